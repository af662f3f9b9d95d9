export const id = 794;

export const ids = [ 794 ];

export const modules = {
44317: ((e, t, n) => {
n.d(t, {
Z: () => refuseOtherFolder,
f: () => folderIdentity
});
var s = n(73024);
var r = n(19473);
function folderIdentity(e) {
try {
const t = (0, s.statSync)(e, {
bigint: true
});
if (!t.isDirectory()) return;
return {
path: (0, s.realpathSync)(e),
device: String(t.dev),
inode: String(t.ino)
};
} catch {
return;
}
}
function refuseOtherFolder(e, {device: t, inode: n}) {
const a = folderIdentity(e);
if (a?.device === t && a.inode === n) return;
if ((0, s.lstatSync)(e, {
throwIfNoEntry: false
}) === void 0) return;
throw new r.RefusedError("workspace-replaced", `Workspace not restored: ${e} is not the folder that it was before the script, but another one or a link. Have the script change what is in the workspace, not the workspace.`);
}
}),
155: ((e, t, n) => {
n.r(t);
n.d(t, {
openFifos: () => openFifos
});
var s = n(31421);
var r = n(73024);
var a = n(48161);
var o = n(76760);
var i = n(57975);
var c = n(17934);
const l = (0, i.promisify)(s.execFile);
async function openFifos() {
const e = (0, r.mkdtempSync)(o.join(a.tmpdir(), "rerail-"));
const t = [ "stdout", "stderr" ].map(t => o.join(e, t));
try {
await l("mkfifo", [ "-m", "600", ...t ]);
const [e, n] = t.map(reader);
const s = t.map(e => (0, r.openSync)(e, r.constants.O_WRONLY));
return {
stdio: [ "ignore", ...s ],
stdout: e,
stderr: n,
passedOn: () => s.forEach(r.closeSync)
};
} catch {
return;
} finally {
(0, r.rmSync)(e, {
recursive: true,
force: true
});
}
}
function reader(e) {
return (0, c.E)((0, r.openSync)(e, r.constants.O_RDONLY | r.constants.O_NONBLOCK));
}
}),
68268: ((e, t, n) => {
n.d(t, {
G: () => commandsIn,
externalEffects: () => externalEffects
});
const s = "(?:\\s+-\\S*(?:\\s+[^-\\s]\\S*)?)*?";
function runs(e, t) {
return new RegExp(`^(?:\\S*/)?(?:${e})(?:\\.exe|\\.cmd)?${s}\\s+(?:${t})(?![\\w-])`, "i");
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
const i = [ {
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
const c = [ {
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
const l = [ ...c, ...i, ...o ];
const u = 4e3;
const d = /\s--?(?:dry-?run(?![\w-])(?!=(?:false|none|never))|check(?![\w-])|noop|simulate|what-?if|snapshot|help)(?![\w-])/i;
const p = [ "[A-Za-z_]\\w*=\\S*", "if|elif|then|else|do|while|until|!|\\{", "time|nice|nohup|exec|command|env", "(?:sudo|npx)(?:\\s+-\\S+)*", "xargs(?:\\s+-\\S+(?:\\s+\\d+)?)*", "(?:timeout|retry)\\s+\\S+", "bunx|pnpx|uvx|(?:pnpm|yarn|bun)\\s+(?:dlx|exec|x)", "(?:poetry|uv|pipx|pipenv|dotnet\\s+tool)\\s+run|bundle\\s+exec", "(?:op|doppler)\\s+run\\s+--|aws-vault\\s+exec\\s+\\S+\\s+--" ];
const f = new RegExp(`^(?:${p.join("|")})\\s+`);
function externalEffects(e) {
const t = [];
for (const {text: n, line: s} of commandsIn(e)) {
if (d.test(n)) continue;
const e = l.filter(({pattern: e}) => e.test(n));
t.push(...e.map(({id: e}) => ({
pattern: e,
line: s
})));
}
return t;
}
function* commandsIn(e) {
for (const {text: t, line: n} of logicalLines(e)) for (const e of splitCommands(t)) {
const t = withoutPrefixes(e);
if (t !== "") yield {
text: t,
line: n
};
const s = /\s-\w*c\s+(["'])(.*)\1/.exec(e)?.[2] ?? /^(?:eval|ssh)\s.*?(["'])(.*)\1/.exec(t)?.[2];
if (s !== void 0) for (const e of commandsIn(s)) yield {
text: e.text,
line: n
};
}
}
function* logicalLines(e) {
const t = e.split(/\r?\n/);
for (let e = 0; e < t.length; e += 1) {
const n = e + 1;
let s = (t[e] ?? "").slice(0, u);
while (s.endsWith("\\") && e + 1 < t.length && s.length < u) {
e += 1;
s = `${s.slice(0, -1)} ${(t[e] ?? "").trim()}`.slice(0, u);
}
yield {
text: s,
line: n
};
const r = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/.exec(s)?.[2];
if (r === void 0 || /(?:^|[\s|;&])(?:ba|z|da)?sh(?:\s|$)|\bssh\s/.test(s)) continue;
const a = t.findIndex((t, n) => n > e && t.trim() === r);
if (a > 0) e = a;
}
}
function splitCommands(e) {
const t = [];
let n = "";
let s = "";
for (let r = 0; r < e.length; r += 1) {
const a = e[r];
if (s === "" && a === "#" && /^$|\s$/.test(n)) break;
if (s === "" && /[;&|()`]/.test(a)) {
t.push(n);
n = "";
continue;
}
if (a === "\\" && s !== "'") {
n += a + (e[r + 1] ?? "");
r += 1;
continue;
}
if (s === "" && (a === '"' || a === "'")) s = a; else if (a === s) s = "";
n += a;
}
return [ ...t, n ];
}
function withoutPrefixes(e) {
let t = e.trim();
for (let e = f.exec(t); e !== null; e = f.exec(t)) t = t.slice(e[0].length).trimStart();
return t.replace(/(["'])((?:(?!\1)[^\\]|\\.)*)\1/g, (e, t, n) => /\s/.test(n) ? "quoted" : n);
}
}),
10313: ((e, t, n) => {
n.d(t, {
G: () => keepReserve,
e: () => useReserve
});
var s = n(73024);
var r = n(76760);
const a = 256 * 1024;
async function keepReserve(e) {
try {
(0, s.writeFileSync)(await reserveFile(e), Buffer.alloc(a), {
flag: "wx",
mode: 384
});
} catch {}
}
async function useReserve(e, t) {
const {isDiskFull: r} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 48722));
if (r(t)) (0, s.rmSync)(await reserveFile(e), {
force: true
});
}
const reserveFile = async e => r.join((await e.job()).folder, "disk-reserve");
}),
47583: ((e, t, n) => {
n.d(t, {
Zp: () => knownRepeatable,
w7: () => effectsOf,
zF: () => repeatableJob
});
var s = n(14152);
var r = n(56221);
async function effectsOf(e, t) {
if (e.sideEffects === "none") return [];
if (e.sideEffects === "external") return [ 'declared by "side-effects: external"' ];
const {externalEffects: s} = await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 68268));
return s(t).map(({pattern: e, line: t}) => `${e} in line ${t}`);
}
function repeatable(e, {never: t, idempotent: n}) {
const named = t => t.find(t => e.names.some(e => (0, s.Hj)(t, e)));
const r = named(n.jobs) !== void 0 || e.environments.length > 0 && e.environments.every(e => isExempt(n, e));
if (r) return {
isIdempotent: r,
effects: []
};
const a = named(t.jobs);
const o = e.environments.filter(e => isExpression(e) ? t.environments.length > 0 : matchesAny(t.environments, e)).map(e => `the job's environment "${e}"`);
return {
isIdempotent: r,
effects: o,
...a === void 0 ? {} : {
never: `the policy never repeats this job (\`never.jobs\`: "${a}")`
}
};
}
const isExempt = ({environments: e}, t) => isExpression(t) ? e.includes("*") : matchesAny(e, t);
const isExpression = e => e.includes("${{");
const matchesAny = (e, t) => e.some(e => (0, s.Hj)(e, t));
async function knownRepeatable(e, t) {
if (!t) return;
if (t.idempotent.environments.length > 0) return repeatableJob(e, t);
const {job: n} = e.context;
return repeatable({
names: n === void 0 ? [] : [ n ],
environments: []
}, t);
}
async function repeatableJob(e, t = r.z) {
const {jobsNamed: s} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 9113));
const a = e.context.job;
if (a === void 0) return repeatable({
names: [],
environments: []
}, t);
const o = await e.run.workflows();
const i = o ? s(o, a).map(({job: e}) => e) : [];
const c = i.map(({name: e}) => e).filter(e => e !== void 0);
const l = i.map(({environment: e}) => e).filter(e => e !== void 0);
return repeatable({
names: [ a, ...c ],
environments: l
}, t);
}
}),
41744: ((e, t, n) => {
n.r(t);
n.d(t, {
keepGitConfig: () => keepGitConfig,
restoreGitConfig: () => restoreGitConfig
});
var s = n(73024);
var r = n(76760);
const a = [ "config", "config.worktree" ];
const o = 384;
function keepGitConfig(e) {
const t = r.join(e, ".git");
if (!isKind(t, "directory")) return [];
return a.map(e => r.join(t, e)).map(e => ({
file: e,
...readPlain(e)
}));
}
function restoreGitConfig(e) {
for (const {file: t, content: n, mode: a} of e) {
const e = readPlain(t).content;
const o = n === void 0 ? e === void 0 : e?.equals(n);
if (o || !isKind(r.dirname(t), "directory")) continue;
if (n === void 0) (0, s.rmSync)(t, {
recursive: true,
force: true
}); else replace(t, n, a);
}
}
function replace(e, t, n) {
const r = `${e}.rerail-${process.pid}`;
(0, s.rmSync)(r, {
force: true
});
(0, s.writeFileSync)(r, t, {
mode: n,
flag: "wx"
});
if (!isKind(e, "file")) (0, s.rmSync)(e, {
recursive: true,
force: true
});
(0, s.renameSync)(r, e);
}
function readPlain(e) {
if (!isKind(e, "file")) return {
content: void 0,
mode: o
};
return {
content: (0, s.readFileSync)(e),
mode: (0, s.lstatSync)(e).mode & 511
};
}
function isKind(e, t) {
const n = (0, s.lstatSync)(e, {
throwIfNoEntry: false
});
return (t === "file" ? n?.isFile() : n?.isDirectory()) ?? false;
}
}),
11761: ((e, t, n) => {
n.d(t, {
guard: () => guard
});
var s = n(76760);
var r = n(37653);
var a = n(38356);
var o = n(50014);
async function applyEnd(e, t, n) {
const {plan: s, key: r, situation: a} = t;
const i = {
state: "failed"
};
const c = {
skip: {
async run() {
i.state = "skipped";
return {
done: true
};
}
},
resume: {
async run() {
await (n?.update({
plannedResumes: a.made.resumes + 1
}));
return {
done: true,
...n?.record.before ? {
checkpoint: n.record.before.checkpoint
} : {}
};
}
},
"step-back": {
async run() {
if (!n) return {
done: false,
why: "the step has no stage"
};
await noteStepBack(e, t, n, "planned");
return {
done: true
};
}
},
"hand-over": {
async run() {
const r = s.refused.some(({reason: e}) => e === "needs-approval");
if (r && n) await noteStepBack(e, t, n, "asked");
return {
done: true
};
}
}
};
await e.bestEffort("Recording the end", async () => (0, o.B)(s, c, await e.ledger(), r));
return i.state;
}
async function noteStepBack(e, {failure: t, situation: s, plan: r}, a, o) {
const {stepBack: i} = s;
if (!i) return;
const {recordStepBack: c} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 89421));
const l = r.rule.startsWith("trigger:") ? "trigger" : i.path === void 0 ? "same-failure" : "path";
await a.update({
stepBack: r.why
});
await c(e, a, {
facts: i,
failure: t,
reason: r.why,
trigger: l,
state: o
});
}
const i = "the runner ended the step: it was cancelled, ran out of time, or the runner was shut down";
async function conclude(e, t) {
const {failedTries: s, result: r, last: a, prepared: o} = t;
const {before: c, lane: l} = o;
const u = {
tries: r.tries.length,
lane: l,
...c === void 0 ? {} : {
checkpoint: c.id
}
};
const {laneReason: d} = o;
const p = {
failedTries: s,
result: r,
...c === void 0 ? {} : {
before: c
},
...d === void 0 ? {} : {
laneReason: d
}
};
if (r.passed) {
await recordPass(e, t);
await recordEnd(e, t, "recovered");
const r = s.length > 0 ? "recovered" : "passed";
const {tellTriggers: a} = await Promise.resolve().then(n.bind(n, 33563));
const o = await a(e, t);
return {
...p,
outputs: {
...u,
outcome: r,
...failureOutputs(s.at(-1)),
...o
},
exitCode: 0
};
}
const f = a.exitCode || 1;
if (a.cancelled) {
const n = await recordFailure(e, t, void 0, "failed");
const s = {
...u,
outcome: "failed",
strategy: "MANUAL",
reason: i
};
return {
...p,
...n === void 0 ? {} : {
dirty: n
},
outputs: s,
exitCode: f
};
}
const m = await lastFailedTry(e, t);
const h = m ? await applyEnd(e, m, o.stage) : "failed";
await recordEnd(e, t, h);
const y = await recordFailure(e, t, m, h);
return {
...p,
...y === void 0 ? {} : {
dirty: y
},
outputs: {
...u,
outcome: h,
...failureOutputs(m)
},
exitCode: h === "skipped" ? 0 : f
};
}
async function recordEnd(e, {failedTries: t, result: n}, s) {
if (t.length === 0) return;
const r = t.map(({failure: {type: e, signature: t}}) => ({
type: e,
signature: t
}));
const a = t.reduce((e, t) => e + t.result.durationMs, 0);
const o = await e.ledger();
await o.record(o.newKey("end"), {
kind: "end",
outcome: s,
failures: r,
tries: n.tries.length,
lostMs: a
});
}
async function notRun(e, {lane: t, stage: n}, {stopped: s}) {
const r = e.cancel.aborted;
const a = r ? i : s ?? "";
e.log.error(`The script was not run: ${a}.`);
if (n) await e.bestEffort("Recording the stage", () => n.update({
state: "failed",
...r ? {
interrupted: true
} : {}
}));
return {
outputs: {
outcome: "failed",
tries: 0,
lane: t,
strategy: "MANUAL",
reason: a
},
exitCode: 1,
failedTries: []
};
}
function concludeBare(e, t, n) {
if (n !== 0) e.log.error(`Process completed with exit code ${n}.`);
const s = n === 0 ? "passed" : "failed";
const r = "the guard itself failed, so the script ran without it";
return {
outputs: {
outcome: s,
tries: 1,
lane: t,
reason: r
},
exitCode: n,
failedTries: []
};
}
async function recordPass(e, {prepared: t, last: s}) {
const {stage: r, probes: a, before: o} = t;
if (!r || !a) return;
await e.bestEffort("Recording the stage", async () => {
const {completeStage: t} = await Promise.all([ n.e(32), n.e(722), n.e(248), n.e(213) ]).then(n.bind(n, 10153));
await t(e, r, s, a, o);
});
}
async function recordFailure(e, {prepared: t, last: s, cancelledAt: r}, a, o) {
const {stage: i, probes: c, lane: l, before: u} = t;
if (!i) return;
return e.bestEffort("Recording the stage", async () => {
const [{failStage: t}, {keepLeftovers: d, sendInterrupted: p}] = await Promise.all([ Promise.all([ n.e(32), n.e(722), n.e(248), n.e(213) ]).then(n.bind(n, 10153)), Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 96431)) ]);
await t(i, s, a?.failure, c, o);
if (r !== void 0) await i.update({
interrupted: true
});
const f = a?.situation.triggers?.some(e => e.do === "checkpoint" || e.metric === "veto") ?? false;
const m = o === "failed" ? await d(e, {
stage: i,
lane: l,
before: u,
cancelledAt: r,
asked: f
}) : void 0;
if (r !== void 0) await p(e, l, r);
return m;
});
}
async function lastFailedTry(e, {failedTries: t, last: s, context: r, result: a}) {
const {decideEnd: o, understand: i} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 80421));
let c = t.find(e => e.result === s);
if (!c) {
c = await e.bestEffort("Classifying the failure", () => i(r, s, t));
if (c) t.push(c);
}
if (c?.plan.strategy === "RETRY") Object.assign(c, await o(e, c, a));
return c;
}
function failureOutputs(e) {
if (!e) return {};
const {failure: t, plan: n} = e;
return {
"failure-type": t.type,
strategy: n.strategy,
confidence: Math.round(t.confidence * 100) / 100,
reason: n.why,
signature: t.signature
};
}
var c = n(41940);
var l = n(73024);
var u = n(48161);
var d = n(19473);
var p = n(98792);
var f = n(82671);
var m = n(22164);
var h = n(80854);
async function runScript(e, t, n, s, r) {
let a;
let o;
const i = new Starts;
try {
a = await guardFolder(e);
const c = guardRequest(e, t, n, a);
o = await timedFor(e, n);
await (o?.go());
const onFailure = async (e, t) => {
await (o?.pause());
const n = await answer(s, e, r, t, o);
if (n.again) await (o?.go());
return n;
};
const l = await watchFor(s, o);
const u = {
onFailure,
...l === void 0 ? {} : {
onStart: l
}
};
if (e.runElsewhere) return await e.runElsewhere(c, u);
const d = await (0, m.Z)(c, u, {
...e,
launch: i.launch
});
return {
result: d
};
} catch (n) {
if (e.inputs.strict || n instanceof d.UserError) throw n;
if (e.runElsewhere) {
e.log.warning(`The guard failed while the script ran: ${(0, d.messageOf)(n)}.`);
return {
bare: {
exitCode: 1
}
};
}
if (i.any) {
e.log.warning(`The guard failed while the script ran: ${(0, d.messageOf)(n)}.`);
return {
bare: i.ended ?? {
exitCode: 1
}
};
}
e.log.warning(`The guard failed: ${(0, d.messageOf)(n)}. The script runs without it, as "run:" would: no limits, no retries.`);
return {
bare: await (0, p.s)({
script: t,
environment: e.env,
cancel: e.cancel
})
};
} finally {
await (o?.pause());
if (a !== void 0) forget(a);
}
}
class Starts {
any=false;
ended;
launch=async e => {
this.ended = void 0;
const t = await (0, f.q)(e);
this.any = true;
void t.exited.then(e => {
this.ended = e;
});
return t;
};
}
async function watchFor(e, t) {
const {phase: s, prepared: r} = e;
if (!r.policy || r.policy.triggers.length === 0) return;
const {triggersInForce: a} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 63892));
const o = a(r, s);
if (o.length === 0) return;
const {vetoesSet: i, watchTry: c} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 58514));
const l = i(s, o);
return (n, a) => {
const i = n < r.maxTries && s.inputs.retry !== "never";
const u = c(s, o, {
number: n,
mayRepeat: i,
end: a,
checkpoint: () => void t?.now()
}, l);
e.watch = u;
return u.stop;
};
}
async function timedFor(e, t) {
const s = e.inputs.checkpointEveryMs !== void 0 || t.lane === "HEAVY" || t.policy?.triggers.some(({do: e}) => e === "checkpoint");
if (!t.stage || !s) return;
return e.bestEffort("Starting the timed checkpoints", async () => {
const {timedCheckpoints: s} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 9106));
return s(e, t);
});
}
async function answer(e, t, s, r, a) {
const [{understand: o}, {answerFailure: i}] = await Promise.all([ Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 80421)), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 18011)) ]);
const c = await e.phase.bestEffort("Classifying the failure", () => o(e, t, s));
if (!c) return {
again: false,
why: "the failure could not be classified"
};
s.push(c);
if (c.situation.triggers?.some(({do: e}) => e === "checkpoint")) await (a?.now());
return i(e, c, r);
}
function guardRequest({env: e, inputs: t, context: n, cancel: s}, r, a, o) {
const i = {
script: r,
environment: {
...e,
...a.resumed ? {
[c.X]: "1"
} : {},
...a.contextFile === void 0 ? {} : {
[h.V]: a.contextFile
}
},
folder: o,
limits: {
...t.timeoutMs === void 0 ? {} : {
timeoutMs: t.timeoutMs
},
...t.totalTimeoutMs === void 0 ? {} : {
totalTimeoutMs: t.totalTimeoutMs
},
...t.stallTimeoutMs === void 0 ? {} : {
stallTimeoutMs: t.stallTimeoutMs
},
...t.jobTimeoutMs === void 0 ? {} : {
jobTimeoutMs: t.jobTimeoutMs
}
},
maxTries: a.maxTries,
files: n.files,
cancel: s
};
return i;
}
async function guardFolder(e) {
const t = await e.bestEffort("Making the guard's folder", async () => {
const t = await e.job();
return s.join(t.folder, "guards", String(await t.takeNumber("guards")));
});
if (t !== void 0) return t;
return (0, l.mkdtempSync)(s.join((0, u.tmpdir)(), "rerail-guard-"));
}
function forget(e) {
try {
(0, l.rmSync)(e, {
recursive: true,
force: true
});
} catch {}
}
async function guard(e) {
await e.bestEffort("Recalling what is secret", () => (0, a.recallSecrets)(e));
await e.bestEffort("Reading which values are secret", () => (0, a.j)(e));
const t = await guardScript(e);
await e.bestEffort("Noting what is secret", () => (0, a.z)(e));
if (t.result?.tries.some(e => e.masks().length > 0)) await e.bestEffort("Taking back what holds a masked value", () => e.uploads.takeBackMasked());
return t;
}
async function guardScript(e) {
const {inputs: t} = e;
const a = {
text: t.run ?? "",
...t.shell === void 0 ? {} : {
shell: t.shell
},
workingDirectory: s.resolve(e.context.workspace, t.workingDirectory ?? ".")
};
let o;
const noteCancel = () => {
o ??= e.clock.monotonic();
};
if (e.cancel.aborted) noteCancel();
e.cancel.addEventListener("abort", noteCancel, {
once: true
});
const i = await (0, c.i)(e, a, (0, r.F)(e.env));
const {lane: l} = i;
if (i.fastForwarded) return {
outputs: {
outcome: "fast-forwarded",
tries: 0,
lane: l
},
exitCode: 0,
failedTries: []
};
const u = {
phase: e,
prepared: i,
scriptText: a.text
};
const d = [];
const p = await runScript(e, a, i, u, d);
if ("bare" in p) return concludeBare(e, l, p.bare.exitCode);
await e.bestEffort("Noting what was used", async () => {
const {notePeaks: t} = await Promise.resolve().then(n.bind(n, 21943));
await t(e, p.result.tries);
});
const f = p.result.tries.at(-1);
if (!f) return notRun(e, i, p.result);
const m = await conclude(e, {
prepared: i,
context: u,
failedTries: d,
result: p.result,
last: f,
cancelledAt: o
});
if (p.result.passed && i.policy?.cache.length) {
const {noteCleanState: t} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 93381));
const s = d.length > 0 && !i.clean;
await e.bestEffort("The look at the cached paths", () => t(e, {
leftovers: s
}));
}
return m;
}
}),
33563: ((e, t, n) => {
n.d(t, {
tellTriggers: () => tellTriggers
});
var s = n(14152);
var r = n(63892);
async function tellTriggers(e, {prepared: t, context: s, last: a}) {
const o = (0, r.triggersInForce)(t, e);
if (o.length === 0) return {};
const i = await e.bestEffort("Evaluating the triggers", async () => {
const [{firedBy: r}, {testsOf: i}] = await Promise.all([ Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 392)), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 80421)) ]);
const c = o.some(({metric: e}) => e === "test-failure-rate");
const l = c ? await i(e, a) : void 0;
const u = r(e, o, a, {
running: s.watch?.fired ?? [],
tests: l
});
for (const {metric: t, do: n, why: s} of u) e.log.warning(`The trigger "${t}" fired: ${s}. The script passed, so the step stays green (${n}).`);
const d = u.find(({do: e}) => e === "nominate-revert" || e === "hand-over");
if (!d) return {};
const p = d.do === "nominate-revert" && isOfNamedBranch(e, t);
return {
strategy: p ? "ROLLBACK" : "MANUAL",
reason: d.why
};
});
return i ?? {};
}
const isOfNamedBranch = ({context: e}, {policy: t}) => {
const n = (0, r.W)(e);
return n !== void 0 && (t?.rollback.branches ?? []).some(e => (0, s.Hj)(e, n));
};
}),
41940: ((e, t, n) => {
n.d(t, {
X: () => c,
i: () => prepare
});
var s = n(19473);
var r = n(1273);
async function restoreRecordedCaches(e, {policy: t, lane: s, stage: r}) {
if (!t || t.cache.length === 0 || !r || e.context.attempt <= 1) return;
const {restoreDeclared: a} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 93381));
const o = (await e.run.earlier())?.stages.find(({name: e}) => e === r.record.name);
if (!o?.caches?.length) return;
await e.bestEffort("Restoring the caches", () => a(e, t, s, new Set(o.caches)));
}
async function restoreCaches(e, {policy: t, lane: s, stage: r, fastForwarded: a}) {
if (!t || t.cache.length === 0) return;
const {keepAsRestored: o, restoreDeclared: i} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 93381));
if (a) return o(e);
const c = await e.bestEffort("Restoring the caches", () => i(e, t, s));
if (c?.length) await (r?.update({
caches: c
}));
}
var a = n(87059);
var o = n(10313);
var i = n(47583);
const c = "RERAIL_RESUMED";
async function prepare(e, t, n) {
const s = {
lane: "STANDARD",
maxTries: (0, r.l)(e.inputs),
clean: false,
fastForwarded: false,
resumed: false
};
const a = [ readCircumstances, readEffects, beginStage, restoreRecordedCaches, fastForward, restoreCaches, captureBefore, uploadBefore, resume, tellContext ];
for (const r of a) {
if (e.cancel.aborted || s.fastForwarded && r !== restoreCaches) continue;
await e.bestEffort("Preparing the step", () => r(e, s, t, n), isUsers);
}
return s;
}
const isUsers = e => e instanceof s.RefusedError && e.reason === "stage-name-taken";
async function readCircumstances(e, t) {
const {stopFor: s, withPolicy: a} = await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 29544));
const o = await e.bestEffort("Reading the policy", () => e.run.policy("quick"));
const i = await e.bestEffort("Choosing the lane", () => e.run.lane(o?.policy));
if (i) e.log.debug(`lane ${i.lane}: ${i.why}`);
t.lane = i?.lane ?? "STANDARD";
if (i && i.by !== "default") t.laneReason = i.why;
if (o) {
t.policy = o.policy;
t.isPolicyBroken = o.isBroken;
Object.assign(e.inputs, a(e.inputs, o.policy, t.lane));
t.maxTries = (0, r.l)(e.inputs, o.policy.plans);
}
const c = await e.bestEffort("Asking whether to stop", () => s(e));
if (c !== void 0) {
t.stop = c;
t.maxTries = 1;
}
t.clean = e.inputs.cleanTries ?? t.lane !== "DOCS";
}
async function readEffects(e, t, n) {
if (t.maxTries === 1) return;
const s = await e.bestEffort("Asking the policy", () => (0, i.Zp)(e, t.policy));
if (s?.never !== void 0) {
t.never = s.never;
t.maxTries = 1;
}
if (e.inputs.retry === "always") return;
t.effects = s?.isIdempotent ? [] : await (0, i.w7)(e.inputs, n.text);
if (t.effects.length > 0) t.maxTries = 1;
}
async function beginStage(e, t, s, r) {
const a = e.inputs.stage;
if (a === void 0) return;
const {openStage: o} = await Promise.all([ n.e(32), n.e(722), n.e(248), n.e(213) ]).then(n.bind(n, 10153));
const c = `Recording stage "${a}"`;
const l = await e.bestEffort(c, () => o(e, a, s, r), isUsers);
if (!l) return;
t.stage = l;
const u = t.effects ?? await (0, i.w7)(e.inputs, s.text);
if (u.length > 0) await e.bestEffort(c, () => l.update({
external: true
}));
}
async function fastForward(e, t, s, r) {
if (!t.stage || e.context.attempt <= 1) return;
const [{fastForward: a}, {carryPlans: o}] = await Promise.all([ Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 48633)), Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 40971)) ]);
await o(e, t.stage);
t.fastForwarded = await a(e, t.stage, s, r) !== void 0;
}
async function captureBefore(e, t, s, r) {
const {stage: i, clean: c, maxTries: l} = t;
if (!i && !(c && l > 1)) return;
const [{snapshotOf: u, newestCheckpoint: d}, {probeExecutables: p, startProbes: f}] = await Promise.all([ Promise.all([ n.e(32), n.e(722), n.e(248), n.e(213) ]).then(n.bind(n, 10153)), Promise.all([ n.e(32), n.e(722), n.e(248), n.e(213) ]).then(n.bind(n, 34157)) ]);
const m = i ? p(e, s, r) : Promise.resolve(void 0);
const h = i ? await d(await e.job()) : await newestHere(e);
const y = await e.capture({
...i === void 0 ? {} : {
stage: i.record.name
},
...h === void 0 ? {} : {
parent: h
},
sequence: i ? i.record.order * 2 - 1 : 0,
clean: true
});
if (y) Object.assign(t, {
before: y,
...await (0, a.i)(e)
});
if (y && c && l > 1) {
const {keepGitConfig: s} = await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 41744));
t.gitConfig = s(e.context.workspace);
await (0, o.G)(e);
}
if (!i || e.cancel.aborted) return;
if (y) await e.bestEffort("Recording the stage", () => i.update({
before: u(y)
}));
await m;
t.probes = f(e, r, m);
}
async function newestHere(e) {
const [t, n] = await Promise.all([ e.engine(), e.localStore() ]);
return t.parentFor(e.context.workspace, n);
}
async function uploadBefore(e, {lane: t, stage: s}) {
if (!s) return;
const {KEEP_ON_FAILURE: r, uploadTime: a} = await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 99770));
const o = a(e.inputs, t);
if (o === "never") return;
await e.bestEffort("Starting the upload", async () => {
await (await e.job()).mark(r);
if (o === "before") await e.uploads.send();
});
}
async function tellContext(e, t) {
if (e.context.attempt <= 1) return;
const {tellRollback: s, writeContext: r} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 80854));
const a = await r(e);
if (a === void 0) return;
t.contextFile = a;
await s(e);
}
async function resume(e, t) {
const {stage: s, before: r, probes: a} = t;
if (!s || !r || !a || !e.inputs.resumable || e.context.attempt <= 1) return;
const {resumeStage: o} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 25032));
t.resumed = await o(e, s, r, a);
}
}),
63892: ((e, t, n) => {
n.d(t, {
W: () => branchOf,
triggersInForce: () => triggersInForce
});
var s = n(84110);
const branchOf = ({ref: e}) => /^refs\/heads\/(.+)$/.exec(e ?? "")?.[1];
const triggersInForce = ({policy: e}, {context: t}) => e && e.triggers.length > 0 ? (0, 
s.Rl)(e.triggers, branchOf(t)) : [];
}),
21943: ((e, t, n) => {
n.d(t, {
notePeaks: () => notePeaks,
watchJob: () => watchJob,
watchedHealth: () => watchedHealth
});
var s = n(73024);
var r = n(48161);
var a = n(133);
const o = "watched";
const i = "watch-start";
const c = "peaks";
async function watchJob(e) {
const t = await e.job();
if (await t.mark(o)) await t.note(i, momentOf(e.context.workspace));
}
async function notePeaks(e, t) {
const n = await e.job();
if (!n.isMarked(o)) return;
const s = n.noted(c) ?? {};
await n.note(c, [ s, ...t.map(({resources: e}) => e) ].reduce(worse, {}));
}
function worse(e, t) {
const pick = (n, s) => {
const r = [ e[n], t[n] ].filter(e => e !== void 0);
return r.length === 0 ? {} : {
[n]: s(...r)
};
};
return {
...pick("memoryBytes", Math.max),
...pick("diskFreeBytes", Math.min),
...pick("load1", Math.max),
...pick("oomKills", (...e) => e.reduce((e, t) => e + t, 0))
};
}
async function watchedHealth(e) {
const t = await e.job();
if (!t.isMarked(o)) return;
const {inputs: n, context: a, clock: l} = e;
const u = (0, s.statSync)(t.folder, {
throwIfNoEntry: false
})?.birthtimeMs;
const d = t.noted(i);
const p = momentOf(a.workspace);
const f = [ t.noted(c) ?? {}, d ?? {}, p, memoryPeak() ].reduce(worse, {});
const {memoryBytes: m, diskFreeBytes: h, load1: y, oomKills: w} = f;
return {
conclusion: n.jobStatus ?? "unknown",
...a.job === void 0 ? {} : {
job: a.job
},
...n.checkRunId === void 0 ? {} : {
checkRunId: n.checkRunId
},
...await laneOf(e),
stages: (await t.stages()).length,
...u === void 0 ? {} : {
durationMs: Math.max(0, Math.round(l.now() - u))
},
...m === void 0 ? {} : {
memoryPeakBytes: m
},
memoryBytes: r.totalmem(),
...h === void 0 ? {} : {
diskFreeLeastBytes: h
},
...d === void 0 ? {} : {
cpuSeconds: Math.max(0, Math.round(p.cpuSeconds - d.cpuSeconds))
},
processors: r.availableParallelism(),
...y === void 0 ? {} : {
loadPeak: y
},
...w ? {
oomKills: w
} : {}
};
}
async function laneOf(e) {
const t = await e.bestEffort("Choosing the lane", async () => e.run.lane((await e.run.policy("quick"))?.policy));
return t ? {
lane: t.lane,
laneReason: t.why
} : {};
}
function momentOf(e) {
const t = r.cpus().map(({times: {user: e, nice: t, sys: n, irq: s}}) => e + t + n + s);
const {usedBytes: n} = (0, a.j)()();
const [s = 0] = r.loadavg();
return {
cpuSeconds: t.reduce((e, t) => e + t, 0) / 1e3,
load1: s,
...n === void 0 ? {} : {
memoryBytes: n
},
...diskFree(e)
};
}
function diskFree(e) {
try {
const {bavail: t, bsize: n} = (0, s.statfsSync)(e);
return {
diskFreeBytes: t * n
};
} catch {
return {};
}
}
function memoryPeak() {
const e = /^0::(\/.*)$/m.exec(read("/proc/self/cgroup") ?? "")?.[1] ?? "";
for (const t of [ `/sys/fs/cgroup${e}`, "/sys/fs/cgroup" ]) {
const e = Number(read(`${t}/memory.peak`) ?? Number.NaN);
if (Number.isSafeInteger(e)) return {
memoryBytes: e
};
}
return {};
}
function read(e) {
try {
return (0, s.readFileSync)(e, "utf8");
} catch {
return;
}
}
}),
29544: ((e, t, n) => {
n.r(t);
n.d(t, {
defaultBranch: () => defaultBranch,
laneOfJob: () => laneOfJob,
readJobPolicy: () => readJobPolicy,
stopFor: () => stopFor,
withPolicy: () => withPolicy
});
var s = n(51455);
var r = n(19473);
function governingRevision(e, t, n) {
const s = {
kind: "own",
...n === void 0 ? {} : {
sha: n
}
};
if (!isMap(e)) return s;
const r = isMap(e.pull_request) ? e.pull_request.base : void 0;
if (isMap(r) && isText(r.ref)) return branchOf(r.ref, r.sha);
if (isMap(e.merge_group) && isText(e.merge_group.base_ref)) return branchOf(e.merge_group.base_ref.replace(/^refs\/heads\//, ""), e.merge_group.base_sha);
const a = isMap(e.repository) ? e.repository.default_branch : void 0;
if (!isText(a) || t === void 0 || t === `refs/heads/${a}`) return s;
return branchOf(a, void 0);
}
const branchOf = (e, t) => ({
kind: "branch",
branch: e,
...isText(t) && /^[0-9a-f]{40,64}$/.test(t) ? {
sha: t
} : {}
});
const isMap = e => typeof e === "object" && e !== null && !Array.isArray(e);
const isText = e => typeof e === "string" && e !== "";
async function readJobPolicy(e, t) {
const s = await e.job();
const {workspacePolicy: r, isSparse: a} = await Promise.resolve().then(n.bind(n, 46362));
const o = await s.once("policy-copy", () => r(e));
const i = o.text === null && o.unusable === void 0;
if (t === "quick" && i && !a(e)) return;
const c = await s.once("policy", () => policyTexts(e, o));
if (i && (c.governing?.text ?? null) === null) return;
const {policyInForce: l} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 24138));
const u = await l(c);
e.log.debug(`policy: ${u.origin}`);
for (const [t, n] of u.warnings.entries()) if (await s.mark(`told-policy-${t}`)) e.log.warning(n);
return u;
}
async function policyTexts(e, t) {
const {policyFromGit: s, policyFromApi: a, pathInRepository: o} = await Promise.resolve().then(n.bind(n, 46362));
const {env: i, context: c, inputs: l} = e;
const u = governingRevision(await readEvent(i.GITHUB_EVENT_PATH), c.ref, c.sha);
const d = o(e);
if (d === void 0) return {
governing: {
text: null,
source: l.policy,
unusable: "it is outside of the workspace"
}
};
const api = () => a(e, u, d);
const p = await known(e, () => s(e, u, d));
if (p) return settled(e, p, t, api);
if (u.kind === "own") return settled(e, {
current: t,
earlier: none
}, t, api);
try {
return await settled(e, await api(), t, api);
} catch (e) {
return {
unreadable: (0, r.messageOf)(e),
copy: t
};
}
}
async function settled(e, {current: t, earlier: s}, r, a) {
const {isValid: o, firstValid: i} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 24138));
const c = {
governing: t,
...isSame(t, r) ? {} : {
copy: r
}
};
if (await o(t)) return c;
const l = await known(e, () => i(s())) ?? await known(e, async () => i((await a()).earlier()));
return {
...c,
...l === void 0 ? {} : {
lastValid: l
}
};
}
const isSame = (e, t) => e.text === t.text && e.unusable === t.unusable;
async function* none() {}
async function known(e, t) {
try {
return await t();
} catch (t) {
e.log.debug(`Reading the policy's revision failed: ${(0, r.messageOf)(t)}`);
return;
}
}
async function readEvent(e) {
if (!e) return;
try {
return JSON.parse(await (0, s.readFile)(e, "utf8"));
} catch {
return;
}
}
async function laneOfJob(e, t) {
const {asksForPaths: s, chooseLane: r} = await Promise.resolve().then(n.bind(n, 93711));
const a = t?.lanes ?? [];
const o = a.some(({labels: e, paths: t, onlyPaths: n}) => e ?? t ?? n) ? await readEvent(e.env.GITHUB_EVENT_PATH) : void 0;
const i = labelsOf(o);
const c = {
option: e.inputs.lane,
rules: a,
jobNames: a.some(({jobs: e}) => e) ? await namesOfJob(e) : [],
...i === void 0 ? {} : {
labels: i
}
};
if (!s(c)) return r(c);
const {changedPaths: l} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 31702));
const u = await (await e.job()).once("changed-paths", async () => await l(e, o) ?? null);
return r({
...c,
...u === null ? {} : {
changedPaths: u
}
});
}
async function namesOfJob(e) {
const {job: t} = e.context;
if (t === void 0) return [];
const {jobsNamed: s} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 9113));
const r = await e.run.workflows();
const a = r ? s(r, t).map(({job: e}) => e.name) : [];
return [ t, ...a.filter(e => e !== void 0) ];
}
async function defaultBranch(e) {
const t = await readEvent(e.env.GITHUB_EVENT_PATH);
const n = t?.repository?.default_branch;
return typeof n === "string" ? n : void 0;
}
async function stopFor(e) {
const isSet = e => ![ "", "0", "false" ].includes((e ?? "").trim().toLowerCase());
if (isSet(e.inputs.stop)) return 'a person stopped rerail (the input "stop")';
if (isSet(e.env.RERAIL_STOP)) return "a person stopped rerail (the variable RERAIL_STOP)";
if (!e.context.event?.startsWith("pull_request")) return;
const t = labelsOf(await readEvent(e.env.GITHUB_EVENT_PATH)) ?? [];
return t.includes(a) ? `a person stopped rerail (the label "${a}")` : void 0;
}
const a = "rerail:stop";
function labelsOf(e) {
const {labels: t} = e?.pull_request ?? {};
if (!Array.isArray(t)) return;
return t.map(e => e?.name).filter(e => typeof e === "string");
}
const o = [ "refuse", "redact", "allow" ];
function withPolicy(e, t, n) {
const s = t.lanes.find(e => e.lane === n)?.checkpoint ?? "auto";
const {secrets: r} = t.checkpoint;
return {
checkpoint: e.checkpoint === "auto" ? s : e.checkpoint,
secrets: o.find(t => t === e.secrets || t === r) ?? e.secrets
};
}
}),
46362: ((e, t, n) => {
n.d(t, {
isSparse: () => isSparse,
pathInRepository: () => pathInRepository,
policyFromApi: () => policyFromApi,
policyFromGit: () => policyFromGit,
workspacePolicy: () => workspacePolicy
});
var s = n(73024);
var r = n(51455);
var a = n(76760);
var o = n(19473);
const i = 1e6;
const c = s.constants.O_RDONLY | (s.constants.O_NOFOLLOW ?? 0) | (s.constants.O_NONBLOCK ?? 0);
const l = 10;
async function workspacePolicy({context: e, inputs: t}) {
const n = t.policy;
const s = a.resolve(e.workspace, n);
const i = {
text: null,
source: n
};
try {
const [t, n] = await Promise.all([ (0, r.realpath)(e.workspace), (0, r.realpath)(a.dirname(s)) ]);
const o = a.join(n, a.basename(s));
const l = a.relative(t, o);
if (l.startsWith("..") || a.isAbsolute(l)) return {
...i,
unusable: "it is outside of the workspace"
};
const u = await (0, r.open)(o, c);
try {
return await readSmall(u, i);
} finally {
await u.close();
}
} catch (e) {
const t = (0, o.codeOf)(e) ?? "";
if ([ "ENOENT", "ENOTDIR" ].includes(t)) return i;
return {
...i,
unusable: [ "ELOOP", "EMLINK" ].includes(t) ? "it is a link" : (0, o.messageOf)(e)
};
}
}
async function readSmall(e, t) {
const n = await e.stat();
if (!n.isFile()) return {
...t,
unusable: "it is not a regular file"
};
if (n.size > i) return {
...t,
unusable: `it has ${n.size} bytes, and rerail reads at most ${i}`
};
const {buffer: s, bytesRead: r} = await e.read(Buffer.alloc(n.size), 0, n.size, 0);
return {
text: s.toString("utf8", 0, r),
source: t.source
};
}
const isSparse = ({context: e}) => (0, s.existsSync)(a.join(e.workspace, ".git", "info", "sparse-checkout"));
function pathInRepository({context: e, inputs: t}) {
const n = a.relative(e.workspace, a.resolve(e.workspace, t.policy));
return n.startsWith("..") || a.isAbsolute(n) ? void 0 : n.split(a.sep).join("/");
}
async function policyFromGit(e, t, s) {
const r = await withRepository(e, e => commitOf(e, t));
if (r === void 0) return;
const at = (t, r) => withRepository(e, async e => {
const {readAtCommit: a} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 5979));
const o = await a(e, t, s, i);
return {
text: o === void 0 ? null : o.toString("utf8"),
source: `${r}:${s}`
};
});
return {
current: await at(r, t.kind === "branch" ? t.branch : r.slice(0, 12)),
async* earlier() {
const t = [ "rev-list", `--max-count=${l}`, r, "--", s ];
const n = await withRepository(e, e => e.run(t));
const [, ...a] = (n ?? "").toString("latin1").split("\n").filter(Boolean);
for (const e of a) yield at(e, e.slice(0, 12));
}
};
}
async function withRepository(e, t) {
const {Repository: s} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 85799));
const o = a.join((await e.job()).folder, `policy-${process.pid}`);
const i = s.open(e.context.workspace, o, e.cancel);
try {
return i && await t(i);
} finally {
await (0, r.rm)(o, {
recursive: true,
force: true
});
}
}
async function commitOf(e, t) {
if (t.sha !== void 0 || t.kind === "own") return t.sha;
const {readRefs: s} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 26713));
return s(e).get(`refs/remotes/origin/${t.branch}`);
}
async function policyFromApi(e, t, s) {
const {token: r} = e.inputs;
const {repository: a} = e.context;
const o = t.sha ?? (t.kind === "branch" ? t.branch : void 0);
if (!r || a === void 0 || o === void 0) throw new Error("there is no token to ask the API with");
const [{openClient: i}, {apiAccess: c}, {policyAt: l, earlierPolicies: d}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 78610)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 57885)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 95448)) ]);
const p = i({
...c(e.env),
token: r
}, {
maxWaitSeconds: u
});
const f = {
repository: a,
path: s
};
return {
current: await l(p, f, o),
earlier: () => d(p, f, o)
};
}
const u = 5;
}),
16864: ((e, t, n) => {
n.d(t, {
x: () => approvalOf
});
const s = "approvals/";
async function approvalOf(e, {id: t, to: n}) {
const {confirmRollback: r} = e.inputs;
if (r.some(e => e === "true" || e === n || e === t)) return 'the input "confirm-rollback"';
const a = (await e.run.sharedLedger())?.get(s + t);
const o = a === void 0 ? void 0 : parse(a);
return o?.id === t && typeof o.by === "string" ? `@${o.by.slice(0, 100)}` : void 0;
}
function parse(e) {
try {
const t = JSON.parse(e);
return typeof t === "object" && t !== null ? t : void 0;
} catch {
return;
}
}
}),
80854: ((e, t, n) => {
n.d(t, {
V: () => l,
reportStepBack: () => reportStepBack,
tellRollback: () => tellRollback,
withRollbacks: () => withRollbacks,
writeContext: () => writeContext
});
var s = n(51455);
var r = n(76760);
var a = n(19119);
var o = n(63525);
var i = n(917);
var c = n(16864);
const l = "RERAIL_CONTEXT";
async function knownRollbacks(e) {
return (await e.job()).noted(o.Oz) ?? [];
}
async function withRollbacks(e, t) {
const {rollbacks: n = []} = t;
const s = n.at(-1);
if (!s) return t;
const r = s.state === "asked" ? await (0, c.x)(e, s) : void 0;
const a = r === void 0 ? void 0 : {
...s,
state: "planned",
approvedBy: r
};
const l = a ? [ ...n.slice(0, -1), a ] : n;
await (await e.job()).note(o.Oz, l);
return {
...t,
rollbacks: l,
...a ? {
stages: (0, i.EN)(t.stages, a)
} : {}
};
}
const inForce = (e, t) => e.findLast(e => e.state === "planned" && e.attempt < t);
async function writeContext(e) {
const t = await e.job();
const n = await knownRollbacks(e);
const {attempt: a} = t.identity;
const o = inForce(n, a);
if (!o) return;
const i = r.join(t.folder, "context.json");
const c = {
version: 1,
attempt: a,
rollback: o,
rollbacks: n
};
await (0, s.writeFile)(i, e.masker.mask(JSON.stringify(c, null, 2)), {
mode: 384
});
return i;
}
async function tellRollback(e) {
const t = await e.job();
const s = await knownRollbacks(e);
const r = inForce(s, t.identity.attempt);
if (!r || !await t.mark(`told-rollback-${r.id}`)) return;
const {carriedOutSummary: a} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 19714));
e.log.notice(`Attempt ${r.attempt} stepped back from stage "${r.from}" to "${r.to}": ${r.reason}. The scripts find what was tried in ${l}.`);
await appendToSummary(e, a(r, s.slice(0, s.indexOf(r))));
}
async function reportStepBack(e, t) {
const a = await e.job();
const o = await knownRollbacks(e);
const i = o.findLast(({attempt: e}) => e === a.identity.attempt);
const {handedOverSummary: c, rollbackSummary: l, rollbackYaml: u} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 19714));
if (i) {
const t = r.join(a.folder, `rollback-${i.id}.yml`);
await (0, s.writeFile)(t, e.masker.mask(u(i)), {
mode: 384
});
await appendToSummary(e, l(i, o.filter(e => e !== i)));
e.log.info(`rollback record: ${t}`);
} else if (t.some(({reason: e}) => e === "rollbacks-spent")) await appendToSummary(e, c(o));
}
async function appendToSummary(e, t) {
const {summary: n} = e.context.files;
if (n !== void 0) (0, a.XD)(n, e.masker.mask(`\n${t}`));
}
}),
87059: ((e, t, n) => {
n.d(t, {
i: () => workspaceFolder
});
var s = n(44317);
async function workspaceFolder(e) {
const t = (0, s.f)(e.context.workspace);
const n = await (await e.job()).once("workspace", async () => t ?? null);
const r = n === null || n.path === t?.path ? t : n;
return r === void 0 ? {} : {
folder: r
};
}
})
};
