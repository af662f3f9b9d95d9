export const id = 480;

export const ids = [ 480 ];

export const modules = {
19119: (e, t, n) => {
n.d(t, {
b: () => readPlainFile,
r: () => openPlainFile
});
var r = n(73024);
var o = n(19473);
const s = r.constants.O_RDONLY | (r.constants.O_NOFOLLOW ?? 0) | (r.constants.O_NONBLOCK ?? 0);
function openPlainFile(e, {maxBytes: t, followLinks: n = false}) {
let i;
try {
i = (0, r.openSync)(e, n ? s & ~(r.constants.O_NOFOLLOW ?? 0) : s);
} catch (t) {
const n = (0, o.codeOf)(t);
if (n === "ENOENT" || n === "ENOTDIR") return;
if (n === "ELOOP" || n === "EMLINK") throw refused(e, "it is a symbolic link");
if (n === "ENXIO" || n === "ENODEV") throw refused(e, "it is no regular file");
throw t;
}
try {
const n = (0, r.fstatSync)(i);
if (!n.isFile()) throw refused(e, "it is no regular file");
if (n.size > t) throw refused(e, `it has ${n.size} bytes, and at most ${t} are read`);
return i;
} catch (e) {
(0, r.closeSync)(i);
throw e;
}
}
function readPlainFile(e, t) {
const n = openPlainFile(e, t);
if (n === void 0) return;
try {
const e = Buffer.alloc(Math.min((0, r.fstatSync)(n).size, t.maxBytes));
let o = 0;
while (o < e.length) {
const t = (0, r.readSync)(n, e, o, e.length - o, o);
if (t === 0) break;
o += t;
}
return e.subarray(0, o);
} finally {
(0, r.closeSync)(n);
}
}
const refused = (e, t) => new o.UserError(`${e} not read: ${t}. Put a regular file in its place.`);
},
32113: (e, t, n) => {
n.d(t, {
Hk: () => endProcesses,
e: () => c,
lb: () => describeMembers
});
var r = n(31421);
var o = n(58500);
var s = n(57975);
var i = n(33201);
var a = n(12389);
const c = {
interruptMs: 7500,
terminateMs: 2500
};
const u = 5e3;
const l = 2e3;
const f = 5;
const d = 100;
const m = 20;
async function endProcesses(e, t) {
const {grace: n} = e;
const r = new Members(e);
if (t === "SIGINT") {
if (process.platform !== "win32") (0, a.vG)(-e.origin.shell, "SIGINT");
if (await r.gone(n.interruptMs)) return [];
} else if (await r.gone(0)) return [];
if (process.platform !== "win32") {
await terminateAll(r);
if (await r.gone(n.terminateMs)) return [];
}
let o = new Set;
const s = i.systemClock.monotonic() + u;
do {
o = await killAll(r);
if (o.size > 0) await killAsRoot([ ...o ]);
if (await r.gone(d)) return [];
if ((await r.find()).every(e => o.has(e))) break;
} while (i.systemClock.monotonic() < s);
const c = (await r.find()).map(async e => ({
pid: e,
command: await (0, a.lg)(e),
cause: o.has(e) ? "EPERM" : "unkillable"
}));
return Promise.all(c);
}
async function killAsRoot(e) {
const t = {
timeout: l,
windowsHide: true
};
await (0, s.promisify)(r.execFile)("sudo", [ "-n", "kill", "-KILL", ...e.map(String) ], t).catch(() => {});
}
async function describeMembers(e) {
return Promise.all((await new Members(e).find()).map(a.lg));
}
async function terminateAll(e) {
for (const t of await e.find()) {
(0, a.vG)(t, "SIGTERM");
(0, a.vG)(t, "SIGCONT");
}
}
async function killAll(e) {
const t = new Set;
const n = new Set;
const r = process.platform === "win32" ? "SIGKILL" : "SIGSTOP";
if (process.platform === "win32") await (0, a.TP)(e.shell);
for (let o = 0; o < m; o += 1) {
const o = (await e.find()).filter(e => !n.has(e));
if (o.length === 0) break;
for (const e of o) {
n.add(e);
if ((0, a.vG)(e, r) === "refused") t.add(e);
}
}
for (const e of n) (0, a.vG)(e, "SIGKILL");
return t;
}
class Members {
shell;
#e;
#t=false;
constructor({running: e, origin: t}) {
this.shell = t.shell;
this.#e = t;
void e.subreaper?.alone.then(e => {
this.#t = e;
if (!e) this.#e = {
...t,
subreaper: void 0
};
});
}
async find() {
await (0, o.setImmediate)();
if (this.#t) return [];
return (0, a.h8)(this.#e);
}
async gone(e) {
const t = i.systemClock.monotonic() + e;
let n = f;
while ((await this.find()).length > 0) {
const e = t - i.systemClock.monotonic();
if (e <= 0) return false;
await i.systemClock.sleep(Math.min(n, e));
n = Math.min(n * 2, d);
}
return true;
}
}
},
12389: (e, t, n) => {
n.d(t, {
TP: () => killTree,
W_: () => isRunning,
h8: () => findMembers,
lg: () => describeProcess,
vG: () => sendSignal
});
var r = n(31421);
var o = n(73024);
var s = n(57975);
var i = n(19473);
async function findMembers(e) {
const t = await listProcesses(e);
const n = selectMembers(t, e);
if (e.subreaper !== void 0 || process.platform === "win32") return n;
const r = await findMarked(t, e.markers);
return selectMembers(t, e, r);
}
function selectMembers(e, t, n = []) {
const r = new Set([ t.shell, ...t.subreaper === void 0 ? [] : [ t.subreaper ], ...n ]);
const inSession = e => e.session === t.shell || e.group === t.shell;
const o = new Set;
let s = e.filter(e => r.has(e.pid) || inSession(e));
while (s.length > 0) {
for (const {pid: e} of s) o.add(e);
s = e.filter(e => o.has(e.parent) && !o.has(e.pid));
}
if (t.subreaper !== void 0) o.delete(t.subreaper);
o.delete(process.pid);
return [ ...o ];
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
for (const t of (0, o.readdirSync)("/proc")) {
const n = t.charCodeAt(0);
if (n < 48 || n > 57) continue;
const r = readProcess(Number(t));
if (r !== void 0) e.push(r);
}
return e;
}
function readProcess(e) {
const t = readProc(`${e}/stat`)?.toString("latin1");
if (t === void 0) return;
const [n, r, o, s] = t.slice(t.lastIndexOf(")") + 2).split(" ");
if (n === "Z" || n === "X") return;
return {
pid: e,
parent: Number(r),
group: Number(o),
session: Number(s)
};
}
function isRunning(e) {
return readProcess(e) !== void 0;
}
function readProc(e) {
try {
return (0, o.readFileSync)(`/proc/${e}`);
} catch {
return;
}
}
async function listPosix() {
return parsePs(await output("ps", [ "-A", "-o", a ]));
}
const a = "pid=,ppid=,pgid=,stat=";
function parsePs(e) {
return e.flatMap(e => {
const [t, n, r, o = ""] = e.trim().split(/\s+/);
if (o.startsWith("Z")) return [];
return [ {
pid: Number(t),
parent: Number(n),
group: Number(r),
session: 0
} ];
});
}
const c = [ "Get-CimInstance Win32_Process | ForEach-Object {", '"$($_.ProcessId) $($_.ParentProcessId) $(([DateTimeOffset]$_.CreationDate).ToUnixTimeMilliseconds())" }' ].join(" ");
async function listWindows(e) {
const t = await output("powershell", [ "-NoProfile", "-NonInteractive", "-Command", c ]);
if (t.length === 0) throw new Error("PowerShell lists no processes");
return parseWindowsList(t, e);
}
function parseWindowsList(e, t) {
return e.flatMap(e => {
const [n, r, o] = e.trim().split(/\s+/).map(Number);
return o < t ? [] : [ {
pid: n,
parent: r,
group: 0,
session: 0
} ];
});
}
async function findMarked(e, t) {
if (process.platform === "linux") {
const isMarked = e => t.some(t => e?.includes(`${t}\0`));
return e.filter(e => isMarked(readProc(`${e.pid}/environ`))).map(e => e.pid);
}
const n = await output("ps", [ "-A", "-E", "-ww", "-o", "pid=,command=" ]);
return n.filter(e => t.some(t => e.includes(t))).map(e => Number.parseInt(e, 10));
}
async function output(e, t) {
const {stdout: n} = await (0, s.promisify)(r.execFile)(e, t, {
maxBuffer: 64 * 1024 * 1024,
windowsHide: true
});
return n.split(/\r?\n/).filter(e => e.trim() !== "");
}
const u = 32768;
async function describeProcess(e) {
if (process.platform === "linux") {
const read = t => readProc(`${e}/${t}`)?.toString("utf8").replaceAll("\0", " ").trim();
return (read("cmdline") || read("comm") || "unknown").slice(0, u);
}
if (process.platform === "win32") return "unknown";
const t = await output("ps", [ "-p", String(e), "-o", "command=" ]).catch(() => []);
return (t[0] ?? "unknown").slice(0, u);
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
const t = {
timeout: l,
windowsHide: true
};
await (0, s.promisify)(r.execFile)("taskkill", [ "/PID", String(e), "/T", "/F" ], t).catch(() => {});
}
const l = 5e3;
function sendSignal(e, t) {
try {
process.kill(e, t);
return "sent";
} catch (e) {
return (0, i.codeOf)(e) === "EPERM" ? "refused" : "gone";
}
}
},
33201: (e, t, n) => {
n.r(t);
n.d(t, {
systemClock: () => o
});
var r = n(58500);
const o = {
now: () => Date.now(),
monotonic: () => performance.now(),
sleep: (e, t) => (0, r.setTimeout)(e, void 0, t ? {
signal: t
} : {}).catch(() => {})
};
},
29994: (e, t, n) => {
n.d(t, {
MX: () => verify,
WS: () => forgetHandedSecret,
_S: () => sign,
o5: () => openJobSecret,
vX: () => macOf
});
var r = n(77598);
var o = n(73024);
var s = n(76760);
var i = n(19473);
var a = n(19119);
const c = "secret";
const u = "secret.made";
const l = /^[0-9a-f]{64}$/;
const f = "aes-256-gcm";
const d = 12;
const m = 16;
function openJobSecret(e, {token: t = "", text: n}) {
if (n !== void 0 && l.test(n)) return secretOf(n, t);
const a = s.join(e, c);
const f = open(a, t);
if (f !== void 0) return secretOf(f, t);
if (exists(s.join(e, u))) return secretOf(randomText(), t, true);
const d = randomText();
const m = `${a}.${(0, r.randomBytes)(8).toString("hex")}`;
(0, o.writeFileSync)(m, seal(d, t), {
mode: 384,
flag: "wx"
});
try {
(0, o.linkSync)(m, a);
(0, o.writeFileSync)(s.join(e, u), "", {
mode: 384
});
return secretOf(d, t);
} catch (e) {
if ((0, i.codeOf)(e) !== "EEXIST") throw e;
const n = open(a, t);
return secretOf(n ?? randomText(), t, n === void 0);
} finally {
(0, o.rmSync)(m, {
force: true
});
}
}
const forgetHandedSecret = e => (0, o.rmSync)(s.join(e, c), {
force: true
});
function secretOf(e, t, n = false) {
const o = Buffer.from(`${e}\n${t}`);
return {
text: e,
lost: n,
keyFor: e => Buffer.from((0, r.hkdfSync)("sha256", o, "rerail job", e, 32))
};
}
const randomText = () => (0, r.randomBytes)(32).toString("hex");
const keyOf = e => Buffer.from((0, r.hkdfSync)("sha256", e, "rerail job", "secret in the folder", 32));
function seal(e, t) {
const n = (0, r.randomBytes)(d);
const o = (0, r.createCipheriv)(f, keyOf(t), n);
const s = Buffer.concat([ o.update(e, "utf8"), o.final() ]);
return Buffer.concat([ n, o.getAuthTag(), s ]);
}
function open(e, t) {
try {
const n = (0, a.b)(e, {
maxBytes: 1024
});
if (n === void 0) return;
const o = n.subarray(0, d);
const s = (0, r.createDecipheriv)(f, keyOf(t), o, {
authTagLength: m
});
s.setAuthTag(n.subarray(d, d + m));
const i = Buffer.concat([ s.update(n.subarray(d + m)), s.final() ]);
return l.test(i.toString()) ? i.toString() : void 0;
} catch {
return;
}
}
const exists = e => (0, o.statSync)(e, {
throwIfNoEntry: false
}) !== void 0;
function sign(e, t, n) {
return `${macOf(e, t, n)}\n${n}`;
}
function verify(e, t, n) {
const [o = "", s] = [ n.slice(0, p), n.slice(p + 1) ];
if (n[p] !== "\n" || !/^[0-9a-f]+$/.test(o)) return;
return (0, r.timingSafeEqual)(Buffer.from(o), Buffer.from(macOf(e, t, s))) ? s : void 0;
}
const p = 64;
const macOf = (e, t, n) => (0, r.createHmac)("sha256", e).update(`${t.length}:${t}`).update(n).digest("hex");
},
63525: (e, t, n) => {
n.d(t, {
Iv: () => openJob,
Mr: () => sealedFor,
Oz: () => f
});
var r = n(77598);
var o = n(51455);
var s = n(76760);
var i = n(19473);
var a = n(19119);
var c = n(29994);
var u = n(60245);
var l = n(917);
function sealedFor(e, {repository: t, runId: n}) {
if (e === void 0) return {};
return {
sealed: {
key: e,
...t === void 0 ? {} : {
repository: t
},
...n === void 0 ? {} : {
runId: n
}
}
};
}
const f = "rollbacks";
async function openJob(e, t, n = {}) {
const r = s.join(e, "jobs", `${t.jobKey}-${t.runId ?? "local"}-a${t.attempt}`);
const m = s.join(r, "steps");
const p = s.join(r, "stages");
await (0, o.mkdir)(m, {
recursive: true,
mode: 448
});
await (0, o.mkdir)(p, {
recursive: true,
mode: 448
});
const stageFile = e => s.join(p, `${digest(e)}.json`);
const w = (0, c.o5)(r, n);
const h = w.keyFor("state of the job");
const signed = (e, t) => (0, c._S)(h, s.relative(r, e), t);
function readOwn(e) {
try {
const t = (0, a.b)(e, {
maxBytes: d
})?.toString("utf8");
return t === void 0 ? void 0 : (0, c.MX)(h, s.relative(r, e), t);
} catch {
return;
}
}
const writeOwn = (e, t) => replaceFile(e, signed(e, t));
async function stages() {
const e = (await (0, o.readdir)(p)).filter(e => e.endsWith(".json"));
return e.map(e => readOwn(s.join(p, e))).map(e => e === void 0 ? void 0 : (0, u.$C)(e)).filter(e => e !== void 0).sort((e, t) => e.order - t.order);
}
const rollbacks = () => (0, l.fT)(noted(f) ?? []);
function noted(e) {
const t = readOwn(s.join(r, "notes", `${e}.json`));
return t === void 0 ? void 0 : JSON.parse(t);
}
return {
folder: r,
identity: t,
secret: w,
forgetHandedSecret: () => (0, c.WS)(r),
enter: () => takeNumber(m),
async takeNumber(e) {
const t = s.join(r, e);
await (0, o.mkdir)(t, {
recursive: true,
mode: 448
});
return takeNumber(t);
},
async claimStage(e) {
if (!await createNew(`${stageFile(e)}.claim`)) throw new i.RefusedError("stage-name-taken", `Stage "${e}" cannot start: another step of this job has the same stage name. Give each stage of a job its own name.`);
return takeNumber(p);
},
saveStage: e => writeOwn(stageFile(e.name), JSON.stringify(e)),
stages,
async once(e, t) {
const n = s.join(r, `${e}.json`);
const o = readOwn(n);
if (o !== void 0) return JSON.parse(o);
const i = await t();
await writeOwn(n, JSON.stringify(i));
return i;
},
async mark(e) {
await (0, o.mkdir)(s.join(r, "facts"), {
recursive: true,
mode: 448
});
const t = s.join(r, "facts", e);
if (await createWhole(t, signed(t, e))) return true;
if (readOwn(t) === e) return false;
await writeOwn(t, e);
return true;
},
isMarked(e) {
const t = s.join(r, "facts", e);
return readOwn(t) === e;
},
async note(e, t) {
await (0, o.mkdir)(s.join(r, "notes"), {
recursive: true,
mode: 448
});
await writeOwn(s.join(r, "notes", `${e}.json`), JSON.stringify(t));
},
noted,
record: async () => ({
version: u.hl,
...t,
claim: w.keyFor("claim").toString("hex").slice(0, 16),
stages: await stages(),
...rollbacks().length === 0 ? {} : {
rollbacks: rollbacks()
}
})
};
}
async function takeNumber(e) {
for (let t = 1; ;t += 1) if (await createNew(s.join(e, `${t}.taken`))) return t;
}
async function createNew(e) {
try {
await (await (0, o.open)(e, "wx", 384)).close();
return true;
} catch (e) {
if ((0, i.codeOf)(e) === "EEXIST") return false;
throw e;
}
}
async function createWhole(e, t) {
const n = `${e}.${(0, r.randomBytes)(8).toString("hex")}`;
await (0, o.writeFile)(n, t, {
mode: 384
});
try {
await (0, o.link)(n, e);
return true;
} catch (e) {
if ((0, i.codeOf)(e) === "EEXIST") return false;
throw e;
} finally {
await (0, o.unlink)(n);
}
}
async function replaceFile(e, t) {
const n = `${e}.${(0, r.randomBytes)(4).toString("hex")}`;
await (0, o.writeFile)(n, t, {
mode: 384
});
await (0, o.rename)(n, e);
}
const d = 24 * 1024 * 1024;
const digest = e => (0, r.createHash)("sha256").update(e).digest("hex").slice(0, 24);
},
38356: (e, t, n) => {
n.d(t, {
j: () => learnWorkflowSecrets,
recallSecrets: () => recallSecrets,
z: () => shareSecrets
});
var r = n(77598);
var o = n(73024);
var s = n(76760);
var i = n(19473);
var a = n(19119);
var c = n(80959);
const u = "aes-256-gcm";
const l = 12;
const f = 16;
const d = 4 * 1024 * 1024;
async function recallSecrets(e) {
const t = await keyOf(e);
if (!t) return;
const n = s.join((await e.job()).folder, m);
for (const r of namesIn(n)) for (const o of open(s.join(n, r), t)) e.masker.add(o);
}
async function learnWorkflowSecrets(e) {
const {env: t, context: r, masker: o} = e;
if (r.workflowRef === void 0 || r.job === void 0) return;
const [{jobsNamed: s, readRunWorkflows: i}, {secretValues: a}] = await Promise.all([ Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 9113)), Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 60470)) ]);
const u = await i(e);
if (!u) return;
const input = e => t[`INPUT_${e.replaceAll(" ", "_").toUpperCase()}`];
for (const {workflow: e, job: n} of s(u, r.job)) for (const r of a(e, n, {
env: t,
input
})) if (!(0, c.CU)(r)) o.add(r);
}
async function shareSecrets(e) {
const t = await keyOf(e);
if (!t) return;
const n = new Set(p.map(t => e.env[t]));
const i = e.masker.values().filter(e => !n.has(e));
if (i.length === 0) return;
const a = s.join((await e.job()).folder, m);
(0, o.mkdirSync)(a, {
recursive: true,
mode: 448
});
for (const e of parts(i)) {
const n = (0, r.randomBytes)(l);
const i = (0, r.createCipheriv)(u, t, n);
const c = Buffer.concat([ i.update(JSON.stringify(e), "utf8"), i.final() ]);
const f = s.join(a, n.toString("hex"));
(0, o.writeFileSync)(f, Buffer.concat([ n, i.getAuthTag(), c ]), {
mode: 384,
flag: "wx"
});
}
}
function parts(e) {
const t = [];
let n = 0;
for (const r of e) {
const e = 6 * r.length + 3;
if (e > d) continue;
if (e > n) {
t.push([]);
n = d - 2;
}
t.at(-1)?.push(r);
n -= e;
}
return t;
}
const m = "known-secrets";
const p = [ "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "INPUT_TOKEN", "STATE_rerail-secret" ];
async function keyOf({env: e, job: t}) {
return e.ACTIONS_RUNTIME_TOKEN ? (await t()).secret.keyFor("known secrets") : void 0;
}
function namesIn(e) {
try {
return (0, o.readdirSync)(e);
} catch (e) {
if ((0, i.codeOf)(e) === "ENOENT") return [];
throw e;
}
}
function open(e, t) {
try {
const n = (0, a.b)(e, {
maxBytes: d
});
if (n === void 0) return [];
const o = (0, r.createDecipheriv)(u, t, n.subarray(0, l), {
authTagLength: f
});
o.setAuthTag(n.subarray(l, l + f));
const s = Buffer.concat([ o.update(n.subarray(l + f)), o.final() ]);
return JSON.parse(s.toString("utf8"));
} catch {
return [];
}
}
}
};
