export const id = 296;

export const ids = [ 296 ];

export const modules = {
60245: (e, s, t) => {
t.d(s, {
$C: () => parseStageRecord,
EX: () => expectedOf,
hl: () => a,
u9: () => parseJobRecord
});
var r = t(917);
const a = 1;
const n = [ "started", "completed", "failed", "skipped", "fast-forwarded", "rolled-back" ];
function parseJobRecord(e) {
const s = parseObject(e);
if (!s || s.version !== a || !isCount(s.attempt)) return;
if (typeof s.jobKey !== "string" || typeof s.claim !== "string" || !Array.isArray(s.stages)) return;
if (!s.stages.every(isStageRecord) || !isAbsentOr(Array.isArray)(s.ledger)) return;
if (!isAbsentOr(isText)(s.checkRunId)) return;
const t = (0, r.fT)(s.rollbacks);
const {rollbacks: n, ...o} = s;
return {
...o,
...t.length === 0 ? {} : {
rollbacks: t
}
};
}
function parseStageRecord(e) {
const s = parseObject(e);
return isStageRecord(s) ? s : void 0;
}
const o = 8 * 1024 * 1024;
function parseObject(e) {
if (e.length > o) return;
try {
const s = JSON.parse(e, (e, s) => e === "__proto__" ? void 0 : s);
return isObject(s) ? s : void 0;
} catch {
return;
}
}
const isObject = e => typeof e === "object" && e !== null && !Array.isArray(e);
const isCount = e => Number.isSafeInteger(e) && e >= 0;
const isText = e => typeof e === "string";
const isHash = e => isText(e) && /^[0-9a-f]{64}$/.test(e);
const isTextMap = e => isObject(e) && Object.values(e).every(isText);
const isNameMap = e => isTextMap(e) && Object.keys(e).every(e => /^[^\r\n]+$/.test(e));
const isAbsentOr = e => s => s === void 0 || e(s);
const isSnapshotRef = e => isObject(e) && isText(e.checkpoint) && /^[a-z0-9-]{8,64}$/.test(e.checkpoint) && isHash(e.stateHash);
const isReplay = e => isObject(e) && isNameMap(e.outputs) && isNameMap(e.env) && Array.isArray(e.path) && e.path.every(isText) && isAbsentOr(isText)(e.masks);
const isFingerprint = e => isObject(e) && [ "os", "arch", "home", "user", "workspace" ].every(s => isText(e[s])) && isAbsentOr(isText)(e.libc) && isTextMap(e.tools) && isAbsentOr(isTextMap)(e.executables);
const isSkipBlocker = e => isObject(e) && isText(e.reason) && isText(e.why);
function isStageRecord(e) {
if (!isObject(e) || e.version !== a) return false;
const s = {
name: isText,
attempt: isAbsentOr(isCount),
order: isCount,
state: e => n.includes(e),
script: isHash,
environment: isTextMap,
fingerprint: isAbsentOr(isFingerprint),
commit: isAbsentOr(isText),
head: isAbsentOr(isText),
startedAt: isCount,
caches: isAbsentOr(e => Array.isArray(e) && e.every(isText)),
before: isAbsentOr(isSnapshotRef),
after: isAbsentOr(isSnapshotRef),
dirty: isAbsentOr(isSnapshotRef),
interrupted: isAbsentOr(e => e === true),
replay: isAbsentOr(isReplay),
blockers: e => Array.isArray(e) && e.every(isSkipBlocker),
failure: isAbsentOr(isObject),
resumes: isCount,
external: isAbsentOr(e => e === true),
stepBack: isAbsentOr(isText),
plannedResumes: isAbsentOr(isCount)
};
return Object.entries(s).every(([s, t]) => t(e[s]));
}
function expectedOf(e, s, {stateHash: t}, r) {
const {repository: a, runId: n, jobKey: o} = e;
const {commit: l, order: p} = s;
return {
...a === void 0 ? {} : {
repository: a
},
...n === void 0 ? {} : {
runId: n
},
jobKey: o,
...l === void 0 ? {} : {
commit: l
},
attempt: r,
sequence: p * 2,
stateHash: t
};
}
},
68268: (e, s, t) => {
t.d(s, {
G: () => commandsIn,
externalEffects: () => externalEffects
});
const r = "(?:\\s+-\\S*(?:\\s+[^-\\s]\\S*)?)*?";
function runs(e, s) {
return new RegExp(`^(?:\\S*/)?(?:${e})(?:\\.exe|\\.cmd)?${r}\\s+(?:${s})(?![\\w-])`, "i");
}
function anyOf(...e) {
return new RegExp(e.map(e => typeof e === "string" ? e : e.source).join("|"), "i");
}
const a = "(?:publish|deploy|release|apply|push|migrate|promote|rollout|upload|rollback|undeploy)";
const n = `(?:[\\w]+[-:_.])*${a}(?:[-:_.][\\w.]+)*`;
const o = [ {
id: "write-remote",
pattern: anyOf("^(?:ssh|sshpass|mosh)\\s(?!.*\\s-V)(?!-V)", "^(?:scp|sftp|rsync)\\s(?:.*\\s)?(?:\\S+@)?[\\w.$-]+:(?!//localhost)\\S*\\s*$", "^(?:curl|http|https|xh)\\s(?!.*(?:localhost|127\\.0\\.0\\.1|\\[::1\\]))(?:.*\\s)?(?:-X\\s?|--request[ =])?(?:POST|PUT|PATCH|DELETE)(?:\\s|$)", "^curl\\s(?!.*(?:localhost|127\\.0\\.0\\.1|\\[::1\\]))(?!.*\\s(?:-G|--get)(?:\\s|$))(?:.*\\s)?(?:-d|--data\\S*|-F|--form\\S*|-T|--upload-file|--json)(?:[ =]|$)", "^wget\\s(?:.*\\s)?--(?:post|body|method)", "^(?:mail|mailx|sendmail|mutt|swaks)(?:\\s|$)"),
examples: [ "ssh user@host ./restart.sh", "scp a.tgz user@host:/srv", "rsync -az dist/ host:/srv/www", "curl -fsS -X POST https://hooks.example.org/x", "curl --data @x.json https://example.org", "curl -T file https://example.org/up" ],
counterExamples: [ "ssh-keyscan github.com", "rsync -a a/ b/", "curl -fsSL https://example.org/install.sh", "curl -X POST http://localhost:8080/test", "scp user@host:/a .", "wget https://example.org/x" ]
}, {
id: "named-task",
pattern: anyOf(`^(?:make|gmake|just|task|rake|mage|invoke|inv|nox|tox|earthly|bazel\\s+run|npm\\s+run(?:-script)?|pnpm(?:\\s+run)?|yarn(?:\\s+run)?|bun(?:\\s+run)?|composer(?:\\s+run(?:-script)?)?|deno\\s+task|poe|hatch\\s+run|pdm\\s+run|nx(?:\\s+run)?|turbo(?:\\s+run)?)(?:\\s+-\\S*(?:\\s+[^-\\s]\\S*)??)*?(?:\\s+[^-\\s]\\S*)*?\\s+\\S*?(?<![\\w])${n}(?![\\w-])`, `^(?:(?:ba|z|da)?sh|source|\\.|python3?|node|ruby|perl|pwsh|tsx|deno\\s+run|bun\\s+run)(?:\\s+-\\S+)*\\s+(?:\\S*/)?${n}(?:\\.\\w+)?(?![\\w-])`, `^(?:\\.{1,2}/|\\S*/)(?:\\S*/)?${n}(?:\\.(?:sh|py|js|ts|rb|pl|ps1|mjs))?(?![\\w/.-])`),
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
const p = [ {
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
const i = [ ...p, ...l, ...o ];
const c = 4e3;
const u = /\s--?(?:dry-?run(?![\w-])(?!=(?:false|none|never))|check(?![\w-])|noop|simulate|what-?if|snapshot|help)(?![\w-])/i;
const d = [ "[A-Za-z_]\\w*=\\S*", "if|elif|then|else|do|while|until|!|\\{", "time|nice|nohup|exec|command|env", "(?:sudo|npx)(?:\\s+-\\S+)*", "xargs(?:\\s+-\\S+(?:\\s+\\d+)?)*", "(?:timeout|retry)\\s+\\S+", "bunx|pnpx|uvx|(?:pnpm|yarn|bun)\\s+(?:dlx|exec|x)", "(?:poetry|uv|pipx|pipenv|dotnet\\s+tool)\\s+run|bundle\\s+exec", "(?:op|doppler)\\s+run\\s+--|aws-vault\\s+exec\\s+\\S+\\s+--" ];
const m = new RegExp(`^(?:${d.join("|")})\\s+`);
function externalEffects(e) {
const s = [];
for (const {text: t, line: r} of commandsIn(e)) {
if (u.test(t)) continue;
const e = i.filter(({pattern: e}) => e.test(t));
s.push(...e.map(({id: e}) => ({
pattern: e,
line: r
})));
}
return s;
}
function* commandsIn(e) {
for (const {text: s, line: t} of logicalLines(e)) for (const e of splitCommands(s)) {
const s = withoutPrefixes(e);
if (s !== "") yield {
text: s,
line: t
};
const r = /\s-\w*c\s+(["'])(.*)\1/.exec(e)?.[2] ?? /^(?:eval|ssh)\s.*?(["'])(.*)\1/.exec(s)?.[2];
if (r !== void 0) for (const e of commandsIn(r)) yield {
text: e.text,
line: t
};
}
}
function* logicalLines(e) {
const s = e.split(/\r?\n/);
for (let e = 0; e < s.length; e += 1) {
const t = e + 1;
let r = (s[e] ?? "").slice(0, c);
while (r.endsWith("\\") && e + 1 < s.length && r.length < c) {
e += 1;
r = `${r.slice(0, -1)} ${(s[e] ?? "").trim()}`.slice(0, c);
}
yield {
text: r,
line: t
};
const a = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/.exec(r)?.[2];
if (a === void 0 || /(?:^|[\s|;&])(?:ba|z|da)?sh(?:\s|$)|\bssh\s/.test(r)) continue;
const n = s.findIndex((s, t) => t > e && s.trim() === a);
if (n > 0) e = n;
}
}
function splitCommands(e) {
const s = [];
let t = "";
let r = "";
for (let a = 0; a < e.length; a += 1) {
const n = e[a];
if (r === "" && n === "#" && /^$|\s$/.test(t)) break;
if (r === "" && /[;&|()`]/.test(n)) {
s.push(t);
t = "";
continue;
}
if (n === "\\" && r !== "'") {
t += n + (e[a + 1] ?? "");
a += 1;
continue;
}
if (r === "" && (n === '"' || n === "'")) r = n; else if (n === r) r = "";
t += n;
}
return [ ...s, t ];
}
function withoutPrefixes(e) {
let s = e.trim();
for (let e = m.exec(s); e !== null; e = m.exec(s)) s = s.slice(e[0].length).trimStart();
return s.replace(/(["'])((?:(?!\1)[^\\]|\\.)*)\1/g, (e, s, t) => /\s/.test(t) ? "quoted" : t);
}
},
917: (e, s, t) => {
t.d(s, {
EN: () => rolledBack,
aS: () => rollbackId,
fT: () => parseRollbacks,
s6: () => preservedOf,
v: () => rollbacksMade
});
var r = t(77598);
var a = t(94871);
const n = 20;
const o = 2e3;
function rollbackId(e, s, t) {
const {repository: a = "", runId: n = "", jobKey: o} = e;
return (0, r.createHash)("sha256").update(JSON.stringify([ a, n, o, s, t ])).digest("hex").slice(0, 10);
}
function rolledBack(e, {stages: s, from: t}) {
return e.map(e => s.includes(e.name) && e.name !== t ? {
...e,
state: "rolled-back"
} : e);
}
function preservedOf(e) {
return e.flatMap(({name: e, before: s, after: t, dirty: r}) => [ ...s ? [ {
stage: e,
when: "before",
checkpoint: s.checkpoint
} ] : [], ...t ? [ {
stage: e,
when: "after",
checkpoint: t.checkpoint
} ] : [], ...r ? [ {
stage: e,
when: "failed",
checkpoint: r.checkpoint
} ] : [] ]);
}
function rollbacksMade(e) {
const s = Object.create(null);
for (const {to: t, state: r} of e) if (r === "planned") s[t] = (s[t] ?? 0) + 1;
return {
...s
};
}
function parseRollbacks(e) {
return Array.isArray(e) ? e.slice(-n).filter(isRollback) : [];
}
const isObject = e => typeof e === "object" && e !== null && !Array.isArray(e);
const isText = e => typeof e === "string" && e.length <= o;
const isTexts = e => Array.isArray(e) && e.length <= 1e3 && e.every(isText);
function isRollback(e) {
if (!isObject(e) || e.version !== 1 || !isObject(e.trigger)) return false;
const {id: s, state: t, from: r, to: n, stages: o, reason: l, at: p, attempt: i, versions: c, preserved: u, revise: d, trigger: m} = e;
return /^[0-9a-f]{10}$/.test(String(s)) && (t === "asked" || t === "planned") && [ r, n, l, p, m.kind, m.signature ].every(isText) && a.fs.includes(m.type) && [ m.evidence, e.commit, e.approvedBy ].every(e => e === void 0 || isText(e)) && Number.isSafeInteger(i) && isTexts(o) && isTexts(d) && isObject(c) && Object.values(c).every(isText) && Array.isArray(u) && u.every(e => isObject(e) && [ e.stage, e.when, e.checkpoint ].every(isText));
}
}
};
