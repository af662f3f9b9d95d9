export const id = 113;

export const ids = [ 113 ];

export const modules = {
24532: (e, t, n) => {
n.d(t, {
Js: () => a,
Sr: () => o,
_i: () => activityOfFacts,
gy: () => echoedCommand,
nx: () => activityOf
});
const s = [ [ "checkout", /\bactions\/checkout\b|\bgit(?:\.exe"?)? (?:clone|fetch|checkout|submodule|lfs)\b|\bcheck ?out\b/i ], [ "publish", /\b(?:publish|deploy|release|upload|push|promote|rollout|twine|goreleaser|semantic-release)\b|\b(?:terraform|pulumi|kubectl) (?:apply|up)\b|\bhelm (?:upgrade|install)\b/i ], [ "lint", /\b(?:lint|linter|linting|eslint|prettier|biome|oxlint|stylelint|tslint|standard|xo|ruff|black|isort|flake8|pylint|mypy|pyright|bandit|pydocstyle|pycodestyle|codespell|typos|rubocop|brakeman|phpcs|phpstan|psalm|golangci-lint|staticcheck|gofmt|gofumpt|vet|clippy|rustfmt|cargo[ -]deny|cargo[ -]audit|fmt|format|formatting|checkstyle|spotbugs|spotless|pmd|detekt|ktlint|swiftlint|swiftformat|clang-format|clang-tidy|cppcheck|cpplint|yamllint|markdownlint|hadolint|shellcheck|actionlint|commitlint|pre-commit|prek|type-?check|typecheck|vue-tsc|svelte-check|tsc --no ?emit|audit|trivy|snyk|semgrep|gitleaks|code ?ql|sonar|sonarqube|quality|style|license|licenses|vale|lychee|spellcheck|cspell|knip|depcheck|deptry|tflint|checkov|ansible-lint|buf lint)\b|\b[\w-]{1,30}lint[\w-]{0,20}\b|\b(?!health|spell)[a-z]{2,20}-?check\b(?!out)/i ], [ "test", /\b(?:test|tests|testing|pytest|tox|nox|jest|vitest|mocha|karma|ava|jasmine|cypress|playwright|rspec|minitest|cucumber|phpunit|pest|behat|ctest|surefire|failsafe|testng|junit|nextest|e2e|spec|specs|integration-test|unittest|xcodebuild test|gotestsum|ginkgo|bats|robot|selenium|wdio|testcafe|detox|maestro|cov|coverage)\b|\bmvn\b.{0,80}\b(?:verify|install)\b/i ], [ "install", /\b(?:npm|pnpm|bun) (?:ci|i|install|add)\b|\byarn(?: install| add|$)|\bpip3? install\b|\bpip-sync\b|\b(?:poetry|bundle|composer|pipenv|conda|mamba|brew|choco|winget|apt|apt-get|dnf|yum|apk|zypper|pacman|gem|pod|opam|mix deps|flutter pub|dart pub|cargo) (?:-\S+ )*(?:install|update|upgrade|get|add|env|create|fetch)\b|\buv (?:sync|pip|lock)\b|\bgo (?:mod|get|install)\b|\b(?:dotnet|nuget) restore\b|\bset-?up\b|\binstall(?:ing)?\b|\bdependencies\b|\bactions\/(?:setup-|cache)/i ], [ "build", /\b(?:build|compile|assemble|package|make|cmake|ninja|bazel|tsc|webpack|vite|next|rollup|esbuild|gcc|g\+\+|clang|javac|msbuild|xcodebuild|cargo|go build|gradle|gradlew|mvn|mvnw|docker|buildx)\b/i ] ];
function activityOf(e) {
const t = e.slice(0, 400).replaceAll(/([a-z])(?=[A-Z])/g, "$1 ");
return s.find(([, e]) => e.test(t))?.[0];
}
function activityOfFacts({stepName: e, script: t, jobName: n}) {
for (const s of [ e ?? "", ...commandsOf(t ?? "").toReversed(), n ?? "" ]) {
const e = activityOf(s);
if (e) return e;
}
return undefined;
}
function commandsOf(e) {
return e.slice(-i).replaceAll(/"[^"\n]*"|'[^'\n]*'/g, " ").replaceAll(/(?:^|\s)#.*/g, " ").split(/[\n;|&]+/).map(e => e.trim()).filter(e => !/^(?:(?:echo|printf|:)\b|test\s+(?:[-!$"']|\S{1,200}\s+(?:[!=]?=|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef))\s)|$)/.test(e));
}
const i = 2e4;
const r = [ /^(?:\+{1,3}|\$) (\S.*)/, /^> (?!Task |Building|Configure|Run with|Get more|There were|Could not|A failure)([a-z@./].*)/, /^> Task (\S+)/, /^\[INFO\] -{3} (\S+)/, /^\[[^\]]{1,60}\] RUN (.*)/, /^Step \d+\/\d+ : RUN (.*)/ ];
function echoedCommand(e) {
for (const t of r) {
const n = t.exec(e);
if (n) return n[1];
}
return undefined;
}
const o = [ "#[gr", "#[en", "#[er", "::er", "_fol", "b cl" ];
const a = [ "\n\n+ ", "\n\n$ ", "\n\n> ", "z + ", "z $ ", "z > ", "[com", "] --", "] ru", ": ru" ];
},
50554: (e, t, n) => {
n.d(t, {
classify: () => classify
});
var s = n(24532);
var i = n(48722);
var r = n(94871);
const o = [ /\b(?:HTTP|status|code|error|returned|response|responded)\b[^\d\n]{0,30}\b4(?:0[0-7]|1[0-8]|2[0-6]|51)\b|\b4(?:0[1345]|10)\b[ :-]{1,3}(?:Unauthori[sz]ed|Forbidden|Not Found|Method Not Allowed|Gone)\b/i, /\bE4(?:0[1345]|22)\b/, /\bself[- ]signed certificate\b|\bSELF_SIGNED_CERT|\bDEPTH_ZERO_SELF_SIGNED|\bcertificate (?:has expired|verify failed|is not (?:yet valid|trusted))|\bCERT_HAS_EXPIRED|\bUNABLE_TO_VERIFY_LEAF|\bUNABLE_TO_GET_ISSUER|\bERR_TLS_CERT/i, /\b(?:unauthori[sz]ed|forbidden|permission denied|access denied|authentication failed|bad credentials|could not read (?:username|password)|expired (?:token|credentials?)|token (?:has )?expired|publickey)\b/i, /\bCONFLICT\b|\b(?:merge|rebase) conflict|\bAutomatic merge failed\b|\bnon-fast-forward\b|\bfetch first\b|\b(?:pre-receive hook|protected branch|remote) (?:hook )?(?:declined|rejected)\b|\[(?:remote )?rejected\]/i, /\b(?:not found|does not exist|couldn't find remote ref|no such (?:file|host is known|ref)|unknown revision|not a git repository|already exists|dubious ownership)\b/i ];
const a = [ /\b(?:ECONNRESET|ETIMEDOUT|EAI_AGAIN|ECONNABORTED|ENETUNREACH|EHOSTUNREACH|ENETDOWN)\b/, /\b(?:HTTP|status|code|error|returned|response|responded)\b[^\d\n]{0,30}\b(?:50[0234]|52\d|429)\b|\bHTTP\/[\d.]{1,3} (?:50[0234]|429)\b|\b(?:50[0234]|429)\b[ :-]{1,3}(?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Too Many Requests)\b/i, /\bconnection (?:was )?(?:reset|timed out|closed (?:by|unexpectedly)|aborted)|\b(?:temporary failure in name resolution|could not resolve host|TLS handshake timeout|i\/o timeout|context deadline exceeded|socket hang up|network is unreachable)\b/i, /\b(?:early EOF|unexpected disconnect|remote end hung up unexpectedly|RPC failed)\b|\bconnect to host \S{1,100} port \d{1,5}: .{0,20}timed out\b/i, /\b(?:rate limit(?:ed| exceeded)?|too many requests|toomanyrequests|service unavailable|bad gateway|gateway time-?out)\b/i, /\b(?:lost communication with the server|received a shutdown signal|agent (?:went offline|was lost|disconnected)|(?:unexpected termination of|backing) (?:the )?channel\b)/i, /\bAnother git process seems to be running\b|\.lock': File exists\b/ ];
const c = /\b(?:localhost|127\.0\.0\.1|0\.0\.0\.0)\b|\[::1\]/;
const l = {
network: "transient",
git: "same-again",
timeout: "unclear",
"resource-exhaustion": "unclear",
"test-failure": "same-again",
"quality-gate": "same-again",
unknown: "same-again"
};
const matches = (e, t) => e.some(e => e.test(t));
const isLasting = e => matches(o, e);
const isPassing = e => !c.test(e) && !isLasting(e) && matches(a, e);
const d = 3;
function verdictOfLines(e) {
for (const t of e.slice(0, d)) {
if (isLasting(t)) return "same-again";
if (isPassing(t)) return "transient";
}
return undefined;
}
function retryVerdict({type: e, texts: t}) {
if (e === "test-failure" || e === "quality-gate") return "same-again";
return verdictOfLines(t) ?? (t.length === 0 ? "unclear" : l[e]);
}
var u = n(40627);
const f = 300;
const h = 40;
const g = [ [ /\b[a-z][a-z+]{1,9}:\/\/[^\s"'<>)]{1,200}/gi, " #url " ], [ /\b[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,60}\b/g, " #mail " ], [ /\b(?:sha\d{1,3}[:-])?(?=[a-f]{0,40}\d)[0-9a-f]{7,64}\b/gi, " #hash " ], [ /(?:[\w@.~+-]{1,80}[\\/]){0,12}[\w@.+-]{1,80}\.(?:[a-z]{1,5}\d?)(?::\d{1,6}(?::\d{1,5})?|\(\d{1,6}(?:,\d{1,5})?\))/gi, " #place " ], [ /(?:[\w@.~+*-]{0,80}[\\/]){2,14}[\w@.+*-]{0,80}/g, " #path " ], [ /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g, " #host " ], [ /\bv?\d{1,5}\.\d{1,6}(?:\.\d{1,6}){0,2}(?:[-+][\w.]{1,30})?\b/g, " #version " ], [ /\b\d{1,9}(?:\.\d{1,6})? ?(?:ms|s|secs?|seconds?|m|min|minutes?|[kmg]i?b|%)(?!\w)/gi, " #amount " ] ];
const p = /#?[\p{L}_][\p{L}\d_]*|\d+|[✓✔×✕✖✗❌⚠🚨🛑●⨯]/gu;
const m = /^(?:[0-3]|12[4-8]|13[0-9]|143|25[45]|4\d\d|5\d\d)$/;
function wordsOf(e) {
let t = e.slice(0, f);
for (const [e, n] of g) t = t.replace(e, n);
const n = [];
for (const [e] of t.replace(/([a-z\d])(?=[A-Z][a-z])/g, "$1 ").matchAll(p)) {
if (n.length === h) break;
const t = /^\d/.test(e) ? m.test(e) ? e : "#n" : e.toLowerCase().slice(0, 24);
if (t === "#n" && n.at(-1) === "#n") continue;
n.push(t);
}
return n;
}
function termsOf(e) {
const t = wordsOf(e);
const n = new Set(t);
for (let e = 1; e < t.length; e++) n.add(`${t[e - 1]} ${t[e]}`);
return n;
}
const b = .6;
const w = [ 0, 1, 2, 4, 8, 16, 32, 64 ];
const y = 8;
const x = 200;
const k = /^(?:Process completed with exit code|exit status \d|The process '.*' failed with exit code|Command failed|.*failed with exit code \d+\.?$)/;
const v = /\b(?:command|process|script|task|step|job|action|build|target|recipe|goal|lifecycle|run|solve|compile)\b.{0,200}\b(?:failed|exited|exit(?: code| status)?|did not complete|returned|non-zero|error)\b|\b(?:ELIFECYCLE|BUILD FAILED|FAILURE:|exit (?:code|status) \d)|^npm (?:ERR!|error) (?:command|path|errno|code \d|Lifecycle|workspace|location|A complete log|in workspace)|^make(?:\[\d\])?: \*\*\*/i;
const O = /^\W{0,3}[❌✖✗✘×🚨🛑⨯●]|(?:^|[\s\]])(?:\w*(?:Error|Exception)|ERROR|error|fatal|FATAL|FAIL(?:ED|URE)?|denied|ERRO|e)\b(?:\[\w+\])?[\]]?[:!]/u;
const S = /\b(?:error|fatal|exception|fail(?:ed|ure|s|ing)?|cannot|could not|unable|denied|invalid|missing|not found|undefined|unknown)\b/i;
const E = /\bwarn|^\s+at /i;
const F = /^\s+(?:at |File ")/;
const A = [ [ "=error", /\b(?:error|fatal|exception)\b/i ], [ "=fail", /\b(?:fail(?:ed|ure|s|ing)?|cannot|could not|unable|denied|invalid|missing|not found)\b/i ], [ "=warn", /\bwarn(?:ing)?\b|deprecat/i ], [ "=frame", /^\s*at |^\s+File "/ ], [ "=indent", /^\s{2,}/ ], [ "=opening", /^(?:\w*Error|ERROR|Error|error|fatal|FATAL|e)\b[:![ (]/ ], [ "=exception", /^\w[\w.]*(?:Error|Exception): / ], [ "=headed", O ], [ "=wrapper", v ] ];
const isExit = e => k.test(e);
const isWrapper = e => v.test(e);
function lineFeatures(e) {
const t = landmarksOf(e);
return e.map((n, s) => {
const i = new Map([ [ "=line", 1 ] ]);
addPlace(i, n, s, e);
addRules(i, n, t.strength);
addLandmarks(i, s, t);
for (const [e, t] of A) if (t.test(n.text)) i.set(e, 1);
if (isLasting(n.text)) i.set("=lasting line", 1);
if (isPassing(n.text)) i.set("=passing line", 1);
i.set("=length", Math.min(n.text.length, x) / x);
for (const e of termsOf(n.text)) i.set(e, b);
return i;
});
}
function addPlace(e, t, n, s) {
e.set("=distance", Math.log2(1 + t.distance) / 4);
for (const n of w) if (t.distance <= n) e.set(`=within ${n}`, 1);
e.set("=place", n / s.length);
if (t.level === "error") e.set(isExit(t.text) ? "=exit" : "=annotated", 1);
if (t.level === "warning") e.set("=annotated warning", 1);
if (t.red) e.set("=red", 1);
const [i, r] = [ s[n - 1]?.text ?? "", s[n + 1]?.text ?? "" ];
if (/^\s+at /.test(r)) e.set("=above frames", 1);
if (/^\s/.test(r)) e.set("=above indented", 1);
if (F.test(i) && !/^\s/.test(t.text)) e.set("=below frames", 1);
}
function addRules(e, {rules: t}, n) {
const s = strongestOf(t);
if (!s) {
e.set("=no rule", 1);
return;
}
e.set(`=role ${(0, u.kp)(s)}`, 1);
e.set(`=weight ${(0, u.kp)(s)}`, s.weight / y);
e.set(`=rule ${s.type}`, .5);
if (s.weight === n && (0, u.kp)(s) !== "consequence") e.set("=as strong as any", 1);
}
function addLandmarks(e, t, {strongest: n, error: s, headed: i, lament: r}) {
if (t === n) e.set("=strongest", 1);
if (t === s) e.set("=first annotated", 1);
if (t === i[0]) e.set("=first headed", 1);
if (t === i[1]) e.set("=last headed", 1);
if (t === r[0]) e.set("=first lament", 1);
if (t === r[1]) e.set("=last lament", 1);
}
const strongestOf = e => e.reduce((e, t) => e && e.weight >= t.weight ? e : t, undefined);
const speaks = e => (0, u.kp)(e) !== "consequence" && (0, u.kp)(e) !== "recovery";
function landmarksOf(e) {
const t = e.map(({rules: e}) => Math.max(0, ...e.filter(speaks).map(({weight: e}) => e)));
const n = Math.max(0, ...t);
const s = e.map(({text: e}) => !isWrapper(e));
const i = e.map(({text: e}, t) => s[t] === true && O.test(e));
const r = e.map(({text: e}, t) => s[t] === true && S.test(e) && !E.test(e));
return {
strength: n,
strongest: n > 0 ? t.indexOf(n) : -1,
error: e.findIndex(({level: e, text: t}) => e === "error" && !isExit(t)),
headed: [ i.indexOf(true), i.lastIndexOf(true) ],
lament: [ r.indexOf(true), r.lastIndexOf(true) ]
};
}
const T = .14;
const L = 12;
function failureFeatures({lines: e, ranking: t, exitCode: n, activity: s, failed: i}) {
const r = new Map([ [ "=failure", 1 ] ]);
const raise = (e, t) => r.set(e, Math.max(r.get(e) ?? 0, t));
const o = e.some(({mild: e}) => !e);
for (const {text: t, rules: n, salience: s, mild: i} of e) {
if (i && o) continue;
const e = Math.sqrt(s);
if (e >= T) for (const n of termsOf(t)) raise(n, e);
for (const e of n) if (e.retry) raise(`=retry ${e.retry}`, s);
for (const e of n) if (speaks(e)) raise(`=says ${e.type}`, s * e.weight / 4);
if (isLasting(t)) raise("=lasting", s); else if (isPassing(t)) raise("=passing", s);
}
for (const {type: e, score: n} of t) r.set(`=score ${e}`, Math.min(n, L) / L);
r.set(t[0] ? `=first ${t[0].type}` : "=silent", .5);
if (s) r.set(`=doing ${s}`, .5);
if (n) r.set(`=status ${n}`, .5);
if (!i) r.set("=no step failed", .5);
const a = e.findLast(({level: e}) => e === "error");
if (a) r.set(isExit(a.text) ? "=ends with an exit" : "=ends with an error", .5);
return r;
}
const C = 1 + r.fs.length + r.qu.length;
const M = 1;
const R = M + r.fs.length;
const I = 127;
const $ = .1;
class LearnedModel {
#e;
#t;
constructor(e, t) {
this.#e = e;
this.#t = t;
}
static read({features: e, scales: t, weights: n, sharpness: s}) {
const i = Buffer.from(n, "base64");
const r = new Map;
for (const [n, s] of e.entries()) {
const e = Float32Array.from(t, (e, t) => i.readInt8(n * C + t) * e / I);
r.set(s, e);
}
return new LearnedModel(r, s);
}
scoreLines(e) {
const t = lineFeatures(e);
const n = e.map(({text: e, mild: n}, s) => {
const i = this.#n(t[s], 0);
return 1 / (1 + Math.exp(-i)) * restraint(e) * (n ? $ : 1);
});
const s = Math.max(Number.MIN_VALUE, ...n);
return e.map((e, t) => ({
...e,
salience: n[t] / s
}));
}
judge(e) {
const t = failureFeatures(e);
const {type: n, verdict: s} = this.#t;
return {
types: this.#s(t, r.fs, M, n),
verdicts: this.#s(t, r.qu, R, s),
features: t
};
}
wordsFor(e, t, n) {
const s = M + r.fs.indexOf(e);
return [ ...t ].filter(([e]) => !e.startsWith("=") && !e.startsWith("#")).map(([e, t]) => ({
name: e,
share: t * (this.#e.get(e)?.[s] ?? 0)
})).filter(({share: e}) => e > 0).sort((e, t) => t.share - e.share || (e.name < t.name ? -1 : 1)).slice(0, n).map(({name: e}) => e);
}
#n(e, t) {
let n = 0;
for (const [s, i] of e) n += i * (this.#e.get(s)?.[t] ?? 0);
return n;
}
#s(e, t, n, s) {
const i = t.map((t, i) => s * this.#n(e, n + i));
const r = Math.max(...i);
const o = i.map(e => Math.exp(e - r));
const a = o.reduce((e, t) => e + t, 0);
return Object.fromEntries(t.map((e, t) => [ e, o[t] / a ]));
}
}
function restraint(e) {
if (isExit(e)) return .02;
return isWrapper(e) ? .2 : 1;
}
var N = n(14274);
var B = n(53698);
var _ = n(42647);
const q = {
offset: 0,
slope: 1.3
};
const D = 12;
const U = 5;
const P = .25;
const W = 2;
const z = -1;
const G = 0;
const j = .8;
function strengthOf([e, t]) {
if (!e) return G;
const n = (e.score - (t?.score ?? 0)) / Math.max(e.score, U);
return z + P * Math.min(e.score, D) + W * n;
}
function confidenceOf(e) {
const t = 1 / (1 + Math.exp(-(q.offset + q.slope * strengthOf(e))));
return {
first: t,
second: e.length > 1 ? (1 - t) * j : 0
};
}
const K = 9;
const V = 2.5;
const H = .5;
const Z = .7;
const Y = .3;
const X = .05;
const Q = 4;
function understand(e, t, n, s, i) {
const {window: o, ...a} = sightOf(e, t, n);
const c = s.scoreLines(o);
const l = t[0];
const d = e.failures === 0 && l !== undefined && l.witnesses.length > 0 && !isSaid(c);
if (l && (d || restsOnFacts(l, c) || i(l))) return byRules(t);
const u = s.judge({
...a,
lines: c
});
const [f, h] = r.fs.map(e => ({
type: e,
confidence: u.types[e]
})).sort((e, t) => t.confidence - e.confidence);
return {
...f,
...h.confidence < X ? {} : {
runnerUp: h
},
retry: verdictOf(f.type, u, c),
lines: c,
words: f.type === l?.type ? [] : s.wordsFor(f.type, u.features, Q)
};
}
function restsOnFacts({facts: e, score: t}, n) {
const s = e[0]?.weight ?? 0;
return s >= K || s >= V && s > t / 2 && !isSaid(n);
}
const isSaid = e => e.some(({rules: e}) => e.some(speaks));
function byRules(e) {
const {first: t, second: n} = confidenceOf(e);
const s = e[0]?.type ?? "unknown";
const i = e[1];
const r = (e[0]?.witnesses ?? []).map(({sighting: e}) => e.text);
return {
type: s,
confidence: t,
...i ? {
runnerUp: {
type: i.type,
confidence: n
}
} : {},
retry: retryVerdict({
type: s,
texts: r
}),
lines: [],
words: []
};
}
function verdictOf(e, {verdicts: t}, n) {
const s = t.unclear > t["same-again"] ? "unclear" : "same-again";
if (e === "test-failure" || e === "quality-gate") return t.unclear > Z ? "unclear" : "same-again";
const i = n.filter(({salience: e}) => e >= Y).sort((e, t) => t.salience - e.salience);
const r = i.flatMap(({rules: e}) => e.flatMap(({retry: e}) => e ?? []))[0];
const o = r ?? verdictOfLines(i.map(({text: e}) => e));
if (o !== undefined) return o;
return t.transient >= H ? "transient" : s;
}
function sightOf({window: e, matched: t, found: n, failing: i, failures: r}, o, a) {
const c = n.filter(({rule: e}) => (0, u.kp)(e) === "recovery");
const recovered = (e, t) => c.some(({rule: n, sightings: s}) => n.type === e && (s.at(-1)?.line ?? 0) > t);
return {
window: e.map(e => {
const n = t.get(e.line) ?? [];
const s = n.filter(t => (0, u.kp)(t) === "verdict" || !recovered(t.type, e.line));
const i = !s.some(e => speaks(e) && e.type !== "quality-gate");
return {
...e,
rules: s,
mild: e.mild || s.length < n.length || e.belowWarning && i
};
}),
ranking: o,
activity: i.activity ?? (0, s._i)(a),
failed: r > 0,
...a.exitCode === undefined ? {} : {
exitCode: a.exitCode
}
};
}
var J = n(14501);
const ee = 7;
const te = {
explained: .4,
rootCause: 1.4,
recovered: .1,
otherStep: .5,
laterStep: .8,
post: .3,
annotation: .3,
warning: .5,
elsewhere: .6
};
const ne = [ 1, .25, .1, .05 ];
const se = 1;
const ie = 2;
const re = {
lint: {
type: "quality-gate",
weight: ie,
text: "the failing step checks code"
},
test: {
type: "test-failure",
weight: ie,
text: "the failing step runs tests"
}
};
function weigh(e, t, n) {
const s = e.found.filter(({rule: e}) => (0, u.kp)(e) === "recovery");
const i = e.found.filter(({rule: e}) => ![ "recovery", "consequence" ].includes((0, 
u.kp)(e)));
const o = i.flatMap(t => callWitness(t, e, s) ?? []);
const a = o.filter(({rule: e, weight: t}) => (0, u.kp)(e) === "verdict" && t >= ee).sort((e, t) => t.weight - e.weight)[0]?.rule.type;
const c = o.map(e => ({
...e,
weight: e.weight * explanation(e.rule, a)
}));
const l = e.failing.activity ?? n;
const d = l && re[l];
const f = d ? [ ...t, d ] : t;
return r.fs.map(e => rank(e, c, f)).filter(({score: e}) => e >= se).sort((e, t) => t.score - e.score);
}
function explanation(e, t) {
if (!t || t === e.type) return 1;
if (e.type === "resource-exhaustion" && t === "quality-gate") return te.rootCause;
return (0, u.kp)(e) === "ambient" ? te.explained : 1;
}
function rank(e, t, n) {
const s = t.filter(({rule: t}) => t.type === e).sort((e, t) => t.weight - e.weight);
const i = n.filter(t => t.type === e);
const r = [ ...s, ...i ].map(({weight: e}) => e).sort((e, t) => t - e);
const o = r.reduce((e, t, n) => e + t * (ne[n] ?? 0), 0);
return {
type: e,
score: o,
witnesses: s,
facts: i
};
}
function callWitness({rule: e, sightings: t}, n, s) {
let i;
for (const r of t) {
if (e.during && r.activity && !e.during.includes(r.activity)) continue;
const t = e.weight * placeFactor(e, r, n) * recoveryFactor(e, r, s) * activityFactor(e, r) * warningFactor(e, r);
if (t > (i?.weight ?? 0)) i = {
rule: e,
sighting: r,
weight: t
};
}
return i;
}
const oe = /\b(?:errors?|warn(?:ing)?s?|fail(?:ed|ure)?|invalid|missing|not)\b/i;
function placeFactor(e, {segment: t}, {failures: n, firstFailing: s, last: i}) {
let r = 1;
if (t.post && t !== i) r *= te.post;
if (n > 0 && !t.failed) r *= te.otherStep;
if (n > 1 && t.number > s.number && (0, u.kp)(e) !== "verdict") r *= te.laterStep;
return r;
}
function recoveryFactor(e, {line: t}, n) {
const s = e.type === "timeout" && (0, u.kp)(e) === "ambient" ? "network" : e.type;
const i = n.some(e => e.rule.type === s && (e.sightings.at(-1)?.line ?? 0) > t);
return i && (0, u.kp)(e) !== "verdict" ? te.recovered : 1;
}
function activityFactor(e, {activity: t}) {
const n = t !== undefined && t !== "test" && t !== "build";
return n && e.type === "test-failure" && (0, u.kp)(e) === "ambient" ? te.elsewhere : 1;
}
function warningFactor(e, {text: t, level: n, belowWarning: s}) {
if ((0, u.kp)(e) === "verdict") return 1;
if (n === "warning") return te.annotation;
if (e.type === "quality-gate" && s && !oe.test(t)) return te.annotation;
return e.type !== "quality-gate" && (0, J.d)(t, n) ? te.warning : 1;
}
const ae = 10;
const ce = 5;
const le = 500;
let de;
async function readerWith(e) {
const [{ANALYSED: t}, {MODEL: s}] = await Promise.all([ Promise.all([ n.e(6), n.e(143), n.e(734), n.e(465), n.e(113), n.e(51) ]).then(n.bind(n, 76537)), Promise.all([ n.e(6), n.e(143), n.e(734), n.e(465), n.e(113), n.e(51) ]).then(n.bind(n, 84122)) ]);
de ??= {
index: (0, B.A)(t),
model: LearnedModel.read(s)
};
if (e.length === 0) return de;
const {analyseRules: i} = await Promise.all([ n.e(6), n.e(143), n.e(734), n.e(465), n.e(113), n.e(51) ]).then(n.bind(n, 85387));
return {
...de,
index: (0, B.A)(i(e), t)
};
}
const classify = async e => classifyWith(await readerWith(e.rules ?? []), e);
async function classifyWith({index: e, model: t}, {log: n, facts: r, rules: o = [], mask: a = e => e}) {
const keep = e => a(e).slice(0, le);
const c = await (0, N.l)(n, e);
const l = (0, i.weighFacts)(r);
const d = weigh(c, l, (0, s._i)(r));
const isUsers = ({witnesses: e}) => e[0] !== undefined && o.some(t => t === e[0]?.rule);
const {type: u, confidence: f, runnerUp: h, retry: g, lines: p, words: m} = understand(c, d, r, t, isUsers);
const b = d.find(e => e.type === u);
const w = evidenceOf(u, p, b);
const y = m.length === 0 ? [] : [ `words ${m.map(e => `"${e}"`).join(", ")}` ];
return {
type: u,
confidence: f,
retry: g,
facts: [ ...factsOf(l, b), ...y ].map(keep),
evidence: w.map(e => ({
...e,
text: keep(e.text)
})),
signature: (0, _.yK)(u, essenceOf(b, c, w)),
...h ? {
runnerUp: h
} : {},
suggestion: suggestionFor(u, b),
consequences: consequencesOf(c, b).map(keep)
};
}
function factsOf(e, t) {
const n = t?.facts ?? [];
return [ ...n, ...e.filter(e => !n.includes(e)) ].map(({text: e}) => e);
}
const ue = .1;
const fe = "learned-words";
function evidenceOf(e, t, n) {
const s = t.filter(({salience: e, rules: t}) => e >= ue && (e === 1 || t.some(speaks))).sort((e, t) => t.salience - e.salience || e.line - t.line).map(({line: t, text: n, rules: s}) => ({
line: t,
text: n,
rule: ruleFor(e, s)
}));
const i = (n?.witnesses ?? []).map(({rule: e, sighting: {line: t, text: n}}) => ({
line: t,
text: n,
rule: e.id
}));
const r = new Map;
for (const e of [ ...s, ...i ]) {
if (r.size === ae) break;
if (!r.has(e.line)) r.set(e.line, e);
}
return [ ...r.values() ];
}
function ruleFor(e, t) {
const n = t.filter(speaks).sort((e, t) => t.weight - e.weight);
return (n.find(t => t.type === e) ?? n[0])?.id ?? fe;
}
function essenceOf(e, t, n) {
if (!e || e.witnesses.length === 0) {
return n.length > 0 ? n.slice(0, 1).map(({text: e}) => (0, _.j7)(e)) : t.ending;
}
const s = e.witnesses.filter(({rule: e}) => (0, u.kp)(e) !== "ambient");
const i = new Set((s.length > 0 ? s : e.witnesses.slice(0, 1)).map(({rule: e}) => e));
return t.found.filter(({rule: e}) => i.has(e)).flatMap(({essence: e}) => e.texts);
}
const he = {
timeout: "Find what hangs or grew, or raise the limit.",
"test-failure": "Look at the failing tests.",
"quality-gate": "Mend what the check found.",
"resource-exhaustion": "Use less memory or disk, or a larger runner.",
network: "Run it again; if it stays, check the service and the way to it.",
git: "Check the repository, the branch and the access to it.",
unknown: "Look at the end of the log."
};
function suggestionFor(e, t) {
return t?.witnesses.find(({rule: e}) => e.suggestion)?.rule.suggestion ?? he[e];
}
function consequencesOf(e, t) {
const n = t?.witnesses[0]?.sighting;
const s = e.found.flatMap(({rule: e, sightings: n}) => n.filter(n => isConsequence(e, n, t)).slice(-1)).filter(({line: e}) => e >= (n?.line ?? 0)).sort((e, t) => e.line - t.line).map(({text: e}) => e);
return [ ...new Set(s) ].slice(0, ce);
}
function isConsequence(e, {segment: t}, n) {
if ((0, u.kp)(e) === "consequence") return true;
const s = n?.witnesses[0]?.sighting.segment;
const i = s?.failed === true && t.failed && t.number > s.number;
return i && (0, u.kp)(e) === "cause" && e.type !== n?.type;
}
},
48722: (e, t, n) => {
n.r(t);
n.d(t, {
isDiskFull: () => isDiskFull,
weighFacts: () => weighFacts
});
const s = 137;
const i = 124;
const r = 127;
const o = 126;
const a = {
132: "illegal instruction",
134: "abort",
135: "bus error",
136: "arithmetic fault",
139: "segmentation fault"
};
const c = .01;
const l = .95;
const d = .8;
function weighFacts(e) {
const t = [ limitFacts, resourceFacts, exitFacts, testFacts, annotationFacts ].flatMap(t => t(e));
return t.sort((e, t) => t.weight - e.weight);
}
function limitFacts({limit: e, cancelled: t}) {
const n = [];
if (e) n.push({
type: "timeout",
weight: 20,
text: `${e.name} of ${e.ms / 1e3} s reached`
});
if (t) n.push({
type: "unknown",
weight: 5,
text: "cancelled from outside"
});
return n;
}
function resourceFacts({resources: e = {}, signal: t, exitCode: n}) {
const i = "resource-exhaustion";
const r = [];
const {oomKills: o = 0, diskFreeBytes: a, inodesFree: c, memoryBytes: d, memoryLimitBytes: u} = e;
const f = t === "SIGKILL" || n === s;
if (o > 0) r.push({
type: i,
weight: f ? 15 : 7,
text: `oom_kill +${o}`
});
if (a !== undefined && hasFewBytes(e)) {
r.push({
type: i,
weight: 7,
text: `${megabytes(a)} of disk free`
});
}
if (c === 0) r.push({
type: i,
weight: 7,
text: "no inodes free"
});
if (d !== undefined && u && d / u > l) {
const e = `peak ${megabytes(d)} of ${megabytes(u)} memory`;
r.push({
type: i,
weight: f ? 9 : 3,
text: e
});
}
const {memoryShortSeconds: h, diskShortSeconds: g} = e;
if (h !== undefined) r.push({
type: i,
weight: 0,
text: `memory above 90 % for ${h} s`
});
if (g !== undefined) r.push({
type: i,
weight: 0,
text: `disk above 90 % for ${g} s`
});
return r;
}
function exitFacts({exitCode: e, signal: t, limit: n, cancelled: c, resources: l}) {
if (n || c) return [];
const d = t ? `ended by ${t}` : `exit status ${e}`;
if (t === "SIGKILL" || e === s) return killFacts(d, l);
if (e === i) return [ {
type: "timeout",
weight: 10,
text: d
} ];
if (e === r || e === o) return [ {
type: "unknown",
weight: 4,
text: d
} ];
const u = e === undefined ? undefined : a[e];
if (u) return [ {
type: "unknown",
weight: 2,
text: `${d} (${u})`
} ];
return [];
}
function killFacts(e, {oomKills: t, memoryBytes: n, memoryLimitBytes: s} = {}) {
const i = "resource-exhaustion";
const r = {
type: i,
weight: 2.5,
text: e
};
if (t !== undefined && t > 0) return [ {
...r,
weight: 5
} ];
const o = n !== undefined && s && n / s < d;
if (t !== 0 || !o) return [ r ];
const a = `peak ${megabytes(n)} of ${megabytes(s)} memory`;
return [ r, {
type: "unknown",
weight: 1,
text: `no oom_kill, ${a}`
} ];
}
function testFacts({tests: e}) {
if (!e || e.failed.length === 0) return [];
return [ {
type: "test-failure",
weight: 9.5,
text: `${e.failed.length} of ${e.total} tests failed`
} ];
}
const u = /(?:^|[\\/._-])(?:tests?|specs?|__tests__|e2e)(?:[\\/._-]|$)/i;
function annotationFacts({annotations: e = []}) {
for (const {level: t, file: n, line: s} of e) {
if (t !== "error" || n === undefined) continue;
const e = u.test(n) ? "test-failure" : "quality-gate";
return [ {
type: e,
weight: 3,
text: `error annotated at ${n}${s === undefined ? "" : `:${s}`}`
} ];
}
return [];
}
const megabytes = e => `${Math.round(e / 1e6)} MB`;
const hasFewBytes = ({diskFreeBytes: e, diskTotalBytes: t}) => e !== undefined && t !== undefined && e < t * c;
const isDiskFull = e => e.inodesFree === 0 || hasFewBytes(e);
},
94871: (e, t, n) => {
n.d(t, {
Ci: () => r,
fs: () => s,
qu: () => i
});
const s = [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ];
const i = [ "transient", "same-again", "unclear" ];
const r = [ "DOCS", "STANDARD", "HEAVY" ];
},
21028: (e, t, n) => {
n.d(t, {
M: () => s,
r: () => Diagnostics
});
const s = [ "arni", "rror" ];
const i = /(?:^|[\s:[(])(?:warning|Warning|WARNING)(?: ?\[[^\]]{1,60}\])?:|\[WARNING\]/;
const r = /\b(?:[Ee]rrors?|ERRORS?|\w{1,40}Error)\b/;
const o = 12;
class Diagnostics {
#i=Number.NEGATIVE_INFINITY;
read(e, t) {
if (i.test(e)) this.#i = t; else if (r.test(e)) this.#i = Number.NEGATIVE_INFINITY;
}
endReport() {
this.#i = Number.NEGATIVE_INFINITY;
}
isBelowWarning(e) {
return e > this.#i && e <= this.#i + o;
}
}
},
78764: (e, t, n) => {
n.d(t, {
Gr: () => GramIndex,
K0: () => w,
OM: () => b,
Tw: () => s,
Vm: () => i,
gC: () => gramsOf,
qQ: () => hashOf,
tt: () => r
});
class GramIndex {
grams;
gate;
#r;
constructor(e) {
this.grams = e;
this.gate = new Uint32Array(a / 32);
this.#r = new Int32Array(2 * c);
for (const [t, n] of e.entries()) {
const e = hashOf(n);
this.gate[e >>> 5] = this.gate[e >>> 5] | 1 << (e & 31);
let s = e & l;
while (this.#r[2 * s + 1] !== 0) s = s + 1 & l;
this.#r[2 * s] = n;
this.#r[2 * s + 1] = t + 1;
}
}
find(e) {
let t = hashOf(e) & l;
while (this.#r[2 * t + 1] !== 0) {
if (this.#r[2 * t] === e) return this.#r[2 * t + 1] - 1;
t = t + 1 & l;
}
return -1;
}
}
const s = 4;
const i = 6;
const r = 2 ** (s * i) - 1;
const o = 18;
const a = 2 ** o;
const c = 2 ** 15;
const l = c - 1;
const d = 2654435761;
const hashOf = e => Math.imul(e, d) >>> 32 - o;
const u = 63;
const f = 62;
const h = 57;
const g = 5;
const p = "abcdefghijklmnopqrstuvwxyz0123456789 .:-_/![]()'\"`=#>*|";
const m = "\n\r\0";
const b = makeCodes();
function makeCodes() {
const e = new Uint8Array(256).fill(f);
for (let t = 128; t < 256; t++) e[t] = h + t % g;
for (const [t, n] of [ ...p ].entries()) {
e[n.charCodeAt(0)] = t + 1;
e[n.toUpperCase().charCodeAt(0)] = t + 1;
}
e["\t".charCodeAt(0)] = e[" ".charCodeAt(0)];
for (const t of Buffer.from(m)) e[t] = 0;
return e;
}
function gramsOf(e) {
const t = [];
let n = 0;
for (const [o, a] of Buffer.from(e).entries()) {
n = (n << i | (b[a] || u)) & r;
if (o >= s - 1) t.push(n);
}
return t;
}
const w = gramsOf("\n".repeat(s))[0];
},
7646: (e, t, n) => {
n.d(t, {
X: () => readLine
});
var s = n(57975);
const i = 2e3;
const r = /^([^\t]{0,200})\t([^\t]{0,200})\t(?=(?:[^\x20-\x7E\t]{1,3}\??)?\d{3,4}-\d\d-\d\dT)/;
const o = "UNKNOWN STEP";
const a = "[36;1m";
const c = /(?:\^\[|\\u001[bB]|\\x1[bB]|\\033|\\e|\u241B|\uFFFD)\[\d{0,3}(?:;\d{1,3}){0,4}[mK]|\[(?:\d{1,3}(?:;\d{1,3}){0,4}m|0?K)/g;
const l = [ /^(?:\uFEFF|[^\x20-\x7E\t]{1,3}\??(?=\d{3,4}-\d\d-\d\dT))/, /^\[?\d{3,4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?(?: \d\d[OE][+ ]?)? ?/, /^\[task \d{4}-\d\d-\d\dT[\d:.]{8,16}(?:Z|\+00:00)?\] /, /^\[?\d\d:\d\d:\d\d(?:[.,]\d{1,6})?\]? {1,8}(?:(?:INFO|WARNING|ERROR|CRITICAL|DEBUG|FATAL) {1,3}- {1,3})?/, /^#\d{1,4} (?:\d{1,5}\.\d{1,3} )?/, /^\d{1,5}\.\d{2,3} (?=\S)/, /^(?:BUILDSTDERR|stderr|stdout|STDERR|STDOUT): {1,2}(?=\S)/, /^ {1,12}\[exec\] /, /^(?!error|warn|info|fail|pass|ok\b)[a-z][a-z0-9._-]{1,60} {1,30}\| /, /^(?:@[\w.-]{1,60}\/)?[\w.-]{1,60}:(?:build|test|lint|check|typecheck|type-check|dev|e2e|format|compile|deploy|unit)(?::[\w-]{1,30})?: /, /^(?:[\w.@-]{1,60}\/){0,6}[\w.@-]{1,60} (?:build|test|lint|check|typecheck|type-check|dev|e2e|format|compile|prepare|postinstall)(?::[\w-]{1,30})?[:$] /, /^\[gw\d{1,3}\] {1,3}/ ];
const d = /^##\[(error|warning|notice|debug|command|group|endgroup|section)\]/;
const u = /^::(error|warning|notice|debug|group|endgroup)(?: [^:\n]{0,300}(?::(?!:)[^:\n]{0,300}){0,4})?::/;
const f = /^\[command\]/;
function readLine(e) {
const t = r.exec(e);
let n = t ? e.slice(t[0].length) : e;
n = stripPrefix(stripPrefix(n, l[0]), l[1]);
const s = n.startsWith(a) || n.startsWith(a, 1);
n = stripColours(n);
for (const e of l) n = stripPrefix(n, e);
const c = t?.[2] === o ? undefined : t?.[2];
const h = d.exec(n) ?? u.exec(n);
if (h) n = n.slice(h[0].length);
const g = h ? undefined : f.exec(n);
if (g) n = n.slice(g[0].length);
const p = g ? "command" : h?.[1];
return {
text: n.slice(0, i),
echo: s,
...p === undefined ? {} : {
level: p
},
...c === undefined ? {} : {
step: c
}
};
}
const h = /(?!\t)[\p{Cc}\p{Cf}]/gu;
function stripColours(e) {
let t = e.includes("") || e.includes("") ? (0, s.stripVTControlCharacters)(e) : e;
if (t.includes("[")) t = t.replace(c, "");
return t.replace(h, "").trimEnd();
}
function stripPrefix(e, t) {
const n = t.exec(e);
return n ? e.slice(n[0].length) : e;
}
},
14501: (e, t, n) => {
n.d(t, {
E: () => isHarmless,
d: () => isMild
});
const s = [ /^\s{0,40}(?:✓|✔|√|✅|☑|🟢)/u, /^\s{0,40}ok \d{1,9}\b(?!.{0,300}# TODO)/, /^\s{0,40}(?:\[ +(?:OK|PASSED) +\]|\[PASS(?:ED)?\]|--- PASS:|PASS(?:ED)?:? \S)/, /\.{3,80}\s{0,4}(?:ok|OK|[Pp]assed|PASS(?:ED)?)\s{0,4}$/, /^(?=.{0,200}(?:\b0 (?:failed|failures?|failing)\b|\b[Ff]ail(?:ed|ures?)[:=] {0,3}0\b))(?!.{0,200}(?:\b[1-9]\d{0,8} (?:failed|failures?|failing|errors?)\b|\b(?:[Ff]ail(?:ed|ures?)|[Ee]rrors?)[:=] {0,3}[1-9]))/, /(?:\.\.\.|\.{2,80}|:)\s{1,4}(?:ok|OK|[Pp]assed|PASS(?:ED)?|[Ss]uccess)(?:\s{1,8}[\d.]{1,12} ?m?s(?:ec)?)?\s{0,4}$/, /\bPASSED(?: {1,8}\[ {0,2}\d{1,3}%\])?$|^\[ {0,2}\d{1,3}%\] PASSED /, /^\[\s{0,3}\d{1,3}%\] (?:Building|Linking|Built|Generating) /, /^(?:debconf|invoke-rc\.d|update-alternatives): |^(?:Cache not found for|Not found in manifest\.|Selecting previously|WARNING: Running pip as)/ ];
const isHarmless = e => s.some(t => t.test(e));
const i = /^(?:npm )?(?:\[?warn(?:ing)?\]?)\b|\b[A-Z]\w{2,30}Warning: |\b(?:retrying|will retry|try(?:ing)? again|tries (?:remaining|left)|retries left)\b/i;
const r = /^(?:failed|unable|error) (?:to )?(?:\w{1,20} and )?(?:upload|save|send|report|emit|submit|collect)(?:ing)?\b/i;
const isMild = (e, t) => i.test(e) || t !== "error" && r.test(e);
},
14274: (e, t, n) => {
n.d(t, {
z: () => q,
l: () => observe
});
var s = n(78764);
const i = 1e3;
const r = 4;
const o = 2e4;
class Interest {
gate;
leads;
#o;
#a;
#c;
#l;
#d=0;
#u=0;
#f=0;
#h=true;
constructor(e) {
this.#o = e;
this.gate = e.grams.gate.slice();
this.leads = new Uint8Array(e.grams.grams.length);
this.#a = new Uint16Array(e.trialCount);
this.#c = e.leading.slice();
this.#l = e.wanted.slice();
this.#g();
}
unlimit() {
this.#h = false;
this.#c.set(this.#o.leading);
this.gate.set(this.#o.grams.gate);
this.#g();
}
isOpen(e) {
return !this.#h || this.#a[e.number] < i;
}
pay(e, t) {
if (!this.#h) return;
const n = this.#a[e.number] + (t ? r : 1);
this.#a[e.number] = n;
if (n >= i) this.#p(e);
}
wantsMark(e) {
const t = this.#m(e);
if (!this.#h || t < o) return true;
if (this.#c[e] === 0) this.leads[e] = 0;
return false;
}
#m(e) {
if (e < this.#o.stepMarks) return this.#d++;
return e < this.#o.echoMarks ? this.#u++ : this.#f++;
}
#p({leads: e, others: t}) {
for (const t of e) {
const e = this.#c[t] - 1;
this.#c[t] = e;
if (e === 0 && t >= this.#o.marks) this.leads[t] = 0;
}
let n = false;
for (const s of [ ...e, ...t.flat() ]) {
const e = this.#l[s] - 1;
this.#l[s] = e;
n ||= e === 0;
}
if (n) this.#b();
}
#b() {
this.gate.fill(0);
for (const [e, t] of this.#o.grams.grams.entries()) {
if (this.#l[e] === 0 && e >= this.#o.marks) continue;
const n = (0, s.qQ)(t);
this.gate[n >>> 5] = this.gate[n >>> 5] | 1 << (n & 31);
}
}
#g() {
for (const e of this.leads.keys()) {
this.leads[e] = e < this.#o.marks || this.#c[e] > 0 ? 1 : 0;
}
}
}
var a = n(21028);
const c = 4096;
const l = 10;
const d = 27;
const u = 0;
const f = "[".charCodeAt(0);
const h = "]".charCodeAt(0);
const g = "@".charCodeAt(0);
const p = "~".charCodeAt(0);
const m = 7;
const b = 200;
const w = Buffer.alloc(0);
class LineScanner {
grams=[];
#o;
#w;
#y;
#x;
#k;
#v;
#O=s.K0;
#S=0;
#E=false;
#F=1;
#A=w;
#T=0;
#L=0;
#C=w;
#M=w;
#R=false;
constructor({grams: e, gate: t, leads: n, everyLine: s}, i) {
this.#o = e;
this.#w = t;
this.#y = n;
this.#x = s;
this.#k = i;
this.#v = new Int32Array(e.grams.length);
}
get number() {
return this.#S + 1;
}
has(e) {
return this.#v[e] === this.#F;
}
text() {
return this.#I(this.#$());
}
push(e) {
const t = Buffer.from(e.buffer, e.byteOffset, e.byteLength);
if (!this.#R) this.#R = t.includes(u);
const n = this.#w;
const i = s.OM;
this.#A = t;
this.#T = 0;
let r = this.#O;
for (let e = 0; e < t.length; e++) {
const o = t[e];
const a = i[o];
if (a === 0) {
if (o === d) e = endOfSequence(t, e); else if (o !== u) {
this.#N(e);
if (o === l) this.#S++;
r = s.K0;
}
continue;
}
r = (r << s.Vm | a) & s.tt;
const c = (0, s.qQ)(r);
if ((n[c >>> 5] >>> (c & 31) & 1) === 1) this.#B(r);
}
this.#O = r;
this.#_(t.subarray(this.#T));
}
end() {
const e = this.#C.length > 0;
this.#A = w;
this.#T = 0;
this.#N(0);
return this.#S + (e ? 1 : 0);
}
#B(e) {
const t = this.#o.find(e);
if (t < 0 || this.#v[t] === this.#F) return;
this.#v[t] = this.#F;
this.grams.push(t);
if (this.#y[t] === 1) this.#E = true;
}
#N(e) {
if (this.#E || this.#x) {
this.#L = e;
this.#k(this);
this.#E = false;
}
this.grams.length = 0;
if (this.#C.length > 0) this.#C = this.#M = w;
this.#T = e + 1;
this.#F++;
}
#$() {
const [e, t] = [ this.#T, this.#L ];
if (this.#C.length === 0) {
if (t - e <= 2 * c) return this.#A.subarray(e, t);
return join(this.#A.subarray(e, e + c), this.#A.subarray(t - c, t));
}
const n = this.#A.subarray(Math.max(e, t - c), t);
return join(this.#C, lastOf(join(this.#M, n)));
}
#_(e) {
const t = c - this.#C.length;
if (t > 0) this.#C = join(this.#C, e.subarray(0, t));
const n = e.subarray(t);
if (n.length > 0) this.#M = lastOf(join(this.#M, lastOf(n)));
}
#I(e) {
if (!this.#R || !e.includes(u)) return e.toString("utf8");
const t = e[0] === u ? 1 : 0;
const n = e.length - t;
const s = e.toString("utf16le", t, t + n - n % 2);
return n % 2 === 1 ? s + String.fromCharCode(e[e.length - 1]) : s;
}
}
function endOfSequence(e, t) {
const n = e[t + 1];
if (n !== f && n !== h) return t;
const s = Math.min(e.length, t + b);
for (let i = t + 2; i < s; i++) {
const s = e[i];
if (n === f ? s >= g && s <= p : s === m) return i;
if (s === l) return t;
}
return t;
}
const join = (e, t) => Buffer.concat([ e, t ]);
const lastOf = e => e.length > c ? e.subarray(e.length - c) : e;
var y = n(7646);
var x = n(14501);
var k = n(24532);
const v = /^(?:shell|env|with):|^ {2}[\w-]+:(?: |$)|^ {2,}\S/;
const O = /^travis_(?:fold|time):start/;
const S = /^The command ".{0,2000}" (?:failed and )?exited with [1-9]/;
class LogStructure {
segment={
number: 0,
failed: false,
post: false,
start: 1,
end: 0,
stepStart: 1
};
working=this.segment;
failures=0;
firstFailing;
failing;
#q;
#D=false;
#U=0;
read(e, t) {
this.#U = t;
if (e.step !== undefined && e.step !== this.#q) this.#P(e.step);
if (e.level === "debug") return false;
if (e.level === "group") return this.#W(e.text);
if (e.level === "endgroup") return this.#z();
if (e.level === "command") return this.#G(e.text);
if (e.echo) return this.#G(e.text);
if (this.#D && v.test(e.text)) return false;
this.#D = false;
if (e.text.startsWith("Post job cleanup.")) return this.#j(undefined, true);
if (O.test(e.text)) return this.#j(undefined, false, this.segment.stepStart);
if (e.level === "error" || S.test(e.text)) this.#K();
return this.#V(e.text);
}
#V(e) {
const t = (0, k.gy)(e);
if (t === undefined) return true;
if (e.startsWith("$ ")) return this.#j((0, k.nx)(t), false, this.segment.stepStart);
this.#G(t);
return !e.startsWith("+");
}
#P(e) {
this.#q = e;
this.#j((0, k.nx)(e));
}
#W(e) {
if (!e.startsWith("Run ")) return false;
this.#D = true;
return this.#q === undefined ? this.#j((0, k.nx)(e)) : this.#G(e);
}
#z() {
this.#D = false;
return false;
}
#j(e, t = false, n = this.#U) {
const s = this.segment.number + 1;
this.segment = {
number: s,
failed: false,
post: t,
start: this.#U,
end: 0,
stepStart: n,
...e ? {
activity: e
} : {}
};
if (!t) this.working = this.segment;
return false;
}
#G(e) {
const t = (0, k.nx)(e);
if (t) this.segment.activity = t;
return false;
}
#K() {
if (!this.segment.failed) this.failures++;
this.segment.failed = true;
this.segment.end = this.#U;
this.firstFailing ??= this.segment;
this.failing = this.segment;
}
}
var E = n(57975);
const F = 65534;
const A = 65279;
async function* asUtf8(e) {
let t;
let n = true;
for await (const s of e) {
if (n) t = decoderFor(s);
n &&= s.length === 0;
yield t ? Buffer.from(t.decode(s, {
stream: true
})) : s;
}
const s = t?.decode();
if (s) yield Buffer.from(s);
}
function decoderFor([e = 0, t = 0]) {
const n = e << 8 | t;
if (n === F) return new E.TextDecoder("utf-16le");
return n === A ? new E.TextDecoder("utf-16be") : undefined;
}
const T = /\[(?:\d{1,3};){0,3}(?:31|91|41)(?:;\d{1,3}){0,3}m/;
const L = 400;
const C = 128 * 1024;
const M = 10;
function readWindow(e, t) {
const n = t.end > 0 ? t.end : e.breaks + 1;
const s = Math.max(t.stepStart, n - L);
const i = linesOf(e, s, n);
if (!i) return [];
const r = new LogStructure;
const o = new a.r;
const c = [];
for (const [e, t] of i.entries()) {
const n = s + e;
for (const e of t.split("\r")) {
const t = (0, y.X)(e);
if (t.text.trim() === "") o.endReport();
if (!r.read(t, n) || t.text.trim() === "" || (0, x.E)(t.text)) continue;
o.read(t.text, n);
const s = t.level === "warning" || (0, x.d)(t.text, t.level);
const i = o.isBelowWarning(n);
c.push({
line: n,
text: t.text,
level: t.level,
distance: 0,
red: T.test(e),
mild: s,
belowWarning: i
});
}
}
return c.map((e, t) => ({
...e,
distance: c.length - 1 - t
}));
}
function linesOf({chunks: e, breaks: t}, n, s) {
let i = t + 1;
const r = [];
let o = 0;
for (const t of e.toReversed()) {
i -= countBreaks(t);
r.unshift(t);
o += t.length;
if (i < n) break;
}
if (i > n) return undefined;
const a = r.length === 1 ? Buffer.from(r[0]) : Buffer.concat(r, o);
let [c, l] = [ 0, i ];
while (l < n) {
c = a.indexOf(M, c) + 1;
l++;
}
let d = c;
while (l <= s) {
const e = a.indexOf(M, d);
l++;
d = e < 0 ? a.length : e + 1;
if (e < 0) break;
}
const u = Math.max(c, d - C);
const f = a.subarray(u, d).toString("utf8").split("\n");
const h = u === c ? 0 : countBreaks(a.subarray(c, u));
return [ ...Array(h).fill(""), ...f ].slice(0, s - n + 1);
}
function countBreaks(e) {
let t = 0;
for (let n = e.indexOf(M); n >= 0; n = e.indexOf(M, n + 1)) t++;
return t;
}
var R = n(40627);
var I = n(42647);
const $ = 1e3;
const N = 3;
const B = 5;
const _ = 4 * 2 ** 20;
const q = 2 * _;
const D = 4096;
const U = 4;
const P = 3;
async function observe(e, t) {
const n = new Observer(t);
const s = [];
let i = 0;
for await (const t of asUtf8(e)) {
s.push(t);
i += t.length;
while (i - (s[0]?.length ?? 0) >= _) {
const e = s.shift();
i -= e.length;
n.push(e);
}
}
n.beginTail();
for (const e of s) n.push(e);
const r = n.end();
const o = readWindow({
chunks: s,
breaks: n.breaks
}, r.failures > 0 ? r.firstFailing : n.working);
return {
...r,
ending: endingOf(s),
window: o
};
}
function endingOf(e) {
const t = Buffer.concat(e.slice(-U).map(e => e.subarray(-D)));
const n = t.subarray(-D).toString("utf8").split(/[\r\n]+/);
const s = n.map(e => (0, I.j7)((0, y.X)(e).text));
return s.filter(e => e !== "").slice(-P);
}
class Observer {
#o;
#H;
#Z;
#Y=new LogStructure;
#X=new a.r;
#Q=new Map;
#J=new Map;
constructor(e) {
this.#o = e;
this.#H = new Interest(e);
const {gate: t, leads: n} = this.#H;
const s = {
grams: e.grams,
gate: t,
leads: n,
everyLine: e.everyLine.length > 0
};
this.#Z = new LineScanner(s, e => this.#ee(e));
}
push(e) {
this.#Z.push(e);
}
beginTail() {
this.#H.unlimit();
}
get breaks() {
return this.#Z.number - 1;
}
get working() {
return this.#Y.working;
}
end() {
const e = this.#Z.end();
const {segment: t, failing: n = t, firstFailing: s = t, failures: i} = this.#Y;
return {
lines: e,
found: [ ...this.#J.values() ],
last: t,
failing: n,
firstFailing: s,
failures: i,
matched: this.#Q
};
}
#ee(e) {
const t = this.#te(e);
if (t.length === 0 && !this.#ne(e)) return;
const n = (0, y.X)(e.text());
if (!this.#Y.read(n, e.number)) return;
this.#X.read(n.text, e.number);
let s;
const i = (0, x.E)(n.text);
for (const {rule: r, pattern: o} of t) {
if (i && (0, R.kp)(r) !== "recovery") continue;
if (!o.test(n.text)) continue;
s ??= this.#se(n, e.number);
this.#ie(r, s);
}
}
#ne(e) {
return e.grams.some(e => e < this.#o.marks && this.#H.wantsMark(e));
}
#te(e) {
const t = [];
for (const n of this.#o.everyLine) this.#re(n, e, t);
for (const n of e.grams) {
for (const s of this.#o.trialsOf[n]) this.#re(s, e, t);
}
return t;
}
#re(e, t, n) {
if (!this.#H.isOpen(e)) return;
const s = hasAll(t, e.others);
if (s) n.push(e);
this.#H.pay(e, s);
}
#se({text: e, level: t}, n) {
const {segment: s} = this.#Y;
const i = this.#X.isBelowWarning(n);
return {
line: n,
text: e,
segment: s,
activity: s.activity,
level: t,
belowWarning: i
};
}
#oe(e, t) {
const n = this.#Q.get(t);
if (n) n.push(e); else this.#Q.set(t, [ e ]);
if (this.#Q.size <= $) return;
const [s] = this.#Q.keys();
this.#Q.delete(s);
}
#ie(e, t) {
let n = this.#J.get(e);
if (!n) {
n = {
rule: e,
sightings: [],
essence: new I.tg
};
this.#J.set(e, n);
}
if (n.sightings.at(-1) === t) return;
if (n.sightings.length === N + B) n.sightings.splice(N, 1);
n.sightings.push(t);
this.#oe(e, t.line);
n.essence.add(t.text);
}
}
function hasAll(e, t) {
for (const n of t) {
let t = false;
for (const s of n) if (e.has(s)) t = true;
if (!t) return false;
}
return true;
}
},
53698: (e, t, n) => {
n.d(t, {
A: () => indexAnalysed
});
var s = n(24532);
var i = n(21028);
var r = n(78764);
function indexAnalysed(...e) {
const t = new Map;
const placeOf = e => {
const n = t.get(e) ?? t.size;
t.set(e, n);
return n;
};
for (const e of [ ...s.Sr, ...s.Js ]) placeOf((0, r.gC)(e)[0]);
const n = t.size;
for (const e of i.M) placeOf((0, r.gC)(e)[0]);
const o = t.size;
const a = [];
for (const t of e) {
for (const {rule: e, pattern: n, grams: s} of t.trials) {
const [i = [], ...r] = s.map(e => e.map(placeOf));
a.push({
number: a.length,
rule: t.rules[e],
pattern: n,
leads: i,
others: r
});
}
}
const c = Array.from(t, () => []);
const l = new Uint16Array(t.size);
for (const e of a) {
for (const t of e.leads) c[t]?.push(e);
for (const t of [ ...e.leads, ...e.others.flat() ]) l[t] = l[t] + 1;
}
return {
grams: new r.Gr([ ...t.keys() ]),
trialCount: a.length,
trialsOf: c,
leading: Uint16Array.from(c, ({length: e}) => e),
wanted: l,
everyLine: a.filter(({leads: e}) => e.length === 0),
stepMarks: s.Sr.length,
echoMarks: n,
marks: o
};
}
},
40627: (e, t, n) => {
n.d(t, {
kp: () => roleOf
});
const s = null && [ "checkout", "install", "build", "test", "lint", "publish" ];
function rulesOf(e, t) {
return t.map(t => ({
ecosystem: e,
...t,
pattern: join(t)
}));
}
function join({id: e, pattern: t}) {
const n = [ t ].flat();
const [s = "", ...i] = new Set(n.map(e => e.flags));
if (i.length > 0) throw new Error(`Rule ${e} has patterns with the flags "${s}" and "${i[0]}".`);
return new RegExp(n.map(({source: e}) => e).join("|"), s);
}
const roleOf = e => e.role ?? "cause";
},
42647: (e, t, n) => {
n.d(t, {
j7: () => normalise,
tg: () => Essence,
yK: () => signatureOf
});
var s = n(77598);
const i = [ [ /\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?/g, "<time>" ], [ /\b\d{1,2}:\d\d:\d\d(?:[.,]\d+)?/g, "<time>" ], [ /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi, "<id>" ], [ /\bsha\d{1,3}[:-][\w+/=]{16,}/gi, "<hash>" ], [ /\b0x[0-9a-f]+\b/gi, "<address>" ], [ /\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}\b/gi, "<hash>" ], [ /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g, "<host>" ], [ /\[[0-9a-f]*:[0-9a-f:]+\](?::\d+)?/gi, "<host>" ], [ /(?:\b[A-Za-z]:)?(?:[\\/][\w.@+~-]+)+[\\/](?=[\w.@+~-]+)/g, "/" ], [ /\\/g, "/" ], [ /\b\d+(?:\.\d+)?\s?(?:ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hours?|[KMGT]i?B|bytes|%)(?!\w)/gi, "<n>" ], [ /(?<![A-Za-z_\d])\d+(?:[.,:]\d+)*/g, "<n>" ], [ /\s+/g, " " ] ];
const r = 300;
function normalise(e) {
let t = e.slice(0, r);
for (const [e, n] of i) t = t.replace(e, n);
return t.trim().toLowerCase();
}
const o = 8;
const a = 200;
class Essence {
#ae=[];
#S=0;
add(e) {
if (this.#S++ >= a) return;
const t = normalise(e);
if (this.#ae.includes(t)) return;
this.#ae.push(t);
this.#ae = this.#ae.sort().slice(0, o);
}
get texts() {
return this.#ae;
}
}
function signatureOf(e, t) {
const n = [ ...new Set(t) ].sort();
return (0, s.createHash)("sha256").update([ e, ...n ].join("\n")).digest("hex").slice(0, 16);
}
},
48301: (e, t, n) => {
n.d(t, {
C: () => s
});
const s = ".github/rerail.yml";
},
63854: (e, t, n) => {
n.d(t, {
X: () => maskTexts
});
function maskTexts(e, t) {
if (typeof t === "string") return e.mask(t);
if (Array.isArray(t)) return t.map(t => maskTexts(e, t));
if (typeof t !== "object" || t === null) return t;
return Object.fromEntries(Object.entries(t).map(([t, n]) => [ t, maskTexts(e, n) ]));
}
}
};
