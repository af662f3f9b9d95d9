export const id = 794;

export const ids = [ 794 ];

export const modules = {
155: (e, t, n) => {
n.r(t);
n.d(t, {
openFifos: () => openFifos
});
var a = n(31421);
var r = n(73024);
var o = n(48161);
var i = n(76760);
var s = n(57975);
var c = n(17934);
const l = (0, s.promisify)(a.execFile);
async function openFifos() {
const e = (0, r.mkdtempSync)(i.join(o.tmpdir(), "rerail-"));
const t = [ "stdout", "stderr" ].map(t => i.join(e, t));
try {
await l("mkfifo", [ "-m", "600", ...t ]);
const [e, n] = t.map(reader);
const a = t.map(e => (0, r.openSync)(e, r.constants.O_WRONLY));
return {
stdio: [ "ignore", ...a ],
stdout: e,
stderr: n,
passedOn: () => a.forEach(r.closeSync)
};
} catch {
return;
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
41744: (e, t, n) => {
n.r(t);
n.d(t, {
keepGitConfig: () => keepGitConfig,
restoreGitConfig: () => restoreGitConfig
});
var a = n(73024);
var r = n(76760);
const o = [ "config", "config.worktree" ];
const i = 384;
function keepGitConfig(e) {
const t = r.join(e, ".git");
if (!isKind(t, "directory")) return [];
return o.map(e => r.join(t, e)).map(e => ({
file: e,
...readPlain(e)
}));
}
function restoreGitConfig(e) {
for (const {file: t, content: n, mode: o} of e) {
const e = readPlain(t).content;
const i = n === void 0 ? e === void 0 : e?.equals(n);
if (i || !isKind(r.dirname(t), "directory")) continue;
if (n === void 0) (0, a.rmSync)(t, {
recursive: true,
force: true
}); else replace(t, n, o);
}
}
function replace(e, t, n) {
const r = `${e}.rerail-${process.pid}`;
(0, a.rmSync)(r, {
force: true
});
(0, a.writeFileSync)(r, t, {
mode: n,
flag: "wx"
});
if (!isKind(e, "file")) (0, a.rmSync)(e, {
recursive: true,
force: true
});
(0, a.renameSync)(r, e);
}
function readPlain(e) {
if (!isKind(e, "file")) return {
content: void 0,
mode: i
};
return {
content: (0, a.readFileSync)(e),
mode: (0, a.lstatSync)(e).mode & 511
};
}
function isKind(e, t) {
const n = (0, a.lstatSync)(e, {
throwIfNoEntry: false
});
return (t === "file" ? n?.isFile() : n?.isDirectory()) ?? false;
}
},
98279: (e, t, n) => {
n.d(t, {
guard: () => guard
});
var a = n(76760);
var r = n(37653);
var o = n(38356);
var i = n(14152);
var s = n(50014);
var c = n(63892);
const l = "the runner ended the step: it was cancelled, ran out of time, or the runner was shut down";
async function conclude(e, t) {
const {failedTries: n, result: a, last: r, prepared: o} = t;
const {before: i, lane: s} = o;
const c = {
tries: a.tries.length,
lane: s,
...i === void 0 ? {} : {
checkpoint: i.id
}
};
const {laneReason: u} = o;
const d = {
failedTries: n,
result: a,
...i === void 0 ? {} : {
before: i
},
...u === void 0 ? {} : {
laneReason: u
}
};
if (a.passed) {
await recordPass(e, t);
await recordEnd(e, t, "recovered");
const a = n.length > 0 ? "recovered" : "passed";
const r = await tellTriggers(e, t);
return {
...d,
outputs: {
...c,
outcome: a,
...failureOutputs(n.at(-1)),
...r
},
exitCode: 0
};
}
const f = r.exitCode || 1;
if (r.cancelled) {
const n = await recordFailure(e, t, void 0, "failed");
const a = {
...c,
outcome: "failed",
strategy: "MANUAL",
reason: l
};
return {
...d,
...n === void 0 ? {} : {
dirty: n
},
outputs: a,
exitCode: f
};
}
const p = await lastFailedTry(e, t);
const w = p ? await applyEnd(e, p, o.stage) : "failed";
await recordEnd(e, t, w);
const h = await recordFailure(e, t, p, w);
return {
...d,
...h === void 0 ? {} : {
dirty: h
},
outputs: {
...c,
outcome: w,
...failureOutputs(p)
},
exitCode: w === "skipped" ? 0 : f
};
}
async function applyEnd(e, t, n) {
const {plan: a, key: r, situation: o} = t;
const i = {
state: "failed"
};
const c = {
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
await (n?.update({
plannedResumes: o.made.resumes + 1
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
const r = a.refused.some(({reason: e}) => e === "needs-approval");
if (r && n) await noteStepBack(e, t, n, "asked");
return {
done: true
};
}
}
};
await e.bestEffort("Recording the end", async () => (0, s.Bb)(a, c, await e.ledger(), r));
return i.state;
}
async function tellTriggers(e, {prepared: t, context: a, last: r}) {
const o = (0, c.triggersInForce)(t, e);
if (o.length === 0) return {};
const i = await e.bestEffort("Evaluating the triggers", async () => {
const [{firedBy: i}, {testsOf: s}] = await Promise.all([ Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 392)), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 80421)) ]);
const c = o.some(({metric: e}) => e === "test-failure-rate");
const l = c ? await s(e, r) : void 0;
const u = i(e, o, r, {
running: a.watch?.fired ?? [],
tests: l
});
for (const {metric: t, do: n, why: a} of u) e.log.warning(`The trigger "${t}" fired: ${a}. The script passed, so the step stays green (${n}).`);
const d = u.find(({do: e}) => e === "nominate-revert" || e === "hand-over");
if (!d) return {};
const f = d.do === "nominate-revert" && isOfNamedBranch(e, t);
return {
strategy: f ? "ROLLBACK" : "MANUAL",
reason: d.why
};
});
return i ?? {};
}
const isOfNamedBranch = ({context: e}, {policy: t}) => {
const n = (0, c.W)(e);
return n !== void 0 && (t?.rollback.branches ?? []).some(e => (0, i.Hj)(e, n));
};
async function noteStepBack(e, {failure: t, situation: a, plan: r}, o, i) {
const {stepBack: s} = a;
if (!s) return;
const {recordStepBack: c} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 89421));
const l = r.rule.startsWith("trigger:") ? "trigger" : s.path === void 0 ? "same-failure" : "path";
await o.update({
stepBack: r.why
});
await c(e, o, {
facts: s,
failure: t,
reason: r.why,
trigger: l,
state: i
});
}
async function recordEnd(e, {failedTries: t, result: n}, a) {
if (t.length === 0) return;
const r = t.map(({failure: {type: e, signature: t}}) => ({
type: e,
signature: t
}));
const o = t.reduce((e, t) => e + t.result.durationMs, 0);
const i = await e.ledger();
await i.record(i.newKey("end"), {
kind: "end",
outcome: a,
failures: r,
tries: n.tries.length,
lostMs: o
});
}
async function notRun(e, {lane: t, stage: n}, {stopped: a}) {
const r = e.cancel.aborted;
const o = r ? l : a ?? "";
e.log.error(`The script was not run: ${o}.`);
if (n) await e.bestEffort("Recording the stage", () => n.update({
state: "failed",
...r ? {
interrupted: true
} : {}
}));
return {
outputs: {
outcome: "failed",
tries: 0,
lane: t,
strategy: "MANUAL",
reason: o
},
exitCode: 1,
failedTries: []
};
}
function concludeBare(e, t, n) {
if (n !== 0) e.log.error(`Process completed with exit code ${n}.`);
const a = n === 0 ? "passed" : "failed";
const r = "the guard itself failed, so the script ran without it";
return {
outputs: {
outcome: a,
tries: 1,
lane: t,
reason: r
},
exitCode: n,
failedTries: []
};
}
async function recordPass(e, {prepared: t, last: a}) {
const {stage: r, probes: o, before: i} = t;
if (!r || !o) return;
await e.bestEffort("Recording the stage", async () => {
const {completeStage: t} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 90697));
await t(e, r, a, o, i);
});
}
async function recordFailure(e, {prepared: t, last: a, cancelledAt: r}, o, i) {
const {stage: s, probes: c, lane: l, before: u} = t;
if (!s) return;
return e.bestEffort("Recording the stage", async () => {
const [{failStage: t}, {keepLeftovers: d, sendInterrupted: f}] = await Promise.all([ Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 90697)), Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 96431)) ]);
await t(s, a, o?.failure, c, i);
if (r !== void 0) await s.update({
interrupted: true
});
const p = o?.situation.triggers?.some(e => e.do === "checkpoint" || e.metric === "veto") ?? false;
const w = i === "failed" ? await d(e, {
stage: s,
lane: l,
before: u,
cancelledAt: r,
asked: p
}) : void 0;
if (r !== void 0) await f(e, l, r);
return w;
});
}
async function lastFailedTry(e, {failedTries: t, last: a, context: r, result: o}) {
const {decideEnd: i, understand: s} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 80421));
let c = t.find(e => e.result === a);
if (!c) {
c = await e.bestEffort("Classifying the failure", () => s(r, a, t));
if (c) t.push(c);
}
if (c?.plan.strategy === "RETRY") Object.assign(c, await i(e, c, o));
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
var d = n(73024);
var f = n(48161);
var p = n(19473);
var w = n(98792);
var h = n(82671);
var m = n(6553);
var y = n(80854);
async function runScript(e, t, n, a, r) {
let o;
let i;
const s = new Starts;
try {
o = await guardFolder(e);
const c = guardRequest(e, t, n, o);
i = await timedFor(e, n);
await (i?.go());
const onFailure = async (e, t) => {
await (i?.pause());
const n = await answer(a, e, r, t, i);
if (n.again) await (i?.go());
return n;
};
const l = await watchFor(a, i);
const u = {
onFailure,
...l === void 0 ? {} : {
onStart: l
}
};
if (e.runElsewhere) return await e.runElsewhere(c, u);
const d = await (0, m.Z)(c, u, {
...e,
launch: s.launch
});
return {
result: d
};
} catch (n) {
if (e.inputs.strict || n instanceof p.UserError) throw n;
if (e.runElsewhere) {
e.log.warning(`The guard failed while the script ran: ${(0, p.messageOf)(n)}.`);
return {
bare: {
exitCode: 1
}
};
}
if (s.any) {
e.log.warning(`The guard failed while the script ran: ${(0, p.messageOf)(n)}.`);
return {
bare: s.ended ?? {
exitCode: 1
}
};
}
e.log.warning(`The guard failed: ${(0, p.messageOf)(n)}. The script runs without it, as "run:" would: no limits, no retries.`);
return {
bare: await (0, w.s)({
script: t,
environment: e.env,
cancel: e.cancel
})
};
} finally {
await (i?.pause());
if (o !== void 0) forget(o);
}
}
class Starts {
any=false;
ended;
launch=async e => {
this.ended = void 0;
const t = await (0, h.q)(e);
this.any = true;
void t.exited.then(e => {
this.ended = e;
});
return t;
};
}
async function watchFor(e, t) {
const {phase: a, prepared: r} = e;
if (!r.policy || r.policy.triggers.length === 0) return;
const {triggersInForce: o} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 63892));
const i = o(r, a);
if (i.length === 0) return;
const {vetoesSet: s, watchTry: c} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 58514));
const l = s(a, i);
return (n, o) => {
const s = n < r.maxTries && a.inputs.retry !== "never";
const u = c(a, i, {
number: n,
mayRepeat: s,
end: o,
checkpoint: () => void t?.now()
}, l);
e.watch = u;
return u.stop;
};
}
async function timedFor(e, t) {
const a = e.inputs.checkpointEveryMs !== void 0 || t.lane === "HEAVY" || t.policy?.triggers.some(({do: e}) => e === "checkpoint");
if (!t.stage || !a) return;
return e.bestEffort("Starting the timed checkpoints", async () => {
const {timedCheckpoints: a} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 9106));
return a(e, t);
});
}
async function answer(e, t, a, r, o) {
const [{understand: i}, {answerFailure: s}] = await Promise.all([ Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 80421)), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 18011)) ]);
const c = await e.phase.bestEffort("Classifying the failure", () => i(e, t, a));
if (!c) return {
again: false,
why: "the failure could not be classified"
};
a.push(c);
if (c.situation.triggers?.some(({do: e}) => e === "checkpoint")) await (o?.now());
return s(e, c, r);
}
function guardRequest({env: e, inputs: t, context: n, cancel: a}, r, o, i) {
const s = {
script: r,
environment: {
...e,
...o.resumed ? {
[u.X]: "1"
} : {},
...o.contextFile === void 0 ? {} : {
[y.Vo]: o.contextFile
}
},
folder: i,
limits: {
...t.timeoutMs === void 0 ? {} : {
timeoutMs: t.timeoutMs
},
...t.totalTimeoutMs === void 0 ? {} : {
totalTimeoutMs: t.totalTimeoutMs
},
...t.stallTimeoutMs === void 0 ? {} : {
stallTimeoutMs: t.stallTimeoutMs
},
...t.jobTimeoutMs === void 0 ? {} : {
jobTimeoutMs: t.jobTimeoutMs
}
},
maxTries: o.maxTries,
files: n.files,
cancel: a
};
return s;
}
async function guardFolder(e) {
const t = await e.bestEffort("Making the guard's folder", async () => {
const t = await e.job();
return a.join(t.folder, "guards", String(await t.takeNumber("guards")));
});
if (t !== void 0) return t;
return (0, d.mkdtempSync)(a.join((0, f.tmpdir)(), "rerail-guard-"));
}
function forget(e) {
try {
(0, d.rmSync)(e, {
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
const {takeBackMasked: t} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 99770));
await e.bestEffort("Taking back what holds a masked value", () => t(e));
}
return t;
}
async function guardScript(e) {
const {inputs: t} = e;
const o = {
text: t.run ?? "",
...t.shell === void 0 ? {} : {
shell: t.shell
},
workingDirectory: a.resolve(e.context.workspace, t.workingDirectory ?? ".")
};
let i;
const noteCancel = () => {
i ??= e.clock.monotonic();
};
if (e.cancel.aborted) noteCancel();
e.cancel.addEventListener("abort", noteCancel, {
once: true
});
const s = await (0, u.i)(e, o, (0, r.F)(e.env));
const {lane: c} = s;
if (s.fastForwarded) return {
outputs: {
outcome: "fast-forwarded",
tries: 0,
lane: c
},
exitCode: 0,
failedTries: []
};
const l = {
phase: e,
prepared: s,
scriptText: o.text
};
const d = [];
const f = await runScript(e, o, s, l, d);
if ("bare" in f) return concludeBare(e, c, f.bare.exitCode);
await e.bestEffort("Noting what was used", async () => {
const {notePeaks: t} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 21943));
await t(e, f.result.tries);
});
const p = f.result.tries.at(-1);
if (!p) return notRun(e, s, f.result);
const w = await conclude(e, {
prepared: s,
context: l,
failedTries: d,
result: f.result,
last: p,
cancelledAt: i
});
if (f.result.passed && s.policy?.cache.length) {
const {noteCleanState: t} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 93381));
const a = d.length > 0 && !s.clean;
await e.bestEffort("The look at the cached paths", () => t(e, {
leftovers: a
}));
}
return w;
}
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
var a = n(51455);
var r = n(19473);
function governingRevision(e, t, n) {
const a = {
kind: "own",
...n === void 0 ? {} : {
sha: n
}
};
if (!isMap(e)) return a;
const r = isMap(e.pull_request) ? e.pull_request.base : void 0;
if (isMap(r) && isText(r.ref)) return branchOf(r.ref, r.sha);
if (isMap(e.merge_group) && isText(e.merge_group.base_ref)) return branchOf(e.merge_group.base_ref.replace(/^refs\/heads\//, ""), e.merge_group.base_sha);
const o = isMap(e.repository) ? e.repository.default_branch : void 0;
if (!isText(o) || t === void 0 || t === `refs/heads/${o}`) return a;
return branchOf(o, void 0);
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
const a = await e.job();
const {workspacePolicy: r, isSparse: o} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 46362));
const i = await a.once("policy-copy", () => r(e));
const s = i.text === null && i.unusable === void 0;
if (t === "quick" && s && !o(e)) return;
const c = await a.once("policy", () => policyTexts(e, i));
if (s && (c.governing?.text ?? null) === null) return;
const {policyInForce: l} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 24138));
const u = await l(c);
e.log.debug(`policy: ${u.origin}`);
for (const [t, n] of u.warnings.entries()) if (await a.mark(`told-policy-${t}`)) e.log.warning(n);
return u;
}
async function policyTexts(e, t) {
const {policyFromGit: a, policyFromApi: o, pathInRepository: i} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 46362));
const {env: s, context: c, inputs: l} = e;
const u = governingRevision(await readEvent(s.GITHUB_EVENT_PATH), c.ref, c.sha);
const d = i(e);
if (d === void 0) return {
governing: {
text: null,
source: l.policy,
unusable: "it is outside of the workspace"
}
};
const api = () => o(e, u, d);
const f = await known(e, () => a(e, u, d));
if (f) return settled(e, f, t, api);
if (u.kind === "own") return settled(e, {
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
async function settled(e, {current: t, earlier: a}, r, o) {
const {isValid: i, firstValid: s} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 24138));
const c = {
governing: t,
...isSame(t, r) ? {} : {
copy: r
}
};
if (await i(t)) return c;
const l = await known(e, () => s(a())) ?? await known(e, async () => s((await o()).earlier()));
return {
...c,
...l === void 0 ? {} : {
lastValid: l
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
return;
}
}
async function readEvent(e) {
if (!e) return;
try {
return JSON.parse(await (0, a.readFile)(e, "utf8"));
} catch {
return;
}
}
async function laneOfJob(e, t) {
const {asksForPaths: a, chooseLane: r} = await Promise.all([ n.e(944), n.e(480), n.e(456), n.e(296), n.e(975), n.e(794) ]).then(n.bind(n, 93711));
const o = t?.lanes ?? [];
const i = o.some(({labels: e, paths: t, onlyPaths: n}) => e ?? t ?? n) ? await readEvent(e.env.GITHUB_EVENT_PATH) : void 0;
const s = labelsOf(i);
const c = {
option: e.inputs.lane,
rules: o,
jobNames: o.some(({jobs: e}) => e) ? await namesOfJob(e) : [],
...s === void 0 ? {} : {
labels: s
}
};
if (!a(c)) return r(c);
const {changedPaths: l} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 31702));
const u = await (await e.job()).once("changed-paths", async () => await l(e, i) ?? null);
return r({
...c,
...u === null ? {} : {
changedPaths: u
}
});
}
async function namesOfJob(e) {
const {job: t} = e.context;
if (t === void 0) return [];
const {jobsNamed: a, readRunWorkflows: r} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 9113));
const o = await r(e);
const i = o ? a(o, t).map(({job: e}) => e.name) : [];
return [ t, ...i.filter(e => e !== void 0) ];
}
async function defaultBranch(e) {
const t = await readEvent(e.env.GITHUB_EVENT_PATH);
const n = t?.repository?.default_branch;
return typeof n === "string" ? n : void 0;
}
async function stopFor(e) {
const isSet = e => ![ "", "0", "false" ].includes((e ?? "").trim().toLowerCase());
if (isSet(e.inputs.stop)) return 'a person stopped rerail (the input "stop")';
if (isSet(e.env.RERAIL_STOP)) return "a person stopped rerail (the variable RERAIL_STOP)";
if (!e.context.event?.startsWith("pull_request")) return;
const t = labelsOf(await readEvent(e.env.GITHUB_EVENT_PATH)) ?? [];
return t.includes(o) ? `a person stopped rerail (the label "${o}")` : void 0;
}
const o = "rerail:stop";
function labelsOf(e) {
const {labels: t} = e?.pull_request ?? {};
if (!Array.isArray(t)) return;
return t.map(e => e?.name).filter(e => typeof e === "string");
}
const i = [ "refuse", "redact", "allow" ];
function withPolicy(e, t, n) {
const a = t.lanes.find(e => e.lane === n)?.checkpoint ?? "auto";
const {secrets: r} = t.checkpoint;
return {
checkpoint: e.checkpoint === "auto" ? a : e.checkpoint,
secrets: i.find(t => t === e.secrets || t === r) ?? e.secrets
};
}
},
16864: (e, t, n) => {
n.d(t, {
x: () => approvalOf
});
var a = n(22002);
const r = "approvals/";
async function approvalOf(e, {id: t, to: n}) {
const {confirmRollback: o} = e.inputs;
if (o.some(e => e === "true" || e === n || e === t)) return 'the input "confirm-rollback"';
const i = (await (0, a.p)(e))?.get(r + t);
const s = i === void 0 ? void 0 : parse(i);
return s?.id === t && typeof s.by === "string" ? `@${s.by.slice(0, 100)}` : void 0;
}
function parse(e) {
try {
const t = JSON.parse(e);
return typeof t === "object" && t !== null ? t : void 0;
} catch {
return;
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
var a = n(51455);
var r = n(76760);
var o = n(63525);
var i = n(917);
var s = n(16864);
const c = "RERAIL_CONTEXT";
async function knownRollbacks(e) {
return (await e.job()).noted(o.Oz) ?? [];
}
async function withRollbacks(e, t) {
const {rollbacks: n = []} = t;
const a = n.at(-1);
if (!a) return t;
const r = a.state === "asked" ? await (0, s.x)(e, a) : void 0;
const c = r === void 0 ? void 0 : {
...a,
state: "planned",
approvedBy: r
};
const l = c ? [ ...n.slice(0, -1), c ] : n;
await (await e.job()).note(o.Oz, l);
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
const {attempt: o} = t.identity;
const i = inForce(n, o);
if (!i) return;
const s = r.join(t.folder, "context.json");
const c = {
version: 1,
attempt: o,
rollback: i,
rollbacks: n
};
await (0, a.writeFile)(s, e.masker.mask(JSON.stringify(c, null, 2)), {
mode: 384
});
return s;
}
async function tellRollback(e) {
const t = await e.job();
const a = await knownRollbacks(e);
const r = inForce(a, t.identity.attempt);
if (!r || !await t.mark(`told-rollback-${r.id}`)) return;
const {carriedOutSummary: o} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 19714));
e.log.notice(`Attempt ${r.attempt} stepped back from stage "${r.from}" to "${r.to}": ${r.reason}. The scripts find what was tried in ${c}.`);
await appendToSummary(e, o(r, a.slice(0, a.indexOf(r))));
}
async function reportStepBack(e, t) {
const o = await e.job();
const i = await knownRollbacks(e);
const s = i.findLast(({attempt: e}) => e === o.identity.attempt);
const {handedOverSummary: c, rollbackSummary: l, rollbackYaml: u} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 19714));
if (s) {
const t = r.join(o.folder, `rollback-${s.id}.yml`);
await (0, a.writeFile)(t, e.masker.mask(u(s)), {
mode: 384
});
await appendToSummary(e, l(s, i.filter(e => e !== s)));
e.log.info(`rollback record: ${t}`);
} else if (t.some(({reason: e}) => e === "rollbacks-spent")) await appendToSummary(e, c(i));
}
async function appendToSummary(e, t) {
const {summary: n} = e.context.files;
if (n !== void 0) await (0, a.appendFile)(n, e.masker.mask(`\n${t}`));
}
}
};
