export const id = 273;

export const ids = [ 273 ];

export const modules = {
1273: (e, t, r) => {
r.d(t, {
LD: () => decide,
l5: () => mostTries
});
var n = r(14152);
const s = null && [ "RETRY", "RESUME", "SKIP", "ROLLBACK", "MANUAL" ];
const a = .5;
const i = {
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
scale: a
} ],
HEAVY: [ {
strategy: "RETRY",
tries: 2,
scale: a
}, {
strategy: "RESUME",
times: 1,
scale: a,
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
const o = 2;
function policyCell(e, t, r) {
const n = r.lanes?.[t] ?? r.strategy;
const s = i[e][t].find(e => e.strategy === n);
const a = r.scale ?? (s && "scale" in s ? s.scale : undefined);
const u = {
...a === undefined ? {} : {
scale: a
},
...r.only === undefined ? {} : {
only: r.only
}
};
switch (n) {
case "RETRY":
{
const e = r.tries ?? (s?.strategy === "RETRY" ? s.tries : o);
return [ {
strategy: n,
tries: e,
...u,
...r.waitMs === undefined ? {} : {
waitMs: r.waitMs
}
} ];
}

case "RESUME":
return [ {
strategy: n,
times: r.tries ?? (s?.strategy === "RESUME" ? s.times : o),
...u
} ];

case "MANUAL":
return [];

default:
return [ {
strategy: n
} ];
}
}
var u = r(78763);
var c = r(71205);
const l = 3;
const f = .7;
const d = 2;
function decide(e) {
const t = offerFor(e);
const r = [];
for (const n of t.steps) {
const s = refuse(n, e, t);
if (!s) return {
...planOf(n, e, t),
refused: r
};
r.push({
strategy: n.strategy,
...s
});
}
return {
strategy: "MANUAL",
why: (0, u.J7)(e, r),
rule: t.rule,
refused: r
};
}
function mostTries(e, t = {}) {
if (e.retry === "never") return 1;
if (e.maxTries !== undefined) return e.maxTries;
return Math.max(l, ...Object.values(t).map(({tries: e = 0}) => e));
}
function offerFor(e) {
const {failure: t, lane: r, options: n, policy: s} = e;
const a = s.plans?.[t.type];
const o = a ? policyCell(t.type, r, a) : i[t.type][r];
const u = a ? `policy:${t.type}` : `default:${t.type}/${r}`;
const c = [ ...stepBackOf(e), ...o.filter(e => e.strategy !== "RETRY") ];
const f = n.optional && !o.some(isSkip) ? [ {
strategy: "SKIP"
} ] : [];
if (n.retry === "never") return {
rule: u,
steps: [ ...c, ...f ]
};
if (n.retry === "always") {
const e = n.maxTries ?? a?.tries ?? l;
return {
rule: "input:retry",
steps: [ {
strategy: "RETRY",
tries: e
}, ...c, ...f ]
};
}
const d = o.filter(isRetry).map(e => bounded(e, n.maxTries));
if (a) return {
rule: u,
steps: [ ...d, ...c, ...f ]
};
if (t.type === "unknown" && n.maxTries !== undefined) {
return {
rule: "input:max-tries",
steps: [ {
strategy: "RETRY",
tries: n.maxTries
}, ...c, ...f ]
};
}
const {rule: y = u, step: p} = retryOf(e, o.find(isRetry));
const h = p === undefined ? c : [ bounded(p, n.maxTries ?? l), ...c ];
return {
rule: y,
steps: [ ...h, ...f ]
};
}
function retryOf(e, t) {
const r = verdictOf(e);
if (isFlaky(e)) return t ? {
step: t
} : {
rule: "history:flaky",
step: {
strategy: "RETRY",
tries: d
}
};
if (r === "same-again") return t ? {
step: t
} : {};
const n = t && t.only === undefined ? t : undefined;
if (r === "transient" && n) return {
step: n
};
if (e.lane === "DOCS") return n ? {
step: n
} : {};
return {
rule: `verdict:${r}`,
step: {
strategy: "RETRY",
...n?.scale === undefined ? {} : {
scale: n.scale
},
tries: d
}
};
}
function stepBackOf(e) {
const {failure: t, lane: r, policy: n, stepBack: s} = e;
if (!(0, c.nq)(e)) return [];
const a = n.plans?.[t.type];
const i = a !== undefined && (a.lanes?.[r] ?? a.strategy) === "MANUAL";
return i && s?.path === undefined ? [] : [ {
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
function refuse(e, t, r) {
if (t.cancelled && (e.strategy !== "ROLLBACK" || e.form === "step-back")) {
return {
reason: "cancelled",
why: "the step was cancelled"
};
}
switch (e.strategy) {
case "RETRY":
return refuseRetry(e, t, r);

case "RESUME":
return refuseResume(e, t, r);

case "SKIP":
return refuseSkip(t);

case "ROLLBACK":
if (e.form === "step-back") return (0, c.G0)(t);
return isProtected(t) ? undefined : {
reason: "branch-not-named",
why: "the policy names no rollback for this branch"
};
}
}
function refuseSkip({options: e, policy: t, failure: r}) {
if (!e.optional) return {
reason: "not-optional",
why: 'the step is not marked "optional"'
};
const {optionalTypes: n} = t;
if (n && !n.includes(r.type)) {
return {
reason: "type-not-optional",
why: `the policy skips optional steps only for ${n.join(", ") || "no failure"}`
};
}
return t.isBroken ? {
reason: "policy-broken",
why: "rerail skips nothing until the policy is valid again"
} : undefined;
}
function refuseRetry(e, t, r) {
const {survivors: n, made: s, stopped: a} = t;
if (n.length > 0) {
return {
reason: "survivor",
why: `a process of the failed try is still running: ${n.join(", ")}`
};
}
const i = refuseOutsideEffects(t) ?? refuseDoubt(e, t, r);
if (i) return i;
if (s.tries >= e.tries) return {
reason: "tries-spent",
why: `${(0, u.A0)(e.tries)} used`
};
return a === undefined ? undefined : {
reason: "stopped",
why: a
};
}
function refuseResume(e, t, r) {
const {resumable: n, runnerDied: s, made: a} = t;
const i = refuseOutsideEffects(t);
if (i) return i;
if (!n) return {
reason: "no-checkpoint",
why: "there is no checkpoint to resume from: the step has no stage"
};
if (e.only === "runner-died" && !s) return {
reason: "runner-works",
why: "the runner did not die"
};
const o = s ? undefined : refuseDoubt(e, t, r);
if (o) return o;
const u = e.only === "untried" || isOpen(t, r);
if (u && a.tries > 1) return {
reason: "tried-in-place",
why: "the retry failed from the same checkpoint"
};
const {reruns: c} = t;
if (c && c.made >= c.allowed) {
return {
reason: "budget-spent",
why: `all ${c.allowed} re-runs that the policy allows a job are used`
};
}
if (a.resumes >= e.times) {
const e = a.resumes === 1 ? "once" : `${a.resumes} times`;
return {
reason: "resumes-spent",
why: `this run resumed the stage ${e} already`
};
}
return undefined;
}
function refuseDoubt(e, t, {rule: r}) {
const {failure: n, options: s, history: a, made: i, time: o} = t;
if (r === "input:retry" || r === "input:max-tries" || isFlaky(t)) return undefined;
const u = r.startsWith("policy:");
const c = verdictOf(t);
if (!u && c === "same-again") return {
reason: "same-again",
why: "a retry would fail the same way"
};
if (e.only === "known-flaky") return {
reason: "not-known-flaky",
why: "it has not passed on a retry before"
};
if (n.confidence < f && s.maxTries === undefined) {
const e = `${Math.floor(n.confidence * 100)} %`;
return {
reason: "low-confidence",
why: `only ${e} certain, and a retry needs 70 %`
};
}
if (u) return undefined;
if (i.tries === 1 && a.repeated.includes(n.signature)) {
return {
reason: "failed-before",
why: "an earlier retry failed the same way at this commit"
};
}
if (c === "transient") return undefined;
if (t.lane === "DOCS") {
return {
reason: "unclear",
why: "whether a retry would pass is unclear, and the DOCS lane has no time to find out"
};
}
const l = o?.budgetMs !== undefined && o.spentMs + o.lastTryMs > o.budgetMs;
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
n.Hj)(t, e));
function planOf(e, t, r) {
const n = e.strategy === "SKIP" && t.options.optional ? "input:optional" : r.rule;
const s = {
strategy: e.strategy,
why: (0, u.qo)(e, t, r.rule),
rule: n
};
if (e.strategy === "ROLLBACK" && e.form === "step-back") return {
...s,
stepBack: true
};
if (e.strategy !== "RETRY" && e.strategy !== "RESUME") return s;
const {time: a} = t;
return {
...s,
...e.strategy === "RETRY" ? {
tries: e.tries
} : {},
...e.strategy === "RETRY" && e.waitMs !== undefined ? {
waitMs: e.waitMs
} : {},
...e.scale === undefined ? {} : {
scale: e.scale
},
...a === undefined ? {} : {
expectedMinutes: Math.round(a.lastTryMs / 600) / 100
}
};
}
},
78763: (e, t, r) => {
r.d(t, {
A0: () => tries,
J7: () => manualReason,
qo: () => reasonFor,
tu: () => wordsFor
});
var n = r(71205);
const s = {
timeout: "timeout",
"test-failure": "test failure",
"quality-gate": "quality gate failure",
"resource-exhaustion": "exhausted resources",
network: "network failure",
git: "git failure",
unknown: "unknown cause"
};
const a = .7;
function wordsFor({failure: {type: e, cause: t, confidence: r}}) {
if (e === "unknown") return t ?? s[e];
return r < a ? `possibly ${s[e]}` : s[e];
}
const tries = e => e === 1 ? "the only try" : e === 2 ? "both tries" : `all ${e} tries`;
function reasonFor(e, t, r) {
const n = wordsFor(t);
switch (e.strategy) {
case "RETRY":
return `${n}: ${retryReason(e, t, r)}`;

case "RESUME":
return `${n}: the next attempt resumes at this stage`;

case "SKIP":
return `${n} in an optional step`;

case "ROLLBACK":
if (e.form === "step-back") return `${n}: ${stepBackReason(t)}`;
return `${n} on a branch that the policy protects: the commit is nominated for a revert`;
}
}
function stepBackReason({stepBack: e}) {
const t = e && (0, n.ff)(e);
const r = t === undefined ? "an earlier stage" : `stage "${e?.stages[t]?.name}"`;
const s = e?.path !== undefined && e.path === (t === undefined ? "" : e.stages[t]?.name);
const a = s ? "the policy declares the path" : "resuming here failed the same way";
return `${a}, so the next attempt resumes at ${r}`;
}
function retryReason(e, {history: t, failure: r}, n) {
if (n === "input:retry") return '"retry: always" retries every failure';
if (n === "input:max-tries") return '"max-tries" allows another try';
if (n.startsWith("policy:")) return "the policy retries it";
if (t.flaky.includes(r.signature)) return "it passed on a retry before";
if (e.scale !== undefined) return "a retry may pass with less";
return n === "verdict:unclear" ? "one retry shows whether it passes" : "a retry may pass";
}
function manualReason(e, t) {
const {failure: r, lane: n, options: s, cancelled: a} = e;
if (a) return "the step was cancelled";
const c = wordsFor(e);
const l = t.find(({reason: e}) => o.has(e));
if (l) return `${c}: ${l.why}`;
const f = t.find(({strategy: e}) => e === "RETRY") ?? t.find(({reason: e}) => i.has(e));
if (r.type === "unknown" && (!f || u.has(f.reason))) {
const e = r.cause !== undefined && r.retry === "same-again";
return `${c}: ${e ? "a retry would fail the same way" : "no evidence that a retry would help"}`;
}
if (f) return `${c}: ${f.why}`;
if (s.retry === "never") return `${c}: "retry: never" forbids a retry`;
return r.retry === "transient" || r.retry === "unclear" ? `${c}: rerail does not retry it in the ${n} lane` : `${c}: a retry would fail the same way`;
}
const i = new Set([ "outside-effects", "type-not-optional", "budget-spent", "resumes-spent", "tried-in-place" ]);
const o = new Set([ "needs-approval", "rollbacks-spent" ]);
const u = new Set([ "low-confidence", "unclear" ]);
},
71205: (e, t, r) => {
r.d(t, {
G0: () => refuseStepBack,
ff: () => stepBackTarget,
nq: () => asksForStepBack
});
const asksForStepBack = ({stepBack: e}) => e !== undefined && [ e.cameBack, e.path, e.pending ].some(e => e !== undefined);
function stepBackTarget({stages: e, resumedAt: t, path: r, pending: n}) {
const s = r ?? n;
const a = s === undefined ? -1 : e.slice(0, -1).findIndex(({name: e}) => e === s);
if (a >= 0) return a;
return t > 0 ? t - 1 : undefined;
}
function refuseStepBack({stepBack: e, policy: t, options: r}) {
if (!e) return {
reason: "no-checkpoint",
why: "there is no stage to step back to: the step has no stage"
};
if (t.isBroken) {
return {
reason: "policy-broken",
why: "rerail steps back to no stage until the policy is valid again"
};
}
const {stages: n, made: s, approveOver: a, maxPerTarget: i, approved: o} = e;
const u = stepBackTarget(e);
if (u === undefined) {
return {
reason: "no-earlier-stage",
why: "there is no earlier stage that this attempt did not run"
};
}
const c = n[u].name;
const l = s[c] ?? 0;
if (l >= i) {
const e = l === 1 ? "once" : l === 2 ? "twice" : `${l} times`;
return {
reason: "rollbacks-spent",
why: `this run stepped back to stage "${c}" ${e}, and it failed again`
};
}
const f = n.slice(u).find(({external: e}) => e);
if (f && r.retry !== "always") {
return {
reason: "outside-effects",
why: `stage "${f.name}" acts outside the workspace and would run again`
};
}
const d = n.length - 1 - u;
return d > a && !o ? {
reason: "needs-approval",
why: `stepping back ${d === 1 ? "1 stage" : `${d} stages`}, to "${c}", needs your approval`
} : undefined;
}
}
};
