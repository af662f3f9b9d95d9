export const id = 957;

export const ids = [ 957 ];

export const modules = {
34646: (e, t, n) => {
n.d(t, {
OG: () => r,
hM: () => parseWorkflow,
t6: () => parseCompositeAction
});
const r = 1e6;
const s = 1e3;
const a = 1e3;
const i = 100;
async function parseWorkflow(e, t) {
const n = await parseYaml(e);
if (!isMap(n) || !isMap(n.jobs)) return undefined;
const r = Object.entries(n.jobs).slice(0, s);
return {
path: t,
env: textsOf(n.env),
jobs: r.flatMap(([e, t]) => isMap(t) ? [ jobOf(e, t) ] : [])
};
}
async function parseCompositeAction(e) {
const t = await parseYaml(e);
if (!isMap(t) || !isMap(t.runs) || t.runs.using !== "composite") return undefined;
return stepsOf(t.runs.steps);
}
async function parseYaml(e) {
if (e.length > r) return undefined;
const {parse: t} = await Promise.all([ n.e(815), n.e(503), n.e(477) ]).then(n.t.bind(n, 38815, 19));
try {
return t(e, {
version: "1.2",
merge: false,
maxAliasCount: i,
logLevel: "silent"
});
} catch {
return undefined;
}
}
function jobOf(e, t) {
const {environment: n} = t;
const r = Array.isArray(t.needs) ? t.needs : [ t.needs ];
return {
id: e,
...some("name", t.name),
...some("environment", isMap(n) ? n.name : n),
...some("uses", t.uses),
...some("continueOnError", t["continue-on-error"]),
needs: r.map(textOf).filter(e => e !== undefined),
env: textsOf(t.env),
...expressionOf(t.env),
with: textsOf(t.with),
secrets: t.secrets === "inherit" ? "inherit" : textsOf(t.secrets),
steps: stepsOf(t.steps)
};
}
const stepsOf = e => Array.isArray(e) ? e.slice(0, a).filter(isMap).map(stepOf) : [];
const stepOf = e => ({
...some("id", e.id),
...some("name", e.name),
...some("if", e.if),
...some("uses", e.uses),
...some("run", e.run),
...some("shell", e.shell),
env: textsOf(e.env),
...expressionOf(e.env),
with: textsOf(e.with)
});
const expressionOf = e => typeof e === "string" ? {
envExpression: e
} : {};
function some(e, t) {
const n = textOf(t);
return n === undefined ? {} : {
[e]: n
};
}
function textOf(e) {
return [ "string", "number", "boolean", "bigint" ].includes(typeof e) ? String(e) : undefined;
}
function textsOf(e) {
if (!isMap(e)) return {};
const t = Object.entries(e).map(([e, t]) => [ e, t === null ? "" : textOf(t) ]);
return Object.fromEntries(t.filter(([, e]) => e !== undefined));
}
const isMap = e => typeof e === "object" && e !== null && !Array.isArray(e) && !(e instanceof Date);
},
18793: (e, t, n) => {
n.d(t, {
y: () => perform
});
var r = n(75090);
const s = 3;
const a = 3;
const i = 1500;
async function perform(e, t, n) {
const r = await claim(e, t, n);
const s = [];
for (const e of t) {
const t = r.get(e.kind);
if (t.state !== "ours") {
s.push({
kind: e.kind,
state: "other",
...t.why === undefined ? {} : {
why: t.why
}
});
continue;
}
s.push(await carryOut(e, t.isSecond, s, n));
}
await settle(e, s, n);
return s;
}
async function claim(e, t, n) {
const {ledger: s, log: a} = n;
const i = new Map(t.map(({kind: e}) => [ e, {
state: "ours",
isSecond: true
} ]));
if (!s) return i;
const o = new Map(t.map(({kind: t}) => [ (0, r.TN)(entryOf(e, t, n)), JSON.stringify(entryOf(e, t, n)) ]));
let u;
try {
u = await s.putAll(o);
} catch (e) {
a.warning(`The ledger cannot be written: ${messageOf(e)}. rerail goes on without it.`);
delete n.ledger;
return i;
}
const l = new Map;
for (const {kind: s} of t) {
const t = (0, r.TN)(entryOf(e, s, n));
l.set(s, u.get(t) ? {
state: "ours",
isSecond: false
} : await takeOver(t, o.get(t), n));
}
return l;
}
async function takeOver(e, t, {ledger: n, owner: s, clock: a, leaseMs: i}) {
const o = await (n?.snapshot());
const u = o?.get(e) ?? "";
const [l] = (0, r.Km)(new Map([ ...o ?? [] ].filter(([t]) => t === e || t === (0, 
r._3)(e))));
if (l?.outcome) return {
state: "other"
};
if (l?.entry.owner === s) return {
state: "ours",
isSecond: true
};
const c = a.now() - Date.parse(l?.entry.at ?? "");
if (Math.abs(c) < i) return {
state: "other",
why: "another controller is at it"
};
return await (n?.replace(e, u, t)) ? {
state: "ours",
isSecond: true
} : {
state: "other",
why: "another controller is at it"
};
}
async function carryOut(e, t, n, r) {
const {kind: i} = e;
try {
const o = t ? await look(e, r, r.ledger ? a : 1) : undefined;
if (o) return done(i, o);
for (let t = 0; ;t += 1) {
const o = await e.run(n);
if (o.done) return done(i, o.value);
if (!o.unclear) {
const t = await look(e, r, 1);
return t ? done(i, t) : {
kind: i,
state: "failed",
why: o.why
};
}
const u = await look(e, r, a);
if (u) return done(i, u);
if (t === s) return {
kind: i,
state: "failed",
why: o.why
};
}
} catch (e) {
return {
kind: i,
state: "failed",
why: messageOf(e)
};
}
}
async function look(e, {clock: t}, n) {
for (let r = 0; r < n; r += 1) {
if (r > 0) await t.sleep(i);
const n = await e.seen();
if (n) return n;
}
return undefined;
}
const done = (e, t) => ({
kind: e,
state: "done",
...typeof t === "object" ? {
written: t
} : {}
});
async function settle(e, t, n) {
const {ledger: s, clock: a, log: i} = n;
const o = t.filter(({state: e}) => e !== "other");
if (!s || o.length === 0) return;
const u = new Date(a.now()).toISOString();
const l = o.map(({kind: t, state: s, why: a, written: i}) => {
const o = {
version: r.A9,
at: u,
done: s === "done",
...a === undefined ? {} : {
why: a.slice(0, 500)
},
...i === undefined ? {} : {
id: i.id,
author: i.author
}
};
return [ (0, r._3)((0, r.TN)(entryOf(e, t, n))), JSON.stringify(o) ];
});
try {
await s.putAll(new Map(l));
} catch (e) {
i.warning(`The outcome of ${o.length} acts could not be written: ${messageOf(e)}.`);
}
}
const o = 300;
function entryOf(e, t, {clock: n, owner: s}) {
const a = e.jobs.filter(({role: e}) => e === "cause").slice(0, o);
const {run: i} = e;
return {
version: r.A9,
kind: t,
run: i.id,
attempt: i.attempt,
sha: i.sha,
at: new Date(n.now()).toISOString(),
owner: s,
partition: (0, r.iQ)(i),
workflow: i.workflow,
branch: i.branch,
why: e.why.slice(0, 500),
notBefore: e.notBefore,
...t === "result" ? {
passed: true
} : {},
jobs: a.map(({name: e, failure: t, minutes: n}) => ({
name: e,
type: t?.type ?? "unknown",
signature: t?.signature ?? "",
minutes: n
}))
};
}
const messageOf = e => e instanceof Error ? e.message : String(e);
},
305: (e, t, n) => {
n.d(t, {
H_: () => isStillAsked,
RM: () => parseCommand,
UE: () => withCommand,
fi: () => mayCommand
});
const r = new Set([ "admin", "maintain", "write" ]);
function parseCommand(e) {
const [, t = "", ...n] = e.trim().split(/\s+/);
if (t === "plan" && n.length === 0) return {
name: "plan"
};
if (t === "stop" && n.length === 0) return {
name: "stop"
};
if (t === "retry" && (n.length === 0 || n.length === 1 && n[0] === "--fresh")) {
return {
name: "retry",
fresh: n.length === 1
};
}
return {
name: "unknown",
text: e.slice(0, 100)
};
}
async function mayCommand({acts: e, log: t}, n) {
if (!e) return false;
const s = await e.permissionOf(n);
if (r.has(s)) return true;
t.info(`@${n} has "${s}" access, and commands need write access: nothing is done`);
return false;
}
const s = new Set([ "not-finished", "not-failed", "stale", "restarted-by-person", "own-run", "stopped", "spent" ]);
function withCommand({plan: e, facts: t}, n, r) {
const a = {
...e,
command: n,
run: {
...e.run,
pullRequest: n.pullRequest
}
};
if (n.name === "plan" || e.leftAlone && s.has(e.leftAlone.reason)) return {
facts: t,
plan: a
};
const i = {
...a,
strategy: "RETRY",
act: r ? "rerun-all" : "rerun-failed-jobs",
jobIds: e.jobs.filter(({role: e}) => e === "cause").map(({id: e}) => e),
leftAlone: null,
why: `@${n.by} asked for it`,
rule: `command:${n.name}`,
notBefore: null,
needs: {
actions: "write"
}
};
return {
facts: t,
plan: i
};
}
async function isStillAsked(e, {by: t, comment: n, name: r}) {
if (!await mayCommand(e, t)) return false;
if (n === 0) return true;
const {reader: s, repository: a} = e;
const i = await s.find(`/repos/${a}/issues/comments/${n}`);
const o = parseCommand(i?.body?.trimStart().split("\n", 1)[0] ?? "");
return i?.user?.login === t && o.name === r;
}
},
48609: (e, t, n) => {
n.d(t, {
P6: () => actUpon,
u0: () => carryOut,
Ei: () => decideAbout,
hd: () => decideAgain,
Xh: () => nextOf
});
var r = n(19473);
var s = n(63854);
var a = n(18793);
var i = n(305);
var o = n(77598);
const u = 1;
const l = null && [ "rerun-failed-jobs", "rerun-job", "rerun-all", "wait", "ask", "none" ];
const c = null && [ "not-finished", "not-failed", "cancelled-by-person", "superseded", "restarted-by-person", "stale", "excluded", "own-run", "stopped", "spent" ];
const p = null && [ "cause", "cascade", "cancelled", "optional", "carried" ];
var d = n(14152);
var f = n(1273);
const m = new Set([ "failure", "timed_out", "startup_failure" ]);
function rolesOf(e) {
const {jobs: t, shape: n = [], run: r} = e;
const s = new Set(t.filter(isRed).flatMap(({key: e, optional: t}) => e && !t ? [ e ] : []));
const a = new Map;
for (const e of t) {
const t = roleOf(e, r.attempt, () => needsRed(e.key, n, s));
if (t) a.set(e, t);
}
return a;
}
function roleOf(e, t, n) {
const {conclusion: r} = e;
if (isRed(e)) {
if (e.attempt < t) return "carried";
if (e.optional) return "optional";
return n() ? "cascade" : "cause";
}
if (r === "cancelled") return "cancelled";
return r === "skipped" && n() ? "cascade" : undefined;
}
const causesOf = e => [ ...rolesOf(e) ].filter(([, e]) => e === "cause").map(([e]) => e);
const isRed = ({conclusion: e, failure: t}) => m.has(e ?? "") || e === "cancelled" && t !== undefined;
function needsRed(e, t, n) {
const r = new Set;
const s = [ ...t.find(t => t.key === e)?.needs ?? [] ];
for (let e = s.pop(); e !== undefined; e = s.pop()) {
if (r.has(e)) continue;
r.add(e);
if (n.has(e)) return true;
s.push(...t.find(t => t.key === e)?.needs ?? []);
}
return false;
}
function dependentsOf(e, t) {
const n = new Set(e === undefined ? [] : [ e ]);
for (let e = true; e; ) {
const r = t.filter(e => !n.has(e.key) && e.needs.some(e => n.has(e)));
for (const e of r) n.add(e.key);
e = r.length > 0;
}
return t.filter(t => n.has(t.key) && t.key !== e);
}
const h = /(?:^|\/)(?:deploy|publish|release|promote|migrat|rollout|ship)\w*/i;
const y = /\b(?:deploy\w*|publish\w*|release\w*|promote|migrat\w*|rollout|ship|production|upload-to)\b/i;
function decideJob(e, t) {
const n = whyNotAgain(e, t);
const r = (0, f.LD)(situationOf(e, t));
if (!n) return r;
if (!runsAgain(r)) return {
...r,
refused: [ n, ...r.refused ]
};
return {
strategy: "MANUAL",
why: `${inWords(e)}: ${n.why}`,
rule: r.rule,
refused: [ n, ...r.refused ]
};
}
const runsAgain = ({strategy: e}) => e === "RETRY" || e === "RESUME";
function situationOf(e, t) {
const {policy: n, history: r, run: s} = t;
const a = e.failure ?? g;
const {signature: i} = a;
const o = r[i];
return {
failure: {
type: a.type,
confidence: a.confidence,
signature: i,
retry: a.retry
},
lane: e.lane,
options: {
retry: "auto",
optional: false
},
policy: {
plans: n.plans,
rollbackBranches: isOfBranch(t) ? n.rollback.branches : []
},
history: {
flaky: o && isFlaky(o, t) ? [ i ] : [],
repeated: o?.repeatedHere ? [ i ] : []
},
...s.branch === null ? {} : {
branch: s.branch
},
made: {
tries: s.attempt,
resumes: s.attempt - 1
},
...e.minutes === undefined ? {} : {
time: {
spentMs: 0,
lastTryMs: e.minutes * 6e4
}
},
externalEffects: [],
resumable: n.plans[a.type]?.strategy === "RESUME",
cancelled: false,
survivors: []
};
}
const g = {
type: "unknown",
confidence: 0,
signature: "",
retry: "unclear"
};
const isOfBranch = ({run: e}) => !e.isFork && e.pullRequest === undefined && e.event !== "pull_request" && e.event !== "pull_request_target";
function isFlaky(e, {policy: t, now: n}) {
const {maxPerWeek: r, deadlineMs: s} = t.flaky;
const {passed: a, passedThisWeek: i = 0, flakySince: o = n} = e;
return a > 0 && i < r && n - o <= s;
}
function whyNotAgain(e, t) {
const no = (e, t) => ({
strategy: "RETRY",
reason: e,
why: t
});
const n = effectOf(e, t);
if (n) return no(n.reason, n.why);
const {policy: r, reruns: s} = t;
if (r.never.jobs.some(t => isNamed(t, e))) {
return no("excluded", "the policy says that it is never re-run");
}
const {failure: a, failedBefore: i} = e;
if (a && i === a.signature) {
return no("failed-same-way", "the attempt before failed the same way");
}
if (t.denied?.includes("actions")) return no("no-permission", "the token may not re-run jobs (actions: write)");
const {perJob: o, perRun: u, perDay: l} = r.budgets.reruns;
if ((s.ofJob[e.name] ?? 0) >= o) return no("budget-spent", `all ${o} re-runs of the job are used`);
if (s.ofRun >= u) return no("budget-spent", `all ${u} re-runs of the run are used`);
if (s.today >= l) return no("budget-spent", `all ${l} re-runs of the last 24 hours are used`);
return undefined;
}
function effectOf(e, t) {
const {shape: n, policy: r} = t;
if (!n) return effectByName(e, t);
const s = n.find(({key: t}) => t === e.key);
if (!s) return effectByName(e, t);
for (const t of [ s, ...dependentsOf(e.key, n) ]) {
if (isIdempotent(t, r.idempotent)) continue;
const e = t === s ? "it" : `"${t.key}", which GitHub would run after it,`;
if (t.environment !== undefined) {
return {
reason: "environment",
why: `${e} has the environment "${t.environment}"`
};
}
const [n] = t.outsideEffects ?? [];
if (n !== undefined) return {
reason: "outside-effects",
why: `${e} acts outside (${n})`
};
if (h.test(t.key)) {
return {
reason: "outside-effects",
why: `"${t.key}" sounds as if it acts outside`
};
}
}
return undefined;
}
function effectByName(e, {jobs: t, policy: n}) {
const r = t.filter(({conclusion: e}) => e !== "success");
const s = [ e, ...r ].find(({name: e}) => y.test(e) && !n.idempotent.jobs.some(t => (0, 
d.Hj)(t, e)));
if (!s) return undefined;
return {
reason: "outside-effects",
why: `the workflow file tells nothing of "${s.name}", which sounds as if it acts outside`
};
}
const isIdempotent = ({key: e, environment: t}, {jobs: n, environments: r}) => n.some(t => (0, 
d.Hj)(t, e)) || t !== undefined && r.some(e => (0, d.Hj)(e, t));
const isNamed = (e, {name: t, key: n}) => (0, d.Hj)(e, t) || n !== undefined && (0, 
d.Hj)(e, n);
const inWords = ({failure: e}) => e ? e.type.replaceAll("-", " ") : "unknown cause";
const w = 51;
const b = 30 * 24 * 60 * 6e4;
function leftAlone(e) {
const {run: t, latest: n, stops: r} = e;
const none = (e, t) => ({
reason: e,
why: t
});
if (e.isOwn) return none("own-run", "rerail's own workflows are not recovered");
if (n.attempt > t.attempt) {
return n.by === "person" ? none("restarted-by-person", `a person started attempt ${n.attempt}`) : none("stale", `attempt ${n.attempt} has begun since`);
}
if (t.status !== "completed") return none("not-finished", `the run is ${left_alone_inWords(t.status)}`);
if (!k.has(t.conclusion ?? "")) return none("not-failed", `the run ended with "${t.conclusion ?? "nothing"}"`);
const s = whoCancelled(e);
if (s) return s;
if (r.length > 0) return none("stopped", r.join("; "));
if (t.attempt >= w) return none("spent", "GitHub re-runs a run 50 times, and these are used");
if (e.now - t.createdAt > b) return none("spent", "GitHub re-runs a run for 30 days, and these are over");
const a = causesOf(e);
const {jobs: i} = e.policy.never;
const isExcluded = ({name: e, key: t}) => i.some(n => (0, d.Hj)(n, e) || t !== undefined && (0, 
d.Hj)(n, t));
if (a.length > 0 && a.every(isExcluded)) {
return none("excluded", 'the policy excludes every job that failed ("never")');
}
return undefined;
}
const k = new Set([ "failure", "timed_out", "cancelled", "startup_failure" ]);
function whoCancelled({run: e, jobs: t, hasNewerRun: n}) {
const r = t.find(({cancelled: e}) => e?.by === "person")?.cancelled;
if (r) {
const e = r.who === undefined ? "a person" : `@${r.who}`;
return {
reason: "cancelled-by-person",
why: `${e} cancelled the run`
};
}
if (t.some(({cancelled: e}) => e?.by === "newer-run")) {
return {
reason: "superseded",
why: "a newer run of its concurrency group took its place"
};
}
if (e.conclusion !== "cancelled" || t.some(isFailure)) return undefined;
return n ? {
reason: "superseded",
why: "a newer run of the workflow began before this one ended"
} : {
reason: "cancelled-by-person",
why: "the run was cancelled, and nothing in it failed"
};
}
const isFailure = ({conclusion: e, failure: t}) => m.has(e ?? "") || e === "cancelled" && t !== undefined;
const left_alone_inWords = e => e.replaceAll("_", " ");
function decideRun(e) {
const t = rolesOf(e);
const n = leftAlone(e);
if (n) return decide_run_document(e, t, new Map, {
...v,
why: n.why,
rule: `run:${n.reason}`
}, n);
const r = new Map;
for (const [n, s] of t) if (s === "cause") r.set(n, decideJob(n, e));
return decide_run_document(e, t, r, joined(e, r));
}
const v = {
strategy: null,
act: "none",
jobIds: [],
refused: []
};
function joined(e, t) {
const n = [ ...t ];
const [r] = n;
if (!r) return withoutCause(e);
const s = n.filter(([, e]) => runsAgain(e));
const a = distinct(n.flatMap(([, e]) => e.refused));
const {rule: i} = r[1];
if (s.length === n.length) return rerun(e, n, i, a);
const o = n.find(([, e]) => e.strategy === "ROLLBACK");
const [, u] = o ?? n.find(([, e]) => !runsAgain(e));
if (s.length > 0) {
const t = `${count(n.length - s.length, "of", n.length)} would fail the same way, so nothing is re-run`;
const r = {
strategy: "RETRY",
reason: "mixed-causes",
why: t
};
return {
...decide_run_asked(e, u),
why: `${u.why}; ${t}`,
refused: distinct([ r, ...a ])
};
}
return {
...decide_run_asked(e, u),
why: whyOf(n, u.why),
refused: withRollback(n, a)
};
}
function rerun(e, t, n, r) {
const [s, a] = t[0];
const i = whyOf(t, a.why + historyOf(e.history[s.failure?.signature ?? ""]));
const o = t.map(([{id: e}]) => e);
const u = withRollback(t, r);
const l = outageOf(e, t);
if (!l) return {
strategy: a.strategy,
act: "rerun-failed-jobs",
jobIds: o,
why: i,
rule: n,
refused: u
};
const {runs: c, notBefore: p} = l;
const d = {
strategy: "RETRY",
reason: "breaker-open",
why: `${c} runs failed with this signature within ${e.policy.budgets.circuitBreaker.withinMs / 6e4} minutes: something is down`
};
return {
strategy: "RETRY",
act: "wait",
jobIds: o,
why: d.why,
rule: n,
refused: [ d, ...u ],
notBefore: p
};
}
function outageOf({history: e, policy: t, now: n}, r) {
const {runs: s, withinMs: a} = t.budgets.circuitBreaker;
for (const [{failure: t}] of r) {
const r = t && e[t.signature];
if (!r || (r.recentRuns ?? 0) < s) continue;
const i = (r.lastSeen ?? n) + a;
if (i > n) return {
runs: r.recentRuns ?? 0,
notBefore: i
};
}
return undefined;
}
const decide_run_asked = (e, t) => ({
strategy: t.strategy === "ROLLBACK" ? "ROLLBACK" : "MANUAL",
act: "ask",
jobIds: [],
why: t.why,
rule: t.rule,
refused: t.refused
});
function withoutCause({run: e, jobs: t}) {
const ask = (e, t) => ({
...v,
strategy: "MANUAL",
act: "ask",
rule: e,
why: t
});
if (e.conclusion === "startup_failure" || t.length === 0) {
return ask("run:startup-failure", "GitHub could not start the run, and a re-run would not change that");
}
return ask("run:no-cause", "no job of this attempt failed on its own account");
}
const P = new Set([ "network", "git", "resource-exhaustion", "timeout" ]);
function withRollback(e, t) {
const n = e.map(([{failure: e}]) => e?.type ?? "unknown").find(e => P.has(e));
if (n === undefined) return distinct(t);
const r = `a ${n.replaceAll("-", " ")} failure is no sign of a bad commit`;
return distinct([ ...t.filter(({strategy: e}) => e !== "ROLLBACK"), {
strategy: "ROLLBACK",
reason: "infrastructure-signature",
why: r
} ]);
}
const historyOf = e => e && e.retried > 0 ? `; passed on a retry ${e.passed} of ${e.retried} times` : "";
const whyOf = (e, t) => e.length === 1 ? t : `${e.length} jobs failed; ${t}`;
const count = (e, t, n) => `${e} ${t} ${n} jobs`;
function distinct(e) {
const t = new Set;
return e.filter(({strategy: e, reason: n}) => {
const r = `${e} ${n}`;
return !t.has(r) && t.add(r);
});
}
function decide_run_document(e, t, n, r, s) {
const {run: a, jobs: i, policy: o} = e;
const {notBefore: l, rollback: c = x, ...p} = r;
const d = [ ...n.keys() ].flatMap(({minutes: e}) => e ?? []);
const f = p.act.startsWith("rerun") || p.act === "wait";
const isRed = ({conclusion: e}) => e !== "success" && e !== "skipped" && e !== "neutral";
return {
version: u,
id: idOf(e, p.act),
repository: e.repository,
run: {
id: a.id,
attempt: a.attempt,
workflow: a.workflow,
event: a.event,
branch: a.branch,
sha: a.sha,
pullRequest: a.pullRequest ?? null,
isFork: a.isFork,
isDefaultBranch: a.isDefaultBranch
},
mode: o.mode,
decidedAt: new Date(e.now).toISOString(),
...p,
leftAlone: s ?? null,
expectedMinutes: f && d.length > 0 ? Math.max(...d) : null,
notBefore: l === undefined ? null : new Date(l).toISOString(),
jobs: [ ...t ].map(([e, t]) => jobPlan(e, t, n.get(e))),
omitted: [],
counts: {
jobs: i.length,
passed: i.filter(({conclusion: e}) => e === "success").length,
failed: i.filter(isRed).length
},
rollback: c,
needs: needsOf(p.act, a.pullRequest),
costs: {
apiRequests: 0,
ledgerRequests: 0,
logBytes: 0
}
};
}
const x = {
culprit: null,
grade: null,
refused: [ {
reason: "not-nominated",
why: "nothing nominates this commit for a revert"
} ]
};
function jobPlan(e, t, n) {
const {id: r, name: s, conclusion: a, failure: i, lane: o} = e;
return {
id: r,
name: s,
conclusion: a,
role: t,
failure: i ? {
type: i.type,
retry: i.retry,
lane: o,
confidence: i.confidence,
signature: i.signature,
evidence: i.evidence,
...i.suggestion === undefined ? {} : {
suggestion: i.suggestion
}
} : null,
minutes: e.minutes ?? null,
strategy: n?.strategy ?? null,
why: n?.why ?? $[t],
refused: n?.refused ?? []
};
}
const $ = {
cause: "",
cascade: "it needs a job that failed",
cancelled: "it was cancelled",
optional: "the workflow lets it fail (continue-on-error)",
carried: "it ran in an earlier attempt"
};
function needsOf(e, t) {
if (e.startsWith("rerun") || e === "wait") return {
actions: "write"
};
if (e !== "ask") return {};
return t === undefined ? {
issues: "write"
} : {
"pull-requests": "write"
};
}
const idOf = ({repository: e, run: t}, n) => (0, o.createHash)("sha256").update([ e, t.id, t.attempt, t.sha, n ].join("\n")).digest("hex").slice(0, 12);
var j = n(75090);
var O = n(92906);
function deedsOf(e, t) {
if (e.command) return commandDeeds(e, e.command, t);
const n = actDeed(e, t);
if (!n) return [];
const r = [ n ];
r.push(...commentOf(e, t));
if (needsIssue(e)) r.push(issueDeed(e, t));
r.push(checkDeed(e, t));
return r;
}
function commentOf(e, t) {
const {pullRequest: n} = e.run;
const r = n !== null && t.policy.notifications.pullRequest !== "never";
return r ? [ commentDeed(e, n, t) ] : [];
}
function commandDeeds(e, t, n) {
const r = {
...commentDeed(e, t.pullRequest, n),
kind: `reply-${t.comment}`
};
const s = t.name === "retry" ? actDeed(e, n) : undefined;
return s ? [ s, r ] : [ r ];
}
function actDeed(e, {acts: t}) {
const {run: n, act: r, jobIds: s} = e;
const seen = async () => {
const {attempt: e, finished: r} = await t.attempt(n.id);
return e > n.attempt || !r ? true : undefined;
};
switch (r) {
case "none":
return undefined;

case "wait":
case "ask":
return {
kind: r,
seen: async () => true,
run: async () => A
};

case "rerun-failed-jobs":
return {
kind: r,
seen,
run: () => t.rerunFailedJobs(n.id)
};

case "rerun-all":
return {
kind: r,
seen,
run: () => t.rerunAll(n.id)
};

case "rerun-job":
return {
kind: r,
seen,
run: () => t.rerunJob(s[0])
};
}
}
const A = {
done: true,
value: undefined
};
const R = {
"rerun-failed-jobs": "rerail re-ran the failed jobs",
"rerun-job": "rerail re-ran the job",
"rerun-all": "rerail re-ran all jobs"
};
function reportOf(e, t) {
const [n] = t;
const r = t.find(({kind: e, written: t}) => e === "issue" && t)?.written?.id;
if (n?.state === "failed") return {
done: "",
failed: n.why ?? "unknown",
...r === undefined ? {} : {
issue: r
}
};
const s = n?.state === "done" ? R[e.act] ?? "" : "";
return {
done: s,
...r === undefined ? {} : {
issue: r
}
};
}
const S = 4;
const q = 1500;
const L = 5 * 6e4;
function commentDeed(e, t, n) {
const {acts: r, server: s} = n;
const body = t => (0, O.P6)(e, s, reportOf(e, t));
const shows = ({body: t}) => t.includes(`/actions/runs/${e.run.id})`) && t.includes(e.id);
const a = (0, j.iQ)(e.run);
const find = async () => (await r.ownComments(t, O.JO))[0];
return {
kind: "comment",
seen: async () => {
const e = await find();
return e && shows(e) ? e : undefined;
},
run: async s => {
const i = await otherWriters(e, n, ({entry: e}) => e.kind === "comment" && e.partition === a);
for (const e of i.ids) {
const t = await r.editComment(e, body(s));
if (t.done || t.unclear) return t;
}
const o = await foundSoon(find, i.busy, n);
return o ? r.editComment(o.id, body(s)) : r.comment(t, body(s));
}
};
}
async function otherWriters(e, {known: t, now: n}, r) {
const s = (await t()).filter(t => r(t) && !(t.entry.run === e.run.id && t.entry.attempt === e.run.attempt));
const a = s.toSorted((e, t) => Date.parse(t.entry.at) - Date.parse(e.entry.at)).flatMap(({outcome: e}) => e?.done && e.id !== undefined ? [ e.id ] : []);
const i = s.some(({entry: e, outcome: t}) => !t && n - Date.parse(e.at) < L);
return {
ids: [ ...new Set(a) ].slice(0, 1),
busy: i
};
}
async function foundSoon(e, t, {sleep: n}) {
for (let r = 0; r < (t ? S : 1); r += 1) {
if (r > 0) await n(q);
const t = await e();
if (t) return t;
}
return undefined;
}
function needsIssue({act: e, run: t, refused: n}) {
if (e === "wait") return n.some(({reason: e}) => e === "breaker-open");
if (e !== "ask" || t.pullRequest !== null || t.isFork) return false;
return t.isDefaultBranch || t.event === "schedule" || t.event === "deployment_status";
}
const N = 24 * 60 * 6e4;
function issueDeed(e, t) {
const {acts: n, server: r, policy: s, now: a, owners: i} = t;
const draft = async () => {
const n = (0, j.iQ)(e.run);
const o = (await t.known()).filter(({entry: e}) => e.partition === n);
const u = e.jobs.find(({role: e}) => e === "cause")?.failure?.signature;
const l = o.filter(({entry: e}) => e.kind !== "result" && e.jobs.some(({signature: e}) => e === u));
const c = new Set([ e.run.id, ...l.map(({entry: e}) => e.run) ]);
const p = l.filter(({entry: e}) => e.kind === "ask" || e.kind === "wait" || e.kind.startsWith("rerun")).flatMap(({entry: e}) => e.jobs.map(e => e.minutes ?? 0)).reduce((e, t) => e + t, 0);
const d = new Date(a + s.flaky.deadlineMs).toISOString().slice(0, 10);
return (0, O.jJ)(e, r, {
count: c.size,
minutesLost: Math.round(p),
owners: i,
deadline: d
});
};
const find = async e => (await n.ownIssues((0, O.Q_)(e)))[0];
return {
kind: "issue",
seen: async () => {
const {signature: t} = await draft();
const n = await find(t);
return n?.isOpen && n.body.includes(`/actions/runs/${e.run.id})`) ? n : undefined;
},
run: async () => {
const {signature: r, title: a, body: i} = await draft();
const hasIt = ({entry: e}) => e.kind === "issue" && e.jobs.some(e => e.signature === r);
const o = await otherWriters(e, t, hasIt);
for (const e of o.ids) {
const t = await n.editIssue(e, {
body: i,
state: "open"
});
if (t.done || t.unclear) return t;
}
const u = await foundSoon(() => find(r), o.busy, t);
return u ? n.editIssue(u.id, {
body: i,
state: "open"
}) : n.issue(a, i, s.notifications.issue.labels);
}
};
}
function checkDeed(e, {acts: t, server: n}) {
const {sha: r, id: s, attempt: a} = e.run;
const i = `${s}/${a}`;
return {
kind: "check-run",
seen: async () => (await t.ownCheckRuns(r, i))[0],
run: s => {
const a = reportOf(e, s);
const o = (0, O.Pl)(e, a).slice(0, 200);
const u = (0, O.KL)(e, n, a).slice(0, 6e4);
return t.checkRun({
sha: r,
externalId: i,
title: o,
summary: u,
conclusion: "neutral"
});
}
};
}
const M = 14 * N;
var I = n(74233);
var _ = n(18533);
var E = n(43676);
async function decideAbout(e, t, n) {
return decideWith(e, t, n);
}
const decideAgain = (e, t) => decideWith(e, t.run.id, t.run.attempt, failuresOf(t));
async function decideWith(e, t, n, r) {
const {repository: a, reader: i, masker: o, clock: u, ledger: l, options: c} = e;
const p = i.costs();
const d = await knownEntries(e);
const gather = e => (0, I.f)({
...c,
repository: a,
runId: t,
reader: i,
known: d,
now: u.now(),
mask: e => o.mask(e),
finishing: e,
...n === undefined ? {} : {
attempt: n
},
...r === undefined ? {} : {
failures: r
}
});
let f = await gather(false);
if (f.latest.attempt > f.run.attempt && hasOpenIntents(d, f, e)) f = await gather(true);
const m = decideRun(f);
const h = {
...m,
...await rollbackSection(e, f, m)
};
const {apiRequests: y, logBytes: g} = i.costs();
const w = {
apiRequests: y - p.apiRequests,
ledgerRequests: await (l?.requests()) ?? 0,
logBytes: g - p.logBytes
};
return {
plan: (0, _.zx)((0, s.X)(o, {
...h,
costs: w
})),
facts: f
};
}
async function rollbackSection({reader: e, reverts: t, stopGiven: n, masker: r}, s, a) {
const i = await (0, E.ID)(s, a, {
reader: e,
...t ? {
host: t.host
} : {},
stop: {
given: n,
observes: false
},
mask: e => r.mask(e)
});
if (!i?.grade || a.act !== "ask") return i ? {
rollback: i
} : {};
const o = `${a.why}; ${i.culprit?.slice(0, 12)} is the ${i.grade} culprit`;
const u = {
...a.needs,
contents: "write",
"pull-requests": "write"
};
return {
rollback: i,
strategy: "ROLLBACK",
act: "none",
why: o,
rule: "rollback:preflight",
needs: u
};
}
function hasOpenIntents(e, {run: t}, {owner: n, leaseMs: r, clock: s}) {
return e.some(({entry: e, outcome: a}) => !a && e.run === t.id && e.attempt === t.attempt && (e.owner === n || s.now() - Date.parse(e.at) >= r));
}
async function knownEntries(e) {
if (!e.ledger) return [];
try {
return (0, j.Km)(await e.ledger.snapshot());
} catch (t) {
e.log.debug(`The ledger cannot be read: ${(0, r.bD)(t)}. rerail goes on without it.`);
delete e.ledger;
return [];
}
}
function nextOf(e) {
const t = e.filter(({mode: e}) => e === "act");
const n = [ ...t.some(hasAct) ? [ "act" ] : [], ...t.some(({rollback: e}) => e.culprit !== null && e.grade !== null) ? [ "revert" ] : [] ];
return n.length === 0 ? "none" : n.join(",");
}
const hasAct = e => e.act !== "none" || isResult(e) || e.command !== undefined;
const isResult = ({leftAlone: e, run: t, command: n}) => n === undefined && e?.reason === "not-failed" && t.attempt > 1;
async function actUpon(e, t) {
if (t.repository.toLowerCase() !== e.repository.toLowerCase()) {
return left(t, `the plan is for ${t.repository}, and this is ${e.repository}`);
}
if (!hasAct(t)) return left(t, "there is nothing to do");
const n = await decideAgain(e, t);
if (t.command) return actOnCommand(e, t, n);
if (isResult(t) && isResult(n.plan)) return carryOut(e, n);
if (n.plan.leftAlone) return left(n.plan, n.plan.leftAlone.why);
const r = n.plan.act === t.act && n.plan.run.sha === t.run.sha;
if (!r) return left(n.plan, `the decision is another one now: ${n.plan.why}`);
return carryOut(e, n);
}
async function actOnCommand(e, t, n) {
const r = t.command;
if (!await (0, i.H_)(e, r)) return left(t, `@${r.by} may not ask for it, or has not`);
return carryOut(e, (0, i.UE)(n, r, t.act === "rerun-all"));
}
function failuresOf({jobs: e}) {
const t = new Map(e.map(e => [ e.id, e ]));
const n = e.find(({role: e, failure: t}) => e === "cause" && t)?.failure;
return e => {
const r = t.get(e);
const s = r ? r.failure : n;
return s ? {
...s,
read: true
} : undefined;
};
}
async function carryOut(e, {plan: t, facts: n}) {
const {acts: r, clock: s, log: i, owner: o, leaseMs: u, server: l} = e;
if (t.mode !== "act") return left(t, 'the mode is "observe"');
if (!r) return left(t, "a recorded repository cannot be changed");
const c = {
acts: r,
clock: s,
log: i,
owner: o,
leaseMs: u,
...e.ledger ? {
ledger: e.ledger
} : {}
};
const p = {
acts: r,
policy: n.policy,
server: l,
known: async () => c.ledger ? (0, j.Km)(await c.ledger.snapshot()) : [],
sleep: e => s.sleep(e),
now: s.now(),
owners: []
};
if (isResult(t)) return noteResult(t, c, p);
const d = deedsOf(t, p);
if (d.length === 0) return left(t, "there is nothing to do");
const f = await (0, a.y)(t, d, c);
for (const {kind: e, state: n, why: r} of f) {
if (n === "failed") i.warning(`"${e}" failed for run ${t.run.id}: ${r}.`);
}
return {
plan: t,
reports: f,
report: reportOf(t, f)
};
}
async function noteResult(e, t, n) {
if (!t.ledger) return left(e, "there is no ledger to learn for");
const seen = async () => true;
const r = {
kind: "result",
seen,
run: async () => ({
done: true,
value: undefined
})
};
const s = (await n.known()).some(({entry: t, outcome: n}) => t.run === e.run.id && t.kind === "comment" && n?.done);
const i = await (0, a.y)(e, [ r, ...s ? commentOf(e, n) : [] ], t);
return {
plan: e,
reports: i,
report: {
done: ""
}
};
}
const left = (e, t) => ({
plan: e,
reports: [],
report: {
done: ""
},
left: t
});
},
75090: (e, t, n) => {
n.d(t, {
A9: () => r,
Km: () => parseEntries,
TN: () => keyOf,
Xu: () => rerunsOf,
_3: () => outcomeKey,
iQ: () => partitionOf,
pp: () => isDecision,
tc: () => isRerun,
tx: () => failedBefore,
z: () => historyFrom
});
const r = 1;
const keyOf = ({run: e, attempt: t, kind: n, sha: r}) => `${e}/${t}/${n}/${r}`;
const outcomeKey = e => `${e}.outcome`;
function partitionOf(e) {
if (e.pullRequest !== null) return `pr/${e.pullRequest}`;
if (e.isFork || e.event.startsWith("pull_request")) return `fork/${e.branch ?? ""}`;
return "branch";
}
function parseEntries(e) {
return [ ...e ].flatMap(([t, n]) => {
if (t.endsWith(".outcome")) return [];
const r = parse(n);
if (!isEntry(r) || keyOf(r) !== t) return [];
const s = parse(e.get(outcomeKey(t)) ?? "");
return [ {
key: t,
entry: r,
...isOutcome(s) ? {
outcome: s
} : {}
} ];
});
}
function parse(e) {
try {
return JSON.parse(e, (e, t) => e === "__proto__" ? undefined : t);
} catch {
return undefined;
}
}
const isObject = e => typeof e === "object" && e !== null;
function isEntry(e) {
if (!isObject(e) || e.version !== r) return false;
const t = [ e.kind, e.sha, e.at, e.owner, e.partition ].every(e => typeof e === "string");
const isJob = e => isObject(e) && typeof e.name === "string" && typeof e.signature === "string";
const n = Number.isSafeInteger(e.run) && Number.isSafeInteger(e.attempt);
return t && n && Array.isArray(e.jobs) && e.jobs.every(isJob);
}
const isOutcome = e => isObject(e) && e.version === r && typeof e.done === "boolean" && typeof e.at === "string";
const isDecision = ({kind: e}) => e.startsWith("rerun") || e === "ask" || e === "wait";
const isRerun = ({entry: e, outcome: t}) => e.kind.startsWith("rerun") && t?.done !== false;
const s = 24 * 60 * 6e4;
function rerunsOf(e, t, n, r) {
const a = e.filter(e => isRerun(e) && !(e.entry.run === t && e.entry.attempt === n));
const i = a.filter(({entry: e}) => e.run === t);
const o = Object.create(null);
for (const {entry: e} of i) for (const {name: t} of e.jobs) o[t] = (o[t] ?? 0) + 1;
const u = a.filter(({entry: e}) => r - Date.parse(e.at) < s).length;
return {
ofRun: i.length,
today: u,
ofJob: o
};
}
function historyFrom(e, t) {
const n = e.filter(({entry: e}) => e.partition === "branch" || e.partition === t.partition);
const r = Object.create(null);
const of = e => {
r[e] ??= {
retried: 0,
passed: 0,
runs: new Set,
passes: []
};
return r[e];
};
const a = n.filter(({entry: e}) => isDecision(e));
for (const {entry: e} of a) {
const r = Date.parse(e.at);
const s = n.filter(t => t.entry.run === e.run && t.entry.attempt === e.attempt + 1);
const a = s.find(({entry: {kind: e}}) => e === "result")?.entry;
const i = s.find(e => isDecision(e.entry))?.entry;
for (const n of new Set(e.jobs.map(e => e.signature))) {
const s = of(n);
s.lastSeen = Math.max(s.lastSeen ?? 0, r);
if (t.now - r <= t.withinMs) s.runs.add(e.run);
const o = i?.jobs.some(e => e.signature === n) || a?.jobs.some(e => e.signature === n);
if (a?.passed || a && !o) s.passes.push(Date.parse(a.at));
if (a || o) s.retried += 1;
if (o && e.sha === t.sha) s.repeatedHere = true;
}
}
const i = t.now - 7 * s;
return Object.fromEntries(Object.entries(r).map(([e, {runs: t, passes: n, ...r}]) => [ e, {
...r,
passed: n.length,
recentRuns: t.size,
passedThisWeek: n.filter(e => e >= i).length,
...n.length === 0 ? {} : {
flakySince: Math.min(...n)
}
} ]));
}
function failedBefore(e, t, n) {
const r = e.find(({entry: e}) => e.run === t && e.attempt === n - 1 && isDecision(e));
return new Map(r?.entry.jobs.map(({name: e, signature: t}) => [ e, t ]));
}
},
74233: (e, t, n) => {
n.d(t, {
a: () => h,
f: () => gatherRun
});
var r = n(34646);
var s = n(19473);
var a = n(93711);
var i = n(56221);
var o = n(48301);
var u = n(75090);
var l = n(12166);
var c = n(68268);
const p = [ /^actions\/(?:deploy-pages|create-release|upload-release-asset)@/, /(?:^|[/-])(?:deploy|publish|release|upload-to|push-to|promote|rollout)(?:[-/@]|$)/i, /^[^@]*(?:gh-pages|pypi-publish|npm-publish|semantic-release|release-please|changesets\/action|goreleaser|softprops\/)/i, /^(?:hashicorp\/terraform-apply|pulumi\/actions|azure\/(?:webapps|functions|k8s|aci|cli)[\w-]*|google-github-actions\/deploy[\w-]*|aws-actions\/amazon-ecs-[\w-]*)/i, /^(?:git-auto-commit|stefanzweifel\/git-auto-commit-action|ad-m\/github-push-action|peter-evans\/(?:create-pull-request|repository-dispatch))/i, /^(?:slackapi\/slack-github-action|8398a7\/action-slack|rtCamp\/action-slack-notify)/i ];
const d = /^docker\/(?:build-push-action|bake-action)@/;
function actsOutside(e, t) {
if (d.test(e)) return t.push !== undefined && t.push !== "false";
return p.some(t => t.test(e));
}
const f = 10;
function shapeOf({top: e, called: t}) {
return jobsOf(e, t, {
prefix: "",
names: "",
needs: [],
optional: false
}, 0);
}
function jobsOf(e, t, n, r) {
const s = new Map;
const keysOf = e => s.get(e)?.map(({key: e}) => e) ?? [ n.prefix + e ];
const a = e.jobs.flatMap(e => {
const a = `${n.names}${nameSource(e)}`;
const i = n.prefix + e.id;
const o = n.optional || e.continueOnError === "true";
const u = e.uses === undefined ? undefined : t.get(e.uses);
if (u && r < f) {
const l = jobsOf(u, t, {
prefix: `${i}/`,
names: `${a} / `,
needs: [ i ],
optional: o
}, r + 1);
const c = {
key: i,
names: /^(?!)/,
optional: o,
needs: [ ...n.needs, ...e.needs.map(e => n.prefix + e) ]
};
s.set(e.id, [ ...l, c ]);
return [ c, ...l ];
}
const l = [ ...n.needs, ...e.needs.map(e => n.prefix + e) ];
const c = {
key: i,
needs: l,
names: new RegExp(`^${a}( / .*)?$`, "s"),
optional: o,
...effectsOf(e)
};
return [ c ];
});
return a.map(e => ({
...e,
needs: [ ...new Set(e.needs.flatMap(e => e.startsWith(n.prefix) ? keysOf(e.slice(n.prefix.length)) : [ e ])) ].filter(t => t !== e.key)
}));
}
function nameSource({id: e, name: t}) {
const n = t ?? e;
const r = n.split(/\$\{\{.*?\}\}/s).map(e => e.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
return `${r.join(".*")}(?: \\(.*\\))?`;
}
function effectsOf(e) {
const t = e.steps.flatMap(({run: e, uses: t, with: n}) => {
const r = e ?? (t !== undefined && /(?:^|\/)rerail(?:@|\/rerail@|$)/.test(t) ? n.run : undefined);
if (r !== undefined) return (0, c.externalEffects)(r).map(({pattern: e}) => e);
return t !== undefined && actsOutside(t, n) ? [ t ] : [];
});
if (e.uses !== undefined && /deploy|publish|release|migrat/i.test(e.uses)) t.push(e.uses);
return {
...e.environment === undefined ? {} : {
environment: e.environment
},
...t.length === 0 ? {} : {
outsideEffects: [ ...new Set(t) ]
}
};
}
function jobNamed(e, t) {
return t.filter(({names: t}) => t.test(e)).toSorted((e, t) => t.names.source.length - e.names.source.length)[0];
}
const m = new Set([ "plan", "decide", "act", "revert", "recover" ]);
function isControllers({jobs: e}) {
return e.some(({uses: e, steps: t}) => e !== undefined && /\brerail\b.*\/\.github\/workflows\/(?:recover|sweep|comment)\.ya?ml@/.test(e) || e !== undefined && /^\.\/\.github\/workflows\/(?:recover|rerail-recover)\.ya?ml$/.test(e) || t.some(({uses: e, with: t}) => e !== undefined && m.has(t.command ?? "")));
}
const h = "rerail:stop";
async function gatherRun(e) {
const {repository: t, runId: n, known: r, now: a} = e;
const i = await findRun(e);
if (!i) {
throw new s.yo(`Deciding about run ${n} failed: ${t} has no such run, or the token may not see it. Check the id, and that the token has actions: read.`);
}
const o = e.attempt ?? i.run_attempt ?? 1;
const l = e.finishing ? o : i.run_attempt ?? 1;
const c = e.finishing ? await findAttempt(i, o, e) : i;
const p = await runFacts(c, o, e);
const d = await readPolicyOf(e);
const f = {
repository: t,
run: p,
latest: {
attempt: l,
by: isPerson(c.triggering_actor) ? "person" : "machine"
},
jobs: [],
stops: stopsOf(e, d.problem),
policy: {
...d.policy,
mode: e.mode ?? d.policy.mode
},
history: {},
reruns: (0, u.Xu)(r, n, o, a),
now: a
};
if (e.own?.runId === String(n) || i.path !== undefined && pathOf(i.path) === e.own?.workflow) {
return {
...f,
isOwn: true
};
}
if (l > o || c.status !== "completed" || !y.has(c.conclusion ?? "")) return f;
return withJobs(f, e);
}
const y = new Set([ "failure", "timed_out", "cancelled", "startup_failure" ]);
async function findRun({repository: e, runId: t, reader: n}) {
const r = await n.find(`/repos/${e}/actions/runs/${t}`);
if (r) return r;
const s = await n.list(`/repos/${e}/actions/runs`, {}, 1);
return s.find(({id: e}) => e === t);
}
async function findAttempt(e, t, {repository: n, reader: r}) {
const s = await r.find(`/repos/${n}/actions/runs/${e.id}/attempts/${t}`);
return {
...e,
...s
};
}
async function runFacts(e, t, {reader: n, repository: r}) {
const s = e.head_repository?.full_name ?? r;
const a = s.toLowerCase() !== r.toLowerCase();
const i = e.pull_requests?.[0]?.number ?? await pullRequestOf(e, a, n, r);
return {
id: e.id,
attempt: t,
workflow: pathOf(e.path ?? e.name ?? ""),
event: e.event,
branch: e.head_branch,
sha: e.head_sha,
status: e.status ?? "unknown",
conclusion: e.conclusion,
createdAt: Date.parse(e.created_at),
endedAt: Date.parse(e.updated_at),
isFork: a,
isDefaultBranch: !a && !e.event.startsWith("pull_request") && isDefault(e.head_branch, e.repository?.default_branch, e.event),
...i === undefined ? {} : {
pullRequest: i
}
};
}
const isDefault = (e, t, n) => n === "schedule" || (t === undefined ? e === "main" || e === "master" : e === t);
const pathOf = e => e.replace(/@.*$/s, "");
async function pullRequestOf(e, t, n, r) {
if (!t || !e.event.startsWith("pull_request")) return undefined;
const s = e.head_repository?.owner?.login ?? e.head_repository?.full_name?.split("/")[0];
const a = `${s}:${e.head_branch}`;
const i = await n.list(`/repos/${r}/pulls`, {
head: a,
state: "open"
}, 1).catch(() => []);
return i.find(t => t.head?.sha === e.head_sha)?.number;
}
const isPerson = e => e !== null && e !== undefined && e.type !== "Bot" && !e.login.endsWith("[bot]");
function stopsOf({stop: e}, t) {
return [ ...e !== undefined && ![ "", "0", "false" ].includes(e.trim().toLowerCase()) ? [ 'the input "stop" is set (RERAIL_STOP)' ] : [], ...t === undefined ? [] : [ `the policy cannot be read: ${t}` ] ];
}
async function readContent(e, t, n, a) {
const i = n.split("/").map(encodeURIComponent).join("/");
const o = await e.find(`/repos/${t}/contents/${i}`, {
ref: a
});
if (o === undefined) return undefined;
if (o.encoding !== "base64" || typeof o.content !== "string" || (o.size ?? 0) > r.OG) {
throw new s.yo(`Reading ${n} failed: the API answers with something else than a file of at most 1 MB`);
}
return Buffer.from(o.content, "base64").toString("utf8");
}
async function readPolicyOf({reader: e, repository: t, policyPath: r = o.C}) {
try {
const s = await readContent(e, t, r);
if (s === undefined) return {
policy: i.z
};
const {readPolicy: a} = await Promise.all([ n.e(815), n.e(503), n.e(477) ]).then(n.bind(n, 14751));
return {
policy: await a(s, r)
};
} catch (e) {
if (e.status === 403) return {
policy: i.z
};
return {
policy: i.z,
problem: (0, s.bD)(e).split("\n").slice(0, 3).join(" ")
};
}
}
async function withJobs(e, t) {
const {reader: n, repository: r, known: s, now: i, mask: o} = t;
const {run: c, policy: p} = e;
const d = `/repos/${r}/actions/runs/${c.id}/attempts/${c.attempt}/jobs`;
let f = await n.list(d);
if (f.length === 0) f = await n.list(`/repos/${r}/actions/runs/${c.id}/jobs`);
const m = await readWorkflow(t, c);
if (m?.isOwn) return {
...e,
isOwn: true
};
const y = c.pullRequest === undefined ? [] : await labelsOf(n, r, c.pullRequest);
const g = y.includes(h) ? [ ...e.stops, `the pull request has the label "${h}"` ] : e.stops;
if (g.length > 0) return {
...e,
stops: g,
jobs: f.map(e => jobFacts(e, c.attempt))
};
const w = c.conclusion === "cancelled";
const b = f.filter(e => (e.run_attempt ?? c.attempt) >= c.attempt);
const k = t.failures ? knownFailures(b, t.failures) : await (0, l.R)(b, n, {
repository: r,
rules: p.rules,
mask: o,
wasCancelled: w
});
const v = (0, u.tx)(s, c.id, c.attempt);
const P = f.map(e => {
const t = jobFacts(e, c.attempt, o);
const n = m && jobNamed(e.name, m.shape);
const {lane: r} = (0, a.chooseLane)({
option: "auto",
rules: p.lanes,
jobName: e.name,
labels: y
});
const s = v.get(t.name);
const i = k.failures.get(e.id);
const u = k.cancellations.get(e.id);
return {
...t,
lane: r,
...n === undefined ? {} : {
key: n.key
},
...n?.optional ? {
optional: true
} : {},
...i === undefined ? {} : {
failure: i
},
...u === undefined ? {} : {
cancelled: u
},
...s === undefined ? {} : {
failedBefore: s
}
};
});
const x = {
run: c.id,
attempt: c.attempt,
sha: c.sha,
partition: (0, u.iQ)({
...c,
pullRequest: c.pullRequest ?? null
}),
now: i,
withinMs: p.budgets.circuitBreaker.withinMs
};
const $ = w && await isSuperseded(e, t);
return {
...e,
stops: g,
jobs: P,
...m ? {
shape: m.shape.map(plainShape)
} : {},
...$ ? {
hasNewerRun: $
} : {},
history: (0, u.z)(s, x)
};
}
function knownFailures(e, t) {
const n = new Map;
for (const {id: r, conclusion: s} of e) {
const e = s === "success" || s === "skipped" ? undefined : t(r);
if (e) n.set(r, e);
}
return {
failures: n,
cancellations: new Map
};
}
const plainShape = ({key: e, needs: t, environment: n, outsideEffects: r}) => ({
key: e,
needs: t,
...n === undefined ? {} : {
environment: n
},
...r === undefined ? {} : {
outsideEffects: r
}
});
const g = 300;
function jobFacts(e, t, n = e => e) {
const r = (Date.parse(e.completed_at ?? "") - Date.parse(e.started_at ?? "")) / 6e4;
return {
id: e.id,
name: n(String(e.name)).slice(0, g),
conclusion: e.conclusion,
attempt: e.run_attempt ?? t,
lane: "STANDARD",
...r >= 0 ? {
minutes: Math.round(r * 10) / 10
} : {}
};
}
const w = 10;
async function readWorkflow(e, t) {
const {reader: n, repository: s} = e;
const read = async e => {
const a = await readContent(n, s, e, t.sha).catch(() => undefined);
return a === undefined ? undefined : (0, r.hM)(a, e);
};
if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(t.workflow)) return undefined;
const a = await read(t.workflow);
if (!a) return undefined;
const i = new Map;
const o = a.jobs.flatMap(({uses: e}) => e ?? []);
for (let e = o.shift(); e !== undefined && i.size < w; e = o.shift()) {
if (!e.startsWith("./") || i.has(e)) continue;
const t = await read(e.slice(2));
if (!t) continue;
i.set(e, t);
o.push(...t.jobs.flatMap(({uses: e}) => e ?? []));
}
return {
shape: shapeOf({
top: a,
called: i
}),
isOwn: isControllers(a)
};
}
async function labelsOf(e, t, n) {
const r = await e.find(`/repos/${t}/issues/${n}`).catch(() => undefined);
return (r?.labels ?? []).flatMap(e => typeof e === "string" ? e : e.name ?? []);
}
async function isSuperseded({run: e}, {reader: t, repository: n}) {
const r = await t.list(`/repos/${n}/actions/runs`, {
branch: e.branch ?? undefined,
event: e.event
}, 1).catch(() => []);
return r.some(t => t.id !== e.id && pathOf(t.path ?? "") === e.workflow && t.head_branch === e.branch && Date.parse(t.created_at) > e.createdAt && Date.parse(t.created_at) <= e.endedAt);
}
},
18533: (e, t, n) => {
n.d(t, {
di: () => h,
zx: () => boundedPlan,
WY: () => parsePlans
});
var r = n(19473);
const s = validate52;
const a = {
$schema: "https://json-schema.org/draft/2020-12/schema",
$id: "https://rerail.dev/schema/plan.schema.json",
title: "A plan of rerail for a finished run",
description: "What `rerail plan --json` prints, the output `plan` holds and the input `plan` takes.",
type: "object",
required: [ "version", "id", "repository", "run", "mode", "decidedAt", "strategy", "act", "jobIds", "leftAlone", "why", "rule", "refused", "expectedMinutes", "notBefore", "jobs", "omitted", "counts", "rollback", "needs", "costs" ],
properties: {
version: {
const: 1
},
id: {
type: "string",
maxLength: 12,
pattern: "^[0-9a-f]{12}$"
},
repository: {
type: "string",
maxLength: 200,
pattern: "^[\\w.-]+/[\\w.-]+$"
},
run: {
type: "object",
required: [ "id", "attempt", "workflow", "event", "branch", "sha", "pullRequest", "isFork", "isDefaultBranch" ],
properties: {
id: {
type: "integer",
minimum: 1,
maximum: 9007199254740991
},
attempt: {
type: "integer",
minimum: 1,
maximum: 1e4
},
workflow: {
type: "string",
maxLength: 1e3
},
event: {
type: "string",
maxLength: 100
},
branch: {
anyOf: [ {
type: "string",
maxLength: 1e3
}, {
type: "null"
} ]
},
sha: {
type: "string",
maxLength: 64,
pattern: "^[0-9a-f]{40,64}$"
},
pullRequest: {
anyOf: [ {
type: "integer",
minimum: 1,
maximum: 9007199254740991
}, {
type: "null"
} ]
},
isFork: {
type: "boolean"
},
isDefaultBranch: {
type: "boolean"
}
}
},
mode: {
enum: [ "observe", "act" ]
},
decidedAt: {
type: "string",
maxLength: 40,
pattern: "^\\d{4}-\\d\\d-\\d\\dT"
},
strategy: {
enum: [ "RETRY", "RESUME", "SKIP", "ROLLBACK", "MANUAL", null ]
},
act: {
enum: [ "rerun-failed-jobs", "rerun-job", "rerun-all", "wait", "ask", "none" ]
},
jobIds: {
type: "array",
maxItems: 5e3,
items: {
type: "integer",
minimum: 1,
maximum: 9007199254740991
}
},
leftAlone: {
anyOf: [ {
type: "object",
required: [ "reason", "why" ],
properties: {
reason: {
enum: [ "not-finished", "not-failed", "cancelled-by-person", "superseded", "restarted-by-person", "stale", "excluded", "own-run", "stopped", "spent" ]
},
why: {
type: "string",
maxLength: 4e3
}
}
}, {
type: "null"
} ]
},
why: {
type: "string",
maxLength: 4e3
},
rule: {
type: "string",
maxLength: 200
},
refused: {
type: "array",
maxItems: 100,
items: {
$ref: "#/$defs/refusal"
}
},
expectedMinutes: {
anyOf: [ {
type: "number",
minimum: 0
}, {
type: "null"
} ]
},
notBefore: {
anyOf: [ {
type: "string",
maxLength: 40,
pattern: "^\\d{4}-\\d\\d-\\d\\dT"
}, {
type: "null"
} ]
},
jobs: {
type: "array",
maxItems: 1e3,
items: {
$ref: "#/$defs/job"
}
},
omitted: {
type: "array",
maxItems: 1e3,
items: {
type: "object",
required: [ "role", "signature", "jobs" ],
properties: {
role: {
$ref: "#/$defs/role"
},
signature: {
anyOf: [ {
type: "string",
maxLength: 64
}, {
type: "null"
} ]
},
jobs: {
type: "integer",
minimum: 1,
maximum: 9007199254740991
}
}
}
},
counts: {
type: "object",
required: [ "jobs", "passed", "failed" ],
properties: {
jobs: {
type: "integer",
minimum: 0,
maximum: 9007199254740991
},
passed: {
type: "integer",
minimum: 0,
maximum: 9007199254740991
},
failed: {
type: "integer",
minimum: 0,
maximum: 9007199254740991
}
}
},
rollback: {
type: "object",
required: [ "culprit", "grade", "refused" ],
properties: {
culprit: {
anyOf: [ {
type: "string",
maxLength: 64,
pattern: "^[0-9a-f]{40,64}$"
}, {
type: "null"
} ]
},
grade: {
enum: [ "likely", "proven", null ]
},
refused: {
type: "array",
maxItems: 100,
items: {
type: "object",
required: [ "reason", "why" ],
properties: {
reason: {
type: "string",
maxLength: 60
},
why: {
type: "string",
maxLength: 4e3
}
}
}
}
}
},
needs: {
type: "object",
additionalProperties: {
enum: [ "read", "write" ]
}
},
costs: {
type: "object",
required: [ "apiRequests", "ledgerRequests", "logBytes" ],
properties: {
apiRequests: {
type: "integer",
minimum: 0,
maximum: 9007199254740991
},
ledgerRequests: {
type: "integer",
minimum: 0,
maximum: 9007199254740991
},
logBytes: {
type: "integer",
minimum: 0,
maximum: 9007199254740991
}
}
},
command: {
type: "object",
required: [ "name", "by", "comment", "pullRequest" ],
properties: {
name: {
enum: [ "plan", "retry" ]
},
by: {
type: "string",
maxLength: 100,
pattern: "^[\\w\\[\\]-]+$"
},
comment: {
type: "integer",
minimum: 0,
maximum: 9007199254740991
},
pullRequest: {
type: "integer",
minimum: 1,
maximum: 9007199254740991
}
}
}
},
$defs: {
refusal: {
type: "object",
required: [ "strategy", "reason", "why" ],
properties: {
strategy: {
enum: [ "RETRY", "RESUME", "SKIP", "ROLLBACK", "MANUAL" ]
},
reason: {
type: "string",
maxLength: 60,
pattern: "^[a-z][a-z0-9-]*$"
},
why: {
type: "string",
maxLength: 4e3
}
}
},
role: {
enum: [ "cause", "cascade", "cancelled", "optional", "carried" ]
},
job: {
type: "object",
required: [ "id", "name", "conclusion", "role", "failure", "strategy", "why", "refused" ],
properties: {
id: {
type: "integer",
minimum: 1,
maximum: 9007199254740991
},
name: {
type: "string",
maxLength: 1e3
},
conclusion: {
anyOf: [ {
type: "string",
maxLength: 100
}, {
type: "null"
} ]
},
role: {
$ref: "#/$defs/role"
},
failure: {
anyOf: [ {
type: "object",
required: [ "type", "retry", "lane", "confidence", "signature", "evidence" ],
properties: {
type: {
enum: [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ]
},
retry: {
enum: [ "transient", "same-again", "unclear" ]
},
lane: {
enum: [ "DOCS", "STANDARD", "HEAVY" ]
},
confidence: {
type: "number",
minimum: 0,
maximum: 1
},
signature: {
type: "string",
maxLength: 64
},
suggestion: {
type: "string",
maxLength: 2e3
},
evidence: {
type: "array",
maxItems: 10,
items: {
type: "object",
required: [ "line", "text", "rule" ],
properties: {
line: {
type: "integer",
minimum: 0,
maximum: 9007199254740991
},
text: {
type: "string",
maxLength: 2e3
},
rule: {
type: "string",
maxLength: 200
}
}
}
}
}
}, {
type: "null"
} ]
},
strategy: {
enum: [ "RETRY", "RESUME", "SKIP", "ROLLBACK", "MANUAL", null ]
},
why: {
type: "string",
maxLength: 4e3
},
refused: {
type: "array",
maxItems: 100,
items: {
$ref: "#/$defs/refusal"
}
},
minutes: {
anyOf: [ {
type: "number",
minimum: 0
}, {
type: "null"
} ]
}
}
}
}
};
const i = new RegExp("^[0-9a-f]{12}$", "u");
const o = new RegExp("^[\\w.-]+/[\\w.-]+$", "u");
const u = new RegExp("^[0-9a-f]{40,64}$", "u");
const l = new RegExp("^\\d{4}-\\d\\d-\\d\\dT", "u");
const c = new RegExp("^[\\w\\[\\]-]+$", "u");
const p = {
type: "object",
required: [ "strategy", "reason", "why" ],
properties: {
strategy: {
enum: [ "RETRY", "RESUME", "SKIP", "ROLLBACK", "MANUAL" ]
},
reason: {
type: "string",
maxLength: 60,
pattern: "^[a-z][a-z0-9-]*$"
},
why: {
type: "string",
maxLength: 4e3
}
}
};
const d = new RegExp("^[a-z][a-z0-9-]*$", "u");
function validate53(e, {instancePath: t = "", parentData: n, parentDataProperty: r, rootData: s = e, dynamicAnchors: a = {}} = {}) {
let i = null;
let o = 0;
const u = validate53.evaluated;
if (u.dynamicProps) {
u.props = undefined;
}
if (u.dynamicItems) {
u.items = undefined;
}
if (o === 0) {
if (e && typeof e == "object" && !Array.isArray(e)) {
let n;
if (e.strategy === undefined && (n = "strategy") || e.reason === undefined && (n = "reason") || e.why === undefined && (n = "why")) {
validate53.errors = [ {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: n
}
} ];
return false;
} else {
if (e.strategy !== undefined) {
let n = e.strategy;
const r = o;
if (!(n === "RETRY" || n === "RESUME" || n === "SKIP" || n === "ROLLBACK" || n === "MANUAL")) {
validate53.errors = [ {
instancePath: t + "/strategy",
schemaPath: "#/properties/strategy/enum",
keyword: "enum",
params: {
allowedValues: p.properties.strategy.enum
}
} ];
return false;
}
var l = r === o;
} else {
var l = true;
}
if (l) {
if (e.reason !== undefined) {
let n = e.reason;
const r = o;
if (o === r) {
if (typeof n === "string") {
if (n.length > 60) {
validate53.errors = [ {
instancePath: t + "/reason",
schemaPath: "#/properties/reason/maxLength",
keyword: "maxLength",
params: {
limit: 60
}
} ];
return false;
} else {
if (!d.test(n)) {
validate53.errors = [ {
instancePath: t + "/reason",
schemaPath: "#/properties/reason/pattern",
keyword: "pattern",
params: {
pattern: "^[a-z][a-z0-9-]*$"
}
} ];
return false;
}
}
} else {
validate53.errors = [ {
instancePath: t + "/reason",
schemaPath: "#/properties/reason/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
}
var l = r === o;
} else {
var l = true;
}
if (l) {
if (e.why !== undefined) {
let n = e.why;
const r = o;
if (o === r) {
if (typeof n === "string") {
if (n.length > 4e3) {
validate53.errors = [ {
instancePath: t + "/why",
schemaPath: "#/properties/why/maxLength",
keyword: "maxLength",
params: {
limit: 4e3
}
} ];
return false;
}
} else {
validate53.errors = [ {
instancePath: t + "/why",
schemaPath: "#/properties/why/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
}
var l = r === o;
} else {
var l = true;
}
}
}
}
} else {
validate53.errors = [ {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
validate53.errors = i;
return o === 0;
}
validate53.evaluated = {
props: {
strategy: true,
reason: true,
why: true
},
dynamicProps: false,
dynamicItems: false
};
const f = {
type: "object",
required: [ "id", "name", "conclusion", "role", "failure", "strategy", "why", "refused" ],
properties: {
id: {
type: "integer",
minimum: 1,
maximum: 9007199254740991
},
name: {
type: "string",
maxLength: 1e3
},
conclusion: {
anyOf: [ {
type: "string",
maxLength: 100
}, {
type: "null"
} ]
},
role: {
$ref: "#/$defs/role"
},
failure: {
anyOf: [ {
type: "object",
required: [ "type", "retry", "lane", "confidence", "signature", "evidence" ],
properties: {
type: {
enum: [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ]
},
retry: {
enum: [ "transient", "same-again", "unclear" ]
},
lane: {
enum: [ "DOCS", "STANDARD", "HEAVY" ]
},
confidence: {
type: "number",
minimum: 0,
maximum: 1
},
signature: {
type: "string",
maxLength: 64
},
suggestion: {
type: "string",
maxLength: 2e3
},
evidence: {
type: "array",
maxItems: 10,
items: {
type: "object",
required: [ "line", "text", "rule" ],
properties: {
line: {
type: "integer",
minimum: 0,
maximum: 9007199254740991
},
text: {
type: "string",
maxLength: 2e3
},
rule: {
type: "string",
maxLength: 200
}
}
}
}
}
}, {
type: "null"
} ]
},
strategy: {
enum: [ "RETRY", "RESUME", "SKIP", "ROLLBACK", "MANUAL", null ]
},
why: {
type: "string",
maxLength: 4e3
},
refused: {
type: "array",
maxItems: 100,
items: {
$ref: "#/$defs/refusal"
}
},
minutes: {
anyOf: [ {
type: "number",
minimum: 0
}, {
type: "null"
} ]
}
}
};
const m = {
enum: [ "cause", "cascade", "cancelled", "optional", "carried" ]
};
function validate56(e, {instancePath: t = "", parentData: n, parentDataProperty: r, rootData: s = e, dynamicAnchors: a = {}} = {}) {
let i = null;
let o = 0;
const u = validate56.evaluated;
if (u.dynamicProps) {
u.props = undefined;
}
if (u.dynamicItems) {
u.items = undefined;
}
if (!(e === "cause" || e === "cascade" || e === "cancelled" || e === "optional" || e === "carried")) {
validate56.errors = [ {
instancePath: t,
schemaPath: "#/enum",
keyword: "enum",
params: {
allowedValues: m.enum
}
} ];
return false;
}
validate56.errors = i;
return o === 0;
}
validate56.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate55(e, {instancePath: t = "", parentData: n, parentDataProperty: r, rootData: s = e, dynamicAnchors: a = {}} = {}) {
let i = null;
let o = 0;
const u = validate55.evaluated;
if (u.dynamicProps) {
u.props = undefined;
}
if (u.dynamicItems) {
u.items = undefined;
}
if (o === 0) {
if (e && typeof e == "object" && !Array.isArray(e)) {
let n;
if (e.id === undefined && (n = "id") || e.name === undefined && (n = "name") || e.conclusion === undefined && (n = "conclusion") || e.role === undefined && (n = "role") || e.failure === undefined && (n = "failure") || e.strategy === undefined && (n = "strategy") || e.why === undefined && (n = "why") || e.refused === undefined && (n = "refused")) {
validate55.errors = [ {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: n
}
} ];
return false;
} else {
if (e.id !== undefined) {
let n = e.id;
const r = o;
if (!(typeof n == "number" && (!(n % 1) && !isNaN(n)) && isFinite(n))) {
validate55.errors = [ {
instancePath: t + "/id",
schemaPath: "#/properties/id/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (o === r) {
if (typeof n == "number" && isFinite(n)) {
if (n > 9007199254740991 || isNaN(n)) {
validate55.errors = [ {
instancePath: t + "/id",
schemaPath: "#/properties/id/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else {
if (n < 1 || isNaN(n)) {
validate55.errors = [ {
instancePath: t + "/id",
schemaPath: "#/properties/id/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
} ];
return false;
}
}
}
}
var l = r === o;
} else {
var l = true;
}
if (l) {
if (e.name !== undefined) {
let n = e.name;
const r = o;
if (o === r) {
if (typeof n === "string") {
if (n.length > 1e3) {
validate55.errors = [ {
instancePath: t + "/name",
schemaPath: "#/properties/name/maxLength",
keyword: "maxLength",
params: {
limit: 1e3
}
} ];
return false;
}
} else {
validate55.errors = [ {
instancePath: t + "/name",
schemaPath: "#/properties/name/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
}
var l = r === o;
} else {
var l = true;
}
if (l) {
if (e.conclusion !== undefined) {
let n = e.conclusion;
const r = o;
const s = o;
let a = false;
const u = o;
if (o === u) {
if (typeof n === "string") {
if (n.length > 100) {
const e = {
instancePath: t + "/conclusion",
schemaPath: "#/properties/conclusion/anyOf/0/maxLength",
keyword: "maxLength",
params: {
limit: 100
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
} else {
const e = {
instancePath: t + "/conclusion",
schemaPath: "#/properties/conclusion/anyOf/0/type",
keyword: "type",
params: {
type: "string"
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
var c = u === o;
a = a || c;
const p = o;
if (n !== null) {
const e = {
instancePath: t + "/conclusion",
schemaPath: "#/properties/conclusion/anyOf/1/type",
keyword: "type",
params: {
type: "null"
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
var c = p === o;
a = a || c;
if (!a) {
const e = {
instancePath: t + "/conclusion",
schemaPath: "#/properties/conclusion/anyOf",
keyword: "anyOf",
params: {}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
validate55.errors = i;
return false;
} else {
o = s;
if (i !== null) {
if (s) {
i.length = s;
} else {
i = null;
}
}
}
var l = r === o;
} else {
var l = true;
}
if (l) {
if (e.role !== undefined) {
const n = o;
if (!validate56(e.role, {
instancePath: t + "/role",
parentData: e,
parentDataProperty: "role",
rootData: s,
dynamicAnchors: a
})) {
i = i === null ? validate56.errors : i.concat(validate56.errors);
o = i.length;
}
var l = n === o;
} else {
var l = true;
}
if (l) {
if (e.failure !== undefined) {
let n = e.failure;
const r = o;
const s = o;
let a = false;
const u = o;
if (o === u) {
if (n && typeof n == "object" && !Array.isArray(n)) {
let e;
if (n.type === undefined && (e = "type") || n.retry === undefined && (e = "retry") || n.lane === undefined && (e = "lane") || n.confidence === undefined && (e = "confidence") || n.signature === undefined && (e = "signature") || n.evidence === undefined && (e = "evidence")) {
const n = {
instancePath: t + "/failure",
schemaPath: "#/properties/failure/anyOf/0/required",
keyword: "required",
params: {
missingProperty: e
}
};
if (i === null) {
i = [ n ];
} else {
i.push(n);
}
o++;
} else {
if (n.type !== undefined) {
let e = n.type;
const r = o;
if (!(e === "timeout" || e === "test-failure" || e === "quality-gate" || e === "resource-exhaustion" || e === "network" || e === "git" || e === "unknown")) {
const e = {
instancePath: t + "/failure/type",
schemaPath: "#/properties/failure/anyOf/0/properties/type/enum",
keyword: "enum",
params: {
allowedValues: f.properties.failure.anyOf[0].properties.type.enum
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
var p = r === o;
} else {
var p = true;
}
if (p) {
if (n.retry !== undefined) {
let e = n.retry;
const r = o;
if (!(e === "transient" || e === "same-again" || e === "unclear")) {
const e = {
instancePath: t + "/failure/retry",
schemaPath: "#/properties/failure/anyOf/0/properties/retry/enum",
keyword: "enum",
params: {
allowedValues: f.properties.failure.anyOf[0].properties.retry.enum
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
var p = r === o;
} else {
var p = true;
}
if (p) {
if (n.lane !== undefined) {
let e = n.lane;
const r = o;
if (!(e === "DOCS" || e === "STANDARD" || e === "HEAVY")) {
const e = {
instancePath: t + "/failure/lane",
schemaPath: "#/properties/failure/anyOf/0/properties/lane/enum",
keyword: "enum",
params: {
allowedValues: f.properties.failure.anyOf[0].properties.lane.enum
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
var p = r === o;
} else {
var p = true;
}
if (p) {
if (n.confidence !== undefined) {
let e = n.confidence;
const r = o;
if (o === r) {
if (typeof e == "number" && isFinite(e)) {
if (e > 1 || isNaN(e)) {
const e = {
instancePath: t + "/failure/confidence",
schemaPath: "#/properties/failure/anyOf/0/properties/confidence/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 1
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
} else {
if (e < 0 || isNaN(e)) {
const e = {
instancePath: t + "/failure/confidence",
schemaPath: "#/properties/failure/anyOf/0/properties/confidence/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
} else {
const e = {
instancePath: t + "/failure/confidence",
schemaPath: "#/properties/failure/anyOf/0/properties/confidence/type",
keyword: "type",
params: {
type: "number"
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
var p = r === o;
} else {
var p = true;
}
if (p) {
if (n.signature !== undefined) {
let e = n.signature;
const r = o;
if (o === r) {
if (typeof e === "string") {
if (e.length > 64) {
const e = {
instancePath: t + "/failure/signature",
schemaPath: "#/properties/failure/anyOf/0/properties/signature/maxLength",
keyword: "maxLength",
params: {
limit: 64
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
} else {
const e = {
instancePath: t + "/failure/signature",
schemaPath: "#/properties/failure/anyOf/0/properties/signature/type",
keyword: "type",
params: {
type: "string"
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
var p = r === o;
} else {
var p = true;
}
if (p) {
if (n.suggestion !== undefined) {
let e = n.suggestion;
const r = o;
if (o === r) {
if (typeof e === "string") {
if (e.length > 2e3) {
const e = {
instancePath: t + "/failure/suggestion",
schemaPath: "#/properties/failure/anyOf/0/properties/suggestion/maxLength",
keyword: "maxLength",
params: {
limit: 2e3
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
} else {
const e = {
instancePath: t + "/failure/suggestion",
schemaPath: "#/properties/failure/anyOf/0/properties/suggestion/type",
keyword: "type",
params: {
type: "string"
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
var p = r === o;
} else {
var p = true;
}
if (p) {
if (n.evidence !== undefined) {
let e = n.evidence;
const r = o;
if (o === r) {
if (Array.isArray(e)) {
if (e.length > 10) {
const e = {
instancePath: t + "/failure/evidence",
schemaPath: "#/properties/failure/anyOf/0/properties/evidence/maxItems",
keyword: "maxItems",
params: {
limit: 10
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
} else {
var d = true;
const n = e.length;
for (let r = 0; r < n; r++) {
let n = e[r];
const s = o;
if (o === s) {
if (n && typeof n == "object" && !Array.isArray(n)) {
let e;
if (n.line === undefined && (e = "line") || n.text === undefined && (e = "text") || n.rule === undefined && (e = "rule")) {
const n = {
instancePath: t + "/failure/evidence/" + r,
schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/required",
keyword: "required",
params: {
missingProperty: e
}
};
if (i === null) {
i = [ n ];
} else {
i.push(n);
}
o++;
} else {
if (n.line !== undefined) {
let e = n.line;
const s = o;
if (!(typeof e == "number" && (!(e % 1) && !isNaN(e)) && isFinite(e))) {
const e = {
instancePath: t + "/failure/evidence/" + r + "/line",
schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/properties/line/type",
keyword: "type",
params: {
type: "integer"
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
if (o === s) {
if (typeof e == "number" && isFinite(e)) {
if (e > 9007199254740991 || isNaN(e)) {
const e = {
instancePath: t + "/failure/evidence/" + r + "/line",
schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/properties/line/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
} else {
if (e < 0 || isNaN(e)) {
const e = {
instancePath: t + "/failure/evidence/" + r + "/line",
schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/properties/line/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
}
}
var m = s === o;
} else {
var m = true;
}
if (m) {
if (n.text !== undefined) {
let e = n.text;
const s = o;
if (o === s) {
if (typeof e === "string") {
if (e.length > 2e3) {
const e = {
instancePath: t + "/failure/evidence/" + r + "/text",
schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/properties/text/maxLength",
keyword: "maxLength",
params: {
limit: 2e3
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
} else {
const e = {
instancePath: t + "/failure/evidence/" + r + "/text",
schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/properties/text/type",
keyword: "type",
params: {
type: "string"
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
var m = s === o;
} else {
var m = true;
}
if (m) {
if (n.rule !== undefined) {
let e = n.rule;
const s = o;
if (o === s) {
if (typeof e === "string") {
if (e.length > 200) {
const e = {
instancePath: t + "/failure/evidence/" + r + "/rule",
schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/properties/rule/maxLength",
keyword: "maxLength",
params: {
limit: 200
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
} else {
const e = {
instancePath: t + "/failure/evidence/" + r + "/rule",
schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/properties/rule/type",
keyword: "type",
params: {
type: "string"
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
var m = s === o;
} else {
var m = true;
}
}
}
}
} else {
const e = {
instancePath: t + "/failure/evidence/" + r,
schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/type",
keyword: "type",
params: {
type: "object"
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
var d = s === o;
if (!d) {
break;
}
}
}
} else {
const e = {
instancePath: t + "/failure/evidence",
schemaPath: "#/properties/failure/anyOf/0/properties/evidence/type",
keyword: "type",
params: {
type: "array"
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
var p = r === o;
} else {
var p = true;
}
}
}
}
}
}
}
}
} else {
const e = {
instancePath: t + "/failure",
schemaPath: "#/properties/failure/anyOf/0/type",
keyword: "type",
params: {
type: "object"
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
var h = u === o;
a = a || h;
if (h) {
var y = {};
y.type = true;
y.retry = true;
y.lane = true;
y.confidence = true;
y.signature = true;
y.suggestion = true;
y.evidence = true;
}
const c = o;
if (n !== null) {
const e = {
instancePath: t + "/failure",
schemaPath: "#/properties/failure/anyOf/1/type",
keyword: "type",
params: {
type: "null"
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
var h = c === o;
a = a || h;
if (!a) {
const e = {
instancePath: t + "/failure",
schemaPath: "#/properties/failure/anyOf",
keyword: "anyOf",
params: {}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
validate55.errors = i;
return false;
} else {
o = s;
if (i !== null) {
if (s) {
i.length = s;
} else {
i = null;
}
}
}
var l = r === o;
} else {
var l = true;
}
if (l) {
if (e.strategy !== undefined) {
let n = e.strategy;
const r = o;
if (!(n === "RETRY" || n === "RESUME" || n === "SKIP" || n === "ROLLBACK" || n === "MANUAL" || n === null)) {
validate55.errors = [ {
instancePath: t + "/strategy",
schemaPath: "#/properties/strategy/enum",
keyword: "enum",
params: {
allowedValues: f.properties.strategy.enum
}
} ];
return false;
}
var l = r === o;
} else {
var l = true;
}
if (l) {
if (e.why !== undefined) {
let n = e.why;
const r = o;
if (o === r) {
if (typeof n === "string") {
if (n.length > 4e3) {
validate55.errors = [ {
instancePath: t + "/why",
schemaPath: "#/properties/why/maxLength",
keyword: "maxLength",
params: {
limit: 4e3
}
} ];
return false;
}
} else {
validate55.errors = [ {
instancePath: t + "/why",
schemaPath: "#/properties/why/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
}
var l = r === o;
} else {
var l = true;
}
if (l) {
if (e.refused !== undefined) {
let n = e.refused;
const r = o;
if (o === r) {
if (Array.isArray(n)) {
if (n.length > 100) {
validate55.errors = [ {
instancePath: t + "/refused",
schemaPath: "#/properties/refused/maxItems",
keyword: "maxItems",
params: {
limit: 100
}
} ];
return false;
} else {
var g = true;
const e = n.length;
for (let r = 0; r < e; r++) {
const e = o;
if (!validate53(n[r], {
instancePath: t + "/refused/" + r,
parentData: n,
parentDataProperty: r,
rootData: s,
dynamicAnchors: a
})) {
i = i === null ? validate53.errors : i.concat(validate53.errors);
o = i.length;
}
var g = e === o;
if (!g) {
break;
}
}
}
} else {
validate55.errors = [ {
instancePath: t + "/refused",
schemaPath: "#/properties/refused/type",
keyword: "type",
params: {
type: "array"
}
} ];
return false;
}
}
var l = r === o;
} else {
var l = true;
}
if (l) {
if (e.minutes !== undefined) {
let n = e.minutes;
const r = o;
const s = o;
let a = false;
const u = o;
if (o === u) {
if (typeof n == "number" && isFinite(n)) {
if (n < 0 || isNaN(n)) {
const e = {
instancePath: t + "/minutes",
schemaPath: "#/properties/minutes/anyOf/0/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
} else {
const e = {
instancePath: t + "/minutes",
schemaPath: "#/properties/minutes/anyOf/0/type",
keyword: "type",
params: {
type: "number"
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
var w = u === o;
a = a || w;
const c = o;
if (n !== null) {
const e = {
instancePath: t + "/minutes",
schemaPath: "#/properties/minutes/anyOf/1/type",
keyword: "type",
params: {
type: "null"
}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
var w = c === o;
a = a || w;
if (!a) {
const e = {
instancePath: t + "/minutes",
schemaPath: "#/properties/minutes/anyOf",
keyword: "anyOf",
params: {}
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
validate55.errors = i;
return false;
} else {
o = s;
if (i !== null) {
if (s) {
i.length = s;
} else {
i = null;
}
}
}
var l = r === o;
} else {
var l = true;
}
}
}
}
}
}
}
}
}
}
} else {
validate55.errors = [ {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
validate55.errors = i;
return o === 0;
}
validate55.evaluated = {
props: {
id: true,
name: true,
conclusion: true,
role: true,
failure: true,
strategy: true,
why: true,
refused: true,
minutes: true
},
dynamicProps: false,
dynamicItems: false
};
function validate52(e, {instancePath: t = "", parentData: n, parentDataProperty: r, rootData: s = e, dynamicAnchors: p = {}} = {}) {
let d = null;
let f = 0;
const m = validate52.evaluated;
if (m.dynamicProps) {
m.props = undefined;
}
if (m.dynamicItems) {
m.items = undefined;
}
if (f === 0) {
if (e && typeof e == "object" && !Array.isArray(e)) {
let n;
if (e.version === undefined && (n = "version") || e.id === undefined && (n = "id") || e.repository === undefined && (n = "repository") || e.run === undefined && (n = "run") || e.mode === undefined && (n = "mode") || e.decidedAt === undefined && (n = "decidedAt") || e.strategy === undefined && (n = "strategy") || e.act === undefined && (n = "act") || e.jobIds === undefined && (n = "jobIds") || e.leftAlone === undefined && (n = "leftAlone") || e.why === undefined && (n = "why") || e.rule === undefined && (n = "rule") || e.refused === undefined && (n = "refused") || e.expectedMinutes === undefined && (n = "expectedMinutes") || e.notBefore === undefined && (n = "notBefore") || e.jobs === undefined && (n = "jobs") || e.omitted === undefined && (n = "omitted") || e.counts === undefined && (n = "counts") || e.rollback === undefined && (n = "rollback") || e.needs === undefined && (n = "needs") || e.costs === undefined && (n = "costs")) {
validate52.errors = [ {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: n
}
} ];
return false;
} else {
if (e.version !== undefined) {
const n = f;
if (1 !== e.version) {
validate52.errors = [ {
instancePath: t + "/version",
schemaPath: "#/properties/version/const",
keyword: "const",
params: {
allowedValue: 1
}
} ];
return false;
}
var h = n === f;
} else {
var h = true;
}
if (h) {
if (e.id !== undefined) {
let n = e.id;
const r = f;
if (f === r) {
if (typeof n === "string") {
if (n.length > 12) {
validate52.errors = [ {
instancePath: t + "/id",
schemaPath: "#/properties/id/maxLength",
keyword: "maxLength",
params: {
limit: 12
}
} ];
return false;
} else {
if (!i.test(n)) {
validate52.errors = [ {
instancePath: t + "/id",
schemaPath: "#/properties/id/pattern",
keyword: "pattern",
params: {
pattern: "^[0-9a-f]{12}$"
}
} ];
return false;
}
}
} else {
validate52.errors = [ {
instancePath: t + "/id",
schemaPath: "#/properties/id/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
}
var h = r === f;
} else {
var h = true;
}
if (h) {
if (e.repository !== undefined) {
let n = e.repository;
const r = f;
if (f === r) {
if (typeof n === "string") {
if (n.length > 200) {
validate52.errors = [ {
instancePath: t + "/repository",
schemaPath: "#/properties/repository/maxLength",
keyword: "maxLength",
params: {
limit: 200
}
} ];
return false;
} else {
if (!o.test(n)) {
validate52.errors = [ {
instancePath: t + "/repository",
schemaPath: "#/properties/repository/pattern",
keyword: "pattern",
params: {
pattern: "^[\\w.-]+/[\\w.-]+$"
}
} ];
return false;
}
}
} else {
validate52.errors = [ {
instancePath: t + "/repository",
schemaPath: "#/properties/repository/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
}
var h = r === f;
} else {
var h = true;
}
if (h) {
if (e.run !== undefined) {
let n = e.run;
const r = f;
if (f === r) {
if (n && typeof n == "object" && !Array.isArray(n)) {
let e;
if (n.id === undefined && (e = "id") || n.attempt === undefined && (e = "attempt") || n.workflow === undefined && (e = "workflow") || n.event === undefined && (e = "event") || n.branch === undefined && (e = "branch") || n.sha === undefined && (e = "sha") || n.pullRequest === undefined && (e = "pullRequest") || n.isFork === undefined && (e = "isFork") || n.isDefaultBranch === undefined && (e = "isDefaultBranch")) {
validate52.errors = [ {
instancePath: t + "/run",
schemaPath: "#/properties/run/required",
keyword: "required",
params: {
missingProperty: e
}
} ];
return false;
} else {
if (n.id !== undefined) {
let e = n.id;
const r = f;
if (!(typeof e == "number" && (!(e % 1) && !isNaN(e)) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/run/id",
schemaPath: "#/properties/run/properties/id/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === r) {
if (typeof e == "number" && isFinite(e)) {
if (e > 9007199254740991 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/run/id",
schemaPath: "#/properties/run/properties/id/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else {
if (e < 1 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/run/id",
schemaPath: "#/properties/run/properties/id/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
} ];
return false;
}
}
}
}
var y = r === f;
} else {
var y = true;
}
if (y) {
if (n.attempt !== undefined) {
let e = n.attempt;
const r = f;
if (!(typeof e == "number" && (!(e % 1) && !isNaN(e)) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/run/attempt",
schemaPath: "#/properties/run/properties/attempt/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === r) {
if (typeof e == "number" && isFinite(e)) {
if (e > 1e4 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/run/attempt",
schemaPath: "#/properties/run/properties/attempt/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 1e4
}
} ];
return false;
} else {
if (e < 1 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/run/attempt",
schemaPath: "#/properties/run/properties/attempt/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
} ];
return false;
}
}
}
}
var y = r === f;
} else {
var y = true;
}
if (y) {
if (n.workflow !== undefined) {
let e = n.workflow;
const r = f;
if (f === r) {
if (typeof e === "string") {
if (e.length > 1e3) {
validate52.errors = [ {
instancePath: t + "/run/workflow",
schemaPath: "#/properties/run/properties/workflow/maxLength",
keyword: "maxLength",
params: {
limit: 1e3
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/run/workflow",
schemaPath: "#/properties/run/properties/workflow/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
}
var y = r === f;
} else {
var y = true;
}
if (y) {
if (n.event !== undefined) {
let e = n.event;
const r = f;
if (f === r) {
if (typeof e === "string") {
if (e.length > 100) {
validate52.errors = [ {
instancePath: t + "/run/event",
schemaPath: "#/properties/run/properties/event/maxLength",
keyword: "maxLength",
params: {
limit: 100
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/run/event",
schemaPath: "#/properties/run/properties/event/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
}
var y = r === f;
} else {
var y = true;
}
if (y) {
if (n.branch !== undefined) {
let e = n.branch;
const r = f;
const s = f;
let a = false;
const i = f;
if (f === i) {
if (typeof e === "string") {
if (e.length > 1e3) {
const e = {
instancePath: t + "/run/branch",
schemaPath: "#/properties/run/properties/branch/anyOf/0/maxLength",
keyword: "maxLength",
params: {
limit: 1e3
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
} else {
const e = {
instancePath: t + "/run/branch",
schemaPath: "#/properties/run/properties/branch/anyOf/0/type",
keyword: "type",
params: {
type: "string"
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
}
var g = i === f;
a = a || g;
const o = f;
if (e !== null) {
const e = {
instancePath: t + "/run/branch",
schemaPath: "#/properties/run/properties/branch/anyOf/1/type",
keyword: "type",
params: {
type: "null"
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
var g = o === f;
a = a || g;
if (!a) {
const e = {
instancePath: t + "/run/branch",
schemaPath: "#/properties/run/properties/branch/anyOf",
keyword: "anyOf",
params: {}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
validate52.errors = d;
return false;
} else {
f = s;
if (d !== null) {
if (s) {
d.length = s;
} else {
d = null;
}
}
}
var y = r === f;
} else {
var y = true;
}
if (y) {
if (n.sha !== undefined) {
let e = n.sha;
const r = f;
if (f === r) {
if (typeof e === "string") {
if (e.length > 64) {
validate52.errors = [ {
instancePath: t + "/run/sha",
schemaPath: "#/properties/run/properties/sha/maxLength",
keyword: "maxLength",
params: {
limit: 64
}
} ];
return false;
} else {
if (!u.test(e)) {
validate52.errors = [ {
instancePath: t + "/run/sha",
schemaPath: "#/properties/run/properties/sha/pattern",
keyword: "pattern",
params: {
pattern: "^[0-9a-f]{40,64}$"
}
} ];
return false;
}
}
} else {
validate52.errors = [ {
instancePath: t + "/run/sha",
schemaPath: "#/properties/run/properties/sha/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
}
var y = r === f;
} else {
var y = true;
}
if (y) {
if (n.pullRequest !== undefined) {
let e = n.pullRequest;
const r = f;
const s = f;
let a = false;
const i = f;
if (!(typeof e == "number" && (!(e % 1) && !isNaN(e)) && isFinite(e))) {
const e = {
instancePath: t + "/run/pullRequest",
schemaPath: "#/properties/run/properties/pullRequest/anyOf/0/type",
keyword: "type",
params: {
type: "integer"
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
if (f === i) {
if (typeof e == "number" && isFinite(e)) {
if (e > 9007199254740991 || isNaN(e)) {
const e = {
instancePath: t + "/run/pullRequest",
schemaPath: "#/properties/run/properties/pullRequest/anyOf/0/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
} else {
if (e < 1 || isNaN(e)) {
const e = {
instancePath: t + "/run/pullRequest",
schemaPath: "#/properties/run/properties/pullRequest/anyOf/0/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
}
}
}
var w = i === f;
a = a || w;
const o = f;
if (e !== null) {
const e = {
instancePath: t + "/run/pullRequest",
schemaPath: "#/properties/run/properties/pullRequest/anyOf/1/type",
keyword: "type",
params: {
type: "null"
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
var w = o === f;
a = a || w;
if (!a) {
const e = {
instancePath: t + "/run/pullRequest",
schemaPath: "#/properties/run/properties/pullRequest/anyOf",
keyword: "anyOf",
params: {}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
validate52.errors = d;
return false;
} else {
f = s;
if (d !== null) {
if (s) {
d.length = s;
} else {
d = null;
}
}
}
var y = r === f;
} else {
var y = true;
}
if (y) {
if (n.isFork !== undefined) {
const e = f;
if (typeof n.isFork !== "boolean") {
validate52.errors = [ {
instancePath: t + "/run/isFork",
schemaPath: "#/properties/run/properties/isFork/type",
keyword: "type",
params: {
type: "boolean"
}
} ];
return false;
}
var y = e === f;
} else {
var y = true;
}
if (y) {
if (n.isDefaultBranch !== undefined) {
const e = f;
if (typeof n.isDefaultBranch !== "boolean") {
validate52.errors = [ {
instancePath: t + "/run/isDefaultBranch",
schemaPath: "#/properties/run/properties/isDefaultBranch/type",
keyword: "type",
params: {
type: "boolean"
}
} ];
return false;
}
var y = e === f;
} else {
var y = true;
}
}
}
}
}
}
}
}
}
}
} else {
validate52.errors = [ {
instancePath: t + "/run",
schemaPath: "#/properties/run/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
var h = r === f;
} else {
var h = true;
}
if (h) {
if (e.mode !== undefined) {
let n = e.mode;
const r = f;
if (!(n === "observe" || n === "act")) {
validate52.errors = [ {
instancePath: t + "/mode",
schemaPath: "#/properties/mode/enum",
keyword: "enum",
params: {
allowedValues: a.properties.mode.enum
}
} ];
return false;
}
var h = r === f;
} else {
var h = true;
}
if (h) {
if (e.decidedAt !== undefined) {
let n = e.decidedAt;
const r = f;
if (f === r) {
if (typeof n === "string") {
if (n.length > 40) {
validate52.errors = [ {
instancePath: t + "/decidedAt",
schemaPath: "#/properties/decidedAt/maxLength",
keyword: "maxLength",
params: {
limit: 40
}
} ];
return false;
} else {
if (!l.test(n)) {
validate52.errors = [ {
instancePath: t + "/decidedAt",
schemaPath: "#/properties/decidedAt/pattern",
keyword: "pattern",
params: {
pattern: "^\\d{4}-\\d\\d-\\d\\dT"
}
} ];
return false;
}
}
} else {
validate52.errors = [ {
instancePath: t + "/decidedAt",
schemaPath: "#/properties/decidedAt/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
}
var h = r === f;
} else {
var h = true;
}
if (h) {
if (e.strategy !== undefined) {
let n = e.strategy;
const r = f;
if (!(n === "RETRY" || n === "RESUME" || n === "SKIP" || n === "ROLLBACK" || n === "MANUAL" || n === null)) {
validate52.errors = [ {
instancePath: t + "/strategy",
schemaPath: "#/properties/strategy/enum",
keyword: "enum",
params: {
allowedValues: a.properties.strategy.enum
}
} ];
return false;
}
var h = r === f;
} else {
var h = true;
}
if (h) {
if (e.act !== undefined) {
let n = e.act;
const r = f;
if (!(n === "rerun-failed-jobs" || n === "rerun-job" || n === "rerun-all" || n === "wait" || n === "ask" || n === "none")) {
validate52.errors = [ {
instancePath: t + "/act",
schemaPath: "#/properties/act/enum",
keyword: "enum",
params: {
allowedValues: a.properties.act.enum
}
} ];
return false;
}
var h = r === f;
} else {
var h = true;
}
if (h) {
if (e.jobIds !== undefined) {
let n = e.jobIds;
const r = f;
if (f === r) {
if (Array.isArray(n)) {
if (n.length > 5e3) {
validate52.errors = [ {
instancePath: t + "/jobIds",
schemaPath: "#/properties/jobIds/maxItems",
keyword: "maxItems",
params: {
limit: 5e3
}
} ];
return false;
} else {
var b = true;
const e = n.length;
for (let r = 0; r < e; r++) {
let e = n[r];
const s = f;
if (!(typeof e == "number" && (!(e % 1) && !isNaN(e)) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/jobIds/" + r,
schemaPath: "#/properties/jobIds/items/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === s) {
if (typeof e == "number" && isFinite(e)) {
if (e > 9007199254740991 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/jobIds/" + r,
schemaPath: "#/properties/jobIds/items/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else {
if (e < 1 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/jobIds/" + r,
schemaPath: "#/properties/jobIds/items/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
} ];
return false;
}
}
}
}
var b = s === f;
if (!b) {
break;
}
}
}
} else {
validate52.errors = [ {
instancePath: t + "/jobIds",
schemaPath: "#/properties/jobIds/type",
keyword: "type",
params: {
type: "array"
}
} ];
return false;
}
}
var h = r === f;
} else {
var h = true;
}
if (h) {
if (e.leftAlone !== undefined) {
let n = e.leftAlone;
const r = f;
const s = f;
let i = false;
const o = f;
if (f === o) {
if (n && typeof n == "object" && !Array.isArray(n)) {
let e;
if (n.reason === undefined && (e = "reason") || n.why === undefined && (e = "why")) {
const n = {
instancePath: t + "/leftAlone",
schemaPath: "#/properties/leftAlone/anyOf/0/required",
keyword: "required",
params: {
missingProperty: e
}
};
if (d === null) {
d = [ n ];
} else {
d.push(n);
}
f++;
} else {
if (n.reason !== undefined) {
let e = n.reason;
const r = f;
if (!(e === "not-finished" || e === "not-failed" || e === "cancelled-by-person" || e === "superseded" || e === "restarted-by-person" || e === "stale" || e === "excluded" || e === "own-run" || e === "stopped" || e === "spent")) {
const e = {
instancePath: t + "/leftAlone/reason",
schemaPath: "#/properties/leftAlone/anyOf/0/properties/reason/enum",
keyword: "enum",
params: {
allowedValues: a.properties.leftAlone.anyOf[0].properties.reason.enum
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
var k = r === f;
} else {
var k = true;
}
if (k) {
if (n.why !== undefined) {
let e = n.why;
const r = f;
if (f === r) {
if (typeof e === "string") {
if (e.length > 4e3) {
const e = {
instancePath: t + "/leftAlone/why",
schemaPath: "#/properties/leftAlone/anyOf/0/properties/why/maxLength",
keyword: "maxLength",
params: {
limit: 4e3
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
} else {
const e = {
instancePath: t + "/leftAlone/why",
schemaPath: "#/properties/leftAlone/anyOf/0/properties/why/type",
keyword: "type",
params: {
type: "string"
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
}
var k = r === f;
} else {
var k = true;
}
}
}
} else {
const e = {
instancePath: t + "/leftAlone",
schemaPath: "#/properties/leftAlone/anyOf/0/type",
keyword: "type",
params: {
type: "object"
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
}
var v = o === f;
i = i || v;
if (v) {
var P = {};
P.reason = true;
P.why = true;
}
const u = f;
if (n !== null) {
const e = {
instancePath: t + "/leftAlone",
schemaPath: "#/properties/leftAlone/anyOf/1/type",
keyword: "type",
params: {
type: "null"
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
var v = u === f;
i = i || v;
if (!i) {
const e = {
instancePath: t + "/leftAlone",
schemaPath: "#/properties/leftAlone/anyOf",
keyword: "anyOf",
params: {}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
validate52.errors = d;
return false;
} else {
f = s;
if (d !== null) {
if (s) {
d.length = s;
} else {
d = null;
}
}
}
var h = r === f;
} else {
var h = true;
}
if (h) {
if (e.why !== undefined) {
let n = e.why;
const r = f;
if (f === r) {
if (typeof n === "string") {
if (n.length > 4e3) {
validate52.errors = [ {
instancePath: t + "/why",
schemaPath: "#/properties/why/maxLength",
keyword: "maxLength",
params: {
limit: 4e3
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/why",
schemaPath: "#/properties/why/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
}
var h = r === f;
} else {
var h = true;
}
if (h) {
if (e.rule !== undefined) {
let n = e.rule;
const r = f;
if (f === r) {
if (typeof n === "string") {
if (n.length > 200) {
validate52.errors = [ {
instancePath: t + "/rule",
schemaPath: "#/properties/rule/maxLength",
keyword: "maxLength",
params: {
limit: 200
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/rule",
schemaPath: "#/properties/rule/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
}
var h = r === f;
} else {
var h = true;
}
if (h) {
if (e.refused !== undefined) {
let n = e.refused;
const r = f;
if (f === r) {
if (Array.isArray(n)) {
if (n.length > 100) {
validate52.errors = [ {
instancePath: t + "/refused",
schemaPath: "#/properties/refused/maxItems",
keyword: "maxItems",
params: {
limit: 100
}
} ];
return false;
} else {
var x = true;
const e = n.length;
for (let r = 0; r < e; r++) {
const e = f;
if (!validate53(n[r], {
instancePath: t + "/refused/" + r,
parentData: n,
parentDataProperty: r,
rootData: s,
dynamicAnchors: p
})) {
d = d === null ? validate53.errors : d.concat(validate53.errors);
f = d.length;
}
var x = e === f;
if (!x) {
break;
}
}
}
} else {
validate52.errors = [ {
instancePath: t + "/refused",
schemaPath: "#/properties/refused/type",
keyword: "type",
params: {
type: "array"
}
} ];
return false;
}
}
var h = r === f;
} else {
var h = true;
}
if (h) {
if (e.expectedMinutes !== undefined) {
let n = e.expectedMinutes;
const r = f;
const s = f;
let a = false;
const i = f;
if (f === i) {
if (typeof n == "number" && isFinite(n)) {
if (n < 0 || isNaN(n)) {
const e = {
instancePath: t + "/expectedMinutes",
schemaPath: "#/properties/expectedMinutes/anyOf/0/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
} else {
const e = {
instancePath: t + "/expectedMinutes",
schemaPath: "#/properties/expectedMinutes/anyOf/0/type",
keyword: "type",
params: {
type: "number"
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
}
var $ = i === f;
a = a || $;
const o = f;
if (n !== null) {
const e = {
instancePath: t + "/expectedMinutes",
schemaPath: "#/properties/expectedMinutes/anyOf/1/type",
keyword: "type",
params: {
type: "null"
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
var $ = o === f;
a = a || $;
if (!a) {
const e = {
instancePath: t + "/expectedMinutes",
schemaPath: "#/properties/expectedMinutes/anyOf",
keyword: "anyOf",
params: {}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
validate52.errors = d;
return false;
} else {
f = s;
if (d !== null) {
if (s) {
d.length = s;
} else {
d = null;
}
}
}
var h = r === f;
} else {
var h = true;
}
if (h) {
if (e.notBefore !== undefined) {
let n = e.notBefore;
const r = f;
const s = f;
let a = false;
const i = f;
if (f === i) {
if (typeof n === "string") {
if (n.length > 40) {
const e = {
instancePath: t + "/notBefore",
schemaPath: "#/properties/notBefore/anyOf/0/maxLength",
keyword: "maxLength",
params: {
limit: 40
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
} else {
if (!l.test(n)) {
const e = {
instancePath: t + "/notBefore",
schemaPath: "#/properties/notBefore/anyOf/0/pattern",
keyword: "pattern",
params: {
pattern: "^\\d{4}-\\d\\d-\\d\\dT"
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
}
} else {
const e = {
instancePath: t + "/notBefore",
schemaPath: "#/properties/notBefore/anyOf/0/type",
keyword: "type",
params: {
type: "string"
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
}
var j = i === f;
a = a || j;
const o = f;
if (n !== null) {
const e = {
instancePath: t + "/notBefore",
schemaPath: "#/properties/notBefore/anyOf/1/type",
keyword: "type",
params: {
type: "null"
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
var j = o === f;
a = a || j;
if (!a) {
const e = {
instancePath: t + "/notBefore",
schemaPath: "#/properties/notBefore/anyOf",
keyword: "anyOf",
params: {}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
validate52.errors = d;
return false;
} else {
f = s;
if (d !== null) {
if (s) {
d.length = s;
} else {
d = null;
}
}
}
var h = r === f;
} else {
var h = true;
}
if (h) {
if (e.jobs !== undefined) {
let n = e.jobs;
const r = f;
if (f === r) {
if (Array.isArray(n)) {
if (n.length > 1e3) {
validate52.errors = [ {
instancePath: t + "/jobs",
schemaPath: "#/properties/jobs/maxItems",
keyword: "maxItems",
params: {
limit: 1e3
}
} ];
return false;
} else {
var O = true;
const e = n.length;
for (let r = 0; r < e; r++) {
const e = f;
if (!validate55(n[r], {
instancePath: t + "/jobs/" + r,
parentData: n,
parentDataProperty: r,
rootData: s,
dynamicAnchors: p
})) {
d = d === null ? validate55.errors : d.concat(validate55.errors);
f = d.length;
}
var O = e === f;
if (!O) {
break;
}
}
}
} else {
validate52.errors = [ {
instancePath: t + "/jobs",
schemaPath: "#/properties/jobs/type",
keyword: "type",
params: {
type: "array"
}
} ];
return false;
}
}
var h = r === f;
} else {
var h = true;
}
if (h) {
if (e.omitted !== undefined) {
let n = e.omitted;
const r = f;
if (f === r) {
if (Array.isArray(n)) {
if (n.length > 1e3) {
validate52.errors = [ {
instancePath: t + "/omitted",
schemaPath: "#/properties/omitted/maxItems",
keyword: "maxItems",
params: {
limit: 1e3
}
} ];
return false;
} else {
var A = true;
const e = n.length;
for (let r = 0; r < e; r++) {
let e = n[r];
const a = f;
if (f === a) {
if (e && typeof e == "object" && !Array.isArray(e)) {
let n;
if (e.role === undefined && (n = "role") || e.signature === undefined && (n = "signature") || e.jobs === undefined && (n = "jobs")) {
validate52.errors = [ {
instancePath: t + "/omitted/" + r,
schemaPath: "#/properties/omitted/items/required",
keyword: "required",
params: {
missingProperty: n
}
} ];
return false;
} else {
if (e.role !== undefined) {
const n = f;
if (!validate56(e.role, {
instancePath: t + "/omitted/" + r + "/role",
parentData: e,
parentDataProperty: "role",
rootData: s,
dynamicAnchors: p
})) {
d = d === null ? validate56.errors : d.concat(validate56.errors);
f = d.length;
}
var R = n === f;
} else {
var R = true;
}
if (R) {
if (e.signature !== undefined) {
let n = e.signature;
const s = f;
const a = f;
let i = false;
const o = f;
if (f === o) {
if (typeof n === "string") {
if (n.length > 64) {
const e = {
instancePath: t + "/omitted/" + r + "/signature",
schemaPath: "#/properties/omitted/items/properties/signature/anyOf/0/maxLength",
keyword: "maxLength",
params: {
limit: 64
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
} else {
const e = {
instancePath: t + "/omitted/" + r + "/signature",
schemaPath: "#/properties/omitted/items/properties/signature/anyOf/0/type",
keyword: "type",
params: {
type: "string"
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
}
var S = o === f;
i = i || S;
const u = f;
if (n !== null) {
const e = {
instancePath: t + "/omitted/" + r + "/signature",
schemaPath: "#/properties/omitted/items/properties/signature/anyOf/1/type",
keyword: "type",
params: {
type: "null"
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
var S = u === f;
i = i || S;
if (!i) {
const e = {
instancePath: t + "/omitted/" + r + "/signature",
schemaPath: "#/properties/omitted/items/properties/signature/anyOf",
keyword: "anyOf",
params: {}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
validate52.errors = d;
return false;
} else {
f = a;
if (d !== null) {
if (a) {
d.length = a;
} else {
d = null;
}
}
}
var R = s === f;
} else {
var R = true;
}
if (R) {
if (e.jobs !== undefined) {
let n = e.jobs;
const s = f;
if (!(typeof n == "number" && (!(n % 1) && !isNaN(n)) && isFinite(n))) {
validate52.errors = [ {
instancePath: t + "/omitted/" + r + "/jobs",
schemaPath: "#/properties/omitted/items/properties/jobs/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === s) {
if (typeof n == "number" && isFinite(n)) {
if (n > 9007199254740991 || isNaN(n)) {
validate52.errors = [ {
instancePath: t + "/omitted/" + r + "/jobs",
schemaPath: "#/properties/omitted/items/properties/jobs/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else {
if (n < 1 || isNaN(n)) {
validate52.errors = [ {
instancePath: t + "/omitted/" + r + "/jobs",
schemaPath: "#/properties/omitted/items/properties/jobs/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
} ];
return false;
}
}
}
}
var R = s === f;
} else {
var R = true;
}
}
}
}
} else {
validate52.errors = [ {
instancePath: t + "/omitted/" + r,
schemaPath: "#/properties/omitted/items/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
var A = a === f;
if (!A) {
break;
}
}
}
} else {
validate52.errors = [ {
instancePath: t + "/omitted",
schemaPath: "#/properties/omitted/type",
keyword: "type",
params: {
type: "array"
}
} ];
return false;
}
}
var h = r === f;
} else {
var h = true;
}
if (h) {
if (e.counts !== undefined) {
let n = e.counts;
const r = f;
if (f === r) {
if (n && typeof n == "object" && !Array.isArray(n)) {
let e;
if (n.jobs === undefined && (e = "jobs") || n.passed === undefined && (e = "passed") || n.failed === undefined && (e = "failed")) {
validate52.errors = [ {
instancePath: t + "/counts",
schemaPath: "#/properties/counts/required",
keyword: "required",
params: {
missingProperty: e
}
} ];
return false;
} else {
if (n.jobs !== undefined) {
let e = n.jobs;
const r = f;
if (!(typeof e == "number" && (!(e % 1) && !isNaN(e)) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/counts/jobs",
schemaPath: "#/properties/counts/properties/jobs/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === r) {
if (typeof e == "number" && isFinite(e)) {
if (e > 9007199254740991 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/counts/jobs",
schemaPath: "#/properties/counts/properties/jobs/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else {
if (e < 0 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/counts/jobs",
schemaPath: "#/properties/counts/properties/jobs/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
} ];
return false;
}
}
}
}
var q = r === f;
} else {
var q = true;
}
if (q) {
if (n.passed !== undefined) {
let e = n.passed;
const r = f;
if (!(typeof e == "number" && (!(e % 1) && !isNaN(e)) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/counts/passed",
schemaPath: "#/properties/counts/properties/passed/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === r) {
if (typeof e == "number" && isFinite(e)) {
if (e > 9007199254740991 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/counts/passed",
schemaPath: "#/properties/counts/properties/passed/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else {
if (e < 0 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/counts/passed",
schemaPath: "#/properties/counts/properties/passed/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
} ];
return false;
}
}
}
}
var q = r === f;
} else {
var q = true;
}
if (q) {
if (n.failed !== undefined) {
let e = n.failed;
const r = f;
if (!(typeof e == "number" && (!(e % 1) && !isNaN(e)) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/counts/failed",
schemaPath: "#/properties/counts/properties/failed/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === r) {
if (typeof e == "number" && isFinite(e)) {
if (e > 9007199254740991 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/counts/failed",
schemaPath: "#/properties/counts/properties/failed/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else {
if (e < 0 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/counts/failed",
schemaPath: "#/properties/counts/properties/failed/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
} ];
return false;
}
}
}
}
var q = r === f;
} else {
var q = true;
}
}
}
}
} else {
validate52.errors = [ {
instancePath: t + "/counts",
schemaPath: "#/properties/counts/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
var h = r === f;
} else {
var h = true;
}
if (h) {
if (e.rollback !== undefined) {
let n = e.rollback;
const r = f;
if (f === r) {
if (n && typeof n == "object" && !Array.isArray(n)) {
let e;
if (n.culprit === undefined && (e = "culprit") || n.grade === undefined && (e = "grade") || n.refused === undefined && (e = "refused")) {
validate52.errors = [ {
instancePath: t + "/rollback",
schemaPath: "#/properties/rollback/required",
keyword: "required",
params: {
missingProperty: e
}
} ];
return false;
} else {
if (n.culprit !== undefined) {
let e = n.culprit;
const r = f;
const s = f;
let a = false;
const i = f;
if (f === i) {
if (typeof e === "string") {
if (e.length > 64) {
const e = {
instancePath: t + "/rollback/culprit",
schemaPath: "#/properties/rollback/properties/culprit/anyOf/0/maxLength",
keyword: "maxLength",
params: {
limit: 64
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
} else {
if (!u.test(e)) {
const e = {
instancePath: t + "/rollback/culprit",
schemaPath: "#/properties/rollback/properties/culprit/anyOf/0/pattern",
keyword: "pattern",
params: {
pattern: "^[0-9a-f]{40,64}$"
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
}
} else {
const e = {
instancePath: t + "/rollback/culprit",
schemaPath: "#/properties/rollback/properties/culprit/anyOf/0/type",
keyword: "type",
params: {
type: "string"
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
}
var L = i === f;
a = a || L;
const o = f;
if (e !== null) {
const e = {
instancePath: t + "/rollback/culprit",
schemaPath: "#/properties/rollback/properties/culprit/anyOf/1/type",
keyword: "type",
params: {
type: "null"
}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
}
var L = o === f;
a = a || L;
if (!a) {
const e = {
instancePath: t + "/rollback/culprit",
schemaPath: "#/properties/rollback/properties/culprit/anyOf",
keyword: "anyOf",
params: {}
};
if (d === null) {
d = [ e ];
} else {
d.push(e);
}
f++;
validate52.errors = d;
return false;
} else {
f = s;
if (d !== null) {
if (s) {
d.length = s;
} else {
d = null;
}
}
}
var N = r === f;
} else {
var N = true;
}
if (N) {
if (n.grade !== undefined) {
let e = n.grade;
const r = f;
if (!(e === "likely" || e === "proven" || e === null)) {
validate52.errors = [ {
instancePath: t + "/rollback/grade",
schemaPath: "#/properties/rollback/properties/grade/enum",
keyword: "enum",
params: {
allowedValues: a.properties.rollback.properties.grade.enum
}
} ];
return false;
}
var N = r === f;
} else {
var N = true;
}
if (N) {
if (n.refused !== undefined) {
let e = n.refused;
const r = f;
if (f === r) {
if (Array.isArray(e)) {
if (e.length > 100) {
validate52.errors = [ {
instancePath: t + "/rollback/refused",
schemaPath: "#/properties/rollback/properties/refused/maxItems",
keyword: "maxItems",
params: {
limit: 100
}
} ];
return false;
} else {
var M = true;
const n = e.length;
for (let r = 0; r < n; r++) {
let n = e[r];
const s = f;
if (f === s) {
if (n && typeof n == "object" && !Array.isArray(n)) {
let e;
if (n.reason === undefined && (e = "reason") || n.why === undefined && (e = "why")) {
validate52.errors = [ {
instancePath: t + "/rollback/refused/" + r,
schemaPath: "#/properties/rollback/properties/refused/items/required",
keyword: "required",
params: {
missingProperty: e
}
} ];
return false;
} else {
if (n.reason !== undefined) {
let e = n.reason;
const s = f;
if (f === s) {
if (typeof e === "string") {
if (e.length > 60) {
validate52.errors = [ {
instancePath: t + "/rollback/refused/" + r + "/reason",
schemaPath: "#/properties/rollback/properties/refused/items/properties/reason/maxLength",
keyword: "maxLength",
params: {
limit: 60
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/rollback/refused/" + r + "/reason",
schemaPath: "#/properties/rollback/properties/refused/items/properties/reason/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
}
var I = s === f;
} else {
var I = true;
}
if (I) {
if (n.why !== undefined) {
let e = n.why;
const s = f;
if (f === s) {
if (typeof e === "string") {
if (e.length > 4e3) {
validate52.errors = [ {
instancePath: t + "/rollback/refused/" + r + "/why",
schemaPath: "#/properties/rollback/properties/refused/items/properties/why/maxLength",
keyword: "maxLength",
params: {
limit: 4e3
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/rollback/refused/" + r + "/why",
schemaPath: "#/properties/rollback/properties/refused/items/properties/why/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
}
var I = s === f;
} else {
var I = true;
}
}
}
} else {
validate52.errors = [ {
instancePath: t + "/rollback/refused/" + r,
schemaPath: "#/properties/rollback/properties/refused/items/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
var M = s === f;
if (!M) {
break;
}
}
}
} else {
validate52.errors = [ {
instancePath: t + "/rollback/refused",
schemaPath: "#/properties/rollback/properties/refused/type",
keyword: "type",
params: {
type: "array"
}
} ];
return false;
}
}
var N = r === f;
} else {
var N = true;
}
}
}
}
} else {
validate52.errors = [ {
instancePath: t + "/rollback",
schemaPath: "#/properties/rollback/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
var h = r === f;
} else {
var h = true;
}
if (h) {
if (e.needs !== undefined) {
let n = e.needs;
const r = f;
if (f === r) {
if (n && typeof n == "object" && !Array.isArray(n)) {
for (const e in n) {
let r = n[e];
const s = f;
if (!(r === "read" || r === "write")) {
validate52.errors = [ {
instancePath: t + "/needs/" + e.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/needs/additionalProperties/enum",
keyword: "enum",
params: {
allowedValues: a.properties.needs.additionalProperties.enum
}
} ];
return false;
}
var _ = s === f;
if (!_) {
break;
}
}
} else {
validate52.errors = [ {
instancePath: t + "/needs",
schemaPath: "#/properties/needs/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
var h = r === f;
} else {
var h = true;
}
if (h) {
if (e.costs !== undefined) {
let n = e.costs;
const r = f;
if (f === r) {
if (n && typeof n == "object" && !Array.isArray(n)) {
let e;
if (n.apiRequests === undefined && (e = "apiRequests") || n.ledgerRequests === undefined && (e = "ledgerRequests") || n.logBytes === undefined && (e = "logBytes")) {
validate52.errors = [ {
instancePath: t + "/costs",
schemaPath: "#/properties/costs/required",
keyword: "required",
params: {
missingProperty: e
}
} ];
return false;
} else {
if (n.apiRequests !== undefined) {
let e = n.apiRequests;
const r = f;
if (!(typeof e == "number" && (!(e % 1) && !isNaN(e)) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/costs/apiRequests",
schemaPath: "#/properties/costs/properties/apiRequests/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === r) {
if (typeof e == "number" && isFinite(e)) {
if (e > 9007199254740991 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/costs/apiRequests",
schemaPath: "#/properties/costs/properties/apiRequests/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else {
if (e < 0 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/costs/apiRequests",
schemaPath: "#/properties/costs/properties/apiRequests/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
} ];
return false;
}
}
}
}
var E = r === f;
} else {
var E = true;
}
if (E) {
if (n.ledgerRequests !== undefined) {
let e = n.ledgerRequests;
const r = f;
if (!(typeof e == "number" && (!(e % 1) && !isNaN(e)) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/costs/ledgerRequests",
schemaPath: "#/properties/costs/properties/ledgerRequests/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === r) {
if (typeof e == "number" && isFinite(e)) {
if (e > 9007199254740991 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/costs/ledgerRequests",
schemaPath: "#/properties/costs/properties/ledgerRequests/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else {
if (e < 0 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/costs/ledgerRequests",
schemaPath: "#/properties/costs/properties/ledgerRequests/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
} ];
return false;
}
}
}
}
var E = r === f;
} else {
var E = true;
}
if (E) {
if (n.logBytes !== undefined) {
let e = n.logBytes;
const r = f;
if (!(typeof e == "number" && (!(e % 1) && !isNaN(e)) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/costs/logBytes",
schemaPath: "#/properties/costs/properties/logBytes/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === r) {
if (typeof e == "number" && isFinite(e)) {
if (e > 9007199254740991 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/costs/logBytes",
schemaPath: "#/properties/costs/properties/logBytes/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else {
if (e < 0 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/costs/logBytes",
schemaPath: "#/properties/costs/properties/logBytes/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
} ];
return false;
}
}
}
}
var E = r === f;
} else {
var E = true;
}
}
}
}
} else {
validate52.errors = [ {
instancePath: t + "/costs",
schemaPath: "#/properties/costs/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
var h = r === f;
} else {
var h = true;
}
if (h) {
if (e.command !== undefined) {
let n = e.command;
const r = f;
if (f === r) {
if (n && typeof n == "object" && !Array.isArray(n)) {
let e;
if (n.name === undefined && (e = "name") || n.by === undefined && (e = "by") || n.comment === undefined && (e = "comment") || n.pullRequest === undefined && (e = "pullRequest")) {
validate52.errors = [ {
instancePath: t + "/command",
schemaPath: "#/properties/command/required",
keyword: "required",
params: {
missingProperty: e
}
} ];
return false;
} else {
if (n.name !== undefined) {
let e = n.name;
const r = f;
if (!(e === "plan" || e === "retry")) {
validate52.errors = [ {
instancePath: t + "/command/name",
schemaPath: "#/properties/command/properties/name/enum",
keyword: "enum",
params: {
allowedValues: a.properties.command.properties.name.enum
}
} ];
return false;
}
var D = r === f;
} else {
var D = true;
}
if (D) {
if (n.by !== undefined) {
let e = n.by;
const r = f;
if (f === r) {
if (typeof e === "string") {
if (e.length > 100) {
validate52.errors = [ {
instancePath: t + "/command/by",
schemaPath: "#/properties/command/properties/by/maxLength",
keyword: "maxLength",
params: {
limit: 100
}
} ];
return false;
} else {
if (!c.test(e)) {
validate52.errors = [ {
instancePath: t + "/command/by",
schemaPath: "#/properties/command/properties/by/pattern",
keyword: "pattern",
params: {
pattern: "^[\\w\\[\\]-]+$"
}
} ];
return false;
}
}
} else {
validate52.errors = [ {
instancePath: t + "/command/by",
schemaPath: "#/properties/command/properties/by/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
}
var D = r === f;
} else {
var D = true;
}
if (D) {
if (n.comment !== undefined) {
let e = n.comment;
const r = f;
if (!(typeof e == "number" && (!(e % 1) && !isNaN(e)) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/command/comment",
schemaPath: "#/properties/command/properties/comment/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === r) {
if (typeof e == "number" && isFinite(e)) {
if (e > 9007199254740991 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/command/comment",
schemaPath: "#/properties/command/properties/comment/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else {
if (e < 0 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/command/comment",
schemaPath: "#/properties/command/properties/comment/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
} ];
return false;
}
}
}
}
var D = r === f;
} else {
var D = true;
}
if (D) {
if (n.pullRequest !== undefined) {
let e = n.pullRequest;
const r = f;
if (!(typeof e == "number" && (!(e % 1) && !isNaN(e)) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/command/pullRequest",
schemaPath: "#/properties/command/properties/pullRequest/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === r) {
if (typeof e == "number" && isFinite(e)) {
if (e > 9007199254740991 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/command/pullRequest",
schemaPath: "#/properties/command/properties/pullRequest/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else {
if (e < 1 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/command/pullRequest",
schemaPath: "#/properties/command/properties/pullRequest/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
} ];
return false;
}
}
}
}
var D = r === f;
} else {
var D = true;
}
}
}
}
}
} else {
validate52.errors = [ {
instancePath: t + "/command",
schemaPath: "#/properties/command/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
var h = r === f;
} else {
var h = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
} else {
validate52.errors = [ {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
validate52.errors = d;
return f === 0;
}
validate52.evaluated = {
props: {
version: true,
id: true,
repository: true,
run: true,
mode: true,
decidedAt: true,
strategy: true,
act: true,
jobIds: true,
leftAlone: true,
why: true,
rule: true,
refused: true,
expectedMinutes: true,
notBefore: true,
jobs: true,
omitted: true,
counts: true,
rollback: true,
needs: true,
costs: true,
command: true
},
dynamicProps: false,
dynamicItems: false
};
const h = 1e5;
const y = 20;
const g = 200;
function boundedPlan(e, t = h) {
const n = {
...e,
jobs: e.jobs.map(e => shortened(e, g))
};
if (sizeOf(n) <= t && e.jobs.filter(({role: e}) => e === "cause").length <= y) return n;
for (const e of [ y, 10, 5, 1 ]) {
const r = withFewJobs(n, e);
if (sizeOf(r) <= t) return r;
}
const r = withFewJobs({
...n,
jobs: n.jobs.map(e => shortened(e, 40))
}, 1);
const s = {
...r,
why: r.why.slice(0, 300),
refused: r.refused.slice(0, 5),
omitted: []
};
const a = r.jobs.slice(0, Math.max(1, Math.floor(t / 2e3)));
return {
...s,
jobs: a.map(e => ({
...e,
refused: []
}))
};
}
const sizeOf = e => Buffer.byteLength(JSON.stringify(e));
function shortened(e, t) {
if (!e.failure) return {
...e,
why: e.why.slice(0, 500)
};
const n = e.failure.evidence.map(e => ({
...e,
text: e.text.slice(0, t)
}));
return {
...e,
why: e.why.slice(0, 500),
failure: {
...e.failure,
evidence: n
}
};
}
function withFewJobs(e, t) {
const n = [];
const r = new Set;
const s = new Map;
let a = 0;
for (const i of e.jobs) {
const e = i.failure?.signature ?? null;
const o = !r.has(`${i.role} ${e}`);
r.add(`${i.role} ${e}`);
const u = i.role === "cause";
if (o || u && a < t) {
n.push(i);
if (u) a += 1;
continue;
}
const l = `${i.role} ${e}`;
const c = s.get(l) ?? {
role: i.role,
signature: e,
jobs: 0
};
s.set(l, {
...c,
jobs: c.jobs + 1
});
}
return {
...e,
jobs: n,
omitted: [ ...s.values() ]
};
}
const w = 20;
function parsePlans(e) {
const refuse = e => new r.yo(`Input "plan" cannot be used: ${e}. Pass the output "plan" or "plans" of \`command: decide\` as it is.`);
if (Buffer.byteLength(e) > h * w) throw refuse(`it has more than ${h * w} bytes`);
let t;
try {
t = JSON.parse(e, (e, t) => e === "__proto__" ? undefined : t);
} catch {
throw refuse("it is no JSON");
}
const n = Array.isArray(t) ? t : [ t ];
if (n.length > w) throw refuse(`it has ${n.length} plans, ${w} at most`);
const a = s;
for (const e of n) {
if (a(e)) continue;
const [t] = a.errors ?? [];
throw refuse(`it does not match schema/plan.schema.json at "${t?.instancePath || "/"}" (${t?.keyword})`);
}
return n;
}
},
12166: (e, t, n) => {
n.d(t, {
R: () => readJobs
});
var r = n(50554);
var s = n(42647);
const a = 20;
const i = 16 * 2 ** 20;
const o = 50;
const u = 3;
const l = new Set([ "failure", "timed_out", "startup_failure" ]);
async function readJobs(e, t, n) {
const r = new Map;
const s = new Map;
const a = e.filter(({conclusion: e}) => l.has(e ?? ""));
const i = e.filter(({conclusion: e}) => e === "cancelled");
for (const e of i.slice(0, u)) {
const a = await annotationsOf(e, t, n);
const i = cancellationOf(a);
if (i) {
s.set(e.id, i);
} else if (p.test(textOf(a)) || d.test(textOf(a))) {
r.set(e.id, await failureOf(e, undefined, a, n));
} else if (n.wasCancelled) s.set(e.id, {
by: "unknown"
});
}
await readFailures(a, t, n, r, s);
return {
failures: r,
cancellations: s
};
}
async function readFailures(e, t, n, r, i) {
const o = e.length <= a;
const u = new Map;
const l = new Map;
for (const r of e) {
const e = o ? [] : await annotationsOf(r, t, n);
if (!o) l.set(r.id, e);
const a = cancellationOf(e);
if (a) i.set(r.id, a);
const c = o ? String(r.id) : `${stepOf(r)}\n${e.map(({message: e}) => (0, s.j7)(e ?? "")).sort().join("\n")}`;
u.set(c, [ ...u.get(c) ?? [], r ]);
}
const p = new Set(takeTurns([ ...u.values() ], a));
for (const e of u.values()) {
const s = [];
for (const a of e) {
if (!p.has(a)) continue;
const e = await logOf(a, t, n);
let u = await failureOf(a, e, l.get(a.id) ?? [], n);
if (o && (u.type === "unknown" || u.confidence < .7)) {
const r = await annotationsOf(a, t, n);
const s = cancellationOf(r);
if (s) i.set(a.id, s);
if (r.length > 0) u = await failureOf(a, e, r, n);
}
r.set(a.id, u);
s.push(u);
}
const [a] = s;
const u = a !== undefined && s.every(({signature: e}) => e === a.signature);
for (const t of e) {
if (p.has(t)) continue;
r.set(t.id, u ? {
...a,
read: false
} : c);
}
}
}
const c = {
type: "unknown",
retry: "unclear",
confidence: 0,
signature: "unread",
evidence: [],
read: false
};
function takeTurns(e, t) {
const n = [];
for (let r = 0; n.length < t; r += 1) {
const s = e.flatMap(e => e[r] ?? []);
if (s.length === 0) break;
n.push(...s.slice(0, t - n.length));
}
return n;
}
async function logOf({id: e}, t, {repository: n}) {
try {
return (await t.log(`/repos/${n}/actions/jobs/${e}/logs`, i))?.bytes;
} catch {
return undefined;
}
}
async function annotationsOf({id: e}, t, {repository: n}) {
try {
const r = await t.list(`/repos/${n}/check-runs/${e}/annotations`, {}, 1);
return r.slice(0, o);
} catch {
return [];
}
}
const textOf = e => e.map(({message: e}) => e ?? "").join("\n");
const p = /has exceeded the maximum execution time/;
const d = /lost communication with the server|runner has received a shutdown signal|encountered an error while running your job/;
function cancellationOf(e) {
for (const {message: t} of e) {
const e = /^The run was cancel+ed by @?([\w-]+(?:\[bot\])?)/.exec(t ?? "");
if (e) return {
by: "person",
who: e[1]
};
if (/^Canceling since a higher priority waiting request for /.test(t ?? "")) return {
by: "newer-run"
};
}
return undefined;
}
const f = /^(?:Process completed with exit code \d+\.?|The operation was canceled\.?)$/;
async function failureOf(e, t, n, {rules: s, mask: a}) {
const i = n.filter(({annotation_level: e}) => e === "failure" || e === "warning");
const o = t && t.length > 0 ? [ t ] : [ Buffer.from(i.map(asLogLine).join("")) ];
const u = stepOf(e);
const l = /Process completed with exit code (\d+)/.exec(textOf(n))?.[1];
const c = {
jobName: e.name,
...u === undefined ? {} : {
stepName: u
},
...l === undefined ? {} : {
exitCode: Number(l)
},
annotations: i.flatMap(({message: e, annotation_level: t}) => e && !f.test(e) ? [ {
level: t === "failure" ? "error" : "warning",
text: e.slice(0, 4096)
} ] : [])
};
const p = await (0, r.classify)({
log: o,
facts: c,
rules: s,
mask: a
});
const {type: d, retry: m, confidence: h, signature: y, evidence: g, suggestion: w} = p;
return {
type: d,
retry: m,
confidence: h,
signature: y,
evidence: g.slice(0, 3),
suggestion: w,
read: t !== undefined
};
}
const asLogLine = ({message: e, annotation_level: t}) => `##[${t === "failure" ? "error" : "warning"}]${(e ?? "").slice(0, 4096)}\n`;
const stepOf = ({steps: e}) => e?.find(({conclusion: e}) => e === "failure" || e === "timed_out")?.name;
},
24136: (e, t, n) => {
n.d(t, {
QD: () => considerRevert
});
var r = n(45715);
var s = n(83337);
const isSame = (e, t) => e === undefined || e.replace(/@.*$/s, "") === t;
const a = 100;
const i = 12;
const o = 3;
const u = new Set([ "pull_request", "pull_request_target", "workflow_run", "issue_comment" ]);
async function observeBranch(e, t, n) {
const r = `/repos/${t.repository}`;
const s = await readLine(e, r, t.branch);
const a = new Map(s.map(({sha: e}, t) => [ e, t ]));
const o = await e.list(`${r}/actions/runs`, {
branch: t.branch,
per_page: 100
}, 1);
const l = o.filter(e => a.has(e.head_sha) && isSame(e.path, t.workflow) && e.status === "completed" && !u.has(e.event)).sort((e, t) => a.get(e.head_sha) - a.get(t.head_sha) || t.id - e.id);
const c = {
line: s,
observations: []
};
let p = false;
for (const s of l.slice(0, i)) {
const a = await observeRun(e, r, s, t, n);
c.observations.push(...a);
if (a.some(({state: e}) => e === "red")) {
p = true;
c.redUrl = s.html_url;
c.detectedAt = Date.parse(s.updated_at);
} else if (p && a.some(({state: e}) => e === "green")) {
c.greenUrl ??= s.html_url;
if (c.observations.filter(({state: e}) => e === "green").length > 1) break;
}
}
return c;
}
async function readLine(e, t, n) {
const r = await e.list(`${t}/commits`, {
sha: n,
per_page: a
}, 1);
const i = new Map(r.map(e => [ e.sha, e ]));
const o = [];
for (let e = r[0]; e; e = i.get(e.parents[0]?.sha ?? "")) {
i.delete(e.sha);
const t = (0, s.hF)(e.commit.message);
o.push({
sha: e.sha,
parents: e.parents.map(({sha: e}) => e),
...t.length > 0 ? {
reverts: t
} : {}
});
}
return o;
}
async function observeRun(e, t, n, r, s) {
const a = n.run_attempt ?? 1;
const i = [];
for (let u = a; u >= Math.max(1, a - o + 1); u--) {
const a = await e.list(`${t}/actions/runs/${n.id}/attempts/${u}/jobs`, {}, 3);
const o = a.find(({name: e}) => e === r.jobName);
if (!o || (o.run_attempt ?? u) !== u) continue;
const l = await stateOf(o, r, s);
if (l) i.push({
sha: n.head_sha,
runId: n.id,
attempt: u,
state: l,
source: "run"
});
}
return i;
}
async function stateOf(e, {signature: t}, n) {
if (e.conclusion === "success") return "green";
if (e.conclusion !== "failure" && e.conclusion !== "timed_out") return undefined;
const r = await n(e.id);
return r === undefined ? undefined : r === t ? "red" : "other";
}
const l = 864e5;
async function considerRevert(e, t, n, a) {
const i = factsOf(n, {
line: [],
observations: []
});
const o = (0, r.A)(i);
if (o.length > 0) {
return {
decision: {
culprit: null,
grade: null,
refused: o,
candidates: []
}
};
}
const {repository: u, workflow: c, branch: p, job: d, failure: f} = n;
const m = {
repository: u,
workflow: c,
branch: p,
jobName: d.name,
signature: f.signature
};
const h = await observeBranch(e, m, a);
const y = factsOf(n, h);
const g = (0, r.h)(y);
if (g.culprit === null) return {
decision: g,
facts: y,
seen: h
};
const [w, b, k] = await Promise.all([ readApiCommit(e, u, g.culprit), t?.madeSince(n.now - l).catch(() => ({
created: undefined,
pushed: undefined
})) ?? {
created: 0,
pushed: 0
}, t?.find((0, s.Z9)(g.culprit)) ]);
const v = {
...y,
commit: w,
made: b
};
if (k) v.revert = `pull request #${k.number} with its revert is ${k.state}`;
return {
decision: (0, r.h)(v),
facts: v,
seen: h
};
}
function factsOf(e, {line: t, observations: n}) {
const {now: r, branch: s, event: a, failure: i, lane: o, policy: u, stop: l, flaky: c, outsideEffects: p, workflowPaths: d} = e;
return {
...{
now: r,
branch: s,
event: a,
failure: i,
lane: o,
policy: u,
stop: l,
line: t,
observations: n
},
...c === undefined ? {} : {
flaky: c
},
...p === undefined ? {} : {
outsideEffects: p
},
...d === undefined ? {} : {
workflowPaths: d
},
made: {
created: 0,
pushed: 0
},
permission: {
contents: undefined,
workflows: undefined
},
conflicts: undefined
};
}
const c = {
sha: "",
parents: [],
author: null,
commit: {
message: "",
author: null,
committer: null
}
};
const p = {
added: "A",
copied: "A",
removed: "D",
renamed: "R",
changed: "T"
};
async function readApiCommit(e, t, n) {
const {author: r, commit: s, files: a = [], parents: i} = await e.find(`/repos/${t}/commits/${n}`) ?? c;
return {
sha: n,
parents: i.map(e => e.sha),
author: {
name: s.author?.name ?? "",
email: s.author?.email ?? "",
...r?.login === undefined ? {} : {
login: r.login
}
},
message: s.message,
committedAt: Date.parse(s.committer?.date ?? "") || 0,
changes: a.map(({filename: e, previous_filename: t, status: n}) => ({
path: e,
status: p[n] ?? "M",
...t === undefined ? {} : {
oldPath: t
}
}))
};
}
},
43676: (e, t, n) => {
n.d(t, {
ID: () => rollbackOf,
YH: () => questionOf,
oc: () => blamingJob,
su: () => signatureReader
});
var r = n(19473);
var s = n(12166);
var a = n(24136);
const i = new Set([ "test-failure", "quality-gate" ]);
function blamingJob({jobs: e}, {jobs: t}) {
const n = new Set(t.filter(({role: e}) => e === "cause").map(({id: e}) => e));
return e.find(({id: e, failure: t}) => n.has(e) && t !== undefined && i.has(t.type));
}
function questionOf(e, t, n) {
const {run: r, policy: s, history: a, stops: i, shape: o} = e;
const u = t.failure;
const l = a[u.signature];
const c = [ ...i, ...n.observes && s.mode !== "act" ? [ 'the mode is "observe"' ] : [], ...n.given ? [] : [ 'the input "stop" was not given. Pass the variable RERAIL_STOP' ] ];
const {environment: p, outsideEffects: d} = o?.find(({key: e}) => e === t.key) ?? {};
return {
repository: e.repository,
workflow: r.workflow,
branch: r.branch ?? "",
event: r.event,
job: {
name: t.name
},
failure: {
type: u.type,
signature: u.signature,
retry: u.retry
},
lane: t.lane,
policy: s.rollback,
stop: {
stopped: c.length > 0,
why: c.join("; ")
},
now: e.now,
...l && l.passed > 0 ? {
flaky: `it passed on a retry ${l.passed} of ${l.retried} times`
} : {},
...p ? {
outsideEffects: `the failing job has the environment ${p}`
} : {},
...d?.length ? {
outsideEffects: `the failing job acts outside (${d.join(", ")})`
} : {}
};
}
function signatureReader(e, t, n) {
const r = new Map(e.jobs.flatMap(({id: e, failure: t}) => t ? [ [ e, t.signature ] ] : []));
return async a => {
if (r.has(a)) return r.get(a);
const i = await t.find(`/repos/${e.repository}/actions/jobs/${a}`);
const o = {
repository: e.repository,
rules: e.policy.rules,
mask: n,
wasCancelled: false
};
const {failures: u} = await (0, s.R)(i ? [ i ] : [], t, o);
const l = u.get(a);
if (l?.read) r.set(a, l.signature);
return l?.read ? l.signature : undefined;
};
}
async function rollbackOf(e, t, {reader: n, host: s, stop: i, mask: o}) {
const u = t.leftAlone === null && !e.run.isFork ? blamingJob(e, t) : undefined;
if (!u) return undefined;
const l = questionOf(e, u, i);
try {
const {decision: t} = await (0, a.QD)(n, s, l, signatureReader(e, n, o));
const {culprit: r, grade: i, refused: u} = t;
return {
culprit: r,
grade: i,
refused: u
};
} catch (e) {
const t = `the preflight failed: ${(0, r.bD)(e)}`.slice(0, 500);
return {
culprit: null,
grade: null,
refused: [ {
reason: "parent-unknown",
why: t
} ]
};
}
}
},
20541: (e, t, n) => {
n.d(t, {
ix: () => triggerOf,
xX: () => runNamed
});
var r = n(57885);
const s = 200;
const a = "rerail:retry";
function runNamed(e) {
if (/^\d{1,19}$/.test(e)) return {
kind: "run",
run: Number(e)
};
const {repository: t, run: n, attempt: s} = (0, r.parseRunAddress)(e);
return {
kind: "run",
repository: t,
run: Number(n),
...s ? {
attempt: Number(s)
} : {}
};
}
function triggerOf(e, t) {
const n = loose(t);
switch (e) {
case "workflow_run":
{
const {id: e, run_attempt: t} = loose(n.workflow_run);
if (typeof e !== "number") return {
kind: "none",
why: "the event names no run"
};
return {
kind: "run",
run: e,
...typeof t === "number" ? {
attempt: t
} : {}
};
}

case "workflow_dispatch":
{
const {"run-id": e} = loose(n.inputs);
return /^\d{1,19}$/.test(String(e ?? "")) ? {
kind: "run",
run: Number(e)
} : {
kind: "sweep"
};
}

case "schedule":
return {
kind: "sweep"
};

case "issue_comment":
return commandOf(n);

case "pull_request":
case "pull_request_target":
{
const e = n.action === "labeled" && loose(n.label).name === a;
const {number: t} = loose(n.pull_request);
const {login: r} = loose(n.sender);
if (!e || typeof t !== "number" || typeof r !== "string") {
return {
kind: "none",
why: `only the label "${a}" asks for anything`
};
}
return {
kind: "label",
pullRequest: t,
login: r
};
}

case "deployment_status":
{
const {sha: e, environment: t} = loose(n.deployment);
const {state: r} = loose(n.deployment_status);
if (![ "failure", "error" ].includes(String(r))) return {
kind: "none",
why: `the deployment is "${String(r)}"`
};
return {
kind: "deployment",
sha: String(e),
environment: String(t),
state: String(r)
};
}

default:
return {
kind: "none",
why: `the event "${e}" names no run; set the input "run"`
};
}
}
function commandOf(e) {
const {number: t, pull_request: n} = loose(e.issue);
const {id: r, body: a, user: i} = loose(e.comment);
const {login: o} = loose(i);
const u = String(a ?? "").trimStart().split("\n", 1)[0]?.trim() ?? "";
if (e.action !== "created") return {
kind: "none",
why: "only new comments are commands"
};
if (n === undefined || typeof t !== "number") return {
kind: "none",
why: "commands work on pull requests"
};
if (!/^\/rerail(?:\s|$)/.test(u)) return {
kind: "none",
why: "the comment is no command"
};
if (typeof r !== "number" || typeof o !== "string") return {
kind: "none",
why: "the comment has no author"
};
return {
kind: "command",
comment: r,
pullRequest: t,
login: o,
text: u.slice(0, s)
};
}
const loose = e => typeof e === "object" && e !== null ? e : {};
},
57885: (e, t, n) => {
n.r(t);
n.d(t, {
apiAccess: () => apiAccess,
parseRunAddress: () => parseRunAddress
});
var r = n(19473);
const s = /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?(?:\/jobs?\/(\d+))?(?:[/?#].*)?$/;
function parseRunAddress(e) {
const t = s.exec(e);
if (!t) {
throw new r.eb(`Reading the run failed: "${e}" is no address of a run. Use https://github.com/OWNER/REPOSITORY/actions/runs/NUMBER, with /job/NUMBER for one job.`);
}
const [, n, a, i, o] = t;
return {
repository: n,
run: a,
...i ? {
attempt: i
} : {},
...o ? {
job: o
} : {}
};
}
const a = "https://api.github.com";
function apiAccess(e) {
const t = e.GITHUB_TOKEN || e.GH_TOKEN;
const n = e.GITHUB_GRAPHQL_URL;
return {
apiUrl: e.GITHUB_API_URL || a,
...n ? {
graphqlUrl: n
} : {},
...t ? {
token: t
} : {}
};
}
},
68268: (e, t, n) => {
n.d(t, {
externalEffects: () => externalEffects
});
const r = "(?:\\s+-\\S*(?:\\s+[^-\\s]\\S*)?)*?";
function runs(e, t) {
return new RegExp(`^(?:\\S*/)?(?:${e})(?:\\.exe|\\.cmd)?${r}\\s+(?:${t})(?![\\w-])`, "i");
}
function anyOf(...e) {
return new RegExp(e.map(e => typeof e === "string" ? e : e.source).join("|"), "i");
}
const s = "(?:publish|deploy|release|apply|push|migrate|promote|rollout|upload|rollback|undeploy)";
const a = `(?:[\\w]+[-:_.])*${s}(?:[-:_.][\\w.]+)*`;
const i = [ {
id: "write-remote",
pattern: anyOf("^(?:ssh|sshpass|mosh)\\s(?!.*\\s-V)(?!-V)", "^(?:scp|sftp|rsync)\\s(?:.*\\s)?(?:\\S+@)?[\\w.$-]+:(?!//localhost)\\S*\\s*$", "^(?:curl|http|https|xh)\\s(?!.*(?:localhost|127\\.0\\.0\\.1|\\[::1\\]))(?:.*\\s)?(?:-X\\s?|--request[ =])?(?:POST|PUT|PATCH|DELETE)(?:\\s|$)", "^curl\\s(?!.*(?:localhost|127\\.0\\.0\\.1|\\[::1\\]))(?!.*\\s(?:-G|--get)(?:\\s|$))(?:.*\\s)?(?:-d|--data\\S*|-F|--form\\S*|-T|--upload-file|--json)(?:[ =]|$)", "^wget\\s(?:.*\\s)?--(?:post|body|method)", "^(?:mail|mailx|sendmail|mutt|swaks)(?:\\s|$)"),
examples: [ "ssh user@host ./restart.sh", "scp a.tgz user@host:/srv", "rsync -az dist/ host:/srv/www", "curl -fsS -X POST https://hooks.example.org/x", "curl --data @x.json https://example.org", "curl -T file https://example.org/up" ],
counterExamples: [ "ssh-keyscan github.com", "rsync -a a/ b/", "curl -fsSL https://example.org/install.sh", "curl -X POST http://localhost:8080/test", "scp user@host:/a .", "wget https://example.org/x" ]
}, {
id: "named-task",
pattern: anyOf(`^(?:make|gmake|just|task|rake|mage|invoke|inv|nox|tox|earthly|bazel\\s+run|npm\\s+run(?:-script)?|pnpm(?:\\s+run)?|yarn(?:\\s+run)?|bun(?:\\s+run)?|composer(?:\\s+run(?:-script)?)?|deno\\s+task|poe|hatch\\s+run|pdm\\s+run|nx(?:\\s+run)?|turbo(?:\\s+run)?)(?:\\s+-\\S*(?:\\s+[^-\\s]\\S*)??)*?(?:\\s+[^-\\s]\\S*)*?\\s+\\S*?(?<![\\w])${a}(?![\\w-])`, `^(?:(?:ba|z|da)?sh|source|\\.|python3?|node|ruby|perl|pwsh|tsx|deno\\s+run|bun\\s+run)(?:\\s+-\\S+)*\\s+(?:\\S*/)?${a}(?:\\.\\w+)?(?![\\w-])`, `^(?:\\.{1,2}/|\\S*/)(?:\\S*/)?${a}(?:\\.(?:sh|py|js|ts|rb|pl|ps1|mjs))?(?![\\w/.-])`),
examples: [ "make deploy", "make -C infra ENV=prod deploy-staging", "npm run release", "yarn deploy:prod", "pnpm run db:migrate", "./scripts/deploy.sh prod", "bash ci/publish-docs.sh", "python tools/release.py", "just publish" ],
counterExamples: [ "make test", "npm run build", "./scripts/test.sh", "make deployment-test-data", "yarn install", "node build.js", "make pushover" ]
} ];
const o = [ {
id: "apply-kubernetes",
pattern: anyOf(runs("kubectl|oc|k3s\\s+kubectl", "apply|create|delete|patch|replace|scale|set|label|annotate|drain|cordon|rollout\\s+(?:restart|undo)|run|new-app"), runs("helm|helmfile", "install|upgrade|uninstall|delete|rollback|apply|sync|destroy"), runs("argocd", "app\\s+(?:sync|create|delete|set|rollback)"), runs("flux", "reconcile|bootstrap|create|delete"), runs("skaffold|kapp|werf", "run|deploy|delete|converge|apply")),
examples: [ "kubectl apply -f k8s/", "kubectl -n prod rollout restart deploy/x", "helm upgrade --install x ./chart", "helm --kube-context c uninstall x", "argocd app sync x" ],
counterExamples: [ "kubectl get pods", "kubectl apply --dry-run=client -f k8s/", "helm template x", "helm lint", "kubectl rollout status deploy/x", "kubectl diff -f k8s/" ]
}, {
id: "apply-infrastructure",
pattern: anyOf(runs("terraform|tofu|terragrunt|tf", "(?:run-all\\s+|run\\s+--all\\s+)?(?:apply|destroy|import|taint|state\\s+(?:rm|mv|push))"), runs("pulumi", "up|update|destroy|import|refresh"), runs("cdk|cdktf|sam|sls|serverless|copilot", "deploy|destroy|remove|delete|sync"), runs("ansible-playbook|ansible|salt|knife|bolt", "\\S+"), runs("packer", "build"), runs("nomad", "job\\s+(?:run|stop)|run|stop")),
examples: [ "terraform apply -auto-approve", "terraform -chdir=infra destroy", "pulumi up --yes", "npx cdk deploy", "ansible-playbook site.yml", "sls deploy" ],
counterExamples: [ "terraform plan", "terraform init", "terraform validate", "pulumi preview", "cdk synth", "ansible-playbook --check site.yml" ]
}, {
id: "deploy-cloud",
pattern: anyOf("^aws\\s(?:.*\\s)?s3\\s+(?:cp|sync|mv|rm|mb|rb)\\s(?:.*\\s)?s3://\\S+\\s*(?:-.*)?$", "^aws\\s(?:.*\\s)?(?:[\\w-]+)\\s+(?:create|update|delete|put|start|stop|run|register|deregister|publish|deploy|send|invoke|terminate|reboot|import|tag|untag|modify|attach|detach)(?:-[\\w-]+)?(?:\\s|$)", runs("gcloud", "(?:\\S+\\s+)*?(?:deploy|create|delete|update|submit|cp|rsync|rm|promote|set-traffic|import|execute)"), runs("gsutil", "cp|rsync|rm|mv"), runs("az", "(?:\\S+\\s+)*?(?:create|delete|update|deploy|upload|upload-batch|up|start|stop|restart|swap|import|set|invoke)"), runs("firebase|netlify|wrangler|flyctl|fly|vercel|eb|now|ntl|amplify|cf|supabase|render|clever|dokku|kamal|railway|apex", "(?:\\S+\\s+)?(?:deploy|publish|up|push|release|promote|rollback)"), runs("heroku", "(?:container|releases|deploy|run|ps|config|pg|addons|pipelines)(?::\\S+)?"), runs("azcopy|s3cmd|rclone|mc|lftp|s5cmd", "cp|copy|copyto|sync|put|mv|move|mirror|rm|del|mput"), "^vercel(?=\\s|$)(?!\\s+(?:build|dev|pull|env|ls|list|inspect|logs|link|whoami|login|help|--version))", "^gh-pages(?=\\s|$)|^surge(?=\\s|$)"),
examples: [ "aws s3 sync dist s3://bucket --delete", "aws --profile p ecs update-service --cluster c", "aws lambda update-function-code --function-name f", "gcloud run deploy x --image y", "gsutil cp a gs://b", "az webapp deploy --src-path x.zip", "firebase deploy --only hosting", "npx wrangler deploy", "vercel --prod", "netlify deploy --prod", "fly deploy", "heroku container:release web", "npx gh-pages -d dist", "rclone sync a b:c" ],
counterExamples: [ "aws s3 cp s3://bucket/a .", "aws s3 ls s3://bucket", "aws sts get-caller-identity", "aws ecr get-login-password", "gcloud auth list", "az account show", "vercel build", "firebase emulators:exec x" ]
}, {
id: "migrate-database",
pattern: anyOf(runs("rails|rake|bin/rails|\\./bin/rails|bundle\\s+exec\\s+(?:rails|rake)", "db:(?:migrate|rollback|schema:load|seed|reset|setup|drop)\\S*"), runs("flyway|dbmate|goose|tern|atlas|sqlx|diesel|golang-migrate|migrate|sqitch|liquibase|alembic", "(?:\\S+\\s+)*?(?:migrate|up|down|apply|update|upgrade|downgrade|run|deploy|revert|rollback|clean|repair)"), runs("(?:python3?\\s+)?(?:\\./)?manage\\.py|django-admin|flask\\s+db", "migrate|flush|loaddata|upgrade|downgrade"), runs("prisma", "migrate\\s+(?:deploy|dev|reset|resolve)|db\\s+(?:push|seed|execute)"), runs("knex|sequelize|sequelize-cli|typeorm|mikro-orm|drizzle-kit|node-pg-migrate", "(?:db:|migrate:?|migration:)\\S*|push|up|down"), runs("dotnet", "ef\\s+database\\s+(?:update|drop)"), runs("php", "(?:artisan\\s+(?:migrate|db:)\\S*|bin/console\\s+doctrine:\\S+:(?:migrate|execute|update))"), runs("mix", "ecto\\.(?:migrate|rollback|drop|reset|setup)")),
examples: [ "bundle exec rails db:migrate", "flyway -url=jdbc:x migrate", "alembic upgrade head", "python manage.py migrate --noinput", "npx prisma migrate deploy", "npx knex migrate:latest", "dotnet ef database update", "php artisan migrate --force", "migrate -path db -database x up" ],
counterExamples: [ "rails test", "python manage.py test", "prisma generate", "alembic history", "flyway info", "dotnet ef migrations list" ]
} ];
const u = [ {
id: "publish-npm",
pattern: runs("npm|pnpm|yarn|bun|lerna|changeset|npm-publish|jsr", "(?:npm\\s+)?(?:publish|unpublish|dist-tag|deprecate)"),
examples: [ "npm publish --access public", "yarn npm publish", "pnpm -r publish", "npx changeset publish", "npm --workspace a publish" ],
counterExamples: [ "npm pack", "npm publish --dry-run", "npm run build", "npm install publish", "npm ci" ]
}, {
id: "release-tool",
pattern: /^(?:\S*\/)?(?:semantic-release|release-it|np|standard-version|release-please|jreleaser)(?!\S)|^goreleaser\s+release|^lerna\s+version/i,
examples: [ "npx semantic-release", "goreleaser release --clean", "lerna version patch", "release-it --ci" ],
counterExamples: [ "goreleaser release --snapshot", "goreleaser build", "semantic-release --dry-run", "npm run lint" ]
}, {
id: "publish-package",
pattern: anyOf(runs("cargo", "publish|release|yank"), runs("poetry|flit|uv|hatch|pdm|dart|flutter|mix|vsce|ovsx|conda|pod", "(?:pub\\s+|trunk\\s+|hex\\.)?(?:publish|push|upload)"), runs("twine", "upload"), runs("gem|nuget|chocolatey|choco|luarocks", "push|upload"), runs("dotnet", "nuget\\s+push"), runs("python3?(?:\\.\\d+)?", "(?:-m\\s+twine|setup\\.py(?:\\s+\\S+)*?)\\s+upload"), runs("mvnw?|\\./mvnw", "(?:\\S+\\s+)*?(?:deploy|release:\\w+)"), runs("gradlew?|\\./gradlew", "(?:\\S+\\s+)*?:?(?:[\\w-]+:)*publish(?!ToMavenLocal)\\w*"), runs("sbt", "(?:\\S+\\s+)*?\\+?(?:publish|publishSigned|sonatypeRelease)")),
examples: [ "cargo publish -p core", "twine upload dist/*", "python -m twine upload dist/*", "uv publish", "gem push x.gem", "dotnet nuget push a.nupkg --api-key k", "mvn -B -s settings.xml deploy", "mvn clean deploy -P release", "./gradlew build publish", "./gradlew publishAllPublicationsToCentral", "sbt +publishSigned", "python setup.py sdist upload" ],
counterExamples: [ "cargo build --release", "cargo publish --dry-run", "twine check dist/*", "mvn verify", "./gradlew publishToMavenLocal", "gem build x.gemspec", "python -m build", "uv sync" ]
}, {
id: "push-image",
pattern: anyOf(runs("docker|podman|buildah|nerdctl|crane|oras|img", "(?:image\\s+|compose\\s+|manifest\\s+)?(?:push|copy|delete)"), runs("docker|podman|nerdctl|depot", "(?:buildx\\s+)?(?:build|bake)\\s(?:.*\\s)?--push"), runs("skopeo", "copy|sync|delete"), runs("ko", "apply|publish|build|resolve"), runs("helm", "(?:chart\\s+)?push")),
examples: [ "docker push ghcr.io/o/i:1", "docker buildx build --platform linux/amd64 --push -t x .", "docker compose push", "crane copy a b", "skopeo copy docker://a docker://b", "helm push c.tgz oci://r" ],
counterExamples: [ "docker build -t x .", "docker pull x", "docker buildx build --load .", "docker run x push", "helm package ." ]
}, {
id: "push-git",
pattern: runs("git", "(?:lfs\\s+|subtree\\s+)?push|send-email"),
examples: [ "git push", "git -C sub push origin HEAD:main", "git push --tags", "git lfs push origin main" ],
counterExamples: [ "git stash push", "git pull", "git push --dry-run", "git commit -m 'push it'", "pushd sub", "git fetch --tags" ]
}, {
id: "write-github",
pattern: anyOf(runs("gh|hub|glab", "(?:release|pr|issue|repo|gist|workflow|run|label|secret|variable|mr)\\s+(?:create|upload|delete|edit|merge|close|comment|review|run|rerun|set|reopen)"), "^gh\\s+api\\s(?:.*\\s)?(?:-X|--method)[ =]?(?:POST|PUT|PATCH|DELETE)", "^gh\\s+api\\s(?:.*\\s)?(?:-f|-F|--field|--raw-field|--input)[ =]"),
examples: [ "gh release create v1 dist/*", "gh pr merge --auto", "gh api -X POST repos/o/r/dispatches", "gh api repos/o/r/issues -f title=x" ],
counterExamples: [ "gh release view v1", "gh pr list", "gh api repos/o/r", "gh run download 1" ]
} ];
const l = [ ...u, ...o, ...i ];
const c = 4e3;
const p = /\s--?(?:dry-?run(?![\w-])(?!=(?:false|none|never))|check(?![\w-])|noop|simulate|what-?if|snapshot|help)(?![\w-])/i;
const d = [ "[A-Za-z_]\\w*=\\S*", "if|elif|then|else|do|while|until|!|\\{", "time|nice|nohup|exec|command|env", "(?:sudo|npx)(?:\\s+-\\S+)*", "xargs(?:\\s+-\\S+(?:\\s+\\d+)?)*", "(?:timeout|retry)\\s+\\S+", "bunx|pnpx|uvx|(?:pnpm|yarn|bun)\\s+(?:dlx|exec|x)", "(?:poetry|uv|pipx|pipenv|dotnet\\s+tool)\\s+run|bundle\\s+exec", "(?:op|doppler)\\s+run\\s+--|aws-vault\\s+exec\\s+\\S+\\s+--" ];
const f = new RegExp(`^(?:${d.join("|")})\\s+`);
function externalEffects(e) {
const t = [];
for (const {text: n, line: r} of commandsIn(e)) {
if (p.test(n)) continue;
const e = l.filter(({pattern: e}) => e.test(n));
t.push(...e.map(({id: e}) => ({
pattern: e,
line: r
})));
}
return t;
}
function* commandsIn(e) {
for (const {text: t, line: n} of logicalLines(e)) {
for (const e of splitCommands(t)) {
const t = withoutPrefixes(e);
if (t !== "") yield {
text: t,
line: n
};
const r = /\s-\w*c\s+(["'])(.*)\1/.exec(e)?.[2] ?? /^(?:eval|ssh)\s.*?(["'])(.*)\1/.exec(t)?.[2];
if (r !== undefined) for (const e of commandsIn(r)) yield {
text: e.text,
line: n
};
}
}
}
function* logicalLines(e) {
const t = e.split(/\r?\n/);
for (let e = 0; e < t.length; e += 1) {
const n = e + 1;
let r = (t[e] ?? "").slice(0, c);
while (r.endsWith("\\") && e + 1 < t.length && r.length < c) {
e += 1;
r = `${r.slice(0, -1)} ${(t[e] ?? "").trim()}`.slice(0, c);
}
yield {
text: r,
line: n
};
const s = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/.exec(r)?.[2];
if (s === undefined || /(?:^|[\s|;&])(?:ba|z|da)?sh(?:\s|$)|\bssh\s/.test(r)) continue;
const a = t.findIndex((t, n) => n > e && t.trim() === s);
if (a > 0) e = a;
}
}
function splitCommands(e) {
const t = [];
let n = "";
let r = "";
for (let s = 0; s < e.length; s += 1) {
const a = e[s];
if (r === "" && a === "#" && /^$|\s$/.test(n)) break;
if (r === "" && /[;&|()`]/.test(a)) {
t.push(n);
n = "";
continue;
}
if (a === "\\" && r !== "'") {
n += a + (e[s + 1] ?? "");
s += 1;
continue;
}
if (r === "" && (a === '"' || a === "'")) r = a; else if (a === r) r = "";
n += a;
}
return [ ...t, n ];
}
function withoutPrefixes(e) {
let t = e.trim();
for (let e = f.exec(t); e !== null; e = f.exec(t)) {
t = t.slice(e[0].length).trimStart();
}
return t.replace(/(["'])((?:(?!\1)[^\\]|\\.)*)\1/g, (e, t, n) => /\s/.test(n) ? "quoted" : n);
}
},
34902: (e, t, n) => {
n.d(t, {
CS: () => prose,
DV: () => codeBlock,
Ic: () => inertMarkdown,
KH: () => tableCode,
ti: () => inlineCode,
xR: () => tableCell
});
const inertMarkdown = e => inertText(e).trim();
const inertText = e => e.replace(/\p{Cc}+/gu, " ").replace(/[\\`*_{}[\]<>()#+!|~&]/g, e => `\\${e}`).replace(/@/g, "@​");
function inlineCode(e) {
const t = e.replace(/\p{Cc}+/gu, " ").trim();
const n = Math.max(0, ...[ ...t.matchAll(/`+/g) ].map(([e]) => e.length));
const r = "`".repeat(n + 1);
const s = t.startsWith("`") || t.endsWith("`") || t === "" ? " " : "";
return `${r}${s}${t}${s}${r}`;
}
function prose(e) {
const t = e.split(/`([^`\n]+)`/);
return t.map((e, t) => t % 2 === 1 ? inlineCode(e) : inertText(e)).join("").trim();
}
function codeBlock(e, t = 200) {
const n = e.map(e => e.replace(/\p{Cc}+/gu, " ").slice(0, t));
const r = Math.max(2, ...n.flatMap(e => [ ...e.matchAll(/`+/g) ].map(([e]) => e.length)));
const s = "`".repeat(r + 1);
return [ `${s}text`, ...n, s ].join("\n");
}
const tableCell = e => inertMarkdown(e);
const tableCode = e => inlineCode(e).replaceAll("|", "\\|");
},
92906: (e, t, n) => {
n.d(t, {
JO: () => s,
KL: () => runSummary,
P6: () => runComment,
Pl: () => headline,
Q_: () => issueMarker,
jJ: () => runIssue,
runText: () => runText
});
var r = n(34902);
const s = "\x3c!-- rerail --\x3e";
const issueMarker = e => `\x3c!-- rerail:signature=${e} --\x3e`;
const a = 65536;
const i = 10;
const o = 200;
const u = {
timeout: "timeout",
"test-failure": "failing tests",
"quality-gate": "quality gate",
"resource-exhaustion": "exhausted resources",
network: "network error",
git: "git error",
unknown: "unknown cause"
};
function headline(e, t) {
const {failed: n} = e.counts;
const r = `${n} of ${e.counts.jobs} jobs failed`;
if (e.leftAlone?.reason === "not-failed" && e.run.attempt > 1) {
return `passed on attempt ${e.run.attempt}, nothing for you to do`;
}
if (e.leftAlone) return `left alone: ${e.leftAlone.why}`;
if (t?.failed !== undefined) return `${r}, and rerail could not act: ${t.failed}`;
switch (e.act) {
case "rerun-failed-jobs":
case "rerun-job":
return `${r}; GitHub runs them again, nothing for you to do`;

case "rerun-all":
return "GitHub runs all jobs again, nothing for you to do";

case "wait":
return `${r}; rerail waits until ${clock(e.notBefore)} UTC, because something is down`;

case "ask":
return e.strategy === "ROLLBACK" ? `${r}; the commit may have to be reverted` : `${r}, and this needs you`;

case "none":
return r;
}
}
const clock = e => e === null ? "later" : e.slice(11, 16);
function runComment(e, t, n) {
const {run: i} = e;
const o = `${t}/${e.repository}/actions/runs/${i.id}`;
const u = i.sha.slice(0, 7);
const l = `**rerail: ${(0, r.Ic)(headline(e, n))}** · [run ${i.id}](${o}) ${(0, 
r.ti)(u)}`;
const c = nextStep(e);
const p = [ `${s}\n${l}`, rowsOf(e, o), `**Why** ${(0, r.Ic)(e.why.slice(0, 500))}`, ...n.done === "" ? [] : [ `**Done** ${(0, 
r.Ic)(n.done)}` ], ...c === undefined ? [] : [ `**Next** ${c}` ], ...e.act === "ask" ? [ "Comment `/rerail retry` to run the failed jobs again, `/rerail stop` to switch rerail off here." ] : [], footnote(e) ];
return p.join("\n\n").slice(0, a - 1);
}
function rowsOf(e, t) {
const n = new Map;
for (const t of e.jobs) {
if (t.role !== "cause") continue;
const e = t.failure?.signature ?? "";
n.set(e, [ ...n.get(e) ?? [], t ]);
}
const hidden = t => e.omitted.find(e => e.role === "cause" && e.signature === t)?.jobs ?? 0;
const r = [ ...n ].flatMap(([e, r]) => {
const s = hidden(e);
const a = r.length + s > 3 || n.size > i ? [ r ] : r.map(e => [ e ]);
return a.map(e => row(e, e.length === r.length ? s : 0, t));
});
if (r.length === 0) return "";
const s = r.length - i;
return [ "| job | cause | decided |", "|---|---|---|", ...r.slice(0, i), ...s > 0 ? [ `| … and ${s} more | | |` ] : [] ].join("\n");
}
function row(e, t, n) {
const [r] = e;
const s = e.length + t;
const a = `[${cell(r.name)}](${n}/job/${r.id})${s > 1 ? ` and ${s - 1} more like it` : ""}`;
const [i] = r.failure?.evidence ?? [];
const o = u[r.failure?.type ?? "unknown"];
const l = i ? `: ${cell(i.text)}` : "";
return `| ❌ ${a} | ${o}${l} | ${cell(r.why)} |`;
}
const cell = e => (0, r.Ic)(e.slice(0, o));
function nextStep(e) {
if (e.act !== "ask") return undefined;
const t = e.jobs.find(({role: e, failure: t}) => e === "cause" && t?.suggestion)?.failure?.suggestion;
return t === undefined ? undefined : (0, r.Ic)(t.slice(0, 300));
}
function footnote(e) {
const {counts: t, run: n, costs: s} = e;
const a = e.jobs.find(({role: e}) => e === "cause")?.failure?.signature;
const i = [ `${t.passed} of ${t.jobs} jobs passed`, `attempt ${n.attempt}`, ...e.expectedMinutes === null ? [] : [ `the re-run takes about ${e.expectedMinutes} min` ], ...a === undefined ? [] : [ `signature ${(0, 
r.ti)(a)}` ], `${s.apiRequests} requests`, `plan ${(0, r.ti)(e.id)}`, `${e.decidedAt.slice(0, 16).replace("T", " ")} UTC` ];
return `<sub>${i.join(" · ")}</sub>`;
}
function runIssue(e, t, n) {
const s = e.jobs.find(({role: e}) => e === "cause");
const i = s?.failure?.signature ?? `run-${e.run.workflow}`;
const o = `${t}/${e.repository}/actions/runs/${e.run.id}`;
const l = u[s?.failure?.type ?? "unknown"];
const c = `rerail: ${l} in ${plainTitle(s?.name ?? e.run.workflow)}`;
const p = s?.failure?.evidence.map(({line: e, text: t}) => `${e} │ ${t}`) ?? [];
const d = [ issueMarker(i), `**Time** ${e.decidedAt.slice(0, 16).replace("T", " ")} UTC`, `**System** ${(0, 
r.Ic)(e.repository)} · ${(0, r.Ic)(e.run.workflow)} · ${(0, r.Ic)(e.run.branch ?? "")}`, `**Failure** ${l}: ${(0, 
r.Ic)(e.why.slice(0, 500))}`, ...p.length === 0 ? [] : [ (0, r.DV)(p) ], `**Impact** seen in ${n.count} ${n.count === 1 ? "run" : "runs"}, ${n.minutesLost} minutes lost`, `**Action** ${(0, 
r.Ic)(headline(e))} · [run ${e.run.id}](${o})`, `**Next step** ${nextStep(e) ?? "Look at the run; comment `/rerail retry` on its pull request, or re-run it, once the cause is gone."} Deadline: ${n.deadline}.`, ...n.owners.length === 0 ? [] : [ `**Owner** ${n.owners.map(e => e.replace(/[^\w@/-]/g, "")).join(", ")}` ], `<sub>signature ${(0, 
r.ti)(i)} · rerail keeps this issue current and closes it when the signature has not failed for 14 days</sub>` ].join("\n\n");
return {
signature: i,
title: c,
body: d.slice(0, a - 1)
};
}
const plainTitle = e => e.replace(/\p{Cc}+/gu, " ").replace(/@/g, "@​").slice(0, 120);
function runSummary(e, t, n) {
const s = `${t}/${e.repository}/actions/runs/${e.run.id}`;
const a = e.mode === "observe" && e.act !== "none" ? " _(observed only: `mode: observe`)_" : "";
const i = nextStep(e);
return [ `### rerail: ${(0, r.Ic)(headline(e, n))}${a}`, `[run ${e.run.id}](${s}), attempt ${e.run.attempt}`, rowsOf(e, s), `**Why** ${(0, 
r.Ic)(e.why.slice(0, 1e3))}`, ...n === undefined || n.done === "" ? [] : [ `**Done** ${(0, 
r.Ic)(n.done)}` ], ...i === undefined ? [] : [ `**Next** ${i}` ], footnote(e), "" ].filter((e, t, n) => e !== "" || t === n.length - 1).join("\n\n");
}
function runText(e) {
const t = e.jobs.filter(({role: e}) => e === "cause");
const n = [ `${e.repository} run ${e.run.id}, attempt ${e.run.attempt}: ${e.leftAlone ? "left alone" : `${e.strategy} (${e.act})`}`, `  why: ${e.why}`, ...t.slice(0, i).map(({name: e, failure: t, why: n}) => {
const r = t?.evidence[0];
return `  ${e}: ${u[t?.type ?? "unknown"]}, ${n}${r ? `\n    ${r.line} │ ${r.text}` : ""}`;
}), ...t.length > i ? [ `  … and ${t.length - i} more` ] : [], ...e.refused.map(({strategy: e, reason: t, why: n}) => `  not ${e} (${t}): ${n}`), `  costs: ${e.costs.apiRequests} API requests, ${e.costs.ledgerRequests} for the ledger, ${e.costs.logBytes} bytes of logs` ];
return n.map(e => e.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+(?!$)/gu, e => e === "\n" ? "\n" : " ")).join("\n");
}
},
45715: (e, t, n) => {
n.d(t, {
h: () => decideRollback,
A: () => refusedBeforehand
});
function findCulprit(e, t) {
const n = groupBySha(t);
const r = e.map(({sha: e}) => stateOf(n.get(e) ?? []));
const s = r.indexOf("flaky");
if (s >= 0) {
return none("known-flaky", `the same job failed and passed at ${culprit_short(e[s])} without a change`);
}
const a = r.indexOf("red");
if (a < 0) return none("not-reproduced", "no finished run on the branch shows this failure");
const i = r.find(e => e !== "unknown");
if (i === "green") return none("already-fixed", `the newest finished run passes at ${culprit_short(e[r.indexOf("green")])}`);
if (i === "other") return none("not-reproduced", "the newest finished run fails in another way");
const o = r.indexOf("green", a);
const u = r.lastIndexOf("red", o < 0 ? r.length : o);
if (o < 0) return withoutGreen(e, r, u);
const l = earlierFlicker(e, r, n, o);
if (l) return none("known-flaky", l);
return between(e, r, n, {
first: u,
green: o
});
}
function withoutGreen(e, t, n) {
if (t[n + 1] === "other") {
return none("parent-not-green", `the job fails at the parent ${culprit_short(e[n + 1])}, too, in another way`);
}
return none("parent-unknown", "no run before the first failure passed, as far back as rerail looked");
}
function between(e, t, n, {first: r, green: s}) {
const a = e.slice(r, s).map(({sha: e}) => e);
if (a.length > 1) {
const n = [ {
reason: "ambiguous",
why: `${a.length} commits lie between the last green and the first red run`
} ];
const s = t[r + 1];
if (s === "other") {
n.push({
reason: "parent-not-green",
why: `the job fails at the parent ${culprit_short(e[r + 1])} in another way`
});
} else n.push({
reason: "parent-unknown",
why: `no run finished at the parent ${culprit_short(e[r + 1])}`
});
return {
culprit: null,
parent: null,
candidates: a,
refused: n
};
}
const i = e[r];
const o = e.slice(0, r + 1).flatMap(({sha: e}) => (n.get(e) ?? []).filter(({state: e}) => e === "red"));
const u = o.length > 1 ? [] : [ {
reason: "not-reproduced",
why: "it failed once only: neither a re-run nor a later commit shows the failure again"
} ];
const l = unseenRepair(e, t, r);
if (l) u.push({
reason: "ambiguous",
why: l
});
return {
culprit: i.sha,
parent: i.parents[0] ?? null,
candidates: a,
refused: u
};
}
function unseenRepair(e, t, n) {
const r = new Set(e[n]?.paths);
const s = e.slice(0, n).find((e, n) => t[n] !== "red" && e.paths?.some(e => r.has(e)));
return s && `no run finished at ${culprit_short(s)}, which changes the same files`;
}
function earlierFlicker(e, t, n, r) {
let s = t.indexOf("red", r);
while (s >= 0) {
const r = t.indexOf("green", s);
const a = r < 0 ? t.length : r;
const i = e.slice(s, a);
const o = i.flatMap(({sha: e}) => (n.get(e) ?? []).filter(({state: e}) => e === "red"));
const u = new Set(i.map(({sha: e}) => e));
const l = e.slice(0, s).some(({reverts: e}) => e?.some(e => u.has(e)));
if (o.length < 2 && !l) return `the same failure came at ${culprit_short(e[s])} and went without a revert`;
s = r < 0 ? -1 : t.indexOf("red", r);
}
return undefined;
}
function stateOf(e) {
const has = t => e.some(e => e.state === t);
if (has("red") && has("green")) return "flaky";
if (has("red")) return "red";
if (has("green")) return has("other") ? "flaky" : "green";
return has("other") ? "other" : "unknown";
}
function groupBySha(e) {
const t = new Map(e.map(e => [ `${e.source}/${e.runId}/${e.attempt}`, e ]));
const n = new Map;
for (const e of t.values()) n.set(e.sha, [ ...n.get(e.sha) ?? [], e ]);
return n;
}
const culprit_short = e => e?.sha.slice(0, 12) ?? "an unknown commit";
const none = (e, t) => ({
culprit: null,
parent: null,
candidates: [],
refused: [ {
reason: e,
why: t
} ]
});
var r = n(14006);
var s = n(93711);
function cannotReach({changes: e}, {lane: t, workflowPaths: n}) {
if (e.length === 0) return "the commit changes no file";
const a = e.flatMap(({path: e, oldPath: t}) => t === undefined ? [ e ] : [ e, t ]);
const i = r([ ...s.f ], {
dot: true
});
if (t !== "DOCS" && a.every(e => i(e))) {
return "the commit changes documents only, and the failing job is not in lane DOCS";
}
if (n?.paths && !a.some(e => isIncluded(e, n.paths ?? []))) {
return "no path of the commit starts this workflow (its trigger's paths)";
}
const o = n?.pathsIgnore;
if (o && a.every(e => isIncluded(e, o))) {
return "the workflow ignores all paths of the commit (its trigger's paths-ignore)";
}
return undefined;
}
function isIncluded(e, t) {
let n = false;
for (const s of t) {
const t = s.startsWith("!");
if (r.isMatch(e, t ? s.slice(1) : s, {
dot: true
})) n = !t;
}
return n;
}
var a = n(83337);
const i = new Set([ "network", "git", "resource-exhaustion" ]);
const o = new Set([ "test-failure", "quality-gate" ]);
const u = [ {
reason: "stopped",
check: ({stop: e}) => e.stopped ? e.why : undefined
}, {
reason: "not-nominated",
check: ({failure: e, event: t}) => {
if (t !== "push" && t !== "schedule" && t !== "workflow_dispatch" && t !== "merge_group") return `a run of "${t}" does not judge the branch`;
return o.has(e.type) ? undefined : `a failure of type ${e.type} does not blame a commit`;
}
}, {
reason: "branch-not-named",
check: ({branch: e, policy: t}) => t.branches.some(t => matches(e, t)) ? undefined : `the policy does not name "${e}" under rollback.branches`
}, {
reason: "infrastructure-signature",
check: ({failure: e}) => {
if (i.has(e.type)) return `${e.type} failures come from the infrastructure`;
return e.retry === "transient" ? "the same command would pass later without a change" : undefined;
}
}, {
reason: "known-flaky",
check: ({flaky: e}) => e
}, {
reason: "outside-effects",
check: ({outsideEffects: e}) => e
}, {
reason: "already-reverted",
check: ({revert: e}) => e
}, {
reason: "depended-on",
check: ({dependedOn: e}) => e
}, {
reason: "already-reverted",
check: ({commit: e, line: t}) => {
const n = e && t.find(({reverts: t}) => t?.includes(e.sha));
return n && `${n.sha.slice(0, 12)} reverts it`;
}
}, ofCommit("is-a-revert", ({message: e}) => (0, a.hF)(e).length > 0 || /^(?:Revert|Reapply|Reland) "/.test(e) ? "the commit is itself a revert" : undefined), ofCommit("exempt-author", ({author: e}, {policy: t}) => {
const n = [ e.login, e.email, e.name ].filter(e => e !== undefined);
const r = t.exempt.authors.find(e => n.some(t => matches(t, e)));
return r && `the policy exempts the author ${e.login ?? e.email} (${r})`;
}), ofCommit("exempt-path", ({changes: e}, {policy: t}) => {
const n = e.flatMap(({path: e, oldPath: t}) => t === undefined ? [ e ] : [ e, t ]);
const r = n.find(e => t.exempt.paths.some(t => matches(e, t)));
return r && `the policy exempts the path ${r}`;
}), ofCommit("exempt-trailer", ({message: e}, {policy: t}) => {
const n = t.exempt.trailers.find(t => hasTrailer(e, t));
return n && `the commit has the trailer ${n}`;
}), ofCommit("too-old", ({committedAt: e}, {now: t, policy: n}) => {
const r = (t - e) / 36e5;
if (t - e <= n.limits.ageMs) return undefined;
return `the commit is ${Math.round(r)} hours old, and the policy's limit is ${Math.round(n.limits.ageMs / 36e5)}`;
}), ofCommit("cannot-reach-lane", cannotReach), ofCommit("workflow-files", ({changes: e}, {permission: t}) => {
const n = e.find(({path: e, oldPath: t}) => isWorkflow(e) || t !== undefined && isWorkflow(t));
if (!n || t.workflows === true) return undefined;
return `the commit changes ${n.path}, and this token may not change workflow files; use a token of an app with "workflows: write"`;
}), {
reason: "limit-reached",
check: ({made: e, policy: t}) => {
if (e.created === undefined) return "how many reverts the last 24 hours had cannot be found out";
if (e.created >= t.limits.create) return `${e.created} reverts were created in the last 24 hours, which is the policy's limit`;
return undefined;
}
}, {
reason: "no-permission",
check: ({permission: e}) => e.contents === false ? "the token may not write to the repository" : undefined
}, {
reason: "conflict",
check: ({conflicts: e}) => {
if (!e || e.length === 0) return undefined;
const t = e.length > 5 ? ` and ${e.length - 5} more` : "";
return `the revert conflicts in ${e.slice(0, 5).join(", ")}${t}`;
}
} ];
function ofCommit(e, t) {
return {
reason: e,
check: e => e.commit && t(e.commit, e)
};
}
const isWorkflow = e => e.startsWith(".github/workflows/");
function matches(e, t) {
if (e.toLowerCase() === t.toLowerCase()) return true;
return r.isMatch(e, t.replace(/\[bot\]$/i, "\\[bot\\]"), {
dot: true,
nocase: true
});
}
function hasTrailer(e, t) {
const n = t.toLowerCase();
return e.split(/\r?\n/).some(e => {
const t = /^([A-Za-z][\w-]*)\s*[:=]\s*(.*)$/.exec(e.trim());
return t?.[1]?.toLowerCase() === n && !/^(?:false|no|0)$/i.test(t[2] ?? "");
});
}
function decideRollback(e) {
const t = findCulprit(e.line, e.observations);
const n = e.commit?.sha === t.culprit ? e : withoutCommit(e);
const r = [ ...t.refused ];
for (const {reason: e, check: t} of u) {
const s = t(n);
if (s !== undefined && !r.some(t => t.reason === e)) r.push({
reason: e,
why: s
});
}
const {culprit: s, parent: a, candidates: i} = t;
const o = r.length > 0 || s === null ? null : isProven(e, s, a) ? "proven" : "likely";
return {
culprit: s,
grade: o,
refused: r,
candidates: i.length > 1 ? i : []
};
}
function isProven({observations: e}, t, n) {
const probed = (t, n) => e.some(e => e.source === "probe" && e.sha === t && e.state === n);
return probed(t, "red") && probed(n, "green");
}
function withoutCommit(e) {
const {commit: t, dependedOn: n, revert: r, ...s} = e;
return {
...s,
conflicts: undefined
};
}
const l = new Set([ "stopped", "not-nominated", "branch-not-named", "infrastructure-signature", "outside-effects" ]);
function refusedBeforehand(e) {
return u.flatMap(({reason: t, check: n}) => {
const r = l.has(t) ? n(e) : undefined;
return r === undefined ? [] : [ {
reason: t,
why: r
} ];
});
}
},
83337: (e, t, n) => {
n.d(t, {
VE: () => revertMarker,
Z9: () => revertBranch,
hF: () => revertedBy,
i5: () => revertMessage
});
function revertedBy(e) {
const t = e.matchAll(/(?:^|\s)(?:This reverts commit|Rerail-Reverts:)\s+([0-9a-f]{40})\b/gi);
return [ ...new Set([ ...t ].map(e => e[1].toLowerCase())) ];
}
function revertMessage({sha: e, subject: t, why: n, runUrl: r, signOff: s}) {
const a = t.length > 60 ? `${t.slice(0, 59)}…` : t;
const i = [ `Rerail-Reverts: ${e}`, ...s === undefined ? [] : [ `Signed-off-by: ${s}` ] ];
return `${[ `Revert "${a}"`, `${n}\n${r}`, `This reverts commit ${e}.`, i.join("\n") ].join("\n\n")}\n`;
}
const revertBranch = e => `rerail/revert-${e.slice(0, 12)}`;
const revertMarker = e => `\x3c!-- rerail:revert=${e} --\x3e`;
}
};
