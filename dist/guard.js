export const id = 794;

export const ids = [ 794 ];

export const modules = {
19119: (e, t, n) => {
n.d(t, {
b: () => readPlainFile,
r: () => openPlainFile
});
var s = n(73024);
var r = n(19473);
const i = s.constants.O_RDONLY | (s.constants.O_NOFOLLOW ?? 0) | (s.constants.O_NONBLOCK ?? 0);
function openPlainFile(e, {maxBytes: t, followLinks: n = false}) {
let o;
try {
o = (0, s.openSync)(e, n ? i & ~(s.constants.O_NOFOLLOW ?? 0) : i);
} catch (t) {
const n = (0, r.codeOf)(t);
if (n === "ENOENT" || n === "ENOTDIR") return undefined;
if (n === "ELOOP" || n === "EMLINK") throw refused(e, "it is a symbolic link");
if (n === "ENXIO" || n === "ENODEV") throw refused(e, "it is no regular file");
throw t;
}
try {
const n = (0, s.fstatSync)(o);
if (!n.isFile()) throw refused(e, "it is no regular file");
if (n.size > t) throw refused(e, `it has ${n.size} bytes, and at most ${t} are read`);
return o;
} catch (e) {
(0, s.closeSync)(o);
throw e;
}
}
function readPlainFile(e, t) {
const n = openPlainFile(e, t);
if (n === undefined) return undefined;
try {
const e = Buffer.alloc(Math.min((0, s.fstatSync)(n).size, t.maxBytes));
let r = 0;
while (r < e.length) {
const t = (0, s.readSync)(n, e, r, e.length - r, r);
if (t === 0) break;
r += t;
}
return e.subarray(0, r);
} finally {
(0, s.closeSync)(n);
}
}
const refused = (e, t) => new r.UserError(`${e} not read: ${t}. Put a regular file in its place.`);
},
17934: (e, t, n) => {
n.d(t, {
E: () => descriptorPipe,
X: () => streamPipe
});
var s = n(73024);
var r = n(77030);
const i = 64 * 1024;
function streamPipe(e) {
return {
read(t) {
e.on("data", n => {
if (!t(n)) e.pause();
});
return closed(e);
},
resume: () => void e.resume(),
close: () => void e.destroy()
};
}
function descriptorPipe(e) {
let t;
return {
read(n) {
const s = Buffer.allocUnsafeSlow(i);
const callback = e => n(s.subarray(0, e));
t = new r.Socket({
fd: e,
readable: true,
writable: false,
onread: {
buffer: s,
callback
}
});
t.resume();
return closed(t);
},
resume: () => void t?.resume(),
close() {
if (t === undefined) (0, s.closeSync)(e); else t.destroy();
}
};
}
function closed(e) {
return new Promise(t => {
e.on("error", () => e.destroy());
e.on("close", t);
});
}
},
155: (e, t, n) => {
n.r(t);
n.d(t, {
openFifos: () => openFifos
});
var s = n(31421);
var r = n(73024);
var i = n(48161);
var o = n(76760);
var a = n(57975);
var c = n(17934);
const l = (0, a.promisify)(s.execFile);
async function openFifos() {
const e = (0, r.mkdtempSync)(o.join(i.tmpdir(), "rerail-"));
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
return undefined;
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
},
2493: (e, t, n) => {
n.r(t);
n.d(t, {
ResourceWatch: () => ResourceWatch
});
var s = n(73024);
var r = n(51455);
var i = n(48161);
var o = n(33201);
var a = n(76760);
function memoryReader(e = process.platform, t = "/") {
if (e === "linux") return linuxReader(t);
if (e === "win32") return () => ({
usedBytes: i.totalmem() - i.freemem(),
limitBytes: i.totalmem()
});
return () => ({
limitBytes: i.totalmem()
});
}
function linuxReader(e) {
const read = t => readText(a.join(e, t));
const t = field(read("proc/meminfo"), /^MemTotal:\s+(\d+) kB/m, 1024);
const n = findCgroup(read("proc/self/cgroup") ?? "", read("proc/self/mountinfo") ?? "");
const s = n && tightest(n, t => readText(a.join(e, t)));
if (n === undefined || s === undefined || s.limitBytes >= (t ?? 0)) {
return () => readMachine(read("proc/meminfo"), read("proc/vmstat"));
}
return () => compact({
usedBytes: usedIn(s.level, read),
limitBytes: s.limitBytes,
oomKills: field(read(a.join(n.folder, c[n.version])), /^oom_kill (\d+)$/m)
});
}
function readMachine(e, t) {
const n = field(e, /^MemTotal:\s+(\d+) kB/m, 1024);
const s = field(e, /^MemAvailable:\s+(\d+) kB/m, 1024);
return compact({
limitBytes: n,
usedBytes: n !== undefined && s !== undefined ? n - s : undefined,
oomKills: field(t, /^oom_kill (\d+)$/m)
});
}
const c = {
1: "memory.oom_control",
2: "memory.events"
};
function findCgroup(e, t) {
for (const n of [ 1, 2 ]) {
const s = (n === 1 ? /^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.*)$/m : /^0::(.*)$/m).exec(e)?.[1];
const r = t.split("\n").map(parseMount).find(e => isMemoryMount(e, n));
if (s === undefined || r === undefined) continue;
const i = a.posix.relative(r.root, s);
const o = i.startsWith("..") || s.startsWith("/..") ? r.point : a.posix.join(r.point, i);
return {
folder: o,
version: n,
mountPoint: r.point
};
}
return undefined;
}
function parseMount(e) {
const [t = "", n = ""] = e.split(" - ");
const [, , , s, r] = t.split(" ");
const [i = "", , o = ""] = n.split(" ");
if (s === undefined || r === undefined) return undefined;
const unescaped = e => e.replace(/\\(\d{3})/g, (e, t) => String.fromCharCode(Number.parseInt(t, 8)));
return {
root: unescaped(s),
point: unescaped(r),
type: i,
options: o
};
}
function isMemoryMount(e, t) {
if (t === 2) return e?.type === "cgroup2";
return e?.type === "cgroup" && e.options.split(",").includes("memory");
}
function tightest(e, t) {
let n;
for (let s = e.folder; s.startsWith(e.mountPoint); s = a.posix.dirname(s)) {
const r = {
folder: s,
version: e.version
};
const i = e.version === 1 ? "memory.limit_in_bytes" : "memory.max";
const o = field(t(a.posix.join(s, i)), /^(\d+)$/m);
if (o !== undefined && o < (n?.limitBytes ?? Number.POSITIVE_INFINITY)) n = {
level: r,
limitBytes: o
};
if (s === e.mountPoint) break;
}
return n;
}
function usedIn({folder: e, version: t}, n) {
const s = field(n(a.posix.join(e, t === 1 ? "memory.usage_in_bytes" : "memory.current")), /^(\d+)$/m);
const r = field(n(a.posix.join(e, "memory.stat")), t === 1 ? /^total_inactive_file (\d+)$/m : /^inactive_file (\d+)$/m);
return s === undefined ? undefined : Math.max(0, s - (r ?? 0));
}
function readText(e) {
try {
return (0, s.readFileSync)(e, "latin1");
} catch {
return undefined;
}
}
function field(e, t, n = 1) {
const s = e === undefined ? undefined : t.exec(e)?.[1];
return s === undefined ? undefined : Number(s) * n;
}
function compact(e) {
return Object.fromEntries(Object.entries(e).filter(([, e]) => e !== undefined));
}
const l = .9;
const u = 6e4;
class Pressure {
#e;
#t=0;
note(e, t) {
if (e === undefined || e <= l) {
this.#e = undefined;
return;
}
this.#e ??= t;
this.#t = Math.max(this.#t, t - this.#e);
}
get seconds() {
return this.#t < u ? undefined : Math.round(this.#t / 1e3);
}
}
const d = 1e3;
const f = 250;
const p = 100;
class ResourceWatch {
#n;
#s=memoryReader();
#r;
#i;
#o={};
#a=new Pressure;
#c=new Pressure;
#l=0;
#u=o.systemClock.monotonic();
#d;
constructor(e) {
this.#n = e;
this.#r = this.#s();
this.#i = setInterval(() => this.#f(), d);
this.#i.unref();
}
async stop(e) {
clearInterval(this.#i);
if (e) {
this.#f();
await Promise.race([ this.#d, o.systemClock.sleep(f) ]);
}
const [t, n] = [ this.#a.seconds, this.#c.seconds ];
return {
...this.#o,
...this.#p(),
...t === undefined ? {} : {
memoryShortSeconds: t
},
...n === undefined ? {} : {
diskShortSeconds: n
},
outputBytes: this.#n.outputBytes()
};
}
#f() {
const {usedBytes: e, limitBytes: t, oomKills: n} = this.#s();
const s = this.#o;
if (t !== undefined) s.memoryLimitBytes = t;
raise(s, "memoryBytes", e);
const r = e !== undefined && t !== undefined;
this.#a.note(r ? e / t : undefined, o.systemClock.monotonic());
if (n !== undefined) s.oomKills = n - (this.#r.oomKills ?? n);
if (s.oomKills) raise(s, "memoryBytes", t);
if (process.platform !== "win32") raise(s, "load1", i.loadavg()[0]);
this.#h();
this.#d ??= this.#m().finally(() => {
this.#d = undefined;
});
}
#h() {
const e = o.systemClock.monotonic();
const t = this.#n.outputBytes();
const n = (e - this.#u) / 1e3;
if (n > .1) raise(this.#o, "outputBytesPerSecond", Math.round((t - this.#l) / n));
this.#l = t;
this.#u = e;
}
async #m() {
const e = await Promise.all(this.#n.folders.map(spaceOf));
for (const t of e) this.#g(t);
const t = e.flatMap(e => e?.totalBytes ? [ 1 - e.freeBytes / e.totalBytes ] : []);
this.#c.note(t.length > 0 ? Math.max(...t) : undefined, o.systemClock.monotonic());
}
#g(e) {
const t = this.#o;
if (e === undefined || e.totalBytes === 0) return;
const n = e.freeBytes / e.totalBytes;
const s = (t.diskFreeBytes ?? Number.POSITIVE_INFINITY) / (t.diskTotalBytes ?? 1);
if (n < s) Object.assign(t, {
diskFreeBytes: e.freeBytes,
diskTotalBytes: e.totalBytes
});
if (e.inodesFree !== undefined) t.inodesFree = Math.min(t.inodesFree ?? e.inodesFree, e.inodesFree);
}
#p() {
if (this.#n.subreaper === undefined) return {};
try {
const e = (0, s.readFileSync)(`/proc/${this.#n.subreaper}/stat`, "latin1");
const t = e.slice(e.lastIndexOf(")") + 2).split(" ");
return {
cpuSeconds: (Number(t[13]) + Number(t[14])) / p
};
} catch {
return {};
}
}
}
function raise(e, t, n) {
if (n !== undefined) e[t] = Math.max(e[t] ?? 0, n);
}
async function spaceOf(e) {
try {
const {bavail: t, blocks: n, bsize: s, files: i, ffree: o} = await (0, r.statfs)(e);
return {
freeBytes: t * s,
totalBytes: n * s,
...i > 0 ? {
inodesFree: o
} : {}
};
} catch {
return undefined;
}
}
},
33201: (e, t, n) => {
n.r(t);
n.d(t, {
systemClock: () => r
});
var s = n(58500);
const r = {
now: () => Date.now(),
monotonic: () => performance.now(),
sleep: (e, t) => (0, s.setTimeout)(e, undefined, t ? {
signal: t
} : {}).catch(() => undefined)
};
},
29994: (e, t, n) => {
n.d(t, {
MX: () => verify,
WS: () => forgetHandedSecret,
_S: () => sign,
o5: () => openJobSecret
});
var s = n(77598);
var r = n(73024);
var i = n(76760);
var o = n(19473);
var a = n(19119);
const c = "secret";
const l = "secret.made";
const u = /^[0-9a-f]{64}$/;
const d = "aes-256-gcm";
const f = 12;
const p = 16;
function openJobSecret(e, {token: t = "", text: n}) {
if (n !== undefined && u.test(n)) return secretOf(n, t);
const a = i.join(e, c);
const d = open(a, t);
if (d !== undefined) return secretOf(d, t);
if (exists(i.join(e, l))) return secretOf(randomText(), t, true);
const f = randomText();
const p = `${a}.${(0, s.randomBytes)(8).toString("hex")}`;
(0, r.writeFileSync)(p, seal(f, t), {
mode: 384,
flag: "wx"
});
try {
(0, r.linkSync)(p, a);
(0, r.writeFileSync)(i.join(e, l), "", {
mode: 384
});
return secretOf(f, t);
} catch (e) {
if ((0, o.codeOf)(e) !== "EEXIST") throw e;
const n = open(a, t);
return secretOf(n ?? randomText(), t, n === undefined);
} finally {
(0, r.rmSync)(p, {
force: true
});
}
}
const forgetHandedSecret = e => (0, r.rmSync)(i.join(e, c), {
force: true
});
function secretOf(e, t, n = false) {
const r = Buffer.from(`${e}\n${t}`);
return {
text: e,
lost: n,
keyFor: e => Buffer.from((0, s.hkdfSync)("sha256", r, "rerail job", e, 32))
};
}
const randomText = () => (0, s.randomBytes)(32).toString("hex");
const keyOf = e => Buffer.from((0, s.hkdfSync)("sha256", e, "rerail job", "secret in the folder", 32));
function seal(e, t) {
const n = (0, s.randomBytes)(f);
const r = (0, s.createCipheriv)(d, keyOf(t), n);
const i = Buffer.concat([ r.update(e, "utf8"), r.final() ]);
return Buffer.concat([ n, r.getAuthTag(), i ]);
}
function open(e, t) {
try {
const n = (0, a.b)(e, {
maxBytes: 1024
});
if (n === undefined) return undefined;
const r = n.subarray(0, f);
const i = (0, s.createDecipheriv)(d, keyOf(t), r, {
authTagLength: p
});
i.setAuthTag(n.subarray(f, f + p));
const o = Buffer.concat([ i.update(n.subarray(f + p)), i.final() ]);
return u.test(o.toString()) ? o.toString() : undefined;
} catch {
return undefined;
}
}
const exists = e => (0, r.statSync)(e, {
throwIfNoEntry: false
}) !== undefined;
function sign(e, t, n) {
return `${macOf(e, t, n)}\n${n}`;
}
function verify(e, t, n) {
const [r = "", i] = [ n.slice(0, h), n.slice(h + 1) ];
if (n[h] !== "\n" || !/^[0-9a-f]+$/.test(r)) return undefined;
return (0, s.timingSafeEqual)(Buffer.from(r), Buffer.from(macOf(e, t, i))) ? i : undefined;
}
const h = 64;
const macOf = (e, t, n) => (0, s.createHmac)("sha256", e).update(`${t.length}:${t}`).update(n).digest("hex");
},
68268: (e, t, n) => {
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
const i = `(?:[\\w]+[-:_.])*${r}(?:[-:_.][\\w.]+)*`;
const o = [ {
id: "write-remote",
pattern: anyOf("^(?:ssh|sshpass|mosh)\\s(?!.*\\s-V)(?!-V)", "^(?:scp|sftp|rsync)\\s(?:.*\\s)?(?:\\S+@)?[\\w.$-]+:(?!//localhost)\\S*\\s*$", "^(?:curl|http|https|xh)\\s(?!.*(?:localhost|127\\.0\\.0\\.1|\\[::1\\]))(?:.*\\s)?(?:-X\\s?|--request[ =])?(?:POST|PUT|PATCH|DELETE)(?:\\s|$)", "^curl\\s(?!.*(?:localhost|127\\.0\\.0\\.1|\\[::1\\]))(?!.*\\s(?:-G|--get)(?:\\s|$))(?:.*\\s)?(?:-d|--data\\S*|-F|--form\\S*|-T|--upload-file|--json)(?:[ =]|$)", "^wget\\s(?:.*\\s)?--(?:post|body|method)", "^(?:mail|mailx|sendmail|mutt|swaks)(?:\\s|$)"),
examples: [ "ssh user@host ./restart.sh", "scp a.tgz user@host:/srv", "rsync -az dist/ host:/srv/www", "curl -fsS -X POST https://hooks.example.org/x", "curl --data @x.json https://example.org", "curl -T file https://example.org/up" ],
counterExamples: [ "ssh-keyscan github.com", "rsync -a a/ b/", "curl -fsSL https://example.org/install.sh", "curl -X POST http://localhost:8080/test", "scp user@host:/a .", "wget https://example.org/x" ]
}, {
id: "named-task",
pattern: anyOf(`^(?:make|gmake|just|task|rake|mage|invoke|inv|nox|tox|earthly|bazel\\s+run|npm\\s+run(?:-script)?|pnpm(?:\\s+run)?|yarn(?:\\s+run)?|bun(?:\\s+run)?|composer(?:\\s+run(?:-script)?)?|deno\\s+task|poe|hatch\\s+run|pdm\\s+run|nx(?:\\s+run)?|turbo(?:\\s+run)?)(?:\\s+-\\S*(?:\\s+[^-\\s]\\S*)??)*?(?:\\s+[^-\\s]\\S*)*?\\s+\\S*?(?<![\\w])${i}(?![\\w-])`, `^(?:(?:ba|z|da)?sh|source|\\.|python3?|node|ruby|perl|pwsh|tsx|deno\\s+run|bun\\s+run)(?:\\s+-\\S+)*\\s+(?:\\S*/)?${i}(?:\\.\\w+)?(?![\\w-])`, `^(?:\\.{1,2}/|\\S*/)(?:\\S*/)?${i}(?:\\.(?:sh|py|js|ts|rb|pl|ps1|mjs))?(?![\\w/.-])`),
examples: [ "make deploy", "make -C infra ENV=prod deploy-staging", "npm run release", "yarn deploy:prod", "pnpm run db:migrate", "./scripts/deploy.sh prod", "bash ci/publish-docs.sh", "python tools/release.py", "just publish" ],
counterExamples: [ "make test", "npm run build", "./scripts/test.sh", "make deployment-test-data", "yarn install", "node build.js", "make pushover" ]
} ];
const a = [ {
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
const l = [ ...c, ...a, ...o ];
const u = 4e3;
const d = /\s--?(?:dry-?run(?![\w-])(?!=(?:false|none|never))|check(?![\w-])|noop|simulate|what-?if|snapshot|help)(?![\w-])/i;
const f = [ "[A-Za-z_]\\w*=\\S*", "if|elif|then|else|do|while|until|!|\\{", "time|nice|nohup|exec|command|env", "(?:sudo|npx)(?:\\s+-\\S+)*", "xargs(?:\\s+-\\S+(?:\\s+\\d+)?)*", "(?:timeout|retry)\\s+\\S+", "bunx|pnpx|uvx|(?:pnpm|yarn|bun)\\s+(?:dlx|exec|x)", "(?:poetry|uv|pipx|pipenv|dotnet\\s+tool)\\s+run|bundle\\s+exec", "(?:op|doppler)\\s+run\\s+--|aws-vault\\s+exec\\s+\\S+\\s+--" ];
const p = new RegExp(`^(?:${f.join("|")})\\s+`);
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
for (const {text: t, line: n} of logicalLines(e)) {
for (const e of splitCommands(t)) {
const t = withoutPrefixes(e);
if (t !== "") yield {
text: t,
line: n
};
const s = /\s-\w*c\s+(["'])(.*)\1/.exec(e)?.[2] ?? /^(?:eval|ssh)\s.*?(["'])(.*)\1/.exec(t)?.[2];
if (s !== undefined) for (const e of commandsIn(s)) yield {
text: e.text,
line: n
};
}
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
if (r === undefined || /(?:^|[\s|;&])(?:ba|z|da)?sh(?:\s|$)|\bssh\s/.test(s)) continue;
const i = t.findIndex((t, n) => n > e && t.trim() === r);
if (i > 0) e = i;
}
}
function splitCommands(e) {
const t = [];
let n = "";
let s = "";
for (let r = 0; r < e.length; r += 1) {
const i = e[r];
if (s === "" && i === "#" && /^$|\s$/.test(n)) break;
if (s === "" && /[;&|()`]/.test(i)) {
t.push(n);
n = "";
continue;
}
if (i === "\\" && s !== "'") {
n += i + (e[r + 1] ?? "");
r += 1;
continue;
}
if (s === "" && (i === '"' || i === "'")) s = i; else if (i === s) s = "";
n += i;
}
return [ ...t, n ];
}
function withoutPrefixes(e) {
let t = e.trim();
for (let e = p.exec(t); e !== null; e = p.exec(t)) {
t = t.slice(e[0].length).trimStart();
}
return t.replace(/(["'])((?:(?!\1)[^\\]|\\.)*)\1/g, (e, t, n) => /\s/.test(n) ? "quoted" : n);
}
},
41744: (e, t, n) => {
n.r(t);
n.d(t, {
keepGitConfig: () => keepGitConfig,
restoreGitConfig: () => restoreGitConfig
});
var s = n(73024);
var r = n(76760);
const i = [ "config", "config.worktree" ];
const o = 384;
function keepGitConfig(e) {
const t = r.join(e, ".git");
if (!isKind(t, "directory")) return [];
return i.map(e => r.join(t, e)).map(e => ({
file: e,
...readPlain(e)
}));
}
function restoreGitConfig(e) {
for (const {file: t, content: n, mode: i} of e) {
const e = readPlain(t).content;
const o = n === undefined ? e === undefined : e?.equals(n);
if (o || !isKind(r.dirname(t), "directory")) continue;
if (n === undefined) (0, s.rmSync)(t, {
recursive: true,
force: true
}); else replace(t, n, i);
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
content: undefined,
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
},
59080: (e, t, n) => {
n.d(t, {
guard: () => guard
});
var s = n(76760);
const r = /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_)/;
const i = [ "GITHUB_ACTION_REPOSITORY", "GITHUB_ACTION_REF" ];
function scriptEnvironment(e) {
const t = {};
for (const [n, s] of Object.entries(e)) {
if (s !== undefined && !r.test(n)) t[n] = s;
}
for (const e of i) {
if (e in t) t[e] = "";
}
return t;
}
var o = n(38356);
var a = n(50014);
const c = "the runner ended the step: it was cancelled, ran out of time, or the runner was shut down";
async function conclude(e, t) {
const {failedTries: n, result: s, last: r, prepared: i} = t;
const {before: o, lane: a} = i;
const l = {
tries: s.tries.length,
lane: a,
...o === undefined ? {} : {
checkpoint: o.id
}
};
const {laneReason: u} = i;
const d = {
failedTries: n,
result: s,
...o === undefined ? {} : {
before: o
},
...u === undefined ? {} : {
laneReason: u
}
};
if (s.passed) {
await recordPass(e, t);
await recordEnd(e, t, "recovered");
const s = n.length > 0 ? "recovered" : "passed";
return {
...d,
outputs: {
...l,
outcome: s,
...failureOutputs(n.at(-1))
},
exitCode: 0
};
}
const f = r.exitCode || 1;
if (r.cancelled) {
const n = await recordFailure(e, t, undefined, "failed");
const s = {
...l,
outcome: "failed",
strategy: "MANUAL",
reason: c
};
return {
...d,
...n === undefined ? {} : {
dirty: n
},
outputs: s,
exitCode: f
};
}
const p = await lastFailedTry(e, t);
const h = p ? await applyEnd(e, p, i.stage) : "failed";
await recordEnd(e, t, h);
const m = await recordFailure(e, t, p, h);
return {
...d,
...m === undefined ? {} : {
dirty: m
},
outputs: {
...l,
outcome: h,
...failureOutputs(p)
},
exitCode: h === "skipped" ? 0 : f
};
}
async function applyEnd(e, t, n) {
const {plan: s, key: r, situation: i} = t;
const o = {
state: "failed"
};
const c = {
skip: {
async run() {
o.state = "skipped";
return {
done: true
};
}
},
resume: {
async run() {
await (n?.update({
plannedResumes: i.made.resumes + 1
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
await e.bestEffort("Recording the end", async () => (0, a.Bb)(s, c, await e.ledger(), r));
return o.state;
}
async function noteStepBack(e, {failure: t, situation: s, plan: r}, i, o) {
const {stepBack: a} = s;
if (!a) return;
const {recordStepBack: c} = await Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 89421));
const l = r.rule.startsWith("trigger:") ? "trigger" : a.path === undefined ? "same-failure" : "path";
await i.update({
stepBack: r.why
});
await c(e, i, {
facts: a,
failure: t,
reason: r.why,
trigger: l,
state: o
});
}
async function recordEnd(e, {failedTries: t, result: n}, s) {
if (t.length === 0) return;
const r = t.map(({failure: {type: e, signature: t}}) => ({
type: e,
signature: t
}));
const i = t.reduce((e, t) => e + t.result.durationMs, 0);
const o = await e.ledger();
await o.record(o.newKey("end"), {
kind: "end",
outcome: s,
failures: r,
tries: n.tries.length,
lostMs: i
});
}
async function notRun(e, {lane: t, stage: n}, {stopped: s}) {
const r = e.cancel.aborted;
const i = r ? c : s ?? "";
e.log.error(`The script was not run: ${i}.`);
if (n) {
await e.bestEffort("Recording the stage", () => n.update({
state: "failed",
...r ? {
interrupted: true
} : {}
}));
}
return {
outputs: {
outcome: "failed",
tries: 0,
lane: t,
strategy: "MANUAL",
reason: i
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
const {stage: r, probes: i, before: o} = t;
if (!r || !i) return;
await e.bestEffort("Recording the stage", async () => {
const {completeStage: t} = await Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 69071));
await t(e, r, s, i, o);
});
}
async function recordFailure(e, {prepared: t, last: s, cancelledAt: r}, i, o) {
const {stage: a, probes: c, lane: l, before: u} = t;
if (!a) return undefined;
return e.bestEffort("Recording the stage", async () => {
const [{failStage: t}, {keepLeftovers: d, sendInterrupted: f}] = await Promise.all([ Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 69071)), Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 96431)) ]);
await t(a, s, i?.failure, c, o);
if (r !== undefined) await a.update({
interrupted: true
});
const p = o === "failed" ? await d(e, {
stage: a,
lane: l,
before: u,
cancelledAt: r
}) : undefined;
if (r !== undefined) await f(e, l, r);
return p;
});
}
async function lastFailedTry(e, {failedTries: t, last: s, context: r, result: i}) {
const {decideEnd: o, understand: a} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 80421));
let c = t.find(e => e.result === s);
if (!c) {
c = await e.bestEffort("Classifying the failure", () => a(r, s, t));
if (c) t.push(c);
}
if (c?.plan.strategy === "RETRY") Object.assign(c, await o(e, c, i));
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
var l = n(56728);
var u = n(73024);
var d = n(48161);
var f = n(19473);
var p = n(31421);
var h = n(78474);
var m = n(32113);
const g = "/usr/bin/perl";
function perlCommand(e, t, n, s = g) {
const r = Object.entries(n);
const i = r.filter(([e]) => e.startsWith("PERL")).map(([e, t]) => `${e}=${t}`);
const o = Object.fromEntries(r.filter(([e]) => !e.startsWith("PERL")));
return {
file: s,
arguments: [ "-e", y + e, "--", String(i.length), ...i, ...t ],
environment: {
...o,
PERL_BADLANG: "0"
}
};
}
const y = `\nmy $count = shift @ARGV;\nmy @variables = splice @ARGV, 0, $count;\n`;
const w = `\n  delete $ENV{PERL_BADLANG};\n  for (@variables) { my ($name, $value) = split /=/, $_, 2; $ENV{$name} = $value }\n`;
const b = `$SIG{PIPE} = 'IGNORE';`;
const k = `\n${b}\n${w}\n{ no warnings; exec { $ARGV[0] } @ARGV }\nexit 127;\n`;
function ignoringSigpipe(e) {
if (process.platform === "win32" || !isExecutable(g) || !isExecutable(e.file)) return e;
return perlCommand(k, [ e.file, ...e.arguments ], e.environment);
}
function isExecutable(e) {
try {
(0, u.accessSync)(e, u.constants.X_OK);
return true;
} catch {
return false;
}
}
function cannotStart({file: e, workingDirectory: t}, n) {
const s = isFolder(t) ? `${(0, f.messageOf)(n)}. Check that ${e} is an executable of this machine, and that this user may enter ${t}.` : `the working directory ${t} does not exist or is not a folder. Create it in an earlier step, or correct the input "working-directory".`;
return new f.UserError(`The script cannot be started: ${s}`, {
cause: n
});
}
function isFolder(e) {
try {
return (0, u.statSync)(e).isDirectory();
} catch (e) {
return (0, f.codeOf)(e) === "EACCES";
}
}
function exitStatus(e, t) {
if (t === null) return {
exitCode: e ?? 1
};
return {
exitCode: 128 + d.constants.signals[t],
signal: t
};
}
function decodeWaitStatus(e) {
const t = e & 127;
if (t === 0) return {
exitCode: e >> 8
};
const n = Object.entries(d.constants.signals).find(([, e]) => e === t)?.[0] ?? `signal ${t}`;
return {
exitCode: 128 + t,
signal: n
};
}
function splitArguments(e) {
const t = [];
let n = 0;
while (n < e.length) {
if (isSpace(e[n])) {
n += 1;
continue;
}
const [s, r] = readArgument(e, n);
t.push(s);
n = r;
}
return t;
}
function readArgument(e, t) {
let n = "";
let s = false;
let r = t;
while (r < e.length) {
const t = countSlashes(e, r);
if (t > 0) {
r += t;
const s = e[r] === '"';
n += "\\".repeat(s ? t >> 1 : t);
if (s && t % 2 === 1) {
n += '"';
r += 1;
}
continue;
}
const i = e[r];
if (i === '"') {
if (s && e[r + 1] === '"') {
n += '"';
r += 1;
} else {
s = !s;
}
} else if (!s && isSpace(i)) {
break;
} else {
n += i;
}
r += 1;
}
return [ n, r ];
}
function countSlashes(e, t) {
let n = t;
while (e[n] === "\\") n += 1;
return n - t;
}
function isSpace(e) {
return e === " " || e === "\t";
}
function formatTemplate(e, t) {
return e.replace(/\{\{|\}\}|\{0\}|[{}]/g, n => {
if (n === "{0}") return t;
if (n.length === 2) return n.charAt(0);
throw new f.UserError(`Input "shell" is wrong: "${e}" holds a single "${n}". Write {0} for the script, and {{ or }} for a brace.`);
});
}
const v = {
bash: {
template: "--noprofile --norc -e -o pipefail {0}",
extension: ".sh"
},
sh: {
template: "-e {0}",
extension: ".sh"
},
python: {
template: "{0}",
extension: ".py"
},
pwsh: {
template: `-command ". '{0}'"`,
extension: ".ps1"
},
powershell: {
template: `-command ". '{0}'"`,
extension: ".ps1"
},
cmd: {
template: '/D /E:ON /V:OFF /S /C "CALL "{0}""',
extension: ".cmd"
}
};
const x = "$ErrorActionPreference = 'stop'";
const S = "if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }";
const T = ".com;.exe;.bat;.cmd;.vbs;.vbe;.js;.jse;.wsf;.wsh";
function resolveShell({shell: e, environment: t, platform: n = process.platform, isFile: s = isFileHere}) {
const r = {
environment: t,
platform: n,
isFile: s
};
if (e === undefined || e.trim() === "") return defaultShell(r);
const [i, o] = splitAtSpace(e);
const a = v[i.toLowerCase()];
const c = o === "" ? a?.template ?? "" : o;
if (!c.includes("{0}")) {
throw new f.UserError(`Input "shell" is wrong: "${e}" is neither bash, sh, pwsh, powershell, cmd or python nor a command with {0} in it. ` + "Name one of them, or put {0} where the path of the script belongs.");
}
const l = find(i, r);
if (l === undefined) throw notFound(i);
return makeShell(l, i, c, n);
}
function defaultShell(e) {
const {platform: t} = e;
const n = defaultCandidates(e);
for (const s of n) {
const n = find(s, e);
if (n === undefined) continue;
const r = t === "win32" ? s : "sh";
return makeShell(n, r, v[r].template, t);
}
throw notFound(n.join(" or "));
}
function defaultCandidates({environment: e, platform: t}) {
if (t === "win32") return [ "pwsh", "powershell" ];
return isInJobContainer(e) ? [ "sh" ] : [ "bash", "sh" ];
}
function isInJobContainer(e) {
return [ e.GITHUB_WORKSPACE, e.RUNNER_TEMP ].every(e => e?.startsWith("/__w/"));
}
function makeShell(e, t, n, s) {
const r = s === "win32";
return {
file: e,
extension: v[t.toLowerCase()]?.extension ?? "",
verbatim: r,
arguments: e => r ? [ formatTemplate(n, e) ] : splitArguments(n).map(t => formatTemplate(t, e)),
contents: e => r ? toCrLf(wrap(t, e, "\r\n")) : wrap(t, e, "\n")
};
}
function wrap(e, t, n) {
if (e === "cmd") return `@echo off${n}${t}`;
if (e === "pwsh" || e === "powershell") return [ x, t, S ].join(n);
return t;
}
function toCrLf(e) {
return e.replace(/\r?\n/g, "\r\n");
}
function splitAtSpace(e) {
const t = e.indexOf(" ");
return t < 0 ? [ e, "" ] : [ e.slice(0, t), e.slice(t + 1).trimStart() ];
}
function notFound(e) {
return new f.UserError(`The script cannot run: no ${e} was found on PATH. Install it in an earlier step, or name another shell in the input "shell".`);
}
function find(e, {environment: t, platform: n, isFile: r}) {
const {isAbsolute: i, join: o, delimiter: a} = n === "win32" ? s.win32 : s.posix;
const c = n === "win32" ? withExtensions(e, t) : [ e ];
if (i(e)) return c.find(r);
const l = (variable(t, "PATH", n) ?? "").split(a).filter(e => e !== "");
for (const e of l) {
const t = c.map(t => o(e, t)).find(r);
if (t !== undefined) return t;
}
return undefined;
}
function withExtensions(e, t) {
const n = (variable(t, "PATHEXT", "win32") || T).split(";").filter(e => e !== "");
const s = e.toLowerCase();
if (n.some(e => s.endsWith(e.toLowerCase()))) return [ e ];
return n.map(t => e + t);
}
function variable(e, t, n) {
if (n !== "win32") return e[t];
const s = Object.keys(e).find(e => e.toUpperCase() === t);
return s === undefined ? undefined : e[s];
}
function isFileHere(e) {
try {
return (0, u.statSync)(e).isFile();
} catch {
return false;
}
}
async function runBare({script: e, environment: t, cancel: n}) {
const r = resolveShell({
shell: e.shell,
environment: t
});
const i = scriptEnvironment(t);
const o = writableFolder([ i.RUNNER_TEMP, d.tmpdir(), "/dev/shm", e.workingDirectory ]);
try {
const t = s.join(o, `script${r.extension}`);
const a = s.join(o, "state");
(0, u.writeFileSync)(t, r.contents(e.text));
(0, u.writeFileSync)(a, "");
const c = {
file: r.file,
arguments: r.arguments(t),
verbatim: r.verbatim,
workingDirectory: e.workingDirectory,
environment: {
...i,
RERAIL_TRY: "1",
...i.GITHUB_STATE ? {
GITHUB_STATE: a
} : {}
}
};
return await runToEnd(c, n);
} finally {
(0, u.rmSync)(o, {
recursive: true,
force: true
});
}
}
async function runToEnd(e, t) {
const n = ignoringSigpipe(e);
const s = (0, p.spawn)(n.file, n.arguments, {
cwd: e.workingDirectory,
env: n.environment,
stdio: [ "ignore", "inherit", "inherit" ],
detached: process.platform !== "win32",
windowsHide: true,
windowsVerbatimArguments: e.verbatim
});
const r = new Promise(e => s.once("exit", (t, n) => e(exitStatus(t, n))));
await (0, h.once)(s, "spawn").catch(t => {
throw cannotStart(e, t);
});
const i = [];
const end = () => i.push(...forward(s.pid, t.reason === "SIGTERM" ? "SIGTERM" : "SIGINT"));
t.addEventListener("abort", end);
if (t.aborted) end();
const o = await r;
t.removeEventListener("abort", end);
for (const e of i) clearTimeout(e);
return o;
}
function forward(e, t) {
if (process.platform === "win32") return [];
const send = t => {
try {
process.kill(-e, t);
} catch {}
};
send(t);
const {interruptMs: n, terminateMs: s} = m.e;
const r = t === "SIGINT" ? n : 0;
return [ setTimeout(send, r, "SIGTERM"), setTimeout(send, r + s / 2, "SIGKILL") ];
}
function writableFolder(e) {
let t = "no folder is known";
for (const n of e) {
if (!n) continue;
try {
const e = (0, u.mkdtempSync)(s.join(n, "rerail-bare-"));
(0, u.writeFileSync)(s.join(e, "probe"), " ".repeat(4096));
(0, u.rmSync)(s.join(e, "probe"));
return e;
} catch (e) {
t = e;
}
}
throw new f.UserError(`The script cannot be run: it can be written nowhere (${(0, 
f.messageOf)(t)}). Free some space on the machine.`);
}
var O = n(17934);
var E = n(58500);
var $ = n(57975);
var C = n(12389);
const B = 5e3;
const L = {
x64: [ 157, 112 ],
arm64: [ 167, 157 ],
arm: [ 172, 66 ]
};
const N = `\nmy ($prctl, $setsid) = splice @ARGV, 0, 2;\n$0 = 'rerail';\nopen CONTROL, '+<&=3' or exit 1;\nsyscall($prctl, 1, 9, 0, 0, 0);\nsyscall($prctl, 36, 1, 0, 0, 0) == 0 or exit 1;\npipe INPUT, UNUSED and pipe OUT, OUT_END and pipe ERR, ERR_END or exit 1;\nclose UNUSED;\nsyswrite CONTROL, 'pipes ' . fileno(OUT) . ' ' . fileno(ERR) . "\\n";\nsysread CONTROL, my $go, 1 or exit 1;\nclose OUT;\nclose ERR;\nmy $shell = fork;\ndefined $shell or exit 1;\nif ($shell == 0) {\n  syscall $setsid;\n  open STDIN, '<&INPUT';\n  open STDOUT, '>&OUT_END';\n  open STDERR, '>&ERR_END';\n  fcntl CONTROL, 2, 1;\n  ${b}\n  ${w}\n  { no warnings; exec { $ARGV[0] } @ARGV }\n  syswrite CONTROL, 'failed ' . ($! + 0) . "\\n";\n  kill 9, $$;\n}\nclose INPUT;\nclose OUT_END;\nclose ERR_END;\nchdir '/';\nsyswrite CONTROL, "started $shell\\n";\nwhile ((my $child = wait) > 0) {\n  syswrite CONTROL, "exited $?\\n" if $child == $shell;\n}\nsyswrite CONTROL, "alone\\n";\nsleep;\n`;
async function launchKept(e, t = g) {
const n = startKeeper(e, t);
if (n === undefined) return undefined;
const s = new Control(n);
const r = setTimeout(() => s.end(), B);
const i = await s.hear("pipes");
clearTimeout(r);
const o = i === undefined ? undefined : openPipes(n.pid, i);
if (o === undefined) {
s.end();
return undefined;
}
s.proceed();
const a = await s.hear("started");
if (a === undefined) {
o.stdout.close();
o.stderr.close();
return undefined;
}
const c = Number(a);
return {
pid: c,
...o,
exited: subreaper_exitStatus(s, c, e),
subreaper: {
pid: n.pid,
alone: s.hear("alone").then(e => e !== undefined)
},
release() {
s.end();
o.stdout.close();
o.stderr.close();
}
};
}
function startKeeper(e, t) {
const n = L[process.arch];
if (n === undefined) return undefined;
const s = [ ...n.map(String), e.file, ...e.arguments ];
const r = perlCommand(N, s, e.environment, t);
try {
return (0, p.spawn)(r.file, r.arguments, {
cwd: e.workingDirectory,
env: r.environment,
stdio: [ "ignore", "ignore", "ignore", "pipe" ],
detached: true
});
} catch {
return undefined;
}
}
function openPipes(e, t) {
try {
const [n, s] = t.split(" ").map(t => (0, u.openSync)(`/proc/${e}/fd/${t}`, u.constants.O_RDONLY | u.constants.O_NONBLOCK));
return {
stdout: (0, O.E)(n),
stderr: (0, O.E)(s)
};
} catch {
return undefined;
}
}
async function subreaper_exitStatus(e, t, n) {
const s = await e.hear("exited");
const r = e.heard("failed");
if (r !== undefined) {
const e = (0, $.getSystemErrorName)(-Number(r));
throw cannotStart(n, Object.assign(new Error(`${n.file}: ${e}`), {
code: e
}));
}
if (s !== undefined) return decodeWaitStatus(Number(s));
while ((0, C.W_)(t)) await (0, E.setTimeout)(50);
return {
exitCode: 128 + d.constants.signals.SIGKILL,
signal: "SIGKILL"
};
}
class Control {
#y;
#w;
#b=new Map;
#k=new Map;
#v="";
#x=false;
constructor(e) {
this.#y = e;
this.#w = e.stdio[3];
e.once("error", () => this.#S());
this.#w.on("data", e => this.#T(e.toString("latin1"))).on("error", () => this.#S()).on("close", () => this.#S());
}
heard(e) {
return this.#b.get(e);
}
hear(e) {
const t = this.#b.get(e);
if (t !== undefined || this.#x) return Promise.resolve(t);
return new Promise(t => this.#k.set(e, t));
}
proceed() {
this.#w.write(".");
}
end() {
this.#y.kill("SIGKILL");
this.#w.destroy();
}
#T(e) {
const t = (this.#v + e).split("\n");
this.#v = t.pop() ?? "";
for (const e of t) {
const [t = "", ...n] = e.split(" ");
this.#b.set(t, n.join(" "));
this.#k.get(t)?.(n.join(" "));
this.#k.delete(t);
}
}
#S() {
this.#x = true;
for (const e of this.#k.values()) e(undefined);
this.#k.clear();
}
}
async function launch(e) {
const t = process.platform === "linux" ? await launchKept(e) : undefined;
return t ?? launchAlone(e);
}
async function launchAlone(e) {
const t = process.platform === "linux" ? await (await Promise.resolve().then(n.bind(n, 155))).openFifos() : undefined;
let s;
try {
s = await start(e, t?.stdio ?? [ "pipe", "pipe", "pipe" ]);
} catch (e) {
t?.stdout.close();
t?.stderr.close();
throw e;
} finally {
t?.passedOn();
}
s.stdin?.destroy();
const r = t?.stdout ?? (0, O.X)(s.stdout);
const i = t?.stderr ?? (0, O.X)(s.stderr);
return {
pid: s.pid,
stdout: r,
stderr: i,
exited: new Promise(e => s.once("exit", (t, n) => e(exitStatus(t, n)))),
release() {
r.close();
i.close();
s.unref();
}
};
}
async function start(e, t) {
const n = ignoringSigpipe(e);
try {
const s = (0, p.spawn)(n.file, n.arguments, {
cwd: e.workingDirectory,
env: n.environment,
stdio: t,
detached: process.platform !== "win32",
windowsHide: true,
windowsVerbatimArguments: e.verbatim
});
await (0, h.once)(s, "spawn");
return s;
} catch (t) {
throw cannotStart(e, t);
}
}
var M = n(62403);
var A = n(3414);
var R = n(96327);
const I = 2 ** 31 - 1;
class Deadlines {
#O;
#E;
#$;
constructor(e, t, n) {
this.#O = e;
this.#E = t;
const s = [];
const r = t.monotonic();
if (e.totalTimeoutMs !== undefined) {
s.push({
name: "total-timeout",
ms: e.totalTimeoutMs,
at: r + e.totalTimeoutMs
});
}
if (e.jobTimeoutMs !== undefined) {
const t = Math.min(n.interruptMs + n.terminateMs, e.jobTimeoutMs / 10);
s.push({
name: "job-timeout",
ms: e.jobTimeoutMs,
at: r + e.jobTimeoutMs - t
});
}
this.#$ = s.sort((e, t) => e.at - t.at);
}
blocks(e, t) {
const n = this.#E.monotonic() + e + t;
const s = this.#$.find(e => e.at < n);
return s && {
name: s.name,
ms: s.ms
};
}
watch(e, t) {
const n = this.#E.monotonic();
const {timeoutMs: s, stallTimeoutMs: r} = this.#O;
const i = [ ...this.#$ ];
if (s !== undefined) i.push({
name: "timeout",
ms: s,
at: n + s
});
return new Promise(n => {
const s = i.sort((e, t) => e.at - t.at)[0];
if (s !== undefined) void this.#C(s, t, n);
if (r !== undefined) void this.#B(r, e, t, n);
});
}
async #C(e, t, n) {
let s = e.at - this.#E.monotonic();
while (s > 0) {
await this.#E.sleep(Math.min(s, I), t);
if (t.aborted) return;
s = e.at - this.#E.monotonic();
}
n({
name: e.name,
ms: e.ms
});
}
async #B(e, t, n, s) {
let r = e;
while (r > 0) {
await this.#E.sleep(Math.min(r, I), n);
if (n.aborted) return;
const s = this.#E.monotonic();
r = (t() ?? s) + e - s;
}
s({
name: "stall-timeout",
ms: e
});
}
}
const P = 10;
class Sink {
#L;
#N;
#M;
#A=false;
#R=false;
#I;
constructor(e, t = {
atStart: true
}) {
this.#L = e;
this.#N = t;
if (process.platform !== "win32") this.#M = [ process.stdout, process.stderr ].find(t => t === e);
e.on("error", this.#P).on("drain", this.#_);
}
get full() {
return this.#R;
}
set onDrain(e) {
this.#I = e;
}
write(e) {
if (e.length === 0 || this.#A) return;
this.#N.atStart = e[e.length - 1] === P;
const t = e.subarray(this.#F(e));
if (t.length > 0 && !this.#L.write(Buffer.from(t))) this.#R = true;
}
#F(e) {
let t = 0;
try {
while (this.#M !== undefined && this.#M.writableLength === 0 && t < e.length) {
t += (0, u.writeSync)(this.#M.fd, e, t);
}
} catch (e) {
if ((0, f.codeOf)(e) !== "EAGAIN") this.#A = true;
}
return this.#A ? e.length : t;
}
line(e) {
this.write(Buffer.from(`${this.#N.atStart ? "" : "\n"}${e}\n`));
}
endLine() {
if (!this.#N.atStart) this.write(Buffer.from("\n"));
}
release() {
this.#L.off("error", this.#P).off("drain", this.#_);
}
#_=() => {
this.#R = false;
this.#I?.();
};
#P=() => {
this.#A = true;
this.#_();
};
}
function openSinks(e) {
const t = {
atStart: true
};
return {
stdout: new Sink(e.stdout, t),
stderr: new Sink(e.stderr, isSameFile(e.stdout, e.stderr) ? t : {
atStart: true
})
};
}
function isSameFile(e, t) {
if (e === t) return true;
if (!("fd" in e && "fd" in t) || typeof e.fd !== "number" || typeof t.fd !== "number") return false;
const [n, s] = [ (0, u.fstatSync)(e.fd), (0, u.fstatSync)(t.fd) ];
return n.ino === s.ino && n.dev === s.dev;
}
const _ = 10;
const F = 13;
const j = 35;
const D = 58;
const U = /[\x80-\xff]/;
const G = Buffer.from("::");
const K = Buffer.from("##[");
const W = Buffer.alloc(0);
const z = 256;
const V = 1024 * 1024;
const H = 16;
class CommandLines {
#j;
#D=W;
#U=0;
#G=W;
constructor(e) {
this.#j = e;
}
push(e) {
let t = 0;
while (t < e.length) {
if (this.#U > 0) t = this.#K(e, t); else if (this.#G?.length === 0) t = this.#W(e, t); else t = this.#z(e, t, endOfLine(e, t));
}
}
end() {
if (this.#U > 0) this.#V(this.#H(), W);
}
#W(e, t) {
const n = lastBreak(e, t, e.length) + 1;
if (n === t) return this.#z(e, t, e.length);
if (e.indexOf(G, t) < 0 && e.indexOf(K, t) < 0) {
this.#j.text(e.subarray(t, n));
return n;
}
const s = e.toString("latin1", t, n);
const r = this.#q(s, e.subarray(t, n));
if (r < s.length) this.#j.text(e.subarray(t + r, n));
return n;
}
#q(e, t) {
let n = 0;
let s = this.#j.pattern();
s.lastIndex = 0;
for (let r = s.exec(e); r !== null; r = s.exec(e)) {
const {index: i} = r;
const o = s.lastIndex;
const a = e.charCodeAt(i) === j ? i : indentStart(e, i);
if (a < 0 || a === i && isLater(e, a)) {
s.lastIndex = i + 2;
continue;
}
const c = a === i ? r[0] : e.slice(a, o);
const l = U.test(c) ? t.toString("utf8", a, o) : c;
const u = this.#j.answer(l);
if (u !== "unchanged") {
const s = e.startsWith("\r\n", o) ? o + 2 : o + 1;
this.#j.text(t.subarray(n, a));
this.#j.replace(u, t.subarray(o, s));
n = s;
}
s = this.#j.pattern();
s.lastIndex = o;
}
return n;
}
#V(e, t) {
const n = this.#j.answer(e.toString("utf8"));
if (n !== "unchanged") {
this.#j.replace(n, t);
return;
}
this.#j.text(e);
if (t.length > 0) this.#j.text(t);
}
#z(e, t, n) {
const s = e.subarray(0, n);
const r = this.#J(s, t);
if (r > t) {
const e = s.subarray(t, r);
this.#j.text(e);
this.#G = indentAfter(this.#G, e);
}
if (r === s.length) return r;
const i = nextBreak(s, r);
if (i < 0) {
this.#X(s.subarray(r));
return s.length;
}
return this.#Y(s.subarray(r, i), s, i);
}
#K(e, t) {
const n = nextBreak(e, t);
this.#X(e.subarray(t, n < 0 ? e.length : n));
if (n >= 0) return this.#Y(this.#H(), e, n);
if (this.#U > V) {
this.#j.text(this.#H());
this.#G = undefined;
} else if (!mayBeCommand(this.#D.subarray(0, this.#U))) {
this.push(this.#H());
}
return e.length;
}
#Y(e, t, n) {
const s = t[n] === F && t[n + 1] === _ ? n + 2 : n + 1;
this.#G = W;
this.#V(e, t.subarray(n, s));
return s;
}
#X(e) {
const t = this.#U + e.length;
if (t > this.#D.length) {
const e = Buffer.allocUnsafe(Math.max(t, 2 * this.#D.length, 256));
this.#D.copy(e, 0, 0, this.#U);
this.#D = e;
}
e.copy(this.#D, this.#U);
this.#U = t;
}
#H() {
const e = this.#D.subarray(0, this.#U);
this.#D = W;
this.#U = 0;
return e;
}
#J(e, t) {
const n = findForm(K, e, t);
let s = t;
for (let r = 0; r < H; r += 1) {
s = findForm(G, e, s);
if (s >= n) return n;
const r = lastBreak(e, t, s) + 1;
if (this.#Z(e, t, r, s)) return s;
s = nextBreak(e, s) + 1;
if (s === 0) return n;
}
for (let r = s; r < n; r = nextBreak(e, r) + 1 || n) {
let s = r;
while (isSpaceOrTab(e[s])) s += 1;
const i = e[s] === D ? s + 1 >= e.length || e[s + 1] === D : isWide(e[s]);
if (!i) continue;
s = findForm(G, e, s);
if (s < n && this.#Z(e, t, lastBreak(e, t, s) + 1, s)) return s;
}
return n;
}
#Z(e, t, n, s) {
if (s > n && !isSpaceOrTab(e[s - 1]) && !isWide(e[s - 1])) return false;
const r = e.subarray(n, s);
const i = n > t ? r : this.#G && Buffer.concat([ this.#G, r ]);
return i !== undefined && isIndent(i);
}
}
function indentStart(e, t) {
let n = t;
for (;n > 0; n -= 1) {
const t = e.charCodeAt(n - 1);
if (t === _ || t === F) break;
if (t !== 32 && t !== 9 && !isWide(t)) return -1;
}
return n;
}
function isLater(e, t) {
if (e.charCodeAt(t) !== j) return false;
for (let n = t - 1; n >= 0; n -= 1) {
const t = e.charCodeAt(n);
if (t === _ || t === F) return false;
if (t === j && e.startsWith("##[", n)) return true;
}
return false;
}
function findForm(e, t, n) {
const s = t.indexOf(e, n);
if (s >= 0) return s;
for (let s = e.length - 1; s > 0; s -= 1) {
const r = t.length - s;
if (r >= n && t.subarray(r).equals(e.subarray(0, s))) return r;
}
return t.length;
}
function mayBeCommand(e) {
return [ G, K ].some(t => {
const n = Math.min(t.length, e.length);
return e.subarray(0, n).equals(t.subarray(0, n));
});
}
function isSpaceOrTab(e) {
return e === 32 || e === 9;
}
function isWide(e) {
return e !== undefined && (e >= 128 || e < 32 && e !== _ && e !== F);
}
function endOfLine(e, t) {
const n = nextBreak(e, t);
if (n < 0) return e.length;
return e[n] === F && e[n + 1] === _ ? n + 2 : n + 1;
}
function nextBreak(e, t) {
for (let n = t; n < e.length; n += 1) {
if (e[n] === _ || e[n] === F) return n;
}
return -1;
}
function lastBreak(e, t, n) {
for (let s = n - 1; s >= t; s -= 1) {
if (e[s] === _ || e[s] === F) return s;
}
return t - 1;
}
function indentAfter(e, t) {
const n = Math.max(0, t.length - z - 1);
const s = lastBreak(t, n, t.length);
if (s >= n) {
const e = t.subarray(s + 1);
return isIndent(completed(e)) ? Buffer.from(e) : undefined;
}
if (n > 0 || e === undefined) return undefined;
const r = Buffer.concat([ e, t ]);
return isIndent(completed(r)) ? r : undefined;
}
function isIndent(e) {
return e.length <= z && (0, R.z3)(e.toString("utf8"));
}
function completed(e) {
for (const t of [ 1, 2 ]) {
const n = e[e.length - t] ?? 0;
if (n >= 192) return t < (n >= 224 ? 3 : 2) ? e.subarray(0, -t) : e;
}
return e;
}
const q = "fine";
const J = 1024 * 1024;
const X = /[{,]\s*[A-Za-z_$][\w$]*\s*:/;
const Y = [ "file", "line", "column", "severity", "code", "message", "fromPath" ];
const Z = "/__w/";
const Q = /^\/(?:__[a-z]|github)\//;
const ee = new Set([ "", "ERROR", "WARNING", "NOTICE" ]);
function checkMatcherFile({file: e, workspace: t, complete: n}) {
if (!s.isAbsolute(e) && t === undefined) return {
unclear: `the folder of ${e} is unknown`
};
const r = s.resolve(t ?? "/", e);
if (t?.startsWith(Z) && !Q.test(r)) {
return {
unclear: `${r} may be absent outside the container`
};
}
try {
const e = readText(r);
if (e === undefined) return {
unclear: `${r} is no ordinary file`
};
const t = parse(e);
return typeof t === "object" && "value" in t ? checkConfig(t.value, n) : t;
} catch (e) {
if ((0, f.codeOf)(e) === "ENOENT" || (0, f.codeOf)(e) === "ENOTDIR") return {
fails: `Could not find file '${r}'.`
};
return {
fails: (0, f.messageOf)(e)
};
}
}
function readText(e) {
const t = (0, u.openSync)(e, u.constants.O_RDONLY | (u.constants.O_NONBLOCK ?? 0));
try {
const n = (0, u.fstatSync)(t);
if (n.isDirectory()) throw new Error(`Access to the path '${e}' is denied.`);
if (!n.isFile() || n.size > J) return undefined;
const s = Buffer.alloc(n.size);
return (new TextDecoder).decode(s.subarray(0, (0, u.readSync)(t, s)));
} finally {
(0, u.closeSync)(t);
}
}
function parse(e) {
if (e.trim() === "") return {
value: null
};
try {
return {
value: JSON.parse(e)
};
} catch (t) {
try {
return {
value: JSON.parse(withoutExtras(e))
};
} catch {
if (e.includes("'") || X.test(e)) return {
unclear: "the matcher file is no plain JSON"
};
return {
fails: (0, f.messageOf)(t)
};
}
}
}
function withoutExtras(e) {
return e.replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*.*?\*\//gs, (e, t) => t ?? " ").replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])/g, (e, t) => t ?? "");
}
function field(e, t) {
if (Object.hasOwn(e, t)) return e[t] ?? undefined;
const n = Object.keys(e).find(e => e.toLowerCase() === t.toLowerCase());
return n === undefined ? undefined : e[n] ?? undefined;
}
const isObject = e => typeof e === "object" && e !== null && !Array.isArray(e);
const isText = e => e === undefined || typeof e !== "object";
function checkConfig(e, t) {
if (e === null) return q;
if (!isObject(e)) return {
fails: "The matcher file is no JSON object."
};
const n = field(e, "problemMatcher");
if (n === undefined) return q;
if (!Array.isArray(n)) return {
fails: "'problemMatcher' is no list."
};
const s = new Set;
for (const e of n) {
const n = checkMatcher(e, s, t);
if (n !== q) return n;
}
return q;
}
function checkMatcher(e, t, n) {
if (!isObject(e)) return {
fails: "A matcher is no JSON object."
};
const [s, r, i = []] = [ "owner", "severity", "pattern" ].map(t => field(e, t));
if (!isText(s) || !isText(r) || !Array.isArray(i) || !i.every(isObject)) {
return {
fails: "A matcher has a value of the wrong kind."
};
}
if (!n) return q;
const o = String(s ?? "");
if (o === "") return {
fails: "Owner must not be empty"
};
if (!ee.has(String(r ?? "").toUpperCase())) {
return {
fails: `Matcher '${o}' contains unexpected default severity '${r}'`
};
}
if (i.length === 0) return {
fails: `Matcher '${o}' does not contain any patterns`
};
const a = checkPatterns(i);
if (a !== q) return a;
if (t.has(o.toUpperCase())) return {
fails: `Duplicate owner name '${o}'`
};
t.add(o.toUpperCase());
return q;
}
function checkPatterns(e) {
const t = new Set;
for (const [n, s] of e.entries()) {
const r = field(s, "loop") === true;
if (r && (n === 0 || n < e.length - 1)) {
return {
fails: "Only the last pattern in a multiline matcher may set 'loop'"
};
}
if (r && field(s, "message") === undefined) {
return {
fails: "The loop pattern must set 'message'"
};
}
const i = groupCount(field(s, "regexp"));
if (i === undefined) return {
unclear: "a regular expression of the matcher file cannot be judged"
};
for (const e of Y) {
const n = field(s, e);
if (n === undefined) continue;
if (t.has(e)) return {
fails: `The property '${e}' is set twice`
};
if (!(Number(n) >= 0 && Number(n) < i)) {
return {
fails: `The property '${e}' is set to ${n} which is out of range`
};
}
t.add(e);
}
}
return t.has("message") ? q : {
fails: "At least one pattern must set 'message'"
};
}
function groupCount(e) {
try {
return new RegExp(`${e ?? ""}|`).exec("")?.length;
} catch {
return undefined;
}
}
const te = "ACTIONS_ALLOW_UNSECURE_COMMANDS";
const ne = "ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS";
function checkCommand(e, t) {
const {data: n, properties: s} = e;
const r = e.name.toLowerCase();
switch (r) {
case "set-env":
case "add-path":
if (!allowsUnsecureCommands(t)) return {
fails: disabled(r)
};
if (r === "set-env") return needsName(e);
return n === "" ? {
fails: "Value cannot be null. (Parameter 'path')"
} : q;

case "set-output":
case "save-state":
return needsName(e);

case "add-matcher":
return n === "" ? q : checkMatcherFile({
file: n,
workspace: workspaceOf(t),
complete: true
});

case "remove-matcher":
if (n === "" || s.has("owner")) return q;
return checkMatcherFile({
file: n,
workspace: workspaceOf(t),
complete: false
});

case "echo":
return /^(?:on|off)$/i.test(n.trim()) ? q : {
fails: notOnOrOff(n)
};

case "stop-commands":
return isStopToken(n, t) ? q : {
fails: se
};

default:
return q;
}
}
function needsName({name: e, properties: t}) {
if (t.has("name")) return q;
return {
fails: `Required field 'name' is missing in ##[${e.toLowerCase()}] command.`
};
}
const workspaceOf = e => e.variable("GITHUB_WORKSPACE");
function allowsUnsecureCommands(e) {
return e.variable(te)?.trim().toLowerCase() === "true";
}
function isStopToken(e, t) {
const n = e.toLowerCase();
if (n !== "" && n !== "pause-logging" && !t.isRegistered(n)) return true;
return [ "1", "true", "$true" ].includes(t.variable(ne)?.toLowerCase() ?? "");
}
const disabled = e => `The \`${e}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`${te}\` environment variable to \`true\`. For more information see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/`;
const notOnOrOff = e => e === "" ? "Value cannot be null. (Parameter 'value')" : `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${e}'.`;
const se = `You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command. For more information see: https://docs.github.com/actions/learn-github-actions/workflow-commands-for-github-actions#example-stopping-and-starting-workflow-commands or opt into insecure command execution by setting the \`${ne}\` environment variable to \`true\`.`;
function commandPattern(e) {
const t = e.filter(e => /^[!-~]+$/.test(e));
const n = t.length < e.length;
const s = t.map(e => e.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|");
if (e.length === 0) return re;
const [r, i] = n ? [ "::", "##\\[" ] : [ `::(?:${s})(?= |::)`, `##\\[(?:${s})[ \\]]` ];
return new RegExp(`(?:${r}|${i})[^\\r\\n]*`, "gi");
}
const re = /(?!)/g;
const ie = new Set([ "error", "set-output", "set-env", "add-path" ]);
const oe = {
always: [ "debug" ],
annotated: [ "debug", "warning", "notice" ],
full: [ "debug", "warning", "notice", "error" ]
};
const ae = "NODE_OPTIONS";
const ce = 100;
const le = 100;
const ue = 4 * 1024 * 1024;
class ScriptCommands {
outputs=new Map;
env=new Map;
path=[];
masks=[];
problems=[];
unclear=[];
openGroup=false;
stopToken;
#Q;
#ee=[];
#te=[];
#ne=new Set;
#se=0;
#re;
constructor(e) {
this.#Q = e;
}
get annotations() {
return this.#ee.map(e => ({
...e,
text: this.#Q.masker.mask(e.text)
}));
}
answer(e) {
if (this.stopToken === undefined && this.#ne.size === 0 && e.startsWith("::")) {
if (e.startsWith("::group::")) return this.#ie(1);
if (e.startsWith("::endgroup::")) return this.#ie(-1);
}
const t = (0, R.RM)(e, this.#oe);
if (t === undefined) return "unchanged";
if (this.stopToken !== undefined) {
this.#ae(t.name.toLowerCase());
return "unchanged";
}
const n = checkCommand(t, this.#n);
if (n !== q && "fails" in n) return this.#ce(t, e, n.fails);
if (n !== q && this.unclear.length < le) this.unclear.push(n.unclear);
const s = t.name.toLowerCase();
if (s === "save-state") return "nothing";
this.#le(s, t);
if (!ie.has(s) || !this.#ue) return "unchanged";
this.#de(t);
return "nothing";
}
get pattern() {
const {stopToken: e} = this;
const t = this.#ee.length >= ce;
const n = t ? this.#ue ? oe.annotated : oe.full : oe.always;
const s = this.#re;
if (s?.idle === n && s.stopToken === e) return s.expression;
const r = R.wA.filter(e => !n.includes(e));
const i = commandPattern(e === undefined ? r : [ e ].filter(e => e !== ""));
this.#re = {
idle: n,
stopToken: e,
expression: i
};
return i;
}
settle() {
return this.#te.map(({name: e, data: t, properties: n}) => (0, R.fE)(e, t, n));
}
supersede(e) {
const t = this.#te.filter(e => e.name.toLowerCase() === "error");
if (t.length === 0) return [];
const {masker: n} = this.#Q;
const s = t.map(({data: t, properties: s}) => {
const r = [ ...s ].map(([e, t]) => [ e, n.mask(t) ]);
return (0, R.fE)("notice", n.mask(t), new Map([ [ "title", e ], ...r ]));
});
return [ (0, R.fE)("group", `${e}: errors that no longer count`), ...s, (0, R.fE)("endgroup") ];
}
#oe=e => (0, R.zN)(e) && !this.#ne.has(e) || !!this.stopToken && e === this.stopToken.toLowerCase();
#n={
variable: e => this.env.get(e) ?? this.#Q.environment[e],
isRegistered: this.#oe
};
#ie(e) {
this.openGroup = e > 0;
return "unchanged";
}
#ae(e) {
if (this.stopToken === "" || e !== this.stopToken?.toLowerCase()) return;
this.#ne.add(e);
this.stopToken = undefined;
}
get #ue() {
return this.#Q.holds && this.#se <= ue;
}
#de(e) {
this.#te.push(e);
this.#se += e.data.length;
}
#ce({name: e}, t, n) {
const s = e.toLowerCase() === "stop-commands";
const r = s ? [ n ] : [ `Unable to process command '${t}' successfully.`, n ];
if (this.problems.length < le) this.problems.push(r.join(" "));
const i = r.map(e => ({
name: "error",
data: e,
properties: new Map
}));
for (const e of i) this.#fe("error", e);
if (!this.#ue) return {
instead: r.map(e => (0, R.Bd)("error", e)).join("\n")
};
for (const e of i) this.#de(e);
return "nothing";
}
#le(e, t) {
const {data: n, properties: s} = t;
const r = s.get("name") ?? "";
switch (e) {
case "stop-commands":
this.stopToken = n;
return;

case "group":
this.#ie(1);
return;

case "endgroup":
this.#ie(-1);
return;

case "add-mask":
if (n.trim() === "") return;
this.#Q.masker.add(n);
this.masks.push(n);
return;

case "set-output":
this.outputs.set(r, n);
return;

case "set-env":
if (r.toUpperCase() !== ae) this.env.set(r, n);
return;

case "add-path":
this.path.push(n);
return;

case "error":
case "warning":
case "notice":
this.#fe(e, t);
}
}
#fe(e, {data: t, properties: n}) {
if (this.#ee.length >= ce) return;
const s = n.get("file");
const r = Number.parseInt(n.get("line") ?? "", 10);
const i = {
...s === undefined ? {} : {
file: s
},
...Number.isNaN(r) ? {} : {
line: r
}
};
this.#ee.push({
level: e,
text: t,
...i
});
}
}
const de = 10;
const fe = 512 * 1024;
const pe = 4 * 1024 * 1024;
const he = 64 * 1024;
const me = 64 * 1024;
const ge = 64 * 1024;
const ye = Buffer.alloc(0);
class KeptOutput {
#pe;
#he;
#me;
#ge=[];
#ye=0;
constructor(e = {
head: fe,
tail: pe
}) {
this.#pe = new BlockList(e.head);
this.#he = new BlockList(Number.POSITIVE_INFINITY);
this.#me = e.tail;
}
get total() {
return this.#ye;
}
openStream() {
const e = new OpenLine(e => this.#we(e));
this.#ge.push(e);
return t => {
this.#ye += t.length;
e.write(t);
};
}
#we(e) {
const t = this.#pe.append(e);
for (let e = 0; e < t.length; e += he) {
this.#he.append(t.subarray(e, e + he));
this.#he.dropBlocksBeyond(this.#me);
}
}
end(e) {
const t = [ ...(this.#he.length > 0 ? this.#he : this.#pe).blocks() ];
return Buffer.concat([ ...t.slice(-Math.ceil(e / he) - 1), ...this.#be() ]);
}
* read() {
const e = this.#ge.reduce((e, t) => e + t.length, 0);
const t = this.#ye - e - this.#pe.length - this.#he.length;
if (t === 0) {
yield* this.#pe.blocks();
yield* this.#he.blocks();
yield* this.#be();
return;
}
const n = Buffer.concat([ ...this.#pe.blocks() ]);
const s = Buffer.concat([ ...this.#he.blocks() ]);
const r = Math.max(n.lastIndexOf(de) + 1, n.length - me);
const i = s.subarray(0, me).indexOf(de) + 1 || me;
yield n.subarray(0, r);
yield Buffer.from(`[rerail left out ${t + n.length - r + i} bytes here]\n`);
yield s.subarray(i);
yield* this.#be();
}
* #be() {
const e = this.#ge.filter(e => e.length > 0);
for (const [t, n] of e.entries()) {
if (t > 0) yield Buffer.from("\n");
yield n.bytes;
}
}
}
class OpenLine {
#ke;
#te=ye;
length=0;
constructor(e) {
this.#ke = e;
}
get bytes() {
return this.#te.subarray(0, this.length);
}
write(e) {
const t = e.lastIndexOf(de) + 1;
if (t > 0) this.#ve(e.subarray(0, t));
const n = e.subarray(t);
if (this.length + n.length > ge) this.#ve(n); else this.#de(n);
}
#ve(e) {
if (this.length > 0) this.#ke(this.bytes);
this.length = 0;
this.#ke(e);
}
#de(e) {
const t = this.length + e.length;
if (t > this.#te.length) {
const e = Buffer.allocUnsafeSlow(Math.min(ge, Math.max(t, 2 * this.#te.length, 256)));
this.#te.copy(e, 0, 0, this.length);
this.#te = e;
}
e.copy(this.#te, this.length);
this.length = t;
}
}
class BlockList {
#xe=[];
#Se;
#Te=[];
#Oe=he;
length=0;
constructor(e) {
this.#Se = e;
}
append(e) {
let t = 0;
const n = Math.min(e.length, this.#Se - this.length);
while (t < n) {
if (this.#Oe === he) {
this.#xe.push(this.#Te.pop() ?? Buffer.allocUnsafeSlow(he));
this.#Oe = 0;
}
const s = this.#xe[this.#xe.length - 1];
const r = e.copy(s, this.#Oe, t, n);
this.#Oe += r;
t += r;
}
this.length += n;
return e.subarray(n);
}
dropBlocksBeyond(e) {
while (this.length - he >= e) {
this.#Te.push(this.#xe.shift());
this.length -= he;
}
}
* blocks() {
for (const [e, t] of this.#xe.entries()) {
yield e === this.#xe.length - 1 ? t.subarray(0, this.#Oe) : t;
}
}
}
const we = 5e3;
const be = 500;
class TryOutput {
kept=new KeptOutput;
commands;
#Q;
#Ee;
#$e=Promise.resolve();
constructor(e) {
this.#Q = e;
this.#Ee = e.monotonic();
this.commands = new ScriptCommands(e);
}
mask=e => this.#Q.masker.mask(e);
get lastReadAt() {
return this.#Q.stdout.full || this.#Q.stderr.full ? undefined : this.#Ee;
}
follow(e) {
const {stdout: t, stderr: n} = this.#Q;
this.#$e = Promise.all([ this.#ke(e.stdout, t), this.#ke(e.stderr, n) ]);
}
async #ke(e, t) {
const n = new CommandLines({
pattern: () => this.commands.pattern,
text: e => t.write(e),
answer: e => this.commands.answer(e),
replace(e, n) {
if (e === "nothing") t.endLine(); else t.write(Buffer.concat([ Buffer.from(e.instead), n ]));
}
});
const s = this.kept.openStream();
t.onDrain = () => e.resume();
await e.read(e => {
s(e);
n.push(e);
this.#Ee = this.#Q.monotonic();
return !t.full;
});
n.end();
}
say(e) {
const t = this.commands.stopToken;
this.#Ce();
this.#Q.stdout.line((0, R.tJ)(this.mask(e)));
if (t !== undefined) this.#Q.stdout.line((0, R.fE)("stop-commands", t));
this.commands.stopToken = t;
}
async drain(e) {
const {monotonic: t} = this.#Q;
let n = false;
const s = this.#$e.then(() => {
n = true;
});
let r = t();
while (!n) {
if (this.lastReadAt === undefined) r = t();
const n = e ? Math.max(r, this.#Ee) + be : Number.POSITIVE_INFINITY;
const i = Math.min(r + we, n) - t();
if (i <= 0) return;
const o = new AbortController;
await Promise.race([ s, (0, E.setTimeout)(i, undefined, o).catch(() => undefined) ]);
o.abort();
}
}
async close() {
await this.#$e;
const {stdout: e, stderr: t, holds: n} = this.#Q;
this.#Ce();
e.endLine();
if (n) t.endLine();
if (this.commands.openGroup) e.line((0, R.fE)("endgroup"));
this.commands.openGroup = false;
}
#Ce() {
if (this.commands.stopToken) this.#Q.stdout.line((0, R.fE)(this.commands.stopToken));
this.commands.stopToken = undefined;
}
}
var ke = n(2637);
const ve = /retry-after["']?\s*[:=]\s*["']?(?:(\d{1,6})\b|([a-z]{3}, \d{2} [a-z]{3} \d{4} \d{2}:\d{2}:\d{2} gmt))/gi;
const xe = /retry after (\d{1,6}) ?s(?:ec(?:ond)?s?)?\b/gi;
function findRetryAfter(e, t) {
const n = [ ...e.matchAll(ve), ...e.matchAll(xe) ].sort((e, t) => e.index - t.index).pop();
if (n === undefined) return undefined;
const [, s, r] = n;
const i = r === undefined ? Number(s) * 1e3 : Date.parse(r) - t;
return Number.isNaN(i) ? undefined : Math.max(0, i);
}
const Se = 1500;
const Te = 256 * 1024;
const Oe = 200;
async function runTry(e) {
const {clock: t, output: n} = e;
const s = (0, A.hi)(e.folder);
const r = (0, A.Bs)(s);
const i = t.now();
const o = t.monotonic();
const a = await launchScript(e, r);
const c = watchResources(e, a);
try {
n.follow(a);
const l = {
running: a,
origin: originOf(a, r, i),
grace: e.grace
};
const u = await untilOver(e, l);
const d = t.monotonic() - o;
const f = u.status.exitCode !== 0 || u.limit !== undefined || u.cancelled;
await n.drain(f);
const p = (0, A.zX)(s);
const h = !f && p.problems.length === 0 && n.commands.problems.length === 0;
const g = h ? {
survivors: [],
background: await (0, m.lb)(l)
} : {
survivors: u.survivors ?? await (0, m.Hk)(l, "SIGTERM"),
background: []
};
const y = await ((await c)?.stop(!h));
const w = describe(e, u, g, p);
return {
result: {
...w,
startedAt: i,
durationMs: d,
resources: y ?? {}
},
passed: h,
contents: p
};
} finally {
await ((await c)?.stop(false));
a.release();
await n.close();
}
}
async function launchScript(e, t) {
const {shell: n, script: r, folder: i, environment: o, output: a} = e;
const c = s.join(i, `script${n.extension}`);
(0, u.writeFileSync)(c, n.contents(r.text));
try {
return await e.launch({
file: n.file,
arguments: n.arguments(c),
verbatim: n.verbatim,
workingDirectory: r.workingDirectory,
environment: {
...o,
...t
}
});
} catch (e) {
await a.close();
throw e;
}
}
async function watchResources({script: e, environment: t, output: s}, r) {
const i = await Promise.resolve().then(n.bind(n, 2493)).catch(() => undefined);
if (i === undefined) return undefined;
const {ResourceWatch: o} = i;
const a = [ e.workingDirectory, t.RUNNER_TEMP ?? d.tmpdir() ];
return new o({
folders: a,
outputBytes: () => s.kept.total,
subreaper: r.subreaper?.pid
});
}
function originOf(e, t, n) {
const s = Object.entries(t).map(([e, t]) => `${e}=${t}`);
return {
shell: e.pid,
subreaper: e.subreaper?.pid,
markers: s,
startedAt: n
};
}
async function untilOver(e, t) {
const {deadlines: n, output: s, cancel: r, grace: i} = e;
const {running: o} = t;
const a = new AbortController;
const c = await Promise.race([ o.exited.then(e => ({
status: e
})), n.watch(() => s.lastReadAt, a.signal).then(e => ({
limit: e
})), aborted(r, a.signal).then(() => ({
cancelled: true
})) ]).finally(() => a.abort());
if ("status" in c) return {
status: c.status,
cancelled: false
};
let l;
if ("limit" in c) {
s.say(`rerail ends this try: "${c.limit.name}" (${(0, M.a3)(c.limit.ms)}) is over.`);
l = await (0, m.Hk)(t, "SIGINT");
} else {
const e = Math.max(0, i.terminateMs - Se);
const n = r.reason === "SIGTERM" ? "SIGTERM" : "SIGINT";
l = await (0, m.Hk)({
...t,
grace: {
...i,
terminateMs: e
}
}, n);
}
const u = l.some(({pid: e}) => e === o.pid) ? Ee : await o.exited;
return {
status: u,
survivors: l,
..."limit" in c ? {
limit: c.limit,
cancelled: false
} : {
cancelled: true
}
};
}
const Ee = {
exitCode: 137,
signal: "SIGKILL"
};
function aborted(e, t) {
return new Promise(n => {
if (e.aborted) n(); else e.addEventListener("abort", () => n(), {
once: true,
signal: t
});
});
}
function describe({output: e, clock: t, number: n}, {status: s, limit: r, cancelled: i}, {survivors: o, background: a}, c) {
const {kept: l, commands: u, mask: d} = e;
const f = [ ...u.problems, ...c.problems ];
const name = e => d(e).slice(0, Oe);
const p = findRetryAfter(l.end(Te).toString("latin1"), t.now());
return {
number: n,
...s,
...r === undefined ? {} : {
limit: r
},
cancelled: i,
survivors: o.map(e => ({
...e,
command: name(e.command)
})),
background: a.map(name),
published: withCommands(c.published, u),
problems: f.map(d),
unclear: u.unclear.map(d),
annotations: u.annotations,
...p === undefined ? {} : {
retryAfterMs: p
},
masks: () => u.masks,
log: async function*() {
yield* l.read();
for (const e of f) yield Buffer.from(`\n##[error]${e}\n`);
}
};
}
function withCommands(e, {outputs: t, env: n, path: s}) {
return {
...e,
outputs: new Map([ ...t, ...e.outputs ]),
env: new Map([ ...n, ...e.env ]),
path: (0, ke.Pv)([ ...s, ...e.path ])
};
}
async function runTries(e, t, n) {
const s = openSinks(n);
const r = new Deadlines(e.limits, n.clock, e.grace ?? m.e);
try {
return await runUntilDecided({
request: e,
hooks: t,
ports: n,
sinks: s,
deadlines: r
});
} finally {
s.stdout.release();
s.stderr.release();
}
}
async function runUntilDecided(e) {
const {request: t, ports: n, sinks: r, deadlines: i} = e;
const {maxTries: o, cancel: a} = t;
const c = resolveShell({
shell: t.script.shell,
environment: t.environment
});
const l = scriptEnvironment(t.environment);
const monotonic = () => n.clock.monotonic();
const u = [];
let d = {};
let f = a.aborted ? $e : tooLate(i.blocks(0, 0));
while (f === undefined) {
const p = u.length + 1;
const h = `Try ${p} of ${o}`;
const g = s.join(t.folder, `try-${p}`);
const y = {
...l,
...d,
RERAIL_TRY: String(p)
};
const w = p < o;
const b = new TryOutput({
...r,
masker: n.masker,
monotonic,
holds: w,
environment: y
});
if (w && p === 1) r.stdout.line(h);
const k = await runTry({
number: p,
script: t.script,
shell: c,
environment: y,
folder: g,
deadlines: i,
cancel: a,
grace: t.grace ?? m.e,
output: b,
clock: n.clock,
launch: n.launch ?? launch
});
u.push(k.result);
const v = k.passed ? "passed" : await decide(e, k.result);
if (typeof v === "object") {
for (const e of b.commands.supersede(h)) r.stdout.line(e);
forget(g);
d = v.environment;
continue;
}
for (const e of b.commands.settle()) r.stdout.line(e);
publish(e, k);
if (k.passed) return {
tries: u,
passed: true,
cancelled: false
};
f = v;
}
return {
tries: u,
passed: false,
cancelled: a.aborted,
stopped: f
};
}
const $e = "the step was cancelled";
const Ce = 15 * 6e4;
async function decide({request: e, hooks: t, ports: n, deadlines: s}, r) {
const {maxTries: i, cancel: o} = e;
const a = r.survivors[0];
if (r.cancelled || o.aborted) return $e;
if (a) return `process ${a.pid} (${a.command}) could not be ended: ${a.cause}`;
if (r.number >= i) return i === 1 ? "only one try is allowed" : `it was the last of ${i} tries`;
const blockedReason = e => tooLong(e) ?? tooLate(s.blocks(e, r.durationMs));
const c = blockedReason(0);
if (c !== undefined) return c;
let l;
try {
l = await t.onFailure(r, blockedReason);
} catch (e) {
n.log.warning(`rerail could not prepare another try: ${(0, f.messageOf)(e)}`);
return "rerail could not prepare another try";
}
if (!l.again) return l.why;
const u = blockedReason(l.waitMs);
if (u !== undefined) return u;
const d = l.waitMs > 0 ? `in ${(0, M.a3)(l.waitMs)}` : "now";
n.log.info(`Try ${r.number + 1} of ${i} starts ${d}: ${l.why}`);
await n.clock.sleep(l.waitMs, o);
return o.aborted ? $e : l;
}
function tooLong(e) {
if (e <= Ce) return undefined;
return `another try would have to wait ${(0, M.a3)(e)}, which is longer than ${(0, 
M.a3)(Ce)}`;
}
function tooLate(e) {
return e && `another try could not end within "${e.name}" (${(0, M.a3)(e.ms)})`;
}
function forget(e) {
try {
(0, u.rmSync)(e, {
recursive: true,
force: true
});
} catch {}
}
function publish({request: e, ports: t, sinks: n}, {contents: s}) {
for (const e of s.problems.map(e => t.masker.mask(e))) n.stdout.line((0, R.fE)("error", e));
try {
(0, A.Q3)(s, e.files);
} catch (e) {
throw new f.UserError(`What the script wrote for later steps cannot be handed to the runner: ${(0, 
f.messageOf)(e)}. Free some space on the machine.`, {
cause: e
});
}
}
var Be = n(80854);
async function runScript(e, t, n, s, r) {
let i;
let o;
const a = new Starts;
try {
i = await guardFolder(e);
const c = guardRequest(e, t, n, i);
o = await timedFor(e, n);
await (o?.go());
const onFailure = async (e, t) => {
await (o?.pause());
const n = await answer(s, e, r, t);
if (n.again) await (o?.go());
return n;
};
const l = await runTries(c, {
onFailure
}, {
...e,
launch: a.launch
});
return {
result: l
};
} catch (n) {
if (e.inputs.strict || n instanceof f.UserError) throw n;
if (a.any) {
e.log.warning(`The guard failed while the script ran: ${(0, f.messageOf)(n)}.`);
return {
bare: a.ended ?? {
exitCode: 1
}
};
}
e.log.warning(`The guard failed: ${(0, f.messageOf)(n)}. The script runs without it, as "run:" would: no limits, no retries.`);
return {
bare: await runBare({
script: t,
environment: e.env,
cancel: e.cancel
})
};
} finally {
await (o?.pause());
if (i !== undefined) run_script_forget(i);
}
}
class Starts {
any=false;
ended;
launch=async e => {
this.ended = undefined;
const t = await launch(e);
this.any = true;
void t.exited.then(e => {
this.ended = e;
});
return t;
};
}
async function timedFor(e, t) {
if (!t.stage || e.inputs.checkpointEveryMs === undefined && t.lane !== "HEAVY") return undefined;
return e.bestEffort("Starting the timed checkpoints", async () => {
const {timedCheckpoints: s} = await Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 9106));
return s(e, t);
});
}
async function answer(e, t, s, r) {
const [{understand: i}, {answerFailure: o}] = await Promise.all([ Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 80421)), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 18011)) ]);
const a = await e.phase.bestEffort("Classifying the failure", () => i(e, t, s));
if (!a) return {
again: false,
why: "the failure could not be classified"
};
s.push(a);
return o(e, a, r);
}
function guardRequest({env: e, inputs: t, context: n, cancel: s}, r, i, o) {
const a = {
script: r,
environment: {
...e,
...i.resumed ? {
[l.X]: "1"
} : {},
...i.contextFile === undefined ? {} : {
[Be.Vo]: i.contextFile
}
},
folder: o,
limits: {
...t.timeoutMs === undefined ? {} : {
timeoutMs: t.timeoutMs
},
...t.totalTimeoutMs === undefined ? {} : {
totalTimeoutMs: t.totalTimeoutMs
},
...t.stallTimeoutMs === undefined ? {} : {
stallTimeoutMs: t.stallTimeoutMs
},
...t.jobTimeoutMs === undefined ? {} : {
jobTimeoutMs: t.jobTimeoutMs
}
},
maxTries: i.maxTries,
files: n.files,
cancel: s
};
return a;
}
async function guardFolder(e) {
const t = await e.bestEffort("Making the guard's folder", async () => {
const t = await e.job();
return s.join(t.folder, "guards", String(await t.takeNumber("guards")));
});
if (t !== undefined) return t;
return (0, u.mkdtempSync)(s.join((0, d.tmpdir)(), "rerail-guard-"));
}
function run_script_forget(e) {
try {
(0, u.rmSync)(e, {
recursive: true,
force: true
});
} catch {}
}
async function guard(e) {
await e.bestEffort("Recalling what is secret", () => (0, o.recallSecrets)(e));
await e.bestEffort("Reading which values are secret", () => (0, o.j)(e));
const t = await guardScript(e);
await e.bestEffort("Noting what is secret", () => (0, o.z)(e));
return t;
}
async function guardScript(e) {
const {inputs: t} = e;
const n = {
text: t.run ?? "",
...t.shell === undefined ? {} : {
shell: t.shell
},
workingDirectory: s.resolve(e.context.workspace, t.workingDirectory ?? ".")
};
let r;
const noteCancel = () => {
r ??= e.clock.monotonic();
};
if (e.cancel.aborted) noteCancel();
e.cancel.addEventListener("abort", noteCancel, {
once: true
});
const i = await (0, l.i)(e, n, scriptEnvironment(e.env));
const {lane: o} = i;
if (i.fastForwarded) {
return {
outputs: {
outcome: "fast-forwarded",
tries: 0,
lane: o
},
exitCode: 0,
failedTries: []
};
}
const a = {
phase: e,
prepared: i,
scriptText: n.text
};
const c = [];
const u = await runScript(e, n, i, a, c);
if ("bare" in u) return concludeBare(e, o, u.bare.exitCode);
const d = u.result.tries.at(-1);
if (!d) return notRun(e, i, u.result);
return conclude(e, {
prepared: i,
context: a,
failedTries: c,
result: u.result,
last: d,
cancelledAt: r
});
}
},
29544: (e, t, n) => {
n.d(t, {
laneOfJob: () => laneOfJob,
readJobPolicy: () => readJobPolicy,
withPolicy: () => withPolicy
});
var s = n(51455);
var r = n(19473);
function governingRevision(e, t, n) {
const s = {
kind: "own",
...n === undefined ? {} : {
sha: n
}
};
if (!isMap(e)) return s;
const r = isMap(e.pull_request) ? e.pull_request.base : undefined;
if (isMap(r) && isText(r.ref)) return branchOf(r.ref, r.sha);
if (isMap(e.merge_group) && isText(e.merge_group.base_ref)) {
return branchOf(e.merge_group.base_ref.replace(/^refs\/heads\//, ""), e.merge_group.base_sha);
}
const i = isMap(e.repository) ? e.repository.default_branch : undefined;
if (!isText(i) || t === undefined || t === `refs/heads/${i}`) return s;
return branchOf(i, undefined);
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
const {workspacePolicy: r, isSparse: i} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 46362));
const o = await s.once("policy-copy", () => r(e));
const a = o.text === null && o.unusable === undefined;
if (t === "quick" && a && !i(e)) return undefined;
const c = await s.once("policy", () => policyTexts(e, o));
if (a && (c.governing?.text ?? null) === null) return undefined;
const {policyInForce: l} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 24138));
const u = await l(c);
e.log.debug(`policy: ${u.origin}`);
for (const [t, n] of u.warnings.entries()) {
if (await s.mark(`told-policy-${t}`)) e.log.warning(n);
}
return u;
}
async function policyTexts(e, t) {
const {policyFromGit: s, policyFromApi: i, pathInRepository: o} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 46362));
const {env: a, context: c, inputs: l} = e;
const u = governingRevision(await readEvent(a.GITHUB_EVENT_PATH), c.ref, c.sha);
const d = o(e);
if (d === undefined) return {
governing: {
text: null,
source: l.policy,
unusable: "it is outside of the workspace"
}
};
const api = () => i(e, u, d);
const f = await known(e, () => s(e, u, d));
if (f) return settled(e, f, t, api);
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
async function settled(e, {current: t, earlier: s}, r, i) {
const {isValid: o, firstValid: a} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 24138));
const c = {
governing: t,
...isSame(t, r) ? {} : {
copy: r
}
};
if (await o(t)) return c;
const l = await known(e, () => a(s())) ?? await known(e, async () => a((await i()).earlier()));
return {
...c,
...l === undefined ? {} : {
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
return undefined;
}
}
async function readEvent(e) {
if (!e) return undefined;
try {
return JSON.parse(await (0, s.readFile)(e, "utf8"));
} catch {
return undefined;
}
}
async function laneOfJob(e, t) {
const {chooseLane: s} = await Promise.resolve().then(n.bind(n, 93711));
const r = t?.lanes ?? [];
const i = r.some(e => e.labels) ? labelsOf(await readEvent(e.env.GITHUB_EVENT_PATH)) : undefined;
return s({
option: e.inputs.lane,
rules: r,
...e.context.job === undefined ? {} : {
jobName: e.context.job
},
...i === undefined ? {} : {
labels: i
}
});
}
function labelsOf(e) {
const {labels: t} = e?.pull_request ?? {};
if (!Array.isArray(t)) return undefined;
return t.map(e => e?.name).filter(e => typeof e === "string");
}
const i = [ "refuse", "redact", "allow" ];
function withPolicy(e, t, n) {
const s = t.lanes.find(e => e.lane === n)?.checkpoint ?? "auto";
const {secrets: r} = t.checkpoint;
return {
checkpoint: e.checkpoint === "auto" ? s : e.checkpoint,
secrets: i.find(t => t === e.secrets || t === r) ?? e.secrets
};
}
}
};
