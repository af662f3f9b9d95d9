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
#e;
#t=0;
note(e, t) {
if (e === undefined || e <= u) {
this.#e = undefined;
return;
}
this.#e ??= t;
this.#t = Math.max(this.#t, t - this.#e);
}
get seconds() {
return this.#t < l ? undefined : Math.round(this.#t / 1e3);
}
}
const d = 1e3;
const f = 250;
const h = 100;
class ResourceWatch {
#n;
#s=memoryReader();
#r;
#i;
#o={};
#a=new Pressure;
#c=new Pressure;
#u=0;
#l=o.m.monotonic();
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
await Promise.race([ this.#d, o.m.sleep(f) ]);
}
const [t, n] = [ this.#a.seconds, this.#c.seconds ];
return {
...this.#o,
...this.#h(),
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
this.#a.note(r ? e / t : undefined, o.m.monotonic());
if (n !== undefined) s.oomKills = n - (this.#r.oomKills ?? n);
if (s.oomKills) raise(s, "memoryBytes", t);
if (process.platform !== "win32") raise(s, "load1", i.loadavg()[0]);
this.#p();
this.#d ??= this.#m().finally(() => {
this.#d = undefined;
});
}
#p() {
const e = o.m.monotonic();
const t = this.#n.outputBytes();
const n = (e - this.#l) / 1e3;
if (n > .1) raise(this.#o, "outputBytesPerSecond", Math.round((t - this.#u) / n));
this.#u = t;
this.#l = e;
}
async #m() {
const e = await Promise.all(this.#n.folders.map(spaceOf));
for (const t of e) this.#y(t);
const t = e.flatMap(e => e?.totalBytes ? [ 1 - e.freeBytes / e.totalBytes ] : []);
this.#c.note(t.length > 0 ? Math.max(...t) : undefined, o.m.monotonic());
}
#y(e) {
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
#h() {
if (this.#n.subreaper === undefined) return {};
try {
const e = (0, s.readFileSync)(`/proc/${this.#n.subreaper}/stat`, "latin1");
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
1273: (e, t, n) => {
n.d(t, {
LD: () => decide,
l5: () => mostTries
});
var s = n(14152);
const r = null && [ "RETRY", "RESUME", "SKIP", "ROLLBACK", "MANUAL" ];
const i = .5;
const o = {
network: {
DOCS: [ {
strategy: "RETRY",
tries: 3
} ],
STANDARD: [ {
strategy: "RETRY",
tries: 3
}, {
strategy: "RESUME",
times: 1
} ],
HEAVY: [ {
strategy: "RETRY",
tries: 3
}, {
strategy: "RESUME",
times: 1
} ]
},
git: {
DOCS: [ {
strategy: "RETRY",
tries: 2
} ],
STANDARD: [ {
strategy: "RETRY",
tries: 2
} ],
HEAVY: [ {
strategy: "RETRY",
tries: 2
}, {
strategy: "RESUME",
times: 1
} ]
},
timeout: {
DOCS: [],
STANDARD: [ {
strategy: "RETRY",
tries: 2
} ],
HEAVY: [ {
strategy: "RETRY",
tries: 2
}, {
strategy: "RESUME",
times: 1,
only: "untried"
} ]
},
"resource-exhaustion": {
DOCS: [],
STANDARD: [ {
strategy: "RETRY",
tries: 2,
scale: i
} ],
HEAVY: [ {
strategy: "RETRY",
tries: 2,
scale: i
}, {
strategy: "RESUME",
times: 1,
scale: i,
only: "untried"
} ]
},
"test-failure": {
DOCS: [],
STANDARD: [ {
strategy: "RETRY",
tries: 2,
only: "known-flaky"
}, {
strategy: "ROLLBACK"
} ],
HEAVY: [ {
strategy: "RETRY",
tries: 2,
only: "known-flaky"
}, {
strategy: "RESUME",
times: 1,
only: "known-flaky"
}, {
strategy: "ROLLBACK"
} ]
},
"quality-gate": {
DOCS: [ {
strategy: "SKIP"
} ],
STANDARD: [ {
strategy: "ROLLBACK"
} ],
HEAVY: [ {
strategy: "ROLLBACK"
} ]
},
unknown: {
DOCS: [],
STANDARD: [],
HEAVY: [ {
strategy: "RESUME",
times: 1,
only: "runner-died"
} ]
}
};
const a = 2;
function policyCell(e, t, n) {
const s = n.lanes?.[t] ?? n.strategy;
const r = o[e][t].find(e => e.strategy === s);
const i = n.scale ?? (r && "scale" in r ? r.scale : undefined);
const c = {
...i === undefined ? {} : {
scale: i
},
...n.only === undefined ? {} : {
only: n.only
}
};
switch (s) {
case "RETRY":
{
const e = n.tries ?? (r?.strategy === "RETRY" ? r.tries : a);
return [ {
strategy: s,
tries: e,
...c,
...n.waitMs === undefined ? {} : {
waitMs: n.waitMs
}
} ];
}

case "RESUME":
return [ {
strategy: s,
times: n.tries ?? (r?.strategy === "RESUME" ? r.times : a),
...c
} ];

case "MANUAL":
return [];

default:
return [ {
strategy: s
} ];
}
}
var c = n(78763);
var u = n(71205);
const l = 3;
const d = .7;
const f = 2;
function decide(e) {
const t = offerFor(e);
const n = [];
for (const s of t.steps) {
const r = refuse(s, e, t);
if (!r) return {
...planOf(s, e, t),
refused: n
};
n.push({
strategy: s.strategy,
...r
});
}
return {
strategy: "MANUAL",
why: (0, c.J7)(e, n),
rule: t.rule,
refused: n
};
}
function mostTries(e, t = {}) {
if (e.retry === "never") return 1;
if (e.maxTries !== undefined) return e.maxTries;
return Math.max(l, ...Object.values(t).map(({tries: e = 0}) => e));
}
function offerFor(e) {
const {failure: t, lane: n, options: s, policy: r} = e;
const i = r.plans?.[t.type];
const a = i ? policyCell(t.type, n, i) : o[t.type][n];
const c = i ? `policy:${t.type}` : `default:${t.type}/${n}`;
const u = [ ...stepBackOf(e), ...a.filter(e => e.strategy !== "RETRY") ];
const d = s.optional && !a.some(isSkip) ? [ {
strategy: "SKIP"
} ] : [];
if (s.retry === "never") return {
rule: c,
steps: [ ...u, ...d ]
};
if (s.retry === "always") {
const e = s.maxTries ?? i?.tries ?? l;
return {
rule: "input:retry",
steps: [ {
strategy: "RETRY",
tries: e
}, ...u, ...d ]
};
}
const f = a.filter(isRetry).map(e => bounded(e, s.maxTries));
if (i) return {
rule: c,
steps: [ ...f, ...u, ...d ]
};
if (t.type === "unknown" && s.maxTries !== undefined) {
return {
rule: "input:max-tries",
steps: [ {
strategy: "RETRY",
tries: s.maxTries
}, ...u, ...d ]
};
}
const {rule: h = c, step: p} = retryOf(e, a.find(isRetry));
const m = p === undefined ? u : [ bounded(p, s.maxTries ?? l), ...u ];
return {
rule: h,
steps: [ ...m, ...d ]
};
}
function retryOf(e, t) {
const n = verdictOf(e);
if (isFlaky(e) || n === "same-again") return t ? {
step: t
} : {};
const s = t && t.only === undefined ? t : undefined;
if (n === "transient" && s) return {
step: s
};
if (e.lane === "DOCS") return s ? {
step: s
} : {};
return {
rule: `verdict:${n}`,
step: {
strategy: "RETRY",
...s?.scale === undefined ? {} : {
scale: s.scale
},
tries: f
}
};
}
function stepBackOf(e) {
const {failure: t, lane: n, policy: s, stepBack: r} = e;
if (!(0, u.nq)(e)) return [];
const i = s.plans?.[t.type];
const o = i !== undefined && (i.lanes?.[n] ?? i.strategy) === "MANUAL";
return o && r?.path === undefined ? [] : [ {
strategy: "ROLLBACK",
form: "step-back"
} ];
}
const isSkip = e => e.strategy === "SKIP";
const isRetry = e => e.strategy === "RETRY";
const bounded = (e, t = Number.POSITIVE_INFINITY) => isRetry(e) ? {
...e,
tries: Math.min(e.tries, t)
} : e;
function refuse(e, t, n) {
if (t.cancelled && (e.strategy !== "ROLLBACK" || e.form === "step-back")) {
return {
reason: "cancelled",
why: "the step was cancelled"
};
}
switch (e.strategy) {
case "RETRY":
return refuseRetry(e, t, n);

case "RESUME":
return refuseResume(e, t, n);

case "SKIP":
return refuseSkip(t);

case "ROLLBACK":
if (e.form === "step-back") return (0, u.G0)(t);
return isProtected(t) ? undefined : {
reason: "branch-not-named",
why: "the policy names no rollback for this branch"
};
}
}
function refuseSkip({options: e, policy: t}) {
if (!e.optional) return {
reason: "not-optional",
why: 'the step is not marked "optional"'
};
return t.isBroken ? {
reason: "policy-broken",
why: "rerail skips nothing until the policy is valid again"
} : undefined;
}
function refuseRetry(e, t, n) {
const {survivors: s, made: r, stopped: i} = t;
if (s.length > 0) {
return {
reason: "survivor",
why: `a process of the failed try is still running: ${s.join(", ")}`
};
}
const o = refuseOutsideEffects(t) ?? refuseDoubt(e, t, n);
if (o) return o;
if (r.tries >= e.tries) return {
reason: "tries-spent",
why: `${(0, c.A0)(e.tries)} used`
};
return i === undefined ? undefined : {
reason: "stopped",
why: i
};
}
function refuseResume(e, t, n) {
const {resumable: s, runnerDied: r, made: i} = t;
const o = refuseOutsideEffects(t);
if (o) return o;
if (!s) return {
reason: "no-checkpoint",
why: "there is no checkpoint to resume from: the step has no stage"
};
if (e.only === "runner-died" && !r) return {
reason: "runner-works",
why: "the runner did not die"
};
const a = r ? undefined : refuseDoubt(e, t, n);
if (a) return a;
const c = e.only === "untried" || isOpen(t, n);
if (c && i.tries > 1) return {
reason: "tried-in-place",
why: "the retry failed from the same checkpoint"
};
if (i.resumes >= e.times) {
const e = i.resumes === 1 ? "once" : `${i.resumes} times`;
return {
reason: "resumes-spent",
why: `this run resumed the stage ${e} already`
};
}
return undefined;
}
function refuseDoubt(e, t, {rule: n}) {
const {failure: s, options: r, history: i, made: o, time: a} = t;
if (n === "input:retry" || n === "input:max-tries" || isFlaky(t)) return undefined;
const c = n.startsWith("policy:");
const u = verdictOf(t);
if (!c && u === "same-again") return {
reason: "same-again",
why: "a retry would fail the same way"
};
if (e.only === "known-flaky") return {
reason: "not-known-flaky",
why: "it has not passed on a retry before"
};
if (s.confidence < d && r.maxTries === undefined) {
const e = `${Math.floor(s.confidence * 100)} %`;
return {
reason: "low-confidence",
why: `only ${e} certain, and a retry needs 70 %`
};
}
if (c || u === "transient") return undefined;
if (t.lane === "DOCS") {
return {
reason: "unclear",
why: "whether a retry would pass is unclear, and the DOCS lane has no time to find out"
};
}
if (o.tries === 1 && i.repeated.includes(s.signature)) {
return {
reason: "failed-before",
why: "an earlier retry failed the same way at this commit"
};
}
const l = a?.budgetMs !== undefined && a.spentMs + a.lastTryMs > a.budgetMs;
return l ? {
reason: "lane-budget",
why: `a retry would take the ${t.lane} lane over its time budget`
} : undefined;
}
function refuseOutsideEffects({externalEffects: e, options: t}) {
if (e.length === 0 || t.retry === "always") return undefined;
return {
reason: "outside-effects",
why: `the script acts outside the workspace (${e.join(", ")})`
};
}
const verdictOf = ({failure: e}) => e.retry ?? "unclear";
const isOpen = (e, {rule: t}) => !t.startsWith("policy:") && !t.startsWith("input:") && !isFlaky(e) && verdictOf(e) === "unclear";
const isFlaky = ({history: e, failure: {signature: t}}) => e.flaky.includes(t) && !e.repeated.includes(t);
const isProtected = ({branch: e, policy: t}) => e !== undefined && (t.rollbackBranches ?? []).some(t => (0, 
s.Hj)(t, e));
function planOf(e, t, n) {
const s = e.strategy === "SKIP" && t.options.optional ? "input:optional" : n.rule;
const r = {
strategy: e.strategy,
why: (0, c.qo)(e, t, n.rule),
rule: s
};
if (e.strategy === "ROLLBACK" && e.form === "step-back") return {
...r,
stepBack: true
};
if (e.strategy !== "RETRY" && e.strategy !== "RESUME") return r;
const {time: i} = t;
return {
...r,
...e.strategy === "RETRY" ? {
tries: e.tries
} : {},
...e.strategy === "RETRY" && e.waitMs !== undefined ? {
waitMs: e.waitMs
} : {},
...e.scale === undefined ? {} : {
scale: e.scale
},
...i === undefined ? {} : {
expectedMinutes: Math.round(i.lastTryMs / 600) / 100
}
};
}
},
78763: (e, t, n) => {
n.d(t, {
A0: () => tries,
J7: () => manualReason,
qo: () => reasonFor,
tu: () => wordsFor
});
var s = n(71205);
const r = {
timeout: "timeout",
"test-failure": "test failure",
"quality-gate": "quality gate failure",
"resource-exhaustion": "exhausted resources",
network: "network failure",
git: "git failure",
unknown: "unknown cause"
};
const i = .7;
function wordsFor({failure: {type: e, cause: t, confidence: n}}) {
if (e === "unknown") return t ?? r[e];
return n < i ? `possibly ${r[e]}` : r[e];
}
const tries = e => e === 1 ? "the only try" : e === 2 ? "both tries" : `all ${e} tries`;
function reasonFor(e, t, n) {
const s = wordsFor(t);
switch (e.strategy) {
case "RETRY":
return `${s}: ${retryReason(e, t, n)}`;

case "RESUME":
return `${s}: the next attempt resumes at this stage`;

case "SKIP":
return `${s} in an optional step`;

case "ROLLBACK":
if (e.form === "step-back") return `${s}: ${stepBackReason(t)}`;
return `${s} on a branch that the policy protects: the commit is nominated for a revert`;
}
}
function stepBackReason({stepBack: e}) {
const t = e && (0, s.ff)(e);
const n = t === undefined ? "an earlier stage" : `stage "${e?.stages[t]?.name}"`;
const r = e?.path !== undefined && e.path === (t === undefined ? "" : e.stages[t]?.name);
const i = r ? "the policy declares the path" : "resuming here failed the same way";
return `${i}, so the next attempt resumes at ${n}`;
}
function retryReason(e, {history: t, failure: n}, s) {
if (s === "input:retry") return '"retry: always" retries every failure';
if (s === "input:max-tries") return '"max-tries" allows another try';
if (s.startsWith("policy:")) return "the policy retries it";
if (t.flaky.includes(n.signature)) return "it passed on a retry before";
if (e.scale !== undefined) return "a retry may pass with less";
return s === "verdict:unclear" ? "one retry shows whether it passes" : "a retry may pass";
}
function manualReason(e, t) {
const {failure: n, lane: s, options: r, cancelled: i} = e;
if (i) return "the step was cancelled";
const u = wordsFor(e);
const l = t.find(({reason: e}) => a.has(e));
if (l) return `${u}: ${l.why}`;
const d = t.find(({strategy: e}) => e === "RETRY") ?? t.find(({reason: e}) => o.has(e));
if (n.type === "unknown" && (!d || c.has(d.reason))) {
const e = n.cause !== undefined && n.retry === "same-again";
return `${u}: ${e ? "a retry would fail the same way" : "no evidence that a retry would help"}`;
}
if (d) return `${u}: ${d.why}`;
if (r.retry === "never") return `${u}: "retry: never" forbids a retry`;
return n.retry === "transient" || n.retry === "unclear" ? `${u}: rerail does not retry it in the ${s} lane` : `${u}: a retry would fail the same way`;
}
const o = new Set([ "outside-effects", "resumes-spent", "tried-in-place" ]);
const a = new Set([ "needs-approval", "rollbacks-spent" ]);
const c = new Set([ "low-confidence", "unclear" ]);
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
const {recordStepBack: c} = await Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 89421));
const u = r.rule.startsWith("trigger:") ? "trigger" : a.path === undefined ? "same-failure" : "path";
await i.update({
stepBack: r.why
});
await c(e, i, {
facts: a,
failure: t,
reason: r.why,
trigger: u,
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
const {completeStage: t} = await Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 69071));
await t(e, r, s, i, o);
});
}
async function recordFailure(e, {prepared: t, last: s, cancelledAt: r}, i, o) {
const {stage: a, probes: c, lane: u, before: l} = t;
if (!a) return undefined;
return e.bestEffort("Recording the stage", async () => {
const [{failStage: t}, {keepLeftovers: d, sendInterrupted: f}] = await Promise.all([ Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 69071)), Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 96431)) ]);
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
const {decideEnd: o, understand: a} = await Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(547), n.e(401), n.e(537), n.e(51) ]).then(n.bind(n, 54802));
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
const y = "/usr/bin/perl";
function perlCommand(e, t, n, s = y) {
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
const w = `\n  delete $ENV{PERL_BADLANG};\n  for (@variables) { my ($name, $value) = split /=/, $_, 2; $ENV{$name} = $value }\n`;
const b = `$SIG{PIPE} = 'IGNORE';`;
const k = `\n${b}\n${w}\n{ no warnings; exec { $ARGV[0] } @ARGV }\nexit 127;\n`;
function ignoringSigpipe(e) {
if (process.platform === "win32" || !isExecutable(y) || !isExecutable(e.file)) return e;
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
const R = ".com;.exe;.bat;.cmd;.vbs;.vbe;.js;.jse;.wsf;.wsh";
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
const n = (variable(t, "PATHEXT", "win32") || R).split(";").filter(e => e !== "");
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
var x = n(58500);
var $ = n(57975);
var O = n(12389);
const A = 5e3;
const M = {
x64: [ 157, 112 ],
arm64: [ 167, 157 ],
arm: [ 172, 66 ]
};
const C = `\nmy ($prctl, $setsid) = splice @ARGV, 0, 2;\n$0 = 'rerail';\nopen CONTROL, '+<&=3' or exit 1;\nsyscall($prctl, 1, 9, 0, 0, 0);\nsyscall($prctl, 36, 1, 0, 0, 0) == 0 or exit 1;\npipe INPUT, UNUSED and pipe OUT, OUT_END and pipe ERR, ERR_END or exit 1;\nclose UNUSED;\nsyswrite CONTROL, 'pipes ' . fileno(OUT) . ' ' . fileno(ERR) . "\\n";\nsysread CONTROL, my $go, 1 or exit 1;\nclose OUT;\nclose ERR;\nmy $shell = fork;\ndefined $shell or exit 1;\nif ($shell == 0) {\n  syscall $setsid;\n  open STDIN, '<&INPUT';\n  open STDOUT, '>&OUT_END';\n  open STDERR, '>&ERR_END';\n  fcntl CONTROL, 2, 1;\n  ${b}\n  ${w}\n  { no warnings; exec { $ARGV[0] } @ARGV }\n  syswrite CONTROL, 'failed ' . ($! + 0) . "\\n";\n  kill 9, $$;\n}\nclose INPUT;\nclose OUT_END;\nclose ERR_END;\nchdir '/';\nsyswrite CONTROL, "started $shell\\n";\nwhile ((my $child = wait) > 0) {\n  syswrite CONTROL, "exited $?\\n" if $child == $shell;\n}\nsyswrite CONTROL, "alone\\n";\nsleep;\n`;
async function launchKept(e, t = y) {
const n = startKeeper(e, t);
if (n === undefined) return undefined;
const s = new Control(n);
const r = setTimeout(() => s.end(), A);
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
const n = M[process.arch];
if (n === undefined) return undefined;
const s = [ ...n.map(String), e.file, ...e.arguments ];
const r = perlCommand(C, s, e.environment, t);
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
const e = (0, $.getSystemErrorName)(-Number(r));
throw cannotStart(n, Object.assign(new Error(`${n.file}: ${e}`), {
code: e
}));
}
if (s !== undefined) return decodeWaitStatus(Number(s));
while ((0, O.W_)(t)) await (0, x.setTimeout)(50);
return {
exitCode: 128 + d.constants.signals.SIGKILL,
signal: "SIGKILL"
};
}
class Control {
#g;
#w;
#b=new Map;
#k=new Map;
#v="";
#S=false;
constructor(e) {
this.#g = e;
this.#w = e.stdio[3];
e.once("error", () => this.#T());
this.#w.on("data", e => this.#R(e.toString("latin1"))).on("error", () => this.#T()).on("close", () => this.#T());
}
heard(e) {
return this.#b.get(e);
}
hear(e) {
const t = this.#b.get(e);
if (t !== undefined || this.#S) return Promise.resolve(t);
return new Promise(t => this.#k.set(e, t));
}
proceed() {
this.#w.write(".");
}
end() {
this.#g.kill("SIGKILL");
this.#w.destroy();
}
#R(e) {
const t = (this.#v + e).split("\n");
this.#v = t.pop() ?? "";
for (const e of t) {
const [t = "", ...n] = e.split(" ");
this.#b.set(t, n.join(" "));
this.#k.get(t)?.(n.join(" "));
this.#k.delete(t);
}
}
#T() {
this.#S = true;
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
var L = n(62403);
var N = n(3414);
var B = n(96327);
const I = 2 ** 31 - 1;
class Deadlines {
#E;
#x;
#$;
constructor(e, t, n) {
this.#E = e;
this.#x = t;
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
const n = this.#x.monotonic() + e + t;
const s = this.#$.find(e => e.at < n);
return s && {
name: s.name,
ms: s.ms
};
}
watch(e, t) {
const n = this.#x.monotonic();
const {timeoutMs: s, stallTimeoutMs: r} = this.#E;
const i = [ ...this.#$ ];
if (s !== undefined) i.push({
name: "timeout",
ms: s,
at: n + s
});
return new Promise(n => {
const s = i.sort((e, t) => e.at - t.at)[0];
if (s !== undefined) void this.#O(s, t, n);
if (r !== undefined) void this.#A(r, e, t, n);
});
}
async #O(e, t, n) {
let s = e.at - this.#x.monotonic();
while (s > 0) {
await this.#x.sleep(Math.min(s, I), t);
if (t.aborted) return;
s = e.at - this.#x.monotonic();
}
n({
name: e.name,
ms: e.ms
});
}
async #A(e, t, n, s) {
let r = e;
while (r > 0) {
await this.#x.sleep(Math.min(r, I), n);
if (n.aborted) return;
const s = this.#x.monotonic();
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
#M;
#C;
#L;
#N=false;
#B=false;
#I;
constructor(e, t = {
atStart: true
}) {
this.#M = e;
this.#C = t;
if (process.platform !== "win32") this.#L = [ process.stdout, process.stderr ].find(t => t === e);
e.on("error", this.#P).on("drain", this.#D);
}
get full() {
return this.#B;
}
set onDrain(e) {
this.#I = e;
}
write(e) {
if (e.length === 0 || this.#N) return;
this.#C.atStart = e[e.length - 1] === P;
const t = e.subarray(this.#_(e));
if (t.length > 0 && !this.#M.write(Buffer.from(t))) this.#B = true;
}
#_(e) {
let t = 0;
try {
while (this.#L !== undefined && this.#L.writableLength === 0 && t < e.length) {
t += (0, l.writeSync)(this.#L.fd, e, t);
}
} catch (e) {
if ((0, f.$N)(e) !== "EAGAIN") this.#N = true;
}
return this.#N ? e.length : t;
}
line(e) {
this.write(Buffer.from(`${this.#C.atStart ? "" : "\n"}${e}\n`));
}
endLine() {
if (!this.#C.atStart) this.write(Buffer.from("\n"));
}
release() {
this.#M.off("error", this.#P).off("drain", this.#D);
}
#D=() => {
this.#B = false;
this.#I?.();
};
#P=() => {
this.#N = true;
this.#D();
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
const D = 10;
const _ = 13;
const F = 35;
const j = 58;
const U = /[\x80-\xff]/;
const K = Buffer.from("::");
const G = Buffer.from("##[");
const Y = Buffer.alloc(0);
const W = 256;
const V = 1024 * 1024;
const H = 16;
class CommandLines {
#F;
#j=Y;
#U=0;
#K=Y;
constructor(e) {
this.#F = e;
}
push(e) {
let t = 0;
while (t < e.length) {
if (this.#U > 0) t = this.#G(e, t); else if (this.#K?.length === 0) t = this.#Y(e, t); else t = this.#W(e, t, endOfLine(e, t));
}
}
end() {
if (this.#U > 0) this.#V(this.#H(), Y);
}
#Y(e, t) {
const n = lastBreak(e, t, e.length) + 1;
if (n === t) return this.#W(e, t, e.length);
if (e.indexOf(K, t) < 0 && e.indexOf(G, t) < 0) {
this.#F.text(e.subarray(t, n));
return n;
}
const s = e.toString("latin1", t, n);
const r = this.#q(s, e.subarray(t, n));
if (r < s.length) this.#F.text(e.subarray(t + r, n));
return n;
}
#q(e, t) {
let n = 0;
let s = this.#F.pattern();
s.lastIndex = 0;
for (let r = s.exec(e); r !== null; r = s.exec(e)) {
const {index: i} = r;
const o = s.lastIndex;
const a = e.charCodeAt(i) === F ? i : indentStart(e, i);
if (a < 0 || a === i && isLater(e, a)) {
s.lastIndex = i + 2;
continue;
}
const c = a === i ? r[0] : e.slice(a, o);
const u = U.test(c) ? t.toString("utf8", a, o) : c;
const l = this.#F.answer(u);
if (l !== "unchanged") {
const s = e.startsWith("\r\n", o) ? o + 2 : o + 1;
this.#F.text(t.subarray(n, a));
this.#F.replace(l, t.subarray(o, s));
n = s;
}
s = this.#F.pattern();
s.lastIndex = o;
}
return n;
}
#V(e, t) {
const n = this.#F.answer(e.toString("utf8"));
if (n !== "unchanged") {
this.#F.replace(n, t);
return;
}
this.#F.text(e);
if (t.length > 0) this.#F.text(t);
}
#W(e, t, n) {
const s = e.subarray(0, n);
const r = this.#J(s, t);
if (r > t) {
const e = s.subarray(t, r);
this.#F.text(e);
this.#K = indentAfter(this.#K, e);
}
if (r === s.length) return r;
const i = nextBreak(s, r);
if (i < 0) {
this.#z(s.subarray(r));
return s.length;
}
return this.#X(s.subarray(r, i), s, i);
}
#G(e, t) {
const n = nextBreak(e, t);
this.#z(e.subarray(t, n < 0 ? e.length : n));
if (n >= 0) return this.#X(this.#H(), e, n);
if (this.#U > V) {
this.#F.text(this.#H());
this.#K = undefined;
} else if (!mayBeCommand(this.#j.subarray(0, this.#U))) {
this.push(this.#H());
}
return e.length;
}
#X(e, t, n) {
const s = t[n] === _ && t[n + 1] === D ? n + 2 : n + 1;
this.#K = Y;
this.#V(e, t.subarray(n, s));
return s;
}
#z(e) {
const t = this.#U + e.length;
if (t > this.#j.length) {
const e = Buffer.allocUnsafe(Math.max(t, 2 * this.#j.length, 256));
this.#j.copy(e, 0, 0, this.#U);
this.#j = e;
}
e.copy(this.#j, this.#U);
this.#U = t;
}
#H() {
const e = this.#j.subarray(0, this.#U);
this.#j = Y;
this.#U = 0;
return e;
}
#J(e, t) {
const n = findForm(G, e, t);
let s = t;
for (let r = 0; r < H; r += 1) {
s = findForm(K, e, s);
if (s >= n) return n;
const r = lastBreak(e, t, s) + 1;
if (this.#Q(e, t, r, s)) return s;
s = nextBreak(e, s) + 1;
if (s === 0) return n;
}
for (let r = s; r < n; r = nextBreak(e, r) + 1 || n) {
let s = r;
while (isSpaceOrTab(e[s])) s += 1;
const i = e[s] === j ? s + 1 >= e.length || e[s + 1] === j : isWide(e[s]);
if (!i) continue;
s = findForm(K, e, s);
if (s < n && this.#Q(e, t, lastBreak(e, t, s) + 1, s)) return s;
}
return n;
}
#Q(e, t, n, s) {
if (s > n && !isSpaceOrTab(e[s - 1]) && !isWide(e[s - 1])) return false;
const r = e.subarray(n, s);
const i = n > t ? r : this.#K && Buffer.concat([ this.#K, r ]);
return i !== undefined && isIndent(i);
}
}
function indentStart(e, t) {
let n = t;
for (;n > 0; n -= 1) {
const t = e.charCodeAt(n - 1);
if (t === D || t === _) break;
if (t !== 32 && t !== 9 && !isWide(t)) return -1;
}
return n;
}
function isLater(e, t) {
if (e.charCodeAt(t) !== F) return false;
for (let n = t - 1; n >= 0; n -= 1) {
const t = e.charCodeAt(n);
if (t === D || t === _) return false;
if (t === F && e.startsWith("##[", n)) return true;
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
return [ K, G ].some(t => {
const n = Math.min(t.length, e.length);
return e.subarray(0, n).equals(t.subarray(0, n));
});
}
function isSpaceOrTab(e) {
return e === 32 || e === 9;
}
function isWide(e) {
return e !== undefined && (e >= 128 || e < 32 && e !== D && e !== _);
}
function endOfLine(e, t) {
const n = nextBreak(e, t);
if (n < 0) return e.length;
return e[n] === _ && e[n + 1] === D ? n + 2 : n + 1;
}
function nextBreak(e, t) {
for (let n = t; n < e.length; n += 1) {
if (e[n] === D || e[n] === _) return n;
}
return -1;
}
function lastBreak(e, t, n) {
for (let s = n - 1; s >= t; s -= 1) {
if (e[s] === D || e[s] === _) return s;
}
return t - 1;
}
function indentAfter(e, t) {
const n = Math.max(0, t.length - W - 1);
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
return e.length <= W && (0, B.z3)(e.toString("utf8"));
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
const z = /[{,]\s*[A-Za-z_$][\w$]*\s*:/;
const X = [ "file", "line", "column", "severity", "code", "message", "fromPath" ];
const Q = "/__w/";
const Z = /^\/(?:__[a-z]|github)\//;
const ee = new Set([ "", "ERROR", "WARNING", "NOTICE" ]);
function checkMatcherFile({file: e, workspace: t, complete: n}) {
if (!s.isAbsolute(e) && t === undefined) return {
unclear: `the folder of ${e} is unknown`
};
const r = s.resolve(t ?? "/", e);
if (t?.startsWith(Q) && !Z.test(r)) {
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
if (!n.isFile() || n.size > J) return undefined;
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
if (e.includes("'") || z.test(e)) return {
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
#Z;
#ee=[];
#te=[];
#ne=new Set;
#se=0;
#re;
constructor(e) {
this.#Z = e;
}
get annotations() {
return this.#ee.map(e => ({
...e,
text: this.#Z.masker.mask(e.text)
}));
}
answer(e) {
if (this.stopToken === undefined && this.#ne.size === 0 && e.startsWith("::")) {
if (e.startsWith("::group::")) return this.#ie(1);
if (e.startsWith("::endgroup::")) return this.#ie(-1);
}
const t = (0, B.RM)(e, this.#oe);
if (t === undefined) return "unchanged";
if (this.stopToken !== undefined) {
this.#ae(t.name.toLowerCase());
return "unchanged";
}
const n = checkCommand(t, this.#n);
if (n !== q && "fails" in n) return this.#ce(t, e, n.fails);
if (n !== q && this.unclear.length < ue) this.unclear.push(n.unclear);
const s = t.name.toLowerCase();
if (s === "save-state") return "nothing";
this.#ue(s, t);
if (!ie.has(s) || !this.#le) return "unchanged";
this.#de(t);
return "nothing";
}
get pattern() {
const {stopToken: e} = this;
const t = this.#ee.length >= ce;
const n = t ? this.#le ? oe.annotated : oe.full : oe.always;
const s = this.#re;
if (s?.idle === n && s.stopToken === e) return s.expression;
const r = B.wA.filter(e => !n.includes(e));
const i = commandPattern(e === undefined ? r : [ e ].filter(e => e !== ""));
this.#re = {
idle: n,
stopToken: e,
expression: i
};
return i;
}
settle() {
return this.#te.map(({name: e, data: t, properties: n}) => (0, B.fE)(e, t, n));
}
supersede(e) {
const t = this.#te.filter(e => e.name.toLowerCase() === "error");
if (t.length === 0) return [];
const {masker: n} = this.#Z;
const s = t.map(({data: t, properties: s}) => {
const r = [ ...s ].map(([e, t]) => [ e, n.mask(t) ]);
return (0, B.fE)("notice", n.mask(t), new Map([ [ "title", e ], ...r ]));
});
return [ (0, B.fE)("group", `${e}: errors that no longer count`), ...s, (0, B.fE)("endgroup") ];
}
#oe=e => (0, B.zN)(e) && !this.#ne.has(e) || !!this.stopToken && e === this.stopToken.toLowerCase();
#n={
variable: e => this.env.get(e) ?? this.#Z.environment[e],
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
get #le() {
return this.#Z.holds && this.#se <= le;
}
#de(e) {
this.#te.push(e);
this.#se += e.data.length;
}
#ce({name: e}, t, n) {
const s = e.toLowerCase() === "stop-commands";
const r = s ? [ n ] : [ `Unable to process command '${t}' successfully.`, n ];
if (this.problems.length < ue) this.problems.push(r.join(" "));
const i = r.map(e => ({
name: "error",
data: e,
properties: new Map
}));
for (const e of i) this.#fe("error", e);
if (!this.#le) return {
instead: r.map(e => (0, B.Bd)("error", e)).join("\n")
};
for (const e of i) this.#de(e);
return "nothing";
}
#ue(e, t) {
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
this.#Z.masker.add(n);
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
const he = 4 * 1024 * 1024;
const pe = 64 * 1024;
const me = 64 * 1024;
const ye = 64 * 1024;
const ge = Buffer.alloc(0);
class KeptOutput {
#he;
#pe;
#me;
#ye=[];
#ge=0;
constructor(e = {
head: fe,
tail: he
}) {
this.#he = new BlockList(e.head);
this.#pe = new BlockList(Number.POSITIVE_INFINITY);
this.#me = e.tail;
}
get total() {
return this.#ge;
}
openStream() {
const e = new OpenLine(e => this.#we(e));
this.#ye.push(e);
return t => {
this.#ge += t.length;
e.write(t);
};
}
#we(e) {
const t = this.#he.append(e);
for (let e = 0; e < t.length; e += pe) {
this.#pe.append(t.subarray(e, e + pe));
this.#pe.dropBlocksBeyond(this.#me);
}
}
end(e) {
const t = [ ...(this.#pe.length > 0 ? this.#pe : this.#he).blocks() ];
return Buffer.concat([ ...t.slice(-Math.ceil(e / pe) - 1), ...this.#be() ]);
}
* read() {
const e = this.#ye.reduce((e, t) => e + t.length, 0);
const t = this.#ge - e - this.#he.length - this.#pe.length;
if (t === 0) {
yield* this.#he.blocks();
yield* this.#pe.blocks();
yield* this.#be();
return;
}
const n = Buffer.concat([ ...this.#he.blocks() ]);
const s = Buffer.concat([ ...this.#pe.blocks() ]);
const r = Math.max(n.lastIndexOf(de) + 1, n.length - me);
const i = s.subarray(0, me).indexOf(de) + 1 || me;
yield n.subarray(0, r);
yield Buffer.from(`[rerail left out ${t + n.length - r + i} bytes here]\n`);
yield s.subarray(i);
yield* this.#be();
}
* #be() {
const e = this.#ye.filter(e => e.length > 0);
for (const [t, n] of e.entries()) {
if (t > 0) yield Buffer.from("\n");
yield n.bytes;
}
}
}
class OpenLine {
#ke;
#te=ge;
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
if (this.length + n.length > ye) this.#ve(n); else this.#de(n);
}
#ve(e) {
if (this.length > 0) this.#ke(this.bytes);
this.length = 0;
this.#ke(e);
}
#de(e) {
const t = this.length + e.length;
if (t > this.#te.length) {
const e = Buffer.allocUnsafeSlow(Math.min(ye, Math.max(t, 2 * this.#te.length, 256)));
this.#te.copy(e, 0, 0, this.length);
this.#te = e;
}
e.copy(this.#te, this.length);
this.length = t;
}
}
class BlockList {
#Se=[];
#Te;
#Re=[];
#Ee=pe;
length=0;
constructor(e) {
this.#Te = e;
}
append(e) {
let t = 0;
const n = Math.min(e.length, this.#Te - this.length);
while (t < n) {
if (this.#Ee === pe) {
this.#Se.push(this.#Re.pop() ?? Buffer.allocUnsafeSlow(pe));
this.#Ee = 0;
}
const s = this.#Se[this.#Se.length - 1];
const r = e.copy(s, this.#Ee, t, n);
this.#Ee += r;
t += r;
}
this.length += n;
return e.subarray(n);
}
dropBlocksBeyond(e) {
while (this.length - pe >= e) {
this.#Re.push(this.#Se.shift());
this.length -= pe;
}
}
* blocks() {
for (const [e, t] of this.#Se.entries()) {
yield e === this.#Se.length - 1 ? t.subarray(0, this.#Ee) : t;
}
}
}
const we = 5e3;
const be = 500;
class TryOutput {
kept=new KeptOutput;
commands;
#Z;
#xe;
#$e=Promise.resolve();
constructor(e) {
this.#Z = e;
this.#xe = e.monotonic();
this.commands = new ScriptCommands(e);
}
mask=e => this.#Z.masker.mask(e);
get lastReadAt() {
return this.#Z.stdout.full || this.#Z.stderr.full ? undefined : this.#xe;
}
follow(e) {
const {stdout: t, stderr: n} = this.#Z;
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
this.#xe = this.#Z.monotonic();
return !t.full;
});
n.end();
}
say(e) {
const t = this.commands.stopToken;
this.#Oe();
this.#Z.stdout.line((0, B.tJ)(this.mask(e)));
if (t !== undefined) this.#Z.stdout.line((0, B.fE)("stop-commands", t));
this.commands.stopToken = t;
}
async drain(e) {
const {monotonic: t} = this.#Z;
let n = false;
const s = this.#$e.then(() => {
n = true;
});
let r = t();
while (!n) {
if (this.lastReadAt === undefined) r = t();
const n = e ? Math.max(r, this.#xe) + be : Number.POSITIVE_INFINITY;
const i = Math.min(r + we, n) - t();
if (i <= 0) return;
const o = new AbortController;
await Promise.race([ s, (0, x.setTimeout)(i, undefined, o).catch(() => undefined) ]);
o.abort();
}
}
async close() {
await this.#$e;
const {stdout: e, stderr: t, holds: n} = this.#Z;
this.#Oe();
e.endLine();
if (n) t.endLine();
if (this.commands.openGroup) e.line((0, B.fE)("endgroup"));
this.commands.openGroup = false;
}
#Oe() {
if (this.commands.stopToken) this.#Z.stdout.line((0, B.fE)(this.commands.stopToken));
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
const Re = 256 * 1024;
const Ee = 200;
async function runTry(e) {
const {clock: t, output: n} = e;
const s = (0, N.hi)(e.folder);
const r = (0, N.Bs)(s);
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
const h = (0, N.zX)(s);
const p = !f && h.problems.length === 0 && n.commands.problems.length === 0;
const y = p ? {
survivors: [],
background: await (0, m.lb)(u)
} : {
survivors: l.survivors ?? await (0, m.Hk)(u, "SIGTERM"),
background: []
};
const g = await ((await c)?.stop(!p));
const w = describe(e, l, y, h);
return {
result: {
...w,
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
s.say(`rerail ends this try: "${c.limit.name}" (${(0, L.a3)(c.limit.ms)}) is over.`);
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
const l = u.some(({pid: e}) => e === o.pid) ? xe : await o.exited;
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
const xe = {
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
const h = findRetryAfter(u.end(Re).toString("latin1"), t.now());
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
let f = a.aborted ? $e : tooLate(i.blocks(0, 0));
while (f === undefined) {
const h = l.length + 1;
const p = `Try ${h} of ${o}`;
const y = s.join(t.folder, `try-${h}`);
const g = {
...u,
...d,
RERAIL_TRY: String(h)
};
const w = h < o;
const b = new TryOutput({
...r,
masker: n.masker,
monotonic,
holds: w,
environment: g
});
if (w && h === 1) r.stdout.line(p);
const k = await runTry({
number: h,
script: t.script,
shell: c,
environment: g,
folder: y,
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
forget(y);
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
const $e = "the step was cancelled";
const Oe = 15 * 6e4;
async function decide({request: e, hooks: t, ports: n, deadlines: s}, r) {
const {maxTries: i, cancel: o} = e;
const a = r.survivors[0];
if (r.cancelled || o.aborted) return $e;
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
const d = u.waitMs > 0 ? `in ${(0, L.a3)(u.waitMs)}` : "now";
n.log.info(`Try ${r.number + 1} of ${i} starts ${d}: ${u.why}`);
await n.clock.sleep(u.waitMs, o);
return o.aborted ? $e : u;
}
function tooLong(e) {
if (e <= Oe) return undefined;
return `another try would have to wait ${(0, L.a3)(e)}, which is longer than ${(0, 
L.a3)(Oe)}`;
}
function tooLate(e) {
return e && `another try could not end within "${e.name}" (${(0, L.a3)(e.ms)})`;
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
for (const e of s.problems.map(e => t.masker.mask(e))) n.stdout.line((0, B.fE)("error", e));
try {
(0, N.Q3)(s, e.files);
} catch (e) {
throw new f.yo(`What the script wrote for later steps cannot be handed to the runner: ${(0, 
f.bD)(e)}. Free some space on the machine.`, {
cause: e
});
}
}
var Ae = n(80854);
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
const {timedCheckpoints: s} = await Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 9106));
return s(e, t);
});
}
async function answer(e, t, s, r) {
const [{understand: i}, {answerFailure: o}] = await Promise.all([ Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(547), n.e(401), n.e(537), n.e(51) ]).then(n.bind(n, 54802)), Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(547), n.e(401), n.e(537), n.e(51) ]).then(n.bind(n, 18011)) ]);
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
[u.X]: "1"
} : {},
...i.contextFile === undefined ? {} : {
[Ae.Vo]: i.contextFile
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
const {workspacePolicy: r, isSparse: i} = await Promise.all([ n.e(815), n.e(363), n.e(521), n.e(477) ]).then(n.bind(n, 46362));
const o = await s.once("policy-copy", () => r(e));
const a = o.text === null && o.unusable === undefined;
if (t === "quick" && a && !i(e)) return undefined;
const c = await s.once("policy", () => policyTexts(e, o));
if (a && (c.governing?.text ?? null) === null) return undefined;
const {policyInForce: u} = await Promise.all([ n.e(815), n.e(363), n.e(521), n.e(477) ]).then(n.bind(n, 24138));
const l = await u(c);
e.log.debug(`policy: ${l.origin}`);
for (const [t, n] of l.warnings.entries()) {
if (await s.mark(`told-policy-${t}`)) e.log.warning(n);
}
return l;
}
async function policyTexts(e, t) {
const {policyFromGit: s, policyFromApi: i, pathInRepository: o} = await Promise.all([ n.e(815), n.e(363), n.e(521), n.e(477) ]).then(n.bind(n, 46362));
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
const {isValid: o, firstValid: a} = await Promise.all([ n.e(815), n.e(363), n.e(521), n.e(477) ]).then(n.bind(n, 24138));
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
}
};
