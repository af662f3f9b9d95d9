export const id = 691;

export const ids = [ 691 ];

export const modules = {
25287: (e, t, n) => {
n.d(t, {
commanded: () => commanded
});
var r = n(305);
var s = n(48609);
var o = n(74233);
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
const e = await (n?.addLabel(t.pullRequest, o.a));
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
d.push((0, r.UE)(await (0, s.Ei)(e, n), u, c.name === "retry" && c.fresh));
}
if (d.length === 0) a.info(`no run of pull request #${t.pullRequest} failed`);
return d;
}
async function failedRunsOf({reader: e, repository: t}, n) {
const r = await e.find(`/repos/${t}/pulls/${n}`);
const s = r?.head?.sha;
if (s === undefined) return [];
const o = await e.list(`/repos/${t}/actions/runs`, {
head_sha: s
}, 1);
const c = new Map;
for (const e of o.toSorted((e, t) => e.id - t.id)) {
if (e.head_sha === s) c.set(`${e.path} ${e.event}`, e);
}
return [ ...c.values() ].filter(({conclusion: e, status: t}) => t === "completed" && i.has(e ?? "")).map(({id: e}) => e).slice(0, a);
}
},
49934: (e, t, n) => {
n.d(t, {
decisionsFor: () => decisionsFor
});
var r = n(48609);
var s = n(75090);
const o = 20;
const a = 60 * 6e4;
const i = 72 * a;
const c = 10;
async function sweep(e) {
const {clock: t, log: n, repository: s} = e;
const a = await knownOf(e);
const i = [ ...openIntents(a, e), ...[ ...dueWaits(a, t.now()), ...await undecided(e, a), ...openReruns(a, t.now()) ].map(e => ({
run: e
})) ];
const c = [];
const u = new Set;
for (const {run: t, attempt: a} of i) {
if (u.has(t)) continue;
u.add(t);
if (c.length === o) {
n.info("more than 20 runs wait for a decision; the next sweep goes on");
break;
}
try {
const n = await (0, r.Ei)(e, t, a);
const {plan: s} = n;
const o = s.leftAlone?.reason === "not-failed" && s.run.attempt > 1;
if (!s.leftAlone || o) c.push(n);
} catch (e) {
n.warning(`Run ${t} of ${s} is left for the next sweep: ${e instanceof Error ? e.message : e}`);
}
}
return c;
}
async function knownOf(e) {
try {
return e.ledger ? (0, s.Km)(await e.ledger.snapshot()) : [];
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
const n = new Set(e.filter(({entry: e}) => (0, s.pp)(e) && e.kind !== "wait").map(({entry: e}) => `${e.run}/${e.attempt}`));
return e.filter(({entry: e}) => e.kind === "wait" && !n.has(`${e.run}/${e.attempt}`)).filter(({entry: e}) => Date.parse(e.notBefore ?? "") <= t).map(({entry: e}) => e.run);
}
async function undecided({reader: e, repository: t, clock: n, options: r}, o) {
const a = n.now() - i;
const c = new Set(o.filter(({entry: e}) => (0, s.pp)(e)).map(({entry: e}) => `${e.run}/${e.attempt}`));
const u = `>=${new Date(a).toISOString().slice(0, 10)}`;
const d = await e.list(`/repos/${t}/actions/runs`, {
status: "failure",
created: u
}, 2);
return d.filter(({conclusion: e, status: t}) => t === "completed" && (e === "failure" || e === "timed_out")).filter(({created_at: e}) => Date.parse(e) >= a).filter(({path: e = ""}) => e.replace(/@.*$/s, "") !== r.own?.workflow).filter(({id: e, run_attempt: t = 1}) => !c.has(`${e}/${t}`)).toSorted((e, t) => Date.parse(e.created_at) - Date.parse(t.created_at)).map(({id: e}) => e);
}
function openReruns(e, t) {
const n = new Set(e.filter(({entry: e}) => e.kind === "result" || (0, s.pp)(e)).map(({entry: e}) => `${e.run}/${e.attempt}`));
return e.filter(e => (0, s.tc)(e) && t - Date.parse(e.entry.at) < i).filter(({entry: e}) => !n.has(`${e.run}/${e.attempt + 1}`)).map(({entry: e}) => e.run).slice(0, c);
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
const {commanded: r} = await Promise.all([ n.e(6), n.e(830), n.e(724), n.e(465), n.e(113), n.e(957), n.e(691) ]).then(n.bind(n, 25287));
return r(e, t);
}

case "deployment":
return deploymentRuns(e, t.sha);

case "none":
return [];
}
}
async function deploymentRuns(e, t) {
const {reader: n, repository: s} = e;
const o = await n.list(`/repos/${s}/actions/runs`, {
head_sha: t
}, 1);
const a = o.filter(({conclusion: e, head_sha: n}) => e === "failure" && n === t).slice(0, u);
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
var s = n(76760);
async function openController(e) {
const {repository: t, env: o, token: a, folder: i, clock: c, random: u, log: d, masker: l, signal: f} = e;
const [{openClient: p}, {apiAccess: h}, {apiReader: m}, {apiActs: w}, {createGitRefStore: y}, {revertHost: g}] = await Promise.all([ Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 94234)), Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 57885)), Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 9727)), Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 20509)), Promise.all([ n.e(6), n.e(143), n.e(734), n.e(465), n.e(113), n.e(51) ]).then(n.bind(n, 76044)), Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 95849)) ]);
const {apiUrl: v, graphqlUrl: $} = h(o);
const b = a === undefined ? {} : {
token: a
};
const k = p({
apiUrl: v,
...$ === undefined ? {} : {
graphqlUrl: $
},
...b
});
const R = (o.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
return {
repository: t,
reader: m(k),
acts: w(k, t, o.GITHUB_GRAPHQL_URL || `${v}/graphql`),
ledger: y({
url: `${R}/${t}.git`,
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
log: d,
masker: l,
server: R,
owner: o.GITHUB_RUN_ID || (0, r.randomUUID)(),
leaseMs: e.leaseMs,
options: e.options,
stopGiven: e.stopGiven,
reverts: {
host: g(k, t),
clone: {
url: `${R}/${t}.git`,
...b,
folder: s.join(i, `revert-${process.pid}`)
}
}
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
var r = n(75090);
const s = 14 * 24 * 60 * 6e4;
const o = 20;
async function closeQuietIssues({acts: e, ledger: t, clock: n, log: a, options: i}) {
if (!e || !t || i.mode === "observe") return;
const c = (0, r.Km)(await t.snapshot());
const u = c.filter(({entry: e, outcome: t}) => e.kind === "issue" && t?.done && t.id !== undefined);
const d = new Set;
for (const {entry: t, outcome: r} of u) {
const i = r?.id;
const u = new Set(t.jobs.map(({signature: e}) => e));
const l = Math.max(...c.filter(e => e.entry.kind !== "result" && e.entry.jobs.some(({signature: e}) => u.has(e))).map(e => Date.parse(e.entry.at)));
const f = n.now() - l > s && n.now() - l < 2 * s;
if (!f || d.has(i) || d.size === o) continue;
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
var s = n(76760);
var o = n(19473);
const a = 64 * 2 ** 20;
function recordedReader(e) {
if (!(0, r.statSync)(e, {
throwIfNoEntry: false
})?.isDirectory()) {
throw new o.yo(`Reading the recorded repository failed: there is no folder ${e}. Check the path.`);
}
const t = {
apiRequests: 0,
logBytes: 0
};
const fileOf = (t, n) => {
const r = s.join(e, ...decodeURIComponent(t).split("/"));
if (s.relative(e, r).startsWith("..")) return undefined;
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
const s = r === undefined ? undefined : readEnd(r, n);
t.logBytes += s?.bytes.length ?? 0;
return s;
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
throw new o.yo(`Reading ${e} failed: it has ${t} bytes. At most ${a} are read.`);
}
try {
return JSON.parse((0, r.readFileSync)(e, "utf8"));
} catch (t) {
throw new o.yo(`Reading ${e} failed: ${(0, o.bD)(t)}. Record it again.`, {
cause: t
});
}
}
function readEnd(e, t) {
try {
const {size: n} = (0, r.statSync)(e);
const s = Buffer.alloc(Math.min(n, t));
const o = (0, r.openSync)(e, "r");
try {
(0, r.readSync)(o, s, 0, s.length, n - s.length);
} finally {
(0, r.closeSync)(o);
}
return {
bytes: s,
truncated: n > t
};
} catch (e) {
if ((0, o.$N)(e) === "ENOENT") return undefined;
throw e;
}
}
},
35086: (e, t, n) => {
n.r(t);
n.d(t, {
replay: () => replay
});
var r = n(48609);
const s = new Set([ "failure", "timed_out", "startup_failure", "cancelled" ]);
const o = 10;
const a = 5;
async function replay(e, t) {
const {reader: n, repository: r, clock: i, log: c} = e;
const u = i.now() - t;
const d = `>=${new Date(u).toISOString().slice(0, 10)}`;
const l = await n.list(`/repos/${r}/actions/runs`, {
created: d
}, o);
const f = l.filter(({created_at: e}) => Date.parse(e) >= u);
const p = f.filter(({conclusion: e, run_attempt: t = 1}) => s.has(e ?? "") || t > 1);
const h = [];
let m = 0;
for (const t of p) {
for (let n = 1; n <= Math.min(t.run_attempt ?? 1, a); n += 1) {
try {
const r = await replayAttempt(e, t, n);
if (r) h.push(r);
} catch (e) {
m += 1;
c.debug(`Run ${t.id} could not be read: ${e instanceof Error ? e.message : e}`);
}
}
}
const {apiRequests: w, logBytes: y} = n.costs();
return {
version: 1,
repository: r,
since: new Date(u).toISOString(),
runs: f.length,
failed: new Set(h.map(({run: e}) => e)).size,
decided: h,
totals: totalsOf(h),
unread: m,
costs: {
apiRequests: w,
logBytes: y
}
};
}
async function replayAttempt(e, t, n) {
const o = t.run_attempt ?? 1;
const a = await attemptOf(e, t, n);
if (!s.has(a.conclusion ?? "")) return undefined;
const i = n < o ? await attemptOf(e, t, n + 1) : undefined;
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
const l = i?.conclusion === "success" ? "passed" : i && s.has(i.conclusion ?? "") ? "failed" : null;
const f = i ? minutesBetween(a.updated_at, i.run_started_at ?? i.created_at) : 0;
const p = d.jobs.find(({role: e}) => e === "cause")?.failure?.type ?? null;
const h = d.act.startsWith("rerun");
const m = d.expectedMinutes ?? 0;
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
minutes: Math.round((h && l !== "passed" ? m : f) * 10) / 10
};
}
function verdictOf(e, t) {
if (e.leftAlone || e.act === "wait" || t === null) return "open";
if (e.act.startsWith("rerun")) return t === "passed" ? "saved" : "spent";
return t === "passed" ? "wrong" : "right";
}
async function attemptOf({reader: e, repository: t}, n, r) {
if (r === (n.run_attempt ?? 1)) return n;
const s = await e.find(`/repos/${t}/actions/runs/${n.id}/attempts/${r}`);
return s ?? {
...n,
run_attempt: r,
conclusion: "failure"
};
}
function withRun({reader: e, repository: t}, n) {
return {
...e,
find: (r, s) => r === `/repos/${t}/actions/runs/${n.id}` ? Promise.resolve(n) : e.find(r, s)
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
64913: (e, t, n) => {
n.d(t, {
revertFor: () => revertFor
});
var r = n(19473);
var s = n(34902);
var o = n(83337);
const iso = e => `${new Date(e).toISOString().slice(0, 16).replace("T", " ")} UTC`;
const revert_report_short = e => e.slice(0, 12);
function revertTitle({message: e}) {
const t = e.split("\n")[0]?.trim() ?? "";
return `Revert "${t.length > 80 ? `${t.slice(0, 79)}…` : t}"`;
}
function revertBody(e) {
const {commit: t, grade: n, branch: r} = e;
const i = n === "proven" ? "A probe fails at this commit and passes at its parent. Review and merge this pull request, or close it and fix forward." : "The runs point to this commit. Check the evidence, then mark this pull request as ready, or close it and fix forward.";
return [ (0, o.VE)(t.sha), `**${(0, s.Ic)(r)} is red since ${(0, s.ti)(revert_report_short(t.sha))}.** ${i}`, evidence(e), rollbackRecord(e), checklist(e), a, postMortem(e) ].join("\n\n");
}
function revertIssueBody(e) {
const {commit: t, branch: n} = e;
return [ (0, o.VE)(t.sha), `**${(0, s.Ic)(n)} is red since ${(0, s.ti)(revert_report_short(t.sha))}.** Decide whether to revert it: ${(0, 
s.ti)(`git revert ${t.parents.length > 1 ? "-m 1 " : ""}${t.sha}`)}`, evidence(e), postMortem(e) ].join("\n\n");
}
const refusalList = e => e.map(({reason: e, why: t}) => `- ${(0, s.ti)(e)}: ${(0, 
s.Ic)(t)}`).join("\n");
function evidence({commit: e, failure: t, jobs: n, runUrl: r, greenUrl: o}) {
const a = e.author.login === undefined ? e.author.name : e.author.login;
const i = [ [ "Commit", `${(0, s.ti)(revert_report_short(e.sha))} ${(0, s.Ic)(e.message.split("\n")[0]?.slice(0, 120) ?? "")}, by ${(0, 
s.Ic)(a)}` ], [ "Failing jobs", n.slice(0, 10).map(s.ti).join(", ") || "unknown" ], [ "Failure", `${(0, 
s.Ic)(t.type)}, signature ${(0, s.ti)(t.signature.slice(0, 12))}` ], [ "First red run", r ], [ "Last green run", o ?? "unknown" ] ];
const c = [ "| | |", "|---|---|", ...i.map(([e, t]) => `| ${e} | ${t} |`) ].join("\n");
const u = t.evidence.length > 0 ? `\n\n${(0, s.DV)(t.evidence.slice(0, 10))}` : "";
return `### Evidence\n${c}${u}`;
}
function rollbackRecord({commit: e, grade: t, branch: n, times: r}) {
const o = [ [ "From", `${(0, s.Ic)(n)} with ${(0, s.ti)(revert_report_short(e.sha))}` ], [ "To", `${(0, 
s.Ic)(n)} without it; later commits stay` ], [ "Reason", `the job fails since this commit (${t})` ], [ "Trigger", "the recovery workflow" ], [ "Time", iso(r.reported) ], [ "Paths", `${e.changes.length}` ] ];
return `### Rollback record\n${[ "| | |", "|---|---|", ...o.map(([e, t]) => `| ${e} | ${t} |`) ].join("\n")}`;
}
function checklist({verify: e}) {
const t = [ "- [ ] The evidence shows a failure of this commit, not of the infrastructure", "- [ ] Nothing that is deployed or migrated depends on this commit", "- [ ] The author knows", ...e === undefined ? [] : [ `- [${e.passed ? "x" : " "}] ${(0, 
s.ti)(e.command)} passes on the reverted tree${verifyState(e)}` ] ];
return `### Before you merge\n${t.join("\n")}`;
}
const verifyState = ({passed: e}) => e === undefined ? " (not run)" : e ? "" : " (it failed)";
const a = "Checks may not start: GitHub starts none for pull requests of its own token until somebody with write access approves the runs. If none appear, approve them below, or close and reopen this pull request.";
function postMortem({commit: e, failure: t, times: n}) {
const r = n.detected === undefined ? undefined : Math.max(0, Math.round((n.detected - n.committed) / 6e4));
const o = [ `- **Date**: ${iso(n.detected ?? n.reported)}`, "- **Duration**: until this is merged", "- **Severity**: (fill in)", "- **Data loss**: (fill in)", `- **What happened**: a ${(0, 
s.Ic)(t.type)} since ${(0, s.ti)(revert_report_short(e.sha))}`, "- **Root cause**: (fill in)", `- **Detection**: by the run's failure${r === undefined ? "" : `, ${r} min after the commit`}`, "- **Response**: rerail prepared this revert", "- **Recovery**: (time of the first green run after the merge)", "- **Lessons**: (fill in)", "- **Actions**: (fill in)", "- **Sign-off**: (name)" ];
return `<details><summary>Post-mortem draft</summary>\n\n${o.join("\n")}\n\n</details>`;
}
var i = n(18793);
var c = n(48609);
var u = n(48161);
async function revertedTree({git: e}, t, n) {
const r = t.parents[0];
const treeOf = async t => (await e.raw([ "rev-parse", "--verify", `${t}^{tree}` ])).trim();
const make = async (t, ...n) => (await e.raw([ "commit-tree", t, ...n.flatMap(e => [ "-p", e ]), "-m", "rerail" ])).trim();
const s = await treeOf(n);
const o = (await e.raw([ "hash-object", "-t", "tree", "-w", u.devNull ])).trim();
const a = r === undefined ? o : await treeOf(r);
const i = await make(await treeOf(t.sha));
const c = await make(s, i);
const d = await make(a, i);
const l = await e.raw([ "merge-tree", "--write-tree", "--name-only", "--no-messages", "-z", c, d ]);
const [f = "", ...p] = l.split("\0").filter(e => e !== "");
if (p.length > 0) return {
kind: "conflict",
paths: [ ...new Set(p) ].sort()
};
if (f === s) return {
kind: "empty"
};
const h = await notRestored({
git: e
}, t, {
head: n,
tree: f,
target: a
});
return h.length > 0 ? {
kind: "conflict",
paths: h
} : {
kind: "clean",
tree: f
};
}
async function notRestored({git: e}, t, {head: n, tree: r, target: s}) {
const o = new Set(t.changes.flatMap(({path: e, oldPath: t}) => t === undefined ? [ e ] : [ e, t ]));
if (o.size === 0) return [];
const changed = async (t, n) => new Set((await e.raw([ "diff-tree", "-r", "--no-renames", "-z", "--name-only", t, n ])).split("\0"));
const [a, i] = [ await changed(t.sha, n), await changed(s, r) ];
return [ ...o ].filter(e => !a.has(e) && i.has(e)).sort();
}
async function makeRevertCommit(e, t, n) {
const s = await e.head();
const o = await revertedTree(e, t, s);
if (o.kind === "conflict") {
throw new r.fk("conflict", `Revert refused: it conflicts in ${o.paths.join(", ")}. Revert ${t.sha.slice(0, 12)} by hand.`);
}
if (o.kind === "empty") {
throw new r.fk("already-fixed", "Revert refused: the head holds nothing of the commit any more. Nothing to do.");
}
const a = (await e.git.raw([ "commit-tree", o.tree, "-p", s, "-m", n ])).trim();
return {
sha: a,
head: s
};
}
async function pushRevertBranch(e, t, n) {
const r = (0, o.Z9)(t);
const s = await readRevertBranch(e, t);
if (s !== undefined) return s;
return push(e, n.sha, r, [ `--force-with-lease=refs/heads/${r}:` ]);
}
const pushToBranch = (e, t) => push(e, t.sha, e.branch, []);
async function revert_commit_removeRevertBranch({git: e}, t, n) {
const r = (0, o.Z9)(t);
try {
await e.raw([ "push", "--porcelain", `--force-with-lease=refs/heads/${r}:${n}`, "origin", `:refs/heads/${r}` ]);
return true;
} catch {
return false;
}
}
async function readRevertBranch({git: e}, t) {
const n = (0, o.Z9)(t);
const r = await e.raw([ "ls-remote", "--heads", "origin", `refs/heads/${n}` ]);
const s = /^([0-9a-f]{40})\t/.exec(r)?.[1];
if (s === undefined) return undefined;
await e.raw([ "fetch", "--quiet", "--no-tags", "origin", `+refs/heads/${n}:refs/rerail/found` ]);
const a = await e.raw([ "show", "--no-patch", "--no-show-signature", "--format=%B", "refs/rerail/found" ]);
if ((0, o.hF)(a).includes(t)) return {
kind: "there",
sha: s
};
return {
kind: "refused",
reason: "failed",
why: `the branch ${n} exists and is no revert of this commit; delete it`
};
}
async function push({git: e}, t, n, r) {
try {
await e.raw([ "push", "--porcelain", ...r, "origin", `${t}:refs/heads/${n}` ]);
return {
kind: "pushed",
sha: t
};
} catch (e) {
return explain(e instanceof Error ? e.message : String(e));
}
}
function explain(e) {
const t = e.trim().split("\n").slice(-4).join(" ").slice(0, 500);
const refused = e => ({
kind: "refused",
reason: e,
why: t
});
if (/without [`'"]?workflows?[`'"]? (?:scope|permission)/i.test(e)) return refused("workflow-files");
if (/protected branch|GH006|GH013|rule violations/i.test(e)) return refused("protected");
if (/\b403\b|permission to .* denied|write access.*not granted/i.test(e)) return refused("no-permission");
if (/stale info|non-fast-forward|fetch first|\[rejected\]/i.test(e)) return refused("moved");
return refused("failed");
}
async function applyRevert(e, t, n) {
const {commit: r, grade: s, policy: a, made: i} = n;
if (a.mode === "issue") {
return {
kind: "issue",
url: await t.issue((0, o.VE)(r.sha), n.title, n.issueBody)
};
}
const c = await makeRevertCommit(e, r, n.message);
const u = a.mode === "push" && s === "proven" && (i.pushed ?? Number.POSITIVE_INFINITY) < a.limits.push;
if (u) {
const t = await pushToBranch(e, c);
if (t.kind !== "refused") return {
kind: "pushed",
sha: c.sha
};
if (t.reason !== "protected") return refuse(t);
}
const d = await pushRevertBranch(e, r.sha, c);
if (d.kind === "refused") return refuse(d);
return openPullRequest(e, t, n, d);
}
async function openPullRequest(e, t, n, s) {
const {commit: a, grade: i, title: c, body: u} = n;
const d = (0, o.Z9)(a.sha);
const l = await t.find(d);
if (l && l.state !== "open") {
const e = `pull request #${l.number} with this revert is ${l.state}`;
return {
kind: "refused",
refused: {
reason: "already-reverted",
why: e
}
};
}
let f = l;
try {
f ??= await t.create({
branch: d,
base: e.branch,
title: c,
body: u,
draft: i === "likely"
});
} catch (n) {
f = await t.find(d).catch(() => undefined);
if (!f) {
if (!(n instanceof r.fk)) throw n;
await revert_commit_removeRevertBranch(e, a.sha, s.sha);
return {
kind: "refused",
refused: {
reason: "no-permission",
why: (0, r.bD)(n)
}
};
}
}
if (l) await t.update(l.number, {
body: u
});
if (f.draft && i === "proven") await t.markReady(f.number).then(() => Object.assign(f, {
draft: false
}));
await decorate(t, f, n);
return {
kind: "pull-request",
url: f.url,
number: f.number,
draft: f.draft,
created: l === undefined
};
}
async function decorate(e, {number: t}, {labels: n, commit: r}) {
await e.label(t, n).catch(() => undefined);
if (r.author.login !== undefined) await e.assign(t, [ r.author.login ]).catch(() => undefined);
}
const d = {
"no-permission": "no-permission",
"workflow-files": "workflow-files",
protected: "no-permission",
moved: "ambiguous",
failed: "no-permission"
};
const refuse = ({reason: e, why: t}) => ({
kind: "refused",
refused: {
reason: d[e],
why: t
}
});
async function withdrawRevert(e, t, n, r) {
const s = revertBranch(n);
const o = await t.find(s);
if (o?.state !== "open") return false;
await t.comment(o.number, r);
await t.update(o.number, {
state: "closed"
});
const a = await e.git.raw([ "ls-remote", "--heads", "origin", `refs/heads/${s}` ]);
const i = /^([0-9a-f]{40})\t/.exec(a)?.[1];
if (i !== undefined) await removeRevertBranch(e, n, i);
return true;
}
var l = n(73024);
var f = n(76760);
var p = n(74724);
const h = {
name: "github-actions[bot]",
email: "41898282+github-actions[bot]@users.noreply.github.com"
};
const m = 300;
const w = 12e4;
async function openClone({url: e, token: t, folder: n, branch: s, author: o = h}) {
(0, l.mkdirSync)(n, {
recursive: true
});
const a = environment(n, e, t, o);
const i = (0, p.Lp)({
baseDir: n,
timeout: {
block: w
},
allowEnvironment: Object.keys(a),
unsafe: {
allowUnsafeConfigEnvCount: true,
allowUnsafeConfigPaths: true,
allowUnsafeHooksPath: true,
allowUnsafeCredentialHelper: true,
allowUnsafeProtocolOverride: true
}
}).env(a);
const c = `refs/heads/${s}`;
try {
await i.raw([ "init", "--quiet", "--bare", "." ]);
await i.raw([ "remote", "add", "origin", e ]);
await i.raw([ "fetch", "--quiet", "--no-tags", `--depth=${m}`, "origin", `+${c}:${c}` ]);
} catch (e) {
throw new r.fk("git-failed", `Fetching branch "${s}" failed: ${withoutToken((0, 
r.bD)(e), t)}. Check that the token has contents: read.`);
}
return {
git: i,
branch: s,
head: async () => (await i.raw([ "rev-parse", "--verify", `${c}^{commit}` ])).trim(),
has: async e => {
if (await isComplete(i, e)) return true;
if ((await i.raw([ "rev-parse", "--is-shallow-repository" ])).trim() !== "true") return false;
await i.raw([ "fetch", "--quiet", "--no-tags", "--unshallow", "origin", `+${c}:${c}` ]);
return isComplete(i, e);
}
};
}
async function isComplete(e, t) {
try {
const n = await e.raw([ "cat-file", "commit", t ]);
const r = /^parent ([0-9a-f]{40})$/m.exec(n)?.[1];
if (r !== undefined) await e.raw([ "cat-file", "-e", `${r}^{tree}` ]);
return true;
} catch {
return false;
}
}
function environment(e, t, n, r) {
const s = [ [ "core.hooksPath", u.devNull ], [ "protocol.ext.allow", "never" ], [ "http.followRedirects", "false" ], [ "credential.helper", "" ], [ "gc.auto", "0" ], [ "maintenance.auto", "false" ], [ "merge.directoryRenames", "false" ], [ "commit.gpgSign", "false" ] ];
if (n !== undefined && /^https?:/.test(t)) {
const e = Buffer.from(`x-access-token:${n}`).toString("base64");
s.push([ `http.${new URL(t).origin}/.extraheader`, `AUTHORIZATION: basic ${e}` ]);
}
const o = s.flatMap(([e, t], n) => [ [ `GIT_CONFIG_KEY_${n}`, e ], [ `GIT_CONFIG_VALUE_${n}`, t ] ]);
const {PATH: a, SystemRoot: i, SSL_CERT_FILE: c, SSL_CERT_DIR: d, https_proxy: l, HTTPS_PROXY: p, http_proxy: h, no_proxy: m, NO_PROXY: w} = process.env;
const y = {
PATH: a,
SystemRoot: i,
SSL_CERT_FILE: c,
SSL_CERT_DIR: d,
https_proxy: l,
HTTPS_PROXY: p,
http_proxy: h,
no_proxy: m,
NO_PROXY: w
};
return {
...Object.fromEntries(Object.entries(y).filter(([, e]) => e !== undefined)),
LC_ALL: "C",
HOME: f.join(e, "no-home"),
GIT_CONFIG_NOSYSTEM: "1",
GIT_CONFIG_GLOBAL: u.devNull,
GIT_TERMINAL_PROMPT: "0",
GIT_NO_REPLACE_OBJECTS: "1",
GIT_AUTHOR_NAME: r.name,
GIT_AUTHOR_EMAIL: r.email,
GIT_COMMITTER_NAME: r.name,
GIT_COMMITTER_EMAIL: r.email,
GIT_CONFIG_COUNT: String(s.length),
...Object.fromEntries(o)
};
}
function withoutToken(e, t) {
if (t === undefined) return e;
const n = Buffer.from(`x-access-token:${t}`).toString("base64");
return e.replaceAll(t, "***").replaceAll(n, "***");
}
const y = "%H%x00%P%x00%an%x00%ae%x00%ct%x00%B";
async function readCommit({git: e}, t) {
const n = await e.raw([ "show", "--no-patch", "--no-show-signature", `--format=${y}`, t ]);
const [r = t, s = "", o = "", a = "", i = "0", ...c] = n.split("\0");
const u = s.split(" ").filter(e => e !== "");
const d = u[0] === undefined ? [ "--root", t ] : [ u[0], t ];
const l = await e.raw([ "diff-tree", "-r", "-M", "-z", "--no-commit-id", "--name-status", ...d ]);
return {
sha: r.trim(),
parents: u,
author: {
name: o,
email: a
},
message: c.join("\0").trimEnd(),
committedAt: Number(i) * 1e3,
changes: parseChanges(l)
};
}
async function readLine({git: e, branch: t}, n) {
const r = [ "--first-parent", "-m", "--name-only", "--no-renames", `--max-count=${n}`, "-z" ];
const s = await e.raw([ "log", ...r, "--format=%x01%H %P%x02%B%x03", `refs/heads/${t}` ]);
return s.split("").slice(1).map(e => {
const [t = "", n = ""] = split(e, "");
const [r = "", s = ""] = split(n, "");
const [a = "", ...i] = t.trim().split(" ");
const c = (0, o.hF)(r);
const u = s.split("\0").map(e => e.replace(/^\n/, "")).filter(e => e !== "");
return {
sha: a,
parents: i.filter(e => e !== ""),
paths: u,
...c.length > 0 ? {
reverts: c
} : {}
};
});
}
function split(e, t) {
const n = e.indexOf(t);
return n < 0 ? [ e, "" ] : [ e.slice(0, n), e.slice(n + 1) ];
}
function parseChanges(e) {
const t = e.split("\0");
const n = [];
for (let e = 0; e + 1 < t.length; ) {
const r = t[e].charAt(0);
if (r === "R" || r === "C") {
const [s, o] = [ t[e + 1], t[e + 2] ];
n.push(r === "R" ? {
path: o,
oldPath: s,
status: r
} : {
path: o,
status: "A"
});
e += 3;
} else {
n.push({
path: t[e + 1],
status: r
});
e += 2;
}
}
return n;
}
var g = n(45715);
const v = 100;
const $ = 4e6;
const b = 4;
async function findDependent(e, t, n) {
const {git: r} = e;
const s = await r.raw([ "rev-list", "--first-parent", "--reverse", `${t.sha}..${n}` ]);
const o = s.split("\n").filter(e => e !== "");
if (o.length === 0) return undefined;
if (o.length > v) return `${o.length} later commits are too many to check whether one needs it`;
const a = declaredNames(await addedLines(e, t.sha, t.parents[0]));
const i = t.changes.filter(({status: e}) => e === "A" || e === "R").map(e => e.path);
const c = [];
for (const n of o) {
const s = await r.raw([ "show", "--no-patch", "--no-show-signature", "--format=%B", n ]);
const o = n.slice(0, 12);
if (refersTo(s, t)) return `the message of ${o} refers to it`;
const u = await addedLines(e, n, `${n}^1`);
if (u.length > $) return `${o} is too large to check whether it needs it`;
const d = i.find(e => mentionsFile(u, e));
if (d !== undefined) return `${o} uses ${d}, which it adds`;
const l = new Set(u.match(k));
for (const e of a) if (l.has(e)) c.push({
sha: n,
name: e
});
}
const u = t.parents[0] === undefined ? new Set : await namesIn(e, t.parents[0], c.map(({name: e}) => e));
const d = c.find(({name: e}) => !u.has(e));
return d && `${d.sha.slice(0, 12)} uses "${d.name}", which it introduces`;
}
const k = /[A-Za-z_$][\w$]*/g;
const R = /(?:\b(?:function|class|def|fn|func|const|let|var|type|interface|enum|struct|trait|module|namespace|macro|val|sub|export|static)\s+\*?\s*|#define\s+|^\s*["']?)([A-Za-z_$][\w$]*)(?=["']?\s*(?:[=:(<{[]|$))/gm;
const _ = new Set("return throw await while switch catch yield import export default function class const else case this self true false null None pass elif except finally".split(" "));
function declaredNames(e) {
const t = [ ...e.matchAll(R) ].map(e => e[1]);
return new Set(t.filter(e => e.length >= b && !_.has(e)));
}
function mentionsFile(e, t) {
const n = f.posix.basename(t);
const r = n.replace(/\.[^.]+$/, "");
const quoted = e => e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const s = new RegExp(`(?:^|[\\s'"\`(/<])${quoted(n)}(?![\\w-])`, "m");
const o = new RegExp(`(?:import|require|from|include|use|mod|source)\\b[^\\n]*[\\s'"\`(/.:<]${quoted(r)}(?![\\w-])`, "m");
return s.test(e) || r !== "" && r !== "index" && o.test(e);
}
function refersTo(e, t) {
const n = e.match(/\b[0-9a-f]{7,40}\b/g) ?? [];
if (n.some(e => t.sha.startsWith(e))) return !/This reverts commit/i.test(e);
const r = /\(#(\d+)\)\s*$/m.exec(t.message.split("\n")[0] ?? "")?.[1];
if (r === undefined) return false;
return new RegExp(`\\b(?:follow[- ]?up|depends? on|builds? on|on top of|requires|needs|extends)\\b[^\\n]*#${r}\\b`, "i").test(e);
}
async function addedLines({git: e}, t, n) {
const r = n === undefined ? [ "--root", t ] : [ n, t ];
const s = [ "-r", "-p", "-U0", "-M", "--no-color", "--no-ext-diff", "--no-textconv", "--no-commit-id" ];
const o = await e.raw([ "diff-tree", ...s, ...r ]);
return o.split("\n").filter(e => e.startsWith("+") && !e.startsWith("+++")).map(e => e.slice(1)).join("\n");
}
async function namesIn({git: e}, t, n) {
const r = new Set;
for (const s of new Set(n)) {
const n = await e.raw([ "grep", "-I", "-l", "-w", "-F", "--max-count=1", "-e", s, t ]);
if (n.trim() !== "") r.add(s);
}
return r;
}
var I = n(24136);
const T = 100;
async function revertRun(e, t, n, s, o) {
const {question: a} = n;
const {decision: i, facts: c, seen: u} = await (0, I.QD)(e, t, a, s);
const {culprit: d} = i;
const l = i.refused.filter(({reason: e, why: t}) => e !== "already-reverted" || !c?.revert || t !== c.revert);
if (d === null || !c?.commit || l.length > 0) return {
...i,
refused: i.refused
};
const f = await openClone(n.clone);
if (!await f.has(d)) {
return {
...i,
grade: null,
refused: [ refusal("ambiguous", "the branch does not hold the commit any more") ]
};
}
const p = await f.head();
const h = {
...await readCommit(f, d),
author: c.commit.author
};
const m = await findDependent(f, h, p);
const w = await revertedTree(f, h, p);
if (w.kind === "empty") return {
...i,
grade: null,
refused: [ refusal("already-fixed", "the head holds nothing of it any more") ]
};
const {revert: y, ...v} = c;
const $ = {
...v,
commit: h,
line: await readLine(f, T),
conflicts: w.kind === "conflict" ? w.paths : [],
...m === undefined ? {} : {
dependedOn: m
}
};
const b = (0, g.h)($);
if (b.grade === null || b.culprit !== d) return b;
const {grade: k} = b;
const R = reportOf(n, h, k, u, a.now);
const _ = await o(d, () => applyRevert(f, t, {
commit: h,
grade: k,
policy: a.policy,
message: messageOf(n, h),
title: revertTitle(h),
body: revertBody(R),
issueBody: revertIssueBody(R),
labels: n.labels,
made: $.made
}).catch(e => {
if (e instanceof r.fk && (e.reason === "conflict" || e.reason === "already-fixed")) {
return {
kind: "refused",
refused: refusal(e.reason, e.message)
};
}
throw e;
}));
const x = _?.kind === "refused" ? [ _.refused ] : [];
return {
culprit: d,
grade: x.length > 0 ? null : k,
refused: x,
..._ === undefined ? {} : {
outcome: _
}
};
}
const refusal = (e, t) => ({
reason: e,
why: t
});
function messageOf({question: e, runUrl: t}, {sha: n, message: r}) {
const s = r.split("\n")[0] ?? "";
const a = `The job "${e.job.name.replace(/\p{Cc}/gu, " ")}" fails on ${e.branch} since this commit.`;
return (0, o.i5)({
sha: n,
subject: s,
why: a,
runUrl: t
});
}
function reportOf({question: e, runUrl: t, jobs: n, evidence: r}, s, o, a, i) {
return {
commit: s,
branch: e.branch,
grade: o,
runUrl: a?.redUrl ?? t,
...a?.greenUrl === undefined ? {} : {
greenUrl: a.greenUrl
},
failure: {
type: e.failure.type,
signature: e.failure.signature,
evidence: r
},
jobs: n,
...e.policy.verify === undefined ? {} : {
verify: {
command: e.policy.verify
}
},
times: {
committed: s.committedAt,
...a?.detectedAt === undefined ? {} : {
detected: a.detectedAt
},
reported: i
}
};
}
var x = n(43676);
const O = [ "rerail:revert" ];
async function revertFor(e, t) {
const {reverts: n, reader: s, masker: a, clock: u, server: d, stopGiven: l} = e;
if (t.repository.toLowerCase() !== e.repository.toLowerCase()) {
return nothing(`the plan is for ${t.repository}, and this is ${e.repository}`);
}
if (!n) return nothing("a recorded repository cannot be changed");
const {plan: f, facts: p} = await (0, c.hd)(e, t);
if (f.leftAlone) return nothing(f.leftAlone.why);
const h = p.run.isFork ? undefined : (0, x.oc)(p, f);
if (!h) return nothing("no failed job blames a commit");
const m = (0, x.YH)(p, h, {
given: l,
observes: true
});
const mask = e => a.mask(e);
const journal = async (t, r) => {
let s;
const a = n.host;
const c = {
kind: "revert",
seen: async () => (await a.find((0, o.Z9)(t)))?.state === "open" ? true : undefined,
run: async () => {
s = await r();
return {
done: true,
value: undefined
};
}
};
if (!e.acts) return r();
const d = {
acts: e.acts,
clock: u,
log: e.log,
owner: e.owner,
leaseMs: e.leaseMs
};
await (0, i.y)(f, [ c ], {
...d,
...e.ledger ? {
ledger: e.ledger
} : {}
});
return s;
};
try {
const e = await revertRun(s, n.host, {
question: m,
clone: {
...n.clone,
branch: m.branch
},
runUrl: `${d}/${p.repository}/actions/runs/${p.run.id}`,
jobs: [ h.name ],
evidence: h.failure?.evidence.map(({text: e}) => e) ?? [],
labels: O
}, (0, x.su)(p, s, mask), journal);
return tell(e);
} catch (e) {
if (!(e instanceof r.fk)) throw e;
return nothing((0, r.bD)(e));
}
}
const nothing = e => ({
text: `nothing was reverted: ${e}`,
markdown: `### No revert\n${(0, s.Ic)(e)}`
});
function tell({culprit: e, refused: t, outcome: n}) {
const r = (0, s.ti)(e?.slice(0, 12) ?? "no commit");
if (n?.kind === "pull-request") {
const e = `${n.created ? "opened" : "updated"} the revert's ${n.draft ? "draft " : ""}pull request`;
return {
text: `${e}: ${n.url}`,
markdown: `### Review the revert of ${r}\nrerail ${e}: ${n.url}`
};
}
if (n?.kind === "issue") {
const e = `opened an issue about the revert: ${n.url}`;
return {
text: e,
markdown: `### Decide about the revert of ${r}\nrerail ${e}`
};
}
if (n?.kind === "pushed") {
const e = `pushed the revert ${n.sha.slice(0, 12)}`;
return {
text: e,
markdown: `### Reverted ${r}\nrerail ${e}.`
};
}
if (t.length === 0) return nothing("another controller prepares the revert");
const o = `nothing was reverted: ${t.map(({reason: e, why: t}) => `${e} (${t})`).join(", ")}`;
return {
text: o,
markdown: `### No revert of ${r}\n${refusalList(t)}`
};
}
},
70536: (e, t, n) => {
n.d(t, {
runController: () => runController
});
var r = n(51455);
var s = n(76760);
var o = n(19473);
var a = n(2637);
var i = n(92906);
var c = n(48609);
var u = n(77002);
var d = n(18533);
var l = n(20541);
const f = 30 * 2 ** 20;
async function runController(e, t) {
const n = t === "act" || t === "revert";
const r = n ? readPlans(e) : [];
const s = n ? undefined : await readTrigger(e);
const a = s?.kind === "run" && s.repository || e.env.GITHUB_REPOSITORY;
if (!a) throw new o.dz([ "Which repository is unknown: GITHUB_REPOSITORY is not set. Give the address of the run." ]);
try {
const n = await open(e, a);
if (t === "act") await act(e, n, r); else if (t === "revert") await revert(e, n, r); else await decide(e, n, t, s);
return 0;
} catch (t) {
if (e.inputs.strict) throw t;
e.log.warning(`${e.masker.mask((0, o.bD)(t))} Nothing was done.`);
if (!(t instanceof o.yo) && t instanceof Error) e.log.debug(t.stack ?? "");
if (!n) await writeOutputs(e, {
next: "none"
});
return 0;
}
}
function open({env: e, inputs: t, context: n, clock: r, random: o, log: a, masker: i, cancel: c}, d) {
const l = t.token ?? e.GITHUB_TOKEN;
return (0, u.openController)({
repository: d,
env: e,
...l ? {
token: l
} : {},
folder: s.join(n.temp, "rerail"),
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
stopGiven: t.command === "plan" || t.stop !== undefined,
clock: r,
random: o,
log: a,
masker: i,
signal: c
});
}
function readPlans({inputs: e}) {
try {
return (0, d.WY)(e.plan);
} catch (e) {
throw new o.dz([ (0, o.bD)(e) ]);
}
}
async function readTrigger({env: e, inputs: t}) {
if (t.run !== undefined) {
try {
return (0, l.xX)(t.run.trim());
} catch (e) {
if (!(e instanceof o.eb)) throw e;
throw new o.dz([ `Input "run" is "${t.run.trim().slice(0, 60)}", which is not allowed. Use a run's id or the address of its page.` ]);
}
}
const n = e.GITHUB_EVENT_NAME ?? "";
const s = e.GITHUB_EVENT_PATH ? await (0, r.readFile)(e.GITHUB_EVENT_PATH, "utf8").catch(() => "{}") : "{}";
if (s.length > f) return {
kind: "none",
why: "the event is too large"
};
try {
return (0, l.ix)(n, JSON.parse(s));
} catch {
return {
kind: "none",
why: "the event is no JSON"
};
}
}
async function decide(e, t, r, s) {
const {log: o} = e;
if (s.kind === "none") {
o.info(`nothing to decide about: ${s.why}`);
return writeOutputs(e, {
next: "none"
});
}
const {decisionsFor: a} = await Promise.all([ n.e(6), n.e(830), n.e(724), n.e(465), n.e(113), n.e(957), n.e(691) ]).then(n.bind(n, 49934));
const i = await a(t, s);
const u = i.map(({plan: e}) => e);
for (const e of u) o.info(`run ${e.run.id}, attempt ${e.run.attempt}: ${e.leftAlone?.reason ?? e.act} (${e.why})`);
if (r === "recover") {
const n = [];
for (const e of i) n.push(await (0, c.u0)(t, e));
await summarise(e, n, t.server);
await afterwards(t, s);
} else await summarise(e, u.map(e => ({
plan: e
})), t.server);
await writeOutputs(e, outputsOf(s, i, r));
}
const p = 11e4;
function outputsOf(e, t, n) {
const r = t.map(({plan: e}) => e);
const s = n === "decide" ? (0, c.Xh)(r) : "none";
const [o] = r;
const a = {
next: s,
...o ? {
plan: JSON.stringify(o)
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
for (const s of n) {
const n = await (0, c.P6)(t, s);
if (n.left !== undefined) e.log.info(`run ${s.run.id}: nothing was done, because ${n.left}`); else e.log.info(`run ${s.run.id}: ${n.reports.map(({kind: e, state: t}) => `${e} ${t}`).join(", ")}`);
r.push(n);
}
await summarise(e, r, t.server);
}
async function revert(e, t, s) {
const {revertFor: o} = await Promise.all([ n.e(6), n.e(830), n.e(724), n.e(465), n.e(113), n.e(957), n.e(691) ]).then(n.bind(n, 64913));
const a = [];
for (const n of s) {
const r = await o(t, n);
e.log.info(`run ${n.run.id}: ${r.text}`);
a.push(r);
}
const {summary: i} = e.context.files;
if (!i) return;
const c = a.map(({markdown: e}) => e).join("\n\n");
await (0, r.appendFile)(i, `${e.masker.mask(c)}\n`);
}
async function afterwards(e, t) {
if (t.kind !== "sweep") return;
const {closeQuietIssues: r} = await Promise.all([ n.e(6), n.e(830), n.e(724), n.e(465), n.e(113), n.e(957), n.e(691) ]).then(n.bind(n, 34054));
await r(e);
}
async function summarise({context: e, log: t, masker: n}, s, a) {
if (!e.files.summary) return;
const c = s.map(({plan: e, report: t}) => (0, i.KL)(e, a, t)).join("\n");
await (0, r.appendFile)(e.files.summary, n.mask(c.slice(0, 9e5))).catch(e => t.warning(`The summary could not be written: ${(0, 
o.bD)(e)}.`));
}
async function writeOutputs({context: e}, t) {
if (e.files.output) await (0, r.appendFile)(e.files.output, (0, a.Rd)(new Map(Object.entries(t))));
}
}
};
