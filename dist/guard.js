export const id = 794;

export const ids = [ 794 ];

export const modules = {
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
32113: (e, t, n) => {
n.d(t, {
Hk: () => endProcesses,
e: () => c,
lb: () => describeMembers
});
var s = n(31421);
var r = n(58500);
var i = n(57975);
var o = n(33201);
var a = n(12389);
const c = {
interruptMs: 7500,
terminateMs: 2500
};
const u = 5e3;
const l = 2e3;
const d = 5;
const f = 100;
const h = 20;
async function endProcesses(e, t) {
const {grace: n} = e;
const s = new Members(e);
if (t === "SIGINT") {
if (process.platform !== "win32") (0, a.vG)(-e.origin.shell, "SIGINT");
if (await s.gone(n.interruptMs)) return [];
} else if (await s.gone(0)) {
return [];
}
if (process.platform !== "win32") {
await terminateAll(s);
if (await s.gone(n.terminateMs)) return [];
}
let r = new Set;
const i = o.m.monotonic() + u;
do {
r = await killAll(s);
if (r.size > 0) await killAsRoot([ ...r ]);
if (await s.gone(f)) return [];
if ((await s.find()).every(e => r.has(e))) break;
} while (o.m.monotonic() < i);
const c = (await s.find()).map(async e => ({
pid: e,
command: await (0, a.lg)(e),
cause: r.has(e) ? "EPERM" : "unkillable"
}));
return Promise.all(c);
}
async function killAsRoot(e) {
const t = {
timeout: l,
windowsHide: true
};
await (0, i.promisify)(s.execFile)("sudo", [ "-n", "kill", "-KILL", ...e.map(String) ], t).catch(() => undefined);
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
const s = process.platform === "win32" ? "SIGKILL" : "SIGSTOP";
if (process.platform === "win32") await (0, a.TP)(e.shell);
for (let r = 0; r < h; r += 1) {
const r = (await e.find()).filter(e => !n.has(e));
if (r.length === 0) break;
for (const e of r) {
n.add(e);
if ((0, a.vG)(e, s) === "refused") t.add(e);
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
await (0, r.setImmediate)();
if (this.#t) return [];
return (0, a.h8)(this.#e);
}
async gone(e) {
const t = o.m.monotonic() + e;
let n = d;
while ((await this.find()).length > 0) {
const e = t - o.m.monotonic();
if (e <= 0) return false;
await o.m.sleep(Math.min(n, e));
n = Math.min(n * 2, f);
}
return true;
}
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
const u = (0, a.promisify)(s.execFile);
async function openFifos() {
const e = (0, r.mkdtempSync)(o.join(i.tmpdir(), "rerail-"));
const t = [ "stdout", "stderr" ].map(t => o.join(e, t));
try {
await u("mkfifo", [ "-m", "600", ...t ]);
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
12389: (e, t, n) => {
n.d(t, {
TP: () => killTree,
W_: () => isRunning,
h8: () => findMembers,
lg: () => describeProcess,
vG: () => sendSignal
});
var s = n(31421);
var r = n(73024);
var i = n(57975);
var o = n(19473);
async function findMembers(e) {
const t = await listProcesses(e);
const n = selectMembers(t, e);
if (e.subreaper !== undefined || process.platform === "win32") return n;
const s = await findMarked(t, e.markers);
return selectMembers(t, e, s);
}
function selectMembers(e, t, n = []) {
const s = new Set([ t.shell, ...t.subreaper === undefined ? [] : [ t.subreaper ], ...n ]);
const inSession = e => e.session === t.shell || e.group === t.shell;
const r = new Set;
let i = e.filter(e => s.has(e.pid) || inSession(e));
while (i.length > 0) {
for (const {pid: e} of i) r.add(e);
i = e.filter(e => r.has(e.parent) && !r.has(e.pid));
}
if (t.subreaper !== undefined) r.delete(t.subreaper);
r.delete(process.pid);
return [ ...r ];
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
for (const t of (0, r.readdirSync)("/proc")) {
const n = t.charCodeAt(0);
if (n < 48 || n > 57) continue;
const s = readProcess(Number(t));
if (s !== undefined) e.push(s);
}
return e;
}
function readProcess(e) {
const t = readProc(`${e}/stat`)?.toString("latin1");
if (t === undefined) return undefined;
const [n, s, r, i] = t.slice(t.lastIndexOf(")") + 2).split(" ");
if (n === "Z" || n === "X") return undefined;
return {
pid: e,
parent: Number(s),
group: Number(r),
session: Number(i)
};
}
function isRunning(e) {
return readProcess(e) !== undefined;
}
function readProc(e) {
try {
return (0, r.readFileSync)(`/proc/${e}`);
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
const [t, n, s, r = ""] = e.trim().split(/\s+/);
if (r.startsWith("Z")) return [];
return [ {
pid: Number(t),
parent: Number(n),
group: Number(s),
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
const [n, s, r] = e.trim().split(/\s+/).map(Number);
return r < t ? [] : [ {
pid: n,
parent: s,
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
const {stdout: n} = await (0, i.promisify)(s.execFile)(e, t, {
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
return (0, o.$N)(e) === "EPERM";
}
}
async function killTree(e) {
const t = {
timeout: l,
windowsHide: true
};
await (0, i.promisify)(s.execFile)("taskkill", [ "/PID", String(e), "/T", "/F" ], t).catch(() => undefined);
}
const l = 5e3;
function sendSignal(e, t) {
try {
process.kill(e, t);
return "sent";
} catch (e) {
return (0, o.$N)(e) === "EPERM" ? "refused" : "gone";
}
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
const u = .9;
const l = 6e4;
class Pressure {
#n;
#s=0;
note(e, t) {
if (e === undefined || e <= u) {
this.#n = undefined;
return;
}
this.#n ??= t;
this.#s = Math.max(this.#s, t - this.#n);
}
get seconds() {
return this.#s < l ? undefined : Math.round(this.#s / 1e3);
}
}
const d = 1e3;
const f = 250;
const h = 100;
class ResourceWatch {
#r;
#i=memoryReader();
#o;
#a;
#c={};
#u=new Pressure;
#l=new Pressure;
#d=0;
#f=o.m.monotonic();
#h;
constructor(e) {
this.#r = e;
this.#o = this.#i();
this.#a = setInterval(() => this.#p(), d);
this.#a.unref();
}
async stop(e) {
clearInterval(this.#a);
if (e) {
this.#p();
await Promise.race([ this.#h, o.m.sleep(f) ]);
}
const [t, n] = [ this.#u.seconds, this.#l.seconds ];
return {
...this.#c,
...this.#m(),
...t === undefined ? {} : {
memoryShortSeconds: t
},
...n === undefined ? {} : {
diskShortSeconds: n
},
outputBytes: this.#r.outputBytes()
};
}
#p() {
const {usedBytes: e, limitBytes: t, oomKills: n} = this.#i();
const s = this.#c;
if (t !== undefined) s.memoryLimitBytes = t;
raise(s, "memoryBytes", e);
const r = e !== undefined && t !== undefined;
this.#u.note(r ? e / t : undefined, o.m.monotonic());
if (n !== undefined) s.oomKills = n - (this.#o.oomKills ?? n);
if (s.oomKills) raise(s, "memoryBytes", t);
if (process.platform !== "win32") raise(s, "load1", i.loadavg()[0]);
this.#w();
this.#h ??= this.#g().finally(() => {
this.#h = undefined;
});
}
#w() {
const e = o.m.monotonic();
const t = this.#r.outputBytes();
const n = (e - this.#f) / 1e3;
if (n > .1) raise(this.#c, "outputBytesPerSecond", Math.round((t - this.#d) / n));
this.#d = t;
this.#f = e;
}
async #g() {
const e = await Promise.all(this.#r.folders.map(spaceOf));
for (const t of e) this.#y(t);
const t = e.flatMap(e => e?.totalBytes ? [ 1 - e.freeBytes / e.totalBytes ] : []);
this.#l.note(t.length > 0 ? Math.max(...t) : undefined, o.m.monotonic());
}
#y(e) {
const t = this.#c;
if (e === undefined || e.totalBytes === 0) return;
const n = e.freeBytes / e.totalBytes;
const s = (t.diskFreeBytes ?? Number.POSITIVE_INFINITY) / (t.diskTotalBytes ?? 1);
if (n < s) Object.assign(t, {
diskFreeBytes: e.freeBytes,
diskTotalBytes: e.totalBytes
});
if (e.inodesFree !== undefined) t.inodesFree = Math.min(t.inodesFree ?? e.inodesFree, e.inodesFree);
}
#m() {
if (this.#r.subreaper === undefined) return {};
try {
const e = (0, s.readFileSync)(`/proc/${this.#r.subreaper}/stat`, "latin1");
const t = e.slice(e.lastIndexOf(")") + 2).split(" ");
return {
cpuSeconds: (Number(t[13]) + Number(t[14])) / h
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
const u = {
tries: s.tries.length,
lane: a,
...o === undefined ? {} : {
checkpoint: o.id
}
};
const {laneReason: l} = i;
const d = {
failedTries: n,
result: s,
...o === undefined ? {} : {
before: o
},
...l === undefined ? {} : {
laneReason: l
}
};
if (s.passed) {
await recordPass(e, t);
await recordEnd(e, t, "recovered");
const s = n.length > 0 ? "recovered" : "passed";
return {
...d,
outputs: {
...u,
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
...u,
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
const h = await lastFailedTry(e, t);
const p = h ? await applyEnd(e, h, i.stage) : "failed";
await recordEnd(e, t, p);
const m = await recordFailure(e, t, h, p);
return {
...d,
...m === undefined ? {} : {
dirty: m
},
outputs: {
...u,
outcome: p,
...failureOutputs(h)
},
exitCode: p === "skipped" ? 0 : f
};
}
async function applyEnd(e, {plan: t, key: n, situation: s}, r) {
const i = {
state: "failed"
};
const o = {
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
await (r?.update({
plannedResumes: s.made.resumes + 1
}));
return {
done: true,
...r?.record.before ? {
checkpoint: r.record.before.checkpoint
} : {}
};
}
},
"hand-over": {
run: async () => ({
done: true
})
}
};
await e.bestEffort("Recording the end", async () => (0, a.Bb)(t, o, await e.ledger(), n));
return i.state;
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
const {completeStage: t} = await Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 69071));
await t(e, r, s, i, o);
});
}
async function recordFailure(e, {prepared: t, last: s, cancelledAt: r}, i, o) {
const {stage: a, probes: c, lane: u, before: l} = t;
if (!a) return undefined;
return e.bestEffort("Recording the stage", async () => {
const [{failStage: t}, {keepLeftovers: d, sendInterrupted: f}] = await Promise.all([ Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 69071)), Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 96431)) ]);
await t(a, s, i?.failure, c, o);
if (r !== undefined) await a.update({
interrupted: true
});
const h = o === "failed" ? await d(e, {
stage: a,
lane: u,
before: l,
cancelledAt: r
}) : undefined;
if (r !== undefined) await f(e, u, r);
return h;
});
}
async function lastFailedTry(e, {failedTries: t, last: s, context: r, result: i}) {
const {decideEnd: o, understand: a} = await Promise.all([ n.e(143), n.e(6), n.e(734), n.e(207), n.e(145), n.e(348), n.e(51) ]).then(n.bind(n, 54802));
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
var u = n(56728);
var l = n(73024);
var d = n(48161);
var f = n(19473);
var h = n(31421);
var p = n(78474);
var m = n(32113);
const w = "/usr/bin/perl";
function perlCommand(e, t, n, s = w) {
const r = Object.entries(n);
const i = r.filter(([e]) => e.startsWith("PERL")).map(([e, t]) => `${e}=${t}`);
const o = Object.fromEntries(r.filter(([e]) => !e.startsWith("PERL")));
return {
file: s,
arguments: [ "-e", g + e, "--", String(i.length), ...i, ...t ],
environment: {
...o,
PERL_BADLANG: "0"
}
};
}
const g = `\nmy $count = shift @ARGV;\nmy @variables = splice @ARGV, 0, $count;\n`;
const y = `\n  delete $ENV{PERL_BADLANG};\n  for (@variables) { my ($name, $value) = split /=/, $_, 2; $ENV{$name} = $value }\n`;
const b = `$SIG{PIPE} = 'IGNORE';`;
const k = `\n${b}\n${y}\n{ no warnings; exec { $ARGV[0] } @ARGV }\nexit 127;\n`;
function ignoringSigpipe(e) {
if (process.platform === "win32" || !isExecutable(w) || !isExecutable(e.file)) return e;
return perlCommand(k, [ e.file, ...e.arguments ], e.environment);
}
function isExecutable(e) {
try {
(0, l.accessSync)(e, l.constants.X_OK);
return true;
} catch {
return false;
}
}
function cannotStart({file: e, workingDirectory: t}, n) {
const s = isFolder(t) ? `${(0, f.bD)(n)}. Check that ${e} is an executable of this machine, and that this user may enter ${t}.` : `the working directory ${t} does not exist or is not a folder. Create it in an earlier step, or correct the input "working-directory".`;
return new f.yo(`The script cannot be started: ${s}`, {
cause: n
});
}
function isFolder(e) {
try {
return (0, l.statSync)(e).isDirectory();
} catch (e) {
return (0, f.$N)(e) === "EACCES";
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
throw new f.yo(`Input "shell" is wrong: "${e}" holds a single "${n}". Write {0} for the script, and {{ or }} for a brace.`);
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
const S = "$ErrorActionPreference = 'stop'";
const T = "if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }";
const x = ".com;.exe;.bat;.cmd;.vbs;.vbe;.js;.jse;.wsf;.wsh";
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
throw new f.yo(`Input "shell" is wrong: "${e}" is neither bash, sh, pwsh, powershell, cmd or python nor a command with {0} in it. ` + "Name one of them, or put {0} where the path of the script belongs.");
}
const u = find(i, r);
if (u === undefined) throw notFound(i);
return makeShell(u, i, c, n);
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
if (e === "pwsh" || e === "powershell") return [ S, t, T ].join(n);
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
return new f.yo(`The script cannot run: no ${e} was found on PATH. Install it in an earlier step, or name another shell in the input "shell".`);
}
function find(e, {environment: t, platform: n, isFile: r}) {
const {isAbsolute: i, join: o, delimiter: a} = n === "win32" ? s.win32 : s.posix;
const c = n === "win32" ? withExtensions(e, t) : [ e ];
if (i(e)) return c.find(r);
const u = (variable(t, "PATH", n) ?? "").split(a).filter(e => e !== "");
for (const e of u) {
const t = c.map(t => o(e, t)).find(r);
if (t !== undefined) return t;
}
return undefined;
}
function withExtensions(e, t) {
const n = (variable(t, "PATHEXT", "win32") || x).split(";").filter(e => e !== "");
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
return (0, l.statSync)(e).isFile();
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
(0, l.writeFileSync)(t, r.contents(e.text));
(0, l.writeFileSync)(a, "");
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
(0, l.rmSync)(o, {
recursive: true,
force: true
});
}
}
async function runToEnd(e, t) {
const n = ignoringSigpipe(e);
const s = (0, h.spawn)(n.file, n.arguments, {
cwd: e.workingDirectory,
env: n.environment,
stdio: [ "ignore", "inherit", "inherit" ],
detached: process.platform !== "win32",
windowsHide: true,
windowsVerbatimArguments: e.verbatim
});
const r = new Promise(e => s.once("exit", (t, n) => e(exitStatus(t, n))));
await (0, p.once)(s, "spawn").catch(t => {
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
const e = (0, l.mkdtempSync)(s.join(n, "rerail-bare-"));
(0, l.writeFileSync)(s.join(e, "probe"), " ".repeat(4096));
(0, l.rmSync)(s.join(e, "probe"));
return e;
} catch (e) {
t = e;
}
}
throw new f.yo(`The script cannot be run: it can be written nowhere (${(0, f.bD)(t)}). Free some space on the machine.`);
}
var E = n(17934);
var O = n(58500);
var N = n(57975);
var $ = n(12389);
const M = 5e3;
const C = {
x64: [ 157, 112 ],
arm64: [ 167, 157 ],
arm: [ 172, 66 ]
};
const I = `\nmy ($prctl, $setsid) = splice @ARGV, 0, 2;\n$0 = 'rerail';\nopen CONTROL, '+<&=3' or exit 1;\nsyscall($prctl, 1, 9, 0, 0, 0);\nsyscall($prctl, 36, 1, 0, 0, 0) == 0 or exit 1;\npipe INPUT, UNUSED and pipe OUT, OUT_END and pipe ERR, ERR_END or exit 1;\nclose UNUSED;\nsyswrite CONTROL, 'pipes ' . fileno(OUT) . ' ' . fileno(ERR) . "\\n";\nsysread CONTROL, my $go, 1 or exit 1;\nclose OUT;\nclose ERR;\nmy $shell = fork;\ndefined $shell or exit 1;\nif ($shell == 0) {\n  syscall $setsid;\n  open STDIN, '<&INPUT';\n  open STDOUT, '>&OUT_END';\n  open STDERR, '>&ERR_END';\n  fcntl CONTROL, 2, 1;\n  ${b}\n  ${y}\n  { no warnings; exec { $ARGV[0] } @ARGV }\n  syswrite CONTROL, 'failed ' . ($! + 0) . "\\n";\n  kill 9, $$;\n}\nclose INPUT;\nclose OUT_END;\nclose ERR_END;\nchdir '/';\nsyswrite CONTROL, "started $shell\\n";\nwhile ((my $child = wait) > 0) {\n  syswrite CONTROL, "exited $?\\n" if $child == $shell;\n}\nsyswrite CONTROL, "alone\\n";\nsleep;\n`;
async function launchKept(e, t = w) {
const n = startKeeper(e, t);
if (n === undefined) return undefined;
const s = new Control(n);
const r = setTimeout(() => s.end(), M);
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
const n = C[process.arch];
if (n === undefined) return undefined;
const s = [ ...n.map(String), e.file, ...e.arguments ];
const r = perlCommand(I, s, e.environment, t);
try {
return (0, h.spawn)(r.file, r.arguments, {
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
const [n, s] = t.split(" ").map(t => (0, l.openSync)(`/proc/${e}/fd/${t}`, l.constants.O_RDONLY | l.constants.O_NONBLOCK));
return {
stdout: (0, E.E)(n),
stderr: (0, E.E)(s)
};
} catch {
return undefined;
}
}
async function subreaper_exitStatus(e, t, n) {
const s = await e.hear("exited");
const r = e.heard("failed");
if (r !== undefined) {
const e = (0, N.getSystemErrorName)(-Number(r));
throw cannotStart(n, Object.assign(new Error(`${n.file}: ${e}`), {
code: e
}));
}
if (s !== undefined) return decodeWaitStatus(Number(s));
while ((0, $.W_)(t)) await (0, O.setTimeout)(50);
return {
exitCode: 128 + d.constants.signals.SIGKILL,
signal: "SIGKILL"
};
}
class Control {
#b;
#k;
#v=new Map;
#S=new Map;
#T="";
#x=false;
constructor(e) {
this.#b = e;
this.#k = e.stdio[3];
e.once("error", () => this.#E());
this.#k.on("data", e => this.#O(e.toString("latin1"))).on("error", () => this.#E()).on("close", () => this.#E());
}
heard(e) {
return this.#v.get(e);
}
hear(e) {
const t = this.#v.get(e);
if (t !== undefined || this.#x) return Promise.resolve(t);
return new Promise(t => this.#S.set(e, t));
}
proceed() {
this.#k.write(".");
}
end() {
this.#b.kill("SIGKILL");
this.#k.destroy();
}
#O(e) {
const t = (this.#T + e).split("\n");
this.#T = t.pop() ?? "";
for (const e of t) {
const [t = "", ...n] = e.split(" ");
this.#v.set(t, n.join(" "));
this.#S.get(t)?.(n.join(" "));
this.#S.delete(t);
}
}
#E() {
this.#x = true;
for (const e of this.#S.values()) e(undefined);
this.#S.clear();
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
const r = t?.stdout ?? (0, E.X)(s.stdout);
const i = t?.stderr ?? (0, E.X)(s.stderr);
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
const s = (0, h.spawn)(n.file, n.arguments, {
cwd: e.workingDirectory,
env: n.environment,
stdio: t,
detached: process.platform !== "win32",
windowsHide: true,
windowsVerbatimArguments: e.verbatim
});
await (0, p.once)(s, "spawn");
return s;
} catch (t) {
throw cannotStart(e, t);
}
}
var A = n(62403);
var P = n(3414);
var R = n(96327);
const L = 2 ** 31 - 1;
class Deadlines {
#N;
#$;
#M;
constructor(e, t, n) {
this.#N = e;
this.#$ = t;
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
this.#M = s.sort((e, t) => e.at - t.at);
}
blocks(e, t) {
const n = this.#$.monotonic() + e + t;
const s = this.#M.find(e => e.at < n);
return s && {
name: s.name,
ms: s.ms
};
}
watch(e, t) {
const n = this.#$.monotonic();
const {timeoutMs: s, stallTimeoutMs: r} = this.#N;
const i = [ ...this.#M ];
if (s !== undefined) i.push({
name: "timeout",
ms: s,
at: n + s
});
return new Promise(n => {
const s = i.sort((e, t) => e.at - t.at)[0];
if (s !== undefined) void this.#C(s, t, n);
if (r !== undefined) void this.#I(r, e, t, n);
});
}
async #C(e, t, n) {
let s = e.at - this.#$.monotonic();
while (s > 0) {
await this.#$.sleep(Math.min(s, L), t);
if (t.aborted) return;
s = e.at - this.#$.monotonic();
}
n({
name: e.name,
ms: e.ms
});
}
async #I(e, t, n, s) {
let r = e;
while (r > 0) {
await this.#$.sleep(Math.min(r, L), n);
if (n.aborted) return;
const s = this.#$.monotonic();
r = (t() ?? s) + e - s;
}
s({
name: "stall-timeout",
ms: e
});
}
}
const B = 10;
class Sink {
#A;
#P;
#R;
#L=false;
#B=false;
#_;
constructor(e, t = {
atStart: true
}) {
this.#A = e;
this.#P = t;
if (process.platform !== "win32") this.#R = [ process.stdout, process.stderr ].find(t => t === e);
e.on("error", this.#F).on("drain", this.#j);
}
get full() {
return this.#B;
}
set onDrain(e) {
this.#_ = e;
}
write(e) {
if (e.length === 0 || this.#L) return;
this.#P.atStart = e[e.length - 1] === B;
const t = e.subarray(this.#D(e));
if (t.length > 0 && !this.#A.write(Buffer.from(t))) this.#B = true;
}
#D(e) {
let t = 0;
try {
while (this.#R !== undefined && this.#R.writableLength === 0 && t < e.length) {
t += (0, l.writeSync)(this.#R.fd, e, t);
}
} catch (e) {
if ((0, f.$N)(e) !== "EAGAIN") this.#L = true;
}
return this.#L ? e.length : t;
}
line(e) {
this.write(Buffer.from(`${this.#P.atStart ? "" : "\n"}${e}\n`));
}
endLine() {
if (!this.#P.atStart) this.write(Buffer.from("\n"));
}
release() {
this.#A.off("error", this.#F).off("drain", this.#j);
}
#j=() => {
this.#B = false;
this.#_?.();
};
#F=() => {
this.#L = true;
this.#j();
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
const [n, s] = [ (0, l.fstatSync)(e.fd), (0, l.fstatSync)(t.fd) ];
return n.ino === s.ino && n.dev === s.dev;
}
const _ = 10;
const F = 13;
const j = 35;
const D = 58;
const G = /[\x80-\xff]/;
const U = Buffer.from("::");
const K = Buffer.from("##[");
const W = Buffer.alloc(0);
const H = 256;
const V = 1024 * 1024;
const J = 16;
class CommandLines {
#G;
#U=W;
#K=0;
#W=W;
constructor(e) {
this.#G = e;
}
push(e) {
let t = 0;
while (t < e.length) {
if (this.#K > 0) t = this.#H(e, t); else if (this.#W?.length === 0) t = this.#V(e, t); else t = this.#J(e, t, endOfLine(e, t));
}
}
end() {
if (this.#K > 0) this.#q(this.#z(), W);
}
#V(e, t) {
const n = lastBreak(e, t, e.length) + 1;
if (n === t) return this.#J(e, t, e.length);
if (e.indexOf(U, t) < 0 && e.indexOf(K, t) < 0) {
this.#G.text(e.subarray(t, n));
return n;
}
const s = e.toString("latin1", t, n);
const r = this.#Y(s, e.subarray(t, n));
if (r < s.length) this.#G.text(e.subarray(t + r, n));
return n;
}
#Y(e, t) {
let n = 0;
let s = this.#G.pattern();
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
const u = G.test(c) ? t.toString("utf8", a, o) : c;
const l = this.#G.answer(u);
if (l !== "unchanged") {
const s = e.startsWith("\r\n", o) ? o + 2 : o + 1;
this.#G.text(t.subarray(n, a));
this.#G.replace(l, t.subarray(o, s));
n = s;
}
s = this.#G.pattern();
s.lastIndex = o;
}
return n;
}
#q(e, t) {
const n = this.#G.answer(e.toString("utf8"));
if (n !== "unchanged") {
this.#G.replace(n, t);
return;
}
this.#G.text(e);
if (t.length > 0) this.#G.text(t);
}
#J(e, t, n) {
const s = e.subarray(0, n);
const r = this.#X(s, t);
if (r > t) {
const e = s.subarray(t, r);
this.#G.text(e);
this.#W = indentAfter(this.#W, e);
}
if (r === s.length) return r;
const i = nextBreak(s, r);
if (i < 0) {
this.#Z(s.subarray(r));
return s.length;
}
return this.#Q(s.subarray(r, i), s, i);
}
#H(e, t) {
const n = nextBreak(e, t);
this.#Z(e.subarray(t, n < 0 ? e.length : n));
if (n >= 0) return this.#Q(this.#z(), e, n);
if (this.#K > V) {
this.#G.text(this.#z());
this.#W = undefined;
} else if (!mayBeCommand(this.#U.subarray(0, this.#K))) {
this.push(this.#z());
}
return e.length;
}
#Q(e, t, n) {
const s = t[n] === F && t[n + 1] === _ ? n + 2 : n + 1;
this.#W = W;
this.#q(e, t.subarray(n, s));
return s;
}
#Z(e) {
const t = this.#K + e.length;
if (t > this.#U.length) {
const e = Buffer.allocUnsafe(Math.max(t, 2 * this.#U.length, 256));
this.#U.copy(e, 0, 0, this.#K);
this.#U = e;
}
e.copy(this.#U, this.#K);
this.#K = t;
}
#z() {
const e = this.#U.subarray(0, this.#K);
this.#U = W;
this.#K = 0;
return e;
}
#X(e, t) {
const n = findForm(K, e, t);
let s = t;
for (let r = 0; r < J; r += 1) {
s = findForm(U, e, s);
if (s >= n) return n;
const r = lastBreak(e, t, s) + 1;
if (this.#ee(e, t, r, s)) return s;
s = nextBreak(e, s) + 1;
if (s === 0) return n;
}
for (let r = s; r < n; r = nextBreak(e, r) + 1 || n) {
let s = r;
while (isSpaceOrTab(e[s])) s += 1;
const i = e[s] === D ? s + 1 >= e.length || e[s + 1] === D : isWide(e[s]);
if (!i) continue;
s = findForm(U, e, s);
if (s < n && this.#ee(e, t, lastBreak(e, t, s) + 1, s)) return s;
}
return n;
}
#ee(e, t, n, s) {
if (s > n && !isSpaceOrTab(e[s - 1]) && !isWide(e[s - 1])) return false;
const r = e.subarray(n, s);
const i = n > t ? r : this.#W && Buffer.concat([ this.#W, r ]);
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
return [ U, K ].some(t => {
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
const n = Math.max(0, t.length - H - 1);
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
return e.length <= H && (0, R.z3)(e.toString("utf8"));
}
function completed(e) {
for (const t of [ 1, 2 ]) {
const n = e[e.length - t] ?? 0;
if (n >= 192) return t < (n >= 224 ? 3 : 2) ? e.subarray(0, -t) : e;
}
return e;
}
const q = "fine";
const z = 1024 * 1024;
const Y = /[{,]\s*[A-Za-z_$][\w$]*\s*:/;
const X = [ "file", "line", "column", "severity", "code", "message", "fromPath" ];
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
if ((0, f.$N)(e) === "ENOENT" || (0, f.$N)(e) === "ENOTDIR") return {
fails: `Could not find file '${r}'.`
};
return {
fails: (0, f.bD)(e)
};
}
}
function readText(e) {
const t = (0, l.openSync)(e, l.constants.O_RDONLY | (l.constants.O_NONBLOCK ?? 0));
try {
const n = (0, l.fstatSync)(t);
if (n.isDirectory()) throw new Error(`Access to the path '${e}' is denied.`);
if (!n.isFile() || n.size > z) return undefined;
const s = Buffer.alloc(n.size);
return (new TextDecoder).decode(s.subarray(0, (0, l.readSync)(t, s)));
} finally {
(0, l.closeSync)(t);
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
if (e.includes("'") || Y.test(e)) return {
unclear: "the matcher file is no plain JSON"
};
return {
fails: (0, f.bD)(t)
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
for (const e of X) {
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
const ue = 100;
const le = 4 * 1024 * 1024;
class ScriptCommands {
outputs=new Map;
env=new Map;
path=[];
masks=[];
problems=[];
unclear=[];
openGroup=false;
stopToken;
#te;
#ne=[];
#se=[];
#re=new Set;
#ie=0;
#oe;
constructor(e) {
this.#te = e;
}
get annotations() {
return this.#ne.map(e => ({
...e,
text: this.#te.masker.mask(e.text)
}));
}
answer(e) {
if (this.stopToken === undefined && this.#re.size === 0 && e.startsWith("::")) {
if (e.startsWith("::group::")) return this.#ae(1);
if (e.startsWith("::endgroup::")) return this.#ae(-1);
}
const t = (0, R.RM)(e, this.#ce);
if (t === undefined) return "unchanged";
if (this.stopToken !== undefined) {
this.#ue(t.name.toLowerCase());
return "unchanged";
}
const n = checkCommand(t, this.#r);
if (n !== q && "fails" in n) return this.#le(t, e, n.fails);
if (n !== q && this.unclear.length < ue) this.unclear.push(n.unclear);
const s = t.name.toLowerCase();
if (s === "save-state") return "nothing";
this.#de(s, t);
if (!ie.has(s) || !this.#fe) return "unchanged";
this.#he(t);
return "nothing";
}
get pattern() {
const {stopToken: e} = this;
const t = this.#ne.length >= ce;
const n = t ? this.#fe ? oe.annotated : oe.full : oe.always;
const s = this.#oe;
if (s?.idle === n && s.stopToken === e) return s.expression;
const r = R.wA.filter(e => !n.includes(e));
const i = commandPattern(e === undefined ? r : [ e ].filter(e => e !== ""));
this.#oe = {
idle: n,
stopToken: e,
expression: i
};
return i;
}
settle() {
return this.#se.map(({name: e, data: t, properties: n}) => (0, R.fE)(e, t, n));
}
supersede(e) {
const t = this.#se.filter(e => e.name.toLowerCase() === "error");
if (t.length === 0) return [];
const {masker: n} = this.#te;
const s = t.map(({data: t, properties: s}) => {
const r = [ ...s ].map(([e, t]) => [ e, n.mask(t) ]);
return (0, R.fE)("notice", n.mask(t), new Map([ [ "title", e ], ...r ]));
});
return [ (0, R.fE)("group", `${e}: errors that no longer count`), ...s, (0, R.fE)("endgroup") ];
}
#ce=e => (0, R.zN)(e) && !this.#re.has(e) || !!this.stopToken && e === this.stopToken.toLowerCase();
#r={
variable: e => this.env.get(e) ?? this.#te.environment[e],
isRegistered: this.#ce
};
#ae(e) {
this.openGroup = e > 0;
return "unchanged";
}
#ue(e) {
if (this.stopToken === "" || e !== this.stopToken?.toLowerCase()) return;
this.#re.add(e);
this.stopToken = undefined;
}
get #fe() {
return this.#te.holds && this.#ie <= le;
}
#he(e) {
this.#se.push(e);
this.#ie += e.data.length;
}
#le({name: e}, t, n) {
const s = e.toLowerCase() === "stop-commands";
const r = s ? [ n ] : [ `Unable to process command '${t}' successfully.`, n ];
if (this.problems.length < ue) this.problems.push(r.join(" "));
const i = r.map(e => ({
name: "error",
data: e,
properties: new Map
}));
for (const e of i) this.#pe("error", e);
if (!this.#fe) return {
instead: r.map(e => (0, R.Bd)("error", e)).join("\n")
};
for (const e of i) this.#he(e);
return "nothing";
}
#de(e, t) {
const {data: n, properties: s} = t;
const r = s.get("name") ?? "";
switch (e) {
case "stop-commands":
this.stopToken = n;
return;

case "group":
this.#ae(1);
return;

case "endgroup":
this.#ae(-1);
return;

case "add-mask":
if (n.trim() === "") return;
this.#te.masker.add(n);
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
this.#pe(e, t);
}
}
#pe(e, {data: t, properties: n}) {
if (this.#ne.length >= ce) return;
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
this.#ne.push({
level: e,
text: t,
...i
});
}
}
const de = 10;
const fe = 512 * 1024;
const he = 4 * 1024 * 1024;
const pe = 64 * 1024;
const me = 64 * 1024;
const we = 64 * 1024;
const ge = Buffer.alloc(0);
class KeptOutput {
#me;
#we;
#ge;
#ye=[];
#be=0;
constructor(e = {
head: fe,
tail: he
}) {
this.#me = new BlockList(e.head);
this.#we = new BlockList(Number.POSITIVE_INFINITY);
this.#ge = e.tail;
}
get total() {
return this.#be;
}
openStream() {
const e = new OpenLine(e => this.#ke(e));
this.#ye.push(e);
return t => {
this.#be += t.length;
e.write(t);
};
}
#ke(e) {
const t = this.#me.append(e);
for (let e = 0; e < t.length; e += pe) {
this.#we.append(t.subarray(e, e + pe));
this.#we.dropBlocksBeyond(this.#ge);
}
}
end(e) {
const t = [ ...(this.#we.length > 0 ? this.#we : this.#me).blocks() ];
return Buffer.concat([ ...t.slice(-Math.ceil(e / pe) - 1), ...this.#ve() ]);
}
* read() {
const e = this.#ye.reduce((e, t) => e + t.length, 0);
const t = this.#be - e - this.#me.length - this.#we.length;
if (t === 0) {
yield* this.#me.blocks();
yield* this.#we.blocks();
yield* this.#ve();
return;
}
const n = Buffer.concat([ ...this.#me.blocks() ]);
const s = Buffer.concat([ ...this.#we.blocks() ]);
const r = Math.max(n.lastIndexOf(de) + 1, n.length - me);
const i = s.subarray(0, me).indexOf(de) + 1 || me;
yield n.subarray(0, r);
yield Buffer.from(`[rerail left out ${t + n.length - r + i} bytes here]\n`);
yield s.subarray(i);
yield* this.#ve();
}
* #ve() {
const e = this.#ye.filter(e => e.length > 0);
for (const [t, n] of e.entries()) {
if (t > 0) yield Buffer.from("\n");
yield n.bytes;
}
}
}
class OpenLine {
#Se;
#se=ge;
length=0;
constructor(e) {
this.#Se = e;
}
get bytes() {
return this.#se.subarray(0, this.length);
}
write(e) {
const t = e.lastIndexOf(de) + 1;
if (t > 0) this.#Te(e.subarray(0, t));
const n = e.subarray(t);
if (this.length + n.length > we) this.#Te(n); else this.#he(n);
}
#Te(e) {
if (this.length > 0) this.#Se(this.bytes);
this.length = 0;
this.#Se(e);
}
#he(e) {
const t = this.length + e.length;
if (t > this.#se.length) {
const e = Buffer.allocUnsafeSlow(Math.min(we, Math.max(t, 2 * this.#se.length, 256)));
this.#se.copy(e, 0, 0, this.length);
this.#se = e;
}
e.copy(this.#se, this.length);
this.length = t;
}
}
class BlockList {
#xe=[];
#Ee;
#Oe=[];
#Ne=pe;
length=0;
constructor(e) {
this.#Ee = e;
}
append(e) {
let t = 0;
const n = Math.min(e.length, this.#Ee - this.length);
while (t < n) {
if (this.#Ne === pe) {
this.#xe.push(this.#Oe.pop() ?? Buffer.allocUnsafeSlow(pe));
this.#Ne = 0;
}
const s = this.#xe[this.#xe.length - 1];
const r = e.copy(s, this.#Ne, t, n);
this.#Ne += r;
t += r;
}
this.length += n;
return e.subarray(n);
}
dropBlocksBeyond(e) {
while (this.length - pe >= e) {
this.#Oe.push(this.#xe.shift());
this.length -= pe;
}
}
* blocks() {
for (const [e, t] of this.#xe.entries()) {
yield e === this.#xe.length - 1 ? t.subarray(0, this.#Ne) : t;
}
}
}
const ye = 5e3;
const be = 500;
class TryOutput {
kept=new KeptOutput;
commands;
#te;
#$e;
#Me=Promise.resolve();
constructor(e) {
this.#te = e;
this.#$e = e.monotonic();
this.commands = new ScriptCommands(e);
}
mask=e => this.#te.masker.mask(e);
get lastReadAt() {
return this.#te.stdout.full || this.#te.stderr.full ? undefined : this.#$e;
}
follow(e) {
const {stdout: t, stderr: n} = this.#te;
this.#Me = Promise.all([ this.#Se(e.stdout, t), this.#Se(e.stderr, n) ]);
}
async #Se(e, t) {
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
this.#$e = this.#te.monotonic();
return !t.full;
});
n.end();
}
say(e) {
const t = this.commands.stopToken;
this.#Ce();
this.#te.stdout.line((0, R.tJ)(this.mask(e)));
if (t !== undefined) this.#te.stdout.line((0, R.fE)("stop-commands", t));
this.commands.stopToken = t;
}
async drain(e) {
const {monotonic: t} = this.#te;
let n = false;
const s = this.#Me.then(() => {
n = true;
});
let r = t();
while (!n) {
if (this.lastReadAt === undefined) r = t();
const n = e ? Math.max(r, this.#$e) + be : Number.POSITIVE_INFINITY;
const i = Math.min(r + ye, n) - t();
if (i <= 0) return;
const o = new AbortController;
await Promise.race([ s, (0, O.setTimeout)(i, undefined, o).catch(() => undefined) ]);
o.abort();
}
}
async close() {
await this.#Me;
const {stdout: e, stderr: t, holds: n} = this.#te;
this.#Ce();
e.endLine();
if (n) t.endLine();
if (this.commands.openGroup) e.line((0, R.fE)("endgroup"));
this.commands.openGroup = false;
}
#Ce() {
if (this.commands.stopToken) this.#te.stdout.line((0, R.fE)(this.commands.stopToken));
this.commands.stopToken = undefined;
}
}
var ke = n(2637);
const ve = /retry-after["']?\s*[:=]\s*["']?(?:(\d{1,6})\b|([a-z]{3}, \d{2} [a-z]{3} \d{4} \d{2}:\d{2}:\d{2} gmt))/gi;
const Se = /retry after (\d{1,6}) ?s(?:ec(?:ond)?s?)?\b/gi;
function findRetryAfter(e, t) {
const n = [ ...e.matchAll(ve), ...e.matchAll(Se) ].sort((e, t) => e.index - t.index).pop();
if (n === undefined) return undefined;
const [, s, r] = n;
const i = r === undefined ? Number(s) * 1e3 : Date.parse(r) - t;
return Number.isNaN(i) ? undefined : Math.max(0, i);
}
const Te = 1500;
const xe = 256 * 1024;
const Ee = 200;
async function runTry(e) {
const {clock: t, output: n} = e;
const s = (0, P.hi)(e.folder);
const r = (0, P.Bs)(s);
const i = t.now();
const o = t.monotonic();
const a = await launchScript(e, r);
const c = watchResources(e, a);
try {
n.follow(a);
const u = {
running: a,
origin: originOf(a, r, i),
grace: e.grace
};
const l = await untilOver(e, u);
const d = t.monotonic() - o;
const f = l.status.exitCode !== 0 || l.limit !== undefined || l.cancelled;
await n.drain(f);
const h = (0, P.zX)(s);
const p = !f && h.problems.length === 0 && n.commands.problems.length === 0;
const w = p ? {
survivors: [],
background: await (0, m.lb)(u)
} : {
survivors: l.survivors ?? await (0, m.Hk)(u, "SIGTERM"),
background: []
};
const g = await ((await c)?.stop(!p));
const y = describe(e, l, w, h);
return {
result: {
...y,
startedAt: i,
durationMs: d,
resources: g ?? {}
},
passed: p,
contents: h
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
(0, l.writeFileSync)(c, n.contents(r.text));
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
let u;
if ("limit" in c) {
s.say(`rerail ends this try: "${c.limit.name}" (${(0, A.a3)(c.limit.ms)}) is over.`);
u = await (0, m.Hk)(t, "SIGINT");
} else {
const e = Math.max(0, i.terminateMs - Te);
const n = r.reason === "SIGTERM" ? "SIGTERM" : "SIGINT";
u = await (0, m.Hk)({
...t,
grace: {
...i,
terminateMs: e
}
}, n);
}
const l = u.some(({pid: e}) => e === o.pid) ? Oe : await o.exited;
return {
status: l,
survivors: u,
..."limit" in c ? {
limit: c.limit,
cancelled: false
} : {
cancelled: true
}
};
}
const Oe = {
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
const {kept: u, commands: l, mask: d} = e;
const f = [ ...l.problems, ...c.problems ];
const name = e => d(e).slice(0, Ee);
const h = findRetryAfter(u.end(xe).toString("latin1"), t.now());
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
published: withCommands(c.published, l),
problems: f.map(d),
unclear: l.unclear.map(d),
annotations: l.annotations,
...h === undefined ? {} : {
retryAfterMs: h
},
masks: () => l.masks,
log: async function*() {
yield* u.read();
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
const u = scriptEnvironment(t.environment);
const monotonic = () => n.clock.monotonic();
const l = [];
let d = {};
let f = a.aborted ? Ne : tooLate(i.blocks(0, 0));
while (f === undefined) {
const h = l.length + 1;
const p = `Try ${h} of ${o}`;
const w = s.join(t.folder, `try-${h}`);
const g = {
...u,
...d,
RERAIL_TRY: String(h)
};
const y = h < o;
const b = new TryOutput({
...r,
masker: n.masker,
monotonic,
holds: y,
environment: g
});
if (y && h === 1) r.stdout.line(p);
const k = await runTry({
number: h,
script: t.script,
shell: c,
environment: g,
folder: w,
deadlines: i,
cancel: a,
grace: t.grace ?? m.e,
output: b,
clock: n.clock,
launch: n.launch ?? launch
});
l.push(k.result);
const v = k.passed ? "passed" : await decide(e, k.result);
if (typeof v === "object") {
for (const e of b.commands.supersede(p)) r.stdout.line(e);
forget(w);
d = v.environment;
continue;
}
for (const e of b.commands.settle()) r.stdout.line(e);
publish(e, k);
if (k.passed) return {
tries: l,
passed: true,
cancelled: false
};
f = v;
}
return {
tries: l,
passed: false,
cancelled: a.aborted,
stopped: f
};
}
const Ne = "the step was cancelled";
const $e = 15 * 6e4;
async function decide({request: e, hooks: t, ports: n, deadlines: s}, r) {
const {maxTries: i, cancel: o} = e;
const a = r.survivors[0];
if (r.cancelled || o.aborted) return Ne;
if (a) return `process ${a.pid} (${a.command}) could not be ended: ${a.cause}`;
if (r.number >= i) return i === 1 ? "only one try is allowed" : `it was the last of ${i} tries`;
const blockedReason = e => tooLong(e) ?? tooLate(s.blocks(e, r.durationMs));
const c = blockedReason(0);
if (c !== undefined) return c;
let u;
try {
u = await t.onFailure(r, blockedReason);
} catch (e) {
n.log.warning(`rerail could not prepare another try: ${(0, f.bD)(e)}`);
return "rerail could not prepare another try";
}
if (!u.again) return u.why;
const l = blockedReason(u.waitMs);
if (l !== undefined) return l;
const d = u.waitMs > 0 ? `in ${(0, A.a3)(u.waitMs)}` : "now";
n.log.info(`Try ${r.number + 1} of ${i} starts ${d}: ${u.why}`);
await n.clock.sleep(u.waitMs, o);
return o.aborted ? Ne : u;
}
function tooLong(e) {
if (e <= $e) return undefined;
return `another try would have to wait ${(0, A.a3)(e)}, which is longer than ${(0, 
A.a3)($e)}`;
}
function tooLate(e) {
return e && `another try could not end within "${e.name}" (${(0, A.a3)(e.ms)})`;
}
function forget(e) {
try {
(0, l.rmSync)(e, {
recursive: true,
force: true
});
} catch {}
}
function publish({request: e, ports: t, sinks: n}, {contents: s}) {
for (const e of s.problems.map(e => t.masker.mask(e))) n.stdout.line((0, R.fE)("error", e));
try {
(0, P.Q3)(s, e.files);
} catch (e) {
throw new f.yo(`What the script wrote for later steps cannot be handed to the runner: ${(0, 
f.bD)(e)}. Free some space on the machine.`, {
cause: e
});
}
}
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
const u = await runTries(c, {
onFailure
}, {
...e,
launch: a.launch
});
return {
result: u
};
} catch (n) {
if (e.inputs.strict || n instanceof f.yo) throw n;
if (a.any) {
e.log.warning(`The guard failed while the script ran: ${(0, f.bD)(n)}.`);
return {
bare: a.ended ?? {
exitCode: 1
}
};
}
e.log.warning(`The guard failed: ${(0, f.bD)(n)}. The script runs without it, as "run:" would: no limits, no retries.`);
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
const {timedCheckpoints: s} = await Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 9106));
return s(e, t);
});
}
async function answer(e, t, s, r) {
const [{understand: i}, {answerFailure: o}] = await Promise.all([ Promise.all([ n.e(143), n.e(6), n.e(734), n.e(207), n.e(145), n.e(348), n.e(51) ]).then(n.bind(n, 54802)), Promise.all([ n.e(143), n.e(6), n.e(734), n.e(207), n.e(145), n.e(348), n.e(51) ]).then(n.bind(n, 18011)) ]);
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
environment: i.resumed ? {
...e,
[u.X]: "1"
} : e,
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
return (0, l.mkdtempSync)(s.join((0, d.tmpdir)(), "rerail-guard-"));
}
function run_script_forget(e) {
try {
(0, l.rmSync)(e, {
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
const i = await (0, u.i)(e, n, scriptEnvironment(e.env));
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
const l = await runScript(e, n, i, a, c);
if ("bare" in l) return concludeBare(e, o, l.bare.exitCode);
const d = l.result.tries.at(-1);
if (!d) return notRun(e, i, l.result);
return conclude(e, {
prepared: i,
context: a,
failedTries: c,
result: l.result,
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
const {workspacePolicy: r, isSparse: i} = await Promise.all([ n.e(815), n.e(121), n.e(521), n.e(477) ]).then(n.bind(n, 46362));
const o = await s.once("policy-copy", () => r(e));
const a = o.text === null && o.unusable === undefined;
if (t === "quick" && a && !i(e)) return undefined;
const c = await s.once("policy", () => policyTexts(e, o));
if (a && (c.governing?.text ?? null) === null) return undefined;
const {policyInForce: u} = await Promise.all([ n.e(815), n.e(121), n.e(521), n.e(477) ]).then(n.bind(n, 24138));
const l = await u(c);
e.log.debug(`policy: ${l.origin}`);
for (const [t, n] of l.warnings.entries()) {
if (await s.mark(`told-policy-${t}`)) e.log.warning(n);
}
return l;
}
async function policyTexts(e, t) {
const {policyFromGit: s, policyFromApi: i, pathInRepository: o} = await Promise.all([ n.e(815), n.e(121), n.e(521), n.e(477) ]).then(n.bind(n, 46362));
const {env: a, context: c, inputs: u} = e;
const l = governingRevision(await readEvent(a.GITHUB_EVENT_PATH), c.ref, c.sha);
const d = o(e);
if (d === undefined) return {
governing: {
text: null,
source: u.policy,
unusable: "it is outside of the workspace"
}
};
const api = () => i(e, l, d);
const f = await known(e, () => s(e, l, d));
if (f) return settled(e, f, t, api);
if (l.kind === "own") return settled(e, {
current: t,
earlier: none
}, t, api);
try {
return await settled(e, await api(), t, api);
} catch (e) {
return {
unreadable: (0, r.bD)(e),
copy: t
};
}
}
async function settled(e, {current: t, earlier: s}, r, i) {
const {isValid: o, firstValid: a} = await Promise.all([ n.e(815), n.e(121), n.e(521), n.e(477) ]).then(n.bind(n, 24138));
const c = {
governing: t,
...isSame(t, r) ? {} : {
copy: r
}
};
if (await o(t)) return c;
const u = await known(e, () => a(s())) ?? await known(e, async () => a((await i()).earlier()));
return {
...c,
...u === undefined ? {} : {
lastValid: u
}
};
}
const isSame = (e, t) => e.text === t.text && e.unusable === t.unusable;
async function* none() {}
async function known(e, t) {
try {
return await t();
} catch (t) {
e.log.debug(`Reading the policy's revision failed: ${(0, r.bD)(t)}`);
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
},
38356: (e, t, n) => {
n.d(t, {
j: () => learnWorkflowSecrets,
recallSecrets: () => recallSecrets,
z: () => shareSecrets
});
var s = n(77598);
var r = n(73024);
var i = n(76760);
var o = n(19473);
var a = n(19119);
var c = n(80959);
const u = "aes-256-gcm";
const l = 12;
const d = 16;
const f = 4 * 1024 * 1024;
async function recallSecrets(e) {
const t = await keyOf(e);
if (!t) return;
const n = i.join((await e.job()).folder, h);
for (const s of namesIn(n)) {
for (const r of open(i.join(n, s), t)) e.masker.add(r);
}
}
async function learnWorkflowSecrets(e) {
const {env: t, context: s, masker: r} = e;
if (s.workflowRef === undefined || s.job === undefined) return;
const [{jobsNamed: i, readRunWorkflows: o}, {secretValues: a}] = await Promise.all([ Promise.all([ n.e(815), n.e(121), n.e(521), n.e(477) ]).then(n.bind(n, 9113)), Promise.all([ n.e(815), n.e(121), n.e(521), n.e(477) ]).then(n.bind(n, 60470)) ]);
const u = await o(e);
if (!u) return;
const input = e => t[`INPUT_${e.replaceAll(" ", "_").toUpperCase()}`];
for (const {workflow: e, job: n} of i(u, s.job)) {
for (const s of a(e, n, {
env: t,
input
})) if (!(0, c.CU)(s)) r.add(s);
}
}
async function shareSecrets(e) {
const t = await keyOf(e);
if (!t) return;
const n = new Set(p.map(t => e.env[t]));
const o = e.masker.values().filter(e => !n.has(e));
if (o.length === 0) return;
const a = i.join((await e.job()).folder, h);
(0, r.mkdirSync)(a, {
recursive: true,
mode: 448
});
for (const e of parts(o)) {
const n = (0, s.randomBytes)(l);
const o = (0, s.createCipheriv)(u, t, n);
const c = Buffer.concat([ o.update(JSON.stringify(e), "utf8"), o.final() ]);
const d = i.join(a, n.toString("hex"));
(0, r.writeFileSync)(d, Buffer.concat([ n, o.getAuthTag(), c ]), {
mode: 384,
flag: "wx"
});
}
}
function parts(e) {
const t = [];
let n = 0;
for (const s of e) {
const e = 6 * s.length + 3;
if (e > f) continue;
if (e > n) {
t.push([]);
n = f - 2;
}
t.at(-1)?.push(s);
n -= e;
}
return t;
}
const h = "known-secrets";
const p = [ "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "INPUT_TOKEN", "STATE_rerail-secret" ];
async function keyOf({env: e, job: t}) {
return e.ACTIONS_RUNTIME_TOKEN ? (await t()).secret.keyFor("known secrets") : undefined;
}
function namesIn(e) {
try {
return (0, r.readdirSync)(e);
} catch (e) {
if ((0, o.$N)(e) === "ENOENT") return [];
throw e;
}
}
function open(e, t) {
try {
const n = (0, a.b)(e, {
maxBytes: f
});
if (n === undefined) return [];
const r = (0, s.createDecipheriv)(u, t, n.subarray(0, l), {
authTagLength: d
});
r.setAuthTag(n.subarray(l, l + d));
const i = Buffer.concat([ r.update(n.subarray(l + d)), r.final() ]);
return JSON.parse(i.toString("utf8"));
} catch {
return [];
}
}
}
};
