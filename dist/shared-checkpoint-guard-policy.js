export const id = 480;

export const ids = [ 480 ];

export const modules = {
19119: (e, n, t) => {
t.d(n, {
b: () => readPlainFile,
r: () => openPlainFile
});
var r = t(73024);
var s = t(19473);
const o = r.constants.O_RDONLY | (r.constants.O_NOFOLLOW ?? 0) | (r.constants.O_NONBLOCK ?? 0);
function openPlainFile(e, {maxBytes: n, followLinks: t = false}) {
let i;
try {
i = (0, r.openSync)(e, t ? o & ~(r.constants.O_NOFOLLOW ?? 0) : o);
} catch (n) {
const t = (0, s.codeOf)(n);
if (t === "ENOENT" || t === "ENOTDIR") return undefined;
if (t === "ELOOP" || t === "EMLINK") throw refused(e, "it is a symbolic link");
if (t === "ENXIO" || t === "ENODEV") throw refused(e, "it is no regular file");
throw n;
}
try {
const t = (0, r.fstatSync)(i);
if (!t.isFile()) throw refused(e, "it is no regular file");
if (t.size > n) throw refused(e, `it has ${t.size} bytes, and at most ${n} are read`);
return i;
} catch (e) {
(0, r.closeSync)(i);
throw e;
}
}
function readPlainFile(e, n) {
const t = openPlainFile(e, n);
if (t === undefined) return undefined;
try {
const e = Buffer.alloc(Math.min((0, r.fstatSync)(t).size, n.maxBytes));
let s = 0;
while (s < e.length) {
const n = (0, r.readSync)(t, e, s, e.length - s, s);
if (n === 0) break;
s += n;
}
return e.subarray(0, s);
} finally {
(0, r.closeSync)(t);
}
}
const refused = (e, n) => new s.UserError(`${e} not read: ${n}. Put a regular file in its place.`);
},
32113: (e, n, t) => {
t.d(n, {
Hk: () => endProcesses,
e: () => c,
lb: () => describeMembers
});
var r = t(31421);
var s = t(58500);
var o = t(57975);
var i = t(33201);
var a = t(12389);
const c = {
interruptMs: 7500,
terminateMs: 2500
};
const u = 5e3;
const f = 2e3;
const l = 5;
const d = 100;
const m = 20;
async function endProcesses(e, n) {
const {grace: t} = e;
const r = new Members(e);
if (n === "SIGINT") {
if (process.platform !== "win32") (0, a.vG)(-e.origin.shell, "SIGINT");
if (await r.gone(t.interruptMs)) return [];
} else if (await r.gone(0)) {
return [];
}
if (process.platform !== "win32") {
await terminateAll(r);
if (await r.gone(t.terminateMs)) return [];
}
let s = new Set;
const o = i.systemClock.monotonic() + u;
do {
s = await killAll(r);
if (s.size > 0) await killAsRoot([ ...s ]);
if (await r.gone(d)) return [];
if ((await r.find()).every(e => s.has(e))) break;
} while (i.systemClock.monotonic() < o);
const c = (await r.find()).map(async e => ({
pid: e,
command: await (0, a.lg)(e),
cause: s.has(e) ? "EPERM" : "unkillable"
}));
return Promise.all(c);
}
async function killAsRoot(e) {
const n = {
timeout: f,
windowsHide: true
};
await (0, o.promisify)(r.execFile)("sudo", [ "-n", "kill", "-KILL", ...e.map(String) ], n).catch(() => undefined);
}
async function describeMembers(e) {
return Promise.all((await new Members(e).find()).map(a.lg));
}
async function terminateAll(e) {
for (const n of await e.find()) {
(0, a.vG)(n, "SIGTERM");
(0, a.vG)(n, "SIGCONT");
}
}
async function killAll(e) {
const n = new Set;
const t = new Set;
const r = process.platform === "win32" ? "SIGKILL" : "SIGSTOP";
if (process.platform === "win32") await (0, a.TP)(e.shell);
for (let s = 0; s < m; s += 1) {
const s = (await e.find()).filter(e => !t.has(e));
if (s.length === 0) break;
for (const e of s) {
t.add(e);
if ((0, a.vG)(e, r) === "refused") n.add(e);
}
}
for (const e of t) (0, a.vG)(e, "SIGKILL");
return n;
}
class Members {
shell;
#e;
#n=false;
constructor({running: e, origin: n}) {
this.shell = n.shell;
this.#e = n;
void e.subreaper?.alone.then(e => {
this.#n = e;
if (!e) this.#e = {
...n,
subreaper: undefined
};
});
}
async find() {
await (0, s.setImmediate)();
if (this.#n) return [];
return (0, a.h8)(this.#e);
}
async gone(e) {
const n = i.systemClock.monotonic() + e;
let t = l;
while ((await this.find()).length > 0) {
const e = n - i.systemClock.monotonic();
if (e <= 0) return false;
await i.systemClock.sleep(Math.min(t, e));
t = Math.min(t * 2, d);
}
return true;
}
}
},
12389: (e, n, t) => {
t.d(n, {
TP: () => killTree,
W_: () => isRunning,
h8: () => findMembers,
lg: () => describeProcess,
vG: () => sendSignal
});
var r = t(31421);
var s = t(73024);
var o = t(57975);
var i = t(19473);
async function findMembers(e) {
const n = await listProcesses(e);
const t = selectMembers(n, e);
if (e.subreaper !== undefined || process.platform === "win32") return t;
const r = await findMarked(n, e.markers);
return selectMembers(n, e, r);
}
function selectMembers(e, n, t = []) {
const r = new Set([ n.shell, ...n.subreaper === undefined ? [] : [ n.subreaper ], ...t ]);
const inSession = e => e.session === n.shell || e.group === n.shell;
const s = new Set;
let o = e.filter(e => r.has(e.pid) || inSession(e));
while (o.length > 0) {
for (const {pid: e} of o) s.add(e);
o = e.filter(e => s.has(e.parent) && !s.has(e.pid));
}
if (n.subreaper !== undefined) s.delete(n.subreaper);
s.delete(process.pid);
return [ ...s ];
}
async function listProcesses(e) {
switch (process.platform) {
case "linux":
return listLinux();

case "win32":
return listWindows(e.startedAt).catch(() => only(e.shell));

default:
return listPosix();
}
}
const only = e => isAlive(e) ? [ {
pid: e,
parent: process.pid,
group: 0,
session: 0
} ] : [];
function listLinux() {
const e = [];
for (const n of (0, s.readdirSync)("/proc")) {
const t = n.charCodeAt(0);
if (t < 48 || t > 57) continue;
const r = readProcess(Number(n));
if (r !== undefined) e.push(r);
}
return e;
}
function readProcess(e) {
const n = readProc(`${e}/stat`)?.toString("latin1");
if (n === undefined) return undefined;
const [t, r, s, o] = n.slice(n.lastIndexOf(")") + 2).split(" ");
if (t === "Z" || t === "X") return undefined;
return {
pid: e,
parent: Number(r),
group: Number(s),
session: Number(o)
};
}
function isRunning(e) {
return readProcess(e) !== undefined;
}
function readProc(e) {
try {
return (0, s.readFileSync)(`/proc/${e}`);
} catch {
return undefined;
}
}
async function listPosix() {
return parsePs(await output("ps", [ "-A", "-o", a ]));
}
const a = "pid=,ppid=,pgid=,stat=";
function parsePs(e) {
return e.flatMap(e => {
const [n, t, r, s = ""] = e.trim().split(/\s+/);
if (s.startsWith("Z")) return [];
return [ {
pid: Number(n),
parent: Number(t),
group: Number(r),
session: 0
} ];
});
}
const c = [ "Get-CimInstance Win32_Process | ForEach-Object {", '"$($_.ProcessId) $($_.ParentProcessId) $(([DateTimeOffset]$_.CreationDate).ToUnixTimeMilliseconds())" }' ].join(" ");
async function listWindows(e) {
const n = await output("powershell", [ "-NoProfile", "-NonInteractive", "-Command", c ]);
if (n.length === 0) throw new Error("PowerShell lists no processes");
return parseWindowsList(n, e);
}
function parseWindowsList(e, n) {
return e.flatMap(e => {
const [t, r, s] = e.trim().split(/\s+/).map(Number);
return s < n ? [] : [ {
pid: t,
parent: r,
group: 0,
session: 0
} ];
});
}
async function findMarked(e, n) {
if (process.platform === "linux") {
const isMarked = e => n.some(n => e?.includes(`${n}\0`));
return e.filter(e => isMarked(readProc(`${e.pid}/environ`))).map(e => e.pid);
}
const t = await output("ps", [ "-A", "-E", "-ww", "-o", "pid=,command=" ]);
return t.filter(e => n.some(n => e.includes(n))).map(e => Number.parseInt(e, 10));
}
async function output(e, n) {
const {stdout: t} = await (0, o.promisify)(r.execFile)(e, n, {
maxBuffer: 64 * 1024 * 1024,
windowsHide: true
});
return t.split(/\r?\n/).filter(e => e.trim() !== "");
}
const u = 32768;
async function describeProcess(e) {
if (process.platform === "linux") {
const read = n => readProc(`${e}/${n}`)?.toString("utf8").replaceAll("\0", " ").trim();
return (read("cmdline") || read("comm") || "unknown").slice(0, u);
}
if (process.platform === "win32") return "unknown";
const n = await output("ps", [ "-p", String(e), "-o", "command=" ]).catch(() => []);
return (n[0] ?? "unknown").slice(0, u);
}
function isAlive(e) {
try {
process.kill(e, 0);
return true;
} catch (e) {
return (0, i.codeOf)(e) === "EPERM";
}
}
async function killTree(e) {
const n = {
timeout: f,
windowsHide: true
};
await (0, o.promisify)(r.execFile)("taskkill", [ "/PID", String(e), "/T", "/F" ], n).catch(() => undefined);
}
const f = 5e3;
function sendSignal(e, n) {
try {
process.kill(e, n);
return "sent";
} catch (e) {
return (0, i.codeOf)(e) === "EPERM" ? "refused" : "gone";
}
}
},
33201: (e, n, t) => {
t.r(n);
t.d(n, {
systemClock: () => s
});
var r = t(58500);
const s = {
now: () => Date.now(),
monotonic: () => performance.now(),
sleep: (e, n) => (0, r.setTimeout)(e, undefined, n ? {
signal: n
} : {}).catch(() => undefined)
};
},
29994: (e, n, t) => {
t.d(n, {
MX: () => verify,
WS: () => forgetHandedSecret,
_S: () => sign,
o5: () => openJobSecret,
vX: () => macOf
});
var r = t(77598);
var s = t(73024);
var o = t(76760);
var i = t(19473);
var a = t(19119);
const c = "secret";
const u = "secret.made";
const f = /^[0-9a-f]{64}$/;
const l = "aes-256-gcm";
const d = 12;
const m = 16;
function openJobSecret(e, {token: n = "", text: t}) {
if (t !== undefined && f.test(t)) return secretOf(t, n);
const a = o.join(e, c);
const l = open(a, n);
if (l !== undefined) return secretOf(l, n);
if (exists(o.join(e, u))) return secretOf(randomText(), n, true);
const d = randomText();
const m = `${a}.${(0, r.randomBytes)(8).toString("hex")}`;
(0, s.writeFileSync)(m, seal(d, n), {
mode: 384,
flag: "wx"
});
try {
(0, s.linkSync)(m, a);
(0, s.writeFileSync)(o.join(e, u), "", {
mode: 384
});
return secretOf(d, n);
} catch (e) {
if ((0, i.codeOf)(e) !== "EEXIST") throw e;
const t = open(a, n);
return secretOf(t ?? randomText(), n, t === undefined);
} finally {
(0, s.rmSync)(m, {
force: true
});
}
}
const forgetHandedSecret = e => (0, s.rmSync)(o.join(e, c), {
force: true
});
function secretOf(e, n, t = false) {
const s = Buffer.from(`${e}\n${n}`);
return {
text: e,
lost: t,
keyFor: e => Buffer.from((0, r.hkdfSync)("sha256", s, "rerail job", e, 32))
};
}
const randomText = () => (0, r.randomBytes)(32).toString("hex");
const keyOf = e => Buffer.from((0, r.hkdfSync)("sha256", e, "rerail job", "secret in the folder", 32));
function seal(e, n) {
const t = (0, r.randomBytes)(d);
const s = (0, r.createCipheriv)(l, keyOf(n), t);
const o = Buffer.concat([ s.update(e, "utf8"), s.final() ]);
return Buffer.concat([ t, s.getAuthTag(), o ]);
}
function open(e, n) {
try {
const t = (0, a.b)(e, {
maxBytes: 1024
});
if (t === undefined) return undefined;
const s = t.subarray(0, d);
const o = (0, r.createDecipheriv)(l, keyOf(n), s, {
authTagLength: m
});
o.setAuthTag(t.subarray(d, d + m));
const i = Buffer.concat([ o.update(t.subarray(d + m)), o.final() ]);
return f.test(i.toString()) ? i.toString() : undefined;
} catch {
return undefined;
}
}
const exists = e => (0, s.statSync)(e, {
throwIfNoEntry: false
}) !== undefined;
function sign(e, n, t) {
return `${macOf(e, n, t)}\n${t}`;
}
function verify(e, n, t) {
const [s = "", o] = [ t.slice(0, p), t.slice(p + 1) ];
if (t[p] !== "\n" || !/^[0-9a-f]+$/.test(s)) return undefined;
return (0, r.timingSafeEqual)(Buffer.from(s), Buffer.from(macOf(e, n, o))) ? o : undefined;
}
const p = 64;
const macOf = (e, n, t) => (0, r.createHmac)("sha256", e).update(`${n.length}:${n}`).update(t).digest("hex");
},
63525: (e, n, t) => {
t.d(n, {
Iv: () => openJob,
Mr: () => sealedFor,
Oz: () => l
});
var r = t(77598);
var s = t(51455);
var o = t(76760);
var i = t(19473);
var a = t(19119);
var c = t(29994);
var u = t(60245);
var f = t(917);
function sealedFor(e, {repository: n, runId: t}) {
if (e === undefined) return {};
return {
sealed: {
key: e,
...n === undefined ? {} : {
repository: n
},
...t === undefined ? {} : {
runId: t
}
}
};
}
const l = "rollbacks";
async function openJob(e, n, t = {}) {
const r = o.join(e, "jobs", `${n.jobKey}-${n.runId ?? "local"}-a${n.attempt}`);
const m = o.join(r, "steps");
const p = o.join(r, "stages");
await (0, s.mkdir)(m, {
recursive: true,
mode: 448
});
await (0, s.mkdir)(p, {
recursive: true,
mode: 448
});
const stageFile = e => o.join(p, `${digest(e)}.json`);
const w = (0, c.o5)(r, t);
const h = w.keyFor("state of the job");
const signed = (e, n) => (0, c._S)(h, o.relative(r, e), n);
function readOwn(e) {
try {
const n = (0, a.b)(e, {
maxBytes: d
})?.toString("utf8");
return n === undefined ? undefined : (0, c.MX)(h, o.relative(r, e), n);
} catch {
return undefined;
}
}
const writeOwn = (e, n) => replaceFile(e, signed(e, n));
async function stages() {
const e = (await (0, s.readdir)(p)).filter(e => e.endsWith(".json"));
return e.map(e => readOwn(o.join(p, e))).map(e => e === undefined ? undefined : (0, 
u.$C)(e)).filter(e => e !== undefined).sort((e, n) => e.order - n.order);
}
const rollbacks = () => (0, f.fT)(noted(l) ?? []);
function noted(e) {
const n = readOwn(o.join(r, "notes", `${e}.json`));
return n === undefined ? undefined : JSON.parse(n);
}
return {
folder: r,
identity: n,
secret: w,
forgetHandedSecret: () => (0, c.WS)(r),
enter: () => takeNumber(m),
async takeNumber(e) {
const n = o.join(r, e);
await (0, s.mkdir)(n, {
recursive: true,
mode: 448
});
return takeNumber(n);
},
async claimStage(e) {
if (!await createNew(`${stageFile(e)}.claim`)) {
throw new i.RefusedError("stage-name-taken", `Stage "${e}" cannot start: another step of this job has the same stage name. Give each stage of a job its own name.`);
}
return takeNumber(p);
},
saveStage: e => writeOwn(stageFile(e.name), JSON.stringify(e)),
stages,
async once(e, n) {
const t = o.join(r, `${e}.json`);
const s = readOwn(t);
if (s !== undefined) return JSON.parse(s);
const i = await n();
await writeOwn(t, JSON.stringify(i));
return i;
},
async mark(e) {
await (0, s.mkdir)(o.join(r, "facts"), {
recursive: true,
mode: 448
});
const n = o.join(r, "facts", e);
if (await createWhole(n, signed(n, e))) return true;
if (readOwn(n) === e) return false;
await writeOwn(n, e);
return true;
},
isMarked(e) {
const n = o.join(r, "facts", e);
return readOwn(n) === e;
},
async note(e, n) {
await (0, s.mkdir)(o.join(r, "notes"), {
recursive: true,
mode: 448
});
await writeOwn(o.join(r, "notes", `${e}.json`), JSON.stringify(n));
},
noted,
record: async () => ({
version: u.hl,
...n,
claim: w.keyFor("claim").toString("hex").slice(0, 16),
stages: await stages(),
...rollbacks().length === 0 ? {} : {
rollbacks: rollbacks()
}
})
};
}
async function takeNumber(e) {
for (let n = 1; ;n += 1) {
if (await createNew(o.join(e, `${n}.taken`))) return n;
}
}
async function createNew(e) {
try {
await (await (0, s.open)(e, "wx", 384)).close();
return true;
} catch (e) {
if ((0, i.codeOf)(e) === "EEXIST") return false;
throw e;
}
}
async function createWhole(e, n) {
const t = `${e}.${(0, r.randomBytes)(8).toString("hex")}`;
await (0, s.writeFile)(t, n, {
mode: 384
});
try {
await (0, s.link)(t, e);
return true;
} catch (e) {
if ((0, i.codeOf)(e) === "EEXIST") return false;
throw e;
} finally {
await (0, s.unlink)(t);
}
}
async function replaceFile(e, n) {
const t = `${e}.${(0, r.randomBytes)(4).toString("hex")}`;
await (0, s.writeFile)(t, n, {
mode: 384
});
await (0, s.rename)(t, e);
}
const d = 24 * 1024 * 1024;
const digest = e => (0, r.createHash)("sha256").update(e).digest("hex").slice(0, 24);
},
38356: (e, n, t) => {
t.d(n, {
j: () => learnWorkflowSecrets,
recallSecrets: () => recallSecrets,
z: () => shareSecrets
});
var r = t(77598);
var s = t(73024);
var o = t(76760);
var i = t(19473);
var a = t(19119);
var c = t(80959);
const u = "aes-256-gcm";
const f = 12;
const l = 16;
const d = 4 * 1024 * 1024;
async function recallSecrets(e) {
const n = await keyOf(e);
if (!n) return;
const t = o.join((await e.job()).folder, m);
for (const r of namesIn(t)) {
for (const s of open(o.join(t, r), n)) e.masker.add(s);
}
}
async function learnWorkflowSecrets(e) {
const {env: n, context: r, masker: s} = e;
if (r.workflowRef === undefined || r.job === undefined) return;
const [{jobsNamed: o, readRunWorkflows: i}, {secretValues: a}] = await Promise.all([ Promise.all([ t.e(815), t.e(590), t.e(480), t.e(931), t.e(456), t.e(477) ]).then(t.bind(t, 9113)), Promise.all([ t.e(815), t.e(590), t.e(480), t.e(931), t.e(456), t.e(477) ]).then(t.bind(t, 60470)) ]);
const u = await i(e);
if (!u) return;
const input = e => n[`INPUT_${e.replaceAll(" ", "_").toUpperCase()}`];
for (const {workflow: e, job: t} of o(u, r.job)) {
for (const r of a(e, t, {
env: n,
input
})) if (!(0, c.CU)(r)) s.add(r);
}
}
async function shareSecrets(e) {
const n = await keyOf(e);
if (!n) return;
const t = new Set(p.map(n => e.env[n]));
const i = e.masker.values().filter(e => !t.has(e));
if (i.length === 0) return;
const a = o.join((await e.job()).folder, m);
(0, s.mkdirSync)(a, {
recursive: true,
mode: 448
});
for (const e of parts(i)) {
const t = (0, r.randomBytes)(f);
const i = (0, r.createCipheriv)(u, n, t);
const c = Buffer.concat([ i.update(JSON.stringify(e), "utf8"), i.final() ]);
const l = o.join(a, t.toString("hex"));
(0, s.writeFileSync)(l, Buffer.concat([ t, i.getAuthTag(), c ]), {
mode: 384,
flag: "wx"
});
}
}
function parts(e) {
const n = [];
let t = 0;
for (const r of e) {
const e = 6 * r.length + 3;
if (e > d) continue;
if (e > t) {
n.push([]);
t = d - 2;
}
n.at(-1)?.push(r);
t -= e;
}
return n;
}
const m = "known-secrets";
const p = [ "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "INPUT_TOKEN", "STATE_rerail-secret" ];
async function keyOf({env: e, job: n}) {
return e.ACTIONS_RUNTIME_TOKEN ? (await n()).secret.keyFor("known secrets") : undefined;
}
function namesIn(e) {
try {
return (0, s.readdirSync)(e);
} catch (e) {
if ((0, i.codeOf)(e) === "ENOENT") return [];
throw e;
}
}
function open(e, n) {
try {
const t = (0, a.b)(e, {
maxBytes: d
});
if (t === undefined) return [];
const s = (0, r.createDecipheriv)(u, n, t.subarray(0, f), {
authTagLength: l
});
s.setAuthTag(t.subarray(f, f + l));
const o = Buffer.concat([ s.update(t.subarray(f + l)), s.final() ]);
return JSON.parse(o.toString("utf8"));
} catch {
return [];
}
}
}
};
