export const id = 811;

export const ids = [ 811 ];

export const modules = {
24532: (t, e, n) => {
n.d(e, {
Js: () => a,
Sr: () => o,
_i: () => activityOfFacts,
gy: () => echoedCommand,
nx: () => activityOf
});
const s = [ [ "checkout", /\bactions\/checkout\b|\bgit(?:\.exe"?)? (?:clone|fetch|checkout|submodule|lfs)\b|\bcheck ?out\b/i ], [ "publish", /\b(?:publish|deploy|release|upload|push|promote|rollout|twine|goreleaser|semantic-release)\b|\b(?:terraform|pulumi|kubectl) (?:apply|up)\b|\bhelm (?:upgrade|install)\b/i ], [ "lint", /\b(?:lint|linter|linting|eslint|prettier|biome|oxlint|stylelint|tslint|standard|xo|ruff|black|isort|flake8|pylint|mypy|pyright|bandit|pydocstyle|pycodestyle|codespell|typos|rubocop|brakeman|phpcs|phpstan|psalm|golangci-lint|staticcheck|gofmt|gofumpt|vet|clippy|rustfmt|cargo[ -]deny|cargo[ -]audit|fmt|format|formatting|checkstyle|spotbugs|spotless|pmd|detekt|ktlint|swiftlint|swiftformat|clang-format|clang-tidy|cppcheck|cpplint|yamllint|markdownlint|hadolint|shellcheck|actionlint|commitlint|pre-commit|prek|type-?check|typecheck|vue-tsc|svelte-check|tsc --no ?emit|audit|trivy|snyk|semgrep|gitleaks|code ?ql|sonar|sonarqube|quality|style|license|licenses|vale|lychee|spellcheck|cspell|knip|depcheck|deptry|tflint|checkov|ansible-lint|buf lint)\b|\b[\w-]{1,30}lint[\w-]{0,20}\b|\b(?!health|spell)[a-z]{2,20}-?check\b(?!out)/i ], [ "test", /\b(?:test|tests|testing|pytest|tox|nox|jest|vitest|mocha|karma|ava|jasmine|cypress|playwright|rspec|minitest|cucumber|phpunit|pest|behat|ctest|surefire|failsafe|testng|junit|nextest|e2e|spec|specs|integration-test|unittest|xcodebuild test|gotestsum|ginkgo|bats|robot|selenium|wdio|testcafe|detox|maestro|cov|coverage)\b|\bmvn\b.{0,80}\b(?:verify|install)\b/i ], [ "install", /\b(?:npm|pnpm|bun) (?:ci|i|install|add)\b|\byarn(?: install| add|$)|\bpip3? install\b|\bpip-sync\b|\b(?:poetry|bundle|composer|pipenv|conda|mamba|brew|choco|winget|apt|apt-get|dnf|yum|apk|zypper|pacman|gem|pod|opam|mix deps|flutter pub|dart pub|cargo) (?:-\S+ )*(?:install|update|upgrade|get|add|env|create|fetch)\b|\buv (?:sync|pip|lock)\b|\bgo (?:mod|get|install)\b|\b(?:dotnet|nuget) restore\b|\bset-?up\b|\binstall(?:ing)?\b|\bdependencies\b|\bactions\/(?:setup-|cache)/i ], [ "build", /\b(?:build|compile|assemble|package|make|cmake|ninja|bazel|tsc|webpack|vite|next|rollup|esbuild|gcc|g\+\+|clang|javac|msbuild|xcodebuild|cargo|go build|gradle|gradlew|mvn|mvnw|docker|buildx)\b/i ] ];
function activityOf(t) {
const e = t.slice(0, 400).replaceAll(/([a-z])(?=[A-Z])/g, "$1 ");
return s.find(([, t]) => t.test(e))?.[0];
}
function activityOfFacts({stepName: t, script: e, jobName: n}) {
for (const s of [ t ?? "", ...commandsOf(e ?? "").toReversed(), n ?? "" ]) {
const t = activityOf(s);
if (t) return t;
}
return undefined;
}
function commandsOf(t) {
return t.slice(-i).replaceAll(/"[^"\n]*"|'[^'\n]*'/g, " ").replaceAll(/(?:^|\s)#.*/g, " ").split(/[\n;|&]+/).map(t => t.trim()).filter(t => !/^(?:(?:echo|printf|:)\b|test\s+(?:[-!$"']|\S{1,200}\s+(?:[!=]?=|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef))\s)|$)/.test(t));
}
const i = 2e4;
const r = [ /^(?:\+{1,3}|\$) (\S.*)/, /^> (?!Task |Building|Configure|Run with|Get more|There were|Could not|A failure)([a-z@./].*)/, /^> Task (\S+)/, /^\[INFO\] -{3} (\S+)/, /^\[[^\]]{1,60}\] RUN (.*)/, /^Step \d+\/\d+ : RUN (.*)/ ];
function echoedCommand(t) {
for (const e of r) {
const n = e.exec(t);
if (n) return n[1];
}
return undefined;
}
const o = [ "#[gr", "#[en", "#[er", "::er", "_fol", "b cl" ];
const a = [ "\n\n+ ", "\n\n$ ", "\n\n> ", "z + ", "z $ ", "z > ", "[com", "] --", "] ru", ": ru" ];
},
50554: (t, e, n) => {
n.d(e, {
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
const matches = (t, e) => t.some(t => t.test(e));
const isLasting = t => matches(o, t);
const isPassing = t => !c.test(t) && !isLasting(t) && matches(a, t);
const d = 3;
function verdictOfLines(t) {
for (const e of t.slice(0, d)) {
if (isLasting(e)) return "same-again";
if (isPassing(e)) return "transient";
}
return undefined;
}
function retryVerdict({type: t, texts: e}) {
if (t === "test-failure" || t === "quality-gate") return "same-again";
return verdictOfLines(e) ?? (e.length === 0 ? "unclear" : l[t]);
}
var u = n(40627);
const f = 300;
const h = 40;
const g = [ [ /\b[a-z][a-z+]{1,9}:\/\/[^\s"'<>)]{1,200}/gi, " #url " ], [ /\b[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,60}\b/g, " #mail " ], [ /\b(?:sha\d{1,3}[:-])?(?=[a-f]{0,40}\d)[0-9a-f]{7,64}\b/gi, " #hash " ], [ /(?:[\w@.~+-]{1,80}[\\/]){0,12}[\w@.+-]{1,80}\.(?:[a-z]{1,5}\d?)(?::\d{1,6}(?::\d{1,5})?|\(\d{1,6}(?:,\d{1,5})?\))/gi, " #place " ], [ /(?:[\w@.~+*-]{0,80}[\\/]){2,14}[\w@.+*-]{0,80}/g, " #path " ], [ /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g, " #host " ], [ /\bv?\d{1,5}\.\d{1,6}(?:\.\d{1,6}){0,2}(?:[-+][\w.]{1,30})?\b/g, " #version " ], [ /\b\d{1,9}(?:\.\d{1,6})? ?(?:ms|s|secs?|seconds?|m|min|minutes?|[kmg]i?b|%)(?!\w)/gi, " #amount " ] ];
const p = /#?[\p{L}_][\p{L}\d_]*|\d+|[✓✔×✕✖✗❌⚠🚨🛑●⨯]/gu;
const m = /^(?:[0-3]|12[4-8]|13[0-9]|143|25[45]|4\d\d|5\d\d)$/;
function wordsOf(t) {
let e = t.slice(0, f);
for (const [t, n] of g) e = e.replace(t, n);
const n = [];
for (const [t] of e.replace(/([a-z\d])(?=[A-Z][a-z])/g, "$1 ").matchAll(p)) {
if (n.length === h) break;
const e = /^\d/.test(t) ? m.test(t) ? t : "#n" : t.toLowerCase().slice(0, 24);
if (e === "#n" && n.at(-1) === "#n") continue;
n.push(e);
}
return n;
}
function termsOf(t) {
const e = wordsOf(t);
const n = new Set(e);
for (let t = 1; t < e.length; t++) n.add(`${e[t - 1]} ${e[t]}`);
return n;
}
const b = .6;
const w = [ 0, 1, 2, 4, 8, 16, 32, 64 ];
const y = 8;
const x = 200;
const k = /^(?:Process completed with exit code|exit status \d|The process '.*' failed with exit code|Command failed|.*failed with exit code \d+\.?$)/;
const v = /\b(?:command|process|script|task|step|job|action|build|target|recipe|goal|lifecycle|run|solve|compile)\b.{0,200}\b(?:failed|exited|exit(?: code| status)?|did not complete|returned|non-zero|error)\b|\b(?:ELIFECYCLE|BUILD FAILED|FAILURE:|exit (?:code|status) \d)|^npm (?:ERR!|error) (?:command|path|errno|code \d|Lifecycle|workspace|location|A complete log|in workspace)|^make(?:\[\d\])?: \*\*\*/i;
const O = /^\W{0,3}[❌✖✗✘×🚨🛑⨯●]|(?:^|[\s\]])(?:\w*(?:Error|Exception)|ERROR|error|fatal|FATAL|FAIL(?:ED|URE)?|denied|ERRO|e)\b(?:\[\w+\])?[\]]?[:!]/u;
const E = /\b(?:error|fatal|exception|fail(?:ed|ure|s|ing)?|cannot|could not|unable|denied|invalid|missing|not found|undefined|unknown)\b/i;
const S = /\bwarn|^\s+at /i;
const A = /^\s+(?:at |File ")/;
const F = [ [ "=error", /\b(?:error|fatal|exception)\b/i ], [ "=fail", /\b(?:fail(?:ed|ure|s|ing)?|cannot|could not|unable|denied|invalid|missing|not found)\b/i ], [ "=warn", /\bwarn(?:ing)?\b|deprecat/i ], [ "=frame", /^\s*at |^\s+File "/ ], [ "=indent", /^\s{2,}/ ], [ "=opening", /^(?:\w*Error|ERROR|Error|error|fatal|FATAL|e)\b[:![ (]/ ], [ "=exception", /^\w[\w.]*(?:Error|Exception): / ], [ "=headed", O ], [ "=wrapper", v ] ];
const isExit = t => k.test(t);
const isWrapper = t => v.test(t);
function lineFeatures(t) {
const e = landmarksOf(t);
return t.map((n, s) => {
const i = new Map([ [ "=line", 1 ] ]);
addPlace(i, n, s, t);
addRules(i, n, e.strength);
addLandmarks(i, s, e);
for (const [t, e] of F) if (e.test(n.text)) i.set(t, 1);
if (isLasting(n.text)) i.set("=lasting line", 1);
if (isPassing(n.text)) i.set("=passing line", 1);
i.set("=length", Math.min(n.text.length, x) / x);
for (const t of termsOf(n.text)) i.set(t, b);
return i;
});
}
function addPlace(t, e, n, s) {
t.set("=distance", Math.log2(1 + e.distance) / 4);
for (const n of w) if (e.distance <= n) t.set(`=within ${n}`, 1);
t.set("=place", n / s.length);
if (e.level === "error") t.set(isExit(e.text) ? "=exit" : "=annotated", 1);
if (e.level === "warning") t.set("=annotated warning", 1);
if (e.red) t.set("=red", 1);
const [i, r] = [ s[n - 1]?.text ?? "", s[n + 1]?.text ?? "" ];
if (/^\s+at /.test(r)) t.set("=above frames", 1);
if (/^\s/.test(r)) t.set("=above indented", 1);
if (A.test(i) && !/^\s/.test(e.text)) t.set("=below frames", 1);
}
function addRules(t, {rules: e}, n) {
const s = strongestOf(e);
if (!s) {
t.set("=no rule", 1);
return;
}
t.set(`=role ${(0, u.kp)(s)}`, 1);
t.set(`=weight ${(0, u.kp)(s)}`, s.weight / y);
t.set(`=rule ${s.type}`, .5);
if (s.weight === n && (0, u.kp)(s) !== "consequence") t.set("=as strong as any", 1);
}
function addLandmarks(t, e, {strongest: n, error: s, headed: i, lament: r}) {
if (e === n) t.set("=strongest", 1);
if (e === s) t.set("=first annotated", 1);
if (e === i[0]) t.set("=first headed", 1);
if (e === i[1]) t.set("=last headed", 1);
if (e === r[0]) t.set("=first lament", 1);
if (e === r[1]) t.set("=last lament", 1);
}
const strongestOf = t => t.reduce((t, e) => t && t.weight >= e.weight ? t : e, undefined);
const speaks = t => (0, u.kp)(t) !== "consequence" && (0, u.kp)(t) !== "recovery";
function landmarksOf(t) {
const e = t.map(({rules: t}) => Math.max(0, ...t.filter(speaks).map(({weight: t}) => t)));
const n = Math.max(0, ...e);
const s = t.map(({text: t}) => !isWrapper(t));
const i = t.map(({text: t}, e) => s[e] === true && O.test(t));
const r = t.map(({text: t}, e) => s[e] === true && E.test(t) && !S.test(t));
return {
strength: n,
strongest: n > 0 ? e.indexOf(n) : -1,
error: t.findIndex(({level: t, text: e}) => t === "error" && !isExit(e)),
headed: [ i.indexOf(true), i.lastIndexOf(true) ],
lament: [ r.indexOf(true), r.lastIndexOf(true) ]
};
}
const $ = .14;
const M = 12;
function failureFeatures({lines: t, ranking: e, exitCode: n, activity: s, failed: i}) {
const r = new Map([ [ "=failure", 1 ] ]);
const raise = (t, e) => r.set(t, Math.max(r.get(t) ?? 0, e));
const o = t.some(({mild: t}) => !t);
for (const {text: e, rules: n, salience: s, mild: i} of t) {
if (i && o) continue;
const t = Math.sqrt(s);
if (t >= $) for (const n of termsOf(e)) raise(n, t);
for (const t of n) if (t.retry) raise(`=retry ${t.retry}`, s);
for (const t of n) if (speaks(t)) raise(`=says ${t.type}`, s * t.weight / 4);
if (isLasting(e)) raise("=lasting", s); else if (isPassing(e)) raise("=passing", s);
}
for (const {type: t, score: n} of e) r.set(`=score ${t}`, Math.min(n, M) / M);
r.set(e[0] ? `=first ${e[0].type}` : "=silent", .5);
if (s) r.set(`=doing ${s}`, .5);
if (n) r.set(`=status ${n}`, .5);
if (!i) r.set("=no step failed", .5);
const a = t.findLast(({level: t}) => t === "error");
if (a) r.set(isExit(a.text) ? "=ends with an exit" : "=ends with an error", .5);
return r;
}
const T = 1 + r.fs.length + r.qu.length;
const L = 1;
const C = L + r.fs.length;
const R = 127;
const I = .1;
class LearnedModel {
#t;
#e;
constructor(t, e) {
this.#t = t;
this.#e = e;
}
static read({features: t, scales: e, weights: n, sharpness: s}) {
const i = Buffer.from(n, "base64");
const r = new Map;
for (const [n, s] of t.entries()) {
const t = Float32Array.from(e, (t, e) => i.readInt8(n * T + e) * t / R);
r.set(s, t);
}
return new LearnedModel(r, s);
}
scoreLines(t) {
const e = lineFeatures(t);
const n = t.map(({text: t, mild: n}, s) => {
const i = this.#n(e[s], 0);
return 1 / (1 + Math.exp(-i)) * restraint(t) * (n ? I : 1);
});
const s = Math.max(Number.MIN_VALUE, ...n);
return t.map((t, e) => ({
...t,
salience: n[e] / s
}));
}
judge(t) {
const e = failureFeatures(t);
const {type: n, verdict: s} = this.#e;
return {
types: this.#s(e, r.fs, L, n),
verdicts: this.#s(e, r.qu, C, s),
features: e
};
}
wordsFor(t, e, n) {
const s = L + r.fs.indexOf(t);
return [ ...e ].filter(([t]) => !t.startsWith("=") && !t.startsWith("#")).map(([t, e]) => ({
name: t,
share: e * (this.#t.get(t)?.[s] ?? 0)
})).filter(({share: t}) => t > 0).sort((t, e) => e.share - t.share || (t.name < e.name ? -1 : 1)).slice(0, n).map(({name: t}) => t);
}
#n(t, e) {
let n = 0;
for (const [s, i] of t) n += i * (this.#t.get(s)?.[e] ?? 0);
return n;
}
#s(t, e, n, s) {
const i = e.map((e, i) => s * this.#n(t, n + i));
const r = Math.max(...i);
const o = i.map(t => Math.exp(t - r));
const a = o.reduce((t, e) => t + e, 0);
return Object.fromEntries(e.map((t, e) => [ t, o[e] / a ]));
}
}
function restraint(t) {
if (isExit(t)) return .02;
return isWrapper(t) ? .2 : 1;
}
var N = n(14274);
var _ = n(53698);
var B = n(42647);
const D = {
offset: 0,
slope: 1.3
};
const q = 12;
const P = 5;
const U = .25;
const W = 2;
const z = -1;
const G = 0;
const j = .8;
function strengthOf([t, e]) {
if (!t) return G;
const n = (t.score - (e?.score ?? 0)) / Math.max(t.score, P);
return z + U * Math.min(t.score, q) + W * n;
}
function confidenceOf(t) {
const e = 1 / (1 + Math.exp(-(D.offset + D.slope * strengthOf(t))));
return {
first: e,
second: t.length > 1 ? (1 - e) * j : 0
};
}
const K = 9;
const V = 2.5;
const H = .5;
const Z = .7;
const Y = .3;
const X = .05;
const Q = 4;
function understand(t, e, n, s, i) {
const {window: o, ...a} = sightOf(t, e, n);
const c = s.scoreLines(o);
const l = e[0];
const d = t.failures === 0 && l !== undefined && l.witnesses.length > 0 && !isSaid(c);
if (l && (d || restsOnFacts(l, c) || i(l))) return byRules(e);
const u = s.judge({
...a,
lines: c
});
const [f, h] = r.fs.map(t => ({
type: t,
confidence: u.types[t]
})).sort((t, e) => e.confidence - t.confidence);
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
function restsOnFacts({facts: t, score: e}, n) {
const s = t[0]?.weight ?? 0;
return s >= K || s >= V && s > e / 2 && !isSaid(n);
}
const isSaid = t => t.some(({rules: t}) => t.some(speaks));
function byRules(t) {
const {first: e, second: n} = confidenceOf(t);
const s = t[0]?.type ?? "unknown";
const i = t[1];
const r = (t[0]?.witnesses ?? []).map(({sighting: t}) => t.text);
return {
type: s,
confidence: e,
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
function verdictOf(t, {verdicts: e}, n) {
const s = e.unclear > e["same-again"] ? "unclear" : "same-again";
if (t === "test-failure" || t === "quality-gate") return e.unclear > Z ? "unclear" : "same-again";
const i = n.filter(({salience: t}) => t >= Y).sort((t, e) => e.salience - t.salience);
const r = i.flatMap(({rules: t}) => t.flatMap(({retry: t}) => t ?? []))[0];
const o = r ?? verdictOfLines(i.map(({text: t}) => t));
if (o !== undefined) return o;
return e.transient >= H ? "transient" : s;
}
function sightOf({window: t, matched: e, found: n, failing: i, failures: r}, o, a) {
const c = n.filter(({rule: t}) => (0, u.kp)(t) === "recovery");
const recovered = (t, e) => c.some(({rule: n, sightings: s}) => n.type === t && (s.at(-1)?.line ?? 0) > e);
return {
window: t.map(t => {
const n = e.get(t.line) ?? [];
const s = n.filter(e => (0, u.kp)(e) === "verdict" || !recovered(e.type, t.line));
const i = !s.some(t => speaks(t) && t.type !== "quality-gate");
return {
...t,
rules: s,
mild: t.mild || s.length < n.length || t.belowWarning && i
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
const tt = 7;
const et = {
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
const nt = [ 1, .25, .1, .05 ];
const st = 1;
const it = 2;
const rt = {
lint: {
type: "quality-gate",
weight: it,
text: "the failing step checks code"
},
test: {
type: "test-failure",
weight: it,
text: "the failing step runs tests"
}
};
function weigh(t, e, n) {
const s = t.found.filter(({rule: t}) => (0, u.kp)(t) === "recovery");
const i = t.found.filter(({rule: t}) => ![ "recovery", "consequence" ].includes((0, 
u.kp)(t)));
const o = i.flatMap(e => callWitness(e, t, s) ?? []);
const a = o.filter(({rule: t, weight: e}) => (0, u.kp)(t) === "verdict" && e >= tt).sort((t, e) => e.weight - t.weight)[0]?.rule.type;
const c = o.map(t => ({
...t,
weight: t.weight * explanation(t.rule, a)
}));
const l = t.failing.activity ?? n;
const d = l && rt[l];
const f = d ? [ ...e, d ] : e;
return r.fs.map(t => rank(t, c, f)).filter(({score: t}) => t >= st).sort((t, e) => e.score - t.score);
}
function explanation(t, e) {
if (!e || e === t.type) return 1;
if (t.type === "resource-exhaustion" && e === "quality-gate") return et.rootCause;
return (0, u.kp)(t) === "ambient" ? et.explained : 1;
}
function rank(t, e, n) {
const s = e.filter(({rule: e}) => e.type === t).sort((t, e) => e.weight - t.weight);
const i = n.filter(e => e.type === t);
const r = [ ...s, ...i ].map(({weight: t}) => t).sort((t, e) => e - t);
const o = r.reduce((t, e, n) => t + e * (nt[n] ?? 0), 0);
return {
type: t,
score: o,
witnesses: s,
facts: i
};
}
function callWitness({rule: t, sightings: e}, n, s) {
let i;
for (const r of e) {
if (t.during && r.activity && !t.during.includes(r.activity)) continue;
const e = t.weight * placeFactor(t, r, n) * recoveryFactor(t, r, s) * activityFactor(t, r) * warningFactor(t, r);
if (e > (i?.weight ?? 0)) i = {
rule: t,
sighting: r,
weight: e
};
}
return i;
}
const ot = /\b(?:errors?|warn(?:ing)?s?|fail(?:ed|ure)?|invalid|missing|not)\b/i;
function placeFactor(t, {segment: e}, {failures: n, firstFailing: s, last: i}) {
let r = 1;
if (e.post && e !== i) r *= et.post;
if (n > 0 && !e.failed) r *= et.otherStep;
if (n > 1 && e.number > s.number && (0, u.kp)(t) !== "verdict") r *= et.laterStep;
return r;
}
function recoveryFactor(t, {line: e}, n) {
const s = t.type === "timeout" && (0, u.kp)(t) === "ambient" ? "network" : t.type;
const i = n.some(t => t.rule.type === s && (t.sightings.at(-1)?.line ?? 0) > e);
return i && (0, u.kp)(t) !== "verdict" ? et.recovered : 1;
}
function activityFactor(t, {activity: e}) {
const n = e !== undefined && e !== "test" && e !== "build";
return n && t.type === "test-failure" && (0, u.kp)(t) === "ambient" ? et.elsewhere : 1;
}
function warningFactor(t, {text: e, level: n, belowWarning: s}) {
if ((0, u.kp)(t) === "verdict") return 1;
if (n === "warning") return et.annotation;
if (t.type === "quality-gate" && s && !ot.test(e)) return et.annotation;
return t.type !== "quality-gate" && (0, J.d)(e, n) ? et.warning : 1;
}
const at = 10;
const ct = 5;
const lt = 500;
let dt;
async function readerWith(t) {
const [{ANALYSED: e}, {MODEL: s}] = await Promise.all([ Promise.all([ n.e(143), n.e(193), n.e(317), n.e(811), n.e(51) ]).then(n.bind(n, 76537)), Promise.all([ n.e(143), n.e(193), n.e(317), n.e(811), n.e(51) ]).then(n.bind(n, 84122)) ]);
dt ??= {
index: (0, _.A)(e),
model: LearnedModel.read(s)
};
if (t.length === 0) return dt;
const {analyseRules: i} = await Promise.all([ n.e(143), n.e(193), n.e(317), n.e(811), n.e(51) ]).then(n.bind(n, 85387));
return {
...dt,
index: (0, _.A)(i(t), e)
};
}
const classify = async t => classifyWith(await readerWith(t.rules ?? []), t);
async function classifyWith({index: t, model: e}, {log: n, facts: r, rules: o = [], mask: a = t => t}) {
const keep = t => a(t).slice(0, lt);
const c = await (0, N.l)(n, t);
const l = (0, i.weighFacts)(r);
const d = weigh(c, l, (0, s._i)(r));
const isUsers = ({witnesses: t}) => t[0] !== undefined && o.some(e => e === t[0]?.rule);
const {type: u, confidence: f, runnerUp: h, retry: g, lines: p, words: m} = understand(c, d, r, e, isUsers);
const b = d.find(t => t.type === u);
const w = evidenceOf(u, p, b);
const y = m.length === 0 ? [] : [ `words ${m.map(t => `"${t}"`).join(", ")}` ];
return {
type: u,
confidence: f,
retry: g,
facts: [ ...factsOf(l, b), ...y ].map(keep),
evidence: w.map(t => ({
...t,
text: keep(t.text)
})),
signature: (0, B.yK)(u, essenceOf(b, c, w)),
...h ? {
runnerUp: h
} : {},
suggestion: suggestionFor(u, b),
consequences: consequencesOf(c, b).map(keep)
};
}
function factsOf(t, e) {
const n = e?.facts ?? [];
return [ ...n, ...t.filter(t => !n.includes(t)) ].map(({text: t}) => t);
}
const ut = .1;
const ft = "learned-words";
function evidenceOf(t, e, n) {
const s = e.filter(({salience: t, rules: e}) => t >= ut && (t === 1 || e.some(speaks))).sort((t, e) => e.salience - t.salience || t.line - e.line).map(({line: e, text: n, rules: s}) => ({
line: e,
text: n,
rule: ruleFor(t, s)
}));
const i = (n?.witnesses ?? []).map(({rule: t, sighting: {line: e, text: n}}) => ({
line: e,
text: n,
rule: t.id
}));
const r = new Map;
for (const t of [ ...s, ...i ]) {
if (r.size === at) break;
if (!r.has(t.line)) r.set(t.line, t);
}
return [ ...r.values() ];
}
function ruleFor(t, e) {
const n = e.filter(speaks).sort((t, e) => e.weight - t.weight);
return (n.find(e => e.type === t) ?? n[0])?.id ?? ft;
}
function essenceOf(t, e, n) {
if (!t || t.witnesses.length === 0) {
return n.length > 0 ? n.slice(0, 1).map(({text: t}) => (0, B.j7)(t)) : e.ending;
}
const s = t.witnesses.filter(({rule: t}) => (0, u.kp)(t) !== "ambient");
const i = new Set((s.length > 0 ? s : t.witnesses.slice(0, 1)).map(({rule: t}) => t));
return e.found.filter(({rule: t}) => i.has(t)).flatMap(({essence: t}) => t.texts);
}
const ht = {
timeout: "Find what hangs or grew, or raise the limit.",
"test-failure": "Look at the failing tests.",
"quality-gate": "Mend what the check found.",
"resource-exhaustion": "Use less memory or disk, or a larger runner.",
network: "Run it again; if it stays, check the service and the way to it.",
git: "Check the repository, the branch and the access to it.",
unknown: "Look at the end of the log."
};
function suggestionFor(t, e) {
return e?.witnesses.find(({rule: t}) => t.suggestion)?.rule.suggestion ?? ht[t];
}
function consequencesOf(t, e) {
const n = e?.witnesses[0]?.sighting;
const s = t.found.flatMap(({rule: t, sightings: n}) => n.filter(n => isConsequence(t, n, e)).slice(-1)).filter(({line: t}) => t >= (n?.line ?? 0)).sort((t, e) => t.line - e.line).map(({text: t}) => t);
return [ ...new Set(s) ].slice(0, ct);
}
function isConsequence(t, {segment: e}, n) {
if ((0, u.kp)(t) === "consequence") return true;
const s = n?.witnesses[0]?.sighting.segment;
const i = s?.failed === true && e.failed && e.number > s.number;
return i && (0, u.kp)(t) === "cause" && t.type !== n?.type;
}
},
48722: (t, e, n) => {
n.r(e);
n.d(e, {
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
function weighFacts(t) {
const e = [ limitFacts, resourceFacts, exitFacts, testFacts, annotationFacts ].flatMap(e => e(t));
return e.sort((t, e) => e.weight - t.weight);
}
function limitFacts({limit: t, cancelled: e}) {
const n = [];
if (t) n.push({
type: "timeout",
weight: 20,
text: `${t.name} of ${t.ms / 1e3} s reached`
});
if (e) n.push({
type: "unknown",
weight: 5,
text: "cancelled from outside"
});
return n;
}
function resourceFacts({resources: t = {}, signal: e, exitCode: n}) {
const i = "resource-exhaustion";
const r = [];
const {oomKills: o = 0, diskFreeBytes: a, inodesFree: c, memoryBytes: d, memoryLimitBytes: u} = t;
const f = e === "SIGKILL" || n === s;
if (o > 0) r.push({
type: i,
weight: f ? 15 : 7,
text: `oom_kill +${o}`
});
if (a !== undefined && hasFewBytes(t)) {
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
const t = `peak ${megabytes(d)} of ${megabytes(u)} memory`;
r.push({
type: i,
weight: f ? 9 : 3,
text: t
});
}
const {memoryShortSeconds: h, diskShortSeconds: g} = t;
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
function exitFacts({exitCode: t, signal: e, limit: n, cancelled: c, resources: l}) {
if (n || c) return [];
const d = e ? `ended by ${e}` : `exit status ${t}`;
if (e === "SIGKILL" || t === s) return killFacts(d, l);
if (t === i) return [ {
type: "timeout",
weight: 10,
text: d
} ];
if (t === r || t === o) return [ {
type: "unknown",
weight: 4,
text: d
} ];
const u = t === undefined ? undefined : a[t];
if (u) return [ {
type: "unknown",
weight: 2,
text: `${d} (${u})`
} ];
return [];
}
function killFacts(t, {oomKills: e, memoryBytes: n, memoryLimitBytes: s} = {}) {
const i = "resource-exhaustion";
const r = {
type: i,
weight: 2.5,
text: t
};
if (e !== undefined && e > 0) return [ {
...r,
weight: 5
} ];
const o = n !== undefined && s && n / s < d;
if (e !== 0 || !o) return [ r ];
const a = `peak ${megabytes(n)} of ${megabytes(s)} memory`;
return [ r, {
type: "unknown",
weight: 1,
text: `no oom_kill, ${a}`
} ];
}
function testFacts({tests: t}) {
if (!t || t.failed.length === 0) return [];
return [ {
type: "test-failure",
weight: 9.5,
text: `${t.failed.length} of ${t.total} tests failed`
} ];
}
const u = /(?:^|[\\/._-])(?:tests?|specs?|__tests__|e2e)(?:[\\/._-]|$)/i;
function annotationFacts({annotations: t = []}) {
for (const {level: e, file: n, line: s} of t) {
if (e !== "error" || n === undefined) continue;
const t = u.test(n) ? "test-failure" : "quality-gate";
return [ {
type: t,
weight: 3,
text: `error annotated at ${n}${s === undefined ? "" : `:${s}`}`
} ];
}
return [];
}
const megabytes = t => `${Math.round(t / 1e6)} MB`;
const hasFewBytes = ({diskFreeBytes: t, diskTotalBytes: e}) => t !== undefined && e !== undefined && t < e * c;
const isDiskFull = t => t.inodesFree === 0 || hasFewBytes(t);
},
94871: (t, e, n) => {
n.d(e, {
Ci: () => r,
fs: () => s,
qu: () => i
});
const s = [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ];
const i = [ "transient", "same-again", "unclear" ];
const r = [ "DOCS", "STANDARD", "HEAVY" ];
},
21028: (t, e, n) => {
n.d(e, {
M: () => s,
r: () => Diagnostics
});
const s = [ "arni", "rror" ];
const i = /(?:^|[\s:[(])(?:warning|Warning|WARNING)(?: ?\[[^\]]{1,60}\])?:|\[WARNING\]/;
const r = /\b(?:[Ee]rrors?|ERRORS?|\w{1,40}Error)\b/;
const o = 12;
class Diagnostics {
#i=Number.NEGATIVE_INFINITY;
read(t, e) {
if (i.test(t)) this.#i = e; else if (r.test(t)) this.#i = Number.NEGATIVE_INFINITY;
}
endReport() {
this.#i = Number.NEGATIVE_INFINITY;
}
isBelowWarning(t) {
return t > this.#i && t <= this.#i + o;
}
}
},
78764: (t, e, n) => {
n.d(e, {
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
constructor(t) {
this.grams = t;
this.gate = new Uint32Array(a / 32);
this.#r = new Int32Array(2 * c);
for (const [e, n] of t.entries()) {
const t = hashOf(n);
this.gate[t >>> 5] = this.gate[t >>> 5] | 1 << (t & 31);
let s = t & l;
while (this.#r[2 * s + 1] !== 0) s = s + 1 & l;
this.#r[2 * s] = n;
this.#r[2 * s + 1] = e + 1;
}
}
find(t) {
let e = hashOf(t) & l;
while (this.#r[2 * e + 1] !== 0) {
if (this.#r[2 * e] === t) return this.#r[2 * e + 1] - 1;
e = e + 1 & l;
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
const hashOf = t => Math.imul(t, d) >>> 32 - o;
const u = 63;
const f = 62;
const h = 57;
const g = 5;
const p = "abcdefghijklmnopqrstuvwxyz0123456789 .:-_/![]()'\"`=#>*|";
const m = "\n\r\0";
const b = makeCodes();
function makeCodes() {
const t = new Uint8Array(256).fill(f);
for (let e = 128; e < 256; e++) t[e] = h + e % g;
for (const [e, n] of [ ...p ].entries()) {
t[n.charCodeAt(0)] = e + 1;
t[n.toUpperCase().charCodeAt(0)] = e + 1;
}
t["\t".charCodeAt(0)] = t[" ".charCodeAt(0)];
for (const e of Buffer.from(m)) t[e] = 0;
return t;
}
function gramsOf(t) {
const e = [];
let n = 0;
for (const [o, a] of Buffer.from(t).entries()) {
n = (n << i | (b[a] || u)) & r;
if (o >= s - 1) e.push(n);
}
return e;
}
const w = gramsOf("\n".repeat(s))[0];
},
7646: (t, e, n) => {
n.d(e, {
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
function readLine(t) {
const e = r.exec(t);
let n = e ? t.slice(e[0].length) : t;
n = stripPrefix(stripPrefix(n, l[0]), l[1]);
const s = n.startsWith(a) || n.startsWith(a, 1);
n = stripColours(n);
for (const t of l) n = stripPrefix(n, t);
const c = e?.[2] === o ? undefined : e?.[2];
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
function stripColours(t) {
let e = t.includes("") || t.includes("") ? (0, s.stripVTControlCharacters)(t) : t;
if (e.includes("[")) e = e.replace(c, "");
return e.replace(h, "").trimEnd();
}
function stripPrefix(t, e) {
const n = e.exec(t);
return n ? t.slice(n[0].length) : t;
}
},
14501: (t, e, n) => {
n.d(e, {
E: () => isHarmless,
d: () => isMild
});
const s = [ /^\s{0,40}(?:✓|✔|√|✅|☑|🟢)/u, /^\s{0,40}ok \d{1,9}\b(?!.{0,300}# TODO)/, /^\s{0,40}(?:\[ +(?:OK|PASSED) +\]|\[PASS(?:ED)?\]|--- PASS:|PASS(?:ED)?:? \S)/, /\.{3,80}\s{0,4}(?:ok|OK|[Pp]assed|PASS(?:ED)?)\s{0,4}$/, /^(?=.{0,200}(?:\b0 (?:failed|failures?|failing)\b|\b[Ff]ail(?:ed|ures?)[:=] {0,3}0\b))(?!.{0,200}(?:\b[1-9]\d{0,8} (?:failed|failures?|failing|errors?)\b|\b(?:[Ff]ail(?:ed|ures?)|[Ee]rrors?)[:=] {0,3}[1-9]))/, /(?:\.\.\.|\.{2,80}|:)\s{1,4}(?:ok|OK|[Pp]assed|PASS(?:ED)?|[Ss]uccess)(?:\s{1,8}[\d.]{1,12} ?m?s(?:ec)?)?\s{0,4}$/, /\bPASSED(?: {1,8}\[ {0,2}\d{1,3}%\])?$|^\[ {0,2}\d{1,3}%\] PASSED /, /^\[\s{0,3}\d{1,3}%\] (?:Building|Linking|Built|Generating) /, /^(?:debconf|invoke-rc\.d|update-alternatives): |^(?:Cache not found for|Not found in manifest\.|Selecting previously|WARNING: Running pip as)/ ];
const isHarmless = t => s.some(e => e.test(t));
const i = /^(?:npm )?(?:\[?warn(?:ing)?\]?)\b|\b[A-Z]\w{2,30}Warning: |\b(?:retrying|will retry|try(?:ing)? again|tries (?:remaining|left)|retries left)\b/i;
const r = /^(?:failed|unable|error) (?:to )?(?:\w{1,20} and )?(?:upload|save|send|report|emit|submit|collect)(?:ing)?\b/i;
const isMild = (t, e) => i.test(t) || e !== "error" && r.test(t);
},
14274: (t, e, n) => {
n.d(e, {
z: () => D,
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
constructor(t) {
this.#o = t;
this.gate = t.grams.gate.slice();
this.leads = new Uint8Array(t.grams.grams.length);
this.#a = new Uint16Array(t.trialCount);
this.#c = t.leading.slice();
this.#l = t.wanted.slice();
this.#g();
}
unlimit() {
this.#h = false;
this.#c.set(this.#o.leading);
this.gate.set(this.#o.grams.gate);
this.#g();
}
isOpen(t) {
return !this.#h || this.#a[t.number] < i;
}
pay(t, e) {
if (!this.#h) return;
const n = this.#a[t.number] + (e ? r : 1);
this.#a[t.number] = n;
if (n >= i) this.#p(t);
}
wantsMark(t) {
const e = this.#m(t);
if (!this.#h || e < o) return true;
if (this.#c[t] === 0) this.leads[t] = 0;
return false;
}
#m(t) {
if (t < this.#o.stepMarks) return this.#d++;
return t < this.#o.echoMarks ? this.#u++ : this.#f++;
}
#p({leads: t, others: e}) {
for (const e of t) {
const t = this.#c[e] - 1;
this.#c[e] = t;
if (t === 0 && e >= this.#o.marks) this.leads[e] = 0;
}
let n = false;
for (const s of [ ...t, ...e.flat() ]) {
const t = this.#l[s] - 1;
this.#l[s] = t;
n ||= t === 0;
}
if (n) this.#b();
}
#b() {
this.gate.fill(0);
for (const [t, e] of this.#o.grams.grams.entries()) {
if (this.#l[t] === 0 && t >= this.#o.marks) continue;
const n = (0, s.qQ)(e);
this.gate[n >>> 5] = this.gate[n >>> 5] | 1 << (n & 31);
}
}
#g() {
for (const t of this.leads.keys()) {
this.leads[t] = t < this.#o.marks || this.#c[t] > 0 ? 1 : 0;
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
#E=0;
#S=false;
#A=1;
#F=w;
#$=0;
#M=0;
#T=w;
#L=w;
#C=false;
constructor({grams: t, gate: e, leads: n, everyLine: s}, i) {
this.#o = t;
this.#w = e;
this.#y = n;
this.#x = s;
this.#k = i;
this.#v = new Int32Array(t.grams.length);
}
get number() {
return this.#E + 1;
}
has(t) {
return this.#v[t] === this.#A;
}
text() {
return this.#R(this.#I());
}
push(t) {
const e = Buffer.from(t.buffer, t.byteOffset, t.byteLength);
if (!this.#C) this.#C = e.includes(u);
const n = this.#w;
const i = s.OM;
this.#F = e;
this.#$ = 0;
let r = this.#O;
for (let t = 0; t < e.length; t++) {
const o = e[t];
const a = i[o];
if (a === 0) {
if (o === d) t = endOfSequence(e, t); else if (o !== u) {
this.#N(t);
if (o === l) this.#E++;
r = s.K0;
}
continue;
}
r = (r << s.Vm | a) & s.tt;
const c = (0, s.qQ)(r);
if ((n[c >>> 5] >>> (c & 31) & 1) === 1) this.#_(r);
}
this.#O = r;
this.#B(e.subarray(this.#$));
}
end() {
const t = this.#T.length > 0;
this.#F = w;
this.#$ = 0;
this.#N(0);
return this.#E + (t ? 1 : 0);
}
#_(t) {
const e = this.#o.find(t);
if (e < 0 || this.#v[e] === this.#A) return;
this.#v[e] = this.#A;
this.grams.push(e);
if (this.#y[e] === 1) this.#S = true;
}
#N(t) {
if (this.#S || this.#x) {
this.#M = t;
this.#k(this);
this.#S = false;
}
this.grams.length = 0;
if (this.#T.length > 0) this.#T = this.#L = w;
this.#$ = t + 1;
this.#A++;
}
#I() {
const [t, e] = [ this.#$, this.#M ];
if (this.#T.length === 0) {
if (e - t <= 2 * c) return this.#F.subarray(t, e);
return join(this.#F.subarray(t, t + c), this.#F.subarray(e - c, e));
}
const n = this.#F.subarray(Math.max(t, e - c), e);
return join(this.#T, lastOf(join(this.#L, n)));
}
#B(t) {
const e = c - this.#T.length;
if (e > 0) this.#T = join(this.#T, t.subarray(0, e));
const n = t.subarray(e);
if (n.length > 0) this.#L = lastOf(join(this.#L, lastOf(n)));
}
#R(t) {
if (!this.#C || !t.includes(u)) return t.toString("utf8");
const e = t[0] === u ? 1 : 0;
const n = t.length - e;
const s = t.toString("utf16le", e, e + n - n % 2);
return n % 2 === 1 ? s + String.fromCharCode(t[t.length - 1]) : s;
}
}
function endOfSequence(t, e) {
const n = t[e + 1];
if (n !== f && n !== h) return e;
const s = Math.min(t.length, e + b);
for (let i = e + 2; i < s; i++) {
const s = t[i];
if (n === f ? s >= g && s <= p : s === m) return i;
if (s === l) return e;
}
return e;
}
const join = (t, e) => Buffer.concat([ t, e ]);
const lastOf = t => t.length > c ? t.subarray(t.length - c) : t;
var y = n(7646);
var x = n(14501);
var k = n(24532);
const v = /^(?:shell|env|with):|^ {2}[\w-]+:(?: |$)|^ {2,}\S/;
const O = /^travis_(?:fold|time):start/;
const E = /^The command ".{0,2000}" (?:failed and )?exited with [1-9]/;
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
#D;
#q=false;
#P=0;
read(t, e) {
this.#P = e;
if (t.step !== undefined && t.step !== this.#D) this.#U(t.step);
if (t.level === "debug") return false;
if (t.level === "group") return this.#W(t.text);
if (t.level === "endgroup") return this.#z();
if (t.level === "command") return this.#G(t.text);
if (t.echo) return this.#G(t.text);
if (this.#q && v.test(t.text)) return false;
this.#q = false;
if (t.text.startsWith("Post job cleanup.")) return this.#j(undefined, true);
if (O.test(t.text)) return this.#j(undefined, false, this.segment.stepStart);
if (t.level === "error" || E.test(t.text)) this.#K();
return this.#V(t.text);
}
#V(t) {
const e = (0, k.gy)(t);
if (e === undefined) return true;
if (t.startsWith("$ ")) return this.#j((0, k.nx)(e), false, this.segment.stepStart);
this.#G(e);
return !t.startsWith("+");
}
#U(t) {
this.#D = t;
this.#j((0, k.nx)(t));
}
#W(t) {
if (!t.startsWith("Run ")) return false;
this.#q = true;
return this.#D === undefined ? this.#j((0, k.nx)(t)) : this.#G(t);
}
#z() {
this.#q = false;
return false;
}
#j(t, e = false, n = this.#P) {
const s = this.segment.number + 1;
this.segment = {
number: s,
failed: false,
post: e,
start: this.#P,
end: 0,
stepStart: n,
...t ? {
activity: t
} : {}
};
if (!e) this.working = this.segment;
return false;
}
#G(t) {
const e = (0, k.nx)(t);
if (e) this.segment.activity = e;
return false;
}
#K() {
if (!this.segment.failed) this.failures++;
this.segment.failed = true;
this.segment.end = this.#P;
this.firstFailing ??= this.segment;
this.failing = this.segment;
}
}
var S = n(57975);
const A = 65534;
const F = 65279;
async function* asUtf8(t) {
let e;
let n = true;
for await (const s of t) {
if (n) e = decoderFor(s);
n &&= s.length === 0;
yield e ? Buffer.from(e.decode(s, {
stream: true
})) : s;
}
const s = e?.decode();
if (s) yield Buffer.from(s);
}
function decoderFor([t = 0, e = 0]) {
const n = t << 8 | e;
if (n === A) return new S.TextDecoder("utf-16le");
return n === F ? new S.TextDecoder("utf-16be") : undefined;
}
const $ = /\[(?:\d{1,3};){0,3}(?:31|91|41)(?:;\d{1,3}){0,3}m/;
const M = 400;
const T = 128 * 1024;
const L = 10;
function readWindow(t, e) {
const n = e.end > 0 ? e.end : t.breaks + 1;
const s = Math.max(e.stepStart, n - M);
const i = linesOf(t, s, n);
if (!i) return [];
const r = new LogStructure;
const o = new a.r;
const c = [];
for (const [t, e] of i.entries()) {
const n = s + t;
for (const t of e.split("\r")) {
const e = (0, y.X)(t);
if (e.text.trim() === "") o.endReport();
if (!r.read(e, n) || e.text.trim() === "" || (0, x.E)(e.text)) continue;
o.read(e.text, n);
const s = e.level === "warning" || (0, x.d)(e.text, e.level);
const i = o.isBelowWarning(n);
c.push({
line: n,
text: e.text,
level: e.level,
distance: 0,
red: $.test(t),
mild: s,
belowWarning: i
});
}
}
return c.map((t, e) => ({
...t,
distance: c.length - 1 - e
}));
}
function linesOf({chunks: t, breaks: e}, n, s) {
let i = e + 1;
const r = [];
let o = 0;
for (const e of t.toReversed()) {
i -= countBreaks(e);
r.unshift(e);
o += e.length;
if (i < n) break;
}
if (i > n) return undefined;
const a = r.length === 1 ? Buffer.from(r[0]) : Buffer.concat(r, o);
let [c, l] = [ 0, i ];
while (l < n) {
c = a.indexOf(L, c) + 1;
l++;
}
let d = c;
while (l <= s) {
const t = a.indexOf(L, d);
l++;
d = t < 0 ? a.length : t + 1;
if (t < 0) break;
}
const u = Math.max(c, d - T);
const f = a.subarray(u, d).toString("utf8").split("\n");
const h = u === c ? 0 : countBreaks(a.subarray(c, u));
return [ ...Array(h).fill(""), ...f ].slice(0, s - n + 1);
}
function countBreaks(t) {
let e = 0;
for (let n = t.indexOf(L); n >= 0; n = t.indexOf(L, n + 1)) e++;
return e;
}
var C = n(40627);
var R = n(42647);
const I = 1e3;
const N = 3;
const _ = 5;
const B = 4 * 2 ** 20;
const D = 2 * B;
const q = 4096;
const P = 4;
const U = 3;
async function observe(t, e) {
const n = new Observer(e);
const s = [];
let i = 0;
for await (const e of asUtf8(t)) {
s.push(e);
i += e.length;
while (i - (s[0]?.length ?? 0) >= B) {
const t = s.shift();
i -= t.length;
n.push(t);
}
}
n.beginTail();
for (const t of s) n.push(t);
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
function endingOf(t) {
const e = Buffer.concat(t.slice(-P).map(t => t.subarray(-q)));
const n = e.subarray(-q).toString("utf8").split(/[\r\n]+/);
const s = n.map(t => (0, R.j7)((0, y.X)(t).text));
return s.filter(t => t !== "").slice(-U);
}
class Observer {
#o;
#H;
#Z;
#Y=new LogStructure;
#X=new a.r;
#Q=new Map;
#J=new Map;
constructor(t) {
this.#o = t;
this.#H = new Interest(t);
const {gate: e, leads: n} = this.#H;
const s = {
grams: t.grams,
gate: e,
leads: n,
everyLine: t.everyLine.length > 0
};
this.#Z = new LineScanner(s, t => this.#tt(t));
}
push(t) {
this.#Z.push(t);
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
const t = this.#Z.end();
const {segment: e, failing: n = e, firstFailing: s = e, failures: i} = this.#Y;
return {
lines: t,
found: [ ...this.#J.values() ],
last: e,
failing: n,
firstFailing: s,
failures: i,
matched: this.#Q
};
}
#tt(t) {
const e = this.#et(t);
if (e.length === 0 && !this.#nt(t)) return;
const n = (0, y.X)(t.text());
if (!this.#Y.read(n, t.number)) return;
this.#X.read(n.text, t.number);
let s;
const i = (0, x.E)(n.text);
for (const {rule: r, pattern: o} of e) {
if (i && (0, C.kp)(r) !== "recovery") continue;
if (!o.test(n.text)) continue;
s ??= this.#st(n, t.number);
this.#it(r, s);
}
}
#nt(t) {
return t.grams.some(t => t < this.#o.marks && this.#H.wantsMark(t));
}
#et(t) {
const e = [];
for (const n of this.#o.everyLine) this.#rt(n, t, e);
for (const n of t.grams) {
for (const s of this.#o.trialsOf[n]) this.#rt(s, t, e);
}
return e;
}
#rt(t, e, n) {
if (!this.#H.isOpen(t)) return;
const s = hasAll(e, t.others);
if (s) n.push(t);
this.#H.pay(t, s);
}
#st({text: t, level: e}, n) {
const {segment: s} = this.#Y;
const i = this.#X.isBelowWarning(n);
return {
line: n,
text: t,
segment: s,
activity: s.activity,
level: e,
belowWarning: i
};
}
#ot(t, e) {
const n = this.#Q.get(e);
if (n) n.push(t); else this.#Q.set(e, [ t ]);
if (this.#Q.size <= I) return;
const [s] = this.#Q.keys();
this.#Q.delete(s);
}
#it(t, e) {
let n = this.#J.get(t);
if (!n) {
n = {
rule: t,
sightings: [],
essence: new R.tg
};
this.#J.set(t, n);
}
if (n.sightings.at(-1) === e) return;
if (n.sightings.length === N + _) n.sightings.splice(N, 1);
n.sightings.push(e);
this.#ot(t, e.line);
n.essence.add(e.text);
}
}
function hasAll(t, e) {
for (const n of e) {
let e = false;
for (const s of n) if (t.has(s)) e = true;
if (!e) return false;
}
return true;
}
},
53698: (t, e, n) => {
n.d(e, {
A: () => indexAnalysed
});
var s = n(24532);
var i = n(21028);
var r = n(78764);
function indexAnalysed(...t) {
const e = new Map;
const placeOf = t => {
const n = e.get(t) ?? e.size;
e.set(t, n);
return n;
};
for (const t of [ ...s.Sr, ...s.Js ]) placeOf((0, r.gC)(t)[0]);
const n = e.size;
for (const t of i.M) placeOf((0, r.gC)(t)[0]);
const o = e.size;
const a = [];
for (const e of t) {
for (const {rule: t, pattern: n, grams: s} of e.trials) {
const [i = [], ...r] = s.map(t => t.map(placeOf));
a.push({
number: a.length,
rule: e.rules[t],
pattern: n,
leads: i,
others: r
});
}
}
const c = Array.from(e, () => []);
const l = new Uint16Array(e.size);
for (const t of a) {
for (const e of t.leads) c[e]?.push(t);
for (const e of [ ...t.leads, ...t.others.flat() ]) l[e] = l[e] + 1;
}
return {
grams: new r.Gr([ ...e.keys() ]),
trialCount: a.length,
trialsOf: c,
leading: Uint16Array.from(c, ({length: t}) => t),
wanted: l,
everyLine: a.filter(({leads: t}) => t.length === 0),
stepMarks: s.Sr.length,
echoMarks: n,
marks: o
};
}
},
40627: (t, e, n) => {
n.d(e, {
kp: () => roleOf
});
const s = null && [ "checkout", "install", "build", "test", "lint", "publish" ];
function rulesOf(t, e) {
return e.map(e => ({
ecosystem: t,
...e,
pattern: join(e)
}));
}
function join({id: t, pattern: e}) {
const n = [ e ].flat();
const [s = "", ...i] = new Set(n.map(t => t.flags));
if (i.length > 0) throw new Error(`Rule ${t} has patterns with the flags "${s}" and "${i[0]}".`);
return new RegExp(n.map(({source: t}) => t).join("|"), s);
}
const roleOf = t => t.role ?? "cause";
},
42647: (t, e, n) => {
n.d(e, {
j7: () => normalise,
tg: () => Essence,
yK: () => signatureOf
});
var s = n(77598);
const i = [ [ /\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?/g, "<time>" ], [ /\b\d{1,2}:\d\d:\d\d(?:[.,]\d+)?/g, "<time>" ], [ /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi, "<id>" ], [ /\bsha\d{1,3}[:-][\w+/=]{16,}/gi, "<hash>" ], [ /\b0x[0-9a-f]+\b/gi, "<address>" ], [ /\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}\b/gi, "<hash>" ], [ /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g, "<host>" ], [ /\[[0-9a-f]*:[0-9a-f:]+\](?::\d+)?/gi, "<host>" ], [ /(?:\b[A-Za-z]:)?(?:[\\/][\w.@+~-]+)+[\\/](?=[\w.@+~-]+)/g, "/" ], [ /\\/g, "/" ], [ /\b\d+(?:\.\d+)?\s?(?:ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hours?|[KMGT]i?B|bytes|%)(?!\w)/gi, "<n>" ], [ /(?<![A-Za-z_\d])\d+(?:[.,:]\d+)*/g, "<n>" ], [ /\s+/g, " " ] ];
const r = 300;
function normalise(t) {
let e = t.slice(0, r);
for (const [t, n] of i) e = e.replace(t, n);
return e.trim().toLowerCase();
}
const o = 8;
const a = 200;
class Essence {
#at=[];
#E=0;
add(t) {
if (this.#E++ >= a) return;
const e = normalise(t);
if (this.#at.includes(e)) return;
this.#at.push(e);
this.#at = this.#at.sort().slice(0, o);
}
get texts() {
return this.#at;
}
}
function signatureOf(t, e) {
const n = [ ...new Set(e) ].sort();
return (0, s.createHash)("sha256").update([ t, ...n ].join("\n")).digest("hex").slice(0, 16);
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
const s = new Map;
const i = new Lines(t, e === "win32");
for (let t = i.next(); t !== undefined; t = i.next()) {
if (t === "") continue;
const e = t.indexOf("=");
const r = t.indexOf("<<");
if (e >= 0 && (r < 0 || e < r)) {
if (e === 0 && !n) return {
entries: s,
problem: "Value cannot be null. (Parameter 'name')"
};
s.set(t.slice(0, e), t.slice(e + 1));
continue;
}
if (r < 0) return {
entries: s,
problem: `Invalid format '${t}'`
};
const o = t.slice(0, r);
const a = t.slice(r + 2);
if (o === "" || a === "") {
return {
entries: s,
problem: `Invalid format '${t}'. Name must not be empty and delimiter must not be empty`
};
}
const {value: c, problem: l} = i.until(a);
if (l !== undefined) return {
entries: s,
problem: l
};
s.set(o, c);
}
return {
entries: s
};
}
class Lines {
#ct;
#lt;
#dt=0;
#ut=0;
constructor(t, e) {
this.#ct = t;
this.#lt = e;
}
next() {
if (this.#dt >= this.#ct.length) return undefined;
const t = this.#dt;
const e = this.#ct.indexOf("\n", t);
this.#dt = e < 0 ? this.#ct.length : e + 1;
this.#ut = e < 0 ? this.#ct.length : e;
if (this.#lt && e > t && this.#ct[e - 1] === "\r") this.#ut = e - 1;
return this.#ct.slice(t, this.#ut);
}
until(t) {
const e = this.#dt;
let n = e;
for (let e = this.next(); e !== t; e = this.next()) {
if (e === undefined) return {
problem: `Invalid value. Matching delimiter not found '${t}'`
};
if (this.#ut === this.#ct.length) return {
problem: "Invalid value. EOF marker missing new line."
};
n = this.#ut;
}
return {
value: this.#ct.slice(e, n)
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
48301: (t, e, n) => {
n.d(e, {
C: () => s
});
const s = ".github/rerail.yml";
},
62403: (t, e, n) => {
n.d(e, {
E9: () => parseDuration,
TQ: () => l,
a3: () => formatDuration,
ec: () => c
});
const s = {
ms: 1,
s: 1e3,
m: 6e4,
h: 36e5,
d: 864e5
};
const i = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
const r = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const o = 35 * 864e5;
const a = "a number with a unit, as 90s, 15m, 2h or 1h30m";
const c = `${a}, at most 35d`;
const l = `${a} or 90d`;
function parseDuration(t, e = o) {
const n = t.trim().toLowerCase();
if (n === "0") return 0;
if (!r.test(n)) return undefined;
let a = 0;
for (const [, t, e] of n.matchAll(i)) a += Number(t) * s[e];
return a <= e ? Math.round(a) : undefined;
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
