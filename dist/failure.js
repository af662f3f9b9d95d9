export const id = 51;

export const ids = [ 51 ];

export const modules = {
76636: (A, e, n) => {
n.r(e);
n.d(e, {
explainCommand: () => y,
makeExplain: () => makeExplain
});
var t = n(73024);
var i = n(76760);
var r = n(78877);
var o = n(19473);
var s = n(50554);
var a = n(93711);
var d = n(51455);
var l = n(14274);
const c = 65536;
async function* readLogFile(A) {
const e = Buffer.allocUnsafeSlow(l.z + c);
const n = await (0, d.open)(A);
try {
let A = 0;
for (;;) {
const {bytesRead: t} = await n.read(e, A, c, null);
if (t === 0) return;
yield e.subarray(A, A + t);
A += t;
if (A + c > e.length) A = 0;
}
} finally {
await n.close();
}
}
var u = n(56221);
var f = n(48301);
var p = n(96327);
const g = {
timeout: "timeout",
"test-failure": "test failure",
"quality-gate": "quality gate",
"resource-exhaustion": "resource exhaustion",
network: "network",
git: "git",
unknown: "unknown"
};
const b = 5;
const w = 110;
function explanationDocument({source: A, failure: e, lane: n}) {
return {
...A === undefined ? {} : {
source: A
},
type: e.type,
confidence: Math.round(e.confidence * 1e3) / 1e3,
retry: e.retry,
lane: n.lane,
laneReason: n.why,
evidence: e.evidence,
facts: e.facts,
signature: e.signature,
runnerUp: e.runnerUp ?? null,
suggestion: e.suggestion,
consequences: e.consequences
};
}
function explanationText({source: A, failure: e, lane: n}) {
const {type: t, confidence: i, evidence: r, facts: o, consequences: s, runnerUp: a, signature: d, suggestion: l} = e;
const c = `${A === undefined ? "" : `${shorten(A)}: `}${g[t]}, ${percent(i)}`;
const u = r.slice(0, b);
const f = Math.max(0, ...u.map(({line: A}) => String(A).length));
const p = [ ...a ? [ `or ${g[a.type]}, ${percent(a.confidence)}` ] : [], `lane ${n.lane} (${n.why})`, `signature ${d}` ];
return [ c, l, "", ...u.map(({line: A, text: e, rule: n}) => `${String(A).padStart(f + 2)} │ ${shorten(e)}  [${n}]`), ...r.length > b ? [ `${" ".repeat(f + 2)} │ and ${r.length - b} more` ] : [], ...u.length > 0 ? [ "" ] : [], ...o.length > 0 ? [ `Facts: ${o.map(shorten).join(", ")}` ] : [], ...s.length > 0 ? [ `Then followed: ${s.map(shorten).join(" · ")}` ] : [], `${p.join(" · ")}` ].join("\n");
}
const percent = A => `${Math.round(A * 100)} %`;
function shorten(A) {
const e = (0, p.tJ)(A);
return e.length > w ? `${e.slice(0, w - 1)}…` : e;
}
const m = "-";
const h = 255;
function makeExplain(A) {
return {
name: "explain",
summary: "Says what kind of failure a log shows, and why.",
usage: "[LOG | --run URL] [--exit-code N] [--job NAME] [--policy FILE]",
positionals: {
min: 0,
max: 1
},
options: {
run: {
value: "URL",
help: "Read the logs of the failed jobs of a run, or of one job, through the API"
},
"exit-code": {
value: "N",
help: "Exit status of what failed, if you know it"
},
job: {
value: "NAME",
help: "Name of the job, which may decide about its lane"
},
policy: {
value: "FILE",
help: `Policy with rules and lanes (default: ${f.C}, if it exists)`
}
},
run: (e, n) => explain(e, n, A)
};
}
const y = makeExplain({
async runLogs({env: A}) {
const [{runLogs: e}, {apiAccess: t}, {openClient: i}] = await Promise.all([ Promise.all([ n.e(340), n.e(815), n.e(6), n.e(551), n.e(207), n.e(521), n.e(883), n.e(254), n.e(217) ]).then(n.bind(n, 79275)), Promise.all([ n.e(340), n.e(815), n.e(6), n.e(551), n.e(207), n.e(521), n.e(883), n.e(254), n.e(217) ]).then(n.bind(n, 57885)), Promise.all([ n.e(340), n.e(815), n.e(6), n.e(551), n.e(207), n.e(521), n.e(883), n.e(254), n.e(217) ]).then(n.bind(n, 45347)) ]);
return e(i(t(A)));
}
});
async function explain(A, e, n) {
const t = A.value("run");
const [i] = A.positionals;
const r = [ t, i ].filter(A => A !== undefined).length;
const s = "isTTY" in e.stdin && e.stdin.isTTY === true;
if (r > 1 || r === 0 && s) {
throw new o.eb(`What to explain: ${r === 0 ? "nothing" : "a file and a run"} was given. Give a log file, - for standard input, or --run URL.`);
}
const a = readExitCode(A.value("exit-code"));
const d = await loadPolicy(A.value("policy"), e);
const l = t === undefined ? [ await explainLog(i ?? m, {
args: A,
io: e,
policy: d,
exitCode: a
}) ] : await explainRun(t, await n.runLogs(e), d);
return {
ok: true,
document: t === undefined ? explanationDocument(l[0]) : {
run: t,
jobs: l.map(explanationDocument)
},
text: l.map(explanationText).join("\n\n")
};
}
async function explainLog(A, {args: e, io: n, policy: t, exitCode: r}) {
const o = e.value("job");
const s = {
...r === undefined ? {} : {
exitCode: r
},
...o === undefined ? {} : {
jobName: o
}
};
const a = A === m ? standardInput(n) : readLogFile(readableFile(i.resolve(n.cwd, A)));
return explainBytes(a, s, t);
}
async function explainRun(A, e, n) {
const t = await e.failedJobs(A);
if (t.length === 0) throw new o.yo(`Explaining the run failed: no job of ${A} failed. Give the address of one that did.`);
const i = [];
for (const A of t) {
const e = {
jobName: A.name,
...A.failedStep === undefined ? {} : {
stepName: A.failedStep
},
...A.conclusion === "cancelled" ? {
cancelled: true
} : {}
};
i.push({
source: A.name,
...await explainBytes(A.log(), e, n)
});
}
return i;
}
async function explainBytes(A, e, {lanes: n, rules: t}) {
(0, r.setFlagsFromString)("--semi-space-growth-factor=1");
const i = await (0, s.classify)({
log: A,
facts: e,
rules: t
});
const {jobName: o} = e;
const d = (0, a.chooseLane)({
option: "auto",
rules: n,
...o === undefined ? {} : {
jobName: o
}
});
return {
failure: i,
lane: d
};
}
function readExitCode(A) {
if (A === undefined) return undefined;
const e = /^\d{1,3}$/.test(A) ? Number(A) : Number.NaN;
if (e <= h) return e;
throw new o.eb(`The option --exit-code is "${A}", which is not allowed. Use a whole number from 0 to ${h}.`);
}
async function loadPolicy(A, e) {
const r = i.resolve(e.cwd, A ?? f.C);
if (A === undefined && !(0, t.existsSync)(r)) return {
lanes: u.W,
rules: []
};
const {readPolicy: s} = await Promise.all([ n.e(815), n.e(121), n.e(521), n.e(477) ]).then(n.bind(n, 14751));
try {
return await s((0, t.readFileSync)(readableFile(r), "utf8"), A ?? f.C);
} catch (n) {
if (A !== undefined) throw n;
e.log.warning(`The policy is left out: ${(0, o.bD)(n)}`);
return {
lanes: u.W,
rules: []
};
}
}
function readableFile(A) {
const e = (0, t.statSync)(A, {
throwIfNoEntry: false
});
if (e && !e.isDirectory()) return A;
throw new o.yo(`Reading ${A} failed: ${e ? "it is a folder" : "there is no such file"}. Check the path.`);
}
const v = "/dev/stdin";
async function* standardInput({stdin: A}) {
const e = "fd" in A && A.fd === 0;
if (e && process.platform === "linux") {
try {
return yield* readLogFile(v);
} catch (A) {
if (![ "ENXIO", "EACCES", "ENOENT" ].includes((0, o.$N)(A) ?? "")) throw A;
}
}
yield* bytesOf(A);
}
async function* bytesOf(A) {
for await (const e of A) yield typeof e === "string" ? Buffer.from(e) : e;
}
},
85387: (A, e, n) => {
n.d(e, {
analyseRules: () => analyseRules
});
var t = n(78764);
const i = 3;
const r = 4;
const o = 2.5;
function gramsFor(A) {
return A.flatMap(A => {
const e = A.map(chooseGrams);
return Array.from({
length: i
}, (A, n) => e.map(A => A[n]));
}).filter(A => A.every(A => A !== undefined)).map(A => ({
group: [ ...new Set(A) ],
telling: Math.min(...A.map(rarityOf)) - A.length / 8
})).sort((A, e) => e.telling - A.telling).filter(({telling: A}, e) => e === 0 || e < r && A >= o).map(({group: A}) => A);
}
function chooseGrams(A) {
const e = (0, t.gC)(A);
const n = [ ...e.keys() ].sort((A, n) => rarityAt(e, n) - rarityAt(e, A) || A - n);
const r = [];
for (const A of n) {
if (r.length === i) break;
if (r.every(e => Math.abs(e - A) >= t.Tw)) r.push(A);
}
return r.map(A => e[A]);
}
const rarityAt = (A, e) => rarityOf(A[e]);
const s = " added all already and are available build building built cache cannot check checking code command compile compiling config " + "configuration container core could create created creating data default dependencies dependency deploy directory docker done " + "download downloaded downloading environment error error: error] errors exception execution exit expected failed failed: " + "failure failures fatal file files find following for format found from github home http:// https:// image in 1 info info] input " + "install installed installing invalid is java known library line lines lint load local main message missing module modules name " + "new node not found number of org other our output package packages passed path perform process project provided public python " + "ration read release remote repository request required requires resolve resource result root run runner running script server " + "set setup size skipped source sources src start started starting state status step success successful successfully summary " + "supported target task task : tasks test test_ testing tests that the time timeout tool total type types unable unknown update " + "updated upload use used user using value version waiting warn warning warning: was when with work workflow yes you " + ".com/ .org/ .py: .js: .ts: .java .html.json .yml www. [info] [error] [warn] ##[group] ##[endgroup] ##[error] z ##[ 200 404";
const a = new Set((0, t.gC)(s));
const d = new Set((0, t.gC)("eeeettttaaaaooooiiiinnnnssssrrrrllll    ").map(lastCode));
const l = new Set((0, t.gC)("0000111122223333444455556666777788889999").map(lastCode));
const c = 4;
function lastCode(A) {
return A & 63;
}
const u = new Map;
function rarityOf(A) {
const e = u.get(A);
if (e !== undefined) return e;
const n = [ A, A >>> 6, A >>> 12, A >>> 18 ].map(lastCode);
const t = n.filter(A => d.has(A)).length;
const i = n.filter(A => l.has(A)).length;
const r = 6 - t / 2 - i - (a.has(A) ? c : 0);
u.set(A, r);
return r;
}
var f = n(18455);
const p = {
lookbehind: true,
namedGroups: true,
unicodePropertyEscape: true
};
const parse = A => f.parse(A, "u", p);
const g = 64;
const b = 12;
const w = 24;
function readAlternatives(A) {
const e = parseIfPossible(A.source);
if (!e) return [ {
pattern: A,
literals: []
} ];
if (!(A instanceof RegExp)) return [ {
pattern: A,
literals: requireNode(e).filter(e => isOfUse(e, A))
} ];
const n = e.type === "disjunction" ? e.body : [ e ];
return n.map(e => ({
pattern: new RegExp(boundRepetitions(e, A.source), A.flags),
literals: requireNode(e).filter(e => isOfUse(e, A))
}));
}
const m = 200;
function boundRepetitions(A, e) {
const [n, t] = A.range;
let i = e.slice(n, t);
for (const e of endlessIn(A).sort((A, e) => e.range[1] - A.range[1])) {
const [A, t] = [ e.body[0]?.range[1] ?? 0, e.range[1] ].map(A => A - n);
const r = `{${e.min},${Math.max(m, e.min)}}${e.greedy ? "" : "?"}`;
i = i.slice(0, A) + r + i.slice(t);
}
return i;
}
function endlessIn(A) {
const e = "body" in A && Array.isArray(A.body) ? A.body.flatMap(endlessIn) : [];
return A.type === "quantifier" && A.max === undefined ? [ A, ...e ] : e;
}
function parseIfPossible(A) {
try {
return parse(A);
} catch {
return undefined;
}
}
function isOfUse(A, {flags: e}) {
if (A.length > g) return false;
return !e.includes("i") || !A.some(A => h.test(A));
}
const h = /(?![a-z])\p{Cased}/iu;
const fold = A => A < 128 ? String.fromCodePoint(A).toLowerCase() : String.fromCodePoint(A);
function requireNode(A) {
const e = spell(A);
if (e) return cleanGroups([ e ]);
switch (A.type) {
case "alternative":
return requireSequence(A.body);

case "disjunction":
return requireChoice(A.body);

case "group":
return isNegative(A) ? [] : requireSequence(A.body);

case "quantifier":
return A.min > 0 ? requireSequence(A.body) : [];

default:
return [];
}
}
function requireSequence(A) {
const e = [];
let n = [ "" ];
for (const t of A) {
const A = spell(t);
const i = A && concatenate(n, A);
if (i) {
n = i;
continue;
}
const r = A ?? spellTurn(t);
e.push((r && concatenate(n, r)) ?? n);
if (!r) e.push(...requireNode(t));
n = r ?? [ "" ];
}
return cleanGroups([ ...e, n ]);
}
function spellTurn(A) {
if (A.type !== "quantifier" || A.min === 0) return undefined;
for (let e = Math.min(A.min, y); e > 0; e--) {
const n = spellAll(Array(e).fill(A.body).flat(), concatenate);
if (n) return n;
}
return undefined;
}
const y = 3;
function requireChoice(A) {
const e = new Set;
for (const n of A) {
const A = longest(requireNode(n));
if (A === undefined) return [];
for (const n of A) e.add(n);
}
return [ [ ...e ] ];
}
function spell(A) {
switch (A.type) {
case "value":
return [ fold(A.codePoint) ];

case "anchor":
return [ "" ];

case "characterClass":
return A.negative ? undefined : spellClass(A.body);

case "characterClassEscape":
return A.value === "d" ? [ ..."0123456789" ] : undefined;

case "group":
return spellGroup(A);

case "disjunction":
return spellAll(A.body, unite);

case "alternative":
return spellAll(A.body, concatenate);

case "quantifier":
return spellRepetition(A);

default:
return undefined;
}
}
function spellGroup(A) {
if (isNegative(A) || A.behavior === "lookahead" || A.behavior === "lookbehind") return [ "" ];
return spellAll(A.body, concatenate);
}
function spellRepetition(A) {
const e = spellAll(A.body, concatenate);
if (!e || A.max === undefined || A.max > 3) return undefined;
let n = A.min === 0 ? [ "" ] : [];
let t = [ "" ];
for (let i = 1; i <= A.max && t && n; i++) {
t = concatenate(t, e);
if (i >= A.min && t) n = unite(n, t);
}
return t && n;
}
function spellClass(A) {
const e = new Set;
for (const n of A) {
const [A, t] = n.type === "characterClassRange" ? [ n.min.codePoint, n.max.codePoint ] : ends(n);
if (A === undefined || t === undefined || t - A > b * 3) return undefined;
for (let n = A; n <= t; n++) e.add(fold(n));
}
return e.size <= b ? [ ...e ] : undefined;
}
const ends = A => A.type === "value" ? [ A.codePoint, A.codePoint ] : [];
function spellAll(A, e) {
let n = e === concatenate ? [ "" ] : [];
for (const t of A) {
const A = spell(t);
n = A && e(n, A);
if (!n) return undefined;
}
return n;
}
const unite = (A, e) => limit([ ...new Set([ ...A, ...e ]) ]);
const concatenate = (A, e) => A.length * e.length <= g ? limit(A.flatMap(A => e.map(e => A + e))) : undefined;
const limit = A => A.length <= g && A.every(A => A.length <= w) ? A : undefined;
const isNegative = A => A.behavior === "negativeLookahead" || A.behavior === "negativeLookbehind";
const cleanGroups = A => A.filter(A => A.every(A => A !== ""));
function longest(A) {
const shortest = A => Math.min(...A.map(A => A.length));
return A.toSorted((A, e) => shortest(e) - shortest(A))[0];
}
var v = n(53698);
function analyseRules(A) {
const e = [];
for (const [n, {pattern: t}] of A.entries()) {
for (const A of readAlternatives(t)) {
e.push({
rule: n,
pattern: A.pattern,
grams: gramsFor(A.literals)
});
}
}
return {
rules: A,
trials: e
};
}
const indexRules = A => indexAnalysed(analyseRules(A));
},
28267: (A, e, n) => {
n.d(e, {
excerptOf: () => excerptOf
});
var t = n(46193);
const i = [ {
pattern: /^ {1,4}● (?!Console|Test suite failed)([^\n]{1,300}? › [^\n]{1,300}|[^\n]{1,300})$/
}, {
pattern: /^ ?FAIL {1,3}(?:\|[^|]{1,60}\| )?(?<place>\S{1,300}?) > (.{1,400})$/
}, {
pattern: /^(?:FAILED|ERROR) (?<place>[^\s:]{1,300}\.py)::(.{1,300}?)(?: - (?<message>.{1,300}))?$/
}, {
pattern: /^(?:FAIL|ERROR): (\S{1,200} \([\w.]{1,300}\))$/
}, {
pattern: /^ {0,16}--- FAIL: (\S{1,300}) \(\d/
}, {
pattern: /^---- (\S{1,300}) stdout ----$/
}, {
pattern: /^\[ERROR\] {2,4}(?:\S{1,200}: )?(\w[\w.$]{0,200}\.\w{1,200})(?::\d{1,6}(?:->\S{1,200})?) (?<message>.{1,300})$/
}, {
pattern: /^(\w[\w.$]{0,200} > .{1,200}) FAILED$/
}, {
pattern: /^(?:not ok \d{1,6} -|✖) (?!failing tests:)(.{1,300}?)(?: \(\d[\d.]{0,12}ms\))?$/
}, {
pattern: /^ {1,4}\d{1,4}\) (?:\[[^\]]{1,60}\] › )(?<place>\S{1,200}:\d{1,6}):\d{1,6} › (.{1,300}?)[ ─]{0,200}$/
}, {
pattern: /^ {1,4}(?:Failed|X) (\S{1,300}) \[[^\]]{1,30}\]$/
}, {
pattern: /^\d{1,4}\) ([\w\\]{1,200}::\w{1,200}.{0,100})$/
}, {
pattern: /^ {2}\d{1,4}\) (.{1,300})$/,
isNested: true
} ];
const r = 30;
const o = 200;
const s = 300;
const a = [ [ /^\s*Expected(?: \w+)?: {1,6}(.{1,140})$/, /^\s*Received(?: \w+)?: {1,6}(.{1,140})$/, "Expected", "Received" ], [ /^\s*expected: (.{1,140})$/, /^\s*got: (.{1,140})$/, "expected", "got" ], [ /^\s*left: (.{1,140})$/, /^\s*right: (.{1,140})$/, "left", "right" ] ];
const d = /^E {2,6}(\S.{0,300})$/;
const l = /^\s{4,}([\w.-]{1,100}\.go:\d{1,6}): (.{1,300})$/;
const c = /panicked at (?:'[^']{1,200}', )?([\w./-]{1,200}:\d{1,6}):\d{1,6}:?$/;
const u = /^\s*(?:\[ERROR\] )?((?:[\w.$]{1,120}(?:Error|Exception|Failure)\b|Error Message:).{0,280})$/;
const f = /(?:^|[\s(])((?:\.{0,2}\/)?(?:[\w@.-]{1,80}\/){0,12}[\w.-]{1,80}\.(?:[cm]?[jt]sx?|py|rb|php|java|kt|cs)):(\d{1,6})/;
const p = /node_modules|node:internal|site-packages|\/usr\/lib/;
const g = /^\s*(?:$|[-─=_*~]{3,}|Failure\/Error:|Error Message:|expect\(|Object\.is|\d+ \||> \d+ \||at |❯|Diff:|Traceback)/;
class FailedTestCollector {
#A=new Map;
#e;
#n;
take(A) {
this.#n = totalOf(A) ?? this.#n;
const e = this.#e;
if (e?.isOpen) {
const n = A.trim();
if (n !== "" && e.below.length < 6 && !n.startsWith("Failure/Error")) {
e.name = `${e.name} › ${n.replace(/:$/, "")}`;
e.isOpen = !n.endsWith(":");
e.below.push("");
return;
}
e.isOpen = false;
}
const n = headerOf(A);
if (n) {
this.#t();
this.#e = n;
} else if (e && e.below.length < r) e.below.push(A);
}
tests() {
this.#t();
const A = [ ...this.#A.values() ];
return A.filter(({name: e}) => !A.some(A => A.name.startsWith(`${e}/`)));
}
total() {
return this.#n;
}
#t() {
const A = this.#e;
this.#e = undefined;
if (!A) return;
const {name: e, below: n} = A;
const t = A.place === undefined || !/:\d+$/.test(A.place) ? placeIn(n) ?? A.place : A.place;
const i = A.message ?? messageIn(n);
const r = this.#A.get(e);
if (!r && this.#A.size >= o) return;
this.#A.set(e, {
name: e,
...some("place", r?.place ?? t),
...some("message", r?.message ?? i?.slice(0, s))
});
}
}
function headerOf(A) {
for (const {pattern: e, isNested: n} of i) {
const t = e.exec(A);
if (!t) continue;
const {place: i, message: r} = t.groups ?? {};
const o = Object.values(t.groups ?? {});
const s = t.slice(1).find(A => A !== undefined && !o.includes(A)) ?? t[1] ?? "";
const a = n === true && !/[.:]$/.test(s) && s.split(" ").length < 4;
return {
name: s.trim(),
isOpen: a,
below: [],
...some("place", i),
...some("message", r)
};
}
return undefined;
}
function messageIn(A) {
for (const [e, n, t, i] of a) {
const r = firstOf(A, e);
const o = firstOf(A, n);
if (r !== undefined && o !== undefined) return `${t}: ${r}, ${i}: ${o}`;
}
const e = A.findIndex(A => c.test(A));
if (e >= 0) return A[e + 1]?.trim();
const n = A.findIndex(A => /^\s*Error Message:\s*$/.test(A));
if (n >= 0) return A[n + 1]?.trim();
return firstOf(A, d) ?? firstOf(A, l, 2) ?? firstOf(A, u) ?? A.find(A => !g.test(A))?.trim();
}
function placeIn(A) {
const e = firstOf(A, l) ?? firstOf(A, c);
if (e !== undefined) return e;
for (const e of A) {
const A = p.test(e) ? null : f.exec(e);
if (A) return `${A[1]}:${A[2]}`;
}
return undefined;
}
function firstOf(A, e, n = 1) {
for (const t of A) {
const A = e.exec(t)?.[n];
if (A !== undefined) return A.trim();
}
return undefined;
}
const b = /\b(\d{1,7}) (?:failed|failing|failures?)\b/;
const w = /\b(\d{1,7}) (?:passed|passing)\b/;
function totalOf(A) {
if (/^\s*(?:Test (?:Suites|Files)|Suites)\b/.test(A)) return undefined;
const [e, n] = [ b.exec(A)?.[1], w.exec(A)?.[1] ];
return e === undefined || n === undefined ? undefined : Number(e) + Number(n);
}
function some(A, e) {
return e === undefined || e === "" ? {} : {
[A]: e
};
}
var m = n(7646);
const h = 2;
const y = 10;
const v = 4e3;
const P = 500;
async function excerptOf(A, e, n) {
const t = new Set(e);
const i = new Set(e.flatMap(A => Array.from({
length: 2 * h + 1
}, (e, n) => A - h + n)));
const r = new FailedTestCollector;
const o = [];
const s = [];
let a = 0;
for await (const e of linesOf(A)) {
a += 1;
const {text: A} = (0, m.X)(e);
r.take(A);
if (A.trim() === "" && !t.has(a)) continue;
const d = {
line: a,
text: n(A).slice(0, P),
isEvidence: t.has(a)
};
if (i.has(a)) o.push(d);
s.push(d);
if (s.length > y) s.shift();
}
const d = r.total();
const l = r.tests().map(A => cleaned(A, n));
return {
lines: o,
end: s,
tests: l,
...d === undefined ? {} : {
total: d
}
};
}
const cleaned = ({name: A, place: e, message: n}, t) => ({
name: t(A),
...e === undefined ? {} : {
place: t(e)
},
...n === undefined ? {} : {
message: t(n)
}
});
async function* linesOf(A) {
const e = new t.StringDecoder("utf8");
let n = "";
for await (const t of A) {
const A = e.write(Buffer.from(t)).split("\n");
A[0] = n + A[0];
n = A.pop().slice(0, v);
for (const e of A) yield e.slice(0, v).replace(/\r$/, "");
}
n += e.end();
if (n !== "") yield n;
}
},
84122: (A, e, n) => {
n.r(e);
n.d(e, {
MODEL: () => t
});
const t = {
features: "#amount\n#amount #amount\n#amount #n\n#amount 0\n#amount call\n#amount collect\n#amount done\n#amount environment\n#amount exceeded\n#amount for\n#amount from\n#amount marking\n#amount not\n#amount prepare\n#amount s\n#amount setup\n#amount tests\n#amount transform\n#hash\n#hash #amount\n#hash #hash\n#hash #n\n#hash #path\n#hash 0\n#hash 1\n#hash 2\n#hash builder\n#hash done\n#hash duration\n#hash finish\n#hash head\n#hash include\n#hash preparing\n#hash sh\n#hash start\n#hash the\n#hash waiting\n#host\n#host #n\n#mail\n#mail #place\n#mail build\n#mail from\n#mail get\n#mail lint\n#mail permission\n#mail test\n#n\n#n #amount\n#n #hash\n#n #host\n#n #path\n#n #place\n#n #url\n#n #version\n#n 0\n#n 1\n#n 124\n#n 135\n#n 2\n#n 254\n#n 3\n#n actionable\n#n add\n#n adds\n#n all\n#n and\n#n are\n#n argument\n#n assertions\n#n at\n#n attempts\n#n await\n#n b\n#n build\n#n building\n#n bytes\n#n c4\n#n cannot\n#n characters\n#n chromium\n#n client\n#n connection\n#n console\n#n const\n#n copy\n#n creating\n#n deb\n#n deletions\n#n deselected\n#n did\n#n durations\n#n during\n#n e\n#n error\n#n errors\n#n examples\n#n exception\n#n executed\n#n expect\n#n expected\n#n export\n#n f\n#n failed\n#n failures\n#n files\n#n fixable\n#n fn\n#n from\n#n gmt\n#n if\n#n import\n#n in\n#n info\n#n installing\n#n is\n#n it\n#n items\n#n java\n#n jul\n#n killed\n#n lines\n#n linux\n#n m0s\n#n max\n#n missing\n#n of\n#n ok\n#n operation\n#n or\n#n out\n#n packages\n#n panicked\n#n passed\n#n previous\n#n problems\n#n process\n#n return\n#n root\n#n run\n#n s\n#n scenarios\n#n sigkill\n#n skipped\n#n source\n#n specs\n#n t\n#n t00\n#n t08\n#n t18\n#n t22\n#n tests\n#n the\n#n throw\n#n timeout\n#n to\n#n total\n#n trace\n#n utc\n#n vulnerabilities\n#n warning\n#n warnings\n#n was\n#n workdir\n#n write\n#n xx\n#n z\n#path\n#path #amount\n#path #hash\n#path #mail\n#path #n\n#path #path\n#path #place\n#path #version\n#path 0\n#path 1\n#path 3\n#path at\n#path c\n#path d\n#path did\n#path e\n#path error\n#path failed\n#path file\n#path from\n#path get\n#path git\n#path imports\n#path is\n#path line\n#path no\n#path noprofile\n#path not\n#path run\n#path test\n#path to\n#path uses\n#place\n#place #n\n#place #path\n#place adds\n#place assertion\n#place authentication\n#place e301\n#place error\n#place eval\n#place fatal\n#place find_package\n#place in\n#place message\n#place missing\n#place no\n#place type\n#place undefined\n#place unknown\n#place warning\n#url\n#url #path\n#url 400\n#url dial\n#url failed\n#url for\n#url in\n#url noble\n#url received\n#url stream\n#url terminal\n#url the\n#url to\n#url unresolved\n#version\n#version #hash\n#version #n\n#version #path\n#version #version\n#version 0\n#version 1\n#version and\n#version anyio\n#version but\n#version cmd\n#version does\n#version exec\n#version failed\n#version finished\n#version from\n#version in\n#version is\n#version kb\n#version mb\n#version mib\n#version not\n#version of\n#version or\n#version revision\n#version s\n#version seconds\n#version secs\n#version setup\n#version was\n#version with\n0\n0 #n\n0 0\n0 1\n0 2\n0 3\n0 __rustc\n0 b\n0 bytes\n0 errors\n0 failed\n0 filtered\n0 from\n0 ignored\n0 measured\n0 passed\n0 pending\n0 skipped\n0 to\n0 total\n0 warnings\n1\n1 #amount\n1 #n\n1 #path\n1 #place\n1 #url\n1 #version\n1 0\n1 1\n1 2\n1 3\n1 chromium\n1 core\n1 docker\n1 error\n1 errors\n1 exit\n1 failed\n1 failure\n1 file\n1 files\n1 from\n1 in\n1 is\n1 linux\n1 of\n1 package\n1 previous\n1 run\n1 screenshot\n1 skipped\n1 test\n1 tsx\n1 use\n1 warning\n1 warnings\n1 worker\n124\n125\n127\n128\n130\n131\n132\n134\n135\n137\n137 #n\n139\n143\n2\n2 #amount\n2 #n\n2 0\n2 1\n2 2\n2 3\n2 error\n2 errors\n2 fail\n2 failed\n2 failures\n2 files\n2 from\n2 import\n2 levels\n2 no\n2 of\n2 passed\n2 skipped\n2 tests\n2 warnings\n254\n254 #n\n3\n3 #n\n3 #place\n3 0\n3 3\n3 but\n3 errors\n3 failed\n3 failures\n3 files\n3 issues\n3 levels\n3 passed\n3 run\n3 skipped\n3 tests\n3 warnings\n400\n400 bad\n401\n401 unauthorized\n403\n403 403\n403 forbidden\n404\n404 message\n404 not\n409\n419\n429\n438\n443\n443 max\n447\n460\n461\n484\n496\n500\n502\n502 from\n503\n503 service\n504\n513\n534\n550\n564\n590\n=above frames\n=above indented\n=annotated\n=annotated warning\n=as strong as any\n=below frames\n=distance\n=doing build\n=doing checkout\n=doing install\n=doing lint\n=doing publish\n=doing test\n=ends with an error\n=ends with an exit\n=error\n=exception\n=exit\n=fail\n=failure\n=first annotated\n=first git\n=first headed\n=first lament\n=first network\n=first quality-gate\n=first resource-exhaustion\n=first test-failure\n=first timeout\n=first unknown\n=frame\n=headed\n=indent\n=last headed\n=last lament\n=lasting\n=lasting line\n=length\n=line\n=no rule\n=no step failed\n=opening\n=passing\n=passing line\n=place\n=red\n=retry same-again\n=retry transient\n=retry unclear\n=role ambient\n=role cause\n=role consequence\n=role recovery\n=role verdict\n=rule git\n=rule network\n=rule quality-gate\n=rule resource-exhaustion\n=rule test-failure\n=rule timeout\n=rule unknown\n=says git\n=says network\n=says quality-gate\n=says resource-exhaustion\n=says test-failure\n=says timeout\n=says unknown\n=score git\n=score network\n=score quality-gate\n=score resource-exhaustion\n=score test-failure\n=score timeout\n=score unknown\n=silent\n=status 1\n=status 10\n=status 100\n=status 101\n=status 124\n=status 127\n=status 128\n=status 137\n=status 139\n=status 14\n=status 143\n=status 2\n=status 201\n=status 255\n=status 4\n=status 65\n=status 8\n=strongest\n=warn\n=weight ambient\n=weight cause\n=weight consequence\n=weight verdict\n=within 0\n=within 1\n=within 16\n=within 2\n=within 32\n=within 4\n=within 64\n=within 8\n=wrapper\n_\n____________________\n__rustc\n__rustc rust_begin_unwind\n_bootstrap\n_bootstrap _gcd_import\n_gcd_import\n_gcd_import name\n_vendor\na\na #n\na #version\na b\na baseline\na bug\na build\na c\na complete\na composer\na custom\na deprecated\na different\na failure\na file\na git\na go\na is\na javadoc\na js\na known\na md\na name\na new\na o\na package\na problem\na project\na py\na safe\na shutdown\na single\na subprocess\na timeout\na ts\na valid\na verbose\na version\na while\nable\nable to\nabort\naborted\naborted max\naborted with\naborting\nabout\nabout this\nabove\nabove exception\nabove for\nabruptly\nabruptly error\nabstract\naccept\naccepted\naccepts\naccess\naccess #path\naccess #url\naccess denied\naccess to\naccessible\naccessible by\naccount\naccuracy\nacme\nacme a\nacme cart\nact\naction\naction yaml\naction yml\nactionable\nactionable tasks\nactions\nactive\nactivity\nactual\nadapter\nadd\nadd a\nadd no\nadd the\nadding\nadding repository\nadditional\naddress\naddress 0\naddress sanitizer\nadds\nadds #amount\nadds an\nadds failed\nadmin\nadvanced\nadvice\nadvisories\nadvisories failed\naffecting\nafter\nafter #amount\nafter #n\nafter a\nafter free\nagain\nagainst\nage\nage #hash\nagent\nalert\nalias\naliases\naliases clean\nall\nall and\nall files\nall interfaces\nall test\nall to\nalloc\nalloc string\nallocate\nallocate memory\nallocation\nallocation failed\nallow\nallow plugins\nallowed\nallowed runtime\nallows\nalpine\nalready\nalready exists\nalready in\nalso\nalt\nalways\namd64\nan\nan error\nan exception\nan issue\nan item\nan unexpected\nanalysis\nanalytics\nanalyzing\nand\nand #n\nand 0\nand 2\nand allows\nand commit\nand description\nand determine\nand displays\nand exited\nand has\nand is\nand no\nand not\nand or\nand package\nand prioritize\nand signal\nand stable\nandroid\nandroid build\nandroid sdk\nandroidx\nannotation\nanonymous\nanonymous #place\nanonymous program\nanother\nanother exception\nanother git\nany\nany is\nany of\nany providers\nanyio\nanyio #version\nanything\napex\napi\napi internal\napi key\napi rate\napi tasks\napi version\napis\napk\napk add\napp\napp check\napp compile\napp debug\napp generate\napp in\napp java\napp lint\napp merge\napp package\napp process\napp requires\napp store\napp test\nappears\nappears to\nappend\napple\napplication\napplication json\napplication zip\napplications\napply\napply to\napprove\napps\napt\napt get\narch\narch x64\narchive\narchive #path\nare\nare in\nare incompatible\nare incorrectly\nare missing\nare not\nare omitted\nare test\nare the\nare trying\narg\nargs\nargs kwargs\nargument\nargument of\nargument type\narguments\narguments are\naria\naria label\narm\narm64\narn\narn aws\naround\narray\nartifact\nartifact not\nartifact s\nas\nas a\nas admin\nas core\nas errors\nas the\nassemble\nassemble release\nassembly\nassert\nassert equal\nassertion\nassertion error\nassertion failed\nassertions\nasset\nasset code\nassignable\nassignable to\nassignment\nasync\nasyncio\nasyncpg\nat\nat #n\nat #path\nat #place\nat #url\nat 0\nat java\nat least\nat line\nat object\nat org\nat the\nattachment\nattachment #n\nattachment 1\nattachment 2\nattachments\nattempt\nattempt 1\nattempt failed\nattempt to\nattempting\nattempts\nattempts exceeded\nattr\nattribute\naudit\naudited\naudited #n\nauth\nauth context\nauth credentials\nauth library\nauthenticate\nauthenticated\nauthentication\nauthentication failed\nauthority\nauthorized\nauthorized to\nauto\nautomatic\nautomatically\navailability\navailable\navailable for\navailable from\navailable models\navailable provider\navailable versions\nawait\nawait expect\nawait page\nawaiting\naware\naws\naws s3\nb\nb #amount\nb #n\nb104\nb104 hardcoded_bind_all_inter\nback\nback to\nbackend\nbackground\nbackports\nbacktrace\nbad\nbad gateway\nbad request\nbandwidth\nbans\nbans ok\nbar\nbase\nbase #n\nbase64\nbased\nbaseline\nbaseline to\nbash\nbash fork\nbasic\nbasic auth\nbatch\nbe\nbe #n\nbe a\nbe converted\nbe expected\nbe forked\nbe found\nbe installed\nbe reformatted\nbe renamed\nbe resolved\nbe running\nbe stopped\nbe surrounded\nbe updated\nbe used\nbe visible\nbecause\nbecause it\nbecause of\nbecause pnpm\nbecause the\nbecome\nbecome ready\nbeen\nbeen terminated\nbeen used\nbefore\nbefore each\nbefore pushing\nbefore_install\nbegin\nbehavior\nbehind\nbeing\nbelow\nbelow the\nbenchmark\nbenchmarks\nbetween\nbig\nbin\nbin links\nbinaries\nbinary\nbinding\nbinding to\nbindings\nblank\nblank lines\nblanks\nblanks around\nblob\nblock\nblock 2\nblock 3\nblock in\nblocked\nblocked by\nblocking\nblocks\nblocks its\nbody\nbool\nboolean\nboolean is\nboot\nbot\nbounds\nbranch\nbranch is\nbranch main\nbranch name\nbranches\nbranches #amount\nbreaking\nbreaking changes\nbridge\nbroken\nbrowser\nbucket\nbudget\nbug\nbug report\nbugs\nbuild\nbuild #n\nbuild #path\nbuild a\nbuild as\nbuild command\nbuild config\nbuild context\nbuild dependencies\nbuild did\nbuild error\nbuild exceeded\nbuild failed\nbuild file\nbuild for\nbuild gem\nbuild gradle\nbuild logs\nbuild operation\nbuild phase\nbuild step\nbuild stopped\nbuild storybook\nbuild summary\nbuild system\nbuild timed\nbuild type\nbuild with\nbuild worker\nbuild_editable\nbuild_number\nbuilder\nbuilder #hash\nbuilding\nbuilding #path\nbuilding dependency\nbuilding wheel\nbuildkit\nbuildkitd\nbuilds\nbuildx\nbuildx failed\nbuilt\nbundle\nbundle exec\nbundler\nbundling\nbusy\nbusy or\nbusybox\nbusybox #version\nbut\nbut found\nbut it\nbut locked\nbut never\nbutton\nby\nby a\nby another\nby blank\nby integration\nby java\nby lint\nby org\nby passing\nby running\nby setting\nby the\nby this\nby using\nby visiting\nby your\nbyte\nbytecode\nbytes\nbytes received\nc\nc #n\nc #path\nc #place\nc make\nc patch\nc program\nc1060\nc1060 compiler\nc4\ncache\ncache dir\ncache key\ncached\ncached result\ncaching\ncalendar\ncall\ncall #path\ncall first\ncall last\ncall log\ncall model\ncall_once\ncalled\ncaller\ncalling\ncan\ncan be\ncan happen\ncan learn\ncan only\ncan t\ncan try\ncan use\ncanceled\ncancelled\ncancelling\ncandidate\ncannot\ncannot access\ncannot allocate\ncannot be\ncannot find\ncannot import\ncannot install\ncannot open\ncannot read\ncannot stat\ncanvas\ncapabilities\ncapture\ncaptured\ncaptured log\ncaptured stdout\ncard\ncart\ncart adds\ncart test\ncart_test\ncart_test failed\ncase\ncases\ncast\ncatalog\ncatch\ncategories\ncategory\ncaught\ncause\ncause of\ncaused\ncaused by\ncc\ncc failed\ncc1plus\ncd\ncd #path\ncenter\ncertificate\ncfg\nchain\nchange\nchange things\nchanged\nchangelog\nchanges\nchanges to\nchannel\nchar\ncharacter\ncharacters\ncharset\ncharset utf\nchart\ncheck\ncheck failed\ncheck for\ncheck found\ncheck your\nchecked\nchecked #n\nchecked errcheck\nchecking\nchecking the\ncheckout\nchecks\nchecks failed\nchecksum\nchild\nchore\nchown\nchown r\nchrome\nchrome retry2\nchromium\nchromium #place\nci\nci can\nci for\nci on\nci true\ncjs\nclang\nclass\nclass file\nclass org\nclass should\nclass tests\nclasses\nclassic\nclasspath\nclean\nclean install\nclean isntall\ncleaning\ncleaning up\ncleanup\ncli\nclick\nclick #version\nclick timeout\nclient\nclone\nclone of\ncloning\nclose\nclosed\nclosed log\ncloses\nclosure\ncloud\ncluster\ncmake\ncmake error\ncmake_have_libc_pthread\ncmd\ncmd #version\ncode\ncode #n\ncode 0\ncode 1\ncode 124\ncode 127\ncode 128\ncode 2\ncode 403\ncode 404\ncode 502\ncode enoent\ncode err_assertion\ncode err_test_failure\ncode etimedout\ncode eusage\ncode module_not_found\ncode null\ncode to\ncodehaus\ncodehaus mojo\ncodex\ncol\ncol #n\ncold\ncollect\ncollect #amount\ncollected\ncollected #n\ncollected packages\ncollecting\ncollecting tests\ncollection\ncollector\ncollects\ncollects completely\ncolor\ncolors\ncolumn\ncolumn #n\ncom\ncom #host\ncom android\ncom port\ncombine\ncome\ncome from\ncommand\ncommand #path\ncommand bundle\ncommand exited\ncommand failed\ncommand git\ncommand is\ncommand line\ncommand not\ncommand output\ncommand result\ncommands\ncommands failed\ncommands should\ncomment\ncommit\ncommit the\ncommits\ncommon\ncommunication\ncommunication with\ncommunity\ncompact\ncompact #version\ncompacts\ncompacts near\ncompany\ncomparison\ncompatibility\ncompatible\ncompatible versions\ncompilation\ncompilation error\ncompilation failed\ncompile\ncompile classpath\ncompile debug\ncompile failed\ncompile release\ncompiled\ncompiler\ncompiler error\ncompiler is\ncompiler runner\ncompiler work\ncompiling\ncompiling invalid\ncomplete\ncomplete log\ncomplete successfully\ncompleted\ncompleted in\ncompleted successfully\ncompleted with\ncompletely\ncompletely anonymous\ncompleting\ncomplex\ncomplexity\ncomplexity #n\ncompliance\ncomponent\ncomponents\ncomponents #version\ncompose\ncomposer\ncomposer plugin\ncomposite\ncompress\ncompute\ncompute cache\ncondition\ncondition on\nconditional\nconfidence\nconfidence medium\nconfig\nconfig as\nconfig failed\nconfig js\nconfig test\nconfig ts\nconfig web\nconfigfile\nconfiguration\nconfiguration app\nconfiguration file\nconfigure\nconfigured\nconfiguring\nconfiguring incomplete\nconflict\nconflicts\nconnect\nconnect connection\nconnect econnrefused\nconnect to\nconnected\nconnected to\nconnecting\nconnecting to\nconnection\nconnection closed\nconnection error\nconnection failed\nconnection refused\nconnection to\nconnections\nconnections on\nconnectivity\nconnector\nconsider\nconsole\nconsole error\nconst\nconstant\nconstraints\ncontain\ncontainer\ncontains\ncontains a\ncontent\ncontent call\ncontent length\ncontent type\ncontents\ncontents of\ncontext\ncontext #amount\ncontext #path\ncontext deadline\ncontext tsx\ncontexts\ncontinue\ncontrol\ncontroller\ncontrols\nconvention\nconversion\nconvert\nconverted\nconverted to\nconverting\ncopy\ncopy app\ncopy from\ncopy package\ncopying\ncopying files\ncore\ncore dumped\ncore ops\ncore panicking\ncore result\ncore test\ncore validate_fields\ncorp\ncorp port\ncorrect\ncorrectly\ncorresponding\ncorresponding type\ncosmic\ncould\ncould be\ncould not\ncouldn\ncouldn t\ncount\ncov\ncoverage\ncoverage #version\ncoverage failure\ncoverage html\ncoverage of\ncoverage report\ncoverage threshold\ncoverage xml\ncp\ncp cannot\ncpu\ncpu memory\ncpus\ncpython\ncpython #version\ncrash\ncrash shutdown\ncrashed\ncrate\ncreate\ncreate #path\ncreate a\ncreate or\ncreated\ncreated at\ncreated by\ncreates\ncreating\ncreating directories\ncreating new\ncreation\ncredentials\ncredentials from\ncritical\ncross\ncryptography\ncryptography #amount\ncss\ncsv\ncucumber\ncuda\ncurl\ncurl #n\ncurl #version\ncurrent\ncurrently\ncurrently support\ncustom\ncustom build\ncustomer\ncwd\ncwd #path\ncyber\nd\nd #path\nd not\ndaemon\ndaemon command\ndaemon manifest\ndaemon process\ndaemon will\ndart\ndarwin\ndash\ndashboard\ndashboard tsx\ndata\ndata testid\ndata ts\ndatabase\ndatabase connection\ndatabase_url\ndate\ndate with\ndates\nday\ndb\nde\ndeadline\ndeadline exceeded\ndeb\ndebug\ndebug compile\ndebug failed\ndebug java\ndebug kotlin\ndebug manifest\ndebug option\ndebug resources\ndebuginfo\ndebuginfo target\ndecimal\ndeclarations\ndeclared\ndeclared but\ndeclared in\ndeclined\ndeep\ndef\ndefault\ndefault build\ndefault to\ndefault worker\ndefaults\ndefine\ndefined\ndefined multiple\ndefinition\ndelete\ndeletes\ndeleting\ndeleting the\ndeletion\ndeletions\ndemo\ndenied\ndenied for\ndenied publickey\ndenied to\ndeny\ndependencies\ndependencies for\ndependencies from\ndependencies lock\ndependency\ndependency failed\ndependency gone\ndependency graph\ndependency tree\ndepends\ndepends on\ndeploy\ndeployment\ndeprecated\ndeprecation\ndeprecation warnings\ndeps\ndeps foreground\ndes\ndescribe\ndescription\ndeselected\ndeselected #n\ndesign\ndestination\ndestination path\ndetached\ndetail\ndetails\ndetails are\ndetect\ndetected\ndetected dubious\ndetected during\ndetected in\ndetecting\ndetector\ndetector ts\ndetermine\ndetermine if\ndev\ndev #version\ndev optional\ndeveloper\ndevelopment\ndevice\ndiagnostics\ndial\ndial tcp\ndialog\ndid\ndid not\ndid you\ndidn\ndidn t\ndiff\ndiff in\ndiffer\ndifferent\ndigest\ndir\ndir htmlcov\ndir true\ndirect\ndirect cause\ndirectly\ndirectories\ndirectories for\ndirectories git\ndirectory\ndirectory #path\ndirectory open\ndirectory to\ndisable\ndisabled\ndiscard\ndisconnected\ndiscover\ndisk\ndisplay\ndisplayed\ndisplays\ndist\ndistribution\ndo\ndo not\ndoc\ndocker\ndocker compose\ndocker exporter\ndocker image\ndocker io\ndockerfile\ndockerfile #n\ndockerfile under\ndocs\ndocstring\ndocumentation\ndocumentation about\ndoes\ndoes not\ndoesn\ndoesn t\ndom\ndomain\ndomains\ndon\ndon t\ndone\ndone #amount\ndotnet\ndouble\ndouble quote\ndown\ndownload\ndownload artifact\ndownload step\ndownload the\ndownloaded\ndownloading\ndownloading #path\ndownloading #url\ndownloading cryptography\ndownloading pydantic\ndownloading pygments\ndrawer\ndrift\ndriver\ndry\ndry run\ndsl\ndubious\ndubious ownership\ndue\ndue to\ndummy\ndump\ndumped\nduplicate\nduration\nduration #amount\nduration #hash\nduration #n\nduration_ms\nduration_ms #version\ndurations\nduring\nduring collection\nduring handling\nduring the\ndynamic\ne\ne #n\ne #url\ne 0\ne assertion\ne g\ne o\ne package\ne unable\ne0308\ne0308 mismatched\ne2e\ne2e test\ne301\ne301 commands\neach\nearly\nebusy\nebusy resource\necho\neconnrefused\neconnrefused #host\neconnreset\nedge\neditable\nefficiently\neither\nelapsed\nelapsed #version\nelapsed 1\nelement\nelement to\nelements\nelifecycle\nelifecycle command\nelse\nemail\nemit\nemitted\nemitted while\nempty\nempty git\nempty list\nempty string\nemulator\nen\nenable\nenabled\nenabled and\nencoder\nencoding\nencountered\nencountered an\nend\nend #hash\nend before_install\nend of\nendpoint\nendpoints\nendpoints delete\nenforce\nenforced\nenforcement\nenforcer\nengine\nenoent\nenoent no\nenospc\nenough\nensure\nentity\nentity was\nentries\nentry\nentry for\nenv\nenvelope\nenvironment\nenvironment #amount\nenvironment for\nenvironment variable\nenvironment variables\nequal\nequal failure\ner\nerr\nerr a\nerr code\nerr test\nerr_assertion\nerr_pnpm_outdated_lockfi\nerr_pnpm_outdated_lockfi cannot\nerr_require_esm\nerr_test_failure\nerrcheck\nerreur\nerrno\nerrno 2\nerror\nerror #n\nerror #path\nerror #place\nerror 1\nerror 2\nerror 403\nerror 404\nerror 503\nerror a\nerror aborting\nerror address\nerror after\nerror aliases\nerror all\nerror an\nerror as\nerror at\nerror bad\nerror build\nerror c1060\nerror can\nerror cannot\nerror clean\nerror code\nerror collecting\nerror command\nerror compile\nerror compiling\nerror connect\nerror connection\nerror context\nerror could\nerror couldn\nerror coverage\nerror creating\nerror dependencies\nerror dependency\nerror downloading\nerror during\nerror e0308\nerror error\nerror exception\nerror expect\nerror expected\nerror f\nerror failed\nerror file\nerror found\nerror from\nerror generated\nerror global\nerror http\nerror in\nerror include\nerror incompatible\nerror ineffective\nerror install\nerror invalid\nerror is\nerror killed\nerror locator\nerror message\nerror messages\nerror metadata\nerror missing\nerror msg\nerror multiple\nerror name\nerror near\nerror network\nerror new\nerror no\nerror not\nerror notarget\nerror npm\nerror object\nerror occurred\nerror options\nerror originates\nerror out\nerror output\nerror package\nerror password\nerror process\nerror remote\nerror resolution\nerror resource\nerror response\nerror return\nerror run\nerror s\nerror script\nerror see\nerror segmentation\nerror sending\nerror signing\nerror skipping\nerror strict\nerror subprocess\nerror synth\nerror target\nerror task\nerror test\nerror tests\nerror the\nerror timed\nerror timeout\nerror to\nerror too\nerror try\nerror ts2307\nerror ts2322\nerror ts2339\nerror ts2345\nerror type\nerror unable\nerror undefined\nerror unexpected\nerror unrecognized\nerror upgrade\nerror usage\nerror use\nerror w\nerror when\nerror while\nerror ws\nerror x\nerror your\nerrors\nerrors #n\nerrors 0\nerrors 1\nerrors 3\nerrors and\nerrors during\nerrors found\nerrors generated\nerrors gracefully\nerrors in\nerrors occurred\nerrors were\nes\neslint\neslint no\neslint src\neta\netimedout\neurope\neusage\neval\neven\neven on\nevent\nevents\neverything\nex\nexample\nexamples\nexc\nexceeded\nexceeded for\nexceeded maximum\nexceeded the\nexceeded with\nexceeds\nexcept\nexception\nexception another\nexception caught\nexception compilation\nexception execution\nexception failed\nexception for\nexception lint\nexception message\nexception no\nexception occurred\nexception was\nexceptions\nexcluded\nexec\nexec maven\nexecutable\nexecutable file\nexecute\nexecute #place\nexecute goal\nexecuted\nexecuted #n\nexecuting\nexecuting busybox\nexecuting org\nexecution\nexecution exception\nexecution failed\nexecution steps\nexecutor\nexecutor 1\nexhausted\nexist\nexist in\nexist on\nexist or\nexistent\nexisting\nexists\nexit\nexit 1\nexit code\nexit status\nexit value\nexited\nexited with\nexiting\nexiting due\nexiting now\nexiting with\nexpand\nexpect\nexpect locator\nexpect page\nexpect received\nexpect to\nexpected\nexpected #amount\nexpected #n\nexpected #path\nexpected 2\nexpected 3\nexpected license\nexpected minimum\nexpected result\nexpected to\nexperimental\nexpired\nexpires\nexpiry\nexplicitly\nexport\nexport default\nexported\nexporter\nexporter does\nexporting\nexporting layers\nexporting manifest\nexporting to\nexports\nexpression\next\next ts\nextension\nextensions\nexternal\nextra\nextract\nextracting\nextracting #hash\nf\nf #hash\nfactory\nfail\nfail #amount\nfail #n\nfail #path\nfail 2\nfail code\nfail kuttl\nfail required\nfail test\nfail test_adds\nfail under\nfailed\nfailed #amount\nfailed #n\nfailed #version\nfailed 0\nfailed 1\nfailed 2\nfailed 3\nfailed and\nfailed at\nfailed bans\nfailed because\nfailed building\nfailed cannot\nfailed code\nfailed due\nfailed examples\nfailed exception\nfailed exit\nfailed failed\nfailed for\nfailed in\nfailed java\nfailed max\nfailed or\nfailed see\nfailed tests\nfailed to\nfailed unable\nfailed with\nfailing\nfailing tests\nfails\nfailure\nfailure #place\nfailure build\nfailure occurred\nfailure total\nfailure values\nfailures\nfailures 0\nfailures 1\nfailures 2\nfailures are\nfallback\nfallback model\nfalse\nfast\nfast forward\nfaster\nfatal\nfatal could\nfatal detected\nfatal error\nfatal errors\nfatal no\nfatal not\nfatal python\nfatal unable\nfault\nfault core\nfeat\nfeature\nfeatures\nfetch\nfetch #url\nfetch_head\nfetched\nfetched #version\nfetcher\nfetching\nfetching #url\nfew\nfi\nfield\nfields\nfile\nfile #path\nfile a\nfile changed\nfile command\nfile coverage\nfile does\nfile exists\nfile gone\nfile is\nfile not\nfile of\nfile or\nfile patterns\nfile provided\nfile s\nfile with\nfile would\nfilename\nfiles\nfiles #amount\nfiles #n\nfiles 1\nfiles 3\nfiles checked\nfiles do\nfiles for\nfiles found\nfiles in\nfiles need\nfiles to\nfiles were\nfiles with\nfiles would\nfill\nfilter\nfiltered\nfiltered out\nfinal\nfinal attempt\nfinalizing\nfind\nfind a\nfind action\nfind compatible\nfind module\nfind package\nfind symbol\nfind the\nfind_package\nfinding\nfinish\nfinish #hash\nfinished\nfinished in\nfinished with\nfirebase\nfirefox\nfirst\nfirst failure\nfission\nfix\nfix option\nfix the\nfixable\nfixable with\nfixed\nflag\nflags\nflaky\nflow\nflutter\nfmt\nfn\nfn args\nfn core\nfn once\nfolder\nfollowing\nfollowing exception\nfollowing files\nfollowing packages\nfollowing url\nfont\nfoo\nfor\nfor #path\nfor #url\nfor a\nfor api\nfor branches\nfor configuration\nfor cpu\nfor details\nfor documentation\nfor dynamic\nfor element\nfor example\nfor generate\nfor help\nfor image\nfor jobs\nfor left\nfor lines\nfor locator\nfor module\nfor more\nfor name\nfor node\nfor org\nfor package\nfor platform\nfor pod\nfor react\nfor registry\nfor state\nfor submodule\nfor task\nfor the\nfor this\nfor url\nfor user\nforbidden\nforbidden put\nforce\nforeground\nforeground scripts\nfork\nforked\nforked for\nform\nformat\nformat error\nformat failed\nformat line\nformat violations\nformats\nformatted\nformatting\nforward\nfound\nfound #n\nfound 0\nfound 1\nfound 2\nfound 3\nfound error\nfound errors\nfound exception\nfound for\nfound git\nfound in\nfound manifest\nfound no\nfound see\nfound threads\nfound with\nframe\nframework\nfree\nfree on\nfrom\nfrom #path\nfrom #url\nfrom a\nfrom another\nfrom any\nfrom config\nfrom daemon\nfrom e\nfrom head\nfrom lock\nfrom login\nfrom remote\nfrom server\nfrom the\nfrom your\nfront\nfrontend\nfrozen\nfrozen lockfile\nfull\nfull for\nfull insights\nfull logs\nfully\nfunc\nfunction\nfunction fn\nfunctions\nfund\nfund dry\nfuture\nfuzz\ng\ngame\ngarbage\ngarbage collector\ngate\ngates\ngateway\ngcc\ngem\ngem native\ngemfile\ngemini\ngemini #version\ngemini model\ngems\ngeneral\ngenerate\ngenerate content\ngenerate debug\ngenerated\ngenerated files\ngenerating\ngeneration\ngeneration failed\ngenerator\ngeneric\ngeneric type\nget\nget #n\nget #path\nget #url\nget by\nget full\nget install\nget more\nget the\nget update\ngetaddrinfo\ngetattr\ngetattr self\ngetting\ngh\ngh_token\ngit\ngit #path\ngit clone\ngit config\ngit denied\ngit fetch\ngit global\ngit hub\ngit process\ngit push\ngit repository\ngithub\ngithub com\ngithub_token\ngitmodules\ngiven\nglob\nglobal\nglobal config\nglobal coverage\nglobal style\ngmt\ngnu\ngo\ngo downloading\ngo mod\ngo1\ngoal\ngoal org\ngoals\ngofmt\ngolangci\ngolangci lint\ngone\ngone does\ngone from\ngone in\ngone is\ngone not\ngone was\ngood\ngoogle\ngot\ngot #n\ngot 2\ngoto\ngpu\ngracefully\ngradle\ngradle api\ngradle compiler\ngradle documentation\ngradle internal\ngradle kotlin\ngradle launcher\ngradle plugin\ngradlew\ngraph\ngraph is\ngraphics\ngraphql\ngroup\ngroups\nguest\nguidance\ngyp\ngz\ngzip\nh\nh0m0s\nhad\nhandle\nhandle error\nhandler\nhandlers\nhandling\nhandling of\nhandshake\nhandshake timeout\nhanging\nhappen\nhappen when\nhard\nhardcoded_bind_all_inter\nhardcoded_bind_all_inter possible\nhas\nhas a\nhas been\nhas exceeded\nhas no\nhas not\nhas received\nhash\nhave\nhave a\nhave been\nhave failed\nhave not\nhave reached\nhave the\nhead\nhead request\nhead to\nheader\nheaders\nheaders on\nheadless\nhealth\nhealth check\nheap\nheap limit\nheap out\nheap space\nheap use\nhelp\nhelp at\nhelp ci\nhelp for\nhelp visit\nhere\nhere are\nhidden\nhigh\nhigh severity\nhighlights\nhighlights of\nhint\nhint see\nhistory\nhit\nhoisted\nhoisted nested\nhome\nhonour\nhonour the\nhook\nhook id\nhooks\nhost\nhost github\nhosted\nhosted runner\nhour\nhow\nhow to\nhtml\nhtml written\nhtmlcov\nhttp\nhttp #n\nhttp #version\nhttp client\nhttp error\nhttp tls\nhttperror\nhttpsconnection\nhttpsconnection pool\nhttpx\nhub\nhub cli\nhub release\nhudson\nhudson remoting\nhusky\nhusky pre\nhybrid\nhypothesis\nhypothesis #version\ni\ni o\niam\nic\nic install\nicon\nid\nid #hash\nid #n\nid 1\nid string\nide\nident\nidentical\nidentical to\nidentified\nidentified by\nidentifier\nidentity\nif\nif not\nif they\nif you\nignore\nignore patterns\nignore scripts\nignored\nignored 0\nignoring\nillegal\nillegal state\nimage\nimage png\nimages\nimg\nimpl\nimplicit\nimport\nimport error\nimported\nimporting\nimports\nimports are\nimpossible\nimpossible for\nin\nin #amount\nin #n\nin #path\nin #place\nin #version\nin 1\nin 2\nin 3\nin a\nin add\nin an\nin block\nin build\nin file\nin function\nin git\nin gitmodules\nin main\nin module\nin order\nin output\nin path\nin release\nin repository\nin run\nin scope\nin strict\nin sync\nin the\nin this\nin top\nin type\nin use\nin your\ninclude\ninclude prod\ninclude sub\ninclude the\ninclude workspace\nincluded\nincluding\nincluding how\nincompatible\nincompatible types\nincompatible with\nincomplete\nincomplete errors\ninconsistent\nincorrect\nincorrectly\nincorrectly sorted\nincremental\nindentation\nindex\nindicates\nindicates a\nindividual\nindividual deprecation\nineffective\nineffective mark\ninfo\ninfo #n\ninfo checking\ninfo finished\ninfo or\ninfo processing\ninfo visit\ninformation\ninformation about\ninit\ninitial\ninitialization\ninitialized\ninitialized empty\ninitializing\ninject\ninput\ninput did\ninputs\ninsertions\ninsertions #n\ninside\ninsights\ninspection\ninstall\ninstall a\ninstall android\ninstall clean\ninstall ic\ninstall in\ninstall links\ninstall no\ninstall packages\ninstall strategy\ninstall the\ninstall with\ninstallation\ninstallation candidate\ninstalled\ninstalling\ninstalling android\ninstalling collected\ninstalling dependencies\ninstance\ninstance of\ninstead\ninstead of\ninstructions\ninsufficient\ninsufficient memory\nint\nint char\ninteger\nintegrate\nintegration\nintegration tests\nintegrity\nintent\ninteractions\ninteractive\ninterface\ninterfaces\ninternal\ninternal default\ninternal execution\ninternal operations\ninternal tasks\ninternal work\ninterrupted\ninterrupted 2\ninto\ninto #path\ninvalid\ninvalid format\ninvalid revision\ninvalid syntax\ninvalid target\ninvocation\ninvoke\nio\nio ioexception\nioexception\nioexception unexpected\nios\nip\nipv4\nis\nis #version\nis a\nis already\nis an\nis below\nis blocked\nis canceled\nis defined\nis denied\nis less\nis likely\nis missing\nis never\nis no\nis not\nis odd\nis only\nis out\nis required\nis running\nis set\nis stopped\nis the\nis too\nis undefined\nisntall\nisntall clean\nisolation\nissue\nissue b104\nissues\nissues found\nissues identified\nist\nit\nit by\nit for\nit is\nit may\nit s\nit should\nit to\nitem\nitems\nitems #n\nitems 1\nits\nits corresponding\nitself\njava\njava #n\njava io\njava lang\njava net\njava pre\njava script\njava with\njavac\njavadoc\njavadoc comment\nje\njest\njest global\njetbrains\njetbrains kotlin\njob\njob exceeded\njob running\njob was\njobs\njobs and\njoin\njs\njs #version\njs build\njson\njson and\njson are\njson file\njson or\njson output\njson report\njson with\njul\njul #n\njunit\njunit test\njust\njvm\njvm settings\nk\nkb\nkeep\nkey\nkey is\nkeys\nkeystore\nkeystore file\nkeyword\nkeywords\nkill\nkilled\nkilled signal\nkilling\nkind\nknown\nkotlin\nkotlin compiler\nkotlin failed\nkotlin gradle\nksp\nkuttl\nkuttl #amount\nkwargs\nl\nla\nlabel\nlabels\nlang\nlang illegal\nlang out\nlang runtime\nlanguage\nlast\nlast #n\nlater\nlatest\nlaunch\nlauncher\nlayer\nlayers\nlayers #amount\nlazy\nld\nld_library_path\nld_library_path #path\nleaks\nlearn\nlearn more\nleast\nleft\nleft on\nleft pad\nleft unchanged\nlegacy\nlegacy bundling\nlength\nlength #n\nless\nless than\nlevel\nlevel error\nlevel package\nlevels\nlevels in\nlib\nlib due\nlibraries\nlibrary\nlibs\nlibs #version\nlicense\nlicense for\nlicense header\nlicenses\nlicenses ok\nlifecycle\nlight\nlike\nlike to\nlikely\nlikely not\nlimit\nlimit allocation\nlimit exceeded\nlimit for\nline\nline #n\nline 1\nline 3\nline length\nlines\nlines #version\nlines of\nlink\nlinked\nlinked legacy\nlinker\nlinking\nlinks\nlinks no\nlint\nlint failed\nlint found\nlint or\nlinter\nlinting\nlinux\nlinux #n\nlinux 3\nlinux arm64\nlinux x64\nlist\nlist models\nlist of\nlisted\nlists\nliteral\nliterals\nload\nload credentials\nload error\nload the\nloaded\nloader\nloading\nloads\nlocal\nlocal storage\nlocalhost\nlocalhost #n\nlocally\nlocally and\nlocate\nlocate package\nlocation\nlocation #path\nlocator\nlocator click\nlocator to\nlock\nlock file\nlock json\nlock yaml\nlocked\nlocked rmdir\nlocked was\nlockfile\nlockfile because\nlog\nlog #path\nlog call\nlog file\nlog for\nlog of\nlog output\nlogged\nlogger\nlogging\nlogin\nlogin page\nlogin retry\nlogs\nlogs in\nlong\nlonger\nlonger available\nlonger than\nlook\nlooking\nlooking for\nlookup\nlookup proxy\nloop\nlost\nlost communication\nlow\nlower\nls\nlxml\nm\nm0\nm0 #amount\nm0s\nmachine\nmacos\nmacro\nmacros\nmain\nmain main\nmaintainer\nmajor\nmake\nmake 1\nmake check\nmake in\nmake makefile\nmakefile\nmakefile #n\nmanaged\nmanagement\nmanager\nmanifest\nmanifest for\nmanifest list\nmanifest lists\nmanifest unknown\nmanifests\nmanually\nmany\nmap\nmapping\nmark\nmark compact\nmark compacts\nmarkdown\nmarking\nmarking the\nmask\nmatch\nmatch for\nmatch the\nmatched\nmatches\nmatches for\nmatching\nmatching the\nmatching version\nmaterial\nmatrix\nmaven\nmaven plugin\nmax\nmax age\nmax attempts\nmax retries\nmax run\nmaximum\nmaximum allowed\nmaximum time\nmay\nmay have\nmay not\nmay take\nmaybe\nmb\nmb #version\nmb in\nmd\nme\nmeasured\nmeasured 0\nmedia\nmedium\nmedium confidence\nmeeting\nmemory\nmemory #amount\nmemory error\nmemory or\nmenu\nmerge\nmerge debug\nmerge release\nmerger\nmerging\nmessage\nmessage format\nmessage missing\nmessage models\nmessage no\nmessage socket\nmessages\nmet\nmet #version\nmetadata\nmetadata for\nmetadata generation\nmetadata validate_fields\nmethod\nmethod error\nmethod get\nmethods\nmetric\nmetrics\nmib\nmicrosoft\nmight\nmigration\nmime\nmin\nminimum\nminimum coverage\nminio\nminor\nmirror\nmirror corp\nmirrorlist\nmismatch\nmismatched\nmismatched types\nmiss\nmissing\nmissing #mail\nmissing a\nmissing docstring\nmissing from\nmissing in\nmissing required\nmissing semicolon\nmissing x\nmixed\nmkdir\nmobile\nmock\nmock data\nmod\nmode\nmode all\nmodel\nmodel gemini\nmodel service\nmodels\nmodels gemini\nmodels to\nmoderate\nmodified\nmodified by\nmodule\nmodule gone\nmodule named\nmodule not\nmodule_not_found\nmodules\nmojo\nmojo exec\nmongo\nmonitor\nmore\nmore details\nmore help\nmore including\nmore info\nmore information\nmore log\nmore on\nmost\nmost recent\nmove\nmoving\nmp4\nmsg\nmulti\nmultiple\nmultiple times\nmultiple versions\nmusl\nmusl dev\nmust\nmust be\nmust have\nmutation\nn\nname\nname a\nname error\nname for\nname gone\nname in\nname is\nname level\nname of\nname string\nname w\nnamed\nnames\nnamespace\nnaming\nnative\nnative extension\nnav\nnavigation\nnear\nnear heap\nneed\nneed to\nneeded\nneeded to\nneeds\nneeds to\nnested\nnested shallow\nnet\nnet #n\nnet http\nnet socket\nnetwork\nnetwork access\nnetwork connection\nnetwork connectivity\nnetwork this\nnever\nnever used\nnew\nnew branch\nnew error\nnew errors\nnewer\nnext\nnext js\nnextjs\nnil\nninja\nninja build\nno\nno app\nno attribute\nno audit\nno basic\nno bin\nno cache\nno emit\nno fund\nno installation\nno longer\nno matching\nno method\nno module\nno output\nno package\nno release\nno source\nno space\nno such\nno test\nno tests\nno unused\nno url\nno version\nnoble\nnoble in\nnoble security\nnode\nnode #path\nnode events\nnode is\nnode js\nnode_modules\nnodejs\nnodes\nnon\nnon existent\nnon zero\nnone\nnone type\nnoprofile\nnoprofile norc\nnorc\nnorc e\nnormal\nnot\nnot a\nnot accessible\nnot allowed\nnot an\nnot apply\nnot assignable\nnot authorized\nnot available\nnot be\nnot become\nnot been\nnot change\nnot checked\nnot compile\nnot complete\nnot connect\nnot contain\nnot currently\nnot defined\nnot enough\nnot exist\nnot find\nnot formatted\nnot found\nnot get\nnot have\nnot import\nnot in\nnot installed\nnot like\nnot load\nnot match\nnot met\nnot ok\nnot pass\nnot present\nnot properly\nnot query\nnot reached\nnot read\nnot recognized\nnot recoverable\nnot resolve\nnot run\nnot set\nnot support\nnot supported\nnot up\nnot used\nnot valid\nnot_found\nnotarget\nnotarget no\nnote\nnote some\nnote this\nnotes\nnothing\nnothing to\nnotice\nnotification\nnow\nnpm\nnpm ci\nnpm err\nnpm error\nnpm help\nnpm install\nnpm notice\nnpm run\nnpm shrinkwrap\nnpx\nnpx playwright\nnpx tsx\nns\nnull\nnull and\nnull is\nnumber\nnumber of\nnumber string\no\no pipefail\nobj\nobj error\nobject\nobject is\noccurred\noccurred while\noci\nodd\nof\nof #amount\nof #n\nof #path\nof 1\nof a\nof available\nof bounds\nof date\nof heap\nof memory\nof output\nof package\nof parameters\nof pnpm\nof property\nof the\nof this\nof type\nof undeclared\nof undefined\nof your\noff\noffline\nok\nok #n\nok #path\nok 3\nok licenses\nok sources\nold\nomit\nomit dev\nomitted\nomitted run\non\non #host\non #n\non #url\non a\non address\non device\non failure\non line\non project\non resource\non the\non this\non type\non your\nonboarding\nonce\nonce call_once\none\none of\none or\nonly\nonly available\nonly be\nonly install\nonly new\nop\nopen\nopen a\noperation\noperation runner\noperation timed\noperation was\noperations\noperations default\noperator\nops\nops function\nopt\nopt out\noptimization\noptimized\noption\noption fast\noption to\noptional\noptional peer\noptions\nor\nor a\nor add\nor any\nor blocks\nor create\nor debug\nor directory\nor display\nor dockerfile\nor fail\nor formatted\nor is\nor its\nor later\nor less\nor locked\nor may\nor more\nor plugins\nor your\norder\norder to\norg\norg acme\norg codehaus\norg gone\norg gradle\norg jetbrains\norigin\norigin main\noriginates\noriginates from\nos\nos imported\noserror\nother\notherwise\nour\nout\nout #amount\nout after\nout finished\nout if\nout in\nout of\nout waiting\noutput\noutput dir\noutput error\noutput for\noutput format\noutput successfully\nover\noverride\noverriding\noverwritten\noverwritten by\nown\nown scripts\nownership\nownership in\np\np #path\npack\npackage\npackage #version\npackage acme\npackage android\npackage configuration\npackage debug\npackage gone\npackage is\npackage json\npackage level\npackage lists\npackage lock\npackage release\npackages\npackages and\npackages are\npackages have\npackages in\npackages when\npackaging\npad\npad #n\npage\npage get\npage retry\npage wait\npages\npanel\npanic\npanic_fmt\npanicked\npanicked at\npanicking\npanicking panic_fmt\nparallel\nparam\nparameter\nparameter of\nparameters\nparams\nparent\nparent directories\nparse\nparse error\nparser\nparsing\npart\npart of\npartial\nparticipate\nparticipate in\npass\npass #n\npass p\npassed\npassed #amount\npassed #n\npassed 0\npassed 1\npassed 2\npassed 3\npassed in\npassing\npassword\npassword authentication\npatch\npatches\npath\npath #path\npaths\npattern\npatterns\npc\npdf\npeer\npeer deps\npeer include\npeer omit\npending\nper\npercentage\nperform\nperformance\nperforming\nperforming download\nperforming test\nperiod\npermission\npermission denied\npermission to\npermission_denied\npermissions\npersists\nphase\nphase #n\nphp\npid\npid #n\npin\nping\npip\npip install\npipefail\npipefail 0\npipeline\npkg\npkg_config_path\npkg_config_path #path\npkgconfig\npl\nplaceholder\nplain\nplan\nplatform\nplatform #n\nplatform linux\nplayer\nplaywright\nplaywright show\nplease\nplease check\nplease do\nplease refer\nplease run\nplease submit\nplease verify\nplugin\nplugin #version\nplugin which\nplugins\nplugins config\npng\npnpm\npnpm lock\npnpm specified\npod\npodfile\npods\npolicies\npolicy\npoll\npool\npool host\npopulate\nport\nport #n\nport 443\nposition\npossible\npossible binding\npossible to\npost\npost #path\npostcss\npostgres\npostgres failed\npotential\npr\npr is\npr title\npre\npre commit\npre compile\nprefer\npreferences\nprefix\npreload\nprepare\nprepare #amount\npreparing\npresent\npresent in\nprettier\nprevent\nprevious\nprevious error\nprevious errors\nprimary\nprint\nprioritize\nprioritize features\nprivate\nproblem\nproblem occurred\nproblem related\nproblem with\nproblems\nproblems 0\nproblems 1\nproc\nprocess\nprocess #n\nprocess #path\nprocess completed\nprocess crash\nprocess debug\nprocess env\nprocess file\nprocess seems\nprocess starves\nprocess will\nprocessed\nprocessing\nprod\nprod dev\nproduce\nproduction\nprofile\nprofile unoptimized\nprogram\nprogram by\nprogram cc1plus\nprogram files\nprogress\nproject\nproject app\nproject file\nproject id\nprojects\npromise\nprompt\nprompts\nprompts disabled\npropagate\nproperly\nproperties\nproperties of\nproperty\nprotected\nprotocol\nprovide\nprovided\nprovided by\nprovided path\nprovider\nprovider packages\nprovider registry\nproviders\nprovides\nproviding\nprovisioning\nproxy\nproxy corp\npsql\npub\npublic\npublickey\npublish\npull\npull rate\npull request\npull token\npulling\npush\npush some\npushed\npushing\nput\nput #url\nput object\npy\npy #n\npydantic\npydantic core\npygments\npyproject\npyproject toml\npytest\npytest error\npython\npython #path\npython #version\npython error\npython location\npython m\npython2_root_dir\npython2_root_dir #path\npython3_root_dir\npython3_root_dir #path\npython_root_dir\npython_root_dir #path\nquality\nquality gates\nquery\nquery available\nquery provider\nquiet\nquota\nquota exceeded\nquota service\nquote\nr\nr 1\nrace\nrails\nraise\nraise e\nraise runtime\nraise type\nrake\nrake aborted\nran\nran #n\nran all\nran in\nrange\nrange #hash\nrate\nrate limit\nratio\nraw\nre\nreach\nreached\nreached total\nreached your\nreact\nread\nread econnreset\nread from\nread properties\nread timed\nread timeout\nread username\nreader\nreading\nreading package\nreading state\nreadme\nreadme md\nreadonly\nready\nready in\nreal\nreason\nreceive\nreceived\nreceived a\nreceived status\nreceived to\nreceiver\nrecent\nrecent call\nrecognition\nrecognized\nrecognized as\nrecord\nrecording\nrecoverable\nrecoverable exiting\nrecv\nred\nredirect\nreduce\nref\nrefer\nrefer to\nreference\nreference error\nreferenced\nreformat\nreformatted\nreformatted #n\nrefs\nrefs to\nrefused\nrefusing\nrefusing to\nregex\nregion\nregister\nregistered\nregistering\nregistry\nregistry 1\nregistry corp\nregression\nregular\nregular expression\nrejected\nrejected main\nrelated\nrelated to\nrelative\nrelease\nrelease #amount\nrelease #n\nrelease #version\nrelease asset\nrelease failed\nrelease kotlin\nrelease resources\nreleased\nreload\nremaining\nremote\nremote cache\nremote error\nremote origin\nremote permission\nremote rejected\nremote repository\nremoting\nremove\nremoved\nremoving\nrenamed\nrender\nrendering\nrenders\nreplaced\nrepo\nreport\nreport at\nreport files\nreporting\nreports\nrepositories\nrepository\nrepository #url\nrepository at\nrepository directory\nrepository in\nrepository not\nrepository or\nrequest\nrequest error\nrequest failed\nrequest id\nrequest to\nrequested\nrequested url\nrequests\nrequire\nrequire stack\nrequired\nrequired by\nrequired test\nrequirement\nrequirements\nrequires\nrequires a\nrerun\nrerun in\nrerun pass\nres\nreset\nresolution\nresolution impossible\nresolution too\nresolve\nresolve #path\nresolve all\nresolve gone\nresolve package\nresolve source\nresolve the\nresolved\nresolves\nresolving\nresolving dependencies\nresource\nresource busy\nresource not\nresource release\nresource type\nresources\nresponse\nresponse code\nresponse error\nresponse from\nrest\nrestore\nresult\nresult alloc\nresult fail\nresult failed\nresult failure\nresult of\nresult result\nresult type\nresults\nresume\nretries\nretries exceeded\nretry\nretry 1\nretry 2\nretry2\nretrying\nreturn\nreturn _bootstrap\nreturn a\nreturn runner\nreturn self\nreturn value\nreturned\nreturned an\nreturned error\nreturned status\nreturning\nreturns\nrevision\nrevision #version\nrevision range\nright\nrights\nrm\nrmdir\nroadmap\nroadmap and\nrole\nrollup\nroot\nroot install\nroot project\nrootdir\nrootdir #path\nroute\nrows\nrpath\nrpc\nrs\nrs #path\nrspec\nrspec #place\nruby\nrubygems\nruff\nrule\nrule violations\nrules\nrun\nrun #n\nrun #path\nrun #place\nrun #version\nrun apk\nrun build\nrun can\nrun chown\nrun composer\nrun failed\nrun in\nrun lint\nrun npm\nrun pip\nrun sh\nrun successfully\nrun test\nrun tests\nrun time\nrun watchdog\nrun with\nrun yarn\nrun_tests\nrunc\nrunnable\nrunner\nrunner gradle\nrunner has\nrunner is\nrunner lost\nrunner process\nrunner run\nrunner service\nrunner with\nrunning\nrunning #n\nrunning 1\nrunning 3\nrunning checks\nrunning go\nrunning in\nrunning on\nrunning test\nrunning tests\nrunning your\nruns\nruntime\nruntime error\nruntime exception\nrust_backtrace\nrust_backtrace full\nrust_begin_unwind\nrustc\ns\ns artifact\ns failed\ns failure\ns in\ns3\ns3 bucket\nsafe\nsafe directory\nsame\nsandbox\nsanitizer\nsanitizer heap\nsatisfy\nsave\nsaved\nsaving\nsbt\nscan\nscan to\nscanned\nscenario\nscenarios\nscenarios 2\nscheduling\nschema\nscope\nscore\nscreen\nscreenshot\nscreenshot image\nscript\nscript exited\nscript heap\nscripts\nscripts ignore\nscripts no\nscripts or\nsdk\nsdk version\nsearch\nsearch error\nsec\nseconds\nsecret\nsecs\nsection\nsections\nsecure\nsecurity\nsecurity in\nsee\nsee #url\nsee above\nsee log\nsee only\nsee the\nseems\nseems to\nsegmentation\nsegmentation fault\nselect\nselected\nselection\nselector\nself\nself attribute\nself core\nself hosted\nself metadata\nsemantic\nsemicolon\nsend\nsender\nsending\nsent\nsequence\nserial\nserver\nserver at\nserver bad\nserver certificate\nserver or\nserver terminated\nservice\nservice is\nservice list\nservice ts\nservice unavailable\nservices\nsession\nsession starts\nset\nset on\nset to\nset up\nsetting\nsetting up\nsettings\nsettings for\nsettings from\nsetup\nsetup #amount\nsetup #path\nsetup #version\nsetuptools\nseverity\nseverity medium\nsh\nsh 1\nsh line\nsha\nsha256\nshaders\nshaders no\nshadow\nshallow\nshallow linked\nshape\nshapes\nshared\nsheet\nshell\nshell #path\nshop\nshort\nshort test\nshould\nshould be\nshould generate\nshould not\nshould return\nshould show\nshow\nshow all\nshow the\nshow trace\nshown\nshows\nshrinkwrap\nshrinkwrap json\nshutdown\nshutdown hanging\nshutdown signal\nshutting\nshutting down\nsidebar\nsigabrt\nsigkill\nsigkill kill\nsign\nsign up\nsignal\nsignal #n\nsignal killed\nsignal sigkill\nsignal terminated\nsignal this\nsignature\nsignatures\nsigned\nsigning\nsilent\nsimple\nsince\nsingle\nsingle use\nsite\nsize\nsize #n\nsize of\nskip\nskip ci\nskipped\nskipped #n\nskipped 0\nskipped 1\nskipping\nskips\nslow\nslowest\nslowest #n\nslug\nsmaller\nsmoke\nsnapshot\nsnapshots\nso\nsocket\nsocket closed\nsolution\nsolve\nsolve failed\nsolve process\nsome\nsome details\nsome errors\nsome files\nsome packages\nsome refs\nsome tests\nsomething\nsomething is\nsorted\nsorted and\nsource\nsource #path\nsource files\nsources\nsources ok\nspace\nspace left\nspaces\nspawn\nspec\nspec ts\nspecific\nspecified\nspecifier\nspecify\nspecs\nsplit\nspot\nspring\nsrc\nsrc a\nssh\nssh connect\nssl\nstable\nstack\nstack backtrace\nstack trace\nstacktrace\nstacktrace option\nstage\nstandard\nstart\nstart #hash\nstart at\nstarted\nstarting\nstarting test\nstarts\nstartup\nstarves\nstarves it\nstat\nstate\nstate exception\nstate information\nstate to\nstatement\nstatements\nstatic\nstatic #version\nstats\nstatus\nstatus 1\nstatus 401\nstatus 403\nstatus code\nstatus failed\nstatus from\nstatus not_found\nstatus_code\nstd\nstd c\nstderr\nstderr remote\nstdin\nstdout\nstdout call\nstep\nstep 1\nstep execute\nstep for\nsteps\nstill\nstmts\nstop\nstopped\nstopped at\nstopped subcommand\nstopping\nstorage\nstorage ts\nstore\nstorybook\nstr\nstrategy\nstrategy hoisted\nstreak\nstream\nstrict\nstrict mode\nstrict peer\nstrict transport\nstring\nstring as\nstring cannot\nstring is\nstring literals\nstring null\nstring string\nstrings\nstrip\nstripe\nstruct\nstructure\nstructured\nsts\nstudio\nstyle\nstyle omit\nsub\nsub domains\nsubcommand\nsubcommand failed\nsubject\nsubmit\nsubmit a\nsubmodule\nsubmodule path\nsubprocess\nsubprocess and\nsubprocess exited\nsucceeded\nsucceeded #n\nsuccess\nsuccessful\nsuccessfully\nsuccessfully #amount\nsuccessfully exit\nsuccessfully installed\nsuch\nsuch file\nsuch host\nsuch thing\nsuggestion\nsuitable\nsuite\nsuite failed\nsuites\nsuites #n\nsuites 1\nsum\nsummarizing\nsummarizing 1\nsummary\nsummary #n\nsummary info\nsummary supported\nsupabase\nsuper\nsupplied\nsupport\nsupport exporting\nsupport for\nsupported\nsupported file\nsupported for\nsupports\nsurrounded\nsurrounded by\nsvg\nswitch\nswitch to\nsymbol\nsymbols\nsync\nsyntax\nsyntax error\nsynth\nsynth #n\nsys\nsys exit\nsyscall\nsyscall read\nsystem\nsystem io\nt\nt be\nt exist\nt find\nt resolve\nt00\nt00 #n\nt08\nt08 #n\nt18\nt18 #n\nt22\nt22 #n\ntable\ntag\ntag #version\ntags\ntake\ntake a\ntar\ntar error\ntarget\ntarget #path\ntarget release\ntarget s\ntargets\ntargets in\ntask\ntask aborted\ntask app\ntask core\ntask execution\ntask verify\ntaskcluster\ntaskcluster error\ntasks\ntasks #n\ntasks task\ntasks top\ntcp\ntcp lookup\nteacher\nteams\ntelemetry\ntell\ntemp\ntemplate\ntemplates\ntemporarily\ntemporary\ntemporary git\ntenant\nterm\nterminal\nterminal prompts\nterminated\nterminated abruptly\nterminated program\nterminates\nterminates the\ntermination\ntermination of\nterraform\ntest\ntest add\ntest adds\ntest case\ntest cases\ntest cmake_have_libc_pthread\ntest config\ntest count\ntest coverage\ntest e2e\ntest environment\ntest error\ntest exited\ntest failed\ntest failures\ntest files\ntest get\ntest js\ntest module\ntest new\ntest ok\ntest output\ntest pass\ntest report\ntest result\ntest results\ntest run\ntest session\ntest suite\ntest suites\ntest summary\ntest timed\ntest timeout\ntest ts\ntest unexpected\ntest_a\ntest_adds\ntested\ntestid\ntesting\ntests\ntests #amount\ntests #n\ntests 1\ntests 2\ntests completed\ntests e2e\ntests failed\ntests passed\ntests run\ntests see\ntests test_a\ntests using\ntext\nthan\nthan fail\nthan the\nthat\nthat can\nthat has\nthat terminates\nthat the\nthat this\nthat were\nthe\nthe above\nthe actual\nthe build\nthe channel\nthe command\nthe compiler\nthe condition\nthe configuration\nthe contents\nthe correct\nthe current\nthe default\nthe dependencies\nthe direct\nthe docker\nthe docs\nthe documentation\nthe end\nthe environment\nthe expected\nthe file\nthe first\nthe fix\nthe following\nthe full\nthe gradle\nthe highlights\nthe hosted\nthe import\nthe individual\nthe input\nthe issues\nthe job\nthe jvm\nthe last\nthe latest\nthe license\nthe linter\nthe list\nthe lock\nthe lockfile\nthe manifest\nthe maximum\nthe minimum\nthe name\nthe npm\nthe operation\nthe operator\nthe package\nthe parent\nthe path\nthe podfile\nthe pr\nthe project\nthe provided\nthe regular\nthe remote\nthe report\nthe request\nthe requested\nthe resource\nthe result\nthe runner\nthe server\nthe specified\nthe stack\nthe state\nthe system\nthe temporary\nthe test\nthe type\nthe version\nthe warning\ntheir\nthem\ntheme\nthen\nthere\nthere are\nthere is\nthere was\nthere were\nthese\nthese results\nthey\nthey come\nthing\nthings\nthis\nthis anonymous\nthis build\nthis can\nthis command\nthis directory\nthis error\nthis is\nthis may\nthis module\nthis please\nthis pr\nthis project\nthis release\nthis repository\nthis run\nthis test\nthis version\nthread\nthread main\nthread run\nthreads\nthreads true\nthreshold\nthreshold for\nthrew\nthrough\nthrow\nthrow new\ntime\ntime #amount\ntime #n\ntime #version\ntime elapsed\ntime exceeded\ntime limit\ntime of\ntimed\ntimed out\ntimeout\ntimeout #amount\ntimeout #n\ntimeout #version\ntimeout error\ntimeout exceeded\ntimeout exception\ntimeout of\ntimeout was\ntimer\ntimes\ntimestamp\ntimestamp #n\ntimezone\ntip\ntips\ntitle\ntitle does\ntitle the\ntls\ntls handshake\ntmp\nto\nto #n\nto #path\nto #url\nto 1\nto 3\nto a\nto access\nto add\nto all\nto allocate\nto an\nto apply\nto authenticate\nto be\nto become\nto build\nto change\nto command\nto compile\nto complete\nto compute\nto connect\nto continue\nto create\nto date\nto db\nto dir\nto display\nto download\nto enable\nto execute\nto fetch\nto file\nto find\nto fix\nto force\nto generate\nto get\nto git\nto github\nto gone\nto have\nto honour\nto host\nto image\nto install\nto load\nto local\nto locate\nto login\nto make\nto network\nto opt\nto parameter\nto participate\nto perform\nto process\nto push\nto query\nto read\nto register\nto repository\nto rerun\nto resolve\nto restore\nto run\nto see\nto select\nto server\nto show\nto solve\nto start\nto the\nto type\nto update\nto use\nto your\ntodo\ntoggle\ntoken\ntoken #hash\ntoken 3\ntoken for\ntokens\ntoml\ntomli\ntoo\ntoo deep\ntoo long\ntoo many\ntook\ntook #amount\ntook #version\ntool\ntoolkit\ntools\ntools #version\ntoomanyrequests\ntoomanyrequests you\ntop\ntop of\ntop required\ntotal\ntotal #n\ntotal 3\ntotal coverage\ntotal errors\ntotal of\ntotal tests\ntotal time\ntouch\ntrace\ntrace #path\ntrace application\ntraceback\ntraceback most\ntraces\ntracking\ntrailing\ntrailing whitespace\ntransaction\ntransfer\ntransferring\ntransferring context\ntransform\ntransform #amount\ntransformer\ntransition\ntransport\ntransport security\ntravis_fold\ntravis_fold end\ntravis_time\ntravis_time end\ntreated\ntreated as\ntree\ntried\ntried to\ntrigger\ntrue\ntrunk\ntry\ntry adding\ntry again\ntry to\ntrying\ntrying to\nts\nts #version\nts2307\nts2307 cannot\nts2322\nts2322 type\nts2339\nts2339 property\nts2345\nts2345 argument\ntsx\ntsx #n\ntsx not\ntsx scripts\ntui\ntuple\nturbopack\nturbopack build\ntwo\ntxt\ntype\ntype any\ntype application\ntype arguments\ntype boolean\ntype declarations\ntype does\ntype error\ntype for\ntype image\ntype is\ntype mismatch\ntype name\ntype number\ntype release\ntype script\ntype string\ntype text\ntype that\ntype value\ntype y\ntypecheck\ntypes\ntypes of\ntypescript\ntypescript eslint\nu\nui\nunable\nunable to\nunauthorized\nunavailable\nunbound\nuncaught\nuncaught exception\nunchanged\nunchecked\nundeclared\nundeclared identifier\nundefined\nundefined is\nundefined method\nundefined reading\nundefined type\nundefined undefined\nundefined variable\nunder\nunder #n\nunder #path\nunexpected\nunexpected error\nunexpected fail\nunexpected status\nunexpected termination\nunexpected thing\nunexpected token\nunexpectedly\nunhandled\nunhandled error\nunhealthy\nunique\nunit\nunit net\nunit test\nunit tests\nuniverse\nunknown\nunknown unknown\nunknown word\nunmet\nunoptimized\nunoptimized debuginfo\nunreachable\nunrecognized\nunrecognized arguments\nunrelated\nunresolved\nunresolved reference\nunsatisfiable\nunset\nunsupported\nuntil\nunused\nunused dependencies\nunused variable\nunused vars\nup\nup to\nupdate\nupdate your\nupdated\nupdated but\nupdates\nupdating\nupgrade\nupload\nuploaded\nuploader\nuploading\nupstream\nurl\nurl #path\nurl #url\nurl found\nurl returned\nurllib3\nus\nusage\nuse\nuse a\nuse after\nuse analytics\nuse daemon\nuse git\nuse new\nuse of\nuse the\nuse usage\nuse warning\nused\nused in\nused typescript\nuser\nuser agent\nuser to\nusername\nusername for\nusers\nuses\nusing\nusing 1\nusing the\nutc\nutf\nutf #n\nutil\nutility\nutils\nuuid\nuv\nuv lock\nv\nv1\nv1beta\nv1beta or\nv4\nv8\nvalid\nvalid 1\nvalid json\nvalidate\nvalidate_fields\nvalidating\nvalidation\nvalidation failed\nvalidity\nvalue\nvalue gone\nvalue is\nvalue of\nvalues\nvalues differ\nvariable\nvariable is\nvariable x\nvariables\nvariant\nvars\nvector\nverbose\nverbose backtrace\nvercel\nverification\nverification failed\nverify\nverify the\nverifying\nvers\nversion\nversion #n\nversion #version\nversion 1\nversion for\nversion found\nversion is\nversion of\nversion that\nversion v1beta\nversions\nversions #version\nversions for\nversions of\nvery\nvia\nvideo\nview\nviolation\nviolations\nviolations were\nvirtual\nvisible\nvisible enabled\nvisible timeout\nvisit\nvisit #url\nvisiting\nvisiting the\nvisual\nvisual #path\nvite\nvitest\nvitest caught\nvitest run\nvm\nvoid\nvstest\nvue\nvulnerabilities\nvulnerabilities found\nvulnerabilities in\nvulnerability\nw\nw workspace\nwait\nwait for\nwait_for\nwaiter\nwaiting\nwaiting #amount\nwaiting for\nwant\nwant to\nwarn\nwarning\nwarning failed\nwarning in\nwarning mode\nwarning unexpected\nwarning unused\nwarnings\nwarnings 0\nwarnings 2\nwarnings and\nwarnings first\nwarnings in\nwas\nwas #n\nwas a\nwas an\nwas canceled\nwas detected\nwas not\nwas reached\nwas resolved\nwas the\nwatch\nwatchdog\nwe\nweb\nweb server\nwebhook\nwebpack\nwebsite\nwell\nwent\nwent wrong\nwere\nwere emitted\nwere failing\nwere found\nwget\nwget #url\nwhat\nwhat went\nwheel\nwheel for\nwhen\nwhen the\nwhen your\nwhere\nwhich\nwhich is\nwhile\nwhile executing\nwhile installing\nwhile running\nwhitespace\nwidth\nwill\nwill be\nwill not\nwin\nwindow\nwindows\nwindows #version\nwith\nwith #n\nwith 0\nwith 1\nwith 137\nwith 2\nwith 3\nwith a\nwith an\nwith code\nwith correct\nwith default\nwith empty\nwith error\nwith exit\nwith frozen\nwith info\nwith javac\nwith no\nwith non\nwith npm\nwith pip\nwith retry\nwith rust_backtrace\nwith scan\nwith stacktrace\nwith status\nwith the\nwith this\nwith timeout\nwith type\nwith url\nwith warnings\nwith workers\nwithin\nwithout\nwizard\nword\nwords\nwork\nwork action\nwork default\nworkdir\nworkdir #path\nworkdir app\nworker\nworker executor\nworker exited\nworkers\nworkers gradle\nworkflow\nworkflows\nworking\nworkspace\nworkspace name\nworkspace root\nworkspace workspace\nworkspaces\nworkspaces include\nwould\nwould be\nwould have\nwould reformat\nwrap\nwrapped\nwrite\nwrite error\nwriting\nwritten\nwritten to\nwrong\nws\nws workspaces\nx\nx is\nx server\nx unit\nx64\nx86\nx86_64\nxcodebuild\nxdist\nxml\nxml #version\nxml file\nxml written\nxx\ny\nyaml\nyaml or\nyarn\nyarn lock\nyarn run\nyear\nyet\nyml\nyml action\nyou\nyou are\nyou can\nyou d\nyou have\nyou may\nyou must\nyou or\nyou want\nyour\nyour allow\nyour code\nyour current\nyour dependencies\nyour gemfile\nyour local\nyour lock\nyour own\nyour package\nyour project\nyour pull\nyour requirements\nz\nzero\nzero exit\nzip\nzlib\nzo\nzstd\n×\n× failed\nà\nù\nγ\nℹ\n●\n● test\n⚠\n⚠ git\n✖\n✖ #n\n✖ 2\n✖ 3\n❌\n❌ deployment\n🚨".split("\n"),
scales: [ 2.90517, 2.08468, 1.50355, 2.27506, 1.80823, 2.53589, 1.54862, 2.70736, 3.29048, 3.04405, 3.1729 ],
weights: "KCI98fH18e35AwQMAQH8AAECAAEAAA4AAAEAAAD/AAAAAP8DAgAAAP4E/f8AAAIAAAAA/wH/AP8ABf8AAAD+AP0D/QIAAAAC//4B/QL/AAX/AAAA/gD9Awv0HP3+/////gv4AAAI/v//AP//A/4ABf0AAP8A///9BAAF/f///wD/AP4DAAD2C/8AAP4AAf//AAX/AAAA/gD9AwAAAP8AAAABAAAA/wAG/wAAAP4B/AP/AAb/AAAA/gD/Av8ABf8AAAD+AP0D1v/46wf/I//7/gb9AAAAAAEA/wH/AP8B/QAAAQAAAf8AAAAE/f8AAAEAA/7/APn/CAD//wAB/gAAAAAAAf//AQH+AAAAAAAAAAAAAv4HAAD7AAAABAD7BQAAAAAAAv//Av4AAAAAAAABAAAB/wAA/wH9AQED//0ABAD/Af0BAQP//QAEAAD+////Df0ABPwAAAAAAAAAAAH/AAAB//8AAAAAAAAAAAAE/wAAAP8AAAAA/wH9AQED//0ABAAAAfwAAAADAPkHAAH//wAAAAEAAf8lAPr6/Bf89xDz/CwC/wAAAAD/AP8C7v/0/v4KEPgI+v70AAD1AAsA/wj4/wABAAAAAAD/AP8BAAD/CP////z/AQAAAP8AAAIAAAEA/wAA/gMAAAAAAAP+AAD+/v//D/sAAf/8AfoCAAAAAQD9AxT8GAcDEtryBAD8APz5/f8AAwgAAQD/AAL/AAAAAAAD/gAC/wAAAAD/AP8C9AEF/QAAAP8A+wX+AAAAAAAAAAH/AAAD/fz/CP/9Cvv69wL+Av//AAH/AQD+/v0AAAAABAH+AQAB+gb//wD//wL/AP4A/wAAAAIB/QEAAP0AAAAAAgD/AQAACP0AAP/+AQD/AP7//wAAAAMB/gEAAvwF////AP4D//4AAP8AAAABAAAAAAH/AAABAP8BAP8AAAn+/////gAAAAAA/vwL//////oHAAH+AAAAAAAAAAAAAPz/////Bf/9AwAA/gEAAAAAAAAAAAAF/gAAAAAAAf8AAAD6/woA/Qj5/wD9+vv/Bf8GBP79/QABAAAAAAAA+wX4Av/+AAAAAQD+AgAAAQAAAAAAAAAA/QEAAQAAAP4A/wEAAP/+BgP+/gL7Av8AAAAAAAAAAAAAAAD6Gf////H/Af8AAP4G/wD//gAB/+UD/QAAAAAAAPsFAAAAAAAAAAD/Av8AAP7/AAT/AAT9AAAAA/8AAAAAAAL//wAAAQAAAP8AAf/+AQABAAL//QH+AQADAAAAAAD+AP0DAAAAAAAAAAAAAv4AAAAAAAAAAAD+AgD/CQAAAAD8AAL/AAAAAAAAAAAA+gYAAAEAAAAA/wH/AAAAAAAAAQAAAAH/AAAB/wAAAAAAAf4J/RD/CQT98v37CAn+/Q3////7/wT9AAAE/wAAAAAAAf8AAAEAAAAAAAAAAP4AAP8AAAABAAAA+wAAAAAAAAAAAAAAAAL4/wD/CAAD/v8AAAEAAAAAAAAA/wABAAAAAAAAAv8lAgn+BQL++AIF+QAAC/0AAAD+/wL//v/wFP3///3+BfwA//8G/v8A/v8C//8AAAAAAAAAAP0C/wAAAAAAAAEAAP8AAAAAAAAAAAEB/v8AAQEAAAD/AAH/AAAAAQAAAAAAAAD1AR/1///9+/8BAPoAAAAAAAAAAAAA/AAAAAABAAAB/wAAAAcC/wD//AAB/wAA/wT/AAD+AAH/AAAF+f8A/wUA/QMA/wX+Af8A//8E/QAAAAAAAAAAAQAAAP/+/Q7///z/+AkAAPwEAgD//gAAAQAABv4AAAD/AAAAABv3+/38//z/9woAAAACAP8A//4E/wD//P/+//8G/wL/AAAFAf8AAP4AAAD9AAAAAAAAAAAAAAD9////AwIAA//9/gAAAgAAAP4AAAAAAAL/AAAAAAABAPwDAP8AAv/+AvwCAAAAAAAAAAAA+gYl/Rf4/v3+AP77BwAA/wb//wD9AAH/AP/9CP////7/+wYAAP8AAAAAAAAAAP4AAAAAAAAAAAAAAAD+BP8AAP8AAQD9AQAAAAL//QL9AQAAAAEAAAAAAAAAAAAD/wAAAAAAAf8A//z9Ef///P/5CAr/DP4AAAD8AwH8/gD+AgAAAAAAAAAAAAX+AAAAAAABAAD9Av8AAAAC/wEAAAAAAAAAAAD/AAEAAAADAAH+/gH/AAAC/gAAAAAAAAAAAAT7AAAAAAAA/wEcA/YCDf7++/4D/wAA+wD/CfgA/QEC/QABAAAAAAAAAAAA/v7+/gcA/wX+/PsAAQAAAAAAAAAAAP0M/AAAAP8BAv0AAAAAAAAAAAD+AgAAAAAAAAABAAH/AAD/AQD/AAAAAQD3//8H/////v/8Bfv/E/z//wD7A/cGAAL6/wMD//4D+gMAAAAAAAL//wH/AAAAAQAAAAAAAAH/AAL7BAAAAP8AAv7/Av0CAAH+/wEA//LuDA0A8w8A/Qr6APcP+wn///4G/f3/A/z8BwD//wD/AfgA//UADAD/Cvf++P/8D/7/+/z/AgDl//AUAP//+gMB/AEAAAAAAAP/A/7//f/5Cv8D//oD/QAAAP7+AAAAAwD+AgAA/P8AAP4EAAP9AAD8B/8AAP4AA/0AAPsJ/////f8B//r+FPwCA/33Av7/AAD3Bf8A/wIAAf8AAP//AP8H//8C/wAA/AIAAAABAAH/+f/7+f///wv//gMA/wP4/v8S/QAC/wAA/wAA/QcAAv//+wD6AgAB/wEA/QIABfkAAAH/AAD/AgAAAP8AAPsEAAAAAAD+CP8A//wAAQAAAP79AAD/BQABAPkBFff///7///8C9P/9AAb//gD//wIAAAAAAAD5BAAAAAAA//8AAP8BAAEAAAD/AAABAAABAP8ABAIBAAAA+wEA//n+BgIAAAD9Av//AAAAAAAAAAAA/gIL9hxB8P/30vsS9AAA+wUAAAD/AAH/AAAA9QALAP8I9wAAAAr8//////8B/wAADvr/////Av8AAAAD/wAAAP8A+AgAAP8DAAAA/wABABf++x/7+vr3/Ar7AAAAAAAAAAAB/wAAAP8GBwD9+QD8BQAA/vv///8H/wL/BwAE+QAA+ggAA/0AAAAIAAEA+AL//wAA/gj////9/wH/AAD/Bv////0AAQAAAAEAAAAAAAAAAAAA/gX//////wH/AAD9CP////3/Av/+//sJ///9//4E/uL63vfuOyHhKe/mAAD//wD/Cf4D//4AAAQAAAAA/wAAAAAA/v//Bf/+BP3/AAD//gAB/AQC/wD+AAACAAD//wEB//8AAP8AAAABAAAAAAP+/f8I//wL+/oAAAAAAAD+Af8BAAAAAPUACwD/CPcAAAAAAAD/Bf7/Af8AAAAAAPoL/wAAAAAAAAAAAf8AAAAAEQD/CP/+//3/AgDs6fUS+wXxEAAN8/8B/QAAAgAAAv4A/AD5Bf//AAL/A/7/AP4AAAAAAgD/AfAA9/0AAP8IAAL+AAD9/wAAAAIA/wH/AP3+AAAABAD/AQAA/vv//v8I/wL//wAB/wAAAAAAAAAAAP/+/wAAAwABAAAA/wIAAAD/AAAAAAD/AwAA//8AAQAAAAD/AP8AAgAAAAAAAPsAAAAFA/0AAAABAAAAAAAAAAAAAAAAAAMA/wP+/wD//fwO///+//oGBv/9/v3//wf/A/79/v4I/v8A/v8D/v3+AQYA///+AAT9AAD9AQAC//8C/gAAAP/7AAD/BQAAAAAAEQX+/wD1/wL/AAAA/QAAAAMA/gIAAAD9AAAG/wAAAAD/DPj///4E//sFAAAHAf/+//79BP8AAAT+AgAA/wAB/wAA/wIAAAD/AAAAAAAA/gAAAAIAAAAAAAD/AAAAAQAAAPjyAQL/Bu8NBf79/vwAAAAAAAQD/AH/APv+AAAABQD+AgD/7vj///8V//8BAAD9/wAAAAIA/gIAAPn7DP//Af/6BwAAAAAAAAAAAP4CAAAAAAABAP8B/wAA/f3+/gr//gb+/AAAD/r//wD///kHAADs/f///xD/+gcAAAEAAAAAAAD2Cf4A/wIAAAD/AAAAAAAB/wAAAAAA/wIAAAEAAAAAAAD9AwAACP0AAAD+AAf5AAAF/gAAAAAAAQAAAAj+AAAA/v8C/wAAAAAAAAAAAf8A/QAF/wAAAP8AAAAAAPwG/wAA//8C/zUBQAnz8/Pw9QsB9gL/AAAAAP8A/QP9Bu8H/wH/AAH8AwAAA/4AAQAAAQD//AAAAAAAAAAC/QAA//8CAP8G/QAB//UAAAIAAAD/AAEAAAABAAAAAAAAAf8HAf8AAAEA/wH/AAAAAf8AAv//Af8AAAAAAAABAP8B/wD+AwH+AAAA/wAB/wAAAAAAAAAAAP0DAAEAAAAAAP8A/wEJ/vcb/P399v4F/gAABP8AAAD/AAH/AAD+Bv////4AAQAQ/xf4//7//v/4CAD/Hfj+//77/wX9AAD+BP8AAP8A/wEAAP8BAAAAAAAAAAAAAP8AAQAAAf8AAAD+//8AB/8AAAAAAAv7AP//AAABAAAA+fz/Cv//Bvr/AAD/Bv//AP0AAf8AAP4CAAAAAAAAAAAA/wEAAAAAAAH//gAAAwABAP0B/wD/AAEAAAAAAAD6Bf8A+fsAAAAJAP0D/wABAAAAAP8A/QMAAP//AAD/AgAAAAAAAAEAAAAAAAAADwD3CAAAAAAA/gIAAPwI/wD//QAF+wAE/gAAAAD+APwEABb4/v3///gB9gkAAf8AAAAAAAABAOn//v3/AP8GAAT9Af74+/39LvT9Bf8A/v//AAAAAwH+AQAABAAA/gAA/QMAAAL6/wAAAAIA/gIAAAb//wAA/gAB/wAA/QAAAAABAP8BAP349iv+/fX/7hMAAP8AAAAAAAAAAAL/AAD/AAACAAT9AAD/AAAABv0H+v/u9WMm5PDm4vQY9gAC/gAAAAAAAP4CAAAJ+gAB/wAA/gEAAAEAAAAAAAABAAAAAAAAAQAAAf8AAAAAAAAAAAAB/wAAAAAAAAEAAAH/AAAA+Qr////+AAH//v8HBv7///v/Av4AAAn9/wAA/wAB/wD/KPH+/v77/gb8AP8h8v7+//7+Bf0AAPsH/wD//gAB/wAAAAAAAAABAAAAAAL+AAAAAAAA/wEAAAT/AAD/AAAAAAAA//8AAAABAAAAAP/8+////wn//AQAAAX+AAAA/wABAAAA9wr////+/wL/AAAK/f8A////A/4AAAIBAAAA/wAB/////v8AAAACAvwCAAD9/wAAAAIB/gHv+B4v8ffs7PwO9/8DBgf9/v76/gT+/gAAAAAAAAAAAAAAAAEAAAAAAAABABAAAAAAAAD/AAAAAAAP+f8AAP4AAAAA/wYE/v7//f8D/gAABf4AAAAAAAL/AAD+BP8AAP8AAQAAAP0DAAAA/wAAAAD/+gz+///8/wP+AAAAAAAA/wEAAAAAAAn8AAAAAAD4CAAAAAAAAAAAAf8AAAAGAAAAAP0AAAAAAAAA+wAAAwD9AgAA/wIAAAAAAAEA/wADCgAA/vgAAQAAAAQAAAAA/wAAAAD/Bfr//AQF/gP/AAD+/gD/+gj/Af8A//z6//r+D/wF/gAAAP8A//0E/wEAAAD+/f/9+Az+Av/1/w/2/hj28v0E/wAAAP8A/wACAAAAAAD//gAR/vQAAAAAAP/7AP78CP77BgD+AwAAAAAAAf8AAP////4F/QAB/wAAAAAAAAAAAAAC/wD9Af//Bf//B/n/AP////8D/wAF+/8AAP3/AAAAAgD/AQAA/f8AAAACAP8BAAD7/wAAAAQA/gIA/gMAAAAAAAL/AAAAAAAAAQD/AQD+AAD+A///AP8AAv4DAP8A//8H/gX6AAAAAAAAAgD+Af8AAP//AP8F/P8B/wAAAP8AAAL/AAAAAAD//wAABP7/A/0AAAD9AgAAAAAAAAAAAP8D/wAA/wAB/wAAAAAAAAAAAP4CAP4DAAAAAAAB/wAA/gMAAAAAAAH/AP4AAAAAAAAAAAAA/wAAAAAAAAAAAABHAAAAAAAAAAAAAOMAAAAAAAAAAAAA/gAAAAAAAAAAAAAOAAAAAAAAAAAAANgAAAAAAAAAAAAAAOnDA+wQzE7u8SEA0LLJ8fkdfxGUVwAiktPpGOBT/O8UAP6df/7+7N3kCRQAncfp+Q0FdefURAAMcwkK69zR6O0sAFS3CrQAxTPv8SAA5hoj3fmwNPUEBxcAAAAAAAAAAAAAZwAAAAAAAAAAAAAyAAAAAAAAAAAAAFQAAAAAAAAAAAAAANgmJu3u2B7oJfU/AAAAAAAAAAAAAAD4FND5AlfzBhrhXgAAAAAAAAAAAAAmAAAAAAAAAAAAAAD39+/6Q9z0Dfj6APfIXe8J8eTxGPkA9BvIVfj5/PblJADveeQR9O7s8Bb8ADn08P75//HoEQkAFv/N4uYaN+ol86cAAAAAAAAAAAAAMAAAAAAAAAAAAADxAAAAAAAAAAAAAD0AAAAAAAAAAAAA7QAAAAAAAAAAAAAA1uHswut/OOkv6wEAAAAAAAAAAAAA4QAAAAAAAAAAAAC9AAAAAAAAAAAAANUAAAAAAAAAAAAAANBg+MifMlvQsH8MAAAAAAAAAAAAAAAW6JLvf2mxf7u/fwAAAAAAAAAAAAAjAAAAAAAAAAAAAPEAAAAAAAAAAAAAAPfm0/YgJA/jHgEA7/j+mQv3Ui/j6wB/yt7w7/j4ErI4AgAAAAAAAAAAAAAWAAAAAAAAAAAAAOMAAAAAAAAAAAAA+wAAAAAAAAAAAAAaAAAAAAAAAAAAAEsAAAAAAAAAAAAAzQAAAAAAAAAAAAAwAAAAAAAAAAAAAP8AAAAAAAAAAAAAAwAAAAAAAAAAAABlAAAAAAAAAAAAAPAAAAAAAAAAAAAAAP/f2/7WYyP/BP4A7SrU70Dv9Rfo/wD22EELBOLu8x7xAPG93G73+RL1+BMACE3vC+7t8vUW9gBRAeL28fryAugUAAMRB+vq1irzGfYA7Asl8P5JzAAM9AD5yPzxPD7WEuMJAALXQgkE5uTxFPwAL6y6f/r/9+z8GAAUVd0U6+/u8A8CAErv4voF+e3+8REAEf4E6OnnJPUd7wDJ6CYN/NMs4S7zAN8yGODqxTbtCwkA/vxKAP/9yf0G/QD9+eH9+v0q+hL1AP3wGP79+//3wkUAN7YAAAAA/wDUKgD/7vP/AP4Y/wT9AP7++v/7MvHPHhUAAAAABgD//QDsFAD9W/z+//zY/wP+AP//+/8A/wYAAf8A+ff+mP06MkrF6wD1T+/0CvPx1w8cAPTPev7798r5EfcAIfX+//7+8vR/kwD22BP7/f8V/BTyAP//+////wcAA/0AAP8AAAz9+P8C/xsAAAAAAAAAAAAAogAAAAAAAAAAAAAGAAAAAAAAAAAAACIAAAAAAAAAAAAA8QAAAAAAAAAAAAAFAAAAAAAAAAAAAA4AAAAAAAAAAAAA7AAAAAAAAAAAAAAGAAAAAAAAAAAAAAgAAAAAAAAAAAAA9gAAAAAAAAAAAAAHAAAAAAAAAAAAAA8AAAAAAAAAAAAADQAAAAAAAAAAAADlAAAAAAAAAAAAAPMAAAAAAAAAAAEAAAAC/wAAAAAB/wAAAAAAAAAAAAD+AgAAAAAAAAAAAP4CAAABAAAAAP8AAAAAAAEAAAAA/wAAAAAAAQAAAAD/AAAAAAABAAAAAP8AAAAA/P7/AAb/AAT9/wsB3hr+7h7+9Q/+AP/1+f///w8AAv8AAP8C/wD/AAABAAD//v3//xD8/wP//gAAAAAAAAAAAAAAAP//AgD/Av8C/gAA+An/AP/+AAAAAP/8Bf3+DPv/A/8CAP8BAAAAAAAAAAAA//3/AP8EAAH/AAAAAAAAAAAB/wAAAP/+/wD/AwAC/wAA//wAAP8EAAAA/gAAAAAAAAAAAAAAAAL/AQAA/wAAAAAA//3/APwG/wL/AP/+C/7///v/Av8AAAAH/wD//AABAAAA/wMAAAD/AAAAAP///Q7///z/+QgAAP8I/wD/+wAAAAAA/wv/AP36AAAAAAD//QAAAAQAAAD/AAH/AAAA/wAA/wD//f0S//77//cJ/wAA/wAAAAEAAAAA//0C/gf9/QT+/gAAAAIAAAD+AAAAAP/7Df7//f3/Av8A/gAAAAAAAQAAAQD/AP8C/f4EAf///wAA/wAAAAEAAAAAAAAKAAAA+AABAAAJ//7+///9//0EAP/+Bf7/Cfr/Av4AAAD4AAD/CAAAAAAAAAAAAAAAAPwDAAD//f///wX/AgAAAAAAAP0AA/8C/wD/AAD/AAACAAP9AP8AAP8AAAIAA/0AAAMA/wAA/wAD/iMK9QD8B/38BP3+AAr5/gD/AP///AUAAPwJ/wD//f8G+wAA+wX+/gv6/wP//vz+C//+B/r/AAEAAAABAAAAAAABAPr/CQv///72/wP+AAAEAQAAAP0AAAAA/wQJ///++f8D/gAA+P8M/wD//v0FAAD4/wz/AP/+/QUAAAMAAAAA/wAAAAD+9/Iy/fz1/ekZ/gD//QAA/wQBAAAAAf8AAAAAAAAB//4A/QAAAwX8APgIAAAA/wAAAAEAAAAAAAAAAPoM//r+CAAA//4A/vwH/wL/AP///f7//wb/AQAAAP3/////BP8C/wAA//7///8F/wH/AP0A/gAAAAQAAf8AAAEAAAAAAAAAAAD6DPH2A/MVBAT4AP/+/v8C/QQC//8AAAX+AAAA/wAAAAAAAP8AAAABAAAA+A/1+f3//Ab/+QcAAP/+/wAAAwAB/wAA//7/AAADAAH//gAA/wAAAAEAAAD+AAD/AAAAAQAAAAD89vwI//0J/wP+/wH+AQAAAP8AAf/x/QABAAAAAQAAAAD/+w/////5/wP+/wAAAAAAAAAAAAAUAAEHBAD8+wAI+QAA/wb/AP/+AAEAAAAAAAABAAAB/wAAAAMAAAAA/wAB///+AP8AAAAC/wEAAP4AAAAAAAEAAAEA/QEA/wAAAgAC/wD/DPr8/v8F/wT9AP8L/v7/AP//Av8A/wz9/v8A//8D/gD+Sev5/Pv3/Av5AP8G/wAA////Av8A/xn5/f7+/v4E/gAAA/8AAAAAAAAA/v8CA///+QP/AAEAAAL/AAAA/wABAAAAAAAAAQD/AQAAAAD5DP////z/Av8AAPsK/////AAB/wAA/QMAAAD/AAAABhH4/AcD//QC9wcADwz6/Pz9+/v/BgAD8vr9Cf4FBvv+AAAC+wAAAAMAAAAA/wz9/v8A//8D/v///vr/Cf4ABvgBAAAAAgAA/wABAf4B+wAAAAAABAD/AQAAAAAAAAAAAf8A/QL+/ggF/fkB/AIAAP3/AAAAAgD/AQAAAgAAAAD/AP8B+wAAAgAAAP8AAAAAAAACAAAA/gAAABXzCf8BCPgDCfYAAAAAAgAAAP8AAf/2APz/AAEAAwD/AAAA/gb////+/wL/AAD/AwAAAP4AAf//AAD/AAAAAAAAAP8AAAAAAAAAAP4CAAAAAAAAAAAA/QIA//37Ff79/P73CgAA/v0L///+//sFAAD//wUA//4A/AQAAP//BQD//gD8BPsA//n//wAI//sGAAD//f8A/wQAAf8AD/kA/v0L9/78BgAR/fz7//79//sGAAEA/wAAAAAAAv8AAAAEAAAA/QAAAP7++PT9/hIKBwD5AP/9+v7/FP8I/fsAAPz8////CAABAAAA/AQAAAD/AAP9AAH/AAABAAABAAD+AAAAAAAAAAAAAPoAAAACAAD/AP8B+/oG+QoJCPQG//r9/Pr4Aw/6AAr2//UA/f8CAP8CAAH/AAD/Cv///vv/A/0A/xn5/f7+/v4E/gAAAAAAAf4AAAAA//f7CwAA/wD//wIAAPv/AAAABAD7BP0A+/8AAAAEAPsFI/nrEQj6Cf77DvgAAP0CAAAAAAAAAAAA/QcAAAD8AAH/AAABAAAAAAAAAf8AAf8AAAAAAAAB/wD//wT9Af//AQL9AAAA/wAAAAEAAAD/AAD/AAAAAAAAAAAB/wAAAAAAAAH/AAD+/wD//wT8AgIAAP79C/7//gH+Af0AAAoAAAX1AAH/AAH/AAAAAAABAP8AAP4A////AwABAAAA/gj/AP/8AAH/AAAAAwAAAP8AAAAAAAAAAAAAAQAB/wAA//0KAP/+AP0DAAAAAAAAAAAAAf8Q//cH/v79BP4E/v8AAAAAAAAAAAAAAAD//AAA/wQAAADrAAABAAEA/gH/AAAAAv8AAAAAAAL/CQAOAP8AAPr/BP3/AAkAAAAA+wAAAAAAAAEAAAAAAAAA+P8C/wP+AQAB/wAAAAMAAAAA/wAAAAAAAAAA/wMAAv4A/wAQ+f8ABPwAA/0AAP8BAAAAAAAAAAAAAP4AAPYHAAAAAAAT/gD///r/AQD/AAH/AAAAAAAAAP8AAf8AAAAAAAAAAAAAAAAAAAD/AAEAAfoEAAAA/wAD/gf+/f8C/vwH/f4F/wD//wAAAAIAAAAAAfkA////Bf8D/gD/AAD/Av8AAQD/+gD/AgAAAAAAAQAGAAD/AAAAAQAAAAAAAP8AAAABAAAA/wAA/wABAAAB/wAAAAAAAAEAAAH/AOD+/vkG/PkO+/wI/wAAAAAAAAAAAAAM//0H/wD//QAB/wAAAPoAAAAGAAH//wAAAAAAAAAAAAAAAAADAAAA/gAB//oAAAAAAAAAAAAABwAAAQAAAP8AAAD3//0B////AwAB//4A//8AAAABAAEAAQAA/AAAAAQAAAAAAAL8/wD/BAAC/wAAAP8AAAABAP0D+v8O+v8A//4A9wkAAAAAAAAAAAD/AQAAAAAAAAAAAP8BAAAAAQAA/wAAAQAPAAD/AAAAAf8C//4DBf0A//4A//0EAAH+AAAAAAAAAAAAAAAAAAAAAAD9AwAAAQAAAAAAAAAAA//++v7+IPj/BP0AAAABAAAAAAAAAAAAAP8AAP8C/wEA/AAAAAAA/wEA/wIA//wE/wX+/QP+/wD//AT/Bf79A/7//wAAAwAD//sD/f8AAAD/AAAAAQAAAPwA/v0ABf8BA/wBAAAAAQAAAP8A/gIG/A4DAPoM+PsH/gAAAAIAAf/+Af8AAAD/AQAAAAAAAAAAAP4I/wD//AABAAAAAQAAAAAAAAAAAP/+Bf///wAAAf8AAAD/AAAAAQD9AwAABP//AAAAAAH//wAA/wAAAAEAAAAA/wwG///++AAC/wAA/QIAAv//Av//+QAHCQAA+/kAAf8AAAMAAAAA/wAAAPT/+/////4H/wT9AAD+BAAAAP4AAf8AAP0CAAAAAAAAAAH++P0A//8K/wP/AAD+/gAA/wQAAQAAAf8AAAAAAAABAAAB/wAAAAAAAAAAAAD+/gAAAAMA/AT///3//wD/BP/9AwAAAAAAAAAAAAL+AAAAAAAAAAAAAv4AAAEBAAD//wAC/vsAD/sAAP/8AAAA+gH3/P4I+wMG/vwAAAAAAAD/AQABAAAAAAAAAP8BAAEAFwT9Afz9/QT7/Qj//gD/AAAAAwAAAAAAA/8AAAD/AP4CAAAAAAAAAAAA/QIA//0H/////v8D/gAAAP8AAAEAAAH//AD//QAAAAMAAAD8AAAAAAAAAAAAAAAAAgAAAAD/AAAA//8b9/7///wAAv4AAAv+/////v8C/xj7KgD8/Pz1/gj6GP0m8/79//3/BP0A/wgE///++/8C/wAABf4AAAAAAAH/AAD++P///wv/A/4AAP7+////Bf8C//cA/gX/AAD+AAH/9wD+Bf8AAP4AAf8AAP8CAAAA/wD+Auj9BQL//wD/AAT8AAAB/wAAAAAAAAAA/wf/AAAA/gAC/wT58//5C/sLCv73/wACAQAAAv0AAQD8AP76//8BB/8C/zX++fT9B/wOB/UE/f4C/QAF/AEDA/oAAAEAAAAAAAEA/wAA/wAAAQAAAP8B7/8AAAQAAP8A/wEAAPgM/////P8C//8AAAAAAAAAAAAA+wD/AQABAP///wL/APwBAAAAAQAAAP4AAQAAAAAAAPsFAAAAAAAAAAAA/gL/AAEAAAAAAAD7BQAAAAAAAAAAAP4CAAAB/wAAAAAAAAAtDvj8//77Av74CgABAAAAAAAAAP8BAAz5/v////7/+AgAAP/+AP/8BQABAP8AAAAAAAAAAAAAAA/1+f4E/f8C/QEAE/v9////+f7+BAAAAAIAAAD/AAEA//8I+////wEAAf/3APoL/Qf99wX8/gAD/wMAAAD9AP4CAAP/AwAAAP0A/gL6Aff/////B/8C/wAA/f8AAAADAP0DAP/9/f///wb/BP0AAQAAAAAA/wD/AQAA/f7//gz//gP/+wEC/wAAAP8AAAAg/gT6/v74DP79BQD/BP8AAPsDAAH/AAD9/P8L//wJ+P4AAAD+AP//AwAB/wAA//4A//8DAAH/Nv0B/gAAAAQB+AcAAP/+AAAJ/QH/AP8B/v//AP4D/wT8/wEAAAAAAAAAAv/8Avr0CgX9Agb2BAD9AP8AAAAEAAAAAAAA/gAAAAMAAAAAAAD/AAAAAQAAAAD//v8ACP/8Bvz+AAD/AAACAP8CAP78/w/8AAAA/AD8BP8AAAAAAAAAAAAA/gAAAAAAAAAA/gIAAAAAAAIA/gEA/wAAAwD/AAAAAAAAAAH7/P4G/gIE/v0AAP7/////BP8C//cD+vf9/xMA/gEB/wIAAAABAP4B/QL/AwD+AAAAAP8AAQAA/gb////+/wL/AAD+Bv////7/Av8A//X6/wD/DgAB/wAAAAAAAQAAAf8A/wD7Cgf///f/AAEAAAD/AAAAAQABAP8AAAAAAAAAAAAA/gAAAAIAAP8A/AT8/wIA/wED/v4D/wAAAAAAA//+Af8AAAAEAAAAAP8AAAAAAAAAAAEAAAH/AAAA+wr////8AAH/AAD7Cv////wAAf8AAP4F//8A//0DAP78/P8AAv8FAf0BAAAAAAAC//8C/gAA/AD/AAAABAAAAAAAAAAAAAABAAH//v/7Bv//AAD/Af/+AAAAAAAAAAAAAAD/+/sY/v77//cKAP/7+xj+/vv++AoA//v9////CP8D/gD//f3///8G/wT9AAD+/f7/Evz/Av8b9wkS9PgH/vwL+v4AAAEAAAAAAAAACgAABAAAA/sA/wEAAP8CAAAA/wAAAAAADf3////+/wEA/wAAAAAAAAAAAAABA/r/AAAAAwD+AgAA/wD/AP8CAAL/AAD+BP8AAP8AAf8AAAAAAAABAAABAAAAAf4A//8CAAEAAAAAAAD/AwAC/gD/AAD/AAAAAQAAAAAA/wIAAAAAAAEAAP/+Cf////z/Av/8AA79AAAA+wAAAAX7DP8A/wD//wf6A/v2/fz+/hH+/wQAAAD+/wD/AwAC//wA/wD/AAABAPoGAAAAAwAAAP4AAAAAAAD/AAAAAf/9BAAU+/3+/v76/vgJAA78/f///vz/+gcAAvv9Ev77/P76CAAA//4HAP/+AP4CAPz/A/8AAAIAAAAC/gcL/v/+9/8F/QAACv3/AP//AAH/AAAAAgAA/wAA/wIAAAAAAP4AAv8C/wAAAAAAAAAAAQD//wAT9v////8BAP8AAAAAAAAAAAD7BQAA/gT/AAD//wL/AP/+Df3///r/BP0A//8I/gAA/AAC/wAABv8AAAD+AAAAAAAAAAAAAAAB/wD9APz/AAD/BAABAAAAA/4AAAABAAAA+f/9Df////kAAf8AAAACAAAA/gAAAAAAAAAAAQD/Af8A/f/+/P///wj/AQAAAP4G/////v8C/wAA/gb////+/wL/AAAAAQAAAP8AAf8AAf4CAAAAAAAC/wAA/wIAAAAAAAEAAAD/AgAAAAAAAQAAAP8CAAAAAAABAAAA/wAA/wf+/wP/8QAN/gD8/gD6CP8AAAT/AAD/AAAAAAAAAAAAAP8BAAAAAAAE/wAA/gAAAAAAAP/9/wD/BAAB/wAA//3/AP8EAAH/AAD+BP8AAP4AAv8AAP8ABAAA////AgAA//8EAAD///8C+AH//AD+AAX/Av4AABD+AAD/+gAAAAAA/QIAAAAAAAAAAAD/AQAAAAAAAAAAC/0E//76+//8BQD9/wD/AAYA/wL/AP/+Cvz///7/Bf36/Pr8//8UAP/8BQAAAAAAAAAAAPsFAP4AAAAAAAIAAAAAAAAAAAEA/wEAAAAA/gQAAf/+AQD/AAD+BAAAAP4AAf8A//4G/////v8C/gD//gb////+AAL+AAD8/wABAAMB/QIA//kK/QP+/QL7A///+vr+//8M//8CAP/9/P7//Qn/A/8A/f0O/v///P8D/gAA//8CAP8C/wL+AAAAAAIAAP8AAAEAAP8GAP8A/f8BAAQSzwkT9e4N9v0O/wAAAAAAAAAAAAAA//8OAAD/9v8BAP8AAAAAAAAAAAAAAAX9////AP8A/gMAAAD/AP8AA/8BAAkAAAAAAAAAAAAAAAAAAAAA/wEAAAAAAP//AP//BP8BAAAAAAEAAAD/AAAAAP/+/f///wb/Av8ADfz6B/7+/P/5CPT97hz/APz3/gX+AAD/AAAAAAEAAAAAAAADAAAA/QH/AAAA//8A+v8I/QX+/wAAAAAAAAAAAAAAAP8CAAAA/wAAAP8AAAAAAAAAAAAAAAAAAgAAAP8AAAAAAAAAAAEAAAH/AAAA/wIAAAD/AAAAAP/+/P///wf/Av8AAAAAAAP//wP9AAAAAQAAAAAAAf8AAAX9////AP8A/gMAAAAAAAAAAAH/AAD/AAIAAAj7Af//AAAA/wQAAP8AAf8AAP8BAAAAAAAAAAAAAv0AAAACAAH/+gLu/AQB/gkBBfoAAAAAAAL//wL+APYE+xf9+v31/AQAAAAAAgAAAP4AAAAAAP//AAAAAgABAAD//Qn////8/wL//wAAAAABAAAB/wAAAAAAAAEAAAH/AP8AAAAAAAAAAAH//wAA/gAD/wAC/v8AAAD/AAAAAQABAAD8+/8AAAAHAAAADP0CDv3+/Pv/BP0AAAb/AAAA/gAB/wAA//3//v0H/wIAAAAAAgAAAP8AAAAA/w/9/////f8D/gD/D/3////9/wP+AAAAAAABAAAB/wAAAAAAAAEAAAH/APj9CQ/6/fv6/wT+AAD//QAA/wQAAAAAAAEAAAAAAAAAAAAA/gf////9AAEAAAD/AgAA/wAAAf/+AP7/AAAAAgD+Av/9+/7/CfwBBQH5/QAA+f8A/wgA+gYA////BAAA/wD+AgAA/wIAAAAAAAEAAAD//v///wX/Af8QAP8BAAAAAAABAP4AAAAAAAAAAAAA/gAAAAAAAAAAAAAABwH+//8A/v79BAAABP7///8C/wL/AAAAAAABAAAB/wAA//sBDP3+/v0CAQAA/wr////7/wL/AAAAAQAC//8C//8AAAABAAAAAAAAAAAA//3/AP8EAAH//wAAAAAAAAAAAAAAAAAAAAAAAAD/Afj8/vsDDP38CPr9AP39/v4K//4G/vz1/QoIAAII8AAD/QAA/gYB//7+/wH/AAAVAgEA//MABfwAAAMAAAEA/gH/AAD//PwCAP8GAP4CAAD/+gAAD/4AAAAAAAAAAAEAAAL+AAAA//wIAP//APsFAAD//AgA//8A+wX/AAAAAAAAAAAAAPwA8vsHCvsABvv+AAAA/wAAAAEAAAAAAAAAAAD/AQAAAP///v//AP4EAP0DAAD+//8A/gT//QP/AAEAAAAA/wAAAAAABP8AAAD/AP4C+gEG/////v8B/gEAAAIAAAAA/wH/AAAAAwAAAAD/Af8A/gIB/f///wL/AAD/AAEAAAAAAAD+AgAAAP8AAAABAAAAAAAAAAAAAAAA/QL/+xP2B/39Av0F/gAAAQAAAAAAAAAAAP3//P0J/AIG/vwY//wGCv3++wAB/wMD/Af/AAD7//0EAP8A/wL+/gMC//8AAAAAAAAAAAAB/xAAAAYAAAD8AAEACP4J/QwB+/kB+wQAAP//AAAAAgABAP8AAP8AAAAAAAAAAQr9+vL//QsC/QH+/+v7DP3+Df3xEQAP/fv//v/+/voHAP/++wD/AAf//wEC+fj+/ALyFAAD/fYA/goAAP/5AAAAAAD+/Qv///7/+wUAAP8FAP///v/6Bv7/9wj+/v0E/gT9AAAJ/v//AP4AAQAAAAADAAAA/gAAAAAA/Pv+//4K/wL/AAD++v///wn/Af8AAP/+/wD/BAAB/wAB/P8AAAACAAAAAAD//wAE/v8D/QD/AAAAAAAAAAAAAAD///3/AP8EAAH/AAACAAAAAP8AAAAAAAAAAAAAAAEA/wAA/QAAAAACAP8BAP0yAfv8+/D9CfsA/xn6/f7+/f4F/gD/FPj////+/wL/AP8e+f7+/vr/A/8A/xf7///++/8C/wAAAQAAAAAAAAH/AQAC/wAAAAAAAAD5AAAAAAAAAAD2Cf8AAQAAAAAAAAAA/wAAAAAAAAAAAf8A/PsJ////AP8C///7Av8AAAAEAAEAAP8N/f////7/Af/2AAT+AAAAAP8BAQAABAEAAAD9AAAADf///P4I/gAG/vwN/wD9/wT/AQT+/QD//Pz///4IAAAAAAD8/f8A/wcAAQAAAP0DBf/+/v//Av8A+gAAAAAEAAH/AAD+AwAAAAAAA/4AAf8AAAAAAAAB/wT//Pv+Ev74CPQD/wAAAAAAAAAAAAAAAAAAAAAAAAAB//0AAAUAAAD9AAL/AAD/Bf8A//4AAf8A/vER/f7/AP4E/gAA/wb/AP/+AAEAEP34E/z/C/T/A/4AAP/9//8N/QAB/wD/9/v+EP7+Cfr9/wABAAAAAAAAAf8AAAAHAAAA+wAB/wAA/gb/AP/+AAH/AAH3AAYAAAAAAAAAAf4AAAAAAAAAAQAA+AkA////AP8B+gXpF/7/+f0BB/gA//oC//7+Bv8C/wAA/wIAAAAAAAEAAAD/BAAAAP4AAAAAAPv9/wL+BQP+//AA/wQAAAD+AAH/AAD+AwAAAP8AAAAAAAABAAAA/wAAAPoC+A////75/wAAAAAA/gAAAAIAAAAA/xT7///+/P8C//z+0hP8/vwS/fIRAP/pBP8A/wv/8w0A//38////CP8D/wAAAQAAAAAAAAEAAAD8AwAAAAAAAf8AAQAAAAAA/wD/AQABAAAAAAD/AP8B8gIB+f7//wj/BfwAAAEAAAAAAAAAAP8DAv4AAAD///wEAQMC/gAAAP8A+AgE/v/+Bv4I/P/7BQAAAAMAAAD/AAAAAAAAAgAAAP8AAAAAAAACAAAA/wH/AAAA//4AAAADAAH//wD8/v8AAAUA/wEAAP/8AAH/BAEB/gH/AAX9+wr9AAT8AAD+DAAA//cAAAAAAP7/AAD/AwAAAAAAAAAAAAAAAAH/AAAC/wAAAAAB/wD/AAAAAAAAAAAAAAD9AAAAAAACAAAABAAA+gABAAUAAf/9AP7+//8X+AX+/AAAAAIAAAD+AAAAAAAAAgAAAP4AAAD+CAAAAAAA+gD5BwAI/wEAAAD6APkHAAAAAAAAAAAA/wH+AP/+AAH/AgAB/wL7C/z///8D//8DAAD//f8AAAQAAf8A/Az///8A////Av0AA/7/BP//AAH//gD/////C/3/A/8AAAAAAAAD/wAAAAAAAgAAAAD/AAAAAAAAAAAAAAAAAQAA/u/2Bx379hLt/wAA+P8M/wD//v0FAAH/AAAAAAAAAf8AAAAAAAAAAAD+Av4AAAAAAAAAAAH/AAD+/v8B/gQAAP8IAP4A/wD/AwEB/gAA/v//AP8DAQH+AAAAAAABAAAC/gAA/v8F//8A/wABAAAA/wIAAAD/AAAAGgL/8QL+Agv/Av/z//T4Cgf+AwT2BQAAA/8AAAAAAAL+GPoBBvkA+wYC7g8AFP7//f//9v/6BgD/AP//AAADAAX8AP77+/39LvL9Bv32//n6/v/+DQAB/wAA//7///0F/wL/+AAA/gD/AAMAAAAAAAAAAAIA/gH/AAAAAv3///4E/wH/AAABAAAAAAD/Av8A/xb8/v//+/8C/wAA/wD/Bfz/Af8AAP/+Ev/+//b+Av8AAAD/AAAAAQAB/wD//vwO///9//sFAAAABgAAAPwAAv4AAAD/AP8AAgAAAAAAAP8A/wACAAAAAAAAAAAAAAAAAv8AAP4G/wAA/gAB/wAA/gb/AAD+AAH/AAAA/wAAAAEA/AT6/wX/AAAA///4CP8ABf8AAAD+AP0D/PwE/QAAAAP/AAEAAAT+AAAAAAAB/wD8AAAAAAAD//8B/AAK/P///////gIAAAz9/////gABABH/CvkAAP8CAP4CAP///QoAAP0A/AQAAAAAAAAAAQAB/wAAAAAAAAABAAH/BAAAAAAAAf8AAQAA/QAAAAAAAwAAAAD/+/8A//8FAAAAAAD++/8A/wcAAQAJAP39/gYAAAX4AwAAAP8AA///A/0AFwD+////AAX/Av8AAAAAAP8CAAT8AAD/+P3///8K/wP+/wAA/wAAAAAAAAD/AAD/AAAAAAAAABEe7ekC9wMM+PsNAAD+Af8A/wIAAAAAAAb/AAAA/gAB/wD///0L///9APwE6v4M+v///gL//QMAAP7///8L/QT9/gD//AD/AAAEAAH//gD/AAABAAEAAAAAAP/7AAD/BgAAAAD///////8D/wP+AAADAP8AAAAAAAAA/wUD///+//8C/wD/Cfz///8BAAEAAAD/Bf8A//4AAf8AAP8DAAAA/wAAABH+8gn7/xn4/wL/AP/+Av0ACfwAA/0A+/76/wEEBwH/ABcADP8A/wD8//8CAP///wz8/v8C//8A////DPz+/wL////9AAAAAAACAAAAAAH/AAEAAAAAA/0AAAAAAQAAAAAD/gAA/wADAAD/AAr2AAD/AAMAAP8ACvYAAP79AAAABAD8BP7/EPz////9AAH/H/4AAAAAAAIB/wD8/v8BAAD/AgAB/wAA/wAAAAAC/wH/+f72HPz9/Pf+Bv37//0R/v7++P8C//7/+RD///76/wP+F/3sLv399/H+B/sAAAD6AAAABgAB/wUA/Qb/AQD9AAD/AP//Cf8A//sAAf8BAAABAAAAAAAAAAAA+QP/AP8DAAH/9v/+/wb/+wMA/QMA//3+//7/B/8D/wAA//wIAP//APsF/wAAAAAAAAAAAAD/AAAAAAAAAAAAAPv/8wcI//sA/wL/AAD+A////AP/Af/7CPj7AQL8AgH1CgIA/wEAAAAAAAAA+v/+/gIC/QIC///4DPH0DP39Bf33DAAAAQAAAAAAAAAAAAAAAAAAAAAA/gL5DfT2Bf79Bf32DQAAAAAAAAAAAAD/AAAAAAAAAAEAAf8ABQAAAAAA/P//AQAAAf8AAAABAAH/AAD/AgAAAAAAAQAAAP8CAAAAAAABAAAA+AYAAAAAAAAA/QH//gAAAAL/A/3+AP//AAAAAgD9AwAA/gAAAAACAP8BCAAA/wAAAAAAAAAAAP//////AwAB/wAA//3/AP8EAAH//wAAAAAAAAAAAAD9AAD9AAAAAwAAAAAAAAAAAAABAAAAAAAAAAAAAAEAAAAABf///wAA/wD+AgAF////AAD/AP4CCQAD/wAAAAAAAf8AAP0H/////v8C/wAA/gf////+/wL/AgH19Pz+AhP9B/0A/gAAAAAAAQAAAQAA/QAAAAACAAEAAAD///8A/wQAAf8AAAP/AAAA/wAAAAAA/f8AAAACAP8BAAX8/////wH/AAEAAAH/AAAAAAAAAP7+AfX/APoO/wL/AAAA+gABAAUAAf8AAAD+AAD6BgAAAP8A/gD///4E/wL//gD+AQEAAAAAAAD///z7/gD9CwEB/gD//f//AP4EAv//+wD/+v/+BAb+A/8AAAD8AAAK/wABAPr97+32Nfb2IeX4AAD//wACAAAC//8A///9/gn//Qb9/QD/+/z9B/wFAP0CAAL+//8A/wL/AQAAAAAAAAAAAAH/AAADAP8AA//9Af4BAAAA/wAD//8C/gD+AfX1/Sn38BbnAQAA//7/CP/8Bfv/AAAA/v8EAP8BAP4AAP7/AAT/AAP9AAAA/f7/B//+APsFAP/9/v8G//4H+/4AAAAAAAEAAP4BAQAAAAAAAQAA/gEBAAD//f8H/v4F+wAOAQn/AAAA/AAB//YAAAAAAAABAAH//QACAf//AP//BP0AAAL/AAAAAAAC/v4AAAMA/wD+AAL+AAAAAQAAAAAAAQAAAQD/AAAAAQAD/gAAAQAAAAD/AAAA7QbuAQj8+gb9AAQTAf79/wD/BAAC/gAA//3/AP8EAAH/IQL4A/7+Cf7/+QgAAAD/AAAAAQAAAAAAAAAAAAAAAQAAAAAAAAAAAAABAAD//QACAAAAAP8BAAD+AAAAAAAC/wAB/Q4L/f31+QIG9wIAAQABAAAA/wD/Af4AAQAAAAAAAPoGAA4I//72+v8I+v0AAP3/AAAAAwD8AwAAEfcA/wAAAP4CAAAB/AX//wL//wIAAAAAAAAAAAH/AP4BAAAAAAAAAAP9/gL//wAAAAAAA/4AAP8G/wD//QAB//wAAAIAAAD/AAH//QAC/wAAAAAAAAAAAAABAAAA/wAAAAAA/wIAAAD/AAAAAAAABAAAAP0AAAD2Af8AAAL//gL8AgAAAAEAAAD/AAAAAAAAAAABAP8B/wAAAQABAAAA/gD/AQAAAv//AP4C//wFAAAC/P8A/gT//AX6+/AOBAb8+wT9/gD/AP3///8F/wH/AAAAAAAAAAAA/QIAAAAAAAAAAAD9AwAAAAAAAAAAAP0CAAAA/QYA//8AAf8AAAABAAAA/wAAAAD++Pf7IPv1Fe78AP////8D/wABAAD9AQP+AAAA/wAD/RQAA/8AAAAAAAH/BAAAAQAAAP8AAAAAAAABAAAA/wAAAP8AAP8AAAABAAAADvsA6/0IBg0F/f71AAAAAAAAAAAAABn7AOr9CwcKB/r/AP71APwCBQUBA/0A/vUA/AIFBQED/QAA4Bj/AAD/AQH+AP/4B////wL/Av8S/t8g/P79AP8E/QAA9wz/AAD9AAH/AAD7Bv8AAP8AAf8AAP8BAAAAAAAAAAAA9wcAAAD/AAAAAAD+/wAAAAIA/wEAAP4EAAAA/gAB/wAA/wEAAAAAAAAA+QL4+RX+/v7++QgAAP/+/wD/BAAB/wAA//8EAAD///8CAAD//wQAAP///wIA//38D////f/6BwAAAAAAAAAA//8CAAMAAAAAAP7/AAEA/hv5/P7+/v4I+gD/D/7+///9/wP+AP8F/Qf///3//wIA//78BgP+AAL8AgEF+fr9AQAFAPoFAAD/AAD9BwAC/gD+AAAAAAEA/wH/AAAAAP8AAAAB/wEA/wD+/v8AAAMAA/0BAQAAAAAAAAAC/gABAAAAAAAAAAL+AAAC/wAAAAAAAf/8CAD9///9AP/7BgAAAAAAAAAAAf8AAAMAAAAAAP8A/QPmAAIBAAAA/gAB//j+EfX9/PsK/QECAAAT/gD///r/AQAA//wM//8A+v//AgYAAQQAAAD8AAAAAAD7/wAAAAQAAf8AAPv/AAAABAAB/wD7/wIAAAAD/wAAAAAB/wAAAAAAAAAAAAr+//8A/v8C/wAA/wAE//////8CAPv6+/0KD/sJ+/sA/Pr8/gYP/AX+/AAAAAAAAQAAAf4A/P35Af/+/wf+AAIA//36Df/+AP/7BgAA//7/AP8EAAL//vsAA////wIAAv4AAAD/AP8AAgABAAAAAAEAAAD/AP4CAAAAAAAAAAABAP8AAAAAAAAAAAAB/wAAAAAAAAL/AAL/Dv3uDf4A/QQBAv4C/v/9AAL/BAL9AQAAAAEAAAAAAAAA/v4B+BD7/gP8AAUAAAMA/wAAAAAAAAAAAP8AAAABAAAA/wAAAAAAAAAAAAD/AAD/AAAAAQAAAAAA/AL/AAACAAT9AP0AAAAAAAIAAAEAAv4AAAAAAAAD/v0AAf4AAAACAPcJAAD9/wAAAAMA/QP//w7y+/0PA/3/BAQBAAAAAAAAAPwEAAD8/wAAAAQA/AT9AAL7/wD7Bv4AAwAAAAEAAAAAAAAAAAD+/P8A/wYAAf8A/vsR+v/+/QAAAAAAAAEAAAAAAAAAAP0BAAAAAAMA+QcA+wAAAAAABAAAAfoJ8/r+Cv7+B/YCAP/++///CgH/AQAAHQb7/PX5+wfyBwAOCP/+9vr/CPr9AAAAAAAAAAAAAv4B+wYC///+Af8E/QAAAPoAAAAGAAH//wAAAAAAAAAAAAAEAAAAAAAAAAAAAAYA/Qb/AP/+AAH//wAA/wAAAAAAAAD+AP7/AQAAAQAB/wL//QP/AP8BAAH/AAAAAAAAAAAA/gIAAAAAAAAAAAD+AgAABP4AAAAAAAAAAAAAAQAAAP8AAAAAAPsD//7+BP8D/wAAAAIAAP8AAAEAAAD8/wD//wb/Af8AAAAAAAAB/wABAP///vz///8I/wP+AAAFAAAAAP7/Av8d/QsB/v8D/P/+A/8AAAAAAAAAAAAAAAABAAAAAAAB/wD/AAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAA/wAA/wIAAAAAAAAF/wD//gABAAAAAQAAAAAAAAAA/gIAAAAAAP8A/gL7AgABAAAA/gAD/QAAA/8AAAD/AAH///4AAAAAAAL/AAAA/gAAAAAAAv8AAf8AA/8AAAD/AP8BAAAAAAAAAAAA/gIAAf8AAAAAAAABAAH++fb8+wkQ/Ar7AAD//wAA/gMAAQAAAP7+//8P+wAB/wAAAP//AAb+/wL/AAAAAAAAAAAB/wAF/Or8+fv4IPwM+QD/+v3///8IAAH/AAAAAQAAAP8AAQAAAAD/AAAAAQAAABP+9gH9/fwN/Qb9AP/7Bf///gP/A/4AAAD5AAD/BgAAAAAAAP8AAAABAAH/AAD//wAAAAIAAQAAAP/9/wAABAAC/wAA//3/AAAEAAL/AP/8/f///QkAAf8AFPj++/36AP33DPwA//7/AP8DAAL//wAA/wAAAAEAAAD/AAD/AAAAAAAAAP0AAAMAAAD+Af8AAAAAAgAAAP4AAAAAAP/+//8K/v//AgD+////BQD/BP3+/AAA/QAAAAMA/gIA/wgAAAAA/AAC/wD/CAAAAAD8AAL/CwAAAAAAAAAAAf8AAAD/AAAF/wABAAAAAPwAAAUBAAAAAAAAAAABAAAB/wAAAAD+AAAAAgD8BPT8AAv+/f0A/vkJAAAAAAAAAAAA/AP/AAEAAAAAAAAAAOT8/B/9/P3z/Qr5AAAA/gAAAgEAAAAA/wn6AwAA/wAAAQD//wf////+AAL//wAA/gAAAAIAAAAAAP3/AAAAAgD9AwAA/f8AAAADAP0D/wAA/wAAAAAAAAD/AAD/AAAAAAAAAAH/AQv+APz7AP8A/wAAAAAAAAEBAAAAAAACAAAA/wAAAAAA/AQAAAD/AAAAAAD//f8AAAUAAv8AAf36F/79+v33CxMAAQMCAAD8AP0DAP/9/v8I/v4F/P4A//3+/wj+/gX8/v4B/P8AAAACAAAA9Av4+f4BEPoB+Qb0C/n5/v4Q+v76CAD/////AwD/A//+AAH+/wcA//0A/QQAAf7/BwD//QD9BAj/9xb9/vz6/wX9AP/9CP////7/Av8AAAv+/////v8C//kAEvb+AP8BAQH/DwL6AwAAAP8A/gL6AAD+AAH/AQEA/wAA/wEAAAAAAAAAAAAAAAABAP8B/wAWAAT/AAAA/wD/AQAABAEAAAD9AAAAAAAA/wAAAAEA/wEAAAAAAAD3BQH/AAAAAAAAAAAAAf8AAAAAAAAA9wYAAADu/f0G//8AAf8C//MA+gQAAAAAAAAAAAAH/QAAAP8AAAAA/gAAAAAAAQAAAQAAAAIAAP//AAL/CAIC/P8ABP8BBfsAAAAAAAEA/wH/AAAE/f7+B/78A/3/AAAA/wAAAAIAAAAA//78DwD//AD5B//7/Pn+/f4R/QT/APwAAAAAAAMAAAAAAQP/AAAA/wAC/gAA//b//wEJAAH/AAAA/gAAAAIA/gL///z/DAH9/QH7BAD//QAM//79//sFAAAAAQAAAAAAAAD+AP4A/v39B/0EAAQAAAAAAAAAAAAAAAD//v8A/wQAAv//AQAEAAAA/AD/AQABAAAAAAD/AP8B///9BP8B/v8BAf//AAABAAL//gL+AAAA//7/AAADAAH////7DP////sAAAAAAP4I/////AAB//b///7/AAADAAL+AAAAAQAAAAAAAADu/fsK+/wCA//9BO79+wr7/AID//0EAAD+/P///wf/Av8AAP78////B/8C/wABBP8AAAAAAAP9AAAAAAABAAD+/wMAAAAAAAAAAAH/AAAA/wD/AP8CAAL/AAD/AP8A/wIAAv/z/QX8/QH8BwD1C/kCAAAAAv/9Av0CAAAA/QAAAAQAAAAAAP4GAAAA/QAB/wAA/gYAAAD9AAH////9+hH///3/+Qj+//j3/SP68Rnq+wAAAAAAAP8BAAEAAAAAAAAAAAAB/wAAAP7/AAT//wT9//z+////BP4BAf0C8/3w9f0LDgQJ/Pv+AP/+AAMAAAP+/wD///8ABf7/A/3/AAD7/wAAAAQAAf8AAPwAAAAAAwAB/wAA+v8AAAAFAAH//gL9/wAAAAEAAf8AAv8AAAAAAAAC/wAB/v//AP8CAAf6/gAAAgAAAP4AAAD+AAACAAAA/gAAAP8AAAAAAAAAAAAAAAD+Af8AAQAAAf8AAAD+AAACAQAAAAMM/A/8+vr4//8CAwz8D/z6+vj//wIAAf//AAEA/wEA/wD//gn////8/wP+AP8A/f///wX/Af8LAPn6BgAABgAB//wABvwBAQP9/f0H/AAH/wAAAP0A/QMA/wH9AQED//0ABAAB/gAAAAAAAAAAAAAAAAAAAAAAAf8AAAAAAAAAAAAB/wAAAQAAAAD/Af8ADv4w7f8C/Pj9Bv0AAA35AAAA/wAB/wAAAwAAAAD/AAAAAP4C/gEF/v4B/gAAAAABAAAA/wD/ASz8Dvn7A/gHAgr1AAAB/wAAAAAAAf4aAP8I//7//f8CAP8A/AIAAAABAAH/AAAAAAAAAAAC/gAAAf8AAQAAAAD/AAAAAAAAAPkEAAAAAP/+/P8AAAYAAQAA//38/wX+AwP+/gD//wn////8/wL/AP//Cf////z/Av8TAvX9AAAACADwEAAB/wAAAAAAAAAAAAD/AwAAAP8AAQAAAP8DAAAA/wABAPUBCfz/Af3/AgH+AAH//wAAAAEAAf8A/w/9/////f8D/gD/D/3////9/wP+AAD8/gAAAAQA/wEA///9/gn//Qb9/QD//v3+Cf/9B/r+AAALAP/9/QD4Cv8AAAP+AAAAAAAAAAAAAAAAAAAAAf8AAAAAAAAAAAEAAf/3Af/4AAD/BwD/AQD9Cf4AAAD/Af//AAAE/wAAAP8AAQAA/gQAAAAAAAL/APv9Iv////7z/wT+AAAAAAAAAAAAAf8AAPwEAAAA/wAE/f8AAAAAAAAAAAAA/wAAAAAAAAAAAAAAAAAAAAEA/wAAAP8AAAAAAAABAPsF/AAAAAAAAAAAAAAAAAMF//7//v0G/gAA/wX/AP/+AAL+/P3+Bv3/E/b//wIA/gAAAAEAAQH/AAAAAQAAAAAAAAAAAAABAAAAAAAAAAAADP3+//7//f/8Bf0DAAEAAAD+/wABAAD/AQAABvwABPz+AP//AAAAAQAC/gAAAAAAAAAAAAH/AAD4AAYAAAAAAf/9BPsAAAAAAAD/Afv//v0H//8B//4DAP///Qn/AP7//AX9/gAD/wMC+/8C/gD/Af0BAQP//QAEAAAAAAD+AAL/Av/+AAEEAAAA/AABAP/9//3/Cf7/BvkAAAAD/wAAAP8AAf8AAAP/AAAA/wAB/wAA/wMAAAD+AAL/AAAB/wAAAAEAAf8AAv4AAAAAAAAAAAAA/gX/AP//AAH//gD8+/8AAAgAAAAA/wP5/v79Cv8D/wAAB/0AAAD/AAAAAP///RH///r/+QgAAP79DAAA/f/6BgD9CAH/AP///wX89gD+/P/9AAn9/QYAAAD/AP8AAgAAAP7//gP/AAAAAAEA9/8ACP///vz/Av8AAP8DAAAA/gAAAP7/+v3+//cN/wL/AAD//v///wX/Af8N/PfzAP37Gf4F/v8ABf8AAAD+AP0DAAD/AAAAAAAAAQAAAP/+/wD+Bf8C//cA/v8AAAACAP8B/wAU+v////3/A/4AAAv+/////v8C/wAAAf8A/gAC/QIB8/z+9vwFCAYBAvwAAP8BAAAAAAAAAAD+9/j7AQwJ/wT9AAAH/wD///4AAf8AAAEAAAAAAP8D/wAAAAMAAAD+AAAAAAAAAwAAAP4AAAAAABb+////+P8B/wD/Fvz+///7/wL/AP/3DP////3/Av8AAP/+//8K/v8B/wAABP8A/v8B/QMAAAAB/wAA/wEAAAAn/dkA8g0CFAUM7wD9+Ab8Df36C/n7AP4DFP///fL/Bfz7APgS///++P8B//n/9gr//Ar8/gIAAP/4Ev////gAAf8AAP/+AP0IAf4DAP8A/vv/Gfb0/QT/AAAAAAAB/wAAAAAE//8A////AwAC/wAB/Qf////9/wEAAP8L/v7/AP//Av8A//8CAP8I+wAB/wAAAAIAAAD+AAAAAAD+/v7//QcAAf8AAP/+//4T+v4DAAAAAQEA//8A/gP/AP/8A/7+/gUAAv4AAP4C///+AgAB/wAA/wYAAP/9AAH/AAD//AgA//8A+wUA//wFDf7++f78Bv3+Dgn9/P36/Qb9AAAAAgAAAP4AAAAHAwP/BAH2/wP+/wAADP3////+AAEA6//+AQj//v3//gIAAP8FAP///gAB/wAA/gP///wD/wH/AAAA//8EAP4CAP4A//39/wv//An4/v7/AP4AAP8D//0EAP8RCP38D+4BAv0AAP8F//8A/v8BAAAA/wYAAAD9AAAAAAD//f8A/gX/AQAAAAD+AAAAAgAAAAAAAPkAAP8GAAAAAAD8/f8B/gYB/wAAAAn8AAAA/wAAAAD//wn////8/wL/AP76BfsA/AYDAvsAAP7/AAD/AgAB/wwAAAAAAAAAAAL+AAQQ+v7+//3/AAEAAAAAAAAAAAAB//T69/P9Gv/+E/P5AAD/AgAA//8AAAAAAP8DAAAA/wAAAAAAA/4AAP8BAAH/AAAAAQAAAP8AAAAAAAACAAAA/wAAAAAA//4AAPwFAAEAAAj98/sG/AYF+QIAAAACAAAA/gAAAAAA/wQA////AAEAAAD/AAMAAP8ACvYAAAACAAAA/wAAAAD/BP7+/v4F/gX9CwAA/gAAAAIBAP8AAP//BQD//wD9AwT/Av8AAAAAAPsF+//7AQz///z+/gQAAAAAAAAAAAD9AwD//QL///8C/wH/AP/9+/7+/gr/A/8AB/3+//7/Af7/BAAA//7///8EAAH/AAD//wAA/wMAAQAAAP79//8ABQAAAAD//fn+FP34DvL+AAAABP8A//4AAf///f3zBf79Dv39BgAAAAEAAP8AAAAAAAAAAAAAAAEAAAAAAAAFAAAA/QABAAAADvwAAAD8AAAAAPz6AvoFDfwCAvwAAAACAAAA/gAAAP4AAAoAAAD4AAEAAP///gv///3//AUAAP4EAAAA/gAB/wD/FAP//vz3/wEAAP8G/wAAAP4AAf/8Dv39BwD89v8E/AAAAP8AAA76Cvr8AP/++/7+/wv+BP4AAP/+////Bf8B/wAAAf8AAP8CAAAAAAAAAQAAAP8AAAAAAAACAAAA/wAAAAD/+Q3////8/wL/BAAA/wAA/wEC/gD7AAAAAAAAAAAAAAD/F/7+//z5AAH/AAD//v8F//4E/P8AAP/9/wD/BQAB/wAAAP4AAAADAAAAAAAAAgAAAP4AAAAA//8A/v//BAAC/wAA/wUAAP/9AAAAAAAA/QAA/wQAAAAACvn+AP8A///8Bfn8G/v//v78/gEBAAAQ+/////7/Av8ABwH2//gIBvsEAQD/Ifv9+v38+gUBAAII////AP3/Av8A//8CAAAH/AAB/wAAAAAAAf8ABPwAAAD//v8G//4E/f8AAAABAAAA/wAAAAAAAAEAAAAAAAAABwAAAAAAAAAAAAAAAAABAAAA/wAAAAD/+QgH/f3+/v4EAP8AAf78+wj9B/0A//oV////9v8C////+w/+/f78/gT+AP/7/f///wj/Av8AAP7+AAD/BAABAAD//AEAAAACAAH/AAAAAQAAAAAAAAAAAAACAAAA/gAAAAAA/wQAAAD9AAAAAP/7/QcH//wE9wQAAAACAAAA/wAAAAAA/wX////+AAEAAAD//f//Df3/AQAS9g4m8vf98/kU9PwAAAAAAAAAAPgIAAAGAP//AP7/Av8AAAIAAAAAAAAAAAAA/gQAAAD/AAH/AP8AAQD/CfsAAf8AAAj9AAAA/wAB/wAA/Qr////8/wH/AAD6BgAAAP8AAQAAAAH/AAAAAAAAAAD/DAD/AAD7/wP+AP/9//8A/gQC//8AAP8F/wD//gAC/gAA/f3/AAAFAAABAP/8Cf3//gD+B/sAAP8DAAAA/gAAAAAA/gIAAAAAAAL+/wAAAAAAAAAAAAAA//4A/wj6/wL+AAD7/fwP//8A//oHAP/+Ev/+//b+Av/6AAX/AAAA/gEAAAAAA/8AAAAAAAAAAAAC/wAAAAAAAAD//wb+A/0A//0F///7BQAA/wAC/gIAAAAAAgAA/wAAAv8AAP8F/wH//QH/AP4A+wEAA/8AAv//AP8f+P///vn/BP0AAAD/AAD/AgAB/xhHC+wG++zgA+cVAPwI//8C//8AA/0ADvsD+v7+/P79BQAG/f0E///+//0DAP8A//8C/wAC/v8A//4H/v///gAC/gAAAQEA//8A/gP/+vgj7vYR9/4N/fUAAAMAAAAA/wAAAAAACf7//////wEA/wAAAAAAAAAAAAD6AAIC/v8A/wAB/wAABwEA///9/wL/AAAAAAAA/wEAAAD+AAABAAAA/wAAAAAADP8A/wD7AAEAAP/9/v///wb/Av8AAAMAAAAA/wAAAAAABAEAAAD9AAAAAPoX+/wE/vwDA/oAAAL/AAAAAAABAAD/Bvz9/v4G/wT9AAAA/wD/AAIAAAAAAP72///+Df8C/wAAAPoAAP8GAAEA/AAA+v/+AAj/CPr+AAABAAAA/wAAAAD//wUA/wL9AAL//gAK+/8AAP8AAf8AAAr8/wAA/wAB//oB/gH/Af8AAAAAAAAAAAABAAAB/wD+AAAAAAAAAAAAAA8SAvz8Af73AP4C+QD/BAAAAP4AAf8T/QAHAf/8//8G+/8AAAAAAAAAAAAA/wAM/v8AAP0AAv8AAAb//wAA/gAB/wAA//0J//7///sGCgL7Bv7+9Ab/Bvv9Av4AAAAAAAAD/QcAAAUAAP79AAAAAAAA+AAA/wcAAAAA//r/AAAABv8AAQAAAAAAAAABAPsFIP/+//37GvsJ/PvKBPv8A/oAB/v9CAAA/AUAAAD/AAAA0gj09gT+BQX+/QYI//wC///+BP8C/wAABv//AAD+AAH/Avz8/xL+Afz4AgYJ/PwAEv4B+/gCBxP++wL9/vwJ/v4EAP/+/f///wf/A/8AAAD+AAAAAgAB/wAA/ggAAP/7AAH/AAAAAQAAAP8AAAD/+hn8///+/f8H+g77C/8A/wD//wX8/gAAAAAAAAAAAf8AAA39/////v8BAP8AAAAAAAAAAAL+Af4JFvb5+vv8D/YAAPELAAD//wAAAP7/3R3+///+AAL/BAD/AgAAAP8AAf8AAAT+AAAAAAAC/gD/LOv+/v/9/wL/AAD/Bv8A//0AAv8AAP8D/wAA/gAAAAAAAQAAAAAAAAAAAP0HAAAAAAAAAf8A/QAAAAEAAgH/AAAJ/v7////+//0EAAAAAAAAAAEAAAAABPgCAAAAAAD/AQAAAAUAAP/9AAAA/AAA/gAB/wEBAAAAAAABAAAAAAAAAAAAAAAAAAAAAf8ACgAB/P8A/wT/Av8AAP/+/wD/BAAC//8C//3/AP8D/wABAAIAAAAAAP8A/gIAAP/+/wD/BP8C/wABAAAAAAD/AP8CAAD/A/8AAP8A/wId/w4EAP//9v4E/gAA/gIAAAAAAAL+AAD+AgAAAAAAAv4AAP//APr/CP0EAPcAAQAA/QAC/wL/AP/6/f7+Gvv/A/4A/QABAAD/AgAB//8AAQAAAAD/Af8A/wAAAAABAP8B/wD/AAAAAAEA/wH/APwB/AT/AP/+AAH/AAAAAAAAAAAAAv//AP4LAAD/+AD/Aev2f+3z9vXp+iDoAAP//gAAAP8ABPwAAAEAAAAAAAAAAB77JfX+//77BQD7AP8Y9v7///7/Av8AAP8CAAAA/wAAAAD/B///AAD/AAH/AAD3BwAAAP8AAAAAAAL/AAAAAAAB/wAACP7/AP//AAEAAAD7Bv8AAP8AAf8x+zf7zvUdBPoV8gD/Dfv//////wT9EP4g9v/+//wACPkAAAIBAAAA/wABAA4AB/4AAAD//wABEgD6+gAA/wkBAP8A/xH8/////f8E/gAAA/4AAAAAAPgIAAD+/wD//wT8AgIAAP39AAAABQAAAAAA+wr////8AAH/AP/+A/8A/wEAAv4A//0J/////P8C/wAA+/4AAAAFAAAAAAD++wAAAAYA9goA/wQLAP/+9/8C/wD/Gvr///76/wT9AAABAAAAAAAAAAAAAPz9/wD/BwABAAAABf8AAAD/AAAAEvsDBQEC9gECBfkF/xPxBgD+AP8AAQAA//8DAP8AAP0EABP7/f////n+/gQA/+v7/wAAEQD0DAD/BQT////9/wL+AAAI/QAA//8AAv/88vDw/x0EBBP29gD//f3//wQDAAL/2PoBB/0BAv4BA/wA/Dvs/fv7/P0M+AD/D/0C/v/9/wT9AAAAAAAAAAAC/QDM+R799/z8BPv+BwAABv7/AAAAAAEA9QD9/wIAAAEAAf/+AAAAAAAAAAAAAAAA+wb/AAD/AAH/AAAL/v////7/Av9H/mDp9/v67vwO9wAAEfj//wD//wL/AAAH/QAAAAAAAAAAAAP/AAAAAAAB/wAAAv8AAAAAAAAA/QAA/gAAAAIA/wIAAP/+AAAAAgABAPz8AQX+AAAAAAX7AP/8+v7+DAX/AAEAAP7+//8N/QD9BP8AAAAAAAAAAP4CF/r24w7wbOr3BwMAAAAAAP4I/v8B/wAAAP4AAAIBAAAAAP74/hf87gf9/gYAAf8BAAAA/wAB/wAA//3/AA39AAL/AAD+/f//BAMAAf8A/xf+/v/8+QAB/wAA/wAA9xP//P0IAP8T+/3+/AD/A/8A/wD9////Bf8B/wAA+wH//xP6AAL/AQAE/wAAAP8AAf///QT///8AAwAB/wD97/L8IBzsGer7AAD//wAF/f8E/AAAAAAAAAEAAAH/APr9AP8AAAADAAAAAAAA/wAAAAEAAAAAAgv5/g3+9An3AP4AAv3/Bv/+BP3/AAAB/f8G//4E/P//AP8BAAAAAAAAAAAA//sAAQAFAAAAJ///Bv7///7/BP0AAAAAAAAAAAD9AwL79AQI+foL/QX+9gMF9gj99wX9/wQAAP8I/wD/+wABAAAAAAAAAAAAAP4CAP///////wP/A/4AAP8BAAAAAAAAAAAAAP8AAP8CAAAAAAD/AAD9BwAC/gAAAP/7/v/+BwAB/wAAAAX/AAD8AQAA/wAB+gAA/wYAAAAAAf8AAAEA/wD/AegABQb/APz8AAH/AAAA/wAAAAEAAAAAAAD/AAAAAQAAAAAAAPwA/w/8AAAAAAACAAAAAP8AAAAAAP4E/wAA/wAB//8AAf8AAAABAAAAA/rhHgv3Avz4CAEAAP8CAAAA/wAAAAAA/P8AAAAEAP4CAAAB/wAAAAAA/gIAAAT//wAA/wAC/wAA/wIAAAD/AAAAAAD/Bv8A//0AAv8AAAD+AAEAAQAAAAAA/gEAAAAAAAAAAAABAAAAAAAAAAAA//wK/////QAB/wAAAv3/AP4EAPwFAP/+Af7//wT/A/4AAP8D/wAAAAAC/gAA//v//w3+AAEAAAAAAAABAAAC/AL+//v6//8j9/8G/AAAAQAAAAAAAP0DAAABAAAAAAAA/QMADff9//8D/f/6BwAM+f7////+//gIAAEAAAAAAP8A/wH7+vX39/cDH/kR9wAA//3///8F/wEAAAD//v8AAAMAAf8AAP//AAAAAgABAAYA+/sA/wAI/wL+AAD//v///wX/Af8AAP4H//8A/QABAAAAAQAAAAH/AAAAAAD++////wf/Av8AAAAAAAEAAAAAAAD/Af0BAQMA/QIBAP8B/QEBA//9AAQGAAb3/P8ACP74CQAAAQAAAAAAAP4DAP8E+v3//gf//wL+AP8AAPz/Bv0EAAD//f7/AP8FAAH/AAAB/v8AD/kA/gL8AAAAAAAAAAAAAAAA/wUAAAD9AAH/APsBFPz+CfIAB/kA//8G/v8A/v8C/wf//wz/AAD4/wT9AP//Bv7/AP7/Av8A//8G/v8A/v8C//7//ggA/wD8/wL/AAD/AQAA/wAAAf/mAP0DAAAA/wABAAD/FPr+///9/wL+/gEF/v8AAP8AA/0AAAYB//////8F/AAA/gIAAAAAAAH//gAF/wAAAP4A/gIAAAMAAAAA/wAAAAAAAAAAAAAAAP0CAAAAAAAAAAAA/QId/v8HAAAA/QAAAPH6Dvz3+w4D/gr4AAAEAQAAAP0AAAAA//wI/f8M+f8C/wD//vv///8IAAH/AAAAAQAAAAAAAAAAAP7+AAf9/gX7/wD//Av+/v/9/QX+FQLyBAX8+gf8/AgA//z8AAIBBAX+/QAG/QD//QT9/f8E//oL//8AAAABAf4AAAD/AAAAAQAAAAAA/gQAAAD+AAH/AAAA/gABAAEAAAAAAP//BAAA////Av0A/gcAAAD8AP4CAAAAAQAAAAAAAAAAAAAAAAAAAAD+AgAAAAAAAAAAAAH/AAAAAAAAAAAAAQAAAAD/AAAAAQAAAAD///7/AP8EAAH/AP3/D/////j/Av8ABv8A/AAAAAAAAAAA//7//v8F/wL/AAD+BgAAAP0AAf8AAAEAAAAAAAD+AgAA/wMAAAD/AAAA9/4D/P//BwAA/AMAAAAAAAD/AQABAAAAA/8AAP8B//wEAAD+/v//AAQAAf/2AP/5/wD/CP8C/wAAAAAAAAABAAAAAP/+//8A/wQABPwAAAAAAAAAAAD8BAABAAAAAAD/AP8BAAX/AAD/AP7//wIAAP/9/wAN/QAC/xP9AAcB//z//wb7/gIAAAP//////QT/AAD/AAD/AQAAAAD//v3/Cf7+B/n/AP8E/gAA+QUAAv8A//wP/vzzAv4E/wAAAP8A//0E/wEA/gr7AP//AP3/+AgAAAACAAAA/gAAAAAAAAIAAAD+AAAAAAf18y77/PP86hn//xD9/P8A/QAD/f8AAAAAAAAAAAAA/gAAAAAAAAAA+Qfr+/gI/P37Cv4CAQAAAP4AAAADAPwFAAD+BQD///4AAQAAAP/9////BQABAAAA/gf/AP/9AAH/AP0AAAAAAAIAAAAA//oV/v/+9v8D/gD/+A/+//78/wX8AAAB/f//DfwA/QQj+tsz7P3yB/MU+gYD/AX9/v4A/v8DAAIBAAAAAP4A/gIAAAP+AAAAAAAAAP//9BD////8/wL/AP/3Df////3/A/4A/wIEAP///v/7BQAAAAQAAAD+AAAAAAAB/wAAAAEAAAAS///5//4LBP4E/QAAAPwAAP8EAAAABgIF+f//+gb/AAEAAAD/AAAAAQAAAAD/APsA//8GAAH/AAD/B//+//3/Av8AAAAAAAAAAAH/AAAAAPz/AAAEAAH/AAAA/wAAAAEBAAD/AAr+/////v8BAAD/C/0B///+/wL/AP8L/v7/AP//Av/i/wn99Rbu+w72/P0A/gwAAPz6AAH/+wD/AwAC//wB//8AAAAKAAAA+AAB/wAAAAMAAAD+AAH/AAAT/gD///r/AQAABfz/////Af8AAQAAA///AP8CAAEAAAACAgAAAP0AAAAAAAAAAAD/AAAAAAAA/wn////8/wL/AAH+AQAAAAAA/wEAAAAAAP8DAAAAAAAA//3/APwG/wL//wAA/v//AAQAAf//AAD/AAAAAAAAAAAA/gIAAAAAAAP+AAD8/wAAAAIA/gL8//8O/f//+f8E/QAA/wUAAAD9AAH/+gICAf8ABvkB/AMAAAAAAAAAAAD8A/4AAP4AAAABAAAAAAP8AgAAAP8A/QMAAAD/AAAAAQAAAPwABAAAAAD+AAAA+P/+Ef3+/vj/Av8AAAAAAAAAAAD9AvcA/wEAAAD/AQH/AAAAAwAAAP4AAAAAAAACAAAA/gAAAPoAA/8AAAD/AAAAAPYPAAAAAAAH+v/9Afz/AQAAAgD+AQAAAAAAAAAAAAH/AP///QoAAP0A/AQA///9CgAA/QD8BAAB/Af//v7+/wT+AP/+B/////3/BvsB//8AAAX9/gH/AAAA/gMAAv/+Av4AAP/+/f/6+w39Bv0AAP//APr/CP0F/gD//AT///wE/wH/AQAA/gD/AAMA/wIAAP/+AP8AAwABAAAAAP8AAAABAAAAAAAA//8E/QAD/f8AAwAAAAAA/v8AAfYEAP79//8C/wX9AAAA/wAAAAEAAAD/AAAAAAAAAAAAABX7+gz8//8B/gf7AP//Bf0AAP8AA/37Af4EAAAA/QAAAQT9/wEA//8EAAL+AP/9Av///wL/Af/5/wD2AP//CgAAAf8A/QIAAAAAAAAAAAD9AgAAAAAAAAABBe/y+xzzAxb19AADAAAAAAD+Bv/7AAAC/wAAAP8AAP/8//r8/hb89w/y/gAAAAAAAAAAAAEA/gAA/gAAAAEAAAAAAP4F//////8C//wA/v8BAAABAAH//QD+/wEA/wIAAv4AAP//AAb+/gT8/wD//f3+C/79B/r+/wAAAQAAAP8AAAAAAAABAAAA/wAAAP8AAAMAAf/9AAAAAAAA/gAAAAIAAf8AAAD/AAD3BwABAPz27+n4+GX3BwfyAAD/Bf////8AAQAAAP//AP8I//8C/wD//vv/AAYDAAEAAAAA//8ABv7/Av8AAP////8G/wIA/gD+AAAAAAABAAAB/vz/+/8A+g0L+PwAAAAAAP8DAAL+AAAAAAAAAAAAAP0DAP36/f8AE//8DPj//QUDAAH7/wb9/QAAAP8AAgH/B/kAAAAABAAAAP0AAQAAAP/9/wAN/QAC//0AAQAAAAD/AAEA/gAAAAAAAAAAAAD6/f0C////BP8D/gD+AAAAAAABAAABAAD+BAAAAP4AAf8AAAACAAAA/wAAAAAAAAAAAAAAAQH++gAA/wAA/wIAAf/+/fUL+gH3BwEE+v0A//4AAwAAA/7/AP/9Bf7+/gL/A/4AAAAAAAEAAAH/AAD//wUA/wL9AAL/AAAABAD//AAAAQAAAP36AAALAQD/AQAA/gb/AP/9AAH/AAAA/wIAAAAA/wEAAAD/AgAAAAD/AQD55iXy+fIN/A73AAD/CgAA+/wAAAAAAP4MAP//+f8CAAAA/wX///0AAAEAAAD/A/8AAAAAAAAAAAD1AAD9CwAAAAAAAP4AAP8CAAAAAAAAAAAAAAAB/wD+/wb9/wj9+gX7//kACf3+/Av8/gIAAP8DBP7///7/Af8AAAn6AAAAAAAAAAAA//7/Bf//A/oCAAAABQT///sBAP8BAAL/AAAAAAAAAOv+BvkP//79//0E+QD+AQAAAAEAAf/+AAAAAAAAAAAAAP8AAP8AAAABAAAA/QADAP8AAP8AAQD/AAAAAAAAAAAAAAAAAwD/AAAAAAAA/wAAAAAAAAAAAAAAAP4BAQD9AgAB//wAA/4AAAAAAP8BAAAA/wAAAAEAAf8AAAIAAAAAAAAC/wD9//0AAP8HAAEA/v4AAAAAAAL//wEAAQD/AP8AAgAD/gD///n///8J/wABAAAA/gAAAAEAAAAA//78/v//B/8C/wAAAAAAAAAAAf8AAAL8/gAA/wQAAAD8APsIAAH9/QL8AgAT+vv+//78//cKAP/+Cv7+/v7/Av/+AAQAAAAA/gD9A/4AAQAAAAAAAAAA/f8A/f///wX/Av8AAP0AAAAAAgD/AQAAA/8AAAD/APsFAAADAAAAAP8AAAAA//4AAAH6BAAAAAD//wAAAv8AAAAAAP8P/v7///3/A/4A/wD/Av7+AwL//wD/AP8C/f4EAf//AAD8BAAAAP8AAAAAAP4G/////v8C/wAA/gb////+/wL/EhL0DAb19vv8/Qf////9BP7/AwH9AQID/vUM//4D//oHAAT9B/v///3/AgAX/wYA//////8D/gAAAAP/AAD/AAEAAP8A/wL9/gQB//8e//4MAAP99wIA/tT77gkLAvIF/gAC/wAA/wAAAAEA/QL+//8HBwD/+AD+AgD//QP///8BAAL+AP/8/P///wgAAf8AAAAA/wP/AAH/AAAA/wb/AAD9AAL/APz9//8BDf8ABPwAAAAAAAD/AAAAAAAAAAAAAQAAAf8A//7+Cv8A//3/A/7//wcEAP7//PwH/QAA/wQAAAD9AAH/AAAH/P///wIAAv////n5/v7+D/4H+wAA/Pz///8I/wT9AP8K+Q3+/vz+BP4AAP//BQD//gAH+gAA//8DAP8AAP0EAAD//AkA//8A+gYA/wz9/v8A//8D/vb//wH//wX//wAB/QAA/QAAAAIAAAAAAAACAAAA/wAAAAAAAAAAAAAAAP0DAAD//v///wQAAf/+///+/wD9BQD8BP8AAP8AAAABAAAA+/8BAAAAAAEA+gYB//UO/////f8D/gAA/Af/AP/+AAEA/wAA/wAAAAEAAAD/AAD/AAAAAQAAAPj/+gD/AAEE//oHAAAAAgAAAP4A/QP/AP0AAAAAAgD/AQAM+v7////+//kIAAAAAgAAAP8AAAAAAAACAAAA/wAAAAD//wAAAAABAAAA/wAAAAAAAAAAAAD/AAAAAAAAAAAAAAP/Bwn9/v/6/wb8AAD/AQAAAAAAAAD+/Qn//wAA/wD+Av/89Pb5Hwf2FO/8AAAAAAD/AgAF+wAAAf4AE/v++QH7BAD+/gEU+/76AfwDAAAAAAAAAAEAAAD/AP///wAAAwAB//8A////AAADAAH///8EA/8A//4AAv4AAP8BAAAAAAAAAAAA/wEAAAAAAAAA/P339v0S/QIG/f0AAPz+AAEL/QP+//8AAAAAAAAAAf8AAAD+//8E/wAC/QAA//77/wn6AQAA/wD//wAAAv8AAAAAAAAA/wAI//oAAAAA/P3+/wn//wn6/QD8/f7/Cf//Cfr9/gAAAAAAAAAAAAD+/P77/wD6DQv5+wAAAP8AAP8CAAEAAAD//wAA/QMAAAAA//j8/woG/A70/QAA+Pz/C///B/r/AAD/Bf8A//4A/QMAAP8F/wD//gD9AwAAAQAAAAD/AAAAAAAB/wAAAAAAAAAAAAH/AAAAAAAAAPj/A/z+AP8DAAP+AP8CAP8B//8AAf8AAAAAAAAAAAAC/gAAAAIAAAD+AAAAAAAAAgAAAP4AAAAAAf8AAAAAAAAB//YA/fP9CwQDB/YCAwAA/AAAAAQA+wUAAP31/w3//wn2AAAC/gAAAAAAAP8B+gAAAAAAAAAAAAAXAP8AAAAAAQABAAAA/v7+/w79/wL/AAAM/QAA//wAAAAAAAr+AAD//QAAAP4AAAAAAAAAAAAA/gAAAAAAAAAAAAAA//sV/f3++P4F/QAE+v8A//8D/wAB8/8TAf8C/vYBAv79AAAEAAAA/gEA//8AAP8AAAAAAAAA/P8P/wAB/voAAAD+AAcBAAAA/AAB/wAAAQAAAAAAAAAAAAAAAgAAAP4AAAAN+/4BAAAABP/+AgAAAQAAAAAAAP0DAAD/A/8AAP8AAf8AAAb///////8CAAAABv///////wIA+gEBCf3+/vz+/QX/BPwAAAAAAAD6BgD8AAAAAAADAAAAAAH//wAAAAEAAf8AAPv+AAAABQD+AgAA/wb////9AAEA8AACDAX+/vT/+QgAAQn//////gABAAAA/gX/////AAH/AP8AAAAAAAEA+gYAAP4I/wD//AABAAAA/gj/AP/8AAEAAP/++/7/CQP/A/4AAP/+////BAAB/xAAAgrx9QcG+wn8BPsP8vz+/A4ABvr/AP8BAAL//wH//wT79hX+/vj//gT+AAD9Af8A/QMAAf8A/wL6//7/CP3+BQAA/gEAAAABAAAAAAD8Bf8AAP8AAf8AAP0DAAAA/wAAAAD++wT9/xH6/wP+AAADAAAAAP8AAQAAAAEAAAAAAAAAAAAABP8AAP4AAAAA/wAA/wAA/QMAAAAAAP4E/wAG/AABAAAAAAMAAP/+AAEAAAAAAAAAAQAA/QMAAP/9/wAN/QAC//8BCv0AAP3/AAEA+wEA/wAAAAAA/wH9AAD/AAAAAQD+AgAAAAAAAP8BAf8AAAD/+gAAAAYAAAAAA/79/wj//Av7+gAAAP4AAAIBAAAAAAD/AQAA/gIAAf8AAP4N////+AAAAAAA/An/AP/9/wb7AAAAAAAA/wIAAQDxE/v/+v79/P75Cf///wX/AAL8A/0AAAAE/wAA/gAAAAD8AAAAAAAAAAAAAAAA+/v///4K/wH/AAD/BgAAAPv/AAH//QAFAgAA/QD/AQAAAAIAAAD+AAAAAAAAAAAAAAAB/wAAAAAAAgAA/wD/AQAAAAIAAAD/AAAAAAAAAgAAAP4AAAD5AP8CAAAA/wAC/gAAAAAAAAAAAAH//wD+AP///wP/Av8AAP8EAP///wABAP8AAPv/AAAFAAH/AP/9//8A/gQC//8A//3//wD+BAL//wD//RD+///3/wL/AAAD/wAAAP8AAf8AAP4I/wD//AABAAAA/gj/AP/8AAEA/wD+BQD///4AAQAAAP4J/////P8B/w398/P6CQsJBf3+AAgA/f4AAP4A/AQACAD9/gAA/gD8BP8AAP8AAAAAAAAA/wAA/wAAAAAAAAAAAP8AAwAA/wAK9gAA/wADAAD/AAr23P8ACv4AAfn+/gQAAAD8/wD/Bf/6BgAA/wEAAAAAAP4CAAAAAQAAAv4AAAD+AP3/AgAAAQAB/wADAAAAAAD+//4CAAAAAQAAAAAAAAD9//8B//8I/QAC/gD//wIA/wn7AAH//wD+AAD+/gT+AwD+/v4I//8A/QAC//8AAAAAAAAAAAAA/wIAAAABAP4A/wIA/gAAAAEAAQH/AP8A/wAAAAAAAAH/AAAAAAAA/gEAAAD8AP77////CP4E/gAAAQAAAAAA/wP//gD7/gD//wYAAAAAAAAAAAAAAAD+AgAAAAAAAAAAAP4C/wAAAAAAAAAAAAD8Av/+AAAAAQAC/gAAAAAA/gAC/wL/5voNBvz6+AX/BP0AAAACAAAA/gAAAAAAAP8AAAABAAAAAAAAAgAAAP4AAAAAAAACAAAA/gAAAAAA/Aj///7+AAH/AAAAAgAAAP8AAAAAAAD/AAAAAQAAAAAAAAMAAAD/BPwAAAAAAgAAAP8AAAAAAP77////BwABAAAACgQAAAD4AAL/Gwz5+f79/AcAAf8A//78/wAABgABAPj77/T9/P4e/Qj8+fz9+/4C/goDAP0AAAD/AAAAAQAAAAD8AAAAAAAD//8BAAAAAQAAAP8AAf//AP/6Gvz++Pz2DgD//P0N///+//oH/gAPAf8AAPgAAv7/AAAAAAAAAAAB/wAA/wMAAP//AAL/AP/7+B/+/vj+8w4A//z7Ev///P/6BwEAAQIAAAD/AAH/AAABAAAAAAAAAf8AAAEAAAAAAAAAAAAAAAAAAAAAAP0DBAED+/8B/gMA/QL9/wT9AAH/AAH6Bf0E/P8AAAAAAAX8AAAAAAAAAAAA/gIAAv8AAAAAAAAC/v8B/wAAAAAAAQD/AAAAAAAAAAAA/AQAAP4G/////v8C//j++fL6EAcDC/r6/wAAAAAAAAAAAAD/AAAAAAAAAAAAAP8AAAAAAAAAAAAA/wAAAAAAAAAAAAD/AAAAAAAAAAAAAAD/IfT+///8/wP+AAAH/QAAAP8AAQD++/v9//wXAfsH/wAA/P7//BT9/AX/KvsK8/T8AhT9Bv4AAP79////BgAB/wAA/v///w39AAT8AAAECf////kAAf8AAP4D///8A/8B/wAAAAAAAQAAAAAA/AAB/QAA/gT/AQAOAPgC/xb88Q7z/gD//f4CBf7/Av4AAP/9/gIF/v8C/gAA//7//wX//wL//wAA//0AAAAEAP8CAAEAAAAAAAAAAv4AAwAAAAAA/gD/Ad3s7hgO8fQQ9A0AAAD//P8A/wYAAf8AAP/+/wf+/QX8/wAA//3/AP8FAAAB/QAAAAAAAAAAAAAA//4L/v//+/8D/gAA//3/AP8EAAH/AP8AAPYAAAgBAP8AAAEAAAAAAAAAAAD//v3+//8G/wT9AAD7Bv8AAP8AAf8AAP8LAAAA+AABAPgAAQAAAAAAAAAAAAD+B/////7/Av//AAD+AAAAAwH/AOf9/gAB+/sL/gb8AAD9Df7///r/Av8AAAAAAAAAAAH/AAD//gIF///+AP0DAAD//f8AAAQAAf8A///+A/7/AwAC/gAAAP7/AAACAAL+AP8A/wL9/gQB//8AAP////z/BvkEAwAA/wb+///+/wP+AAD/A/8AAP8AAf8AAAACAAAA/gAAAAAAAAIAAAD+AAAA8QAAAAAAAAAAAAD9//wU/v799/4G/AAA/gb////+/wL/CAD2DAX//vr+AQEAAP4FAAAA/gABAP4AAAAAAAAAAAAAAP/8+xb//vv/9gv/Cvj/A/n6Bfn/CAAH/////wD+/v0FAAD//wQAAP///wIA/wH9/f/+Bv/9BAAA//4IAAD+AP4CAAAAAgAAAP8AAv8AAAD8AAAABAAB/wAA//4AAAADAAL/AgIg9v3+/vv9BP78/wX1/v//Cf/5BwAAAPv/AP8FAP0D/AAE/gAAAAAAAAD2Dvn5AP4Q9/z7CQAAAAEAAAD/AAAAAAAA/wAAAAEAAAAL9/gNCgj59/8C//8AAAAAAAAAAAAAAP/9//4G/wACAP79/wb6Bf7+Av4E/wD9+///CP8AAvsC+gAAAAAAAAAAAAD9/AMIAf3+//0E/wQAAAAAAAAAAAAABP/7DP////v/Av8AAP8DAAAA/wAAAAAA/wMAAAD/AAAAAAAA/wAA+wQAAAAA//0DBP///v8AAQAA/gQAAAD+AAH//gAAAAAAAAAAAAD+AAAAAAAAAAAAAAAS5/IT/PsF/O4WAAD//gcA//4A/gIABf///QAA/wD/AQD8/vwK//8D/wP+AAYC/vsAAP8AAAAABv8A/AAAAAAAAPkAAAAAAAAAAAAACf379Rn7/AT6+A79AAP/AP4AAf0E/wAAAP8EAAD/AAH/+gIH/////v7/AQAAAf7/AP//AgAAAAAAAAMAAAD/AAAA/gAAAAAAAAAAAAAAAAADAAAA/gAAAAAABv8AAAD+AAAAAAD//wAAAAEA/wEAAAACAAAA/gAAAAAAAAAAAAAAAQAAAAAAAAAAAAABAAAAAAH/AAAAAQD8BAAAAf8AAAABAPwEAAAAAAAAAQAAAv/////8CgAA/QD8BP8AAAAAAAAAAAAAAAAAAAAAAAEAAAD9/v4I/v8A/v8D/gAAA/4AAQD/AQD/DQD1+P39/BT9CPwAAAD/AAAAAQD/AQAA/gX/AAD+AAEAAAAA/wAA/wEAAAAAAAD/AAD/AQAAAAAAAP8AAAABAAEAAAAABQAAAPwAAAAA//39Ef///P/6BwD88e1S+vrt+t4nAAD//wUA//8A/QMACvf8/v//BP/8BQAA//0AAAADAAEA///+BP//Dvj/Af8DAP0H/wD//QAB//8AAAAAAAAAAAAA+QAAAAAAAAAAAAD/AAAAAAAAAAAAAP8AAAAAAAAAAAAAAP8H//8AAP8AAf8A/wf//wAA/wAB/wAAAwEAAAD+AAAAAAD9Bf//AP//Av8A//34/v8d+/8AAQAA+xT+///1/wL+AP4BAAAAAAIAAAD9/wb6Bf7+Av4E/wAABv///////wIAAAD6AAcAAAAA/wH9AP8BAAAAAAABAAAA+QAAAAAE/wL+/g7//v3+/v3+/QYACAD+/gAA/AD8BP3///oCCP7/BfcD8wH/BAD///3/AQAAAP78////B/8B/wAAAwD/AAD/AAAAAgT+/gf///z+/QT/AAAAAAAAAAD+AgACAAAAAAD/AP4CAAABAAAAAP8AAAAA//wAAwD+AQD/AQAA+gcAAAD+AAAAAAD6BwAAAP4AAAAAAP0EAAAA/wABAP8AAAAAAAABAAH//wAAAAAAAAEAAf/v/wAABAAA/wD/AQD9APcWAvr9AfYJAP/9/Bj+/vn+9wsA//76/QT+BgP//gAA/gT/AAD/AAH//AD9BgAAAP0AAAAAAAACAAAA/wAAAAD5BfwI+/8F+gj+AAAAAAAAAAABAAAAAPsG/wAA/wAB/wAA+wb/AAD/AAH/AAb+/f/++gT+/gUAB/3+//7/Af7/BAAAAQAAAAD/AAAAAAAE/wAA/wAAAAAAAAT/AAD/AAAAAPz+Bwj9/Qf3/wP+AAD+BgAAAP0AAAAAAPz+//8ABv//Af8B//7/AP8DAP8B/wAA/wABAAAB/wAAAAAAAAEAAAH/APv//RP9Af71AAT8AAAA/gAAAAIAAAAAAP8K/wD/+wAC/gAA+wr////8AAH/AAD7Cv////wAAf////v9////CP8C/wAA+v4AAAAGAP4C/gADAAAAAP8AAQD+AAABAAAA/wAAAAAA/gsAAAD3AAH/AAAACgAAAPgAAQAABu77HQT2+P74CgAA//8DAP8AAP0EAAb+/v4B//8A/QIABf/9CP//+//7Bij7+w8B9/0D+A/5K/4TAwD7+/39Bv4AAP7+/wAHAAAAAAD/+Az+//7//wL/AAD/AQAAAAAAAAD6//YPAf//+/8C/wAA/wUAAAD9AAEAAAAAAQAAAP8AAQDzAfYL/f/8AQAE/QAAAAIAAAD/AAAAAAAAAgAAAP8AAAAAAP/7AAD/Bv8C/wD/+Ab///4D/wL/+wABC/////n/BfwAAAACAAAA/gAAAAf/8g0G//z9/v4EAP/7BQb//f3//gMVAP8BAAAA/wABAP4AAAAAAAAAAAAAAAD/BAAA/v8ABP0AAf4DAAAA/gAC//gE/fb9Cv4BBvz+AAL///8BAAAB/wAAAPn8/wv//wf6/wAAAP8AAAACAAH/AAAA/QAAAAMAAAAG/wD9AAH/AwEC/QAAAP8AAAABAAAAAAAA/wACAAACAP4AAAABAAD/AAABAAD//v3///8G/wP+EQADAAAAAP4AAf8AAP4D/wAAAAAB//r+GPP9A/gEAgL8AAAT/gD///r/AQAAAAD+AAAAAgABAAAAAP8ACP/7Bvr/AAD7/QD//wcAAQAAAP8BAAAD/gP9/wn/9/v///8M/wP+AAAE/wAAAP8AAAD1APv5/goL+gj7/f4B/wAAAAAAAP8BAP/9/f8G/gAH/P0AAP///wMA/wP//h8A/wL/Af///QEDAAD/AgAB/v/9AAMA/wj5/v39Cf4F/gAA/v7///8F/wL//gAFAP4A/wAAAf//AAACAAAA/wAAABD2F/7//////gb8BPwM////AP///wIO+wv/AP8A//8F/BH9+Br6+/z8/Av6AP/9G/3+/vH+Bf0AAAADAP///wABAAAAAAMAAAD+AAAAAP8NBv7//vj/BP4A/w/9/////f8D/gAA/gf////9AAEA/v/9Gfz+/vP/Bf0AAAADAAAA/gAAAAj6+foY//4A/v0FAAAAAQAAAP8AAAAAAAIAAAAA/wAAAAAB+P4M/////vwF+wAAAAAAAAAAAAACAP8BAAAAAAAAAP4A/v8BAAABAAH/AAAA/wD+/wMAAf/6AP7+AAAAAwAAAP7//wIAAAH/AAH/FP/9AQD//AX/+QcAAf4BAAAAAAD/AQAB/wAAAAAAAP8B/QP8BQAAAPwAAQAAAAL/AAAAAAAB//8E/QT//v//AQH+/xL6/P7//vwA9gkAAAAAAAAAAAH/AAAS+vz+//78//cKAP/+Bf8B//4BAP/4AQAAAAH//gL7A/gBAAAAAf/+AvsDAAD9/v8I//0G+/4AAP/+/wb//gT8/wD/+v7/AAAGAAH/AP7//hf7/vsB/AMA////DPz+/wL///3//P4M///9//sGAAAAAQAAAP8AAf/2AP7/AAAAAgD/AQD//Pb//v4O/wL//gAAAwAB//0AAv8AAf8AAAAAAAAAAAAB/wAAAAAAAAAAABj6+/38//wA9gkA/gT/Bv7+/wH7BAAAAAAAAAAAAf8A/gAAAAAAAAAAAAAYAAAAAAAAAAAAAAD+Afz8/AoG/QX/AAD+/v//Efv//QMAAAAAAAAAAAEAAAD/9xL////5/wL/8A7p9yEA9/oA8Q8A//36Ev///f/3CgAI/v0B///+//wFAAAA/wABAAAB/wAA//sBC////f4AAgD/+P0J/v8F/gEBAP/4/Qn+/wX+AQEAAP79////Bv8C/wAABf8AAAD///8C/QD+AAAAAAEAAAH+//sE/gb+/gT//P8A//0AAP8EAAL/AAAA/wAAAAIAAv8AAP/+/wD/BAAC/wAAAP8AAAABAAAAAAAAAQAAAAAAAAD//wAA9gAACAAA//n++v8VAvv4AfYIAAAC/wAAAAAAAAAAAP8P////9QAC/wAA/wADAAD/AAr2AAAAAAEAAAAAA/4AAP8AAwAA/wAK9v/8Af8AAAADAAAAAAX9////AP8A/gMABf3///8A/wD+AwAAEP0AAP/7AAH//v8A/P7+DQH+Bf0AAP8AAAAAAQAAAAD//wT+//8B/gT9AAIBAAAAAP7/AAEEAAL9AAAAAgABAAAAAP4AAAADAAEAHQD78P3+/Bf+Bv0AAAAAAAAAAQAAAAAAAP8AAAACAAEAAAD9BAAAAP8AA/0AA/P+AAAABwD9AwD//wX//wb7AAL+AAD/AwD///8AAf8MGfv8/AL99v3+BQAAAAAAAAAAAf8AABP7/f////n+/gQA/v/+/gj//gf7/gAK+f4A/wD///wFABP3BPz9/fv9/QcAEf38+//+/f/7BgAJ///6AAD/AP8B6v77AgX//AL/AQD5AP/+CAAA/gD+AgD//Qn///79AAL/AAD/AQAAAAAAAAAAAP//AAb+/gT8//3+AQYA///+AAT9/wAAAAAAAAAAAAAAAAD/AAAAAQAAABz8/xP/AfX6AAD/AP/7+v7/F/7/Av8AAAEAAAAAAAD9AwAAAQAAAAAAAPYJ/gT9AQAAAP7/AQAAAP0H/////v8D/gAA/gf////+/wL/AAQAAAAAAP3//wL99/DrWPn88PjlIgAAAP8AAAT/AAAAAP/4/RX///v/+AkAAP//BAAA////AgAA/v8AAAACAAAA9v737vz9RPX+Bf3/AP0HAAD//gAAAPgAAAAAAAAAAAAAAAD9AQD/AAIAAf8I/wAJAAL/+AEB/fT/CgkL/f7w/gIAAAAAAwAAAP4AAAAAAAEBAAAA/wABAAAAAP8AAAABAAAAAAAM/wD/APsAAQAAAPj/DP8A//79BfwA/gX/AP//AP8CAP79C/////wAAv8AAP4EAAAA/gAB//f9+gD/B/kEBPoBAAD//wAF//0D/QAA//0C////Av8B/wAAAAEAAAD/AAAAFQAA/v8A+QcAAf8AAAD7AAD6CAAAAAAAAAAAAAAAAf8AAAD//wD/+wUAAAAAAf4AAAAAAAD/Af/9/f8AAAAF/wAAAAD9AQAC//8C/gD2AAIAAAAA/wH/AP4AAAAAAAAAAAAAAP/4/P///woAAf8ABPsAAAAAAAD+Av7/+RD+///5AAP+AP/5Fv3//vf/BP4AAP8F/wAA/gAB/wAAAAAAAQD/Af8AAAD7Dv////r/Av8A//v7/hP++Q30/gAA/v7/Cf/8Bvr/AAD//wAF//0D/QAJ/vQH+w/6+wv4/AD/Agj////8/wL/AP//Cf////z/Av8AAP8BAAAAAAAAAN/76Q71+PYa+g/4AAD/CP////z/AQAAAP8DAAAA/wAAAAAA/gj////8AAH/AAABAAAAAAAAAAD9AAAAAAAAAAAAAAAAAP4AAAADAAEAAAD+Bv////0AAQAA//77////CP8C/gAAAQAAAAAAAAAAAAD//wAC/AMC/gDuAv4AAAAA/wAE/PwB+/8AAAADAP8BAAH7/wAAAAMA/wEA//4E/v7+Av8D/v72/A7///4B/gX9/wAA/wAAAAAAAAABAAEIAP//+gAD/gAA//4AAAACAAEAAAAA/wAAAAEAAAAMAAD/AAAAAQABAAAAAP8AAAABAAAAAAAA/wAAAAEAAAAAAP8DAAAA//8C/wD//gb+/////wL+AAD/Cv////v/Av/6//IL/Pz7CP0EAAAA/wQA/////wEAAP///v8AAAT//AQA//8G/////v/8BQAAAP8AAAABAAH/+wH8AQAAAAAAAf8AAAP+AP8AAQABAAAAAP8A/wACAAAAAAD///8EAP4D/AAAAAAAAAAAAQAAAPH97Ar+/gYF/voI+/8E+gD//wUA+wX9AAD9AAAAAgAAAAAAAAEAAAAAAAAA/gAAAgAAAP8AAAD///8BAP8J/AEB//4A/v8BAAABAAH//wAA/wAAAAEAAAD//gT9/wD/AwD/Af4CBP3/AP8AAP8AHgAABgAAAPsAAv4AAgD+AAAAAQAAAAAEAP8AAAD+/wAC+Ab6/P4F+QQD+wIAAPkABgAAAAAB/wQBAP3///8EAAP8AAABAAAAAAAAAv4AAP/+////BAAB/wAAAP4AAwD/A/0AAAAAAAABAAAB/wARA/UB/v78Cf4G/BEA/gL///4C/wL/AP/++////gn//wIAA/wC/wAA/wAF/AIA/QAAAAACAP4CC/P/+QD8/xX+CfoAAP//BwD//gD+AwAAAAIAAAD/AAL/AAD//f7/D/z/A/4AAP8C//8AAP8B/wD8//wAAAAI/wEAAAAA/wAAAAEAAAAAAAEAAAAA/wAAAAAAAP8AAAABAAAA+gAAAAAAAAAAAAAAAAACAAAA/gAAAAD+/Pn+//4N//8D//0B/wAAAAIAAAD+AAMA/wAA/wAC/v8BAAAAAAD/AP8BCgD8/QD6/wv+BP8AAP//APr/CP0F/gAB/QAAAAABAAAA/gD/AAAAAAEA/AQA//0CAf//AQAL9gAA/wADAAD/AAr2AP/7Bv7//wH/Av8AAP/9/wAABAABAAD//gn////8/wL/AP/+Cf////z/Av8A//4H/v///v8D/gD//gf//////wP+AA/+/f/+//z++wcAAAACAAAA/wAAAP77+fX9Egj+CvUAAAAB/gD9DP3/AQAA//8AAAL/AAAAAAD9/gAABQAABP/+/wP69gYTCO8P8v4A//38Awz/+Qj2AQD///4EA//+BP3/AAAA/f8H//0F+wAAAAD9/wf//QX7APn//Ab9/v4D/gT+AAD/A/8AAP8AAf/q+/f7EQP8AQXqEAAAAAAAAQD/AQAA/AAB/wAAAAEAAAD+AAAAAAAAAAAAAP4AAP8AAAABAAAA/v4D/QL//wH/AAECAAD/BAAB/gAC/wEBAAAAAAH/AP8BAAAA+wAAAAQAAAAAAP8CAAAA/wAAAAAA/wIAAAD/AAAAJgTi+fz47yj7DvcAAAADAAAA/gAB/wAACAAAAAD8AAAAAAAAAgAAAP4AAAAA//39////Bv8E/QAAAAIAAAD+AAAAAAAA/wAC/wAC/gD8AAAAAAAAAAAAAAAAAAIAAAD+AAAAAP/+/P8AAAYAAQD/AAAAAAAAAAH/AAD+/vT+/v8Q/gX9AAAA+wAA+ggAAAAA///+/wAABP/8BAAR/fz9/v/9APoFAAD9/f8A/gcAAQAAAAADAP8A/wABAP4AAP8AAAAAAAAAAP/9/Bj+/vn+9wv7/QoB+gH5A/8F/Pb/AQAAAAABAAH/AP/+/QAAAAUAAAAAAP8H/////QAB/wAA//3/AA39AAL/AAAA//8AAAIAAf8AA/79/wj//Av7+gD//v3/CP/+BfsAAAMAAAAAAP4G//v1//7xEvn9C/gACPwA/f3//wAG/wL/AAACAAD/AAD+AgAAAAD8/wAABAABAP4AA/8A/gAB/QT/AQAA/QAAAAMAAAAA/wAAAAABAQD+AgAA+/wM//8B//cJ/f389f3+/RP+AgAA//n/AAAABv8AAQD/BPz+//8F/wT97f4T9/4DAvz8BAAAAA78AAAA/AAAAAAAAAAAAPkEAAAAAAAAAAAA+QQAAAAAAAAAAAD5BAAAAAAAAAAAAPkEAAAAAAABAAAAAP8AAAA69e0F7voRF/MX9/UA/Q//APX9AAL+AAD//v///wX/Af8AAP/+/v8O/f8C/wAAAAIAAAX8AAAAAP/++P/+Ifj/Af/3AP4F/wAA/gAB/wAAAP4A//8DAAH//AAA/QAAAAQC/wAP//f8/f38Ef4G/QAO/P3///78//oHAAD/Af///wIAAf8AAP8F/wD//gAB/wAAAAEAAAD/AAAAAAD+BAAA//8AAf/6//7+AgL9AgL//wAA/v////8E+QEGAAAAAQAAAAAAAAAAAP/+/wD/BAAC/wAA/wX/AP/+AAEAAAD+/QwAAP3/+gYJAv0K///1AP8E/QD//Pr+/vsN/gT+AAAABQAAAP0AAADr/Afq/AvyE/4D/wAA/f3+CP7/Bvv/6gH9Agz//vn//AQAAAD7BwAAAAD3CQAA/vf/AP8LAQD/AAD/+/8A/wYAAQAAAAABAAAAAAAAAAAAFf4A///5/wEAAP//AP7+Dvz+Bf0A/v0L/////AAC/wD/I/n++v77+Q37AAAABf////4AAQAAAPwJAAAA+wAAAAAA/wIAAAD/AAAAAAD///8K//oI+v4AAPcHAAAA/wAAAAAAAAAA/gj+/wH/AAD//f8A/wUAAv8AAAD+AAAAAgAB/wD//Qb+AP0AAAL/AAD/AAD/B/7//AUAAvz7////BwH+AQAAAP4AAAADAv//A/8O+P7//gIAAv4A//4I///+/QAC/wAA/QX/AP//AAH/AAAA/gAAAAIAAf/4AAD+AP8AAwAAAAAAAAAAAAABAAAAAAAAAAAAAAEAAAD3//kL/gD+/v/9BAAAAP8AAAABAP0D+wAACwAAAPcAAQD8APwDAP8AAQAAAAD//fj+/gkI/v8DAP/+/f7/CQH//QT//v4DAAAAAf8C//4B/wAAAAAAAAH/CwD//gAC/wEC//8I+eoB8gwNCAcD9gAAAAcAAAD7AAEAAP38/v//CgP9Bf5D/PP49xEGBA35+gAAAAIAAAD/AAAAAAAA/gAAAAIAAAAAAf4DAAAA/wAC/wAA/gMAAAD/AAH/AAAAAgAAAP4AAAD9AP78AAAABgD6BgAAAAAAAAAAAP4CAAD9+wAAAAYA+gYAAAEAAAAAAAAAABT9AAIO///5/v0EAAD//QoA//4A/QMAAAABAAAAAAAAAAH//QIM///6//0EAP///g3/APz/+wUAAAABAAAAAAAAAP7+/PwRAvYA//gIAAAAAAAA+QQAAAD6AAEEAAD//QABAAAAAAQAAP/+AAAABv4h+/0E/PQE/v4GAAAAAAAAAAAAAP0B+Pr3AwoFAgL8/gD//v/+AAT/AgAAAP3////+BAAC/wD//Q79///6/wL/BAD3BBn26gf1+xEADQcE9/3++P4DAP4CBPz7/v8F/wABAAABAAAAAP8AAAD/AAT+AAAA/wAAAAD//vv+AP8IAAH/AAAA/wACAAACAP4A//4L/P///f8E/QD//wr7///9AAX8AAD//AgA//8A+wUA/vf7H/7++v71DAAAAAYAAAD7AAAAAAD8BAAAAP8AA/0AAP8AAAAAAAAAAAAA//7///8EAAH/AAD/AQAAAAAAAAD4/f4C+gf6AgT7AAAA/wAAAAAAAAEAEAD+B/8AAP0AAf8AAP8CAAAAAAAB/wAA/vr///8J/wH/AQAAAAAAAAAA+wX///T6/wD/DgEA/wD//wD+Bf7/Av8ANPsV+wD7/AL5DfoAABL+//v//vkN+/gAAgAAAAD/AAH/AP8H9////wcAAQAAAPsK/////AAB/wAA+wr////8AAH//QAAAAAAAAAAAAAAAAACAAAA/gAB/wAAAAIAAAD/AAAA/wAA/wAAAAEA/QMAAAAAAAAAAAD8A/cE9wYh/fXw+/kMAAD+/v8H//4F/f4AAPkH/wAAAAAB/wAA/Qf//v7//wL/AAAC/wAAAAAAAAAA/wv+/v8A//8C/wD//fwY/v75/vcLAAD/AQAAAAAAAQAAAP8CAAAA/wABAAAA/wUAAAP7AAL/AP/+/Qv//gD//AT///79Cv79AP/8Bf8AAAEAAQD/AQAABwAABQAA/v0AAAAAAP/+/wAABAAB/wAB/wAAAAAAAP8B+wD/AwAAAP8A/gIAAAAAAAAAAAD9AgP/7A4D/wH///kIAAAA/wAAAQAAAf8A/+sQAAAA///5CAoA/Qn+///9AAL9AAAAAAAAAAAB/wD+AAEAAAAAAAAAAAAAAAYAAAD8AAEA/gAAAAAAAAAAAAAAAAMAAAAA/wAAAP0AAe0X/vsE/fcMAAD/+g7///7/+AgABfXz9xX7BBHx/f8AAAAAAAAAAAAAAPz+//8GAf8F//wCDvv9/v7//wH3B/4AAAAAAAAAAAAA/wAAAAAAAAAAAAAA/xP9AAD/+QAC/vsC/wAAAAAAAAABAAAAAAAAAAAA/QIAAAAAAAAAAAAB/wAAAAAAAAAAAAH/AP4AAAAAAAIA/gMAAAAAAAAAAAH/APcF9AL9/f0H/gEBAP/+/P///wf/Av/7APz+AQAABAAAAP4AAP8AAAACAAAAAAAAAgAAAP4AAAD6/wcBAPz/APoI/hMFAQf0/ugO/QX/AP8AAPYAAAgBAP8AAAACAAAA/wAAAAAAAAAAAPcGAAAAAAD//wQAAP///wL+AAAAAAAAAAAAAP4A/f8CAAABAAH/7gAEBv8A/PwAAf8A//77////CP8C/gAA//7/AAADAAH/AAAAAAABAAAAAAAAAP4I/wD//AABAP4AAPgAAAAHAAAA/wD/AQEAAP8AAAAAAAD+AAL/AQL8AgAAAAEAAAAAAAAAAP8P/f////3/A/4AAP/+CAD//gD+AwD/6xAAAAD///kI/wAA/wAAAAAAAAAAAP8AAAAAAQAC//n9AP8AAAADAP4D/QAA/wAAAAEA/gLy/fwJAf/3Av0H/QD//Pf+AP4NAQH+AAAA/wD/AAIAAAAAAAALAAD/9wAAAPT/AQH+//8C/wL//gAAAAAAAAAAAAD9AAAAAAAL+/4E/gAAAAEAAP8AAAH//gAACgAAAPgAAQAAAAAKAAAA+AABAP8A/Qv////6AAH/AAD+Bf////8AAf8AAAAAAAAAAAT8AP8FA/3+//8A//0E/wAAAAAAAAAB/wAAAP///wAG//8C/w0jAvENBPPrAO0SAAEH////////AAEAF+78/AL//QD1CgAAAQAAAAAAAP0DAAAAAQAAAAAAAAAA/Qf/AAAAAAAC/vz69gYc+/v6/P4GABH6/v79//78+Qv2EgMJ/Pz78//+BAAAAf8AAAABAAH/AAAH/gAAAP4AAAAAAP4EAAAA/gAB/wD9AAAAAAADAAAAAP///////wP/A/4A+v35/f8RBv4F/RcAAP4AAAACAAEAAP8AAAAAAAEAAAAAAP/7AP8N/gAAAAAA//sA/w3+AAAA/wAA/wAAAAAAAAD/AAD/AAAAAAAAAAAAAP4AAAIBAAAAAAAA/gAAAgEAAAD3AfsF/wL//gL//wAAAAAAAv//Av//AP/0/P7+Gf/+BP4t+gEP9P7yCf4P9AAAAAAAAAABAAH/AP8TAv7+/vn/Av/7AAD+AAAAAgAAAAAAAP8AAAABAAAAAAAA/wAAAAAAAAAA//77////CP8BAPgAAAAAAAAAAAAA9wEAAwAAAP0AAAEAAAEAAAAA/wAAAAAA//8AAAACAAEAAAAAAwD///8AAQD+AAAAAAAAAAAAABb86Qj6BfgNBgH5AAMAAAAAAP4A/QMAAf/+AAAAAQD/AQAA/wL/AP8BAAH//gLz/wD//wj/AAEAAAADAAAA/wAAAP4AAAAAAAAAAAAAAP/++v0E/gYD//4AAAD/AP8AAv8BAAcB+AgEA/f9AgD+AAAAAAAAAAAAAQAAAf8AAAAAAAD+AgAAAAAAAAAAAP4C+wIA/wAA+wIA/QMAAf3/AAAAAgAAAAAI9/z8/v8G/v8DAAAAAAAAAAAA/QMAAP78////B//8BQAA/vz///8H//wFAAAAAAAAAAAA/QMAAAAAAAAAAAD9AxUACv4A/f//+wf+AAAAAAAAAAAB/wD8AP0G/wAA/gAB/wAA/gQAAAD+AAH/AAD/AAAAAAAAAAAA/QABAAAAAgAAAP8A//7/APYJAAH/AAAAAAAA9wYAAAD8//0L//7//P8C/wAA/wr////7/wH/FwAA/QAAAAMA/wIAAf4F/wD+/wAAAP8AAvwAAAADAAAA/wAA/AAAAAQAAAD7C/wBAAAA+QD8BAAAAAEAAAAAAAAAAAAAAQAAAAAAAAD1/xMF/P79+AAE/QAAA/8AAAAAAAAAAAAAAAAAAAAA/wEp/Cf5/Pz8/fr/BxX/CP8AAAD9AP4DEv4Y9v////8C/gAAAPsAAAD/BP/6Bg8AC/sAAAD///8DAAAI/AAAAP//A/4AAAYAAAAA/QAB/wAAAgAA/wAA/gT/AAcB/v//AP7+/QT9/gb5/v/zDv/+AwD/BP8AAPsDAAH/C//68v//KPv/Av8AAAABAAD/AP8C/xv+8e39/xMS/wT+AgPz//8AAgUA/wL/AAAEAAAA/QAAABL/A/gA/wAHAAH/AAAB/gAAAAEAAAAAAAEAAgAA/wAAAAAA/f8AAAACAP8B9v/89P4M/gQI+v4AAAACAAAA/gAAAAAAAAIAAAD+AAAAAAAAAgAAAP8AAAAAAAX+AAAAAAABAAD9AAAAAAACAAEAAPv/BAAAAAEAAAAAAP/+AP//A/8B/wAA/An////9/wAB/AAAAAABAAAC/QEAAAAAAAAAAAH/AAAAAAAAAQAAAv4AAAEAAAAAAAAAA/7x//z6/v4PAv4F/gD//Pv+/wgE/wL/AAAA//8ABv7/Av8AAAD/AAD+AwABAP4AAAEAAAAAAAAAAAH/AAAAAAAAAf////v5/v//DP/9BAAA/vsAAAAGAPsFAP/9/wX++gT//gMA/wMAAv///wAB/wD/AwAC/////wH/AQD+BQD/AP7/AgAAA/39/wr/+wf5APj8/Ar/Bv/4Bf/8/wAA/wAAAAEAAAAAAAAAAAD5BAAAAAAAAAAAAPkEAAAA/gD+/QAAAAQAAAD+AP8BAAAAAAD+AgAAAAEAAAD/AAAAAAAAAQAAAP8AAAAAAP/6AAD/BgAAAAAA/wL//wb9AAAAAwH7BAAAAP8AAv8AAv0AAAEAAAD+Av7//v3+//8H/wP+Bf/9+/4B/wgAAv0AAAD8AAIAAgH/AAAAAAAAAAABAAAAAQH/AAAAAAAAAf/4AgAAAAAA/wAB/wAAAAAAAAAAAP4CLfzyEvz7GfT9DPgAAPv+AP//BwAAAAAAAAAAAAABAAAA/wAA/wAAAAEAAAAAAAADAAD//gAB/wAAAAACAAD/AAABAAD/AgAA/gH/Av8I+/UA/v4DDAED/AD//gYA/wL8AAL/AAD//f8A/wQAAf////0M/wEC9wj7/QAA//3/AP8EAAH/+QT8AAAAAAAA+wUA//39/f7+Cv4F/QAAAAMAAAD+AAAAAAD//v///wQAAf8A//78/wD/BwAF/AAAAP0AAAADAAAAAAAAAAAAAAEAAQD9AAH/AAAAAAAAAPwA/QAAAAACAP8BAAACAAAAAAAA+wUB/P7+/wj//wb9/AD/AP//Av8AAv7/AAAAAAAAAAAB/wD+//v9/gwA/Q34+gD//v7/BQH+Bf3+AP////8D//8F+/8AAAEAAAAAAAAAAAD//AX+/hT3/wT9AAD+Bv////7/Av8AAP7+//8N/QAB/94ABf0A/wAB/wEAAAAD/wAAAP8AAf8AAPsCAAAAAgABAAD/+/3/AP8H/QADAP/7/f8A/wf9AAMAAPwG/wAA//8C/wD//RD9//75/wX8AAD/Bf8A//4AAv8AAPsJ/wD//QAC//cA/Af/AQH8AP4CAAD8B/8A//4A/QP2AAAAAAAAAAAAAAAA/Qb//////wH/AAAAAAAAAAAA/gL8AP4EAAAA/gH/AAAAAAAAAAAAAQAA/v8D/v8F//4C/v//AAX/AAAA/gD9A/wB/wAAAAAAAAAABQH7CQAAAPsAAf8AAPwJAAAA+wAAAAAA/gX/AP/+/wP9AAD/BQAAAP0AAf8B/fsS/v7++v4E/gD//gn////9/wP/AAD+AwAAAP8AAAAAAAEAAAAAAAAD/f0AAAAAAAAAAAAAAAAAAAAAAAEAAf8AAAAAAAAAAQAB//8AAAAAAP8BAAH//P71AfwM+gIH/fsA//77////CP8C/wAAAP3/B//9BfsAAAD/CwAAAPgAAQD//vkQ/v4H+P7/AwAAAAEAAAAAAPgIAAD+AwD/AAD/Av8UAP8AAAAAAQAC//4H/O0Q+gYF/PoKAAD+/gH/AAT/AQD8//3+AgMO+QL9AfkN9PYF/v0F/fYNAP8P/v7///3/A/4BAAD7AAAABAAAAAAA/wAAAAAAAAAAAP///////wP/A/4AAAAAAP8DAAL+AAAA//8EAAD///8C/wAAAAAAAAAAAAAAAAEAAAAAAAAAABMDAv8AAAD+//8CAAAAAgAAAP8AAAAAAAACAAAA/gAAAAAAAf8AAAAAAAAA/AMA/wAAAP//AQD+AP39AAAFAgD+AgAAAAAAAAAAAP4C9/8AAQcB/P0B+wMAAAABAAAAAAAAAAAA//8FAP//AP0DAAAAAAAAAAAB/wAXDvz2/v7+BP73ChD++Q/9+/4C/AX/AAD/+/8A/wYAAf8AAAD+AAD/AgAAAP8AAAAAAAAAAAAAAAD+/wAAAAIA/AT4AAEAAAAAAAD/AvwB/wAAAAAAAAAAAAAAAAD/Bf7/Af8AAAAAAP8F/v8B/wABAAAAAAAAAAL9AP8QAPz///z//wHzAP75////Cv8B/wAA/vr///8J/wH/Bf/8DP///vwAAf8A//39//8T/P//AgAA/gf/AP/9/wABBQH8AwAAAAAA/wEB/fr8/v/+DP8AAQAA/AIAAAABAAT9AAAA/gAAAAMAAf///hAIDAz84Qj1AgD//v8ACP/8Bvz+AAD///8K//oI+v4AABP+AP//+v8BAAAA//v///8HAAH/AAD/AwAAAP8AAAAA///6////CP8C/wD//fv+D/77Cvn8AAD//v8G//4E/P8AAP3/AAX//v/6BwD/+vz//v4K/wL/9QD/Bf8AAP3/Av4AAP3+//8KAP8B/wAA/P3///8H//0EAAD4/v0B/Ar//wIAAAAA/wP/AAH/AAAA/gP///4B/wH/AAEAAAAAAP8A/wEAAAD/AAAAAQAAAPQB/v4A+xL9+wAGAAD//wD7Ev37AAUAAfv6/v7+C/7yDwAB/wIAAP/+AP4DAP/+/f4D+QcC//4AAAD/AP38Bv4DAAD//v7/Bv0ABP3/9P4eA/r9+/j+C/gAAP8AAAAAAAAAAAAA/AAAAAADAAH/AAD8AAAAAAMAAf8AAPr/AAAABQAB//4AAAT/AAD+AAH/AAAABP8AAP4AAf//AP76/v//Cf8C/wD/+/3///8I/wL//P8V+/7/+/8BAP8AAP8BAAAAAAAAAP8A//wAAP8FAv4AAP8X/v7//PkAAf8AAAABAAAA/wAAAAAABAEAAAD+AAAAAAD6BQAAAP8AAAAAAPoFAAAA/wAAAAAA+gUAAAD/AAAAAAD6BQAAAP8AAAAAAPsEAAAA/wAAAAAA+wQAAAD/AAAAAP/8Dv7+/fz+CPoA//4H/////f8G+/z8/fz/FPz5DvT9AP/+/wAI//wG/P4AAP///wr/+gj6/gD//v3+/wYD/v0F+v779wz+Efz++wcAAP/+AAAAAgABAAAAAAAAAAAAAP4CAAD+BAAA////Av/8AfoB////BAD+AgAAAAAAAAAAAf8AAP8g9v3+/vz/BP4AAP8AAAAAAQAAAPsACwIA/wD6/wP+AAADAQAAAP4AAAAAAAL/AAAAAAEA/wAAAAQAAAD9AAAAAP8E/P///wT/Av8A/wP9////BP8C/wAC9AX9//8E/wL/AAD/Av8AAAAAAf8AAP8AAAAAAAAAAAD/9gP/AP8FAAH/+v/8/Pz/DAP/B/oAAP7///8N/QAE/P77+vv8D/sCB/v+AP3+//0K+/8D/v8AABH8/v///f8D/v4AAP8AAAABAP8BAP//AP//Bv4B/wEAAAD//wT//gP9/wD78gAKEfv3C/MBAAD3BwAAAP8AAAAAAAAA/wP/AAH/AAwAAAIAAAD/APwEC/cB/foRCvgIBPQAAAsA//39APgK/wAAAAAA/wMAAAAAAAD++v///wn/Af8A+fz//wr//wj++gD8//8ABv//BP/9AAAAAAD/Bf7/Af8AAPgABgEAAAAB/wD//f3+//4I//4EAAD//wAAAAIAAQAAAP//AAAAAQABAAoAAAAAAQD/Af8ACgAAAAABAP8B/wAAAAABAAAAAAAAAP8P/Pz///79//gJAAP//wAAAP8A/AQAAAUAAAAA/gAB//v+9wQX/vv4/vYMAAD+/wD9Df3/AgD5AgrqCA/3/QzzAQD/AP8C/f4EAf//AAD//wAA/QT/Av8AAA39/////v8BAAAAAAAAAAAAAPsF/gED+f7//gcAAv/+AgT9/wD/AAD/AAAA/v8AAAACAPwEAAD//f8A/wUAAv8AAP/9/wD/BQAC//8AAAAAAAAAAAAAAAQAAAAAAP3//wIAAAD+AAAAAgAB/wAAAP4AAAACAAH/AP/9///2F/8C/gAAAP3/AAABAQD/AQAAAAAAAAAAAP0DAAADAAAAAP8AAAD/AAL+//8O+v8C/v8AAP8AAAABAAAA/wAA/wAAAAEAAAAK/v0G+P38Cf4H/AAAAAAAAAABAAAAAAAAAQAAAAAAAQAA//0I///+/gAB/wAA/gT/AAD/AAH/AAD+BP8AAP8AAf8AAP//APsS/fsABQAA//8A+xL9+wAFAP/9/v4K//0D+gMA/wAA/v8M/P8E/QD//gD+/wz9/wL/AAABAAAAAAAAAAAA//38Dv///v/6Bv8A/v4I//////0EAAAAAAAAAAAAAv8AAAAAAAAAAAD/Af4A+/r9FP36DvX8AAEAAAAAAP8A/wEA//39/gv+/Qf6/v4B/wAAAAAAAAL+AP0B/wAAAAP/A/8AAAEAAAAAAP8D/wD//gf//xHz/gEBAAD+/v//Efv//QMAAP/5/wf+AQX7AAAA//r/B/4BBfwAAAD4CQAAAP4AAQAKAfb8+wb2CwkA9wADAP4AAAAABv/6AP/+Av8A+wMBAP8AAAD/AAAAAQH/AAAA/v7///8F/wL/AAD//wAA/QMAAAABAAABAAAAAAAAAPgAAAAAAAAAAAAAAP4AAAABAAEAAAAAAAAAAAAAAQD+AgAA/P//AQv9Av//B/zp7Q0IQOsM6gkA//T9CAf+/wT9/wD//Pz+/hv6/gT+AAAA/wAAC/v/AgAAAAD//wAG/v8C/wAAAAAAAAL/AAEAAAAA/wD+EvkAAAAAAPj8/wv//wf6//8AAv4A/wAB/wL+AAAAAAAAAAAC/gABAAD9AAAAAwAAAAAAAAAAAAEAAAEA+QD/AgAA/gAA/wIA+wD/AAAABAAAAAAA/wAAAAABAAH//QAAAAAAAAAAAAAAAP//AAX//QP9///+/AkB+vwE+wUAAP8FBgL9//z+Bf4A///6AAAABgAAAAAAAf8AAAAAAf8A/wABAAAAAAAAAAAA+P8AAAAAB/8AAfz67vT5+Eb8+g/3AP/6/f/+Fv37DfgAAAD+AAACAQAAAAD+AAAAAAABAAABAP4AAAABAAEB/wAAAAD/AAAQ+QAAAAAAAAAAAPcGAAAA9Pv69AkQ9gIJ8gQAAAD/AAD/AQAAAAAA/f7/B/7+Bfv/AAAAAAAAAAAB/wAA//79Dfz+Af0ABPz//fr+AAwB/wT9AAD+/v8CDfoAAf/+/f/7/gP9CAD5BvwA/Pv+//8J/wP+AAD//wAAAAIAAQD0/Pb9+v34Fv4H/AAAAP8AAP8BAAAAAAD3BwAAAP8AAAAAAAD+AAAAAwABAP//+/b9/v4Q/wT+Lv/4APz+/Qv/BvwAAP/5////CQAB/wAACv0A////A/wBAAAAAAAAAAAE/AAAAAf/AP////8AAQIAAPoAAAAGAP4C/wD/AAAC/wAAAP8A//77/v7/C/4E/gAA//7///8EAAH/AP/+/P///wf/A/7x/vYV/fz6/v0H/AgAAAAAAAAAAAAAAAAA/gABAAEAAAAAAP8SAP//9AAAAAAA//4AAAADAAAAAAAA/wAAAAEAAAAAAP7/AAD/AwAC/wUAAfoAAP8GAAH/AAEAAAAAAAAAAf8AAP/6AAL+BQEA/wAAAPwAAP4FAAEAK/sA9hMD9gIB9ggA/w/9/////f8D/gD///7///8F/wL/AAD+/v///wX/Av8AAP8HAAD//AAAAO8H+gD/AP//APoG//3+9/wHF/sI/PsA////AAP9AgH/AAAAAgAAAAD/BPwAAAAA/wAA/wIAAAAA/QAAAAAAAgAAAP4A/wAAAv8AAAAA4fwW//b8BAD8+QsAAAAAAAAAAAD9AgD/Efz+///9/wL/AAD9CP////3//wEA///5/v//Cf/5CAAA/gMAAAD/AAAAAAAAAAAAAAAA/QIAAAMA/wAAAAAB//n/B/3//v8D//4CAP//AgD/CPsA/gIA/gT9/gj//gf8/QD/AP//Av8AAv7/5gH5+goC/wAA9QrwAv//AAAA/wD5B/cC/gAAAAAAAPsFAAABAAAAAAAAAAAA8xv9/gP//gIH9+7/Bwj+/v76/wX8AAABAAAAAP8AAAAAAAD/AAAAAQAAAAAABf8AAAD+AAAAAAAH/gAAAP4AAAAAAP8E/wAA/wAC/xb+Bfz8CRXxC/r6AAD//f8I/v0H+f8EAP7+/wIN+gAB/wD/CP7//wv5BP7+AAX5AAAAAAAA/AT4ABT6/////AH/AP7//fr+/xL+AAX8AAAAAAAA/wEAAAAAAP7///8N/QAE/P0BB/3+Av/9AgH8AP/+/f///gf/Av8AAAMAAAEA/gH/AAD/D/3////9/wP+AAAAAAAAAAEAAf8AAAAAAAAAAQAB//r///7//f8H/QX/AAD+AgD//wL/AgD9//0G///+//8C/gAAAAIAAAD/AAAAAAD//gAA/wMAAAAAAAD/AAAAAQAAAAAAAf8AAAAAAAAA/QH8/v8H//0F+gEAAAABAAD/AAABAAD8AAAAAAAD/wABAAf8///xFv8C/gAAAwAAAAAA/gD+AwADAAAAAAD+AP4DAAAJ/QAAAP8AAv8AAAn9AAAA/wAC/wAA//v//wAH/wH/AAAA/wD+/QX/AQAA//gL//z9Av4D/wD++xj9/v32/gf7AAD/BQD/AP7/AQAA//0H/////v8C//gDDAzy/+YG/QMAAAAE/wAAAAAAAf8G/Qn+AAAAAAIA/wAA/wAAAgAA//8B/gD9Bv//AP7/AQAAAAAAAAEAAAH/APwAAAEAAAAAAAH/AgD/AQAAAAAAAAAAAQAAAAAA/wD/AQAAAAEAAAD/AAAAAAAK/QAA//8AAf//AAAAAAAAAAAAAAAA/gMAAAAAAAP+AAAAAgAAAP4AAAAAAAD/AAAAAQAAAAD/+/v+//8K/wL/AAD/AAD/B/7/Av/1AAEAAAAAAAD/AQAE/QAAAAAAAP0DAAn5/gD/AP//+gYA/w/+/v///f8D/vcA/gABAAABAP4CAAAAAgAAAP8AAf8AAAX/AAAA/gAAAAAAAAAAAv//Af8A/wAAAAAAAAAAAAD6/AT+HPj7+wL7A/8AAAAAAAAAAAAAAP8A/wL9/gQB//8A/wAA9gAACAEA/wD//wAI/f8AAQAAAAD//wQAAP///wIAAAX/AAAA/gAAAAD/AP8C/f4EAf///gAAAAAAAAAAAAD3DObxFPT6E/X8DwUF/gAAAAD+APoGAAAAAAAAAAAA/QMAAAAA+wAAAwD9AgAA/wX/AP/+AAL+AAD//P8AAAYAAf8AAAAAAP8DAAL+AAAFAv79AAD+AP8BAAD1BwAAAAAAAAAAAwv+/gD//P8BAAD/AP0J/wD+//wFAP8C/gMAAP8A/gL5DQjpD/sF/Pz7CQD+EPYP/v76//wG/QD/AQAAAAAAAQAAAAAAAAAAAAD8AwAAAAAAAAAAAPwDAAAAAAAAAAAA/gIAAP/+BgD//wD+A/3/9hT6+wf6/AICAAAAAAAA/wEAAQAAAPwJAP///QABAAAABP8AAAD/AAEA/wAAAAAAAAAA/gIAAfv8/v/9Cf8CAAD//fz+//0J/wP///4A/wAAAAP/AQAA/gAAAAAAAQAAAQAAAQEAAP8AAAH/AAD2/QkA/wMAAAAA/yDz/f7//gAD/gD/DP3+/wD//wP+AAAA/gAA/gQAAAAAAAAAAAAAAAD8BP8AAAAAAAAAAAEA/wAA/wAAAAEA/wEAAP79////Bv8BAP0AAP0AAAACAAAA/QAA/QAAAAIAAAAAAP4CAAAAAAAB/wAABP///wAAAAEAAP4r9/3+/ff+Bf0AAAP/AAAAAAAB/wABAAAAAAAAAAH//f//Bf8A//4AAv8AAP4NAP//+AAAAP//+Av+///+/wL//wAAAAAAAAAAAQD6/xH9/////P//Av8AAQAAAAAAAPoF/vv1AQr7+wr9A/8AAAACAAAA/wAAAAAA//8DAP8AAP0E/QD9/gAAAAQA+wUAAAACAAAA/gAAAAAAAAIAAAD+AAAA/wAA/wAAAAAAAAD0//z9///9Cv8D/v8A/QX/////AAH/B/0HAAAAAP8B/gEAAAn/AAAA/AAAAPT+BAAAAAAAAv8A7xAB/f7+/vr8/wUA//37////Cf8C/wAABP4CAAD/AAH///v//gAAAAYA/gIA/wAAAAAAAf8AAQAAAAAAAAABAP8C/gP3Cf8AAfsGBPYAAwAAAAAA/gb/+/z8FA/++v/z/AX//wAAAgAA/wABAP8AAAcCAP///P8C//sAAAAAAAAAAAAA/gAAAAAAAAAAAAAE/gMLAfwF9/0E/wD9AAAA/wMCAv4AAAAAAAD/AwAC/gAA/xP7/f78AP8D/wD/E/v9/vwA/wP/AAH6Af/+/gX+Bf3/AAD/AAAAAQAAAAAAAP//BAD/A/7/CgEAAAAAAAAA/gL8/wkDBP//+QIB/QAAAAEAAAD/AAAAAAAAAQAAAP8AAAAA//8EBP///QEA/gAAAAEAAAD/AAAAAAAAAQAAAP8AAAAAAP4G/////QABAAAAAQAAAAAAAAH/AAD///8FAP4D+wH/Df39/AP++wL8AgAAAAAAAQD/AAAAAAAAAAAAAAAAAQAAAAH/AAAAAAAAAP4L6/QQB/AF//EQAAD+/wADAP8E/AAAAAAAAAIA/gH/AAAAAAAAAAEA+gAHAP/++////wj/Av4AAPj/DP8A//79BQIB/PX/D/gCC/r6AP8A/wL9/gQB//8AAAD/AAAAAQAAAAAA/f8AAAACAPwDAP/+//4K/vwG+/8LCvv+AAAA/f8C/wQFEPj//f/+/v8DAAAB/wAAAAAAAAAVAPUF/AD8BwAD/QAAAAAAAAAAAf8AAAD4BQAAAAEAAf8AAAL/AAAA/wABAP0C/wAAAAD/AP8B/wL/AAD/AAD//wED/wP+////A//+A/8AAAAAAAAAAAAAAAD/AP///wP//QT3/gUC/wD+/wH/AP8ABf8AAAD+AP0DAAABAAAAAP8B/wAAAP8CAAAA/wAAAP0A/wEAAAAAAv0B/v79Gvz6/ff5DvoAAP4H/////v8C/wQE+vYG/f0I/v0FAAD//wAA/wIAAAAA//74B/7/B///AgD+/wAAAAADAAAAAP/7+f0N/gAK+Pz/AAD/AAAAAQAAAP8AAP8AAAABAAAAAAAD/wAAAAAAAv4AAAACAAAA/wAAAAAAAAIAAAD/AAAAAAAAAAAAAAEAAf8AAP/9AAAABAAB/x4A/AT//wAB/wP+AAD+AAAAAAEA/wH/APsDAAL4BAIB/v///AIAAvgEAv//AAAAAAAAAAAA/gL/AAT+AAAAAAEA/wAABP8AAAD/AQD/CAXxFf3+/fn+/gT///wR/v//+P8E/QAF+QAAAAAAAP8CAAL8Af///wEABfz+AAAAAAAAAAAAAAAAAAAAAAAAAPgI7/3+/wAAAAMA+QcAAAH/AAAAAQAAAP8AAP8AAAAAAAAAAAAAAAAAAAAA/gIAAP4CAAAAAAAAAAABA/8AAAD/AAL/AAAAAgAAAP4AAAAAAAACAAAA/gAAAAD+Dv0A/f0BAQL9AP8P/v7///3/A/4A/wD/Av3+BAH//wD///sR///7//oHAP//+xH///v/+gcAAf3/AAAAAQAB/wAAAAABAAD/AAX7AP77+R7+/vn+8REA//z9Ef///P/5CAD//Pz/AP4IAAL/AAH7AAAAAAIA/wEACPTxLPj4/PzvFAD/+vsP/v4D/v0FAP///Qz///3/+wYA//78Df///f/3CQAA//8FAP//AP0DAP8A/wL9/gQB////AAAAAAAAAAAAAAAA/gP///8AAAEAAAD+/P8K//0I+f4PAP/8////B/8C/wAC/v8AAAABAAL+AP/2C/8A//4A/QMA//8ACv///P/9A/r/+wf+//8A/wP+/wAAAAAAAAAAAAAA/wEJ/f7+/gD/Af7//A0C/v35/wEAAAEB/wAAAP8A/wEAAP//BgD+/wH8A/L9/gIAAAACAP4BAAAAAAAAAAAA/QME+wkB/v4AAgEE/Az/CQAAAAD8BP7+/f8F9////wf/BP4AAAAAAAAAAAL9APwA/wL///8B/wH/AAABAv//AP8AAf/+//3+/gcA/wX5AQAAAQAAAAD/Af8AAAABAAAAAP8B/wAAAAf+AAAA/gAAAAAA/QgA///8AAEAAAL/AAAAAAAAAv77AAv9AP///gAB/wAAA/4AAAAAAAH//P37/v4G/wQE/v4A/PT4ChD++grzAwAA+P8M/wD//v0FAAD/A/8AAP8BAf79///+AwP+/wL9AQAAAAAAAP8BAAAA/QAAAgAD//wD/gD2/gMJ/P8U8f4BAQAAAAAAAAAAAPwDAAD/Bf8A//4AAv4AAP8G/wD//QAC/wAAAAUAAAD9AAH/AAD//wD7Ev37AAUAAAr9AAAA/gABAAD//wr+///7/wP+AAAACf7///z/A/4AAP4I/wD//AABAAAA/gj/AP/8AAEA9f8ABAEJ+fgH+QAAAAD/AAH6AwH/AP4AAAAAAAAAAAAAAP/6Dv////r/Av8AAPsK/////AAB//799vgv/fz1/OsYAP/8+xv+/fn+9gwAAAD/AAAAAQAAAAD//fz//P4M/gT///8V/P4A/vsABfsAAAP/AAAAAAAAAAAA/gX/AP/+AAD/5v///P7+/wn/A/4AAAD/AAAAAgABAP8A/wP/AwD8A//+AAAF/gAAAAAAAQAAAP8F/wD//gAC/wAA/wIA/wAA/wH/AAAABQAA+/8A/AT///4G+/8T9/8G+wD+AQT8/hT2/gT+AAD9/wAF+QIF/P8AAAAAAP8CAAAAAAAA////CP/8Bvv/Cgr//wAAAPr/Bvv1BgD7AP0DAf38BwAAAAAAAAAAAP4C/P/+AAEAB/4AAv79AP7+AQAAAgAB//0A/v4BAAACAAH/AAD+/wAAAAIA/gL9AP0J//7//v8C//39+/oN/gAD+vwKAP8B/QEBA//9AAT/AAP/AAAA/wD+Av4DAP/1//8G/wEA/P8C/P4B/wQA+wUAAP//AAAAAQD/Af8AAf8AAAAAAAAAAAABAAAAAAAAAAAAAP//BAAA////AgAA//8EAAD///8CAAD//v8A/wQAAf/2BQLz/v7+Cv79BgAABv///////wIAAAD//wAAAAEAAQAABf8AAP8A/v//AgD//An+///9/wL/AAD/AQAAAAAAAf//Av8BAAL//QL9AQAA/wIAAQD/Af8AAAAAAAAAAAAAAQD0+fwV+vr4BP0I/PD/+wL///8E/wL/AAAJ/QD//AAAAQAAAP//AAD9AwAAAAD/9Ab+/gYCAwL8AAD9B//+/v//Av8AAAAAAAD/AAAAAAAAAP4A/wADAAAAAAAAAAAAAAAB/wAA//z+D////P/6BwAAAAECAAD/AAAAAgD/AAAABv0G+/4AAAAAAAAB/wAAAAD/Afj///8I/wH//f8K/v//BfwF+gAAAAAAAAAAAAEA/wsC/vL8//0RAPcIAAEM+gAA//4A/wH/AAAAAAAAAAAAAAAAAAAAAQAAAf8A/w/8+//+//7++gcAAAD+AAAAAgAAAAAA/AAAAAACAP8BAP78+QD+/wz+BP79AwD9C/39/gD9BP8AAP8AAAABAAAAAAD/AgAAAP8AAAD/AAAAAAAAAAAAAAIA+/0M//////cJAAD9/wAAAAIA/AQTAPr+AAAABf/4CAD//vv///8I/wP+/gAAAAAAAAAB/wD+AQABAAAA/wAD/QAAAAIAAAD/AAAAAAD9/wAAAAIAAAD3AAD1AAsA/wn3//0A/Av/AP/7AAX8AAD8Cf8A//3/BvsAAAACAAAA/gAAAAAAAAAAAAAAAf8ABf/7Cf7+/v/+Av8AAAAAAAAAAAD9AgAA/wIAAAD/AAAAAAD/AQAAAAAAAAAAAP4D/wAAAAAB/wAAAAEAAAAAAAAAAAD+AQAAAAAA/gIAAPcDBgAAAAAC//4AAAAAAAAAAAAAAAAAAQAAAP8AAAAAAAACAAAA/wABAP8BAAAAAAAAAAH/AAAB/wAAAAAAAAAAAP//AP//AwAB/wAA/gP/AAD/AAP9///8D/79/vz+BP4AAAACAAAA/wAAAAAAAAAAAAAAAf8AAAAAAAAAAAAB/wAAAAECAAAA/gAAAAAA/wIAAAD/AAAAAAL+C////vn/AAD+AAAAAgAA/wD+AgAAAAACAAD/AAABAAD//P8AD/wBAf4AAP/8/wAP/P8C/wAI/Qb9/v77AP4CAAAACgAAAPgAAQAA//8A/v//BAAC//8CBP8AAAD+AP8BAAAE/gAAAAAAAQD+AAf+AAAA/wAA//sD/AAAAAAAAP0DEPn9+AcAAwf/+AkAAAH/AAAAAAD4CPr//gH/A/7/Av7/+vwA/QAAAAb/AAH5/Qj/+wH5Bf8G+/v/Awb///z9AAH/AAD//v8G//4E/P8AAP4D//8AAQAB//8AAAAAAAAAAAAAAAD9/wAAAAMA+wUl/xL8AP///P8C/wAADP0A///+AAH//wAAAAAAAAAAAf8AAAABAAAAAAAB/wAAAQAAAAAAAAEAAAD+AgAD/v4C/gAA/w78/////gAC/wD/Dvz////+AAL///4g+v4A/fgBA/wAAP0DAAAA/wAAAAAABP8AAAD/AQD/AAAAAAAD//8D/QAGAAD/AAAAAQD+AwAAAgAAAAD/AAAAAAD//gAA/wMAAAAtAPn6AAD/CgL9AQAA//7/AP8EAAL//QAAAAABAP8B/wAD/w32/gL9AgP//gAAAP8AAAABAAAAAAAA/wAAAAEAAAD/AQD9/wAAAwAC/wAA/wIAAAAAAAEAAAD/AgAAAAAAAQAA/v8AAAAAAgAAAAD//QEAAQb9Af0CAP8AAQAABvwAAf8B//sT/v7+9/8D/wAAAAAAAAAAAf8A/wAD/f8A/wP/Av4T/gIQ/f39+v4F/fj+ARD9/P36/gX9AAD/BQAA//0AAAAAAP8FAAD//QAAABIAAQH/AP8AAQH+AAAAAQAAAP8AAAAAAAcBAP4A/vwF/wAABAAA/gAA/AQA7gEM7R39/fr89g0AAAH/AwAA/wD/AQD6+fgMAf4H/wABAP8N+/8E/vwC//8AAP78////B/8B/wD//vv9/gcF/wP+AAAACQAAAPkAAAAAAAAAAAAAAP8AAQAAAAAAAAAA/wABAAAAAwAB/v4B/wAAAAADAAH+/gH/AAAC/gAAAAAAAAAAAAL+AAAAAAAAAAAABPsAAAAAAAD/AQAE+wAAAAAAAP8B/wH8/v8AAAQAAQAB/gH7AAEL/wAA/wAA//8AAAr7AAAA/wH/AP//Bv4BBPsAAAAAAP0AA/8D/wAA/wAA/QAD/wP/DP/7+xcA/foA8wwAAAD+AAAAAgAB/xUB+vL9//kW//0EAAD++v8B/wYBAP8AAP4D///8A/8B//8AAQAAAAAAAP4C/wAAAAAAAAAAAv4AAAAAAAAAAAAC/toS/gX8+/f9+wAFAAr5/gD/AP///AX//gX+/f/9Bf8D/QD//gj////+/wL/+QD/AgAAAAAAAQAA///7////BwAB/wAJ+/7//wD///0EAAr5/gD/AP///AX1/w31/f/+B/79Bf4AAP8AAAABAAAA+gD/AgAAAAAAAQAA/xH9/////P8C/wD//f7/CP7+Bf3+AAD/AAACAAABAP8AAAAAAAAAAAD4CAACBf4AAAD9/wAB/wAAAAAAAAEAAf8A//z6/v8X/QAA/wAA/vwAAAAFAPsFAfz//wAAAAX/A/4A/QAAAAAAAgAAAAD+/v4K//////0EAP7//v8G/wAD+gIA/gAAAAAAAQAAAQAAAQAAAAAAAAAA/Q3+/Pz+/wD//wL8Av0AAP8F/v8E/QAAAAAA/wX+/wH/AP0E+CT8+/T89Q4AAPj/DP8A//79BQAA//8FAP//AP0DAAD//wQAAP///wIAAP//BAAA////AgD//v//Bf//Av//AP/+//8F//8C//8AAAL/AAAAAAAAAP77dgH69PHZ8hv0AAAB+gYAAAAAAf8AAAIAAAAAAAABAAAAAQAAAAAAAAEAAAAC/wAAAAAAAAAAAAAAAAEAAAL+AAAA/QIAAAAAAP8BAADhGP//AP8AAf8A/+kS/wD//wAAAAEBAAAAAAD/APwEAAAAAAAAAAAB/QEAAAAAAAAAAAD9AwAA/v8AAgAA/v4E9P4p9AP9+/j+Bf4AAAT//wAAAAAB//oAAv0AAAACAPwEAAAH/gAAAP4AAAAAAAIAAAAA/wAAAAAAAv8AAAAAAAAAAAD5AAYAAAAAAf8AAAD+AwAAAAD+AgAACP4AAAD+AAAAAAAAAAAAAAAAAf8AAf7+AAAAAwD/AQ8AAf8AAAAB//oGAAABAAAAAAAAAf/9/w78/////gAB/wAAAf8AAAAAAAAAAP8P/AD///3/Av8AAAAAAAAAAAAB/wAABf4AAAD/AQD/AAgA/f/+///+AQEA/Qf/AAAAAAAF/AAACvwAAP//AAAAAAMBAP8AAP4AAv8A/xz7/f7++/8E/QD+Ivn8/v76/gX9/wAAAAAAAAAAAAAEABH8/////P8AAf//E/v+/v/+/wP+RQNi3f359vL3BwL/AAX/AAAA/gD9AwIBA/7/AAAAAPwEAAAC/wAAAAAAAf8A/wr9/wD///8D/gAA+/8HAAAAAAL+AAD2/gAAAAcA9goA/i/1/f789v4I+gAAAv8AAAAAAAP+AAAH/QAAAP8AAf8A/wb+A/7///8D/gD/HPv9/v77/wT9AAX9AAAAAP4A/gIBA/b+BgAAAQH/AAAS9QL9//77//gJAAD7Bv8AAP8AAf8AAwAA/wAA/wD/AQH6CfQM/vwG/QECAAD/AgAAAP8AAQD//AAAAAEAAgAAAAAA//8EAAD///8C+wAAAAAAAAAB/wAAAP8A////A/8C/wAAAAAAAQD/AAAAOhbq/Q766Qb3/wsAAAQBAAAA/QAAAAAAAAIAAAD/AAAA/gH++/4DBAEB+wQA//7//wX//wL//wAF+vn9AAYE+voMAAD+BAAA//4BAP8ABf///wAA/wD+AgAAAPv/AAAFAAL/AP4AAAAAAAL/AAEAAv8AAAAAAAAC/wAA//v///8G/wL/AAAAAAAAAAAB+gUAAAD7AAAABQAAAAAABAEAAAD9AAAAAAAA///7AAb8Bf8AAP8H/////QAB/wD///7/AAADAAL//wAA/wAAAAEAAAAAAAD9/wAABAAB/wAA/wf/AP/8AAL/AAABAAAAAAAAAQAAAAEAAAAAAAAAAAD//wb+/wD+/wL/8foO/Pf7DgL+CvkA//8CAAAH/AEA//8AAP8AAAABAAAA/wAA/wAAAAEAAAAA///9Efz+/gD7BQAA/A3/AAD4AAb6/wAA/wAAAAAAAAAAAAEAAAAAAP8D//4AAAAAAAAAAAAAAAb7+gH//gT/A/7////8CgAA/QD8BAAIAP3+AAD+APwEAAAAAQAAAAAAAf8AAAD+AAAAAgAAAAAAAAIAAP//AAL+AP///gAB/wICAf0A//4L////+v8C/wD//g39///6/wP+AAAA/wAAAAIAAf8ACf38A////f/8BAD//wf/AAD9AAH/AAAA/wAAAAIAAf8AAAAC//8AAP8B/wIO+/3+/v//AfcHAAAQ/gAA//oAAQDwAAACAAAA/wAAAAAAAAAAAPcGAAAAAAD/+P8A/wgAAf8AAAD9AAAAAwAAAAAA/wn/AP/7AAH/+gD/BP8A//8AAf8AAAD5/wAABwD7BgAAAQAAAAAA/wP/AP///w39//79/AcA/gX+Avz+BP4G/QD///oN/f4C/fgLAAD+/v8CDfoAAf8AAP/6////CP/8BQD//gL9AAr8AAT9AP7+/gn9/QMA/gIA/v79CwD9/wL9AQAAAQAAAAD/AAAA/QD+/gEAAAIAAf8A///4////Cv/6BgAAAf8AAP8AAAAAAP4AAAAAAAEAAAEAAAb9AAAAAAAAAAAAAAIAAAD/AAH/AAAA/wAAAAAB/wAAAAAAAAAAAAH/AAYAAP8AAAABAAAA/QAAAAABAP8B/wD+Afz+AAD7BgAAAP0A//4AAgn8Af8A/QcR9hD8/fT9+wgAAAT//wAAAAAB/wD//fsR///9//gI/gn/Av7///r//QMA/xH7Av7//f8E/f4A//////8E/wL/AAAAAQAA/wAAAf/9AAD/AAAAAAAAAP8AAP8AAAAAAAAAAP/8C/7+/v7/A/4AAP8F/wD//gAB/+8C8Q4A/Qf6AgH9AAAAAQAAAAAAAAD/AAAAAAAAAAAAAAD/AP8C/v4DAv//AAAAAQAAAP8AAf8AAAAFAAD+/gAAAP4AAAoAAAD4/wEA/QD+A/8H//kF/P/6AAAAAAAAAAABAP8AAPz/AAAEAAEA/wAA/wAAAAEAAAAAAP8H/wAA/QAC/wAAAAEAAAAAAAAA/gAA/wAAAAEAAAAA//79/v4V/AIA/wIA/wEAAAAAAAAAAAAAAAAAAAAAAv7/AP/+/wAAAwAAACj///gMAP4B/fgLAAD8+////wj/Av8AAP7/AAIAAAD+AgAAAv//AAAAAAH/AAAAAAAAAAAB/wAA+/0Q/v//+/8D/gAA/gQAAAD+AAH/AAADAAAAAP8AAAAAAAD//wMA/wP+//kACf4A/gD//QT//AAB/wAAAAEAAAD+KPTz9AEB+fryEwD//P4ABQAA/vwHAP4D/wAAAwAAAf8AAP8AAgAAAAAB/wAABf4AAAD/AAEAAAr5/gD/AP///AUAFfv8+P///v/7BgAJ/v78AAD+AP4CACoI8PEH+vAD7w0AKgjw8Qf68APvDQZJ/uHrE/DoB+AXC/sN////AP//BP78/Pz+AP8ACf77BgAAAwAAAAD/AAAAEPsA/wAG//8E+gIAB////wD//f/9BAD9/gAABAAABAD8AP8U/P7+//3+BvwA/f39/Qv+/wf9/P4A/v8AAAACAP8BAgABAAAAAAAAAv79AAAAAAAAAQAAAP0AAAAAAAABAAAAAP0AAAAAAAMAAAAAAAL/AAAAAAD7BQAA/QAAAAACAP4CB//3Ef7//vv/AQAAAP8G/wD//QAB/wAAAP0AAAADAP0DAP8AAAAC/wABAv0A//8AAAL/AAAAAP8A9v//AAAIAAH/+Prv+eoRFgYG/vwAAAv9AAD//QAAAP8C9wL///0G/fkK+QD++gL5DgT6AQUAAP4FAP///v8C/wAADfwAAf/8AAAA/wAC/v8ABv0AAf8AAAAAAPoM//r+CAAA//8AAP4CAAEAAAD+Bv////7/Av8AAP//Cv7+/v/8BQAAAP8AAAACBP0ABAAAAQAA/wD/Av8AAPz+//4M//4CAA75Fv39/AMAAAX7AAX/AAD/AP7//wL4//wL/vj9BfsK+wAAAQAAAAAAAAAAAA39/v3+/v7//gMNAPwN//7++/8C/wAEAAAAAAD+APwEAAAAAAAAAAEAAAAAAP8AAAf9/QX7/wAA//8GAAD+AP4CB/3//f4CAwMEAfv///4I///+/QAC/wAA//8ABAD/A/7/AAD/AQAAAAAAAAAAAP//AP3/Bf4D/wD//Pv/Fvv2D/H+AP//AgAABvwAAf8A///8//4CBv8D/gD+9fj+GQnzEfH9AAD/AQAAAAAAAAAA/AX4//4DCP4F/QD8CAH/AAD/AQH+AAAAAgAAAP8AAAD7AAX8AAAAAv8C//n//PwABP4DAgD+AAAA/AAAD/wAAAAAAAD/AAP//wP9AAAA/wv////6/wH//AAAAAAAAAAAA/7/AAAAAAAAAAAAAAAA////BgH8Bfv/AAH/AwAAAP0A/wEA/wUB/v79Av8D/gf7B/v/Bv0BBP3/AAH///8DAP8D//4A/wn8/v39Bf4F/gAB+wMAAAD/AP8BAP7+/v4G/wEE//wAAAD9/wf//QX7AAAAAAAAAAAAAAH/9gD+BAAAAP4AAf8AAAABAAAAAAAAAAAA//4A//8DAAH/AP///////wP/A/4AAP7/APsS/fsBBAD//f7/DP37CPr9AAD//v8E/wAD/v8AAP//CP///v/7BQAB/vz///4H/wAAAAAH/wD/////AAEA//wK//7+/f4D/wAA/wAAAv8AAAAA8AADAwD+6Az+A/8E//8B//8EAf/9BAAA//7//v4G/gL/AAD9/wAF//7/+gf/AAD+AAAAAQAAAP3///4DA/7/Av0BAP/7/v/+/gr/Bfz0+wD5+gIGCAED+wAA/wIAAAAAAAAA9v/+C////vv/A/7+AAD/AAD/AgAAAAAAAwEAAP/+AAL/AAD/BP8A//8AAQAAAf8AAAAAAAAB//T99fn9/f4U/gIAAAACAAAAAP8AAAAAAPwHAP8A/gABAAABAAAAAAD/AP8BAAAAAAD/AAEAAf/+AAAE/wAA/gAB/wAAAAAAAAAAAP8B9v/zAQ8G+PwG9wMA//78////B/8D/gAE/gP+/v//AQH++f76/xUC+/gB9ggAFPL+///+/P/0DAAF9wEAAAAAAP0DAAH/AAAAAAAA/wH1//0B////A/8C/wAA+/8AAAAEAAH//QD//wACAAEA/gL/AAAAAAAAAAAAAAAAAAD/A/8AAf8AAAAAAP8D/wAB/wD/ABD+///9/P8E/QAAAAIAAAD/AAAAAAAE/wAA/gAAAADz+/8K/QYB9wAD/fj9Cf8AAAD/Af//AAD7BQAAAP8AAQAAAPcHAAAA/wAAAAAA/gMAAAD/AAEAAAD8Bv8AAP4AAf8AAAP/AAAAAAAAAAD/+/4CBAP//v0GAAAA/gMAAAAA/wH8/wT/AQAG/AAAAQAAAAAAAAAAAP4CAAAAAAAAAAAA/QP+Agr8/////v8AAP4CAf3///8C/wAAAAAF/wAAAP4AAAAAAAAAAAAAAAD+AgD//Af////+AAL/AAAAAQAAAAAAAQAAAP8AAAD/AgAB/wD///7/B//+Bvv/AAEAAQAAAP8A/wEAAQABAAAA/wD/Af4ABf8AAAD+AP0D/wAF/wAAAP4A/QP/AAAAAAAAAAAAAP8AAAAAAAAAAAAA/wAAAAABAAAB/wAAAAAAAAAAAAH/AAAAAAAA/gAC/gEBAAAAAAD+AAL+AQEA/wH9AQED//0ABAD/Af0BAQP//QAEAAD9Bv8A//7/Av8AAP0G/wD//v8C//7/+fv//wwE/gT+AP/89gkL/f0H9gIAAP//Cv7+/v/8Bf8AAAAAAAAAAAD/JP0E/QABAAIB/AIA//8B/wT//gL///oG+vf/CPwCBPsAAAAA/wAAAAEAAQAA///9/wn+/Qf6/wAA//8AAAACAAEA//8MBf8A/fgAAf8A/wwG///++AAC//v+Af38/ggD/v0EAAAC+wAA/wQA/QMAAAABAAAA/wAAAAAAAAEAAAD/AAAAAAAAAQAAAAAAAAAAAAABAAAAAAAAAAcAAAAAAAAAAAAABwAAAAAAAAAAAAAAAAABAAAA/wAAAAAAAAEAAAD/AAAA/f8A9wAA/wkA9wkAAP3+AAAAAwD+AgAA//8AAP8CAAAAAAD++wAAAAYA+wUAAP8CAAAA/wAC/wAAAAAAAAAAAf8AAAD/AwAAAP8AAAAAAP8DAAAA/wAAAAD//gL///8D/wH/AP/9+P7/F/3/Av8D/gQkAAL05gAB/wAA/wEAAAAAAAAAAAH+AAAAAAAAAAAAAP0CAAAAAAAAAAAA/wEAAAAAAAAAAAAAAQAAAP8AAAAAAP8HAAD//AAAAA3+Ffz+Bfz3Bfz+AAD/AwAAAP8AAAAABPsAAAAAAAD/AQcAAAAAAAAAAAAAAAD/Bf//////Af8DAAAAAAAAAAAAAAAAAAT/AAD+AAH/AAAAAAAAAAAB/wAAAAAAAQAAAAAD/v4A/wIAAAD/AAAAAAL9AAAAAAAB/wEAAAEAAAAAAAAAAAAA/wEAAAAAAAAAAAD/B/8A/vwAAf8AAPz+BAAAAgD8BPcA+wz+//78//8BAAD/AQAAAAAAAAAAAAEBAAAA/wAAAAAAAAEAAAD/AAAAAAAAAAABAAD+/wMAAAAAAAAAAAAB/wP7APP5BAcMBP/9A/sA8/kEBwwE//0A//z6//71EP8AAQD++PkHFPn4C/MAAP/9Av///wP/Af8A/w/5///9Af8D/wD/EP3////9/wP/AAD+BP8AAP8AAf8AAPr9/wD/CAABAAD//A/+/f77/gT+AP/8Df7+//z+BP4W/AIb+fr1/PsM+QAA/wEAAAAAAAAAAAAA+wAA+QkAAAAAAP/+AP8AAwABAAAAAAAAAAAAAAH/AAD/AQAAAAAAAAAA//sS////9/8C/wAA+gT+//8CAAL9AAD7Bv8AAP8AAf8AAP/+/wAAAwAB/wz/9RX5BPj6/wj5AAAAAQAB/v8AAf4AAwL+AAAA/wAC/wAAAAAAAP8AAAAAAP/+//8F//8C//8AAP8G/////v8BAAD/+f///v8J/wP+AP/+/QcF//wD/AEA/wT6//3/B/0E/wD/Bvr//f8F/QT/AP/7/P///wr/A/4AAPkABgAAAAAB//v/9wr/////AAABAAAD/wAAAAAAAAAA//UM/wD//gAB//8A//8AAAABAP8BAAAA/wAAAAEAAAAI+O8D+AcNBQEC/QAAAP4AAAADAAH/AAD9Bv//////Av8A//37/v//Cv8D/gAAAAAAAAAAAP4CAAAAAAAAAAAA/gIA//T8/gn7BQf6/gD++Pj+/v4R/wT+AP/7/f///wj/Av8AAP7+//8L/v8C/xD//RP+/f34/gP/EAD+Cf/+//3/Av8AAP36/v//Cv8C/wAAAAEAAAAAAAH/Av/7+Pz+/RH+Bf0AAAD9AAAGAAAAAAD+9R78/f31/gb9AP/7DP////sAAf8AAP4F//////8C/wAA/wf////9AAH/+Af7Cf7+//n//QT9//4I/wD//AAC/u7+9gb9Ag/6AgH+AAAAAQAA/wAAAf8C//4J/////AAB/wD//gn////8/wL/AP8BCP////z//wP/Avn9//8Y+PsK+/EA/v4AAP8EAAEA6wT7+v7/BQX//QX9BP/8//8AAv/+BAAEAPsAAAAB//gJAAb3AAAAAAEA/QMAAP7/AAADAQD8BBL+/vr8EBbuCv34AP8A//8C/wAC/v8A//79/wn+/gf5/wAA//3/AA39AAL/AAD+/v8CDfoAAf8A+/7/AAb/AAT5AwAAAP8AAAABAAAA/f/6/AD//wn//gIv+gsN+fr4AvwG/v4A//4AAAACAAAAAP8M/f7/AP//A/4AAP3/AAAAAgD8BP8AAAAAAAAAAAAAAPwA/wAA/wX//gMAAAAAAAAAAAH/AAAA/gT/AP/+AQH//QAQ/wAA/vkAAf4AAP3/AAAAAgD+Af8AAP8AAAAAAAAA+/oHDf7//vr/Bf39AA/8AAAA/AAAAAAAAAEAAAD/AAAA//39//8A+Qr//wL/AAAAAAAAAAH/AAAAAQAAAAAAAAAAAP/++///BAb/A/8AAP//AP8F//8C/wD9BP8AAAACAAEA/f/9Bv///////wIGAvr+/gEDAwH5BgAE/gAAAAD+APwE/P//AP//Bv8AAv8AAAAAAAAAAQAB/wAB/v4CAAABAP8BAAH+/gIAAAEA/wEAAPj+BgAAAgAC/wAAAf8A//8CAAEA/wD6/gAAAAUA/QMBAAAAAAAAAAAAAAAA+gP///8D/wL/AAD/AwAAAP8AAQD/Af0E/wD//gED/QAAAP4AAAADAAEAAAAA/wAAAAEAAAAAAAD/AAAAAQAAAAUAAAAAAAAAAAAAAAD9/wAAAAIA/wH1AAL2AAD/CQAC//8AAAAAAAAAAAAAAAAB/QAAAAIAAAD1AP77AAAABwD9AwAAAAEAAAD/AAAAAAH+/wAAAAEA/gL1AQAGAAAA+wD+AwAAA/4AAAAAAAAAAP4AAAAAAAEA/wLy/gMT+fz7+/4J+gAA/wv////5AAEA/QD/Bf8A//4AAf8AAP8D/wAA/wAC//4ADP7////9AAH/AAAL/v////7/Av8C/fMX+v77AP4J+gAAAAD/AAABAAL/AAD/A/8A/wD/Af/3AP//AAAAAgD/AQAAAP4AAAACAAAA/gAEBv////sAAf8AAAABAAAA/wAAAPwA/foAAAAIAPcJAAAAAAAAAAAA/AMAAAAAAAABAAAAAP794g3//wAK+QEHAP/iDv///wf5AAf//v30APz+Ev8H+gAAAP8E//8AAf//AAD4CAAAAP8AAv8AAP/+//8K/v8B//P78/f2/Pkh/A73///8Af7//wUAAf/7//4B/gD+AwAB///+AAIAAQD/Af8AAAAAAAD//wL/AQAAAAD/AAAAAgABAAAA//n+//8J/wL/AP/++/7//wn/A/4AAAAAAAAAAQAAAAAAAP8AAAABAAAA7/77//0A/Qn/BvsAAP/9////Bf8B/wAA//8AAv8AAgH++gAA/v8A/wMAAf8AAAD/AAAAAQD8BP0B/f4AB/3+Bf79AAAA/wAAAAEA/gL///0H//7+//8E/gAA/wkAAAD6AAP+AP72G/z9/ff9AwAAAP8H//7//f8C/wAAAP8AAAABAAAABPsL/P///wT/BfwAAAAAAAAAAAAB/wAAAAAAAAAAAP4CAP///////wT/Av8AAAABAAAAAAABAAAAAAEAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAgAA/wH/AAAAAAACAAD/Af4B/gD/BQD///7/+wb8AAL9AAAAAgD/AQAABP8AAAD/AAAA/wD8/wAAAAQA/gIA/w79+wP//AED/AAAAf8AAAABAAH/AAAB/wAAAAAAAAAAAPz/AP//Bv8B/y4B+A7+/v/8/wL/AAD+Bv//AP7/Af8AAP8AAAAAAQAAAAD//A/7/v/7/wX8+f/7EP3//fv/BP4AAAACAAAA/gAAAAgGAf7//wD+//0ECAb+////AP//+wYAAAAAAAAAAAAD/QAT+/3////5/v4E+iT+9/n4+/35+g0AC/r///4A/v77BvwZBfj6+fv9+/wJ9wAAAAABAAAA/QL6AAAAAAEAAAD9AvoBAQAAAAAAAAEAAfv5F/gJAvEF/P4A/wAAAAAAAQD6BgAA/gMAAAD/AAAA/wAA/wAAAAAAAAAAAP8DAAAA/wABAAAAAAEAAAAAAAEA+Pz+Jvr8/O//CPkAAPsGAAAA//8B/wD/Cv/////9/wH//wD/AQAAAAAAAAD8AAAAAAAAAAAAAAAA/gj/AP/8/wb7IBDy9hwB9PgE8gkAAA/5//8A/wAAAAAJ//7+///9//0EAAD/BAAAAP0AAAACC/r8/f7+BAD9AwD//wQDAAD8AAEAAP39//79/gr/BvwA/f39/Qv+/wf9/AAAAPwAAAAEAQAAAAAEAQAAAP0AAAD/AP/+Df8A+//8BQD/D/7+///9/wP+AP/9+Q3//wH/+wb/Bfz+//7/BP7/AwAF/f////8B//4D/wAAAAAAAAAAAQAAAPgK/wAA/QAB/wAA/vwAAAEFAP0EAAAB/v8A/wP/+gZB/fn+AQX9BAIC/EH++v8DAP8FAAT8+/v0AvsI+wcD+AUAAP8F/wD//gAC/gD/Bv4D/v///wP+AP/+Bv7+/wH+Bf0AAAD/AAT//gP9AAAAAP8ABP/+A/0AQf76/gMA/wYABPxB/vr/AwD/BQAE/P///Qr////8/wL/AP/9Cf////z/Av/4+/cAAQMK/wX+/QD+/v8F/f4EAf4AAAD/AwAAAP8AAAAAAAAAAAAAAQD+AvUA/wL///8BAAL/AAD/Av///wEAAv8RAfv9AQT7AgP9AP4AAAAAAAAAAAAAAAD//f8G/wAF+/8A/wQBB///+/4AAgAA/Qf////+/wH/AP7/AAAAAAIAAf/6//z/A/4AA/8BAP0A//8AAAABAAAA/gD/AAAAAAABAAAAAP78/wr//Qn4/y0AAAIAAAD/AAH//fsAAAIAAAMB/gEA+wAAAAAABP8AAQkD4REN+u8J+v4IAAD///8F//4D/v8A/f///wUAAAT//QD+/QcA/wP9/AX/AP///Qv///0A+wYAAPsG/wAA/v7/AwAA//3/AP8E//0EAP4MA/7//PwAAv0A//8BAQAAAAAD/gX/BQQJ///2/wABAAEC/wAAAP8AAv4AAQABAAAA/wD/Af8AAQAAAAAAAPwEBP///v4C/gQCAP7ZC/f6Av0K/v35CgAA/wUAAAD9AAH//gD9/wIAAAEAAf8EAAAAAAAAAAAAAP8EAP///gAAAQD/AAAH//8AAP4AAf8AAP8DAAAA/gAAAAAAAAoAAAD4AAEAAAD7/wAAAAQA/gIAAAAAAAAAAAD8A/0AAP0AAAACAAAA/QD+/gEAAAIAAf8A/wAH///5AP8D/vz8/QgI/AX5AwP6AAD//P8A/gb/Af//AAEAAAAAAAAC/gAAAQAAAAAAAAAAAP8A//8C/wAC/v8AAP8CAAAA/wAB//4AAAAAAAAAAAAAAAsB/f///vwA/AX/BgkA+gL9+gIB/QAB/wAAAAAAAAAAAP/4C////QD//wEAAP3/AAAAAgD/Af7/A/z///8EAAL//wAAAAAAAAAAAAD/AAAAAAAAAAAAAP8AAAAAAv//Af8AAAAAAAAC//8B/wAAAAD/AAAAAAAAAA4D//0G///+//0E/wAAAAAAAAAAAAAAAAD/BAAA/wAB//4B/wAAAAAAAP8B/gAAAAAAAAAAAAD5AvX5/f/8EP0AAwAB/wAAAAAAAAH/AP/9/QL/DP0AAAD4AP3+////Bf/9BAAAAAIAAAD+AAAAAAAAAgAAAP8AAAAAAAACAAAA/gAAAP0AAAIAAAD/AAAAAAAAAgAAAP8AAAD9//sL/f4L+P8D/gAA/f///w39/wL/AAAABAAA//0AAAAA//0I///+/gAB//4AAAAAAAAAAAAAAAAEAAAAAP8AAAD6/vwIEP399/39BgAA//8JAP/9//wFAAL+AwAAAP4A/wEAAP0AAAAAAgD+AgAA/QAAAAACAP4CP/76AAMA/wQA/wEAAAACAAAA/wAAAAAAAAIAAAD/AAAA+f3rGff5Gvf8CvoA//wR/v7++P8D/gD//vv///8I/wL+AAAD/wAAAAAAAAD6AAD8AP//BQABAAAAAP4AAgAAAv4A/wD+/wAB/wIAAf8AAP/+AP//AwABAAAC/wAAAAAAAP8BEf389f4N/wMI+v0AAAD/AAAAAAAAAAAAAAAAAQD/AAAAAAD/AQAAAAAAAAD8AvsDAAEA/gEB/gAA/wcAAP78AAAAAAD/AP8AAAL/Av8AAP/+/wAAAwAB/wAA/wMAAP///wL/AAAA/wAAAAEAAAAAAAABAAAAAAAAAAAAAP8AAAABAAAAAAAA/gAAAAIAAAAA//7+/v/+Bv/9BAAA//7/AAADAAH/9fj8/PcGEgICCfb//gf/AP8U9AAB//r+/vz/AAYDAAX8AAAAAQAAAAAAAAAA/vgL/Ab7/AEB/gD///v/AP8GAAH/AAAAAAAA/wEAAAAAAAABAAAA/wAAAAAAAAAAAQAAAf0DL/vwD///AgD9Bf8AAP/9/wD/BAAB/wAA/gYA/wD9/wH/AAAAAAAAAAAA+wUAAAAAAAAAAQABAAD//AT///wE/wH/AAD//AD/Df4AAf8AAAABAAAA/wAAAP8AAP8AAAAAAAAAAAAAAwAAAP8AAAAAAAAL/wAA9wAAAAAAAAD/A/8AAf8AAAD++////wf/Av/9Av0CAAH+/wH/AP//Bfv+AP4EAQL9AP8G/v///wH/BP3/AAAAAAAAAQD8BP8A/wkAAP77AP4CAAAC/wAAAP8AAf8AAAAAAAEAAAH/AA7//vn//gYI/gIBAAD//gD//wT/AQAAAAAAAAAAAAD+AgAAAAQAAAD9AAAAAAD8AwAAAAEAAf8ABQX+AAAA/P8BAAD/CP4A/////wL/AAAF/wD/AP8AAAAAAP//AAD9AwAAAAAA//8AAP0DAAAAAP4FD/z9+/r9AAMAAPwFAP8AAP/5BwAACP0AAAD/AAH/AAD+BP8AAP8AAf/zBPEX/f38+f3/BAAH/wAAAP/8APoG7gAACAAAAPoA/QM=",
sharpness: {
type: .67,
verdict: 1
}
};
},
76537: (A, e, n) => {
n.r(e);
n.d(e, {
ANALYSED: () => t
});
class LatePattern {
source;
flags;
#i;
constructor(A, e) {
this.source = A;
this.flags = e;
}
test(A) {
this.#i ??= new RegExp(this.source, this.flags);
return this.#i.test(A);
}
}
function toData({rules: A, trials: e}) {
return {
rules: A.map(({id: A, ecosystem: e, type: n, weight: t, role: i, during: r, retry: o, suggestion: s}) => ({
id: A,
ecosystem: e,
type: n,
weight: t,
...i === undefined ? {} : {
role: i
},
...r === undefined ? {} : {
during: r
},
...o === undefined ? {} : {
retry: o
},
...s === undefined ? {} : {
suggestion: s
}
})),
trials: e.map(({rule: A, pattern: {source: e, flags: n}, grams: t}) => [ A, e, n, t ])
};
}
function fromData({rules: A, trials: e}) {
return {
rules: A,
trials: e.map(([A, e, n, t]) => ({
rule: A,
pattern: new LatePattern(e, n),
grams: t
}))
};
}
const t = fromData(JSON.parse('{"rules":[{"id":"runner-job-time-limit","ecosystem":"github-runner","type":"timeout","weight":12,"role":"verdict","suggestion":"Find what hangs or grew, or raise timeout-minutes."},{"id":"runner-step-timed-out","ecosystem":"github-runner","type":"timeout","weight":12,"role":"verdict","suggestion":"Find what hangs, or raise the step\'s timeout-minutes."},{"id":"runner-lost-communication","ecosystem":"github-runner","type":"resource-exhaustion","weight":11,"role":"verdict","retry":"transient","suggestion":"Use less memory and CPU, or a larger runner; resume from the last checkpoint."},{"id":"runner-starved","ecosystem":"github-runner","type":"resource-exhaustion","weight":8},{"id":"runner-disconnect","ecosystem":"github-runner","type":"resource-exhaustion","weight":8,"role":"verdict","suggestion":"The machine was taken away: run it again."},{"id":"runner-shutdown-signal","ecosystem":"github-runner","type":"resource-exhaustion","weight":8,"role":"verdict","retry":"transient","suggestion":"The machine was taken away or ran out of memory: run it again, with less in parallel if it recurs."},{"id":"runner-operation-canceled","ecosystem":"github-runner","type":"unknown","weight":5,"retry":"unclear","suggestion":"Somebody, a newer push, a sibling or a limit cancelled it: look at the run."},{"id":"runner-disk-full","ecosystem":"github-runner","type":"resource-exhaustion","weight":12,"role":"verdict","suggestion":"Free disk space before the step, or use a larger runner."},{"id":"runner-disk-low","ecosystem":"github-runner","type":"resource-exhaustion","weight":7.5,"role":"verdict","suggestion":"Free disk space before the step, or use a larger runner."},{"id":"runner-exit-killed","ecosystem":"github-runner","type":"resource-exhaustion","weight":6,"suggestion":"A process was killed, most likely because memory ran out: run less in parallel or use a larger runner."},{"id":"runner-exit-timeout","ecosystem":"github-runner","type":"timeout","weight":9},{"id":"runner-exit-crash","ecosystem":"github-runner","type":"unknown","weight":3,"suggestion":"A program crashed: look for the last thing it did."},{"id":"runner-exit-not-found","ecosystem":"github-runner","type":"unknown","weight":5,"suggestion":"A command is missing or not executable on this machine."},{"id":"runner-exit","ecosystem":"github-runner","type":"unknown","weight":1,"role":"consequence"},{"id":"workflow-invalid-workflow","ecosystem":"github-workflow","type":"unknown","weight":9,"suggestion":"Mend the workflow file."},{"id":"workflow-unresolved-action","ecosystem":"github-workflow","type":"unknown","weight":9,"suggestion":"Check the name, the version and whether checkout comes first."},{"id":"workflow-action-download","ecosystem":"github-workflow","type":"network","weight":9,"suggestion":"Run it again."},{"id":"workflow-missing-input","ecosystem":"github-workflow","type":"unknown","weight":9,"suggestion":"Provide the input or the secret; forks and Dependabot have none."},{"id":"workflow-file-command","ecosystem":"github-workflow","type":"unknown","weight":9,"suggestion":"Write multi-line outputs with a delimiter."},{"id":"workflow-permission","ecosystem":"github-workflow","type":"unknown","weight":9.5,"suggestion":"Give the token the permission in `permissions:`."},{"id":"workflow-bad-credentials","ecosystem":"github-workflow","type":"unknown","weight":9,"retry":"same-again","suggestion":"Check the token and what it may see."},{"id":"workflow-rate-limit","ecosystem":"github-workflow","type":"network","weight":9,"retry":"transient","suggestion":"Wait, and ask the API less often."},{"id":"workflow-deprecated","ecosystem":"github-workflow","type":"unknown","weight":9,"suggestion":"Use a newer version of the action."},{"id":"workflow-billing","ecosystem":"github-workflow","type":"unknown","weight":9,"suggestion":"Look at the billing of the account."},{"id":"actions-tool-version","ecosystem":"github-actions","type":"unknown","weight":8.5,"suggestion":"Ask for a version that exists on this platform."},{"id":"actions-tool-missing","ecosystem":"github-actions","type":"unknown","weight":9,"suggestion":"Install the tool before this step."},{"id":"actions-no-lock-file","ecosystem":"github-actions","type":"unknown","weight":8.5,"suggestion":"Commit the lock file or drop the cache input."},{"id":"actions-pnpm-version","ecosystem":"github-actions","type":"unknown","weight":9,"suggestion":"Say the version of pnpm in one place."},{"id":"actions-artifact-missing","ecosystem":"github-actions","type":"unknown","weight":8,"suggestion":"An earlier step made no such file: look there."},{"id":"actions-artifact-conflict","ecosystem":"github-actions","type":"unknown","weight":8,"suggestion":"Give each leg its own artifact name."},{"id":"actions-artifact-service","ecosystem":"github-actions","type":"network","weight":8,"suggestion":"Run it again."},{"id":"actions-cache-service","ecosystem":"github-actions","type":"network","weight":5.5,"role":"ambient"},{"id":"actions-gh-cli","ecosystem":"github-actions","type":"unknown","weight":8,"suggestion":"Give the step a token that may do this."},{"id":"actions-pull-request-not-permitted","ecosystem":"github-actions","type":"unknown","weight":9,"suggestion":"Allow it in the settings of the repository, or use another token."},{"id":"actions-release","ecosystem":"github-actions","type":"unknown","weight":8.5,"suggestion":"Check the permission `contents: write` and whether the release exists already."},{"id":"actions-oidc","ecosystem":"github-actions","type":"unknown","weight":9,"suggestion":"Check the trust of the cloud role and `id-token: write`."},{"id":"actions-login-missing","ecosystem":"github-actions","type":"unknown","weight":9,"suggestion":"The secret is empty: define it, or skip the step if it does not exist."},{"id":"actions-secret-missing","ecosystem":"github-actions","type":"unknown","weight":8,"suggestion":"Define the secret or variable; forks and Dependabot have none."},{"id":"actions-script-error","ecosystem":"github-actions","type":"unknown","weight":6},{"id":"travis-log-limit","ecosystem":"travis","type":"resource-exhaustion","weight":9,"suggestion":"Print less."},{"id":"travis-time-limit","ecosystem":"travis","type":"timeout","weight":12,"role":"verdict","suggestion":"Find what hangs or grew, or split the job."},{"id":"travis-exit","ecosystem":"travis","type":"unknown","weight":1,"role":"consequence"},{"id":"circleci-no-output","ecosystem":"circleci","type":"timeout","weight":12,"role":"verdict","suggestion":"Find what hangs."},{"id":"gitlab-time-limit","ecosystem":"gitlab","type":"timeout","weight":12,"role":"verdict","suggestion":"Find what hangs or grew, or raise the job\'s timeout."},{"id":"gitlab-system-failure","ecosystem":"gitlab","type":"unknown","weight":7,"suggestion":"The runner failed, not the script: run it again."},{"id":"gitlab-exit","ecosystem":"gitlab","type":"unknown","weight":1,"role":"consequence"},{"id":"jenkins-time-limit","ecosystem":"jenkins","type":"timeout","weight":12,"role":"verdict","suggestion":"Find what hangs or grew, or raise the timeout."},{"id":"jenkins-agent-lost","ecosystem":"jenkins","type":"network","weight":8,"retry":"transient","suggestion":"The agent went away: run it again."},{"id":"jenkins-workspace","ecosystem":"jenkins","type":"unknown","weight":7},{"id":"jenkins-exit","ecosystem":"jenkins","type":"unknown","weight":1,"role":"consequence"},{"id":"taskcluster-time-limit","ecosystem":"taskcluster","type":"timeout","weight":12,"role":"verdict","suggestion":"Find what hangs or grew, or raise the task\'s maximum."},{"id":"taskcluster-no-output","ecosystem":"taskcluster","type":"timeout","weight":8},{"id":"taskcluster-exit","ecosystem":"taskcluster","type":"unknown","weight":1,"role":"consequence"},{"id":"taskcluster-lint","ecosystem":"taskcluster","type":"quality-gate","weight":9.5,"suggestion":"Mend what the linter found."},{"id":"azure-time-limit","ecosystem":"azure-pipelines","type":"timeout","weight":12,"role":"verdict","suggestion":"Find what hangs or grew, or raise timeoutInMinutes."},{"id":"azure-exit","ecosystem":"azure-pipelines","type":"unknown","weight":1,"role":"consequence"},{"id":"buildkite-agent-lost","ecosystem":"buildkite","type":"resource-exhaustion","weight":5,"role":"ambient","retry":"transient","suggestion":"The machine was taken away: run it again."},{"id":"buildkite-exit","ecosystem":"buildkite","type":"unknown","weight":1,"role":"consequence"},{"id":"build-hosting-limit","ecosystem":"build-hosting","type":"timeout","weight":12,"role":"verdict","suggestion":"Find what hangs or grew."},{"id":"build-hosting-memory","ecosystem":"build-hosting","type":"resource-exhaustion","weight":11,"role":"verdict","suggestion":"Use less memory or a larger machine."},{"id":"build-hosting-deploy","ecosystem":"build-hosting","type":"unknown","weight":7},{"id":"build-hosting-health","ecosystem":"build-hosting","type":"unknown","weight":6.5},{"id":"shell-command-not-found","ecosystem":"shell","type":"unknown","weight":7,"suggestion":"Install the tool on this machine, or correct PATH."},{"id":"shell-permission-denied","ecosystem":"shell","type":"unknown","weight":5.5,"role":"ambient","suggestion":"Give the file its mode (`git update-index --chmod=+x`) or the user its rights."},{"id":"shell-no-such-file","ecosystem":"shell","type":"unknown","weight":4.5,"role":"ambient","suggestion":"Something that should exist does not: was an earlier step skipped?"},{"id":"shell-broken-script","ecosystem":"shell","type":"unknown","weight":6,"suggestion":"Mend the script."},{"id":"linux-no-space","ecosystem":"linux","type":"resource-exhaustion","weight":9,"suggestion":"Free disk space before the step, or use a larger runner."},{"id":"linux-file-watchers","ecosystem":"linux","type":"resource-exhaustion","weight":9.5,"suggestion":"Raise fs.inotify.max_user_watches or watch fewer files."},{"id":"linux-oom-kill","ecosystem":"linux","type":"resource-exhaustion","weight":10,"suggestion":"Use less memory (fewer workers) or a larger runner."},{"id":"linux-out-of-memory","ecosystem":"linux","type":"resource-exhaustion","weight":7,"role":"ambient","suggestion":"Use less memory (fewer workers) or a larger runner."},{"id":"linux-killed","ecosystem":"linux","type":"resource-exhaustion","weight":8,"suggestion":"Most likely the kernel killed it because memory ran out: run less in parallel or use a larger runner."},{"id":"linux-signal-kill","ecosystem":"linux","type":"resource-exhaustion","weight":7.5,"suggestion":"Most likely the kernel killed it because memory ran out: run less in parallel or use a larger runner."},{"id":"linux-open-files","ecosystem":"linux","type":"resource-exhaustion","weight":8,"suggestion":"Raise the limit of open files or open fewer at once."},{"id":"linux-no-processes","ecosystem":"linux","type":"resource-exhaustion","weight":7.5,"suggestion":"Too many processes or threads: run less in parallel."},{"id":"linux-gpu-memory","ecosystem":"linux","type":"resource-exhaustion","weight":8.5,"suggestion":"Use a smaller batch or a larger GPU."},{"id":"linux-missing-library","ecosystem":"linux","type":"unknown","weight":7,"suggestion":"Install the library, or build on the image it runs on."},{"id":"linux-address-in-use","ecosystem":"linux","type":"unknown","weight":5.5,"role":"ambient","suggestion":"Something else holds the port: end it, or choose another."},{"id":"linux-crash","ecosystem":"linux","type":"unknown","weight":4.5,"role":"ambient","suggestion":"A program crashed: look for the last thing it did."},{"id":"linux-device-busy","ecosystem":"linux","type":"unknown","weight":4,"role":"ambient"},{"id":"linux-no-display","ecosystem":"linux","type":"unknown","weight":7,"suggestion":"Start a virtual display, or run without one."},{"id":"timeouts-coreutils","ecosystem":"timeouts","type":"timeout","weight":9,"suggestion":"Find what hangs, or give it more time."},{"id":"timeouts-build","ecosystem":"timeouts","type":"timeout","weight":9,"role":"verdict","suggestion":"Find what hangs or grew, or raise the limit."},{"id":"timeouts-retry-action","ecosystem":"timeouts","type":"timeout","weight":9,"role":"verdict"},{"id":"timeouts-waiting","ecosystem":"timeouts","type":"timeout","weight":6.5,"suggestion":"Look at what was waited for: did it start at all?"},{"id":"timeouts-deadline","ecosystem":"timeouts","type":"timeout","weight":5,"role":"ambient"},{"id":"timeouts-any","ecosystem":"timeouts","type":"timeout","weight":4.5,"role":"ambient"},{"id":"timeouts-words","ecosystem":"timeouts","type":"timeout","weight":2.5,"role":"ambient"},{"id":"network-dns","ecosystem":"network","type":"network","weight":6.5,"role":"ambient","suggestion":"The name did not resolve: run it again; if it stays, check the name and the DNS of the runner."},{"id":"network-refused","ecosystem":"network","type":"network","weight":4.5,"role":"ambient","suggestion":"Nothing listened there: was the service started, and is it ready?"},{"id":"network-reset","ecosystem":"network","type":"network","weight":5,"role":"ambient","suggestion":"Run it again."},{"id":"network-timed-out","ecosystem":"network","type":"network","weight":5,"role":"ambient","suggestion":"Run it again."},{"id":"network-tls","ecosystem":"network","type":"network","weight":6,"role":"ambient","suggestion":"Check the certificate chain, the clock and the proxy."},{"id":"network-unreachable","ecosystem":"network","type":"network","weight":5.5,"role":"ambient","suggestion":"Run it again; if it stays, check the network of the runner (IPv6?)."},{"id":"network-cut-off","ecosystem":"network","type":"network","weight":4,"role":"ambient","suggestion":"Run it again."},{"id":"network-retries-spent","ecosystem":"network","type":"network","weight":6,"role":"ambient","suggestion":"Run it again."},{"id":"network-proxy","ecosystem":"network","type":"network","weight":6,"role":"ambient","suggestion":"Check the proxy settings."},{"id":"network-browser","ecosystem":"network","type":"network","weight":4,"role":"ambient"},{"id":"http-server-error","ecosystem":"http","type":"network","weight":5,"role":"ambient","suggestion":"The server has a problem: run it again later."},{"id":"http-throttled","ecosystem":"http","type":"network","weight":6,"role":"ambient","suggestion":"Wait, sign in, or use a mirror."},{"id":"http-fetch-failed","ecosystem":"http","type":"network","weight":3.5,"role":"ambient"},{"id":"http-not-found","ecosystem":"http","type":"network","weight":4.5,"role":"ambient","retry":"same-again","suggestion":"The address answers \\"not found\\": has the file moved?"},{"id":"http-curl","ecosystem":"http","type":"network","weight":7,"suggestion":"Run it again. If the server often fails, give curl `--retry`."},{"id":"http-succeeded","ecosystem":"http","type":"network","weight":1,"role":"recovery"},{"id":"git-conflict","ecosystem":"git","type":"git","weight":9.5,"role":"verdict","retry":"same-again","suggestion":"Resolve the conflict by hand."},{"id":"git-missing-reference","ecosystem":"git","type":"git","weight":8.5,"retry":"same-again","suggestion":"Fetch with enough history (`fetch-depth: 0`), or check the name."},{"id":"git-lock","ecosystem":"git","type":"git","weight":9,"retry":"transient","suggestion":"A git process was killed: remove the lock and run again."},{"id":"git-ownership","ecosystem":"git","type":"git","weight":9,"retry":"same-again","suggestion":"Add the folder to safe.directory."},{"id":"git-local-changes","ecosystem":"git","type":"git","weight":9,"suggestion":"Something changed tracked files before: look at what."},{"id":"git-diverged","ecosystem":"git","type":"git","weight":9,"retry":"same-again","suggestion":"Bring the branches together by hand."},{"id":"git-identity","ecosystem":"git","type":"git","weight":8.5,"retry":"same-again","suggestion":"Set user.name and user.email before committing."},{"id":"git-exists","ecosystem":"git","type":"git","weight":8.5,"suggestion":"It is there already: left over from an earlier run?"},{"id":"git-patch","ecosystem":"git","type":"git","weight":8,"retry":"same-again","suggestion":"Refresh the patch against the code as it is."},{"id":"git-not-a-repository","ecosystem":"git","type":"git","weight":6.5,"suggestion":"Check out before this step, or run it in the right folder."},{"id":"git-process-failed","ecosystem":"git","type":"git","weight":6,"suggestion":"Run it again."},{"id":"git-nothing-to-commit","ecosystem":"git","type":"git","weight":4,"suggestion":"Commit only if something changed."},{"id":"git-fatal","ecosystem":"git","type":"git","weight":4,"role":"ambient"},{"id":"git-checked-out","ecosystem":"git","type":"git","weight":1,"role":"recovery"},{"id":"git-push-rejected","ecosystem":"git-remote","type":"git","weight":9,"role":"verdict","retry":"same-again","suggestion":"Fetch and rebase before pushing, or let the token pass the protection."},{"id":"git-authentication","ecosystem":"git-remote","type":"git","weight":9,"suggestion":"Check the token or key and what it may do."},{"id":"git-unable-to-access","ecosystem":"git-remote","type":"git","weight":9,"suggestion":"Run it again."},{"id":"git-missing-repository","ecosystem":"git-remote","type":"git","weight":9,"retry":"same-again","suggestion":"Check the address and whether the token may see the repository."},{"id":"git-submodule","ecosystem":"git-remote","type":"git","weight":9,"suggestion":"Check .gitmodules and whether the token may see the submodule."},{"id":"git-lfs","ecosystem":"git-remote","type":"git","weight":9,"suggestion":"Look at the LFS quota and at the missing object."},{"id":"npm-lock-out-of-sync","ecosystem":"npm","type":"quality-gate","weight":9.5,"role":"verdict","suggestion":"Run `npm install` and commit the lock file."},{"id":"npm-network","ecosystem":"npm","type":"network","weight":9,"role":"verdict","suggestion":"Run it again; the registry or the way to it has a problem."},{"id":"npm-registry-refuses","ecosystem":"npm","type":"unknown","weight":9,"suggestion":"Check the name, the token and its rights."},{"id":"npm-dependency-conflict","ecosystem":"npm","type":"unknown","weight":9,"suggestion":"Mend the versions in package.json."},{"id":"npm-missing-script","ecosystem":"npm","type":"unknown","weight":9,"suggestion":"Add the script to package.json, or call the right one."},{"id":"npm-files","ecosystem":"npm","type":"unknown","weight":7.5},{"id":"npm-no-space","ecosystem":"npm","type":"resource-exhaustion","weight":9.5},{"id":"npm-git-dependency","ecosystem":"npm","type":"git","weight":9,"suggestion":"A dependency comes from git: check the address and the access to it."},{"id":"npm-native-build","ecosystem":"npm","type":"unknown","weight":7,"suggestion":"A native module did not build: compilers or headers are missing, or the version of Node does not suit it."},{"id":"npm-test-failed","ecosystem":"npm","type":"test-failure","weight":5.2,"role":"ambient"},{"id":"npm-lifecycle","ecosystem":"npm","type":"unknown","weight":1,"role":"consequence"},{"id":"npm-audit","ecosystem":"npm","type":"quality-gate","weight":8.5,"role":"verdict","suggestion":"Update the vulnerable packages."},{"id":"npm-vulnerabilities","ecosystem":"npm","type":"quality-gate","weight":2,"role":"ambient","during":["lint"],"suggestion":"Update the vulnerable packages."},{"id":"npm-audit-endpoint","ecosystem":"npm","type":"network","weight":7,"retry":"same-again","suggestion":"Run it again; the registry may not offer audits."},{"id":"npm-installed","ecosystem":"npm","type":"network","weight":1,"role":"recovery"},{"id":"yarn-lock-out-of-sync","ecosystem":"yarn","type":"quality-gate","weight":9.5,"role":"verdict","suggestion":"Run `yarn install` and commit the lock file."},{"id":"yarn-network","ecosystem":"yarn","type":"network","weight":8.5,"suggestion":"Run it again; the registry or the way to it has a problem."},{"id":"yarn-configuration","ecosystem":"yarn","type":"unknown","weight":7.5},{"id":"pnpm-lock-out-of-sync","ecosystem":"pnpm","type":"quality-gate","weight":9.5,"role":"verdict","suggestion":"Run `pnpm install` and commit the lock file."},{"id":"pnpm-network","ecosystem":"pnpm","type":"network","weight":8.5,"suggestion":"Run it again; the registry or the way to it has a problem."},{"id":"pnpm-configuration","ecosystem":"pnpm","type":"unknown","weight":8,"suggestion":"Mend package.json or the configuration of pnpm."},{"id":"package-script-failed","ecosystem":"pnpm","type":"unknown","weight":1,"role":"consequence"},{"id":"bun-lock-out-of-sync","ecosystem":"bun","type":"quality-gate","weight":9.5,"role":"verdict","suggestion":"Update the lock file and commit it."},{"id":"bun-error","ecosystem":"bun","type":"unknown","weight":6.5},{"id":"bun-network","ecosystem":"bun","type":"network","weight":8},{"id":"bun-test-summary","ecosystem":"bun","type":"test-failure","weight":9,"role":"verdict"},{"id":"deno-check","ecosystem":"deno","type":"quality-gate","weight":8},{"id":"deno-test","ecosystem":"deno","type":"test-failure","weight":9,"role":"verdict"},{"id":"corepack-error","ecosystem":"node","type":"unknown","weight":7.5,"suggestion":"Update corepack."},{"id":"node-heap","ecosystem":"node","type":"resource-exhaustion","weight":10.5,"suggestion":"Raise --max-old-space-size within the memory of the machine, or use fewer workers."},{"id":"node-worker-killed","ecosystem":"node","type":"resource-exhaustion","weight":9,"suggestion":"Use fewer workers or a larger runner."},{"id":"node-module-not-found","ecosystem":"node","type":"unknown","weight":5.5,"role":"ambient","suggestion":"Was it installed and built before it is used?"},{"id":"node-version","ecosystem":"node","type":"unknown","weight":7,"suggestion":"Use the version of Node that the project asks for."},{"id":"node-uncaught","ecosystem":"node","type":"unknown","weight":3.5,"role":"ambient"},{"id":"node-test-failing","ecosystem":"node","type":"test-failure","weight":8},{"id":"typescript-error","ecosystem":"typescript","type":"quality-gate","weight":8.5,"suggestion":"Mend the types."},{"id":"typescript-summary","ecosystem":"typescript","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Mend the types."},{"id":"tsd-types","ecosystem":"typescript","type":"quality-gate","weight":7.5},{"id":"eslint-summary","ecosystem":"eslint","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Mend the code, or let `--fix` do it."},{"id":"eslint-finding","ecosystem":"eslint","type":"quality-gate","weight":6.5,"suggestion":"Mend the code, or let `--fix` do it."},{"id":"eslint-warning","ecosystem":"eslint","type":"quality-gate","weight":3,"role":"ambient"},{"id":"eslint-configuration","ecosystem":"eslint","type":"unknown","weight":8,"suggestion":"Mend the configuration of ESLint."},{"id":"prettier-check","ecosystem":"prettier","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Run the formatter."},{"id":"biome-check","ecosystem":"biome","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Mend the code, or let the tool do it."},{"id":"stylelint-finding","ecosystem":"stylelint","type":"quality-gate","weight":8.5,"role":"verdict"},{"id":"stylesheet-compile","ecosystem":"stylelint","type":"quality-gate","weight":6.5,"suggestion":"Mend the stylesheet."},{"id":"tslint-finding","ecosystem":"javascript-checks","type":"quality-gate","weight":8},{"id":"javascript-style-tools","ecosystem":"javascript-checks","type":"quality-gate","weight":8.5,"role":"verdict","suggestion":"Mend what the tool found."},{"id":"lighthouse-assertion","ecosystem":"javascript-checks","type":"quality-gate","weight":7.5},{"id":"webpack-error","ecosystem":"webpack","type":"quality-gate","weight":7.5,"suggestion":"Mend the code."},{"id":"vite-error","ecosystem":"vite","type":"quality-gate","weight":7.5,"suggestion":"Mend the code."},{"id":"babel-syntax","ecosystem":"vite","type":"quality-gate","weight":5.5,"role":"ambient","suggestion":"Mend the syntax."},{"id":"angular-error","ecosystem":"angular","type":"quality-gate","weight":7.5},{"id":"next-build-types","ecosystem":"next","type":"quality-gate","weight":8.5,"suggestion":"Mend the code."},{"id":"next-prerender","ecosystem":"next","type":"quality-gate","weight":5.5},{"id":"next-fonts","ecosystem":"next","type":"network","weight":11,"suggestion":"Run it again, or keep the fonts in the repository."},{"id":"next-lint","ecosystem":"next","type":"quality-gate","weight":7.5,"suggestion":"Mend what the linter found."},{"id":"ssh-authentication","ecosystem":"ssh","type":"unknown","weight":7.5,"suggestion":"Check the key and what the other side knows of it."},{"id":"ssh-connection","ecosystem":"ssh","type":"network","weight":6,"suggestion":"Run it again; check whether the host is up and lets the runner in."},{"id":"rsync-connection","ecosystem":"ssh","type":"network","weight":7,"suggestion":"Run it again."},{"id":"storybook-build","ecosystem":"storybook","type":"unknown","weight":7},{"id":"prisma-error","ecosystem":"prisma","type":"unknown","weight":6.5},{"id":"monorepo-failed","ecosystem":"monorepo","type":"unknown","weight":1,"role":"consequence"},{"id":"jest-summary","ecosystem":"jest","type":"test-failure","weight":9.5,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"jest-failed-file","ecosystem":"jest","type":"test-failure","weight":7.5},{"id":"jest-suite-failed","ecosystem":"jest","type":"test-failure","weight":6.5},{"id":"jest-coverage","ecosystem":"jest","type":"quality-gate","weight":8.5,"role":"verdict","suggestion":"Add tests, or lower the threshold knowingly."},{"id":"jest-obsolete","ecosystem":"jest","type":"test-failure","weight":6},{"id":"vitest-summary","ecosystem":"vitest","type":"test-failure","weight":9.5,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"vitest-unhandled","ecosystem":"vitest","type":"test-failure","weight":7},{"id":"mocha-summary","ecosystem":"mocha","type":"test-failure","weight":9,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"mocha-timeout","ecosystem":"mocha","type":"test-failure","weight":7},{"id":"jasmine-karma-summary","ecosystem":"jasmine-karma","type":"test-failure","weight":9,"role":"verdict"},{"id":"karma-browser","ecosystem":"jasmine-karma","type":"unknown","weight":6.5},{"id":"ava-summary","ecosystem":"ava","type":"test-failure","weight":9,"role":"verdict"},{"id":"tap-summary","ecosystem":"tap","type":"test-failure","weight":9,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"tap-not-ok","ecosystem":"tap","type":"test-failure","weight":7.5},{"id":"javascript-assertion","ecosystem":"javascript-tests","type":"test-failure","weight":6,"role":"ambient"},{"id":"playwright-summary","ecosystem":"playwright","type":"test-failure","weight":9,"role":"verdict","suggestion":"Look at the failing tests and their traces."},{"id":"playwright-listed","ecosystem":"playwright","type":"test-failure","weight":8.5,"suggestion":"Look at the failing tests and their traces."},{"id":"playwright-passed","ecosystem":"playwright","type":"test-failure","weight":1,"role":"recovery"},{"id":"playwright-expect","ecosystem":"playwright","type":"test-failure","weight":7.5},{"id":"playwright-web-server","ecosystem":"playwright","type":"timeout","weight":8.5,"suggestion":"Look at the log of the web server: did it start at all?"},{"id":"playwright-server-died","ecosystem":"playwright","type":"unknown","weight":7.5},{"id":"playwright-browser-missing","ecosystem":"playwright","type":"unknown","weight":8.5,"suggestion":"Install the browsers before the tests."},{"id":"visual-difference","ecosystem":"playwright","type":"test-failure","weight":6.5},{"id":"cypress-summary","ecosystem":"cypress","type":"test-failure","weight":9.5,"role":"verdict"},{"id":"cypress-retrying","ecosystem":"cypress","type":"test-failure","weight":7},{"id":"cypress-server","ecosystem":"cypress","type":"unknown","weight":7.5},{"id":"selenium-exception","ecosystem":"selenium","type":"test-failure","weight":5.5,"role":"ambient"},{"id":"selenium-session","ecosystem":"selenium","type":"unknown","weight":6},{"id":"wdio-summary","ecosystem":"selenium","type":"test-failure","weight":8.5,"role":"verdict"},{"id":"pip-nothing-found","ecosystem":"pip","type":"unknown","weight":5,"role":"ambient","suggestion":"Check the name, and whether the index answers."},{"id":"pip-no-distribution","ecosystem":"pip","type":"unknown","weight":8.5,"suggestion":"Check the version and whether it exists for this Python."},{"id":"pip-conflict","ecosystem":"pip","type":"unknown","weight":9,"suggestion":"Loosen or pin the versions that conflict."},{"id":"pip-build-failed","ecosystem":"pip","type":"unknown","weight":7.5,"suggestion":"A package has no wheel for this Python and its build lacks something."},{"id":"pip-hash","ecosystem":"pip","type":"unknown","weight":8},{"id":"pip-environment","ecosystem":"pip","type":"unknown","weight":8},{"id":"pip-network","ecosystem":"pip","type":"network","weight":8,"suggestion":"Run it again; the index or the way to it has a problem."},{"id":"pip-git","ecosystem":"pip","type":"git","weight":10,"suggestion":"A requirement comes from git: check its address, its revision and the access to it."},{"id":"pip-retries-spent","ecosystem":"pip","type":"network","weight":8,"role":"verdict","suggestion":"Run it again; the index or the way to it has a problem."},{"id":"pip-installed","ecosystem":"pip","type":"network","weight":1,"role":"recovery"},{"id":"poetry-lock","ecosystem":"poetry-uv","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Update the lock file and commit it."},{"id":"poetry-uv-conflict","ecosystem":"poetry-uv","type":"unknown","weight":9,"suggestion":"Loosen or pin the versions that conflict."},{"id":"uv-build","ecosystem":"poetry-uv","type":"unknown","weight":7},{"id":"uv-network","ecosystem":"poetry-uv","type":"network","weight":8.5,"suggestion":"Run it again; the index or the way to it has a problem."},{"id":"conda-network","ecosystem":"conda","type":"network","weight":8},{"id":"python-import","ecosystem":"python","type":"unknown","weight":5,"role":"ambient","suggestion":"Install the package in this environment, or correct the import."},{"id":"python-syntax","ecosystem":"python","type":"quality-gate","weight":5.5,"role":"ambient","suggestion":"Mend the syntax."},{"id":"python-usage","ecosystem":"python","type":"unknown","weight":6,"suggestion":"Mend the call: the program does not take these arguments."},{"id":"pytest-summary","ecosystem":"pytest","type":"test-failure","weight":9.5,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"pytest-failed-line","ecosystem":"pytest","type":"test-failure","weight":8},{"id":"pytest-collection","ecosystem":"pytest","type":"test-failure","weight":8.5,"role":"verdict","suggestion":"A test module does not import."},{"id":"pytest-assertion","ecosystem":"pytest","type":"test-failure","weight":6,"role":"ambient"},{"id":"pytest-usage","ecosystem":"pytest","type":"unknown","weight":9,"suggestion":"Install the plugin or correct the call of pytest."},{"id":"pytest-timeout","ecosystem":"pytest","type":"timeout","weight":7},{"id":"pytest-worker-crash","ecosystem":"pytest","type":"test-failure","weight":7},{"id":"pytest-nothing-ran","ecosystem":"pytest","type":"unknown","weight":5,"suggestion":"pytest found nothing to run: look at its arguments and at the folder."},{"id":"unittest-summary","ecosystem":"python-tests","type":"test-failure","weight":9.5,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"unittest-failed-line","ecosystem":"python-tests","type":"test-failure","weight":7},{"id":"python-test-frame","ecosystem":"python-tests","type":"test-failure","weight":5,"role":"ambient"},{"id":"behave-summary","ecosystem":"python-tests","type":"test-failure","weight":9,"role":"verdict"},{"id":"tox-summary","ecosystem":"python-tests","type":"test-failure","weight":3.5,"role":"ambient"},{"id":"python-coverage","ecosystem":"python-tests","type":"quality-gate","weight":8.7,"role":"verdict","suggestion":"Add tests, or lower the threshold knowingly."},{"id":"coverage-tool","ecosystem":"python-tests","type":"unknown","weight":7},{"id":"ruff-summary","ecosystem":"ruff","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Run `ruff check --fix`."},{"id":"python-format","ecosystem":"ruff","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Run the formatter."},{"id":"mypy-summary","ecosystem":"mypy","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Mend the types."},{"id":"mypy-finding","ecosystem":"mypy","type":"quality-gate","weight":7.5},{"id":"python-lint-finding","ecosystem":"python-checks","type":"quality-gate","weight":7,"suggestion":"Mend what the linter found."},{"id":"pylint-rating","ecosystem":"python-checks","type":"quality-gate","weight":6.5},{"id":"bandit-issue","ecosystem":"python-checks","type":"quality-gate","weight":8},{"id":"python-project-checks","ecosystem":"python-checks","type":"quality-gate","weight":7.5},{"id":"javac-summary","ecosystem":"java","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Mend the code."},{"id":"javac-error","ecosystem":"java","type":"quality-gate","weight":8,"suggestion":"Mend the code."},{"id":"jvm-target","ecosystem":"java","type":"unknown","weight":8,"suggestion":"Use the JDK that the project asks for."},{"id":"jvm-memory","ecosystem":"java","type":"resource-exhaustion","weight":9.3,"suggestion":"Raise the heap within the memory of the machine, or run fewer forks."},{"id":"jvm-fork-crash","ecosystem":"java","type":"test-failure","weight":7},{"id":"ant-failed","ecosystem":"java","type":"unknown","weight":1,"role":"consequence"},{"id":"jvm-fork-timeout","ecosystem":"java","type":"timeout","weight":9.5,"role":"verdict","suggestion":"Find the test that hangs, or raise forkedProcessTimeoutInSeconds."},{"id":"kotlin-error","ecosystem":"kotlin","type":"quality-gate","weight":8.5},{"id":"maven-dependencies","ecosystem":"maven","type":"unknown","weight":6.5,"suggestion":"Check the version and the repositories."},{"id":"maven-transfer","ecosystem":"maven","type":"network","weight":8.5,"suggestion":"Run it again; the repository or the way to it has a problem."},{"id":"maven-unauthorized","ecosystem":"maven","type":"unknown","weight":9,"suggestion":"Check the credentials of the repository."},{"id":"maven-configuration","ecosystem":"maven","type":"unknown","weight":7},{"id":"maven-goal-failed","ecosystem":"maven","type":"unknown","weight":2.5,"role":"ambient"},{"id":"gradle-compile-task","ecosystem":"gradle","type":"quality-gate","weight":7.5},{"id":"gradle-configuration","ecosystem":"gradle","type":"unknown","weight":7,"suggestion":"Mend the build files."},{"id":"gradle-dependencies","ecosystem":"gradle","type":"unknown","weight":6},{"id":"gradle-network","ecosystem":"gradle","type":"network","weight":8.5,"suggestion":"Run it again; the repository or the way to it has a problem."},{"id":"gradle-repository-refuses","ecosystem":"gradle","type":"unknown","weight":8.5,"suggestion":"Check the address, the version and the credentials of the repository."},{"id":"gradle-daemon-lost","ecosystem":"gradle","type":"resource-exhaustion","weight":8.5,"suggestion":"Give the daemon less work or the machine more memory."},{"id":"sbt-compile","ecosystem":"scala","type":"quality-gate","weight":8},{"id":"sbt-dependencies","ecosystem":"scala","type":"unknown","weight":7},{"id":"sbt-tests","ecosystem":"scala","type":"test-failure","weight":9,"role":"verdict"},{"id":"surefire-summary","ecosystem":"junit","type":"test-failure","weight":9.5,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"surefire-failed-line","ecosystem":"junit","type":"test-failure","weight":8},{"id":"gradle-tests","ecosystem":"junit","type":"test-failure","weight":9,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"gradle-test-line","ecosystem":"junit","type":"test-failure","weight":7.5},{"id":"junit-exception","ecosystem":"junit","type":"test-failure","weight":6,"role":"ambient"},{"id":"junit-console-summary","ecosystem":"junit","type":"test-failure","weight":9,"role":"verdict"},{"id":"spring-context","ecosystem":"junit","type":"test-failure","weight":4,"role":"ambient"},{"id":"leiningen-tests","ecosystem":"clojure","type":"test-failure","weight":9,"role":"verdict"},{"id":"checkstyle-summary","ecosystem":"java-checks","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Mend what Checkstyle found."},{"id":"jvm-static-analysis","ecosystem":"java-checks","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Mend what the analysis found."},{"id":"jvm-format","ecosystem":"java-checks","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Run the formatter, add the header."},{"id":"maven-enforcer","ecosystem":"java-checks","type":"quality-gate","weight":8,"role":"verdict"},{"id":"sonar-gate","ecosystem":"java-checks","type":"quality-gate","weight":9,"role":"verdict"},{"id":"xcode-compile","ecosystem":"xcode","type":"quality-gate","weight":7.5,"suggestion":"Mend the code."},{"id":"xcode-failed","ecosystem":"xcode","type":"unknown","weight":3,"role":"ambient"},{"id":"xcode-tests","ecosystem":"xcode","type":"test-failure","weight":9,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"xcode-signing","ecosystem":"xcode","type":"unknown","weight":9,"suggestion":"Check certificates, profiles and the keychain of the runner."},{"id":"xcode-environment","ecosystem":"xcode","type":"unknown","weight":8,"suggestion":"Choose an Xcode and a destination that this image has."},{"id":"swift-packages","ecosystem":"swift","type":"unknown","weight":7},{"id":"swift-lint","ecosystem":"swift","type":"quality-gate","weight":8.5,"role":"verdict"},{"id":"swift-compile","ecosystem":"swift","type":"quality-gate","weight":7.5,"suggestion":"Mend the code."},{"id":"cocoapods-error","ecosystem":"cocoapods","type":"unknown","weight":7.5},{"id":"cocoapods-network","ecosystem":"cocoapods","type":"network","weight":8},{"id":"fastlane-error","ecosystem":"fastlane","type":"unknown","weight":3.5,"role":"ambient"},{"id":"android-build","ecosystem":"android","type":"quality-gate","weight":7},{"id":"android-sdk","ecosystem":"android","type":"unknown","weight":8},{"id":"android-emulator","ecosystem":"android","type":"timeout","weight":8},{"id":"android-device","ecosystem":"android","type":"unknown","weight":6.5},{"id":"android-task","ecosystem":"android","type":"quality-gate","weight":4,"role":"ambient"},{"id":"flutter-tests","ecosystem":"flutter","type":"test-failure","weight":9,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"dart-analysis","ecosystem":"flutter","type":"quality-gate","weight":8.5,"role":"verdict"},{"id":"dart-packages","ecosystem":"flutter","type":"unknown","weight":8},{"id":"react-native-metro","ecosystem":"react-native","type":"quality-gate","weight":6.5},{"id":"go-compile","ecosystem":"go","type":"quality-gate","weight":8,"suggestion":"Mend the code."},{"id":"go-test-summary","ecosystem":"go","type":"test-failure","weight":9,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"go-test-fail","ecosystem":"go","type":"test-failure","weight":3,"role":"ambient"},{"id":"go-test-timeout","ecosystem":"go","type":"timeout","weight":10,"role":"verdict","suggestion":"Look at which tests were running; raise -timeout only if they are merely slow."},{"id":"go-panic","ecosystem":"go","type":"unknown","weight":4,"role":"ambient"},{"id":"go-race","ecosystem":"go","type":"test-failure","weight":8},{"id":"go-modules-stale","ecosystem":"go","type":"quality-gate","weight":9,"suggestion":"Run `go mod tidy` and commit the result."},{"id":"go-modules","ecosystem":"go","type":"unknown","weight":7},{"id":"go-proxy","ecosystem":"go","type":"network","weight":8.5,"suggestion":"Run it again; the module proxy or the way to it has a problem."},{"id":"go-vet","ecosystem":"go","type":"quality-gate","weight":7.5},{"id":"go-format","ecosystem":"go","type":"quality-gate","weight":8},{"id":"golangci-lint","ecosystem":"golangci","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Mend what the linter found."},{"id":"golangci-trouble","ecosystem":"golangci","type":"unknown","weight":7},{"id":"golangci-time-limit","ecosystem":"golangci","type":"timeout","weight":9.5,"role":"verdict","suggestion":"Give the linter more time, or keep its cache."},{"id":"ginkgo-summary","ecosystem":"ginkgo","type":"test-failure","weight":9.5,"role":"verdict"},{"id":"rust-error","ecosystem":"rust","type":"quality-gate","weight":8.5,"suggestion":"Mend the code."},{"id":"rust-could-not-compile","ecosystem":"rust","type":"quality-gate","weight":8,"role":"verdict","suggestion":"Mend the code."},{"id":"clippy-finding","ecosystem":"rust","type":"quality-gate","weight":8.5},{"id":"rust-format","ecosystem":"rust","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Run `cargo fmt`."},{"id":"rust-test-summary","ecosystem":"rust","type":"test-failure","weight":9.5,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"rust-test-line","ecosystem":"rust","type":"test-failure","weight":7.5},{"id":"rust-panic","ecosystem":"rust","type":"unknown","weight":4,"role":"ambient"},{"id":"rust-linker","ecosystem":"rust","type":"unknown","weight":8.8,"suggestion":"Install the linker, the library or the target."},{"id":"rust-build-script","ecosystem":"rust","type":"unknown","weight":8.5,"suggestion":"Install the system library that the crate needs."},{"id":"rust-compiler-killed","ecosystem":"rust","type":"resource-exhaustion","weight":10},{"id":"cargo-lock","ecosystem":"cargo","type":"quality-gate","weight":9,"suggestion":"Update Cargo.lock and commit it."},{"id":"cargo-dependencies","ecosystem":"cargo","type":"unknown","weight":7.5},{"id":"cargo-network","ecosystem":"cargo","type":"network","weight":8,"suggestion":"Run it again; the registry or the way to it has a problem."},{"id":"cargo-git","ecosystem":"cargo","type":"git","weight":7.5,"suggestion":"A dependency comes from git: check the address and the access to it."},{"id":"cargo-audit","ecosystem":"cargo","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Update the crate, or accept the advisory knowingly."},{"id":"cargo-semver","ecosystem":"cargo","type":"quality-gate","weight":8},{"id":"dotnet-compile","ecosystem":"dotnet","type":"quality-gate","weight":8.5,"suggestion":"Mend the code."},{"id":"dotnet-test-summary","ecosystem":"dotnet","type":"test-failure","weight":9.5,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"dotnet-test-line","ecosystem":"dotnet","type":"test-failure","weight":7.5},{"id":"dotnet-format","ecosystem":"dotnet","type":"quality-gate","weight":9,"suggestion":"Run `dotnet format`."},{"id":"msbuild-command-failed","ecosystem":"dotnet","type":"unknown","weight":1,"role":"consequence"},{"id":"dotnet-build-failed","ecosystem":"dotnet","type":"quality-gate","weight":3,"role":"ambient"},{"id":"nuget-restore","ecosystem":"nuget","type":"unknown","weight":7.5,"suggestion":"Mend the project file or install the SDK."},{"id":"nuget-network","ecosystem":"nuget","type":"network","weight":8.5,"suggestion":"Run it again; the feed or the way to it has a problem."},{"id":"nuget-lock","ecosystem":"nuget","type":"quality-gate","weight":9},{"id":"powershell-error","ecosystem":"powershell","type":"unknown","weight":3.5,"role":"ambient"},{"id":"pester-summary","ecosystem":"powershell","type":"test-failure","weight":9,"role":"verdict"},{"id":"native-compile","ecosystem":"native","type":"quality-gate","weight":8,"suggestion":"Mend the code."},{"id":"native-missing-header","ecosystem":"native","type":"quality-gate","weight":6,"suggestion":"Install the development package, or correct the include path."},{"id":"native-errors-generated","ecosystem":"native","type":"quality-gate","weight":8,"role":"verdict"},{"id":"native-link","ecosystem":"native","type":"quality-gate","weight":7,"suggestion":"Something is declared and never defined or linked."},{"id":"native-missing-library","ecosystem":"native","type":"unknown","weight":7,"suggestion":"Install the library."},{"id":"native-compiler-killed","ecosystem":"native","type":"resource-exhaustion","weight":10.5,"suggestion":"Compile with fewer jobs at once."},{"id":"native-internal-error","ecosystem":"native","type":"unknown","weight":6.5},{"id":"native-lint","ecosystem":"native","type":"quality-gate","weight":8},{"id":"native-link-failed","ecosystem":"native","type":"quality-gate","weight":4,"role":"ambient","suggestion":"The linker says above what it misses."},{"id":"native-warning","ecosystem":"native","type":"quality-gate","weight":1.2,"role":"ambient"},{"id":"native-build-stopped","ecosystem":"native","type":"quality-gate","weight":1.2,"role":"ambient"},{"id":"sanitizer-report","ecosystem":"sanitizers","type":"test-failure","weight":8,"suggestion":"A memory or thread error: look at the stack below."},{"id":"ctest-summary","ecosystem":"native-tests","type":"test-failure","weight":9.3,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"googletest-summary","ecosystem":"native-tests","type":"test-failure","weight":9.3,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"meson-tests","ecosystem":"native-tests","type":"test-failure","weight":9,"role":"verdict"},{"id":"compilers-quoted-file","ecosystem":"compilers","type":"quality-gate","weight":7,"suggestion":"Mend the code."},{"id":"compilers-parenthesised-place","ecosystem":"compilers","type":"quality-gate","weight":5.5,"role":"ambient","suggestion":"Mend the code."},{"id":"compilers-fortran","ecosystem":"compilers","type":"quality-gate","weight":7},{"id":"compilers-numbered-messages","ecosystem":"compilers","type":"quality-gate","weight":7},{"id":"compilers-piped-fields","ecosystem":"compilers","type":"quality-gate","weight":4.8,"role":"ambient"},{"id":"compilers-eclipse","ecosystem":"compilers","type":"quality-gate","weight":7},{"id":"compilers-checkers","ecosystem":"compilers","type":"quality-gate","weight":4.8,"role":"ambient"},{"id":"compilers-hardware","ecosystem":"compilers","type":"quality-gate","weight":7,"suggestion":"Mend the code."},{"id":"yocto-task","ecosystem":"yocto","type":"unknown","weight":7},{"id":"yocto-fetch","ecosystem":"yocto","type":"network","weight":9,"suggestion":"Run it again; keep a mirror of the sources."},{"id":"make-failed","ecosystem":"make","type":"unknown","weight":1,"role":"consequence"},{"id":"make-no-rule","ecosystem":"make","type":"unknown","weight":8,"suggestion":"The target or the folder does not exist."},{"id":"make-recipe-killed","ecosystem":"make","type":"resource-exhaustion","weight":9},{"id":"cmake-error","ecosystem":"cmake","type":"unknown","weight":7.5,"suggestion":"Install what CMake looks for, or correct CMakeLists.txt."},{"id":"autotools-error","ecosystem":"autotools","type":"unknown","weight":7.5,"suggestion":"Install the library or tool that is missing."},{"id":"bazel-build","ecosystem":"bazel","type":"quality-gate","weight":3.5,"role":"ambient"},{"id":"bazel-configuration","ecosystem":"bazel","type":"unknown","weight":8},{"id":"bazel-fetch","ecosystem":"bazel","type":"network","weight":8.5,"suggestion":"Run it again."},{"id":"bazel-test","ecosystem":"bazel","type":"test-failure","weight":9,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"bazel-server-died","ecosystem":"bazel","type":"resource-exhaustion","weight":9,"suggestion":"Most likely the kernel ended it: give it fewer jobs or more memory."},{"id":"bazel-remote","ecosystem":"bazel","type":"network","weight":6},{"id":"bundler-gem","ecosystem":"ruby","type":"unknown","weight":8,"suggestion":"Mend the Gemfile or the version of Ruby."},{"id":"gem-native-extension","ecosystem":"ruby","type":"unknown","weight":8,"suggestion":"Install the library that the gem builds against."},{"id":"bundler-lock","ecosystem":"ruby","type":"quality-gate","weight":9,"suggestion":"Run `bundle install` and commit Gemfile.lock."},{"id":"gem-network","ecosystem":"ruby","type":"network","weight":8.5,"suggestion":"Run it again; the gem server or the way to it has a problem."},{"id":"rake-aborted","ecosystem":"ruby","type":"unknown","weight":3.5,"role":"ambient"},{"id":"rake-test-task","ecosystem":"ruby","type":"test-failure","weight":4.5,"role":"ambient"},{"id":"ruby-exception","ecosystem":"ruby","type":"unknown","weight":4,"role":"ambient"},{"id":"ruby-version-manager","ecosystem":"ruby","type":"unknown","weight":8},{"id":"rspec-summary","ecosystem":"ruby-tests","type":"test-failure","weight":9.5,"role":"verdict","suggestion":"Look at the failing examples."},{"id":"minitest-summary","ecosystem":"ruby-tests","type":"test-failure","weight":9.5,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"minitest-failure","ecosystem":"ruby-tests","type":"test-failure","weight":6.5},{"id":"cucumber-summary","ecosystem":"ruby-tests","type":"test-failure","weight":9,"role":"verdict"},{"id":"rubocop-summary","ecosystem":"ruby-checks","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Run `rubocop -a`."},{"id":"ruby-coverage","ecosystem":"ruby-checks","type":"quality-gate","weight":8.7,"role":"verdict"},{"id":"composer-lock","ecosystem":"composer","type":"quality-gate","weight":9,"suggestion":"Run `composer update` and commit composer.lock."},{"id":"composer-requirements","ecosystem":"composer","type":"unknown","weight":8,"suggestion":"Mend composer.json or the version of PHP."},{"id":"composer-network","ecosystem":"composer","type":"network","weight":8.5,"suggestion":"Run it again; the repository or the way to it has a problem."},{"id":"composer-script","ecosystem":"composer","type":"unknown","weight":1,"role":"consequence"},{"id":"composer-lock-incompatible","ecosystem":"composer","type":"quality-gate","weight":5,"role":"ambient"},{"id":"php-quality","ecosystem":"php","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Mend what the tool found."},{"id":"php-fatal","ecosystem":"php","type":"unknown","weight":5.5},{"id":"php-memory","ecosystem":"php","type":"resource-exhaustion","weight":9,"suggestion":"Raise memory_limit."},{"id":"php-infection","ecosystem":"php","type":"quality-gate","weight":8.5},{"id":"php-syntax","ecosystem":"php","type":"quality-gate","weight":7,"suggestion":"Mend the syntax."},{"id":"phpunit-summary","ecosystem":"phpunit","type":"test-failure","weight":9.5,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"pest-behat-summary","ecosystem":"phpunit","type":"test-failure","weight":9,"role":"verdict"},{"id":"elixir-compile","ecosystem":"elixir","type":"quality-gate","weight":8,"suggestion":"Mend the code."},{"id":"elixir-tests","ecosystem":"elixir","type":"test-failure","weight":9.5,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"mix-dependencies","ecosystem":"elixir","type":"unknown","weight":7.5},{"id":"erlang-tests","ecosystem":"erlang","type":"test-failure","weight":9,"role":"verdict"},{"id":"haskell-compile","ecosystem":"haskell","type":"quality-gate","weight":8,"suggestion":"Mend the code."},{"id":"haskell-dependencies","ecosystem":"haskell","type":"unknown","weight":7.5},{"id":"haskell-tests","ecosystem":"haskell","type":"test-failure","weight":9,"role":"verdict"},{"id":"ocaml-compile","ecosystem":"ocaml","type":"quality-gate","weight":7},{"id":"opam-error","ecosystem":"ocaml","type":"unknown","weight":7.5},{"id":"r-check","ecosystem":"r","type":"quality-gate","weight":8.5,"role":"verdict"},{"id":"r-tests","ecosystem":"r","type":"test-failure","weight":9,"role":"verdict"},{"id":"r-packages","ecosystem":"r","type":"unknown","weight":7},{"id":"julia-tests","ecosystem":"julia","type":"test-failure","weight":8.5,"role":"verdict"},{"id":"julia-packages","ecosystem":"julia","type":"unknown","weight":7},{"id":"perl-error","ecosystem":"perl","type":"unknown","weight":6},{"id":"perl-quality","ecosystem":"perl","type":"quality-gate","weight":7},{"id":"lua-quality","ecosystem":"lua","type":"quality-gate","weight":8},{"id":"lua-tests","ecosystem":"lua","type":"test-failure","weight":9,"role":"verdict"},{"id":"zig-nim-crystal","ecosystem":"zig","type":"quality-gate","weight":7.5},{"id":"zig-tests","ecosystem":"zig","type":"test-failure","weight":8},{"id":"docker-image-missing","ecosystem":"docker","type":"unknown","weight":8.5,"suggestion":"Check the name, the tag, the platform and the login."},{"id":"docker-unauthorized","ecosystem":"docker","type":"unknown","weight":9,"suggestion":"Log in to the registry with a token that may do this."},{"id":"docker-registry-trouble","ecosystem":"docker","type":"network","weight":8,"suggestion":"Run it again, sign in, or use a mirror."},{"id":"docker-daemon","ecosystem":"docker","type":"unknown","weight":8.5,"suggestion":"Start Docker, or use a runner that has it."},{"id":"docker-dockerfile","ecosystem":"docker","type":"unknown","weight":8,"suggestion":"Mend the Dockerfile or the context."},{"id":"docker-step-failed","ecosystem":"docker","type":"unknown","weight":2,"role":"ambient"},{"id":"docker-disk","ecosystem":"docker","type":"resource-exhaustion","weight":9.5},{"id":"dockerfile-lint","ecosystem":"docker","type":"quality-gate","weight":8,"suggestion":"Mend what the linter found."},{"id":"compose-failed","ecosystem":"compose","type":"unknown","weight":7,"suggestion":"Look at the log of that container."},{"id":"kubernetes-wait","ecosystem":"kubernetes","type":"timeout","weight":9,"role":"verdict","suggestion":"Look at the events and logs of what was waited for."},{"id":"kubernetes-refuses","ecosystem":"kubernetes","type":"unknown","weight":8},{"id":"kubernetes-unreachable","ecosystem":"kubernetes","type":"network","weight":7},{"id":"kubernetes-image-pull","ecosystem":"kubernetes","type":"unknown","weight":6.5},{"id":"kubernetes-crash-loop","ecosystem":"kubernetes","type":"unknown","weight":5.5},{"id":"kubernetes-no-room","ecosystem":"kubernetes","type":"resource-exhaustion","weight":8.5,"suggestion":"Ask for less, or give the cluster more nodes."},{"id":"kuttl-summary","ecosystem":"kubernetes","type":"test-failure","weight":8.5,"role":"verdict"},{"id":"kind-cluster","ecosystem":"kubernetes","type":"unknown","weight":7.5},{"id":"helm-failed","ecosystem":"helm","type":"unknown","weight":7.5},{"id":"helm-lint","ecosystem":"helm","type":"quality-gate","weight":8},{"id":"helm-wait","ecosystem":"helm","type":"timeout","weight":9,"role":"verdict","suggestion":"Look at the events of the release: what did not become ready?"},{"id":"terraform-error","ecosystem":"terraform","type":"unknown","weight":7},{"id":"terraform-registry","ecosystem":"terraform","type":"network","weight":8.5,"suggestion":"Run it again."},{"id":"terraform-wait","ecosystem":"terraform","type":"timeout","weight":9,"suggestion":"Look at the resource: is it merely slow, or stuck?"},{"id":"terraform-quality","ecosystem":"terraform","type":"quality-gate","weight":8.5,"role":"verdict"},{"id":"ansible-failed","ecosystem":"ansible","type":"unknown","weight":7},{"id":"ansible-unreachable","ecosystem":"ansible","type":"network","weight":8.5},{"id":"ansible-lint","ecosystem":"ansible","type":"quality-gate","weight":7.5},{"id":"cloud-access","ecosystem":"cloud","type":"unknown","weight":8.5,"suggestion":"Check the credentials and what they may do."},{"id":"cloud-error","ecosystem":"cloud","type":"unknown","weight":6},{"id":"cloud-quota","ecosystem":"cloud","type":"resource-exhaustion","weight":7,"suggestion":"Free what is not used, or ask for more quota."},{"id":"cloud-throttled","ecosystem":"cloud","type":"network","weight":8.5,"suggestion":"Run it again; ask less often."},{"id":"apt-no-package","ecosystem":"apt","type":"unknown","weight":8.5,"suggestion":"Run `apt-get update` first; check the name and the release."},{"id":"apt-network","ecosystem":"apt","type":"network","weight":8.5,"suggestion":"Run it again; the mirror or the way to it has a problem."},{"id":"apt-fetched","ecosystem":"apt","type":"network","weight":1,"role":"recovery"},{"id":"rpm-no-package","ecosystem":"rpm","type":"unknown","weight":8},{"id":"rpm-network","ecosystem":"rpm","type":"network","weight":8.5,"suggestion":"Run it again; the mirror or the way to it has a problem."},{"id":"apk-pacman","ecosystem":"apk-pacman","type":"unknown","weight":8},{"id":"apk-pacman-network","ecosystem":"apk-pacman","type":"network","weight":8},{"id":"homebrew-error","ecosystem":"homebrew","type":"unknown","weight":7},{"id":"homebrew-network","ecosystem":"homebrew","type":"network","weight":8},{"id":"windows-packages","ecosystem":"windows-packages","type":"unknown","weight":7},{"id":"chocolatey-summary","ecosystem":"windows-packages","type":"unknown","weight":2,"role":"ambient"},{"id":"nix-build","ecosystem":"nix","type":"unknown","weight":7},{"id":"nix-fetch","ecosystem":"nix","type":"network","weight":8},{"id":"version-managers","ecosystem":"version-managers","type":"unknown","weight":7.5},{"id":"database-unreachable","ecosystem":"databases","type":"network","weight":6,"role":"ambient","suggestion":"Was the database started, and is it ready before it is used?"},{"id":"database-refuses","ecosystem":"databases","type":"unknown","weight":6.5,"role":"ambient","suggestion":"Check user, password and name of the database."},{"id":"database-migration","ecosystem":"databases","type":"unknown","weight":6,"role":"ambient"},{"id":"documents-broken-links","ecosystem":"documents","type":"quality-gate","weight":8.5,"role":"verdict","suggestion":"Mend the links."},{"id":"documents-markdown-lint","ecosystem":"documents","type":"quality-gate","weight":8.5},{"id":"documents-sphinx-mkdocs","ecosystem":"documents","type":"quality-gate","weight":8},{"id":"documents-doxygen-javadoc","ecosystem":"documents","type":"quality-gate","weight":7},{"id":"documents-prose","ecosystem":"documents","type":"quality-gate","weight":8},{"id":"gate-commit-message","ecosystem":"commits","type":"quality-gate","weight":8.5,"role":"verdict","suggestion":"Reword the title or the message."},{"id":"gate-label-changelog","ecosystem":"commits","type":"quality-gate","weight":7.5},{"id":"gate-project-rules","ecosystem":"commits","type":"quality-gate","weight":5,"role":"ambient","suggestion":"Mend what the check found."},{"id":"gate-license","ecosystem":"security","type":"quality-gate","weight":7.5},{"id":"gate-secrets","ecosystem":"security","type":"quality-gate","weight":8},{"id":"gate-vulnerabilities","ecosystem":"security","type":"quality-gate","weight":7.5,"during":["lint","test","build","publish"],"suggestion":"Update what is vulnerable, or accept it knowingly."},{"id":"sqlfluff-finding","ecosystem":"sql","type":"quality-gate","weight":8},{"id":"gate-hook-failed","ecosystem":"gates","type":"quality-gate","weight":7.5,"suggestion":"Run the hooks locally and commit what they change."},{"id":"gate-stale-files","ecosystem":"gates","type":"quality-gate","weight":8,"role":"verdict","suggestion":"Regenerate and commit."},{"id":"gate-coverage","ecosystem":"gates","type":"quality-gate","weight":8.2,"role":"verdict","suggestion":"Add tests, or lower the threshold knowingly."},{"id":"gate-threshold","ecosystem":"gates","type":"quality-gate","weight":6},{"id":"gate-yaml-lint","ecosystem":"gates","type":"quality-gate","weight":7.5},{"id":"gate-api-compatibility","ecosystem":"gates","type":"quality-gate","weight":7.5},{"id":"gate-lint-words","ecosystem":"gates","type":"quality-gate","weight":4.5,"role":"ambient"},{"id":"gate-tests-required","ecosystem":"gates","type":"quality-gate","weight":6},{"id":"gate-limit-in-brackets","ecosystem":"gates","type":"quality-gate","weight":4.2,"role":"ambient"},{"id":"translated-no-space","ecosystem":"translated","type":"resource-exhaustion","weight":9,"suggestion":"Free disk space before the step, or use a larger runner."},{"id":"translated-out-of-memory","ecosystem":"translated","type":"resource-exhaustion","weight":7,"role":"ambient","suggestion":"Use less memory (fewer workers) or a larger runner."},{"id":"translated-too-many-files","ecosystem":"translated","type":"resource-exhaustion","weight":8,"suggestion":"Raise the limit of open files, or open fewer at once."},{"id":"translated-network","ecosystem":"translated","type":"network","weight":5.5,"role":"ambient","suggestion":"Run it again; the service or the way to it has a problem."},{"id":"translated-git-conflict","ecosystem":"translated","type":"git","weight":9.5,"role":"verdict","suggestion":"Resolve the conflict by hand."},{"id":"translated-git-remote","ecosystem":"translated","type":"git","weight":6.5,"suggestion":"Look at what the remote answered."},{"id":"general-access","ecosystem":"general","type":"unknown","weight":5.5,"role":"ambient","suggestion":"Check the credentials and what they may do."},{"id":"general-configuration","ecosystem":"general","type":"unknown","weight":4.5,"role":"ambient"},{"id":"general-crash","ecosystem":"general","type":"unknown","weight":2.5,"role":"ambient"},{"id":"general-error","ecosystem":"general","type":"unknown","weight":1.5,"role":"ambient"},{"id":"general-exception","ecosystem":"general","type":"unknown","weight":3,"role":"ambient"},{"id":"general-already-published","ecosystem":"general","type":"unknown","weight":7.5,"during":["publish"],"suggestion":"Raise the version, or skip what is published already."},{"id":"general-archive-damaged","ecosystem":"general","type":"unknown","weight":5,"role":"ambient","suggestion":"Look at what was downloaded: it may be an error page."},{"id":"general-script-tools","ecosystem":"general","type":"unknown","weight":5.5,"suggestion":"Look at what the script handed to the tool."},{"id":"general-diagnostic-error","ecosystem":"general-places","type":"quality-gate","weight":5.5,"role":"ambient","suggestion":"Mend the code."},{"id":"general-diagnostic-warning","ecosystem":"general-places","type":"quality-gate","weight":3,"role":"ambient"},{"id":"general-diagnostic","ecosystem":"general-places","type":"quality-gate","weight":4.5,"role":"ambient","suggestion":"Mend what was found there."},{"id":"general-diagnostic-line","ecosystem":"general-places","type":"quality-gate","weight":3.6,"role":"ambient","suggestion":"Mend what was found there."},{"id":"general-diagnostic-after","ecosystem":"general-places","type":"quality-gate","weight":4.2,"role":"ambient","suggestion":"Mend what was found there."},{"id":"general-code-frame","ecosystem":"general-checks","type":"quality-gate","weight":5.6,"role":"ambient","suggestion":"Mend the code at the mark."},{"id":"general-check-summary","ecosystem":"general-checks","type":"quality-gate","weight":4.4,"role":"ambient","suggestion":"Mend what was found."},{"id":"general-not-formatted","ecosystem":"general-checks","type":"quality-gate","weight":6.5,"suggestion":"Run the formatter."},{"id":"general-lint-code","ecosystem":"general-checks","type":"quality-gate","weight":4.6,"role":"ambient"},{"id":"general-report-file","ecosystem":"general-checks","type":"quality-gate","weight":4.5,"role":"ambient"},{"id":"general-diff","ecosystem":"general-checks","type":"quality-gate","weight":3.5,"role":"ambient","suggestion":"Something is not as it should be in the repository: format or regenerate, and commit."},{"id":"general-syntax-error","ecosystem":"general-checks","type":"quality-gate","weight":4.5,"role":"ambient"},{"id":"general-numbered-error","ecosystem":"general-checks","type":"quality-gate","weight":4.8,"role":"ambient","suggestion":"Mend the code."},{"id":"general-compile-words","ecosystem":"general-checks","type":"quality-gate","weight":5,"role":"ambient","suggestion":"Mend the code."},{"id":"general-tests-failed","ecosystem":"general-tests","type":"test-failure","weight":7,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"general-some-tests-failed","ecosystem":"general-tests","type":"test-failure","weight":5,"role":"ambient"},{"id":"general-result-row","ecosystem":"general-tests","type":"test-failure","weight":4.2,"role":"ambient"},{"id":"general-test-crashed","ecosystem":"general-tests","type":"test-failure","weight":7.5},{"id":"general-assertion","ecosystem":"general-tests","type":"test-failure","weight":4.5,"role":"ambient"},{"id":"general-tests-passed","ecosystem":"general-tests","type":"network","weight":1,"role":"recovery"},{"id":"general-failed-line","ecosystem":"general-tests","type":"test-failure","weight":3.8,"role":"ambient","suggestion":"Look at the failing tests."},{"id":"general-test-error","ecosystem":"general-tests","type":"test-failure","weight":7.5}],"trials":[[0,"\\\\bexceeded the maximum execution time of \\\\d","",[[6329173],[6304069],[1201416],[3430735]]],[1,"\\\\bThe action (?:\'.{1,200}\' )?has timed out(?: after \\\\d{1,200} minutes)?\\\\.","",[[2412868],[2120001],[868943],[2102501]]],[2,"\\\\brunner\\\\b.{0,120}\\\\blost communication with the server\\\\b","",[[3986261],[5065027],[3707073],[2120019]]],[3,"\\\\bstarves it for CPU\\\\/Memory\\\\b","",[[853354],[3429199],[5248150]]],[4,"\\\\brunner encountered an error while running your job","",[[3683285],[4871624],[3701081],[5581130]]],[4,"\\\\bReceived request to deprovision\\\\b","",[[807510],[1070098],[4022867],[9782245]]],[5,"\\\\brunner has received a shutdown signal\\\\b","",[[807510],[5587215],[1386824],[1200229]]],[5,"\\\\bOperating system is shutting down for computer\\\\b","",[[3986453],[1987801],[9777685],[1986831]]],[6,"^The operation was canceled\\\\.$","",[[791427],[2120015],[4215937]]],[6,"^The (?:run|job) was canceled (?:by|because)\\\\b","",[[5564759,2120010],[791427,3942743],[2120018,791427]]],[7,"\\\\bNo space left on device : \'.{1,300}[\\\\\\\\/]_diag[\\\\\\\\/]","",[[16421129,11178249],[5046339],[9716054],[9748806]]],[8,"\\\\brunning out of disk space\\\\b","",[[1987541],[3959108],[3036368]]],[9,"\\\\b(?:exit code|exited with|exit status|returned|code:?|status) 137\\\\b","i",[[2443587,1329495,2443603,4740373,1071452,3948903,5585244]]],[10,"\\\\b(?:exit code|exited with|exit status|returned) 124\\\\b","i",[[2443587,1329495,2443603,4740373],[1071452,5278044,5585244,4776260]]],[10,"\\\\btook >\\\\d.{0,20}\\\\breturning 124\\\\b","i",[[4740373],[3701084],[3979637]]],[11,"\\\\b(?:exit code|exited with|exit status) (?:13[2456]|139)\\\\b","i",[[2443587,1329495,2443603]]],[12,"\\\\b(?:exit code|exited with|exit status) 12[67]\\\\b","i",[[2443587,1329495,2443603],[1071452,5278044,5585244]]],[13,"\\\\bProcess completed with exit code \\\\d{1,200}\\\\.","",[[3986444],[1329495],[5060931],[2443587]]],[13,"\\\\bThe process \'.{1,300}\' failed with exit code \\\\d{1,200}","",[[2120016],[12734849],[1329495],[2249048]]],[14,"\\\\bInvalid workflow file\\\\b","",[[2378071],[4028742]]],[14,"\\\\bThe template is not valid\\\\b","",[[5264208],[4016470],[3151109]]],[14,"\\\\bUnrecognized named-value\\\\b","",[[3428648],[1323975],[2466116]]],[14,"\\\\bThe workflow is not valid\\\\b","",[[2120023],[4028745],[4016470]]],[14,"\\\\bUnexpected value \'.{0,80}\'$","",[[5562712],[1329494],[5527920]]],[15,"\\\\bUnable to resolve action\\\\b","",[[5790017],[868943],[3168596]]],[15,"\\\\bCan\'t find \'action\\\\.yml\'","",[[3827277],[791472],[3688816]]],[15,"\\\\bCan\'t find action\\\\.yml\\\\b","",[[3827277],[791472],[1200195]]],[15,"\\\\bUnable to find reusable workflow\\\\b","",[[5582914],[5306694],[3688786]]],[16,"\\\\bFailed to download (?:action|archive) \'https?:","",[[3824648,819798],[1201423],[275721,1465352]]],[16,"\\\\bAn action could not be found at the URI\\\\b","",[[547142],[2120021],[3821635],[3164494]]],[17,"\\\\bInput required and not supplied\\\\b","i",[[5571596],[5589330],[1200206],[1201039]]],[17,"\\\\bParameter token or opts\\\\.auth is required\\\\b","i",[[4277478],[349448],[4199553],[3429637]]],[17,"\\\\bRequired (?:input|secret|environment variable) .{0,60}(?:missing|not (?:set|provided|supplied))","i",[[4740181]]],[18,"\\\\bUnable to process (?:file )?command\\\\b","",[[5306704],[5060931,5060934]]],[18,"\\\\bYou cannot use a endToken that is\\\\b","",[[4020547],[1131467],[4016469],[3822856]]],[18,"^Invalid (?:format|value)\\\\b","",[[2378054,2378070]]],[18,"\\\\bMatching delimiter not found\\\\b","",[[3413251],[2134919],[9716044]]],[19,"\\\\bResource not accessible by (?:integration|personal access token)\\\\b","",[[9703619],[629065,629072],[809294],[5059138]]],[19,"\\\\bMust have admin rights\\\\b","",[[3495124],[9732182],[9703693]]],[20,"\\\\bBad credentials\\\\b","i",[[528677],[860484],[1369353]]],[20,"\\\\bValidation Failed: \\\\{","i",[[1210750],[3182849],[3991878]]],[20,"\\\\bHttpError\\\\]?: (?:Not Found|Unauthorized|Forbidden|Validation Failed|Requires authentication)","i",[[5325829,4008807]]],[21,"\\\\bAPI rate limit (?:exceeded|already exceeded)\\\\b","i",[[6304069,1153349],[328293],[9749069],[4723973]]],[21,"\\\\bsecondary rate limit\\\\b","i",[[848772],[6706305],[9749069]]],[22,"\\\\bautomatically failed because it uses a deprecated version\\\\b","",[[5587917],[3250502],[1329474],[1070098]]],[22,"\\\\bThe `(?:set-output|set-env|add-path|save-state)` command is disabled\\\\b","",[[573764],[4281650,5974339,1067536,2120050],[2120050,2304323,352616],[2439492]]],[23,"\\\\bjob was not started because\\\\b","i",[[2683045],[1329474],[342350]]],[23,"\\\\brecent account payments have failed\\\\b","i",[[799701],[4200013],[2102661],[4739269]]],[23,"\\\\bspending limit\\\\b","i",[[5046606],[3701068],[2413140]]],[24,"\\\\bUnable to find (?:Node|Go|Python|Java|a) ?version\\\\b","i",[[3948886,1071446,3688775,1201177,3688778,1200214,5306694],[5306694,2159510,352342,5773654,1200229]]],[24,"\\\\b[Vv]ersion \\\\S{1,40} (?:with arch(?:itecture)? \\\\S{1,20} )?(?:was )?not found\\\\b","i",[[9724885,342350]]],[24,"\\\\bUnknown version \\\\S{1,40} for (?:ruby|jruby|truffleruby)","i",[[4804761,2696514,4804998],[6089046]]],[24,"\\\\bCould not find satisfied version for\\\\b","i",[[1610052],[3164494],[5394825],[3991878]]],[24,"\\\\bUnable to resolve version\\\\b","i",[[5790038],[3168596],[4084869]]],[25,"\\\\bUnable to locate executable file\\\\b","i",[[873729],[3944532],[1462616]]],[25,"\\\\bnot found in (?:PATH|the PATH)\\\\b","i",[[3688777,2120016],[3822593,3688777]]],[25,"\\\\bcommand .{1,60} not found in PATH\\\\b","i",[[3688777],[3822593]]],[26,"\\\\bDependencies lock file is not found\\\\b","",[[833862],[5133071],[3168585],[5133199]]],[26,"\\\\bSome specified paths were not resolved, unable to cache dependencies\\\\b","",[[5787966],[5046595],[1610052],[2177367]]],[26,"\\\\bNo file in .{0,200} matched to \\\\[","",[[819524],[3733830],[9752660],[5306732]]],[27,"\\\\bNo pnpm version is specified\\\\b","",[[4252685],[5046595],[1610052],[3991881]]],[27,"\\\\bMultiple versions of pnpm specified\\\\b","",[[3494676],[3959120],[3560656],[1323590]]],[28,"\\\\bUnable to (?:find|download) (?:any )?artifact","i",[[2383939],[5306694,5306692]]],[28,"\\\\bArtifact not found\\\\b","i",[[2383939],[5395343]]],[28,"\\\\bNo artifacts? (?:found|were found)\\\\b","i",[[2383939],[3733825,5395909,5323078,5323095]]],[28,"\\\\bNo files were found with the provided path\\\\b","i",[[3688791],[2120016],[3733830],[1390935]]],[28,"\\\\bNo test report files were found\\\\b","i",[[1377234],[5394825],[1390935],[1462671]]],[29,"\\\\bartifact with this name already exists\\\\b","i",[[2383939],[2249992],[1153349],[5395913]]],[29,"\\\\bArtifact storage quota has been hit\\\\b","i",[[2383939],[1857873],[5567745],[342338]]],[30,"\\\\bFailed to (?:CreateArtifact|FinalizeArtifact|ListArtifacts|GetSignedArtifactURL)\\\\b(?!.{0,80}\\\\(4\\\\d\\\\d\\\\))","",[[2383939,1892676],[1201423],[344385,1610625,3183828,2383939]]],[30,"\\\\bUnable to make request\\\\b","",[[9752651],[3168596]]],[30,"\\\\bFailed to make request after \\\\d{1,200} attempts\\\\b","",[[9752651],[1201423],[5065025],[5264208]]],[31,"\\\\bCache service responded with (?:429|5\\\\d\\\\d)","i",[[4809283],[4256644],[2120019]]],[31,"\\\\bFailed to (?:save|restore): .{0,120}(?:timed? ?out|5\\\\d\\\\d|aborted)","i",[[352615,1201423],[1201423,4006247]]],[32,"\\\\bgh: (?:To use GitHub CLI|Not Found|Bad credentials|Resource not accessible|Validation Failed)","i",[[1870309]]],[32,"\\\\bset the GH_TOKEN environment variable\\\\b","i",[[9728553],[5305029],[3754326],[4755522]]],[32,"^(?:failed to (?:create|fetch|get|list|merge)|could not) .{0,80}: HTTP 4\\\\d\\\\d\\\\b","i",[[1201423,1594627,3429511,3164494],[10375700],[5310815]]],[32,"^HTTP 4(?:0[0-8]|22)\\\\b","i",[[5325861]]],[33,"\\\\bnot permitted to create or approve pull requests\\\\b","i",[[4215949],[9704464],[5790032],[5325124]]],[33,"\\\\bpull request create failed\\\\b","i",[[4281100],[5065027],[5265734]]],[33,"\\\\bNo commits between\\\\b","i",[[3986249],[546071],[3733827]]],[34,"\\\\bGitHub release failed with status\\\\b","i",[[5515602],[1329495],[5003590],[5278035]]],[34,"\\\\bCannot upload assets? to an immutable release\\\\b","i",[[2413397],[5395792],[5247116],[280897]]],[34,"\\\\balready_exists\\\\b","i",[[280169],[1409619]]],[34,"\\\\bToo many retries\\\\. Aborting\\\\b","i",[[3412889],[10113090],[5305317]]],[34,"\\\\bcreate release failed\\\\b","i",[[5003590]]],[35,"\\\\bUnable to get ACTIONS_ID_TOKEN_REQUEST_URL\\\\b","i",[[5149252],[10830795],[10821969],[5065301]]],[35,"\\\\bCould not assume role with OIDC\\\\b","i",[[5059917],[3969283],[3164494],[3168599]]],[35,"\\\\bid-token: write\\\\b","i",[[2378260],[2904999],[9794697]]],[35,"\\\\bgoogle-github-actions\\\\/auth failed\\\\b","i",[[2183336],[1897415],[3168775],[5278022]]],[35,"\\\\bCredentials could not be loaded\\\\b","i",[[860484],[3225923],[3164494]]],[35,"\\\\bLogin failed with Error:","i",[[1329495],[3207625],[3821953]]],[35,"\\\\bUsing auth-type: SERVICE_PRINCIPAL\\\\. Not all values are present\\\\b","i",[[5587496],[6619495],[4809283],[10814601]]],[36,"\\\\bUsername and password required\\\\b","",[[3688784],[6091908],[4776013]]],[36,"\\\\bMust provide --username with --password-stdin\\\\b","",[[9865749],[2251304],[3495124],[6091908]]],[36,"\\\\bPassword required\\\\b","",[[6091908]]],[37,"\\\\b(?:[A-Z][A-Z0-9]{0,200}_(?:TOKEN|KEY|SECRET|PASSWORD|ID|URL|DSN)|secrets?|token|api[ _-]?key|credentials?|environment variables?|env vars?)\\\\b.{0,60}\\\\b(?:(?:is|are|was|were|be) (?:not (?:set|defined|configured|provided|found|available|present)|missing|empty|required|undefined|unset)|(?:not|isn\'t) set|missing)\\\\b","i",[[2439502,1069449,1922181,4016464,5394518,2439501,3474713,2439506,9786244,2439509,4741454,4741453,4741458,4741461,342350,342349,342354,342357,6050949,547150,547149,547154,547157,4016467,2438064,3445971]]],[38,"^Unhandled error: ","",[[5562881],[1098052]]],[38,"^(?:Uncaught|Unhandled) (?:Exception|Rejection)\\\\b","",[[791879,5562881],[2181445,1352003,1098052]]],[39,"\\\\bThe (?:job|log) (?:has )?exceeded the maximum log length\\\\b","",[[6329173],[3699976],[2120010,1986904,3963208],[676184,3942728,807236,6304069]]],[40,"\\\\bThe job exceeded the maximum time limit for jobs","",[[2413901],[2120010],[676184],[807236]]],[40,"\\\\bNo output has been received in the last \\\\d","",[[5589320],[4084693],[342338],[5787941]]],[41,"^The command \\".{0,1500}\\" (?:failed and )?exited with [1-9]","",[[3688817],[12996952,12996993],[1329495,1200472]]],[41,"\\\\bYour build has been stopped\\\\b","",[[6616402],[3164488],[342338]]],[41,"\\\\bDone\\\\. Your build exited with [1-9]","",[[1468761],[5581122],[1200472],[5278044,5278045,5278046,5278047,5278048,5278049,5278050,5278051,5278052]]],[42,"\\\\bToo long with no output\\\\b","i",[[1988041],[5278030],[4084693]]],[42,"\\\\bexceeded the (?:job )?(?:runtime|time) limit\\\\b","i",[[6304069],[1201416],[9749069]]],[42,"\\\\bjob canceled because .{0,60}\\\\btimeout\\\\b","i",[[2683045],[791427],[1329474]]],[43,"\\\\bexecution took longer than \\\\d","",[[5305291],[3208071],[4871432]]],[43,"\\\\bThe script exceeded the maximum execution time\\\\b","",[[6329173],[6304069],[1201416],[3559768]]],[43,"\\\\bstuck_or_timeout_failure\\\\b","",[[5518057],[5589574],[10830413]]],[44,"\\\\bJob failed \\\\(system failure\\\\)","",[[2683045],[1329518],[1366342]]],[44,"\\\\bERROR: Preparation failed\\\\b","",[[4880720],[4740097],[3991878]]],[44,"\\\\brunner_system_failure\\\\b","",[[1366598],[4887769]]],[45,"\\\\bERROR: Job failed: (?:exit (?:code|status)|command terminated with exit code) \\\\d","",[[4880714],[3942726],[2443587,2443603,1329495]]],[46,"\\\\bCancelling nested steps due to timeout\\\\b","",[[791427],[1134949],[3701070],[5062980]]],[46,"\\\\bTimeout has been exceeded\\\\b","",[[5589320],[6304069],[342338]]],[46,"\\\\bBuild timed out \\\\(after\\\\b","",[[2412868],[5589358],[3164500]]],[46,"\\\\bTimeout set to expire\\\\b.{0,60}\\\\bexpired","",[[1410057],[1410057],[5589331],[9782245]]],[47,"\\\\bCannot contact \\\\S{1,80}: (?:java\\\\.|hudson\\\\.)","i",[[10375809,10375701],[5394639],[3752003]]],[47,"\\\\b(?:ChannelClosed|RequestAborted|ClosedChannel)Exception\\\\b","i",[[1070595,1327304],[819278,5062722,3167747]]],[47,"\\\\bagent was (?:removed|disconnected)\\\\b","i",[[1364950,1086659],[291150],[5395905]]],[47,"\\\\bAgent went offline\\\\b","i",[[9761158],[291150],[5395909]]],[47,"\\\\b(?:channel|agent|node|slave) .{0,80}\\\\b(?:went offline|is offline|disconnected|already closed|closed)\\\\b","i",[[9761158,1086659,1153347,836563]]],[47,"\\\\bunexpected termination of the channel\\\\b","i",[[5562712],[1725704],[1462472],[1201413]]],[47,"\\\\bremote call to .{1,80} failed\\\\b","i",[[9711692],[9782245]]],[47,"\\\\bBacking channel \'.{1,80}\' is disconnected\\\\b","i",[[528587],[1986760],[1086659],[1362288]]],[48,"\\\\bmissing workspace\\\\b","i",[[1988047],[4764880]]],[48,"\\\\bNo such DSL method\\\\b","i",[[5066952],[3429640],[9716940]]],[48,"\\\\bWorkflowScript: \\\\d{1,200}: ","i",[[4027587],[2426151]]],[48,"\\\\bUnable to (?:delete|create|find) (?:the )?workspace\\\\b","i",[[2962433],[5306692,2120023,5306691,3688791,1201416],[5265751,5306692,5306691,5306694]]],[48,"\\\\bERROR: Could not find credentials\\\\b","i",[[4880707],[3164494],[5394825],[1327438]]],[48,"\\\\bno workspace for\\\\b","i",[[4764880],[809286],[3733847]]],[48,"^Aborted by \\\\S","i",[[1200281],[271314]]],[49,"\\\\bERROR: script returned exit code \\\\d","",[[10376387],[4278610],[1394002],[2443587]]],[49,"\\\\bBuild step \'.{1,80}\' (?:marked build as failure|changed build result to)","",[[1378672],[3413131,819278],[1329474,1855781],[3164499]]],[49,"^Finished: FAILURE","",[[2117927],[1610633]]],[50,"\\\\bmax run time exceeded\\\\b","",[[3413541],[6304069],[5564756]]],[50,"\\\\bTask timeout after \\\\d{1,200} seconds\\\\b","",[[848772],[3036425],[5589313],[1655122]]],[50,"\\\\bForce killing container\\\\b","",[[1635459],[1462985]]],[51,"\\\\btimed out after \\\\d{1,200} seconds (?:of|with) no output\\\\b","",[[2412868],[5589313],[1655122],[848772]]],[51,"\\\\bapplication timed out after \\\\d{1,200} seconds with no output\\\\b","",[[328716],[2412868],[2371668],[848772]]],[51,"\\\\bcommand timed out: \\\\d{1,200} seconds without output\\\\b","",[[2412868],[4019495],[848772],[5276629]]],[52,"\\\\bUnsuccessful task run with exit code: \\\\d","",[[5563605],[3036309],[5556564],[2249048]]],[53,"\\\\bTEST-UNEXPECTED-(?:ERROR|WARNING) \\\\| \\\\S{1,200}:\\\\d{1,200}(?::\\\\d{1,200})? \\\\| ","",[[5065237,1329687],[3692048,5065237],[5263656,3692048]]],[54,"\\\\bran longer than the maximum time of \\\\d{1,200} minutes\\\\b","",[[2120013],[3208071],[4871432],[3494757]]],[55,"\\\\b(?:Bash|PowerShell|Cmd\\\\.exe|Script) (?:exited|failed) with (?:exit )?code \'?-?\\\\d","i",[[529608,4257221,839974,1329495,4278598],[1329495,6314310,4278597]]],[56,"\\\\bagent that was running this job was lost\\\\b","i",[[9741250],[291150],[346455],[5133461]]],[56,"\\\\bagent (?:was )?(?:lost|stopped)\\\\b.{0,40}\\\\bjob\\\\b","i",[[291150,5305360],[9749459,291150,5395905]]],[57,"\\\\bError: The command exited with status \\\\d","",[[10376456],[1200472],[1201609],[5278035]]],[57,"\\\\buser command error: (?:exit status|The plugin)","",[[3688773],[2443603,4244807]]],[58,"\\\\bExceeded build time limit\\\\b","i",[[6304069],[1329474],[3164500]]],[58,"\\\\bBuild exceeded maximum (?:allowed runtime|duration)","i",[[6329173],[1200472],[807236],[4026692,1135745]]],[58,"\\\\bBuild exited due to time out\\\\b","i",[[1200405],[1200472],[1463567]]],[58,"\\\\bdeployment .{0,60}\\\\btimed out\\\\b","i",[[3208781],[2412868]]],[58,"\\\\bbuild container (?:exceeded|ran out of) (?:the )?time\\\\b","i",[[6304069,3822549,1725704],[1201417,1201416,5395398,3822549]]],[59,"\\\\bContainer \'.{1,60}\' exceeded memory limit\\\\b","i",[[12734808],[807236],[1329485],[1386864]]],[59,"\\\\bAt least one \\"Out of Memory\\" \\\\(\\"OOM\\"\\\\) event\\\\b","i",[[6756718],[3988591],[9901013],[3959117]]],[59,"\\\\bexit(?:ed)? (?:due to|because of) excessive memory\\\\b","i",[[5790029],[3470489],[5394709,9707843,1200405,1329474],[6304083,1724760,1323093]]],[59,"\\\\bpod .{0,80}\\\\bevicted\\\\b","i",[[4256037],[1401411]]],[60,"\\\\bError: (?:No existing credentials found|Project not found|The specified token is not valid|You defined \\"--token\\"|Your codebase isn\'t linked|Could not retrieve Project Settings)","i",[[1986770,870734,5046595,1203304,6616402,5790032]]],[60,"\\\\bAuthentication error \\\\[code: 10000\\\\]","i",[[349448],[4872963],[1071589],[3752515]]],[60,"\\\\bFailed to publish your (?:Worker|Function)\\\\b","i",[[4084757],[5015897],[4006597,1659779]]],[60,"✘ \\\\[ERROR\\\\] (?:A request to the Cloudflare API|In a non-interactive|Authentication)","i",[[15445733],[4018438,868950,349448],[4085000,3732392,3752515]]],[60,"\\\\bError: Failed to get Firebase project\\\\b","i",[[4880710],[1201423],[9728340],[1318995]]],[60,"\\\\bFirebaseError: ","i",[[1610885],[529605]]],[60,"\\\\bError: Unauthorized: could not retrieve project\\\\b","i",[[6836519],[4880725],[349448],[5790032]]],[60,"\\\\bServerless Error\\\\b","i",[[5788812],[5060933]]],[60,"\\\\bDeployment failed\\\\b","i",[[3208781],[3754310]]],[60,"\\\\bDeploy (?:did not succeed|failed)\\\\b","i",[[9716292,4036934]]],[60,"\\\\berror: (?:failed to (?:deploy|release)|deploy(?:ment)? failed)","i",[[4880710,4880708],[1201423,4036934,3208781]]],[61,"\\\\b[Hh]ealth ?[Cc]heck(?:s)? .{0,60}\\\\b(?:failed|failing|unhealthy|timed out)\\\\b","",[[5275848,2248904],[2117708,1323731]]],[61,"\\\\b[Ss]moke tests? failed\\\\b","",[[5034955],[5065030,5323078],[1463557]]],[61,"\\\\bservice (?:is|was) (?:not healthy|unhealthy)\\\\b","",[[4809283],[3228185,9786248],[4016456,3228185,1463745]]],[62,": (?:line \\\\d{1,200}: )?[\\\\w./+-]{1,80}: (?:command )?not found$","",[[10376079,10375375]]],[62,"^[\\\\w./+-]{1,80}: command not found\\\\b","",[[10375375],[1201039]]],[62,": command not found: [\\\\w./+-]{1,80}","",[[5562663],[10375375],[1201039]]],[62,"\\\\bexec: \\"[^\\"]{1,120}\\": (?:executable file not found|stat )","",[[6312167],[873729,5248293]]],[62,"\\\\bspawn \\\\S{1,120} ENOENT\\\\b","",[[5046359],[9720719]]],[62,"\\\\bis not recognized as (?:an internal or external command|the name of a cmdlet|a name of a cmdlet)","",[[1323975],[2466116],[4870488,9712452],[2439502]]],[62,"\\\\benv: .{1,60}: No such file or directory","",[[5066952],[1369511],[10376079],[4008260]]],[62,"\\\\b(?:No such command|unknown command|command not found):","",[[5066952,6089027,5562663],[319783,1201039]]],[63,"\\\\b[Pp]ermission denied\\\\b(?! \\\\(publickey)","",[[4215949],[3991876],[3707204]]],[63,"\\\\bEACCES\\\\b","",[[1315011]]],[63,"\\\\bOperation not permitted\\\\b","",[[4215949],[3998034],[5325124]]],[63,"\\\\bEPERM\\\\b","",[[4215949]]],[63,"\\\\bAccess (?:is|to the path .{1,200} is) denied\\\\b","",[[274629],[9716046]]],[63,"\\\\bmust be (?:run as )?root\\\\b","",[[3495124],[9707877]]],[63,"\\\\bUnauthorizedAccessException\\\\b","",[[1052867],[5562453],[5002755]]],[64,"\\\\bNo such file or directory\\\\b","",[[5066952],[4008260]]],[64,"\\\\bENOENT\\\\b","",[[1369029]]],[64,"\\\\bcannot (?:find|open|access|stat) (?:the )?(?:file|path|directory|\')","",[[5394825,1201416,5395408,9703619,4016467]]],[64,"\\\\bno such file\\\\b","",[[5066952]]],[64,"\\\\b[Ff]ile not found\\\\b","",[[3168590]]],[64,"\\\\bFileNotFoundError\\\\b","",[[5268437],[3686738],[2408782]]],[64,"\\\\bFileNotFoundException\\\\b","",[[1070595],[5268437],[2408782]]],[64,"\\\\b(?:path|file|directory) .{1,120} (?:does not|doesn\'t) exist\\\\b","",[[9716677],[1409619,5041172],[5133199,1409619]]],[64,"\\\\bCould not find (?:a )?(?:file|part of the path)\\\\b","",[[3164494],[5394825]]],[64,"\\\\bCannot find path\\\\b","",[[3688784],[5394825]]],[64,"\\\\bnot a directory\\\\b","",[[9705796]]],[65,"^(?:\\\\S{1,200}: )?(?:-c: )?line \\\\d{1,6}: syntax error","",[[10376409],[3752024]]],[65,": (?:syntax error near unexpected token|unexpected EOF while looking for matching|unbound variable|parameter (?:null or )?not set|bad substitution|\\\\[: (?:too many arguments|unary operator expected)|syntax error: unexpected)","",[[5562712,1725896,5562511,4199553,528677,4748621,6706128,4880725],[5084052,5562712,3688790,3429637,5066899,3412889,5562450,3692048],[362821,1329477,4755522,4871055,4871061,5281045,5305317,4870488,5084052]]],[65,"^sh: \\\\d{1,200}: Syntax error","",[[5016037],[10376409],[3752024]]],[65,"\\\\bbad interpreter\\\\b","",[[528677],[5264528],[4740357]]],[65,"\\\\bArgument list too long\\\\b","",[[4748621],[3208071],[5395209]]],[65,"\\\\bcannot execute(?: binary file)?: (?:required file not found|Exec format error)","",[[873733],[1200521,6312165],[4016453],[3168590,346437]]],[65,"\\\\bExec format error\\\\b","",[[6312165],[346437]]],[65,"\\\\bParserError: ","",[[4199571],[1384786]]],[66,"\\\\bNo space left on device\\\\b","i",[[5046339],[9716054],[9748806]]],[66,"\\\\bENOSPC\\\\b","i",[[4011011]]],[66,"\\\\bnot enough space on the disk\\\\b","i",[[4018632],[5046339],[1086667],[3822856]]],[66,"\\\\bDisk quota exceeded\\\\b","i",[[3036245],[6304069],[4014181]]],[66,"\\\\bEDQUOT\\\\b","i",[[1328213]]],[66,"\\\\b(?:insufficient|not enough|out of) (?:free )?disk space\\\\b","i",[[4198597],[5067142,4018632,3959108,3959110],[1086667,2437861]]],[66,"\\\\bdisk (?:is )?full\\\\b","i",[[3035541,1086667]]],[66,"\\\\bThere is not enough (?:disk )?space\\\\b","i",[[4018632],[5046339,1086667],[2118789],[2439502]]],[66,"\\\\bYou don\'t have enough free space\\\\b","i",[[4018632],[4020548],[12667208],[5046339]]],[66,"\\\\bWrote only \\\\d{1,200} of \\\\d{1,200} bytes\\\\b","i",[[9709140],[6104020],[3990297],[7230406,7492550,7754694,8016838,8278982,8541126,8803270,9065414,9327558,9589702]]],[67,"\\\\b[Ss]ystem limit for number of file watchers reached\\\\b","",[[819524],[3959110],[6034691],[5084372]]],[67,"\\\\binotify\\\\b.{0,60}\\\\blimit\\\\b","",[[5280153],[3183433]]],[67,"\\\\buser limit on the total number of inotify watches\\\\b","",[[1677655],[344264],[9749069],[3822856]]],[68,"\\\\b[Oo]ut of memory: Kill(?:ed)? process\\\\b","",[[6715723],[3959117],[1364946,1201170]]],[68,"\\\\boom-kill(?:er)?\\\\b","",[[3987979]]],[68,"\\\\boom_reaper\\\\b","",[[3994473],[4739152]]],[68,"\\\\bOOMKilled\\\\b","",[[3994443],[2409221]]],[68,"\\\\bMemory cgroup out of memory\\\\b","",[[6705351],[3429199],[4019237]]],[68,"\\\\bOOM[ -]killed\\\\b","",[[3987787,3987979],[2409221]]],[69,"\\\\b[Oo]ut[ -]of[ -][Mm]emory\\\\b","i",[[3959117,3959309,4019496,10547624],[3470489,3959117,3429199]]],[69,"\\\\b(?:Cannot|Could not|Failed to|Unable to|can\'t) allocate(?: .{0,40})? ?memory\\\\b","i",[[3429199,9752909],[3195843,3164494,1201423,791472],[4016449,3195843,3168596]]],[69,"\\\\bENOMEM\\\\b","i",[[3985741]]],[69,"\\\\bstd::bad_alloc\\\\b","i",[[1210818],[281153],[3195843]]],[69,"(?:Memory|OutOfMemory)(?:Error|Exception)\\\\b","i",[[3429199,6575619,1626445],[4821330,3429199,4019471,6575619]]],[69,"\\\\bUnable to allocate [\\\\d.]{1,200} [KMGT]i?B\\\\b","i",[[3195843],[3168596]]],[69,"\\\\bvm\\\\.max_map_count\\\\b.{0,40}\\\\btoo low\\\\b","i",[[5822861],[363085],[330307],[9749463]]],[69,"\\\\bpaging file is too small\\\\b","i",[[4198857],[1986953],[4084941]]],[69,"\\\\bheap limit\\\\b","i",[[2117712],[9749069]]],[69,"\\\\bout of (?:heap|virtual|swap|dynamic|stack)(?: memory| space)\\\\b","i",[[3959112,3959126,1725655,1724697,833869,5247179],[330061,4347088,9752909,5046339,315971,3470489]]],[69,"\\\\bKilled signal terminated\\\\b","i",[[2921228],[1201353],[1892428]]],[69,"\\\\b(?:virtual )?memory exhausted\\\\b","i",[[6324309],[3429199,9752909],[4823365,5805204]]],[69,"\\\\b(?:not enough|insufficient) (?:free )?memory\\\\b","i",[[4018632,5067142],[9752909],[4016453,9725061,2372165]]],[69,"\\\\bmemory limit exceeded\\\\b","i",[[3429199],[6304069],[9749069]]],[69,"\\\\ballocation of \\\\d{1,200} bytes failed\\\\b","i",[[9709140],[3195843],[3822534]]],[69,"\\\\bmemory allocation of \\\\d{1,200} bytes failed\\\\b","i",[[3429199],[9709140],[4823361],[3195843]]],[70,"^(?:.{0,160}: line \\\\d{1,6}: {1,6}\\\\d{1,200} )?Killed\\\\b(?!:? (?:all|the|process group|by user|session))(?: {2,200}\\\\S|$|: 9)","",[[2921228]]],[70,"\\\\bKilled: 9\\\\b","",[[2921228],[1210724]]],[70,"^\\\\d{1,200} Killed {2,200}","",[[9744972],[1329509]]],[71,"\\\\bsignal: killed\\\\b","i",[[3307851],[5018062],[2409221]]],[71,"\\\\bsignal[ :]{1,200}(?:9\\\\b|SIGKILL\\\\b|KILL\\\\b)","i",[[5018062]]],[71,"\\\\bSIGKILL\\\\b","i",[[5018059]]],[71,"\\\\b[Kk]illed \\\\(?(?:signal|by signal) 9\\\\b","i",[[2921228,1200281,1329518,1203074],[1201353,2921228],[1892428,9777735,5018062,6706377]]],[71,"\\\\bterminated with signal 9\\\\b","i",[[1329495],[5264525],[5278035]]],[71,"\\\\bsignal 9 \\\\[Killed\\\\]","i",[[9880265],[3166509],[5018062]]],[72,"\\\\b[Tt]oo many open files\\\\b","",[[3412889],[9761797],[3821961]]],[72,"\\\\bEMFILE\\\\b","",[[1364361]]],[72,"\\\\bENFILE\\\\b","",[[1368457]]],[73,"\\\\bfork:? .{0,40}[Rr]esource temporarily unavailable\\\\b","",[[5264208],[3250517],[1635467],[4005970]]],[73,"\\\\bCannot fork\\\\b","",[[1635467]]],[73,"\\\\bcan\'t start new thread\\\\b","",[[791472],[6182152],[4802894]]],[73,"\\\\bpthread_create failed\\\\b","",[[281155],[4276754],[5265734]]],[73,"\\\\bunable to create (?:new )?native thread\\\\b","",[[2449765],[5276805],[5306691],[5265742,6181761]]],[73,"\\\\bfailed to create new OS thread\\\\b","",[[1201423],[1407311],[5276805],[5265742]]],[73,"\\\\bthread \'main\' panicked.{0,80}Resource temporarily unavailable","",[[1203213],[831812],[3869008],[5264208]]],[74,"\\\\bCUDA (?:error: )?out of memory\\\\b","",[[872705],[3959117,10376149],[1364946,3959117]]],[74,"\\\\bOutOfMemoryError: CUDA\\\\b","",[[1626445],[10375381],[4019471]]],[74,"\\\\bHIP out of memory\\\\b","",[[2135077],[3959117],[3470489]]],[74,"\\\\bCUBLAS_STATUS_ALLOC_FAILED\\\\b","",[[872588],[3947078],[5330153]]],[75,"\\\\berror while loading shared libraries\\\\b","",[[4871624],[1987784],[1329484],[3168588]]],[75,"\\\\bcannot open shared object file\\\\b","",[[565571],[5395408],[3822792],[5394825]]],[75,"\\\\bversion `(?:GLIBC|GLIBCXX|CXXABI)_[\\\\d.]{1,200}\' not found\\\\b","",[[2367721,538136,13121048],[3824775,270953],[12735375]]],[75,"\\\\bLibrary not loaded: ","",[[1069351],[4823374],[4016460]]],[75,"\\\\bDllNotFoundException\\\\b","",[[1070595],[5268437],[1098510]]],[75,"\\\\bimage not found\\\\b","",[[1857870]]],[76,"\\\\bEADDRINUSE\\\\b","",[[1315076],[4756373]]],[76,"\\\\b[Aa]ddress already in use\\\\b","",[[278802],[1153353],[3822931]]],[76,"\\\\b[Pp]ort \\\\d{1,200} is already (?:in use|allocated)\\\\b","",[[4007205]]],[76,"\\\\bport is already allocated\\\\b","",[[6705228],[3944532],[4007205]]],[77,"\\\\b[Ss]egmentation fault\\\\b","i",[[5001677],[9723989],[1369345]]],[77,"\\\\bSIGSEGV\\\\b","i",[[1913159]]],[77,"\\\\bSIGABRT\\\\b","i",[[2388034]]],[77,"\\\\bSIGILL\\\\b","i",[[5018057]]],[77,"\\\\bSIGBUS\\\\b","i",[[2388117]]],[77,"\\\\bAborted \\\\(core dumped\\\\)","i",[[1135440],[1203075],[271314]]],[77,"\\\\bcore dumped\\\\b","i",[[1135440]]],[77,"\\\\bBus error\\\\b","i",[[611557]]],[77,"\\\\bIllegal instruction\\\\b","i",[[5317955],[3195207],[313673]]],[77,"\\\\bACCESS_VIOLATION\\\\b","i",[[274629],[5061206],[2421505]]],[77,"\\\\bstack smashing detected\\\\b","i",[[5247179],[3413192],[1986821]]],[77,"\\\\bStackOverflow\\\\b","i",[[832470],[1384844]]],[78,"\\\\bEBUSY\\\\b","",[[611545]]],[78,"\\\\b[Dd]evice or resource busy\\\\b","",[[611545],[1070473],[809295]]],[78,"\\\\bbeing used by another process\\\\b","",[[1200281],[3701077],[3732744]]],[78,"\\\\bText file busy\\\\b","",[[611545],[6375750]]],[78,"\\\\bETXTBSY\\\\b","",[[5342466]]],[78,"\\\\bresource busy or locked\\\\b","",[[611545],[831812],[9761957]]],[79,"\\\\b(?:could not connect to|cannot open|can\'t open|unable to open) display\\\\b","i",[[4243545],[3164494,5395408,791472,4084688],[5394639,1370436,5395408]]],[79,"\\\\bMissing X server or \\\\$DISPLAY\\\\b","i",[[3701080],[4874116],[4243545]]],[79,"\\\\bno \\\\$?DISPLAY (?:name|environment variable|variable)\\\\b","i",[[1086672,4087684],[3151461,4243545]]],[80,"\\\\btimeout: sending signal [A-Z]{1,200} to command\\\\b","",[[4019495],[5002116],[1987785],[5306691]]],[81,"\\\\b(?:[Bb]uild|[Jj]ob|[Tt]ask|[Ss]tep|[Pp]ipeline|[Ww]orkflow|[Rr]un|[Cc]ommand|[Ss]cript|[Ss]tage|[Dd]eployment|[Aa]ttempt|[Pp]rocess|[Ee]xecution)\\\\b(?!.{0,80}\\\\b(?:[Cc]onnect(?:ion)?|curl|[Rr]ead|[Rr]equest|[Ss]ocket|tcp)\\\\b).{0,60}\\\\b(?:timed out|has timed out|time ?out after|exceeded (?:the |its )?(?:\\\\w{1,200} ){0,4}(?:time ?(?:limit|out)|duration|run ?time))\\\\b","",[[2412868,5589313,3430735,6304069]]],[82,"\\\\bFinal attempt failed\\\\. Timeout of \\\\d{1,200}ms hit\\\\b","",[[5264208],[3166502],[1610625],[3488072]]],[83,"\\\\b[Tt]imed? ?out (?:\\\\(\\\\w{1,200}\\\\) )?(?:while |when )?(?:waiting|awaiting)\\\\b","i",[[3429333,3430735,2412868]]],[83,"\\\\b[Tt]imeout (?:while |when |after .{1,40} )?wait(?:ing|ed)\\\\b","i",[[3429333]]],[83,"\\\\btimeout occurred after waiting\\\\b","i",[[3944661],[1200198],[1386839]]],[83,"\\\\bgave up waiting\\\\b","i",[[5572951],[1840517]]],[83,"\\\\bno (?:new )?output (?:was |has been )?(?:received |seen |produced )?(?:for|in|within) (?:the last )?(?:more than )?\\\\d","i",[[4084693,5589335,5589320,6181845]]],[83,"\\\\bqueued for (?:more|longer) than \\\\d","i",[[4542805]]],[83,"\\\\bwaited (?:too long|more than|\\\\d{1,200} ?(?:s|sec|seconds|minutes?))\\\\b.{0,60}\\\\b(?:giving up|failed|timeout|not)\\\\b","i",[[2441540]]],[83,"\\\\b(?:did not|didn\'t|never|not|failed to) (?:become|become|became|get|come|start|be)\\\\b.{0,40}\\\\b(?:within|after|in time|in \\\\d{1,200})\\\\b","i",[[1085733,1085710,9707843,3691909,848709,4016455,4016467,4016450,1201423]]],[84,"\\\\b(?:context )?deadline exceeded\\\\b","i",[[1069124,6375748],[6304069],[3692869,1315084]]],[84,"\\\\bDEADLINE_EXCEEDED\\\\b","i",[[10769923],[1069124],[1327428]]],[84,"\\\\bDeadlineExceeded\\\\b","i",[[1069124],[1332739],[1327428]]],[85,"\\\\b(?:timed out|time ?out|timeout expired) (?:after|of|in|exceeded)\\\\b.{0,30}\\\\d","i",[[2412868,5589313,5589327,3429333,6304069,3430735,1410057]]],[85,"\\\\b(?:TimeoutError|TimeoutException|TimeoutExpired)\\\\b","i",[[4019461,5587288]]],[85,"\\\\b(?:exceeded|reached|hit|over)\\\\b.{0,30}\\\\btime ?(?:limit|out)\\\\b","i",[[2412876,3429333,3430732,3430735]]],[85,"\\\\btime ?(?:limit|out)\\\\b.{0,30}\\\\b(?:exceeded|reached|expired|elapsed)\\\\b","i",[[6304069,819524,1410057,4272452]]],[85,"\\\\btook (?:longer than|more than|over|> ?)\\\\s?\\\\d","i",[[5305291,3979597,3036118,3979637]]],[85,"\\\\bran for too long\\\\b","i",[[321862],[3208071],[4008276]]],[85,"\\\\bmaximum time\\\\b","i",[[6329173],[3560713]]],[85,"\\\\b(?:run|execution|build|job|wall) ?(?:time|clock)\\\\b.{0,20}\\\\bexceeded\\\\b","i",[[6304069]]],[85,"\\\\bthere was a time ?out\\\\b","i",[[2118789],[342337,3430735]]],[85,"\\\\bexceeded (?:the )?max(?:imum)? wait(?:ing)? time\\\\b","i",[[6304069,6329173],[1329485,6304069,1201416],[362839,1329485,9752664,1201416],[5395721,1987849]]],[86,"(?:^|[^\\\\w.\\\\\\\\/-])(?:timed ?out|time-?out)\\\\b(?!\\\\s{0,200}[=:]\\\\s{0,200}[\\\\w\\"\']|[-.]\\\\w|\\\\()","i",[[2412868,3429333,2412904]]],[87,"\\\\bENOTFOUND\\\\b","",[[5268437]]],[87,"\\\\bEAI_AGAIN\\\\b","",[[2527303]]],[87,"\\\\b[Cc]ould not resolve (?:host|proxy)\\\\b","",[[5790024,5790032],[3164494,4781593]]],[87,"[Tt]emporary failure (?:in name resolution|resolving)","",[[5264208],[4823366],[3430738,5804935]]],[87,"\\\\bName or service not known\\\\b","",[[4809283],[3430735],[4016459]]],[87,"\\\\bno such host\\\\b","",[[5066952],[9733075]]],[87,"\\\\bUnknownHostException\\\\b","",[[4027272],[5264899]]],[87,"\\\\bnodename nor servname\\\\b","",[[5824589],[3948878],[9757650]]],[87,"\\\\bNameResolutionError\\\\b","",[[315730],[5042965],[2421637]]],[87,"\\\\bNo address associated with hostname\\\\b","",[[278802],[1329495],[5278024],[5059523]]],[87,"\\\\b[Uu]nable to resolve host\\\\b","",[[5790024],[3168596],[4084869]]],[87,"\\\\bName does not resolve\\\\b","",[[3430724],[3953893]]],[87,"\\\\bserver misbehaving\\\\b","",[[3445954],[1343574]]],[87,"\\\\bfailed to lookup address\\\\b","",[[3978576],[278802],[1201423]]],[87,"\\\\bdns error\\\\b","",[[1107173]]],[87,"\\\\bremote name could not be resolved\\\\b","",[[3430723],[3236164],[3164494],[4016450]]],[87,"\\\\bgetaddrinfo failed\\\\b","",[[5247236],[1636678]]],[87,"\\\\bunknown host\\\\b","",[[6089032]]],[88,"\\\\bECONNREFUSED\\\\b","",[[4739477],[1323982]]],[88,"\\\\b[Cc]onnection refused\\\\b","",[[4739477],[848782],[1324297]]],[88,"\\\\bactively refused\\\\b","",[[868950],[4739477],[1361509]]],[88,"\\\\bWinError 10061\\\\b","",[[6067077],[4008284]]],[88,"\\\\b[Cc]onnect(?:ion)? (?:to .{1,80} )?failed: (?:Connection )?refused\\\\b","",[[1210706,1210691],[1336659,4739477],[848782]]],[89,"\\\\bECONNRESET\\\\b","",[[1323982],[3744083]]],[89,"\\\\b[Cc]onnection (?:was )?reset\\\\b","",[[848782],[1324297],[4740293,342354]]],[89,"\\\\bConnection reset by peer\\\\b","",[[629072],[848782],[1324297]]],[89,"\\\\bsocket hang up\\\\b","",[[1987920],[5042379],[1395016]]],[89,"\\\\bforcibly closed by the remote host\\\\b","",[[1200281],[1635459],[2368281],[5265736]]],[89,"\\\\b[Cc]onnection was forcibly closed\\\\b","",[[1635459],[2368281],[848782],[836563]]],[90,"\\\\bE(?:SOCKET)?TIMEDOUT\\\\b","",[[2412868,5042379]]],[90,"\\\\b[Cc]onnect(?:ion)? (?:attempt )?timed out\\\\b","",[[2412868,5264208],[848782,2412868],[870740,848782,1324297]]],[90,"\\\\b[Rr]ead timed out\\\\b","",[[2412868],[280916]]],[90,"\\\\bi\\\\/o timeout\\\\b","",[[2532325]]],[90,"\\\\bnetwork timeout\\\\b","",[[3691799],[4766036]]],[90,"\\\\bConnectTimeout(?:Error|Exception)?\\\\b","",[[848782,5587288],[1324308,848782]]],[90,"\\\\bReadTimeout(?:Error|Exception)?\\\\b","",[[1131085]]],[90,"\\\\bSocketTimeoutException\\\\b","",[[5042379],[5587288],[5325389]]],[90,"\\\\bERR_SOCKET_TIMEOUT\\\\b","",[[10826691],[2905385]]],[90,"\\\\bUND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT\\\\b","",[[5562665],[4794947,4794952,10757060],[1324329,10830413,6722825]]],[90,"\\\\bOperation timed out\\\\b","",[[2412868],[3998034],[3991892]]],[90,"\\\\bTimeout was reached\\\\b","",[[819524],[5589335],[342354]]],[90,"\\\\bClient\\\\.Timeout\\\\b","",[[10043981],[836165]]],[90,"\\\\btimeout of \\\\d{1,200}ms exceeded \\\\(request\\\\)","",[[6304069],[1329518],[5589327],[3488069]]],[90,"\\\\brequest timed out\\\\b","",[[2412868]]],[90,"\\\\bConnection timeout\\\\b","",[[848782],[1324297],[3991892]]],[90,"\\\\bnet\\\\/http: request canceled\\\\b","",[[1395336],[5310949],[791427]]],[90,"\\\\bHttpConnectTimeoutException\\\\b","",[[5325827],[5587288],[3727683]]],[90,"\\\\bdownload timed out\\\\b","",[[2412868],[280916]]],[91,"\\\\bTLS handshake\\\\b","",[[2102148],[5013579],[5293285]]],[91,"\\\\bSSL routines\\\\b","",[[9774037],[5280645]]],[91,"\\\\bSSL_connect\\\\b","",[[5032515],[3727683]]],[91,"\\\\bReceived fatal alert: ","",[[807510],[1385767],[313665]]],[91,"\\\\b[Cc]ertificate verif(?:y|ication) failed\\\\b","",[[2384451],[4755865,2384451],[808084]]],[91,"\\\\bCERTIFICATE_VERIFY_FAILED\\\\b","",[[1677894],[2384451],[5266006]]],[91,"\\\\bx509: ","",[[7227877]]],[91,"\\\\bSSLHandshakeException\\\\b","",[[2102148],[5013579],[1332739]]],[91,"\\\\bself[- ]signed certificate\\\\b","",[[1360296,1892676],[1892676,2384451],[2384451,5001990]]],[91,"\\\\bunable to get local issuer certificate\\\\b","",[[2384451],[5306695],[2438357],[4870341]]],[91,"\\\\bCERT_HAS_EXPIRED\\\\b","",[[10769936],[4803144]]],[91,"\\\\bSSL_ERROR_SYSCALL\\\\b","",[[4887769],[5059369],[4993100]]],[91,"\\\\bgnutls_handshake\\\\b","",[[1893716],[3226184],[3687624]]],[91,"\\\\bPKIX path building failed\\\\b","",[[4239960],[2248853],[1986945]]],[91,"\\\\bSSL certificate problem\\\\b","",[[2384451],[4268994],[5032259]]],[91,"\\\\bUNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)","",[[573801],[2385513,1856809],[1315241,5526697],[5018062,808084]]],[91,"\\\\bSSLError\\\\b","",[[5059333]]],[91,"\\\\bSSL connect(?:ion)? error\\\\b","",[[5032259],[3727683]]],[91,"\\\\bschannel: ","",[[4993537],[3691303]]],[91,"\\\\bcertificate has expired\\\\b","",[[2384451],[1410057],[808084]]],[91,"\\\\bCould not create SSL\\\\/TLS secure channel\\\\b","",[[5001429],[1462472],[3164494],[5394642]]],[91,"\\\\bcertificate signed by unknown authority\\\\b","",[[1200281],[2384451],[349448],[808084]]],[92,"\\\\b[Nn]etwork (?:is )?unreachable\\\\b","",[[819266],[4766037,3691799],[3691799,4766025]]],[92,"\\\\bNo route to host\\\\b","",[[9774037],[5306696]]],[92,"\\\\bEHOSTUNREACH\\\\b","",[[1315016],[1344467],[5329810]]],[92,"\\\\bENETUNREACH\\\\b","",[[1315016],[3691797]]],[92,"\\\\bNoRouteToHostException\\\\b","",[[5264899],[4006869],[1393608]]],[92,"\\\\b[Hh]ost is (?:down|unreachable)\\\\b","",[[2159828,819266],[2439492,2159828]]],[92,"\\\\bENETDOWN\\\\b","",[[5260247]]],[92,"\\\\bEPIPE\\\\b","",[[1376848]]],[93,"\\\\bunexpected EOF\\\\b","",[[5562712],[1329477]]],[93,"\\\\bPremature close\\\\b","",[[4268365],[345426],[1462476]]],[93,"\\\\bERR_STREAM_PREMATURE_CLOSE\\\\b","",[[318032],[3413269],[4741699]]],[93,"\\\\bIncompleteRead\\\\b","",[[3683277],[4243796],[1384769]]],[93,"\\\\bConnection aborted\\\\b","",[[848782],[1324297],[3821634]]],[93,"\\\\b[Cc]onnection (?:was )?(?:closed|terminated|lost)(?: unexpectedly| prematurely)?\\\\b","",[[848782],[1324297],[836563,1201486,1201170,5264525,3208404,5562712,4268365]]],[93,"\\\\bRemoteDisconnected\\\\b","",[[1086659],[3727683]]],[93,"\\\\bChunkedEncodingError\\\\b","",[[820558],[2904325],[3683268]]],[93,"\\\\bRemote end closed connection\\\\b","",[[1200332],[4010308],[848782]]],[93,"\\\\b[Ee]nd of file before\\\\b","",[[1201094],[9707846]]],[93,"\\\\bEmpty reply from server\\\\b","",[[3474713],[1377049],[3987795]]],[93,"\\\\btransfer closed with\\\\b","",[[1329495],[320710],[4870348]]],[93,"\\\\bunexpected end of (?:file|stream|data)\\\\b","",[[5562712],[1201094],[1329477]]],[93,"\\\\bHTTP\\\\/2 stream \\\\d{1,200} was not closed cleanly\\\\b","",[[5325866],[1200332],[4739149],[5394636]]],[93,"\\\\bserver closed (?:the )?connection\\\\b","",[[4870348,1201416],[4010308,4870348],[848782]]],[93,"\\\\bconnection unexpectedly closed\\\\b","",[[5562712],[1327897],[848782],[836563]]],[93,"\\\\bUNAVAILABLE: (?:io exception|upstream|connection)","",[[5562454],[573799],[4084056,5571796,848782]]],[93,"(?<!\\\\bwrite error: )\\\\bBroken pipe\\\\b","",[[598987],[9765456]]],[93,"\\\\bthe underlying connection was closed\\\\b","",[[2120021],[6591367],[3686738],[342339]]],[94,"\\\\bMax retries exceeded with url\\\\b","",[[3413541],[6304069],[1329495],[2250066]]],[94,"\\\\bNewConnectionError\\\\b","",[[3691971],[3727683],[2421637]]],[94,"\\\\b[Ff]ailed to establish a new connection\\\\b","",[[6181071],[1201423],[5062722],[3183816]]],[94,"\\\\bspurious network error\\\\b.{0,40}\\\\b0 tries\\\\b","",[[5047634],[2422099],[3691799],[9782409]]],[95,"\\\\bProxy (?:CONNECT|[Ee]rror|connection|tunneling failed)","",[[6396227,4269016],[3727683,6705490,6706453]]],[95,"\\\\bCannot connect to proxy\\\\b","",[[4269016],[5394639],[3727683]]],[95,"\\\\b407 Proxy Authentication\\\\b","",[[4269016],[6705237],[5275982]]],[95,"\\\\bERR_(?:PROXY|TUNNEL)_CONNECTION_FAILED\\\\b","",[[6396483,4887829],[4794960,1362499],[3992134]]],[95,"\\\\bProxyError\\\\b","",[[4269016],[6575250]]],[95,"\\\\bReceived HTTP code 407 from proxy\\\\b","",[[807510],[1329480],[5310787],[3987792]]],[95,"\\\\bunable to connect to (?:the )?proxy\\\\b","",[[4269016,2120016],[5306691],[3727683],[9782245]]],[96,"\\\\bnet::ERR_(?:INTERNET_DISCONNECTED|NAME_NOT_RESOLVED|CONNECTION_[A-Z_]{1,200}|TIMED_OUT|NETWORK_[A-Z_]{1,200}|ADDRESS_UNREACHABLE|SSL_[A-Z_]{1,200}|EMPTY_RESPONSE|HTTP2_[A-Z_]{1,200})","",[[1395175],[1385641],[1395268,315753,848782,3428649,4006633,819266,5059369,3474713,5310313]]],[96,"\\\\bNS_ERROR_(?:CONNECTION_REFUSED|UNKNOWN_HOST|NET_[A-Z_]{1,200})","",[[3750469],[4781225],[10821958,6089288,3691817]]],[97,"\\\\b50[0-4] (?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Server Error)","i",[[2417925,528677,4809283,1405017,1386821]]],[97,"\\\\b(?:HTTP|[Ss]tatus|[Cc]ode|returned|responded|answered|response)\\\\b[^\\\\d\\\\n]{0,40}[ :=(]5(?:0[0-4]|2\\\\d)\\\\b(?![.\\\\d:])","i",[[2180368,5248277,848133,4740373,4256644,320727,4740304]]],[97,"\\\\berror:? 50[0-4]\\\\b(?![.\\\\d:])","i",[[4008288,4880736]]],[97,"\\\\bbad gateway\\\\b","i",[[528677],[1405017]]],[97,"\\\\boverloaded(?:_error)?\\\\b.{0,40}\\\\b(?:error|try again|overloaded)\\\\b","i",[[4022610,1069353]]],[97,"\\\\bservice (?:is )?(?:temporarily )?unavailable\\\\b","i",[[4809283],[3675521]]],[97,"\\\\bServer Error \\\\(50\\\\d\\\\)","i",[[4008302],[1386821]]],[97,"\\\\bupstream connect error\\\\b","i",[[5571796],[317763],[3727683]]],[97,"\\\\bgateway timeout\\\\b","i",[[1405017]]],[98,"\\\\b429\\\\b.{0,30}\\\\bToo Many Requests\\\\b","i",[[3412889],[5305317]]],[98,"\\\\btoo ?many ?requests\\\\b","i",[[3412889]]],[98,"\\\\brate limit(?:ed|ing)?\\\\b.{0,30}\\\\b(?:exceeded|reached|hit)\\\\b","i",[[9749069],[4723973,2441540]]],[98,"\\\\b(?:HTTP|[Ss]tatus|[Cc]ode|returned|responded|response|error)\\\\b[^\\\\d\\\\n]{0,30}[ :=(]429\\\\b","i",[[9828196,10352484,13498212,12187492]]],[98,"\\\\bthrottl(?:ed|ing)(?:Exception)?\\\\b","i",[[5276815,1070595,1857027],[5292356,5276815,5325577]]],[99,"\\\\b(?:[Ff]ailed|[Uu]nable|[Cc]ould not|[Cc]annot|[Ee]rror) (?:to )?(?:download|downloading|fetch|fetching|connect to|connecting to|reach|retrieve|contact)\\\\b","",[[1111502,1594627,848782,1315016,4755798,3752003]]],[99,"\\\\b[Dd]ownload (?:of .{1,80} )?failed\\\\b","",[[1111502]]],[99,"\\\\bfetch failed\\\\b","",[[821574]]],[99,"\\\\b[Nn]etwork (?:error|failure|issue|problem)s?\\\\b","",[[3691799,4766022,4766032],[4766021,3691799,4766025,573773]]],[99,"\\\\bproblem connecting\\\\b","",[[4268994],[1366339],[3727683]]],[100,"\\\\b(?:ERROR|HTTP request sent, awaiting response\\\\.{3}|The requested URL returned error:) (?:404|410)\\\\b","",[[1385615,16404567,1201490]]],[100,"\\\\b404 Not Found\\\\b.{0,60}(?:https?:|\\\\[IP)","",[[8278927]]],[100,"\\\\bHTTP Error 404\\\\b","",[[5325861],[4008287]]],[101,"^curl: \\\\((?:5|6|7|16|18|22|28|35|52|55|56|60|92|95|97)\\\\)(?! The requested URL returned error: 40[137]\\\\b)","",[[873612],[10378144,10378145,10378146,10378140,10378141,10378142,10378148]]],[101,"\\\\bcurl: \\\\((?:5|6|7|18|28|35|52|55|56|60|92)\\\\)","",[[873612],[10378144,10378145,10378146,10378140,10378141,10378142,10378148]]],[102,"\\\\b(?:[Ss]ucceeded|[Ss]uccess|[Ss]uccessful(?:ly)?)\\\\b.{0,40}\\\\b(?:after|on|in|at) (?:\\\\w{1,200} )?(?:retry|retries|attempts?|tr(?:y|ies))\\\\b","",[[799045,5066947]]],[102,"\\\\b(?:[Rr]etry|[Aa]ttempt \\\\d{1,200}) (?:was )?(?:succeeded|successful)\\\\b","",[[1393817,5264208]]],[102,"^Status: Downloaded newer image for \\\\S","",[[5330151],[1857862],[1329486],[1405266]]],[102,"^ {2}Downloaded \\\\S{1,80} v\\\\d","",[[9851151]]],[102,"^HTTP request sent, awaiting response\\\\.{3} 200 OK","",[[1468838],[16404567],[5325861],[3701074]]],[103,"^CONFLICT \\\\(","",[[1622595]]],[103,"\\\\bAutomatic merge failed\\\\b","",[[5587917],[2373965],[1857862]]],[103,"\\\\bMerge conflict in\\\\b","",[[3429511],[1622595]]],[103,"\\\\bcould not apply [0-9a-f]{7,200}","",[[4260633],[3164494],[4016449]]],[103,"\\\\bfix conflicts and then commit\\\\b","",[[1611301],[1622595],[1201416],[3986249]]],[103,"\\\\bhave unmerged files\\\\b","",[[2102661],[9786253],[4747588]]],[103,"\\\\bneeds merge$","",[[1128781],[1384901]]],[103,"\\\\bResolve all conflicts manually\\\\b","",[[1622595],[5790017],[3197251],[3756108]]],[104,"\\\\b[Cc]ouldn\'t find remote ref\\\\b","",[[5554446],[12667206],[3688786]]],[104,"\\\\bfatal: [Rr]emote branch .{1,120} not found\\\\b","",[[319688],[5247783],[5265730]]],[104,"\\\\bdid not match any file\\\\(s\\\\) known to git\\\\b","",[[1085733],[3413251],[3774790],[12473038]]],[104,"\\\\bunknown revision or path not in the working tree\\\\b","",[[2120023],[6089042],[1401427],[4008272]]],[104,"\\\\b[Bb]ad (?:object|revision)\\\\b","",[[565571,528677],[528677,4740489]]],[104,"\\\\breference is not a tree\\\\b","",[[4739461],[4739971],[1462867]]],[104,"\\\\bnot our ref\\\\b","",[[5395413],[9773382]]],[104,"\\\\bInvalid (?:revision range|symmetric difference expression)\\\\b","",[[4740489,5083981],[4723591,1085830]]],[104,"\\\\b[Nn]ot a valid (?:object name|ref|commit)\\\\b","",[[565571,9705814,2378051],[9705814,2378066,3986249]]],[104,"\\\\bambiguous argument\\\\b","",[[3416647],[4748621],[5567827]]],[104,"\\\\bNo merge base\\\\b","",[[3429511],[1462401]]],[104,"\\\\bno merge base\\\\b","",[[3429511],[1462401]]],[104,"\\\\bCould not find (?:remote )?branch\\\\b","",[[319688],[3688770,3164494],[3164494,5394825],[5394825,3688786]]],[104,"\\\\bNeeded a single revision\\\\b","",[[1327428],[2417100],[9773398]]],[104,"\\\\bcannot lock ref\\\\b","",[[3207371],[9773382]]],[104,"\\\\bunable to read tree\\\\b","",[[280916],[3168596],[4084869]]],[104,"\\\\bA branch or tag with the name \'.{1,120}\' could not be found\\\\b","",[[319688],[293207],[2249992],[3430768]]],[104,"\\\\binvalid reference: ","",[[3682663],[2378066],[1335634]]],[105,"\\\\bUnable to create \'.{1,300}\\\\.lock\': File exists\\\\b","",[[834599],[5306691],[5265776],[1462616]]],[105,"\\\\bAnother git process seems to be running\\\\b","",[[3732744],[1386823],[2443600],[5306690]]],[105,"\\\\bcould not lock config file\\\\b","",[[3207371],[2390342],[3164494]]],[105,"\\\\bindex\\\\.lock\\\\b","",[[1070630],[3207371]]],[106,"\\\\bdetected dubious ownership in repository\\\\b","",[[1200405],[562133],[1070341],[2427209]]],[106,"\\\\bunsafe repository\\\\b.{0,80}\\\\bis owned by someone else\\\\b","",[[1200281],[5563585],[1595730],[5133271]]],[107,"\\\\bYour local changes to the following files would be overwritten\\\\b","",[[6616402],[3297480],[1986953],[9794517]]],[107,"\\\\buntracked working tree files would be (?:overwritten|removed)\\\\b","",[[831812],[9794517],[1200261],[5788823,1364950]]],[107,"\\\\bcannot (?:pull with rebase|rebase): You have (?:unstaged|uncommitted)","",[[4020552],[5790037],[291140,3683277],[5395477,9773378]]],[107,"\\\\bYour index contains uncommitted changes\\\\b","",[[1200328],[6616402],[3686744],[9786243]]],[107,"\\\\bPlease commit your changes or stash them\\\\b","",[[3986249],[6616402],[9712129],[2249992]]],[108,"\\\\b[Nn]ot possible to fast-forward\\\\b","",[[5065222],[6034564],[4016464],[5059138]]],[108,"\\\\bNeed to specify how to reconcile divergent branches\\\\b","",[[823705],[9733079],[848771],[9716310]]],[108,"\\\\brefusing to merge unrelated histories\\\\b","",[[4739477],[3429511],[1329480],[1987855]]],[108,"\\\\bhave diverged\\\\b","",[[2102661],[9716310],[4747588]]],[108,"\\\\bYou are not currently on a branch\\\\b","",[[5394645],[319688],[4020545],[3752729]]],[108,"\\\\bno upstream branch\\\\b","",[[4085072],[317762],[319688]]],[108,"\\\\bThere is no tracking information\\\\b","",[[4722891],[2118789],[3413257],[2439502]]],[109,"\\\\bPlease tell me who you are\\\\b","",[[3430743],[2160985],[4243777]]],[109,"\\\\bunable to auto-detect email address\\\\b","",[[5587944],[278802],[1070341],[870725]]],[109,"\\\\bempty ident name\\\\b","",[[3474713],[9736453],[3754318]]],[109,"\\\\bAuthor identity unknown\\\\b","",[[349448],[5347669],[4870724]]],[109,"\\\\bCommitter identity unknown\\\\b","",[[3986249],[5347669],[4870724]]],[109,"\\\\bgpg failed to sign the data\\\\b","",[[1901029],[2120004],[1201423]]],[110,"\\\\bfatal: (?:a branch named|tag|[Aa] branch or tag named|destination path) \'.{1,200}\' already exists\\\\b","",[[1153349],[319688,293232,5278064],[5247783],[12734540]]],[110,"\\\\berror: remote \\\\S{1,60} already exists\\\\b","",[[1153349],[4880722],[6329556]]],[110,"\\\\bremote \\\\S{1,60} already exists\\\\.","",[[1153349],[6329556]]],[111,"^error: (?:.{1,200}: )?patch (?:failed|does not apply)\\\\b","",[[821574,821572]]],[111,"\\\\bPatch failed at \\\\d","",[[821574],[1200212]]],[111,"\\\\bcorrupt patch at line\\\\b","",[[4793680],[4199683],[2248788]]],[112,"\\\\bnot a git repository\\\\b","i",[[9705799],[2443602]]],[113,"\\\\bThe process \'[^\']{0,120}\\\\bgit(?:\\\\.exe)?\' failed with exit code \\\\d","i",[[2120016],[1873200,1873190],[1329495,1409392],[2249048,1329495]]],[113,"\\\\bgit(?:\\\\.exe)?(?: [\\\\w.-]{1,40}){1,4}\\\\b.{0,120}\\\\b(?:failed|returned|exited)\\\\b.{0,30}\\\\b(?:exit|status) ?(?:code|status)? ?\\\\d","i",[[1577548,4740373,6329605]]],[114,"\\\\bnothing to commit, working tree clean\\\\b","",[[2134919],[3986249],[5499223],[1987858]]],[114,"\\\\bno changes added to commit\\\\b","",[[4083912],[319941],[5132356]]],[115,"(?:^|\\\\s)fatal: (?!error\\\\b)\\\\S","",[[5247783]]],[116,"^HEAD is now at [0-9a-f]{7,40} Merge [0-9a-f]{40} into [0-9a-f]{40}$","",[[2117700],[3429511],[9757655],[9704741]]],[117,"! \\\\[(?:remote )?rejected\\\\]","",[[11426578],[1352003],[5263661]]],[117,"\\\\bfailed to push some refs\\\\b","",[[4281544],[1201423],[9778125]]],[117,"\\\\bnon-fast-forward\\\\b","",[[3992070],[5065222],[6034564]]],[117,"\\\\bUpdates were rejected because\\\\b","",[[1352003],[1329474],[791891],[1390935]]],[117,"\\\\bprotected branch hook declined\\\\b","",[[821576],[1329474],[3979588],[836174]]],[117,"\\\\bpre-receive hook declined\\\\b","",[[4268392],[807510],[2159563]]],[117,"\\\\bremote: error: GH\\\\d{3}","",[[10375624],[4014439]]],[117,"\\\\b[Rr]epository rule violations found\\\\b","",[[6706325],[3168598],[3750214],[2421505]]],[118,"\\\\bcould not read (?:Username|Password) for\\\\b","",[[3164494,280912],[4776013,6091908]]],[118,"\\\\bAuthentication failed for \'","",[[349448],[3752515],[3991878]]],[118,"\\\\bgit@\\\\S{1,120}: Permission denied \\\\(publickey","",[[12125506],[831833],[1873214],[10376197]]],[118,"\\\\bCould not read from remote repository\\\\b","",[[280902],[3164494],[3987794]]],[118,"\\\\bterminal prompts disabled\\\\b","",[[4269005],[5264525],[4277477]]],[118,"\\\\bremote: (?:Invalid username|HTTP Basic: Access denied|Permission to \\\\S{1,120} denied|Write access to repository not granted|Support for password authentication was removed)","",[[4014439],[2378069,5310786,4215949,9703619,6091908],[4776013,5017831,5059151,6103636,4802886]]],[118,"\\\\bPlease make sure you have the correct access rights\\\\b","",[[9752651],[4020552],[9703619],[4243777]]],[119,"\\\\bfatal: unable to access \'","i",[[3307861],[9703619],[3168596]]],[119,"\\\\bfatal: unable to (?:look up|connect to)\\\\b","i",[[3307861],[3036496,848782],[3168596]]],[119,"\\\\berror: RPC failed\\\\b","i",[[4208966],[4880722]]],[119,"\\\\bthe remote end hung up unexpectedly\\\\b","i",[[1200661],[1987920],[3692048],[1327897]]],[119,"\\\\bfetch-pack: unexpected disconnect\\\\b","i",[[821776],[275175],[5562712],[2437327]]],[119,"\\\\bfatal: (?:early EOF|protocol error|expected flush|fetch-pack)","i",[[5247783,3307856,10375512,821776],[336665,4015043,1200524,3307846]]],[119,"\\\\bindex-pack failed\\\\b","i",[[1070632],[833862]]],[119,"\\\\bfatal: The remote end hung up\\\\b","i",[[1200661],[1987920],[10376456],[5265733]]],[119,"\\\\bunexpected disconnect while reading sideband packet\\\\b","i",[[5562712],[1200393],[870743],[2376002]]],[120,"\\\\bremote: Repository not found\\\\b","",[[4014439],[4823374]]],[120,"\\\\bfatal: repository \'.{1,200}\' (?:not found|does not exist)","",[[4823408],[5247783],[12735375,12734735]]],[120,"\\\\bdoes not appear to be a git repository\\\\b","",[[9704464],[1110355],[5306690],[1873189]]],[120,"\\\\bThe project you were looking for could not be found\\\\b","",[[2120016],[870745],[4020567],[547142]]],[121,"\\\\bclone of \'.{1,200}\' into submodule path \'.{1,200}\' failed\\\\b","",[[5066893],[3959152],[5278064],[12734849]]],[121,"\\\\bFailed to clone \'.{1,200}\'.{0,40}\\\\baborting\\\\b","",[[1201423],[9712399],[3692912],[271314]]],[121,"\\\\bUnable to (?:find current revision|checkout \'.{1,60}\') in submodule path\\\\b","",[[5066893],[1200341,832469],[3168592],[3168596]]],[121,"\\\\b[Nn]o url found for submodule path\\\\b","",[[5066893],[3733845],[4770118],[3168592]]],[121,"\\\\bNo submodule mapping found in \\\\.gitmodules\\\\b","",[[5066893],[3413008],[3824007],[5297092]]],[121,"\\\\bFailed to recurse into submodule\\\\b","",[[5514063],[4739285],[1201423],[4796773]]],[122,"\\\\bsmudge filter lfs failed\\\\b","i",[[3494151],[1653062],[1610516]]],[122,"\\\\bover its data quota\\\\b","i",[[414805],[4022610],[5323076]]],[122,"\\\\bgit-lfs filter-process\\\\b.{0,40}\\\\bfailed","i",[[1873192],[1653062],[1387024]]],[122,"\\\\bError downloading object: ","i",[[565571],[4008260],[3701071]]],[122,"\\\\bbatch response: ","i",[[529667],[2249861],[5047246]]],[122,"\\\\bLFS: ","i",[[3171559]]],[122,"\\\\bgit[ -]lfs\\\\b.{0,60}\\\\b(?:failed|error|not found)\\\\b","i",[[1873189,1873192]]],[122,"\\\\bObject does not exist on the server\\\\b","i",[[565571],[5394703],[1409619],[2120019]]],[123,"\\\\bcan only install packages when your package\\\\.json and\\\\b","",[[1857930],[6616402],[791461],[3990297]]],[123,"\\\\bnpm (?:ERR!|error) code EUSAGE\\\\b","",[[3736421],[4897091,5582919],[5582919,4008259]]],[123,"\\\\bnpm (?:ERR!|error) (?:Missing|Invalid): .{1,120} (?:from|does not satisfy)\\\\b.{0,60}$","",[[3736421],[4897101,3182887,4008269]]],[124,"\\\\bnpm (?:ERR!|error) (?:code |errno |network )(?:ECONN\\\\w{1,200}|E?TIMEDOUT|ETIMEDOUT|ESOCKETTIMEDOUT|ENOTFOUND|EAI_AGAIN|ERR_SOCKET_TIMEOUT|EHOSTUNREACH|ENETUNREACH|EPROTO|CERT_HAS_EXPIRED|UNABLE_TO_\\\\w{1,200}|SELF_SIGNED_\\\\w{1,200}|DEPTH_ZERO_\\\\w{1,200}|E5\\\\d\\\\d|E429|ERR_SSL_\\\\w{1,200}|FETCH_ERROR)\\\\b","",[[3736421],[4897091,1385643,4008259,1385614,3691799]]],[124,"\\\\bnpm (?:ERR!|error) network\\\\b","",[[3736421],[1385643,3691799]]],[125,"\\\\bnpm (?:ERR!|error) (?:code )?(?:E40[0-9]|E4[1-2]\\\\d|40[0-9] |ENEEDAUTH|EOTP|EPUBLISHCONFLICT)","i",[[3736421]]],[125,"\\\\bcannot publish over (?:the )?previously published version","i",[[6706197],[4268374],[5013828],[5395477]]],[125,"\\\\byou do not have permission to publish\\\\b","i",[[4020548],[9732182],[4215949],[4084757]]],[125,"\\\\bYou must be logged in to publish\\\\b","i",[[5657429],[1864004],[5065026],[574035]]],[125,"\\\\bYou may not perform that action with these credentials\\\\b","i",[[4020557],[3560712],[2249992],[860484]]],[126,"\\\\bnpm (?:ERR!|error) (?:code ERESOLVE|ERESOLVE|Could not resolve dependency|Conflicting peer dependency)","",[[3736421],[1071429,1384787,5790020,1622595]]],[126,"\\\\bnpm (?:ERR!|error) (?:notarget|code ETARGET)","",[[3736421],[1385643,4897091,4008270,4008259],[3732737,1071429,4014162]]],[126,"\\\\bnpm (?:ERR!|error) code E(?:UNSUPPORTEDPROTOCOL|BADENGINE|BADPLATFORM|OVERRIDE|INVALIDPACKAGENAME|INVALIDTAGNAME|JSONPARSE|DUPLICATEWORKSPACE)","",[[3736421],[4897091,4008259],[1071429],[5563605,528645,528656,4022610,1114179,1130567,5043088,1135628]]],[127,"\\\\bnpm (?:ERR!|error) [Mm]issing script\\\\b","",[[3736421],[4897101,4008269]]],[127,"\\\\bnpm (?:ERR!|error) Lifecycle script `.{1,60}` not found\\\\b","",[[1593561],[4278642],[3736421],[13259663]]],[128,"\\\\bnpm (?:ERR!|error) code (?:ENOENT|EACCES|EPERM|EEXIST|ENOTEMPTY|EISDIR|ENOTDIR|EROFS|EMISSINGARG|EUNKNOWN\\\\w{0,200}|EWORKSPACE\\\\w{0,200}|ENOLOCK|EINTEGRITY|Z_\\\\w{1,200}|ERR_INVALID_\\\\w{1,200}|EBUSY)\\\\b","",[[3736421],[4897091,4008259]]],[128,"\\\\bnpm (?:ERR!|error) (?:Exit handler never called|Cannot read propert|Invalid (?:Version|package))","",[[3736421],[2102148,280912,2378070,2378064]]],[129,"\\\\bnpm (?:ERR!|error) (?:code |errno )?(?:nospc|ENOSPC|ENOMEM|EMFILE)\\\\b","",[[3736421]]],[130,"\\\\bnpm (?:ERR!|error) (?:.{0,60} )?(?:code 128|git (?:clone|ls-remote|fetch|checkout)\\\\b|An unknown git error occurred|Error while executing:)","",[[3736421],[1071452,1873189,10559821,1594627,832469,6089031,4871624]]],[131,"\\\\bgyp ERR! ","",[[1938469],[1385643]]],[131,"\\\\bnode-gyp\\\\b.{0,60}\\\\bfailed\\\\b","",[[10516048]]],[131,"\\\\bnode-pre-gyp ERR!","",[[10516048],[1071632],[1385643]]],[131,"\\\\bprebuild-install\\\\b.{0,60}\\\\b(?:failed|ERR!)","",[[4268354],[2408744]]],[132,"\\\\bnpm (?:ERR!|error) Test failed\\\\b","",[[3736421],[1385643,5065030],[5065030,4008276]]],[133,"\\\\bnpm (?:ERR!|error) code ELIFECYCLE\\\\b","",[[1593561],[3736421],[4897091,4008259]]],[133,"\\\\bnpm (?:ERR!|error) Lifecycle script `.{1,60}` failed\\\\b","",[[1593561],[4278642],[13259137],[3736421]]],[133,"\\\\bnpm (?:ERR!|error) (?:errno|code) \\\\d{1,2}\\\\b(?! {0,200}8)","",[[3736421]]],[133,"\\\\bnpm (?:ERR!|error) (?:command failed|Failed at the \\\\S{1,80} script|Exit status \\\\d)","",[[3736421]]],[134,"^# npm audit report$","",[[13783952],[3559509],[1086757]]],[134,"^(?:[1-9]\\\\d{0,200} vulnerabilities found|Severity: \\\\d{1,200} (?:Low|Moderate|High|Critical))\\\\b","",[[9790796,2442855],[1384514,5002629]]],[135,"\\\\b[1-9]\\\\d{0,200} (?:\\\\w{1,200} severity )?vulnerabilit(?:y|ies)\\\\b","",[[5853966],[1384514],[3183897,2409044]]],[136,"\\\\baudit endpoint returned an error\\\\b","",[[348425],[1368336],[4740373],[321861]]],[137,"^(?:added|changed|removed|up to date)\\\\b.{0,80}\\\\bin \\\\d{1,200}(?:\\\\.\\\\d{1,200})?m?s\\\\b","",[[1065284,819278,1364950,5572948]]],[137,"^up to date, audited \\\\d","",[[5572948],[16404565],[4083969]]],[138,"\\\\bYour lockfile needs to be updated\\\\b","",[[3945158],[6616402],[3690820]]],[138,"\\\\bThe lockfile would have been (?:modified|created) by this install\\\\b","",[[3945158],[1200281],[9794517],[3164488]]],[138,"\\\\bYN0028\\\\b","",[[6612699]]],[139,"\\\\berror An unexpected error occurred: \\"https?:.{1,300}: (?:E[A-Z]{1,200}|Request failed|tunneling|connect|getaddrinfo)","",[[3944661],[1210737],[5562712],[1329477]]],[139,"\\\\bThere appears to be trouble with your network connection\\\\. Retrying","",[[9704464],[5278041],[4766019],[6591367]]],[139,"\\\\bYN0001\\\\b.{0,80}\\\\b(?:RequestError|Timeout|ECONN|ETIMEDOUT|ENOTFOUND)","",[[6612699]]],[139,"\\\\bYN0035\\\\b.{0,120}\\\\b(?:5\\\\d\\\\d|429)\\\\b","",[[6612699]]],[139,"\\\\berror Error: https?:.{1,200}(?:ETIMEDOUT|ECONNRESET|5\\\\d\\\\d)","",[[4880712]]],[140,"^error (?:Couldn\'t find (?:package|any versions|the binary)|Command \\".{1,80}\\" not found|Found incompatible module|The engine \\"|Package \\".{1,80}\\" refers to a non-existing|Received malformed response|Invalid (?:package|version)|Missing list of packages)","",[[5554446,12997519,3683277,2120005,3834200,807510,2378064,2378070,3959120]]],[140,"\\\\bYN00(?:27|35|36|41|50|62|66|78|82|86|91)\\\\b","",[[6612699]]],[140,"\\\\bUsage Error: ","",[[5582919],[1462610]]],[140,"\\\\bThis project\'s package\\\\.json defines \\"packageManager\\"","",[[1857930],[12910659],[1324336],[1069449]]],[140,"\\\\bInternal Error: .{1,200}: (?:This package doesn\'t seem to be present|No candidates found)","",[[1857860,791428],[5276243,2375764],[1389488,5132687],[2417925]]],[141,"\\\\bERR_PNPM_(?:OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH|FROZEN_LOCKFILE\\\\w{0,200}|NO_LOCKFILE|LOCKFILE_MISSING_DEPENDENCY)\\\\b","",[[10814352],[3945158],[4019460,1610217,1647578,3734092,3701316]]],[141,"\\\\bCannot install with \\"frozen-lockfile\\"","",[[2251846],[3945158],[6837160],[3197271]]],[142,"\\\\bERR_PNPM_(?:FETCH_5\\\\d\\\\d|FETCH_429|META_FETCH_FAIL|TARBALL_FETCH\\\\w{0,200}|BAD_TARBALL_SIZE|NETWORK\\\\w{0,200})\\\\b","",[[10814352],[5255721,821830,3197510,528681,3691799]]],[142,"\\\\b(?:GET|PUT) https?:\\\\S{1,200} error \\\\((?:ECONN\\\\w{1,200}|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ERR_SOCKET_TIMEOUT|UND_ERR\\\\w{1,200}|5\\\\d\\\\d)\\\\)","",[[4008302],[1395016,5589320]]],[143,"\\\\bERR_PNPM_(?!OUTDATED_LOCKFILE|LOCKFILE|FROZEN|NO_LOCKFILE|FETCH_5|FETCH_429|META_FETCH|TARBALL|BAD_TARBALL|NETWORK|RECURSIVE_(?:RUN|EXEC)_FIRST_FAIL|AUDIT)[A-Z0-9_]{1,200}","",[[10814352]]],[144,"\\\\bELIFECYCLE\\\\b","",[[1593561]]],[144,"\\\\bERR_PNPM_RECURSIVE_(?:RUN|EXEC)_FIRST_FAIL\\\\b","",[[10814352],[5065286],[3576965,6312169],[873619,3576965]]],[144,"^error Command failed with exit code \\\\d","",[[1329495],[4008259],[2249048],[2443587]]],[144,"^error: script \\".{1,80}\\" exited with code \\\\d","",[[10376387],[4278641],[12996952],[1329495]]],[144,"\\\\bYN0009\\\\b","",[[6612699]]],[145,"\\\\blockfile had changes, but lockfile is frozen\\\\b","i",[[3945158],[1200328],[16404629],[3945158]]],[145,"\\\\bThe lockfile is out of date\\\\b","i",[[3945158],[3959108],[2120012]]],[145,"\\\\block ?file is (?:out of date|not up to date)\\\\b","i",[[3945158,833862],[3959108,5395792],[3168585]]],[146,"^error: (?:Script not found|No version matching|Package \\".{1,80}\\" (?:not found|has no)|Could not resolve|Module not found|Failed to install|workspace dependency)\\\\b","",[[4278606,3413251,1857905,3164494,3168590,1201423,4764880]]],[147,"^error: (?:ConnectionRefused|ConnectionClosed|FailedToOpenSocket|Timeout|TooManyRedirects|UNKNOWN_CERTIFICATE\\\\w{0,200}) (?:downloading|fetching)\\\\b","",[[9716695,1594627]]],[147,"\\\\bGET https?:\\\\S{1,200} - 5\\\\d\\\\d\\\\b","",[[1395016],[9865568]]],[148,"^\\\\s{0,3}[1-9]\\\\d{0,200} fail$","",[[9723977]]],[148,"^\\\\(fail\\\\) .{1,200}\\\\[\\\\d","",[[12083273]]],[149,"^error: (?:Found \\\\d{1,200} (?:not formatted|problem)|Type checking failed|TS\\\\d{3,5} )","",[[4781223]]],[149,"^Found \\\\d{1,200} (?:problems|not formatted files)","",[[3688795,3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804],[4268994,1200521]]],[150,"^FAILED \\\\| \\\\d{1,200} passed","",[[1329527],[7230465,7492609,7754753,8016897,8279041,8541185,8803329,9065473,9327617,9589761]]],[150,"^error: Test failed$","",[[4880724],[5065030]]],[150,"\\\\b[1-9]\\\\d{0,200} failed \\\\(\\\\d{1,200}m?s\\\\)$","",[[1329518]]],[151,"\\\\bCannot find matching keyid\\\\b","i",[[3688781],[344264],[3701067]]],[151,"\\\\bcorepack\\\\b.{0,80}\\\\b(?:error|failed|not found)\\\\b","i",[[1376323]]],[151,"\\\\bError when performing the request to https?:.{1,120}(?:yarn|pnpm)","i",[[4871624],[3445639],[1370448],[5306696]]],[152,"\\\\bJavaScript heap out of memory\\\\b","",[[5772483],[4278600],[4346837],[3470489]]],[152,"\\\\bReached heap limit\\\\b","",[[819524],[2117712],[9749069]]],[152,"\\\\bIneffective mark-compacts near heap limit\\\\b","",[[1597763],[4766211],[3473475],[2117712]]],[152,"\\\\bERR_WORKER_OUT_OF_MEMORY\\\\b","",[[10809769],[4794967],[2905257]]],[152,"\\\\bCALL_AND_RETRY_LAST Allocation failed\\\\b","",[[10752900],[5318249],[791308],[791817]]],[153,"\\\\bworker process (?:\\\\(pid=\\\\d{1,200}\\\\) )?(?:was|has been) terminated by another process: signal=SIGKILL\\\\b","i",[[1200281],[2388681],[4006597],[4871186]]],[153,"\\\\bbuild worker exited with code: null and signal: SIG","i",[[3164503],[1329495],[3948903],[4006597]]],[153,"\\\\bWorker (?:terminated|exited) .{0,40}(?:SIGKILL|out of memory|reaching memory limit)","i",[[5018059,3959117,1315016],[4006597],[5264525,4870488],[2416724,2441540]]],[154,"\\\\bCannot find (?:module|package) \'","",[[3688781,3688784],[5394825,1857904],[3168624,5394825]]],[154,"\\\\bERR_MODULE_NOT_FOUND\\\\b","",[[10802116],[10773461],[5554537]]],[154,"\\\\bMODULE_NOT_FOUND\\\\b","",[[10773461],[5554537]]],[154,"\\\\bERR_PACKAGE_PATH_NOT_EXPORTED\\\\b","",[[10813507],[1858128],[10769936]]],[154,"\\\\bERR_REQUIRE_ESM\\\\b","",[[10821969],[10769613]]],[154,"\\\\bERR_UNKNOWN_FILE_EXTENSION\\\\b","",[[10834827],[6089286],[1479000]]],[154,"\\\\bCannot use import statement outside a module\\\\b","",[[9737040],[4016469],[344397],[5395413]]],[154,"\\\\bERR_UNSUPPORTED_(?:DIR_IMPORT|ESM_URL_SCHEME)\\\\b","",[[10785616,5036629],[4794965],[3749200],[5263657]]],[155,"\\\\brequires (?:a )?Node(?:\\\\.js)? (?:version )?[\\\\d^>v~]","",[[5133199,1071498,1390913]]],[155,"\\\\bUnsupported engine\\\\b","",[[5563605],[1329477],[3699278]]],[155,"\\\\bYou are using Node(?:\\\\.js)? v?[\\\\d.]{1,200}\\\\b.{0,80}\\\\b(?:required|requires|supported)","",[[4020545,1071446,1071498],[4741461,4020545],[3701070,4741461]]],[155,"\\\\bERR_OSSL_EVP_UNSUPPORTED\\\\b","",[[5835349],[3749200],[1385641]]],[155,"\\\\bThe engine \\"node\\" is incompatible\\\\b","",[[12903364],[3986433],[2120005],[3699278]]],[156,"^(?:Uncaught |Unhandled )?(?:Type|Reference|Range|Syntax|Eval|URI)Error(?: \\\\[.{1,60}\\\\])?: ","",[[6619461,4739461,4723591,5084052,1400908,5579333,791879,5562881]]],[156,"\\\\bERR_UNHANDLED_REJECTION\\\\b","",[[10834824],[1098052],[10821962]]],[156,"\\\\bUnhandledPromiseRejection\\\\b","",[[5562881],[1098052],[4269005]]],[156,"^node:internal\\\\/","",[[3948903],[3674922],[2417925]]],[156,"^throw (?:err|er|new)\\\\b","",[[2171863]]],[156,"\\\\bnode:internal\\\\/modules\\\\/cjs\\\\/loader:\\\\d{1,200}$","",[[11064260],[5152970],[3948903],[1070247]]],[157,"^✖ failing tests:","",[[15445605],[5063911],[299785]]],[157,"\\\\bERR_TEST_FAILURE\\\\b","",[[5065286],[1385641]]],[157,"\\\\bfailureType: \'","",[[6619495],[5579092]]],[158,"\\\\berror TS\\\\d{4,5}: ","",[[4008276]]],[158," TS\\\\d{4,5}: ","",[[9782491,9782492,9782493,9782494,9782495,9782496,9782497,9782498,9782499,9782500]]],[158,"\\\\bTS\\\\d{4,5} \\\\[(?:ERROR|error)\\\\]","",[[7232261,7494405,7756549,8018693,8280837,8542981,8805125,9067269,9329413,9591557]]],[159,"^Found \\\\d{1,200} errors? in (?:\\\\d{1,200} files?|the same file|\\\\S{1,200}\\\\.tsx?)\\\\b","",[[3688795,3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804]]],[159,"^Found \\\\d{1,200} errors?\\\\. Watching","",[[3688795,3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804],[4876631,5138775],[344264]]],[159,"\\\\bsvelte-check found [1-9]\\\\d{0,200} errors?\\\\b","",[[1474760],[833862],[5071180]]],[159,"\\\\bastro check\\\\b.{0,40}\\\\b[1-9]\\\\d{0,200} errors?\\\\b","",[[4083912],[341266]]],[159,"^Result \\\\(\\\\d{1,200} files?\\\\):","",[[3230062],[3169255,1391591]]],[160,"\\\\bParameter type .{1,200} is (?:not|declared)","",[[4199553],[3429637],[4871449],[2439502,9716035]]],[160,"\\\\bArgument of type .{1,200} is not assignable to\\\\b","",[[4748621],[1725721],[1892418],[3754319]]],[160,"\\\\bis not assignable to (?:type|parameter)\\\\b","",[[1892418],[2439502],[4016449]]],[160,"\\\\bProperty \'.{1,80}\' does not exist on type\\\\b","",[[4269008],[5347696],[12734735],[1409619]]],[161,"(?:✖|✗|×|x) \\\\d{1,200} problems? \\\\([1-9]\\\\d{0,200} errors?, \\\\d{1,200} warnings?\\\\)","",[[4268994],[1366382,3488110],[2417135,3699951]]],[161,"\\\\bESLint found too many warnings\\\\b","",[[3412889],[3754310],[3688788],[2417107]]],[161,"\\\\b\\\\d{1,200} problems? \\\\([1-9]\\\\d{0,200} errors?, \\\\d{1,200} warnings?\\\\)","",[[4268994],[1366382,3488110],[2417135,3699951]]],[161,"^[1-9]\\\\d{0,200} errors? and \\\\d{1,200} warnings? found","",[[4008257,4798785]]],[161,"\\\\bESLint: \\\\d{1,200} error","",[[2417959]]],[162,"^\\\\s{0,8}\\\\d{1,200}:\\\\d{1,200}(?:-\\\\d{1,200}:\\\\d{1,200})?\\\\s{1,6}error\\\\s{1,4}\\\\S.{3,300}","",[[1385615]]],[162,": line \\\\d{1,200}, col \\\\d{1,200}, (?:Error|Warning) - ","",[[16404687],[10375945]]],[162,"^\\\\s{0,4}\\\\d{1,200}:\\\\d{1,200}\\\\s{1,6}✖ ","",[[15445605]]],[163,"^\\\\s{0,8}\\\\d{1,200}:\\\\d{1,200}(?:-\\\\d{1,200}:\\\\d{1,200})?\\\\s{1,6}warning\\\\s{1,4}\\\\S","",[[6034574]]],[163,"\\\\b\\\\d{1,200} problems? \\\\(0 errors, [1-9]\\\\d{0,200} warnings?\\\\)","",[[2417135,3699951],[4268994],[1366382,3488110]]],[164,"\\\\bESLint couldn\'t find (?:a|an|the) (?:configuration|config|plugin|eslint\\\\.config)","",[[5554446],[12667206],[3754307,1201416]]],[164,"\\\\bFailed to load (?:plugin|config|parser) \'","",[[4244807,280899,280912],[1201423,2390384],[2419056,1201423,1386864]]],[164,"\\\\bInvalid option \'--","",[[9898536],[1201104]]],[164,"\\\\bDefinition for rule \'.{1,80}\' not found","",[[1069449],[3991878],[9774412],[12735375]]],[164,"\\\\bConfiguration for rule \\"","",[[3991878],[9774412]]],[165,"\\\\bCode style issues (?:found|were found)\\\\b","",[[1071443],[5346053],[2438357]]],[165,"\\\\bRun Prettier (?:with --write )?to fix\\\\b","",[[5564752],[9724504,2251304],[4740372],[2380965]]],[165,"\\\\bForgot to run Prettier\\\\?","",[[1635463],[5564752],[2380990]]],[166,"\\\\bFound [1-9]\\\\d{0,200} (?:errors?|warnings?)\\\\.(?:\\\\s|$)","",[[4781222,4007142,2417126,3699942],[3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804]]],[166,"\\\\bFormatter would have printed the following content\\\\b","",[[9794517],[3164488],[5790032],[1201416]]],[166,"\\\\bSome errors were emitted while running checks\\\\b","",[[1986760],[9794057],[1323731],[5043013]]],[166,"^Found \\\\d{1,200} warnings? and [1-9]\\\\d{0,200} errors?\\\\b","",[[3688795,3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804]]],[166,"\\\\blint\\\\/[a-z]{1,200}\\\\/[a-zA-Z]{1,200} {1,200}(?:FIXABLE {1,200})?━","",[[2417962]]],[167,"^\\\\s{0,6}\\\\d{1,200}:\\\\d{1,200}\\\\s{1,6}✖ {1,3}\\\\S.{3,200}\\\\s[a-z]{2,30}(?:-[a-z]{1,30}){1,6}$","",[[15445605]]],[167,"\\\\b\\\\d{1,200} (?:source )?problems? \\\\([1-9]\\\\d{0,200} errors?\\\\b","",[[4268994,809296]]],[168,"\\\\b[\\\\w./-]{1,120}\\\\.(?:scss|sass|less|styl) \\\\d{1,200}:\\\\d{1,200} {1,3}(?:root stylesheet|@use|@import|\\\\S{1,60}\\\\(\\\\))","",[[10039507,10039379,10010963,10040601]]],[168,"\\\\b(?:Name|Parse|File|Syntax|Runtime)Error: .{1,160} in .{0,200}\\\\.(?:less|styl)\\\\b.{0,20} on line \\\\d","",[[10010963,10040601],[315717,4199571,2408773,5084052,4805524],[9761701]]],[168,"\\\\bSassError: ","",[[4986067]]],[168,"\\\\bCssSyntaxError: ","",[[865491],[6612225],[6313106]]],[169,"^(?:ERROR|WARNING): \\\\S{1,200}\\\\.(?:tsx?|jsx?)(?::\\\\d{1,200}:\\\\d{1,200}|\\\\[\\\\d{1,200}, \\\\d{1,200}\\\\])","",[[4781223,2417127]]],[170,"^standard: Use JavaScript Standard Style\\\\b","i",[[1210709],[5772483],[1053828],[5247876]]],[170,"^xo\\\\b.{0,40}\\\\b\\\\d{1,200} errors?","i",[[7229778,7491922,7754066,8016210,8278354,8540498,8802642,9064786,9326930,9589074]]],[170,"\\\\b(?:Unused (?:files|dependencies|exports|devDependencies)) \\\\(\\\\d{1,200}\\\\)","i",[[5563731,1070468],[1200521,1200389,1200472,5563731],[1390958,5323118]]],[170,"^Missing dependencies$","i",[[1986821]]],[170,"^Unused (?:dev)?[dD]ependencies$","i",[[5563731,1070468],[1200389,5563731]]],[170,"\\\\bjscpd\\\\b.{0,40}\\\\bERROR\\\\b","i",[[2699472]]],[170,"\\\\bsize limit has been exceeded\\\\b","i",[[1327428],[6838604],[2413140],[9732179]]],[170,"\\\\bPackage size limit\\\\b","i",[[1857875],[6838604],[2413140]]],[170,"^\\\\d{1,200} errors? generated\\\\.?$","i",[[4008263,5263654,4798791]]],[171,"\\\\bAssertion failed\\\\. Exiting with status code\\\\b","",[[3166502],[1988041],[5585219],[3991878]]],[171,"✘\\\\s{1,4}(?:categories|[a-z-]{1,200})[.:\\\\w -]{0,60} failure for\\\\b","",[[1462671]]],[171,"\\\\b[1-9]\\\\d{0,200} result\\\\(s\\\\) for\\\\b","",[[5555502],[5175622]]],[172,"\\\\bModule not found: (?:Error|Can\'t resolve)","",[[5562663],[3168590]]],[172,"^ERROR in (?:\\\\.\\\\/|\\\\S{1,200}\\\\.\\\\w{1,5})","",[[4008265]]],[172,"\\\\bModule (?:build|parse) failed\\\\b","",[[3164486,3168592]]],[172,"\\\\bwebpack \\\\S{1,20} compiled with [1-9]\\\\d{0,200} errors?\\\\b","",[[6049936],[275173],[1329495],[5278044,5278045,5278046,5278047,5278048,5278049,5278050,5278051,5278052]]],[172,"^(?:ERROR|Error): .{0,60}\\\\bCompiled with \\\\d{1,200} error","",[[1329495],[5278043,5278044,5278045,5278046,5278047,5278048,5278049,5278050,5278051,5278052]]],[173,"\\\\bRollup failed to resolve import\\\\b","i",[[5572934],[9737040],[1201423],[4780812]]],[173,"\\\\bCould not resolve (?:entry module|\\"[^\\"]{1,120}\\"|\'[^\']{1,120}\')(?: from|\\\\b)","i",[[3164494]]],[173,"\\\\bis not exported by \\"","i",[[1200281],[1410063],[2439502]]],[173,"\\\\[vite(?::[\\\\w-]{1,200})?\\\\](?: \\\\[.{1,40}\\\\])? .{0,40}\\\\b(?:error|failed)","i",[[11625044]]],[173,"\\\\berror during build:","i",[[4870421],[2408743],[4756359]]],[173,"^\\\\[(?:plugin[: ]|vite-plugin-[\\\\w-]{1,40}\\\\] )","i",[[4244807,10552085]]],[173,"✘ \\\\[ERROR\\\\] (?:Could not resolve|Expected|Unexpected|No matching export|Syntax error|Unterminated|The symbol|Transforming|No loader|Top-level await|\\"|Cannot (?:use|assign)|Multiple exports|Import )","i",[[15445733]]],[173,"\\\\bBuild failed with \\\\d{1,200} errors?:","i",[[3164486],[1329495],[5278043,5278044,5278045,5278046,5278047,5278048,5278049,5278050,5278051,5278052]]],[174,"\\\\bSyntaxError: (?:\\\\/|[A-Z]:\\\\\\\\|unknown: |.{1,200}: )?(?:Unexpected token(?!.{0,20} in JSON| .{0,40} is not valid JSON)|Missing semicolon|Unterminated|Identifier \'.{1,60}\' has already been declared|\'.{1,20}\' expected|Invalid or unexpected token|Unexpected identifier)","",[[5084052],[360786],[5562712,1364547,5563653,1153346,12734808]]],[174,"^\\\\s{0,200}(?:x|×) (?:Expected|Unexpected)\\\\b","",[[6443352,6444366,15182149,15182165]]],[175,"\\\\berror NG\\\\d{3,5}: ","",[[4871047]]],[175," NG\\\\d{4}: ","",[[9757147,9757148,9757149,9757150,9757151,9757152,9757153,9757154,9757155,9757156]]],[175,"^Error: (?:src|projects|apps|libs)\\\\/\\\\S{1,200}\\\\.ts:\\\\d{1,200}:\\\\d{1,200} - error","",[[5054698,4880720,4261098,2368746],[9865541],[5323227,5323228,5323229,5323230,5323231,5323232,5323233,5323234,5323235,5323236]]],[175,"\\\\bbundle initial exceeded maximum budget\\\\b","",[[610567],[611204],[6329173],[6304069]]],[175,"\\\\bexceeded maximum budget\\\\b","",[[610567],[6329173],[6304069]]],[176,"^Failed to compile\\\\.?$","",[[1201423]]],[176,"^Type error: ","",[[4217157]]],[176,"\\\\bFailed to type check\\\\b","",[[4217155],[1201423]]],[176,"^Failed to compile with \\\\d{1,200} errors?","",[[1201423],[3168599],[5278043,5278044,5278045,5278046,5278047,5278048,5278049,5278050,5278051,5278052]]],[177,"\\\\bError occurred prerendering page\\\\b","",[[3944661],[1201170],[3701072],[4739972]]],[177,"\\\\bExport encountered (?:an error|errors)\\\\b","",[[1410063],[3683285],[1384772]]],[177,"\\\\bBuild error occurred\\\\b","",[[3944661],[3164485],[4792644]]],[177,"^> Build failed because of webpack errors","",[[14045333],[6049936],[3164486],[1329474]]],[177,"\\\\bTurbopack build failed\\\\b","",[[833858],[5330050],[3164486]]],[177,"\\\\bBuild optimization failed\\\\b","",[[1201104],[2413146],[3991878]]],[177,"\\\\bFailed to collect page data for\\\\b","",[[9764935],[1201423],[9712588],[5249350]]],[178,"\\\\bFailed to fetch [`\'\\"]?[\\\\w ]{2,60}[`\'\\"]? from Google Fonts\\\\b","",[[1594627,821618,821616,821617],[3559887,13259154,12734866,12997010],[1201423],[3961605,3559887]]],[178,"\\\\bFailed to fetch font\\\\b","",[[821574],[1201423],[9724244]]],[179,"^\\\\s{0,4}\\\\d{1,200}:\\\\d{1,200} {1,4}(?:Error|Warning): .{3,300} {1,4}[@\\\\w-]{1,60}(?:\\\\/[\\\\w-]{1,60}){1,2}$","",[[4781223,2417127]]],[180,"\\\\bPermission denied \\\\((?:publickey|password|keyboard-interactive|gssapi)","",[[4215949],[1329518],[3991876],[831833,6091908,2905666,1914049]]],[180,"\\\\bHost key verification failed\\\\b","",[[9744729],[2384451],[2159828]]],[180,"\\\\bssh: unable to authenticate\\\\b","",[[2259285],[349448],[3752515]]],[180,"\\\\bno supported (?:authentication )?methods (?:remain|available)\\\\b","",[[3429640,349448],[4084949],[3949797,3429640]]],[180,"\\\\bREMOTE HOST IDENTIFICATION HAS CHANGED\\\\b","",[[2384451],[5132488],[3699012],[5265736]]],[180,"\\\\bToo many authentication failures\\\\b","",[[3412889],[349448],[3752515]]],[180,"\\\\b(?:[Ll]oad key|error in libcrypto|invalid format).{0,120}\\\\b(?:invalid format|error in libcrypto)\\\\b","",[[2378054,537753],[280907,537753,2378054]]],[180,"\\\\bssh: no key found\\\\b","",[[5059111],[9744729]]],[181,"\\\\bssh: connect to host \\\\S{1,200} port \\\\d{1,200}: ","",[[2259267],[3727683],[5306696],[9765842]]],[181,"\\\\bssh_exchange_identification\\\\b","",[[2265432],[819278],[1858121]]],[181,"\\\\bkex_exchange_identification\\\\b","",[[2905641],[1409224],[3699049]]],[181,"\\\\bssh: handshake failed: (?!.{0,40}unable to authenticate)","",[[2259272],[3687624],[2906438]]],[181,"\\\\bclient_loop: send disconnect\\\\b","",[[3994663],[3688772],[836165],[3690708]]],[181,"\\\\bdial tcp \\\\S{1,80}:22: ","",[[9781456],[1085516],[10344295]]],[182,"\\\\brsync: connection unexpectedly closed\\\\b","",[[6611175],[5562712],[1327897],[848782]]],[182,"\\\\brsync error: (?:error in (?:socket IO|rsync protocol)|timeout in|unexplained error)","",[[5084035]]],[182,"\\\\brsync: (?:\\\\[\\\\w{1,200}\\\\] )?(?:failed to connect|read error|io timeout|safe_read failed)","",[[6611175],[1201423,280901,2423124,287081]]],[183,"\\\\bSB_(?:BUILDER|CLI|CORE|FRAMEWORK|PREVIEW|RENDERER|FRONTEND|CSF)\\\\w{0,200}-?[A-Z]{0,200}_\\\\d{4}\\\\b","i",[[692373,4991555,4991558,4991568,4991570]]],[183,"\\\\bFailed to build (?:the )?(?:preview|manager|storybook)\\\\b","i",[[4083861],[4268374,3412865,4007490]]],[183,"\\\\bCould not build Storybook\\\\b","i",[[5394581],[4007490],[3164494]]],[183,"\\\\bbuild-storybook\\\\b.{0,60}\\\\bfailed\\\\b","i",[[2408744],[4007490]]],[183,"\\\\bThe CLI tried to run your .{1,60} script, but the command failed\\\\b","i",[[16404629],[5564761],[1462476],[4755780]]],[184,"\\\\bPrismaClient(?:Initialization|KnownRequest|Validation)Error\\\\b","",[[5034051],[311898,4027282,3182849],[3182926],[2417236,1389829,2421637]]],[184,"\\\\bError: P[1-4]\\\\d{3}\\\\b","",[[4880720]]],[184,"\\\\bPrisma schema validation\\\\b","",[[819533],[4268627],[3414355]]],[184,"\\\\bEnvironment variable not found: [A-Z_]{1,200}","",[[5562663],[3754326],[4755522],[3168590]]],[184,"@prisma\\\\/client did not initialize yet\\\\b","",[[3414659],[16319625],[9716292],[6838617]]],[185,"\\\\bERROR {1,2}run failed: command {1,2}exited\\\\b","",[[1210691],[5564742],[1200472,3688805],[2441540,6329605]]],[185,"\\\\bRan target \\\\S{1,40} for \\\\d{0,200} ?projects?\\\\b","",[[4723621]]],[185,"\\\\bFailed tasks:","",[[5027047]]],[185,"^lerna ERR! ","",[[1385643],[3167374]]],[185,"\\\\bTasks not run because their dependencies failed\\\\b","",[[5564738],[1323093],[2963790],[2435396]]],[185,"\\\\bcommand finished with error: command\\\\b","",[[1200521],[5013828],[4880707],[5278021]]],[185,"^ Failed: {4}\\\\S","",[[1210725]]],[186,"^Tests:\\\\s{1,12}(?:\\\\d{1,200} \\\\w{1,200}, ){0,200}?[1-9]\\\\d{0,200} failed\\\\b","",[[5063911]]],[186,"^Test Suites:\\\\s{1,6}(?:\\\\d{1,200} \\\\w{1,200}, ){0,200}?[1-9]\\\\d{0,200} failed\\\\b","",[[5395669],[5264615]]],[186,"\\\\bJest: \\"global\\" threshold was met$","",[[10378311],[529201],[2159364],[342349]]],[187,"^\\\\s{0,4}FAIL\\\\s{1,4}(?:\\\\S{1,60}\\\\s{1,3})?(?:\\\\|\\\\S{1,60}\\\\| )?\\\\S{1,200}\\\\.(?:[cm]?[jt]sx?|vue|svelte)\\\\b(?!: [\\\\d.]{1,200} ?[kKMG]?B\\\\b)","",[[1577548]]],[188,"\\\\bTest suite failed to run\\\\b","i",[[5395669],[5265734],[1201423]]],[188,"^\\\\s{0,4}● .{1,200} › .{1,200}","i",[[15445797],[9940794]]],[188,"\\\\bYour test suite must contain at least one test\\\\b","i",[[6616402],[1463125],[5395669],[2419009]]],[188,"\\\\bThrown: \\"Exceeded timeout of","i",[[12867075],[2171863],[1327428],[5395398]]],[188,"\\\\bexceeded timeout of \\\\d{1,200} ?ms for a (?:test|hook)\\\\b","i",[[6304069],[1201417],[5589327]]],[189,"\\\\bcoverage threshold for \\\\w{1,200} \\\\(?[\\\\d.]{1,200}%?\\\\)? not met\\\\b","i",[[849285],[2159364],[4723141],[4016461,12473231,16405391,16447822]]],[189,"\\\\bJest: (?:\\"[^\\"]{1,200}\\" )?coverage threshold\\\\b","i",[[849285],[2159364],[2643156],[4723141]]],[189,"\\\\bERROR: Coverage for \\\\w{1,200} \\\\([\\\\d.]{1,200}%\\\\) does not meet\\\\b","i",[[16447812],[4880707],[1857862],[4022610]]],[190,"^ ?› \\\\d{1,200} snapshots? (?:failed|obsolete)","",[[15453861,9940794]]],[190,"^Snapshots:\\\\s{1,6}[1-9]\\\\d{0,200} failed","",[[328904],[4015335]]],[190,"\\\\bNew snapshot was not written\\\\b","",[[328904],[1407315],[4016471],[5325134]]],[191,"^\\\\s{0,8}Tests?(?: Files)?\\\\s{1,4}[1-9]\\\\d{0,200} failed\\\\b","",[[9723977]]],[191,"⎯ Failed (?:Tests|Suites) [1-9]\\\\d{0,200} ⎯","",[[9940729],[15449701]]],[191,"^\\\\s{0,4}[❯×✗] \\\\S{1,200}\\\\.(?:[cm]?[jt]sx?) \\\\(?\\\\d{1,200} tests? \\\\| [1-9]\\\\d{0,200} failed","",[[5065079,5323127]]],[192,"\\\\bVitest caught \\\\d{1,200} unhandled errors?\\\\b","",[[791879],[5805317],[2181467,2181468,2181469,2181470,2181471,2181472,2181473,2181474,2181475,2181476],[9786248]]],[192,"⎯ Unhandled (?:Errors|Rejection|Error) ⎯","",[[15449701],[9940729],[5562881]]],[192,"\\\\bNo test (?:files|suite) found\\\\b","",[[5065030,5395669],[5132687,5265734],[3733844]]],[192,"\\\\bError: Test timed out in \\\\d{1,200}ms","",[[2412868],[4880724]]],[193,"^\\\\s{0,8}[1-9]\\\\d{0,200} failing$","",[[299785]]],[193,"^\\\\s{0,8}[1-9]\\\\d{0,200} of \\\\d{1,200} tests? failed\\\\b","",[[3959131,3959132,3959133,3959134,3959135,3959136,3959137,3959138,3959139,3959140]]],[193,"^\\\\s{0,6}✖ [1-9]\\\\d{0,200} of \\\\d{1,200} tests? failed","",[[15445605],[3959131,3959132,3959133,3959134,3959135,3959136,3959137,3959138,3959139,3959140]]],[194,"\\\\bTimeout of \\\\d{1,200}ms exceeded\\\\. For async tests\\\\b","",[[1069350],[6304069],[5084035],[5589327]]],[194,"\\\\bTimeout - Async (?:function|callback) (?:did not complete|was not invoked)\\\\b","",[[938389,528587],[5589352],[9716292,3761099],[9704665,5084035]]],[194,"\\"(?:before|after) (?:each|all)\\" hook\\\\b","",[[12853574,274993,12849556],[274993,3348808,12849556],[2159563,1462348,1386817]]],[195,"^\\\\s{0,4}\\\\d{1,200} specs?, [1-9]\\\\d{0,200} failures?\\\\b","",[[4215038,5046595]]],[195,"\\\\bExecuted \\\\d{1,200} of \\\\d{1,200}.{0,40}\\\\((?:[1-9]\\\\d{0,200}|\\\\w{1,200}) FAILED\\\\)","",[[3166511],[873733],[7230406,7492550,7754694,8016838,8278982,8541126,8803270,9065414,9327558,9589702]]],[195,"\\\\bTOTAL: [1-9]\\\\d{0,200} FAILED\\\\b","",[[5247783]]],[196,"\\\\b(?:Cannot start|No binary for) (?:Chrome|Firefox)\\\\w{0,200}\\\\b","",[[9712146,1336280,4823366],[4016467,4802886,4870344,1336280]]],[196,"\\\\b(?:Chrome|Firefox)\\\\w{0,200} (?:have|has) not captured in \\\\d{1,200} ms\\\\b","",[[820367,1336280],[7230291,7492435,7754579,8016723,8278867,8541011,8803155,9065299,9327443,9589587],[9732182,9711696],[9711696,5579076]]],[196,"\\\\bDisconnected,? (?:because|reconnect failed)\\\\b","",[[1086659],[544961,870726],[3727683,5263678]]],[196,"\\\\bNo captured browser\\\\b","",[[9711696],[5579076],[598999]]],[197,"^\\\\s{0,4}[1-9]\\\\d{0,200} (?:tests?|uncaught exceptions?|unhandled rejections?|hooks?|known failures?) (?:failed|remained pending)\\\\b","",[[1577548,1201157]]],[197,"^\\\\s{0,4}[1-9]\\\\d{0,200} (?:uncaught exception|unhandled rejection)s?$","",[[791879,9786248],[2181445,1098052]]],[198,"^#\\\\s{1,4}(?:fail|failed|not ok)\\\\s{1,6}[1-9]\\\\d{0,200}","",[[1577548,5395403]]],[198,"^ℹ fail [1-9]\\\\d{0,200}","",[[15449701],[299813]]],[198,"^# failed [1-9]\\\\d{0,200} (?:test|of)","",[[13783425],[1329500,1329501,1329502,1329503,1329504,1329505,1329506,1329507,1329508]]],[198,"^Failed [1-9]\\\\d{0,200}\\\\/\\\\d{1,200} (?:test|subtest)","",[[1329500,1329501,1329502,1329503,1329504,1329505,1329506,1329507,1329508]]],[198,"\\\\bLooks like you failed [1-9]\\\\d{0,200} tests?\\\\b","",[[2906457],[4020550],[3208139]]],[198,"^Result: FAIL$","",[[5555495]]],[199,"^\\\\s{0,12}not ok \\\\d{1,200}\\\\b(?!.{0,300}# (?:TODO|SKIP))","i",[[5395403]]],[200,"\\\\bAssertionError(?: \\\\[ERR_ASSERTION\\\\])?\\\\b","",[[5058898],[2421637]]],[200,"\\\\bExpected values to be (?:strictly |loosely )?(?:deep-)?equal\\\\b","",[[1329494],[3232083],[5306690],[1381697,4358481,869145,6705489]]],[200,"\\\\bERR_ASSERTION\\\\b","",[[1385641],[5058898]]],[200,"^\\\\s{0,8}expect\\\\((?:received|jest\\\\.fn\\\\(\\\\)|locator|string|page|element)\\\\)","",[[5787951,871306,1324334,871312],[1324334,9986990,3944532,2417135,291183,1360205]]],[200,"^\\\\s{0,8}Expected(?: \\\\w{1,200})?: .{1,200}$","",[[6357315]]],[200,"^\\\\s{0,8}Received(?: \\\\w{1,200})?: ","",[[807510]]],[200,"\\\\bexpected .{1,120} to (?:equal|be|deeply|have|include|match|contain|throw|exist)\\\\b","",[[9720917,5306690,1069392,9732182,836932,3413251,5306691,2171863,4084056]]],[201,"^\\\\s{1,6}[1-9]\\\\d{0,200} (?:failed|interrupted|did not run)$","",[[9723977,4793680,9716292]]],[201,"\\\\bTest was interrupted\\\\b","",[[4793680],[5065047],[342345]]],[202,"^\\\\s{1,6}[1-9]\\\\d{0,200} flaky$","",[[1622091]]],[202,"^\\\\s{0,4}\\\\[[\\\\w -]{1,40}\\\\] › \\\\S{1,200}:\\\\d{1,200}:\\\\d{1,200} › ","",[[11951804],[9940794]]],[202,"^\\\\s{0,4}\\\\d{1,4}\\\\) \\\\[[\\\\w -]{1,40}\\\\] › ","",[[11951804],[7272812,7534956,7797100,8059244,8321388,8583532,8845676,9107820,9369964,9632108]]],[203,"^ {2}\\\\d{1,200} passed \\\\(\\\\d[\\\\d.]{0,200}(?:ms|s|m|h)\\\\)$","",[[1329518],[7230465,7492609,7754753,8016897,8279041,8541185,8803329,9065473,9327617,9589761]]],[204,"\\\\bTimed out \\\\d{1,200}ms waiting for expect\\\\(","i",[[2412868],[3488087],[1324334],[4870488]]],[204,"\\\\bexpect\\\\(.{0,60}\\\\)\\\\.\\\\w{1,200}\\\\(.{0,80}\\\\) failed\\\\b","i",[[1324334],[12472705]]],[204,"\\\\bTest timeout of \\\\d{1,200}ms exceeded\\\\b","i",[[6304069],[5589327],[3488069],[5395721]]],[204,"\\\\b(?:locator|page|frame|browser)\\\\.\\\\w{1,200}: (?:Timeout|Target|Error|Test|Execution|strict mode|net::|Navigation)","i",[[3944532,4198853,1646669,598999]]],[204,"\\\\bstrict mode violation\\\\b","i",[[870733],[1071446],[5063817]]],[204,"\\\\bLocator expected to\\\\b","i",[[3944532],[4870488],[1201423]]],[204,"\\\\bTimeout \\\\d{1,200}ms exceeded\\\\b","i",[[6304069],[3488069],[5589339,5589340,5589341,5589342,5589343,5589344,5589345,5589346,5589347,5589348]]],[204,"\\\\bwaiting for (?:locator|selector|getBy)","i",[[3944532,1360195,1856770]]],[205,"\\\\bTimed out waiting \\\\d{1,200}ms from config\\\\.webServer\\\\b","",[[1610214],[2412868],[5589335],[3488070]]],[206,"\\\\bProcess from config\\\\.webServer was not able to start\\\\b","",[[1610214],[3987779],[6049939],[1386839]]],[206,"\\\\bis already used, make sure that nothing is running on the port\\\\b","",[[1153365],[1304909],[2134919],[2120016]]],[207,"\\\\bExecutable doesn\'t exist at\\\\b","",[[873729],[3168580],[1389488]]],[207,"\\\\bPlease run the following command to download new browsers\\\\b","",[[2120006],[598999],[4243777],[1463445]]],[207,"\\\\bHost system is missing dependencies to run browsers\\\\b","",[[5564738],[2159828],[9778771],[5264229]]],[207,"\\\\bCould not find (?:Chrome|Chromium|Firefox|browser)\\\\b","",[[1200328,1200521,3688770],[3164494,3446093,1336280],[5394825,3164494]]],[207,"\\\\bFailed to launch the browser process\\\\b","",[[5562568],[2120002],[1201423],[6107474]]],[207,"\\\\bNo usable sandbox\\\\b","",[[1057752],[5582914],[3168595]]],[207,"\\\\bCypress (?:binary is missing|verification|executable not found)","",[[889874],[562049,2384451,873729]]],[207,"\\\\bThe cypress npm package is installed, but the Cypress binary\\\\b","",[[9713232],[4249936],[1304898],[1462489]]],[207,"\\\\bMissing X server or \\\\$DISPLAY\\\\b","",[[3701080],[4874116],[4243545]]],[208,"\\\\b\\\\d{1,200} pixels? \\\\(ratio [\\\\d.]{1,200} of all image pixels\\\\) are different\\\\b","i",[[1085830],[9765464],[3959105],[3297869]]],[208,"\\\\bscreenshots? (?:comparison failed|did not match|mismatch)","i",[[3986433,1085733,3445965],[4994181],[1369288],[3991878,3413251,344264]]],[208,"\\\\bFound \\\\d{1,200} visual changes?\\\\b","i",[[3688795,3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804],[5805269],[3297480]]],[208,"\\\\bdifferent from snapshot\\\\b","i",[[1085830],[328904],[3754310]]],[208,"\\\\bimage was \\\\d{1,200}(?:\\\\.\\\\d{1,200})?% different\\\\b","i",[[1085830],[1384782],[1857879]]],[209,"[✖✗] {1,4}[1-9]\\\\d{0,200} of \\\\d{1,200} failed \\\\(\\\\d","",[[15445605,15445669],[1329518],[3959131,3959132,3959133,3959134,3959135,3959136,3959137,3959138,3959139,3959140],[7229825,7491969,7754113,8016257,8278401,8540545,8802689,9064833,9326977,9589121]]],[209,"^\\\\s{0,6}│? ?Failing:\\\\s{1,12}[1-9]","",[[299785,15453766,15453797]]],[209,"\\\\bCypressError: ","",[[889874],[1389765]]],[209,"\\\\bcypress run\\\\b.{0,40}\\\\bfailed\\\\b","",[[889874],[5133461]]],[210,"\\\\bTimed out retrying after \\\\d{1,200}ms\\\\b","",[[2412868],[6591367],[5589330]]],[210,"\\\\bcy\\\\.\\\\w{1,200}\\\\(\\\\) failed\\\\b","",[[12253510]]],[211,"\\\\bCypress could not verify that this server is running\\\\b","",[[889874],[4755865],[5060931],[9781769]]],[211,"\\\\bCypress failed to verify that your server is running\\\\b","",[[889874],[4755865],[6616402],[5060934]]],[212,"\\\\b(?:NoSuchElement|StaleElementReference|ElementNotInteractable|ElementClickIntercepted|UnexpectedAlertPresent|NoSuchWindow)(?:Exception|Error)?\\\\b","",[[5066952,1360205,868418,836163,5562712,5517847],[1360205,5316934,4731216,5263617,3687383]]],[212,"\\\\bno such element: ","",[[5066952],[1360205],[1369383]]],[212,"\\\\bstale element reference\\\\b","",[[1360205],[9773382],[4739971]]],[212,"\\\\belement click intercepted\\\\b","",[[836163],[4731216],[1360205]]],[212,"\\\\bTimeoutException: Message:","",[[5587288],[3832141]]],[213,"\\\\bsession not created\\\\b","i",[[5394642],[5002451],[3991886]]],[213,"\\\\bDevToolsActivePort file doesn\'t exist\\\\b","i",[[1070484],[868950],[1377234],[1110355]]],[213,"\\\\bchromedriver\\\\b.{0,80}\\\\b(?:only supports|unexpectedly exited|not found)\\\\b","i",[[820367],[3428626],[2449746]]],[213,"\\\\bUnable to obtain (?:driver|browser)\\\\b","i",[[1122902,598999],[4084674],[3168596]]],[213,"\\\\bSessionNotCreatedException\\\\b","i",[[1070595],[3732739],[5002451]]],[214,"^Spec Files:\\\\s{1,6}(?:\\\\d{1,200} passed, )?[1-9]\\\\d{0,200} failed","i",[[5046595],[3167463]]],[214,"^\\\\s{0,6}[1-9]\\\\d{0,200}\\\\/\\\\d{1,200} failed \\\\(\\\\d","i",[[1329518],[7229825,7491969,7754113,8016257,8278401,8540545,8802689,9064833,9326977,9589121]]],[214,"\\\\bdetox\\\\b.{0,40}\\\\bfailed\\\\b","i",[[1070351]]],[215,"\\\\bNo matching distribution found for\\\\b","",[[3413251],[2134919],[4755605]]],[215,"\\\\(from versions: none\\\\)","",[[12084367],[3560837],[3990759]]],[216,"\\\\(from versions: (?!none)","",[[12084367],[3560837],[3990759]]],[216,"\\\\bRequires-Python\\\\b.{0,60}\\\\b(?:not|different)\\\\b","",[[5145625]]],[216,"\\\\brequires a different Python\\\\b","",[[1085830],[5395481],[1390913]]],[216,"\\\\bis not a supported wheel on this platform\\\\b","",[[1201608],[414933],[3822856],[2439504]]],[216,"\\\\bInvalid requirement: ","",[[2378066],[2433357],[1369383]]],[217,"\\\\bResolutionImpossible\\\\b","",[[3707728],[5042965],[5059138]]],[217,"\\\\bhave conflicting dependencies\\\\b","",[[2102661],[1622595],[1986821]]],[217,"\\\\bresolution-too-deep\\\\b","",[[3996164],[5042965],[2421672]]],[217,"\\\\bCannot install .{1,300} because these package versions have conflicting\\\\b","",[[9707843],[1857878],[9732182],[1622595]]],[217,"\\\\bDependency resolution exceeded maximum depth\\\\b","",[[6329173],[891218],[807236],[1329485]]],[218,"\\\\bFailed building wheel for\\\\b","i",[[1988040],[1329474],[1362246]]],[218,"\\\\bFailed to build installable wheels\\\\b","i",[[4083861],[1463752],[3164489],[312065]]],[218,"\\\\bCould not build wheels for\\\\b","i",[[1201608],[5394581],[3164494]]],[218,"\\\\bmetadata-generation-failed\\\\b","i",[[5249543],[3992070],[3429633]]],[218,"\\\\bsubprocess-exited-with-error\\\\b","i",[[5066896],[1329687],[5144920]]],[218,"\\\\bGetting requirements to build wheel did not run successfully\\\\b","i",[[1201608],[9716292],[1856788],[3701074]]],[218,"\\\\bpython setup\\\\.py (?:egg_info|bdist_wheel|install)\\\\b.{0,60}\\\\b(?:failed|error)","i",[[5573008],[3991891]]],[218,"\\\\bFailed to build: ","i",[[4083861],[2408743]]],[219,"\\\\bTHESE PACKAGES DO NOT MATCH THE HASHES\\\\b","",[[5255717],[2120008],[5275987],[5132559]]],[219,"\\\\bHashes are required in --require-hashes mode\\\\b","",[[2102472],[10559825],[4741640],[3469573]]],[220,"\\\\bexternally-managed-environment\\\\b","",[[3250701],[1855784],[1410309]]],[220,"\\\\bCould not open requirements file\\\\b","",[[3164494],[5395408],[2433357],[5323078]]],[220,"\\\\bNo module named pip\\\\b","",[[315716],[9765456],[3733837]]],[220,"\\\\bno such option: -","",[[5066952],[3832168],[9761812]]],[220,"\\\\bis not a valid editable requirement\\\\b","",[[1200452],[9705814],[2441282],[2433357]]],[220,"\\\\bneither \'setup\\\\.py\' nor \'pyproject\\\\.toml\' found\\\\b","",[[5573008],[4297746],[6752590],[1324326]]],[220,"\\\\bCould not install packages due to an (?:OSError|EnvironmentError)(?!.{0,200}(?:HTTPSConnectionPool|No space|Max retries))","",[[5132565],[3164494],[3197264],[4016457]]],[221,"\\\\bCould not fetch URL\\\\b.{0,200}\\\\b(?:connection error|confirming the ssl certificate)\\\\b","",[[821589],[3164494],[5394821],[848782,1610893]]],[221,"\\\\bERROR: (?:HTTP error \\\\d{3}|Could not install packages due to an (?:OSError|EnvironmentError): HTTPSConnectionPool)","",[[5325861,3164494]]],[221,"\\\\bpip\\\\._vendor\\\\.(?:urllib3|requests)\\\\.\\\\w{1,200}\\\\.\\\\w{0,200}(?:Timeout|Connection|SSL|Proxy|Protocol|Read|HTTP)\\\\w{0,200}Error\\\\b","",[[4352598],[1111206],[5579532,5063910]]],[221,"\\\\bERROR: Exception: .{0,60}ReadTimeoutError","",[[10375512],[1131085],[2421671],[4019461]]],[222,"\\\\bgit (?:clone|checkout|fetch|submodule) .{1,300} did not run successfully\\\\b","",[[9716292],[5564755],[1873189,832469,1594627,5066893],[836558,1873189]]],[223,"\\\\bRetry\\\\(total=0\\\\b","",[[5318254],[5247795]]],[224,"^Successfully installed \\\\S","",[[3250505]]],[225,"\\\\bpoetry\\\\.lock is not up to date with pyproject\\\\.toml\\\\b","",[[2249753],[5318246],[3207371],[5395792]]],[225,"\\\\bpyproject\\\\.toml changed significantly since poetry\\\\.lock was last generated\\\\b","",[[4297746],[833879],[1324326],[3459395]]],[225,"\\\\bThe lockfile at `uv\\\\.lock` needs to be updated\\\\b","",[[13194662],[3945158],[3207371],[547157]]],[225,"\\\\bYour Pipfile\\\\.lock \\\\(\\\\w{1,200}\\\\) is out of date\\\\b","",[[4232198],[833902],[6616402],[3959108]]],[225,"\\\\bLock file hash doesn\'t match\\\\b","",[[833862],[2102472],[12667213],[344264]]],[225,"\\\\buv\\\\.lock\\\\b.{0,60}\\\\b(?:outdated|out of date|not up to date)\\\\b","",[[5597580],[4019460,3959108,5395792]]],[226,"\\\\bSolverProblemError\\\\b","",[[5788816],[573773]]],[226,"\\\\bversion solving failed\\\\b","",[[5804935],[3991891]]],[226,"\\\\bNo solution found when resolving\\\\b","",[[1201608],[5804935],[5042965],[3991878]]],[226,"\\\\brequirements are unsatisfiable\\\\b","",[[1609794],[2433357],[4741461],[1369363]]],[226,"\\\\bBecause .{1,200} depends on .{1,200}(?:, version solving|we can conclude)","",[[544961],[16405893,836932],[5804935,6052163],[1368339]]],[226,"\\\\bPackagesNotFoundError\\\\b","",[[5268437],[1856718],[3686738]]],[226,"\\\\bLibMambaUnsatisfiableError\\\\b","",[[577613],[529742],[1609794]]],[226,"\\\\bUnsatisfiableError\\\\b","",[[1609794],[5563585],[3166546]]],[226,"\\\\bThe current project\'s supported Python range\\\\b","",[[1201177],[1462485],[1324336],[3754320]]],[226,"\\\\bnothing provides .{1,80} needed by\\\\b","",[[1200281],[2134919],[2376019],[3690820]]],[226,"\\\\bLocking failed!","",[[3207371],[1986945],[3166507]]],[226,"\\\\bNo interpreter found for\\\\b","",[[5264528],[1386822],[3733833]]],[226,"\\\\bThe following packages are not available from current channels\\\\b","",[[3559637],[2120006],[3701072],[9712129]]],[227,"× Failed to (?:build|download|fetch|resolve|install|read|parse) ","",[[15182150],[4083861,1201423,1594627]]],[227,"\\\\berror: (?:Failed to (?:spawn|parse|read|build|prepare)|No `pyproject\\\\.toml` found|Distribution .{1,120} can\'t be installed|No virtual environment found)\\\\b","",[[5046359,1201423,4083861,4268368,13174352,791472,3733846]]],[227,"\\\\bChefBuildError\\\\b","",[[819526],[2408709]]],[227,"\\\\bPEP517 build of a dependency failed\\\\b","",[[891206],[1201094],[4215840],[9064597]]],[227,"\\\\bPoetry could not find a pyproject\\\\.toml\\\\b","",[[4297746],[4823363],[1324326],[4256084]]],[228,"\\\\berror sending request for url\\\\b","",[[5002116],[3701074],[5065030],[4871506]]],[228,"\\\\bFailed to (?:fetch|download)(?: distribution)?:? [`\'\\"]?https?:","",[[1594627,1201423]]],[228,"\\\\brequest or response body error\\\\b","",[[586009],[4740304],[5065039]]],[228,"\\\\bFailed to (?:extract|download) .{1,80} UV_HTTP_TIMEOUT\\\\b","",[[5597768],[5325865],[1201423]]],[229,"\\\\bCondaHTTPError: ","",[[848772],[296212],[4215954]]],[229,"\\\\bCondaSSLError\\\\b","",[[848772],[341196]]],[229,"\\\\bConnectionFailed\\\\b.{0,40}\\\\bconda\\\\b","",[[848772],[848782],[1324297],[3989889]]],[229,"\\\\bAn HTTP error occurred when trying to retrieve this URL\\\\b","",[[3944661],[1329495],[6591367],[321864]]],[230,"\\\\b(?:ModuleNotFoundError|ImportError): ","",[[5268437,2413583],[5554510,4800850]]],[230,"\\\\bNo module named \'?[\\\\w.]{1,200}","",[[315716],[3733837],[3168590]]],[231,"^(?:E {1,6})?(?:SyntaxError|IndentationError|TabError): (?!.{0,160}\\\\bJSON\\\\b)","",[[5084052,2416901,5247109]]],[231,"\\\\bSorry: (?:IndentationError|SyntaxError)","",[[4793959],[9737092,9778766],[1369345,5248517]]],[232,"^[\\\\w./-]{1,60}: error: (?:unrecognized arguments|the following arguments are required|argument |invalid choice|ambiguous option|no such option)","",[[4748621,1200328,3416647,5066952]]],[232,"^Error: (?:No such option|Invalid value for|Missing (?:option|argument|parameter)|No such command|Got unexpected extra argument)","",[[5066952,2378070,1987536,4748621,3701072,5562712]]],[233,"^={0,200} ?(?:\\\\d{1,200} \\\\w{1,200}, ){0,4}[1-9]\\\\d{0,200} (?:failed|errors?)\\\\b.{0,120} in [\\\\d.]{1,200} ?s(?:econds)?\\\\b","",[[9737125]]],[233,"^(?:\\\\d{1,200} \\\\w{1,200}, ){0,4}[1-9]\\\\d{0,200} (?:failed|errors?)\\\\b.{0,120} in [\\\\d.]{1,200}s","",[[9737125]]],[234,"^(?:FAILED|ERROR) \\\\S{1,300}\\\\.py(?:::\\\\S|$| - )","",[[1577548,1385615]]],[234,"^\\\\S{1,300}\\\\.py::\\\\S{1,300} (?:FAILED|ERROR)\\\\b","",[[4299239]]],[234,"^FAILED CONSISTENTLY: ","",[[5293671],[848787],[2438405]]],[234,"\\\\btest_\\\\w{1,80}(?: \\\\d{1,200}\\\\/\\\\d{1,200})? (?:FAILED|failed!)","",[[1389865]]],[235,"\\\\bInterrupted: \\\\d{1,200} errors? during collection\\\\b","",[[4793680],[5263655],[2417925],[4870421,5132565]]],[235,"\\\\bERROR collecting \\\\S","",[[4008259],[3195203]]],[235,"\\\\bImportError while (?:importing test module|loading conftest)\\\\b","",[[2413583],[4871624],[2413583,3989908],[4800850]]],[235,"\\\\berrors? during collection\\\\b","",[[4870421,5132565],[4756359],[9712588]]],[236,"^E {3,200}.{0,200}(?:[Ee]rror|[Ee]xception|assert|[Ff]ailed|Timeout|Interrupt)","",[[1464677]]],[236,"^={3,200} (?:FAILURES|ERRORS) ={3,200}","",[[13581541],[9911539]]],[236,"^_{3,200} (?:[\\\\w.]{1,80}\\\\.)?test_\\\\w[\\\\w.[\\\\]-]{0,160} _{3,200}$","",[[10918501],[9869929]]],[237,"\\\\bpytest: error: ","",[[4297989],[5065189]]],[237,"\\\\bpytest\\\\.UsageError\\\\b","",[[4297989],[5065109],[291141]]],[237,"^ERROR: (?:usage: pytest|file or directory not found|not found: |file not found)","",[[10376217,4008260,5562663,3168590]]],[237,"^INTERNALERROR> ","",[[4781237],[2417925],[4776012]]],[238,"^\\\\+{3,200} Timeout \\\\+{3,200}","",[[16510885],[9957310]]],[238,"^~{3,200} Stack of .{1,80} ~{3,200}$","",[[16510885],[9957310],[5247179]]],[239,"\\\\bworker \'gw\\\\d{1,200}\' crashed while running\\\\b","",[[9896407],[1201608],[12734674],[4006597]]],[239,"\\\\bnode down: Not properly terminated\\\\b","",[[1071428],[4027303],[4269008],[5264525]]],[239,"\\\\bFatal Python error: (?:Segmentation fault|Aborted|Bus error)","",[[3298329],[5001677,271314,611557],[3821906]]],[240,"\\\\bno tests (?:ran in [\\\\d.]{1,200}|collected|were collected|found that match)\\\\b","",[[3733844],[4723621,848652,6050949,1201416]]],[241,"^FAILED \\\\((?:(?:failures|errors|unexpected successes|skipped|expected failures)=\\\\d{1,200}(?:, )?){1,200}\\\\)","",[[1329518]]],[241,"^\\\\*{3}Test Failed\\\\*{3} \\\\d{1,200} failures","",[[1273270],[14380436],[5065030],[7229825,7491969,7754113,8016257,8278401,8540545,8802689,9064833,9326977,9589121]]],[241,"^\\\\d{1,200} items? had failures:","",[[1366344,3488072],[280902]]],[241,"^Failed example:$","",[[6296400],[1329477]]],[242,"^(?:FAIL|ERROR): \\\\w{1,120} \\\\([\\\\w.<>]{1,200}\\\\)","",[[299815,4781223]]],[243,"^\\\\s{0,8}File \\"[^\\"]{1,300}\\", line \\\\d{1,200}, in test_\\\\w{1,200}","",[[3168625],[13101388],[16405070]]],[243,"\\\\/tests?\\\\/[\\\\w/]{0,120}\\\\btest_\\\\w{1,200}\\\\.py:\\\\d{1,200}: ","",[[11092307],[4299227,4299228,4299229,4299230,4299231,4299232,4299233,4299234,4299235,4299236]]],[244,"^\\\\d{1,200} (?:features?|scenarios?|steps?) passed, [1-9]\\\\d{0,200} failed","",[[9723977]]],[244,"^Failing scenarios:","",[[9777349],[2421991],[299785]]],[244,"^\\\\d{1,200} scenarios? \\\\(.{0,60}\\\\b[1-9]\\\\d{0,200} (?:failed|undefined)","",[[9777349]]],[245,"^ERROR: {1,4}\\\\S{1,60}: commands failed","",[[10375375],[1128774]]],[245,"^\\\\s{0,4}\\\\S{1,60}: FAIL code \\\\d","",[[2410819],[1071451,1071452,1071453,1071454,1071455,1071456,1071457,1071458,1071459,1071460]]],[245,"\\\\bevaluation failed :\\\\(","",[[1202670],[1400908],[5510409]]],[245,"^nox > Session \\\\S{1,80} failed","",[[4032885],[9777491]]],[246,"\\\\bRequired test coverage of [\\\\d.]{1,200}% not reached\\\\b","i",[[819524],[9712598],[1201413],[1384519]]],[246,"\\\\bCoverage failure: total of\\\\b","i",[[849285],[1857862],[5579111]]],[246,"\\\\bcoverage\\\\b.{0,40}\\\\bis less than fail-under\\\\b","i",[[10572676],[849285],[4723141],[5275726]]],[246,"\\\\bFAIL(?:ED)?:? .{0,40}\\\\bcoverage\\\\b.{0,60}\\\\b(?:below|less than|not reached|under)\\\\b","i",[[849285],[4723141],[545551,5275726,819524,5562629]]],[247,"^No data to (?:combine|report)\\\\b","",[[848706,3733828],[3733828,1377234],[5249364]]],[247,"^Couldn\'t (?:use data file|combine from|read data from|find coverage)","",[[5554446,848706],[12667221,5554446,1200385,12667206],[5003588,3692870,12667218,9712598]]],[247,"^No source for code: ","",[[809286],[3948903],[4008259]]],[248,"^Found \\\\d{1,200} errors?(?: \\\\(\\\\d{1,200} fixed, \\\\d{1,200} remaining\\\\))?\\\\.$","",[[3688795,3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804]]],[248,"\\\\bfixable with the [`\']--fix[`\'] option\\\\b","",[[13273606,12749318],[1611265],[2249992],[9761812]]],[248,"\\\\bhidden fixes can be enabled\\\\b","",[[2134276],[9724504],[1390915]]],[248,"\\\\bNo fixes available\\\\b","",[[9724504],[5132374]]],[249,"^[Ww]ould reformat:? \\\\S","",[[6092108],[9773382,3413287]]],[249,"\\\\bfiles? would be reformatted\\\\b","",[[9794517],[1200261],[9773382]]],[249,"\\\\bImports are incorrectly sorted\\\\b","",[[2413583],[869145],[9737091],[5043348]]],[249,"^would fix \\\\S","",[[6092108],[1200521]]],[249,"^reformatted \\\\S{1,200}\\\\.pyi?$","",[[4739471],[3413268]]],[249,"\\\\bfiles? (?:were )?reformatted\\\\b(?!.{0,20}successfully)","",[[9773382,3168599,1390935],[3413268,9773382]]],[249,"^Oh no! 💥","",[[15195833],[3967310]]],[249,"^error: cannot format \\\\S","",[[4880707]]],[250,"^Found \\\\d{1,200} errors? in \\\\d{1,200} files? \\\\((?:checked|errors prevented)\\\\b","",[[831812,4268374],[3688795,3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804]]],[250,"^[1-9]\\\\d{0,200} errors?, \\\\d{1,200} warnings?, \\\\d{1,200} (?:informations?|notes?)","",[[2417150,3699966]]],[250,"\\\\berrors prevented further checking\\\\b","",[[1200533],[4268374],[4801029]]],[251,"\\\\.pyi?:\\\\d{1,200}:(?:\\\\d{1,200}:)? error: .{3,300}","",[[4299227,4299228,4299229,4299230,4299231,4299232,4299233,4299234,4299235,4299236,10028617]]],[251,"\\\\.pyi?:\\\\d{1,200}:\\\\d{1,200} - error: ","",[[9865541],[4299227,4299228,4299229,4299230,4299231,4299232,4299233,4299234,4299235,4299236,10028617]]],[251,"^error\\\\[[a-z-]{1,200}\\\\]: .{3,300}","",[[4781228]]],[252,"^\\\\S{1,300}\\\\.(?:pyi?|ipynb):(?:cell_\\\\d{1,200}:)?\\\\d{1,200}:(?:\\\\d{1,200}:)? \\\\[?\\\\*?\\\\]?[A-Z]{1,6}\\\\d{2,5}\\\\b","",[[10028647,10028617,9999385]]],[252,"^\\\\s{0,8}--\x3e \\\\S{1,200}\\\\.pyi?:\\\\d{1,200}:\\\\d{1,200}$","",[[10653029],[4299227,4299228,4299229,4299230,4299231,4299232,4299233,4299234,4299235,4299236,10028617]]],[252,"^\\\\S{1,300}\\\\.py:\\\\d{1,200}: \\\\[[A-Z]\\\\d{4}","",[[4299227,4299228,4299229,4299230,4299231,4299232,4299233,4299234,4299235,4299236],[7240044,7502188,7764332,8026476,8288620,8550764,8812908,9075052,9337196,9599340]]],[253,"^Your code has been rated at (?!10\\\\.00)-?[\\\\d.]{1,200}\\\\/10","",[[6616402],[1071432],[342338],[9704741,346472]]],[253,"^\\\\*{5,200} Module \\\\S","",[[14380453]]],[254,"^>> Issue: \\\\[B\\\\d{3}:","",[[10377986],[14113097],[5059909]]],[254,"^\\\\s{0,4}Severity: (?:Low|Medium|High)\\\\s{1,4}Confidence: ","",[[3695172],[3682663],[2442855,6715725,6715720],[5002629,1086797]]],[255,"\\\\bFound \\\\d{1,200} dependency issues?\\\\b","i",[[3688795,3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804],[891209]]],[255,"^\\\\S{1,200}: DEP\\\\d{3} ","i",[[10375429]]],[255,"^Contracts: \\\\d{1,200} kept, [1-9]\\\\d{0,200} broken","i",[[598987],[869607],[9744720],[3990802]]],[255,"^Migrations for \'\\\\w{1,80}\':$","i",[[3445202],[3750214],[4008304]]],[255,"\\\\bvulture\\\\b.{0,60}\\\\bunused\\\\b","i",[[5853972],[5563731]]],[255,"\\\\bunused (?:import|variable|function|method|class|attribute) \'.{1,80}\' \\\\(\\\\d{1,200}% confidence\\\\)","i",[[5563731,1200533],[1200717,1329494,5563731,1329485,1200332,4755605],[4802928,4755522,3683593,5276612,5060976,1200212],[16404687]]],[255,"\\\\bFound \\\\d{1,200} known vulnerabilit","i",[[6089046],[5555077],[4722825],[3688795,3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804]]],[255,"\\\\bpip-audit\\\\b.{0,60}\\\\bvulnerab","i",[[4232232],[348425],[5853966],[1384514]]],[255,"\\\\binterrogate\\\\b.{0,60}\\\\bFAILED\\\\b","i",[[4793287],[2417925]]],[255,"^RESULT: FAILED \\\\(minimum: ","i",[[3494759],[1203085],[5555495]]],[255,"\\\\bhas a rank of [B-F]\\\\b","i",[[3036102],[2102501],[414849]]],[255,"\\\\bcheck-manifest\\\\b.{0,80}\\\\b(?:missing|differ)","i",[[834061],[320070]]],[256,"\\\\bCOMPILATION ERROR\\\\b","",[[4231937],[3821906]]],[256,"\\\\bCompilation failure\\\\b","",[[4231937],[3991878]]],[256,"\\\\bCompilation failed; see the compiler (?:error output|output below)","",[[3166526],[4231937],[3991878],[2408786]]],[256,"^\\\\s{0,8}(?:\\\\[javac\\\\] )?[1-9]\\\\d{0,200} errors?$","",[[9720978]]],[256,"\\\\bCompile failed; see the compiler error output\\\\b","",[[3166526],[1463560],[2408786],[4008271]]],[256,"\\\\bCompilation error\\\\. See log for more details\\\\b","",[[3963206],[4231937],[4781222],[4008269]]],[257,"\\\\.(?:java|groovy|kts?|scala):(?:\\\\[\\\\d{1,200},\\\\d{1,200}\\\\]|\\\\d{1,200}(?::\\\\d{1,200})?:|\\\\[\\\\d{1,200})\\\\s?(?!\\\\[?warning\\\\]?:)(?:\\\\[?error\\\\]?:? |\\\\S)","",[[352359,4023911,10007847,10007827,10039489]]],[257,"\\\\berror: warnings found and -Werror specified\\\\b","",[[1202711],[4880727],[1915206],[5046595]]],[257,"\\\\berror: (?:cannot find symbol|package \\\\S{1,120} does not exist|incompatible types|class, interface,|\';\' expected|unreported exception|invalid (?:source|target) release|release version \\\\d{1,200} not supported)","",[[5083970,9716677,3683277,4743235,12839973,1200472,2378067,2378068,5003606]]],[257,"\\\\bcannot find symbol\\\\b","",[[5083970],[5394825]]],[258,"\\\\b(?:invalid|unsupported|obsolete) (?:source|target) (?:release|option):?\\\\b.{0,40}\\\\d","",[[2378067,2378068,5563605,3941583]]],[258,"\\\\brelease version \\\\d{1,200} not supported\\\\b","",[[5003606],[5395669]]],[258,"\\\\bUnsupported class file major version\\\\b","",[[5563605],[1200332],[5060934],[304082]]],[258,"\\\\bUnsupportedClassVersionError\\\\b","",[[5563605],[5263619],[341206]]],[258,"\\\\bNo (?:matching|compatible) toolchains? (?:were )?found\\\\b","",[[3413251,3986433],[2134919,3981512],[3981512,3733827]]],[258,"\\\\bTarget level \'.{1,20}\' is incompatible\\\\b","",[[3683277],[9748822],[1362288],[12735059]]],[258,"\\\\bFatal error compiling: (?:invalid|error: release)","",[[4008259],[313669]]],[259,"\\\\bjava\\\\.lang\\\\.OutOfMemoryError\\\\b","",[[1991637],[1626445],[352358]]],[259,"\\\\bOutOfMemoryError: ","",[[1626445],[4019471],[4007493]]],[259,"\\\\bGC overhead limit exceeded\\\\b","",[[1849679],[5788808],[6304069]]],[259,"\\\\bThere is insufficient memory for the Java Runtime\\\\b","",[[5067142],[3470489],[2120010],[2118789]]],[259,"\\\\bCould not reserve enough space for\\\\b","",[[4018632],[5046339],[3164494],[4809061]]],[259,"\\\\bJava heap space\\\\b","",[[5773640],[4347088]]],[259,"\\\\bNative memory allocation \\\\(\\\\w{1,200}\\\\) failed\\\\b","",[[5790029],[3470489],[12472705],[3195843]]],[259,"\\\\bInitial heap size set to a larger value\\\\b","",[[2117712],[3150983],[1386838],[2417236]]],[259,"\\\\bMetaspace$","",[[5046339],[3429633]]],[260,"\\\\bThe forked VM terminated without (?:properly saying|saying properly) goodbye\\\\b","",[[1201549],[3948697],[2120006],[5276629]]],[260,"\\\\bThe forked VM\\\\b.{0,60}\\\\bcrashed\\\\b","",[[1201549],[2120006],[5013828],[4006597]]],[260,"\\\\bGradle Test Executor \\\\d{1,200}\' finished with non-zero exit value \\\\d{1,200}","",[[1908804],[873743],[12734857],[5013828]]],[260,"\\\\bCrashed tests:","",[[5013828],[5063911]]],[261,"^BUILD FAILED$","",[[3164486]]],[261,"\\\\bFAILURE: Build failed with an exception\\\\b","",[[10375317],[3164486],[1329495],[5278017]]],[261,"\\\\bBUILD FAILURE\\\\b","",[[3164486]]],[261,"\\\\bBUILD FAILED in \\\\d","",[[3164486]]],[261,"\\\\bexec returned: \\\\d","",[[6312165],[3690791],[4740373]]],[262,"\\\\bThere was a timeout(?: or other error)? in the fork\\\\b","",[[2120006],[2118789],[342337],[2419028,9761957]]],[263,"^e: (?:file:\\\\/\\\\/)?\\\\/?\\\\S{1,300}\\\\.kts?:","",[[10007847,10007827]]],[263,"^e: \\\\[?(?:ksp|kapt)\\\\]? ","",[[1472843,2962477,10377995]]],[263,"^e: warnings found and -Werror","",[[1202711],[1472855],[1915206]]],[263,"\\\\bExecution failed for task \':.{0,120}(?:compile\\\\w{0,200}Kotlin|kapt\\\\w{0,200}|ksp\\\\w{0,200})\'","",[[3038247],[3991878],[4008276]]],[264,"\\\\bCould not (?:resolve dependencies|find artifact|collect dependencies)\\\\b","",[[5790020,2383939,870724],[3164494]]],[264,"\\\\bNon-resolvable (?:parent POM|import POM)\\\\b","",[[3235906],[9765837,2413583],[3732392],[4199557,9765837]]],[264,"\\\\bPlugin .{1,160} (?:or one of its dependencies could not be resolved|not found in any plugin repository)\\\\b","",[[4244807],[1463238,4244807],[5323076,3688777],[4008271,9704345]]],[264,"\\\\bFailed to read artifact descriptor\\\\b","",[[2383939],[1070275],[1201423],[280897]]],[264,"\\\\bwas not found in https?:","",[[3688777],[3822100],[342350]]],[265,"\\\\bCould not transfer (?:artifact|metadata)\\\\b","",[[3164494],[320710],[2383939,3429633],[4016468]]],[265,"\\\\bTransfer failed for https?:","",[[320710],[1386822],[4008264]]],[265,"\\\\bFailed to transfer (?:file|artifact)\\\\b","",[[1201423],[320710]]],[265,"\\\\bstatus code: 5\\\\d\\\\d, reason phrase\\\\b","",[[5585219],[3948903],[3822600],[16405637]]],[266,"\\\\b(?:status code: |status: |error: )?40[13],? (?:reason phrase: )?(?:Unauthorized|Forbidden)\\\\b","i",[[5562453,561412]]],[266,"\\\\bReceived status code 40[13] from server\\\\b","i",[[807510],[5585219],[3987795],[1071455]]],[266,"\\\\bauthentication failed for https?:","i",[[349448],[3752515],[3991878],[4870676]]],[266,"\\\\bNot authorized\\\\b","i",[[349448],[2466116]]],[267,"\\\\bThe goal you specified requires a project to execute but there is no POM\\\\b","",[[2120007],[5657808],[1323590],[873733]]],[267,"\\\\bNon-(?:parseable|readable) (?:POM|settings)\\\\b","",[[3992080,278594],[9765837,5001282,3732392],[5001282,2417107,3732392]]],[267,"\\\\bUnknown lifecycle phase\\\\b","",[[1593561],[1463304]]],[267,"\\\\bNo plugin found for prefix\\\\b","",[[4244807],[4268358],[2419014]]],[267,"\\\\bThe build could not read \\\\d{1,200} project","",[[2120002],[3164494],[7230482,7492626,7754770,8016914,8279058,8541202,8803346,9065490,9327634,9589778]]],[267,"\\\\bUnrecogni[sz]ed (?:VM )?option\\\\b","",[[1323975,1201549],[1201104,1323975,2466116],[3708101,9761812,3708549]]],[267,"\\\\bError: Could not find or load main class\\\\b","",[[4880707],[280909],[3164494],[5394825]]],[267,"\\\\bJAVA_HOME (?:is not|environment variable is not)\\\\b","",[[5773896],[2439502,3754326]]],[267,"\\\\bJAVA_HOME is set to an invalid directory\\\\b","",[[5773896],[2378052],[3430729],[5133509]]],[268,"\\\\bFailed to execute goal \\\\S","",[[873733],[1201423],[9728961]]],[268,"\\\\bExecution failed for task \'","",[[3991878],[4008276]]],[269,"^> Task :\\\\S{0,120}[cC]ompile\\\\w{0,200}(?:Java|Kotlin|Groovy|Scala|JavaWithJavac) FAILED","",[[14046465],[5773638,2946316,5871942,4993100,2138198]]],[269,"\\\\bExecution failed for task \':.{0,120}[cC]ompile\\\\w{0,200}(?:Java|Groovy|Scala|JavaWithJavac)\'","",[[3038247],[3991878],[352368,4023920,4993100,2138198],[4008276]]],[270,"\\\\bA problem occurred (?:evaluating|configuring)\\\\b","",[[3944661],[4268994],[3167077],[1400908,1922185]]],[270,"\\\\bCould not (?:find method|get unknown property|set unknown property|compile (?:build|settings) file)\\\\b","",[[3164494],[3688781,6089040,3164486,1915206]]],[270,"\\\\bNo such property: ","",[[5066952],[4269008],[4802151]]],[270,"\\\\bTask \'.{1,80}\' not found in\\\\b","",[[5028208],[12735375],[3688777]]],[270,"\\\\bPlugin (?:\\\\[id: |with id \').{1,120} (?:was )?not found\\\\b","",[[4244807],[11571495,2249284]]],[270,"\\\\bscript compilation error","",[[4278595],[4231937],[3821906]]],[270,"\\\\bCannot find a (?:Java|version of)\\\\b","",[[5394825],[1200229]]],[270,"\\\\bSDK location not found\\\\b","",[[4997861],[3944532],[3991886]]],[270,"\\\\bMinimum supported Gradle version\\\\b","",[[2413901],[1329479],[4722956]]],[270,"\\\\bFailed to apply plugin\\\\b","",[[4260633],[4244807],[1201423]]],[270,"\\\\bCould not (?:create|open) .{0,60}(?:service|settings|workspace|cache)\\\\b","",[[3164494],[5394642,5395408]]],[271,"\\\\bCould not find \\\\S{1,80}:\\\\S{1,80}:\\\\S{1,40}\\\\.$","",[[3164494],[5394825]]],[271,"\\\\bCould not resolve (?:all (?:files|artifacts|dependencies|task dependencies)|\\\\S{1,80}:\\\\S{1,80}:)","",[[3164494]]],[271,"\\\\bNo matching variant of\\\\b","",[[3413251],[2134919],[9789522]]],[271,"\\\\bCannot choose between the following\\\\b","",[[9712143],[546071],[3822856],[1462671]]],[272,"\\\\bCould not (?:GET|HEAD|PUT) \'https?:(?!.{1,300}status code 4(?!29|08))","",[[5397512,1203208,5395477],[3164494,5397512],[4016455,4016456,3164494]]],[272,"\\\\bReceived status code (?:5\\\\d\\\\d|429) from server\\\\b","",[[807510],[5585219],[3987795]]],[272,"\\\\bCould not download \\\\S{1,160}\\\\.(?:jar|pom|aar|zip)\\\\b","",[[3164494],[4016452],[10002514,10027981,9965650,10068560]]],[272,"\\\\bDownloading from https?:\\\\S{1,160} failed: (?:timeout|connect)","",[[1986962],[3987784],[1210708,1210691]]],[272,"\\\\bCould not (?:install Gradle distribution|resolve host)\\\\b","",[[1908804,5790024],[3164494]]],[273,"\\\\bReceived status code 4(?!29|08)\\\\d\\\\d from server\\\\b","",[[807510],[5585219],[3987795],[1071455]]],[274,"\\\\b[Gg]radle build daemon disappeared unexpectedly\\\\b","",[[1908804],[3164484],[4260161],[1201486]]],[274,"\\\\bdaemon (?:has )?disappeared unexpectedly\\\\b","",[[3692048],[1327897],[1053005],[4985872]]],[274,"\\\\bExpiring Daemon because JVM heap space is exhausted\\\\b","",[[2712421],[6324309],[1410057],[1053005]]],[274,"\\\\bNot enough memory to run compilation\\\\b","",[[4018632],[9752909],[4823380],[4231937]]],[274,"\\\\bThe Daemon will expire .{0,80}\\\\bmemory\\\\b","",[[2120004],[1410057],[3429199],[283471]]],[274,"\\\\bJVM garbage collector is thrashing\\\\b","",[[2712421],[1840258],[1857859],[2134919]]],[275,"^\\\\[error\\\\] \\\\(.{1,120}(?:compile\\\\w{0,200}|scalastyle\\\\w{0,200}|scalafmt\\\\w{0,200})\\\\b.{0,40}\\\\)","",[[4905326]]],[275,"^\\\\[error\\\\] \\\\S{1,300}\\\\.scala:\\\\d{1,200}(?::\\\\d{1,200})?: ","",[[10039489],[3152347,3152348,3152349,3152350,3152351,3152352,3152353,3152354,3152355,3152356]]],[275,"^\\\\[error\\\\] (?:\\\\w{1,200} error(?:s)? found|Found \\\\d{1,200} errors)","",[[11555986]]],[275,"^-- (?:\\\\[E\\\\d{3}\\\\] )?[\\\\w ]{0,40}Error: ","",[[4781223]]],[276,"\\\\bsbt\\\\.librarymanagement\\\\.ResolveException\\\\b","",[[4990246],[337485],[291149],[5787992]]],[276,"\\\\bunresolved dependency: ","",[[3683943],[3236164],[5563525]]],[276,"^\\\\[error\\\\] \\\\(.{0,60}update\\\\) ","",[[4905326],[344431]]],[276,"\\\\bError downloading \\\\S{1,120}:\\\\S{1,120}:","",[[4008260]]],[276,"\\\\bNot a valid (?:key|command): ","",[[2905703,2378051],[9705814,319783]]],[277,"\\\\bsbt\\\\.TestsFailedException\\\\b","",[[1070595],[4990246],[5063878]]],[277,"^\\\\[error\\\\] Failed: Total \\\\d{1,200}, Failed [1-9]","",[[4905286],[1210708],[16404865]]],[277,"^\\\\[error\\\\] Failed tests:","",[[4905286],[1201413],[5063911]]],[277,"^\\\\[(?:info|error)\\\\] \\\\*{3} [1-9]\\\\d{0,200} (?:TESTS? FAILED|SUITES? ABORTED)","",[[5065030,5323078,9778505],[11951542]]],[277,"^\\\\[info\\\\] Tests: succeeded \\\\d{1,200}, failed [1-9]","",[[10376405],[799045],[4118868],[16404865]]],[278,"\\\\bTests run: \\\\d{1,200}, {1,2}Failures: (?:[1-9]\\\\d{0,200}, {1,2}Errors: \\\\d{1,200}|0, {1,2}Errors: [1-9]\\\\d{0,200})","",[[4805543],[16404865,16406854]]],[278,"\\\\bThere (?:are|were) test failures\\\\b","",[[2118789],[5065030,9793874],[4741460,5065030]]],[278,"\\\\bTests in error:","",[[5323081],[3821906]]],[278,"^Failed tests:","",[[1201413],[5063911]]],[279,"<<< (?:FAILURE|ERROR)!","",[[16510885],[5579115,4781227]]],[280,"\\\\bThere were failing tests\\\\b","",[[2118789],[9793874],[299785]]],[280,"^\\\\d{1,200} tests? completed, [1-9]\\\\d{0,200} failed","",[[3986444],[5263678]]],[280,"\\\\bExecution failed for task \':.{0,120}(?:[tT]est|check|Test\\\\w{0,200})\'","",[[3038247],[3991878],[4008276]]],[281,"^\\\\S.{0,200} > \\\\S.{0,200} FAILED$","",[[9723977]]],[281,"^> Task :\\\\S{0,120}[tT]est\\\\w{0,200} FAILED$","",[[14046465]]],[282,"\\\\b(?:org\\\\.junit\\\\.\\\\S{0,80}|junit\\\\.framework\\\\.\\\\S{0,60}|java\\\\.lang\\\\.|org\\\\.opentest4j\\\\.)(?:AssertionError|AssertionFailedError|ComparisonFailure|MultipleFailuresError)\\\\b","",[[1991317,2708361,352358,1991632],[3708198,5398930,319974,5370534],[5058898,2421638,3986433,3494676],[2421637,3166469,5043078,4243782]]],[282,"\\\\bexpected:? ?<.{0,200}> but was:? ?<","",[[14045333],[5263678,1329534,1329662,1210750],[6034686,5395905,6034663]]],[282,"\\\\borg\\\\.mockito\\\\.exceptions\\\\b","",[[4749709],[9983491],[3945161]]],[282,"\\\\bWanted but not invoked\\\\b","",[[1329474],[3761099],[6034324]]],[283,"^\\\\[\\\\s{1,12}[1-9]\\\\d{0,200} tests failed\\\\s{1,12}\\\\]","",[[5323078]]],[283,"\\\\bTests run: \\\\d{1,200}, {1,3}Failures: [1-9]","",[[4805543]]],[283,"^Total tests run: \\\\d{1,200}, (?:Passes: \\\\d{1,200}, )?Failures: [1-9]\\\\d{0,200}","",[[4805543],[4740327],[3298565]]],[283,"^\\\\s{0,8}\\\\[junit\\\\].{0,80}FAILED$","",[[11576654]]],[283,"\\\\bTest \\\\S{1,120} FAILED$","",[[9723977]]],[283,"^FAILURES!!!$","",[[5159659]]],[284,"\\\\bFailed to load ApplicationContext\\\\b","",[[1200208],[4244035],[1201423],[3989711]]],[284,"\\\\bApplicationContext failure threshold\\\\b","",[[328716],[6375750],[2159364],[2371668]]],[285,"^[1-9]\\\\d{0,200} failures?, \\\\d{1,200} errors?\\\\.$","",[[5579134,4740350]]],[285,"^\\\\d{1,200} failures?, [1-9]\\\\d{0,200} errors?\\\\.$","",[[4781222,4007142]]],[285,"^Tests failed\\\\.$","",[[3166502],[5323078]]],[285,"^FAIL in \\\\(","",[[2419054],[299813]]],[285,"^ERROR in \\\\(","",[[2419054]]],[286,"\\\\bYou have \\\\d{1,200} Checkstyle violations?\\\\b","i",[[4020552],[352613],[1323731]]],[286,"\\\\bCheckstyle (?:violations by severity|rule violations were found|files with violations)\\\\b","i",[[1323731],[5346053],[5132441,4805381,5278038],[5805004,9790031,1390935]]],[286,"\\\\[checkstyle\\\\] \\\\[(?:ERROR|WARN)\\\\]","i",[[11547141],[832724],[6603117]]],[286,"\\\\bmaven-checkstyle-plugin\\\\b.{0,120}\\\\bfailed\\\\b","i",[[3834056],[10552085],[3413381]]],[287,"\\\\b(?:SpotBugs|FindBugs) (?:rule )?violations? (?:were )?found\\\\b","i",[[5252423,1058119],[5133705,5133461],[3981396,3168598]]],[287,"\\\\bspotbugs-maven-plugin\\\\b.{0,120}\\\\bfailed with \\\\d{1,200} bugs","i",[[5252423],[10539094],[10552085],[9708871]]],[287,"\\\\bYou have \\\\d{1,200} (?:PMD|CPD) violations?\\\\b","i",[[4020552],[352613]]],[287,"\\\\bPMD (?:rule violations were found|Failure)","i",[[4247845]]],[287,"\\\\b\\\\d{1,200} PMD rule violations were found\\\\b","i",[[1462671],[9765700],[9774412],[1463689]]],[287,"\\\\berror[ -]?prone\\\\b.{0,40}\\\\berror","i",[[4781200,4008272,4008464],[4780933]]],[287,"\\\\bAnalysis failed with \\\\d{1,200} weighted issues\\\\b","i",[[1329495],[6050375],[2179396],[3674905]]],[287,"\\\\bLint found (?:fatal )?errors\\\\b","i",[[3754310],[3688773,313669]]],[287,"\\\\bLint found \\\\d{1,200} errors?\\\\b","i",[[3754310],[3688795,3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804]]],[287,"\\\\bKtlint found code style violations\\\\b","i",[[2966281],[3754310],[1071443],[5805004]]],[287,"\\\\bA failure occurred while executing .{0,120}(?:ktlint|detekt|Checkstyle|SpotBugs|Pmd)","i",[[3944661],[1201608],[414081],[5587534]]],[287,"\\\\bRule violated for (?:bundle|package|class)\\\\b","i",[[4805381],[9790031],[3151109]]],[287,"\\\\bCoverage checks have not been met\\\\b","i",[[849285],[1857859],[1323731],[9707845]]],[287,"\\\\bJapicmp\\\\b.{0,80}\\\\bfailed","i",[[4231373]]],[287,"\\\\bArchitecture Violation\\\\b","i",[[336072],[1324309],[4741462]]],[287,"\\\\b(?:CodeNarc|Detekt|Checkstyle|PMD|CPD) (?:rule )?violations were found\\\\b","i",[[3750231],[1462671],[4733270,939157,2967894,1070341,1323731,4247845,852261],[3948878,1070341,2967890,5346053,5805004,4805381]]],[287,"\\\\bYou have \\\\d{1,200} CPD duplications?\\\\b","i",[[4020552],[352613],[9712644],[9717072]]],[287,"\\\\bAPI problems caused the build to fail\\\\b","i",[[4233552],[573773],[9711701],[3164500]]],[287,"\\\\bThere (?:is|are) at least one incompatibility\\\\b","i",[[3683277],[4199689],[561929],[2118789]]],[287,"\\\\b(?:revapi|japicmp|animal-sniffer|forbiddenapis)\\\\S{0,40}:(?:check|cmp|report)\\\\b.{0,120}\\\\bon project\\\\b","i",[[10236421,10236752,10297680],[1400912,4231373,3412776,561412],[3991888]]],[287,"\\\\bUndefined reference: \\\\S{1,200} [\\\\w.]{1,80}\\\\.\\\\w{1,80}\\\\(","i",[[5562629],[3682663],[1610629]]],[287,"\\\\bMutation score of \\\\d{1,200} is below\\\\b","i",[[3495169],[3822787],[1463238],[2439490]]],[288,"\\\\bThe following files had format violations\\\\b","i",[[2120006],[1986953],[9732164],[346454]]],[288,"\\\\bRun \'(?:\\\\.\\\\/)?gradlew (?::\\\\S{1,80})?spotlessApply\'","i",[[4260633],[5564784,12741255],[1908804,1098071],[5047252]]],[288,"\\\\bmvn spotless:apply\\\\b","i",[[10228752],[3498917],[5047252]]],[288,"\\\\bSome files do not have the expected license header\\\\b","i",[[3430726],[9732182],[2117700],[5132559]]],[288,"\\\\bLicense header\\\\b.{0,60}\\\\b(?:missing|mismatch)","i",[[2117700],[3182789],[3748197]]],[288,"\\\\bMissing header in: ","i",[[3701064],[1315077],[9737127]]],[288,"\\\\bToo many files with unapproved license\\\\b","i",[[3412889],[5278037],[4022596],[1390935]]],[288,"\\\\bscalafmt\\\\b.{0,60}\\\\b(?:failed|isn\'t formatted)","i",[[3150221]]],[288,"\\\\bfiles? (?:isn\'t|aren\'t|must be) formatted\\\\b","i",[[12667206,1463125,5133141],[3413268,547142],[3168585,3168577,3413268,1390921,1390913]]],[288,"\\\\bNot properly formatted\\\\b","i",[[4269008],[3250502],[3413268]]],[288,"\\\\bFile .{1,200} has not been previously formatted\\\\b","i",[[4268374],[5583641],[9732179],[3413268]]],[289,"\\\\bSome Enforcer rules have failed\\\\b","",[[1635459],[9732182],[5043013]]],[289,"\\\\bmaven-enforcer-plugin\\\\b.{0,120}\\\\bfailed\\\\b","",[[10552085],[3413381],[10507142]]],[289,"\\\\bRule \\\\d{1,200}: \\\\S{1,120} failed with message\\\\b","",[[1329495],[5278029],[4805381]]],[289,"\\\\bUsed undeclared dependencies found\\\\b","",[[1201486],[1069260],[1200389],[5132687]]],[289,"\\\\bDependency problems found\\\\b","",[[891216],[573773],[5132687]]],[290,"\\\\bQUALITY GATE STATUS: FAILED\\\\b","i",[[4542540],[5347655],[5330151]]],[290,"\\\\bQuality Gate (?:has )?failed\\\\b","i",[[4542540],[5347655],[5265734,5265736]]],[290,"\\\\bquality gate\\\\b.{0,40}\\\\b(?:failed|not passed|did not pass)\\\\b","i",[[4542540],[5347655]]],[291,"\\\\.(?:swift|mm?|h):\\\\d{1,200}:\\\\d{1,200}: (?:fatal )?error: ","",[[7240005,7240006,7502149,7502150,7764293,7764294,8026437,8026438,8288581,8288582,8550725,8550726,8812869,8812870,9075013,9075014,9337157,9337158,9599301,9599302]]],[291,"^\\\\s{0,4}❌ {1,3}\\\\/?\\\\S{1,300}:\\\\d{1,200}:\\\\d{1,200}: ","",[[15449701]]],[291,"\\\\bSwiftCompile normal\\\\b.{0,40}\\\\bfailed","",[[5075526],[5256141],[3732621]]],[291,"\\\\bCommand (?:CompileSwift\\\\w{0,200}|SwiftCompile|CompileC|SwiftEmitModule|Ld) failed with a nonzero exit code\\\\b","",[[1329495],[5278017],[3732378],[2443587]]],[291,"^\\\\s{0,8}(?:CompileC|CompileSwift|Ld|CompileSwiftSources|SwiftCompile|SwiftDriver) \\\\S.{0,300}\\\\(in target\\\\b","",[[12096421]]],[292,"\\\\*\\\\* (?:BUILD|ARCHIVE|TEST BUILD|EXPORT|ANALYZE|CLEAN) FAILED \\\\*\\\\*","",[[14379330,819798,1203638,14379331],[1203638,14379348,14379333,14379329],[3164486,14379329,5394581,6357970,312922,321862]]],[292,"\\\\bThe following build commands failed:","",[[2120006],[1128774]]],[293,"\\\\*\\\\* TEST (?:EXECUTE )?FAILED \\\\*\\\\*","",[[14379348],[1329526,873733],[5065030,1329526]]],[293,"\\\\bExecuted \\\\d{1,200} tests?, with (?:\\\\d{1,200} tests? skipped and )?[1-9]\\\\d{0,200} failures?\\\\b","",[[873733],[5499223,5237079]]],[293,"^Failing tests:","",[[5063911],[299785]]],[293,"\\\\bTest Suite \'.{1,120}\' failed at\\\\b","",[[12734849],[5395669],[5265776],[1200212]]],[293,"\\\\bTest Case \'.{1,200}\' failed\\\\b","",[[12734849],[5065027],[5003632]]],[293,"^✘ Test run with \\\\d{1,200} tests? .{0,60}failed","",[[15445733],[5564759],[5278043,5278044,5278045,5278046,5278047,5278048,5278049,5278050,5278051,5278052]]],[294,"\\\\bNo (?:profiles?|signing certificate|provisioning profile|valid code signing certificates?|account)\\\\b.{0,120}\\\\b(?:found|for)\\\\b","",[[4268998,1986757,3701072,2378051,799701]]],[294,"\\\\brequires a (?:development team|provisioning profile)\\\\b","",[[1070469,3701072],[3208205,4022867],[5263437,4780425],[1390913]]],[294,"\\\\bCode ?[Ss]ign(?:ing)? (?:error|failed|is required)","",[[3948883,1894726,1986945,1071443],[2388901,3948883,2388873,1071443]]],[294,"\\\\berrSecInternalComponent\\\\b","",[[3158989],[4796739],[4256645]]],[294,"\\\\bUser interaction is not allowed\\\\b","",[[4026692],[1384515],[1386825],[3991881]]],[294,"\\\\bsecurity: SecKeychain\\\\w{0,200}: ","",[[831833],[5001429],[2442855]]],[294,"\\\\bProvisioning profile\\\\b.{0,120}\\\\b(?:expired|doesn\'t|does not)\\\\b","",[[3701072],[4022867],[4780425],[1410057,1110355]]],[294,"\\\\bCommand CodeSign failed\\\\b","",[[1894726],[3948883]]],[295,"\\\\bxcodebuild: error: ","i",[[6304708],[1320265],[3164645]]],[295,"\\\\bxcrun: error: ","i",[[6304917],[3832133]]],[295,"\\\\bxcode-select: error: ","i",[[6304708],[1324327],[1475781]]],[295,"\\\\bUnable to find a (?:device|destination) matching\\\\b","i",[[1070473,3413251],[809293,2134919],[5306694],[1200229]]],[295,"\\\\bis not installed\\\\. Please download and install the platform\\\\b","i",[[1206608],[280897],[3688777],[3298568]]],[295,"\\\\bscheme .{1,80} (?:does not exist|is not currently configured)","i",[[819533],[1110355,5394645],[1409619,3250499]]],[295,"\\\\bUnable to boot\\\\b.{0,40}\\\\b(?:device|simulator)\\\\b","i",[[1070473,5018453],[5306690]]],[295,"\\\\bno such module \'","i",[[5066952],[3168624]]],[296,"\\\\bCould not resolve package dependencies\\\\b","",[[5790032],[3164494],[1462533]]],[296,"\\\\berror: Dependencies could not be resolved\\\\b","",[[4880708],[3236164],[1390915],[1201039]]],[296,"\\\\bunable to resolve (?:package|dependencies)\\\\b","",[[3168596],[4084869]]],[296,"\\\\bFailed to clone repository\\\\b","",[[1201423],[9712399],[3692882]]],[296,"\\\\bpackage .{1,120} is using Swift tools version\\\\b","",[[1987799],[2439509],[2385189]]],[297,"\\\\bDone linting! Found [1-9]\\\\d{0,200} violations?","",[[2013510],[9790031],[3151113],[2417929]]],[297,"\\\\bSwiftLint found\\\\b","",[[5075526],[3754310]]],[297,"\\\\.swift:\\\\d{1,200}:\\\\d{1,200}: (?:error|warning): .{3,200} Violation: ","",[[9790031],[2421671],[10040777],[1657307,1657308,1657309,1657310,1657311,1657312,1657313,1657314,1657315,1657316]]],[297,"\\\\bSwiftFormat completed\\\\b.{0,60}\\\\b[1-9]\\\\d{0,200}\\\\/\\\\d{1,200} files require formatting","",[[5075526],[3986444],[5268434],[1462671]]],[297,"^\\\\S{1,200}\\\\.swift:\\\\d{1,200}:\\\\d{1,200}: error: \\\\(\\\\w{1,200}\\\\) ","",[[10040777],[4880750],[1657307,1657308,1657309,1657310,1657311,1657312,1657313,1657314,1657315,1657316],[7240005,7502149,7764293,8026437,8288581,8550725,8812869,9075013,9337157,9599301]]],[298,"\\\\berror: (?:type|value of (?:optional )?type|instance method|class|struct|protocol|property|initializer|actor-isolated \\\\w{1,200}|main actor-isolated \\\\w{1,200}) \'.{1,120}\' (?:does not|has no|must|is|cannot|requires)\\\\b","",[[12734735,12734977,12735317,12735059,12734657,12735621]]],[298,"\\\\berror: (?:cannot (?:find|convert value of type|call value of|assign)|missing (?:argument|return)|no such module|use of (?:unresolved|undeclared)|unterminated string literal|expected declaration|incorrect argument label)\\\\b","",[[4781223]]],[299,"^\\\\[!\\\\] (?:CocoaPods could not find|Unable to (?:find|satisfy)|Error installing|Invalid `Podfile`|No `Podfile\' found|The (?:`|platform)|Oh no)","",[[11713381],[848079,5306694,2437529,4008265,1203344,13173700,2120050,2120016,3967310]]],[299,"\\\\bThe sandbox is not in sync with the Podfile\\\\.lock\\\\b","",[[1057752],[4256006],[3684695],[2249992]]],[299,"\\\\bCould not find compatible versions for pod\\\\b","",[[3986433],[9765828],[3164494],[5394825]]],[300,"\\\\bCDN: trunk (?:URL couldn\'t be downloaded|Repo update failed)","",[[803751],[4805515],[5554446,4258133],[12667202,5265734]]],[300,"\\\\bError installing \\\\S{1,60}$","",[[4008265]]],[300,"\\\\[!\\\\] .{0,80}(?:Couldn\'t connect|Timeout was reached|Failed to connect)","",[[11713381],[5554446,819524,1201423],[12667203,5589335,848782]]],[301,"\\\\bfastlane finished with errors\\\\b","",[[5013828],[1578196],[3692870]]],[301,"^\\\\[!\\\\] (?:Could not find (?:option|action|lane|a)|Error |The (?:call to|request))","",[[11713381]]],[301,"\\\\bCalled from Fastfile at line\\\\b","",[[3987782],[791308],[341254]]],[302,"\\\\bAndroid resource (?:compilation|linking) failed\\\\b","i",[[319762],[3969317],[4231937,1986945],[3991878,3183499]]],[302,"\\\\berror: resource \\\\S{1,120} not found\\\\b","i",[[4880722]]],[302,"\\\\bManifest merger failed\\\\b","i",[[3429511],[3412873],[1594580]]],[302,"\\\\bAAPT2?: error: ","i",[[328999,267284]]],[302,"\\\\bDuplicate class \\\\S{1,120} found in modules\\\\b","i",[[1135628],[2371668],[1462476],[3688777]]],[302,"\\\\bexecution failed for task \':.{0,80}lint\\\\w{0,200}\'","i",[[3038247],[3991878],[4008276]]],[303,"\\\\bFailed to install the following Android SDK packages\\\\b","i",[[1096016],[2120006],[1201423],[3701057]]],[303,"\\\\bLicen[cs]es? for package .{1,80} not accepted\\\\b","i",[[799056],[807811,3182789],[1462671,5132687,5003590],[4871169,4008272]]],[303,"\\\\bNDK (?:is missing|not configured)","i",[[3687141],[2439501,1922181]]],[303,"\\\\bNo version of NDK matched\\\\b","i",[[1096013],[344264],[3733846]]],[303,"\\\\bWarning: Failed to find package\\\\b","i",[[1997126],[1201423]]],[303,"\\\\bKeystore file .{1,200} not found\\\\b","i",[[2905683],[5305477]]],[303,"\\\\bkeystore password was incorrect\\\\b","i",[[2905683],[6091908],[4741456],[849042]]],[303,"\\\\bFailed to read key .{1,60} from store\\\\b","i",[[280907],[1201423],[3987795],[5305477]]],[304,"\\\\bTimeout waiting for emulator to boot\\\\b","i",[[5589335],[9720661],[5306690],[345042]]],[304,"\\\\bemulator\\\\b.{0,60}\\\\b(?:did not|failed to|never) (?:boot|start)","i",[[1365324],[345042],[1085733,1201423,3691909]]],[305,"\\\\bNo connected devices!","",[[1200389],[5804229],[3733827]]],[305,"\\\\badb: (?:error: )?(?:device|no devices)","",[[278695],[9716054,4880708]]],[305,"\\\\bINSTALL_FAILED_\\\\w{1,200}","",[[3197510],[3166505]]],[305,"\\\\bDeviceException\\\\b","",[[1070473],[807256]]],[305,"\\\\bShellCommandUnresponsiveException\\\\b","",[[3158989],[319765],[5013836]]],[306,"\\\\bexecution failed for task \':.{0,80}(?:merge\\\\w{0,200}Resources|process\\\\w{0,200}(?:Manifest|Resources))\'","i",[[3038247],[3991878],[4008276]]],[307,"^(?:\\\\d\\\\d:\\\\d\\\\d )?\\\\+\\\\d{1,200}(?: ~\\\\d{1,200})? -[1-9]\\\\d{0,200}: Some tests failed","",[[10376399],[5323078],[1463557]]],[307,"\\\\bSome tests failed\\\\.$","",[[3166502],[5043013],[5323078]]],[307,"^══╡ EXCEPTION CAUGHT BY","",[[15458170],[16244413],[791879]]],[307,"^(?:🎉 )?\\\\d{1,200} tests passed, [1-9]\\\\d{0,200} failed","",[[5001534],[5323088]]],[308,"^[1-9]\\\\d{0,200} issues? found\\\\.","",[[5562662],[5527878,2438357],[9737427,5132687]]],[308,"^\\\\s{0,4}(?:error|warning|info) (?:•|-) .{1,300} (?:•|-) .{0,200}\\\\.dart:\\\\d{1,200}","",[[9940795,4008296,1990332,3701096,1636712],[9977938]]],[308,"^(?:ERROR|WARNING|INFO)\\\\|[A-Z_]{1,200}\\\\|[A-Z_]{1,200}\\\\|","",[[4781239,2417143,3695607]]],[308,"^Changed \\\\S{1,200}\\\\.dart$","",[[819278],[1855781],[9977938]]],[308,"^Formatted \\\\d{1,200} files? \\\\([1-9]\\\\d{0,200} changed\\\\)","",[[1855791],[9712129],[3413268],[1329499,1329500,1329501,1329502,1329503,1329504,1329505,1329506,1329507,1329508]]],[308,"\\\\.dart:\\\\d{1,200}:\\\\d{1,200}: Error: ","",[[9977938],[7240005,7502149,7764293,8026437,8288581,8550725,8812869,9075013,9337157,9599301]]],[309,"\\\\bThe current Dart SDK version is\\\\b","",[[1096022],[1462485],[3754308],[3991881]]],[309,"^Because .{1,200} (?:depends on|requires) .{1,200}version solving failed","",[[544961],[5804935],[3991891]]],[309,"\\\\bpub get failed\\\\b","",[[4280485],[1395014]]],[309,"\\\\bCould not find a file named \\"pubspec\\\\.yaml\\"","",[[12911938],[4215014],[3428645],[3164494]]],[309,"\\\\bpub finished with exit code [1-9]","",[[4280485],[5013828],[2249048],[1071452,1071453,1071454,1071455,1071456,1071457,1071458,1071459,1071460]]],[310,"\\\\bUnable to resolve module `?\\\\S","",[[5790029],[3168596],[4084869]]],[310,"\\\\bMetro\\\\b.{0,60}\\\\bencountered an error\\\\b","",[[3683285],[3429650],[1384772],[9704357]]],[310,"\\\\bError: Unable to resolve module\\\\b","",[[4880725],[3168596],[4084869]]],[311,"^(?:\\\\.{0,2}\\\\/)?[\\\\w./-]{1,200}\\\\.go:\\\\d{1,200}:\\\\d{1,200}: (?:undefined|cannot use|syntax error|declared and not used|.{0,60}(?:imported and not used|redeclared|missing return|not enough arguments|too many arguments|undefined|does not implement|assignment mismatch|invalid operation|mismatched types|unexpected))","",[[9991143],[5562629,4016469,5084052,1069260,2413583,1327427,3701074,4018632,4748621,9737040,2388877,1201104,819524,5562712]]],[311,"\\\\[build failed\\\\]","",[[11543881],[3164486],[3166509]]],[311,"\\\\[setup failed\\\\]","",[[5572934],[3166509],[11612500]]],[311,"\\\\bFAIL\\\\t?\\\\s?\\\\S{1,200} \\\\[(?:build|setup) failed\\\\]","",[[9879701,5572934],[3164486,3166509],[3166509,9880773]]],[312,"^FAIL\\\\s{1,4}\\\\S{1,200}\\\\s{1,4}(?:\\\\(cached\\\\)|[\\\\d.]{1,200}s)$","",[[1577548]]],[312,"^--- FAIL: ","",[[10652197],[299815]]],[312,"^\\\\s{1,16}--- FAIL: ","",[[10652197],[299815]]],[312,"^=== FAIL: ","",[[13581541],[299815]]],[312,"^DONE \\\\d{1,200} tests?,(?: \\\\d{1,200} skipped,)? [1-9]\\\\d{0,200} failures?","",[[3692891,3692892,3692893,3692894,3692895,3692896,3692897,3692898,3692899,3692900]]],[313,"^FAIL$","",[[1577548]]],[313,"^\\\\[?FAIL\\\\]?\\\\s{1,3}\\\\S","",[[1577548,299821,11558985]]],[314,"\\\\bpanic: test timed out after \\\\d","",[[3707111],[2412868],[5589313],[5264549]]],[315,"^panic: (?!test timed out)","",[[3707111]]],[315,"^fatal error: (?:all goroutines are asleep|concurrent map|stack overflow)","",[[3197255,848771,5247179],[4006869,9752656,5788806],[313669]]],[315,"^goroutine \\\\d{1,200} \\\\[running\\\\]:","",[[3701607],[9880725],[1897615],[5587534]]],[316,"^WARNING: DATA RACE","",[[1997124],[9773123]]],[316,"\\\\btesting\\\\.go:\\\\d{1,200}: race detected during execution of test\\\\b","",[[3822534],[3701127],[1200405],[809284]]],[316,"^Found \\\\d{1,200} data race\\\\(s\\\\)","",[[274798],[3688795,3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804],[7229697,7491841,7753985,8016129,8278273,8540417,8802561,9064705,9326849,9588993],[5249362]]],[317,"\\\\bupdates to go\\\\.(?:mod|sum) (?:needed|are needed)\\\\b","i",[[1898893,10040653],[1327428],[344403,5306695],[9782245,344403]]],[317,"\\\\bmissing go\\\\.sum entry\\\\b","i",[[10040653],[3701063],[3753113]]],[317,"\\\\bgo: inconsistent vendoring\\\\b","i",[[1898981],[5788548],[2416847]]],[317,"\\\\brun \'?go mod (?:tidy|vendor)\'?","i",[[5564743,2377328,5564784],[3469605,5564743,1898829,5564784],[5280025,3469605,5788548,1898829,3950934]]],[317,"\\\\bgo\\\\.(?:mod|sum) (?:is|are) (?:out of date|not tidy|out of sync)","i",[[1898893,10040653],[3959108,5280025,1725657],[3950921,3950913,5133269,2439502,1463253,4741454]]],[317,"\\\\bto add (?:it|missing requirements):\\\\s{0,200}go (?:get|mod)","i",[[278821],[1898823,1898829]]],[317,"\\\\bno required module provides package\\\\b","i",[[1329485],[3168592],[1070309],[3733842]]],[318,"^go: (?:cannot find (?:main )?module|no modules? (?:were )?(?:found|specified)|go\\\\.mod file not found|module \\\\S{1,120}: (?:no matching versions|not a known)|errors parsing go\\\\.mod|unknown subcommand|download go\\\\d|\\\\S{1,160}: (?:unknown revision|invalid version|reading \\\\S{1,200}: (?:404|410)))","",[[1898981]]],[318,"\\\\bgo\\\\.mod requires go >= ","",[[1898893],[1898869],[3950930]]],[318,"\\\\bpackage \\\\S{1,120} is not in (?:std|GOROOT)\\\\b","",[[9778436,2419015],[2439502],[4016457,4006863]]],[318,"^go: .{0,200}\\\\brequires go ?>= ","",[[1898981],[1899891,1898869]]],[318,"\\\\bchecksum mismatch$","",[[832725],[3560265],[3413251]]],[318,"\\\\bSECURITY ERROR$","",[[5001429],[4756761]]],[319,"\\\\bGet \\"?https:\\\\/\\\\/(?:proxy|sum)\\\\.\\\\S{1,200}\\"?: (?:dial|net|read|EOF|context|stream|unexpected|http2|remote|tls|x509)","",[[10398352,10398355],[4032102,1395016,5397576]]],[319,"\\\\bgo: .{1,200}: (?:Get|reading) \\"?https?:\\\\S{1,200}(?:\\"?: dial tcp|: 5\\\\d\\\\d|.{0,60}(?:i\\\\/o timeout|connection (?:refused|reset)|no such host|TLS handshake))","",[[1898981],[10375621,3701064,1989704],[5394964,5397576,10376325]]],[320,"^vet: ","",[[5788967]]],[320,"\\\\.go:\\\\d{1,200}:\\\\d{1,200}: .{3,200} \\\\((?:S[AT]?\\\\d{4}|U\\\\d{4}|QF\\\\d{4}|ST\\\\d{4})\\\\)","",[[9991143]]],[320,"\\\\bgo vet\\\\b.{0,40}\\\\bfailed\\\\b","",[[1898838]]],[321,"\\\\b(?:gofmt|gofumpt|goimports)\\\\b.{0,80}\\\\b(?:needs|needed|not formatted|unformatted|run|required|differ|failed)\\\\b","i",[[1896845,1659728,1897037]]],[321,"\\\\bfiles? (?:are|is) not (?:go)?fmt","i",[[5394829,1896845],[3168577,3168585,1390913,1390921],[4741454,5133199]]],[321,"^diff (?:-u )?\\\\S{1,200}\\\\.go(?:\\\\.orig)? ","i",[[1085830],[9991141,9991142]]],[322,"\\\\.go:\\\\d{1,200}(?::\\\\d{1,200})?: .{3,300} \\\\([a-z][\\\\w-]{2,30}\\\\)$","",[[9991143]]],[322,"^[1-9]\\\\d{0,200} issues?:$","",[[5067111,5526759]]],[322,"\\\\bissues found$","",[[2438357],[5132687]]],[322,"\\\\bgolangci-lint exit with code 1\\\\b","",[[1847912],[1897217],[2443607],[1071452]]],[322,"^\\\\* (?:errcheck|govet|staticcheck|gofmt|gofumpt|gosimple|unused|revive|gocritic|lll|misspell): [1-9]","",[[1323751,14307791,2371784,1896845,1659728,14308686,1401430,14308108,14308169]]],[323,"\\\\bcan\'t load config\\\\b","",[[791472],[280899]]],[323,"\\\\blevel=error msg=\\"(?:Running error|\\\\[linters_context\\\\]|Can\'t)","",[[3486195],[5788467],[1986898,4799043,791472]]],[324,"\\\\bTimeout exceeded: try increasing it by passing --timeout\\\\b","",[[1069351],[629072],[6304069],[3701096]]],[325,"^FAIL! -- \\\\d{1,200} Passed","",[[11426344],[7230465,7492609,7754753,8016897,8279041,8541185,8803329,9065473,9327617,9589761]]],[325,"^Summarizing [1-9]\\\\d{0,200} Failures?:","",[[5579111,4740327],[6853511],[3413129]]],[325,"\\\\bGinkgo ran \\\\d{1,200} suites? in\\\\b.{0,60}Test Suite Failed","",[[5395669],[5265734],[1872779],[1898834]]],[325,"^Test Suite Failed$","",[[5395669],[5265734]]],[325,"\\\\[FAIL\\\\] \\\\S","",[[11558985]]],[326,"^\\\\s{0,4}error\\\\[E\\\\d{4}\\\\]: ","",[[4781228],[7264741,7526885,7789029,8051173,8313317,8575461,8837605,9099749,9361893,9624037]]],[326,"^\\\\s{0,4}--\x3e \\\\S{1,200}\\\\.rs:\\\\d{1,200}:\\\\d{1,200}$","",[[10653029],[10036455]]],[326,"\\\\berror\\\\[E\\\\d{4}\\\\]","",[[4781228]]],[327,"\\\\berror: could not compile `","",[[4880707],[3164494],[5394639]]],[327,"\\\\baborting due to (?:\\\\d{1,200} )?previous errors?\\\\b","",[[1986837],[4268374],[271314],[2422099]]],[328,"\\\\bimplied by `-D (?:warnings|clippy::\\\\w{1,200})`","",[[1200281],[9906692],[2413580],[2417107,4261479]]],[328,"#\\\\[deny\\\\(clippy::","",[[4261479],[13811973],[3775363]]],[328,"`-D (?:warnings|clippy)","",[[13271333],[2417107,2425881]]],[329,"^Diff in \\\\S{1,300}\\\\.rs(?::\\\\d{1,200}| at line \\\\d{1,200})","",[[1085830]]],[329,"\\\\brustfmt\\\\b.{0,80}\\\\b(?:failed|exited)\\\\b","",[[5584134]]],[330,"\\\\btest result: FAILED\\\\b","",[[5555495]]],[330,"^\\\\s{0,8}Summary \\\\[.{1,20}\\\\] .{0,80}\\\\b[1-9]\\\\d{0,200} failed\\\\b","",[[4823404]]],[330,"\\\\berror: test (?:run )?failed\\\\b","",[[4880724,5564742],[5065030,4880724]]],[330,"\\\\berror: doctest failed\\\\b","",[[4880708],[3945733],[5065030]]],[330,"^error: \\\\d{1,200} targets? failed:","",[[4880731,4880732,4880733,4880734,4880735,4880736,4880737,4880738,4880739,4880740]]],[331,"^test \\\\S{1,200} ?(?:- should panic |\\\\.{3} ){0,2}\\\\.{0,3} ?FAILED","",[[5264596]]],[331,"^---- \\\\S{1,200} stdout ----","",[[10652200],[10652200],[5260245]]],[331,"^\\\\s{0,8}FAIL \\\\[\\\\s{0,6}[\\\\d.]{1,200}s\\\\]","",[[2410860]]],[332,"\\\\bthread \'.{1,120}\' (?:\\\\(\\\\d{1,200}\\\\) )?panicked at\\\\b","",[[831812],[280944],[5276805],[4199305]]],[332,"\\\\bassertion (?:`.{1,120}` )?failed: ","",[[5058898]]],[333,"\\\\berror: linker `.{1,80}` not found\\\\b","",[[4880716],[2417349],[13259663]]],[333,"\\\\berror: linking with `.{1,80}` failed\\\\b","",[[1988041],[5278066],[13259137],[4880716]]],[333,"\\\\binvalid linker name in argument\\\\b","",[[4748621],[2378060],[2417349],[3430729]]],[333,"\\\\bnote: ld: library not found\\\\b","",[[10375940],[10375945],[4823374]]],[333,"\\\\bcan\'t find crate for `(?:core|std)`","",[[791472],[5394825],[9712769],[4006258,5062962]]],[333,"\\\\btarget may not be installed\\\\b","",[[9752665],[4016450]]],[334,"\\\\bfailed to run custom build command for\\\\b","i",[[3559573],[5564739],[1201423]]],[334,"\\\\bCould not find directory of OpenSSL installation\\\\b","i",[[3688772],[1725392],[3164494],[5394825]]],[334,"\\\\bpkg-config (?:exited|has not been configured|could not be found)","i",[[4239848],[6329605,1922181,547142]]],[334,"\\\\bThe system library `.{1,80}` required by crate\\\\b","i",[[1200281],[4823410],[2120019],[6632709]]],[335,"\\\\brustc\\\\b.{0,400}\\\\(signal: 9, SIGKILL: kill\\\\)","",[[5584131],[12137031],[5018059],[3307851]]],[335,"\\\\(signal: 9, SIGKILL: kill\\\\)","",[[12137031],[5018059],[3307851]]],[335,"\\\\bLLVM ERROR: out of memory\\\\b","",[[3196301],[10376149],[3959117]]],[336,"\\\\bthe lock file \\\\S{1,300} needs to be updated but --(?:locked|frozen)\\\\b","",[[833862],[831812,9865734],[547157],[1329474]]],[336,"\\\\bcannot update the lock file\\\\b","",[[833862],[5395792],[1463560]]],[337,"\\\\berror: (?:failed to select a version for|no matching package (?:named|found)|package `.{1,120}` (?:cannot be built because|requires|is not)|failed to (?:parse|load) (?:manifest|lock file|source)|rustc \\\\S{1,20} is not supported|toolchain \'.{1,80}\' is not installed|could not find `Cargo\\\\.toml`|no (?:bin|test|example|such command)|the package .{1,120} does not)","",[[1201423,3413251,1857906,5395669,12735059,1203331,3733826,3733844,6296400,5066952,2120016]]],[337,"\\\\brequires rustc \\\\d","",[[5584131]]],[338,"\\\\bfailed to (?:download from|get `.{1,120}` as a dependency|fetch) `?https?:","",[[1201423],[280902,13258835,1594627]]],[338,"\\\\berror: failed to (?:download|sync|query)\\\\b","",[[4880710],[1201423]]],[338,"\\\\bCaused by:\\\\s{0,4}download of .{1,160} failed\\\\b","",[[1200281],[791891],[1201094]]],[338,"^\\\\s{0,4}(?:download of|failed to download) \\\\S{1,160} failed\\\\b","",[[1201094,1201423]]],[338,"\\\\[(?:6|7|28|35|52|55|56|92)\\\\] (?:Could|Couldn\'t|Timeout|SSL|Recv|Failure|Send|Failed|HTTP2)","",[[11672421,11676517,11655405,11659309,11667309,11667501,11667565,11683693]]],[339,"\\\\bspurious network error\\\\b.{0,200}\\\\bclass=(?:Net|Http|Ssh|Ssl|Os)","",[[5047634],[2422099],[3691799],[835667,5061832,13448392]]],[339,"\\\\bfailed to (?:fetch into|clone into|update submodule|load source for dependency|authenticate when downloading repository)\\\\b","",[[1201423],[1594627,836558,5066893,809286,349448]]],[339,"\\\\brevspec \'.{1,120}\' not found\\\\b","",[[1402064],[1325424],[12735375]]],[339,"\\\\bfailed to find (?:branch|tag) `","",[[821618,293234],[3688770,1201423],[1201423,3688788]]],[340,"\\\\b[1-9]\\\\d{0,200} vulnerabilit(?:y|ies) found!","",[[5562667],[9790796],[5347654,1384514]]],[340,"^error\\\\[(?:vulnerability|unmaintained|banned|rejected|unlicensed|duplicate|unsound|yanked|license)\\\\w{0,200}\\\\]","",[[4900245,11621261,4008706,11608394,4008725,11552080,4008729,11584067]]],[340,"^(?:advisories|bans|licenses|sources) FAILED","",[[279945,529299,3182789,4019331]]],[340,"\\\\b(?:advisories|bans|licenses|sources) (?:ok|FAILED), .{0,60}FAILED\\\\b","",[[279945,9761534,3166526]]],[340,"\\\\bRUSTSEC-\\\\d{4}-\\\\d{4}\\\\b","",[[5001448],[4805844]]],[341,"\\\\bsemver requires new (?:major|minor) version\\\\b","",[[5002070],[3412623,3445647],[4871557],[4871301]]],[341,"\\\\bunused (?:dependencies|crate dependencies):","",[[5563731],[2381031,860244]]],[341,"\\\\bcargo-machete found the following unused dependencies\\\\b","",[[1899021],[819540],[1201416],[3701077]]],[341,"^--- failure \\\\w{1,200}: ","",[[10652197]]],[342,"\\\\): error (?:CS|BC|FS|VB|SA|CA|IDE|S|RCS|xUnit|MC|RZ|BL)\\\\d{3,5}: ","",[[12482885]]],[342,"\\\\berror (?:CS|FS|BC)\\\\d{4}: ","",[[4008259,4870547,4870275]]],[343,"^Failed!\\\\s{1,4}- Failed:\\\\s{1,8}[1-9]","",[[3166507],[10637697]]],[343,"^\\\\s{0,8}Failed:\\\\s{1,6}[1-9]\\\\d{0,200}$","",[[3166503]]],[343,"^Test Run Failed\\\\.","",[[5564742],[3166502]]],[343,"^Total tests: \\\\d{1,200}.{0,40}Failed: [1-9]","",[[1210716,1210717,1210718,1210719,1210720,1210721,1210722,1210723,1210724],[5063911],[3298565]]],[343,"^Test summary: total: \\\\d{1,200}, failed: [1-9]","",[[337511],[16404865],[5395669],[5247783]]],[343,"\\\\bTests failed: [1-9]","",[[5323078],[1210716,1210717,1210718,1210719,1210720,1210721,1210722,1210723,1210724]]],[344,"^\\\\s{0,4}(?:Failed|✗|✘) [\\\\w.+<>]{3,200}(?:\\\\(.{0,200}\\\\))? \\\\[(?:< )?[\\\\d.,]{1,200} ?m?s\\\\]","",[[1577548,15445669,15445733]]],[344,"\\\\[FAIL\\\\]$","",[[11558985]]],[344,"^\\\\s{0,8}Assert\\\\.\\\\w{1,200}\\\\(\\\\) Failure\\\\b","",[[12253510],[1385766]]],[344,"\\\\bNUnit\\\\.Framework\\\\.AssertionException\\\\b","",[[2443654],[315735],[4006630],[3692035]]],[345,"\\\\berror (?:WHITESPACE|FINALNEWLINE|ENDOFLINE|IMPORTS|CHARSET): ","",[[4871624,4870537,3687366,9737040,4870344],[5046339,3203415,2416999,4801767,5002535]]],[345,"\\\\bFormatted code file \'","",[[1071430],[3413268],[3168624]]],[346,"\\\\berror MSB307[37]: The command\\\\b","",[[9753794],[10376456]]],[347,"^Build FAILED\\\\.","",[[3164486],[3166502]]],[347,"^\\\\s{0,6}[1-9]\\\\d{0,200} Error\\\\(s\\\\)","",[[4908271]]],[347,"^Build failed with [1-9]\\\\d{0,200} error","",[[3164486],[1329495],[5278044,5278045,5278046,5278047,5278048,5278049,5278050,5278051,5278052]]],[348,"\\\\berror (?:NU1[0-25-9]\\\\d\\\\d|NETSDK\\\\d{4}|MSB(?!307[37])[1-9]\\\\d{3}): ","",[[3757851,3757852,3757853,3757856,3757857,3757858,3757859,3757860,5320971,3485852,3485853,3485854,3485855,3485856,3485857,3485858,3485859,3485860]]],[348,"\\\\bNU1101\\\\b","",[[3757852]]],[348,"\\\\bNU1102\\\\b","",[[3757852]]],[348,"\\\\bThe SDK \'.{1,120}\' specified could not be found\\\\b","",[[1096048],[12735696],[1323590],[2120019]]],[348,"\\\\bA compatible \\\\.NET SDK was not found\\\\b","",[[1096023],[3986433],[5279884],[5133199]]],[348,"\\\\bRequested SDK version: ","",[[1096022],[5062980],[2421671]]],[348,"\\\\bYou must install or update \\\\.NET to run this application\\\\b","",[[5657429],[4871504],[9704464],[5265766]]],[348,"\\\\bThe test source file \\".{1,300}\\" provided was not found\\\\b","",[[809286],[12997650],[1329495],[3168625]]],[348,"\\\\bMSBUILD : error MSB1\\\\d{3}: ","",[[3485845],[3164519],[9753794]]],[349,"\\\\berror NU1301: ","",[[4871061],[7195109]]],[349,"\\\\bUnable to load the service index for source\\\\b","",[[1201416],[3686744],[1385865],[809289]]],[349,"\\\\bFailed to (?:download package|retrieve information about) \'","",[[1201423],[280912,4755798]]],[349,"\\\\bFailed to fetch results from V\\\\d feed\\\\b","",[[1594627],[1201423],[2249861],[3987798]]],[350,"\\\\berror NU1004: ","",[[4871061],[7207397]]],[350,"\\\\bThe packages lock file is inconsistent with the project dependencies\\\\b","",[[833862],[2120016],[2249992],[870724]]],[350,"\\\\bwarning NU190[1-4]\\\\b.{0,40}\\\\berror","",[[1987477]]],[350,"\\\\berror NU190[1-4]: ","",[[4871061],[7195109,7199205,7203301,7207397]]],[351,"\\\\bFullyQualifiedErrorId : ","",[[3249237],[1610052],[2378087]]],[351,"\\\\bCategoryInfo {1,10}: ","",[[1897625],[791813]]],[351,"^At \\\\S{1,300}\\\\.ps1:\\\\d{1,200} char:\\\\d{1,200}","",[[9712129],[10028252]]],[351,"\\\\bParentContainsErrorRecordException\\\\b","",[[1070595],[4199557],[3752143],[4792643]]],[351,"\\\\bThe term \'.{1,120}\' is not recognized\\\\b","",[[4774256],[1323975],[2466116],[12735059]]],[352,"^Tests Passed: \\\\d{1,200}, Failed: [1-9]","",[[5001511],[16404865],[5323088]]],[352,"^Tests completed in .{0,60}Failed: [1-9]","",[[3986444],[5323075],[1392964],[1210716,1210717,1210718,1210719,1210720,1210721,1210722,1210723,1210724]]],[353,"\\\\.(?:c|cc|cpp|cxx|c\\\\+\\\\+|h|hh|hpp|hxx|ipp|cu|cuh|m|mm|inl|s|S|f|f90|f95|F90|ino|pyx|y|l)(?::\\\\d{1,200}){1,2}:? (?:fatal )?error:? (?!.{0,40}No such file|-\\\\[\\\\w)","",[[9720978,4781223,313669,10375506]]],[353,"\\\\((?:\\\\d{1,200})(?:,\\\\d{1,200})?\\\\) ?: (?:fatal )?error C\\\\d{4}: ","",[[12482885,12482886,12474853]]],[353,"\\\\bfatal error C\\\\d{4}\\\\b","",[[4008259],[313669]]],[353,"\\\\berror C\\\\d{4}: ","",[[4008259]]],[354,"\\\\bfatal error: .{1,120}: No such file or directory","",[[5066952],[10376079],[4008260],[313669]]],[354,"\\\\bfatal error: \'.{1,120}\' file not found","",[[4880752],[12734857],[313669],[3168590]]],[354,"\\\\bCannot open include file\\\\b","",[[836932],[5395408],[1370441]]],[355,"^\\\\d{1,200} (?:warnings? and \\\\d{1,200} )?errors? generated\\\\.","",[[5263654],[4008263,4798791],[1368402]]],[355,"\\\\bcc1(?:plus)?: (?:all|some) warnings being treated as errors\\\\b","",[[800551,800528],[1915202,3430743,3232999],[1348487],[1200211]]],[355,"\\\\bwarning treated as error - no \'object\' file generated\\\\b","",[[12644490],[1324336],[1987858],[1200211]]],[355,"\\\\btoo many errors emitted\\\\b","",[[3412889],[5132621],[5325124]]],[355,"^compilation terminated\\\\.","",[[5263654],[4231937],[5264525]]],[355,"\\\\[-Werror(?:,-W[\\\\w-]{1,200}|=[\\\\w-]{1,200})\\\\]","",[[11699653]]],[356,"\\\\bundefined reference to [`\']","",[[5562629],[1610629],[9773382]]],[356,"\\\\bUndefined symbols? for architecture\\\\b","",[[5083970],[819796],[1324309],[5562629]]],[356,"\\\\bld: symbol\\\\(s\\\\) not found\\\\b","",[[5083970],[3164645],[3335407]]],[356,"\\\\bunresolved external symbol\\\\b","",[[5083970],[3236164],[5563525]]],[356,"\\\\bmultiple definition of `","",[[3494676],[1069449],[3959154]]],[356,"\\\\bduplicate symbol \'?_","",[[1135628],[5083970],[2371668,3300393]]],[356,"\\\\bLNK(?:2001|2005|2019|1120|1169)\\\\b","",[[3203805,3203804]]],[356,"\\\\bld\\\\.lld: error: undefined (?:symbol|reference)","",[[3164556],[3164645],[4880725],[5083970,9773382]]],[357,"\\\\bcannot find -l\\\\w","",[[3688808],[5394825]]],[357,"\\\\bld: library not found for -l","",[[3164645],[4823374],[4872716]]],[357,"\\\\bLNK1(?:104|181)\\\\b","",[[3203804]]],[357,"\\\\bcould not read symbols\\\\b","",[[5083970],[3164494]]],[357,"\\\\bskipping incompatible\\\\b","",[[2425865],[3683277],[4199689]]],[358,"\\\\bKilled signal terminated program\\\\b","",[[4268999],[2921228],[1201353],[1892428]]],[358,"\\\\binternal compiler error: Killed\\\\b","",[[313667],[9744972],[2417925],[2408786]]],[358,"\\\\bld terminated with signal 9\\\\b","",[[1329495],[3164500],[1385289]]],[358,"\\\\bC1060\\\\b","",[[902881]]],[358,"\\\\bC1002\\\\b","",[[902875]]],[358,"\\\\bout of heap space\\\\b","",[[3959112],[4347088]]],[358,"\\\\bLNK1102\\\\b","",[[3203804]]],[358,"\\\\bLLVM ERROR: out of memory\\\\b","",[[3196301],[10376149],[3959117]]],[358,"\\\\bvirtual memory exhausted\\\\b","",[[6324309],[9752909],[5805204]]],[358,"\\\\bclang.{0,80}\\\\bunable to execute command: Killed\\\\b","",[[1210699],[873733],[835662],[4084056]]],[358,"\\\\bfinal link failed: (?:[Mm]emory exhausted|No space)","",[[3717446],[6324309,5046339],[1610625],[3298057]]],[358,"\\\\bpaging file is too small\\\\b","",[[4198857],[1986953],[4084941]]],[358,"\\\\bcc1plus\\\\b.{0,40}\\\\bout of memory\\\\b","",[[800528],[3959117],[3470489]]],[359,"\\\\binternal compiler error\\\\b(?!: Killed)","",[[313667],[2417925],[2408786]]],[359,"\\\\bPLEASE submit a bug report to\\\\b","",[[5066893],[9708871],[4243777],[4802900]]],[359,"\\\\bclang.{0,40}\\\\bfrontend command failed\\\\b","",[[835662],[1647566],[5264260]]],[359,"\\\\bfatal error C1001\\\\b","",[[4008259],[313669]]],[360,"\\\\.(?:c|cc|cpp|cxx|h|hpp|hh|cu)(?::\\\\d{1,200}){1,2}:? (?:warning|error|style|performance|portability|information):? .{3,300}\\\\[[a-z][\\\\w.,-]{3,80}\\\\]$","",[[9793618,2417127,9720978,4781223,9778457,6603111,3412867,9765842,2442855,3695570,10376641,10375506,10376404,10376197,10376207,10375758]]],[360,"^Total errors found: [1-9]","",[[5562663],[4798790],[313669]]],[360,"\\\\.(?:cc?|cpp|h|hpp):\\\\d{1,200}:\\\\d{0,200}:? ?(?:error|warning): code should be clang-formatted\\\\b","",[[3701254],[1462476],[3413268],[4880707,1997123]]],[360,"\\\\[-Wclang-format-violations\\\\]","",[[11699651],[3701254],[3413288]]],[360,"\\\\b(?:clang-format|clang-tidy|cppcheck|cpplint)\\\\b.{0,80}\\\\b(?:failed|found|violations?|errors?)\\\\b","",[[3701254,319976,852995,853004]]],[361,"\\\\bcollect2: error: ld returned\\\\b(?!.{0,20}9)","",[[10375940],[848652],[870247],[4776260]]],[361,"\\\\blinker command failed with exit code [1-9]","",[[1329495],[3183499],[2249048],[2443587]]],[362,": warning: .{1,300} \\\\[-W[\\\\w+=-]{2,60}\\\\]","",[[9882135]]],[363,"\\\\bninja: build stopped: (?:subcommand|cannot make progress)","",[[10375317],[4215079],[5066883,9752651],[3707786]]],[364,"\\\\bERROR: (?:Address|Leak|Memory|Thread|UndefinedBehavior)Sanitizer\\\\b","",[[2441818],[10375236,4880716,4880717,10376456,1057096]]],[364,"\\\\bSUMMARY: \\\\w{1,200}Sanitizer\\\\b","",[[337511],[2441818]]],[364,"\\\\bruntime error: .{3,80}(?:overflow|misaligned|null pointer|out of bounds)","",[[4805524],[3430725],[5788806,1892676,3756812,3959106]]],[364,"\\\\bWARNING: ThreadSanitizer\\\\b","",[[1997140],[2171201],[1126478]]],[364,"^==\\\\d{1,200}== ERROR SUMMARY: [1-9]","",[[13580613],[337511],[4871381]]],[364,"^(?:~~Dr\\\\.M~~ )?Error #\\\\d{1,200}: (?:UN(?:INITIALIZED|ADDRESSABLE)|INVALID HEAP|LEAK|POSSIBLE LEAK)","",[[4008308,10018750]]],[365,"\\\\b\\\\d{1,200}% tests passed, [1-9]\\\\d{0,200} tests? failed out of\\\\b","",[[1201109],[5065030,5323078],[5395398],[5001534]]],[365,"^The following tests FAILED:","",[[2120006],[5323078]]],[365,"^Errors while running CTest\\\\b","",[[9794057],[1986772],[1463445]]],[365,"^\\\\s{0,4}\\\\d{1,200} - \\\\S.{0,120} \\\\((?:Failed|Timeout|SEGFAULT|Subprocess aborted|Not Run|SIGABRT|BAD_COMMAND|ILLEGAL)\\\\)","",[[9888129,12141133,1859669,12137794,4805551,12137031,12066884,1839919],[3166511,4019503,9888965,5263663,9888655,599343,10761165,9888332],[7232037,7494181,7756325,8018469,8280613,8542757,8804901,9067045,9329189,9591333]]],[366,"^\\\\[\\\\s{1,3}FAILED\\\\s{1,3}\\\\]","",[[1577548]]],[366,"^\\\\s{0,2}[1-9]\\\\d{0,200} FAILED TESTS?$","",[[1201413]]],[366,"^test cases: .{0,60}\\\\b[1-9]\\\\d{0,200} failed","",[[5065027],[5002471]]],[366,"^\\\\[doctest\\\\] test cases: .{0,60}\\\\| {1,4}[1-9]\\\\d{0,200} failed","",[[11551683],[1389869],[5065027]]],[366,"\\\\*{3} [1-9]\\\\d{0,200} failures? (?:is|are) detected\\\\b","",[[14380453],[2439492,4741444],[1392963]]],[366,"^# (?:FAIL|ERROR|XPASS): {1,3}[1-9]","",[[13783425,13783378,13784592]]],[366,"^\\\\d{1,200} of \\\\d{1,200} tests failed$","",[[5323078],[7230406,7492550,7754694,8016838,8278982,8541126,8803270,9065414,9327558,9589702]]],[367,"^Fail: {1,20}[1-9]\\\\d{0,200}\\\\s{0,200}$","",[[299815]]],[367,"^\\\\s{0,4}\\\\d{1,200}\\\\/\\\\d{1,200} \\\\S.{0,120} (?:FAIL|ERROR|TIMEOUT)\\\\s{1,8}[\\\\d.]{1,200} ?s","",[[9723977,9720978,3429333]]],[368,"^\\\\s{0,4}\\"[^\\"]{1,200}\\", ?line \\\\d{1,200}(?:[.:]\\\\d{1,200})?(?:, char \\\\d{1,200}| \\\\(col\\\\. \\\\d{1,200}\\\\))?: ","",[[13099785,13101388]]],[368,"^\\\\s{0,4}\\"[^\\"]{1,200}\\",\\\\d{1,200} {1,4}(?:Error|Warning|Fatal error|Remark)\\\\[\\\\w{1,200}\\\\]","",[[4781228,2417132,3413131]]],[368,"^\\\\s{0,4}\\\\w{2,8} [EWF]\\\\d{3}: \\\\[\\"[^\\"]{1,200}\\" \\\\d{1,200}","",[[10378033]]],[369,"^\\\\s{0,6}\\\\S{1,200}\\\\.\\\\w{1,6}\\\\s?\\\\(\\\\d{1,200}(?:[,:]\\\\d{1,200})?\\\\)\\\\s?:?\\\\s{1,3}(?:\\\\[?\\\\w{1,200}\\\\]? )?(?:error|warning|remark|note|info|style)\\\\b","i",[[1385615,6034574,3413131,3732741,2417039,5064268]]],[369,"^\\\\S{1,200}\\\\.\\\\w{1,6}\\\\(\\\\d{1,200}:\\\\d{1,200}\\\\)\\\\[(?:warn|error|info|hint)\\\\w{0,200}\\\\]: ","i",[[12502465,12501330,12501582,12501513]]],[370,"^(?:Error|Warning|Fatal Error|Extension|Questionable): \\\\S{1,200}\\\\.[fF](?:or|9\\\\d|0\\\\d)?(?:, line \\\\d{1,200}|:\\\\d{1,200})","",[[4781223,2417127,313669,1410309,573799]]],[370,"^\\\\s{0,8}Error: .{1,200} at \\\\(1\\\\)","",[[346478]]],[371,"\\\\b1506-\\\\d{3} \\\\([EISUW]\\\\)","",[[8501352]]],[371,"\\\\bPLS-\\\\d{5}: ","",[[4244712]]],[371,"\\\\b\\\\d{4}-\\\\d{3} \\\\([ESU]\\\\)","",[[9888111,9889007,9889135]]],[371,"\\\\b[EWF]-?\\\\d{3,4}[SIWE]?[-:] .{0,80}\\\\bline \\\\d{1,200}","",[[3692891,3692892,3692893,3692894,3692895,3692896,3692897,3692898,3692899,3692900]]],[371,"#\\\\d{2,4}-D: ","",[[10504677]]],[371,"^\\\\*{2} (?:Error|Fatal)(?: \\\\(suppressible\\\\))?: ","",[[14379333,12137808,14379334]]],[371,": \\\\*[EWF],\\\\w{4,8} \\\\(","",[[10378629,10378647,10378630]]],[372,"^\\\\S{1,200}\\\\.\\\\w{1,6}[|:]\\\\d{1,200}[|:](?:\\\\w{1,200}[|:])?(?:warning|error|WARNING|ERROR)[|:]","",[[2417143,2417127,4781239,4781223]]],[373,"^\\\\s{0,8}(?:\\\\[javac\\\\] )?\\\\d{1,200}\\\\. (?:ERROR|WARNING|INFO) in \\\\S","",[[10113362,10114497,10113614]]],[373,"\\\\b(?:ERROR|WARNING) in \\\\/?\\\\S{1,200}\\\\.java \\\\(at line \\\\d{1,200}\\\\)","",[[5773678],[346444]]],[374,"^(?:Warning|Error|Info|Note|Style) \\\\d{1,200}: .{3,200}","",[[3701083,3701084,3701085,3701086,3701087,3701088,3701089,3701090,3701091,3701092,4008283,4008284,4008285,4008286,4008287,4008288,4008289,4008290,4008291,4008292,1636699,1636700,1636701,1636702,1636703,1636704,1636705,1636706,1636707,1636708,3732741,5064268]]],[374,"^\\\\[(?:ERROR|WARN|INFO)\\\\] \\\\S{1,200}\\\\.\\\\w{1,6}:\\\\d{1,200}(?::\\\\d{1,200})?: ","",[[11555986,11628626,11572102]]],[374,"^\\\\S{1,200}:\\\\d{1,200}: {1,3}\\\\[\\\\d\\\\] \\\\(\\\\w{1,200}\\\\)","",[[7264622,7526766,7788910,8051054,8313198,8575342,8837486,9099630,9361774,9623918]]],[374,"^\\\\s{0,4}(?:High|Medium|Low|Critical|Major|Minor|Blocker)(?: Priority)?:? .{3,200}:\\\\d{1,200}\\\\b","",[[2134472,1086797,3208677,3208679,4028752,860756,791335,2442855,3412623,3445647,574403]]],[375,"\\\\bERROR: \\\\[(?:Synth|VRFC|XSIM|DRC|Place|Route|Opt|Project|IP_Flow|HDL|HLS|Common)[\\\\w ]{0,12} \\\\d{1,200}-\\\\d{1,200}\\\\]","",[[4880748,10378006,10378008,10377988,10378000,11572265,10377992,10377987]]],[375,"^Error \\\\(\\\\d{4,6}\\\\): ","",[[4008302],[7272933,7535077,7797221,8059365,8321509,8583653,8845797,9107941,9370085,9632229]]],[375,"^(?:%Error(?:-\\\\w{1,200})?|ERROR\\\\(\\\\w{1,200}-\\\\d{1,200}\\\\)): ","",[[16274578,4781230]]],[376,"^ERROR: (?:\\\\S{1,120} do_(?!fetch)\\\\w{1,200}: |Task \\\\(?\\\\S{1,200}do_\\\\w{1,200}\\\\)? failed|Nothing (?:R?PROVIDES|can be done)|ParseError at|No recipes available|Execution of \')","",[[4781223]]],[376,"\\\\bdo_\\\\w{1,200}: (?:Function failed|oe_runmake failed|QA Issue)","",[[10375573,1479829,10376257],[3683593,3723339,2438357]]],[377,"\\\\bFetcher failure\\\\b","",[[1594627],[1386822]]],[377,"\\\\bBitbake Fetcher Error\\\\b","",[[562434],[2906438],[1392840]]],[377,"\\\\bFetchError\\\\(\'Unable to fetch URL\\\\b","",[[4910101],[821589],[1594627],[2118802]]],[378,"\\\\bmake(?:\\\\[\\\\d{1,200}\\\\])?: \\\\*{3} .{1,300} Error \\\\d","",[[10378678],[3412677]]],[378,"^ninja: build stopped","",[[10375317],[5305360],[3707786]]],[378,"^FAILED: \\\\S","",[[3166503]]],[378,"\\\\bmake(?:\\\\[\\\\d{1,200}\\\\])?: \\\\*{3} \\\\[","",[[10378678],[3412677]]],[379,"\\\\bNo rule to make target\\\\b","",[[9752651],[4084885],[3168596]]],[379,"\\\\bNo targets specified and no makefile found\\\\b","",[[5046595],[1610052],[9752651],[1856787]]],[379,"\\\\bmake(?:\\\\[\\\\d{1,200}\\\\])?: \\\\*{3} .{1,200}: No such file or directory","",[[10378678],[5066952],[3412677],[10376079]]],[379,"\\\\*{3} missing separator\\\\b","",[[14380453],[1987781],[4199553]]],[379,"\\\\berror: (?:Justfile|justfile) does not contain recipe\\\\b","",[[10375829],[1323600],[5063049],[3168580]]],[379,"\\\\btask: Task \\".{1,80}\\" does not exist\\\\b","",[[340711],[5028209],[12996879],[1409619]]],[380,"\\\\bmake(?:\\\\[\\\\d{1,200}\\\\])?: \\\\*{3} .{1,200}\\\\] Killed\\\\b","",[[10378678],[3412677],[11948745]]],[380,"\\\\bmake(?:\\\\[\\\\d{1,200}\\\\])?: \\\\*{3} .{1,200}\\\\bError 137\\\\b","",[[10378678],[3412677],[4008284]]],[381,"\\\\bCMake Error(?: at|:| in| \\\\(dev\\\\))","",[[839755],[1462610,12075350]]],[381,"\\\\bConfiguring incomplete, errors occurred\\\\b","",[[3944661],[1922185],[3683277],[4243796]]],[381,"\\\\bCould NOT find \\\\w{1,200} \\\\((?:missing|found)","",[[9888585,12084181],[3164494],[5394825]]],[381,"\\\\bNo CMAKE_\\\\w{1,200}_COMPILER could be found\\\\b","",[[839755],[10761165],[1200261],[2408786]]],[381,"\\\\bCMake \\\\d\\\\S{0,200} or higher is required\\\\b","",[[2134472],[839755],[9761957],[1386825]]],[381,"\\\\bCould not find a package configuration file provided by\\\\b","",[[1200281],[3164494],[5394825],[1200229]]],[382,"^configure: error: ","",[[1922181]]],[382,"\\\\bautoreconf: (?:error|.{0,80}failed)","",[[3989927],[349455]]],[382,"\\\\baclocal\\\\b.{0,60}\\\\bnot found","",[[836547]]],[382,"\\\\bmeson\\\\.build:\\\\d{1,200}:\\\\d{1,200}: ERROR: ","",[[3825813],[2408743],[3429583],[7240005,7502149,7764293,8026437,8288581,8550725,8812869,9075013,9337157,9599301]]],[382,"\\\\bNo package \'.{1,80}\' found\\\\b","",[[1857904],[12734863],[3733840]]],[382,"\\\\bPackage .{1,80} was not found in the pkg-config search path\\\\b","",[[1999055],[821584],[2120016],[3688777]]],[382,"\\\\bDependency \\".{1,80}\\" not found\\\\b","",[[891249],[12997519]]],[382,"\\\\bpossibly undefined macro\\\\b","",[[2368281],[9786244],[1329485]]],[383,"\\\\bERROR: \\\\S{1,300}BUILD(?:\\\\.bazel)?:\\\\d{1,200}:\\\\d{1,200}: (?:Compiling|Linking|Executing|Building|Action|Couldn\'t build|Testing|Generating|GoCompilePkg|KotlinCompile|Javac)","",[[2408743,3164546]]],[383,"\\\\bTarget \\\\S{1,160} failed to build\\\\b","",[[4083861]]],[384,"\\\\bno such (?:target|package|attribute|repository)\\\\b","",[[5066952]]],[384,"\\\\bERROR: (?:Skipping|Analysis of target|error loading package|Unrecognized option|no targets found|Error computing the main repository)","",[[2425865,3674905,3701072,1323975,1856787,3986453]]],[384,"\\\\bThe \'(?:build|test)\' command is only supported from within a workspace\\\\b","",[[3987799],[4764880],[9896085,2120048],[1247555,5441859]]],[384,"\\\\bis not visible from target\\\\b","",[[4016470],[2437698],[1462674]]],[385,"\\\\bError downloading \\\\[https?:","",[[1989384],[4008260]]],[385,"\\\\bERROR: An error occurred during the fetch of repository\\\\b","",[[3944661],[9717074],[1987848],[1594627]]],[385,"\\\\bdownload_and_extract\\\\b.{0,80}\\\\bfailed","",[[1216856],[3936553],[5316675]]],[385,"\\\\bGET returned (?:5\\\\d\\\\d|429)\\\\b","",[[4740373],[4776260]]],[385,"\\\\bBazel .{0,60}could not be downloaded\\\\b","",[[530053],[547140],[3164494]]],[386,"^\\\\/\\\\/\\\\S{1,160}\\\\s{1,80}(?:FAILED|TIMEOUT|FLAKY)\\\\b","",[[1577548,3429333,1622091]]],[386,"\\\\bExecuted \\\\d{1,200} out of \\\\d{1,200} tests?: .{0,80}\\\\b[1-9]\\\\d{0,200} fails?\\\\b","",[[873733],[5589327]]],[386,"^FAIL: \\\\/\\\\/\\\\S","",[[10377898]]],[386,"^TIMEOUT: \\\\/\\\\/\\\\S","",[[10377898]]],[387,"\\\\bServer terminated abruptly\\\\b","i",[[599376],[5264525],[2416724]]],[387,"\\\\bBazel server .{0,60}(?:crashed|died|ran out of memory)\\\\b","i",[[530053],[5013828,1085764,3959117],[3298501]]],[387,"\\\\bcould not connect to (?:the )?bazel server\\\\b","i",[[530053,2120002],[3164494],[5394639],[3727683]]],[388,"\\\\bRemote Cache: ","",[[819559]]],[388,"\\\\bio\\\\.grpc\\\\.StatusRuntimeException: (?:UNAVAILABLE|DEADLINE)","",[[9991312],[943316],[5584021],[3832149,3832132]]],[388,"\\\\bUNAVAILABLE: (?:io exception|Unable to resolve|connection|upstream|Network)","",[[5562454],[573799],[4084056,3168596,848782,5571796,3691799]]],[388,"\\\\bFailed to query remote execution capabilities\\\\b","",[[4084821],[9711696],[1386085],[270924]]],[388,"\\\\brpc error: code = Unavailable\\\\b","",[[4784357],[4880707],[1071475]]],[389,"\\\\bCould not find (?:gem )?\'?[\\\\w-]{1,80}\'?(?:-[\\\\d.]{1,200})? in (?:any|locally|rubygems|source)","",[[3164494,3688816,3688775],[5394825,3164494,1366384],[9704345,791308,5514823,2419027]]],[389,"\\\\bBundler could not find compatible versions\\\\b","",[[611204],[3986433],[3164494],[5394825]]],[389,"\\\\bYour Ruby version is .{1,40}, but your Gemfile specified\\\\b","",[[4804761],[16404629],[1856326],[6616402]]],[389,"\\\\bGem::(?:Missing\\\\w{1,200}|LoadError|ConflictError|Ext::BuildError)","",[[1856359]]],[389,"\\\\bBundler::(?:GemNotFound|VersionConflict|GemRequireError|SolveFailure|RubyVersionMismatch)","",[[611204],[1386983],[1856334,1622595,1856338,3236166,5514838]]],[389,"\\\\bCould not locate Gemfile\\\\b","",[[1856326],[3164494],[3944532]]],[389,"\\\\bcan\'t find gem \\\\w","",[[791472],[3688775],[5394825]]],[389,"\\\\bERROR: {1,2}(?:Could not find a valid gem|Error installing)","",[[2378055,4008265]]],[389,"\\\\bBecause every version of .{1,120} depends on","",[[544961],[5788825],[3822534],[1368339]]],[390,"\\\\bFailed to build gem native extension\\\\b","",[[4083861],[3164487],[1366350],[5790021]]],[390,"\\\\bextconf\\\\.rb failed\\\\b","",[[1729666],[1410307]]],[390,"\\\\bAn error occurred while installing \\\\S{1,80} \\\\(","",[[3944661],[1201608],[321861]]],[390,"\\\\bmkmf\\\\.log\\\\b","",[[3453766],[10011591]]],[391,"\\\\bThe gemspecs for path gems changed\\\\b","",[[2120007],[1365200],[866630],[3488067]]],[391,"\\\\bYou are trying to install in deployment mode after changing your Gemfile\\\\b","",[[1856326],[6591367],[3208781],[3469573]]],[391,"\\\\bThe dependencies in your gemfile changed\\\\b","",[[1856326],[2120004],[6616402],[1462472]]],[391,"\\\\bfrozen mode\\\\b.{0,60}\\\\bcan\'t be updated\\\\b","",[[1647578],[3469573],[791472],[547157]]],[391,"\\\\bBecause frozen was set\\\\b","",[[544961],[1647578],[342355]]],[391,"\\\\bYour bundle only supports platforms\\\\b","",[[611204],[6616402],[3990297],[5133324]]],[392,"\\\\bCould not (?:reach host|verify the SSL certificate for|fetch specs from) (?:https?:)?\\\\S","",[[821576,4755865,1594627],[3164494]]],[392,"\\\\bGem::RemoteFetcher::FetchError\\\\b","",[[1856359],[4880838],[10297677],[2118802]]],[392,"\\\\bBundler::(?:HTTPError|Fetcher::\\\\w{1,200}Error)\\\\b","",[[611204],[1386983],[5325829,1594627]]],[392,"\\\\bNet::(?:OpenTimeout|ReadTimeout|HTTPFatalError)\\\\b","",[[10384336,1395175,5405128],[3752525,1131085,5325830]]],[392,"\\\\bRetrying (?:fetcher|download gem|dependency api) due to error \\\\(4\\\\/4\\\\)","",[[1134949],[6591367],[1594627,280903,891201],[4008302]]],[393,"^rake aborted!","",[[5263659],[4723397],[9703567]]],[393,"^bin\\\\/rails aborted!","",[[562090],[5263659],[5132354]]],[393,"^Tasks: TOP => (?!(?:default => )?(?:test|spec|cucumber))","",[[4349173],[5027047]]],[393,"\\\\bDon\'t know how to build task\\\\b","",[[1110960],[4028744],[4083861]]],[394,"^Tasks: TOP => (?:default => )?(?:test|spec|cucumber)\\\\b","",[[4349173],[5027047]]],[395,"\\\\((?:[A-Z]\\\\w{0,200}::){0,200}\\\\w{0,200}(?:Error|Exception)\\\\)$","",[[4781231,2421679]]],[395,"\\\\bcannot load such file -- ","",[[5066952],[1464872],[4016460]]],[395,"\\\\bundefined (?:method|local variable or method) [`\']","",[[5562629],[3429640],[1610629]]],[396,"\\\\brbenv: version `.{1,40}\' is not installed\\\\b","",[[5929302],[4727118],[3991922],[12735059]]],[396,"\\\\bRequired ruby-\\\\S{1,40} is not installed\\\\b","",[[5514856],[2439502],[4016457]]],[396,"\\\\bruby-build: definition not found\\\\b","",[[5514856],[1210692],[1335886]]],[396,"\\\\bthe RUBY version \\\\S{1,40} could not be found\\\\b","",[[4804761],[547142],[3164494]]],[396,"\\\\brvm: (?:command )?not found\\\\b","",[[4809575]]],[396,"\\\\bUnknown ruby interpreter version\\\\b","",[[4804761],[5264528],[4740357]]],[397,"^\\\\d{1,200} examples?, [1-9]\\\\d{0,200} failures?\\\\b","",[[6296400]]],[397,"^\\\\d{1,200} examples?, 0 failures, .{0,40}[1-9]\\\\d{0,200} errors? occurred outside","",[[3944661],[1201109],[5321284],[6296400]]],[397,"^Failed examples:","",[[6296400],[1329477],[3167463]]],[397,"^rspec \'?\\\\.\\\\/\\\\S{1,200}(?::\\\\d{1,200}|\\\\[[\\\\d:]{1,200}\\\\])","",[[940458,941094],[4797445]]],[398,"^\\\\d{1,200} (?:runs|tests), \\\\d{1,200} assertions, (?:[1-9]\\\\d{0,200} failures, \\\\d{1,200} errors|0 failures, [1-9]\\\\d{0,200} errors)","",[[3990782],[9704659],[1385737]]],[399,"^\\\\s{0,4}\\\\d{1,200}\\\\) (?:Failure|Error):","",[[12472705,12472658]]],[399,"^(?:Failure|Error):$","",[[5579111,4781223]]],[399,"^(?:FAIL|ERROR)\\\\[\\"test_","",[[2411313,4008753]]],[400,"^\\\\d{1,200} (?:scenarios?|steps?) \\\\(.{0,60}\\\\b[1-9]\\\\d{0,200} (?:failed|undefined|ambiguous)","",[[9723977,9786244,3416647]]],[400,"^cucumber \\\\S{1,200}\\\\.feature:\\\\d{1,200}","",[[872661],[9986369],[5579111]]],[401,"\\\\bfiles? inspected, [1-9]\\\\d{0,200} offenses? detected\\\\b","",[[9761158],[5003588,9716052],[1392963,1369285],[5046595]]],[401,"^\\\\S{1,200}\\\\.(?:rb|rake|gemspec):\\\\d{1,200}:\\\\d{1,200}: [CWEFRI]: ","",[[10035367,10035275,9990477]]],[401,"^\\\\d{1,200} total warnings?$","",[[313687]]],[401,"^Security Warnings: [1-9]","",[[5001429],[5347671],[3699943]]],[401,"\\\\bherb\\\\b.{0,40}\\\\boffenses?","",[[2118786],[3957125]]],[402,"\\\\bSimpleCov failed with exit \\\\d","",[[5018448],[1323990],[1329495]]],[402,"\\\\b(?:Line|Branch) coverage \\\\([\\\\d.]{1,200}%\\\\) is below the expected minimum coverage\\\\b","",[[2413901],[16447817],[6182152],[9712598]]],[402,"\\\\bCoverage has dropped by\\\\b","",[[1200281],[849285],[1857864]]],[403,"\\\\bis not present in the lock file\\\\b","",[[833862],[4016464],[3822856],[2439502]]],[403,"\\\\bThe lock file is not up to date with the latest changes in composer\\\\.json\\\\b","",[[833862],[5395792],[2249992],[819278]]],[403,"\\\\bcomposer\\\\.lock\\\\b.{0,60}\\\\bout of date\\\\b","",[[3986447],[10011587],[3959108]]],[404,"\\\\bYour requirements could not be resolved to an installable set of packages\\\\b","",[[6616402],[3236164],[3959120],[2433357]]],[404,"\\\\brequires php (?:\\\\^|>|~|\\\\d).{0,80}\\\\byour php version\\\\b","",[[9765392],[6616402],[9765392]]],[404,"\\\\brequires (?:PHP extension )?ext-\\\\w{1,200} .{0,80}\\\\bmissing from your system\\\\b","",[[1986962],[3987801],[5581139],[1390917,9765392]]],[404,"\\\\bCould not find (?:package|a (?:matching )?version of package)\\\\b","",[[3164494],[5394825]]],[404,"\\\\bRoot composer\\\\.json requires\\\\b","",[[3986447],[1386890]]],[404,"\\\\bblocked by your allow-plugins config\\\\b","",[[831812],[629081],[4028944],[5534286]]],[404,"\\\\bPluginBlockedException\\\\b","",[[4244807],[831812],[2416780]]],[404,"\\\\bComposer could not find a composer\\\\.json\\\\b","",[[3986447],[3986447],[1386890],[3164494]]],[404,"\\\\bThe requested package\\\\b.{0,80}\\\\bcould not be found\\\\b","",[[547142],[2120018],[5062980],[3164494]]],[405,"\\\\bcurl error \\\\d{1,200} while downloading\\\\b","",[[873612],[9794057],[3168580]]],[405,"\\\\bThe \\"https?:\\\\S{1,200}\\" file could not be downloaded(?!.{0,20}\\\\(HTTP\\\\/\\\\S{1,6} 40)","",[[12997001],[547140],[2120049],[3164494]]],[405,"\\\\bComposer\\\\\\\\Downloader\\\\\\\\TransportException\\\\b","",[[16270295],[3986447],[1070270],[5264899]]],[405,"\\\\bCould not fetch https?:\\\\S{1,200}, please (?:create|review)","",[[821576],[16405516],[3164494],[5394821]]],[406,"^Script .{1,200} returned with error code [1-9]","",[[1329495],[4740373],[5278021]]],[406,"\\\\bhandling the .{1,80} event returned with error code [1-9]","",[[2102148],[1987848],[1329495],[9721221]]],[407,"\\\\block file does not contain a compatible set of packages\\\\b","",[[833862],[3986433],[3959120],[3168580]]],[408,"\\\\[ERROR\\\\] Found [1-9]\\\\d{0,200} errors?","",[[4905286],[3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804]]],[408,"^FOUND \\\\d{1,200} (?:ERRORS?|WARNINGS?)\\\\b","",[[3688795,3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804]]],[408,"\\\\bPHPCBF CAN FIX THE \\\\d{1,200} MARKED\\\\b","",[[4228099],[551235],[9724504],[3413131]]],[408,"^[1-9]\\\\d{0,200} errors? found$","",[[9724885,4798790]]],[408,"\\\\bFound [1-9]\\\\d{0,200} of \\\\d{1,200} files that can be fixed\\\\b","",[[547142],[346435],[3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804],[3959131,3959132,3959133,3959134,3959135,3959136,3959137,3959138,3959139,3959140]]],[408,"^\\\\s{0,4}\\\\d{1,200}\\\\) \\\\S{1,200}\\\\.php(?: \\\\(|$)","",[[10027536]]],[408,"\\\\bfiles? would have been changed \\\\(dry-run\\\\) by Rector\\\\b","",[[1203076],[6718613],[12472473],[9794517]]],[408,"\\\\b\\\\d{1,200} files, [1-9]\\\\d{0,200} style issues?\\\\b","",[[9778457],[2438357],[3167486],[7229833,7491977,7754121,8016265,8278409,8540553,8802697,9064841,9326985,9589129]]],[408,"^\\\\S{1,200}\\\\.php:\\\\d{1,200}\\\\s{2,8}[A-Z]\\\\w{4,60}\\\\s{2,8}\\\\S","",[[10027536]]],[408,"\\\\[ERROR\\\\] \\\\d{1,200} files? (?:have|has) changed\\\\b","",[[4905307,4905308,4905309,4905310,4905311,4905312,4905313,4905314,4905315,4905316]]],[408,"^ {1,4}\\\\[[A-Z]\\\\w{1,200}\\\\] .{1,80} - \\\\S{1,200}\\\\.php:\\\\d{1,200}","",[[10027536]]],[409,"\\\\bPHP Fatal error: {1,2}","",[[4228133],[313669,4880741]]],[409,"^Fatal error: {1,2}","",[[313669,4880741]]],[409,"\\\\bPHP Warning: {1,2}Uncaught\\\\b","",[[4228133],[1997141,791879],[791879,1997157]]],[410,"\\\\bAllowed memory size of \\\\d{1,200} bytes exhausted\\\\b","",[[6324309],[4026692],[9752909],[9709140]]],[410,"\\\\bPHPStan process crashed because it reached configured PHP memory limit\\\\b","",[[4228115],[819524],[1201160],[5013828]]],[411,"\\\\bThe minimum required MSI percentage should be\\\\b","",[[2413901],[2120013],[1329485],[4215939]]],[411,"\\\\bThe minimum required Covered Code MSI\\\\b","",[[2413901],[2120013],[9712598],[1071437]]],[412,"\\\\bPHP Parse error: {1,2}","",[[4228133],[4199571],[1462610,4880741]]],[412,"^(?:Parse error: {1,2}|Errors parsing \\\\S)","",[[4199571,4798800],[1462610,4880741,337097]]],[413,"^(?:FAILURES|ERRORS)!$","",[[4740331,4007147]]],[413,"^Tests: \\\\d{1,200}, Assertions: \\\\d{1,200}, .{0,60}(?:Failures|Errors): [1-9]","",[[5063911],[16404563],[3990759],[5002388]]],[413,"^There (?:was|were) [1-9]\\\\d{0,200} (?:failures?|errors?):","",[[2118789]]],[414,"^\\\\s{0,4}Tests:\\\\s{1,6}[1-9]\\\\d{0,200} failed, ","",[[3166526],[5063911]]],[414,"^\\\\s{0,4}(?:FAIL|FAILED) {1,3}Tests\\\\\\\\","",[[5063934,1201413,1329509],[299813,5063934]]],[414,"^\\\\s{0,4}[1-9]\\\\d{0,200} (?:scenarios?|steps?) \\\\([1-9]\\\\d{0,200} failed","",[[9723977]]],[414,"^--- Failed scenarios:","",[[10652197],[1201347],[2421991]]],[414,"^Tests: {1,8}[1-9]\\\\d{0,200} failed","",[[5063911]]],[415,"^== Compilation error in file \\\\S","",[[13580611],[4231937],[3821906]]],[415,"^\\\\*\\\\* \\\\((?:CompileError|SyntaxError|TokenMissingError|MismatchedDelimiterError)\\\\)","",[[14379374],[2408773,5084052,2904973,819524]]],[415,"\\\\bcould not compile dependency :","",[[891239],[3164494],[5394639],[3168580]]],[415,"\\\\bmix format failed\\\\b","",[[3446309],[5394817]]],[415,"\\\\bCompilation failed due to warnings while using the --warnings-as-errors option\\\\b","",[[1200405],[9865751],[1915223],[3699944]]],[415,"\\\\bmix credo\\\\b.{0,60}\\\\bissues\\\\b","",[[3446309],[860484],[2438357]]],[416,"^(?:\\\\d{1,200} (?:doctests?|properties|property), ){0,200}\\\\d{1,200} tests?, [1-9]\\\\d{0,200} failures?\\\\b","",[[1389886,5063934]]],[416,"^Failed: [1-9]\\\\d{0,200}\\\\.\\\\s{1,4}Passed: ","",[[5001511],[1210716,1210717,1210718,1210719,1210720,1210721,1210722,1210723,1210724]]],[417,"^\\\\*\\\\* \\\\(Mix\\\\) (?!mix format)\\\\S","",[[14379374],[3446319]]],[417,"\\\\bUnchecked dependencies for environment\\\\b","",[[5562568],[831812],[4870478]]],[417,"\\\\bHex dependency resolution failed\\\\b","",[[2119205],[891218],[5042965],[3821953]]],[417,"\\\\bthe dependency is not available, run \\"mix deps\\\\.get\\"","",[[12898904],[4274567],[2120004],[891209]]],[418,"^\\\\s{0,4}Failed: [1-9]\\\\d{0,200}\\\\. {1,3}Skipped: ","",[[4215079],[10114251,10115411,10115429],[1210716,1210717,1210718,1210719,1210720,1210721,1210722,1210723,1210724]]],[418,"\\\\bFailed [1-9]\\\\d{0,200} tests\\\\. Passed\\\\b","",[[5138768],[1329500,1329501,1329502,1329503,1329504,1329505,1329506,1329507,1329508]]],[418,"^===> (?:Error Running EUnit|Failures occurred running tests)","",[[13581557],[1986901,3944661],[4008274,1201301]]],[418,"^Testing .{1,160}: \\\\*{3} FAILED","",[[10378678],[14307713]]],[419,"\\\\.l?hs:\\\\d{1,200}:\\\\d{1,200}(?:-\\\\d{1,200})?: error:?","",[[9995495,10011155]]],[419,"\\\\.l?hs:\\\\(\\\\d{1,200},\\\\d{1,200}\\\\)-\\\\(\\\\d{1,200},\\\\d{1,200}\\\\): error","",[[7273006,7535150,7797294,8059438,8321582,8583726,8845870,9108014,9370158,9632302],[12482885],[9995495,2177518]]],[419,"\\\\[GHC-\\\\d{1,200}\\\\]","",[[11563523]]],[419,"^\\\\d{1,200} hints?$","",[[9732686]]],[419,"\\\\bormolu\\\\b.{0,60}\\\\bdiffer","",[[1085830],[3470101]]],[420,"\\\\bCould not resolve dependencies:","",[[5790020],[3164494],[2381031]]],[420,"\\\\bcabal(?:-\\\\S{1,12})?: (?:Could not|The program|No targets)","",[[790657],[10375375,10376456,10376079],[3164494,4268999,1856787]]],[420,"\\\\bError: \\\\[(?:Cabal|S)-\\\\d{1,200}\\\\]","",[[10377987,4880748]]],[420,"\\\\bstack\\\\b.{0,60}\\\\bconstructing a build plan\\\\b","",[[5247179],[5317955],[413845],[3164496]]],[420,"\\\\bWhile constructing the (?:build plan|BuildPlan)\\\\b","",[[6062668],[5317955],[1987848],[3164496,2408720]]],[421,"^[1-9]\\\\d{0,200} out of \\\\d{1,200} tests failed\\\\b","",[[5589327],[5323078]]],[421,"^\\\\d{1,200} of \\\\d{1,200} test suites \\\\(\\\\d{1,200} of \\\\d{1,200} test cases\\\\) failed","",[[5175622],[5395669],[1390958],[5065027]]],[421,"\\\\bTest suite \\\\S{1,80}: FAIL\\\\b","",[[5395669],[2441573]]],[421,"\\\\bTest suite failure for package\\\\b","",[[5395669],[5265734],[1462671]]],[422,"^File \\"[^\\"]{1,200}\\\\.mli?\\", lines? \\\\d{1,200}(?:-\\\\d{1,200})?, characters \\\\d{1,200}-\\\\d{1,200}:","",[[3168625],[16404680],[335939],[5264531]]],[422,"\\\\bError: Unbound (?:value|module|constructor|record field)\\\\b","",[[4880725],[3679189]]],[422,"^Error \\\\(alert \\\\w{1,200}\\\\)","",[[4008302],[311634]]],[422,"\\\\bdune build @fmt\\\\b","",[[1204102],[1135493]]],[423,"\\\\[ERROR\\\\] (?:No solution|Package conflict|The compilation of|No package named|The following actions failed)","",[[5042965,1857859,4231937,315716,2120006]]],[423,"\\\\bThe actions? (?:to perform )?(?:were|was) aborted\\\\b","",[[6050949,5132354],[2120001],[868943]]],[423,"\\\\bSorry, no solution found: there seems to be a problem\\\\b","",[[4793982],[10376456],[573773],[5042965]]],[424,"^Status: (?:[1-9]\\\\d{0,200} ERRORs?|[1-9]\\\\d{0,200} WARNINGs?)","",[[5330151]]],[424,"^[✖x❯] (?:checking|R CMD check) .{1,80}","",[[15445605,6443208,9712452,15449701]]],[424,"\\\\bR CMD check found (?:ERROR|WARNING)s\\\\b","",[[9712452],[833862]]],[425,"^\\\\[ FAIL [1-9]\\\\d{0,200} \\\\| WARN","",[[9926999],[11686273]]],[425,"^(?:── |══ )?(?:Failure|Error) \\\\((?!\\\\d)","",[[4741486,4008302,15454010,15458170]]],[425,"\\\\bTest failures$","",[[5065030]]],[425,"^Error: Test failures","",[[4880724],[5065030]]],[426,"\\\\bthere is no package called\\\\b","",[[1857859],[2118789],[3733840]]],[426,"\\\\bERROR: (?:dependency|dependencies) .{1,200} (?:is|are) not available for package\\\\b","",[[4880708],[5394518],[1462671],[2439502,4741454]]],[426,"\\\\bERROR: (?:compilation|lazy loading|configuration) failed for package\\\\b","",[[4880707,3151513],[4008272],[4231937,1986945,3991878]]],[426,"\\\\binstallation of (?:one or more packages|package .{1,60}) (?:failed|had non-zero exit status)\\\\b","",[[3822534],[312065]]],[426,"\\\\bnon-zero exit status$","",[[3992090],[4084056],[2443603]]],[427,"\\\\bSome tests did not pass: \\\\d{1,200} passed, \\\\d{1,200} failed\\\\b","",[[9716292],[5043013],[4016464],[5001534]]],[427,"\\\\bERROR: LoadError: Some tests did not pass\\\\b","",[[9716292],[4880716],[278866],[4880723]]],[427,"\\\\bERROR: Package \\\\S{1,60} errored during testing\\\\b","",[[1200405],[4880720],[4756359],[4781189]]],[427,"^Test (?:Failed|Error) at ","",[[5065030,5065029],[1200212,4008257]]],[428,"\\\\bERROR: Unsatisfiable requirements detected for package\\\\b","",[[4880725],[1609794],[2433357],[5323076]]],[428,"\\\\bERROR: (?:LoadError: )?ArgumentError: Package \\\\S{1,80} not found\\\\b","",[[4748621],[4880720],[4880705,4880716],[3752274]]],[429,"\\\\bCan\'t locate \\\\S{1,120}\\\\.pm in @INC\\\\b","",[[10027877],[791472],[16290691],[3944532]]],[429,"\\\\bBEGIN failed--compilation aborted\\\\b","",[[1214979],[545225],[3821953],[3821634]]],[429,"^! Installing (?:the dependencies|\\\\S{1,80}) failed\\\\b","",[[11424334]]],[429,"^! Couldn\'t find module\\\\b","",[[11423951],[5554446],[12667206]]],[429,"^! Bailing out the installation\\\\b","",[[11423873],[1987541],[2120009],[3151113]]],[430,"\\\\(Severity: \\\\d\\\\)$","",[[12136790],[2442855]]],[430,"\\\\bat \\\\S{1,200}\\\\.p[lm] line \\\\d{1,200}, near \\"","",[[16405381],[338289],[10027813,10027877]]],[430,"\\\\bsyntax error at \\\\S{1,200} line \\\\d{1,200}","",[[5084052],[362821],[4008257]]],[431,"^Total: [1-9]\\\\d{0,200} warnings? \\\\/ \\\\d{1,200} errors?","",[[5247783],[3701098,1915242]]],[431,"^Total: \\\\d{1,200} warnings? \\\\/ [1-9]\\\\d{0,200} errors?","",[[5247783],[3701098,1915242]]],[431,"\\\\.lua:\\\\d{1,200}:\\\\d{1,200}: \\\\([WE]\\\\d{1,200}\\\\)","",[[10011969],[10378135,10378117]]],[432,"^\\\\d{1,200} success(?:es)? \\\\/ (?:[1-9]\\\\d{0,200} failures? \\\\/ \\\\d{1,200}|\\\\d{1,200} failures? \\\\/ [1-9]\\\\d{0,200}) errors?","",[[5060970,1390954]]],[433,"\\\\.(?:zig|nim|cr|d|adb|ads|elm|gleam|pas|vala|vhdl?|sv|v)(?::\\\\d{1,200}:\\\\d{1,200}|\\\\(\\\\d{1,200}(?:, ?\\\\d{1,200})?\\\\)):? (?:[Ee]rror)\\\\b","",[[9720978,10375506]]],[433,"^-- [A-Z ]{4,40} -{3,200} \\\\S{1,120}\\\\.elm","",[[9865768],[10652197],[9982733]]],[433,"^Error in \\\\S{1,200}\\\\.cr:\\\\d{1,200}","",[[9974951],[4008265]]],[433,"\\\\berror: the following (?:build )?command (?:failed|exited)","",[[10376456],[1462671]]],[434,"^\\\\d{1,200} passed; (?:\\\\d{1,200} skipped; )?[1-9]\\\\d{0,200} failed\\\\.","",[[3166502],[5001534],[7230465,7492609,7754753,8016897,8279041,8541185,8803329,9065473,9327617,9589761]]],[434,"\\\\bthe following test command failed with exit code\\\\b","",[[2120006],[1329495],[2249048],[5065027]]],[434,"\\\\berror: \'?test\\\\.\\\\S{1,80}\'? failed","",[[4880724,4880752],[1389862]]],[435,"\\\\bmanifest (?:for .{1,160} not found|unknown)","",[[3412873],[1594580]]],[435,"\\\\bmanifest unknown\\\\b","",[[3412873],[1594580]]],[435,"\\\\bpull access denied for\\\\b","",[[4281100],[9703619],[5060932]]],[435,"\\\\brepository does not exist or may require\\\\b","",[[9752665],[9716677],[1409619],[5133199]]],[435,"\\\\bfailed to resolve source metadata\\\\b.{0,300}\\\\bnot found\\\\b","",[[1201423],[5790035],[9752916],[278612]]],[435,"\\\\bdocker\\\\.io\\\\/\\\\S{1,160}: not found\\\\b","",[[2905254],[10376079]]],[435,"\\\\bNo such image: ","",[[5066952],[291175]]],[435,"\\\\bno matching manifest for\\\\b","",[[3413251],[2134919],[9752654]]],[435,"\\\\bname unknown: ","",[[3430741],[4027303]]],[435,"\\\\bno match for platform in manifest\\\\b","",[[821574],[3733837],[4008272],[9752654]]],[436,"\\\\bno basic auth credentials\\\\b","i",[[938069],[5278019],[3733826]]],[436,"\\\\bunauthorized: (?:authentication required|incorrect username|access (?:to|token)|HTTP Basic)","i",[[6836519],[5562453],[5276626],[349448,870741,274629,5310786]]],[436,"\\\\bdenied: (?:requested access|installation not allowed|permission_denied|User|Permission|access)","i",[[2380071]]],[436,"\\\\binsufficient_scope\\\\b","i",[[5067142],[5412035],[2372165]]],[436,"\\\\bError: Cannot perform an interactive login from a non TTY device\\\\b","i",[[4880707],[868950],[5347652],[1401411]]],[436,"\\\\bget-?login\\\\b.{0,40}\\\\bfailed","i",[[1856780,1856808],[3961422,3207625]]],[436,"\\\\bfailed to authorize: ","i",[[349448],[2466151],[1201423]]],[436,"\\\\bunexpected status(?: from \\\\w{1,200} request to \\\\S{1,200})?: 40[13]\\\\b","i",[[5562712],[10377179]]],[436,"\\\\blogin attempt to https?:\\\\S{1,200} failed with status: 40[13]","i",[[5264208],[1329495],[5330151],[3207625]]],[436,"\\\\bpush access denied\\\\b","i",[[4281544],[9703619],[5060932]]],[437,"\\\\btoomanyrequests: ","",[[3412889],[5063911]]],[437,"\\\\breceived unexpected HTTP status: 5\\\\d\\\\d\\\\b","",[[807510],[1201486],[1329480],[5330151]]],[437,"\\\\bError response from daemon: (?:Get|Head) \\"?https?:","",[[3987780],[4740304],[5003590],[3832135,3832136,1203272]]],[437,"\\\\bfailed to (?:do request|copy|fetch oauth token|fetch anonymous token|authorize): .{0,200}(?:5\\\\d\\\\d|timeout|EOF|reset|refused|no such host|TLS)","",[[1201423],[1112402,848921,1594627,6607829,349448]]],[437,"\\\\berror pulling image configuration\\\\b","",[[4871189],[1987149],[1857859]]],[437,"\\\\bfailed to register layer: .{0,100}(?:EOF|timeout)","",[[1201423],[9773383],[9748569]]],[437,"\\\\bdownload failed after attempts=\\\\d","",[[280902],[1200198],[5264549],[5264208]]],[437,"\\\\bnet\\\\/http: TLS handshake timeout\\\\b","",[[1395336],[5310949],[2102148]]],[437,"\\\\bunexpected status(?: from \\\\w{1,200} request to \\\\S{1,200})?: (?:5\\\\d\\\\d|429)\\\\b","",[[5562712]]],[437,"\\\\bblob upload (?:unknown|invalid)\\\\b","",[[677200],[1201486,280905]]],[437,"\\\\bpull rate limit\\\\b","",[[4281100],[9749069],[4723973]]],[438,"\\\\bCannot connect to the Docker daemon\\\\b","i",[[2120004],[1053005],[5394639],[3727683]]],[438,"\\\\bIs the docker daemon running\\\\b","i",[[2120004],[1053005],[2439508]]],[438,"\\\\bpermission denied while trying to connect to the Docker (?:daemon|API)\\\\b","i",[[1201608],[4215949],[6591367],[3991876]]],[438,"\\\\bdocker(?:-compose| compose)?: (?:command )?not found\\\\b","i",[[2905255,10499021,3986447]]],[438,"\\\\bunknown (?:shorthand )?flag: .{1,40}\\\\bin docker\\\\b","i",[[6089030,2102148],[3150311,1622087],[2419012]]],[438,"\\\\bdial unix \\\\S{1,60}docker\\\\.sock\\\\b","i",[[5562968],[2905254],[5042379],[1085516]]],[438,"\\\\berror during connect: ","i",[[4870421],[1324327],[4756359]]],[439,"\\\\bfailed to (?:read dockerfile|compute cache key|calculate checksum)\\\\b","i",[[2905222,3986453,832725],[1201423]]],[439,"\\\\bfailed to solve: (?:dockerfile parse error|target stage|failed to parse stage|failed to read)","i",[[3236199],[1201423],[2905222,5062727,1201423]]],[439,"\\\\bdockerfile parse error\\\\b","i",[[2905222],[3168592],[337093]]],[439,"\\\\bCOPY failed: ","i",[[848921]]],[439,"\\\\bADD failed: ","i",[[1067334]]],[439,"\\\\bunable to prepare context\\\\b","i",[[4268368],[3752280],[3168596]]],[439,"\\\\bforbidden path outside the build context\\\\b","i",[[561412],[2249685],[2120002],[1370448]]],[439,"\\\\binvalid reference format\\\\b","i",[[809286],[2378066],[1335634]]],[439,"\\\\binvalid tag \\"","i",[[293233],[2378068]]],[439,"\\\\btarget stage .{1,60} could not be found\\\\b","i",[[547142],[5062727],[3164494]]],[439,"\\\\bCache export is not supported for the docker driver\\\\b","i",[[1410063],[2120004],[5395669],[4870418]]],[439,"\\\\bexporter\\\\b.{0,60}\\\\b(?:does not currently support|not supported)","i",[[1410063],[5394645,5395669],[4800850]]],[439,"\\\\bmultiple platforms feature is currently not supported\\\\b","i",[[3494676],[3488070],[5132501],[2425605]]],[439,"\\\\bdocker exporter does not\\\\b","i",[[1410063],[9716677],[4800850]]],[440,"\\\\bdid not complete successfully: exit code: \\\\d","",[[1085733],[3986444],[1463509],[3196519]]],[440,"\\\\breturned a non-zero code: \\\\d","",[[3992090],[4740373],[4776260]]],[440,"\\\\bfailed to solve: process \\"","",[[3236199],[1201423]]],[440,"\\\\bexecutor failed running \\\\[","",[[873743],[1201301],[4870529]]],[441,"\\\\bfailed to (?:register layer|extract layer|copy|export|mount|create).{0,200}\\\\bno space left on device\\\\b","",[[5046339],[9716054],[9748806],[1201423,848921,1410063,9753557]]],[441,"\\\\bdevmapper: Thin Pool has \\\\d","",[[1070477],[328709],[10376456]]],[442,"\\\\bDL[34]\\\\d{3}\\\\b.{0,20}\\\\b(?:error|warning|info|style)?","",[[1099675,1099676,1099677,1099678,1099679,1099680,1099681,1099682,1099683,1099684,1099739,1099740,1099741,1099742,1099743,1099744,1099745,1099746,1099747,1099748]]],[442,"\\\\bSC[12]\\\\d{3}\\\\b","",[[4994843,4994844,4994845,4994846,4994847,4994848,4994849,4994850,4994851,4994852,4994907,4994908,4994909,4994910,4994911,4994912,4994913,4994914,4994915,4994916]]],[443,"\\\\bdependency failed to start\\\\b","",[[891206],[1201423]]],[443,"\\\\b[Cc]ontainer \\\\S{1,120} (?:is unhealthy|exited \\\\([1-9]\\\\d{0,200}\\\\)|Error)\\\\b","",[[848788]]],[443,"\\\\bfor \\\\S{1,80} {1,4}(?:Cannot start service|Container \\".{1,40}\\" is unhealthy)","",[[4809283,9786248],[4016467,3228185]]],[443,"\\\\bservices\\\\.\\\\S{1,80} (?:must be|Additional property|contains unsupported)","",[[4809283],[9753939,278793,5563605],[5394565,4269008,299923]]],[443,"\\\\bno configuration file provided\\\\b","",[[3733827],[3991878],[3168592]]],[443,"\\\\bservice \\"?.{1,60}\\"? (?:has neither an image nor a build context|refers to undefined|didn\'t complete successfully)","",[[4809283],[2102501,9786244,1085710],[1348872,4739461,12667203],[3822157,1335886,3986444]]],[443,"\\\\bBind for \\\\S{1,60} failed\\\\b","",[[562052]]],[443,"\\\\bOCI runtime (?:create|exec) failed\\\\b","",[[3430723,6312165],[3945061],[4805524]]],[443,"\\\\bfailed to (?:create|start) (?:container|shim|task)\\\\b","",[[1201423]]],[443,"\\\\bService container \\\\S{1,80} failed\\\\b","",[[4809283]]],[443,"\\\\bFailed to initialize container\\\\b","",[[6838595],[1201423],[9737097]]],[443,"\\\\bOne or more containers failed to start\\\\b","",[[4008269],[4798790],[1201423]]],[443,"\\\\bexec format error\\\\b","",[[6312165],[346437]]],[443,"\\\\bError response from daemon: (?:driver|Conflict|network|invalid|No such container|Container|failed)","",[[3987780],[4740304],[5003590],[3832132,3832131,3992037,5066952,3832134]]],[444,"\\\\btimed out waiting for the condition\\\\b","i",[[2412868],[5589335],[848772],[4871432]]],[444,"\\\\bexceeded its progress deadline\\\\b","i",[[6304069],[4268999],[1200724],[279305]]],[444,"\\\\btimed out waiting for (?:the )?(?:rollout|pods?|deployment|job|control plane|cluster|node|condition)\\\\b","i",[[2412868],[5589335]]],[444,"\\\\bcontext deadline exceeded\\\\b.{0,60}\\\\bwait","i",[[6375748],[6304069],[1315084]]],[444,"\\\\bwait\\\\w{0,200}\\\\b.{0,120}\\\\bcontext deadline exceeded\\\\b","i",[[6375748],[6304069],[1315084]]],[445,"\\\\bError from server \\\\((?:Forbidden|NotFound|BadRequest|AlreadyExists|Invalid|Conflict|Unauthorized|MethodNotAllowed)\\\\)","",[[4870546],[3987795],[1386862],[561412,5562671,528658,1151320,3182895,1622595,6836527,6050095]]],[445,"\\\\berror: (?:You must be logged in to the server|no matching resources found|unable to recognize|error validating|resource mapping not found|the server doesn\'t have a resource type|no context exists|context \\".{1,60}\\" does not exist)","",[[5657429,3413251,1323975,4008278,3413008,12667208,3733827,12996879],[1864004,2134919,3708549,3182849,3701070,2120019,3752280,1409619]]],[445,"\\\\bno matches for kind\\\\b","",[[3413251],[2921348],[2118885]]],[445,"\\\\bis forbidden: User\\\\b","",[[561412],[3832149],[2439494]]],[445,"\\\\bmissing required field\\\\b","",[[1200521],[3701074]]],[446,"\\\\bThe connection to the server \\\\S{1,120} was refused\\\\b","",[[4739477],[848782],[1324297],[4085000]]],[446,"\\\\bUnable to connect to the server: ","",[[5788839],[5306691],[3727683],[4085000]]],[446,"\\\\bKubernetes cluster unreachable\\\\b","",[[2969733],[819266],[9712405],[4871502]]],[446,"\\\\betcdserver: request timed out\\\\b","",[[1392836],[5788839],[1201109],[5395721]]],[446,"\\\\bthe server is currently unable to handle the request\\\\b","",[[5132501],[2102148],[2120019],[3752729]]],[447,"\\\\bImagePullBackOff\\\\b","",[[1856533],[528587]]],[447,"\\\\bErrImagePull\\\\b","",[[1856533],[4792909]]],[447,"\\\\bErrImageNeverPull\\\\b","",[[5788816],[4792909],[291150]]],[447,"\\\\bInvalidImageName\\\\b","",[[2376269],[291150]]],[447,"\\\\bCreateContainerConfigError\\\\b","",[[1610181],[344387],[3691651]]],[448,"\\\\bCrashLoopBackOff\\\\b","",[[4202563],[2945414],[860243]]],[448,"\\\\bBack-off restarting failed container\\\\b","",[[528587],[10547590],[1986945]]],[448,"\\\\bBackoffLimitExceeded\\\\b","",[[528587],[3957132],[5264899]]],[448,"\\\\bReadiness probe failed\\\\b","",[[4268994],[1315081],[3691731]]],[448,"\\\\bLiveness probe failed\\\\b","",[[4268994],[3184005],[3691731]]],[449,"\\\\b\\\\d{1,200} Insufficient (?:cpu|memory|ephemeral-storage|nvidia\\\\.com\\\\/gpu)\\\\b","",[[5067142],[2372165]]],[449,"\\\\bThe node was low on resource\\\\b","",[[1071447],[2120014],[9749463]]],[449,"\\\\bUnschedulable\\\\b","",[[819524],[5554242]]],[449,"\\\\bexceeded quota: ","",[[1201237],[6304069],[4014183]]],[449,"\\\\bEvicted\\\\b","",[[1401411]]],[450,"^\\\\s{0,8}--- FAIL: kuttl\\\\b","i",[[10652197],[10375893]]],[450,"\\\\bcase\\\\.go:\\\\d{1,200}: failed in step\\\\b","i",[[9991143],[791749],[7240006,7502150,7764294,8026438,8288582,8550726,8812870,9075014,9337158,9599302],[2419027]]],[450,"\\\\bharness\\\\.go:\\\\d{1,200}: (?:fatal error|test(?:s)? failed)","i",[[9991143],[2102414]]],[450,"\\\\bchainsaw\\\\b.{0,60}\\\\bfail","i",[[819273],[3747927]]],[451,"\\\\bERROR: failed to create cluster\\\\b","i",[[4880710],[836947],[1201423]]],[451,"\\\\bfailed to init node with kubeadm\\\\b","i",[[9745730],[1071447],[1315085],[1201423]]],[451,"\\\\bExiting due to (?:[A-Z]{1,200}_){1,200}[A-Z]{1,200}\\\\b","i",[[1986837],[6329609],[1463567]]],[451,"\\\\bfailed to create (?:k3d )?cluster\\\\b","i",[[9712405,1200332],[1201423],[5062994]]],[452,"\\\\bError: (?:INSTALLATION|UPGRADE) FAILED: (?!.{0,120}(?:timed out|deadline exceeded))","",[[4880713,10376528],[3991878,1908804]]],[452,"\\\\banother operation \\\\(install\\\\/upgrade\\\\/rollback\\\\) is in progress\\\\b","",[[11097095],[528587],[278890],[4268999]]],[452,"\\\\bfailed to download \\".{1,120}\\"","",[[280945],[1201423]]],[452,"\\\\bexecution error at \\\\(\\\\S{1,160}\\\\.(?:ya?ml|tpl)","",[[346478],[3821906]]],[452,"\\\\bError: (?:chart|repo) \\".{1,120}\\" ","",[[10375368,4258161],[4802929,4880722]]],[452,"\\\\bYAML parse error on\\\\b","",[[6558540],[9764946],[5003589]]],[452,"\\\\bcannot re-use a name that is still in use\\\\b","",[[4741653],[1463560],[2419029],[5003585]]],[453,"\\\\bError: \\\\d{1,200} chart\\\\(s\\\\) linted, [1-9]\\\\d{0,200} chart\\\\(s\\\\) failed\\\\b","i",[[9712129],[5432559],[9712129],[5432559]]],[453,"\\\\b\\\\w{1,60} \\\\S{1,120} is invalid: .{0,60}\\\\b(?:schema|expected|additional)","i",[[3182887],[2439497]]],[453,"\\\\(check: [a-z-]{3,60}, remediation: ","i",[[12071429],[834021],[1364292],[2421671]]],[453,"^Summary: \\\\d{1,200} resources? found .{0,120}Invalid: [1-9]","i",[[3182887],[337511]]],[453,"\\\\bkube-?(?:conform|val|linter|score)\\\\b.{0,60}\\\\b(?:error|failed|invalid)","i",[[2969733]]],[454,"\\\\b(?:INSTALLATION|UPGRADE|ROLLBACK) FAILED: .{0,120}(?:timed out|deadline exceeded)","",[[2412868,1069124],[3991878,5571026,528587],[312065,1071430,4780812]]],[455,"^[│╷] {0,3}Error: \\\\S","i",[[15453765,15453797,15458053,15458085]]],[455,"^Error: (?:Reference to undeclared|Inconsistent dependency lock|Missing required (?:argument|provider)|Unsupported (?:argument|block type|attribute)|Invalid (?:provider|resource type|reference)|error (?:creating|reading|updating|deleting) |creating [A-Z]|reading [A-Z]|updating [A-Z]|deleting [A-Z])","i",[[4781223]]],[455,"\\\\bTerraform exited with code (?![23]\\\\b)[1-9]","i",[[3559768],[1329495],[5278019],[1071452,1071453,1071454,1071455,1071456,1071457,1071458,1071459,1071460]]],[455,"\\\\bError acquiring the state lock\\\\b","i",[[275541],[1987848],[3207371],[2433614]]],[455,"\\\\bBackend initialization required\\\\b","i",[[528587],[1368357],[311898]]],[455,"\\\\bTerraform initialized in an empty directory\\\\b","i",[[3474713],[2466116],[4792390],[4774217]]],[455,"\\\\bexit status 1 running terraform\\\\b","i",[[4792390],[2443603],[5585244]]],[456,"\\\\bFailed to (?:query available provider packages|install provider|download module)\\\\b","i",[[1201423],[4542802,3197264,280909]]],[456,"\\\\bcould not connect to registry\\\\.\\\\S","i",[[5318246],[3164494],[5394639],[3727683]]],[456,"\\\\bError: Failed to install provider\\\\b","i",[[4880710],[1201423],[2376018]]],[456,"\\\\bError while installing \\\\S{1,160}(?: v\\\\S{1,20})?: (?:could not|error|Get|failed)","i",[[4871624],[3168585]]],[457,"\\\\btimeout while waiting for (?:state|resource|plugin)\\\\b","i",[[5589335],[2134789],[4871380,4871301,4244807]]],[457,"\\\\bWaiter \\\\S{1,60} failed: Max attempts exceeded\\\\b","i",[[1210701],[5264208],[807236],[362817]]],[457,"\\\\bResourceNotReady: exceeded wait attempts\\\\b","i",[[280167],[6304069],[1329495],[5264208]]],[457,"\\\\b(?:creating|updating|deleting|waiting for) .{1,200}: (?:context deadline exceeded|timeout while)","i",[[6375748,5589335],[6304069,2134789]]],[457,"\\\\bexceeded (?:max )?wait attempts\\\\b","i",[[6304069],[1329495,1329485],[5264208,362839]]],[458,"\\\\bTerraform exited with code 3\\\\b","",[[3559768],[1329495],[5278019],[1071454]]],[458,"\\\\bterraform fmt\\\\b.{0,80}\\\\b(?:failed|needed|required|-check)","",[[3559821],[4792390]]],[458,"\\\\b\\\\d{1,200} issue\\\\(s\\\\) found:","",[[5562663],[5067118],[5175622]]],[458,"\\\\bPassed checks: \\\\d{1,200}, Failed checks: [1-9]","",[[1200328],[832743],[1200328],[832743]]],[458,"^Check: \\"?CKV\\\\w{0,200}_\\\\d{1,200}","",[[1323751,12858070],[9712342,1323751]]],[458,"\\\\btfsec\\\\b.{0,60}\\\\bproblem","",[[1651011],[4268994]]],[458,"\\\\b[1-9]\\\\d{0,200} potential problem\\\\(s\\\\) detected\\\\b","",[[3597551],[4268994],[9765844],[5263572]]],[458,"\\\\bterragrunt hclfmt\\\\b.{0,60}\\\\b(?:failed|invalid)","",[[2110214],[291989],[5264530]]],[459,"^fatal: \\\\[\\\\S{1,120}\\\\]: FAILED!","",[[11958598],[3307884],[3166507]]],[459,"^ERROR! ","",[[4781227]]],[459,"\\\\bfailed=[1-9]\\\\d{0,200}\\\\b.{0,60}\\\\brescued=","",[[872772],[3166515]]],[460,"^fatal: \\\\[\\\\S{1,120}\\\\]: UNREACHABLE!","",[[11958613],[819266],[3307884],[3744065]]],[460,"\\\\bunreachable=[1-9]\\\\d{0,200}\\\\b","",[[819266],[5563525],[3169500,3169501,3169502,3169503,3169504,3169505,3169506,3169507,3169508]]],[461,"\\\\.ya?ml:\\\\d{1,200}(?::\\\\d{1,200})?: (?:\\\\[E\\\\w{0,200}\\\\d{1,200}\\\\]|\\\\[?[a-z]{1,200}(?:-[a-z]{1,200}){1,200}(?:\\\\[[\\\\w-]{1,200}\\\\])?\\\\]?:?) ","",[[6607655,10063949]]],[461,"^Failed(?: after \\\\w{1,200} profile)?: \\\\d{1,200} failure\\\\(s\\\\), \\\\d{1,200} warning\\\\(s\\\\)","",[[12139518],[2024687],[7229825,7491969,7754113,8016257,8278401,8540545,8802689,9064833,9326977,9589121],[7230913,7493057,7755201,8017345,8279489,8541633,8803777,9065921,9328065,9590209]]],[462,"\\\\bAccessDenied(?:Exception)?\\\\b","i",[[274629,1070595],[5058821,274629],[3707204,5058821]]],[462,"\\\\b(?:is|are) not authorized to perform\\\\b","i",[[349448],[2466116],[5306704]]],[462,"\\\\bUnable to locate credentials\\\\b","i",[[860484],[3944532],[3168596],[2364179]]],[462,"\\\\bNo valid credential sources\\\\b","i",[[2378051],[3733846],[4739333]]],[462,"\\\\bfailed to (?:refresh cached|retrieve|get) credentials\\\\b","i",[[860484],[819524,1201423],[5015875,4755798,9728340],[1369353]]],[462,"\\\\bcould not find default credentials\\\\b","i",[[3688772],[3164494],[5394825],[4739333]]],[462,"\\\\bCould not load (?:the )?(?:default )?credentials\\\\b","i",[[860484],[3164494,1201416],[4016460,3164494],[1369353]]],[462,"\\\\b(?:Expired|Invalid|Unrecognized)(?:Client)?Token(?:Exception|Id)?\\\\b","i",[[1410057,1131467,3182851,1323975,6836483]]],[462,"\\\\bInvalidClientTokenId\\\\b","i",[[3182851],[5325771],[1368644]]],[462,"\\\\bSignatureDoesNotMatch\\\\b","i",[[5579076],[3413251],[5018062]]],[462,"\\\\bPERMISSION_DENIED\\\\b","i",[[4215949],[3992132],[3707204]]],[462,"\\\\bAuthorizationFailed\\\\b","i",[[349448],[4006490],[2421638]]],[462,"\\\\bAADSTS\\\\d{5,200}\\\\b","i",[[266515]]],[462,"\\\\bUNAUTHENTICATED\\\\b","i",[[5562453],[5275982],[5279937]]],[462,"\\\\bPlease run \'az login\'","i",[[5564784],[1872816],[4243777]]],[462,"\\\\bYour credentials are invalid\\\\b","i",[[6616402],[860484],[1369353]]],[462,"\\\\bgcloud\\\\.auth\\\\b","i",[[4018470],[349448]]],[462,"\\\\bdoes not have (?:the )?(?:\\\\S{1,60} )?(?:permission|access) (?:to|on|for)\\\\b","i",[[9732182],[1110355],[4215949,274629],[5059151,3991878,5060948,5060943,5060934]]],[462,"\\\\bcaller does not have permission\\\\b","i",[[9732182],[791308],[9716677],[5059151]]],[462,"\\\\binsufficient permissions?\\\\b","i",[[5067142],[4215949],[2372165]]],[463,"\\\\bAn error occurred \\\\(\\\\w{3,80}\\\\) when calling the \\\\w{1,200} operation\\\\b","",[[3944661],[12473800],[1329518],[1987848]]],[463,"^ERROR: \\\\(gcloud\\\\.\\\\S{1,80}\\\\) (?!DEADLINE|UNAVAILABLE)","",[[10378119],[4018470]]],[463,"\\\\bNoSuchBucket\\\\b","",[[5517826],[5518021]]],[463,"\\\\bValidationError\\\\b.{0,60}\\\\bcalling\\\\b","",[[3182849],[791308],[2421637]]],[463,"\\\\bROLLBACK_(?:COMPLETE|IN_PROGRESS|FAILED)\\\\b","",[[834115,528587,834118],[3986444,10785705,3982082]]],[463,"\\\\bCREATE_FAILED\\\\b","",[[5265990]]],[463,"\\\\bUPDATE_FAILED\\\\b","",[[5265990]]],[463,"^ERROR: \\\\(\\\\w{1,200}\\\\) ","",[[4880750]]],[464,"\\\\bQUOTA_EXCEEDED\\\\b","",[[10769923],[4543444],[1327428]]],[464,"\\\\b(?:Vcpu|Instance|Address|Bucket|Vpc)LimitExceeded\\\\b","",[[5780501,5264899,278802,610507,5832908],[5264899,1327428],[1327428,5247875]]],[464,"\\\\bLimitExceededException\\\\b","",[[1070595],[5264899],[3183433]]],[464,"\\\\bInsufficient(?:Instance)?Capacity\\\\b","",[[5067142],[824601],[5255248,3682627],[2372165]]],[464,"\\\\bQuota [\'\\"]?\\\\w{3,60}[\'\\"]? exceeded\\\\b","",[[4543444],[6304069,12734808,12996952]]],[464,"\\\\bRESOURCE_EXHAUSTED\\\\b","",[[10769928],[349396]]],[464,"\\\\bZONE_RESOURCE_POOL_EXHAUSTED\\\\b","",[[809552],[10769928],[6878085],[5062980]]],[464,"\\\\bOperationNotAllowed\\\\b.{0,80}\\\\bquota\\\\b","",[[4026692],[4543444],[3998034],[2421646]]],[465,"\\\\((?:SlowDown|Throttling(?:Exception)?|ThrottledException|RequestLimitExceeded|TooManyRequests(?:Exception)?|RequestThrottled\\\\w{0,200}|ServiceUnavailable(?:Exception)?|InternalError|InternalFailure|RequestTimeout(?:Exception)?|503)\\\\) when calling\\\\b","",[[12473800],[1370435]]],[465,"\\\\b(?:reached|exceeded) max(?:imum)? retries: \\\\d","",[[819524,6304069,6329173],[9752664,6329173,1329485,6304069],[9773396,3560581,362834,1329485]]],[465,"\\\\bRATE_LIMIT_EXCEEDED\\\\b","",[[10769923],[10797645],[1327428]]],[465,"\\\\bstatus ?code:? 503, .{0,80}\\\\bSlowDown\\\\b","",[[6046679],[5330115,5585219],[1071456,3948903],[7204773]]],[466,"\\\\bE: (?:Unable to locate package|Package \'.{1,80}\' has no installation candidate|Version \'.{1,80}\' for \'.{1,80}\' was not found|Unable to correct problems|Unmet dependencies|Couldn\'t find any package|The repository \'.{1,200}\' (?:does not have a Release file|is not signed|no longer has)|Broken packages|Sub-process|Could not get lock|Could not open lock|Type \'.{1,60}\' is not known|Malformed entry|Unsupported file|The list of sources could not be read|dpkg was interrupted|Internal Error|You must put some)","",[[3944532,12734977,12735937,4268994,5563205,5554446,4823408,598987,5515792,3207371,12735059,3412742,5563605,2120012,1114823,2417925,5657429]]],[466,"\\\\bhas no installation candidate\\\\b","",[[791428],[2102501],[2375764],[3733833]]],[466,"\\\\bThe following packages have unmet dependencies\\\\b","",[[2120006],[3701072],[5790037],[1390920]]],[466,"\\\\bdpkg: (?:error|dependency problems)\\\\b","",[[1114823]]],[466,"\\\\bNO_PUBKEY\\\\b","",[[10814786]]],[466,"\\\\bdpkg-deb: error\\\\b","",[[1114823],[10502466]]],[467,"\\\\bE: Failed to fetch (?:https?|mirror\\\\+file|ftp):","",[[1472838],[1594627],[1201423]]],[467,"\\\\bE: Some index files failed to download\\\\b","",[[3686744],[1472851],[3430729],[1201423]]],[467,"\\\\bW: Failed to fetch\\\\b","",[[6191430],[1594627],[1201423]]],[467,"^Err:\\\\d{1,200} (?:https?|mirror)","",[[1385639]]],[467,"\\\\bHash Sum mismatch\\\\b","",[[5560653],[2102472],[3413251]]],[467,"\\\\bUnable to fetch some archives\\\\b","",[[1594627],[2135429],[2249935],[3430721]]],[467,"\\\\bCould not connect to \\\\S{1,120}:\\\\d{1,200} \\\\(","",[[3164494],[5394639],[3727683]]],[467,"\\\\bFile has unexpected size\\\\b.{0,40}\\\\bMirror sync in progress\\\\b","",[[5562712],[5084035],[4268999],[3168584]]],[467,"\\\\bCannot initiate the connection to\\\\b","",[[1463560],[848782],[1324297],[4016457]]],[468,"^Fetched [\\\\d.,]{1,200} \\\\w?B in \\\\d{1,200}","",[[819524],[676430]]],[469,"\\\\b(?:Error: )?Unable to find a match: ","",[[5255719],[5306694,4880725],[1200229,5306694]]],[469,"\\\\bNo match for argument: ","",[[821574],[4748621],[3733837]]],[469,"\\\\bNo package .{1,80} available\\\\b","",[[3733840]]],[469,"\\\\bnothing provides .{1,120}\\\\bneeded by\\\\b","",[[1200281],[2134919],[2376019],[3690820]]],[469,"\\\\bError: (?:Package|Nothing to do|Failed to synchronize cache|Problem:)","",[[4198603,2134919,6611144,4268994]]],[469,"\\\\berror: Failed build dependencies:","",[[4880710],[1329474],[3164484],[2381031]]],[469,"\\\\bRPM build errors:","",[[4249922],[3164485],[4007143]]],[469,"\\\\bTransaction (?:test|check) error","",[[3747907,3821768],[3991892,833861],[5065029,3747907]]],[469,"\\\\bGPG check FAILED\\\\b","",[[1901029],[833862]]],[469,"\\\\berror: Bad exit status from\\\\b","",[[4880706],[1200472],[5585222]]],[469,"\\\\bFailed to resolve the transaction\\\\b","",[[1201423],[5790036],[3747907],[1463570]]],[469,"\\\\bconflicting requests\\\\b","",[[1622595],[3701074]]],[470,"\\\\bErrors during downloading metadata for repository\\\\b","",[[5132565],[1986831],[1987397],[5247233]]],[470,"\\\\bCannot (?:download|prepare internal mirrorlist|find a valid baseurl)\\\\b","",[[1111502,4268368,2378050]]],[470,"\\\\bFailed to download metadata for repo\\\\b","",[[280909],[1201423],[1392708],[5249350]]],[470,"\\\\bAll mirrors were tried\\\\b","",[[3197261],[4798807],[4755780]]],[470,"\\\\[MIRROR\\\\] \\\\S","",[[11588178]]],[470,"\\\\bCurl error \\\\(\\\\d{1,200}\\\\): ","",[[873612],[4008302],[7272933,7535077,7797221,8059365,8321509,8583653,8845797,9107941,9370085,9632229]]],[471,"\\\\bERROR: unable to select packages:","",[[4880725],[1856743],[1360195],[3168596]]],[471,"\\\\(no such package\\\\):","",[[5066952],[1858535],[12116965]]],[471,"\\\\berror: target not found: ","",[[5562663],[4880724],[1395022]]],[471,"\\\\berror: failed to (?:commit|prepare) transaction \\\\((?!.{0,40}retriev)","",[[4880710],[3986249,4268368],[3747907],[3991918]]],[471,"\\\\binvalid or corrupted package\\\\b","",[[4793680],[2378063]]],[471,"\\\\bzypper\\\\b.{0,80}\\\\bnot found\\\\b","",[[6919184]]],[471,"\\\\bNo provider of \'.{1,80}\' found\\\\b","",[[3959152],[12734863],[3733840],[2376018]]],[472,"\\\\bWARNING: (?:fetching|Ignoring) https?:\\\\S{1,160}(?:: temporary error| No such file)","",[[5264208,5066952],[1997126,1997129],[1392840,3701064],[3701064,1893330]]],[472,"\\\\bERROR: https?:\\\\S{1,200}: (?:temporary error|network error|IO ERROR|TLS)","",[[4880712],[5264208,10376069,10375759,10376460]]],[472,"\\\\berror: failed (?:retrieving file|to synchronize)","",[[4880710],[5804935,6611144],[4740370,3990106]]],[472,"\\\\bfailed to retrieve some files\\\\b","",[[1201423],[4755798],[9778125]]],[473,"^Error: (?:No (?:available|such) (?:formula|formulae|cask|keg)|The `brew link` step did not complete|Cask \'.{1,60}\' is (?:not installed|unavailable)|\\\\S{1,60}: (?:no bottle available|Failed to|unsupported)|An exception occurred within a child process|.{0,60} has been disabled)","i",[[4006741,791755,9744711,5066952,2120050,12735059,5562454,10376079,1201423,10376526,3944661,573764]]],[473,"\\\\bYour Command Line Tools are too old\\\\b","i",[[6616402],[3688780],[9761540],[3692884]]],[473,"\\\\bbrew bundle failed\\\\b","i",[[6181013],[3687173]]],[474,"^Error: (?:Failed to download resource|\\\\S{1,80}: Failed to download|Fetching \\\\S{1,120} failed)","",[[1201423,1594627]]],[474,"\\\\bDownload failed: https?:","",[[1210696],[280902]]],[474,"\\\\bSHA-?256 mismatch\\\\b","",[[3445965,5013608],[344264,3445965],[5013597,344264]]],[475,"\\\\bThe package was not found with the source\\\\(s\\\\) listed\\\\b","",[[2120016],[1857879],[1201609],[2249992]]],[475,"\\\\bNo package found matching input criteria\\\\b","",[[1857862],[3688781],[344264],[5589315]]],[475,"\\\\bRunning .{1,120} returned exit code \\\\d","",[[1200472],[4740373],[2443587]]],[475,"\\\\bERROR: The running command stopped because\\\\b","",[[10376456],[5305360],[1329474],[1323093]]],[475,"\\\\bscoop\\\\b.{0,60}\\\\bCouldn\'t find manifest\\\\b","",[[848848],[5554446],[12667206],[3688781]]],[476,"\\\\bChocolatey installed \\\\d{1,200}\\\\/\\\\d{1,200} packages\\\\. [1-9]\\\\d{0,200} packages? failed\\\\b","",[[820163],[1856742],[344409],[1329499,1329500,1329501,1329502,1329503,1329504,1329505,1329506,1329507,1329508]]],[477,"\\\\berror: (?:builder for \'.{1,200}\' failed|attribute \'.{1,120}\' (?:missing|in selection)|undefined variable|Package .{1,160} is not available|flake \'.{1,160}\' does not|hash mismatch in|collision between|path \'.{1,200}\' (?:does not exist|is not valid)|Cannot build \'|evaluation aborted|unable to (?:start any build|find))","",[[2408709,4755605,5562629,5394518,12734735,2102472,546071,12735059,5394581,1400908,3168596]]],[477,"\\\\berror: \\\\d{1,200} dependencies of derivation\\\\b","",[[3959108],[1385046],[4880731,4880732,4880733,4880734,4880735,4880736,4880737,4880738,4880739,4880740],[7229701,7491845,7753989,8016133,8278277,8540421,8802565,9064709,9326853,9588997]]],[477,"\\\\bhas an unfree license\\\\b","",[[9786246],[2102501],[9749059]]],[478,"\\\\berror: unable to download \'https?:","",[[1203208],[4880725],[5306692]]],[478,"\\\\bwarning: error: unable to download\\\\b","",[[1997125],[4880725],[4083983],[3168596]]],[478,"\\\\bcannot download \\\\S{1,160} from any mirror\\\\b","",[[3774797],[4016452],[3987777],[2434191]]],[478,"\\\\bunable to download \'.{1,200}\': (?:HTTP error (?:5|429)|Could|Timeout)","",[[280944],[12745032,12745027,12745044],[5306692]]],[479,"\\\\bNo version is set for (?:command|shim)\\\\b","",[[3733846],[1395014],[3991881]]],[479,"\\\\b(?:nvm|N\\\\/A): version .{1,80} (?:is not yet installed|not found)","",[[3760999,3842151]]],[479,"\\\\bVersion \'.{1,40}\' not found - try\\\\b","",[[3688808],[3991920],[12735375],[9782425]]],[479,"\\\\bmise ERROR\\\\b","",[[3445957]]],[479,"\\\\basdf: ","",[[4997543]]],[479,"\\\\bpyenv: version `.{1,40}\' is not installed\\\\b","",[[5929302],[4297038],[3991922],[12735059]]],[479,"\\\\bStop! \\\\S{1,60} is not available\\\\b","",[[5305387],[5394518],[2439502]]],[480,"\\\\bcould not connect to server\\\\b","i",[[3164494],[5394639],[3727683]]],[480,"\\\\bconnection to server at \\".{1,120}\\".{0,60} failed\\\\b","i",[[848782],[1324297],[3991892]]],[480,"\\\\bCan\'t connect to (?:local )?(?:MySQL|MariaDB|server)","i",[[791472],[5394639],[3727683]]],[480,"\\\\bERROR 200[23]\\\\b","i",[[4008285]]],[480,"\\\\bMongo(?:Network|ServerSelection)Error\\\\b","i",[[3470215],[3691799,1360195],[4006597,4010322]]],[480,"\\\\bCould not connect to Redis\\\\b","i",[[3164494],[5394639],[3727683]]],[480,"\\\\bConnectionError: Error \\\\d{1,200} connecting to\\\\b","i",[[848782],[1324297],[848782],[1324297]]],[480,"\\\\bCommunications link failure\\\\b","i",[[3986261],[3717446],[3707073]]],[480,"\\\\bis the server running\\\\b","i",[[2120019],[2439508]]],[480,"\\\\bUnable to connect to (?:the )?database\\\\b","i",[[5306691],[3727683],[344130,2120004],[9782245]]],[480,"\\\\bORA-12\\\\d{3}\\\\b","i",[[4005992]]],[480,"\\\\bP1001\\\\b","i",[[4310747]]],[480,"\\\\bSQLSTATE\\\\[HY000\\\\] \\\\[2002\\\\]","i",[[1491481],[5051155],[7264620]]],[480,"\\\\bConnection to \\\\S{1,80}:\\\\d{1,200} refused\\\\b","i",[[848782],[1324297],[3991892],[4739477]]],[481,"\\\\bpassword authentication failed for user\\\\b","",[[6091908],[349448],[3752515],[4008277]]],[481,"\\\\bAccess denied for user \'","",[[274629],[5060932],[3707204]]],[481,"\\\\bFATAL: {1,2}(?:role|database) \\".{1,80}\\" does not exist\\\\b","",[[12996879],[1409619],[5247783,3307844,10377540],[3168625,344130]]],[481,"\\\\bUnknown database \'","",[[6089028],[344130],[5003632]]],[481,"\\\\bMongoServerError: (?:Authentication failed|not authorized)","",[[3470215],[349448],[5788805],[3752515,2466116]]],[481,"\\\\bNOAUTH Authentication required\\\\b","",[[349448],[349448],[3752515]]],[481,"\\\\bWRONGPASS\\\\b","",[[3989968]]],[481,"\\\\bdatabase \\".{1,80}\\" does not exist\\\\b","",[[12996879],[344130],[5003633],[1409619]]],[481,"\\\\bfe_sendauth: no password supplied\\\\b","",[[5587495],[5571596],[1595987],[6091908]]],[481,"\\\\bSQLSTATE\\\\[HY000\\\\] \\\\[1045\\\\]","",[[1491481],[5051155],[7264620]]],[481,"\\\\bLogin failed for user\\\\b","",[[3207625],[3821953],[4008277]]],[482,"\\\\bMigration (?:\\\\S{1,120} )?failed\\\\b","",[[3445202]]],[482,"\\\\bmigrations? (?:are|is) pending\\\\b","",[[3445202],[4741456,2439504],[1368329]]],[482,"\\\\bPendingMigrationError\\\\b","",[[1888839],[1368329],[2421637]]],[482,"\\\\b(?:relation|table|column) [\\"\'`]?[\\\\w.]{1,80}[\\"\'`]? (?:already exists|does not exist|doesn\'t exist)\\\\b","",[[1153349,9716677,12996879,12734735,13259023],[6329556,1409619,5041172,12996684,1389488,12734540,13258828],[4739841,3991921,3991920,3991922,5247116,848661]]],[482,"\\\\bTarget database is not up to date\\\\b","",[[1395012],[344130],[4016469],[4347151]]],[482,"\\\\bMultiple head revisions are present\\\\b","",[[3494676],[2117700],[2425605],[4741456]]],[482,"\\\\bFlywayException\\\\b","",[[1623639],[6575619]]],[482,"\\\\bLiquibaseException\\\\b","",[[4543042],[1332739]]],[482,"\\\\bno such table: ","",[[5066952],[573799]]],[482,"\\\\bP30\\\\d\\\\d\\\\b","",[[4318939,4318940,4318941,4318942,4318943,4318944,4318945,4318946,4318947,4318948]]],[483,"\\\\b[1-9]\\\\d{0,200} (?:dead|broken|invalid) (?:internal |external )?(?:links?|urls?|references?)\\\\b","",[[1069124,598987,9737110,9737108,1200472]]],[483,"\\\\bERROR: \\\\d{1,200} dead links? found","",[[4880731,4880732,4880733,4880734,4880735,4880736,4880737,4880738,4880739,4880740],[1069124],[3717446,2963782]]],[483,"^\\\\s{0,4}\\\\[✖\\\\] \\\\S","",[[11775673]]],[483,"\\\\bbroken links? (?:found|detected)\\\\b","",[[598987],[3717446,3717444,2963782,2963780],[1370444,1392963]]],[483,"\\\\bDocusaurus found broken (?:links|anchors|markdown)","",[[1110229],[349333],[3688770],[3183499,319688,2900951]]],[483,"\\\\bhtmlproofer\\\\b.{0,60}\\\\bfound","",[[5296912],[4780998]]],[483,"\\\\bHTML-Proofer found \\\\d{1,200} failures?\\\\b","",[[3459600],[4780998],[1386822]]],[483,"\\\\b[Ff]ailed\\\\b.{0,20}\\\\blinks?\\\\b","",[[3183499]]],[483,"🚫 [1-9]\\\\d{0,200} Errors?\\\\b","",[[15196026]]],[483,"\\\\bdead ?links?\\\\b","",[[1069124],[3183499]]],[484," MD0\\\\d\\\\d\\\\/[\\\\w-]{1,200}","",[[9752859]]],[484,"^Summary: [1-9]\\\\d{0,200} error\\\\(s\\\\)","",[[4908271],[337511]]],[484,"\\\\.mdx?:\\\\d{1,200}(?::\\\\d{1,200})? (?:error |warning )?MD\\\\d{3}\\\\b","",[[10015015,10015000]]],[484,"\\\\.mdx?: \\\\d{1,200}: MD\\\\d{3}\\\\b","",[[10376004],[10015015,10015000]]],[484,": MD0\\\\d\\\\d: ","",[[10376004]]],[485,"\\\\bAborted with \\\\d{1,200} (?:warnings|Configuration Errors) in (?:strict|\'strict\') mode\\\\b","",[[870733,2372912],[1329495],[3822804,3469573],[271314]]],[485,"\\\\bAborted with \\\\d{1,200} warnings?\\\\b","",[[1329495],[271314],[5278043,5278044,5278045,5278046,5278047,5278048,5278049,5278050,5278051,5278052]]],[485,"\\\\bbuild finished with problems, \\\\d{1,200} warnings? \\\\(with warnings treated as errors\\\\)","",[[3164486],[5013828],[2249746],[1200211]]],[485,"\\\\bWarning, treated as error:","",[[2417150],[1200211],[9782405]]],[485,"^Sphinx error:","",[[5046793],[3770693]]],[485,"\\\\.(?:rst|md|py):(?:docstring of \\\\S{1,120}:)?\\\\d{0,200}: (?:WARNING|ERROR|SEVERE): ","",[[10036436,10015015,10028647]]],[485,"\\\\bcontains a link \'.{1,200}\', but the target\\\\b","",[[12839234],[3717488],[299923],[9705804]]],[485,"\\\\bmdbook\\\\b.{0,60}\\\\berror\\\\b","",[[3424399]]],[485,"\\\\bHugo\\\\b.{0,60}\\\\berror\\\\b","",[[2183631]]],[485,"\\\\bError: error building site: ","",[[4870293],[1987785],[5265893]]],[485,"\\\\bLiquid Exception: ","",[[4543044],[2421671]]],[486,"\\\\berror: (?:unknown tag|bad use of \'>\'|malformed HTML|reference not found|self-closing element not allowed)","i",[[6089044,1727541,3412742,4739461,3172867]]],[486,"\\\\bMavenReportException: Error while generating Javadoc\\\\b","i",[[3413381],[5264899],[4871624],[3701066]]],[486,"\\\\bjavadoc: error\\\\b","i",[[1110247]]],[486,"\\\\bunresolved link to `","i",[[3236164],[5563525],[3183499]]],[486,"\\\\bbroken intra-doc link","i",[[10503107],[598987],[3183499]]],[486,"\\\\bdocstring\\\\b.{0,60}\\\\b(?:missing|coverage)","i",[[1110227],[4756359]]],[487,"\\\\S: ?\\\\w{2,40} ==> \\\\w{2,40}","",[[9911541]]],[487,"\\\\b[1-9]\\\\d{0,200} errors?, \\\\d{1,200} warnings? and \\\\d{1,200} suggestions? in \\\\d{1,200} files?","",[[5067207]]],[487,"\\\\bUnknown word \\\\(","",[[6089047],[4737390]]],[487,"\\\\bCSpell: Files checked: \\\\d{1,200}, Issues found: [1-9]","",[[831812],[5562663],[865285],[3307846]]],[487,"\\\\berror: `\\\\w{1,200}` should be `\\\\w{1,200}`","",[[4880754],[13259976],[1200261]]],[487,"\\\\bMisspelled words\\\\b","",[[1329495],[2438352],[4006163]]],[487,"\\\\bSpelling check failed\\\\b","",[[1986760],[833862],[5046604]]],[488,"✖ {1,3}found \\\\d{1,200} problems?, \\\\d{1,200} warnings?","",[[4268994],[3167102,1365246]]],[488,"\\\\b(?:subject|type|body|header|footer|scope)-(?:empty|case|enum|max-length|leading-blank|max-line-length|full-stop|min-length)\\\\b","",[[5066890,6619496,586009,1153539,1153549,1153542,10507088,2117700,10539096,3701250,4882837,1387011,10507157,1387021,4217347,4994000,4217357,4217350]]],[488,"\\\\b[Nn]o release type found in pull request title\\\\b","",[[4217158],[9766220],[3688777],[3733842]]],[488,"\\\\b(?:PR|[Pp]ull [Rr]equest|[Cc]ommit|[Bb]ranch)(?: name| message| title| body| description| subject)?\\\\b.{0,60}\\\\b(?:does not|doesn\'t|must|should|is not|isn\'t|needs? to|invalid|not (?:match|follow|conform))\\\\b.{0,80}\\\\b(?:follow|match|conform|convention|conventional|format|start|contain|include|pattern|valid|semantic|spec|signed|reference|have)","",[[1110355,3495124,5014485,2439502,2438064,3690820,2418049,3413251,4016454,5394639]]],[488,"\\\\bUnknown release type \\"","",[[4217201],[6089042],[5003604]]],[488,"\\\\bDCO\\\\b.{0,60}\\\\b(?:missing|failed|sign)","",[[3445971,1577548,5018062]]],[488,"\\\\b[Ss]igned-off-by\\\\b.{0,40}\\\\b(?:missing|not found|required)","",[[1600002],[1892676]]],[488,"\\\\b[Ss]ign-?[Oo]ff\\\\b.{0,40}\\\\b(?:is |are )?(?:missing|required|not found)","",[[1893318,10547590]]],[488,"\\\\bFailing the build(?:, there (?:is|are)| due to) \\\\d","",[[1987848],[299785]]],[488,"\\\\b[Mm]erge commits? (?:is|are) (?:not allowed|forbidden)","",[[4026692,561412],[3429511],[3986249],[5395027,5394514,5323081,5323073]]],[488,"\\\\b(?:needs?|requires?) (?:at least )?\\\\d{1,200} (?:more )?approv(?:als?|ing reviews?)\\\\b","",[[9704464]]],[488,"\\\\bgitlint\\\\b.{0,60}\\\\bfailed\\\\b","",[[1873164]]],[489,"\\\\b(?:changelog|change ?set|news ?fragment|release ?note|label|milestone)s?\\\\b.{0,60}\\\\b(?:missing|required|not found|must|need(?:s|ed)?|no entry|not (?:been )?(?:updated|added))\\\\b","i",[[819278,1406150,6109510,340302,5003598,3149957,3445509]]],[489,"\\\\bno (?:new )?(?:news ?fragment|change ?set|changelog entr|release ?note)\\\\w{0,200}\\\\b","i",[[1406150,6109510,4083912,3733842,6181064,1407314]]],[489,"\\\\b(?:missing|no|add a|require[sd]?)\\\\b.{0,30}\\\\b(?:changelog(?: entry)?|changeset|news fragment|required labels?)\\\\b","i",[[819278,6109510,1329484],[1856271,1856709,4723149,270668]]],[489,"\\\\bLabel error\\\\. Requires\\\\b","i",[[3149957],[4781222],[3297618]]],[489,"\\\\bversion\\\\b.{0,30}\\\\b(?:(?:was |has )?not (?:been )?(?:bumped|incremented|increased)|(?:must|needs? to|should) be (?:bumped|incremented|increased))\\\\b","i",[[611152,860493,9737091,4016450,2102501,3495124,3690820,5014485]]],[489,"\\\\bSome packages have been changed but no changesets were found\\\\b","i",[[3430736],[9732182],[819278],[1855781]]],[490,"\\\\b(?:TODO|FIXME)s?\\\\b.{0,60}\\\\b(?:found|without|not allowed|forbidden|must|detected)\\\\b","i",[[5304591,1611277]]],[490,"\\\\b(?:[Nn]ew|[Ff]ound|[Dd]etected) (?:TODO|FIXME)s?\\\\b","i",[[1407316,1611277,3688788,1070341]]],[490,"\\\\b(?:translations?|locales?|i18n)\\\\b.{0,60}\\\\b(?:missing|incomplete|not translated|out of sync)\\\\b","i",[[5316686,791301,2476238]]],[490,"\\\\bmissing (?:translations?|locale|i18n)\\\\b","i",[[1987858,3701068,1987164]]],[490,"\\\\b[1-9]\\\\d{0,200} (?:untranslated|unfinished) (?:\\\\w{1,200} )?(?:texts?|strings?|translations?|keys?|messages?)\\\\b","i",[[9786260,9786246],[4723603,5013828]]],[490,"\\\\bfailed for rules?: ","i",[[5554535,9774412],[4008274,1391077]]],[490,"\\\\b[Uu]nused (?:exports?|files?|code|dependenc(?:y|ies)|assets?|variables?|translations?|keys?|imports?)\\\\b.{0,30}(?:\\\\bfound\\\\b|\\\\bdetected\\\\b|:$)","i",[[5563731]]],[490,"\\\\b(?:[Cc]ircular|[Cc]yclic) (?:dependenc(?:y|ies)|imports?)\\\\b.{0,40}\\\\b(?:found|detected)\\\\b","i",[[824451,889036],[5554258,9737040,2373956,938573]]],[490,"\\\\b(?:[Dd]ead|[Dd]uplicated?) code\\\\b.{0,40}\\\\b(?:found|detected)\\\\b","i",[[1069124,1135628]]],[490,"\\\\b(?:forbidden|disallowed|banned|prohibited|non-inclusive) (?:words?|terms?|imports?|patterns?|files?|strings?|dependenc(?:y|ies)|characters?)\\\\b","i",[[561412,4026692,529294,4269000,10523523]]],[491,"\\\\bFound license defined by\\\\b","i",[[1200281],[1069449],[3688780]]],[491,"\\\\bDependencies that need approval\\\\b","i",[[4261007],[3690820],[1390932]]],[491,"\\\\b(?:licen[cs]e|copyright)s?\\\\b(?! agreements?\\\\b).{0,60}\\\\b(?:missing|not allowed|forbidden|unapproved|incompatible|invalid|violation|denied|not found|unknown|mismatch)\\\\b","i",[[807811,3182789,848921]]],[491,"\\\\b(?:missing|forbidden|unapproved|incompatible|invalid|unknown)\\\\b.{0,40}\\\\b(?:licen[cs]e|copyright)\\\\b","i",[[807811,3182789,848921]]],[491,"\\\\bis not (?:REUSE compliant|compliant with version .{1,10} of the REUSE)","i",[[3986444],[4740435,5278038],[2439502],[2364308,3754327]]],[492,"\\\\bleaks? found: [1-9]","i",[[5562663],[309574,2963782]]],[492,"\\\\b(?:potential|possible|hardcoded|detected) secrets?\\\\b.{0,60}\\\\b(?:found|detected|in)\\\\b","i",[[4257029,4256979,1061828,1070341],[9777475,2368261,1201349],[3752513,9777475,860500]]],[492,"^(?!.{0,200}\\\\bno\\\\b.{0,30}\\\\bsecrets?).{0,200}\\\\bsecrets? (?:were )?(?:detected|found)\\\\b","i",[[5001426],[1395012,1395014,1395031,5323076,5323078,5323095]]],[492,"\\\\btrufflehog\\\\b.{0,60}\\\\bfound\\\\b","i",[[4804998],[1344455]]],[492,"🐷🔑","i",[[15196028],[15195961]]],[492,"\\\\b[Ss]ecrets? (?:about to be|were|was|have been|has been) committed\\\\b","i",[[5325124],[271317,5001426,9732182],[547139,1395031,5001426,1395016,5323095,5323080],[5001426,1384805,342339,1462405,342338]]],[492,"\\\\bFinding: {1,6}\\\\S.{0,120}\\\\bSecret: ","i",[[2416905],[5001426],[1395173]]],[493,"^Total: [1-9]\\\\d{0,200} \\\\((?:UNKNOWN|LOW|MEDIUM|HIGH|CRITICAL): \\\\d{1,200}","i",[[5247783]]],[493,"\\\\b(?:CVE-\\\\d{4}-\\\\d{4,200}|GHSA-(?:\\\\w{4}-){2}\\\\w{4})\\\\b","i",[[876904,1868993]]],[493,"\\\\b[1-9]\\\\d{0,200} (?:critical|high|moderate|known|security) (?:severity )?(?:vulnerabilit(?:y|ies)|issues?|alerts?)\\\\b","i",[[5853966,2438357,311634]]],[493,"\\\\bfound [1-9]\\\\d{0,200} (?:\\\\w{1,200} ){0,2}vulnerabilit(?:y|ies)\\\\b","i",[[5853966],[1384514],[3183897,2409044],[3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804]]],[493,"\\\\bFound \\\\d{1,200} security vulnerability advisor","i",[[9703702],[6706581],[2438098],[5001429]]],[493,"✗ (?:Critical|High|Medium) severity vulnerability\\\\b","i",[[15445669],[6706581,2134472,1086797],[1384514],[3183897]]],[493,"\\\\baffected by [1-9]\\\\d{0,200} vulnerabilit","i",[[9790796],[1597763],[1200281],[1384514]]],[493,"\\\\b[1-9]\\\\d{0,200} vulnerabilit(?:y|ies) (?:was|were) (?:found|reported|detected)\\\\b","i",[[9790796],[5347671,1384514],[1384514,1390935]]],[493,"\\\\bVulnerability found in \\\\S","i",[[5853966],[5347654],[1384514]]],[493,"\\\\b(?:critical|high|medium|low) severity vulnerability found\\\\b","i",[[6706581,2134472,1086797],[5347654],[270924],[860756,6706581,4028755]]],[493,"\\\\bfound [1-9]\\\\d{0,200} issues?, \\\\d{1,200} vulnerable paths?\\\\b","i",[[3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804],[5067134,5526782],[9790796]]],[493,"\\\\bDependency review detected\\\\b","i",[[891218],[5804375],[9716052]]],[493,"\\\\bSWC(?: ID: |-)\\\\d{3}\\\\b","i",[[5075173,5075176]]],[493,"\\\\b[1-9]\\\\d{0,200} result\\\\(s\\\\) found\\\\b","i",[[5555502],[5175622]]],[493,"\\\\bhigher-severity (?:issues|vulnerabilities) detected\\\\b","i",[[2134472],[10563926],[4756761],[2438357,5853966]]],[493,"\\\\b[1-9]\\\\d{0,200} Code Findings?\\\\b","i",[[1071430],[2416905]]],[493,"^Ran \\\\d{1,200} rules? on \\\\d{1,200} files?: [1-9]\\\\d{0,200} findings?","i",[[2416905],[4723621]]],[494,"^L: {1,6}\\\\d{1,200} \\\\| P: {1,6}\\\\d{1,200} \\\\| \\\\w{1,200} \\\\|","",[[14570535],[7232997,7495141,7757285,8019429,8281573,8543717,8805861,9068005,9330149,9592293]]],[495,"^.{2,80}\\\\.{3,200}Failed$","",[[10119558]]],[495,"^- hook id: \\\\S","",[[10637839],[3035716]]],[495,"^- files were modified by this hook\\\\b","",[[1200281],[10637705],[3469577],[2159563]]],[495,"\\\\bhook(?:s)? (?:failed|exited with code [1-9])\\\\b","",[[2159563]]],[495,"\\\\bhusky - .{1,60} (?:hook|script) (?:exited|failed)","",[[2184395],[6707749],[2159563,4278597,4278598]]],[495,"^🥊 ","",[[15195772]]],[496,"\\\\b(?:generated|vendored|built|compiled|bundled|schema|docs?|documentation|manifests?|snapshots?|dist|files?|code|lock ?files?|translations?|types?|clients?|README)\\\\b.{0,60}\\\\b(?:out[- ]of[- ](?:date|sync)|not (?:up[- ]to[- ]date|in sync|current|regenerated)|stale|outdated|need(?:s)? (?:to be )?(?:regenerat|updat|rebuil)\\\\w{1,200}|dirty)\\\\b","i",[[10547624,4019496,3959300,1737945,3959108,1725657,9786408,5395792,5084035,5394645,9773383,5247749,4019460,3690820,4739221,547157,1128789,1086612]]],[496,"\\\\b(?:is|are) not up[- ]to[- ]date (?:with|according)\\\\b","i",[[9786408,5395792],[5306884,5306692],[2439502,4741454]]],[496,"\\\\b[Uu]ncommitted changes\\\\b.{0,60}\\\\b(?:detected|found|after|present|exist)","i",[[1200328],[5562575],[3461716]]],[496,"\\\\b(?:detected|found|there are) (?:uncommitted|unstaged) changes\\\\b","i",[[1200328],[319941],[1201486,3688789,9786243,2118789],[3986249,1070341,3683277,5062727,4741461]]],[496,"\\\\b(?:please )?run [`\'\\"]?(?:make|npm run|yarn|pnpm|go|cargo|task|just|buf|mix) ?[\\\\w:. -]{1,40}[`\'\\"]? (?:and commit|to (?:update|regenerate|fix))","i",[[3986249,4085072,9773383,9724504,13260047,12735759,12997903]]],[496,"\\\\bworking (?:tree|directory) (?:is )?(?:not clean|dirty)\\\\b","i",[[5394636,1086612],[4006601,1986825],[1987858,4006601]]],[496,"\\\\bgit diff --exit-code\\\\b.{0,40}\\\\bfailed\\\\b","i",[[1085830],[10649944],[10499012]]],[496,"\\\\bdiffers? from (?:the )?(?:committed|checked[- ]in)\\\\b","i",[[1085830],[3986249,831812],[1386822,3560712,4798790]]],[497,"\\\\b[Cc]overage\\\\b.{0,80}\\\\b(?:below|less than|under|lower than|not (?:met|reached)|does not meet|fell|decreased|dropped|is too low|insufficient|failed)\\\\b","i",[[849285],[4723141]]],[497,"\\\\b(?:below|under|less than|lower than)\\\\b.{0,60}\\\\bcoverage\\\\b","i",[[849285],[4723141],[545551,5562629,5275726,3208645]]],[497,"\\\\bcoverage\\\\b.{0,20}\\\\b\\\\d{1,200}(?:\\\\.\\\\d{1,200})?%? ?< ?\\\\d","i",[[849285],[4723141]]],[498,"\\\\b(?:exceed(?:s|ed)?|above|over|greater than|more than|larger than)\\\\b.{0,40}\\\\b(?:allowed|budget|threshold|baseline|maximum allowed|max(?:imum)? (?:size|complexity|lines|warnings))\\\\b","i",[[6304069,271318,4022610,1909057,3470469,3150983],[4026692,610567,2159364,529605,6329173,3413541]]],[498,"\\\\b(?:quality|complexity|bundle|size|performance|mutation|duplication) (?:gate|check|budget|score|threshold|limit)\\\\b.{0,60}\\\\b(?:failed|exceeded|not met|below|regress\\\\w{0,200})\\\\b","i",[[1577548,6304069,4016461,545551,4739538]]],[498,"\\\\b(?:score|count|ratio|grade)\\\\b.{0,40}\\\\b(?:below|under|less than|does not match|lower than)\\\\b.{0,40}\\\\b(?:minimum|threshold|required|expected|baseline|provided)\\\\b","i",[[545551,5562629,5275726,3413251,3208645]]],[498,"\\\\b\\\\d ?[kKMG]i?B > (?:maxSize|max|limit|budget)\\\\b","i",[[679269,610567,2369909]]],[498,"\\\\bthresholds on metrics? .{1,200} (?:have|has) been (?:crossed|breached)\\\\b","i",[[2159364],[5276805],[3991885],[9732182,819524,9732179]]],[498,"\\\\bsome thresholds have failed\\\\b","i",[[2159364],[9732182],[5043013]]],[498,"\\\\bexceeds? (?:the )?(?:\\\\w{1,200} ){0,3}\\\\d[\\\\d.,]{0,200} ?(?:[kKMG]i?B|bytes|lines|characters|chars|files)\\\\b","i",[[6304069]]],[498,": false \\\\(actual ?: ","i",[[9887811],[5509927,9723980],[9723980,5328972]]],[498,"\\\\bmutants tested\\\\b.{0,30}: [1-9]\\\\d{0,200} missed\\\\b","i",[[3495169],[5062980],[3753189],[2438341]]],[498,"\\\\btoo many (?:warnings|lines|changes|files|errors|commits)\\\\b","i",[[3412889,6705352],[2417107,5305317,3995981,3986249]]],[498,"\\\\b(?:PR|pull request|diff|change|stack) (?:is )?too (?:large|big|long|deep)\\\\b","i",[[4270420,4270409,4281100,1085830,819278,5247179]]],[498,"\\\\bregression (?:detected|found)\\\\b","i",[[4739538],[3991876,3991878],[1392963,1389769]]],[498,"\\\\b(?:more|greater|larger|higher|longer) than (?:the )?(?:\\\\d[\\\\d.,]{0,200} ?\\\\w{0,10} )?(?:maximum|limit|allowed|threshold)\\\\b","i",[[6329173,3183433,4026692,2159364],[3470469,1909057,3150983,2134472,3208071],[5275726,4871432]]],[499,"^\\\\s{0,4}\\\\d{1,200}:\\\\d{1,200}\\\\s{1,8}(?:error|warning)\\\\s{1,4}.{3,200}\\\\([\\\\w-]{1,200}\\\\)$","",[[1385615,6034574]]],[499,"\\\\.(?:ya?ml|json|toml):\\\\d{1,200}:\\\\d{1,200}: \\\\[(?:error|warning)\\\\] ","",[[10377989,10378007]]],[499,"^\\\\S{1,200}\\\\.ya?ml:\\\\d{1,200}:\\\\d{1,200}: .{3,300} \\\\[(?:[a-z][\\\\w-]{2,30})\\\\]$","",[[6607655,10063949]]],[499,"::(?:error|warning) file=\\\\S{1,200}\\\\.ya?ml,","",[[6607678,10063949],[10383698,10384833],[4870537,1986953]]],[500,"\\\\b(?:breaking|incompatible) (?:api |schema )?changes? (?:detected|found)\\\\b","i",[[1986760,1986640,819533,3683277],[1857860,1857862,9716052,5132687],[598337,2511048,413896,1462472,4233539,3683277]]],[500,"\\\\bbuf breaking\\\\b.{0,60}\\\\bfailed","i",[[610725],[598337]]],[500,"\\\\bPrevious (?:present )?(?:field|enum|message|service|RPC|file) \\".{1,120}\\" .{0,80}(?:was deleted|changed)","i",[[342340,819278],[4268374],[5585222,1369421,5585229,4809283,9774083,5585232]]],[500,"\\\\bAPI (?:has )?(?:changed|differs)\\\\b","i",[[4233539,1085830,4233544],[2102151,328293,5132488,4233544]]],[500,"\\\\bjava\\\\.method\\\\.removed\\\\b","i",[[5773709],[2158886],[1364950]]],[500,"\\\\bPublic API (?:changed|differs)","i",[[938064,1085830],[2511048,938064]]],[500,"\\\\bchanged the public API\\\\b","i",[[819278],[1855781],[2120016]]],[500,"\\\\bAPI Extractor completed with (?:errors|warnings)\\\\b","i",[[3986444],[328293],[1410322],[5278021,2250177]]],[500,"\\\\b(?:Field|Enum value|Message|Service|RPC|File option|Oneof) \\"[^\\"]{1,120}\\" (?:on|in) \\\\w{1,20} \\"[^\\"]{1,120}\\" (?:changed|was deleted)\\\\b","i",[[12996808,12998081],[12997582,12997198],[3699012,9716044],[3164529,5560662,1857905,4809283,4209009,1463248,3959153]]],[500,"\\\\b\\\\d{1,200} changes?: [1-9]\\\\d{0,200} errors?, \\\\d{1,200} warnings?, \\\\d{1,200} info\\\\b","i",[[9712129],[3699047,1856743],[2417150,3699966]]],[500,"\\\\brequest (?:property|parameter|body) .{1,80} (?:became required|was removed|became not nullable)\\\\b","i",[[9707843,1364950],[4269008,5065040,586009],[3430738,342354,5395349]]],[500,"\\\\bapiCheck\\\\b.{0,40}FAILED","i",[[4231368]]],[500,"\\\\b[1-9]\\\\d{0,200} breaking changes?\\\\b","i",[[1986760],[9708677],[307790]]],[501,"\\\\b(?:[Ll]int(?:er|ing)?|LINT|[Ff]ormat(?:ting)?|[Ss]tyle|[Tt]ype[ -]?[Cc]heck(?:s|ing)?|[Ss]tatic [Aa]nalysis|[Cc]ode [Qq]uality|[Qq]uality (?:gates?|checks?)|[Vv]alidat(?:e|ion)(?! Failed: \\\\{)|[Ss]pell(?:ing)? check|prettier|eslint)\\\\b.{0,40}\\\\b(?:[Ff]ailed|FAILED|failure|errors?|violations?|issues found|problems)\\\\b","",[[1577548,1385615,5805004,2438357,4268994]]],[501,"\\\\bLinter failed\\\\b","",[[1386822]]],[501,"\\\\b(?:[Dd]ocument(?:ation)?|[Dd]ocs|[Ss]pelling|[Nn]aming|[Cc]ompliance|[Cc]onsistency|[Ss]ecurity|[Pp]olicy|[Ll]icen[cs]e|[Dd]ependency|[Ss]chema|[Aa]ccessibility|i18n|[Cc]omplexity|[Ss]ize|[Ll]ink|[Cc]ode) (?:checks?|audit|scan|review) (?:has |have )?(?:failed|did not pass)\\\\b","",[[833862,833860,833864,1323731,348425,4993102,9716292,9732182,5804375]]],[501,"[❌✗✖] .{0,40}\\\\b(?:lint|format|style|type ?check|quality)","",[[15449701,15445669,15445605]]],[502,"\\\\b(?:number|count) of (?:collected )?tests\\\\b.{0,60}\\\\b(?:does not match|mismatch|changed|expected|differs)\\\\b","i",[[3959124,3959107,849230]]],[502,"\\\\btests? count\\\\b.{0,40}\\\\b(?:mismatch|expected|!=|changed|decreased)\\\\b","i",[[849230]]],[502,"\\\\bexpected \\\\d{1,200} tests?, (?:but )?(?:found|got)\\\\b","i",[[1329499,1329500,1329501,1329502,1329503,1329504,1329505,1329506,1329507,1329508]]],[503,"^(?!.{0,200}\\\\b(?:attempts?|retr(?:y|ies)|tries)\\\\b).{0,200}\\\\((?:max(?:imum)?|limit|allowed|threshold|required|min(?:imum)?)\\\\W{1,3}\\\\d","i",[[12111960,12108365,4026692,12141074,12132689,12112462,2413901]]],[504,"\\\\bist kein Speicherplatz mehr verfügbar\\\\b","",[[1810183],[4215363],[2118800],[5351757]]],[504,"\\\\bnicht genug Speicherplatz auf dem Datenträger\\\\b","",[[5531972],[4955975],[3707080],[1856405]]],[504,"\\\\bAucun espace disponible sur le périphérique","",[[4230781],[348373],[9768573],[5046339]]],[504,"\\\\bNo queda espacio en el dispositivo\\\\b","",[[4542788],[5046339],[1362244],[2438159]]],[504,"\\\\bSpazio esaurito sul device\\\\b","",[[5046362],[5556548],[1388629]]],[504,"\\\\bNão há espaço disponível no dispositivo\\\\b","",[[9735802],[4202107],[3907350],[1086672]]],[504,"\\\\bGeen ruimte meer over op apparaat\\\\b","",[[4805197],[9704464],[1855822],[5265741]]],[504,"\\\\bBrak miejsca na urządzeniu\\\\b","",[[7057156],[598091],[3445066]]],[504,"На устройстве не осталось свободного места","",[[15974202],[16232317],[16228220],[16244540]]],[504,"デバイスに空き領域がありません","",[[15707771],[15458041],[16236153]]],[504,"设备上没有空间","",[[15720061],[16228157],[15966010]]],[504,"장치에 남은 공간이 없음","",[[15453818],[15187642],[15179578]]],[505,"\\\\bNicht genügend Hauptspeicher verfügbar\\\\b","",[[1810183],[3907335],[2102608],[3707080]]],[505,"\\\\bNe peut allouer de la mémoire","",[[9756285],[9765205],[3195861],[3469906]]],[505,"\\\\bNo se pudo asignar memoria\\\\b","",[[9766212],[9752909],[340551]]],[505,"\\\\bImpossibile allocare memoria\\\\b","",[[2413583],[9752909],[5059138],[4006465]]],[505,"\\\\bNão foi possível alocar memória\\\\b","",[[5218070],[3429241],[3907343],[9724873]]],[505,"\\\\bOnvoldoende geheugen beschikbaar\\\\b","",[[2118983],[819787],[5829380],[1071431]]],[505,"\\\\bNie można przydzielić pamięci","",[[6918426],[3473148],[15440208],[3448508]]],[505,"Невозможно выделить память","",[[15974202],[15978297],[15978300],[16228217]]],[505,"メモリを確保できません","",[[15707835],[15449850],[15187578]]],[505,"无法分配内存","",[[15183481],[16244602],[16240442]]],[505,"메모리를 할당할 수 없습니다","",[[15195961],[15191674],[15703676]]],[506,"\\\\bZu viele offene Dateien\\\\b","",[[6904150],[9761158],[1462529]]],[506,"\\\\bTrop de fichiers ouverts\\\\b","",[[1609928],[4000068],[9762134]]],[506,"\\\\bDemasiados ficheros abiertos\\\\b","",[[1609928],[1069889],[5017668],[4801491]]],[506,"\\\\bTroppi file aperti\\\\b","",[[4781072],[2511241],[1462352]]],[506,"\\\\bMuitos arquivos abertos\\\\b","",[[4543062],[3494484],[5132354]]],[506,"\\\\bTe veel open bestanden\\\\b","",[[5265750],[3298256],[1370434]]],[506,"\\\\bZa dużo otwartych plików\\\\b","",[[1138428],[3120983],[5345480]]],[506,"Слишком много открытых файлов","",[[15970107],[15982458],[15970105],[15970105]]],[506,"ファイルを開きすぎです","",[[15708027],[15183609],[16236218]]],[506,"打开的文件过多","",[[15187709],[15978173],[15703673]]],[506,"열린 파일이 너무 많음","",[[15445625],[15703674],[15716027]]],[507,"\\\\bVerbindungsaufbau abgelehnt\\\\b","",[[1135495],[348546],[5788802]]],[507,"\\\\bDie Verbindung wurde vom Kommunikationspartner zurückgesetzt\\\\b","",[[15188171],[1135495],[6116484],[2945869]]],[507,"\\\\bDie Wartezeit für die Verbindung ist abgelaufen\\\\b","",[[9727612],[1135495],[9703559],[3151174]]],[507,"\\\\bDas Netzwerk ist nicht erreichbar\\\\b","",[[2372098],[1394327],[3707080],[1053925]]],[507,"\\\\bKeine Route zum Zielrechner\\\\b","",[[9807181],[4739272],[2904654]]],[507,"\\\\bFehler bei der Namensauflösung\\\\b","",[[15185109],[1593868],[4986182],[1386818]]],[507,"\\\\bder Zielcomputer die Verbindung verweigerte\\\\b","",[[3986453],[1135495],[5788823],[1070245]]],[507,"由于目标计算机积极拒绝","",[[15453948],[15449785],[16227961]]],[507,"\\\\bConnexion refusée","",[[1660153],[848782],[1409615]]],[507,"\\\\bConnexion ré-initialisée par le correspondant\\\\b","",[[4956008],[2440829],[4256644],[848782]]],[507,"\\\\bConnexion terminée par expiration du délai\\\\b","",[[1136964],[3445689],[16013648],[6357586]]],[507,"\\\\bdans la résolution du nom\\\\b","",[[9776765],[3821845],[1053587]]],[507,"\\\\bConexión rehusada\\\\b","",[[6332029],[4739605],[848773]]],[507,"\\\\bConexión reinicializada por la máquina remota\\\\b","",[[3645073],[6332029],[2465860],[848773]]],[507,"\\\\bExpiró el tiempo de conexión","",[[6332029],[1410057],[4956005],[2380624]]],[507,"\\\\bFallo temporal en la resolución del nombre\\\\b","",[[5517945],[5264208],[16050500],[3732290]]],[507,"\\\\bConnessione rifiutata\\\\b","",[[2384469],[848782],[1389769]]],[507,"\\\\bConnessione interrotta dal corrispondente\\\\b","",[[4256644],[848782],[313667],[1389769]]],[507,"\\\\bErrore temporaneo nella risoluzione del nome\\\\b","",[[5264208],[3982682],[1462533],[9757645]]],[507,"\\\\bConexão recusada\\\\b","",[[1412732],[4739285],[4985089]]],[507,"\\\\bConexão fechada pela outra ponta\\\\b","",[[1412732],[1593544],[1055056],[4725072]]],[507,"\\\\bVerbinding is geweigerd\\\\b","",[[5788802],[9728343],[1856644]]],[507,"\\\\bPołączenie odrzucone\\\\b","",[[15703740],[1123989],[893262]]],[507,"\\\\bPołączenie zerwane przez drugą stronę\\\\b","",[[15703740],[5537468],[893262],[6837399]]],[507,"В соединении отказано","",[[16244537],[15970105],[15982397]]],[507,"Соединение разорвано другой стороной","",[[15970105],[15970105],[15982397],[15982393]]],[507,"Временный сбой в разрешении имен","",[[15970172],[15970108],[15970109],[15982397]]],[507,"接続を拒否されました","",[[15187578],[15720185],[15441786]]],[507,"接続が相手からリセットされました","",[[15187578],[15720189],[15183485]]],[507,"名前解決に一時的に失敗しました","",[[16244413],[15707899],[15965946]]],[507,"连接被对方重设","",[[15707961],[15703803],[15457913]]],[507,"域名解析暂时失败","",[[16244605],[16232187],[15966013]]],[507,"연결이 거부됨","",[[15445693],[15969979],[16236217]]],[507,"상대편이 연결을 끊음","",[[15445881],[15191803],[16232185]]],[508,"^KONFLIKT \\\\(","",[[2945926],[2967918]]],[508,"^CONFLIT \\\\(","",[[3989900],[2443630]]],[508,"^CONFLICTO \\\\(","",[[1622595],[5306734]]],[508,"^CONFLITTO \\\\(","",[[3989900],[5306734]]],[508,"^CONFLITO \\\\(","",[[3989900],[5306734]]],[508,"^КОНФЛИКТ \\\\(","",[[15982396],[15974205],[15966011]]],[508,"^冲突（","",[[16244538],[15196028]]],[508,"\\\\bAutomatischer Merge fehlgeschlagen\\\\b","",[[5587917],[2437320],[3429511],[1856707]]],[508,"\\\\bLa fusion automatique a échoué","",[[15192264],[4021885],[414101],[5587917]]],[508,"\\\\bFusión automática falló","",[[3989114],[1660105],[15192997]]],[508,"\\\\bMerge automatico fallito\\\\b","",[[3429511],[5587917],[850246]]],[508,"Сбой автоматического слияния","",[[15970107],[15966009],[15970108],[16240445]]],[508,"自动合并失败","",[[15703677],[15978365],[15457915]]],[509,"\\\\bkonnte nicht auf \'.{1,200}\' zugreifen: ","",[[5532016],[12736149],[3707080],[1594279]]],[509,"\\\\bDie Gegenseite hat unerwartet abgebrochen\\\\b","",[[553282],[9728327],[4780232],[5265736]]],[509,"\\\\bFehler beim Versenden einiger Referenzen nach\\\\b","",[[1593868],[545357],[3674312],[5002116]]],[509,"\\\\bKonnte Remote-Referenz .{1,120} nicht finden\\\\b","",[[10559814],[3707080],[2945934],[4739994]]],[509,"\\\\bimpossible d\'accéder à \'.{1,200}\'","",[[802429],[15178096],[2413583]]],[509,"\\\\bl\'hôte distant a fermé la connexion de manière inattendue\\\\b","",[[12619385],[4775549],[1071437],[3710588]]],[509,"\\\\bimpossible de pousser des références vers\\\\b","",[[15192505],[2413583],[1071440],[5059138]]],[509,"\\\\bno es posible acceder a \'.{1,200}\': ","",[[799044],[5133327],[5017740]]],[509,"\\\\bfalló el empuje de algunas referencias a\\\\b","",[[3474762],[3198589],[311765],[9773382]]],[509,"\\\\bimpossibile accedere a \'.{1,200}\': ","",[[799044],[2413583],[5059138]]],[509,"无法访问 \'.{1,200}\'：","",[[15183481],[16244477],[15453885],[12836669]]],[509,"无法推送一些引用到","",[[15183481],[16244347],[15978301]]],[510,"\\\\b40[13]\\\\b.{0,20}\\\\b(?:Unauthorized|Forbidden)\\\\b","",[[5562453,561412]]],[510,"\\\\b(?:HTTP|[Ss]tatus|[Cc]ode|returned|responded|response|error)\\\\b[^\\\\d\\\\n]{0,30}[ :=(]40[13]\\\\b","",[[9828060,9828062,10352348,10352350,13498076,13498078,12187356,12187358]]],[510,"\\\\b[Aa]ccess (?:denied|forbidden)\\\\b","",[[274629,561412],[5060932,274629],[3707204,5060934]]],[510,"\\\\b[Uu]nauthori[sz]ed\\\\b","",[[5562453],[5276626,2466116],[2437444,5276626]]],[510,"\\\\b[Aa]uthentication (?:failed|required|error)\\\\b","",[[349448],[3752515]]],[510,"\\\\b[Ii]nvalid (?:credentials|token|api key|API key|username or password)\\\\b","",[[860484,5305029,4233547,6091908]]],[510,"\\\\bnot authori[sz]ed\\\\b","",[[349448],[2437444,2466116]]],[510,"\\\\b(?:token|[Cc]redentials?|API key|api key|password) (?:is |are |was )?(?:invalid|expired|rejected|revoked)\\\\b","",[[5305029,860484,4233547,6091908]]],[510,"\\\\b[Ff]orbidden\\\\b","",[[561412]]],[511,"\\\\b(?:[Ii]nvalid|[Uu]nknown|[Uu]nrecogni[sz]ed|[Uu]nsupported|[Uu]nexpected|[Mm]issing|[Uu]ndefined|[Nn]o such) (?:\\\\w{1,200} ){0,2}(?:option|argument|flag|parameter|configuration|config|command|input|key|property|variable|value|version|platform|architecture|setting|module|package|plugin|file|environment)s?\\\\b","i",[[2418049,5563086,1323975,5563605,5562712,3445971,5562629,5066952]]],[511,"\\\\b(?:is|are) not (?:supported|installed|available|defined|configured|a valid)\\\\b","i",[[5395669,2439502,5394518,1069449,1922181,9705814,4741454],[2439502,4016457,5394639,4741454]]],[511,"\\\\b(?:must|should) be (?:set|defined|specified|provided|installed)\\\\b","i",[[3495124,5014485],[9707877,547140,5046595,547152,1200261]]],[511,"\\\\bnot found(?=\\\\s{0,200}(?:$|[:;.,()!\\"\']))(?!.{0,20}[Ff]alling back)","i",[[9724885]]],[511,"\\\\bdoes not exist\\\\b","i",[[1110355],[1409619]]],[511,"\\\\bdoesn\'t exist\\\\b","i",[[1110355],[3867941],[1409619]]],[512,"\\\\b(?:[Uu]ncaught|[Uu]nhandled) (?:exception|error|rejection|promise)\\\\b","i",[[791879,5562881],[2181445,1352003,2181456,1098052]]],[512,"\\\\bException in thread \\"","i",[[280945],[3822856],[3991881]]],[512,"^Caused by: ","i",[[1200281],[791891]]],[512,"\\\\bpanicked at\\\\b","i",[[831812],[4199305]]],[512,"\\\\bfatal error\\\\b","i",[[313669]]],[513,"^(?:ERROR|Error|error|FATAL)[:!] {0,3}(?!Process completed with|Command failed with exit)\\\\S","",[[4781223,4880741,4781227,5247783,5247787]]],[513,"^\\\\[(?:ERROR|Error|error|FATAL)\\\\] {0,3}\\\\S","",[[11555986,4905317,11558996]]],[513,"^(?:❌|✗|✖|🔴|🚨) {1,3}\\\\S","",[[15449701,15445669,15445605,15195961,15196028]]],[514,"^(?:[a-zA-Z_][\\\\w.]{0,120}\\\\.)?[A-Z]\\\\w{2,60}(?:Error|Exception|Warning|Exit): \\\\S","",[[4781223,2421671,2417127,6329639]]],[514,"^Traceback \\\\(most recent call last\\\\):","",[[528587],[9888591],[5065703],[5316675]]],[515,"\\\\b(?:[Vv]ersion|[Pp]ackage|[Cc]rate|[Ff]ile|[Rr]elease|[Tt]ag|[Aa]rtifact)\\\\b.{0,80}\\\\b(?:already (?:exists|uploaded|published)|(?:is|was|has been) already (?:uploaded|published|taken))\\\\b","",[[1153349,1153365,1153360,2439489,342337,2102501]]],[515,"\\\\bcannot publish over (?:the )?(?:previously published|existing) version","",[[5395477],[2249686],[6706197,1987973],[574035]]],[516,"\\\\bnot in (?:gzip|xz|bzip2|zip) format\\\\b","i",[[1942096,6400326,631376,9806416],[4016457]]],[516,"\\\\bError is not recoverable: exiting now\\\\b","i",[[1323990],[10375512],[1384514],[3701070]]],[516,"\\\\bEnd-of-central-directory signature not found\\\\b","i",[[1213382],[10498382],[313860],[9777735]]],[516,"\\\\b(?:invalid|corrupt(?:ed)?|damaged) (?:tar|zip|gzip|archive)\\\\b","i",[[2378068,2378074,1200602,819798,4793680,1942096,1053505]]],[516,"\\\\bchecksum (?:mismatch|does not match|verification failed|did not match)\\\\b","i",[[832725],[3445965,3413251,2384451,1085733],[344264,1110355,3991878,3413251]]],[517,"^jq: (?:error|\\\\d{1,200} compile error)","",[[2693605]]],[517,"^(?:awk|sed|grep|xargs|find|sort|cut|tar|unzip|cp|mv|rm|ln|chmod|chown|mkdir|date|base64|envsubst|yq): \\\\S.{3}","",[[357095,5001511,1909072,6296711,2416935,4007207,873767,5248167,6853671,854501,3500517,4774373,3205605,820047,820183,3453193,344423,529605,5846338,6625765]]],[517,"\\\\binvalid (?:interpolation|date|number|reference) format\\\\b","",[[5264528,2378052,2378062,809286],[3991878,5265734,1386822,2378066]]],[517,"\\\\bnot allowed to deploy\\\\b","",[[4026692],[5306692],[4016449]]],[517,"\\\\bjob was not acquired by Runner\\\\b","",[[275541],[1200281],[2683045]]],[518,"(?:^|[\\\\s(])(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.[a-zA-Z]\\\\w{0,9}(?::\\\\d{1,200}(?:[:.,-]\\\\d{1,200})?|\\\\(\\\\d{1,200}(?:[,:]\\\\d{1,200})?\\\\)|[:,]? line \\\\d{1,200})\\\\s?[:,]?\\\\s?(?:col(?:umn)?:? \\\\d{1,200}:? )?(?:\\\\w{1,200} )?(?:fatal )?(?:[Ee]rror|ERROR|[Ee]rreur|FATAL)\\\\b[:\\\\s[(]","",[[1385615,4792661,1578241,313669,3297665]]],[518,"^%(?:Error|Warning-\\\\w{1,200}): \\\\S{1,200}:\\\\d{1,200}:\\\\d{1,200}: ","",[[1385615,2417128]]],[519,"^(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?!log\\\\b)[a-zA-Z]\\\\w{0,9}(?::\\\\d{1,200}(?:[:.,-]\\\\d{1,200})?|\\\\(\\\\d{1,200}(?:[,:]\\\\d{1,200})?\\\\)|[:,]? line \\\\d{1,200})\\\\s?[:,]?\\\\s?(?:\\\\w{1,200} )?(?:warning|Warning|WARN|info|note|hint|style|convention|refactor)\\\\b[:\\\\s[(](?!.{1,300}\\\\[-W)","",[[6034574,2417039,3732741,2134932,5064268,848790,1335363]]],[520,"^(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:adb|ads|astro|cc|cjs|clj|cljs|coffee|cpp|cr|cs|cts|cu|dart|elm|erl|ex|exs|f90|f95|fs|go|groovy|hpp|hrl|hs|java|jl|js|jsx|kt|kts|lua|mjs|ml|mli|mts|nim|php|pl|pm|ps1|purs|py|pyi|pyx|rb|rs|scala|sh|sol|sv|swift|tcl|ts|tsx|vhd|zig):\\\\d{1,200}:\\\\d{1,200}:?(?: {1,2}(?!in |(?:warning|note|info|hint)\\\\b)|(?=[A-Z][a-z]))\\\\S.{4}","",[[9965826,9965843,9966804,9973991,9974419,9974538,9974726,9974800,9974951,9975015,9975059,9975143,9977938,9982733,9983116,9983527,9983507,9988379,9988384,9987303,9991143,4023911,9995280,9995404,9995495,352359,10003239,10003687,10003672,10007847,10007827,10011969,10015379,10015527,10015497,10016019,10019405,10027536,10027815,10027879,10028252,10028370,10028647,10028617,10028632,10035367,10036455,10039489,10039847,10040268,10040743,10040777,10043596,10044647,10044632,10052100,10068551]]],[520,"^(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:bzl|cfg|cmake|css|cue|edn|erb|feature|gql|gradle|graphql|haml|html|ini|ipynb|json|less|liquid|md|mdx|nix|pp|proto|rego|rst|sass|scss|slim|sql|svelte|tex|tf|tmpl|toml|twig|txt|vue|xaml|xml|yaml|yml):\\\\d{1,200}:\\\\d{1,200}:?(?: {1,2}(?!in |(?:warning|note|info|hint)\\\\b)|(?=[A-Z][a-z]))\\\\S.{4}","",[[9971340,9974151,9974593,9974995,9975109,9982222,9983106,9986369,9991244,9991297,328209,9994317,5296935,9999241,9999385,5043111,10010963,4543044,10015015,10015000,10019416,10028071,10028175,10035527,10036436,10039379,10039507,3183463,10040396,10040709,10043736,10043815,10044240,10044365,6066663,10044948,10052933,10059853,10060620,10063949,6607655]]],[520,"^(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.[chmrv]:\\\\d{1,200}:\\\\d{1,200}:? (?!in |(?:warning|note|info|hint)\\\\b)\\\\S.{4}","",[[9976283,9976284,9976285,9976286,9976287,9976288,9976289,9976290,9976291,9976292,9996763,9996764,9996765,9996766,9996767,9996768,9996769,9996770,9996771,9996772,10017243,10017244,10017245,10017246,10017247,10017248,10017249,10017250,10017251,10017252,10037723,10037724,10037725,10037726,10037727,10037728,10037729,10037730,10037731,10037732,10054107,10054108,10054109,10054110,10054111,10054112,10054113,10054114,10054115,10054116]]],[520,"^\\\\[?(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:adb|ads|astro|cc|cjs|clj|cljs|coffee|cpp|cr|cs|cts|cu|dart|elm|erl|ex|exs|f90|f95|fs|go|groovy|hpp|hrl|hs|java|jl|js|jsx|kt|kts|lua|mjs|ml|mli|mts|nim|php|pl|pm|ps1|purs|py|pyi|pyx|rb|rs|scala|sh|sol|sv|swift|tcl|ts|tsx|vhd|zig):(?:cell_)?\\\\d{1,200}(?::\\\\d{1,200}){0,2}(?:\\\\]:?|:?\\\\s\\\\[[A-Z]\\\\w{0,20}\\\\]) \\\\S","",[[9965826,9965843,9966804,9973991,9974419,9974538,9974726,9974800,9974951,9975015,9975059,9975143,9977938,9982733,9983116,9983527,9983507,9988379,9988384,9987303,9991143,4023911,9995280,9995404,9995495,352359,10003239,10003687,10003672,10007847,10007827,10011969,10015379,10015527,10015497,10016019,10019405,10027536,10027815,10027879,10028252,10028370,10028647,10028617,10028632,10035367,10036455,10039489,10039847,10040268,10040743,10040777,10043596,10044647,10044632,10052100,10068551]]],[520,"^\\\\[?(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:bzl|cfg|cmake|css|cue|edn|erb|feature|gql|gradle|graphql|haml|html|ini|ipynb|json|less|liquid|md|mdx|nix|pp|proto|rego|rst|sass|scss|slim|sql|svelte|tex|tf|tmpl|toml|twig|txt|vue|xaml|xml|yaml|yml):(?:cell_)?\\\\d{1,200}(?::\\\\d{1,200}){0,2}(?:\\\\]:?|:?\\\\s\\\\[[A-Z]\\\\w{0,20}\\\\]) \\\\S","",[[9971340,9974151,9974593,9974995,9975109,9982222,9983106,9986369,9991244,9991297,328209,9994317,5296935,9999241,9999385,5043111,10010963,4543044,10015015,10015000,10019416,10028071,10028175,10035527,10036436,10039379,10039507,3183463,10040396,10040709,10043736,10043815,10044240,10044365,6066663,10044948,10052933,10059853,10060620,10063949,6607655]]],[520,"^(?:[\\\\w@+.-]{1,80}\\\\/){0,20}(?:BUILD|WORKSPACE|Makefile|Dockerfile|Jenkinsfile|Gemfile|Rakefile|Vagrantfile|[Jj]ustfile|Podfile|Fastfile)(?:\\\\.\\\\w{1,10})?:\\\\d{1,200}(?::\\\\d{1,200})?:? (?!in )\\\\S.{4}","",[[610892,4764880,3412677,2905222,2642827,1856326,307526,5771730,2708692,4256006,1578196]]],[520,"^\\\\[[A-Za-z]{1,10}\\\\] (?:[^\\\\w\\\\s]{1,3} )?(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:adb|ads|astro|cc|cjs|clj|cljs|coffee|cpp|cr|cs|cts|cu|dart|elm|erl|ex|exs|f90|f95|fs|go|groovy|hpp|hrl|hs|java|jl|js|jsx|kt|kts|lua|mjs|ml|mli|mts|nim|php|pl|pm|ps1|purs|py|pyi|pyx|rb|rs|scala|sh|sol|sv|swift|tcl|ts|tsx|vhd|zig):\\\\d{1,200}(?::\\\\d{1,200})?:? \\\\S","",[[9965826,9965843,9966804,9973991,9974419,9974538,9974726,9974800,9974951,9975015,9975059,9975143,9977938,9982733,9983116,9983527,9983507,9988379,9988384,9987303,9991143,4023911,9995280,9995404,9995495,352359,10003239,10003687,10003672,10007847,10007827,10011969,10015379,10015527,10015497,10016019,10019405,10027536,10027815,10027879,10028252,10028370,10028647,10028617,10028632,10035367,10036455,10039489,10039847,10040268,10040743,10040777,10043596,10044647,10044632,10052100,10068551]]],[520,"^\\\\[[A-Za-z]{1,10}\\\\] (?:[^\\\\w\\\\s]{1,3} )?(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:bzl|cfg|cmake|css|cue|edn|erb|feature|gql|gradle|graphql|haml|html|ini|ipynb|json|less|liquid|md|mdx|nix|pp|proto|rego|rst|sass|scss|slim|sql|svelte|tex|tf|tmpl|toml|twig|txt|vue|xaml|xml|yaml|yml):\\\\d{1,200}(?::\\\\d{1,200})?:? \\\\S","",[[9971340,9974151,9974593,9974995,9975109,9982222,9983106,9986369,9991244,9991297,328209,9994317,5296935,9999241,9999385,5043111,10010963,4543044,10015015,10015000,10019416,10028071,10028175,10035527,10036436,10039379,10039507,3183463,10040396,10040709,10043736,10043815,10044240,10044365,6066663,10044948,10052933,10059853,10060620,10063949,6607655]]],[520,"^[Ii]n (?:file: )?(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:adb|ads|astro|cc|cjs|clj|cljs|coffee|cpp|cr|cs|cts|cu|dart|elm|erl|ex|exs|f90|f95|fs|go|groovy|hpp|hrl|hs|java|jl|js|jsx|kt|kts|lua|mjs|ml|mli|mts|nim|php|pl|pm|ps1|purs|py|pyi|pyx|rb|rs|scala|sh|sol|sv|swift|tcl|ts|tsx|vhd|zig):\\\\d{1,200}(?::\\\\d{1,200})?$","",[[9965826,9965843,9966804,9973991,9974419,9974538,9974726,9974800,9974951,9975015,9975059,9975143,9977938,9982733,9983116,9983527,9983507,9988379,9988384,9987303,9991143,4023911,9995280,9995404,9995495,352359,10003239,10003687,10003672,10007847,10007827,10011969,10015379,10015527,10015497,10016019,10019405,10027536,10027815,10027879,10028252,10028370,10028647,10028617,10028632,10035367,10036455,10039489,10039847,10040268,10040743,10040777,10043596,10044647,10044632,10052100,10068551]]],[520,"^[Ii]n (?:file: )?(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:bzl|cfg|cmake|css|cue|edn|erb|feature|gql|gradle|graphql|haml|html|ini|ipynb|json|less|liquid|md|mdx|nix|pp|proto|rego|rst|sass|scss|slim|sql|svelte|tex|tf|tmpl|toml|twig|txt|vue|xaml|xml|yaml|yml):\\\\d{1,200}(?::\\\\d{1,200})?$","",[[9971340,9974151,9974593,9974995,9975109,9982222,9983106,9986369,9991244,9991297,328209,9994317,5296935,9999241,9999385,5043111,10010963,4543044,10015015,10015000,10019416,10028071,10028175,10035527,10036436,10039379,10039507,3183463,10040396,10040709,10043736,10043815,10044240,10044365,6066663,10044948,10052933,10059853,10060620,10063949,6607655]]],[520,"^at (?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:adb|ads|astro|cc|cjs|clj|cljs|coffee|cpp|cr|cs|cts|cu|dart|elm|erl|ex|exs|f90|f95|fs|go|groovy|hpp|hrl|hs|java|jl|js|jsx|kt|kts|lua|mjs|ml|mli|mts|nim|php|pl|pm|ps1|purs|py|pyi|pyx|rb|rs|scala|sh|sol|sv|swift|tcl|ts|tsx|vhd|zig):\\\\d{1,200}:\\\\d{1,200} - \\\\d{1,200}:\\\\d{1,200}","",[[7232037,7494181,7756325,8018469,8280613,8542757,8804901,9067045,9329189,9591333]]],[520,"^at (?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:bzl|cfg|cmake|css|cue|edn|erb|feature|gql|gradle|graphql|haml|html|ini|ipynb|json|less|liquid|md|mdx|nix|pp|proto|rego|rst|sass|scss|slim|sql|svelte|tex|tf|tmpl|toml|twig|txt|vue|xaml|xml|yaml|yml):\\\\d{1,200}:\\\\d{1,200} - \\\\d{1,200}:\\\\d{1,200}","",[[7232037,7494181,7756325,8018469,8280613,8542757,8804901,9067045,9329189,9591333]]],[521,"^(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:adb|ads|astro|cc|cjs|clj|cljs|coffee|cpp|cr|cs|cts|cu|dart|elm|erl|ex|exs|f90|f95|fs|go|groovy|hpp|hrl|hs|java|jl|js|jsx|kt|kts|lua|mjs|ml|mli|mts|nim|php|pl|pm|ps1|purs|py|pyi|pyx|rb|rs|scala|sh|sol|sv|swift|tcl|ts|tsx|vhd|zig):\\\\d{1,200}:?\\\\s{1,2}(?!in |at |\\\\w{0,200}(?:Error|Exception|Warning|Failed|Failure)\\\\b|\\\\d)\\\\S.{4}","",[[9965826,9965843,9966804,9973991,9974419,9974538,9974726,9974800,9974951,9975015,9975059,9975143,9977938,9982733,9983116,9983527,9983507,9988379,9988384,9987303,9991143,4023911,9995280,9995404,9995495,352359,10003239,10003687,10003672,10007847,10007827,10011969,10015379,10015527,10015497,10016019,10019405,10027536,10027815,10027879,10028252,10028370,10028647,10028617,10028632,10035367,10036455,10039489,10039847,10040268,10040743,10040777,10043596,10044647,10044632,10052100,10068551]]],[521,"^(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:bzl|cfg|cmake|css|cue|edn|erb|feature|gql|gradle|graphql|haml|html|ini|ipynb|json|less|liquid|md|mdx|nix|pp|proto|rego|rst|sass|scss|slim|sql|svelte|tex|tf|tmpl|toml|twig|txt|vue|xaml|xml|yaml|yml):\\\\d{1,200}:?\\\\s{1,2}(?!in |at |\\\\w{0,200}(?:Error|Exception|Warning|Failed|Failure)\\\\b|\\\\d)\\\\S.{4}","",[[9971340,9974151,9974593,9974995,9975109,9982222,9983106,9986369,9991244,9991297,328209,9994317,5296935,9999241,9999385,5043111,10010963,4543044,10015015,10015000,10019416,10028071,10028175,10035527,10036436,10039379,10039507,3183463,10040396,10040709,10043736,10043815,10044240,10044365,6066663,10044948,10052933,10059853,10060620,10063949,6607655]]],[522,"\\\\b(?:error|warning)\\\\b.{1,300} \\\\[\\\\S{1,200}\\\\.\\\\w{1,6}:\\\\d{1,200}\\\\]$","i",[[1385615,6034574]]],[522,"\\\\b(?:error|warning)\\\\b.{0,120} in line \\\\d{1,200} of \\\\S","i",[[2419020],[7230406,7492550,7754694,8016838,8278982,8541126,8803270,9065414,9327558,9589702]]],[522,"^\\\\S{1,200}\\\\.\\\\w{1,6} - (?:ERROR|WARNING|NOTE): .{1,300}","i",[[9865541,9865559,9865550]]],[522,"^\\\\S{1,200}\\\\.\\\\w{1,6}: line \\\\d{1,200}, col(?:umn)? \\\\d{1,200}[,:] \\\\S","i",[[10375945],[16404687]]],[522,"^(?:error|warning): \\\\S{1,200}\\\\.\\\\w{1,6}: line \\\\d{1,200}, col(?:umn)? \\\\d{1,200}","i",[[10375945],[16404687]]],[522,"\\\\b(?:error|warning)(?:\\\\[\\\\w{1,200}\\\\])?: .{1,300} \\\\S{1,200}\\\\.\\\\w{1,4} \\\\d{1,200}\\\\s{0,200}$","i",[[1385615,6034574]]],[523,"^\\\\s{0,10}(?:\\\\d{1,6} {0,3})?[|│·┆] {3,200}(?:[~^]|─┬|╰─)","",[[14571877,15453797,16238949,15454053],[9853310,15454010,15457978]]],[523,"^\\\\s{0,10}(?:\\\\d{1,6} {0,3})?[|│·┆] {1,200}(?:\\\\^{3}|~{3})","",[[9957310]]],[523,"^\\\\s{0,8}(?:--\x3e |╭─\\\\[|┌─ |╭▸ )\\\\S{1,200}\\\\.\\\\w{1,8}:\\\\d{1,200}:\\\\d{1,200}\\\\]?:?$","",[[10653029,15458106,15453818]]],[524,"^\\\\W{0,6}(?:[Ff]ound |[Tt]otal[: ]{1,3}|[Ss]canned \\\\d{1,200} \\\\w{1,200}, found |[Dd]etected |[Tt]here (?:are|were|is) )?[1-9]\\\\d{0,6} (?:lint(?:ing)? |style |format(?:ting)? |validation |type |code |spelling )?(?:errors?|warnings?|problems?|issues?|violations?|offen[cs]es?|findings?|lints?|suggestions?|clones?|duplicates?|misspellings?)\\\\b(?:,| and| in | found| detected| \\\\(|\\\\.?$)","",[[1385615,6034574,2417107,4268994,2438357,5805004,3957125,2416905,3183508,2417939,5067207,836558,1135628,2438352]]],[524,"\\\\b[1-9]\\\\d{0,6} (?:[Ee]rror|[Ww]arning|ERROR|WARNING)\\\\([sS]\\\\)","",[[4908271,2024687]]],[524,"\\\\b[1-9]\\\\d{0,6} (?:\\\\w{1,200} ){0,3}(?:violations?|offen[cs]es?|lints?|findings?|issues?|problems?|duplications?|duplicates?|circular dependenc(?:y|ies)|code smells?)\\\\b(?: (?:was|were|have been|has been))? (?:found|detected)\\\\b","",[[9724885,9716052,342342,342340,9793874,9732182,9732179]]],[524,"\\\\b[Ff]ound [1-9]\\\\d{0,6} (?:\\\\w{1,200} ){0,3}(?:errors?|warnings?|problems?|issues?|violations?|offen[cs]es?|findings?|duplications?|circular dependenc(?:y|ies)|code smells?)\\\\b","",[[3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804]]],[524,"\\\\b[1-9]\\\\d{0,6} (?:\\\\w{1,200} ){0,2}(?:violations?|offen[cs]es?|lints?|style issues?)\\\\b(?: \\\\(|\\\\.?$| detected)","",[[5805004,3957125,3754350,3183508,2417958,3754308,5323118,2417939,3753190,5323076,5527918,5064268,5067110,5527876,5526758]]],[524,"\\\\b[1-9]\\\\d{0,6} (?:\\\\w{1,200} )?(?:files?|modules?|templates?) would (?:have been|be) (?:\\\\w{1,200} )?(?:changed|updated|fixed|modified|reordered|left)","",[[9794517,5264208]]],[524,"\\\\b(?:[Ee]rrors|[Ww]arnings|[Ii]ssues|[Vv]iolations|[Ff]indings)(?: found| detected| reported)?: [1-9]\\\\d{0,6}(?:, (?:warnings|errors|info)\\\\b|$)","",[[4007143,5562663,5263655,3699943,1915204,5526759,5805004]]],[524,"\\\\b\\\\d{1,200} kept, [1-9]\\\\d{0,200} broken\\\\b","",[[598987],[9744720]]],[524,"\\\\b[Ss]ummary: [1-9]\\\\d{0,6} (?:warnings?|errors?|issues?|problems?)\\\\b","",[[337511]]],[524,"\\\\b(?:[Nn]umber|[Tt]otal) (?:of )?(?:issues|problems|violations|findings)(?: found)?: ?[1-9]","",[[2438357,4268994,1386838,1386822,3959113,3959120,3959126,3959110,313686,2416905,3298246]]],[524,"\\\\b(?:[Rr]ules?|[Pp]olicies|[Cc]hecks|[Cc]ontrols) (?:failed|violated)\\\\b\\\\W{0,10}[1-9]","",[[4805381,4256521,1323731,3225926,3225942]]],[524,"\\\\b(?:[Vv]iolated|[Ff]ailed) (?:[Rr]ules?|[Pp]olicies|[Cc]hecks|[Cc]ontrols)\\\\b\\\\W{0,10}[1-9]","",[[1201301,1201167,1200328,5805004,3990802]]],[524,"\\\\b[1-9]\\\\d{0,200} duplications?\\\\b","",[[9717072],[3182785]]],[524,"\\\\b[Tt]otal number of errors: [1-9]","",[[3298197],[3959109],[4007143]]],[524,"\\\\b[Tt]otal (?:accumulated )?(?:[Ee]rrors|[Ww]arnings|[Ii]ssues|[Vv]iolations)(?: found)?\\\\s{0,4}[:=] {0,3}[1-9]","",[[5305601,800077]]],[525,"\\\\b(?:is|are|was|were) not (?:properly |correctly |well[- ])?formatted\\\\b","i",[[5325124]]],[525,"\\\\bneeds? (?:to be )?(?:re-?)?format(?:ted|ting)?\\\\b","i",[[3690820,4741638,547142,1128774]]],[525,"\\\\b(?:should|must|could|would) be (?:re-?)?formatted\\\\b","i",[[5014485,3495124,1200261,6092108],[1200261,547142,9707877,4741638,3413268,9773382]]],[525,"\\\\bincorrectly formatted\\\\b","i",[[869145],[2416847],[3413268]]],[525,"\\\\bformatting (?:differs|issues?|is (?:off|wrong))\\\\b","i",[[1085830,3413268,9761158],[3413268,1987155]]],[526,"^\\\\s{0,8}(?:\\\\d{1,200}: )?(?:[A-Z]{1,4}\\\\d{1,5}|[a-z]{2,20}(?:-[a-z]{2,20}){1,5}):? (?:Missing|Unused|Undefined|Line too long|Trailing|Expected|Unexpected|Use |Do not|Don\'t|Avoid|Prefer|Should|Must|Title|Body|Resource|Property|No |Multiple|Invalid|Redundant|Unnecessary|Too )","",[[9753171,9786261,9786244,3208071,9782401,6357315,5562712,9786565,9716709,1110960,5829188,4268358,5014485,9753939,9781844,586009,4019331,4269008,9757669,9753932,9737110,1135492,9786254,5305317,10376009,10376526,10375945,10376466,10375512,10376531,10375439,10375254,10376210,10376392,10376021,10376457,10376325,10376079,10375758,10376463]]],[527,"<(?:error|violation|BugInstance|issue|problem|duplication|result) [^>]{0,300}\\\\b(?:severity|priority|beginline|line|lines|errorLevel)=\\"","i",[[5348593,545225,3693809,1391857,5788467],[16274578,16343631,16262471,16291027,16319631,16270672,16326995]]],[527,"<\\\\w{2,40} [^>]{0,300}\\\\b(?:severity|LineNumber|startLineNumber|RuleId|CheckId)=\\"","i",[[5348593,1369421,2378993,832068]]],[527,"<(?:DEFECTS?|findings?|violations?|problems)>","i",[[16269638,16278094,16343631,16319631],[1324341,869621,2417141,3699957,2421685,3990773,573773]]],[527,"^\\\\s{0,200}\\"(?:severity|level)\\": ?(?:\\"(?:error|warning|major|minor|critical|blocker|high|medium)\\"|[1-9]),?$","i",[[5348455,12894550],[12923222,1363047]]],[527,"\\"(?:severity|level)\\": ?(?:\\"(?:error|warning|major|minor|critical|blocker|high|medium)\\"|[1-9]).{0,300}\\"(?:line|rule|column|file|path|component|location|files|issue_type)\\": ?","i",[[5348455,12894550],[12923222,1363047],[3693671,12920140,5559217,12870220,5278823,12858317,12895171,10831440]]],[527,"\\"(?:line|rule|column|file|path|component|location|code)\\": ?.{0,300}\\"(?:severity|level)\\": ?\\"(?:error|warning|major|minor|critical|blocker|high|medium)\\"","i",[[3693671,12920140,5559217,12870220,5278823,12858317,12895171,12858308]]],[527,"\\"(?:ruleId|rule_id|issue_type|check_id|checkId)\\": ?\\"","i",[[1251825,2378855,10785073,10831440,12857861],[12920140,1513969,13007217,12857861,834121,832068]]],[527,"\\"(?:high|critical)\\": ?[1-9]","i",[[1870951,12858505]]],[528,"^@@ -\\\\d{1,200}(?:,\\\\d{1,200})? \\\\+\\\\d{1,200}(?:,\\\\d{1,200})? @@","",[[16509288]]],[528,"^diff --git a\\\\/\\\\S","",[[1085830],[9865735],[5394538]]],[529,"\\\\b[Ss]yntax ?[Ee]rror\\\\b(?!.{0,120}\\\\bJSON\\\\b)","",[[5084052],[360786,362821]]],[529,"\\\\b[Pp]arse ?[Ee]rror\\\\b","",[[4199571],[1332370,1462610]]],[529,"\\\\b[Uu]nexpected (?:token|identifier|end of input|indent)\\\\b(?!.{0,120}\\\\bJSON\\\\b)","",[[5562712],[1201423,1200708,1201094,9737092]]],[529,"\\\\b[Cc]ompil(?:e|ation|er) (?:error|failed|failure)s?\\\\b","",[[3168581,848720,3166483,4231937,2408786,1386822]]],[529,"\\\\bfailed to compile\\\\b","",[[1201423]]],[529,"\\\\bBuild failed because of\\\\b","",[[3164486],[1329474],[1323093]]],[530,"(?:^|[\\\\s:])[Ee]rror(?: |\\\\[)[A-Z][A-Za-z]{0,5}\\\\d{2,6}(?:\\\\]|:| )","",[[1385615,4781228]]],[531,"\\\\b[Uu]nd(?:efined|eclared) (?:symbol|identifier|type|method|name|signal)\\\\b","",[[5083970,5562629],[5562629,1200708,1201433,1329485,1610629,835666],[1610629,5276612,1201025,1201353,835666,1329486]]],[531,"\\\\b(?:is|was) (?:undefined for the type|not declared(?: in this scope)?|undeclared)\\\\b","",[[5562629,9716035],[1610629,336196,835666]]],[531,"\\\\bfunction \\\\w{1,60}\\\\/\\\\d{1,200} (?:is )?(?:undefined|unused)\\\\b","",[[1659779]]],[531,"\\\\b[Uu]nknown (?:value|type|type constructor|identifier|module) [A-Za-z]\\\\w{0,60}$","",[[6089046,6089044,4217155,6089033,6089037]]],[531,"\\\\bundefined local variable or method \'.{1,60}\' for top-level\\\\b","",[[5562629],[3429640],[3950960],[12734863]]],[531,"\\\\bUnbound (?:value|module|constructor|type)\\\\b","",[[5562511],[3688790,3688781,5317955,1201433]]],[531,"\\\\b(?:Undefined|undeclared) (?:reference|variable):? [\'\\"`$]?\\\\w","",[[5562629]]],[531,"\\\\bnot found: (?:value|type|object)\\\\b","",[[5562663]]],[531,"\\\\b[Cc]annot find (?:symbol|value|type|function|macro|name|attribute)\\\\b","",[[5083970,3688790,1201433,1200533,3688781,5394825,4755605],[5394825,1201025]]],[531,"\\\\b(?:[Ii]ncompatible|[Mm]ismatched|[Cc]onflicting) types?\\\\b","",[[3683277,819524,1622595],[4199689,3445965,1987865]]],[531,"\\\\b[Tt]ype mismatch\\\\b","",[[4217165],[3413251]]],[531,"\\\\bis not assignable to (?:type|parameter)\\\\b","",[[1892418],[2439502],[4016449]]],[531,"\\\\bdoes not exist on type\\\\b","",[[1110355],[1409619],[3822873]]],[531,"\\\\b[Uu]nresolved (?:reference|import|identifier|symbol|external)\\\\b","",[[3236164,5083970],[5563525,9737040,3236164],[9773382,5563525,9736453,9721364]]],[531,"\\\\b[Uu]ndefined (?:reference|symbols? for architecture)\\\\b","",[[5562629],[1610629],[4739461,5083970],[4739971,336072]]],[531,"\\\\b[Ee]xpected (?:[\'\\"`][;)}\\\\]][\'\\"`]|an? (?:expression|identifier|declaration))","",[[1203262,1203247,1203245,1203326,1203311,1203309,1203390,1203375,1203373,1410066,1200229,9716035,1200206]]],[531,"\\\\bmissing return (?:statement|value)\\\\b","",[[3701074],[1394002],[344397,3822977]]],[531,"\\\\bhas no (?:member|field|method|attribute) named\\\\b","",[[3429186,315716,3429640,4755605],[315716,2102501],[2102501,3733830]]],[532,"\\\\b[1-9]\\\\d{0,200} (?:unit |integration |e2e |end-to-end )?(?:tests?|specs?|scenarios?|assertions?|suites?|test cases?|testcases?)\\\\b.{0,20}\\\\b(?:failed|failing|did not pass|FAILED)\\\\b","i",[[1577548,299785,1085733]]],[532,"\\\\b(?:tests?|specs?|suites?|scenarios?|cases?)\\\\b(?:,? \\\\w{1,200}:? \\\\d{1,200}){0,4},? {0,4}(?:failed|failures?|FAILED)[:=] {0,4}[1-9]","i",[[3166503,3166515,5579111,5579123,4740327,4740339]]],[532,"(?:^|[^\\\\w\\\\s]|\\\\d|\\\\s{2})\\\\s{0,8}(?:failed|failures)(?: (?:tests?|files?|cases?|scenarios?|checks?))?\\\\s{0,4}:\\\\s{0,4}(?![45]\\\\d\\\\d\\\\b)[1-9]\\\\d{0,200}\\\\b(?=\\\\s{0,8}(?:$|[^\\\\s\\\\w]|(?:passed|skip(?:ped)?|total|succeeded|errors?|tests?|of|ignored|pending)\\\\b))","i",[[1577548,1201413,1200521,1200321,1201347,1200328,1390932,1390915,5133507,5132488]]],[532,"\\\\b\\\\d{1,200} of \\\\d{1,200} .{0,40}\\\\bpassed\\\\b.{0,20}, [1-9]\\\\d{0,200} (?:failed|errored)\\\\b","i",[[7230406,7492550,7754694,8016838,8278982,8541126,8803270,9065414,9327558,9589702]]],[532,"\\\\b\\\\d{1,200} (?:tests?|examples?|runs?|specs?|assertions?|scenarios?|checks?|test cases?)\\\\b(?:,? \\\\d{1,200} \\\\w{1,200}){0,3}, [1-9]\\\\d{0,200} (?:failures?|failed|errors?)\\\\b","i",[[9723977,9720978]]],[532,"\\\\((?:[a-z]{1,200}=\\\\d{1,200}, ){0,4}(?:failed|failures?|errors?)=[1-9]","i",[[3166515,5579123,4740339,4781235,4007155]]],[532,"\\\\bpass(?:ed)?=\\\\d{1,200}.{0,30}\\\\bfail(?:ed)?=[1-9]","i",[[299827,3166515]]],[532,"(?:^|[^\\\\w\\\\s]|\\\\d|\\\\s{2})\\\\s{0,8}(?:# of )?(?:unexpected )?fail(?:ed|ing|ures?)?(?: count)?\\\\s{0,4}[:=]?\\\\s{1,12}(?![45]\\\\d\\\\d\\\\b)[1-9]\\\\d{0,200}(?:$| {1,2}\\\\(| of \\\\d)","i",[[1577548,299785,5562712,13784006]]],[532,"\\\\b\\\\d{1,200} passed\\\\s{1,4}[1-9]\\\\d{0,200} failed\\\\b","i",[[7230465,7492609,7754753,8016897,8279041,8541185,8803329,9065473,9327617,9589761]]],[532,"\\\\b[1-9]\\\\d{0,200} failures?[!,] \\\\d{1,200} (?:tests?|errors?)\\\\b","i",[[5579115,5579134,4740331,4740350]]],[532,"\\\\b\\\\d{1,200} results? as expected, [1-9]\\\\d{0,200} unexpected\\\\b","i",[[5562712],[5263678]]],[532,"\\\\byou failed [1-9]\\\\d{0,200} tests?\\\\b","i",[[4020550],[1329500,1329501,1329502,1329503,1329504,1329505,1329506,1329507,1329508]]],[532,"^#? ?fail(?:ed|ures?)?:?\\\\s{1,8}[1-9]\\\\d{0,200}$","i",[[1577548,299815,3166503,5579111,4740327,9723977,13656137,13783425]]],[532,"\\\\bFAIL-NEW: [1-9]","i",[[10543447]]],[532,"^\\\\s{0,8}[1-9]\\\\d{0,200} (?:failed|failing|fail|failures?)(?:$| \\\\()","i",[[9723977,1329518,299785,3701102,2410862,4741486,1390958]]],[532,"\\\\bPassing: \\\\d{1,200} \\\\| Failing: [1-9]","i",[[9926982],[1997147,1997148,1997149,1997150,1997151,1997152,1997153,1997154,1997155,1997156],[341193],[299785]]],[532,"\\\\b[1-9]\\\\d{0,200}\\\\/\\\\d{1,200} (?:tests? )?(?:failed|failing)\\\\b","i",[[7229825,5065030,5323078,7491969,7754113,8016257,8278401,8540545,8802689,9064833,9326977,9589121]]],[532,"\\\\b[1-9]\\\\d{0,200} (?:failed|failing|failures?),? (?:and )?\\\\d{1,200} (?:passed|passing|succeeded|ok|skipped|success)","i",[[9723977,1200206,3166526,299785,3701057,2417150,1462350,5579134,1390913,4740350]]],[532,"\\\\b\\\\d{1,200} (?:passed|passing|succeeded|ok)\\\\b,? (?:and )?(?:\\\\d{1,200} \\\\w{1,200},? )?[1-9]\\\\d{0,200} (?:failed|failing|failures?|errors?)\\\\b","i",[[9723977,299785,9720978]]],[533,"\\\\b(?:some|unit|integration|e2e|end-to-end|smoke|regression|acceptance|functional) tests? (?:have |has )?(?:failed|failing)\\\\b","iu",[[1577548,299785]]],[533,"\\\\b[Tt]ests? (?:run |suite |case |execution |job )?(?:has |have )?(?:failed|FAILED)\\\\b","iu",[[1577548]]],[533,"\\\\bTEST(?:S)?[ _-]?(?:RUN[ _-]?)?FAIL(?:ED|URE|URES|)\\\\b","iu",[[1389830,4805510,5564742,5564998,5564934,5065030,5065286,5411989,5065222,5407893,5063878,5323078,5323334,5149845,5323270,5145749]]],[533,"[❌✗✘✖🔴] .{0,60}\\\\btests?\\\\b.{0,60}\\\\b(?:failed|failure|fail)\\\\b","iu",[[15449701,15445669,15445733,15445605,15195961]]],[533,"\\\\btest failures?\\\\b","iu",[[5065030]]],[533,"\\\\bTEST-UNEXPECTED-(?!ERROR \\\\| \\\\S{1,200}:\\\\d)\\\\w{1,200}","iu",[[5065237],[3692048],[5263656]]],[534,"^\\\\S.{0,120}(?:\\\\s{2,200}|\\\\t|\\\\.{3,200} ?)FAIL(?:ED|URE)?(?::|\\\\s|$)","",[[1577548]]],[535,"\\\\bTEST-UNEXPECTED-(?:FAIL|ERROR(?! \\\\| \\\\S{1,200}:\\\\d{1,200})|TIMEOUT|PASS|CRASH|NOTRUN)\\\\b","",[[1329670,5065237,1329680,1329667],[5065237,3692048],[3692048,5263656]]],[535,"\\\\bPROCESS-CRASH \\\\|","",[[5061123],[5015927]]],[535,"\\\\bTEST-VALGRIND-ERROR\\\\b","",[[5065238],[2416936],[311762]]],[536,"\\\\b[Aa]ssert(?:ion)? ?(?:Error|Failed|failed|failure)\\\\b","i",[[5058898,1385734,4802886,2421638,3991878]]],[536,"\\\\bASSERT(?:ION)? FAILED\\\\b","i",[[4802886,3991878]]],[536,"\\\\bexpected:? .{1,120},? (?:but )?(?:got|was|received|actual|found|saw)\\\\b:? ","i",[[6357315,5263655]]],[537,"\\\\bTests run: [1-9]\\\\d{0,200}, Failures: 0, Errors: 0\\\\b","",[[16404865],[4740327],[16404818],[4805543]]],[537,"\\\\b[1-9]\\\\d{0,200} (?:tests? )?passed[,;] 0 (?:failed|failures)\\\\b","",[[5001534]]],[537,"^={1,200} [1-9]\\\\d{0,200} passed(?:, \\\\d{1,200} (?:skipped|warnings?|deselected|xfailed|xpassed|subtests passed)){0,200} in [\\\\d.]{1,200} ?s","",[[9764947]]],[537,"^Tests: {1,8}(?:\\\\d{1,200} (?:skipped|todo), )?[1-9]\\\\d{0,200} passed, \\\\d{1,200} total","",[[5063911],[5001534]]],[537,"^ {4,8}Tests {1,2}[1-9]\\\\d{0,200} passed \\\\(","",[[1329518]]],[537,"\\\\b[1-9]\\\\d{0,200} (?:tests?|examples?|runs),? (?:\\\\d{1,200} assertions, )?0 failures\\\\b","",[[7229825]]],[537,"^OK \\\\([1-9]\\\\d{0,200} tests?, \\\\d{1,200} assertions?\\\\)","",[[3979630]]],[537,"^test result: ok\\\\. [1-9]","",[[5555495],[9761510]]],[538,"^\\\\s{0,8}(?:--- |\\\\*{3} |>{2,3} )?(?:FAIL|FAILED|FAILURE)(?:: | {1,4})\\\\S{0,80}(?:[Tt]est|[Ss]pec|::|#)","",[[1577548,10652197,14380453,14113094,14114149]]],[538,"^\\\\s{0,8}not ok \\\\d","",[[5395403]]],[538,"^(?:Result|Status|Overall(?: result)?|Test (?:result|status)): {1,3}(?:FAIL|FAILED|FAILURE)\\\\b","",[[5555495,5330151,4022610]]],[538,"^(?:FAILURES!|ERRORS!|\\\\*{3}\\\\s?FAILED\\\\s?\\\\*{3}|TESTS? (?:RUN )?FAILED)","",[[4740331,4007147,1577548,5065030,5564742,5323078]]],[539,": error: -\\\\[\\\\S{1,80} \\\\S{1,80}\\\\] : ","",[[10377772],[11950565]]],[539,"\\"result\\": ?\\"(?:failure|failed|fail)\\"","",[[13007942,13007217],[5579121,3166513,12919123],[12919123,299825]]]]}'));
},
18253: (A, e, n) => {
n.d(e, {
compilePattern: () => compilePattern
});
var t = n(2856);
const i = 4e3;
function compilePattern(A, e) {
const n = t.L3.compile(A, e ? t.L3.CASE_INSENSITIVE : 0);
return {
source: A,
flags: e ? "i" : "",
test: A => n.test(A.slice(0, i))
};
}
},
69511: (A, e, n) => {
n.d(e, {
EO: () => runGit,
HU: () => s,
_K: () => gitEnvironment,
t1: () => streamGit
});
var t = n(73024);
var i = n(48161);
var r = n(76760);
var o = n(19473);
async function runGit(A) {
const e = [];
await streamGit(A, A => void e.push(A));
return Buffer.concat(e);
}
function streamGit(A, e) {
const {gitDir: n, args: i, env: r, signal: d} = A;
return new Promise((l, c) => {
const {spawn: u} = process.getBuiltinModule("node:child_process");
const f = u("git", [ ...s, ...i ], {
env: gitEnvironment(n, r),
windowsHide: true,
...d && {
signal: d
}
});
let p = "";
f.stdout.on("data", e);
f.stderr.on("data", A => {
if (p.length < a) p += A.toString("utf8");
});
f.on("error", A => c((0, o.$N)(A) === "ENOENT" ? noGit() : A));
f.on("close", (A, e) => {
if (A === 0) l(); else c(failed(i, p.trim() || `it ended with ${e ?? A}`));
});
f.stdin.on("error", () => undefined);
if (A.inputFile) (0, t.createReadStream)(A.inputFile, {
start: A.offset ?? 0
}).pipe(f.stdin); else f.stdin.end(A.input ?? "");
});
}
const s = [ "--no-pager", "--no-optional-locks", ...[ "-c", `core.hooksPath=${i.devNull}` ], ...[ "-c", "core.fsmonitor=false" ], ...[ "-c", "protocol.allow=never" ], ...[ "-c", "gc.auto=0" ], ...[ "-c", "maintenance.auto=false" ] ];
function gitEnvironment(A, e = {}) {
return {
PATH: absoluteFolders(process.env.PATH ?? ""),
...process.env.SystemRoot ? {
SystemRoot: process.env.SystemRoot
} : {},
LC_ALL: "C",
HOME: r.join(A, "no-home"),
GIT_DIR: A,
GIT_CONFIG_NOSYSTEM: "1",
GIT_CONFIG_GLOBAL: i.devNull,
GIT_TERMINAL_PROMPT: "0",
GIT_NO_LAZY_FETCH: "1",
GIT_NO_REPLACE_OBJECTS: "1",
...e
};
}
const absoluteFolders = A => A.split(r.delimiter).filter(A => r.isAbsolute(A)).join(r.delimiter);
const a = 2e3;
const failed = (A, e) => new o.fk("git-failed", `git ${A[0]} failed: ${e}. Check the repository with "git fsck".`);
const noGit = () => new o.yo("Git state needs the program git: it is not on PATH. Install git, or use a folder without a repository.");
},
76044: (A, e, n) => {
n.r(e);
n.d(e, {
LEDGER_REF: () => a,
createGitRefStore: () => createGitRefStore
});
var t = n(51455);
var i = n(76760);
var r = n(19473);
var o = n(69511);
var s = n(40102);
const a = "refs/rerail/ledger";
const d = "entries/";
const l = "rerail <rerail@users.noreply.github.com>";
const c = 60;
const u = 15;
const f = 50;
const p = 3e3;
const g = 2e4;
const b = 64 * 2 ** 20;
function createGitRefStore(A) {
return new RefStore(A);
}
class RefStore {
#r;
#o;
#s;
#a=false;
#d=0;
#l;
constructor(A) {
this.#r = A;
this.#o = i.join(A.folder, "ledger.git");
this.#s = i.join(A.folder, "requests");
}
async put(A, e) {
return (await this.putAll(new Map([ [ A, e ] ]))).get(A) === true;
}
async get(A) {
return (await this.snapshot()).get(A);
}
async list() {
const A = [ ...(await this.snapshot()).values() ];
return A.sort((A, e) => timeOf(A) - timeOf(e)).slice(-g);
}
async snapshot() {
this.#l ??= await this.#c();
return this.#l.texts;
}
async refresh() {
this.#l = await this.#c();
}
async putAll(A, e = () => false) {
for (const [e, n] of A) (0, s.x)(e, n);
let n;
let t = new Set;
for (let i = 0; i < c; i += 1) {
this.#l ??= await this.#c();
const {head: r, texts: o} = this.#l;
const isOurs = e => t.has(e) && o.get(e) === A.get(e);
const s = [ ...A ].filter(([A]) => !o.has(A));
if (s.length === 0 || e(o)) return new Map([ ...A.keys() ].map(A => [ A, isOurs(A) ]));
try {
t = new Set([ ...t, ...s.map(([A]) => A) ]);
const e = await this.#u(r, s);
this.#l = {
head: e,
texts: new Map([ ...o, ...s ])
};
return new Map([ ...A.keys() ].map(A => [ A, s.some(([e]) => e === A) || isOurs(A) ]));
} catch (A) {
n = A;
if (!await this.#f(A, i)) break;
}
}
throw n;
}
async replace(A, e, n) {
(0, s.x)(A, n);
let t;
for (let i = 0; i < c; i += 1) {
this.#l ??= await this.#c();
const {head: r, texts: o} = this.#l;
if (o.get(A) === n) return true;
if (o.get(A) !== e) return false;
try {
this.#l = {
head: await this.#u(r, [ [ A, n ] ]),
texts: new Map([ ...o, [ A, n ] ])
};
return true;
} catch (A) {
t = A;
if (!await this.#f(A, i)) break;
}
}
throw t;
}
async #f(A, e) {
const {clock: n, random: t, signal: i} = this.#r;
this.#l = undefined;
this.#d = isBusy(A) ? this.#d + 1 : 0;
if (isDenied(A) || this.#d > u) return false;
await n.sleep(t() * Math.min(f * 2 ** e, p), i);
return i?.aborted !== true;
}
async requests() {
const A = await (0, t.readFile)(this.#s, "utf8").catch(() => "");
return [ ...A.matchAll(/=> Send header: (?:GET|POST) /g) ].length;
}
async #p(A, e) {
const {url: n, token: t, signal: i} = this.#r;
try {
return await (0, o.EO)({
gitDir: this.#o,
args: A,
...e === undefined ? {} : {
input: e
},
env: environment(n, t, this.#s),
signal: i
});
} catch (A) {
const e = t === undefined ? (0, r.bD)(A) : (0, r.bD)(A).replaceAll(t, "***");
throw new r.fk(isBusy(A) ? "ledger-busy" : "git-failed", e, {
cause: A
});
}
}
async #c() {
if (!this.#a) {
await (0, t.rm)(this.#o, {
recursive: true,
force: true
});
await (0, t.mkdir)(this.#o, {
recursive: true,
mode: 448
});
await this.#p([ "init", "--quiet", "--bare", this.#o ]);
this.#a = true;
}
const {url: A} = this.#r;
let e;
for (let n = 0; n < 4; n += 1) {
try {
const e = `+${a}:${a}`;
await this.#p([ "fetch", "--quiet", "--no-tags", "--depth=1", "--no-write-fetch-head", A, e ]);
const n = (await this.#p([ "rev-parse", "--verify", `${a}^{commit}` ])).toString().trim();
return {
head: n,
texts: await this.#g(n)
};
} catch (A) {
if (isAbsent(A)) return {
head: undefined,
texts: new Map
};
e = A;
if (isDenied(A)) break;
await this.#r.clock.sleep(200 * 2 ** n, this.#r.signal);
}
}
throw e;
}
async #g(A) {
const e = (await this.#p([ "ls-tree", "-r", "-l", "-z", A, d ])).toString();
const n = e.split("\0").flatMap(A => {
const [, e, n, t, i] = /^\d+ (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(A) ?? [];
const r = e === "blob" && i?.endsWith(".json") && Number(t) <= s.F;
return r ? [ {
sha: n,
size: Number(t),
key: i.slice(d.length, -5)
} ] : [];
});
let t = 0;
const i = n.filter(({size: A}) => {
t += A;
return t <= b;
});
if (i.length === 0) return new Map;
const r = await this.#p([ "cat-file", "--batch" ], i.map(({sha: A}) => `${A}\n`).join(""));
const o = new Map;
let a = 0;
for (const {key: A, size: e} of i) {
const n = r.indexOf(10, a) + 1;
o.set(A, r.subarray(n, n + e).toString("utf8"));
a = n + e + 1;
}
return o;
}
async #u(A, e) {
const n = Math.floor(this.#r.clock.now() / 1e3);
const t = e.map(([A]) => A).join(", ").slice(0, 200);
const i = "refs/rerail/draft";
const r = [ ...[ `commit ${i}`, `committer ${l} ${n} +0000`, data(t) ], ...A === undefined ? [] : [ `from ${A}` ], ...e.flatMap(([A, e]) => [ `M 100644 inline ${d}${A}.json`, data(e) ]), "done\n" ].join("\n");
await this.#p([ "fast-import", "--quiet", "--force", "--done" ], r);
const o = (await this.#p([ "rev-parse", "--verify", i ])).toString().trim();
const s = `--force-with-lease=${a}:${A ?? ""}`;
await this.#p([ "push", "--quiet", s, this.#r.url, `${o}:${a}` ]);
return o;
}
}
const data = A => `data ${Buffer.byteLength(A)}\n${A}`;
const isAbsent = A => /couldn't find remote ref/.test((0, r.bD)(A));
const isDenied = A => {
const e = (0, r.bD)(A);
if (/\b403\b/.test(e)) return /denied|not granted|not permitted|not accessible/i.test(e);
return /\b(?:401|404)\b|Authentication failed|not found|does not appear to be a git|could not read Username/i.test(e);
};
const isBusy = A => !isDenied(A) && /\b(?:403|429|5\d\d)\b|RPC failed|hung up|early EOF/.test((0, 
r.bD)(A));
function timeOf(A) {
const e = /"at":"([^"]{10,40})"/.exec(A)?.[1];
return e === undefined ? 0 : Date.parse(e) || 0;
}
function environment(A, e, n) {
const t = /^https?:/.test(A);
const i = [ ...t ? [ [ "protocol.http.allow", "always" ], [ "protocol.https.allow", "always" ] ] : [], ...t ? [] : [ [ "protocol.file.allow", "always" ] ], [ "http.followRedirects", "false" ], [ "credential.helper", "" ], [ "http.lowSpeedLimit", "1" ], [ "http.lowSpeedTime", "60" ] ];
if (e !== undefined && t) {
const n = Buffer.from(`x-access-token:${e}`).toString("base64");
i.push([ `http.${new URL(A).origin}/.extraheader`, `Authorization: basic ${n}` ]);
}
const r = [ "SSL_CERT_FILE", "SSL_CERT_DIR", "https_proxy", "HTTPS_PROXY", "http_proxy", "no_proxy", "NO_PROXY" ];
return {
...Object.fromEntries(r.flatMap(A => process.env[A] ? [ [ A, process.env[A] ] ] : [])),
GIT_CONFIG_COUNT: String(i.length),
...Object.fromEntries(i.flatMap(([A, e], n) => [ [ `GIT_CONFIG_KEY_${n}`, A ], [ `GIT_CONFIG_VALUE_${n}`, e ] ])),
...t ? {
GIT_TRACE_CURL: n,
GIT_TRACE_CURL_NO_DATA: "1"
} : {}
};
}
},
62536: (A, e, n) => {
n.r(e);
n.d(e, {
isLedgerLine: () => isLedgerLine,
parseLine: () => parseLine
});
var t = n(40102);
const i = validate52;
const r = {
$schema: "https://json-schema.org/draft/2020-12/schema",
title: "A line of rerail's ledger",
type: "object",
required: [ "version", "key", "at", "attempt", "jobKey", "kind" ],
properties: {
version: {
const: 2
},
key: {
type: "string",
maxLength: 300,
pattern: "^[A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+){0,7}$"
},
at: {
type: "string",
pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"
},
repository: {
$ref: "#/$defs/name"
},
runId: {
$ref: "#/$defs/name"
},
attempt: {
type: "integer",
minimum: 1,
maximum: 1e5
},
jobKey: {
$ref: "#/$defs/name"
},
commit: {
$ref: "#/$defs/name"
},
stage: {
$ref: "#/$defs/text"
},
kind: {
enum: [ "plan", "intent", "act", "end" ]
}
},
oneOf: [ {
required: [ "situation", "plan" ],
properties: {
kind: {
const: "plan"
},
situation: {
$ref: "#/$defs/situation"
},
plan: {
$ref: "#/$defs/plan"
}
}
}, {
required: [ "act" ],
properties: {
kind: {
const: "intent"
},
act: {
$ref: "#/$defs/deed"
},
why: {
$ref: "#/$defs/text"
}
}
}, {
required: [ "act", "done" ],
properties: {
kind: {
const: "act"
},
act: {
$ref: "#/$defs/deed"
},
done: {
type: "boolean"
},
why: {
$ref: "#/$defs/text"
},
checkpoint: {
type: "string",
pattern: "^[a-z0-9-]{8,64}$"
},
durationMs: {
$ref: "#/$defs/amount"
}
}
}, {
required: [ "outcome", "failures", "tries" ],
properties: {
kind: {
const: "end"
},
outcome: {
enum: [ "recovered", "skipped", "failed" ]
},
failures: {
type: "array",
maxItems: 1e3,
items: {
type: "object",
required: [ "type", "signature" ],
properties: {
type: {
$ref: "#/$defs/failureType"
},
signature: {
$ref: "#/$defs/name"
}
}
}
},
tries: {
$ref: "#/$defs/count"
},
lostMs: {
$ref: "#/$defs/amount"
}
}
} ],
$defs: {
name: {
type: "string",
minLength: 1,
maxLength: 300
},
text: {
type: "string",
maxLength: 2e4
},
texts: {
type: "array",
maxItems: 1e4,
items: {
$ref: "#/$defs/text"
}
},
amount: {
type: "number",
minimum: 0
},
share: {
type: "number",
minimum: 0,
maximum: 1
},
count: {
type: "integer",
minimum: 0,
maximum: 1e6
},
lane: {
enum: [ "DOCS", "STANDARD", "HEAVY" ]
},
strategy: {
enum: [ "RETRY", "RESUME", "SKIP", "ROLLBACK", "MANUAL" ]
},
failureType: {
enum: [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ]
},
deed: {
enum: [ "restore", "retry", "resume", "skip", "hand-over", "re-run", "comment", "open-issue", "nominate", "revert", "capture", "fast-forward", "clean-up" ]
},
policyPlan: {
type: "object",
required: [ "strategy" ],
additionalProperties: false,
properties: {
strategy: {
$ref: "#/$defs/strategy"
},
tries: {
$ref: "#/$defs/count"
},
waitMs: {
$ref: "#/$defs/amount"
},
scale: {
$ref: "#/$defs/share"
},
only: {
const: "known-flaky"
},
lanes: {
type: "object",
additionalProperties: false,
properties: {
DOCS: {
$ref: "#/$defs/strategy"
},
STANDARD: {
$ref: "#/$defs/strategy"
},
HEAVY: {
$ref: "#/$defs/strategy"
}
}
}
}
},
situation: {
type: "object",
required: [ "failure", "lane", "options", "policy", "history", "made", "externalEffects", "resumable", "cancelled", "survivors" ],
additionalProperties: false,
properties: {
failure: {
type: "object",
required: [ "type", "confidence", "signature" ],
properties: {
type: {
$ref: "#/$defs/failureType"
},
confidence: {
$ref: "#/$defs/share"
},
signature: {
$ref: "#/$defs/name"
},
retry: {
enum: [ "transient", "same-again", "unclear" ]
}
}
},
lane: {
$ref: "#/$defs/lane"
},
options: {
type: "object",
required: [ "retry", "optional" ],
additionalProperties: false,
properties: {
retry: {
enum: [ "auto", "always", "never" ]
},
maxTries: {
$ref: "#/$defs/count"
},
optional: {
type: "boolean"
}
}
},
policy: {
type: "object",
additionalProperties: false,
properties: {
plans: {
type: "object",
additionalProperties: false,
properties: {
timeout: {
$ref: "#/$defs/policyPlan"
},
"test-failure": {
$ref: "#/$defs/policyPlan"
},
"quality-gate": {
$ref: "#/$defs/policyPlan"
},
"resource-exhaustion": {
$ref: "#/$defs/policyPlan"
},
network: {
$ref: "#/$defs/policyPlan"
},
git: {
$ref: "#/$defs/policyPlan"
},
unknown: {
$ref: "#/$defs/policyPlan"
}
}
},
rollbackBranches: {
$ref: "#/$defs/texts"
},
isBroken: {
const: true
}
}
},
history: {
type: "object",
required: [ "flaky", "repeated" ],
additionalProperties: false,
properties: {
flaky: {
$ref: "#/$defs/texts"
},
repeated: {
$ref: "#/$defs/texts"
}
}
},
branch: {
$ref: "#/$defs/text"
},
made: {
type: "object",
required: [ "tries", "resumes" ],
additionalProperties: false,
properties: {
tries: {
$ref: "#/$defs/count"
},
resumes: {
$ref: "#/$defs/count"
}
}
},
time: {
type: "object",
required: [ "spentMs", "lastTryMs" ],
additionalProperties: false,
properties: {
spentMs: {
$ref: "#/$defs/amount"
},
lastTryMs: {
$ref: "#/$defs/amount"
},
budgetMs: {
$ref: "#/$defs/amount"
}
}
},
externalEffects: {
$ref: "#/$defs/texts"
},
resumable: {
type: "boolean"
},
runnerDied: {
const: true
},
cancelled: {
type: "boolean"
},
stopped: {
$ref: "#/$defs/text"
},
survivors: {
$ref: "#/$defs/texts"
}
}
},
plan: {
type: "object",
required: [ "strategy", "why", "rule", "refused" ],
additionalProperties: false,
properties: {
strategy: {
$ref: "#/$defs/strategy"
},
why: {
$ref: "#/$defs/text"
},
rule: {
$ref: "#/$defs/text"
},
refused: {
type: "array",
maxItems: 20,
items: {
type: "object",
required: [ "strategy", "reason", "why" ],
properties: {
strategy: {
$ref: "#/$defs/strategy"
},
reason: {
$ref: "#/$defs/text"
},
why: {
$ref: "#/$defs/text"
}
}
}
},
tries: {
$ref: "#/$defs/count"
},
scale: {
$ref: "#/$defs/share"
},
waitMs: {
$ref: "#/$defs/amount"
},
expectedMinutes: {
$ref: "#/$defs/amount"
}
}
}
}
};
const o = {
type: "object",
required: [ "failure", "lane", "options", "policy", "history", "made", "externalEffects", "resumable", "cancelled", "survivors" ],
additionalProperties: false,
properties: {
failure: {
type: "object",
required: [ "type", "confidence", "signature" ],
properties: {
type: {
$ref: "#/$defs/failureType"
},
confidence: {
$ref: "#/$defs/share"
},
signature: {
$ref: "#/$defs/name"
},
retry: {
enum: [ "transient", "same-again", "unclear" ]
}
}
},
lane: {
$ref: "#/$defs/lane"
},
options: {
type: "object",
required: [ "retry", "optional" ],
additionalProperties: false,
properties: {
retry: {
enum: [ "auto", "always", "never" ]
},
maxTries: {
$ref: "#/$defs/count"
},
optional: {
type: "boolean"
}
}
},
policy: {
type: "object",
additionalProperties: false,
properties: {
plans: {
type: "object",
additionalProperties: false,
properties: {
timeout: {
$ref: "#/$defs/policyPlan"
},
"test-failure": {
$ref: "#/$defs/policyPlan"
},
"quality-gate": {
$ref: "#/$defs/policyPlan"
},
"resource-exhaustion": {
$ref: "#/$defs/policyPlan"
},
network: {
$ref: "#/$defs/policyPlan"
},
git: {
$ref: "#/$defs/policyPlan"
},
unknown: {
$ref: "#/$defs/policyPlan"
}
}
},
rollbackBranches: {
$ref: "#/$defs/texts"
},
isBroken: {
const: true
}
}
},
history: {
type: "object",
required: [ "flaky", "repeated" ],
additionalProperties: false,
properties: {
flaky: {
$ref: "#/$defs/texts"
},
repeated: {
$ref: "#/$defs/texts"
}
}
},
branch: {
$ref: "#/$defs/text"
},
made: {
type: "object",
required: [ "tries", "resumes" ],
additionalProperties: false,
properties: {
tries: {
$ref: "#/$defs/count"
},
resumes: {
$ref: "#/$defs/count"
}
}
},
time: {
type: "object",
required: [ "spentMs", "lastTryMs" ],
additionalProperties: false,
properties: {
spentMs: {
$ref: "#/$defs/amount"
},
lastTryMs: {
$ref: "#/$defs/amount"
},
budgetMs: {
$ref: "#/$defs/amount"
}
}
},
externalEffects: {
$ref: "#/$defs/texts"
},
resumable: {
type: "boolean"
},
runnerDied: {
const: true
},
cancelled: {
type: "boolean"
},
stopped: {
$ref: "#/$defs/text"
},
survivors: {
$ref: "#/$defs/texts"
}
}
};
const s = Object.prototype.hasOwnProperty;
const a = {
enum: [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ]
};
function validate54(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: i = A, dynamicAnchors: r = {}} = {}) {
let o = null;
let s = 0;
const d = validate54.evaluated;
if (d.dynamicProps) {
d.props = undefined;
}
if (d.dynamicItems) {
d.items = undefined;
}
if (!(A === "timeout" || A === "test-failure" || A === "quality-gate" || A === "resource-exhaustion" || A === "network" || A === "git" || A === "unknown")) {
validate54.errors = [ {
instancePath: e,
schemaPath: "#/enum",
keyword: "enum",
params: {
allowedValues: a.enum
}
} ];
return false;
}
validate54.errors = o;
return s === 0;
}
validate54.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate56(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: i = A, dynamicAnchors: r = {}} = {}) {
let o = null;
let s = 0;
const a = validate56.evaluated;
if (a.dynamicProps) {
a.props = undefined;
}
if (a.dynamicItems) {
a.items = undefined;
}
if (s === 0) {
if (typeof A == "number" && isFinite(A)) {
if (A > 1 || isNaN(A)) {
validate56.errors = [ {
instancePath: e,
schemaPath: "#/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 1
}
} ];
return false;
} else {
if (A < 0 || isNaN(A)) {
validate56.errors = [ {
instancePath: e,
schemaPath: "#/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
} ];
return false;
}
}
} else {
validate56.errors = [ {
instancePath: e,
schemaPath: "#/type",
keyword: "type",
params: {
type: "number"
}
} ];
return false;
}
}
validate56.errors = o;
return s === 0;
}
validate56.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate58(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: i = A, dynamicAnchors: r = {}} = {}) {
let o = null;
let s = 0;
const a = validate58.evaluated;
if (a.dynamicProps) {
a.props = undefined;
}
if (a.dynamicItems) {
a.items = undefined;
}
if (s === 0) {
if (typeof A === "string") {
if (A.length > 300) {
validate58.errors = [ {
instancePath: e,
schemaPath: "#/maxLength",
keyword: "maxLength",
params: {
limit: 300
}
} ];
return false;
} else {
if (A.length < 1) {
validate58.errors = [ {
instancePath: e,
schemaPath: "#/minLength",
keyword: "minLength",
params: {
limit: 1
}
} ];
return false;
}
}
} else {
validate58.errors = [ {
instancePath: e,
schemaPath: "#/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
}
validate58.errors = o;
return s === 0;
}
validate58.evaluated = {
dynamicProps: false,
dynamicItems: false
};
const d = {
enum: [ "DOCS", "STANDARD", "HEAVY" ]
};
function validate60(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: i = A, dynamicAnchors: r = {}} = {}) {
let o = null;
let s = 0;
const a = validate60.evaluated;
if (a.dynamicProps) {
a.props = undefined;
}
if (a.dynamicItems) {
a.items = undefined;
}
if (!(A === "DOCS" || A === "STANDARD" || A === "HEAVY")) {
validate60.errors = [ {
instancePath: e,
schemaPath: "#/enum",
keyword: "enum",
params: {
allowedValues: d.enum
}
} ];
return false;
}
validate60.errors = o;
return s === 0;
}
validate60.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate62(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: i = A, dynamicAnchors: r = {}} = {}) {
let o = null;
let s = 0;
const a = validate62.evaluated;
if (a.dynamicProps) {
a.props = undefined;
}
if (a.dynamicItems) {
a.items = undefined;
}
if (!(typeof A == "number" && (!(A % 1) && !isNaN(A)) && isFinite(A))) {
validate62.errors = [ {
instancePath: e,
schemaPath: "#/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (s === 0) {
if (typeof A == "number" && isFinite(A)) {
if (A > 1e6 || isNaN(A)) {
validate62.errors = [ {
instancePath: e,
schemaPath: "#/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 1e6
}
} ];
return false;
} else {
if (A < 0 || isNaN(A)) {
validate62.errors = [ {
instancePath: e,
schemaPath: "#/minimum",
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
validate62.errors = o;
return s === 0;
}
validate62.evaluated = {
dynamicProps: false,
dynamicItems: false
};
const l = {
enum: [ "RETRY", "RESUME", "SKIP", "ROLLBACK", "MANUAL" ]
};
function validate65(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: i = A, dynamicAnchors: r = {}} = {}) {
let o = null;
let s = 0;
const a = validate65.evaluated;
if (a.dynamicProps) {
a.props = undefined;
}
if (a.dynamicItems) {
a.items = undefined;
}
if (!(A === "RETRY" || A === "RESUME" || A === "SKIP" || A === "ROLLBACK" || A === "MANUAL")) {
validate65.errors = [ {
instancePath: e,
schemaPath: "#/enum",
keyword: "enum",
params: {
allowedValues: l.enum
}
} ];
return false;
}
validate65.errors = o;
return s === 0;
}
validate65.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate68(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: i = A, dynamicAnchors: r = {}} = {}) {
let o = null;
let s = 0;
const a = validate68.evaluated;
if (a.dynamicProps) {
a.props = undefined;
}
if (a.dynamicItems) {
a.items = undefined;
}
if (s === 0) {
if (typeof A == "number" && isFinite(A)) {
if (A < 0 || isNaN(A)) {
validate68.errors = [ {
instancePath: e,
schemaPath: "#/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
} ];
return false;
}
} else {
validate68.errors = [ {
instancePath: e,
schemaPath: "#/type",
keyword: "type",
params: {
type: "number"
}
} ];
return false;
}
}
validate68.errors = o;
return s === 0;
}
validate68.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate64(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: i = A, dynamicAnchors: r = {}} = {}) {
let o = null;
let s = 0;
const a = validate64.evaluated;
if (a.dynamicProps) {
a.props = undefined;
}
if (a.dynamicItems) {
a.items = undefined;
}
if (s === 0) {
if (A && typeof A == "object" && !Array.isArray(A)) {
let n;
if (A.strategy === undefined && (n = "strategy")) {
validate64.errors = [ {
instancePath: e,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: n
}
} ];
return false;
} else {
const n = s;
for (const n in A) {
if (!(n === "strategy" || n === "tries" || n === "waitMs" || n === "scale" || n === "only" || n === "lanes")) {
validate64.errors = [ {
instancePath: e,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: n
}
} ];
return false;
break;
}
}
if (n === s) {
if (A.strategy !== undefined) {
const n = s;
if (!validate65(A.strategy, {
instancePath: e + "/strategy",
parentData: A,
parentDataProperty: "strategy",
rootData: i,
dynamicAnchors: r
})) {
o = o === null ? validate65.errors : o.concat(validate65.errors);
s = o.length;
}
var d = n === s;
} else {
var d = true;
}
if (d) {
if (A.tries !== undefined) {
const n = s;
if (!validate62(A.tries, {
instancePath: e + "/tries",
parentData: A,
parentDataProperty: "tries",
rootData: i,
dynamicAnchors: r
})) {
o = o === null ? validate62.errors : o.concat(validate62.errors);
s = o.length;
}
var d = n === s;
} else {
var d = true;
}
if (d) {
if (A.waitMs !== undefined) {
const n = s;
if (!validate68(A.waitMs, {
instancePath: e + "/waitMs",
parentData: A,
parentDataProperty: "waitMs",
rootData: i,
dynamicAnchors: r
})) {
o = o === null ? validate68.errors : o.concat(validate68.errors);
s = o.length;
}
var d = n === s;
} else {
var d = true;
}
if (d) {
if (A.scale !== undefined) {
const n = s;
if (!validate56(A.scale, {
instancePath: e + "/scale",
parentData: A,
parentDataProperty: "scale",
rootData: i,
dynamicAnchors: r
})) {
o = o === null ? validate56.errors : o.concat(validate56.errors);
s = o.length;
}
var d = n === s;
} else {
var d = true;
}
if (d) {
if (A.only !== undefined) {
const n = s;
if ("known-flaky" !== A.only) {
validate64.errors = [ {
instancePath: e + "/only",
schemaPath: "#/properties/only/const",
keyword: "const",
params: {
allowedValue: "known-flaky"
}
} ];
return false;
}
var d = n === s;
} else {
var d = true;
}
if (d) {
if (A.lanes !== undefined) {
let n = A.lanes;
const t = s;
if (s === t) {
if (n && typeof n == "object" && !Array.isArray(n)) {
const A = s;
for (const A in n) {
if (!(A === "DOCS" || A === "STANDARD" || A === "HEAVY")) {
validate64.errors = [ {
instancePath: e + "/lanes",
schemaPath: "#/properties/lanes/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: A
}
} ];
return false;
break;
}
}
if (A === s) {
if (n.DOCS !== undefined) {
const A = s;
if (!validate65(n.DOCS, {
instancePath: e + "/lanes/DOCS",
parentData: n,
parentDataProperty: "DOCS",
rootData: i,
dynamicAnchors: r
})) {
o = o === null ? validate65.errors : o.concat(validate65.errors);
s = o.length;
}
var l = A === s;
} else {
var l = true;
}
if (l) {
if (n.STANDARD !== undefined) {
const A = s;
if (!validate65(n.STANDARD, {
instancePath: e + "/lanes/STANDARD",
parentData: n,
parentDataProperty: "STANDARD",
rootData: i,
dynamicAnchors: r
})) {
o = o === null ? validate65.errors : o.concat(validate65.errors);
s = o.length;
}
var l = A === s;
} else {
var l = true;
}
if (l) {
if (n.HEAVY !== undefined) {
const A = s;
if (!validate65(n.HEAVY, {
instancePath: e + "/lanes/HEAVY",
parentData: n,
parentDataProperty: "HEAVY",
rootData: i,
dynamicAnchors: r
})) {
o = o === null ? validate65.errors : o.concat(validate65.errors);
s = o.length;
}
var l = A === s;
} else {
var l = true;
}
}
}
}
} else {
validate64.errors = [ {
instancePath: e + "/lanes",
schemaPath: "#/properties/lanes/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
var d = t === s;
} else {
var d = true;
}
}
}
}
}
}
}
}
} else {
validate64.errors = [ {
instancePath: e,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
validate64.errors = o;
return s === 0;
}
validate64.evaluated = {
props: true,
dynamicProps: false,
dynamicItems: false
};
function validate82(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: i = A, dynamicAnchors: r = {}} = {}) {
let o = null;
let s = 0;
const a = validate82.evaluated;
if (a.dynamicProps) {
a.props = undefined;
}
if (a.dynamicItems) {
a.items = undefined;
}
if (s === 0) {
if (typeof A === "string") {
if (A.length > 2e4) {
validate82.errors = [ {
instancePath: e,
schemaPath: "#/maxLength",
keyword: "maxLength",
params: {
limit: 2e4
}
} ];
return false;
}
} else {
validate82.errors = [ {
instancePath: e,
schemaPath: "#/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
}
validate82.errors = o;
return s === 0;
}
validate82.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate81(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: i = A, dynamicAnchors: r = {}} = {}) {
let o = null;
let s = 0;
const a = validate81.evaluated;
if (a.dynamicProps) {
a.props = undefined;
}
if (a.dynamicItems) {
a.items = undefined;
}
if (s === 0) {
if (Array.isArray(A)) {
if (A.length > 1e4) {
validate81.errors = [ {
instancePath: e,
schemaPath: "#/maxItems",
keyword: "maxItems",
params: {
limit: 1e4
}
} ];
return false;
} else {
var d = true;
const n = A.length;
for (let t = 0; t < n; t++) {
const n = s;
if (!validate82(A[t], {
instancePath: e + "/" + t,
parentData: A,
parentDataProperty: t,
rootData: i,
dynamicAnchors: r
})) {
o = o === null ? validate82.errors : o.concat(validate82.errors);
s = o.length;
}
var d = n === s;
if (!d) {
break;
}
}
}
} else {
validate81.errors = [ {
instancePath: e,
schemaPath: "#/type",
keyword: "type",
params: {
type: "array"
}
} ];
return false;
}
}
validate81.errors = o;
return s === 0;
}
validate81.evaluated = {
items: true,
dynamicProps: false,
dynamicItems: false
};
function validate53(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: i = A, dynamicAnchors: r = {}} = {}) {
let a = null;
let d = 0;
const l = validate53.evaluated;
if (l.dynamicProps) {
l.props = undefined;
}
if (l.dynamicItems) {
l.items = undefined;
}
if (d === 0) {
if (A && typeof A == "object" && !Array.isArray(A)) {
let n;
if (A.failure === undefined && (n = "failure") || A.lane === undefined && (n = "lane") || A.options === undefined && (n = "options") || A.policy === undefined && (n = "policy") || A.history === undefined && (n = "history") || A.made === undefined && (n = "made") || A.externalEffects === undefined && (n = "externalEffects") || A.resumable === undefined && (n = "resumable") || A.cancelled === undefined && (n = "cancelled") || A.survivors === undefined && (n = "survivors")) {
validate53.errors = [ {
instancePath: e,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: n
}
} ];
return false;
} else {
const n = d;
for (const n in A) {
if (!s.call(o.properties, n)) {
validate53.errors = [ {
instancePath: e,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: n
}
} ];
return false;
break;
}
}
if (n === d) {
if (A.failure !== undefined) {
let n = A.failure;
const t = d;
if (d === t) {
if (n && typeof n == "object" && !Array.isArray(n)) {
let A;
if (n.type === undefined && (A = "type") || n.confidence === undefined && (A = "confidence") || n.signature === undefined && (A = "signature")) {
validate53.errors = [ {
instancePath: e + "/failure",
schemaPath: "#/properties/failure/required",
keyword: "required",
params: {
missingProperty: A
}
} ];
return false;
} else {
if (n.type !== undefined) {
const A = d;
if (!validate54(n.type, {
instancePath: e + "/failure/type",
parentData: n,
parentDataProperty: "type",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate54.errors : a.concat(validate54.errors);
d = a.length;
}
var c = A === d;
} else {
var c = true;
}
if (c) {
if (n.confidence !== undefined) {
const A = d;
if (!validate56(n.confidence, {
instancePath: e + "/failure/confidence",
parentData: n,
parentDataProperty: "confidence",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate56.errors : a.concat(validate56.errors);
d = a.length;
}
var c = A === d;
} else {
var c = true;
}
if (c) {
if (n.signature !== undefined) {
const A = d;
if (!validate58(n.signature, {
instancePath: e + "/failure/signature",
parentData: n,
parentDataProperty: "signature",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate58.errors : a.concat(validate58.errors);
d = a.length;
}
var c = A === d;
} else {
var c = true;
}
if (c) {
if (n.retry !== undefined) {
let A = n.retry;
const t = d;
if (!(A === "transient" || A === "same-again" || A === "unclear")) {
validate53.errors = [ {
instancePath: e + "/failure/retry",
schemaPath: "#/properties/failure/properties/retry/enum",
keyword: "enum",
params: {
allowedValues: o.properties.failure.properties.retry.enum
}
} ];
return false;
}
var c = t === d;
} else {
var c = true;
}
}
}
}
}
} else {
validate53.errors = [ {
instancePath: e + "/failure",
schemaPath: "#/properties/failure/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
var u = t === d;
} else {
var u = true;
}
if (u) {
if (A.lane !== undefined) {
const n = d;
if (!validate60(A.lane, {
instancePath: e + "/lane",
parentData: A,
parentDataProperty: "lane",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate60.errors : a.concat(validate60.errors);
d = a.length;
}
var u = n === d;
} else {
var u = true;
}
if (u) {
if (A.options !== undefined) {
let n = A.options;
const t = d;
if (d === t) {
if (n && typeof n == "object" && !Array.isArray(n)) {
let A;
if (n.retry === undefined && (A = "retry") || n.optional === undefined && (A = "optional")) {
validate53.errors = [ {
instancePath: e + "/options",
schemaPath: "#/properties/options/required",
keyword: "required",
params: {
missingProperty: A
}
} ];
return false;
} else {
const A = d;
for (const A in n) {
if (!(A === "retry" || A === "maxTries" || A === "optional")) {
validate53.errors = [ {
instancePath: e + "/options",
schemaPath: "#/properties/options/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: A
}
} ];
return false;
break;
}
}
if (A === d) {
if (n.retry !== undefined) {
let A = n.retry;
const t = d;
if (!(A === "auto" || A === "always" || A === "never")) {
validate53.errors = [ {
instancePath: e + "/options/retry",
schemaPath: "#/properties/options/properties/retry/enum",
keyword: "enum",
params: {
allowedValues: o.properties.options.properties.retry.enum
}
} ];
return false;
}
var f = t === d;
} else {
var f = true;
}
if (f) {
if (n.maxTries !== undefined) {
const A = d;
if (!validate62(n.maxTries, {
instancePath: e + "/options/maxTries",
parentData: n,
parentDataProperty: "maxTries",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate62.errors : a.concat(validate62.errors);
d = a.length;
}
var f = A === d;
} else {
var f = true;
}
if (f) {
if (n.optional !== undefined) {
const A = d;
if (typeof n.optional !== "boolean") {
validate53.errors = [ {
instancePath: e + "/options/optional",
schemaPath: "#/properties/options/properties/optional/type",
keyword: "type",
params: {
type: "boolean"
}
} ];
return false;
}
var f = A === d;
} else {
var f = true;
}
}
}
}
}
} else {
validate53.errors = [ {
instancePath: e + "/options",
schemaPath: "#/properties/options/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
var u = t === d;
} else {
var u = true;
}
if (u) {
if (A.policy !== undefined) {
let n = A.policy;
const t = d;
if (d === t) {
if (n && typeof n == "object" && !Array.isArray(n)) {
const A = d;
for (const A in n) {
if (!(A === "plans" || A === "rollbackBranches" || A === "isBroken")) {
validate53.errors = [ {
instancePath: e + "/policy",
schemaPath: "#/properties/policy/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: A
}
} ];
return false;
break;
}
}
if (A === d) {
if (n.plans !== undefined) {
let A = n.plans;
const t = d;
if (d === t) {
if (A && typeof A == "object" && !Array.isArray(A)) {
const n = d;
for (const n in A) {
if (!(n === "timeout" || n === "test-failure" || n === "quality-gate" || n === "resource-exhaustion" || n === "network" || n === "git" || n === "unknown")) {
validate53.errors = [ {
instancePath: e + "/policy/plans",
schemaPath: "#/properties/policy/properties/plans/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: n
}
} ];
return false;
break;
}
}
if (n === d) {
if (A.timeout !== undefined) {
const n = d;
if (!validate64(A.timeout, {
instancePath: e + "/policy/plans/timeout",
parentData: A,
parentDataProperty: "timeout",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate64.errors : a.concat(validate64.errors);
d = a.length;
}
var p = n === d;
} else {
var p = true;
}
if (p) {
if (A["test-failure"] !== undefined) {
const n = d;
if (!validate64(A["test-failure"], {
instancePath: e + "/policy/plans/test-failure",
parentData: A,
parentDataProperty: "test-failure",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate64.errors : a.concat(validate64.errors);
d = a.length;
}
var p = n === d;
} else {
var p = true;
}
if (p) {
if (A["quality-gate"] !== undefined) {
const n = d;
if (!validate64(A["quality-gate"], {
instancePath: e + "/policy/plans/quality-gate",
parentData: A,
parentDataProperty: "quality-gate",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate64.errors : a.concat(validate64.errors);
d = a.length;
}
var p = n === d;
} else {
var p = true;
}
if (p) {
if (A["resource-exhaustion"] !== undefined) {
const n = d;
if (!validate64(A["resource-exhaustion"], {
instancePath: e + "/policy/plans/resource-exhaustion",
parentData: A,
parentDataProperty: "resource-exhaustion",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate64.errors : a.concat(validate64.errors);
d = a.length;
}
var p = n === d;
} else {
var p = true;
}
if (p) {
if (A.network !== undefined) {
const n = d;
if (!validate64(A.network, {
instancePath: e + "/policy/plans/network",
parentData: A,
parentDataProperty: "network",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate64.errors : a.concat(validate64.errors);
d = a.length;
}
var p = n === d;
} else {
var p = true;
}
if (p) {
if (A.git !== undefined) {
const n = d;
if (!validate64(A.git, {
instancePath: e + "/policy/plans/git",
parentData: A,
parentDataProperty: "git",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate64.errors : a.concat(validate64.errors);
d = a.length;
}
var p = n === d;
} else {
var p = true;
}
if (p) {
if (A.unknown !== undefined) {
const n = d;
if (!validate64(A.unknown, {
instancePath: e + "/policy/plans/unknown",
parentData: A,
parentDataProperty: "unknown",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate64.errors : a.concat(validate64.errors);
d = a.length;
}
var p = n === d;
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
validate53.errors = [ {
instancePath: e + "/policy/plans",
schemaPath: "#/properties/policy/properties/plans/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
var g = t === d;
} else {
var g = true;
}
if (g) {
if (n.rollbackBranches !== undefined) {
const A = d;
if (!validate81(n.rollbackBranches, {
instancePath: e + "/policy/rollbackBranches",
parentData: n,
parentDataProperty: "rollbackBranches",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate81.errors : a.concat(validate81.errors);
d = a.length;
}
var g = A === d;
} else {
var g = true;
}
if (g) {
if (n.isBroken !== undefined) {
const A = d;
if (true !== n.isBroken) {
validate53.errors = [ {
instancePath: e + "/policy/isBroken",
schemaPath: "#/properties/policy/properties/isBroken/const",
keyword: "const",
params: {
allowedValue: true
}
} ];
return false;
}
var g = A === d;
} else {
var g = true;
}
}
}
}
} else {
validate53.errors = [ {
instancePath: e + "/policy",
schemaPath: "#/properties/policy/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
var u = t === d;
} else {
var u = true;
}
if (u) {
if (A.history !== undefined) {
let n = A.history;
const t = d;
if (d === t) {
if (n && typeof n == "object" && !Array.isArray(n)) {
let A;
if (n.flaky === undefined && (A = "flaky") || n.repeated === undefined && (A = "repeated")) {
validate53.errors = [ {
instancePath: e + "/history",
schemaPath: "#/properties/history/required",
keyword: "required",
params: {
missingProperty: A
}
} ];
return false;
} else {
const A = d;
for (const A in n) {
if (!(A === "flaky" || A === "repeated")) {
validate53.errors = [ {
instancePath: e + "/history",
schemaPath: "#/properties/history/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: A
}
} ];
return false;
break;
}
}
if (A === d) {
if (n.flaky !== undefined) {
const A = d;
if (!validate81(n.flaky, {
instancePath: e + "/history/flaky",
parentData: n,
parentDataProperty: "flaky",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate81.errors : a.concat(validate81.errors);
d = a.length;
}
var b = A === d;
} else {
var b = true;
}
if (b) {
if (n.repeated !== undefined) {
const A = d;
if (!validate81(n.repeated, {
instancePath: e + "/history/repeated",
parentData: n,
parentDataProperty: "repeated",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate81.errors : a.concat(validate81.errors);
d = a.length;
}
var b = A === d;
} else {
var b = true;
}
}
}
}
} else {
validate53.errors = [ {
instancePath: e + "/history",
schemaPath: "#/properties/history/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
var u = t === d;
} else {
var u = true;
}
if (u) {
if (A.branch !== undefined) {
const n = d;
if (!validate82(A.branch, {
instancePath: e + "/branch",
parentData: A,
parentDataProperty: "branch",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate82.errors : a.concat(validate82.errors);
d = a.length;
}
var u = n === d;
} else {
var u = true;
}
if (u) {
if (A.made !== undefined) {
let n = A.made;
const t = d;
if (d === t) {
if (n && typeof n == "object" && !Array.isArray(n)) {
let A;
if (n.tries === undefined && (A = "tries") || n.resumes === undefined && (A = "resumes")) {
validate53.errors = [ {
instancePath: e + "/made",
schemaPath: "#/properties/made/required",
keyword: "required",
params: {
missingProperty: A
}
} ];
return false;
} else {
const A = d;
for (const A in n) {
if (!(A === "tries" || A === "resumes")) {
validate53.errors = [ {
instancePath: e + "/made",
schemaPath: "#/properties/made/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: A
}
} ];
return false;
break;
}
}
if (A === d) {
if (n.tries !== undefined) {
const A = d;
if (!validate62(n.tries, {
instancePath: e + "/made/tries",
parentData: n,
parentDataProperty: "tries",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate62.errors : a.concat(validate62.errors);
d = a.length;
}
var w = A === d;
} else {
var w = true;
}
if (w) {
if (n.resumes !== undefined) {
const A = d;
if (!validate62(n.resumes, {
instancePath: e + "/made/resumes",
parentData: n,
parentDataProperty: "resumes",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate62.errors : a.concat(validate62.errors);
d = a.length;
}
var w = A === d;
} else {
var w = true;
}
}
}
}
} else {
validate53.errors = [ {
instancePath: e + "/made",
schemaPath: "#/properties/made/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
var u = t === d;
} else {
var u = true;
}
if (u) {
if (A.time !== undefined) {
let n = A.time;
const t = d;
if (d === t) {
if (n && typeof n == "object" && !Array.isArray(n)) {
let A;
if (n.spentMs === undefined && (A = "spentMs") || n.lastTryMs === undefined && (A = "lastTryMs")) {
validate53.errors = [ {
instancePath: e + "/time",
schemaPath: "#/properties/time/required",
keyword: "required",
params: {
missingProperty: A
}
} ];
return false;
} else {
const A = d;
for (const A in n) {
if (!(A === "spentMs" || A === "lastTryMs" || A === "budgetMs")) {
validate53.errors = [ {
instancePath: e + "/time",
schemaPath: "#/properties/time/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: A
}
} ];
return false;
break;
}
}
if (A === d) {
if (n.spentMs !== undefined) {
const A = d;
if (!validate68(n.spentMs, {
instancePath: e + "/time/spentMs",
parentData: n,
parentDataProperty: "spentMs",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate68.errors : a.concat(validate68.errors);
d = a.length;
}
var m = A === d;
} else {
var m = true;
}
if (m) {
if (n.lastTryMs !== undefined) {
const A = d;
if (!validate68(n.lastTryMs, {
instancePath: e + "/time/lastTryMs",
parentData: n,
parentDataProperty: "lastTryMs",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate68.errors : a.concat(validate68.errors);
d = a.length;
}
var m = A === d;
} else {
var m = true;
}
if (m) {
if (n.budgetMs !== undefined) {
const A = d;
if (!validate68(n.budgetMs, {
instancePath: e + "/time/budgetMs",
parentData: n,
parentDataProperty: "budgetMs",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate68.errors : a.concat(validate68.errors);
d = a.length;
}
var m = A === d;
} else {
var m = true;
}
}
}
}
}
} else {
validate53.errors = [ {
instancePath: e + "/time",
schemaPath: "#/properties/time/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
var u = t === d;
} else {
var u = true;
}
if (u) {
if (A.externalEffects !== undefined) {
const n = d;
if (!validate81(A.externalEffects, {
instancePath: e + "/externalEffects",
parentData: A,
parentDataProperty: "externalEffects",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate81.errors : a.concat(validate81.errors);
d = a.length;
}
var u = n === d;
} else {
var u = true;
}
if (u) {
if (A.resumable !== undefined) {
const n = d;
if (typeof A.resumable !== "boolean") {
validate53.errors = [ {
instancePath: e + "/resumable",
schemaPath: "#/properties/resumable/type",
keyword: "type",
params: {
type: "boolean"
}
} ];
return false;
}
var u = n === d;
} else {
var u = true;
}
if (u) {
if (A.runnerDied !== undefined) {
const n = d;
if (true !== A.runnerDied) {
validate53.errors = [ {
instancePath: e + "/runnerDied",
schemaPath: "#/properties/runnerDied/const",
keyword: "const",
params: {
allowedValue: true
}
} ];
return false;
}
var u = n === d;
} else {
var u = true;
}
if (u) {
if (A.cancelled !== undefined) {
const n = d;
if (typeof A.cancelled !== "boolean") {
validate53.errors = [ {
instancePath: e + "/cancelled",
schemaPath: "#/properties/cancelled/type",
keyword: "type",
params: {
type: "boolean"
}
} ];
return false;
}
var u = n === d;
} else {
var u = true;
}
if (u) {
if (A.stopped !== undefined) {
const n = d;
if (!validate82(A.stopped, {
instancePath: e + "/stopped",
parentData: A,
parentDataProperty: "stopped",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate82.errors : a.concat(validate82.errors);
d = a.length;
}
var u = n === d;
} else {
var u = true;
}
if (u) {
if (A.survivors !== undefined) {
const n = d;
if (!validate81(A.survivors, {
instancePath: e + "/survivors",
parentData: A,
parentDataProperty: "survivors",
rootData: i,
dynamicAnchors: r
})) {
a = a === null ? validate81.errors : a.concat(validate81.errors);
d = a.length;
}
var u = n === d;
} else {
var u = true;
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
validate53.errors = [ {
instancePath: e,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
validate53.errors = a;
return d === 0;
}
validate53.evaluated = {
props: true,
dynamicProps: false,
dynamicItems: false
};
function validate97(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: i = A, dynamicAnchors: r = {}} = {}) {
let o = null;
let s = 0;
const a = validate97.evaluated;
if (a.dynamicProps) {
a.props = undefined;
}
if (a.dynamicItems) {
a.items = undefined;
}
if (s === 0) {
if (A && typeof A == "object" && !Array.isArray(A)) {
let n;
if (A.strategy === undefined && (n = "strategy") || A.why === undefined && (n = "why") || A.rule === undefined && (n = "rule") || A.refused === undefined && (n = "refused")) {
validate97.errors = [ {
instancePath: e,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: n
}
} ];
return false;
} else {
const n = s;
for (const n in A) {
if (!(n === "strategy" || n === "why" || n === "rule" || n === "refused" || n === "tries" || n === "scale" || n === "waitMs" || n === "expectedMinutes")) {
validate97.errors = [ {
instancePath: e,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: n
}
} ];
return false;
break;
}
}
if (n === s) {
if (A.strategy !== undefined) {
const n = s;
if (!validate65(A.strategy, {
instancePath: e + "/strategy",
parentData: A,
parentDataProperty: "strategy",
rootData: i,
dynamicAnchors: r
})) {
o = o === null ? validate65.errors : o.concat(validate65.errors);
s = o.length;
}
var d = n === s;
} else {
var d = true;
}
if (d) {
if (A.why !== undefined) {
const n = s;
if (!validate82(A.why, {
instancePath: e + "/why",
parentData: A,
parentDataProperty: "why",
rootData: i,
dynamicAnchors: r
})) {
o = o === null ? validate82.errors : o.concat(validate82.errors);
s = o.length;
}
var d = n === s;
} else {
var d = true;
}
if (d) {
if (A.rule !== undefined) {
const n = s;
if (!validate82(A.rule, {
instancePath: e + "/rule",
parentData: A,
parentDataProperty: "rule",
rootData: i,
dynamicAnchors: r
})) {
o = o === null ? validate82.errors : o.concat(validate82.errors);
s = o.length;
}
var d = n === s;
} else {
var d = true;
}
if (d) {
if (A.refused !== undefined) {
let n = A.refused;
const t = s;
if (s === t) {
if (Array.isArray(n)) {
if (n.length > 20) {
validate97.errors = [ {
instancePath: e + "/refused",
schemaPath: "#/properties/refused/maxItems",
keyword: "maxItems",
params: {
limit: 20
}
} ];
return false;
} else {
var l = true;
const A = n.length;
for (let t = 0; t < A; t++) {
let A = n[t];
const a = s;
if (s === a) {
if (A && typeof A == "object" && !Array.isArray(A)) {
let n;
if (A.strategy === undefined && (n = "strategy") || A.reason === undefined && (n = "reason") || A.why === undefined && (n = "why")) {
validate97.errors = [ {
instancePath: e + "/refused/" + t,
schemaPath: "#/properties/refused/items/required",
keyword: "required",
params: {
missingProperty: n
}
} ];
return false;
} else {
if (A.strategy !== undefined) {
const n = s;
if (!validate65(A.strategy, {
instancePath: e + "/refused/" + t + "/strategy",
parentData: A,
parentDataProperty: "strategy",
rootData: i,
dynamicAnchors: r
})) {
o = o === null ? validate65.errors : o.concat(validate65.errors);
s = o.length;
}
var c = n === s;
} else {
var c = true;
}
if (c) {
if (A.reason !== undefined) {
const n = s;
if (!validate82(A.reason, {
instancePath: e + "/refused/" + t + "/reason",
parentData: A,
parentDataProperty: "reason",
rootData: i,
dynamicAnchors: r
})) {
o = o === null ? validate82.errors : o.concat(validate82.errors);
s = o.length;
}
var c = n === s;
} else {
var c = true;
}
if (c) {
if (A.why !== undefined) {
const n = s;
if (!validate82(A.why, {
instancePath: e + "/refused/" + t + "/why",
parentData: A,
parentDataProperty: "why",
rootData: i,
dynamicAnchors: r
})) {
o = o === null ? validate82.errors : o.concat(validate82.errors);
s = o.length;
}
var c = n === s;
} else {
var c = true;
}
}
}
}
} else {
validate97.errors = [ {
instancePath: e + "/refused/" + t,
schemaPath: "#/properties/refused/items/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
var l = a === s;
if (!l) {
break;
}
}
}
} else {
validate97.errors = [ {
instancePath: e + "/refused",
schemaPath: "#/properties/refused/type",
keyword: "type",
params: {
type: "array"
}
} ];
return false;
}
}
var d = t === s;
} else {
var d = true;
}
if (d) {
if (A.tries !== undefined) {
const n = s;
if (!validate62(A.tries, {
instancePath: e + "/tries",
parentData: A,
parentDataProperty: "tries",
rootData: i,
dynamicAnchors: r
})) {
o = o === null ? validate62.errors : o.concat(validate62.errors);
s = o.length;
}
var d = n === s;
} else {
var d = true;
}
if (d) {
if (A.scale !== undefined) {
const n = s;
if (!validate56(A.scale, {
instancePath: e + "/scale",
parentData: A,
parentDataProperty: "scale",
rootData: i,
dynamicAnchors: r
})) {
o = o === null ? validate56.errors : o.concat(validate56.errors);
s = o.length;
}
var d = n === s;
} else {
var d = true;
}
if (d) {
if (A.waitMs !== undefined) {
const n = s;
if (!validate68(A.waitMs, {
instancePath: e + "/waitMs",
parentData: A,
parentDataProperty: "waitMs",
rootData: i,
dynamicAnchors: r
})) {
o = o === null ? validate68.errors : o.concat(validate68.errors);
s = o.length;
}
var d = n === s;
} else {
var d = true;
}
if (d) {
if (A.expectedMinutes !== undefined) {
const n = s;
if (!validate68(A.expectedMinutes, {
instancePath: e + "/expectedMinutes",
parentData: A,
parentDataProperty: "expectedMinutes",
rootData: i,
dynamicAnchors: r
})) {
o = o === null ? validate68.errors : o.concat(validate68.errors);
s = o.length;
}
var d = n === s;
} else {
var d = true;
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
validate97.errors = [ {
instancePath: e,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
validate97.errors = o;
return s === 0;
}
validate97.evaluated = {
props: true,
dynamicProps: false,
dynamicItems: false
};
const c = {
enum: [ "restore", "retry", "resume", "skip", "hand-over", "re-run", "comment", "open-issue", "nominate", "revert", "capture", "fast-forward", "clean-up" ]
};
function validate109(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: i = A, dynamicAnchors: r = {}} = {}) {
let o = null;
let s = 0;
const a = validate109.evaluated;
if (a.dynamicProps) {
a.props = undefined;
}
if (a.dynamicItems) {
a.items = undefined;
}
if (!(A === "restore" || A === "retry" || A === "resume" || A === "skip" || A === "hand-over" || A === "re-run" || A === "comment" || A === "open-issue" || A === "nominate" || A === "revert" || A === "capture" || A === "fast-forward" || A === "clean-up")) {
validate109.errors = [ {
instancePath: e,
schemaPath: "#/enum",
keyword: "enum",
params: {
allowedValues: c.enum
}
} ];
return false;
}
validate109.errors = o;
return s === 0;
}
validate109.evaluated = {
dynamicProps: false,
dynamicItems: false
};
const u = new RegExp("^[a-z0-9-]{8,64}$", "u");
const f = new RegExp("^[A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+){0,7}$", "u");
const p = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
function validate52(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: i = A, dynamicAnchors: o = {}} = {}) {
let s = null;
let a = 0;
const d = validate52.evaluated;
if (d.dynamicProps) {
d.props = undefined;
}
if (d.dynamicItems) {
d.items = undefined;
}
const l = a;
let c = false;
let g = null;
const b = a;
if (A && typeof A == "object" && !Array.isArray(A)) {
let n;
if (A.situation === undefined && (n = "situation") || A.plan === undefined && (n = "plan")) {
const A = {
instancePath: e,
schemaPath: "#/oneOf/0/required",
keyword: "required",
params: {
missingProperty: n
}
};
if (s === null) {
s = [ A ];
} else {
s.push(A);
}
a++;
} else {
if (A.kind !== undefined) {
const n = a;
if ("plan" !== A.kind) {
const A = {
instancePath: e + "/kind",
schemaPath: "#/oneOf/0/properties/kind/const",
keyword: "const",
params: {
allowedValue: "plan"
}
};
if (s === null) {
s = [ A ];
} else {
s.push(A);
}
a++;
}
var w = n === a;
} else {
var w = true;
}
if (w) {
if (A.situation !== undefined) {
const n = a;
if (!validate53(A.situation, {
instancePath: e + "/situation",
parentData: A,
parentDataProperty: "situation",
rootData: i,
dynamicAnchors: o
})) {
s = s === null ? validate53.errors : s.concat(validate53.errors);
a = s.length;
}
var w = n === a;
} else {
var w = true;
}
if (w) {
if (A.plan !== undefined) {
const n = a;
if (!validate97(A.plan, {
instancePath: e + "/plan",
parentData: A,
parentDataProperty: "plan",
rootData: i,
dynamicAnchors: o
})) {
s = s === null ? validate97.errors : s.concat(validate97.errors);
a = s.length;
}
var w = n === a;
} else {
var w = true;
}
}
}
}
}
var m = b === a;
if (m) {
c = true;
g = 0;
var h = {};
h.kind = true;
h.situation = true;
h.plan = true;
}
const y = a;
if (A && typeof A == "object" && !Array.isArray(A)) {
let n;
if (A.act === undefined && (n = "act")) {
const A = {
instancePath: e,
schemaPath: "#/oneOf/1/required",
keyword: "required",
params: {
missingProperty: n
}
};
if (s === null) {
s = [ A ];
} else {
s.push(A);
}
a++;
} else {
if (A.kind !== undefined) {
const n = a;
if ("intent" !== A.kind) {
const A = {
instancePath: e + "/kind",
schemaPath: "#/oneOf/1/properties/kind/const",
keyword: "const",
params: {
allowedValue: "intent"
}
};
if (s === null) {
s = [ A ];
} else {
s.push(A);
}
a++;
}
var v = n === a;
} else {
var v = true;
}
if (v) {
if (A.act !== undefined) {
const n = a;
if (!validate109(A.act, {
instancePath: e + "/act",
parentData: A,
parentDataProperty: "act",
rootData: i,
dynamicAnchors: o
})) {
s = s === null ? validate109.errors : s.concat(validate109.errors);
a = s.length;
}
var v = n === a;
} else {
var v = true;
}
if (v) {
if (A.why !== undefined) {
const n = a;
if (!validate82(A.why, {
instancePath: e + "/why",
parentData: A,
parentDataProperty: "why",
rootData: i,
dynamicAnchors: o
})) {
s = s === null ? validate82.errors : s.concat(validate82.errors);
a = s.length;
}
var v = n === a;
} else {
var v = true;
}
}
}
}
}
var m = y === a;
if (m && c) {
c = false;
g = [ g, 1 ];
} else {
if (m) {
c = true;
g = 1;
if (h !== true) {
h = h || {};
h.kind = true;
h.act = true;
h.why = true;
}
}
const n = a;
if (A && typeof A == "object" && !Array.isArray(A)) {
let n;
if (A.act === undefined && (n = "act") || A.done === undefined && (n = "done")) {
const A = {
instancePath: e,
schemaPath: "#/oneOf/2/required",
keyword: "required",
params: {
missingProperty: n
}
};
if (s === null) {
s = [ A ];
} else {
s.push(A);
}
a++;
} else {
if (A.kind !== undefined) {
const n = a;
if ("act" !== A.kind) {
const A = {
instancePath: e + "/kind",
schemaPath: "#/oneOf/2/properties/kind/const",
keyword: "const",
params: {
allowedValue: "act"
}
};
if (s === null) {
s = [ A ];
} else {
s.push(A);
}
a++;
}
var P = n === a;
} else {
var P = true;
}
if (P) {
if (A.act !== undefined) {
const n = a;
if (!validate109(A.act, {
instancePath: e + "/act",
parentData: A,
parentDataProperty: "act",
rootData: i,
dynamicAnchors: o
})) {
s = s === null ? validate109.errors : s.concat(validate109.errors);
a = s.length;
}
var P = n === a;
} else {
var P = true;
}
if (P) {
if (A.done !== undefined) {
const n = a;
if (typeof A.done !== "boolean") {
const A = {
instancePath: e + "/done",
schemaPath: "#/oneOf/2/properties/done/type",
keyword: "type",
params: {
type: "boolean"
}
};
if (s === null) {
s = [ A ];
} else {
s.push(A);
}
a++;
}
var P = n === a;
} else {
var P = true;
}
if (P) {
if (A.why !== undefined) {
const n = a;
if (!validate82(A.why, {
instancePath: e + "/why",
parentData: A,
parentDataProperty: "why",
rootData: i,
dynamicAnchors: o
})) {
s = s === null ? validate82.errors : s.concat(validate82.errors);
a = s.length;
}
var P = n === a;
} else {
var P = true;
}
if (P) {
if (A.checkpoint !== undefined) {
let n = A.checkpoint;
const t = a;
if (a === t) {
if (typeof n === "string") {
if (!u.test(n)) {
const A = {
instancePath: e + "/checkpoint",
schemaPath: "#/oneOf/2/properties/checkpoint/pattern",
keyword: "pattern",
params: {
pattern: "^[a-z0-9-]{8,64}$"
}
};
if (s === null) {
s = [ A ];
} else {
s.push(A);
}
a++;
}
} else {
const A = {
instancePath: e + "/checkpoint",
schemaPath: "#/oneOf/2/properties/checkpoint/type",
keyword: "type",
params: {
type: "string"
}
};
if (s === null) {
s = [ A ];
} else {
s.push(A);
}
a++;
}
}
var P = t === a;
} else {
var P = true;
}
if (P) {
if (A.durationMs !== undefined) {
const n = a;
if (!validate68(A.durationMs, {
instancePath: e + "/durationMs",
parentData: A,
parentDataProperty: "durationMs",
rootData: i,
dynamicAnchors: o
})) {
s = s === null ? validate68.errors : s.concat(validate68.errors);
a = s.length;
}
var P = n === a;
} else {
var P = true;
}
}
}
}
}
}
}
}
var m = n === a;
if (m && c) {
c = false;
g = [ g, 2 ];
} else {
if (m) {
c = true;
g = 2;
if (h !== true) {
h = h || {};
h.kind = true;
h.act = true;
h.done = true;
h.why = true;
h.checkpoint = true;
h.durationMs = true;
}
}
const n = a;
if (A && typeof A == "object" && !Array.isArray(A)) {
let n;
if (A.outcome === undefined && (n = "outcome") || A.failures === undefined && (n = "failures") || A.tries === undefined && (n = "tries")) {
const A = {
instancePath: e,
schemaPath: "#/oneOf/3/required",
keyword: "required",
params: {
missingProperty: n
}
};
if (s === null) {
s = [ A ];
} else {
s.push(A);
}
a++;
} else {
if (A.kind !== undefined) {
const n = a;
if ("end" !== A.kind) {
const A = {
instancePath: e + "/kind",
schemaPath: "#/oneOf/3/properties/kind/const",
keyword: "const",
params: {
allowedValue: "end"
}
};
if (s === null) {
s = [ A ];
} else {
s.push(A);
}
a++;
}
var D = n === a;
} else {
var D = true;
}
if (D) {
if (A.outcome !== undefined) {
let n = A.outcome;
const t = a;
if (!(n === "recovered" || n === "skipped" || n === "failed")) {
const A = {
instancePath: e + "/outcome",
schemaPath: "#/oneOf/3/properties/outcome/enum",
keyword: "enum",
params: {
allowedValues: r.oneOf[3].properties.outcome.enum
}
};
if (s === null) {
s = [ A ];
} else {
s.push(A);
}
a++;
}
var D = t === a;
} else {
var D = true;
}
if (D) {
if (A.failures !== undefined) {
let n = A.failures;
const t = a;
if (a === t) {
if (Array.isArray(n)) {
if (n.length > 1e3) {
const A = {
instancePath: e + "/failures",
schemaPath: "#/oneOf/3/properties/failures/maxItems",
keyword: "maxItems",
params: {
limit: 1e3
}
};
if (s === null) {
s = [ A ];
} else {
s.push(A);
}
a++;
} else {
var B = true;
const A = n.length;
for (let t = 0; t < A; t++) {
let A = n[t];
const r = a;
if (a === r) {
if (A && typeof A == "object" && !Array.isArray(A)) {
let n;
if (A.type === undefined && (n = "type") || A.signature === undefined && (n = "signature")) {
const A = {
instancePath: e + "/failures/" + t,
schemaPath: "#/oneOf/3/properties/failures/items/required",
keyword: "required",
params: {
missingProperty: n
}
};
if (s === null) {
s = [ A ];
} else {
s.push(A);
}
a++;
} else {
if (A.type !== undefined) {
const n = a;
if (!validate54(A.type, {
instancePath: e + "/failures/" + t + "/type",
parentData: A,
parentDataProperty: "type",
rootData: i,
dynamicAnchors: o
})) {
s = s === null ? validate54.errors : s.concat(validate54.errors);
a = s.length;
}
var k = n === a;
} else {
var k = true;
}
if (k) {
if (A.signature !== undefined) {
const n = a;
if (!validate58(A.signature, {
instancePath: e + "/failures/" + t + "/signature",
parentData: A,
parentDataProperty: "signature",
rootData: i,
dynamicAnchors: o
})) {
s = s === null ? validate58.errors : s.concat(validate58.errors);
a = s.length;
}
var k = n === a;
} else {
var k = true;
}
}
}
} else {
const A = {
instancePath: e + "/failures/" + t,
schemaPath: "#/oneOf/3/properties/failures/items/type",
keyword: "type",
params: {
type: "object"
}
};
if (s === null) {
s = [ A ];
} else {
s.push(A);
}
a++;
}
}
var B = r === a;
if (!B) {
break;
}
}
}
} else {
const A = {
instancePath: e + "/failures",
schemaPath: "#/oneOf/3/properties/failures/type",
keyword: "type",
params: {
type: "array"
}
};
if (s === null) {
s = [ A ];
} else {
s.push(A);
}
a++;
}
}
var D = t === a;
} else {
var D = true;
}
if (D) {
if (A.tries !== undefined) {
const n = a;
if (!validate62(A.tries, {
instancePath: e + "/tries",
parentData: A,
parentDataProperty: "tries",
rootData: i,
dynamicAnchors: o
})) {
s = s === null ? validate62.errors : s.concat(validate62.errors);
a = s.length;
}
var D = n === a;
} else {
var D = true;
}
if (D) {
if (A.lostMs !== undefined) {
const n = a;
if (!validate68(A.lostMs, {
instancePath: e + "/lostMs",
parentData: A,
parentDataProperty: "lostMs",
rootData: i,
dynamicAnchors: o
})) {
s = s === null ? validate68.errors : s.concat(validate68.errors);
a = s.length;
}
var D = n === a;
} else {
var D = true;
}
}
}
}
}
}
}
var m = n === a;
if (m && c) {
c = false;
g = [ g, 3 ];
} else {
if (m) {
c = true;
g = 3;
if (h !== true) {
h = h || {};
h.kind = true;
h.outcome = true;
h.failures = true;
h.tries = true;
h.lostMs = true;
}
}
}
}
}
if (!c) {
const A = {
instancePath: e,
schemaPath: "#/oneOf",
keyword: "oneOf",
params: {
passingSchemas: g
}
};
if (s === null) {
s = [ A ];
} else {
s.push(A);
}
a++;
validate52.errors = s;
return false;
} else {
a = l;
if (s !== null) {
if (l) {
s.length = l;
} else {
s = null;
}
}
}
if (a === 0) {
if (A && typeof A == "object" && !Array.isArray(A)) {
let n;
if (A.version === undefined && (n = "version") || A.key === undefined && (n = "key") || A.at === undefined && (n = "at") || A.attempt === undefined && (n = "attempt") || A.jobKey === undefined && (n = "jobKey") || A.kind === undefined && (n = "kind")) {
validate52.errors = [ {
instancePath: e,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: n
}
} ];
return false;
} else {
if (h !== true) {
h = h || {};
h.version = true;
h.key = true;
h.at = true;
h.repository = true;
h.runId = true;
h.attempt = true;
h.jobKey = true;
h.commit = true;
h.stage = true;
h.kind = true;
}
if (A.version !== undefined) {
const n = a;
if (2 !== A.version) {
validate52.errors = [ {
instancePath: e + "/version",
schemaPath: "#/properties/version/const",
keyword: "const",
params: {
allowedValue: 2
}
} ];
return false;
}
var E = n === a;
} else {
var E = true;
}
if (E) {
if (A.key !== undefined) {
let n = A.key;
const t = a;
if (a === t) {
if (typeof n === "string") {
if (n.length > 300) {
validate52.errors = [ {
instancePath: e + "/key",
schemaPath: "#/properties/key/maxLength",
keyword: "maxLength",
params: {
limit: 300
}
} ];
return false;
} else {
if (!f.test(n)) {
validate52.errors = [ {
instancePath: e + "/key",
schemaPath: "#/properties/key/pattern",
keyword: "pattern",
params: {
pattern: "^[A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+){0,7}$"
}
} ];
return false;
}
}
} else {
validate52.errors = [ {
instancePath: e + "/key",
schemaPath: "#/properties/key/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
}
var E = t === a;
} else {
var E = true;
}
if (E) {
if (A.at !== undefined) {
let n = A.at;
const t = a;
if (a === t) {
if (typeof n === "string") {
if (!p.test(n)) {
validate52.errors = [ {
instancePath: e + "/at",
schemaPath: "#/properties/at/pattern",
keyword: "pattern",
params: {
pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: e + "/at",
schemaPath: "#/properties/at/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
}
var E = t === a;
} else {
var E = true;
}
if (E) {
if (A.repository !== undefined) {
const n = a;
if (!validate58(A.repository, {
instancePath: e + "/repository",
parentData: A,
parentDataProperty: "repository",
rootData: i,
dynamicAnchors: o
})) {
s = s === null ? validate58.errors : s.concat(validate58.errors);
a = s.length;
}
var E = n === a;
} else {
var E = true;
}
if (E) {
if (A.runId !== undefined) {
const n = a;
if (!validate58(A.runId, {
instancePath: e + "/runId",
parentData: A,
parentDataProperty: "runId",
rootData: i,
dynamicAnchors: o
})) {
s = s === null ? validate58.errors : s.concat(validate58.errors);
a = s.length;
}
var E = n === a;
} else {
var E = true;
}
if (E) {
if (A.attempt !== undefined) {
let n = A.attempt;
const t = a;
if (!(typeof n == "number" && (!(n % 1) && !isNaN(n)) && isFinite(n))) {
validate52.errors = [ {
instancePath: e + "/attempt",
schemaPath: "#/properties/attempt/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (a === t) {
if (typeof n == "number" && isFinite(n)) {
if (n > 1e5 || isNaN(n)) {
validate52.errors = [ {
instancePath: e + "/attempt",
schemaPath: "#/properties/attempt/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 1e5
}
} ];
return false;
} else {
if (n < 1 || isNaN(n)) {
validate52.errors = [ {
instancePath: e + "/attempt",
schemaPath: "#/properties/attempt/minimum",
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
var E = t === a;
} else {
var E = true;
}
if (E) {
if (A.jobKey !== undefined) {
const n = a;
if (!validate58(A.jobKey, {
instancePath: e + "/jobKey",
parentData: A,
parentDataProperty: "jobKey",
rootData: i,
dynamicAnchors: o
})) {
s = s === null ? validate58.errors : s.concat(validate58.errors);
a = s.length;
}
var E = n === a;
} else {
var E = true;
}
if (E) {
if (A.commit !== undefined) {
const n = a;
if (!validate58(A.commit, {
instancePath: e + "/commit",
parentData: A,
parentDataProperty: "commit",
rootData: i,
dynamicAnchors: o
})) {
s = s === null ? validate58.errors : s.concat(validate58.errors);
a = s.length;
}
var E = n === a;
} else {
var E = true;
}
if (E) {
if (A.stage !== undefined) {
const n = a;
if (!validate82(A.stage, {
instancePath: e + "/stage",
parentData: A,
parentDataProperty: "stage",
rootData: i,
dynamicAnchors: o
})) {
s = s === null ? validate82.errors : s.concat(validate82.errors);
a = s.length;
}
var E = n === a;
} else {
var E = true;
}
if (E) {
if (A.kind !== undefined) {
let n = A.kind;
const t = a;
if (!(n === "plan" || n === "intent" || n === "act" || n === "end")) {
validate52.errors = [ {
instancePath: e + "/kind",
schemaPath: "#/properties/kind/enum",
keyword: "enum",
params: {
allowedValues: r.properties.kind.enum
}
} ];
return false;
}
var E = t === a;
} else {
var E = true;
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
instancePath: e,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
}
validate52.errors = s;
d.props = h;
return a === 0;
}
validate52.evaluated = {
dynamicProps: true,
dynamicItems: false
};
function parseLine(A) {
if (A.length > t.F) return undefined;
try {
const e = JSON.parse(A, (A, e) => A === "__proto__" ? undefined : e);
return isLedgerLine(e) ? e : undefined;
} catch {
return undefined;
}
}
const isLedgerLine = A => i(A);
},
48301: (A, e, n) => {
n.d(e, {
C: () => t
});
const t = ".github/rerail.yml";
},
40102: (A, e, n) => {
n.d(e, {
F: () => t,
x: () => checkLedgerText
});
const t = 256 * 1024;
const i = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+){0,7}$/;
const r = 300;
function checkLedgerText(A, e) {
if (A.length > r || !i.test(A)) throw new RangeError(`Not a key of a ledger: ${A.slice(0, 80)}`);
const n = Buffer.byteLength(e);
if (n > t) throw new RangeError(`A line of a ledger has ${n} bytes, ${t} at most.`);
}
},
68214: (A, e, n) => {
n.d(e, {
TG: () => withEarlier,
_l: () => findEarlier,
xD: () => recordName
});
var t = n(19473);
var i = n(60245);
const r = 10;
const recordName = A => `job-a${A.attempt}-${A.jobKey}`;
async function findEarlier({identity: A, debug: e, unauthenticated: n, store: o}) {
if (A.attempt <= 1) return fresh("first-attempt", "this is the first attempt");
if (e) return fresh("debug-logging", "the run was re-run with debug logging, so everything runs");
if (n !== undefined) {
return fresh("unauthenticated", `${n}, so only checkpoints authenticated by the input "checkpoint-key" are used`, true);
}
const s = Math.max(1, A.attempt - r);
for (let e = A.attempt - 1; e >= s; e -= 1) {
try {
const n = await o.getRecord(recordName({
...A,
attempt: e
}));
if (n === undefined) continue;
const t = (0, i.u9)(n);
if (t && isOurs(t, A, e)) return {
found: true,
record: t
};
return fresh("record-foreign", `the record of attempt ${e} is not one of this job`, true);
} catch (A) {
const n = A instanceof t.fk && A.reason === "record-contested";
if (!n) return fresh("service-failed", `the record of attempt ${e} could not be read: ${(0, 
t.bD)(A)}`, true);
return fresh("record-contested", 'two jobs of the earlier attempt have the same job key; give each caller its own input "key"', true);
}
}
return fresh("nothing-recorded", "no earlier attempt left a record that can be seen from here");
}
function withEarlier(A, e) {
const n = new Map(e?.stages.map(A => [ A.name, {
...A,
attempt: A.attempt ?? e.attempt
} ]));
const isPrepared = ({state: A, before: e}) => A !== "started" || e !== undefined;
const t = A.map(A => isPrepared(A) ? A : n.get(A.name) ?? A);
const i = new Set(t.map(({name: A}) => A));
return [ ...t, ...[ ...n.values() ].filter(({name: A}) => !i.has(A)) ];
}
const fresh = (A, e, n = false) => ({
found: false,
reason: A,
why: e,
alarming: n
});
const isOurs = (A, e, n) => A.jobKey === e.jobKey && A.attempt === n && A.runId === e.runId && A.repository === e.repository;
},
44634: (A, e, n) => {
n.d(e, {
namedExecutables: () => namedExecutables
});
var t = n(77598);
var i = n(73024);
var r = n(51455);
var o = n(76760);
const s = new Set(("if then else elif fi case esac for while until do done in function select time coproc " + "alias bg bind break builtin caller cd command compgen complete compopt continue declare dirs disown echo enable eval exec exit export " + "false fc fg getopts hash help history jobs kill let local logout mapfile popd printf pushd pwd read readarray readonly return set shift " + "shopt source suspend test times trap true type typeset ulimit umask unalias unset wait").split(" "));
const a = 2e3;
const d = 16 * 1024 * 1024;
async function namedExecutables(A, e) {
const n = searchPath(A);
const t = {};
for (const i of wordsOf(A)) {
const r = resolve(i, n, A);
if (r === undefined) continue;
const o = await identityOf(r, A.workspace, e.has(i)).catch(() => "unreadable");
if (o !== undefined) t[i] = o;
}
return t;
}
function wordsOf({text: A, shell: e = ""}) {
const n = e === "" || /^(?:\S*\/)?(?:ba|da|z|k)?sh\b/.test(e);
const t = new Set;
for (const i of `${e}\n${A}`.split(/[^\p{L}\p{N}_.+@~${}/-]+/u)) {
const A = i.replace(/^[{-]+|\.+$/g, "");
const e = A.includes("${") ? A : A.replace(/[{}]/g, "");
if (!/[\p{L}\p{N}_]/u.test(e) || n && s.has(e)) continue;
t.add(e);
if (t.size === a) break;
}
return [ ...t ].sort();
}
function searchPath({text: A, workingDirectory: e, env: n}) {
const t = [ ...A.matchAll(/\bPATH=["']?([^"'\s;]+)/g) ].flatMap(([, A = ""]) => A.split(":"));
const i = (n.PATH ?? n.Path ?? "").split(o.delimiter);
const r = t.filter(A => !/^\$\{?PATH\}?$/.test(A)).map(A => expand(A, n));
const s = r.filter(A => A !== undefined);
return [ ...new Set([ ...s, ...i ].map(A => o.resolve(e, A))) ];
}
function resolve(A, e, {workingDirectory: n, env: t}) {
const i = expand(A, t);
if (i === undefined) return undefined;
const r = /[\\/]/.test(i) ? [ o.resolve(n, i) ] : e.map(A => o.join(A, i));
const s = process.platform === "win32" ? [ "", ...(t.PATHEXT ?? ".COM;.EXE;.BAT;.CMD").split(";") ] : [ "" ];
for (const A of r) {
const e = s.map(e => A + e).find(isExecutable);
if (e !== undefined) return e;
}
return undefined;
}
function isExecutable(A) {
const e = (0, i.statSync)(A, {
throwIfNoEntry: false
});
return e?.isFile() === true && (process.platform === "win32" || (e.mode & 73) !== 0);
}
function expand(A, e) {
let n = true;
const t = A.replace(/^~(?=\/|$)/, e.HOME ?? "~").replace(/\$\{(\w+)\}|\$(\w+)/g, (A, t, i) => {
const r = e[t ?? i];
if (r === undefined) n = false;
return r ?? "";
});
return n && !/[${}]/.test(t) ? t : undefined;
}
async function identityOf(A, e, n) {
const s = await (0, r.realpath)(A);
if (s.startsWith(e + o.sep)) return undefined;
const a = (0, t.createHash)("sha256");
const {size: l} = (0, i.statSync)(s);
if (!n || l <= d) for await (const A of (0, i.createReadStream)(s)) a.update(A); else a.update(String(l));
for (const A of await companionsOf(s)) a.update(`\0${A}`);
return a.digest("hex").slice(0, 16);
}
async function companionsOf(A) {
const e = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(A)?.[1];
if (e !== undefined) return [ await (0, r.readFile)(o.join(e, "package.json"), "utf8").catch(() => "") ];
if (!/[\\/]python[\d.]*$/.test(A) && !await startsPython(A)) return [];
const n = o.join(o.dirname(A), "..", "lib");
const t = (await entriesOf(n)).filter(A => /^python\d/.test(A));
const i = t.flatMap(A => [ "site-packages", "dist-packages" ].map(e => o.join(n, A, e)));
const s = (await Promise.all(i.map(entriesOf))).flat();
return s.filter(A => /\.(?:dist|egg)-info$/.test(A)).sort();
}
async function startsPython(A) {
const e = await (0, r.open)(A);
try {
const {buffer: A, bytesRead: n} = await e.read(Buffer.alloc(256), 0, 256, 0);
return /^#!.*python/.test(A.toString("latin1", 0, n));
} finally {
await e.close();
}
}
const entriesOf = A => (0, r.readdir)(A).catch(() => []);
},
77595: (A, e, n) => {
n.d(e, {
b: () => i,
findUnfilteredDownload: () => findUnfilteredDownload
});
var t = n(14006);
const i = 'pattern: "!rerail-*"';
function findUnfilteredDownload(A) {
for (const {where: e, steps: n} of A) {
const A = n.find(takesAll);
if (A) return {
what: A.uses ?? s,
where: e
};
}
return undefined;
}
const r = /^actions\/download-artifact@/i;
const o = /^actions\/upload-artifact\/merge@/i;
const s = "gh run download";
function takesAll({uses: A = "", run: e, with: n}) {
if (e !== undefined) return commandTakesAll(e);
const t = n.pattern ?? "";
if (o.test(A)) return matchesRerail(t);
if (!r.test(A) || isOtherRun(n["run-id"] ?? "")) return false;
const i = [ n.name, n["artifact-ids"] ].some(A => (A ?? "").trim() !== "");
return !i && matchesRerail(t);
}
const isOtherRun = A => A.trim() !== "" && !A.includes("github.run_id");
function commandTakesAll(A) {
const e = A.replaceAll(/\\\r?\n/g, " ").split(/\r?\n|;|&&|\|\|/);
return e.some(A => /^\s*gh\s+run\s+download\b/.test(A) && !/\s(?:-n|--name|-p|--pattern)\b/.test(A));
}
const a = [ "rerail-checkpoint_ci-build-0a1b2c3d_a1_stage-0a1b2c3d_0123456789abcdef_0a1b2c3d.tar.zst", "rerail-record_ci-build-0a1b2c3d_job-a1-ci-build-0a1b2c3d_0.json" ];
function matchesRerail(A) {
const e = A.trim();
if (e === "") return true;
const n = e.indexOf("${{");
if (n >= 0) {
const A = e.slice(0, n).replace(/[*?[{!(+@\\].*$/s, "");
return a.some(e => e.startsWith(A) || A === "");
}
try {
const A = t(e, {
dot: false
});
return a.some(e => A(e));
} catch {
return true;
}
}
},
60245: (A, e, n) => {
n.d(e, {
$C: () => parseStageRecord,
EX: () => expectedOf,
hl: () => t,
u9: () => parseJobRecord
});
const t = 1;
const i = [ "started", "completed", "failed", "skipped", "fast-forwarded", "rolled-back" ];
function parseJobRecord(A) {
const e = parseObject(A);
if (!e || e.version !== t || !isCount(e.attempt)) return undefined;
if (typeof e.jobKey !== "string" || typeof e.claim !== "string" || !Array.isArray(e.stages)) return undefined;
if (!e.stages.every(isStageRecord) || !isAbsentOr(Array.isArray)(e.ledger)) return undefined;
return e;
}
function parseStageRecord(A) {
const e = parseObject(A);
return isStageRecord(e) ? e : undefined;
}
const r = 8 * 1024 * 1024;
function parseObject(A) {
if (A.length > r) return undefined;
try {
const e = JSON.parse(A, (A, e) => A === "__proto__" ? undefined : e);
return isObject(e) ? e : undefined;
} catch {
return undefined;
}
}
const isObject = A => typeof A === "object" && A !== null && !Array.isArray(A);
const isCount = A => Number.isSafeInteger(A) && A >= 0;
const isText = A => typeof A === "string";
const isHash = A => isText(A) && /^[0-9a-f]{64}$/.test(A);
const isTextMap = A => isObject(A) && Object.values(A).every(isText);
const isNameMap = A => isTextMap(A) && Object.keys(A).every(A => /^[^\r\n]+$/.test(A));
const isAbsentOr = A => e => e === undefined || A(e);
const isSnapshotRef = A => isObject(A) && isText(A.checkpoint) && /^[a-z0-9-]{8,64}$/.test(A.checkpoint) && isHash(A.stateHash);
const isReplay = A => isObject(A) && isNameMap(A.outputs) && isNameMap(A.env) && Array.isArray(A.path) && A.path.every(isText) && isAbsentOr(isText)(A.masks);
const isFingerprint = A => isObject(A) && [ "os", "arch", "home", "user", "workspace" ].every(e => isText(A[e])) && isAbsentOr(isText)(A.libc) && isTextMap(A.tools) && isAbsentOr(isTextMap)(A.executables);
const isSkipBlocker = A => isObject(A) && isText(A.reason) && isText(A.why);
function isStageRecord(A) {
if (!isObject(A) || A.version !== t) return false;
const e = {
name: isText,
attempt: isAbsentOr(isCount),
order: isCount,
state: A => i.includes(A),
script: isHash,
environment: isTextMap,
fingerprint: isAbsentOr(isFingerprint),
commit: isAbsentOr(isText),
head: isAbsentOr(isText),
startedAt: isCount,
before: isAbsentOr(isSnapshotRef),
after: isAbsentOr(isSnapshotRef),
dirty: isAbsentOr(isSnapshotRef),
interrupted: isAbsentOr(A => A === true),
replay: isAbsentOr(isReplay),
blockers: A => Array.isArray(A) && A.every(isSkipBlocker),
failure: isAbsentOr(isObject),
resumes: isCount,
plannedResumes: isAbsentOr(isCount)
};
return Object.entries(e).every(([e, n]) => n(A[e]));
}
function expectedOf(A, e, {stateHash: n}, t) {
const {repository: i, runId: r, jobKey: o} = A;
const {commit: s, order: a} = e;
return {
...i === undefined ? {} : {
repository: i
},
...r === undefined ? {} : {
runId: r
},
jobKey: o,
...s === undefined ? {} : {
commit: s
},
attempt: t,
sequence: a * 2,
stateHash: n
};
}
},
97762: (A, e, n) => {
n.r(e);
n.d(e, {
annotationOf: () => annotationOf
});
var t = n(57234);
function annotationOf(A) {
const {outcome: e, title: n, tries: i} = A;
const r = (0, t.uM)(A);
const o = r?.failure;
const s = `"${n}"`;
if (A.cancelled) return {
level: "notice",
text: `${s} was ended by the runner.${goesOn(A)}`
};
if (!r || !o) return {
level: "error",
text: `${s} failed: ${A.stopped ?? "for an unknown reason"}.`
};
const a = o.evidence[0]?.text;
const d = [ ...(0, t.xS)(r), (0, t.Vj)(o, r.exitCode) ].join(", ") + (a === undefined ? "" : `: ${a}`);
const l = (0, t.LH)(r);
if (e === "recovered") {
return {
level: "notice",
text: `${s} ${l} and passed on try ${i.length} (${d})`
};
}
if (e === "skipped") {
return {
level: "warning",
text: `${s} ${l} and was skipped, because it is optional (${d})`
};
}
const c = r.exitCode || 1;
const u = (0, t.Dx)(A, o, r.exitCode);
return {
level: "error",
text: `Process completed with exit code ${c}. ${s} ${l} (${d}).${u === undefined ? "" : ` Not retried: ${u}.`}${goesOn(A)} ${(0, 
t.wr)(A, o)}`
};
}
const goesOn = A => A.goesOn ? " If you re-run the failed jobs, rerail resumes from what it left." : "";
},
6611: (A, e, n) => {
n.d(e, {
r: () => causeOf
});
const t = {
"shell-command-not-found": "command not found",
"runner-exit-not-found": "command not found",
"shell-permission-denied": "permission denied",
"shell-no-such-file": "file not found",
"shell-broken-script": "syntax error in the script",
"make-no-rule": "make target not found",
"npm-registry-refuses": "package not found in the registry, or access to it refused",
"npm-missing-script": "npm script not found",
"npm-dependency-conflict": "dependency conflict",
"npm-files": "missing or broken package files",
"node-module-not-found": "module not found",
"node-uncaught": "uncaught exception",
"python-import": "Python module not found",
"python-usage": "wrong Python arguments",
"pip-no-distribution": "Python package not found",
"pip-nothing-found": "Python package not found",
"pip-conflict": "dependency conflict",
"apt-no-package": "apt package not found",
"rpm-no-package": "package not found",
"docker-image-missing": "container image not found",
"docker-unauthorized": "container registry refused access",
"docker-daemon": "no container daemon",
"linux-missing-library": "shared library not found",
"linux-address-in-use": "network port already in use",
"linux-crash": "program crashed",
"general-access": "access refused",
"general-configuration": "wrong configuration",
"general-crash": "program crashed",
"general-already-published": "version already published",
"general-archive-damaged": "damaged archive",
"actions-secret-missing": "secret not set",
"actions-oidc": "no OIDC token",
"ssh-authentication": "SSH authentication refused",
"maven-goal-failed": "Maven goal failed"
};
const i = /^(?:general-(?:error|exception|script-tools)|make-failed|monorepo-failed|package-script-failed|npm-lifecycle|msbuild-command-failed|.*-exit)$/;
const r = 127;
const o = 126;
function causeOf(A, e) {
if (A.type !== "unknown") return undefined;
const n = A.evidence.find(A => !i.test(A.rule))?.rule;
if (n !== undefined) return t[n] ?? n.replaceAll("-", " ");
if (e === r) return "command not found";
return e === o ? "command cannot be executed" : undefined;
}
},
43416: (A, e, n) => {
n.d(e, {
fastForwardNotice: () => fastForwardNotice,
fastForwardSummary: () => fastForwardSummary
});
var t = n(62403);
var i = n(34902);
const fastForwardNotice = ({stage: A, attempt: e, durationMs: n}) => `Stage "${A}" did not run: it passed in attempt ${e}${n === undefined ? "" : ` (${(0, 
t.a3)(n)})`}, and rerail restored what it left.`;
const fastForwardSummary = ({stage: A, attempt: e, checkpoint: n}) => `${(0, i.ti)(A)} did not run: ${(0, 
i.Ic)(`fast-forwarded from attempt ${e}, checkpoint ${n}.`)}\n`;
},
93703: (A, e, n) => {
n.r(e);
n.d(e, {
replayMarkdown: () => replayMarkdown,
replayText: () => replayText
});
var t = n(34902);
const i = 50;
function replayText(A) {
const e = A.decided.slice(0, i).map(cellsOf);
const n = r.map((A, n) => Math.max(A.length, ...e.map(A => A[n].length)));
const line = A => A.map((A, e) => A.padEnd(n[e])).join("  ").trimEnd();
return [ ...summary(A), "", line(r), ...e.map(line), ...more(A) ].join("\n");
}
function replayMarkdown(A) {
const e = A.decided.slice(0, i).map(A => `| ${cellsOf(A).map(t.Ic).join(" | ")} |`);
const n = [ `| ${r.join(" | ")} |`, `|${r.map(() => "---").join("|")}|` ];
return [ `### rerail in ${(0, t.Ic)(A.repository)}`, "", ...summary(A).map(A => `- ${A}`), "", ...n, ...e, ...more(A) ].join("\n");
}
const r = [ "run", "workflow", "branch", "cause", "decision", "in fact", "minutes" ];
const o = {
saved: "a re-run passed",
spent: "a re-run failed, too",
wrong: "a re-run passed after all",
right: "a re-run failed, too",
open: ""
};
const cellsOf = ({run: A, attempt: e, workflow: n, branch: t, type: i, act: r, leftAlone: s, verdict: a, minutes: d}) => [ `${A}/${e}`, n.replace(".github/workflows/", ""), t ?? "", i ?? "", s === null ? r : `left alone: ${s}`, o[a], String(d) ].map(A => A.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ").slice(0, 60));
function summary({repository: A, since: e, runs: n, failed: t, decided: i, totals: r, unread: o}) {
return [ `${A} since ${e.slice(0, 10)}: ${n} runs, ${t} of them failed at least once (${i.length} failed attempts)`, `rerail would have started ${r.reruns} re-runs, asked a person ${r.asked} times and left ${r.leftAlone} alone`, `saved: ${r.saved} re-runs that people started by hand, ${r.savedMinutes} minutes sooner; spent: ${r.spentMinutes} machine minutes`, `wrong: ${r.wrong}; nobody knows how a re-run would have ended: ${r.open}`, ...o > 0 ? [ `${o} attempts could not be read` ] : [] ];
}
const more = ({decided: A}) => A.length > i ? [ `… and ${A.length - i} more` ] : [];
},
4295: (A, e, n) => {
n.r(e);
n.d(e, {
stepSummary: () => stepSummary,
timeline: () => timeline
});
var t = n(49348);
var i = n(62403);
var r = n(34902);
const o = 10;
const s = 200;
function failedTestsTable(A) {
if (A.length === 0) return "";
const e = A.slice(0, o).map(({name: A, place: e, message: n = ""}) => {
const t = e === undefined ? "" : ` (${(0, r.xR)(e)})`;
return `| ${(0, r.KH)(A)}${t} | ${(0, r.xR)(n.slice(0, s))} |`;
});
const n = A.length > o ? [ `| and ${A.length - o} more | |` ] : [];
return [ "| test | message |", "|---|---|", ...e, ...n ].join("\n");
}
var a = n(57234);
const d = 15;
function stepSummary(A) {
const e = (0, a.uM)(A);
const n = nextOf(A, e?.failure);
const t = [ `### ${headline(A, e)}`, e?.tests ? failedTestsTable(e.tests.failed) : "", e?.failure ? why(A, e, e.failure) : "", isSingle(A) ? "" : `**Done** ${done(A)}`, n === undefined ? "" : `**Next** ${(0, 
r.CS)(n)}`, timeline(A.stages) || triesTimeline(A), footnote(A) ];
return `${t.filter(A => A !== "").join("\n\n")}\n`;
}
function headline({outcome: A, title: e, tries: n, cancelled: t}, i) {
const o = (0, r.ti)(e);
const s = (0, r.CS)((0, a.LH)(i));
if (t) return `Ended by the runner: ${o} was cancelled or timed out`;
switch (A) {
case "recovered":
return `Nothing to do: ${o} ${s} and passed on try ${n.length}`;

case "skipped":
return `Skipped: ${o} ${s}, and it is optional`;

case "fast-forwarded":
return `Nothing to do: ${o} was fast-forwarded`;

case "passed":
return `Nothing to do: ${o} passed`;

case "failed":
return `Needs you: ${failedTestsHeadline(i, o) ?? `${o} ${s}`}`;
}
}
function failedTestsHeadline(A, e) {
const {tests: n, failure: t} = A ?? {};
if (!n || n.failed.length === 0 || t?.type !== "test-failure") return undefined;
const i = n.failed.length;
const r = n.total === undefined || n.total < i ? "" : ` of ${n.total}`;
return `${i}${r} ${(n.total ?? i) === 1 ? "test" : "tests"} failed in ${e}`;
}
const isSingle = ({tries: A, outcome: e, cancelled: n}) => A.length === 1 && e === "failed" && !n;
function why(A, e, n) {
const t = [ ...new Set(n.evidence.map(A => A.rule)) ].slice(0, 2).map(r.ti);
const i = (0, a.xS)(e).map(r.Ic).join(", ");
const o = isSingle(A) ? (0, a.Dx)(A, n, e.exitCode) : undefined;
const s = [ i, (0, r.Ic)((0, a.Vj)(n, e.exitCode)), ...t, o === undefined ? "" : `not retried: ${(0, 
r.CS)(o)}` ].filter(Boolean);
const d = shownLines(e, n).map(({line: A, text: e, isEvidence: n}) => `${n ? ">" : " "} ${String(A).padStart(5)} │ ${e}`);
return [ `**Why** ${s.join(" · ")}`, ...d.length > 0 ? [ (0, r.DV)(d) ] : [] ].join("\n\n");
}
function shownLines({excerpt: A, tests: e}, n) {
if (!A) return n.evidence.slice(0, d).map(A => ({
...A,
isEvidence: true
}));
if (e && e.failed.length > 0) return [];
const t = n.type === "timeout" || n.type === "unknown" || n.evidence.length === 0;
return t ? withEnd(A) : A.lines.slice(0, d);
}
function withEnd({lines: A, end: e}) {
const n = e[0]?.line ?? Number.POSITIVE_INFINITY;
return [ ...A.filter(({line: A}) => A < n).slice(0, d - e.length), ...e ];
}
function done(A) {
const {tries: e, clean: n, cancelled: t} = A;
const o = e.map((A, n) => {
const t = (0, i.a3)(A.durationMs);
const o = `try ${n + 1}`;
if (isSame(A, e[n - 1])) return `${o}: the same after ${t}`;
if (A.failure) {
return (0, r.Ic)(`${o}: ${(0, a.pJ)(A)} after ${t}, ${(0, a.Vj)(A.failure, A.exitCode)}`);
}
return A.cancelled || A.exitCode !== 0 ? (0, r.Ic)(`${o}: ${(0, a.pJ)(A)} after ${t}`) : `${o} passed after ${t}`;
});
const s = n ? " → workspace restored → " : " → ";
const d = (0, a.EV)(A);
const l = e.at(-1)?.failure !== undefined || t;
return `${o.join(s)}${l && d !== undefined ? ` → stopped: ${(0, r.CS)(d)}` : ""}`;
}
function isSame(A, e) {
if (!A.failure || !e?.failure) return false;
return A.failure.signature === e.failure.signature && (0, a.pJ)(A) === (0, a.pJ)(e);
}
function nextOf(A, e) {
const {outcome: n, plan: t, cancelled: i, goesOn: r} = A;
if (n !== "failed") return undefined;
if (r) return "Re-run the failed jobs: rerail fast-forwards completed stages and resumes this one from what it left.";
if (i) return undefined;
if (t?.strategy === "RESUME") {
return "Re-run the failed jobs: rerail fast-forwards completed stages and starts this one from its checkpoint.";
}
return e && (0, a.wr)(A, e);
}
const l = {
started: "…",
completed: "✓",
failed: "✗",
skipped: "⊘",
"fast-forwarded": "»",
"rolled-back": "↩"
};
function timeline(A) {
return A.map(A => {
const e = (A.tries ?? 1) > 1 ? ` (${A.tries} tries)` : "";
const n = A.durationMs === undefined ? "" : ` ${(0, i.a3)(A.durationMs)}`;
return `${clockTime(A.startedAt)} ${(0, r.Ic)(A.name)} ${l[A.state]}${n}${e}`;
}).join(" · ");
}
function triesTimeline({tries: A}) {
if (A.length < 2) return "";
return A.map(({startedAt: A, durationMs: e, exitCode: n, cancelled: t}, r) => {
const o = n === 0 && !t ? "✓" : "✗";
return `${clockTime(A)} try ${r + 1} ${o} ${(0, i.a3)(e)}`;
}).join(" · ");
}
const clockTime = A => new Date(A).toISOString().slice(11, 16);
function footnote({lane: A, laneReason: e, job: n, tries: o, checkpoint: s, clean: a}) {
const d = o.filter(A => A.failure).reduce((A, e) => A + e.durationMs, 0);
const l = o.slice(1).reduce((A, e, n) => {
const t = o[n];
return A + Math.max(0, e.startedAt - t.startedAt - t.durationMs);
}, 0);
const c = [ ...n === undefined ? [] : [ `job ${(0, r.ti)(n)}` ], ...d === 0 ? [] : [ `spent ${(0, 
i.a3)(d)} on failed tries` ], ...o.length < 2 ? [] : [ `${(0, i.a3)(l)} between tries` ], `lane ${A}${e === undefined ? "" : ` (${(0, 
r.Ic)(e)})`}`, ...s ? [ `checkpoint ${(0, r.ti)(s.id)}, ${(0, t.z)(s.storedBytes)}` ] : [], ...a ? [ "files outside the workspace are unchanged" ] : [] ];
return `<sub>${c.join(" · ")}</sub>`;
}
},
57234: (A, e, n) => {
n.d(e, {
Dx: () => bareStop,
EV: () => stopOf,
LH: () => troubleOf,
Vj: () => verdictOf,
pJ: () => endOf,
uM: () => lastFailed,
wr: () => adviceOf,
xS: () => factsOf
});
var t = n(78763);
var i = n(62403);
var r = n(6611);
const o = {
timeout: "timed out",
"test-failure": "had failing tests",
"quality-gate": "failed a quality check",
"resource-exhaustion": "ran out of resources",
network: "failed with a network error",
git: "failed with a git error",
unknown: "failed"
};
const s = .7;
const isSure = ({type: A, confidence: e}) => A !== "unknown" && e >= s;
function troubleOf(A) {
const e = A?.failure;
if (!A || !e) return o.unknown;
const n = (0, r.r)(e, A.exitCode);
if (n !== undefined) return `failed: ${n}`;
if (!isSure(e)) return endedBy(A);
return e.type === "resource-exhaustion" ? exhausted(e) : o[e.type];
}
function endedBy(A) {
const e = endOf(A);
if (/^(?:killed|stopped|ended) by/.test(e)) return `was ${e}`;
return e.startsWith("exit status") ? `failed with ${e}` : `failed: ${e}`;
}
function exhausted({facts: A, evidence: e}) {
const n = [ ...A.slice(0, 1), ...e.slice(0, 1).flatMap(({text: A, rule: e}) => [ A, e ]) ].join(" ");
if (/\boom|memory|heap/i.test(n)) return "ran out of memory";
return /\bdisk|no space|ENOSPC|inode/i.test(n) ? "ran out of disk space" : o["resource-exhaustion"];
}
function verdictOf(A, e) {
const {type: n, confidence: t} = A;
if (n === "unknown") return (0, r.r)(A, e) ?? "unknown cause";
return `${isSure(A) ? "" : "possibly "}${n.replace("-", " ")} ${Math.floor(t * 100)} %`;
}
function bareStop(A, e, n) {
const i = stopOf(A);
const o = (0, r.r)(e, n);
const s = (0, t.tu)({
failure: {
...e,
...o === undefined ? {} : {
cause: o
}
}
});
return i?.startsWith(`${s}: `) ? i.slice(s.length + 2) : i;
}
function endOf({exitCode: A, signal: e, limit: n, cancelled: t, problems: r}) {
if (t) return "ended by the runner";
if (n) return `stopped by "${n.name}" (${(0, i.a3)(n.ms)})`;
if (e !== undefined) return `killed by ${e}`;
return A === 0 && r[0] !== undefined ? r[0] : `exit status ${A}`;
}
function stopOf({plan: A, stopped: e, cancelled: n}) {
if (n) return e;
if (A?.strategy === "MANUAL" || A?.strategy === "SKIP") return A.why;
return A?.refused.find(({strategy: A}) => A === "RETRY")?.why ?? e;
}
function adviceOf({plan: A, outcome: e}, n) {
const t = e === "failed" && A?.refused.some(({reason: A}) => A === "outside-effects");
if (t) return "Check what the script already did outside the workspace before you run it again.";
return isSure(n) || n.evidence.length > 0 ? n.suggestion : "Look at the end of the log.";
}
const lastFailed = ({tries: A}) => A.findLast(A => A.failure);
function factsOf(A) {
const e = endOf(A);
const n = A.failure?.facts ?? [];
const t = n.some(A => A.includes(e) || /exit status|ended by|killed by|reached/.test(A));
return t ? [ ...n ] : [ e, ...n ];
}
},
70909: (A, e, n) => {
n.r(e);
n.d(e, {
notUploaded: () => notUploaded,
staysHere: () => staysHere,
stillOnItsWay: () => stillOnItsWay,
uploadsLost: () => uploadsLost,
withheldCheckpoint: () => withheldCheckpoint
});
var t = n(77595);
var i = n(49348);
var r = n(62403);
function notUploaded({left: A, failed: e, gaveUp: n}, t) {
const i = plain(e[0] ?? whyGivenUp(n, A, t));
return `The checkpoints were not uploaded completely: ${i}. A re-run of this job starts from the beginning.`;
}
function whyGivenUp(A, e, n) {
const t = count(e, "upload");
const i = A?.trouble === undefined ? "" : ` (${plain(A.trouble)})`;
if (A?.reason === "no-uploader") return `the process that uploads did not start${i}`;
const o = A?.busy ? "other processes keep the processors busy" : undefined;
if (A?.reason === "stalled") {
const e = o ?? `the artifact service does not answer${i}`;
return `${t} made no progress for ${(0, r.a3)(A.ms)}: ${e}`;
}
return `${t} not done within ${(0, r.a3)(n)}${o === undefined ? i : `: ${o}`}`;
}
function staysHere(A) {
if (A.reason === "ghes") {
return "This server is GitHub Enterprise Server, whose artifact service does not work with rerail: guards, retries and stages work within the job, but a later attempt cannot resume. See docs/enterprise-server.md.";
}
const {what: e, where: n} = A.download;
return `rerail uploads no checkpoints in this run, so a later attempt cannot resume: "${e}" in "${n}" takes every artifact of the run and would get rerail's, too. To change that, add this line to its inputs: ${t.b}`;
}
function stillOnItsWay(A) {
if (A.length === 0) return undefined;
return `still uploading in the background: ${namesOf(A)}`;
}
function uploadsLost(A, e) {
const n = e.length === 1 ? "a checkpoint" : count(e.length, "checkpoint");
return `Attempt ${A} ended before rerail had uploaded ${n}: ${namesOf(e)}. What needs ${e.length === 1 ? "it" : "them"} runs again.`;
}
function withheldCheckpoint({id: A, stage: e}, n) {
const t = e === undefined ? "" : ` of stage "${e}"`;
return `Checkpoint ${A.slice(0, 12)}${t} is not uploaded: ${plain(n)}. Mask the value before a script writes it, or list the file in the input "exclude". Later attempts run again what needs this checkpoint.`;
}
const o = 5;
const namesOf = A => [ ...A.slice(0, o).map(nameOf), ...A.length > o ? [ `${A.length - o} more` ] : [] ].join(", ");
function nameOf({id: A, stage: e, storedBytes: n, clean: t}) {
const r = e === undefined ? "" : ` of stage "${e}"`;
return `checkpoint ${A.slice(0, 12)}${r} (${t ? "" : "interrupted, "}${(0, i.z)(n)})`;
}
const count = (A, e) => `${A} ${e}${A === 1 ? "" : "s"}`;
const plain = A => A.replace(/[.\s]+$/, "");
},
18011: (A, e, n) => {
n.r(e);
n.d(e, {
answerFailure: () => answerFailure
});
var t = n(73024);
var i = n(44317);
const r = {
baseMs: 5e3,
growth: 2,
ceilingMs: 12e4
};
function backoffMs(A, e, n) {
const t = Math.min(e.ceilingMs, e.baseMs * e.growth ** (A - 1));
return Math.floor(n() * t);
}
var o = n(50014);
var s = n(62403);
var a = n(87059);
var d = n(10313);
var l = n(56728);
var c = n(53501);
async function answerFailure({phase: A, prepared: e}, n, t) {
const {failure: i, plan: r, result: s} = n;
if (r.strategy !== "RETRY") return {
again: false,
why: r.why
};
const a = waitBefore(A, n);
const d = t(a);
if (d !== undefined) return {
again: false,
why: d
};
const l = {
RERAIL_FAILURE_TYPE: i.type
};
const {clean: c, before: u} = e;
const f = {
...c && u ? {
restore: {
run: () => restoreBefore(A, e, u, s)
}
} : {},
retry: {
async run() {
n.restored = c && u !== undefined;
Object.assign(l, await retryVariables(A, e, n));
return {
done: true
};
}
}
};
const p = await (0, o.Bb)(r, f, await A.ledger(), n.key);
if (!p.done) return {
again: false,
why: p.why ?? "the retry could not be prepared"
};
const g = i.evidence[0]?.text;
return {
again: true,
why: g === undefined ? r.why : `${r.why} (${g})`,
waitMs: a,
environment: l
};
}
function waitBefore({inputs: A, random: e}, {plan: n, result: t}) {
const i = {
...r,
baseMs: A.retryWaitMs ?? n.waitMs ?? r.baseMs
};
return Math.max(backoffMs(t.number, i, e), t.retryAfterMs ?? 0);
}
async function retryVariables(A, {resumed: e}, {plan: n, restored: t, tests: i, result: r}) {
return {
...await failedTests(A, i, r.number),
...n.scale === undefined ? {} : {
RERAIL_SCALE: String(n.scale)
},
...e && t ? {
[l.X]: "0"
} : {}
};
}
async function failedTests(A, e, t) {
if (!e || e.failed.length === 0) return {};
const {writeFailedTests: i} = await Promise.all([ n.e(143), n.e(6), n.e(734), n.e(207), n.e(883), n.e(348), n.e(51) ]).then(n.bind(n, 96247));
const r = await A.bestEffort("Naming the failed tests", () => i(A, e, t));
return r === undefined ? {} : {
RERAIL_FAILED_TESTS: r
};
}
const u = {
done: false,
why: "rerail could not restore the workspace"
};
async function restoreBefore(A, e, t, {resources: r}) {
const {gitConfig: o} = e;
const l = await A.bestEffort("Restoring the workspace", async () => {
const [s, l] = await Promise.all([ A.engine(), A.localStore() ]);
const {masker: c, cancel: u, context: f} = A;
const p = f.workspace;
if (e.folder) (0, i.Z)(p, e.folder);
stepInto(p);
const {folder: g} = await (0, a.i)(A);
await (0, d.e)(A, r);
const b = {
id: t.id,
root: p,
stores: [ l ],
masker: c,
signal: u,
...g ? {
folder: g
} : {}
};
const w = await s.restore(b);
if (g) e.folder = g;
if (o) (await Promise.all([ n.e(207), n.e(348), n.e(254), n.e(794) ]).then(n.bind(n, 41744))).restoreGitConfig(o);
return w;
});
if (!l) return {
...u,
checkpoint: t.id
};
await (0, c.A)(A, l, r);
await (0, d.G)(A);
const {written: f, removed: p, ms: g} = l;
A.log.info(`workspace restored to its state before the try: ${f} written, ${p} removed, ${(0, 
s.a3)(g)}; files outside the workspace are unchanged`);
return {
done: true,
checkpoint: t.id,
durationMs: Math.round(g)
};
}
function stepInto(A) {
(0, t.mkdirSync)(A, {
recursive: true
});
process.chdir(A);
}
},
54802: (A, e, n) => {
n.r(e);
n.d(e, {
SCRIPT_FOLDER: () => a,
decideEnd: () => decideEnd,
understand: () => understand
});
var t = n(93711);
var i = n(1273);
function historyOf(A, e) {
const n = new Set;
const t = new Map;
for (const i of A) {
if (i.kind !== "end") continue;
for (const {signature: A} of i.failures) {
if (i.outcome === "recovered") n.add(A); else if (i.commit === e) t.set(A, (t.get(A) ?? 0) + 1);
}
}
const i = [ ...t ].filter(([, A]) => A > 1).map(([A]) => A);
return {
flaky: [ ...n ].sort(),
repeated: i.sort()
};
}
var r = n(6611);
var o = n(40971);
var s = n(47583);
async function completeCircumstances(A, e, t) {
if (e.isComplete) return;
e.isComplete = true;
const {readJobPolicy: i} = await Promise.all([ n.e(207), n.e(348), n.e(254), n.e(794) ]).then(n.bind(n, 29544));
const r = await A.bestEffort("Reading the policy", () => i(A, "thorough"));
if (r) {
e.policy = r.policy;
e.isPolicyBroken = r.isBroken;
}
const o = await A.bestEffort("Reading the workflow file", () => (0, s.zF)(A, e.policy));
if (!o) return;
if (o.never !== undefined) e.never = o.never;
const a = e.effects ?? await (0, s.w7)(A.inputs, t);
const d = A.inputs.sideEffects === "none";
e.effects = o.isIdempotent || d ? [] : [ ...a, ...o.effects ];
}
const a = /\S*[\\/]guards[\\/]\d+[\\/]try-\d+[\\/](?=script)/g;
async function understand(A, e, n) {
const {phase: t, prepared: i, scriptText: r} = A;
await completeCircumstances(t, i, r);
const o = await testsOf(t, e);
const s = await classifyTry(A, e, o);
const a = await situationOf(A, e, s, n);
const {plan: d, key: l} = await decideAndRecord(t, a, `try-${e.number}`);
return {
result: e,
failure: s,
situation: a,
plan: d,
key: l,
restored: false,
...o === undefined ? {} : {
tests: o
}
};
}
async function decideEnd(A, {situation: e}, {stopped: n, cancelled: t}) {
const i = {
...e,
cancelled: t,
...n === undefined ? {} : {
stopped: n
}
};
return decideAndRecord(A, i, "end");
}
async function decideAndRecord(A, e, n) {
const t = (0, i.LD)(e);
const r = await A.ledger();
const o = r.newKey(n);
await r.record(o, {
kind: "plan",
situation: e,
plan: t
});
return {
plan: t,
key: o
};
}
async function classifyTry({phase: A, prepared: e, scriptText: t}, i, r) {
const {classify: o} = await Promise.all([ n.e(143), n.e(6), n.e(734), n.e(207), n.e(883), n.e(348), n.e(51) ]).then(n.bind(n, 50554));
const {context: s, inputs: d, masker: l} = A;
const {exitCode: c, signal: u, limit: f, cancelled: p, resources: g, annotations: b} = i;
return o({
log: i.log(),
facts: {
exitCode: c,
...u === undefined ? {} : {
signal: u
},
...f === undefined ? {} : {
limit: f
},
cancelled: p,
resources: g,
annotations: b,
...s.job === undefined ? {} : {
jobName: s.job
},
...d.stage === undefined ? {} : {
stepName: d.stage
},
script: t,
...r === undefined ? {} : {
tests: r
}
},
rules: e.policy?.rules ?? [],
mask: A => l.mask(A.replace(a, ""))
});
}
async function situationOf({phase: A, prepared: e, scriptText: n}, i, {type: o, confidence: a, signature: d, retry: l, evidence: c}, u) {
const {inputs: f, context: p} = A;
const g = (0, r.r)({
type: o,
evidence: c
}, i.exitCode);
const {policy: b, lane: w, stage: m, before: h} = e;
const y = /^refs\/heads\/(.+)$/.exec(p.ref ?? "")?.[1];
const v = u.reduce((A, e) => A + e.result.durationMs, i.durationMs);
const P = b?.lanes.find(A => A.lane === w)?.budgetMs ?? t.R[w];
return {
failure: {
type: o,
confidence: a,
signature: d,
retry: l,
...g === undefined ? {} : {
cause: g
}
},
lane: w,
options: {
retry: f.retry,
optional: f.optional,
...f.maxTries === undefined ? {} : {
maxTries: f.maxTries
}
},
policy: {
...b ? {
plans: b.plans,
rollbackBranches: b.rollback.branches
} : {},
...e.isPolicyBroken ? {
isBroken: true
} : {}
},
...e.never === undefined ? {} : {
stopped: e.never
},
history: await historyFor(A),
...y === undefined ? {} : {
branch: y
},
made: {
tries: i.number,
resumes: m?.record.plannedResumes ?? 0
},
time: {
spentMs: v,
lastTryMs: i.durationMs,
...Number.isFinite(P) ? {
budgetMs: P
} : {}
},
externalEffects: e.effects ?? await (0, s.w7)(f, n),
resumable: m !== undefined && h !== undefined && f.checkpoint !== "none",
cancelled: i.cancelled,
survivors: i.survivors.map(({pid: A, command: e, cause: n}) => `${e} (pid ${A}, ${n})`)
};
}
async function historyFor(A) {
const [e, t, {isLedgerLine: i}] = await Promise.all([ A.ledger(), (0, o.readEarlier)(A), Promise.all([ n.e(143), n.e(6), n.e(734), n.e(207), n.e(883), n.e(348), n.e(51) ]).then(n.bind(n, 62536)) ]);
const r = [ ...(t?.ledger ?? []).filter(i), ...await e.lines() ];
return historyOf(r, A.context.sha);
}
async function testsOf(A, e) {
if (A.inputs.reports.length === 0) return undefined;
const {readReports: t} = await Promise.all([ n.e(143), n.e(6), n.e(734), n.e(207), n.e(883), n.e(348), n.e(51) ]).then(n.bind(n, 96247));
return A.bestEffort("Reading the test reports", () => t(A, e.startedAt));
}
},
53501: (A, e, n) => {
n.d(e, {
A: () => emptyQuarantine,
a: () => moveQuarantine
});
var t = n(73024);
var i = n(51455);
var r = n(76760);
var o = n(19473);
async function emptyQuarantine(A, {quarantine: e}, t) {
if (e === undefined) return;
if (t && (await Promise.all([ n.e(143), n.e(6), n.e(734), n.e(207), n.e(883), n.e(348), n.e(51) ]).then(n.bind(n, 48722))).isDiskFull(t)) {
await (0, i.rm)(e, {
recursive: true,
force: true
});
A.log.info("what the try had written was deleted, not kept: the disk was full");
removeIfEmpty(r.dirname(e));
return;
}
const o = await moveQuarantine(A, e);
A.log.debug(`what the restore replaced is in ${o}`);
}
async function moveQuarantine(A, e) {
const {workspace: n} = A.context;
const i = [ r.join((await A.job()).folder, "quarantine"), r.join(n, "../.rerail-quarantine") ];
for (const n of i) {
const i = r.join(n, r.basename(e));
try {
(0, t.mkdirSync)(n, {
recursive: true,
mode: 448
});
(0, t.renameSync)(e, i);
removeIfEmpty(r.dirname(e));
return i;
} catch (t) {
A.log.debug(`quarantine ${e} is not moved to ${i}: ${(0, o.bD)(t)}`);
removeIfEmpty(n);
}
}
return e;
}
function removeIfEmpty(A) {
try {
if ((0, t.readdirSync)(A).join() === ".gitignore") (0, t.rmSync)(r.join(A, ".gitignore"));
(0, t.rmdirSync)(A);
} catch {}
}
},
9303: (A, e, n) => {
n.d(e, {
reportFailures: () => reportFailures
});
var t = n(51455);
var i = n(3414);
var r = n(63854);
async function reportFailures(A, e, t) {
const {failedTries: i, result: o} = e;
if (!o || o.passed && i.length === 0) return;
const [{storyOf: s}, {stepSummary: a}, {annotationOf: d}] = await Promise.all([ Promise.all([ n.e(143), n.e(6), n.e(734), n.e(207), n.e(883), n.e(348), n.e(51) ]).then(n.bind(n, 59089)), Promise.all([ n.e(143), n.e(6), n.e(734), n.e(207), n.e(883), n.e(348), n.e(51) ]).then(n.bind(n, 4295)), Promise.all([ n.e(143), n.e(6), n.e(734), n.e(207), n.e(883), n.e(348), n.e(51) ]).then(n.bind(n, 97762)) ]);
const l = (0, r.X)(A.masker, await s(A, e, o));
const {level: c, text: u} = d(l);
A.log[c](u);
if (t) await appendSummary(A, t, A.masker.mask(a(l)));
}
async function appendSummary(A, e, n) {
const {size: r} = await (0, t.stat)(e).catch(() => ({
size: 0
}));
if (r + Buffer.byteLength(n) <= i._4) await (0, t.appendFile)(e, n); else A.log.info("the script filled the job summary; the lines above say what happened");
}
},
59089: (A, e, n) => {
n.r(e);
n.d(e, {
storyOf: () => storyOf
});
const t = 60;
const i = /^(?:$|#|set [-+]|shopt |export \w+=\S*$|\w+=\S*$|cd \S+$|echo |trap |\$ErrorActionPreference)/;
function scriptTitle(A) {
const e = A.split("\n").map(A => A.trim().replace(/\s*\\$/, ""));
const n = e.find(A => !i.test(A)) ?? e.find(A => A !== "") ?? "script";
return n.length > t ? `${n.slice(0, t - 1)}…` : n;
}
var r = n(54802);
async function storyOf(A, e, n) {
const {outputs: t, failedTries: i} = e;
const {inputs: r, context: o} = A;
const s = new Map(i.map(A => [ A.result, A ]));
const a = i.at(-1)?.plan;
const d = i.at(-1);
const l = d && await shownOf(A, d);
const c = await A.job().then(A => A.stages()).catch(() => []);
return {
outcome: t.outcome,
title: r.stage ?? scriptTitle(r.run ?? ""),
...o.job === undefined ? {} : {
job: o.job
},
lane: t.lane,
...e.laneReason === undefined ? {} : {
laneReason: e.laneReason
},
tries: n.tries.map(A => {
const e = s.get(A);
const {exitCode: n, signal: t, startedAt: i, durationMs: r, cancelled: o, limit: a, problems: c} = A;
return {
exitCode: n,
startedAt: i,
durationMs: r,
cancelled: o,
problems: c,
...t === undefined ? {} : {
signal: t
},
...a === undefined ? {} : {
limit: a
},
...e === undefined ? {} : {
failure: e.failure
},
...e === d ? l : {}
};
}),
...a === undefined ? {} : {
plan: a
},
...n.stopped === undefined ? {} : {
stopped: n.stopped
},
cancelled: n.cancelled,
clean: i.some(({restored: A}) => A),
goesOn: e.dirty !== undefined && r.resumable,
stages: c,
...e.before === undefined ? {} : {
checkpoint: e.before
}
};
}
async function shownOf(A, {result: e, failure: t, tests: i}) {
const {excerptOf: o} = await Promise.all([ n.e(143), n.e(6), n.e(734), n.e(207), n.e(883), n.e(348), n.e(51) ]).then(n.bind(n, 28267));
const s = t.evidence.map(({line: A}) => A);
const clean = e => A.masker.mask(e.replace(r.SCRIPT_FOLDER, ""));
const a = await A.bestEffort("Reading the log of the try", () => o(e.log(), s, clean));
const d = testsOf(i, a);
return {
...a === undefined ? {} : {
excerpt: a
},
...d.failed.length === 0 || t.type !== "test-failure" ? {} : {
tests: d
}
};
}
function testsOf(A, e) {
if (!A || A.failed.length === 0) {
return {
failed: e?.tests ?? [],
...e?.total === undefined ? {} : {
total: e.total
}
};
}
const n = new Map(Object.entries(A.messages ?? {}));
const t = A.failed.map(A => {
const e = n.get(A)?.split("\n").find(A => A.trim() !== "");
return {
name: A,
...e === undefined ? {} : {
message: e
}
};
});
return {
failed: t,
total: A.total
};
}
},
96247: (A, e, n) => {
n.d(e, {
readReports: () => readReports,
writeFailedTests: () => writeFailedTests
});
var t = n(73024);
var i = n(51455);
var r = n(76760);
var o = n(19473);
const s = null && [ "junit", "trx", "tap", "go-test-json", "ctrf" ];
const a = 500;
const messageFrom = A => {
const e = A?.trim().slice(0, a);
return e ? {
message: e
} : {};
};
function millisecondsOf(A) {
const e = Number(String(A ?? "").replaceAll(",", ""));
return Number.isFinite(e) && e > 0 ? Math.round(e * 1e3) : 0;
}
function joinNames(...A) {
const e = A.map(A => String(A ?? "").trim()).filter(A => A !== "");
return e.filter((A, n) => A !== e[n - 1]).join(".");
}
const isObject = A => typeof A === "object" && A !== null;
function parseObject(A) {
try {
const e = JSON.parse(A);
return isObject(e) ? e : undefined;
} catch {
return undefined;
}
}
const d = {
pass: "passed",
fail: "failed",
skip: "skipped"
};
function readGoTest(A) {
const e = new Map;
const n = new Map;
for (const t of A.split("\n")) {
const A = t.startsWith("{") ? parseObject(t) : undefined;
const i = d[String(A?.Action)];
if (!A || !i) continue;
const r = millisecondsOf(A.Elapsed);
const o = joinNames(A.Package, A.Test);
if (A.Test === undefined) n.set(o, {
failed: i === "failed",
durationMs: r
}); else e.set(o, {
package: joinNames(A.Package),
test: {
name: o,
status: i,
durationMs: r
}
});
}
const t = new Set([ ...e.keys() ].map(A => A.slice(0, Math.max(0, A.lastIndexOf("/")))));
const i = [ ...e ].filter(([A]) => !t.has(A)).map(([, {test: A}]) => A);
const r = new Set([ ...e.values() ].filter(({test: A}) => A.status === "failed").map(A => A.package));
const o = [ ...n ].filter(([A, {failed: e}]) => e && !r.has(A));
return [ ...i, ...o.map(([A, {durationMs: e}]) => ({
name: A,
status: "failed",
durationMs: e
})) ];
}
function readCtrf(A) {
const e = isObject(A.results) ? A.results : {};
const n = Array.isArray(e.tests) ? e.tests : [];
return n.filter(isObject).map(({name: A, suite: e, status: n, duration: t, message: i}) => ({
name: joinNames(...Array.isArray(e) ? e : [ e ], A),
status: n === "passed" || n === "failed" ? n : "skipped",
durationMs: Number.isFinite(t) ? Math.round(Number(t)) : 0,
...n === "failed" && typeof i === "string" ? messageFrom(i) : {}
}));
}
var l = n(41143);
const c = 60;
function parseXml(A) {
if (markup(A).some(A => /<!(?:DOCTYPE|ENTITY)/i.test(A))) {
throw new o.yo("Reading a test report failed: it has a document type. Write the report without one.");
}
const e = new l.A({
ignoreAttributes: false,
attributeNamePrefix: "@",
parseTagValue: false,
parseAttributeValue: false,
removeNSPrefix: true,
maxNestedTags: c,
alwaysCreateTextNode: true,
isArray: (A, e, n, t) => !t
});
try {
return e.parse(A, true);
} catch (A) {
throw new o.yo(`Reading a test report failed: it is not well-formed XML. Check the tool that wrote it.`, {
cause: A
});
}
}
function markup(A) {
const e = [];
const n = /<!--|<!\[CDATA\[/g;
let t = 0;
for (let i = n.exec(A); i; i = n.exec(A)) {
e.push(A.slice(t, i.index));
t = A.indexOf(i[0] === "\x3c!--" ? "--\x3e" : "]]>", n.lastIndex);
if (t < 0) return e;
n.lastIndex = t;
}
e.push(A.slice(t));
return e;
}
function children(A, e) {
const n = A?.[e];
return Array.isArray(n) ? n.filter(A => typeof A === "object" && A !== null) : [];
}
function attribute(A, e) {
const n = A?.[`@${e}`];
return n === undefined ? undefined : String(n);
}
const textOf = A => String(A?.["#text"] ?? "");
function readJunit(A) {
const e = parseXml(A);
const n = [ ...children(e, "testsuites"), ...children(e, "testsuite") ];
return n.flatMap(A => readSuite(A));
}
function readSuite(A) {
const e = attribute(A, "name");
const n = children(A, "testcase").map(A => readTest(A, e));
const t = children(A, "testsuite").flatMap(readSuite);
const i = children(A, "error").map(A => failure(joinNames(e), A));
return [ ...n, ...t, ...i ];
}
function readTest(A, e) {
const n = joinNames(attribute(A, "classname") ?? attribute(A, "file") ?? e, attribute(A, "name"));
const t = millisecondsOf(attribute(A, "time") ?? attribute(A, "duration"));
const i = children(A, "failure")[0] ?? children(A, "error")[0];
if (i) return {
...failure(n, i),
durationMs: t
};
const r = (attribute(A, "status") ?? "").toLowerCase();
if (r === "failed" || r === "fail" || r === "error") return {
name: n,
status: "failed",
durationMs: t
};
return {
name: n,
status: isSkipped(A, r) ? "skipped" : "passed",
durationMs: t
};
}
const u = new Set([ "skipped", "disabled", "notrun", "pending", "ignored", "suppressed" ]);
function isSkipped(A, e) {
const n = (attribute(A, "result") ?? "").toLowerCase();
return children(A, "skipped").length > 0 || u.has(e) || u.has(n);
}
function failure(A, e) {
const n = attribute(e, "message") || textOf(e);
return {
name: A,
status: "failed",
durationMs: 0,
...messageFrom(n)
};
}
const f = /^ *(not )?ok\b(?: +(\d+))?(?: +-)? *(.*)$/;
const p = /(?:^| )# *(skip|todo)\b.*$/i;
const g = /(?:^| )# *time=(\d+(?:\.\d+)?)(ms|s)?.*$/;
const b = / *\{$/;
const w = /^ *\}$/;
const m = /^Bail out! *(.*)$/;
const h = 1e3;
const y = /^ *# Subtest: (.*)$/;
function readTap(A) {
const e = [];
const n = [];
let t = 0;
for (const i of A.split(/\r?\n/)) {
const A = i.slice(0, h);
const r = y.exec(A);
if (r) {
n.length = Math.min(n.length, depthOf(A));
n.push(r[1]);
continue;
}
if (w.test(A)) t = depthOf(A);
const o = m.exec(A);
if (o) e.push({
name: "Bail out!",
status: "failed",
durationMs: 0,
...messageFrom(o[1])
});
const s = f.exec(A);
if (!s) continue;
const a = depthOf(A);
if (b.test(A)) {
n.length = Math.min(n.length, a);
n.push(nameOf(s).replace(b, ""));
continue;
}
if (t <= a) e.push(readPoint(s, n.slice(0, a)));
t = a;
}
return e;
}
const v = 4;
const depthOf = A => Math.floor((A.length - A.trimStart().length) / v);
function nameOf([, , A, e = ""]) {
return e.replace(p, "").replace(g, "").trim() || `test ${A ?? ""}`.trim();
}
function readPoint(A, e) {
const [, n, , t = ""] = A;
const i = p.exec(t)?.[1]?.toLowerCase();
const r = g.exec(t);
const o = [ ...e, nameOf(A) ].join(" > ");
const s = r ? r[2] === "ms" ? Math.round(Number(r[1])) : millisecondsOf(r[1]) : 0;
if (i) return {
name: o,
status: "skipped",
durationMs: s
};
return {
name: o,
status: n ? "failed" : "passed",
durationMs: s
};
}
function readTrx(A) {
const e = children(parseXml(A), "TestRun")[0];
const n = new Map(children(children(e, "TestDefinitions")[0], "UnitTest").map(A => [ attribute(A, "id"), attribute(children(A, "TestMethod")[0], "className") ]));
return children(children(e, "Results")[0], "UnitTestResult").map(A => readResult(A, n.get(attribute(A, "testId"))));
}
const P = new Set([ "Failed", "Error", "Timeout", "Aborted" ]);
function readResult(A, e) {
const n = attribute(A, "testName") ?? "";
const t = attribute(A, "outcome") ?? "";
const i = children(children(A, "Output")[0], "ErrorInfo")[0];
const r = !e || n.startsWith(e) ? n : `${e}.${n}`;
const o = P.has(t) ? "failed" : t === "Passed" ? "passed" : "skipped";
const s = o === "failed" ? textOf(children(i, "Message")[0]) : undefined;
return {
name: r,
status: o,
durationMs: durationOf(attribute(A, "duration")),
...messageFrom(s)
};
}
function durationOf(A) {
const e = /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(A ?? "");
if (!e) return 0;
const [n, t, i] = e.slice(1).map(Number);
return Math.round(((n * 60 + t) * 60 + i) * 1e3);
}
const D = 64 * 2 ** 20;
function readReport(A, e) {
if (A.length > D) {
throw new o.yo(`Reading the test report ${e} failed: it has ${A.length} bytes, at most ${D} are read. Write smaller reports.`);
}
const n = decode(A);
const t = recognise(n);
if (t) return t;
throw new o.yo(`Reading the test report ${e} failed: it is neither JUnit XML, TRX, TAP, go test -json nor CTRF. Check the path given as \`reports\`.`);
}
function decode(A) {
const e = A[0] === 255 && A[1] === 254;
return new TextDecoder(e ? "utf-16le" : "utf-8").decode(A);
}
function recognise(A) {
const e = A.trimStart().slice(0, 4096);
if (e.startsWith("<")) {
if (/<TestRun[\s>]/.test(e)) return {
format: "trx",
tests: readTrx(A)
};
if (/<testsuites?[\s/>]/.test(e)) return {
format: "junit",
tests: readJunit(A)
};
return undefined;
}
if (/^\{[^\n]*"Action"\s*:/m.test(e)) return {
format: "go-test-json",
tests: readGoTest(A)
};
if (e.startsWith("{")) {
const e = parseObject(A);
return e && "results" in e ? {
format: "ctrf",
tests: readCtrf(e)
} : undefined;
}
if (/^(?:TAP version \d+|1\.\.\d+|(?:not )?ok\b)/m.test(e)) return {
format: "tap",
tests: readTap(A)
};
return undefined;
}
const B = 50;
function countTests(A) {
const e = A.flatMap(({tests: A}) => A);
const n = new Map;
for (const {name: A, status: t} of e) {
const e = n.get(A);
if (e === undefined || t === "passed" || e === "skipped") n.set(A, t);
}
const t = new Set([ ...n ].filter(([, A]) => A === "failed").map(([A]) => A));
const i = e.filter(({name: A, message: e}) => e !== undefined && t.has(A)).slice(0, B);
const named = A => [ ...n ].filter(([, e]) => e === A).map(([A]) => A);
return {
total: n.size,
failed: [ ...t ],
...i.length === 0 ? {} : {
messages: Object.fromEntries(i.map(({name: A, message: e}) => [ A, e ]))
},
skipped: named("skipped").length,
durationMs: e.reduce((A, {durationMs: e}) => A + e, 0)
};
}
function failureRate({total: A, failed: e, skipped: n}) {
const t = A - n;
return t > 0 ? e.length / t : undefined;
}
const k = 1e3;
async function readReports(A, e) {
const {workspace: n} = A.context;
const s = (0, t.globSync)([ ...A.inputs.reports ], {
cwd: n
}).slice(0, k);
const a = [];
for (const t of s) {
const s = r.resolve(n, t);
const d = await (0, i.stat)(s).catch(() => undefined);
if (!d?.isFile() || d.mtimeMs < Math.floor(e / 1e3) * 1e3) continue;
try {
a.push(readReport(await (0, i.readFile)(s), t));
} catch (e) {
A.log.warning((0, o.bD)(e));
}
}
return a.length > 0 ? countTests(a) : undefined;
}
async function writeFailedTests(A, e, n) {
const t = r.join((await A.job()).folder, `failed-tests-${n}-${process.pid}.txt`);
const o = e.failed.map(e => A.masker.mask(e.replace(/[\r\n]+/g, " ")));
await (0, i.writeFile)(t, o.map(A => `${A}\n`).join(""));
return t;
}
},
40971: (A, e, n) => {
n.r(e);
n.d(e, {
carryPlans: () => carryPlans,
readEarlier: () => readEarlier,
tellLostUploads: () => tellLostUploads
});
var t = n(68214);
async function tellLostUploads(A) {
const {attempt: e, debug: t, hasRuntime: i} = A.context;
if (e <= 1 || t || !i) return;
await A.bestEffort("The look for lost uploads", async () => {
const t = await A.job();
if (!await t.mark("told-lost")) return;
const i = await A.artifactStore();
if (!i) return;
const {lostUploads: r} = await Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 3444));
const o = await r(i, t.identity.jobKey, e - 1);
if (o.length === 0) return;
const {uploadsLost: s} = await Promise.all([ n.e(143), n.e(6), n.e(734), n.e(207), n.e(883), n.e(348), n.e(51) ]).then(n.bind(n, 70909));
A.log.warning(s(e - 1, o));
});
}
async function readEarlier(A) {
if (A.context.attempt <= 1) return undefined;
const e = await A.bestEffort("Finding an earlier attempt", async () => {
const e = await A.job();
const n = A.inputs.checkpointKey === undefined ? "earlier" : "earlier-sealed";
return e.once(n, async () => (0, t._l)({
identity: e.identity,
debug: A.context.debug,
unauthenticated: await whyKeyNeeded(A),
store: await A.artifactStore() ?? await A.localStore()
}));
});
if (!e) return undefined;
if (e.found) return e.record;
if (!await (await A.job()).mark("told-fresh")) return undefined;
if (e.alarming) A.log.warning(`This attempt starts fresh: ${e.why}.`); else A.log.info(`this attempt starts fresh: ${e.why}`);
return undefined;
}
async function whyKeyNeeded(A) {
const {context: e, inputs: t} = A;
if (t.checkpointKey !== undefined) return undefined;
if (e.hasIdToken) return "the job can ask for OIDC tokens";
if (e.workflowRef === undefined || e.job === undefined) return undefined;
const {jobsNamed: i, readRunWorkflows: r} = await Promise.all([ n.e(815), n.e(121), n.e(521), n.e(477) ]).then(n.bind(n, 9113));
const o = await r(A);
const s = "the workflow file could not be read, which says whether the job has an environment";
if (o === undefined) return s;
const a = i(o, e.job);
if (a.length === 0) return s;
return a.some(({job: A}) => A.environment !== undefined) ? "the job has an environment" : undefined;
}
async function carryPlans(A, e) {
const n = await readEarlier(A);
const t = n?.stages.find(({name: A}) => A === e.record.name);
if (t?.plannedResumes) await e.update({
plannedResumes: t.plannedResumes
});
}
}
};
