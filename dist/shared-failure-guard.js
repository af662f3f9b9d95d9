export const id = 975;

export const ids = [ 975 ];

export const modules = {
44317: (e, t, n) => {
n.d(t, {
Z: () => refuseOtherFolder,
f: () => folderIdentity
});
var a = n(73024);
var r = n(19473);
function folderIdentity(e) {
try {
const t = (0, a.statSync)(e, {
bigint: true
});
if (!t.isDirectory()) return;
return {
path: (0, a.realpathSync)(e),
device: String(t.dev),
inode: String(t.ino)
};
} catch {
return;
}
}
function refuseOtherFolder(e, {device: t, inode: n}) {
const o = folderIdentity(e);
if (o?.device === t && o.inode === n) return;
if ((0, a.lstatSync)(e, {
throwIfNoEntry: false
}) === void 0) return;
throw new r.RefusedError("workspace-replaced", `Workspace not restored: ${e} is not the folder that it was before the script, but another one or a link. Have the script change what is in the workspace, not the workspace.`);
}
},
50014: (e, t, n) => {
n.d(t, {
Bb: () => apply,
t2: () => recorded
});
var a = n(19473);
const r = {
RETRY: [ "restore", "retry" ],
RESUME: [ "resume" ],
SKIP: [ "skip" ],
ROLLBACK: [ "nominate" ],
MANUAL: [ "hand-over" ]
};
const o = [ "step-back" ];
const s = new Set([ "restore" ]);
async function apply(e, t, n, a) {
const i = e.stepBack ? o : r[e.strategy];
const c = i.filter(e => t[e] || !s.has(e));
const l = c.every(e => t[e]) ? c : [ "hand-over" ];
let f = {
done: true
};
for (const r of l) {
const o = t[r];
if (!o) return {
done: false,
why: `nothing here can do "${r}"`
};
f = await perform(r, o, {
key: `${a}/${r}`,
why: e.why
}, n);
if (!f.done) break;
}
return f;
}
async function perform(e, t, n, a) {
const {key: r, why: o} = n;
const s = await a.record(r, {
kind: "intent",
act: e,
why: o
});
if (!s) {
const o = await a.find(r, "act");
if (o) return outcomeOf(o);
const s = t.resolve ? await t.resolve(n) : {
done: false,
why: i
};
if (s) return settle(e, n, s, a);
}
return settle(e, n, await attempt(t, n), a);
}
async function recorded(e, t, n, r) {
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
const {result: n, durationMs: a, savedMs: s, ...i} = await r();
const c = a === void 0 ? {} : {
durationMs: Math.round(a)
};
const l = s === void 0 ? {} : {
savedMs: Math.round(s)
};
await settle(t, o, {
done: true,
...i,
...c,
...l
}, e);
return n;
} catch (n) {
await settle(t, o, {
done: false,
why: (0, a.messageOf)(n)
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
why: (0, a.messageOf)(e)
};
}
}
async function settle(e, {key: t, why: n}, a, r) {
await r.record(t, {
kind: "act",
act: e,
why: n,
...a
});
return a;
}
const outcomeOf = ({done: e, why: t, checkpoint: n, durationMs: a}) => ({
done: e,
...t === void 0 ? {} : {
why: t
},
...n === void 0 ? {} : {
checkpoint: n
},
...a === void 0 ? {} : {
durationMs: a
}
});
},
10313: (e, t, n) => {
n.d(t, {
G: () => keepReserve,
e: () => useReserve
});
var a = n(73024);
var r = n(76760);
const o = 256 * 1024;
async function keepReserve(e) {
try {
(0, a.writeFileSync)(await reserveFile(e), Buffer.alloc(o), {
flag: "wx",
mode: 384
});
} catch {}
}
async function useReserve(e, t) {
const {isDiskFull: r} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 48722));
if (r(t)) (0, a.rmSync)(await reserveFile(e), {
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
var a = n(14152);
var r = n(56221);
async function effectsOf(e, t) {
if (e.sideEffects === "none") return [];
if (e.sideEffects === "external") return [ 'declared by "side-effects: external"' ];
const {externalEffects: a} = await Promise.all([ n.e(944), n.e(480), n.e(456), n.e(296), n.e(975), n.e(794) ]).then(n.bind(n, 68268));
return a(t).map(({pattern: e, line: t}) => `${e} in line ${t}`);
}
function repeatable(e, {never: t, idempotent: n}) {
const named = t => t.find(t => e.names.some(e => (0, a.Hj)(t, e)));
const r = named(n.jobs) !== void 0 || e.environments.length > 0 && e.environments.every(e => isExempt(n, e));
if (r) return {
isIdempotent: r,
effects: []
};
const o = named(t.jobs);
const s = e.environments.filter(e => isExpression(e) ? t.environments.length > 0 : matchesAny(t.environments, e)).map(e => `the job's environment "${e}"`);
return {
isIdempotent: r,
effects: s,
...o === void 0 ? {} : {
never: `the policy never repeats this job (\`never.jobs\`: "${o}")`
}
};
}
const isExempt = ({environments: e}, t) => isExpression(t) ? e.includes("*") : matchesAny(e, t);
const isExpression = e => e.includes("${{");
const matchesAny = (e, t) => e.some(e => (0, a.Hj)(e, t));
async function knownRepeatable(e, t) {
if (!t) return;
if (t.idempotent.environments.length > 0) return repeatableJob(e, t);
const {job: n} = e.context;
return repeatable({
names: n === void 0 ? [] : [ n ],
environments: []
}, t);
}
async function repeatableJob(e, t = r.z) {
const {readRunWorkflows: a, jobsNamed: o} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 9113));
const s = e.context.job;
if (s === void 0) return repeatable({
names: [],
environments: []
}, t);
const i = await a(e);
const c = i ? o(i, s).map(({job: e}) => e) : [];
const l = c.map(({name: e}) => e).filter(e => e !== void 0);
const f = c.map(({environment: e}) => e).filter(e => e !== void 0);
return repeatable({
names: [ s, ...l ],
environments: f
}, t);
}
},
56728: (e, t, n) => {
n.d(t, {
X: () => c,
i: () => prepare
});
var a = n(19473);
var r = n(1273);
var o = n(87059);
var s = n(10313);
var i = n(47583);
const c = "RERAIL_RESUMED";
async function prepare(e, t, n) {
const a = {
lane: "STANDARD",
maxTries: (0, r.l5)(e.inputs),
clean: false,
fastForwarded: false,
resumed: false
};
const o = [ readCircumstances, readEffects, beginStage, restoreRecordedCaches, fastForward, restoreCaches, captureBefore, uploadBefore, resume, tellContext ];
for (const r of o) {
if (e.cancel.aborted || a.fastForwarded && r !== restoreCaches) continue;
await e.bestEffort("Preparing the step", () => r(e, a, t, n), isUsers);
}
return a;
}
const isUsers = e => e instanceof a.RefusedError && e.reason === "stage-name-taken";
async function readCircumstances(e, t) {
const {laneOfJob: a, readJobPolicy: o, stopFor: s, withPolicy: i} = await Promise.all([ n.e(944), n.e(480), n.e(456), n.e(296), n.e(975), n.e(794) ]).then(n.bind(n, 29544));
const c = await e.bestEffort("Reading the policy", () => o(e, "quick"));
const l = await e.bestEffort("Choosing the lane", () => a(e, c?.policy));
if (l) e.log.debug(`lane ${l.lane}: ${l.why}`);
t.lane = l?.lane ?? "STANDARD";
if (l && l.by !== "default") t.laneReason = l.why;
if (c) {
t.policy = c.policy;
t.isPolicyBroken = c.isBroken;
Object.assign(e.inputs, i(e.inputs, c.policy, t.lane));
t.maxTries = (0, r.l5)(e.inputs, c.policy.plans);
}
const f = await e.bestEffort("Asking whether to stop", () => s(e));
if (f !== void 0) {
t.stop = f;
t.maxTries = 1;
}
t.clean = e.inputs.cleanTries ?? t.lane !== "DOCS";
}
async function readEffects(e, t, n) {
if (t.maxTries === 1) return;
const a = await e.bestEffort("Asking the policy", () => (0, i.Zp)(e, t.policy));
if (a?.never !== void 0) {
t.never = a.never;
t.maxTries = 1;
}
if (e.inputs.retry === "always") return;
t.effects = a?.isIdempotent ? [] : await (0, i.w7)(e.inputs, n.text);
if (t.effects.length > 0) t.maxTries = 1;
}
async function beginStage(e, t, a, r) {
const o = e.inputs.stage;
if (o === void 0) return;
const {openStage: s} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 90697));
const c = `Recording stage "${o}"`;
const l = await e.bestEffort(c, () => s(e, o, a, r), isUsers);
if (!l) return;
t.stage = l;
const f = t.effects ?? await (0, i.w7)(e.inputs, a.text);
if (f.length > 0) await e.bestEffort(c, () => l.update({
external: true
}));
}
async function restoreRecordedCaches(e, {policy: t, lane: a, stage: r}) {
if (!t || t.cache.length === 0 || !r || e.context.attempt <= 1) return;
const [{readEarlier: o}, {restoreDeclared: s}] = await Promise.all([ Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 40971)), Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 93381)) ]);
const i = (await o(e))?.stages.find(({name: e}) => e === r.record.name);
if (!i?.caches?.length) return;
await e.bestEffort("Restoring the caches", () => s(e, t, a, new Set(i.caches)));
}
async function restoreCaches(e, {policy: t, lane: a, stage: r, fastForwarded: o}) {
if (!t || t.cache.length === 0) return;
const {keepAsRestored: s, restoreDeclared: i} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 93381));
if (o) return s(e);
const c = await e.bestEffort("Restoring the caches", () => i(e, t, a));
if (c?.length) await (r?.update({
caches: c
}));
}
async function fastForward(e, t, a, r) {
if (!t.stage || e.context.attempt <= 1) return;
const [{fastForward: o}, {carryPlans: s}] = await Promise.all([ Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 48633)), Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 40971)) ]);
await s(e, t.stage);
t.fastForwarded = await o(e, t.stage, a, r) !== void 0;
}
async function captureBefore(e, t, a, r) {
const {stage: i, clean: c, maxTries: l} = t;
if (!i && !(c && l > 1)) return;
const [{capture: f}, {snapshotOf: d, newestCheckpoint: u, probeExecutables: p, startProbes: w}] = await Promise.all([ Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 64229)), Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 90697)) ]);
const h = i ? p(e, a, r) : Promise.resolve(void 0);
const m = i ? await u(await e.job()) : await newestHere(e);
const y = await f(e, {
...i === void 0 ? {} : {
stage: i.record.name
},
...m === void 0 ? {} : {
parent: m
},
sequence: i ? i.record.order * 2 - 1 : 0,
clean: true
});
if (y) Object.assign(t, {
before: y,
...await (0, o.i)(e)
});
if (y && c && l > 1) {
const {keepGitConfig: a} = await Promise.all([ n.e(944), n.e(480), n.e(456), n.e(296), n.e(975), n.e(794) ]).then(n.bind(n, 41744));
t.gitConfig = a(e.context.workspace);
await (0, s.G)(e);
}
if (!i || e.cancel.aborted) return;
if (y) await e.bestEffort("Recording the stage", () => i.update({
before: d(y)
}));
await h;
t.probes = w(e, r, h);
}
async function newestHere(e) {
const [t, n] = await Promise.all([ e.engine(), e.localStore() ]);
return t.parentFor(e.context.workspace, n);
}
async function uploadBefore(e, {lane: t, stage: a}) {
if (!a) return;
const {KEEP_ON_FAILURE: r, uploadJob: o, uploadTime: s} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 99770));
const i = s(e.inputs, t);
if (i === "never") return;
await e.bestEffort("Starting the upload", async () => {
await (await e.job()).mark(r);
if (i === "before") await o(e);
});
}
async function tellContext(e, t) {
if (e.context.attempt <= 1) return;
const {tellRollback: a, writeContext: r} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 80854));
const o = await r(e);
if (o === void 0) return;
t.contextFile = o;
await a(e);
}
async function resume(e, t) {
const {stage: a, before: r, probes: o} = t;
if (!a || !r || !o || !e.inputs.resumable || e.context.attempt <= 1) return;
const {resumeStage: s} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 25032));
t.resumed = await s(e, a, r, o);
}
},
63892: (e, t, n) => {
n.d(t, {
W: () => branchOf,
triggersInForce: () => triggersInForce
});
var a = n(84110);
const branchOf = ({ref: e}) => /^refs\/heads\/(.+)$/.exec(e ?? "")?.[1];
const triggersInForce = ({policy: e}, {context: t}) => e && e.triggers.length > 0 ? (0, 
a.Rl)(e.triggers, branchOf(t)) : [];
},
22002: (e, t, n) => {
n.d(t, {
p: () => readLedgerRef
});
var a = n(76760);
var r = n(19473);
const o = 1e4;
async function readLedgerRef(e) {
const {context: t, env: i, inputs: c, clock: l, random: f} = e;
if (!c.token || t.repository === void 0 || !t.onRunner || !isOneHost(i)) return;
const d = s.get(e.env);
if (d) return d;
const u = (async () => {
try {
const {createGitRefStore: r} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 39085));
const s = (i.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
const d = r({
url: `${s}/${t.repository}.git`,
token: c.token,
folder: a.join((await e.job()).folder, "ledger", String(process.pid)),
clock: l,
random: f,
signal: AbortSignal.any([ e.cancel, AbortSignal.timeout(o) ]),
fetches: 1
});
return await d.snapshot();
} catch (t) {
e.log.debug(`The repository's ledger cannot be read: ${(0, r.messageOf)(t)}`);
return;
}
})();
s.set(e.env, u);
return u;
}
function isOneHost({GITHUB_SERVER_URL: e, GITHUB_API_URL: t}) {
const isPublic = (e, t) => e === void 0 || URL.parse(e)?.hostname === t;
return !isPublic(e, "github.com") || isPublic(t, "api.github.com");
}
const s = new WeakMap;
},
87059: (e, t, n) => {
n.d(t, {
i: () => workspaceFolder
});
var a = n(44317);
async function workspaceFolder(e) {
const t = (0, a.f)(e.context.workspace);
const n = await (await e.job()).once("workspace", async () => t ?? null);
const r = n === null || n.path === t?.path ? t : n;
return r === void 0 ? {} : {
folder: r
};
}
}
};
