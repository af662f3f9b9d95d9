export const id = 51;

export const ids = [ 51 ];

export const modules = {
76636: (A, e, n) => {
n.r(e);
n.d(e, {
explainCommand: () => v,
makeExplain: () => makeExplain
});
var t = n(73024);
var r = n(76760);
var i = n(78877);
var o = n(19473);
var a = n(56360);
var s = n(93711);
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
var p = n(48301);
var f = n(96327);
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
const m = 110;
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
const {type: t, confidence: r, evidence: i, facts: o, consequences: a, runnerUp: s, signature: d, suggestion: l} = e;
const c = `${A === undefined ? "" : `${shorten(A)}: `}${g[t]}, ${percent(r)}`;
const u = i.slice(0, b);
const p = Math.max(0, ...u.map(({line: A}) => String(A).length));
const f = [ ...s ? [ `or ${g[s.type]}, ${percent(s.confidence)}` ] : [], `lane ${n.lane} (${n.why})`, `signature ${d}` ];
return [ c, l, "", ...u.map(({line: A, text: e, rule: n}) => `${String(A).padStart(p + 2)} │ ${shorten(e)}  [${n}]`), ...i.length > b ? [ `${" ".repeat(p + 2)} │ and ${i.length - b} more` ] : [], ...u.length > 0 ? [ "" ] : [], ...o.length > 0 ? [ `Facts: ${o.map(shorten).join(", ")}` ] : [], ...a.length > 0 ? [ `Then followed: ${a.map(shorten).join(" · ")}` ] : [], `${f.join(" · ")}` ].join("\n");
}
const percent = A => `${Math.round(A * 100)} %`;
function shorten(A) {
const e = (0, f.tJ)(A);
return e.length > m ? `${e.slice(0, m - 1)}…` : e;
}
const w = "-";
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
help: "Exit status of what failed, where it is known"
},
job: {
value: "NAME",
help: "Name of the job, which may decide about its lane"
},
policy: {
value: "FILE",
help: `Policy with rules and lanes (default: ${p.C}, where it exists)`
}
},
run: (e, n) => explain(e, n, A)
};
}
const v = makeExplain({
async runLogs({env: A}) {
const [{runLogs: e}, {apiAccess: t}, {openClient: r}] = await Promise.all([ Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 79275)), Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 57885)), Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 94234)) ]);
return e(r(t(A)));
}
});
async function explain(A, e, n) {
const t = A.value("run");
const [r] = A.positionals;
const i = [ t, r ].filter(A => A !== undefined).length;
const a = "isTTY" in e.stdin && e.stdin.isTTY === true;
if (i > 1 || i === 0 && a) {
throw new o.eb(`What to explain: ${i === 0 ? "nothing" : "a file and a run"} was given. Give a log file, - for standard input, or --run URL.`);
}
const s = readExitCode(A.value("exit-code"));
const d = await loadPolicy(A.value("policy"), e);
const l = t === undefined ? [ await explainLog(r ?? w, {
args: A,
io: e,
policy: d,
exitCode: s
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
async function explainLog(A, {args: e, io: n, policy: t, exitCode: i}) {
const o = e.value("job");
const a = {
...i === undefined ? {} : {
exitCode: i
},
...o === undefined ? {} : {
jobName: o
}
};
const s = A === w ? standardInput(n) : readLogFile(readableFile(r.resolve(n.cwd, A)));
return explainBytes(s, a, t);
}
async function explainRun(A, e, n) {
const t = await e.failedJobs(A);
if (t.length === 0) throw new o.yo(`Explaining the run failed: no job of ${A} failed. Give the address of one that did.`);
const r = [];
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
r.push({
source: A.name,
...await explainBytes(A.log(), e, n)
});
}
return r;
}
async function explainBytes(A, e, {lanes: n, rules: t}) {
(0, i.setFlagsFromString)("--semi-space-growth-factor=1");
const r = await (0, a.classify)({
log: A,
facts: e,
rules: t
});
const {jobName: o} = e;
const d = (0, s.chooseLane)({
wish: "auto",
rules: n,
...o === undefined ? {} : {
jobName: o
}
});
return {
failure: r,
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
const i = r.resolve(e.cwd, A ?? p.C);
if (A === undefined && !(0, t.existsSync)(i)) return {
lanes: u.W,
rules: []
};
const {readPolicy: a} = await Promise.all([ n.e(815), n.e(477) ]).then(n.bind(n, 14878));
try {
return await a((0, t.readFileSync)(readableFile(i), "utf8"), A ?? p.C);
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
const y = "/dev/stdin";
async function* standardInput({stdin: A}) {
const e = "fd" in A && A.fd === 0;
if (e && process.platform === "linux") {
try {
return yield* readLogFile(y);
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
28267: (A, e, n) => {
n.d(e, {
excerptOf: () => excerptOf
});
var t = n(46193);
const r = [ {
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
const o = 200;
const a = 300;
const s = [ [ /^\s*Expected(?: \w+)?: {1,6}(.{1,140})$/, /^\s*Received(?: \w+)?: {1,6}(.{1,140})$/, "Expected", "Received" ], [ /^\s*expected: (.{1,140})$/, /^\s*got: (.{1,140})$/, "expected", "got" ], [ /^\s*left: (.{1,140})$/, /^\s*right: (.{1,140})$/, "left", "right" ] ];
const d = /^E {2,6}(\S.{0,300})$/;
const l = /^\s{4,}([\w.-]{1,100}\.go:\d{1,6}): (.{1,300})$/;
const c = /panicked at (?:'[^']{1,200}', )?([\w./-]{1,200}:\d{1,6}):\d{1,6}:?$/;
const u = /^\s*(?:\[ERROR\] )?((?:[\w.$]{1,120}(?:Error|Exception|Failure)\b|Error Message:).{0,280})$/;
const p = /(?:^|[\s(])((?:\.{0,2}\/)?(?:[\w@.-]{1,80}\/){0,12}[\w.-]{1,80}\.(?:[cm]?[jt]sx?|py|rb|php|java|kt|cs)):(\d{1,6})/;
const f = /node_modules|node:internal|site-packages|\/usr\/lib/;
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
this.#e = undefined;
if (!A) return;
const {name: e, below: n} = A;
const t = A.place === undefined || !/:\d+$/.test(A.place) ? placeIn(n) ?? A.place : A.place;
const r = A.message ?? messageIn(n);
const i = this.#A.get(e);
if (!i && this.#A.size >= o) return;
this.#A.set(e, {
name: e,
...some("place", i?.place ?? t),
...some("message", i?.message ?? r?.slice(0, a))
});
}
}
function headerOf(A) {
for (const {pattern: e, isNested: n} of r) {
const t = e.exec(A);
if (!t) continue;
const {place: r, message: i} = t.groups ?? {};
const o = Object.values(t.groups ?? {});
const a = t.slice(1).find(A => A !== undefined && !o.includes(A)) ?? t[1] ?? "";
const s = n === true && !/[.:]$/.test(a) && a.split(" ").length < 4;
return {
name: a.trim(),
isOpen: s,
below: [],
...some("place", r),
...some("message", i)
};
}
return undefined;
}
function messageIn(A) {
for (const [e, n, t, r] of s) {
const i = firstOf(A, e);
const o = firstOf(A, n);
if (i !== undefined && o !== undefined) return `${t}: ${i}, ${r}: ${o}`;
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
const A = f.test(e) ? null : p.exec(e);
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
const m = /\b(\d{1,7}) (?:passed|passing)\b/;
function totalOf(A) {
if (/^\s*(?:Test (?:Suites|Files)|Suites)\b/.test(A)) return undefined;
const [e, n] = [ b.exec(A)?.[1], m.exec(A)?.[1] ];
return e === undefined || n === undefined ? undefined : Number(e) + Number(n);
}
function some(A, e) {
return e === undefined || e === "" ? {} : {
[A]: e
};
}
var w = n(7646);
const h = 2;
const v = 10;
const y = 4e3;
const P = 500;
async function excerptOf(A, e, n) {
const t = new Set(e);
const r = new Set(e.flatMap(A => Array.from({
length: 2 * h + 1
}, (e, n) => A - h + n)));
const i = new FailedTestCollector;
const o = [];
const a = [];
let s = 0;
for await (const e of linesOf(A)) {
s += 1;
const {text: A} = (0, w.X)(e);
i.take(A);
if (A.trim() === "" && !t.has(s)) continue;
const d = {
line: s,
text: n(A).slice(0, P),
isEvidence: t.has(s)
};
if (r.has(s)) o.push(d);
a.push(d);
if (a.length > v) a.shift();
}
const d = i.total();
const l = i.tests().map(A => cleaned(A, n));
return {
lines: o,
end: a,
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
n = A.pop().slice(0, y);
for (const e of A) yield e.slice(0, y).replace(/\r$/, "");
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
66717: (A, e, n) => {
n.r(e);
n.d(e, {
RULES: () => Ie
});
var t = n(40627);
const r = (0, t.fD)("android", [ {
id: "android-build",
type: "quality-gate",
weight: 7,
pattern: [ /\bAndroid resource (?:compilation|linking) failed\b/i, /\berror: resource \S{1,120} not found\b/i, /\bManifest merger failed\b/i, /\bAAPT2?: error: /i, /\bDuplicate class \S{1,120} found in modules\b/i, /\bexecution failed for task ':.{0,80}lint\w*'/i ],
examples: [ "Android resource linking failed", "Manifest merger failed : uses-sdk:minSdkVersion 19 cannot be smaller" ]
}, {
id: "android-sdk",
type: "unknown",
weight: 8,
pattern: [ /\bFailed to install the following Android SDK packages\b/i, /\bLicen[cs]es? for package .{1,80} not accepted\b/i, /\bNDK (?:is missing|not configured)/i, /\bNo version of NDK matched\b/i, /\bWarning: Failed to find package\b/i, /\bKeystore file .{1,200} not found\b/i, /\bkeystore password was incorrect\b/i, /\bFailed to read key .{1,60} from store\b/i ],
examples: [ "Failed to install the following Android SDK packages as some licences have not been accepted.", "Keystore file /w/release.jks not found for signing config" ]
}, {
id: "android-emulator",
type: "timeout",
weight: 8,
pattern: [ /\bTimeout waiting for emulator to boot\b/i, /\bemulator\b.{0,60}\b(?:did not|failed to|never) (?:boot|start)/i ],
examples: [ "Timeout waiting for emulator to boot." ]
}, {
id: "android-device",
type: "unknown",
weight: 6.5,
pattern: [ /\bNo connected devices!/, /\badb: (?:error: )?(?:device|no devices)/, /\bINSTALL_FAILED_\w+/, /\bDeviceException\b/, /\bShellCommandUnresponsiveException\b/ ],
examples: [ "com.android.builder.testing.api.DeviceException: No connected devices!", "INSTALL_FAILED_INSUFFICIENT_STORAGE" ]
}, {
id: "android-task",
type: "quality-gate",
role: "ambient",
weight: 4,
pattern: /\bexecution failed for task ':.{0,80}(?:merge\w*Resources|process\w*(?:Manifest|Resources))'/i,
examples: [ "Execution failed for task ':app:mergeDebugResources'." ]
} ]);
const i = (0, t.fD)("angular", [ {
id: "angular-error",
type: "quality-gate",
weight: 7.5,
pattern: [ /\berror NG\d{3,5}: /, / NG\d{4}: /, /^Error: (?:src|projects|apps|libs)\/\S{1,200}\.ts:\d+:\d+ - error/, /\bbundle initial exceeded maximum budget\b/, /\bexceeded maximum budget\b/ ],
examples: [ "error NG8001: 'app-x' is not a known element", "Error: bundle initial exceeded maximum budget. Budget 1.00 MB was not met by 20 kB" ]
} ]);
const o = (0, t.fD)("ansible", [ {
id: "ansible-failed",
type: "unknown",
weight: 7,
pattern: [ /^fatal: \[\S{1,120}\]: FAILED!/, /^ERROR! /, /\bfailed=[1-9]\d*\b.{0,60}\brescued=/ ],
examples: [ 'fatal: [web1]: FAILED! => {"msg": "no package matching"}', "ERROR! the role 'gone' was not found", "web1 : ok=3 changed=1 unreachable=0 failed=1 skipped=0 rescued=0" ]
}, {
id: "ansible-unreachable",
type: "network",
weight: 8.5,
pattern: [ /^fatal: \[\S{1,120}\]: UNREACHABLE!/, /\bunreachable=[1-9]\d*\b/ ],
examples: [ 'fatal: [web1]: UNREACHABLE! => {"msg": "Failed to connect to the host via ssh"}' ]
}, {
id: "ansible-lint",
type: "quality-gate",
weight: 7.5,
pattern: [ /\.ya?ml:\d+(?::\d+)?: (?:\[E\w*\d+\]|\[?[a-z]+(?:-[a-z]+)+(?:\[[\w-]+\])?\]?:?) /, /^Failed(?: after \w+ profile)?: \d+ failure\(s\), \d+ warning\(s\)/ ],
examples: [ "roles/a/tasks/main.yml:12: [E301] Commands should not change things", "site.yml:3: no-changed-when Commands should not change things", "Failed: 2 failure(s), 1 warning(s) on 12 files." ]
} ]);
const a = (0, t.fD)("apk-pacman", [ {
id: "apk-pacman",
type: "unknown",
weight: 8,
pattern: [ /\bERROR: unable to select packages:/, /\(no such package\):/, /\berror: target not found: /, /\berror: failed to (?:commit|prepare) transaction \((?!.{0,40}retriev)/, /\binvalid or corrupted package\b/, /\bzypper\b.{0,80}\bnot found\b/, /\bNo provider of '.{1,80}' found\b/ ],
examples: [ "ERROR: unable to select packages:", "error: target not found: gone" ]
}, {
id: "apk-pacman-network",
type: "network",
weight: 8,
pattern: [ /\bWARNING: (?:fetching|Ignoring) https?:\S{1,160}(?:: temporary error| No such file)/, /\bERROR: https?:\S{1,200}: (?:temporary error|network error|IO ERROR|TLS)/, /\berror: failed (?:retrieving file|to synchronize)/, /\bfailed to retrieve some files\b/ ],
examples: [ "WARNING: fetching https://mirror.corp/v3/main: temporary error (try again later)", "error: failed retrieving file 'core.db' from mirror.corp" ]
} ]);
const s = (0, t.fD)("apt", [ {
id: "apt-no-package",
type: "unknown",
weight: 8.5,
pattern: [ /\bE: (?:Unable to locate package|Package '.{1,80}' has no installation candidate|Version '.{1,80}' for '.{1,80}' was not found|Unable to correct problems|Unmet dependencies|Couldn't find any package|The repository '.{1,200}' (?:does not have a Release file|is not signed|no longer has)|Broken packages|Sub-process|Could not get lock|Could not open lock|Type '.{1,60}' is not known|Malformed entry|Unsupported file|The list of sources could not be read|dpkg was interrupted|Internal Error|You must put some)/, /\bhas no installation candidate\b/, /\bThe following packages have unmet dependencies\b/, /\bdpkg: (?:error|dependency problems)\b/, /\bNO_PUBKEY\b/, /\bdpkg-deb: error\b/ ],
examples: [ "E: Unable to locate package gone", "E: Package 'gone' has no installation candidate", "E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 42", "The following packages have unmet dependencies:" ],
suggestion: "Run `apt-get update` first; check the name and the release."
}, {
id: "apt-network",
type: "network",
weight: 8.5,
pattern: [ /\bE: Failed to fetch (?:https?|mirror\+file|ftp):/, /\bE: Some index files failed to download\b/, /\bW: Failed to fetch\b/, /^Err:\d+ (?:https?|mirror)/, /\bHash Sum mismatch\b/, /\bUnable to fetch some archives\b/, /\bCould not connect to \S{1,120}:\d+ \(/, /\bFile has unexpected size\b.{0,40}\bMirror sync in progress\b/, /\bCannot initiate the connection to\b/ ],
examples: [ "E: Failed to fetch http://mirror.corp/ubuntu/pool/a.deb  Hash Sum mismatch", "Err:12 http://mirror.corp/ubuntu noble InRelease", "E: Unable to fetch some archives, maybe run apt-get update" ],
suggestion: "Run it again; the mirror or the way to it has a problem."
}, {
id: "apt-fetched",
type: "network",
role: "recovery",
weight: 1,
pattern: /^Fetched [\d.,]+ \w?B in \d+/,
examples: [ "Fetched 12.3 MB in 2s (6,150 kB/s)" ]
} ]);
const d = (0, t.fD)("autotools", [ {
id: "autotools-error",
type: "unknown",
weight: 7.5,
pattern: [ /^configure: error: /, /\bautoreconf: (?:error|.{0,80}failed)/, /\baclocal\b.{0,60}\bnot found/, /\bmeson\.build:\d+:\d+: ERROR: /, /\bNo package '.{1,80}' found\b/, /\bPackage .{1,80} was not found in the pkg-config search path\b/, /\bDependency ".{1,80}" not found\b/, /\bpossibly undefined macro\b/ ],
examples: [ "configure: error: libgone not found", 'meson.build:12:0: ERROR: Dependency "gone" not found, tried pkgconfig' ],
suggestion: "Install the library or tool that is missing."
} ]);
const l = (0, t.fD)("ava", [ {
id: "ava-summary",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /^\s{0,4}[1-9]\d* (?:tests?|uncaught exceptions?|unhandled rejections?|hooks?|known failures?) (?:failed|remained pending)\b/, /^\s{0,4}[1-9]\d* (?:uncaught exception|unhandled rejection)s?$/ ],
examples: [ "  2 tests failed", "  1 uncaught exception" ]
} ]);
const c = (0, t.fD)("azure-pipelines", [ {
id: "azure-time-limit",
type: "timeout",
role: "verdict",
weight: 12,
pattern: /\bran longer than the maximum time of \d+ minutes\b/,
examples: [ "##[error]The job running on agent Hosted ran longer than the maximum time of 60 minutes." ],
suggestion: "Find what hangs or grew, or raise timeoutInMinutes."
}, {
id: "azure-exit",
type: "unknown",
role: "consequence",
weight: 1,
pattern: /\b(?:Bash|PowerShell|Cmd\.exe|Script) (?:exited|failed) with (?:exit )?code '?-?\d/i,
examples: [ "##[error]Bash exited with code '1'." ]
} ]);
const u = (0, t.fD)("bazel", [ {
id: "bazel-build",
type: "quality-gate",
role: "ambient",
weight: 3.5,
pattern: [ /\bERROR: \S{1,300}BUILD(?:\.bazel)?:\d+:\d+: (?:Compiling|Linking|Executing|Building|Action|Couldn't build|Testing|Generating|GoCompilePkg|KotlinCompile|Javac)/, /\bTarget \S{1,160} failed to build\b/ ],
examples: [ "ERROR: /w/a/BUILD:12:11: Compiling a.cc failed: (Exit 1): gcc failed" ]
}, {
id: "bazel-configuration",
type: "unknown",
weight: 8,
pattern: [ /\bno such (?:target|package|attribute|repository)\b/, /\bERROR: (?:Skipping|Analysis of target|error loading package|Unrecognized option|no targets found|Error computing the main repository)/, /\bThe '(?:build|test)' command is only supported from within a workspace\b/, /\bis not visible from target\b/ ],
examples: [ "ERROR: Skipping '//a:gone': no such target '//a:gone'", "target '//a:b' is not visible from target '//c:d'" ]
}, {
id: "bazel-fetch",
type: "network",
weight: 8.5,
pattern: [ /\bError downloading \[https?:/, /\bERROR: An error occurred during the fetch of repository\b/, /\bdownload_and_extract\b.{0,80}\bfailed/, /\bGET returned (?:5\d\d|429)\b/, /\bBazel .{0,60}could not be downloaded\b/ ],
examples: [ "Error downloading [https://mirror.corp/a.tar.gz] to /w/a.tar.gz: GET returned 502 Bad Gateway" ],
suggestion: "Run it again."
}, {
id: "bazel-test",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /^\/\/\S{1,160}\s{1,80}(?:FAILED|TIMEOUT|FLAKY)\b/, /\bExecuted \d+ out of \d+ tests?: .{0,80}\b[1-9]\d* fails?\b/, /^FAIL: \/\/\S/, /^TIMEOUT: \/\/\S/ ],
examples: [ "//a:cart_test                    FAILED in 1.2s", "Executed 40 out of 40 tests: 38 tests pass and 2 fail locally.", "FAIL: //a:cart_test (see /w/test.log)" ],
suggestion: "Look at the failing tests."
}, {
id: "bazel-server-died",
type: "resource-exhaustion",
weight: 9,
pattern: [ /\bServer terminated abruptly\b/i, /\bBazel server .{0,60}(?:crashed|died|ran out of memory)\b/i, /\bcould not connect to (?:the )?bazel server\b/i ],
examples: [ "Server terminated abruptly (error code: 14, error message: 'Socket closed', log file: '/w/jvm.out')" ],
suggestion: "Most likely the kernel ended it: give it fewer jobs or more memory."
}, {
id: "bazel-remote",
type: "network",
weight: 6,
pattern: [ /\bRemote Cache: /, /\bio\.grpc\.StatusRuntimeException: (?:UNAVAILABLE|DEADLINE)/, /\bUNAVAILABLE: (?:io exception|Unable to resolve|connection|upstream|Network)/, /\bFailed to query remote execution capabilities\b/, /\brpc error: code = Unavailable\b/ ],
examples: [ "WARNING: Remote Cache: UNAVAILABLE: io exception", "ERROR: Failed to query remote execution capabilities: UNAVAILABLE" ]
} ]);
const p = (0, t.fD)("biome", [ {
id: "biome-check",
type: "quality-gate",
role: "verdict",
weight: 9,
pattern: [ /\bFound [1-9]\d* (?:errors?|warnings?)\.(?:\s|$)/, /\bFormatter would have printed the following content\b/, /\bSome errors were emitted while running checks\b/, /^Found \d+ warnings? and [1-9]\d* errors?\b/, /\blint\/[a-z]+\/[a-zA-Z]+ +(?:FIXABLE +)?━/ ],
examples: [ "Found 4 errors.", "check ━━━ Some errors were emitted while running checks.", "Found 0 warnings and 2 errors." ],
suggestion: "Mend the code, or let the tool do it."
} ]);
const f = (0, t.fD)("build-hosting", [ {
id: "build-hosting-limit",
type: "timeout",
role: "verdict",
weight: 12,
pattern: [ /\bExceeded build time limit\b/i, /\bBuild exceeded maximum (?:allowed runtime|duration)/i, /\bBuild exited due to time out\b/i, /\bdeployment .{0,60}\btimed out\b/i, /\bbuild container (?:exceeded|ran out of) (?:the )?time\b/i ],
examples: [ "Exceeded build time limit of 120 minutes.", "Build exceeded maximum allowed runtime" ],
suggestion: "Find what hangs or grew."
}, {
id: "build-hosting-memory",
type: "resource-exhaustion",
role: "verdict",
weight: 11,
pattern: [ /\bContainer '.{1,60}' exceeded memory limit\b/i, /\bAt least one "Out of Memory" \("OOM"\) event\b/i, /\bexit(?:ed)? (?:due to|because of) excessive memory\b/i, /\bpod .{0,80}\bevicted\b/i ],
examples: [ "Container 'Build' exceeded memory limit.", 'At least one "Out of Memory" ("OOM") event was detected during the build.' ],
suggestion: "Use less memory or a larger machine."
}, {
id: "build-hosting-deploy",
type: "unknown",
weight: 7,
pattern: [ /\bError: (?:No existing credentials found|Project not found|The specified token is not valid|You defined "--token"|Your codebase isn't linked|Could not retrieve Project Settings)/i, /\bAuthentication error \[code: 10000\]/i, /\bFailed to publish your (?:Worker|Function)\b/i, /✘ \[ERROR\] (?:A request to the Cloudflare API|In a non-interactive|Authentication)/i, /\bError: Failed to get Firebase project\b/i, /\bFirebaseError: /i, /\bError: Unauthorized: could not retrieve project\b/i, /\bServerless Error\b/i, /\bDeployment failed\b/i, /\bDeploy (?:did not succeed|failed)\b/i, /\berror: (?:failed to (?:deploy|release)|deploy(?:ment)? failed)/i ],
examples: [ "Error: No existing credentials found. Please log in:", "Authentication error [code: 10000]", "Error: Failed to get Firebase project acme." ]
}, {
id: "build-hosting-health",
type: "unknown",
weight: 6.5,
pattern: [ /\b[Hh]ealth ?[Cc]heck(?:s)? .{0,60}\b(?:failed|failing|unhealthy|timed out)\b/, /\b[Ss]moke tests? failed\b/, /\bservice (?:is|was) (?:not healthy|unhealthy)\b/ ],
examples: [ "Health check failed after 10 attempts", "Deployment unhealthy: health checks failing" ]
} ]);
const g = (0, t.fD)("buildkite", [ {
id: "buildkite-agent-lost",
type: "resource-exhaustion",
retry: "transient",
role: "ambient",
weight: 5,
pattern: [ /\bagent that was running this job was lost\b/i, /\bagent (?:was )?(?:lost|stopped)\b.{0,40}\bjob\b/i ],
examples: [ "The agent that was running this job was lost." ],
suggestion: "The machine was taken away: run it again."
}, {
id: "buildkite-exit",
type: "unknown",
role: "consequence",
weight: 1,
pattern: [ /\bError: The command exited with status \d/, /\buser command error: (?:exit status|The plugin)/ ],
examples: [ "🚨 Error: The command exited with status 1" ]
} ]);
const b = (0, t.fD)("bun", [ {
id: "bun-lock-out-of-sync",
type: "quality-gate",
role: "verdict",
weight: 9.5,
pattern: [ /\blockfile had changes, but lockfile is frozen\b/i, /\bThe lockfile is out of date\b/i, /\block ?file is (?:out of date|not up to date)\b/i ],
examples: [ "error: lockfile had changes, but lockfile is frozen", "error: The lockfile is out of date. Pass --frozen=false" ],
suggestion: "Update the lock file and commit it."
}, {
id: "bun-error",
type: "unknown",
weight: 6.5,
pattern: /^error: (?:Script not found|No version matching|Package ".{1,80}" (?:not found|has no)|Could not resolve|Module not found|Failed to install|workspace dependency)\b/,
examples: [ 'error: Script not found "verify"', 'error: No version matching "^9" found for specifier "left-pad"' ]
}, {
id: "bun-network",
type: "network",
weight: 8,
pattern: [ /^error: (?:ConnectionRefused|ConnectionClosed|FailedToOpenSocket|Timeout|TooManyRedirects|UNKNOWN_CERTIFICATE\w*) (?:downloading|fetching)\b/, /\bGET https?:\S{1,200} - 5\d\d\b/ ],
examples: [ "error: ConnectionClosed downloading package manifest left-pad" ]
}, {
id: "bun-test-summary",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /^\s{0,3}[1-9]\d* fail$/, /^\(fail\) .{1,200}\[\d/ ],
examples: [ " 2 fail", "(fail) cart > adds [1.20ms]" ]
} ]);
const m = (0, t.fD)("cargo", [ {
id: "cargo-lock",
type: "quality-gate",
weight: 9,
pattern: [ /\bthe lock file \S{1,300} needs to be updated but --(?:locked|frozen)\b/, /\bcannot update the lock file\b/ ],
examples: [ "error: the lock file /w/Cargo.lock needs to be updated but --locked was passed" ],
suggestion: "Update Cargo.lock and commit it."
}, {
id: "cargo-dependencies",
type: "unknown",
weight: 7.5,
pattern: [ /\berror: (?:failed to select a version for|no matching package (?:named|found)|package `.{1,120}` (?:cannot be built because|requires|is not)|failed to (?:parse|load) (?:manifest|lock file|source)|rustc \S{1,20} is not supported|toolchain '.{1,80}' is not installed|could not find `Cargo\.toml`|no (?:bin|test|example|such command)|the package .{1,120} does not)/, /\brequires rustc \d/ ],
examples: [ "error: failed to select a version for `left-pad`.", "error: rustc 1.70.0 is not supported by the following packages:", "error: no such command: `nextest`" ]
}, {
id: "cargo-network",
type: "network",
weight: 8,
pattern: [ /\bfailed to (?:download from|get `.{1,120}` as a dependency|fetch) `?https?:/, /\berror: failed to (?:download|sync|query)\b/, /\bCaused by:\s{0,4}download of .{1,160} failed\b/, /^\s{0,4}(?:download of|failed to download) \S{1,160} failed\b/, /\[(?:6|7|28|35|52|55|56|92)\] (?:Could|Couldn't|Timeout|SSL|Recv|Failure|Send|Failed|HTTP2)/ ],
examples: [ "error: failed to download from `https://crates.corp/a/1.0.0/download`", "  [28] Timeout was reached (Operation too slow)" ],
suggestion: "Run it again; the registry or the way to it has a problem."
}, {
id: "cargo-git",
type: "git",
weight: 7.5,
pattern: [ /\bspurious network error\b.{0,200}\bclass=(?:Net|Http|Ssh|Ssl|Os)/, /\bfailed to (?:fetch into|clone into|update submodule|load source for dependency|authenticate when downloading repository)\b/, /\brevspec '.{1,120}' not found\b/, /\bfailed to find (?:branch|tag) `/ ],
examples: [ "  failed to fetch into: /w/.cargo/git/db/a-1", "failed to authenticate when downloading repository", "warning: spurious network error (1 tries remaining): failed to receive HTTP 200 response: got 401; class=Net (12)" ],
suggestion: "A dependency comes from git: check the address and the access to it."
}, {
id: "cargo-audit",
type: "quality-gate",
role: "verdict",
weight: 9,
pattern: [ /\b[1-9]\d* vulnerabilit(?:y|ies) found!/, /^error\[(?:vulnerability|unmaintained|banned|rejected|unlicensed|duplicate|unsound|yanked|license)\w*\]/, /^(?:advisories|bans|licenses|sources) FAILED/, /\b(?:advisories|bans|licenses|sources) (?:ok|FAILED), .{0,60}FAILED\b/, /\bRUSTSEC-\d{4}-\d{4}\b/ ],
examples: [ "error: 2 vulnerabilities found!", "advisories FAILED, bans ok, licenses ok, sources ok", "error[vulnerability]: out-of-bounds write" ],
suggestion: "Update the crate, or accept the advisory knowingly."
}, {
id: "cargo-semver",
type: "quality-gate",
weight: 8,
pattern: [ /\bsemver requires new (?:major|minor) version\b/, /\bunused (?:dependencies|crate dependencies):/, /\bcargo-machete found the following unused dependencies\b/, /^--- failure \w+: / ],
examples: [ "Summary semver requires new major version: 2 major and 0 minor checks failed", "cargo-machete found the following unused dependencies in this directory:" ]
} ]);
const w = (0, t.fD)("circleci", [ {
id: "circleci-no-output",
type: "timeout",
role: "verdict",
weight: 12,
pattern: [ /\bToo long with no output\b/i, /\bexceeded the (?:job )?(?:runtime|time) limit\b/i, /\bjob canceled because .{0,60}\btimeout\b/i ],
examples: [ "Too long with no output (exceeded 10m0s): context deadline exceeded" ],
suggestion: "Find what hangs."
} ]);
const h = (0, t.fD)("clojure", [ {
id: "leiningen-tests",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /^[1-9]\d* failures?, \d+ errors?\.$/, /^\d+ failures?, [1-9]\d* errors?\.$/, /^Tests failed\.$/, /^FAIL in \(/, /^ERROR in \(/ ],
examples: [ "2 failures, 0 errors.", "Tests failed.", "FAIL in (adds-item) (cart_test.clj:12)" ]
} ]);
const v = (0, t.fD)("cloud", [ {
id: "cloud-access",
type: "unknown",
weight: 8.5,
pattern: [ /\bAccessDenied(?:Exception)?\b/i, /\b(?:is|are) not authorized to perform\b/i, /\bUnable to locate credentials\b/i, /\bNo valid credential sources\b/i, /\bfailed to (?:refresh cached|retrieve|get) credentials\b/i, /\bcould not find default credentials\b/i, /\bCould not load (?:the )?(?:default )?credentials\b/i, /\b(?:Expired|Invalid|Unrecognized)(?:Client)?Token(?:Exception|Id)?\b/i, /\bInvalidClientTokenId\b/i, /\bSignatureDoesNotMatch\b/i, /\bPERMISSION_DENIED\b/i, /\bAuthorizationFailed\b/i, /\bAADSTS\d{5,}\b/i, /\bUNAUTHENTICATED\b/i, /\bPlease run 'az login'/i, /\bYour credentials are invalid\b/i, /\bgcloud\.auth\b/i, /\bdoes not have (?:the )?(?:\S{1,60} )?(?:permission|access) (?:to|on|for)\b/i, /\bcaller does not have permission\b/i, /\binsufficient permissions?\b/i ],
examples: [ "An error occurred (AccessDenied) when calling the PutObject operation: Access Denied", 'Unable to locate credentials. You can configure credentials by running "aws configure".', "AADSTS700016: Application not found", "ERROR: (gcloud.run.deploy) PERMISSION_DENIED: Permission denied on resource" ],
suggestion: "Check the credentials and what they may do."
}, {
id: "cloud-error",
type: "unknown",
weight: 6,
pattern: [ /\bAn error occurred \(\w{3,80}\) when calling the \w+ operation\b/, /^ERROR: \(gcloud\.\S{1,80}\) (?!DEADLINE|UNAVAILABLE)/, /\bNoSuchBucket\b/, /\bValidationError\b.{0,60}\bcalling\b/, /\bROLLBACK_(?:COMPLETE|IN_PROGRESS|FAILED)\b/, /\bCREATE_FAILED\b/, /\bUPDATE_FAILED\b/, /^ERROR: \(\w+\) / ],
examples: [ "An error occurred (NoSuchEntity) when calling the GetRole operation", "acme-stack | CREATE_FAILED | AWS::S3::Bucket" ]
}, {
id: "cloud-quota",
type: "resource-exhaustion",
weight: 7,
pattern: [ /\bQUOTA_EXCEEDED\b/, /\b(?:Vcpu|Instance|Address|Bucket|Vpc)LimitExceeded\b/, /\bLimitExceededException\b/, /\bInsufficient(?:Instance)?Capacity\b/, /\bQuota ['"]?\w{3,60}['"]? exceeded\b/, /\bRESOURCE_EXHAUSTED\b/, /\bZONE_RESOURCE_POOL_EXHAUSTED\b/, /\bOperationNotAllowed\b.{0,80}\bquota\b/ ],
examples: [ "Quota 'CPUS' exceeded. Limit: 24.0 in region europe-west1.", "InsufficientInstanceCapacity: We currently do not have sufficient capacity" ],
suggestion: "Free what is not used, or ask for more quota."
}, {
id: "cloud-throttled",
type: "network",
weight: 8.5,
pattern: [ /\((?:SlowDown|Throttling(?:Exception)?|ThrottledException|RequestLimitExceeded|TooManyRequests(?:Exception)?|RequestThrottled\w*|ServiceUnavailable(?:Exception)?|InternalError|InternalFailure|RequestTimeout(?:Exception)?|503)\) when calling\b/, /\b(?:reached|exceeded) max(?:imum)? retries: \d/, /\bRATE_LIMIT_EXCEEDED\b/, /\bstatus ?code:? 503, .{0,80}\bSlowDown\b/ ],
examples: [ "An error occurred (Throttling) when calling the DescribeStacks operation (reached max retries: 4): Rate exceeded", "An error occurred (ServiceUnavailable) when calling the PutObject operation" ],
suggestion: "Run it again; ask less often."
} ]);
const y = (0, t.fD)("cmake", [ {
id: "cmake-error",
type: "unknown",
weight: 7.5,
pattern: [ /\bCMake Error(?: at|:| in| \(dev\))/, /\bConfiguring incomplete, errors occurred\b/, /\bCould NOT find \w+ \((?:missing|found)/, /\bNo CMAKE_\w+_COMPILER could be found\b/, /\bCMake \d\S* or higher is required\b/, /\bCould not find a package configuration file provided by\b/ ],
examples: [ "CMake Error at CMakeLists.txt:12 (find_package):", "-- Configuring incomplete, errors occurred!", 'Could not find a package configuration file provided by "Gone"' ],
suggestion: "Install what CMake looks for, or mend CMakeLists.txt."
} ]);
const P = (0, t.fD)("cocoapods", [ {
id: "cocoapods-error",
type: "unknown",
weight: 7.5,
pattern: [ /^\[!\] (?:CocoaPods could not find|Unable to (?:find|satisfy)|Error installing|Invalid `Podfile`|No `Podfile' found|The (?:`|platform)|Oh no)/, /\bThe sandbox is not in sync with the Podfile\.lock\b/, /\bCould not find compatible versions for pod\b/ ],
examples: [ '[!] CocoaPods could not find compatible versions for pod "Acme":', "error: The sandbox is not in sync with the Podfile.lock. Run 'pod install'" ]
}, {
id: "cocoapods-network",
type: "network",
weight: 8,
pattern: [ /\bCDN: trunk (?:URL couldn't be downloaded|Repo update failed)/, /\bError installing \S{1,60}$/, /\[!\] .{0,80}(?:Couldn't connect|Timeout was reached|Failed to connect)/ ],
examples: [ "[!] CDN: trunk URL couldn't be downloaded: https://cdn.corp/all_pods.txt Response: Timeout was reached" ]
} ]);
const D = (0, t.fD)("commits", [ {
id: "gate-commit-message",
type: "quality-gate",
role: "verdict",
weight: 8.5,
pattern: [ /✖ {1,3}found \d+ problems?, \d+ warnings?/, /\b(?:subject|type|body|header|footer|scope)-(?:empty|case|enum|max-length|leading-blank|max-line-length|full-stop|min-length)\b/, /\b[Nn]o release type found in pull request title\b/, /\b(?:PR|[Pp]ull [Rr]equest|[Cc]ommit|[Bb]ranch)(?: name| message| title| body| description| subject)?\b.{0,60}\b(?:does not|doesn't|must|should|is not|isn't|needs? to|invalid|not (?:match|follow|conform))\b.{0,80}\b(?:follow|match|conform|convention|conventional|format|start|contain|include|pattern|valid|semantic|spec|signed|reference|have)/, /\bUnknown release type "/, /\bDCO\b.{0,60}\b(?:missing|failed|sign)/, /\b[Ss]igned-off-by\b.{0,40}\b(?:missing|not found|required)/, /\b[Ss]ign-?[Oo]ff\b.{0,40}\b(?:is |are )?(?:missing|required|not found)/, /\bFailing the build(?:, there (?:is|are)| due to) \d/, /\b[Mm]erge commits? (?:is|are) (?:not allowed|forbidden)/, /\b(?:needs?|requires?) (?:at least )?\d+ (?:more )?approv(?:als?|ing reviews?)\b/, /\bgitlint\b.{0,60}\bfailed\b/ ],
examples: [ "✖   found 2 problems, 0 warnings", 'No release type found in pull request title "Add x".', "The PR title does not match the convention", "subject may not be empty [subject-empty]" ],
suggestion: "Reword the title or the message."
}, {
id: "gate-label-changelog",
type: "quality-gate",
weight: 7.5,
pattern: [ /\b(?:changelog|change ?set|news ?fragment|release ?note|label|milestone)s?\b.{0,60}\b(?:missing|required|not found|must|need(?:s|ed)?|no entry|not (?:been )?(?:updated|added))\b/i, /\bno (?:new )?(?:news ?fragment|change ?set|changelog entr|release ?note)\w*\b/i, /\b(?:missing|no|add a|require[sd]?)\b.{0,30}\b(?:changelog(?: entry)?|changeset|news fragment|required labels?)\b/i, /\bLabel error\. Requires\b/i, /\bversion\b.{0,30}\b(?:(?:was |has )?not (?:been )?(?:bumped|incremented|increased)|(?:must|needs? to|should) be (?:bumped|incremented|increased))\b/i, /\bSome packages have been changed but no changesets were found\b/i ],
examples: [ "Please add a changelog entry", "Label error. Requires exactly 1 of: minor, major.", "Some packages have been changed but no changesets were found." ]
}, {
id: "gate-project-rules",
type: "quality-gate",
role: "ambient",
weight: 5,
pattern: [ /\b(?:TODO|FIXME)s?\b.{0,60}\b(?:found|without|not allowed|forbidden|must|detected)\b/i, /\b(?:[Nn]ew|[Ff]ound|[Dd]etected) (?:TODO|FIXME)s?\b/i, /\b(?:translations?|locales?|i18n)\b.{0,60}\b(?:missing|incomplete|not translated|out of sync)\b/i, /\bmissing (?:translations?|locale|i18n)\b/i, /\b[1-9]\d* (?:untranslated|unfinished) (?:\w+ )?(?:texts?|strings?|translations?|keys?|messages?)\b/i, /\bfailed for rules?: /i, /\b[Uu]nused (?:exports?|files?|code|dependenc(?:y|ies)|assets?|variables?|translations?|keys?|imports?)\b.{0,30}(?:\bfound\b|\bdetected\b|:$)/i, /\b(?:[Cc]ircular|[Cc]yclic) (?:dependenc(?:y|ies)|imports?)\b.{0,40}\b(?:found|detected)\b/i, /\b(?:[Dd]ead|[Dd]uplicated?) code\b.{0,40}\b(?:found|detected)\b/i, /\b(?:forbidden|disallowed|banned|prohibited|non-inclusive) (?:words?|terms?|imports?|patterns?|files?|strings?|dependenc(?:y|ies)|characters?)\b/i ],
examples: [ "ERROR: new TODO without an issue in a.ts", "Missing translations: 3 keys", "Unused exports found:", "Circular dependency detected", "Forbidden word in a.md" ],
suggestion: "Mend what the check found."
} ]);
const E = (0, t.fD)("compilers", [ {
id: "compilers-quoted-file",
type: "quality-gate",
weight: 7,
pattern: [ /^\s{0,4}"[^"]{1,200}", ?line \d+(?:[.:]\d+)?(?:, char \d+| \(col\. \d+\))?: /, /^\s{0,4}"[^"]{1,200}",\d+ {1,4}(?:Error|Warning|Fatal error|Remark)\[\w+\]/, /^\s{0,4}\w{2,8} [EWF]\d{3}: \["[^"]{1,200}" \d+/ ],
examples: [ '"src/a.c", line 12: warning: statement is unreachable', '"src/a.c",12  Warning[Pe177]: variable "x" was declared but never referenced', 'ctc E505: ["src/a.c" 12/3] no' ],
suggestion: "Mend the code."
}, {
id: "compilers-parenthesised-place",
type: "quality-gate",
role: "ambient",
weight: 5.5,
pattern: [ /^\s{0,6}\S{1,200}\.\w{1,6}\s?\(\d+(?:[,:]\d+)?\)\s?:?\s{1,3}(?:\[?\w+\]? )?(?:error|warning|remark|note|info|style)\b/i, /^\S{1,200}\.\w{1,6}\(\d+:\d+\)\[(?:warn|error|info|hint)\w*\]: /i ],
examples: [ "a.c(12) : warning C4244: conversion", "a.f90(12): remark #7712: This variable has not been used", "source/a.d(12:3)[warn]: Variable is never modified" ],
suggestion: "Mend the code."
}, {
id: "compilers-fortran",
type: "quality-gate",
weight: 7,
pattern: [ /^(?:Error|Warning|Fatal Error|Extension|Questionable): \S{1,200}\.[fF](?:or|9\d|0\d)?(?:, line \d+|:\d+)/, /^\s{0,8}Error: .{1,200} at \(1\)/ ],
examples: [ "Error: a.f90, line 12: Implicit type for X", "Error: Symbol ‘x’ at (1) has no IMPLICIT type" ]
}, {
id: "compilers-numbered-messages",
type: "quality-gate",
weight: 7,
pattern: [ /\b1506-\d{3} \([EISUW]\)/, /\bPLS-\d{5}: /, /\b\d{4}-\d{3} \([ESU]\)/, /\b[EWF]-?\d{3,4}[SIWE]?[-:] .{0,80}\bline \d+/, /#\d{2,4}-D: /, /^\*{2} (?:Error|Fatal)(?: \(suppressible\))?: /, /: \*[EWF],\w{4,8} \(/ ],
examples: [ '"a.c", line 12.5: 1506-045 (S) Undeclared identifier x.', 'a.c, line 12: warning #552-D: variable "x" was set but never used', "** Error: a.sv(12): Undefined variable: x", "ncvlog: *E,NOTSTT (a.v,12|3): expecting a statement" ]
}, {
id: "compilers-piped-fields",
type: "quality-gate",
role: "ambient",
weight: 4.8,
pattern: /^\S{1,200}\.\w{1,6}[|:]\d+[|:](?:\w+[|:])?(?:warning|error|WARNING|ERROR)[|:]/,
examples: [ "src/a.c|12|warning|unused variable", "manifests/a.pp:12:arrow_alignment:WARNING:indentation of => is not properly aligned" ]
}, {
id: "compilers-eclipse",
type: "quality-gate",
weight: 7,
pattern: [ /^\s{0,8}(?:\[javac\] )?\d+\. (?:ERROR|WARNING|INFO) in \S/, /\b(?:ERROR|WARNING) in \/?\S{1,200}\.java \(at line \d+\)/ ],
examples: [ "1. WARNING in /w/A.java (at line 12)", "    [javac] 3. ERROR in /w/B.java (at line 4)" ]
}, {
id: "compilers-checkers",
type: "quality-gate",
role: "ambient",
weight: 4.8,
pattern: [ /^(?:Warning|Error|Info|Note|Style) \d+: .{3,200}/, /^\[(?:ERROR|WARN|INFO)\] \S{1,200}\.\w{1,6}:\d+(?::\d+)?: /, /^\S{1,200}:\d+: {1,3}\[\d\] \(\w+\)/, /^\s{0,4}(?:High|Medium|Low|Critical|Major|Minor|Blocker)(?: Priority)?:? .{3,200}:\d+\b/ ],
examples: [ "Warning 534: Ignoring return value of function", "[ERROR] src/A.java:12:5: Missing a Javadoc comment. [MissingJavadocMethod]", "a.c:12:  [4] (buffer) strcpy: does not check for buffer overflows" ]
}, {
id: "compilers-hardware",
type: "quality-gate",
weight: 7,
pattern: [ /\bERROR: \[(?:Synth|VRFC|XSIM|DRC|Place|Route|Opt|Project|IP_Flow|HDL|HLS|Common)[\w ]{0,12} \d+-\d+\]/, /^Error \(\d{4,6}\): /, /^(?:%Error(?:-\w+)?|ERROR\(\w+-\d+\)): / ],
examples: [ "ERROR: [Synth 8-439] module 'x' not found [/w/a.v:12]", 'Error (10161): Verilog HDL error at a.v(12): object "x" is not declared', "Error (7576): Undeclared identifier.", "%Error: Exiting due to 1 error(s)" ],
suggestion: "Mend the code."
} ]);
const k = (0, t.fD)("compose", [ {
id: "compose-failed",
type: "unknown",
weight: 7,
pattern: [ /\bdependency failed to start\b/, /\b[Cc]ontainer \S{1,120} (?:is unhealthy|exited \([1-9]\d*\)|Error)\b/, /\bfor \S{1,80} {1,4}(?:Cannot start service|Container ".{1,40}" is unhealthy)/, /\bservices\.\S{1,80} (?:must be|Additional property|contains unsupported)/, /\bno configuration file provided\b/, /\bservice "?.{1,60}"? (?:has neither an image nor a build context|refers to undefined|didn't complete successfully)/, /\bBind for \S{1,60} failed\b/, /\bOCI runtime (?:create|exec) failed\b/, /\bfailed to (?:create|start) (?:container|shim|task)\b/, /\bService container \S{1,80} failed\b/, /\bFailed to initialize container\b/, /\bOne or more containers failed to start\b/, /\bexec format error\b/, /\bError response from daemon: (?:driver|Conflict|network|invalid|No such container|Container|failed)/ ],
examples: [ "dependency failed to start: container acme-db-1 is unhealthy", "OCI runtime exec failed: exec failed: unable to start container process", "Service container postgres failed.", 'Error response from daemon: Conflict. The container name "/a" is already in use' ],
suggestion: "Look at the log of that container."
} ]);
const B = (0, t.fD)("composer", [ {
id: "composer-lock",
type: "quality-gate",
weight: 9,
pattern: [ /\bis not present in the lock file\b/, /\bThe lock file is not up to date with the latest changes in composer\.json\b/, /\bcomposer\.lock\b.{0,60}\bout of date\b/ ],
examples: [ '- Required package "acme/a" is not present in the lock file.', "Warning: The lock file is not up to date with the latest changes in composer.json." ],
suggestion: "Run `composer update` and commit composer.lock."
}, {
id: "composer-requirements",
type: "unknown",
weight: 8,
pattern: [ /\bYour requirements could not be resolved to an installable set of packages\b/, /\brequires php (?:\^|>|~|\d).{0,80}\byour php version\b/, /\brequires (?:PHP extension )?ext-\w+ .{0,80}\bmissing from your system\b/, /\bCould not find (?:package|a (?:matching )?version of package)\b/, /\bRoot composer\.json requires\b/, /\bblocked by your allow-plugins config\b/, /\bPluginBlockedException\b/, /\bComposer could not find a composer\.json\b/, /\bThe requested package\b.{0,80}\bcould not be found\b/ ],
examples: [ "Your requirements could not be resolved to an installable set of packages.", "acme/a requires php ^8.3 -> your php version (8.1.2) does not satisfy that requirement.", "acme/a contains a Composer plugin which is blocked by your allow-plugins config." ],
suggestion: "Mend composer.json or the version of PHP."
}, {
id: "composer-network",
type: "network",
weight: 8.5,
pattern: [ /\bcurl error \d+ while downloading\b/, /\bThe "https?:\S{1,200}" file could not be downloaded(?!.{0,20}\(HTTP\/\S{1,6} 40)/, /\bComposer\\Downloader\\TransportException\b/, /\bCould not fetch https?:\S{1,200}, please (?:create|review)/ ],
examples: [ "curl error 28 while downloading https://repo.corp/packages.json: Operation timed out" ],
suggestion: "Run it again; the repository or the way to it has a problem."
}, {
id: "composer-script",
type: "unknown",
role: "consequence",
weight: 1,
pattern: [ /^Script .{1,200} returned with error code [1-9]/, /\bhandling the .{1,80} event returned with error code [1-9]/ ],
examples: [ "Script phpunit handling the test event returned with error code 1" ]
}, {
id: "composer-lock-incompatible",
type: "quality-gate",
role: "ambient",
weight: 5,
pattern: /\block file does not contain a compatible set of packages\b/,
examples: [ "Your lock file does not contain a compatible set of packages. Please run composer update." ]
} ]);
const x = (0, t.fD)("conda", [ {
id: "conda-network",
type: "network",
weight: 8,
pattern: [ /\bCondaHTTPError: /, /\bCondaSSLError\b/, /\bConnectionFailed\b.{0,40}\bconda\b/, /\bAn HTTP error occurred when trying to retrieve this URL\b/ ],
examples: [ "CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://conda.corp/x>" ]
} ]);
const C = (0, t.fD)("cypress", [ {
id: "cypress-summary",
type: "test-failure",
role: "verdict",
weight: 9.5,
pattern: [ /[✖✗] {1,4}[1-9]\d* of \d+ failed \(\d/, /^\s{0,6}│? ?Failing:\s{1,12}[1-9]/, /\bCypressError: /, /\bcypress run\b.{0,40}\bfailed\b/ ],
examples: [ "✖  2 of 5 failed (40%)", "  │ Failing:      2", "CypressError: Timed out retrying after 4000ms" ]
}, {
id: "cypress-retrying",
type: "test-failure",
weight: 7,
pattern: [ /\bTimed out retrying after \d+ms\b/, /\bcy\.\w+\(\) failed\b/ ],
examples: [ "AssertionError: Timed out retrying after 4000ms: Expected to find element" ]
}, {
id: "cypress-server",
type: "unknown",
weight: 7.5,
pattern: [ /\bCypress could not verify that this server is running\b/, /\bCypress failed to verify that your server is running\b/ ],
examples: [ "Cypress could not verify that this server is running: http://localhost:3000" ]
} ]);
const Q = (0, t.fD)("databases", [ {
id: "database-unreachable",
type: "network",
role: "ambient",
weight: 6,
pattern: [ /\bcould not connect to server\b/i, /\bconnection to server at ".{1,120}".{0,60} failed\b/i, /\bCan't connect to (?:local )?(?:MySQL|MariaDB|server)/i, /\bERROR 200[23]\b/i, /\bMongo(?:Network|ServerSelection)Error\b/i, /\bCould not connect to Redis\b/i, /\bConnectionError: Error \d+ connecting to\b/i, /\bCommunications link failure\b/i, /\bis the server running\b/i, /\bUnable to connect to (?:the )?database\b/i, /\bORA-12\d{3}\b/i, /\bP1001\b/i, /\bSQLSTATE\[HY000\] \[2002\]/i, /\bConnection to \S{1,80}:\d+ refused\b/i ],
examples: [ 'psql: error: connection to server at "localhost" (::1), port 5432 failed: Connection refused', "ERROR 2002 (HY000): Can't connect to local MySQL server through socket", "MongoServerSelectionError: connect ECONNREFUSED 127.0.0.1:27017" ],
suggestion: "Was the database started, and is it ready before it is used?"
}, {
id: "database-refuses",
type: "unknown",
role: "ambient",
weight: 6.5,
pattern: [ /\bpassword authentication failed for user\b/, /\bAccess denied for user '/, /\bFATAL: {1,2}(?:role|database) ".{1,80}" does not exist\b/, /\bUnknown database '/, /\bMongoServerError: (?:Authentication failed|not authorized)/, /\bNOAUTH Authentication required\b/, /\bWRONGPASS\b/, /\bdatabase ".{1,80}" does not exist\b/, /\bfe_sendauth: no password supplied\b/, /\bSQLSTATE\[HY000\] \[1045\]/, /\bLogin failed for user\b/ ],
examples: [ 'FATAL:  password authentication failed for user "ci"', "ERROR 1045 (28000): Access denied for user 'ci'@'localhost'", 'FATAL:  database "gone" does not exist' ],
suggestion: "Check user, password and name of the database."
}, {
id: "database-migration",
type: "unknown",
role: "ambient",
weight: 6,
pattern: [ /\bMigration (?:\S{1,120} )?failed\b/, /\bmigrations? (?:are|is) pending\b/, /\bPendingMigrationError\b/, /\b(?:relation|table|column) ["'`]?[\w.]{1,80}["'`]? (?:already exists|does not exist|doesn't exist)\b/, /\bTarget database is not up to date\b/, /\bMultiple head revisions are present\b/, /\bFlywayException\b/, /\bLiquibaseException\b/, /\bno such table: /, /\bP30\d\d\b/ ],
examples: [ 'ERROR:  relation "carts" does not exist', "alembic.util.exc.CommandError: Target database is not up to date.", "Migration 20310102_add_carts failed" ]
} ]);
const R = (0, t.fD)("deno", [ {
id: "deno-check",
type: "quality-gate",
weight: 8,
pattern: [ /^error: (?:Found \d+ (?:not formatted|problem)|Type checking failed|TS\d{3,5} )/, /^Found \d+ (?:problems|not formatted files)/ ],
examples: [ "error: Found 3 not formatted files in 12 files", "Found 4 problems", "error: Type checking failed." ]
}, {
id: "deno-test",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /^FAILED \| \d+ passed/, /^error: Test failed$/, /\b[1-9]\d* failed \(\d+m?s\)$/ ],
examples: [ "FAILED | 12 passed | 1 failed (2s)", "error: Test failed" ]
} ]);
const T = (0, t.fD)("docker", [ {
id: "docker-image-missing",
type: "unknown",
weight: 8.5,
pattern: [ /\bmanifest (?:for .{1,160} not found|unknown)/, /\bmanifest unknown\b/, /\bpull access denied for\b/, /\brepository does not exist or may require\b/, /\bfailed to resolve source metadata\b.{0,300}\bnot found\b/, /\bdocker\.io\/\S{1,160}: not found\b/, /\bNo such image: /, /\bno matching manifest for\b/, /\bname unknown: /, /\bno match for platform in manifest\b/ ],
examples: [ "Error response from daemon: manifest for acme/a:9 not found: manifest unknown", "pull access denied for acme/a, repository does not exist or may require docker login", "ERROR: docker.io/library/gone:1: not found", "no matching manifest for linux/arm64 in the manifest list entries" ],
suggestion: "Check the name, the tag, the platform and the login."
}, {
id: "docker-unauthorized",
type: "unknown",
weight: 9,
pattern: [ /\bno basic auth credentials\b/i, /\bunauthorized: (?:authentication required|incorrect username|access (?:to|token)|HTTP Basic)/i, /\bdenied: (?:requested access|installation not allowed|permission_denied|User|Permission|access)/i, /\binsufficient_scope\b/i, /\bError: Cannot perform an interactive login from a non TTY device\b/i, /\bget-?login\b.{0,40}\bfailed/i, /\bfailed to authorize: /i, /\bunexpected status(?: from \w+ request to \S{1,200})?: 40[13]\b/i, /\blogin attempt to https?:\S{1,200} failed with status: 40[13]/i, /\bpush access denied\b/i ],
examples: [ "no basic auth credentials", "denied: requested access to the resource is denied", "unauthorized: authentication required", "login attempt to https://reg.corp/v2/ failed with status: 401 Unauthorized" ],
suggestion: "Log in to the registry with a token that may do this."
}, {
id: "docker-registry-trouble",
type: "network",
weight: 8,
pattern: [ /\btoomanyrequests: /, /\breceived unexpected HTTP status: 5\d\d\b/, /\bError response from daemon: (?:Get|Head) "?https?:/, /\bfailed to (?:do request|copy|fetch oauth token|fetch anonymous token|authorize): .{0,200}(?:5\d\d|timeout|EOF|reset|refused|no such host|TLS)/, /\berror pulling image configuration\b/, /\bfailed to register layer: .{0,100}(?:EOF|timeout)/, /\bdownload failed after attempts=\d/, /\bnet\/http: TLS handshake timeout\b/, /\bunexpected status(?: from \w+ request to \S{1,200})?: (?:5\d\d|429)\b/, /\bblob upload (?:unknown|invalid)\b/, /\bpull rate limit\b/ ],
examples: [ "toomanyrequests: You have reached your pull rate limit.", 'Error response from daemon: Get "https://registry.corp/v2/": net/http: TLS handshake timeout', "unexpected status from HEAD request to https://reg.corp/v2/a: 503 Service Unavailable" ],
suggestion: "Run it again, sign in, or use a mirror."
}, {
id: "docker-daemon",
type: "unknown",
weight: 8.5,
pattern: [ /\bCannot connect to the Docker daemon\b/i, /\bIs the docker daemon running\b/i, /\bpermission denied while trying to connect to the Docker (?:daemon|API)\b/i, /\bdocker(?:-compose| compose)?: (?:command )?not found\b/i, /\bunknown (?:shorthand )?flag: .{1,40}\bin docker\b/i, /\bdial unix \S{1,60}docker\.sock\b/i, /\berror during connect: /i ],
examples: [ "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?" ],
suggestion: "Start Docker, or use a runner that has it."
}, {
id: "docker-dockerfile",
type: "unknown",
weight: 8,
pattern: [ /\bfailed to (?:read dockerfile|compute cache key|calculate checksum)\b/i, /\bfailed to solve: (?:dockerfile parse error|target stage|failed to parse stage|failed to read)/i, /\bdockerfile parse error\b/i, /\bCOPY failed: /i, /\bADD failed: /i, /\bunable to prepare context\b/i, /\bforbidden path outside the build context\b/i, /\binvalid reference format\b/i, /\binvalid tag "/i, /\btarget stage .{1,60} could not be found\b/i, /\bCache export is not supported for the docker driver\b/i, /\bexporter\b.{0,60}\b(?:does not currently support|not supported)/i, /\bmultiple platforms feature is currently not supported\b/i, /\bdocker exporter does not\b/i ],
examples: [ 'ERROR: failed to solve: failed to compute cache key: "/gone": not found', "COPY failed: file not found in build context", "invalid reference format: repository name must be lowercase", "docker exporter does not currently support exporting manifest lists" ],
suggestion: "Mend the Dockerfile or the context."
}, {
id: "docker-step-failed",
type: "unknown",
role: "ambient",
weight: 2,
pattern: [ /\bdid not complete successfully: exit code: \d/, /\breturned a non-zero code: \d/, /\bfailed to solve: process "/, /\bexecutor failed running \[/ ],
examples: [ 'ERROR: process "/bin/sh -c make" did not complete successfully: exit code: 2', "The command '/bin/sh -c make' returned a non-zero code: 2" ]
}, {
id: "docker-disk",
type: "resource-exhaustion",
weight: 9.5,
pattern: [ /\bfailed to (?:register layer|extract layer|copy|export|mount|create).{0,200}\bno space left on device\b/, /\bdevmapper: Thin Pool has \d/ ],
examples: [ "failed to register layer: write /usr/lib/a: no space left on device" ]
}, {
id: "dockerfile-lint",
type: "quality-gate",
weight: 8,
pattern: [ /\bDL[34]\d{3}\b.{0,20}\b(?:error|warning|info|style)?/, /\bSC[12]\d{3}\b/ ],
examples: [ "Dockerfile:3 DL3008 warning: Pin versions in apt get install", "In run.sh line 3: SC2086 (info): Double quote to prevent globbing." ],
suggestion: "Mend what the linter found."
} ]);
const I = (0, t.fD)("documents", [ {
id: "documents-broken-links",
type: "quality-gate",
role: "verdict",
weight: 8.5,
pattern: [ /\b[1-9]\d* (?:dead|broken|invalid) (?:internal |external )?(?:links?|urls?|references?)\b/, /\bERROR: \d+ dead links? found/, /^\s{0,4}\[✖\] \S/, /\bbroken links? (?:found|detected)\b/, /\bDocusaurus found broken (?:links|anchors|markdown)/, /\bhtmlproofer\b.{0,60}\bfound/, /\bHTML-Proofer found \d+ failures?\b/, /\b[Ff]ailed\b.{0,20}\blinks?\b/, /🚫 [1-9]\d* Errors?\b/, /\bdead ?links?\b/ ],
examples: [ "ERROR: 2 dead links found!", "Docusaurus found broken links!", "HTML-Proofer found 3 failures!", "  [✖] ./gone.md → Status: 400" ],
suggestion: "Mend the links."
}, {
id: "documents-markdown-lint",
type: "quality-gate",
weight: 8.5,
pattern: [ / MD0\d\d\/[\w-]+/, /^Summary: [1-9]\d* error\(s\)/, /\.mdx?:\d+(?::\d+)? (?:error |warning )?MD\d{3}\b/, /\.mdx?: \d+: MD\d{3}\b/, /: MD0\d\d: / ],
examples: [ "README.md:12 MD022/blanks-around-headings Headings should be surrounded by blank lines", "Summary: 2 error(s)" ]
}, {
id: "documents-sphinx-mkdocs",
type: "quality-gate",
weight: 8,
pattern: [ /\bAborted with \d+ (?:warnings|Configuration Errors) in (?:strict|'strict') mode\b/, /\bAborted with \d+ warnings?\b/, /\bbuild finished with problems, \d+ warnings? \(with warnings treated as errors\)/, /\bWarning, treated as error:/, /^Sphinx error:/, /\.(?:rst|md|py):(?:docstring of \S{1,120}:)?\d*: (?:WARNING|ERROR|SEVERE): /, /\bcontains a link '.{1,200}', but the target\b/, /\bmdbook\b.{0,60}\berror\b/, /\bHugo\b.{0,60}\berror\b/, /\bError: error building site: /, /\bLiquid Exception: / ],
examples: [ "Aborted with 3 warnings in strict mode!", "build finished with problems, 2 warnings (with warnings treated as errors).", "docs/a.rst:12: WARNING: undefined label: gone", "Error: error building site: process: readAndProcessContent" ]
}, {
id: "documents-doxygen-javadoc",
type: "quality-gate",
weight: 7,
pattern: [ /\berror: (?:unknown tag|bad use of '>'|malformed HTML|reference not found|self-closing element not allowed)/i, /\bMavenReportException: Error while generating Javadoc\b/i, /\bjavadoc: error\b/i, /\bunresolved link to `/i, /\bbroken intra-doc link/i, /\bdocstring\b.{0,60}\b(?:missing|coverage)/i ],
examples: [ "A.java:12: error: bad use of '>'", "error: unresolved link to `Gone`" ]
}, {
id: "documents-prose",
type: "quality-gate",
weight: 8,
pattern: [ /\S: ?\w{2,40} ==> \w{2,40}/, /\b[1-9]\d* errors?, \d+ warnings? and \d+ suggestions? in \d+ files?/, /\bUnknown word \(/, /\bCSpell: Files checked: \d+, Issues found: [1-9]/, /\berror: `\w+` should be `\w+`/, /\bMisspelled words\b/, /\bSpelling check failed\b/ ],
examples: [ "a.md:12: teh ==> the", "✖ 3 errors, 0 warnings and 1 suggestion in 12 files.", "a.md:12:7 - Unknown word (teh)", "error: `teh` should be `the`" ]
} ]);
const L = (0, t.fD)("dotnet", [ {
id: "dotnet-compile",
type: "quality-gate",
weight: 8.5,
pattern: [ /\): error (?:CS|BC|FS|VB|SA|CA|IDE|S|RCS|xUnit|MC|RZ|BL)\d{3,5}: /, /\berror (?:CS|FS|BC)\d{4}: / ],
examples: [ "/w/A.cs(12,7): error CS1002: ; expected [/w/a.csproj]", "/w/A.fs(12,7): error FS0039: The value is not defined" ],
suggestion: "Mend the code."
}, {
id: "dotnet-test-summary",
type: "test-failure",
role: "verdict",
weight: 9.5,
pattern: [ /^Failed!\s{1,4}- Failed:\s{1,8}[1-9]/, /^\s{0,8}Failed:\s{1,6}[1-9]\d*$/, /^Test Run Failed\./, /^Total tests: \d+.{0,40}Failed: [1-9]/, /^Test summary: total: \d+, failed: [1-9]/, /\bTests failed: [1-9]/ ],
examples: [ "Failed!  - Failed:     2, Passed:    40, Skipped:     0, Total:    42", "Test Run Failed.", "Test summary: total: 42, failed: 2, succeeded: 40, skipped: 0" ],
suggestion: "Look at the failing tests."
}, {
id: "dotnet-test-line",
type: "test-failure",
weight: 7.5,
pattern: [ /^\s{0,4}(?:Failed|✗|✘) [\w.+<>]{3,200}(?:\(.{0,200}\))? \[(?:< )?[\d.,]+ ?m?s\]/, /\[FAIL\]$/, /^\s{0,8}Assert\.\w+\(\) Failure\b/, /\bNUnit\.Framework\.AssertionException\b/ ],
examples: [ "  Failed Acme.Tests.Cart.Adds [12 ms]", "[xUnit.net 00:00:01.20]     Acme.Tests.Cart.Adds [FAIL]", "  Assert.Equal() Failure: Values differ" ]
}, {
id: "dotnet-format",
type: "quality-gate",
weight: 9,
pattern: [ /\berror (?:WHITESPACE|FINALNEWLINE|ENDOFLINE|IMPORTS|CHARSET): /, /\bFormatted code file '/ ],
examples: [ "/w/A.cs(12,7): error WHITESPACE: Fix whitespace formatting. [/w/a.csproj]" ],
suggestion: "Run `dotnet format`."
}, {
id: "msbuild-command-failed",
type: "unknown",
role: "consequence",
weight: 1,
pattern: /\berror MSB307[37]: The command\b/,
examples: [ 'a.proj(54,5): error MSB3073: The command "make" exited with code 1.' ]
}, {
id: "dotnet-build-failed",
type: "quality-gate",
role: "ambient",
weight: 3,
pattern: [ /^Build FAILED\./, /^\s{0,6}[1-9]\d* Error\(s\)/, /^Build failed with [1-9]\d* error/ ],
examples: [ "Build FAILED.", "    2 Error(s)" ]
} ]);
const S = (0, t.fD)("elixir", [ {
id: "elixir-compile",
type: "quality-gate",
weight: 8,
pattern: [ /^== Compilation error in file \S/, /^\*\* \((?:CompileError|SyntaxError|TokenMissingError|MismatchedDelimiterError)\)/, /\bcould not compile dependency :/, /\bmix format failed\b/, /\bCompilation failed due to warnings while using the --warnings-as-errors option\b/, /\bmix credo\b.{0,60}\bissues\b/ ],
examples: [ "== Compilation error in file lib/a.ex ==", "** (Mix) mix format failed due to --check-formatted.", "Compilation failed due to warnings while using the --warnings-as-errors option" ],
suggestion: "Mend the code."
}, {
id: "elixir-tests",
type: "test-failure",
role: "verdict",
weight: 9.5,
pattern: [ /^(?:\d+ (?:doctests?|properties|property), )*\d+ tests?, [1-9]\d* failures?\b/, /^Failed: [1-9]\d*\.\s{1,4}Passed: / ],
examples: [ "40 tests, 2 failures", "3 doctests, 40 tests, 1 failure, 2 excluded" ],
suggestion: "Look at the failing tests."
}, {
id: "mix-dependencies",
type: "unknown",
weight: 7.5,
pattern: [ /^\*\* \(Mix\) (?!mix format)\S/, /\bUnchecked dependencies for environment\b/, /\bHex dependency resolution failed\b/, /\bthe dependency is not available, run "mix deps\.get"/ ],
examples: [ '** (Mix) The task "verify" could not be found', "Unchecked dependencies for environment test:" ]
} ]);
const F = (0, t.fD)("erlang", [ {
id: "erlang-tests",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /^\s{0,4}Failed: [1-9]\d*\. {1,3}Skipped: /, /\bFailed [1-9]\d* tests\. Passed\b/, /^===> (?:Error Running EUnit|Failures occurred running tests)/, /^Testing .{1,160}: \*{3} FAILED/ ],
examples: [ "  Failed: 2.  Skipped: 0.  Passed: 40.", "===> Failures occurred running tests: 2" ]
} ]);
const H = (0, t.fD)("eslint", [ {
id: "eslint-summary",
type: "quality-gate",
role: "verdict",
weight: 9,
pattern: [ /(?:✖|✗|×|x) \d+ problems? \([1-9]\d* errors?, \d+ warnings?\)/, /\bESLint found too many warnings\b/, /\b\d+ problems? \([1-9]\d* errors?, \d+ warnings?\)/, /^[1-9]\d* errors? and \d+ warnings? found/, /\bESLint: \d+ error/ ],
examples: [ "✖ 27 problems (1 error, 26 warnings)", "ESLint found too many warnings (maximum: 0)." ],
counterExamples: [ "✖ 27 problems (0 errors, 27 warnings)" ],
suggestion: "Mend the code, or let `--fix` do it."
}, {
id: "eslint-finding",
type: "quality-gate",
weight: 6.5,
pattern: [ /^\s{0,8}\d+:\d+(?:-\d+:\d+)?\s{1,6}error\s{1,4}\S.{3,300}/, /: line \d+, col \d+, (?:Error|Warning) - /, /^\s{0,4}\d+:\d+\s{1,6}✖ / ],
examples: [ "  12:7   error  'x' is never reassigned. Use 'const' instead  prefer-const", "/w/a.js: line 3, col 9, Error - Missing semicolon. (semi)" ],
suggestion: "Mend the code, or let `--fix` do it."
}, {
id: "eslint-warning",
type: "quality-gate",
role: "ambient",
weight: 3,
pattern: [ /^\s{0,8}\d+:\d+(?:-\d+:\d+)?\s{1,6}warning\s{1,4}\S/, /\b\d+ problems? \(0 errors, [1-9]\d* warnings?\)/ ],
examples: [ "  12:7   warning  Unexpected console statement  no-console" ]
}, {
id: "eslint-configuration",
type: "unknown",
weight: 8,
pattern: [ /\bESLint couldn't find (?:a|an|the) (?:configuration|config|plugin|eslint\.config)/, /\bFailed to load (?:plugin|config|parser) '/, /\bInvalid option '--/, /\bDefinition for rule '.{1,80}' not found/, /\bConfiguration for rule "/ ],
examples: [ "ESLint couldn't find an eslint.config.(js|mjs|cjs) file.", "Failed to load plugin 'vue' declared in '.eslintrc.js'" ],
suggestion: "Mend the configuration of ESLint."
} ]);
const M = (0, t.fD)("fastlane", [ {
id: "fastlane-error",
type: "unknown",
role: "ambient",
weight: 3.5,
pattern: [ /\bfastlane finished with errors\b/, /^\[!\] (?:Could not find (?:option|action|lane|a)|Error |The (?:call to|request))/, /\bCalled from Fastfile at line\b/ ],
examples: [ "fastlane finished with errors", "[!] Could not find option ipa" ]
} ]);
const N = (0, t.fD)("flutter", [ {
id: "flutter-tests",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /^(?:\d\d:\d\d )?\+\d+(?: ~\d+)? -[1-9]\d*: Some tests failed/, /\bSome tests failed\.$/, /^══╡ EXCEPTION CAUGHT BY/, /^(?:🎉 )?\d+ tests passed, [1-9]\d* failed/ ],
examples: [ "00:12 +40 -2: Some tests failed.", "══╡ EXCEPTION CAUGHT BY FLUTTER TEST FRAMEWORK ╞══" ],
suggestion: "Look at the failing tests."
}, {
id: "dart-analysis",
type: "quality-gate",
role: "verdict",
weight: 8.5,
pattern: [ /^[1-9]\d* issues? found\./, /^\s{0,4}(?:error|warning|info) (?:•|-) .{1,300} (?:•|-) .{0,200}\.dart:\d+/, /^(?:ERROR|WARNING|INFO)\|[A-Z_]+\|[A-Z_]+\|/, /^Changed \S{1,200}\.dart$/, /^Formatted \d+ files? \([1-9]\d* changed\)/, /\.dart:\d+:\d+: Error: / ],
examples: [ "3 issues found. (ran in 2.1s)", "  error • Undefined name 'gone' • lib/a.dart:12:7 • undefined_identifier", "Formatted 40 files (2 changed) in 0.8 seconds.", "lib/a.dart:12:7: Error: Undefined name 'gone'." ]
}, {
id: "dart-packages",
type: "unknown",
weight: 8,
pattern: [ /\bThe current Dart SDK version is\b/, /^Because .{1,200} (?:depends on|requires) .{1,200}version solving failed/, /\bpub get failed\b/, /\bCould not find a file named "pubspec\.yaml"/, /\bpub finished with exit code [1-9]/ ],
examples: [ "The current Dart SDK version is 3.1.0.", "pub get failed" ]
} ]);
const O = (0, t.fD)("gates", [ {
id: "gate-hook-failed",
type: "quality-gate",
weight: 7.5,
pattern: [ /^.{2,80}\.{3,}Failed$/, /^- hook id: \S/, /^- files were modified by this hook\b/, /\bhook(?:s)? (?:failed|exited with code [1-9])\b/, /\bhusky - .{1,60} (?:hook|script) (?:exited|failed)/, /^🥊 / ],
examples: [ "ruff.....................................Failed", "- files were modified by this hook", "husky - pre-commit hook exited with code 1 (error)" ],
suggestion: "Run the hooks locally and commit what they change."
}, {
id: "gate-stale-files",
type: "quality-gate",
role: "verdict",
weight: 8,
pattern: [ /\b(?:generated|vendored|built|compiled|bundled|schema|docs?|documentation|manifests?|snapshots?|dist|files?|code|lock ?files?|translations?|types?|clients?|README)\b.{0,60}\b(?:out[- ]of[- ](?:date|sync)|not (?:up[- ]to[- ]date|in sync|current|regenerated)|stale|outdated|need(?:s)? (?:to be )?(?:regenerat|updat|rebuil)\w+|dirty)\b/i, /\b(?:is|are) not up[- ]to[- ]date (?:with|according)\b/i, /\b[Uu]ncommitted changes\b.{0,60}\b(?:detected|found|after|present|exist)/i, /\b(?:detected|found|there are) (?:uncommitted|unstaged) changes\b/i, /\b(?:please )?run [`'"]?(?:make|npm run|yarn|pnpm|go|cargo|task|just|buf|mix) ?[\w:. -]{1,40}[`'"]? (?:and commit|to (?:update|regenerate|fix))/i, /\bworking (?:tree|directory) (?:is )?(?:not clean|dirty)\b/i, /\bgit diff --exit-code\b.{0,40}\bfailed\b/i, /\bdiffers? from (?:the )?(?:committed|checked[- ]in)\b/i ],
examples: [ "Generated files are out of date. Run `make generate` and commit the result.", "Error: Detected uncommitted changes after build", "The docs are not up to date" ],
suggestion: "Regenerate and commit."
}, {
id: "gate-coverage",
type: "quality-gate",
role: "verdict",
weight: 8.2,
pattern: [ /\b[Cc]overage\b.{0,80}\b(?:below|less than|under|lower than|not (?:met|reached)|does not meet|fell|decreased|dropped|is too low|insufficient|failed)\b/i, /\b(?:below|under|less than|lower than)\b.{0,60}\bcoverage\b/i, /\bcoverage\b.{0,20}\b\d+(?:\.\d+)?%? ?< ?\d/i ],
examples: [ "Coverage 61.2% is below the threshold of 80%", "Total is below minimum coverage", "Test coverage failed: expected 80%" ],
suggestion: "Add tests, or lower the threshold knowingly."
}, {
id: "gate-threshold",
type: "quality-gate",
weight: 6,
pattern: [ /\b(?:exceed(?:s|ed)?|above|over|greater than|more than|larger than)\b.{0,40}\b(?:allowed|budget|threshold|baseline|maximum allowed|max(?:imum)? (?:size|complexity|lines|warnings))\b/i, /\b(?:quality|complexity|bundle|size|performance|mutation|duplication) (?:gate|check|budget|score|threshold|limit)\b.{0,60}\b(?:failed|exceeded|not met|below|regress\w*)\b/i, /\b(?:score|count|ratio|grade)\b.{0,40}\b(?:below|under|less than|does not match|lower than)\b.{0,40}\b(?:minimum|threshold|required|expected|baseline|provided)\b/i, /\b\d ?[kKMG]i?B > (?:maxSize|max|limit|budget)\b/i, /\bthresholds on metrics? .{1,200} (?:have|has) been (?:crossed|breached)\b/i, /\bsome thresholds have failed\b/i, /\bexceeds? (?:the )?(?:\w+ ){0,3}\d[\d.,]* ?(?:[kKMG]i?B|bytes|lines|characters|chars|files)\b/i, /: false \(actual ?: /i, /\bmutants tested\b.{0,30}: [1-9]\d* missed\b/i, /\btoo many (?:warnings|lines|changes|files|errors|commits)\b/i, /\b(?:PR|pull request|diff|change|stack) (?:is )?too (?:large|big|long|deep)\b/i, /\bregression (?:detected|found)\b/i, /\b(?:more|greater|larger|higher|longer) than (?:the )?(?:\d[\d.,]* ?\w{0,10} )?(?:maximum|limit|allowed|threshold)\b/i ],
examples: [ "Bundle size exceeds the allowed budget", "Mutation score is below the minimum threshold", "This PR is too large: split it" ]
}, {
id: "gate-yaml-lint",
type: "quality-gate",
weight: 7.5,
pattern: [ /^\s{0,4}\d+:\d+\s{1,8}(?:error|warning)\s{1,4}.{3,200}\([\w-]+\)$/, /\.(?:ya?ml|json|toml):\d+:\d+: \[(?:error|warning)\] /, /^\S{1,200}\.ya?ml:\d+:\d+: .{3,300} \[(?:[a-z][\w-]{2,30})\]$/, /::(?:error|warning) file=\S{1,200}\.ya?ml,/ ],
examples: [ "  12:7      error    wrong indentation: expected 4 but found 2  (indentation)", '.github/workflows/a.yml:12:7: property "gone" is not defined [expression]' ]
}, {
id: "gate-api-compatibility",
type: "quality-gate",
weight: 7.5,
pattern: [ /\b(?:breaking|incompatible) (?:api |schema )?changes? (?:detected|found)\b/i, /\bbuf breaking\b.{0,60}\bfailed/i, /\bPrevious (?:present )?(?:field|enum|message|service|RPC|file) ".{1,120}" .{0,80}(?:was deleted|changed)/i, /\bAPI (?:has )?(?:changed|differs)\b/i, /\bjava\.method\.removed\b/i, /\bPublic API (?:changed|differs)/i, /\bchanged the public API\b/i, /\bAPI Extractor completed with (?:errors|warnings)\b/i, /\b(?:Field|Enum value|Message|Service|RPC|File option|Oneof) "[^"]{1,120}" (?:on|in) \w{1,20} "[^"]{1,120}" (?:changed|was deleted)\b/i, /\b\d+ changes?: [1-9]\d* errors?, \d+ warnings?, \d+ info\b/i, /\brequest (?:property|parameter|body) .{1,80} (?:became required|was removed|became not nullable)\b/i, /\bapiCheck\b.{0,40}FAILED/i, /\b[1-9]\d* breaking changes?\b/i ],
examples: [ "Breaking changes detected in the schema", "API has changed: run apiDump" ]
}, {
id: "gate-lint-words",
type: "quality-gate",
role: "ambient",
weight: 4.5,
pattern: [ /\b(?:[Ll]int(?:er|ing)?|LINT|[Ff]ormat(?:ting)?|[Ss]tyle|[Tt]ype[ -]?[Cc]heck(?:s|ing)?|[Ss]tatic [Aa]nalysis|[Cc]ode [Qq]uality|[Qq]uality (?:gates?|checks?)|[Vv]alidat(?:e|ion)(?! Failed: \{)|[Ss]pell(?:ing)? check|prettier|eslint)\b.{0,40}\b(?:[Ff]ailed|FAILED|failure|errors?|violations?|issues found|problems)\b/, /\bLinter failed\b/, /\b(?:[Dd]ocument(?:ation)?|[Dd]ocs|[Ss]pelling|[Nn]aming|[Cc]ompliance|[Cc]onsistency|[Ss]ecurity|[Pp]olicy|[Ll]icen[cs]e|[Dd]ependency|[Ss]chema|[Aa]ccessibility|i18n|[Cc]omplexity|[Ss]ize|[Ll]ink|[Cc]ode) (?:checks?|audit|scan|review) (?:has |have )?(?:failed|did not pass)\b/, /[❌✗✖] .{0,40}\b(?:lint|format|style|type ?check|quality)/ ],
examples: [ "Lint failed!", "Formatting check failed", "❌ quality gates did not pass" ]
}, {
id: "gate-tests-required",
type: "quality-gate",
weight: 6,
pattern: [ /\b(?:number|count) of (?:collected )?tests\b.{0,60}\b(?:does not match|mismatch|changed|expected|differs)\b/i, /\btests? count\b.{0,40}\b(?:mismatch|expected|!=|changed|decreased)\b/i, /\bexpected \d+ tests?, (?:but )?(?:found|got)\b/i ],
examples: [ "Test count mismatch: baseline says 40", "Expected 40 tests, got 38" ]
}, {
id: "gate-limit-in-brackets",
type: "quality-gate",
role: "ambient",
weight: 4.2,
pattern: /^(?!.{0,200}\b(?:attempts?|retr(?:y|ies)|tries)\b).{0,200}\((?:max(?:imum)?|limit|allowed|threshold|required|min(?:imum)?)\W{1,3}\d/i,
examples: [ "a.py: function run has complexity 25 (max 15)", "a.ts has 612 lines (limit: 500)" ],
counterExamples: [ "Attempt 2 (max 3)" ]
} ]);
const $ = (0, t.fD)("general", [ {
id: "general-access",
type: "unknown",
role: "ambient",
weight: 5.5,
pattern: [ /\b40[13]\b.{0,20}\b(?:Unauthorized|Forbidden)\b/, /\b(?:HTTP|[Ss]tatus|[Cc]ode|returned|responded|response|error)\b[^\d\n]{0,30}[ :=(]40[13]\b/, /\b[Aa]ccess (?:denied|forbidden)\b/, /\b[Uu]nauthori[sz]ed\b/, /\b[Aa]uthentication (?:failed|required|error)\b/, /\b[Ii]nvalid (?:credentials|token|api key|API key|username or password)\b/, /\bnot authori[sz]ed\b/, /\b(?:token|[Cc]redentials?|API key|api key|password) (?:is |are |was )?(?:invalid|expired|rejected|revoked)\b/, /\b[Ff]orbidden\b/ ],
examples: [ "401 Unauthorized", "Response code 403 (Forbidden)", "error: Invalid API key" ],
suggestion: "Check the credentials and what they may do."
}, {
id: "general-configuration",
type: "unknown",
role: "ambient",
weight: 4.5,
pattern: [ /\b(?:[Ii]nvalid|[Uu]nknown|[Uu]nrecogni[sz]ed|[Uu]nsupported|[Uu]nexpected|[Mm]issing|[Uu]ndefined|[Nn]o such) (?:\w+ ){0,2}(?:option|argument|flag|parameter|configuration|config|command|input|key|property|variable|value|version|platform|architecture|setting|module|package|plugin|file|environment)s?\b/i, /\b(?:is|are) not (?:supported|installed|available|defined|configured|a valid)\b/i, /\b(?:must|should) be (?:set|defined|specified|provided|installed)\b/i, /\bnot found(?=\s*(?:$|[:;.,()!"']))(?!.{0,20}[Ff]alling back)/i, /\bdoes not exist\b/i, /\bdoesn't exist\b/i ],
examples: [ "Unknown option: --fast", "The platform is not supported", "Configuration file not found" ]
}, {
id: "general-crash",
type: "unknown",
role: "ambient",
weight: 2.5,
pattern: [ /\b(?:[Uu]ncaught|[Uu]nhandled) (?:exception|error|rejection|promise)\b/i, /\bException in thread "/i, /^Caused by: /i, /\bpanicked at\b/i, /\bfatal error\b/i ],
examples: [ 'Exception in thread "main" java.lang.IllegalStateException: no' ]
}, {
id: "general-error",
type: "unknown",
role: "ambient",
weight: 1.5,
pattern: [ /^(?:ERROR|Error|error|FATAL)[:!] {0,3}(?!Process completed with|Command failed with exit)\S/, /^\[(?:ERROR|Error|error|FATAL)\] {0,3}\S/, /^(?:❌|✗|✖|🔴|🚨) {1,3}\S/ ],
examples: [ "ERROR: it did not work", "❌ Deployment did not work" ]
}, {
id: "general-exception",
type: "unknown",
role: "ambient",
weight: 3,
pattern: [ /^(?:[a-zA-Z_][\w.]{0,120}\.)?[A-Z]\w{2,60}(?:Error|Exception|Warning|Exit): \S/, /^Traceback \(most recent call last\):/ ],
examples: [ "KeyError: 'name'", "Traceback (most recent call last):" ]
}, {
id: "general-already-published",
type: "unknown",
weight: 7.5,
pattern: [ /\b(?:[Vv]ersion|[Pp]ackage|[Cc]rate|[Ff]ile|[Rr]elease|[Tt]ag|[Aa]rtifact)\b.{0,80}\b(?:already (?:exists|uploaded|published)|(?:is|was|has been) already (?:uploaded|published|taken))\b/, /\bcannot publish over (?:the )?(?:previously published|existing) version/ ],
during: [ "publish" ],
examples: [ "File already exists.", "crate version 1.2.3 is already uploaded" ],
suggestion: "Raise the version, or skip what is published already."
}, {
id: "general-archive-damaged",
type: "unknown",
role: "ambient",
weight: 5,
pattern: [ /\bnot in (?:gzip|xz|bzip2|zip) format\b/i, /\bError is not recoverable: exiting now\b/i, /\bEnd-of-central-directory signature not found\b/i, /\b(?:invalid|corrupt(?:ed)?|damaged) (?:tar|zip|gzip|archive)\b/i, /\bchecksum (?:mismatch|does not match|verification failed|did not match)\b/i ],
examples: [ "gzip: stdin: not in gzip format", "tar: Error is not recoverable: exiting now", "sha256 checksum mismatch" ],
suggestion: "Look at what was downloaded: it may be an error page."
}, {
id: "general-script-tools",
type: "unknown",
weight: 5.5,
pattern: [ /^jq: (?:error|\d+ compile error)/, /^(?:awk|sed|grep|xargs|find|sort|cut|tar|unzip|cp|mv|rm|ln|chmod|chown|mkdir|date|base64|envsubst|yq): \S.{3}/, /\binvalid (?:interpolation|date|number|reference) format\b/, /\bnot allowed to deploy\b/, /\bjob was not acquired by Runner\b/ ],
examples: [ 'jq: error (at <stdin>:1): Cannot index string with "x"', "cp: cannot stat 'dist/*': no such thing" ],
suggestion: "Look at what the script handed to the tool."
} ]);
const j = (0, t.fD)("general-checks", [ {
id: "general-code-frame",
type: "quality-gate",
role: "ambient",
weight: 5.6,
pattern: [ /^\s{0,10}(?:\d{1,6} {0,3})?[|│·┆] {3,200}(?:[~^]|─┬|╰─)/, /^\s{0,10}(?:\d{1,6} {0,3})?[|│·┆] {1,200}(?:\^{3}|~{3})/, /^\s{0,8}(?:--> |╭─\[|┌─ |╭▸ )\S{1,200}\.\w{1,8}:\d+:\d+\]?:?$/ ],
examples: [ "   |       ^^^^ not found", "  --\x3e a.sol:1:47:", "   ╭─[a.js:1:7]" ],
suggestion: "Mend the code at the mark."
}, {
id: "general-check-summary",
type: "quality-gate",
role: "ambient",
weight: 4.4,
pattern: [ /^\W{0,6}(?:[Ff]ound |[Tt]otal[: ]{1,3}|[Ss]canned \d+ \w+, found |[Dd]etected |[Tt]here (?:are|were|is) )?[1-9]\d{0,6} (?:lint(?:ing)? |style |format(?:ting)? |validation |type |code |spelling )?(?:errors?|warnings?|problems?|issues?|violations?|offen[cs]es?|findings?|lints?|suggestions?|clones?|duplicates?|misspellings?)\b(?:,| and| in | found| detected| \(|\.?$)/, /\b[1-9]\d{0,6} (?:[Ee]rror|[Ww]arning|ERROR|WARNING)\([sS]\)/, /\b[1-9]\d{0,6} (?:\w+ ){0,3}(?:violations?|offen[cs]es?|lints?|findings?|issues?|problems?|duplications?|duplicates?|circular dependenc(?:y|ies)|code smells?)\b(?: (?:was|were|have been|has been))? (?:found|detected)\b/, /\b[Ff]ound [1-9]\d{0,6} (?:\w+ ){0,3}(?:errors?|warnings?|problems?|issues?|violations?|offen[cs]es?|findings?|duplications?|circular dependenc(?:y|ies)|code smells?)\b/, /\b[1-9]\d{0,6} (?:\w+ ){0,2}(?:violations?|offen[cs]es?|lints?|style issues?)\b(?: \(|\.?$| detected)/, /\b[1-9]\d{0,6} (?:\w+ )?(?:files?|modules?|templates?) would (?:have been|be) (?:\w+ )?(?:changed|updated|fixed|modified|reordered|left)/, /\b(?:[Ee]rrors|[Ww]arnings|[Ii]ssues|[Vv]iolations|[Ff]indings)(?: found| detected| reported)?: [1-9]\d{0,6}(?:, (?:warnings|errors|info)\b|$)/, /\b\d+ kept, [1-9]\d* broken\b/, /\b[Ss]ummary: [1-9]\d{0,6} (?:warnings?|errors?|issues?|problems?)\b/, /\b(?:[Nn]umber|[Tt]otal) (?:of )?(?:issues|problems|violations|findings)(?: found)?: ?[1-9]/, /\b(?:[Rr]ules?|[Pp]olicies|[Cc]hecks|[Cc]ontrols) (?:failed|violated)\b\W{0,10}[1-9]/, /\b(?:[Vv]iolated|[Ff]ailed) (?:[Rr]ules?|[Pp]olicies|[Cc]hecks|[Cc]ontrols)\b\W{0,10}[1-9]/, /\b[1-9]\d* duplications?\b/, /\b[Tt]otal number of errors: [1-9]/, /\b[Tt]otal (?:accumulated )?(?:[Ee]rrors|[Ww]arnings|[Ii]ssues|[Vv]iolations)(?: found)?\s{0,4}[:=] {0,3}[1-9]/ ],
examples: [ "Found 3 issues", "Scanned 1 files, found 2 errors in 1 files (5 ms)", "✖ 3 problems", "Total Errors: 3" ],
counterExamples: [ "0 problems", "Found 3 tests", "Build succeeded. 0 Error(s)" ],
suggestion: "Mend what was found."
}, {
id: "general-not-formatted",
type: "quality-gate",
weight: 6.5,
pattern: [ /\b(?:is|are|was|were) not (?:properly |correctly |well[- ])?formatted\b/i, /\bneeds? (?:to be )?(?:re-?)?format(?:ted|ting)?\b/i, /\b(?:should|must|could|would) be (?:re-?)?formatted\b/i, /\bincorrectly formatted\b/i, /\bformatting (?:differs|issues?|is (?:off|wrong))\b/i ],
examples: [ 'Error: File "a.md" is not formatted.', "2 files need formatting" ],
suggestion: "Run the formatter."
}, {
id: "general-lint-code",
type: "quality-gate",
role: "ambient",
weight: 4.6,
pattern: /^\s{0,8}(?:\d+: )?(?:[A-Z]{1,4}\d{1,5}|[a-z]{2,20}(?:-[a-z]{2,20}){1,5}):? (?:Missing|Unused|Undefined|Line too long|Trailing|Expected|Unexpected|Use |Do not|Don't|Avoid|Prefer|Should|Must|Title|Body|Resource|Property|No |Multiple|Invalid|Redundant|Unnecessary|Too )/,
examples: [ "        D100: Missing docstring in public module", "1: T3 Title has trailing punctuation", "E3006 Resource type does not exist" ]
}, {
id: "general-report-file",
type: "quality-gate",
role: "ambient",
weight: 4.5,
pattern: [ /<(?:error|violation|BugInstance|issue|problem|duplication|result) [^>]{0,300}\b(?:severity|priority|beginline|line|lines|errorLevel)="/i, /<\w{2,40} [^>]{0,300}\b(?:severity|LineNumber|startLineNumber|RuleId|CheckId)="/i, /<(?:DEFECTS?|findings?|violations?|problems)>/i, /^\s*"(?:severity|level)": ?(?:"(?:error|warning|major|minor|critical|blocker|high|medium)"|[1-9]),?$/i, /"(?:severity|level)": ?(?:"(?:error|warning|major|minor|critical|blocker|high|medium)"|[1-9]).{0,300}"(?:line|rule|column|file|path|component|location|files|issue_type)": ?/i, /"(?:line|rule|column|file|path|component|location|code)": ?.{0,300}"(?:severity|level)": ?"(?:error|warning|major|minor|critical|blocker|high|medium)"/i, /"(?:ruleId|rule_id|issue_type|check_id|checkId)": ?"/i, /"(?:high|critical)": ?[1-9]/i ],
examples: [ '<error line="12" severity="warning" message="Missing a Javadoc comment."/>', '"severity": "error",', '"ruleId": "no-unused-vars",' ]
}, {
id: "general-diff",
type: "quality-gate",
role: "ambient",
weight: 3.5,
pattern: [ /^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/, /^diff --git a\/\S/ ],
examples: [ "@@ -1,4 +1,4 @@", "diff --git a/dist/a.js b/dist/a.js" ],
suggestion: "Something is not as it should be in the repository: format or regenerate, and commit."
}, {
id: "general-syntax-error",
type: "quality-gate",
role: "ambient",
weight: 4.5,
pattern: [ /\b[Ss]yntax ?[Ee]rror\b(?!.{0,120}\bJSON\b)/, /\b[Pp]arse ?[Ee]rror\b/, /\b[Uu]nexpected (?:token|identifier|end of input|indent)\b(?!.{0,120}\bJSON\b)/, /\b[Cc]ompil(?:e|ation|er) (?:error|failed|failure)s?\b/, /\bfailed to compile\b/, /\bBuild failed because of\b/ ],
examples: [ "syntax error near line 3", "Compilation failed", "parse error: unexpected thing" ]
}, {
id: "general-numbered-error",
type: "quality-gate",
role: "ambient",
weight: 4.8,
pattern: /(?:^|[\s:])[Ee]rror(?: |\[)[A-Z][A-Za-z]{0,5}\d{2,6}(?:\]|:| )/,
examples: [ "error XY2322: something is odd", "error[E0999]: something is odd", "Error[Pe020]: identifier" ],
suggestion: "Mend the code."
}, {
id: "general-compile-words",
type: "quality-gate",
role: "ambient",
weight: 5,
pattern: [ /\b[Uu]nd(?:efined|eclared) (?:symbol|identifier|type|method|name|signal)\b/, /\b(?:is|was) (?:undefined for the type|not declared(?: in this scope)?|undeclared)\b/, /\bfunction \w{1,60}\/\d+ (?:is )?(?:undefined|unused)\b/, /\b[Uu]nknown (?:value|type|type constructor|identifier|module) [A-Za-z]\w{0,60}$/, /\bundefined local variable or method '.{1,60}' for top-level\b/, /\bUnbound (?:value|module|constructor|type)\b/, /\b(?:Undefined|undeclared) (?:reference|variable):? ['"`$]?\w/, /\bnot found: (?:value|type|object)\b/, /\b[Cc]annot find (?:symbol|value|type|function|macro|name|attribute)\b/, /\b(?:[Ii]ncompatible|[Mm]ismatched|[Cc]onflicting) types?\b/, /\b[Tt]ype mismatch\b/, /\bis not assignable to (?:type|parameter)\b/, /\bdoes not exist on type\b/, /\b[Uu]nresolved (?:reference|import|identifier|symbol|external)\b/, /\b[Uu]ndefined (?:reference|symbols? for architecture)\b/, /\b[Ee]xpected (?:['"`][;)}\]]['"`]|an? (?:expression|identifier|declaration))/, /\bmissing return (?:statement|value)\b/, /\bhas no (?:member|field|method|attribute) named\b/ ],
examples: [ "The method x() is undefined for the type Y", "function bar/0 undefined", "undefined symbol: foo", "Unknown value foo" ],
suggestion: "Mend the code."
} ]);
const U = String.raw`(?:\.{0,2}[\\/])?(?:[\w@+.-]{1,80}[\\/]){0,20}[\w@+-][\w@.+-]{0,80}`;
const _ = String.raw`${U}\.[a-zA-Z]\w{0,9}`;
const z = "adb|ads|astro|cc|cjs|clj|cljs|coffee|cpp|cr|cs|cts|cu|dart|elm|erl|ex|exs|f90|f95|fs|go|groovy|hpp|hrl|hs|java|jl|js|jsx|kt|kts|lua|mjs|ml|mli|mts|nim|php|pl|pm|ps1|purs|py|pyi|pyx|rb|rs|scala|sh|sol|sv|swift|tcl|ts|tsx|vhd|zig";
const q = "bzl|cfg|cmake|css|cue|edn|erb|feature|gql|gradle|graphql|haml|html|ini|ipynb|json|less|liquid|md|mdx|nix|pp|proto|rego|rst|sass|scss|slim|sql|svelte|tex|tf|tmpl|toml|twig|txt|vue|xaml|xml|yaml|yml";
const G = [ z, q ].map(A => String.raw`${U}\.(?:${A})`);
const onCodeFiles = A => G.map(e => new RegExp(A(e)));
const X = String.raw`${U}\.[chmrv]`;
const Y = String.raw`(?::\d+(?:[:.,-]\d+)?|\(\d+(?:[,:]\d+)?\)|[:,]? line \d+)`;
const K = (0, t.fD)("general-places", [ {
id: "general-diagnostic-error",
type: "quality-gate",
role: "ambient",
weight: 5.5,
pattern: [ new RegExp(String.raw`(?:^|[\s(])${_}${Y}\s?[:,]?\s?(?:col(?:umn)?:? \d+:? )?(?:\w+ )?(?:fatal )?(?:[Ee]rror|ERROR|[Ee]rreur|FATAL)\b[:\s[(]`), /^%(?:Error|Warning-\w+): \S{1,200}:\d+:\d+: / ],
examples: [ "src/a.xyz:12:7: error: unexpected thing", "a.xyz(12): Error [x]: unexpected thing", "%Error: rtl/a.sv:12:8: no such thing" ],
counterExamples: [ "at run (a.js:12:7)" ],
suggestion: "Mend the code."
}, {
id: "general-diagnostic-warning",
type: "quality-gate",
role: "ambient",
weight: 3,
pattern: new RegExp(String.raw`^${U}\.(?!log\b)[a-zA-Z]\w{0,9}${Y}\s?[:,]?\s?(?:\w+ )?(?:warning|Warning|WARN|info|note|hint|style|convention|refactor)\b[:\s[(](?!.{1,300}\[-W)`),
examples: [ "src/a.xyz:12:7: warning: dubious thing" ]
}, {
id: "general-diagnostic",
type: "quality-gate",
role: "ambient",
weight: 4.5,
pattern: [ ...onCodeFiles(A => String.raw`^${A}:\d+:\d+:?(?: {1,2}(?!in |(?:warning|note|info|hint)\b)|(?=[A-Z][a-z]))\S.{4}`), new RegExp(String.raw`^${X}:\d+:\d+:? (?!in |(?:warning|note|info|hint)\b)\S.{4}`), ...onCodeFiles(A => String.raw`^\[?${A}:(?:cell_)?\d+(?::\d+){0,2}(?:\]:?|:?\s\[[A-Z]\w{0,20}\]) \S`), /^(?:[\w@+.-]{1,80}\/){0,20}(?:BUILD|WORKSPACE|Makefile|Dockerfile|Jenkinsfile|Gemfile|Rakefile|Vagrantfile|[Jj]ustfile|Podfile|Fastfile)(?:\.\w{1,10})?:\d+(?::\d+)?:? (?!in )\S.{4}/, ...onCodeFiles(A => String.raw`^\[[A-Za-z]{1,10}\] (?:[^\w\s]{1,3} )?${A}:\d+(?::\d+)?:? \S`), ...onCodeFiles(A => String.raw`^[Ii]n (?:file: )?${A}:\d+(?::\d+)?$`), ...onCodeFiles(A => String.raw`^at ${A}:\d+:\d+ - \d+:\d+`) ],
examples: [ "src/a.go:12:7: result of fmt call not used", "deploy.yml:3:1 found something odd", 'api.proto:3:1:Name "x" is taken', '[src/a.proto:12:7] Name "x" is taken', "views/a.haml:12 [W] Line is too long" ],
counterExamples: [ "    at src/a.js:12:7", "src/a.py:12: in run", "[a.js:12:7]" ],
suggestion: "Mend what was found there."
}, {
id: "general-diagnostic-line",
type: "quality-gate",
role: "ambient",
weight: 3.6,
pattern: onCodeFiles(A => String.raw`^${A}:\d+:?\s{1,2}(?!in |at |\w*(?:Error|Exception|Warning|Failed|Failure)\b|\d)\S.{4}`),
examples: [ "docs/a.rst:12: D001 Line too long", "manifests/a.pp:3: trailing whitespace found" ],
counterExamples: [ "tests/test_a.py:12: AssertionError", "src/a.py:12: in run", "a.rb:12:in `run'" ],
suggestion: "Mend what was found there."
}, {
id: "general-diagnostic-after",
type: "quality-gate",
role: "ambient",
weight: 4.2,
pattern: [ /\b(?:error|warning)\b.{1,300} \[\S{1,200}\.\w{1,6}:\d+\]$/i, /\b(?:error|warning)\b.{0,120} in line \d+ of \S/i, /^\S{1,200}\.\w{1,6} - (?:ERROR|WARNING|NOTE): .{1,300}/i, /^\S{1,200}\.\w{1,6}: line \d+, col(?:umn)? \d+[,:] \S/i, /^(?:error|warning): \S{1,200}\.\w{1,6}: line \d+, col(?:umn)? \d+/i, /\b(?:error|warning)(?:\[\w+\])?: .{1,300} \S{1,200}\.\w{1,4} \d+\s*$/i ],
examples: [ "ERROR: [Synth 8-1] something is odd [/w/a.v:12]", "ERROR C202 IN LINE 23 OF a.c: undefined", "manifests/a.pp - WARNING: dubious thing on line 3", "a.js: line 12, col 5, it is odd" ],
suggestion: "Mend what was found there."
} ]);
const J = (0, t.fD)("general-tests", [ {
id: "general-tests-failed",
type: "test-failure",
role: "verdict",
weight: 7,
pattern: [ /\b[1-9]\d* (?:unit |integration |e2e |end-to-end )?(?:tests?|specs?|scenarios?|assertions?|suites?|test cases?|testcases?)\b.{0,20}\b(?:failed|failing|did not pass|FAILED)\b/i, /\b(?:tests?|specs?|suites?|scenarios?|cases?)\b(?:,? \w+:? \d+){0,4},? {0,4}(?:failed|failures?|FAILED)[:=] {0,4}[1-9]/i, /(?:^|[^\w\s]|\d|\s{2})\s{0,8}(?:failed|failures)(?: (?:tests?|files?|cases?|scenarios?|checks?))?\s{0,4}:\s{0,4}(?![45]\d\d\b)[1-9]\d*\b(?=\s{0,8}(?:$|[^\s\w]|(?:passed|skip(?:ped)?|total|succeeded|errors?|tests?|of|ignored|pending)\b))/i, /\b\d+ of \d+ .{0,40}\bpassed\b.{0,20}, [1-9]\d* (?:failed|errored)\b/i, /\b\d+ (?:tests?|examples?|runs?|specs?|assertions?|scenarios?|checks?|test cases?)\b(?:,? \d+ \w+){0,3}, [1-9]\d* (?:failures?|failed|errors?)\b/i, /\((?:[a-z]+=\d+, ){0,4}(?:failed|failures?|errors?)=[1-9]/i, /\bpass(?:ed)?=\d+.{0,30}\bfail(?:ed)?=[1-9]/i, /(?:^|[^\w\s]|\d|\s{2})\s{0,8}(?:# of )?(?:unexpected )?fail(?:ed|ing|ures?)?(?: count)?\s{0,4}[:=]?\s{1,12}(?![45]\d\d\b)[1-9]\d*(?:$| {1,2}\(| of \d)/i, /\b\d+ passed\s{1,4}[1-9]\d* failed\b/i, /\b[1-9]\d* failures?[!,] \d+ (?:tests?|errors?)\b/i, /\b\d+ results? as expected, [1-9]\d* unexpected\b/i, /\byou failed [1-9]\d* tests?\b/i, /^#? ?fail(?:ed|ures?)?:?\s{1,8}[1-9]\d*$/i, /\bFAIL-NEW: [1-9]/i, /^\s{0,8}[1-9]\d* (?:failed|failing|fail|failures?)(?:$| \()/i, /\bPassing: \d+ \| Failing: [1-9]/i, /\b[1-9]\d*\/\d+ (?:tests? )?(?:failed|failing)\b/i, /\b[1-9]\d* (?:failed|failing|failures?),? (?:and )?\d+ (?:passed|passing|succeeded|ok|skipped|success)/i, /\b\d+ (?:passed|passing|succeeded|ok)\b,? (?:and )?(?:\d+ \w+,? )?[1-9]\d* (?:failed|failing|failures?|errors?)\b/i ],
examples: [ "2 tests failed", "38 passed, 2 failed", "Passed: 38, Failed: 2", "Results: 2/40 failed" ],
counterExamples: [ "38 passed, 0 failed", "Failures: 0", "the request failed: 503", "Command failed: 2", "web1 : ok=3 changed=1 unreachable=0 failed=1 skipped=0" ],
suggestion: "Look at the failing tests."
}, {
id: "general-some-tests-failed",
type: "test-failure",
role: "ambient",
weight: 5,
pattern: [ /\b(?:some|unit|integration|e2e|end-to-end|smoke|regression|acceptance|functional) tests? (?:have |has )?(?:failed|failing)\b/iu, /\b[Tt]ests? (?:run |suite |case |execution |job )?(?:has |have )?(?:failed|FAILED)\b/iu, /\bTEST(?:S)?[ _-]?(?:RUN[ _-]?)?FAIL(?:ED|URE|URES|)\b/iu, /[❌✗✘✖🔴] .{0,60}\btests?\b.{0,60}\b(?:failed|failure|fail)\b/iu, /\btest failures?\b/iu, /\bTEST-UNEXPECTED-(?!ERROR \| \S{1,200}:\d)\w+/iu ],
examples: [ "Integration tests failed", "TESTS FAILED", "❌ checkout test failed" ],
counterExamples: [ "0 test suites" ]
}, {
id: "general-result-row",
type: "test-failure",
role: "ambient",
weight: 4.2,
pattern: /^\S.{0,120}(?:\s{2,}|\t|\.{3,} ?)FAIL(?:ED|URE)?(?::|\s|$)/,
examples: [ "checkout flow          FAIL", "BigModel      FAIL:   breaks=4, expected=2", "cart test.......FAILED" ]
}, {
id: "general-test-crashed",
type: "test-failure",
weight: 7.5,
pattern: [ /\bTEST-UNEXPECTED-(?:FAIL|ERROR(?! \| \S{1,200}:\d+)|TIMEOUT|PASS|CRASH|NOTRUN)\b/, /\bPROCESS-CRASH \|/, /\bTEST-VALGRIND-ERROR\b/ ],
examples: [ "TEST-UNEXPECTED-FAIL | dom/a.html | Test timed out.", "PROCESS-CRASH | Shutdown hanging [@ RunWatchdog]" ]
}, {
id: "general-assertion",
type: "test-failure",
role: "ambient",
weight: 4.5,
pattern: [ /\b[Aa]ssert(?:ion)? ?(?:Error|Failed|failed|failure)\b/i, /\bASSERT(?:ION)? FAILED\b/i, /\bexpected:? .{1,120},? (?:but )?(?:got|was|received|actual|found|saw)\b:? /i ],
examples: [ "assertion failed: left == right", "expected: 3, got: 4" ]
}, {
id: "general-tests-passed",
type: "network",
role: "recovery",
weight: 1,
pattern: [ /\bTests run: [1-9]\d*, Failures: 0, Errors: 0\b/, /\b[1-9]\d* (?:tests? )?passed[,;] 0 (?:failed|failures)\b/, /^=+ [1-9]\d* passed(?:, \d+ (?:skipped|warnings?|deselected|xfailed|xpassed|subtests passed))* in [\d.]+ ?s/, /^Tests: {1,8}(?:\d+ (?:skipped|todo), )?[1-9]\d* passed, \d+ total/, /^ {4,8}Tests {1,2}[1-9]\d* passed \(/, /\b[1-9]\d* (?:tests?|examples?|runs),? (?:\d+ assertions, )?0 failures\b/, /^OK \([1-9]\d* tests?, \d+ assertions?\)/, /^test result: ok\. [1-9]/ ],
examples: [ "Tests run: 41, Failures: 0, Errors: 0, Skipped: 0", "======== 41 passed, 2 warnings in 9.63s ========", "Tests:       41 passed, 41 total", "test result: ok. 41 passed; 0 failed; 0 ignored" ],
counterExamples: [ "Tests run: 41, Failures: 1, Errors: 0", "Tests:       1 failed, 41 passed, 42 total" ]
}, {
id: "general-failed-line",
type: "test-failure",
role: "ambient",
weight: 3.8,
pattern: [ /^\s{0,8}(?:--- |\*{3} |>{2,3} )?(?:FAIL|FAILED|FAILURE)(?:: | {1,4})\S{0,80}(?:[Tt]est|[Ss]pec|::|#)/, /^\s{0,8}not ok \d/, /^(?:Result|Status|Overall(?: result)?|Test (?:result|status)): {1,3}(?:FAIL|FAILED|FAILURE)\b/, /^(?:FAILURES!|ERRORS!|\*{3}\s?FAILED\s?\*{3}|TESTS? (?:RUN )?FAILED)/ ],
examples: [ "FAILED checkout::test_total", "not ok 12 - adds", "Result: FAIL", "FAILURES!" ],
suggestion: "Look at the failing tests."
}, {
id: "general-test-error",
type: "test-failure",
weight: 7.5,
pattern: [ /: error: -\[\S{1,80} \S{1,80}\] : /, /"result": ?"(?:failure|failed|fail)"/ ],
examples: [ "/w/a.m:12: error: -[CartTest Add] : expected 3, got 2", '{"testID":12,"result":"failure"}' ]
} ]);
const W = (0, t.fD)("ginkgo", [ {
id: "ginkgo-summary",
type: "test-failure",
role: "verdict",
weight: 9.5,
pattern: [ /^FAIL! -- \d+ Passed/, /^Summarizing [1-9]\d* Failures?:/, /\bGinkgo ran \d+ suites? in\b.{0,60}Test Suite Failed/, /^Test Suite Failed$/, /\[FAIL\] \S/ ],
examples: [ "FAIL! -- 12 Passed | 1 Failed | 0 Pending | 0 Skipped", "Summarizing 1 Failure:", "Test Suite Failed" ]
} ]);
const V = (0, t.fD)("git", [ {
id: "git-conflict",
type: "git",
retry: "same-again",
role: "verdict",
weight: 9.5,
pattern: [ /^CONFLICT \(/, /\bAutomatic merge failed\b/, /\bMerge conflict in\b/, /\bcould not apply [0-9a-f]{7,}/, /\bfix conflicts and then commit\b/, /\bhave unmerged files\b/, /\bneeds merge$/, /\bResolve all conflicts manually\b/ ],
examples: [ "CONFLICT (content): Merge conflict in src/a.ts", "error: could not apply 1a2b3c4... feat: x", "Automatic merge failed; fix conflicts and then commit the result." ],
suggestion: "Resolve the conflict by hand."
}, {
id: "git-missing-reference",
type: "git",
retry: "same-again",
weight: 8.5,
pattern: [ /\b[Cc]ouldn't find remote ref\b/, /\bfatal: [Rr]emote branch .{1,120} not found\b/, /\bdid not match any file\(s\) known to git\b/, /\bunknown revision or path not in the working tree\b/, /\b[Bb]ad (?:object|revision)\b/, /\breference is not a tree\b/, /\bnot our ref\b/, /\bInvalid (?:revision range|symmetric difference expression)\b/, /\b[Nn]ot a valid (?:object name|ref|commit)\b/, /\bambiguous argument\b/, /\bNo merge base\b/, /\bno merge base\b/, /\bCould not find (?:remote )?branch\b/, /\bNeeded a single revision\b/, /\bcannot lock ref\b/, /\bunable to read tree\b/, /\bA branch or tag with the name '.{1,120}' could not be found\b/, /\binvalid reference: / ],
examples: [ "fatal: couldn't find remote ref refs/heads/gone", "error: pathspec 'gone' did not match any file(s) known to git", "fatal: Invalid revision range 1a2b3c4..HEAD", "fatal: remote error: upload-pack: not our ref 1a2b3c4" ],
suggestion: "Fetch with enough history (`fetch-depth: 0`), or check the name."
}, {
id: "git-lock",
type: "git",
retry: "transient",
weight: 9,
pattern: [ /\bUnable to create '.{1,300}\.lock': File exists\b/, /\bAnother git process seems to be running\b/, /\bcould not lock config file\b/, /\bindex\.lock\b/ ],
examples: [ "fatal: Unable to create '/w/a/.git/index.lock': File exists.", "Another git process seems to be running in this repository" ],
suggestion: "A git process was killed: remove the lock and run again."
}, {
id: "git-ownership",
type: "git",
retry: "same-again",
weight: 9,
pattern: [ /\bdetected dubious ownership in repository\b/, /\bunsafe repository\b.{0,80}\bis owned by someone else\b/ ],
examples: [ "fatal: detected dubious ownership in repository at '/w/a'" ],
suggestion: "Add the folder to safe.directory."
}, {
id: "git-local-changes",
type: "git",
weight: 9,
pattern: [ /\bYour local changes to the following files would be overwritten\b/, /\buntracked working tree files would be (?:overwritten|removed)\b/, /\bcannot (?:pull with rebase|rebase): You have (?:unstaged|uncommitted)/, /\bYour index contains uncommitted changes\b/, /\bPlease commit your changes or stash them\b/ ],
examples: [ "error: Your local changes to the following files would be overwritten by merge:" ],
suggestion: "Something changed tracked files before: look at what."
}, {
id: "git-diverged",
type: "git",
retry: "same-again",
weight: 9,
pattern: [ /\b[Nn]ot possible to fast-forward\b/, /\bNeed to specify how to reconcile divergent branches\b/, /\brefusing to merge unrelated histories\b/, /\bhave diverged\b/, /\bYou are not currently on a branch\b/, /\bno upstream branch\b/, /\bThere is no tracking information\b/ ],
examples: [ "fatal: Not possible to fast-forward, aborting.", "fatal: refusing to merge unrelated histories" ],
suggestion: "Bring the branches together by hand."
}, {
id: "git-identity",
type: "git",
retry: "same-again",
weight: 8.5,
pattern: [ /\bPlease tell me who you are\b/, /\bunable to auto-detect email address\b/, /\bempty ident name\b/, /\bAuthor identity unknown\b/, /\bCommitter identity unknown\b/, /\bgpg failed to sign the data\b/ ],
examples: [ "*** Please tell me who you are.", "fatal: empty ident name (for <ci@host>) not allowed" ],
suggestion: "Set user.name and user.email before committing."
}, {
id: "git-exists",
type: "git",
weight: 8.5,
pattern: [ /\bfatal: (?:a branch named|tag|[Aa] branch or tag named|destination path) '.{1,200}' already exists\b/, /\berror: remote \S{1,60} already exists\b/, /\bremote \S{1,60} already exists\./ ],
examples: [ "fatal: tag 'v2.0.0' already exists", "error: remote origin already exists.", "fatal: destination path 'a' already exists and is not an empty directory." ],
suggestion: "It is there already: left over from an earlier run?"
}, {
id: "git-patch",
type: "git",
retry: "same-again",
weight: 8,
pattern: [ /^error: (?:.{1,200}: )?patch (?:failed|does not apply)\b/, /\bPatch failed at \d/, /\bcorrupt patch at line\b/ ],
examples: [ "error: patch failed: src/a.c:10", "error: src/a.c: patch does not apply" ],
suggestion: "Refresh the patch against the code as it is."
}, {
id: "git-not-a-repository",
type: "git",
weight: 6.5,
pattern: /\bnot a git repository\b/i,
examples: [ "fatal: not a git repository (or any of the parent directories): .git" ],
suggestion: "Check out before this step, or run it in the right folder."
}, {
id: "git-process-failed",
type: "git",
weight: 6,
pattern: [ /\bThe process '[^']{0,120}\bgit(?:\.exe)?' failed with exit code \d/i, /\bgit(?:\.exe)?(?: [\w.-]{1,40}){1,4}\b.{0,120}\b(?:failed|returned|exited)\b.{0,30}\b(?:exit|status) ?(?:code|status)? ?\d/i ],
examples: [ "##[error]The process '/usr/bin/git' failed with exit code 128", 'Command "git fetch --tags" returned status code 128:' ],
suggestion: "Run it again."
}, {
id: "git-nothing-to-commit",
type: "git",
weight: 4,
pattern: [ /\bnothing to commit, working tree clean\b/, /\bno changes added to commit\b/ ],
examples: [ "nothing to commit, working tree clean" ],
suggestion: "Commit only where something changed."
}, {
id: "git-fatal",
type: "git",
role: "ambient",
weight: 4,
pattern: /(?:^|\s)fatal: (?!error\b)\S/,
examples: [ "fatal: bad config line 1 in file .git/config" ],
counterExamples: [ "main.c:1: fatal error: x.h: No such file" ]
}, {
id: "git-checked-out",
type: "git",
role: "recovery",
weight: 1,
pattern: /^HEAD is now at [0-9a-f]{7,40} Merge [0-9a-f]{40} into [0-9a-f]{40}$/,
examples: [ `HEAD is now at 1a2b3c4 Merge ${"1a2b3c4d".repeat(5)} into ${"5e6f7a8b".repeat(5)}` ],
counterExamples: [ "HEAD is now at 1a2b3c4 Add the cart" ]
} ]);
const Z = (0, t.fD)("git-remote", [ {
id: "git-push-rejected",
type: "git",
retry: "same-again",
role: "verdict",
weight: 9,
pattern: [ /! \[(?:remote )?rejected\]/, /\bfailed to push some refs\b/, /\bnon-fast-forward\b/, /\bUpdates were rejected because\b/, /\bprotected branch hook declined\b/, /\bpre-receive hook declined\b/, /\bremote: error: GH\d{3}/, /\b[Rr]epository rule violations found\b/ ],
examples: [ " ! [rejected]        main -> main (fetch first)", "error: failed to push some refs to 'https://git.corp/a'", "remote: error: GH006: Protected branch update failed" ],
suggestion: "Fetch and rebase before pushing, or let the token pass the protection."
}, {
id: "git-authentication",
type: "git",
weight: 9,
pattern: [ /\bcould not read (?:Username|Password) for\b/, /\bAuthentication failed for '/, /\bgit@\S{1,120}: Permission denied \(publickey/, /\bCould not read from remote repository\b/, /\bterminal prompts disabled\b/, /\bremote: (?:Invalid username|HTTP Basic: Access denied|Permission to \S{1,120} denied|Write access to repository not granted|Support for password authentication was removed)/, /\bPlease make sure you have the correct access rights\b/ ],
examples: [ "fatal: could not read Username for 'https://git.corp': terminal prompts disabled", "git@git.corp: Permission denied (publickey).", "remote: Permission to a/b.git denied to bot." ],
suggestion: "Check the token or key and what it may do."
}, {
id: "git-unable-to-access",
type: "git",
weight: 9,
pattern: [ /\bfatal: unable to access '/i, /\bfatal: unable to (?:look up|connect to)\b/i, /\berror: RPC failed\b/i, /\bthe remote end hung up unexpectedly\b/i, /\bfetch-pack: unexpected disconnect\b/i, /\bfatal: (?:early EOF|protocol error|expected flush|fetch-pack)/i, /\bindex-pack failed\b/i, /\bfatal: The remote end hung up\b/i, /\bunexpected disconnect while reading sideband packet\b/i ],
examples: [ "fatal: unable to access 'https://git.corp/a/': The requested URL returned error: 502", "error: RPC failed; curl 56 GnuTLS recv error", "fatal: index-pack failed" ],
suggestion: "Run it again."
}, {
id: "git-missing-repository",
type: "git",
retry: "same-again",
weight: 9,
pattern: [ /\bremote: Repository not found\b/, /\bfatal: repository '.{1,200}' (?:not found|does not exist)/, /\bdoes not appear to be a git repository\b/, /\bThe project you were looking for could not be found\b/ ],
examples: [ "remote: Repository not found.", "fatal: 'upstream' does not appear to be a git repository" ],
suggestion: "Check the address and whether the token may see the repository."
}, {
id: "git-submodule",
type: "git",
weight: 9,
pattern: [ /\bclone of '.{1,200}' into submodule path '.{1,200}' failed\b/, /\bFailed to clone '.{1,200}'.{0,40}\baborting\b/, /\bUnable to (?:find current revision|checkout '.{1,60}') in submodule path\b/, /\b[Nn]o url found for submodule path\b/, /\bNo submodule mapping found in \.gitmodules\b/, /\bFailed to recurse into submodule\b/ ],
examples: [ "fatal: clone of 'git@git.corp:a.git' into submodule path '/w/a' failed", "fatal: No url found for submodule path 'lib/x' in .gitmodules" ],
suggestion: "Check .gitmodules and whether the token may see the submodule."
}, {
id: "git-lfs",
type: "git",
weight: 9,
pattern: [ /\bsmudge filter lfs failed\b/i, /\bover its data quota\b/i, /\bgit-lfs filter-process\b.{0,40}\bfailed/i, /\bError downloading object: /i, /\bbatch response: /i, /\bLFS: /i, /\bgit[ -]lfs\b.{0,60}\b(?:failed|error|not found)\b/i, /\bObject does not exist on the server\b/i ],
examples: [ "error: external filter smudge filter lfs failed", "batch response: This repository is over its data quota." ],
suggestion: "Look at the LFS quota and at the missing object."
} ]);
const AA = (0, t.fD)("github-actions", [ {
id: "actions-tool-version",
type: "unknown",
weight: 8.5,
pattern: [ /\bUnable to find (?:Node|Go|Python|Java|a) ?version\b/i, /\b[Vv]ersion \S{1,40} (?:with arch(?:itecture)? \S{1,20} )?(?:was )?not found\b/i, /\bUnknown version \S{1,40} for (?:ruby|jruby|truffleruby)/i, /\bCould not find satisfied version for\b/i, /\bUnable to resolve version\b/i ],
examples: [ "##[error]Unable to find Node version '99.x' for platform linux and architecture x64.", "The version '3.15' with architecture 'arm64' was not found for Ubuntu 24.04.", "Error: Version 9.9 with arch x64 not found" ],
suggestion: "Ask for a version that exists on this platform."
}, {
id: "actions-tool-missing",
type: "unknown",
weight: 9,
pattern: [ /\bUnable to locate executable file\b/i, /\bnot found in (?:PATH|the PATH)\b/i, /\bcommand .{1,60} not found in PATH\b/i ],
examples: [ "##[error]Unable to locate executable file: pnpm. Please verify either the file path exists" ],
suggestion: "Install the tool before this step."
}, {
id: "actions-no-lock-file",
type: "unknown",
weight: 8.5,
pattern: [ /\bDependencies lock file is not found\b/, /\bSome specified paths were not resolved, unable to cache dependencies\b/, /\bNo file in .{0,200} matched to \[/ ],
examples: [ "##[error]Dependencies lock file is not found in /work. Supported file patterns: yarn.lock" ],
suggestion: "Commit the lock file or drop the cache input."
}, {
id: "actions-pnpm-version",
type: "unknown",
weight: 9,
pattern: [ /\bNo pnpm version is specified\b/, /\bMultiple versions of pnpm specified\b/ ],
examples: [ "Error: No pnpm version is specified.", "Error: Multiple versions of pnpm specified:" ],
suggestion: "Say the version of pnpm in one place."
}, {
id: "actions-artifact-missing",
type: "unknown",
weight: 8,
pattern: [ /\bUnable to (?:find|download) (?:any )?artifact/i, /\bArtifact not found\b/i, /\bNo artifacts? (?:found|were found)\b/i, /\bNo files were found with the provided path\b/i, /\bNo test report files were found\b/i ],
examples: [ "##[error]Unable to download artifact(s): Artifact not found for name: dist", "##[error]No files were found with the provided path: out/" ],
suggestion: "An earlier step made no such file: look there."
}, {
id: "actions-artifact-conflict",
type: "unknown",
weight: 8,
pattern: [ /\bartifact with this name already exists\b/i, /\bArtifact storage quota has been hit\b/i ],
examples: [ "Failed to CreateArtifact: (409) Conflict: an artifact with this name already exists on the workflow run" ],
suggestion: "Give each leg its own artifact name."
}, {
id: "actions-artifact-service",
type: "network",
weight: 8,
pattern: [ /\bFailed to (?:CreateArtifact|FinalizeArtifact|ListArtifacts|GetSignedArtifactURL)\b(?!.{0,80}\(4\d\d\))/, /\bUnable to make request\b/, /\bFailed to make request after \d+ attempts\b/ ],
examples: [ "Failed to CreateArtifact: Failed to make request after 5 attempts: Request timeout" ],
counterExamples: [ "Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict" ],
suggestion: "Run it again."
}, {
id: "actions-cache-service",
type: "network",
role: "ambient",
weight: 5.5,
pattern: [ /\bCache service responded with (?:429|5\d\d)/i, /\bFailed to (?:save|restore): .{0,120}(?:timed? ?out|5\d\d|aborted)/i ],
examples: [ "Failed to restore: Cache service responded with 503" ]
}, {
id: "actions-gh-cli",
type: "unknown",
weight: 8,
pattern: [ /\bgh: (?:To use GitHub CLI|Not Found|Bad credentials|Resource not accessible|Validation Failed)/i, /\bset the GH_TOKEN environment variable\b/i, /^(?:failed to (?:create|fetch|get|list|merge)|could not) .{0,80}: HTTP 4\d\d\b/i, /^HTTP 4(?:0[0-8]|22)\b/i ],
examples: [ "gh: To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN environment variable.", "HTTP 403: Forbidden (https://api.github.com/x)" ],
suggestion: "Give the step a token that may do this."
}, {
id: "actions-pull-request-not-permitted",
type: "unknown",
weight: 9,
pattern: [ /\bnot permitted to create or approve pull requests\b/i, /\bpull request create failed\b/i, /\bNo commits between\b/i ],
examples: [ "GitHub Actions is not permitted to create or approve pull requests.", "pull request create failed: GraphQL: No commits between main and x" ],
suggestion: "Allow it in the settings of the repository, or use another token."
}, {
id: "actions-release",
type: "unknown",
weight: 8.5,
pattern: [ /\bGitHub release failed with status\b/i, /\bCannot upload assets? to an immutable release\b/i, /\balready_exists\b/i, /\bToo many retries\. Aborting\b/i, /\bcreate release failed\b/i ],
examples: [ "⚠️ GitHub release failed with status: 403", '{"resource":"ReleaseAsset","code":"already_exists","field":"name"}' ],
suggestion: "Check the permission `contents: write` and whether the release exists already."
}, {
id: "actions-oidc",
type: "unknown",
weight: 9,
pattern: [ /\bUnable to get ACTIONS_ID_TOKEN_REQUEST_URL\b/i, /\bCould not assume role with OIDC\b/i, /\bid-token: write\b/i, /\bgoogle-github-actions\/auth failed\b/i, /\bCredentials could not be loaded\b/i, /\bLogin failed with Error:/i, /\bUsing auth-type: SERVICE_PRINCIPAL\. Not all values are present\b/i ],
examples: [ "Error: Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity", "Error: Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers" ],
suggestion: "Check the trust of the cloud role and `id-token: write`."
}, {
id: "actions-login-missing",
type: "unknown",
weight: 9,
pattern: [ /\bUsername and password required\b/, /\bMust provide --username with --password-stdin\b/, /\bPassword required\b/ ],
examples: [ "##[error]Username and password required" ],
suggestion: "The secret is empty: define it, or skip the step where there is none."
}, {
id: "actions-secret-missing",
type: "unknown",
weight: 8,
pattern: /\b(?:[A-Z][A-Z0-9]*_(?:TOKEN|KEY|SECRET|PASSWORD|ID|URL|DSN)|secrets?|token|api[ _-]?key|credentials?|environment variables?|env vars?)\b.{0,60}\b(?:(?:is|are|was|were|be) (?:not (?:set|defined|configured|provided|found|available|present)|missing|empty|required|undefined|unset)|(?:not|isn't) set|missing)\b/i,
examples: [ "Error: DEPLOY_TOKEN is not set", "The environment variable DATABASE_URL is required", "SONAR_TOKEN missing" ],
counterExamples: [ "12 tokens were missing from the vocabulary" ],
suggestion: "Define the secret or variable; forks and Dependabot have none."
}, {
id: "actions-script-error",
type: "unknown",
weight: 6,
pattern: [ /^Unhandled error: /, /^(?:Uncaught|Unhandled) (?:Exception|Rejection)\b/ ],
examples: [ "##[error]Unhandled error: TypeError: Cannot read properties of undefined" ]
} ]);
const eA = (0, t.fD)("github-runner", [ {
id: "runner-job-time-limit",
type: "timeout",
role: "verdict",
weight: 12,
pattern: /\bexceeded the maximum execution time of \d/,
examples: [ "The job running on runner linux-7 has exceeded the maximum execution time of 360 minutes.", "The job has exceeded the maximum execution time of 6h0m0s" ],
suggestion: "Find what hangs or grew, or raise timeout-minutes."
}, {
id: "runner-step-timed-out",
type: "timeout",
role: "verdict",
weight: 12,
pattern: /\bThe action (?:'.{1,200}' )?has timed out(?: after \d+ minutes)?\./,
examples: [ "##[error]The action 'Run tests' has timed out after 10 minutes.", "##[error]The action has timed out." ],
suggestion: "Find what hangs, or raise the step's timeout-minutes."
}, {
id: "runner-lost-communication",
type: "resource-exhaustion",
retry: "transient",
role: "verdict",
weight: 11,
pattern: /\brunner\b.{0,120}\blost communication with the server\b/,
examples: [ "The self-hosted runner: gpu-3 lost communication with the server. Verify the machine is running and has a healthy network connection.", "The hosted runner lost communication with the server." ],
suggestion: "Use less memory and CPU, or a larger runner; resume from the last checkpoint."
}, {
id: "runner-starved",
type: "resource-exhaustion",
weight: 8,
pattern: /\bstarves it for CPU\/Memory\b/,
examples: [ "that terminates the runner process, starves it for CPU/Memory, or blocks its network access" ]
}, {
id: "runner-disconnect",
type: "resource-exhaustion",
role: "verdict",
weight: 8,
pattern: [ /\brunner encountered an error while running your job/, /\bReceived request to deprovision\b/ ],
examples: [ "The hosted runner encountered an error while running your job. (Error Type: Disconnect).", "Received request to deprovision: The request was cancelled by the remote provider." ],
suggestion: "The machine was taken away: run it again."
}, {
id: "runner-shutdown-signal",
type: "resource-exhaustion",
retry: "transient",
role: "verdict",
weight: 8,
pattern: [ /\brunner has received a shutdown signal\b/, /\bOperating system is shutting down for computer\b/ ],
examples: [ "##[error]The runner has received a shutdown signal. This can happen when the runner service is stopped.", "Operating system is shutting down for computer 'fv-az12-34'" ],
suggestion: "The machine was taken away or ran out of memory: run it again, with less in parallel if it recurs."
}, {
id: "runner-operation-canceled",
type: "unknown",
retry: "unclear",
weight: 5,
pattern: [ /^The operation was canceled\.$/, /^The (?:run|job) was canceled (?:by|because)\b/ ],
examples: [ "##[error]The operation was canceled.", 'The job was canceled because "ubuntu_22" failed.' ],
suggestion: "Somebody, a newer push, a sibling or a limit cancelled it: look at the run."
}, {
id: "runner-disk-full",
type: "resource-exhaustion",
role: "verdict",
weight: 12,
pattern: /\bNo space left on device : '.{1,300}[\\/]_diag[\\/]/,
examples: [ "System.IO.IOException: No space left on device : '/opt/runner/_diag/Worker_1.log'" ],
suggestion: "Free disk space before the step, or use a larger runner."
}, {
id: "runner-disk-low",
type: "resource-exhaustion",
role: "verdict",
weight: 7.5,
pattern: /\brunning out of disk space\b/,
examples: [ "##[warning]You are running out of disk space. The runner will stop working when the machine runs out of disk space. Free space left: 12 MB" ],
suggestion: "Free disk space before the step, or use a larger runner."
}, {
id: "runner-exit-killed",
type: "resource-exhaustion",
weight: 6,
pattern: /\b(?:exit code|exited with|exit status|returned|code:?|status) 137\b/i,
examples: [ "##[error]Process completed with exit code 137.", "command exited with 137" ],
suggestion: "Something was killed, most likely for want of memory: use less in parallel or a larger runner."
}, {
id: "runner-exit-timeout",
type: "timeout",
weight: 9,
pattern: [ /\b(?:exit code|exited with|exit status|returned) 124\b/i, /\btook >\d.{0,20}\breturning 124\b/i ],
examples: [ "##[error]Process completed with exit code 124." ]
}, {
id: "runner-exit-crash",
type: "unknown",
weight: 3,
pattern: /\b(?:exit code|exited with|exit status) (?:13[2456]|139)\b/i,
examples: [ "##[error]Process completed with exit code 139." ],
suggestion: "A program crashed: look for the last thing it did."
}, {
id: "runner-exit-not-found",
type: "unknown",
weight: 5,
pattern: /\b(?:exit code|exited with|exit status) 12[67]\b/i,
examples: [ "##[error]Process completed with exit code 127." ],
suggestion: "A command is missing or not executable on this machine."
}, {
id: "runner-exit",
type: "unknown",
role: "consequence",
weight: 1,
pattern: [ /\bProcess completed with exit code \d+\./, /\bThe process '.{1,300}' failed with exit code \d+/ ],
examples: [ "##[error]Process completed with exit code 1.", "The process '/usr/bin/bash' failed with exit code 2" ]
} ]);
const nA = (0, t.fD)("github-workflow", [ {
id: "workflow-invalid-workflow",
type: "unknown",
weight: 9,
pattern: [ /\bInvalid workflow file\b/, /\bThe template is not valid\b/, /\bUnrecognized named-value\b/, /\bThe workflow is not valid\b/, /\bUnexpected value '.{0,80}'$/ ],
examples: [ "Invalid workflow file: .github/workflows/ci.yml#L14", "Unrecognized named-value: 'secret'" ],
suggestion: "Mend the workflow file."
}, {
id: "workflow-unresolved-action",
type: "unknown",
weight: 9,
pattern: [ /\bUnable to resolve action\b/, /\bCan't find 'action\.yml'/, /\bCan't find action\.yml\b/, /\bUnable to find reusable workflow\b/ ],
examples: [ "Unable to resolve action `acme/setup@v9`, unable to find version `v9`", "##[error]Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '/home/runner/work/a/a/.github/actions/x'." ],
suggestion: "Check the name, the version and whether checkout comes first."
}, {
id: "workflow-action-download",
type: "network",
weight: 9,
pattern: [ /\bFailed to download (?:action|archive) 'https?:/, /\bAn action could not be found at the URI\b/ ],
examples: [ "##[error]Failed to download action 'https://api.github.com/repos/actions/cache/tarball/abc'." ],
suggestion: "Run it again."
}, {
id: "workflow-missing-input",
type: "unknown",
weight: 9,
pattern: [ /\bInput required and not supplied\b/i, /\bParameter token or opts\.auth is required\b/i, /\bRequired (?:input|secret|environment variable) .{0,60}(?:missing|not (?:set|provided|supplied))/i ],
examples: [ "##[error]Input required and not supplied: token", "Required input 'api-key' not provided" ],
suggestion: "Provide the input or the secret; forks and Dependabot have none."
}, {
id: "workflow-file-command",
type: "unknown",
weight: 9,
pattern: [ /\bUnable to process (?:file )?command\b/, /\bYou cannot use a endToken that is\b/, /^Invalid (?:format|value)\b/, /\bMatching delimiter not found\b/ ],
examples: [ "##[error]Unable to process command '::set-env name=A::b' successfully.", "##[error]Unable to process file command 'output' successfully.", "##[error]Invalid format '  line two'" ],
suggestion: "Write multi-line outputs with a delimiter."
}, {
id: "workflow-permission",
type: "unknown",
weight: 9.5,
pattern: [ /\bResource not accessible by (?:integration|personal access token)\b/, /\bMust have admin rights\b/ ],
examples: [ "##[error]Resource not accessible by integration", "Must have admin rights to Repository." ],
suggestion: "Give the token the permission in `permissions:`."
}, {
id: "workflow-bad-credentials",
type: "unknown",
retry: "same-again",
weight: 9,
pattern: [ /\bBad credentials\b/i, /\bValidation Failed: \{/i, /\bHttpError\]?: (?:Not Found|Unauthorized|Forbidden|Validation Failed|Requires authentication)/i ],
examples: [ "##[error]HttpError: Bad credentials", "RequestError [HttpError]: Not Found" ],
suggestion: "Check the token and what it may see."
}, {
id: "workflow-rate-limit",
type: "network",
retry: "transient",
weight: 9,
pattern: [ /\bAPI rate limit (?:exceeded|already exceeded)\b/i, /\bsecondary rate limit\b/i ],
examples: [ "##[error]API rate limit exceeded for installation ID 123.", "You have exceeded a secondary rate limit." ],
suggestion: "Wait, and ask the API less often."
}, {
id: "workflow-deprecated",
type: "unknown",
weight: 9,
pattern: [ /\bautomatically failed because it uses a deprecated version\b/, /\bThe `(?:set-output|set-env|add-path|save-state)` command is disabled\b/ ],
examples: [ "This request has been automatically failed because it uses a deprecated version of `actions/upload-artifact: v2`.", "Error: The `set-env` command is disabled." ],
suggestion: "Use a newer version of the action."
}, {
id: "workflow-billing",
type: "unknown",
weight: 9,
pattern: [ /\bjob was not started because\b/i, /\brecent account payments have failed\b/i, /\bspending limit\b/i ],
examples: [ "The job was not started because recent account payments have failed or your spending limit needs to be increased." ],
suggestion: "Look at the billing of the account."
} ]);
const tA = (0, t.fD)("gitlab", [ {
id: "gitlab-time-limit",
type: "timeout",
role: "verdict",
weight: 12,
pattern: [ /\bexecution took longer than \d/, /\bThe script exceeded the maximum execution time\b/, /\bstuck_or_timeout_failure\b/ ],
examples: [ "ERROR: Job failed: execution took longer than 1h0m0s seconds" ],
suggestion: "Find what hangs or grew, or raise the job's timeout."
}, {
id: "gitlab-system-failure",
type: "unknown",
weight: 7,
pattern: [ /\bJob failed \(system failure\)/, /\bERROR: Preparation failed\b/, /\brunner_system_failure\b/ ],
examples: [ "ERROR: Job failed (system failure): prepare environment: waiting for pod running" ],
suggestion: "The runner failed, not the script: run it again."
}, {
id: "gitlab-exit",
type: "unknown",
role: "consequence",
weight: 1,
pattern: /\bERROR: Job failed: (?:exit (?:code|status)|command terminated with exit code) \d/,
examples: [ "ERROR: Job failed: exit code 1" ]
} ]);
const rA = (0, t.fD)("go", [ {
id: "go-compile",
type: "quality-gate",
weight: 8,
pattern: [ /^(?:\.{0,2}\/)?[\w./-]{1,200}\.go:\d+:\d+: (?:undefined|cannot use|syntax error|declared and not used|.{0,60}(?:imported and not used|redeclared|missing return|not enough arguments|too many arguments|undefined|does not implement|assignment mismatch|invalid operation|mismatched types|unexpected))/, /\[build failed\]/, /\[setup failed\]/, /\bFAIL\t?\s?\S{1,200} \[(?:build|setup) failed\]/ ],
examples: [ "./a.go:12:7: undefined: gone", "FAIL\tacme.dev/a [build failed]", 'pkg/a.go:3:2: "os" imported and not used' ],
suggestion: "Mend the code."
}, {
id: "go-test-summary",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /^FAIL\s{1,4}\S{1,200}\s{1,4}(?:\(cached\)|[\d.]+s)$/, /^--- FAIL: /, /^\s{1,16}--- FAIL: /, /^=== FAIL: /, /^DONE \d+ tests?,(?: \d+ skipped,)? [1-9]\d* failures?/ ],
examples: [ "FAIL\tacme.dev/a\t0.012s", "--- FAIL: TestAdds (0.00s)", "DONE 40 tests, 2 failures in 3.2s" ],
suggestion: "Look at the failing tests."
}, {
id: "go-test-fail",
type: "test-failure",
role: "ambient",
weight: 3,
pattern: [ /^FAIL$/, /^\[?FAIL\]?\s{1,3}\S/ ],
examples: [ "FAIL" ]
}, {
id: "go-test-timeout",
type: "timeout",
role: "verdict",
weight: 10,
pattern: /\bpanic: test timed out after \d/,
examples: [ "panic: test timed out after 10m0s" ],
suggestion: "Look at which tests were running; raise -timeout only if they are merely slow."
}, {
id: "go-panic",
type: "unknown",
role: "ambient",
weight: 4,
pattern: [ /^panic: (?!test timed out)/, /^fatal error: (?:all goroutines are asleep|concurrent map|stack overflow)/, /^goroutine \d+ \[running\]:/ ],
examples: [ "panic: runtime error: index out of range [3] with length 3", "fatal error: all goroutines are asleep - deadlock!" ]
}, {
id: "go-race",
type: "test-failure",
weight: 8,
pattern: [ /^WARNING: DATA RACE/, /\btesting\.go:\d+: race detected during execution of test\b/, /^Found \d+ data race\(s\)/ ],
examples: [ "WARNING: DATA RACE", "testing.go:1490: race detected during execution of test" ]
}, {
id: "go-modules-stale",
type: "quality-gate",
weight: 9,
pattern: [ /\bupdates to go\.(?:mod|sum) (?:needed|are needed)\b/i, /\bmissing go\.sum entry\b/i, /\bgo: inconsistent vendoring\b/i, /\brun '?go mod (?:tidy|vendor)'?/i, /\bgo\.(?:mod|sum) (?:is|are) (?:out of date|not tidy|out of sync)/i, /\bto add (?:it|missing requirements):\s*go (?:get|mod)/i, /\bno required module provides package\b/i ],
examples: [ "go: updates to go.mod needed; to update it:", "a.go:3:2: missing go.sum entry for module providing package acme.dev/b", "go: inconsistent vendoring in /w:" ],
suggestion: "Run `go mod tidy` and commit the result."
}, {
id: "go-modules",
type: "unknown",
weight: 7,
pattern: [ /^go: (?:cannot find (?:main )?module|no modules? (?:were )?(?:found|specified)|go\.mod file not found|module \S{1,120}: (?:no matching versions|not a known)|errors parsing go\.mod|unknown subcommand|download go\d|\S{1,160}: (?:unknown revision|invalid version|reading \S{1,200}: (?:404|410)))/, /\bgo\.mod requires go >= /, /\bpackage \S{1,120} is not in (?:std|GOROOT)\b/, /^go: .{0,200}\brequires go ?>= /, /\bchecksum mismatch$/, /\bSECURITY ERROR$/ ],
examples: [ "go: cannot find main module, but found .git/config in /w", "go: acme.dev/a@v9.0.0: invalid version: unknown revision v9.0.0", "go: go.mod requires go >= 1.30 (running go 1.22)" ]
}, {
id: "go-proxy",
type: "network",
weight: 8.5,
pattern: [ /\bGet "?https:\/\/(?:proxy|sum)\.\S{1,200}"?: (?:dial|net|read|EOF|context|stream|unexpected|http2|remote|tls|x509)/, /\bgo: .{1,200}: (?:Get|reading) "?https?:\S{1,200}(?:"?: dial tcp|: 5\d\d|.{0,60}(?:i\/o timeout|connection (?:refused|reset)|no such host|TLS handshake))/ ],
examples: [ 'go: acme.dev/a@v1.0.0: Get "https://proxy.corp/acme.dev/a/@v/v1.0.0.mod": dial tcp: lookup proxy.corp: no such host' ],
suggestion: "Run it again; the module proxy or the way to it has a problem."
}, {
id: "go-vet",
type: "quality-gate",
weight: 7.5,
pattern: [ /^vet: /, /\.go:\d+:\d+: .{3,200} \((?:S[AT]?\d{4}|U\d{4}|QF\d{4}|ST\d{4})\)/, /\bgo vet\b.{0,40}\bfailed\b/ ],
examples: [ "vet: ./a.go:12:7: undefined: gone", "a.go:12:7: this value is never used (SA4006)" ]
}, {
id: "go-format",
type: "quality-gate",
weight: 8,
pattern: [ /\b(?:gofmt|gofumpt|goimports)\b.{0,80}\b(?:needs|needed|not formatted|unformatted|run|required|differ|failed)\b/i, /\bfiles? (?:are|is) not (?:go)?fmt/i, /^diff (?:-u )?\S{1,200}\.go(?:\.orig)? /i ],
examples: [ "The following files need gofmt: run gofmt -w", "diff a.go.orig a.go" ]
} ]);
const iA = (0, t.fD)("golangci", [ {
id: "golangci-lint",
type: "quality-gate",
role: "verdict",
weight: 9,
pattern: [ /\.go:\d+(?::\d+)?: .{3,300} \([a-z][\w-]{2,30}\)$/, /^[1-9]\d* issues?:$/, /\bissues found$/, /\bgolangci-lint exit with code 1\b/, /^\* (?:errcheck|govet|staticcheck|gofmt|gofumpt|gosimple|unused|revive|gocritic|lll|misspell): [1-9]/ ],
examples: [ "a.go:12:7: Error return value is not checked (errcheck)", "3 issues:", "* errcheck: 2" ],
suggestion: "Mend what the linter found."
}, {
id: "golangci-trouble",
type: "unknown",
weight: 7,
pattern: [ /\bcan't load config\b/, /\blevel=error msg="(?:Running error|\[linters_context\]|Can't)/ ],
examples: [ "Error: can't load config: unsupported version of the configuration", 'level=error msg="Running error: context loading failed"' ]
}, {
id: "golangci-time-limit",
type: "timeout",
role: "verdict",
weight: 9.5,
pattern: /\bTimeout exceeded: try increasing it by passing --timeout\b/,
examples: [ 'level=error msg="Timeout exceeded: try increasing it by passing --timeout option"' ],
suggestion: "Give the linter more time, or keep its cache."
} ]);
const oA = (0, t.fD)("gradle", [ {
id: "gradle-compile-task",
type: "quality-gate",
weight: 7.5,
pattern: [ /^> Task :\S{0,120}[cC]ompile\w*(?:Java|Kotlin|Groovy|Scala|JavaWithJavac) FAILED/, /\bExecution failed for task ':.{0,120}[cC]ompile\w*(?:Java|Groovy|Scala|JavaWithJavac)'/ ],
examples: [ "Execution failed for task ':core:compileJava'.", "> Task :core:compileTestJava FAILED" ]
}, {
id: "gradle-configuration",
type: "unknown",
weight: 7,
pattern: [ /\bA problem occurred (?:evaluating|configuring)\b/, /\bCould not (?:find method|get unknown property|set unknown property|compile (?:build|settings) file)\b/, /\bNo such property: /, /\bTask '.{1,80}' not found in\b/, /\bPlugin (?:\[id: |with id ').{1,120} (?:was )?not found\b/, /\bscript compilation error/, /\bCannot find a (?:Java|version of)\b/, /\bSDK location not found\b/, /\bMinimum supported Gradle version\b/, /\bFailed to apply plugin\b/, /\bCould not (?:create|open) .{0,60}(?:service|settings|workspace|cache)\b/ ],
examples: [ "A problem occurred configuring project ':app'.", "Task 'verifyAll' not found in root project 'a'.", "Plugin [id: 'org.gone'] was not found in any of the following sources", "SDK location not found. Define a valid SDK location" ],
suggestion: "Mend the build files."
}, {
id: "gradle-dependencies",
type: "unknown",
weight: 6,
pattern: [ /\bCould not find \S{1,80}:\S{1,80}:\S{1,40}\.$/, /\bCould not resolve (?:all (?:files|artifacts|dependencies|task dependencies)|\S{1,80}:\S{1,80}:)/, /\bNo matching variant of\b/, /\bCannot choose between the following\b/ ],
examples: [ "> Could not find org.acme:a:1.0.", "> Could not resolve all files for configuration ':app:debugCompileClasspath'.", "   > No matching variant of org.acme:a:1 was found" ]
}, {
id: "gradle-network",
type: "network",
weight: 8.5,
pattern: [ /\bCould not (?:GET|HEAD|PUT) 'https?:(?!.{1,300}status code 4(?!29|08))/, /\bReceived status code (?:5\d\d|429) from server\b/, /\bCould not download \S{1,160}\.(?:jar|pom|aar|zip)\b/, /\bDownloading from https?:\S{1,160} failed: (?:timeout|connect)/, /\bCould not (?:install Gradle distribution|resolve host)\b/ ],
examples: [ "> Could not GET 'https://repo.corp/a.pom'.", "Could not GET 'https://repo.corp/a.pom'. Received status code 502 from server: Bad Gateway" ],
counterExamples: [ "Could not PUT 'https://repo.corp/a.jar'. Received status code 409 from server: Conflict" ],
suggestion: "Run it again; the repository or the way to it has a problem."
}, {
id: "gradle-repository-refuses",
type: "unknown",
weight: 8.5,
pattern: /\bReceived status code 4(?!29|08)\d\d from server\b/,
examples: [ "Could not PUT 'https://repo.corp/a.jar'. Received status code 409 from server: Conflict" ],
suggestion: "Check the address, the version and the credentials of the repository."
}, {
id: "gradle-daemon-lost",
type: "resource-exhaustion",
weight: 8.5,
pattern: [ /\b[Gg]radle build daemon disappeared unexpectedly\b/, /\bdaemon (?:has )?disappeared unexpectedly\b/, /\bExpiring Daemon because JVM heap space is exhausted\b/, /\bNot enough memory to run compilation\b/, /\bThe Daemon will expire .{0,80}\bmemory\b/, /\bJVM garbage collector is thrashing\b/ ],
examples: [ "Gradle build daemon disappeared unexpectedly (it may have been killed or may have crashed)", "Gradle build daemon has been stopped: since the JVM garbage collector is thrashing" ],
suggestion: "Give the daemon less work or the machine more memory."
} ]);
const aA = (0, t.fD)("haskell", [ {
id: "haskell-compile",
type: "quality-gate",
weight: 8,
pattern: [ /\.l?hs:\d+:\d+(?:-\d+)?: error:?/, /\.l?hs:\(\d+,\d+\)-\(\d+,\d+\): error/, /\[GHC-\d+\]/, /^\d+ hints?$/, /\bormolu\b.{0,60}\bdiffer/ ],
examples: [ "src/A.hs:12:7: error: [GHC-88464]", "src/A.hs:12:7: error:", "3 hints" ],
suggestion: "Mend the code."
}, {
id: "haskell-dependencies",
type: "unknown",
weight: 7.5,
pattern: [ /\bCould not resolve dependencies:/, /\bcabal(?:-\S{1,12})?: (?:Could not|The program|No targets)/, /\bError: \[(?:Cabal|S)-\d+\]/, /\bstack\b.{0,60}\bconstructing a build plan\b/, /\bWhile constructing the (?:build plan|BuildPlan)\b/ ],
examples: [ "Error: [Cabal-7107]", "Error: cabal: Could not resolve dependencies:", "While constructing the build plan, the following exceptions were encountered:" ]
}, {
id: "haskell-tests",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /^[1-9]\d* out of \d+ tests failed\b/, /^\d+ of \d+ test suites \(\d+ of \d+ test cases\) failed/, /\bTest suite \S{1,80}: FAIL\b/, /\bTest suite failure for package\b/ ],
examples: [ "2 out of 40 tests failed (0.12s)", "Test suite acme-test: FAIL" ]
} ]);
const sA = (0, t.fD)("helm", [ {
id: "helm-failed",
type: "unknown",
weight: 7.5,
pattern: [ /\bError: (?:INSTALLATION|UPGRADE) FAILED: (?!.{0,120}(?:timed out|deadline exceeded))/, /\banother operation \(install\/upgrade\/rollback\) is in progress\b/, /\bfailed to download ".{1,120}"/, /\bexecution error at \(\S{1,160}\.(?:ya?ml|tpl)/, /\bError: (?:chart|repo) ".{1,120}" /, /\bYAML parse error on\b/, /\bcannot re-use a name that is still in use\b/ ],
examples: [ "Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress", "Error: INSTALLATION FAILED: cannot re-use a name that is still in use" ]
}, {
id: "helm-lint",
type: "quality-gate",
weight: 8,
pattern: [ /\bError: \d+ chart\(s\) linted, [1-9]\d* chart\(s\) failed\b/i, /\b\w{1,60} \S{1,120} is invalid: .{0,60}\b(?:schema|expected|additional)/i, /\(check: [a-z-]{3,60}, remediation: /i, /^Summary: \d+ resources? found .{0,120}Invalid: [1-9]/i, /\bkube-?(?:conform|val|linter|score)\b.{0,60}\b(?:error|failed|invalid)/i ],
examples: [ "Error: 1 chart(s) linted, 1 chart(s) failed", "Summary: 12 resources found in 3 files - Valid: 11, Invalid: 1, Errors: 0" ]
}, {
id: "helm-wait",
type: "timeout",
role: "verdict",
weight: 9,
pattern: /\b(?:INSTALLATION|UPGRADE|ROLLBACK) FAILED: .{0,120}(?:timed out|deadline exceeded)/,
examples: [ "Error: INSTALLATION FAILED: context deadline exceeded" ],
suggestion: "Look at the events of the release: what did not become ready?"
} ]);
const dA = (0, t.fD)("homebrew", [ {
id: "homebrew-error",
type: "unknown",
weight: 7,
pattern: [ /^Error: (?:No (?:available|such) (?:formula|formulae|cask|keg)|The `brew link` step did not complete|Cask '.{1,60}' is (?:not installed|unavailable)|\S{1,60}: (?:no bottle available|Failed to|unsupported)|An exception occurred within a child process|.{0,60} has been disabled)/i, /\bYour Command Line Tools are too old\b/i, /\bbrew bundle failed\b/i ],
examples: [ 'Error: No available formula with the name "gone".', "Error: The `brew link` step did not complete successfully" ]
}, {
id: "homebrew-network",
type: "network",
weight: 8,
pattern: [ /^Error: (?:Failed to download resource|\S{1,80}: Failed to download|Fetching \S{1,120} failed)/, /\bDownload failed: https?:/, /\bSHA-?256 mismatch\b/ ],
examples: [ 'Error: Failed to download resource "gone"', "Error: SHA256 mismatch" ]
} ]);
const lA = (0, t.fD)("http", [ {
id: "http-server-error",
type: "network",
role: "ambient",
weight: 5,
pattern: [ /\b50[0-4] (?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Server Error)/i, /\b(?:HTTP|[Ss]tatus|[Cc]ode|returned|responded|answered|response)\b[^\d\n]{0,40}[ :=(]5(?:0[0-4]|2\d)\b(?![.\d:])/i, /\berror:? 50[0-4]\b(?![.\d:])/i, /\bbad gateway\b/i, /\boverloaded(?:_error)?\b.{0,40}\b(?:error|try again|overloaded)\b/i, /\bservice (?:is )?(?:temporarily )?unavailable\b/i, /\bServer Error \(50\d\)/i, /\bupstream connect error\b/i, /\bgateway timeout\b/i ],
examples: [ "503 Service Unavailable", "received unexpected HTTP status: 502", "Response code 504 (Gateway Timeout)" ],
counterExamples: [ "src/http.ts:503: error: missing semicolon", "Timeout - Async callback was not invoked within 5000 ms" ],
suggestion: "The server has a problem: run it again later."
}, {
id: "http-throttled",
type: "network",
role: "ambient",
weight: 6,
pattern: [ /\b429\b.{0,30}\bToo Many Requests\b/i, /\btoo ?many ?requests\b/i, /\brate limit(?:ed|ing)?\b.{0,30}\b(?:exceeded|reached|hit)\b/i, /\b(?:HTTP|[Ss]tatus|[Cc]ode|returned|responded|response|error)\b[^\d\n]{0,30}[ :=(]429\b/i, /\bthrottl(?:ed|ing)(?:Exception)?\b/i ],
examples: [ "429 Too Many Requests", "toomanyrequests: You have reached your pull rate limit.", "HTTP error 429" ],
suggestion: "Wait, sign in, or use a mirror."
}, {
id: "http-fetch-failed",
type: "network",
role: "ambient",
weight: 3.5,
pattern: [ /\b(?:[Ff]ailed|[Uu]nable|[Cc]ould not|[Cc]annot|[Ee]rror) (?:to )?(?:download|downloading|fetch|fetching|connect to|connecting to|reach|retrieve|contact)\b/, /\b[Dd]ownload (?:of .{1,80} )?failed\b/, /\bfetch failed\b/, /\b[Nn]etwork (?:error|failure|issue|problem)s?\b/, /\bproblem connecting\b/ ],
examples: [ "Failed to download the archive", "TypeError: fetch failed", "error: failed to fetch metadata of the crate" ]
}, {
id: "http-not-found",
type: "network",
retry: "same-again",
role: "ambient",
weight: 4.5,
pattern: [ /\b(?:ERROR|HTTP request sent, awaiting response\.{3}|The requested URL returned error:) (?:404|410)\b/, /\b404 Not Found\b.{0,60}(?:https?:|\[IP)/, /\bHTTP Error 404\b/ ],
examples: [ "2031-01-02 03:04:05 ERROR 404: Not Found.", "urllib.error.HTTPError: HTTP Error 404: Not Found" ],
suggestion: 'The address answers "not found": has the file moved?'
}, {
id: "http-curl",
type: "network",
weight: 7,
pattern: [ /^curl: \((?:5|6|7|16|18|22|28|35|52|55|56|60|92|95|97)\)(?! The requested URL returned error: 40[137]\b)/, /\bcurl: \((?:5|6|7|18|28|35|52|55|56|60|92)\)/ ],
examples: [ "curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received", "curl: (22) The requested URL returned error: 404" ],
suggestion: "Run it again; give curl `--retry` where the server is known to be shaky."
}, {
id: "http-succeeded",
type: "network",
role: "recovery",
weight: 1,
pattern: [ /\b(?:[Ss]ucceeded|[Ss]uccess|[Ss]uccessful(?:ly)?)\b.{0,40}\b(?:after|on|in|at) (?:\w+ )?(?:retry|retries|attempts?|tr(?:y|ies))\b/, /\b(?:[Rr]etry|[Aa]ttempt \d+) (?:was )?(?:succeeded|successful)\b/, /^Status: Downloaded newer image for \S/, /^ {2}Downloaded \S{1,80} v\d/, /^HTTP request sent, awaiting response\.{3} 200 OK/ ],
examples: [ "Download succeeded on attempt 2", "Successfully downloaded after 3 attempts", "  Downloaded serde v1.0.195", "Status: Downloaded newer image for node:24" ]
} ]);
const cA = (0, t.fD)("jasmine-karma", [ {
id: "jasmine-karma-summary",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /^\s{0,4}\d+ specs?, [1-9]\d* failures?\b/, /\bExecuted \d+ of \d+.{0,40}\((?:[1-9]\d*|\w+) FAILED\)/, /\bTOTAL: [1-9]\d* FAILED\b/ ],
examples: [ "40 specs, 2 failures", "Chrome Headless 120 (Linux): Executed 40 of 40 (2 FAILED) (1.2 secs / 1.1 secs)", "TOTAL: 2 FAILED, 38 SUCCESS" ]
}, {
id: "karma-browser",
type: "unknown",
weight: 6.5,
pattern: [ /\b(?:Cannot start|No binary for) (?:Chrome|Firefox)\w*\b/, /\b(?:Chrome|Firefox)\w* (?:have|has) not captured in \d+ ms\b/, /\bDisconnected,? (?:because|reconnect failed)\b/, /\bNo captured browser\b/ ],
examples: [ "No binary for ChromeHeadless browser on your platform.", "Firefox have not captured in 60000 ms, killing." ]
} ]);
const uA = (0, t.fD)("java", [ {
id: "javac-summary",
type: "quality-gate",
role: "verdict",
weight: 9,
pattern: [ /\bCOMPILATION ERROR\b/, /\bCompilation failure\b/, /\bCompilation failed; see the compiler (?:error output|output below)/, /^\s{0,8}(?:\[javac\] )?[1-9]\d* errors?$/, /\bCompile failed; see the compiler error output\b/, /\bCompilation error\. See log for more details\b/ ],
examples: [ "[ERROR] COMPILATION ERROR : ", "> Compilation failed; see the compiler error output for details.", "3 errors", "    [javac] 1 error" ],
suggestion: "Mend the code."
}, {
id: "javac-error",
type: "quality-gate",
weight: 8,
pattern: [ /\.(?:java|groovy|kts?|scala):(?:\[\d+,\d+\]|\d+(?::\d+)?:|\[\d+)\s?(?!\[?warning\]?:)(?:\[?error\]?:? |\S)/, /\berror: warnings found and -Werror specified\b/, /\berror: (?:cannot find symbol|package \S{1,120} does not exist|incompatible types|class, interface,|';' expected|unreported exception|invalid (?:source|target) release|release version \d+ not supported)/, /\bcannot find symbol\b/ ],
examples: [ "/w/src/A.java:[12,7] cannot find symbol", "A.java:12: error: incompatible types: String cannot be converted to int", "error: package org.gone does not exist" ],
counterExamples: [ "\tat a.b.C.run(C.java:12)", "at a.b.C.run(C.java:12)", "A.java:12: warning: [deprecation] stop() in Thread has been deprecated" ],
suggestion: "Mend the code."
}, {
id: "jvm-target",
type: "unknown",
weight: 8,
pattern: [ /\b(?:invalid|unsupported|obsolete) (?:source|target) (?:release|option):?\b.{0,40}\d/, /\brelease version \d+ not supported\b/, /\bUnsupported class file major version\b/, /\bUnsupportedClassVersionError\b/, /\bNo (?:matching|compatible) toolchains? (?:were )?found\b/, /\bTarget level '.{1,20}' is incompatible\b/, /\bFatal error compiling: (?:invalid|error: release)/ ],
examples: [ "Fatal error compiling: invalid target release: 21", "java.lang.UnsupportedClassVersionError: A has been compiled by a more recent version" ],
suggestion: "Use the JDK that the project asks for."
}, {
id: "jvm-memory",
type: "resource-exhaustion",
weight: 9.3,
pattern: [ /\bjava\.lang\.OutOfMemoryError\b/, /\bOutOfMemoryError: /, /\bGC overhead limit exceeded\b/, /\bThere is insufficient memory for the Java Runtime\b/, /\bCould not reserve enough space for\b/, /\bJava heap space\b/, /\bNative memory allocation \(\w+\) failed\b/, /\bInitial heap size set to a larger value\b/, /\bMetaspace$/ ],
examples: [ "java.lang.OutOfMemoryError: Java heap space", "There is insufficient memory for the Java Runtime Environment to continue." ],
suggestion: "Raise the heap within the memory of the machine, or run fewer forks."
}, {
id: "jvm-fork-crash",
type: "test-failure",
weight: 7,
pattern: [ /\bThe forked VM terminated without (?:properly saying|saying properly) goodbye\b/, /\bThe forked VM\b.{0,60}\bcrashed\b/, /\bGradle Test Executor \d+' finished with non-zero exit value \d+/, /\bCrashed tests:/ ],
examples: [ "The forked VM terminated without saying properly goodbye. VM crash or System.exit called?", "Process 'Gradle Test Executor 1' finished with non-zero exit value 134" ]
}, {
id: "ant-failed",
type: "unknown",
role: "consequence",
weight: 1,
pattern: [ /^BUILD FAILED$/, /\bFAILURE: Build failed with an exception\b/, /\bBUILD FAILURE\b/, /\bBUILD FAILED in \d/, /\bexec returned: \d/ ],
examples: [ "BUILD FAILED", "[INFO] BUILD FAILURE", "FAILURE: Build failed with an exception." ]
}, {
id: "jvm-fork-timeout",
type: "timeout",
role: "verdict",
weight: 9.5,
pattern: /\bThere was a timeout(?: or other error)? in the fork\b/,
examples: [ "There was a timeout or other error in the fork" ],
suggestion: "Find the test that hangs, or raise forkedProcessTimeoutInSeconds."
} ]);
const pA = (0, t.fD)("java-checks", [ {
id: "checkstyle-summary",
type: "quality-gate",
role: "verdict",
weight: 9,
pattern: [ /\bYou have \d+ Checkstyle violations?\b/i, /\bCheckstyle (?:violations by severity|rule violations were found|files with violations)\b/i, /\[checkstyle\] \[(?:ERROR|WARN)\]/i, /\bmaven-checkstyle-plugin\b.{0,120}\bfailed\b/i ],
examples: [ "You have 3 Checkstyle violations.", "Checkstyle rule violations were found. See the report at: file:///w/main.html" ],
suggestion: "Mend what Checkstyle found."
}, {
id: "jvm-static-analysis",
type: "quality-gate",
role: "verdict",
weight: 9,
pattern: [ /\b(?:SpotBugs|FindBugs) (?:rule )?violations? (?:were )?found\b/i, /\bspotbugs-maven-plugin\b.{0,120}\bfailed with \d+ bugs/i, /\bYou have \d+ (?:PMD|CPD) violations?\b/i, /\bPMD (?:rule violations were found|Failure)/i, /\b\d+ PMD rule violations were found\b/i, /\berror[ -]?prone\b.{0,40}\berror/i, /\bAnalysis failed with \d+ weighted issues\b/i, /\bLint found (?:fatal )?errors\b/i, /\bLint found \d+ errors?\b/i, /\bKtlint found code style violations\b/i, /\bA failure occurred while executing .{0,120}(?:ktlint|detekt|Checkstyle|SpotBugs|Pmd)/i, /\bRule violated for (?:bundle|package|class)\b/i, /\bCoverage checks have not been met\b/i, /\bJapicmp\b.{0,80}\bfailed/i, /\bArchitecture Violation\b/i, /\b(?:CodeNarc|Detekt|Checkstyle|PMD|CPD) (?:rule )?violations were found\b/i, /\bYou have \d+ CPD duplications?\b/i, /\bAPI problems caused the build to fail\b/i, /\bThere (?:is|are) at least one incompatibility\b/i, /\b(?:revapi|japicmp|animal-sniffer|forbiddenapis)\S{0,40}:(?:check|cmp|report)\b.{0,120}\bon project\b/i, /\bUndefined reference: \S{1,200} [\w.]{1,80}\.\w{1,80}\(/i, /\bMutation score of \d+ is below\b/i ],
examples: [ "> SpotBugs violations were found. See the report at: file:///w/main.xml", "You have 2 PMD violations.", "Lint found 3 errors, 12 warnings.", "Rule violated for bundle a: instructions covered ratio is 0.61, but expected minimum is 0.80" ],
suggestion: "Mend what the analysis found."
}, {
id: "jvm-format",
type: "quality-gate",
role: "verdict",
weight: 9,
pattern: [ /\bThe following files had format violations\b/i, /\bRun '(?:\.\/)?gradlew (?::\S{1,80})?spotlessApply'/i, /\bmvn spotless:apply\b/i, /\bSome files do not have the expected license header\b/i, /\bLicense header\b.{0,60}\b(?:missing|mismatch)/i, /\bMissing header in: /i, /\bToo many files with unapproved license\b/i, /\bscalafmt\b.{0,60}\b(?:failed|isn't formatted)/i, /\bfiles? (?:isn't|aren't|must be) formatted\b/i, /\bNot properly formatted\b/i, /\bFile .{1,200} has not been previously formatted\b/i ],
examples: [ "> The following files had format violations:", "Some files do not have the expected license header", "Too many files with unapproved license: 2 See RAT report" ],
suggestion: "Run the formatter, add the header."
}, {
id: "maven-enforcer",
type: "quality-gate",
role: "verdict",
weight: 8,
pattern: [ /\bSome Enforcer rules have failed\b/, /\bmaven-enforcer-plugin\b.{0,120}\bfailed\b/, /\bRule \d+: \S{1,120} failed with message\b/, /\bUsed undeclared dependencies found\b/, /\bDependency problems found\b/ ],
examples: [ "Some Enforcer rules have failed. Look above for specific messages explaining why the rule failed." ]
}, {
id: "sonar-gate",
type: "quality-gate",
role: "verdict",
weight: 9,
pattern: [ /\bQUALITY GATE STATUS: FAILED\b/i, /\bQuality Gate (?:has )?failed\b/i, /\bquality gate\b.{0,40}\b(?:failed|not passed|did not pass)\b/i ],
examples: [ "QUALITY GATE STATUS: FAILED - View details on https://sonar.corp" ]
} ]);
const fA = (0, t.fD)("javascript-checks", [ {
id: "tslint-finding",
type: "quality-gate",
weight: 8,
pattern: /^(?:ERROR|WARNING): \S{1,200}\.(?:tsx?|jsx?)(?::\d+:\d+|\[\d+, \d+\])/,
examples: [ "ERROR: src/a.ts:3:7 - Missing semicolon", "ERROR: /w/a.ts[3, 7]: missing whitespace" ]
}, {
id: "javascript-style-tools",
type: "quality-gate",
role: "verdict",
weight: 8.5,
pattern: [ /^standard: Use JavaScript Standard Style\b/i, /^xo\b.{0,40}\b\d+ errors?/i, /\b(?:Unused (?:files|dependencies|exports|devDependencies)) \(\d+\)/i, /^Missing dependencies$/i, /^Unused (?:dev)?[dD]ependencies$/i, /\bjscpd\b.{0,40}\bERROR\b/i, /\bsize limit has been exceeded\b/i, /\bPackage size limit\b/i, /^\d+ errors? generated\.?$/i ],
examples: [ "standard: Use JavaScript Standard Style (https://standardjs.com)", "Unused dependencies (2)", "Package size limit has exceeded by 1.2 kB" ],
suggestion: "Mend what the tool found."
}, {
id: "lighthouse-assertion",
type: "quality-gate",
weight: 7.5,
pattern: [ /\bAssertion failed\. Exiting with status code\b/, /✘\s{1,4}(?:categories|[a-z-]+)[.:\w -]{0,60} failure for\b/, /\b[1-9]\d* result\(s\) for\b/ ],
examples: [ "Assertion failed. Exiting with status code 1.", "  ✘  categories.performance failure for minScore assertion" ]
} ]);
const gA = (0, t.fD)("javascript-tests", [ {
id: "javascript-assertion",
type: "test-failure",
role: "ambient",
weight: 6,
pattern: [ /\bAssertionError(?: \[ERR_ASSERTION\])?\b/, /\bExpected values to be (?:strictly |loosely )?(?:deep-)?equal\b/, /\bERR_ASSERTION\b/, /^\s{0,8}expect\((?:received|jest\.fn\(\)|locator|string|page|element)\)/, /^\s{0,8}Expected(?: \w+)?: .{1,200}$/, /^\s{0,8}Received(?: \w+)?: /, /\bexpected .{1,120} to (?:equal|be|deeply|have|include|match|contain|throw|exist)\b/ ],
examples: [ "AssertionError: expected 3 to equal 4", "    expect(received).toBe(expected)" ]
} ]);
const bA = (0, t.fD)("jenkins", [ {
id: "jenkins-time-limit",
type: "timeout",
role: "verdict",
weight: 12,
pattern: [ /\bCancelling nested steps due to timeout\b/, /\bTimeout has been exceeded\b/, /\bBuild timed out \(after\b/, /\bTimeout set to expire\b.{0,60}\bexpired/ ],
examples: [ "Cancelling nested steps due to timeout", "Build timed out (after 60 minutes). Marking the build as failed." ],
suggestion: "Find what hangs or grew, or raise the timeout."
}, {
id: "jenkins-agent-lost",
type: "network",
retry: "transient",
weight: 8,
pattern: [ /\bCannot contact \S{1,80}: (?:java\.|hudson\.)/i, /\b(?:ChannelClosed|RequestAborted|ClosedChannel)Exception\b/i, /\bagent was (?:removed|disconnected)\b/i, /\bAgent went offline\b/i, /\b(?:channel|agent|node|slave) .{0,80}\b(?:went offline|is offline|disconnected|already closed|closed)\b/i, /\bunexpected termination of the channel\b/i, /\bremote call to .{1,80} failed\b/i, /\bBacking channel '.{1,80}' is disconnected\b/i ],
examples: [ 'hudson.remoting.ChannelClosedException: Channel "hudson.remoting.Channel@1:linux-3" closed', "java.io.IOException: Unexpected termination of the channel", "Agent went offline during the build" ],
suggestion: "The agent went away: run it again."
}, {
id: "jenkins-workspace",
type: "unknown",
weight: 7,
pattern: [ /\bmissing workspace\b/i, /\bNo such DSL method\b/i, /\bWorkflowScript: \d+: /i, /\bUnable to (?:delete|create|find) (?:the )?workspace\b/i, /\bERROR: Could not find credentials\b/i, /\bno workspace for\b/i, /^Aborted by \S/i ],
examples: [ "ERROR: missing workspace /var/jenkins/ws", "WorkflowScript: 12: Expected a step @ line 12, column 5." ]
}, {
id: "jenkins-exit",
type: "unknown",
role: "consequence",
weight: 1,
pattern: [ /\bERROR: script returned exit code \d/, /\bBuild step '.{1,80}' (?:marked build as failure|changed build result to)/, /^Finished: FAILURE/ ],
examples: [ "ERROR: script returned exit code 1", "Build step 'Execute shell' marked build as failure" ]
} ]);
const mA = (0, t.fD)("jest", [ {
id: "jest-summary",
type: "test-failure",
role: "verdict",
weight: 9.5,
pattern: [ /^Tests:\s{1,12}(?:\d+ \w+, )*?[1-9]\d* failed\b/, /^Test Suites:\s{1,6}(?:\d+ \w+, )*?[1-9]\d* failed\b/, /\bJest: "global" threshold was met$/ ],
examples: [ "Tests:       2 failed, 1 skipped, 40 passed, 43 total", "Test Suites: 1 failed, 12 passed, 13 total" ],
suggestion: "Look at the failing tests."
}, {
id: "jest-failed-file",
type: "test-failure",
weight: 7.5,
pattern: /^\s{0,4}FAIL\s{1,4}(?:\S{1,60}\s{1,3})?(?:\|\S{1,60}\| )?\S{1,200}\.(?:[cm]?[jt]sx?|vue|svelte)\b(?!: [\d.]+ ?[kKMG]?B\b)/,
examples: [ "FAIL src/a.test.ts (5.2 s)", " FAIL  |unit| test/a.spec.ts > adds" ],
counterExamples: [ "FAIL  dist/a.js: 12KB > maxSize 10KB (gzip)" ]
}, {
id: "jest-suite-failed",
type: "test-failure",
weight: 6.5,
pattern: [ /\bTest suite failed to run\b/i, /^\s{0,4}● .{1,200} › .{1,200}/i, /\bYour test suite must contain at least one test\b/i, /\bThrown: "Exceeded timeout of/i, /\bexceeded timeout of \d+ ?ms for a (?:test|hook)\b/i ],
examples: [ "  ● Test suite failed to run", "  ● cart › adds an item", 'thrown: "Exceeded timeout of 5000 ms for a test.' ]
}, {
id: "jest-coverage",
type: "quality-gate",
role: "verdict",
weight: 8.5,
pattern: [ /\bcoverage threshold for \w+ \(?[\d.]+%?\)? not met\b/i, /\bJest: (?:"[^"]{1,200}" )?coverage threshold\b/i, /\bERROR: Coverage for \w+ \([\d.]+%\) does not meet\b/i ],
examples: [ 'Jest: "global" coverage threshold for branches (80%) not met: 71.2%', "ERROR: Coverage for lines (61.2%) does not meet global threshold (80%)" ],
suggestion: "Add tests, or lower the threshold knowingly."
}, {
id: "jest-obsolete",
type: "test-failure",
weight: 6,
pattern: [ /^ ?› \d+ snapshots? (?:failed|obsolete)/, /^Snapshots:\s{1,6}[1-9]\d* failed/, /\bNew snapshot was not written\b/ ],
examples: [ "Snapshots:   1 failed, 3 passed, 4 total", " › 1 snapshot failed." ]
} ]);
const wA = (0, t.fD)("julia", [ {
id: "julia-tests",
type: "test-failure",
role: "verdict",
weight: 8.5,
pattern: [ /\bSome tests did not pass: \d+ passed, \d+ failed\b/, /\bERROR: LoadError: Some tests did not pass\b/, /\bERROR: Package \S{1,60} errored during testing\b/, /^Test (?:Failed|Error) at / ],
examples: [ "ERROR: LoadError: Some tests did not pass: 40 passed, 2 failed, 0 errored, 0 broken.", "ERROR: Package Acme errored during testing" ]
}, {
id: "julia-packages",
type: "unknown",
weight: 7,
pattern: [ /\bERROR: Unsatisfiable requirements detected for package\b/, /\bERROR: (?:LoadError: )?ArgumentError: Package \S{1,80} not found\b/ ],
examples: [ "ERROR: Unsatisfiable requirements detected for package Acme [1a2b3c4d]:" ]
} ]);
const hA = (0, t.fD)("junit", [ {
id: "surefire-summary",
type: "test-failure",
role: "verdict",
weight: 9.5,
pattern: [ /\bTests run: \d+, {1,2}Failures: (?:[1-9]\d*, {1,2}Errors: \d+|0, {1,2}Errors: [1-9]\d*)/, /\bThere (?:are|were) test failures\b/, /\bTests in error:/, /^Failed tests:/ ],
examples: [ "[ERROR] Tests run: 152, Failures: 0, Errors: 1, Skipped: 0", "There are test failures.", "Tests run: 3,  Failures: 1,  Errors: 0" ],
counterExamples: [ "Tests run: 152, Failures: 0, Errors: 0, Skipped: 4" ],
suggestion: "Look at the failing tests."
}, {
id: "surefire-failed-line",
type: "test-failure",
weight: 8,
pattern: /<<< (?:FAILURE|ERROR)!/,
examples: [ "[ERROR] adds(CartTest)  Time elapsed: 0.1 s  <<< FAILURE!" ]
}, {
id: "gradle-tests",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /\bThere were failing tests\b/, /^\d+ tests? completed, [1-9]\d* failed/, /\bExecution failed for task ':.{0,120}(?:[tT]est|check|Test\w*)'/ ],
examples: [ "> There were failing tests. See the report at: file:///w/index.html", "40 tests completed, 2 failed", "Execution failed for task ':app:testDebugUnitTest'." ],
suggestion: "Look at the failing tests."
}, {
id: "gradle-test-line",
type: "test-failure",
weight: 7.5,
pattern: [ /^\S.{0,200} > \S.{0,200} FAILED$/, /^> Task :\S{0,120}[tT]est\w* FAILED$/ ],
examples: [ "CartTest > adds an item FAILED", "> Task :core:test FAILED" ]
}, {
id: "junit-exception",
type: "test-failure",
role: "ambient",
weight: 6,
pattern: [ /\b(?:org\.junit\.\S{0,80}|junit\.framework\.\S{0,60}|java\.lang\.|org\.opentest4j\.)(?:AssertionError|AssertionFailedError|ComparisonFailure|MultipleFailuresError)\b/, /\bexpected:? ?<.{0,200}> but was:? ?</, /\borg\.mockito\.exceptions\b/, /\bWanted but not invoked\b/ ],
examples: [ "java.lang.AssertionError: expected:<3> but was:<4>", "org.opentest4j.AssertionFailedError: expected: <3> but was: <4>" ]
}, {
id: "junit-console-summary",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /^\[\s{1,12}[1-9]\d* tests failed\s{1,12}\]/, /\bTests run: \d+, {1,3}Failures: [1-9]/, /^Total tests run: \d+, (?:Passes: \d+, )?Failures: [1-9]\d*/, /^\s{0,8}\[junit\].{0,80}FAILED$/, /\bTest \S{1,120} FAILED$/, /^FAILURES!!!$/ ],
examples: [ "[         2 tests failed          ]", "Total tests run: 40, Failures: 2, Skips: 0", "    [junit] Test org.acme.CartTest FAILED" ]
}, {
id: "spring-context",
type: "test-failure",
role: "ambient",
weight: 4,
pattern: [ /\bFailed to load ApplicationContext\b/, /\bApplicationContext failure threshold\b/ ],
examples: [ "java.lang.IllegalStateException: Failed to load ApplicationContext" ]
} ]);
const vA = (0, t.fD)("kotlin", [ {
id: "kotlin-error",
type: "quality-gate",
weight: 8.5,
pattern: [ /^e: (?:file:\/\/)?\/?\S{1,300}\.kts?:/, /^e: \[?(?:ksp|kapt)\]? /, /^e: warnings found and -Werror/, /\bExecution failed for task ':.{0,120}(?:compile\w*Kotlin|kapt\w*|ksp\w*)'/ ],
examples: [ "e: file:///w/app/A.kt:12:7 Unresolved reference: gone", "Execution failed for task ':app:compileDebugKotlin'." ]
} ]);
const yA = (0, t.fD)("kubernetes", [ {
id: "kubernetes-wait",
type: "timeout",
role: "verdict",
weight: 9,
pattern: [ /\btimed out waiting for the condition\b/i, /\bexceeded its progress deadline\b/i, /\btimed out waiting for (?:the )?(?:rollout|pods?|deployment|job|control plane|cluster|node|condition)\b/i, /\bcontext deadline exceeded\b.{0,60}\bwait/i, /\bwait\w*\b.{0,120}\bcontext deadline exceeded\b/i ],
examples: [ "error: timed out waiting for the condition on deployments/a", 'error: deployment "a" exceeded its progress deadline' ],
suggestion: "Look at the events and logs of what was waited for."
}, {
id: "kubernetes-refuses",
type: "unknown",
weight: 8,
pattern: [ /\bError from server \((?:Forbidden|NotFound|BadRequest|AlreadyExists|Invalid|Conflict|Unauthorized|MethodNotAllowed)\)/, /\berror: (?:You must be logged in to the server|no matching resources found|unable to recognize|error validating|resource mapping not found|the server doesn't have a resource type|no context exists|context ".{1,60}" does not exist)/, /\bno matches for kind\b/, /\bis forbidden: User\b/, /\bmissing required field\b/ ],
examples: [ 'Error from server (NotFound): deployments.apps "a" not found', "error: You must be logged in to the server (Unauthorized)", 'no matches for kind "Gone" in version "v1"' ]
}, {
id: "kubernetes-unreachable",
type: "network",
weight: 7,
pattern: [ /\bThe connection to the server \S{1,120} was refused\b/, /\bUnable to connect to the server: /, /\bKubernetes cluster unreachable\b/, /\betcdserver: request timed out\b/, /\bthe server is currently unable to handle the request\b/ ],
examples: [ "The connection to the server localhost:8080 was refused - did you specify the right host or port?", 'Error: Kubernetes cluster unreachable: Get "https://10.0.0.1": dial tcp' ]
}, {
id: "kubernetes-image-pull",
type: "unknown",
weight: 6.5,
pattern: [ /\bImagePullBackOff\b/, /\bErrImagePull\b/, /\bErrImageNeverPull\b/, /\bInvalidImageName\b/, /\bCreateContainerConfigError\b/ ],
examples: [ "a-7d9 0/1 ImagePullBackOff 0 2m" ]
}, {
id: "kubernetes-crash-loop",
type: "unknown",
weight: 5.5,
pattern: [ /\bCrashLoopBackOff\b/, /\bBack-off restarting failed container\b/, /\bBackoffLimitExceeded\b/, /\bReadiness probe failed\b/, /\bLiveness probe failed\b/ ],
examples: [ "a-7d9 0/1 CrashLoopBackOff 5 4m" ]
}, {
id: "kubernetes-no-room",
type: "resource-exhaustion",
weight: 8.5,
pattern: [ /\b\d+ Insufficient (?:cpu|memory|ephemeral-storage|nvidia\.com\/gpu)\b/, /\bThe node was low on resource\b/, /\bUnschedulable\b/, /\bexceeded quota: /, /\bEvicted\b/ ],
examples: [ "0/3 nodes are available: 3 Insufficient memory.", "The node was low on resource: ephemeral-storage." ],
suggestion: "Ask for less, or give the cluster more nodes."
}, {
id: "kuttl-summary",
type: "test-failure",
role: "verdict",
weight: 8.5,
pattern: [ /^\s{0,8}--- FAIL: kuttl\b/i, /\bcase\.go:\d+: failed in step\b/i, /\bharness\.go:\d+: (?:fatal error|test(?:s)? failed)/i, /\bchainsaw\b.{0,60}\bfail/i ],
examples: [ "--- FAIL: kuttl (12.3s)", "case.go:396: failed in step 1-install" ]
}, {
id: "kind-cluster",
type: "unknown",
weight: 7.5,
pattern: [ /\bERROR: failed to create cluster\b/i, /\bfailed to init node with kubeadm\b/i, /\bExiting due to (?:[A-Z]+_)+[A-Z]+\b/i, /\bfailed to create (?:k3d )?cluster\b/i ],
examples: [ "ERROR: failed to create cluster: failed to init node with kubeadm", "❌  Exiting due to GUEST_PROVISION: error provisioning guest" ]
} ]);
const PA = (0, t.fD)("linux", [ {
id: "linux-no-space",
type: "resource-exhaustion",
weight: 9,
pattern: [ /\bNo space left on device\b/i, /\bENOSPC\b/i, /\bnot enough space on the disk\b/i, /\bDisk quota exceeded\b/i, /\bEDQUOT\b/i, /\b(?:insufficient|not enough|out of) (?:free )?disk space\b/i, /\bdisk (?:is )?full\b/i, /\bThere is not enough (?:disk )?space\b/i, /\bYou don't have enough free space\b/i, /\bWrote only \d+ of \d+ bytes\b/i ],
examples: [ "write error: No space left on device", "fatal: sha1 file write error: No space left on device", "There is not enough space on the disk." ],
suggestion: "Free disk space before the step, or use a larger runner."
}, {
id: "linux-file-watchers",
type: "resource-exhaustion",
weight: 9.5,
pattern: [ /\b[Ss]ystem limit for number of file watchers reached\b/, /\binotify\b.{0,60}\blimit\b/, /\buser limit on the total number of inotify watches\b/ ],
examples: [ "Error: ENOSPC: System limit for number of file watchers reached, watch '/app'" ],
suggestion: "Raise fs.inotify.max_user_watches or watch fewer files."
}, {
id: "linux-oom-kill",
type: "resource-exhaustion",
weight: 10,
pattern: [ /\b[Oo]ut of memory: Kill(?:ed)? process\b/, /\boom-kill(?:er)?\b/, /\boom_reaper\b/, /\bOOMKilled\b/, /\bMemory cgroup out of memory\b/, /\bOOM[ -]killed\b/ ],
examples: [ "Out of memory: Killed process 4242 (java)", "Reason: OOMKilled" ],
suggestion: "Use less memory (fewer workers) or a larger runner."
}, {
id: "linux-out-of-memory",
type: "resource-exhaustion",
role: "ambient",
weight: 7,
pattern: [ /\b[Oo]ut[ -]of[ -][Mm]emory\b/i, /\b(?:Cannot|Could not|Failed to|Unable to|can't) allocate(?: .{0,40})? ?memory\b/i, /\bENOMEM\b/i, /\bstd::bad_alloc\b/i, /(?:Memory|OutOfMemory)(?:Error|Exception)\b/i, /\bUnable to allocate [\d.]+ [KMGT]i?B\b/i, /\bvm\.max_map_count\b.{0,40}\btoo low\b/i, /\bpaging file is too small\b/i, /\bheap limit\b/i, /\bout of (?:heap|virtual|swap|dynamic|stack)(?: memory| space)\b/i, /\bKilled signal terminated\b/i, /\b(?:virtual )?memory exhausted\b/i, /\b(?:not enough|insufficient) (?:free )?memory\b/i, /\bmemory limit exceeded\b/i, /\ballocation of \d+ bytes failed\b/i, /\bmemory allocation of \d+ bytes failed\b/i ],
examples: [ "fork: Cannot allocate memory", "terminate called after throwing an instance of 'std::bad_alloc'", "MemoryError" ],
suggestion: "Use less memory (fewer workers) or a larger runner."
}, {
id: "linux-killed",
type: "resource-exhaustion",
weight: 8,
pattern: [ /^(?:.{0,160}: line \d{1,6}: {1,6}\d+ )?Killed\b(?!:? (?:all|the|process group|by user|session))(?: {2,}\S|$|: 9)/, /\bKilled: 9\b/, /^\d+ Killed {2,}/ ],
examples: [ "Killed", "./ci.sh: line 12: 4242 Killed                  node build.js", "make: Killed: 9" ],
counterExamples: [ "Killed the old server", "mutants: 12 killed" ],
suggestion: "Most likely the kernel ended it for want of memory: use less in parallel or a larger runner."
}, {
id: "linux-signal-kill",
type: "resource-exhaustion",
weight: 7.5,
pattern: [ /\bsignal: killed\b/i, /\bsignal[ :]+(?:9\b|SIGKILL\b|KILL\b)/i, /\bSIGKILL\b/i, /\b[Kk]illed \(?(?:signal|by signal) 9\b/i, /\bterminated with signal 9\b/i, /\bsignal 9 \[Killed\]/i ],
examples: [ "error: command terminated: signal: killed", "(signal: 9, SIGKILL: kill)", "exited with code: null and signal: SIGKILL" ],
suggestion: "Most likely the kernel ended it for want of memory: use less in parallel or a larger runner."
}, {
id: "linux-open-files",
type: "resource-exhaustion",
weight: 8,
pattern: [ /\b[Tt]oo many open files\b/, /\bEMFILE\b/, /\bENFILE\b/ ],
examples: [ "accept: Too many open files", "Error: EMFILE: too many open files, open 'a.js'" ],
suggestion: "Raise the limit of open files or open fewer at once."
}, {
id: "linux-no-processes",
type: "resource-exhaustion",
weight: 7.5,
pattern: [ /\bfork:? .{0,40}[Rr]esource temporarily unavailable\b/, /\bCannot fork\b/, /\bcan't start new thread\b/, /\bpthread_create failed\b/, /\bunable to create (?:new )?native thread\b/, /\bfailed to create new OS thread\b/, /\bthread 'main' panicked.{0,80}Resource temporarily unavailable/ ],
examples: [ "bash: fork: retry: Resource temporarily unavailable", "RuntimeError: can't start new thread" ],
suggestion: "Too many processes or threads: run less in parallel."
}, {
id: "linux-gpu-memory",
type: "resource-exhaustion",
weight: 8.5,
pattern: [ /\bCUDA (?:error: )?out of memory\b/, /\bOutOfMemoryError: CUDA\b/, /\bHIP out of memory\b/, /\bCUBLAS_STATUS_ALLOC_FAILED\b/ ],
examples: [ "RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB" ],
suggestion: "Use a smaller batch or a larger GPU."
}, {
id: "linux-missing-library",
type: "unknown",
weight: 7,
pattern: [ /\berror while loading shared libraries\b/, /\bcannot open shared object file\b/, /\bversion `(?:GLIBC|GLIBCXX|CXXABI)_[\d.]+' not found\b/, /\bLibrary not loaded: /, /\bDllNotFoundException\b/, /\bimage not found\b/ ],
examples: [ "./app: error while loading shared libraries: libfoo.so.2: cannot open shared object file" ],
suggestion: "Install the library, or build on the image it runs on."
}, {
id: "linux-address-in-use",
type: "unknown",
role: "ambient",
weight: 5.5,
pattern: [ /\bEADDRINUSE\b/, /\b[Aa]ddress already in use\b/, /\b[Pp]ort \d+ is already (?:in use|allocated)\b/, /\bport is already allocated\b/ ],
examples: [ "listen EADDRINUSE: address already in use :::3000" ],
suggestion: "Something else holds the port: end it, or choose another."
}, {
id: "linux-crash",
type: "unknown",
role: "ambient",
weight: 4.5,
pattern: [ /\b[Ss]egmentation fault\b/i, /\bSIGSEGV\b/i, /\bSIGABRT\b/i, /\bSIGILL\b/i, /\bSIGBUS\b/i, /\bAborted \(core dumped\)/i, /\bcore dumped\b/i, /\bBus error\b/i, /\bIllegal instruction\b/i, /\bACCESS_VIOLATION\b/i, /\bstack smashing detected\b/i, /\bStackOverflow\b/i ],
examples: [ "Segmentation fault (core dumped)", "signal: 11, SIGSEGV: invalid memory reference" ],
suggestion: "A program crashed: look for the last thing it did."
}, {
id: "linux-device-busy",
type: "unknown",
role: "ambient",
weight: 4,
pattern: [ /\bEBUSY\b/, /\b[Dd]evice or resource busy\b/, /\bbeing used by another process\b/, /\bText file busy\b/, /\bETXTBSY\b/, /\bresource busy or locked\b/ ],
examples: [ "EBUSY: resource busy or locked, rmdir 'tmp'" ]
}, {
id: "linux-no-display",
type: "unknown",
weight: 7,
pattern: [ /\b(?:could not connect to|cannot open|can't open|unable to open) display\b/i, /\bMissing X server or \$DISPLAY\b/i, /\bno \$?DISPLAY (?:name|environment variable|variable)\b/i ],
examples: [ "qt.qpa.xcb: could not connect to display", "Missing X server or $DISPLAY" ],
suggestion: "Start a virtual display, or run without one."
} ]);
const DA = (0, t.fD)("lua", [ {
id: "lua-quality",
type: "quality-gate",
weight: 8,
pattern: [ /^Total: [1-9]\d* warnings? \/ \d+ errors?/, /^Total: \d+ warnings? \/ [1-9]\d* errors?/, /\.lua:\d+:\d+: \([WE]\d+\)/ ],
examples: [ "Total: 3 warnings / 0 errors in 12 files", "a.lua:12:7: (W211) unused variable" ]
}, {
id: "lua-tests",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: /^\d+ success(?:es)? \/ (?:[1-9]\d* failures? \/ \d+|\d+ failures? \/ [1-9]\d*) errors?/,
examples: [ "40 successes / 2 failures / 0 errors / 0 pending : 0.12 seconds" ]
} ]);
const EA = (0, t.fD)("make", [ {
id: "make-failed",
type: "unknown",
role: "consequence",
weight: 1,
pattern: [ /\bmake(?:\[\d+\])?: \*{3} .{1,300} Error \d/, /^ninja: build stopped/, /^FAILED: \S/, /\bmake(?:\[\d+\])?: \*{3} \[/ ],
examples: [ "make: *** [Makefile:12: check] Error 2", "ninja: build stopped: subcommand failed." ]
}, {
id: "make-no-rule",
type: "unknown",
weight: 8,
pattern: [ /\bNo rule to make target\b/, /\bNo targets specified and no makefile found\b/, /\bmake(?:\[\d+\])?: \*{3} .{1,200}: No such file or directory/, /\*{3} missing separator\b/, /\berror: (?:Justfile|justfile) does not contain recipe\b/, /\btask: Task ".{1,80}" does not exist\b/ ],
examples: [ "make: *** No rule to make target 'verify'.  Stop.", "Makefile:12: *** missing separator.  Stop." ],
suggestion: "The target or the folder does not exist."
}, {
id: "make-recipe-killed",
type: "resource-exhaustion",
weight: 9,
pattern: [ /\bmake(?:\[\d+\])?: \*{3} .{1,200}\] Killed\b/, /\bmake(?:\[\d+\])?: \*{3} .{1,200}\bError 137\b/ ],
examples: [ "make: *** [Makefile:12: all] Killed", "make[1]: *** [a.o] Error 137" ]
} ]);
const kA = (0, t.fD)("maven", [ {
id: "maven-dependencies",
type: "unknown",
weight: 6.5,
pattern: [ /\bCould not (?:resolve dependencies|find artifact|collect dependencies)\b/, /\bNon-resolvable (?:parent POM|import POM)\b/, /\bPlugin .{1,160} (?:or one of its dependencies could not be resolved|not found in any plugin repository)\b/, /\bFailed to read artifact descriptor\b/, /\bwas not found in https?:/ ],
examples: [ "Could not find artifact org.acme:a:jar:1.0 in central", "[ERROR] Non-resolvable parent POM for org.acme:b:1" ],
suggestion: "Check the version and the repositories."
}, {
id: "maven-transfer",
type: "network",
weight: 8.5,
pattern: [ /\bCould not transfer (?:artifact|metadata)\b/, /\bTransfer failed for https?:/, /\bFailed to transfer (?:file|artifact)\b/, /\bstatus code: 5\d\d, reason phrase\b/ ],
examples: [ "Could not transfer artifact org.acme:a:pom:1.0 from/to central (https://repo.corp/): Connect timed out" ],
suggestion: "Run it again; the repository or the way to it has a problem."
}, {
id: "maven-unauthorized",
type: "unknown",
weight: 9,
pattern: [ /\b(?:status code: |status: |error: )?40[13],? (?:reason phrase: )?(?:Unauthorized|Forbidden)\b/i, /\bReceived status code 40[13] from server\b/i, /\bauthentication failed for https?:/i, /\bNot authorized\b/i ],
examples: [ "status code: 401, reason phrase: Unauthorized (401)", "Received status code 403 from server: Forbidden" ],
suggestion: "Check the credentials of the repository."
}, {
id: "maven-configuration",
type: "unknown",
weight: 7,
pattern: [ /\bThe goal you specified requires a project to execute but there is no POM\b/, /\bNon-(?:parseable|readable) (?:POM|settings)\b/, /\bUnknown lifecycle phase\b/, /\bNo plugin found for prefix\b/, /\bThe build could not read \d+ project/, /\bUnrecogni[sz]ed (?:VM )?option\b/, /\bError: Could not find or load main class\b/, /\bJAVA_HOME (?:is not|environment variable is not)\b/, /\bJAVA_HOME is set to an invalid directory\b/ ],
examples: [ 'Unknown lifecycle phase "verifi".', "[ERROR] Non-parseable POM /w/pom.xml", "Error: Could not find or load main class org.gradle.wrapper.GradleWrapperMain" ]
}, {
id: "maven-goal-failed",
type: "unknown",
role: "ambient",
weight: 2.5,
pattern: [ /\bFailed to execute goal \S/, /\bExecution failed for task '/ ],
examples: [ "[ERROR] Failed to execute goal org.codehaus.mojo:exec-maven-plugin:3.1:exec", "Execution failed for task ':app:deploy'." ]
} ]);
const BA = (0, t.fD)("mocha", [ {
id: "mocha-summary",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /^\s{0,8}[1-9]\d* failing$/, /^\s{0,8}[1-9]\d* of \d+ tests? failed\b/, /^\s{0,6}✖ [1-9]\d* of \d+ tests? failed/ ],
examples: [ "  2 failing", "✖ 2 of 40 tests failed:" ],
suggestion: "Look at the failing tests."
}, {
id: "mocha-timeout",
type: "test-failure",
weight: 7,
pattern: [ /\bTimeout of \d+ms exceeded\. For async tests\b/, /\bTimeout - Async (?:function|callback) (?:did not complete|was not invoked)\b/, /"(?:before|after) (?:each|all)" hook\b/ ],
examples: [ 'Error: Timeout of 2000ms exceeded. For async tests and hooks, ensure "done()" is called', '1) "before each" hook for "adds":' ]
} ]);
const xA = (0, t.fD)("monorepo", [ {
id: "monorepo-failed",
type: "unknown",
role: "consequence",
weight: 1,
pattern: [ /\bERROR {1,2}run failed: command {1,2}exited\b/, /\bRan target \S{1,40} for \d* ?projects?\b/, /\bFailed tasks:/, /^lerna ERR! /, /\bTasks not run because their dependencies failed\b/, /\bcommand finished with error: command\b/, /^ Failed: {4}\S/ ],
examples: [ "ERROR  run failed: command  exited (1)", "lerna ERR! yarn run build exited 1 in '@a/b'" ]
} ]);
const CA = (0, t.fD)("mypy", [ {
id: "mypy-summary",
type: "quality-gate",
role: "verdict",
weight: 9,
pattern: [ /^Found \d+ errors? in \d+ files? \((?:checked|errors prevented)\b/, /^[1-9]\d* errors?, \d+ warnings?, \d+ (?:informations?|notes?)/, /\berrors prevented further checking\b/ ],
examples: [ "Found 5 errors in 3 files (checked 208 source files)", "3 errors, 0 warnings, 0 informations" ],
suggestion: "Mend the types."
}, {
id: "mypy-finding",
type: "quality-gate",
weight: 7.5,
pattern: [ /\.pyi?:\d+:(?:\d+:)? error: .{3,300}/, /\.pyi?:\d+:\d+ - error: /, /^error\[[a-z-]+\]: .{3,300}/ ],
examples: [ "a.py:3: error: Incompatible types in assignment  [assignment]", '  /w/a.py:3:7 - error: "x" is not defined (reportUndefinedVariable)' ]
} ]);
const QA = (0, t.fD)("native", [ {
id: "native-compile",
type: "quality-gate",
weight: 8,
pattern: [ /\.(?:c|cc|cpp|cxx|c\+\+|h|hh|hpp|hxx|ipp|cu|cuh|m|mm|inl|s|S|f|f90|f95|F90|ino|pyx|y|l)(?::\d+){1,2}:? (?:fatal )?error:? (?!.{0,40}No such file|-\[\w)/, /\((?:\d+)(?:,\d+)?\) ?: (?:fatal )?error C\d{4}: /, /\bfatal error C\d{4}\b/, /\berror C\d{4}: / ],
examples: [ "a.c:12:7: error: 'gone' undeclared", "a.cpp(12): error C2065: 'gone': undeclared identifier", "src/a.cc:3:1: error: expected unqualified-id" ],
suggestion: "Mend the code."
}, {
id: "native-missing-header",
type: "quality-gate",
weight: 6,
pattern: [ /\bfatal error: .{1,120}: No such file or directory/, /\bfatal error: '.{1,120}' file not found/, /\bCannot open include file\b/ ],
examples: [ "a.c:1:10: fatal error: zlib.h: No such file or directory" ],
suggestion: "Install the development package, or mend the include path."
}, {
id: "native-errors-generated",
type: "quality-gate",
role: "verdict",
weight: 8,
pattern: [ /^\d+ (?:warnings? and \d+ )?errors? generated\./, /\bcc1(?:plus)?: (?:all|some) warnings being treated as errors\b/, /\bwarning treated as error - no 'object' file generated\b/, /\btoo many errors emitted\b/, /^compilation terminated\./, /\[-Werror(?:,-W[\w-]+|=[\w-]+)\]/ ],
examples: [ "2 errors generated.", "cc1plus: all warnings being treated as errors", "a.c:3:5: error: unused variable [-Werror=unused-variable]" ]
}, {
id: "native-link",
type: "quality-gate",
weight: 7,
pattern: [ /\bundefined reference to [`']/, /\bUndefined symbols? for architecture\b/, /\bld: symbol\(s\) not found\b/, /\bunresolved external symbol\b/, /\bmultiple definition of `/, /\bduplicate symbol '?_/, /\bLNK(?:2001|2005|2019|1120|1169)\b/, /\bld\.lld: error: undefined (?:symbol|reference)/ ],
examples: [ "a.o: in function `main': undefined reference to `gone'", "a.obj : error LNK2019: unresolved external symbol gone" ],
suggestion: "Something is declared and never defined or linked."
}, {
id: "native-missing-library",
type: "unknown",
weight: 7,
pattern: [ /\bcannot find -l\w/, /\bld: library not found for -l/, /\bLNK1(?:104|181)\b/, /\bcould not read symbols\b/, /\bskipping incompatible\b/ ],
examples: [ "/usr/bin/ld: cannot find -lgone: No such file", "LINK : fatal error LNK1104: cannot open file 'gone.lib'" ],
suggestion: "Install the library."
}, {
id: "native-compiler-killed",
type: "resource-exhaustion",
weight: 10.5,
pattern: [ /\bKilled signal terminated program\b/, /\binternal compiler error: Killed\b/, /\bld terminated with signal 9\b/, /\bC1060\b/, /\bC1002\b/, /\bout of heap space\b/, /\bLNK1102\b/, /\bLLVM ERROR: out of memory\b/, /\bvirtual memory exhausted\b/, /\bclang.{0,80}\bunable to execute command: Killed\b/, /\bfinal link failed: (?:[Mm]emory exhausted|No space)/, /\bpaging file is too small\b/, /\bcc1plus\b.{0,40}\bout of memory\b/ ],
examples: [ "fatal error: Killed signal terminated program cc1plus", "a.cpp(12): fatal error C1060: compiler is out of heap space", "collect2: fatal error: ld terminated with signal 9 [Killed]" ],
suggestion: "Compile with fewer jobs at once."
}, {
id: "native-internal-error",
type: "unknown",
weight: 6.5,
pattern: [ /\binternal compiler error\b(?!: Killed)/, /\bPLEASE submit a bug report to\b/, /\bclang.{0,40}\bfrontend command failed\b/, /\bfatal error C1001\b/ ],
examples: [ "a.cc:12:7: internal compiler error: in expand_expr, at expr.c:1" ]
}, {
id: "native-lint",
type: "quality-gate",
weight: 8,
pattern: [ /\.(?:c|cc|cpp|cxx|h|hpp|hh|cu)(?::\d+){1,2}:? (?:warning|error|style|performance|portability|information):? .{3,300}\[[a-z][\w.,-]{3,80}\]$/, /^Total errors found: [1-9]/, /\.(?:cc?|cpp|h|hpp):\d+:\d*:? ?(?:error|warning): code should be clang-formatted\b/, /\[-Wclang-format-violations\]/, /\b(?:clang-format|clang-tidy|cppcheck|cpplint)\b.{0,80}\b(?:failed|found|violations?|errors?)\b/ ],
examples: [ "a.cc:12:7: warning: use nullptr [modernize-use-nullptr]", "Total errors found: 3", "a.c:3:5: error: code should be clang-formatted [-Wclang-format-violations]" ]
}, {
id: "native-link-failed",
type: "quality-gate",
role: "ambient",
weight: 4,
pattern: [ /\bcollect2: error: ld returned\b(?!.{0,20}9)/, /\blinker command failed with exit code [1-9]/ ],
examples: [ "collect2: error: ld returned 1 exit status" ],
suggestion: "The linker says above what it misses."
}, {
id: "native-warning",
type: "quality-gate",
role: "ambient",
weight: 1.2,
pattern: /: warning: .{1,300} \[-W[\w+=-]{2,60}\]/,
examples: [ "src/a.c:12:5: warning: unused variable 'x' [-Wunused-variable]" ]
}, {
id: "native-build-stopped",
type: "quality-gate",
role: "ambient",
weight: 1.2,
pattern: /\bninja: build stopped: (?:subcommand|cannot make progress)/,
examples: [ "ninja: build stopped: subcommand failed." ]
} ]);
const RA = (0, t.fD)("native-tests", [ {
id: "ctest-summary",
type: "test-failure",
role: "verdict",
weight: 9.3,
pattern: [ /\b\d+% tests passed, [1-9]\d* tests? failed out of\b/, /^The following tests FAILED:/, /^Errors while running CTest\b/, /^\s{0,4}\d+ - \S.{0,120} \((?:Failed|Timeout|SEGFAULT|Subprocess aborted|Not Run|SIGABRT|BAD_COMMAND|ILLEGAL)\)/ ],
examples: [ "96% tests passed, 2 tests failed out of 50", "The following tests FAILED:", "\t 12 - cart_test (Failed)" ],
suggestion: "Look at the failing tests."
}, {
id: "googletest-summary",
type: "test-failure",
role: "verdict",
weight: 9.3,
pattern: [ /^\[\s{1,3}FAILED\s{1,3}\]/, /^\s{0,2}[1-9]\d* FAILED TESTS?$/, /^test cases: .{0,60}\b[1-9]\d* failed/, /^\[doctest\] test cases: .{0,60}\| {1,4}[1-9]\d* failed/, /\*{3} [1-9]\d* failures? (?:is|are) detected\b/, /^# (?:FAIL|ERROR|XPASS): {1,3}[1-9]/, /^\d+ of \d+ tests failed$/ ],
examples: [ "[  FAILED  ] Cart.Adds (0 ms)", " 2 FAILED TESTS", "test cases: 40 | 38 passed | 2 failed", '*** 2 failures are detected in the test module "cart"', "# FAIL:  2" ],
suggestion: "Look at the failing tests."
}, {
id: "meson-tests",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /^Fail: {1,20}[1-9]\d*\s*$/, /^\s{0,4}\d+\/\d+ \S.{0,120} (?:FAIL|ERROR|TIMEOUT)\s{1,8}[\d.]+ ?s/ ],
examples: [ "Fail:                2", " 3/40 acme:cart  FAIL   0.12s   exit status 1" ]
} ]);
const TA = (0, t.fD)("network", [ {
id: "network-dns",
type: "network",
role: "ambient",
weight: 6.5,
pattern: [ /\bENOTFOUND\b/, /\bEAI_AGAIN\b/, /\b[Cc]ould not resolve (?:host|proxy)\b/, /[Tt]emporary failure (?:in name resolution|resolving)/, /\bName or service not known\b/, /\bno such host\b/, /\bUnknownHostException\b/, /\bnodename nor servname\b/, /\bNameResolutionError\b/, /\bNo address associated with hostname\b/, /\b[Uu]nable to resolve host\b/, /\bName does not resolve\b/, /\bserver misbehaving\b/, /\bfailed to lookup address\b/, /\bdns error\b/, /\bremote name could not be resolved\b/, /\bgetaddrinfo failed\b/, /\bunknown host\b/ ],
examples: [ "getaddrinfo ENOTFOUND registry.corp", "curl: (6) Could not resolve host: mirror.corp", "lookup proxy.corp on 127.0.0.53:53: no such host" ],
suggestion: "The name did not resolve: run it again; if it stays, check the name and the DNS of the runner."
}, {
id: "network-refused",
type: "network",
role: "ambient",
weight: 4.5,
pattern: [ /\bECONNREFUSED\b/, /\b[Cc]onnection refused\b/, /\bactively refused\b/, /\bWinError 10061\b/, /\b[Cc]onnect(?:ion)? (?:to .{1,80} )?failed: (?:Connection )?refused\b/ ],
examples: [ "connect ECONNREFUSED 10.0.0.5:443", "dial tcp 10.0.0.5:443: connect: connection refused" ],
suggestion: "Nothing listened there: was the service started, and is it ready?"
}, {
id: "network-reset",
type: "network",
role: "ambient",
weight: 5,
pattern: [ /\bECONNRESET\b/, /\b[Cc]onnection (?:was )?reset\b/, /\bConnection reset by peer\b/, /\bsocket hang up\b/, /\bforcibly closed by the remote host\b/, /\b[Cc]onnection was forcibly closed\b/ ],
examples: [ "read ECONNRESET", "recv failure: Connection reset by peer" ],
suggestion: "Run it again."
}, {
id: "network-timed-out",
type: "network",
role: "ambient",
weight: 5,
pattern: [ /\bE(?:SOCKET)?TIMEDOUT\b/, /\b[Cc]onnect(?:ion)? (?:attempt )?timed out\b/, /\b[Rr]ead timed out\b/, /\bi\/o timeout\b/, /\bnetwork timeout\b/, /\bConnectTimeout(?:Error|Exception)?\b/, /\bReadTimeout(?:Error|Exception)?\b/, /\bSocketTimeoutException\b/, /\bERR_SOCKET_TIMEOUT\b/, /\bUND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT\b/, /\bOperation timed out\b/, /\bTimeout was reached\b/, /\bClient\.Timeout\b/, /\btimeout of \d+ms exceeded \(request\)/, /\brequest timed out\b/, /\bConnection timeout\b/, /\bnet\/http: request canceled\b/, /\bHttpConnectTimeoutException\b/, /\bdownload timed out\b/ ],
examples: [ "connect ETIMEDOUT 203.0.113.9:443", "dial tcp 203.0.113.9:443: i/o timeout", "java.net.SocketTimeoutException: Read timed out" ],
suggestion: "Run it again."
}, {
id: "network-tls",
type: "network",
role: "ambient",
weight: 6,
pattern: [ /\bTLS handshake\b/, /\bSSL routines\b/, /\bSSL_connect\b/, /\bReceived fatal alert: /, /\b[Cc]ertificate verif(?:y|ication) failed\b/, /\bCERTIFICATE_VERIFY_FAILED\b/, /\bx509: /, /\bSSLHandshakeException\b/, /\bself[- ]signed certificate\b/, /\bunable to get local issuer certificate\b/, /\bCERT_HAS_EXPIRED\b/, /\bSSL_ERROR_SYSCALL\b/, /\bgnutls_handshake\b/, /\bPKIX path building failed\b/, /\bSSL certificate problem\b/, /\bUNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)/, /\bSSLError\b/, /\bSSL connect(?:ion)? error\b/, /\bschannel: /, /\bcertificate has expired\b/, /\bCould not create SSL\/TLS secure channel\b/, /\bcertificate signed by unknown authority\b/ ],
examples: [ "x509: certificate signed by unknown authority", "SSL certificate problem: unable to get local issuer certificate", "net/http: TLS handshake timeout" ],
suggestion: "Check the certificate chain, the clock and the proxy."
}, {
id: "network-unreachable",
type: "network",
role: "ambient",
weight: 5.5,
pattern: [ /\b[Nn]etwork (?:is )?unreachable\b/, /\bNo route to host\b/, /\bEHOSTUNREACH\b/, /\bENETUNREACH\b/, /\bNoRouteToHostException\b/, /\b[Hh]ost is (?:down|unreachable)\b/, /\bENETDOWN\b/, /\bEPIPE\b/ ],
examples: [ "connect ENETUNREACH 2001:db8::1:443", "connect: No route to host" ],
suggestion: "Run it again; if it stays, check the network of the runner (IPv6?)."
}, {
id: "network-cut-off",
type: "network",
role: "ambient",
weight: 4,
pattern: [ /\bunexpected EOF\b/, /\bPremature close\b/, /\bERR_STREAM_PREMATURE_CLOSE\b/, /\bIncompleteRead\b/, /\bConnection aborted\b/, /\b[Cc]onnection (?:was )?(?:closed|terminated|lost)(?: unexpectedly| prematurely)?\b/, /\bRemoteDisconnected\b/, /\bChunkedEncodingError\b/, /\bRemote end closed connection\b/, /\b[Ee]nd of file before\b/, /\bEmpty reply from server\b/, /\btransfer closed with\b/, /\bunexpected end of (?:file|stream|data)\b/, /\bHTTP\/2 stream \d+ was not closed cleanly\b/, /\bserver closed (?:the )?connection\b/, /\bconnection unexpectedly closed\b/, /\bUNAVAILABLE: (?:io exception|upstream|connection)/, /(?<!\bwrite error: )\bBroken pipe\b/, /\bthe underlying connection was closed\b/ ],
examples: [ "http.client.RemoteDisconnected: Remote end closed connection without response", "curl: (18) transfer closed with 1042 bytes remaining to read" ],
suggestion: "Run it again."
}, {
id: "network-retries-spent",
type: "network",
role: "ambient",
weight: 6,
pattern: [ /\bMax retries exceeded with url\b/, /\bNewConnectionError\b/, /\b[Ff]ailed to establish a new connection\b/, /\bspurious network error\b.{0,40}\b0 tries\b/ ],
examples: [ "HTTPSConnectionPool(host='index.corp', port=443): Max retries exceeded with url: /simple/" ],
suggestion: "Run it again."
}, {
id: "network-proxy",
type: "network",
role: "ambient",
weight: 6,
pattern: [ /\bProxy (?:CONNECT|[Ee]rror|connection|tunneling failed)/, /\bCannot connect to proxy\b/, /\b407 Proxy Authentication\b/, /\bERR_(?:PROXY|TUNNEL)_CONNECTION_FAILED\b/, /\bProxyError\b/, /\bReceived HTTP code 407 from proxy\b/, /\bunable to connect to (?:the )?proxy\b/ ],
examples: [ "Proxy CONNECT aborted", "net::ERR_TUNNEL_CONNECTION_FAILED at https://corp.test" ],
suggestion: "Check the proxy settings."
}, {
id: "network-browser",
type: "network",
role: "ambient",
weight: 4,
pattern: [ /\bnet::ERR_(?:INTERNET_DISCONNECTED|NAME_NOT_RESOLVED|CONNECTION_[A-Z_]+|TIMED_OUT|NETWORK_[A-Z_]+|ADDRESS_UNREACHABLE|SSL_[A-Z_]+|EMPTY_RESPONSE|HTTP2_[A-Z_]+)/, /\bNS_ERROR_(?:CONNECTION_REFUSED|UNKNOWN_HOST|NET_[A-Z_]+)/ ],
examples: [ "page.goto: net::ERR_NAME_NOT_RESOLVED at https://shop.test/", "NS_ERROR_UNKNOWN_HOST" ]
} ]);
const IA = (0, t.fD)("next", [ {
id: "next-build-types",
type: "quality-gate",
weight: 8.5,
pattern: [ /^Failed to compile\.?$/, /^Type error: /, /\bFailed to type check\b/, /^Failed to compile with \d+ errors?/ ],
examples: [ "Failed to compile.", "Type error: Property 'x' does not exist on type 'Y'." ],
suggestion: "Mend the code."
}, {
id: "next-prerender",
type: "quality-gate",
weight: 5.5,
pattern: [ /\bError occurred prerendering page\b/, /\bExport encountered (?:an error|errors)\b/, /\bBuild error occurred\b/, /^> Build failed because of webpack errors/, /\bTurbopack build failed\b/, /\bBuild optimization failed\b/, /\bFailed to collect page data for\b/ ],
examples: [ 'Error occurred prerendering page "/about".', "> Build failed because of webpack errors", "Turbopack build failed with 2 errors:" ]
}, {
id: "next-fonts",
type: "network",
weight: 11,
pattern: [ /\bFailed to fetch [`'"]?[\w ]{2,60}[`'"]? from Google Fonts\b/, /\bFailed to fetch font\b/ ],
examples: [ "Failed to fetch `Roboto` from Google Fonts.", "Error: Failed to fetch font `Roboto`." ],
suggestion: "Run it again, or keep the fonts in the repository."
}, {
id: "next-lint",
type: "quality-gate",
weight: 7.5,
pattern: /^\s{0,4}\d+:\d+ {1,4}(?:Error|Warning): .{3,300} {1,4}[@\w-]{1,60}(?:\/[\w-]{1,60}){1,2}$/,
examples: [ "12:5  Error: 'x' is never used.  @typescript-eslint/no-unused-vars" ],
suggestion: "Mend what the linter found."
} ]);
const LA = (0, t.fD)("nix", [ {
id: "nix-build",
type: "unknown",
weight: 7,
pattern: [ /\berror: (?:builder for '.{1,200}' failed|attribute '.{1,120}' (?:missing|in selection)|undefined variable|Package .{1,160} is not available|flake '.{1,160}' does not|hash mismatch in|collision between|path '.{1,200}' (?:does not exist|is not valid)|Cannot build '|evaluation aborted|unable to (?:start any build|find))/, /\berror: \d+ dependencies of derivation\b/, /\bhas an unfree license\b/ ],
examples: [ "error: builder for '/nix/store/1-a.drv' failed with exit code 2", "error: attribute 'gone' missing" ]
}, {
id: "nix-fetch",
type: "network",
weight: 8,
pattern: [ /\berror: unable to download 'https?:/, /\bwarning: error: unable to download\b/, /\bcannot download \S{1,160} from any mirror\b/, /\bunable to download '.{1,200}': (?:HTTP error (?:5|429)|Could|Timeout)/ ],
examples: [ "error: unable to download 'https://cache.corp/1.narinfo': HTTP error 503" ]
} ]);
const SA = (0, t.fD)("node", [ {
id: "corepack-error",
type: "unknown",
weight: 7.5,
pattern: [ /\bCannot find matching keyid\b/i, /\bcorepack\b.{0,80}\b(?:error|failed|not found)\b/i, /\bError when performing the request to https?:.{1,120}(?:yarn|pnpm)/i ],
examples: [ 'Error: Cannot find matching keyid: {"signatures":[]}' ],
suggestion: "Update corepack."
}, {
id: "node-heap",
type: "resource-exhaustion",
weight: 10.5,
pattern: [ /\bJavaScript heap out of memory\b/, /\bReached heap limit\b/, /\bIneffective mark-compacts near heap limit\b/, /\bERR_WORKER_OUT_OF_MEMORY\b/, /\bCALL_AND_RETRY_LAST Allocation failed\b/ ],
examples: [ "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory" ],
suggestion: "Raise --max-old-space-size within the memory of the machine, or use fewer workers."
}, {
id: "node-worker-killed",
type: "resource-exhaustion",
weight: 9,
pattern: [ /\bworker process (?:\(pid=\d+\) )?(?:was|has been) terminated by another process: signal=SIGKILL\b/i, /\bbuild worker exited with code: null and signal: SIG/i, /\bWorker (?:terminated|exited) .{0,40}(?:SIGKILL|out of memory|reaching memory limit)/i ],
examples: [ "A jest worker process (pid=42) was terminated by another process: signal=SIGKILL, exitCode=null.", "Next.js build worker exited with code: null and signal: SIGKILL" ],
suggestion: "Use fewer workers or a larger runner."
}, {
id: "node-module-not-found",
type: "unknown",
role: "ambient",
weight: 5.5,
pattern: [ /\bCannot find (?:module|package) '/, /\bERR_MODULE_NOT_FOUND\b/, /\bMODULE_NOT_FOUND\b/, /\bERR_PACKAGE_PATH_NOT_EXPORTED\b/, /\bERR_REQUIRE_ESM\b/, /\bERR_UNKNOWN_FILE_EXTENSION\b/, /\bCannot use import statement outside a module\b/, /\bERR_UNSUPPORTED_(?:DIR_IMPORT|ESM_URL_SCHEME)\b/ ],
examples: [ "Error: Cannot find module './gone'", "Error [ERR_REQUIRE_ESM]: require() of ES Module not supported" ],
suggestion: "Was it installed and built before it is used?"
}, {
id: "node-version",
type: "unknown",
weight: 7,
pattern: [ /\brequires (?:a )?Node(?:\.js)? (?:version )?[\d^>v~]/, /\bUnsupported engine\b/, /\bYou are using Node(?:\.js)? v?[\d.]+\b.{0,80}\b(?:required|requires|supported)/, /\bERR_OSSL_EVP_UNSUPPORTED\b/, /\bThe engine "node" is incompatible\b/ ],
examples: [ 'The engine "node" is incompatible with this module. Expected version ">=22".', "Error: error:0308010C:digital envelope routines::unsupported ERR_OSSL_EVP_UNSUPPORTED" ],
suggestion: "Use the version of Node that the project asks for."
}, {
id: "node-uncaught",
type: "unknown",
role: "ambient",
weight: 3.5,
pattern: [ /^(?:Uncaught |Unhandled )?(?:Type|Reference|Range|Syntax|Eval|URI)Error(?: \[.{1,60}\])?: /, /\bERR_UNHANDLED_REJECTION\b/, /\bUnhandledPromiseRejection\b/, /^node:internal\//, /^throw (?:err|er|new)\b/, /\bnode:internal\/modules\/cjs\/loader:\d+$/ ],
examples: [ "TypeError: Cannot read properties of undefined (reading 'id')", "node:internal/modules/cjs/loader:1228" ]
}, {
id: "node-test-failing",
type: "test-failure",
weight: 8,
pattern: [ /^✖ failing tests:/, /\bERR_TEST_FAILURE\b/, /\bfailureType: '/ ],
examples: [ "✖ failing tests:", "  code: 'ERR_TEST_FAILURE'" ]
} ]);
const FA = (0, t.fD)("npm", [ {
id: "npm-lock-out-of-sync",
type: "quality-gate",
role: "verdict",
weight: 9.5,
pattern: [ /\bcan only install packages when your package\.json and\b/, /\bnpm (?:ERR!|error) code EUSAGE\b/, /\bnpm (?:ERR!|error) (?:Missing|Invalid): .{1,120} (?:from|does not satisfy)\b.{0,60}$/ ],
examples: [ "npm error `npm ci` can only install packages when your package.json and package-lock.json are in sync.", "npm ERR! Missing: left-pad@1.3.0 from lock file", "npm error code EUSAGE" ],
suggestion: "Run `npm install` and commit the lock file."
}, {
id: "npm-network",
type: "network",
role: "verdict",
weight: 9,
pattern: [ /\bnpm (?:ERR!|error) (?:code |errno |network )(?:ECONN\w+|E?TIMEDOUT|ETIMEDOUT|ESOCKETTIMEDOUT|ENOTFOUND|EAI_AGAIN|ERR_SOCKET_TIMEOUT|EHOSTUNREACH|ENETUNREACH|EPROTO|CERT_HAS_EXPIRED|UNABLE_TO_\w+|SELF_SIGNED_\w+|DEPTH_ZERO_\w+|E5\d\d|E429|ERR_SSL_\w+|FETCH_ERROR)\b/, /\bnpm (?:ERR!|error) network\b/ ],
examples: [ "npm ERR! code ETIMEDOUT", "npm error code E503", "npm error network This is a problem related to network connectivity." ],
suggestion: "Run it again; the registry or the way to it has a problem."
}, {
id: "npm-registry-refuses",
type: "unknown",
weight: 9,
pattern: [ /\bnpm (?:ERR!|error) (?:code )?(?:E40[0-9]|E4[1-2]\d|40[0-9] |ENEEDAUTH|EOTP|EPUBLISHCONFLICT)/i, /\bcannot publish over (?:the )?previously published version/i, /\byou do not have permission to publish\b/i, /\bYou must be logged in to publish\b/i, /\bYou may not perform that action with these credentials\b/i ],
examples: [ "npm ERR! code E404", "npm error code ENEEDAUTH", "npm error 403 403 Forbidden - PUT https://registry.corp/x", "You cannot publish over the previously published versions: 1.2.3." ],
suggestion: "Check the name, the token and its rights."
}, {
id: "npm-dependency-conflict",
type: "unknown",
weight: 9,
pattern: [ /\bnpm (?:ERR!|error) (?:code ERESOLVE|ERESOLVE|Could not resolve dependency|Conflicting peer dependency)/, /\bnpm (?:ERR!|error) (?:notarget|code ETARGET)/, /\bnpm (?:ERR!|error) code E(?:UNSUPPORTEDPROTOCOL|BADENGINE|BADPLATFORM|OVERRIDE|INVALIDPACKAGENAME|INVALIDTAGNAME|JSONPARSE|DUPLICATEWORKSPACE)/ ],
examples: [ "npm ERR! code ERESOLVE", "npm error notarget No matching version found for left-pad@99.", "npm error code EBADENGINE" ],
suggestion: "Mend the versions in package.json."
}, {
id: "npm-missing-script",
type: "unknown",
weight: 9,
pattern: [ /\bnpm (?:ERR!|error) [Mm]issing script\b/, /\bnpm (?:ERR!|error) Lifecycle script `.{1,60}` not found\b/ ],
examples: [ 'npm error Missing script: "verify"' ],
suggestion: "Add the script to package.json, or call the right one."
}, {
id: "npm-files",
type: "unknown",
weight: 7.5,
pattern: [ /\bnpm (?:ERR!|error) code (?:ENOENT|EACCES|EPERM|EEXIST|ENOTEMPTY|EISDIR|ENOTDIR|EROFS|EMISSINGARG|EUNKNOWN\w*|EWORKSPACE\w*|ENOLOCK|EINTEGRITY|Z_\w+|ERR_INVALID_\w+|EBUSY)\b/, /\bnpm (?:ERR!|error) (?:Exit handler never called|Cannot read propert|Invalid (?:Version|package))/ ],
examples: [ "npm ERR! code ENOENT", "npm error code EINTEGRITY", "npm error Exit handler never called!" ]
}, {
id: "npm-no-space",
type: "resource-exhaustion",
weight: 9.5,
pattern: /\bnpm (?:ERR!|error) (?:code |errno )?(?:nospc|ENOSPC|ENOMEM|EMFILE)\b/,
examples: [ "npm ERR! nospc ENOSPC: no space left on device, write" ]
}, {
id: "npm-git-dependency",
type: "git",
weight: 9,
pattern: /\bnpm (?:ERR!|error) (?:.{0,60} )?(?:code 128|git (?:clone|ls-remote|fetch|checkout)\b|An unknown git error occurred|Error while executing:)/,
examples: [ "npm ERR! code 128", "npm error An unknown git error occurred" ],
suggestion: "A dependency comes from git: check the address and the access to it."
}, {
id: "npm-native-build",
type: "unknown",
weight: 7,
pattern: [ /\bgyp ERR! /, /\bnode-gyp\b.{0,60}\bfailed\b/, /\bnode-pre-gyp ERR!/, /\bprebuild-install\b.{0,60}\b(?:failed|ERR!)/ ],
examples: [ "gyp ERR! build error", "gyp ERR! find Python Python is not set" ],
suggestion: "A native module did not build: compilers or headers are missing, or the version of Node does not suit it."
}, {
id: "npm-test-failed",
type: "test-failure",
role: "ambient",
weight: 5.2,
pattern: /\bnpm (?:ERR!|error) Test failed\b/,
examples: [ "npm ERR! Test failed.  See above for more details." ]
}, {
id: "npm-lifecycle",
type: "unknown",
role: "consequence",
weight: 1,
pattern: [ /\bnpm (?:ERR!|error) code ELIFECYCLE\b/, /\bnpm (?:ERR!|error) Lifecycle script `.{1,60}` failed\b/, /\bnpm (?:ERR!|error) (?:errno|code) \d{1,2}\b(?! *8)/, /\bnpm (?:ERR!|error) (?:command failed|Failed at the \S{1,80} script|Exit status \d)/ ],
examples: [ "npm ERR! code ELIFECYCLE", "npm error Lifecycle script `build` failed with error:" ]
}, {
id: "npm-audit",
type: "quality-gate",
role: "verdict",
weight: 8.5,
pattern: [ /^# npm audit report$/, /^(?:[1-9]\d* vulnerabilities found|Severity: \d+ (?:Low|Moderate|High|Critical))\b/ ],
examples: [ "# npm audit report", "3 vulnerabilities found - Packages audited: 812" ],
counterExamples: [ "0 vulnerabilities found - Packages audited: 812" ],
suggestion: "Update the vulnerable packages."
}, {
id: "npm-vulnerabilities",
type: "quality-gate",
role: "ambient",
weight: 2,
during: [ "lint" ],
pattern: /\b[1-9]\d* (?:\w+ severity )?vulnerabilit(?:y|ies)\b/,
examples: [ "12 vulnerabilities (3 moderate, 9 high)" ],
suggestion: "Update the vulnerable packages."
}, {
id: "npm-audit-endpoint",
type: "network",
retry: "same-again",
weight: 7,
pattern: /\baudit endpoint returned an error\b/,
examples: [ "npm error audit endpoint returned an error" ],
suggestion: "Run it again; the registry may not offer audits."
}, {
id: "npm-installed",
type: "network",
role: "recovery",
weight: 1,
pattern: [ /^(?:added|changed|removed|up to date)\b.{0,80}\bin \d+(?:\.\d+)?m?s\b/, /^up to date, audited \d/ ],
examples: [ "added 812 packages, and audited 813 packages in 21s", "up to date in 2s" ]
} ]);
const HA = (0, t.fD)("nuget", [ {
id: "nuget-restore",
type: "unknown",
weight: 7.5,
pattern: [ /\berror (?:NU1[0-25-9]\d\d|NETSDK\d{4}|MSB(?!307[37])[1-9]\d{3}): /, /\bNU1101\b/, /\bNU1102\b/, /\bThe SDK '.{1,120}' specified could not be found\b/, /\bA compatible \.NET SDK was not found\b/, /\bRequested SDK version: /, /\bYou must install or update \.NET to run this application\b/, /\bThe test source file ".{1,300}" provided was not found\b/, /\bMSBUILD : error MSB1\d{3}: / ],
examples: [ "/w/a.csproj : error NU1101: Unable to find package Gone.", "error NETSDK1045: The current .NET SDK does not support targeting .NET 9.0.", "MSBUILD : error MSB1009: Project file does not exist." ],
suggestion: "Mend the project file or install the SDK."
}, {
id: "nuget-network",
type: "network",
weight: 8.5,
pattern: [ /\berror NU1301: /, /\bUnable to load the service index for source\b/, /\bFailed to (?:download package|retrieve information about) '/, /\bFailed to fetch results from V\d feed\b/ ],
examples: [ "error NU1301: Unable to load the service index for source https://nuget.corp/v3/index.json." ],
suggestion: "Run it again; the feed or the way to it has a problem."
}, {
id: "nuget-lock",
type: "quality-gate",
weight: 9,
pattern: [ /\berror NU1004: /, /\bThe packages lock file is inconsistent with the project dependencies\b/, /\bwarning NU190[1-4]\b.{0,40}\berror/, /\berror NU190[1-4]: / ],
examples: [ "error NU1004: The packages lock file is inconsistent with the project dependencies", "error NU1903: Package 'A' 1.0.0 has a known high severity vulnerability" ]
} ]);
const MA = (0, t.fD)("ocaml", [ {
id: "ocaml-compile",
type: "quality-gate",
weight: 7,
pattern: [ /^File "[^"]{1,200}\.mli?", lines? \d+(?:-\d+)?, characters \d+-\d+:/, /\bError: Unbound (?:value|module|constructor|record field)\b/, /^Error \(alert \w+\)/, /\bdune build @fmt\b/ ],
examples: [ 'File "bin/a.ml", line 12, characters 7-11:', "Error: Unbound value gone" ]
}, {
id: "opam-error",
type: "unknown",
weight: 7.5,
pattern: [ /\[ERROR\] (?:No solution|Package conflict|The compilation of|No package named|The following actions failed)/, /\bThe actions? (?:to perform )?(?:were|was) aborted\b/, /\bSorry, no solution found: there seems to be a problem\b/ ],
examples: [ "[ERROR] Package conflict!", '[ERROR] The compilation of gone.1.0 failed at "dune build".' ]
} ]);
const NA = (0, t.fD)("perl", [ {
id: "perl-error",
type: "unknown",
weight: 6,
pattern: [ /\bCan't locate \S{1,120}\.pm in @INC\b/, /\bBEGIN failed--compilation aborted\b/, /^! Installing (?:the dependencies|\S{1,80}) failed\b/, /^! Couldn't find module\b/, /^! Bailing out the installation\b/ ],
examples: [ "Can't locate Gone.pm in @INC (you may need to install the Gone module)", "! Installing the dependencies failed: Module 'Gone' is not installed" ]
}, {
id: "perl-quality",
type: "quality-gate",
weight: 7,
pattern: [ /\(Severity: \d\)$/, /\bat \S{1,200}\.p[lm] line \d+, near "/, /\bsyntax error at \S{1,200} line \d+/ ],
examples: [ "Code before strictures at line 3, column 1.  (Severity: 5)", 'syntax error at a.pl line 12, near "}"' ]
} ]);
const OA = (0, t.fD)("php", [ {
id: "php-quality",
type: "quality-gate",
role: "verdict",
weight: 9,
pattern: [ /\[ERROR\] Found [1-9]\d* errors?/, /^FOUND \d+ (?:ERRORS?|WARNINGS?)\b/, /\bPHPCBF CAN FIX THE \d+ MARKED\b/, /^[1-9]\d* errors? found$/, /\bFound [1-9]\d* of \d+ files that can be fixed\b/, /^\s{0,4}\d+\) \S{1,200}\.php(?: \(|$)/, /\bfiles? would have been changed \(dry-run\) by Rector\b/, /\b\d+ files, [1-9]\d* style issues?\b/, /^\S{1,200}\.php:\d+\s{2,8}[A-Z]\w{4,60}\s{2,8}\S/, /\[ERROR\] \d+ files? (?:have|has) changed\b/, /^ {1,4}\[[A-Z]\w+\] .{1,80} - \S{1,200}\.php:\d+/ ],
examples: [ "[ERROR] Found 3 errors", "FOUND 2 ERRORS AFFECTING 2 LINES", "Found 2 of 40 files that can be fixed in 1.2 seconds", "12 errors found" ],
suggestion: "Mend what the tool found."
}, {
id: "php-fatal",
type: "unknown",
weight: 5.5,
pattern: [ /\bPHP Fatal error: {1,2}/, /^Fatal error: {1,2}/, /\bPHP Warning: {1,2}Uncaught\b/ ],
examples: [ 'PHP Fatal error:  Uncaught Error: Class "Gone" not found in /w/a.php:3' ]
}, {
id: "php-memory",
type: "resource-exhaustion",
weight: 9,
pattern: [ /\bAllowed memory size of \d+ bytes exhausted\b/, /\bPHPStan process crashed because it reached configured PHP memory limit\b/ ],
examples: [ "PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes)" ],
suggestion: "Raise memory_limit."
}, {
id: "php-infection",
type: "quality-gate",
weight: 8.5,
pattern: [ /\bThe minimum required MSI percentage should be\b/, /\bThe minimum required Covered Code MSI\b/ ],
examples: [ "[ERROR] The minimum required MSI percentage should be 80%, but actual is 71%." ]
}, {
id: "php-syntax",
type: "quality-gate",
weight: 7,
pattern: [ /\bPHP Parse error: {1,2}/, /^(?:Parse error: {1,2}|Errors parsing \S)/ ],
examples: [ 'Parse error:  syntax error, unexpected token "}"', "Errors parsing src/a.php" ],
suggestion: "Mend the syntax."
} ]);
const $A = (0, t.fD)("phpunit", [ {
id: "phpunit-summary",
type: "test-failure",
role: "verdict",
weight: 9.5,
pattern: [ /^(?:FAILURES|ERRORS)!$/, /^Tests: \d+, Assertions: \d+, .{0,60}(?:Failures|Errors): [1-9]/, /^There (?:was|were) [1-9]\d* (?:failures?|errors?):/ ],
examples: [ "FAILURES!", "Tests: 40, Assertions: 120, Failures: 2.", "There were 2 failures:" ],
suggestion: "Look at the failing tests."
}, {
id: "pest-behat-summary",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /^\s{0,4}Tests:\s{1,6}[1-9]\d* failed, /, /^\s{0,4}(?:FAIL|FAILED) {1,3}Tests\\/, /^\s{0,4}[1-9]\d* (?:scenarios?|steps?) \([1-9]\d* failed/, /^--- Failed scenarios:/, /^Tests: {1,8}[1-9]\d* failed/ ],
examples: [ "  Tests:    2 failed, 40 passed (120 assertions)", "   FAIL  Tests\\Feature\\CartTest", "--- Failed scenarios:" ]
} ]);
const jA = (0, t.fD)("pip", [ {
id: "pip-nothing-found",
type: "unknown",
role: "ambient",
weight: 5,
pattern: [ /\bNo matching distribution found for\b/, /\(from versions: none\)/ ],
examples: [ "ERROR: No matching distribution found for left-pad", "ERROR: Could not find a version that satisfies the requirement left-pad (from versions: none)" ],
suggestion: "Check the name, and whether the index answers."
}, {
id: "pip-no-distribution",
type: "unknown",
weight: 8.5,
pattern: [ /\(from versions: (?!none)/, /\bRequires-Python\b.{0,60}\b(?:not|different)\b/, /\brequires a different Python\b/, /\bis not a supported wheel on this platform\b/, /\bInvalid requirement: / ],
examples: [ "ERROR: Could not find a version that satisfies the requirement left-pad==99 (from versions: 1.0, 1.1)", "ERROR: Package 'x' requires a different Python: 3.8.1 not in '>=3.10'" ],
suggestion: "Check the version and whether it exists for this Python."
}, {
id: "pip-conflict",
type: "unknown",
weight: 9,
pattern: [ /\bResolutionImpossible\b/, /\bhave conflicting dependencies\b/, /\bresolution-too-deep\b/, /\bCannot install .{1,300} because these package versions have conflicting\b/, /\bDependency resolution exceeded maximum depth\b/ ],
examples: [ "ERROR: ResolutionImpossible: for help visit the documentation", "error: resolution-too-deep" ],
suggestion: "Loosen or pin the versions that conflict."
}, {
id: "pip-build-failed",
type: "unknown",
weight: 7.5,
pattern: [ /\bFailed building wheel for\b/i, /\bFailed to build installable wheels\b/i, /\bCould not build wheels for\b/i, /\bmetadata-generation-failed\b/i, /\bsubprocess-exited-with-error\b/i, /\bGetting requirements to build wheel did not run successfully\b/i, /\bpython setup\.py (?:egg_info|bdist_wheel|install)\b.{0,60}\b(?:failed|error)/i, /\bFailed to build: /i ],
examples: [ "  ERROR: Failed building wheel for lxml", "error: metadata-generation-failed", "error: subprocess-exited-with-error" ],
suggestion: "A package has no wheel for this Python and its build lacks something."
}, {
id: "pip-hash",
type: "unknown",
weight: 8,
pattern: [ /\bTHESE PACKAGES DO NOT MATCH THE HASHES\b/, /\bHashes are required in --require-hashes mode\b/ ],
examples: [ "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE." ]
}, {
id: "pip-environment",
type: "unknown",
weight: 8,
pattern: [ /\bexternally-managed-environment\b/, /\bCould not open requirements file\b/, /\bNo module named pip\b/, /\bno such option: -/, /\bis not a valid editable requirement\b/, /\bneither 'setup\.py' nor 'pyproject\.toml' found\b/, /\bCould not install packages due to an (?:OSError|EnvironmentError)(?!.{0,200}(?:HTTPSConnectionPool|No space|Max retries))/ ],
examples: [ "error: externally-managed-environment", "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'dev.txt'" ]
}, {
id: "pip-network",
type: "network",
weight: 8,
pattern: [ /\bCould not fetch URL\b.{0,200}\b(?:connection error|confirming the ssl certificate)\b/, /\bERROR: (?:HTTP error \d{3}|Could not install packages due to an (?:OSError|EnvironmentError): HTTPSConnectionPool)/, /\bpip\._vendor\.(?:urllib3|requests)\.\w+\.\w*(?:Timeout|Connection|SSL|Proxy|Protocol|Read|HTTP)\w*Error\b/, /\bERROR: Exception: .{0,60}ReadTimeoutError/ ],
examples: [ "pip._vendor.urllib3.exceptions.ReadTimeoutError: HTTPSConnectionPool: Read timed out.", "ERROR: HTTP error 503 while getting https://index.corp/x.whl" ],
suggestion: "Run it again; the index or the way to it has a problem."
}, {
id: "pip-git",
type: "git",
weight: 10,
pattern: /\bgit (?:clone|checkout|fetch|submodule) .{1,300} did not run successfully\b/,
examples: [ "× git clone --filter=blob:none --quiet https://git.corp/a /tmp/x did not run successfully." ],
suggestion: "A requirement comes from git: check its address, its revision and the access to it."
}, {
id: "pip-retries-spent",
type: "network",
role: "verdict",
weight: 8,
pattern: /\bRetry\(total=0\b/,
examples: [ "WARNING: Retrying (Retry(total=0, connect=None)) after connection broken by 'NewConnectionError'" ],
counterExamples: [ "WARNING: Retrying (Retry(total=4, connect=None)) after connection broken" ],
suggestion: "Run it again; the index or the way to it has a problem."
}, {
id: "pip-installed",
type: "network",
role: "recovery",
weight: 1,
pattern: /^Successfully installed \S/,
examples: [ "Successfully installed requests-2.31.0" ]
} ]);
const UA = (0, t.fD)("playwright", [ {
id: "playwright-summary",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /^\s{1,6}[1-9]\d* (?:failed|interrupted|did not run)$/, /\bTest was interrupted\b/ ],
examples: [ "  2 failed", "  1 interrupted" ],
suggestion: "Look at the failing tests and their traces."
}, {
id: "playwright-listed",
type: "test-failure",
weight: 8.5,
pattern: [ /^\s{1,6}[1-9]\d* flaky$/, /^\s{0,4}\[[\w -]{1,40}\] › \S{1,200}:\d+:\d+ › /, /^\s{0,4}\d{1,4}\) \[[\w -]{1,40}\] › / ],
examples: [ "  1) [chromium] › e2e/cart.spec.ts:12:7 › adds an item ─────", "  1 flaky" ],
suggestion: "Look at the failing tests and their traces."
}, {
id: "playwright-passed",
type: "test-failure",
role: "recovery",
weight: 1,
pattern: /^ {2}\d+ passed \(\d[\d.]*(?:ms|s|m|h)\)$/,
examples: [ "  41 passed (35.1s)" ]
}, {
id: "playwright-expect",
type: "test-failure",
weight: 7.5,
pattern: [ /\bTimed out \d+ms waiting for expect\(/i, /\bexpect\(.{0,60}\)\.\w+\(.{0,80}\) failed\b/i, /\bTest timeout of \d+ms exceeded\b/i, /\b(?:locator|page|frame|browser)\.\w+: (?:Timeout|Target|Error|Test|Execution|strict mode|net::|Navigation)/i, /\bstrict mode violation\b/i, /\bLocator expected to\b/i, /\bTimeout \d+ms exceeded\b/i, /\bwaiting for (?:locator|selector|getBy)/i ],
examples: [ "Error: Timed out 5000ms waiting for expect(locator).toBeVisible()", "Test timeout of 30000ms exceeded.", "locator.click: Timeout 30000ms exceeded." ]
}, {
id: "playwright-web-server",
type: "timeout",
weight: 8.5,
pattern: /\bTimed out waiting \d+ms from config\.webServer\b/,
examples: [ "Error: Timed out waiting 60000ms from config.webServer." ],
suggestion: "Look at the log of the web server: did it start at all?"
}, {
id: "playwright-server-died",
type: "unknown",
weight: 7.5,
pattern: [ /\bProcess from config\.webServer was not able to start\b/, /\bis already used, make sure that nothing is running on the port\b/ ],
examples: [ "Error: Process from config.webServer was not able to start. Exit code: 1" ]
}, {
id: "playwright-browser-missing",
type: "unknown",
weight: 8.5,
pattern: [ /\bExecutable doesn't exist at\b/, /\bPlease run the following command to download new browsers\b/, /\bHost system is missing dependencies to run browsers\b/, /\bCould not find (?:Chrome|Chromium|Firefox|browser)\b/, /\bFailed to launch the browser process\b/, /\bNo usable sandbox\b/, /\bCypress (?:binary is missing|verification|executable not found)/, /\bThe cypress npm package is installed, but the Cypress binary\b/, /\bMissing X server or \$DISPLAY\b/ ],
examples: [ "browserType.launch: Executable doesn't exist at /root/.cache/ms-playwright/chromium-1/chrome", "Error: Could not find Chrome (ver. 120.0).", "Missing X server or $DISPLAY" ],
suggestion: "Install the browsers before the tests."
}, {
id: "visual-difference",
type: "test-failure",
weight: 6.5,
pattern: [ /\b\d+ pixels? \(ratio [\d.]+ of all image pixels\) are different\b/i, /\bscreenshots? (?:comparison failed|did not match|mismatch)/i, /\bFound \d+ visual changes?\b/i, /\bdifferent from snapshot\b/i, /\bimage was \d+(?:\.\d+)?% different\b/i ],
examples: [ "  120 pixels (ratio 0.01 of all image pixels) are different.", "Screenshot comparison failed" ]
} ]);
const _A = (0, t.fD)("pnpm", [ {
id: "pnpm-lock-out-of-sync",
type: "quality-gate",
role: "verdict",
weight: 9.5,
pattern: [ /\bERR_PNPM_(?:OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH|FROZEN_LOCKFILE\w*|NO_LOCKFILE|LOCKFILE_MISSING_DEPENDENCY)\b/, /\bCannot install with "frozen-lockfile"/ ],
examples: [ ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date' ],
suggestion: "Run `pnpm install` and commit the lock file."
}, {
id: "pnpm-network",
type: "network",
weight: 8.5,
pattern: [ /\bERR_PNPM_(?:FETCH_5\d\d|FETCH_429|META_FETCH_FAIL|TARBALL_FETCH\w*|BAD_TARBALL_SIZE|NETWORK\w*)\b/, /\b(?:GET|PUT) https?:\S{1,200} error \((?:ECONN\w+|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ERR_SOCKET_TIMEOUT|UND_ERR\w+|5\d\d)\)/ ],
examples: [ "ERR_PNPM_FETCH_503  GET https://registry.corp/a: Service Unavailable - 503", "ERR_PNPM_META_FETCH_FAIL  GET https://registry.corp/a: request failed" ],
suggestion: "Run it again; the registry or the way to it has a problem."
}, {
id: "pnpm-configuration",
type: "unknown",
weight: 8,
pattern: /\bERR_PNPM_(?!OUTDATED_LOCKFILE|LOCKFILE|FROZEN|NO_LOCKFILE|FETCH_5|FETCH_429|META_FETCH|TARBALL|BAD_TARBALL|NETWORK|RECURSIVE_(?:RUN|EXEC)_FIRST_FAIL|AUDIT)[A-Z0-9_]+/,
examples: [ "ERR_PNPM_NO_MATCHING_VERSION  No matching version found for left-pad@99", "ERR_PNPM_PEER_DEP_ISSUES  Unmet peer dependencies", "ERR_PNPM_UNSUPPORTED_ENGINE  Unsupported environment" ],
suggestion: "Mend package.json or the configuration of pnpm."
}, {
id: "package-script-failed",
type: "unknown",
role: "consequence",
weight: 1,
pattern: [ /\bELIFECYCLE\b/, /\bERR_PNPM_RECURSIVE_(?:RUN|EXEC)_FIRST_FAIL\b/, /^error Command failed with exit code \d/, /^error: script ".{1,80}" exited with code \d/, /\bYN0009\b/ ],
examples: [ " ELIFECYCLE  Command failed with exit code 1.", "error Command failed with exit code 1.", 'error: script "build" exited with code 2' ]
} ]);
const zA = (0, t.fD)("poetry-uv", [ {
id: "poetry-lock",
type: "quality-gate",
role: "verdict",
weight: 9,
pattern: [ /\bpoetry\.lock is not up to date with pyproject\.toml\b/, /\bpyproject\.toml changed significantly since poetry\.lock was last generated\b/, /\bThe lockfile at `uv\.lock` needs to be updated\b/, /\bYour Pipfile\.lock \(\w+\) is out of date\b/, /\bLock file hash doesn't match\b/, /\buv\.lock\b.{0,60}\b(?:outdated|out of date|not up to date)\b/ ],
examples: [ "pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file.", "error: The lockfile at `uv.lock` needs to be updated, but `--locked` was provided." ],
suggestion: "Update the lock file and commit it."
}, {
id: "poetry-uv-conflict",
type: "unknown",
weight: 9,
pattern: [ /\bSolverProblemError\b/, /\bversion solving failed\b/, /\bNo solution found when resolving\b/, /\brequirements are unsatisfiable\b/, /\bBecause .{1,200} depends on .{1,200}(?:, version solving|we can conclude)/, /\bPackagesNotFoundError\b/, /\bLibMambaUnsatisfiableError\b/, /\bUnsatisfiableError\b/, /\bThe current project's supported Python range\b/, /\bnothing provides .{1,80} needed by\b/, /\bLocking failed!/, /\bNo interpreter found for\b/, /\bThe following packages are not available from current channels\b/ ],
examples: [ "  × No solution found when resolving dependencies:", "SolverProblemError", "PackagesNotFoundError: The following packages are not available from current channels:" ],
suggestion: "Loosen or pin the versions that conflict."
}, {
id: "uv-build",
type: "unknown",
weight: 7,
pattern: [ /× Failed to (?:build|download|fetch|resolve|install|read|parse) /, /\berror: (?:Failed to (?:spawn|parse|read|build|prepare)|No `pyproject\.toml` found|Distribution .{1,120} can't be installed|No virtual environment found)\b/, /\bChefBuildError\b/, /\bPEP517 build of a dependency failed\b/, /\bPoetry could not find a pyproject\.toml\b/ ],
examples: [ "  × Failed to build `lxml==4.9.0`", "error: Failed to spawn: `ruff`", "PEP517 build of a dependency failed" ]
}, {
id: "uv-network",
type: "network",
weight: 8.5,
pattern: [ /\berror sending request for url\b/, /\bFailed to (?:fetch|download)(?: distribution)?:? [`'"]?https?:/, /\brequest or response body error\b/, /\bFailed to (?:extract|download) .{1,80} UV_HTTP_TIMEOUT\b/ ],
examples: [ "Caused by: error sending request for url (https://index.test/simple/a/)", "error: Failed to fetch: `https://index.test/simple/a/`" ],
suggestion: "Run it again; the index or the way to it has a problem."
} ]);
const qA = (0, t.fD)("powershell", [ {
id: "powershell-error",
type: "unknown",
role: "ambient",
weight: 3.5,
pattern: [ /\bFullyQualifiedErrorId : /, /\bCategoryInfo {1,10}: /, /^At \S{1,300}\.ps1:\d+ char:\d+/, /\bParentContainsErrorRecordException\b/, /\bThe term '.{1,120}' is not recognized\b/ ],
examples: [ "    + FullyQualifiedErrorId : CommandNotFoundException", "The term 'foo' is not recognized as a name of a cmdlet" ]
}, {
id: "pester-summary",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /^Tests Passed: \d+, Failed: [1-9]/, /^Tests completed in .{0,60}Failed: [1-9]/ ],
examples: [ "Tests Passed: 40, Failed: 2, Skipped: 0", "Tests completed in 1.2s Tests Passed: 40, Failed: 2" ]
} ]);
const GA = (0, t.fD)("prettier", [ {
id: "prettier-check",
type: "quality-gate",
role: "verdict",
weight: 9,
pattern: [ /\bCode style issues (?:found|were found)\b/, /\bRun Prettier (?:with --write )?to fix\b/, /\bForgot to run Prettier\?/ ],
examples: [ "[warn] Code style issues found in 2 files. Run Prettier with --write to fix." ],
suggestion: "Run the formatter."
} ]);
const XA = (0, t.fD)("prisma", [ {
id: "prisma-error",
type: "unknown",
weight: 6.5,
pattern: [ /\bPrismaClient(?:Initialization|KnownRequest|Validation)Error\b/, /\bError: P[1-4]\d{3}\b/, /\bPrisma schema validation\b/, /\bEnvironment variable not found: [A-Z_]+/, /@prisma\/client did not initialize yet\b/ ],
examples: [ "Error: P1012", "error: Environment variable not found: DATABASE_URL." ]
} ]);
const YA = (0, t.fD)("pytest", [ {
id: "pytest-summary",
type: "test-failure",
role: "verdict",
weight: 9.5,
pattern: [ /^=* ?(?:\d+ \w+, ){0,4}[1-9]\d* (?:failed|errors?)\b.{0,120} in [\d.]+ ?s(?:econds)?\b/, /^(?:\d+ \w+, ){0,4}[1-9]\d* (?:failed|errors?)\b.{0,120} in [\d.]+s/ ],
examples: [ "========= 3 failed, 41 passed, 2 warnings in 9.63s =========", "1 failed, 2 passed in 0.12s", "==== 10 warnings, 2 errors in 3.04s ====" ],
counterExamples: [ "==== 41 passed, 2 xfailed in 9.63s ====" ],
suggestion: "Look at the failing tests."
}, {
id: "pytest-failed-line",
type: "test-failure",
weight: 8,
pattern: [ /^(?:FAILED|ERROR) \S{1,300}\.py(?:::\S|$| - )/, /^\S{1,300}\.py::\S{1,300} (?:FAILED|ERROR)\b/, /^FAILED CONSISTENTLY: /, /\btest_\w{1,80}(?: \d+\/\d+)? (?:FAILED|failed!)/ ],
examples: [ "FAILED tests/test_a.py::test_adds - assert 3 == 4", "tests/test_a.py::test_adds FAILED [ 12%]", "ERROR tests/test_a.py - ImportError: cannot import" ]
}, {
id: "pytest-collection",
type: "test-failure",
role: "verdict",
weight: 8.5,
pattern: [ /\bInterrupted: \d+ errors? during collection\b/, /\bERROR collecting \S/, /\bImportError while (?:importing test module|loading conftest)\b/, /\berrors? during collection\b/ ],
examples: [ "!!!!!!!! Interrupted: 2 errors during collection !!!!!!!!", "____ ERROR collecting tests/test_a.py ____" ],
suggestion: "A test module does not import."
}, {
id: "pytest-assertion",
type: "test-failure",
role: "ambient",
weight: 6,
pattern: [ /^E {3,}.{0,200}(?:[Ee]rror|[Ee]xception|assert|[Ff]ailed|Timeout|Interrupt)/, /^={3,} (?:FAILURES|ERRORS) ={3,}/, /^_{3,} (?:[\w.]{1,80}\.)?test_\w[\w.[\]-]{0,160} _{3,}$/ ],
examples: [ "E       assert 3 == 4", "=================== FAILURES ===================", "_______ test_adds _______" ]
}, {
id: "pytest-usage",
type: "unknown",
weight: 9,
pattern: [ /\bpytest: error: /, /\bpytest\.UsageError\b/, /^ERROR: (?:usage: pytest|file or directory not found|not found: |file not found)/, /^INTERNALERROR> / ],
examples: [ "pytest: error: unrecognized arguments: --cov", "ERROR: file or directory not found: tests/gone" ],
suggestion: "Install the plugin or mend the call of pytest."
}, {
id: "pytest-timeout",
type: "timeout",
weight: 7,
pattern: [ /^\+{3,} Timeout \+{3,}/, /^~{3,} Stack of .{1,80} ~{3,}$/ ],
examples: [ "++++++++++++++++ Timeout ++++++++++++++++" ]
}, {
id: "pytest-worker-crash",
type: "test-failure",
weight: 7,
pattern: [ /\bworker 'gw\d+' crashed while running\b/, /\bnode down: Not properly terminated\b/, /\bFatal Python error: (?:Segmentation fault|Aborted|Bus error)/ ],
examples: [ "worker 'gw1' crashed while running 'tests/test_a.py::test_adds'", "Fatal Python error: Segmentation fault" ]
}, {
id: "pytest-nothing-ran",
type: "unknown",
weight: 5,
pattern: /\bno tests (?:ran in [\d.]+|collected|were collected|found that match)\b/,
examples: [ "====== no tests ran in 0.02s ======" ],
suggestion: "pytest found nothing to run: look at its arguments and at the folder."
} ]);
const KA = (0, t.fD)("python", [ {
id: "python-import",
type: "unknown",
role: "ambient",
weight: 5,
pattern: [ /\b(?:ModuleNotFoundError|ImportError): /, /\bNo module named '?[\w.]+/ ],
examples: [ "ModuleNotFoundError: No module named 'yaml'", "/usr/bin/python: No module named pytest" ],
suggestion: "Install the package in this environment, or mend the import."
}, {
id: "python-syntax",
type: "quality-gate",
role: "ambient",
weight: 5.5,
pattern: [ /^(?:E {1,6})?(?:SyntaxError|IndentationError|TabError): (?!.{0,160}\bJSON\b)/, /\bSorry: (?:IndentationError|SyntaxError)/ ],
examples: [ "SyntaxError: invalid syntax", "IndentationError: unexpected indent" ],
suggestion: "Mend the syntax."
}, {
id: "python-usage",
type: "unknown",
weight: 6,
pattern: [ /^[\w./-]{1,60}: error: (?:unrecognized arguments|the following arguments are required|argument |invalid choice|ambiguous option|no such option)/, /^Error: (?:No such option|Invalid value for|Missing (?:option|argument|parameter)|No such command|Got unexpected extra argument)/ ],
examples: [ "deploy.py: error: the following arguments are required: --env", "Error: No such option: --fast" ],
suggestion: "Mend the call: the program does not take these arguments."
} ]);
const JA = (0, t.fD)("python-checks", [ {
id: "python-lint-finding",
type: "quality-gate",
weight: 7,
pattern: [ /^\S{1,300}\.(?:pyi?|ipynb):(?:cell_\d+:)?\d+:(?:\d+:)? \[?\*?\]?[A-Z]{1,6}\d{2,5}\b/, /^\s{0,8}--> \S{1,200}\.pyi?:\d+:\d+$/, /^\S{1,300}\.py:\d+: \[[A-Z]\d{4}/ ],
examples: [ "a.py:3:1: F401 'os' imported but unused", "  --\x3e src/a.py:3:1", "a.py:12: [C0116(missing-function-docstring), f] Missing docstring" ],
suggestion: "Mend what the linter found."
}, {
id: "pylint-rating",
type: "quality-gate",
weight: 6.5,
pattern: [ /^Your code has been rated at (?!10\.00)-?[\d.]+\/10/, /^\*{5,} Module \S/ ],
examples: [ "Your code has been rated at 7.41/10 (previous run: 7.50/10, -0.09)" ]
}, {
id: "bandit-issue",
type: "quality-gate",
weight: 8,
pattern: [ /^>> Issue: \[B\d{3}:/, /^\s{0,4}Severity: (?:Low|Medium|High)\s{1,4}Confidence: / ],
examples: [ ">> Issue: [B104:hardcoded_bind_all_interfaces] Possible binding to all interfaces.", "   Severity: Medium   Confidence: Medium" ]
}, {
id: "python-project-checks",
type: "quality-gate",
weight: 7.5,
pattern: [ /\bFound \d+ dependency issues?\b/i, /^\S{1,200}: DEP\d{3} /i, /^Contracts: \d+ kept, [1-9]\d* broken/i, /^Migrations for '\w{1,80}':$/i, /\bvulture\b.{0,60}\bunused\b/i, /\bunused (?:import|variable|function|method|class|attribute) '.{1,80}' \(\d+% confidence\)/i, /\bFound \d+ known vulnerabilit/i, /\bpip-audit\b.{0,60}\bvulnerab/i, /\binterrogate\b.{0,60}\bFAILED\b/i, /^RESULT: FAILED \(minimum: /i, /\bhas a rank of [B-F]\b/i, /\bcheck-manifest\b.{0,80}\b(?:missing|differ)/i ],
examples: [ "Found 2 dependency issues.", "Found 3 known vulnerabilities in 2 packages", "RESULT: FAILED (minimum: 80.0%, actual: 71.2%)" ]
} ]);
const WA = (0, t.fD)("python-tests", [ {
id: "unittest-summary",
type: "test-failure",
role: "verdict",
weight: 9.5,
pattern: [ /^FAILED \((?:(?:failures|errors|unexpected successes|skipped|expected failures)=\d+(?:, )?)+\)/, /^\*{3}Test Failed\*{3} \d+ failures/, /^\d+ items? had failures:/, /^Failed example:$/ ],
examples: [ "FAILED (failures=1, errors=2)", "***Test Failed*** 2 failures." ],
suggestion: "Look at the failing tests."
}, {
id: "unittest-failed-line",
type: "test-failure",
weight: 7,
pattern: /^(?:FAIL|ERROR): \w{1,120} \([\w.<>]{1,200}\)/,
examples: [ "FAIL: test_adds (tests.test_a.CartTest)", "ERROR: setUpClass (tests.test_a.CartTest)" ]
}, {
id: "python-test-frame",
type: "test-failure",
role: "ambient",
weight: 5,
pattern: [ /^\s{0,8}File "[^"]{1,300}", line \d+, in test_\w+/, /\/tests?\/[\w/]{0,120}\btest_\w+\.py:\d+: / ],
examples: [ '  File "/w/check.py", line 9, in test_login', "w/tests/test_a.py:12: AssertionError" ]
}, {
id: "behave-summary",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /^\d+ (?:features?|scenarios?|steps?) passed, [1-9]\d* failed/, /^Failing scenarios:/, /^\d+ scenarios? \(.{0,60}\b[1-9]\d* (?:failed|undefined)/ ],
examples: [ "2 scenarios passed, 1 failed, 0 skipped", "Failing scenarios:", "12 scenarios (2 failed, 10 passed)" ]
}, {
id: "tox-summary",
type: "test-failure",
role: "ambient",
weight: 3.5,
pattern: [ /^ERROR: {1,4}\S{1,60}: commands failed/, /^\s{0,4}\S{1,60}: FAIL code \d/, /\bevaluation failed :\(/, /^nox > Session \S{1,80} failed/ ],
examples: [ "ERROR:   py311: commands failed", "  py311: FAIL code 1 (12.3=setup[3.1]+cmd[9.2] seconds)" ]
}, {
id: "python-coverage",
type: "quality-gate",
role: "verdict",
weight: 8.7,
pattern: [ /\bRequired test coverage of [\d.]+% not reached\b/i, /\bCoverage failure: total of\b/i, /\bcoverage\b.{0,40}\bis less than fail-under\b/i, /\bFAIL(?:ED)?:? .{0,40}\bcoverage\b.{0,60}\b(?:below|less than|not reached|under)\b/i ],
examples: [ "FAIL Required test coverage of 80% not reached. Total coverage: 71.20%", "Coverage failure: total of 71 is less than fail-under=80" ],
suggestion: "Add tests, or lower the threshold knowingly."
}, {
id: "coverage-tool",
type: "unknown",
weight: 7,
pattern: [ /^No data to (?:combine|report)\b/, /^Couldn't (?:use data file|combine from|read data from|find coverage)/, /^No source for code: / ],
examples: [ "No data to combine", "Couldn't use data file '/w/.coverage': no such table" ]
} ]);
const VA = (0, t.fD)("r", [ {
id: "r-check",
type: "quality-gate",
role: "verdict",
weight: 8.5,
pattern: [ /^Status: (?:[1-9]\d* ERRORs?|[1-9]\d* WARNINGs?)/, /^[✖x❯] (?:checking|R CMD check) .{1,80}/, /\bR CMD check found (?:ERROR|WARNING)s\b/ ],
examples: [ "Status: 1 ERROR, 2 NOTEs", "Error: R CMD check found ERRORs" ]
}, {
id: "r-tests",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /^\[ FAIL [1-9]\d* \| WARN/, /^(?:── |══ )?(?:Failure|Error) \((?!\d)/, /\bTest failures$/, /^Error: Test failures/ ],
examples: [ "[ FAIL 2 | WARN 0 | SKIP 1 | PASS 40 ]", "── Failure (test-cart.R:12:3): adds an item" ]
}, {
id: "r-packages",
type: "unknown",
weight: 7,
pattern: [ /\bthere is no package called\b/, /\bERROR: (?:dependency|dependencies) .{1,200} (?:is|are) not available for package\b/, /\bERROR: (?:compilation|lazy loading|configuration) failed for package\b/, /\binstallation of (?:one or more packages|package .{1,60}) (?:failed|had non-zero exit status)\b/, /\bnon-zero exit status$/ ],
examples: [ "Error in library(gone) : there is no package called 'gone'", "ERROR: dependency 'gone' is not available for package 'acme'" ]
} ]);
const ZA = (0, t.fD)("react-native", [ {
id: "react-native-metro",
type: "quality-gate",
weight: 6.5,
pattern: [ /\bUnable to resolve module `?\S/, /\bMetro\b.{0,60}\bencountered an error\b/, /\bError: Unable to resolve module\b/ ],
examples: [ "error: Error: Unable to resolve module ./gone from /w/App.tsx" ]
} ]);
const Ae = (0, t.fD)("rpm", [ {
id: "rpm-no-package",
type: "unknown",
weight: 8,
pattern: [ /\b(?:Error: )?Unable to find a match: /, /\bNo match for argument: /, /\bNo package .{1,80} available\b/, /\bnothing provides .{1,120}\bneeded by\b/, /\bError: (?:Package|Nothing to do|Failed to synchronize cache|Problem:)/, /\berror: Failed build dependencies:/, /\bRPM build errors:/, /\bTransaction (?:test|check) error/, /\bGPG check FAILED\b/, /\berror: Bad exit status from\b/, /\bFailed to resolve the transaction\b/, /\bconflicting requests\b/ ],
examples: [ "Error: Unable to find a match: gone", "error: Failed build dependencies:", "RPM build errors:" ]
}, {
id: "rpm-network",
type: "network",
weight: 8.5,
pattern: [ /\bErrors during downloading metadata for repository\b/, /\bCannot (?:download|prepare internal mirrorlist|find a valid baseurl)\b/, /\bFailed to download metadata for repo\b/, /\bAll mirrors were tried\b/, /\[MIRROR\] \S/, /\bCurl error \(\d+\): / ],
examples: [ "Error: Failed to download metadata for repo 'baseos': Cannot prepare internal mirrorlist", "Cannot download repodata/repomd.xml: All mirrors were tried" ],
suggestion: "Run it again; the mirror or the way to it has a problem."
} ]);
const ee = (0, t.fD)("ruby", [ {
id: "bundler-gem",
type: "unknown",
weight: 8,
pattern: [ /\bCould not find (?:gem )?'?[\w-]{1,80}'?(?:-[\d.]+)? in (?:any|locally|rubygems|source)/, /\bBundler could not find compatible versions\b/, /\bYour Ruby version is .{1,40}, but your Gemfile specified\b/, /\bGem::(?:Missing\w+|LoadError|ConflictError|Ext::BuildError)/, /\bBundler::(?:GemNotFound|VersionConflict|GemRequireError|SolveFailure|RubyVersionMismatch)/, /\bCould not locate Gemfile\b/, /\bcan't find gem \w/, /\bERROR: {1,2}(?:Could not find a valid gem|Error installing)/, /\bBecause every version of .{1,120} depends on/ ],
examples: [ 'Bundler could not find compatible versions for gem "rails":', "Your Ruby version is 3.1.0, but your Gemfile specified 3.3.0", "Could not find gem 'gone' in rubygems repository https://gems.corp/" ],
suggestion: "Mend the Gemfile or the version of Ruby."
}, {
id: "gem-native-extension",
type: "unknown",
weight: 8,
pattern: [ /\bFailed to build gem native extension\b/, /\bextconf\.rb failed\b/, /\bAn error occurred while installing \S{1,80} \(/, /\bmkmf\.log\b/ ],
examples: [ "ERROR: Failed to build gem native extension.", "An error occurred while installing pg (1.5.4), and Bundler cannot continue." ],
suggestion: "Install the library that the gem builds against."
}, {
id: "bundler-lock",
type: "quality-gate",
weight: 9,
pattern: [ /\bThe gemspecs for path gems changed\b/, /\bYou are trying to install in deployment mode after changing your Gemfile\b/, /\bThe dependencies in your gemfile changed\b/, /\bfrozen mode\b.{0,60}\bcan't be updated\b/, /\bBecause frozen was set\b/, /\bYour bundle only supports platforms\b/ ],
examples: [ "You are trying to install in deployment mode after changing your Gemfile." ],
suggestion: "Run `bundle install` and commit Gemfile.lock."
}, {
id: "gem-network",
type: "network",
weight: 8.5,
pattern: [ /\bCould not (?:reach host|verify the SSL certificate for|fetch specs from) (?:https?:)?\S/, /\bGem::RemoteFetcher::FetchError\b/, /\bBundler::(?:HTTPError|Fetcher::\w+Error)\b/, /\bNet::(?:OpenTimeout|ReadTimeout|HTTPFatalError)\b/, /\bRetrying (?:fetcher|download gem|dependency api) due to error \(4\/4\)/ ],
examples: [ "Could not reach host gems.corp. Check your network connection and try again.", "Gem::RemoteFetcher::FetchError: too many connection resets" ],
suggestion: "Run it again; the gem server or the way to it has a problem."
}, {
id: "rake-aborted",
type: "unknown",
role: "ambient",
weight: 3.5,
pattern: [ /^rake aborted!/, /^bin\/rails aborted!/, /^Tasks: TOP => (?!(?:default => )?(?:test|spec|cucumber))/, /\bDon't know how to build task\b/ ],
examples: [ "rake aborted!", "Don't know how to build task 'verify'" ]
}, {
id: "rake-test-task",
type: "test-failure",
role: "ambient",
weight: 4.5,
pattern: /^Tasks: TOP => (?:default => )?(?:test|spec|cucumber)\b/,
examples: [ "Tasks: TOP => default => spec" ]
}, {
id: "ruby-exception",
type: "unknown",
role: "ambient",
weight: 4,
pattern: [ /\((?:[A-Z]\w*::)*\w*(?:Error|Exception)\)$/, /\bcannot load such file -- /, /\bundefined (?:method|local variable or method) [`']/ ],
examples: [ "a.rb:3:in 'run': undefined method 'go' for nil (NoMethodError)", "cannot load such file -- gone (LoadError)" ]
}, {
id: "ruby-version-manager",
type: "unknown",
weight: 8,
pattern: [ /\brbenv: version `.{1,40}' is not installed\b/, /\bRequired ruby-\S{1,40} is not installed\b/, /\bruby-build: definition not found\b/, /\bthe RUBY version \S{1,40} could not be found\b/, /\brvm: (?:command )?not found\b/, /\bUnknown ruby interpreter version\b/ ],
examples: [ "rbenv: version `3.9.0' is not installed", "Required ruby-2.1.0 is not installed." ]
} ]);
const ne = (0, t.fD)("ruby-checks", [ {
id: "rubocop-summary",
type: "quality-gate",
role: "verdict",
weight: 9,
pattern: [ /\bfiles? inspected, [1-9]\d* offenses? detected\b/, /^\S{1,200}\.(?:rb|rake|gemspec):\d+:\d+: [CWEFRI]: /, /^\d+ total warnings?$/, /^Security Warnings: [1-9]/, /\bherb\b.{0,40}\boffenses?/ ],
examples: [ "40 files inspected, 2 offenses detected", "a.rb:12:7: C: [Correctable] Style/StringLiterals: Prefer single-quoted strings", "Security Warnings: 2" ],
suggestion: "Run `rubocop -a`."
}, {
id: "ruby-coverage",
type: "quality-gate",
role: "verdict",
weight: 8.7,
pattern: [ /\bSimpleCov failed with exit \d/, /\b(?:Line|Branch) coverage \([\d.]+%\) is below the expected minimum coverage\b/, /\bCoverage has dropped by\b/ ],
examples: [ "Line coverage (71.20%) is below the expected minimum coverage (80.00%).", "SimpleCov failed with exit 2" ]
} ]);
const te = (0, t.fD)("ruby-tests", [ {
id: "rspec-summary",
type: "test-failure",
role: "verdict",
weight: 9.5,
pattern: [ /^\d+ examples?, [1-9]\d* failures?\b/, /^\d+ examples?, 0 failures, .{0,40}[1-9]\d* errors? occurred outside/, /^Failed examples:/, /^rspec '?\.\/\S{1,200}(?::\d+|\[[\d:]+\])/ ],
examples: [ "40 examples, 2 failures", "Failed examples:", "rspec ./spec/cart_spec.rb:12 # Cart adds an item" ],
suggestion: "Look at the failing examples."
}, {
id: "minitest-summary",
type: "test-failure",
role: "verdict",
weight: 9.5,
pattern: /^\d+ (?:runs|tests), \d+ assertions, (?:[1-9]\d* failures, \d+ errors|0 failures, [1-9]\d* errors)/,
examples: [ "40 runs, 120 assertions, 2 failures, 0 errors, 0 skips" ],
suggestion: "Look at the failing tests."
}, {
id: "minitest-failure",
type: "test-failure",
weight: 6.5,
pattern: [ /^\s{0,4}\d+\) (?:Failure|Error):/, /^(?:Failure|Error):$/, /^(?:FAIL|ERROR)\["test_/ ],
examples: [ "  1) Failure:", 'FAIL["test_adds", #<Class>]' ]
}, {
id: "cucumber-summary",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /^\d+ (?:scenarios?|steps?) \(.{0,60}\b[1-9]\d* (?:failed|undefined|ambiguous)/, /^cucumber \S{1,200}\.feature:\d+/ ],
examples: [ "12 scenarios (2 failed, 10 passed)", "cucumber features/cart.feature:12 # Scenario: adds an item" ]
} ]);
const re = (0, t.fD)("ruff", [ {
id: "ruff-summary",
type: "quality-gate",
role: "verdict",
weight: 9,
pattern: [ /^Found \d+ errors?(?: \(\d+ fixed, \d+ remaining\))?\.$/, /\bfixable with the [`']--fix[`'] option\b/, /\bhidden fixes can be enabled\b/, /\bNo fixes available\b/ ],
examples: [ "Found 12 errors (3 fixed, 9 remaining).", "[*] 12 fixable with the `--fix` option." ],
suggestion: "Run `ruff check --fix`."
}, {
id: "python-format",
type: "quality-gate",
role: "verdict",
weight: 9,
pattern: [ /^[Ww]ould reformat:? \S/, /\bfiles? would be reformatted\b/, /\bImports are incorrectly sorted\b/, /^would fix \S/, /^reformatted \S{1,200}\.pyi?$/, /\bfiles? (?:were )?reformatted\b(?!.{0,20}successfully)/, /^Oh no! 💥/, /^error: cannot format \S/ ],
examples: [ "Would reformat: a.py", "1 file would be reformatted, 4 files left unchanged", "ERROR: /w/a.py Imports are incorrectly sorted and/or formatted." ],
suggestion: "Run the formatter."
} ]);
const ie = (0, t.fD)("rust", [ {
id: "rust-error",
type: "quality-gate",
weight: 8.5,
pattern: [ /^\s{0,4}error\[E\d{4}\]: /, /^\s{0,4}--> \S{1,200}\.rs:\d+:\d+$/, /\berror\[E\d{4}\]/ ],
examples: [ "error[E0308]: mismatched types", "  --\x3e src/a.rs:12:7" ],
suggestion: "Mend the code."
}, {
id: "rust-could-not-compile",
type: "quality-gate",
role: "verdict",
weight: 8,
pattern: [ /\berror: could not compile `/, /\baborting due to (?:\d+ )?previous errors?\b/ ],
examples: [ "error: could not compile `acme` (lib) due to 2 previous errors", "error: aborting due to previous error" ],
suggestion: "Mend the code."
}, {
id: "clippy-finding",
type: "quality-gate",
weight: 8.5,
pattern: [ /\bimplied by `-D (?:warnings|clippy::\w+)`/, /#\[deny\(clippy::/, /`-D (?:warnings|clippy)/ ],
examples: [ "= note: `-D clippy::needless-return` implied by `-D warnings`" ]
}, {
id: "rust-format",
type: "quality-gate",
role: "verdict",
weight: 9,
pattern: [ /^Diff in \S{1,300}\.rs(?::\d+| at line \d+)/, /\brustfmt\b.{0,80}\b(?:failed|exited)\b/ ],
examples: [ "Diff in /w/src/a.rs:12:", "Diff in /w/src/a.rs at line 12:" ],
suggestion: "Run `cargo fmt`."
}, {
id: "rust-test-summary",
type: "test-failure",
role: "verdict",
weight: 9.5,
pattern: [ /\btest result: FAILED\b/, /^\s{0,8}Summary \[.{1,20}\] .{0,80}\b[1-9]\d* failed\b/, /\berror: test (?:run )?failed\b/, /\berror: doctest failed\b/, /^error: \d+ targets? failed:/ ],
examples: [ "test result: FAILED. 12 passed; 1 failed; 0 ignored", "error: test failed, to rerun pass `--lib`", "     Summary [   3.2s] 40 tests run: 38 passed, 2 failed, 0 skipped" ],
suggestion: "Look at the failing tests."
}, {
id: "rust-test-line",
type: "test-failure",
weight: 7.5,
pattern: [ /^test \S{1,200} ?(?:- should panic |\.{3} ){0,2}\.{0,3} ?FAILED/, /^---- \S{1,200} stdout ----/, /^\s{0,8}FAIL \[\s{0,6}[\d.]+s\]/ ],
examples: [ "test cart::adds ... FAILED", "---- cart::adds stdout ----" ]
}, {
id: "rust-panic",
type: "unknown",
role: "ambient",
weight: 4,
pattern: [ /\bthread '.{1,120}' (?:\(\d+\) )?panicked at\b/, /\bassertion (?:`.{1,120}` )?failed: / ],
examples: [ "thread 'main' panicked at src/a.rs:12:7:" ]
}, {
id: "rust-linker",
type: "unknown",
weight: 8.8,
pattern: [ /\berror: linker `.{1,80}` not found\b/, /\berror: linking with `.{1,80}` failed\b/, /\binvalid linker name in argument\b/, /\bnote: ld: library not found\b/, /\bcan't find crate for `(?:core|std)`/, /\btarget may not be installed\b/ ],
examples: [ "error: linker `cc` not found", "error: linking with `cc` failed: exit status: 1", "note: the `wasm32-unknown-unknown` target may not be installed" ],
suggestion: "Install the linker, the library or the target."
}, {
id: "rust-build-script",
type: "unknown",
weight: 8.5,
pattern: [ /\bfailed to run custom build command for\b/i, /\bCould not find directory of OpenSSL installation\b/i, /\bpkg-config (?:exited|has not been configured|could not be found)/i, /\bThe system library `.{1,80}` required by crate\b/i ],
examples: [ "error: failed to run custom build command for `openssl-sys v0.9.99`", "The system library `alsa` required by crate `alsa-sys` was not found." ],
suggestion: "Install the system library that the crate needs."
}, {
id: "rust-compiler-killed",
type: "resource-exhaustion",
weight: 10,
pattern: [ /\brustc\b.{0,400}\(signal: 9, SIGKILL: kill\)/, /\(signal: 9, SIGKILL: kill\)/, /\bLLVM ERROR: out of memory\b/ ],
examples: [ "process didn't exit successfully: `rustc --crate-name a` (signal: 9, SIGKILL: kill)", "LLVM ERROR: out of memory" ]
} ]);
const oe = (0, t.fD)("sanitizers", [ {
id: "sanitizer-report",
type: "test-failure",
weight: 8,
pattern: [ /\bERROR: (?:Address|Leak|Memory|Thread|UndefinedBehavior)Sanitizer\b/, /\bSUMMARY: \w+Sanitizer\b/, /\bruntime error: .{3,80}(?:overflow|misaligned|null pointer|out of bounds)/, /\bWARNING: ThreadSanitizer\b/, /^==\d+== ERROR SUMMARY: [1-9]/, /^(?:~~Dr\.M~~ )?Error #\d+: (?:UN(?:INITIALIZED|ADDRESSABLE)|INVALID HEAP|LEAK|POSSIBLE LEAK)/ ],
examples: [ "==42==ERROR: AddressSanitizer: heap-use-after-free on address 0x602", "SUMMARY: UndefinedBehaviorSanitizer: undefined-behavior a.c:3:5", "==42== ERROR SUMMARY: 3 errors from 1 contexts" ],
suggestion: "A memory or thread error: look at the stack below."
} ]);
const ae = (0, t.fD)("scala", [ {
id: "sbt-compile",
type: "quality-gate",
weight: 8,
pattern: [ /^\[error\] \(.{1,120}(?:compile\w*|scalastyle\w*|scalafmt\w*)\b.{0,40}\)/, /^\[error\] \S{1,300}\.scala:\d+(?::\d+)?: /, /^\[error\] (?:\w+ error(?:s)? found|Found \d+ errors)/, /^-- (?:\[E\d{3}\] )?[\w ]{0,40}Error: / ],
examples: [ "[error] (Compile / compileIncremental) Compilation failed", "[error] /w/A.scala:12:7: not found: value gone", "[error] two errors found" ]
}, {
id: "sbt-dependencies",
type: "unknown",
weight: 7,
pattern: [ /\bsbt\.librarymanagement\.ResolveException\b/, /\bunresolved dependency: /, /^\[error\] \(.{0,60}update\) /, /\bError downloading \S{1,120}:\S{1,120}:/, /\bNot a valid (?:key|command): / ],
examples: [ "[error] (update) sbt.librarymanagement.ResolveException: Error downloading org.acme:a_3:1", "[warn] unresolved dependency: org.acme#a;1.0: not found" ]
}, {
id: "sbt-tests",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /\bsbt\.TestsFailedException\b/, /^\[error\] Failed: Total \d+, Failed [1-9]/, /^\[error\] Failed tests:/, /^\[(?:info|error)\] \*{3} [1-9]\d* (?:TESTS? FAILED|SUITES? ABORTED)/, /^\[info\] Tests: succeeded \d+, failed [1-9]/ ],
examples: [ "[error] (Test / test) sbt.TestsFailedException: Tests unsuccessful", "[info] Tests: succeeded 40, failed 2, canceled 0" ]
} ]);
const se = (0, t.fD)("security", [ {
id: "gate-license",
type: "quality-gate",
weight: 7.5,
pattern: [ /\bFound license defined by\b/i, /\bDependencies that need approval\b/i, /\b(?:licen[cs]e|copyright)s?\b(?! agreements?\b).{0,60}\b(?:missing|not allowed|forbidden|unapproved|incompatible|invalid|violation|denied|not found|unknown|mismatch)\b/i, /\b(?:missing|forbidden|unapproved|incompatible|invalid|unknown)\b.{0,40}\b(?:licen[cs]e|copyright)\b/i, /\bis not (?:REUSE compliant|compliant with version .{1,10} of the REUSE)/i ],
examples: [ "File a.go: missing license header", "Found package with forbidden license: GPL-3.0", "Unfortunately, your project is not compliant with version 3.0 of the REUSE Specification" ]
}, {
id: "gate-secrets",
type: "quality-gate",
weight: 8,
pattern: [ /\bleaks? found: [1-9]/i, /\b(?:potential|possible|hardcoded|detected) secrets?\b.{0,60}\b(?:found|detected|in)\b/i, /^(?!.{0,200}\bno\b.{0,30}\bsecrets?).{0,200}\bsecrets? (?:were )?(?:detected|found)\b/i, /\btrufflehog\b.{0,60}\bfound\b/i, /🐷🔑/i, /\b[Ss]ecrets? (?:about to be|were|was|have been|has been) committed\b/i, /\bFinding: {1,6}\S.{0,120}\bSecret: /i ],
examples: [ "leaks found: 2", "Detected secrets in the repository: 1 found in a.py", "Secrets detected in 2 files" ]
}, {
id: "gate-vulnerabilities",
type: "quality-gate",
weight: 7.5,
during: [ "lint", "test", "build", "publish" ],
pattern: [ /^Total: [1-9]\d* \((?:UNKNOWN|LOW|MEDIUM|HIGH|CRITICAL): \d+/i, /\b(?:CVE-\d{4}-\d{4,}|GHSA-(?:\w{4}-){2}\w{4})\b/i, /\b[1-9]\d* (?:critical|high|moderate|known|security) (?:severity )?(?:vulnerabilit(?:y|ies)|issues?|alerts?)\b/i, /\bfound [1-9]\d* (?:\w+ ){0,2}vulnerabilit(?:y|ies)\b/i, /\bFound \d+ security vulnerability advisor/i, /✗ (?:Critical|High|Medium) severity vulnerability\b/i, /\baffected by [1-9]\d* vulnerabilit/i, /\b[1-9]\d* vulnerabilit(?:y|ies) (?:was|were) (?:found|reported|detected)\b/i, /\bVulnerability found in \S/i, /\b(?:critical|high|medium|low) severity vulnerability found\b/i, /\bfound [1-9]\d* issues?, \d+ vulnerable paths?\b/i, /\bDependency review detected\b/i, /\bSWC(?: ID: |-)\d{3}\b/i, /\b[1-9]\d* result\(s\) found\b/i, /\bhigher-severity (?:issues|vulnerabilities) detected\b/i, /\b[1-9]\d* Code Findings?\b/i, /^Ran \d+ rules? on \d+ files?: [1-9]\d* findings?/i ],
examples: [ "Total: 3 (HIGH: 2, CRITICAL: 1)", "Found 2 security vulnerability advisories affecting 1 package:", "2 high severity vulnerabilities", "Ran 120 rules on 40 files: 3 findings." ],
suggestion: "Update what is vulnerable, or accept it knowingly."
} ]);
const de = (0, t.fD)("selenium", [ {
id: "selenium-exception",
type: "test-failure",
role: "ambient",
weight: 5.5,
pattern: [ /\b(?:NoSuchElement|StaleElementReference|ElementNotInteractable|ElementClickIntercepted|UnexpectedAlertPresent|NoSuchWindow)(?:Exception|Error)?\b/, /\bno such element: /, /\bstale element reference\b/, /\belement click intercepted\b/, /\bTimeoutException: Message:/ ],
examples: [ "selenium.common.exceptions.NoSuchElementException: Message: no such element: Unable to locate element" ]
}, {
id: "selenium-session",
type: "unknown",
weight: 6,
pattern: [ /\bsession not created\b/i, /\bDevToolsActivePort file doesn't exist\b/i, /\bchromedriver\b.{0,80}\b(?:only supports|unexpectedly exited|not found)\b/i, /\bUnable to obtain (?:driver|browser)\b/i, /\bSessionNotCreatedException\b/i ],
examples: [ "session not created: This version of ChromeDriver only supports Chrome version 119" ]
}, {
id: "wdio-summary",
type: "test-failure",
role: "verdict",
weight: 8.5,
pattern: [ /^Spec Files:\s{1,6}(?:\d+ passed, )?[1-9]\d* failed/i, /^\s{0,6}[1-9]\d*\/\d+ failed \(\d/i, /\bdetox\b.{0,40}\bfailed\b/i ],
examples: [ "Spec Files:      3 passed, 1 failed, 4 total", " 2/40 failed (1m 2s)" ]
} ]);
const le = (0, t.fD)("shell", [ {
id: "shell-command-not-found",
type: "unknown",
weight: 7,
pattern: [ /: (?:line \d+: )?[\w./+-]{1,80}: (?:command )?not found$/, /^[\w./+-]{1,80}: command not found\b/, /: command not found: [\w./+-]{1,80}/, /\bexec: "[^"]{1,120}": (?:executable file not found|stat )/, /\bspawn \S{1,120} ENOENT\b/, /\bis not recognized as (?:an internal or external command|the name of a cmdlet|a name of a cmdlet)/, /\benv: .{1,60}: No such file or directory/, /\b(?:No such command|unknown command|command not found):/ ],
examples: [ "/tmp/x.sh: line 3: kubectx: command not found", "sh: 1: tsx: not found", "Error: spawn pnpm ENOENT", "'make' is not recognized as an internal or external command," ],
suggestion: "Install the tool on this machine, or mend PATH."
}, {
id: "shell-permission-denied",
type: "unknown",
role: "ambient",
weight: 5.5,
pattern: [ /\b[Pp]ermission denied\b(?! \(publickey)/, /\bEACCES\b/, /\bOperation not permitted\b/, /\bEPERM\b/, /\bAccess (?:is|to the path .{1,200} is) denied\b/, /\bmust be (?:run as )?root\b/, /\bUnauthorizedAccessException\b/ ],
examples: [ "./gradlew: Permission denied", "EACCES: permission denied, mkdir '/opt/x'", "Access to the path is denied: Access is denied" ],
suggestion: "Give the file its mode (`git update-index --chmod=+x`) or the user its rights."
}, {
id: "shell-no-such-file",
type: "unknown",
role: "ambient",
weight: 4.5,
pattern: [ /\bNo such file or directory\b/, /\bENOENT\b/, /\bcannot (?:find|open|access|stat) (?:the )?(?:file|path|directory|')/, /\bno such file\b/, /\b[Ff]ile not found\b/, /\bFileNotFoundError\b/, /\bFileNotFoundException\b/, /\b(?:path|file|directory) .{1,120} (?:does not|doesn't) exist\b/, /\bCould not find (?:a )?(?:file|part of the path)\b/, /\bCannot find path\b/, /\bnot a directory\b/ ],
examples: [ "cp: cannot stat 'out/a': No such file or directory", "ENOENT: no such file or directory, open 'a.json'" ],
suggestion: "Something that should exist does not: was an earlier step skipped?"
}, {
id: "shell-broken-script",
type: "unknown",
weight: 6,
pattern: [ /^(?:\S{1,200}: )?(?:-c: )?line \d{1,6}: syntax error/, /: (?:syntax error near unexpected token|unexpected EOF while looking for matching|unbound variable|parameter (?:null or )?not set|bad substitution|\[: (?:too many arguments|unary operator expected)|syntax error: unexpected)/, /^sh: \d+: Syntax error/, /\bbad interpreter\b/, /\bArgument list too long\b/, /\bcannot execute(?: binary file)?: (?:required file not found|Exec format error)/, /\bExec format error\b/, /\bParserError: / ],
examples: [ "run.sh: line 4: syntax error near unexpected token `fi'", "run.sh: line 9: TOKEN: unbound variable", "./tool: cannot execute binary file: Exec format error" ],
suggestion: "Mend the script."
} ]);
const ce = (0, t.fD)("sql", [ {
id: "sqlfluff-finding",
type: "quality-gate",
weight: 8,
pattern: /^L: {1,6}\d+ \| P: {1,6}\d+ \| \w+ \|/,
examples: [ "L:   3 | P:  12 | LT01 | Expected only single space" ]
} ]);
const ue = (0, t.fD)("ssh", [ {
id: "ssh-authentication",
type: "unknown",
weight: 7.5,
pattern: [ /\bPermission denied \((?:publickey|password|keyboard-interactive|gssapi)/, /\bHost key verification failed\b/, /\bssh: unable to authenticate\b/, /\bno supported (?:authentication )?methods (?:remain|available)\b/, /\bREMOTE HOST IDENTIFICATION HAS CHANGED\b/, /\bToo many authentication failures\b/, /\b(?:[Ll]oad key|error in libcrypto|invalid format).{0,120}\b(?:invalid format|error in libcrypto)\b/, /\bssh: no key found\b/ ],
examples: [ "deploy@host.test: Permission denied (publickey,password).", "Host key verification failed.", "ssh: handshake failed: ssh: unable to authenticate, attempted methods [none publickey]", 'Load key "/tmp/key": error in libcrypto' ],
suggestion: "Check the key and what the other side knows of it."
}, {
id: "ssh-connection",
type: "network",
weight: 6,
pattern: [ /\bssh: connect to host \S{1,200} port \d+: /, /\bssh_exchange_identification\b/, /\bkex_exchange_identification\b/, /\bssh: handshake failed: (?!.{0,40}unable to authenticate)/, /\bclient_loop: send disconnect\b/, /\bdial tcp \S{1,80}:22: / ],
examples: [ "ssh: connect to host build.corp port 22: Connection timed out", "kex_exchange_identification: Connection closed by remote host" ],
suggestion: "Run it again; check whether the host is up and lets the runner in."
}, {
id: "rsync-connection",
type: "network",
weight: 7,
pattern: [ /\brsync: connection unexpectedly closed\b/, /\brsync error: (?:error in (?:socket IO|rsync protocol)|timeout in|unexplained error)/, /\brsync: (?:\[\w+\] )?(?:failed to connect|read error|io timeout|safe_read failed)/ ],
examples: [ "rsync: connection unexpectedly closed (0 bytes received so far) [sender]", "rsync error: error in socket IO (code 10) at clientserver.c(139)" ],
suggestion: "Run it again."
} ]);
const pe = (0, t.fD)("storybook", [ {
id: "storybook-build",
type: "unknown",
weight: 7,
pattern: [ /\bSB_(?:BUILDER|CLI|CORE|FRAMEWORK|PREVIEW|RENDERER|FRONTEND|CSF)\w*-?[A-Z]*_\d{4}\b/i, /\bFailed to build (?:the )?(?:preview|manager|storybook)\b/i, /\bCould not build Storybook\b/i, /\bbuild-storybook\b.{0,60}\bfailed\b/i, /\bThe CLI tried to run your .{1,60} script, but the command failed\b/i ],
examples: [ "✖ Failed to build Storybook", "SB_CORE-SERVER_0004 (NoMatchingExportError)" ]
} ]);
const fe = (0, t.fD)("stylelint", [ {
id: "stylelint-finding",
type: "quality-gate",
role: "verdict",
weight: 8.5,
pattern: [ /^\s{0,6}\d+:\d+\s{1,6}✖ {1,3}\S.{3,200}\s[a-z]{2,30}(?:-[a-z]{1,30}){1,6}$/, /\b\d+ (?:source )?problems? \([1-9]\d* errors?\b/ ],
examples: [ '  3:5  ✖  Unexpected unknown property "colr"  property-no-unknown' ]
}, {
id: "stylesheet-compile",
type: "quality-gate",
weight: 6.5,
pattern: [ /\b[\w./-]{1,120}\.(?:scss|sass|less|styl) \d+:\d+ {1,3}(?:root stylesheet|@use|@import|\S{1,60}\(\))/, /\b(?:Name|Parse|File|Syntax|Runtime)Error: .{1,160} in .{0,200}\.(?:less|styl)\b.{0,20} on line \d/, /\bSassError: /, /\bCssSyntaxError: / ],
examples: [ "  a.scss 3:12  root stylesheet", "NameError: variable @gone is undefined in /w/a.less on line 1, column 12:", "SassError: Undefined variable.", "CssSyntaxError: postcss: /w/a.css:3:1: Unknown word" ],
suggestion: "Mend the stylesheet."
} ]);
const ge = (0, t.fD)("swift", [ {
id: "swift-packages",
type: "unknown",
weight: 7,
pattern: [ /\bCould not resolve package dependencies\b/, /\berror: Dependencies could not be resolved\b/, /\bunable to resolve (?:package|dependencies)\b/, /\bFailed to clone repository\b/, /\bpackage .{1,120} is using Swift tools version\b/ ],
examples: [ "xcodebuild: Could not resolve package dependencies:", "error: Dependencies could not be resolved because root depends on 'a' 1.0.0" ]
}, {
id: "swift-lint",
type: "quality-gate",
role: "verdict",
weight: 8.5,
pattern: [ /\bDone linting! Found [1-9]\d* violations?/, /\bSwiftLint found\b/, /\.swift:\d+:\d+: (?:error|warning): .{3,200} Violation: /, /\bSwiftFormat completed\b.{0,60}\b[1-9]\d*\/\d+ files require formatting/, /^\S{1,200}\.swift:\d+:\d+: error: \(\w+\) / ],
examples: [ "Done linting! Found 3 violations, 1 serious in 40 files.", "/w/A.swift:12:1: warning: Line Length Violation: Line should be 120 characters or less" ]
}, {
id: "swift-compile",
type: "quality-gate",
weight: 7.5,
pattern: [ /\berror: (?:type|value of (?:optional )?type|instance method|class|struct|protocol|property|initializer|actor-isolated \w+|main actor-isolated \w+) '.{1,120}' (?:does not|has no|must|is|cannot|requires)\b/, /\berror: (?:cannot (?:find|convert value of type|call value of|assign)|missing (?:argument|return)|no such module|use of (?:unresolved|undeclared)|unterminated string literal|expected declaration|incorrect argument label)\b/ ],
examples: [ "error: type 'Cart' does not conform to protocol 'Sendable'", "error: cannot find 'cart' in scope" ],
suggestion: "Mend the code."
} ]);
const be = (0, t.fD)("tap", [ {
id: "tap-summary",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /^#\s{1,4}(?:fail|failed|not ok)\s{1,6}[1-9]\d*/, /^ℹ fail [1-9]\d*/, /^# failed [1-9]\d* (?:test|of)/, /^Failed [1-9]\d*\/\d+ (?:test|subtest)/, /\bLooks like you failed [1-9]\d* tests?\b/, /^Result: FAIL$/ ],
examples: [ "# fail 2", "ℹ fail 2", "# Looks like you failed 2 tests of 40.", "Result: FAIL" ],
suggestion: "Look at the failing tests."
}, {
id: "tap-not-ok",
type: "test-failure",
weight: 7.5,
pattern: /^\s{0,12}not ok \d+\b(?!.{0,300}# (?:TODO|SKIP))/i,
examples: [ "not ok 12 - adds an item", "    not ok 3 returns 404" ],
counterExamples: [ "not ok 4 - later # TODO not written yet" ]
} ]);
const me = (0, t.fD)("taskcluster", [ {
id: "taskcluster-time-limit",
type: "timeout",
role: "verdict",
weight: 12,
pattern: [ /\bmax run time exceeded\b/, /\bTask timeout after \d+ seconds\b/, /\bForce killing container\b/ ],
examples: [ "[taskcluster:error] Task aborted - max run time exceeded", "Task timeout after 5400 seconds. Force killing container." ],
suggestion: "Find what hangs or grew, or raise the task's maximum."
}, {
id: "taskcluster-no-output",
type: "timeout",
weight: 8,
pattern: [ /\btimed out after \d+ seconds (?:of|with) no output\b/, /\bapplication timed out after \d+ seconds with no output\b/, /\bcommand timed out: \d+ seconds without output\b/ ],
examples: [ "mozprocess timed out after 1000 seconds of no output", "command timed out: 2400 seconds without output running" ]
}, {
id: "taskcluster-exit",
type: "unknown",
role: "consequence",
weight: 1,
pattern: /\bUnsuccessful task run with exit code: \d/,
examples: [ "[taskcluster] Unsuccessful task run with exit code: 1 completed in 12.5 seconds" ]
}, {
id: "taskcluster-lint",
type: "quality-gate",
weight: 9.5,
pattern: /\bTEST-UNEXPECTED-(?:ERROR|WARNING) \| \S{1,200}:\d+(?::\d+)? \| /,
examples: [ "TEST-UNEXPECTED-ERROR | browser/a.js:12:5 | 'gone' is not defined. (eslint/no-undef)" ],
suggestion: "Mend what the linter found."
} ]);
const we = (0, t.fD)("terraform", [ {
id: "terraform-error",
type: "unknown",
weight: 7,
pattern: [ /^[│╷] {0,3}Error: \S/i, /^Error: (?:Reference to undeclared|Inconsistent dependency lock|Missing required (?:argument|provider)|Unsupported (?:argument|block type|attribute)|Invalid (?:provider|resource type|reference)|error (?:creating|reading|updating|deleting) |creating [A-Z]|reading [A-Z]|updating [A-Z]|deleting [A-Z])/i, /\bTerraform exited with code (?![23]\b)[1-9]/i, /\bError acquiring the state lock\b/i, /\bBackend initialization required\b/i, /\bTerraform initialized in an empty directory\b/i, /\bexit status 1 running terraform\b/i ],
examples: [ "│ Error: Missing required argument", "│ Error: creating S3 Bucket (a): BucketAlreadyExists", "Error: Error acquiring the state lock" ]
}, {
id: "terraform-registry",
type: "network",
weight: 8.5,
pattern: [ /\bFailed to (?:query available provider packages|install provider|download module)\b/i, /\bcould not connect to registry\.\S/i, /\bError: Failed to install provider\b/i, /\bError while installing \S{1,160}(?: v\S{1,20})?: (?:could not|error|Get|failed)/i ],
examples: [ "Error: Failed to query available provider packages", "Error while installing hashicorp/aws v5.0.0: could not query provider registry" ],
suggestion: "Run it again."
}, {
id: "terraform-wait",
type: "timeout",
weight: 9,
pattern: [ /\btimeout while waiting for (?:state|resource|plugin)\b/i, /\bWaiter \S{1,60} failed: Max attempts exceeded\b/i, /\bResourceNotReady: exceeded wait attempts\b/i, /\b(?:creating|updating|deleting|waiting for) .{1,200}: (?:context deadline exceeded|timeout while)/i, /\bexceeded (?:max )?wait attempts\b/i ],
examples: [ "Error: timeout while waiting for state to become 'available' (last state: 'creating', timeout: 10m0s)", "Waiter StackCreateComplete failed: Max attempts exceeded" ],
suggestion: "Look at the resource: is it merely slow, or stuck?"
}, {
id: "terraform-quality",
type: "quality-gate",
role: "verdict",
weight: 8.5,
pattern: [ /\bTerraform exited with code 3\b/, /\bterraform fmt\b.{0,80}\b(?:failed|needed|required|-check)/, /\b\d+ issue\(s\) found:/, /\bPassed checks: \d+, Failed checks: [1-9]/, /^Check: "?CKV\w*_\d+/, /\btfsec\b.{0,60}\bproblem/, /\b[1-9]\d* potential problem\(s\) detected\b/, /\bterragrunt hclfmt\b.{0,60}\b(?:failed|invalid)/ ],
examples: [ "3 issue(s) found:", "Passed checks: 40, Failed checks: 2, Skipped checks: 0", "2 potential problem(s) detected." ]
} ]);
const he = (0, t.fD)("timeouts", [ {
id: "timeouts-coreutils",
type: "timeout",
weight: 9,
pattern: /\btimeout: sending signal [A-Z]+ to command\b/,
examples: [ "timeout: sending signal TERM to command 'make'" ],
suggestion: "Find what hangs, or give it more time."
}, {
id: "timeouts-build",
type: "timeout",
role: "verdict",
weight: 9,
pattern: /\b(?:[Bb]uild|[Jj]ob|[Tt]ask|[Ss]tep|[Pp]ipeline|[Ww]orkflow|[Rr]un|[Cc]ommand|[Ss]cript|[Ss]tage|[Dd]eployment|[Aa]ttempt|[Pp]rocess|[Ee]xecution)\b(?!.{0,80}\b(?:[Cc]onnect(?:ion)?|curl|[Rr]ead|[Rr]equest|[Ss]ocket|tcp)\b).{0,60}\b(?:timed out|has timed out|time ?out after|exceeded (?:the |its )?(?:\w+ ){0,4}(?:time ?(?:limit|out)|duration|run ?time))\b/,
examples: [ "Build timed out (after 30 minutes). Marking the build as aborted.", 'The command "make check" timed out', "Build exceeded maximum allowed runtime" ],
counterExamples: [ "0 jobs timed out" ],
suggestion: "Find what hangs or grew, or raise the limit."
}, {
id: "timeouts-retry-action",
type: "timeout",
role: "verdict",
weight: 9,
pattern: /\bFinal attempt failed\. Timeout of \d+ms hit\b/,
examples: [ "##[error]Final attempt failed. Timeout of 600000ms hit" ]
}, {
id: "timeouts-waiting",
type: "timeout",
weight: 6.5,
pattern: [ /\b[Tt]imed? ?out (?:\(\w+\) )?(?:while |when )?(?:waiting|awaiting)\b/i, /\b[Tt]imeout (?:while |when |after .{1,40} )?wait(?:ing|ed)\b/i, /\btimeout occurred after waiting\b/i, /\bgave up waiting\b/i, /\bno (?:new )?output (?:was |has been )?(?:received |seen |produced )?(?:for|in|within) (?:the last )?(?:more than )?\d/i, /\bqueued for (?:more|longer) than \d/i, /\bwaited (?:too long|more than|\d+ ?(?:s|sec|seconds|minutes?))\b.{0,60}\b(?:giving up|failed|timeout|not)\b/i, /\b(?:did not|didn't|never|not|failed to) (?:become|become|became|get|come|start|be)\b.{0,40}\b(?:within|after|in time|in \d+)\b/i ],
examples: [ "Error: Timed out waiting for: http://localhost:3000", "wait-for-it.sh: timeout occurred after waiting 30 seconds for db:5432", "Server did not become ready within 60 seconds" ],
suggestion: "Look at what was waited for: did it start at all?"
}, {
id: "timeouts-deadline",
type: "timeout",
role: "ambient",
weight: 5,
pattern: [ /\b(?:context )?deadline exceeded\b/i, /\bDEADLINE_EXCEEDED\b/i, /\bDeadlineExceeded\b/i ],
examples: [ "rpc error: code = DeadlineExceeded desc = context deadline exceeded" ]
}, {
id: "timeouts-any",
type: "timeout",
role: "ambient",
weight: 4.5,
pattern: [ /\b(?:timed out|time ?out|timeout expired) (?:after|of|in|exceeded)\b.{0,30}\d/i, /\b(?:TimeoutError|TimeoutException|TimeoutExpired)\b/i, /\b(?:exceeded|reached|hit|over)\b.{0,30}\btime ?(?:limit|out)\b/i, /\btime ?(?:limit|out)\b.{0,30}\b(?:exceeded|reached|expired|elapsed)\b/i, /\btook (?:longer than|more than|over|> ?)\s?\d/i, /\bran for too long\b/i, /\bmaximum time\b/i, /\b(?:run|execution|build|job|wall) ?(?:time|clock)\b.{0,20}\bexceeded\b/i, /\bthere was a time ?out\b/i, /\bexceeded (?:the )?max(?:imum)? wait(?:ing)? time\b/i ],
examples: [ "Timed out after 120 seconds", "subprocess.TimeoutExpired: Command hangs", "time limit exceeded" ]
}, {
id: "timeouts-words",
type: "timeout",
role: "ambient",
weight: 2.5,
pattern: /(?:^|[^\w.\\/-])(?:timed ?out|time-?out)\b(?!\s*[=:]\s*[\w"']|[-.]\w|\()/i,
examples: [ "the upload timed out" ],
counterExamples: [ "timeout: 30", "timeout=5", "Building src/timeout.cpp.o", "timeout-minutes" ]
} ]);
const ve = (0, t.fD)("translated", [ {
id: "translated-no-space",
type: "resource-exhaustion",
weight: 9,
pattern: [ /\bist kein Speicherplatz mehr verfügbar\b/, /\bnicht genug Speicherplatz auf dem Datenträger\b/, /\bAucun espace disponible sur le périphérique/, /\bNo queda espacio en el dispositivo\b/, /\bSpazio esaurito sul device\b/, /\bNão há espaço disponível no dispositivo\b/, /\bGeen ruimte meer over op apparaat\b/, /\bBrak miejsca na urządzeniu\b/, /На устройстве не осталось свободного места/, /デバイスに空き領域がありません/, /设备上没有空间/, /장치에 남은 공간이 없음/ ],
examples: [ "cp: kopieren nicht möglich: Auf dem Gerät ist kein Speicherplatz mehr verfügbar", "tar: デバイスに空き領域がありません" ],
suggestion: "Free disk space before the step, or use a larger runner."
}, {
id: "translated-out-of-memory",
type: "resource-exhaustion",
role: "ambient",
weight: 7,
pattern: [ /\bNicht genügend Hauptspeicher verfügbar\b/, /\bNe peut allouer de la mémoire/, /\bNo se pudo asignar memoria\b/, /\bImpossibile allocare memoria\b/, /\bNão foi possível alocar memória\b/, /\bOnvoldoende geheugen beschikbaar\b/, /\bNie można przydzielić pamięci/, /Невозможно выделить память/, /メモリを確保できません/, /无法分配内存/, /메모리를 할당할 수 없습니다/ ],
examples: [ "fork: Nicht genügend Hauptspeicher verfügbar", "bash: fork: 无法分配内存" ],
suggestion: "Use less memory (fewer workers) or a larger runner."
}, {
id: "translated-too-many-files",
type: "resource-exhaustion",
weight: 8,
pattern: [ /\bZu viele offene Dateien\b/, /\bTrop de fichiers ouverts\b/, /\bDemasiados ficheros abiertos\b/, /\bTroppi file aperti\b/, /\bMuitos arquivos abertos\b/, /\bTe veel open bestanden\b/, /\bZa dużo otwartych plików\b/, /Слишком много открытых файлов/, /ファイルを開きすぎです/, /打开的文件过多/, /열린 파일이 너무 많음/ ],
examples: [ "accept: Zu viele offene Dateien", "accept: Слишком много открытых файлов" ],
suggestion: "Raise the limit of open files, or open fewer at once."
}, {
id: "translated-network",
type: "network",
role: "ambient",
weight: 5.5,
pattern: [ /\bVerbindungsaufbau abgelehnt\b/, /\bDie Verbindung wurde vom Kommunikationspartner zurückgesetzt\b/, /\bDie Wartezeit für die Verbindung ist abgelaufen\b/, /\bDas Netzwerk ist nicht erreichbar\b/, /\bKeine Route zum Zielrechner\b/, /\bFehler bei der Namensauflösung\b/, /\bder Zielcomputer die Verbindung verweigerte\b/, /由于目标计算机积极拒绝/, /\bConnexion refusée/, /\bConnexion ré-initialisée par le correspondant\b/, /\bConnexion terminée par expiration du délai\b/, /\bdans la résolution du nom\b/, /\bConexión rehusada\b/, /\bConexión reinicializada por la máquina remota\b/, /\bExpiró el tiempo de conexión/, /\bFallo temporal en la resolución del nombre\b/, /\bConnessione rifiutata\b/, /\bConnessione interrotta dal corrispondente\b/, /\bErrore temporaneo nella risoluzione del nome\b/, /\bConexão recusada\b/, /\bConexão fechada pela outra ponta\b/, /\bVerbinding is geweigerd\b/, /\bPołączenie odrzucone\b/, /\bPołączenie zerwane przez drugą stronę\b/, /В соединении отказано/, /Соединение разорвано другой стороной/, /Временный сбой в разрешении имен/, /接続を拒否されました/, /接続が相手からリセットされました/, /名前解決に一時的に失敗しました/, /连接被对方重设/, /域名解析暂时失败/, /연결이 거부됨/, /상대편이 연결을 끊음/ ],
examples: [ "connect to db.internal port 5432: Verbindungsaufbau abgelehnt", "ping: mirror.internal: Temporärer Fehler bei der Namensauflösung", "connect: Connexion refusée", "[WinError 10061] 由于目标计算机积极拒绝，无法连接。" ],
suggestion: "Run it again; the service or the way to it has a problem."
}, {
id: "translated-git-conflict",
type: "git",
role: "verdict",
weight: 9.5,
pattern: [ /^KONFLIKT \(/, /^CONFLIT \(/, /^CONFLICTO \(/, /^CONFLITTO \(/, /^CONFLITO \(/, /^КОНФЛИКТ \(/, /^冲突（/, /\bAutomatischer Merge fehlgeschlagen\b/, /\bLa fusion automatique a échoué/, /\bFusión automática falló/, /\bMerge automatico fallito\b/, /Сбой автоматического слияния/, /自动合并失败/ ],
examples: [ "KONFLIKT (Inhalt): Merge-Konflikt in a.txt", "La fusion automatique a échoué ; réglez les conflits" ],
suggestion: "Resolve the conflict by hand."
}, {
id: "translated-git-remote",
type: "git",
weight: 6.5,
pattern: [ /\bkonnte nicht auf '.{1,200}' zugreifen: /, /\bDie Gegenseite hat unerwartet abgebrochen\b/, /\bFehler beim Versenden einiger Referenzen nach\b/, /\bKonnte Remote-Referenz .{1,120} nicht finden\b/, /\bimpossible d'accéder à '.{1,200}'/, /\bl'hôte distant a fermé la connexion de manière inattendue\b/, /\bimpossible de pousser des références vers\b/, /\bno es posible acceder a '.{1,200}': /, /\bfalló el empuje de algunas referencias a\b/, /\bimpossibile accedere a '.{1,200}': /, /无法访问 '.{1,200}'：/, /无法推送一些引用到/ ],
examples: [ "Schwerwiegend: konnte nicht auf 'https://git.internal/a/b/' zugreifen: The requested URL returned error: 403", "erreur : impossible de pousser des références vers 'git.internal:a/b'" ],
suggestion: "Look at what the remote answered."
} ]);
const ye = (0, t.fD)("travis", [ {
id: "travis-log-limit",
type: "resource-exhaustion",
weight: 9,
pattern: /\bThe (?:job|log) (?:has )?exceeded the maximum log length\b/,
examples: [ "The job exceeded the maximum log length, and has been terminated." ],
suggestion: "Print less."
}, {
id: "travis-time-limit",
type: "timeout",
role: "verdict",
weight: 12,
pattern: [ /\bThe job exceeded the maximum time limit for jobs/, /\bNo output has been received in the last \d/ ],
examples: [ "The job exceeded the maximum time limit for jobs, and has been terminated.", "No output has been received in the last 10m0s, this potentially indicates a stalled build" ],
suggestion: "Find what hangs or grew, or split the job."
}, {
id: "travis-exit",
type: "unknown",
role: "consequence",
weight: 1,
pattern: [ /^The command ".{0,1500}" (?:failed and )?exited with [1-9]/, /\bYour build has been stopped\b/, /\bDone\. Your build exited with [1-9]/ ],
examples: [ 'The command "make check" exited with 2.', "Done. Your build exited with 1." ]
} ]);
const Pe = (0, t.fD)("typescript", [ {
id: "typescript-error",
type: "quality-gate",
weight: 8.5,
pattern: [ /\berror TS\d{4,5}: /, / TS\d{4,5}: /, /\bTS\d{4,5} \[(?:ERROR|error)\]/ ],
examples: [ "src/a.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'.", "src/a.ts:3:7 - error TS6133: 'x' is declared but its value is never read." ],
suggestion: "Mend the types."
}, {
id: "typescript-summary",
type: "quality-gate",
role: "verdict",
weight: 9,
pattern: [ /^Found \d+ errors? in (?:\d+ files?|the same file|\S+\.tsx?)\b/, /^Found \d+ errors?\. Watching/, /\bsvelte-check found [1-9]\d* errors?\b/, /\bastro check\b.{0,40}\b[1-9]\d* errors?\b/, /^Result \(\d+ files?\):/ ],
examples: [ "Found 3 errors in 2 files.", "svelte-check found 2 errors and 1 warning in 1 file" ],
suggestion: "Mend the types."
}, {
id: "tsd-types",
type: "quality-gate",
weight: 7.5,
pattern: [ /\bParameter type .{1,200} is (?:not|declared)/, /\bArgument of type .{1,200} is not assignable to\b/, /\bis not assignable to (?:type|parameter)\b/, /\bProperty '.{1,80}' does not exist on type\b/ ],
examples: [ "Argument of type '\"a\"' is not assignable to parameter of type 'number'." ]
} ]);
const De = (0, t.fD)("version-managers", [ {
id: "version-managers",
type: "unknown",
weight: 7.5,
pattern: [ /\bNo version is set for (?:command|shim)\b/, /\b(?:nvm|N\/A): version .{1,80} (?:is not yet installed|not found)/, /\bVersion '.{1,40}' not found - try\b/, /\bmise ERROR\b/, /\basdf: /, /\bpyenv: version `.{1,40}' is not installed\b/, /\bStop! \S{1,60} is not available\b/ ],
examples: [ "No version is set for command node", "pyenv: version `3.9.0' is not installed", 'N/A: version "v99" is not yet installed.' ]
} ]);
const Ee = (0, t.fD)("vite", [ {
id: "vite-error",
type: "quality-gate",
weight: 7.5,
pattern: [ /\bRollup failed to resolve import\b/i, /\bCould not resolve (?:entry module|"[^"]{1,120}"|'[^']{1,120}')(?: from|\b)/i, /\bis not exported by "/i, /\[vite(?::[\w-]+)?\](?: \[.{1,40}\])? .{0,40}\b(?:error|failed)/i, /\berror during build:/i, /^\[(?:plugin[: ]|vite-plugin-[\w-]{1,40}\] )/i, /✘ \[ERROR\] (?:Could not resolve|Expected|Unexpected|No matching export|Syntax error|Unterminated|The symbol|Transforming|No loader|Top-level await|"|Cannot (?:use|assign)|Multiple exports|Import )/i, /\bBuild failed with \d+ errors?:/i ],
examples: [ '[vite]: Rollup failed to resolve import "gone" from "/w/src/a.ts".', '✘ [ERROR] Could not resolve "gone"', "Build failed with 1 error:" ],
suggestion: "Mend the code."
}, {
id: "babel-syntax",
type: "quality-gate",
role: "ambient",
weight: 5.5,
pattern: [ /\bSyntaxError: (?:\/|[A-Z]:\\|unknown: |.{1,200}: )?(?:Unexpected token(?!.{0,20} in JSON| .{0,40} is not valid JSON)|Missing semicolon|Unterminated|Identifier '.{1,60}' has already been declared|'.{1,20}' expected|Invalid or unexpected token|Unexpected identifier)/, /^\s*(?:x|×) (?:Expected|Unexpected)\b/ ],
examples: [ "SyntaxError: /w/src/a.js: Unexpected token (3:7)" ],
suggestion: "Mend the syntax."
} ]);
const ke = (0, t.fD)("vitest", [ {
id: "vitest-summary",
type: "test-failure",
role: "verdict",
weight: 9.5,
pattern: [ /^\s{0,8}Tests?(?: Files)?\s{1,4}[1-9]\d* failed\b/, /⎯ Failed (?:Tests|Suites) [1-9]\d* ⎯/, /^\s{0,4}[❯×✗] \S{1,200}\.(?:[cm]?[jt]sx?) \(?\d+ tests? \| [1-9]\d* failed/ ],
examples: [ " Test Files  1 failed | 12 passed (13)", "      Tests  3 failed | 40 passed (43)", "⎯⎯⎯⎯⎯ Failed Tests 2 ⎯⎯⎯⎯⎯" ],
suggestion: "Look at the failing tests."
}, {
id: "vitest-unhandled",
type: "test-failure",
weight: 7,
pattern: [ /\bVitest caught \d+ unhandled errors?\b/, /⎯ Unhandled (?:Errors|Rejection|Error) ⎯/, /\bNo test (?:files|suite) found\b/, /\bError: Test timed out in \d+ms/ ],
examples: [ "Vitest caught 1 unhandled error during the test run.", "Error: Test timed out in 5000ms." ]
} ]);
const Be = (0, t.fD)("webpack", [ {
id: "webpack-error",
type: "quality-gate",
weight: 7.5,
pattern: [ /\bModule not found: (?:Error|Can't resolve)/, /^ERROR in (?:\.\/|\S{1,200}\.\w{1,5})/, /\bModule (?:build|parse) failed\b/, /\bwebpack \S{1,20} compiled with [1-9]\d* errors?\b/, /^(?:ERROR|Error): .{0,60}\bCompiled with \d+ error/ ],
examples: [ "Module not found: Error: Can't resolve './gone' in '/w/src'", "webpack 5.90.0 compiled with 2 errors in 3210 ms", "Module parse failed: Unexpected token (3:7)" ],
suggestion: "Mend the code."
} ]);
const xe = (0, t.fD)("windows-packages", [ {
id: "windows-packages",
type: "unknown",
weight: 7,
pattern: [ /\bThe package was not found with the source\(s\) listed\b/, /\bNo package found matching input criteria\b/, /\bRunning .{1,120} returned exit code \d/, /\bERROR: The running command stopped because\b/, /\bscoop\b.{0,60}\bCouldn't find manifest\b/ ],
examples: [ "ERROR: The running command stopped because the preference variable is set to Stop", "gone not installed. The package was not found with the source(s) listed." ]
}, {
id: "chocolatey-summary",
type: "unknown",
role: "ambient",
weight: 2,
pattern: /\bChocolatey installed \d+\/\d+ packages\. [1-9]\d* packages? failed\b/,
examples: [ "Chocolatey installed 0/1 packages. 1 packages failed." ]
} ]);
const Ce = (0, t.fD)("xcode", [ {
id: "xcode-compile",
type: "quality-gate",
weight: 7.5,
pattern: [ /\.(?:swift|mm?|h):\d+:\d+: (?:fatal )?error: /, /^\s{0,4}❌ {1,3}\/?\S{1,300}:\d+:\d+: /, /\bSwiftCompile normal\b.{0,40}\bfailed/, /\bCommand (?:CompileSwift\w*|SwiftCompile|CompileC|SwiftEmitModule|Ld) failed with a nonzero exit code\b/, /^\s{0,8}(?:CompileC|CompileSwift|Ld|CompileSwiftSources|SwiftCompile|SwiftDriver) \S.{0,300}\(in target\b/ ],
examples: [ "/w/App/A.swift:12:7: error: cannot find 'gone' in scope", "❌  /w/App/A.m:3:9: use of undeclared identifier", "Command SwiftCompile failed with a nonzero exit code" ],
suggestion: "Mend the code."
}, {
id: "xcode-failed",
type: "unknown",
role: "ambient",
weight: 3,
pattern: [ /\*\* (?:BUILD|ARCHIVE|TEST BUILD|EXPORT|ANALYZE|CLEAN) FAILED \*\*/, /\bThe following build commands failed:/ ],
examples: [ "** BUILD FAILED **", "The following build commands failed:" ]
}, {
id: "xcode-tests",
type: "test-failure",
role: "verdict",
weight: 9,
pattern: [ /\*\* TEST (?:EXECUTE )?FAILED \*\*/, /\bExecuted \d+ tests?, with (?:\d+ tests? skipped and )?[1-9]\d* failures?\b/, /^Failing tests:/, /\bTest Suite '.{1,120}' failed at\b/, /\bTest Case '.{1,200}' failed\b/, /^✘ Test run with \d+ tests? .{0,60}failed/ ],
examples: [ "** TEST FAILED **", "Executed 40 tests, with 2 failures (0 unexpected) in 3.2 (3.3) seconds", "Test Case '-[AppTests testAdds]' failed (0.012 seconds)." ],
suggestion: "Look at the failing tests."
}, {
id: "xcode-signing",
type: "unknown",
weight: 9,
pattern: [ /\bNo (?:profiles?|signing certificate|provisioning profile|valid code signing certificates?|account)\b.{0,120}\b(?:found|for)\b/, /\brequires a (?:development team|provisioning profile)\b/, /\bCode ?[Ss]ign(?:ing)? (?:error|failed|is required)/, /\berrSecInternalComponent\b/, /\bUser interaction is not allowed\b/, /\bsecurity: SecKeychain\w*: /, /\bProvisioning profile\b.{0,120}\b(?:expired|doesn't|does not)\b/, /\bCommand CodeSign failed\b/ ],
examples: [ "error: No profiles for 'org.acme.app' were found", 'error: Signing for "App" requires a development team.', "Command CodeSign failed with a nonzero exit code" ],
suggestion: "Check certificates, profiles and the keychain of the runner."
}, {
id: "xcode-environment",
type: "unknown",
weight: 8,
pattern: [ /\bxcodebuild: error: /i, /\bxcrun: error: /i, /\bxcode-select: error: /i, /\bUnable to find a (?:device|destination) matching\b/i, /\bis not installed\. Please download and install the platform\b/i, /\bscheme .{1,80} (?:does not exist|is not currently configured)/i, /\bUnable to boot\b.{0,40}\b(?:device|simulator)\b/i, /\bno such module '/i ],
examples: [ "xcodebuild: error: Unable to find a destination matching the provided destination specifier", 'xcrun: error: unable to find utility "notarytool"' ],
suggestion: "Choose an Xcode and a destination that this image has."
} ]);
const Qe = (0, t.fD)("yarn", [ {
id: "yarn-lock-out-of-sync",
type: "quality-gate",
role: "verdict",
weight: 9.5,
pattern: [ /\bYour lockfile needs to be updated\b/, /\bThe lockfile would have been (?:modified|created) by this install\b/, /\bYN0028\b/ ],
examples: [ "error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.", "➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden." ],
suggestion: "Run `yarn install` and commit the lock file."
}, {
id: "yarn-network",
type: "network",
weight: 8.5,
pattern: [ /\berror An unexpected error occurred: "https?:.{1,300}: (?:E[A-Z]+|Request failed|tunneling|connect|getaddrinfo)/, /\bThere appears to be trouble with your network connection\. Retrying/, /\bYN0001\b.{0,80}\b(?:RequestError|Timeout|ECONN|ETIMEDOUT|ENOTFOUND)/, /\bYN0035\b.{0,120}\b(?:5\d\d|429)\b/, /\berror Error: https?:.{1,200}(?:ETIMEDOUT|ECONNRESET|5\d\d)/ ],
examples: [ 'error An unexpected error occurred: "https://registry.corp/left-pad: ETIMEDOUT".', "➤ YN0001: │ RequestError: getaddrinfo EAI_AGAIN registry.corp" ],
suggestion: "Run it again; the registry or the way to it has a problem."
}, {
id: "yarn-configuration",
type: "unknown",
weight: 7.5,
pattern: [ /^error (?:Couldn't find (?:package|any versions|the binary)|Command ".{1,80}" not found|Found incompatible module|The engine "|Package ".{1,80}" refers to a non-existing|Received malformed response|Invalid (?:package|version)|Missing list of packages)/, /\bYN00(?:27|35|36|41|50|62|66|78|82|86|91)\b/, /\bUsage Error: /, /\bThis project's package\.json defines "packageManager"/, /\bInternal Error: .{1,200}: (?:This package doesn't seem to be present|No candidates found)/ ],
examples: [ 'error Couldn\'t find package "left-pad" on the "npm" registry.', 'error Command "verify" not found.', "Usage Error: The nearest package directory does not seem to be part of the project" ]
} ]);
const Re = (0, t.fD)("yocto", [ {
id: "yocto-task",
type: "unknown",
weight: 7,
pattern: [ /^ERROR: (?:\S{1,120} do_(?!fetch)\w+: |Task \(?\S{1,200}do_\w+\)? failed|Nothing (?:R?PROVIDES|can be done)|ParseError at|No recipes available|Execution of ')/, /\bdo_\w+: (?:Function failed|oe_runmake failed|QA Issue)/ ],
examples: [ "ERROR: acme-1.0-r0 do_compile: oe_runmake failed", "ERROR: Nothing PROVIDES 'gone'" ]
}, {
id: "yocto-fetch",
type: "network",
weight: 9,
pattern: [ /\bFetcher failure\b/, /\bBitbake Fetcher Error\b/, /\bFetchError\('Unable to fetch URL\b/ ],
examples: [ "ERROR: acme-1.0-r0 do_fetch: Bitbake Fetcher Error: NetworkAccess" ],
suggestion: "Run it again; keep a mirror of the sources."
} ]);
const Te = (0, t.fD)("zig", [ {
id: "zig-nim-crystal",
type: "quality-gate",
weight: 7.5,
pattern: [ /\.(?:zig|nim|cr|d|adb|ads|elm|gleam|pas|vala|vhdl?|sv|v)(?::\d+:\d+|\(\d+(?:, ?\d+)?\)):? (?:[Ee]rror)\b/, /^-- [A-Z ]{4,40} -{3,} \S{1,120}\.elm/, /^Error in \S{1,200}\.cr:\d+/, /\berror: the following (?:build )?command (?:failed|exited)/ ],
examples: [ "a.zig:12:7: error: use of undeclared identifier 'gone'", "-- TYPE MISMATCH ---------- src/A.elm", "a.nim(12, 7) Error: undeclared identifier: 'gone'" ]
}, {
id: "zig-tests",
type: "test-failure",
weight: 8,
pattern: [ /^\d+ passed; (?:\d+ skipped; )?[1-9]\d* failed\./, /\bthe following test command failed with exit code\b/, /\berror: '?test\.\S{1,80}'? failed/ ],
examples: [ "40 passed; 0 skipped; 2 failed.", "error: the following test command failed with exit code 1:" ]
} ]);
const Ie = [ ...eA, ...nA, ...AA, ...ye, ...w, ...tA, ...bA, ...me, ...c, ...g, ...f, ...le, ...PA, ...he, ...TA, ...lA, ...V, ...Z, ...FA, ...Qe, ..._A, ...b, ...R, ...SA, ...Pe, ...H, ...GA, ...p, ...fe, ...fA, ...Be, ...Ee, ...i, ...IA, ...ue, ...pe, ...XA, ...xA, ...mA, ...ke, ...BA, ...cA, ...l, ...be, ...gA, ...UA, ...C, ...de, ...jA, ...zA, ...x, ...KA, ...YA, ...WA, ...re, ...CA, ...JA, ...uA, ...vA, ...kA, ...oA, ...ae, ...hA, ...h, ...pA, ...Ce, ...ge, ...P, ...M, ...r, ...N, ...ZA, ...rA, ...iA, ...W, ...ie, ...m, ...L, ...HA, ...qA, ...QA, ...oe, ...RA, ...E, ...Re, ...EA, ...y, ...d, ...u, ...ee, ...te, ...ne, ...B, ...OA, ...$A, ...S, ...F, ...aA, ...MA, ...VA, ...wA, ...NA, ...DA, ...Te, ...T, ...k, ...yA, ...sA, ...we, ...o, ...v, ...s, ...Ae, ...a, ...dA, ...xe, ...LA, ...De, ...Q, ...I, ...D, ...se, ...ce, ...O, ...ve, ...$, ...K, ...j, ...J ];
},
18253: (A, e, n) => {
n.d(e, {
compilePattern: () => compilePattern
});
var t = n(2856);
const r = 4e3;
function compilePattern(A, e) {
const n = t.L3.compile(A, e ? t.L3.CASE_INSENSITIVE : 0);
return {
source: A,
flags: e ? "i" : "",
test: A => n.test(A.slice(0, r))
};
}
},
69511: (A, e, n) => {
n.d(e, {
EO: () => runGit,
HU: () => a,
_K: () => gitEnvironment,
t1: () => streamGit
});
var t = n(73024);
var r = n(48161);
var i = n(76760);
var o = n(19473);
async function runGit(A) {
const e = [];
await streamGit(A, A => void e.push(A));
return Buffer.concat(e);
}
function streamGit(A, e) {
const {gitDir: n, args: r, env: i, signal: d} = A;
return new Promise((l, c) => {
const {spawn: u} = process.getBuiltinModule("node:child_process");
const p = u("git", [ ...a, ...r ], {
env: gitEnvironment(n, i),
windowsHide: true,
...d && {
signal: d
}
});
let f = "";
p.stdout.on("data", e);
p.stderr.on("data", A => {
if (f.length < s) f += A.toString("utf8");
});
p.on("error", A => c((0, o.$N)(A) === "ENOENT" ? noGit() : A));
p.on("close", (A, e) => {
if (A === 0) l(); else c(failed(r, f.trim() || `it ended with ${e ?? A}`));
});
p.stdin.on("error", () => undefined);
if (A.inputFile) (0, t.createReadStream)(A.inputFile, {
start: A.offset ?? 0
}).pipe(p.stdin); else p.stdin.end(A.input ?? "");
});
}
const a = [ "--no-pager", "--no-optional-locks", ...[ "-c", `core.hooksPath=${r.devNull}` ], ...[ "-c", "core.fsmonitor=false" ], ...[ "-c", "protocol.allow=never" ], ...[ "-c", "gc.auto=0" ], ...[ "-c", "maintenance.auto=false" ] ];
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
GIT_CONFIG_GLOBAL: r.devNull,
GIT_TERMINAL_PROMPT: "0",
GIT_NO_LAZY_FETCH: "1",
GIT_NO_REPLACE_OBJECTS: "1",
...e
};
}
const absoluteFolders = A => A.split(i.delimiter).filter(A => i.isAbsolute(A)).join(i.delimiter);
const s = 2e3;
const failed = (A, e) => new o.fk("git-failed", `git ${A[0]} failed: ${e}. Check the repository with "git fsck".`);
const noGit = () => new o.yo("Git state needs the program git: it is not on PATH. Install git, or use a folder without a repository.");
},
3414: (A, e, n) => {
n.d(e, {
Bs: () => commandFileVariables,
Q3: () => publishCommandFiles,
_4: () => s,
hi: () => createCommandFiles,
zX: () => readCommandFiles
});
var t = n(73024);
var r = n(76760);
var i = n(19473);
var o = n(2637);
const a = 64 * 1024 * 1024;
const s = 1024 * 1024;
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
const e = Object.fromEntries(c.map(e => [ e, r.join(A, e) ]));
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
e.push(`Unable to process file command '${n}' successfully. ${(0, i.bD)(A)}`);
return "";
}
};
const parse = (A, n) => {
const {entries: t, problem: r} = (0, o.Hl)(n, {
unnamed: A !== "output"
});
if (r === undefined) return {
entries: t,
text: endLine(n)
};
e.push(`Unable to process file command '${A}' successfully. ${r}`);
return {
entries: t,
text: (0, o.Rd)(t)
};
};
const n = parse("output", read("output"));
const t = parse("env", read("env"));
parse("state", read("state"));
const r = read("path", {
needed: false
});
const a = read("summary", {
needed: false,
atMost: s + 1
});
for (const A of t.entries.keys()) {
if (A === "" || A.toUpperCase() === d) t.entries.delete(A);
}
return {
published: {
outputs: n.entries,
env: t.entries,
path: (0, o.Rr)(r),
summary: a
},
problems: e,
texts: {
output: n.text,
env: t.text,
path: endLine(r),
summary: a
}
};
}
function publishCommandFiles(A, e) {
for (const [n, r] of Object.entries(A.texts)) {
const A = e[n];
if (A !== undefined && r !== "") (0, t.appendFileSync)(A, r);
}
}
function endLine(A) {
return A === "" || A.endsWith("\n") ? A : `${A}\n`;
}
function readText(A, {atMost: e = a, needed: n = true} = {}) {
let r;
try {
r = (0, t.openSync)(A, t.constants.O_RDONLY | (t.constants.O_NONBLOCK ?? 0));
} catch (A) {
if ((0, i.$N)(A) === "ENOENT" || (0, i.$N)(A) === "ENOTDIR") return "";
throw A;
}
try {
const A = (0, t.fstatSync)(r);
if (A.isDirectory() && !n) return "";
if (!A.isFile()) throw new Error("It is no longer a regular file");
if (A.size > a) throw new Error(`It has ${A.size} bytes, more than ${a}`);
const i = Buffer.alloc(Math.min(A.size, e));
return decode(i.subarray(0, (0, t.readSync)(r, i)));
} finally {
(0, t.closeSync)(r);
}
}
function decode(A) {
if (A[0] === 255 && A[1] === 254) return new TextDecoder("utf-16le").decode(A);
if (A[0] === 254 && A[1] === 255) return new TextDecoder("utf-16be").decode(A);
return (new TextDecoder).decode(A);
}
},
96327: (A, e, n) => {
n.d(e, {
Bd: () => formatAnywhere,
RM: () => parseCommand,
fE: () => formatCommand,
tJ: () => inert,
z3: () => isBlank,
zN: () => isRegistered
});
const t = new Set([ "add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group", "notice", "remove-matcher", "save-state", "set-env", "set-output", "stop-commands", "warning" ]);
const r = [ [ "\r", "%0D" ], [ "\n", "%0A" ] ];
const i = [ ...r, [ ":", "%3A" ], [ ",", "%2C" ] ];
const o = [ [ ";", "%3B" ], ...r, [ "]", "%5D" ] ];
const a = /^(?:[^\S\uFEFF]|\u0085)*/;
function unescapeText(A, e) {
let n = A;
for (const [A, t] of e) n = n.replaceAll(t, A);
return n.replaceAll("%25", "%");
}
function escapeText(A, e) {
let n = A.replaceAll("%", "%25");
for (const [A, t] of e) n = n.replaceAll(A, t);
return n;
}
const isRegistered = A => t.has(A);
function parseCommand(A, e = isRegistered) {
return parseNewForm(A, e) ?? parseOldForm(A, e);
}
function parseNewForm(A, e) {
const n = A.replace(a, "");
if (!n.startsWith("::")) return undefined;
const t = n.indexOf("::", 2);
if (t < 0) return undefined;
const [o, s] = splitOnce(n.slice(2, t), " ");
if (!e(o.toLowerCase())) return undefined;
return {
name: o,
properties: parseProperties(s.trim(), ",", i),
data: unescapeText(n.slice(t + 2), r)
};
}
function parseOldForm(A, e) {
const n = A.indexOf("##[");
const t = n < 0 ? -1 : A.indexOf("]", n);
if (t < 0) return undefined;
const [r, i] = splitOnce(A.slice(n + 3, t), " ");
if (!e(r.toLowerCase())) return undefined;
return {
name: r,
properties: parseProperties(i, ";", o),
data: unescapeText(A.slice(t + 1), o)
};
}
function splitOnce(A, e) {
const n = A.indexOf(e);
return n < 0 ? [ A, "" ] : [ A.slice(0, n), A.slice(n + 1) ];
}
function parseProperties(A, e, n) {
const t = new Map;
for (const r of A.split(e)) {
const [, A, e] = /^=*([^=]+)=+(.+)$/s.exec(r) ?? [];
if (A && e) t.set(A.toLowerCase(), unescapeText(e, n));
}
return t;
}
function formatCommand(A, e = "", n = []) {
const t = [ ...n ].map(([A, e]) => `${A}=${escapeText(e, i)}`).join(",");
return `::${A}${t === "" ? "" : ` ${t}`}::${escapeText(e, r)}`;
}
function formatAnywhere(A, e) {
return `##[${A}]${escapeText(e, o)}`;
}
function inert(A) {
return A.replace(/[\r\n]+/g, " ").replace(a, A => A.replaceAll(/[^ \t]/g, " ")).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [");
}
function isBlank(A) {
return a.exec(A)?.[0] === A;
}
},
76044: (A, e, n) => {
n.r(e);
n.d(e, {
LEDGER_REF: () => s,
createGitRefStore: () => createGitRefStore
});
var t = n(51455);
var r = n(76760);
var i = n(19473);
var o = n(69511);
var a = n(40102);
const s = "refs/rerail/ledger";
const d = "entries/";
const l = "rerail <rerail@users.noreply.github.com>";
const c = 60;
const u = 50;
const p = 3e3;
const f = 2e4;
const g = 64 * 2 ** 20;
function createGitRefStore(A) {
return new RefStore(A);
}
class RefStore {
#r;
#i;
#o;
#a=false;
#s;
constructor(A) {
this.#r = A;
this.#i = r.join(A.folder, "ledger.git");
this.#o = r.join(A.folder, "requests");
}
async put(A, e) {
return (await this.putAll(new Map([ [ A, e ] ]))).get(A) === true;
}
async get(A) {
return (await this.snapshot()).get(A);
}
async list() {
const A = [ ...(await this.snapshot()).values() ];
return A.sort((A, e) => timeOf(A) - timeOf(e)).slice(-f);
}
async snapshot() {
this.#s ??= await this.#d();
return this.#s.texts;
}
async refresh() {
this.#s = await this.#d();
}
async putAll(A) {
for (const [e, n] of A) (0, a.x)(e, n);
let e;
let n = new Set;
for (let t = 0; t < c; t += 1) {
this.#s ??= await this.#d();
const {head: r, texts: i} = this.#s;
const isOurs = e => n.has(e) && i.get(e) === A.get(e);
const o = [ ...A ].filter(([A]) => !i.has(A));
if (o.length === 0) return new Map([ ...A.keys() ].map(A => [ A, isOurs(A) ]));
try {
n = new Set([ ...n, ...o.map(([A]) => A) ]);
const e = await this.#l(r, o);
this.#s = {
head: e,
texts: new Map([ ...i, ...o ])
};
return new Map([ ...A.keys() ].map(A => [ A, o.some(([e]) => e === A) || isOurs(A) ]));
} catch (A) {
e = A;
if (!await this.#c(A, t)) break;
}
}
throw e;
}
async replace(A, e, n) {
(0, a.x)(A, n);
let t;
for (let r = 0; r < c; r += 1) {
this.#s ??= await this.#d();
const {head: i, texts: o} = this.#s;
if (o.get(A) === n) return true;
if (o.get(A) !== e) return false;
try {
this.#s = {
head: await this.#l(i, [ [ A, n ] ]),
texts: new Map([ ...o, [ A, n ] ])
};
return true;
} catch (A) {
t = A;
if (!await this.#c(A, r)) break;
}
}
throw t;
}
async #c(A, e) {
const {clock: n, random: t, signal: r} = this.#r;
this.#s = undefined;
if (isDenied(A)) return false;
await n.sleep(t() * Math.min(u * 2 ** e, p), r);
return r?.aborted !== true;
}
async requests() {
const A = await (0, t.readFile)(this.#o, "utf8").catch(() => "");
return [ ...A.matchAll(/=> Send header: (?:GET|POST) /g) ].length;
}
async #u(A, e) {
const {url: n, token: t, signal: r} = this.#r;
try {
return await (0, o.EO)({
gitDir: this.#i,
args: A,
...e === undefined ? {} : {
input: e
},
env: environment(n, t, this.#o),
signal: r
});
} catch (A) {
const e = t === undefined ? (0, i.bD)(A) : (0, i.bD)(A).replaceAll(t, "***");
throw new i.fk("git-failed", e, {
cause: A
});
}
}
async #d() {
if (!this.#a) {
await (0, t.rm)(this.#i, {
recursive: true,
force: true
});
await (0, t.mkdir)(this.#i, {
recursive: true,
mode: 448
});
await this.#u([ "init", "--quiet", "--bare", this.#i ]);
this.#a = true;
}
const {url: A} = this.#r;
let e;
for (let n = 0; n < 4; n += 1) {
try {
const e = `+${s}:${s}`;
await this.#u([ "fetch", "--quiet", "--no-tags", "--depth=1", "--no-write-fetch-head", A, e ]);
const n = (await this.#u([ "rev-parse", "--verify", `${s}^{commit}` ])).toString().trim();
return {
head: n,
texts: await this.#p(n)
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
async #p(A) {
const e = (await this.#u([ "ls-tree", "-r", "-l", "-z", A, d ])).toString();
const n = e.split("\0").flatMap(A => {
const [, e, n, t, r] = /^\d+ (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(A) ?? [];
const i = e === "blob" && r?.endsWith(".json") && Number(t) <= a.F;
return i ? [ {
sha: n,
size: Number(t),
key: r.slice(d.length, -5)
} ] : [];
});
let t = 0;
const r = n.filter(({size: A}) => {
t += A;
return t <= g;
});
if (r.length === 0) return new Map;
const i = await this.#u([ "cat-file", "--batch" ], r.map(({sha: A}) => `${A}\n`).join(""));
const o = new Map;
let s = 0;
for (const {key: A, size: e} of r) {
const n = i.indexOf(10, s) + 1;
o.set(A, i.subarray(n, n + e).toString("utf8"));
s = n + e + 1;
}
return o;
}
async #l(A, e) {
const n = Math.floor(this.#r.clock.now() / 1e3);
const t = e.map(([A]) => A).join(", ").slice(0, 200);
const r = "refs/rerail/draft";
const i = [ ...[ `commit ${r}`, `committer ${l} ${n} +0000`, data(t) ], ...A === undefined ? [] : [ `from ${A}` ], ...e.flatMap(([A, e]) => [ `M 100644 inline ${d}${A}.json`, data(e) ]), "done\n" ].join("\n");
await this.#u([ "fast-import", "--quiet", "--force", "--done" ], i);
const o = (await this.#u([ "rev-parse", "--verify", r ])).toString().trim();
const a = `--force-with-lease=${s}:${A ?? ""}`;
await this.#u([ "push", "--quiet", a, this.#r.url, `${o}:${s}` ]);
return o;
}
}
const data = A => `data ${Buffer.byteLength(A)}\n${A}`;
const isAbsent = A => /couldn't find remote ref/.test((0, i.bD)(A));
const isDenied = A => /\b(?:401|403|404)\b|Authentication failed|not found|does not appear to be a git|could not read Username/i.test((0, 
i.bD)(A)) && !/\b429\b/.test((0, i.bD)(A));
function timeOf(A) {
const e = /"at":"([^"]{10,40})"/.exec(A)?.[1];
return e === undefined ? 0 : Date.parse(e) || 0;
}
function environment(A, e, n) {
const t = /^https?:/.test(A);
const r = [ ...t ? [ [ "protocol.http.allow", "always" ], [ "protocol.https.allow", "always" ] ] : [], ...t ? [] : [ [ "protocol.file.allow", "always" ] ], [ "http.followRedirects", "false" ], [ "credential.helper", "" ], [ "http.lowSpeedLimit", "1" ], [ "http.lowSpeedTime", "60" ] ];
if (e !== undefined && t) {
const n = Buffer.from(`x-access-token:${e}`).toString("base64");
r.push([ `http.${new URL(A).origin}/.extraheader`, `Authorization: basic ${n}` ]);
}
const i = [ "SSL_CERT_FILE", "SSL_CERT_DIR", "https_proxy", "HTTPS_PROXY", "http_proxy", "no_proxy", "NO_PROXY" ];
return {
...Object.fromEntries(i.flatMap(A => process.env[A] ? [ [ A, process.env[A] ] ] : [])),
GIT_CONFIG_COUNT: String(r.length),
...Object.fromEntries(r.flatMap(([A, e], n) => [ [ `GIT_CONFIG_KEY_${n}`, A ], [ `GIT_CONFIG_VALUE_${n}`, e ] ])),
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
const r = validate52;
const i = {
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
const a = Object.prototype.hasOwnProperty;
const s = {
enum: [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ]
};
function validate54(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: r = A, dynamicAnchors: i = {}} = {}) {
let o = null;
let a = 0;
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
allowedValues: s.enum
}
} ];
return false;
}
validate54.errors = o;
return a === 0;
}
validate54.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate56(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: r = A, dynamicAnchors: i = {}} = {}) {
let o = null;
let a = 0;
const s = validate56.evaluated;
if (s.dynamicProps) {
s.props = undefined;
}
if (s.dynamicItems) {
s.items = undefined;
}
if (a === 0) {
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
return a === 0;
}
validate56.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate58(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: r = A, dynamicAnchors: i = {}} = {}) {
let o = null;
let a = 0;
const s = validate58.evaluated;
if (s.dynamicProps) {
s.props = undefined;
}
if (s.dynamicItems) {
s.items = undefined;
}
if (a === 0) {
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
return a === 0;
}
validate58.evaluated = {
dynamicProps: false,
dynamicItems: false
};
const d = {
enum: [ "DOCS", "STANDARD", "HEAVY" ]
};
function validate60(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: r = A, dynamicAnchors: i = {}} = {}) {
let o = null;
let a = 0;
const s = validate60.evaluated;
if (s.dynamicProps) {
s.props = undefined;
}
if (s.dynamicItems) {
s.items = undefined;
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
return a === 0;
}
validate60.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate62(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: r = A, dynamicAnchors: i = {}} = {}) {
let o = null;
let a = 0;
const s = validate62.evaluated;
if (s.dynamicProps) {
s.props = undefined;
}
if (s.dynamicItems) {
s.items = undefined;
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
if (a === 0) {
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
return a === 0;
}
validate62.evaluated = {
dynamicProps: false,
dynamicItems: false
};
const l = {
enum: [ "RETRY", "RESUME", "SKIP", "ROLLBACK", "MANUAL" ]
};
function validate65(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: r = A, dynamicAnchors: i = {}} = {}) {
let o = null;
let a = 0;
const s = validate65.evaluated;
if (s.dynamicProps) {
s.props = undefined;
}
if (s.dynamicItems) {
s.items = undefined;
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
return a === 0;
}
validate65.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate68(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: r = A, dynamicAnchors: i = {}} = {}) {
let o = null;
let a = 0;
const s = validate68.evaluated;
if (s.dynamicProps) {
s.props = undefined;
}
if (s.dynamicItems) {
s.items = undefined;
}
if (a === 0) {
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
return a === 0;
}
validate68.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate64(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: r = A, dynamicAnchors: i = {}} = {}) {
let o = null;
let a = 0;
const s = validate64.evaluated;
if (s.dynamicProps) {
s.props = undefined;
}
if (s.dynamicItems) {
s.items = undefined;
}
if (a === 0) {
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
const n = a;
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
if (n === a) {
if (A.strategy !== undefined) {
const n = a;
if (!validate65(A.strategy, {
instancePath: e + "/strategy",
parentData: A,
parentDataProperty: "strategy",
rootData: r,
dynamicAnchors: i
})) {
o = o === null ? validate65.errors : o.concat(validate65.errors);
a = o.length;
}
var d = n === a;
} else {
var d = true;
}
if (d) {
if (A.tries !== undefined) {
const n = a;
if (!validate62(A.tries, {
instancePath: e + "/tries",
parentData: A,
parentDataProperty: "tries",
rootData: r,
dynamicAnchors: i
})) {
o = o === null ? validate62.errors : o.concat(validate62.errors);
a = o.length;
}
var d = n === a;
} else {
var d = true;
}
if (d) {
if (A.waitMs !== undefined) {
const n = a;
if (!validate68(A.waitMs, {
instancePath: e + "/waitMs",
parentData: A,
parentDataProperty: "waitMs",
rootData: r,
dynamicAnchors: i
})) {
o = o === null ? validate68.errors : o.concat(validate68.errors);
a = o.length;
}
var d = n === a;
} else {
var d = true;
}
if (d) {
if (A.scale !== undefined) {
const n = a;
if (!validate56(A.scale, {
instancePath: e + "/scale",
parentData: A,
parentDataProperty: "scale",
rootData: r,
dynamicAnchors: i
})) {
o = o === null ? validate56.errors : o.concat(validate56.errors);
a = o.length;
}
var d = n === a;
} else {
var d = true;
}
if (d) {
if (A.only !== undefined) {
const n = a;
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
var d = n === a;
} else {
var d = true;
}
if (d) {
if (A.lanes !== undefined) {
let n = A.lanes;
const t = a;
if (a === t) {
if (n && typeof n == "object" && !Array.isArray(n)) {
const A = a;
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
if (A === a) {
if (n.DOCS !== undefined) {
const A = a;
if (!validate65(n.DOCS, {
instancePath: e + "/lanes/DOCS",
parentData: n,
parentDataProperty: "DOCS",
rootData: r,
dynamicAnchors: i
})) {
o = o === null ? validate65.errors : o.concat(validate65.errors);
a = o.length;
}
var l = A === a;
} else {
var l = true;
}
if (l) {
if (n.STANDARD !== undefined) {
const A = a;
if (!validate65(n.STANDARD, {
instancePath: e + "/lanes/STANDARD",
parentData: n,
parentDataProperty: "STANDARD",
rootData: r,
dynamicAnchors: i
})) {
o = o === null ? validate65.errors : o.concat(validate65.errors);
a = o.length;
}
var l = A === a;
} else {
var l = true;
}
if (l) {
if (n.HEAVY !== undefined) {
const A = a;
if (!validate65(n.HEAVY, {
instancePath: e + "/lanes/HEAVY",
parentData: n,
parentDataProperty: "HEAVY",
rootData: r,
dynamicAnchors: i
})) {
o = o === null ? validate65.errors : o.concat(validate65.errors);
a = o.length;
}
var l = A === a;
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
var d = t === a;
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
return a === 0;
}
validate64.evaluated = {
props: true,
dynamicProps: false,
dynamicItems: false
};
function validate82(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: r = A, dynamicAnchors: i = {}} = {}) {
let o = null;
let a = 0;
const s = validate82.evaluated;
if (s.dynamicProps) {
s.props = undefined;
}
if (s.dynamicItems) {
s.items = undefined;
}
if (a === 0) {
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
return a === 0;
}
validate82.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate81(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: r = A, dynamicAnchors: i = {}} = {}) {
let o = null;
let a = 0;
const s = validate81.evaluated;
if (s.dynamicProps) {
s.props = undefined;
}
if (s.dynamicItems) {
s.items = undefined;
}
if (a === 0) {
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
const n = a;
if (!validate82(A[t], {
instancePath: e + "/" + t,
parentData: A,
parentDataProperty: t,
rootData: r,
dynamicAnchors: i
})) {
o = o === null ? validate82.errors : o.concat(validate82.errors);
a = o.length;
}
var d = n === a;
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
return a === 0;
}
validate81.evaluated = {
items: true,
dynamicProps: false,
dynamicItems: false
};
function validate53(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: r = A, dynamicAnchors: i = {}} = {}) {
let s = null;
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
if (!a.call(o.properties, n)) {
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
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate54.errors : s.concat(validate54.errors);
d = s.length;
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
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate56.errors : s.concat(validate56.errors);
d = s.length;
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
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate58.errors : s.concat(validate58.errors);
d = s.length;
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
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate60.errors : s.concat(validate60.errors);
d = s.length;
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
var p = t === d;
} else {
var p = true;
}
if (p) {
if (n.maxTries !== undefined) {
const A = d;
if (!validate62(n.maxTries, {
instancePath: e + "/options/maxTries",
parentData: n,
parentDataProperty: "maxTries",
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate62.errors : s.concat(validate62.errors);
d = s.length;
}
var p = A === d;
} else {
var p = true;
}
if (p) {
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
var p = A === d;
} else {
var p = true;
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
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate64.errors : s.concat(validate64.errors);
d = s.length;
}
var f = n === d;
} else {
var f = true;
}
if (f) {
if (A["test-failure"] !== undefined) {
const n = d;
if (!validate64(A["test-failure"], {
instancePath: e + "/policy/plans/test-failure",
parentData: A,
parentDataProperty: "test-failure",
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate64.errors : s.concat(validate64.errors);
d = s.length;
}
var f = n === d;
} else {
var f = true;
}
if (f) {
if (A["quality-gate"] !== undefined) {
const n = d;
if (!validate64(A["quality-gate"], {
instancePath: e + "/policy/plans/quality-gate",
parentData: A,
parentDataProperty: "quality-gate",
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate64.errors : s.concat(validate64.errors);
d = s.length;
}
var f = n === d;
} else {
var f = true;
}
if (f) {
if (A["resource-exhaustion"] !== undefined) {
const n = d;
if (!validate64(A["resource-exhaustion"], {
instancePath: e + "/policy/plans/resource-exhaustion",
parentData: A,
parentDataProperty: "resource-exhaustion",
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate64.errors : s.concat(validate64.errors);
d = s.length;
}
var f = n === d;
} else {
var f = true;
}
if (f) {
if (A.network !== undefined) {
const n = d;
if (!validate64(A.network, {
instancePath: e + "/policy/plans/network",
parentData: A,
parentDataProperty: "network",
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate64.errors : s.concat(validate64.errors);
d = s.length;
}
var f = n === d;
} else {
var f = true;
}
if (f) {
if (A.git !== undefined) {
const n = d;
if (!validate64(A.git, {
instancePath: e + "/policy/plans/git",
parentData: A,
parentDataProperty: "git",
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate64.errors : s.concat(validate64.errors);
d = s.length;
}
var f = n === d;
} else {
var f = true;
}
if (f) {
if (A.unknown !== undefined) {
const n = d;
if (!validate64(A.unknown, {
instancePath: e + "/policy/plans/unknown",
parentData: A,
parentDataProperty: "unknown",
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate64.errors : s.concat(validate64.errors);
d = s.length;
}
var f = n === d;
} else {
var f = true;
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
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate81.errors : s.concat(validate81.errors);
d = s.length;
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
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate81.errors : s.concat(validate81.errors);
d = s.length;
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
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate81.errors : s.concat(validate81.errors);
d = s.length;
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
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate82.errors : s.concat(validate82.errors);
d = s.length;
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
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate62.errors : s.concat(validate62.errors);
d = s.length;
}
var m = A === d;
} else {
var m = true;
}
if (m) {
if (n.resumes !== undefined) {
const A = d;
if (!validate62(n.resumes, {
instancePath: e + "/made/resumes",
parentData: n,
parentDataProperty: "resumes",
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate62.errors : s.concat(validate62.errors);
d = s.length;
}
var m = A === d;
} else {
var m = true;
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
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate68.errors : s.concat(validate68.errors);
d = s.length;
}
var w = A === d;
} else {
var w = true;
}
if (w) {
if (n.lastTryMs !== undefined) {
const A = d;
if (!validate68(n.lastTryMs, {
instancePath: e + "/time/lastTryMs",
parentData: n,
parentDataProperty: "lastTryMs",
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate68.errors : s.concat(validate68.errors);
d = s.length;
}
var w = A === d;
} else {
var w = true;
}
if (w) {
if (n.budgetMs !== undefined) {
const A = d;
if (!validate68(n.budgetMs, {
instancePath: e + "/time/budgetMs",
parentData: n,
parentDataProperty: "budgetMs",
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate68.errors : s.concat(validate68.errors);
d = s.length;
}
var w = A === d;
} else {
var w = true;
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
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate81.errors : s.concat(validate81.errors);
d = s.length;
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
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate82.errors : s.concat(validate82.errors);
d = s.length;
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
rootData: r,
dynamicAnchors: i
})) {
s = s === null ? validate81.errors : s.concat(validate81.errors);
d = s.length;
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
validate53.errors = s;
return d === 0;
}
validate53.evaluated = {
props: true,
dynamicProps: false,
dynamicItems: false
};
function validate97(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: r = A, dynamicAnchors: i = {}} = {}) {
let o = null;
let a = 0;
const s = validate97.evaluated;
if (s.dynamicProps) {
s.props = undefined;
}
if (s.dynamicItems) {
s.items = undefined;
}
if (a === 0) {
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
const n = a;
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
if (n === a) {
if (A.strategy !== undefined) {
const n = a;
if (!validate65(A.strategy, {
instancePath: e + "/strategy",
parentData: A,
parentDataProperty: "strategy",
rootData: r,
dynamicAnchors: i
})) {
o = o === null ? validate65.errors : o.concat(validate65.errors);
a = o.length;
}
var d = n === a;
} else {
var d = true;
}
if (d) {
if (A.why !== undefined) {
const n = a;
if (!validate82(A.why, {
instancePath: e + "/why",
parentData: A,
parentDataProperty: "why",
rootData: r,
dynamicAnchors: i
})) {
o = o === null ? validate82.errors : o.concat(validate82.errors);
a = o.length;
}
var d = n === a;
} else {
var d = true;
}
if (d) {
if (A.rule !== undefined) {
const n = a;
if (!validate82(A.rule, {
instancePath: e + "/rule",
parentData: A,
parentDataProperty: "rule",
rootData: r,
dynamicAnchors: i
})) {
o = o === null ? validate82.errors : o.concat(validate82.errors);
a = o.length;
}
var d = n === a;
} else {
var d = true;
}
if (d) {
if (A.refused !== undefined) {
let n = A.refused;
const t = a;
if (a === t) {
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
const s = a;
if (a === s) {
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
const n = a;
if (!validate65(A.strategy, {
instancePath: e + "/refused/" + t + "/strategy",
parentData: A,
parentDataProperty: "strategy",
rootData: r,
dynamicAnchors: i
})) {
o = o === null ? validate65.errors : o.concat(validate65.errors);
a = o.length;
}
var c = n === a;
} else {
var c = true;
}
if (c) {
if (A.reason !== undefined) {
const n = a;
if (!validate82(A.reason, {
instancePath: e + "/refused/" + t + "/reason",
parentData: A,
parentDataProperty: "reason",
rootData: r,
dynamicAnchors: i
})) {
o = o === null ? validate82.errors : o.concat(validate82.errors);
a = o.length;
}
var c = n === a;
} else {
var c = true;
}
if (c) {
if (A.why !== undefined) {
const n = a;
if (!validate82(A.why, {
instancePath: e + "/refused/" + t + "/why",
parentData: A,
parentDataProperty: "why",
rootData: r,
dynamicAnchors: i
})) {
o = o === null ? validate82.errors : o.concat(validate82.errors);
a = o.length;
}
var c = n === a;
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
var l = s === a;
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
var d = t === a;
} else {
var d = true;
}
if (d) {
if (A.tries !== undefined) {
const n = a;
if (!validate62(A.tries, {
instancePath: e + "/tries",
parentData: A,
parentDataProperty: "tries",
rootData: r,
dynamicAnchors: i
})) {
o = o === null ? validate62.errors : o.concat(validate62.errors);
a = o.length;
}
var d = n === a;
} else {
var d = true;
}
if (d) {
if (A.scale !== undefined) {
const n = a;
if (!validate56(A.scale, {
instancePath: e + "/scale",
parentData: A,
parentDataProperty: "scale",
rootData: r,
dynamicAnchors: i
})) {
o = o === null ? validate56.errors : o.concat(validate56.errors);
a = o.length;
}
var d = n === a;
} else {
var d = true;
}
if (d) {
if (A.waitMs !== undefined) {
const n = a;
if (!validate68(A.waitMs, {
instancePath: e + "/waitMs",
parentData: A,
parentDataProperty: "waitMs",
rootData: r,
dynamicAnchors: i
})) {
o = o === null ? validate68.errors : o.concat(validate68.errors);
a = o.length;
}
var d = n === a;
} else {
var d = true;
}
if (d) {
if (A.expectedMinutes !== undefined) {
const n = a;
if (!validate68(A.expectedMinutes, {
instancePath: e + "/expectedMinutes",
parentData: A,
parentDataProperty: "expectedMinutes",
rootData: r,
dynamicAnchors: i
})) {
o = o === null ? validate68.errors : o.concat(validate68.errors);
a = o.length;
}
var d = n === a;
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
return a === 0;
}
validate97.evaluated = {
props: true,
dynamicProps: false,
dynamicItems: false
};
const c = {
enum: [ "restore", "retry", "resume", "skip", "hand-over", "re-run", "comment", "open-issue", "nominate", "revert", "capture", "fast-forward", "clean-up" ]
};
function validate109(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: r = A, dynamicAnchors: i = {}} = {}) {
let o = null;
let a = 0;
const s = validate109.evaluated;
if (s.dynamicProps) {
s.props = undefined;
}
if (s.dynamicItems) {
s.items = undefined;
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
return a === 0;
}
validate109.evaluated = {
dynamicProps: false,
dynamicItems: false
};
const u = new RegExp("^[a-z0-9-]{8,64}$", "u");
const p = new RegExp("^[A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+){0,7}$", "u");
const f = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
function validate52(A, {instancePath: e = "", parentData: n, parentDataProperty: t, rootData: r = A, dynamicAnchors: o = {}} = {}) {
let a = null;
let s = 0;
const d = validate52.evaluated;
if (d.dynamicProps) {
d.props = undefined;
}
if (d.dynamicItems) {
d.items = undefined;
}
const l = s;
let c = false;
let g = null;
const b = s;
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
if (a === null) {
a = [ A ];
} else {
a.push(A);
}
s++;
} else {
if (A.kind !== undefined) {
const n = s;
if ("plan" !== A.kind) {
const A = {
instancePath: e + "/kind",
schemaPath: "#/oneOf/0/properties/kind/const",
keyword: "const",
params: {
allowedValue: "plan"
}
};
if (a === null) {
a = [ A ];
} else {
a.push(A);
}
s++;
}
var m = n === s;
} else {
var m = true;
}
if (m) {
if (A.situation !== undefined) {
const n = s;
if (!validate53(A.situation, {
instancePath: e + "/situation",
parentData: A,
parentDataProperty: "situation",
rootData: r,
dynamicAnchors: o
})) {
a = a === null ? validate53.errors : a.concat(validate53.errors);
s = a.length;
}
var m = n === s;
} else {
var m = true;
}
if (m) {
if (A.plan !== undefined) {
const n = s;
if (!validate97(A.plan, {
instancePath: e + "/plan",
parentData: A,
parentDataProperty: "plan",
rootData: r,
dynamicAnchors: o
})) {
a = a === null ? validate97.errors : a.concat(validate97.errors);
s = a.length;
}
var m = n === s;
} else {
var m = true;
}
}
}
}
}
var w = b === s;
if (w) {
c = true;
g = 0;
var h = {};
h.kind = true;
h.situation = true;
h.plan = true;
}
const v = s;
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
if (a === null) {
a = [ A ];
} else {
a.push(A);
}
s++;
} else {
if (A.kind !== undefined) {
const n = s;
if ("intent" !== A.kind) {
const A = {
instancePath: e + "/kind",
schemaPath: "#/oneOf/1/properties/kind/const",
keyword: "const",
params: {
allowedValue: "intent"
}
};
if (a === null) {
a = [ A ];
} else {
a.push(A);
}
s++;
}
var y = n === s;
} else {
var y = true;
}
if (y) {
if (A.act !== undefined) {
const n = s;
if (!validate109(A.act, {
instancePath: e + "/act",
parentData: A,
parentDataProperty: "act",
rootData: r,
dynamicAnchors: o
})) {
a = a === null ? validate109.errors : a.concat(validate109.errors);
s = a.length;
}
var y = n === s;
} else {
var y = true;
}
if (y) {
if (A.why !== undefined) {
const n = s;
if (!validate82(A.why, {
instancePath: e + "/why",
parentData: A,
parentDataProperty: "why",
rootData: r,
dynamicAnchors: o
})) {
a = a === null ? validate82.errors : a.concat(validate82.errors);
s = a.length;
}
var y = n === s;
} else {
var y = true;
}
}
}
}
}
var w = v === s;
if (w && c) {
c = false;
g = [ g, 1 ];
} else {
if (w) {
c = true;
g = 1;
if (h !== true) {
h = h || {};
h.kind = true;
h.act = true;
h.why = true;
}
}
const n = s;
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
if (a === null) {
a = [ A ];
} else {
a.push(A);
}
s++;
} else {
if (A.kind !== undefined) {
const n = s;
if ("act" !== A.kind) {
const A = {
instancePath: e + "/kind",
schemaPath: "#/oneOf/2/properties/kind/const",
keyword: "const",
params: {
allowedValue: "act"
}
};
if (a === null) {
a = [ A ];
} else {
a.push(A);
}
s++;
}
var P = n === s;
} else {
var P = true;
}
if (P) {
if (A.act !== undefined) {
const n = s;
if (!validate109(A.act, {
instancePath: e + "/act",
parentData: A,
parentDataProperty: "act",
rootData: r,
dynamicAnchors: o
})) {
a = a === null ? validate109.errors : a.concat(validate109.errors);
s = a.length;
}
var P = n === s;
} else {
var P = true;
}
if (P) {
if (A.done !== undefined) {
const n = s;
if (typeof A.done !== "boolean") {
const A = {
instancePath: e + "/done",
schemaPath: "#/oneOf/2/properties/done/type",
keyword: "type",
params: {
type: "boolean"
}
};
if (a === null) {
a = [ A ];
} else {
a.push(A);
}
s++;
}
var P = n === s;
} else {
var P = true;
}
if (P) {
if (A.why !== undefined) {
const n = s;
if (!validate82(A.why, {
instancePath: e + "/why",
parentData: A,
parentDataProperty: "why",
rootData: r,
dynamicAnchors: o
})) {
a = a === null ? validate82.errors : a.concat(validate82.errors);
s = a.length;
}
var P = n === s;
} else {
var P = true;
}
if (P) {
if (A.checkpoint !== undefined) {
let n = A.checkpoint;
const t = s;
if (s === t) {
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
if (a === null) {
a = [ A ];
} else {
a.push(A);
}
s++;
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
if (a === null) {
a = [ A ];
} else {
a.push(A);
}
s++;
}
}
var P = t === s;
} else {
var P = true;
}
if (P) {
if (A.durationMs !== undefined) {
const n = s;
if (!validate68(A.durationMs, {
instancePath: e + "/durationMs",
parentData: A,
parentDataProperty: "durationMs",
rootData: r,
dynamicAnchors: o
})) {
a = a === null ? validate68.errors : a.concat(validate68.errors);
s = a.length;
}
var P = n === s;
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
var w = n === s;
if (w && c) {
c = false;
g = [ g, 2 ];
} else {
if (w) {
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
const n = s;
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
if (a === null) {
a = [ A ];
} else {
a.push(A);
}
s++;
} else {
if (A.kind !== undefined) {
const n = s;
if ("end" !== A.kind) {
const A = {
instancePath: e + "/kind",
schemaPath: "#/oneOf/3/properties/kind/const",
keyword: "const",
params: {
allowedValue: "end"
}
};
if (a === null) {
a = [ A ];
} else {
a.push(A);
}
s++;
}
var D = n === s;
} else {
var D = true;
}
if (D) {
if (A.outcome !== undefined) {
let n = A.outcome;
const t = s;
if (!(n === "recovered" || n === "skipped" || n === "failed")) {
const A = {
instancePath: e + "/outcome",
schemaPath: "#/oneOf/3/properties/outcome/enum",
keyword: "enum",
params: {
allowedValues: i.oneOf[3].properties.outcome.enum
}
};
if (a === null) {
a = [ A ];
} else {
a.push(A);
}
s++;
}
var D = t === s;
} else {
var D = true;
}
if (D) {
if (A.failures !== undefined) {
let n = A.failures;
const t = s;
if (s === t) {
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
if (a === null) {
a = [ A ];
} else {
a.push(A);
}
s++;
} else {
var E = true;
const A = n.length;
for (let t = 0; t < A; t++) {
let A = n[t];
const i = s;
if (s === i) {
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
if (a === null) {
a = [ A ];
} else {
a.push(A);
}
s++;
} else {
if (A.type !== undefined) {
const n = s;
if (!validate54(A.type, {
instancePath: e + "/failures/" + t + "/type",
parentData: A,
parentDataProperty: "type",
rootData: r,
dynamicAnchors: o
})) {
a = a === null ? validate54.errors : a.concat(validate54.errors);
s = a.length;
}
var k = n === s;
} else {
var k = true;
}
if (k) {
if (A.signature !== undefined) {
const n = s;
if (!validate58(A.signature, {
instancePath: e + "/failures/" + t + "/signature",
parentData: A,
parentDataProperty: "signature",
rootData: r,
dynamicAnchors: o
})) {
a = a === null ? validate58.errors : a.concat(validate58.errors);
s = a.length;
}
var k = n === s;
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
if (a === null) {
a = [ A ];
} else {
a.push(A);
}
s++;
}
}
var E = i === s;
if (!E) {
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
if (a === null) {
a = [ A ];
} else {
a.push(A);
}
s++;
}
}
var D = t === s;
} else {
var D = true;
}
if (D) {
if (A.tries !== undefined) {
const n = s;
if (!validate62(A.tries, {
instancePath: e + "/tries",
parentData: A,
parentDataProperty: "tries",
rootData: r,
dynamicAnchors: o
})) {
a = a === null ? validate62.errors : a.concat(validate62.errors);
s = a.length;
}
var D = n === s;
} else {
var D = true;
}
if (D) {
if (A.lostMs !== undefined) {
const n = s;
if (!validate68(A.lostMs, {
instancePath: e + "/lostMs",
parentData: A,
parentDataProperty: "lostMs",
rootData: r,
dynamicAnchors: o
})) {
a = a === null ? validate68.errors : a.concat(validate68.errors);
s = a.length;
}
var D = n === s;
} else {
var D = true;
}
}
}
}
}
}
}
var w = n === s;
if (w && c) {
c = false;
g = [ g, 3 ];
} else {
if (w) {
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
if (a === null) {
a = [ A ];
} else {
a.push(A);
}
s++;
validate52.errors = a;
return false;
} else {
s = l;
if (a !== null) {
if (l) {
a.length = l;
} else {
a = null;
}
}
}
if (s === 0) {
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
const n = s;
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
var B = n === s;
} else {
var B = true;
}
if (B) {
if (A.key !== undefined) {
let n = A.key;
const t = s;
if (s === t) {
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
if (!p.test(n)) {
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
var B = t === s;
} else {
var B = true;
}
if (B) {
if (A.at !== undefined) {
let n = A.at;
const t = s;
if (s === t) {
if (typeof n === "string") {
if (!f.test(n)) {
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
var B = t === s;
} else {
var B = true;
}
if (B) {
if (A.repository !== undefined) {
const n = s;
if (!validate58(A.repository, {
instancePath: e + "/repository",
parentData: A,
parentDataProperty: "repository",
rootData: r,
dynamicAnchors: o
})) {
a = a === null ? validate58.errors : a.concat(validate58.errors);
s = a.length;
}
var B = n === s;
} else {
var B = true;
}
if (B) {
if (A.runId !== undefined) {
const n = s;
if (!validate58(A.runId, {
instancePath: e + "/runId",
parentData: A,
parentDataProperty: "runId",
rootData: r,
dynamicAnchors: o
})) {
a = a === null ? validate58.errors : a.concat(validate58.errors);
s = a.length;
}
var B = n === s;
} else {
var B = true;
}
if (B) {
if (A.attempt !== undefined) {
let n = A.attempt;
const t = s;
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
if (s === t) {
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
var B = t === s;
} else {
var B = true;
}
if (B) {
if (A.jobKey !== undefined) {
const n = s;
if (!validate58(A.jobKey, {
instancePath: e + "/jobKey",
parentData: A,
parentDataProperty: "jobKey",
rootData: r,
dynamicAnchors: o
})) {
a = a === null ? validate58.errors : a.concat(validate58.errors);
s = a.length;
}
var B = n === s;
} else {
var B = true;
}
if (B) {
if (A.commit !== undefined) {
const n = s;
if (!validate58(A.commit, {
instancePath: e + "/commit",
parentData: A,
parentDataProperty: "commit",
rootData: r,
dynamicAnchors: o
})) {
a = a === null ? validate58.errors : a.concat(validate58.errors);
s = a.length;
}
var B = n === s;
} else {
var B = true;
}
if (B) {
if (A.stage !== undefined) {
const n = s;
if (!validate82(A.stage, {
instancePath: e + "/stage",
parentData: A,
parentDataProperty: "stage",
rootData: r,
dynamicAnchors: o
})) {
a = a === null ? validate82.errors : a.concat(validate82.errors);
s = a.length;
}
var B = n === s;
} else {
var B = true;
}
if (B) {
if (A.kind !== undefined) {
let n = A.kind;
const t = s;
if (!(n === "plan" || n === "intent" || n === "act" || n === "end")) {
validate52.errors = [ {
instancePath: e + "/kind",
schemaPath: "#/properties/kind/enum",
keyword: "enum",
params: {
allowedValues: i.properties.kind.enum
}
} ];
return false;
}
var B = t === s;
} else {
var B = true;
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
validate52.errors = a;
d.props = h;
return s === 0;
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
const isLedgerLine = A => r(A);
},
40102: (A, e, n) => {
n.d(e, {
F: () => t,
x: () => checkLedgerText
});
const t = 256 * 1024;
const r = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+){0,7}$/;
const i = 300;
function checkLedgerText(A, e) {
if (A.length > i || !r.test(A)) throw new RangeError(`Not a key of a ledger: ${A.slice(0, 80)}`);
const n = Buffer.byteLength(e);
if (n > t) throw new RangeError(`A line of a ledger has ${n} bytes, ${t} at most.`);
}
},
50014: (A, e, n) => {
n.d(e, {
Bb: () => apply,
t2: () => recorded
});
var t = n(19473);
const r = {
RETRY: [ "restore", "retry" ],
RESUME: [ "resume" ],
SKIP: [ "skip" ],
ROLLBACK: [ "nominate" ],
MANUAL: [ "hand-over" ]
};
const i = new Set([ "restore" ]);
async function apply(A, e, n, t) {
const o = r[A.strategy].filter(A => e[A] || !i.has(A));
const a = o.every(A => e[A]) ? o : [ "hand-over" ];
let s = {
done: true
};
for (const r of a) {
const i = e[r];
if (!i) return {
done: false,
why: `nothing here can do "${r}"`
};
s = await perform(r, i, {
key: `${t}/${r}`,
why: A.why
}, n);
if (!s.done) break;
}
return s;
}
async function perform(A, e, n, t) {
const {key: r, why: i} = n;
const a = await t.record(r, {
kind: "intent",
act: A,
why: i
});
if (!a) {
const i = await t.find(r, "act");
if (i) return outcomeOf(i);
const a = e.resolve ? await e.resolve(n) : {
done: false,
why: o
};
if (a) return settle(A, n, a, t);
}
return settle(A, n, await attempt(e, n), t);
}
async function recorded(A, e, n, r) {
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
const {result: n, durationMs: t, ...o} = await r();
const a = t === undefined ? {} : {
durationMs: Math.round(t)
};
await settle(e, i, {
done: true,
...o,
...a
}, A);
return n;
} catch (n) {
await settle(e, i, {
done: false,
why: (0, t.bD)(n)
}, A);
throw n;
}
}
const o = "it was begun before, and whether it was done is unknown; rerail does not do it twice";
async function attempt(A, e) {
try {
return await A.run(e);
} catch (A) {
return {
done: false,
why: (0, t.bD)(A)
};
}
}
async function settle(A, {key: e, why: n}, t, r) {
await r.record(e, {
kind: "act",
act: A,
why: n,
...t
});
return t;
}
const outcomeOf = ({done: A, why: e, checkpoint: n, durationMs: t}) => ({
done: A,
...e === undefined ? {} : {
why: e
},
...n === undefined ? {} : {
checkpoint: n
},
...t === undefined ? {} : {
durationMs: t
}
});
},
68214: (A, e, n) => {
n.d(e, {
TG: () => withEarlier,
_l: () => findEarlier,
xD: () => recordName
});
var t = n(19473);
var r = n(60245);
const i = 10;
const recordName = A => `job-a${A.attempt}-${A.jobKey}`;
async function findEarlier({identity: A, debug: e, unauthenticated: n, store: o}) {
if (A.attempt <= 1) return fresh("first-attempt", "this is the first attempt");
if (e) return fresh("debug-logging", "the run was re-run with debug logging, so everything runs");
if (n !== undefined) {
return fresh("unauthenticated", `${n}, so only checkpoints authenticated by the input "checkpoint-key" are used`, true);
}
const a = Math.max(1, A.attempt - i);
for (let e = A.attempt - 1; e >= a; e -= 1) {
try {
const n = await o.getRecord(recordName({
...A,
attempt: e
}));
if (n === undefined) continue;
const t = (0, r.u9)(n);
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
const r = new Set(t.map(({name: A}) => A));
return [ ...t, ...[ ...n.values() ].filter(({name: A}) => !r.has(A)) ];
}
const fresh = (A, e, n = false) => ({
found: false,
reason: A,
why: e,
alarming: n
});
const isOurs = (A, e, n) => A.jobKey === e.jobKey && A.attempt === n && A.runId === e.runId && A.repository === e.repository;
},
77595: (A, e, n) => {
n.d(e, {
b: () => r,
findUnfilteredDownload: () => findUnfilteredDownload
});
var t = n(14006);
const r = 'pattern: "!rerail-*"';
function findUnfilteredDownload(A) {
for (const {where: e, steps: n} of A) {
const A = n.find(takesAll);
if (A) return {
what: A.uses ?? a,
where: e
};
}
return undefined;
}
const i = /^actions\/download-artifact@/i;
const o = /^actions\/upload-artifact\/merge@/i;
const a = "gh run download";
function takesAll({uses: A = "", run: e, with: n}) {
if (e !== undefined) return commandTakesAll(e);
const t = n.pattern ?? "";
if (o.test(A)) return matchesRerail(t);
if (!i.test(A) || isOtherRun(n["run-id"] ?? "")) return false;
const r = [ n.name, n["artifact-ids"] ].some(A => (A ?? "").trim() !== "");
return !r && matchesRerail(t);
}
const isOtherRun = A => A.trim() !== "" && !A.includes("github.run_id");
function commandTakesAll(A) {
const e = A.replaceAll(/\\\r?\n/g, " ").split(/\r?\n|;|&&|\|\|/);
return e.some(A => /^\s*gh\s+run\s+download\b/.test(A) && !/\s(?:-n|--name|-p|--pattern)\b/.test(A));
}
const s = [ "rerail-checkpoint_ci-build-0a1b2c3d_a1_stage-0a1b2c3d_0123456789abcdef_0a1b2c3d.tar.zst", "rerail-record_ci-build-0a1b2c3d_job-a1-ci-build-0a1b2c3d_0.json" ];
function matchesRerail(A) {
const e = A.trim();
if (e === "") return true;
const n = e.indexOf("${{");
if (n >= 0) {
const A = e.slice(0, n).replace(/[*?[{!(+@\\].*$/s, "");
return s.some(e => e.startsWith(A) || A === "");
}
try {
const A = t(e, {
dot: false
});
return s.some(e => A(e));
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
const r = [ "started", "completed", "failed", "skipped", "fast-forwarded", "rolled-back" ];
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
const i = 8 * 1024 * 1024;
function parseObject(A) {
if (A.length > i) return undefined;
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
const isFingerprint = A => isObject(A) && [ "os", "arch", "home", "user", "workspace" ].every(e => isText(A[e])) && isAbsentOr(isText)(A.libc) && isTextMap(A.tools);
const isSkipBlocker = A => isObject(A) && isText(A.reason) && isText(A.why);
function isStageRecord(A) {
if (!isObject(A) || A.version !== t) return false;
const e = {
name: isText,
attempt: isAbsentOr(isCount),
order: isCount,
state: A => r.includes(A),
script: isHash,
environment: isTextMap,
fingerprint: isAbsentOr(isFingerprint),
commit: isAbsentOr(isText),
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
const {repository: r, runId: i, jobKey: o} = A;
const {commit: a, order: s} = e;
return {
...r === undefined ? {} : {
repository: r
},
...i === undefined ? {} : {
runId: i
},
jobKey: o,
...a === undefined ? {} : {
commit: a
},
attempt: t,
sequence: s * 2,
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
const {outcome: e, title: n, tries: r} = A;
const i = (0, t.uM)(A);
const o = i?.failure;
const a = `"${n}"`;
if (A.cancelled) return {
level: "notice",
text: `${a} was ended by the runner.${goesOn(A)}`
};
if (!i || !o) return {
level: "error",
text: `${a} failed: ${A.stopped ?? "for an unknown reason"}.`
};
const s = o.evidence[0]?.text;
const d = [ ...(0, t.xS)(i), (0, t.Vj)(o, i.exitCode) ].join(", ") + (s === undefined ? "" : `: ${s}`);
const l = (0, t.LH)(i);
if (e === "recovered") {
return {
level: "notice",
text: `${a} ${l} and passed on try ${r.length} (${d})`
};
}
if (e === "skipped") {
return {
level: "warning",
text: `${a} ${l} and was skipped, because it is optional (${d})`
};
}
const c = i.exitCode || 1;
const u = (0, t.Dx)(A, o, i.exitCode);
return {
level: "error",
text: `Process completed with exit code ${c}. ${a} ${l} (${d}).${u === undefined ? "" : ` Not retried: ${u}.`}${goesOn(A)} ${(0, 
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
const r = /^(?:general-(?:error|exception|script-tools)|make-failed|monorepo-failed|package-script-failed|npm-lifecycle|msbuild-command-failed|.*-exit)$/;
const i = 127;
const o = 126;
function causeOf(A, e) {
if (A.type !== "unknown") return undefined;
const n = A.evidence.find(A => !r.test(A.rule))?.rule;
if (n !== undefined) return t[n] ?? n.replaceAll("-", " ");
if (e === i) return "command not found";
return e === o ? "command cannot be executed" : undefined;
}
},
43416: (A, e, n) => {
n.d(e, {
fastForwardNotice: () => fastForwardNotice,
fastForwardSummary: () => fastForwardSummary
});
var t = n(62403);
var r = n(34902);
const fastForwardNotice = ({stage: A, attempt: e, durationMs: n}) => `Stage "${A}" did not run: it passed in attempt ${e}${n === undefined ? "" : ` (${(0, 
t.a3)(n)})`}, and rerail restored what it left.`;
const fastForwardSummary = ({stage: A, attempt: e, checkpoint: n}) => `${(0, r.ti)(A)} did not run: ${(0, 
r.Ic)(`fast-forwarded from attempt ${e}, checkpoint ${n}.`)}\n`;
},
34902: (A, e, n) => {
n.d(e, {
CS: () => prose,
DV: () => codeBlock,
Ic: () => inertMarkdown,
KH: () => tableCode,
ti: () => inlineCode,
xR: () => tableCell
});
const inertMarkdown = A => inertText(A).trim();
const inertText = A => A.replace(/\p{Cc}+/gu, " ").replace(/[\\`*_{}[\]<>()#+!|~&]/g, A => `\\${A}`).replace(/@/g, "@​");
function inlineCode(A) {
const e = A.replace(/\p{Cc}+/gu, " ").trim();
const n = Math.max(0, ...[ ...e.matchAll(/`+/g) ].map(([A]) => A.length));
const t = "`".repeat(n + 1);
const r = e.startsWith("`") || e.endsWith("`") || e === "" ? " " : "";
return `${t}${r}${e}${r}${t}`;
}
function prose(A) {
const e = A.split(/`([^`\n]+)`/);
return e.map((A, e) => e % 2 === 1 ? inlineCode(A) : inertText(A)).join("").trim();
}
function codeBlock(A, e = 200) {
const n = A.map(A => A.replace(/\p{Cc}+/gu, " ").slice(0, e));
const t = Math.max(2, ...n.flatMap(A => [ ...A.matchAll(/`+/g) ].map(([A]) => A.length)));
const r = "`".repeat(t + 1);
return [ `${r}text`, ...n, r ].join("\n");
}
const tableCell = A => inertMarkdown(A);
const tableCode = A => inlineCode(A).replaceAll("|", "\\|");
},
93703: (A, e, n) => {
n.r(e);
n.d(e, {
replayMarkdown: () => replayMarkdown,
replayText: () => replayText
});
var t = n(34902);
const r = 50;
function replayText(A) {
const e = A.decided.slice(0, r).map(cellsOf);
const n = i.map((A, n) => Math.max(A.length, ...e.map(A => A[n].length)));
const line = A => A.map((A, e) => A.padEnd(n[e])).join("  ").trimEnd();
return [ ...summary(A), "", line(i), ...e.map(line), ...more(A) ].join("\n");
}
function replayMarkdown(A) {
const e = A.decided.slice(0, r).map(A => `| ${cellsOf(A).map(t.Ic).join(" | ")} |`);
const n = [ `| ${i.join(" | ")} |`, `|${i.map(() => "---").join("|")}|` ];
return [ `### rerail in ${(0, t.Ic)(A.repository)}`, "", ...summary(A).map(A => `- ${A}`), "", ...n, ...e, ...more(A) ].join("\n");
}
const i = [ "run", "workflow", "branch", "cause", "decision", "in fact", "minutes" ];
const o = {
saved: "a re-run passed",
spent: "a re-run failed, too",
wrong: "a re-run passed after all",
right: "a re-run failed, too",
open: ""
};
const cellsOf = ({run: A, attempt: e, workflow: n, branch: t, type: r, act: i, leftAlone: a, verdict: s, minutes: d}) => [ `${A}/${e}`, n.replace(".github/workflows/", ""), t ?? "", r ?? "", a === null ? i : `left alone: ${a}`, o[s], String(d) ].map(A => A.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ").slice(0, 60));
function summary({repository: A, since: e, runs: n, failed: t, decided: r, totals: i, unread: o}) {
return [ `${A} since ${e.slice(0, 10)}: ${n} runs, ${t} of them failed at least once (${r.length} failed attempts)`, `rerail would have started ${i.reruns} re-runs, asked a person ${i.asked} times and left ${i.leftAlone} alone`, `saved: ${i.saved} re-runs that people started by hand, ${i.savedMinutes} minutes sooner; spent: ${i.spentMinutes} machine minutes`, `wrong: ${i.wrong}; nobody knows how a re-run would have ended: ${i.open}`, ...o > 0 ? [ `${o} attempts could not be read` ] : [] ];
}
const more = ({decided: A}) => A.length > r ? [ `… and ${A.length - r} more` ] : [];
},
92906: (A, e, n) => {
n.d(e, {
JO: () => r,
KL: () => runSummary,
P6: () => runComment,
Pl: () => headline,
Q_: () => issueMarker,
jJ: () => runIssue,
runText: () => runText
});
var t = n(34902);
const r = "\x3c!-- rerail --\x3e";
const issueMarker = A => `\x3c!-- rerail:signature=${A} --\x3e`;
const i = 65536;
const o = 10;
const a = 200;
const s = {
timeout: "timeout",
"test-failure": "failing tests",
"quality-gate": "quality gate",
"resource-exhaustion": "exhausted resources",
network: "network error",
git: "git error",
unknown: "unknown cause"
};
function headline(A, e) {
const {failed: n} = A.counts;
const t = `${n} of ${A.counts.jobs} jobs failed`;
if (A.leftAlone) return `left alone: ${A.leftAlone.why}`;
if (e?.failed !== undefined) return `${t}, and rerail could not act: ${e.failed}`;
switch (A.act) {
case "rerun-failed-jobs":
case "rerun-job":
return `${t}; GitHub runs them again, nothing for you to do`;

case "rerun-all":
return "GitHub runs all jobs again, nothing for you to do";

case "wait":
return `${t}; rerail waits until ${clock(A.notBefore)} UTC, because something is down`;

case "ask":
return A.strategy === "ROLLBACK" ? `${t}; the commit may have to be reverted` : `${t}, and this needs you`;

case "none":
return t;
}
}
const clock = A => A === null ? "later" : A.slice(11, 16);
function runComment(A, e, n) {
const {run: o} = A;
const a = `${e}/${A.repository}/actions/runs/${o.id}`;
const s = o.sha.slice(0, 7);
const d = `**rerail: ${(0, t.Ic)(headline(A, n))}** · [run ${o.id}](${a}) ${(0, 
t.ti)(s)}`;
const l = nextStep(A);
const c = [ `${r}\n${d}`, rowsOf(A, a), `**Why** ${(0, t.Ic)(A.why.slice(0, 500))}`, ...n.done === "" ? [] : [ `**Done** ${(0, 
t.Ic)(n.done)}` ], ...l === undefined ? [] : [ `**Next** ${l}` ], ...A.act === "ask" ? [ "Comment `/rerail retry` to run the failed jobs again, `/rerail stop` to switch rerail off here." ] : [], footnote(A) ];
return c.join("\n\n").slice(0, i - 1);
}
function rowsOf(A, e) {
const n = new Map;
for (const e of A.jobs) {
if (e.role !== "cause") continue;
const A = e.failure?.signature ?? "";
n.set(A, [ ...n.get(A) ?? [], e ]);
}
const hidden = e => A.omitted.find(A => A.role === "cause" && A.signature === e)?.jobs ?? 0;
const t = [ ...n ].flatMap(([A, t]) => {
const r = hidden(A);
const i = t.length + r > 3 || n.size > o ? [ t ] : t.map(A => [ A ]);
return i.map(A => row(A, A.length === t.length ? r : 0, e));
});
if (t.length === 0) return "";
const r = t.length - o;
return [ "| job | cause | decided |", "|---|---|---|", ...t.slice(0, o), ...r > 0 ? [ `| … and ${r} more | | |` ] : [] ].join("\n");
}
function row(A, e, n) {
const [t] = A;
const r = A.length + e;
const i = `[${cell(t.name)}](${n}/job/${t.id})${r > 1 ? ` and ${r - 1} more like it` : ""}`;
const [o] = t.failure?.evidence ?? [];
const a = s[t.failure?.type ?? "unknown"];
const d = o ? `: ${cell(o.text)}` : "";
return `| ❌ ${i} | ${a}${d} | ${cell(t.why)} |`;
}
const cell = A => (0, t.Ic)(A.slice(0, a));
function nextStep(A) {
if (A.act !== "ask") return undefined;
const e = A.jobs.find(({role: A, failure: e}) => A === "cause" && e?.suggestion)?.failure?.suggestion;
return e === undefined ? undefined : (0, t.Ic)(e.slice(0, 300));
}
function footnote(A) {
const {counts: e, run: n, costs: r} = A;
const i = A.jobs.find(({role: A}) => A === "cause")?.failure?.signature;
const o = [ `${e.passed} of ${e.jobs} jobs passed`, `attempt ${n.attempt}`, ...A.expectedMinutes === null ? [] : [ `the re-run takes about ${A.expectedMinutes} min` ], ...i === undefined ? [] : [ `signature ${(0, 
t.ti)(i)}` ], `${r.apiRequests} requests`, `plan ${(0, t.ti)(A.id)}`, `${A.decidedAt.slice(0, 16).replace("T", " ")} UTC` ];
return `<sub>${o.join(" · ")}</sub>`;
}
function runIssue(A, e, n) {
const r = A.jobs.find(({role: A}) => A === "cause");
const o = r?.failure?.signature ?? `run-${A.run.workflow}`;
const a = `${e}/${A.repository}/actions/runs/${A.run.id}`;
const d = s[r?.failure?.type ?? "unknown"];
const l = `rerail: ${d} in ${plainTitle(r?.name ?? A.run.workflow)}`;
const c = r?.failure?.evidence.map(({line: A, text: e}) => `${A} │ ${e}`) ?? [];
const u = [ issueMarker(o), `**Time** ${A.decidedAt.slice(0, 16).replace("T", " ")} UTC`, `**System** ${(0, 
t.Ic)(A.repository)} · ${(0, t.Ic)(A.run.workflow)} · ${(0, t.Ic)(A.run.branch ?? "")}`, `**Failure** ${d}: ${(0, 
t.Ic)(A.why.slice(0, 500))}`, ...c.length === 0 ? [] : [ (0, t.DV)(c) ], `**Impact** seen in ${n.count} ${n.count === 1 ? "run" : "runs"}, ${n.minutesLost} minutes lost`, `**Action** ${(0, 
t.Ic)(headline(A))} · [run ${A.run.id}](${a})`, `**Next step** ${nextStep(A) ?? "Look at the run; comment `/rerail retry` on its pull request, or re-run it, once the cause is gone."} Deadline: ${n.deadline}.`, ...n.owners.length === 0 ? [] : [ `**Owner** ${n.owners.map(A => A.replace(/[^\w@/-]/g, "")).join(", ")}` ], `<sub>signature ${(0, 
t.ti)(o)} · rerail keeps this issue current and closes it when the signature has not failed for 14 days</sub>` ].join("\n\n");
return {
signature: o,
title: l,
body: u.slice(0, i - 1)
};
}
const plainTitle = A => A.replace(/\p{Cc}+/gu, " ").replace(/@/g, "@​").slice(0, 120);
function runSummary(A, e, n) {
const r = `${e}/${A.repository}/actions/runs/${A.run.id}`;
const i = A.mode === "observe" && A.act !== "none" ? " _(observed only: `mode: observe`)_" : "";
const o = nextStep(A);
return [ `### rerail: ${(0, t.Ic)(headline(A, n))}${i}`, `[run ${A.run.id}](${r}), attempt ${A.run.attempt}`, rowsOf(A, r), `**Why** ${(0, 
t.Ic)(A.why.slice(0, 1e3))}`, ...n === undefined || n.done === "" ? [] : [ `**Done** ${(0, 
t.Ic)(n.done)}` ], ...o === undefined ? [] : [ `**Next** ${o}` ], footnote(A), "" ].filter((A, e, n) => A !== "" || e === n.length - 1).join("\n\n");
}
function runText(A) {
const e = A.jobs.filter(({role: A}) => A === "cause");
const n = [ `${A.repository} run ${A.run.id}, attempt ${A.run.attempt}: ${A.leftAlone ? "left alone" : `${A.strategy} (${A.act})`}`, `  why: ${A.why}`, ...e.slice(0, o).map(({name: A, failure: e, why: n}) => {
const t = e?.evidence[0];
return `  ${A}: ${s[e?.type ?? "unknown"]}, ${n}${t ? `\n    ${t.line} │ ${t.text}` : ""}`;
}), ...e.length > o ? [ `  … and ${e.length - o} more` ] : [], ...A.refused.map(({strategy: A, reason: e, why: n}) => `  not ${A} (${e}): ${n}`), `  costs: ${A.costs.apiRequests} API requests, ${A.costs.ledgerRequests} for the ledger, ${A.costs.logBytes} bytes of logs` ];
return n.map(A => A.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+(?!$)/gu, A => A === "\n" ? "\n" : " ")).join("\n");
}
},
4295: (A, e, n) => {
n.r(e);
n.d(e, {
stepSummary: () => stepSummary,
timeline: () => timeline
});
var t = n(49348);
var r = n(62403);
var i = n(34902);
const o = 10;
const a = 200;
function failedTestsTable(A) {
if (A.length === 0) return "";
const e = A.slice(0, o).map(({name: A, place: e, message: n = ""}) => {
const t = e === undefined ? "" : ` (${(0, i.xR)(e)})`;
return `| ${(0, i.KH)(A)}${t} | ${(0, i.xR)(n.slice(0, a))} |`;
});
const n = A.length > o ? [ `| and ${A.length - o} more | |` ] : [];
return [ "| test | message |", "|---|---|", ...e, ...n ].join("\n");
}
var s = n(57234);
const d = 15;
function stepSummary(A) {
const e = (0, s.uM)(A);
const n = nextOf(A, e?.failure);
const t = [ `### ${headline(A, e)}`, e?.tests ? failedTestsTable(e.tests.failed) : "", e?.failure ? why(A, e, e.failure) : "", isSingle(A) ? "" : `**Done** ${done(A)}`, n === undefined ? "" : `**Next** ${(0, 
i.CS)(n)}`, timeline(A.stages) || triesTimeline(A), footnote(A) ];
return `${t.filter(A => A !== "").join("\n\n")}\n`;
}
function headline({outcome: A, title: e, tries: n, cancelled: t}, r) {
const o = (0, i.ti)(e);
const a = (0, i.CS)((0, s.LH)(r));
if (t) return `Ended by the runner: ${o} was cancelled or timed out`;
switch (A) {
case "recovered":
return `Nothing to do: ${o} ${a} and passed on try ${n.length}`;

case "skipped":
return `Skipped: ${o} ${a}, and it is optional`;

case "fast-forwarded":
return `Nothing to do: ${o} was fast-forwarded`;

case "passed":
return `Nothing to do: ${o} passed`;

case "failed":
return `Needs you: ${failedTestsHeadline(r, o) ?? `${o} ${a}`}`;
}
}
function failedTestsHeadline(A, e) {
const {tests: n, failure: t} = A ?? {};
if (!n || n.failed.length === 0 || t?.type !== "test-failure") return undefined;
const r = n.failed.length;
const i = n.total === undefined || n.total < r ? "" : ` of ${n.total}`;
return `${r}${i} ${(n.total ?? r) === 1 ? "test" : "tests"} failed in ${e}`;
}
const isSingle = ({tries: A, outcome: e, cancelled: n}) => A.length === 1 && e === "failed" && !n;
function why(A, e, n) {
const t = [ ...new Set(n.evidence.map(A => A.rule)) ].slice(0, 2).map(i.ti);
const r = (0, s.xS)(e).map(i.Ic).join(", ");
const o = isSingle(A) ? (0, s.Dx)(A, n, e.exitCode) : undefined;
const a = [ r, (0, i.Ic)((0, s.Vj)(n, e.exitCode)), ...t, o === undefined ? "" : `not retried: ${(0, 
i.CS)(o)}` ].filter(Boolean);
const d = shownLines(e, n).map(({line: A, text: e, isEvidence: n}) => `${n ? ">" : " "} ${String(A).padStart(5)} │ ${e}`);
return [ `**Why** ${a.join(" · ")}`, ...d.length > 0 ? [ (0, i.DV)(d) ] : [] ].join("\n\n");
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
const t = (0, r.a3)(A.durationMs);
const o = `try ${n + 1}`;
if (isSame(A, e[n - 1])) return `${o}: the same after ${t}`;
if (A.failure) {
return (0, i.Ic)(`${o}: ${(0, s.pJ)(A)} after ${t}, ${(0, s.Vj)(A.failure, A.exitCode)}`);
}
return A.cancelled || A.exitCode !== 0 ? (0, i.Ic)(`${o}: ${(0, s.pJ)(A)} after ${t}`) : `${o} passed after ${t}`;
});
const a = n ? " → workspace restored → " : " → ";
const d = (0, s.EV)(A);
const l = e.at(-1)?.failure !== undefined || t;
return `${o.join(a)}${l && d !== undefined ? ` → stopped: ${(0, i.CS)(d)}` : ""}`;
}
function isSame(A, e) {
if (!A.failure || !e?.failure) return false;
return A.failure.signature === e.failure.signature && (0, s.pJ)(A) === (0, s.pJ)(e);
}
function nextOf(A, e) {
const {outcome: n, plan: t, cancelled: r, goesOn: i} = A;
if (n !== "failed") return undefined;
if (i) return "Re-run the failed jobs: rerail fast-forwards completed stages and resumes this one from what it left.";
if (r) return undefined;
if (t?.strategy === "RESUME") {
return "Re-run the failed jobs: rerail fast-forwards completed stages and starts this one from its checkpoint.";
}
return e && (0, s.wr)(A, e);
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
const n = A.durationMs === undefined ? "" : ` ${(0, r.a3)(A.durationMs)}`;
return `${clockTime(A.startedAt)} ${(0, i.Ic)(A.name)} ${l[A.state]}${n}${e}`;
}).join(" · ");
}
function triesTimeline({tries: A}) {
if (A.length < 2) return "";
return A.map(({startedAt: A, durationMs: e, exitCode: n, cancelled: t}, i) => {
const o = n === 0 && !t ? "✓" : "✗";
return `${clockTime(A)} try ${i + 1} ${o} ${(0, r.a3)(e)}`;
}).join(" · ");
}
const clockTime = A => new Date(A).toISOString().slice(11, 16);
function footnote({lane: A, laneReason: e, job: n, tries: o, checkpoint: a, clean: s}) {
const d = o.filter(A => A.failure).reduce((A, e) => A + e.durationMs, 0);
const l = o.slice(1).reduce((A, e, n) => {
const t = o[n];
return A + Math.max(0, e.startedAt - t.startedAt - t.durationMs);
}, 0);
const c = [ ...n === undefined ? [] : [ `job ${(0, i.ti)(n)}` ], ...d === 0 ? [] : [ `spent ${(0, 
r.a3)(d)} on failed tries` ], ...o.length < 2 ? [] : [ `${(0, r.a3)(l)} between tries` ], `lane ${A}${e === undefined ? "" : ` (${(0, 
i.Ic)(e)})`}`, ...a ? [ `checkpoint ${(0, i.ti)(a.id)}, ${(0, t.z)(a.storedBytes)}` ] : [], ...s ? [ "files outside the workspace are unchanged" ] : [] ];
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
var r = n(62403);
var i = n(6611);
const o = {
timeout: "timed out",
"test-failure": "had failing tests",
"quality-gate": "failed a quality check",
"resource-exhaustion": "ran out of resources",
network: "failed with a network error",
git: "failed with a git error",
unknown: "failed"
};
const a = .7;
const isSure = ({type: A, confidence: e}) => A !== "unknown" && e >= a;
function troubleOf(A) {
const e = A?.failure;
if (!A || !e) return o.unknown;
const n = (0, i.r)(e, A.exitCode);
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
if (n === "unknown") return (0, i.r)(A, e) ?? "unknown cause";
return `${isSure(A) ? "" : "possibly "}${n.replace("-", " ")} ${Math.floor(t * 100)} %`;
}
function bareStop(A, e, n) {
const r = stopOf(A);
const o = (0, i.r)(e, n);
const a = (0, t.tu)({
failure: {
...e,
...o === undefined ? {} : {
cause: o
}
}
});
return r?.startsWith(`${a}: `) ? r.slice(a.length + 2) : r;
}
function endOf({exitCode: A, signal: e, limit: n, cancelled: t, problems: i}) {
if (t) return "ended by the runner";
if (n) return `stopped by "${n.name}" (${(0, r.a3)(n.ms)})`;
if (e !== undefined) return `killed by ${e}`;
return A === 0 && i[0] !== undefined ? i[0] : `exit status ${A}`;
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
uploadsLost: () => uploadsLost
});
var t = n(77595);
var r = n(49348);
var i = n(62403);
function notUploaded({left: A, failed: e, gaveUp: n}, t) {
const r = plain(e[0] ?? whyGivenUp(n, A, t));
return `The checkpoints were not uploaded completely: ${r}. A re-run of this job starts from the beginning.`;
}
function whyGivenUp(A, e, n) {
const t = count(e, "upload");
const r = A?.trouble === undefined ? "" : ` (${plain(A.trouble)})`;
if (A?.reason === "no-uploader") return `the process that uploads did not start${r}`;
const o = A?.busy ? "other processes keep the processors busy" : undefined;
if (A?.reason === "stalled") {
const e = o ?? `the artifact service does not answer${r}`;
return `${t} made no progress for ${(0, i.a3)(A.ms)}: ${e}`;
}
return `${t} not done within ${(0, i.a3)(n)}${o === undefined ? r : `: ${o}`}`;
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
const o = 5;
const namesOf = A => [ ...A.slice(0, o).map(nameOf), ...A.length > o ? [ `${A.length - o} more` ] : [] ].join(", ");
function nameOf({id: A, stage: e, storedBytes: n, clean: t}) {
const i = e === undefined ? "" : ` of stage "${e}"`;
return `checkpoint ${A.slice(0, 12)}${i} (${t ? "" : "interrupted, "}${(0, r.z)(n)})`;
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
const r = {
baseMs: 5e3,
growth: 2,
ceilingMs: 12e4
};
function backoffMs(A, e, n) {
const t = Math.min(e.ceilingMs, e.baseMs * e.growth ** (A - 1));
return Math.floor(n() * t);
}
var i = n(50014);
var o = n(62403);
var a = n(10313);
var s = n(56728);
var d = n(53501);
async function answerFailure({phase: A, prepared: e}, n, t) {
const {failure: r, plan: o, result: a} = n;
if (o.strategy !== "RETRY") return {
again: false,
why: o.why
};
const s = waitBefore(A, n);
const d = t(s);
if (d !== undefined) return {
again: false,
why: d
};
const l = {
RERAIL_FAILURE_TYPE: r.type
};
const {clean: c, before: u} = e;
const p = {
...c && u ? {
restore: {
run: () => restoreBefore(A, e, u, a)
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
const f = await (0, i.Bb)(o, p, await A.ledger(), n.key);
if (!f.done) return {
again: false,
why: f.why ?? "the retry could not be prepared"
};
const g = r.evidence[0]?.text;
return {
again: true,
why: g === undefined ? o.why : `${o.why} (${g})`,
waitMs: s,
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
async function retryVariables(A, {resumed: e}, {plan: n, restored: t, tests: r, result: i}) {
return {
...await failedTests(A, r, i.number),
...n.scale === undefined ? {} : {
RERAIL_SCALE: String(n.scale)
},
...e && t ? {
[s.X]: "0"
} : {}
};
}
async function failedTests(A, e, t) {
if (!e || e.failed.length === 0) return {};
const {writeFailedTests: r} = await Promise.all([ n.e(455), n.e(143), n.e(11), n.e(317), n.e(793), n.e(51) ]).then(n.bind(n, 96247));
const i = await A.bestEffort("Naming the failed tests", () => r(A, e, t));
return i === undefined ? {} : {
RERAIL_FAILED_TESTS: i
};
}
const l = {
done: false,
why: "rerail could not restore the workspace"
};
async function restoreBefore(A, {gitConfig: e}, t, {resources: r}) {
const i = await A.bestEffort("Restoring the workspace", async () => {
const [i, o] = await Promise.all([ A.engine(), A.localStore() ]);
const {masker: s, cancel: d, context: l} = A;
stepInto(l.workspace);
await (0, a.e)(A, r);
const c = {
id: t.id,
root: l.workspace,
stores: [ o ],
masker: s,
signal: d
};
const u = await i.restore(c);
if (e) (await Promise.all([ n.e(317), n.e(794) ]).then(n.bind(n, 41744))).restoreGitConfig(e);
return u;
});
if (!i) return {
...l,
checkpoint: t.id
};
await (0, d.A)(A, i, r);
await (0, a.G)(A);
const {written: s, removed: c, ms: u} = i;
A.log.info(`workspace restored to its state before the try: ${s} written, ${c} removed, ${(0, 
o.a3)(u)}; files outside the workspace are unchanged`);
return {
done: true,
checkpoint: t.id,
durationMs: Math.round(u)
};
}
function stepInto(A) {
(0, t.mkdirSync)(A, {
recursive: true
});
process.chdir(A);
}
},
10313: (A, e, n) => {
n.d(e, {
G: () => keepReserve,
e: () => useReserve
});
var t = n(73024);
var r = n(76760);
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
const {isDiskFull: r} = await Promise.all([ n.e(455), n.e(143), n.e(11), n.e(317), n.e(793), n.e(51) ]).then(n.bind(n, 48722));
if (r(e)) (0, t.rmSync)(await reserveFile(A), {
force: true
});
}
const reserveFile = async A => r.join((await A.job()).folder, "disk-reserve");
},
47583: (A, e, n) => {
n.d(e, {
Zp: () => knownRepeatable,
w7: () => effectsOf,
zF: () => repeatableJob
});
var t = n(14152);
var r = n(56221);
async function effectsOf(A, e) {
if (A.sideEffects === "none") return [];
if (A.sideEffects === "external") return [ 'declared by "side-effects: external"' ];
const {externalEffects: t} = await Promise.all([ n.e(317), n.e(794) ]).then(n.bind(n, 68268));
return t(e).map(({pattern: A, line: e}) => `${A} in line ${e}`);
}
function repeatable(A, {never: e, idempotent: n}) {
const named = e => e.find(e => A.names.some(A => (0, t.Hj)(e, A)));
const r = named(n.jobs) !== undefined || A.environments.length > 0 && A.environments.every(A => isExempt(n, A));
if (r) return {
isIdempotent: r,
effects: []
};
const i = named(e.jobs);
const o = A.environments.filter(A => isExpression(A) ? e.environments.length > 0 : matchesAny(e.environments, A)).map(A => `the job's environment "${A}"`);
return {
isIdempotent: r,
effects: o,
...i === undefined ? {} : {
never: `the policy never repeats this job (\`never.jobs\`: "${i}")`
}
};
}
const isExempt = ({environments: A}, e) => isExpression(e) ? A.includes("*") : matchesAny(A, e);
const isExpression = A => A.includes("${{");
const matchesAny = (A, e) => A.some(A => (0, t.Hj)(A, e));
async function knownRepeatable(A, e) {
if (!e) return undefined;
if (e.idempotent.environments.length > 0) return repeatableJob(A, e);
const {job: n} = A.context;
return repeatable({
names: n === undefined ? [] : [ n ],
environments: []
}, e);
}
async function repeatableJob(A, e = r.z) {
const {readRunWorkflows: t, jobsNamed: i} = await Promise.all([ n.e(815), n.e(477) ]).then(n.bind(n, 9113));
const o = A.context.job;
if (o === undefined) return repeatable({
names: [],
environments: []
}, e);
const a = await t(A);
const s = a ? i(a, o).map(({job: A}) => A) : [];
const d = s.map(({name: A}) => A).filter(A => A !== undefined);
const l = s.map(({environment: A}) => A).filter(A => A !== undefined);
return repeatable({
names: [ o, ...d ],
environments: l
}, e);
}
},
54802: (A, e, n) => {
n.r(e);
n.d(e, {
SCRIPT_FOLDER: () => s,
decideEnd: () => decideEnd,
understand: () => understand
});
var t = n(93711);
var r = n(1273);
function historyOf(A, e) {
const n = new Set;
const t = new Map;
for (const r of A) {
if (r.kind !== "end") continue;
for (const {signature: A} of r.failures) {
if (r.outcome === "recovered") n.add(A); else if (r.commit === e) t.set(A, (t.get(A) ?? 0) + 1);
}
}
const r = [ ...t ].filter(([, A]) => A > 1).map(([A]) => A);
return {
flaky: [ ...n ].sort(),
repeated: r.sort()
};
}
var i = n(6611);
var o = n(40971);
var a = n(47583);
async function completeCircumstances(A, e, t) {
if (e.isComplete) return;
e.isComplete = true;
const {readJobPolicy: r} = await Promise.all([ n.e(317), n.e(794) ]).then(n.bind(n, 29544));
const i = await A.bestEffort("Reading the policy", () => r(A, "thorough"));
if (i) {
e.policy = i.policy;
e.isPolicyBroken = i.isBroken;
}
const o = await A.bestEffort("Reading the workflow file", () => (0, a.zF)(A, e.policy));
if (!o) return;
if (o.never !== undefined) e.never = o.never;
const s = e.effects ?? await (0, a.w7)(A.inputs, t);
const d = A.inputs.sideEffects === "none";
e.effects = o.isIdempotent || d ? [] : [ ...s, ...o.effects ];
}
const s = /\S*[\\/]guards[\\/]\d+[\\/]try-\d+[\\/](?=script)/g;
async function understand(A, e, n) {
const {phase: t, prepared: r, scriptText: i} = A;
await completeCircumstances(t, r, i);
const o = await testsOf(t, e);
const a = await classifyTry(A, e, o);
const s = await situationOf(A, e, a, n);
const {plan: d, key: l} = await decideAndRecord(t, s, `try-${e.number}`);
return {
result: e,
failure: a,
situation: s,
plan: d,
key: l,
restored: false,
...o === undefined ? {} : {
tests: o
}
};
}
async function decideEnd(A, {situation: e}, {stopped: n, cancelled: t}) {
const r = {
...e,
cancelled: t,
...n === undefined ? {} : {
stopped: n
}
};
return decideAndRecord(A, r, "end");
}
async function decideAndRecord(A, e, n) {
const t = (0, r.LD)(e);
const i = await A.ledger();
const o = i.newKey(n);
await i.record(o, {
kind: "plan",
situation: e,
plan: t
});
return {
plan: t,
key: o
};
}
async function classifyTry({phase: A, prepared: e, scriptText: t}, r, i) {
const {classify: o} = await Promise.all([ n.e(455), n.e(143), n.e(11), n.e(317), n.e(793), n.e(51) ]).then(n.bind(n, 56360));
const {context: a, inputs: d, masker: l} = A;
const {exitCode: c, signal: u, limit: p, cancelled: f, resources: g, annotations: b} = r;
return o({
log: r.log(),
facts: {
exitCode: c,
...u === undefined ? {} : {
signal: u
},
...p === undefined ? {} : {
limit: p
},
cancelled: f,
resources: g,
annotations: b,
...a.job === undefined ? {} : {
jobName: a.job
},
...d.stage === undefined ? {} : {
stepName: d.stage
},
script: t,
...i === undefined ? {} : {
tests: i
}
},
rules: e.policy?.rules ?? [],
mask: A => l.mask(A.replace(s, ""))
});
}
async function situationOf({phase: A, prepared: e, scriptText: n}, r, {type: o, confidence: s, signature: d, retry: l, evidence: c}, u) {
const {inputs: p, context: f} = A;
const g = (0, i.r)({
type: o,
evidence: c
}, r.exitCode);
const {policy: b, lane: m, stage: w, before: h} = e;
const v = /^refs\/heads\/(.+)$/.exec(f.ref ?? "")?.[1];
const y = u.reduce((A, e) => A + e.result.durationMs, r.durationMs);
const P = b?.lanes.find(A => A.lane === m)?.budgetMs ?? t.R[m];
return {
failure: {
type: o,
confidence: s,
signature: d,
retry: l,
...g === undefined ? {} : {
cause: g
}
},
lane: m,
options: {
retry: p.retry,
optional: p.optional,
...p.maxTries === undefined ? {} : {
maxTries: p.maxTries
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
...v === undefined ? {} : {
branch: v
},
made: {
tries: r.number,
resumes: w?.record.plannedResumes ?? 0
},
time: {
spentMs: y,
lastTryMs: r.durationMs,
...Number.isFinite(P) ? {
budgetMs: P
} : {}
},
externalEffects: e.effects ?? await (0, a.w7)(p, n),
resumable: w !== undefined && h !== undefined && p.checkpoint !== "none",
cancelled: r.cancelled,
survivors: r.survivors.map(({pid: A, command: e, cause: n}) => `${e} (pid ${A}, ${n})`)
};
}
async function historyFor(A) {
const [e, t, {isLedgerLine: r}] = await Promise.all([ A.ledger(), (0, o.readEarlier)(A), Promise.all([ n.e(455), n.e(143), n.e(11), n.e(317), n.e(793), n.e(51) ]).then(n.bind(n, 62536)) ]);
const i = [ ...(t?.ledger ?? []).filter(r), ...await e.lines() ];
return historyOf(i, A.context.sha);
}
async function testsOf(A, e) {
if (A.inputs.reports.length === 0) return undefined;
const {readReports: t} = await Promise.all([ n.e(455), n.e(143), n.e(11), n.e(317), n.e(793), n.e(51) ]).then(n.bind(n, 96247));
return A.bestEffort("Reading the test reports", () => t(A, e.startedAt));
}
},
56728: (A, e, n) => {
n.d(e, {
X: () => a,
i: () => prepare
});
var t = n(19473);
var r = n(1273);
var i = n(10313);
var o = n(47583);
const a = "RERAIL_RESUMED";
async function prepare(A, e, n) {
const t = {
lane: "STANDARD",
maxTries: (0, r.l5)(A.inputs),
clean: false,
fastForwarded: false,
resumed: false
};
const i = [ readCircumstances, readEffects, beginStage, fastForward, captureBefore, uploadBefore, resume ];
for (const r of i) {
if (A.cancel.aborted || t.fastForwarded) break;
await A.bestEffort("Preparing the step", () => r(A, t, e, n), isUsers);
}
return t;
}
const isUsers = A => A instanceof t.fk && A.reason === "stage-name-taken";
async function readCircumstances(A, e) {
const {laneOfJob: t, readJobPolicy: i} = await Promise.all([ n.e(317), n.e(794) ]).then(n.bind(n, 29544));
const o = await A.bestEffort("Reading the policy", () => i(A, "quick"));
const a = await A.bestEffort("Choosing the lane", () => t(A, o?.policy));
if (a) A.log.debug(`lane ${a.lane}: ${a.why}`);
e.lane = a?.lane ?? "STANDARD";
if (a && a.by !== "default") e.laneReason = a.why;
if (o) {
e.policy = o.policy;
e.isPolicyBroken = o.isBroken;
e.maxTries = (0, r.l5)(A.inputs, o.policy.plans);
}
e.clean = A.inputs.cleanTries ?? e.lane !== "DOCS";
}
async function readEffects(A, e, n) {
if (e.maxTries === 1) return;
const t = await A.bestEffort("Asking the policy", () => (0, o.Zp)(A, e.policy));
if (t?.never !== undefined) {
e.never = t.never;
e.maxTries = 1;
}
if (A.inputs.retry === "always") return;
e.effects = t?.isIdempotent ? [] : await (0, o.w7)(A.inputs, n.text);
if (e.effects.length > 0) e.maxTries = 1;
}
async function beginStage(A, e, t, r) {
const i = A.inputs.stage;
if (i === undefined) return;
const {openStage: o} = await Promise.all([ n.e(439), n.e(235) ]).then(n.bind(n, 88034));
const a = `Recording stage "${i}"`;
const s = await A.bestEffort(a, () => o(A, i, t, r), isUsers);
if (s) e.stage = s;
}
async function fastForward(A, e, t, r) {
if (!e.stage || A.context.attempt <= 1) return;
const [{fastForward: i}, {carryPlans: o}] = await Promise.all([ Promise.all([ n.e(112), n.e(439), n.e(213) ]).then(n.bind(n, 48633)), Promise.all([ n.e(112), n.e(439), n.e(213) ]).then(n.bind(n, 40971)) ]);
await o(A, e.stage);
e.fastForwarded = await i(A, e.stage, r) !== undefined;
}
async function captureBefore(A, e, t, r) {
const {stage: o, clean: a, maxTries: s} = e;
if (!o && !(a && s > 1)) return;
const [{capture: d}, {snapshotOf: l, newestCheckpoint: c, startProbes: u}] = await Promise.all([ Promise.all([ n.e(439), n.e(235) ]).then(n.bind(n, 64229)), Promise.all([ n.e(439), n.e(235) ]).then(n.bind(n, 88034)) ]);
const p = await c(await A.job());
const f = await d(A, {
...o === undefined ? {} : {
stage: o.record.name
},
...p === undefined ? {} : {
parent: p
},
sequence: o ? o.record.order * 2 - 1 : 0,
clean: true
});
if (f) e.before = f;
if (f && a && s > 1) {
const {keepGitConfig: t} = await Promise.all([ n.e(317), n.e(794) ]).then(n.bind(n, 41744));
e.gitConfig = t(A.context.workspace);
await (0, i.G)(A);
}
if (!o || A.cancel.aborted) return;
if (f) await A.bestEffort("Recording the stage", () => o.update({
before: l(f)
}));
e.probes = u(A, r);
}
async function uploadBefore(A, {lane: e, stage: t}) {
if (!t) return;
const {KEEP_ON_FAILURE: r, uploadJob: i, uploadTime: o} = await Promise.all([ n.e(112), n.e(439), n.e(213) ]).then(n.bind(n, 99770));
const a = o(A.inputs, e);
if (a === "never") return;
await A.bestEffort("Starting the upload", async () => {
await (await A.job()).mark(r);
if (a === "before") await i(A);
});
}
async function resume(A, e) {
const {stage: t, before: r, probes: i} = e;
if (!t || !r || !i || !A.inputs.resumable || A.context.attempt <= 1) return;
const {resumeStage: o} = await Promise.all([ n.e(112), n.e(439), n.e(213) ]).then(n.bind(n, 25032));
e.resumed = await o(A, t, r, i);
}
},
53501: (A, e, n) => {
n.d(e, {
A: () => emptyQuarantine,
a: () => moveQuarantine
});
var t = n(73024);
var r = n(51455);
var i = n(76760);
var o = n(19473);
async function emptyQuarantine(A, {quarantine: e}, t) {
if (e === undefined) return;
if (t && (await Promise.all([ n.e(455), n.e(143), n.e(11), n.e(317), n.e(793), n.e(51) ]).then(n.bind(n, 48722))).isDiskFull(t)) {
await (0, r.rm)(e, {
recursive: true,
force: true
});
A.log.info("what the try had written was deleted, not kept: the disk was full");
removeIfEmpty(i.dirname(e));
return;
}
const o = await moveQuarantine(A, e);
A.log.debug(`what the restore replaced is in ${o}`);
}
async function moveQuarantine(A, e) {
const {workspace: n} = A.context;
const r = [ i.join((await A.job()).folder, "quarantine"), i.join(n, "../.rerail-quarantine") ];
for (const n of r) {
const r = i.join(n, i.basename(e));
try {
(0, t.mkdirSync)(n, {
recursive: true,
mode: 448
});
(0, t.renameSync)(e, r);
removeIfEmpty(i.dirname(e));
return r;
} catch (t) {
A.log.debug(`quarantine ${e} is not moved to ${r}: ${(0, o.bD)(t)}`);
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
},
9303: (A, e, n) => {
n.d(e, {
reportFailures: () => reportFailures
});
var t = n(51455);
var r = n(3414);
var i = n(63854);
async function reportFailures(A, e, t) {
const {failedTries: r, result: o} = e;
if (!o || o.passed && r.length === 0) return;
const [{storyOf: a}, {stepSummary: s}, {annotationOf: d}] = await Promise.all([ Promise.all([ n.e(455), n.e(143), n.e(11), n.e(317), n.e(793), n.e(51) ]).then(n.bind(n, 59089)), Promise.all([ n.e(455), n.e(143), n.e(11), n.e(317), n.e(793), n.e(51) ]).then(n.bind(n, 4295)), Promise.all([ n.e(455), n.e(143), n.e(11), n.e(317), n.e(793), n.e(51) ]).then(n.bind(n, 97762)) ]);
const l = (0, i.X)(A.masker, await a(A, e, o));
const {level: c, text: u} = d(l);
A.log[c](u);
if (t) await appendSummary(A, t, A.masker.mask(s(l)));
}
async function appendSummary(A, e, n) {
const {size: i} = await (0, t.stat)(e).catch(() => ({
size: 0
}));
if (i + Buffer.byteLength(n) <= r._4) await (0, t.appendFile)(e, n); else A.log.info("the script filled the job summary; the lines above say what happened");
}
},
59089: (A, e, n) => {
n.r(e);
n.d(e, {
storyOf: () => storyOf
});
const t = 60;
const r = /^(?:$|#|set [-+]|shopt |export \w+=\S*$|\w+=\S*$|cd \S+$|echo |trap |\$ErrorActionPreference)/;
function scriptTitle(A) {
const e = A.split("\n").map(A => A.trim().replace(/\s*\\$/, ""));
const n = e.find(A => !r.test(A)) ?? e.find(A => A !== "") ?? "script";
return n.length > t ? `${n.slice(0, t - 1)}…` : n;
}
var i = n(54802);
async function storyOf(A, e, n) {
const {outputs: t, failedTries: r} = e;
const {inputs: i, context: o} = A;
const a = new Map(r.map(A => [ A.result, A ]));
const s = r.at(-1)?.plan;
const d = r.at(-1);
const l = d && await shownOf(A, d);
const c = await A.job().then(A => A.stages()).catch(() => []);
return {
outcome: t.outcome,
title: i.stage ?? scriptTitle(i.run ?? ""),
...o.job === undefined ? {} : {
job: o.job
},
lane: t.lane,
...e.laneReason === undefined ? {} : {
laneReason: e.laneReason
},
tries: n.tries.map(A => {
const e = a.get(A);
const {exitCode: n, signal: t, startedAt: r, durationMs: i, cancelled: o, limit: s, problems: c} = A;
return {
exitCode: n,
startedAt: r,
durationMs: i,
cancelled: o,
problems: c,
...t === undefined ? {} : {
signal: t
},
...s === undefined ? {} : {
limit: s
},
...e === undefined ? {} : {
failure: e.failure
},
...e === d ? l : {}
};
}),
...s === undefined ? {} : {
plan: s
},
...n.stopped === undefined ? {} : {
stopped: n.stopped
},
cancelled: n.cancelled,
clean: r.some(({restored: A}) => A),
goesOn: e.dirty !== undefined && i.resumable,
stages: c,
...e.before === undefined ? {} : {
checkpoint: e.before
}
};
}
async function shownOf(A, {result: e, failure: t, tests: r}) {
const {excerptOf: o} = await Promise.all([ n.e(455), n.e(143), n.e(11), n.e(317), n.e(793), n.e(51) ]).then(n.bind(n, 28267));
const a = t.evidence.map(({line: A}) => A);
const clean = e => A.masker.mask(e.replace(i.SCRIPT_FOLDER, ""));
const s = await A.bestEffort("Reading the log of the try", () => o(e.log(), a, clean));
const d = testsOf(r, s);
return {
...s === undefined ? {} : {
excerpt: s
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
var r = n(51455);
var i = n(76760);
var o = n(19473);
const a = null && [ "junit", "trx", "tap", "go-test-json", "ctrf" ];
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
const r = d[String(A?.Action)];
if (!A || !r) continue;
const i = millisecondsOf(A.Elapsed);
const o = joinNames(A.Package, A.Test);
if (A.Test === undefined) n.set(o, {
failed: r === "failed",
durationMs: i
}); else e.set(o, {
package: joinNames(A.Package),
test: {
name: o,
status: r,
durationMs: i
}
});
}
const t = new Set([ ...e.keys() ].map(A => A.slice(0, Math.max(0, A.lastIndexOf("/")))));
const r = [ ...e ].filter(([A]) => !t.has(A)).map(([, {test: A}]) => A);
const i = new Set([ ...e.values() ].filter(({test: A}) => A.status === "failed").map(A => A.package));
const o = [ ...n ].filter(([A, {failed: e}]) => e && !i.has(A));
return [ ...r, ...o.map(([A, {durationMs: e}]) => ({
name: A,
status: "failed",
durationMs: e
})) ];
}
function readCtrf(A) {
const e = isObject(A.results) ? A.results : {};
const n = Array.isArray(e.tests) ? e.tests : [];
return n.filter(isObject).map(({name: A, suite: e, status: n, duration: t, message: r}) => ({
name: joinNames(...Array.isArray(e) ? e : [ e ], A),
status: n === "passed" || n === "failed" ? n : "skipped",
durationMs: Number.isFinite(t) ? Math.round(Number(t)) : 0,
...n === "failed" && typeof r === "string" ? messageFrom(r) : {}
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
throw new o.yo(`Reading a test report failed: it is no well-formed XML. Look at what wrote it.`, {
cause: A
});
}
}
function markup(A) {
const e = [];
const n = /<!--|<!\[CDATA\[/g;
let t = 0;
for (let r = n.exec(A); r; r = n.exec(A)) {
e.push(A.slice(t, r.index));
t = A.indexOf(r[0] === "\x3c!--" ? "--\x3e" : "]]>", n.lastIndex);
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
const r = children(A, "error").map(A => failure(joinNames(e), A));
return [ ...n, ...t, ...r ];
}
function readTest(A, e) {
const n = joinNames(attribute(A, "classname") ?? attribute(A, "file") ?? e, attribute(A, "name"));
const t = millisecondsOf(attribute(A, "time") ?? attribute(A, "duration"));
const r = children(A, "failure")[0] ?? children(A, "error")[0];
if (r) return {
...failure(n, r),
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
const p = /^ *(not )?ok\b(?: +(\d+))?(?: +-)? *(.*)$/;
const f = /(?:^| )# *(skip|todo)\b.*$/i;
const g = /(?:^| )# *time=(\d+(?:\.\d+)?)(ms|s)?.*$/;
const b = / *\{$/;
const m = /^ *\}$/;
const w = /^Bail out! *(.*)$/;
const h = 1e3;
const v = /^ *# Subtest: (.*)$/;
function readTap(A) {
const e = [];
const n = [];
let t = 0;
for (const r of A.split(/\r?\n/)) {
const A = r.slice(0, h);
const i = v.exec(A);
if (i) {
n.length = Math.min(n.length, depthOf(A));
n.push(i[1]);
continue;
}
if (m.test(A)) t = depthOf(A);
const o = w.exec(A);
if (o) e.push({
name: "Bail out!",
status: "failed",
durationMs: 0,
...messageFrom(o[1])
});
const a = p.exec(A);
if (!a) continue;
const s = depthOf(A);
if (b.test(A)) {
n.length = Math.min(n.length, s);
n.push(nameOf(a).replace(b, ""));
continue;
}
if (t <= s) e.push(readPoint(a, n.slice(0, s)));
t = s;
}
return e;
}
const y = 4;
const depthOf = A => Math.floor((A.length - A.trimStart().length) / y);
function nameOf([, , A, e = ""]) {
return e.replace(f, "").replace(g, "").trim() || `test ${A ?? ""}`.trim();
}
function readPoint(A, e) {
const [, n, , t = ""] = A;
const r = f.exec(t)?.[1]?.toLowerCase();
const i = g.exec(t);
const o = [ ...e, nameOf(A) ].join(" > ");
const a = i ? i[2] === "ms" ? Math.round(Number(i[1])) : millisecondsOf(i[1]) : 0;
if (r) return {
name: o,
status: "skipped",
durationMs: a
};
return {
name: o,
status: n ? "failed" : "passed",
durationMs: a
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
const r = children(children(A, "Output")[0], "ErrorInfo")[0];
const i = !e || n.startsWith(e) ? n : `${e}.${n}`;
const o = P.has(t) ? "failed" : t === "Passed" ? "passed" : "skipped";
const a = o === "failed" ? textOf(children(r, "Message")[0]) : undefined;
return {
name: i,
status: o,
durationMs: durationOf(attribute(A, "duration")),
...messageFrom(a)
};
}
function durationOf(A) {
const e = /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(A ?? "");
if (!e) return 0;
const [n, t, r] = e.slice(1).map(Number);
return Math.round(((n * 60 + t) * 60 + r) * 1e3);
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
const E = 50;
function countTests(A) {
const e = A.flatMap(({tests: A}) => A);
const n = new Map;
for (const {name: A, status: t} of e) {
const e = n.get(A);
if (e === undefined || t === "passed" || e === "skipped") n.set(A, t);
}
const t = new Set([ ...n ].filter(([, A]) => A === "failed").map(([A]) => A));
const r = e.filter(({name: A, message: e}) => e !== undefined && t.has(A)).slice(0, E);
const named = A => [ ...n ].filter(([, e]) => e === A).map(([A]) => A);
return {
total: n.size,
failed: [ ...t ],
...r.length === 0 ? {} : {
messages: Object.fromEntries(r.map(({name: A, message: e}) => [ A, e ]))
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
const a = (0, t.globSync)([ ...A.inputs.reports ], {
cwd: n
}).slice(0, k);
const s = [];
for (const t of a) {
const a = i.resolve(n, t);
const d = await (0, r.stat)(a).catch(() => undefined);
if (!d?.isFile() || d.mtimeMs < Math.floor(e / 1e3) * 1e3) continue;
try {
s.push(readReport(await (0, r.readFile)(a), t));
} catch (e) {
A.log.warning((0, o.bD)(e));
}
}
return s.length > 0 ? countTests(s) : undefined;
}
async function writeFailedTests(A, e, n) {
const t = i.join((await A.job()).folder, `failed-tests-${n}-${process.pid}.txt`);
const o = e.failed.map(e => A.masker.mask(e.replace(/[\r\n]+/g, " ")));
await (0, r.writeFile)(t, o.map(A => `${A}\n`).join(""));
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
const {attempt: e, debug: t, hasRuntime: r} = A.context;
if (e <= 1 || t || !r) return;
await A.bestEffort("The look for lost uploads", async () => {
const t = await A.job();
if (!await t.mark("told-lost")) return;
const r = await A.artifactStore();
if (!r) return;
const {lostUploads: i} = await Promise.all([ n.e(112), n.e(439), n.e(213) ]).then(n.bind(n, 3444));
const o = await i(r, t.identity.jobKey, e - 1);
if (o.length === 0) return;
const {uploadsLost: a} = await Promise.all([ n.e(455), n.e(143), n.e(11), n.e(317), n.e(793), n.e(51) ]).then(n.bind(n, 70909));
A.log.warning(a(e - 1, o));
});
}
async function readEarlier(A) {
if (A.context.attempt <= 1) return undefined;
const e = await A.bestEffort("The look for an earlier attempt", async () => {
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
const {jobsNamed: r, readRunWorkflows: i} = await Promise.all([ n.e(815), n.e(477) ]).then(n.bind(n, 9113));
const o = await i(A);
const a = "the workflow file could not be read, which says whether the job has an environment";
if (o === undefined) return a;
const s = r(o, e.job);
if (s.length === 0) return a;
return s.some(({job: A}) => A.environment !== undefined) ? "the job has an environment" : undefined;
}
async function carryPlans(A, e) {
const n = await readEarlier(A);
const t = n?.stages.find(({name: A}) => A === e.record.name);
if (t?.plannedResumes) await e.update({
plannedResumes: t.plannedResumes
});
}
},
49348: (A, e, n) => {
n.d(e, {
z: () => formatBytes
});
function formatBytes(A) {
const e = [ "B", "KB", "MB", "GB", "TB" ];
let n = A;
let t = 0;
while (n >= 1024 && t < e.length - 1) {
n /= 1024;
t += 1;
}
return `${n < 10 && t > 0 ? n.toFixed(1) : Math.round(n)} ${e[t]}`;
}
}
};
