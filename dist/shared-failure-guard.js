export const id = 133;

export const ids = [ 133 ];

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
var a = n(76760);
var s = n(19473);
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
const u = Object.keys(l);
function createCommandFiles(e) {
(0, r.mkdirSync)(e, {
recursive: true
});
const t = Object.fromEntries(u.map(t => [ t, a.join(e, t) ]));
for (const e of u) (0, r.writeFileSync)(t[e], "");
return t;
}
function commandFileVariables(e) {
return Object.fromEntries(u.map(t => [ l[t], e[t] ]));
}
function readCommandFiles(e) {
const t = [];
const read = (n, r) => {
try {
return readText(e[n], r);
} catch (e) {
t.push(`Unable to process file command '${n}' successfully. ${(0, s.messageOf)(e)}`);
return "";
}
};
const parse = (e, n) => {
const {entries: r, problem: a} = (0, o.Hl)(n, {
unnamed: e !== "output"
});
if (a === undefined) return {
entries: r,
text: endLine(n)
};
t.push(`Unable to process file command '${e}' successfully. ${a}`);
return {
entries: r,
text: (0, o.Rd)(r)
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
if (e === "" || e.toUpperCase() === f) r.entries.delete(e);
}
return {
published: {
outputs: n.entries,
env: r.entries,
path: (0, o.Rr)(a),
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
if ((0, s.codeOf)(e) === "ENOENT" || (0, s.codeOf)(e) === "ENOTDIR") return "";
throw e;
}
try {
const e = (0, r.fstatSync)(a);
if (e.isDirectory() && !n) return "";
if (!e.isFile()) throw new Error("It is no longer a regular file");
if (e.size > i) throw new Error(`It has ${e.size} bytes, more than ${i}`);
const s = Buffer.alloc(Math.min(e.size, t));
return decode(s.subarray(0, (0, r.readSync)(a, s)));
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
96327: (e, t, n) => {
n.d(t, {
Bd: () => formatAnywhere,
RM: () => parseCommand,
fE: () => formatCommand,
tJ: () => inert,
wA: () => r,
z3: () => isBlank,
zN: () => isRegistered
});
const r = [ "add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group", "notice", "remove-matcher", "save-state", "set-env", "set-output", "stop-commands", "warning" ];
const a = new Set(r);
const s = [ [ "\r", "%0D" ], [ "\n", "%0A" ] ];
const o = [ ...s, [ ":", "%3A" ], [ ",", "%2C" ] ];
const i = [ [ ";", "%3B" ], ...s, [ "]", "%5D" ] ];
const c = /^(?:[^\S\uFEFF]|\u0085)*/;
const f = new Map;
function unescapeText(e, t) {
if (!e.includes("%")) return e;
let n = e;
for (const [e, r] of t) n = n.replaceAll(r, e);
return n.replaceAll("%25", "%");
}
function escapeText(e, t) {
let n = e.replaceAll("%", "%25");
for (const [e, r] of t) n = n.replaceAll(e, r);
return n;
}
const isRegistered = e => a.has(e);
function parseCommand(e, t = isRegistered) {
return parseNewForm(e, t) ?? parseOldForm(e, t);
}
function parseNewForm(e, t) {
const n = e.startsWith("::") ? e : e.replace(c, "");
if (!n.startsWith("::")) return undefined;
const r = n.indexOf("::", 2);
if (r < 0) return undefined;
const [a, i] = splitOnce(n.slice(2, r), " ");
if (!t(a.toLowerCase())) return undefined;
return {
name: a,
properties: parseProperties(i.trim(), ",", o),
data: unescapeText(n.slice(r + 2), s)
};
}
function parseOldForm(e, t) {
const n = e.indexOf("##[");
const r = n < 0 ? -1 : e.indexOf("]", n);
if (r < 0) return undefined;
const [a, s] = splitOnce(e.slice(n + 3, r), " ");
if (!t(a.toLowerCase())) return undefined;
return {
name: a,
properties: parseProperties(s, ";", i),
data: unescapeText(e.slice(r + 1), i)
};
}
function splitOnce(e, t) {
const n = e.indexOf(t);
return n < 0 ? [ e, "" ] : [ e.slice(0, n), e.slice(n + 1) ];
}
function parseProperties(e, t, n) {
if (e === "") return f;
const r = new Map;
for (const a of e.split(t)) {
const [, e, t] = /^=*([^=]+)=+(.+)$/s.exec(a) ?? [];
if (e && t) r.set(e.toLowerCase(), unescapeText(t, n));
}
return r;
}
function formatCommand(e, t = "", n = []) {
const r = [ ...n ].map(([e, t]) => `${e}=${escapeText(t, o)}`).join(",");
return `::${e}${r === "" ? "" : ` ${r}`}::${escapeText(t, s)}`;
}
function formatAnywhere(e, t) {
return `##[${e}]${escapeText(t, i)}`;
}
function inert(e) {
return e.replace(/[\r\n]+/g, " ").replace(c, e => e.replaceAll(/[^ \t]/g, " ")).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [");
}
function isBlank(e) {
return c.exec(e)?.[0] === e;
}
},
10313: (e, t, n) => {
n.d(t, {
G: () => keepReserve,
e: () => useReserve
});
var r = n(73024);
var a = n(76760);
const s = 256 * 1024;
async function keepReserve(e) {
try {
(0, r.writeFileSync)(await reserveFile(e), Buffer.alloc(s), {
flag: "wx",
mode: 384
});
} catch {}
}
async function useReserve(e, t) {
const {isDiskFull: a} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 48722));
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
const {externalEffects: r} = await Promise.all([ n.e(17), n.e(273), n.e(628), n.e(133), n.e(794) ]).then(n.bind(n, 68268));
return r(t).map(({pattern: e, line: t}) => `${e} in line ${t}`);
}
function repeatable(e, {never: t, idempotent: n}) {
const named = t => t.find(t => e.names.some(e => (0, r.Hj)(t, e)));
const a = named(n.jobs) !== undefined || e.environments.length > 0 && e.environments.every(e => isExempt(n, e));
if (a) return {
isIdempotent: a,
effects: []
};
const s = named(t.jobs);
const o = e.environments.filter(e => isExpression(e) ? t.environments.length > 0 : matchesAny(t.environments, e)).map(e => `the job's environment "${e}"`);
return {
isIdempotent: a,
effects: o,
...s === undefined ? {} : {
never: `the policy never repeats this job (\`never.jobs\`: "${s}")`
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
const {readRunWorkflows: r, jobsNamed: s} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 9113));
const o = e.context.job;
if (o === undefined) return repeatable({
names: [],
environments: []
}, t);
const i = await r(e);
const c = i ? s(i, o).map(({job: e}) => e) : [];
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
var a = n(1273);
var s = n(87059);
var o = n(10313);
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
const s = [ readCircumstances, readEffects, beginStage, fastForward, captureBefore, uploadBefore, resume, tellContext ];
for (const a of s) {
if (e.cancel.aborted || r.fastForwarded) break;
await e.bestEffort("Preparing the step", () => a(e, r, t, n), isUsers);
}
return r;
}
const isUsers = e => e instanceof r.RefusedError && e.reason === "stage-name-taken";
async function readCircumstances(e, t) {
const {laneOfJob: r, readJobPolicy: s, withPolicy: o} = await Promise.all([ n.e(17), n.e(273), n.e(628), n.e(133), n.e(794) ]).then(n.bind(n, 29544));
const i = await e.bestEffort("Reading the policy", () => s(e, "quick"));
const c = await e.bestEffort("Choosing the lane", () => r(e, i?.policy));
if (c) e.log.debug(`lane ${c.lane}: ${c.why}`);
t.lane = c?.lane ?? "STANDARD";
if (c && c.by !== "default") t.laneReason = c.why;
if (i) {
t.policy = i.policy;
t.isPolicyBroken = i.isBroken;
Object.assign(e.inputs, o(e.inputs, i.policy, t.lane));
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
const s = e.inputs.stage;
if (s === undefined) return;
const {openStage: o} = await Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 69071));
const c = `Recording stage "${s}"`;
const f = await e.bestEffort(c, () => o(e, s, r, a), isUsers);
if (!f) return;
t.stage = f;
const l = t.effects ?? await (0, i.w7)(e.inputs, r.text);
if (l.length > 0) await e.bestEffort(c, () => f.update({
external: true
}));
}
async function fastForward(e, t, r, a) {
if (!t.stage || e.context.attempt <= 1) return;
const [{fastForward: s}, {carryPlans: o}] = await Promise.all([ Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 48633)), Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 40971)) ]);
await o(e, t.stage);
t.fastForwarded = await s(e, t.stage, r, a) !== undefined;
}
async function captureBefore(e, t, r, a) {
const {stage: i, clean: c, maxTries: f} = t;
if (!i && !(c && f > 1)) return;
const [{capture: l}, {snapshotOf: u, newestCheckpoint: d, probeExecutables: p, startProbes: m}] = await Promise.all([ Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 64229)), Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 69071)) ]);
const b = i ? p(e, r, a) : Promise.resolve(undefined);
const w = await d(await e.job());
const y = await l(e, {
...i === undefined ? {} : {
stage: i.record.name
},
...w === undefined ? {} : {
parent: w
},
sequence: i ? i.record.order * 2 - 1 : 0,
clean: true
});
if (y) Object.assign(t, {
before: y,
...await (0, s.i)(e)
});
if (y && c && f > 1) {
const {keepGitConfig: r} = await Promise.all([ n.e(17), n.e(273), n.e(628), n.e(133), n.e(794) ]).then(n.bind(n, 41744));
t.gitConfig = r(e.context.workspace);
await (0, o.G)(e);
}
if (!i || e.cancel.aborted) return;
if (y) await e.bestEffort("Recording the stage", () => i.update({
before: u(y)
}));
await b;
t.probes = m(e, a, b);
}
async function uploadBefore(e, {lane: t, stage: r}) {
if (!r) return;
const {KEEP_ON_FAILURE: a, uploadJob: s, uploadTime: o} = await Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 99770));
const i = o(e.inputs, t);
if (i === "never") return;
await e.bestEffort("Starting the upload", async () => {
await (await e.job()).mark(a);
if (i === "before") await s(e);
});
}
async function tellContext(e, t) {
if (e.context.attempt <= 1) return;
const {tellRollback: r, writeContext: a} = await Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 80854));
const s = await a(e);
if (s === undefined) return;
t.contextFile = s;
await r(e);
}
async function resume(e, t) {
const {stage: r, before: a, probes: s} = t;
if (!r || !a || !s || !e.inputs.resumable || e.context.attempt <= 1) return;
const {resumeStage: o} = await Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 25032));
t.resumed = await o(e, r, a, s);
}
}
};
