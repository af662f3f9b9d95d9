export const id = 691;

export const ids = [ 691 ];

export const modules = {
75151: (t, e, n) => {
n.d(e, {
decisionsFor: () => decisionsFor
});
var r = n(64955);
var s = n(86469);
const o = 20;
const a = 60 * 6e4;
const i = 72 * a;
const c = 10;
async function sweep(t) {
const {clock: e, log: n, repository: s} = t;
const a = await knownOf(t);
const i = [ ...openIntents(a, t), ...[ ...dueWaits(a, e.now()), ...await undecided(t, a), ...openReruns(a, e.now()) ].map(t => ({
run: t
})) ];
const c = [];
const u = new Set;
for (const {run: e, attempt: a} of i) {
if (u.has(e)) continue;
u.add(e);
if (c.length === o) {
n.info("more than 20 runs wait for a decision; the next sweep goes on");
break;
}
try {
const n = await (0, r.Ei)(t, e, a);
const {plan: s} = n;
const o = s.leftAlone?.reason === "not-failed" && s.run.attempt > 1;
if (!s.leftAlone || o) c.push(n);
} catch (t) {
n.warning(`Run ${e} of ${s} is left for the next sweep: ${t instanceof Error ? t.message : t}`);
}
}
return c;
}
async function knownOf(t) {
try {
return t.ledger ? (0, s.Km)(await t.ledger.snapshot()) : [];
} catch {
delete t.ledger;
return [];
}
}
function openIntents(t, {clock: e, leaseMs: n}) {
return t.filter(({outcome: t, entry: r}) => !t && e.now() - Date.parse(r.at) >= n).filter(({entry: t}) => e.now() - Date.parse(t.at) < i).map(({entry: {run: t, attempt: e}}) => ({
run: t,
attempt: e
}));
}
function dueWaits(t, e) {
const n = new Set(t.filter(({entry: t}) => (0, s.pp)(t) && t.kind !== "wait").map(({entry: t}) => `${t.run}/${t.attempt}`));
return t.filter(({entry: t}) => t.kind === "wait" && !n.has(`${t.run}/${t.attempt}`)).filter(({entry: t}) => Date.parse(t.notBefore ?? "") <= e).map(({entry: t}) => t.run);
}
async function undecided({reader: t, repository: e, clock: n, options: r}, o) {
const a = n.now() - i;
const c = new Set(o.filter(({entry: t}) => (0, s.pp)(t)).map(({entry: t}) => `${t.run}/${t.attempt}`));
const u = `>=${new Date(a).toISOString().slice(0, 10)}`;
const l = await t.list(`/repos/${e}/actions/runs`, {
status: "failure",
created: u
}, 2);
return l.filter(({conclusion: t, status: e}) => e === "completed" && (t === "failure" || t === "timed_out")).filter(({created_at: t}) => Date.parse(t) >= a).filter(({path: t = ""}) => t.replace(/@.*$/s, "") !== r.own?.workflow).filter(({id: t, run_attempt: e = 1}) => !c.has(`${t}/${e}`)).toSorted((t, e) => Date.parse(t.created_at) - Date.parse(e.created_at)).map(({id: t}) => t);
}
function openReruns(t, e) {
const n = new Set(t.filter(({entry: t}) => t.kind === "result" || (0, s.pp)(t)).map(({entry: t}) => `${t.run}/${t.attempt}`));
return t.filter(t => (0, s.tc)(t) && e - Date.parse(t.entry.at) < i).filter(({entry: t}) => !n.has(`${t.run}/${t.attempt + 1}`)).map(({entry: t}) => t.run).slice(0, c);
}
async function decisionsFor(t, e) {
switch (e.kind) {
case "run":
return [ await (0, r.Ei)(t, e.run, e.attempt) ];

case "sweep":
return sweep(t);

default:
t.log.info("this version answers no commands");
return [];
}
}
},
77002: (t, e, n) => {
n.d(e, {
O: () => ownWorkflow,
openController: () => openController
});
var r = n(77598);
var s = n(76760);
async function openController(t) {
const {repository: e, env: o, token: a, folder: i, clock: c, random: u, log: l, masker: d, signal: f} = t;
const [{openClient: p}, {apiAccess: m}, {apiReader: h}, {apiActs: w}, {createGitRefStore: y}] = await Promise.all([ Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 94234)), Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 57885)), Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 9727)), Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 20509)), Promise.all([ n.e(455), n.e(143), n.e(11), n.e(317), n.e(734), n.e(51) ]).then(n.bind(n, 76044)) ]);
const {apiUrl: g} = m(o);
const $ = p({
apiUrl: g,
...a === undefined ? {} : {
token: a
}
});
const k = (o.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
return {
repository: e,
reader: h($),
acts: w($, e, o.GITHUB_GRAPHQL_URL || `${g}/graphql`),
ledger: y({
url: `${k}/${e}.git`,
...a === undefined ? {} : {
token: a
},
folder: s.join(i, `controller-${process.pid}`),
clock: c,
random: u,
...f === undefined ? {} : {
signal: f
}
}),
clock: c,
random: u,
log: l,
masker: d,
server: k,
owner: o.GITHUB_RUN_ID || (0, r.randomUUID)(),
leaseMs: t.leaseMs,
options: t.options
};
}
function ownWorkflow(t, e) {
const [, n, r] = /^([^/@]+\/[^/@]+)\/([^@]+)@/.exec(t.GITHUB_WORKFLOW_REF ?? "") ?? [];
return {
...n?.toLowerCase() === e.toLowerCase() && r ? {
workflow: r
} : {},
...t.GITHUB_RUN_ID ? {
runId: t.GITHUB_RUN_ID
} : {}
};
}
},
34054: (t, e, n) => {
n.d(e, {
closeQuietIssues: () => closeQuietIssues
});
var r = n(86469);
const s = 14 * 24 * 60 * 6e4;
const o = 20;
async function closeQuietIssues({acts: t, ledger: e, clock: n, log: a, options: i}) {
if (!t || !e || i.mode === "observe") return;
const c = (0, r.Km)(await e.snapshot());
const u = c.filter(({entry: t, outcome: e}) => t.kind === "issue" && e?.done && e.id !== undefined);
const l = new Set;
for (const {entry: e, outcome: r} of u) {
const i = r?.id;
const u = new Set(e.jobs.map(({signature: t}) => t));
const d = Math.max(...c.filter(t => t.entry.kind !== "result" && t.entry.jobs.some(({signature: t}) => u.has(t))).map(t => Date.parse(t.entry.at)));
const f = n.now() - d > s && n.now() - d < 2 * s;
if (!f || l.has(i) || l.size === o) continue;
l.add(i);
const p = await t.editIssue(i, {
state: "closed"
});
if (p.done) a.info(`issue #${i} is closed: its failure has not been seen for 14 days`);
}
}
},
19961: (t, e, n) => {
n.d(e, {
recordedReader: () => recordedReader
});
var r = n(73024);
var s = n(76760);
var o = n(19473);
const a = 64 * 2 ** 20;
function recordedReader(t) {
if (!(0, r.statSync)(t, {
throwIfNoEntry: false
})?.isDirectory()) {
throw new o.yo(`Reading the recorded repository failed: there is no folder ${t}. Check the path.`);
}
const e = {
apiRequests: 0,
logBytes: 0
};
const fileOf = (e, n) => {
const r = s.join(t, ...decodeURIComponent(e).split("/"));
if (s.relative(t, r).startsWith("..")) return undefined;
return `${r}${n}`;
};
const find = async t => {
e.apiRequests += 1;
const n = fileOf(t, ".json");
return n === undefined ? undefined : readDocument(n);
};
return {
find,
async list(t) {
const e = await find(t);
if (Array.isArray(e)) return e;
if (typeof e !== "object" || e === null) return [];
return Object.values(e).find(Array.isArray) ?? [];
},
async log(t, n) {
e.apiRequests += 1;
const r = fileOf(t, ".txt");
const s = r === undefined ? undefined : readEnd(r, n);
e.logBytes += s?.bytes.length ?? 0;
return s;
},
costs: () => ({
...e
})
};
}
function readDocument(t) {
const e = (0, r.statSync)(t, {
throwIfNoEntry: false
})?.size;
if (e === undefined) return undefined;
if (e > a) {
throw new o.yo(`Reading ${t} failed: it has ${e} bytes. At most ${a} are read.`);
}
try {
return JSON.parse((0, r.readFileSync)(t, "utf8"));
} catch (e) {
throw new o.yo(`Reading ${t} failed: ${(0, o.bD)(e)}. Record it again.`, {
cause: e
});
}
}
function readEnd(t, e) {
try {
const {size: n} = (0, r.statSync)(t);
const s = Buffer.alloc(Math.min(n, e));
const o = (0, r.openSync)(t, "r");
try {
(0, r.readSync)(o, s, 0, s.length, n - s.length);
} finally {
(0, r.closeSync)(o);
}
return {
bytes: s,
truncated: n > e
};
} catch (t) {
if ((0, o.$N)(t) === "ENOENT") return undefined;
throw t;
}
}
},
35086: (t, e, n) => {
n.r(e);
n.d(e, {
replay: () => replay
});
var r = n(64955);
const s = new Set([ "failure", "timed_out", "startup_failure", "cancelled" ]);
const o = 10;
const a = 5;
async function replay(t, e) {
const {reader: n, repository: r, clock: i, log: c} = t;
const u = i.now() - e;
const l = `>=${new Date(u).toISOString().slice(0, 10)}`;
const d = await n.list(`/repos/${r}/actions/runs`, {
created: l
}, o);
const f = d.filter(({created_at: t}) => Date.parse(t) >= u);
const p = f.filter(({conclusion: t, run_attempt: e = 1}) => s.has(t ?? "") || e > 1);
const m = [];
let h = 0;
for (const e of p) {
for (let n = 1; n <= Math.min(e.run_attempt ?? 1, a); n += 1) {
try {
const r = await replayAttempt(t, e, n);
if (r) m.push(r);
} catch (t) {
h += 1;
c.debug(`Run ${e.id} could not be read: ${t instanceof Error ? t.message : t}`);
}
}
}
const {apiRequests: w, logBytes: y} = n.costs();
return {
version: 1,
repository: r,
since: new Date(u).toISOString(),
runs: f.length,
failed: new Set(m.map(({run: t}) => t)).size,
decided: m,
totals: totalsOf(m),
unread: h,
costs: {
apiRequests: w,
logBytes: y
}
};
}
async function replayAttempt(t, e, n) {
const o = e.run_attempt ?? 1;
const a = await attemptOf(t, e, n);
if (!s.has(a.conclusion ?? "")) return undefined;
const i = n < o ? await attemptOf(t, e, n + 1) : undefined;
const c = Date.parse(a.updated_at);
const u = {
...t,
clock: {
...t.clock,
now: () => c
},
reader: withRun(t, {
...a,
id: e.id,
run_attempt: n,
status: "completed"
})
};
const {plan: l} = await (0, r.Ei)(u, e.id, n);
const d = i?.conclusion === "success" ? "passed" : i && s.has(i.conclusion ?? "") ? "failed" : null;
const f = i ? minutesBetween(a.updated_at, i.run_started_at ?? i.created_at) : 0;
const p = l.jobs.find(({role: t}) => t === "cause")?.failure?.type ?? null;
const m = l.act.startsWith("rerun");
const h = l.expectedMinutes ?? 0;
return {
run: e.id,
attempt: n,
workflow: l.run.workflow,
branch: l.run.branch,
at: a.updated_at,
strategy: l.strategy,
act: l.act,
leftAlone: l.leftAlone?.reason ?? null,
type: p,
why: l.why,
next: d,
verdict: verdictOf(l, d),
minutes: Math.round((m && d !== "passed" ? h : f) * 10) / 10
};
}
function verdictOf(t, e) {
if (t.leftAlone || t.act === "wait" || e === null) return "open";
if (t.act.startsWith("rerun")) return e === "passed" ? "saved" : "spent";
return e === "passed" ? "wrong" : "right";
}
async function attemptOf({reader: t, repository: e}, n, r) {
if (r === (n.run_attempt ?? 1)) return n;
const s = await t.find(`/repos/${e}/actions/runs/${n.id}/attempts/${r}`);
return s ?? {
...n,
run_attempt: r,
conclusion: "failure"
};
}
function withRun({reader: t, repository: e}, n) {
return {
...t,
find: (r, s) => r === `/repos/${e}/actions/runs/${n.id}` ? Promise.resolve(n) : t.find(r, s)
};
}
const minutesBetween = (t, e) => Math.max(0, (Date.parse(e) - Date.parse(t)) / 6e4) || 0;
function totalsOf(t) {
const count = e => t.filter(e).length;
const minutes = e => Math.round(t.filter(e).reduce((t, e) => t + e.minutes, 0) * 10) / 10;
return {
reruns: count(({act: t}) => t.startsWith("rerun")),
asked: count(({act: t}) => t === "ask"),
leftAlone: count(({leftAlone: t}) => t !== null),
saved: count(({verdict: t}) => t === "saved"),
savedMinutes: minutes(({verdict: t}) => t === "saved"),
spentMinutes: minutes(({verdict: t, act: e}) => t === "spent" || t === "open" && e.startsWith("rerun")),
wrong: count(({verdict: t}) => t === "spent" || t === "wrong"),
open: count(({verdict: t}) => t === "open")
};
}
},
70536: (t, e, n) => {
n.d(e, {
runController: () => runController
});
var r = n(51455);
var s = n(76760);
var o = n(19473);
var a = n(2637);
var i = n(92906);
var c = n(64955);
var u = n(77002);
var l = n(18533);
var d = n(20541);
const f = 30 * 2 ** 20;
async function runController(t, e) {
const n = e === "act" ? readPlans(t) : [];
const r = e === "act" ? undefined : await readTrigger(t);
const s = r?.kind === "run" && r.repository || t.env.GITHUB_REPOSITORY;
if (!s) throw new o.dz([ "Which repository is unknown: GITHUB_REPOSITORY is not set. Give the address of the run." ]);
try {
const o = await open(t, s);
if (e === "act") await act(t, o, n); else await decide(t, o, e, r);
return 0;
} catch (n) {
if (t.inputs.strict) throw n;
t.log.warning(`${t.masker.mask((0, o.bD)(n))} Nothing was done.`);
if (!(n instanceof o.yo) && n instanceof Error) t.log.debug(n.stack ?? "");
if (e !== "act") await writeOutputs(t, {
next: "none"
});
return 0;
}
}
function open({env: t, inputs: e, context: n, clock: r, random: o, log: a, masker: i, cancel: c}, l) {
const d = e.token ?? t.GITHUB_TOKEN;
return (0, u.openController)({
repository: l,
env: t,
...d ? {
token: d
} : {},
folder: s.join(n.temp, "rerail"),
leaseMs: e.leaseMs,
options: {
...e.mode === undefined ? {} : {
mode: e.mode
},
...e.stop === undefined ? {} : {
stop: e.stop
},
own: (0, u.O)(t, l),
policyPath: e.policy
},
clock: r,
random: o,
log: a,
masker: i,
signal: c
});
}
function readPlans({inputs: t}) {
try {
return (0, l.WY)(t.plan);
} catch (t) {
throw new o.dz([ (0, o.bD)(t) ]);
}
}
async function readTrigger({env: t, inputs: e}) {
if (e.run !== undefined) {
try {
return (0, d.xX)(e.run.trim());
} catch (t) {
if (!(t instanceof o.eb)) throw t;
throw new o.dz([ `Input "run" is "${e.run.trim().slice(0, 60)}", which is not allowed. Use a run's id or the address of its page.` ]);
}
}
const n = t.GITHUB_EVENT_NAME ?? "";
const s = t.GITHUB_EVENT_PATH ? await (0, r.readFile)(t.GITHUB_EVENT_PATH, "utf8").catch(() => "{}") : "{}";
if (s.length > f) return {
kind: "none",
why: "the event is too large"
};
try {
return (0, d.ix)(n, JSON.parse(s));
} catch {
return {
kind: "none",
why: "the event is no JSON"
};
}
}
async function decide(t, e, r, s) {
const {log: o} = t;
if (s.kind === "none") {
o.info(`nothing to decide about: ${s.why}`);
return writeOutputs(t, {
next: "none"
});
}
const {decisionsFor: a} = await Promise.all([ n.e(455), n.e(317), n.e(734), n.e(419), n.e(691) ]).then(n.bind(n, 75151));
const i = await a(e, s);
const u = i.map(({plan: t}) => t);
for (const t of u) o.info(`run ${t.run.id}, attempt ${t.run.attempt}: ${t.leftAlone?.reason ?? t.act} (${t.why})`);
if (r === "recover") {
const n = [];
for (const t of i) n.push(await (0, c.u0)(e, t));
await summarise(t, n, e.server);
await afterwards(e, s);
} else await summarise(t, u.map(t => ({
plan: t
})), e.server);
await writeOutputs(t, outputsOf(s, i, r));
}
const p = 11e4;
function outputsOf(t, e, n) {
const r = e.map(({plan: t}) => t);
const s = n === "decide" ? (0, c.Xh)(r) : "none";
const [o] = r;
const a = {
next: s,
...o ? {
plan: JSON.stringify(o)
} : {}
};
if (t.kind === "run") return a;
const i = Math.min(l.di, Math.floor(p / Math.max(1, r.length)));
return {
...a,
plans: JSON.stringify(r.map(t => (0, l.zx)(t, i)))
};
}
async function act(t, e, n) {
const r = [];
for (const s of n) {
const n = await (0, c.P6)(e, s);
if (n.left !== undefined) t.log.info(`run ${s.run.id}: nothing was done, because ${n.left}`); else t.log.info(`run ${s.run.id}: ${n.reports.map(({kind: t, state: e}) => `${t} ${e}`).join(", ")}`);
r.push(n);
}
await summarise(t, r, e.server);
}
async function afterwards(t, e) {
if (e.kind !== "sweep") return;
const {closeQuietIssues: r} = await Promise.all([ n.e(455), n.e(317), n.e(734), n.e(419), n.e(691) ]).then(n.bind(n, 34054));
await r(t);
}
async function summarise({context: t, log: e, masker: n}, s, a) {
if (!t.files.summary) return;
const c = s.map(({plan: t, report: e}) => (0, i.KL)(t, a, e)).join("\n");
await (0, r.appendFile)(t.files.summary, n.mask(c.slice(0, 9e5))).catch(t => e.warning(`The summary could not be written: ${(0, 
o.bD)(t)}.`));
}
async function writeOutputs({context: t}, e) {
if (t.files.output) await (0, r.appendFile)(t.files.output, (0, a.Rd)(new Map(Object.entries(e))));
}
},
2637: (t, e, n) => {
n.d(e, {
Hl: () => parseKeyValues,
Pv: () => lastOfEach,
Rd: () => formatKeyValues,
Rr: () => parsePath,
sI: () => isWritableName
});
function parseKeyValues(t, {platform: e = process.platform, unnamed: n = true} = {}) {
const r = new Map;
const s = new Lines(t, e === "win32");
for (let t = s.next(); t !== undefined; t = s.next()) {
if (t === "") continue;
const e = t.indexOf("=");
const o = t.indexOf("<<");
if (e >= 0 && (o < 0 || e < o)) {
if (e === 0 && !n) return {
entries: r,
problem: "Value cannot be null. (Parameter 'name')"
};
r.set(t.slice(0, e), t.slice(e + 1));
continue;
}
if (o < 0) return {
entries: r,
problem: `Invalid format '${t}'`
};
const a = t.slice(0, o);
const i = t.slice(o + 2);
if (a === "" || i === "") {
return {
entries: r,
problem: `Invalid format '${t}'. Name must not be empty and delimiter must not be empty`
};
}
const {value: c, problem: u} = s.until(i);
if (u !== undefined) return {
entries: r,
problem: u
};
r.set(a, c);
}
return {
entries: r
};
}
class Lines {
#t;
#e;
#n=0;
#r=0;
constructor(t, e) {
this.#t = t;
this.#e = e;
}
next() {
if (this.#n >= this.#t.length) return undefined;
const t = this.#n;
const e = this.#t.indexOf("\n", t);
this.#n = e < 0 ? this.#t.length : e + 1;
this.#r = e < 0 ? this.#t.length : e;
if (this.#e && e > t && this.#t[e - 1] === "\r") this.#r = e - 1;
return this.#t.slice(t, this.#r);
}
until(t) {
const e = this.#n;
let n = e;
for (let e = this.next(); e !== t; e = this.next()) {
if (e === undefined) return {
problem: `Invalid value. Matching delimiter not found '${t}'`
};
if (this.#r === this.#t.length) return {
problem: "Invalid value. EOF marker missing new line."
};
n = this.#r;
}
return {
value: this.#t.slice(e, n)
};
}
}
function formatKeyValues(t) {
return [ ...t ].map(([t, e]) => formatEntry(t, e)).join("");
}
function formatEntry(t, e) {
if (!/[\r\n]/.test(e)) return `${t}=${e}\n`;
let n = "rerail_end_of_value";
while (e.includes(n)) n += "_";
return `${t}<<${n}\n${e}\n${n}\n`;
}
function parsePath(t) {
return lastOfEach(t.split(/\r\n|\n|\r/).filter(t => t !== ""));
}
function lastOfEach(t) {
return [ ...new Set([ ...t ].reverse()) ].reverse();
}
function isWritableName(t) {
return t !== "" && !/[\r\n=]|<</.test(t);
}
},
62403: (t, e, n) => {
n.d(e, {
E9: () => parseDuration,
TQ: () => u,
a3: () => formatDuration,
ec: () => c
});
const r = {
ms: 1,
s: 1e3,
m: 6e4,
h: 36e5,
d: 864e5
};
const s = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
const o = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const a = 35 * 864e5;
const i = "a number with a unit, as 90s, 15m, 2h or 1h30m";
const c = `${i}, at most 35d`;
const u = `${i} or 90d`;
function parseDuration(t, e = a) {
const n = t.trim().toLowerCase();
if (n === "0") return 0;
if (!o.test(n)) return undefined;
let i = 0;
for (const [, t, e] of n.matchAll(s)) i += Number(t) * r[e];
return i <= e ? Math.round(i) : undefined;
}
function formatDuration(t) {
if (Math.round(t) < 1e3) return `${Math.round(t)}ms`;
if (t < 1e4) return `${(Math.round(t / 100) / 10).toString()}s`;
const e = Math.round(t / 1e3);
if (e < 60) return `${e}s`;
if (e < 3600) {
const t = e % 60;
return t === 0 ? `${e / 60}m` : `${Math.floor(e / 60)}m${pad(t)}s`;
}
const n = Math.round(e / 60);
return n % 60 === 0 ? `${Math.floor(n / 60)}h` : `${Math.floor(n / 60)}h${pad(n % 60)}m`;
}
const pad = t => String(t).padStart(2, "0");
},
63854: (t, e, n) => {
n.d(e, {
X: () => maskTexts
});
function maskTexts(t, e) {
if (typeof e === "string") return t.mask(e);
if (Array.isArray(e)) return e.map(e => maskTexts(t, e));
if (typeof e !== "object" || e === null) return e;
return Object.fromEntries(Object.entries(e).map(([e, n]) => [ e, maskTexts(t, n) ]));
}
}
};
