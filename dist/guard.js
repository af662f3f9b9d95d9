export const id = 794;

export const ids = [ 794 ];

export const modules = {
3414: (e, t, n) => {
n.d(t, {
Bs: () => commandFileVariables,
Q3: () => publishCommandFiles,
_4: () => c,
hi: () => createCommandFiles,
zX: () => readCommandFiles
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
var o = n(2637);
const a = 64 * 1024 * 1024;
const c = 1024 * 1024;
const u = "NODE_OPTIONS";
const l = {
output: "GITHUB_OUTPUT",
env: "GITHUB_ENV",
path: "GITHUB_PATH",
summary: "GITHUB_STEP_SUMMARY",
state: "GITHUB_STATE"
};
const d = Object.keys(l);
function createCommandFiles(e) {
(0, s.mkdirSync)(e, {
recursive: true
});
const t = Object.fromEntries(d.map(t => [ t, r.join(e, t) ]));
for (const e of d) (0, s.writeFileSync)(t[e], "");
return t;
}
function commandFileVariables(e) {
return Object.fromEntries(d.map(t => [ l[t], e[t] ]));
}
function readCommandFiles(e) {
const t = [];
const read = (n, s) => {
try {
return readText(e[n], s);
} catch (e) {
t.push(`Unable to process file command '${n}' successfully. ${(0, i.messageOf)(e)}`);
return "";
}
};
const parse = (e, n) => {
const {entries: s, problem: r} = (0, o.Hl)(n, {
unnamed: e !== "output"
});
if (r === undefined) return {
entries: s,
text: endLine(n)
};
t.push(`Unable to process file command '${e}' successfully. ${r}`);
return {
entries: s,
text: (0, o.Rd)(s)
};
};
const n = parse("output", read("output"));
const s = parse("env", read("env"));
parse("state", read("state"));
const r = read("path", {
needed: false
});
const a = read("summary", {
needed: false,
atMost: c + 1
});
for (const e of s.entries.keys()) {
if (e === "" || e.toUpperCase() === u) s.entries.delete(e);
}
return {
published: {
outputs: n.entries,
env: s.entries,
path: (0, o.Rr)(r),
summary: a
},
problems: t,
texts: {
output: n.text,
env: s.text,
path: endLine(r),
summary: a
}
};
}
function publishCommandFiles(e, t) {
for (const [n, r] of Object.entries(e.texts)) {
const e = t[n];
if (e !== undefined && r !== "") (0, s.appendFileSync)(e, r);
}
}
function endLine(e) {
return e === "" || e.endsWith("\n") ? e : `${e}\n`;
}
function readText(e, {atMost: t = a, needed: n = true} = {}) {
let r;
try {
r = (0, s.openSync)(e, s.constants.O_RDONLY | (s.constants.O_NONBLOCK ?? 0));
} catch (e) {
if ((0, i.codeOf)(e) === "ENOENT" || (0, i.codeOf)(e) === "ENOTDIR") return "";
throw e;
}
try {
const e = (0, s.fstatSync)(r);
if (e.isDirectory() && !n) return "";
if (!e.isFile()) throw new Error("It is no longer a regular file");
if (e.size > a) throw new Error(`It has ${e.size} bytes, more than ${a}`);
const i = Buffer.alloc(Math.min(e.size, t));
return decode(i.subarray(0, (0, s.readSync)(r, i)));
} finally {
(0, s.closeSync)(r);
}
}
function decode(e) {
if (e[0] === 255 && e[1] === 254) return new TextDecoder("utf-16le").decode(e);
if (e[0] === 254 && e[1] === 255) return new TextDecoder("utf-16be").decode(e);
return (new TextDecoder).decode(e);
}
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
133: (e, t, n) => {
n.d(t, {
j: () => memoryReader
});
var s = n(73024);
var r = n(48161);
var i = n(76760);
function memoryReader(e = process.platform, t = "/") {
if (e === "linux") return linuxReader(t);
if (e === "win32") return () => ({
usedBytes: r.totalmem() - r.freemem(),
limitBytes: r.totalmem()
});
return () => ({
limitBytes: r.totalmem()
});
}
function linuxReader(e) {
const read = t => readText(i.join(e, t));
const t = field(read("proc/meminfo"), /^MemTotal:\s+(\d+) kB/m, 1024);
const n = findCgroup(read("proc/self/cgroup") ?? "", read("proc/self/mountinfo") ?? "");
const s = n && tightest(n, t => readText(i.join(e, t)));
if (n === undefined || s === undefined || s.limitBytes >= (t ?? 0)) {
return () => readMachine(read("proc/meminfo"), read("proc/vmstat"));
}
return () => compact({
usedBytes: usedIn(s.level, read),
limitBytes: s.limitBytes,
oomKills: field(read(i.join(n.folder, o[n.version])), /^oom_kill (\d+)$/m)
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
const o = {
1: "memory.oom_control",
2: "memory.events"
};
function findCgroup(e, t) {
for (const n of [ 1, 2 ]) {
const s = (n === 1 ? /^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.*)$/m : /^0::(.*)$/m).exec(e)?.[1];
const r = t.split("\n").map(parseMount).find(e => isMemoryMount(e, n));
if (s === undefined || r === undefined) continue;
const o = i.posix.relative(r.root, s);
const a = o.startsWith("..") || s.startsWith("/..") ? r.point : i.posix.join(r.point, o);
return {
folder: a,
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
for (let s = e.folder; s.startsWith(e.mountPoint); s = i.posix.dirname(s)) {
const r = {
folder: s,
version: e.version
};
const o = e.version === 1 ? "memory.limit_in_bytes" : "memory.max";
const a = field(t(i.posix.join(s, o)), /^(\d+)$/m);
if (a !== undefined && a < (n?.limitBytes ?? Number.POSITIVE_INFINITY)) n = {
level: r,
limitBytes: a
};
if (s === e.mountPoint) break;
}
return n;
}
function usedIn({folder: e, version: t}, n) {
const s = field(n(i.posix.join(e, t === 1 ? "memory.usage_in_bytes" : "memory.current")), /^(\d+)$/m);
const r = field(n(i.posix.join(e, "memory.stat")), t === 1 ? /^total_inactive_file (\d+)$/m : /^inactive_file (\d+)$/m);
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
},
67864: (e, t, n) => {
n.r(t);
n.d(t, {
ResourceWatch: () => ResourceWatch,
spaceOf: () => spaceOf
});
var s = n(73024);
var r = n(51455);
var i = n(48161);
var o = n(33201);
var a = n(133);
const c = .9;
const u = 6e4;
class Pressure {
#e;
#t=0;
note(e, t) {
if (e === undefined || e <= c) {
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
const l = 1e3;
const d = 250;
const f = 100;
class ResourceWatch {
#n;
#s=(0, a.j)();
#r;
#i;
#o={};
#a=new Pressure;
#c=new Pressure;
#u=0;
#l=o.systemClock.monotonic();
#d;
constructor(e) {
this.#n = e;
this.#r = this.#s();
this.#i = setInterval(() => this.#f(), l);
this.#i.unref();
}
async stop(e) {
clearInterval(this.#i);
if (e) {
this.#f();
await Promise.race([ this.#d, o.systemClock.sleep(d) ]);
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
this.#a.note(r ? e / t : undefined, o.systemClock.monotonic());
if (n !== undefined) s.oomKills = n - (this.#r.oomKills ?? n);
if (s.oomKills) raise(s, "memoryBytes", t);
if (process.platform !== "win32") raise(s, "load1", i.loadavg()[0]);
this.#p();
this.#d ??= this.#m().finally(() => {
this.#d = undefined;
});
}
#p() {
const e = o.systemClock.monotonic();
const t = this.#n.outputBytes();
const n = (e - this.#l) / 1e3;
if (n > .1) raise(this.#o, "outputBytesPerSecond", Math.round((t - this.#u) / n));
this.#u = t;
this.#l = e;
}
async #m() {
const e = await Promise.all(this.#n.folders.map(spaceOf));
for (const t of e) this.#w(t);
const t = e.flatMap(e => e?.totalBytes ? [ 1 - e.freeBytes / e.totalBytes ] : []);
this.#c.note(t.length > 0 ? Math.max(...t) : undefined, o.systemClock.monotonic());
}
#w(e) {
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
cpuSeconds: (Number(t[13]) + Number(t[14])) / f
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
63525: (e, t, n) => {
n.d(t, {
Iv: () => openJob,
Mr: () => sealedFor,
Oz: () => d
});
var s = n(77598);
var r = n(51455);
var i = n(76760);
var o = n(19473);
var a = n(19119);
var c = n(29994);
var u = n(60245);
var l = n(917);
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
const d = "rollbacks";
async function openJob(e, t, n = {}) {
const s = i.join(e, "jobs", `${t.jobKey}-${t.runId ?? "local"}-a${t.attempt}`);
const h = i.join(s, "steps");
const p = i.join(s, "stages");
await (0, r.mkdir)(h, {
recursive: true,
mode: 448
});
await (0, r.mkdir)(p, {
recursive: true,
mode: 448
});
const stageFile = e => i.join(p, `${digest(e)}.json`);
const m = (0, c.o5)(s, n);
const w = m.keyFor("state of the job");
const signed = (e, t) => (0, c._S)(w, i.relative(s, e), t);
function readOwn(e) {
try {
const t = (0, a.b)(e, {
maxBytes: f
})?.toString("utf8");
return t === undefined ? undefined : (0, c.MX)(w, i.relative(s, e), t);
} catch {
return undefined;
}
}
const writeOwn = (e, t) => replaceFile(e, signed(e, t));
async function stages() {
const e = (await (0, r.readdir)(p)).filter(e => e.endsWith(".json"));
return e.map(e => readOwn(i.join(p, e))).map(e => e === undefined ? undefined : (0, 
u.$C)(e)).filter(e => e !== undefined).sort((e, t) => e.order - t.order);
}
const rollbacks = () => (0, l.fT)(noted(d) ?? []);
function noted(e) {
const t = readOwn(i.join(s, "notes", `${e}.json`));
return t === undefined ? undefined : JSON.parse(t);
}
return {
folder: s,
identity: t,
secret: m,
forgetHandedSecret: () => (0, c.WS)(s),
enter: () => takeNumber(h),
async takeNumber(e) {
const t = i.join(s, e);
await (0, r.mkdir)(t, {
recursive: true,
mode: 448
});
return takeNumber(t);
},
async claimStage(e) {
if (!await createNew(`${stageFile(e)}.claim`)) {
throw new o.RefusedError("stage-name-taken", `Stage "${e}" cannot start: another step of this job has the same stage name. Give each stage of a job its own name.`);
}
return takeNumber(p);
},
saveStage: e => writeOwn(stageFile(e.name), JSON.stringify(e)),
stages,
async once(e, t) {
const n = i.join(s, `${e}.json`);
const r = readOwn(n);
if (r !== undefined) return JSON.parse(r);
const o = await t();
await writeOwn(n, JSON.stringify(o));
return o;
},
async mark(e) {
await (0, r.mkdir)(i.join(s, "facts"), {
recursive: true,
mode: 448
});
const t = i.join(s, "facts", e);
if (await createWhole(t, signed(t, e))) return true;
if (readOwn(t) === e) return false;
await writeOwn(t, e);
return true;
},
isMarked(e) {
const t = i.join(s, "facts", e);
return readOwn(t) === e;
},
async note(e, t) {
await (0, r.mkdir)(i.join(s, "notes"), {
recursive: true,
mode: 448
});
await writeOwn(i.join(s, "notes", `${e}.json`), JSON.stringify(t));
},
noted,
record: async () => ({
version: u.hl,
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
if (await createNew(i.join(e, `${t}.taken`))) return t;
}
}
async function createNew(e) {
try {
await (await (0, r.open)(e, "wx", 384)).close();
return true;
} catch (e) {
if ((0, o.codeOf)(e) === "EEXIST") return false;
throw e;
}
}
async function createWhole(e, t) {
const n = `${e}.${(0, s.randomBytes)(8).toString("hex")}`;
await (0, r.writeFile)(n, t, {
mode: 384
});
try {
await (0, r.link)(n, e);
return true;
} catch (e) {
if ((0, o.codeOf)(e) === "EEXIST") return false;
throw e;
} finally {
await (0, r.unlink)(n);
}
}
async function replaceFile(e, t) {
const n = `${e}.${(0, s.randomBytes)(4).toString("hex")}`;
await (0, r.writeFile)(n, t, {
mode: 384
});
await (0, r.rename)(n, e);
}
const f = 24 * 1024 * 1024;
const digest = e => (0, s.createHash)("sha256").update(e).digest("hex").slice(0, 24);
},
10313: (e, t, n) => {
n.d(t, {
G: () => keepReserve,
e: () => useReserve
});
var s = n(73024);
var r = n(76760);
const i = 256 * 1024;
async function keepReserve(e) {
try {
(0, s.writeFileSync)(await reserveFile(e), Buffer.alloc(i), {
flag: "wx",
mode: 384
});
} catch {}
}
async function useReserve(e, t) {
const {isDiskFull: r} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 48722));
if (r(t)) (0, s.rmSync)(await reserveFile(e), {
force: true
});
}
const reserveFile = async e => r.join((await e.job()).folder, "disk-reserve");
},
47583: (e, t, n) => {
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
const {externalEffects: s} = await Promise.all([ n.e(518), n.e(892), n.e(628), n.e(779), n.e(794) ]).then(n.bind(n, 68268));
return s(t).map(({pattern: e, line: t}) => `${e} in line ${t}`);
}
function repeatable(e, {never: t, idempotent: n}) {
const named = t => t.find(t => e.names.some(e => (0, s.Hj)(t, e)));
const r = named(n.jobs) !== undefined || e.environments.length > 0 && e.environments.every(e => isExempt(n, e));
if (r) return {
isIdempotent: r,
effects: []
};
const i = named(t.jobs);
const o = e.environments.filter(e => isExpression(e) ? t.environments.length > 0 : matchesAny(t.environments, e)).map(e => `the job's environment "${e}"`);
return {
isIdempotent: r,
effects: o,
...i === undefined ? {} : {
never: `the policy never repeats this job (\`never.jobs\`: "${i}")`
}
};
}
const isExempt = ({environments: e}, t) => isExpression(t) ? e.includes("*") : matchesAny(e, t);
const isExpression = e => e.includes("${{");
const matchesAny = (e, t) => e.some(e => (0, s.Hj)(e, t));
async function knownRepeatable(e, t) {
if (!t) return undefined;
if (t.idempotent.environments.length > 0) return repeatableJob(e, t);
const {job: n} = e.context;
return repeatable({
names: n === undefined ? [] : [ n ],
environments: []
}, t);
}
async function repeatableJob(e, t = r.z) {
const {readRunWorkflows: s, jobsNamed: i} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 9113));
const o = e.context.job;
if (o === undefined) return repeatable({
names: [],
environments: []
}, t);
const a = await s(e);
const c = a ? i(a, o).map(({job: e}) => e) : [];
const u = c.map(({name: e}) => e).filter(e => e !== undefined);
const l = c.map(({environment: e}) => e).filter(e => e !== undefined);
return repeatable({
names: [ o, ...u ],
environments: l
}, t);
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
var a = n(14152);
var c = n(50014);
var u = n(63892);
const l = "the runner ended the step: it was cancelled, ran out of time, or the runner was shut down";
async function conclude(e, t) {
const {failedTries: n, result: s, last: r, prepared: i} = t;
const {before: o, lane: a} = i;
const c = {
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
const r = await tellTriggers(e, t);
return {
...d,
outputs: {
...c,
outcome: s,
...failureOutputs(n.at(-1)),
...r
},
exitCode: 0
};
}
const f = r.exitCode || 1;
if (r.cancelled) {
const n = await recordFailure(e, t, undefined, "failed");
const s = {
...c,
outcome: "failed",
strategy: "MANUAL",
reason: l
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
...c,
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
const a = {
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
await e.bestEffort("Recording the end", async () => (0, c.Bb)(s, a, await e.ledger(), r));
return o.state;
}
async function tellTriggers(e, {prepared: t, context: s, last: r}) {
const i = (0, u.triggersInForce)(t, e);
if (i.length === 0) return {};
const o = await e.bestEffort("Evaluating the triggers", async () => {
const [{firedBy: o}, {testsOf: a}] = await Promise.all([ Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 392)), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 80421)) ]);
const c = i.some(({metric: e}) => e === "test-failure-rate");
const u = c ? await a(e, r) : undefined;
const l = o(e, i, r, {
running: s.watch?.fired ?? [],
tests: u
});
for (const {metric: t, do: n, why: s} of l) {
e.log.warning(`The trigger "${t}" fired: ${s}. The script passed, so the step stays green (${n}).`);
}
const d = l.find(({do: e}) => e === "nominate-revert" || e === "hand-over");
if (!d) return {};
const f = d.do === "nominate-revert" && isOfNamedBranch(e, t);
return {
strategy: f ? "ROLLBACK" : "MANUAL",
reason: d.why
};
});
return o ?? {};
}
const isOfNamedBranch = ({context: e}, {policy: t}) => {
const n = (0, u.W)(e);
return n !== undefined && (t?.rollback.branches ?? []).some(e => (0, a.Hj)(e, n));
};
async function noteStepBack(e, {failure: t, situation: s, plan: r}, i, o) {
const {stepBack: a} = s;
if (!a) return;
const {recordStepBack: c} = await Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 89421));
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
const i = r ? l : s ?? "";
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
const {completeStage: t} = await Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 69071));
await t(e, r, s, i, o);
});
}
async function recordFailure(e, {prepared: t, last: s, cancelledAt: r}, i, o) {
const {stage: a, probes: c, lane: u, before: l} = t;
if (!a) return undefined;
return e.bestEffort("Recording the stage", async () => {
const [{failStage: t}, {keepLeftovers: d, sendInterrupted: f}] = await Promise.all([ Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 69071)), Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 96431)) ]);
await t(a, s, i?.failure, c, o);
if (r !== undefined) await a.update({
interrupted: true
});
const h = i?.situation.triggers?.some(e => e.do === "checkpoint" || e.metric === "veto") ?? false;
const p = o === "failed" ? await d(e, {
stage: a,
lane: u,
before: l,
cancelledAt: r,
asked: h
}) : undefined;
if (r !== undefined) await f(e, u, r);
return p;
});
}
async function lastFailedTry(e, {failedTries: t, last: s, context: r, result: i}) {
const {decideEnd: o, understand: a} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 80421));
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
var d = n(56728);
var f = n(73024);
var h = n(48161);
var p = n(19473);
var m = n(31421);
var w = n(78474);
var g = n(32113);
const y = "/usr/bin/perl";
function perlCommand(e, t, n, s = y) {
const r = Object.entries(n);
const i = r.filter(([e]) => e.startsWith("PERL")).map(([e, t]) => `${e}=${t}`);
const o = Object.fromEntries(r.filter(([e]) => !e.startsWith("PERL")));
return {
file: s,
arguments: [ "-e", b + e, "--", String(i.length), ...i, ...t ],
environment: {
...o,
PERL_BADLANG: "0"
}
};
}
const b = `\nmy $count = shift @ARGV;\nmy @variables = splice @ARGV, 0, $count;\n`;
const k = `\n  delete $ENV{PERL_BADLANG};\n  for (@variables) { my ($name, $value) = split /=/, $_, 2; $ENV{$name} = $value }\n`;
const v = `$SIG{PIPE} = 'IGNORE';`;
const S = `\n${v}\n${k}\n{ no warnings; exec { $ARGV[0] } @ARGV }\nexit 127;\n`;
function ignoringSigpipe(e) {
if (process.platform === "win32" || !isExecutable(y) || !isExecutable(e.file)) return e;
return perlCommand(S, [ e.file, ...e.arguments ], e.environment);
}
function isExecutable(e) {
try {
(0, f.accessSync)(e, f.constants.X_OK);
return true;
} catch {
return false;
}
}
function cannotStart({file: e, workingDirectory: t}, n) {
const s = isFolder(t) ? `${(0, p.messageOf)(n)}. Check that ${e} is an executable of this machine, and that this user may enter ${t}.` : `the working directory ${t} does not exist or is not a folder. Create it in an earlier step, or correct the input "working-directory".`;
return new p.UserError(`The script cannot be started: ${s}`, {
cause: n
});
}
function isFolder(e) {
try {
return (0, f.statSync)(e).isDirectory();
} catch (e) {
return (0, p.codeOf)(e) === "EACCES";
}
}
function exitStatus(e, t) {
if (t === null) return {
exitCode: e ?? 1
};
return {
exitCode: 128 + h.constants.signals[t],
signal: t
};
}
function decodeWaitStatus(e) {
const t = e & 127;
if (t === 0) return {
exitCode: e >> 8
};
const n = Object.entries(h.constants.signals).find(([, e]) => e === t)?.[0] ?? `signal ${t}`;
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
throw new p.UserError(`Input "shell" is wrong: "${e}" holds a single "${n}". Write {0} for the script, and {{ or }} for a brace.`);
});
}
const T = {
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
const O = "if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }";
const E = ".com;.exe;.bat;.cmd;.vbs;.vbe;.js;.jse;.wsf;.wsh";
function resolveShell({shell: e, environment: t, platform: n = process.platform, isFile: s = isFileHere}) {
const r = {
environment: t,
platform: n,
isFile: s
};
if (e === undefined || e.trim() === "") return defaultShell(r);
const [i, o] = splitAtSpace(e);
const a = T[i.toLowerCase()];
const c = o === "" ? a?.template ?? "" : o;
if (!c.includes("{0}")) {
throw new p.UserError(`Input "shell" is wrong: "${e}" is neither bash, sh, pwsh, powershell, cmd or python nor a command with {0} in it. ` + "Name one of them, or put {0} where the path of the script belongs.");
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
return makeShell(n, r, T[r].template, t);
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
extension: T[t.toLowerCase()]?.extension ?? "",
verbatim: r,
arguments: e => r ? [ formatTemplate(n, e) ] : splitArguments(n).map(t => formatTemplate(t, e)),
contents: e => r ? toCrLf(wrap(t, e, "\r\n")) : wrap(t, e, "\n")
};
}
function wrap(e, t, n) {
if (e === "cmd") return `@echo off${n}${t}`;
if (e === "pwsh" || e === "powershell") return [ x, t, O ].join(n);
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
return new p.UserError(`The script cannot run: no ${e} was found on PATH. Install it in an earlier step, or name another shell in the input "shell".`);
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
const n = (variable(t, "PATHEXT", "win32") || E).split(";").filter(e => e !== "");
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
return (0, f.statSync)(e).isFile();
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
const o = writableFolder([ i.RUNNER_TEMP, h.tmpdir(), "/dev/shm", e.workingDirectory ]);
try {
const t = s.join(o, `script${r.extension}`);
const a = s.join(o, "state");
(0, f.writeFileSync)(t, r.contents(e.text));
(0, f.writeFileSync)(a, "");
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
(0, f.rmSync)(o, {
recursive: true,
force: true
});
}
}
async function runToEnd(e, t) {
const n = ignoringSigpipe(e);
const s = (0, m.spawn)(n.file, n.arguments, {
cwd: e.workingDirectory,
env: n.environment,
stdio: [ "ignore", "inherit", "inherit" ],
detached: process.platform !== "win32",
windowsHide: true,
windowsVerbatimArguments: e.verbatim
});
const r = new Promise(e => s.once("exit", (t, n) => e(exitStatus(t, n))));
await (0, w.once)(s, "spawn").catch(t => {
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
const {interruptMs: n, terminateMs: s} = g.e;
const r = t === "SIGINT" ? n : 0;
return [ setTimeout(send, r, "SIGTERM"), setTimeout(send, r + s / 2, "SIGKILL") ];
}
function writableFolder(e) {
let t = "no folder is known";
for (const n of e) {
if (!n) continue;
try {
const e = (0, f.mkdtempSync)(s.join(n, "rerail-bare-"));
(0, f.writeFileSync)(s.join(e, "probe"), " ".repeat(4096));
(0, f.rmSync)(s.join(e, "probe"));
return e;
} catch (e) {
t = e;
}
}
throw new p.UserError(`The script cannot be run: it can be written nowhere (${(0, 
p.messageOf)(t)}). Free some space on the machine.`);
}
var $ = n(17934);
var C = n(58500);
var R = n(57975);
var N = n(12389);
const P = 5e3;
const B = {
x64: [ 157, 112 ],
arm64: [ 167, 157 ],
arm: [ 172, 66 ]
};
const I = `\nmy ($prctl, $setsid) = splice @ARGV, 0, 2;\n$0 = 'rerail';\nopen CONTROL, '+<&=3' or exit 1;\nsyscall($prctl, 1, 9, 0, 0, 0);\nsyscall($prctl, 36, 1, 0, 0, 0) == 0 or exit 1;\npipe INPUT, UNUSED and pipe OUT, OUT_END and pipe ERR, ERR_END or exit 1;\nclose UNUSED;\nsyswrite CONTROL, 'pipes ' . fileno(OUT) . ' ' . fileno(ERR) . "\\n";\nsysread CONTROL, my $go, 1 or exit 1;\nclose OUT;\nclose ERR;\nmy $shell = fork;\ndefined $shell or exit 1;\nif ($shell == 0) {\n  syscall $setsid;\n  open STDIN, '<&INPUT';\n  open STDOUT, '>&OUT_END';\n  open STDERR, '>&ERR_END';\n  fcntl CONTROL, 2, 1;\n  ${v}\n  ${k}\n  { no warnings; exec { $ARGV[0] } @ARGV }\n  syswrite CONTROL, 'failed ' . ($! + 0) . "\\n";\n  kill 9, $$;\n}\nclose INPUT;\nclose OUT_END;\nclose ERR_END;\nchdir '/';\nsyswrite CONTROL, "started $shell\\n";\nwhile ((my $child = wait) > 0) {\n  syswrite CONTROL, "exited $?\\n" if $child == $shell;\n}\nsyswrite CONTROL, "alone\\n";\nsleep;\n`;
async function launchKept(e, t = y) {
const n = startKeeper(e, t);
if (n === undefined) return undefined;
const s = new Control(n);
const r = setTimeout(() => s.end(), P);
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
const n = B[process.arch];
if (n === undefined) return undefined;
const s = [ ...n.map(String), e.file, ...e.arguments ];
const r = perlCommand(I, s, e.environment, t);
try {
return (0, m.spawn)(r.file, r.arguments, {
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
const [n, s] = t.split(" ").map(t => (0, f.openSync)(`/proc/${e}/fd/${t}`, f.constants.O_RDONLY | f.constants.O_NONBLOCK));
return {
stdout: (0, $.E)(n),
stderr: (0, $.E)(s)
};
} catch {
return undefined;
}
}
async function subreaper_exitStatus(e, t, n) {
const s = await e.hear("exited");
const r = e.heard("failed");
if (r !== undefined) {
const e = (0, R.getSystemErrorName)(-Number(r));
throw cannotStart(n, Object.assign(new Error(`${n.file}: ${e}`), {
code: e
}));
}
if (s !== undefined) return decodeWaitStatus(Number(s));
while ((0, N.W_)(t)) await (0, C.setTimeout)(50);
return {
exitCode: 128 + h.constants.signals.SIGKILL,
signal: "SIGKILL"
};
}
class Control {
#g;
#y;
#b=new Map;
#k=new Map;
#v="";
#S=false;
constructor(e) {
this.#g = e;
this.#y = e.stdio[3];
e.once("error", () => this.#T());
this.#y.on("data", e => this.#x(e.toString("latin1"))).on("error", () => this.#T()).on("close", () => this.#T());
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
this.#y.write(".");
}
end() {
this.#g.kill("SIGKILL");
this.#y.destroy();
}
#x(e) {
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
const t = process.platform === "linux" ? await (await Promise.all([ n.e(518), n.e(892), n.e(628), n.e(779), n.e(794) ]).then(n.bind(n, 155))).openFifos() : undefined;
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
const r = t?.stdout ?? (0, $.X)(s.stdout);
const i = t?.stderr ?? (0, $.X)(s.stderr);
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
const s = (0, m.spawn)(n.file, n.arguments, {
cwd: e.workingDirectory,
env: n.environment,
stdio: t,
detached: process.platform !== "win32",
windowsHide: true,
windowsVerbatimArguments: e.verbatim
});
await (0, w.once)(s, "spawn");
return s;
} catch (t) {
throw cannotStart(e, t);
}
}
var A = n(62403);
var M = n(3414);
var L = n(96327);
const j = 2 ** 31 - 1;
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
if (r !== undefined) void this.#R(r, e, t, n);
});
}
async #C(e, t, n) {
let s = e.at - this.#E.monotonic();
while (s > 0) {
await this.#E.sleep(Math.min(s, j), t);
if (t.aborted) return;
s = e.at - this.#E.monotonic();
}
n({
name: e.name,
ms: e.ms
});
}
async #R(e, t, n, s) {
let r = e;
while (r > 0) {
await this.#E.sleep(Math.min(r, j), n);
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
const F = 10;
class Sink {
#N;
#P;
#B;
#I=false;
#A=false;
#M;
constructor(e, t = {
atStart: true
}) {
this.#N = e;
this.#P = t;
if (process.platform !== "win32") this.#B = [ process.stdout, process.stderr ].find(t => t === e);
e.on("error", this.#L).on("drain", this.#j);
}
get full() {
return this.#A;
}
set onDrain(e) {
this.#M = e;
}
write(e) {
if (e.length === 0 || this.#I) return;
this.#P.atStart = e[e.length - 1] === F;
const t = e.subarray(this.#F(e));
if (t.length > 0 && !this.#N.write(Buffer.from(t))) this.#A = true;
}
#F(e) {
let t = 0;
try {
while (this.#B !== undefined && this.#B.writableLength === 0 && t < e.length) {
t += (0, f.writeSync)(this.#B.fd, e, t);
}
} catch (e) {
if ((0, p.codeOf)(e) !== "EAGAIN") this.#I = true;
}
return this.#I ? e.length : t;
}
line(e) {
this.write(Buffer.from(`${this.#P.atStart ? "" : "\n"}${e}\n`));
}
endLine() {
if (!this.#P.atStart) this.write(Buffer.from("\n"));
}
release() {
this.#N.off("error", this.#L).off("drain", this.#j);
}
#j=() => {
this.#A = false;
this.#M?.();
};
#L=() => {
this.#I = true;
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
const [n, s] = [ (0, f.fstatSync)(e.fd), (0, f.fstatSync)(t.fd) ];
return n.ino === s.ino && n.dev === s.dev;
}
const _ = 10;
const D = 13;
const U = 35;
const G = 58;
const W = /[\x80-\xff]/;
const K = Buffer.from("::");
const H = Buffer.from("##[");
const J = Buffer.alloc(0);
const V = 256;
const z = 1024 * 1024;
const q = 16;
class CommandLines {
#_;
#D=J;
#U=0;
#G=J;
constructor(e) {
this.#_ = e;
}
push(e) {
let t = 0;
while (t < e.length) {
if (this.#U > 0) t = this.#W(e, t); else if (this.#G?.length === 0) t = this.#K(e, t); else t = this.#H(e, t, endOfLine(e, t));
}
}
end() {
if (this.#U > 0) this.#J(this.#V(), J);
}
#K(e, t) {
const n = lastBreak(e, t, e.length) + 1;
if (n === t) return this.#H(e, t, e.length);
if (e.indexOf(K, t) < 0 && e.indexOf(H, t) < 0) {
this.#_.text(e.subarray(t, n));
return n;
}
const s = e.toString("latin1", t, n);
const r = this.#z(s, e.subarray(t, n));
if (r < s.length) this.#_.text(e.subarray(t + r, n));
return n;
}
#z(e, t) {
let n = 0;
let s = this.#_.pattern();
s.lastIndex = 0;
for (let r = s.exec(e); r !== null; r = s.exec(e)) {
const {index: i} = r;
const o = s.lastIndex;
const a = e.charCodeAt(i) === U ? i : indentStart(e, i);
if (a < 0 || a === i && isLater(e, a)) {
s.lastIndex = i + 2;
continue;
}
const c = a === i ? r[0] : e.slice(a, o);
const u = W.test(c) ? t.toString("utf8", a, o) : c;
const l = this.#_.answer(u);
if (l !== "unchanged") {
const s = e.startsWith("\r\n", o) ? o + 2 : o + 1;
this.#_.text(t.subarray(n, a));
this.#_.replace(l, t.subarray(o, s));
n = s;
}
s = this.#_.pattern();
s.lastIndex = o;
}
return n;
}
#J(e, t) {
const n = this.#_.answer(e.toString("utf8"));
if (n !== "unchanged") {
this.#_.replace(n, t);
return;
}
this.#_.text(e);
if (t.length > 0) this.#_.text(t);
}
#H(e, t, n) {
const s = e.subarray(0, n);
const r = this.#q(s, t);
if (r > t) {
const e = s.subarray(t, r);
this.#_.text(e);
this.#G = indentAfter(this.#G, e);
}
if (r === s.length) return r;
const i = nextBreak(s, r);
if (i < 0) {
this.#Y(s.subarray(r));
return s.length;
}
return this.#X(s.subarray(r, i), s, i);
}
#W(e, t) {
const n = nextBreak(e, t);
this.#Y(e.subarray(t, n < 0 ? e.length : n));
if (n >= 0) return this.#X(this.#V(), e, n);
if (this.#U > z) {
this.#_.text(this.#V());
this.#G = undefined;
} else if (!mayBeCommand(this.#D.subarray(0, this.#U))) {
this.push(this.#V());
}
return e.length;
}
#X(e, t, n) {
const s = t[n] === D && t[n + 1] === _ ? n + 2 : n + 1;
this.#G = J;
this.#J(e, t.subarray(n, s));
return s;
}
#Y(e) {
const t = this.#U + e.length;
if (t > this.#D.length) {
const e = Buffer.allocUnsafe(Math.max(t, 2 * this.#D.length, 256));
this.#D.copy(e, 0, 0, this.#U);
this.#D = e;
}
e.copy(this.#D, this.#U);
this.#U = t;
}
#V() {
const e = this.#D.subarray(0, this.#U);
this.#D = J;
this.#U = 0;
return e;
}
#q(e, t) {
const n = findForm(H, e, t);
let s = t;
for (let r = 0; r < q; r += 1) {
s = findForm(K, e, s);
if (s >= n) return n;
const r = lastBreak(e, t, s) + 1;
if (this.#Z(e, t, r, s)) return s;
s = nextBreak(e, s) + 1;
if (s === 0) return n;
}
for (let r = s; r < n; r = nextBreak(e, r) + 1 || n) {
let s = r;
while (isSpaceOrTab(e[s])) s += 1;
const i = e[s] === G ? s + 1 >= e.length || e[s + 1] === G : isWide(e[s]);
if (!i) continue;
s = findForm(K, e, s);
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
if (t === _ || t === D) break;
if (t !== 32 && t !== 9 && !isWide(t)) return -1;
}
return n;
}
function isLater(e, t) {
if (e.charCodeAt(t) !== U) return false;
for (let n = t - 1; n >= 0; n -= 1) {
const t = e.charCodeAt(n);
if (t === _ || t === D) return false;
if (t === U && e.startsWith("##[", n)) return true;
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
return [ K, H ].some(t => {
const n = Math.min(t.length, e.length);
return e.subarray(0, n).equals(t.subarray(0, n));
});
}
function isSpaceOrTab(e) {
return e === 32 || e === 9;
}
function isWide(e) {
return e !== undefined && (e >= 128 || e < 32 && e !== _ && e !== D);
}
function endOfLine(e, t) {
const n = nextBreak(e, t);
if (n < 0) return e.length;
return e[n] === D && e[n + 1] === _ ? n + 2 : n + 1;
}
function nextBreak(e, t) {
for (let n = t; n < e.length; n += 1) {
if (e[n] === _ || e[n] === D) return n;
}
return -1;
}
function lastBreak(e, t, n) {
for (let s = n - 1; s >= t; s -= 1) {
if (e[s] === _ || e[s] === D) return s;
}
return t - 1;
}
function indentAfter(e, t) {
const n = Math.max(0, t.length - V - 1);
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
return e.length <= V && (0, L.z3)(e.toString("utf8"));
}
function completed(e) {
for (const t of [ 1, 2 ]) {
const n = e[e.length - t] ?? 0;
if (n >= 192) return t < (n >= 224 ? 3 : 2) ? e.subarray(0, -t) : e;
}
return e;
}
const Y = "fine";
const X = 1024 * 1024;
const Z = /[{,]\s*[A-Za-z_$][\w$]*\s*:/;
const Q = [ "file", "line", "column", "severity", "code", "message", "fromPath" ];
const ee = "/__w/";
const te = /^\/(?:__[a-z]|github)\//;
const ne = new Set([ "", "ERROR", "WARNING", "NOTICE" ]);
function checkMatcherFile({file: e, workspace: t, complete: n}) {
if (!s.isAbsolute(e) && t === undefined) return {
unclear: `the folder of ${e} is unknown`
};
const r = s.resolve(t ?? "/", e);
if (t?.startsWith(ee) && !te.test(r)) {
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
if ((0, p.codeOf)(e) === "ENOENT" || (0, p.codeOf)(e) === "ENOTDIR") return {
fails: `Could not find file '${r}'.`
};
return {
fails: (0, p.messageOf)(e)
};
}
}
function readText(e) {
const t = (0, f.openSync)(e, f.constants.O_RDONLY | (f.constants.O_NONBLOCK ?? 0));
try {
const n = (0, f.fstatSync)(t);
if (n.isDirectory()) throw new Error(`Access to the path '${e}' is denied.`);
if (!n.isFile() || n.size > X) return undefined;
const s = Buffer.alloc(n.size);
return (new TextDecoder).decode(s.subarray(0, (0, f.readSync)(t, s)));
} finally {
(0, f.closeSync)(t);
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
if (e.includes("'") || Z.test(e)) return {
unclear: "the matcher file is no plain JSON"
};
return {
fails: (0, p.messageOf)(t)
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
if (e === null) return Y;
if (!isObject(e)) return {
fails: "The matcher file is no JSON object."
};
const n = field(e, "problemMatcher");
if (n === undefined) return Y;
if (!Array.isArray(n)) return {
fails: "'problemMatcher' is no list."
};
const s = new Set;
for (const e of n) {
const n = checkMatcher(e, s, t);
if (n !== Y) return n;
}
return Y;
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
if (!n) return Y;
const o = String(s ?? "");
if (o === "") return {
fails: "Owner must not be empty"
};
if (!ne.has(String(r ?? "").toUpperCase())) {
return {
fails: `Matcher '${o}' contains unexpected default severity '${r}'`
};
}
if (i.length === 0) return {
fails: `Matcher '${o}' does not contain any patterns`
};
const a = checkPatterns(i);
if (a !== Y) return a;
if (t.has(o.toUpperCase())) return {
fails: `Duplicate owner name '${o}'`
};
t.add(o.toUpperCase());
return Y;
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
for (const e of Q) {
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
return t.has("message") ? Y : {
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
const se = "ACTIONS_ALLOW_UNSECURE_COMMANDS";
const re = "ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS";
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
} : Y;

case "set-output":
case "save-state":
return needsName(e);

case "add-matcher":
return n === "" ? Y : checkMatcherFile({
file: n,
workspace: workspaceOf(t),
complete: true
});

case "remove-matcher":
if (n === "" || s.has("owner")) return Y;
return checkMatcherFile({
file: n,
workspace: workspaceOf(t),
complete: false
});

case "echo":
return /^(?:on|off)$/i.test(n.trim()) ? Y : {
fails: notOnOrOff(n)
};

case "stop-commands":
return isStopToken(n, t) ? Y : {
fails: ie
};

default:
return Y;
}
}
function needsName({name: e, properties: t}) {
if (t.has("name")) return Y;
return {
fails: `Required field 'name' is missing in ##[${e.toLowerCase()}] command.`
};
}
const workspaceOf = e => e.variable("GITHUB_WORKSPACE");
function allowsUnsecureCommands(e) {
return e.variable(se)?.trim().toLowerCase() === "true";
}
function isStopToken(e, t) {
const n = e.toLowerCase();
if (n !== "" && n !== "pause-logging" && !t.isRegistered(n)) return true;
return [ "1", "true", "$true" ].includes(t.variable(re)?.toLowerCase() ?? "");
}
const disabled = e => `The \`${e}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`${se}\` environment variable to \`true\`. For more information see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/`;
const notOnOrOff = e => e === "" ? "Value cannot be null. (Parameter 'value')" : `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${e}'.`;
const ie = `You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command. For more information see: https://docs.github.com/actions/learn-github-actions/workflow-commands-for-github-actions#example-stopping-and-starting-workflow-commands or opt into insecure command execution by setting the \`${re}\` environment variable to \`true\`.`;
function commandPattern(e) {
const t = e.filter(e => /^[!-~]+$/.test(e));
const n = t.length < e.length;
const s = t.map(e => e.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|");
if (e.length === 0) return oe;
const [r, i] = n ? [ "::", "##\\[" ] : [ `::(?:${s})(?= |::)`, `##\\[(?:${s})[ \\]]` ];
return new RegExp(`(?:${r}|${i})[^\\r\\n]*`, "gi");
}
const oe = /(?!)/g;
const ae = new Set([ "error", "set-output", "set-env", "add-path" ]);
const ce = {
always: [ "debug" ],
annotated: [ "debug", "warning", "notice" ],
full: [ "debug", "warning", "notice", "error" ]
};
const ue = "NODE_OPTIONS";
const le = 100;
const de = 100;
const fe = 4 * 1024 * 1024;
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
const t = (0, L.RM)(e, this.#oe);
if (t === undefined) return "unchanged";
if (this.stopToken !== undefined) {
this.#ae(t.name.toLowerCase());
return "unchanged";
}
const n = checkCommand(t, this.#n);
if (n !== Y && "fails" in n) return this.#ce(t, e, n.fails);
if (n !== Y && this.unclear.length < de) this.unclear.push(n.unclear);
const s = t.name.toLowerCase();
if (s === "save-state") return "nothing";
this.#ue(s, t);
if (!ae.has(s) || !this.#le) return "unchanged";
this.#de(t);
return "nothing";
}
get pattern() {
const {stopToken: e} = this;
const t = this.#ee.length >= le;
const n = t ? this.#le ? ce.annotated : ce.full : ce.always;
const s = this.#re;
if (s?.idle === n && s.stopToken === e) return s.expression;
const r = L.wA.filter(e => !n.includes(e));
const i = commandPattern(e === undefined ? r : [ e ].filter(e => e !== ""));
this.#re = {
idle: n,
stopToken: e,
expression: i
};
return i;
}
settle() {
return this.#te.map(({name: e, data: t, properties: n}) => (0, L.fE)(e, t, n));
}
supersede(e) {
const t = this.#te.filter(e => e.name.toLowerCase() === "error");
if (t.length === 0) return [];
const {masker: n} = this.#Q;
const s = t.map(({data: t, properties: s}) => {
const r = [ ...s ].map(([e, t]) => [ e, n.mask(t) ]);
return (0, L.fE)("notice", n.mask(t), new Map([ [ "title", e ], ...r ]));
});
return [ (0, L.fE)("group", `${e}: errors that no longer count`), ...s, (0, L.fE)("endgroup") ];
}
#oe=e => (0, L.zN)(e) && !this.#ne.has(e) || !!this.stopToken && e === this.stopToken.toLowerCase();
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
get #le() {
return this.#Q.holds && this.#se <= fe;
}
#de(e) {
this.#te.push(e);
this.#se += e.data.length;
}
#ce({name: e}, t, n) {
const s = e.toLowerCase() === "stop-commands";
const r = s ? [ n ] : [ `Unable to process command '${t}' successfully.`, n ];
if (this.problems.length < de) this.problems.push(r.join(" "));
const i = r.map(e => ({
name: "error",
data: e,
properties: new Map
}));
for (const e of i) this.#fe("error", e);
if (!this.#le) return {
instead: r.map(e => (0, L.Bd)("error", e)).join("\n")
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
this.#Q.masker.add(n);
this.masks.push(n);
return;

case "set-output":
this.outputs.set(r, n);
return;

case "set-env":
if (r.toUpperCase() !== ue) this.env.set(r, n);
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
if (this.#ee.length >= le) return;
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
const he = 10;
const pe = 512 * 1024;
const me = 4 * 1024 * 1024;
const we = 64 * 1024;
const ge = 64 * 1024;
const ye = 64 * 1024;
const be = Buffer.alloc(0);
class KeptOutput {
#he;
#pe;
#me;
#we=[];
#ge=0;
constructor(e = {
head: pe,
tail: me
}) {
this.#he = new BlockList(e.head);
this.#pe = new BlockList(Number.POSITIVE_INFINITY);
this.#me = e.tail;
}
get total() {
return this.#ge;
}
openStream() {
const e = new OpenLine(e => this.#ye(e));
this.#we.push(e);
return t => {
this.#ge += t.length;
e.write(t);
};
}
#ye(e) {
const t = this.#he.append(e);
for (let e = 0; e < t.length; e += we) {
this.#pe.append(t.subarray(e, e + we));
this.#pe.dropBlocksBeyond(this.#me);
}
}
end(e) {
const t = [ ...(this.#pe.length > 0 ? this.#pe : this.#he).blocks() ];
return Buffer.concat([ ...t.slice(-Math.ceil(e / we) - 1), ...this.#be() ]);
}
* read() {
const e = this.#we.reduce((e, t) => e + t.length, 0);
const t = this.#ge - e - this.#he.length - this.#pe.length;
if (t === 0) {
yield* this.#he.blocks();
yield* this.#pe.blocks();
yield* this.#be();
return;
}
const n = Buffer.concat([ ...this.#he.blocks() ]);
const s = Buffer.concat([ ...this.#pe.blocks() ]);
const r = Math.max(n.lastIndexOf(he) + 1, n.length - ge);
const i = s.subarray(0, ge).indexOf(he) + 1 || ge;
yield n.subarray(0, r);
yield Buffer.from(`[rerail left out ${t + n.length - r + i} bytes here]\n`);
yield s.subarray(i);
yield* this.#be();
}
* #be() {
const e = this.#we.filter(e => e.length > 0);
for (const [t, n] of e.entries()) {
if (t > 0) yield Buffer.from("\n");
yield n.bytes;
}
}
}
class OpenLine {
#ke;
#te=be;
length=0;
constructor(e) {
this.#ke = e;
}
get bytes() {
return this.#te.subarray(0, this.length);
}
write(e) {
const t = e.lastIndexOf(he) + 1;
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
#xe=[];
#Oe=we;
length=0;
constructor(e) {
this.#Te = e;
}
append(e) {
let t = 0;
const n = Math.min(e.length, this.#Te - this.length);
while (t < n) {
if (this.#Oe === we) {
this.#Se.push(this.#xe.pop() ?? Buffer.allocUnsafeSlow(we));
this.#Oe = 0;
}
const s = this.#Se[this.#Se.length - 1];
const r = e.copy(s, this.#Oe, t, n);
this.#Oe += r;
t += r;
}
this.length += n;
return e.subarray(n);
}
dropBlocksBeyond(e) {
while (this.length - we >= e) {
this.#xe.push(this.#Se.shift());
this.length -= we;
}
}
* blocks() {
for (const [e, t] of this.#Se.entries()) {
yield e === this.#Se.length - 1 ? t.subarray(0, this.#Oe) : t;
}
}
}
const ke = 5e3;
const ve = 500;
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
this.#Q.stdout.line((0, L.tJ)(this.mask(e)));
if (t !== undefined) this.#Q.stdout.line((0, L.fE)("stop-commands", t));
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
const n = e ? Math.max(r, this.#Ee) + ve : Number.POSITIVE_INFINITY;
const i = Math.min(r + ke, n) - t();
if (i <= 0) return;
const o = new AbortController;
await Promise.race([ s, (0, C.setTimeout)(i, undefined, o).catch(() => undefined) ]);
o.abort();
}
}
async close() {
await this.#$e;
const {stdout: e, stderr: t, holds: n} = this.#Q;
this.#Ce();
e.endLine();
if (n) t.endLine();
if (this.commands.openGroup) e.line((0, L.fE)("endgroup"));
this.commands.openGroup = false;
}
#Ce() {
if (this.commands.stopToken) this.#Q.stdout.line((0, L.fE)(this.commands.stopToken));
this.commands.stopToken = undefined;
}
}
var Se = n(2637);
const Te = /retry-after["']?\s*[:=]\s*["']?(?:(\d{1,6})\b|([a-z]{3}, \d{2} [a-z]{3} \d{4} \d{2}:\d{2}:\d{2} gmt))/gi;
const xe = /retry after (\d{1,6}) ?s(?:ec(?:ond)?s?)?\b/gi;
function findRetryAfter(e, t) {
const n = [ ...e.matchAll(Te), ...e.matchAll(xe) ].sort((e, t) => e.index - t.index).pop();
if (n === undefined) return undefined;
const [, s, r] = n;
const i = r === undefined ? Number(s) * 1e3 : Date.parse(r) - t;
return Number.isNaN(i) ? undefined : Math.max(0, i);
}
const Oe = 1500;
const Ee = 256 * 1024;
const $e = 200;
async function runTry(e) {
const {clock: t, output: n} = e;
const s = (0, M.hi)(e.folder);
const r = (0, M.Bs)(s);
const i = t.now();
const o = t.monotonic();
const a = await launchScript(e, r);
const c = watchResources(e, a);
let u;
const l = new Promise(t => {
u = e.onStart?.(t);
});
try {
n.follow(a);
const u = {
running: a,
origin: originOf(a, r, i),
grace: e.grace
};
const d = await untilOver(e, u, l);
const f = t.monotonic() - o;
const {limit: h, ended: p, cancelled: m} = d;
const w = d.status.exitCode !== 0 || h !== undefined || p !== undefined || m;
await n.drain(w);
const y = (0, M.zX)(s);
const b = !w && y.problems.length === 0 && n.commands.problems.length === 0;
const k = b ? {
survivors: [],
background: await (0, g.lb)(u)
} : {
survivors: d.survivors ?? await (0, g.Hk)(u, "SIGTERM"),
background: []
};
const v = await ((await c)?.stop(!b));
const S = describe(e, d, k, y);
return {
result: {
...S,
startedAt: i,
durationMs: f,
resources: v ?? {}
},
passed: b,
contents: y
};
} finally {
await (u?.());
await ((await c)?.stop(false));
a.release();
await n.close();
}
}
async function launchScript(e, t) {
const {shell: n, script: r, folder: i, environment: o, output: a} = e;
const c = s.join(i, `script${n.extension}`);
(0, f.writeFileSync)(c, n.contents(r.text));
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
const i = await Promise.all([ n.e(518), n.e(892), n.e(628), n.e(779), n.e(794) ]).then(n.bind(n, 67864)).catch(() => undefined);
if (i === undefined) return undefined;
const {ResourceWatch: o} = i;
const a = [ e.workingDirectory, t.RUNNER_TEMP ?? h.tmpdir() ];
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
async function untilOver(e, t, n) {
const {deadlines: s, output: r, cancel: i, grace: o} = e;
const {running: a} = t;
const c = new AbortController;
const u = await Promise.race([ a.exited.then(e => ({
status: e
})), s.watch(() => r.lastReadAt, c.signal).then(e => ({
limit: e
})), n.then(e => ({
ended: e
})), aborted(i, c.signal).then(() => ({
cancelled: true
})) ]).finally(() => c.abort());
if ("status" in u) return {
status: u.status,
cancelled: false
};
let l;
if ("limit" in u) {
r.say(`rerail ends this try: "${u.limit.name}" (${(0, A.a3)(u.limit.ms)}) is over.`);
l = await (0, g.Hk)(t, "SIGINT");
} else if ("ended" in u) {
r.say(`rerail ends this try: ${u.ended}.`);
l = await (0, g.Hk)(t, "SIGINT");
} else {
const e = Math.max(0, o.terminateMs - Oe);
const n = i.reason === "SIGTERM" ? "SIGTERM" : "SIGINT";
l = await (0, g.Hk)({
...t,
grace: {
...o,
terminateMs: e
}
}, n);
}
const d = l.some(({pid: e}) => e === a.pid) ? Ce : await a.exited;
if ("limit" in u) return {
status: d,
survivors: l,
limit: u.limit,
cancelled: false
};
return {
status: d,
survivors: l,
..."ended" in u ? {
ended: u.ended,
cancelled: false
} : {
cancelled: true
}
};
}
const Ce = {
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
function describe({output: e, clock: t, number: n}, {status: s, limit: r, ended: i, cancelled: o}, {survivors: a, background: c}, u) {
const {kept: l, commands: d, mask: f} = e;
const h = [ ...d.problems, ...u.problems ];
const name = e => f(e).slice(0, $e);
const p = findRetryAfter(l.end(Ee).toString("latin1"), t.now());
return {
number: n,
...s,
...r === undefined ? {} : {
limit: r
},
...i === undefined ? {} : {
ended: f(i)
},
cancelled: o,
survivors: a.map(e => ({
...e,
command: name(e.command)
})),
background: c.map(name),
published: withCommands(u.published, d),
problems: h.map(f),
unclear: d.unclear.map(f),
annotations: d.annotations,
...p === undefined ? {} : {
retryAfterMs: p
},
masks: () => d.masks,
log: async function*() {
yield* l.read();
for (const e of h) yield Buffer.from(`\n##[error]${e}\n`);
}
};
}
function withCommands(e, {outputs: t, env: n, path: s}) {
return {
...e,
outputs: new Map([ ...t, ...e.outputs ]),
env: new Map([ ...n, ...e.env ]),
path: (0, Se.Pv)([ ...s, ...e.path ])
};
}
async function runTries(e, t, n) {
const s = openSinks(n);
const r = new Deadlines(e.limits, n.clock, e.grace ?? g.e);
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
const {request: t, hooks: n, ports: r, sinks: i, deadlines: o} = e;
const {maxTries: a, cancel: c} = t;
const u = resolveShell({
shell: t.script.shell,
environment: t.environment
});
const l = scriptEnvironment(t.environment);
const monotonic = () => r.clock.monotonic();
const d = [];
let f = {};
let h = c.aborted ? Re : tooLate(o.blocks(0, 0));
while (h === undefined) {
const p = d.length + 1;
const m = `Try ${p} of ${a}`;
const w = s.join(t.folder, `try-${p}`);
const y = {
...l,
...f,
RERAIL_TRY: String(p)
};
const b = p < a;
const k = new TryOutput({
...i,
masker: r.masker,
monotonic,
holds: b,
environment: y
});
if (b && p === 1) i.stdout.line(m);
const v = await runTry({
number: p,
script: t.script,
shell: u,
environment: y,
folder: w,
deadlines: o,
cancel: c,
grace: t.grace ?? g.e,
output: k,
clock: r.clock,
launch: r.launch ?? launch,
...n.onStart && {
onStart: e => n.onStart?.(p, e) ?? (async () => undefined)
}
});
d.push(v.result);
const S = v.passed ? "passed" : await decide(e, v.result);
if (typeof S === "object") {
for (const e of k.commands.supersede(m)) i.stdout.line(e);
forget(w);
f = S.environment;
continue;
}
for (const e of k.commands.settle()) i.stdout.line(e);
publish(e, v);
if (v.passed) return {
tries: d,
passed: true,
cancelled: false
};
h = S;
}
return {
tries: d,
passed: false,
cancelled: c.aborted,
stopped: h
};
}
const Re = "the step was cancelled";
const Ne = 15 * 6e4;
async function decide({request: e, hooks: t, ports: n, deadlines: s}, r) {
const {maxTries: i, cancel: o} = e;
const a = r.survivors[0];
if (r.cancelled || o.aborted) return Re;
if (a) return `process ${a.pid} (${a.command}) could not be ended: ${a.cause}`;
if (r.number >= i) return i === 1 ? "only one try is allowed" : `it was the last of ${i} tries`;
const blockedReason = e => tooLong(e) ?? tooLate(s.blocks(e, r.durationMs));
const c = blockedReason(0);
if (c !== undefined) return c;
let u;
try {
u = await t.onFailure(r, blockedReason);
} catch (e) {
n.log.warning(`rerail could not prepare another try: ${(0, p.messageOf)(e)}`);
return "rerail could not prepare another try";
}
if (!u.again) return u.why;
const l = blockedReason(u.waitMs);
if (l !== undefined) return l;
const d = u.waitMs > 0 ? `in ${(0, A.a3)(u.waitMs)}` : "now";
n.log.info(`Try ${r.number + 1} of ${i} starts ${d}: ${u.why}`);
await n.clock.sleep(u.waitMs, o);
return o.aborted ? Re : u;
}
function tooLong(e) {
if (e <= Ne) return undefined;
return `another try would have to wait ${(0, A.a3)(e)}, which is longer than ${(0, 
A.a3)(Ne)}`;
}
function tooLate(e) {
return e && `another try could not end within "${e.name}" (${(0, A.a3)(e.ms)})`;
}
function forget(e) {
try {
(0, f.rmSync)(e, {
recursive: true,
force: true
});
} catch {}
}
function publish({request: e, ports: t, sinks: n}, {contents: s}) {
for (const e of s.problems.map(e => t.masker.mask(e))) n.stdout.line((0, L.fE)("error", e));
try {
(0, M.Q3)(s, e.files);
} catch (e) {
throw new p.UserError(`What the script wrote for later steps cannot be handed to the runner: ${(0, 
p.messageOf)(e)}. Free some space on the machine.`, {
cause: e
});
}
}
var Pe = n(80854);
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
const n = await answer(s, e, r, t, o);
if (n.again) await (o?.go());
return n;
};
const u = await watchFor(s, o);
const l = {
onFailure,
...u === undefined ? {} : {
onStart: u
}
};
const d = await runTries(c, l, {
...e,
launch: a.launch
});
return {
result: d
};
} catch (n) {
if (e.inputs.strict || n instanceof p.UserError) throw n;
if (a.any) {
e.log.warning(`The guard failed while the script ran: ${(0, p.messageOf)(n)}.`);
return {
bare: a.ended ?? {
exitCode: 1
}
};
}
e.log.warning(`The guard failed: ${(0, p.messageOf)(n)}. The script runs without it, as "run:" would: no limits, no retries.`);
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
async function watchFor(e, t) {
const {phase: s, prepared: r} = e;
if (!r.policy || r.policy.triggers.length === 0) return undefined;
const {triggersInForce: i} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 63892));
const o = i(r, s);
if (o.length === 0) return undefined;
const {watchTry: a} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 58514));
return (n, i) => {
const c = n < r.maxTries && s.inputs.retry !== "never";
const u = a(s, o, {
number: n,
mayRepeat: c,
end: i,
checkpoint: () => void t?.now()
});
e.watch = u;
return u.stop;
};
}
async function timedFor(e, t) {
const s = e.inputs.checkpointEveryMs !== undefined || t.lane === "HEAVY" || t.policy?.triggers.some(({do: e}) => e === "checkpoint");
if (!t.stage || !s) return undefined;
return e.bestEffort("Starting the timed checkpoints", async () => {
const {timedCheckpoints: s} = await Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 9106));
return s(e, t);
});
}
async function answer(e, t, s, r, i) {
const [{understand: o}, {answerFailure: a}] = await Promise.all([ Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 80421)), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 18011)) ]);
const c = await e.phase.bestEffort("Classifying the failure", () => o(e, t, s));
if (!c) return {
again: false,
why: "the failure could not be classified"
};
s.push(c);
if (c.situation.triggers?.some(({do: e}) => e === "checkpoint")) await (i?.now());
return a(e, c, r);
}
function guardRequest({env: e, inputs: t, context: n, cancel: s}, r, i, o) {
const a = {
script: r,
environment: {
...e,
...i.resumed ? {
[d.X]: "1"
} : {},
...i.contextFile === undefined ? {} : {
[Pe.Vo]: i.contextFile
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
return (0, f.mkdtempSync)(s.join((0, h.tmpdir)(), "rerail-guard-"));
}
function run_script_forget(e) {
try {
(0, f.rmSync)(e, {
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
if (t.result?.tries.some(e => e.masks().length > 0)) {
const {takeBackMasked: t} = await Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 99770));
await e.bestEffort("Taking back what holds a masked value", () => t(e));
}
return t;
}
async function guardScript(e) {
const {inputs: t} = e;
const r = {
text: t.run ?? "",
...t.shell === undefined ? {} : {
shell: t.shell
},
workingDirectory: s.resolve(e.context.workspace, t.workingDirectory ?? ".")
};
let i;
const noteCancel = () => {
i ??= e.clock.monotonic();
};
if (e.cancel.aborted) noteCancel();
e.cancel.addEventListener("abort", noteCancel, {
once: true
});
const o = await (0, d.i)(e, r, scriptEnvironment(e.env));
const {lane: a} = o;
if (o.fastForwarded) {
return {
outputs: {
outcome: "fast-forwarded",
tries: 0,
lane: a
},
exitCode: 0,
failedTries: []
};
}
const c = {
phase: e,
prepared: o,
scriptText: r.text
};
const u = [];
const l = await runScript(e, r, o, c, u);
if ("bare" in l) return concludeBare(e, a, l.bare.exitCode);
await e.bestEffort("Noting what was used", async () => {
const {notePeaks: t} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 21943));
await t(e, l.result.tries);
});
const f = l.result.tries.at(-1);
if (!f) return notRun(e, o, l.result);
const h = await conclude(e, {
prepared: o,
context: c,
failedTries: u,
result: l.result,
last: f,
cancelledAt: i
});
if (l.result.passed && o.policy?.cache.length) {
const {noteCleanState: t} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 93381));
const s = u.length > 0 && !o.clean;
await e.bestEffort("The look at the cached paths", () => t(e, {
leftovers: s
}));
}
return h;
}
},
56728: (e, t, n) => {
n.d(t, {
X: () => c,
i: () => prepare
});
var s = n(19473);
var r = n(1273);
var i = n(87059);
var o = n(10313);
var a = n(47583);
const c = "RERAIL_RESUMED";
async function prepare(e, t, n) {
const s = {
lane: "STANDARD",
maxTries: (0, r.l5)(e.inputs),
clean: false,
fastForwarded: false,
resumed: false
};
const i = [ readCircumstances, readEffects, beginStage, restoreRecordedCaches, fastForward, restoreCaches, captureBefore, uploadBefore, resume, tellContext ];
for (const r of i) {
if (e.cancel.aborted || s.fastForwarded && r !== restoreCaches) continue;
await e.bestEffort("Preparing the step", () => r(e, s, t, n), isUsers);
}
return s;
}
const isUsers = e => e instanceof s.RefusedError && e.reason === "stage-name-taken";
async function readCircumstances(e, t) {
const {laneOfJob: s, readJobPolicy: i, stopFor: o, withPolicy: a} = await Promise.all([ n.e(518), n.e(892), n.e(628), n.e(779), n.e(794) ]).then(n.bind(n, 29544));
const c = await e.bestEffort("Reading the policy", () => i(e, "quick"));
const u = await e.bestEffort("Choosing the lane", () => s(e, c?.policy));
if (u) e.log.debug(`lane ${u.lane}: ${u.why}`);
t.lane = u?.lane ?? "STANDARD";
if (u && u.by !== "default") t.laneReason = u.why;
if (c) {
t.policy = c.policy;
t.isPolicyBroken = c.isBroken;
Object.assign(e.inputs, a(e.inputs, c.policy, t.lane));
t.maxTries = (0, r.l5)(e.inputs, c.policy.plans);
}
const l = await e.bestEffort("Asking whether to stop", () => o(e));
if (l !== undefined) {
t.stop = l;
t.maxTries = 1;
}
t.clean = e.inputs.cleanTries ?? t.lane !== "DOCS";
}
async function readEffects(e, t, n) {
if (t.maxTries === 1) return;
const s = await e.bestEffort("Asking the policy", () => (0, a.Zp)(e, t.policy));
if (s?.never !== undefined) {
t.never = s.never;
t.maxTries = 1;
}
if (e.inputs.retry === "always") return;
t.effects = s?.isIdempotent ? [] : await (0, a.w7)(e.inputs, n.text);
if (t.effects.length > 0) t.maxTries = 1;
}
async function beginStage(e, t, s, r) {
const i = e.inputs.stage;
if (i === undefined) return;
const {openStage: o} = await Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 69071));
const c = `Recording stage "${i}"`;
const u = await e.bestEffort(c, () => o(e, i, s, r), isUsers);
if (!u) return;
t.stage = u;
const l = t.effects ?? await (0, a.w7)(e.inputs, s.text);
if (l.length > 0) await e.bestEffort(c, () => u.update({
external: true
}));
}
async function restoreRecordedCaches(e, {policy: t, lane: s, stage: r}) {
if (!t || t.cache.length === 0 || !r || e.context.attempt <= 1) return;
const [{readEarlier: i}, {restoreDeclared: o}] = await Promise.all([ Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 40971)), Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 93381)) ]);
const a = (await i(e))?.stages.find(({name: e}) => e === r.record.name);
if (!a?.caches?.length) return;
await e.bestEffort("Restoring the caches", () => o(e, t, s, new Set(a.caches)));
}
async function restoreCaches(e, {policy: t, lane: s, stage: r, fastForwarded: i}) {
if (!t || t.cache.length === 0) return;
const {keepAsRestored: o, restoreDeclared: a} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 93381));
if (i) return o(e);
const c = await e.bestEffort("Restoring the caches", () => a(e, t, s));
if (c?.length) await (r?.update({
caches: c
}));
}
async function fastForward(e, t, s, r) {
if (!t.stage || e.context.attempt <= 1) return;
const [{fastForward: i}, {carryPlans: o}] = await Promise.all([ Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 48633)), Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 40971)) ]);
await o(e, t.stage);
t.fastForwarded = await i(e, t.stage, s, r) !== undefined;
}
async function captureBefore(e, t, s, r) {
const {stage: a, clean: c, maxTries: u} = t;
if (!a && !(c && u > 1)) return;
const [{capture: l}, {snapshotOf: d, newestCheckpoint: f, probeExecutables: h, startProbes: p}] = await Promise.all([ Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 64229)), Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 69071)) ]);
const m = a ? h(e, s, r) : Promise.resolve(undefined);
const w = await f(await e.job());
const g = await l(e, {
...a === undefined ? {} : {
stage: a.record.name
},
...w === undefined ? {} : {
parent: w
},
sequence: a ? a.record.order * 2 - 1 : 0,
clean: true
});
if (g) Object.assign(t, {
before: g,
...await (0, i.i)(e)
});
if (g && c && u > 1) {
const {keepGitConfig: s} = await Promise.all([ n.e(518), n.e(892), n.e(628), n.e(779), n.e(794) ]).then(n.bind(n, 41744));
t.gitConfig = s(e.context.workspace);
await (0, o.G)(e);
}
if (!a || e.cancel.aborted) return;
if (g) await e.bestEffort("Recording the stage", () => a.update({
before: d(g)
}));
await m;
t.probes = p(e, r, m);
}
async function uploadBefore(e, {lane: t, stage: s}) {
if (!s) return;
const {KEEP_ON_FAILURE: r, uploadJob: i, uploadTime: o} = await Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 99770));
const a = o(e.inputs, t);
if (a === "never") return;
await e.bestEffort("Starting the upload", async () => {
await (await e.job()).mark(r);
if (a === "before") await i(e);
});
}
async function tellContext(e, t) {
if (e.context.attempt <= 1) return;
const {tellRollback: s, writeContext: r} = await Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 80854));
const i = await r(e);
if (i === undefined) return;
t.contextFile = i;
await s(e);
}
async function resume(e, t) {
const {stage: s, before: r, probes: i} = t;
if (!s || !r || !i || !e.inputs.resumable || e.context.attempt <= 1) return;
const {resumeStage: o} = await Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 25032));
t.resumed = await o(e, s, r, i);
}
},
63892: (e, t, n) => {
n.d(t, {
W: () => branchOf,
triggersInForce: () => triggersInForce
});
var s = n(84110);
const branchOf = ({ref: e}) => /^refs\/heads\/(.+)$/.exec(e ?? "")?.[1];
const triggersInForce = ({policy: e}, {context: t}) => e && e.triggers.length > 0 ? (0, 
s.Rl)(e.triggers, branchOf(t)) : [];
},
29544: (e, t, n) => {
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
const {workspacePolicy: r, isSparse: i} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 46362));
const o = await s.once("policy-copy", () => r(e));
const a = o.text === null && o.unusable === undefined;
if (t === "quick" && a && !i(e)) return undefined;
const c = await s.once("policy", () => policyTexts(e, o));
if (a && (c.governing?.text ?? null) === null) return undefined;
const {policyInForce: u} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 24138));
const l = await u(c);
e.log.debug(`policy: ${l.origin}`);
for (const [t, n] of l.warnings.entries()) {
if (await s.mark(`told-policy-${t}`)) e.log.warning(n);
}
return l;
}
async function policyTexts(e, t) {
const {policyFromGit: s, policyFromApi: i, pathInRepository: o} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 46362));
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
unreadable: (0, r.messageOf)(e),
copy: t
};
}
}
async function settled(e, {current: t, earlier: s}, r, i) {
const {isValid: o, firstValid: a} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 24138));
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
const {asksForPaths: s, chooseLane: r} = await Promise.all([ n.e(518), n.e(892), n.e(628), n.e(779), n.e(794) ]).then(n.bind(n, 93711));
const i = t?.lanes ?? [];
const o = i.some(({labels: e, paths: t, onlyPaths: n}) => e ?? t ?? n) ? await readEvent(e.env.GITHUB_EVENT_PATH) : undefined;
const a = labelsOf(o);
const c = {
option: e.inputs.lane,
rules: i,
jobNames: i.some(({jobs: e}) => e) ? await namesOfJob(e) : [],
...a === undefined ? {} : {
labels: a
}
};
if (!s(c)) return r(c);
const {changedPaths: u} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 31702));
const l = await (await e.job()).once("changed-paths", async () => await u(e, o) ?? null);
return r({
...c,
...l === null ? {} : {
changedPaths: l
}
});
}
async function namesOfJob(e) {
const {job: t} = e.context;
if (t === undefined) return [];
const {jobsNamed: s, readRunWorkflows: r} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 9113));
const i = await r(e);
const o = i ? s(i, t).map(({job: e}) => e.name) : [];
return [ t, ...o.filter(e => e !== undefined) ];
}
async function defaultBranch(e) {
const t = await readEvent(e.env.GITHUB_EVENT_PATH);
const n = t?.repository?.default_branch;
return typeof n === "string" ? n : undefined;
}
async function stopFor(e) {
const isSet = e => ![ "", "0", "false" ].includes((e ?? "").trim().toLowerCase());
if (isSet(e.inputs.stop)) return 'a person stopped rerail (the input "stop")';
if (isSet(e.env.RERAIL_STOP)) return "a person stopped rerail (the variable RERAIL_STOP)";
if (!e.context.event?.startsWith("pull_request")) return undefined;
const t = labelsOf(await readEvent(e.env.GITHUB_EVENT_PATH)) ?? [];
return t.includes(i) ? `a person stopped rerail (the label "${i}")` : undefined;
}
const i = "rerail:stop";
function labelsOf(e) {
const {labels: t} = e?.pull_request ?? {};
if (!Array.isArray(t)) return undefined;
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
}
};
