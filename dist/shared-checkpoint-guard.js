export const id = 628;

export const ids = [ 628 ];

export const modules = {
44317: (e, t, n) => {
n.d(t, {
Z: () => refuseOtherFolder,
f: () => folderIdentity
});
var r = n(73024);
var o = n(19473);
function folderIdentity(e) {
try {
const t = (0, r.statSync)(e, {
bigint: true
});
if (!t.isDirectory()) return undefined;
return {
path: (0, r.realpathSync)(e),
device: String(t.dev),
inode: String(t.ino)
};
} catch {
return undefined;
}
}
function refuseOtherFolder(e, {device: t, inode: n}) {
const a = folderIdentity(e);
if (a?.device === t && a.inode === n) return;
if ((0, r.lstatSync)(e, {
throwIfNoEntry: false
}) === undefined) return;
throw new o.RefusedError("workspace-replaced", `Workspace not restored: ${e} is not the folder that it was before the script, but another one or a link. Have the script change what is in the workspace, not the workspace.`);
}
},
32113: (e, t, n) => {
n.d(t, {
Hk: () => endProcesses,
e: () => c,
lb: () => describeMembers
});
var r = n(31421);
var o = n(58500);
var a = n(57975);
var s = n(33201);
var i = n(12389);
const c = {
interruptMs: 7500,
terminateMs: 2500
};
const d = 5e3;
const u = 2e3;
const l = 5;
const f = 100;
const p = 20;
async function endProcesses(e, t) {
const {grace: n} = e;
const r = new Members(e);
if (t === "SIGINT") {
if (process.platform !== "win32") (0, i.vG)(-e.origin.shell, "SIGINT");
if (await r.gone(n.interruptMs)) return [];
} else if (await r.gone(0)) {
return [];
}
if (process.platform !== "win32") {
await terminateAll(r);
if (await r.gone(n.terminateMs)) return [];
}
let o = new Set;
const a = s.systemClock.monotonic() + d;
do {
o = await killAll(r);
if (o.size > 0) await killAsRoot([ ...o ]);
if (await r.gone(f)) return [];
if ((await r.find()).every(e => o.has(e))) break;
} while (s.systemClock.monotonic() < a);
const c = (await r.find()).map(async e => ({
pid: e,
command: await (0, i.lg)(e),
cause: o.has(e) ? "EPERM" : "unkillable"
}));
return Promise.all(c);
}
async function killAsRoot(e) {
const t = {
timeout: u,
windowsHide: true
};
await (0, a.promisify)(r.execFile)("sudo", [ "-n", "kill", "-KILL", ...e.map(String) ], t).catch(() => undefined);
}
async function describeMembers(e) {
return Promise.all((await new Members(e).find()).map(i.lg));
}
async function terminateAll(e) {
for (const t of await e.find()) {
(0, i.vG)(t, "SIGTERM");
(0, i.vG)(t, "SIGCONT");
}
}
async function killAll(e) {
const t = new Set;
const n = new Set;
const r = process.platform === "win32" ? "SIGKILL" : "SIGSTOP";
if (process.platform === "win32") await (0, i.TP)(e.shell);
for (let o = 0; o < p; o += 1) {
const o = (await e.find()).filter(e => !n.has(e));
if (o.length === 0) break;
for (const e of o) {
n.add(e);
if ((0, i.vG)(e, r) === "refused") t.add(e);
}
}
for (const e of n) (0, i.vG)(e, "SIGKILL");
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
subreaper: undefined
};
});
}
async find() {
await (0, o.setImmediate)();
if (this.#t) return [];
return (0, i.h8)(this.#e);
}
async gone(e) {
const t = s.systemClock.monotonic() + e;
let n = l;
while ((await this.find()).length > 0) {
const e = t - s.systemClock.monotonic();
if (e <= 0) return false;
await s.systemClock.sleep(Math.min(n, e));
n = Math.min(n * 2, f);
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
var a = n(57975);
var s = n(19473);
async function findMembers(e) {
const t = await listProcesses(e);
const n = selectMembers(t, e);
if (e.subreaper !== undefined || process.platform === "win32") return n;
const r = await findMarked(t, e.markers);
return selectMembers(t, e, r);
}
function selectMembers(e, t, n = []) {
const r = new Set([ t.shell, ...t.subreaper === undefined ? [] : [ t.subreaper ], ...n ]);
const inSession = e => e.session === t.shell || e.group === t.shell;
const o = new Set;
let a = e.filter(e => r.has(e.pid) || inSession(e));
while (a.length > 0) {
for (const {pid: e} of a) o.add(e);
a = e.filter(e => o.has(e.parent) && !o.has(e.pid));
}
if (t.subreaper !== undefined) o.delete(t.subreaper);
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
if (r !== undefined) e.push(r);
}
return e;
}
function readProcess(e) {
const t = readProc(`${e}/stat`)?.toString("latin1");
if (t === undefined) return undefined;
const [n, r, o, a] = t.slice(t.lastIndexOf(")") + 2).split(" ");
if (n === "Z" || n === "X") return undefined;
return {
pid: e,
parent: Number(r),
group: Number(o),
session: Number(a)
};
}
function isRunning(e) {
return readProcess(e) !== undefined;
}
function readProc(e) {
try {
return (0, o.readFileSync)(`/proc/${e}`);
} catch {
return undefined;
}
}
async function listPosix() {
return parsePs(await output("ps", [ "-A", "-o", i ]));
}
const i = "pid=,ppid=,pgid=,stat=";
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
const {stdout: n} = await (0, a.promisify)(r.execFile)(e, t, {
maxBuffer: 64 * 1024 * 1024,
windowsHide: true
});
return n.split(/\r?\n/).filter(e => e.trim() !== "");
}
const d = 32768;
async function describeProcess(e) {
if (process.platform === "linux") {
const read = t => readProc(`${e}/${t}`)?.toString("utf8").replaceAll("\0", " ").trim();
return (read("cmdline") || read("comm") || "unknown").slice(0, d);
}
if (process.platform === "win32") return "unknown";
const t = await output("ps", [ "-p", String(e), "-o", "command=" ]).catch(() => []);
return (t[0] ?? "unknown").slice(0, d);
}
function isAlive(e) {
try {
process.kill(e, 0);
return true;
} catch (e) {
return (0, s.codeOf)(e) === "EPERM";
}
}
async function killTree(e) {
const t = {
timeout: u,
windowsHide: true
};
await (0, a.promisify)(r.execFile)("taskkill", [ "/PID", String(e), "/T", "/F" ], t).catch(() => undefined);
}
const u = 5e3;
function sendSignal(e, t) {
try {
process.kill(e, t);
return "sent";
} catch (e) {
return (0, s.codeOf)(e) === "EPERM" ? "refused" : "gone";
}
}
},
50014: (e, t, n) => {
n.d(t, {
Bb: () => apply,
t2: () => recorded
});
var r = n(19473);
const o = {
RETRY: [ "restore", "retry" ],
RESUME: [ "resume" ],
SKIP: [ "skip" ],
ROLLBACK: [ "nominate" ],
MANUAL: [ "hand-over" ]
};
const a = [ "step-back" ];
const s = new Set([ "restore" ]);
async function apply(e, t, n, r) {
const i = e.stepBack ? a : o[e.strategy];
const c = i.filter(e => t[e] || !s.has(e));
const d = c.every(e => t[e]) ? c : [ "hand-over" ];
let u = {
done: true
};
for (const o of d) {
const a = t[o];
if (!a) return {
done: false,
why: `nothing here can do "${o}"`
};
u = await perform(o, a, {
key: `${r}/${o}`,
why: e.why
}, n);
if (!u.done) break;
}
return u;
}
async function perform(e, t, n, r) {
const {key: o, why: a} = n;
const s = await r.record(o, {
kind: "intent",
act: e,
why: a
});
if (!s) {
const a = await r.find(o, "act");
if (a) return outcomeOf(a);
const s = t.resolve ? await t.resolve(n) : {
done: false,
why: i
};
if (s) return settle(e, n, s, r);
}
return settle(e, n, await attempt(t, n), r);
}
async function recorded(e, t, n, o) {
const a = {
key: e.newKey(t),
why: n
};
await e.record(a.key, {
kind: "intent",
act: t,
why: n
});
try {
const {result: n, durationMs: r, savedMs: s, ...i} = await o();
const c = r === undefined ? {} : {
durationMs: Math.round(r)
};
const d = s === undefined ? {} : {
savedMs: Math.round(s)
};
await settle(t, a, {
done: true,
...i,
...c,
...d
}, e);
return n;
} catch (n) {
await settle(t, a, {
done: false,
why: (0, r.messageOf)(n)
}, e);
throw n;
}
}
const i = "it was begun before, and whether it was done is unknown; rerail does not do it twice";
async function attempt(e, t) {
try {
return await e.run(t);
} catch (e) {
return {
done: false,
why: (0, r.messageOf)(e)
};
}
}
async function settle(e, {key: t, why: n}, r, o) {
await o.record(t, {
kind: "act",
act: e,
why: n,
...r
});
return r;
}
const outcomeOf = ({done: e, why: t, checkpoint: n, durationMs: r}) => ({
done: e,
...t === undefined ? {} : {
why: t
},
...n === undefined ? {} : {
checkpoint: n
},
...r === undefined ? {} : {
durationMs: r
}
});
},
63525: (e, t, n) => {
n.d(t, {
Iv: () => openJob,
Mr: () => sealedFor,
Oz: () => l
});
var r = n(77598);
var o = n(51455);
var a = n(76760);
var s = n(19473);
var i = n(19119);
var c = n(29994);
var d = n(60245);
var u = n(917);
function sealedFor(e, {repository: t, runId: n}) {
if (e === undefined) return {};
return {
sealed: {
key: e,
...t === undefined ? {} : {
repository: t
},
...n === undefined ? {} : {
runId: n
}
}
};
}
const l = "rollbacks";
async function openJob(e, t, n = {}) {
const r = a.join(e, "jobs", `${t.jobKey}-${t.runId ?? "local"}-a${t.attempt}`);
const p = a.join(r, "steps");
const w = a.join(r, "stages");
await (0, o.mkdir)(p, {
recursive: true,
mode: 448
});
await (0, o.mkdir)(w, {
recursive: true,
mode: 448
});
const stageFile = e => a.join(w, `${digest(e)}.json`);
const m = (0, c.o5)(r, n);
const h = m.keyFor("state of the job");
const signed = (e, t) => (0, c._S)(h, a.relative(r, e), t);
function readOwn(e) {
try {
const t = (0, i.b)(e, {
maxBytes: f
})?.toString("utf8");
return t === undefined ? undefined : (0, c.MX)(h, a.relative(r, e), t);
} catch {
return undefined;
}
}
const writeOwn = (e, t) => replaceFile(e, signed(e, t));
async function stages() {
const e = (await (0, o.readdir)(w)).filter(e => e.endsWith(".json"));
return e.map(e => readOwn(a.join(w, e))).map(e => e === undefined ? undefined : (0, 
d.$C)(e)).filter(e => e !== undefined).sort((e, t) => e.order - t.order);
}
const rollbacks = () => (0, u.fT)(noted(l) ?? []);
function noted(e) {
const t = readOwn(a.join(r, "notes", `${e}.json`));
return t === undefined ? undefined : JSON.parse(t);
}
return {
folder: r,
identity: t,
secret: m,
forgetHandedSecret: () => (0, c.WS)(r),
enter: () => takeNumber(p),
async takeNumber(e) {
const t = a.join(r, e);
await (0, o.mkdir)(t, {
recursive: true,
mode: 448
});
return takeNumber(t);
},
async claimStage(e) {
if (!await createNew(`${stageFile(e)}.claim`)) {
throw new s.RefusedError("stage-name-taken", `Stage "${e}" cannot start: another step of this job has the same stage name. Give each stage of a job its own name.`);
}
return takeNumber(w);
},
saveStage: e => writeOwn(stageFile(e.name), JSON.stringify(e)),
stages,
async once(e, t) {
const n = a.join(r, `${e}.json`);
const o = readOwn(n);
if (o !== undefined) return JSON.parse(o);
const s = await t();
await writeOwn(n, JSON.stringify(s));
return s;
},
async mark(e) {
await (0, o.mkdir)(a.join(r, "facts"), {
recursive: true,
mode: 448
});
const t = a.join(r, "facts", e);
if (await createWhole(t, signed(t, e))) return true;
if (readOwn(t) === e) return false;
await writeOwn(t, e);
return true;
},
isMarked(e) {
const t = a.join(r, "facts", e);
return readOwn(t) === e;
},
async note(e, t) {
await (0, o.mkdir)(a.join(r, "notes"), {
recursive: true,
mode: 448
});
await writeOwn(a.join(r, "notes", `${e}.json`), JSON.stringify(t));
},
noted,
record: async () => ({
version: d.hl,
...t,
claim: m.keyFor("claim").toString("hex").slice(0, 16),
stages: await stages(),
...rollbacks().length === 0 ? {} : {
rollbacks: rollbacks()
}
})
};
}
async function takeNumber(e) {
for (let t = 1; ;t += 1) {
if (await createNew(a.join(e, `${t}.taken`))) return t;
}
}
async function createNew(e) {
try {
await (await (0, o.open)(e, "wx", 384)).close();
return true;
} catch (e) {
if ((0, s.codeOf)(e) === "EEXIST") return false;
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
if ((0, s.codeOf)(e) === "EEXIST") return false;
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
const f = 24 * 1024 * 1024;
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
var a = n(76760);
var s = n(19473);
var i = n(19119);
var c = n(80959);
const d = "aes-256-gcm";
const u = 12;
const l = 16;
const f = 4 * 1024 * 1024;
async function recallSecrets(e) {
const t = await keyOf(e);
if (!t) return;
const n = a.join((await e.job()).folder, p);
for (const r of namesIn(n)) {
for (const o of open(a.join(n, r), t)) e.masker.add(o);
}
}
async function learnWorkflowSecrets(e) {
const {env: t, context: r, masker: o} = e;
if (r.workflowRef === undefined || r.job === undefined) return;
const [{jobsNamed: a, readRunWorkflows: s}, {secretValues: i}] = await Promise.all([ Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 9113)), Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 60470)) ]);
const d = await s(e);
if (!d) return;
const input = e => t[`INPUT_${e.replaceAll(" ", "_").toUpperCase()}`];
for (const {workflow: e, job: n} of a(d, r.job)) {
for (const r of i(e, n, {
env: t,
input
})) if (!(0, c.CU)(r)) o.add(r);
}
}
async function shareSecrets(e) {
const t = await keyOf(e);
if (!t) return;
const n = new Set(w.map(t => e.env[t]));
const s = e.masker.values().filter(e => !n.has(e));
if (s.length === 0) return;
const i = a.join((await e.job()).folder, p);
(0, o.mkdirSync)(i, {
recursive: true,
mode: 448
});
for (const e of parts(s)) {
const n = (0, r.randomBytes)(u);
const s = (0, r.createCipheriv)(d, t, n);
const c = Buffer.concat([ s.update(JSON.stringify(e), "utf8"), s.final() ]);
const l = a.join(i, n.toString("hex"));
(0, o.writeFileSync)(l, Buffer.concat([ n, s.getAuthTag(), c ]), {
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
if (e > f) continue;
if (e > n) {
t.push([]);
n = f - 2;
}
t.at(-1)?.push(r);
n -= e;
}
return t;
}
const p = "known-secrets";
const w = [ "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "INPUT_TOKEN", "STATE_rerail-secret" ];
async function keyOf({env: e, job: t}) {
return e.ACTIONS_RUNTIME_TOKEN ? (await t()).secret.keyFor("known secrets") : undefined;
}
function namesIn(e) {
try {
return (0, o.readdirSync)(e);
} catch (e) {
if ((0, s.codeOf)(e) === "ENOENT") return [];
throw e;
}
}
function open(e, t) {
try {
const n = (0, i.b)(e, {
maxBytes: f
});
if (n === undefined) return [];
const o = (0, r.createDecipheriv)(d, t, n.subarray(0, u), {
authTagLength: l
});
o.setAuthTag(n.subarray(u, u + l));
const a = Buffer.concat([ o.update(n.subarray(u + l)), o.final() ]);
return JSON.parse(a.toString("utf8"));
} catch {
return [];
}
}
},
22002: (e, t, n) => {
n.d(t, {
p: () => readLedgerRef
});
var r = n(76760);
var o = n(19473);
const a = 1e4;
async function readLedgerRef(e) {
const {context: t, env: i, inputs: c, clock: d, random: u} = e;
if (!c.token || t.repository === undefined || !t.onRunner || !isOneHost(i)) return undefined;
const l = s.get(e.env);
if (l) return l;
const f = (async () => {
try {
const {createGitRefStore: o} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 76044));
const s = (i.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
const l = o({
url: `${s}/${t.repository}.git`,
token: c.token,
folder: r.join((await e.job()).folder, "ledger", String(process.pid)),
clock: d,
random: u,
signal: AbortSignal.any([ e.cancel, AbortSignal.timeout(a) ]),
fetches: 1
});
return await l.snapshot();
} catch (t) {
e.log.debug(`The repository's ledger cannot be read: ${(0, o.messageOf)(t)}`);
return undefined;
}
})();
s.set(e.env, f);
return f;
}
function isOneHost({GITHUB_SERVER_URL: e, GITHUB_API_URL: t}) {
const isPublic = (e, t) => e === undefined || URL.parse(e)?.hostname === t;
return !isPublic(e, "github.com") || isPublic(t, "api.github.com");
}
const s = new WeakMap;
},
16864: (e, t, n) => {
n.d(t, {
x: () => approvalOf
});
var r = n(22002);
const o = "approvals/";
async function approvalOf(e, {id: t, to: n}) {
const {confirmRollback: a} = e.inputs;
if (a.some(e => e === "true" || e === n || e === t)) return 'the input "confirm-rollback"';
const s = (await (0, r.p)(e))?.get(o + t);
const i = s === undefined ? undefined : parse(s);
return i?.id === t && typeof i.by === "string" ? `@${i.by.slice(0, 100)}` : undefined;
}
function parse(e) {
try {
const t = JSON.parse(e);
return typeof t === "object" && t !== null ? t : undefined;
} catch {
return undefined;
}
}
},
80854: (e, t, n) => {
n.d(t, {
Vo: () => c,
reportStepBack: () => reportStepBack,
tellRollback: () => tellRollback,
withRollbacks: () => withRollbacks,
writeContext: () => writeContext
});
var r = n(51455);
var o = n(76760);
var a = n(63525);
var s = n(917);
var i = n(16864);
const c = "RERAIL_CONTEXT";
async function knownRollbacks(e) {
return (await e.job()).noted(a.Oz) ?? [];
}
async function withRollbacks(e, t) {
const {rollbacks: n = []} = t;
const r = n.at(-1);
if (!r) return t;
const o = r.state === "asked" ? await (0, i.x)(e, r) : undefined;
const c = o === undefined ? undefined : {
...r,
state: "planned",
approvedBy: o
};
const d = c ? [ ...n.slice(0, -1), c ] : n;
await (await e.job()).note(a.Oz, d);
return {
...t,
rollbacks: d,
...c ? {
stages: (0, s.EN)(t.stages, c)
} : {}
};
}
const inForce = (e, t) => e.findLast(e => e.state === "planned" && e.attempt < t);
async function writeContext(e) {
const t = await e.job();
const n = await knownRollbacks(e);
const {attempt: a} = t.identity;
const s = inForce(n, a);
if (!s) return undefined;
const i = o.join(t.folder, "context.json");
const c = {
version: 1,
attempt: a,
rollback: s,
rollbacks: n
};
await (0, r.writeFile)(i, e.masker.mask(JSON.stringify(c, null, 2)), {
mode: 384
});
return i;
}
async function tellRollback(e) {
const t = await e.job();
const r = await knownRollbacks(e);
const o = inForce(r, t.identity.attempt);
if (!o || !await t.mark(`told-rollback-${o.id}`)) return;
const {carriedOutSummary: a} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 19714));
e.log.notice(`Attempt ${o.attempt} stepped back from stage "${o.from}" to "${o.to}": ${o.reason}. The scripts find what was tried in ${c}.`);
await appendToSummary(e, a(o, r.slice(0, r.indexOf(o))));
}
async function reportStepBack(e, t) {
const a = await e.job();
const s = await knownRollbacks(e);
const i = s.findLast(({attempt: e}) => e === a.identity.attempt);
const {handedOverSummary: c, rollbackSummary: d, rollbackYaml: u} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 19714));
if (i) {
const t = o.join(a.folder, `rollback-${i.id}.yml`);
await (0, r.writeFile)(t, e.masker.mask(u(i)), {
mode: 384
});
await appendToSummary(e, d(i, s.filter(e => e !== i)));
e.log.info(`rollback record: ${t}`);
} else if (t.some(({reason: e}) => e === "rollbacks-spent")) {
await appendToSummary(e, c(s));
}
}
async function appendToSummary(e, t) {
const {summary: n} = e.context.files;
if (n !== undefined) await (0, r.appendFile)(n, e.masker.mask(`\n${t}`));
}
},
87059: (e, t, n) => {
n.d(t, {
i: () => workspaceFolder
});
var r = n(44317);
async function workspaceFolder(e) {
const t = (0, r.f)(e.context.workspace);
const n = await (await e.job()).once("workspace", async () => t ?? null);
const o = n === null || n.path === t?.path ? t : n;
return o === undefined ? {} : {
folder: o
};
}
}
};
