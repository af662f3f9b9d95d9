export const id = 691;

export const ids = [ 691 ];

export const modules = {
25287: (e, t, n) => {
n.d(t, {
commanded: () => commanded
});
var r = n(305);
var o = n(68904);
var s = n(44048);
const a = 5;
const i = new Set([ "failure", "timed_out", "cancelled", "startup_failure" ]);
async function commanded(e, t) {
const {acts: n, log: a} = e;
const i = t.kind === "command" ? t.comment : 0;
const answer = async t => {
if (i !== 0 && e.options.mode !== "observe") await (n?.react(i, t));
};
if (!await (0, r.fi)(e, t.login)) {
await answer("-1");
return [];
}
const c = t.kind === "label" ? {
name: "retry",
fresh: false
} : (0, r.RM)(t.text);
if (c.name === "unknown") {
a.info(`"${c.text}" is no command. Use /rerail plan, /rerail retry, /rerail retry --fresh or /rerail stop.`);
await answer("confused");
return [];
}
if (c.name === "stop") {
const e = await (n?.addLabel(t.pullRequest, s.a));
await answer(e?.done ? "+1" : "confused");
return [];
}
await answer(c.name === "plan" ? "eyes" : "rocket");
const u = {
name: c.name,
by: t.login,
comment: i,
pullRequest: t.pullRequest
};
const d = [];
for (const n of await failedRunsOf(e, t.pullRequest)) {
d.push((0, r.UE)(await (0, o.Ei)(e, n), u, c.name === "retry" && c.fresh));
}
if (d.length === 0) a.info(`no run of pull request #${t.pullRequest} failed`);
return d;
}
async function failedRunsOf({reader: e, repository: t}, n) {
const r = await e.find(`/repos/${t}/pulls/${n}`);
const o = r?.head?.sha;
if (o === undefined) return [];
const s = await e.list(`/repos/${t}/actions/runs`, {
head_sha: o
}, 1);
const c = new Map;
for (const e of s.toSorted((e, t) => e.id - t.id)) {
if (e.head_sha === o) c.set(`${e.path} ${e.event}`, e);
}
return [ ...c.values() ].filter(({conclusion: e, status: t}) => t === "completed" && i.has(e ?? "")).map(({id: e}) => e).slice(0, a);
}
},
75151: (e, t, n) => {
n.d(t, {
decisionsFor: () => decisionsFor
});
var r = n(68904);
var o = n(86469);
const s = 20;
const a = 60 * 6e4;
const i = 72 * a;
const c = 10;
async function sweep(e) {
const {clock: t, log: n, repository: o} = e;
const a = await knownOf(e);
const i = [ ...openIntents(a, e), ...[ ...dueWaits(a, t.now()), ...await undecided(e, a), ...openReruns(a, t.now()) ].map(e => ({
run: e
})) ];
const c = [];
const u = new Set;
for (const {run: t, attempt: a} of i) {
if (u.has(t)) continue;
u.add(t);
if (c.length === s) {
n.info("more than 20 runs wait for a decision; the next sweep goes on");
break;
}
try {
const n = await (0, r.Ei)(e, t, a);
const {plan: o} = n;
const s = o.leftAlone?.reason === "not-failed" && o.run.attempt > 1;
if (!o.leftAlone || s) c.push(n);
} catch (e) {
n.warning(`Run ${t} of ${o} is left for the next sweep: ${e instanceof Error ? e.message : e}`);
}
}
return c;
}
async function knownOf(e) {
try {
return e.ledger ? (0, o.Km)(await e.ledger.snapshot()) : [];
} catch {
delete e.ledger;
return [];
}
}
function openIntents(e, {clock: t, leaseMs: n}) {
return e.filter(({outcome: e, entry: r}) => !e && t.now() - Date.parse(r.at) >= n).filter(({entry: e}) => t.now() - Date.parse(e.at) < i).map(({entry: {run: e, attempt: t}}) => ({
run: e,
attempt: t
}));
}
function dueWaits(e, t) {
const n = new Set(e.filter(({entry: e}) => (0, o.pp)(e) && e.kind !== "wait").map(({entry: e}) => `${e.run}/${e.attempt}`));
return e.filter(({entry: e}) => e.kind === "wait" && !n.has(`${e.run}/${e.attempt}`)).filter(({entry: e}) => Date.parse(e.notBefore ?? "") <= t).map(({entry: e}) => e.run);
}
async function undecided({reader: e, repository: t, clock: n, options: r}, s) {
const a = n.now() - i;
const c = new Set(s.filter(({entry: e}) => (0, o.pp)(e)).map(({entry: e}) => `${e.run}/${e.attempt}`));
const u = `>=${new Date(a).toISOString().slice(0, 10)}`;
const d = await e.list(`/repos/${t}/actions/runs`, {
status: "failure",
created: u
}, 2);
return d.filter(({conclusion: e, status: t}) => t === "completed" && (e === "failure" || e === "timed_out")).filter(({created_at: e}) => Date.parse(e) >= a).filter(({path: e = ""}) => e.replace(/@.*$/s, "") !== r.own?.workflow).filter(({id: e, run_attempt: t = 1}) => !c.has(`${e}/${t}`)).toSorted((e, t) => Date.parse(e.created_at) - Date.parse(t.created_at)).map(({id: e}) => e);
}
function openReruns(e, t) {
const n = new Set(e.filter(({entry: e}) => e.kind === "result" || (0, o.pp)(e)).map(({entry: e}) => `${e.run}/${e.attempt}`));
return e.filter(e => (0, o.tc)(e) && t - Date.parse(e.entry.at) < i).filter(({entry: e}) => !n.has(`${e.run}/${e.attempt + 1}`)).map(({entry: e}) => e.run).slice(0, c);
}
async function decisionsFor(e, t) {
switch (t.kind) {
case "run":
return [ await (0, r.Ei)(e, t.run, t.attempt) ];

case "sweep":
return sweep(e);

case "command":
case "label":
{
const {commanded: r} = await Promise.all([ n.e(465), n.e(113), n.e(164), n.e(691) ]).then(n.bind(n, 25287));
return r(e, t);
}

case "deployment":
return deploymentRuns(e, t.sha);

case "none":
return [];
}
}
async function deploymentRuns(e, t) {
const {reader: n, repository: o} = e;
const s = await n.list(`/repos/${o}/actions/runs`, {
head_sha: t
}, 1);
const a = s.filter(({conclusion: e, head_sha: n}) => e === "failure" && n === t).slice(0, u);
const i = [];
for (const {id: t} of a) i.push(await (0, r.Ei)(e, t));
return i;
}
const u = 5;
},
77002: (e, t, n) => {
n.d(t, {
O: () => ownWorkflow,
openController: () => openController
});
var r = n(77598);
var o = n(76760);
async function openController(e) {
const {repository: t, env: s, token: a, folder: i, clock: c, random: u, log: d, masker: l, signal: f} = e;
const [{openClient: p}, {apiAccess: m}, {apiReader: w}, {apiActs: h}, {createGitRefStore: y}] = await Promise.all([ Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 94234)), Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 57885)), Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 9727)), Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 20509)), Promise.all([ n.e(143), n.e(193), n.e(465), n.e(113), n.e(51) ]).then(n.bind(n, 76044)) ]);
const {apiUrl: g} = m(s);
const $ = p({
apiUrl: g,
...a === undefined ? {} : {
token: a
}
});
const k = (s.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
return {
repository: t,
reader: w($),
acts: h($, t, s.GITHUB_GRAPHQL_URL || `${g}/graphql`),
ledger: y({
url: `${k}/${t}.git`,
...a === undefined ? {} : {
token: a
},
folder: o.join(i, `controller-${process.pid}`),
clock: c,
random: u,
...f === undefined ? {} : {
signal: f
}
}),
clock: c,
random: u,
log: d,
masker: l,
server: k,
owner: s.GITHUB_RUN_ID || (0, r.randomUUID)(),
leaseMs: e.leaseMs,
options: e.options
};
}
function ownWorkflow(e, t) {
const [, n, r] = /^([^/@]+\/[^/@]+)\/([^@]+)@/.exec(e.GITHUB_WORKFLOW_REF ?? "") ?? [];
return {
...n?.toLowerCase() === t.toLowerCase() && r ? {
workflow: r
} : {},
...e.GITHUB_RUN_ID ? {
runId: e.GITHUB_RUN_ID
} : {}
};
}
},
34054: (e, t, n) => {
n.d(t, {
closeQuietIssues: () => closeQuietIssues
});
var r = n(86469);
const o = 14 * 24 * 60 * 6e4;
const s = 20;
async function closeQuietIssues({acts: e, ledger: t, clock: n, log: a, options: i}) {
if (!e || !t || i.mode === "observe") return;
const c = (0, r.Km)(await t.snapshot());
const u = c.filter(({entry: e, outcome: t}) => e.kind === "issue" && t?.done && t.id !== undefined);
const d = new Set;
for (const {entry: t, outcome: r} of u) {
const i = r?.id;
const u = new Set(t.jobs.map(({signature: e}) => e));
const l = Math.max(...c.filter(e => e.entry.kind !== "result" && e.entry.jobs.some(({signature: e}) => u.has(e))).map(e => Date.parse(e.entry.at)));
const f = n.now() - l > o && n.now() - l < 2 * o;
if (!f || d.has(i) || d.size === s) continue;
d.add(i);
const p = await e.editIssue(i, {
state: "closed"
});
if (p.done) a.info(`issue #${i} is closed: its failure has not been seen for 14 days`);
}
}
},
19961: (e, t, n) => {
n.d(t, {
recordedReader: () => recordedReader
});
var r = n(73024);
var o = n(76760);
var s = n(19473);
const a = 64 * 2 ** 20;
function recordedReader(e) {
if (!(0, r.statSync)(e, {
throwIfNoEntry: false
})?.isDirectory()) {
throw new s.yo(`Reading the recorded repository failed: there is no folder ${e}. Check the path.`);
}
const t = {
apiRequests: 0,
logBytes: 0
};
const fileOf = (t, n) => {
const r = o.join(e, ...decodeURIComponent(t).split("/"));
if (o.relative(e, r).startsWith("..")) return undefined;
return `${r}${n}`;
};
const find = async e => {
t.apiRequests += 1;
const n = fileOf(e, ".json");
return n === undefined ? undefined : readDocument(n);
};
return {
find,
async list(e) {
const t = await find(e);
if (Array.isArray(t)) return t;
if (typeof t !== "object" || t === null) return [];
return Object.values(t).find(Array.isArray) ?? [];
},
async log(e, n) {
t.apiRequests += 1;
const r = fileOf(e, ".txt");
const o = r === undefined ? undefined : readEnd(r, n);
t.logBytes += o?.bytes.length ?? 0;
return o;
},
costs: () => ({
...t
})
};
}
function readDocument(e) {
const t = (0, r.statSync)(e, {
throwIfNoEntry: false
})?.size;
if (t === undefined) return undefined;
if (t > a) {
throw new s.yo(`Reading ${e} failed: it has ${t} bytes. At most ${a} are read.`);
}
try {
return JSON.parse((0, r.readFileSync)(e, "utf8"));
} catch (t) {
throw new s.yo(`Reading ${e} failed: ${(0, s.bD)(t)}. Record it again.`, {
cause: t
});
}
}
function readEnd(e, t) {
try {
const {size: n} = (0, r.statSync)(e);
const o = Buffer.alloc(Math.min(n, t));
const s = (0, r.openSync)(e, "r");
try {
(0, r.readSync)(s, o, 0, o.length, n - o.length);
} finally {
(0, r.closeSync)(s);
}
return {
bytes: o,
truncated: n > t
};
} catch (e) {
if ((0, s.$N)(e) === "ENOENT") return undefined;
throw e;
}
}
},
35086: (e, t, n) => {
n.r(t);
n.d(t, {
replay: () => replay
});
var r = n(68904);
const o = new Set([ "failure", "timed_out", "startup_failure", "cancelled" ]);
const s = 10;
const a = 5;
async function replay(e, t) {
const {reader: n, repository: r, clock: i, log: c} = e;
const u = i.now() - t;
const d = `>=${new Date(u).toISOString().slice(0, 10)}`;
const l = await n.list(`/repos/${r}/actions/runs`, {
created: d
}, s);
const f = l.filter(({created_at: e}) => Date.parse(e) >= u);
const p = f.filter(({conclusion: e, run_attempt: t = 1}) => o.has(e ?? "") || t > 1);
const m = [];
let w = 0;
for (const t of p) {
for (let n = 1; n <= Math.min(t.run_attempt ?? 1, a); n += 1) {
try {
const r = await replayAttempt(e, t, n);
if (r) m.push(r);
} catch (e) {
w += 1;
c.debug(`Run ${t.id} could not be read: ${e instanceof Error ? e.message : e}`);
}
}
}
const {apiRequests: h, logBytes: y} = n.costs();
return {
version: 1,
repository: r,
since: new Date(u).toISOString(),
runs: f.length,
failed: new Set(m.map(({run: e}) => e)).size,
decided: m,
totals: totalsOf(m),
unread: w,
costs: {
apiRequests: h,
logBytes: y
}
};
}
async function replayAttempt(e, t, n) {
const s = t.run_attempt ?? 1;
const a = await attemptOf(e, t, n);
if (!o.has(a.conclusion ?? "")) return undefined;
const i = n < s ? await attemptOf(e, t, n + 1) : undefined;
const c = Date.parse(a.updated_at);
const u = {
...e,
clock: {
...e.clock,
now: () => c
},
reader: withRun(e, {
...a,
id: t.id,
run_attempt: n,
status: "completed"
})
};
const {plan: d} = await (0, r.Ei)(u, t.id, n);
const l = i?.conclusion === "success" ? "passed" : i && o.has(i.conclusion ?? "") ? "failed" : null;
const f = i ? minutesBetween(a.updated_at, i.run_started_at ?? i.created_at) : 0;
const p = d.jobs.find(({role: e}) => e === "cause")?.failure?.type ?? null;
const m = d.act.startsWith("rerun");
const w = d.expectedMinutes ?? 0;
return {
run: t.id,
attempt: n,
workflow: d.run.workflow,
branch: d.run.branch,
at: a.updated_at,
strategy: d.strategy,
act: d.act,
leftAlone: d.leftAlone?.reason ?? null,
type: p,
why: d.why,
next: l,
verdict: verdictOf(d, l),
minutes: Math.round((m && l !== "passed" ? w : f) * 10) / 10
};
}
function verdictOf(e, t) {
if (e.leftAlone || e.act === "wait" || t === null) return "open";
if (e.act.startsWith("rerun")) return t === "passed" ? "saved" : "spent";
return t === "passed" ? "wrong" : "right";
}
async function attemptOf({reader: e, repository: t}, n, r) {
if (r === (n.run_attempt ?? 1)) return n;
const o = await e.find(`/repos/${t}/actions/runs/${n.id}/attempts/${r}`);
return o ?? {
...n,
run_attempt: r,
conclusion: "failure"
};
}
function withRun({reader: e, repository: t}, n) {
return {
...e,
find: (r, o) => r === `/repos/${t}/actions/runs/${n.id}` ? Promise.resolve(n) : e.find(r, o)
};
}
const minutesBetween = (e, t) => Math.max(0, (Date.parse(t) - Date.parse(e)) / 6e4) || 0;
function totalsOf(e) {
const count = t => e.filter(t).length;
const minutes = t => Math.round(e.filter(t).reduce((e, t) => e + t.minutes, 0) * 10) / 10;
return {
reruns: count(({act: e}) => e.startsWith("rerun")),
asked: count(({act: e}) => e === "ask"),
leftAlone: count(({leftAlone: e}) => e !== null),
saved: count(({verdict: e}) => e === "saved"),
savedMinutes: minutes(({verdict: e}) => e === "saved"),
spentMinutes: minutes(({verdict: e, act: t}) => e === "spent" || e === "open" && t.startsWith("rerun")),
wrong: count(({verdict: e}) => e === "spent" || e === "wrong"),
open: count(({verdict: e}) => e === "open")
};
}
},
70536: (e, t, n) => {
n.d(t, {
runController: () => runController
});
var r = n(51455);
var o = n(76760);
var s = n(19473);
var a = n(2637);
var i = n(92906);
var c = n(68904);
var u = n(77002);
var d = n(18533);
var l = n(20541);
const f = 30 * 2 ** 20;
async function runController(e, t) {
const n = t === "act" ? readPlans(e) : [];
const r = t === "act" ? undefined : await readTrigger(e);
const o = r?.kind === "run" && r.repository || e.env.GITHUB_REPOSITORY;
if (!o) throw new s.dz([ "Which repository is unknown: GITHUB_REPOSITORY is not set. Give the address of the run." ]);
try {
const s = await open(e, o);
if (t === "act") await act(e, s, n); else await decide(e, s, t, r);
return 0;
} catch (n) {
if (e.inputs.strict) throw n;
e.log.warning(`${e.masker.mask((0, s.bD)(n))} Nothing was done.`);
if (!(n instanceof s.yo) && n instanceof Error) e.log.debug(n.stack ?? "");
if (t !== "act") await writeOutputs(e, {
next: "none"
});
return 0;
}
}
function open({env: e, inputs: t, context: n, clock: r, random: s, log: a, masker: i, cancel: c}, d) {
const l = t.token ?? e.GITHUB_TOKEN;
return (0, u.openController)({
repository: d,
env: e,
...l ? {
token: l
} : {},
folder: o.join(n.temp, "rerail"),
leaseMs: t.leaseMs,
options: {
...t.mode === undefined ? {} : {
mode: t.mode
},
...t.stop === undefined ? {} : {
stop: t.stop
},
own: (0, u.O)(e, d),
policyPath: t.policy
},
clock: r,
random: s,
log: a,
masker: i,
signal: c
});
}
function readPlans({inputs: e}) {
try {
return (0, d.WY)(e.plan);
} catch (e) {
throw new s.dz([ (0, s.bD)(e) ]);
}
}
async function readTrigger({env: e, inputs: t}) {
if (t.run !== undefined) {
try {
return (0, l.xX)(t.run.trim());
} catch (e) {
if (!(e instanceof s.eb)) throw e;
throw new s.dz([ `Input "run" is "${t.run.trim().slice(0, 60)}", which is not allowed. Use a run's id or the address of its page.` ]);
}
}
const n = e.GITHUB_EVENT_NAME ?? "";
const o = e.GITHUB_EVENT_PATH ? await (0, r.readFile)(e.GITHUB_EVENT_PATH, "utf8").catch(() => "{}") : "{}";
if (o.length > f) return {
kind: "none",
why: "the event is too large"
};
try {
return (0, l.ix)(n, JSON.parse(o));
} catch {
return {
kind: "none",
why: "the event is no JSON"
};
}
}
async function decide(e, t, r, o) {
const {log: s} = e;
if (o.kind === "none") {
s.info(`nothing to decide about: ${o.why}`);
return writeOutputs(e, {
next: "none"
});
}
const {decisionsFor: a} = await Promise.all([ n.e(465), n.e(113), n.e(164), n.e(691) ]).then(n.bind(n, 75151));
const i = await a(t, o);
const u = i.map(({plan: e}) => e);
for (const e of u) s.info(`run ${e.run.id}, attempt ${e.run.attempt}: ${e.leftAlone?.reason ?? e.act} (${e.why})`);
if (r === "recover") {
const n = [];
for (const e of i) n.push(await (0, c.u0)(t, e));
await summarise(e, n, t.server);
await afterwards(t, o);
} else await summarise(e, u.map(e => ({
plan: e
})), t.server);
await writeOutputs(e, outputsOf(o, i, r));
}
const p = 11e4;
function outputsOf(e, t, n) {
const r = t.map(({plan: e}) => e);
const o = n === "decide" ? (0, c.Xh)(r) : "none";
const [s] = r;
const a = {
next: o,
...s ? {
plan: JSON.stringify(s)
} : {}
};
if (e.kind === "run") return a;
const i = Math.min(d.di, Math.floor(p / Math.max(1, r.length)));
return {
...a,
plans: JSON.stringify(r.map(e => (0, d.zx)(e, i)))
};
}
async function act(e, t, n) {
const r = [];
for (const o of n) {
const n = await (0, c.P6)(t, o);
if (n.left !== undefined) e.log.info(`run ${o.run.id}: nothing was done, because ${n.left}`); else e.log.info(`run ${o.run.id}: ${n.reports.map(({kind: e, state: t}) => `${e} ${t}`).join(", ")}`);
r.push(n);
}
await summarise(e, r, t.server);
}
async function afterwards(e, t) {
if (t.kind !== "sweep") return;
const {closeQuietIssues: r} = await Promise.all([ n.e(465), n.e(113), n.e(164), n.e(691) ]).then(n.bind(n, 34054));
await r(e);
}
async function summarise({context: e, log: t, masker: n}, o, a) {
if (!e.files.summary) return;
const c = o.map(({plan: e, report: t}) => (0, i.KL)(e, a, t)).join("\n");
await (0, r.appendFile)(e.files.summary, n.mask(c.slice(0, 9e5))).catch(e => t.warning(`The summary could not be written: ${(0, 
s.bD)(e)}.`));
}
async function writeOutputs({context: e}, t) {
if (e.files.output) await (0, r.appendFile)(e.files.output, (0, a.Rd)(new Map(Object.entries(t))));
}
}
};
