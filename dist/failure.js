export const id = 51;

export const ids = [ 51 ];

export const modules = {
76636: ((A, e, n) => {
n.r(e);
n.d(e, {
explainCommand: () => v,
makeExplain: () => makeExplain
});
var t = n(73024);
var o = n(76760);
var i = n(78877);
var r = n(19473);
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
var g = n(96327);
const w = {
timeout: "timeout",
"test-failure": "test failure",
"quality-gate": "quality gate",
"resource-exhaustion": "resource exhaustion",
network: "network",
git: "git",
unknown: "unknown"
};
const b = 5;
const p = 110;
function explanationDocument({source: A, failure: e, lane: n}) {
return {
...A === void 0 ? {} : {
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
const {type: t, confidence: o, evidence: i, facts: r, consequences: s, runnerUp: a, signature: d, suggestion: l} = e;
const c = `${A === void 0 ? "" : `${shorten(A)}: `}${w[t]}, ${percent(o)}`;
const u = i.slice(0, b);
const f = Math.max(0, ...u.map(({line: A}) => String(A).length));
const g = [ ...a ? [ `or ${w[a.type]}, ${percent(a.confidence)}` ] : [], `lane ${n.lane} (${n.why})`, `signature ${d}` ];
return [ c, l, "", ...u.map(({line: A, text: e, rule: n}) => `${String(A).padStart(f + 2)} │ ${shorten(e)}  [${n}]`), ...i.length > b ? [ `${" ".repeat(f + 2)} │ and ${i.length - b} more` ] : [], ...u.length > 0 ? [ "" ] : [], ...r.length > 0 ? [ `Facts: ${r.map(shorten).join(", ")}` ] : [], ...s.length > 0 ? [ `Then followed: ${s.map(shorten).join(" · ")}` ] : [], `${g.join(" · ")}` ].join("\n");
}
const percent = A => `${Math.round(A * 100)} %`;
function shorten(A) {
const e = (0, g.tJ)(A);
return e.length > p ? `${e.slice(0, p - 1)}…` : e;
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
const v = makeExplain({
async runLogs({env: A}) {
const [{runLogs: e}, {apiAccess: t}, {openClient: o}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 79275)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 57885)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 78610)) ]);
return e(o(t(A)));
}
});
async function explain(A, e, n) {
const t = A.value("run");
const [o] = A.positionals;
const i = [ t, o ].filter(A => A !== void 0).length;
const s = "isTTY" in e.stdin && e.stdin.isTTY === true;
if (i > 1 || i === 0 && s) throw new r.UsageError(`What to explain: ${i === 0 ? "nothing" : "a file and a run"} was given. Give a log file, - for standard input, or --run URL.`);
const a = readExitCode(A.value("exit-code"));
const d = await loadPolicy(A.value("policy"), e);
const l = t === void 0 ? [ await explainLog(o ?? m, {
args: A,
io: e,
policy: d,
exitCode: a
}) ] : await explainRun(t, await n.runLogs(e), d);
return {
ok: true,
document: t === void 0 ? explanationDocument(l[0]) : {
run: t,
jobs: l.map(explanationDocument)
},
text: l.map(explanationText).join("\n\n")
};
}
async function explainLog(A, {args: e, io: n, policy: t, exitCode: i}) {
const r = e.value("job");
const s = {
...i === void 0 ? {} : {
exitCode: i
},
...r === void 0 ? {} : {
jobName: r
}
};
const a = A === m ? standardInput(n) : readLogFile(readableFile(o.resolve(n.cwd, A)));
return explainBytes(a, s, t);
}
async function explainRun(A, e, n) {
const t = await e.failedJobs(A);
if (t.length === 0) throw new r.UserError(`Explaining the run failed: no job of ${A} failed. Give the address of one that did.`);
const o = [];
for (const A of t) {
const e = {
jobName: A.name,
...A.failedStep === void 0 ? {} : {
stepName: A.failedStep
},
...A.conclusion === "cancelled" ? {
cancelled: true
} : {}
};
o.push({
source: A.name,
...await explainBytes(A.log(), e, n)
});
}
return o;
}
async function explainBytes(A, e, {lanes: n, rules: t}) {
(0, i.setFlagsFromString)("--semi-space-growth-factor=1");
const o = await (0, s.classify)({
log: A,
facts: e,
rules: t
});
const {jobName: r} = e;
const d = (0, a.chooseLane)({
option: "auto",
rules: n,
...r === void 0 ? {} : {
jobNames: [ r ]
}
});
return {
failure: o,
lane: d
};
}
function readExitCode(A) {
if (A === void 0) return;
const e = /^\d{1,3}$/.test(A) ? Number(A) : Number.NaN;
if (e <= h) return e;
throw new r.UsageError(`The option --exit-code is "${A}", which is not allowed. Use a whole number from 0 to ${h}.`);
}
async function loadPolicy(A, e) {
const i = o.resolve(e.cwd, A ?? f.C);
if (A === void 0 && !(0, t.existsSync)(i)) return {
lanes: u.z.lanes,
rules: []
};
const {readPolicy: s} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 14751));
try {
return await s((0, t.readFileSync)(readableFile(i), "utf8"), A ?? f.C);
} catch (n) {
if (A !== void 0) throw n;
e.log.warning(`The policy is left out: ${(0, r.messageOf)(n)}`);
return {
lanes: u.z.lanes,
rules: []
};
}
}
function readableFile(A) {
const e = (0, t.statSync)(A, {
throwIfNoEntry: false
});
if (e && !e.isDirectory()) return A;
throw new r.UserError(`Reading ${A} failed: ${e ? "it is a folder" : "there is no such file"}. Check the path.`);
}
const P = "/dev/stdin";
async function* standardInput({stdin: A}) {
const e = "fd" in A && A.fd === 0;
if (e && process.platform === "linux") try {
return yield* readLogFile(P);
} catch (A) {
if (![ "ENXIO", "EACCES", "ENOENT" ].includes((0, r.codeOf)(A) ?? "")) throw A;
}
yield* bytesOf(A);
}
async function* bytesOf(A) {
for await (const e of A) yield typeof e === "string" ? Buffer.from(e) : e;
}
}),
85387: ((A, e, n) => {
n.d(e, {
analyseRules: () => analyseRules
});
var t = n(78764);
const o = 3;
const i = 4;
const r = 2.5;
function gramsFor(A) {
return A.flatMap(A => {
const e = A.map(chooseGrams);
return Array.from({
length: o
}, (A, n) => e.map(A => A[n]));
}).filter(A => A.every(A => A !== void 0)).map(A => ({
group: [ ...new Set(A) ],
telling: Math.min(...A.map(rarityOf)) - A.length / 8
})).sort((A, e) => e.telling - A.telling).filter(({telling: A}, e) => e === 0 || e < i && A >= r).map(({group: A}) => A);
}
function chooseGrams(A) {
const e = (0, t.gC)(A);
const n = [ ...e.keys() ].sort((A, n) => rarityAt(e, n) - rarityAt(e, A) || A - n);
const i = [];
for (const A of n) {
if (i.length === o) break;
if (i.every(e => Math.abs(e - A) >= t.Tw)) i.push(A);
}
return i.map(A => e[A]);
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
if (e !== void 0) return e;
const n = [ A, A >>> 6, A >>> 12, A >>> 18 ].map(lastCode);
const t = n.filter(A => d.has(A)).length;
const o = n.filter(A => l.has(A)).length;
const i = 6 - t / 2 - o - (a.has(A) ? c : 0);
u.set(A, i);
return i;
}
var f = n(18455);
const g = {
lookbehind: true,
namedGroups: true,
unicodePropertyEscape: true
};
const parse = A => f.parse(A, "u", g);
const w = 64;
const b = 12;
const p = 24;
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
let o = e.slice(n, t);
for (const e of endlessIn(A).sort((A, e) => e.range[1] - A.range[1])) {
const [A, t] = [ e.body[0]?.range[1] ?? 0, e.range[1] ].map(A => A - n);
const i = `{${e.min},${Math.max(m, e.min)}}${e.greedy ? "" : "?"}`;
o = o.slice(0, A) + i + o.slice(t);
}
return o;
}
function endlessIn(A) {
const e = "body" in A && Array.isArray(A.body) ? A.body.flatMap(endlessIn) : [];
return A.type === "quantifier" && A.max === void 0 ? [ A, ...e ] : e;
}
function parseIfPossible(A) {
try {
return parse(A);
} catch {
return;
}
}
function isOfUse(A, {flags: e}) {
if (A.length > w) return false;
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
const o = A && concatenate(n, A);
if (o) {
n = o;
continue;
}
const i = A ?? spellTurn(t);
e.push((i && concatenate(n, i)) ?? n);
if (!i) e.push(...requireNode(t));
n = i ?? [ "" ];
}
return cleanGroups([ ...e, n ]);
}
function spellTurn(A) {
if (A.type !== "quantifier" || A.min === 0) return;
for (let e = Math.min(A.min, v); e > 0; e--) {
const n = spellAll(Array(e).fill(A.body).flat(), concatenate);
if (n) return n;
}
return;
}
const v = 3;
function requireChoice(A) {
const e = new Set;
for (const n of A) {
const A = longest(requireNode(n));
if (A === void 0) return [];
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
return A.negative ? void 0 : spellClass(A.body);

case "characterClassEscape":
return A.value === "d" ? [ ..."0123456789" ] : void 0;

case "group":
return spellGroup(A);

case "disjunction":
return spellAll(A.body, unite);

case "alternative":
return spellAll(A.body, concatenate);

case "quantifier":
return spellRepetition(A);

default:
return;
}
}
function spellGroup(A) {
if (isNegative(A) || A.behavior === "lookahead" || A.behavior === "lookbehind") return [ "" ];
return spellAll(A.body, concatenate);
}
function spellRepetition(A) {
const e = spellAll(A.body, concatenate);
if (!e || A.max === void 0 || A.max > 3) return;
let n = A.min === 0 ? [ "" ] : [];
let t = [ "" ];
for (let o = 1; o <= A.max && t && n; o++) {
t = concatenate(t, e);
if (o >= A.min && t) n = unite(n, t);
}
return t && n;
}
function spellClass(A) {
const e = new Set;
for (const n of A) {
const [A, t] = n.type === "characterClassRange" ? [ n.min.codePoint, n.max.codePoint ] : ends(n);
if (A === void 0 || t === void 0 || t - A > b * 3) return;
for (let n = A; n <= t; n++) e.add(fold(n));
}
return e.size <= b ? [ ...e ] : void 0;
}
const ends = A => A.type === "value" ? [ A.codePoint, A.codePoint ] : [];
function spellAll(A, e) {
let n = e === concatenate ? [ "" ] : [];
for (const t of A) {
const A = spell(t);
n = A && e(n, A);
if (!n) return;
}
return n;
}
const unite = (A, e) => limit([ ...new Set([ ...A, ...e ]) ]);
const concatenate = (A, e) => A.length * e.length <= w ? limit(A.flatMap(A => e.map(e => A + e))) : void 0;
const limit = A => A.length <= w && A.every(A => A.length <= p) ? A : void 0;
const isNegative = A => A.behavior === "negativeLookahead" || A.behavior === "negativeLookbehind";
const cleanGroups = A => A.filter(A => A.every(A => A !== ""));
function longest(A) {
const shortest = A => Math.min(...A.map(A => A.length));
return A.toSorted((A, e) => shortest(e) - shortest(A))[0];
}
n(53698);
function analyseRules(A) {
const e = [];
for (const [n, {pattern: t}] of A.entries()) for (const A of readAlternatives(t)) e.push({
rule: n,
pattern: A.pattern,
grams: gramsFor(A.literals)
});
return {
rules: A,
trials: e
};
}
}),
94871: ((A, e, n) => {
n.d(e, {
Ci: () => i,
fs: () => t,
qu: () => o
});
const t = [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ];
const o = [ "transient", "same-again", "unclear" ];
const i = [ "DOCS", "STANDARD", "HEAVY" ];
}),
28267: ((A, e, n) => {
n.d(e, {
excerptOf: () => excerptOf
});
var t = n(46193);
const o = [ {
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
const i = 30;
const r = 200;
const s = 300;
const a = [ [ /^\s*Expected(?: \w+)?: {1,6}(.{1,140})$/, /^\s*Received(?: \w+)?: {1,6}(.{1,140})$/, "Expected", "Received" ], [ /^\s*expected: (.{1,140})$/, /^\s*got: (.{1,140})$/, "expected", "got" ], [ /^\s*left: (.{1,140})$/, /^\s*right: (.{1,140})$/, "left", "right" ] ];
const d = /^E {2,6}(\S.{0,300})$/;
const l = /^\s{4,}([\w.-]{1,100}\.go:\d{1,6}): (.{1,300})$/;
const c = /panicked at (?:'[^']{1,200}', )?([\w./-]{1,200}:\d{1,6}):\d{1,6}:?$/;
const u = /^\s*(?:\[ERROR\] )?((?:[\w.$]{1,120}(?:Error|Exception|Failure)\b|Error Message:).{0,280})$/;
const f = /(?:^|[\s(])((?:\.{0,2}\/)?(?:[\w@.-]{1,80}\/){0,12}[\w.-]{1,80}\.(?:[cm]?[jt]sx?|py|rb|php|java|kt|cs)):(\d{1,6})/;
const g = /node_modules|node:internal|site-packages|\/usr\/lib/;
const w = /^\s*(?:$|[-─=_*~]{3,}|Failure\/Error:|Error Message:|expect\(|Object\.is|\d+ \||> \d+ \||at |❯|Diff:|Traceback)/;
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
} else if (e && e.below.length < i) e.below.push(A);
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
this.#e = void 0;
if (!A) return;
const {name: e, below: n} = A;
const t = A.place === void 0 || !/:\d+$/.test(A.place) ? placeIn(n) ?? A.place : A.place;
const o = A.message ?? messageIn(n);
const i = this.#A.get(e);
if (!i && this.#A.size >= r) return;
this.#A.set(e, {
name: e,
...some("place", i?.place ?? t),
...some("message", i?.message ?? o?.slice(0, s))
});
}
}
function headerOf(A) {
for (const {pattern: e, isNested: n} of o) {
const t = e.exec(A);
if (!t) continue;
const {place: o, message: i} = t.groups ?? {};
const r = Object.values(t.groups ?? {});
const s = t.slice(1).find(A => A !== void 0 && !r.includes(A)) ?? t[1] ?? "";
const a = n === true && !/[.:]$/.test(s) && s.split(" ").length < 4;
return {
name: s.trim(),
isOpen: a,
below: [],
...some("place", o),
...some("message", i)
};
}
return;
}
function messageIn(A) {
for (const [e, n, t, o] of a) {
const i = firstOf(A, e);
const r = firstOf(A, n);
if (i !== void 0 && r !== void 0) return `${t}: ${i}, ${o}: ${r}`;
}
const e = A.findIndex(A => c.test(A));
if (e >= 0) return A[e + 1]?.trim();
const n = A.findIndex(A => /^\s*Error Message:\s*$/.test(A));
if (n >= 0) return A[n + 1]?.trim();
return firstOf(A, d) ?? firstOf(A, l, 2) ?? firstOf(A, u) ?? A.find(A => !w.test(A))?.trim();
}
function placeIn(A) {
const e = firstOf(A, l) ?? firstOf(A, c);
if (e !== void 0) return e;
for (const e of A) {
const A = g.test(e) ? null : f.exec(e);
if (A) return `${A[1]}:${A[2]}`;
}
return;
}
function firstOf(A, e, n = 1) {
for (const t of A) {
const A = e.exec(t)?.[n];
if (A !== void 0) return A.trim();
}
return;
}
const b = /\b(\d{1,7}) (?:failed|failing|failures?)\b/;
const p = /\b(\d{1,7}) (?:passed|passing)\b/;
function totalOf(A) {
if (/^\s*(?:Test (?:Suites|Files)|Suites)\b/.test(A)) return;
const [e, n] = [ b.exec(A)?.[1], p.exec(A)?.[1] ];
return e === void 0 || n === void 0 ? void 0 : Number(e) + Number(n);
}
function some(A, e) {
return e === void 0 || e === "" ? {} : {
[A]: e
};
}
var m = n(7646);
const h = 2;
const v = 10;
const P = 4e3;
const y = 500;
async function excerptOf(A, e, n) {
const t = new Set(e);
const o = new Set(e.flatMap(A => Array.from({
length: 2 * h + 1
}, (e, n) => A - h + n)));
const i = new FailedTestCollector;
const r = [];
const s = [];
let a = 0;
for await (const e of linesOf(A)) {
a += 1;
const {text: A} = (0, m.X)(e);
i.take(A);
if (A.trim() === "" && !t.has(a)) continue;
const d = {
line: a,
text: n(A).slice(0, y),
isEvidence: t.has(a)
};
if (o.has(a)) r.push(d);
s.push(d);
if (s.length > v) s.shift();
}
const d = i.total();
const l = i.tests().map(A => cleaned(A, n));
return {
lines: r,
end: s,
tests: l,
...d === void 0 ? {} : {
total: d
}
};
}
const cleaned = ({name: A, place: e, message: n}, t) => ({
name: t(A),
...e === void 0 ? {} : {
place: t(e)
},
...n === void 0 ? {} : {
message: t(n)
}
});
async function* linesOf(A) {
const e = new t.StringDecoder("utf8");
let n = "";
for await (const t of A) {
const A = e.write(Buffer.from(t)).split("\n");
A[0] = n + A[0];
n = A.pop().slice(0, P);
for (const e of A) yield e.slice(0, P).replace(/\r$/, "");
}
n += e.end();
if (n !== "") yield n;
}
}),
84122: ((A, e, n) => {
n.r(e);
n.d(e, {
MODEL: () => t
});
const t = {
features: "#amount\n#amount #amount\n#amount #n\n#amount 0\n#amount call\n#amount collect\n#amount done\n#amount environment\n#amount exceeded\n#amount for\n#amount from\n#amount marking\n#amount not\n#amount prepare\n#amount s\n#amount setup\n#amount tests\n#amount transform\n#hash\n#hash #amount\n#hash #hash\n#hash #n\n#hash #path\n#hash 0\n#hash 1\n#hash 2\n#hash builder\n#hash done\n#hash duration\n#hash finish\n#hash head\n#hash include\n#hash preparing\n#hash sh\n#hash start\n#hash the\n#hash waiting\n#host\n#host #n\n#mail\n#mail #place\n#mail build\n#mail from\n#mail get\n#mail lint\n#mail permission\n#mail test\n#n\n#n #amount\n#n #hash\n#n #host\n#n #path\n#n #place\n#n #url\n#n #version\n#n 0\n#n 1\n#n 124\n#n 135\n#n 2\n#n 254\n#n 3\n#n actionable\n#n add\n#n adds\n#n all\n#n and\n#n are\n#n argument\n#n assertions\n#n at\n#n attempts\n#n await\n#n b\n#n build\n#n building\n#n bytes\n#n c4\n#n cannot\n#n characters\n#n chromium\n#n client\n#n connection\n#n console\n#n const\n#n copy\n#n could\n#n creating\n#n deb\n#n deletions\n#n deselected\n#n df\n#n did\n#n durations\n#n during\n#n e\n#n error\n#n errors\n#n examples\n#n exception\n#n executed\n#n expect\n#n expected\n#n export\n#n f\n#n failed\n#n failures\n#n files\n#n fixable\n#n fn\n#n from\n#n gmt\n#n if\n#n import\n#n in\n#n info\n#n installing\n#n is\n#n it\n#n items\n#n java\n#n jul\n#n killed\n#n lines\n#n linux\n#n m0s\n#n max\n#n missing\n#n of\n#n ok\n#n operation\n#n or\n#n out\n#n packages\n#n panicked\n#n passed\n#n previous\n#n problems\n#n process\n#n return\n#n root\n#n run\n#n s\n#n scenarios\n#n sigkill\n#n skipped\n#n source\n#n specs\n#n t\n#n t00\n#n t08\n#n t18\n#n t22\n#n tests\n#n the\n#n throw\n#n timeout\n#n to\n#n total\n#n trace\n#n utc\n#n vulnerabilities\n#n warning\n#n warnings\n#n was\n#n workdir\n#n write\n#n xx\n#n z\n#path\n#path #amount\n#path #hash\n#path #mail\n#path #n\n#path #path\n#path #place\n#path #version\n#path 0\n#path 1\n#path 3\n#path at\n#path c\n#path d\n#path did\n#path e\n#path error\n#path failed\n#path file\n#path from\n#path get\n#path git\n#path imports\n#path is\n#path line\n#path no\n#path noprofile\n#path not\n#path run\n#path test\n#path to\n#path uses\n#place\n#place #n\n#place #path\n#place adds\n#place assertion\n#place authentication\n#place e301\n#place error\n#place eval\n#place fatal\n#place find_package\n#place in\n#place message\n#place missing\n#place no\n#place type\n#place undefined\n#place unknown\n#place warning\n#url\n#url #path\n#url 400\n#url dial\n#url failed\n#url for\n#url in\n#url noble\n#url received\n#url stream\n#url terminal\n#url the\n#url to\n#url unresolved\n#version\n#version #hash\n#version #n\n#version #path\n#version #version\n#version 0\n#version 1\n#version and\n#version anyio\n#version but\n#version cmd\n#version does\n#version exec\n#version failed\n#version finished\n#version from\n#version in\n#version is\n#version kb\n#version mb\n#version mib\n#version not\n#version of\n#version or\n#version revision\n#version s\n#version seconds\n#version secs\n#version setup\n#version was\n#version with\n0\n0 #n\n0 0\n0 1\n0 2\n0 3\n0 __rustc\n0 b\n0 bytes\n0 errors\n0 failed\n0 filtered\n0 from\n0 ignored\n0 measured\n0 passed\n0 pending\n0 skipped\n0 to\n0 total\n0 warnings\n1\n1 #amount\n1 #n\n1 #path\n1 #place\n1 #url\n1 #version\n1 0\n1 1\n1 2\n1 3\n1 chromium\n1 core\n1 docker\n1 error\n1 errors\n1 exit\n1 failed\n1 failure\n1 file\n1 files\n1 from\n1 in\n1 is\n1 linux\n1 of\n1 package\n1 previous\n1 run\n1 screenshot\n1 skipped\n1 test\n1 tsx\n1 warning\n1 warnings\n1 worker\n124\n125\n127\n128\n130\n131\n132\n134\n135\n137\n137 #n\n139\n143\n2\n2 #amount\n2 #n\n2 0\n2 1\n2 2\n2 3\n2 error\n2 errors\n2 fail\n2 failed\n2 failures\n2 files\n2 from\n2 import\n2 levels\n2 no\n2 of\n2 passed\n2 skipped\n2 tests\n2 warnings\n254\n254 #n\n255\n3\n3 #n\n3 #place\n3 0\n3 3\n3 but\n3 errors\n3 failed\n3 failures\n3 files\n3 issues\n3 levels\n3 passed\n3 run\n3 skipped\n3 tests\n3 warnings\n400\n400 bad\n401\n401 unauthorized\n403\n403 403\n403 forbidden\n404\n404 message\n404 not\n409\n419\n429\n438\n443\n443 max\n447\n460\n461\n484\n496\n500\n502\n502 from\n503\n503 service\n504\n513\n534\n550\n564\n590\n=above frames\n=above indented\n=among: above exit\n=among: above frame\n=among: above headed\n=among: above lament\n=among: above ruler\n=among: above tally\n=among: above test name\n=among: above wrapper\n=among: agrees\n=among: below exit\n=among: below frame\n=among: below headed\n=among: below lament\n=among: below ruler\n=among: below tally\n=among: below test name\n=among: below wrapper\n=among: disagrees\n=among: first of its rule\n=among: heads after\n=among: heads before\n=among: last of its rule\n=among: of its rule\n=among: only one of its rule\n=among: repeated\n=among: repeats\n=annotated\n=annotated warning\n=as strong as any\n=below frames\n=distance\n=doing build\n=doing checkout\n=doing install\n=doing lint\n=doing publish\n=doing test\n=ends with an error\n=ends with an exit\n=error\n=exception\n=exit\n=fail\n=failure\n=first annotated\n=first git\n=first headed\n=first lament\n=first network\n=first quality-gate\n=first resource-exhaustion\n=first test-failure\n=first timeout\n=first unknown\n=frame\n=headed\n=indent\n=last headed\n=last lament\n=lasting\n=lasting line\n=length\n=line\n=no rule\n=no step failed\n=opening\n=passing\n=passing line\n=place\n=red\n=retry same-again\n=retry transient\n=retry unclear\n=role ambient\n=role cause\n=role consequence\n=role recovery\n=role verdict\n=rule git\n=rule network\n=rule quality-gate\n=rule resource-exhaustion\n=rule test-failure\n=rule timeout\n=rule unknown\n=says git\n=says network\n=says quality-gate\n=says resource-exhaustion\n=says test-failure\n=says timeout\n=says unknown\n=score git\n=score network\n=score quality-gate\n=score resource-exhaustion\n=score test-failure\n=score timeout\n=score unknown\n=silent\n=status 1\n=status 10\n=status 100\n=status 101\n=status 124\n=status 127\n=status 128\n=status 137\n=status 139\n=status 14\n=status 143\n=status 2\n=status 201\n=status 255\n=status 4\n=status 65\n=status 8\n=strongest\n=warn\n=weight ambient\n=weight cause\n=weight consequence\n=weight recovery\n=weight verdict\n=within 0\n=within 1\n=within 16\n=within 2\n=within 32\n=within 4\n=within 64\n=within 8\n=wrapper\n_\n____________________\n__rustc\n__rustc rust_begin_unwind\n_bootstrap\n_bootstrap _gcd_import\n_gcd_import\n_gcd_import name\n_vendor\na\na #n\na #version\na b\na baseline\na bug\na build\na c\na complete\na composer\na custom\na deprecated\na different\na failure\na file\na git\na go\na is\na javadoc\na js\na known\na md\na name\na new\na o\na package\na problem\na project\na py\na safe\na shutdown\na single\na subprocess\na timeout\na ts\na valid\na verbose\na version\na while\nable\nable to\nabort\naborted\naborted max\naborted with\naborting\nabout\nabout this\nabove\nabove exception\nabove for\nabruptly\nabruptly error\nabstract\naccept\naccepted\naccepts\naccess\naccess #path\naccess #url\naccess denied\naccess to\naccessible\naccessible by\naccount\naccuracy\nacme\nacme a\nacme cart\nact\naction\naction yaml\naction yml\nactionable\nactionable tasks\nactions\nactive\nactivity\nactual\nadapter\nadd\nadd a\nadd no\nadd the\nadding\nadding repository\nadditional\naddress\naddress 0\naddress sanitizer\nadds\nadds #amount\nadds an\nadds failed\nadmin\nadvanced\nadvice\nadvisories\nadvisories failed\naffecting\nafter\nafter #amount\nafter #n\nafter a\nafter free\nagain\nagainst\nage\nage #hash\nagent\nalert\nalias\naliases\naliases clean\nall\nall and\nall files\nall interfaces\nall test\nall to\nalloc\nalloc string\nallocate\nallocate memory\nallocation\nallocation failed\nallow\nallow plugins\nallowed\nallowed runtime\nallows\nalpine\nalready\nalready exists\nalready in\nalso\nalt\nalways\namd64\nan\nan error\nan exception\nan issue\nan item\nan unexpected\nanalysis\nanalytics\nanalyzing\nand\nand #n\nand 0\nand 2\nand allows\nand commit\nand description\nand determine\nand displays\nand exited\nand has\nand is\nand no\nand not\nand or\nand package\nand prioritize\nand signal\nand stable\nandroid\nandroid build\nandroid sdk\nandroidx\nannotation\nanonymous\nanonymous #place\nanonymous program\nanother\nanother exception\nanother git\nany\nany is\nany of\nany providers\nanyio\nanyio #version\nanything\napex\napi\napi internal\napi key\napi rate\napi tasks\napi version\napis\napk\napk add\napp\napp check\napp compile\napp debug\napp generate\napp in\napp java\napp lint\napp merge\napp package\napp process\napp requires\napp store\napp test\nappears\nappears to\nappend\napple\napplication\napplication json\napplication zip\napplications\napply\napply to\napprove\napps\napt\napt get\narch\narch x64\narchive\narchive #path\nare\nare in\nare incompatible\nare incorrectly\nare missing\nare not\nare omitted\nare test\nare the\nare trying\narg\nargs\nargs kwargs\nargument\nargument of\nargument type\narguments\narguments are\naria\naria label\narm\narm64\narn\narn aws\naround\narray\nartifact\nartifact not\nartifact s\nas\nas a\nas admin\nas core\nas errors\nas the\nassemble\nassemble release\nassembly\nassert\nassert equal\nassertion\nassertion error\nassertion failed\nassertions\nasset\nasset code\nassignable\nassignable to\nassignment\nasync\nasyncio\nasyncpg\nat\nat #n\nat #path\nat #place\nat #url\nat 0\nat com\nat java\nat least\nat line\nat object\nat org\nat the\nattachment\nattachment #n\nattachment 1\nattachment 2\nattachments\nattempt\nattempt 1\nattempt failed\nattempt to\nattempting\nattempts\nattempts exceeded\nattr\nattribute\naudit\naudited\naudited #n\nauth\nauth context\nauth credentials\nauth library\nauthenticate\nauthenticated\nauthentication\nauthentication failed\nauthority\nauthorized\nauthorized to\nauto\nautomatic\nautomatically\navailability\navailable\navailable for\navailable from\navailable models\navailable provider\navailable versions\nawait\nawait expect\nawait page\nawaiting\naware\naws\naws s3\nb\nb #amount\nb #n\nb done\nb104\nb104 hardcoded_bind_all_inter\nbabel\nback\nback to\nbackend\nbackground\nbackports\nbacktrace\nbad\nbad gateway\nbad request\nbandwidth\nbans\nbans ok\nbar\nbase\nbase #n\nbase64\nbased\nbaseline\nbaseline to\nbash\nbash fork\nbasic\nbasic auth\nbatch\nbe\nbe #n\nbe a\nbe called\nbe converted\nbe expected\nbe forked\nbe found\nbe installed\nbe reformatted\nbe renamed\nbe resolved\nbe running\nbe stopped\nbe surrounded\nbe updated\nbe used\nbe visible\nbecause\nbecause it\nbecause of\nbecause pnpm\nbecause the\nbecome\nbecome ready\nbeen\nbeen terminated\nbeen used\nbefore\nbefore each\nbefore pushing\nbefore_install\nbegin\nbehavior\nbehind\nbeing\nbelow\nbelow the\nbenchmark\nbenchmarks\nbetween\nbig\nbin\nbin links\nbinaries\nbinary\nbinding\nbinding to\nbindings\nblank\nblank lines\nblanks\nblanks around\nblob\nblock\nblock 2\nblock 3\nblock in\nblocked\nblocked by\nblocking\nblocks\nblocks its\nbody\nbool\nboolean\nboolean is\nboot\nbot\nbounds\nbranch\nbranch is\nbranch main\nbranch name\nbranches\nbranches #amount\nbreaking\nbreaking changes\nbridge\nbroken\nbrowser\nbucket\nbudget\nbug\nbug report\nbugs\nbuild\nbuild #n\nbuild #path\nbuild a\nbuild as\nbuild command\nbuild config\nbuild context\nbuild dependencies\nbuild did\nbuild error\nbuild exceeded\nbuild failed\nbuild file\nbuild for\nbuild gem\nbuild gradle\nbuild logs\nbuild operation\nbuild phase\nbuild step\nbuild stopped\nbuild storybook\nbuild summary\nbuild system\nbuild timed\nbuild type\nbuild with\nbuild worker\nbuild_editable\nbuild_number\nbuilder\nbuilder #hash\nbuilding\nbuilding #path\nbuilding dependency\nbuilding wheel\nbuildkit\nbuildkitd\nbuilds\nbuildx\nbuildx failed\nbuilt\nbundle\nbundle exec\nbundler\nbundling\nbusy\nbusy or\nbusybox\nbusybox #version\nbut\nbut found\nbut it\nbut locked\nbut never\nbutton\nby\nby a\nby another\nby blank\nby integration\nby java\nby lint\nby org\nby passing\nby running\nby setting\nby the\nby this\nby using\nby visiting\nby your\nbyte\nbytecode\nbytes\nbytes received\nc\nc #n\nc #path\nc #place\nc make\nc patch\nc program\nc1060\nc1060 compiler\nc4\ncache\ncache dir\ncache key\ncached\ncached result\ncaching\ncalendar\ncall\ncall #path\ncall first\ncall last\ncall log\ncall model\ncall_once\ncallable\ncalled\ncaller\ncalling\ncan\ncan be\ncan happen\ncan learn\ncan only\ncan t\ncan try\ncan use\ncanceled\ncancelled\ncancelling\ncandidate\ncannot\ncannot access\ncannot allocate\ncannot be\ncannot find\ncannot import\ncannot install\ncannot open\ncannot read\ncannot stat\ncanvas\ncapabilities\ncapture\ncaptured\ncaptured log\ncaptured stdout\ncard\ncart\ncart adds\ncart test\ncart_test\ncart_test failed\ncase\ncases\ncast\ncatalog\ncatch\ncategories\ncategory\ncaught\ncause\ncause of\ncaused\ncaused by\ncc\ncc failed\ncc1plus\ncd\ncd #path\ncenter\ncertificate\ncfg\nchain\nchange\nchange things\nchanged\nchangelog\nchanges\nchanges to\nchannel\nchar\ncharacter\ncharacters\ncharset\ncharset utf\nchart\ncheck\ncheck failed\ncheck for\ncheck found\ncheck your\nchecked\nchecked #n\nchecked errcheck\nchecking\nchecking the\ncheckout\nchecks\nchecks failed\nchecksum\nchild\nchore\nchown\nchown r\nchrome\nchrome retry2\nchromium\nchromium #place\nci\nci can\nci for\nci on\nci true\ncjs\nclang\nclass\nclass file\nclass org\nclass should\nclass tests\nclasses\nclassic\nclasspath\nclean\nclean install\nclean isntall\ncleaning\ncleaning up\ncleanup\ncli\nclick\nclick #version\nclick timeout\nclient\nclone\nclone of\ncloning\nclose\nclosed\nclosed log\ncloses\nclosure\ncloud\ncluster\ncmake\ncmake error\ncmake_have_libc_pthread\ncmd\ncmd #version\ncode\ncode #n\ncode 0\ncode 1\ncode 124\ncode 127\ncode 128\ncode 2\ncode 403\ncode 404\ncode 502\ncode enoent\ncode err_assertion\ncode err_test_failure\ncode etimedout\ncode eusage\ncode module_not_found\ncode null\ncode to\ncodehaus\ncodehaus mojo\ncodex\ncol\ncol #n\ncold\ncollect\ncollect #amount\ncollected\ncollected #n\ncollected packages\ncollecting\ncollecting tests\ncollection\ncollector\ncollects\ncollects completely\ncolor\ncolors\ncolumn\ncolumn #n\ncom\ncom #host\ncom android\ncom port\ncombine\ncome\ncome from\ncommand\ncommand #path\ncommand bundle\ncommand exited\ncommand failed\ncommand git\ncommand is\ncommand line\ncommand not\ncommand output\ncommand result\ncommands\ncommands failed\ncommands should\ncomment\ncommit\ncommit the\ncommits\ncommon\ncommunication\ncommunication with\ncommunity\ncompact\ncompact #version\ncompacts\ncompacts near\ncompany\ncomparison\ncompatibility\ncompatible\ncompatible versions\ncompilation\ncompilation error\ncompilation failed\ncompile\ncompile classpath\ncompile debug\ncompile failed\ncompile release\ncompiled\ncompiler\ncompiler error\ncompiler is\ncompiler runner\ncompiler work\ncompiling\ncompiling invalid\ncomplete\ncomplete log\ncomplete successfully\ncompleted\ncompleted in\ncompleted successfully\ncompleted with\ncompletely\ncompletely anonymous\ncompleting\ncomplex\ncomplexity\ncomplexity #n\ncompliance\ncomponent\ncomponents\ncomponents #version\ncompose\ncomposer\ncomposer plugin\ncomposite\ncompress\ncompute\ncompute cache\nconcurrent\ncondition\ncondition on\nconditional\nconfidence\nconfidence medium\nconfig\nconfig as\nconfig failed\nconfig js\nconfig set\nconfig test\nconfig ts\nconfig web\nconfigfile\nconfiguration\nconfiguration app\nconfiguration file\nconfigure\nconfigured\nconfiguring\nconfiguring incomplete\nconflict\nconflicts\nconnect\nconnect connection\nconnect econnrefused\nconnect to\nconnected\nconnected to\nconnecting\nconnecting to\nconnection\nconnection closed\nconnection error\nconnection failed\nconnection refused\nconnection to\nconnections\nconnections on\nconnectivity\nconnector\nconsider\nconsole\nconsole error\nconst\nconstant\nconstraints\ncontain\ncontainer\ncontains\ncontains a\ncontent\ncontent call\ncontent length\ncontent type\ncontents\ncontents of\ncontext\ncontext #amount\ncontext #path\ncontext deadline\ncontext tsx\ncontexts\ncontinue\ncontrol\ncontroller\ncontrols\nconvention\nconversion\nconvert\nconverted\nconverted to\nconverting\ncopy\ncopy app\ncopy from\ncopy package\ncopying\ncopying files\ncore\ncore dumped\ncore ops\ncore panicking\ncore result\ncore test\ncore validate_fields\ncorp\ncorp port\ncorrect\ncorrectly\ncorresponding\ncorresponding type\ncosmic\ncould\ncould be\ncould not\ncouldn\ncouldn t\ncount\ncov\ncoverage\ncoverage #version\ncoverage failure\ncoverage html\ncoverage of\ncoverage report\ncoverage threshold\ncoverage xml\ncp\ncp cannot\ncpu\ncpu memory\ncpus\ncpython\ncpython #version\ncrash\ncrash shutdown\ncrashed\ncrate\ncreate\ncreate #path\ncreate a\ncreate or\ncreated\ncreated at\ncreated by\ncreates\ncreating\ncreating directories\ncreating new\ncreation\ncredentials\ncredentials from\ncritical\ncross\ncryptography\ncryptography #amount\ncss\ncsv\ncucumber\ncuda\ncurl\ncurl #n\ncurl #version\ncurrent\ncurrently\ncurrently support\ncustom\ncustom build\ncustomer\ncwd\ncwd #path\ncyber\nd\nd #path\nd not\ndaemon\ndaemon command\ndaemon manifest\ndaemon process\ndaemon will\ndart\ndarwin\ndash\ndashboard\ndashboard tsx\ndata\ndata testid\ndata ts\ndatabase\ndatabase connection\ndatabase_url\ndate\ndate with\ndates\nday\ndb\nde\ndeadline\ndeadline exceeded\ndeb\ndebug\ndebug compile\ndebug failed\ndebug java\ndebug kotlin\ndebug manifest\ndebug option\ndebug resources\ndebuginfo\ndebuginfo target\ndecimal\ndeclarations\ndeclared\ndeclared but\ndeclared in\ndeclined\ndeep\ndef\ndefault\ndefault build\ndefault to\ndefault worker\ndefaults\ndefine\ndefined\ndefined multiple\ndefinition\ndelete\ndeletes\ndeleting\ndeleting the\ndeletion\ndeletions\ndemo\ndenied\ndenied for\ndenied publickey\ndenied to\ndeny\ndependencies\ndependencies for\ndependencies from\ndependencies lock\ndependency\ndependency failed\ndependency gone\ndependency graph\ndependency tree\ndepends\ndepends on\ndeploy\ndeployment\ndeprecated\ndeprecation\ndeprecation warnings\ndeps\ndeps foreground\ndes\ndescribe\ndescription\ndeselected\ndeselected #n\ndesign\ndestination\ndestination path\ndetached\ndetail\ndetails\ndetails are\ndetect\ndetected\ndetected dubious\ndetected during\ndetected in\ndetecting\ndetector\ndetector ts\ndetermine\ndetermine if\ndev\ndev #version\ndev optional\ndeveloper\ndevelopment\ndevice\ndf\ndiagnostics\ndial\ndial tcp\ndialog\ndid\ndid not\ndid you\ndidn\ndidn t\ndiff\ndiff in\ndiffer\ndifferent\ndigest\ndir\ndir htmlcov\ndir true\ndirect\ndirect cause\ndirectly\ndirectories\ndirectories for\ndirectories git\ndirectory\ndirectory #path\ndirectory open\ndirectory to\ndisable\ndisabled\ndiscard\ndisconnected\ndiscover\ndisk\ndisplay\ndisplayed\ndisplays\ndist\ndistribution\ndo\ndo not\ndoc\ndocker\ndocker compose\ndocker exporter\ndocker image\ndocker io\ndockerfile\ndockerfile #n\ndockerfile under\ndockerignore\ndocs\ndocstring\ndocumentation\ndocumentation about\ndoes\ndoes not\ndoesn\ndoesn t\ndom\ndomain\ndomains\ndon\ndon t\ndone\ndone #amount\ndotnet\ndouble\ndouble quote\ndown\ndownload\ndownload artifact\ndownload step\ndownload the\ndownloaded\ndownloading\ndownloading #path\ndownloading #url\ndownloading cryptography\ndownloading pydantic\ndownloading pygments\ndrawer\ndrift\ndriver\ndry\ndry run\ndsl\ndubious\ndubious ownership\ndue\ndue to\ndummy\ndump\ndumped\nduplicate\nduration\nduration #amount\nduration #hash\nduration #n\nduration_ms\nduration_ms #version\ndurations\nduring\nduring collection\nduring handling\nduring the\ndynamic\ne\ne #n\ne #url\ne 0\ne assertion\ne g\ne o\ne package\ne unable\ne0308\ne0308 mismatched\ne2e\ne2e test\ne301\ne301 commands\neach\nearly\nebusy\nebusy resource\necho\neconnrefused\neconnrefused #host\neconnreset\nedge\neditable\neffect\nefficiently\neither\nelapsed\nelapsed #version\nelapsed 1\nelement\nelement to\nelements\nelifecycle\nelifecycle command\nelse\nemail\nemit\nemitted\nemitted while\nempty\nempty git\nempty list\nempty string\nemulator\nen\nenable\nenabled\nenabled and\nencoder\nencoding\nencountered\nencountered an\nend\nend #hash\nend before_install\nend of\nendpoint\nendpoints\nendpoints delete\nenforce\nenforced\nenforcement\nenforcer\nengine\nenoent\nenoent no\nenospc\nenough\nensure\nentity\nentity was\nentries\nentry\nentry for\nenv\nenvelope\nenvironment\nenvironment #amount\nenvironment for\nenvironment variable\nenvironment variables\nequal\nequal failure\ner\nerr\nerr a\nerr code\nerr test\nerr_assertion\nerr_pnpm_outdated_lockfi\nerr_pnpm_outdated_lockfi cannot\nerr_require_esm\nerr_test_failure\nerrcheck\nerreur\nerrno\nerrno 2\nerror\nerror #n\nerror #path\nerror #place\nerror 1\nerror 2\nerror 403\nerror 404\nerror 503\nerror a\nerror aborting\nerror address\nerror after\nerror aliases\nerror all\nerror an\nerror as\nerror at\nerror bad\nerror build\nerror c1060\nerror can\nerror cannot\nerror clean\nerror code\nerror collecting\nerror command\nerror compile\nerror compiling\nerror connect\nerror connection\nerror context\nerror could\nerror couldn\nerror coverage\nerror creating\nerror dependencies\nerror dependency\nerror downloading\nerror during\nerror e0308\nerror error\nerror exception\nerror expect\nerror expected\nerror f\nerror failed\nerror file\nerror found\nerror from\nerror generated\nerror global\nerror http\nerror in\nerror include\nerror incompatible\nerror ineffective\nerror install\nerror invalid\nerror is\nerror killed\nerror locator\nerror message\nerror messages\nerror metadata\nerror missing\nerror msg\nerror multiple\nerror name\nerror near\nerror network\nerror new\nerror no\nerror not\nerror notarget\nerror npm\nerror object\nerror occurred\nerror options\nerror originates\nerror out\nerror output\nerror package\nerror password\nerror process\nerror remote\nerror resolution\nerror resource\nerror response\nerror return\nerror run\nerror s\nerror script\nerror see\nerror segmentation\nerror sending\nerror signing\nerror skipping\nerror strict\nerror subprocess\nerror synth\nerror target\nerror task\nerror test\nerror tests\nerror the\nerror timed\nerror timeout\nerror to\nerror too\nerror try\nerror ts2307\nerror ts2322\nerror ts2339\nerror ts2345\nerror type\nerror unable\nerror undefined\nerror unexpected\nerror unrecognized\nerror upgrade\nerror usage\nerror use\nerror w\nerror when\nerror while\nerror ws\nerror x\nerror your\nerrors\nerrors #n\nerrors 0\nerrors 1\nerrors 3\nerrors and\nerrors during\nerrors found\nerrors generated\nerrors gracefully\nerrors in\nerrors occurred\nerrors were\nes\neslint\neslint no\neslint src\neta\netimedout\neurope\neusage\neval\neven\neven on\nevent\nevents\neverything\nex\nexact\nexample\nexamples\nexc\nexceeded\nexceeded for\nexceeded maximum\nexceeded the\nexceeded with\nexceeds\nexcept\nexception\nexception another\nexception caught\nexception compilation\nexception execution\nexception failed\nexception for\nexception is\nexception lint\nexception message\nexception no\nexception occurred\nexception was\nexceptions\nexcluded\nexec\nexec maven\nexecutable\nexecutable file\nexecute\nexecute #place\nexecute goal\nexecuted\nexecuted #n\nexecuter\nexecuting\nexecuting busybox\nexecuting org\nexecution\nexecution exception\nexecution failed\nexecution steps\nexecutor\nexecutor 1\nexhausted\nexist\nexist in\nexist on\nexist or\nexistent\nexisting\nexists\nexit\nexit 1\nexit code\nexit status\nexit value\nexited\nexited with\nexiting\nexiting due\nexiting now\nexiting with\nexpand\nexpect\nexpect locator\nexpect page\nexpect received\nexpect to\nexpected\nexpected #amount\nexpected #n\nexpected #path\nexpected 2\nexpected 3\nexpected license\nexpected minimum\nexpected result\nexpected to\nexperimental\nexpired\nexpires\nexpiry\nexplicitly\nexport\nexported\nexporter\nexporter does\nexporting\nexporting layers\nexporting manifest\nexporting to\nexports\nexpression\next\next ts\nextension\nextensions\nexternal\nextra\nextract\nextracting\nextracting #hash\nf\nf #hash\nfactory\nfail\nfail #amount\nfail #n\nfail #path\nfail 2\nfail code\nfail kuttl\nfail required\nfail test\nfail test_adds\nfail under\nfailed\nfailed #amount\nfailed #n\nfailed #version\nfailed 0\nfailed 1\nfailed 2\nfailed 3\nfailed and\nfailed at\nfailed bans\nfailed because\nfailed building\nfailed cannot\nfailed code\nfailed due\nfailed examples\nfailed exception\nfailed exit\nfailed failed\nfailed for\nfailed in\nfailed java\nfailed max\nfailed or\nfailed see\nfailed tests\nfailed to\nfailed unable\nfailed with\nfailing\nfailing tests\nfails\nfailure\nfailure #place\nfailure build\nfailure occurred\nfailure total\nfailure values\nfailures\nfailures 0\nfailures 1\nfailures 2\nfailures are\nfallback\nfallback model\nfalse\nfast\nfast forward\nfaster\nfatal\nfatal could\nfatal detected\nfatal error\nfatal errors\nfatal no\nfatal not\nfatal python\nfatal unable\nfault\nfault core\nfeat\nfeature\nfeatures\nfetch\nfetch #url\nfetch_head\nfetched\nfetched #version\nfetcher\nfetching\nfetching #url\nfew\nfi\nfield\nfields\nfile\nfile #path\nfile a\nfile changed\nfile command\nfile coverage\nfile does\nfile exists\nfile gone\nfile is\nfile not\nfile of\nfile or\nfile patterns\nfile provided\nfile s\nfile with\nfile would\nfilename\nfiles\nfiles #amount\nfiles #n\nfiles 1\nfiles 3\nfiles checked\nfiles do\nfiles for\nfiles found\nfiles in\nfiles need\nfiles to\nfiles were\nfiles with\nfiles would\nfill\nfilter\nfiltered\nfiltered out\nfinal\nfinal attempt\nfinalizing\nfind\nfind a\nfind action\nfind compatible\nfind module\nfind package\nfind symbol\nfind the\nfind_package\nfinding\nfinish\nfinish #hash\nfinished\nfinished in\nfinished with\nfirebase\nfirefox\nfiring\nfirst\nfirst failure\nfission\nfix\nfix option\nfix the\nfixable\nfixable with\nfixed\nflag\nflags\nflaky\nflow\nflutter\nfmt\nfn\nfn args\nfn core\nfn once\nfolder\nfollowing\nfollowing exception\nfollowing files\nfollowing packages\nfollowing url\nfont\nfoo\nfor\nfor #path\nfor #url\nfor a\nfor api\nfor branches\nfor configuration\nfor cpu\nfor details\nfor documentation\nfor dynamic\nfor element\nfor example\nfor generate\nfor help\nfor image\nfor jobs\nfor left\nfor lines\nfor locator\nfor module\nfor more\nfor name\nfor node\nfor org\nfor package\nfor platform\nfor pod\nfor react\nfor registry\nfor state\nfor submodule\nfor task\nfor the\nfor this\nfor url\nfor user\nforbidden\nforbidden put\nforce\nforeground\nforeground scripts\nfork\nforked\nforked for\nform\nformat\nformat error\nformat failed\nformat line\nformat violations\nformats\nformatted\nformatting\nforward\nfound\nfound #n\nfound 0\nfound 1\nfound 2\nfound 3\nfound error\nfound errors\nfound exception\nfound for\nfound git\nfound in\nfound manifest\nfound no\nfound see\nfound threads\nfound with\nframe\nframework\nfree\nfree on\nfrom\nfrom #path\nfrom #url\nfrom a\nfrom another\nfrom any\nfrom config\nfrom daemon\nfrom e\nfrom head\nfrom lock\nfrom login\nfrom remote\nfrom server\nfrom the\nfrom your\nfront\nfrontend\nfrozen\nfrozen lockfile\nfs\nfull\nfull for\nfull insights\nfull logs\nfully\nfunc\nfunction\nfunction fn\nfunctions\nfund\nfund dry\nfuture\nfuzz\ng\ngame\ngarbage\ngarbage collector\ngate\ngates\ngateway\ngcc\ngem\ngem native\ngemfile\ngemini\ngemini #version\ngemini model\ngems\ngeneral\ngenerate\ngenerate content\ngenerate debug\ngenerated\ngenerated files\ngenerating\ngeneration\ngeneration failed\ngenerator\ngeneric\ngeneric type\nget\nget #n\nget #path\nget #url\nget by\nget full\nget install\nget more\nget the\nget update\ngetaddrinfo\ngetattr\ngetattr self\ngetting\ngh\ngh_token\ngit\ngit #path\ngit clone\ngit config\ngit denied\ngit fetch\ngit global\ngit hub\ngit process\ngit push\ngit repository\ngithub\ngithub com\ngithub_token\ngitmodules\ngiven\nglob\nglobal\nglobal config\nglobal coverage\nglobal style\ngmt\ngnu\ngo\ngo downloading\ngo mod\ngo1\ngoal\ngoal org\ngoals\ngofmt\ngolangci\ngolangci lint\ngone\ngone does\ngone from\ngone in\ngone is\ngone not\ngone was\ngood\ngoogle\ngot\ngot #n\ngot 2\ngoto\ngpu\ngracefully\ngradle\ngradle api\ngradle compiler\ngradle documentation\ngradle execution\ngradle internal\ngradle kotlin\ngradle launcher\ngradle plugin\ngradlew\ngraph\ngraph is\ngraphics\ngraphql\ngroup\ngroups\nguest\nguidance\ngyp\ngz\ngzip\nh\nh0m0s\nhad\nhandle\nhandle error\nhandler\nhandlers\nhandling\nhandling of\nhandshake\nhandshake timeout\nhanging\nhappen\nhappen when\nhard\nhardcoded_bind_all_inter\nhardcoded_bind_all_inter possible\nhas\nhas a\nhas been\nhas exceeded\nhas no\nhas not\nhas received\nhash\nhave\nhave a\nhave been\nhave failed\nhave not\nhave reached\nhave the\nhead\nhead request\nhead to\nheader\nheaders\nheaders on\nheadless\nhealth\nhealth check\nheap\nheap limit\nheap out\nheap space\nheap use\nhelp\nhelp at\nhelp ci\nhelp for\nhelp visit\nhere\nhere are\nhidden\nhigh\nhigh severity\nhighlights\nhighlights of\nhint\nhint see\nhistory\nhit\nhoisted\nhoisted nested\nhome\nhonour\nhonour the\nhook\nhook id\nhooks\nhost\nhost github\nhosted\nhosted runner\nhour\nhow\nhow to\nhtml\nhtml written\nhtmlcov\nhttp\nhttp #n\nhttp #version\nhttp client\nhttp error\nhttp tls\nhttperror\nhttpsconnection\nhttpsconnection pool\nhttpx\nhub\nhub cli\nhub release\nhudson\nhudson remoting\nhusky\nhusky pre\nhybrid\nhypothesis\nhypothesis #version\ni\ni o\niam\nic\nic install\nicon\nid\nid #hash\nid #n\nid 1\nid string\nide\nident\nidentical\nidentical to\nidentified\nidentified by\nidentifier\nidentity\nif\nif not\nif they\nif you\nignore\nignore patterns\nignore scripts\nignored\nignored 0\nignoring\nillegal\nillegal state\nimage\nimage png\nimages\nimg\nimpl\nimplicit\nimport\nimport error\nimported\nimporting\nimports\nimports are\nimpossible\nimpossible for\nin\nin #amount\nin #n\nin #path\nin #place\nin #version\nin 1\nin 2\nin 3\nin a\nin add\nin an\nin block\nin build\nin file\nin function\nin git\nin gitmodules\nin main\nin module\nin order\nin output\nin path\nin release\nin repository\nin run\nin scope\nin strict\nin sync\nin the\nin this\nin top\nin type\nin use\nin your\ninclude\ninclude prod\ninclude sub\ninclude the\ninclude workspace\nincluded\nincluding\nincluding how\nincompatible\nincompatible types\nincompatible with\nincomplete\nincomplete errors\ninconsistent\nincorrect\nincorrectly\nincorrectly sorted\nincremental\nindentation\nindex\nindicates\nindicates a\nindividual\nindividual deprecation\nineffective\nineffective mark\ninfer\ninfo\ninfo #n\ninfo checking\ninfo finished\ninfo or\ninfo processing\ninfo visit\ninformation\ninformation about\ninit\ninitial\ninitialization\ninitialized\ninitialized empty\ninitializing\ninject\ninput\ninput did\ninputs\ninsertions\ninsertions #n\ninside\ninsights\ninspection\ninstall\ninstall a\ninstall android\ninstall clean\ninstall ic\ninstall in\ninstall links\ninstall no\ninstall packages\ninstall strategy\ninstall the\ninstall with\ninstallation\ninstallation candidate\ninstalled\ninstalling\ninstalling android\ninstalling collected\ninstalling dependencies\ninstance\ninstance of\ninstead\ninstead of\ninstructions\ninsufficient\ninsufficient memory\nint\nint char\ninteger\nintegrate\nintegration\nintegration tests\nintegrity\nintent\ninteractions\ninteractive\ninterface\ninterfaces\ninternal\ninternal default\ninternal execution\ninternal model\ninternal operations\ninternal tasks\ninternal work\ninterrupted\ninterrupted 2\ninto\ninto #path\ninvalid\ninvalid format\ninvalid revision\ninvalid syntax\ninvalid target\ninvocation\ninvoke\nio\nio ioexception\nioexception\nioexception unexpected\nios\nip\nipv4\nis\nis #version\nis a\nis already\nis an\nis below\nis blocked\nis canceled\nis defined\nis denied\nis deprecated\nis less\nis likely\nis missing\nis never\nis no\nis not\nis odd\nis only\nis out\nis required\nis running\nis set\nis stopped\nis the\nis too\nis undefined\nisntall\nisntall clean\nisolation\nissue\nissue b104\nissues\nissues found\nissues identified\nist\nit\nit by\nit for\nit is\nit may\nit s\nit should\nit to\nitem\nitems\nitems #n\nitems 1\nits\nits corresponding\nitself\njava\njava #n\njava io\njava lang\njava net\njava pre\njava script\njava with\njavac\njavadoc\njavadoc comment\nje\njest\njest global\njetbrains\njetbrains kotlin\njob\njob exceeded\njob running\njob was\njobs\njobs and\njoin\njs\njs #version\njs build\njson\njson and\njson are\njson file\njson or\njson output\njson report\njson with\njul\njul #n\njunit\njunit test\njust\njvm\njvm settings\nk\nkb\nkeep\nkey\nkey is\nkeys\nkeystore\nkeystore file\nkeyword\nkeywords\nkill\nkilled\nkilled signal\nkilling\nkind\nknown\nkotlin\nkotlin compiler\nkotlin failed\nkotlin gradle\nksp\nkuttl\nkuttl #amount\nkwargs\nl\nla\nlabel\nlabels\nlambda\nlambda execute\nlang\nlang illegal\nlang out\nlang runtime\nlanguage\nlast\nlast #n\nlater\nlatest\nlaunch\nlauncher\nlayer\nlayers\nlayers #amount\nlazy\nld\nld_library_path\nld_library_path #path\nleaks\nlearn\nlearn more\nleast\nleft\nleft on\nleft pad\nleft unchanged\nlegacy\nlegacy bundling\nlength\nlength #n\nless\nless than\nlevel\nlevel error\nlevel package\nlevels\nlevels in\nlib\nlib due\nlibraries\nlibrary\nlibrary python\nlibs\nlibs #version\nlicense\nlicense for\nlicense header\nlicenses\nlicenses ok\nlifecycle\nlight\nlike\nlike to\nlikely\nlikely not\nlimit\nlimit allocation\nlimit exceeded\nlimit for\nline\nline #n\nline 1\nline 3\nline length\nlines\nlines #version\nlines of\nlink\nlinked\nlinked legacy\nlinker\nlinking\nlinks\nlinks no\nlint\nlint failed\nlint found\nlint or\nlinter\nlinting\nlinux\nlinux #n\nlinux 3\nlinux arm64\nlinux x64\nlist\nlist models\nlist of\nlisted\nlists\nliteral\nliterals\nload\nload build\nload credentials\nload dockerignore\nload error\nload the\nloaded\nloader\nloading\nloads\nlocal\nlocal storage\nlocalhost\nlocalhost #n\nlocally\nlocally and\nlocate\nlocate package\nlocation\nlocation #path\nlocator\nlocator click\nlocator to\nlock\nlock file\nlock json\nlock yaml\nlocked\nlocked rmdir\nlocked was\nlockfile\nlockfile because\nlog\nlog #path\nlog call\nlog file\nlog for\nlog of\nlog output\nlogged\nlogger\nlogging\nlogin\nlogin page\nlogin retry\nlogs\nlogs in\nlong\nlonger\nlonger available\nlonger than\nlook\nlooking\nlooking for\nlookup\nlookup proxy\nloop\nlost\nlost communication\nlow\nlower\nls\nlxml\nm\nm0\nm0 #amount\nm0s\nmachine\nmacos\nmacro\nmacros\nmain\nmain main\nmaintainer\nmajor\nmake\nmake 1\nmake check\nmake in\nmake makefile\nmakefile\nmakefile #n\nmanaged\nmanagement\nmanager\nmanifest\nmanifest for\nmanifest list\nmanifest lists\nmanifest unknown\nmanifests\nmanually\nmany\nmap\nmapping\nmark\nmark compact\nmark compacts\nmarkdown\nmarking\nmarking the\nmask\nmatch\nmatch for\nmatch the\nmatched\nmatches\nmatches for\nmatching\nmatching the\nmatching version\nmaterial\nmatrix\nmaven\nmaven plugin\nmax\nmax age\nmax attempts\nmax retries\nmax run\nmaximum\nmaximum allowed\nmaximum time\nmay\nmay have\nmay not\nmay take\nmaybe\nmb\nmb #version\nmb in\nmd\nme\nmeasured\nmeasured 0\nmedia\nmedium\nmedium confidence\nmeeting\nmemory\nmemory #amount\nmemory error\nmemory or\nmenu\nmerge\nmerge debug\nmerge release\nmerger\nmerging\nmessage\nmessage format\nmessage missing\nmessage models\nmessage no\nmessage socket\nmessages\nmet\nmet #version\nmetadata\nmetadata for\nmetadata generation\nmetadata validate_fields\nmethod\nmethod error\nmethod get\nmethods\nmetric\nmetrics\nmib\nmicrosoft\nmight\nmigration\nmime\nmin\nminimum\nminimum coverage\nminio\nminor\nmirror\nmirror corp\nmirrorlist\nmismatch\nmismatched\nmismatched types\nmiss\nmissing\nmissing #mail\nmissing a\nmissing docstring\nmissing from\nmissing in\nmissing required\nmissing semicolon\nmissing x\nmixed\nmkdir\nmobile\nmock\nmock data\nmod\nmode\nmode all\nmodel\nmodel gemini\nmodel service\nmodel state\nmodels\nmodels gemini\nmodels to\nmoderate\nmodified\nmodified by\nmodule\nmodule gone\nmodule named\nmodule not\nmodule_not_found\nmodules\nmojo\nmojo exec\nmongo\nmonitor\nmore\nmore details\nmore help\nmore including\nmore info\nmore information\nmore log\nmore on\nmost\nmost recent\nmove\nmoving\nmp4\nmsg\nmulti\nmultiple\nmultiple times\nmultiple versions\nmusl\nmusl dev\nmust\nmust be\nmust have\nmutation\nn\nname\nname a\nname error\nname false\nname for\nname gone\nname in\nname is\nname level\nname of\nname string\nname w\nnamed\nnames\nnamespace\nnaming\nnative\nnative extension\nnav\nnavigation\nnear\nnear heap\nneed\nneed to\nneeded\nneeded to\nneeds\nneeds to\nnested\nnested shallow\nnet\nnet #n\nnet http\nnet socket\nnetwork\nnetwork access\nnetwork connection\nnetwork connectivity\nnetwork this\nnever\nnever used\nnew\nnew branch\nnew error\nnew errors\nnewer\nnext\nnext js\nnextjs\nnil\nninja\nninja build\nno\nno app\nno attribute\nno audit\nno basic\nno bin\nno cache\nno emit\nno fund\nno installation\nno longer\nno matching\nno method\nno module\nno output\nno package\nno release\nno source\nno space\nno such\nno test\nno tests\nno unused\nno url\nno version\nnoble\nnoble in\nnoble security\nnode\nnode #path\nnode events\nnode is\nnode js\nnode_modules\nnodejs\nnodes\nnon\nnon existent\nnon zero\nnone\nnone type\nnoprofile\nnoprofile norc\nnorc\nnorc e\nnormal\nnot\nnot a\nnot accessible\nnot allowed\nnot an\nnot apply\nnot assignable\nnot authorized\nnot available\nnot be\nnot become\nnot been\nnot change\nnot checked\nnot compile\nnot complete\nnot connect\nnot contain\nnot currently\nnot defined\nnot enough\nnot exist\nnot find\nnot formatted\nnot found\nnot get\nnot have\nnot import\nnot in\nnot installed\nnot like\nnot load\nnot match\nnot met\nnot ok\nnot pass\nnot present\nnot properly\nnot query\nnot reached\nnot read\nnot recognized\nnot recoverable\nnot resolve\nnot run\nnot set\nnot support\nnot supported\nnot up\nnot used\nnot valid\nnot_found\nnotarget\nnotarget no\nnote\nnote some\nnote this\nnotes\nnothing\nnothing to\nnotice\nnotification\nnow\nnpm\nnpm ci\nnpm err\nnpm error\nnpm help\nnpm install\nnpm notice\nnpm run\nnpm shrinkwrap\nnpx\nnpx playwright\nnpx tsx\nns\nnull\nnull and\nnull is\nnumber\nnumber of\nnumber string\no\no pipefail\nobj\nobj error\nobject\nobject is\noccurred\noccurred while\noci\nodd\nof\nof #amount\nof #n\nof #path\nof 1\nof a\nof available\nof bounds\nof date\nof heap\nof memory\nof output\nof package\nof parameters\nof pnpm\nof property\nof the\nof this\nof type\nof undeclared\nof undefined\nof your\noff\noffline\nok\nok #n\nok #path\nok 3\nok licenses\nok sources\nold\nomit\nomit dev\nomitted\nomitted run\non\non #host\non #n\non #url\non a\non address\non device\non failure\non line\non project\non resource\non the\non this\non type\non your\nonboarding\nonce\nonce call_once\none\none of\none or\nonly\nonly available\nonly be\nonly install\nonly new\nop\nopen\nopen a\noperation\noperation runner\noperation timed\noperation was\noperations\noperations default\noperator\nops\nops function\nopt\nopt out\noptimization\noptimized\noption\noption fast\noption to\noptional\noptional peer\noptions\nor\nor a\nor add\nor any\nor blocks\nor create\nor debug\nor directory\nor display\nor dockerfile\nor fail\nor formatted\nor is\nor its\nor later\nor less\nor locked\nor may\nor more\nor plugins\nor your\norder\norder to\norg\norg acme\norg codehaus\norg gone\norg gradle\norg jetbrains\norigin\norigin main\noriginates\noriginates from\nos\nos imported\noserror\nother\notherwise\nour\nout\nout #amount\nout after\nout finished\nout if\nout in\nout of\nout waiting\noutput\noutput dir\noutput error\noutput for\noutput format\noutput successfully\noutputs\nover\noverride\noverriding\noverwritten\noverwritten by\nown\nown scripts\nownership\nownership in\np\np #path\npack\npackage\npackage #version\npackage acme\npackage android\npackage configuration\npackage debug\npackage gone\npackage is\npackage json\npackage level\npackage lists\npackage lock\npackage release\npackages\npackages and\npackages are\npackages have\npackages in\npackages when\npackaging\npad\npad #n\npage\npage get\npage retry\npage wait\npages\npanel\npanic\npanic_fmt\npanicked\npanicked at\npanicking\npanicking panic_fmt\nparallel\nparam\nparameter\nparameter of\nparameters\nparams\nparent\nparent directories\nparse\nparse error\nparser\nparsing\npart\npart of\npartial\nparticipate\nparticipate in\npass\npass #n\npass p\npassed\npassed #amount\npassed #n\npassed 0\npassed 1\npassed 2\npassed 3\npassed in\npassing\npassword\npassword authentication\npatch\npatches\npath\npath #path\npaths\npattern\npatterns\npc\npdf\npeer\npeer deps\npeer include\npeer omit\npending\nper\npercentage\nperform\nperformance\nperforming\nperforming download\nperforming test\nperiod\npermission\npermission denied\npermission to\npermission_denied\npermissions\npersists\nphase\nphase #n\nphp\npid\npid #n\npin\nping\npip\npip install\npipefail\npipefail 0\npipeline\npkg\npkg_config_path\npkg_config_path #path\npkgconfig\npl\nplaceholder\nplain\nplan\nplatform\nplatform #n\nplatform linux\nplayer\nplaywright\nplaywright show\nplease\nplease check\nplease refer\nplease run\nplease submit\nplease verify\nplugin\nplugin #version\nplugin which\nplugins\nplugins config\npng\npnpm\npnpm lock\npnpm specified\npod\npodfile\npods\npolicies\npolicy\npoll\npool\npool host\npopulate\nport\nport #n\nport 443\nposition\npossible\npossible binding\npossible to\npost\npost #path\npostcss\npostgres\npostgres failed\npotential\npr\npr is\npr title\npre\npre commit\npre compile\nprefer\npreferences\nprefix\npreload\nprepare\nprepare #amount\npreparing\npresent\npresent in\nprettier\nprevent\nprevious\nprevious error\nprevious errors\nprimary\nprint\nprioritize\nprioritize features\nprivate\nproblem\nproblem occurred\nproblem related\nproblem with\nproblems\nproblems 0\nproblems 1\nproc\nprocess\nprocess #n\nprocess #path\nprocess completed\nprocess crash\nprocess debug\nprocess env\nprocess file\nprocess release\nprocess seems\nprocess starves\nprocess will\nprocessed\nprocessing\nprod\nprod dev\nproduce\nproduction\nprofile\nprofile unoptimized\nprogram\nprogram by\nprogram cc1plus\nprogram files\nprogress\nproject\nproject app\nproject file\nproject id\nprojects\npromise\nprompt\nprompts\nprompts disabled\npropagate\nproperly\nproperties\nproperties of\nproperty\nprotected\nprotocol\nprovide\nprovided\nprovided by\nprovided path\nprovider\nprovider packages\nprovider registry\nproviders\nprovides\nproviding\nprovisioning\nproxy\nproxy corp\npsql\npub\npublic\npublickey\npublish\npull\npull rate\npull request\npull token\npulling\npush\npush some\npushed\npushing\nput\nput #url\nput object\npy\npy #n\npydantic\npydantic core\npygments\npyproject\npyproject toml\npytest\npytest error\npython\npython #path\npython #version\npython error\npython location\npython m\npython pull\npython2_root_dir\npython2_root_dir #path\npython3_root_dir\npython3_root_dir #path\npython_root_dir\npython_root_dir #path\nquality\nquality gates\nquery\nquery available\nquery provider\nqueue\nquiet\nquota\nquota exceeded\nquota service\nquote\nr\nr 1\nrace\nrails\nraise\nraise e\nraise runtime\nraise type\nrake\nrake aborted\nran\nran #n\nran all\nran in\nrange\nrange #hash\nrate\nrate limit\nratio\nraw\nre\nreach\nreached\nreached total\nreached your\nreact\nread\nread econnreset\nread from\nread properties\nread timed\nread timeout\nread username\nreader\nreading\nreading package\nreading state\nreadme\nreadme md\nreadonly\nready\nready in\nreal\nreason\nreceive\nreceived\nreceived a\nreceived status\nreceived to\nreceiver\nrecent\nrecent call\nrecognition\nrecognized\nrecognized as\nrecord\nrecording\nrecoverable\nrecoverable exiting\nrecv\nred\nredirect\nreduce\nref\nrefer\nrefer to\nreference\nreference error\nreferenced\nreformat\nreformatted\nreformatted #n\nrefs\nrefs to\nrefused\nrefusing\nrefusing to\nregex\nregion\nregister\nregistered\nregistering\nregistry\nregistry 1\nregistry corp\nregression\nregular\nregular expression\nrejected\nrejected main\nrelated\nrelated to\nrelative\nrelease\nrelease #amount\nrelease #n\nrelease #version\nrelease asset\nrelease failed\nrelease kotlin\nrelease resources\nreleased\nreload\nremaining\nremote\nremote cache\nremote error\nremote origin\nremote permission\nremote rejected\nremote repository\nremoting\nremove\nremoved\nremoving\nrenamed\nrender\nrendering\nrenders\nreplaced\nrepo\nreport\nreport at\nreport files\nreporting\nreports\nrepositories\nrepository\nrepository #url\nrepository at\nrepository directory\nrepository in\nrepository not\nrepository or\nrequest\nrequest error\nrequest failed\nrequest id\nrequest to\nrequested\nrequested url\nrequests\nrequire\nrequire stack\nrequired\nrequired by\nrequired test\nrequirement\nrequirements\nrequires\nrequires a\nrerun\nrerun in\nrerun pass\nres\nreset\nresolution\nresolution impossible\nresolution too\nresolve\nresolve #path\nresolve all\nresolve gone\nresolve package\nresolve source\nresolve the\nresolved\nresolves\nresolving\nresolving dependencies\nresource\nresource busy\nresource not\nresource release\nresource type\nresources\nresponse\nresponse code\nresponse error\nresponse from\nrest\nrestore\nresult\nresult alloc\nresult fail\nresult failed\nresult failure\nresult of\nresult result\nresult type\nresults\nresume\nretries\nretries exceeded\nretry\nretry 1\nretry 2\nretry2\nretrying\nreturn\nreturn _bootstrap\nreturn a\nreturn runner\nreturn self\nreturn value\nreturned\nreturned an\nreturned error\nreturned status\nreturning\nreturns\nrevision\nrevision #version\nrevision range\nright\nrights\nrm\nrmdir\nroadmap\nroadmap and\nrole\nrollup\nroot\nroot install\nroot project\nrootdir\nrootdir #path\nroute\nrows\nrpath\nrpc\nrs\nrs #path\nrspec\nrspec #place\nruby\nrubygems\nruff\nrule\nrule violations\nrules\nrun\nrun #n\nrun #path\nrun #place\nrun #version\nrun apk\nrun build\nrun can\nrun chown\nrun composer\nrun failed\nrun in\nrun lint\nrun npm\nrun pip\nrun sh\nrun successfully\nrun test\nrun tests\nrun time\nrun watchdog\nrun with\nrun yarn\nrun_tests\nrunc\nrunnable\nrunner\nrunner gradle\nrunner has\nrunner is\nrunner lost\nrunner process\nrunner run\nrunner service\nrunner with\nrunning\nrunning #n\nrunning 1\nrunning 3\nrunning checks\nrunning go\nrunning in\nrunning on\nrunning test\nrunning tests\nrunning your\nruns\nruntime\nruntime error\nruntime exception\nrust_backtrace\nrust_backtrace full\nrust_begin_unwind\nrustc\ns\ns artifact\ns failed\ns failure\ns in\ns3\ns3 bucket\nsafe\nsafe directory\nsame\nsandbox\nsanitizer\nsanitizer heap\nsatisfy\nsave\nsaved\nsaving\nsbt\nscan\nscan to\nscanned\nscenario\nscenarios\nscenarios 2\nscheduling\nschema\nscope\nscore\nscreen\nscreenshot\nscreenshot image\nscript\nscript exited\nscript heap\nscripts\nscripts ignore\nscripts no\nscripts or\nsdk\nsdk version\nsearch\nsearch error\nsec\nseconds\nsecret\nsecs\nsection\nsections\nsecure\nsecurity\nsecurity in\nsee\nsee #url\nsee above\nsee log\nsee only\nsee the\nseems\nseems to\nsegmentation\nsegmentation fault\nselect\nselected\nselection\nselector\nself\nself attribute\nself core\nself hosted\nself metadata\nsemantic\nsemicolon\nsend\nsender\nsending\nsent\nsequence\nserial\nserver\nserver at\nserver bad\nserver certificate\nserver or\nserver terminated\nservice\nservice is\nservice list\nservice ts\nservice unavailable\nservices\nsession\nsession starts\nset\nset on\nset to\nset up\nsetting\nsetting up\nsettings\nsettings for\nsettings from\nsetup\nsetup #amount\nsetup #path\nsetup #version\nsetuptools\nseverity\nseverity medium\nsh\nsh 1\nsh line\nsha\nsha256\nshaders\nshaders no\nshadow\nshallow\nshallow linked\nshape\nshapes\nshared\nsheet\nshell\nshell #path\nshop\nshort\nshort test\nshould\nshould be\nshould generate\nshould handle\nshould not\nshould return\nshould show\nshow\nshow all\nshow the\nshow trace\nshown\nshows\nshrinkwrap\nshrinkwrap json\nshutdown\nshutdown hanging\nshutdown signal\nshutting\nshutting down\nsidebar\nsigabrt\nsigkill\nsigkill kill\nsign\nsign up\nsignal\nsignal #n\nsignal killed\nsignal sigkill\nsignal terminated\nsignal this\nsignature\nsignatures\nsigned\nsigning\nsilent\nsimple\nsince\nsingle\nsingle use\nsite\nsize\nsize #n\nsize of\nskip\nskip ci\nskipped\nskipped #n\nskipped 0\nskipped 1\nskipping\nskips\nslow\nslowest\nslowest #n\nslug\nsmaller\nsmoke\nsnapshot\nsnapshots\nso\nsocket\nsocket closed\nsolution\nsolve\nsolve failed\nsolve process\nsome\nsome details\nsome errors\nsome files\nsome packages\nsome refs\nsome tests\nsomething\nsomething is\nsorted\nsorted and\nsource\nsource #path\nsource files\nsources\nsources ok\nspace\nspace left\nspaces\nspawn\nspec\nspec ts\nspecific\nspecified\nspecifier\nspecify\nspecs\nsplit\nspot\nspring\nsrc\nsrc a\nssh\nssh connect\nssl\nstable\nstack\nstack backtrace\nstack trace\nstacktrace\nstacktrace option\nstage\nstandard\nstart\nstart #hash\nstart at\nstarted\nstarting\nstarting test\nstarts\nstartup\nstarves\nstarves it\nstat\nstate\nstate exception\nstate information\nstate to\nstate transition\nstatement\nstatements\nstatic\nstatic #version\nstatus\nstatus 1\nstatus 401\nstatus 403\nstatus code\nstatus failed\nstatus from\nstatus not_found\nstatus_code\nstd\nstd c\nstderr\nstderr remote\nstdin\nstdout\nstdout call\nstep\nstep 1\nstep execute\nstep for\nsteps\nstill\nstmts\nstop\nstopped\nstopped at\nstopped subcommand\nstopping\nstorage\nstorage ts\nstore\nstorybook\nstr\nstrategy\nstrategy hoisted\nstreak\nstream\nstrict\nstrict mode\nstrict peer\nstrict transport\nstring\nstring as\nstring cannot\nstring is\nstring literals\nstring null\nstring string\nstrings\nstrip\nstripe\nstruct\nstructure\nstructured\nsts\nstudio\nstyle\nstyle omit\nsub\nsub domains\nsubcommand\nsubcommand failed\nsubject\nsubmit\nsubmit a\nsubmodule\nsubmodule path\nsubprocess\nsubprocess and\nsubprocess exited\nsucceeded\nsucceeded #n\nsuccess\nsuccessful\nsuccessfully\nsuccessfully #amount\nsuccessfully exit\nsuccessfully installed\nsuch\nsuch file\nsuch host\nsuch thing\nsuggestion\nsuitable\nsuite\nsuite failed\nsuites\nsuites #n\nsuites 1\nsum\nsummarizing\nsummarizing 1\nsummary\nsummary #n\nsummary info\nsummary supported\nsupabase\nsuper\nsupplied\nsupport\nsupport exporting\nsupport for\nsupported\nsupported file\nsupported for\nsupports\nsurrounded\nsurrounded by\nsvg\nswitch\nswitch to\nsymbol\nsymbols\nsync\nsyntax\nsyntax error\nsynth\nsynth #n\nsys\nsys exit\nsyscall\nsyscall read\nsystem\nsystem io\nt\nt be\nt exist\nt find\nt resolve\nt00\nt00 #n\nt08\nt08 #n\nt18\nt18 #n\nt22\nt22 #n\ntable\ntag\ntag #version\ntags\ntake\ntake a\ntar\ntar error\ntarget\ntarget #path\ntarget release\ntarget s\ntargets\ntargets in\ntask\ntask aborted\ntask app\ntask core\ntask execution\ntask task\ntask verify\ntaskcluster\ntaskcluster error\ntasks\ntasks #n\ntasks execution\ntasks task\ntasks top\ntcp\ntcp lookup\nteacher\nteams\ntelemetry\ntell\ntemp\ntemplate\ntemplates\ntemporarily\ntemporary\ntemporary git\ntenant\nterm\nterminal\nterminal prompts\nterminated\nterminated abruptly\nterminated program\nterminates\nterminates the\ntermination\ntermination of\nterraform\ntest\ntest add\ntest adds\ntest case\ntest cases\ntest cmake_have_libc_pthread\ntest config\ntest count\ntest coverage\ntest e2e\ntest environment\ntest error\ntest exited\ntest failed\ntest failures\ntest files\ntest get\ntest js\ntest module\ntest new\ntest ok\ntest output\ntest pass\ntest report\ntest result\ntest results\ntest run\ntest session\ntest suite\ntest suites\ntest summary\ntest timed\ntest timeout\ntest ts\ntest unexpected\ntest_a\ntest_adds\ntested\ntestid\ntesting\ntests\ntests #amount\ntests #n\ntests 1\ntests 2\ntests completed\ntests e2e\ntests failed\ntests passed\ntests run\ntests see\ntests test_a\ntests using\ntext\nthan\nthan fail\nthan the\nthat\nthat can\nthat has\nthat terminates\nthat the\nthat this\nthat were\nthe\nthe above\nthe actual\nthe build\nthe channel\nthe command\nthe compiler\nthe condition\nthe configuration\nthe contents\nthe correct\nthe current\nthe default\nthe dependencies\nthe direct\nthe docker\nthe docs\nthe documentation\nthe end\nthe environment\nthe expected\nthe file\nthe first\nthe fix\nthe following\nthe full\nthe gradle\nthe highlights\nthe hosted\nthe import\nthe individual\nthe input\nthe issues\nthe job\nthe jvm\nthe last\nthe latest\nthe license\nthe linter\nthe list\nthe lock\nthe lockfile\nthe manifest\nthe maximum\nthe minimum\nthe name\nthe npm\nthe operation\nthe operator\nthe package\nthe parent\nthe path\nthe podfile\nthe pr\nthe project\nthe provided\nthe regular\nthe remote\nthe report\nthe request\nthe requested\nthe resource\nthe result\nthe runner\nthe server\nthe specified\nthe stack\nthe state\nthe system\nthe temporary\nthe test\nthe type\nthe version\nthe warning\ntheir\nthem\ntheme\nthen\nthere\nthere are\nthere is\nthere was\nthere were\nthese\nthese results\nthey\nthey come\nthing\nthings\nthis\nthis anonymous\nthis build\nthis can\nthis command\nthis directory\nthis error\nthis is\nthis may\nthis message\nthis module\nthis please\nthis pr\nthis project\nthis release\nthis repository\nthis run\nthis test\nthis version\nthis warning\nthread\nthread main\nthread run\nthreads\nthreads true\nthreshold\nthreshold for\nthrew\nthrough\nthrow\nthrow new\ntime\ntime #amount\ntime #n\ntime #version\ntime elapsed\ntime exceeded\ntime limit\ntime of\ntimed\ntimed out\ntimeout\ntimeout #amount\ntimeout #n\ntimeout #version\ntimeout error\ntimeout exceeded\ntimeout exception\ntimeout of\ntimeout was\ntimer\ntimes\ntimestamp\ntimestamp #n\ntimezone\ntip\ntips\ntitle\ntitle does\ntitle the\ntls\ntls handshake\ntmp\nto\nto #n\nto #path\nto #url\nto 1\nto 3\nto a\nto access\nto add\nto all\nto allocate\nto an\nto apply\nto authenticate\nto be\nto become\nto build\nto change\nto command\nto compile\nto complete\nto compute\nto connect\nto continue\nto create\nto date\nto db\nto dir\nto display\nto download\nto enable\nto execute\nto fetch\nto file\nto find\nto fix\nto force\nto generate\nto get\nto git\nto github\nto gone\nto have\nto honour\nto host\nto image\nto install\nto load\nto local\nto locate\nto login\nto make\nto network\nto opt\nto parameter\nto participate\nto perform\nto process\nto push\nto query\nto read\nto register\nto repository\nto rerun\nto resolve\nto restore\nto run\nto see\nto select\nto server\nto show\nto solve\nto start\nto the\nto type\nto update\nto use\nto your\ntodo\ntoggle\ntoken\ntoken #hash\ntoken 3\ntoken for\ntokens\ntoml\ntomli\ntoo\ntoo deep\ntoo long\ntoo many\ntook\ntook #amount\ntook #version\ntool\ntoolkit\ntools\ntools #version\ntoomanyrequests\ntoomanyrequests you\ntop\ntop of\ntop required\ntotal\ntotal #n\ntotal 3\ntotal coverage\ntotal errors\ntotal of\ntotal tests\ntotal time\ntouch\ntrace\ntrace #path\ntrace application\ntraceback\ntraceback most\ntraces\ntracking\ntrailing\ntrailing whitespace\ntransaction\ntransfer\ntransferring\ntransferring context\ntransform\ntransform #amount\ntransformer\ntransition\ntransition controller\ntransport\ntransport security\ntravis_fold\ntravis_fold end\ntravis_time\ntravis_time end\ntreated\ntreated as\ntree\ntried\ntried to\ntrigger\ntrue\ntrunk\ntry\ntry adding\ntry again\ntry to\ntrying\ntrying to\nts\nts #version\nts2307\nts2307 cannot\nts2322\nts2322 type\nts2339\nts2339 property\nts2345\nts2345 argument\ntsx\ntsx #n\ntsx not\ntsx scripts\ntui\ntuple\nturbopack\nturbopack build\ntwo\ntxt\ntype\ntype any\ntype application\ntype arguments\ntype boolean\ntype declarations\ntype does\ntype error\ntype for\ntype image\ntype is\ntype mismatch\ntype name\ntype number\ntype release\ntype script\ntype string\ntype text\ntype that\ntype value\ntype y\ntypecheck\ntypes\ntypes of\ntypescript\ntypescript eslint\nu\nui\nunable\nunable to\nunauthorized\nunavailable\nunbound\nuncaught\nuncaught exception\nunchanged\nunchecked\nundeclared\nundeclared identifier\nundefined\nundefined is\nundefined method\nundefined reading\nundefined type\nundefined undefined\nundefined variable\nunder\nunder #n\nunder #path\nunexpected\nunexpected error\nunexpected fail\nunexpected status\nunexpected termination\nunexpected thing\nunexpected token\nunexpectedly\nunhandled\nunhandled error\nunhealthy\nunique\nunit\nunit net\nunit test\nunit tests\nuniverse\nunknown\nunknown unknown\nunknown word\nunmet\nunoptimized\nunoptimized debuginfo\nunreachable\nunrecognized\nunrecognized arguments\nunrelated\nunresolved\nunresolved reference\nunsatisfiable\nunset\nunsupported\nuntil\nunused\nunused dependencies\nunused variable\nunused vars\nup\nup to\nupdate\nupdate your\nupdated\nupdated but\nupdates\nupdating\nupgrade\nupload\nuploaded\nuploader\nuploading\nuploading binary\nupstream\nurl\nurl #path\nurl #url\nurl found\nurl returned\nurllib3\nus\nusage\nuse\nuse a\nuse after\nuse analytics\nuse daemon\nuse git\nuse new\nuse of\nuse the\nuse usage\nuse warning\nused\nused in\nused typescript\nuser\nuser agent\nuser to\nusername\nusername for\nusers\nuses\nusing\nusing 1\nusing the\nutc\nutf\nutf #n\nutil\nutility\nutils\nutils #version\nuuid\nuv\nuv lock\nv\nv1\nv1beta\nv1beta or\nv4\nv8\nvalid\nvalid 1\nvalid json\nvalidate\nvalidate_fields\nvalidating\nvalidation\nvalidation failed\nvalidity\nvalue\nvalue gone\nvalue is\nvalue of\nvalues\nvalues differ\nvariable\nvariable is\nvariable x\nvariables\nvariant\nvars\nvector\nverbose\nverbose backtrace\nvercel\nverification\nverification failed\nverify\nverify the\nverifying\nvers\nversion\nversion #n\nversion #version\nversion 1\nversion for\nversion found\nversion is\nversion of\nversion that\nversion v1beta\nversions\nversions #version\nversions for\nversions of\nvery\nvia\nvideo\nview\nviolation\nviolations\nviolations were\nvirtual\nvisible\nvisible enabled\nvisible timeout\nvisit\nvisit #url\nvisiting\nvisiting the\nvisual\nvisual #path\nvite\nvitest\nvitest caught\nvitest run\nvm\nvoid\nvstest\nvue\nvulnerabilities\nvulnerabilities found\nvulnerabilities in\nvulnerability\nw\nw workspace\nwait\nwait for\nwait_for\nwaiter\nwaiting\nwaiting #amount\nwaiting for\nwant\nwant to\nwarn\nwarning\nwarning failed\nwarning in\nwarning mode\nwarning unexpected\nwarning unused\nwarnings\nwarnings 0\nwarnings 2\nwarnings and\nwarnings first\nwarnings in\nwas\nwas #n\nwas a\nwas an\nwas canceled\nwas detected\nwas not\nwas reached\nwas resolved\nwas the\nwatch\nwatchdog\nwe\nweb\nweb server\nwebhook\nwebpack\nwebsite\nwell\nwent\nwent wrong\nwere\nwere emitted\nwere failing\nwere found\nwget\nwget #url\nwhat\nwhat went\nwheel\nwheel for\nwhen\nwhen the\nwhen your\nwhere\nwhich\nwhich is\nwhile\nwhile executing\nwhile installing\nwhile running\nwhitespace\nwidth\nwill\nwill be\nwill not\nwin\nwindow\nwindows\nwindows #version\nwith\nwith #n\nwith 0\nwith 1\nwith 137\nwith 2\nwith 3\nwith a\nwith an\nwith code\nwith correct\nwith default\nwith empty\nwith error\nwith exit\nwith frozen\nwith info\nwith javac\nwith no\nwith non\nwith npm\nwith pip\nwith retry\nwith rust_backtrace\nwith scan\nwith stacktrace\nwith status\nwith the\nwith this\nwith timeout\nwith type\nwith url\nwith warnings\nwith workers\nwithin\nwithout\nwizard\nword\nwords\nwork\nwork action\nwork default\nworkdir\nworkdir #path\nworkdir app\nworker\nworker executor\nworker exited\nworkers\nworkers gradle\nworkflow\nworkflows\nworking\nworkspace\nworkspace name\nworkspace root\nworkspace workspace\nworkspaces\nworkspaces include\nwould\nwould be\nwould have\nwould reformat\nwrap\nwrapped\nwrite\nwrite error\nwriting\nwritten\nwritten to\nwrong\nws\nws workspaces\nx\nx is\nx server\nx unit\nx64\nx86\nx86_64\nxcodebuild\nxdist\nxml\nxml file\nxml written\nxx\ny\nyaml\nyaml or\nyarn\nyarn lock\nyarn run\nyear\nyet\nyml\nyml action\nyou\nyou are\nyou can\nyou d\nyou have\nyou may\nyou must\nyou or\nyou want\nyour\nyour allow\nyour code\nyour current\nyour dependencies\nyour gemfile\nyour local\nyour lock\nyour own\nyour package\nyour project\nyour pull\nyour requirements\nz\nzero\nzero exit\nzip\nzlib\nzo\nzstd\n×\n× failed\nà\nù\nγ\nℹ\n●\n● test\n⚠\n⚠ git\n✖\n✖ #n\n✖ 2\n✖ 3\n❌\n❌ deployment\n🚨".split("\n"),
scales: [ 2.90517, 2.0228, 1.51431, 2.25999, 1.80034, 2.47015, 1.50657, 2.74504, 3.31529, 3.05295, 3.15753, 1.70348 ],
weights: "KCM88fH08e35AwRaDAEB/AABAgEAAADsDgAAAQAAAP8AAAAKAP8DAgAAAP4E/f8AAAACAAAAAP8B/wAA/wAF/wAAAP4A/QP+/QIAAAAC//4B/QL//wAF/wAAAP4A/QP+C/Qc/f7////+C/gdAAAI/v//////A/4AAAX9AAD/AP///QQAAAX9////AP///gMAAAD2C/8AAP4AAf8A/wAF/wAAAP4A/QP+AAAA/wAAAAEAAAAA/wAH/wAAAP4B/AP+/wAG/wAAAP4A/wL+/wAF/wAAAP4A/QP+1v/46gf/Jf/8/gbt/QAAAAAC//8B/wD//wH9AAABAAAB/wAAAAAE/f4AAAEAA/77/wD5/wgA//8AAv7/AAAA/wAC//8BAf4BAAABAAAAAAAAAv4ABwAA+wAAAAMA+wULAAAAAAAD//8C/gAAAAAAAAAB/wAB/wAAAP8B/QEBBP/9/wQAAP8B/QEBBP/9/wQAAAD+////Df0ABPwAAAAAAAAAAAAB/wAAAAH//wAAAAAAAAAAAAAE/wAAAP8AAAAAAP8B/QEBBP/9/wQAAAAB/AAAAAMA+QcAAAH//wAAAAEAAf8AJQD7+v0Z+/YN9/z+LAL/AAAAAP8A/wL+7v/0/v0KEfgI+v719AAA9QALAP8I+P/bAAEAAAAAAP8A/wEAAAD/CP////z/AQAAAAD/AAACAAACAP8AAAD+AwAAAAAAA/4AAAD+/v//EPsAAQAA/AL6AgAAAAEA/QMAFPwYCAMR2PQEAPw1APz6/f8AAwgAAQAA/wAC/wAAAAAAA/3/AAL/AAAAAP8A/wIA9AEF/QAAAP8A+wX//gAAAAAAAAAB/wD/AAP9/P8I//wL+/oA9wL+Av//AAD/AADq/v39AAAAAAMB/gH1AAH6Bv//AP//Av8AAP4B/wAAAAIB/QEAAAD+AAAAAAEA/wEAAAAI/QAB//4BAP8AAP4A/wAAAAIB/gEAAAL8Bf/////+A/8A/gAA/wAAAAEAAAD+AAH//wAC//8BAP8AAAAJ/v////4AAAAAAP/+/Av/////+gcAAAH+AAAAAAAAAAAAAAD8AP///wX//QMAAAD+AQAAAAAAAAAAAAAF/gAAAAD/Af8AAAAA+v8K//0I+f8AAP36+/8G/gYE/v0A/QABAAAAAAAA+wX/+AL//gAAAAEA/gL/AAABAAAAAAAAAAAA/QEAAQAAAP4A/wH/AAD//gYD/v4C+wMA/wAAAAAAAAAAAAAAAAD6Gv////H/Af8AAAD+Bv8A//4AAf8A5QP9AAAAAAAA+wX4AAAAAAAAAAD/Av8AAAD+/wAE/wAE/AAAAAAD/wAAAAAAAv8A/wAAAAAAAAAAAf///gEAAQAC//0B/gH/AAAAAAABAAAAAAAAAAMAAAAAAP4A/QMAAAEAAAAAAAAAAv4AAAAAAAAAAAAA/gIAAP8JAAAAAPwAAf8AAAABAAAAAAAAAAAAAAAAAAAAAAAA+gYAAAABAAAAAP8B/wAAAAAAAAABAAAAAf8AAAAB/wAAAAAAAf7/Cf0Q/wkE/fL9+wgUCf7+Df////v/BP3wAAAE/wAAAAAAAf8AAAABAAAAAAAAAAAA/gAA/wAAAAEAAAD++wAAAAAAAAAAAAD/AAAC+P8A/wgAA/0A/wAAAAAAAAAAAAD//wABAAAAAAAAAv7/JQIK/gUC/ff9CvpwAAAL/QAAAP7/Av8A/v/wFP3+//3+BvwAAP//Bv7/AP7/Av8A/wAAAAAAAAAA/QMA/wAAAAAB/wEAAP8AAAAAAAAAAAABAf4A/wABAQAA//8AAf//AAAAAQAAAAAAAQAA9QEf9f///fv/AQD3+gAAAAAAAAAAAAD//AAAAAAC//8B/wD/AAAHAv8A//wAAf8AAAD/BP8AAP4AAf8AAAAF+P8A/wUA/QMAAP8F/gH/AP//BP0AAAAAAAAAAAABAAAAAP/+/g7///z/+AkAAAD8BAIA//4AAAEAAAAG/gAAAP8AAAAAABz3+/38//z/9woAAAAAAgD/AP/+BP8AAP/8//7//wb/Av8AAAAFAf8AAP4AAAAA/QAAAAAAAAAAAAAAAP3///8EAgADAP0A/gAAAgAAAP4AAAD9AAAC/wAAAAAAAQAA/AP//wAD//4C/AL/AAAAAAAAAAAA+gYAJf0X+P79/gH++wcwAAD/Bv//AP0AAf8AAP/9CP////7/+wYAAAD/AAAAAAAAAAAA/gAAAAAAAAAAAAAAAAD+BP8AAP8AAQAA/QEAAAAD//0C/QH/AAAAAQAAAAAAAAAAAAAD/wAAAAAAAf8AAP/8/RL///z/+QgACv8M/gAAAPwDAfwU/gD+AgAAAAAAAAD+AAAF/gAAAAAAAQAAAP0C/wAAAAL/AQAAAAEAAAAAAAD/AAEAAAAAAwAC/v4B/wAAAAL+AAAAAAAAAAAAAAT7AAAAAAAA/wEAHAP2Ag3+/vv+A/8IAAD8AP8I+AD+AQIA/QABAAAAAAAAAAD/AP7+/v4HAP8F/vwA+wABAAAAAAAAAAD/AP0M/AAAAP8BAv0AAAAAAAAAAAAA/gIAAAAAAAAAAAAAAf8AAAD/AQD/AAAAAQAA9///CP////7//AX9+/8T/P//APsD9wb7AAL6/wMD//4D+QMAAAAAAAAC//8B/wAAAAABAAAAAAAAAf8AAAL7BAAAAP8AAv4A/wL9AgAB/v8BAP8A8u0NDQDwDwL+CfkOAPYP+wn///4F/f0A/wP8/AcA//8A/wHw+AD/9QAMAP8K9/4A+P/8D/3/+/z/AgD65f/wFQD//voDAfz5AQAAAAAAA/8D/v8D/f/6Cv8D//oD/QD/AAD+/gAAAAMA/gIAAAD8/wAA/gQAA/0AAAD8B/8AAP4AA/0AAAD7Cf////3/AQAA+v4U/AID/PcC///0AAD3Bf8A/wL/Af8AAAD//wD/CP//Av8AAAD8AgAAAAEAAf8A+f/6+f///wv//gMAAP8D+P7/E/0AAv8AAAD/AAD9B/8B//8A+wD6AgAC/wEA/QL/AAX5AAAB/wAA/wEAAAAA/wAA+gMAAAAAAAD+CP8A//wAAQAAAAD+/QAA/wUAAQAA+QEW9////v7//wL39P/9AAb//gD/AAL3AAAAAAAA+AQAAAAAAAD//wAA/wH/AQAAAAD/AAABAAABAP8AAAQCAQAAAPsBAP8A+f4HAgAAAP0C//8MAAAAAAAAAAAA/gIAC/UcQfD/99P8EvTZAAD7BQAAAP8AAf8AAAAA9QALAP8I9wAAAAAK/P//////Af8AAAAO+v////8C/wAAAAAD/wAAAP8A+AgAAAD/AwAAAP8AAQAAF/77IPv6+vX8CvsZAAAAAAAAAAAB/wAAAAD/BgcA/fkA+wUAAAD++////wf/Af8ABwAE+QAA+ggAA/0CAAAACAABAPgC//8AAAD+CP////3/AQAAAAD/B/////0AAQAAAAABAAAAAAAAAAAAAAD+Bf//////Af8AAAD9Cf////3/Av8A/v/7Cf///f/+BP7/4vrf9+87I+En8ObTAAD//wD/Cf4C//4AAAAE/wAAAP8AAAAAAAD+//8F//4E/f8AAAD//gAB/AQC/wAA/gAAAgAA//8BAf/4/wAA/wAAAAAAAAD/AAP9/f8I//wL+voAAAAAAAAB/gEAAQAAAAAA9QALAP8I9wAAAAAAAAD/Bv7/Af8AAAAAAAD6CwAAAAAAAAAAAAAB/wAAAAAAEQD/CP/+//3/Av8k7Oj1E/sG8BAADfPM/wH9AAAC//8C/gD//AD5Bf//AAH/A/7t/wD+AAAAAAIA/wEA8AD3/QAA/wcAAv7eAAD9/wAAAAIA/wEA/wD9/gAAAAQA/wEAAAD++//+/wj/Av8A/wAB/wAAAAAAAAAAAAD//v8AAAMAAQAAAAD/AgAAAP8AAAAAAAD/AwAA//8AAQAAAAAA/wD/AAIAAAAAAAAA+wAAAAUD/QAAAAABAAAAAAAAAAAAAP8AAAAD//8C/v8AAP79/A////7/+gYABv/9/v3//wf/A/4O/f7+CP7/AP7/A/7//f4BBgD///0ABP0AAAD9AQAD//8C/gAAAAD/+wAA/wUAAAAAAAARBf7/APX/Av4AAAAA/QAAAAMA/gIAAAAA/QAABv8AAAAAAP8M9////gT/+wYAAAAHAf/+//79BP8AAAAE/gIAAP8AAf8AAAD/AgAAAP8AAAAAAAAA/gAAAAIAAAAAAAAA/wAAAAEAAAAA+PIBA/8H7gwF/v34/vwAAAAAAAMD/AH5/wD7/gAAAAQA/gL2AP/v+P///xQA/wIAAAD9/wAAAAIA/gL9AAD5+wz//wH/+gcAAAAAAAAAAAAA/gIAAAAAAAAC//8B/wAAAP39/v4K//4G/vwAAAAP+v//AP//+QcAAADs/f///xD/+gcAAAABAAAAAAAA9gkA/gD/AgAAAP8AAAD/AAAB/wAAAAAA/wIAAAABAAAAAAAA/QMAAAAI/QAAAP4AB/kAAAAF/gAAAAAAAQAAAAAI/gAAAP7/Av8AAAAAAAAAAAAB/wAA/QAF/wAAAP8AAQAAAAD8Bv8AAP//Av8ANQJACfPz8vDyDQL79gL/AAAAAP8A/QMA/QbvB/8B/wAB/AP8AAAD/gABAAABAP8A/AAAAAAAAAAC/QAAAP//AgD/Bv0AAf8A9QAAAgAAAP8AAQDyAAABAAAAAAAAAf8ABwH/AAAC//8B/wABAAAB/wAC//8B/wAAAAAAAAAB//8B/wAA/gMB/gAAAP8AAf8AAAAAAAAAAAAA/QMAAAEAAAAAAP8A/wEACf73HPz9/fb+BP7nAAAE/wAAAP8AAf8AAAD+Bv////4AAQAAEP4X9//+//4A+AghAP8d+P7//vv/BP0AAAD+BP8AAP8A/wEAAAD/AQAAAAAAAAAAAAAA/wAC/wAB/wAAAAD+//8AB/8AAAAAAAAL+gD//wAAAQAAAAD5/P8K//8G+v8AAAD+Bv////0AAf8AAAD+AgAAAAAAAAAAAAD/AQAAAAAAAf8A/gAAAwAC//0B/wD9/wABAAAAAAAA+wUA/wD5+wAAAAoA/QMN/wABAAAAAP8A/QMAAAD//wAA/wIAAAAADwD3CAAAAAAA/gIEAAD8CP8A//0ABfsAAAT+AAAAAP4A/AQAABf5/v3///gB9gkAAAH/AAAAAAAAAQAA6f/+/f8A/wYABP38Af74+v39MPT8Bf//AP7//wAAAAIB/gH/AAAEAAD+AAD9AwAAAAL7/wAAAAIA/gIAAAAG//8AAP4AAf8AAAD+AAAAAAEA/wEAAP349iz+/fX/7RMAAAD/AQAAAAAAAAAAAv8AAP8AAAIABP0LAAD/AAAABv0H+v8A7vVjJuTv5eP0GPYHAAL+AAAAAAAA/gIAAAAJ+v8B/wAB/gH9AAABAAAAAAAAAQAAAAAAAAABAAAB/wAAAAAAAAABAAAB/wAAAAAAAAABAAAB/wAAAAD5Cv////4AAf8A/v8HBv7///v/A/7+AAAJ/f8AAP8AAf8AAP8o8f7+/vv+BvwAAP8h8v7+//7+Bf0AAAD7CP8A//4AAf8AAAAAAAAAAAEAAAAAAAL/AAAAAAAA/wEAAAAE/wAA/wAAAAAAAAD//wAAAAEAAAAAAP/8+////wn//AQAAAAF/gAAAP8AAf8AAAD3Cv////7/Af8AAAAK/f8A////A/4AAAACAQAAAP8AAf8A/////wAAAAIC/AL5AAD9/wABAAIB/gIAAAAAAAAAAAAAAAD/7/gdMPD36+z8DvcW/wMGB/3+/vr+Bf39/gAAAAAAAAAAAAAAAAABAAAAAAAAAQAAEAAAAAABAP8AAAACAAAP+f8AAP4AAAAAAP8GBP7+//3/A/4AAAAF/gAAAAAAAv8AAAD+BP8AAP8AAQAAAAD9AwAAAP8AAAAAAP/6DP7///z/A/4AAAAAAAAA/wEAAAAAAAAJ+wAAAAAA+AgAAAAAAAABAP8B/wAAAAAGAAAAAP0AAAAAAAAAAPwAAAMA/QIAAAD/AgAAAAAAAQAA/wADCgAA/vgAAQAAAAAEAAAAAP8AAAAAAP8F+v/7BQX+A/8AAAD+/gD/+gj/AQAAAP/9+v/5/w/9Bf4AAAAA/wD//QT/AQAAAAD+/f/89wz/Av8A9f8P9v4Y9vL9BP/7AAAA/wD/AAMAAAAAAAD//gAS/vQAAAAAAAD/+wD+/Aj++wYAAP4DAAAAAAAB/wAAAP////4G/QAB/wAAAAEAAAAAAAAAAv8AAP0B//8G//8H+f//AP////8D/wAF/P8AAAD9/wAAAAIA/wEAAAD9/wAAAAIA/gIAAAD8/wAAAAMA/gL/AP0DAAAAAAAB/wAAAAAAAAAC//8BAP4AAAH+A///AP8AAv4AAwD/AP8AB/4F+gAiAAAAAAACAP4B/wAAAP//AP8F/P8B/wAAAAD/AAAC/wAAAAAAAP//AAAE/v8D/QAAAAD9AgAAAAAAAAAAAAD/A/8AAP8AAf8AAAAAAAAAAAAA/gIAAP4DAAAAAAAB/wAAAP4DAAAAAAAB/wAA/gAAAAAAAAAAAADw/wAAAAAAAAAAAAAqAAAAAAAAAAAAAAD9AAAAAAAAAAAAAADvAAAAAAAAAAAAAAAbAAAAAAAAAAAAAABGAAAAAAAAAAAAAAACAAAAAAAAAAAAAADeAAAAAAAAAAAAAADiAAAAAAAAAAAAAADzAAAAAAAAAAAAAAArAAAAAAAAAAAAAAD1AAAAAAAAAAAAAADdAAAAAAAAAAAAAAAYAAAAAAAAAAAAAAAmAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAANAAAAAAAAAAAAAADuAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAA1AAAAAAAAAAAAAADdAAAAAAAAAAAAAADkAAAAAAAAAAAAAAAdAAAAAAAAAAAAAAD2AAAAAAAAAAAAAAAMAAAAAAAAAAAAAADTAAAAAAAAAAAAAACfRwAAAAAAAAAAAABG4wAAAAAAAAAAAAD+/gAAAAAAAAAAAAD+DgAAAAAAAAAAAAD32AAAAAAAAAAAAADXAOfCA+sPyk/u8SEAAM+xyPH5HX8UkFcAACORzuga4Ff87xUAAP2ff/3969/lCRQAAJrF5/gNBXbn1UQAAAt0CAfp2tbo7isAAFK1D7UBwjPv8h8AAOUbItz4rzT1BQcAFwAAAAAAAAAAAAAgZwAAAAAAAAAAAAAEMgAAAAAAAAAAAAD+VAAAAAAAAAAAAAA8ANckJu7u1x7oJfYAPwAAAAAAAAAAAAA+APgUz/kDWPUGGeEAXgAAAAAAAAAAAAB/JgAAAAAAAAAAAAAeAPb47vpF3PQK/fkAAPfFXu8K8eTxF/kAAPQayFb4+P325iQAAO544xLz7uzwFfwAADvz8P74//HpDwkAABn/z+HlGjXrJPQApwAAAAAAAAAAAADpMAAAAAAAAAAAAAA88QAAAAAAAAAAAADXPQAAAAAAAAAAAAA47QAAAAAAAAAAAAD3ANLb6L/4fzbmMusAAQAAAAAAAAAAAAAc4QAAAAAAAAAAAAAkvQAAAAAAAAAAAAAA1QAAAAAAAAAAAADbAM9g98efMlfQsH8ADAAAAAAAAAAAAAAWABPhkep/ZMN/ucAAfwAAAAAAAAAAAAAtIwAAAAAAAAAAAAAg8QAAAAAAAAAAAAAGAPje0fcfKBPkHQEAAO/3/pwK+FEy3+sAAH/J3PDv+PwQtTgAAgAAAAAAAAAAAAAOFgAAAAAAAAAAAAAo4wAAAAAAAAAAAADk+wAAAAAAAAAAAAD4GgAAAAAAAAAAAAAhSwAAAAAAAAAAAAD7zQAAAAAAAAAAAAAJMAAAAAAAAAAAAAAM/wAAAAAAAAAAAAACAwAAAAAAAAAAAAAfZQAAAAAAAAAAAAAP8AAAAAAAAAAAAADjAADf2QDWZyH/BP4AAOwp1e5B7/YW6v4AAPbZQQ4F4evzHfEAAPHA3G73+hD1+BQAAApM8Azt7e/2FfYAAFMD4fXx+/IC6RQAAAQUCenp1Cb0F/YAAOwII/D/S9ABC/QAAPnK+/E+QdUS5AkAAALYQgoE5OPyE/wAADCsuX/5//ns/RgAABZV3RXr7+3wDgMAAE3x4voF+ez+8REAABP+Bufp5yH2HO8AAMfrKQz60yvhL/MAAN4yF+DpxTTtCwkAAP78SAD//Mv9Bv0AAPz54/36/Sj5FPQAAPzxFP79+wL3w0UAADm3AAAAAP8A0ysAAP728////RX/BP0AAP39+v/7M/LRHRYAAAAAAAYA//0A7BMAAPxa/P7//Nj/BP4AAP//+////wcAAf8AAPr3/pn9OzFJxuwAAPRN8fMJ8fPdChsAAPPOeP779835EfcAACL1/v/+/vL0f5IAAPXXE/v9/xb7FfEAAP///P///wYABP0AAAD/AAAL/fj/Av8AGwAAAAAAAAAAAAAMogAAAAAAAAAAAADpBgAAAAAAAAAAAAAAIgAAAAAAAAAAAAAp8QAAAAAAAAAAAAD9AAAAAAAAAAAAAAD/BQAAAAAAAAAAAAAlDgAAAAAAAAAAAAA87AAAAAAAAAAAAAAMBgAAAAAAAAAAAAAXCAAAAAAAAAAAAAD89gAAAAAAAAAAAAABBwAAAAAAAAAAAAAyDwAAAAAAAAAAAABGDQAAAAAAAAAAAAAk5QAAAAAAAAAAAAC38wAAAAAAAAAAAQDvAAAC/wAAAAAB/wAAAAAAAAAAAAAA/gIAAAAAAAAAAAAA/gIAAAABAAAAAP8AAAAAAAABAAAAAP8AAAAAAAABAAAAAP8AAAAAAAABAAAAAP8AAAAAAPz+/wAG/wAE/f4ACwHeGv7uH/71D/77AP/2+f///w8AAv8AAAD/Av8A/wAAAQAAAP/+/f7/D/7+BP4A/gAAAAAAAAAAAAD+AAD//wIA/wH/Av4AAAD4Cv8A//4AAAAAAP/8Bf3/Dfv/Av8AAgD/AQAAAAAAAAD5AAD//f8A/wQAAf8AAAAAAAAAAAAB/wAAAAD//v8A/wMAAv8AAAD//AAA/wQAAAAA/gAAAAAAAAAAAAD/AAAC/wEAAP8AAAAAAAD//f8A/Ab/Af8AAP/+C/7//vv/Av8AAAAAB/8A//wAAQAAAAD/AwAAAP8AAAAAAP///Q7///z/+QgAAAD/CP8A//sAAAAAAAD/C/8A/foAAAAAAAD//QAAAAQAAAAA/wAB/wABAP8AAP8AAP/9/RL//vv/9woA/wAA/wAAAAEAAAD1AP/9Av4H/f0E/v4AAAAAAgAAAP4AAAAAAP/7Df7//f3/Av8AAP4AAAAAAAEAAAEAAP8A/wP9/gMB//8A/wAA/wAAAAEAAAAAAAAACgAAAPgAAQAAAAr//v7///3//QQAAP/+Bv7/Cfr/Av4AAAAA9wAA/wgAAAAAAAAAAAAAAAAA/AQAAAD//f///wX/AgAAAAAAAAD9AAP/Av8AAP8AAP8AAAIAA/4AAP8AAP8AAAIAA/4AAAADAP8AAP8AA/4AIwr0APwH/f0F/f4AAAr5/v//AP///AUAAAD8Cf8A//3/BvsAAAD7Bf7+DPr/A/8A/vz+C//+CPr/AAH3AAAAAQAAAAAAAQAA+v8JC////vb/A/7/AAAEAQAAAP0AAAAAAP8FCf///vn/A/4AAAD4/w3/AP/+/QUAAAD4/w3/AP/+/QUAAAADAAAAAP8AAAAAAP738jP9/PX96RkA/gD//QAA/wQBAAAAAAH/AAAAAAAAAf8A/gD9AAADBfwB9wgaAAAA/wAAAAEAAAAAAAAAAAD6DP/6/ggAAAD//gD9/Af/Av8AAP///f7//wb/AQAAAAD9/////wT/Av8AAAD//v///wX/Af8AAP0A/gAAAAQAAf8AAAABAAAAAAAAAAAAAPoM8fYE8hUEBPgAAP/+/v8C/QQC//8AAAAF/gAAAP8AAAAAAAAA/wAAAAEAAAAA+A/2+f3//Ab/+Qf7AAD//v8AAAMAAf8AAAD//v8AAAMAAf8A/gAA/wAAAAEAAAD+/gAA/wAAAAEAAAD+APz2/Aj//Qn+A/7//wH+AQAAAP8AAf/+8f0AAQAAAAEAAADsAP/7D/////n/A/4A/wAAAAAAAAAAAAAAFAABBwQA+/oACPkEAAD/Bv8A/v4AAQAAAAAAAAAC/wAB/wAAAAADAAAAAP8AAf8A//4A/wAAAAL/AQAAAP4AAAAAAAEAAAEAAP0BAP8AAAIAAv4AAP8M+vz+/wX/BP0AAP8L/v7/AP//Av8AAP8M/f7/AP//A/4AAP5J6/n7+vf8C/kAAP8G/wAA////Av8AAP8Z+f3+/v7+BP4AAAAD/wAAAAAAAAAA/v8CA///+AP/AAEAAAAC/wAAAP8AAQAAAAAAAAABAP8BAAAAAAD5DP////z/Av8AAAD7C/////wAAf8AAAD9AwAAAP8AAAAABhL3/AgD/vQC9wcHAA8N+vv7/fz7/wYAAAPy+v0J/gUG+/4AAAAC+wAAAAMAAAAAAP8M/f7/AP//A/4A////+/8G/gED+wIFAAAAAgAA/wABAv4AAfsAAAAAAAQA/wEAAAAAAAAAAAAB/wAA/QL+/QgF/fkB/AP3AAD+/wAAAAIA/wEAAAACAAAAAP8A/wEA+wAAAgAAAP8AAAD+AAAAAgAAAP4AAAAAFfIK/wAI9wMJ9wDsAAAAAgAAAP8AAf8A9gD8/wABAAIA/wD1AAD+Bv////7/Av8AAAD/AwAAAP4AAf8A/wAA/wAAAAAAAAD//wAAAAAAAAAA/gIAAAAAAAAAAAAA/QMAAP/9+xX+/fz+9woAAAD+/Qv///7/+wUAAAD//wUA//4A/AQAAAD//wUA//4A/AQA+wD/+f8AAAj/+wYFAAD//f8A/wQAAf8AABD5AP78C/f+/AYAABH9/Pv//v3/+wYAAAEB/wAAAAAAAv8BAAAABAAAAP0AAAAA/v748/z9EwoHAPkAAP/9+v7+Ff8I/PsAAAD8/P///wgAAf8AAAD9BAAAAP8AA/0AAAH/AAABAAABAAAA/gAAAAAAAAAAAAD/+gAAAAIAAP8A/wH9+/kG+QoJCPUH//oo/fz6+AMP+gAK9v8O9QD9/wIA/wIAAf/+AAD/Cv///vv/A/0AAP8Z+f3+/v7+BP4AAAAAAAAC/gAAAAAA//f8CwAA/wD//wL/AAD8/wAAAAQA+wX+/QD7/wAAAAQA+wUAI/nrEQj6Cv77DfgBAAD9AgAAAAAAAAAAAAD9BwAAAPwAAf8AAAABAAAAAAAAAf8AAAH/AAAAAAAAAf8AAP//BP0C//8BAv0AAAAA/wAAAAEAAAAA/wAA/wAAAAAAAAD/AAH/AAAAAAAAAf8AAAD+/wD//wT9AgIAAP/+/Qv+//4B/gEA/QAACgAABvUAAf8AAAH/AAAAAAABAP8AAAD+AP///wMAAQAAAAD+CP8A//wAAf8AAAAAAwAAAP8AAAAAAAAAAAAAAAEAAf8AAAD//QoA//4A/QMAAAAAAAAAAAAAAf8AEP/4B/7+/QT+BP4D/wAAAAAAAAAAAAD/AAD//AAA/wQAAAAA6wAAAQABAP4B/wDtAAAC/wAAAAAAAv8ACQAOAP8AAPr/BP3//wAJAAAAAPsAAAAAAAAAAQAAAAAAAAAA+P8C/wP+Af8B/wDvAAADAAAAAP8AAAAAAAAAAAD/BAAC/gAA/wAP+P8ABfwAA/3xAAD/AQAAAAAAAAAAAAAA/gAA9gcAAAAAAP8T/gD///r/AQAA/wAB/wAAAAAAAAAA/wAB/wAAAAAAAAAAAAAAAAAAAAD/AAEAAAH6BAAAAP8AA/4AB/79/wL++wf9/gXz/wD//wAAAAIAAAD/AAH5AP///wX/A/4AAP8AAP8C/wABAP8A+gD/AgAAAAAAAQD3BgAA/wD/AAEAAAAOAAAA/wAAAAEAAAAA/wAA/wAC/wAB/wABAAAAAAAC//8B/wAA4P3++Ab8+Q37/AjJ/wAAAAAAAAAAAAAADP/9B/8A//0AAf8BAAAA+gAAAAYAAf8A/wAAAAAAAAAAAAAAAAAAAwAAAP4AAf8A+gAAAAAAAAAAAAD6BwAAAQAAAP8AAAAT9//9Af///wMAAf/6/gD//wAAAAEAAQD4AQAA/AAAAAMAAAAFAAAC/P///wQAAv8AAAAA/wAAAAEA/QMA+v8O+v8A//4A9wnmAAAAAAAAAAAA/wEAAAAAAAAAAAAA/wEAAAAAAQAA/wAAAQAADwAA/wAAAAH/Av8h/gMF/QD//gD//QT9AAH+AAAAAAAAAAAAAAAAAAAAAAAA/QMAAAABAAAAAAAAAAAAA//++f7+Ivf/BP0WAAAAAQAAAAAAAAAAAAAA/wAA/wL/AQAA/AAAAAAA/wEA/wL9AP/8A/8F/v0D/v8AAP/8A/8F/v0D/v8A/wAAAwAE//sD/f8AAAAA/wAAAAEAAAAA/AD+/QAF/wED/AH7AAAAAQAAAP8A/gIABvwOAwD6DPj7B/4DAAAAAgAB//4B/wAAAAD/AQAAAAAAAAAAAAD+CP8A//wAAQAAAAABAAAAAAAAAAAAAP/+Bf///wAAAf8AAAAA/wAAAAEA/QMAAAAE//8AAAAAAf8A/wAA/wAAAAEAAAD/AP8MBv///fgAAv8AAAD9AgAD/v4C//8O+QAHCQAA+/kAAf/6AAADAAAAAP8AAAAA9P/7/////gf/BP38AAD+BAAAAP4AAf8AAAD9AgAAAAAAAAAAAf73/QD//wr/A/8NAAD+/gAA/wQAAQAAAAEAAAAAAAAAAQAAAAH/AAAAAAAAAAAAAAD+/gAAAAMA/AQA///9/v8A/wT//gP+AAEAAAAAAAAAAv4AAAEAAAAAAAAAAv4AAP8BAQAB//8AAv4A+wAP+wAA//wAAAD++gH3/P4J+wMG/vz/AAAAAAD//wEAAQAAAAAAAAD//wEAAQAAFwT9Afz9/QT7/QgB//4A/wAAAAMAAAAAAAAD/wAAAP8A/gIAAAAAAAAAAAAA/QMAAP/8B/////7/A/4AAAAA/wAAAQAAAf8A/AD//QAAAAMAAAD//AAAAAAAAAAAAAD/AAACAAAAAP8AAAAA//8c9/7///z/Av4AAAAL/v////7/Av8AGPsqAPz8/PX/B/r7GP0m8/79//0AA/37AP8JBP///vv/Av8AAAAF/gAAAAD/Af8AAAD++P///wr/A/4AAAD+/v///wX/Av8A9wD+Bf8A//4AAf/69wD+Bf8A//4AAf/6AAD/AgAAAP8A/gIA6P0FAv//AP8ABPzuAAAB/wAAAAAAAAAAAP8H/wAAAP4AAv8ABPn0APgM+goHAfjL/wADAQAAAv3/AQD//AD++v//AQf/Af/0Nf748/0H+w4H9QQI/f4C/f8F+wEEAvr+AAABAAAAAAABAP8AAAAAAAAAAAAAAAD/AAD/AAABAAAA/wEA7/8AAAQAAP8A/wHqAAD4Df////z/Af8A/wAAAAAAAAAAAAAA+wD/AQABAP///wLz/wD8AQAAAAEAAAAA/gABAAAAAAAA+wT/AAAAAAAAAAAA/gIA/wABAAAAAAAA+wUAAAAAAAAAAAAA/wEAAAAB/wAAAAAAAAAALQ/4/P/++wL/9woAAAIAAAAAAAAA/wEAAA35/v////7/+AkAAAD//gD//AUAAQAA/wAAAAAAAAAAAAAAABD1+f4E/f8C/QEAABP7/f////n+/gQAAAAAAgAAAP8AAQAA//8I+////wIAAf8S9wD6DP0H/fcF/P76AAP/AwAAAP0A/gIAAAP/AwAAAP0A/gIA+gH3/v///wf/Av/+AAD9/wAAAAMA/QMAAP/9/f///wb/BP0AAAEAAAAAAP8A/wEAAAD9/v/+Df/+A/8A+wEC/wAAAP8AAAD8IP4E+v7++Az+/QUXAP8E/wAA+wMAAf8AAAD9/P8L//wJ+P4AAAAA/gD//wP/Af8AAAD//gD//wP/Af8ANv0B/gAAAAQB+AcGAAD//gAACv0B/wAA/wH+//8A/gP/Bfz//wEAAAAAAAAAAv/+/AL59AoG/QIG9QT7AP0A/wAAAAMAAAAAAAAA/gAAAAMAAAAAAAAA/wD/AAEAAAAAAP/+/wAI//wG/P4AAAD/AAACAP8CAP4A/P8P/AAAAPwA/AT//wAAAAAAAAAAAAAA/gAAAAAAAAAA/gL/AAAAAAADAP4BAP8AAAADAP8AAAAAAAAAAAH7/P4H/gEE/v0AAAD+/////wT/Av8A9wP59/0AEwH+AgD+/wIAAAAC//4B/QIA/wMA/gAAAAD/AAEAAAAAAQAAAAAAAAAAAAD+Bv////7/Av8AAAD+Bv////7/Av8AAAAAAAAAAAAAAAD/AP/1+f8A/w0BAf8AAAAAAAAB/wAB/wAA/wD7Cgf///f/AAH+AAAA/wAAAAEAAQAA/wAAAAAAAAAAAAAA/gAAAAIAAP8A/AQA/P8BAP8BA/7+A/8gAAAAAAAD//4B/wAAAAAEAAAAAP8AAAAAAAAAAAAB/wAB/wAAAAD7C/////wAAf8AAAD7C/////wAAf8AAAD+Bf/////9AwAA/vz9/wAC/wQB/QH/AAAA/wAC//8C/gAAAP0A/wAAAAMAAQAAAAAA/wAAAAEAAf8B/v/7Bv//AAD/Af/+/gAAAAAAAAAAAAD+AP/7+xj+/vv/9woAAP/7+xn+/vv++AoAAP/7/f///wj/A/4AAP/9/f///wb/BP0AAP/+/f7/Evz/Av8AG/YJEvP4B//8C/kM/gAAAQAAAAAAAAAACgAABAAAA/sA/wH/AAAAAAAAAAAAAAD7AAD/AgAAAP8AAAAAAAAN/f////7/AQAA/wAAAAAAAAAAAAAAAQP6/wAAAAIA/gL5AAD/AP8A/wIAAv8AAAD+BP8AAP8AAf8AAAAAAAAAAQAAAQAAAAAB/gAA/wL/AQAAAAAAAAD/BAAC/gAA/wAA/wAAAAEAAAAAAAD/AgAAAAAAAQAAAP/+Cf////z/Af8A/AAO/QAAAPsAAAD/BfoM/wD/////B/r/A/v2/fv+/hH+/wQMAAAA/v8A/wMAAv8A/AD/AP8AAAEA+gYIAAAAAwAAAP4AAAAAAAAA/wAAAAH//QQAABX7/f7+/vr++AkAAA/8/f///vz/+QcAAAL7/RL++/z++gj+AAD//gcA//4A/gIAAPz/A/8AAAIAAAAAAv4HC/7//vj/BfwXAAAK/f8A//8AAf8AAAAAAgAA/wAA/wIAAAAAAAD+AAL/Av8AAAAAAAAAAAABAP8A/wAU9v////8BAP8AAAAAAAAAAAAA+wUAAAD+BP8AAP//Av8AAP/+Df3///r/BP0AAP//CP4AAPwAAv8AAAAG/wAAAP4AAAAAAAAAAAAAAAAB/wAA/QD8/wAA/wQAAQAAAAAD/gAAAAEAAAAA+f/9Df////kAAf/+AAAAAgAAAP4AAAAAAAAAAAAC//8B/gAA/f/++/7//wj/Av8AAAD+Bv////7/Av8AAAD+Bv////7/Av8AAAAAAQAAAP8AAf8AAAH+AgAAAAAAAv8AAAD/AgAAAAAAAQAAAAD/AgAAAAAAAQAAAAD/AgAAAAAAAQAAAAD/AAD/CP7/A/8A8QAN/gD7/gD6CP/8AAAE/wAA/wAAAAAAAAAAAAAA/wEAAAAAAAAE/wAA/gAAAAAAAAD//f8A/wQAAf8AAAD//f8A/wQAAf8AAAD+BP8AAP4AAv8AAAD/AAQAAP///wIAAAD//wQAAP///wIA+AH//AD+AAX/A/74AAAQ/gAA//oAAQAAAAD9AgAAAAAAAAAAAAD/AQAAAAAAAAAAAAz9BP/++vv//AUAAP3/AP8ABwD/Av8AAP/+C/z///7/BfwA+vz6/P8AFf///AUAAAAAAAAAAAAA+wUAAP4AAAAAAAIAAAAAAAAAAAABAP8BAAAAAAD+BAAB//4BAP8AAAD+BAAAAP4AAf8AAP/+Bv////7/Av4AAP/+Bv////4AAv4AAAD8/wAB/wIB/QIAAP/5Cv0E/vwD+wIA///6+f7//wz//wL/AP/9/P7//Qn/A/8AAP39Dv7///z/A/4AAAD//wIA/wH/Av4AAAAAAAIAAP8AAAEAAAD/BgD/AP7/AQAABBPPCRP17g32/Q7q/wAAAAAAAAAAAAAAAP//DgAA//f/Af8A/wAAAAAAAAAAAAAAAAX9////AP///gMAAAAA/wD/AAP/AQAACQAAAAAAAAAAAAAfAAAAAAAA/wEAAAAAAAD//////wT/AQAAAAAAAQAAAP8AAAAAAP/+/f///wb/Av8AAA78+gf+/vz/+QgA9P3uHf4A/Pj+Bf7hAAD/AAAAAAEAAAAAAAAAAwABAP0B/wAAAAD//wD5/wj9Bf4A/wAAAAAAAAAAAAD4AAD/AgAAAP8AAAAA/wAAAAAAAAAAAAD+AAAAAgAAAP8AAAAAAAAAAAABAAAB/wAAAAD/AgAAAP8AAAAAAP/+/P///wf/Av8AAAAAAAAE/v4D/QAAAAABAAAAAAAB/wAAAAX9////AP///gMAAAAAAAAAAAAB/wAAAP8AAgAACPsB//8AAAAA/wQAAP8AAf8AAAD/AQAAAAAAAAAAAAAC/QAAAAIAAf8A+gLv/AQC/QgBBfr7AAAAAAAD//8C/gAA9gT7F/36/fX8BAD5AAAAAgAAAP4AAAAAAAD//wAAAAEAAQAAAP/9Cf////z/Av8A/wAAAAAC//8B/wD+AAAAAAAC//8B/wD+/wAAAAAAAAAAAf8A//8A/gAE/wAC/v8MAAAA/wAAAAEAAQAAAPz7/wAAAAf/AAAADP0CD/3+/Pv/Bf0AAAAG/wAAAP4AAf8AAAD//f/+/Qf/Av8AAAAAAgAAAP8AAAAAAP8P/f////3/A/4AAP8P/f////3/A/4AAAAAAAAB/wAB/wAAAAAAAAAB/wAB/wAA+P0JD/r++/r/BP7kAAD//QAA/wQAAAAAAAABAAAAAAAAAAAAAAD+B/////0AAQAAAAD/AgAA/wAAAf8A/gD+/wAAAAIA/gP///z7//8G+wQHAPn+/QAA+f8A/wgA+gYIAP///wQAAP///wIAAAD/AgAAAAAAAQAAAAD//v///wX/Af8AEAD/AQAAAAAAAQAc/gAAAAAAAAAAAAD+/gAAAAAAAAAAAAD+AAgB/v//AP7+/QQAAAAE/v///wL/Av8AAAAAAAAB/wAB/wAAAP/7AQ38/v79AgEAAAD/Cv////v/Av8AAAAAAQAC/v8C//8AAAAAAQAAAAAAAAAAAAD//f8A/wQAAf8A/wAAAAAAAAAAAAAAAAAAAAAAAAAA/wEA+Pz++wMM/fwI+v3+AP39/v4K//4G/vwA9f0KCAADCPAAA/3qAAD+BgH//v7/Af8AAAAVAgEA//P/BfwAAAAEAAABAP4B/wAAAP/8/AIA/gYA/wIAAAD/+gAAD/4AAAAAAAAAAAABAAAC/gAAAAD//AgA//8A+wUAAAD//AgA//8A+wUA/wAAAAAAAAAAAAAA/ADy+wcL+wAG+/7/AAAA/wAAAAEAAAAAAAAAAAAA/wEAAAAA///+//8B/gQA/QMAAAD+//8A/gT//QMA/wABAAAAAP8AAAAAAAAE/wAAAP8A/gIA+gEG/////v8B/gEMAAACAAAAAP8B/wAAAAADAAABAP4B/wAA/gIB/f///wL/AAAA/wABAAAAAAAA/gIAAAAA/wD/AAEAAAAAAAAAAAAAAAAA/QMAAAAAAAAAAAAAAAD+//sT9gf9/QL9BP77AAABAAAAAAAAAAAAAP3//P0J/AIG/vwAGP/8Bgv9/vsBAP84AwP8B/8AAPv//QQVAP8A/wP+/gMC//8AAAAAAAAAAAAAAf8AEAAABgAAAPwAAQAZCP4J/AwB+/kB+gQQAAD//wAAAAIAAQAA/wAA/wAAAAAAAAD/AQv9+vL//QoC/QES/v/s+w39/gz98hH/ABD9+//+//7++gcAAP/++wD/AAb//wEAAvn3/fwC8RUABP0H9gD+CgAA//kAAAAGAAD+/Qv///7/+wUAAAD/BQD///7/+gcA/v/3CP7+/QT+Bf31AAAJ/v//AP4AAQAAAAAAAwAAAP4AAAAAAAD8+/7//gr/Av8AAAD9+f///wn/Af8AAAD//v8A/wMAAf8AAAH9/wAAAAIAAAAAAAD//wAF/v8D/QAA/wAAAAAAAAAAAAD/AP///f8A/wQAAf8AAAACAAAAAP8AAAAAAAAAAAAAAAABAP8AAAD+AAAAAAIA/wH/AP0yAfv8+/D9CfsAAP8Z+v3+/v3+Bf0AAP8U9/////7/Av8AAP8e+f7+/fr/A/8AAP8Y+////vv/Av8AAAABAAAAAAAAAf8AAQAC/wAAAAAAAAD8+QAAAAAAAAAA9gnm/wABAAAAAAAAAAAA/wAAAAAAAAAAAf8AAPz7Cf///wD/Av8A//sC/wAAAAQAAQAAAP8N/f////7/Af8A9gAE/gAAAAD/AQH7AAAEAQAAAP0AAAAADf///P4J/gAG/vwNDf8A/f8E/wEE/v0NAP/7/P///gkAAAAAAP/8/f8A/wcAAQAAAP/9AwX//v7//wIA/wD7AAAA/wQAAf//AAD+AwAAAAAAA/4AAAH/AAAAAAAAAf8ABP/8+/4T/vgI9AMH/wAAAAAAAAAAAAAAAAAAAAAAAAAAAf8A/QAABQAAAP0AAv//AAD/Bf8A//4AAf8AAP7xEf3+/wD+BP4AAAD/Bv8A/v4AAQAAEP34FPz/C/T/A/77AAD//f//Dv0AAf8AAP/3+/4R/v4J+f0A/wABAAAAAAAAAf8AAAAABgAAAPsAAf8AAAD+Bv8A//4AAf8AAAH3AAYAAAAAAAAAAAH+AAAAAAAAAAAAAAD5CQD///8A/wEA+gXpF/0A+PwBB/j8AP76Av/+/gb/Av8AAAD/AgAAAP8AAAAAAAD/BAAAAP4AAAAAAP/7/f8D/gUD/v8A8AD/BAAAAP4AAf/4AAD+AwAAAP8AAAAAAAAAAQAAAP8AAAAA+gL4D////vkAAAD/AAAA/gAAAAIAAAAAAP8U+////vz/Av8A/P3SE/z+/BL98hHzAP/pBP8A/wv/9A0AAP/9/P///wj/A/8AAAABAAAAAAAAAQAAAAD8AwAAAAAAAf8AAAEAAAAAAP8A/wEAAAEAAAAAAP8A/wEA8gIB+f7//wj/Bfz5AAABAAAAAAAAAAAA/wMC/gAAAP///ATqAQMC/gAAAP8A+AjvBP4A/gf+CPz/+wUKAAAAAwAAAP8AAAAAAAAAAgAAAP8AAAAAAAAAAgAAAP8B/wAAAAD//gAAAAIAAf8A/wD8/v8A/wUA/wEAAAD//AAC/wQBAf4AAf8ABf37C/0ABPwSAAD+DAAA//cAAAAAAAD//wAA/wMAAQAAAAAAAAAAAAAAAf8AAAAC/wAAAAAB/wAA/wAAAAAAAAAAAAAAAP0AAAAAAAIAAAAABAAA+gABAAUAAf/4/QD+/v//GPgF/vz9AAAAAgAAAP4AAAAAAAAAAgAAAP4AAAAA/ggAAAAAAPoA+QfpAAj/AQAAAPoA+QcAAAAAAAAAAAAA/wEA/gD//gAB/gIAAf//AvsL/P///wT//wP2AAD//f8AAAQAAf8AAPsM////AP///wIA/QAD/v8E/v8AAP///gD/////C/3+A/8AAAAAAAAAA/8AAAAAAAACAAAAAP8AAAAAAAAAAAAAAAAAAQAAAP7v9gcd+/cT7P8AAAD4/w3/AP/+/QUAAAH/AAAAAAAAAf8AAAAAAAAAAAAA/gIA/gAAAAAAAAAAAf8AAAD+/v8B/gMAAP8ACAD+AP8A/wMBAf4IAAD+//8A/wMBAP4AAAAAAAABAAAC/gAAAP7/Bf//AP8AAQAAAAD/AgAAAP8AAAAAGgL/8AH/Agv/Av/y8//0+AoH/gMF9gX8AAAD/wAAAAAAAv4AGPoBBvgB+gYC7hDjABX+//3///b/+gYAAP8A//8AAAMABfwAAP78+/39MPL8B/0A9v/5+v7//Q0AAv//AAD//v///QX/Af8A+AAA/gD+AAMAAAD4AAAAAAACAP4B/wAAAAAC/f///gT/Af8AAAABAAAAAAD/Av8AAP8X/P7//vv/Av4AAAD/AP8G/P4B/wAAAP/+Ev/+/vb+A/8AAAAA/wAAAAEAAf8AAP/+/A7///3//AUAAAAABgAAAPwAAv4AAAAA/wD/AAIAAAAAAAAA/wD/AAIAAAAAAAAAAAAAAAAAAv8AAAD+Bv8AAP4AAf8AAAD+Bv8AAP4AAf8AAAAA/wAAAAEA/AQA+v8F/wAAAP//+An9/wAF/wAAAP4A/QP+/PwE/QAAAAP/AAEAAAAE/gAAAAAAAf8AAPwAAAAAAAP//wEA/AAK/P///////gIAAAAM/f////4AAQAAEf8K+AAA/wIA/gICAP///QoAAP0A/AQAAAAAAAAAAAEAAf8AAAAAAAAAAAEAAf8ABAAAAAAAAf8AAQAFAP0AAAAAAAIAAAAAAP/7/wD//wUAAAAAAAD++/8A/wcAAQAACQD9/f4GAAAF+APwAAAA/wAD//8D/QAAFwD+////AAT/Av/yAAAAAAD/AgAE/AAAAP/4/f///wr/A/4A/wAA/wAAAAAAAAD//wAA/wAAAAAAAAD/ER/t6QL3Agz4+w36AAD+Af8A/wIAAQAAAAAG/wAAAP4AAf8AAP///Qv///0A/AQA6v4N+v///gL//QP0AAD+////DP0E/v4AAP/9AP8AAAQAAf8A/gD//wABAAEAAP8AAAD/+wAA/wYAAAAAAP///////wP/Av4AAAADAP8AAAAAAAAAAP8FA////v//Av8AAP8J/P///gEAAQAAAAD/Bf8A//4AAf8AAAD/AwAAAP8AAAAAEf7yCfv/Gvj/Av/5AP/+Av0ACvwAA/0AAPv++v8BBAYB/wAAFwAM/wD/APz//wLzAP///w37/v8C//8AAP///w37/v8C//8A//4AAAAAAAIAAAD/AAH/AAEAAAAAA/0AAAAAAAEAAAAAA/4AAAD/AAMAAP8ACvYAAAD/AAMAAP8ACvYAAAD+/QAAAAQA/AQA/v8R/P////0AAf/9H/4AAAAAAAEB/wA5/P7/AQAA/wIAAf/7AAD/AAAAAAL/Av8A+f72Hfz9+/f+Bv3q+//9Ef7+/vj/Av/r/v/5Ef///vr/A/7+F/3sLv3+9vH+B/oEAAAA+gAAAAYAAf8ABf/9Bv8B//0AAP/5AP//Cf8A//sAAf8AAQAAAQAAAAAAAAACAAD5A/8A/wMAAf8A9v/9/wb/+gMA/QP8AP/9/v/+/wf/A/8AAAD//AgA//8A+wUA/wAAAAAAAAAAAAD//wAAAAAAAAAAAAD/+//zCAj/+wD/Av//AP/+A///+wP/Af8A+wn5+gEC/AIB9QrtAgD/AQAAAAAAAAD5+v7+/gID/QIC///1+A3y9Av9/AX99wz9AAABAAAAAAAAAAAAAAAAAAAAAAAA/gIA+Q719gX+/QX99g39AAAAAAAAAAAAAP8AAAAAAAAAAAEAAf8AAAUAAAAAAPz//wEAAAAB/wAAAAEAAf8AAAD/AgAAAP8AAQAAAAD/AgAAAP8AAQAAAAD4BgAAAAAAAAAA/QH//gAAAAL/A/38/gD//wAAAAEA/QP+AAD+AAAAAAEA/wEACAAA/wAAAAAAAAATAAD///8A/wP/Av8AAAD//f8A/wQAAf8A/wAAAAAAAAAAAAAA/QAA/QAAAAMAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAD/AAb///8AAP8A/gIAAAb///8AAP8A/gIACQAD/gAAAAAAAf8UAP/9B/////7/Av8AAP/+B/////7/Av8AAgH19Pv+AxP9Bv0QAP4AAAAAAAEAAAEAAAD8AAAAAAIAAQAAAAD///8A/wQAAf8AAAAAAAAAAQAAAAAAAAAD/wAAAP8AAAAAAAD+/wAAAAIA/wEAAAX8/////wH/AAEAAAAB/wAAAAAAAAAA/v0B9f8B+Q3/Av/+AAAA+gABAAUAAf8AAAAA/gAA+gUAAAAA/wD+AP///gT/Av///gD+AQEAAAAAAAAA///8+v4A/QsBAf7+AP/9//8A/gQB//8A+wD/+v/9BQb+A//yAAAA/AAACv8AAQAA+v3v7fY59fQg5vj9AAD//wACAAAC//8AAP///v8K/vsCAf0AAP/8/P0H/AUC/AIAAAP+//8A/wH/AQAAAAAAAAAAAAAB/wAAAAMA/wAD//wB/QEAAAAA/wAD//8C/gAA/gH29f0r9u8V6QH/AAD//v8I//0G+/8AAAAA/v8EAP8CAP4AAAD+/wAE/wAE/QAAAAD+//8I/v38/gUAAP/+//8H//0D//4AAAAAAAABAAD+AAEAAAAAAAABAAD+AAEAAAD//f8I/v4F+wAADgEJ/wAAAPwAAf8B9gAAAAAAAAEAAf/9/QACAf//AP//BP39AAAD/wAAAAAAAv4A/gAAAwD/AP4AAv7/AAAAAQAAAAAAAQAAAAEA/wAAAAEAA/4AAAABAQAAAP8AAAAD7QbuAQj8+gf9AAT7EwH+/f8A/wT/A/7/AAD//f8A/wQAAf8AIQL4A/7+Cf7/+QgdAAAA/wD/AAEAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAABAAAA//0AAgAAAAD/AQAAAP4AAAAAAAL/AAEA/Q8M/f31+AIG9wLzAAEAAQAAAP8A/wEA/gABAAAAAAAA+gb/AA8I//72+v4I+v0AAAD9/wAAAAMA/AMAAAAR9gD/AAAA/gIAAAAB/AX//wH//wIAAAAAAAAAAAAB/wAA/gEAAAAAAAAAA/39/gL//wAAAAAAA/7+AAD/Bv8A//0AAf8A/AAAAgAAAP8AAf/8/QAC/wAAAAAAAAD7AAAAAQAAAP8AAAAAAAD/AgAAAP8AAAAAAAAABAAAAP0AAQAA9gH/AAAC//4C/AL9AAAAAQAAAP8AAAAAAAAAAAAB//8B/wAAAAEAAQAAAP8A/wEAAAAC//8A/gL//AUAAAAD/P8A/gT//AUA+vvwDgMG/PsE/f71AP8A/f///wX/Af8AAAAAAAAAAAAA/QMAAAAAAAAAAAAA/QMAAAAAAAAAAAAA/QMAAAAA/QYA//8AAf8AAAAAAQAAAP8AAAAAAP749vsi+/UV7vsAAP////8D/wABAAAA/QED/gAAAP8AA/3+FAAD/gAAAAAAAf8tBAAAAQAAAP8AAAD/AAAAAQAAAP8AAAAA/wAA/wAAAAEAAAAADvoA6/0HBg4H+/4S9QAAAAAAAAAAAAD2GfoA6/0KBgsI+f8dAP71APwCBgUBA/0AAP71APwCBgUBA/0AAADgGf8A//8BAf4AAP/4B////gL/Av8AEv7fIPz+/f//BP0BAP/3DP8AAP0AAf8AAAD7Bv8AAP8AAf8AAAD/AQAAAAAAAAAAAAD4BwAAAP8AAAAAAAD+/wAAAAIA/wEAAAD+BAAAAP4AAf8AAAD/AQAAAAAAAAAA+QL4+Bb+/v7++Qn2AAD//v8A/wMAAf8AAAD//wQAAP///wIAAAD//wQAAP///wIAAP79/A////7/+gcAAAAAAAAAAAD//wIAAAMAAAAAAP7/AAEAAP4c+fz+/v7+CPoAAP8P/f7///3/A/4AAP8F/Qf///3//wIAAP/+/AYD/gAC/AIAAQb5+v0CAQUB+gX4AAD/AAD9B/8B/wAA/gAAAAABAP8B/wD+AAAA/wAAAAH/AQAA/wD//v8AAAMAA/0CAQEAAAAAAAAAAv4DAAEAAAAAAAAAAv4AAAAC/wAAAP8AAf8A/AgA/f///QD/+wb+AAAAAAAAAAAB/wAAAAMAAAAAAP8A/QMA5gACAQAAAP4AAf/r+P4R9f38+gr9AQL+AP8T/gD///r/AQAAAP/8DP//APr//wIABgABBAAAAPwAAAD4AAD8/wAAAAMAAf8AAAD8/wAAAAMAAf8AAPv/AgAAAAP/AAAAAAAB/wAAAAAAAAAAAAAK/v//AP7/Av8AAAD/AAT//////wIAAPv6+/0LD/sJ+/sAAPz7/P4GEfwG/vwAAAAAAAAB//8B/gAA/P35Af/+/wf+AAL6AP/9+g3//gD/+wYAAAD//v8A/wT/Av8A/vwAA////wIAAv74AAAA/wD/AAIAAQAAAAAAAQAAAP8A/gIAAAAAAAAAAAABAP8AAAAAAAAAAAAAAf8AAAAAAAAAAv8AAv8ADv3vDf4A/QQAAv4vAv7//QAC/wQC/QEPAAAAAQAAAAAAAAAA/v4B+BD7/gP7AAX+AAADAP8AAAAAAAAAAAAA/wAAAAEAAAAA/wAAAAAAAAAAAAAA/wAA/wAAAAEAAAAAAAD8Av8AAAIABP0AAP0AAAAAAAIAAAEAAAL+AAAAAAAAA/4A/QAC/gAAAAEA9wn5AAD9/wAAAAIA/QMA//8P8fv9DwP9/wQFBAEAAAAAAAAA/AQJAAD8/wAAAAMA/AQA/QAC+/8A+gb+/wP/AAAAAQAAAAAAAAAAAAD+/P8A/wYAAf8AAP77Efr//vwAAAD/AAAAAQAAAAAAAAAAAP0BAAAAAAIA+QcAAPsAAAAAAAQAAAEA+gry+v4L/v4H9gL+AP/++///CgH/AgAAAB4G+/z1+fsH8gcAAA8I//72+v4I+v0AAAEAAAAAAAAAAv4AAfsHAv///gD/Bfz4AAAA+gAAAAYAAf8A/wAAAAAAAAAAAAAABAAAAAAAAAAAAAAABgD9B/8A//4AAf8A/wAA/wAAAAAAAAAA/gD//wEAAAEAAf//Av/9A/8A/wEAAf8GAAAAAAAAAAAA/gIAAAAAAAAAAAAA/gIAAAAE/gAAAAAAAAAAAAAAAQAAAP8AAAAAAAD7A//+/gT/A/8AAAAAAgAA/wAAAQAAAAD8/gD//gb/Av8AAAAAAAAAAf8AAQAA///+/P///wj/A/4AAAAFAAD/AP7/Av8AHfwLAf7/A/3//gP2/wAAAAAAAAAAAAD/AAAB/wAAAAAB/wAA/wAAAAAAAAAAAAD/AAABAAAAAAAAAAAAAAAA/wAA/wIAAAAAAAAABf8A//4AAQDyAAABAAAAAAAAAAAA/gIAAAAAAP8A/gL/+wIAAQAAAP4AA/3+AAAD/wAAAP8AAf8A//4AAAAAAAL/AAAAAP4AAAAAAAL/AAEA/wAD/wAAAP8A/wH/AAAAAAAAAAAA/gIAAAH/AAAAAAAAAQAAAf759vz6CRD8Cvv/AAAA/wD//gMAAAAAAAD+/v//EPsAAf8AAAAA//8AB/7/Av8AAAAAAAAAAAAB/wAABfzr+/n7+CD8DPnyAP/6/f///wgAAf8AAAAAAQAAAP8AAf8AAAAA/wAAAAEAAAAAE/32Af39/A39Bv3+AP/7BP///gP/A/4AAAAA+QAA/wYAAAAAAAAA/wAAAAEAAf8AAAD//wAAAAEAAQAAAAD//f8AAAQAAv8AAAD//f8AAAQAAv8AAP/8/f///QkAAf8AABX4/vr9+gD99wwA/AD//v8A/wMAAv/2/wAA/wAAAAAAAAD//wAA/wAAAAAAAAD//QAAAwAAAP4B/wD9AAAAAgAAAP4AAAAAAAD//v//Cv7//wIAAP7///8GAP8E/f4A/AAA/QAAAAMA/gL+AP8IAAAAAPwAAv8AAP8IAAAAAPwAAf8ACwAAAAAAAAAAAQARAAD//wAABf8AAQAAAAAA/AAABgEAAAAAAAAAAAAB/wAB/wAAAAAA/gAAAAIA/AQA9PsAC/79/QD++Qn2AAAAAAAAAAAA/AQA/wABAAAAAAAAAAD/5Pz8IPz8/PP9CvnUAAAA/gAAAgEAAAAAAP8K+gMAAP8AAAEAAP//B/////4AAv8A/wAA/gAAAAIAAAAAAAD9AAAAAAIA/QP/AAD9/wAAAAIA/QMA/wAA/wAAAAAAAAD//wAA/wAAAAAAAAD/Af8BC/4A/PsA/wHx/wAAAAAA/wEBAAAAAAAAAgAAAP8AAAAAAAD8BAAAAP8AAAAAAAD//f8AAAQAAv8AAAL9+hf//Pr99wwAAAABAAAAAAAAAAAAEwABAwIAAPwA/QMAAP/9/v8I/v4G/P0AAP/9/v8I/v4G/P0A/gL8/wAAAAIAAAD+9Av4+P0CEfkC+Abt9Az5+f7/Efr++gjtAP////8DAP8E/v4AAAH+/wcA//0A/QQAAAH+/wcA//0A/QQACP/3Fv3+/Pr/Bf3+AP/8CP////7/Av8AAAAL/v////7/Av8A+QAT9v4A/wEBAf//DwL7AwAAAP8A/gIa+gAA/gAB/wEBAP/7AAD/AQAAAAAAAAAAAAAAAAAC//8B/wAAFgAE/wAAAP8A/wEEAAAEAQAAAP0AAAAAAAAA/wAAAAEA/wEAAAAAAAAA9gUB/wAAAAAAAAAAAAAB/wAAAAAAAAAA9wYAAAAA7v39B///AAD/Av/t8wD6BAAAAAAAAADsAAAH/QAAAP8AAAAAAP4AAAAAAAEAAAEAAAAAAgAA//8AAv8ACAIC/P8ABf8ABfv+AAAAAAAC//8B/wAAAAT9/v4I/vsD/f8AAAAA/wAAAAIAAAAAAP/+/A8A//wA+QcA//v8+f79/hD9BP//APwAAAAAAAMAAAAAAAED/wAAAP8AAv4AAAD/9v//AQkAAf8AAAAA/gAAAAIA/gIA///8/wwB/f0B+wT/AP/9AAz//v3/+wUAAAAAAQAAAAAAAAAA/gD+AP79/Qf9BP/+BAAAAAAAAAAAAAACAAD//v8A/wT/Av8A/wEABAAAAP0A/wEAAAEAAAAAAP8A/wEA///9BP8C/v8BAf///wAAAQAD//4C/gD/AAD//v8AAAMAAf8AAAAAAQAAAAAAAAAA///7DP////sAAAAAAAD+CP////wAAf8A9v///v8AAAMAAv73AAAAAQAAAAAAAAAA7v37Cvv7AgP//QQb7v37Cvv7AgP//QQbAAD+/P///wf/Av8AAAD+/P///wf/Av8AAAEE/gAAAAAAA/0AAAAAAAABAAD//wMAAAAAAAAAAAAB/wAAAAD/AP8A/wIAAv8AAAD/AP8A/wIAAv8A8/0F/PwB+wcA9Qv8+QIAAAAC//0C/QIAAAAA/AAAAAQAAAAAAAD+BgAAAP0AAf8CAAD+BgAAAP0AAf8A///++hH///z/+Qj//v/49/0l+vAa6fv3AAAAAAD//wEAAQAAAAAAAAAAAAAB/wAAAAD+/wAE//8E/f8A/P7///8E/gEB/QL/8/3w9f0MDgMJ+/v+/gD//gAEAAAD/v8AAP///wAF/v8D/f8AAAD8/wAAAAMAAf8AAAD8AAAAAAMAAf8AAAD6/wAAAAT/Af8A/gL9/wAAAAEAAf/8AAL/AAAAAAAAAv8AAAH///8A/wIAB/oA/gAAAgAAAP4AAAD//gAAAgAAAP4AAAD//wAAAAAAAAAAAAD/AAD+Af8AAgAAAf8AAAAA/gAAAgEAAAAAAw38D/z6+vj//wIKAw38D/z6+vj//wIKAAH//wAB//8BAP//AP/+Cf////z/A/4AAP8A/f///wX/Af8ACwD6+gUAAAYAAf8L/AAG/AEBBP39/Qf+/AAH/wAAAP0A/QP+AP8B/QEBBP/9/wQAAAH+AAAAAAAAAAAAAAAAAAAAAAAAAf8AAAAAAAAAAAAAAf8AAAABAAAAAP8B/wAADv4v7P8D/Pj+Bf0BAAAN+QAAAP8AAf8AAAADAAAAAP8AAAAAAP4C/gEF/v4B/gAAAAAAAQAAAP8A/wEALPwO+vv/9woDCPVOAAAB/wAAAAAAAf7+GgD/CP/+//3/Av8i/wD8AgAAAAEAAf8AAAAAAAAAAAAC/gAAAAH/AAEAAAAAAAAAAAAAAAAA+AQAAAAAAP//+/8AAAYAAQAAAP/9/P8F/QMD//4AAP//Cf////z/Av8AAP//Cf////z/Av8AEwL1/QAAAAgA8BAEAAH/AAAAAAAAAAAAAAD/AwAAAP8AAQAAAAD/AwAAAP8AAQAA9QEJ/P8B/f8CAf77AAH//wAAAAEAAf8AAP8P/f////3/A/4AAP8P/f////3/A/4AAAD8/gAAAAQA/wEAAP///v8K/vsCAf0AAAD+/v8L/vsD//4AAAALAP/9/f/4Cv8AAAAE/gAAAAAAAAAAAAAAAAAAAAAB/wAAAAAAAAAAAAAAAAD/AAAAAAAAAAEAAf8A9wH/+AAA/wcA/wH+AP0J/gAAAP8B//8AAAAE/wAAAP8AAQAAAP0EAAAAAAAB/wAA+/0i///+/vP/A/4DAAAAAAAAAAAAAf8AAAD8BAAAAP8ABP0A/wAAAAAAAAAAAAAA/wAAAAAAAAAAAAAAAAAAAAABAP8AAAAA/wAAAAAAAAEA+wUD/AAAAAAAAAAAAAAAAAADBf/+//79Bv4AAAD/Bf8A//4AAv4A/P3+Bv0AE/b//wL8AP4AAAABAAEB/wAAAAABAAAAAAAAAAAAAAAB/wAAAAAAAAAAAAz9/v/+//3//AUA/QMAAQAAAP7/AAH+AAD/AQAABvwABPz//gD//wAAAAEAAv7/AAAAAAAAAAAAAf8AAAD5AAYAAAAAAf8A/QT7AAAAAAAA/wH/+//+/Qf//wH//gP/AP///Qn/AP7//AUA/f4AA/8EAvsAAv7/AP8B/QEBBP/9/wQAAAAAAAD+AAL/Av8A/gACBAAAAPwAAQD///3//f8J/v4H+QAAAAAD/wAAAP8AAf8AAAAD/wAAAP8AAf8AAAD/AwAAAP4AAv8AAAAB/wAAAAAAAf8AAAL+AAAAAAAAAAAAAAD+Bf8A//8AAv8A/gD8+/8AAAgAAAD9AP8E+f7+/Qn/A/8AAAAH/QAAAP8AAAAAAP///RH///r/+QgAAAD+/QwA//3/+wYAAP0JAf8A/v//BfwA9gD+/P/9AAn9/QYIAAAA/wD/AAMAAAAA/v/+A/8AAAD/AQD89/8ACf///vz/Av/6AAD/AwAAAP4AAAAA/v/6/f7/9g7/A/4NAP///v///wX/Af8ADfz38wD8+xj+Bf40/wAF/wAAAP4A/QP+AAD/AAAAAAAAAf8AAAD//v8A/gT/Av8A9wD+/wAAAAEA/wH//wAU+v////3/A/7/AAAL/v////7/Av8AAAAC/wD+AAH9AgEA8/z+9fwGCAYBA/z6AAD/AQAAAAAAAAAAAP73+PsBDAn/BP0AAAAH/wD///4AAf8AAAABAAAAAAD/Av8AAAAAAwAAAP4AAAAAAAAAAwAAAP4AAAAAAAAW/f////j/Av8AAP8X/P7//vv/Av4AAP/3DP////3/Av8AAAD//v//Cv7/AQAAAAAF/wD+/wD9AwAAAAAC/wAAAAEAAAAAJ/3ZAPINAhMDDu8uAP34BvwN/foM+PsAAP4DFf///PP/BfwA+//4E////vj/Af8P+f/2Cv/8C/z/AgD/AP/4Ev////gAAf8AAAD//gD8CQH+AwAA/wD++/8Z9vX9A/8DAAAAAAAB/wAAAAAABP//AP///wMAAv/6AAH9CP////3/AQAAAP8L/v7/AP//Av8AAP//AgD/CfsAAf8AAAAAAgAAAP4AAAAAAAD+/v7//QcAAf8AAAD//v/+E/r+AwAAAAABAQD//wD+A/8AAP/8A/7+/gUAAf4AAAD+Av///gMAAf8AAP//BgAA//0AAf8AAAD//AgA//8A+wUAAP/8BQ3+/vn+/AYA/f0OCf38/fr9Bv0GAAAAAgAAAP4AAAAABwMD/wQB9gAE/v8EAAAM/f////4AAQAA6//+AQj//v3//gLxAAD/BQD///4AAf8AAP/+A///+wP/Af8AAAAA/wAG/vz9Bv4AAAD+/v8M/vsF/P8A/v///gAA/wT//QT/AP4QCP38EO4BA/0MAAD/Bf//AP7/AQAAAAD/BgAAAP0AAAAAAP///f8A/gX/AQAAAAAA/gAAAAIAAAAAAAAA+QAA/wYAAAAAAAD8/f8B/gYB/wAAAAAJ/AAAAP8AAAAAAP//Cf////z/Av8AAP76BvsB+wUDAvsAAAD+/wAA/wIAAf8ADAAAAAAAAAAAAv4IAAQQ+v7+//3/AAEAAAAAAAAAAAAAAf8A9Pr38/0b//8U8vn5AAD/AgAA//8AAAAAAAD/AwAAAP8AAAAAAAAD/gAA/wEAAf8AAAAAAQAAAP8AAAAAAAAAAgAAAP4AAAAAAAD//gAA/AUAAAAAAAj98/sG/AYF+QIAAAAAAgAAAP4AAAAAAAD/BAD///8AAQAAAAD/AAMAAP8ACvYAAAAAAgAAAP8AAAAAAP8E/v7+/gX+Bf0ACwAA/v8AAAIBAP8AAAD//wUA//8A/QMABP8CAAAAAAAA+wX3+//7AQ3///z+/gT4AAAAAAAAAAAA/QMAAP/9Av///wP/Af8AAP/9+/7+/gr/A/8AAAf9/v/+/wH+/wQAAAD//v///wQAAf8AAAD//wAA/wMAAQAAAAD+/f//AAYAAAAAAP/9+f4V/fgO8v4AAAAABP8A//4AAf8A//398wb+/Q79/Qb+AAAAAQD//wAAAAAAAAAAAAAAAAEAAAAAAAAABQAAAP0AAQAAAAAO/AAAAPwAAAAAAPz6AvoFDvwCAvwAAAAAAgAAAP4AAAAA/gAACgAAAPgAAQAAAP///gv///3//AUAAAD+BAAA//4AAf8AAP8UBP/+/Pj/AQAAAP8G/wAAAP8AAf8A/A/9/QgA/PYABfz+AAAA/wD/D/oK+fwAAP/++v7+/gv+BP4AAAD//v///wX/Af8AAAAB/wAA/wIAAAAAAAAAAQAAAP8AAAAAAAAAAgAAAP8AAAAAAP/5Df////z/Av8ABAAA/wAA/wEC/gAU+wAAAAAAAAAAAAD7AP8X/v7//PkAAf8AAAD//v8G//4E/P8AAAD//f8A/wUAAf8AAAAA/gAAAAMAAAAAAAAAAgAAAP4AAAAAAP//AP7//wQAAv8AAAD/BQAA//0AAAAAAAAA/QAA/wQAAAAAAAr5/v//AP///AUA+fwb+//+/vz/AQHhAAAQ+v////4AAv8AAAgB9gD4CAX7BAEAAP8h+/36/fz7BQEAAAII///+AP3/Av8AAP//AgD/B/wAAf8AAAAAAAAB/wAE/AAAAAAAAAAB/wAAAAAAAAAAAQAAAP8AAAAAAAAAAQAAAAAAAAAABwAAAAAAAAAAAAAaAAAAAQAAAAAAAAAAAP75CAf9/f7+/gQAAP4AAf78+gn9B/wAAP/6Ff////b/Av8A///7EP79/vv+BP0HAP/7/f///wj/Av8AAAD+/gAA/wQAAQAAAP/8AQAAAAIAAf8AAAAAAQAAAAAAAAAAAAAAAgAAAP4AAAAAAAD/BAAAAP0AAQAAAP/7/QcH//wE9wQAAAAAAgAAAP8AAAAAAAD/Bf////4AAQAAAAD//f//Dv3/AQAAEvYOJvL3/vP5FPTx/AAAAAAAAAAA+Aj6AAAGAP//AP7/Av8AAAACAAAAAAAAAAAAAAD+BAAAAP8AAf8AAP8BAQD/CfsAAf8AAAAI/QAAAP8AAf8AAAD9Cv////z/Af8AAAD6BgAAAP8AAQAAAAAB/wAAAAAAAAAAAP8NAP8AAPv/A/4AAP/9//8A/gQB//8AAAD/Bf8A//4AAv4AAAD9/f8AAAUAAAEAAP/8Cf3//gD+B/sAAAD/AwAAAP4AAAAAAAD+AgAAAAAAAv4A/wAAAAAAAAAAAAAAAP//AP8I+v4C/gAAAPv9/A///wD/+gcAAP/+Ev/+/vb+A/8A+gAF/wAAAP4BAAD+AAAD/wAAAAAAAf8AAAAC/wAAAAAAAQAA//8G/gP9AP/9Bf////sFAAD/AAL+AgAAAAAAAgAA/wAAAv8AAP//Bf8C/v0B/wAAAAAAAAAAAAAAAAD//v/7AQAD/wAD//7/AP8g+P///vn/BP0AAAAA/wAA/wIAAf8AGEkL7Ab86+AD5xUxAPwI//8C//8AA/0AAA/7A/r+/vz+/QUAAAb9/QT///7//QMAAP8A//8D/wAC/v8AAP/+B/7///4AAv4AAAABAQD//wD+A/8A+vgj7fYR9/4N/fXlAAADAAAAAP8AAAAAAAAJ/v//////AQAA/wAAAAAAAAAAAAD/+gACAv7/AP//Af/3AAAHAQD///3/Av8AAAAAAAAA/wEAAAAAAAAAAAAAAAAAAAD//gAAAQAAAP8AAAD+AAAM/wD/APsAAQAAAAD9/v///wb/Av8AAAADAAAAAP8AAAAAAAAEAQAAAP0AAAAAAPoX+/wE/vwDA/oAAAAC/wAAAAAAAQAAAP8F/P3+/gb/BP3/AAAA/wD/AAIAAAAAAAD+9v///g3/Av8AAAAA+gAA/wYAAAAA/AAA+v/+/wj/CPoC/gAAAQAAAP8AAAD7AP//BQD/A/0AAv8A/gAK+/8AAP8AAf/+AAAK/P8AAP8AAf8AAAAAAAAAAAAAAAD/+gH+Af8B//8AAAD9AAAAAAAB/wAB/wAA/gAAAAAAAAAAAAD/DxMC/PwB/vYB/QIG+QD/BAAAAP7/Af/3E/0ABwH//P//BvsM/wAAAAAAAAAAAAD+/wAM/v8AAP0AAv/+AAAG//8AAP4AAf8AAAD//Qn//v//+wYACgL7Bv7+9Ab/BvsQ/QL+AAAAAAAAA/37BwAABgAA/v0AAAAaAAAA+AAA/wcAAAAAAP/6/wAAAAX/AAEAAAAAAAAAAAEA+wUAIP/+//37G/sJ/PoFygX6/AP6AAb7/QjcAAD8BQAAAP8AAAAA0gj09gT/BQX+/QbnCP/8Av///gT/Av/+AAAG//8AAP4AAf8AAvz8/xL+Afz5AQb+Cfz8/xL+Afz5AQcKE/77Av3+/An+/gT/AP/+/f///wf/Av8AAAAA/v8AAAIAAf8AAAD+CAAA//sAAf8AAAAAAQAAAP8AAAAA//oZ/P/+/v3/B/oGDvsL/wD///8ABfwI/gAAAAAAAAAAAf//AAAN/f////7/AQAA/wAAAAAAAAAAAv4IAf4JF/b5+fv8EPbtAADxDAAA//8AAAAA/v/dHf7///4AAv//BAD/AgAAAP8AAf8JAAAE/gAAAAAAA/4AAP8s6v7+//3/Av8AAAD/Bv8A//0AAv8AAAD/A/8AAP4AAAAAAAABAAAAAAAAAAAAAP0GAAD/AAAAAf8AAP0AAAAB/wIB/wAAAAn+/v////7//QQAAAAAAAAAAAEAAAAAAAT4AgAAAAAA/wEAAAAABQAA//0AAAD9/AAA/gAB/wEBAAD9AAAAAAAAAAAB/wAACgAB/P8A/wT/Av8VAAD//v8A/wT/Av8A/wL//f8A/wP/AAEAAAIAAAAAAP8A/gIAAAD//v8A/wT/Av8AAAEAAAAAAP8A/wEAAAD/BP8AAP8A/wIAHf8OBAD///b/A/79AAD+AgAAAAAAAv4AAAD+AgAAAAAAAv4AAAD//wD5/wf9AwAA9wABAAD9AAL/Av8AAP/6/f7+G/v/A/4AAP0AAQAA/wIAAf8A/wABAAAAAP8B/wAA/wAAAAAC//8B/wD//wAAAAAC//8B/wD//AH8BP8B//4AAf/+AAABAAAAAAAAAv8A/wD+CwAA//gA/wH/6/Z/7fP29en6IOj1AAT//gAAAP8ABPwAAAABAAAAAAAAAAAAHvsl9f7//vsEAfsrAP8Y9v7///7/Av8AAAD/AgAAAP8AAAAAAP8H//8A//8AAf8AAAD4BwAAAP8AAAAAAAAC/wAAAAAAAf8AAAAI/v8A//8AAQAAAAD7Bv8AAP8AAf8AMfs2+871HgT5FvI1AP8N+///////BP0AEP4g9f/+//wACPksAAACAQAAAP8AAQAADgAG/gAAAP//AAEAEgD6+QAA/wkBAP8CAP8R/P////3/BP4AAAAD/gAAAAAA9wkAAAD+/wD//wT9AgIAAAD9/QAAAAUAAAAAAAD7C/////wAAf8AAP/+A/8A/wEAAv4AAP/9Cf////z/Av8AAAD7/gAAAAQAAAAAAAD++wAAAAYA9goAAP8ECwD//vf/Av8AAP8a+v///vr/BP0AAAABAAAAAAAAAAAAAP/8/f8A/wcAAQAAAAAF/wAAAP8AAQAAEvsDBQAC9gECBPkFBf8U8QYA/v//AAHtAAD//wMA/wAA/AQAABP7/f////n+/gQAAP/r+/8A/xEA9AwAAP8FBP////3/Av4AAAAI/QAA//8AAv8A/PLw8P8eBAQU9fXLAP/9/P//BQMAAv8A2PoBB/0BAv4BA/ztAPw87Pz7+/z9DPgAAP8P/QH+//3/BP0AAAAAAAAAAAAC/QAAzPke/Pb8/AT7/gfsAAAG/v8AAAAAAQAA9QD9/wIAAAEAAf///gAAAAAAAAAAAAD/AAD7Bv8AAP8AAf8AAAAL/v////7/Av8AR/5g6ff6+u78Dvf+AAAR+P//AP//Av8AAAAH/AAAAAAAAAAAAAAD/wAAAAAAAf8AAAAC/wAAAAAAAAAA/QAA/gAAAAIA/wIAAAD//gAAAAIAAQAA/PwBBf4AAAAABfsCAP/8+f7+DAX/AAEAAAD+/v//Dv0A/AQA/wAAAAAAAAAA/gL/F/n24w7wcer3BgMLAAAAAAD+CP7/Af8AAAAA/gAAAgEAAAAAAP74/hf87gf9/gYAAAH/AQAAAP8AAf8AAAD//f8ADf0AAv8AAAD+/f//BAMAAf8AAP8X/v7//PkAAf8AAAD/AAD3FP/8/AgAAP8T+/3+/AD/A/8AAP8A/f///wX/Af8AAAD7Af//FPr/Av8AAQAE/wAAAP8AAf8F//0E////AAIAAf//AP3v8vwiHewZ6vsAAAD//wAG/P8E/AAAAAAAAAAB/wAB/wAA+v0A/wAAAAMAAAD/AAAA/wAAAAEAAAAAAAIL+f4O/vQJ9wAA/gAC/wAB//8AAAAAAAAC/wAB//8AAAAA/wD/AQAAAAAAAAAAAAD/+v8BAAYAAAAAJ///Bv7///7/BP0SAAAAAAAAAAAA/QMAAvv0BQj5+Qv9Bf7k9gQG9gn99wX9/wT2AAD/CP8A//sAAQAAAAAAAAAAAAAA/QMAAP///////wP/Av4AAAD/AQAAAAAAAAAAAAAA/wAA/wIAAAAAAAD/AAD9B/8B/wAAAAD/+/7//gcAAf8AAAAABf8AAPwBAAAA/wAB+QAA/wYAAAAAAAH/AAABAP8A/wEA6AAFBv///PwAAf/nAAAA/wAAAAEAAAAAAAAA/wAAAAEAAAAAAAAA/AD/EPwAAAAAAAACAAAAAP8AAAAAAAD+BP8AAP8AAf8A/wAB/wAAAAEAAAAAA/rhHgv3A/z4CAHkAAD/AgAAAP8AAAAAAAD8/wAAAAQA/gIAAAAB/wAAAAAA/gIAAAAF//8AAP8AAv8AAAD/AgAAAP8AAAAAAAD/Bv8A//0AAv8AAAAA/gABAAEAAP8AAAD+AQAAAAAAAAAAAAABAAAAAAAAAAAAAP/8Cv////0AAf8AAAAC/P8A/gT/+wUAAP/+AP7//wT/A/4AAAD/A/8AAAAAAv4AAAD/+///Dv4AAQAAAAAAAAABAP8C/AIA/v/7+v//JPf/Bvz+AAABAAAAAAAA/QMAAAABAAAAAAAA/QMAAA33/f//A/3/+gcAAA35/v////7/+AkAAAEAAAAAAP8A/wEA+/r19/f3Ax75Eff0AAD//f///wX/AQAAAAD//v8AAAMAAf8AAAD//wAAAAIAAf8ABgD7+gD/AAn/Av4EAAD//v///wX/AQAAAAD+B/8AAP0AAQAAAAABAAAAAf8AAAAAAAD++////wf/Af8AAAAAAAABAAAAAAAAAP8B/QEBAwD9AgEAAP8B/QEBBP/9/wQABgAG9/z/AAj++AkUAAABAAAAAAAA/gMAAP8E+/3//gb//wIA/gD/AAD8/wb9BAAAAP/9/v8A/wUAAf8AAAAAAAAAAAAAAAD/AAAB/v8AEPkA/QID/AAAAAAAAAAAAAD7AAD/BgAAAP0AAf8AAPsBFPz+CfIAB/kRAP//Bv7/AP7/Av8AB///Df8AAPj/BPwXAP//Bv7/AP7/Av8AAP//Bv7/AP7/Av8A/v/+CAD/APz/Av8OAAD/AgAA/wAAAf8A5gD9AwAAAP8AAQDsAP8U+v7///3/Av4A/gEF/v8A//8AA/0AAAAGAf////7/BfwAAAD+AgAAAAAAAf8A/gAF/wAAAP4A/gIAAAADAAAAAP8AAAAAAAAAAAAAAAAA/QMAAAAAAAAAAAAA/QMAHf7/BwAAAP0AAQAA8foO/Pf7DgP+C/j7AAAEAQAAAP0AAAAAAP/8CP3+DPj/Av8AAP/++v///wj/Af8AAAAAAQAAAAAAAAAAAAD+/gAH/f4G+/8AAP/8C/7+/v39Bf4AFQLyBAX8+Qf8/AgzAP/8/AACAQQF/v0AAAf9AP/9Bf39/wQA//oL//8AAAABAf4AAAAA/wD/AAEAAAAAAAD+BAAAAP4AAf8AAAAA/gABAAEAAP8AAAD//wQAAP///wIA/QD+BwAAAPwA/gL+AAAAAQAAAAAAAAAAAAAAAAAAAAAA/gIAAAAAAAAAAAAAAf8AAAAAAAAAAAEAAQAAAAAA/wD/AAEAAAAAAP///v8A/wQAAf8AAP3/D/8A//f/Av8AAAb///wAAAAAAAAAAAD//v/+/wX/Av8AAAD+BgAAAP0AAf8AAAABAAAAAAAA/gIAAAD/AwAAAP8AAAAA9/4D/P//BwAA/AP3AAAAAAD//wEAAQAAAAAD/wAA/wH//QQAAAD+/v//AAQAAf8A9gD/+f8A/wj/Av8RAAAAAAAAAAEAAAAAAP/+//8A/wQABPwAAAAAAAAAAAAA/AQAAAEAAAAAAP8A/wEAAAb//wD/AP7//wIAAAD//f8ADf0AAv8AE/0ABwH//P//BvsM/gIAAAP//////QQA/wAA/wAA/wEAAAD9AP/9/f8J/v4H+f8AAP8E/gD/+QUAAv8AAP/9EP778wL+A/8AAAAA/wD//QT/AQAA/gr7AP//AP3/+An/AAAAAgAAAP4AAAAAAAAAAgAAAP4AAAAAAAf18y/7+/P86hkA//8Q/fz///0AA/0A/wAAAAAAAAAAAAAA/gAAAAAAAAAA+Qf/6/v4CPz9+gr+AgEHAAAA/v8AAAMA/AUAAAD+BQD///4AAQAAAAD//f///wUAAQAAAAD+CP8A//0AAf8AAP0AAAAAAAIAAAAAAP/6Ff7//vb/A/4AAP/4D/7//vz/BfwAAAAB/f//DfwA/QQAI/rbNev78gfzFPpEBgP8Bf3+/gH+/wMHAAIBAAAAAP4A/wIAAAAD/gAAAAAAAAAA///0EP////z/Av//AP/3Df////3/A/4AAP8CBAD///7/+wUAAAAABAAAAP4AAAAAAAAB/wAAAAEAAAAAEv//+f/+CwP+Bf0gAAAA/AAA/wQAAAAABgIF+f//+gb/AAH9AAAA/wAAAAEAAAAAAP8A+wD//wYAAf8AAAD/B//+//3/Av8AAAAAAAAAAAAB/wAAAAAA/P8AAAQAAf8AAAAA/wAAAAEBAAAA/wAK/v////7/Af8AAP8L/QH+//7/Av8AAP8L/v7/AP//Av8A4v8J/fUX7vsO9fz//QD+DAAA+/oAAf/9+wD/AwAC//wC////AAAACgAAAPgAAf8AAAAAAwAAAP4AAf8AAP8T/gD///r/AQAAAAX8/////wH/AAEAAAAD//4A/wIAAQAAAAACAgAAAP0AAAAAAAAAAAAA/wEAAAAAAAD/Cf////v/Av8AAAH+AQAAAAAA/wEAAAAAAAD/AwAAAAAAAAD//f8A/Ab/Av8A/wAA/v//AAQAAf///wAA/wAAAAAAAAD/AAD+AgAAAAAAA/4AAAD9AAAAAAIA/gL//P//Dvz///n/BP0SAAD/BQAAAP0AAf8AAAAAAAAAAAAAAAD/+gICAf8AB/kB/AP9AAAAAAAAAAAA/AQA/gAA/gABAAEAAAAAAAP8AgAAAP8A/QMAAAAA/wAAAAEAAAAA/AAEAAAAAP4AAADx+P/+Ef3+/vj/Av/6AAAAAAAAAAAA/QMA9wD/AQAAAP8BAf/vAAAAAwAAAP4AAAAAAAAAAgAAAP4AAAAA+gAD/wAAAP8AAAD/APUPAAAAAAAH+v8A/QH8/wEAAAIA/wH/AAAAAAAAAAAAAf8AAP///QoAAP0A/AQAAP///QoAAP0A/AQAAAH8B//+/v7/A/4AAP/+B/////3/BvsAAf//AAAG/f4B/wAiAAD+AgAC//4C/gAAAP/+/f/6+w39Bv0AAAD//wD5/wj9Bf4AAP/8BP///AP/Af8AAQAA/gD/AAMA/wIDAAD//gD/AAMAAQAAAAAA/wAAAAEAAAAAAAAA//8F/QAD/f8AAAMAAAAAAP7/AAEA9gQA/v3//wL/Bf3/AAAA/wD/AAEAAAAA/wAAAAAAAAAAAAAAFfv6DPz//wH+B/sDAP//Bf0AAP8AA/0A+wH+BAAAAP0AAAH/BP3/AAD//wQAAv4AAP/9Av///wP/Af8A+f8B9gD//wkAAAEI/wD9AgAAAAAAAAANAAD9AgAAAAAAAAAAAQXv8/sb8QUX9PQDAAMAAAAAAP4G//oAAAAC/wAAAP8AAP8A/P/6+/4Z+/YP8/0RAAAAAAAAAAAAAQAA/gAA/gABAAEAAAAAAAD+Bf//////Av8A/AD//gEAAAEAAf/+/QD+/wEA/wEAAv4AAAD//wAH/v4E/P8AAP/9/f4L/v0H+v4A/wAAAQAAAP8AAAAAAAAAAQAAAP8AAAAA/wAAAwAB//0AAAAAAAAA/gAAAAIAAf8AAAAA/wAA9wcAAAAA/Pbv6Pj3afcHB/H+AAD/Bf///v8AAQAAAAD//wD/CP7/Av8AAP/++/8ABwMAAQAAAAAA//8AB/7/Av8AAAD/////B/8CAP4AAP4AAAAAAAEAAAEA/vz/+/8A+Q0L+Pz/AAAAAAD/BAAC/gAAAAAAAAAAAAAA/QMAAP36/f8AFP/8DPgA//0FAwAC+/8G/f3+AAAA/wACAf8H+QD/AAAABAAAAP0AAQAAAAD//f8ADf0AAv8A/QABAAAAAP8AAQAA/gAAAAAAAAAAAAD++v39A////wP/A/4IAP4AAAAAAAEAAAEAAAD+BAAAAP4AAf8AAAAAAgAAAP4AAAAAAAAAAAAAAAABAf4A+gAA/wAA/wIAAf8C/v31DPoB9gYBBPoB/QD//gAEAAAD/v8AAP/9Bf7+/gL/A/4AAAAAAAAB//8B/wD/AP//BQD/A/0AAv8AAAAABAD//AAAAQAAAAD9+gAADAEA/wEAAAD+Bv8A//0AAf8AAAAA/wIAAAAA/wEAAAAA/wIAAAAA/wEAAPnmJvL58Qz8DvcAAAD/CgAA+vwAAAAAAAD+DQD///n/AgAAAAD/Bf///AAAAQAAAAD/A/8AAP8AAAAAAAAA9gD//QsAAAAAAAAA/gAA/wIAAAAAAAAAAAAAAAAB/wAA/v8G/f8I/foF+///+QAK/f78DPz+AgDxAP8DBP7///7/Af8AAAAJ+gAAAAAAAAAAAAD//v8F//8E+gIAAAAABQX///sBAP8AAQAC/wAAAAAAAAAG6/4G+A///v3//QTf+QD+AQAAAAH/Af/3/gAAAAAAAAAAAAD//wAA/wAAAAAAAAD/AAAAAAAAAAAAAAD//QADAP8AAP8AAQD5/wAAAAAAAAAAAAD+AAADAP8AAAAAAAAA/wAAAAAAAAAAAAAAAAD+AQH//QIAAf8A/AAD/gAAAAAA/wH8AAAA/wAAAAEAAf8AAAACAAAAAAAAAv8AAP3//QAA/wcAAQAA/v4AAAAAAAL/AAH/AAEA/wD+AAIAA/4AAP//+f///wj//wEAAAAA/gAAAAEAAAAAAP///P7//wf/Av8AAAAAAAABAAAB/wAAAAL8/gAA/wQAAAAA/AD7CAAB/f0C/AL9ABT6+/7//vz/9woAAP/+Cv7+/v7/Av8A/gAEAAAAAP4A/QME/gAB/wAAAAAAAAD//QAA/f///wX/Av77AAD9AAAAAAIA/wEAAAAD/wAAAP8A+wUAAAADAAAAAP8AAAAAAP/+AAAB+gQAAAAAAP8AAAAC/wAAAAAAAP8P/f7///3/A/4AAP8A/wP+/gMC//8AAP8A/wP9/gMB//8AAAD8BAAAAP8AAAAAAAD+Bv////7/Av8AAAD+Bv////7/Av8AEhL0DAb19vr8/QcV/////QT+/wMB/QEGAgP+9Qz//QP/+gf8AAT9B/v///3/Av8AF/8H/////wD/A/4tAAAAA/8AAP8AAQAAAP8A/wP9/gMB//8AHv/+DAAD/fcCAP4T1PruCQsC8QX+AAL2/wAA/wAAAAEA/QIA/v//BwcA//gA/gICAP/9BP///wEAAv4AAP/8/P///ggAAf8AAAAAAP8D/wAB/wAAAAD/Bv8AAP0AAv8AAPz9/v8BDf8ABPwAAAAAAAAA/wEAAAAAAAAAAAAB/wAB/wAA//7+Cv////3/A/4A//8HAwD//vz8B/0AAAD/BAAAAP0AAf8AAP8H+////wIAAv8A///5+f7+/g/+CPv/AAD8/P/+/wj/BP0AAP8K+A3+/vz+BP4AAAD//wUA//4AB/oAAAD//wMA/wAA/AQAAAD//AoA//8A+gYAAP8M/f7/AP//A/4A9v7/Af8ABf//AAH9/QAA/QABAAIAAAD/AAAAAgAAAP8AAAAAAAAAAAAAAAAA/QMAAP///v///wQAAf8A/v///v8A/QUA/AX//wAA/wAAAAEAAAD/+/8B/wAAAAAA+gbzAf/1Dv////3/A/79AAD8B/8A//4AAf8A/wAA/wAAAAEAAAD//wAA/wAAAAEAAAD/+P/6AP8AAQT/+gcAAAAAAgAAAP4A/QMA/wD9/wAAAAIA/wEAAAz6/v////7/+QgAAAAAAgAAAP8AAAAAAAAAAgAAAP8AAAAAAAD/AAAAAAEAAAAA/wAAAAAAAAAAAAAA/wAAAAAAAAAAAAAAA/8HCf3+//r/BvwWAAD/AQAAAAAAAAAA/vwJ//8AAP8A/gL8//z09vkhB/YV7vv+AAAAAAD/AgAE+wAAAAH+ABP7/vkB+wQAAP7+ARX7/voB/AMAAAAAAAAAAAEAAAAA/wD///8AAAMAAf8A/wD///8AAAMAAf8A//8EBP8A//4AAv7+AAD/AQAAAAAAAAAAAAD/AQAAAAAAAAAA/P339v0S/gIG/P0TAAD8/gABDP0D/f8A/wAAAAAAAAAB/wASAAD+//8E/wAC/QAAAP/++/8J+gEAAP8AAP8AAAAC/wAAAAAAAAAA/wAI//oAAAAAAPv9/v8K//8J+v0AAPv9/v8K//8J+v0A/gAAAAAAAAAAAAAA/vz++/8A+Q0L+fv/AAAA/wAA/wIAAQAAAAD//wAA/QMAAAAAAP/4/P8LBvwN9P0AAAD5/P8L//8H+v8AAAD/Bf8A//4A/QMAAAD/Bf8A//4A/QMAAAABAAAAAP8AAAAAAAAB/wAAAAAAAAAAAAAB/wAAAAAAAAAA+P8D/P4A/wMAA/79AP8CAP8B//8AAf8AAAEAAAAAAAAAAv4AAAAAAgAAAP4AAAAAAAAAAgAAAP4AAAAAAAH/AAAAAAAAAf8A9gD98/0LBAMH9gITAwAA/AAAAAQA+wUFAAD+9f8O//8J9gAAAAL+AAAAAAAA/wEA+gAAAAAAAAAAAAD9FwD/AAAAAAEAAQDzAAD+/v7/D/3/Av8AAAAM/QAA//wAAAAAAAAK/gAA//wAAAAA/gAAAAAAAAAAAAD+/gAAAAAAAAAAAAD+AP/7Ff39/vj+Bf0AAAT6/wD//wP/AAH78/8SAf8C/vUBAv33/QAABAAAAP4BAP8A/wAA/wAAAAAAAAD//P8P/wAB/voAAAD+/gAHAQAAAPwAAf/+AAABAAAAAAAAAAAAAAAAAgAAAP4AAAAADfv+AQAAAAP//gIWAAABAAAAAAAA/QMAAAD/A/8AAP8AAf8AAAAG////////AQAAAAAG////////AQAA+gECCf3+/vz+/QX+/wT8AAAAAAAA+gYAAP0AAAAAAAMAAAAAAAH//wAAAAEAAf8AAAD7/gAAAAQA/gL/AAD/B/////0AAQAA8AACDQX+/vT/+Qj6AAEJ//////4AAQAAAAD+Bf//////Af8AAP8AAAAAAAEA+gYAAAD+CP8A//wAAQAAAAD+CP8A//wAAQAAAP/++/7/CgP/A/4AAP///v///wQAAf8AEAADCvD2Bwb8CfwEBPoP8vz+/A4ABvr7/wD+AQAC//8C//8ABPv2Fv7++P/+BP4OAAD+Af///QMAAf8AAP8C+v/+/wj9/gUAAAD+AQAAAAEAAAAAAAD8Bf8AAP8AAf8AAAD9AwAAAP8AAAAAAP77BP3+Evr/A/4AAAAD/wAAAP8AAQAAAAABAAAAAAAAAAAAAAAE/wAA/gAAAAAA/wAA/wAA/QMAAAAAAAD+Bf8ABvwAAQAAAAAABAAA//4AAQAAAAAAAAAAAQAA/QMAAAD//f8ADf0AAv8A/wEK/QAA/f8AAQD/+wEA/wAAAAAA/wHy/QAA/wAAAAEA/gIAAAAAAAAA/wEB/wAAAAD/+gAAAAYAAAAAAAP9/f8I//wL+voAAAAA/gAAAgEAAAAAAAAAAQAA/gIAAf8AAAD+Df////gAAAAAAAD8Cf8A//3/BvsAAAAAAAAA/wIAAQAA8RT7//r+/fz++Qn/////Bf8BAvwD/QAAAAAE/wAA/gAAAAAA/AAAAAAAAAAAAAD7AP/7+v///gr/Af8AAAD/BgAAAPv/AAEA//0ABQIAAPwA/wH8AAAAAgAAAP4AAAAAAAAAAAAAAAAB/wAAAAAAAAIAAP8A/wEAAAAAAgAAAP8AAAAAAAAAAgAAAP4AAAAA+QD/AgAAAP8AAv76AAAAAAAAAAAAAf8A/wD+AP///wP/Av//AAD/BAD///8AAQAA/wAA+/8AAAUAAf//AP/9//8A/gQB//8AAP/9//8A/gQB//8AAP/9EP7///f/Av8AAAAD/wAAAP8AAf8AAAD+CP8A//wAAQAAAAD+CP8A//wAAQAA/wD+BQD///4AAQD/AAD+Cf////z/Af8ADf3z8/oKCwkG/P4OAAkA/P4AAP4A/AQAAAkA/P4AAP4A/AQA/wAA/wAAAAAAAAD//wAA/wAAAAAAAAD/AAD/AAMAAP8ACvYAAAD/AAMAAP8ACvYAAAAAAAAAAAAAAAD93P8ACv4AAfn+/gTpAAAA/P8A/wX/+gcAAAD/AQAAAAAA/gIAAAAAAQAAAv4AAAAA/gD9/wIAAAEAAf//AAMAAAAAAP7//gIAAAAAAQAAAAAAAAAA/f//AQD/Cf0AAv79AP//AgD/CfsAAf8A/wD+AP/+/wT+AwAA/v7+CP//AP0AAv8A/wAAAAAAAAAAAAD//wIA/wABAP4A/wIAAP4AAAABAAEB/wAA/wD/AAABAAAAAf8AAAAAAAAA/gEAAAAA/P//+////wj/A/73AAABAAAAAAD/Av8A/gD8/gD//wYAAQD/AAAAAAAAAQAA/gIAAAAAAAAAAAAA/gIA/wAAAAAAAAAAAAD//AL//gABAAEAAv78AAAAAAD+AAL/Av8A5voNBvz69wX/BP0MAAAAAgAAAP4AAAAAAAAA/wAAAAEAAAAAAAAAAgAAAP4AAAAAAAAAAgAAAP4AAAAAAP/8CP///v4AAf8AAAAAAgAAAP8AAAAAAAAA/wAAAAEAAAAAAAAAAwAAAP8E/AAAAAAAAgAAAP8AAAAAAAD++////wcAAQAAAAAKBAAAAPgAAv8AGw35+f79/AcAAf8aAP//+/8AAAYAAQAA+Pvv9P38/R39CPz9+fv9+/4C/goDAP3+AAAA/wAAAAEAAAAAAPwAAAAAAAP//wEAAAAAAgAAAP8AAf8A/wD/+hv8/vj89g8AAP/8/Q3///7/+gcA/v8PAf8AAPgAAv7//wAAAAAAAAAAAf8AAAD/AwAA//8AAv8AAP/7+CD+/vj+8w4AAP/8+xL///z/+gcAAQABAgAAAP8AAf/5AAABAAAAAAAAAf8AAAABAAAAAAAAAAAAAAAAAAAAAAAA/QMABAED+/8B/gMA/QID/f8E/QAC/wAB+gX//QT8/wAAAAAABfsAAAAAAAAAAAAA/gIAAAL/AAAAAAAAAv4A/wH/AAAAAAABAP8AAAAAAAEAAAAA/AQAAAD+Bv////7/Av8A+P758voQBwMM+vr0/wAAAAAAAAAAAAD//wAAAAAAAAAAAAD9AAAAAAAAAAAAAAD//wAAAAAAAAAAAAD//wAAAAAAAAAAAAD//wAAAAAAAAAAAAD/AP8h9P7//vz/A/4AAAAH/QAAAP8AAQAA/vv7/f/8FwD7B///AAD8/v/8FP37Bv8AKvsK8/P8AhT9Bv32AP/+/P///wYAAf8AAAD+////Df0ABPwAAAAECf////kAAf8AAP/+A///+wP/Af8AAAAAAAABAAAAAAAA/AAB/QAA/gT/AQD+DgD4Av8Y/PEO8/4lAP/9/gIG/v4C/gAAAP/9/gIG/v4C/gAAAP/+//8G//8C//8AAAAA/QAAAAMA/wIAAAEAAAAAAAAAAv4AAAMAAAAAAP4A/wEA3ezvGQ/t8xH2DP/SAAD//P8A/wYAAf8AAAD//v8I/v0F/P8AAAD//f8A/wUAAAEA/QAAAAAAAAAAAAAAAP/+C/7///v/A/4AAAD//f8A/wQAAf8AAP8AAPYAAAcBAP8AAAABAAAAAAAAAAAAAP/+/f7//wb/BP0AAAAAAAAAAAAAAAD+AAD7Bv8AAP8AAf8AAAD/CwAAAPgAAQAA+AABAAAAAAAAAAD8AAD+B/////7/Av8A/wAA/gAAAAMB/wD/5/3+AAH7+wr9B/z5AAD9Df7///r/Av8AAAAAAAAAAAAB/wAAAP/+AgX///4A/QMAAAD//f8AAAQAAf8AAP///gP+/wMAAf4AAAAA/v8AAAIAAv4AAP8A/wP9/gMB//8AAAD////8/wb6AwMAAAD/Bv4A//7/A/4AAAD/A/8AAP8AAf8AAAAAAgAAAP4AAAAAAAAAAgAAAP4AAAAA8QAAAAAAAAAAAADw/f/8FP7+/Pf+BvwAAAD+Bv////7/Av8ACAD2DQT//vr/AQEiAAD+BQAAAP4AAQAA/gAAAAAAAAAAAAD+AP/8+xf//vv/9gsA/wr5AQT0+Qj7/QgDAAj/////AP7+/QUAAAD//wQAAP///wIAAP8B//35/QoB+wUAAAD//ggAAP4A/gIAAAAAAgAAAP8AAv8AAAAA/AAAAAQAAf8AAAAA/gAAAAMAAv8AAgIg9v3+/vv9BP4I/P8F9f7//gr/+Qj/AAAB+/8A/wUA/QQA/AAE/gAAAAAAAAAA9g/5+QD+EPf8+wn0AAAAAQAAAP8AAAAAAAAA/wAAAAEAAAAAC/b4DQoJ+ff/Af8X/wAAAAAAAAAAAAAAAP/9/v4G//8CAP4A/f8H+QT+/gP+A//8AP37//8I/wAC+wIA+gAAAAAAAAAAAAD6/fwDCAH9/v79BP8DBAAAAAAAAAAAAAAABP/7Df////v/Af8AAAD/AwAAAP8AAAAAAAD/AwAAAP8AAAAAAAAA/wAA+gMAAAAAAP/9AwQA//3/AAEAAAD+BAAAAP4AAf8A/gAAAAAAAAAAAAD+/gAAAAAAAAAAAAD+ABPn8RP8+wX87hYAAAD//gcA//4A/gIAAAb///0AAP8A/wEAAPz+/Ar//wP/A/4AAAYC/vsAAP8AAAAAAAb///wAAAAAAAAA+QAAAAAAAAAAAAD/Cf379Rn7/AT6+A79/QAD/wD+AAH9BP//AAAA/wQAAP8AAf8A+gEH/////v//AQAMAAH+/wD//wIAAAAAAAAAAwAAAP8AAAAA/gAAAAAAAAAAAAD+AAAAAwAAAP0AAAAAAAAG/wAAAP4AAAAAAAD//wAAAAEA/wEAAAAAAgAAAP4AAAAAAAAAAAAAAAABAAAAAAAAAAAAAAABAAAAAAAB/wAAAAIA/AQAAAAB/wAAAAIA/AQAAAAA/wAAAQAAAv8A/////AoAAP0A/AQA/wAAAAAAAAAAAAAAAAAAAAAAAAEAAAAA/f7+CP7/AP7/A/7/AAAD/gAB//8BAP8ADQD1+P38/BT9CPzuAAAA/wAAAAAA/wEAAAD+Bf8AAP4AAQAAAAAA/wAA/wEAAAAAAAAA/wAA/wEAAAAAAAAB/wAAAAEAAQAAAAAABQAAAPwAAQAAAP/9/RL///z/+gcAAPzx7VP6+u363icAAAD//wUA//8A/QMAAAr3/P7//wT//AUAAAD//QAAAAMAAQAA///+BP//D/j/Af/7A//9B/8A//0AAf/+/wAAAAAAAAAAAAD/+QAAAAAAAAAAAAD9/wAAAAAAAAAAAAD//wAAAAAAAAAAAAAAAP8H//8A//8AAf8AAP8H//8A//8AAf8AAAADAQAAAP4AAAAAAAD9Bf//AP//Av8AAP/99/7/Hvv/AAEAAAD8FP7///X/Av4AAP4BAAAAAAEAAAAAAAAAAAAAAAAAAAD/AAAAAAAAAAAAAAD//f8H+QT+/gP+BP/8AAAG////////AQAAAAD6AAcAAAAA/wEA/QD/AQAAAAAAAf/8AAD5AAAAAAT/Av4A/g7//v3+/v3+/QUAAAkA/v4AAPwA/AQA/QAA/AME/gAC+gT/8wH/BAD///7/AQDyAAD+/P///wf/Af8AAAADAP8AAAAAAAD9AgT+/gj///z+/QUG/wAAAAAAAAAA/gIAAAIAAAAAAP8A/gIAAAACAAAAAP8AAAAAAP/8AAQA/gEA/wEAAAD6BwAAAP4AAQAAAAD6BwAAAP4AAQAAAAD9BAAAAP8AAQAA/wAAAAAAAAEAAf8A/wAAAAAAAAEAAf8A7/8AAAQAAP8A/wHqAP0B9xYC+f0B9gkAAP/9/Bj+/fn+9wsAAP/++v0F/gYD//0AAAD+BP8AAP8AAf8A/AD9BgAAAP0AAAD+AAAAAgAAAP8AAAAAAPkF/Aj7/wX6CP4AAAAAAAAAAAABAAAAAAD7Bv8AAP8AAf8AAAD7Bv8AAP8AAf8AAAf+/f/++gT+/gXxAAf9/v/+/wH+/wQAAAABAAAAAP8AAAAAAAAE/wAA/wAAAAAAAAAE/wAA/wAAAAAA/P4HCP39B/f/A/4OAAD+BgAAAP0AAAAAAAD8/v//AAYA/wEA/wH//v8A/wMA/wEAAAAA/wAAAAAAAAAA/wAA/wAC/wAB/wAAAAAAAAAC/wAB/wAA+//9FP0B/vUABPwAAAAA/gAAAAIAAAAAAAD/Cv8A//sAAv4AAAD7C/////wAAf8AAAD7C/////wAAf8A///7/f7//wj/Av//AAD6/gAAAAUA/gL//gADAAAAAP8AAQAA/gAAAQAAAP8AAAAAAAD+CwAAAPcAAf8AAAAACgAAAPgAAQAAAAbu+x0F9vf++AoFAAD//wMA/wAA/AQAAAb+/v4C//8A/QIAAAX//Qn///v/+wYAKPv7DwH3/QP5D/lCK/0SAwD7+v79Bv5CAAD+/v8ABwAAAAAAAP/4DP7//v7/Av8AAAD/AQAAAAAAAAAA+v/2EAH///v/Av/6AAD/BgAAAP0AAQAAAAAAAQAAAP8AAQAA8wH2C/3//AEABP0GAAAAAgAAAP8AAAAAAAAAAgAAAP8AAAAAAAD/+wAA/wb/Av8AAP/4B/7//gP/Av8A+wABDP////n/Bfz9AAAAAgAAAP4AAAAAB//yDQX//P3+/gQSAP/7Bgb//f3//gIAFQD/AQAAAP8AAQAH/gAAAAAAAAAAAAD+AAD/BAAA/v8ABP0AAAH+AwAAAP8AAv8A+AT99v0L/gEG/P4AAAL///8B//8B/wAAAP/5/P8L//8H+f8AAAAA/wAAAAIAAv8AAAAA/QAAAAMAAAAABv8A/QAB/wMBAv0NAAAA/wD/AAEAAAAAAAD//wACAAACAP4AAAAAAQAA/wAAAQAAAP/+/f///wX/A/4AEQADAAAAAP4AAf8LAAD+A/8A/wAAAf8A+v4X8v0D+AQCAvz2AAAAAQAAAAAAAAAAAP8T/gD///r/AQAAAAAAAQAAAAAAAAAAAAAA/gAAAAIAAAAAAAAA/wAI//sG+v8AAAD7/QD//wcAAQAAAAD/AQAAA/4D/v8ACf/3+////wz/A/4FAAAE/wAAAP8AAAAA9QD7+f4LDPoJ+vz6/gH/AAAAAAAA/wH+AP/+/v8H/gACAP0AAP////8DAP8E/v4AHwD/Av8B/v/9AAMCAAD/AgAB/v/9AAMAAP8I+f79/Qn9Bf4AAAD+/v///wX/Av8A/gAFAP7//wAAAf/3/wAAAgAAAP8AAAD4EPYX/v/////+Bvz/BPsM////AP///wL3DvsL/wD///8ABfwIEf34HPr2+v/+CfogAP/9HP3+/vH+Bf0AAAAAAgD///8AAQAAAAAAAwAAAP4AAAAAAP8NBv7//vj/BP4AAP8P/f////3/A/4AAAD+B/////0AAQAA/v/9Gfz+/vP/Bf3+AAAAAwAAAP4AAAAACPn5+hj//gD+/QX5AAAAAQAAAP8AAAAAAAACAAAAAP8AAAAAAAH5/gz////+/AUA+wAAAAAAAAAAAAD7AgD/AQAAAAAAAAD5/gD//wEAAAEAAf//AAAA/wD+/wMAAf8A+gD+/wAAAAMAAAD+/v//AgAAAf8AAf//FP/9AQD/+wX/+gf8AAH+AQAAAAAA/wEAAAL/AAAAAAAA/wEA/QP8BQAAAPwAAQD+AAAC/wAAAAAAAf8A/wT9BP/+//8BAf4A/xP6/P7//vwA9gn+AAAAAAAAAAAB/wAAABP6/P7//vz/9woAAP/+Bf8B//4BAP8A+AEAAAABAP4C+wP7+AEAAAABAP4C+wP7AAD9/v8I//0G+/4AAAD//v8G//4E/P8AAAD7/v8AAAYAAf8AAP7//Rf7/vsC/AMAAP///w37/v8C//8A/f/8/gz///3/+wb/AAAAAQAAAP8AAf8A9gD+/wAAAAIA/wH+AP/89v/+/g7/Av8A/gAAAwAB//0AAv//AAH/AAAAAAAAAAAAAAH/AAAAAAAAAAAAABn6+/38//wA9gkAAP4E/wb+/v8B+wQAAAAAAAAAAAAB/wAA/gAAAAAAAAAAAAD/GAAAAAAAAAAAAAD+AP0B+/z8Cgb9Bf8UAAD+/v//Efv//QQAAAAAAAAAAAABAAAAAP/3Ev////n/Av8A8A7p9iEA9/oA8A/+AP/9+RL///3/9goAAAj+/QH///7//AUAAAAA/wAC/wAB/wAAAP/7AQv///3+AAIAAP/4/An+/gX+AQEAAP/4/An+/gX+AQEAAP/+/f///wb/Av8AAAAF/wAAAP///wIA/QD/AAAAAAEA/wEP/v77BP0G/f8E//z+/////QAA/wQAAv//AAAA/wAAAAIAAv8AAAD//v8A/wT/Av8AAAAA/wAAAAEAAAAAAAAAAQAAAAAAAAAA//8AAPYAAAcAAP//+f76/xYC+/gB9gnzAAAC/wAAAAAAAAD8AAD/D/////X/Av8AAAD/AAMAAP8ACvYFAAAAAAEAAAAAA/4AAAD/AAMAAP8ACvYA//wB/wAAAAMAAAD/AAX9////AP///gMAAAX9////AP///gMAAAAQ/QAA//sAAf8A/v8A/P7+DQH+Bf3/AAD/AAAAAAEAAAAAAP//BP7//wH/BP4AAAMBAAAAAP7/AAEABAAC/QAAAAIAAf//AAAA/gAAAAMAAQAAHQD78P3+/Bf+Bv0UAAAAAAAAAAEAAAAAAAAA/wAAAAIAAQAAAAD9BAAAAP8AA/0AAAPz/gAAAAcA/QQAAP//Bf//BvsAAv4AAAD/AwD///8AAf8ADBr7/PwC/fb9/gUSAAAAAAAAAAAB/wAAABP7/f////n+/gQAAP7//v4I//4H+/4AAAr5/v//AP///AUAABT3BPv9/fv9/QcAABH9/Pv//v3/+wYAAAn///oAAP8A/wEA6v77Agb//AL/AQDz+QD//ggAAP4A/gIDAP/9Cf///v0AAv8AAAAAAQAAAAAAAAAAAAD//wAH/v4E/P8A/f4BBgD///0ABP0A/wAAAAAAAAAAAAAAAAAA/wAAAAEAAAAAHPz/FP8B9PoAAP8RAP/7+f7/GP7/Av8AAAABAAAAAAAA/QMAAAABAAAAAAAA9gkA/gT9AQAAAP7/AQAEAP/9CP////7/A/4AAP/+B/////7/Av8AAAUAAAAAAP3//wIA/ffw61n4/PD45CMAAAAA/wAABP8AAAAAAP/4/RX///v/9woAAAD//wQAAP///wIAAAD+/wAAAAIAAAAA9v737vz9R/X+Bf39///9BwAA//4AAQAA+AAAAAAAAAAAAAD7AAD9AQD/AAIAAf8ACP8ACQAC//gBAf0Z9P8JCQv9/vD+AQAVAAAAAwAAAP4AAAAAAAABAQAAAP8AAQAAAAAA/wD/AAEAAAAAAAAM/wD/APsAAQAAAAD4/w3/AP/+/QUA/P/+Bf8A//8A/wL9AP39DP////wAAv4AAAD+BAAAAP4AAf8A9/36AP8H+AQF+gECAAD//wAF//0D/QAAAP/9Av///wP/Af8AAAAAAQAAAP8AAAAAFQAA/v8A+QcAAf4QAAAA+wAA+ggAAAAAAAAAAAABAAAB/wAAAAD//wD/+wUAAAAAAAH+AAAAAAAA/wEA//3+/wAAAAT/AAAAAAD9AQAD//8C/gAA9gACAAAAAP8B/wAA/gAAAAAAAAAAAAAAAP/4/P///woAAf8AAAT7AAAAAAAA/gIA/v/5EP7///kAAv7+AP/5F/3//vf/BP4AAAD/Bf8AAP4AAf8AAAAAAAAC//8B/wAAAP/7Dv////oAAv8AAP/7+/4T/fkO9P4AAAD+/v8J//wG+v8AAAD//wAF//0D/QAACf30B/sQ+vsL+PwOAP8CCP////z/Av8AAP//Cf////z/Av8AAAD/AQAAAAAAAAAA3/voDvX39Rr6D/gYAAD/CP////z/AQAAAAD/AwAAAP8AAAAAAAD+CP////wAAf8AAAABAAAAAAAAAAAA/QAAAAAAAAAAAAAAAAAA/gAAAAMAAQAAAAD+B/////0AAQAAAP/++////wgAAv8AAAABAAAAAAAAAAAAAAD//gAC/AIC/gAA7gL+AAAAAP8ABPzx/AH7/wAAAAMA/wH9AAH7/wAAAAMA/wEAAP/+BP7+/gL/A/4A/vb8D////gH+Bf0O/wAA/wAAAAAAAAD/AQABCAD///r/A/4CAAD//gAAAAIAAQAAAAAA/wD/AAEAAAAAAAAAAAAAAAAAAAD/DAAA/wD/AAEAAf8OAAAA/wD/AAEAAAAAAAAA/wD/AAEAAAAAAAD/AwAAAP8AAv8AAP/+B/7/////A/4AAAD/Cv////v/Av8A+v/yC/z8+wj9BAAAAAD/BAD///8AAQAAAP///v8AAAT//AUAAP//Bv////7//AUAAAAA/wAAAAEAAf8A+wL8AQAAAAAAAf/6AAAD/gD//wEAAQAAAAAA/wD/AAIAAAAAAAAA/wAG/vz9AgEAAAAAAAAAAAEAAAAA8f3sCv7+BgX++gjz+/8E+gD//wUA+wX7/QAA/QABAAIAAAD/AAAAAQAAAAAAAAAA/gAAAgAAAP8AAAD/////AQD/CfwBAf/+/gD//wEAAAEAAf///wAA/wAAAAAAAAD///4E/f8A/wMA/wH7/gIE/f8A/wAAAAD/HgAABgAAAPsAAv4AAAIA/gAAAAEAAAAAAAUA/wAAAP7/AAIA+Ab6/P4F+QQD+wL2AAD6AAUAAAAAAf8ABAEA/P///wQAA/zxAAABAAAAAAAAAv4AAAD//v///wQAAf8AAAAA/gAD//8D/QAAAAAAAAAC//8B/wAAEQP1Af7+/An/BvwREQD+Av///gL/Av8CAP/++////Qn//wIAAAT8Av8AAP8ABfwAAgD+AAAAAAIA/gIHC/L++QD8/hb+CfkmAAD//gf//v///gIAAAAAAgAAAP8AAv8AAAAAAAAAAQAAAAAAAAD//f7/EPz/A/4AAAD/Av//AAD/Af8AAPz//AAAAAj/AgAAAAAA/wAAAAEAAAAAAAABAAAAAP8AAAAAAAAA/wAAAAEAAAAA+gAAAAAAAAAAAAD9AAAAAgAAAP4AAAAAAP78+f7//g3//gMA//0B/wAAAAIAAAAA/gADAP8AAP8AAv7+/wEA/wAAAP8A/wEACgD8/QD6/wv+BP8PAAD//wD5/wj9Bf4AAAH9AAAAAAEAAAAA/gD/AAAAAAEA/AT/AP/8AgH//wIAC/YAAAD/AAMAAP8ACvYAAP/7Bv7//wH/Av8AAAD//P8AAAQAAQAAAP/+Cf////z/Av8AAP/+Cf////z/Av8AAP/+CP////7/A/4AAP/+B///////A/4AABD+/f/+//z++wcAAAAAAgAAAP8AAAAA/vv59P0TCf4L9AAAAAAB/gD9Df3/AQAAAP8AAAAC/wAAAAAAAP3+AAAFAAAD//4A/wP69QYUCe8Q8f7+AP/9/AMN//kI9gEAAP///gQD//4F/f4AAAAA/f8I/v0F+wAAAAAA/f8I/v0F+wAA+f/8Bv3+/gP+BP4AAAD/BP8AAP8AAf8A6vv3+xED/AAG6hD5AAAAAAABAP8BAAAA/AAB/wAAAAEAAAD//gAAAAAAAAAAAAD+/gAA/wAAAAAAAAD//v4E/QL//wL/AAH9AgAA/wQAAP4AAv8AAQEAAAAAAf8A/wH/AAAA+wAAAAQAAAAAAAD/AgAAAP8AAAAAAAD/AgAAAP8AAAAAJgTi+fz47ij7DvdNAAAAAwAAAP4AAf8AAAAJAAAAAPwAAAAAAAAAAgAAAP4AAAAAAP/9/f///wb/BP0AAAAAAgAAAP4AAAAAAAAA/wAC/wAC/gAA/AAAAAAAAAAAAAAAAAAAAgAAAP4AAAAAAP//+/8AAAYAAQAA/wAAAAAAAAAB/wD+AP7+8/7+/xD+Bf0AAAAA+wAA+ggAAAAAAP///v8AAAT//AUAABH9/P3+//0A+gUAAAD9/f8A/gcAAQAAAAAAAwD+AAAAAQAA/gAA/wAAAAAAAAD/AP/9/Bj+/fn+9wsA+/0KAfoB+QIABfz79v8B/wAAAAEAAf/4AP/+/QAAAAUAAAAAAAD/B/////0AAf8AAAD//f8ADf0AAv8AAAAA//8AAAIAAf8AAAP9/f8I//wL+voAAP/+/f8I//4F+wAAAAMAAAAAAP4G//oA9f7/8RL5/Qv4AAj6/AD9/f///wb/Av/8AAACAAD/AAD+AgAAAAAA/P8AAAQAAQAA/gAD/wD+AAH9BP8AAQAA/QAAAAMAAAAHAAAAAAAAAQEA/gIAAAD7+wz//wH/9woA/f389f3+/RP+AgD/AP/5/wAAAAX/AAEAAP8E/P7//wT/BP0A7f4T9v4DAvz9AwD2AAAO/AAAAPwAAAAAAAAAAAAA+AQAAAAAAAAAAAAA+AQAAAAAAAAAAAAA+AQAAAAAAAAAAAAA+AQAAAAAAAABAAAAAP8AAAAAOvTuBu74Ehf0FvdL9QD9D/8A9f0AAv4AAAD//v///wX/Af8AAAD//v7/D/3/Av8AAAAAAgAABvwAAAAAAP/++P/+I/j/Af8A9wD+Bf8A//4AAf/6AAAA/gD//wP/Af8A/AAA/QAAAAQC/wDzD//3/P39/BD+BvwFAA/8/f///vz/+QcAAAD/Af///wIAAf8AAAD/Bf8A//4AAf8AAAAAAQAAAP8AAAAAAAD+BAAA//8AAf8A+v7+/gID/QIC///1AAD+/////wP6AAcAAAAAAQAAAP8AAAAAAAD//v8A/wT/Av8AAAD/Bf8A//4AAQAAAAD+/QwA//3/+wYACQL9Cv//9AD/BP0bAP/9+v7++w3+BP4AAAAABQAAAP0AAAAA6/wH6fwK8hP+A/8BAP/9/v4F/AIH+f8A6gH8Ag3//vn//AT/AAAA+wcAAAAA9wkAAAD+9/8A/wsBAP8AAAD/+v8A/wYAAQAAAAAAAQAAAAAAAAAAAP8U/gD///n/Af8AAP//AP7+Dvz+BP0AAP39DP////wAAv4AAP8j+f76/vv5DfsAAAAABf////4AAQAAAAD8CQAAAPsAAAAAAAD/AgAAAP8AAAAAAAD///8L//oI+v4AAAD4BwAAAP8AAAAAAAAAAAD+CP7/Af8AAAD//f8A/wUAAv8AAAAA/v8AAAIAAf8AAP/+Bv4A/f8AAv8AAAD/AAD/CP7//AUAAAL8+/8A/wcB/gEAAAAA/gAAAAMC//8AA/8O+P7//gMAAv4IAP/+CP///v0AAv4AAAD9Bv8A//8AAf8AAAAA/gAAAAIAAf8A+AAA/gD+AAMAAAD4AAAAAAAAAAEAAAAAAAAAAAAAAAEAAAAA9//5C/4A/v7//QT+AAAA/wAAAAEA/QMA+wAACwAAAPcAAf///AD8AwD/AAEAAAD+AP/9+P7+CQj+/wMAAP/+/f7/CgH//QQA//7+AwAAAAH/Av8A/gH/AAAAAAAAAf8ACwD//gAC/wEC//8ACPjrAfINDQcIA/X7AAAABwAAAPsAAQAAAP38/v//CgP9Bf4AQ/vz+PYSBgQN+PkZAAAAAgAAAP8AAAAAAAAA/gAAAAIAAAAAAAH+AwAAAP8AAv8AAAD+AwAAAP8AAf8AAAAAAgAAAP4AAAAA/QD+/AAAAAUA+gf+AAAAAAAAAAAA/gEAAAD++wAAAAYA+gYAAAABAAAAAAAAAAAAFP0AAg7///n+/QT+AAD//QoA//4A/QMAAAAAAQAAAAAAAAAAAf/+Agz///r//QQLAP///g3///z/+wUAAAAAAQAAAAAAAAAA/v78/BEC9gAA+Aj/AAAAAAAA+AQAAAAA+gACBAAA//0AAQD+AAAABAAA//4AAAAABv4g+/0E/PQE/v4QBgAAAAAAAAAAAAAA/QH4+vcDCwYCAvz8/gD//v/+AAT/AgD/AAD9//8A/gQAAv8AAP/9Dv7///r/Av4ABAD3BBn26Qf1+xESAA0HBPf9/vj+A/8A/gME/Pv+/wT/AAL+AAACAAAAAP8AAAAA/wAE/gAAAP8AAAAAAP/++/4A/wgAAf8AAAD//wACAAACAP4AAP/+C/z///3/BP0AAP//Cvv///0ABfsAAAD//AgA//8A+wUAAP73+x/+/vr+9QwAAAAABgAAAPsAAAAAAAD9BAAAAP8AA/0AAAD/AAAAAAAAAAAAAAD//v///wQAAf8AAAD/AQAAAAAAAAAA+P3+AvoH+gEE/AAHAAD/AAAAAAAAAQD5EAD+B/8AAP0AAf8SAAD/AgAAAAAAAf8AAAD9+f///wn/Af8AAQAAAAAAAAAA+wX8///1+v8B/w0BAP8AAP//AP4G/v8C/wAANPsV+wD7/AL6Dfo+AAAS/v/7//75DfsA+AACAAAAAP8AAf/9AP8H9v///wcAAQAAAAD7C/////wAAf8AAAD7C/////wAAf8A/QAAAAAAAAAAAAD6AAAAAgAAAP4AAf8AAAAAAgAAAP8AAAAA/wAA/wAAAAEA/QMAAAAAAAAAAAAA/AQA9wT3BiL89PD7+QwQAAD+/v8H//4F/P4AAAD5B/8AAAAAAv8AAP/9B//+/v//Av8AAAAC/wAAAAAAAAAAAP8L/v7/AP//Av8AAP/9/Bj+/fn+9wsAAAD/AQAAAAAAAf8AAAD/AwAAAP8AAAAAAP//BQAAA/sAAv8AAP/+/Qz//gD//AQA///+/Qr+/QD//AX//wAAAQABAP8B/wD/BwAABgAA/v0AAAAaAAD//v8AAAQAAf8AAAH/AAAAAAAA/wEA+wD/AwAAAP8A/gL8AAAAAAAAAAAA/QMAA//sDgP/Af//+Qj+AAAA/wAAAQAAAf8AAP/rEAAAAP//+QgACgD9Cv7///wAA/0QAAAAAAAAAAAB/wAA/gABAAAAAAAAAAD+AAAABgAAAPwAAQAA/gAAAAAAAAAAAAD+AAAEAAAAAP8AAAAA/QAB7Bj++wT99wz5AAD/+g///v7/+AkAAAX18vcW+gMR8f0Q/wAAAAAAAAAAAAD/APz+//8GAf8F//wAAg/7/P7+//8B+AcT/gAAAAAAAAAAAAD+/wAAAAAAAAAAAAD/AP8T/QAA//oAAv4A+wL/AAAAAAAAAAH7AAAAAAAAAAAA/QMAAAAAAAAAAAAAAf8AAAAAAAAAAAAAAf8AAP4AAAAAAAIA/gMAAAAAAAAAAAAB/wAA9wb0Av39/Qf+AQH+AP/+/P///wf/Av8A+wD8/gEAAAMAAAD//gAA/wAAAAIAAAAFAAAAAgAAAP4AAAAA+v8HAQD8/wD6CP74EwUBBvT+5w79BP8iAP8AAPYAAAcBAP8AAAAAAgAAAP8AAAAAAAAAAAAA9wYAAAAAAAD//wQAAP///wIA/gAAAAAAAAAAAAD+/gD9/wIAAAEAAf//7gAEBv///PwAAf/nAP/++////wgAAv8AAAD//v8AAAMAAf8AAAAAAAABAAAAAAAAAAD+CP8A//wAAQAA/gAA+AD/AAcAAAAA/wD/AQEAAP8AAAD5AAAA/gAC/wAC/AIAAAAAAQAAAAAAAAAAAP8P/f////3/A/4AAAD//ggA//4A/gMAAP/rEAAAAP//+QgA/wAA/wAAAAAAAAD/AAD/AAAAAAEAAv8A+f0A/wAAAAMA/gMB/QAA/wAAAAEA/gIA8v39CQH/9wL9Bv3pAP/89/4B/Q0BAf4AAAAA/wD/AAIAAAAAAAAADAAA//cAAAAA9P8BAP7//wL/Av/r/gAAAAAAAAAAAAD+/QAAAAD/C/v+BP7/AAAAAQAA/wAAAf8A/gAACgAAAPgAAQAAAAAACgAAAPgAAQAA/wD9C/////oAAf8FAAD+Bf////8AAf8AAAAAAAAAAAAE/AAA/wUD/f7//////QT//wAAAAAAAAAB/wD/AAD///8ABv//Av8ADSQC8Q0F8+sA7RIeAAEH////////AAEAABjt/PwC/v0A9QsAAAABAAAAAAAA/QMAAAAAAQAAAAAAAAAAAP0H/wAAAAAAAv4A/Pr2Bhz7+/r8/gYEABL6/v79//79+AsA9hIDCPz8+/P//gQGAAAB/wAAAAEAAf8AAAAI/gAAAP4AAAAAAAD+BAAA//4AAf8AAP0AAAAAAAIAAAAAAP///////wP/Av4AAAAAAAAAAAAAAAD/APr9+f3/EgX+BvwAFwAA/gAAAAIAAQAFAP8AAAAAAAEAAAAAAAD/+wD/Dv4AAAAAAAD/+wD/Dv4AAAAA/wAA/wAAAAAAAAD//wAA/wAAAAAAAAD/AAAA/gAAAgEAAAAAAAAA/gAAAgEAAAAA9wH7Bf8D/v4C///jAAAAAAAD/v8C//8AAP/0/P7+Gv7+BP0ALfoBEPT+8Qj/DvMsAAAA/wAAAAEAAf8AAP8TAv7+/vn/Av8A+wAA/gAAAAIAAAD/AAAA/wAAAAEAAAAAAAAA/wAAAAAAAAAAAP/++////wj/Af8A+AAAAAAAAAAAAAD79wEAAwAAAP0AAAH7AAABAAAAAP8AAAAAAAD//wAAAAIAAQAAAAAAAgD///8AAQAA/gAAAAAAAAAAAAD4FvvpCPoF+A0GAfn7AAMAAAAAAP4A/QMAAAH//gAAAAIA/wEAAP//Av8A/wEAAf8A/gLz/wD//wj/AQEAAAAAAwAAAP8AAAAA/gAAAAAAAAAAAAAAAP/++v0F/gYD//0AAAAA/wD/AAL/AQAABwH4CAQD9/0C//4gAAAAAAAAAAAAAQAAAAH/AAAAAAAA/gIAAAAAAAAAAAAA/gIA+wIA/wAA+wIA/QP+AAH9/wAAAAEAAAD/AAj3/Pz+/wb+/wMAAAAAAAAAAAAA/QMAAAD+/P///wf//AUAAAD+/P///wf//AUAAAAAAAAAAAAA/QMAAAAAAAAAAAAA/QMAFQAK/gD9///7B/4AAAAAAAAAAAAB/wAA/AD9Bv8A//4AAf/xAAD+BAAAAP4AAf8AAAD/AAAAAAAAAAAAAP0AAAAAAAEAAAAA/wD//v8A9ggAAf8AAAAAAAAA9wYAAAAA/P/8DP/+//v/Av/+AP//Cv////v/AQAAFwAA/AAAAAQA/wIEAAH+Bf8A/v8AAAH//wAC/AAAAAMAAAAA/wAA/AAAAAQAAAAA+wv8AAAAAPoA/QToAAAAAQAAAAAAAAAAAAAAAQAAAAAAAAAA9f8TBfz+/fgABPzkAAAD/wAAAAAAAAAAAAAAAAAAAAAA/wEAKfwm+fz8+/37/gc3Ff8I/wAAAP0A/gP3Ev4Y9v////4C/gA3AAD7AAD//wT/+gYADwAL+wAAAP///gMoAAAI/AAAAP//A/4AAAAGAAAAAP0AAf8AAAACAAD/AAD+A/8AAAgB/v//AP7+/QQA/f4G+f7/8w7//gP/AP8E/wAA+wMAAf8AC//68v/+Kvv/Av8UAAAAAQAA/wD/Av8AG/7x7f3/ExL/BP4yAgPz//8AAgUA/wL5/wAABAAAAP0AAAD/Ev8D+AD/AAcAAf8BAAAB/gAAAAEAAAAAAAABAAIAAP8AAAAAAAD+/wAAAAIA/wEA9v/89P4M/gQI+v4FAAAAAgAAAP4AAAAAAAAAAgAAAP4AAAAAAAAAAgAAAP4AAAAAAAAF/gAAAAAAAQAAAP0AAAAAAAIAAQAAAPz/BAAAAAEAAAAAAAD//gD//wP/Af8BAAD8Cf////3/AAEA/AAAAAABAAAB/QH/AAAAAAAAAAAB/wAAAAAAAAABAAAC/gAAAAEAAAAAAAAAA/4A8f/8+v7+EAP+BP4KAP/8+/7+CAT/Av8AAAAA//8AB/7/Av8AAAAA/wAA/gMAAQAA/gAAAQAAAAAAAAD/AAH/AAAAAAAAAf8A///7+f7//g3//QT/AAD++wAAAAYA+wUAAP/9/wX++gT//gMAAP8DAAP///8AAf8AAP8DAAP/////Av8AAQD+BQD/AP7/AQADAAP9/f4K//oH+QAA+Pz9Cv8G//gF//z//wAA/wAAAAEAAAAAAAAAAAAA+AQAAAAAAAAAAAAA+AQAAAAA/gD+/QAAAAQAAAD//gD/AQAAAAAA/gL/AAAAAQAAAP8AAAAAAAAAAQAAAP8AAAAAAAD/+gAA/wYAAAAAAAD/Av//Bv0AAAAAAwH7BAAAAP8AAv4PAAL9AAABAAD//gIA/v/+/f7//wf/A/7/Bf/9+/0B/wgAAv0AAAAA/AACAAIB/wAAAAAAAAAAAAEAAAAAAQH/AAAAAAAAAf8Q+AIAAAAAAP8AAv8AAAAAAAAAAAAA/gEALfzyEvz7GvP9DPf7AAD7/gD//wYAAAAA/wAA/wAAAAAAAAD/AAAAAwAA//4AAf8AAAAAAAIAAP8AAAEAAAD/AgAA/gH/Av8ACPv0AP7+AwwBA/wFAP/+BgD/AvwAAv8AAAD//f8A/wQAAf8A///9DP8BAvcI+/3/AAD//f8A/wQAAf8A+QT8AAAAAAAA+wX6AP/9/f3+/gr+Bf0AAAAAAwAAAP4AAAAAAAD//v///wQAAf8AAP/+/P8A/wcABPwAAAAA/QAAAAMAAAAAAAAAAAAAAAEAAQAA/QAB/wAAAAAAAAD9/AD9AAAAAAIA/wH7AAACAAAAAAAA+wUAAfv+/v8J//8G/fz/AP8A//8D/wAC/v8AAAAAAAABAAAB/wAA/v/8/f4NAPwJ/Pr9AAD///8GAP0AAv7/AP////8E//8F+/8AAAABAAAAAAAAAAAAAP78Bf7+Fff/BP0AAAD+Bv////7/Av8AAAD+/v//Df0AAf8A3gAF/QD+AAH/AQD0AAAE/wAAAP8AAf8AAAD7AgAAAAIAAQAAAP/7/f8A/gj+AAMAAP/7/f8A/gj+AAMAAAD7Bv//AP//Av8AAP/9EP3//vn/BfwAAAD/Bv8A//4AAv8AAAD7Cf8A//0AAv8A9wD8B/8BAfwA/gICAAD8B/8A//4A/gMA9gAAAAAAAAAAAADyAAD9Bv//////Af8AAAAAAAAAAAAA/gIA/AD+BQAAAP4B/wD/AAAAAAAAAAABAAAA/v8D/v8F//4C/v/+/wAF/wAAAP4A/QP+/AH/AAAAAAAAAAAABQH8CQAAAPsAAf/+AAD8CQAAAPsAAAAAAAD+Bf8A//7/A/0AAAD/BgAAAP0AAf8AAf37Ev7+/vr+BP4RAP/+Cf////3/A/8AAAD+AwAAAP8AAAAAAAABAAAAAAAAA/0A/QAAAAAAAAAAAAD+AAAAAAAAAAEAAf8AAAAAAAAAAAEAAf8A/wAAAAAA/wEAAf/+/P71AfwM+gMH/fv9AP/++////wj/Av8AAAAA/f8I/v0F+wAAAAD/CwAAAPgAAQAA//75EP7+B/j+/wP8AAAAAQAAAAAA+AgAAAD+AwD/AAD/Av8AFAD/AAAAAAEAAv8T/gf87hD1BAj9+AonAAD+/wH5/ggB/gAA/P79/gIDD/kC/QH1+Q719gX+/QX99g39AP8P/f7///3/A/4AAQAA+wAAAAQAAAAGAAD/AAAAAAAAAAAAAP///////wP/Av4AAAAAAAAAAAAAAAD/AAAAAAD/BAAC/gAAAAD//wQAAP///wIA/wAAAAAAAAAAAAAAAAABAAAAAAAAAAAAEwMC/wAAAP7//wIvAAAAAgAAAP8AAAAAAAAAAgAAAP4AAAAAAAAB/wAAAAAAAAAA/AMA/wAAAP//AQD+/gD+/QAABQIA/gL/AAAAAAAAAAAA/gIA9/8AAQcB/P0B+wPsAAAAAQAAAAAAAAAAAAD//wUA//8A/QMAAAAAAAABAAAB/wAAFw/89v7+/gT+9woyEP75D/37/gL8Bf/3AAD/+/8A/wYAAf8AAAAA/gAA/wIAAAAA/wAAAAAAAAAAAAAAAAD+/wAAAAIA/AQA+AABAAAAAAAA/wL//AH/AAAAAAAAAAD5AAAAAAD/Bv7/Af8AAAAAAAD/Bv7/Af8AAAEAAAAAAAAAAv0AAP8QAPz///wA/wEA8wD++P///wr/Af/3AAD9+f///wn/Af8ABf/8DP///vwAAf8aAP/9/f/+FPz//wIAAAD+B/8A//3/AAEABQH8AwAAAAAA/wH/Af36/P7//gz/AAEYAAD8AgAAAAEABP0AAAAA/v8AAAMAAf8A//4QBwwN/OII9QL/AP/+/wAI//wG/P4AAAD///8L//oI+v4AAP8T/gD///r/AQAAAAD/+////wcAAf8AAAD/AwAAAP8AAAAAAP//+v///wj/Av8AAP/9+/0P/vsK+PwSAAD//v8G//4E/P8AAAD+/wAG/v37/gcAAP/6/P/+/gr/Av8A9QD/Bf8AAP0AAv7/AAD9/v//CwAAAf8AAAD8/P///wf//QQAAAD4/f0B+wr//wIAAAAAAP8D/wAB/wAAAP/+A////gH/Af8AAAEAAAAAAP8A/wEAAAAA/wAAAAEAAAAA9AH+/gD6E/37AAbkAAD//wD7E/38AAUAAAH7+v7+/gv+8hAAAAH/AgAA//4A/gMAAP/+/f4D+QcC//4AAAAA/wD9/Ab+AgAAAP/+/v8G/QAE/f8A9P4eA/r9+/j+C/j0AAD/AAAAAAAAAAAAAAD8AAAAAAMAAf8AAAD8AAAAAAMAAf8AAAD6/wAAAAT/Af8A/gABBP8AAP4AAf8AAAABBP8AAP4AAf8A/wD++v7//wn/Av8AAP/7/f///wj/Av8A/P8V+v7/+/8BAP//AAD/AQAAAAAAAAAA/wD/+wAA/wUC/gAAAP8X/v7//PkAAf8AAAAAAQAAAP8AAAAAAAAEAQAAAP4AAAAAAAAA/wAAAAAAAAAAAAD7BQAAAP8AAAAAAAD7BQAAAP8AAAAAAAD6BQAAAP8AAAAAAAD6BQAAAP8AAAAAAAD8BAAAAP8AAAAAAAD8BAAAAP8AAAAAAP/8Dv7+/fz+CPoAAP/+B/////3/BvsA/Pz9/P8V/PgO9P0AAP/+/wAI//wG/P4AAAD///8L//oI+v4AAAAAAAAAAAAAAAD/AP/+/f7/BgP+/AYA+v779wz+Efz++wf9AAD//gAAAAIAAQAAAAAAAAAAAAAA/gIAAAD+BAAA////Av8A/AH6Af///wQA/gL+AAAAAAAAAAAB/wAAAP8h9f3+/vz/BP4AAAD/AAAAAAEAAAAA+wALAgD/APr/BP7/AAADAAAAAP4AAAAAAAAC/wAAAAABAP8AAAAABAAAAP0AAAAAAP8E/P///wT/Av8AAP8D/P///wT/Av8AAAL0Bf3//wT/Av8AAAD/Av8AAAAAAf8AAAD/AAAAAAAAAQAAAP/2A/8A/wUAAf8A+v/8/Pv/DQP/B/r+AAD+////Df0ABPwA/vv6+/wQ+wIH+/4AAP3+//0L+/8D/v8AAAAR/P7///3/A/4A/gAA/wAAAAEA/wH/AP//AP//B/4B/wEAAAAA//8F//4D/f8AAPvyAAoS+/cL8wEAAAD4BwAAAP8AAAAAAAAAAP8D/wAB/wAADAAAAgAAAP8A/AQrC/YB/foRCvgIBPTvAAALAP/9/f/4Cv8AAAAAAAD/AwAAAAAAAAD9+f///wn/Af8AAPn8//8L//8I/voAAPz//wAG//8E//0AAAAAAAD/Bv7/Af8AAAD5AAYBAAAAAf8AAP/9/f7//gj+/gQAAAD//wAAAAIAAQAAAAAA/wAAAAEAAQAACgAA/wACAP8B/wABCgAA/wACAP8B/wACAAAAAQAAAAAAAAAA/w/8/P///v3/9wkAAAP//wAAAP8A/AQAAAAFAAAAAP4AAf8A+/73BBj++/j+9gz9AAD+/wD9Dv3/AQAA+QIK6QkQ9v0M8wERAP8A/wP9/gMB//8AAAD//wAA/QT/Av8AAAAN/f////7/AQAAAAAAAAAAAAAA+wUA/gED+f7//gcAAv///gIE/f8A/wAAAAD/AAD+/wAAAAIA/AT/AAD//f8A/wUAAv8AAAD//f8A/wUAAv8A/wAAAAAAAAAAAAAAAAUAAAAAAP3//wIAAAAA/v8AAAIAAf8AAAAA/v8AAAIAAf8AAP/9///2GP8C/gAAAAD+/wAAAQEA/wEAAAAAAAAAAAAA/QMAAAADAAAAAP8AAAAA/wAC/v//D/r/A/7+/wAA/wAAAAAAAAD//wAA/wAAAAAAAAD/Cv78Bvf9/An+B/sPAAAAAAAAAAEAAAAAAAAAAQAAAAAAAQAAAP/9CP///v4AAf8AAAD+BP8AAP8AAf8AAAD+BP8AAP8AAf8AAAD//wD7E/38AAUAAAD//wD7E/38AAUAAP/9/v4L/vwA/AMAAP8AAP7/DPz/BP0AAP/+AP7/DP3/Av8AAAABAAAAAAAAAAAAAP79/A////7/+gcA/wD+/gj//////QQBAAAAAAAAAAAAAv8AAAAAAAAAAAAA/wEA/gD7+v0V/fkO9fz7AAEAAAAAAP8A/wEAAP/9/f4L/v0H+v4A/gH/AAAAAAAAAv78AP0B/wAAAAP/Av//AAABAAAAAAD/Av8AAP/+CP//EvP/AQEAAAD+/v//Efv//QQAAAD/+f8I/gAF+wAAAAAA+f8H/gEF/AAAAAD4CQAAAP4AAQAACgH2+/sH9gsJAPYXAAMA/gAAAAAG//oAAP/+Av8B+wMBAP8AAAAA/wABAAAB/wAAAAD+/v///wX/Av8AAAD//wAA/QMAAAAAAQAAAQAAAAAAAAAC+AAAAAAAAAAAAAD7AP4AAAABAAEAAAAAAAAAAAAAAAEA/gIAAAD9//8BDP0C//8AB/vp7Q4IQusN6QkbAP/0/QgI/v8E/f4AAP/8/P7+G/r+BP4AAAAA/wAAC/v/AgAAAAAA//8AB/7/Av8AAAAAAAAAAv8AAQAAAAAA/wD+E/kAAAAAAAD5/P8L//8H+v8A//8C/gD/AAH/Av7+AAAAAAAAAAAC/gAAAQAA/QAAAAMAAAAHAAAAAAAAAQAAAQAA+QD/AgAA/gAA/wL5APsA/wAAAAQAAAAAAAD/AAAAAAEAAf8A/QAAAAAAAAAAAAD1AAD//wAF//0D/f8A//79CAD6/AT7BQDzAP8GBgL9//z+Bf4AAP//+QAAAAcAAAAAAAAB/wAAAAAB/wD//wABAAAAAAAAAAD7APj/AAAAAAf/AAEA/Pru9Pn3Sfz6D/f1AP/6/f/+F/37DfgAAAAA/gAAAgEAAAAAAP4AAAAAAAEAAAEAAP4AAAABAAEB/wAAAAAA/wAAEPkAAAAAAAAAAAAA9wYAAAAA9Pv69AkQ9gIK8gQSAAAA/wAA/wEAAAAAAP/9/v8I/v4F+/8AAAAAAAAAAAAB/wAAAP/+/Q37/gH8AAQA/P/++/7/DQH/BP0YAAD//v8CDvoAAf8A/v3/+/4E/QgA+Qf7/P/8+/7//wn/A/7/AAD//wAAAAIAAQAA9Pv2/fr9+Bb+B/wCAAAA/wAAAAEAAAAAAAD4BwAAAP8AAAAAAAAA/gAAAAMAAQAA///79v3+/hD/BP4ALv/4APz+/Qv/BvwOAAD/+f///wkAAf8AAAAK/QD///8D/AAAAAAAAAAAAAAE/AAAAAAH/wD/////AAEAAgAA+QAAAAYA/gIZ/wD/AAAC/wAAAP//AP/++v7+/gv+BP4AAP///v///wQAAf8AAP/+/P///wf/A/4A8f72Ff39+v39B/wBCAAAAAAAAAAAAAAQAAAA/gABAAEAAP8AAAD/EgD///QAAQAAAAD//gAAAAMAAAAAAAAA/wAAAAEAAAAAAAD+/wAA/wMAAv8ABQAB+gAA/wYAAf8AAAEAAAAAAAAAAf8AAAD/+v8C/gUBAP8AAAAA/AAA/gUAAQAAK/sA9hME9gIB9ggWAP8P/f////3/A/4AAP///v///wX/Av8AAAD+/v///wX/Av8AAAAABwAA//wAAAAA7wf6AP8A/wAA+wbi//3+9/sHGPsI/Pv+AP///wAD/QEB/wAAAAACAAAAAP8E/AAAAAAA/wAA/wIAAAAAAP0AAAAAAAIAAAAA/gAAAAAC/wAAAAAA4fwW//b8BAD8+gr9AAAAAAAAAAAA/QMAAP8R/P7///3/Av8AAAD9CP////3//wEAAP8A+f7//wn/+QgAAAD+AwAAAP8AAAAAAAAAAAAAAAAA/QMAAAADAP8AAAAAAf8A+f8H/f/+/wP//gL7AP//AgD/CfsA/gIAAP0E/P4I//4H/P0AAP8A//8D/wAC/v8A5gH5+goD/wAA9Qr48AL//wAAAP8A+Qf99wL+AAAAAAAA+wX9AAABAAAAAAAAAAAAAPIb/P4D//4CB/cA7v8HCP7+/vr/Bfz3AAABAAAAAP8AAAAAAAAA/wAAAAEAAAAAAAAF/wAAAP4AAAAAAAAH/gAAAP4AAQAAAAD/BP8AAP8AAv8AFv0F/PwJFfEM+vkrAAD//f8J/v0H+f8ABAD//v8CDvoAAf8qAP8I/v//C/kE/v4AAAX5AAAAAAAA/AQA+AAU+v////wBAAD//v/9+v7/E/4ABfwAAAAAAAAA/wEAAAAAAAD+////Df0ABPwA/QEH/f4C//0DAfz9AP/+/P///gf/Av8AAAAE/wAB//4B/wAAAP8P/f////3/A/4AAAAAAAAAAAEAAf8AAAAAAAAAAAEAAf8A+v///v/9/wf9Bf8BAAD+AgD//wH/AgAA/f/9Bv///v//Av7/AAAAAgAAAP8AAAAAAAD//gAA/wMAAAAAAAAA/wAAAAEAAAAAAAAB/wAAAAAAAAAA/QH8/v8H//0F+gH/AAAAAQAA/wAAAQAAAPwAAAAAAAP/AAEAAAf8///xGP8C/gAAAAMAAAAAAP4A/gMAAAMAAAAAAP4A/gMAAAAJ/QAAAP//Av8AAAAJ/QAAAP//Av8AAAD/+///AAf/Af8AAAAA/wD+/QX/AQAAAP/4C//8/QL+A/8AAP77GP3+/fb/B/sAAAD/BQD/AP7/AQAAAP/9B/////7/Av8A+AMLDPEA5Qf8BADOAAAE/wAAAAAAAf8ABvwJ/gAAAAACAP/7AAD/AAACAAD//wH//gD9Bv//AP7/AQD9AAAAAAAC/wAB/wAA/AAAAQAAAAAAAf/8AgD/AQAAAAAAAAD5AAEAAAAAAP8A/wEAAAAAAQAAAP8AAAAAAAAK/AAA//8AAf8A/wAAAAAAAAAAAAD/AAD+AwAAAAAAA/4AAAAAAgAAAP4AAAAAAAAA/wAAAAEAAAAAAP/6+v7//wz/Av8AAAD/AAD/CP7/Av8A9QABAAAAAAAA/wH5AAT9AAAAAAAA/QMAAAr5/v//AP//+gYAAP8P/f7///3/A/4A9//+AAEAAAEA/gL+AAAAAgAAAP8AAf8AAAAF/wAAAP4AAAAAAAAAAAAC//8B/gAA/wAAAAAAAAAAAAD/+vwE/R34+/oC+wP9/wAAAAAAAAAAAAD/AP8A/wP9/gMB//8AAP8AAPYAAAcBAP8AAP//AAj9//8BAAAAAAD//wQAAP///wIAAAAF/wAAAP4AAAD/AP8A/wP9/gMB//8A/gAAAAAAAAAAAAD/9w3n8BTz+hP2/A/vBQX+AAAAAP4A+wYAAAAAAAAAAAAA/QMAAAAAAPwAAAMA/QIAAAD/Bf8A//4AAv4AAAD//P8AAAYAAf8AAAAAAAD/BAAC/gAAAAUC/v0AAP4A/wEAAAD1BwAAAAAAAAAAAAML/f4A//z/AQAAAP8A/Qn/AP7//AUAAP8C/gMAAP8A/gIA+Q4I6RD7Bvz8+wn6AP4Q9hD+/vv//AYA/QD/AQAAAAAAAf/8AAAAAAAAAAAA/AQAAAAAAAAAAAAA/AQAAAAAAAAAAAAA/gIAAAD//gcA//8A/gMA/f/2Ffr7B/r8AgIHAAAAAAD//wEAAQAAAAD8CQD//v0AAAAAAAAE/wAAAP8AAQAA/wAAAAAAAAAA/gL/AAH7/P7//Qn/AgAAAP/9/P7//Qn/A/8A//4A/wAAAAP/AQAAAP4AAAAAAAEAAAEAAAABAQAA/wAAAf8AAAD2/QkA/wMAAAAAAP8g8/3+//4AA/4AAP8M/f7/AP//A/4AAAAA/gAA/gQAAAAAAAAAAAAAAAAA/AQA/wAAAAAAAAAAAQAA/wAA/wAAAAEA/wEAAAD+/f/+/wb/AQAA/QAA/QABAAIAAAD//QAA/QABAAIAAAD/AAD+AgAAAAAAAf8AAAAE////AAAAAQAAAP4r9/3+/Pf+Bf0AAAAD/wAAAAAAAf8AAAEAAAAAAAAAAQAA/f//Bf8A//4AAv//AAD9DQD///gAAAAA///5C/7///7/Av///wAAAAAAAAAAAQAA+v8R/P////z//wL+/wABAAAAAAAA+wUA/vv1AQr7+wr9A/8AAAAAAgAAAP8AAAAAAAD//wMA/wAA/AQA/QD+/gAAAAMA+wX9AAAAAgAAAP4AAAAAAAAAAgAAAP4AAAAA/wAA/wAAAAAAAAD/9P/8/f7//Qn/A/7//wD9Bf////8AAf8AB/0HAAAAAP8B/gH/AAAK/wAAAPwAAAAA9P0EAAAAAAAB/wD+7xEB/f7+/vr8/wXsAP/9+////wn/Av8AAAAE/gIAAP8AAf8A//v//gAAAAYA/gL/AP8AAAAAAAH/AAEAAAAAAAAAAAEA/wIA/gT3Cv8AAfsGBPb7AAMAAAAAAP4G//oA/PwUD/75//P8Bf8F/wAAAgAA/wABAP8AAAAHAgD///z/Av8A+wAAAAAAAAAAAAD7/gAAAAAAAAAAAAD+BP0ECwH7Bff9BP8MAP0AAAD/BAIC/gAAAAAAAAD/BAAC/gAAAP8T+/3+/AD/A/8AAP8T+/3+/AD/A/8AAAH6Af/+/gX+Bf0A/wAA/wAAAAEAAAD/AAAA/wAG/v39BP8ACgEAAAAAAAAA/gIo/P8JAwT+//kCAf3/AAAAAQAAAP8AAAAAAAAAAQAAAP8AAAAAAP//BAT///0BAP4AAAAAAQAAAP8AAAAAAAAAAQAAAP8AAAAAAAD+B/////0AAQAAAAABAAAAAAAAAf8AAAD///8FAP4D+wEA/w79/fwE/fsC+wL/AAAAAAABAP8AAAAAAAAAAAAAAAAAAf8AAAAB/wAAAAAAAAAA/gzs9REJ7gL49xEfAAD+/wAE//7/AQAAAAAAAAACAP4B/wAAAAAAAAAAAQD6/wcAAP/++////wgAAv8AAAD4/w3/AP/+/QUAAgH89f8Q+AEM+voYAP8A/wP9/gMB//8AAAAA/wD/AAEAAAAAAAD9/wAAAAIA/AQAAP/+//4K/vwF+/8ACwv7/gAAAP3/Av8QBAUQ+P/9//7+/wP8AAAB/wAAAAAAAAAAFQD0BfwA+wcABPz+AAAAAAAAAAAB/wAAAAD4BQAAAAEAAf8AAAAC/wAAAP8AAQAA/QL/AAAAAP8A/wEA/wL/AAD/AAD//wEAA/8D/v///wP//gP5/wAAAAAAAAAAAAAAAAD/AP///wP//QQA9/4FAv8B/v8B/wDx/wAF/wAAAP4A/QP+AAABAAAAAP8B/wAAAAD/AgAAAP8AAAAA/QD/AQAAAAAC/QH//v79Gvz6/ff5Dvr9AP/+B/////7/Av8ABAT69Qb9/Qn+/QUDAAD//wAA/wIAAAAAAP799wf+/gj//wIAAP7/AAAAAAMAAAAAAP/7+P0O/gAL+PwA/wAA/wAAAAEAAAAA/wAA/wAAAAEAAAAAAAAD/wAAAAAAA/4AAAAAAgAAAP8AAAAAAAAAAgAAAP8AAAAAAAAAAAAAAAEAAf8AAAD//QAAAAMAAf8AHgD8BP//AAH/A/4BAAD+AAAAAAEA/wEA/wD6AwAC+AQCAf3////8AgAD+AQC////AAAAAAEAAAAA/gIA/wAE/gAAAAABAP8AAAAE/wAAAP8BAP8ACAXxFf3+/fn+/gTv///8Ev7//vj/BP0AAAX5AAAAAAAA/wEAAAAAAAAAAAAAAAAIAAL8Af///wEABfwA/gAAAAAAAAAAAAD/AAAAAAAAAAAA+AgA7/3+/wAAAAMA+Qf2AAAB/gAAAAEAAAAA/wAA/wAAAAAAAAD/AAAAAAAAAAAA/gEAAAD+AgAAAAAAAAAAAAED/wAAAP8AAv8AAAAAAgAAAP4AAAAAAAAAAgAAAP4AAAAAAP4P/QH9/QABAv0AAP8P/f7///3/A/4AAP8A/wP9/gMB//8AAP//+xH///v/+gcAAP//+xH///v/+gcAAAL9/wAAAAEAAf8AAAAAAAEAAP8ABfsAAP77+R/+/vn+8REAAP/8/RL///z/+QgAAP/8/P8A/ggAAf8AAAH7AAAAAAIA/wEAAAj08S349/v87xQAAP76+g/+/gP+/QUAAP///Qz///0A+wYAAP/+/A3///3/9wkAAAD//wUA//8A/QMAAP8A/wP9/gMB//8A/wAAAAAAAAAAAAAAAAD+A////wAAAQAAAAD+/P8L//0I+f4ADwD//P///wf/Av/7AAL+/wAAAAEAAv4AAP/2C/8A//4A/QMAAP//AAoA//z//QP/+v/7B/7//wD/A/4A/wAAAAAAAAAAAAAAAP8BCf3//v4A/wEA/v/8DQL+/fn/AgAAAAEB/wAAAP8A/wEAAAD//wYA/v8B/AMA8v3+AwAAAAIA/gHxAAAAAAAAAAAA/QMABPoJAf7+AAIBBPsfDP8JAAAAAPwE/v4Z/f8E9////wj/A/4AAAAAAAAAAAAC/gAA/AD/Av/+/wH/Af8AAAABAv//AP8AAf8A/v/9/v4HAP8F+QH/AAABAAAAAP8B/wAAAAABAAAAAP8B/wAAAAAH/gAAAP4AAAAAAAD9CAD///wAAQAAAAL/AAAAAAAAAv4A+wAL/QD///4AAf//AAAD/gAAAAAAAf8A/Pz6/v4H/gQE/v4AAPz1+AoR/voL8gMAAAD4/w3/AP/+/QUAAAD/A/8AAP8BAv4A/f///gMD/v8C/QH3AAAAAAAA/wEAAAAA/f8AAgAE//wD/gD39v4DCfz/FfH+AQHlAAAAAAAAAAAA/AQAAAD/Bf8A//4AAv4AAAD/Bv8A//0AAv8AAAAABQAAAP0AAf8AAAD//wD7E/38AAUAAAAK/QAAAP4AAQAAAP8ACv7///v/BP4AAAAACf7///z/A/4AAAD+CP8A//wAAQAAAAD+CP8A//wAAQAA9f//BAEK+PgH+QD4AAAA/wAC+gMB/wAA/gAAAAAAAAAAAAD/AP/7Dv///vr/Av8AAAD7C/////wAAf8A/v32+C/9+/X86xgAAP78+xv+/fn+9g0AAAAA/wAAAAEAAAAAAP/9+//8/gz+A/8A//8V/P4A/vsABfv/AAAD/wAAAAAAAAAAAAD+Bf8A//4AAP8A5v//+/79/wn/A/70AAAA/wAAAAEAAQAA////A/8DAPwE/v74AAAF/gAAAAAAAQAAAAD/Bf8A//4AAv8AAAD/AgD/AAD/Af8AAAAABQAA+/8A/AQA//7+Bvv/FPf/Bvv+AP4BBPz+Ffb+BP4AAAD+/wAF+QIF/P8AAAAAAAD/AgAAAAAAAAD///8I//sG+/8ACgv//wAAAPr/B/sR9QcA+//9AwD9/AfxAAAAAAAAAAAA/gIA/P/+AAEAB/4AAv7//QD+/gEAAAIAAf8A/QD//gEAAAIAAf8AAAD+/wAAAAIA/gL//QD9Cf/+//7/Av///f37+g3+AAP6/Ar9AP8B/QEBBP/9/wQA/wAD/wAAAP8A/gMA/gMA//b//wb/AQD//P8D/P4B/wQA+wX/AAD//wAAAAEA/wEA/wAB/wAAAAAAAAAAAAABAAAAAAAAAAAAAAD//wQAAP///wIAAAD//wQAAP///wIAAAD//v8A/wMAAf8A9gYC8/7+/gr+/QYCAAAG////////AQAAAAAA/wAAAAEAAQAAAAb//wD/AP7//wIAAAAAAAAAAAAAAAD/AP/8Cf7///3/Av8AAAD/AQAAAAAAAf8A/wL/AQAD//0C/QH/AAD/AgAB//4B/wAA9Pn8Ffr6+AT9B/wB8P/6Av///wT/Av//AAAJ/QD//AEAAQAAAAD//wAA/QMAAAAAAP/0Bv7+BgIDAfwAAAD9B//+/v//Av8AAAAAAAAA/wEAAAAAAAAA/gD+AAMAAAAAAAAAAAAAAAAB/wAAAP/8/g////z/+gcAAAAAAQIAAP8AAAAAAgD/AAAABv0G+/4AAAAAAAAAAf8AAAAAAP8B+P///wkAAf8A/f8K/v//BfwF+gAAAAAAAAAAAAABAP8ACwL+8fz//REA9wn1AAEN+gAA//4A/wEA/wAAAAAAAAAAAAD+AAAAAAABAAAB/wAA/xD8+//+/v7++gf+AAAA/gAAAAIAAAAAAAD8AAAAAAIA/wEAAP78+QD+/gz+BP4A/QMA/Qv9/f3//QT7/wAA/wAAAAEAAAAAAAD/AgAAAP8AAAAA/wAAAAAAAAAAAAD/AgD8/Qz///7/9wn5AAD+/wAAAAIA/AQAEwD7/gAAAAX/+AjrAP/++////wj/A/4A/gAAAAAAAAAB/wAA/gEAAgAAAP8AA/38AAAAAgAAAP8AAAAAAAD9/wAAAAIA/wEA9wAA9QAMAP8J9////QD8C/8A//sABfz+AAD8Cf8A//3/BvsAAAAAAgAAAP4AAAAAAAAAAAAAAAAB/wAABf/7Cv7+/v//Av/3AAAAAAAAAAAA/QMAAAD/AgAAAP8AAAAAAAD/AQAAAAAAAQAAAAD+A/8A/wAAAf8AAAAAAQAAAAAAAAAAAAD+AQAAAAAA/gIAAAD3AwUAAAAAAv8A/gAAAAAAAAAAAAAAAAAAAQAAAP8AAAAAAAAAAgAAAP8AAQAA/wEAAAAAAAAAAf8AAAAB/wAAAAAAAAAAAAD//wD//wP/Af8AAAD+BP8A//8AA/0A///8D/79/vz+BP7+AAAAAgAAAP4AAAAAAAAAAAAAAAAB/wAAAAAAAAAAAAAB/wAAAAABAgAAAP4AAAAAAAD/AgAAAP8AAAAAAAL+C////vn/AAAA/gAAAAIAAP8A/gL9AAAAAAIAAP8AAAEAAAD//P8AEPwAAf4AAAD//P8AEPz/Av8AAAj9Bv3+/vwA/gIAAAAACgAAAPgAAQAAAP//AP7//wQAAv8A/wIE/wAAAP4A/wEAAAAE/gAAAAAAAQAA/gAH/gAAAP8AAP8A+wP8AAAAAAAA/QPyEPn9+AcAAgj++Qn0AAAB/wAAAAAA+AgA+v/+Af8D/v8C/v/1+vwA/QAAAAb/AAH9+f0I//sB+QX/Bvv7+/8DBv///P0AAf/7AAD//v8G//4E/P8AAAD+A///AAEAAf8A/wAAAAAAAAAAAAAAAAD9/wAAAAMA+wUAJf8S/AD///z/Av89AAAM/QD///4AAf8A/wAAAAAAAAAAAf8AAAAAAQAAAAAAAf8AAAABAAAAAAAAAQAAAAD+AgAD/v4C/gAAAP8O/P////4AAv8AAP8O/P////4AAv8A//4g+v0B/fcBA/wLAAD9AwAAAAAAAAAAAAAE/wAAAP8BAP8AAAAAAAAE/v4D/QAABgAA/wAAAAEA/QP9AAACAAAAAP8AAAAAAAD//gAA/wMAAQAALQD5+gAA/wkC/QE0AAD//v8A/wT/Av8A/QAAAAABAP8B/wD6A/8N9v4D/QID//4GAAAA/wAAAAEAAAAAAAAA/wD/AAEAAAAA/wEA/f8AAAMAAv8AAAD/AgAAAAAAAQAAAAD/AgAAAAAAAQAAAP7/AAAAAAIAAAAAAP/+AQACBv0B/QIAAP8AAgAAB/0AAf8AAf/7FP3+/vf/A//9AAAAAAAAAAAB/wAA/wAD/f8A/wP/Av4SE/4CEP39/fr/Bf0Y+P4BEP38/fv+Bf0YAAD/BQAA//0AAAAAAAD/BQAA//0AAAAAEgABAf8A/wABAf4SAAAAAQAAAP8AAAAAAAAHAQD9AP78Bf8AAAAEAAD+AAD9BAAA7gEL7R39/fr89g73AAAB/wMAAP8A/wEAAPn5+AwB/gcAAAAEAP8N+/8E/vsC//8AAAD+/P///wf/Af8AAP/++/3+BwX/A/4AAAAACQAAAPkAAAAAAAEAAAAAAAD/AAEAAAEAAAAAAAD/AAEAAAAAAwAC/v4B/wAAAAAAAwAC/v4B/wAAAAL+AAAAAAAAAAAAAAL+AAAAAAAAAAAAAAT7AAAAAAAA/wEAAAT7AAAAAAAA/wEA/wH8/v8AAAQAAQD/Af4B+wABC/8AAP8FAAD//wABCvsAAAAA/wH/AP//Bv4BBPv/AAAAAAD9AAP/A/8AAAAAAAD9AAP/Av8ADP/6+hgB/foA8wz8AAAA/v8AAAIAAf8AFQH68v3/+Bb//QQJAAD/+v8B/gYBAP8AAP/+A///+wP/Af8A/wAB/wAAAAAA/gL+/wEAAAAAAAAAAv4AAAEAAAAAAAAAAv4A2hP+Bfv79/37AAb5AAr5/v//AP///AUA//4F/v0A/QT/BP0DAP/+CP///v7/Av8A+QD/AgAAAAAAAQD3AAAAAAAAAAAAAAD/AP//+////wcAAf8AAAr8/v//AP///QQAAAr5/v//AP///AUA9f8N9f3//gf+/QXy/gAA/wAAAAEAAAD+AAAAAAAAAAAAAAD/+gD/AgAAAAAAAQD3AP8R/f////z/Av4AAP/9/v8I/v4G/P0AAAD/AAACAAACAP8AAAAAAAAAAAAA+AgAAAIG/gAAAP3/AAEA/wAAAAAAAAEAAf8AAP/8+f7/GP0AAf8AAAD+/AAAAAUA+wUAAfz//wAAAAX/A/4GAP0AAAAAAAIAAAAAAP7+/gr//////QQAAP4AAAAB/wEA/gIAAP4AAAAAAAEAAAEAAAAB/wAAAAAAAAAA/Q3+/Pz+/wD//wIA/AL9/wD/Bv7/BP3/AAAAAAD/Bv7/Af8AAP0E+CX8+/T89Q8AAAD4/w3/AP/+/QUAAAD//wUA//8A/QMAAAD//wQAAP///wIAAAD//wQAAP///wIAAP/+//8G//8C//8AAP/+//8G//8C//8AAAAC/wAAAAAAAAAA/vt2Afr08NnzG/T2AAAC+gYAAAAAAf8AAAAC/wAAAAAAAQAAAAABAAAAAAAAAQAAAAAC/wAAAAAAAAAAAAAAAAABAAAC/gAAAAD9AgAAAAAA/wEAAADhGf//AP//Af8AAP/pE/8A//8AAAAAAQIAAAAAAP8A/AQJAAAAAAAAAAAB/gEAAAAAAAAAAAAA/QMAAAD+/wACAAD+/gQA9P4p9AP9+/j+Bf3hAAAE//8AAAAAAf8A+gAC/QAAAAIA/AT9AAAH/gAAAP4AAAAAAAAC/wAAAP8AAAAAAAAC/wAAAAAAAAAAAAD5AAYAAAAAAf8AAAAA/gMAAAAA/gIAAAAI/gAAAP4AAAAAAAAAAAAAAAAAAf8AAAH+/QAAAAMA/wEADwAB/wAAAAH/+wYbAAABAAAAAAAAAf8A/f8O/P////4AAf/6AAAB/wAAAAAAAAAAAP8P/AD///3/Av8AAAAAAAAAAAAAAf8AAAAF/gAAAP8BAP8AAAgA/f/+///+AQEAAPwH/wAAAAAABfwAAAAK/AAA//8AAAAAAAMCAAAAAP4AAv8AAP8c+/3+/vv/BP0AAP4i+fz+/vr+Bf0A/wAAAAAAAAAAAAAABAAR/P////z/AAEJ//8T+/7+//7/A/4ARQRi3f359vL3BwJD/wAF/wAAAP4A/QP+AgED/v8AAAAA/AQaAAAC/wAAAAAAAf8AAP8K/f8A////A/4AAAD7/wcAAAAAAv4AAAD2/gAAAAcA9goAAP4v9f3+/Pb+CPoAAAAC/wAAAAAAA/4AAAAH/QAAAP8AAf8AAP8H/gP+////A/4AAP8c+/3+/vv/BP0AAAX9AAAAAP4A/gIAAQP3/gYAAAEA/wAGABP1Av3//vv/+AkAAAD7Bv8AAP8AAf8AAAMAAP8AAP8A/wEAAfoJ9Az+/AX9AQLuAAD/AgAAAP8AAQAA//wAAAABAAIAAAAAAAD//wQAAP///wIA+wAAAAAAAAAB/wD8AAD/AP///wP/Av8AAAAAAAABAP8AAAAAOhbq/Q766Qb4/gtSAAAEAQAAAP0AAAAAAAAAAgAAAP8AAAAA/gH+/P4DBAAB+wT/AP/+//8G//8C//8AAAX7+f0ABgT7+QwAAAD+BAAA//4BAP8AAAb///8AAP8A/gIAAAAA+/8AAAUAAv8AAP4AAAAAAAL/AAEAAAL/AAAAAAAAAv8AAAD/+////wb/Av8AAAAAAAAAAAAB+gUAAAAA+wAAAAUAAAAAAAAEAQAAAP0AAAAAAAAA///7/wb8Bf8AAAD/B/////0AAf8AAP///v8AAAMAAv8A/wAA/wAAAAEAAAAAAAAA/f8AAAQAAf8AAAD/B/8A//wAAv8AAAABAAAAAAAAAQAAAAABAAAAAAAAAAAAAP//Bv7/AP7/Av8A8foP/Pf7DgL+Cvj8AP//AgAAB/wBAP8A/wAA/wAAAAAAAAD//wAA/wAAAAEAAAD/AP///RH8/v4A+wUAAAD8Dv8AAPgAB/oA/wAA/wAAAAAAAAD/AAABAAAAAAD/Av8A/gAAAAAAAAAAAAD+AAb7+gH//gT/A/4A/////AoAAP0A/AQAAAkA/f4AAP4A/AQAAAAAAQAAAAAAAf8AAAAA/gAAAAIAAAAAAAAAAgAA//8AAv4AAP///gAC/wICAf4AAP/+C/////r/Av8AAP//Df3///r/A/4AAAAA/wAAAAIAAv8AAAr9/AP///3//AQAAP//B/8A//0AAf8AAAAA/wAAAAIAAf8AAAAAAv//AAD/Af8AAg/7/P7+//8B+AcTAAAQ/QAA//oAAQAA8AAAAgAAAP8AAQD3AAAAAAAA9wYAAAAAAAD/+P8A/wgAAf8AAAAA/QAAAAMAAAAAAAD/Cf8A//sAAf8A+gD/BP8A//4AAf/9AAAA+f8AAAcA+wYAAAABAAAAAAD/Av8AAP///w39//79/AcAAP4F/gL8/gP+Bf0AAP//+g39/gH9+AsAAAD//v8CDvoAAf8AAAD/+v///wj//AUAAP/+Av0ACvwABP0AAP7+/gr9/QIA/gIAAP7+/Qv//f8E+wEAAAABAAAAAP8AAAAA/QD//gEAAAIAAf8AAP//+P///wr/+wYAAAAB/wAAAAAAAAAAAP4AAAAAAAEAAAEAAAAG/QAAAAAAAAAAAAAAAgAAAP8AAf8AAAAAAAAAAAAB/wAAAAAAAAAAAAAB/wAABgAA/wAAAAEAAAAN/QAAAAAC//8B/wAA/gH9/wAA+wUAAAD+/QD//gACCvwB/wD//QgR9hD8/fT9+wgQAAAE//8AAAAAAf8AAP/9+hH///3/+AgA/gr/Av7///v//QMAAP8R+wL+//3/BP0A/gD//////wT/Av//AAAAAQAA/wAAAf8A/QAA/wAAAAAAAAD//wAA/wAAAAAAAAD/AP/8C/7+/v7/A/4AAAD/Bf8A//4AAf8A7wLxDgD+B/kCAv3nAAAAAQAAAAAAAAAA/wAAAAAAAAAAAAAAAP8A/wP+/gMC//8AAAAAAQAAAf8AAf8AAAAABQAA/v4AAAAA/gAACgAAAPj/AQD//QD+A/8I/vkF/P8A+gAAAAAAAAAAAQD8AAAAAAAAAQAAAAAA/wAA/P8AAAQAAQD//wAA/wAAAAAAAAD/AAD/B/8AAP0AAv8AAAAAAQAAAAAAAAAA/gAA/wAAAAEAAAD/AP/+/P7+FvwBAP8AAgD/AQAAAAAAAAD5AAAAAAAAAAAAAv4A/wD//v8AAAMAAAAAAAAAAAAAAAAAAAD/KP7/+AwA/gL99wsAAAD8+////wj/Av8AAAD+AAACAAD//gIAAAAC//8AAAAAAf8AAAAAAAAAAAAB/wAAAPv8EP7///v/A/4AAAD+BAAAAP4AAf8AAAAD/wAAAP8AAAAAAAAA//8DAP8D/f8A+QAJ/gD+AP/9BP/8/AAB/wAAAAEAAAD//ir08/MBAfn68hT/AP/8/wAFAAD++wcAAP4D/gAAAwAAAf8AAAD/AAIAAAAAAf8AAAAF/gAAAP8AAQAAAAr5/v//AP///AUAABb7/Pf///7/+wYAAAr+/vz/AP4A/gIAACsI7/EH+vAD7w0AACsI7/EH+vAD7w0ABk3+4eoU7+gH3xghC/sN////AP//BP4u/Pz8/v//AAj++wbxAAADAAAAAP8AAAAAEPsA/wAG/wAE+gInAAf///8A//3//QQAAP3+AAAEAAAEAPwAAP8U/P7+//3+BvwAAP39/f0M/v8H/fwA/gD+/wAAAAIA/wH/AgABAAAAAAAAAv7y/QAAAAAAAAAAAAD9/QAAAAAAAAAAAAD9AP0AAAAAAAMAAAAAAAAC/wAAAAAA+wUAAAD9AAAAAAIA/gIAB//4Ef7//vv/AQAEAAD/Bv8A//0AAf8AAAAA/QAAAAMA/QMAAP8AAAAC/wABAv0AAP8AAAAC/wAAAAAA/wD2////AAgAAf/4+Prw+eoSFgUF//24AAAL/QAA//0AAAAA/wL3Av///Qb9+Ar/+f/++gL5DgT7AQXxAAD+BQD///7/Av8AAAAN/AAB//wAAAAA/wAC/v8BBv0AAf8AAAAAAAD6DP/6/ggAAAD//wAA/gIAAQAAAAD+Bv////7/Av8AAP///wv+/v7//AUAAAAA/wAAAAID/QAABAAAAQAA/wD/Av8WAAD8/v/+DQD+AgAADvkW/f38BP8ABvv5AAb//wD/AP7//wIA+P/8C/73/QX7Cvv1AAABAAAAAAAAAAAAAA39/v3+/v7//gMADQD8Df/+/vv/Av8AAAQAAAAAAP4A/QQAAAAAAAAAAAEAAAAAAAD/AAAH/P0F/P8AAAD//wYAAP4A/gIAB/3//f4CAwMEAfv////+CP///v0AAv4AAAD//wAEAP8E/f8AAAD/AQAAAAAAAAAAAAD//wD9/wT+A/8AAP/8+/8X+/YQ8f4AAP//AgAAB/wAAf8AAP///P/+Agb/A/4AAP70+P4bCfMR8f0AAAD/AQAAAAAAAAAAAPwE+P/9Awj+Bf0AAPwIAf8AAP8BAf4AAAAAAgAAAP8AAAAA+wAF/AD/AAH/Av/++f/8/AAE/gMCAP7/AAAA/AAAD/wAAAAAAAAA/wAD//8D/QAAAAD/C/////r/Af8A/AAAAAAAAAAAA/7//wAAAAAAAAAAAAAAAAD///8GAfwG+/8AAAH/AwAAAP0A/wEAAP8FAf7+/AL/A/4AB/sH+/8G/QEE/f/7AAH///8DAP8D/v4AAP8J/P79/QX+Bf4AAAH7AwAAAP8A/wEAAP3+/v4G/wEE//wAAAAA/f8I/v0F+wAAAAAAAAAAAAAAAf8A9gD+BP8AAP4AAf/8AAAAAQAAAAAAAAAAAAD//gD//wP/Af8AAP///////gT/A/4AAAD+/wD6E/37AQUAAP/9/v8M/PsJ+v0AAAD//v8E/wAD/v8AAAD//wj///7/+wUAAAH+/P///Qf/AAAAAAAH/wD/////AAEAAP/8C//+/v3+A/8AAAAAAAAC/wAAAAAA8AADAwD+5wz+A//+BP//Af/+BAH//QQMAAD//v/+/gb+Av8AAAD+/wAG/v37/gcA/wAA/gAAAAEAAAD//f///gMD/v8C/QH3AP/7/v///gn/BfwA9PsA+foCBggCA/sFAAD/AQAAAAAAAAAA9v/+C////vv/A/72/gAA/wAA/wIAAAAAAAADAQAA//4AAv8AAAD/BP8A//8AAQAAAAH/AAAAAAAAAf8A9P30+f38/hX+AgAGAAACAAAAAP8AAAAAAAD8BwD/AP4AAQAAAAEAAAAAAP8A/wEAAAAAAAD/AAEAAf8A/gABBP8AAP4AAv8AAAAAAAAAAAAA/wEA9v/zAQ8G+PwF9wPzAP/+/P///wf/A/4AAAT+A/7+//8BAf4A+f76/xYC+/gB9gnzABXy/v///v3/9AwAAAX4AQAAAAAA/QMAAAH/AAAAAAAA/wEA9f/9Af///gT/Av8CAAD7/wAAAAQAAf8A/QD//wACAAEA/gIA/wAAAAAAAAAAAAAAAAAAAP8D/wAB/wAAAAAAAP8D/wAB/wAA/wAQ/v7//fz/BP3/AAAAAgAAAP8AAAAAAAAE/wAA/gAAAAAA8/v/Cv0HAfcAAv0D+P0J/wAAAP8B//8AAAD7BgAAAP8AAQAAAAD4BwAAAP8AAAAAAAD+BAAAAP8AAQAAAAD8Bv8AAP4AAf8AAAAD/wAAAAAAAAAAAP/7/gEEA//+/AYAAAAA/gMAAAAA/wEA/P8E/wAAB/wAAAD+AAAAAAAAAAAA/gEAAAAAAAAAAAAA/QMA/gIK/P////7/AQAI/gIB/f///wL/AAAAAAAF/wAAAP4AAAAAAAAAAAAAAAAA/gIAAP/8B/8A//4AAv8AAAAAAQAAAAAAAQAAAAD/AAAA/wIAAf8AAP///v8H//4G+/8AAAEAAQAAAP8A/wEAAAEAAQAAAP8A/wEA/gAF/wAAAP4A/QP9/wAF/wAAAP4A/QP+/wAAAAAAAAAAAADy/wAAAAAAAAAAAAD/AAAAAAAAAAAAAAD//wAAAAABAAAB/wAAAAAAAAAAAAAB/wAAAAAAAAD+AAL+AQEAAAAAAAD+AAL+AQEAAP8B/QEBBP/9/wQAAP8B/QEBBP/9/wQAAAD9Bv//////Av8AAAD9Bv//////Av8A/v/6+///DAP+BP7/AP/89gkM/P0H9gIAAP///wv+/v7//AUA/wAAAAAAAAAAAP8AJP0E/QAB/wIB/AJHAP//Af8E//4C//8A+gb7+AAE/AMB/gEAAAAA/wAAAAEAAQAAAAD///8G/v4D/f8AAAD//wAAAAIAAQAA//8MBf8A/fgAAf8AAP8MBv///fgAAv8A+/4B/fz+CAP+/QTgAAAD+wAA/wQA/QMAAAAAAQAAAP8AAAAAAAAAAQAAAP8AAAAAAAAAAQAAAAAAAAAAAAAAAQAAAAAAAAAABwAAAAAAAAAAAAAaBwAAAAAAAAAAAAAaAAAAAQAAAAAAAAAAAAAAAQAAAAAAAAAA/f8A9wAA/wkA9wnvAAD+/gAAAAMA/gIAAAD//wAA/wIAAAAAAAD++wAAAAYA+wYAAAD/AgAAAP8AAv8AAAAAAAAAAAAB/wAAAAD/AgAAAP8AAAAAAAD/AgAAAP8AAAAAAP/+Av///wMAAf8AAP/9+P7/GP3/Av8AA/4EJQAC9OUAAf8pAAD/AQAAAAAAAAAAAAH/AAAAAAAAAAAAAAD9AgAAAAAAAAAAAAD/AQAAAAAAAAAAAAAAAQAAAP8AAAAAAAAABwAA//wAAAAADf4V/P4G/PcF/P4FAAD/AwAAAP8AAAAAAAT7AAAAAAAA/wEABwAAAAAAAAAAAAD8AAD/Bf//////Af8AAwAAAAAAAAAAAAAUAAAABP8AAP4AAf8AAAAAAAAAAAAB/wAAAAAAAAEAAAAAA/0A/gD/AgAAAP8AAAD6AAL9AAABAAAB/wEAAAABAAAAAAAAAAAAAAD/AQAAAAAAAAAAAAD/B/8A/vwAAf8AAAD8/gQAAAEA/AQA9wD7DP7//vz//wH9AAD/AQAAAAAAAAAAAAABAQAAAP8AAAAAAAAAAgAAAP8AAAAAAAAAAAABAAD+/gMAAAAAAAAAAAAAAf8AA/sA8/kEBgwEAPz+A/sA8/kEBgwEAPz+AP/8+v/+9RD/AAIAAP74+QcV+fgM8wAAAP/8Av7//wT/Av8AAP8Q+f///QH/A/8AAP8Q/P////3/A/8AAAD+BP8AAP8AAf8AAAD6/f8A/wcAAQAAAP/8D/79/vv+BP4AAP/8Df7+//z+BP4AFvwCG/n69Pz7DfkOAAD/AQAAAAAAAAAAAAAA+wAA+QkAAAAAAAD//gD/AAMAAQAAAAAAAAAAAAAAAf8AAAD/AQAAAAAAAAAAAP/6Ev////f/Av8AAAD6BP7//wIAA/0AAAD7Bv8AAP8AAf8AAAD//v8AAAMAAf8ADP/1FvkF+Pr/CfgGAAAAAQAC/v8AAf4AAAMC/gAAAP8AAv8AAAAAAAAA/wEAAAAAAP/+//8G//8C//8AAAD/Bv////7/AQAAAP/5/v/+/wr/A/4AAP/+/QcF//wD/AEAAP8E+v/9/wf9BP8AAP8G+v/9/wb9BP8AAP/7/P///wr/A/4AAAD5AAYAAAAAAf8A+//3Cv////8AAAH6AAAD/wAAAAAAAAAAAP/2DP8A//4AAf8A/wD//wAAAAEA/wEAAAAA/wAAAAEAAAAACPjvA/gHDQUBAv0gAAAA/gAAAAMAAf8AAAD9Bv////7/Av8AAP/9+/7//wr/A/4AAAAAAAAAAAAA/gIAAAAAAAAAAAAA/gIAAP/0/P4K+wYH+v4AAP74+P7+/hH/BP4AAP/7/f///wj/Av8AAAD+/v//DP7/Av8AEP/9E/79/fj+BP8UEAD+Cf/+//3/Av8UAAD9+v7//wr/Av8AAAAAAQAAAAAAAf8AAv779/z+/RL+Bf0EAAAA/QAABgAAAAAAAP71Hvz9/fX+Bv0AAP/7DP////sAAf8AAAD+Bf//////Av8AAAD/B/////0AAf8A+Af7Cf7+//n//QTj/f/+CP8A//wAAv4A7v72Bv0DEPkCAf3qAAAAAQAA/wAAAf8AAv/+Cf////wAAf8DAP/+Cf////z/Af8AAP8BCP////z//wMA/wL5/f//Gfj7CvsA8QD+/gAA/wQAAQDu6wX7+v3/BQX+/QUK/QT//P//AAL+/gQAAAUA+wAAAAH/+AkAAAb4AAAAAAEA/QMAAAAAAAAAAAEAAAAAAAD+/wAAAwEA/AQAEv7++vwRF+4L/PgWAP8A//8D/wAC/v8AAP/+/f8J/v4H+f8AAAD//f8ADf0AAv8AAAD//v8CDvoAAf8AAPv+/wAG/wAE+AMAAAAA/wAAAAEAAAAA/f76/AD//wn//gL/L/oLDfn6+AL8B/41/gAA/gAAAAIAAAAAAP8M/f7/AP//A/4AAAD+/wAAAAIA/AQA/wAAAAAAAAAAAAAAAPwA/wAA/wX//QMAAAAAAAAAAAAB/wAAAAD+BP8A//4BAf8A/QAQ/wAA/vkAAf4AAAD9/wAAAAIA/gIA/wAA/wAAAAAAAAD/+/oHDf7//vr/Bf3+/QAP/AAAAPwAAAD/AAAAAgAAAP8AAAAA//39////+Qr//wL8/wAAAAAAAAAB/wD9AAABAAAAAAAAAAAAAP/++///BQb/A/8AAAD//wD/Bf//Av8AAP0E/wAAAAEAAQAA/f/9Bv///////wL8BgL6/v4BAwMB+Qb9AAT+AAAAAP4A/AQA/P//AP//Bv8AAv/+AAAAAAAAAAAAAf8AAAH+/gIAAAEA/wEAAAH+/gIAAAEA/wEAAAD5/gYAAAIAAv8AAAAB/wD//wEAAQAA/wD6/gAAAAQA/QP6AAAAAAAAAAAAAAD/AQAAAAAAAAAAAAAAAAD6A////wP/Av8AAAAAAwAAAP8AAQAA/wH9BP8B//4BA/0AAAAA/gAAAAMAAQAAAAAA/wD/AAEAAAAAAAAA/wD/AAEAAAAABQAAAAAAAAAAAAAGAAD+/wAAAAIA/wEA9QAC9gAA/wkAAv8D/wAAAAAAAAAAAAAAAAAB/QAAAAIAAAAA9QD++wAAAAYA/QP6AAAAAQAAAP8AAAAAAAH+/wAAAAAA/gIA9QEABgAAAPv//gP6AAAD/gAAAAAAAAAAAP4AAAAAAAEA/wIA8v0EFPn8+/r+Cfn1AAD/DP////kAAQAA/QD/Bf8A//4AAf/+AAD/A/8AAP8AAv8A/v8M/v////0AAf//AAAL/v////7/Av8AAv3zFvr++gD+CfoDAAAAAP8AAAEAAv8AAAD/A/8A/wAAAf8A9wD//wAAAAEA/wH/AAAA/gAAAAIAAAAA/gAEBv////sAAf8QAAAAAQAAAP8AAAAA/AD9+gAAAAgA9wn/AAAAAAAAAAAA/AQAAAAAAAAAAQAAAAAA/v3iDf/+AAr5AAf9AP/iDv///wf5AAcA//799AD8/hL/B/n/AAAA/wX//wAB//8AAAD4CAAAAP8AAv8AAAD//v//Cv7/AQAA8/vz9/b8+CD8Dvf6///8Af7//wUAAf8A+//+Af4A/gMAAf////4AAgABAP8B/wD+AAAAAAD//wL/AQAAAAAA/wAAAAIAAQAAAAD/+f7//wn/Av8AAP/++/7//wj/A/4AAAAAAAAAAAEAAAAAAAAA/wD/AAEAAAAA7/77/v0A/Qn/BvvvAAD//f///wX/Af8AAAD//wAC/wABAf4A+gAA/v8A/wMAAf/6AAAA/wAAAAEA/AQA/QH+/v8H/f4F/v3/AAAA/wAAAAEA/gIA///9B//+/v//BP4AAAD/CQAAAPoAA/4AAP72HPz8/ff9AwAAAAD/B//+//3/Av8AAAAA/wAAAAEAAAAABPoL/P///wP/Bfz/AAAAAAAAAAAAAf8AAAAAAAAAAAAA/gIAAP///////wT/Av8AAAAAAQAAAAAAAQAAAAAAAQAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAIAAP8B/wAAAAAAAAIAAP8B/gEA/gD/BQD///7/+wb//AAC/QAAAAIA/wH4AAAE/wAAAP8AAAAA/wD8/wAAAAMA/gIAAP8O/fsE//wBA/wAAAAB/wAAAAEAAf8AAAAB/wAAAAAAAAAAAAD8/gD//gb/Av8ALgH4Dv7+//z/Av8jAAD+Bv//AP7/Af8AAAD/AAAAAAEAAAAAAP/8EPv+//v/BfwA+f/7EP3//fv/BP79AAAAAgAAAP4AAAAACAYB/v//AP7//QQnCAb+////AP//+wYnAAAAAAAAAAAAA/0AABP7/f////n+/gQA+iX+9/n3+/35+g38AAz6///+AP7++wYA/BoF+Pr5+/37/An89wAAAAABAAAA/QL7+gAAAAABAAAA/QL++gEBAAAAAAAAAQD1Afv6GPkFAvID/v/xAP8AAAAAAAEA+gYAAAD+AwAAAP8AAAAA/wAA/wAAAAAAAAD/AAD/AwAAAP8AAQAAAAAAAQAAAAAAAAAA+Pz+Jvr8++//CPn1AAD7BgAAAP//Af8AAP8K//////3/Af8A/wD/AQAAAAAAAAD//AAAAAAAAAAAAAD7AAD+CP8A//3/BvsAIBDx9RwB8/gE8gkcAAAP+f//AP8AAAAAAAr//v7///3//QQAAAD/BAAAAP0AAQAAAgz6+/3+/gQA/QITAP//BAMAAPwAAQAAAP39//79/Qv/BvwAAP39/f0M/v8H/fwAAAAA/AAAAAMBAAAAAAAEAQAAAP0AAAAA/wD//g3///v//AX/AP8P/f7///3/A/4AAP/9+Q3//wH/+wYA/wX8/v/+/wT+/wMAAAX9/////wH//gMA/wAAAAAAAAAAAAD/AAD4C/8A//0AAf8AAAD+/AAAAgT//QQAAAAB/v8A/wP/+gYAQf35/gEG/QMCA/z+Qf76/gMA/wQABPz++/v0AvoI+wgD9wX0AAD/Bf8A//4AAv4AAP8H/gP+////A/4AAP/+Bv7+/wH+Bf0AAAAA/wAF/v4D/QAAAAAA/wAF/v4D/QAAQf76/QMA/wUABPz+Qf76/gMA/wQABPz+///9Cv////z/Av8AAP/9Cf////z/Av8A+Pv3AAIEC/4F/v0PAP7+/wb9/gMB/gAAAAD/AwAAAP8AAAAAAAAAAAAAAAEA/gIA9QD/Av///wH/Av/6AAD/Av///wH/Av8AEQH7/QEF+wID/gD+/gAAAAAAAAAAAAD/AAD//P8H//8F+/8AAP8EAgf///v+AAIAAAD9B/////7/Af8AAP7/AAAAAAIAAf8A+v/8/wP+AAP/AQD6/QD//wAAAAEAAAD//gD/AAAAAAAAAAD7AAD+/P8K//0J+P8ALQAAAgAAAP8AAf8n/fsAAAIAAAMB/gEAAPsAAAAAAAT/AAEACQPhEQ367gj7/ggIAAD///8F//8D/v8AAP3///8FAAAE//0AAP79BwD/A/38Bf8AAP///Qv///0A+wYAAAD7Bv8B//7+/wMAAAD//f8A/wT//QQAAP4MA/7//PwAAv0AAP//AQEAAP8AA/4YBf8FBAn//vb/AAEKAAEC/wAAAP8AAv4AAAEAAQAAAP8A/wEA/wABAAAAAAAA/AQABP/+/v4D/gQCAP4D2Qv2+QP9Cv79+QryAAD/BQAAAP0AAf8A/gD9/wIAAAEAAf//BAAAAAAAAAAAAAAA/wQA///+AAABAP8AAAAH/v8AAP4AAf8AAAD/AwAAAP4AAAAAAAAACgAAAPgAAQAAAAD8/wAAAAMA/gIAAAAAAAAAAAAA/AQA/QAA/QABAAIAAAD//QD//gEAAAIAAf8AAP8ACP//+AD/A/4A/Pz9CAj8BfkDA/r/AAD//P8A/gYAAf8A/wABAAAAAAAAAv4HAAABAAAAAAAAAAAAAP8A//8D/wAC/v8AAAD/AgAAAP8AAf8A/gAAAAAAAAAAAAD/AAwB/f///vwA+wX//wYIAPoD/foCAf0EAAH/AAAAAAAAAAAAAP/4C////P///wEAAAD+/wAAAAIA/wEA/v8D/P///wT/Av/9/wAAAAAAAAAAAAD//wAAAAAAAAAAAAD//wAAAAAC//8B/wAAAAAAAAAC//8B/wAAAAAA/wAAAAEAAAAADgMA/Qf///7//gT+/wAAAAAAAAAAAAD/AAAA/wQAAP8AAf8A/gH/AAAAAAAA/wH+/gAAAAAAAAAAAAD/+QL2+f3//BD9AAP4AAH/AAAAAAAAAf8AAP/9/QP/DP0AAAAA+P/9/v///wX//QT4AAAAAgAAAP4AAAAAAAAAAgAAAP8AAAAAAAAAAgAAAP4AAAAA/QAAAgAAAP4AAAD/AAAAAgAAAP8AAAAA/f/7C/3+C/j/A/7/AAD9////Dv3/Av8AAAAABQAA//0AAAAAAP/9CP///v4AAf8A/gAAAAAAAAAAAAD/AAAEAAAAAP8AAAAA+v78CBD9/ff9/QYEAAD//wn///3//AUAAAL+AwAAAP4A/wEAAAD9AAAAAAEA/gIAAAD9AAAAAAEA/gIAP/76/wMA/wQA/wH9AAAAAgAAAP8AAAAAAAAAAgAAAP8AAAAA+f3rGff5G/f8Cvr3AP/8Ef7//vj/A/4AAP/++////wgAAv8AAAAD/wAAAAAAAAAA+gAA+wD//wUAAQAAAAAA/gACAAAC/gAA/wD+/wAB/wIAAf8AAAD//gAA/wMAAQAAAAL/AAAAAAAA/wEAEf389f4O/wMI+v0BAAAAAAABAP8AAAAAAAD/AQAAAAAAAAAA/AL7AwAC//4BAf7/AAD/BwAA/vwAAAAAAAD/AP8AAAL/Av8AAAD//v8AAAMAAf8AAAD/AwD///8AAf8AAAAA/wAAAAEAAAAAAAAAAQAAAAAAAAAAAAAA/wAAAAEAAAAAAAAA/gAAAAIAAAAAAP/+/v7//gb//QQAAAD//v8AAAMAAf8A9fj7/PcGEwICCPb1//4H/gAAFfQAAf8A+v7+/P8ABgMABfz8AAAAAQAAAAAAAAAAAP74C/wH+/wBAf4AAP//+/8A/wYAAf8AAAAAAAAA/wEAAAAAAAAAAQAAAP8AAAAAAAAAAAABAAAB/QMAL/vwD/8AAgD9Bf76AAD//f8A/wQAAf8AAAD+BgD/AP0AAf8AAAAAAAAAAAAA+wUAAAAAAAAAAAEAAQAAAP/8BP///AP/Af8AAAD//AD/Df4AAv8AAAAAAQAAAP8AAAAA/wAA/wAAAAAAAAD/AAAAAwAAAP8AAAAAAAAAC/8AAPcAAAAAAAAAAP8D/wAB/wAAAAD9+////wf/Av8A/QL9AgAB/v8B/wD8//8F+/4A/gQBAv3/AP8G/f///wH/BP0A/wAAAAAAAAEA/AT//wAACQAA/voB/gIAAAAC/wAAAP8AAf8AAAAAAAAB/wAB/wAADv/++P/+Bwj9AgHkAAD//gD//wT/AQAAAAAAAAAAAAAA/gIAAAAABAAAAP0AAAAAAAD8AwAAAAEAAf8AAAUF/gAAAPz/AQAAAP8I/gD/////Av8AAAAF/wD/AP8AAAAAAAAA/wAA/QMAAAAAAAD//wAA/QMAAAAAAP4FEPz8+/r9AAMAAAD8BQD/AAD/+QcAAAAI/AAAAP8AAf8AAAD+BP8AAP8AAf8A8wTxF/39+/r9/wTeAAf//wAA//0A+gYA7gAACAAAAPoA/QPt",
sharpness: {
type: .67,
verdict: 1
},
calibration: {
offset: .2577,
slope: .6969
}
};
}),
76537: ((A, e, n) => {
n.r(e);
n.d(e, {
ANALYSED: () => t
});
class LatePattern {
source;
flags;
#o;
constructor(A, e) {
this.source = A;
this.flags = e;
}
test(A) {
this.#o ??= new RegExp(this.source, this.flags);
return this.#o.test(A);
}
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
const t = fromData(JSON.parse('{"rules":[{"id":"runner-job-time-limit","ecosystem":"github-runner","type":"timeout","weight":12,"role":"verdict","suggestion":"Find what hangs or grew, or raise timeout-minutes."},{"id":"runner-step-timed-out","ecosystem":"github-runner","type":"timeout","weight":12,"role":"verdict","suggestion":"Find what hangs, or raise the step\'s timeout-minutes."},{"id":"runner-lost-communication","ecosystem":"github-runner","type":"resource-exhaustion","weight":11,"role":"verdict","retry":"transient","suggestion":"Use less memory and CPU, or a larger runner; resume from the last checkpoint."},{"id":"runner-starved","ecosystem":"github-runner","type":"resource-exhaustion","weight":8},{"id":"runner-disconnect","ecosystem":"github-runner","type":"resource-exhaustion","weight":8,"role":"verdict","suggestion":"The machine was taken away: run it again."},{"id":"runner-shutdown-signal","ecosystem":"github-runner","type":"resource-exhaustion","weight":8,"role":"verdict","retry":"transient","suggestion":"The machine was taken away or ran out of memory: run it again, with less in parallel if it recurs."},{"id":"runner-operation-canceled","ecosystem":"github-runner","type":"unknown","weight":5,"retry":"unclear","suggestion":"Somebody, a newer push, a sibling or a limit cancelled it: look at the run."},{"id":"runner-disk-full","ecosystem":"github-runner","type":"resource-exhaustion","weight":12,"role":"verdict","suggestion":"Free disk space before the step, or use a larger runner."},{"id":"runner-disk-low","ecosystem":"github-runner","type":"resource-exhaustion","weight":7.5,"role":"verdict","suggestion":"Free disk space before the step, or use a larger runner."},{"id":"runner-exit-killed","ecosystem":"github-runner","type":"resource-exhaustion","weight":6,"suggestion":"A process was killed, most likely because memory ran out: run less in parallel or use a larger runner."},{"id":"runner-exit-timeout","ecosystem":"github-runner","type":"timeout","weight":9},{"id":"runner-exit-crash","ecosystem":"github-runner","type":"unknown","weight":3,"suggestion":"A program crashed: look for the last thing it did."},{"id":"runner-exit-not-found","ecosystem":"github-runner","type":"unknown","weight":5,"suggestion":"A command is missing or not executable on this machine."},{"id":"runner-exit","ecosystem":"github-runner","type":"unknown","weight":1,"role":"consequence"},{"id":"workflow-unresolved-action","ecosystem":"github-workflow","type":"unknown","weight":9,"suggestion":"Check the name, the version and whether checkout comes first."},{"id":"workflow-action-download","ecosystem":"github-workflow","type":"network","weight":9,"suggestion":"Run it again."},{"id":"workflow-missing-input","ecosystem":"github-workflow","type":"unknown","weight":9,"suggestion":"Provide the input or the secret; forks and Dependabot have none."},{"id":"workflow-file-command","ecosystem":"github-workflow","type":"unknown","weight":9,"suggestion":"Write multi-line outputs with a delimiter."},{"id":"workflow-permission","ecosystem":"github-workflow","type":"unknown","weight":9.5,"suggestion":"Give the token the permission in `permissions:`."},{"id":"workflow-bad-credentials","ecosystem":"github-workflow","type":"unknown","weight":9,"retry":"same-again","suggestion":"Check the token and what it may see."},{"id":"workflow-rate-limit","ecosystem":"github-workflow","type":"network","weight":9,"retry":"transient","suggestion":"Wait, and ask the API less often."},{"id":"workflow-billing","ecosystem":"github-workflow","type":"unknown","weight":9,"suggestion":"Look at the billing of the account."},{"id":"actions-tool-missing","ecosystem":"github-actions","type":"unknown","weight":9,"suggestion":"Install the tool before this step."},{"id":"actions-no-lock-file","ecosystem":"github-actions","type":"unknown","weight":8.5,"suggestion":"Commit the lock file or drop the cache input."},{"id":"actions-pnpm-version","ecosystem":"github-actions","type":"unknown","weight":9,"suggestion":"Say the version of pnpm in one place."},{"id":"actions-artifact-missing","ecosystem":"github-actions","type":"unknown","weight":8,"suggestion":"An earlier step made no such file: look there."},{"id":"actions-artifact-conflict","ecosystem":"github-actions","type":"unknown","weight":8,"suggestion":"Give each leg its own artifact name."},{"id":"actions-artifact-service","ecosystem":"github-actions","type":"network","weight":8,"suggestion":"Run it again."},{"id":"actions-cache-service","ecosystem":"github-actions","type":"network","weight":5.5,"role":"ambient"},{"id":"actions-pull-request-not-permitted","ecosystem":"github-actions","type":"unknown","weight":9,"suggestion":"Allow it in the settings of the repository, or use another token."},{"id":"actions-release","ecosystem":"github-actions","type":"unknown","weight":8.5,"suggestion":"Check the permission `contents: write` and whether the release exists already."},{"id":"actions-oidc","ecosystem":"github-actions","type":"unknown","weight":9,"suggestion":"Check the trust of the cloud role and `id-token: write`."},{"id":"actions-secret-missing","ecosystem":"github-actions","type":"unknown","weight":8,"suggestion":"Define the secret or variable; forks and Dependabot have none."},{"id":"actions-script-error","ecosystem":"github-actions","type":"unknown","weight":6},{"id":"travis-log-limit","ecosystem":"travis","type":"resource-exhaustion","weight":9,"suggestion":"Print less."},{"id":"travis-time-limit","ecosystem":"travis","type":"timeout","weight":12,"role":"verdict","suggestion":"Find what hangs or grew, or split the job."},{"id":"travis-exit","ecosystem":"travis","type":"unknown","weight":1,"role":"consequence"},{"id":"circleci-no-output","ecosystem":"circleci","type":"timeout","weight":12,"role":"verdict","suggestion":"Find what hangs."},{"id":"gitlab-time-limit","ecosystem":"gitlab","type":"timeout","weight":12,"role":"verdict","suggestion":"Find what hangs or grew, or raise the job\'s timeout."},{"id":"gitlab-exit","ecosystem":"gitlab","type":"unknown","weight":1,"role":"consequence"},{"id":"jenkins-time-limit","ecosystem":"jenkins","type":"timeout","weight":12,"role":"verdict","suggestion":"Find what hangs or grew, or raise the timeout."},{"id":"jenkins-agent-lost","ecosystem":"jenkins","type":"network","weight":8,"retry":"transient","suggestion":"The agent went away: run it again."},{"id":"jenkins-workspace","ecosystem":"jenkins","type":"unknown","weight":7},{"id":"jenkins-exit","ecosystem":"jenkins","type":"unknown","weight":1,"role":"consequence"},{"id":"taskcluster-time-limit","ecosystem":"taskcluster","type":"timeout","weight":12,"role":"verdict","suggestion":"Find what hangs or grew, or raise the task\'s maximum."},{"id":"taskcluster-no-output","ecosystem":"taskcluster","type":"timeout","weight":8},{"id":"taskcluster-exit","ecosystem":"taskcluster","type":"unknown","weight":1,"role":"consequence"},{"id":"azure-time-limit","ecosystem":"azure-pipelines","type":"timeout","weight":12,"role":"verdict","suggestion":"Find what hangs or grew, or raise timeoutInMinutes."},{"id":"azure-exit","ecosystem":"azure-pipelines","type":"unknown","weight":1,"role":"consequence"},{"id":"buildkite-agent-lost","ecosystem":"buildkite","type":"resource-exhaustion","weight":5,"role":"ambient","retry":"transient","suggestion":"The machine was taken away: run it again."},{"id":"buildkite-exit","ecosystem":"buildkite","type":"unknown","weight":1,"role":"consequence"},{"id":"build-hosting-limit","ecosystem":"build-hosting","type":"timeout","weight":12,"role":"verdict","suggestion":"Find what hangs or grew."},{"id":"build-hosting-memory","ecosystem":"build-hosting","type":"resource-exhaustion","weight":11,"role":"verdict","suggestion":"Use less memory or a larger machine."},{"id":"build-hosting-deploy","ecosystem":"build-hosting","type":"unknown","weight":7},{"id":"build-hosting-health","ecosystem":"build-hosting","type":"unknown","weight":6.5},{"id":"shell-command-not-found","ecosystem":"shell","type":"unknown","weight":7,"suggestion":"Install the tool on this machine, or correct PATH."},{"id":"shell-permission-denied","ecosystem":"shell","type":"unknown","weight":5.5,"role":"ambient","suggestion":"Give the file its mode (`git update-index --chmod=+x`) or the user its rights."},{"id":"shell-no-such-file","ecosystem":"shell","type":"unknown","weight":4.5,"role":"ambient","suggestion":"Something that should exist does not: was an earlier step skipped?"},{"id":"shell-broken-script","ecosystem":"shell","type":"unknown","weight":8,"suggestion":"Mend the script."},{"id":"linux-no-space","ecosystem":"linux","type":"resource-exhaustion","weight":9,"suggestion":"Free disk space before the step, or use a larger runner."},{"id":"linux-file-watchers","ecosystem":"linux","type":"resource-exhaustion","weight":9.5,"suggestion":"Raise fs.inotify.max_user_watches or watch fewer files."},{"id":"linux-oom-kill","ecosystem":"linux","type":"resource-exhaustion","weight":10,"suggestion":"Use less memory (fewer workers) or a larger runner."},{"id":"linux-out-of-memory","ecosystem":"linux","type":"resource-exhaustion","weight":7,"role":"ambient","suggestion":"Use less memory (fewer workers) or a larger runner."},{"id":"linux-killed","ecosystem":"linux","type":"resource-exhaustion","weight":8,"suggestion":"Most likely the kernel killed it because memory ran out: run less in parallel or use a larger runner."},{"id":"linux-signal-kill","ecosystem":"linux","type":"resource-exhaustion","weight":7.5,"suggestion":"Most likely the kernel killed it because memory ran out: run less in parallel or use a larger runner."},{"id":"linux-open-files","ecosystem":"linux","type":"resource-exhaustion","weight":8,"suggestion":"Raise the limit of open files or open fewer at once."},{"id":"linux-no-processes","ecosystem":"linux","type":"resource-exhaustion","weight":7.5,"suggestion":"Too many processes or threads: run less in parallel."},{"id":"linux-gpu-memory","ecosystem":"linux","type":"resource-exhaustion","weight":8.5,"suggestion":"Use a smaller batch or a larger GPU."},{"id":"linux-missing-library","ecosystem":"linux","type":"unknown","weight":7,"suggestion":"Install the library, or build on the image it runs on."},{"id":"linux-address-in-use","ecosystem":"linux","type":"unknown","weight":5.5,"role":"ambient","suggestion":"Something else holds the port: end it, or choose another."},{"id":"linux-crash","ecosystem":"linux","type":"unknown","weight":4.5,"role":"ambient","suggestion":"A program crashed: look for the last thing it did."},{"id":"linux-device-busy","ecosystem":"linux","type":"unknown","weight":4,"role":"ambient"},{"id":"timeouts-coreutils","ecosystem":"timeouts","type":"timeout","weight":9,"suggestion":"Find what hangs, or give it more time."},{"id":"timeouts-build","ecosystem":"timeouts","type":"timeout","weight":9,"role":"verdict","suggestion":"Find what hangs or grew, or raise the limit."},{"id":"timeouts-retry-action","ecosystem":"timeouts","type":"timeout","weight":9,"role":"verdict"},{"id":"timeouts-waiting","ecosystem":"timeouts","type":"timeout","weight":6.5,"suggestion":"Look at what was waited for: did it start at all?"},{"id":"timeouts-deadline","ecosystem":"timeouts","type":"timeout","weight":5,"role":"ambient"},{"id":"timeouts-any","ecosystem":"timeouts","type":"timeout","weight":4.5,"role":"ambient"},{"id":"timeouts-words","ecosystem":"timeouts","type":"timeout","weight":2.5,"role":"ambient"},{"id":"network-dns","ecosystem":"network","type":"network","weight":6.5,"role":"ambient","suggestion":"The name did not resolve: run it again; if it stays, check the name and the DNS of the runner."},{"id":"network-refused","ecosystem":"network","type":"network","weight":4.5,"role":"ambient","suggestion":"Nothing listened there: was the service started, and is it ready?"},{"id":"network-reset","ecosystem":"network","type":"network","weight":5,"role":"ambient","suggestion":"Run it again."},{"id":"network-timed-out","ecosystem":"network","type":"network","weight":5,"role":"ambient","suggestion":"Run it again."},{"id":"network-tls","ecosystem":"network","type":"network","weight":6,"role":"ambient","suggestion":"Check the certificate chain, the clock and the proxy."},{"id":"network-unreachable","ecosystem":"network","type":"network","weight":5.5,"role":"ambient","suggestion":"Run it again; if it stays, check the network of the runner (IPv6?)."},{"id":"network-cut-off","ecosystem":"network","type":"network","weight":4,"role":"ambient","suggestion":"Run it again."},{"id":"network-retries-spent","ecosystem":"network","type":"network","weight":6,"role":"ambient","suggestion":"Run it again."},{"id":"network-proxy","ecosystem":"network","type":"network","weight":6,"role":"ambient","suggestion":"Check the proxy settings."},{"id":"network-browser","ecosystem":"network","type":"network","weight":4,"role":"ambient"},{"id":"http-server-error","ecosystem":"http","type":"network","weight":5,"role":"ambient","suggestion":"The server has a problem: run it again later."},{"id":"http-throttled","ecosystem":"http","type":"network","weight":6,"role":"ambient","suggestion":"Wait, sign in, or use a mirror."},{"id":"http-fetch-failed","ecosystem":"http","type":"network","weight":3.5,"role":"ambient"},{"id":"http-not-found","ecosystem":"http","type":"network","weight":4.5,"role":"ambient","retry":"same-again","suggestion":"The address answers \\"not found\\": has the file moved?"},{"id":"http-curl","ecosystem":"http","type":"network","weight":7,"suggestion":"Run it again. If the server often fails, give curl `--retry`."},{"id":"http-succeeded","ecosystem":"http","type":"network","weight":1,"role":"recovery"},{"id":"git-conflict","ecosystem":"git","type":"git","weight":9.5,"role":"verdict","retry":"same-again","suggestion":"Resolve the conflict by hand."},{"id":"git-missing-reference","ecosystem":"git","type":"git","weight":8.5,"retry":"same-again","suggestion":"Fetch with enough history (`fetch-depth: 0`), or check the name."},{"id":"git-lock","ecosystem":"git","type":"git","weight":9,"retry":"transient","suggestion":"A git process was killed: remove the lock and run again."},{"id":"git-ownership","ecosystem":"git","type":"git","weight":9,"retry":"same-again","suggestion":"Add the folder to safe.directory."},{"id":"git-local-changes","ecosystem":"git","type":"git","weight":9,"suggestion":"Something changed tracked files before: look at what."},{"id":"git-diverged","ecosystem":"git","type":"git","weight":9,"retry":"same-again","suggestion":"Bring the branches together by hand."},{"id":"git-identity","ecosystem":"git","type":"git","weight":8.5,"retry":"same-again","suggestion":"Set user.name and user.email before committing."},{"id":"git-exists","ecosystem":"git","type":"git","weight":8.5,"suggestion":"It is there already: left over from an earlier run?"},{"id":"git-patch","ecosystem":"git","type":"git","weight":8,"retry":"same-again","suggestion":"Refresh the patch against the code as it is."},{"id":"git-not-a-repository","ecosystem":"git","type":"git","weight":6.5,"suggestion":"Check out before this step, or run it in the right folder."},{"id":"git-process-failed","ecosystem":"git","type":"git","weight":6,"suggestion":"Run it again."},{"id":"git-nothing-to-commit","ecosystem":"git","type":"git","weight":4,"suggestion":"Commit only if something changed."},{"id":"git-fatal","ecosystem":"git","type":"git","weight":4,"role":"ambient"},{"id":"git-checked-out","ecosystem":"git","type":"git","weight":1,"role":"recovery"},{"id":"git-push-rejected","ecosystem":"git-remote","type":"git","weight":9,"role":"verdict","retry":"same-again","suggestion":"Fetch and rebase before pushing, or let the token pass the protection."},{"id":"git-authentication","ecosystem":"git-remote","type":"git","weight":9,"suggestion":"Check the token or key and what it may do."},{"id":"git-unable-to-access","ecosystem":"git-remote","type":"git","weight":9,"suggestion":"Run it again."},{"id":"git-missing-repository","ecosystem":"git-remote","type":"git","weight":9,"retry":"same-again","suggestion":"Check the address and whether the token may see the repository."},{"id":"git-submodule","ecosystem":"git-remote","type":"git","weight":9,"suggestion":"Check .gitmodules and whether the token may see the submodule."},{"id":"git-lfs","ecosystem":"git-remote","type":"git","weight":9,"suggestion":"Look at the LFS quota and at the missing object."},{"id":"npm-lock-out-of-sync","ecosystem":"npm","type":"quality-gate","weight":9.5,"role":"verdict","suggestion":"Run `npm install` and commit the lock file."},{"id":"npm-network","ecosystem":"npm","type":"network","weight":9,"role":"verdict","suggestion":"Run it again; the registry or the way to it has a problem."},{"id":"npm-registry-refuses","ecosystem":"npm","type":"unknown","weight":9,"suggestion":"Check the name, the token and its rights."},{"id":"npm-dependency-conflict","ecosystem":"npm","type":"unknown","weight":9,"suggestion":"Mend the versions in package.json."},{"id":"npm-missing-script","ecosystem":"npm","type":"unknown","weight":9,"suggestion":"Add the script to package.json, or call the right one."},{"id":"npm-no-space","ecosystem":"npm","type":"resource-exhaustion","weight":9.5},{"id":"npm-git-dependency","ecosystem":"npm","type":"git","weight":9,"suggestion":"A dependency comes from git: check the address and the access to it."},{"id":"npm-test-failed","ecosystem":"npm","type":"test-failure","weight":5.2,"role":"ambient"},{"id":"npm-lifecycle","ecosystem":"npm","type":"unknown","weight":1,"role":"consequence"},{"id":"npm-audit","ecosystem":"npm","type":"quality-gate","weight":8.5,"role":"verdict","suggestion":"Update the vulnerable packages."},{"id":"npm-vulnerabilities","ecosystem":"npm","type":"quality-gate","weight":2,"role":"ambient","during":["lint"],"suggestion":"Update the vulnerable packages."},{"id":"npm-audit-endpoint","ecosystem":"npm","type":"network","weight":7,"retry":"same-again","suggestion":"Run it again; the registry may not offer audits."},{"id":"npm-installed","ecosystem":"npm","type":"network","weight":1,"role":"recovery"},{"id":"yarn-lock-out-of-sync","ecosystem":"yarn","type":"quality-gate","weight":9.5,"role":"verdict","suggestion":"Run `yarn install` and commit the lock file."},{"id":"yarn-network","ecosystem":"yarn","type":"network","weight":8.5,"suggestion":"Run it again; the registry or the way to it has a problem."},{"id":"pnpm-lock-out-of-sync","ecosystem":"pnpm","type":"quality-gate","weight":9.5,"role":"verdict","suggestion":"Run `pnpm install` and commit the lock file."},{"id":"pnpm-network","ecosystem":"pnpm","type":"network","weight":8.5,"suggestion":"Run it again; the registry or the way to it has a problem."},{"id":"pnpm-configuration","ecosystem":"pnpm","type":"unknown","weight":8,"suggestion":"Mend package.json or the configuration of pnpm."},{"id":"package-script-failed","ecosystem":"pnpm","type":"unknown","weight":1,"role":"consequence"},{"id":"bun-lock-out-of-sync","ecosystem":"bun","type":"quality-gate","weight":9.5,"role":"verdict","suggestion":"Update the lock file and commit it."},{"id":"bun-network","ecosystem":"bun","type":"network","weight":8},{"id":"corepack-error","ecosystem":"node","type":"unknown","weight":7.5,"suggestion":"Update corepack."},{"id":"node-heap","ecosystem":"node","type":"resource-exhaustion","weight":10.5,"suggestion":"Raise --max-old-space-size within the memory of the machine, or use fewer workers."},{"id":"node-worker-killed","ecosystem":"node","type":"resource-exhaustion","weight":9,"suggestion":"Use fewer workers or a larger runner."},{"id":"node-module-not-found","ecosystem":"node","type":"unknown","weight":5.5,"role":"ambient","suggestion":"Was it installed and built before it is used?"},{"id":"node-version","ecosystem":"node","type":"unknown","weight":7,"suggestion":"Use the version of Node that the project asks for."},{"id":"node-uncaught","ecosystem":"node","type":"unknown","weight":3.5,"role":"ambient"},{"id":"node-test-failing","ecosystem":"node","type":"test-failure","weight":8},{"id":"typescript-error","ecosystem":"typescript","type":"quality-gate","weight":8.5,"suggestion":"Mend the types."},{"id":"typescript-summary","ecosystem":"typescript","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Mend the types."},{"id":"tsd-types","ecosystem":"typescript","type":"quality-gate","weight":7.5},{"id":"eslint-summary","ecosystem":"eslint","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Mend the code, or let `--fix` do it."},{"id":"eslint-finding","ecosystem":"eslint","type":"quality-gate","weight":6.5,"suggestion":"Mend the code, or let `--fix` do it."},{"id":"eslint-warning","ecosystem":"eslint","type":"quality-gate","weight":3,"role":"ambient"},{"id":"eslint-configuration","ecosystem":"eslint","type":"unknown","weight":8,"suggestion":"Mend the configuration of ESLint."},{"id":"prettier-check","ecosystem":"prettier","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Run the formatter."},{"id":"biome-check","ecosystem":"biome","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Mend the code, or let the tool do it."},{"id":"stylelint-finding","ecosystem":"stylelint","type":"quality-gate","weight":8.5,"role":"verdict"},{"id":"javascript-style-tools","ecosystem":"javascript-checks","type":"quality-gate","weight":8.5,"role":"verdict","suggestion":"Mend what the tool found."},{"id":"webpack-error","ecosystem":"webpack","type":"quality-gate","weight":7.5,"suggestion":"Mend the code."},{"id":"vite-error","ecosystem":"vite","type":"quality-gate","weight":7.5,"suggestion":"Mend the code."},{"id":"babel-syntax","ecosystem":"vite","type":"quality-gate","weight":5.5,"role":"ambient","suggestion":"Mend the syntax."},{"id":"next-build-types","ecosystem":"next","type":"quality-gate","weight":8.5,"suggestion":"Mend the code."},{"id":"next-prerender","ecosystem":"next","type":"quality-gate","weight":5.5},{"id":"next-fonts","ecosystem":"next","type":"network","weight":11,"suggestion":"Run it again, or keep the fonts in the repository."},{"id":"next-lint","ecosystem":"next","type":"quality-gate","weight":7.5,"suggestion":"Mend what the linter found."},{"id":"ssh-authentication","ecosystem":"ssh","type":"unknown","weight":7.5,"suggestion":"Check the key and what the other side knows of it."},{"id":"ssh-connection","ecosystem":"ssh","type":"network","weight":6,"suggestion":"Run it again; check whether the host is up and lets the runner in."},{"id":"rsync-connection","ecosystem":"ssh","type":"network","weight":7,"suggestion":"Run it again."},{"id":"prisma-error","ecosystem":"prisma","type":"unknown","weight":6.5},{"id":"monorepo-failed","ecosystem":"monorepo","type":"unknown","weight":1,"role":"consequence"},{"id":"jest-summary","ecosystem":"jest","type":"test-failure","weight":9.5,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"jest-failed-file","ecosystem":"jest","type":"test-failure","weight":7.5},{"id":"jest-suite-failed","ecosystem":"jest","type":"test-failure","weight":6.5},{"id":"jest-coverage","ecosystem":"jest","type":"quality-gate","weight":8.5,"role":"verdict","suggestion":"Add tests, or lower the threshold knowingly."},{"id":"vitest-summary","ecosystem":"vitest","type":"test-failure","weight":9.5,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"vitest-unhandled","ecosystem":"vitest","type":"test-failure","weight":7},{"id":"mocha-summary","ecosystem":"mocha","type":"test-failure","weight":9,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"mocha-timeout","ecosystem":"mocha","type":"test-failure","weight":7},{"id":"jasmine-karma-summary","ecosystem":"jasmine-karma","type":"test-failure","weight":9,"role":"verdict"},{"id":"karma-browser","ecosystem":"jasmine-karma","type":"unknown","weight":6.5},{"id":"ava-summary","ecosystem":"ava","type":"test-failure","weight":9,"role":"verdict"},{"id":"tap-summary","ecosystem":"tap","type":"test-failure","weight":9,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"tap-not-ok","ecosystem":"tap","type":"test-failure","weight":7.5},{"id":"javascript-assertion","ecosystem":"javascript-tests","type":"test-failure","weight":6,"role":"ambient"},{"id":"playwright-summary","ecosystem":"playwright","type":"test-failure","weight":9,"role":"verdict","suggestion":"Look at the failing tests and their traces."},{"id":"playwright-listed","ecosystem":"playwright","type":"test-failure","weight":8.5,"suggestion":"Look at the failing tests and their traces."},{"id":"playwright-passed","ecosystem":"playwright","type":"test-failure","weight":1,"role":"recovery"},{"id":"playwright-expect","ecosystem":"playwright","type":"test-failure","weight":7.5},{"id":"playwright-web-server","ecosystem":"playwright","type":"timeout","weight":8.5,"suggestion":"Look at the log of the web server: did it start at all?"},{"id":"playwright-browser-missing","ecosystem":"playwright","type":"unknown","weight":8.5,"suggestion":"Install the browsers before the tests."},{"id":"visual-difference","ecosystem":"playwright","type":"test-failure","weight":6.5},{"id":"cypress-summary","ecosystem":"cypress","type":"test-failure","weight":9.5,"role":"verdict"},{"id":"pip-nothing-found","ecosystem":"pip","type":"unknown","weight":5,"role":"ambient","suggestion":"Check the name, and whether the index answers."},{"id":"pip-no-distribution","ecosystem":"pip","type":"unknown","weight":8.5,"suggestion":"Check the version and whether it exists for this Python."},{"id":"pip-conflict","ecosystem":"pip","type":"unknown","weight":9,"suggestion":"Loosen or pin the versions that conflict."},{"id":"pip-build-failed","ecosystem":"pip","type":"unknown","weight":7.5,"suggestion":"A package has no wheel for this Python and its build lacks something."},{"id":"pip-hash","ecosystem":"pip","type":"unknown","weight":8},{"id":"pip-environment","ecosystem":"pip","type":"unknown","weight":8},{"id":"pip-network","ecosystem":"pip","type":"network","weight":8,"suggestion":"Run it again; the index or the way to it has a problem."},{"id":"pip-git","ecosystem":"pip","type":"git","weight":10,"suggestion":"A requirement comes from git: check its address, its revision and the access to it."},{"id":"pip-retries-spent","ecosystem":"pip","type":"network","weight":8,"role":"verdict","suggestion":"Run it again; the index or the way to it has a problem."},{"id":"pip-installed","ecosystem":"pip","type":"network","weight":1,"role":"recovery"},{"id":"poetry-lock","ecosystem":"poetry-uv","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Update the lock file and commit it."},{"id":"poetry-uv-conflict","ecosystem":"poetry-uv","type":"unknown","weight":9,"suggestion":"Loosen or pin the versions that conflict."},{"id":"uv-build","ecosystem":"poetry-uv","type":"unknown","weight":7},{"id":"uv-network","ecosystem":"poetry-uv","type":"network","weight":8.5,"suggestion":"Run it again; the index or the way to it has a problem."},{"id":"conda-network","ecosystem":"conda","type":"network","weight":8},{"id":"python-import","ecosystem":"python","type":"unknown","weight":5,"role":"ambient","suggestion":"Install the package in this environment, or correct the import."},{"id":"python-syntax","ecosystem":"python","type":"quality-gate","weight":5.5,"role":"ambient","suggestion":"Mend the syntax."},{"id":"python-usage","ecosystem":"python","type":"unknown","weight":6,"suggestion":"Mend the call: the program does not take these arguments."},{"id":"pytest-summary","ecosystem":"pytest","type":"test-failure","weight":9.5,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"pytest-failed-line","ecosystem":"pytest","type":"test-failure","weight":8},{"id":"pytest-collection","ecosystem":"pytest","type":"test-failure","weight":8.5,"role":"verdict","suggestion":"A test module does not import."},{"id":"pytest-assertion","ecosystem":"pytest","type":"test-failure","weight":6,"role":"ambient"},{"id":"pytest-usage","ecosystem":"pytest","type":"unknown","weight":9,"suggestion":"Install the plugin or correct the call of pytest."},{"id":"pytest-timeout","ecosystem":"pytest","type":"timeout","weight":7},{"id":"pytest-worker-crash","ecosystem":"pytest","type":"test-failure","weight":7},{"id":"pytest-nothing-ran","ecosystem":"pytest","type":"unknown","weight":5,"suggestion":"pytest found nothing to run: look at its arguments and at the folder."},{"id":"unittest-summary","ecosystem":"python-tests","type":"test-failure","weight":9.5,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"unittest-failed-line","ecosystem":"python-tests","type":"test-failure","weight":7},{"id":"python-test-frame","ecosystem":"python-tests","type":"test-failure","weight":5,"role":"ambient"},{"id":"behave-summary","ecosystem":"python-tests","type":"test-failure","weight":9,"role":"verdict"},{"id":"tox-summary","ecosystem":"python-tests","type":"test-failure","weight":3.5,"role":"ambient"},{"id":"python-coverage","ecosystem":"python-tests","type":"quality-gate","weight":8.7,"role":"verdict","suggestion":"Add tests, or lower the threshold knowingly."},{"id":"coverage-tool","ecosystem":"python-tests","type":"unknown","weight":7},{"id":"ruff-summary","ecosystem":"ruff","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Run `ruff check --fix`."},{"id":"python-format","ecosystem":"ruff","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Run the formatter."},{"id":"mypy-summary","ecosystem":"mypy","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Mend the types."},{"id":"mypy-finding","ecosystem":"mypy","type":"quality-gate","weight":7.5},{"id":"python-lint-finding","ecosystem":"python-checks","type":"quality-gate","weight":7,"suggestion":"Mend what the linter found."},{"id":"pylint-rating","ecosystem":"python-checks","type":"quality-gate","weight":6.5},{"id":"bandit-issue","ecosystem":"python-checks","type":"quality-gate","weight":8},{"id":"python-project-checks","ecosystem":"python-checks","type":"quality-gate","weight":7.5},{"id":"javac-summary","ecosystem":"java","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Mend the code."},{"id":"javac-error","ecosystem":"java","type":"quality-gate","weight":8,"suggestion":"Mend the code."},{"id":"jvm-target","ecosystem":"java","type":"unknown","weight":8,"suggestion":"Use the JDK that the project asks for."},{"id":"jvm-memory","ecosystem":"java","type":"resource-exhaustion","weight":9.3,"suggestion":"Raise the heap within the memory of the machine, or run fewer forks."},{"id":"ant-failed","ecosystem":"java","type":"unknown","weight":1,"role":"consequence"},{"id":"jvm-fork-timeout","ecosystem":"java","type":"timeout","weight":9.5,"role":"verdict","suggestion":"Find the test that hangs, or raise forkedProcessTimeoutInSeconds."},{"id":"kotlin-error","ecosystem":"kotlin","type":"quality-gate","weight":8.5},{"id":"maven-dependencies","ecosystem":"maven","type":"unknown","weight":6.5,"suggestion":"Check the version and the repositories."},{"id":"maven-transfer","ecosystem":"maven","type":"network","weight":8.5,"suggestion":"Run it again; the repository or the way to it has a problem."},{"id":"maven-unauthorized","ecosystem":"maven","type":"unknown","weight":9,"suggestion":"Check the credentials of the repository."},{"id":"maven-configuration","ecosystem":"maven","type":"unknown","weight":7},{"id":"maven-goal-failed","ecosystem":"maven","type":"unknown","weight":2.5,"role":"ambient"},{"id":"gradle-compile-task","ecosystem":"gradle","type":"quality-gate","weight":7.5},{"id":"gradle-configuration","ecosystem":"gradle","type":"unknown","weight":7,"suggestion":"Mend the build files."},{"id":"gradle-dependencies","ecosystem":"gradle","type":"unknown","weight":6},{"id":"gradle-network","ecosystem":"gradle","type":"network","weight":8.5,"suggestion":"Run it again; the repository or the way to it has a problem."},{"id":"gradle-daemon-lost","ecosystem":"gradle","type":"resource-exhaustion","weight":8.5,"suggestion":"Give the daemon less work or the machine more memory."},{"id":"sbt-compile","ecosystem":"scala","type":"quality-gate","weight":8},{"id":"surefire-summary","ecosystem":"junit","type":"test-failure","weight":9.5,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"surefire-failed-line","ecosystem":"junit","type":"test-failure","weight":8},{"id":"gradle-tests","ecosystem":"junit","type":"test-failure","weight":9,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"gradle-test-line","ecosystem":"junit","type":"test-failure","weight":7.5},{"id":"junit-exception","ecosystem":"junit","type":"test-failure","weight":6,"role":"ambient"},{"id":"junit-console-summary","ecosystem":"junit","type":"test-failure","weight":9,"role":"verdict"},{"id":"checkstyle-summary","ecosystem":"java-checks","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Mend what Checkstyle found."},{"id":"jvm-static-analysis","ecosystem":"java-checks","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Mend what the analysis found."},{"id":"jvm-format","ecosystem":"java-checks","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Run the formatter, add the header."},{"id":"maven-enforcer","ecosystem":"java-checks","type":"quality-gate","weight":8,"role":"verdict"},{"id":"xcode-compile","ecosystem":"xcode","type":"quality-gate","weight":7.5,"suggestion":"Mend the code."},{"id":"xcode-failed","ecosystem":"xcode","type":"unknown","weight":3,"role":"ambient"},{"id":"swift-compile","ecosystem":"swift","type":"quality-gate","weight":7.5,"suggestion":"Mend the code."},{"id":"cocoapods-network","ecosystem":"cocoapods","type":"network","weight":8},{"id":"android-build","ecosystem":"android","type":"quality-gate","weight":7},{"id":"android-sdk","ecosystem":"android","type":"unknown","weight":8},{"id":"android-emulator","ecosystem":"android","type":"timeout","weight":8},{"id":"android-task","ecosystem":"android","type":"quality-gate","weight":4,"role":"ambient"},{"id":"flutter-tests","ecosystem":"flutter","type":"test-failure","weight":9,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"dart-analysis","ecosystem":"flutter","type":"quality-gate","weight":8.5,"role":"verdict"},{"id":"go-compile","ecosystem":"go","type":"quality-gate","weight":8,"suggestion":"Mend the code."},{"id":"go-test-summary","ecosystem":"go","type":"test-failure","weight":9,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"go-test-fail","ecosystem":"go","type":"test-failure","weight":3,"role":"ambient"},{"id":"go-test-timeout","ecosystem":"go","type":"timeout","weight":10,"role":"verdict","suggestion":"Look at which tests were running; raise -timeout only if they are merely slow."},{"id":"go-panic","ecosystem":"go","type":"unknown","weight":4,"role":"ambient"},{"id":"go-race","ecosystem":"go","type":"test-failure","weight":8},{"id":"go-modules-stale","ecosystem":"go","type":"quality-gate","weight":9,"suggestion":"Run `go mod tidy` and commit the result."},{"id":"go-modules","ecosystem":"go","type":"unknown","weight":7},{"id":"go-proxy","ecosystem":"go","type":"network","weight":8.5,"suggestion":"Run it again; the module proxy or the way to it has a problem."},{"id":"go-vet","ecosystem":"go","type":"quality-gate","weight":7.5},{"id":"go-format","ecosystem":"go","type":"quality-gate","weight":8},{"id":"golangci-lint","ecosystem":"golangci","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Mend what the linter found."},{"id":"golangci-trouble","ecosystem":"golangci","type":"unknown","weight":7},{"id":"golangci-time-limit","ecosystem":"golangci","type":"timeout","weight":9.5,"role":"verdict","suggestion":"Give the linter more time, or keep its cache."},{"id":"ginkgo-summary","ecosystem":"ginkgo","type":"test-failure","weight":9.5,"role":"verdict"},{"id":"rust-error","ecosystem":"rust","type":"quality-gate","weight":8.5,"suggestion":"Mend the code."},{"id":"rust-could-not-compile","ecosystem":"rust","type":"quality-gate","weight":8,"role":"verdict","suggestion":"Mend the code."},{"id":"clippy-finding","ecosystem":"rust","type":"quality-gate","weight":8.5},{"id":"rust-format","ecosystem":"rust","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Run `cargo fmt`."},{"id":"rust-test-summary","ecosystem":"rust","type":"test-failure","weight":9.5,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"rust-test-line","ecosystem":"rust","type":"test-failure","weight":7.5},{"id":"rust-panic","ecosystem":"rust","type":"unknown","weight":4,"role":"ambient"},{"id":"rust-linker","ecosystem":"rust","type":"unknown","weight":8.8,"suggestion":"Install the linker, the library or the target."},{"id":"rust-build-script","ecosystem":"rust","type":"unknown","weight":8.5,"suggestion":"Install the system library that the crate needs."},{"id":"rust-compiler-killed","ecosystem":"rust","type":"resource-exhaustion","weight":10},{"id":"cargo-lock","ecosystem":"cargo","type":"quality-gate","weight":9,"suggestion":"Update Cargo.lock and commit it."},{"id":"cargo-dependencies","ecosystem":"cargo","type":"unknown","weight":7.5},{"id":"cargo-network","ecosystem":"cargo","type":"network","weight":8,"suggestion":"Run it again; the registry or the way to it has a problem."},{"id":"cargo-git","ecosystem":"cargo","type":"git","weight":7.5,"suggestion":"A dependency comes from git: check the address and the access to it."},{"id":"cargo-audit","ecosystem":"cargo","type":"quality-gate","weight":9,"role":"verdict","suggestion":"Update the crate, or accept the advisory knowingly."},{"id":"dotnet-test-summary","ecosystem":"dotnet","type":"test-failure","weight":9.5,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"dotnet-test-line","ecosystem":"dotnet","type":"test-failure","weight":7.5},{"id":"msbuild-command-failed","ecosystem":"dotnet","type":"unknown","weight":1,"role":"consequence"},{"id":"dotnet-build-failed","ecosystem":"dotnet","type":"quality-gate","weight":3,"role":"ambient"},{"id":"nuget-restore","ecosystem":"nuget","type":"unknown","weight":7.5,"suggestion":"Mend the project file or install the SDK."},{"id":"nuget-network","ecosystem":"nuget","type":"network","weight":8.5,"suggestion":"Run it again; the feed or the way to it has a problem."},{"id":"powershell-error","ecosystem":"powershell","type":"unknown","weight":3.5,"role":"ambient"},{"id":"native-compile","ecosystem":"native","type":"quality-gate","weight":8,"suggestion":"Mend the code."},{"id":"native-missing-header","ecosystem":"native","type":"quality-gate","weight":6,"suggestion":"Install the development package, or correct the include path."},{"id":"native-errors-generated","ecosystem":"native","type":"quality-gate","weight":8,"role":"verdict"},{"id":"native-link","ecosystem":"native","type":"quality-gate","weight":7,"suggestion":"Something is declared and never defined or linked."},{"id":"native-missing-library","ecosystem":"native","type":"unknown","weight":7,"suggestion":"Install the library."},{"id":"native-compiler-killed","ecosystem":"native","type":"resource-exhaustion","weight":10.5,"suggestion":"Compile with fewer jobs at once."},{"id":"native-internal-error","ecosystem":"native","type":"unknown","weight":6.5},{"id":"native-lint","ecosystem":"native","type":"quality-gate","weight":8},{"id":"native-link-failed","ecosystem":"native","type":"quality-gate","weight":4,"role":"ambient","suggestion":"The linker says above what it misses."},{"id":"native-warning","ecosystem":"native","type":"quality-gate","weight":1.2,"role":"ambient"},{"id":"native-build-stopped","ecosystem":"native","type":"quality-gate","weight":1.2,"role":"ambient"},{"id":"sanitizer-report","ecosystem":"sanitizers","type":"test-failure","weight":8,"suggestion":"A memory or thread error: look at the stack below."},{"id":"ctest-summary","ecosystem":"native-tests","type":"test-failure","weight":9.3,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"googletest-summary","ecosystem":"native-tests","type":"test-failure","weight":9.3,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"meson-tests","ecosystem":"native-tests","type":"test-failure","weight":9,"role":"verdict"},{"id":"compilers-parenthesised-place","ecosystem":"compilers","type":"quality-gate","weight":5.5,"role":"ambient","suggestion":"Mend the code."},{"id":"yocto-fetch","ecosystem":"yocto","type":"network","weight":9,"suggestion":"Run it again; keep a mirror of the sources."},{"id":"make-failed","ecosystem":"make","type":"unknown","weight":1,"role":"consequence"},{"id":"make-no-rule","ecosystem":"make","type":"unknown","weight":8,"suggestion":"The target or the folder does not exist."},{"id":"make-recipe-killed","ecosystem":"make","type":"resource-exhaustion","weight":9},{"id":"cmake-error","ecosystem":"cmake","type":"unknown","weight":7.5,"suggestion":"Install what CMake looks for, or correct CMakeLists.txt."},{"id":"bazel-fetch","ecosystem":"bazel","type":"network","weight":8.5,"suggestion":"Run it again."},{"id":"bazel-server-died","ecosystem":"bazel","type":"resource-exhaustion","weight":9,"suggestion":"Most likely the kernel ended it: give it fewer jobs or more memory."},{"id":"bazel-remote","ecosystem":"bazel","type":"network","weight":6},{"id":"bundler-gem","ecosystem":"ruby","type":"unknown","weight":8,"suggestion":"Mend the Gemfile or the version of Ruby."},{"id":"gem-native-extension","ecosystem":"ruby","type":"unknown","weight":8,"suggestion":"Install the library that the gem builds against."},{"id":"gem-network","ecosystem":"ruby","type":"network","weight":8.5,"suggestion":"Run it again; the gem server or the way to it has a problem."},{"id":"rake-aborted","ecosystem":"ruby","type":"unknown","weight":3.5,"role":"ambient"},{"id":"rake-test-task","ecosystem":"ruby","type":"test-failure","weight":4.5,"role":"ambient"},{"id":"ruby-exception","ecosystem":"ruby","type":"unknown","weight":4,"role":"ambient"},{"id":"rspec-summary","ecosystem":"ruby-tests","type":"test-failure","weight":9.5,"role":"verdict","suggestion":"Look at the failing examples."},{"id":"cucumber-summary","ecosystem":"ruby-tests","type":"test-failure","weight":9,"role":"verdict"},{"id":"composer-lock","ecosystem":"composer","type":"quality-gate","weight":9,"suggestion":"Run `composer update` and commit composer.lock."},{"id":"composer-requirements","ecosystem":"composer","type":"unknown","weight":8,"suggestion":"Mend composer.json or the version of PHP."},{"id":"composer-network","ecosystem":"composer","type":"network","weight":8.5,"suggestion":"Run it again; the repository or the way to it has a problem."},{"id":"composer-script","ecosystem":"composer","type":"unknown","weight":1,"role":"consequence"},{"id":"php-memory","ecosystem":"php","type":"resource-exhaustion","weight":9,"suggestion":"Raise memory_limit."},{"id":"phpunit-summary","ecosystem":"phpunit","type":"test-failure","weight":9.5,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"pest-behat-summary","ecosystem":"phpunit","type":"test-failure","weight":9,"role":"verdict"},{"id":"perl-error","ecosystem":"perl","type":"unknown","weight":6},{"id":"zig-nim-crystal","ecosystem":"zig","type":"quality-gate","weight":7.5},{"id":"zig-tests","ecosystem":"zig","type":"test-failure","weight":8},{"id":"docker-image-missing","ecosystem":"docker","type":"unknown","weight":8.5,"suggestion":"Check the name, the tag, the platform and the login."},{"id":"docker-unauthorized","ecosystem":"docker","type":"unknown","weight":9,"suggestion":"Log in to the registry with a token that may do this."},{"id":"docker-registry-trouble","ecosystem":"docker","type":"network","weight":8,"suggestion":"Run it again, sign in, or use a mirror."},{"id":"docker-daemon","ecosystem":"docker","type":"unknown","weight":8.5,"suggestion":"Start Docker, or use a runner that has it."},{"id":"docker-dockerfile","ecosystem":"docker","type":"unknown","weight":8,"suggestion":"Mend the Dockerfile or the context."},{"id":"docker-step-failed","ecosystem":"docker","type":"unknown","weight":2,"role":"ambient"},{"id":"docker-disk","ecosystem":"docker","type":"resource-exhaustion","weight":9.5},{"id":"compose-failed","ecosystem":"compose","type":"unknown","weight":7,"suggestion":"Look at the log of that container."},{"id":"kubernetes-wait","ecosystem":"kubernetes","type":"timeout","weight":9,"role":"verdict","suggestion":"Look at the events and logs of what was waited for."},{"id":"kubernetes-refuses","ecosystem":"kubernetes","type":"unknown","weight":8},{"id":"kubernetes-unreachable","ecosystem":"kubernetes","type":"network","weight":7},{"id":"kubernetes-no-room","ecosystem":"kubernetes","type":"resource-exhaustion","weight":8.5,"suggestion":"Ask for less, or give the cluster more nodes."},{"id":"kuttl-summary","ecosystem":"kubernetes","type":"test-failure","weight":8.5,"role":"verdict"},{"id":"helm-lint","ecosystem":"helm","type":"quality-gate","weight":8},{"id":"helm-wait","ecosystem":"helm","type":"timeout","weight":9,"role":"verdict","suggestion":"Look at the events of the release: what did not become ready?"},{"id":"terraform-error","ecosystem":"terraform","type":"unknown","weight":7},{"id":"terraform-registry","ecosystem":"terraform","type":"network","weight":8.5,"suggestion":"Run it again."},{"id":"terraform-wait","ecosystem":"terraform","type":"timeout","weight":9,"suggestion":"Look at the resource: is it merely slow, or stuck?"},{"id":"terraform-quality","ecosystem":"terraform","type":"quality-gate","weight":8.5,"role":"verdict"},{"id":"ansible-failed","ecosystem":"ansible","type":"unknown","weight":7},{"id":"ansible-unreachable","ecosystem":"ansible","type":"network","weight":8.5},{"id":"ansible-lint","ecosystem":"ansible","type":"quality-gate","weight":7.5},{"id":"cloud-access","ecosystem":"cloud","type":"unknown","weight":8.5,"suggestion":"Check the credentials and what they may do."},{"id":"cloud-quota","ecosystem":"cloud","type":"resource-exhaustion","weight":7,"suggestion":"Free what is not used, or ask for more quota."},{"id":"cloud-throttled","ecosystem":"cloud","type":"network","weight":8.5,"suggestion":"Run it again; ask less often."},{"id":"apt-no-package","ecosystem":"apt","type":"unknown","weight":8.5,"suggestion":"Run `apt-get update` first; check the name and the release."},{"id":"apt-lock","ecosystem":"apt","type":"unknown","weight":9,"retry":"transient","suggestion":"Another process installs packages: wait for it, or pass `-o DPkg::Lock::Timeout=60`."},{"id":"apt-network","ecosystem":"apt","type":"network","weight":8.5,"suggestion":"Run it again; the mirror or the way to it has a problem."},{"id":"apt-fetched","ecosystem":"apt","type":"network","weight":1,"role":"recovery"},{"id":"rpm-no-package","ecosystem":"rpm","type":"unknown","weight":8},{"id":"rpm-network","ecosystem":"rpm","type":"network","weight":8.5,"suggestion":"Run it again; the mirror or the way to it has a problem."},{"id":"apk-pacman-network","ecosystem":"apk-pacman","type":"network","weight":8},{"id":"homebrew-network","ecosystem":"homebrew","type":"network","weight":8},{"id":"nix-build","ecosystem":"nix","type":"unknown","weight":7},{"id":"nix-fetch","ecosystem":"nix","type":"network","weight":8},{"id":"database-unreachable","ecosystem":"databases","type":"network","weight":6,"role":"ambient","suggestion":"Was the database started, and is it ready before it is used?"},{"id":"database-refuses","ecosystem":"databases","type":"unknown","weight":6.5,"role":"ambient","suggestion":"Check user, password and name of the database."},{"id":"database-migration","ecosystem":"databases","type":"unknown","weight":6,"role":"ambient"},{"id":"documents-broken-links","ecosystem":"documents","type":"quality-gate","weight":8.5,"role":"verdict","suggestion":"Mend the links."},{"id":"documents-markdown-lint","ecosystem":"documents","type":"quality-gate","weight":8.5},{"id":"documents-sphinx-mkdocs","ecosystem":"documents","type":"quality-gate","weight":8},{"id":"documents-doxygen-javadoc","ecosystem":"documents","type":"quality-gate","weight":7},{"id":"documents-prose","ecosystem":"documents","type":"quality-gate","weight":8},{"id":"gate-commit-message","ecosystem":"commits","type":"quality-gate","weight":8.5,"role":"verdict","suggestion":"Reword the title or the message."},{"id":"gate-label-changelog","ecosystem":"commits","type":"quality-gate","weight":7.5},{"id":"gate-project-rules","ecosystem":"commits","type":"quality-gate","weight":5,"role":"ambient","suggestion":"Mend what the check found."},{"id":"gate-license","ecosystem":"security","type":"quality-gate","weight":7.5},{"id":"gate-secrets","ecosystem":"security","type":"quality-gate","weight":8},{"id":"gate-vulnerabilities","ecosystem":"security","type":"quality-gate","weight":7.5,"during":["lint","test","build","publish"],"suggestion":"Update what is vulnerable, or accept it knowingly."},{"id":"sqlfluff-finding","ecosystem":"sql","type":"quality-gate","weight":8},{"id":"gate-hook-failed","ecosystem":"gates","type":"quality-gate","weight":7.5,"suggestion":"Run the hooks locally and commit what they change."},{"id":"gate-stale-files","ecosystem":"gates","type":"quality-gate","weight":8,"role":"verdict","suggestion":"Regenerate and commit."},{"id":"gate-coverage","ecosystem":"gates","type":"quality-gate","weight":8.2,"role":"verdict","suggestion":"Add tests, or lower the threshold knowingly."},{"id":"gate-threshold","ecosystem":"gates","type":"quality-gate","weight":6},{"id":"gate-yaml-lint","ecosystem":"gates","type":"quality-gate","weight":7.5},{"id":"gate-lint-words","ecosystem":"gates","type":"quality-gate","weight":4.5,"role":"ambient"},{"id":"gate-tests-required","ecosystem":"gates","type":"quality-gate","weight":6},{"id":"gate-limit-in-brackets","ecosystem":"gates","type":"quality-gate","weight":4.2,"role":"ambient"},{"id":"translated-no-space","ecosystem":"translated","type":"resource-exhaustion","weight":9,"suggestion":"Free disk space before the step, or use a larger runner."},{"id":"translated-out-of-memory","ecosystem":"translated","type":"resource-exhaustion","weight":7,"role":"ambient","suggestion":"Use less memory (fewer workers) or a larger runner."},{"id":"translated-too-many-files","ecosystem":"translated","type":"resource-exhaustion","weight":8,"suggestion":"Raise the limit of open files, or open fewer at once."},{"id":"translated-network","ecosystem":"translated","type":"network","weight":5.5,"role":"ambient","suggestion":"Run it again; the service or the way to it has a problem."},{"id":"translated-git-conflict","ecosystem":"translated","type":"git","weight":9.5,"role":"verdict","suggestion":"Resolve the conflict by hand."},{"id":"translated-git-remote","ecosystem":"translated","type":"git","weight":6.5,"suggestion":"Look at what the remote answered."},{"id":"general-access","ecosystem":"general","type":"unknown","weight":5.5,"role":"ambient","suggestion":"Check the credentials and what they may do."},{"id":"general-configuration","ecosystem":"general","type":"unknown","weight":4.5,"role":"ambient"},{"id":"general-crash","ecosystem":"general","type":"unknown","weight":2.5,"role":"ambient"},{"id":"general-error","ecosystem":"general","type":"unknown","weight":1.5,"role":"ambient"},{"id":"general-exception","ecosystem":"general","type":"unknown","weight":3,"role":"ambient"},{"id":"general-already-published","ecosystem":"general","type":"unknown","weight":7.5,"during":["publish"],"suggestion":"Raise the version, or skip what is published already."},{"id":"general-archive-damaged","ecosystem":"general","type":"unknown","weight":5,"role":"ambient","suggestion":"Look at what was downloaded: it may be an error page."},{"id":"general-script-tools","ecosystem":"general","type":"unknown","weight":5.5,"suggestion":"Look at what the script handed to the tool."},{"id":"general-diagnostic-error","ecosystem":"general-places","type":"quality-gate","weight":5.5,"role":"ambient","suggestion":"Mend the code."},{"id":"general-diagnostic-warning","ecosystem":"general-places","type":"quality-gate","weight":3,"role":"ambient"},{"id":"general-diagnostic","ecosystem":"general-places","type":"quality-gate","weight":4.5,"role":"ambient","suggestion":"Mend what was found there."},{"id":"general-diagnostic-line","ecosystem":"general-places","type":"quality-gate","weight":3.6,"role":"ambient","suggestion":"Mend what was found there."},{"id":"general-code-frame","ecosystem":"general-checks","type":"quality-gate","weight":5.6,"role":"ambient","suggestion":"Mend the code at the mark."},{"id":"general-check-summary","ecosystem":"general-checks","type":"quality-gate","weight":4.4,"role":"ambient","suggestion":"Mend what was found."},{"id":"general-not-formatted","ecosystem":"general-checks","type":"quality-gate","weight":6.5,"suggestion":"Run the formatter."},{"id":"general-diff","ecosystem":"general-checks","type":"quality-gate","weight":3.5,"role":"ambient","suggestion":"Something is not as it should be in the repository: format or regenerate, and commit."},{"id":"general-syntax-error","ecosystem":"general-checks","type":"quality-gate","weight":4.5,"role":"ambient"},{"id":"general-numbered-error","ecosystem":"general-checks","type":"quality-gate","weight":4.8,"role":"ambient","suggestion":"Mend the code."},{"id":"general-compile-words","ecosystem":"general-checks","type":"quality-gate","weight":5,"role":"ambient","suggestion":"Mend the code."},{"id":"general-tests-failed","ecosystem":"general-tests","type":"test-failure","weight":7,"role":"verdict","suggestion":"Look at the failing tests."},{"id":"general-some-tests-failed","ecosystem":"general-tests","type":"test-failure","weight":5,"role":"ambient"},{"id":"general-result-row","ecosystem":"general-tests","type":"test-failure","weight":4.2,"role":"ambient"},{"id":"general-test-crashed","ecosystem":"general-tests","type":"test-failure","weight":7.5},{"id":"general-assertion","ecosystem":"general-tests","type":"test-failure","weight":4.5,"role":"ambient"},{"id":"general-tests-passed","ecosystem":"general-tests","type":"network","weight":1,"role":"recovery"},{"id":"general-failed-line","ecosystem":"general-tests","type":"test-failure","weight":3.8,"role":"ambient","suggestion":"Look at the failing tests."},{"id":"general-test-error","ecosystem":"general-tests","type":"test-failure","weight":7.5}],"trials":[[0,"\\\\bexceeded the maximum execution time of \\\\d","",[[6329173],[6304069],[1201416],[3430735]]],[1,"\\\\bThe action (?:\'.{1,200}\' )?has timed out(?: after \\\\d{1,200} minutes)?\\\\.","",[[2412868],[2120001],[868943],[2102501]]],[2,"\\\\brunner\\\\b.{0,120}\\\\blost communication with the server\\\\b","",[[3986261],[5065027],[3707073],[2120019]]],[3,"\\\\bstarves it for CPU\\\\/Memory\\\\b","",[[853354],[3429199],[5248150]]],[4,"\\\\brunner encountered an error while running your job","",[[3683285],[4871624],[3701081],[5581130]]],[4,"\\\\bReceived request to deprovision\\\\b","",[[807510],[1070098],[4022867],[9782245]]],[5,"\\\\brunner has received a shutdown signal\\\\b","",[[807510],[5587215],[1386824],[1200229]]],[5,"\\\\bOperating system is shutting down for computer\\\\b","",[[3986453],[1987801],[9777685],[1986831]]],[6,"^The operation was canceled\\\\.$","",[[791427],[2120015],[4215937]]],[6,"^The (?:run|job) was canceled (?:by|because)\\\\b","",[[5564759,2120010],[791427,3942743],[2120018,791427]]],[7,"\\\\bNo space left on device : \'.{1,300}[\\\\\\\\/]_diag[\\\\\\\\/]","",[[16421129,11178249],[5046339],[9716054],[9748806]]],[8,"\\\\brunning out of disk space\\\\b","",[[1987541],[3959108],[3036368]]],[9,"\\\\b(?:exit code|exited with|exit status|returned|code:?|status) 137\\\\b","i",[[2443587,1329495,2443603,4740373,1071452,3948903,5585244]]],[10,"\\\\b(?:exit code|exited with|exit status|returned) 124\\\\b","i",[[2443587,1329495,2443603,4740373],[1071452,5278044,5585244,4776260]]],[10,"\\\\btook >\\\\d.{0,20}\\\\breturning 124\\\\b","i",[[4740373],[3701084],[3979637]]],[11,"\\\\b(?:exit code|exited with|exit status) (?:13[2456]|139)\\\\b","i",[[2443587,1329495,2443603]]],[12,"\\\\b(?:exit code|exited with|exit status) 12[67]\\\\b","i",[[2443587,1329495,2443603],[1071452,5278044,5585244]]],[13,"\\\\bProcess completed with exit code \\\\d{1,200}\\\\.","",[[3986444],[1329495],[5060931],[2443587]]],[13,"\\\\bThe process \'.{1,300}\' failed with exit code \\\\d{1,200}","",[[2120016],[12734849],[1329495],[2249048]]],[14,"\\\\bUnable to resolve action\\\\b","",[[5790017],[868943],[3168596]]],[14,"\\\\bCan\'t find \'action\\\\.yml\'","",[[3827277],[791472],[3688816]]],[14,"\\\\bCan\'t find action\\\\.yml\\\\b","",[[3827277],[791472],[1200195]]],[14,"\\\\bUnable to find reusable workflow\\\\b","",[[5582914],[5306694],[3688786]]],[15,"\\\\bFailed to download (?:action|archive) \'https?:","",[[3824648,819798],[1201423],[275721,1465352]]],[15,"\\\\bAn action could not be found at the URI\\\\b","",[[547142],[2120021],[3821635],[3164494]]],[16,"\\\\bInput required and not supplied\\\\b","i",[[5571596],[5589330],[1200206],[1201039]]],[16,"\\\\bParameter token or opts\\\\.auth is required\\\\b","i",[[4277478],[349448],[4199553],[3429637]]],[16,"\\\\bRequired (?:input|secret|environment variable) .{0,60}(?:missing|not (?:set|provided|supplied))","i",[[4740181]]],[17,"\\\\bUnable to process (?:file )?command\\\\b","",[[5306704],[5060931,5060934]]],[17,"\\\\bYou cannot use a endToken that is\\\\b","",[[4020547],[1131467],[4016469],[3822856]]],[17,"^Invalid (?:format|value)\\\\b","",[[2378054,2378070]]],[17,"\\\\bMatching delimiter not found\\\\b","",[[3413251],[2134919],[9716044]]],[18,"\\\\bResource not accessible by (?:integration|personal access token)\\\\b","",[[9703619],[629065,629072],[809294],[5059138]]],[18,"\\\\bMust have admin rights\\\\b","",[[3495124],[9732182],[9703693]]],[19,"\\\\bBad credentials\\\\b","i",[[528677],[860484],[1369353]]],[19,"\\\\bValidation Failed: \\\\{","i",[[1210750],[3182849],[3991878]]],[19,"\\\\bHttpError\\\\]?: (?:Not Found|Unauthorized|Forbidden|Validation Failed|Requires authentication)","i",[[5325829,4008807]]],[20,"\\\\bAPI rate limit (?:exceeded|already exceeded)\\\\b","i",[[6304069,1153349],[328293],[9749069],[4723973]]],[20,"\\\\bsecondary rate limit\\\\b","i",[[848772],[6706305],[9749069]]],[21,"\\\\bjob was not started because\\\\b","i",[[2683045],[1329474],[342350]]],[21,"\\\\brecent account payments have failed\\\\b","i",[[799701],[4200013],[2102661],[4739269]]],[21,"\\\\bspending limit\\\\b","i",[[5046606],[3701068],[2413140]]],[22,"\\\\bUnable to locate executable file\\\\b","i",[[873729],[3944532],[1462616]]],[22,"\\\\bnot found in (?:PATH|the PATH)\\\\b","i",[[3688777,2120016],[3822593,3688777]]],[22,"\\\\bcommand .{1,60} not found in PATH\\\\b","i",[[3688777],[3822593]]],[23,"\\\\bDependencies lock file is not found\\\\b","",[[833862],[5133071],[3168585],[5133199]]],[23,"\\\\bSome specified paths were not resolved, unable to cache dependencies\\\\b","",[[5787966],[5046595],[1610052],[2177367]]],[23,"\\\\bNo file in .{0,200} matched to \\\\[","",[[819524],[3733830],[9752660],[5306732]]],[24,"\\\\bNo pnpm version is specified\\\\b","",[[4252685],[5046595],[1610052],[3991881]]],[24,"\\\\bMultiple versions of pnpm specified\\\\b","",[[3494676],[3959120],[3560656],[1323590]]],[25,"\\\\bUnable to (?:find|download) (?:any )?artifact","i",[[2383939],[5306694,5306692]]],[25,"\\\\bArtifact not found\\\\b","i",[[2383939],[5395343]]],[25,"\\\\bNo artifacts? (?:found|were found)\\\\b","i",[[2383939],[3733825,5395909,5323078,5323095]]],[25,"\\\\bNo files were found with the provided path\\\\b","i",[[3688791],[2120016],[3733830],[1390935]]],[25,"\\\\bNo test report files were found\\\\b","i",[[1377234],[5394825],[1390935],[1462671]]],[26,"\\\\bartifact with this name already exists\\\\b","i",[[2383939],[2249992],[1153349],[5395913]]],[26,"\\\\bArtifact storage quota has been hit\\\\b","i",[[2383939],[1857873],[5567745],[342338]]],[27,"\\\\bFailed to (?:CreateArtifact|FinalizeArtifact|ListArtifacts|GetSignedArtifactURL)\\\\b(?!.{0,80}\\\\(4\\\\d\\\\d\\\\))","",[[2383939,1892676],[1201423],[344385,1610625,3183828,2383939]]],[27,"\\\\bUnable to make request\\\\b","",[[9752651],[3168596]]],[27,"\\\\bFailed to make request after \\\\d{1,200} attempts\\\\b","",[[9752651],[1201423],[5065025],[5264208]]],[28,"\\\\bCache service responded with (?:429|5\\\\d\\\\d)","i",[[4809283],[4256644],[2120019]]],[28,"\\\\bFailed to (?:save|restore): .{0,120}(?:timed? ?out|5\\\\d\\\\d|aborted)","i",[[352615,1201423],[1201423,4006247]]],[29,"\\\\bnot permitted to create or approve pull requests\\\\b","i",[[4215949],[9704464],[5790032],[5325124]]],[29,"\\\\bpull request create failed\\\\b","i",[[4281100],[5065027],[5265734]]],[29,"\\\\bNo commits between\\\\b","i",[[3986249],[546071],[3733827]]],[30,"\\\\bGitHub release failed with status\\\\b","i",[[5515602],[1329495],[5003590],[5278035]]],[30,"\\\\bCannot upload assets? to an immutable release\\\\b","i",[[2413397],[5395792],[5247116],[280897]]],[30,"\\\\balready_exists\\\\b","i",[[280169],[1409619]]],[30,"\\\\bToo many retries\\\\. Aborting\\\\b","i",[[3412889],[10113090],[5305317]]],[30,"\\\\bcreate release failed\\\\b","i",[[5003590]]],[31,"\\\\bUnable to get ACTIONS_ID_TOKEN_REQUEST_URL\\\\b","i",[[5149252],[10830795],[10821969],[5065301]]],[31,"\\\\bCould not assume role with OIDC\\\\b","i",[[5059917],[3969283],[3164494],[3168599]]],[31,"\\\\bid-token: write\\\\b","i",[[2378260],[2904999],[9794697]]],[31,"\\\\bgoogle-github-actions\\\\/auth failed\\\\b","i",[[2183336],[1897415],[3168775],[5278022]]],[31,"\\\\bCredentials could not be loaded\\\\b","i",[[860484],[3225923],[3164494]]],[31,"\\\\bLogin failed with Error:","i",[[1329495],[3207625],[3821953]]],[31,"\\\\bUsing auth-type: SERVICE_PRINCIPAL\\\\. Not all values are present\\\\b","i",[[5587496],[6619495],[4809283],[10814601]]],[32,"\\\\b(?:[A-Z][A-Z0-9]{0,200}_(?:TOKEN|KEY|SECRET|PASSWORD|ID|URL|DSN)|secrets?|token|api[ _-]?key|credentials?|environment variables?|env vars?)\\\\b.{0,60}\\\\b(?:(?:is|are|was|were|be) (?:not (?:set|defined|configured|provided|found|available|present)|missing|empty|required|undefined|unset)|(?:not|isn\'t) set|missing)\\\\b","i",[[2439502,1069449,1922181,4016464,5394518,2439501,3474713,2439506,9786244,2439509,4741454,4741453,4741458,4741461,342350,342349,342354,342357,6050949,547150,547149,547154,547157,4016467,2438064,3445971]]],[33,"^Unhandled error: ","",[[5562881],[1098052]]],[33,"^(?:Uncaught|Unhandled) (?:Exception|Rejection)\\\\b","",[[791879,5562881],[2181445,1352003,1098052]]],[34,"\\\\bThe (?:job|log) (?:has )?exceeded the maximum log length\\\\b","",[[6329173],[3699976],[2120010,1986904,3963208],[676184,3942728,807236,6304069]]],[35,"\\\\bThe job exceeded the maximum time limit for jobs","",[[2413901],[2120010],[676184],[807236]]],[35,"\\\\bNo output has been received in the last \\\\d","",[[5589320],[4084693],[342338],[5787941]]],[36,"^The command \\".{0,1500}\\" (?:failed and )?exited with [1-9]","",[[3688817],[12996952,12996993],[1329495,1200472]]],[36,"\\\\bYour build has been stopped\\\\b","",[[6616402],[3164488],[342338]]],[36,"\\\\bDone\\\\. Your build exited with [1-9]","",[[1468761],[5581122],[1200472],[5278044,5278045,5278046,5278047,5278048,5278049,5278050,5278051,5278052]]],[37,"\\\\bToo long with no output\\\\b","i",[[1988041],[5278030],[4084693]]],[37,"\\\\bexceeded the (?:job )?(?:runtime|time) limit\\\\b","i",[[6304069],[1201416],[9749069]]],[37,"\\\\bjob canceled because .{0,60}\\\\btimeout\\\\b","i",[[2683045],[791427],[1329474]]],[38,"\\\\bexecution took longer than \\\\d","",[[5305291],[3208071],[4871432]]],[38,"\\\\bThe script exceeded the maximum execution time\\\\b","",[[6329173],[6304069],[1201416],[3559768]]],[38,"\\\\bstuck_or_timeout_failure\\\\b","",[[5518057],[5589574],[10830413]]],[39,"\\\\bERROR: Job failed: (?:exit (?:code|status)|command terminated with exit code) \\\\d","",[[4880714],[3942726],[2443587,2443603,1329495]]],[40,"\\\\bCancelling nested steps due to timeout\\\\b","",[[791427],[1134949],[3701070],[5062980]]],[40,"\\\\bTimeout has been exceeded\\\\b","",[[5589320],[6304069],[342338]]],[40,"\\\\bBuild timed out \\\\(after\\\\b","",[[2412868],[5589358],[3164500]]],[40,"\\\\bTimeout set to expire\\\\b.{0,60}\\\\bexpired","",[[1410057],[1410057],[5589331],[9782245]]],[41,"\\\\bCannot contact \\\\S{1,80}: (?:java\\\\.|hudson\\\\.)","i",[[10375809,10375701],[5394639],[3752003]]],[41,"\\\\b(?:ChannelClosed|RequestAborted|ClosedChannel)Exception\\\\b","i",[[1070595,1327304],[819278,5062722,3167747]]],[41,"\\\\bagent was (?:removed|disconnected)\\\\b","i",[[1364950,1086659],[291150],[5395905]]],[41,"\\\\bAgent went offline\\\\b","i",[[9761158],[291150],[5395909]]],[41,"\\\\b(?:channel|agent|node|slave) .{0,80}\\\\b(?:went offline|is offline|disconnected|already closed|closed)\\\\b","i",[[9761158,1086659,1153347,836563]]],[41,"\\\\bunexpected termination of the channel\\\\b","i",[[5562712],[1725704],[1462472],[1201413]]],[41,"\\\\bremote call to .{1,80} failed\\\\b","i",[[9711692],[9782245]]],[41,"\\\\bBacking channel \'.{1,80}\' is disconnected\\\\b","i",[[528587],[1986760],[1086659],[1362288]]],[42,"\\\\bmissing workspace\\\\b","i",[[1988047],[4764880]]],[42,"\\\\bNo such DSL method\\\\b","i",[[5066952],[3429640],[9716940]]],[42,"\\\\bWorkflowScript: \\\\d{1,200}: ","i",[[4027587],[2426151]]],[42,"\\\\bUnable to (?:delete|create|find) (?:the )?workspace\\\\b","i",[[2962433],[5306692,2120023,5306691,3688791,1201416],[5265751,5306692,5306691,5306694]]],[42,"\\\\bERROR: Could not find credentials\\\\b","i",[[4880707],[3164494],[5394825],[1327438]]],[42,"\\\\bno workspace for\\\\b","i",[[4764880],[809286],[3733847]]],[42,"^Aborted by \\\\S","i",[[1200281],[271314]]],[43,"\\\\bERROR: script returned exit code \\\\d","",[[10376387],[4278610],[1394002],[2443587]]],[43,"\\\\bBuild step \'.{1,80}\' (?:marked build as failure|changed build result to)","",[[1378672],[3413131,819278],[1329474,1855781],[3164499]]],[43,"^Finished: FAILURE","",[[2117927],[1610633]]],[44,"\\\\bmax run time exceeded\\\\b","",[[3413541],[6304069],[5564756]]],[44,"\\\\bTask timeout after \\\\d{1,200} seconds\\\\b","",[[848772],[3036425],[5589313],[1655122]]],[44,"\\\\bForce killing container\\\\b","",[[1635459],[1462985]]],[45,"\\\\btimed out after \\\\d{1,200} seconds (?:of|with) no output\\\\b","",[[2412868],[5589313],[1655122],[848772]]],[45,"\\\\bapplication timed out after \\\\d{1,200} seconds with no output\\\\b","",[[328716],[2412868],[2371668],[848772]]],[45,"\\\\bcommand timed out: \\\\d{1,200} seconds without output\\\\b","",[[2412868],[4019495],[848772],[5276629]]],[46,"\\\\bUnsuccessful task run with exit code: \\\\d","",[[5563605],[3036309],[5556564],[2249048]]],[47,"\\\\bran longer than the maximum time of \\\\d{1,200} minutes\\\\b","",[[2120013],[3208071],[4871432],[3494757]]],[48,"\\\\b(?:Bash|PowerShell|Cmd\\\\.exe|Script) (?:exited|failed) with (?:exit )?code \'?-?\\\\d","i",[[529608,4257221,839974,1329495,4278598],[1329495,6314310,4278597]]],[49,"\\\\bagent that was running this job was lost\\\\b","i",[[9741250],[291150],[346455],[5133461]]],[49,"\\\\bagent (?:was )?(?:lost|stopped)\\\\b.{0,40}\\\\bjob\\\\b","i",[[291150,5305360],[9749459,291150,5395905]]],[50,"\\\\bError: The command exited with status \\\\d","",[[10376456],[1200472],[1201609],[5278035]]],[50,"\\\\buser command error: (?:exit status|The plugin)","",[[3688773],[2443603,4244807]]],[51,"\\\\bExceeded build time limit\\\\b","i",[[6304069],[1329474],[3164500]]],[51,"\\\\bBuild exceeded maximum (?:allowed runtime|duration)","i",[[6329173],[1200472],[807236],[4026692,1135745]]],[51,"\\\\bBuild exited due to time out\\\\b","i",[[1200405],[1200472],[1463567]]],[51,"\\\\bdeployment .{0,60}\\\\btimed out\\\\b","i",[[3208781],[2412868]]],[51,"\\\\bbuild container (?:exceeded|ran out of) (?:the )?time\\\\b","i",[[6304069,3822549,1725704],[1201417,1201416,5395398,3822549]]],[52,"\\\\bContainer \'.{1,60}\' exceeded memory limit\\\\b","i",[[12734808],[807236],[1329485],[1386864]]],[52,"\\\\bAt least one \\"Out of Memory\\" \\\\(\\"OOM\\"\\\\) event\\\\b","i",[[6756718],[3988591],[9901013],[3959117]]],[52,"\\\\bexit(?:ed)? (?:due to|because of) excessive memory\\\\b","i",[[5790029],[3470489],[5394709,9707843,1200405,1329474],[6304083,1724760,1323093]]],[52,"\\\\bpod .{0,80}\\\\bevicted\\\\b","i",[[4256037],[1401411]]],[53,"\\\\bError: (?:No existing credentials found|Project not found|The specified token is not valid|You defined \\"--token\\"|Your codebase isn\'t linked|Could not retrieve Project Settings)","i",[[1986770,870734,5046595,1203304,6616402,5790032]]],[53,"\\\\bAuthentication error \\\\[code: 10000\\\\]","i",[[349448],[4872963],[1071589],[3752515]]],[53,"\\\\bFailed to publish your (?:Worker|Function)\\\\b","i",[[4084757],[5015897],[4006597,1659779]]],[53,"✘ \\\\[ERROR\\\\] (?:A request to the Cloudflare API|In a non-interactive|Authentication)","i",[[15445733],[4018438,868950,349448],[4085000,3732392,3752515]]],[53,"\\\\bError: Failed to get Firebase project\\\\b","i",[[4880710],[1201423],[9728340],[1318995]]],[53,"\\\\bFirebaseError: ","i",[[1610885],[529605]]],[53,"\\\\bError: Unauthorized: could not retrieve project\\\\b","i",[[6836519],[4880725],[349448],[5790032]]],[53,"\\\\bServerless Error\\\\b","i",[[5788812],[5060933]]],[53,"\\\\bDeployment failed\\\\b","i",[[3208781],[3754310]]],[53,"\\\\bDeploy (?:did not succeed|failed)\\\\b","i",[[9716292,4036934]]],[53,"\\\\berror: (?:failed to (?:deploy|release)|deploy(?:ment)? failed)","i",[[4880710,4880708],[1201423,4036934,3208781]]],[54,"\\\\b[Hh]ealth ?[Cc]heck(?:s)? .{0,60}\\\\b(?:failed|failing|unhealthy|timed out)\\\\b","",[[5275848,2248904],[2117708,1323731]]],[54,"\\\\b[Ss]moke tests? failed\\\\b","",[[5034955],[5065030,5323078],[1463557]]],[54,"\\\\bservice (?:is|was) (?:not healthy|unhealthy)\\\\b","",[[4809283],[3228185,9786248],[4016456,3228185,1463745]]],[55,": (?:line \\\\d{1,200}: )?[\\\\w./+-]{1,80}: (?:command )?not found$","",[[10376079,10375375]]],[55,"^[\\\\w./+-]{1,80}: command not found\\\\b","",[[10375375],[1201039]]],[55,": command not found: [\\\\w./+-]{1,80}","",[[5562663],[10375375],[1201039]]],[55,"\\\\bexec: \\"[^\\"]{1,120}\\": (?:executable file not found|stat )","",[[6312167],[873729,5248293]]],[55,"\\\\bspawn \\\\S{1,120} ENOENT\\\\b","",[[5046359],[9720719]]],[55,"\\\\bis not recognized as (?:an internal or external command|the name of a cmdlet|a name of a cmdlet)","",[[1323975],[2466116],[4870488,9712452],[2439502]]],[55,"\\\\benv: .{1,60}: No such file or directory","",[[5066952],[1369511],[10376079],[4008260]]],[55,"\\\\b(?:No such command|unknown command|command not found):","",[[5066952,6089027,5562663],[319783,1201039]]],[56,"\\\\b[Pp]ermission denied\\\\b(?! \\\\(publickey)","",[[4215949],[3991876],[3707204]]],[56,"\\\\bEACCES\\\\b","",[[1315011]]],[56,"\\\\bOperation not permitted\\\\b","",[[4215949],[3998034],[5325124]]],[56,"\\\\bEPERM\\\\b","",[[4215949]]],[56,"\\\\bAccess (?:is|to the path .{1,200} is) denied\\\\b","",[[274629],[9716046]]],[56,"\\\\bmust be (?:run as )?root\\\\b","",[[3495124],[9707877]]],[56,"\\\\bUnauthorizedAccessException\\\\b","",[[1052867],[5562453],[5002755]]],[57,"\\\\bNo such file or directory\\\\b","",[[5066952],[4008260]]],[57,"\\\\bENOENT\\\\b","",[[1369029]]],[57,"\\\\bcannot (?:find|open|access|stat) (?:the )?(?:file|path|directory|\')","",[[5394825,1201416,5395408,9703619,4016467]]],[57,"\\\\bno such file\\\\b","",[[5066952]]],[57,"\\\\b[Ff]ile not found\\\\b","",[[3168590]]],[57,"\\\\bFileNotFoundError\\\\b","",[[5268437],[3686738],[2408782]]],[57,"\\\\bFileNotFoundException\\\\b","",[[1070595],[5268437],[2408782]]],[57,"\\\\b(?:path|file|directory) .{1,120} (?:does not|doesn\'t) exist\\\\b","",[[9716677],[1409619,5041172],[5133199,1409619]]],[57,"\\\\bCould not find (?:a )?(?:file|part of the path)\\\\b","",[[3164494],[5394825]]],[57,"\\\\bCannot find path\\\\b","",[[3688784],[5394825]]],[57,"\\\\bnot a directory\\\\b","",[[9705796]]],[58,"^(?:\\\\S{1,200}: )?(?:-c: )?line \\\\d{1,6}: syntax error","",[[10376409],[3752024]]],[58,": (?:syntax error near unexpected token|unexpected EOF while looking for matching|unbound variable|parameter (?:null or )?not set|bad substitution|\\\\[: (?:too many arguments|unary operator expected)|syntax error: unexpected)","",[[5562712,1725896,5562511,4199553,528677,4748621,6706128,4880725],[5084052,5562712,3688790,3429637,5066899,3412889,5562450,3692048],[362821,1329477,4755522,4871055,4871061,5281045,5305317,4870488,5084052]]],[58,"^sh: \\\\d{1,200}: Syntax error","",[[5016037],[10376409],[3752024]]],[58,"\\\\bbad interpreter\\\\b","",[[528677],[5264528],[4740357]]],[58,"\\\\bArgument list too long\\\\b","",[[4748621],[3208071],[5395209]]],[58,"\\\\bcannot execute(?: binary file)?: (?:required file not found|Exec format error)","",[[873733],[1200521,6312165],[4016453],[3168590,346437]]],[58,"\\\\bExec format error\\\\b","",[[6312165],[346437]]],[58,"\\\\bParserError: ","",[[4199571],[1384786]]],[59,"\\\\bNo space left on device\\\\b","i",[[5046339],[9716054],[9748806]]],[59,"\\\\bENOSPC\\\\b","i",[[4011011]]],[59,"\\\\bnot enough space on the disk\\\\b","i",[[4018632],[5046339],[1086667],[3822856]]],[59,"\\\\bDisk quota exceeded\\\\b","i",[[3036245],[6304069],[4014181]]],[59,"\\\\bEDQUOT\\\\b","i",[[1328213]]],[59,"\\\\b(?:insufficient|not enough|out of) (?:free )?disk space\\\\b","i",[[4198597],[5067142,4018632,3959108,3959110],[1086667,2437861]]],[59,"\\\\bdisk (?:is )?full\\\\b","i",[[3035541,1086667]]],[59,"\\\\bThere is not enough (?:disk )?space\\\\b","i",[[4018632],[5046339,1086667],[2118789],[2439502]]],[59,"\\\\bYou don\'t have enough free space\\\\b","i",[[4018632],[4020548],[12667208],[5046339]]],[59,"\\\\bWrote only \\\\d{1,200} of \\\\d{1,200} bytes\\\\b","i",[[9709140],[6104020],[3990297],[7230406,7492550,7754694,8016838,8278982,8541126,8803270,9065414,9327558,9589702]]],[60,"\\\\b[Ss]ystem limit for number of file watchers reached\\\\b","",[[819524],[3959110],[6034691],[5084372]]],[60,"\\\\binotify\\\\b.{0,60}\\\\blimit\\\\b","",[[5280153],[3183433]]],[60,"\\\\buser limit on the total number of inotify watches\\\\b","",[[1677655],[344264],[9749069],[3822856]]],[61,"\\\\b[Oo]ut of memory: Kill(?:ed)? process\\\\b","",[[6715723],[3959117],[1364946,1201170]]],[61,"\\\\boom-kill(?:er)?\\\\b","",[[3987979]]],[61,"\\\\boom_reaper\\\\b","",[[3994473],[4739152]]],[61,"\\\\bOOMKilled\\\\b","",[[3994443],[2409221]]],[61,"\\\\bMemory cgroup out of memory\\\\b","",[[6705351],[3429199],[4019237]]],[61,"\\\\bOOM[ -]killed\\\\b","",[[3987787,3987979],[2409221]]],[62,"\\\\b[Oo]ut[ -]of[ -][Mm]emory\\\\b","i",[[3959117,3959309,4019496,10547624],[3470489,3959117,3429199]]],[62,"\\\\b(?:Cannot|Could not|Failed to|Unable to|can\'t) allocate(?: .{0,40})? ?memory\\\\b","i",[[3429199,9752909],[3195843,3164494,1201423,791472],[4016449,3195843,3168596]]],[62,"\\\\bENOMEM\\\\b","i",[[3985741]]],[62,"\\\\bstd::bad_alloc\\\\b","i",[[1210818],[281153],[3195843]]],[62,"(?:Memory|OutOfMemory)(?:Error|Exception)\\\\b","i",[[3429199,6575619,1626445],[4821330,3429199,4019471,6575619]]],[62,"\\\\bUnable to allocate [\\\\d.]{1,200} [KMGT]i?B\\\\b","i",[[3195843],[3168596]]],[62,"\\\\bvm\\\\.max_map_count\\\\b.{0,40}\\\\btoo low\\\\b","i",[[5822861],[363085],[330307],[9749463]]],[62,"\\\\bpaging file is too small\\\\b","i",[[4198857],[1986953],[4084941]]],[62,"\\\\bheap limit\\\\b","i",[[2117712],[9749069]]],[62,"\\\\bout of (?:heap|virtual|swap|dynamic|stack)(?: memory| space)\\\\b","i",[[3959112,3959126,1725655,1724697,833869,5247179],[330061,4347088,9752909,5046339,315971,3470489]]],[62,"\\\\bKilled signal terminated\\\\b","i",[[2921228],[1201353],[1892428]]],[62,"\\\\b(?:virtual )?memory exhausted\\\\b","i",[[6324309],[3429199,9752909],[4823365,5805204]]],[62,"\\\\b(?:not enough|insufficient) (?:free )?memory\\\\b","i",[[4018632,5067142],[9752909],[4016453,9725061,2372165]]],[62,"\\\\bmemory limit exceeded\\\\b","i",[[3429199],[6304069],[9749069]]],[62,"\\\\ballocation of \\\\d{1,200} bytes failed\\\\b","i",[[9709140],[3195843],[3822534]]],[62,"\\\\bmemory allocation of \\\\d{1,200} bytes failed\\\\b","i",[[3429199],[9709140],[4823361],[3195843]]],[63,"^(?:.{0,160}: line \\\\d{1,6}: {1,6}\\\\d{1,200} )?Killed\\\\b(?!:? (?:all|the|process group|by user|session))(?: {2,200}\\\\S|$|: 9)","",[[2921228]]],[63,"\\\\bKilled: 9\\\\b","",[[2921228],[1210724]]],[63,"^\\\\d{1,200} Killed {2,200}","",[[9744972],[1329509]]],[64,"\\\\bsignal: killed\\\\b","i",[[3307851],[5018062],[2409221]]],[64,"\\\\bsignal[ :]{1,200}(?:9\\\\b|SIGKILL\\\\b|KILL\\\\b)","i",[[5018062]]],[64,"\\\\bSIGKILL\\\\b","i",[[5018059]]],[64,"\\\\b[Kk]illed \\\\(?(?:signal|by signal) 9\\\\b","i",[[2921228,1200281,1329518,1203074],[1201353,2921228],[1892428,9777735,5018062,6706377]]],[64,"\\\\bterminated with signal 9\\\\b","i",[[1329495],[5264525],[5278035]]],[64,"\\\\bsignal 9 \\\\[Killed\\\\]","i",[[9880265],[3166509],[5018062]]],[65,"\\\\b[Tt]oo many open files\\\\b","",[[3412889],[9761797],[3821961]]],[65,"\\\\bEMFILE\\\\b","",[[1364361]]],[65,"\\\\bENFILE\\\\b","",[[1368457]]],[66,"\\\\bfork:? .{0,40}[Rr]esource temporarily unavailable\\\\b","",[[5264208],[3250517],[1635467],[4005970]]],[66,"\\\\bCannot fork\\\\b","",[[1635467]]],[66,"\\\\bcan\'t start new thread\\\\b","",[[791472],[6182152],[4802894]]],[66,"\\\\bpthread_create failed\\\\b","",[[281155],[4276754],[5265734]]],[66,"\\\\bunable to create (?:new )?native thread\\\\b","",[[2449765],[5276805],[5306691],[5265742,6181761]]],[66,"\\\\bfailed to create new OS thread\\\\b","",[[1201423],[1407311],[5276805],[5265742]]],[66,"\\\\bthread \'main\' panicked.{0,80}Resource temporarily unavailable","",[[1203213],[831812],[3869008],[5264208]]],[67,"\\\\bCUDA (?:error: )?out of memory\\\\b","",[[872705],[3959117,10376149],[1364946,3959117]]],[67,"\\\\bOutOfMemoryError: CUDA\\\\b","",[[1626445],[10375381],[4019471]]],[67,"\\\\bHIP out of memory\\\\b","",[[2135077],[3959117],[3470489]]],[67,"\\\\bCUBLAS_STATUS_ALLOC_FAILED\\\\b","",[[872588],[3947078],[5330153]]],[68,"\\\\berror while loading shared libraries\\\\b","",[[4871624],[1987784],[1329484],[3168588]]],[68,"\\\\bcannot open shared object file\\\\b","",[[565571],[5395408],[3822792],[5394825]]],[68,"\\\\bversion `(?:GLIBC|GLIBCXX|CXXABI)_[\\\\d.]{1,200}\' not found\\\\b","",[[2367721,538136,13121048],[3824775,270953],[12735375]]],[68,"\\\\bLibrary not loaded: ","",[[1069351],[4823374],[4016460]]],[68,"\\\\bDllNotFoundException\\\\b","",[[1070595],[5268437],[1098510]]],[68,"\\\\bimage not found\\\\b","",[[1857870]]],[69,"\\\\bEADDRINUSE\\\\b","",[[1315076],[4756373]]],[69,"\\\\b[Aa]ddress already in use\\\\b","",[[278802],[1153353],[3822931]]],[69,"\\\\b[Pp]ort \\\\d{1,200} is already (?:in use|allocated)\\\\b","",[[4007205]]],[69,"\\\\bport is already allocated\\\\b","",[[6705228],[3944532],[4007205]]],[70,"\\\\b[Ss]egmentation fault\\\\b","i",[[5001677],[9723989],[1369345]]],[70,"\\\\bSIGSEGV\\\\b","i",[[1913159]]],[70,"\\\\bSIGABRT\\\\b","i",[[2388034]]],[70,"\\\\bSIGILL\\\\b","i",[[5018057]]],[70,"\\\\bSIGBUS\\\\b","i",[[2388117]]],[70,"\\\\bAborted \\\\(core dumped\\\\)","i",[[1135440],[1203075],[271314]]],[70,"\\\\bcore dumped\\\\b","i",[[1135440]]],[70,"\\\\bBus error\\\\b","i",[[611557]]],[70,"\\\\bIllegal instruction\\\\b","i",[[5317955],[3195207],[313673]]],[70,"\\\\bACCESS_VIOLATION\\\\b","i",[[274629],[5061206],[2421505]]],[70,"\\\\bstack smashing detected\\\\b","i",[[5247179],[3413192],[1986821]]],[70,"\\\\bStackOverflow\\\\b","i",[[832470],[1384844]]],[71,"\\\\bEBUSY\\\\b","",[[611545]]],[71,"\\\\b[Dd]evice or resource busy\\\\b","",[[611545],[1070473],[809295]]],[71,"\\\\bbeing used by another process\\\\b","",[[1200281],[3701077],[3732744]]],[71,"\\\\bText file busy\\\\b","",[[611545],[6375750]]],[71,"\\\\bETXTBSY\\\\b","",[[5342466]]],[71,"\\\\bresource busy or locked\\\\b","",[[611545],[831812],[9761957]]],[72,"\\\\btimeout: sending signal [A-Z]{1,200} to command\\\\b","",[[4019495],[5002116],[1987785],[5306691]]],[73,"\\\\b(?:[Bb]uild|[Jj]ob|[Tt]ask|[Ss]tep|[Pp]ipeline|[Ww]orkflow|[Rr]un|[Cc]ommand|[Ss]cript|[Ss]tage|[Dd]eployment|[Aa]ttempt|[Pp]rocess|[Ee]xecution)\\\\b(?!.{0,80}\\\\b(?:[Cc]onnect(?:ion)?|curl|[Rr]ead|[Rr]equest|[Ss]ocket|tcp)\\\\b).{0,60}\\\\b(?:timed out|has timed out|time ?out after|exceeded (?:the |its )?(?:\\\\w{1,200} ){0,4}(?:time ?(?:limit|out)|duration|run ?time))\\\\b","",[[2412868,5589313,3430735,6304069]]],[74,"\\\\bFinal attempt failed\\\\. Timeout of \\\\d{1,200}ms hit\\\\b","",[[5264208],[3166502],[1610625],[3488072]]],[75,"\\\\b[Tt]imed? ?out (?:\\\\(\\\\w{1,200}\\\\) )?(?:while |when )?(?:waiting|awaiting)\\\\b","i",[[3429333,3430735,2412868]]],[75,"\\\\b[Tt]imeout (?:while |when |after .{1,40} )?wait(?:ing|ed)\\\\b","i",[[3429333]]],[75,"\\\\btimeout occurred after waiting\\\\b","i",[[3944661],[1200198],[1386839]]],[75,"\\\\bgave up waiting\\\\b","i",[[5572951],[1840517]]],[75,"\\\\bno (?:new )?output (?:was |has been )?(?:received |seen |produced )?(?:for|in|within) (?:the last )?(?:more than )?\\\\d","i",[[4084693,5589335,5589320,6181845]]],[75,"\\\\bqueued for (?:more|longer) than \\\\d","i",[[4542805]]],[75,"\\\\bwaited (?:too long|more than|\\\\d{1,200} ?(?:s|sec|seconds|minutes?))\\\\b.{0,60}\\\\b(?:giving up|failed|timeout|not)\\\\b","i",[[2441540]]],[75,"\\\\b(?:did not|didn\'t|never|not|failed to) (?:become|become|became|get|come|start|be)\\\\b.{0,40}\\\\b(?:within|after|in time|in \\\\d{1,200})\\\\b","i",[[1085733,1085710,9707843,3691909,848709,4016455,4016467,4016450,1201423]]],[76,"\\\\b(?:context )?deadline exceeded\\\\b","i",[[1069124,6375748],[6304069],[3692869,1315084]]],[76,"\\\\bDEADLINE_EXCEEDED\\\\b","i",[[10769923],[1069124],[1327428]]],[76,"\\\\bDeadlineExceeded\\\\b","i",[[1069124],[1332739],[1327428]]],[77,"\\\\b(?:timed out|time ?out|timeout expired) (?:after|of|in|exceeded)\\\\b.{0,30}\\\\d","i",[[2412868,5589313,5589327,3429333,6304069,3430735,1410057]]],[77,"\\\\b(?:TimeoutError|TimeoutException|TimeoutExpired)\\\\b","i",[[4019461,5587288]]],[77,"\\\\b(?:exceeded|reached|hit|over)\\\\b.{0,30}\\\\btime ?(?:limit|out)\\\\b","i",[[2412876,3429333,3430732,3430735]]],[77,"\\\\btime ?(?:limit|out)\\\\b.{0,30}\\\\b(?:exceeded|reached|expired|elapsed)\\\\b","i",[[6304069,819524,1410057,4272452]]],[77,"\\\\btook (?:longer than|more than|over|> ?)\\\\s?\\\\d","i",[[5305291,3979597,3036118,3979637]]],[77,"\\\\bran for too long\\\\b","i",[[321862],[3208071],[4008276]]],[77,"\\\\bmaximum time\\\\b","i",[[6329173],[3560713]]],[77,"\\\\b(?:run|execution|build|job|wall) ?(?:time|clock)\\\\b.{0,20}\\\\bexceeded\\\\b","i",[[6304069]]],[77,"\\\\bthere was a time ?out\\\\b","i",[[2118789],[342337,3430735]]],[77,"\\\\bexceeded (?:the )?max(?:imum)? wait(?:ing)? time\\\\b","i",[[6304069,6329173],[1329485,6304069,1201416],[362839,1329485,9752664,1201416],[5395721,1987849]]],[78,"(?:^|[^\\\\w.\\\\\\\\/-])(?:timed ?out|time-?out)\\\\b(?!\\\\s{0,200}[=:]\\\\s{0,200}[\\\\w\\"\']|[-.]\\\\w|\\\\()","i",[[2412868,3429333,2412904]]],[79,"\\\\bENOTFOUND\\\\b","",[[5268437]]],[79,"\\\\bEAI_AGAIN\\\\b","",[[2527303]]],[79,"\\\\b[Cc]ould not resolve (?:host|proxy)\\\\b","",[[5790024,5790032],[3164494,4781593]]],[79,"[Tt]emporary failure (?:in name resolution|resolving)","",[[5264208],[4823366],[3430738,5804935]]],[79,"\\\\bName or service not known\\\\b","",[[4809283],[3430735],[4016459]]],[79,"\\\\bno such host\\\\b","",[[5066952],[9733075]]],[79,"\\\\bUnknownHostException\\\\b","",[[4027272],[5264899]]],[79,"\\\\bnodename nor servname\\\\b","",[[5824589],[3948878],[9757650]]],[79,"\\\\bNameResolutionError\\\\b","",[[315730],[5042965],[2421637]]],[79,"\\\\bNo address associated with hostname\\\\b","",[[278802],[1329495],[5278024],[5059523]]],[79,"\\\\b[Uu]nable to resolve host\\\\b","",[[5790024],[3168596],[4084869]]],[79,"\\\\bName does not resolve\\\\b","",[[3430724],[3953893]]],[79,"\\\\bserver misbehaving\\\\b","",[[3445954],[1343574]]],[79,"\\\\bfailed to lookup address\\\\b","",[[3978576],[278802],[1201423]]],[79,"\\\\bdns error\\\\b","",[[1107173]]],[79,"\\\\bremote name could not be resolved\\\\b","",[[3430723],[3236164],[3164494],[4016450]]],[79,"\\\\bgetaddrinfo failed\\\\b","",[[5247236],[1636678]]],[79,"\\\\bunknown host\\\\b","",[[6089032]]],[80,"\\\\bECONNREFUSED\\\\b","",[[4739477],[1323982]]],[80,"\\\\b[Cc]onnection refused\\\\b","",[[4739477],[848782],[1324297]]],[80,"\\\\bactively refused\\\\b","",[[868950],[4739477],[1361509]]],[80,"\\\\bWinError 10061\\\\b","",[[6067077],[4008284]]],[80,"\\\\b[Cc]onnect(?:ion)? (?:to .{1,80} )?failed: (?:Connection )?refused\\\\b","",[[1210706,1210691],[1336659,4739477],[848782]]],[81,"\\\\bECONNRESET\\\\b","",[[1323982],[3744083]]],[81,"\\\\b[Cc]onnection (?:was )?reset\\\\b","",[[848782],[1324297],[4740293,342354]]],[81,"\\\\bConnection reset by peer\\\\b","",[[629072],[848782],[1324297]]],[81,"\\\\bsocket hang up\\\\b","",[[1987920],[5042379],[1395016]]],[81,"\\\\bforcibly closed by the remote host\\\\b","",[[1200281],[1635459],[2368281],[5265736]]],[81,"\\\\b[Cc]onnection was forcibly closed\\\\b","",[[1635459],[2368281],[848782],[836563]]],[82,"\\\\bE(?:SOCKET)?TIMEDOUT\\\\b","",[[2412868,5042379]]],[82,"\\\\b[Cc]onnect(?:ion)? (?:attempt )?timed out\\\\b","",[[2412868,5264208],[848782,2412868],[870740,848782,1324297]]],[82,"\\\\b[Rr]ead timed out\\\\b","",[[2412868],[280916]]],[82,"\\\\bi\\\\/o timeout\\\\b","",[[2532325]]],[82,"\\\\bnetwork timeout\\\\b","",[[3691799],[4766036]]],[82,"\\\\bConnectTimeout(?:Error|Exception)?\\\\b","",[[848782,5587288],[1324308,848782]]],[82,"\\\\bReadTimeout(?:Error|Exception)?\\\\b","",[[1131085]]],[82,"\\\\bSocketTimeoutException\\\\b","",[[5042379],[5587288],[5325389]]],[82,"\\\\bERR_SOCKET_TIMEOUT\\\\b","",[[10826691],[2905385]]],[82,"\\\\bUND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT\\\\b","",[[5562665],[4794947,4794952,10757060],[1324329,10830413,6722825]]],[82,"\\\\bOperation timed out\\\\b","",[[2412868],[3998034],[3991892]]],[82,"\\\\bTimeout was reached\\\\b","",[[819524],[5589335],[342354]]],[82,"\\\\bClient\\\\.Timeout\\\\b","",[[10043981],[836165]]],[82,"\\\\btimeout of \\\\d{1,200}ms exceeded \\\\(request\\\\)","",[[6304069],[1329518],[5589327],[3488069]]],[82,"\\\\brequest timed out\\\\b","",[[2412868]]],[82,"\\\\bConnection timeout\\\\b","",[[848782],[1324297],[3991892]]],[82,"\\\\bnet\\\\/http: request canceled\\\\b","",[[1395336],[5310949],[791427]]],[82,"\\\\bHttpConnectTimeoutException\\\\b","",[[5325827],[5587288],[3727683]]],[82,"\\\\bdownload timed out\\\\b","",[[2412868],[280916]]],[83,"\\\\bTLS handshake\\\\b","",[[2102148],[5013579],[5293285]]],[83,"\\\\bSSL routines\\\\b","",[[9774037],[5280645]]],[83,"\\\\bSSL_connect\\\\b","",[[5032515],[3727683]]],[83,"\\\\bReceived fatal alert: ","",[[807510],[1385767],[313665]]],[83,"\\\\b[Cc]ertificate verif(?:y|ication) failed\\\\b","",[[2384451],[4755865,2384451],[808084]]],[83,"\\\\bCERTIFICATE_VERIFY_FAILED\\\\b","",[[1677894],[2384451],[5266006]]],[83,"\\\\bx509: ","",[[7227877]]],[83,"\\\\bSSLHandshakeException\\\\b","",[[2102148],[5013579],[1332739]]],[83,"\\\\bself[- ]signed certificate\\\\b","",[[1360296,1892676],[1892676,2384451],[2384451,5001990]]],[83,"\\\\bunable to get local issuer certificate\\\\b","",[[2384451],[5306695],[2438357],[4870341]]],[83,"\\\\bCERT_HAS_EXPIRED\\\\b","",[[10769936],[4803144]]],[83,"\\\\bSSL_ERROR_SYSCALL\\\\b","",[[4887769],[5059369],[4993100]]],[83,"\\\\bgnutls_handshake\\\\b","",[[1893716],[3226184],[3687624]]],[83,"\\\\bPKIX path building failed\\\\b","",[[4239960],[2248853],[1986945]]],[83,"\\\\bSSL certificate problem\\\\b","",[[2384451],[4268994],[5032259]]],[83,"\\\\bUNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)","",[[573801],[2385513,1856809],[1315241,5526697],[5018062,808084]]],[83,"\\\\bSSLError\\\\b","",[[5059333]]],[83,"\\\\bSSL connect(?:ion)? error\\\\b","",[[5032259],[3727683]]],[83,"\\\\bschannel: ","",[[4993537],[3691303]]],[83,"\\\\bcertificate has expired\\\\b","",[[2384451],[1410057],[808084]]],[83,"\\\\bCould not create SSL\\\\/TLS secure channel\\\\b","",[[5001429],[1462472],[3164494],[5394642]]],[83,"\\\\bcertificate signed by unknown authority\\\\b","",[[1200281],[2384451],[349448],[808084]]],[84,"\\\\b[Nn]etwork (?:is )?unreachable\\\\b","",[[819266],[4766037,3691799],[3691799,4766025]]],[84,"\\\\bNo route to host\\\\b","",[[9774037],[5306696]]],[84,"\\\\bEHOSTUNREACH\\\\b","",[[1315016],[1344467],[5329810]]],[84,"\\\\bENETUNREACH\\\\b","",[[1315016],[3691797]]],[84,"\\\\bNoRouteToHostException\\\\b","",[[5264899],[4006869],[1393608]]],[84,"\\\\b[Hh]ost is (?:down|unreachable)\\\\b","",[[2159828,819266],[2439492,2159828]]],[84,"\\\\bENETDOWN\\\\b","",[[5260247]]],[84,"\\\\bEPIPE\\\\b","",[[1376848]]],[85,"\\\\bunexpected EOF\\\\b","",[[5562712],[1329477]]],[85,"\\\\bPremature close\\\\b","",[[4268365],[345426],[1462476]]],[85,"\\\\bERR_STREAM_PREMATURE_CLOSE\\\\b","",[[318032],[3413269],[4741699]]],[85,"\\\\bIncompleteRead\\\\b","",[[3683277],[4243796],[1384769]]],[85,"\\\\bConnection aborted\\\\b","",[[848782],[1324297],[3821634]]],[85,"\\\\b[Cc]onnection (?:was )?(?:closed|terminated|lost)(?: unexpectedly| prematurely)?\\\\b","",[[848782],[1324297],[836563,1201486,1201170,5264525,3208404,5562712,4268365]]],[85,"\\\\bRemoteDisconnected\\\\b","",[[1086659],[3727683]]],[85,"\\\\bChunkedEncodingError\\\\b","",[[820558],[2904325],[3683268]]],[85,"\\\\bRemote end closed connection\\\\b","",[[1200332],[4010308],[848782]]],[85,"\\\\b[Ee]nd of file before\\\\b","",[[1201094],[9707846]]],[85,"\\\\bEmpty reply from server\\\\b","",[[3474713],[1377049],[3987795]]],[85,"\\\\btransfer closed with\\\\b","",[[1329495],[320710],[4870348]]],[85,"\\\\bunexpected end of (?:file|stream|data)\\\\b","",[[5562712],[1201094],[1329477]]],[85,"\\\\bHTTP\\\\/2 stream \\\\d{1,200} was not closed cleanly\\\\b","",[[5325866],[1200332],[4739149],[5394636]]],[85,"\\\\bserver closed (?:the )?connection\\\\b","",[[4870348,1201416],[4010308,4870348],[848782]]],[85,"\\\\bconnection unexpectedly closed\\\\b","",[[5562712],[1327897],[848782],[836563]]],[85,"\\\\bUNAVAILABLE: (?:io exception|upstream|connection)","",[[5562454],[573799],[4084056,5571796,848782]]],[85,"(?<!\\\\bwrite error: )\\\\bBroken pipe\\\\b","",[[598987],[9765456]]],[85,"\\\\bthe underlying connection was closed\\\\b","",[[2120021],[6591367],[3686738],[342339]]],[86,"\\\\bMax retries exceeded with url\\\\b","",[[3413541],[6304069],[1329495],[2250066]]],[86,"\\\\bNewConnectionError\\\\b","",[[3691971],[3727683],[2421637]]],[86,"\\\\b[Ff]ailed to establish a new connection\\\\b","",[[6181071],[1201423],[5062722],[3183816]]],[86,"\\\\bspurious network error\\\\b.{0,40}\\\\b0 tries\\\\b","",[[5047634],[2422099],[3691799],[9782409]]],[87,"\\\\bProxy (?:CONNECT|[Ee]rror|connection|tunneling failed)","",[[6396227,4269016],[3727683,6705490,6706453]]],[87,"\\\\bCannot connect to proxy\\\\b","",[[4269016],[5394639],[3727683]]],[87,"\\\\b407 Proxy Authentication\\\\b","",[[4269016],[6705237],[5275982]]],[87,"\\\\bERR_(?:PROXY|TUNNEL)_CONNECTION_FAILED\\\\b","",[[6396483,4887829],[4794960,1362499],[3992134]]],[87,"\\\\bProxyError\\\\b","",[[4269016],[6575250]]],[87,"\\\\bReceived HTTP code 407 from proxy\\\\b","",[[807510],[1329480],[5310787],[3987792]]],[87,"\\\\bunable to connect to (?:the )?proxy\\\\b","",[[4269016,2120016],[5306691],[3727683],[9782245]]],[88,"\\\\bnet::ERR_(?:INTERNET_DISCONNECTED|NAME_NOT_RESOLVED|CONNECTION_[A-Z_]{1,200}|TIMED_OUT|NETWORK_[A-Z_]{1,200}|ADDRESS_UNREACHABLE|SSL_[A-Z_]{1,200}|EMPTY_RESPONSE|HTTP2_[A-Z_]{1,200})","",[[1395175],[1385641],[1395268,315753,848782,3428649,4006633,819266,5059369,3474713,5310313]]],[88,"\\\\bNS_ERROR_(?:CONNECTION_REFUSED|UNKNOWN_HOST|NET_[A-Z_]{1,200})","",[[3750469],[4781225],[10821958,6089288,3691817]]],[89,"\\\\b50[0-4] (?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Server Error)","i",[[2417925,528677,4809283,1405017,1386821]]],[89,"\\\\b(?:HTTP|[Ss]tatus|[Cc]ode|returned|responded|answered|response)\\\\b[^\\\\d\\\\n]{0,40}[ :=(]5(?:0[0-4]|2\\\\d)\\\\b(?![.\\\\d:])","i",[[2180368,5248277,848133,4740373,4256644,320727,4740304]]],[89,"\\\\berror:? 50[0-4]\\\\b(?![.\\\\d:])","i",[[4008288,4880736]]],[89,"\\\\bbad gateway\\\\b","i",[[528677],[1405017]]],[89,"\\\\boverloaded(?:_error)?\\\\b.{0,40}\\\\b(?:error|try again|overloaded)\\\\b","i",[[4022610,1069353]]],[89,"\\\\bservice (?:is )?(?:temporarily )?unavailable\\\\b","i",[[4809283],[3675521]]],[89,"\\\\bServer Error \\\\(50\\\\d\\\\)","i",[[4008302],[1386821]]],[89,"\\\\bupstream connect error\\\\b","i",[[5571796],[317763],[3727683]]],[89,"\\\\bgateway timeout\\\\b","i",[[1405017]]],[90,"\\\\b429\\\\b.{0,30}\\\\bToo Many Requests\\\\b","i",[[3412889],[5305317]]],[90,"\\\\btoo ?many ?requests\\\\b","i",[[3412889]]],[90,"\\\\brate limit(?:ed|ing)?\\\\b.{0,30}\\\\b(?:exceeded|reached|hit)\\\\b","i",[[9749069],[4723973,2441540]]],[90,"\\\\b(?:HTTP|[Ss]tatus|[Cc]ode|returned|responded|response|error)\\\\b[^\\\\d\\\\n]{0,30}[ :=(]429\\\\b","i",[[9828196,10352484,13498212,12187492]]],[90,"\\\\bthrottl(?:ed|ing)(?:Exception)?\\\\b","i",[[5276815,1070595,1857027],[5292356,5276815,5325577]]],[91,"\\\\b(?:[Ff]ailed|[Uu]nable|[Cc]ould not|[Cc]annot|[Ee]rror) (?:to )?(?:download|downloading|fetch|fetching|connect to|connecting to|reach|retrieve|contact)\\\\b","",[[1111502,1594627,848782,1315016,4755798,3752003]]],[91,"\\\\b[Dd]ownload (?:of .{1,80} )?failed\\\\b","",[[1111502]]],[91,"\\\\bfetch failed\\\\b","",[[821574]]],[91,"\\\\b[Nn]etwork (?:error|failure|issue|problem)s?\\\\b","",[[3691799,4766022,4766032],[4766021,3691799,4766025,573773]]],[91,"\\\\bproblem connecting\\\\b","",[[4268994],[1366339],[3727683]]],[92,"\\\\b(?:ERROR|HTTP request sent, awaiting response\\\\.{3}|The requested URL returned error:) (?:404|410)\\\\b","",[[1385615,16404567,1201490]]],[92,"\\\\b404 Not Found\\\\b.{0,60}(?:https?:|\\\\[IP)","",[[8278927]]],[92,"\\\\bHTTP Error 404\\\\b","",[[5325861],[4008287]]],[93,"^curl: \\\\((?:5|6|7|16|18|22|28|35|52|55|56|60|92|95|97)\\\\)(?! The requested URL returned error: 40[137]\\\\b)","",[[873612],[10378144,10378145,10378146,10378140,10378141,10378142,10378148]]],[93,"\\\\bcurl: \\\\((?:5|6|7|18|28|35|52|55|56|60|92)\\\\)","",[[873612],[10378144,10378145,10378146,10378140,10378141,10378142,10378148]]],[94,"\\\\b(?:[Ss]ucceeded|[Ss]uccess|[Ss]uccessful(?:ly)?)\\\\b.{0,40}\\\\b(?:after|on|in|at) (?:\\\\w{1,200} )?(?:retry|retries|attempts?|tr(?:y|ies))\\\\b","",[[799045,5066947]]],[94,"\\\\b(?:[Rr]etry|[Aa]ttempt \\\\d{1,200}) (?:was )?(?:succeeded|successful)\\\\b","",[[1393817,5264208]]],[94,"^Status: Downloaded newer image for \\\\S","",[[5330151],[1857862],[1329486],[1405266]]],[94,"^ {2}Downloaded \\\\S{1,80} v\\\\d","",[[9851151]]],[94,"^HTTP request sent, awaiting response\\\\.{3} 200 OK","",[[1468838],[16404567],[5325861],[3701074]]],[95,"^CONFLICT \\\\(","",[[1622595]]],[95,"\\\\bAutomatic merge failed\\\\b","",[[5587917],[2373965],[1857862]]],[95,"\\\\bMerge conflict in\\\\b","",[[3429511],[1622595]]],[95,"\\\\bcould not apply [0-9a-f]{7,200}","",[[4260633],[3164494],[4016449]]],[95,"\\\\bfix conflicts and then commit\\\\b","",[[1611301],[1622595],[1201416],[3986249]]],[95,"\\\\bhave unmerged files\\\\b","",[[2102661],[9786253],[4747588]]],[95,"\\\\bneeds merge$","",[[1128781],[1384901]]],[95,"\\\\bResolve all conflicts manually\\\\b","",[[1622595],[5790017],[3197251],[3756108]]],[96,"\\\\b[Cc]ouldn\'t find remote ref\\\\b","",[[5554446],[12667206],[3688786]]],[96,"\\\\bfatal: [Rr]emote branch .{1,120} not found\\\\b","",[[319688],[5247783],[5265730]]],[96,"\\\\bdid not match any file\\\\(s\\\\) known to git\\\\b","",[[1085733],[3413251],[3774790],[12473038]]],[96,"\\\\bunknown revision or path not in the working tree\\\\b","",[[2120023],[6089042],[1401427],[4008272]]],[96,"\\\\b[Bb]ad (?:object|revision)\\\\b","",[[565571,528677],[528677,4740489]]],[96,"\\\\breference is not a tree\\\\b","",[[4739461],[4739971],[1462867]]],[96,"\\\\bnot our ref\\\\b","",[[5395413],[9773382]]],[96,"\\\\bInvalid (?:revision range|symmetric difference expression)\\\\b","",[[4740489,5083981],[4723591,1085830]]],[96,"\\\\b[Nn]ot a valid (?:object name|ref|commit)\\\\b","",[[565571,9705814,2378051],[9705814,2378066,3986249]]],[96,"\\\\bambiguous argument\\\\b","",[[3416647],[4748621],[5567827]]],[96,"\\\\bNo merge base\\\\b","",[[3429511],[1462401]]],[96,"\\\\bno merge base\\\\b","",[[3429511],[1462401]]],[96,"\\\\bCould not find (?:remote )?branch\\\\b","",[[319688],[3688770,3164494],[3164494,5394825],[5394825,3688786]]],[96,"\\\\bNeeded a single revision\\\\b","",[[1327428],[2417100],[9773398]]],[96,"\\\\bcannot lock ref\\\\b","",[[3207371],[9773382]]],[96,"\\\\bunable to read tree\\\\b","",[[280916],[3168596],[4084869]]],[96,"\\\\bA branch or tag with the name \'.{1,120}\' could not be found\\\\b","",[[319688],[293207],[2249992],[3430768]]],[96,"\\\\binvalid reference: ","",[[3682663],[2378066],[1335634]]],[97,"\\\\bUnable to create \'.{1,300}\\\\.lock\': File exists\\\\b","",[[834599],[5306691],[5265776],[1462616]]],[97,"\\\\bAnother git process seems to be running\\\\b","",[[3732744],[1386823],[2443600],[5306690]]],[97,"\\\\bcould not lock config file\\\\b","",[[3207371],[2390342],[3164494]]],[97,"\\\\bindex\\\\.lock\\\\b","",[[1070630],[3207371]]],[98,"\\\\bdetected dubious ownership in repository\\\\b","",[[1200405],[562133],[1070341],[2427209]]],[98,"\\\\bunsafe repository\\\\b.{0,80}\\\\bis owned by someone else\\\\b","",[[1200281],[5563585],[1595730],[5133271]]],[99,"\\\\bYour local changes to the following files would be overwritten\\\\b","",[[6616402],[3297480],[1986953],[9794517]]],[99,"\\\\buntracked working tree files would be (?:overwritten|removed)\\\\b","",[[831812],[9794517],[1200261],[5788823,1364950]]],[99,"\\\\bcannot (?:pull with rebase|rebase): You have (?:unstaged|uncommitted)","",[[4020552],[5790037],[291140,3683277],[5395477,9773378]]],[99,"\\\\bYour index contains uncommitted changes\\\\b","",[[1200328],[6616402],[3686744],[9786243]]],[99,"\\\\bPlease commit your changes or stash them\\\\b","",[[3986249],[6616402],[9712129],[2249992]]],[100,"\\\\b[Nn]ot possible to fast-forward\\\\b","",[[5065222],[6034564],[4016464],[5059138]]],[100,"\\\\bNeed to specify how to reconcile divergent branches\\\\b","",[[823705],[9733079],[848771],[9716310]]],[100,"\\\\brefusing to merge unrelated histories\\\\b","",[[4739477],[3429511],[1329480],[1987855]]],[100,"\\\\bhave diverged\\\\b","",[[2102661],[9716310],[4747588]]],[100,"\\\\bYou are not currently on a branch\\\\b","",[[5394645],[319688],[4020545],[3752729]]],[100,"\\\\bno upstream branch\\\\b","",[[4085072],[317762],[319688]]],[100,"\\\\bThere is no tracking information\\\\b","",[[4722891],[2118789],[3413257],[2439502]]],[101,"\\\\bPlease tell me who you are\\\\b","",[[3430743],[2160985],[4243777]]],[101,"\\\\bunable to auto-detect email address\\\\b","",[[5587944],[278802],[1070341],[870725]]],[101,"\\\\bempty ident name\\\\b","",[[3474713],[9736453],[3754318]]],[101,"\\\\bAuthor identity unknown\\\\b","",[[349448],[5347669],[4870724]]],[101,"\\\\bCommitter identity unknown\\\\b","",[[3986249],[5347669],[4870724]]],[101,"\\\\bgpg failed to sign the data\\\\b","",[[1901029],[2120004],[1201423]]],[102,"\\\\bfatal: (?:a branch named|tag|[Aa] branch or tag named|destination path) \'.{1,200}\' already exists\\\\b","",[[1153349],[319688,293232,5278064],[5247783],[12734540]]],[102,"\\\\berror: remote \\\\S{1,60} already exists\\\\b","",[[1153349],[4880722],[6329556]]],[102,"\\\\bremote \\\\S{1,60} already exists\\\\.","",[[1153349],[6329556]]],[103,"^error: (?:.{1,200}: )?patch (?:failed|does not apply)\\\\b","",[[821574,821572]]],[103,"\\\\bPatch failed at \\\\d","",[[821574],[1200212]]],[103,"\\\\bcorrupt patch at line\\\\b","",[[4793680],[4199683],[2248788]]],[104,"\\\\bnot a git repository\\\\b","i",[[9705799],[2443602]]],[105,"\\\\bThe process \'[^\']{0,120}\\\\bgit(?:\\\\.exe)?\' failed with exit code \\\\d","i",[[2120016],[1873200,1873190],[1329495,1409392],[2249048,1329495]]],[105,"\\\\bgit(?:\\\\.exe)?(?: [\\\\w.-]{1,40}){1,4}\\\\b.{0,120}\\\\b(?:failed|returned|exited)\\\\b.{0,30}\\\\b(?:exit|status) ?(?:code|status)? ?\\\\d","i",[[1577548,4740373,6329605]]],[106,"\\\\bnothing to commit, working tree clean\\\\b","",[[2134919],[3986249],[5499223],[1987858]]],[106,"\\\\bno changes added to commit\\\\b","",[[4083912],[319941],[5132356]]],[107,"(?:^|\\\\s)fatal: (?!error\\\\b)\\\\S","",[[5247783]]],[108,"^HEAD is now at [0-9a-f]{7,40} Merge [0-9a-f]{40} into [0-9a-f]{40}$","",[[2117700],[3429511],[9757655],[9704741]]],[109,"! \\\\[(?:remote )?rejected\\\\]","",[[11426578],[1352003],[5263661]]],[109,"\\\\bfailed to push some refs\\\\b","",[[4281544],[1201423],[9778125]]],[109,"\\\\bnon-fast-forward\\\\b","",[[3992070],[5065222],[6034564]]],[109,"\\\\bUpdates were rejected because\\\\b","",[[1352003],[1329474],[791891],[1390935]]],[109,"\\\\bprotected branch hook declined\\\\b","",[[821576],[1329474],[3979588],[836174]]],[109,"\\\\bpre-receive hook declined\\\\b","",[[4268392],[807510],[2159563]]],[109,"\\\\bremote: error: GH\\\\d{3}","",[[10375624],[4014439]]],[109,"\\\\b[Rr]epository rule violations found\\\\b","",[[6706325],[3168598],[3750214],[2421505]]],[110,"\\\\bcould not read (?:Username|Password) for\\\\b","",[[3164494,280912],[4776013,6091908]]],[110,"\\\\bAuthentication failed for \'","",[[349448],[3752515],[3991878]]],[110,"\\\\bgit@\\\\S{1,120}: Permission denied \\\\(publickey","",[[12125506],[831833],[1873214],[10376197]]],[110,"\\\\bCould not read from remote repository\\\\b","",[[280902],[3164494],[3987794]]],[110,"\\\\bterminal prompts disabled\\\\b","",[[4269005],[5264525],[4277477]]],[110,"\\\\bremote: (?:Invalid username|HTTP Basic: Access denied|Permission to \\\\S{1,120} denied|Write access to repository not granted|Support for password authentication was removed)","",[[4014439],[2378069,5310786,4215949,9703619,6091908],[4776013,5017831,5059151,6103636,4802886]]],[110,"\\\\bPlease make sure you have the correct access rights\\\\b","",[[9752651],[4020552],[9703619],[4243777]]],[111,"\\\\bfatal: unable to access \'","i",[[3307861],[9703619],[3168596]]],[111,"\\\\bfatal: unable to (?:look up|connect to)\\\\b","i",[[3307861],[3036496,848782],[3168596]]],[111,"\\\\berror: RPC failed\\\\b","i",[[4208966],[4880722]]],[111,"\\\\bthe remote end hung up unexpectedly\\\\b","i",[[1200661],[1987920],[3692048],[1327897]]],[111,"\\\\bfetch-pack: unexpected disconnect\\\\b","i",[[821776],[275175],[5562712],[2437327]]],[111,"\\\\bfatal: (?:early EOF|protocol error|expected flush|fetch-pack)","i",[[5247783,3307856,10375512,821776],[336665,4015043,1200524,3307846]]],[111,"\\\\bindex-pack failed\\\\b","i",[[1070632],[833862]]],[111,"\\\\bfatal: The remote end hung up\\\\b","i",[[1200661],[1987920],[10376456],[5265733]]],[111,"\\\\bunexpected disconnect while reading sideband packet\\\\b","i",[[5562712],[1200393],[870743],[2376002]]],[112,"\\\\bremote: Repository not found\\\\b","",[[4014439],[4823374]]],[112,"\\\\bfatal: repository \'.{1,200}\' (?:not found|does not exist)","",[[4823408],[5247783],[12735375,12734735]]],[112,"\\\\bdoes not appear to be a git repository\\\\b","",[[9704464],[1110355],[5306690],[1873189]]],[112,"\\\\bThe project you were looking for could not be found\\\\b","",[[2120016],[870745],[4020567],[547142]]],[113,"\\\\bclone of \'.{1,200}\' into submodule path \'.{1,200}\' failed\\\\b","",[[5066893],[3959152],[5278064],[12734849]]],[113,"\\\\bFailed to clone \'.{1,200}\'.{0,40}\\\\baborting\\\\b","",[[1201423],[9712399],[3692912],[271314]]],[113,"\\\\bUnable to (?:find current revision|checkout \'.{1,60}\') in submodule path\\\\b","",[[5066893],[1200341,832469],[3168592],[3168596]]],[113,"\\\\b[Nn]o url found for submodule path\\\\b","",[[5066893],[3733845],[4770118],[3168592]]],[113,"\\\\bNo submodule mapping found in \\\\.gitmodules\\\\b","",[[5066893],[3413008],[3824007],[5297092]]],[113,"\\\\bFailed to recurse into submodule\\\\b","",[[5514063],[4739285],[1201423],[4796773]]],[114,"\\\\bsmudge filter lfs failed\\\\b","i",[[3494151],[1653062],[1610516]]],[114,"\\\\bover its data quota\\\\b","i",[[414805],[4022610],[5323076]]],[114,"\\\\bgit-lfs filter-process\\\\b.{0,40}\\\\bfailed","i",[[1873192],[1653062],[1387024]]],[114,"\\\\bError downloading object: ","i",[[565571],[4008260],[3701071]]],[114,"\\\\bbatch response: ","i",[[529667],[2249861],[5047246]]],[114,"\\\\bLFS: ","i",[[3171559]]],[114,"\\\\bgit[ -]lfs\\\\b.{0,60}\\\\b(?:failed|error|not found)\\\\b","i",[[1873189,1873192]]],[114,"\\\\bObject does not exist on the server\\\\b","i",[[565571],[5394703],[1409619],[2120019]]],[115,"\\\\bcan only install packages when your package\\\\.json and\\\\b","",[[1857930],[6616402],[791461],[3990297]]],[115,"\\\\bnpm (?:ERR!|error) code EUSAGE\\\\b","",[[3736421],[4897091,5582919],[5582919,4008259]]],[115,"\\\\bnpm (?:ERR!|error) (?:Missing|Invalid): .{1,120} (?:from|does not satisfy)\\\\b.{0,60}$","",[[3736421],[4897101,3182887,4008269]]],[116,"\\\\bnpm (?:ERR!|error) (?:code |errno |network )(?:ECONN\\\\w{1,200}|E?TIMEDOUT|ETIMEDOUT|ESOCKETTIMEDOUT|ENOTFOUND|EAI_AGAIN|ERR_SOCKET_TIMEOUT|EHOSTUNREACH|ENETUNREACH|EPROTO|CERT_HAS_EXPIRED|UNABLE_TO_\\\\w{1,200}|SELF_SIGNED_\\\\w{1,200}|DEPTH_ZERO_\\\\w{1,200}|E5\\\\d\\\\d|E429|ERR_SSL_\\\\w{1,200}|FETCH_ERROR)\\\\b","",[[3736421],[4897091,1385643,4008259,1385614,3691799]]],[116,"\\\\bnpm (?:ERR!|error) network\\\\b","",[[3736421],[1385643,3691799]]],[117,"\\\\bnpm (?:ERR!|error) (?:code )?(?:E40[0-9]|E4[1-2]\\\\d|40[0-9] |ENEEDAUTH|EOTP|EPUBLISHCONFLICT)","i",[[3736421]]],[117,"\\\\bcannot publish over (?:the )?previously published version","i",[[6706197],[4268374],[5013828],[5395477]]],[117,"\\\\byou do not have permission to publish\\\\b","i",[[4020548],[9732182],[4215949],[4084757]]],[117,"\\\\bYou must be logged in to publish\\\\b","i",[[5657429],[1864004],[5065026],[574035]]],[117,"\\\\bYou may not perform that action with these credentials\\\\b","i",[[4020557],[3560712],[2249992],[860484]]],[118,"\\\\bnpm (?:ERR!|error) (?:code ERESOLVE|ERESOLVE|Could not resolve dependency|Conflicting peer dependency)","",[[3736421],[1071429,1384787,5790020,1622595]]],[118,"\\\\bnpm (?:ERR!|error) (?:notarget|code ETARGET)","",[[3736421],[1385643,4897091,4008270,4008259],[3732737,1071429,4014162]]],[118,"\\\\bnpm (?:ERR!|error) code E(?:UNSUPPORTEDPROTOCOL|BADENGINE|BADPLATFORM|OVERRIDE|INVALIDPACKAGENAME|INVALIDTAGNAME|JSONPARSE|DUPLICATEWORKSPACE)","",[[3736421],[4897091,4008259],[1071429],[5563605,528645,528656,4022610,1114179,1130567,5043088,1135628]]],[119,"\\\\bnpm (?:ERR!|error) [Mm]issing script\\\\b","",[[3736421],[4897101,4008269]]],[119,"\\\\bnpm (?:ERR!|error) Lifecycle script `.{1,60}` not found\\\\b","",[[1593561],[4278642],[3736421],[13259663]]],[120,"\\\\bnpm (?:ERR!|error) (?:code |errno )?(?:nospc|ENOSPC|ENOMEM|EMFILE)\\\\b","",[[3736421]]],[121,"\\\\bnpm (?:ERR!|error) (?:.{0,60} )?(?:code 128|git (?:clone|ls-remote|fetch|checkout)\\\\b|An unknown git error occurred|Error while executing:)","",[[3736421],[1071452,1873189,10559821,1594627,832469,6089031,4871624]]],[122,"\\\\bnpm (?:ERR!|error) Test failed\\\\b","",[[3736421],[1385643,5065030],[5065030,4008276]]],[123,"\\\\bnpm (?:ERR!|error) code ELIFECYCLE\\\\b","",[[1593561],[3736421],[4897091,4008259]]],[123,"\\\\bnpm (?:ERR!|error) Lifecycle script `.{1,60}` failed\\\\b","",[[1593561],[4278642],[13259137],[3736421]]],[123,"\\\\bnpm (?:ERR!|error) (?:errno|code) \\\\d{1,2}\\\\b(?! {0,200}8)","",[[3736421]]],[123,"\\\\bnpm (?:ERR!|error) (?:command failed|Failed at the \\\\S{1,80} script|Exit status \\\\d)","",[[3736421]]],[124,"^# npm audit report$","",[[13783952],[3559509],[1086757]]],[124,"^(?:[1-9]\\\\d{0,200} vulnerabilities found|Severity: \\\\d{1,200} (?:Low|Moderate|High|Critical))\\\\b","",[[9790796,2442855],[1384514,5002629]]],[125,"\\\\b[1-9]\\\\d{0,200} (?:\\\\w{1,200} severity )?vulnerabilit(?:y|ies)\\\\b","",[[5853966],[1384514],[3183897,2409044]]],[126,"\\\\baudit endpoint returned an error\\\\b","",[[348425],[1368336],[4740373],[321861]]],[127,"^(?:added|changed|removed|up to date)\\\\b.{0,80}\\\\bin \\\\d{1,200}(?:\\\\.\\\\d{1,200})?m?s\\\\b","",[[1065284,819278,1364950,5572948]]],[127,"^up to date, audited \\\\d","",[[5572948],[16404565],[4083969]]],[128,"\\\\bYour lockfile needs to be updated\\\\b","",[[3945158],[6616402],[3690820]]],[128,"\\\\bThe lockfile would have been (?:modified|created) by this install\\\\b","",[[3945158],[1200281],[9794517],[3164488]]],[128,"\\\\bYN0028\\\\b","",[[6612699]]],[129,"\\\\berror An unexpected error occurred: \\"https?:.{1,300}: (?:E[A-Z]{1,200}|Request failed|tunneling|connect|getaddrinfo)","",[[3944661],[1210737],[5562712],[1329477]]],[129,"\\\\bThere appears to be trouble with your network connection\\\\. Retrying","",[[9704464],[5278041],[4766019],[6591367]]],[129,"\\\\bYN0001\\\\b.{0,80}\\\\b(?:RequestError|Timeout|ECONN|ETIMEDOUT|ENOTFOUND)","",[[6612699]]],[129,"\\\\bYN0035\\\\b.{0,120}\\\\b(?:5\\\\d\\\\d|429)\\\\b","",[[6612699]]],[129,"\\\\berror Error: https?:.{1,200}(?:ETIMEDOUT|ECONNRESET|5\\\\d\\\\d)","",[[4880712]]],[130,"\\\\bERR_PNPM_(?:OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH|FROZEN_LOCKFILE\\\\w{0,200}|NO_LOCKFILE|LOCKFILE_MISSING_DEPENDENCY)\\\\b","",[[10814352],[3945158],[4019460,1610217,1647578,3734092,3701316]]],[130,"\\\\bCannot install with \\"frozen-lockfile\\"","",[[2251846],[3945158],[6837160],[3197271]]],[131,"\\\\bERR_PNPM_(?:FETCH_5\\\\d\\\\d|FETCH_429|META_FETCH_FAIL|TARBALL_FETCH\\\\w{0,200}|BAD_TARBALL_SIZE|NETWORK\\\\w{0,200})\\\\b","",[[10814352],[5255721,821830,3197510,528681,3691799]]],[131,"\\\\b(?:GET|PUT) https?:\\\\S{1,200} error \\\\((?:ECONN\\\\w{1,200}|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ERR_SOCKET_TIMEOUT|UND_ERR\\\\w{1,200}|5\\\\d\\\\d)\\\\)","",[[4008302],[1395016,5589320]]],[132,"\\\\bERR_PNPM_(?!OUTDATED_LOCKFILE|LOCKFILE|FROZEN|NO_LOCKFILE|FETCH_5|FETCH_429|META_FETCH|TARBALL|BAD_TARBALL|NETWORK|RECURSIVE_(?:RUN|EXEC)_FIRST_FAIL|AUDIT)[A-Z0-9_]{1,200}","",[[10814352]]],[133,"\\\\bELIFECYCLE\\\\b","",[[1593561]]],[133,"\\\\bERR_PNPM_RECURSIVE_(?:RUN|EXEC)_FIRST_FAIL\\\\b","",[[10814352],[5065286],[3576965,6312169],[873619,3576965]]],[133,"^error Command failed with exit code \\\\d","",[[1329495],[4008259],[2249048],[2443587]]],[133,"^error: script \\".{1,80}\\" exited with code \\\\d","",[[10376387],[4278641],[12996952],[1329495]]],[133,"\\\\bYN0009\\\\b","",[[6612699]]],[134,"\\\\blockfile had changes, but lockfile is frozen\\\\b","i",[[3945158],[1200328],[16404629],[3945158]]],[134,"\\\\bThe lockfile is out of date\\\\b","i",[[3945158],[3959108],[2120012]]],[134,"\\\\block ?file is (?:out of date|not up to date)\\\\b","i",[[3945158,833862],[3959108,5395792],[3168585]]],[135,"^error: (?:ConnectionRefused|ConnectionClosed|FailedToOpenSocket|Timeout|TooManyRedirects|UNKNOWN_CERTIFICATE\\\\w{0,200}) (?:downloading|fetching)\\\\b","",[[9716695,1594627]]],[135,"\\\\bGET https?:\\\\S{1,200} - 5\\\\d\\\\d\\\\b","",[[1395016],[9865568]]],[136,"\\\\bCannot find matching keyid\\\\b","i",[[3688781],[344264],[3701067]]],[136,"\\\\bcorepack\\\\b.{0,80}\\\\b(?:error|failed|not found)\\\\b","i",[[1376323]]],[136,"\\\\bError when performing the request to https?:.{1,120}(?:yarn|pnpm)","i",[[4871624],[3445639],[1370448],[5306696]]],[137,"\\\\bJavaScript heap out of memory\\\\b","",[[5772483],[4278600],[4346837],[3470489]]],[137,"\\\\bReached heap limit\\\\b","",[[819524],[2117712],[9749069]]],[137,"\\\\bIneffective mark-compacts near heap limit\\\\b","",[[1597763],[4766211],[3473475],[2117712]]],[137,"\\\\bERR_WORKER_OUT_OF_MEMORY\\\\b","",[[10809769],[4794967],[2905257]]],[137,"\\\\bCALL_AND_RETRY_LAST Allocation failed\\\\b","",[[10752900],[5318249],[791308],[791817]]],[138,"\\\\bworker process (?:\\\\(pid=\\\\d{1,200}\\\\) )?(?:was|has been) terminated by another process: signal=SIGKILL\\\\b","i",[[1200281],[2388681],[4006597],[4871186]]],[138,"\\\\bbuild worker exited with code: null and signal: SIG","i",[[3164503],[1329495],[3948903],[4006597]]],[138,"\\\\bWorker (?:terminated|exited) .{0,40}(?:SIGKILL|out of memory|reaching memory limit)","i",[[5018059,3959117,1315016],[4006597],[5264525,4870488],[2416724,2441540]]],[139,"\\\\bCannot find (?:module|package) \'","",[[3688781,3688784],[5394825,1857904],[3168624,5394825]]],[139,"\\\\bERR_MODULE_NOT_FOUND\\\\b","",[[10802116],[10773461],[5554537]]],[139,"\\\\bMODULE_NOT_FOUND\\\\b","",[[10773461],[5554537]]],[139,"\\\\bERR_PACKAGE_PATH_NOT_EXPORTED\\\\b","",[[10813507],[1858128],[10769936]]],[139,"\\\\bERR_REQUIRE_ESM\\\\b","",[[10821969],[10769613]]],[139,"\\\\bERR_UNKNOWN_FILE_EXTENSION\\\\b","",[[10834827],[6089286],[1479000]]],[139,"\\\\bCannot use import statement outside a module\\\\b","",[[9737040],[4016469],[344397],[5395413]]],[139,"\\\\bERR_UNSUPPORTED_(?:DIR_IMPORT|ESM_URL_SCHEME)\\\\b","",[[10785616,5036629],[4794965],[3749200],[5263657]]],[140,"\\\\brequires (?:a )?Node(?:\\\\.js)? (?:version )?[\\\\d^>v~]","",[[5133199,1071498,1390913]]],[140,"\\\\bUnsupported engine\\\\b","",[[5563605],[1329477],[3699278]]],[140,"\\\\bYou are using Node(?:\\\\.js)? v?[\\\\d.]{1,200}\\\\b.{0,80}\\\\b(?:required|requires|supported)","",[[4020545,1071446,1071498],[4741461,4020545],[3701070,4741461]]],[140,"\\\\bERR_OSSL_EVP_UNSUPPORTED\\\\b","",[[5835349],[3749200],[1385641]]],[140,"\\\\bThe engine \\"node\\" is incompatible\\\\b","",[[12903364],[3986433],[2120005],[3699278]]],[141,"^(?:Uncaught |Unhandled )?(?:Type|Reference|Range|Syntax|Eval|URI)Error(?: \\\\[.{1,60}\\\\])?: ","",[[6619461,4739461,4723591,5084052,1400908,5579333,791879,5562881]]],[141,"\\\\bERR_UNHANDLED_REJECTION\\\\b","",[[10834824],[1098052],[10821962]]],[141,"\\\\bUnhandledPromiseRejection\\\\b","",[[5562881],[1098052],[4269005]]],[141,"^node:internal\\\\/","",[[3948903],[3674922],[2417925]]],[141,"^throw (?:err|er|new)\\\\b","",[[2171863]]],[141,"\\\\bnode:internal\\\\/modules\\\\/cjs\\\\/loader:\\\\d{1,200}$","",[[11064260],[5152970],[3948903],[1070247]]],[142,"^✖ failing tests:","",[[15445605],[5063911],[299785]]],[142,"\\\\bERR_TEST_FAILURE\\\\b","",[[5065286],[1385641]]],[142,"\\\\bfailureType: \'","",[[6619495],[5579092]]],[143,"\\\\berror TS\\\\d{4,5}: ","",[[4008276]]],[143," TS\\\\d{4,5}: ","",[[9782491,9782492,9782493,9782494,9782495,9782496,9782497,9782498,9782499,9782500]]],[143,"\\\\bTS\\\\d{4,5} \\\\[(?:ERROR|error)\\\\]","",[[7232261,7494405,7756549,8018693,8280837,8542981,8805125,9067269,9329413,9591557]]],[144,"^Found \\\\d{1,200} errors? in (?:\\\\d{1,200} files?|the same file|\\\\S{1,200}\\\\.tsx?)\\\\b","",[[3688795,3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804]]],[144,"^Found \\\\d{1,200} errors?\\\\. Watching","",[[3688795,3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804],[4876631,5138775],[344264]]],[144,"\\\\bsvelte-check found [1-9]\\\\d{0,200} errors?\\\\b","",[[1474760],[833862],[5071180]]],[144,"\\\\bastro check\\\\b.{0,40}\\\\b[1-9]\\\\d{0,200} errors?\\\\b","",[[4083912],[341266]]],[144,"^Result \\\\(\\\\d{1,200} files?\\\\):","",[[3230062],[3169255,1391591]]],[145,"\\\\bParameter type .{1,200} is (?:not|declared)","",[[4199553],[3429637],[4871449],[2439502,9716035]]],[145,"\\\\bArgument of type .{1,200} is not assignable to\\\\b","",[[4748621],[1725721],[1892418],[3754319]]],[145,"\\\\bis not assignable to (?:type|parameter)\\\\b","",[[1892418],[2439502],[4016449]]],[145,"\\\\bProperty \'.{1,80}\' does not exist on type\\\\b","",[[4269008],[5347696],[12734735],[1409619]]],[146,"(?:✖|✗|×|x) \\\\d{1,200} problems? \\\\([1-9]\\\\d{0,200} errors?, \\\\d{1,200} warnings?\\\\)","",[[4268994],[1366382,3488110],[2417135,3699951]]],[146,"\\\\bESLint found too many warnings\\\\b","",[[3412889],[3754310],[3688788],[2417107]]],[146,"\\\\b\\\\d{1,200} problems? \\\\([1-9]\\\\d{0,200} errors?, \\\\d{1,200} warnings?\\\\)","",[[4268994],[1366382,3488110],[2417135,3699951]]],[146,"^[1-9]\\\\d{0,200} errors? and \\\\d{1,200} warnings? found","",[[4008257,4798785]]],[146,"\\\\bESLint: \\\\d{1,200} error","",[[2417959]]],[147,"^\\\\s{0,8}\\\\d{1,200}:\\\\d{1,200}(?:-\\\\d{1,200}:\\\\d{1,200})?\\\\s{1,6}error\\\\s{1,4}\\\\S.{3,300}","",[[1385615]]],[147,": line \\\\d{1,200}, col \\\\d{1,200}, (?:Error|Warning) - ","",[[16404687],[10375945]]],[147,"^\\\\s{0,4}\\\\d{1,200}:\\\\d{1,200}\\\\s{1,6}✖ ","",[[15445605]]],[148,"^\\\\s{0,8}\\\\d{1,200}:\\\\d{1,200}(?:-\\\\d{1,200}:\\\\d{1,200})?\\\\s{1,6}warning\\\\s{1,4}\\\\S","",[[6034574]]],[148,"\\\\b\\\\d{1,200} problems? \\\\(0 errors, [1-9]\\\\d{0,200} warnings?\\\\)","",[[2417135,3699951],[4268994],[1366382,3488110]]],[149,"\\\\bESLint couldn\'t find (?:a|an|the) (?:configuration|config|plugin|eslint\\\\.config)","",[[5554446],[12667206],[3754307,1201416]]],[149,"\\\\bFailed to load (?:plugin|config|parser) \'","",[[4244807,280899,280912],[1201423,2390384],[2419056,1201423,1386864]]],[149,"\\\\bInvalid option \'--","",[[9898536],[1201104]]],[149,"\\\\bDefinition for rule \'.{1,80}\' not found","",[[1069449],[3991878],[9774412],[12735375]]],[149,"\\\\bConfiguration for rule \\"","",[[3991878],[9774412]]],[150,"\\\\bCode style issues (?:found|were found)\\\\b","",[[1071443],[5346053],[2438357]]],[150,"\\\\bRun Prettier (?:with --write )?to fix\\\\b","",[[5564752],[9724504,2251304],[4740372],[2380965]]],[150,"\\\\bForgot to run Prettier\\\\?","",[[1635463],[5564752],[2380990]]],[151,"\\\\bFound [1-9]\\\\d{0,200} (?:errors?|warnings?)\\\\.(?:\\\\s|$)","",[[4781222,4007142,2417126,3699942],[3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804]]],[151,"\\\\bFormatter would have printed the following content\\\\b","",[[9794517],[3164488],[5790032],[1201416]]],[151,"\\\\bSome errors were emitted while running checks\\\\b","",[[1986760],[9794057],[1323731],[5043013]]],[151,"^Found \\\\d{1,200} warnings? and [1-9]\\\\d{0,200} errors?\\\\b","",[[3688795,3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804]]],[151,"\\\\blint\\\\/[a-z]{1,200}\\\\/[a-zA-Z]{1,200} {1,200}(?:FIXABLE {1,200})?━","",[[2417962]]],[152,"^\\\\s{0,6}\\\\d{1,200}:\\\\d{1,200}\\\\s{1,6}✖ {1,3}\\\\S.{3,200}\\\\s[a-z]{2,30}(?:-[a-z]{1,30}){1,6}$","",[[15445605]]],[152,"\\\\b\\\\d{1,200} (?:source )?problems? \\\\([1-9]\\\\d{0,200} errors?\\\\b","",[[4268994,809296]]],[153,"^standard: Use JavaScript Standard Style\\\\b","i",[[1210709],[5772483],[1053828],[5247876]]],[153,"^xo\\\\b.{0,40}\\\\b\\\\d{1,200} errors?","i",[[7229778,7491922,7754066,8016210,8278354,8540498,8802642,9064786,9326930,9589074]]],[153,"\\\\b(?:Unused (?:files|dependencies|exports|devDependencies)) \\\\(\\\\d{1,200}\\\\)","i",[[5563731,1070468],[1200521,1200389,1200472,5563731],[1390958,5323118]]],[153,"^Missing dependencies$","i",[[1986821]]],[153,"^Unused (?:dev)?[dD]ependencies$","i",[[5563731,1070468],[1200389,5563731]]],[153,"\\\\bjscpd\\\\b.{0,40}\\\\bERROR\\\\b","i",[[2699472]]],[153,"\\\\bsize limit has been exceeded\\\\b","i",[[1327428],[6838604],[2413140],[9732179]]],[153,"\\\\bPackage size limit\\\\b","i",[[1857875],[6838604],[2413140]]],[153,"^\\\\d{1,200} errors? generated\\\\.?$","i",[[4008263,5263654,4798791]]],[154,"\\\\bModule not found: (?:Error|Can\'t resolve)","",[[5562663],[3168590]]],[154,"^ERROR in (?:\\\\.\\\\/|\\\\S{1,200}\\\\.\\\\w{1,5})","",[[4008265]]],[154,"\\\\bModule (?:build|parse) failed\\\\b","",[[3164486,3168592]]],[154,"\\\\bwebpack \\\\S{1,20} compiled with [1-9]\\\\d{0,200} errors?\\\\b","",[[6049936],[275173],[1329495],[5278044,5278045,5278046,5278047,5278048,5278049,5278050,5278051,5278052]]],[154,"^(?:ERROR|Error): .{0,60}\\\\bCompiled with \\\\d{1,200} error","",[[1329495],[5278043,5278044,5278045,5278046,5278047,5278048,5278049,5278050,5278051,5278052]]],[155,"\\\\bRollup failed to resolve import\\\\b","i",[[5572934],[9737040],[1201423],[4780812]]],[155,"\\\\bCould not resolve (?:entry module|\\"[^\\"]{1,120}\\"|\'[^\']{1,120}\')(?: from|\\\\b)","i",[[3164494]]],[155,"\\\\bis not exported by \\"","i",[[1200281],[1410063],[2439502]]],[155,"\\\\[vite(?::[\\\\w-]{1,200})?\\\\](?: \\\\[.{1,40}\\\\])? .{0,40}\\\\b(?:error|failed)","i",[[11625044]]],[155,"\\\\berror during build:","i",[[4870421],[2408743],[4756359]]],[155,"^\\\\[(?:plugin[: ]|vite-plugin-[\\\\w-]{1,40}\\\\] )","i",[[4244807,10552085]]],[155,"✘ \\\\[ERROR\\\\] (?:Could not resolve|Expected|Unexpected|No matching export|Syntax error|Unterminated|The symbol|Transforming|No loader|Top-level await|\\"|Cannot (?:use|assign)|Multiple exports|Import )","i",[[15445733]]],[155,"\\\\bBuild failed with \\\\d{1,200} errors?:","i",[[3164486],[1329495],[5278043,5278044,5278045,5278046,5278047,5278048,5278049,5278050,5278051,5278052]]],[156,"\\\\bSyntaxError: (?:\\\\/|[A-Z]:\\\\\\\\|unknown: |.{1,200}: )?(?:Unexpected token(?!.{0,20} in JSON| .{0,40} is not valid JSON)|Missing semicolon|Unterminated|Identifier \'.{1,60}\' has already been declared|\'.{1,20}\' expected|Invalid or unexpected token|Unexpected identifier)","",[[5084052],[360786],[5562712,1364547,5563653,1153346,12734808]]],[156,"^\\\\s{0,200}(?:x|×) (?:Expected|Unexpected)\\\\b","",[[6443352,6444366,15182149,15182165]]],[157,"^Failed to compile\\\\.?$","",[[1201423]]],[157,"^Type error: ","",[[4217157]]],[157,"\\\\bFailed to type check\\\\b","",[[4217155],[1201423]]],[157,"^Failed to compile with \\\\d{1,200} errors?","",[[1201423],[3168599],[5278043,5278044,5278045,5278046,5278047,5278048,5278049,5278050,5278051,5278052]]],[158,"\\\\bError occurred prerendering page\\\\b","",[[3944661],[1201170],[3701072],[4739972]]],[158,"\\\\bExport encountered (?:an error|errors)\\\\b","",[[1410063],[3683285],[1384772]]],[158,"\\\\bBuild error occurred\\\\b","",[[3944661],[3164485],[4792644]]],[158,"^> Build failed because of webpack errors","",[[14045333],[6049936],[3164486],[1329474]]],[158,"\\\\bTurbopack build failed\\\\b","",[[833858],[5330050],[3164486]]],[158,"\\\\bBuild optimization failed\\\\b","",[[1201104],[2413146],[3991878]]],[158,"\\\\bFailed to collect page data for\\\\b","",[[9764935],[1201423],[9712588],[5249350]]],[159,"\\\\bFailed to fetch [`\'\\"]?[\\\\w ]{2,60}[`\'\\"]? from Google Fonts\\\\b","",[[1594627,821618,821616,821617],[3559887,13259154,12734866,12997010],[1201423],[3961605,3559887]]],[159,"\\\\bFailed to fetch font\\\\b","",[[821574],[1201423],[9724244]]],[160,"^\\\\s{0,4}\\\\d{1,200}:\\\\d{1,200} {1,4}(?:Error|Warning): .{3,300} {1,4}[@\\\\w-]{1,60}(?:\\\\/[\\\\w-]{1,60}){1,2}$","",[[4781223,2417127]]],[161,"\\\\bPermission denied \\\\((?:publickey|password|keyboard-interactive|gssapi)","",[[4215949],[1329518],[3991876],[831833,6091908,2905666,1914049]]],[161,"\\\\bHost key verification failed\\\\b","",[[9744729],[2384451],[2159828]]],[161,"\\\\bssh: unable to authenticate\\\\b","",[[2259285],[349448],[3752515]]],[161,"\\\\bno supported (?:authentication )?methods (?:remain|available)\\\\b","",[[3429640,349448],[4084949],[3949797,3429640]]],[161,"\\\\bREMOTE HOST IDENTIFICATION HAS CHANGED\\\\b","",[[2384451],[5132488],[3699012],[5265736]]],[161,"\\\\bToo many authentication failures\\\\b","",[[3412889],[349448],[3752515]]],[161,"\\\\b(?:[Ll]oad key|error in libcrypto|invalid format).{0,120}\\\\b(?:invalid format|error in libcrypto)\\\\b","",[[2378054,537753],[280907,537753,2378054]]],[161,"\\\\bssh: no key found\\\\b","",[[5059111],[9744729]]],[162,"\\\\bssh: connect to host \\\\S{1,200} port \\\\d{1,200}: ","",[[2259267],[3727683],[5306696],[9765842]]],[162,"\\\\bssh_exchange_identification\\\\b","",[[2265432],[819278],[1858121]]],[162,"\\\\bkex_exchange_identification\\\\b","",[[2905641],[1409224],[3699049]]],[162,"\\\\bssh: handshake failed: (?!.{0,40}unable to authenticate)","",[[2259272],[3687624],[2906438]]],[162,"\\\\bclient_loop: send disconnect\\\\b","",[[3994663],[3688772],[836165],[3690708]]],[162,"\\\\bdial tcp \\\\S{1,80}:22: ","",[[9781456],[1085516],[10344295]]],[163,"\\\\brsync: connection unexpectedly closed\\\\b","",[[6611175],[5562712],[1327897],[848782]]],[163,"\\\\brsync error: (?:error in (?:socket IO|rsync protocol)|timeout in|unexplained error)","",[[5084035]]],[163,"\\\\brsync: (?:\\\\[\\\\w{1,200}\\\\] )?(?:failed to connect|read error|io timeout|safe_read failed)","",[[6611175],[1201423,280901,2423124,287081]]],[164,"\\\\bPrismaClient(?:Initialization|KnownRequest|Validation)Error\\\\b","",[[5034051],[311898,4027282,3182849],[3182926],[2417236,1389829,2421637]]],[164,"\\\\bError: P[1-4]\\\\d{3}\\\\b","",[[4880720]]],[164,"\\\\bPrisma schema validation\\\\b","",[[819533],[4268627],[3414355]]],[164,"\\\\bEnvironment variable not found: [A-Z_]{1,200}","",[[5562663],[3754326],[4755522],[3168590]]],[164,"@prisma\\\\/client did not initialize yet\\\\b","",[[3414659],[16319625],[9716292],[6838617]]],[165,"\\\\bERROR {1,2}run failed: command {1,2}exited\\\\b","",[[1210691],[5564742],[1200472,3688805],[2441540,6329605]]],[165,"\\\\bRan target \\\\S{1,40} for \\\\d{0,200} ?projects?\\\\b","",[[4723621]]],[165,"\\\\bFailed tasks:","",[[5027047]]],[165,"^lerna ERR! ","",[[1385643],[3167374]]],[165,"\\\\bTasks not run because their dependencies failed\\\\b","",[[5564738],[1323093],[2963790],[2435396]]],[165,"\\\\bcommand finished with error: command\\\\b","",[[1200521],[5013828],[4880707],[5278021]]],[165,"^ Failed: {4}\\\\S","",[[1210725]]],[166,"^Tests:\\\\s{1,12}(?:\\\\d{1,200} \\\\w{1,200}, ){0,200}?[1-9]\\\\d{0,200} failed\\\\b","",[[5063911]]],[166,"^Test Suites:\\\\s{1,6}(?:\\\\d{1,200} \\\\w{1,200}, ){0,200}?[1-9]\\\\d{0,200} failed\\\\b","",[[5395669],[5264615]]],[166,"\\\\bJest: \\"global\\" threshold was met$","",[[10378311],[529201],[2159364],[342349]]],[167,"^\\\\s{0,4}FAIL\\\\s{1,4}(?:\\\\S{1,60}\\\\s{1,3})?(?:\\\\|\\\\S{1,60}\\\\| )?\\\\S{1,200}\\\\.(?:[cm]?[jt]sx?|vue|svelte)\\\\b(?!: [\\\\d.]{1,200} ?[kKMG]?B\\\\b)","",[[1577548]]],[168,"\\\\bTest suite failed to run\\\\b","i",[[5395669],[5265734],[1201423]]],[168,"^\\\\s{0,4}● .{1,200} › .{1,200}","i",[[15445797],[9940794]]],[168,"\\\\bYour test suite must contain at least one test\\\\b","i",[[6616402],[1463125],[5395669],[2419009]]],[168,"\\\\bThrown: \\"Exceeded timeout of","i",[[12867075],[2171863],[1327428],[5395398]]],[168,"\\\\bexceeded timeout of \\\\d{1,200} ?ms for a (?:test|hook)\\\\b","i",[[6304069],[1201417],[5589327]]],[169,"\\\\bcoverage threshold for \\\\w{1,200} \\\\(?[\\\\d.]{1,200}%?\\\\)? not met\\\\b","i",[[849285],[2159364],[4723141],[4016461,12473231,16405391,16447822]]],[169,"\\\\bJest: (?:\\"[^\\"]{1,200}\\" )?coverage threshold\\\\b","i",[[849285],[2159364],[2643156],[4723141]]],[169,"\\\\bERROR: Coverage for \\\\w{1,200} \\\\([\\\\d.]{1,200}%\\\\) does not meet\\\\b","i",[[16447812],[4880707],[1857862],[4022610]]],[170,"^\\\\s{0,8}Tests?(?: Files)?\\\\s{1,4}[1-9]\\\\d{0,200} failed\\\\b","",[[9723977]]],[170,"⎯ Failed (?:Tests|Suites) [1-9]\\\\d{0,200} ⎯","",[[9940729],[15449701]]],[170,"^\\\\s{0,4}[❯×✗] \\\\S{1,200}\\\\.(?:[cm]?[jt]sx?) \\\\(?\\\\d{1,200} tests? \\\\| [1-9]\\\\d{0,200} failed","",[[5065079,5323127]]],[171,"\\\\bVitest caught \\\\d{1,200} unhandled errors?\\\\b","",[[791879],[5805317],[2181467,2181468,2181469,2181470,2181471,2181472,2181473,2181474,2181475,2181476],[9786248]]],[171,"⎯ Unhandled (?:Errors|Rejection|Error) ⎯","",[[15449701],[9940729],[5562881]]],[171,"\\\\bNo test (?:files|suite) found\\\\b","",[[5065030,5395669],[5132687,5265734],[3733844]]],[171,"\\\\bError: Test timed out in \\\\d{1,200}ms","",[[2412868],[4880724]]],[172,"^\\\\s{0,8}[1-9]\\\\d{0,200} failing$","",[[299785]]],[172,"^\\\\s{0,8}[1-9]\\\\d{0,200} of \\\\d{1,200} tests? failed\\\\b","",[[3959131,3959132,3959133,3959134,3959135,3959136,3959137,3959138,3959139,3959140]]],[172,"^\\\\s{0,6}✖ [1-9]\\\\d{0,200} of \\\\d{1,200} tests? failed","",[[15445605],[3959131,3959132,3959133,3959134,3959135,3959136,3959137,3959138,3959139,3959140]]],[173,"\\\\bTimeout of \\\\d{1,200}ms exceeded\\\\. For async tests\\\\b","",[[1069350],[6304069],[5084035],[5589327]]],[173,"\\\\bTimeout - Async (?:function|callback) (?:did not complete|was not invoked)\\\\b","",[[938389,528587],[5589352],[9716292,3761099],[9704665,5084035]]],[173,"\\"(?:before|after) (?:each|all)\\" hook\\\\b","",[[12853574,274993,12849556],[274993,3348808,12849556],[2159563,1462348,1386817]]],[174,"^\\\\s{0,4}\\\\d{1,200} specs?, [1-9]\\\\d{0,200} failures?\\\\b","",[[4215038,5046595]]],[174,"\\\\bExecuted \\\\d{1,200} of \\\\d{1,200}.{0,40}\\\\((?:[1-9]\\\\d{0,200}|\\\\w{1,200}) FAILED\\\\)","",[[3166511],[873733],[7230406,7492550,7754694,8016838,8278982,8541126,8803270,9065414,9327558,9589702]]],[174,"\\\\bTOTAL: [1-9]\\\\d{0,200} FAILED\\\\b","",[[5247783]]],[175,"\\\\b(?:Cannot start|No binary for) (?:Chrome|Firefox)\\\\w{0,200}\\\\b","",[[9712146,1336280,4823366],[4016467,4802886,4870344,1336280]]],[175,"\\\\b(?:Chrome|Firefox)\\\\w{0,200} (?:have|has) not captured in \\\\d{1,200} ms\\\\b","",[[820367,1336280],[7230291,7492435,7754579,8016723,8278867,8541011,8803155,9065299,9327443,9589587],[9732182,9711696],[9711696,5579076]]],[175,"\\\\bDisconnected,? (?:because|reconnect failed)\\\\b","",[[1086659],[544961,870726],[3727683,5263678]]],[175,"\\\\bNo captured browser\\\\b","",[[9711696],[5579076],[598999]]],[176,"^\\\\s{0,4}[1-9]\\\\d{0,200} (?:tests?|uncaught exceptions?|unhandled rejections?|hooks?|known failures?) (?:failed|remained pending)\\\\b","",[[1577548,1201157]]],[176,"^\\\\s{0,4}[1-9]\\\\d{0,200} (?:uncaught exception|unhandled rejection)s?$","",[[791879,9786248],[2181445,1098052]]],[177,"^#\\\\s{1,4}(?:fail|failed|not ok)\\\\s{1,6}[1-9]\\\\d{0,200}","",[[1577548,5395403]]],[177,"^ℹ fail [1-9]\\\\d{0,200}","",[[15449701],[299813]]],[177,"^# failed [1-9]\\\\d{0,200} (?:test|of)","",[[13783425],[1329500,1329501,1329502,1329503,1329504,1329505,1329506,1329507,1329508]]],[177,"^Failed [1-9]\\\\d{0,200}\\\\/\\\\d{1,200} (?:test|subtest)","",[[1329500,1329501,1329502,1329503,1329504,1329505,1329506,1329507,1329508]]],[177,"\\\\bLooks like you failed [1-9]\\\\d{0,200} tests?\\\\b","",[[2906457],[4020550],[3208139]]],[177,"^Result: FAIL$","",[[5555495]]],[178,"^\\\\s{0,12}not ok \\\\d{1,200}\\\\b(?!.{0,300}# (?:TODO|SKIP))","i",[[5395403]]],[179,"\\\\bAssertionError(?: \\\\[ERR_ASSERTION\\\\])?\\\\b","",[[5058898],[2421637]]],[179,"\\\\bExpected values to be (?:strictly |loosely )?(?:deep-)?equal\\\\b","",[[1329494],[3232083],[5306690],[1381697,4358481,869145,6705489]]],[179,"\\\\bERR_ASSERTION\\\\b","",[[1385641],[5058898]]],[179,"^\\\\s{0,8}expect\\\\((?:received|jest\\\\.fn\\\\(\\\\)|locator|string|page|element)\\\\)","",[[5787951,871306,1324334,871312],[1324334,9986990,3944532,2417135,291183,1360205]]],[179,"^\\\\s{0,8}Expected(?: \\\\w{1,200})?: .{1,200}$","",[[6357315]]],[179,"^\\\\s{0,8}Received(?: \\\\w{1,200})?: ","",[[807510]]],[179,"\\\\bexpected .{1,120} to (?:equal|be|deeply|have|include|match|contain|throw|exist)\\\\b","",[[9720917,5306690,1069392,9732182,836932,3413251,5306691,2171863,4084056]]],[180,"^\\\\s{1,6}[1-9]\\\\d{0,200} (?:failed|interrupted|did not run)$","",[[9723977,4793680,9716292]]],[180,"\\\\bTest was interrupted\\\\b","",[[4793680],[5065047],[342345]]],[181,"^\\\\s{1,6}[1-9]\\\\d{0,200} flaky$","",[[1622091]]],[181,"^\\\\s{0,4}\\\\[[\\\\w -]{1,40}\\\\] › \\\\S{1,200}:\\\\d{1,200}:\\\\d{1,200} › ","",[[11951804],[9940794]]],[181,"^\\\\s{0,4}\\\\d{1,4}\\\\) \\\\[[\\\\w -]{1,40}\\\\] › ","",[[11951804],[7272812,7534956,7797100,8059244,8321388,8583532,8845676,9107820,9369964,9632108]]],[182,"^ {2}\\\\d{1,200} passed \\\\(\\\\d[\\\\d.]{0,200}(?:ms|s|m|h)\\\\)$","",[[1329518],[7230465,7492609,7754753,8016897,8279041,8541185,8803329,9065473,9327617,9589761]]],[183,"\\\\bTimed out \\\\d{1,200}ms waiting for expect\\\\(","i",[[2412868],[3488087],[1324334],[4870488]]],[183,"\\\\bexpect\\\\(.{0,60}\\\\)\\\\.\\\\w{1,200}\\\\(.{0,80}\\\\) failed\\\\b","i",[[1324334],[12472705]]],[183,"\\\\bTest timeout of \\\\d{1,200}ms exceeded\\\\b","i",[[6304069],[5589327],[3488069],[5395721]]],[183,"\\\\b(?:locator|page|frame|browser)\\\\.\\\\w{1,200}: (?:Timeout|Target|Error|Test|Execution|strict mode|net::|Navigation)","i",[[3944532,4198853,1646669,598999]]],[183,"\\\\bstrict mode violation\\\\b","i",[[870733],[1071446],[5063817]]],[183,"\\\\bLocator expected to\\\\b","i",[[3944532],[4870488],[1201423]]],[183,"\\\\bTimeout \\\\d{1,200}ms exceeded\\\\b","i",[[6304069],[3488069],[5589339,5589340,5589341,5589342,5589343,5589344,5589345,5589346,5589347,5589348]]],[183,"\\\\bwaiting for (?:locator|selector|getBy)","i",[[3944532,1360195,1856770]]],[184,"\\\\bTimed out waiting \\\\d{1,200}ms from config\\\\.webServer\\\\b","",[[1610214],[2412868],[5589335],[3488070]]],[185,"\\\\bExecutable doesn\'t exist at\\\\b","",[[873729],[3168580],[1389488]]],[185,"\\\\bPlease run the following command to download new browsers\\\\b","",[[2120006],[598999],[4243777],[1463445]]],[185,"\\\\bHost system is missing dependencies to run browsers\\\\b","",[[5564738],[2159828],[9778771],[5264229]]],[185,"\\\\bCould not find (?:Chrome|Chromium|Firefox|browser)\\\\b","",[[1200328,1200521,3688770],[3164494,3446093,1336280],[5394825,3164494]]],[185,"\\\\bFailed to launch the browser process\\\\b","",[[5562568],[2120002],[1201423],[6107474]]],[185,"\\\\bNo usable sandbox\\\\b","",[[1057752],[5582914],[3168595]]],[185,"\\\\bCypress (?:binary is missing|verification|executable not found)","",[[889874],[562049,2384451,873729]]],[185,"\\\\bThe cypress npm package is installed, but the Cypress binary\\\\b","",[[9713232],[4249936],[1304898],[1462489]]],[185,"\\\\bMissing X server or \\\\$DISPLAY\\\\b","",[[3701080],[4874116],[4243545]]],[186,"\\\\b\\\\d{1,200} pixels? \\\\(ratio [\\\\d.]{1,200} of all image pixels\\\\) are different\\\\b","i",[[1085830],[9765464],[3959105],[3297869]]],[186,"\\\\bscreenshots? (?:comparison failed|did not match|mismatch)","i",[[3986433,1085733,3445965],[4994181],[1369288],[3991878,3413251,344264]]],[186,"\\\\bFound \\\\d{1,200} visual changes?\\\\b","i",[[3688795,3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804],[5805269],[3297480]]],[186,"\\\\bdifferent from snapshot\\\\b","i",[[1085830],[328904],[3754310]]],[186,"\\\\bimage was \\\\d{1,200}(?:\\\\.\\\\d{1,200})?% different\\\\b","i",[[1085830],[1384782],[1857879]]],[187,"[✖✗] {1,4}[1-9]\\\\d{0,200} of \\\\d{1,200} failed \\\\(\\\\d","",[[15445605,15445669],[1329518],[3959131,3959132,3959133,3959134,3959135,3959136,3959137,3959138,3959139,3959140],[7229825,7491969,7754113,8016257,8278401,8540545,8802689,9064833,9326977,9589121]]],[187,"^\\\\s{0,6}│? ?Failing:\\\\s{1,12}[1-9]","",[[299785,15453766,15453797]]],[187,"\\\\bCypressError: ","",[[889874],[1389765]]],[187,"\\\\bcypress run\\\\b.{0,40}\\\\bfailed\\\\b","",[[889874],[5133461]]],[188,"\\\\bNo matching distribution found for\\\\b","",[[3413251],[2134919],[4755605]]],[188,"\\\\(from versions: none\\\\)","",[[12084367],[3560837],[3990759]]],[189,"\\\\(from versions: (?!none)","",[[12084367],[3560837],[3990759]]],[189,"\\\\bRequires-Python\\\\b.{0,60}\\\\b(?:not|different)\\\\b","",[[5145625]]],[189,"\\\\brequires a different Python\\\\b","",[[1085830],[5395481],[1390913]]],[189,"\\\\bis not a supported wheel on this platform\\\\b","",[[1201608],[414933],[3822856],[2439504]]],[189,"\\\\bInvalid requirement: ","",[[2378066],[2433357],[1369383]]],[190,"\\\\bResolutionImpossible\\\\b","",[[3707728],[5042965],[5059138]]],[190,"\\\\bhave conflicting dependencies\\\\b","",[[2102661],[1622595],[1986821]]],[190,"\\\\bresolution-too-deep\\\\b","",[[3996164],[5042965],[2421672]]],[190,"\\\\bCannot install .{1,300} because these package versions have conflicting\\\\b","",[[9707843],[1857878],[9732182],[1622595]]],[190,"\\\\bDependency resolution exceeded maximum depth\\\\b","",[[6329173],[891218],[807236],[1329485]]],[191,"\\\\bFailed building wheel for\\\\b","i",[[1988040],[1329474],[1362246]]],[191,"\\\\bFailed to build installable wheels\\\\b","i",[[4083861],[1463752],[3164489],[312065]]],[191,"\\\\bCould not build wheels for\\\\b","i",[[1201608],[5394581],[3164494]]],[191,"\\\\bmetadata-generation-failed\\\\b","i",[[5249543],[3992070],[3429633]]],[191,"\\\\bsubprocess-exited-with-error\\\\b","i",[[5066896],[1329687],[5144920]]],[191,"\\\\bGetting requirements to build wheel did not run successfully\\\\b","i",[[1201608],[9716292],[1856788],[3701074]]],[191,"\\\\bpython setup\\\\.py (?:egg_info|bdist_wheel|install)\\\\b.{0,60}\\\\b(?:failed|error)","i",[[5573008],[3991891]]],[191,"\\\\bFailed to build: ","i",[[4083861],[2408743]]],[192,"\\\\bTHESE PACKAGES DO NOT MATCH THE HASHES\\\\b","",[[5255717],[2120008],[5275987],[5132559]]],[192,"\\\\bHashes are required in --require-hashes mode\\\\b","",[[2102472],[10559825],[4741640],[3469573]]],[193,"\\\\bexternally-managed-environment\\\\b","",[[3250701],[1855784],[1410309]]],[193,"\\\\bCould not open requirements file\\\\b","",[[3164494],[5395408],[2433357],[5323078]]],[193,"\\\\bNo module named pip\\\\b","",[[315716],[9765456],[3733837]]],[193,"\\\\bno such option: -","",[[5066952],[3832168],[9761812]]],[193,"\\\\bis not a valid editable requirement\\\\b","",[[1200452],[9705814],[2441282],[2433357]]],[193,"\\\\bneither \'setup\\\\.py\' nor \'pyproject\\\\.toml\' found\\\\b","",[[5573008],[4297746],[6752590],[1324326]]],[193,"\\\\bCould not install packages due to an (?:OSError|EnvironmentError)(?!.{0,200}(?:HTTPSConnectionPool|No space|Max retries))","",[[5132565],[3164494],[3197264],[4016457]]],[194,"\\\\bCould not fetch URL\\\\b.{0,200}\\\\b(?:connection error|confirming the ssl certificate)\\\\b","",[[821589],[3164494],[5394821],[848782,1610893]]],[194,"\\\\bERROR: (?:HTTP error \\\\d{3}|Could not install packages due to an (?:OSError|EnvironmentError): HTTPSConnectionPool)","",[[5325861,3164494]]],[194,"\\\\bpip\\\\._vendor\\\\.(?:urllib3|requests)\\\\.\\\\w{1,200}\\\\.\\\\w{0,200}(?:Timeout|Connection|SSL|Proxy|Protocol|Read|HTTP)\\\\w{0,200}Error\\\\b","",[[4352598],[1111206],[5579532,5063910]]],[194,"\\\\bERROR: Exception: .{0,60}ReadTimeoutError","",[[10375512],[1131085],[2421671],[4019461]]],[195,"\\\\bgit (?:clone|checkout|fetch|submodule) .{1,300} did not run successfully\\\\b","",[[9716292],[5564755],[1873189,832469,1594627,5066893],[836558,1873189]]],[196,"\\\\bRetry\\\\(total=0\\\\b","",[[5318254],[5247795]]],[197,"^Successfully installed \\\\S","",[[3250505]]],[198,"\\\\bpoetry\\\\.lock is not up to date with pyproject\\\\.toml\\\\b","",[[2249753],[5318246],[3207371],[5395792]]],[198,"\\\\bpyproject\\\\.toml changed significantly since poetry\\\\.lock was last generated\\\\b","",[[4297746],[833879],[1324326],[3459395]]],[198,"\\\\bThe lockfile at `uv\\\\.lock` needs to be updated\\\\b","",[[13194662],[3945158],[3207371],[547157]]],[198,"\\\\bYour Pipfile\\\\.lock \\\\(\\\\w{1,200}\\\\) is out of date\\\\b","",[[4232198],[833902],[6616402],[3959108]]],[198,"\\\\bLock file hash doesn\'t match\\\\b","",[[833862],[2102472],[12667213],[344264]]],[198,"\\\\buv\\\\.lock\\\\b.{0,60}\\\\b(?:outdated|out of date|not up to date)\\\\b","",[[5597580],[4019460,3959108,5395792]]],[199,"\\\\bSolverProblemError\\\\b","",[[5788816],[573773]]],[199,"\\\\bversion solving failed\\\\b","",[[5804935],[3991891]]],[199,"\\\\bNo solution found when resolving\\\\b","",[[1201608],[5804935],[5042965],[3991878]]],[199,"\\\\brequirements are unsatisfiable\\\\b","",[[1609794],[2433357],[4741461],[1369363]]],[199,"\\\\bBecause .{1,200} depends on .{1,200}(?:, version solving|we can conclude)","",[[544961],[16405893,836932],[5804935,6052163],[1368339]]],[199,"\\\\bPackagesNotFoundError\\\\b","",[[5268437],[1856718],[3686738]]],[199,"\\\\bLibMambaUnsatisfiableError\\\\b","",[[577613],[529742],[1609794]]],[199,"\\\\bUnsatisfiableError\\\\b","",[[1609794],[5563585],[3166546]]],[199,"\\\\bThe current project\'s supported Python range\\\\b","",[[1201177],[1462485],[1324336],[3754320]]],[199,"\\\\bnothing provides .{1,80} needed by\\\\b","",[[1200281],[2134919],[2376019],[3690820]]],[199,"\\\\bLocking failed!","",[[3207371],[1986945],[3166507]]],[199,"\\\\bNo interpreter found for\\\\b","",[[5264528],[1386822],[3733833]]],[199,"\\\\bThe following packages are not available from current channels\\\\b","",[[3559637],[2120006],[3701072],[9712129]]],[200,"× Failed to (?:build|download|fetch|resolve|install|read|parse) ","",[[15182150],[4083861,1201423,1594627]]],[200,"\\\\berror: (?:Failed to (?:spawn|parse|read|build|prepare)|No `pyproject\\\\.toml` found|Distribution .{1,120} can\'t be installed|No virtual environment found)\\\\b","",[[5046359,1201423,4083861,4268368,13174352,791472,3733846]]],[200,"\\\\bChefBuildError\\\\b","",[[819526],[2408709]]],[200,"\\\\bPEP517 build of a dependency failed\\\\b","",[[891206],[1201094],[4215840],[9064597]]],[200,"\\\\bPoetry could not find a pyproject\\\\.toml\\\\b","",[[4297746],[4823363],[1324326],[4256084]]],[201,"\\\\berror sending request for url\\\\b","",[[5002116],[3701074],[5065030],[4871506]]],[201,"\\\\bFailed to (?:fetch|download)(?: distribution)?:? [`\'\\"]?https?:","",[[1594627,1201423]]],[201,"\\\\brequest or response body error\\\\b","",[[586009],[4740304],[5065039]]],[201,"\\\\bFailed to (?:extract|download) .{1,80} UV_HTTP_TIMEOUT\\\\b","",[[5597768],[5325865],[1201423]]],[202,"\\\\bCondaHTTPError: ","",[[848772],[296212],[4215954]]],[202,"\\\\bCondaSSLError\\\\b","",[[848772],[341196]]],[202,"\\\\bConnectionFailed\\\\b.{0,40}\\\\bconda\\\\b","",[[848772],[848782],[1324297],[3989889]]],[202,"\\\\bAn HTTP error occurred when trying to retrieve this URL\\\\b","",[[3944661],[1329495],[6591367],[321864]]],[203,"\\\\b(?:ModuleNotFoundError|ImportError): ","",[[5268437,2413583],[5554510,4800850]]],[203,"\\\\bNo module named \'?[\\\\w.]{1,200}","",[[315716],[3733837],[3168590]]],[204,"^(?:E {1,6})?(?:SyntaxError|IndentationError|TabError): (?!.{0,160}\\\\bJSON\\\\b)","",[[5084052,2416901,5247109]]],[204,"\\\\bSorry: (?:IndentationError|SyntaxError)","",[[4793959],[9737092,9778766],[1369345,5248517]]],[205,"^[\\\\w./-]{1,60}: error: (?:unrecognized arguments|the following arguments are required|argument |invalid choice|ambiguous option|no such option)","",[[4748621,1200328,3416647,5066952]]],[205,"^Error: (?:No such option|Invalid value for|Missing (?:option|argument|parameter)|No such command|Got unexpected extra argument)","",[[5066952,2378070,1987536,4748621,3701072,5562712]]],[206,"^={0,200} ?(?:\\\\d{1,200} \\\\w{1,200}, ){0,4}[1-9]\\\\d{0,200} (?:failed|errors?)\\\\b.{0,120} in [\\\\d.]{1,200} ?s(?:econds)?\\\\b","",[[9737125]]],[206,"^(?:\\\\d{1,200} \\\\w{1,200}, ){0,4}[1-9]\\\\d{0,200} (?:failed|errors?)\\\\b.{0,120} in [\\\\d.]{1,200}s","",[[9737125]]],[207,"^(?:FAILED|ERROR) \\\\S{1,300}\\\\.py(?:::\\\\S|$| - )","",[[1577548,1385615]]],[207,"^\\\\S{1,300}\\\\.py::\\\\S{1,300} (?:FAILED|ERROR)\\\\b","",[[4299239]]],[207,"^FAILED CONSISTENTLY: ","",[[5293671],[848787],[2438405]]],[207,"\\\\btest_\\\\w{1,80}(?: \\\\d{1,200}\\\\/\\\\d{1,200})? (?:FAILED|failed!)","",[[1389865]]],[208,"\\\\bInterrupted: \\\\d{1,200} errors? during collection\\\\b","",[[4793680],[5263655],[2417925],[4870421,5132565]]],[208,"\\\\bERROR collecting \\\\S","",[[4008259],[3195203]]],[208,"\\\\bImportError while (?:importing test module|loading conftest)\\\\b","",[[2413583],[4871624],[2413583,3989908],[4800850]]],[208,"\\\\berrors? during collection\\\\b","",[[4870421,5132565],[4756359],[9712588]]],[209,"^E {3,200}.{0,200}(?:[Ee]rror|[Ee]xception|assert|[Ff]ailed|Timeout|Interrupt)","",[[1464677]]],[209,"^={3,200} (?:FAILURES|ERRORS) ={3,200}","",[[13581541],[9911539]]],[209,"^_{3,200} (?:[\\\\w.]{1,80}\\\\.)?test_\\\\w[\\\\w.[\\\\]-]{0,160} _{3,200}$","",[[10918501],[9869929]]],[210,"\\\\bpytest: error: ","",[[4297989],[5065189]]],[210,"\\\\bpytest\\\\.UsageError\\\\b","",[[4297989],[5065109],[291141]]],[210,"^ERROR: (?:usage: pytest|file or directory not found|not found: |file not found)","",[[10376217,4008260,5562663,3168590]]],[210,"^INTERNALERROR> ","",[[4781237],[2417925],[4776012]]],[211,"^\\\\+{3,200} Timeout \\\\+{3,200}","",[[16510885],[9957310]]],[211,"^~{3,200} Stack of .{1,80} ~{3,200}$","",[[16510885],[9957310],[5247179]]],[212,"\\\\bworker \'gw\\\\d{1,200}\' crashed while running\\\\b","",[[9896407],[1201608],[12734674],[4006597]]],[212,"\\\\bnode down: Not properly terminated\\\\b","",[[1071428],[4027303],[4269008],[5264525]]],[212,"\\\\bFatal Python error: (?:Segmentation fault|Aborted|Bus error)","",[[3298329],[5001677,271314,611557],[3821906]]],[213,"\\\\bno tests (?:ran in [\\\\d.]{1,200}|collected|were collected|found that match)\\\\b","",[[3733844],[4723621,848652,6050949,1201416]]],[214,"^FAILED \\\\((?:(?:failures|errors|unexpected successes|skipped|expected failures)=\\\\d{1,200}(?:, )?){1,200}\\\\)","",[[1329518]]],[214,"^\\\\*{3}Test Failed\\\\*{3} \\\\d{1,200} failures","",[[1273270],[14380436],[5065030],[7229825,7491969,7754113,8016257,8278401,8540545,8802689,9064833,9326977,9589121]]],[214,"^\\\\d{1,200} items? had failures:","",[[1366344,3488072],[280902]]],[214,"^Failed example:$","",[[6296400],[1329477]]],[215,"^(?:FAIL|ERROR): \\\\w{1,120} \\\\([\\\\w.<>]{1,200}\\\\)","",[[299815,4781223]]],[216,"^\\\\s{0,8}File \\"[^\\"]{1,300}\\", line \\\\d{1,200}, in test_\\\\w{1,200}","",[[3168625],[13101388],[16405070]]],[216,"\\\\/tests?\\\\/[\\\\w/]{0,120}\\\\btest_\\\\w{1,200}\\\\.py:\\\\d{1,200}: ","",[[11092307],[4299227,4299228,4299229,4299230,4299231,4299232,4299233,4299234,4299235,4299236]]],[217,"^\\\\d{1,200} (?:features?|scenarios?|steps?) passed, [1-9]\\\\d{0,200} failed","",[[9723977]]],[217,"^Failing scenarios:","",[[9777349],[2421991],[299785]]],[217,"^\\\\d{1,200} scenarios? \\\\(.{0,60}\\\\b[1-9]\\\\d{0,200} (?:failed|undefined)","",[[9777349]]],[218,"^ERROR: {1,4}\\\\S{1,60}: commands failed","",[[10375375],[1128774]]],[218,"^\\\\s{0,4}\\\\S{1,60}: FAIL code \\\\d","",[[2410819],[1071451,1071452,1071453,1071454,1071455,1071456,1071457,1071458,1071459,1071460]]],[218,"\\\\bevaluation failed :\\\\(","",[[1202670],[1400908],[5510409]]],[218,"^nox > Session \\\\S{1,80} failed","",[[4032885],[9777491]]],[219,"\\\\bRequired test coverage of [\\\\d.]{1,200}% not reached\\\\b","i",[[819524],[9712598],[1201413],[1384519]]],[219,"\\\\bCoverage failure: total of\\\\b","i",[[849285],[1857862],[5579111]]],[219,"\\\\bcoverage\\\\b.{0,40}\\\\bis less than fail-under\\\\b","i",[[10572676],[849285],[4723141],[5275726]]],[219,"\\\\bFAIL(?:ED)?:? .{0,40}\\\\bcoverage\\\\b.{0,60}\\\\b(?:below|less than|not reached|under)\\\\b","i",[[849285],[4723141],[545551,5275726,819524,5562629]]],[220,"^No data to (?:combine|report)\\\\b","",[[848706,3733828],[3733828,1377234],[5249364]]],[220,"^Couldn\'t (?:use data file|combine from|read data from|find coverage)","",[[5554446,848706],[12667221,5554446,1200385,12667206],[5003588,3692870,12667218,9712598]]],[220,"^No source for code: ","",[[809286],[3948903],[4008259]]],[221,"^Found \\\\d{1,200} errors?(?: \\\\(\\\\d{1,200} fixed, \\\\d{1,200} remaining\\\\))?\\\\.$","",[[3688795,3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804]]],[221,"\\\\bfixable with the [`\']--fix[`\'] option\\\\b","",[[13273606,12749318],[1611265],[2249992],[9761812]]],[221,"\\\\bhidden fixes can be enabled\\\\b","",[[2134276],[9724504],[1390915]]],[221,"\\\\bNo fixes available\\\\b","",[[9724504],[5132374]]],[222,"^[Ww]ould reformat:? \\\\S","",[[6092108],[9773382,3413287]]],[222,"\\\\bfiles? would be reformatted\\\\b","",[[9794517],[1200261],[9773382]]],[222,"\\\\bImports are incorrectly sorted\\\\b","",[[2413583],[869145],[9737091],[5043348]]],[222,"^would fix \\\\S","",[[6092108],[1200521]]],[222,"^reformatted \\\\S{1,200}\\\\.pyi?$","",[[4739471],[3413268]]],[222,"\\\\bfiles? (?:were )?reformatted\\\\b(?!.{0,20}successfully)","",[[9773382,3168599,1390935],[3413268,9773382]]],[222,"^Oh no! 💥","",[[15195833],[3967310]]],[222,"^error: cannot format \\\\S","",[[4880707]]],[223,"^Found \\\\d{1,200} errors? in \\\\d{1,200} files? \\\\((?:checked|errors prevented)\\\\b","",[[831812,4268374],[3688795,3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804]]],[223,"^[1-9]\\\\d{0,200} errors?, \\\\d{1,200} warnings?, \\\\d{1,200} (?:informations?|notes?)","",[[2417150,3699966]]],[223,"\\\\berrors prevented further checking\\\\b","",[[1200533],[4268374],[4801029]]],[224,"\\\\.pyi?:\\\\d{1,200}:(?:\\\\d{1,200}:)? error: .{3,300}","",[[4299227,4299228,4299229,4299230,4299231,4299232,4299233,4299234,4299235,4299236,10028617]]],[224,"\\\\.pyi?:\\\\d{1,200}:\\\\d{1,200} - error: ","",[[9865541],[4299227,4299228,4299229,4299230,4299231,4299232,4299233,4299234,4299235,4299236,10028617]]],[224,"^error\\\\[[a-z-]{1,200}\\\\]: .{3,300}","",[[4781228]]],[225,"^\\\\S{1,300}\\\\.(?:pyi?|ipynb):(?:cell_\\\\d{1,200}:)?\\\\d{1,200}:(?:\\\\d{1,200}:)? \\\\[?\\\\*?\\\\]?[A-Z]{1,6}\\\\d{2,5}\\\\b","",[[10028647,10028617,9999385]]],[225,"^\\\\s{0,8}--\x3e \\\\S{1,200}\\\\.pyi?:\\\\d{1,200}:\\\\d{1,200}$","",[[10653029],[4299227,4299228,4299229,4299230,4299231,4299232,4299233,4299234,4299235,4299236,10028617]]],[225,"^\\\\S{1,300}\\\\.py:\\\\d{1,200}: \\\\[[A-Z]\\\\d{4}","",[[4299227,4299228,4299229,4299230,4299231,4299232,4299233,4299234,4299235,4299236],[7240044,7502188,7764332,8026476,8288620,8550764,8812908,9075052,9337196,9599340]]],[226,"^Your code has been rated at (?!10\\\\.00)-?[\\\\d.]{1,200}\\\\/10","",[[6616402],[1071432],[342338],[9704741,346472]]],[226,"^\\\\*{5,200} Module \\\\S","",[[14380453]]],[227,"^>> Issue: \\\\[B\\\\d{3}:","",[[10377986],[14113097],[5059909]]],[227,"^\\\\s{0,4}Severity: (?:Low|Medium|High)\\\\s{1,4}Confidence: ","",[[3695172],[3682663],[2442855,6715725,6715720],[5002629,1086797]]],[228,"\\\\bFound \\\\d{1,200} dependency issues?\\\\b","i",[[3688795,3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804],[891209]]],[228,"^\\\\S{1,200}: DEP\\\\d{3} ","i",[[10375429]]],[228,"^Contracts: \\\\d{1,200} kept, [1-9]\\\\d{0,200} broken","i",[[598987],[869607],[9744720],[3990802]]],[228,"^Migrations for \'\\\\w{1,80}\':$","i",[[3445202],[3750214],[4008304]]],[228,"\\\\bvulture\\\\b.{0,60}\\\\bunused\\\\b","i",[[5853972],[5563731]]],[228,"\\\\bunused (?:import|variable|function|method|class|attribute) \'.{1,80}\' \\\\(\\\\d{1,200}% confidence\\\\)","i",[[5563731,1200533],[1200717,1329494,5563731,1329485,1200332,4755605],[4802928,4755522,3683593,5276612,5060976,1200212],[16404687]]],[228,"\\\\bFound \\\\d{1,200} known vulnerabilit","i",[[6089046],[5555077],[4722825],[3688795,3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804]]],[228,"\\\\bpip-audit\\\\b.{0,60}\\\\bvulnerab","i",[[4232232],[348425],[5853966],[1384514]]],[228,"\\\\binterrogate\\\\b.{0,60}\\\\bFAILED\\\\b","i",[[4793287],[2417925]]],[228,"^RESULT: FAILED \\\\(minimum: ","i",[[3494759],[1203085],[5555495]]],[228,"\\\\bhas a rank of [B-F]\\\\b","i",[[3036102],[2102501],[414849]]],[228,"\\\\bcheck-manifest\\\\b.{0,80}\\\\b(?:missing|differ)","i",[[834061],[320070]]],[229,"\\\\bCOMPILATION ERROR\\\\b","",[[4231937],[3821906]]],[229,"\\\\bCompilation failure\\\\b","",[[4231937],[3991878]]],[229,"\\\\bCompilation failed; see the compiler (?:error output|output below)","",[[3166526],[4231937],[3991878],[2408786]]],[229,"^\\\\s{0,8}(?:\\\\[javac\\\\] )?[1-9]\\\\d{0,200} errors?$","",[[9720978]]],[229,"\\\\bCompile failed; see the compiler error output\\\\b","",[[3166526],[1463560],[2408786],[4008271]]],[229,"\\\\bCompilation error\\\\. See log for more details\\\\b","",[[3963206],[4231937],[4781222],[4008269]]],[230,"\\\\.(?:java|groovy|kts?|scala):(?:\\\\[\\\\d{1,200},\\\\d{1,200}\\\\]|\\\\d{1,200}(?::\\\\d{1,200})?:|\\\\[\\\\d{1,200})\\\\s?(?!\\\\[?warning\\\\]?:)(?:\\\\[?error\\\\]?:? |\\\\S)","",[[352359,4023911,10007847,10007827,10039489]]],[230,"\\\\berror: warnings found and -Werror specified\\\\b","",[[1202711],[4880727],[1915206],[5046595]]],[230,"\\\\berror: (?:cannot find symbol|package \\\\S{1,120} does not exist|incompatible types|class, interface,|\';\' expected|unreported exception|invalid (?:source|target) release|release version \\\\d{1,200} not supported)","",[[5083970,9716677,3683277,4743235,12839973,1200472,2378067,2378068,5003606]]],[230,"\\\\bcannot find symbol\\\\b","",[[5083970],[5394825]]],[231,"\\\\b(?:invalid|unsupported|obsolete) (?:source|target) (?:release|option):?\\\\b.{0,40}\\\\d","",[[2378067,2378068,5563605,3941583]]],[231,"\\\\brelease version \\\\d{1,200} not supported\\\\b","",[[5003606],[5395669]]],[231,"\\\\bUnsupported class file major version\\\\b","",[[5563605],[1200332],[5060934],[304082]]],[231,"\\\\bUnsupportedClassVersionError\\\\b","",[[5563605],[5263619],[341206]]],[231,"\\\\bNo (?:matching|compatible) toolchains? (?:were )?found\\\\b","",[[3413251,3986433],[2134919,3981512],[3981512,3733827]]],[231,"\\\\bTarget level \'.{1,20}\' is incompatible\\\\b","",[[3683277],[9748822],[1362288],[12735059]]],[231,"\\\\bFatal error compiling: (?:invalid|error: release)","",[[4008259],[313669]]],[232,"\\\\bjava\\\\.lang\\\\.OutOfMemoryError\\\\b","",[[1991637],[1626445],[352358]]],[232,"\\\\bOutOfMemoryError: ","",[[1626445],[4019471],[4007493]]],[232,"\\\\bGC overhead limit exceeded\\\\b","",[[1849679],[5788808],[6304069]]],[232,"\\\\bThere is insufficient memory for the Java Runtime\\\\b","",[[5067142],[3470489],[2120010],[2118789]]],[232,"\\\\bCould not reserve enough space for\\\\b","",[[4018632],[5046339],[3164494],[4809061]]],[232,"\\\\bJava heap space\\\\b","",[[5773640],[4347088]]],[232,"\\\\bNative memory allocation \\\\(\\\\w{1,200}\\\\) failed\\\\b","",[[5790029],[3470489],[12472705],[3195843]]],[232,"\\\\bInitial heap size set to a larger value\\\\b","",[[2117712],[3150983],[1386838],[2417236]]],[232,"\\\\bMetaspace$","",[[5046339],[3429633]]],[233,"^BUILD FAILED$","",[[3164486]]],[233,"\\\\bFAILURE: Build failed with an exception\\\\b","",[[10375317],[3164486],[1329495],[5278017]]],[233,"\\\\bBUILD FAILURE\\\\b","",[[3164486]]],[233,"\\\\bBUILD FAILED in \\\\d","",[[3164486]]],[233,"\\\\bexec returned: \\\\d","",[[6312165],[3690791],[4740373]]],[234,"\\\\bThere was a timeout(?: or other error)? in the fork\\\\b","",[[2120006],[2118789],[342337],[2419028,9761957]]],[235,"^e: (?:file:\\\\/\\\\/)?\\\\/?\\\\S{1,300}\\\\.kts?:","",[[10007847,10007827]]],[235,"^e: \\\\[?(?:ksp|kapt)\\\\]? ","",[[1472843,2962477,10377995]]],[235,"^e: warnings found and -Werror","",[[1202711],[1472855],[1915206]]],[235,"\\\\bExecution failed for task \':.{0,120}(?:compile\\\\w{0,200}Kotlin|kapt\\\\w{0,200}|ksp\\\\w{0,200})\'","",[[3038247],[3991878],[4008276]]],[236,"\\\\bCould not (?:resolve dependencies|find artifact|collect dependencies)\\\\b","",[[5790020,2383939,870724],[3164494]]],[236,"\\\\bNon-resolvable (?:parent POM|import POM)\\\\b","",[[3235906],[9765837,2413583],[3732392],[4199557,9765837]]],[236,"\\\\bPlugin .{1,160} (?:or one of its dependencies could not be resolved|not found in any plugin repository)\\\\b","",[[4244807],[1463238,4244807],[5323076,3688777],[4008271,9704345]]],[236,"\\\\bFailed to read artifact descriptor\\\\b","",[[2383939],[1070275],[1201423],[280897]]],[236,"\\\\bwas not found in https?:","",[[3688777],[3822100],[342350]]],[237,"\\\\bCould not transfer (?:artifact|metadata)\\\\b","",[[3164494],[320710],[2383939,3429633],[4016468]]],[237,"\\\\bTransfer failed for https?:","",[[320710],[1386822],[4008264]]],[237,"\\\\bFailed to transfer (?:file|artifact)\\\\b","",[[1201423],[320710]]],[237,"\\\\bstatus code: 5\\\\d\\\\d, reason phrase\\\\b","",[[5585219],[3948903],[3822600],[16405637]]],[238,"\\\\b(?:status code: |status: |error: )?40[13],? (?:reason phrase: )?(?:Unauthorized|Forbidden)\\\\b","i",[[5562453,561412]]],[238,"\\\\bReceived status code 40[13] from server\\\\b","i",[[807510],[5585219],[3987795],[1071455]]],[238,"\\\\bauthentication failed for https?:","i",[[349448],[3752515],[3991878],[4870676]]],[238,"\\\\bNot authorized\\\\b","i",[[349448],[2466116]]],[239,"\\\\bThe goal you specified requires a project to execute but there is no POM\\\\b","",[[2120007],[5657808],[1323590],[873733]]],[239,"\\\\bNon-(?:parseable|readable) (?:POM|settings)\\\\b","",[[3992080,278594],[9765837,5001282,3732392],[5001282,2417107,3732392]]],[239,"\\\\bUnknown lifecycle phase\\\\b","",[[1593561],[1463304]]],[239,"\\\\bNo plugin found for prefix\\\\b","",[[4244807],[4268358],[2419014]]],[239,"\\\\bThe build could not read \\\\d{1,200} project","",[[2120002],[3164494],[7230482,7492626,7754770,8016914,8279058,8541202,8803346,9065490,9327634,9589778]]],[239,"\\\\bUnrecogni[sz]ed (?:VM )?option\\\\b","",[[1323975,1201549],[1201104,1323975,2466116],[3708101,9761812,3708549]]],[239,"\\\\bError: Could not find or load main class\\\\b","",[[4880707],[280909],[3164494],[5394825]]],[239,"\\\\bJAVA_HOME (?:is not|environment variable is not)\\\\b","",[[5773896],[2439502,3754326]]],[239,"\\\\bJAVA_HOME is set to an invalid directory\\\\b","",[[5773896],[2378052],[3430729],[5133509]]],[240,"\\\\bFailed to execute goal \\\\S","",[[873733],[1201423],[9728961]]],[240,"\\\\bExecution failed for task \'","",[[3991878],[4008276]]],[241,"^> Task :\\\\S{0,120}[cC]ompile\\\\w{0,200}(?:Java|Kotlin|Groovy|Scala|JavaWithJavac) FAILED","",[[14046465],[5773638,2946316,5871942,4993100,2138198]]],[241,"\\\\bExecution failed for task \':.{0,120}[cC]ompile\\\\w{0,200}(?:Java|Groovy|Scala|JavaWithJavac)\'","",[[3038247],[3991878],[352368,4023920,4993100,2138198],[4008276]]],[242,"\\\\bA problem occurred (?:evaluating|configuring)\\\\b","",[[3944661],[4268994],[3167077],[1400908,1922185]]],[242,"\\\\bCould not (?:find method|get unknown property|set unknown property|compile (?:build|settings) file)\\\\b","",[[3164494],[3688781,6089040,3164486,1915206]]],[242,"\\\\bNo such property: ","",[[5066952],[4269008],[4802151]]],[242,"\\\\bTask \'.{1,80}\' not found in\\\\b","",[[5028208],[12735375],[3688777]]],[242,"\\\\bPlugin (?:\\\\[id: |with id \').{1,120} (?:was )?not found\\\\b","",[[4244807],[11571495,2249284]]],[242,"\\\\bscript compilation error","",[[4278595],[4231937],[3821906]]],[242,"\\\\bCannot find a (?:Java|version of)\\\\b","",[[5394825],[1200229]]],[242,"\\\\bSDK location not found\\\\b","",[[4997861],[3944532],[3991886]]],[242,"\\\\bMinimum supported Gradle version\\\\b","",[[2413901],[1329479],[4722956]]],[242,"\\\\bFailed to apply plugin\\\\b","",[[4260633],[4244807],[1201423]]],[242,"\\\\bCould not (?:create|open) .{0,60}(?:service|settings|workspace|cache)\\\\b","",[[3164494],[5394642,5395408]]],[243,"\\\\bCould not find \\\\S{1,80}:\\\\S{1,80}:\\\\S{1,40}\\\\.$","",[[3164494],[5394825]]],[243,"\\\\bCould not resolve (?:all (?:files|artifacts|dependencies|task dependencies)|\\\\S{1,80}:\\\\S{1,80}:)","",[[3164494]]],[243,"\\\\bNo matching variant of\\\\b","",[[3413251],[2134919],[9789522]]],[243,"\\\\bCannot choose between the following\\\\b","",[[9712143],[546071],[3822856],[1462671]]],[244,"\\\\bCould not (?:GET|HEAD|PUT) \'https?:(?!.{1,300}status code 4(?!29|08))","",[[5397512,1203208,5395477],[3164494,5397512],[4016455,4016456,3164494]]],[244,"\\\\bReceived status code (?:5\\\\d\\\\d|429) from server\\\\b","",[[807510],[5585219],[3987795]]],[244,"\\\\bCould not download \\\\S{1,160}\\\\.(?:jar|pom|aar|zip)\\\\b","",[[3164494],[4016452],[10002514,10027981,9965650,10068560]]],[244,"\\\\bDownloading from https?:\\\\S{1,160} failed: (?:timeout|connect)","",[[1986962],[3987784],[1210708,1210691]]],[244,"\\\\bCould not (?:install Gradle distribution|resolve host)\\\\b","",[[1908804,5790024],[3164494]]],[245,"\\\\b[Gg]radle build daemon disappeared unexpectedly\\\\b","",[[1908804],[3164484],[4260161],[1201486]]],[245,"\\\\bdaemon (?:has )?disappeared unexpectedly\\\\b","",[[3692048],[1327897],[1053005],[4985872]]],[245,"\\\\bExpiring Daemon because JVM heap space is exhausted\\\\b","",[[2712421],[6324309],[1410057],[1053005]]],[245,"\\\\bNot enough memory to run compilation\\\\b","",[[4018632],[9752909],[4823380],[4231937]]],[245,"\\\\bThe Daemon will expire .{0,80}\\\\bmemory\\\\b","",[[2120004],[1410057],[3429199],[283471]]],[245,"\\\\bJVM garbage collector is thrashing\\\\b","",[[2712421],[1840258],[1857859],[2134919]]],[246,"^\\\\[error\\\\] \\\\(.{1,120}(?:compile\\\\w{0,200}|scalastyle\\\\w{0,200}|scalafmt\\\\w{0,200})\\\\b.{0,40}\\\\)","",[[4905326]]],[246,"^\\\\[error\\\\] \\\\S{1,300}\\\\.scala:\\\\d{1,200}(?::\\\\d{1,200})?: ","",[[10039489],[3152347,3152348,3152349,3152350,3152351,3152352,3152353,3152354,3152355,3152356]]],[246,"^\\\\[error\\\\] (?:\\\\w{1,200} error(?:s)? found|Found \\\\d{1,200} errors)","",[[11555986]]],[246,"^-- (?:\\\\[E\\\\d{3}\\\\] )?[\\\\w ]{0,40}Error: ","",[[4781223]]],[247,"\\\\bTests run: \\\\d{1,200}, {1,2}Failures: (?:[1-9]\\\\d{0,200}, {1,2}Errors: \\\\d{1,200}|0, {1,2}Errors: [1-9]\\\\d{0,200})","",[[4805543],[16404865,16406854]]],[247,"\\\\bThere (?:are|were) test failures\\\\b","",[[2118789],[5065030,9793874],[4741460,5065030]]],[247,"\\\\bTests in error:","",[[5323081],[3821906]]],[247,"^Failed tests:","",[[1201413],[5063911]]],[248,"<<< (?:FAILURE|ERROR)!","",[[16510885],[5579115,4781227]]],[249,"\\\\bThere were failing tests\\\\b","",[[2118789],[9793874],[299785]]],[249,"^\\\\d{1,200} tests? completed, [1-9]\\\\d{0,200} failed","",[[3986444],[5263678]]],[249,"\\\\bExecution failed for task \':.{0,120}(?:[tT]est|check|Test\\\\w{0,200})\'","",[[3038247],[3991878],[4008276]]],[250,"^\\\\S.{0,200} > \\\\S.{0,200} FAILED$","",[[9723977]]],[250,"^> Task :\\\\S{0,120}[tT]est\\\\w{0,200} FAILED$","",[[14046465]]],[251,"\\\\b(?:org\\\\.junit\\\\.\\\\S{0,80}|junit\\\\.framework\\\\.\\\\S{0,60}|java\\\\.lang\\\\.|org\\\\.opentest4j\\\\.)(?:AssertionError|AssertionFailedError|ComparisonFailure|MultipleFailuresError)\\\\b","",[[1991317,2708361,352358,1991632],[3708198,5398930,319974,5370534],[5058898,2421638,3986433,3494676],[2421637,3166469,5043078,4243782]]],[251,"\\\\bexpected:? ?<.{0,200}> but was:? ?<","",[[14045333],[5263678,1329534,1329662,1210750],[6034686,5395905,6034663]]],[251,"\\\\borg\\\\.mockito\\\\.exceptions\\\\b","",[[4749709],[9983491],[3945161]]],[251,"\\\\bWanted but not invoked\\\\b","",[[1329474],[3761099],[6034324]]],[252,"^\\\\[\\\\s{1,12}[1-9]\\\\d{0,200} tests failed\\\\s{1,12}\\\\]","",[[5323078]]],[252,"\\\\bTests run: \\\\d{1,200}, {1,3}Failures: [1-9]","",[[4805543]]],[252,"^Total tests run: \\\\d{1,200}, (?:Passes: \\\\d{1,200}, )?Failures: [1-9]\\\\d{0,200}","",[[4805543],[4740327],[3298565]]],[252,"^\\\\s{0,8}\\\\[junit\\\\].{0,80}FAILED$","",[[11576654]]],[252,"\\\\bTest \\\\S{1,120} FAILED$","",[[9723977]]],[252,"^FAILURES!!!$","",[[5159659]]],[253,"\\\\bYou have \\\\d{1,200} Checkstyle violations?\\\\b","i",[[4020552],[352613],[1323731]]],[253,"\\\\bCheckstyle (?:violations by severity|rule violations were found|files with violations)\\\\b","i",[[1323731],[5346053],[5132441,4805381,5278038],[5805004,9790031,1390935]]],[253,"\\\\[checkstyle\\\\] \\\\[(?:ERROR|WARN)\\\\]","i",[[11547141],[832724],[6603117]]],[253,"\\\\bmaven-checkstyle-plugin\\\\b.{0,120}\\\\bfailed\\\\b","i",[[3834056],[10552085],[3413381]]],[254,"\\\\b(?:SpotBugs|FindBugs) (?:rule )?violations? (?:were )?found\\\\b","i",[[5252423,1058119],[5133705,5133461],[3981396,3168598]]],[254,"\\\\bspotbugs-maven-plugin\\\\b.{0,120}\\\\bfailed with \\\\d{1,200} bugs","i",[[5252423],[10539094],[10552085],[9708871]]],[254,"\\\\bYou have \\\\d{1,200} (?:PMD|CPD) violations?\\\\b","i",[[4020552],[352613]]],[254,"\\\\bPMD (?:rule violations were found|Failure)","i",[[4247845]]],[254,"\\\\b\\\\d{1,200} PMD rule violations were found\\\\b","i",[[1462671],[9765700],[9774412],[1463689]]],[254,"\\\\berror[ -]?prone\\\\b.{0,40}\\\\berror","i",[[4781200,4008272,4008464],[4780933]]],[254,"\\\\bAnalysis failed with \\\\d{1,200} weighted issues\\\\b","i",[[1329495],[6050375],[2179396],[3674905]]],[254,"\\\\bLint found (?:fatal )?errors\\\\b","i",[[3754310],[3688773,313669]]],[254,"\\\\bLint found \\\\d{1,200} errors?\\\\b","i",[[3754310],[3688795,3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804]]],[254,"\\\\bKtlint found code style violations\\\\b","i",[[2966281],[3754310],[1071443],[5805004]]],[254,"\\\\bA failure occurred while executing .{0,120}(?:ktlint|detekt|Checkstyle|SpotBugs|Pmd)","i",[[3944661],[1201608],[414081],[5587534]]],[254,"\\\\bRule violated for (?:bundle|package|class)\\\\b","i",[[4805381],[9790031],[3151109]]],[254,"\\\\bCoverage checks have not been met\\\\b","i",[[849285],[1857859],[1323731],[9707845]]],[254,"\\\\bJapicmp\\\\b.{0,80}\\\\bfailed","i",[[4231373]]],[254,"\\\\bArchitecture Violation\\\\b","i",[[336072],[1324309],[4741462]]],[254,"\\\\b(?:CodeNarc|Detekt|Checkstyle|PMD|CPD) (?:rule )?violations were found\\\\b","i",[[3750231],[1462671],[4733270,939157,2967894,1070341,1323731,4247845,852261],[3948878,1070341,2967890,5346053,5805004,4805381]]],[254,"\\\\bYou have \\\\d{1,200} CPD duplications?\\\\b","i",[[4020552],[352613],[9712644],[9717072]]],[254,"\\\\bAPI problems caused the build to fail\\\\b","i",[[4233552],[573773],[9711701],[3164500]]],[254,"\\\\bThere (?:is|are) at least one incompatibility\\\\b","i",[[3683277],[4199689],[561929],[2118789]]],[254,"\\\\b(?:revapi|japicmp|animal-sniffer|forbiddenapis)\\\\S{0,40}:(?:check|cmp|report)\\\\b.{0,120}\\\\bon project\\\\b","i",[[10236421,10236752,10297680],[1400912,4231373,3412776,561412],[3991888]]],[254,"\\\\bUndefined reference: \\\\S{1,200} [\\\\w.]{1,80}\\\\.\\\\w{1,80}\\\\(","i",[[5562629],[3682663],[1610629]]],[254,"\\\\bMutation score of \\\\d{1,200} is below\\\\b","i",[[3495169],[3822787],[1463238],[2439490]]],[255,"\\\\bThe following files had format violations\\\\b","i",[[2120006],[1986953],[9732164],[346454]]],[255,"\\\\bRun \'(?:\\\\.\\\\/)?gradlew (?::\\\\S{1,80})?spotlessApply\'","i",[[4260633],[5564784,12741255],[1908804,1098071],[5047252]]],[255,"\\\\bmvn spotless:apply\\\\b","i",[[10228752],[3498917],[5047252]]],[255,"\\\\bSome files do not have the expected license header\\\\b","i",[[3430726],[9732182],[2117700],[5132559]]],[255,"\\\\bLicense header\\\\b.{0,60}\\\\b(?:missing|mismatch)","i",[[2117700],[3182789],[3748197]]],[255,"\\\\bMissing header in: ","i",[[3701064],[1315077],[9737127]]],[255,"\\\\bToo many files with unapproved license\\\\b","i",[[3412889],[5278037],[4022596],[1390935]]],[255,"\\\\bscalafmt\\\\b.{0,60}\\\\b(?:failed|isn\'t formatted)","i",[[3150221]]],[255,"\\\\bfiles? (?:isn\'t|aren\'t|must be) formatted\\\\b","i",[[12667206,1463125,5133141],[3413268,547142],[3168585,3168577,3413268,1390921,1390913]]],[255,"\\\\bNot properly formatted\\\\b","i",[[4269008],[3250502],[3413268]]],[255,"\\\\bFile .{1,200} has not been previously formatted\\\\b","i",[[4268374],[5583641],[9732179],[3413268]]],[256,"\\\\bSome Enforcer rules have failed\\\\b","",[[1635459],[9732182],[5043013]]],[256,"\\\\bmaven-enforcer-plugin\\\\b.{0,120}\\\\bfailed\\\\b","",[[10552085],[3413381],[10507142]]],[256,"\\\\bRule \\\\d{1,200}: \\\\S{1,120} failed with message\\\\b","",[[1329495],[5278029],[4805381]]],[256,"\\\\bUsed undeclared dependencies found\\\\b","",[[1201486],[1069260],[1200389],[5132687]]],[256,"\\\\bDependency problems found\\\\b","",[[891216],[573773],[5132687]]],[257,"\\\\.(?:swift|mm?|h):\\\\d{1,200}:\\\\d{1,200}: (?:fatal )?error: ","",[[7240005,7240006,7502149,7502150,7764293,7764294,8026437,8026438,8288581,8288582,8550725,8550726,8812869,8812870,9075013,9075014,9337157,9337158,9599301,9599302]]],[257,"^\\\\s{0,4}❌ {1,3}\\\\/?\\\\S{1,300}:\\\\d{1,200}:\\\\d{1,200}: ","",[[15449701]]],[257,"\\\\bSwiftCompile normal\\\\b.{0,40}\\\\bfailed","",[[5075526],[5256141],[3732621]]],[257,"\\\\bCommand (?:CompileSwift\\\\w{0,200}|SwiftCompile|CompileC|SwiftEmitModule|Ld) failed with a nonzero exit code\\\\b","",[[1329495],[5278017],[3732378],[2443587]]],[257,"^\\\\s{0,8}(?:CompileC|CompileSwift|Ld|CompileSwiftSources|SwiftCompile|SwiftDriver) \\\\S.{0,300}\\\\(in target\\\\b","",[[12096421]]],[258,"\\\\*\\\\* (?:BUILD|ARCHIVE|TEST BUILD|EXPORT|ANALYZE|CLEAN) FAILED \\\\*\\\\*","",[[14379330,819798,1203638,14379331],[1203638,14379348,14379333,14379329],[3164486,14379329,5394581,6357970,312922,321862]]],[258,"\\\\bThe following build commands failed:","",[[2120006],[1128774]]],[259,"\\\\berror: (?:type|value of (?:optional )?type|instance method|class|struct|protocol|property|initializer|actor-isolated \\\\w{1,200}|main actor-isolated \\\\w{1,200}) \'.{1,120}\' (?:does not|has no|must|is|cannot|requires)\\\\b","",[[12734735,12734977,12735317,12735059,12734657,12735621]]],[259,"\\\\berror: (?:cannot (?:find|convert value of type|call value of|assign)|missing (?:argument|return)|no such module|use of (?:unresolved|undeclared)|unterminated string literal|expected declaration|incorrect argument label)\\\\b","",[[4781223]]],[260,"\\\\bCDN: trunk (?:URL couldn\'t be downloaded|Repo update failed)","",[[803751],[4805515],[5554446,4258133],[12667202,5265734]]],[260,"\\\\bError installing \\\\S{1,60}$","",[[4008265]]],[260,"\\\\[!\\\\] .{0,80}(?:Couldn\'t connect|Timeout was reached|Failed to connect)","",[[11713381],[5554446,819524,1201423],[12667203,5589335,848782]]],[261,"\\\\bAndroid resource (?:compilation|linking) failed\\\\b","i",[[319762],[3969317],[4231937,1986945],[3991878,3183499]]],[261,"\\\\berror: resource \\\\S{1,120} not found\\\\b","i",[[4880722]]],[261,"\\\\bManifest merger failed\\\\b","i",[[3429511],[3412873],[1594580]]],[261,"\\\\bAAPT2?: error: ","i",[[328999,267284]]],[261,"\\\\bDuplicate class \\\\S{1,120} found in modules\\\\b","i",[[1135628],[2371668],[1462476],[3688777]]],[261,"\\\\bexecution failed for task \':.{0,80}lint\\\\w{0,200}\'","i",[[3038247],[3991878],[4008276]]],[262,"\\\\bFailed to install the following Android SDK packages\\\\b","i",[[1096016],[2120006],[1201423],[3701057]]],[262,"\\\\bLicen[cs]es? for package .{1,80} not accepted\\\\b","i",[[799056],[807811,3182789],[1462671,5132687,5003590],[4871169,4008272]]],[262,"\\\\bNDK (?:is missing|not configured)","i",[[3687141],[2439501,1922181]]],[262,"\\\\bNo version of NDK matched\\\\b","i",[[1096013],[344264],[3733846]]],[262,"\\\\bWarning: Failed to find package\\\\b","i",[[1997126],[1201423]]],[262,"\\\\bKeystore file .{1,200} not found\\\\b","i",[[2905683],[5305477]]],[262,"\\\\bkeystore password was incorrect\\\\b","i",[[2905683],[6091908],[4741456],[849042]]],[262,"\\\\bFailed to read key .{1,60} from store\\\\b","i",[[280907],[1201423],[3987795],[5305477]]],[263,"\\\\bTimeout waiting for emulator to boot\\\\b","i",[[5589335],[9720661],[5306690],[345042]]],[263,"\\\\bemulator\\\\b.{0,60}\\\\b(?:did not|failed to|never) (?:boot|start)","i",[[1365324],[345042],[1085733,1201423,3691909]]],[264,"\\\\bexecution failed for task \':.{0,80}(?:merge\\\\w{0,200}Resources|process\\\\w{0,200}(?:Manifest|Resources))\'","i",[[3038247],[3991878],[4008276]]],[265,"^(?:\\\\d\\\\d:\\\\d\\\\d )?\\\\+\\\\d{1,200}(?: ~\\\\d{1,200})? -[1-9]\\\\d{0,200}: Some tests failed","",[[10376399],[5323078],[1463557]]],[265,"\\\\bSome tests failed\\\\.$","",[[3166502],[5043013],[5323078]]],[265,"^══╡ EXCEPTION CAUGHT BY","",[[15458170],[16244413],[791879]]],[265,"^(?:🎉 )?\\\\d{1,200} tests passed, [1-9]\\\\d{0,200} failed","",[[5001534],[5323088]]],[266,"^[1-9]\\\\d{0,200} issues? found\\\\.","",[[5562662],[5527878,2438357],[9737427,5132687]]],[266,"^\\\\s{0,4}(?:error|warning|info) (?:•|-) .{1,300} (?:•|-) .{0,200}\\\\.dart:\\\\d{1,200}","",[[9940795,4008296,1990332,3701096,1636712],[9977938]]],[266,"^(?:ERROR|WARNING|INFO)\\\\|[A-Z_]{1,200}\\\\|[A-Z_]{1,200}\\\\|","",[[4781239,2417143,3695607]]],[266,"^Changed \\\\S{1,200}\\\\.dart$","",[[819278],[1855781],[9977938]]],[266,"^Formatted \\\\d{1,200} files? \\\\([1-9]\\\\d{0,200} changed\\\\)","",[[1855791],[9712129],[3413268],[1329499,1329500,1329501,1329502,1329503,1329504,1329505,1329506,1329507,1329508]]],[266,"\\\\.dart:\\\\d{1,200}:\\\\d{1,200}: Error: ","",[[9977938],[7240005,7502149,7764293,8026437,8288581,8550725,8812869,9075013,9337157,9599301]]],[267,"^(?:\\\\.{0,2}\\\\/)?[\\\\w./-]{1,200}\\\\.go:\\\\d{1,200}:\\\\d{1,200}: (?:undefined|cannot use|syntax error|declared and not used|.{0,60}(?:imported and not used|redeclared|missing return|not enough arguments|too many arguments|undefined|does not implement|assignment mismatch|invalid operation|mismatched types|unexpected))","",[[9991143],[5562629,4016469,5084052,1069260,2413583,1327427,3701074,4018632,4748621,9737040,2388877,1201104,819524,5562712]]],[267,"\\\\[build failed\\\\]","",[[11543881],[3164486],[3166509]]],[267,"\\\\[setup failed\\\\]","",[[5572934],[3166509],[11612500]]],[267,"\\\\bFAIL\\\\t?\\\\s?\\\\S{1,200} \\\\[(?:build|setup) failed\\\\]","",[[9879701,5572934],[3164486,3166509],[3166509,9880773]]],[268,"^FAIL\\\\s{1,4}\\\\S{1,200}\\\\s{1,4}(?:\\\\(cached\\\\)|[\\\\d.]{1,200}s)$","",[[1577548]]],[268,"^--- FAIL: ","",[[10652197],[299815]]],[268,"^\\\\s{1,16}--- FAIL: ","",[[10652197],[299815]]],[268,"^=== FAIL: ","",[[13581541],[299815]]],[268,"^DONE \\\\d{1,200} tests?,(?: \\\\d{1,200} skipped,)? [1-9]\\\\d{0,200} failures?","",[[3692891,3692892,3692893,3692894,3692895,3692896,3692897,3692898,3692899,3692900]]],[269,"^FAIL$","",[[1577548]]],[269,"^\\\\[?FAIL\\\\]?\\\\s{1,3}\\\\S","",[[1577548,299821,11558985]]],[270,"\\\\bpanic: test timed out after \\\\d","",[[3707111],[2412868],[5589313],[5264549]]],[271,"^panic: (?!test timed out)","",[[3707111]]],[271,"^fatal error: (?:all goroutines are asleep|concurrent map|stack overflow)","",[[3197255,848771,5247179],[4006869,9752656,5788806],[313669]]],[271,"^goroutine \\\\d{1,200} \\\\[running\\\\]:","",[[3701607],[9880725],[1897615],[5587534]]],[272,"^WARNING: DATA RACE","",[[1997124],[9773123]]],[272,"\\\\btesting\\\\.go:\\\\d{1,200}: race detected during execution of test\\\\b","",[[3822534],[3701127],[1200405],[809284]]],[272,"^Found \\\\d{1,200} data race\\\\(s\\\\)","",[[274798],[3688795,3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804],[7229697,7491841,7753985,8016129,8278273,8540417,8802561,9064705,9326849,9588993],[5249362]]],[273,"\\\\bupdates to go\\\\.(?:mod|sum) (?:needed|are needed)\\\\b","i",[[1898893,10040653],[1327428],[344403,5306695],[9782245,344403]]],[273,"\\\\bmissing go\\\\.sum entry\\\\b","i",[[10040653],[3701063],[3753113]]],[273,"\\\\bgo: inconsistent vendoring\\\\b","i",[[1898981],[5788548],[2416847]]],[273,"\\\\brun \'?go mod (?:tidy|vendor)\'?","i",[[5564743,2377328,5564784],[3469605,5564743,1898829,5564784],[5280025,3469605,5788548,1898829,3950934]]],[273,"\\\\bgo\\\\.(?:mod|sum) (?:is|are) (?:out of date|not tidy|out of sync)","i",[[1898893,10040653],[3959108,5280025,1725657],[3950921,3950913,5133269,2439502,1463253,4741454]]],[273,"\\\\bto add (?:it|missing requirements):\\\\s{0,200}go (?:get|mod)","i",[[278821],[1898823,1898829]]],[273,"\\\\bno required module provides package\\\\b","i",[[1329485],[3168592],[1070309],[3733842]]],[274,"^go: (?:cannot find (?:main )?module|no modules? (?:were )?(?:found|specified)|go\\\\.mod file not found|module \\\\S{1,120}: (?:no matching versions|not a known)|errors parsing go\\\\.mod|unknown subcommand|download go\\\\d|\\\\S{1,160}: (?:unknown revision|invalid version|reading \\\\S{1,200}: (?:404|410)))","",[[1898981]]],[274,"\\\\bgo\\\\.mod requires go >= ","",[[1898893],[1898869],[3950930]]],[274,"\\\\bpackage \\\\S{1,120} is not in (?:std|GOROOT)\\\\b","",[[9778436,2419015],[2439502],[4016457,4006863]]],[274,"^go: .{0,200}\\\\brequires go ?>= ","",[[1898981],[1899891,1898869]]],[274,"\\\\bchecksum mismatch$","",[[832725],[3560265],[3413251]]],[274,"\\\\bSECURITY ERROR$","",[[5001429],[4756761]]],[275,"\\\\bGet \\"?https:\\\\/\\\\/(?:proxy|sum)\\\\.\\\\S{1,200}\\"?: (?:dial|net|read|EOF|context|stream|unexpected|http2|remote|tls|x509)","",[[10398352,10398355],[4032102,1395016,5397576]]],[275,"\\\\bgo: .{1,200}: (?:Get|reading) \\"?https?:\\\\S{1,200}(?:\\"?: dial tcp|: 5\\\\d\\\\d|.{0,60}(?:i\\\\/o timeout|connection (?:refused|reset)|no such host|TLS handshake))","",[[1898981],[10375621,3701064,1989704],[5394964,5397576,10376325]]],[276,"^vet: ","",[[5788967]]],[276,"\\\\.go:\\\\d{1,200}:\\\\d{1,200}: .{3,200} \\\\((?:S[AT]?\\\\d{4}|U\\\\d{4}|QF\\\\d{4}|ST\\\\d{4})\\\\)","",[[9991143]]],[276,"\\\\bgo vet\\\\b.{0,40}\\\\bfailed\\\\b","",[[1898838]]],[277,"\\\\b(?:gofmt|gofumpt|goimports)\\\\b.{0,80}\\\\b(?:needs|needed|not formatted|unformatted|run|required|differ|failed)\\\\b","i",[[1896845,1659728,1897037]]],[277,"\\\\bfiles? (?:are|is) not (?:go)?fmt","i",[[5394829,1896845],[3168577,3168585,1390913,1390921],[4741454,5133199]]],[277,"^diff (?:-u )?\\\\S{1,200}\\\\.go(?:\\\\.orig)? ","i",[[1085830],[9991141,9991142]]],[278,"\\\\.go:\\\\d{1,200}(?::\\\\d{1,200})?: .{3,300} \\\\([a-z][\\\\w-]{2,30}\\\\)$","",[[9991143]]],[278,"^[1-9]\\\\d{0,200} issues?:$","",[[5067111,5526759]]],[278,"\\\\bissues found$","",[[2438357],[5132687]]],[278,"\\\\bgolangci-lint exit with code 1\\\\b","",[[1847912],[1897217],[2443607],[1071452]]],[278,"^\\\\* (?:errcheck|govet|staticcheck|gofmt|gofumpt|gosimple|unused|revive|gocritic|lll|misspell): [1-9]","",[[1323751,14307791,2371784,1896845,1659728,14308686,1401430,14308108,14308169]]],[279,"\\\\bcan\'t load config\\\\b","",[[791472],[280899]]],[279,"\\\\blevel=error msg=\\"(?:Running error|\\\\[linters_context\\\\]|Can\'t)","",[[3486195],[5788467],[1986898,4799043,791472]]],[280,"\\\\bTimeout exceeded: try increasing it by passing --timeout\\\\b","",[[1069351],[629072],[6304069],[3701096]]],[281,"^FAIL! -- \\\\d{1,200} Passed","",[[11426344],[7230465,7492609,7754753,8016897,8279041,8541185,8803329,9065473,9327617,9589761]]],[281,"^Summarizing [1-9]\\\\d{0,200} Failures?:","",[[5579111,4740327],[6853511],[3413129]]],[281,"\\\\bGinkgo ran \\\\d{1,200} suites? in\\\\b.{0,60}Test Suite Failed","",[[5395669],[5265734],[1872779],[1898834]]],[281,"^Test Suite Failed$","",[[5395669],[5265734]]],[281,"\\\\[FAIL\\\\] \\\\S","",[[11558985]]],[282,"^\\\\s{0,4}error\\\\[E\\\\d{4}\\\\]: ","",[[4781228],[7264741,7526885,7789029,8051173,8313317,8575461,8837605,9099749,9361893,9624037]]],[282,"^\\\\s{0,4}--\x3e \\\\S{1,200}\\\\.rs:\\\\d{1,200}:\\\\d{1,200}$","",[[10653029],[10036455]]],[282,"\\\\berror\\\\[E\\\\d{4}\\\\]","",[[4781228]]],[283,"\\\\berror: could not compile `","",[[4880707],[3164494],[5394639]]],[283,"\\\\baborting due to (?:\\\\d{1,200} )?previous errors?\\\\b","",[[1986837],[4268374],[271314],[2422099]]],[284,"\\\\bimplied by `-D (?:warnings|clippy::\\\\w{1,200})`","",[[1200281],[9906692],[2413580],[2417107,4261479]]],[284,"#\\\\[deny\\\\(clippy::","",[[4261479],[13811973],[3775363]]],[284,"`-D (?:warnings|clippy)","",[[13271333],[2417107,2425881]]],[285,"^Diff in \\\\S{1,300}\\\\.rs(?::\\\\d{1,200}| at line \\\\d{1,200})","",[[1085830]]],[285,"\\\\brustfmt\\\\b.{0,80}\\\\b(?:failed|exited)\\\\b","",[[5584134]]],[286,"\\\\btest result: FAILED\\\\b","",[[5555495]]],[286,"^\\\\s{0,8}Summary \\\\[.{1,20}\\\\] .{0,80}\\\\b[1-9]\\\\d{0,200} failed\\\\b","",[[4823404]]],[286,"\\\\berror: test (?:run )?failed\\\\b","",[[4880724,5564742],[5065030,4880724]]],[286,"\\\\berror: doctest failed\\\\b","",[[4880708],[3945733],[5065030]]],[286,"^error: \\\\d{1,200} targets? failed:","",[[4880731,4880732,4880733,4880734,4880735,4880736,4880737,4880738,4880739,4880740]]],[287,"^test \\\\S{1,200} ?(?:- should panic |\\\\.{3} ){0,2}\\\\.{0,3} ?FAILED","",[[5264596]]],[287,"^---- \\\\S{1,200} stdout ----","",[[10652200],[10652200],[5260245]]],[287,"^\\\\s{0,8}FAIL \\\\[\\\\s{0,6}[\\\\d.]{1,200}s\\\\]","",[[2410860]]],[288,"\\\\bthread \'.{1,120}\' (?:\\\\(\\\\d{1,200}\\\\) )?panicked at\\\\b","",[[831812],[280944],[5276805],[4199305]]],[288,"\\\\bassertion (?:`.{1,120}` )?failed: ","",[[5058898]]],[289,"\\\\berror: linker `.{1,80}` not found\\\\b","",[[4880716],[2417349],[13259663]]],[289,"\\\\berror: linking with `.{1,80}` failed\\\\b","",[[1988041],[5278066],[13259137],[4880716]]],[289,"\\\\binvalid linker name in argument\\\\b","",[[4748621],[2378060],[2417349],[3430729]]],[289,"\\\\bnote: ld: library not found\\\\b","",[[10375940],[10375945],[4823374]]],[289,"\\\\bcan\'t find crate for `(?:core|std)`","",[[791472],[5394825],[9712769],[4006258,5062962]]],[289,"\\\\btarget may not be installed\\\\b","",[[9752665],[4016450]]],[290,"\\\\bfailed to run custom build command for\\\\b","i",[[3559573],[5564739],[1201423]]],[290,"\\\\bCould not find directory of OpenSSL installation\\\\b","i",[[3688772],[1725392],[3164494],[5394825]]],[290,"\\\\bpkg-config (?:exited|has not been configured|could not be found)","i",[[4239848],[6329605,1922181,547142]]],[290,"\\\\bThe system library `.{1,80}` required by crate\\\\b","i",[[1200281],[4823410],[2120019],[6632709]]],[291,"\\\\brustc\\\\b.{0,400}\\\\(signal: 9, SIGKILL: kill\\\\)","",[[5584131],[12137031],[5018059],[3307851]]],[291,"\\\\(signal: 9, SIGKILL: kill\\\\)","",[[12137031],[5018059],[3307851]]],[291,"\\\\bLLVM ERROR: out of memory\\\\b","",[[3196301],[10376149],[3959117]]],[292,"\\\\bthe lock file \\\\S{1,300} needs to be updated but --(?:locked|frozen)\\\\b","",[[833862],[831812,9865734],[547157],[1329474]]],[292,"\\\\bcannot update the lock file\\\\b","",[[833862],[5395792],[1463560]]],[293,"\\\\berror: (?:failed to select a version for|no matching package (?:named|found)|package `.{1,120}` (?:cannot be built because|requires|is not)|failed to (?:parse|load) (?:manifest|lock file|source)|rustc \\\\S{1,20} is not supported|toolchain \'.{1,80}\' is not installed|could not find `Cargo\\\\.toml`|no (?:bin|test|example|such command)|the package .{1,120} does not)","",[[1201423,3413251,1857906,5395669,12735059,1203331,3733826,3733844,6296400,5066952,2120016]]],[293,"\\\\brequires rustc \\\\d","",[[5584131]]],[294,"\\\\bfailed to (?:download from|get `.{1,120}` as a dependency|fetch) `?https?:","",[[1201423],[280902,13258835,1594627]]],[294,"\\\\berror: failed to (?:download|sync|query)\\\\b","",[[4880710],[1201423]]],[294,"\\\\bCaused by:\\\\s{0,4}download of .{1,160} failed\\\\b","",[[1200281],[791891],[1201094]]],[294,"^\\\\s{0,4}(?:download of|failed to download) \\\\S{1,160} failed\\\\b","",[[1201094,1201423]]],[294,"\\\\[(?:6|7|28|35|52|55|56|92)\\\\] (?:Could|Couldn\'t|Timeout|SSL|Recv|Failure|Send|Failed|HTTP2)","",[[11672421,11676517,11655405,11659309,11667309,11667501,11667565,11683693]]],[295,"\\\\bspurious network error\\\\b.{0,200}\\\\bclass=(?:Net|Http|Ssh|Ssl|Os)","",[[5047634],[2422099],[3691799],[835667,5061832,13448392]]],[295,"\\\\bfailed to (?:fetch into|clone into|update submodule|load source for dependency|authenticate when downloading repository)\\\\b","",[[1201423],[1594627,836558,5066893,809286,349448]]],[295,"\\\\brevspec \'.{1,120}\' not found\\\\b","",[[1402064],[1325424],[12735375]]],[295,"\\\\bfailed to find (?:branch|tag) `","",[[821618,293234],[3688770,1201423],[1201423,3688788]]],[296,"\\\\b[1-9]\\\\d{0,200} vulnerabilit(?:y|ies) found!","",[[5562667],[9790796],[5347654,1384514]]],[296,"^error\\\\[(?:vulnerability|unmaintained|banned|rejected|unlicensed|duplicate|unsound|yanked|license)\\\\w{0,200}\\\\]","",[[4900245,11621261,4008706,11608394,4008725,11552080,4008729,11584067]]],[296,"^(?:advisories|bans|licenses|sources) FAILED","",[[279945,529299,3182789,4019331]]],[296,"\\\\b(?:advisories|bans|licenses|sources) (?:ok|FAILED), .{0,60}FAILED\\\\b","",[[279945,9761534,3166526]]],[296,"\\\\bRUSTSEC-\\\\d{4}-\\\\d{4}\\\\b","",[[5001448],[4805844]]],[297,"^Failed!\\\\s{1,4}- Failed:\\\\s{1,8}[1-9]","",[[3166507],[10637697]]],[297,"^\\\\s{0,8}Failed:\\\\s{1,6}[1-9]\\\\d{0,200}$","",[[3166503]]],[297,"^Test Run Failed\\\\.","",[[5564742],[3166502]]],[297,"^Total tests: \\\\d{1,200}.{0,40}Failed: [1-9]","",[[1210716,1210717,1210718,1210719,1210720,1210721,1210722,1210723,1210724],[5063911],[3298565]]],[297,"^Test summary: total: \\\\d{1,200}, failed: [1-9]","",[[337511],[16404865],[5395669],[5247783]]],[297,"\\\\bTests failed: [1-9]","",[[5323078],[1210716,1210717,1210718,1210719,1210720,1210721,1210722,1210723,1210724]]],[298,"^\\\\s{0,4}(?:Failed|✗|✘) [\\\\w.+<>]{3,200}(?:\\\\(.{0,200}\\\\))? \\\\[(?:< )?[\\\\d.,]{1,200} ?m?s\\\\]","",[[1577548,15445669,15445733]]],[298,"\\\\[FAIL\\\\]$","",[[11558985]]],[298,"^\\\\s{0,8}Assert\\\\.\\\\w{1,200}\\\\(\\\\) Failure\\\\b","",[[12253510],[1385766]]],[298,"\\\\bNUnit\\\\.Framework\\\\.AssertionException\\\\b","",[[2443654],[315735],[4006630],[3692035]]],[299,"\\\\berror MSB307[37]: The command\\\\b","",[[9753794],[10376456]]],[300,"^Build FAILED\\\\.","",[[3164486],[3166502]]],[300,"^\\\\s{0,6}[1-9]\\\\d{0,200} Error\\\\(s\\\\)","",[[4908271]]],[300,"^Build failed with [1-9]\\\\d{0,200} error","",[[3164486],[1329495],[5278044,5278045,5278046,5278047,5278048,5278049,5278050,5278051,5278052]]],[301,"\\\\berror (?:NU1[0-25-9]\\\\d\\\\d|NETSDK\\\\d{4}|MSB(?!307[37])[1-9]\\\\d{3}): ","",[[3757851,3757852,3757853,3757856,3757857,3757858,3757859,3757860,5320971,3485852,3485853,3485854,3485855,3485856,3485857,3485858,3485859,3485860]]],[301,"\\\\bNU1101\\\\b","",[[3757852]]],[301,"\\\\bNU1102\\\\b","",[[3757852]]],[301,"\\\\bThe SDK \'.{1,120}\' specified could not be found\\\\b","",[[1096048],[12735696],[1323590],[2120019]]],[301,"\\\\bA compatible \\\\.NET SDK was not found\\\\b","",[[1096023],[3986433],[5279884],[5133199]]],[301,"\\\\bRequested SDK version: ","",[[1096022],[5062980],[2421671]]],[301,"\\\\bYou must install or update \\\\.NET to run this application\\\\b","",[[5657429],[4871504],[9704464],[5265766]]],[301,"\\\\bThe test source file \\".{1,300}\\" provided was not found\\\\b","",[[809286],[12997650],[1329495],[3168625]]],[301,"\\\\bMSBUILD : error MSB1\\\\d{3}: ","",[[3485845],[3164519],[9753794]]],[302,"\\\\berror NU1301: ","",[[4871061],[7195109]]],[302,"\\\\bUnable to load the service index for source\\\\b","",[[1201416],[3686744],[1385865],[809289]]],[302,"\\\\bFailed to (?:download package|retrieve information about) \'","",[[1201423],[280912,4755798]]],[302,"\\\\bFailed to fetch results from V\\\\d feed\\\\b","",[[1594627],[1201423],[2249861],[3987798]]],[303,"\\\\bFullyQualifiedErrorId : ","",[[3249237],[1610052],[2378087]]],[303,"\\\\bCategoryInfo {1,10}: ","",[[1897625],[791813]]],[303,"^At \\\\S{1,300}\\\\.ps1:\\\\d{1,200} char:\\\\d{1,200}","",[[9712129],[10028252]]],[303,"\\\\bParentContainsErrorRecordException\\\\b","",[[1070595],[4199557],[3752143],[4792643]]],[303,"\\\\bThe term \'.{1,120}\' is not recognized\\\\b","",[[4774256],[1323975],[2466116],[12735059]]],[304,"\\\\.(?:c|cc|cpp|cxx|c\\\\+\\\\+|h|hh|hpp|hxx|ipp|cu|cuh|m|mm|inl|s|S|f|f90|f95|F90|ino|pyx|y|l)(?::\\\\d{1,200}){1,2}:? (?:fatal )?error:? (?!.{0,40}No such file|-\\\\[\\\\w)","",[[9720978,4781223,313669,10375506]]],[304,"\\\\((?:\\\\d{1,200})(?:,\\\\d{1,200})?\\\\) ?: (?:fatal )?error C\\\\d{4}: ","",[[12482885,12482886,12474853]]],[304,"\\\\bfatal error C\\\\d{4}\\\\b","",[[4008259],[313669]]],[304,"\\\\berror C\\\\d{4}: ","",[[4008259]]],[305,"\\\\bfatal error: .{1,120}: No such file or directory","",[[5066952],[10376079],[4008260],[313669]]],[305,"\\\\bfatal error: \'.{1,120}\' file not found","",[[4880752],[12734857],[313669],[3168590]]],[305,"\\\\bCannot open include file\\\\b","",[[836932],[5395408],[1370441]]],[306,"^\\\\d{1,200} (?:warnings? and \\\\d{1,200} )?errors? generated\\\\.","",[[5263654],[4008263,4798791],[1368402]]],[306,"\\\\bcc1(?:plus)?: (?:all|some) warnings being treated as errors\\\\b","",[[800551,800528],[1915202,3430743,3232999],[1348487],[1200211]]],[306,"\\\\bwarning treated as error - no \'object\' file generated\\\\b","",[[12644490],[1324336],[1987858],[1200211]]],[306,"\\\\btoo many errors emitted\\\\b","",[[3412889],[5132621],[5325124]]],[306,"^compilation terminated\\\\.","",[[5263654],[4231937],[5264525]]],[306,"\\\\[-Werror(?:,-W[\\\\w-]{1,200}|=[\\\\w-]{1,200})\\\\]","",[[11699653]]],[307,"\\\\bundefined reference to [`\']","",[[5562629],[1610629],[9773382]]],[307,"\\\\bUndefined symbols? for architecture\\\\b","",[[5083970],[819796],[1324309],[5562629]]],[307,"\\\\bld: symbol\\\\(s\\\\) not found\\\\b","",[[5083970],[3164645],[3335407]]],[307,"\\\\bunresolved external symbol\\\\b","",[[5083970],[3236164],[5563525]]],[307,"\\\\bmultiple definition of `","",[[3494676],[1069449],[3959154]]],[307,"\\\\bduplicate symbol \'?_","",[[1135628],[5083970],[2371668,3300393]]],[307,"\\\\bLNK(?:2001|2005|2019|1120|1169)\\\\b","",[[3203805,3203804]]],[307,"\\\\bld\\\\.lld: error: undefined (?:symbol|reference)","",[[3164556],[3164645],[4880725],[5083970,9773382]]],[308,"\\\\bcannot find -l\\\\w","",[[3688808],[5394825]]],[308,"\\\\bld: library not found for -l","",[[3164645],[4823374],[4872716]]],[308,"\\\\bLNK1(?:104|181)\\\\b","",[[3203804]]],[308,"\\\\bcould not read symbols\\\\b","",[[5083970],[3164494]]],[308,"\\\\bskipping incompatible\\\\b","",[[2425865],[3683277],[4199689]]],[309,"\\\\bKilled signal terminated program\\\\b","",[[4268999],[2921228],[1201353],[1892428]]],[309,"\\\\binternal compiler error: Killed\\\\b","",[[313667],[9744972],[2417925],[2408786]]],[309,"\\\\bld terminated with signal 9\\\\b","",[[1329495],[3164500],[1385289]]],[309,"\\\\bC1060\\\\b","",[[902881]]],[309,"\\\\bC1002\\\\b","",[[902875]]],[309,"\\\\bout of heap space\\\\b","",[[3959112],[4347088]]],[309,"\\\\bLNK1102\\\\b","",[[3203804]]],[309,"\\\\bLLVM ERROR: out of memory\\\\b","",[[3196301],[10376149],[3959117]]],[309,"\\\\bvirtual memory exhausted\\\\b","",[[6324309],[9752909],[5805204]]],[309,"\\\\bclang.{0,80}\\\\bunable to execute command: Killed\\\\b","",[[1210699],[873733],[835662],[4084056]]],[309,"\\\\bfinal link failed: (?:[Mm]emory exhausted|No space)","",[[3717446],[6324309,5046339],[1610625],[3298057]]],[309,"\\\\bpaging file is too small\\\\b","",[[4198857],[1986953],[4084941]]],[309,"\\\\bcc1plus\\\\b.{0,40}\\\\bout of memory\\\\b","",[[800528],[3959117],[3470489]]],[310,"\\\\binternal compiler error\\\\b(?!: Killed)","",[[313667],[2417925],[2408786]]],[310,"\\\\bPLEASE submit a bug report to\\\\b","",[[5066893],[9708871],[4243777],[4802900]]],[310,"\\\\bclang.{0,40}\\\\bfrontend command failed\\\\b","",[[835662],[1647566],[5264260]]],[310,"\\\\bfatal error C1001\\\\b","",[[4008259],[313669]]],[311,"\\\\.(?:c|cc|cpp|cxx|h|hpp|hh|cu)(?::\\\\d{1,200}){1,2}:? (?:warning|error|style|performance|portability|information):? .{3,300}\\\\[[a-z][\\\\w.,-]{3,80}\\\\]$","",[[9793618,2417127,9720978,4781223,9778457,6603111,3412867,9765842,2442855,3695570,10376641,10375506,10376404,10376197,10376207,10375758]]],[311,"^Total errors found: [1-9]","",[[5562663],[4798790],[313669]]],[311,"\\\\.(?:cc?|cpp|h|hpp):\\\\d{1,200}:\\\\d{0,200}:? ?(?:error|warning): code should be clang-formatted\\\\b","",[[3701254],[1462476],[3413268],[4880707,1997123]]],[311,"\\\\[-Wclang-format-violations\\\\]","",[[11699651],[3701254],[3413288]]],[311,"\\\\b(?:clang-format|clang-tidy|cppcheck|cpplint)\\\\b.{0,80}\\\\b(?:failed|found|violations?|errors?)\\\\b","",[[3701254,319976,852995,853004]]],[312,"\\\\bcollect2: error: ld returned\\\\b(?!.{0,20}9)","",[[10375940],[848652],[870247],[4776260]]],[312,"\\\\blinker command failed with exit code [1-9]","",[[1329495],[3183499],[2249048],[2443587]]],[313,": warning: .{1,300} \\\\[-W[\\\\w+=-]{2,60}\\\\]","",[[9882135]]],[314,"\\\\bninja: build stopped: (?:subcommand|cannot make progress)","",[[10375317],[4215079],[5066883,9752651],[3707786]]],[315,"\\\\bERROR: (?:Address|Leak|Memory|Thread|UndefinedBehavior)Sanitizer\\\\b","",[[2441818],[10375236,4880716,4880717,10376456,1057096]]],[315,"\\\\bSUMMARY: \\\\w{1,200}Sanitizer\\\\b","",[[337511],[2441818]]],[315,"\\\\bruntime error: .{3,80}(?:overflow|misaligned|null pointer|out of bounds)","",[[4805524],[3430725],[5788806,1892676,3756812,3959106]]],[315,"\\\\bWARNING: ThreadSanitizer\\\\b","",[[1997140],[2171201],[1126478]]],[315,"^==\\\\d{1,200}== ERROR SUMMARY: [1-9]","",[[13580613],[337511],[4871381]]],[315,"^(?:~~Dr\\\\.M~~ )?Error #\\\\d{1,200}: (?:UN(?:INITIALIZED|ADDRESSABLE)|INVALID HEAP|LEAK|POSSIBLE LEAK)","",[[4008308,10018750]]],[316,"\\\\b\\\\d{1,200}% tests passed, [1-9]\\\\d{0,200} tests? failed out of\\\\b","",[[1201109],[5065030,5323078],[5395398],[5001534]]],[316,"^The following tests FAILED:","",[[2120006],[5323078]]],[316,"^Errors while running CTest\\\\b","",[[9794057],[1986772],[1463445]]],[316,"^\\\\s{0,4}\\\\d{1,200} - \\\\S.{0,120} \\\\((?:Failed|Timeout|SEGFAULT|Subprocess aborted|Not Run|SIGABRT|BAD_COMMAND|ILLEGAL)\\\\)","",[[9888129,12141133,1859669,12137794,4805551,12137031,12066884,1839919],[3166511,4019503,9888965,5263663,9888655,599343,10761165,9888332],[7232037,7494181,7756325,8018469,8280613,8542757,8804901,9067045,9329189,9591333]]],[317,"^\\\\[\\\\s{1,3}FAILED\\\\s{1,3}\\\\]","",[[1577548]]],[317,"^\\\\s{0,2}[1-9]\\\\d{0,200} FAILED TESTS?$","",[[1201413]]],[317,"^test cases: .{0,60}\\\\b[1-9]\\\\d{0,200} failed","",[[5065027],[5002471]]],[317,"^\\\\[doctest\\\\] test cases: .{0,60}\\\\| {1,4}[1-9]\\\\d{0,200} failed","",[[11551683],[1389869],[5065027]]],[317,"\\\\*{3} [1-9]\\\\d{0,200} failures? (?:is|are) detected\\\\b","",[[14380453],[2439492,4741444],[1392963]]],[317,"^# (?:FAIL|ERROR|XPASS): {1,3}[1-9]","",[[13783425,13783378,13784592]]],[317,"^\\\\d{1,200} of \\\\d{1,200} tests failed$","",[[5323078],[7230406,7492550,7754694,8016838,8278982,8541126,8803270,9065414,9327558,9589702]]],[318,"^Fail: {1,20}[1-9]\\\\d{0,200}\\\\s{0,200}$","",[[299815]]],[318,"^\\\\s{0,4}\\\\d{1,200}\\\\/\\\\d{1,200} \\\\S.{0,120} (?:FAIL|ERROR|TIMEOUT)\\\\s{1,8}[\\\\d.]{1,200} ?s","",[[9723977,9720978,3429333]]],[319,"^\\\\s{0,6}\\\\S{1,200}\\\\.\\\\w{1,6}\\\\s?\\\\(\\\\d{1,200}(?:[,:]\\\\d{1,200})?\\\\)\\\\s?:?\\\\s{1,3}(?:\\\\[?\\\\w{1,200}\\\\]? )?(?:error|warning|remark|note|info|style)\\\\b","i",[[1385615,6034574,3413131,3732741,2417039,5064268]]],[319,"^\\\\S{1,200}\\\\.\\\\w{1,6}\\\\(\\\\d{1,200}:\\\\d{1,200}\\\\)\\\\[(?:warn|error|info|hint)\\\\w{0,200}\\\\]: ","i",[[12502465,12501330,12501582,12501513]]],[320,"\\\\bFetcher failure\\\\b","",[[1594627],[1386822]]],[320,"\\\\bBitbake Fetcher Error\\\\b","",[[562434],[2906438],[1392840]]],[320,"\\\\bFetchError\\\\(\'Unable to fetch URL\\\\b","",[[4910101],[821589],[1594627],[2118802]]],[321,"\\\\bmake(?:\\\\[\\\\d{1,200}\\\\])?: \\\\*{3} .{1,300} Error \\\\d","",[[10378678],[3412677]]],[321,"^ninja: build stopped","",[[10375317],[5305360],[3707786]]],[321,"^FAILED: \\\\S","",[[3166503]]],[321,"\\\\bmake(?:\\\\[\\\\d{1,200}\\\\])?: \\\\*{3} \\\\[","",[[10378678],[3412677]]],[322,"\\\\bNo rule to make target\\\\b","",[[9752651],[4084885],[3168596]]],[322,"\\\\bNo targets specified and no makefile found\\\\b","",[[5046595],[1610052],[9752651],[1856787]]],[322,"\\\\bmake(?:\\\\[\\\\d{1,200}\\\\])?: \\\\*{3} .{1,200}: No such file or directory","",[[10378678],[5066952],[3412677],[10376079]]],[322,"\\\\*{3} missing separator\\\\b","",[[14380453],[1987781],[4199553]]],[322,"\\\\berror: (?:Justfile|justfile) does not contain recipe\\\\b","",[[10375829],[1323600],[5063049],[3168580]]],[322,"\\\\btask: Task \\".{1,80}\\" does not exist\\\\b","",[[340711],[5028209],[12996879],[1409619]]],[323,"\\\\bmake(?:\\\\[\\\\d{1,200}\\\\])?: \\\\*{3} .{1,200}\\\\] Killed\\\\b","",[[10378678],[3412677],[11948745]]],[323,"\\\\bmake(?:\\\\[\\\\d{1,200}\\\\])?: \\\\*{3} .{1,200}\\\\bError 137\\\\b","",[[10378678],[3412677],[4008284]]],[324,"\\\\bCMake Error(?: at|:| in| \\\\(dev\\\\))","",[[839755],[1462610,12075350]]],[324,"\\\\bConfiguring incomplete, errors occurred\\\\b","",[[3944661],[1922185],[3683277],[4243796]]],[324,"\\\\bCould NOT find \\\\w{1,200} \\\\((?:missing|found)","",[[9888585,12084181],[3164494],[5394825]]],[324,"\\\\bNo CMAKE_\\\\w{1,200}_COMPILER could be found\\\\b","",[[839755],[10761165],[1200261],[2408786]]],[324,"\\\\bCMake \\\\d\\\\S{0,200} or higher is required\\\\b","",[[2134472],[839755],[9761957],[1386825]]],[324,"\\\\bCould not find a package configuration file provided by\\\\b","",[[1200281],[3164494],[5394825],[1200229]]],[325,"\\\\bError downloading \\\\[https?:","",[[1989384],[4008260]]],[325,"\\\\bERROR: An error occurred during the fetch of repository\\\\b","",[[3944661],[9717074],[1987848],[1594627]]],[325,"\\\\bdownload_and_extract\\\\b.{0,80}\\\\bfailed","",[[1216856],[3936553],[5316675]]],[325,"\\\\bGET returned (?:5\\\\d\\\\d|429)\\\\b","",[[4740373],[4776260]]],[325,"\\\\bBazel .{0,60}could not be downloaded\\\\b","",[[530053],[547140],[3164494]]],[326,"\\\\bServer terminated abruptly\\\\b","i",[[599376],[5264525],[2416724]]],[326,"\\\\bBazel server .{0,60}(?:crashed|died|ran out of memory)\\\\b","i",[[530053],[5013828,1085764,3959117],[3298501]]],[326,"\\\\bcould not connect to (?:the )?bazel server\\\\b","i",[[530053,2120002],[3164494],[5394639],[3727683]]],[327,"\\\\bRemote Cache: ","",[[819559]]],[327,"\\\\bio\\\\.grpc\\\\.StatusRuntimeException: (?:UNAVAILABLE|DEADLINE)","",[[9991312],[943316],[5584021],[3832149,3832132]]],[327,"\\\\bUNAVAILABLE: (?:io exception|Unable to resolve|connection|upstream|Network)","",[[5562454],[573799],[4084056,3168596,848782,5571796,3691799]]],[327,"\\\\bFailed to query remote execution capabilities\\\\b","",[[4084821],[9711696],[1386085],[270924]]],[327,"\\\\brpc error: code = Unavailable\\\\b","",[[4784357],[4880707],[1071475]]],[328,"\\\\bCould not find (?:gem )?\'?[\\\\w-]{1,80}\'?(?:-[\\\\d.]{1,200})? in (?:any|locally|rubygems|source)","",[[3164494,3688816,3688775],[5394825,3164494,1366384],[9704345,791308,5514823,2419027]]],[328,"\\\\bBundler could not find compatible versions\\\\b","",[[611204],[3986433],[3164494],[5394825]]],[328,"\\\\bYour Ruby version is .{1,40}, but your Gemfile specified\\\\b","",[[4804761],[16404629],[1856326],[6616402]]],[328,"\\\\bGem::(?:Missing\\\\w{1,200}|LoadError|ConflictError|Ext::BuildError)","",[[1856359]]],[328,"\\\\bBundler::(?:GemNotFound|VersionConflict|GemRequireError|SolveFailure|RubyVersionMismatch)","",[[611204],[1386983],[1856334,1622595,1856338,3236166,5514838]]],[328,"\\\\bCould not locate Gemfile\\\\b","",[[1856326],[3164494],[3944532]]],[328,"\\\\bcan\'t find gem \\\\w","",[[791472],[3688775],[5394825]]],[328,"\\\\bERROR: {1,2}(?:Could not find a valid gem|Error installing)","",[[2378055,4008265]]],[328,"\\\\bBecause every version of .{1,120} depends on","",[[544961],[5788825],[3822534],[1368339]]],[329,"\\\\bFailed to build gem native extension\\\\b","",[[4083861],[3164487],[1366350],[5790021]]],[329,"\\\\bextconf\\\\.rb failed\\\\b","",[[1729666],[1410307]]],[329,"\\\\bAn error occurred while installing \\\\S{1,80} \\\\(","",[[3944661],[1201608],[321861]]],[329,"\\\\bmkmf\\\\.log\\\\b","",[[3453766],[10011591]]],[330,"\\\\bCould not (?:reach host|verify the SSL certificate for|fetch specs from) (?:https?:)?\\\\S","",[[821576,4755865,1594627],[3164494]]],[330,"\\\\bGem::RemoteFetcher::FetchError\\\\b","",[[1856359],[4880838],[10297677],[2118802]]],[330,"\\\\bBundler::(?:HTTPError|Fetcher::\\\\w{1,200}Error)\\\\b","",[[611204],[1386983],[5325829,1594627]]],[330,"\\\\bNet::(?:OpenTimeout|ReadTimeout|HTTPFatalError)\\\\b","",[[10384336,1395175,5405128],[3752525,1131085,5325830]]],[330,"\\\\bRetrying (?:fetcher|download gem|dependency api) due to error \\\\(4\\\\/4\\\\)","",[[1134949],[6591367],[1594627,280903,891201],[4008302]]],[331,"^rake aborted!","",[[5263659],[4723397],[9703567]]],[331,"^bin\\\\/rails aborted!","",[[562090],[5263659],[5132354]]],[331,"^Tasks: TOP => (?!(?:default => )?(?:test|spec|cucumber))","",[[4349173],[5027047]]],[331,"\\\\bDon\'t know how to build task\\\\b","",[[1110960],[4028744],[4083861]]],[332,"^Tasks: TOP => (?:default => )?(?:test|spec|cucumber)\\\\b","",[[4349173],[5027047]]],[333,"\\\\((?:[A-Z]\\\\w{0,200}::){0,200}\\\\w{0,200}(?:Error|Exception)\\\\)$","",[[4781231,2421679]]],[333,"\\\\bcannot load such file -- ","",[[5066952],[1464872],[4016460]]],[333,"\\\\bundefined (?:method|local variable or method) [`\']","",[[5562629],[3429640],[1610629]]],[334,"^\\\\d{1,200} examples?, [1-9]\\\\d{0,200} failures?\\\\b","",[[6296400]]],[334,"^\\\\d{1,200} examples?, 0 failures, .{0,40}[1-9]\\\\d{0,200} errors? occurred outside","",[[3944661],[1201109],[5321284],[6296400]]],[334,"^Failed examples:","",[[6296400],[1329477],[3167463]]],[334,"^rspec \'?\\\\.\\\\/\\\\S{1,200}(?::\\\\d{1,200}|\\\\[[\\\\d:]{1,200}\\\\])","",[[940458,941094],[4797445]]],[335,"^\\\\d{1,200} (?:scenarios?|steps?) \\\\(.{0,60}\\\\b[1-9]\\\\d{0,200} (?:failed|undefined|ambiguous)","",[[9723977,9786244,3416647]]],[335,"^cucumber \\\\S{1,200}\\\\.feature:\\\\d{1,200}","",[[872661],[9986369],[5579111]]],[336,"\\\\bis not present in the lock file\\\\b","",[[833862],[4016464],[3822856],[2439502]]],[336,"\\\\bThe lock file is not up to date with the latest changes in composer\\\\.json\\\\b","",[[833862],[5395792],[2249992],[819278]]],[336,"\\\\bcomposer\\\\.lock\\\\b.{0,60}\\\\bout of date\\\\b","",[[3986447],[10011587],[3959108]]],[337,"\\\\bYour requirements could not be resolved to an installable set of packages\\\\b","",[[6616402],[3236164],[3959120],[2433357]]],[337,"\\\\brequires php (?:\\\\^|>|~|\\\\d).{0,80}\\\\byour php version\\\\b","",[[9765392],[6616402],[9765392]]],[337,"\\\\brequires (?:PHP extension )?ext-\\\\w{1,200} .{0,80}\\\\bmissing from your system\\\\b","",[[1986962],[3987801],[5581139],[1390917,9765392]]],[337,"\\\\bCould not find (?:package|a (?:matching )?version of package)\\\\b","",[[3164494],[5394825]]],[337,"\\\\bRoot composer\\\\.json requires\\\\b","",[[3986447],[1386890]]],[337,"\\\\bblocked by your allow-plugins config\\\\b","",[[831812],[629081],[4028944],[5534286]]],[337,"\\\\bPluginBlockedException\\\\b","",[[4244807],[831812],[2416780]]],[337,"\\\\bComposer could not find a composer\\\\.json\\\\b","",[[3986447],[3986447],[1386890],[3164494]]],[337,"\\\\bThe requested package\\\\b.{0,80}\\\\bcould not be found\\\\b","",[[547142],[2120018],[5062980],[3164494]]],[338,"\\\\bcurl error \\\\d{1,200} while downloading\\\\b","",[[873612],[9794057],[3168580]]],[338,"\\\\bThe \\"https?:\\\\S{1,200}\\" file could not be downloaded(?!.{0,20}\\\\(HTTP\\\\/\\\\S{1,6} 40)","",[[12997001],[547140],[2120049],[3164494]]],[338,"\\\\bComposer\\\\\\\\Downloader\\\\\\\\TransportException\\\\b","",[[16270295],[3986447],[1070270],[5264899]]],[338,"\\\\bCould not fetch https?:\\\\S{1,200}, please (?:create|review)","",[[821576],[16405516],[3164494],[5394821]]],[339,"^Script .{1,200} returned with error code [1-9]","",[[1329495],[4740373],[5278021]]],[339,"\\\\bhandling the .{1,80} event returned with error code [1-9]","",[[2102148],[1987848],[1329495],[9721221]]],[340,"\\\\bAllowed memory size of \\\\d{1,200} bytes exhausted\\\\b","",[[6324309],[4026692],[9752909],[9709140]]],[340,"\\\\bPHPStan process crashed because it reached configured PHP memory limit\\\\b","",[[4228115],[819524],[1201160],[5013828]]],[341,"^(?:FAILURES|ERRORS)!$","",[[4740331,4007147]]],[341,"^Tests: \\\\d{1,200}, Assertions: \\\\d{1,200}, .{0,60}(?:Failures|Errors): [1-9]","",[[5063911],[16404563],[3990759],[5002388]]],[341,"^There (?:was|were) [1-9]\\\\d{0,200} (?:failures?|errors?):","",[[2118789]]],[342,"^\\\\s{0,4}Tests:\\\\s{1,6}[1-9]\\\\d{0,200} failed, ","",[[3166526],[5063911]]],[342,"^\\\\s{0,4}(?:FAIL|FAILED) {1,3}Tests\\\\\\\\","",[[5063934,1201413,1329509],[299813,5063934]]],[342,"^\\\\s{0,4}[1-9]\\\\d{0,200} (?:scenarios?|steps?) \\\\([1-9]\\\\d{0,200} failed","",[[9723977]]],[342,"^--- Failed scenarios:","",[[10652197],[1201347],[2421991]]],[342,"^Tests: {1,8}[1-9]\\\\d{0,200} failed","",[[5063911]]],[343,"\\\\bCan\'t locate \\\\S{1,120}\\\\.pm in @INC\\\\b","",[[10027877],[791472],[16290691],[3944532]]],[343,"\\\\bBEGIN failed--compilation aborted\\\\b","",[[1214979],[545225],[3821953],[3821634]]],[343,"^! Installing (?:the dependencies|\\\\S{1,80}) failed\\\\b","",[[11424334]]],[343,"^! Couldn\'t find module\\\\b","",[[11423951],[5554446],[12667206]]],[343,"^! Bailing out the installation\\\\b","",[[11423873],[1987541],[2120009],[3151113]]],[344,"\\\\.(?:zig|nim|cr|d|adb|ads|elm|gleam|pas|vala|vhdl?|sv|v)(?::\\\\d{1,200}:\\\\d{1,200}|\\\\(\\\\d{1,200}(?:, ?\\\\d{1,200})?\\\\)):? (?:[Ee]rror)\\\\b","",[[9720978,10375506]]],[344,"^-- [A-Z ]{4,40} -{3,200} \\\\S{1,120}\\\\.elm","",[[9865768],[10652197],[9982733]]],[344,"^Error in \\\\S{1,200}\\\\.cr:\\\\d{1,200}","",[[9974951],[4008265]]],[344,"\\\\berror: the following (?:build )?command (?:failed|exited)","",[[10376456],[1462671]]],[345,"^\\\\d{1,200} passed; (?:\\\\d{1,200} skipped; )?[1-9]\\\\d{0,200} failed\\\\.","",[[3166502],[5001534],[7230465,7492609,7754753,8016897,8279041,8541185,8803329,9065473,9327617,9589761]]],[345,"\\\\bthe following test command failed with exit code\\\\b","",[[2120006],[1329495],[2249048],[5065027]]],[345,"\\\\berror: \'?test\\\\.\\\\S{1,80}\'? failed","",[[4880724,4880752],[1389862]]],[346,"\\\\bmanifest (?:for .{1,160} not found|unknown)","",[[3412873],[1594580]]],[346,"\\\\bmanifest unknown\\\\b","",[[3412873],[1594580]]],[346,"\\\\bpull access denied for\\\\b","",[[4281100],[9703619],[5060932]]],[346,"\\\\brepository does not exist or may require\\\\b","",[[9752665],[9716677],[1409619],[5133199]]],[346,"\\\\bfailed to resolve source metadata\\\\b.{0,300}\\\\bnot found\\\\b","",[[1201423],[5790035],[9752916],[278612]]],[346,"\\\\bdocker\\\\.io\\\\/\\\\S{1,160}: not found\\\\b","",[[2905254],[10376079]]],[346,"\\\\bNo such image: ","",[[5066952],[291175]]],[346,"\\\\bno matching manifest for\\\\b","",[[3413251],[2134919],[9752654]]],[346,"\\\\bname unknown: ","",[[3430741],[4027303]]],[346,"\\\\bno match for platform in manifest\\\\b","",[[821574],[3733837],[4008272],[9752654]]],[347,"\\\\bno basic auth credentials\\\\b","i",[[938069],[5278019],[3733826]]],[347,"\\\\bunauthorized: (?:authentication required|incorrect username|access (?:to|token)|HTTP Basic)","i",[[6836519],[5562453],[5276626],[349448,870741,274629,5310786]]],[347,"\\\\bdenied: (?:requested access|installation not allowed|permission_denied|User|Permission|access)","i",[[2380071]]],[347,"\\\\binsufficient_scope\\\\b","i",[[5067142],[5412035],[2372165]]],[347,"\\\\bError: Cannot perform an interactive login from a non TTY device\\\\b","i",[[4880707],[868950],[5347652],[1401411]]],[347,"\\\\bget-?login\\\\b.{0,40}\\\\bfailed","i",[[1856780,1856808],[3961422,3207625]]],[347,"\\\\bfailed to authorize: ","i",[[349448],[2466151],[1201423]]],[347,"\\\\bunexpected status(?: from \\\\w{1,200} request to \\\\S{1,200})?: 40[13]\\\\b","i",[[5562712],[10377179]]],[347,"\\\\blogin attempt to https?:\\\\S{1,200} failed with status: 40[13]","i",[[5264208],[1329495],[5330151],[3207625]]],[347,"\\\\bpush access denied\\\\b","i",[[4281544],[9703619],[5060932]]],[348,"\\\\btoomanyrequests: ","",[[3412889],[5063911]]],[348,"\\\\breceived unexpected HTTP status: 5\\\\d\\\\d\\\\b","",[[807510],[1201486],[1329480],[5330151]]],[348,"\\\\bError response from daemon: (?:Get|Head) \\"?https?:","",[[3987780],[4740304],[5003590],[3832135,3832136,1203272]]],[348,"\\\\bfailed to (?:do request|copy|fetch oauth token|fetch anonymous token|authorize): .{0,200}(?:5\\\\d\\\\d|timeout|EOF|reset|refused|no such host|TLS)","",[[1201423],[1112402,848921,1594627,6607829,349448]]],[348,"\\\\berror pulling image configuration\\\\b","",[[4871189],[1987149],[1857859]]],[348,"\\\\bfailed to register layer: .{0,100}(?:EOF|timeout)","",[[1201423],[9773383],[9748569]]],[348,"\\\\bdownload failed after attempts=\\\\d","",[[280902],[1200198],[5264549],[5264208]]],[348,"\\\\bnet\\\\/http: TLS handshake timeout\\\\b","",[[1395336],[5310949],[2102148]]],[348,"\\\\bunexpected status(?: from \\\\w{1,200} request to \\\\S{1,200})?: (?:5\\\\d\\\\d|429)\\\\b","",[[5562712]]],[348,"\\\\bblob upload (?:unknown|invalid)\\\\b","",[[677200],[1201486,280905]]],[348,"\\\\bpull rate limit\\\\b","",[[4281100],[9749069],[4723973]]],[349,"\\\\bCannot connect to the Docker daemon\\\\b","i",[[2120004],[1053005],[5394639],[3727683]]],[349,"\\\\bIs the docker daemon running\\\\b","i",[[2120004],[1053005],[2439508]]],[349,"\\\\bpermission denied while trying to connect to the Docker (?:daemon|API)\\\\b","i",[[1201608],[4215949],[6591367],[3991876]]],[349,"\\\\bdocker(?:-compose| compose)?: (?:command )?not found\\\\b","i",[[2905255,10499021,3986447]]],[349,"\\\\bunknown (?:shorthand )?flag: .{1,40}\\\\bin docker\\\\b","i",[[6089030,2102148],[3150311,1622087],[2419012]]],[349,"\\\\bdial unix \\\\S{1,60}docker\\\\.sock\\\\b","i",[[5562968],[2905254],[5042379],[1085516]]],[349,"\\\\berror during connect: ","i",[[4870421],[1324327],[4756359]]],[350,"\\\\bfailed to (?:read dockerfile|compute cache key|calculate checksum)\\\\b","i",[[2905222,3986453,832725],[1201423]]],[350,"\\\\bfailed to solve: (?:dockerfile parse error|target stage|failed to parse stage|failed to read)","i",[[3236199],[1201423],[2905222,5062727,1201423]]],[350,"\\\\bdockerfile parse error\\\\b","i",[[2905222],[3168592],[337093]]],[350,"\\\\bCOPY failed: ","i",[[848921]]],[350,"\\\\bADD failed: ","i",[[1067334]]],[350,"\\\\bunable to prepare context\\\\b","i",[[4268368],[3752280],[3168596]]],[350,"\\\\bforbidden path outside the build context\\\\b","i",[[561412],[2249685],[2120002],[1370448]]],[350,"\\\\binvalid reference format\\\\b","i",[[809286],[2378066],[1335634]]],[350,"\\\\binvalid tag \\"","i",[[293233],[2378068]]],[350,"\\\\btarget stage .{1,60} could not be found\\\\b","i",[[547142],[5062727],[3164494]]],[350,"\\\\bCache export is not supported for the docker driver\\\\b","i",[[1410063],[2120004],[5395669],[4870418]]],[350,"\\\\bexporter\\\\b.{0,60}\\\\b(?:does not currently support|not supported)","i",[[1410063],[5394645,5395669],[4800850]]],[350,"\\\\bmultiple platforms feature is currently not supported\\\\b","i",[[3494676],[3488070],[5132501],[2425605]]],[350,"\\\\bdocker exporter does not\\\\b","i",[[1410063],[9716677],[4800850]]],[351,"\\\\bdid not complete successfully: exit code: \\\\d","",[[1085733],[3986444],[1463509],[3196519]]],[351,"\\\\breturned a non-zero code: \\\\d","",[[3992090],[4740373],[4776260]]],[351,"\\\\bfailed to solve: process \\"","",[[3236199],[1201423]]],[351,"\\\\bexecutor failed running \\\\[","",[[873743],[1201301],[4870529]]],[352,"\\\\bfailed to (?:register layer|extract layer|copy|export|mount|create).{0,200}\\\\bno space left on device\\\\b","",[[5046339],[9716054],[9748806],[1201423,848921,1410063,9753557]]],[352,"\\\\bdevmapper: Thin Pool has \\\\d","",[[1070477],[328709],[10376456]]],[353,"\\\\bdependency failed to start\\\\b","",[[891206],[1201423]]],[353,"\\\\b[Cc]ontainer \\\\S{1,120} (?:is unhealthy|exited \\\\([1-9]\\\\d{0,200}\\\\)|Error)\\\\b","",[[848788]]],[353,"\\\\bfor \\\\S{1,80} {1,4}(?:Cannot start service|Container \\".{1,40}\\" is unhealthy)","",[[4809283,9786248],[4016467,3228185]]],[353,"\\\\bservices\\\\.\\\\S{1,80} (?:must be|Additional property|contains unsupported)","",[[4809283],[9753939,278793,5563605],[5394565,4269008,299923]]],[353,"\\\\bno configuration file provided\\\\b","",[[3733827],[3991878],[3168592]]],[353,"\\\\bservice \\"?.{1,60}\\"? (?:has neither an image nor a build context|refers to undefined|didn\'t complete successfully)","",[[4809283],[2102501,9786244,1085710],[1348872,4739461,12667203],[3822157,1335886,3986444]]],[353,"\\\\bBind for \\\\S{1,60} failed\\\\b","",[[562052]]],[353,"\\\\bOCI runtime (?:create|exec) failed\\\\b","",[[3430723,6312165],[3945061],[4805524]]],[353,"\\\\bfailed to (?:create|start) (?:container|shim|task)\\\\b","",[[1201423]]],[353,"\\\\bService container \\\\S{1,80} failed\\\\b","",[[4809283]]],[353,"\\\\bFailed to initialize container\\\\b","",[[6838595],[1201423],[9737097]]],[353,"\\\\bOne or more containers failed to start\\\\b","",[[4008269],[4798790],[1201423]]],[353,"\\\\bexec format error\\\\b","",[[6312165],[346437]]],[353,"\\\\bError response from daemon: (?:driver|Conflict|network|invalid|No such container|Container|failed)","",[[3987780],[4740304],[5003590],[3832132,3832131,3992037,5066952,3832134]]],[354,"\\\\btimed out waiting for the condition\\\\b","i",[[2412868],[5589335],[848772],[4871432]]],[354,"\\\\bexceeded its progress deadline\\\\b","i",[[6304069],[4268999],[1200724],[279305]]],[354,"\\\\btimed out waiting for (?:the )?(?:rollout|pods?|deployment|job|control plane|cluster|node|condition)\\\\b","i",[[2412868],[5589335]]],[354,"\\\\bcontext deadline exceeded\\\\b.{0,60}\\\\bwait","i",[[6375748],[6304069],[1315084]]],[354,"\\\\bwait\\\\w{0,200}\\\\b.{0,120}\\\\bcontext deadline exceeded\\\\b","i",[[6375748],[6304069],[1315084]]],[355,"\\\\bError from server \\\\((?:Forbidden|NotFound|BadRequest|AlreadyExists|Invalid|Conflict|Unauthorized|MethodNotAllowed)\\\\)","",[[4870546],[3987795],[1386862],[561412,5562671,528658,1151320,3182895,1622595,6836527,6050095]]],[355,"\\\\berror: (?:You must be logged in to the server|no matching resources found|unable to recognize|error validating|resource mapping not found|the server doesn\'t have a resource type|no context exists|context \\".{1,60}\\" does not exist)","",[[5657429,3413251,1323975,4008278,3413008,12667208,3733827,12996879],[1864004,2134919,3708549,3182849,3701070,2120019,3752280,1409619]]],[355,"\\\\bno matches for kind\\\\b","",[[3413251],[2921348],[2118885]]],[355,"\\\\bis forbidden: User\\\\b","",[[561412],[3832149],[2439494]]],[355,"\\\\bmissing required field\\\\b","",[[1200521],[3701074]]],[356,"\\\\bThe connection to the server \\\\S{1,120} was refused\\\\b","",[[4739477],[848782],[1324297],[4085000]]],[356,"\\\\bUnable to connect to the server: ","",[[5788839],[5306691],[3727683],[4085000]]],[356,"\\\\bKubernetes cluster unreachable\\\\b","",[[2969733],[819266],[9712405],[4871502]]],[356,"\\\\betcdserver: request timed out\\\\b","",[[1392836],[5788839],[1201109],[5395721]]],[356,"\\\\bthe server is currently unable to handle the request\\\\b","",[[5132501],[2102148],[2120019],[3752729]]],[357,"\\\\b\\\\d{1,200} Insufficient (?:cpu|memory|ephemeral-storage|nvidia\\\\.com\\\\/gpu)\\\\b","",[[5067142],[2372165]]],[357,"\\\\bThe node was low on resource\\\\b","",[[1071447],[2120014],[9749463]]],[357,"\\\\bUnschedulable\\\\b","",[[819524],[5554242]]],[357,"\\\\bexceeded quota: ","",[[1201237],[6304069],[4014183]]],[357,"\\\\bEvicted\\\\b","",[[1401411]]],[358,"^\\\\s{0,8}--- FAIL: kuttl\\\\b","i",[[10652197],[10375893]]],[358,"\\\\bcase\\\\.go:\\\\d{1,200}: failed in step\\\\b","i",[[9991143],[791749],[7240006,7502150,7764294,8026438,8288582,8550726,8812870,9075014,9337158,9599302],[2419027]]],[358,"\\\\bharness\\\\.go:\\\\d{1,200}: (?:fatal error|test(?:s)? failed)","i",[[9991143],[2102414]]],[358,"\\\\bchainsaw\\\\b.{0,60}\\\\bfail","i",[[819273],[3747927]]],[359,"\\\\bError: \\\\d{1,200} chart\\\\(s\\\\) linted, [1-9]\\\\d{0,200} chart\\\\(s\\\\) failed\\\\b","i",[[9712129],[5432559],[9712129],[5432559]]],[359,"\\\\b\\\\w{1,60} \\\\S{1,120} is invalid: .{0,60}\\\\b(?:schema|expected|additional)","i",[[3182887],[2439497]]],[359,"\\\\(check: [a-z-]{3,60}, remediation: ","i",[[12071429],[834021],[1364292],[2421671]]],[359,"^Summary: \\\\d{1,200} resources? found .{0,120}Invalid: [1-9]","i",[[3182887],[337511]]],[359,"\\\\bkube-?(?:conform|val|linter|score)\\\\b.{0,60}\\\\b(?:error|failed|invalid)","i",[[2969733]]],[360,"\\\\b(?:INSTALLATION|UPGRADE|ROLLBACK) FAILED: .{0,120}(?:timed out|deadline exceeded)","",[[2412868,1069124],[3991878,5571026,528587],[312065,1071430,4780812]]],[361,"^[│╷] {0,3}Error: \\\\S","i",[[15453765,15453797,15458053,15458085]]],[361,"^Error: (?:Reference to undeclared|Inconsistent dependency lock|Missing required (?:argument|provider)|Unsupported (?:argument|block type|attribute)|Invalid (?:provider|resource type|reference)|error (?:creating|reading|updating|deleting) |creating [A-Z]|reading [A-Z]|updating [A-Z]|deleting [A-Z])","i",[[4781223]]],[361,"\\\\bTerraform exited with code (?![23]\\\\b)[1-9]","i",[[3559768],[1329495],[5278019],[1071452,1071453,1071454,1071455,1071456,1071457,1071458,1071459,1071460]]],[361,"\\\\bError acquiring the state lock\\\\b","i",[[275541],[1987848],[3207371],[2433614]]],[361,"\\\\bBackend initialization required\\\\b","i",[[528587],[1368357],[311898]]],[361,"\\\\bTerraform initialized in an empty directory\\\\b","i",[[3474713],[2466116],[4792390],[4774217]]],[361,"\\\\bexit status 1 running terraform\\\\b","i",[[4792390],[2443603],[5585244]]],[362,"\\\\bFailed to (?:query available provider packages|install provider|download module)\\\\b","i",[[1201423],[4542802,3197264,280909]]],[362,"\\\\bcould not connect to registry\\\\.\\\\S","i",[[5318246],[3164494],[5394639],[3727683]]],[362,"\\\\bError: Failed to install provider\\\\b","i",[[4880710],[1201423],[2376018]]],[362,"\\\\bError while installing \\\\S{1,160}(?: v\\\\S{1,20})?: (?:could not|error|Get|failed)","i",[[4871624],[3168585]]],[363,"\\\\btimeout while waiting for (?:state|resource|plugin)\\\\b","i",[[5589335],[2134789],[4871380,4871301,4244807]]],[363,"\\\\bWaiter \\\\S{1,60} failed: Max attempts exceeded\\\\b","i",[[1210701],[5264208],[807236],[362817]]],[363,"\\\\bResourceNotReady: exceeded wait attempts\\\\b","i",[[280167],[6304069],[1329495],[5264208]]],[363,"\\\\b(?:creating|updating|deleting|waiting for) .{1,200}: (?:context deadline exceeded|timeout while)","i",[[6375748,5589335],[6304069,2134789]]],[363,"\\\\bexceeded (?:max )?wait attempts\\\\b","i",[[6304069],[1329495,1329485],[5264208,362839]]],[364,"\\\\bTerraform exited with code 3\\\\b","",[[3559768],[1329495],[5278019],[1071454]]],[364,"\\\\bterraform fmt\\\\b.{0,80}\\\\b(?:failed|needed|required|-check)","",[[3559821],[4792390]]],[364,"\\\\b\\\\d{1,200} issue\\\\(s\\\\) found:","",[[5562663],[5067118],[5175622]]],[364,"\\\\bPassed checks: \\\\d{1,200}, Failed checks: [1-9]","",[[1200328],[832743],[1200328],[832743]]],[364,"^Check: \\"?CKV\\\\w{0,200}_\\\\d{1,200}","",[[1323751,12858070],[9712342,1323751]]],[364,"\\\\btfsec\\\\b.{0,60}\\\\bproblem","",[[1651011],[4268994]]],[364,"\\\\b[1-9]\\\\d{0,200} potential problem\\\\(s\\\\) detected\\\\b","",[[3597551],[4268994],[9765844],[5263572]]],[364,"\\\\bterragrunt hclfmt\\\\b.{0,60}\\\\b(?:failed|invalid)","",[[2110214],[291989],[5264530]]],[365,"^fatal: \\\\[\\\\S{1,120}\\\\]: FAILED!","",[[11958598],[3307884],[3166507]]],[365,"^ERROR! ","",[[4781227]]],[365,"\\\\bfailed=[1-9]\\\\d{0,200}\\\\b.{0,60}\\\\brescued=","",[[872772],[3166515]]],[366,"^fatal: \\\\[\\\\S{1,120}\\\\]: UNREACHABLE!","",[[11958613],[819266],[3307884],[3744065]]],[366,"\\\\bunreachable=[1-9]\\\\d{0,200}\\\\b","",[[819266],[5563525],[3169500,3169501,3169502,3169503,3169504,3169505,3169506,3169507,3169508]]],[367,"\\\\.ya?ml:\\\\d{1,200}(?::\\\\d{1,200})?: (?:\\\\[E\\\\w{0,200}\\\\d{1,200}\\\\]|\\\\[?[a-z]{1,200}(?:-[a-z]{1,200}){1,200}(?:\\\\[[\\\\w-]{1,200}\\\\])?\\\\]?:?) ","",[[6607655,10063949]]],[367,"^Failed(?: after \\\\w{1,200} profile)?: \\\\d{1,200} failure\\\\(s\\\\), \\\\d{1,200} warning\\\\(s\\\\)","",[[12139518],[2024687],[7229825,7491969,7754113,8016257,8278401,8540545,8802689,9064833,9326977,9589121],[7230913,7493057,7755201,8017345,8279489,8541633,8803777,9065921,9328065,9590209]]],[368,"\\\\bAccessDenied(?:Exception)?\\\\b","i",[[274629,1070595],[5058821,274629],[3707204,5058821]]],[368,"\\\\b(?:is|are) not authorized to perform\\\\b","i",[[349448],[2466116],[5306704]]],[368,"\\\\bUnable to locate credentials\\\\b","i",[[860484],[3944532],[3168596],[2364179]]],[368,"\\\\bNo valid credential sources\\\\b","i",[[2378051],[3733846],[4739333]]],[368,"\\\\bfailed to (?:refresh cached|retrieve|get) credentials\\\\b","i",[[860484],[819524,1201423],[5015875,4755798,9728340],[1369353]]],[368,"\\\\bcould not find default credentials\\\\b","i",[[3688772],[3164494],[5394825],[4739333]]],[368,"\\\\bCould not load (?:the )?(?:default )?credentials\\\\b","i",[[860484],[3164494,1201416],[4016460,3164494],[1369353]]],[368,"\\\\b(?:Expired|Invalid|Unrecognized)(?:Client)?Token(?:Exception|Id)?\\\\b","i",[[1410057,1131467,3182851,1323975,6836483]]],[368,"\\\\bInvalidClientTokenId\\\\b","i",[[3182851],[5325771],[1368644]]],[368,"\\\\bSignatureDoesNotMatch\\\\b","i",[[5579076],[3413251],[5018062]]],[368,"\\\\bPERMISSION_DENIED\\\\b","i",[[4215949],[3992132],[3707204]]],[368,"\\\\bAuthorizationFailed\\\\b","i",[[349448],[4006490],[2421638]]],[368,"\\\\bAADSTS\\\\d{5,200}\\\\b","i",[[266515]]],[368,"\\\\bUNAUTHENTICATED\\\\b","i",[[5562453],[5275982],[5279937]]],[368,"\\\\bPlease run \'az login\'","i",[[5564784],[1872816],[4243777]]],[368,"\\\\bYour credentials are invalid\\\\b","i",[[6616402],[860484],[1369353]]],[368,"\\\\bgcloud\\\\.auth\\\\b","i",[[4018470],[349448]]],[368,"\\\\bdoes not have (?:the )?(?:\\\\S{1,60} )?(?:permission|access) (?:to|on|for)\\\\b","i",[[9732182],[1110355],[4215949,274629],[5059151,3991878,5060948,5060943,5060934]]],[368,"\\\\bcaller does not have permission\\\\b","i",[[9732182],[791308],[9716677],[5059151]]],[368,"\\\\binsufficient permissions?\\\\b","i",[[5067142],[4215949],[2372165]]],[369,"\\\\bQUOTA_EXCEEDED\\\\b","",[[10769923],[4543444],[1327428]]],[369,"\\\\b(?:Vcpu|Instance|Address|Bucket|Vpc)LimitExceeded\\\\b","",[[5780501,5264899,278802,610507,5832908],[5264899,1327428],[1327428,5247875]]],[369,"\\\\bLimitExceededException\\\\b","",[[1070595],[5264899],[3183433]]],[369,"\\\\bInsufficient(?:Instance)?Capacity\\\\b","",[[5067142],[824601],[5255248,3682627],[2372165]]],[369,"\\\\bQuota [\'\\"]?\\\\w{3,60}[\'\\"]? exceeded\\\\b","",[[4543444],[6304069,12734808,12996952]]],[369,"\\\\bRESOURCE_EXHAUSTED\\\\b","",[[10769928],[349396]]],[369,"\\\\bZONE_RESOURCE_POOL_EXHAUSTED\\\\b","",[[809552],[10769928],[6878085],[5062980]]],[369,"\\\\bOperationNotAllowed\\\\b.{0,80}\\\\bquota\\\\b","",[[4026692],[4543444],[3998034],[2421646]]],[370,"\\\\((?:SlowDown|Throttling(?:Exception)?|ThrottledException|RequestLimitExceeded|TooManyRequests(?:Exception)?|RequestThrottled\\\\w{0,200}|ServiceUnavailable(?:Exception)?|InternalError|InternalFailure|RequestTimeout(?:Exception)?|503)\\\\) when calling\\\\b","",[[12473800],[1370435]]],[370,"\\\\b(?:reached|exceeded) max(?:imum)? retries: \\\\d","",[[819524,6304069,6329173],[9752664,6329173,1329485,6304069],[9773396,3560581,362834,1329485]]],[370,"\\\\bRATE_LIMIT_EXCEEDED\\\\b","",[[10769923],[10797645],[1327428]]],[370,"\\\\bstatus ?code:? 503, .{0,80}\\\\bSlowDown\\\\b","",[[6046679],[5330115,5585219],[1071456,3948903],[7204773]]],[371,"\\\\bE: (?:Unable to locate package|Package \'.{1,80}\' has no installation candidate|Version \'.{1,80}\' for \'.{1,80}\' was not found|Unable to correct problems|Unmet dependencies|Couldn\'t find any package|The repository \'.{1,200}\' (?:does not have a Release file|is not signed|no longer has)|Broken packages|Sub-process|Could not open lock|Type \'.{1,60}\' is not known|Malformed entry|Unsupported file|The list of sources could not be read|dpkg was interrupted|Internal Error|You must put some)","",[[3944532,12734977,12735937,4268994,5563205,5554446,4823408,598987,5515792,3207371,12735059,3412742,5563605,2120012,1114823,2417925,5657429]]],[371,"\\\\bhas no installation candidate\\\\b","",[[791428],[2102501],[2375764],[3733833]]],[371,"\\\\bThe following packages have unmet dependencies\\\\b","",[[2120006],[3701072],[5790037],[1390920]]],[371,"\\\\bdpkg: (?:error|dependency problems)\\\\b","",[[1114823]]],[371,"\\\\bNO_PUBKEY\\\\b","",[[10814786]]],[371,"\\\\bdpkg-deb: error\\\\b","",[[1114823],[10502466]]],[372,"\\\\bE: Could not get lock \\\\/var\\\\/lib\\\\/","",[[833898],[1472835],[11059778],[3164494]]],[372,"\\\\bE: Unable to acquire the dpkg frontend lock\\\\b","",[[1114823],[275541],[1472853],[3207371]]],[373,"\\\\bE: Failed to fetch (?:https?|mirror\\\\+file|ftp):","",[[1472838],[1594627],[1201423]]],[373,"\\\\bE: Some index files failed to download\\\\b","",[[3686744],[1472851],[3430729],[1201423]]],[373,"\\\\bW: Failed to fetch\\\\b","",[[6191430],[1594627],[1201423]]],[373,"^Err:\\\\d{1,200} (?:https?|mirror)","",[[1385639]]],[373,"\\\\bHash Sum mismatch\\\\b","",[[5560653],[2102472],[3413251]]],[373,"\\\\bUnable to fetch some archives\\\\b","",[[1594627],[2135429],[2249935],[3430721]]],[373,"\\\\bCould not connect to \\\\S{1,120}:\\\\d{1,200} \\\\(","",[[3164494],[5394639],[3727683]]],[373,"\\\\bFile has unexpected size\\\\b.{0,40}\\\\bMirror sync in progress\\\\b","",[[5562712],[5084035],[4268999],[3168584]]],[373,"\\\\bCannot initiate the connection to\\\\b","",[[1463560],[848782],[1324297],[4016457]]],[374,"^Fetched [\\\\d.,]{1,200} \\\\w?B in \\\\d{1,200}","",[[819524],[676430]]],[375,"\\\\b(?:Error: )?Unable to find a match: ","",[[5255719],[5306694,4880725],[1200229,5306694]]],[375,"\\\\bNo match for argument: ","",[[821574],[4748621],[3733837]]],[375,"\\\\bNo package .{1,80} available\\\\b","",[[3733840]]],[375,"\\\\bnothing provides .{1,120}\\\\bneeded by\\\\b","",[[1200281],[2134919],[2376019],[3690820]]],[375,"\\\\bError: (?:Package|Nothing to do|Failed to synchronize cache|Problem:)","",[[4198603,2134919,6611144,4268994]]],[375,"\\\\berror: Failed build dependencies:","",[[4880710],[1329474],[3164484],[2381031]]],[375,"\\\\bRPM build errors:","",[[4249922],[3164485],[4007143]]],[375,"\\\\bTransaction (?:test|check) error","",[[3747907,3821768],[3991892,833861],[5065029,3747907]]],[375,"\\\\bGPG check FAILED\\\\b","",[[1901029],[833862]]],[375,"\\\\berror: Bad exit status from\\\\b","",[[4880706],[1200472],[5585222]]],[375,"\\\\bFailed to resolve the transaction\\\\b","",[[1201423],[5790036],[3747907],[1463570]]],[375,"\\\\bconflicting requests\\\\b","",[[1622595],[3701074]]],[376,"\\\\bErrors during downloading metadata for repository\\\\b","",[[5132565],[1986831],[1987397],[5247233]]],[376,"\\\\bCannot (?:download|prepare internal mirrorlist|find a valid baseurl)\\\\b","",[[1111502,4268368,2378050]]],[376,"\\\\bFailed to download metadata for repo\\\\b","",[[280909],[1201423],[1392708],[5249350]]],[376,"\\\\bAll mirrors were tried\\\\b","",[[3197261],[4798807],[4755780]]],[376,"\\\\[MIRROR\\\\] \\\\S","",[[11588178]]],[376,"\\\\bCurl error \\\\(\\\\d{1,200}\\\\): ","",[[873612],[4008302],[7272933,7535077,7797221,8059365,8321509,8583653,8845797,9107941,9370085,9632229]]],[377,"\\\\bWARNING: (?:fetching|Ignoring) https?:\\\\S{1,160}(?:: temporary error| No such file)","",[[5264208,5066952],[1997126,1997129],[1392840,3701064],[3701064,1893330]]],[377,"\\\\bERROR: https?:\\\\S{1,200}: (?:temporary error|network error|IO ERROR|TLS)","",[[4880712],[5264208,10376069,10375759,10376460]]],[377,"\\\\berror: failed (?:retrieving file|to synchronize)","",[[4880710],[5804935,6611144],[4740370,3990106]]],[377,"\\\\bfailed to retrieve some files\\\\b","",[[1201423],[4755798],[9778125]]],[378,"^Error: (?:Failed to download resource|\\\\S{1,80}: Failed to download|Fetching \\\\S{1,120} failed)","",[[1201423,1594627]]],[378,"\\\\bDownload failed: https?:","",[[1210696],[280902]]],[378,"\\\\bSHA-?256 mismatch\\\\b","",[[3445965,5013608],[344264,3445965],[5013597,344264]]],[379,"\\\\berror: (?:builder for \'.{1,200}\' failed|attribute \'.{1,120}\' (?:missing|in selection)|undefined variable|Package .{1,160} is not available|flake \'.{1,160}\' does not|hash mismatch in|collision between|path \'.{1,200}\' (?:does not exist|is not valid)|Cannot build \'|evaluation aborted|unable to (?:start any build|find))","",[[2408709,4755605,5562629,5394518,12734735,2102472,546071,12735059,5394581,1400908,3168596]]],[379,"\\\\berror: \\\\d{1,200} dependencies of derivation\\\\b","",[[3959108],[1385046],[4880731,4880732,4880733,4880734,4880735,4880736,4880737,4880738,4880739,4880740],[7229701,7491845,7753989,8016133,8278277,8540421,8802565,9064709,9326853,9588997]]],[379,"\\\\bhas an unfree license\\\\b","",[[9786246],[2102501],[9749059]]],[380,"\\\\berror: unable to download \'https?:","",[[1203208],[4880725],[5306692]]],[380,"\\\\bwarning: error: unable to download\\\\b","",[[1997125],[4880725],[4083983],[3168596]]],[380,"\\\\bcannot download \\\\S{1,160} from any mirror\\\\b","",[[3774797],[4016452],[3987777],[2434191]]],[380,"\\\\bunable to download \'.{1,200}\': (?:HTTP error (?:5|429)|Could|Timeout)","",[[280944],[12745032,12745027,12745044],[5306692]]],[381,"\\\\bcould not connect to server\\\\b","i",[[3164494],[5394639],[3727683]]],[381,"\\\\bconnection to server at \\".{1,120}\\".{0,60} failed\\\\b","i",[[848782],[1324297],[3991892]]],[381,"\\\\bCan\'t connect to (?:local )?(?:MySQL|MariaDB|server)","i",[[791472],[5394639],[3727683]]],[381,"\\\\bERROR 200[23]\\\\b","i",[[4008285]]],[381,"\\\\bMongo(?:Network|ServerSelection)Error\\\\b","i",[[3470215],[3691799,1360195],[4006597,4010322]]],[381,"\\\\bCould not connect to Redis\\\\b","i",[[3164494],[5394639],[3727683]]],[381,"\\\\bConnectionError: Error \\\\d{1,200} connecting to\\\\b","i",[[848782],[1324297],[848782],[1324297]]],[381,"\\\\bCommunications link failure\\\\b","i",[[3986261],[3717446],[3707073]]],[381,"\\\\bis the server running\\\\b","i",[[2120019],[2439508]]],[381,"\\\\bUnable to connect to (?:the )?database\\\\b","i",[[5306691],[3727683],[344130,2120004],[9782245]]],[381,"\\\\bORA-12\\\\d{3}\\\\b","i",[[4005992]]],[381,"\\\\bP1001\\\\b","i",[[4310747]]],[381,"\\\\bSQLSTATE\\\\[HY000\\\\] \\\\[2002\\\\]","i",[[1491481],[5051155],[7264620]]],[381,"\\\\bConnection to \\\\S{1,80}:\\\\d{1,200} refused\\\\b","i",[[848782],[1324297],[3991892],[4739477]]],[382,"\\\\bpassword authentication failed for user\\\\b","",[[6091908],[349448],[3752515],[4008277]]],[382,"\\\\bAccess denied for user \'","",[[274629],[5060932],[3707204]]],[382,"\\\\bFATAL: {1,2}(?:role|database) \\".{1,80}\\" does not exist\\\\b","",[[12996879],[1409619],[5247783,3307844,10377540],[3168625,344130]]],[382,"\\\\bUnknown database \'","",[[6089028],[344130],[5003632]]],[382,"\\\\bMongoServerError: (?:Authentication failed|not authorized)","",[[3470215],[349448],[5788805],[3752515,2466116]]],[382,"\\\\bNOAUTH Authentication required\\\\b","",[[349448],[349448],[3752515]]],[382,"\\\\bWRONGPASS\\\\b","",[[3989968]]],[382,"\\\\bdatabase \\".{1,80}\\" does not exist\\\\b","",[[12996879],[344130],[5003633],[1409619]]],[382,"\\\\bfe_sendauth: no password supplied\\\\b","",[[5587495],[5571596],[1595987],[6091908]]],[382,"\\\\bSQLSTATE\\\\[HY000\\\\] \\\\[1045\\\\]","",[[1491481],[5051155],[7264620]]],[382,"\\\\bLogin failed for user\\\\b","",[[3207625],[3821953],[4008277]]],[383,"\\\\bMigration (?:\\\\S{1,120} )?failed\\\\b","",[[3445202]]],[383,"\\\\bmigrations? (?:are|is) pending\\\\b","",[[3445202],[4741456,2439504],[1368329]]],[383,"\\\\bPendingMigrationError\\\\b","",[[1888839],[1368329],[2421637]]],[383,"\\\\b(?:relation|table|column) [\\"\'`]?[\\\\w.]{1,80}[\\"\'`]? (?:already exists|does not exist|doesn\'t exist)\\\\b","",[[1153349,9716677,12996879,12734735,13259023],[6329556,1409619,5041172,12996684,1389488,12734540,13258828],[4739841,3991921,3991920,3991922,5247116,848661]]],[383,"\\\\bTarget database is not up to date\\\\b","",[[1395012],[344130],[4016469],[4347151]]],[383,"\\\\bMultiple head revisions are present\\\\b","",[[3494676],[2117700],[2425605],[4741456]]],[383,"\\\\bFlywayException\\\\b","",[[1623639],[6575619]]],[383,"\\\\bLiquibaseException\\\\b","",[[4543042],[1332739]]],[383,"\\\\bno such table: ","",[[5066952],[573799]]],[383,"\\\\bP30\\\\d\\\\d\\\\b","",[[4318939,4318940,4318941,4318942,4318943,4318944,4318945,4318946,4318947,4318948]]],[384,"\\\\b[1-9]\\\\d{0,200} (?:dead|broken|invalid) (?:internal |external )?(?:links?|urls?|references?)\\\\b","",[[1069124,598987,9737110,9737108,1200472]]],[384,"\\\\bERROR: \\\\d{1,200} dead links? found","",[[4880731,4880732,4880733,4880734,4880735,4880736,4880737,4880738,4880739,4880740],[1069124],[3717446,2963782]]],[384,"^\\\\s{0,4}\\\\[✖\\\\] \\\\S","",[[11775673]]],[384,"\\\\bbroken links? (?:found|detected)\\\\b","",[[598987],[3717446,3717444,2963782,2963780],[1370444,1392963]]],[384,"\\\\bDocusaurus found broken (?:links|anchors|markdown)","",[[1110229],[349333],[3688770],[3183499,319688,2900951]]],[384,"\\\\bhtmlproofer\\\\b.{0,60}\\\\bfound","",[[5296912],[4780998]]],[384,"\\\\bHTML-Proofer found \\\\d{1,200} failures?\\\\b","",[[3459600],[4780998],[1386822]]],[384,"\\\\b[Ff]ailed\\\\b.{0,20}\\\\blinks?\\\\b","",[[3183499]]],[384,"🚫 [1-9]\\\\d{0,200} Errors?\\\\b","",[[15196026]]],[384,"\\\\bdead ?links?\\\\b","",[[1069124],[3183499]]],[385," MD0\\\\d\\\\d\\\\/[\\\\w-]{1,200}","",[[9752859]]],[385,"^Summary: [1-9]\\\\d{0,200} error\\\\(s\\\\)","",[[4908271],[337511]]],[385,"\\\\.mdx?:\\\\d{1,200}(?::\\\\d{1,200})? (?:error |warning )?MD\\\\d{3}\\\\b","",[[10015015,10015000]]],[385,"\\\\.mdx?: \\\\d{1,200}: MD\\\\d{3}\\\\b","",[[10376004],[10015015,10015000]]],[385,": MD0\\\\d\\\\d: ","",[[10376004]]],[386,"\\\\bAborted with \\\\d{1,200} (?:warnings|Configuration Errors) in (?:strict|\'strict\') mode\\\\b","",[[870733,2372912],[1329495],[3822804,3469573],[271314]]],[386,"\\\\bAborted with \\\\d{1,200} warnings?\\\\b","",[[1329495],[271314],[5278043,5278044,5278045,5278046,5278047,5278048,5278049,5278050,5278051,5278052]]],[386,"\\\\bbuild finished with problems, \\\\d{1,200} warnings? \\\\(with warnings treated as errors\\\\)","",[[3164486],[5013828],[2249746],[1200211]]],[386,"\\\\bWarning, treated as error:","",[[2417150],[1200211],[9782405]]],[386,"^Sphinx error:","",[[5046793],[3770693]]],[386,"\\\\.(?:rst|md|py):(?:docstring of \\\\S{1,120}:)?\\\\d{0,200}: (?:WARNING|ERROR|SEVERE): ","",[[10036436,10015015,10028647]]],[386,"\\\\bcontains a link \'.{1,200}\', but the target\\\\b","",[[12839234],[3717488],[299923],[9705804]]],[386,"\\\\bmdbook\\\\b.{0,60}\\\\berror\\\\b","",[[3424399]]],[386,"\\\\bHugo\\\\b.{0,60}\\\\berror\\\\b","",[[2183631]]],[386,"\\\\bError: error building site: ","",[[4870293],[1987785],[5265893]]],[386,"\\\\bLiquid Exception: ","",[[4543044],[2421671]]],[387,"\\\\berror: (?:unknown tag|bad use of \'>\'|malformed HTML|reference not found|self-closing element not allowed)","i",[[6089044,1727541,3412742,4739461,3172867]]],[387,"\\\\bMavenReportException: Error while generating Javadoc\\\\b","i",[[3413381],[5264899],[4871624],[3701066]]],[387,"\\\\bjavadoc: error\\\\b","i",[[1110247]]],[387,"\\\\bunresolved link to `","i",[[3236164],[5563525],[3183499]]],[387,"\\\\bbroken intra-doc link","i",[[10503107],[598987],[3183499]]],[387,"\\\\bdocstring\\\\b.{0,60}\\\\b(?:missing|coverage)","i",[[1110227],[4756359]]],[388,"\\\\S: ?\\\\w{2,40} ==> \\\\w{2,40}","",[[9911541]]],[388,"\\\\b[1-9]\\\\d{0,200} errors?, \\\\d{1,200} warnings? and \\\\d{1,200} suggestions? in \\\\d{1,200} files?","",[[5067207]]],[388,"\\\\bUnknown word \\\\(","",[[6089047],[4737390]]],[388,"\\\\bCSpell: Files checked: \\\\d{1,200}, Issues found: [1-9]","",[[831812],[5562663],[865285],[3307846]]],[388,"\\\\berror: `\\\\w{1,200}` should be `\\\\w{1,200}`","",[[4880754],[13259976],[1200261]]],[388,"\\\\bMisspelled words\\\\b","",[[1329495],[2438352],[4006163]]],[388,"\\\\bSpelling check failed\\\\b","",[[1986760],[833862],[5046604]]],[389,"✖ {1,3}found \\\\d{1,200} problems?, \\\\d{1,200} warnings?","",[[4268994],[3167102,1365246]]],[389,"\\\\b(?:subject|type|body|header|footer|scope)-(?:empty|case|enum|max-length|leading-blank|max-line-length|full-stop|min-length)\\\\b","",[[5066890,6619496,586009,1153539,1153549,1153542,10507088,2117700,10539096,3701250,4882837,1387011,10507157,1387021,4217347,4994000,4217357,4217350]]],[389,"\\\\b[Nn]o release type found in pull request title\\\\b","",[[4217158],[9766220],[3688777],[3733842]]],[389,"\\\\b(?:PR|[Pp]ull [Rr]equest|[Cc]ommit|[Bb]ranch)(?: name| message| title| body| description| subject)?\\\\b.{0,60}\\\\b(?:does not|doesn\'t|must|should|is not|isn\'t|needs? to|invalid|not (?:match|follow|conform))\\\\b.{0,80}\\\\b(?:follow|match|conform|convention|conventional|format|start|contain|include|pattern|valid|semantic|spec|signed|reference|have)","",[[1110355,3495124,5014485,2439502,2438064,3690820,2418049,3413251,4016454,5394639]]],[389,"\\\\bUnknown release type \\"","",[[4217201],[6089042],[5003604]]],[389,"\\\\bDCO\\\\b.{0,60}\\\\b(?:missing|failed|sign)","",[[3445971,1577548,5018062]]],[389,"\\\\b[Ss]igned-off-by\\\\b.{0,40}\\\\b(?:missing|not found|required)","",[[1600002],[1892676]]],[389,"\\\\b[Ss]ign-?[Oo]ff\\\\b.{0,40}\\\\b(?:is |are )?(?:missing|required|not found)","",[[1893318,10547590]]],[389,"\\\\bFailing the build(?:, there (?:is|are)| due to) \\\\d","",[[1987848],[299785]]],[389,"\\\\b[Mm]erge commits? (?:is|are) (?:not allowed|forbidden)","",[[4026692,561412],[3429511],[3986249],[5395027,5394514,5323081,5323073]]],[389,"\\\\b(?:needs?|requires?) (?:at least )?\\\\d{1,200} (?:more )?approv(?:als?|ing reviews?)\\\\b","",[[9704464]]],[389,"\\\\bgitlint\\\\b.{0,60}\\\\bfailed\\\\b","",[[1873164]]],[390,"\\\\b(?:changelog|change ?set|news ?fragment|release ?note|label|milestone)s?\\\\b.{0,60}\\\\b(?:missing|required|not found|must|need(?:s|ed)?|no entry|not (?:been )?(?:updated|added))\\\\b","i",[[819278,1406150,6109510,340302,5003598,3149957,3445509]]],[390,"\\\\bno (?:new )?(?:news ?fragment|change ?set|changelog entr|release ?note)\\\\w{0,200}\\\\b","i",[[1406150,6109510,4083912,3733842,6181064,1407314]]],[390,"\\\\b(?:missing|no|add a|require[sd]?)\\\\b.{0,30}\\\\b(?:changelog(?: entry)?|changeset|news fragment|required labels?)\\\\b","i",[[819278,6109510,1329484],[1856271,1856709,4723149,270668]]],[390,"\\\\bLabel error\\\\. Requires\\\\b","i",[[3149957],[4781222],[3297618]]],[390,"\\\\bversion\\\\b.{0,30}\\\\b(?:(?:was |has )?not (?:been )?(?:bumped|incremented|increased)|(?:must|needs? to|should) be (?:bumped|incremented|increased))\\\\b","i",[[611152,860493,9737091,4016450,2102501,3495124,3690820,5014485]]],[390,"\\\\bSome packages have been changed but no changesets were found\\\\b","i",[[3430736],[9732182],[819278],[1855781]]],[391,"\\\\b(?:TODO|FIXME)s?\\\\b.{0,60}\\\\b(?:found|without|not allowed|forbidden|must|detected)\\\\b","i",[[5304591,1611277]]],[391,"\\\\b(?:[Nn]ew|[Ff]ound|[Dd]etected) (?:TODO|FIXME)s?\\\\b","i",[[1407316,1611277,3688788,1070341]]],[391,"\\\\b(?:translations?|locales?|i18n)\\\\b.{0,60}\\\\b(?:missing|incomplete|not translated|out of sync)\\\\b","i",[[5316686,791301,2476238]]],[391,"\\\\bmissing (?:translations?|locale|i18n)\\\\b","i",[[1987858,3701068,1987164]]],[391,"\\\\b[1-9]\\\\d{0,200} (?:untranslated|unfinished) (?:\\\\w{1,200} )?(?:texts?|strings?|translations?|keys?|messages?)\\\\b","i",[[9786260,9786246],[4723603,5013828]]],[391,"\\\\bfailed for rules?: ","i",[[5554535,9774412],[4008274,1391077]]],[391,"\\\\b[Uu]nused (?:exports?|files?|code|dependenc(?:y|ies)|assets?|variables?|translations?|keys?|imports?)\\\\b.{0,30}(?:\\\\bfound\\\\b|\\\\bdetected\\\\b|:$)","i",[[5563731]]],[391,"\\\\b(?:[Cc]ircular|[Cc]yclic) (?:dependenc(?:y|ies)|imports?)\\\\b.{0,40}\\\\b(?:found|detected)\\\\b","i",[[824451,889036],[5554258,9737040,2373956,938573]]],[391,"\\\\b(?:[Dd]ead|[Dd]uplicated?) code\\\\b.{0,40}\\\\b(?:found|detected)\\\\b","i",[[1069124,1135628]]],[391,"\\\\b(?:forbidden|disallowed|banned|prohibited|non-inclusive) (?:words?|terms?|imports?|patterns?|files?|strings?|dependenc(?:y|ies)|characters?)\\\\b","i",[[561412,4026692,529294,4269000,10523523]]],[392,"\\\\bFound license defined by\\\\b","i",[[1200281],[1069449],[3688780]]],[392,"\\\\bDependencies that need approval\\\\b","i",[[4261007],[3690820],[1390932]]],[392,"\\\\b(?:licen[cs]e|copyright)s?\\\\b(?! agreements?\\\\b).{0,60}\\\\b(?:missing|not allowed|forbidden|unapproved|incompatible|invalid|violation|denied|not found|unknown|mismatch)\\\\b","i",[[807811,3182789,848921]]],[392,"\\\\b(?:missing|forbidden|unapproved|incompatible|invalid|unknown)\\\\b.{0,40}\\\\b(?:licen[cs]e|copyright)\\\\b","i",[[807811,3182789,848921]]],[392,"\\\\bis not (?:REUSE compliant|compliant with version .{1,10} of the REUSE)","i",[[3986444],[4740435,5278038],[2439502],[2364308,3754327]]],[393,"\\\\bleaks? found: [1-9]","i",[[5562663],[309574,2963782]]],[393,"\\\\b(?:potential|possible|hardcoded|detected) secrets?\\\\b.{0,60}\\\\b(?:found|detected|in)\\\\b","i",[[4257029,4256979,1061828,1070341],[9777475,2368261,1201349],[3752513,9777475,860500]]],[393,"^(?!.{0,200}\\\\bno\\\\b.{0,30}\\\\bsecrets?).{0,200}\\\\bsecrets? (?:were )?(?:detected|found)\\\\b","i",[[5001426],[1395012,1395014,1395031,5323076,5323078,5323095]]],[393,"\\\\btrufflehog\\\\b.{0,60}\\\\bfound\\\\b","i",[[4804998],[1344455]]],[393,"🐷🔑","i",[[15196028],[15195961]]],[393,"\\\\b[Ss]ecrets? (?:about to be|were|was|have been|has been) committed\\\\b","i",[[5325124],[271317,5001426,9732182],[547139,1395031,5001426,1395016,5323095,5323080],[5001426,1384805,342339,1462405,342338]]],[393,"\\\\bFinding: {1,6}\\\\S.{0,120}\\\\bSecret: ","i",[[2416905],[5001426],[1395173]]],[394,"^Total: [1-9]\\\\d{0,200} \\\\((?:UNKNOWN|LOW|MEDIUM|HIGH|CRITICAL): \\\\d{1,200}","i",[[5247783]]],[394,"\\\\b(?:CVE-\\\\d{4}-\\\\d{4,200}|GHSA-(?:\\\\w{4}-){2}\\\\w{4})\\\\b","i",[[876904,1868993]]],[394,"\\\\b[1-9]\\\\d{0,200} (?:critical|high|moderate|known|security) (?:severity )?(?:vulnerabilit(?:y|ies)|issues?|alerts?)\\\\b","i",[[5853966,2438357,311634]]],[394,"\\\\bfound [1-9]\\\\d{0,200} (?:\\\\w{1,200} ){0,2}vulnerabilit(?:y|ies)\\\\b","i",[[5853966],[1384514],[3183897,2409044],[3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804]]],[394,"\\\\bFound \\\\d{1,200} security vulnerability advisor","i",[[9703702],[6706581],[2438098],[5001429]]],[394,"✗ (?:Critical|High|Medium) severity vulnerability\\\\b","i",[[15445669],[6706581,2134472,1086797],[1384514],[3183897]]],[394,"\\\\baffected by [1-9]\\\\d{0,200} vulnerabilit","i",[[9790796],[1597763],[1200281],[1384514]]],[394,"\\\\b[1-9]\\\\d{0,200} vulnerabilit(?:y|ies) (?:was|were) (?:found|reported|detected)\\\\b","i",[[9790796],[5347671,1384514],[1384514,1390935]]],[394,"\\\\bVulnerability found in \\\\S","i",[[5853966],[5347654],[1384514]]],[394,"\\\\b(?:critical|high|medium|low) severity vulnerability found\\\\b","i",[[6706581,2134472,1086797],[5347654],[270924],[860756,6706581,4028755]]],[394,"\\\\bfound [1-9]\\\\d{0,200} issues?, \\\\d{1,200} vulnerable paths?\\\\b","i",[[3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804],[5067134,5526782],[9790796]]],[394,"\\\\bDependency review detected\\\\b","i",[[891218],[5804375],[9716052]]],[394,"\\\\bSWC(?: ID: |-)\\\\d{3}\\\\b","i",[[5075173,5075176]]],[394,"\\\\b[1-9]\\\\d{0,200} result\\\\(s\\\\) found\\\\b","i",[[5555502],[5175622]]],[394,"\\\\bhigher-severity (?:issues|vulnerabilities) detected\\\\b","i",[[2134472],[10563926],[4756761],[2438357,5853966]]],[394,"\\\\b[1-9]\\\\d{0,200} Code Findings?\\\\b","i",[[1071430],[2416905]]],[394,"^Ran \\\\d{1,200} rules? on \\\\d{1,200} files?: [1-9]\\\\d{0,200} findings?","i",[[2416905],[4723621]]],[395,"^L: {1,6}\\\\d{1,200} \\\\| P: {1,6}\\\\d{1,200} \\\\| \\\\w{1,200} \\\\|","",[[14570535],[7232997,7495141,7757285,8019429,8281573,8543717,8805861,9068005,9330149,9592293]]],[396,"^.{2,80}\\\\.{3,200}Failed$","",[[10119558]]],[396,"^- hook id: \\\\S","",[[10637839],[3035716]]],[396,"^- files were modified by this hook\\\\b","",[[1200281],[10637705],[3469577],[2159563]]],[396,"\\\\bhook(?:s)? (?:failed|exited with code [1-9])\\\\b","",[[2159563]]],[396,"\\\\bhusky - .{1,60} (?:hook|script) (?:exited|failed)","",[[2184395],[6707749],[2159563,4278597,4278598]]],[396,"^🥊 ","",[[15195772]]],[397,"\\\\b(?:generated|vendored|built|compiled|bundled|schema|docs?|documentation|manifests?|snapshots?|dist|files?|code|lock ?files?|translations?|types?|clients?|README)\\\\b.{0,60}\\\\b(?:out[- ]of[- ](?:date|sync)|not (?:up[- ]to[- ]date|in sync|current|regenerated)|stale|outdated|need(?:s)? (?:to be )?(?:regenerat|updat|rebuil)\\\\w{1,200}|dirty)\\\\b","i",[[10547624,4019496,3959300,1737945,3959108,1725657,9786408,5395792,5084035,5394645,9773383,5247749,4019460,3690820,4739221,547157,1128789,1086612]]],[397,"\\\\b(?:is|are) not up[- ]to[- ]date (?:with|according)\\\\b","i",[[9786408,5395792],[5306884,5306692],[2439502,4741454]]],[397,"\\\\b[Uu]ncommitted changes\\\\b.{0,60}\\\\b(?:detected|found|after|present|exist)","i",[[1200328],[5562575],[3461716]]],[397,"\\\\b(?:detected|found|there are) (?:uncommitted|unstaged) changes\\\\b","i",[[1200328],[319941],[1201486,3688789,9786243,2118789],[3986249,1070341,3683277,5062727,4741461]]],[397,"\\\\b(?:please )?run [`\'\\"]?(?:make|npm run|yarn|pnpm|go|cargo|task|just|buf|mix) ?[\\\\w:. -]{1,40}[`\'\\"]? (?:and commit|to (?:update|regenerate|fix))","i",[[3986249,4085072,9773383,9724504,13260047,12735759,12997903]]],[397,"\\\\bworking (?:tree|directory) (?:is )?(?:not clean|dirty)\\\\b","i",[[5394636,1086612],[4006601,1986825],[1987858,4006601]]],[397,"\\\\bgit diff --exit-code\\\\b.{0,40}\\\\bfailed\\\\b","i",[[1085830],[10649944],[10499012]]],[397,"\\\\bdiffers? from (?:the )?(?:committed|checked[- ]in)\\\\b","i",[[1085830],[3986249,831812],[1386822,3560712,4798790]]],[398,"\\\\b[Cc]overage\\\\b.{0,80}\\\\b(?:below|less than|under|lower than|not (?:met|reached)|does not meet|fell|decreased|dropped|is too low|insufficient|failed)\\\\b","i",[[849285],[4723141]]],[398,"\\\\b(?:below|under|less than|lower than)\\\\b.{0,60}\\\\bcoverage\\\\b","i",[[849285],[4723141],[545551,5562629,5275726,3208645]]],[398,"\\\\bcoverage\\\\b.{0,20}\\\\b\\\\d{1,200}(?:\\\\.\\\\d{1,200})?%? ?< ?\\\\d","i",[[849285],[4723141]]],[399,"\\\\b(?:exceed(?:s|ed)?|above|over|greater than|more than|larger than)\\\\b.{0,40}\\\\b(?:allowed|budget|threshold|baseline|maximum allowed|max(?:imum)? (?:size|complexity|lines|warnings))\\\\b","i",[[6304069,271318,4022610,1909057,3470469,3150983],[4026692,610567,2159364,529605,6329173,3413541]]],[399,"\\\\b(?:quality|complexity|bundle|size|performance|mutation|duplication) (?:gate|check|budget|score|threshold|limit)\\\\b.{0,60}\\\\b(?:failed|exceeded|not met|below|regress\\\\w{0,200})\\\\b","i",[[1577548,6304069,4016461,545551,4739538]]],[399,"\\\\b(?:score|count|ratio|grade)\\\\b.{0,40}\\\\b(?:below|under|less than|does not match|lower than)\\\\b.{0,40}\\\\b(?:minimum|threshold|required|expected|baseline|provided)\\\\b","i",[[545551,5562629,5275726,3413251,3208645]]],[399,"\\\\b\\\\d ?[kKMG]i?B > (?:maxSize|max|limit|budget)\\\\b","i",[[679269,610567,2369909]]],[399,"\\\\bthresholds on metrics? .{1,200} (?:have|has) been (?:crossed|breached)\\\\b","i",[[2159364],[5276805],[3991885],[9732182,819524,9732179]]],[399,"\\\\bsome thresholds have failed\\\\b","i",[[2159364],[9732182],[5043013]]],[399,"\\\\bexceeds? (?:the )?(?:\\\\w{1,200} ){0,3}\\\\d[\\\\d.,]{0,200} ?(?:[kKMG]i?B|bytes|lines|characters|chars|files)\\\\b","i",[[6304069]]],[399,": false \\\\(actual ?: ","i",[[9887811],[5509927,9723980],[9723980,5328972]]],[399,"\\\\bmutants tested\\\\b.{0,30}: [1-9]\\\\d{0,200} missed\\\\b","i",[[3495169],[5062980],[3753189],[2438341]]],[399,"\\\\btoo many (?:warnings|lines|changes|files|errors|commits)\\\\b","i",[[3412889,6705352],[2417107,5305317,3995981,3986249]]],[399,"\\\\b(?:PR|pull request|diff|change|stack) (?:is )?too (?:large|big|long|deep)\\\\b","i",[[4270420,4270409,4281100,1085830,819278,5247179]]],[399,"\\\\bregression (?:detected|found)\\\\b","i",[[4739538],[3991876,3991878],[1392963,1389769]]],[399,"\\\\b(?:more|greater|larger|higher|longer) than (?:the )?(?:\\\\d[\\\\d.,]{0,200} ?\\\\w{0,10} )?(?:maximum|limit|allowed|threshold)\\\\b","i",[[6329173,3183433,4026692,2159364],[3470469,1909057,3150983,2134472,3208071],[5275726,4871432]]],[400,"^\\\\s{0,4}\\\\d{1,200}:\\\\d{1,200}\\\\s{1,8}(?:error|warning)\\\\s{1,4}.{3,200}\\\\([\\\\w-]{1,200}\\\\)$","",[[1385615,6034574]]],[400,"\\\\.(?:ya?ml|json|toml):\\\\d{1,200}:\\\\d{1,200}: \\\\[(?:error|warning)\\\\] ","",[[10377989,10378007]]],[400,"^\\\\S{1,200}\\\\.ya?ml:\\\\d{1,200}:\\\\d{1,200}: .{3,300} \\\\[(?:[a-z][\\\\w-]{2,30})\\\\]$","",[[6607655,10063949]]],[400,"::(?:error|warning) file=\\\\S{1,200}\\\\.ya?ml,","",[[6607678,10063949],[10383698,10384833],[4870537,1986953]]],[401,"\\\\b(?:[Ll]int(?:er|ing)?|LINT|[Ff]ormat(?:ting)?|[Ss]tyle|[Tt]ype[ -]?[Cc]heck(?:s|ing)?|[Ss]tatic [Aa]nalysis|[Cc]ode [Qq]uality|[Qq]uality (?:gates?|checks?)|[Vv]alidat(?:e|ion)(?! Failed: \\\\{)|[Ss]pell(?:ing)? check|prettier|eslint)\\\\b.{0,40}\\\\b(?:[Ff]ailed|FAILED|failure|errors?|violations?|issues found|problems)\\\\b","",[[1577548,1385615,5805004,2438357,4268994]]],[401,"\\\\bLinter failed\\\\b","",[[1386822]]],[401,"\\\\b(?:[Dd]ocument(?:ation)?|[Dd]ocs|[Ss]pelling|[Nn]aming|[Cc]ompliance|[Cc]onsistency|[Ss]ecurity|[Pp]olicy|[Ll]icen[cs]e|[Dd]ependency|[Ss]chema|[Aa]ccessibility|i18n|[Cc]omplexity|[Ss]ize|[Ll]ink|[Cc]ode) (?:checks?|audit|scan|review) (?:has |have )?(?:failed|did not pass)\\\\b","",[[833862,833860,833864,1323731,348425,4993102,9716292,9732182,5804375]]],[401,"[❌✗✖] .{0,40}\\\\b(?:lint|format|style|type ?check|quality)","",[[15449701,15445669,15445605]]],[402,"\\\\b(?:number|count) of (?:collected )?tests\\\\b.{0,60}\\\\b(?:does not match|mismatch|changed|expected|differs)\\\\b","i",[[3959124,3959107,849230]]],[402,"\\\\btests? count\\\\b.{0,40}\\\\b(?:mismatch|expected|!=|changed|decreased)\\\\b","i",[[849230]]],[402,"\\\\bexpected \\\\d{1,200} tests?, (?:but )?(?:found|got)\\\\b","i",[[1329499,1329500,1329501,1329502,1329503,1329504,1329505,1329506,1329507,1329508]]],[403,"^(?!.{0,200}\\\\b(?:attempts?|retr(?:y|ies)|tries)\\\\b).{0,200}\\\\((?:max(?:imum)?|limit|allowed|threshold|required|min(?:imum)?)\\\\W{1,3}\\\\d","i",[[12111960,12108365,4026692,12141074,12132689,12112462,2413901]]],[404,"\\\\bist kein Speicherplatz mehr verfügbar\\\\b","",[[1810183],[4215363],[2118800],[5351757]]],[404,"\\\\bnicht genug Speicherplatz auf dem Datenträger\\\\b","",[[5531972],[4955975],[3707080],[1856405]]],[404,"\\\\bAucun espace disponible sur le périphérique","",[[4230781],[348373],[9768573],[5046339]]],[404,"\\\\bNo queda espacio en el dispositivo\\\\b","",[[4542788],[5046339],[1362244],[2438159]]],[404,"\\\\bSpazio esaurito sul device\\\\b","",[[5046362],[5556548],[1388629]]],[404,"\\\\bNão há espaço disponível no dispositivo\\\\b","",[[9735802],[4202107],[3907350],[1086672]]],[404,"\\\\bGeen ruimte meer over op apparaat\\\\b","",[[4805197],[9704464],[1855822],[5265741]]],[404,"\\\\bBrak miejsca na urządzeniu\\\\b","",[[7057156],[598091],[3445066]]],[404,"На устройстве не осталось свободного места","",[[15974202],[16232317],[16228220],[16244540]]],[404,"デバイスに空き領域がありません","",[[15707771],[15458041],[16236153]]],[404,"设备上没有空间","",[[15720061],[16228157],[15966010]]],[404,"장치에 남은 공간이 없음","",[[15453818],[15187642],[15179578]]],[405,"\\\\bNicht genügend Hauptspeicher verfügbar\\\\b","",[[1810183],[3907335],[2102608],[3707080]]],[405,"\\\\bNe peut allouer de la mémoire","",[[9756285],[9765205],[3195861],[3469906]]],[405,"\\\\bNo se pudo asignar memoria\\\\b","",[[9766212],[9752909],[340551]]],[405,"\\\\bImpossibile allocare memoria\\\\b","",[[2413583],[9752909],[5059138],[4006465]]],[405,"\\\\bNão foi possível alocar memória\\\\b","",[[5218070],[3429241],[3907343],[9724873]]],[405,"\\\\bOnvoldoende geheugen beschikbaar\\\\b","",[[2118983],[819787],[5829380],[1071431]]],[405,"\\\\bNie można przydzielić pamięci","",[[6918426],[3473148],[15440208],[3448508]]],[405,"Невозможно выделить память","",[[15974202],[15978297],[15978300],[16228217]]],[405,"メモリを確保できません","",[[15707835],[15449850],[15187578]]],[405,"无法分配内存","",[[15183481],[16244602],[16240442]]],[405,"메모리를 할당할 수 없습니다","",[[15195961],[15191674],[15703676]]],[406,"\\\\bZu viele offene Dateien\\\\b","",[[6904150],[9761158],[1462529]]],[406,"\\\\bTrop de fichiers ouverts\\\\b","",[[1609928],[4000068],[9762134]]],[406,"\\\\bDemasiados ficheros abiertos\\\\b","",[[1609928],[1069889],[5017668],[4801491]]],[406,"\\\\bTroppi file aperti\\\\b","",[[4781072],[2511241],[1462352]]],[406,"\\\\bMuitos arquivos abertos\\\\b","",[[4543062],[3494484],[5132354]]],[406,"\\\\bTe veel open bestanden\\\\b","",[[5265750],[3298256],[1370434]]],[406,"\\\\bZa dużo otwartych plików\\\\b","",[[1138428],[3120983],[5345480]]],[406,"Слишком много открытых файлов","",[[15970107],[15982458],[15970105],[15970105]]],[406,"ファイルを開きすぎです","",[[15708027],[15183609],[16236218]]],[406,"打开的文件过多","",[[15187709],[15978173],[15703673]]],[406,"열린 파일이 너무 많음","",[[15445625],[15703674],[15716027]]],[407,"\\\\bVerbindungsaufbau abgelehnt\\\\b","",[[1135495],[348546],[5788802]]],[407,"\\\\bDie Verbindung wurde vom Kommunikationspartner zurückgesetzt\\\\b","",[[15188171],[1135495],[6116484],[2945869]]],[407,"\\\\bDie Wartezeit für die Verbindung ist abgelaufen\\\\b","",[[9727612],[1135495],[9703559],[3151174]]],[407,"\\\\bDas Netzwerk ist nicht erreichbar\\\\b","",[[2372098],[1394327],[3707080],[1053925]]],[407,"\\\\bKeine Route zum Zielrechner\\\\b","",[[9807181],[4739272],[2904654]]],[407,"\\\\bFehler bei der Namensauflösung\\\\b","",[[15185109],[1593868],[4986182],[1386818]]],[407,"\\\\bder Zielcomputer die Verbindung verweigerte\\\\b","",[[3986453],[1135495],[5788823],[1070245]]],[407,"由于目标计算机积极拒绝","",[[15453948],[15449785],[16227961]]],[407,"\\\\bConnexion refusée","",[[1660153],[848782],[1409615]]],[407,"\\\\bConnexion ré-initialisée par le correspondant\\\\b","",[[4956008],[2440829],[4256644],[848782]]],[407,"\\\\bConnexion terminée par expiration du délai\\\\b","",[[1136964],[3445689],[16013648],[6357586]]],[407,"\\\\bdans la résolution du nom\\\\b","",[[9776765],[3821845],[1053587]]],[407,"\\\\bConexión rehusada\\\\b","",[[6332029],[4739605],[848773]]],[407,"\\\\bConexión reinicializada por la máquina remota\\\\b","",[[3645073],[6332029],[2465860],[848773]]],[407,"\\\\bExpiró el tiempo de conexión","",[[6332029],[1410057],[4956005],[2380624]]],[407,"\\\\bFallo temporal en la resolución del nombre\\\\b","",[[5517945],[5264208],[16050500],[3732290]]],[407,"\\\\bConnessione rifiutata\\\\b","",[[2384469],[848782],[1389769]]],[407,"\\\\bConnessione interrotta dal corrispondente\\\\b","",[[4256644],[848782],[313667],[1389769]]],[407,"\\\\bErrore temporaneo nella risoluzione del nome\\\\b","",[[5264208],[3982682],[1462533],[9757645]]],[407,"\\\\bConexão recusada\\\\b","",[[1412732],[4739285],[4985089]]],[407,"\\\\bConexão fechada pela outra ponta\\\\b","",[[1412732],[1593544],[1055056],[4725072]]],[407,"\\\\bVerbinding is geweigerd\\\\b","",[[5788802],[9728343],[1856644]]],[407,"\\\\bPołączenie odrzucone\\\\b","",[[15703740],[1123989],[893262]]],[407,"\\\\bPołączenie zerwane przez drugą stronę\\\\b","",[[15703740],[5537468],[893262],[6837399]]],[407,"В соединении отказано","",[[16244537],[15970105],[15982397]]],[407,"Соединение разорвано другой стороной","",[[15970105],[15970105],[15982397],[15982393]]],[407,"Временный сбой в разрешении имен","",[[15970172],[15970108],[15970109],[15982397]]],[407,"接続を拒否されました","",[[15187578],[15720185],[15441786]]],[407,"接続が相手からリセットされました","",[[15187578],[15720189],[15183485]]],[407,"名前解決に一時的に失敗しました","",[[16244413],[15707899],[15965946]]],[407,"连接被对方重设","",[[15707961],[15703803],[15457913]]],[407,"域名解析暂时失败","",[[16244605],[16232187],[15966013]]],[407,"연결이 거부됨","",[[15445693],[15969979],[16236217]]],[407,"상대편이 연결을 끊음","",[[15445881],[15191803],[16232185]]],[408,"^KONFLIKT \\\\(","",[[2945926],[2967918]]],[408,"^CONFLIT \\\\(","",[[3989900],[2443630]]],[408,"^CONFLICTO \\\\(","",[[1622595],[5306734]]],[408,"^CONFLITTO \\\\(","",[[3989900],[5306734]]],[408,"^CONFLITO \\\\(","",[[3989900],[5306734]]],[408,"^КОНФЛИКТ \\\\(","",[[15982396],[15974205],[15966011]]],[408,"^冲突（","",[[16244538],[15196028]]],[408,"\\\\bAutomatischer Merge fehlgeschlagen\\\\b","",[[5587917],[2437320],[3429511],[1856707]]],[408,"\\\\bLa fusion automatique a échoué","",[[15192264],[4021885],[414101],[5587917]]],[408,"\\\\bFusión automática falló","",[[3989114],[1660105],[15192997]]],[408,"\\\\bMerge automatico fallito\\\\b","",[[3429511],[5587917],[850246]]],[408,"Сбой автоматического слияния","",[[15970107],[15966009],[15970108],[16240445]]],[408,"自动合并失败","",[[15703677],[15978365],[15457915]]],[409,"\\\\bkonnte nicht auf \'.{1,200}\' zugreifen: ","",[[5532016],[12736149],[3707080],[1594279]]],[409,"\\\\bDie Gegenseite hat unerwartet abgebrochen\\\\b","",[[553282],[9728327],[4780232],[5265736]]],[409,"\\\\bFehler beim Versenden einiger Referenzen nach\\\\b","",[[1593868],[545357],[3674312],[5002116]]],[409,"\\\\bKonnte Remote-Referenz .{1,120} nicht finden\\\\b","",[[10559814],[3707080],[2945934],[4739994]]],[409,"\\\\bimpossible d\'accéder à \'.{1,200}\'","",[[802429],[15178096],[2413583]]],[409,"\\\\bl\'hôte distant a fermé la connexion de manière inattendue\\\\b","",[[12619385],[4775549],[1071437],[3710588]]],[409,"\\\\bimpossible de pousser des références vers\\\\b","",[[15192505],[2413583],[1071440],[5059138]]],[409,"\\\\bno es posible acceder a \'.{1,200}\': ","",[[799044],[5133327],[5017740]]],[409,"\\\\bfalló el empuje de algunas referencias a\\\\b","",[[3474762],[3198589],[311765],[9773382]]],[409,"\\\\bimpossibile accedere a \'.{1,200}\': ","",[[799044],[2413583],[5059138]]],[409,"无法访问 \'.{1,200}\'：","",[[15183481],[16244477],[15453885],[12836669]]],[409,"无法推送一些引用到","",[[15183481],[16244347],[15978301]]],[410,"\\\\b40[13]\\\\b.{0,20}\\\\b(?:Unauthorized|Forbidden)\\\\b","",[[5562453,561412]]],[410,"\\\\b(?:HTTP|[Ss]tatus|[Cc]ode|returned|responded|response|error)\\\\b[^\\\\d\\\\n]{0,30}[ :=(]40[13]\\\\b(?!.{0,200}\\\\brate limit\\\\b)","",[[9828060,9828062,10352348,10352350,13498076,13498078,12187356,12187358]]],[410,"\\\\b[Aa]ccess (?:denied|forbidden)\\\\b","",[[274629,561412],[5060932,274629],[3707204,5060934]]],[410,"\\\\b[Uu]nauthori[sz]ed\\\\b","",[[5562453],[5276626,2466116],[2437444,5276626]]],[410,"\\\\b[Aa]uthentication (?:failed|required|error)\\\\b","",[[349448],[3752515]]],[410,"\\\\b[Ii]nvalid (?:credentials|token|api key|API key|username or password)\\\\b","",[[860484,5305029,4233547,6091908]]],[410,"\\\\bnot authori[sz]ed\\\\b","",[[349448],[2437444,2466116]]],[410,"\\\\b(?:token|[Cc]redentials?|API key|api key|password) (?:is |are |was )?(?:invalid|expired|rejected|revoked)\\\\b","",[[5305029,860484,4233547,6091908]]],[410,"\\\\b[Ff]orbidden\\\\b","",[[561412]]],[411,"\\\\b(?:[Ii]nvalid|[Uu]nknown|[Uu]nrecogni[sz]ed|[Uu]nsupported|[Uu]nexpected|[Mm]issing|[Uu]ndefined|[Nn]o such) (?:\\\\w{1,200} ){0,2}(?:option|argument|flag|parameter|configuration|config|command|input|key|property|variable|value|version|platform|architecture|setting|module|package|plugin|file|environment)s?\\\\b","i",[[2418049,5563086,1323975,5563605,5562712,3445971,5562629,5066952]]],[411,"\\\\b(?:is|are) not (?:supported|installed|available|defined|configured|a valid)\\\\b","i",[[5395669,2439502,5394518,1069449,1922181,9705814,4741454],[2439502,4016457,5394639,4741454]]],[411,"\\\\b(?:must|should) be (?:set|defined|specified|provided|installed)\\\\b","i",[[3495124,5014485],[9707877,547140,5046595,547152,1200261]]],[411,"\\\\bnot found(?=\\\\s{0,200}(?:$|[:;.,()!\\"\']))(?!.{0,20}[Ff]alling back)","i",[[9724885]]],[411,"\\\\bdoes not exist\\\\b","i",[[1110355],[1409619]]],[411,"\\\\bdoesn\'t exist\\\\b","i",[[1110355],[3867941],[1409619]]],[412,"\\\\b(?:[Uu]ncaught|[Uu]nhandled) (?:exception|error|rejection|promise)\\\\b","i",[[791879,5562881],[2181445,1352003,2181456,1098052]]],[412,"\\\\bException in thread \\"","i",[[280945],[3822856],[3991881]]],[412,"^Caused by: ","i",[[1200281],[791891]]],[412,"\\\\bpanicked at\\\\b","i",[[831812],[4199305]]],[412,"\\\\bfatal error\\\\b","i",[[313669]]],[413,"^(?:ERROR|Error|error|FATAL)[:!] {0,3}(?!Process completed with|Command failed with exit)\\\\S","",[[4781223,4880741,4781227,5247783,5247787]]],[413,"^\\\\[(?:ERROR|Error|error|FATAL)\\\\] {0,3}\\\\S","",[[11555986,4905317,11558996]]],[413,"^(?:❌|✗|✖|🔴|🚨) {1,3}\\\\S","",[[15449701,15445669,15445605,15195961,15196028]]],[414,"^(?:[a-zA-Z_][\\\\w.]{0,120}\\\\.)?[A-Z]\\\\w{2,60}(?:Error|Exception|Warning|Exit): \\\\S","",[[4781223,2421671,2417127,6329639]]],[414,"^Traceback \\\\(most recent call last\\\\):","",[[528587],[9888591],[5065703],[5316675]]],[415,"\\\\b(?:[Vv]ersion|[Pp]ackage|[Cc]rate|[Ff]ile|[Rr]elease|[Tt]ag|[Aa]rtifact)\\\\b.{0,80}\\\\b(?:already (?:exists|uploaded|published)|(?:is|was|has been) already (?:uploaded|published|taken))\\\\b","",[[1153349,1153365,1153360,2439489,342337,2102501]]],[415,"\\\\bcannot publish over (?:the )?(?:previously published|existing) version","",[[5395477],[2249686],[6706197,1987973],[574035]]],[416,"\\\\bnot in (?:gzip|xz|bzip2|zip) format\\\\b","i",[[1942096,6400326,631376,9806416],[4016457]]],[416,"\\\\bError is not recoverable: exiting now\\\\b","i",[[1323990],[10375512],[1384514],[3701070]]],[416,"\\\\bEnd-of-central-directory signature not found\\\\b","i",[[1213382],[10498382],[313860],[9777735]]],[416,"\\\\b(?:invalid|corrupt(?:ed)?|damaged) (?:tar|zip|gzip|archive)\\\\b","i",[[2378068,2378074,1200602,819798,4793680,1942096,1053505]]],[416,"\\\\bchecksum (?:mismatch|does not match|verification failed|did not match)\\\\b","i",[[832725],[3445965,3413251,2384451,1085733],[344264,1110355,3991878,3413251]]],[417,"^jq: (?:error|\\\\d{1,200} compile error)","",[[2693605]]],[417,"^(?:awk|sed|grep|xargs|find|sort|cut|tar|unzip|cp|mv|rm|ln|chmod|chown|mkdir|date|base64|envsubst|yq): \\\\S.{3}","",[[357095,5001511,1909072,6296711,2416935,4007207,873767,5248167,6853671,854501,3500517,4774373,3205605,820047,820183,3453193,344423,529605,5846338,6625765]]],[417,"\\\\binvalid (?:interpolation|date|number|reference) format\\\\b","",[[5264528,2378052,2378062,809286],[3991878,5265734,1386822,2378066]]],[417,"\\\\bnot allowed to deploy\\\\b","",[[4026692],[5306692],[4016449]]],[417,"\\\\bjob was not acquired by Runner\\\\b","",[[275541],[1200281],[2683045]]],[418,"(?:^|[\\\\s(])(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.[a-zA-Z]\\\\w{0,9}(?::\\\\d{1,200}(?:[:.,-]\\\\d{1,200})?|\\\\(\\\\d{1,200}(?:[,:]\\\\d{1,200})?\\\\)|[:,]? line \\\\d{1,200})\\\\s?[:,]?\\\\s?(?:col(?:umn)?:? \\\\d{1,200}:? )?(?:\\\\w{1,200} )?(?:fatal )?(?:[Ee]rror|ERROR|[Ee]rreur|FATAL)\\\\b[:\\\\s[(]","",[[1385615,4792661,1578241,313669,3297665]]],[418,"^%(?:Error|Warning-\\\\w{1,200}): \\\\S{1,200}:\\\\d{1,200}:\\\\d{1,200}: ","",[[1385615,2417128]]],[419,"^(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?!log\\\\b)[a-zA-Z]\\\\w{0,9}(?::\\\\d{1,200}(?:[:.,-]\\\\d{1,200})?|\\\\(\\\\d{1,200}(?:[,:]\\\\d{1,200})?\\\\)|[:,]? line \\\\d{1,200})\\\\s?[:,]?\\\\s?(?:\\\\w{1,200} )?(?:warning|Warning|WARN|info|note|hint|style|convention|refactor)\\\\b[:\\\\s[(](?!.{1,300}\\\\[-W)","",[[6034574,2417039,3732741,2134932,5064268,848790,1335363]]],[420,"^(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:adb|ads|astro|cc|cjs|clj|cljs|coffee|cpp|cr|cs|cts|cu|dart|elm|erl|ex|exs|f90|f95|fs|go|groovy|hpp|hrl|hs|java|jl|js|jsx|kt|kts|lua|mjs|ml|mli|mts|nim|php|pl|pm|ps1|purs|py|pyi|pyx|rb|rs|scala|sh|sol|sv|swift|tcl|ts|tsx|vhd|zig):\\\\d{1,200}:\\\\d{1,200}:?(?: {1,2}(?!in |(?:warning|note|info|hint)\\\\b)|(?=[A-Z][a-z]))\\\\S.{4}","",[[9965826,9965843,9966804,9973991,9974419,9974538,9974726,9974800,9974951,9975015,9975059,9975143,9977938,9982733,9983116,9983527,9983507,9988379,9988384,9987303,9991143,4023911,9995280,9995404,9995495,352359,10003239,10003687,10003672,10007847,10007827,10011969,10015379,10015527,10015497,10016019,10019405,10027536,10027815,10027879,10028252,10028370,10028647,10028617,10028632,10035367,10036455,10039489,10039847,10040268,10040743,10040777,10043596,10044647,10044632,10052100,10068551]]],[420,"^(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:bzl|cfg|cmake|css|cue|edn|erb|feature|gql|gradle|graphql|haml|html|ini|ipynb|json|less|liquid|md|mdx|nix|pp|proto|rego|rst|sass|scss|slim|sql|svelte|tex|tf|tmpl|toml|twig|txt|vue|xaml|xml|yaml|yml):\\\\d{1,200}:\\\\d{1,200}:?(?: {1,2}(?!in |(?:warning|note|info|hint)\\\\b)|(?=[A-Z][a-z]))\\\\S.{4}","",[[9971340,9974151,9974593,9974995,9975109,9982222,9983106,9986369,9991244,9991297,328209,9994317,5296935,9999241,9999385,5043111,10010963,4543044,10015015,10015000,10019416,10028071,10028175,10035527,10036436,10039379,10039507,3183463,10040396,10040709,10043736,10043815,10044240,10044365,6066663,10044948,10052933,10059853,10060620,10063949,6607655]]],[420,"^(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.[chmrv]:\\\\d{1,200}:\\\\d{1,200}:? (?!in |(?:warning|note|info|hint)\\\\b)\\\\S.{4}","",[[9976283,9976284,9976285,9976286,9976287,9976288,9976289,9976290,9976291,9976292,9996763,9996764,9996765,9996766,9996767,9996768,9996769,9996770,9996771,9996772,10017243,10017244,10017245,10017246,10017247,10017248,10017249,10017250,10017251,10017252,10037723,10037724,10037725,10037726,10037727,10037728,10037729,10037730,10037731,10037732,10054107,10054108,10054109,10054110,10054111,10054112,10054113,10054114,10054115,10054116]]],[420,"^\\\\[?(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:adb|ads|astro|cc|cjs|clj|cljs|coffee|cpp|cr|cs|cts|cu|dart|elm|erl|ex|exs|f90|f95|fs|go|groovy|hpp|hrl|hs|java|jl|js|jsx|kt|kts|lua|mjs|ml|mli|mts|nim|php|pl|pm|ps1|purs|py|pyi|pyx|rb|rs|scala|sh|sol|sv|swift|tcl|ts|tsx|vhd|zig):(?:cell_)?\\\\d{1,200}(?::\\\\d{1,200}){0,2}(?:\\\\]:?|:?\\\\s\\\\[[A-Z]\\\\w{0,20}\\\\]) \\\\S","",[[9965826,9965843,9966804,9973991,9974419,9974538,9974726,9974800,9974951,9975015,9975059,9975143,9977938,9982733,9983116,9983527,9983507,9988379,9988384,9987303,9991143,4023911,9995280,9995404,9995495,352359,10003239,10003687,10003672,10007847,10007827,10011969,10015379,10015527,10015497,10016019,10019405,10027536,10027815,10027879,10028252,10028370,10028647,10028617,10028632,10035367,10036455,10039489,10039847,10040268,10040743,10040777,10043596,10044647,10044632,10052100,10068551]]],[420,"^\\\\[?(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:bzl|cfg|cmake|css|cue|edn|erb|feature|gql|gradle|graphql|haml|html|ini|ipynb|json|less|liquid|md|mdx|nix|pp|proto|rego|rst|sass|scss|slim|sql|svelte|tex|tf|tmpl|toml|twig|txt|vue|xaml|xml|yaml|yml):(?:cell_)?\\\\d{1,200}(?::\\\\d{1,200}){0,2}(?:\\\\]:?|:?\\\\s\\\\[[A-Z]\\\\w{0,20}\\\\]) \\\\S","",[[9971340,9974151,9974593,9974995,9975109,9982222,9983106,9986369,9991244,9991297,328209,9994317,5296935,9999241,9999385,5043111,10010963,4543044,10015015,10015000,10019416,10028071,10028175,10035527,10036436,10039379,10039507,3183463,10040396,10040709,10043736,10043815,10044240,10044365,6066663,10044948,10052933,10059853,10060620,10063949,6607655]]],[420,"^(?:[\\\\w@+.-]{1,80}\\\\/){0,20}(?:BUILD|WORKSPACE|Makefile|Dockerfile|Jenkinsfile|Gemfile|Rakefile|Vagrantfile|[Jj]ustfile|Podfile|Fastfile)(?:\\\\.\\\\w{1,10})?:\\\\d{1,200}(?::\\\\d{1,200})?:? (?!in )\\\\S.{4}","",[[610892,4764880,3412677,2905222,2642827,1856326,307526,5771730,2708692,4256006,1578196]]],[420,"^\\\\[[A-Za-z]{1,10}\\\\] (?:[^\\\\w\\\\s]{1,3} )?(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:adb|ads|astro|cc|cjs|clj|cljs|coffee|cpp|cr|cs|cts|cu|dart|elm|erl|ex|exs|f90|f95|fs|go|groovy|hpp|hrl|hs|java|jl|js|jsx|kt|kts|lua|mjs|ml|mli|mts|nim|php|pl|pm|ps1|purs|py|pyi|pyx|rb|rs|scala|sh|sol|sv|swift|tcl|ts|tsx|vhd|zig):\\\\d{1,200}(?::\\\\d{1,200})?:? \\\\S","",[[9965826,9965843,9966804,9973991,9974419,9974538,9974726,9974800,9974951,9975015,9975059,9975143,9977938,9982733,9983116,9983527,9983507,9988379,9988384,9987303,9991143,4023911,9995280,9995404,9995495,352359,10003239,10003687,10003672,10007847,10007827,10011969,10015379,10015527,10015497,10016019,10019405,10027536,10027815,10027879,10028252,10028370,10028647,10028617,10028632,10035367,10036455,10039489,10039847,10040268,10040743,10040777,10043596,10044647,10044632,10052100,10068551]]],[420,"^\\\\[[A-Za-z]{1,10}\\\\] (?:[^\\\\w\\\\s]{1,3} )?(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:bzl|cfg|cmake|css|cue|edn|erb|feature|gql|gradle|graphql|haml|html|ini|ipynb|json|less|liquid|md|mdx|nix|pp|proto|rego|rst|sass|scss|slim|sql|svelte|tex|tf|tmpl|toml|twig|txt|vue|xaml|xml|yaml|yml):\\\\d{1,200}(?::\\\\d{1,200})?:? \\\\S","",[[9971340,9974151,9974593,9974995,9975109,9982222,9983106,9986369,9991244,9991297,328209,9994317,5296935,9999241,9999385,5043111,10010963,4543044,10015015,10015000,10019416,10028071,10028175,10035527,10036436,10039379,10039507,3183463,10040396,10040709,10043736,10043815,10044240,10044365,6066663,10044948,10052933,10059853,10060620,10063949,6607655]]],[420,"^[Ii]n (?:file: )?(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:adb|ads|astro|cc|cjs|clj|cljs|coffee|cpp|cr|cs|cts|cu|dart|elm|erl|ex|exs|f90|f95|fs|go|groovy|hpp|hrl|hs|java|jl|js|jsx|kt|kts|lua|mjs|ml|mli|mts|nim|php|pl|pm|ps1|purs|py|pyi|pyx|rb|rs|scala|sh|sol|sv|swift|tcl|ts|tsx|vhd|zig):\\\\d{1,200}(?::\\\\d{1,200})?$","",[[9965826,9965843,9966804,9973991,9974419,9974538,9974726,9974800,9974951,9975015,9975059,9975143,9977938,9982733,9983116,9983527,9983507,9988379,9988384,9987303,9991143,4023911,9995280,9995404,9995495,352359,10003239,10003687,10003672,10007847,10007827,10011969,10015379,10015527,10015497,10016019,10019405,10027536,10027815,10027879,10028252,10028370,10028647,10028617,10028632,10035367,10036455,10039489,10039847,10040268,10040743,10040777,10043596,10044647,10044632,10052100,10068551]]],[420,"^[Ii]n (?:file: )?(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:bzl|cfg|cmake|css|cue|edn|erb|feature|gql|gradle|graphql|haml|html|ini|ipynb|json|less|liquid|md|mdx|nix|pp|proto|rego|rst|sass|scss|slim|sql|svelte|tex|tf|tmpl|toml|twig|txt|vue|xaml|xml|yaml|yml):\\\\d{1,200}(?::\\\\d{1,200})?$","",[[9971340,9974151,9974593,9974995,9975109,9982222,9983106,9986369,9991244,9991297,328209,9994317,5296935,9999241,9999385,5043111,10010963,4543044,10015015,10015000,10019416,10028071,10028175,10035527,10036436,10039379,10039507,3183463,10040396,10040709,10043736,10043815,10044240,10044365,6066663,10044948,10052933,10059853,10060620,10063949,6607655]]],[420,"^at (?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:adb|ads|astro|cc|cjs|clj|cljs|coffee|cpp|cr|cs|cts|cu|dart|elm|erl|ex|exs|f90|f95|fs|go|groovy|hpp|hrl|hs|java|jl|js|jsx|kt|kts|lua|mjs|ml|mli|mts|nim|php|pl|pm|ps1|purs|py|pyi|pyx|rb|rs|scala|sh|sol|sv|swift|tcl|ts|tsx|vhd|zig):\\\\d{1,200}:\\\\d{1,200} - \\\\d{1,200}:\\\\d{1,200}","",[[7232037,7494181,7756325,8018469,8280613,8542757,8804901,9067045,9329189,9591333]]],[420,"^at (?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:bzl|cfg|cmake|css|cue|edn|erb|feature|gql|gradle|graphql|haml|html|ini|ipynb|json|less|liquid|md|mdx|nix|pp|proto|rego|rst|sass|scss|slim|sql|svelte|tex|tf|tmpl|toml|twig|txt|vue|xaml|xml|yaml|yml):\\\\d{1,200}:\\\\d{1,200} - \\\\d{1,200}:\\\\d{1,200}","",[[7232037,7494181,7756325,8018469,8280613,8542757,8804901,9067045,9329189,9591333]]],[421,"^(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:adb|ads|astro|cc|cjs|clj|cljs|coffee|cpp|cr|cs|cts|cu|dart|elm|erl|ex|exs|f90|f95|fs|go|groovy|hpp|hrl|hs|java|jl|js|jsx|kt|kts|lua|mjs|ml|mli|mts|nim|php|pl|pm|ps1|purs|py|pyi|pyx|rb|rs|scala|sh|sol|sv|swift|tcl|ts|tsx|vhd|zig):\\\\d{1,200}:?\\\\s{1,2}(?!in |at |\\\\w{0,200}(?:Error|Exception|Warning|Failed|Failure)\\\\b|\\\\d)\\\\S.{4}","",[[9965826,9965843,9966804,9973991,9974419,9974538,9974726,9974800,9974951,9975015,9975059,9975143,9977938,9982733,9983116,9983527,9983507,9988379,9988384,9987303,9991143,4023911,9995280,9995404,9995495,352359,10003239,10003687,10003672,10007847,10007827,10011969,10015379,10015527,10015497,10016019,10019405,10027536,10027815,10027879,10028252,10028370,10028647,10028617,10028632,10035367,10036455,10039489,10039847,10040268,10040743,10040777,10043596,10044647,10044632,10052100,10068551]]],[421,"^(?:\\\\.{0,2}[\\\\\\\\/])?(?:[\\\\w@+.-]{1,80}[\\\\\\\\/]){0,20}[\\\\w@+-][\\\\w@.+-]{0,80}\\\\.(?:bzl|cfg|cmake|css|cue|edn|erb|feature|gql|gradle|graphql|haml|html|ini|ipynb|json|less|liquid|md|mdx|nix|pp|proto|rego|rst|sass|scss|slim|sql|svelte|tex|tf|tmpl|toml|twig|txt|vue|xaml|xml|yaml|yml):\\\\d{1,200}:?\\\\s{1,2}(?!in |at |\\\\w{0,200}(?:Error|Exception|Warning|Failed|Failure)\\\\b|\\\\d)\\\\S.{4}","",[[9971340,9974151,9974593,9974995,9975109,9982222,9983106,9986369,9991244,9991297,328209,9994317,5296935,9999241,9999385,5043111,10010963,4543044,10015015,10015000,10019416,10028071,10028175,10035527,10036436,10039379,10039507,3183463,10040396,10040709,10043736,10043815,10044240,10044365,6066663,10044948,10052933,10059853,10060620,10063949,6607655]]],[422,"^\\\\s{0,10}(?:\\\\d{1,6} {0,3})?[|│·┆] {3,200}(?:[~^]|─┬|╰─)","",[[14571877,15453797,16238949,15454053],[9853310,15454010,15457978]]],[422,"^\\\\s{0,10}(?:\\\\d{1,6} {0,3})?[|│·┆] {1,200}(?:\\\\^{3}|~{3})","",[[9957310]]],[422,"^\\\\s{0,8}(?:--\x3e |╭─\\\\[|┌─ |╭▸ )\\\\S{1,200}\\\\.\\\\w{1,8}:\\\\d{1,200}:\\\\d{1,200}\\\\]?:?$","",[[10653029,15458106,15453818]]],[423,"^\\\\W{0,6}(?:[Ff]ound |[Tt]otal[: ]{1,3}|[Ss]canned \\\\d{1,200} \\\\w{1,200}, found |[Dd]etected |[Tt]here (?:are|were|is) )?[1-9]\\\\d{0,6} (?:lint(?:ing)? |style |format(?:ting)? |validation |type |code |spelling )?(?:errors?|warnings?|problems?|issues?|violations?|offen[cs]es?|findings?|lints?|suggestions?|clones?|duplicates?|misspellings?)\\\\b(?:,| and| in | found| detected| \\\\(|\\\\.?$)","",[[1385615,6034574,2417107,4268994,2438357,5805004,3957125,2416905,3183508,2417939,5067207,836558,1135628,2438352]]],[423,"\\\\b[1-9]\\\\d{0,6} (?:[Ee]rror|[Ww]arning|ERROR|WARNING)\\\\([sS]\\\\)","",[[4908271,2024687]]],[423,"\\\\b[1-9]\\\\d{0,6} (?:\\\\w{1,200} ){0,3}(?:violations?|offen[cs]es?|lints?|findings?|issues?|problems?|duplications?|duplicates?|circular dependenc(?:y|ies)|code smells?)\\\\b(?: (?:was|were|have been|has been))? (?:found|detected)\\\\b","",[[9724885,9716052,342342,342340,9793874,9732182,9732179]]],[423,"\\\\b[Ff]ound [1-9]\\\\d{0,6} (?:\\\\w{1,200} ){0,3}(?:errors?|warnings?|problems?|issues?|violations?|offen[cs]es?|findings?|duplications?|circular dependenc(?:y|ies)|code smells?)\\\\b","",[[3688796,3688797,3688798,3688799,3688800,3688801,3688802,3688803,3688804]]],[423,"\\\\b[1-9]\\\\d{0,6} (?:\\\\w{1,200} ){0,2}(?:violations?|offen[cs]es?|lints?|style issues?)\\\\b(?: \\\\(|\\\\.?$| detected)","",[[5805004,3957125,3754350,3183508,2417958,3754308,5323118,2417939,3753190,5323076,5527918,5064268,5067110,5527876,5526758]]],[423,"\\\\b[1-9]\\\\d{0,6} (?:\\\\w{1,200} )?(?:files?|modules?|templates?) would (?:have been|be) (?:\\\\w{1,200} )?(?:changed|updated|fixed|modified|reordered|left)","",[[9794517,5264208]]],[423,"\\\\b(?:[Ee]rrors|[Ww]arnings|[Ii]ssues|[Vv]iolations|[Ff]indings)(?: found| detected| reported)?: [1-9]\\\\d{0,6}(?:, (?:warnings|errors|info)\\\\b|$)","",[[4007143,5562663,5263655,3699943,1915204,5526759,5805004]]],[423,"\\\\b\\\\d{1,200} kept, [1-9]\\\\d{0,200} broken\\\\b","",[[598987],[9744720]]],[423,"\\\\b[Ss]ummary: [1-9]\\\\d{0,6} (?:warnings?|errors?|issues?|problems?)\\\\b","",[[337511]]],[423,"\\\\b(?:[Nn]umber|[Tt]otal) (?:of )?(?:issues|problems|violations|findings)(?: found)?: ?[1-9]","",[[2438357,4268994,1386838,1386822,3959113,3959120,3959126,3959110,313686,2416905,3298246]]],[423,"\\\\b(?:[Rr]ules?|[Pp]olicies|[Cc]hecks|[Cc]ontrols) (?:failed|violated)\\\\b\\\\W{0,10}[1-9]","",[[4805381,4256521,1323731,3225926,3225942]]],[423,"\\\\b(?:[Vv]iolated|[Ff]ailed) (?:[Rr]ules?|[Pp]olicies|[Cc]hecks|[Cc]ontrols)\\\\b\\\\W{0,10}[1-9]","",[[1201301,1201167,1200328,5805004,3990802]]],[423,"\\\\b[1-9]\\\\d{0,200} duplications?\\\\b","",[[9717072],[3182785]]],[423,"\\\\b[Tt]otal number of errors: [1-9]","",[[3298197],[3959109],[4007143]]],[423,"\\\\b[Tt]otal (?:accumulated )?(?:[Ee]rrors|[Ww]arnings|[Ii]ssues|[Vv]iolations)(?: found)?\\\\s{0,4}[:=] {0,3}[1-9]","",[[5305601,800077]]],[424,"\\\\b(?:is|are|was|were) not (?:properly |correctly |well[- ])?formatted\\\\b","i",[[5325124]]],[424,"\\\\bneeds? (?:to be )?(?:re-?)?format(?:ted|ting)?\\\\b","i",[[3690820,4741638,547142,1128774]]],[424,"\\\\b(?:should|must|could|would) be (?:re-?)?formatted\\\\b","i",[[5014485,3495124,1200261,6092108],[1200261,547142,9707877,4741638,3413268,9773382]]],[424,"\\\\bincorrectly formatted\\\\b","i",[[869145],[2416847],[3413268]]],[424,"\\\\bformatting (?:differs|issues?|is (?:off|wrong))\\\\b","i",[[1085830,3413268,9761158],[3413268,1987155]]],[425,"^@@ -\\\\d{1,200}(?:,\\\\d{1,200})? \\\\+\\\\d{1,200}(?:,\\\\d{1,200})? @@","",[[16509288]]],[425,"^diff --git a\\\\/\\\\S","",[[1085830],[9865735],[5394538]]],[426,"\\\\b[Ss]yntax ?[Ee]rror\\\\b(?!.{0,120}\\\\bJSON\\\\b)","",[[5084052],[360786,362821]]],[426,"\\\\b[Pp]arse ?[Ee]rror\\\\b","",[[4199571],[1332370,1462610]]],[426,"\\\\b[Uu]nexpected (?:token|identifier|end of input|indent)\\\\b(?!.{0,120}\\\\bJSON\\\\b)","",[[5562712],[1201423,1200708,1201094,9737092]]],[426,"\\\\b[Cc]ompil(?:e|ation|er) (?:error|failed|failure)s?\\\\b","",[[3168581,848720,3166483,4231937,2408786,1386822]]],[426,"\\\\bfailed to compile\\\\b","",[[1201423]]],[426,"\\\\bBuild failed because of\\\\b","",[[3164486],[1329474],[1323093]]],[427,"(?:^|[\\\\s:])[Ee]rror(?: |\\\\[)[A-Z][A-Za-z]{0,5}\\\\d{2,6}(?:\\\\]|:| )","",[[1385615,4781228]]],[428,"\\\\b[Uu]nd(?:efined|eclared) (?:symbol|identifier|type|method|name|signal)\\\\b","",[[5083970,5562629],[5562629,1200708,1201433,1329485,1610629,835666],[1610629,5276612,1201025,1201353,835666,1329486]]],[428,"\\\\b(?:is|was) (?:undefined for the type|not declared(?: in this scope)?|undeclared)\\\\b","",[[5562629,9716035],[1610629,336196,835666]]],[428,"\\\\bfunction \\\\w{1,60}\\\\/\\\\d{1,200} (?:is )?(?:undefined|unused)\\\\b","",[[1659779]]],[428,"\\\\b[Uu]nknown (?:value|type|type constructor|identifier|module) [A-Za-z]\\\\w{0,60}$","",[[6089046,6089044,4217155,6089033,6089037]]],[428,"\\\\bundefined local variable or method \'.{1,60}\' for top-level\\\\b","",[[5562629],[3429640],[3950960],[12734863]]],[428,"\\\\bUnbound (?:value|module|constructor|type)\\\\b","",[[5562511],[3688790,3688781,5317955,1201433]]],[428,"\\\\b(?:Undefined|undeclared) (?:reference|variable):? [\'\\"`$]?\\\\w","",[[5562629]]],[428,"\\\\bnot found: (?:value|type|object)\\\\b","",[[5562663]]],[428,"\\\\b[Cc]annot find (?:symbol|value|type|function|macro|name|attribute)\\\\b","",[[5083970,3688790,1201433,1200533,3688781,5394825,4755605],[5394825,1201025]]],[428,"\\\\b(?:[Ii]ncompatible|[Mm]ismatched|[Cc]onflicting) types?\\\\b","",[[3683277,819524,1622595],[4199689,3445965,1987865]]],[428,"\\\\b[Tt]ype mismatch\\\\b","",[[4217165],[3413251]]],[428,"\\\\bis not assignable to (?:type|parameter)\\\\b","",[[1892418],[2439502],[4016449]]],[428,"\\\\bdoes not exist on type\\\\b","",[[1110355],[1409619],[3822873]]],[428,"\\\\b[Uu]nresolved (?:reference|import|identifier|symbol|external)\\\\b","",[[3236164,5083970],[5563525,9737040,3236164],[9773382,5563525,9736453,9721364]]],[428,"\\\\b[Uu]ndefined (?:reference|symbols? for architecture)\\\\b","",[[5562629],[1610629],[4739461,5083970],[4739971,336072]]],[428,"\\\\b[Ee]xpected (?:[\'\\"`][;)}\\\\]][\'\\"`]|an? (?:expression|identifier|declaration))","",[[1203262,1203247,1203245,1203326,1203311,1203309,1203390,1203375,1203373,1410066,1200229,9716035,1200206]]],[428,"\\\\bmissing return (?:statement|value)\\\\b","",[[3701074],[1394002],[344397,3822977]]],[428,"\\\\bhas no (?:member|field|method|attribute) named\\\\b","",[[3429186,315716,3429640,4755605],[315716,2102501],[2102501,3733830]]],[429,"\\\\b[1-9]\\\\d{0,200} (?:unit |integration |e2e |end-to-end )?(?:tests?|specs?|scenarios?|assertions?|suites?|test cases?|testcases?)\\\\b.{0,20}\\\\b(?:failed|failing|did not pass|FAILED)\\\\b","i",[[1577548,299785,1085733]]],[429,"\\\\b(?:tests?|specs?|suites?|scenarios?|cases?)\\\\b(?:,? \\\\w{1,200}:? \\\\d{1,200}){0,4},? {0,4}(?:failed|failures?|FAILED)[:=] {0,4}[1-9]","i",[[3166503,3166515,5579111,5579123,4740327,4740339]]],[429,"(?:^|[^\\\\w\\\\s]|\\\\d|\\\\s{2})\\\\s{0,8}(?:failed|failures)(?: (?:tests?|files?|cases?|scenarios?|checks?))?\\\\s{0,4}:\\\\s{0,4}(?![45]\\\\d\\\\d\\\\b)[1-9]\\\\d{0,200}\\\\b(?=\\\\s{0,8}(?:$|[^\\\\s\\\\w]|(?:passed|skip(?:ped)?|total|succeeded|errors?|tests?|of|ignored|pending)\\\\b))","i",[[1577548,1201413,1200521,1200321,1201347,1200328,1390932,1390915,5133507,5132488]]],[429,"\\\\b\\\\d{1,200} of \\\\d{1,200} .{0,40}\\\\bpassed\\\\b.{0,20}, [1-9]\\\\d{0,200} (?:failed|errored)\\\\b","i",[[7230406,7492550,7754694,8016838,8278982,8541126,8803270,9065414,9327558,9589702]]],[429,"\\\\b\\\\d{1,200} (?:tests?|examples?|runs?|specs?|assertions?|scenarios?|checks?|test cases?)\\\\b(?:,? \\\\d{1,200} \\\\w{1,200}){0,3}, [1-9]\\\\d{0,200} (?:failures?|failed|errors?)\\\\b","i",[[9723977,9720978]]],[429,"\\\\((?:[a-z]{1,200}=\\\\d{1,200}, ){0,4}(?:failed|failures?|errors?)=[1-9]","i",[[3166515,5579123,4740339,4781235,4007155]]],[429,"\\\\bpass(?:ed)?=\\\\d{1,200}.{0,30}\\\\bfail(?:ed)?=[1-9]","i",[[299827,3166515]]],[429,"(?:^|[^\\\\w\\\\s]|\\\\d|\\\\s{2})\\\\s{0,8}(?:# of )?(?:unexpected )?fail(?:ed|ing|ures?)?(?: count)?\\\\s{0,4}[:=]?\\\\s{1,12}(?![45]\\\\d\\\\d\\\\b)[1-9]\\\\d{0,200}(?:$| {1,2}\\\\(| of \\\\d)","i",[[1577548,299785,5562712,13784006]]],[429,"\\\\b\\\\d{1,200} passed\\\\s{1,4}[1-9]\\\\d{0,200} failed\\\\b","i",[[7230465,7492609,7754753,8016897,8279041,8541185,8803329,9065473,9327617,9589761]]],[429,"\\\\b[1-9]\\\\d{0,200} failures?[!,] \\\\d{1,200} (?:tests?|errors?)\\\\b","i",[[5579115,5579134,4740331,4740350]]],[429,"\\\\b\\\\d{1,200} results? as expected, [1-9]\\\\d{0,200} unexpected\\\\b","i",[[5562712],[5263678]]],[429,"\\\\byou failed [1-9]\\\\d{0,200} tests?\\\\b","i",[[4020550],[1329500,1329501,1329502,1329503,1329504,1329505,1329506,1329507,1329508]]],[429,"^#? ?fail(?:ed|ures?)?:?\\\\s{1,8}[1-9]\\\\d{0,200}$","i",[[1577548,299815,3166503,5579111,4740327,9723977,13656137,13783425]]],[429,"\\\\bFAIL-NEW: [1-9]","i",[[10543447]]],[429,"^\\\\s{0,8}[1-9]\\\\d{0,200} (?:failed|failing|fail|failures?)(?:$| \\\\()","i",[[9723977,1329518,299785,3701102,2410862,4741486,1390958]]],[429,"\\\\bPassing: \\\\d{1,200} \\\\| Failing: [1-9]","i",[[9926982],[1997147,1997148,1997149,1997150,1997151,1997152,1997153,1997154,1997155,1997156],[341193],[299785]]],[429,"\\\\b[1-9]\\\\d{0,200}\\\\/\\\\d{1,200} (?:tests? )?(?:failed|failing)\\\\b","i",[[7229825,5065030,5323078,7491969,7754113,8016257,8278401,8540545,8802689,9064833,9326977,9589121]]],[429,"\\\\b[1-9]\\\\d{0,200} (?:failed|failing|failures?),? (?:and )?\\\\d{1,200} (?:passed|passing|succeeded|ok|skipped|success)","i",[[9723977,1200206,3166526,299785,3701057,2417150,1462350,5579134,1390913,4740350]]],[429,"\\\\b\\\\d{1,200} (?:passed|passing|succeeded|ok)\\\\b,? (?:and )?(?:\\\\d{1,200} \\\\w{1,200},? )?[1-9]\\\\d{0,200} (?:failed|failing|failures?|errors?)\\\\b","i",[[9723977,299785,9720978]]],[430,"\\\\b(?:some|unit|integration|e2e|end-to-end|smoke|regression|acceptance|functional) tests? (?:have |has )?(?:failed|failing)\\\\b","iu",[[1577548,299785]]],[430,"\\\\b[Tt]ests? (?:run |suite |case |execution |job )?(?:has |have )?(?:failed|FAILED)\\\\b","iu",[[1577548]]],[430,"\\\\bTEST(?:S)?[ _-]?(?:RUN[ _-]?)?FAIL(?:ED|URE|URES|)\\\\b","iu",[[1389830,4805510,5564742,5564998,5564934,5065030,5065286,5411989,5065222,5407893,5063878,5323078,5323334,5149845,5323270,5145749]]],[430,"[❌✗✘✖🔴] .{0,60}\\\\btests?\\\\b.{0,60}\\\\b(?:failed|failure|fail)\\\\b","iu",[[15449701,15445669,15445733,15445605,15195961]]],[430,"\\\\btest failures?\\\\b","iu",[[5065030]]],[430,"\\\\bTEST-UNEXPECTED-(?!ERROR \\\\| \\\\S{1,200}:\\\\d)\\\\w{1,200}","iu",[[5065237],[3692048],[5263656]]],[431,"^\\\\S.{0,120}(?:\\\\s{2,200}|\\\\t|\\\\.{3,200} ?)FAIL(?:ED|URE)?(?::|\\\\s|$)","",[[1577548]]],[432,"\\\\bTEST-UNEXPECTED-(?:FAIL|ERROR(?! \\\\| \\\\S{1,200}:\\\\d{1,200})|TIMEOUT|PASS|CRASH|NOTRUN)\\\\b","",[[1329670,5065237,1329680,1329667],[5065237,3692048],[3692048,5263656]]],[432,"\\\\bPROCESS-CRASH \\\\|","",[[5061123],[5015927]]],[432,"\\\\bTEST-VALGRIND-ERROR\\\\b","",[[5065238],[2416936],[311762]]],[433,"\\\\b[Aa]ssert(?:ion)? ?(?:Error|Failed|failed|failure)\\\\b","i",[[5058898,1385734,4802886,2421638,3991878]]],[433,"\\\\bASSERT(?:ION)? FAILED\\\\b","i",[[4802886,3991878]]],[433,"\\\\bexpected:? .{1,120},? (?:but )?(?:got|was|received|actual|found|saw)\\\\b:? ","i",[[6357315,5263655]]],[434,"\\\\bTests run: [1-9]\\\\d{0,200}, Failures: 0, Errors: 0\\\\b","",[[16404865],[4740327],[16404818],[4805543]]],[434,"\\\\b[1-9]\\\\d{0,200} (?:tests? )?passed[,;] 0 (?:failed|failures)\\\\b","",[[5001534]]],[434,"^={1,200} [1-9]\\\\d{0,200} passed(?:, \\\\d{1,200} (?:skipped|warnings?|deselected|xfailed|xpassed|subtests passed)){0,200} in [\\\\d.]{1,200} ?s","",[[9764947]]],[434,"^Tests: {1,8}(?:\\\\d{1,200} (?:skipped|todo), )?[1-9]\\\\d{0,200} passed, \\\\d{1,200} total","",[[5063911],[5001534]]],[434,"^ {4,8}Tests {1,2}[1-9]\\\\d{0,200} passed \\\\(","",[[1329518]]],[434,"\\\\b[1-9]\\\\d{0,200} (?:tests?|examples?|runs),? (?:\\\\d{1,200} assertions, )?0 failures\\\\b","",[[7229825]]],[434,"^OK \\\\([1-9]\\\\d{0,200} tests?, \\\\d{1,200} assertions?\\\\)","",[[3979630]]],[434,"^test result: ok\\\\. [1-9]","",[[5555495],[9761510]]],[435,"^\\\\s{0,8}(?:--- |\\\\*{3} |>{2,3} )?(?:FAIL|FAILED|FAILURE)(?:: | {1,4})\\\\S{0,80}(?:[Tt]est|[Ss]pec|::|#)","",[[1577548,10652197,14380453,14113094,14114149]]],[435,"^\\\\s{0,8}not ok \\\\d","",[[5395403]]],[435,"^(?:Result|Status|Overall(?: result)?|Test (?:result|status)): {1,3}(?:FAIL|FAILED|FAILURE)\\\\b","",[[5555495,5330151,4022610]]],[435,"^(?:FAILURES!|ERRORS!|\\\\*{3}\\\\s?FAILED\\\\s?\\\\*{3}|TESTS? (?:RUN )?FAILED)","",[[4740331,4007147,1577548,5065030,5564742,5323078]]],[436,": error: -\\\\[\\\\S{1,80} \\\\S{1,80}\\\\] : ","",[[10377772],[11950565]]],[436,"\\"result\\": ?\\"(?:failure|failed|fail)\\"","",[[13007942,13007217],[5579121,3166513,12919123],[12919123,299825]]]]}'));
}),
18253: ((A, e, n) => {
n.d(e, {
compilePattern: () => compilePattern
});
var t = n(2856);
const o = 4e3;
function compilePattern(A, e) {
const n = t.L3.compile(A, e ? t.L3.CASE_INSENSITIVE : 0);
return {
source: A,
flags: e ? "i" : "",
test: A => n.test(A.slice(0, o))
};
}
}),
44317: ((A, e, n) => {
n.d(e, {
Z: () => refuseOtherFolder,
f: () => folderIdentity
});
var t = n(73024);
var o = n(19473);
function folderIdentity(A) {
try {
const e = (0, t.statSync)(A, {
bigint: true
});
if (!e.isDirectory()) return;
return {
path: (0, t.realpathSync)(A),
device: String(e.dev),
inode: String(e.ino)
};
} catch {
return;
}
}
function refuseOtherFolder(A, {device: e, inode: n}) {
const i = folderIdentity(A);
if (i?.device === e && i.inode === n) return;
if ((0, t.lstatSync)(A, {
throwIfNoEntry: false
}) === void 0) return;
throw new o.RefusedError("workspace-replaced", `Workspace not restored: ${A} is not the folder that it was before the script, but another one or a link. Have the script change what is in the workspace, not the workspace.`);
}
}),
19119: ((A, e, n) => {
n.d(e, {
XD: () => appendPlainFile,
b$: () => readPlainFile,
rr: () => openPlainFile,
wX: () => namesIn
});
var t = n(73024);
var o = n(19473);
const i = t.constants.O_RDONLY | (t.constants.O_NOFOLLOW ?? 0) | (t.constants.O_NONBLOCK ?? 0);
function openPlainFile(A, {maxBytes: e, followLinks: n = false}) {
let r;
try {
r = (0, t.openSync)(A, n ? i & ~(t.constants.O_NOFOLLOW ?? 0) : i);
} catch (e) {
const n = (0, o.codeOf)(e);
if (n === "ENOENT" || n === "ENOTDIR") return;
if (n === "ELOOP" || n === "EMLINK") throw refused(A, "it is a symbolic link");
if (n === "ENXIO" || n === "ENODEV") throw refused(A, "it is no regular file");
throw e;
}
try {
const n = (0, t.fstatSync)(r);
if (!n.isFile()) throw refused(A, "it is no regular file");
if (n.size > e) throw refused(A, `it has ${n.size} bytes, and at most ${e} are read`);
return r;
} catch (A) {
(0, t.closeSync)(r);
throw A;
}
}
function readPlainFile(A, e) {
const n = openPlainFile(A, e);
if (n === void 0) return;
try {
const A = Buffer.alloc(Math.min((0, t.fstatSync)(n).size, e.maxBytes));
let o = 0;
while (o < A.length) {
const e = (0, t.readSync)(n, A, o, A.length - o, o);
if (e === 0) break;
o += e;
}
return A.subarray(0, o);
} finally {
(0, t.closeSync)(n);
}
}
const r = t.constants.O_WRONLY | t.constants.O_APPEND | t.constants.O_CREAT | (t.constants.O_NOFOLLOW ?? 0) | (t.constants.O_NONBLOCK ?? 0);
function appendPlainFile(A, e, n = 420) {
let i;
try {
i = (0, t.openSync)(A, r, n);
} catch (e) {
const n = (0, o.codeOf)(e);
throw n === "ELOOP" || n === "EMLINK" || n === "ENXIO" || n === "EISDIR" ? notAppended(A) : e;
}
try {
if (!(0, t.fstatSync)(i).isFile()) throw notAppended(A);
const n = Buffer.from(e);
for (let A = 0; A < n.length; ) A += (0, t.writeSync)(i, n, A);
} finally {
(0, t.closeSync)(i);
}
}
const notAppended = A => new o.UserError(`${A} not written: it is no regular file. Remove what is in its place.`);
const refused = (A, e) => new o.UserError(`${A} not read: ${e}. Put a regular file in its place.`);
function namesIn(A) {
try {
return (0, t.readdirSync)(A);
} catch (A) {
if ((0, o.codeOf)(A) === "ENOENT") return [];
throw A;
}
}
}),
69511: ((A, e, n) => {
n.d(e, {
D0: () => d,
EO: () => runGit,
HU: () => s,
Uy: () => watchStall,
_K: () => gitEnvironment,
t1: () => streamGit
});
var t = n(73024);
var o = n(48161);
var i = n(76760);
var r = n(19473);
async function runGit(A) {
const e = [];
await streamGit(A, A => void e.push(A));
return Buffer.concat(e);
}
function streamGit(A, e) {
const {gitDir: n, args: o, env: i, signal: d} = A;
return new Promise((l, u) => {
const {spawn: f} = process.getBuiltinModule("node:child_process");
const g = f("git", [ ...s, ...o ], {
env: gitEnvironment(n, i),
windowsHide: true,
...d && {
signal: d
}
});
let w = "";
let b = false;
const p = watchStall(g, A.stallCheckMs, () => {
b = true;
});
g.stdout.on("data", e);
g.stderr.on("data", A => {
if (w.length < a) w += A.toString("utf8");
});
g.on("error", A => u((0, r.codeOf)(A) === "ENOENT" ? noGit() : A));
g.on("close", (A, e) => {
p.end();
if (A === 0) l(); else if (b) u(failed(o, c)); else u(failed(o, w.trim() || `it ended with ${e ?? A}`));
});
g.stdin.on("error", () => {});
if (A.inputFile) (0, t.createReadStream)(A.inputFile, {
start: A.offset ?? 0
}).pipe(g.stdin); else g.stdin.end(A.input ?? "");
});
}
const s = [ "--no-pager", "--no-optional-locks", "-c", `core.hooksPath=${o.devNull}`, "-c", "core.fsmonitor=false", "-c", "protocol.allow=never", "-c", "gc.auto=0", "-c", "maintenance.auto=false" ];
function gitEnvironment(A, e = {}) {
return {
PATH: absoluteFolders(process.env.PATH ?? ""),
...process.env.SystemRoot ? {
SystemRoot: process.env.SystemRoot
} : {},
LC_ALL: "C",
HOME: i.join(A, "no-home"),
GIT_DIR: A,
GIT_CONFIG_NOSYSTEM: "1",
GIT_CONFIG_GLOBAL: o.devNull,
GIT_TERMINAL_PROMPT: "0",
GIT_NO_LAZY_FETCH: "1",
GIT_NO_REPLACE_OBJECTS: "1",
...e
};
}
const absoluteFolders = A => A.split(i.delimiter).filter(A => i.isAbsolute(A)).join(i.delimiter);
const a = 2e3;
const failed = (A, e) => new r.RefusedError("git-failed", `git ${A[0]} failed: ${e}. Check the repository with "git fsck".`);
const noGit = () => new r.UserError("Git state needs the program git: it is not on PATH. Install git, or use a folder without a repository.");
const d = 2e3;
const l = 8;
const c = "it waited without doing anything and was ended. Look for pipes among the files of .git";
function watchStall(A, e, n) {
const {pid: t} = A;
if (e === void 0 || t === void 0) return {
end: () => {}
};
let o = 0;
let i;
const r = setInterval(() => {
const e = waitingState(t);
const s = e && `${e} ${bytesOf(A.stdout).read} ${bytesOf(A.stdin).written}`;
o = s !== void 0 && s === i ? o + 1 : 0;
i = s;
if (o < l) return;
clearInterval(r);
n();
A.kill("SIGKILL");
}, e);
r.unref();
return {
end: () => clearInterval(r)
};
}
function bytesOf(A) {
const {bytesRead: e = 0, bytesWritten: n = 0} = A ?? {};
return {
read: e,
written: n
};
}
function waitingState(A) {
try {
const e = (0, t.readFileSync)(`/proc/${A}/stat`, "latin1");
const n = e.slice(e.lastIndexOf(")") + 2).split(" ");
return n[0] === "S" ? `${n[11]} ${n[12]}` : void 0;
} catch {
return;
}
}
}),
3414: ((A, e, n) => {
n.d(e, {
Bs: () => commandFileVariables,
Q3: () => publishCommandFiles,
_4: () => a,
hi: () => createCommandFiles,
zX: () => readCommandFiles
});
var t = n(73024);
var o = n(76760);
var i = n(19473);
var r = n(2637);
const s = 64 * 1024 * 1024;
const a = 1024 * 1024;
const d = "NODE_OPTIONS";
const l = {
output: "GITHUB_OUTPUT",
env: "GITHUB_ENV",
path: "GITHUB_PATH",
summary: "GITHUB_STEP_SUMMARY",
state: "GITHUB_STATE"
};
const c = Object.keys(l);
function createCommandFiles(A) {
(0, t.mkdirSync)(A, {
recursive: true
});
const e = Object.fromEntries(c.map(e => [ e, o.join(A, e) ]));
for (const A of c) (0, t.writeFileSync)(e[A], "");
return e;
}
function commandFileVariables(A) {
return Object.fromEntries(c.map(e => [ l[e], A[e] ]));
}
function readCommandFiles(A) {
const e = [];
const read = (n, t) => {
try {
return readText(A[n], t);
} catch (A) {
e.push(`Unable to process file command '${n}' successfully. ${(0, i.messageOf)(A)}`);
return "";
}
};
const parse = (A, n) => {
const {entries: t, problem: o} = (0, r.Hl)(n, {
unnamed: A !== "output"
});
if (o === void 0) return {
entries: t,
text: endLine(n)
};
e.push(`Unable to process file command '${A}' successfully. ${o}`);
return {
entries: t,
text: (0, r.Rd)(t)
};
};
const n = parse("output", read("output"));
const t = parse("env", read("env"));
parse("state", read("state"));
const o = read("path", {
needed: false
});
const s = read("summary", {
needed: false,
atMost: a + 1
});
for (const A of t.entries.keys()) if (A === "" || A.toUpperCase() === d) t.entries.delete(A);
return {
published: {
outputs: n.entries,
env: t.entries,
path: (0, r.Rr)(o),
summary: s
},
problems: e,
texts: {
output: n.text,
env: t.text,
path: endLine(o),
summary: s
}
};
}
function publishCommandFiles(A, e) {
for (const [n, o] of Object.entries(A.texts)) {
const A = e[n];
if (A !== void 0 && o !== "") (0, t.appendFileSync)(A, o);
}
}
function endLine(A) {
return A === "" || A.endsWith("\n") ? A : `${A}\n`;
}
function readText(A, {atMost: e = s, needed: n = true} = {}) {
let o;
try {
o = (0, t.openSync)(A, t.constants.O_RDONLY | (t.constants.O_NONBLOCK ?? 0));
} catch (A) {
if ((0, i.codeOf)(A) === "ENOENT" || (0, i.codeOf)(A) === "ENOTDIR") return "";
throw A;
}
try {
const A = (0, t.fstatSync)(o);
if (A.isDirectory() && !n) return "";
if (!A.isFile()) throw new Error("It is no longer a regular file");
if (A.size > s) throw new Error(`It has ${A.size} bytes, more than ${s}`);
const i = Buffer.alloc(Math.min(A.size, e));
return decode(i.subarray(0, (0, t.readSync)(o, i)));
} finally {
(0, t.closeSync)(o);
}
}
function decode(A) {
if (A[0] === 255 && A[1] === 254) return new TextDecoder("utf-16le").decode(A);
if (A[0] === 254 && A[1] === 255) return new TextDecoder("utf-16be").decode(A);
return (new TextDecoder).decode(A);
}
}),
50014: ((A, e, n) => {
n.d(e, {
B: () => apply,
t: () => recorded
});
var t = n(19473);
const o = {
RETRY: [ "restore", "retry" ],
RESUME: [ "resume" ],
SKIP: [ "skip" ],
ROLLBACK: [ "nominate" ],
MANUAL: [ "hand-over" ]
};
const i = [ "step-back" ];
const r = new Set([ "restore" ]);
async function apply(A, e, n, t) {
const s = A.stepBack ? i : o[A.strategy];
const a = s.filter(A => e[A] || !r.has(A));
const d = a.every(A => e[A]) ? a : [ "hand-over" ];
let l = {
done: true
};
for (const o of d) {
const i = e[o];
if (!i) return {
done: false,
why: `nothing here can do "${o}"`
};
l = await perform(o, i, {
key: `${t}/${o}`,
why: A.why
}, n);
if (!l.done) break;
}
return l;
}
async function perform(A, e, n, t) {
const {key: o, why: i} = n;
const r = await t.record(o, {
kind: "intent",
act: A,
why: i
});
if (!r) {
const i = await t.find(o, "act");
if (i) return outcomeOf(i);
const r = e.resolve ? await e.resolve(n) : {
done: false,
why: s
};
if (r) return settle(A, n, r, t);
}
return settle(A, n, await attempt(e, n), t);
}
async function recorded(A, e, n, o) {
const i = {
key: A.newKey(e),
why: n
};
await A.record(i.key, {
kind: "intent",
act: e,
why: n
});
try {
const {result: n, durationMs: t, savedMs: r, ...s} = await o();
const a = t === void 0 ? {} : {
durationMs: Math.round(t)
};
const d = r === void 0 ? {} : {
savedMs: Math.round(r)
};
await settle(e, i, {
done: true,
...s,
...a,
...d
}, A);
return n;
} catch (n) {
await settle(e, i, {
done: false,
why: (0, t.messageOf)(n)
}, A);
throw n;
}
}
const s = "it was begun before, and whether it was done is unknown; rerail does not do it twice";
async function attempt(A, e) {
try {
return await A.run(e);
} catch (A) {
return {
done: false,
why: (0, t.messageOf)(A)
};
}
}
async function settle(A, {key: e, why: n}, t, o) {
await o.record(e, {
kind: "act",
act: A,
why: n,
...t
});
return t;
}
const outcomeOf = ({done: A, why: e, checkpoint: n, durationMs: t}) => ({
done: A,
...e === void 0 ? {} : {
why: e
},
...n === void 0 ? {} : {
checkpoint: n
},
...t === void 0 ? {} : {
durationMs: t
}
});
}),
68214: ((A, e, n) => {
n.r(e);
n.d(e, {
findEarlier: () => findEarlier,
recordName: () => recordName,
withEarlier: () => withEarlier
});
var t = n(19473);
var o = n(60245);
const i = 10;
const recordName = A => `job-a${A.attempt}-${A.jobKey}`;
async function findEarlier({identity: A, debug: e, whole: n, unauthenticated: r, store: s}) {
if (A.attempt <= 1) return fresh("first-attempt", "this is the first attempt");
if (e) return fresh("debug-logging", "the run was re-run with debug logging, so everything runs");
if (n) return fresh("rerun-all", "all jobs of the run were re-run, so everything runs");
if (r !== void 0) return fresh("unauthenticated", `${r}, so only checkpoints authenticated by the input "checkpoint-key" are used`, true);
const a = Math.max(1, A.attempt - i);
for (let e = A.attempt - 1; e >= a; e -= 1) try {
const n = await s.getRecord(recordName({
...A,
attempt: e
}));
if (n === void 0) continue;
const t = (0, o.u9)(n);
if (t && isOurs(t, A, e)) return {
found: true,
record: t
};
return fresh("record-foreign", `the record of attempt ${e} is not one of this job`, true);
} catch (A) {
const n = A instanceof t.RefusedError && A.reason === "record-contested";
if (!n) return fresh("service-failed", `the record of attempt ${e} could not be read: ${(0, 
t.messageOf)(A)}`, true);
return fresh("record-contested", 'two jobs of the earlier attempt have the same job key; give each caller its own input "key"', true);
}
return fresh("nothing-recorded", "no earlier attempt left a record that can be seen from here");
}
function withEarlier(A, e) {
const n = new Map(e?.stages.map(A => [ A.name, {
...A,
attempt: A.attempt ?? e.attempt
} ]));
const isPrepared = ({state: A, before: e}) => A !== "started" || e !== void 0;
const t = A.map(A => isPrepared(A) ? A : n.get(A.name) ?? A);
const o = new Set(t.map(({name: A}) => A));
return [ ...t, ...[ ...n.values() ].filter(({name: A}) => !o.has(A)) ];
}
const fresh = (A, e, n = false) => ({
found: false,
reason: A,
why: e,
alarming: n
});
const isOurs = (A, e, n) => A.jobKey === e.jobKey && A.attempt === n && A.runId === e.runId && A.repository === e.repository;
}),
44634: ((A, e, n) => {
n.d(e, {
namedExecutables: () => namedExecutables
});
var t = n(77598);
var o = n(73024);
var i = n(51455);
var r = n(76760);
const s = new Set(("if then else elif fi case esac for while until do done in function select time coproc " + "alias bg bind break builtin caller cd command compgen complete compopt continue declare dirs disown echo enable eval exec exit export " + "false fc fg getopts hash help history jobs kill let local logout mapfile popd printf pushd pwd read readarray readonly return set shift " + "shopt source suspend test times trap true type typeset ulimit umask unalias unset wait").split(" "));
const a = 2e3;
const d = 16 * 1024 * 1024;
async function namedExecutables(A, e) {
const n = searchPath(A);
const t = {};
for (const o of wordsOf(A)) {
const i = resolve(o, n, A);
if (i === void 0) continue;
const r = await identityOf(i, A.workspace, e.has(o)).catch(() => "unreadable");
if (r !== void 0) t[o] = r;
}
return t;
}
function wordsOf({text: A, shell: e = ""}) {
const n = e === "" || /^(?:\S*\/)?(?:ba|da|z|k)?sh\b/.test(e);
const t = new Set;
for (const o of `${e}\n${A}`.split(/[^\p{L}\p{N}_.+@~${}/-]+/u)) {
const A = o.replace(/^[{-]+|\.+$/g, "");
const e = A.includes("${") ? A : A.replace(/[{}]/g, "");
if (!/[\p{L}\p{N}_]/u.test(e) || n && s.has(e)) continue;
t.add(e);
if (t.size === a) break;
}
return [ ...t ].sort();
}
function searchPath({text: A, workingDirectory: e, env: n}) {
const t = [ ...A.matchAll(/\bPATH=["']?([^"'\s;]+)/g) ].flatMap(([, A = ""]) => A.split(":"));
const o = (n.PATH ?? n.Path ?? "").split(r.delimiter);
const i = t.filter(A => !/^\$\{?PATH\}?$/.test(A)).map(A => expand(A, n));
const s = i.filter(A => A !== void 0);
return [ ...new Set([ ...s, ...o ].map(A => r.resolve(e, A))) ];
}
function resolve(A, e, {workingDirectory: n, env: t}) {
const o = expand(A, t);
if (o === void 0) return;
const i = /[\\/]/.test(o) ? [ r.resolve(n, o) ] : e.map(A => r.join(A, o));
const s = process.platform === "win32" ? [ "", ...(t.PATHEXT ?? ".COM;.EXE;.BAT;.CMD").split(";") ] : [ "" ];
for (const A of i) {
const e = s.map(e => A + e).find(isExecutable);
if (e !== void 0) return e;
}
return;
}
function isExecutable(A) {
const e = (0, o.statSync)(A, {
throwIfNoEntry: false
});
return e?.isFile() === true && (process.platform === "win32" || (e.mode & 73) !== 0);
}
function expand(A, e) {
let n = true;
const t = A.replace(/^~(?=\/|$)/, e.HOME ?? "~").replace(/\$\{(\w+)\}|\$(\w+)/g, (A, t, o) => {
const i = e[t ?? o];
if (i === void 0) n = false;
return i ?? "";
});
return n && !/[${}]/.test(t) ? t : void 0;
}
async function identityOf(A, e, n) {
const s = await (0, i.realpath)(A);
if (s.startsWith(e + r.sep)) return;
const a = (0, t.createHash)("sha256");
const {size: l} = (0, o.statSync)(s);
if (!n || l <= d) for await (const A of (0, o.createReadStream)(s)) a.update(A); else a.update(String(l));
for (const A of await companionsOf(s)) a.update(`\0${A}`);
return a.digest("hex").slice(0, 16);
}
async function companionsOf(A) {
const e = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(A)?.[1];
if (e !== void 0) return [ await (0, i.readFile)(r.join(e, "package.json"), "utf8").catch(() => "") ];
if (!/[\\/]python[\d.]*$/.test(A) && !await startsPython(A)) return [];
const n = r.join(r.dirname(A), "..", "lib");
const t = (await entriesOf(n)).filter(A => /^python\d/.test(A));
const o = t.flatMap(A => [ "site-packages", "dist-packages" ].map(e => r.join(n, A, e)));
const s = (await Promise.all(o.map(entriesOf))).flat();
return s.filter(A => /\.(?:dist|egg)-info$/.test(A)).sort();
}
async function startsPython(A) {
const e = await (0, i.open)(A);
try {
const {buffer: A, bytesRead: n} = await e.read(Buffer.alloc(256), 0, 256, 0);
return /^#!.*python/.test(A.toString("latin1", 0, n));
} finally {
await e.close();
}
}
const entriesOf = A => (0, i.readdir)(A).catch(() => []);
}),
77595: ((A, e, n) => {
n.d(e, {
b: () => o,
findUnfilteredDownload: () => findUnfilteredDownload
});
var t = n(14006);
const o = 'pattern: "!rerail-*"';
function findUnfilteredDownload(A) {
for (const {where: e, steps: n} of A) {
const A = n.find(takesAll);
if (A) return {
what: A.uses ?? s,
where: e
};
}
return;
}
const i = /^actions\/download-artifact@/i;
const r = /^actions\/upload-artifact\/merge@/i;
const s = "gh run download";
function takesAll({uses: A = "", run: e, with: n}) {
if (e !== void 0) return commandTakesAll(e);
const t = n.pattern ?? "";
if (r.test(A)) return matchesRerail(t);
if (!i.test(A) || isOtherRun(n["run-id"] ?? "")) return false;
const o = [ n.name, n["artifact-ids"] ].some(A => (A ?? "").trim() !== "");
return !o && matchesRerail(t);
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
}),
31435: ((A, e, n) => {
n.d(e, {
reportPage: () => reportPage
});
var t = n(77598);
const o = `\n:root{color-scheme:light dark;--ground:#fff;--text:#1f2328;--quiet:#4b535c;--line:#c6cdd5;--link:#0a4f9e;--all:#2f6fb4;--passed:#14532d;--stripe:#f4f6f8}\n@media (prefers-color-scheme:dark){:root{--ground:#0d1117;--text:#e6edf3;--quiet:#a9b4bf;--line:#3d444d;--link:#7ab8ff;--all:#4c8ed9;--passed:#b7f0c4;--stripe:#161b22}}\n*{box-sizing:border-box}\nbody{margin:0 auto;padding:1rem;max-width:68rem;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}\nh1{font-size:1.6rem;line-height:1.25;margin:.5rem 0}\nh2{font-size:1.2rem;margin:2rem 0 .5rem}\np{margin:.5rem 0}\na{color:var(--link)}\na:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}\nnav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;list-style:none}\nnav a{display:inline-block;padding:.25rem 0}\n.skip{position:absolute;left:-100vw}\n.skip:focus{position:static}\n.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}\n.scroll{overflow-x:auto}\ntable{border-collapse:collapse;width:100%;font-size:.95rem}\nth,td{text-align:left;vertical-align:top;padding:.4rem 1rem .4rem 0;border-bottom:1px solid var(--line);white-space:nowrap}\nth[scope=row]{font-weight:600}\n.long{white-space:normal;min-width:12rem}\nthead th{color:var(--quiet);font-weight:600}\n.number{text-align:right;font-variant-numeric:tabular-nums}\ntbody tr:nth-child(even){background:var(--stripe)}\n.bar{display:block;width:9rem;height:.5rem;margin:.25rem 0 0 auto}\nrect{fill:var(--all)}\nrect.passed{fill:var(--passed)}\nfigure{margin:.5rem 0}\n.weeks{display:block;width:100%;height:10rem;border-bottom:1px solid var(--quiet)}\n.axis{display:flex;justify-content:space-between;color:var(--quiet);font-size:.875rem}\nfigcaption{color:var(--quiet);font-size:.875rem}\n.key{display:inline-block;width:.8rem;height:.8rem;background:var(--all)}\n.key.passed{background:var(--passed);margin-left:1rem}\ncode{font-family:ui-monospace,monospace}\nfooter{margin-top:2rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.875rem}\n@media (max-width:40rem){th[scope=row]{white-space:normal;min-width:8rem;overflow-wrap:anywhere}.bar{width:4rem}.long{min-width:9rem}th,td{padding-right:.6rem}}\n@media print{nav,.skip{display:none}}\n`;
var i = n(50282);
const r = 300;
const s = 40;
const a = 26;
function reportPage(A) {
const e = A.repository === null ? "rerail report" : `rerail report for ${A.repository}`;
const n = (0, i.K)(A);
const r = `default-src 'none'; style-src 'sha256-${(0, t.hash)("sha256", o, "base64")}'; base-uri 'none'; form-action 'none'`;
const s = n.map(A => `<li><a href="#${A.id}">${escapeHtml(A.title)}</a></li>`);
return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${r}">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n<title>${escapeHtml(e)}</title>\n<style>${o}</style>\n</head>\n<body>\n<a class="skip" href="#main">Skip to the figures</a>\n<header>\n<h1>${escapeHtml(e)}</h1>\n<p>${escapeHtml(periodOf(A))}</p>\n<ul>\n${(0, 
i.Q)(A).map(A => `<li>${escapeHtml(A)}</li>`).join("\n")}\n</ul>\n</header>\n<nav aria-label="On this page">\n<ul>\n${s.join("\n")}\n</ul>\n</nav>\n<main id="main">\n${n.map(e => sectionHtml(e, A)).join("\n")}\n</main>\n<footer><p>Made by <code>rerail report</code>. A rate comes with its number of cases (n) and a 95 % interval (Wilson).</p></footer>\n</body>\n</html>\n`;
}
const periodOf = ({since: A, until: e}) => `${A === null ? "Until" : `From ${A.slice(0, 10)} to`} ${e.slice(0, 16).replace("T", " ")} UTC`;
const d = {
"&": "&amp;",
"<": "&lt;",
">": "&gt;",
'"': "&quot;",
"'": "&#39;"
};
const escapeHtml = A => A.replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ").replace(/[&<>"']/g, A => d[A]);
function sectionHtml(A, e) {
const {id: n, title: t, note: o, rows: i, empty: r} = A;
return [ `<section aria-labelledby="${n}">`, `<h2 id="${n}" tabindex="-1">${escapeHtml(t)}</h2>`, ...o === void 0 ? [] : [ `<p>${escapeHtml(o)}</p>` ], ...n === "by-week" && i.length > 0 ? [ weekChart(e.failures.byWeek.slice(-a)) ] : [], i.length === 0 ? `<p>${escapeHtml(r)}</p>` : n === "recommendations" ? advice(i) : table(A), "</section>" ].join("\n");
}
const sentence = A => escapeHtml(`${A}`.slice(0, 1e3)).replace(/`([^`]+)`/g, "<code>$1</code>");
const advice = A => `<ul>\n${A.map(([A = "", e = ""]) => `<li><strong>${sentence(A)}</strong> ${sentence(e)}.</li>`).join("\n")}\n</ul>`;
function table({id: A, title: e, columns: n, rows: t, chart: o}) {
const i = o ? Math.max(1, ...t.map(A => Number(A[o.column]))) : 1;
const a = o?.kind === "bars";
const d = n.map((A, e) => t.every(A => typeof A[e] === "number"));
const cell = (A, e) => {
const n = escapeHtml(String(A).slice(0, r));
const t = [ ...d[e] ? [ "number" ] : [], ...n.length > s ? [ "long" ] : [] ];
const l = t.length === 0 ? "" : ` class="${t.join(" ")}"`;
if (e === 0) return `<th scope="row"${l}>${n}</th>`;
const c = a && e === o.column ? barOf(Number(A) / i) : "";
return `<td${l}>${n}${c}</td>`;
};
const l = n.map((A, e) => `<th scope="col"${d[e] ? ' class="number"' : ""}>${escapeHtml(A)}</th>`);
return [ `<div class="scroll" role="region" tabindex="0" aria-label="Table: ${escapeHtml(e)}">`, `<table id="${A}-table">`, `<caption class="hidden">${escapeHtml(e)}</caption>`, `<thead><tr>${l.join("")}</tr></thead>`, `<tbody>`, ...t.map(A => `<tr>${A.map(cell).join("")}</tr>`), "</tbody>", "</table>", "</div>" ].join("\n");
}
const barOf = A => `<svg class="bar" aria-hidden="true" focusable="false" viewBox="0 0 100 1" preserveAspectRatio="none"><rect width="${(A * 100).toFixed(1)}" height="1"/></svg>`;
function weekChart(A) {
const e = Math.max(1, ...A.map(({failures: A}) => A));
const height = A => Math.min(100, A / e * 100);
const column = (A, e, n) => `<rect class="${n}" x="${A}" y="${(100 - height(e)).toFixed(1)}" width="8" height="${height(e).toFixed(1)}"/>`;
const n = A.flatMap(({failures: A, recovery: e}, n) => [ column(n * 10 + 1, A, "all"), ...e.passed > 0 ? [ column(n * 10 + 1, e.passed, "passed") ] : [] ]);
const [t, o] = [ A[0], A.at(-1) ];
const i = `Columns of failures by week from ${t.name} to ${o.name}, ${e} at most. The table below has the figures.`;
return [ "<figure>", `<svg class="weeks" role="img" aria-label="${escapeHtml(i)}" viewBox="0 0 ${A.length * 10} 100" preserveAspectRatio="none">${n.join("")}</svg>`, `<div class="axis" aria-hidden="true"><span>${escapeHtml(t.name)}</span><span>at most ${e} a week</span><span>${escapeHtml(o.name)}</span></div>`, '<figcaption><span class="key all"></span> failures <span class="key passed"></span> of them passed on a retry</figcaption>', "</figure>" ].join("\n");
}
}),
50282: ((A, e, n) => {
n.d(e, {
K: () => sectionsOf,
Q: () => headlines
});
var t = n(49348);
const o = 15;
const i = 26;
function headlines(A) {
const {failures: e, recovery: n, minutes: t, read: o, since: i, repository: r, source: s, replay: a} = A;
const d = r === null ? "" : ` in ${r}`;
const l = i === null ? "" : ` since ${i.slice(0, 10)}`;
return [ `${count(e.total, "failure")}${d}${l}`, n.byRerail.n > 0 ? `Of ${count(n.byRerail.n, "retry", "retries")} that rerail started, ${n.byRerail.passed} passed: ${rateText(n.byRerail)}` : "rerail started no retry whose end is known", ...n.byPeople.n > 0 ? [ `Of ${count(n.byPeople.n, "failure")} that people retried, ${n.byPeople.passed} passed: ${rateText(n.byPeople)}` ] : [], ...a ? [ `In ${count(a.runs, "run")}, rerail would have started ${count(a.reruns, "re-run")}: ${a.saved} passed in fact, ${a.open} have no known end; ${count(a.wrong, "decision")} would have been wrong` ] : [], `${t.saved} minutes saved, ${t.spent} spent (${t.inVain} of them in vain), ${t.lost} lost to failures`, `Read ${count(o.lines, s === "ledger" ? "ledger document" : "failed attempt")}${o.ignored > 0 ? `, ${o.ignored} of them ignored because they cannot be read` : ""}` ];
}
const count = (A, e, n = `${e}s`) => `${A} ${A === 1 ? e : n}`;
function rateText({share: A, n: e, interval: n, sample: t}) {
if (A === null || n === null) return "no case";
const percent = A => Math.round(A * 100);
const o = t === "enough" ? "" : `, ${t} cases`;
return `${percent(A)} % (n = ${e}, ${percent(n[0])} to ${percent(n[1])} %${o})`;
}
function sectionsOf(A) {
const {failures: e} = A;
return [ recommendations(A), groups("by-type", "Failures by type", "type", e.byType), groups("by-lane", "Failures by lane", "lane", e.byLane), {
...groups("by-job", "Failures by job", "job", e.byJob),
...e.jobsOmitted > 0 ? {
note: `${count(e.jobsOmitted, "more job")} not shown.`
} : {}
}, groups("by-workflow", "Failures by workflow", "workflow", e.byWorkflow), weeks(e.byWeek), minutes(A), flaky(A), budgets(A), laneBudgets(A), green(A), ...checkpoints(A) ];
}
function recommendations({recommendations: A}) {
return {
id: "recommendations",
title: "Recommendations",
columns: [ "what to do", "figures" ],
rows: A.map(({what: A, why: e}) => [ A, e ]),
empty: "The figures suggest no change."
};
}
function groups(A, e, n, t) {
const i = t.slice(0, o);
return {
id: A,
title: e,
columns: [ n, "failures", "minutes lost", "passed on a retry" ],
rows: i.map(A => [ A.name, A.failures, A.minutesLost, rateText(A.recovery) ]),
chart: {
column: 1,
kind: "bars",
unit: "failures"
},
empty: "No failures.",
...t.length > i.length ? {
note: `The ${o} most frequent of ${t.length}.`
} : {}
};
}
function weeks(A) {
const e = A.slice(-i);
return {
...groups("by-week", "Failures by week", "week from", []),
rows: e.map(A => [ A.name, A.failures, A.minutesLost, rateText(A.recovery) ]),
chart: {
column: 1,
kind: "columns",
unit: "failures"
},
...A.length > e.length ? {
note: `The last ${i} of ${A.length} weeks.`
} : {}
};
}
const r = {
stage: "saved: stages that were not run again, less their restore",
waiting: "saved: people would not have waited before they re-ran"
};
const s = {
"retry-failed": "spent in vain: tries after the first that failed",
"rerun-failed": "spent in vain: re-runs that failed",
"rerun-passed": "spent: re-runs that passed, from the decision to the result"
};
const a = "spent in vain: re-runs that rerail would have started and nobody saw pass";
function minutes({minutes: {savedBy: A, spentBy: e, lost: n, net: t}, source: o}) {
const spent = A => o === "recorded" ? a : s[A] ?? A;
return {
id: "minutes",
title: "Minutes",
columns: [ "what", "minutes" ],
rows: [ ...Object.entries(A).map(([A, e]) => [ r[A] ?? A, e ]), ...Object.entries(e).map(([A, e]) => [ spent(A), e ]), [ "saved less spent in vain", t ], [ "lost: executions that failed", n ] ],
empty: ""
};
}
function flaky({flaky: A}) {
return {
id: "flaky",
title: "Flaky signatures by cost",
columns: [ "signature", "type", "jobs", "failures", "minutes lost", "passed on a retry", "last seen" ],
rows: A.slice(0, o).map(A => [ A.signature, A.type, A.jobs.join(", "), A.failures, A.minutesLost, rateText(A.recovery), A.lastSeen.slice(0, 10) ]),
chart: {
column: 4,
kind: "bars",
unit: "minutes lost"
},
empty: "No failure passed on a retry of the same commit.",
...A.length > o ? {
note: `The ${o} most expensive of ${A.length}.`
} : {}
};
}
function budgets({budgets: {reruns: A}}) {
return {
id: "budgets",
title: "Budgets",
columns: [ "budget", "limit", "most used", "where" ],
rows: A.map(({name: A, limit: e, used: n, where: t}) => [ A, e, n, t ?? "" ]),
empty: ""
};
}
function laneBudgets({budgets: {lanes: A}}) {
return {
id: "lane-budgets",
title: "Time budgets of lanes",
columns: [ "lane", "minutes", "failed executions measured", "longer than the budget" ],
rows: A.map(({lane: A, budgetMinutes: e, measured: n, over: t}) => [ A, e ?? "no limit", n, t ]),
empty: ""
};
}
function green({lastGreen: A, source: e}) {
return {
id: "last-green",
title: "Last green commit of each branch",
...e === "ledger" ? {
note: "A ledger knows only the runs that rerail decided about."
} : {},
columns: [ "branch", "workflow", "commit", "at", "run" ],
rows: A.slice(0, o).map(({branch: A, workflow: e, commit: n, at: t, run: o}) => [ A, e.replace(".github/workflows/", ""), n.slice(0, 12), t.slice(0, 16).replace("T", " "), o ]),
empty: "No green run is recorded."
};
}
function checkpoints({checkpoints: A}) {
if (!A) return [];
const {count: e, bytes: n, storedBytes: o, largest: i, dirty: r, newestClean: s} = A;
return [ {
id: "checkpoints",
title: "Checkpoints",
columns: [ "what", "value" ],
rows: [ [ "checkpoints", e ], [ "size of the workspaces", (0, t.z)(n) ], [ "stored", (0, 
t.z)(o) ], [ "largest", (0, t.z)(i) ], [ "taken after a failure, or not in order", r ] ],
empty: ""
}, {
id: "newest-clean",
title: "Newest clean checkpoint of each branch",
columns: [ "where", "checkpoint", "at", "stored" ],
rows: s.map(A => [ A.where, A.id.slice(0, 12), A.at.slice(0, 16).replace("T", " "), (0, 
t.z)(A.storedBytes) ]),
empty: "No clean checkpoint."
} ];
}
}),
36837: ((A, e, n) => {
n.d(e, {
reportMarkdown: () => reportMarkdown,
reportText: () => reportText
});
var t = n(34902);
var o = n(50282);
const i = 80;
const r = 24;
function reportText(A) {
const e = (0, o.K)(A).flatMap(A => [ "", ...tableText(A) ]);
return [ ...(0, o.Q)(A).map(plain), ...e ].join("\n");
}
const plain = A => A.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ").trim();
const short = A => {
const e = plain(String(A));
return e.length > i ? `${e.slice(0, i - 1)}…` : e;
};
function tableText({title: A, note: e, columns: n, rows: t, chart: o, empty: i, id: s}) {
const a = [ A, ...e === void 0 ? [] : [ e ] ];
if (t.length === 0) return [ ...a, `  ${i}` ];
if (s === "recommendations") return [ ...a, ...t.map(([A, e]) => `  - ${plain(`${A}`)} (${plain(`${e}`)})`) ];
const d = o ? Math.max(1, ...t.map(A => Number(A[o.column]))) : 1;
const bar = A => o ? [ "█".repeat(Math.round(Number(A[o.column]) / d * r)) ] : [];
const l = [ [ ...n, ...o ? [ "" ] : [] ], ...t.map(A => [ ...A.map(short), ...bar(A) ]) ];
const c = l[0].map((A, e) => Math.max(...l.map(A => (A[e] ?? "").length)));
const u = n.map((A, e) => t.every(A => typeof A[e] === "number"));
const f = l.map(A => A.map((A, e) => u[e] ? A.padStart(c[e]) : A.padEnd(c[e])).join("  ").trimEnd());
return [ ...a, ...f.map(A => `  ${A}`) ];
}
function reportMarkdown(A) {
const e = A.repository === null ? "rerail report" : `rerail report for ${(0, t.Ic)(A.repository)}`;
return [ `## ${e}`, "", ...(0, o.Q)(A).map(A => `- ${(0, t.Ic)(A)}`), ...(0, o.K)(A).flatMap(A => [ "", ...sectionMarkdown(A) ]) ].join("\n");
}
function sectionMarkdown({id: A, title: e, note: n, columns: o, rows: i, empty: r}) {
const s = [ `### ${e}`, "", ...n === void 0 ? [] : [ n, "" ] ];
if (i.length === 0) return [ ...s, r ];
if (A === "recommendations") return [ ...s, ...i.map(([A, e]) => `- ${(0, t.CS)(`${A}`)} (${(0, 
t.CS)(`${e}`)})`) ];
const a = o.map((A, e) => i.every(A => typeof A[e] === "number") ? "---:" : "---");
return [ ...s, `| ${o.join(" | ")} |`, `|${a.join("|")}|`, ...i.map(A => `| ${A.map(A => (0, 
t.Ic)(short(A))).join(" | ")} |`) ];
}
}),
97762: ((A, e, n) => {
n.r(e);
n.d(e, {
annotationOf: () => annotationOf
});
var t = n(12071);
var o = n(57234);
function annotationOf(A) {
const {outcome: e, title: n, tries: i} = A;
const r = (0, o.uM)(A);
const s = r?.failure;
const a = `"${n}"`;
if (A.cancelled) return {
level: "notice",
text: `${a} was ended by the runner.${goesOn(A)}`
};
if (!r || !s) return {
level: "error",
text: `${a} failed: ${(0, t.p)(A.stopped ?? "for an unknown reason")}.`
};
const d = s.evidence[0]?.text;
const l = (0, o.xS)(r);
const c = d === void 0 || l.some(A => A.includes(d)) ? "" : `: ${d}`;
const u = [ ...l, (0, o.Vj)(s, r.exitCode) ].join(", ") + c;
const f = (0, o.LH)(r);
if (e === "recovered") return {
level: "notice",
text: `${a} ${f} and passed on try ${i.length} (${u})`
};
if (e === "skipped") return {
level: "warning",
text: `${a} ${f} and was skipped, because it is optional (${u})`
};
const g = r.exitCode || 1;
const w = (0, o.Dx)(A, s, r.exitCode);
return {
level: "error",
text: `Process completed with exit code ${g}. ${a} ${f} (${u}).${w === void 0 ? "" : ` Not retried: ${(0, 
t.p)(w)}.`}${goesOn(A)} ${(0, o.wr)(A, s)}`
};
}
const goesOn = A => A.goesOn ? " If you re-run the failed jobs, rerail resumes from what it left." : "";
}),
6611: ((A, e, n) => {
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
const o = /^(?:general-(?:error|exception|script-tools)|make-failed|monorepo-failed|package-script-failed|npm-lifecycle|msbuild-command-failed|.*-exit)$/;
const i = 127;
const r = 126;
function causeOf(A, e) {
if (A.type !== "unknown") return;
const n = A.evidence.find(A => !o.test(A.rule))?.rule;
if (n !== void 0) return t[n] ?? n.replaceAll("-", " ");
if (e === i) return "command not found";
return e === r ? "command cannot be executed" : void 0;
}
}),
43416: ((A, e, n) => {
n.d(e, {
fastForwardNotice: () => fastForwardNotice,
fastForwardSummary: () => fastForwardSummary
});
var t = n(62403);
var o = n(34902);
const fastForwardNotice = ({stage: A, attempt: e, durationMs: n}) => `Stage "${A}" did not run: it passed in attempt ${e}${n === void 0 ? "" : ` (${(0, 
t.a3)(n)})`}, and rerail restored what it left.`;
const fastForwardSummary = ({stage: A, attempt: e, checkpoint: n}) => `${(0, o.ti)(A)} did not run: ${(0, 
o.Ic)(`fast-forwarded from attempt ${e}, checkpoint ${n}.`)}\n`;
}),
12071: ((A, e, n) => {
n.d(e, {
p: () => plain
});
const plain = A => A.replace(/[.\s]+$/, "");
}),
93703: ((A, e, n) => {
n.r(e);
n.d(e, {
replayMarkdown: () => replayMarkdown,
replayText: () => replayText
});
var t = n(53229);
var o = n(34902);
var i = n(91985);
const r = 50;
function replayText(A) {
const e = A.decided.slice(0, r).map(cellsOf);
return [ ...summary(A), "", ...(0, i.e)(s, e), ...more(A) ].join("\n");
}
function replayMarkdown(A) {
const e = A.decided.slice(0, r).map(A => `| ${cellsOf(A).map(o.Ic).join(" | ")} |`);
const n = [ `| ${s.join(" | ")} |`, `|${s.map(() => "---").join("|")}|` ];
return [ `### rerail in ${(0, o.Ic)(A.repository)}`, "", ...summary(A).map(A => `- ${A}`), "", ...n, ...e, ...more(A) ].join("\n");
}
const s = [ "run", "workflow", "branch", "cause", "decision", "in fact", "minutes" ];
const a = {
saved: "a re-run passed",
spent: "a re-run failed, too",
wrong: "a re-run passed after all",
right: "a re-run failed, too",
open: ""
};
const cellsOf = ({run: A, attempt: e, workflow: n, branch: t, type: o, act: i, leftAlone: r, verdict: s, minutes: d}) => [ `${A}/${e}`, n.replace(".github/workflows/", ""), t ?? "", o ?? "", r === null ? i : `left alone: ${r}`, a[s], String(d) ].map(A => A.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ").slice(0, 60));
function summary({repository: A, since: e, runs: n, failed: o, decided: i, totals: r, unread: s}) {
return [ `${A} since ${e.slice(0, 10)}: ${(0, t.h)(n, "run")}, ${o} of them failed at least once (${(0, 
t.h)(i.length, "failed attempt")})`, `rerail would have started ${(0, t.h)(r.reruns, "re-run")}, asked a person ${(0, 
t.h)(r.asked, "time")} and left ${r.leftAlone} alone`, `saved: ${(0, t.h)(r.saved, "re-run")} that people started by hand, ${(0, 
t.h)(r.savedMinutes, "minute")} sooner; spent: ${(0, t.h)(r.spentMinutes, "machine minute")}`, `wrong: ${r.wrong}; nobody knows how a re-run would have ended: ${r.open}`, ...s > 0 ? [ `${(0, 
t.h)(s, "attempt")} could not be read` ] : [] ];
}
const more = ({decided: A}) => A.length > r ? [ `… and ${A.length - r} more` ] : [];
}),
19714: ((A, e, n) => {
n.d(e, {
carriedOutSummary: () => carriedOutSummary,
handedOverSummary: () => handedOverSummary,
rollbackSummary: () => rollbackSummary,
rollbackYaml: () => rollbackYaml
});
var t = n(38815);
var o = n(34902);
const rollbackYaml = A => (0, t.As)(A, {
lineWidth: 120
});
function rollbackSummary(A, e) {
const {state: n, from: t, to: i, stages: r, id: s} = A;
const a = n === "planned" ? `**Rollback** The next attempt resumes at ${(0, o.ti)(i)}. It runs ${r.map(o.ti).join(", ")} again; nothing is deleted.` : `**Rollback** Stepping back from ${(0, 
o.ti)(t)} to ${(0, o.ti)(i)} needs your approval: comment \`/rerail approve ${s}\`, or set \`confirm-rollback: ${s}\`. Then re-run the failed jobs.`;
return `${[ a, triedBefore(e), details(A) ].filter(A => A !== "").join("\n\n")}\n`;
}
function carriedOutSummary(A, e) {
const {from: n, to: t, attempt: i, reason: r, approvedBy: s} = A;
const a = s === void 0 ? "" : `, approved by ${(0, o.CS)(s)}`;
const d = `**Rollback** This attempt resumes at ${(0, o.ti)(t)}: ${(0, o.ti)(n)} failed in attempt ${i} (${(0, 
o.CS)(r)})${a}. Scripts find the details in \`$RERAIL_CONTEXT\`.`;
return `${[ d, triedBefore(e), details(A) ].filter(A => A !== "").join("\n\n")}\n`;
}
function handedOverSummary(A) {
const e = A.at(-1);
if (!e) return "";
const n = e.preserved.at(-1)?.checkpoint;
const t = n === void 0 ? "" : `**Open it** \`rerail restore --id ${n}\` restores the workspace of stage ${(0, 
o.ti)(e.preserved.at(-1)?.stage ?? "")}.`;
return `${[ triedBefore(A), t, ...A.slice(-2).map(details) ].filter(A => A !== "").join("\n\n")}\n`;
}
function triedBefore(A) {
const e = A.filter(({state: A}) => A === "planned");
if (e.length === 0) return "";
const n = e.map(({attempt: A, from: e, to: n}) => `attempt ${A}: from ${(0, o.ti)(e)} back to ${(0, 
o.ti)(n)}`);
return `**Tried before** ${n.join(" · ")}`;
}
const details = A => `<details><summary>Rollback record ${A.id} (YAML)</summary>\n\n${(0, 
o.DV)(rollbackYaml(A).trimEnd().split("\n"))}\n\n</details>`;
}),
30218: ((A, e, n) => {
n.d(e, {
runText: () => runText
});
var t = n(92906);
var o = n(73649);
function runText(A) {
const e = A.jobs.filter(({role: A}) => A === "cause");
const n = [ `${A.repository} run ${A.run.id}, attempt ${A.run.attempt}: ${A.leftAlone ? "left alone" : `${A.strategy} (${A.act})`}`, `  why: ${A.why}`, ...e.slice(0, t.pX).map(({name: A, failure: e, why: n}) => {
const t = e?.evidence[0];
return `  ${A}: ${o.Xk[e?.type ?? "unknown"]}, ${n}${t ? `\n    ${t.line} │ ${t.text}` : ""}`;
}), ...e.length > t.pX ? [ `  … and ${e.length - t.pX} more` ] : [], ...A.refused.map(({strategy: A, reason: e, why: n}) => `  not ${A} (${e}): ${n}`), `  costs: ${A.costs.apiRequests} API requests, ${A.costs.ledgerRequests} for the ledger, ${A.costs.logBytes} bytes of logs` ];
return n.map(A => A.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+(?!$)/gu, A => A === "\n" ? "\n" : " ")).join("\n");
}
}),
4295: ((A, e, n) => {
n.r(e);
n.d(e, {
stepSummary: () => stepSummary
});
var t = n(49348);
var o = n(62403);
var i = n(34902);
const r = 10;
const s = 200;
function failedTestsTable(A) {
if (A.length === 0) return "";
const e = A.slice(0, r).map(({name: A, place: e, message: n = ""}) => {
const t = e === void 0 ? "" : ` (${(0, i.xR)(e)})`;
return `| ${(0, i.KH)(A)}${t} | ${(0, i.xR)(n.slice(0, s))} |`;
});
const n = A.length > r ? [ `| and ${A.length - r} more | |` ] : [];
return [ "| test | message |", "|---|---|", ...e, ...n ].join("\n");
}
var a = n(57234);
const d = 15;
function stepSummary(A) {
const e = (0, a.uM)(A);
const n = nextOf(A, e?.failure);
const t = [ `### ${headline(A, e)}`, e?.tests ? failedTestsTable(e.tests.failed) : "", e?.failure ? why(A, e, e.failure) : "", isSingle(A) ? "" : `**Done** ${done(A)}`, openFiles(A), n === void 0 ? "" : `**Next** ${(0, 
i.CS)(n)}`, restoreLine(A), timeline(A.stages) || triesTimeline(A), footnote(A) ];
return `${t.filter(A => A !== "").join("\n\n")}\n`;
}
function headline({outcome: A, title: e, tries: n, cancelled: t}, o) {
const r = (0, i.ti)(e);
const s = (0, i.CS)((0, a.LH)(o));
if (t) return `Ended by the runner: ${r} was cancelled or timed out`;
switch (A) {
case "recovered":
return `Nothing to do: ${r} ${s} and passed on try ${n.length}`;

case "skipped":
return `Skipped: ${r} ${s}, and it is optional`;

case "fast-forwarded":
return `Nothing to do: ${r} was fast-forwarded`;

case "passed":
return `Nothing to do: ${r} passed`;

case "failed":
return `Needs you: ${failedTestsHeadline(o, r) ?? `${r} ${s}`}`;
}
}
function failedTestsHeadline(A, e) {
const {tests: n, failure: t} = A ?? {};
if (!n || n.failed.length === 0 || t?.type !== "test-failure") return;
const o = n.failed.length;
const i = n.total === void 0 || n.total < o ? "" : ` of ${n.total}`;
return `${o}${i} ${(n.total ?? o) === 1 ? "test" : "tests"} failed in ${e}`;
}
const isSingle = ({tries: A, outcome: e, cancelled: n}) => A.length === 1 && e === "failed" && !n;
function why(A, e, n) {
const t = [ ...new Set(n.evidence.map(A => A.rule)) ].slice(0, 2).map(i.ti);
const o = (0, a.xS)(e).map(i.Ic).join(", ");
const r = isSingle(A) ? (0, a.Dx)(A, n, e.exitCode) : void 0;
const s = [ o, (0, i.Ic)((0, a.Vj)(n, e.exitCode)), ...t, r === void 0 ? "" : `not retried: ${(0, 
i.CS)(r)}` ].filter(Boolean);
const d = shownLines(e, n).map(({line: A, text: e, isEvidence: n}) => `${n ? ">" : " "} ${String(A).padStart(5)} │ ${e}`);
return [ `**Why** ${s.join(" · ")}`, ...d.length > 0 ? [ (0, i.DV)(d) ] : [] ].join("\n\n");
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
const r = e.map((A, n) => {
const t = (0, o.a3)(A.durationMs);
const r = `try ${n + 1}`;
if (isSame(A, e[n - 1])) return `${r}: the same after ${t}`;
if (A.failure) return (0, i.Ic)(`${r}: ${(0, a.pJ)(A)} after ${t}, ${(0, a.Vj)(A.failure, A.exitCode)}`);
return A.cancelled || A.exitCode !== 0 ? (0, i.Ic)(`${r}: ${(0, a.pJ)(A)} after ${t}`) : `${r} passed after ${t}`;
});
const s = n ? " → workspace restored → " : " → ";
const d = (0, a.EV)(A);
const l = e.at(-1)?.failure !== void 0 || t;
return `${r.join(s)}${l && d !== void 0 ? ` → stopped: ${(0, i.CS)(d)}` : ""}`;
}
const l = 5;
function openFiles({openFiles: A}) {
const e = [ ...new Map(A.map(({path: A, pid: e, command: n}) => [ A, `${(0, i.ti)(A)} (${(0, 
i.ti)(n)}, pid ${e})` ])).values() ];
if (e.length === 0) return "";
const n = e.length > l ? ` and ${e.length - l} more` : "";
return `**Not restored** Older processes hold these files open: ${e.slice(0, l).join(", ")}${n}.`;
}
function isSame(A, e) {
if (!A.failure || !e?.failure) return false;
return A.failure.signature === e.failure.signature && (0, a.pJ)(A) === (0, a.pJ)(e);
}
function nextOf(A, e) {
const {outcome: n, plan: t, cancelled: o, goesOn: i} = A;
if (n !== "failed") return;
if (i) return "Re-run the failed jobs: rerail fast-forwards completed stages and resumes this one from what it left.";
if (o) return;
if (t?.strategy === "RESUME") return "Re-run the failed jobs: rerail fast-forwards completed stages and starts this one from its checkpoint.";
return e && (0, a.wr)(A, e);
}
const restoreLine = ({outcome: A, address: e}) => A === "failed" && e !== void 0 ? `Open the failed workspace: ${(0, 
i.ti)(`rerail restore ${e}`)}` : "";
const c = {
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
const n = A.durationMs === void 0 ? "" : ` ${(0, o.a3)(A.durationMs)}`;
return `${clockTime(A.startedAt)} ${(0, i.Ic)(A.name)} ${c[A.state]}${n}${e}`;
}).join(" · ");
}
function triesTimeline({tries: A}) {
if (A.length < 2) return "";
return A.map(({startedAt: A, durationMs: e, exitCode: n, cancelled: t}, i) => {
const r = n === 0 && !t ? "✓" : "✗";
return `${clockTime(A)} try ${i + 1} ${r} ${(0, o.a3)(e)}`;
}).join(" · ");
}
const clockTime = A => new Date(A).toISOString().slice(11, 16);
function footnote({lane: A, laneReason: e, job: n, tries: r, checkpoint: s, clean: a}) {
const d = r.filter(A => A.failure).reduce((A, e) => A + e.durationMs, 0);
const l = r.slice(1).reduce((A, e, n) => {
const t = r[n];
return A + Math.max(0, e.startedAt - t.startedAt - t.durationMs);
}, 0);
const c = [ ...n === void 0 ? [] : [ `job ${(0, i.ti)(n)}` ], ...d === 0 ? [] : [ `spent ${(0, 
o.a3)(d)} on failed tries` ], ...r.length < 2 ? [] : [ `${(0, o.a3)(l)} between tries` ], `lane ${A}${e === void 0 ? "" : ` (${(0, 
i.Ic)(e)})`}`, ...s ? [ `checkpoint ${(0, i.ti)(s.id)}, ${(0, t.z)(s.storedBytes)}` ] : [], ...a ? [ "files outside the workspace are unchanged" ] : [] ];
return `<sub>${c.join(" · ")}</sub>`;
}
}),
57234: ((A, e, n) => {
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
var o = n(62403);
var i = n(6611);
const r = {
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
if (!A || !e) return r.unknown;
const n = (0, i.r)(e, A.exitCode);
if (n !== void 0) return `failed: ${n}`;
if (!isSure(e)) return endedBy(A);
return e.type === "resource-exhaustion" ? exhausted(e) : r[e.type];
}
function endedBy(A) {
const e = endOf(A);
if (/^(?:killed|stopped|ended) by/.test(e)) return `was ${e}`;
return e.startsWith("exit status") ? `failed with ${e}` : `failed: ${e}`;
}
function exhausted({facts: A, evidence: e}) {
const n = [ ...A.slice(0, 1), ...e.slice(0, 1).flatMap(({text: A, rule: e}) => [ A, e ]) ].join(" ");
if (/\boom|memory|heap/i.test(n)) return "ran out of memory";
return /\bdisk|no space|ENOSPC|inode/i.test(n) ? "ran out of disk space" : r["resource-exhaustion"];
}
function verdictOf(A, e) {
const {type: n, confidence: t} = A;
if (n === "unknown") return (0, i.r)(A, e) ?? "unknown cause";
return `${isSure(A) ? "" : "possibly "}${n.replace("-", " ")} ${Math.floor(t * 100)} %`;
}
function bareStop(A, e, n) {
const o = stopOf(A);
const r = (0, i.r)(e, n);
const s = (0, t.tu)({
failure: {
...e,
...r === void 0 ? {} : {
cause: r
}
}
});
return o?.startsWith(`${s}: `) ? o.slice(s.length + 2) : o;
}
function endOf({exitCode: A, signal: e, limit: n, cancelled: t, problems: i}) {
if (t) return "ended by the runner";
if (n) return `stopped by "${n.name}" (${(0, o.a3)(n.ms)})`;
if (e !== void 0) return `killed by ${e}`;
return A === 0 && i[0] !== void 0 ? i[0] : `exit status ${A}`;
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
}),
70909: ((A, e, n) => {
n.r(e);
n.d(e, {
cachedInPlan: () => cachedInPlan,
cachedOnly: () => cachedOnly,
notProtected: () => notProtected,
notReadableHere: () => notReadableHere,
notUploaded: () => notUploaded,
placeNotice: () => placeNotice,
startsFresh: () => startsFresh,
stillOnItsWay: () => stillOnItsWay,
uploaded: () => uploaded,
uploadsLost: () => uploadsLost,
withheldCheckpoint: () => withheldCheckpoint
});
var t = n(77595);
var o = n(49348);
var i = n(53229);
var r = n(62403);
var s = n(34902);
var a = n(12071);
function notUploaded({left: A, failed: e, gaveUp: n}, t) {
const o = (0, a.p)(e[0] ?? whyGivenUp(n, A, t));
return `The checkpoints were not uploaded completely: ${o}. A re-run of this job starts from the beginning.`;
}
function uploaded(A, e) {
const n = e.filter(({state: A}) => A === "completed" || A === "fast-forwarded").length;
const t = e.find(({state: A}) => A === "failed" || A === "started")?.name;
const o = n === 0 ? [] : [ `fast-forwards ${n === 1 ? "the completed stage" : `${n} completed stages`}` ];
const i = [ ...o, ...t === void 0 ? [] : [ `starts again at stage "${t}"` ] ];
const s = i.length === 0 ? "" : `: a re-run of the failed jobs ${i.join(" and ")}`;
return `checkpoints uploaded in ${(0, r.a3)(A)}${s}`;
}
function notProtected(A, e) {
const n = e.slice(0, l).map(s.ti);
const t = e.length > l ? [ `${e.length - l} more` ] : [];
const o = n.length === 0 ? "" : ` ${[ ...n, ...t ].join(", ")}:`;
return `\n**Not protected**${o} ${(0, s.CS)(A)} The result of this job is not affected.\n`;
}
const startsFresh = A => `\n**Not resumed** This attempt starts fresh: ${(0, s.CS)((0, 
a.p)(A))}. The result of this job is not affected.\n`;
function whyGivenUp(A, e, n) {
const t = (0, i.h)(e, "upload");
const o = A?.trouble === void 0 ? "" : ` (${(0, a.p)(A.trouble)})`;
if (A?.reason === "no-uploader") return `the process that uploads did not start${o}`;
const s = A?.busy ? "other processes keep the processors busy" : void 0;
if (A?.reason === "stalled") {
const e = s ?? `the artifact service does not answer${o}`;
return `${t} made no progress for ${(0, r.a3)(A.ms)}: ${e}`;
}
return `${t} not done within ${(0, r.a3)(n)}${s === void 0 ? o : `: ${s}`}`;
}
function placeNotice({stores: A, noArtifacts: e, noCache: n}) {
const t = e ? whyNoArtifacts(e) : "Policy sends checkpoints to the cache service.";
const o = n === void 0 ? "" : ` The cache service cannot be used: ${(0, a.p)(n)}.`;
return `${t}${o} ${consequence(A)}${e ? howToChange(e) : ""}`;
}
function notReadableHere() {
return `${d} Its jobs keep checkpoints in the cache service, if it answers, where only jobs of the same branch can read them. See docs/enterprise-server.md.`;
}
const cachedOnly = A => `${inCache(A)}: GitHub's API lists what is in the cache and does not serve it. To resume from ${A === 1 ? "it" : "them"}, re-run the failed jobs. To read checkpoints of later runs here, set checkpoint.stores to [artifact] or [s3] in .github/rerail.yml.`;
const cachedInPlan = A => `checkpoints: ${inCache(A)}; a re-run of the failed jobs can resume from ${A === 1 ? "it" : "them"}`;
const inCache = A => `${(0, i.h)(A, "checkpoint")} of this run ${A === 1 ? "is" : "are"} in the cache service, which only jobs of its branch can read`;
const d = "This server is GitHub Enterprise Server, whose artifact service does not work with rerail.";
const whyNoArtifacts = A => A.reason === "ghes" ? d : `rerail uploads no artifacts in this run: "${A.download.what}" in "${A.download.where}" takes every artifact of the run and would get rerail's, too.`;
function consequence(A) {
if (A.length === 0) return "Guards, retries and stages work within the job, but a later attempt cannot resume.";
return `Checkpoints go to ${A.map(A => A === "cache" ? "the cache service" : A).join(" and ")} instead.`;
}
const howToChange = A => A.reason === "ghes" ? " See docs/enterprise-server.md." : ` To keep them in artifacts, add this line to its inputs: ${t.b}`;
function stillOnItsWay(A) {
if (A.length === 0) return;
return `still uploading in the background: ${namesOf(A)}`;
}
function uploadsLost(A, e) {
const n = e.length === 1 ? "a checkpoint" : (0, i.h)(e.length, "checkpoint");
return `Attempt ${A} ended before rerail had uploaded ${n}: ${namesOf(e)}. What needs ${e.length === 1 ? "it" : "them"} runs again.`;
}
function withheldCheckpoint({id: A, stage: e}, n) {
const t = e === void 0 ? "" : ` of stage "${e}"`;
return `Checkpoint ${A.slice(0, 12)}${t} is not uploaded: ${(0, a.p)(n)}. Mask the value before a script writes it, or list the file in the input "exclude". Later attempts run again what needs this checkpoint.`;
}
const l = 5;
const namesOf = A => [ ...A.slice(0, l).map(nameOf), ...A.length > l ? [ `${A.length - l} more` ] : [] ].join(", ");
function nameOf({id: A, stage: e, storedBytes: n, clean: t}) {
const i = e === void 0 ? "" : ` of stage "${e}"`;
return `checkpoint ${A.slice(0, 12)}${i} (${t ? "" : "interrupted, "}${(0, o.z)(n)})`;
}
}),
18011: ((A, e, n) => {
n.r(e);
n.d(e, {
answerFailure: () => answerFailure
});
var t = n(73024);
var o = n(44317);
const i = {
baseMs: 5e3,
growth: 2,
ceilingMs: 12e4
};
function backoffMs(A, e, n) {
const t = Math.min(e.ceilingMs, e.baseMs * e.growth ** (A - 1));
return Math.floor(n() * t);
}
var r = n(50014);
var s = n(62403);
var a = n(87059);
var d = n(10313);
var l = n(41940);
var c = n(53501);
async function answerFailure({phase: A, prepared: e}, n, t) {
const {failure: o, plan: i} = n;
if (i.strategy !== "RETRY") return {
again: false,
why: i.why
};
const s = waitBefore(A, n);
const a = t(s);
if (a !== void 0) return {
again: false,
why: a
};
const d = {
RERAIL_FAILURE_TYPE: o.type
};
const {clean: l, before: c} = e;
const u = {
...l && c ? {
restore: {
run: () => restoreBefore(A, e, c, n)
}
} : {},
retry: {
async run() {
n.restored = l && c !== void 0;
Object.assign(d, await retryVariables(A, e, n));
return {
done: true
};
}
}
};
const f = await (0, r.B)(i, u, await A.ledger(), n.key);
if (!f.done) return {
again: false,
why: f.why ?? "the retry could not be prepared"
};
const g = o.evidence[0]?.text;
return {
again: true,
why: g === void 0 ? i.why : `${i.why} (${g})`,
waitMs: s,
environment: d
};
}
function waitBefore({inputs: A, random: e}, {plan: n, result: t}) {
const o = {
...i,
baseMs: A.retryWaitMs ?? n.waitMs ?? i.baseMs
};
return Math.max(backoffMs(t.number, o, e), t.retryAfterMs ?? 0);
}
async function retryVariables(A, {resumed: e}, {plan: n, restored: t, tests: o, result: i}) {
return {
...await failedTests(A, o, i.number),
...n.scale === void 0 ? {} : {
RERAIL_SCALE: String(n.scale)
},
...e && t ? {
[l.X]: "0"
} : {}
};
}
async function failedTests(A, e, t) {
if (!e || e.failed.length === 0) return {};
const {writeFailedTests: o} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 96247));
const i = await A.bestEffort("Naming the failed tests", () => o(A, e, t));
return i === void 0 ? {} : {
RERAIL_FAILED_TESTS: i
};
}
const u = {
done: false,
why: "rerail could not restore the workspace"
};
async function restoreBefore(A, e, t, i) {
const {gitConfig: r} = e;
const {resources: l} = i.result;
const g = await A.bestEffort("Restoring the workspace", async () => {
const [i, s] = await Promise.all([ A.engine(), A.localStore() ]);
const {masker: c, cancel: u, context: f} = A;
const g = f.workspace;
if (e.folder) (0, o.Z)(g, e.folder);
stepInto(g);
const {folder: w} = await (0, a.i)(A);
await (0, d.e)(A, l);
const b = await i.restore({
id: t.id,
root: g,
stores: [ s ],
masker: c,
signal: u,
...w ? {
folder: w
} : {},
leaveOpenFiles: true
});
if (w) e.folder = w;
if (r) (await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 41744))).restoreGitConfig(r);
return b;
});
if (!g) return {
...u,
checkpoint: t.id
};
await (0, c.A)(A, g, l);
await (0, d.G)(A);
const {written: w, removed: b, ms: p} = g;
A.log.info(`workspace restored to its state before the try: ${w} written, ${b} removed, ${(0, 
s.a3)(p)}; files outside the workspace are unchanged`);
i.openFiles = g.open ?? [];
for (const {path: e, pid: n, command: t} of i.openFiles.slice(0, f)) A.log.warning(`${e} is left as it is: process ${n} (${t}), older than the try, holds it open.`);
const m = i.openFiles.length - f;
if (m > 0) A.log.warning(`${m} more files are left as they are, because older processes hold them open.`);
return {
done: true,
checkpoint: t.id,
durationMs: Math.round(p)
};
}
const f = 10;
function stepInto(A) {
(0, t.mkdirSync)(A, {
recursive: true
});
process.chdir(A);
}
}),
10313: ((A, e, n) => {
n.d(e, {
G: () => keepReserve,
e: () => useReserve
});
var t = n(73024);
var o = n(76760);
const i = 256 * 1024;
async function keepReserve(A) {
try {
(0, t.writeFileSync)(await reserveFile(A), Buffer.alloc(i), {
flag: "wx",
mode: 384
});
} catch {}
}
async function useReserve(A, e) {
const {isDiskFull: o} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 48722));
if (o(e)) (0, t.rmSync)(await reserveFile(A), {
force: true
});
}
const reserveFile = async A => o.join((await A.job()).folder, "disk-reserve");
}),
47583: ((A, e, n) => {
n.d(e, {
Zp: () => knownRepeatable,
w7: () => effectsOf,
zF: () => repeatableJob
});
var t = n(14152);
var o = n(56221);
async function effectsOf(A, e) {
if (A.sideEffects === "none") return [];
if (A.sideEffects === "external") return [ 'declared by "side-effects: external"' ];
const {externalEffects: t} = await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 68268));
return t(e).map(({pattern: A, line: e}) => `${A} in line ${e}`);
}
function repeatable(A, {never: e, idempotent: n}) {
const named = e => e.find(e => A.names.some(A => (0, t.Hj)(e, A)));
const o = named(n.jobs) !== void 0 || A.environments.length > 0 && A.environments.every(A => isExempt(n, A));
if (o) return {
isIdempotent: o,
effects: []
};
const i = named(e.jobs);
const r = A.environments.filter(A => isExpression(A) ? e.environments.length > 0 : matchesAny(e.environments, A)).map(A => `the job's environment "${A}"`);
return {
isIdempotent: o,
effects: r,
...i === void 0 ? {} : {
never: `the policy never repeats this job (\`never.jobs\`: "${i}")`
}
};
}
const isExempt = ({environments: A}, e) => isExpression(e) ? A.includes("*") : matchesAny(A, e);
const isExpression = A => A.includes("${{");
const matchesAny = (A, e) => A.some(A => (0, t.Hj)(A, e));
async function knownRepeatable(A, e) {
if (!e) return;
if (e.idempotent.environments.length > 0) return repeatableJob(A, e);
const {job: n} = A.context;
return repeatable({
names: n === void 0 ? [] : [ n ],
environments: []
}, e);
}
async function repeatableJob(A, e = o.z) {
const {jobsNamed: t} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 9113));
const i = A.context.job;
if (i === void 0) return repeatable({
names: [],
environments: []
}, e);
const r = await A.run.workflows();
const s = r ? t(r, i).map(({job: A}) => A) : [];
const a = s.map(({name: A}) => A).filter(A => A !== void 0);
const d = s.map(({environment: A}) => A).filter(A => A !== void 0);
return repeatable({
names: [ i, ...a ],
environments: d
}, e);
}
}),
80421: ((A, e, n) => {
n.r(e);
n.d(e, {
SCRIPT_FOLDER: () => l,
decideEnd: () => decideEnd,
testsOf: () => testsOf,
understand: () => understand
});
var t = n(93711);
var o = n(56221);
var i = n(1273);
var r = n(6611);
var s = n(47583);
async function completeCircumstances(A, e, n) {
if (e.isComplete) return;
e.isComplete = true;
const t = await A.bestEffort("Reading the policy", () => A.run.policy("thorough"));
if (t) {
e.policy = t.policy;
e.isPolicyBroken = t.isBroken;
}
const o = await A.bestEffort("Reading the workflow file", () => (0, s.zF)(A, e.policy));
if (!o) return;
if (o.never !== void 0) e.never = o.never;
const i = e.effects ?? await (0, s.w7)(A.inputs, n);
const r = A.inputs.sideEffects === "none";
e.effects = o.isIdempotent || r ? [] : [ ...i, ...o.effects ];
}
var a = n(14152);
function historyOf(A, e) {
const n = new Set;
const t = new Map;
for (const o of A) {
if (o.kind !== "end") continue;
for (const {signature: A} of o.failures) if (o.outcome === "recovered") n.add(A); else if (o.commit === e) t.set(A, (t.get(A) ?? 0) + 1);
}
const o = [ ...t ].filter(([, A]) => A > 1).map(([A]) => A);
return {
flaky: [ ...n ].sort(),
repeated: o.sort()
};
}
async function historyFor(A, e, {signature: n}, t) {
const i = e?.flaky ?? o.z.flaky;
const [r, s] = await Promise.all([ ownHistory(A), sharedHistory(A, n, i) ]);
const a = isListed(i, n, t) ? [ n ] : [];
const d = [ ...r.flaky, ...s === "flaky" ? [ n ] : [], ...a ];
const l = [ ...r.repeated, ...s === "repeated" ? [ n ] : [] ];
return {
flaky: unique(d).filter(A => A !== n || s !== "overdue"),
repeated: unique(l)
};
}
const unique = A => [ ...new Set(A) ].sort();
async function ownHistory(A) {
const [e, t, {isLedgerLine: o}] = await Promise.all([ A.ledger(), A.run.earlier(), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 62536)) ]);
const i = [ ...(t?.ledger ?? []).filter(o), ...await e.lines() ];
return historyOf(i, A.context.sha);
}
async function sharedHistory(A, e, t) {
const o = await A.run.sharedLedger();
if (!o || o.size === 0) return "unknown";
const {historyFrom: i, parseEntries: r} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 75090));
const {runId: s, attempt: a, sha: d = "", ref: l = ""} = A.context;
const c = /^refs\/pull\/(\d+)\//.exec(l)?.[1];
const u = A.clock.now();
const f = c === void 0 ? "branch" : `pr/${c}`;
const g = {
run: Number(s),
attempt: a,
sha: d,
partition: f,
now: u,
withinMs: 0
};
const w = i(r(o), g)[e];
if (w?.repeatedHere) return "repeated";
if (!w || w.passed === 0) return "unknown";
const {passedThisWeek: b = 0, flakySince: p = u} = w;
return b < t.maxPerWeek && u - p <= t.deadlineMs ? "flaky" : "overdue";
}
function isListed({tests: A, signatures: e}, n, t) {
if (e.some(A => A !== "" && n.startsWith(A))) return true;
const o = t?.failed ?? [];
return o.length > 0 && o.every(e => A.some(A => (0, a.Hj)(A, e)));
}
var d = n(63892);
const l = /\S*[\\/]guards[\\/]\d+[\\/]try-\d+[\\/](?=script)/g;
async function understand(A, e, n) {
const {phase: t, prepared: o, scriptText: i} = A;
await completeCircumstances(t, o, i);
const r = await testsOf(t, e);
const s = await classifyTry(A, e, r);
const a = await triggersOf(A, e, r);
const d = await situationOf(A, e, {
failure: s,
tests: r
}, n);
const l = a.length === 0 ? d : withTriggers(d, a);
const {plan: c, key: u} = await decideAndRecord(t, l, `try-${e.number}`);
return {
result: e,
failure: s,
situation: l,
plan: c,
key: u,
restored: false,
...r === void 0 ? {} : {
tests: r
}
};
}
function withTriggers(A, e) {
const {stepBack: n} = A;
const t = n !== void 0 && e.some(({do: A}) => A === "step-back");
return {
...A,
triggers: e,
...t ? {
stepBack: {
...n,
asked: true
}
} : {}
};
}
async function triggersOf({phase: A, prepared: e, watch: t}, o, i) {
const r = e.stop === void 0 ? [] : [ {
metric: "stop",
do: "hand-over",
why: e.stop
} ];
const s = (0, d.triggersInForce)(e, A);
if (s.length === 0) return r;
const {firedBy: a} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 392));
const l = await A.bestEffort("Evaluating the triggers", async () => a(A, s, o, {
running: t?.fired ?? [],
tests: i
}));
return [ ...r, ...l ?? [] ];
}
async function decideEnd(A, {situation: e}, {stopped: n, cancelled: t}) {
const o = {
...e,
cancelled: t,
...n === void 0 ? {} : {
stopped: n
}
};
return decideAndRecord(A, o, "end");
}
async function decideAndRecord(A, e, n) {
const t = (0, i.L)(e);
const o = await A.ledger();
const r = o.newKey(n);
await o.record(r, {
kind: "plan",
situation: e,
plan: t
});
return {
plan: t,
key: r
};
}
async function classifyTry({phase: A, prepared: e, scriptText: t}, o, i) {
const {classify: r} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 50554));
const {context: s, inputs: a, masker: d} = A;
const {exitCode: c, signal: u, limit: f, cancelled: g, resources: w, annotations: b} = o;
return r({
log: o.log(),
facts: {
exitCode: c,
...u === void 0 ? {} : {
signal: u
},
...f === void 0 ? {} : {
limit: f
},
cancelled: g,
resources: w,
annotations: b,
...s.job === void 0 ? {} : {
jobName: s.job
},
...a.stage === void 0 ? {} : {
stepName: a.stage
},
script: t,
...i === void 0 ? {} : {
tests: i
}
},
rules: e.policy?.rules ?? [],
mask: A => d.mask(A.replace(l, ""))
});
}
async function situationOf(A, e, {failure: n, tests: o}, i) {
const {type: a, confidence: l, signature: c, retry: u, evidence: f} = n;
const {phase: g, prepared: w, scriptText: b} = A;
const {inputs: p, context: m} = g;
const h = (0, r.r)({
type: a,
evidence: f
}, e.exitCode);
const {policy: v, lane: P, stage: y, before: D} = w;
const B = (0, d.W)(m);
const E = i.reduce((A, e) => A + e.result.durationMs, e.durationMs);
const k = v?.lanes.find(A => A.lane === P)?.budgetMs ?? t.R9[P];
return {
failure: {
type: a,
confidence: l,
signature: c,
retry: u,
...h === void 0 ? {} : {
cause: h
}
},
lane: P,
options: {
retry: p.retry,
optional: p.optional,
...p.maxTries === void 0 ? {} : {
maxTries: p.maxTries
}
},
policy: {
...v ? {
plans: v.plans,
rollbackBranches: v.rollback.branches
} : {},
...v?.optional.types === void 0 ? {} : {
optionalTypes: v.optional.types
},
...w.isPolicyBroken ? {
isBroken: true
} : {}
},
...w.never === void 0 ? {} : {
stopped: w.never
},
history: await historyFor(g, v, {
signature: c
}, o),
...await stepBackOf(A, {
type: a,
signature: c
}),
...B === void 0 ? {} : {
branch: B
},
made: {
tries: e.number,
resumes: y?.record.plannedResumes ?? 0
},
time: {
spentMs: E,
lastTryMs: e.durationMs,
...Number.isFinite(k) ? {
budgetMs: k
} : {}
},
reruns: rerunsOf(m.attempt, v),
externalEffects: w.effects ?? await (0, s.w7)(p, b),
resumable: y !== void 0 && D !== void 0 && p.checkpoint !== "none",
cancelled: e.cancelled,
survivors: e.survivors.map(({pid: A, command: e, cause: n}) => `${e} (pid ${A}, ${n})`)
};
}
function rerunsOf(A, e = o.z) {
const {perJob: n, perRun: t} = e.budgets.reruns;
return {
made: A - 1,
allowed: Math.min(n, t)
};
}
async function stepBackOf({phase: A, prepared: e}, t) {
const {stage: o, policy: i} = e;
if (!o) return {};
const {stepBackFacts: r} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 89421));
const s = await A.bestEffort("Looking at the earlier stages", () => r(A, o, t, i));
return s === void 0 ? {} : {
stepBack: s
};
}
async function testsOf(A, e) {
if (A.inputs.reports.length === 0) return;
const {readReports: t} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 96247));
return A.bestEffort("Reading the test reports", () => t(A, e.startedAt));
}
}),
41940: ((A, e, n) => {
n.d(e, {
X: () => a,
i: () => prepare
});
var t = n(19473);
var o = n(1273);
async function restoreRecordedCaches(A, {policy: e, lane: t, stage: o}) {
if (!e || e.cache.length === 0 || !o || A.context.attempt <= 1) return;
const {restoreDeclared: i} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 93381));
const r = (await A.run.earlier())?.stages.find(({name: A}) => A === o.record.name);
if (!r?.caches?.length) return;
await A.bestEffort("Restoring the caches", () => i(A, e, t, new Set(r.caches)));
}
async function restoreCaches(A, {policy: e, lane: t, stage: o, fastForwarded: i}) {
if (!e || e.cache.length === 0) return;
const {keepAsRestored: r, restoreDeclared: s} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 93381));
if (i) return r(A);
const a = await A.bestEffort("Restoring the caches", () => s(A, e, t));
if (a?.length) await (o?.update({
caches: a
}));
}
var i = n(87059);
var r = n(10313);
var s = n(47583);
const a = "RERAIL_RESUMED";
async function prepare(A, e, n) {
const t = {
lane: "STANDARD",
maxTries: (0, o.l)(A.inputs),
clean: false,
fastForwarded: false,
resumed: false
};
const i = [ readCircumstances, readEffects, beginStage, restoreRecordedCaches, fastForward, restoreCaches, captureBefore, uploadBefore, resume, tellContext ];
for (const o of i) {
if (A.cancel.aborted || t.fastForwarded && o !== restoreCaches) continue;
await A.bestEffort("Preparing the step", () => o(A, t, e, n), isUsers);
}
return t;
}
const isUsers = A => A instanceof t.RefusedError && A.reason === "stage-name-taken";
async function readCircumstances(A, e) {
const {stopFor: t, withPolicy: i} = await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 29544));
const r = await A.bestEffort("Reading the policy", () => A.run.policy("quick"));
const s = await A.bestEffort("Choosing the lane", () => A.run.lane(r?.policy));
if (s) A.log.debug(`lane ${s.lane}: ${s.why}`);
e.lane = s?.lane ?? "STANDARD";
if (s && s.by !== "default") e.laneReason = s.why;
if (r) {
e.policy = r.policy;
e.isPolicyBroken = r.isBroken;
Object.assign(A.inputs, i(A.inputs, r.policy, e.lane));
e.maxTries = (0, o.l)(A.inputs, r.policy.plans);
}
const a = await A.bestEffort("Asking whether to stop", () => t(A));
if (a !== void 0) {
e.stop = a;
e.maxTries = 1;
}
e.clean = A.inputs.cleanTries ?? e.lane !== "DOCS";
}
async function readEffects(A, e, n) {
if (e.maxTries === 1) return;
const t = await A.bestEffort("Asking the policy", () => (0, s.Zp)(A, e.policy));
if (t?.never !== void 0) {
e.never = t.never;
e.maxTries = 1;
}
if (A.inputs.retry === "always") return;
e.effects = t?.isIdempotent ? [] : await (0, s.w7)(A.inputs, n.text);
if (e.effects.length > 0) e.maxTries = 1;
}
async function beginStage(A, e, t, o) {
const i = A.inputs.stage;
if (i === void 0) return;
const {openStage: r} = await Promise.all([ n.e(32), n.e(722), n.e(248), n.e(213) ]).then(n.bind(n, 10153));
const a = `Recording stage "${i}"`;
const d = await A.bestEffort(a, () => r(A, i, t, o), isUsers);
if (!d) return;
e.stage = d;
const l = e.effects ?? await (0, s.w7)(A.inputs, t.text);
if (l.length > 0) await A.bestEffort(a, () => d.update({
external: true
}));
}
async function fastForward(A, e, t, o) {
if (!e.stage || A.context.attempt <= 1) return;
const [{fastForward: i}, {carryPlans: r}] = await Promise.all([ Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 48633)), Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 40971)) ]);
await r(A, e.stage);
e.fastForwarded = await i(A, e.stage, t, o) !== void 0;
}
async function captureBefore(A, e, t, o) {
const {stage: s, clean: a, maxTries: d} = e;
if (!s && !(a && d > 1)) return;
const [{snapshotOf: l, newestCheckpoint: c}, {probeExecutables: u, startProbes: f}] = await Promise.all([ Promise.all([ n.e(32), n.e(722), n.e(248), n.e(213) ]).then(n.bind(n, 10153)), Promise.all([ n.e(32), n.e(722), n.e(248), n.e(213) ]).then(n.bind(n, 34157)) ]);
const g = s ? u(A, t, o) : Promise.resolve(void 0);
const w = s ? await c(await A.job()) : await newestHere(A);
const b = await A.capture({
...s === void 0 ? {} : {
stage: s.record.name
},
...w === void 0 ? {} : {
parent: w
},
sequence: s ? s.record.order * 2 - 1 : 0,
clean: true
});
if (b) Object.assign(e, {
before: b,
...await (0, i.i)(A)
});
if (b && a && d > 1) {
const {keepGitConfig: t} = await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 41744));
e.gitConfig = t(A.context.workspace);
await (0, r.G)(A);
}
if (!s || A.cancel.aborted) return;
if (b) await A.bestEffort("Recording the stage", () => s.update({
before: l(b)
}));
await g;
e.probes = f(A, o, g);
}
async function newestHere(A) {
const [e, n] = await Promise.all([ A.engine(), A.localStore() ]);
return e.parentFor(A.context.workspace, n);
}
async function uploadBefore(A, {lane: e, stage: t}) {
if (!t) return;
const {KEEP_ON_FAILURE: o, uploadTime: i} = await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 99770));
const r = i(A.inputs, e);
if (r === "never") return;
await A.bestEffort("Starting the upload", async () => {
await (await A.job()).mark(o);
if (r === "before") await A.uploads.send();
});
}
async function tellContext(A, e) {
if (A.context.attempt <= 1) return;
const {tellRollback: t, writeContext: o} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 80854));
const i = await o(A);
if (i === void 0) return;
e.contextFile = i;
await t(A);
}
async function resume(A, e) {
const {stage: t, before: o, probes: i} = e;
if (!t || !o || !i || !A.inputs.resumable || A.context.attempt <= 1) return;
const {resumeStage: r} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 25032));
e.resumed = await r(A, t, o, i);
}
}),
53501: ((A, e, n) => {
n.d(e, {
A: () => emptyQuarantine,
a: () => moveQuarantine
});
var t = n(73024);
var o = n(51455);
var i = n(76760);
var r = n(19473);
async function emptyQuarantine(A, {quarantine: e}, t) {
if (e === void 0) return;
if (t && (await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 48722))).isDiskFull(t)) {
await (0, o.rm)(e, {
recursive: true,
force: true
});
A.log.info("what the try had written was deleted, not kept: the disk was full");
removeIfEmpty(i.dirname(e));
return;
}
const r = await moveQuarantine(A, e);
A.log.debug(`what the restore replaced is in ${r}`);
}
async function moveQuarantine(A, e) {
const {workspace: n} = A.context;
const o = [ i.join((await A.job()).folder, "quarantine"), i.join(n, "../.rerail-quarantine") ];
for (const n of o) {
const o = i.join(n, i.basename(e));
try {
(0, t.mkdirSync)(n, {
recursive: true,
mode: 448
});
(0, t.renameSync)(e, o);
removeIfEmpty(i.dirname(e));
return o;
} catch (t) {
A.log.debug(`quarantine ${e} is not moved to ${o}: ${(0, r.messageOf)(t)}`);
removeIfEmpty(n);
}
}
return e;
}
function removeIfEmpty(A) {
try {
if ((0, t.readdirSync)(A).join() === ".gitignore") (0, t.rmSync)(i.join(A, ".gitignore"));
(0, t.rmdirSync)(A);
} catch {}
}
}),
9303: ((A, e, n) => {
n.d(e, {
reportFailures: () => reportFailures
});
var t = n(51455);
var o = n(19119);
var i = n(3414);
var r = n(63854);
async function reportFailures(A, e, t) {
const {failedTries: o, result: i} = e;
if (!i || i.passed && o.length === 0) return;
const [{storyOf: a}, {stepSummary: d}, {annotationOf: l}] = await Promise.all([ Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 59089)), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 4295)), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 97762)) ]);
const c = (0, r.X)(A.masker, await a(A, e, i));
const {level: u, text: f} = l(c);
A.log[u](f);
if (t) await appendSummary(A, t, A.masker.mask(d(c)));
const g = o.at(-1)?.plan;
if (g?.stepBack || g?.refused.some(({reason: A}) => s.has(A))) {
const {reportStepBack: e} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 80854));
await e(A, g.refused);
}
}
const s = new Set([ "needs-approval", "rollbacks-spent" ]);
async function appendSummary(A, e, n) {
const {size: r} = await (0, t.stat)(e).catch(() => ({
size: 0
}));
if (r + Buffer.byteLength(n) <= i._4) (0, o.XD)(e, n); else A.log.info("the script filled the job summary; the lines above say what happened");
}
}),
59089: ((A, e, n) => {
n.r(e);
n.d(e, {
storyOf: () => storyOf
});
const t = 60;
const o = /^(?:$|#|set [-+]|shopt |export \w+=\S*$|\w+=\S*$|cd \S+$|echo |trap |\$ErrorActionPreference)/;
function scriptTitle(A) {
const e = A.split("\n").map(A => A.trim().replace(/\s*\\$/, ""));
const n = e.find(A => !o.test(A)) ?? e.find(A => A !== "") ?? "script";
return n.length > t ? `${n.slice(0, t - 1)}…` : n;
}
var i = n(80421);
async function storyOf(A, e, n) {
const {outputs: t, failedTries: o} = e;
const {inputs: i, context: r} = A;
const s = new Map(o.map(A => [ A.result, A ]));
const a = o.at(-1)?.plan;
const d = o.at(-1);
const l = d && await shownOf(A, d);
const c = await A.job().then(A => A.stages()).catch(() => []);
return {
outcome: t.outcome,
title: i.stage ?? scriptTitle(i.run ?? ""),
...r.job === void 0 ? {} : {
job: r.job
},
lane: t.lane,
...e.laneReason === void 0 ? {} : {
laneReason: e.laneReason
},
tries: n.tries.map(A => {
const e = s.get(A);
const {exitCode: n, signal: t, startedAt: o, durationMs: i, cancelled: r, limit: a, problems: c} = A;
return {
exitCode: n,
startedAt: o,
durationMs: i,
cancelled: r,
problems: c,
...t === void 0 ? {} : {
signal: t
},
...a === void 0 ? {} : {
limit: a
},
...e === void 0 ? {} : {
failure: e.failure
},
...e === d ? l : {}
};
}),
...a === void 0 ? {} : {
plan: a
},
...n.stopped === void 0 ? {} : {
stopped: n.stopped
},
cancelled: n.cancelled,
clean: o.some(({restored: A}) => A),
openFiles: o.flatMap(({openFiles: A = []}) => A),
goesOn: e.dirty !== void 0 && i.resumable,
stages: c,
...e.before === void 0 ? {} : {
checkpoint: e.before
},
...await addressOf(A, t.outcome)
};
}
async function addressOf(A, e) {
const {inputs: t, context: o, env: i} = A;
const {repository: r, runId: s} = o;
if (e !== "failed" || !t.stage || !t.checkRunId || !r || !s) return {};
const {KEEP_ON_FAILURE: a} = await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 99770));
const d = await A.bestEffort("Looking where the checkpoints go", async () => (await A.job()).isMarked(a) && (await A.run.place()).stores.includes("artifact"));
if (!d) return {};
return {
address: `${i.GITHUB_SERVER_URL}/${r}/actions/runs/${s}/job/${t.checkRunId}`
};
}
async function shownOf(A, {result: e, failure: t, tests: o}) {
const {excerptOf: r} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 28267));
const s = t.evidence.map(({line: A}) => A);
const clean = e => A.masker.mask(e.replace(i.SCRIPT_FOLDER, ""));
const a = await A.bestEffort("Reading the log of the try", () => r(e.log(), s, clean));
const d = testsOf(o, a);
return {
...a === void 0 ? {} : {
excerpt: a
},
...d.failed.length === 0 || t.type !== "test-failure" ? {} : {
tests: d
}
};
}
function testsOf(A, e) {
if (!A || A.failed.length === 0) return {
failed: e?.tests ?? [],
...e?.total === void 0 ? {} : {
total: e.total
}
};
const n = new Map(Object.entries(A.messages ?? {}));
const t = A.failed.map(A => {
const e = n.get(A)?.split("\n").find(A => A.trim() !== "");
return {
name: A,
...e === void 0 ? {} : {
message: e
}
};
});
return {
failed: t,
total: A.total
};
}
}),
96247: ((A, e, n) => {
n.d(e, {
readReports: () => readReports,
writeFailedTests: () => writeFailedTests
});
var t = n(73024);
var o = n(51455);
var i = n(76760);
var r = n(19473);
const s = 500;
const messageFrom = A => {
const e = A?.trim().slice(0, s);
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
return isObject(e) ? e : void 0;
} catch {
return;
}
}
const a = {
pass: "passed",
fail: "failed",
skip: "skipped"
};
function readGoTest(A) {
const e = new Map;
const n = new Map;
for (const t of A.split("\n")) {
const A = t.startsWith("{") ? parseObject(t) : void 0;
const o = a[String(A?.Action)];
if (!A || !o) continue;
const i = millisecondsOf(A.Elapsed);
const r = joinNames(A.Package, A.Test);
if (A.Test === void 0) n.set(r, {
failed: o === "failed",
durationMs: i
}); else e.set(r, {
package: joinNames(A.Package),
test: {
name: r,
status: o,
durationMs: i
}
});
}
const t = new Set([ ...e.keys() ].map(A => A.slice(0, Math.max(0, A.lastIndexOf("/")))));
const o = [ ...e ].filter(([A]) => !t.has(A)).map(([, {test: A}]) => A);
const i = new Set([ ...e.values() ].filter(({test: A}) => A.status === "failed").map(A => A.package));
const r = [ ...n ].filter(([A, {failed: e}]) => e && !i.has(A));
return [ ...o, ...r.map(([A, {durationMs: e}]) => ({
name: A,
status: "failed",
durationMs: e
})) ];
}
function readCtrf(A) {
const e = isObject(A.results) ? A.results : {};
const n = Array.isArray(e.tests) ? e.tests : [];
return n.filter(isObject).map(({name: A, suite: e, status: n, duration: t, message: o}) => ({
name: joinNames(...Array.isArray(e) ? e : [ e ], A),
status: n === "passed" || n === "failed" ? n : "skipped",
durationMs: Number.isFinite(t) ? Math.round(Number(t)) : 0,
...n === "failed" && typeof o === "string" ? messageFrom(o) : {}
}));
}
var d = n(41143);
const l = 60;
function parseXml(A) {
if (markup(A).some(A => /<!(?:DOCTYPE|ENTITY)/i.test(A))) throw new r.UserError("Reading a test report failed: it has a document type. Write the report without one.");
const e = new d.A({
ignoreAttributes: false,
attributeNamePrefix: "@",
parseTagValue: false,
parseAttributeValue: false,
removeNSPrefix: true,
maxNestedTags: l,
alwaysCreateTextNode: true,
isArray: (A, e, n, t) => !t
});
try {
return e.parse(A, true);
} catch (A) {
throw new r.UserError(`Reading a test report failed: it is not well-formed XML. Check the tool that wrote it.`, {
cause: A
});
}
}
function markup(A) {
const e = [];
const n = /<!--|<!\[CDATA\[/g;
let t = 0;
for (let o = n.exec(A); o; o = n.exec(A)) {
e.push(A.slice(t, o.index));
t = A.indexOf(o[0] === "\x3c!--" ? "--\x3e" : "]]>", n.lastIndex);
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
return n === void 0 ? void 0 : String(n);
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
const o = children(A, "error").map(A => failure(joinNames(e), A));
return [ ...n, ...t, ...o ];
}
function readTest(A, e) {
const n = joinNames(attribute(A, "classname") ?? attribute(A, "file") ?? e, attribute(A, "name"));
const t = millisecondsOf(attribute(A, "time") ?? attribute(A, "duration"));
const o = children(A, "failure")[0] ?? children(A, "error")[0];
if (o) return {
...failure(n, o),
durationMs: t
};
const i = (attribute(A, "status") ?? "").toLowerCase();
if (i === "failed" || i === "fail" || i === "error") return {
name: n,
status: "failed",
durationMs: t
};
return {
name: n,
status: isSkipped(A, i) ? "skipped" : "passed",
durationMs: t
};
}
const c = new Set([ "skipped", "disabled", "notrun", "pending", "ignored", "suppressed" ]);
function isSkipped(A, e) {
const n = (attribute(A, "result") ?? "").toLowerCase();
return children(A, "skipped").length > 0 || c.has(e) || c.has(n);
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
const u = /^ *(not )?ok\b(?: +(\d+))?(?: +-)? *(.*)$/;
const f = /(?:^| )# *(skip|todo)\b.*$/i;
const g = /(?:^| )# *time=(\d+(?:\.\d+)?)(ms|s)?.*$/;
const w = / *\{$/;
const b = /^ *\}$/;
const p = /^Bail out! *(.*)$/;
const m = 1e3;
const h = /^ *# Subtest: (.*)$/;
function readTap(A) {
const e = [];
const n = [];
let t = 0;
for (const o of A.split(/\r?\n/)) {
const A = o.slice(0, m);
const i = h.exec(A);
if (i) {
n.length = Math.min(n.length, depthOf(A));
n.push(i[1]);
continue;
}
if (b.test(A)) t = depthOf(A);
const r = p.exec(A);
if (r) e.push({
name: "Bail out!",
status: "failed",
durationMs: 0,
...messageFrom(r[1])
});
const s = u.exec(A);
if (!s) continue;
const a = depthOf(A);
if (w.test(A)) {
n.length = Math.min(n.length, a);
n.push(nameOf(s).replace(w, ""));
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
return e.replace(f, "").replace(g, "").trim() || `test ${A ?? ""}`.trim();
}
function readPoint(A, e) {
const [, n, , t = ""] = A;
const o = f.exec(t)?.[1]?.toLowerCase();
const i = g.exec(t);
const r = [ ...e, nameOf(A) ].join(" > ");
const s = i ? i[2] === "ms" ? Math.round(Number(i[1])) : millisecondsOf(i[1]) : 0;
if (o) return {
name: r,
status: "skipped",
durationMs: s
};
return {
name: r,
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
const o = children(children(A, "Output")[0], "ErrorInfo")[0];
const i = !e || n.startsWith(e) ? n : `${e}.${n}`;
const r = P.has(t) ? "failed" : t === "Passed" ? "passed" : "skipped";
const s = r === "failed" ? textOf(children(o, "Message")[0]) : void 0;
return {
name: i,
status: r,
durationMs: durationOf(attribute(A, "duration")),
...messageFrom(s)
};
}
function durationOf(A) {
const e = /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(A ?? "");
if (!e) return 0;
const [n, t, o] = e.slice(1).map(Number);
return Math.round(((n * 60 + t) * 60 + o) * 1e3);
}
const y = 64 * 2 ** 20;
function readReport(A, e) {
if (A.length > y) throw new r.UserError(`Reading the test report ${e} failed: it has ${A.length} bytes, at most ${y} are read. Write smaller reports.`);
const n = decode(A);
const t = recognise(n);
if (t) return t;
throw new r.UserError(`Reading the test report ${e} failed: it is neither JUnit XML, TRX, TAP, go test -json nor CTRF. Check the path given as \`reports\`.`);
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
return;
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
} : void 0;
}
if (/^(?:TAP version \d+|1\.\.\d+|(?:not )?ok\b)/m.test(e)) return {
format: "tap",
tests: readTap(A)
};
return;
}
const D = 50;
function countTests(A) {
const e = A.flatMap(({tests: A}) => A);
const n = new Map;
for (const {name: A, status: t} of e) {
const e = n.get(A);
if (e === void 0 || t === "passed" || e === "skipped") n.set(A, t);
}
const t = new Set([ ...n ].filter(([, A]) => A === "failed").map(([A]) => A));
const o = e.filter(({name: A, message: e}) => e !== void 0 && t.has(A)).slice(0, D);
const named = A => [ ...n ].filter(([, e]) => e === A).map(([A]) => A);
return {
total: n.size,
failed: [ ...t ],
...o.length === 0 ? {} : {
messages: Object.fromEntries(o.map(({name: A, message: e}) => [ A, e ]))
},
skipped: named("skipped").length,
durationMs: e.reduce((A, {durationMs: e}) => A + e, 0)
};
}
const B = 1e3;
async function readReports(A, e) {
const {workspace: n} = A.context;
const s = (0, t.globSync)([ ...A.inputs.reports ], {
cwd: n
}).slice(0, B);
const a = [];
for (const t of s) {
const s = i.resolve(n, t);
const d = await (0, o.stat)(s).catch(() => {});
if (!d?.isFile() || d.mtimeMs < Math.floor(e / 1e3) * 1e3) continue;
try {
a.push(readReport(await (0, o.readFile)(s), t));
} catch (e) {
A.log.warning((0, r.messageOf)(e));
}
}
return a.length > 0 ? countTests(a) : void 0;
}
async function writeFailedTests(A, e, n) {
const t = i.join((await A.job()).folder, `failed-tests-${n}-${process.pid}.txt`);
const r = e.failed.map(e => A.masker.mask(e.replace(/[\r\n]+/g, " ")));
await (0, o.writeFile)(t, r.map(A => `${A}\n`).join(""));
return t;
}
}),
63892: ((A, e, n) => {
n.d(e, {
W: () => branchOf,
triggersInForce: () => triggersInForce
});
var t = n(84110);
const branchOf = ({ref: A}) => /^refs\/heads\/(.+)$/.exec(A ?? "")?.[1];
const triggersInForce = ({policy: A}, {context: e}) => A && A.triggers.length > 0 ? (0, 
t.Rl)(A.triggers, branchOf(e)) : [];
}),
87059: ((A, e, n) => {
n.d(e, {
i: () => workspaceFolder
});
var t = n(44317);
async function workspaceFolder(A) {
const e = (0, t.f)(A.context.workspace);
const n = await (await A.job()).once("workspace", async () => e ?? null);
const o = n === null || n.path === e?.path ? e : n;
return o === void 0 ? {} : {
folder: o
};
}
}),
53229: ((A, e, n) => {
n.d(e, {
h: () => counted
});
const counted = (A, e, n = `${e}s`) => `${A} ${A === 1 ? e : n}`;
})
};
