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
const s = folderIdentity(e);
if (s?.device === t && s.inode === n) return;
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
var s = n(57975);
var i = n(33201);
var a = n(12389);
const c = {
interruptMs: 7500,
terminateMs: 2500
};
const l = 5e3;
const d = 2e3;
const u = 5;
const f = 100;
const p = 20;
async function endProcesses(e, t) {
const {grace: n} = e;
const r = new Members(e);
if (t === "SIGINT") {
if (process.platform !== "win32") (0, a.vG)(-e.origin.shell, "SIGINT");
if (await r.gone(n.interruptMs)) return [];
} else if (await r.gone(0)) {
return [];
}
if (process.platform !== "win32") {
await terminateAll(r);
if (await r.gone(n.terminateMs)) return [];
}
let o = new Set;
const s = i.systemClock.monotonic() + l;
do {
o = await killAll(r);
if (o.size > 0) await killAsRoot([ ...o ]);
if (await r.gone(f)) return [];
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
timeout: d,
windowsHide: true
};
await (0, s.promisify)(r.execFile)("sudo", [ "-n", "kill", "-KILL", ...e.map(String) ], t).catch(() => undefined);
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
for (let o = 0; o < p; o += 1) {
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
subreaper: undefined
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
let n = u;
while ((await this.find()).length > 0) {
const e = t - i.systemClock.monotonic();
if (e <= 0) return false;
await i.systemClock.sleep(Math.min(n, e));
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
var s = n(57975);
var i = n(19473);
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
let s = e.filter(e => r.has(e.pid) || inSession(e));
while (s.length > 0) {
for (const {pid: e} of s) o.add(e);
s = e.filter(e => o.has(e.parent) && !o.has(e.pid));
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
const [n, r, o, s] = t.slice(t.lastIndexOf(")") + 2).split(" ");
if (n === "Z" || n === "X") return undefined;
return {
pid: e,
parent: Number(r),
group: Number(o),
session: Number(s)
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
const l = 32768;
async function describeProcess(e) {
if (process.platform === "linux") {
const read = t => readProc(`${e}/${t}`)?.toString("utf8").replaceAll("\0", " ").trim();
return (read("cmdline") || read("comm") || "unknown").slice(0, l);
}
if (process.platform === "win32") return "unknown";
const t = await output("ps", [ "-p", String(e), "-o", "command=" ]).catch(() => []);
return (t[0] ?? "unknown").slice(0, l);
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
timeout: d,
windowsHide: true
};
await (0, s.promisify)(r.execFile)("taskkill", [ "/PID", String(e), "/T", "/F" ], t).catch(() => undefined);
}
const d = 5e3;
function sendSignal(e, t) {
try {
process.kill(e, t);
return "sent";
} catch (e) {
return (0, i.codeOf)(e) === "EPERM" ? "refused" : "gone";
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
const s = [ "step-back" ];
const i = new Set([ "restore" ]);
async function apply(e, t, n, r) {
const a = e.stepBack ? s : o[e.strategy];
const c = a.filter(e => t[e] || !i.has(e));
const l = c.every(e => t[e]) ? c : [ "hand-over" ];
let d = {
done: true
};
for (const o of l) {
const s = t[o];
if (!s) return {
done: false,
why: `nothing here can do "${o}"`
};
d = await perform(o, s, {
key: `${r}/${o}`,
why: e.why
}, n);
if (!d.done) break;
}
return d;
}
async function perform(e, t, n, r) {
const {key: o, why: s} = n;
const i = await r.record(o, {
kind: "intent",
act: e,
why: s
});
if (!i) {
const s = await r.find(o, "act");
if (s) return outcomeOf(s);
const i = t.resolve ? await t.resolve(n) : {
done: false,
why: a
};
if (i) return settle(e, n, i, r);
}
return settle(e, n, await attempt(t, n), r);
}
async function recorded(e, t, n, o) {
const s = {
key: e.newKey(t),
why: n
};
await e.record(s.key, {
kind: "intent",
act: t,
why: n
});
try {
const {result: n, durationMs: r, savedMs: i, ...a} = await o();
const c = r === undefined ? {} : {
durationMs: Math.round(r)
};
const l = i === undefined ? {} : {
savedMs: Math.round(i)
};
await settle(t, s, {
done: true,
...a,
...c,
...l
}, e);
return n;
} catch (n) {
await settle(t, s, {
done: false,
why: (0, r.messageOf)(n)
}, e);
throw n;
}
}
const a = "it was begun before, and whether it was done is unknown; rerail does not do it twice";
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
const l = "aes-256-gcm";
const d = 12;
const u = 16;
const f = 4 * 1024 * 1024;
async function recallSecrets(e) {
const t = await keyOf(e);
if (!t) return;
const n = s.join((await e.job()).folder, p);
for (const r of namesIn(n)) {
for (const o of open(s.join(n, r), t)) e.masker.add(o);
}
}
async function learnWorkflowSecrets(e) {
const {env: t, context: r, masker: o} = e;
if (r.workflowRef === undefined || r.job === undefined) return;
const [{jobsNamed: s, readRunWorkflows: i}, {secretValues: a}] = await Promise.all([ Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 9113)), Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 60470)) ]);
const l = await i(e);
if (!l) return;
const input = e => t[`INPUT_${e.replaceAll(" ", "_").toUpperCase()}`];
for (const {workflow: e, job: n} of s(l, r.job)) {
for (const r of a(e, n, {
env: t,
input
})) if (!(0, c.CU)(r)) o.add(r);
}
}
async function shareSecrets(e) {
const t = await keyOf(e);
if (!t) return;
const n = new Set(w.map(t => e.env[t]));
const i = e.masker.values().filter(e => !n.has(e));
if (i.length === 0) return;
const a = s.join((await e.job()).folder, p);
(0, o.mkdirSync)(a, {
recursive: true,
mode: 448
});
for (const e of parts(i)) {
const n = (0, r.randomBytes)(d);
const i = (0, r.createCipheriv)(l, t, n);
const c = Buffer.concat([ i.update(JSON.stringify(e), "utf8"), i.final() ]);
const u = s.join(a, n.toString("hex"));
(0, o.writeFileSync)(u, Buffer.concat([ n, i.getAuthTag(), c ]), {
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
if ((0, i.codeOf)(e) === "ENOENT") return [];
throw e;
}
}
function open(e, t) {
try {
const n = (0, a.b)(e, {
maxBytes: f
});
if (n === undefined) return [];
const o = (0, r.createDecipheriv)(l, t, n.subarray(0, d), {
authTagLength: u
});
o.setAuthTag(n.subarray(d, d + u));
const s = Buffer.concat([ o.update(n.subarray(d + u)), o.final() ]);
return JSON.parse(s.toString("utf8"));
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
const s = 1e4;
async function readLedgerRef(e) {
const {context: t, env: a, inputs: c, clock: l, random: d} = e;
if (!c.token || t.repository === undefined || !t.onRunner || !isOneHost(a)) return undefined;
const u = i.get(e.env);
if (u) return u;
const f = (async () => {
try {
const {createGitRefStore: o} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 39085));
const i = (a.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
const u = o({
url: `${i}/${t.repository}.git`,
token: c.token,
folder: r.join((await e.job()).folder, "ledger", String(process.pid)),
clock: l,
random: d,
signal: AbortSignal.any([ e.cancel, AbortSignal.timeout(s) ]),
fetches: 1
});
return await u.snapshot();
} catch (t) {
e.log.debug(`The repository's ledger cannot be read: ${(0, o.messageOf)(t)}`);
return undefined;
}
})();
i.set(e.env, f);
return f;
}
function isOneHost({GITHUB_SERVER_URL: e, GITHUB_API_URL: t}) {
const isPublic = (e, t) => e === undefined || URL.parse(e)?.hostname === t;
return !isPublic(e, "github.com") || isPublic(t, "api.github.com");
}
const i = new WeakMap;
},
16864: (e, t, n) => {
n.d(t, {
x: () => approvalOf
});
var r = n(22002);
const o = "approvals/";
async function approvalOf(e, {id: t, to: n}) {
const {confirmRollback: s} = e.inputs;
if (s.some(e => e === "true" || e === n || e === t)) return 'the input "confirm-rollback"';
const i = (await (0, r.p)(e))?.get(o + t);
const a = i === undefined ? undefined : parse(i);
return a?.id === t && typeof a.by === "string" ? `@${a.by.slice(0, 100)}` : undefined;
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
var s = n(63525);
var i = n(917);
var a = n(16864);
const c = "RERAIL_CONTEXT";
async function knownRollbacks(e) {
return (await e.job()).noted(s.Oz) ?? [];
}
async function withRollbacks(e, t) {
const {rollbacks: n = []} = t;
const r = n.at(-1);
if (!r) return t;
const o = r.state === "asked" ? await (0, a.x)(e, r) : undefined;
const c = o === undefined ? undefined : {
...r,
state: "planned",
approvedBy: o
};
const l = c ? [ ...n.slice(0, -1), c ] : n;
await (await e.job()).note(s.Oz, l);
return {
...t,
rollbacks: l,
...c ? {
stages: (0, i.EN)(t.stages, c)
} : {}
};
}
const inForce = (e, t) => e.findLast(e => e.state === "planned" && e.attempt < t);
async function writeContext(e) {
const t = await e.job();
const n = await knownRollbacks(e);
const {attempt: s} = t.identity;
const i = inForce(n, s);
if (!i) return undefined;
const a = o.join(t.folder, "context.json");
const c = {
version: 1,
attempt: s,
rollback: i,
rollbacks: n
};
await (0, r.writeFile)(a, e.masker.mask(JSON.stringify(c, null, 2)), {
mode: 384
});
return a;
}
async function tellRollback(e) {
const t = await e.job();
const r = await knownRollbacks(e);
const o = inForce(r, t.identity.attempt);
if (!o || !await t.mark(`told-rollback-${o.id}`)) return;
const {carriedOutSummary: s} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 19714));
e.log.notice(`Attempt ${o.attempt} stepped back from stage "${o.from}" to "${o.to}": ${o.reason}. The scripts find what was tried in ${c}.`);
await appendToSummary(e, s(o, r.slice(0, r.indexOf(o))));
}
async function reportStepBack(e, t) {
const s = await e.job();
const i = await knownRollbacks(e);
const a = i.findLast(({attempt: e}) => e === s.identity.attempt);
const {handedOverSummary: c, rollbackSummary: l, rollbackYaml: d} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 19714));
if (a) {
const t = o.join(s.folder, `rollback-${a.id}.yml`);
await (0, r.writeFile)(t, e.masker.mask(d(a)), {
mode: 384
});
await appendToSummary(e, l(a, i.filter(e => e !== a)));
e.log.info(`rollback record: ${t}`);
} else if (t.some(({reason: e}) => e === "rollbacks-spent")) {
await appendToSummary(e, c(i));
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
