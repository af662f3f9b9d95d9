export const id = 779;

export const ids = [ 779 ];

export const modules = {
19119: (e, s, t) => {
t.d(s, {
b: () => readPlainFile,
r: () => openPlainFile
});
var n = t(73024);
var r = t(19473);
const a = n.constants.O_RDONLY | (n.constants.O_NOFOLLOW ?? 0) | (n.constants.O_NONBLOCK ?? 0);
function openPlainFile(e, {maxBytes: s, followLinks: t = false}) {
let o;
try {
o = (0, n.openSync)(e, t ? a & ~(n.constants.O_NOFOLLOW ?? 0) : a);
} catch (s) {
const t = (0, r.codeOf)(s);
if (t === "ENOENT" || t === "ENOTDIR") return undefined;
if (t === "ELOOP" || t === "EMLINK") throw refused(e, "it is a symbolic link");
if (t === "ENXIO" || t === "ENODEV") throw refused(e, "it is no regular file");
throw s;
}
try {
const t = (0, n.fstatSync)(o);
if (!t.isFile()) throw refused(e, "it is no regular file");
if (t.size > s) throw refused(e, `it has ${t.size} bytes, and at most ${s} are read`);
return o;
} catch (e) {
(0, n.closeSync)(o);
throw e;
}
}
function readPlainFile(e, s) {
const t = openPlainFile(e, s);
if (t === undefined) return undefined;
try {
const e = Buffer.alloc(Math.min((0, n.fstatSync)(t).size, s.maxBytes));
let r = 0;
while (r < e.length) {
const s = (0, n.readSync)(t, e, r, e.length - r, r);
if (s === 0) break;
r += s;
}
return e.subarray(0, r);
} finally {
(0, n.closeSync)(t);
}
}
const refused = (e, s) => new r.UserError(`${e} not read: ${s}. Put a regular file in its place.`);
},
33201: (e, s, t) => {
t.r(s);
t.d(s, {
systemClock: () => r
});
var n = t(58500);
const r = {
now: () => Date.now(),
monotonic: () => performance.now(),
sleep: (e, s) => (0, n.setTimeout)(e, undefined, s ? {
signal: s
} : {}).catch(() => undefined)
};
},
29994: (e, s, t) => {
t.d(s, {
MX: () => verify,
WS: () => forgetHandedSecret,
_S: () => sign,
o5: () => openJobSecret,
vX: () => macOf
});
var n = t(77598);
var r = t(73024);
var a = t(76760);
var o = t(19473);
var l = t(19119);
const i = "secret";
const p = "secret.made";
const u = /^[0-9a-f]{64}$/;
const c = "aes-256-gcm";
const d = 12;
const m = 16;
function openJobSecret(e, {token: s = "", text: t}) {
if (t !== undefined && u.test(t)) return secretOf(t, s);
const l = a.join(e, i);
const c = open(l, s);
if (c !== undefined) return secretOf(c, s);
if (exists(a.join(e, p))) return secretOf(randomText(), s, true);
const d = randomText();
const m = `${l}.${(0, n.randomBytes)(8).toString("hex")}`;
(0, r.writeFileSync)(m, seal(d, s), {
mode: 384,
flag: "wx"
});
try {
(0, r.linkSync)(m, l);
(0, r.writeFileSync)(a.join(e, p), "", {
mode: 384
});
return secretOf(d, s);
} catch (e) {
if ((0, o.codeOf)(e) !== "EEXIST") throw e;
const t = open(l, s);
return secretOf(t ?? randomText(), s, t === undefined);
} finally {
(0, r.rmSync)(m, {
force: true
});
}
}
const forgetHandedSecret = e => (0, r.rmSync)(a.join(e, i), {
force: true
});
function secretOf(e, s, t = false) {
const r = Buffer.from(`${e}\n${s}`);
return {
text: e,
lost: t,
keyFor: e => Buffer.from((0, n.hkdfSync)("sha256", r, "rerail job", e, 32))
};
}
const randomText = () => (0, n.randomBytes)(32).toString("hex");
const keyOf = e => Buffer.from((0, n.hkdfSync)("sha256", e, "rerail job", "secret in the folder", 32));
function seal(e, s) {
const t = (0, n.randomBytes)(d);
const r = (0, n.createCipheriv)(c, keyOf(s), t);
const a = Buffer.concat([ r.update(e, "utf8"), r.final() ]);
return Buffer.concat([ t, r.getAuthTag(), a ]);
}
function open(e, s) {
try {
const t = (0, l.b)(e, {
maxBytes: 1024
});
if (t === undefined) return undefined;
const r = t.subarray(0, d);
const a = (0, n.createDecipheriv)(c, keyOf(s), r, {
authTagLength: m
});
a.setAuthTag(t.subarray(d, d + m));
const o = Buffer.concat([ a.update(t.subarray(d + m)), a.final() ]);
return u.test(o.toString()) ? o.toString() : undefined;
} catch {
return undefined;
}
}
const exists = e => (0, r.statSync)(e, {
throwIfNoEntry: false
}) !== undefined;
function sign(e, s, t) {
return `${macOf(e, s, t)}\n${t}`;
}
function verify(e, s, t) {
const [r = "", a] = [ t.slice(0, h), t.slice(h + 1) ];
if (t[h] !== "\n" || !/^[0-9a-f]+$/.test(r)) return undefined;
return (0, n.timingSafeEqual)(Buffer.from(r), Buffer.from(macOf(e, s, a))) ? a : undefined;
}
const h = 64;
const macOf = (e, s, t) => (0, n.createHmac)("sha256", e).update(`${s.length}:${s}`).update(t).digest("hex");
},
68268: (e, s, t) => {
t.d(s, {
G: () => commandsIn,
externalEffects: () => externalEffects
});
const n = "(?:\\s+-\\S*(?:\\s+[^-\\s]\\S*)?)*?";
function runs(e, s) {
return new RegExp(`^(?:\\S*/)?(?:${e})(?:\\.exe|\\.cmd)?${n}\\s+(?:${s})(?![\\w-])`, "i");
}
function anyOf(...e) {
return new RegExp(e.map(e => typeof e === "string" ? e : e.source).join("|"), "i");
}
const r = "(?:publish|deploy|release|apply|push|migrate|promote|rollout|upload|rollback|undeploy)";
const a = `(?:[\\w]+[-:_.])*${r}(?:[-:_.][\\w.]+)*`;
const o = [ {
id: "write-remote",
pattern: anyOf("^(?:ssh|sshpass|mosh)\\s(?!.*\\s-V)(?!-V)", "^(?:scp|sftp|rsync)\\s(?:.*\\s)?(?:\\S+@)?[\\w.$-]+:(?!//localhost)\\S*\\s*$", "^(?:curl|http|https|xh)\\s(?!.*(?:localhost|127\\.0\\.0\\.1|\\[::1\\]))(?:.*\\s)?(?:-X\\s?|--request[ =])?(?:POST|PUT|PATCH|DELETE)(?:\\s|$)", "^curl\\s(?!.*(?:localhost|127\\.0\\.0\\.1|\\[::1\\]))(?!.*\\s(?:-G|--get)(?:\\s|$))(?:.*\\s)?(?:-d|--data\\S*|-F|--form\\S*|-T|--upload-file|--json)(?:[ =]|$)", "^wget\\s(?:.*\\s)?--(?:post|body|method)", "^(?:mail|mailx|sendmail|mutt|swaks)(?:\\s|$)"),
examples: [ "ssh user@host ./restart.sh", "scp a.tgz user@host:/srv", "rsync -az dist/ host:/srv/www", "curl -fsS -X POST https://hooks.example.org/x", "curl --data @x.json https://example.org", "curl -T file https://example.org/up" ],
counterExamples: [ "ssh-keyscan github.com", "rsync -a a/ b/", "curl -fsSL https://example.org/install.sh", "curl -X POST http://localhost:8080/test", "scp user@host:/a .", "wget https://example.org/x" ]
}, {
id: "named-task",
pattern: anyOf(`^(?:make|gmake|just|task|rake|mage|invoke|inv|nox|tox|earthly|bazel\\s+run|npm\\s+run(?:-script)?|pnpm(?:\\s+run)?|yarn(?:\\s+run)?|bun(?:\\s+run)?|composer(?:\\s+run(?:-script)?)?|deno\\s+task|poe|hatch\\s+run|pdm\\s+run|nx(?:\\s+run)?|turbo(?:\\s+run)?)(?:\\s+-\\S*(?:\\s+[^-\\s]\\S*)??)*?(?:\\s+[^-\\s]\\S*)*?\\s+\\S*?(?<![\\w])${a}(?![\\w-])`, `^(?:(?:ba|z|da)?sh|source|\\.|python3?|node|ruby|perl|pwsh|tsx|deno\\s+run|bun\\s+run)(?:\\s+-\\S+)*\\s+(?:\\S*/)?${a}(?:\\.\\w+)?(?![\\w-])`, `^(?:\\.{1,2}/|\\S*/)(?:\\S*/)?${a}(?:\\.(?:sh|py|js|ts|rb|pl|ps1|mjs))?(?![\\w/.-])`),
examples: [ "make deploy", "make -C infra ENV=prod deploy-staging", "npm run release", "yarn deploy:prod", "pnpm run db:migrate", "./scripts/deploy.sh prod", "bash ci/publish-docs.sh", "python tools/release.py", "just publish" ],
counterExamples: [ "make test", "npm run build", "./scripts/test.sh", "make deployment-test-data", "yarn install", "node build.js", "make pushover" ]
} ];
const l = [ {
id: "apply-kubernetes",
pattern: anyOf(runs("kubectl|oc|k3s\\s+kubectl", "apply|create|delete|patch|replace|scale|set|label|annotate|drain|cordon|rollout\\s+(?:restart|undo)|run|new-app"), runs("helm|helmfile", "install|upgrade|uninstall|delete|rollback|apply|sync|destroy"), runs("argocd", "app\\s+(?:sync|create|delete|set|rollback)"), runs("flux", "reconcile|bootstrap|create|delete"), runs("skaffold|kapp|werf", "run|deploy|delete|converge|apply")),
examples: [ "kubectl apply -f k8s/", "kubectl -n prod rollout restart deploy/x", "helm upgrade --install x ./chart", "helm --kube-context c uninstall x", "argocd app sync x" ],
counterExamples: [ "kubectl get pods", "kubectl apply --dry-run=client -f k8s/", "helm template x", "helm lint", "kubectl rollout status deploy/x", "kubectl diff -f k8s/" ]
}, {
id: "apply-infrastructure",
pattern: anyOf(runs("terraform|tofu|terragrunt|tf", "(?:run-all\\s+|run\\s+--all\\s+)?(?:apply|destroy|import|taint|state\\s+(?:rm|mv|push))"), runs("pulumi", "up|update|destroy|import|refresh"), runs("cdk|cdktf|sam|sls|serverless|copilot", "deploy|destroy|remove|delete|sync"), runs("ansible-playbook|ansible|salt|knife|bolt", "\\S+"), runs("packer", "build"), runs("nomad", "job\\s+(?:run|stop)|run|stop")),
examples: [ "terraform apply -auto-approve", "terraform -chdir=infra destroy", "pulumi up --yes", "npx cdk deploy", "ansible-playbook site.yml", "sls deploy" ],
counterExamples: [ "terraform plan", "terraform init", "terraform validate", "pulumi preview", "cdk synth", "ansible-playbook --check site.yml" ]
}, {
id: "deploy-cloud",
pattern: anyOf("^aws\\s(?:.*\\s)?s3\\s+(?:cp|sync|mv|rm|mb|rb)\\s(?:.*\\s)?s3://\\S+\\s*(?:-.*)?$", "^aws\\s(?:.*\\s)?(?:[\\w-]+)\\s+(?:create|update|delete|put|start|stop|run|register|deregister|publish|deploy|send|invoke|terminate|reboot|import|tag|untag|modify|attach|detach)(?:-[\\w-]+)?(?:\\s|$)", runs("gcloud", "(?:\\S+\\s+)*?(?:deploy|create|delete|update|submit|cp|rsync|rm|promote|set-traffic|import|execute)"), runs("gsutil", "cp|rsync|rm|mv"), runs("az", "(?:\\S+\\s+)*?(?:create|delete|update|deploy|upload|upload-batch|up|start|stop|restart|swap|import|set|invoke)"), runs("firebase|netlify|wrangler|flyctl|fly|vercel|eb|now|ntl|amplify|cf|supabase|render|clever|dokku|kamal|railway|apex", "(?:\\S+\\s+)?(?:deploy|publish|up|push|release|promote|rollback)"), runs("heroku", "(?:container|releases|deploy|run|ps|config|pg|addons|pipelines)(?::\\S+)?"), runs("azcopy|s3cmd|rclone|mc|lftp|s5cmd", "cp|copy|copyto|sync|put|mv|move|mirror|rm|del|mput"), "^vercel(?=\\s|$)(?!\\s+(?:build|dev|pull|env|ls|list|inspect|logs|link|whoami|login|help|--version))", "^gh-pages(?=\\s|$)|^surge(?=\\s|$)"),
examples: [ "aws s3 sync dist s3://bucket --delete", "aws --profile p ecs update-service --cluster c", "aws lambda update-function-code --function-name f", "gcloud run deploy x --image y", "gsutil cp a gs://b", "az webapp deploy --src-path x.zip", "firebase deploy --only hosting", "npx wrangler deploy", "vercel --prod", "netlify deploy --prod", "fly deploy", "heroku container:release web", "npx gh-pages -d dist", "rclone sync a b:c" ],
counterExamples: [ "aws s3 cp s3://bucket/a .", "aws s3 ls s3://bucket", "aws sts get-caller-identity", "aws ecr get-login-password", "gcloud auth list", "az account show", "vercel build", "firebase emulators:exec x" ]
}, {
id: "migrate-database",
pattern: anyOf(runs("rails|rake|bin/rails|\\./bin/rails|bundle\\s+exec\\s+(?:rails|rake)", "db:(?:migrate|rollback|schema:load|seed|reset|setup|drop)\\S*"), runs("flyway|dbmate|goose|tern|atlas|sqlx|diesel|golang-migrate|migrate|sqitch|liquibase|alembic", "(?:\\S+\\s+)*?(?:migrate|up|down|apply|update|upgrade|downgrade|run|deploy|revert|rollback|clean|repair)"), runs("(?:python3?\\s+)?(?:\\./)?manage\\.py|django-admin|flask\\s+db", "migrate|flush|loaddata|upgrade|downgrade"), runs("prisma", "migrate\\s+(?:deploy|dev|reset|resolve)|db\\s+(?:push|seed|execute)"), runs("knex|sequelize|sequelize-cli|typeorm|mikro-orm|drizzle-kit|node-pg-migrate", "(?:db:|migrate:?|migration:)\\S*|push|up|down"), runs("dotnet", "ef\\s+database\\s+(?:update|drop)"), runs("php", "(?:artisan\\s+(?:migrate|db:)\\S*|bin/console\\s+doctrine:\\S+:(?:migrate|execute|update))"), runs("mix", "ecto\\.(?:migrate|rollback|drop|reset|setup)")),
examples: [ "bundle exec rails db:migrate", "flyway -url=jdbc:x migrate", "alembic upgrade head", "python manage.py migrate --noinput", "npx prisma migrate deploy", "npx knex migrate:latest", "dotnet ef database update", "php artisan migrate --force", "migrate -path db -database x up" ],
counterExamples: [ "rails test", "python manage.py test", "prisma generate", "alembic history", "flyway info", "dotnet ef migrations list" ]
} ];
const i = [ {
id: "publish-npm",
pattern: runs("npm|pnpm|yarn|bun|lerna|changeset|npm-publish|jsr", "(?:npm\\s+)?(?:publish|unpublish|dist-tag|deprecate)"),
examples: [ "npm publish --access public", "yarn npm publish", "pnpm -r publish", "npx changeset publish", "npm --workspace a publish" ],
counterExamples: [ "npm pack", "npm publish --dry-run", "npm run build", "npm install publish", "npm ci" ]
}, {
id: "release-tool",
pattern: /^(?:\S*\/)?(?:semantic-release|release-it|np|standard-version|release-please|jreleaser)(?!\S)|^goreleaser\s+release|^lerna\s+version/i,
examples: [ "npx semantic-release", "goreleaser release --clean", "lerna version patch", "release-it --ci" ],
counterExamples: [ "goreleaser release --snapshot", "goreleaser build", "semantic-release --dry-run", "npm run lint" ]
}, {
id: "publish-package",
pattern: anyOf(runs("cargo", "publish|release|yank"), runs("poetry|flit|uv|hatch|pdm|dart|flutter|mix|vsce|ovsx|conda|pod", "(?:pub\\s+|trunk\\s+|hex\\.)?(?:publish|push|upload)"), runs("twine", "upload"), runs("gem|nuget|chocolatey|choco|luarocks", "push|upload"), runs("dotnet", "nuget\\s+push"), runs("python3?(?:\\.\\d+)?", "(?:-m\\s+twine|setup\\.py(?:\\s+\\S+)*?)\\s+upload"), runs("mvnw?|\\./mvnw", "(?:\\S+\\s+)*?(?:deploy|release:\\w+)"), runs("gradlew?|\\./gradlew", "(?:\\S+\\s+)*?:?(?:[\\w-]+:)*publish(?!ToMavenLocal)\\w*"), runs("sbt", "(?:\\S+\\s+)*?\\+?(?:publish|publishSigned|sonatypeRelease)")),
examples: [ "cargo publish -p core", "twine upload dist/*", "python -m twine upload dist/*", "uv publish", "gem push x.gem", "dotnet nuget push a.nupkg --api-key k", "mvn -B -s settings.xml deploy", "mvn clean deploy -P release", "./gradlew build publish", "./gradlew publishAllPublicationsToCentral", "sbt +publishSigned", "python setup.py sdist upload" ],
counterExamples: [ "cargo build --release", "cargo publish --dry-run", "twine check dist/*", "mvn verify", "./gradlew publishToMavenLocal", "gem build x.gemspec", "python -m build", "uv sync" ]
}, {
id: "push-image",
pattern: anyOf(runs("docker|podman|buildah|nerdctl|crane|oras|img", "(?:image\\s+|compose\\s+|manifest\\s+)?(?:push|copy|delete)"), runs("docker|podman|nerdctl|depot", "(?:buildx\\s+)?(?:build|bake)\\s(?:.*\\s)?--push"), runs("skopeo", "copy|sync|delete"), runs("ko", "apply|publish|build|resolve"), runs("helm", "(?:chart\\s+)?push")),
examples: [ "docker push ghcr.io/o/i:1", "docker buildx build --platform linux/amd64 --push -t x .", "docker compose push", "crane copy a b", "skopeo copy docker://a docker://b", "helm push c.tgz oci://r" ],
counterExamples: [ "docker build -t x .", "docker pull x", "docker buildx build --load .", "docker run x push", "helm package ." ]
}, {
id: "push-git",
pattern: runs("git", "(?:lfs\\s+|subtree\\s+)?push|send-email"),
examples: [ "git push", "git -C sub push origin HEAD:main", "git push --tags", "git lfs push origin main" ],
counterExamples: [ "git stash push", "git pull", "git push --dry-run", "git commit -m 'push it'", "pushd sub", "git fetch --tags" ]
}, {
id: "write-github",
pattern: anyOf(runs("gh|hub|glab", "(?:release|pr|issue|repo|gist|workflow|run|label|secret|variable|mr)\\s+(?:create|upload|delete|edit|merge|close|comment|review|run|rerun|set|reopen)"), "^gh\\s+api\\s(?:.*\\s)?(?:-X|--method)[ =]?(?:POST|PUT|PATCH|DELETE)", "^gh\\s+api\\s(?:.*\\s)?(?:-f|-F|--field|--raw-field|--input)[ =]"),
examples: [ "gh release create v1 dist/*", "gh pr merge --auto", "gh api -X POST repos/o/r/dispatches", "gh api repos/o/r/issues -f title=x" ],
counterExamples: [ "gh release view v1", "gh pr list", "gh api repos/o/r", "gh run download 1" ]
} ];
const p = [ ...i, ...l, ...o ];
const u = 4e3;
const c = /\s--?(?:dry-?run(?![\w-])(?!=(?:false|none|never))|check(?![\w-])|noop|simulate|what-?if|snapshot|help)(?![\w-])/i;
const d = [ "[A-Za-z_]\\w*=\\S*", "if|elif|then|else|do|while|until|!|\\{", "time|nice|nohup|exec|command|env", "(?:sudo|npx)(?:\\s+-\\S+)*", "xargs(?:\\s+-\\S+(?:\\s+\\d+)?)*", "(?:timeout|retry)\\s+\\S+", "bunx|pnpx|uvx|(?:pnpm|yarn|bun)\\s+(?:dlx|exec|x)", "(?:poetry|uv|pipx|pipenv|dotnet\\s+tool)\\s+run|bundle\\s+exec", "(?:op|doppler)\\s+run\\s+--|aws-vault\\s+exec\\s+\\S+\\s+--" ];
const m = new RegExp(`^(?:${d.join("|")})\\s+`);
function externalEffects(e) {
const s = [];
for (const {text: t, line: n} of commandsIn(e)) {
if (c.test(t)) continue;
const e = p.filter(({pattern: e}) => e.test(t));
s.push(...e.map(({id: e}) => ({
pattern: e,
line: n
})));
}
return s;
}
function* commandsIn(e) {
for (const {text: s, line: t} of logicalLines(e)) {
for (const e of splitCommands(s)) {
const s = withoutPrefixes(e);
if (s !== "") yield {
text: s,
line: t
};
const n = /\s-\w*c\s+(["'])(.*)\1/.exec(e)?.[2] ?? /^(?:eval|ssh)\s.*?(["'])(.*)\1/.exec(s)?.[2];
if (n !== undefined) for (const e of commandsIn(n)) yield {
text: e.text,
line: t
};
}
}
}
function* logicalLines(e) {
const s = e.split(/\r?\n/);
for (let e = 0; e < s.length; e += 1) {
const t = e + 1;
let n = (s[e] ?? "").slice(0, u);
while (n.endsWith("\\") && e + 1 < s.length && n.length < u) {
e += 1;
n = `${n.slice(0, -1)} ${(s[e] ?? "").trim()}`.slice(0, u);
}
yield {
text: n,
line: t
};
const r = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/.exec(n)?.[2];
if (r === undefined || /(?:^|[\s|;&])(?:ba|z|da)?sh(?:\s|$)|\bssh\s/.test(n)) continue;
const a = s.findIndex((s, t) => t > e && s.trim() === r);
if (a > 0) e = a;
}
}
function splitCommands(e) {
const s = [];
let t = "";
let n = "";
for (let r = 0; r < e.length; r += 1) {
const a = e[r];
if (n === "" && a === "#" && /^$|\s$/.test(t)) break;
if (n === "" && /[;&|()`]/.test(a)) {
s.push(t);
t = "";
continue;
}
if (a === "\\" && n !== "'") {
t += a + (e[r + 1] ?? "");
r += 1;
continue;
}
if (n === "" && (a === '"' || a === "'")) n = a; else if (a === n) n = "";
t += a;
}
return [ ...s, t ];
}
function withoutPrefixes(e) {
let s = e.trim();
for (let e = m.exec(s); e !== null; e = m.exec(s)) {
s = s.slice(e[0].length).trimStart();
}
return s.replace(/(["'])((?:(?!\1)[^\\]|\\.)*)\1/g, (e, s, t) => /\s/.test(t) ? "quoted" : t);
}
}
};
