export const id = 348;

export const ids = [ 348 ];

export const modules = {
44317: (e, t, n) => {
n.d(t, {
Z: () => refuseOtherFolder,
f: () => folderIdentity
});
var r = n(73024);
var a = n(19473);
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
const o = folderIdentity(e);
if (o?.device === t && o.inode === n) return;
if ((0, r.lstatSync)(e, {
throwIfNoEntry: false
}) === undefined) return;
throw new a.fk("workspace-replaced", `Workspace not restored: ${e} is not the folder that it was before the script, but another one or a link. Have the script change what is in the workspace, not the workspace.`);
}
},
3414: (e, t, n) => {
n.d(t, {
Bs: () => commandFileVariables,
Q3: () => publishCommandFiles,
_4: () => c,
hi: () => createCommandFiles,
zX: () => readCommandFiles
});
var r = n(73024);
var a = n(76760);
var o = n(19473);
var s = n(2637);
const i = 64 * 1024 * 1024;
const c = 1024 * 1024;
const d = "NODE_OPTIONS";
const f = {
output: "GITHUB_OUTPUT",
env: "GITHUB_ENV",
path: "GITHUB_PATH",
summary: "GITHUB_STEP_SUMMARY",
state: "GITHUB_STATE"
};
const u = Object.keys(f);
function createCommandFiles(e) {
(0, r.mkdirSync)(e, {
recursive: true
});
const t = Object.fromEntries(u.map(t => [ t, a.join(e, t) ]));
for (const e of u) (0, r.writeFileSync)(t[e], "");
return t;
}
function commandFileVariables(e) {
return Object.fromEntries(u.map(t => [ f[t], e[t] ]));
}
function readCommandFiles(e) {
const t = [];
const read = (n, r) => {
try {
return readText(e[n], r);
} catch (e) {
t.push(`Unable to process file command '${n}' successfully. ${(0, o.bD)(e)}`);
return "";
}
};
const parse = (e, n) => {
const {entries: r, problem: a} = (0, s.Hl)(n, {
unnamed: e !== "output"
});
if (a === undefined) return {
entries: r,
text: endLine(n)
};
t.push(`Unable to process file command '${e}' successfully. ${a}`);
return {
entries: r,
text: (0, s.Rd)(r)
};
};
const n = parse("output", read("output"));
const r = parse("env", read("env"));
parse("state", read("state"));
const a = read("path", {
needed: false
});
const i = read("summary", {
needed: false,
atMost: c + 1
});
for (const e of r.entries.keys()) {
if (e === "" || e.toUpperCase() === d) r.entries.delete(e);
}
return {
published: {
outputs: n.entries,
env: r.entries,
path: (0, s.Rr)(a),
summary: i
},
problems: t,
texts: {
output: n.text,
env: r.text,
path: endLine(a),
summary: i
}
};
}
function publishCommandFiles(e, t) {
for (const [n, a] of Object.entries(e.texts)) {
const e = t[n];
if (e !== undefined && a !== "") (0, r.appendFileSync)(e, a);
}
}
function endLine(e) {
return e === "" || e.endsWith("\n") ? e : `${e}\n`;
}
function readText(e, {atMost: t = i, needed: n = true} = {}) {
let a;
try {
a = (0, r.openSync)(e, r.constants.O_RDONLY | (r.constants.O_NONBLOCK ?? 0));
} catch (e) {
if ((0, o.$N)(e) === "ENOENT" || (0, o.$N)(e) === "ENOTDIR") return "";
throw e;
}
try {
const e = (0, r.fstatSync)(a);
if (e.isDirectory() && !n) return "";
if (!e.isFile()) throw new Error("It is no longer a regular file");
if (e.size > i) throw new Error(`It has ${e.size} bytes, more than ${i}`);
const o = Buffer.alloc(Math.min(e.size, t));
return decode(o.subarray(0, (0, r.readSync)(a, o)));
} finally {
(0, r.closeSync)(a);
}
}
function decode(e) {
if (e[0] === 255 && e[1] === 254) return new TextDecoder("utf-16le").decode(e);
if (e[0] === 254 && e[1] === 255) return new TextDecoder("utf-16be").decode(e);
return (new TextDecoder).decode(e);
}
},
50014: (e, t, n) => {
n.d(t, {
Bb: () => apply,
t2: () => recorded
});
var r = n(19473);
const a = {
RETRY: [ "restore", "retry" ],
RESUME: [ "resume" ],
SKIP: [ "skip" ],
ROLLBACK: [ "nominate" ],
MANUAL: [ "hand-over" ]
};
const o = new Set([ "restore" ]);
async function apply(e, t, n, r) {
const s = a[e.strategy].filter(e => t[e] || !o.has(e));
const i = s.every(e => t[e]) ? s : [ "hand-over" ];
let c = {
done: true
};
for (const a of i) {
const o = t[a];
if (!o) return {
done: false,
why: `nothing here can do "${a}"`
};
c = await perform(a, o, {
key: `${r}/${a}`,
why: e.why
}, n);
if (!c.done) break;
}
return c;
}
async function perform(e, t, n, r) {
const {key: a, why: o} = n;
const i = await r.record(a, {
kind: "intent",
act: e,
why: o
});
if (!i) {
const o = await r.find(a, "act");
if (o) return outcomeOf(o);
const i = t.resolve ? await t.resolve(n) : {
done: false,
why: s
};
if (i) return settle(e, n, i, r);
}
return settle(e, n, await attempt(t, n), r);
}
async function recorded(e, t, n, a) {
const o = {
key: e.newKey(t),
why: n
};
await e.record(o.key, {
kind: "intent",
act: t,
why: n
});
try {
const {result: n, durationMs: r, savedMs: s, ...i} = await a();
const c = r === undefined ? {} : {
durationMs: Math.round(r)
};
const d = s === undefined ? {} : {
savedMs: Math.round(s)
};
await settle(t, o, {
done: true,
...i,
...c,
...d
}, e);
return n;
} catch (n) {
await settle(t, o, {
done: false,
why: (0, r.bD)(n)
}, e);
throw n;
}
}
const s = "it was begun before, and whether it was done is unknown; rerail does not do it twice";
async function attempt(e, t) {
try {
return await e.run(t);
} catch (e) {
return {
done: false,
why: (0, r.bD)(e)
};
}
}
async function settle(e, {key: t, why: n}, r, a) {
await a.record(t, {
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
10313: (e, t, n) => {
n.d(t, {
G: () => keepReserve,
e: () => useReserve
});
var r = n(73024);
var a = n(76760);
const o = 256 * 1024;
async function keepReserve(e) {
try {
(0, r.writeFileSync)(await reserveFile(e), Buffer.alloc(o), {
flag: "wx",
mode: 384
});
} catch {}
}
async function useReserve(e, t) {
const {isDiskFull: a} = await Promise.all([ n.e(143), n.e(6), n.e(734), n.e(207), n.e(145), n.e(348), n.e(51) ]).then(n.bind(n, 48722));
if (a(t)) (0, r.rmSync)(await reserveFile(e), {
force: true
});
}
const reserveFile = async e => a.join((await e.job()).folder, "disk-reserve");
},
47583: (e, t, n) => {
n.d(t, {
Zp: () => knownRepeatable,
w7: () => effectsOf,
zF: () => repeatableJob
});
var r = n(14152);
var a = n(56221);
async function effectsOf(e, t) {
if (e.sideEffects === "none") return [];
if (e.sideEffects === "external") return [ 'declared by "side-effects: external"' ];
const {externalEffects: r} = await Promise.all([ n.e(207), n.e(348), n.e(254), n.e(794) ]).then(n.bind(n, 68268));
return r(t).map(({pattern: e, line: t}) => `${e} in line ${t}`);
}
function repeatable(e, {never: t, idempotent: n}) {
const named = t => t.find(t => e.names.some(e => (0, r.Hj)(t, e)));
const a = named(n.jobs) !== undefined || e.environments.length > 0 && e.environments.every(e => isExempt(n, e));
if (a) return {
isIdempotent: a,
effects: []
};
const o = named(t.jobs);
const s = e.environments.filter(e => isExpression(e) ? t.environments.length > 0 : matchesAny(t.environments, e)).map(e => `the job's environment "${e}"`);
return {
isIdempotent: a,
effects: s,
...o === undefined ? {} : {
never: `the policy never repeats this job (\`never.jobs\`: "${o}")`
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
async function repeatableJob(e, t = a.z) {
const {readRunWorkflows: r, jobsNamed: o} = await Promise.all([ n.e(815), n.e(121), n.e(521), n.e(477) ]).then(n.bind(n, 9113));
const s = e.context.job;
if (s === undefined) return repeatable({
names: [],
environments: []
}, t);
const i = await r(e);
const c = i ? o(i, s).map(({job: e}) => e) : [];
const d = c.map(({name: e}) => e).filter(e => e !== undefined);
const f = c.map(({environment: e}) => e).filter(e => e !== undefined);
return repeatable({
names: [ s, ...d ],
environments: f
}, t);
}
},
56728: (e, t, n) => {
n.d(t, {
X: () => c,
i: () => prepare
});
var r = n(19473);
var a = n(1273);
var o = n(87059);
var s = n(10313);
var i = n(47583);
const c = "RERAIL_RESUMED";
async function prepare(e, t, n) {
const r = {
lane: "STANDARD",
maxTries: (0, a.l5)(e.inputs),
clean: false,
fastForwarded: false,
resumed: false
};
const o = [ readCircumstances, readEffects, beginStage, fastForward, captureBefore, uploadBefore, resume ];
for (const a of o) {
if (e.cancel.aborted || r.fastForwarded) break;
await e.bestEffort("Preparing the step", () => a(e, r, t, n), isUsers);
}
return r;
}
const isUsers = e => e instanceof r.fk && e.reason === "stage-name-taken";
async function readCircumstances(e, t) {
const {laneOfJob: r, readJobPolicy: o, withPolicy: s} = await Promise.all([ n.e(207), n.e(348), n.e(254), n.e(794) ]).then(n.bind(n, 29544));
const i = await e.bestEffort("Reading the policy", () => o(e, "quick"));
const c = await e.bestEffort("Choosing the lane", () => r(e, i?.policy));
if (c) e.log.debug(`lane ${c.lane}: ${c.why}`);
t.lane = c?.lane ?? "STANDARD";
if (c && c.by !== "default") t.laneReason = c.why;
if (i) {
t.policy = i.policy;
t.isPolicyBroken = i.isBroken;
Object.assign(e.inputs, s(e.inputs, i.policy, t.lane));
t.maxTries = (0, a.l5)(e.inputs, i.policy.plans);
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
async function beginStage(e, t, r, a) {
const o = e.inputs.stage;
if (o === undefined) return;
const {openStage: s} = await Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 69071));
const i = `Recording stage "${o}"`;
const c = await e.bestEffort(i, () => s(e, o, r, a), isUsers);
if (c) t.stage = c;
}
async function fastForward(e, t, r, a) {
if (!t.stage || e.context.attempt <= 1) return;
const [{fastForward: o}, {carryPlans: s}] = await Promise.all([ Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 48633)), Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 40971)) ]);
await s(e, t.stage);
t.fastForwarded = await o(e, t.stage, r, a) !== undefined;
}
async function captureBefore(e, t, r, a) {
const {stage: i, clean: c, maxTries: d} = t;
if (!i && !(c && d > 1)) return;
const [{capture: f}, {snapshotOf: u, newestCheckpoint: l, probeExecutables: p, startProbes: m}] = await Promise.all([ Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 64229)), Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 69071)) ]);
const w = i ? p(e, r, a) : Promise.resolve(undefined);
const y = await l(await e.job());
const h = await f(e, {
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
...await (0, o.i)(e)
});
if (h && c && d > 1) {
const {keepGitConfig: r} = await Promise.all([ n.e(207), n.e(348), n.e(254), n.e(794) ]).then(n.bind(n, 41744));
t.gitConfig = r(e.context.workspace);
await (0, s.G)(e);
}
if (!i || e.cancel.aborted) return;
if (h) await e.bestEffort("Recording the stage", () => i.update({
before: u(h)
}));
await w;
t.probes = m(e, a, w);
}
async function uploadBefore(e, {lane: t, stage: r}) {
if (!r) return;
const {KEEP_ON_FAILURE: a, uploadJob: o, uploadTime: s} = await Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 99770));
const i = s(e.inputs, t);
if (i === "never") return;
await e.bestEffort("Starting the upload", async () => {
await (await e.job()).mark(a);
if (i === "before") await o(e);
});
}
async function resume(e, t) {
const {stage: r, before: a, probes: o} = t;
if (!r || !a || !o || !e.inputs.resumable || e.context.attempt <= 1) return;
const {resumeStage: s} = await Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 25032));
t.resumed = await s(e, r, a, o);
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
const a = n === null || n.path === t?.path ? t : n;
return a === undefined ? {} : {
folder: a
};
}
}
};
