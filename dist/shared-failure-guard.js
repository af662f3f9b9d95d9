export const id = 537;

export const ids = [ 537 ];

export const modules = {
3414: (e, t, n) => {
n.d(t, {
Bs: () => commandFileVariables,
Q3: () => publishCommandFiles,
_4: () => c,
hi: () => createCommandFiles,
zX: () => readCommandFiles
});
var r = n(73024);
var s = n(76760);
var a = n(19473);
var o = n(2637);
const i = 64 * 1024 * 1024;
const c = 1024 * 1024;
const f = "NODE_OPTIONS";
const l = {
output: "GITHUB_OUTPUT",
env: "GITHUB_ENV",
path: "GITHUB_PATH",
summary: "GITHUB_STEP_SUMMARY",
state: "GITHUB_STATE"
};
const d = Object.keys(l);
function createCommandFiles(e) {
(0, r.mkdirSync)(e, {
recursive: true
});
const t = Object.fromEntries(d.map(t => [ t, s.join(e, t) ]));
for (const e of d) (0, r.writeFileSync)(t[e], "");
return t;
}
function commandFileVariables(e) {
return Object.fromEntries(d.map(t => [ l[t], e[t] ]));
}
function readCommandFiles(e) {
const t = [];
const read = (n, r) => {
try {
return readText(e[n], r);
} catch (e) {
t.push(`Unable to process file command '${n}' successfully. ${(0, a.bD)(e)}`);
return "";
}
};
const parse = (e, n) => {
const {entries: r, problem: s} = (0, o.Hl)(n, {
unnamed: e !== "output"
});
if (s === undefined) return {
entries: r,
text: endLine(n)
};
t.push(`Unable to process file command '${e}' successfully. ${s}`);
return {
entries: r,
text: (0, o.Rd)(r)
};
};
const n = parse("output", read("output"));
const r = parse("env", read("env"));
parse("state", read("state"));
const s = read("path", {
needed: false
});
const i = read("summary", {
needed: false,
atMost: c + 1
});
for (const e of r.entries.keys()) {
if (e === "" || e.toUpperCase() === f) r.entries.delete(e);
}
return {
published: {
outputs: n.entries,
env: r.entries,
path: (0, o.Rr)(s),
summary: i
},
problems: t,
texts: {
output: n.text,
env: r.text,
path: endLine(s),
summary: i
}
};
}
function publishCommandFiles(e, t) {
for (const [n, s] of Object.entries(e.texts)) {
const e = t[n];
if (e !== undefined && s !== "") (0, r.appendFileSync)(e, s);
}
}
function endLine(e) {
return e === "" || e.endsWith("\n") ? e : `${e}\n`;
}
function readText(e, {atMost: t = i, needed: n = true} = {}) {
let s;
try {
s = (0, r.openSync)(e, r.constants.O_RDONLY | (r.constants.O_NONBLOCK ?? 0));
} catch (e) {
if ((0, a.$N)(e) === "ENOENT" || (0, a.$N)(e) === "ENOTDIR") return "";
throw e;
}
try {
const e = (0, r.fstatSync)(s);
if (e.isDirectory() && !n) return "";
if (!e.isFile()) throw new Error("It is no longer a regular file");
if (e.size > i) throw new Error(`It has ${e.size} bytes, more than ${i}`);
const a = Buffer.alloc(Math.min(e.size, t));
return decode(a.subarray(0, (0, r.readSync)(s, a)));
} finally {
(0, r.closeSync)(s);
}
}
function decode(e) {
if (e[0] === 255 && e[1] === 254) return new TextDecoder("utf-16le").decode(e);
if (e[0] === 254 && e[1] === 255) return new TextDecoder("utf-16be").decode(e);
return (new TextDecoder).decode(e);
}
},
60245: (e, t, n) => {
n.d(t, {
$C: () => parseStageRecord,
EX: () => expectedOf,
hl: () => s,
u9: () => parseJobRecord
});
var r = n(917);
const s = 1;
const a = [ "started", "completed", "failed", "skipped", "fast-forwarded", "rolled-back" ];
function parseJobRecord(e) {
const t = parseObject(e);
if (!t || t.version !== s || !isCount(t.attempt)) return undefined;
if (typeof t.jobKey !== "string" || typeof t.claim !== "string" || !Array.isArray(t.stages)) return undefined;
if (!t.stages.every(isStageRecord) || !isAbsentOr(Array.isArray)(t.ledger)) return undefined;
const n = (0, r.fT)(t.rollbacks);
const {rollbacks: a, ...o} = t;
return {
...o,
...n.length === 0 ? {} : {
rollbacks: n
}
};
}
function parseStageRecord(e) {
const t = parseObject(e);
return isStageRecord(t) ? t : undefined;
}
const o = 8 * 1024 * 1024;
function parseObject(e) {
if (e.length > o) return undefined;
try {
const t = JSON.parse(e, (e, t) => e === "__proto__" ? undefined : t);
return isObject(t) ? t : undefined;
} catch {
return undefined;
}
}
const isObject = e => typeof e === "object" && e !== null && !Array.isArray(e);
const isCount = e => Number.isSafeInteger(e) && e >= 0;
const isText = e => typeof e === "string";
const isHash = e => isText(e) && /^[0-9a-f]{64}$/.test(e);
const isTextMap = e => isObject(e) && Object.values(e).every(isText);
const isNameMap = e => isTextMap(e) && Object.keys(e).every(e => /^[^\r\n]+$/.test(e));
const isAbsentOr = e => t => t === undefined || e(t);
const isSnapshotRef = e => isObject(e) && isText(e.checkpoint) && /^[a-z0-9-]{8,64}$/.test(e.checkpoint) && isHash(e.stateHash);
const isReplay = e => isObject(e) && isNameMap(e.outputs) && isNameMap(e.env) && Array.isArray(e.path) && e.path.every(isText) && isAbsentOr(isText)(e.masks);
const isFingerprint = e => isObject(e) && [ "os", "arch", "home", "user", "workspace" ].every(t => isText(e[t])) && isAbsentOr(isText)(e.libc) && isTextMap(e.tools) && isAbsentOr(isTextMap)(e.executables);
const isSkipBlocker = e => isObject(e) && isText(e.reason) && isText(e.why);
function isStageRecord(e) {
if (!isObject(e) || e.version !== s) return false;
const t = {
name: isText,
attempt: isAbsentOr(isCount),
order: isCount,
state: e => a.includes(e),
script: isHash,
environment: isTextMap,
fingerprint: isAbsentOr(isFingerprint),
commit: isAbsentOr(isText),
head: isAbsentOr(isText),
startedAt: isCount,
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
return Object.entries(t).every(([t, n]) => n(e[t]));
}
function expectedOf(e, t, {stateHash: n}, r) {
const {repository: s, runId: a, jobKey: o} = e;
const {commit: i, order: c} = t;
return {
...s === undefined ? {} : {
repository: s
},
...a === undefined ? {} : {
runId: a
},
jobKey: o,
...i === undefined ? {} : {
commit: i
},
attempt: r,
sequence: c * 2,
stateHash: n
};
}
},
917: (e, t, n) => {
n.d(t, {
EN: () => rolledBack,
aS: () => rollbackId,
fT: () => parseRollbacks,
s6: () => preservedOf,
v: () => rollbacksMade
});
var r = n(77598);
var s = n(94871);
const a = 20;
const o = 2e3;
function rollbackId(e, t, n) {
const {repository: s = "", runId: a = "", jobKey: o} = e;
return (0, r.createHash)("sha256").update(JSON.stringify([ s, a, o, t, n ])).digest("hex").slice(0, 10);
}
function rolledBack(e, {stages: t, from: n}) {
return e.map(e => t.includes(e.name) && e.name !== n ? {
...e,
state: "rolled-back"
} : e);
}
function preservedOf(e) {
return e.flatMap(({name: e, before: t, after: n, dirty: r}) => [ ...t ? [ {
stage: e,
when: "before",
checkpoint: t.checkpoint
} ] : [], ...n ? [ {
stage: e,
when: "after",
checkpoint: n.checkpoint
} ] : [], ...r ? [ {
stage: e,
when: "failed",
checkpoint: r.checkpoint
} ] : [] ]);
}
function rollbacksMade(e) {
const t = Object.create(null);
for (const {to: n, state: r} of e) if (r === "planned") t[n] = (t[n] ?? 0) + 1;
return {
...t
};
}
function parseRollbacks(e) {
return Array.isArray(e) ? e.slice(-a).filter(isRollback) : [];
}
const isObject = e => typeof e === "object" && e !== null && !Array.isArray(e);
const isText = e => typeof e === "string" && e.length <= o;
const isTexts = e => Array.isArray(e) && e.length <= 1e3 && e.every(isText);
function isRollback(e) {
if (!isObject(e) || e.version !== 1 || !isObject(e.trigger)) return false;
const {id: t, state: n, from: r, to: a, stages: o, reason: i, at: c, attempt: f, versions: l, preserved: d, revise: u, trigger: p} = e;
return /^[0-9a-f]{10}$/.test(String(t)) && (n === "asked" || n === "planned") && [ r, a, i, c, p.kind, p.signature ].every(isText) && s.fs.includes(p.type) && [ p.evidence, e.commit, e.approvedBy ].every(e => e === undefined || isText(e)) && Number.isSafeInteger(f) && isTexts(o) && isTexts(u) && isObject(l) && Object.values(l).every(isText) && Array.isArray(d) && d.every(e => isObject(e) && [ e.stage, e.when, e.checkpoint ].every(isText));
}
},
10313: (e, t, n) => {
n.d(t, {
G: () => keepReserve,
e: () => useReserve
});
var r = n(73024);
var s = n(76760);
const a = 256 * 1024;
async function keepReserve(e) {
try {
(0, r.writeFileSync)(await reserveFile(e), Buffer.alloc(a), {
flag: "wx",
mode: 384
});
} catch {}
}
async function useReserve(e, t) {
const {isDiskFull: s} = await Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(547), n.e(401), n.e(537), n.e(51) ]).then(n.bind(n, 48722));
if (s(t)) (0, r.rmSync)(await reserveFile(e), {
force: true
});
}
const reserveFile = async e => s.join((await e.job()).folder, "disk-reserve");
},
47583: (e, t, n) => {
n.d(t, {
Zp: () => knownRepeatable,
w7: () => effectsOf,
zF: () => repeatableJob
});
var r = n(14152);
var s = n(56221);
async function effectsOf(e, t) {
if (e.sideEffects === "none") return [];
if (e.sideEffects === "external") return [ 'declared by "side-effects: external"' ];
const {externalEffects: r} = await Promise.all([ n.e(547), n.e(628), n.e(537), n.e(254), n.e(794) ]).then(n.bind(n, 68268));
return r(t).map(({pattern: e, line: t}) => `${e} in line ${t}`);
}
function repeatable(e, {never: t, idempotent: n}) {
const named = t => t.find(t => e.names.some(e => (0, r.Hj)(t, e)));
const s = named(n.jobs) !== undefined || e.environments.length > 0 && e.environments.every(e => isExempt(n, e));
if (s) return {
isIdempotent: s,
effects: []
};
const a = named(t.jobs);
const o = e.environments.filter(e => isExpression(e) ? t.environments.length > 0 : matchesAny(t.environments, e)).map(e => `the job's environment "${e}"`);
return {
isIdempotent: s,
effects: o,
...a === undefined ? {} : {
never: `the policy never repeats this job (\`never.jobs\`: "${a}")`
}
};
}
const isExempt = ({environments: e}, t) => isExpression(t) ? e.includes("*") : matchesAny(e, t);
const isExpression = e => e.includes("${{");
const matchesAny = (e, t) => e.some(e => (0, r.Hj)(e, t));
async function knownRepeatable(e, t) {
if (!t) return undefined;
if (t.idempotent.environments.length > 0) return repeatableJob(e, t);
const {job: n} = e.context;
return repeatable({
names: n === undefined ? [] : [ n ],
environments: []
}, t);
}
async function repeatableJob(e, t = s.z) {
const {readRunWorkflows: r, jobsNamed: a} = await Promise.all([ n.e(815), n.e(363), n.e(521), n.e(477) ]).then(n.bind(n, 9113));
const o = e.context.job;
if (o === undefined) return repeatable({
names: [],
environments: []
}, t);
const i = await r(e);
const c = i ? a(i, o).map(({job: e}) => e) : [];
const f = c.map(({name: e}) => e).filter(e => e !== undefined);
const l = c.map(({environment: e}) => e).filter(e => e !== undefined);
return repeatable({
names: [ o, ...f ],
environments: l
}, t);
}
},
56728: (e, t, n) => {
n.d(t, {
X: () => c,
i: () => prepare
});
var r = n(19473);
var s = n(1273);
var a = n(87059);
var o = n(10313);
var i = n(47583);
const c = "RERAIL_RESUMED";
async function prepare(e, t, n) {
const r = {
lane: "STANDARD",
maxTries: (0, s.l5)(e.inputs),
clean: false,
fastForwarded: false,
resumed: false
};
const a = [ readCircumstances, readEffects, beginStage, fastForward, captureBefore, uploadBefore, resume, tellContext ];
for (const s of a) {
if (e.cancel.aborted || r.fastForwarded) break;
await e.bestEffort("Preparing the step", () => s(e, r, t, n), isUsers);
}
return r;
}
const isUsers = e => e instanceof r.fk && e.reason === "stage-name-taken";
async function readCircumstances(e, t) {
const {laneOfJob: r, readJobPolicy: a, withPolicy: o} = await Promise.all([ n.e(547), n.e(628), n.e(537), n.e(254), n.e(794) ]).then(n.bind(n, 29544));
const i = await e.bestEffort("Reading the policy", () => a(e, "quick"));
const c = await e.bestEffort("Choosing the lane", () => r(e, i?.policy));
if (c) e.log.debug(`lane ${c.lane}: ${c.why}`);
t.lane = c?.lane ?? "STANDARD";
if (c && c.by !== "default") t.laneReason = c.why;
if (i) {
t.policy = i.policy;
t.isPolicyBroken = i.isBroken;
Object.assign(e.inputs, o(e.inputs, i.policy, t.lane));
t.maxTries = (0, s.l5)(e.inputs, i.policy.plans);
}
t.clean = e.inputs.cleanTries ?? t.lane !== "DOCS";
}
async function readEffects(e, t, n) {
if (t.maxTries === 1) return;
const r = await e.bestEffort("Asking the policy", () => (0, i.Zp)(e, t.policy));
if (r?.never !== undefined) {
t.never = r.never;
t.maxTries = 1;
}
if (e.inputs.retry === "always") return;
t.effects = r?.isIdempotent ? [] : await (0, i.w7)(e.inputs, n.text);
if (t.effects.length > 0) t.maxTries = 1;
}
async function beginStage(e, t, r, s) {
const a = e.inputs.stage;
if (a === undefined) return;
const {openStage: o} = await Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 69071));
const c = `Recording stage "${a}"`;
const f = await e.bestEffort(c, () => o(e, a, r, s), isUsers);
if (!f) return;
t.stage = f;
const l = t.effects ?? await (0, i.w7)(e.inputs, r.text);
if (l.length > 0) await e.bestEffort(c, () => f.update({
external: true
}));
}
async function fastForward(e, t, r, s) {
if (!t.stage || e.context.attempt <= 1) return;
const [{fastForward: a}, {carryPlans: o}] = await Promise.all([ Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 48633)), Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 40971)) ]);
await o(e, t.stage);
t.fastForwarded = await a(e, t.stage, r, s) !== undefined;
}
async function captureBefore(e, t, r, s) {
const {stage: i, clean: c, maxTries: f} = t;
if (!i && !(c && f > 1)) return;
const [{capture: l}, {snapshotOf: d, newestCheckpoint: u, probeExecutables: p, startProbes: m}] = await Promise.all([ Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 64229)), Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 69071)) ]);
const b = i ? p(e, r, s) : Promise.resolve(undefined);
const y = await u(await e.job());
const h = await l(e, {
...i === undefined ? {} : {
stage: i.record.name
},
...y === undefined ? {} : {
parent: y
},
sequence: i ? i.record.order * 2 - 1 : 0,
clean: true
});
if (h) Object.assign(t, {
before: h,
...await (0, a.i)(e)
});
if (h && c && f > 1) {
const {keepGitConfig: r} = await Promise.all([ n.e(547), n.e(628), n.e(537), n.e(254), n.e(794) ]).then(n.bind(n, 41744));
t.gitConfig = r(e.context.workspace);
await (0, o.G)(e);
}
if (!i || e.cancel.aborted) return;
if (h) await e.bestEffort("Recording the stage", () => i.update({
before: d(h)
}));
await b;
t.probes = m(e, s, b);
}
async function uploadBefore(e, {lane: t, stage: r}) {
if (!r) return;
const {KEEP_ON_FAILURE: s, uploadJob: a, uploadTime: o} = await Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 99770));
const i = o(e.inputs, t);
if (i === "never") return;
await e.bestEffort("Starting the upload", async () => {
await (await e.job()).mark(s);
if (i === "before") await a(e);
});
}
async function tellContext(e, t) {
if (e.context.attempt <= 1) return;
const {tellRollback: r, writeContext: s} = await Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 80854));
const a = await s(e);
if (a === undefined) return;
t.contextFile = a;
await r(e);
}
async function resume(e, t) {
const {stage: r, before: s, probes: a} = t;
if (!r || !s || !a || !e.inputs.resumable || e.context.attempt <= 1) return;
const {resumeStage: o} = await Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 25032));
t.resumed = await o(e, r, s, a);
}
}
};
