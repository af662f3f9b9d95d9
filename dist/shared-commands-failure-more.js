export const id = 883;

export const ids = [ 883 ];

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
const u = 3;
function verdictOfLines(e) {
for (const t of e.slice(0, u)) {
if (isLasting(t)) return "same-again";
if (isPassing(t)) return "transient";
}
return undefined;
}
function retryVerdict({type: e, texts: t}) {
if (e === "test-failure" || e === "quality-gate") return "same-again";
return verdictOfLines(t) ?? (t.length === 0 ? "unclear" : l[e]);
}
var d = n(40627);
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
const $ = /^\W{0,3}[❌✖✗✘×🚨🛑⨯●]|(?:^|[\s\]])(?:\w*(?:Error|Exception)|ERROR|error|fatal|FATAL|FAIL(?:ED|URE)?|denied|ERRO|e)\b(?:\[\w+\])?[\]]?[:!]/u;
const O = /\b(?:error|fatal|exception|fail(?:ed|ure|s|ing)?|cannot|could not|unable|denied|invalid|missing|not found|undefined|unknown)\b/i;
const S = /\bwarn|^\s+at /i;
const A = /^\s+(?:at |File ")/;
const E = [ [ "=error", /\b(?:error|fatal|exception)\b/i ], [ "=fail", /\b(?:fail(?:ed|ure|s|ing)?|cannot|could not|unable|denied|invalid|missing|not found)\b/i ], [ "=warn", /\bwarn(?:ing)?\b|deprecat/i ], [ "=frame", /^\s*at |^\s+File "/ ], [ "=indent", /^\s{2,}/ ], [ "=opening", /^(?:\w*Error|ERROR|Error|error|fatal|FATAL|e)\b[:![ (]/ ], [ "=exception", /^\w[\w.]*(?:Error|Exception): / ], [ "=headed", $ ], [ "=wrapper", v ] ];
const isExit = e => k.test(e);
const isWrapper = e => v.test(e);
function lineFeatures(e) {
const t = landmarksOf(e);
return e.map((n, s) => {
const i = new Map([ [ "=line", 1 ] ]);
addPlace(i, n, s, e);
addRules(i, n, t.strength);
addLandmarks(i, s, t);
for (const [e, t] of E) if (t.test(n.text)) i.set(e, 1);
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
if (A.test(i) && !/^\s/.test(t.text)) e.set("=below frames", 1);
}
function addRules(e, {rules: t}, n) {
const s = strongestOf(t);
if (!s) {
e.set("=no rule", 1);
return;
}
e.set(`=role ${(0, d.kp)(s)}`, 1);
e.set(`=weight ${(0, d.kp)(s)}`, s.weight / y);
e.set(`=rule ${s.type}`, .5);
if (s.weight === n && (0, d.kp)(s) !== "consequence") e.set("=as strong as any", 1);
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
const speaks = e => (0, d.kp)(e) !== "consequence" && (0, d.kp)(e) !== "recovery";
function landmarksOf(e) {
const t = e.map(({rules: e}) => Math.max(0, ...e.filter(speaks).map(({weight: e}) => e)));
const n = Math.max(0, ...t);
const s = e.map(({text: e}) => !isWrapper(e));
const i = e.map(({text: e}, t) => s[t] === true && $.test(e));
const r = e.map(({text: e}, t) => s[t] === true && O.test(e) && !S.test(e));
return {
strength: n,
strongest: n > 0 ? t.indexOf(n) : -1,
error: e.findIndex(({level: e, text: t}) => e === "error" && !isExit(t)),
headed: [ i.indexOf(true), i.lastIndexOf(true) ],
lament: [ r.indexOf(true), r.lastIndexOf(true) ]
};
}
const F = .14;
const I = 12;
function failureFeatures({lines: e, ranking: t, exitCode: n, activity: s, failed: i}) {
const r = new Map([ [ "=failure", 1 ] ]);
const raise = (e, t) => r.set(e, Math.max(r.get(e) ?? 0, t));
const o = e.some(({mild: e}) => !e);
for (const {text: t, rules: n, salience: s, mild: i} of e) {
if (i && o) continue;
const e = Math.sqrt(s);
if (e >= F) for (const n of termsOf(t)) raise(n, e);
for (const e of n) if (e.retry) raise(`=retry ${e.retry}`, s);
for (const e of n) if (speaks(e)) raise(`=says ${e.type}`, s * e.weight / 4);
if (isLasting(t)) raise("=lasting", s); else if (isPassing(t)) raise("=passing", s);
}
for (const {type: e, score: n} of t) r.set(`=score ${e}`, Math.min(n, I) / I);
r.set(t[0] ? `=first ${t[0].type}` : "=silent", .5);
if (s) r.set(`=doing ${s}`, .5);
if (n) r.set(`=status ${n}`, .5);
if (!i) r.set("=no step failed", .5);
const a = e.findLast(({level: e}) => e === "error");
if (a) r.set(isExit(a.text) ? "=ends with an exit" : "=ends with an error", .5);
return r;
}
const C = 1 + r.fs.length + r.qu.length;
const T = 1;
const L = T + r.fs.length;
const M = 127;
const R = .1;
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
const e = Float32Array.from(t, (e, t) => i.readInt8(n * C + t) * e / M);
r.set(s, e);
}
return new LearnedModel(r, s);
}
scoreLines(e) {
const t = lineFeatures(e);
const n = e.map(({text: e, mild: n}, s) => {
const i = this.#n(t[s], 0);
return 1 / (1 + Math.exp(-i)) * restraint(e) * (n ? R : 1);
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
types: this.#s(t, r.fs, T, n),
verdicts: this.#s(t, r.qu, L, s),
features: t
};
}
wordsFor(e, t, n) {
const s = T + r.fs.indexOf(e);
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
var j = n(53698);
var B = n(42647);
const _ = {
offset: 0,
slope: 1.3
};
const q = 12;
const P = 5;
const W = .25;
const D = 2;
const U = -1;
const G = 0;
const z = .8;
function strengthOf([e, t]) {
if (!e) return G;
const n = (e.score - (t?.score ?? 0)) / Math.max(e.score, P);
return U + W * Math.min(e.score, q) + D * n;
}
function confidenceOf(e) {
const t = 1 / (1 + Math.exp(-(_.offset + _.slope * strengthOf(e))));
return {
first: t,
second: e.length > 1 ? (1 - t) * z : 0
};
}
const K = 9;
const V = 2.5;
const H = .5;
const Z = .7;
const Y = .9;
const X = 2;
const J = .3;
const Q = .05;
const ee = 4;
function understand(e, t, n, s, i) {
const {window: o, ...a} = sightOf(e, t, n);
const c = s.scoreLines(o);
const l = t[0];
const u = e.failures === 0 && l !== undefined && l.witnesses.length > 0 && !isSaid(c);
if (l && (u || restsOnFacts(l, c) || i(l))) return byRules(t);
const d = s.judge({
...a,
lines: c
});
const [f, h] = r.fs.map(e => ({
type: e,
confidence: d.types[e]
})).sort((e, t) => t.confidence - e.confidence);
const g = l && (l.type === f.type || n.script !== undefined);
const p = g && endsWith(l, o, n.script !== undefined) ? byRules(t) : undefined;
if (p && p.confidence >= Y && (p.type !== f.type || p.confidence > f.confidence)) return {
...p,
lines: c
};
return {
...f,
...h.confidence < Q ? {} : {
runnerUp: h
},
retry: verdictOf(f.type, d, c),
lines: c,
words: f.type === l?.type ? [] : s.wordsFor(f.type, d.features, ee)
};
}
function endsWith({witnesses: e}, t, n) {
const s = t.at(-X)?.line ?? t[0]?.line ?? 0;
const i = n ? Number.POSITIVE_INFINITY : t.at(-1)?.line ?? 0;
return e.some(({rule: e, sighting: {line: t}}) => (0, d.kp)(e) === "verdict" && t >= s && t <= i);
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
const i = n.filter(({salience: e}) => e >= J).sort((e, t) => t.salience - e.salience);
const r = i.flatMap(({rules: e}) => e.flatMap(({retry: e}) => e ?? []))[0];
const o = r ?? verdictOfLines(i.map(({text: e}) => e));
if (o !== undefined) return o;
return t.transient >= H ? "transient" : s;
}
function sightOf({window: e, matched: t, found: n, failing: i, failures: r}, o, a) {
const c = n.filter(({rule: e}) => (0, d.kp)(e) === "recovery");
const recovered = (e, t) => c.some(({rule: n, sightings: s}) => n.type === e && (s.at(-1)?.line ?? 0) > t);
return {
window: e.map(e => {
const n = t.get(e.line) ?? [];
const s = n.filter(t => (0, d.kp)(t) === "verdict" || !recovered(t.type, e.line));
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
var te = n(14501);
const ne = 7;
const se = {
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
const ie = [ 1, .25, .1, .05 ];
const re = 1;
const oe = 2;
const ae = {
lint: {
type: "quality-gate",
weight: oe,
text: "the failing step checks code"
},
test: {
type: "test-failure",
weight: oe,
text: "the failing step runs tests"
}
};
function weigh(e, t, n) {
const s = e.found.filter(({rule: e}) => (0, d.kp)(e) === "recovery");
const i = e.found.filter(({rule: e}) => ![ "recovery", "consequence" ].includes((0, 
d.kp)(e)));
const o = i.flatMap(t => callWitness(t, e, s) ?? []);
const a = o.filter(({rule: e, weight: t}) => (0, d.kp)(e) === "verdict" && t >= ne).sort((e, t) => t.weight - e.weight)[0]?.rule.type;
const c = o.map(e => ({
...e,
weight: e.weight * explanation(e.rule, a)
}));
const l = e.failing.activity ?? n;
const u = l && ae[l];
const f = u ? [ ...t, u ] : t;
return r.fs.map(e => rank(e, c, f)).filter(({score: e}) => e >= re).sort((e, t) => t.score - e.score);
}
function explanation(e, t) {
if (!t || t === e.type) return 1;
if (e.type === "resource-exhaustion" && t === "quality-gate") return se.rootCause;
return (0, d.kp)(e) === "ambient" ? se.explained : 1;
}
function rank(e, t, n) {
const s = t.filter(({rule: t}) => t.type === e).sort((e, t) => t.weight - e.weight);
const i = n.filter(t => t.type === e);
const r = [ ...s, ...i ].map(({weight: e}) => e).sort((e, t) => t - e);
const o = r.reduce((e, t, n) => e + t * (ie[n] ?? 0), 0);
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
const ce = /\b(?:errors?|warn(?:ing)?s?|fail(?:ed|ure)?|invalid|missing|not)\b/i;
function placeFactor(e, {segment: t}, {failures: n, firstFailing: s, last: i}) {
let r = 1;
if (t.post && t !== i) r *= se.post;
if (n > 0 && !t.failed) r *= se.otherStep;
if (n > 1 && t.number > s.number && (0, d.kp)(e) !== "verdict") r *= se.laterStep;
return r;
}
function recoveryFactor(e, {line: t}, n) {
const s = e.type === "timeout" && (0, d.kp)(e) === "ambient" ? "network" : e.type;
const i = n.some(e => e.rule.type === s && (e.sightings.at(-1)?.line ?? 0) > t);
return i && (0, d.kp)(e) !== "verdict" ? se.recovered : 1;
}
function activityFactor(e, {activity: t}) {
const n = t !== undefined && t !== "test" && t !== "build";
return n && e.type === "test-failure" && (0, d.kp)(e) === "ambient" ? se.elsewhere : 1;
}
function warningFactor(e, {text: t, level: n, belowWarning: s}) {
if ((0, d.kp)(e) === "verdict") return 1;
if (n === "warning") return se.annotation;
if (e.type === "quality-gate" && s && !ce.test(t)) return se.annotation;
return e.type !== "quality-gate" && (0, te.d)(t, n) ? se.warning : 1;
}
const le = 10;
const ue = 5;
const de = 500;
let fe;
async function readerWith(e) {
const [{ANALYSED: t}, {MODEL: s}] = await Promise.all([ Promise.all([ n.e(143), n.e(6), n.e(734), n.e(207), n.e(883), n.e(348), n.e(51) ]).then(n.bind(n, 76537)), Promise.all([ n.e(143), n.e(6), n.e(734), n.e(207), n.e(883), n.e(348), n.e(51) ]).then(n.bind(n, 84122)) ]);
fe ??= {
index: (0, j.A)(t),
model: LearnedModel.read(s)
};
if (e.length === 0) return fe;
const {analyseRules: i} = await Promise.all([ n.e(143), n.e(6), n.e(734), n.e(207), n.e(883), n.e(348), n.e(51) ]).then(n.bind(n, 85387));
return {
...fe,
index: (0, j.A)(i(e), t)
};
}
const classify = async e => classifyWith(await readerWith(e.rules ?? []), e);
async function classifyWith({index: e, model: t}, {log: n, facts: r, rules: o = [], mask: a = e => e}) {
const keep = e => a(e).slice(0, de);
const c = await (0, N.l)(n, e);
const l = (0, i.weighFacts)(r);
const u = weigh(c, l, (0, s._i)(r));
const isUsers = ({witnesses: e}) => e[0] !== undefined && o.some(t => t === e[0]?.rule);
const {type: d, confidence: f, runnerUp: h, retry: g, lines: p, words: m} = understand(c, u, r, t, isUsers);
const b = u.find(e => e.type === d);
const w = evidenceOf(d, p, b);
const y = m.length === 0 ? [] : [ `words ${m.map(e => `"${e}"`).join(", ")}` ];
return {
type: d,
confidence: f,
retry: g,
facts: [ ...factsOf(l, b), ...y ].map(keep),
evidence: w.map(e => ({
...e,
text: keep(e.text)
})),
signature: (0, B.yK)(d, essenceOf(b, c, w)),
...h ? {
runnerUp: h
} : {},
suggestion: suggestionFor(d, b),
consequences: consequencesOf(c, b).map(keep)
};
}
function factsOf(e, t) {
const n = t?.facts ?? [];
return [ ...n, ...e.filter(e => !n.includes(e)) ].map(({text: e}) => e);
}
const he = .1;
const ge = "learned-words";
function evidenceOf(e, t, n) {
const s = t.filter(({salience: e, rules: t}) => e >= he && (e === 1 || t.some(speaks))).sort((e, t) => t.salience - e.salience || e.line - t.line).map(({line: t, text: n, rules: s}) => ({
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
if (r.size === le) break;
if (!r.has(e.line)) r.set(e.line, e);
}
return [ ...r.values() ];
}
function ruleFor(e, t) {
const n = t.filter(speaks).sort((e, t) => t.weight - e.weight);
return (n.find(t => t.type === e) ?? n[0])?.id ?? ge;
}
function essenceOf(e, t, n) {
if (!e || e.witnesses.length === 0) {
return n.length > 0 ? n.slice(0, 1).map(({text: e}) => (0, B.j7)(e)) : t.ending;
}
const s = e.witnesses.filter(({rule: e}) => (0, d.kp)(e) !== "ambient");
const i = new Set((s.length > 0 ? s : e.witnesses.slice(0, 1)).map(({rule: e}) => e));
return t.found.filter(({rule: e}) => i.has(e)).flatMap(({essence: e}) => e.texts);
}
const pe = {
timeout: "Find what hangs or grew, or raise the limit.",
"test-failure": "Look at the failing tests.",
"quality-gate": "Mend what the check found.",
"resource-exhaustion": "Use less memory or disk, or a larger runner.",
network: "Run it again; if it stays, check the service and the way to it.",
git: "Check the repository, the branch and the access to it.",
unknown: "Look at the end of the log."
};
function suggestionFor(e, t) {
return t?.witnesses.find(({rule: e}) => e.suggestion)?.rule.suggestion ?? pe[e];
}
function consequencesOf(e, t) {
const n = t?.witnesses[0]?.sighting;
const s = e.found.flatMap(({rule: e, sightings: n}) => n.filter(n => isConsequence(e, n, t)).slice(-1)).filter(({line: e}) => e >= (n?.line ?? 0)).sort((e, t) => e.line - t.line).map(({text: e}) => e);
return [ ...new Set(s) ].slice(0, ue);
}
function isConsequence(e, {segment: t}, n) {
if ((0, d.kp)(e) === "consequence") return true;
const s = n?.witnesses[0]?.sighting.segment;
const i = s?.failed === true && t.failed && t.number > s.number;
return i && (0, d.kp)(e) === "cause" && e.type !== n?.type;
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
const u = .8;
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
const {oomKills: o = 0, diskFreeBytes: a, inodesFree: c, memoryBytes: u, memoryLimitBytes: d} = e;
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
if (u !== undefined && d && u / d > l) {
const e = `peak ${megabytes(u)} of ${megabytes(d)} memory`;
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
const u = t ? `ended by ${t}` : `exit status ${e}`;
if (t === "SIGKILL" || e === s) return killFacts(u, l);
if (e === i) return [ {
type: "timeout",
weight: 10,
text: u
} ];
if (e === r || e === o) return [ {
type: "unknown",
weight: 4,
text: u
} ];
const d = e === undefined ? undefined : a[e];
if (d) return [ {
type: "unknown",
weight: 2,
text: `${u} (${d})`
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
const o = n !== undefined && s && n / s < u;
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
const d = /(?:^|[\\/._-])(?:tests?|specs?|__tests__|e2e)(?:[\\/._-]|$)/i;
function annotationFacts({annotations: e = []}) {
for (const {level: t, file: n, line: s} of e) {
if (t !== "error" || n === undefined) continue;
const e = d.test(n) ? "test-failure" : "quality-gate";
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
const u = 2654435761;
const hashOf = e => Math.imul(e, u) >>> 32 - o;
const d = 63;
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
n = (n << i | (b[a] || d)) & r;
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
const u = /^##\[(error|warning|notice|debug|command|group|endgroup|section)\]/;
const d = /^::(error|warning|notice|debug|group|endgroup)(?: [^:\n]{0,300}(?::(?!:)[^:\n]{0,300}){0,4})?::/;
const f = /^\[command\]/;
function readLine(e) {
const t = r.exec(e);
let n = t ? e.slice(t[0].length) : e;
n = stripPrefix(stripPrefix(n, l[0]), l[1]);
const s = n.startsWith(a) || n.startsWith(a, 1);
n = stripColours(n);
for (const e of l) n = stripPrefix(n, e);
const c = t?.[2] === o ? undefined : t?.[2];
const h = u.exec(n) ?? d.exec(n);
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
z: () => _,
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
#u=0;
#d=0;
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
if (e < this.#o.stepMarks) return this.#u++;
return e < this.#o.echoMarks ? this.#d++ : this.#f++;
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
const u = 27;
const d = 0;
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
#$=s.K0;
#O=0;
#S=false;
#A=1;
#E=w;
#F=0;
#I=0;
#C=w;
#T=w;
#L=false;
constructor({grams: e, gate: t, leads: n, everyLine: s}, i) {
this.#o = e;
this.#w = t;
this.#y = n;
this.#x = s;
this.#k = i;
this.#v = new Int32Array(e.grams.length);
}
get number() {
return this.#O + 1;
}
has(e) {
return this.#v[e] === this.#A;
}
text() {
return this.#M(this.#R());
}
push(e) {
const t = Buffer.from(e.buffer, e.byteOffset, e.byteLength);
if (!this.#L) this.#L = t.includes(d);
const n = this.#w;
const i = s.OM;
this.#E = t;
this.#F = 0;
let r = this.#$;
for (let e = 0; e < t.length; e++) {
const o = t[e];
const a = i[o];
if (a === 0) {
if (o === u) e = endOfSequence(t, e); else if (o !== d) {
this.#N(e);
if (o === l) this.#O++;
r = s.K0;
}
continue;
}
r = (r << s.Vm | a) & s.tt;
const c = (0, s.qQ)(r);
if ((n[c >>> 5] >>> (c & 31) & 1) === 1) this.#j(r);
}
this.#$ = r;
this.#B(t.subarray(this.#F));
}
end() {
const e = this.#C.length > 0;
this.#E = w;
this.#F = 0;
this.#N(0);
return this.#O + (e ? 1 : 0);
}
#j(e) {
const t = this.#o.find(e);
if (t < 0 || this.#v[t] === this.#A) return;
this.#v[t] = this.#A;
this.grams.push(t);
if (this.#y[t] === 1) this.#S = true;
}
#N(e) {
if (this.#S || this.#x) {
this.#I = e;
this.#k(this);
this.#S = false;
}
this.grams.length = 0;
if (this.#C.length > 0) this.#C = this.#T = w;
this.#F = e + 1;
this.#A++;
}
#R() {
const [e, t] = [ this.#F, this.#I ];
if (this.#C.length === 0) {
if (t - e <= 2 * c) return this.#E.subarray(e, t);
return join(this.#E.subarray(e, e + c), this.#E.subarray(t - c, t));
}
const n = this.#E.subarray(Math.max(e, t - c), t);
return join(this.#C, lastOf(join(this.#T, n)));
}
#B(e) {
const t = c - this.#C.length;
if (t > 0) this.#C = join(this.#C, e.subarray(0, t));
const n = e.subarray(t);
if (n.length > 0) this.#T = lastOf(join(this.#T, lastOf(n)));
}
#M(e) {
if (!this.#L || !e.includes(d)) return e.toString("utf8");
const t = e[0] === d ? 1 : 0;
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
const $ = /^travis_(?:fold|time):start/;
const O = /^The command ".{0,2000}" (?:failed and )?exited with [1-9]/;
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
#_;
#q=false;
#P=0;
read(e, t) {
this.#P = t;
if (e.step !== undefined && e.step !== this.#_) this.#W(e.step);
if (e.level === "debug") return false;
if (e.level === "group") return this.#D(e.text);
if (e.level === "endgroup") return this.#U();
if (e.level === "command") return this.#G(e.text);
if (e.echo) return this.#G(e.text);
if (this.#q && v.test(e.text)) return false;
this.#q = false;
if (e.text.startsWith("Post job cleanup.")) return this.#z(undefined, true);
if ($.test(e.text)) return this.#z(undefined, false, this.segment.stepStart);
if (e.level === "error" || O.test(e.text)) this.#K();
return this.#V(e.text);
}
#V(e) {
const t = (0, k.gy)(e);
if (t === undefined) return true;
if (e.startsWith("$ ")) return this.#z((0, k.nx)(t), false, this.segment.stepStart);
this.#G(t);
return !e.startsWith("+");
}
#W(e) {
this.#_ = e;
this.#z((0, k.nx)(e));
}
#D(e) {
if (!e.startsWith("Run ")) return false;
this.#q = true;
return this.#_ === undefined ? this.#z((0, k.nx)(e)) : this.#G(e);
}
#U() {
this.#q = false;
return false;
}
#z(e, t = false, n = this.#P) {
const s = this.segment.number + 1;
this.segment = {
number: s,
failed: false,
post: t,
start: this.#P,
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
this.segment.end = this.#P;
this.firstFailing ??= this.segment;
this.failing = this.segment;
}
}
var S = n(57975);
const A = 65534;
const E = 65279;
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
if (n === A) return new S.TextDecoder("utf-16le");
return n === E ? new S.TextDecoder("utf-16be") : undefined;
}
const F = /\[(?:\d{1,3};){0,3}(?:31|91|41)(?:;\d{1,3}){0,3}m/;
const I = 400;
const C = 128 * 1024;
const T = 10;
function readWindow(e, t) {
const n = t.end > 0 ? t.end : e.breaks + 1;
const s = Math.max(t.stepStart, n - I);
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
red: F.test(e),
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
c = a.indexOf(T, c) + 1;
l++;
}
let u = c;
while (l <= s) {
const e = a.indexOf(T, u);
l++;
u = e < 0 ? a.length : e + 1;
if (e < 0) break;
}
const d = Math.max(c, u - C);
const f = a.subarray(d, u).toString("utf8").split("\n");
const h = d === c ? 0 : countBreaks(a.subarray(c, d));
return [ ...Array(h).fill(""), ...f ].slice(0, s - n + 1);
}
function countBreaks(e) {
let t = 0;
for (let n = e.indexOf(T); n >= 0; n = e.indexOf(T, n + 1)) t++;
return t;
}
var L = n(40627);
var M = n(42647);
const R = 1e3;
const N = 3;
const j = 5;
const B = 4 * 2 ** 20;
const _ = 2 * B;
const q = 4096;
const P = 4;
const W = 3;
async function observe(e, t) {
const n = new Observer(t);
const s = [];
let i = 0;
for await (const t of asUtf8(e)) {
s.push(t);
i += t.length;
while (i - (s[0]?.length ?? 0) >= B) {
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
const t = Buffer.concat(e.slice(-P).map(e => e.subarray(-q)));
const n = t.subarray(-q).toString("utf8").split(/[\r\n]+/);
const s = n.map(e => (0, M.j7)((0, y.X)(e).text));
return s.filter(e => e !== "").slice(-W);
}
class Observer {
#o;
#H;
#Z;
#Y=new LogStructure;
#X=new a.r;
#J=new Map;
#Q=new Map;
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
found: [ ...this.#Q.values() ],
last: t,
failing: n,
firstFailing: s,
failures: i,
matched: this.#J
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
if (i && (0, L.kp)(r) !== "recovery") continue;
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
const n = this.#J.get(t);
if (n) n.push(e); else this.#J.set(t, [ e ]);
if (this.#J.size <= R) return;
const [s] = this.#J.keys();
this.#J.delete(s);
}
#ie(e, t) {
let n = this.#Q.get(e);
if (!n) {
n = {
rule: e,
sightings: [],
essence: new M.tg
};
this.#Q.set(e, n);
}
if (n.sightings.at(-1) === t) return;
if (n.sightings.length === N + j) n.sightings.splice(N, 1);
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
#O=0;
add(e) {
if (this.#O++ >= a) return;
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
2637: (e, t, n) => {
n.d(t, {
Hl: () => parseKeyValues,
Pv: () => lastOfEach,
Rd: () => formatKeyValues,
Rr: () => parsePath,
sI: () => isWritableName
});
function parseKeyValues(e, {platform: t = process.platform, unnamed: n = true} = {}) {
const s = new Map;
const i = new Lines(e, t === "win32");
for (let e = i.next(); e !== undefined; e = i.next()) {
if (e === "") continue;
const t = e.indexOf("=");
const r = e.indexOf("<<");
if (t >= 0 && (r < 0 || t < r)) {
if (t === 0 && !n) return {
entries: s,
problem: "Value cannot be null. (Parameter 'name')"
};
s.set(e.slice(0, t), e.slice(t + 1));
continue;
}
if (r < 0) return {
entries: s,
problem: `Invalid format '${e}'`
};
const o = e.slice(0, r);
const a = e.slice(r + 2);
if (o === "" || a === "") {
return {
entries: s,
problem: `Invalid format '${e}'. Name must not be empty and delimiter must not be empty`
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
#ce;
#le;
#ue=0;
#de=0;
constructor(e, t) {
this.#ce = e;
this.#le = t;
}
next() {
if (this.#ue >= this.#ce.length) return undefined;
const e = this.#ue;
const t = this.#ce.indexOf("\n", e);
this.#ue = t < 0 ? this.#ce.length : t + 1;
this.#de = t < 0 ? this.#ce.length : t;
if (this.#le && t > e && this.#ce[t - 1] === "\r") this.#de = t - 1;
return this.#ce.slice(e, this.#de);
}
until(e) {
const t = this.#ue;
let n = t;
for (let t = this.next(); t !== e; t = this.next()) {
if (t === undefined) return {
problem: `Invalid value. Matching delimiter not found '${e}'`
};
if (this.#de === this.#ce.length) return {
problem: "Invalid value. EOF marker missing new line."
};
n = this.#de;
}
return {
value: this.#ce.slice(t, n)
};
}
}
function formatKeyValues(e) {
return [ ...e ].map(([e, t]) => formatEntry(e, t)).join("");
}
function formatEntry(e, t) {
if (!/[\r\n]/.test(t)) return `${e}=${t}\n`;
let n = "rerail_end_of_value";
while (t.includes(n)) n += "_";
return `${e}<<${n}\n${t}\n${n}\n`;
}
function parsePath(e) {
return lastOfEach(e.split(/\r\n|\n|\r/).filter(e => e !== ""));
}
function lastOfEach(e) {
return [ ...new Set([ ...e ].reverse()) ].reverse();
}
function isWritableName(e) {
return e !== "" && !/[\r\n=]|<</.test(e);
}
},
34902: (e, t, n) => {
n.d(t, {
CS: () => prose,
DV: () => codeBlock,
Ic: () => inertMarkdown,
KH: () => tableCode,
ti: () => inlineCode,
xR: () => tableCell
});
const inertMarkdown = e => inertText(e).trim();
const inertText = e => e.replace(/\p{Cc}+/gu, " ").replace(/[\\`*_{}[\]<>()#+!|~&]/g, e => `\\${e}`).replace(/@/g, "@​");
function inlineCode(e) {
const t = e.replace(/\p{Cc}+/gu, " ").trim();
const n = Math.max(0, ...[ ...t.matchAll(/`+/g) ].map(([e]) => e.length));
const s = "`".repeat(n + 1);
const i = t.startsWith("`") || t.endsWith("`") || t === "" ? " " : "";
return `${s}${i}${t}${i}${s}`;
}
function prose(e) {
const t = e.split(/`([^`\n]+)`/);
return t.map((e, t) => t % 2 === 1 ? inlineCode(e) : inertText(e)).join("").trim();
}
function codeBlock(e, t = 200) {
const n = e.map(e => e.replace(/\p{Cc}+/gu, " ").slice(0, t));
const s = Math.max(2, ...n.flatMap(e => [ ...e.matchAll(/`+/g) ].map(([e]) => e.length)));
const i = "`".repeat(s + 1);
return [ `${i}text`, ...n, i ].join("\n");
}
const tableCell = e => inertMarkdown(e);
const tableCode = e => inlineCode(e).replaceAll("|", "\\|");
},
92906: (e, t, n) => {
n.d(t, {
JO: () => i,
KL: () => runSummary,
P6: () => runComment,
Pl: () => headline,
Q_: () => issueMarker,
jJ: () => runIssue,
runText: () => runText
});
var s = n(34902);
const i = "\x3c!-- rerail --\x3e";
const issueMarker = e => `\x3c!-- rerail:signature=${e} --\x3e`;
const r = 65536;
const o = 10;
const a = 200;
const c = {
timeout: "timeout",
"test-failure": "failing tests",
"quality-gate": "quality gate",
"resource-exhaustion": "exhausted resources",
network: "network error",
git: "git error",
unknown: "unknown cause"
};
function headline(e, t) {
const {failed: n} = e.counts;
const s = `${n} of ${e.counts.jobs} jobs failed`;
if (e.leftAlone?.reason === "not-failed" && e.run.attempt > 1) {
return `passed on attempt ${e.run.attempt}, nothing for you to do`;
}
if (e.leftAlone) return `left alone: ${e.leftAlone.why}`;
if (t?.failed !== undefined) return `${s}, and rerail could not act: ${t.failed}`;
switch (e.act) {
case "rerun-failed-jobs":
case "rerun-job":
return `${s}; GitHub runs them again, nothing for you to do`;

case "rerun-all":
return "GitHub runs all jobs again, nothing for you to do";

case "wait":
return `${s}; rerail waits until ${clock(e.notBefore)} UTC, because something is down`;

case "ask":
return e.strategy === "ROLLBACK" ? `${s}; the commit may have to be reverted` : `${s}, and this needs you`;

case "none":
return s;
}
}
const clock = e => e === null ? "later" : e.slice(11, 16);
function runComment(e, t, n) {
const {run: o} = e;
const a = `${t}/${e.repository}/actions/runs/${o.id}`;
const c = o.sha.slice(0, 7);
const l = `**rerail: ${(0, s.Ic)(headline(e, n))}** · [run ${o.id}](${a}) ${(0, 
s.ti)(c)}`;
const u = nextStep(e);
const d = [ `${i}\n${l}`, rowsOf(e, a), `**Why** ${(0, s.Ic)(e.why.slice(0, 500))}`, ...n.done === "" ? [] : [ `**Done** ${(0, 
s.Ic)(n.done)}` ], ...u === undefined ? [] : [ `**Next** ${u}` ], ...e.act === "ask" ? [ "Comment `/rerail retry` to run the failed jobs again, `/rerail stop` to switch rerail off here." ] : [], footnote(e) ];
return d.join("\n\n").slice(0, r - 1);
}
function rowsOf(e, t) {
const n = new Map;
for (const t of e.jobs) {
if (t.role !== "cause") continue;
const e = t.failure?.signature ?? "";
n.set(e, [ ...n.get(e) ?? [], t ]);
}
const hidden = t => e.omitted.find(e => e.role === "cause" && e.signature === t)?.jobs ?? 0;
const s = [ ...n ].flatMap(([e, s]) => {
const i = hidden(e);
const r = s.length + i > 3 || n.size > o ? [ s ] : s.map(e => [ e ]);
return r.map(e => row(e, e.length === s.length ? i : 0, t));
});
if (s.length === 0) return "";
const i = s.length - o;
return [ "| job | cause | decided |", "|---|---|---|", ...s.slice(0, o), ...i > 0 ? [ `| … and ${i} more | | |` ] : [] ].join("\n");
}
function row(e, t, n) {
const [s] = e;
const i = e.length + t;
const r = `[${cell(s.name)}](${n}/job/${s.id})${i > 1 ? ` and ${i - 1} more like it` : ""}`;
const [o] = s.failure?.evidence ?? [];
const a = c[s.failure?.type ?? "unknown"];
const l = o ? `: ${cell(o.text)}` : "";
return `| ❌ ${r} | ${a}${l} | ${cell(s.why)} |`;
}
const cell = e => (0, s.Ic)(e.slice(0, a));
function nextStep(e) {
if (e.act !== "ask") return undefined;
const t = e.jobs.find(({role: e, failure: t}) => e === "cause" && t?.suggestion)?.failure?.suggestion;
return t === undefined ? undefined : (0, s.Ic)(t.slice(0, 300));
}
function footnote(e) {
const {counts: t, run: n, costs: i} = e;
const r = e.jobs.find(({role: e}) => e === "cause")?.failure?.signature;
const o = [ `${t.passed} of ${t.jobs} jobs passed`, `attempt ${n.attempt}`, ...e.expectedMinutes === null ? [] : [ `the re-run takes about ${e.expectedMinutes} min` ], ...r === undefined ? [] : [ `signature ${(0, 
s.ti)(r)}` ], `${i.apiRequests} requests`, `plan ${(0, s.ti)(e.id)}`, `${e.decidedAt.slice(0, 16).replace("T", " ")} UTC` ];
return `<sub>${o.join(" · ")}</sub>`;
}
function runIssue(e, t, n) {
const i = e.jobs.find(({role: e}) => e === "cause");
const o = i?.failure?.signature ?? `run-${e.run.workflow}`;
const a = `${t}/${e.repository}/actions/runs/${e.run.id}`;
const l = c[i?.failure?.type ?? "unknown"];
const u = `rerail: ${l} in ${plainTitle(i?.name ?? e.run.workflow)}`;
const d = i?.failure?.evidence.map(({line: e, text: t}) => `${e} │ ${t}`) ?? [];
const f = [ issueMarker(o), `**Time** ${e.decidedAt.slice(0, 16).replace("T", " ")} UTC`, `**System** ${(0, 
s.Ic)(e.repository)} · ${(0, s.Ic)(e.run.workflow)} · ${(0, s.Ic)(e.run.branch ?? "")}`, `**Failure** ${l}: ${(0, 
s.Ic)(e.why.slice(0, 500))}`, ...d.length === 0 ? [] : [ (0, s.DV)(d) ], `**Impact** seen in ${n.count} ${n.count === 1 ? "run" : "runs"}, ${n.minutesLost} minutes lost`, `**Action** ${(0, 
s.Ic)(headline(e))} · [run ${e.run.id}](${a})`, `**Next step** ${nextStep(e) ?? "Look at the run; comment `/rerail retry` on its pull request, or re-run it, once the cause is gone."} Deadline: ${n.deadline}.`, ...n.owners.length === 0 ? [] : [ `**Owner** ${n.owners.map(e => e.replace(/[^\w@/-]/g, "")).join(", ")}` ], `<sub>signature ${(0, 
s.ti)(o)} · rerail keeps this issue current and closes it when the signature has not failed for 14 days</sub>` ].join("\n\n");
return {
signature: o,
title: u,
body: f.slice(0, r - 1)
};
}
const plainTitle = e => e.replace(/\p{Cc}+/gu, " ").replace(/@/g, "@​").slice(0, 120);
function runSummary(e, t, n) {
const i = `${t}/${e.repository}/actions/runs/${e.run.id}`;
const r = e.mode === "observe" && e.act !== "none" ? " _(observed only: `mode: observe`)_" : "";
const o = nextStep(e);
return [ `### rerail: ${(0, s.Ic)(headline(e, n))}${r}`, `[run ${e.run.id}](${i}), attempt ${e.run.attempt}`, rowsOf(e, i), `**Why** ${(0, 
s.Ic)(e.why.slice(0, 1e3))}`, ...n === undefined || n.done === "" ? [] : [ `**Done** ${(0, 
s.Ic)(n.done)}` ], ...o === undefined ? [] : [ `**Next** ${o}` ], footnote(e), "" ].filter((e, t, n) => e !== "" || t === n.length - 1).join("\n\n");
}
function runText(e) {
const t = e.jobs.filter(({role: e}) => e === "cause");
const n = [ `${e.repository} run ${e.run.id}, attempt ${e.run.attempt}: ${e.leftAlone ? "left alone" : `${e.strategy} (${e.act})`}`, `  why: ${e.why}`, ...t.slice(0, o).map(({name: e, failure: t, why: n}) => {
const s = t?.evidence[0];
return `  ${e}: ${c[t?.type ?? "unknown"]}, ${n}${s ? `\n    ${s.line} │ ${s.text}` : ""}`;
}), ...t.length > o ? [ `  … and ${t.length - o} more` ] : [], ...e.refused.map(({strategy: e, reason: t, why: n}) => `  not ${e} (${t}): ${n}`), `  costs: ${e.costs.apiRequests} API requests, ${e.costs.ledgerRequests} for the ledger, ${e.costs.logBytes} bytes of logs` ];
return n.map(e => e.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+(?!$)/gu, e => e === "\n" ? "\n" : " ")).join("\n");
}
},
49348: (e, t, n) => {
n.d(t, {
z: () => formatBytes
});
function formatBytes(e) {
const t = [ "B", "KB", "MB", "GB", "TB" ];
let n = e;
let s = 0;
while (n >= 1024 && s < t.length - 1) {
n /= 1024;
s += 1;
}
return `${n < 10 && s > 0 ? n.toFixed(1) : Math.round(n)} ${t[s]}`;
}
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
