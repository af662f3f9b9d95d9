export const id = 29;

export const ids = [ 29 ];

export const modules = {
24532: ((e, t, r) => {
r.d(t, {
Js: () => o,
Sr: () => i,
_i: () => activityOfFacts,
gy: () => echoedCommand,
nx: () => activityOf
});
const a = [ [ "checkout", /\bactions\/checkout\b|\bgit(?:\.exe"?)? (?:clone|fetch|checkout|submodule|lfs)\b|\bcheck ?out\b/i ], [ "publish", /\b(?:publish|deploy|release|upload|push|promote|rollout|twine|goreleaser|semantic-release)\b|\b(?:terraform|pulumi|kubectl) (?:apply|up)\b|\bhelm (?:upgrade|install)\b/i ], [ "lint", /\b(?:lint|linter|linting|eslint|prettier|biome|oxlint|stylelint|tslint|standard|xo|ruff|black|isort|flake8|pylint|mypy|pyright|bandit|pydocstyle|pycodestyle|codespell|typos|rubocop|brakeman|phpcs|phpstan|psalm|golangci-lint|staticcheck|gofmt|gofumpt|vet|clippy|rustfmt|cargo[ -]deny|cargo[ -]audit|fmt|format|formatting|checkstyle|spotbugs|spotless|pmd|detekt|ktlint|swiftlint|swiftformat|clang-format|clang-tidy|cppcheck|cpplint|yamllint|markdownlint|hadolint|shellcheck|actionlint|commitlint|pre-commit|prek|type-?check|typecheck|vue-tsc|svelte-check|tsc --no ?emit|audit|trivy|snyk|semgrep|gitleaks|code ?ql|sonar|sonarqube|quality|style|license|licenses|vale|lychee|spellcheck|cspell|knip|depcheck|deptry|tflint|checkov|ansible-lint|buf lint)\b|\b[\w-]{1,30}lint[\w-]{0,20}\b|\b(?!health|spell)[a-z]{2,20}-?check\b(?!out)/i ], [ "test", /\b(?:test|tests|testing|pytest|tox|nox|jest|vitest|mocha|karma|ava|jasmine|cypress|playwright|rspec|minitest|cucumber|phpunit|pest|behat|ctest|surefire|failsafe|testng|junit|nextest|e2e|spec|specs|integration-test|unittest|xcodebuild test|gotestsum|ginkgo|bats|robot|selenium|wdio|testcafe|detox|maestro|cov|coverage)\b|\bmvn\b.{0,80}\b(?:verify|install)\b/i ], [ "install", /\b(?:npm|pnpm|bun) (?:ci|i|install|add)\b|\byarn(?: install| add|$)|\bpip3? install\b|\bpip-sync\b|\b(?:poetry|bundle|composer|pipenv|conda|mamba|brew|choco|winget|apt|apt-get|dnf|yum|apk|zypper|pacman|gem|pod|opam|mix deps|flutter pub|dart pub|cargo) (?:-\S+ )*(?:install|update|upgrade|get|add|env|create|fetch)\b|\buv (?:sync|pip|lock)\b|\bgo (?:mod|get|install)\b|\b(?:dotnet|nuget) restore\b|\bset-?up\b|\binstall(?:ing)?\b|\bdependencies\b|\bactions\/(?:setup-|cache)/i ], [ "build", /\b(?:build|compile|assemble|package|make|cmake|ninja|bazel|tsc|webpack|vite|next|rollup|esbuild|gcc|g\+\+|clang|javac|msbuild|xcodebuild|cargo|go build|gradle|gradlew|mvn|mvnw|docker|buildx)\b/i ] ];
function activityOf(e) {
const t = e.slice(0, 400).replaceAll(/([a-z])(?=[A-Z])/g, "$1 ");
return a.find(([, e]) => e.test(t))?.[0];
}
function activityOfFacts({stepName: e, script: t, jobName: r}) {
for (const a of [ e ?? "", ...commandsOf(t ?? "").toReversed(), r ?? "" ]) {
const e = activityOf(a);
if (e) return e;
}
return;
}
function commandsOf(e) {
return e.slice(-s).replaceAll(/"[^"\n]*"|'[^'\n]*'/g, " ").replaceAll(/(?:^|\s)#.*/g, " ").split(/[\n;|&]+/).map(e => e.trim()).filter(e => !/^(?:(?:echo|printf|:)\b|test\s+(?:[-!$"']|\S{1,200}\s+(?:[!=]?=|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef))\s)|$)/.test(e));
}
const s = 2e4;
const n = [ /^(?:\+{1,3}|\$) (\S.*)/, /^> (?!Task |Building|Configure|Run with|Get more|There were|Could not|A failure)([a-z@./].*)/, /^> Task (\S+)/, /^\[INFO\] -{3} (\S+)/, /^\[[^\]]{1,60}\] RUN (.*)/, /^Step \d+\/\d+ : RUN (.*)/ ];
function echoedCommand(e) {
for (const t of n) {
const r = t.exec(e);
if (r) return r[1];
}
return;
}
const i = [ "#[gr", "#[en", "#[er", "::er", "_fol", "b cl" ];
const o = [ "\n\n+ ", "\n\n$ ", "\n\n> ", "z + ", "z $ ", "z > ", "[com", "] --", "] ru", ": ru" ];
}),
50554: ((e, t, r) => {
r.d(t, {
classify: () => classify
});
var a = r(24532);
var s = r(48722);
var n = r(94871);
const i = [ /\b(?:HTTP|status|code|error|returned|response|responded)\b[^\d\n]{0,30}\b4(?:0[0-7]|1[0-8]|2[0-6]|51)\b|\b4(?:0[1345]|10)\b[ :-]{1,3}(?:Unauthori[sz]ed|Forbidden|Not Found|Method Not Allowed|Gone)\b/i, /\bE4(?:0[1345]|22)\b/, /\bself[- ]signed certificate\b|\bSELF_SIGNED_CERT|\bDEPTH_ZERO_SELF_SIGNED|\bcertificate (?:has expired|verify failed|is not (?:yet valid|trusted))|\bCERT_HAS_EXPIRED|\bUNABLE_TO_VERIFY_LEAF|\bUNABLE_TO_GET_ISSUER|\bERR_TLS_CERT/i, /\b(?:unauthori[sz]ed|forbidden|permission denied|access denied|authentication failed|bad credentials|could not read (?:username|password)|expired (?:token|credentials?)|token (?:has )?expired|publickey)\b/i, /\bCONFLICT\b|\b(?:merge|rebase) conflict|\bAutomatic merge failed\b|\bnon-fast-forward\b|\bfetch first\b|\b(?:pre-receive hook|protected branch|remote) (?:hook )?(?:declined|rejected)\b|\[(?:remote )?rejected\]/i, /\b(?:not found|does not exist|couldn't find remote ref|no such (?:file|host is known|ref)|unknown revision|not a git repository|already exists|dubious ownership)\b/i ];
const o = [ /\b(?:ECONNRESET|ETIMEDOUT|EAI_AGAIN|ECONNABORTED|ENETUNREACH|EHOSTUNREACH|ENETDOWN)\b/, /\b(?:HTTP|status|code|error|returned|response|responded)\b[^\d\n]{0,30}\b(?:50[0234]|52\d|429)\b|\bHTTP\/[\d.]{1,3} (?:50[0234]|429)\b|\b(?:50[0234]|429)\b[ :-]{1,3}(?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Too Many Requests)\b/i, /\bconnection (?:was )?(?:reset|timed out|closed (?:by|unexpectedly)|aborted)|\b(?:temporary failure in name resolution|could not resolve host|TLS handshake timeout|i\/o timeout|context deadline exceeded|socket hang up|network is unreachable)\b/i, /\b(?:early EOF|unexpected disconnect|remote end hung up unexpectedly|RPC failed)\b|\bconnect to host \S{1,100} port \d{1,5}: .{0,20}timed out\b/i, /\b(?:too many requests|toomanyrequests|service unavailable|bad gateway|gateway time-?out|temporary error \(try again later\))/i, /\b(?:lost communication with the server|received a shutdown signal|agent (?:went offline|was lost|disconnected)|(?:unexpected termination of|backing) (?:the )?channel\b)/i, /\bAnother git process seems to be running\b|\.lock': File exists\b|\bCould not get lock \/var\/lib\/(?:dpkg|apt)\b|\bUnable to acquire the dpkg\b/ ];
const c = /\brate limit(?:s|ed|ing)?\b(?!.{0,40}\b(?:disabled|ok)\b)/i;
const l = /\b(?:localhost|127\.0\.0\.1|0\.0\.0\.0)\b|\[::1\]/;
const d = /\b(?:connection refused|ECONNREFUSED|failed to connect)\b/i;
const f = {
network: "transient",
git: "same-again",
timeout: "unclear",
"resource-exhaustion": "unclear",
"test-failure": "same-again",
"quality-gate": "same-again",
unknown: "same-again"
};
const matches = (e, t) => e.some(e => e.test(t));
const isLasting = e => !c.test(e) && (matches(i, e) || l.test(e) && d.test(e));
const isPassing = e => c.test(e) || !l.test(e) && !isLasting(e) && matches(o, e);
const p = 3;
function verdictOfLines(e) {
for (const t of e.slice(0, p)) {
if (isLasting(t)) return "same-again";
if (isPassing(t)) return "transient";
}
return;
}
function retryVerdict({type: e, texts: t}) {
if (e === "test-failure" || e === "quality-gate") return "same-again";
return verdictOfLines(t) ?? (t.length === 0 ? "unclear" : f[e]);
}
var u = r(40627);
const h = 300;
const m = 40;
const y = [ [ /\b[a-z][a-z+]{1,9}:\/\/[^\s"'<>)]{1,200}/gi, " #url " ], [ /\b[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,60}\b/g, " #mail " ], [ /\b(?:sha\d{1,3}[:-])?(?=[a-f]{0,40}\d)[0-9a-f]{7,64}\b/gi, " #hash " ], [ /(?:[\w@.~+-]{1,80}[\\/]){0,12}[\w@.+-]{1,80}\.(?:[a-z]{1,5}\d?)(?::\d{1,6}(?::\d{1,5})?|\(\d{1,6}(?:,\d{1,5})?\))/gi, " #place " ], [ /(?:[\w@.~+*-]{0,80}[\\/]){2,14}[\w@.+*-]{0,80}/g, " #path " ], [ /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g, " #host " ], [ /\bv?\d{1,5}\.\d{1,6}(?:\.\d{1,6}){0,2}(?:[-+][\w.]{1,30})?\b/g, " #version " ], [ /\b\d{1,9}(?:\.\d{1,6})? ?(?:ms|s|secs?|seconds?|m|min|minutes?|[kmg]i?b|%)(?!\w)/gi, " #amount " ] ];
const v = /#?[\p{L}_][\p{L}\d_]*|\d+|[✓✔×✕✖✗❌⚠🚨🛑●⨯]/gu;
const g = /^(?:[0-3]|12[4-8]|13[0-9]|143|25[45]|4\d\d|5\d\d)$/;
function wordsOf(e) {
let t = e.slice(0, h);
for (const [e, r] of y) t = t.replace(e, r);
const r = [];
for (const [e] of t.replace(/([a-z\d])(?=[A-Z][a-z])/g, "$1 ").matchAll(v)) {
if (r.length === m) break;
const t = /^\d/.test(e) ? g.test(e) ? e : "#n" : e.toLowerCase().slice(0, 24);
if (t === "#n" && r.at(-1) === "#n") continue;
r.push(t);
}
return r;
}
function termsOf(e) {
const t = new Set(e);
for (let r = 1; r < e.length; r++) t.add(`${e[r - 1]} ${e[r]}`);
return t;
}
const w = "=among: ";
const P = .6;
const b = [ 0, 1, 2, 4, 8, 16, 32, 64 ];
const k = 8;
const $ = 200;
const x = /^(?:Process completed with exit code|exit status \d|(?:error: )?\S{1,80} exited (?:with )?(?:code|status|\()|The process '.*' failed with exit code|Command failed|.*failed with exit code \d+\.?$)/;
const D = /\b(?:command|process|script|task|step|job|action|build|target|recipe|goal|lifecycle|run|solve|compile)\b.{0,200}\b(?:failed|exited|exit(?: code| status)?|did not complete|returned|non-zero|error)\b|\b(?:ELIFECYCLE|BUILD FAILED|FAILURE:|exit (?:code|status) \d)|^npm (?:ERR!|error) (?:command|path|errno|code \d|Lifecycle|workspace|location|A complete log|in workspace)|^make(?:\[\d\])?: \*\*\*/i;
const A = /^\W{0,3}[❌✖✗✘×🚨🛑⨯●]|(?:^|[\s\]])(?:\w*(?:Error|Exception)|ERROR|error|fatal|FATAL|FAIL(?:ED|URE)?|denied|ERRO|e)\b(?:\[\w+\])?[\]]?[:!]/u;
const O = /\b(?:error|fatal|exception|fail(?:ed|ure|s|ing)?|cannot|could not|unable|denied|invalid|missing|not found|undefined|unknown)\b/i;
const M = /\bwarn|^\s+at /i;
const S = /^\s+(?:at |File ")/;
const T = /\b[1-9]\d{0,6} (?:\w{1,20} ){0,2}(?:failed|failures?|failing|errors?|problems?|vulnerabilit(?:y|ies)|issues?|offen[cs]es?|violations?)\b|\b(?:fail(?:ed|ures?)?|errors?)[:=]? {0,4}[1-9]/i;
const E = /^\W{0,6}(?:FAIL(?:ED|URE)?\b:? \S|--- FAIL|not ok \d|\d{1,4}\) \S|[✕✗✘×✖] \S|_{3,} \S.* _{3,}$|ERROR: test_)|\bFAILED\b(?: \[| in |$)/;
const j = [ [ "=error", /\b(?:error|fatal|exception)\b/i ], [ "=fail", /\b(?:fail(?:ed|ure|s|ing)?|cannot|could not|unable|denied|invalid|missing|not found)\b/i ], [ "=warn", /\bwarn(?:ing)?\b|deprecat/i ], [ "=frame", /^\s*at |^\s+File "/ ], [ "=indent", /^\s{2,}/ ], [ "=opening", /^(?:\w*Error|ERROR|Error|error|fatal|FATAL|e)\b[:![ (]/ ], [ "=exception", /^\w[\w.]*(?:Error|Exception): / ], [ "=headed", A ], [ "=wrapper", D ] ];
const isExit = e => x.test(e);
const isWrapper = e => D.test(e);
const I = [ [ "headed", A ], [ "wrapper", D ], [ "exit", x ], [ "tally", T ], [ "test name", E ], [ "lament", O ], [ "frame", S ], [ "ruler", /^\W+$/ ] ];
function lineFeatures(e) {
const t = landmarksOf(e);
const r = e.map(({text: e}) => wordsOf(e));
const a = orderOf(e, r);
return e.map((s, n) => {
const i = new Map([ [ "=line", 1 ] ]);
addOrder(i, a[n]);
addNeighbours(i, n, e);
addPlace(i, s, n, e);
addRules(i, s, t.strength);
addLandmarks(i, n, t);
for (const [e, t] of j) if (t.test(s.text)) i.set(e, 1);
if (isLasting(s.text)) i.set("=lasting line", 1);
if (isPassing(s.text)) i.set("=passing line", 1);
i.set("=length", Math.min(s.text.length, $) / $);
for (const e of termsOf(r[n])) i.set(e, P);
return i;
});
}
function orderOf(e, t) {
const r = t.map(e => e.join(" "));
const a = new Map;
for (const e of r) a.set(e, (a.get(e) ?? 0) + 1);
const s = e.map(({rules: e}) => strongestOf(e));
const n = new Map;
for (const e of s) if (e) n.set(e, (n.get(e) ?? 0) + 1);
const i = new Map;
for (const e of n.keys()) if (speaks(e)) i.set(e.type, (i.get(e.type) ?? 0) + e.weight);
const o = [ ...i ].sort((e, t) => t[1] - e[1])[0]?.[0];
const c = e.map(({text: e}) => A.test(e) && !isWrapper(e));
const l = c.filter(Boolean).length;
const d = new Map;
const f = new Set;
let p = 0;
return e.map((e, t) => {
const i = s[t];
const u = i ? d.get(i) ?? 0 : 0;
if (i) d.set(i, u + 1);
const h = r[t];
const m = f.has(h);
f.add(h);
const y = c[t] === true;
const v = {
same: a.get(h),
repeats: m,
before: u,
after: i ? n.get(i) - u - 1 : 0,
agrees: i && speaks(i) ? i.type === o : void 0,
headsBefore: p,
headsAfter: l - p - (y ? 1 : 0)
};
if (y) p++;
return v;
});
}
function addOrder(e, t) {
const {same: r, repeats: a, before: s, after: n, agrees: i, headsBefore: o, headsAfter: c} = t;
if (r > 1) e.set(`${w}repeated`, 1);
if (a) e.set(`${w}repeats`, 1);
if (i !== void 0) {
e.set(i ? `${w}agrees` : `${w}disagrees`, 1);
if (s === 0) e.set(`${w}first of its rule`, 1);
if (n === 0) e.set(`${w}last of its rule`, 1);
if (s + n === 0) e.set(`${w}only one of its rule`, 1);
e.set(`${w}of its rule`, Math.log2(1 + s + n) / 4);
}
e.set(`${w}heads before`, Math.log2(1 + o) / 3);
e.set(`${w}heads after`, Math.log2(1 + c) / 3);
}
function addNeighbours(e, t, r) {
const [a, s] = [ r[t - 1]?.text ?? "", r[t + 1]?.text ?? "" ];
for (const [t, r] of I) {
if (r.test(a)) e.set(`${w}below ${t}`, 1);
if (r.test(s)) e.set(`${w}above ${t}`, 1);
}
}
function addPlace(e, t, r, a) {
e.set("=distance", Math.log2(1 + t.distance) / 4);
for (const r of b) if (t.distance <= r) e.set(`=within ${r}`, 1);
e.set("=place", r / a.length);
if (t.level === "error") e.set(isExit(t.text) ? "=exit" : "=annotated", 1);
if (t.level === "warning") e.set("=annotated warning", 1);
if (t.red) e.set("=red", 1);
const [s, n] = [ a[r - 1]?.text ?? "", a[r + 1]?.text ?? "" ];
if (/^\s+at /.test(n)) e.set("=above frames", 1);
if (/^\s/.test(n)) e.set("=above indented", 1);
if (S.test(s) && !/^\s/.test(t.text)) e.set("=below frames", 1);
}
function addRules(e, {rules: t}, r) {
const a = strongestOf(t);
if (!a) {
e.set("=no rule", 1);
return;
}
e.set(`=role ${(0, u.kp)(a)}`, 1);
e.set(`=weight ${(0, u.kp)(a)}`, a.weight / k);
e.set(`=rule ${a.type}`, .5);
if (a.weight === r && (0, u.kp)(a) !== "consequence") e.set("=as strong as any", 1);
}
function addLandmarks(e, t, {strongest: r, error: a, headed: s, lament: n}) {
if (t === r) e.set("=strongest", 1);
if (t === a) e.set("=first annotated", 1);
if (t === s[0]) e.set("=first headed", 1);
if (t === s[1]) e.set("=last headed", 1);
if (t === n[0]) e.set("=first lament", 1);
if (t === n[1]) e.set("=last lament", 1);
}
const strongestOf = e => e.reduce((e, t) => e && e.weight >= t.weight ? e : t, void 0);
const speaks = e => (0, u.kp)(e) !== "consequence" && (0, u.kp)(e) !== "recovery";
function landmarksOf(e) {
const t = e.map(({rules: e}) => Math.max(0, ...e.filter(speaks).map(({weight: e}) => e)));
const r = Math.max(0, ...t);
const a = e.map(({text: e}) => !isWrapper(e));
const s = e.map(({text: e}, t) => a[t] === true && A.test(e));
const n = e.map(({text: e}, t) => a[t] === true && O.test(e) && !M.test(e));
return {
strength: r,
strongest: r > 0 ? t.indexOf(r) : -1,
error: e.findIndex(({level: e, text: t}) => e === "error" && !isExit(t)),
headed: [ s.indexOf(true), s.lastIndexOf(true) ],
lament: [ n.indexOf(true), n.lastIndexOf(true) ]
};
}
const q = .14;
const B = 12;
function failureFeatures({lines: e, ranking: t, exitCode: r, activity: a, failed: s}) {
const n = new Map([ [ "=failure", 1 ] ]);
const raise = (e, t) => n.set(e, Math.max(n.get(e) ?? 0, t));
const i = e.some(({mild: e}) => !e);
for (const {text: t, rules: r, salience: a, mild: s} of e) {
if (s && i) continue;
const e = Math.sqrt(a);
if (e >= q) for (const r of termsOf(wordsOf(t))) raise(r, e);
for (const e of r) if (e.retry) raise(`=retry ${e.retry}`, a);
for (const e of r) if (speaks(e)) raise(`=says ${e.type}`, a * e.weight / 4);
if (isLasting(t)) raise("=lasting", a); else if (isPassing(t)) raise("=passing", a);
}
for (const {type: e, score: r} of t) n.set(`=score ${e}`, Math.min(r, B) / B);
n.set(t[0] ? `=first ${t[0].type}` : "=silent", .5);
if (a) n.set(`=doing ${a}`, .5);
if (r) n.set(`=status ${r}`, .5);
if (!s) n.set("=no step failed", .5);
const o = e.findLast(({level: e}) => e === "error");
if (o) n.set(isExit(o.text) ? "=ends with an exit" : "=ends with an error", .5);
return n;
}
const R = {
offset: 0,
slope: 1
};
const C = 1e-4;
function bend(e, {offset: t, slope: r}) {
const a = Math.min(Math.max(e, C), 1 - C);
return 1 / (1 + Math.exp(-(t + r * Math.log(a / (1 - a)))));
}
const F = 2 + n.fs.length + n.qu.length;
const L = 1;
const N = L + n.fs.length;
const _ = N + n.qu.length;
const U = 127;
const z = .1;
class LearnedModel {
#e;
#t;
calibration;
constructor(e, t, r = R) {
this.#e = e;
this.#t = t;
this.calibration = r;
}
static read({features: e, scales: t, weights: r, sharpness: a, calibration: s}) {
const n = Buffer.from(r, "base64");
const i = new Map(e.map((e, t) => [ e, t ]));
const weightOf = (e, r) => {
const a = i.get(e);
return a === void 0 ? 0 : n.readInt8(a * F + r) * (t[r] ?? 0) / U;
};
return new LearnedModel(weightOf, a, s);
}
scoreLines(e) {
const t = lineFeatures(e);
const r = e.map(({text: e, mild: t}) => restraint(e) * (t ? z : 1));
const a = t.map((e, t) => r[t] / (1 + Math.exp(-this.#r(e, 0))));
const s = t.map((e, t) => this.#r(e, _) + Math.log(r[t]));
const n = Math.max(Number.MIN_VALUE, ...a);
const i = s.indexOf(Math.max(...s));
return e.map((e, t) => ({
...e,
salience: a[t] / n,
lead: s[t],
first: t === i
}));
}
judge(e) {
const t = failureFeatures(e);
const {type: r, verdict: a} = this.#t;
return {
types: this.#a(t, n.fs, L, r),
verdicts: this.#a(t, n.qu, N, a),
features: t
};
}
wordsFor(e, t, r) {
const a = L + n.fs.indexOf(e);
return [ ...t ].filter(([e]) => !e.startsWith("=") && !e.startsWith("#")).map(([e, t]) => ({
name: e,
share: t * this.#e(e, a)
})).filter(({share: e}) => e > 0).sort((e, t) => t.share - e.share || (e.name < t.name ? -1 : 1)).slice(0, r).map(({name: e}) => e);
}
#r(e, t) {
let r = 0;
for (const [a, s] of e) r += s * this.#e(a, t);
return r;
}
#a(e, t, r, a) {
const s = t.map((t, s) => a * this.#r(e, r + s));
const n = Math.max(...s);
const i = s.map(e => Math.exp(e - n));
const o = i.reduce((e, t) => e + t, 0);
return Object.fromEntries(t.map((e, t) => [ e, i[t] / o ]));
}
}
function restraint(e) {
if (isExit(e)) return .02;
return isWrapper(e) ? .2 : 1;
}
var G = r(14274);
var W = r(53698);
var V = r(42647);
const K = {
offset: 0,
slope: 1.3
};
const H = 12;
const Y = 5;
const Z = .25;
const X = 2;
const J = -1;
const Q = 0;
const ee = .8;
function strengthOf([e, t]) {
if (!e) return Q;
const r = (e.score - (t?.score ?? 0)) / Math.max(e.score, Y);
return J + Z * Math.min(e.score, H) + X * r;
}
function confidenceOf(e) {
const t = 1 / (1 + Math.exp(-(K.offset + K.slope * strengthOf(e))));
return {
first: t,
second: e.length > 1 ? (1 - t) * ee : 0
};
}
var te = r(14501);
const re = 7;
const ae = {
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
const se = [ 1, .25, .1, .05 ];
const ne = 1;
const ie = 2;
const oe = {
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
function weigh(e, t, r) {
const a = e.found.filter(({rule: e}) => (0, u.kp)(e) === "recovery");
const s = e.found.filter(({rule: e}) => ![ "recovery", "consequence" ].includes((0, 
u.kp)(e)));
const i = s.flatMap(t => callWitness(t, e, a) ?? []);
const o = i.filter(({rule: e, weight: t}) => (0, u.kp)(e) === "verdict" && t >= re).sort((e, t) => t.weight - e.weight)[0]?.rule.type;
const c = i.map(e => ({
...e,
weight: e.weight * explanation(e.rule, o)
}));
const l = e.failing.activity ?? r;
const d = l && oe[l];
const f = d ? [ ...t, d ] : t;
return n.fs.map(e => rank(e, c, f)).filter(({score: e}) => e >= ne).sort((e, t) => t.score - e.score);
}
function explanation(e, t) {
if (!t || t === e.type) return 1;
if (e.type === "resource-exhaustion" && t === "quality-gate") return ae.rootCause;
return (0, u.kp)(e) === "ambient" ? ae.explained : 1;
}
function rank(e, t, r) {
const a = t.filter(({rule: t}) => t.type === e).sort((e, t) => t.weight - e.weight);
const s = r.filter(t => t.type === e);
const n = [ ...a, ...s ].map(({weight: e}) => e).sort((e, t) => t - e);
const i = n.reduce((e, t, r) => e + t * (se[r] ?? 0), 0);
return {
type: e,
score: i,
matches: a,
facts: s
};
}
function callWitness({rule: e, matches: t}, r, a) {
let s;
for (const n of t) {
if (e.during && n.activity && !e.during.includes(n.activity)) continue;
const t = e.weight * placeFactor(e, n, r) * recoveryFactor(e, n, a) * activityFactor(e, n) * warningFactor(e, n);
if (t > (s?.weight ?? 0)) s = {
rule: e,
match: n,
weight: t
};
}
return s;
}
const ce = /\b(?:errors?|warn(?:ing)?s?|fail(?:ed|ure)?|invalid|missing|not)\b/i;
function placeFactor(e, {segment: t}, {failures: r, firstFailing: a, last: s}) {
let n = 1;
if (t.post && t !== s) n *= ae.post;
if (r > 0 && !t.failed) n *= ae.otherStep;
if (r > 1 && t.number > a.number && (0, u.kp)(e) !== "verdict") n *= ae.laterStep;
return n;
}
const mayOvercome = (e, t) => e.ecosystem === t.ecosystem || (0, u.kp)(t) === "ambient";
function recoveryFactor(e, {line: t}, r) {
const a = e.type === "timeout" && (0, u.kp)(e) === "ambient" ? "network" : e.type;
const s = r.some(r => r.rule.type === a && mayOvercome(r.rule, e) && (r.matches.at(-1)?.line ?? 0) > t);
return s && (0, u.kp)(e) !== "verdict" ? ae.recovered : 1;
}
function activityFactor(e, {activity: t}) {
const r = t !== void 0 && t !== "test" && t !== "build";
return r && e.type === "test-failure" && (0, u.kp)(e) === "ambient" ? ae.elsewhere : 1;
}
function warningFactor(e, {text: t, level: r, belowWarning: a}) {
if ((0, u.kp)(e) === "verdict") return 1;
if (r === "warning") return ae.annotation;
if (e.type === "quality-gate" && a && !ce.test(t)) return ae.annotation;
return e.type !== "quality-gate" && (0, te.d)(t, r) ? ae.warning : 1;
}
const le = 9;
const de = 2.5;
const fe = .5;
const pe = .7;
const ue = .9;
const he = 2;
const me = .3;
const ye = .05;
const ve = 4;
function understand(e, t, r, a, s) {
const {window: i, ...o} = sightOf(e, t, r);
const c = a.scoreLines(i);
const l = t[0];
const d = e.failures === 0 && l !== void 0 && l.matches.length > 0 && !isSaid(c);
if (l && (d || restsOnFacts(l, c) || s(l))) return byRules(t);
const f = a.judge({
...o,
lines: c
});
const [p, u] = n.fs.map(e => ({
type: e,
confidence: f.types[e]
})).sort((e, t) => t.confidence - e.confidence);
const h = l && (l.type === p.type || r.script !== void 0);
const m = h && endsWith(l, i, r.script !== void 0) ? byRules(t) : void 0;
if (m && m.confidence >= ue && (m.type !== p.type || m.confidence > p.confidence)) return {
...m,
confidence: bend(m.confidence, a.calibration),
lines: c
};
const y = bend(p.confidence, a.calibration);
return {
type: p.type,
confidence: y,
...u.confidence < ye ? {} : {
runnerUp: {
...u,
confidence: Math.min(u.confidence, 1 - y)
}
},
retry: verdictOf(p.type, f, c),
lines: c,
words: p.type === l?.type ? [] : a.wordsFor(p.type, f.features, ve)
};
}
function endsWith({matches: e}, t, r) {
const a = t.at(-he)?.line ?? t[0]?.line ?? 0;
const s = r ? Number.POSITIVE_INFINITY : t.at(-1)?.line ?? 0;
return e.some(({rule: e, match: {line: t}}) => (0, u.kp)(e) === "verdict" && t >= a && t <= s);
}
function restsOnFacts({facts: e, score: t}, r) {
const a = e[0]?.weight ?? 0;
return a >= le || a >= de && a > t / 2 && !isSaid(r);
}
const isSaid = e => e.some(({rules: e}) => e.some(speaks));
function byRules(e) {
const {first: t, second: r} = confidenceOf(e);
const a = e[0]?.type ?? "unknown";
const s = e[1];
const n = (e[0]?.matches ?? []).map(({match: e}) => e.text);
return {
type: a,
confidence: t,
...s ? {
runnerUp: {
type: s.type,
confidence: r
}
} : {},
retry: retryVerdict({
type: a,
texts: n
}),
lines: [],
words: []
};
}
function verdictOf(e, {verdicts: t}, r) {
const a = t.unclear > t["same-again"] ? "unclear" : "same-again";
if (e === "test-failure" || e === "quality-gate") return t.unclear > pe ? "unclear" : "same-again";
const s = r.filter(({salience: e}) => e >= me).sort((e, t) => t.salience - e.salience);
const n = s.flatMap(({rules: e}) => e.flatMap(({retry: e}) => e ?? []))[0];
const i = n ?? verdictOfLines(s.map(({text: e}) => e));
if (i !== void 0) return i;
return t.transient >= fe ? "transient" : a;
}
function sightOf({window: e, matched: t, found: r, failing: s, failures: n}, i, o) {
const c = r.filter(({rule: e}) => (0, u.kp)(e) === "recovery");
const recovered = (e, t) => c.some(({rule: r, matches: a}) => r.type === e.type && mayOvercome(r, e) && (a.at(-1)?.line ?? 0) > t);
return {
window: e.map(e => {
const r = t.get(e.line) ?? [];
const a = r.filter(t => (0, u.kp)(t) === "verdict" || !recovered(t, e.line));
const s = !a.some(e => speaks(e) && e.type !== "quality-gate");
return {
...e,
rules: a,
mild: e.mild || a.length < r.length || e.belowWarning && s
};
}),
ranking: i,
activity: s.activity ?? (0, a._i)(o),
failed: n > 0,
...o.exitCode === void 0 ? {} : {
exitCode: o.exitCode
}
};
}
const ge = 10;
const we = 5;
const Pe = 500;
let be;
async function readerWith(e) {
const [{ANALYSED: t}, {MODEL: a}] = await Promise.all([ Promise.all([ r.e(815), r.e(824), r.e(6), r.e(734), r.e(32), r.e(944), r.e(29), r.e(51) ]).then(r.bind(r, 76537)), Promise.all([ r.e(815), r.e(824), r.e(6), r.e(734), r.e(32), r.e(944), r.e(29), r.e(51) ]).then(r.bind(r, 84122)) ]);
be ??= {
index: (0, W.A)(t),
model: LearnedModel.read(a)
};
if (e.length === 0) return be;
const {analyseRules: s} = await Promise.all([ r.e(815), r.e(824), r.e(6), r.e(734), r.e(32), r.e(944), r.e(29), r.e(51) ]).then(r.bind(r, 85387));
return {
...be,
index: (0, W.A)(s(e), t)
};
}
const classify = async e => classifyWith(await readerWith(e.rules ?? []), e);
async function classifyWith({index: e, model: t}, r) {
return conclude(await (0, G.l)(r.log, e), t, r);
}
function conclude(e, t, {facts: r, rules: n = [], mask: i = e => e}) {
const keep = e => i(e).slice(0, Pe);
const o = (0, s.weighFacts)(r);
const c = weigh(e, o, (0, a._i)(r));
const isUsers = ({matches: e}) => e[0] !== void 0 && n.some(t => t === e[0]?.rule);
const {type: l, confidence: d, runnerUp: f, retry: p, lines: u, words: h} = understand(e, c, r, t, isUsers);
const m = c.find(e => e.type === l);
const y = evidenceOf(l, u, m);
const v = h.length === 0 ? [] : [ `words ${h.map(e => `"${e}"`).join(", ")}` ];
return {
type: l,
confidence: d,
retry: p,
facts: [ ...factsOf(o, m), ...v ].map(keep),
evidence: y.map(e => ({
...e,
text: keep(e.text)
})),
signature: (0, V.yK)(l, essenceOf(m, e, y)),
...f ? {
runnerUp: f
} : {},
suggestion: suggestionFor(l, m),
consequences: consequencesOf(e, m).map(keep)
};
}
function factsOf(e, t) {
const r = t?.facts ?? [];
return [ ...r, ...e.filter(e => !r.includes(e)) ].map(({text: e}) => e);
}
const ke = .1;
const $e = "learned-words";
function evidenceOf(e, t, r) {
const a = t.filter(({salience: e, first: t, rules: r}) => t || e >= ke && (e === 1 || r.some(speaks))).sort((e, t) => t.lead - e.lead || e.line - t.line).map(({line: t, text: r, rules: a}) => ({
line: t,
text: r,
rule: ruleFor(e, a)
}));
const s = (r?.matches ?? []).map(({rule: e, match: {line: t, text: r}}) => ({
line: t,
text: r,
rule: e.id
}));
const n = new Map;
for (const e of [ ...a, ...s ]) {
if (n.size === ge) break;
if (!n.has(e.line)) n.set(e.line, e);
}
return [ ...n.values() ];
}
function ruleFor(e, t) {
const r = t.filter(speaks).sort((e, t) => t.weight - e.weight);
return (r.find(t => t.type === e) ?? r[0])?.id ?? $e;
}
function essenceOf(e, t, r) {
if (!e || e.matches.length === 0) return r.length > 0 ? r.slice(0, 1).map(({text: e}) => (0, 
V.j7)(e)) : t.ending;
const a = e.matches.filter(({rule: e}) => (0, u.kp)(e) !== "ambient");
const s = new Set((a.length > 0 ? a : e.matches.slice(0, 1)).map(({rule: e}) => e));
return t.found.filter(({rule: e}) => s.has(e)).flatMap(({essence: e}) => e.texts);
}
const xe = {
timeout: "Find what hangs or grew, or raise the limit.",
"test-failure": "Look at the failing tests.",
"quality-gate": "Mend what the check found.",
"resource-exhaustion": "Use less memory or disk, or a larger runner.",
network: "Run it again; if it stays, check the service and the way to it.",
git: "Check the repository, the branch and the access to it.",
unknown: "Look at the end of the log."
};
function suggestionFor(e, t) {
return t?.matches.find(({rule: e}) => e.suggestion)?.rule.suggestion ?? xe[e];
}
function consequencesOf(e, t) {
const r = t?.matches[0]?.match;
const a = e.found.flatMap(({rule: e, matches: r}) => r.filter(r => isConsequence(e, r, t)).slice(-1)).filter(({line: e}) => e >= (r?.line ?? 0)).sort((e, t) => e.line - t.line).map(({text: e}) => e);
return [ ...new Set(a) ].slice(0, we);
}
function isConsequence(e, {segment: t}, r) {
if ((0, u.kp)(e) === "consequence") return true;
const a = r?.matches[0]?.match.segment;
const s = a?.failed === true && t.failed && t.number > a.number;
return s && (0, u.kp)(e) === "cause" && e.type !== r?.type;
}
}),
48722: ((e, t, r) => {
r.r(t);
r.d(t, {
isDiskFull: () => isDiskFull,
weighFacts: () => weighFacts
});
const a = 137;
const s = 124;
const n = 127;
const i = 126;
const o = {
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
const r = [];
if (e) r.push({
type: "timeout",
weight: 20,
text: `${e.name} of ${e.ms / 1e3} s reached`
});
if (t) r.push({
type: "unknown",
weight: 5,
text: "cancelled from outside"
});
return r;
}
function resourceFacts({resources: e = {}, signal: t, exitCode: r}) {
const s = "resource-exhaustion";
const n = [];
const {oomKills: i = 0, diskFreeBytes: o, inodesFree: c, memoryBytes: d, memoryLimitBytes: f} = e;
const p = t === "SIGKILL" || r === a;
if (i > 0) n.push({
type: s,
weight: p ? 15 : 7,
text: `oom_kill +${i}`
});
if (o !== void 0 && hasFewBytes(e)) n.push({
type: s,
weight: 7,
text: `${megabytes(o)} of disk free`
});
if (c === 0) n.push({
type: s,
weight: 7,
text: "no inodes free"
});
if (d !== void 0 && f && d / f > l) {
const e = `peak ${megabytes(d)} of ${megabytes(f)} memory`;
n.push({
type: s,
weight: p ? 9 : 3,
text: e
});
}
const {memoryShortSeconds: u, diskShortSeconds: h} = e;
if (u !== void 0) n.push({
type: s,
weight: 0,
text: `memory above 90 % for ${u} s`
});
if (h !== void 0) n.push({
type: s,
weight: 0,
text: `disk above 90 % for ${h} s`
});
return n;
}
function exitFacts({exitCode: e, signal: t, limit: r, cancelled: c, resources: l}) {
if (r || c) return [];
const d = t ? `ended by ${t}` : `exit status ${e}`;
if (t === "SIGKILL" || e === a) return killFacts(d, l);
if (e === s) return [ {
type: "timeout",
weight: 10,
text: d
} ];
if (e === n || e === i) return [ {
type: "unknown",
weight: 4,
text: d
} ];
const f = e === void 0 ? void 0 : o[e];
if (f) return [ {
type: "unknown",
weight: 2,
text: `${d} (${f})`
} ];
return [];
}
function killFacts(e, {oomKills: t, memoryBytes: r, memoryLimitBytes: a} = {}) {
const s = "resource-exhaustion";
const n = {
type: s,
weight: 2.5,
text: e
};
if (t !== void 0 && t > 0) return [ {
...n,
weight: 5
} ];
const i = r !== void 0 && a && r / a < d;
if (t !== 0 || !i) return [ n ];
const o = `peak ${megabytes(r)} of ${megabytes(a)} memory`;
return [ n, {
type: "unknown",
weight: 1,
text: `no oom_kill, ${o}`
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
const f = /(?:^|[\\/._-])(?:tests?|specs?|__tests__|e2e)(?:[\\/._-]|$)/i;
function annotationFacts({annotations: e = []}) {
for (const {level: t, file: r, line: a} of e) {
if (t !== "error" || r === void 0) continue;
const e = f.test(r) ? "test-failure" : "quality-gate";
return [ {
type: e,
weight: 3,
text: `error annotated at ${r}${a === void 0 ? "" : `:${a}`}`
} ];
}
return [];
}
const megabytes = e => `${Math.round(e / 1e6)} MB`;
const hasFewBytes = ({diskFreeBytes: e, diskTotalBytes: t}) => e !== void 0 && t !== void 0 && e < t * c;
const isDiskFull = e => e.inodesFree === 0 || hasFewBytes(e);
}),
21028: ((e, t, r) => {
r.d(t, {
M: () => a,
r: () => Diagnostics
});
const a = [ "arni", "rror" ];
const s = /(?:^|[\s:[(])(?:warning|Warning|WARNING)(?: ?\[[^\]]{1,60}\])?:|\[WARNING\]/;
const n = /\b(?:[Ee]rrors?|ERRORS?|\w{1,40}Error)\b/;
const i = 12;
class Diagnostics {
#s=Number.NEGATIVE_INFINITY;
read(e, t) {
if (s.test(e)) this.#s = t; else if (n.test(e)) this.#s = Number.NEGATIVE_INFINITY;
}
endReport() {
this.#s = Number.NEGATIVE_INFINITY;
}
isBelowWarning(e) {
return e > this.#s && e <= this.#s + i;
}
}
}),
78764: ((e, t, r) => {
r.d(t, {
Gr: () => GramIndex,
K0: () => g,
OM: () => v,
Tw: () => a,
Vm: () => s,
gC: () => gramsOf,
qQ: () => hashOf,
tt: () => n
});
class GramIndex {
grams;
gate;
#n;
constructor(e) {
this.grams = e;
this.gate = new Uint32Array(o / 32);
this.#n = new Int32Array(2 * c);
for (const [t, r] of e.entries()) {
const e = hashOf(r);
this.gate[e >>> 5] = this.gate[e >>> 5] | 1 << (e & 31);
let a = e & l;
while (this.#n[2 * a + 1] !== 0) a = a + 1 & l;
this.#n[2 * a] = r;
this.#n[2 * a + 1] = t + 1;
}
}
find(e) {
let t = hashOf(e) & l;
while (this.#n[2 * t + 1] !== 0) {
if (this.#n[2 * t] === e) return this.#n[2 * t + 1] - 1;
t = t + 1 & l;
}
return -1;
}
}
const a = 4;
const s = 6;
const n = 2 ** (a * s) - 1;
const i = 18;
const o = 2 ** i;
const c = 2 ** 15;
const l = c - 1;
const d = 2654435761;
const hashOf = e => Math.imul(e, d) >>> 32 - i;
const f = 63;
const p = 62;
const u = 57;
const h = 5;
const m = "abcdefghijklmnopqrstuvwxyz0123456789 .:-_/![]()'\"`=#>*|";
const y = "\n\r\0";
const v = makeCodes();
function makeCodes() {
const e = new Uint8Array(256).fill(p);
for (let t = 128; t < 256; t++) e[t] = u + t % h;
for (const [t, r] of [ ...m ].entries()) {
e[r.charCodeAt(0)] = t + 1;
e[r.toUpperCase().charCodeAt(0)] = t + 1;
}
e["\t".charCodeAt(0)] = e[" ".charCodeAt(0)];
for (const t of Buffer.from(y)) e[t] = 0;
return e;
}
function gramsOf(e) {
const t = [];
let r = 0;
for (const [i, o] of Buffer.from(e).entries()) {
r = (r << s | (v[o] || f)) & n;
if (i >= a - 1) t.push(r);
}
return t;
}
const g = gramsOf("\n".repeat(a))[0];
}),
7646: ((e, t, r) => {
r.d(t, {
X: () => readLine
});
var a = r(57975);
const s = 2e3;
const n = /^([^\t]{0,200})\t([^\t]{0,200})\t(?=(?:[^\x20-\x7E\t]{1,3}\??)?\d{3,4}-\d\d-\d\dT)/;
const i = "UNKNOWN STEP";
const o = "[36;1m";
const c = /(?:\^\[|\\u001[bB]|\\x1[bB]|\\033|\\e|\u241B|\uFFFD)\[\d{0,3}(?:;\d{1,3}){0,4}[mK]|\[(?:\d{1,3}(?:;\d{1,3}){0,4}m|0?K)/g;
const l = [ /^(?:\uFEFF|[^\x20-\x7E\t]{1,3}\??(?=\d{3,4}-\d\d-\d\dT))/, /^\[?\d{3,4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?(?: \d\d[OE][+ ]?)? ?/, /^\[task \d{4}-\d\d-\d\dT[\d:.]{8,16}(?:Z|\+00:00)?\] /, /^\[?\d\d:\d\d:\d\d(?:[.,]\d{1,6})?\]? {1,8}(?:(?:INFO|WARNING|ERROR|CRITICAL|DEBUG|FATAL) {1,3}- {1,3})?/, /^#\d{1,4} (?:\d{1,5}\.\d{1,3} )?/, /^\d{1,5}\.\d{2,3} (?=\S)/, /^(?:BUILDSTDERR|stderr|stdout|STDERR|STDOUT): {1,2}(?=\S)/, /^ {1,12}\[exec\] /, /^(?!error|warn|info|fail|pass|ok\b)[a-z][a-z0-9._-]{1,60} {1,30}\| /, /^(?:@[\w.-]{1,60}\/)?[\w.-]{1,60}:(?:build|test|lint|check|typecheck|type-check|dev|e2e|format|compile|deploy|unit)(?::[\w-]{1,30})?: /, /^(?:[\w.@-]{1,60}\/){0,6}[\w.@-]{1,60} (?:build|test|lint|check|typecheck|type-check|dev|e2e|format|compile|prepare|postinstall)(?::[\w-]{1,30})?[:$] /, /^\[gw\d{1,3}\] {1,3}/ ];
const d = /^##\[(error|warning|notice|debug|command|group|endgroup|section)\]/;
const f = /^::(error|warning|notice|debug|group|endgroup)(?: [^:\n]{0,300}(?::(?!:)[^:\n]{0,300}){0,4})?::/;
const p = /^\[command\]/;
function readLine(e) {
const t = n.exec(e);
let r = t ? e.slice(t[0].length) : e;
r = stripPrefix(stripPrefix(r, l[0]), l[1]);
const a = r.startsWith(o) || r.startsWith(o, 1);
r = stripColours(r);
for (const e of l) r = stripPrefix(r, e);
const c = t?.[2] === i ? void 0 : t?.[2];
const u = d.exec(r) ?? f.exec(r);
if (u) r = r.slice(u[0].length);
const h = u ? void 0 : p.exec(r);
if (h) r = r.slice(h[0].length);
const m = h ? "command" : u?.[1];
return {
text: r.slice(0, s),
echo: a,
...m === void 0 ? {} : {
level: m
},
...c === void 0 ? {} : {
step: c
}
};
}
const u = /(?!\t)[\p{Cc}\p{Cf}]/gu;
function stripColours(e) {
let t = e.includes("") || e.includes("") ? (0, a.stripVTControlCharacters)(e) : e;
if (t.includes("[")) t = t.replace(c, "");
return t.replace(u, "").trimEnd();
}
function stripPrefix(e, t) {
const r = t.exec(e);
return r ? e.slice(r[0].length) : e;
}
}),
14501: ((e, t, r) => {
r.d(t, {
E: () => isHarmless,
d: () => isMild
});
const a = [ /^\s{0,40}(?:✓|✔|√|✅|☑|🟢)/u, /^\s{0,40}ok \d{1,9}\b(?!.{0,300}# TODO)/, /^\s{0,40}(?:\[ +(?:OK|PASSED) +\]|\[PASS(?:ED)?\]|--- PASS:|PASS(?:ED)?:? \S)/, /\.{3,80}\s{0,4}(?:ok|OK|[Pp]assed|PASS(?:ED)?)\s{0,4}$/, /^(?=.{0,200}(?:\b0 (?:failed|failures?|failing)\b|\b[Ff]ail(?:ed|ures?)[:=] {0,3}0\b))(?!.{0,200}(?:\b[1-9]\d{0,8} (?:failed|failures?|failing|errors?)\b|\b(?:[Ff]ail(?:ed|ures?)|[Ee]rrors?)[:=] {0,3}[1-9]))/, /(?:\.\.\.|\.{2,80}|:)\s{1,4}(?:ok|OK|[Pp]assed|PASS(?:ED)?|[Ss]uccess)(?:\s{1,8}[\d.]{1,12} ?m?s(?:ec)?)?\s{0,4}$/, /\bPASSED(?: {1,8}\[ {0,2}\d{1,3}%\])?$|^\[ {0,2}\d{1,3}%\] PASSED /, /^\[\s{0,3}\d{1,3}%\] (?:Building|Linking|Built|Generating) /, /^(?:debconf|invoke-rc\.d|update-alternatives): |^(?:Cache not found for|Not found in manifest\.|Selecting previously|WARNING: Running pip as)/ ];
const isHarmless = e => a.some(t => t.test(e));
const s = /^(?:npm )?(?:\[?warn(?:ing)?\]?)\b|\b[A-Z]\w{2,30}Warning: |\b(?:retrying|will retry|try(?:ing)? again|tries (?:remaining|left)|retries left)\b/i;
const n = /^(?:failed|unable|error) (?:to )?(?:\w{1,20} and )?(?:upload|save|send|report|emit|submit|collect)(?:ing)?\b/i;
const isMild = (e, t) => s.test(e) || t !== "error" && n.test(e);
}),
14274: ((e, t, r) => {
r.d(t, {
z: () => F,
l: () => observe
});
var a = r(78764);
const s = 1e3;
const n = 4;
const i = 2e4;
class Interest {
gate;
leads;
#i;
#o;
#c;
#l;
#d=0;
#f=0;
#p=0;
#u=true;
constructor(e) {
this.#i = e;
this.gate = e.grams.gate.slice();
this.leads = new Uint8Array(e.grams.grams.length);
this.#o = new Uint16Array(e.trialCount);
this.#c = e.leading.slice();
this.#l = e.wanted.slice();
this.#h();
}
unlimit() {
this.#u = false;
this.#c.set(this.#i.leading);
this.gate.set(this.#i.grams.gate);
this.#h();
}
isOpen(e) {
return !this.#u || this.#o[e.number] < s;
}
pay(e, t) {
if (!this.#u) return;
const r = this.#o[e.number] + (t ? n : 1);
this.#o[e.number] = r;
if (r >= s) this.#m(e);
}
wantsMark(e) {
const t = this.#y(e);
if (!this.#u || t < i) return true;
if (this.#c[e] === 0) this.leads[e] = 0;
return false;
}
#y(e) {
if (e < this.#i.stepMarks) return this.#d++;
return e < this.#i.echoMarks ? this.#f++ : this.#p++;
}
#m({leads: e, others: t}) {
for (const t of e) {
const e = this.#c[t] - 1;
this.#c[t] = e;
if (e === 0 && t >= this.#i.marks) this.leads[t] = 0;
}
let r = false;
for (const a of [ ...e, ...t.flat() ]) {
const e = this.#l[a] - 1;
this.#l[a] = e;
r ||= e === 0;
}
if (r) this.#v();
}
#v() {
this.gate.fill(0);
for (const [e, t] of this.#i.grams.grams.entries()) {
if (this.#l[e] === 0 && e >= this.#i.marks) continue;
const r = (0, a.qQ)(t);
this.gate[r >>> 5] = this.gate[r >>> 5] | 1 << (r & 31);
}
}
#h() {
for (const e of this.leads.keys()) this.leads[e] = e < this.#i.marks || this.#c[e] > 0 ? 1 : 0;
}
}
var o = r(21028);
const c = 4096;
const l = 10;
const d = 27;
const f = 0;
const p = "[".charCodeAt(0);
const u = "]".charCodeAt(0);
const h = "@".charCodeAt(0);
const m = "~".charCodeAt(0);
const y = 7;
const v = 200;
const g = Buffer.alloc(0);
class LineScanner {
grams=[];
#i;
#g;
#w;
#P;
#b;
#k;
#$=a.K0;
#x=0;
#D=false;
#A=1;
#O=g;
#M=0;
#S=0;
#T=g;
#E=g;
#j=false;
constructor({grams: e, gate: t, leads: r, everyLine: a}, s) {
this.#i = e;
this.#g = t;
this.#w = r;
this.#P = a;
this.#b = s;
this.#k = new Int32Array(e.grams.length);
}
get number() {
return this.#x + 1;
}
has(e) {
return this.#k[e] === this.#A;
}
text() {
return this.#I(this.#q());
}
push(e) {
const t = Buffer.from(e.buffer, e.byteOffset, e.byteLength);
if (!this.#j) this.#j = t.includes(f);
const r = this.#g;
const s = a.OM;
this.#O = t;
this.#M = 0;
let n = this.#$;
for (let e = 0; e < t.length; e++) {
const i = t[e];
const o = s[i];
if (o === 0) {
if (i === d) e = endOfSequence(t, e); else if (i !== f) {
this.#B(e);
if (i === l) this.#x++;
n = a.K0;
}
continue;
}
n = (n << a.Vm | o) & a.tt;
const c = (0, a.qQ)(n);
if ((r[c >>> 5] >>> (c & 31) & 1) === 1) this.#R(n);
}
this.#$ = n;
this.#C(t.subarray(this.#M));
}
end() {
const e = this.#T.length > 0;
this.#O = g;
this.#M = 0;
this.#B(0);
return this.#x + (e ? 1 : 0);
}
#R(e) {
const t = this.#i.find(e);
if (t < 0 || this.#k[t] === this.#A) return;
this.#k[t] = this.#A;
this.grams.push(t);
if (this.#w[t] === 1) this.#D = true;
}
#B(e) {
if (this.#D || this.#P) {
this.#S = e;
this.#b(this);
this.#D = false;
}
this.grams.length = 0;
if (this.#T.length > 0) this.#T = this.#E = g;
this.#M = e + 1;
this.#A++;
}
#q() {
const [e, t] = [ this.#M, this.#S ];
if (this.#T.length === 0) {
if (t - e <= 2 * c) return this.#O.subarray(e, t);
return join(this.#O.subarray(e, e + c), this.#O.subarray(t - c, t));
}
const r = this.#O.subarray(Math.max(e, t - c), t);
return join(this.#T, lastOf(join(this.#E, r)));
}
#C(e) {
const t = c - this.#T.length;
if (t > 0) this.#T = join(this.#T, e.subarray(0, t));
const r = e.subarray(t);
if (r.length > 0) this.#E = lastOf(join(this.#E, lastOf(r)));
}
#I(e) {
if (!this.#j || !e.includes(f)) return e.toString("utf8");
const t = e[0] === f ? 1 : 0;
const r = e.length - t;
const a = e.toString("utf16le", t, t + r - r % 2);
return r % 2 === 1 ? a + String.fromCharCode(e[e.length - 1]) : a;
}
}
function endOfSequence(e, t) {
const r = e[t + 1];
if (r !== p && r !== u) return t;
const a = Math.min(e.length, t + v);
for (let s = t + 2; s < a; s++) {
const a = e[s];
if (r === p ? a >= h && a <= m : a === y) return s;
if (a === l) return t;
}
return t;
}
const join = (e, t) => Buffer.concat([ e, t ]);
const lastOf = e => e.length > c ? e.subarray(e.length - c) : e;
var w = r(7646);
var P = r(14501);
var b = r(24532);
const k = /^(?:shell|env|with):|^ {2}[\w-]+:(?: |$)|^ {2,}\S/;
const $ = /^travis_(?:fold|time):start/;
const x = /^The command ".{0,2000}" (?:failed and )?exited with [1-9]/;
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
#F;
#L=false;
#N=0;
read(e, t) {
this.#N = t;
if (e.step !== void 0 && e.step !== this.#F) this.#_(e.step);
if (e.level === "debug") return false;
if (e.level === "group") return this.#U(e.text);
if (e.level === "endgroup") return this.#z();
if (e.level === "command") return this.#G(e.text);
if (e.echo) return this.#G(e.text);
if (this.#L && k.test(e.text)) return false;
this.#L = false;
if (e.text.startsWith("Post job cleanup.")) return this.#W(void 0, true);
if ($.test(e.text)) return this.#W(void 0, false, this.segment.stepStart);
if (e.level === "error" || x.test(e.text)) this.#V();
return this.#K(e.text);
}
#K(e) {
const t = (0, b.gy)(e);
if (t === void 0) return true;
if (e.startsWith("$ ")) return this.#W((0, b.nx)(t), false, this.segment.stepStart);
this.#G(t);
return !e.startsWith("+");
}
#_(e) {
this.#F = e;
this.#W((0, b.nx)(e));
}
#U(e) {
if (!e.startsWith("Run ")) return false;
this.#L = true;
return this.#F === void 0 ? this.#W((0, b.nx)(e)) : this.#G(e);
}
#z() {
this.#L = false;
return false;
}
#W(e, t = false, r = this.#N) {
const a = this.segment.number + 1;
this.segment = {
number: a,
failed: false,
post: t,
start: this.#N,
end: 0,
stepStart: r,
...e ? {
activity: e
} : {}
};
if (!t) this.working = this.segment;
return false;
}
#G(e) {
const t = (0, b.nx)(e);
if (t) this.segment.activity = t;
return false;
}
#V() {
if (!this.segment.failed) this.failures++;
this.segment.failed = true;
this.segment.end = this.#N;
this.firstFailing ??= this.segment;
this.failing = this.segment;
}
}
var D = r(57975);
const A = 65534;
const O = 65279;
async function* asUtf8(e) {
let t;
let r = true;
for await (const a of e) {
if (r) t = decoderFor(a);
r &&= a.length === 0;
yield t ? Buffer.from(t.decode(a, {
stream: true
})) : a;
}
const a = t?.decode();
if (a) yield Buffer.from(a);
}
function decoderFor([e = 0, t = 0]) {
const r = e << 8 | t;
if (r === A) return new D.TextDecoder("utf-16le");
return r === O ? new D.TextDecoder("utf-16be") : void 0;
}
const M = /\[(?:\d{1,3};){0,3}(?:31|91|41)(?:;\d{1,3}){0,3}m/;
const S = 400;
const T = 128 * 1024;
const E = 10;
function readWindow(e, t) {
const r = t.end > 0 ? t.end : e.breaks + 1;
const a = Math.max(t.stepStart, r - S);
const s = linesOf(e, a, r);
if (!s) return [];
const n = new LogStructure;
const i = new o.r;
const c = [];
for (const [e, t] of s.entries()) {
const r = a + e;
for (const e of t.split("\r")) {
const t = (0, w.X)(e);
if (t.text.trim() === "") i.endReport();
if (!n.read(t, r) || t.text.trim() === "" || (0, P.E)(t.text)) continue;
i.read(t.text, r);
const a = t.level === "warning" || (0, P.d)(t.text, t.level);
const s = i.isBelowWarning(r);
c.push({
line: r,
text: t.text,
level: t.level,
distance: 0,
red: M.test(e),
mild: a,
belowWarning: s
});
}
}
return c.map((e, t) => ({
...e,
distance: c.length - 1 - t
}));
}
function linesOf({chunks: e, breaks: t}, r, a) {
let s = t + 1;
const n = [];
let i = 0;
for (const t of e.toReversed()) {
s -= countBreaks(t);
n.unshift(t);
i += t.length;
if (s < r) break;
}
if (s > r) return;
const o = n.length === 1 ? Buffer.from(n[0]) : Buffer.concat(n, i);
let [c, l] = [ 0, s ];
while (l < r) {
c = o.indexOf(E, c) + 1;
l++;
}
let d = c;
while (l <= a) {
const e = o.indexOf(E, d);
l++;
d = e < 0 ? o.length : e + 1;
if (e < 0) break;
}
const f = Math.max(c, d - T);
const p = o.subarray(f, d).toString("utf8").split("\n");
const u = f === c ? 0 : countBreaks(o.subarray(c, f));
return [ ...Array(u).fill(""), ...p ].slice(0, a - r + 1);
}
function countBreaks(e) {
let t = 0;
for (let r = e.indexOf(E); r >= 0; r = e.indexOf(E, r + 1)) t++;
return t;
}
var j = r(40627);
var I = r(42647);
const q = 1e3;
const B = 3;
const R = 5;
const C = 4 * 2 ** 20;
const F = 2 * C;
const L = 4096;
const N = 4;
const _ = 3;
async function observe(e, t) {
const r = new Observer(t);
const a = [];
let s = 0;
for await (const t of asUtf8(e)) {
a.push(t);
s += t.length;
while (s - (a[0]?.length ?? 0) >= C) {
const e = a.shift();
s -= e.length;
r.push(e);
}
}
r.beginTail();
for (const e of a) r.push(e);
const n = r.end();
const i = readWindow({
chunks: a,
breaks: r.breaks
}, n.failures > 0 ? n.firstFailing : r.working);
return {
...n,
ending: endingOf(a),
window: i
};
}
function endingOf(e) {
const t = Buffer.concat(e.slice(-N).map(e => e.subarray(-L)));
const r = t.subarray(-L).toString("utf8").split(/[\r\n]+/);
const a = r.map(e => (0, I.j7)((0, w.X)(e).text));
return a.filter(e => e !== "").slice(-_);
}
class Observer {
#i;
#H;
#Y;
#Z=new LogStructure;
#X=new o.r;
#J=new Map;
#Q=new Map;
constructor(e) {
this.#i = e;
this.#H = new Interest(e);
const {gate: t, leads: r} = this.#H;
const a = {
grams: e.grams,
gate: t,
leads: r,
everyLine: e.everyLine.length > 0
};
this.#Y = new LineScanner(a, e => this.#ee(e));
}
push(e) {
this.#Y.push(e);
}
beginTail() {
this.#H.unlimit();
}
get breaks() {
return this.#Y.number - 1;
}
get working() {
return this.#Z.working;
}
end() {
const e = this.#Y.end();
const {segment: t, failing: r = t, firstFailing: a = t, failures: s} = this.#Z;
return {
lines: e,
found: [ ...this.#Q.values() ],
last: t,
failing: r,
firstFailing: a,
failures: s,
matched: this.#J
};
}
#ee(e) {
const t = this.#te(e);
if (t.length === 0 && !this.#re(e)) return;
const r = (0, w.X)(e.text());
if (!this.#Z.read(r, e.number)) return;
this.#X.read(r.text, e.number);
let a;
const s = (0, P.E)(r.text);
for (const {rule: n, pattern: i} of t) {
if (s && (0, j.kp)(n) !== "recovery") continue;
if (!i.test(r.text)) continue;
a ??= this.#ae(r, e.number);
this.#se(n, a);
}
}
#re(e) {
return e.grams.some(e => e < this.#i.marks && this.#H.wantsMark(e));
}
#te(e) {
const t = [];
for (const r of this.#i.everyLine) this.#ne(r, e, t);
for (const r of e.grams) for (const a of this.#i.trialsOf[r]) this.#ne(a, e, t);
return t;
}
#ne(e, t, r) {
if (!this.#H.isOpen(e)) return;
const a = hasAll(t, e.others);
if (a) r.push(e);
this.#H.pay(e, a);
}
#ae({text: e, level: t}, r) {
const {segment: a} = this.#Z;
const s = this.#X.isBelowWarning(r);
return {
line: r,
text: e,
segment: a,
activity: a.activity,
level: t,
belowWarning: s
};
}
#ie(e, t) {
const r = this.#J.get(t);
if (r) r.push(e); else this.#J.set(t, [ e ]);
if (this.#J.size <= q) return;
const [a] = this.#J.keys();
this.#J.delete(a);
}
#se(e, t) {
let r = this.#Q.get(e);
if (!r) {
r = {
rule: e,
matches: [],
essence: new I.tg
};
this.#Q.set(e, r);
}
if (r.matches.at(-1) === t) return;
if (r.matches.length === B + R) r.matches.splice(B, 1);
r.matches.push(t);
this.#ie(e, t.line);
r.essence.add(t.text);
}
}
function hasAll(e, t) {
for (const r of t) {
let t = false;
for (const a of r) if (e.has(a)) t = true;
if (!t) return false;
}
return true;
}
}),
53698: ((e, t, r) => {
r.d(t, {
A: () => indexAnalysed
});
var a = r(24532);
var s = r(21028);
var n = r(78764);
function indexAnalysed(...e) {
const t = new Map;
const placeOf = e => {
const r = t.get(e);
if (r !== void 0) return r;
const a = t.size;
t.set(e, a);
return a;
};
for (const e of [ ...a.Sr, ...a.Js ]) placeOf((0, n.gC)(e)[0]);
const r = t.size;
for (const e of s.M) placeOf((0, n.gC)(e)[0]);
const i = t.size;
const o = [];
for (const t of e) for (const {rule: e, pattern: r, grams: a} of t.trials) {
const [s = [], ...n] = a.map(e => e.map(placeOf));
o.push({
number: o.length,
rule: t.rules[e],
pattern: r,
leads: s,
others: n
});
}
const c = Array.from(t, () => []);
const l = new Uint16Array(t.size);
for (const e of o) {
for (const t of e.leads) c[t]?.push(e);
for (const t of [ e.leads, ...e.others ]) for (const e of t) l[e] = l[e] + 1;
}
return {
grams: new n.Gr([ ...t.keys() ]),
trialCount: o.length,
trialsOf: c,
leading: Uint16Array.from(c, ({length: e}) => e),
wanted: l,
everyLine: o.filter(({leads: e}) => e.length === 0),
stepMarks: a.Sr.length,
echoMarks: r,
marks: i
};
}
}),
40627: ((e, t, r) => {
r.d(t, {
kp: () => roleOf
});
const roleOf = e => e.role ?? "cause";
}),
42647: ((e, t, r) => {
r.d(t, {
j7: () => normalise,
tg: () => Essence,
yK: () => signatureOf
});
var a = r(77598);
const s = [ [ /\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?/g, "<time>" ], [ /\b\d{1,2}:\d\d:\d\d(?:[.,]\d+)?/g, "<time>" ], [ /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi, "<id>" ], [ /\bsha\d{1,3}[:-][\w+/=]{16,}/gi, "<hash>" ], [ /\b0x[0-9a-f]+\b/gi, "<address>" ], [ /\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}\b/gi, "<hash>" ], [ /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g, "<host>" ], [ /\[[0-9a-f]*:[0-9a-f:]+\](?::\d+)?/gi, "<host>" ], [ /(?:\b[A-Za-z]:)?(?:[\\/][\w.@+~-]+)+[\\/](?=[\w.@+~-]+)/g, "/" ], [ /\\/g, "/" ], [ /\b\d+(?:\.\d+)?\s?(?:ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hours?|[KMGT]i?B|bytes|%)(?!\w)/gi, "<n>" ], [ /(?<![A-Za-z_\d])\d+(?:[.,:]\d+)*/g, "<n>" ], [ /\s+/g, " " ] ];
const n = 300;
function normalise(e) {
let t = e.slice(0, n);
for (const [e, r] of s) t = t.replace(e, r);
return t.trim().toLowerCase();
}
const i = 8;
const o = 200;
class Essence {
#oe=[];
#x=0;
add(e) {
if (this.#x++ >= o) return;
const t = normalise(e);
if (this.#oe.includes(t)) return;
this.#oe.push(t);
this.#oe = this.#oe.sort().slice(0, i);
}
get texts() {
return this.#oe;
}
}
function signatureOf(e, t) {
const r = [ ...new Set(t) ].sort();
return (0, a.createHash)("sha256").update([ e, ...r ].join("\n")).digest("hex").slice(0, 16);
}
}),
96327: ((e, t, r) => {
r.d(t, {
Bd: () => formatAnywhere,
RM: () => parseCommand,
eW: () => parseNewForm,
fE: () => formatCommand,
tJ: () => inert,
wA: () => a,
z3: () => isBlank,
zN: () => isRegistered
});
const a = [ "add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group", "notice", "remove-matcher", "save-state", "set-env", "set-output", "stop-commands", "warning" ];
const s = new Set(a);
const n = [ [ "\r", "%0D" ], [ "\n", "%0A" ] ];
const i = [ ...n, [ ":", "%3A" ], [ ",", "%2C" ] ];
const o = [ [ ";", "%3B" ], ...n, [ "]", "%5D" ] ];
const c = /^(?:[^\S\uFEFF]|\u0085)*/;
const l = new Map;
function unescapeText(e, t) {
if (!e.includes("%")) return e;
let r = e;
for (const [e, a] of t) r = r.replaceAll(a, e);
return r.replaceAll("%25", "%");
}
function escapeText(e, t) {
let r = e.replaceAll("%", "%25");
for (const [e, a] of t) r = r.replaceAll(e, a);
return r;
}
const isRegistered = e => s.has(e);
function parseCommand(e, t = isRegistered) {
return parseNewForm(e, t) ?? parseOldForm(e, t);
}
function parseNewForm(e, t) {
const r = e.startsWith("::") ? e : e.replace(c, "");
if (!r.startsWith("::")) return;
const a = r.indexOf("::", 2);
if (a < 0) return;
const [s, o] = splitOnce(r.slice(2, a), " ");
if (!t(s.toLowerCase())) return;
return {
name: s,
properties: parseProperties(o.trim(), ",", i),
data: unescapeText(r.slice(a + 2), n)
};
}
function parseOldForm(e, t) {
const r = e.indexOf("##[");
const a = r < 0 ? -1 : e.indexOf("]", r);
if (a < 0) return;
const [s, n] = splitOnce(e.slice(r + 3, a), " ");
if (!t(s.toLowerCase())) return;
return {
name: s,
properties: parseProperties(n, ";", o),
data: unescapeText(e.slice(a + 1), o)
};
}
function splitOnce(e, t) {
const r = e.indexOf(t);
return r < 0 ? [ e, "" ] : [ e.slice(0, r), e.slice(r + 1) ];
}
function parseProperties(e, t, r) {
if (e === "") return l;
const a = new Map;
for (const s of e.split(t)) {
const [, e, t] = /^=*([^=]+)=+(.+)$/s.exec(s) ?? [];
if (e && t) a.set(e.toLowerCase(), unescapeText(t, r));
}
return a;
}
function formatCommand(e, t = "", r = []) {
const a = [ ...r ].map(([e, t]) => `${e}=${escapeText(t, i)}`).join(",");
return `::${e}${a === "" ? "" : ` ${a}`}::${escapeText(t, n)}`;
}
function formatAnywhere(e, t) {
return `##[${e}]${escapeText(t, o)}`;
}
function inert(e) {
return e.replace(/[\r\n]+/g, " ").replace(c, e => e.replaceAll(/[^ \t]/g, " ")).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [");
}
function isBlank(e) {
return c.exec(e)?.[0] === e;
}
}),
32241: ((e, t, r) => {
r.r(t);
r.d(t, {
LEDGER_REF: () => m,
createGitRefStore: () => createGitRefStore
});
var a = r(51455);
var s = r(76760);
var n = r(40102);
const i = "archive/";
const o = 37 * 24 * 60 * 6e4;
const c = 180 * 24 * 60 * 6e4;
const l = 16 * 2 ** 20;
const archiveOf = e => `${i}${e}.jsonl`;
function weekOf(e) {
const t = new Date(e);
t.setUTCDate(t.getUTCDate() - (t.getUTCDay() + 6) % 7);
return t.toISOString().slice(0, 10);
}
const packed = e => [ ...e ].toSorted(([e], [t]) => e < t ? -1 : 1).map(e => `${JSON.stringify(e)}\n`).join("");
function unpacked(e) {
const t = new Map;
for (const r of e.split("\n")) try {
const e = JSON.parse(r);
if (!Array.isArray(e) || e.length !== 2 || !e.every(e => typeof e === "string")) continue;
(0, n.xO)(e[0], e[1]);
t.set(e[0], e[1]);
} catch {}
return t;
}
var d = r(19473);
var f = r(69511);
function ledgerGit({url: e, token: t, signal: r}, {folder: a, trace: s}) {
const n = environment(e, t, s);
return async (e, s) => {
try {
return await (0, f.EO)({
gitDir: a,
args: e,
...s === void 0 ? {} : {
input: s
},
env: n,
signal: r
});
} catch (e) {
const r = t === void 0 ? (0, d.messageOf)(e) : (0, d.messageOf)(e).replaceAll(t, "***");
throw new d.RefusedError(isBusy(e) ? "ledger-busy" : "git-failed", r, {
cause: e
});
}
};
}
const data = e => `data ${Buffer.byteLength(e)}\n${e}`;
const isAbsent = e => /couldn't find remote ref/.test((0, d.messageOf)(e));
const isDenied = e => {
const t = (0, d.messageOf)(e);
if (/\b403\b/.test(t)) return /denied|not granted|not permitted|not accessible/i.test(t);
return /\b(?:401|404)\b|Authentication failed|not found|does not appear to be a git|could not read Username/i.test(t);
};
const isBusy = e => !isDenied(e) && /\b(?:403|429|5\d\d)\b|RPC failed|hung up|early EOF/.test((0, 
d.messageOf)(e));
function environment(e, t, r) {
const a = /^https?:/.test(e);
const s = [ ...a ? [ [ "protocol.http.allow", "always" ], [ "protocol.https.allow", "always" ] ] : [], ...a ? [] : [ [ "protocol.file.allow", "always" ] ], [ "http.followRedirects", "false" ], [ "credential.helper", "" ], [ "http.lowSpeedLimit", "1" ], [ "http.lowSpeedTime", "60" ] ];
if (t !== void 0 && a) {
const r = Buffer.from(`x-access-token:${t}`).toString("base64");
s.push([ `http.${new URL(e).origin}/.extraheader`, `Authorization: basic ${r}` ]);
}
const n = [ "SSL_CERT_FILE", "SSL_CERT_DIR", "https_proxy", "HTTPS_PROXY", "http_proxy", "no_proxy", "NO_PROXY" ];
return {
...Object.fromEntries(n.flatMap(e => process.env[e] ? [ [ e, process.env[e] ] ] : [])),
GIT_CONFIG_COUNT: String(s.length),
...Object.fromEntries(s.flatMap(([e, t], r) => [ [ `GIT_CONFIG_KEY_${r}`, e ], [ `GIT_CONFIG_VALUE_${r}`, t ] ])),
...a ? {
GIT_TRACE_CURL: r,
GIT_TRACE_CURL_NO_DATA: "1"
} : {}
};
}
const p = "entries/";
const u = 64 * 2 ** 20;
const h = {
texts: new Map,
loose: new Set,
archives: new Map
};
async function readContents(e, t, r) {
const a = (await e([ "ls-tree", "-r", "-l", "-z", t, p, i ])).toString();
const s = a.split("\0").flatMap(e => {
const [, t, r, a, s] = /^\d+ (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(e) ?? [];
if (t !== "blob" || s === void 0) return [];
const i = {
sha: r,
size: Number(a)
};
const o = /^archive\/(\d{4}-\d\d-\d\d)\.jsonl$/.exec(s)?.[1];
if (o !== void 0) return [ {
...i,
key: o,
isArchive: true
} ];
const c = s.startsWith(p) && s.endsWith(".json") && i.size <= n.F;
const l = s.slice(p.length, -5);
return c && (0, n.PK)(l) ? [ {
...i,
key: l,
isArchive: false
} ] : [];
});
const c = r - o;
const isRead = ({key: e, size: t, isArchive: r}) => !r || Date.parse(e) >= c && t <= l;
const d = new Map(s.filter(e => !isRead(e)).map(({key: e}) => [ e, null ]));
let f = 0;
const h = s.filter(isRead).filter(({size: e}) => {
f += e;
return f <= u;
});
if (h.length === 0) return {
texts: new Map,
loose: new Set,
archives: d
};
const m = await e([ "cat-file", "--batch" ], h.map(({sha: e}) => `${e}\n`).join(""));
const y = new Map;
const v = new Set;
let g = 0;
for (const {key: e, size: t, isArchive: r} of h) {
const a = m.indexOf(10, g) + 1;
const s = m.subarray(a, a + t).toString("utf8");
g = a + t + 1;
if (r) d.set(e, unpacked(s)); else y.set(e, s);
if (!r) v.add(e);
}
for (const e of d.values()) for (const [t, r] of e ?? []) if (!v.has(t)) y.set(t, r);
return {
texts: y,
loose: v,
archives: d
};
}
function timeOf(e) {
const t = /"at":"([^"]{10,40})"/.exec(e)?.[1];
return t === void 0 ? 0 : Date.parse(t) || 0;
}
function compaction({texts: e, loose: t, archives: r}, a, s) {
const writtenAt = t => timeOf(e.get(t.replace(/\.outcome$/, "")) ?? "");
const isKept = e => a - Date.parse(e) <= c;
const isClosed = e => r.get(e) === null && isKept(e);
const n = [ ...t ].filter(e => a - writtenAt(e) > s && !isClosed(weekOf(writtenAt(e))));
const i = new Map;
for (const t of n) {
const a = weekOf(writtenAt(t));
const s = i.get(a) ?? new Map(r.get(a) ?? []);
i.set(a, s.set(t, e.get(t)));
}
const o = [ ...r.keys() ].filter(e => !isKept(e));
const l = [ ...n.map(e => `D ${p}${e}.json`), ...o.map(e => `D ${archiveOf(e)}`), ...[ ...i ].filter(([e]) => isKept(e)).flatMap(([e, t]) => [ `M 100644 inline ${archiveOf(e)}`, data(packed(t)) ]) ];
return {
keys: n,
changes: l
};
}
const m = "refs/rerail/ledger";
const y = "rerail <rerail@users.noreply.github.com>";
const v = 60;
const g = 15;
const w = 50;
const P = 3e3;
const b = 2e4;
function createGitRefStore(e) {
return new RefStore(e);
}
class RefStore {
#ce;
#le;
#de;
#fe;
#pe=false;
#ue=0;
#he;
constructor(e) {
this.#ce = e;
this.#le = s.join(e.folder, "ledger.git");
this.#de = s.join(e.folder, "requests");
this.#fe = ledgerGit(e, {
folder: this.#le,
trace: this.#de
});
}
async put(e, t) {
return (await this.putAll(new Map([ [ e, t ] ]))).get(e) === true;
}
async get(e) {
return (await this.snapshot()).get(e);
}
async list() {
const e = [ ...(await this.snapshot()).values() ];
return e.sort((e, t) => timeOf(e) - timeOf(t)).slice(-b);
}
async snapshot() {
this.#he ??= await this.#me();
return this.#he.texts;
}
async refresh() {
this.#he = await this.#me();
}
async putAll(e, t = () => false) {
for (const [t, r] of e) (0, n.xO)(t, r);
let r = new Set;
return this.#ye(async ({head: a, texts: s}) => {
const isOurs = t => r.has(t) && s.get(t) === e.get(t);
const n = [ ...e ].filter(([e]) => !s.has(e));
if (n.length === 0 || t(s)) return new Map([ ...e.keys() ].map(e => [ e, isOurs(e) ]));
r = new Set([ ...r, ...n.map(([e]) => e) ]);
await this.#ve(a, n);
return new Map([ ...e.keys() ].map(e => [ e, n.some(([t]) => t === e) || isOurs(e) ]));
});
}
async replace(e, t, r) {
(0, n.xO)(e, r);
return this.#ye(async ({head: a, texts: s}) => {
if (s.get(e) === r) return true;
if (s.get(e) !== t) return false;
await this.#ve(a, [ [ e, r ] ]);
return true;
});
}
async #ye(e) {
let t;
for (let r = 0; r < v; r += 1) {
this.#he ??= await this.#me();
try {
return await e(this.#he);
} catch (e) {
t = e;
if (!await this.#ge(e, r)) break;
}
}
throw t;
}
async #ge(e, t) {
const {clock: r, random: a, signal: s} = this.#ce;
this.#he = void 0;
this.#ue = isBusy(e) ? this.#ue + 1 : 0;
if (isDenied(e) || this.#ue > g) return false;
await r.sleep(a() * Math.min(w * 2 ** t, P), s);
return s?.aborted !== true;
}
#we(e, t) {
const {texts: r, loose: a, archives: s} = this.#he;
return {
head: t,
texts: new Map([ ...r, ...e ]),
loose: new Set([ ...a, ...e.map(([e]) => e) ]),
archives: s
};
}
compact(e, t) {
return this.#ye(async r => {
const {keys: a, changes: s} = compaction(r, this.#ce.clock.now(), e);
if (r.head === void 0 || a.length < t) return 0;
await this.#Pe(r.head, s, `Pack ${a.length} files`);
this.#he = void 0;
return a.length;
});
}
async requests() {
const e = await (0, a.readFile)(this.#de, "utf8").catch(() => "");
return [ ...e.matchAll(/=> Send header: (?:GET|POST) /g) ].length;
}
async #me() {
if (!this.#pe) {
await (0, a.rm)(this.#le, {
recursive: true,
force: true
});
await (0, a.mkdir)(this.#le, {
recursive: true,
mode: 448
});
await this.#fe([ "init", "--quiet", "--bare", this.#le ]);
this.#pe = true;
}
const {url: e} = this.#ce;
let t;
for (let r = 0; r < (this.#ce.fetches ?? 4); r += 1) try {
const t = `+${m}:${m}`;
await this.#fe([ "fetch", "--quiet", "--no-tags", "--depth=1", "--no-write-fetch-head", e, t ]);
const r = (await this.#fe([ "rev-parse", "--verify", `${m}^{commit}` ])).toString().trim();
return {
head: r,
...await readContents(this.#fe, r, this.#ce.clock.now())
};
} catch (e) {
if (isAbsent(e)) return {
head: void 0,
...h
};
t = e;
if (isDenied(e)) break;
await this.#ce.clock.sleep(200 * 2 ** r, this.#ce.signal);
}
throw t;
}
async #ve(e, t) {
const r = t.map(([e]) => e).join(", ").slice(0, 200);
const a = t.flatMap(([e, t]) => [ `M 100644 inline ${p}${e}.json`, data(t) ]);
this.#he = this.#we(t, await this.#Pe(e, a, r));
}
async #Pe(e, t, r) {
const a = Math.floor(this.#ce.clock.now() / 1e3);
const s = "refs/rerail/draft";
const n = [ `commit ${s}`, `committer ${y} ${a} +0000`, data(r), ...e === void 0 ? [] : [ `from ${e}` ], ...t, "done\n" ].join("\n");
await this.#fe([ "fast-import", "--quiet", "--force", "--done" ], n);
const i = (await this.#fe([ "rev-parse", "--verify", s ])).toString().trim();
const o = `--force-with-lease=${m}:${e ?? ""}`;
await this.#fe([ "push", "--quiet", o, this.#ce.url, `${i}:${m}` ]);
return i;
}
}
}),
62536: ((e, t, r) => {
r.r(t);
r.d(t, {
isLedgerLine: () => isLedgerLine,
parseLine: () => parseLine
});
var a = r(40102);
var s = r(30630);
const n = validate52;
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
},
savedMs: {
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
enum: [ "restore", "retry", "resume", "step-back", "skip", "hand-over", "re-run", "comment", "open-issue", "nominate", "revert", "capture", "fast-forward", "clean-up" ]
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
optionalTypes: {
type: "array",
maxItems: 10,
items: {
$ref: "#/$defs/failureType"
}
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
reruns: {
type: "object",
required: [ "made", "allowed" ],
additionalProperties: false,
properties: {
made: {
$ref: "#/$defs/count"
},
allowed: {
$ref: "#/$defs/count"
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
},
triggers: {
type: "array",
maxItems: 100,
items: {
type: "object",
required: [ "metric", "do", "why" ],
additionalProperties: false,
properties: {
metric: {
enum: [ "test-failure-rate", "duration", "memory", "disk", "quality-score", "veto", "stop" ]
},
do: {
enum: [ "checkpoint", "scale-back", "step-back", "nominate-revert", "hand-over" ]
},
why: {
$ref: "#/$defs/text"
}
}
}
},
stepBack: {
type: "object",
required: [ "stages", "resumedAt", "made", "approveOver", "maxPerTarget", "approved" ],
additionalProperties: false,
properties: {
stages: {
type: "array",
maxItems: 1e3,
items: {
type: "object",
required: [ "name" ],
additionalProperties: false,
properties: {
name: {
$ref: "#/$defs/text"
},
external: {
const: true
}
}
}
},
resumedAt: {
$ref: "#/$defs/count"
},
cameBack: {
const: true
},
asked: {
const: true
},
path: {
$ref: "#/$defs/text"
},
pending: {
$ref: "#/$defs/text"
},
made: {
type: "object",
additionalProperties: {
$ref: "#/$defs/count"
}
},
approveOver: {
$ref: "#/$defs/count"
},
maxPerTarget: {
$ref: "#/$defs/count"
},
approved: {
type: "boolean"
}
}
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
stepBack: {
const: true
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
optionalTypes: {
type: "array",
maxItems: 10,
items: {
$ref: "#/$defs/failureType"
}
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
reruns: {
type: "object",
required: [ "made", "allowed" ],
additionalProperties: false,
properties: {
made: {
$ref: "#/$defs/count"
},
allowed: {
$ref: "#/$defs/count"
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
},
triggers: {
type: "array",
maxItems: 100,
items: {
type: "object",
required: [ "metric", "do", "why" ],
additionalProperties: false,
properties: {
metric: {
enum: [ "test-failure-rate", "duration", "memory", "disk", "quality-score", "veto", "stop" ]
},
do: {
enum: [ "checkpoint", "scale-back", "step-back", "nominate-revert", "hand-over" ]
},
why: {
$ref: "#/$defs/text"
}
}
}
},
stepBack: {
type: "object",
required: [ "stages", "resumedAt", "made", "approveOver", "maxPerTarget", "approved" ],
additionalProperties: false,
properties: {
stages: {
type: "array",
maxItems: 1e3,
items: {
type: "object",
required: [ "name" ],
additionalProperties: false,
properties: {
name: {
$ref: "#/$defs/text"
},
external: {
const: true
}
}
}
},
resumedAt: {
$ref: "#/$defs/count"
},
cameBack: {
const: true
},
asked: {
const: true
},
path: {
$ref: "#/$defs/text"
},
pending: {
$ref: "#/$defs/text"
},
made: {
type: "object",
additionalProperties: {
$ref: "#/$defs/count"
}
},
approveOver: {
$ref: "#/$defs/count"
},
maxPerTarget: {
$ref: "#/$defs/count"
},
approved: {
type: "boolean"
}
}
}
}
};
const c = Object.prototype.hasOwnProperty;
const l = {
enum: [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ]
};
function validate54(e, {instancePath: t = "", parentData: r, parentDataProperty: a, rootData: s = e, dynamicAnchors: n = {}} = {}) {
let i = null;
let o = 0;
const c = validate54.evaluated;
if (c.dynamicProps) c.props = void 0;
if (c.dynamicItems) c.items = void 0;
if (!(e === "timeout" || e === "test-failure" || e === "quality-gate" || e === "resource-exhaustion" || e === "network" || e === "git" || e === "unknown")) {
validate54.errors = [ {
instancePath: t,
schemaPath: "#/enum",
keyword: "enum",
params: {
allowedValues: l.enum
}
} ];
return false;
}
validate54.errors = i;
return o === 0;
}
validate54.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate56(e, {instancePath: t = "", parentData: r, parentDataProperty: a, rootData: s = e, dynamicAnchors: n = {}} = {}) {
let i = null;
let o = 0;
const c = validate56.evaluated;
if (c.dynamicProps) c.props = void 0;
if (c.dynamicItems) c.items = void 0;
if (o === 0) if (typeof e == "number" && isFinite(e)) {
if (e > 1 || isNaN(e)) {
validate56.errors = [ {
instancePath: t,
schemaPath: "#/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 1
}
} ];
return false;
} else if (e < 0 || isNaN(e)) {
validate56.errors = [ {
instancePath: t,
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
validate56.errors = [ {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "number"
}
} ];
return false;
}
validate56.errors = i;
return o === 0;
}
validate56.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate58(e, {instancePath: t = "", parentData: r, parentDataProperty: a, rootData: s = e, dynamicAnchors: n = {}} = {}) {
let i = null;
let o = 0;
const c = validate58.evaluated;
if (c.dynamicProps) c.props = void 0;
if (c.dynamicItems) c.items = void 0;
if (o === 0) if (typeof e === "string") {
if (e.length > 300) {
validate58.errors = [ {
instancePath: t,
schemaPath: "#/maxLength",
keyword: "maxLength",
params: {
limit: 300
}
} ];
return false;
} else if (e.length < 1) {
validate58.errors = [ {
instancePath: t,
schemaPath: "#/minLength",
keyword: "minLength",
params: {
limit: 1
}
} ];
return false;
}
} else {
validate58.errors = [ {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
validate58.errors = i;
return o === 0;
}
validate58.evaluated = {
dynamicProps: false,
dynamicItems: false
};
const d = {
enum: [ "DOCS", "STANDARD", "HEAVY" ]
};
function validate60(e, {instancePath: t = "", parentData: r, parentDataProperty: a, rootData: s = e, dynamicAnchors: n = {}} = {}) {
let i = null;
let o = 0;
const c = validate60.evaluated;
if (c.dynamicProps) c.props = void 0;
if (c.dynamicItems) c.items = void 0;
if (!(e === "DOCS" || e === "STANDARD" || e === "HEAVY")) {
validate60.errors = [ {
instancePath: t,
schemaPath: "#/enum",
keyword: "enum",
params: {
allowedValues: d.enum
}
} ];
return false;
}
validate60.errors = i;
return o === 0;
}
validate60.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate62(e, {instancePath: t = "", parentData: r, parentDataProperty: a, rootData: s = e, dynamicAnchors: n = {}} = {}) {
let i = null;
let o = 0;
const c = validate62.evaluated;
if (c.dynamicProps) c.props = void 0;
if (c.dynamicItems) c.items = void 0;
if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
validate62.errors = [ {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (o === 0) if (typeof e == "number" && isFinite(e)) if (e > 1e6 || isNaN(e)) {
validate62.errors = [ {
instancePath: t,
schemaPath: "#/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 1e6
}
} ];
return false;
} else if (e < 0 || isNaN(e)) {
validate62.errors = [ {
instancePath: t,
schemaPath: "#/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
} ];
return false;
}
validate62.errors = i;
return o === 0;
}
validate62.evaluated = {
dynamicProps: false,
dynamicItems: false
};
const f = {
enum: [ "RETRY", "RESUME", "SKIP", "ROLLBACK", "MANUAL" ]
};
function validate65(e, {instancePath: t = "", parentData: r, parentDataProperty: a, rootData: s = e, dynamicAnchors: n = {}} = {}) {
let i = null;
let o = 0;
const c = validate65.evaluated;
if (c.dynamicProps) c.props = void 0;
if (c.dynamicItems) c.items = void 0;
if (!(e === "RETRY" || e === "RESUME" || e === "SKIP" || e === "ROLLBACK" || e === "MANUAL")) {
validate65.errors = [ {
instancePath: t,
schemaPath: "#/enum",
keyword: "enum",
params: {
allowedValues: f.enum
}
} ];
return false;
}
validate65.errors = i;
return o === 0;
}
validate65.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate68(e, {instancePath: t = "", parentData: r, parentDataProperty: a, rootData: s = e, dynamicAnchors: n = {}} = {}) {
let i = null;
let o = 0;
const c = validate68.evaluated;
if (c.dynamicProps) c.props = void 0;
if (c.dynamicItems) c.items = void 0;
if (o === 0) if (typeof e == "number" && isFinite(e)) {
if (e < 0 || isNaN(e)) {
validate68.errors = [ {
instancePath: t,
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
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "number"
}
} ];
return false;
}
validate68.errors = i;
return o === 0;
}
validate68.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate64(e, {instancePath: t = "", parentData: r, parentDataProperty: a, rootData: s = e, dynamicAnchors: n = {}} = {}) {
let i = null;
let o = 0;
const c = validate64.evaluated;
if (c.dynamicProps) c.props = void 0;
if (c.dynamicItems) c.items = void 0;
if (o === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
let r;
if (e.strategy === void 0 && (r = "strategy")) {
validate64.errors = [ {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: r
}
} ];
return false;
} else {
const r = o;
for (const r in e) if (!(r === "strategy" || r === "tries" || r === "waitMs" || r === "scale" || r === "only" || r === "lanes")) {
validate64.errors = [ {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: r
}
} ];
return false;
}
if (r === o) {
if (e.strategy !== void 0) {
const r = o;
if (!validate65(e.strategy, {
instancePath: t + "/strategy",
parentData: e,
parentDataProperty: "strategy",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate65.errors : i.concat(validate65.errors);
o = i.length;
}
var l = r === o;
} else l = true;
if (l) {
if (e.tries !== void 0) {
const r = o;
if (!validate62(e.tries, {
instancePath: t + "/tries",
parentData: e,
parentDataProperty: "tries",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate62.errors : i.concat(validate62.errors);
o = i.length;
}
l = r === o;
} else l = true;
if (l) {
if (e.waitMs !== void 0) {
const r = o;
if (!validate68(e.waitMs, {
instancePath: t + "/waitMs",
parentData: e,
parentDataProperty: "waitMs",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate68.errors : i.concat(validate68.errors);
o = i.length;
}
l = r === o;
} else l = true;
if (l) {
if (e.scale !== void 0) {
const r = o;
if (!validate56(e.scale, {
instancePath: t + "/scale",
parentData: e,
parentDataProperty: "scale",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate56.errors : i.concat(validate56.errors);
o = i.length;
}
l = r === o;
} else l = true;
if (l) {
if (e.only !== void 0) {
const r = o;
if ("known-flaky" !== e.only) {
validate64.errors = [ {
instancePath: t + "/only",
schemaPath: "#/properties/only/const",
keyword: "const",
params: {
allowedValue: "known-flaky"
}
} ];
return false;
}
l = r === o;
} else l = true;
if (l) if (e.lanes !== void 0) {
let r = e.lanes;
const a = o;
if (o === a) if (r && typeof r == "object" && !Array.isArray(r)) {
const e = o;
for (const e in r) if (!(e === "DOCS" || e === "STANDARD" || e === "HEAVY")) {
validate64.errors = [ {
instancePath: t + "/lanes",
schemaPath: "#/properties/lanes/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
}
} ];
return false;
}
if (e === o) {
if (r.DOCS !== void 0) {
const e = o;
if (!validate65(r.DOCS, {
instancePath: t + "/lanes/DOCS",
parentData: r,
parentDataProperty: "DOCS",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate65.errors : i.concat(validate65.errors);
o = i.length;
}
var d = e === o;
} else d = true;
if (d) {
if (r.STANDARD !== void 0) {
const e = o;
if (!validate65(r.STANDARD, {
instancePath: t + "/lanes/STANDARD",
parentData: r,
parentDataProperty: "STANDARD",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate65.errors : i.concat(validate65.errors);
o = i.length;
}
d = e === o;
} else d = true;
if (d) if (r.HEAVY !== void 0) {
const e = o;
if (!validate65(r.HEAVY, {
instancePath: t + "/lanes/HEAVY",
parentData: r,
parentDataProperty: "HEAVY",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate65.errors : i.concat(validate65.errors);
o = i.length;
}
d = e === o;
} else d = true;
}
}
} else {
validate64.errors = [ {
instancePath: t + "/lanes",
schemaPath: "#/properties/lanes/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
l = a === o;
} else l = true;
}
}
}
}
}
}
} else {
validate64.errors = [ {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
validate64.errors = i;
return o === 0;
}
validate64.evaluated = {
props: true,
dynamicProps: false,
dynamicItems: false
};
function validate82(e, {instancePath: t = "", parentData: r, parentDataProperty: a, rootData: s = e, dynamicAnchors: n = {}} = {}) {
let i = null;
let o = 0;
const c = validate82.evaluated;
if (c.dynamicProps) c.props = void 0;
if (c.dynamicItems) c.items = void 0;
if (o === 0) if (typeof e === "string") {
if (e.length > 2e4) {
validate82.errors = [ {
instancePath: t,
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
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
validate82.errors = i;
return o === 0;
}
validate82.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate81(e, {instancePath: t = "", parentData: r, parentDataProperty: a, rootData: s = e, dynamicAnchors: n = {}} = {}) {
let i = null;
let o = 0;
const c = validate81.evaluated;
if (c.dynamicProps) c.props = void 0;
if (c.dynamicItems) c.items = void 0;
if (o === 0) if (Array.isArray(e)) if (e.length > 1e4) {
validate81.errors = [ {
instancePath: t,
schemaPath: "#/maxItems",
keyword: "maxItems",
params: {
limit: 1e4
}
} ];
return false;
} else {
var l = true;
const r = e.length;
for (let a = 0; a < r; a++) {
const r = o;
if (!validate82(e[a], {
instancePath: t + "/" + a,
parentData: e,
parentDataProperty: a,
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate82.errors : i.concat(validate82.errors);
o = i.length;
}
l = r === o;
if (!l) break;
}
} else {
validate81.errors = [ {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "array"
}
} ];
return false;
}
validate81.errors = i;
return o === 0;
}
validate81.evaluated = {
items: true,
dynamicProps: false,
dynamicItems: false
};
function validate53(e, {instancePath: t = "", parentData: r, parentDataProperty: a, rootData: s = e, dynamicAnchors: n = {}} = {}) {
let i = null;
let l = 0;
const d = validate53.evaluated;
if (d.dynamicProps) d.props = void 0;
if (d.dynamicItems) d.items = void 0;
if (l === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
let r;
if (e.failure === void 0 && (r = "failure") || e.lane === void 0 && (r = "lane") || e.options === void 0 && (r = "options") || e.policy === void 0 && (r = "policy") || e.history === void 0 && (r = "history") || e.made === void 0 && (r = "made") || e.externalEffects === void 0 && (r = "externalEffects") || e.resumable === void 0 && (r = "resumable") || e.cancelled === void 0 && (r = "cancelled") || e.survivors === void 0 && (r = "survivors")) {
validate53.errors = [ {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: r
}
} ];
return false;
} else {
const r = l;
for (const r in e) if (!c.call(o.properties, r)) {
validate53.errors = [ {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: r
}
} ];
return false;
}
if (r === l) {
if (e.failure !== void 0) {
let r = e.failure;
const a = l;
if (l === a) if (r && typeof r == "object" && !Array.isArray(r)) {
let e;
if (r.type === void 0 && (e = "type") || r.confidence === void 0 && (e = "confidence") || r.signature === void 0 && (e = "signature")) {
validate53.errors = [ {
instancePath: t + "/failure",
schemaPath: "#/properties/failure/required",
keyword: "required",
params: {
missingProperty: e
}
} ];
return false;
} else {
if (r.type !== void 0) {
const e = l;
if (!validate54(r.type, {
instancePath: t + "/failure/type",
parentData: r,
parentDataProperty: "type",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate54.errors : i.concat(validate54.errors);
l = i.length;
}
var f = e === l;
} else f = true;
if (f) {
if (r.confidence !== void 0) {
const e = l;
if (!validate56(r.confidence, {
instancePath: t + "/failure/confidence",
parentData: r,
parentDataProperty: "confidence",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate56.errors : i.concat(validate56.errors);
l = i.length;
}
f = e === l;
} else f = true;
if (f) {
if (r.signature !== void 0) {
const e = l;
if (!validate58(r.signature, {
instancePath: t + "/failure/signature",
parentData: r,
parentDataProperty: "signature",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate58.errors : i.concat(validate58.errors);
l = i.length;
}
f = e === l;
} else f = true;
if (f) if (r.retry !== void 0) {
let e = r.retry;
const a = l;
if (!(e === "transient" || e === "same-again" || e === "unclear")) {
validate53.errors = [ {
instancePath: t + "/failure/retry",
schemaPath: "#/properties/failure/properties/retry/enum",
keyword: "enum",
params: {
allowedValues: o.properties.failure.properties.retry.enum
}
} ];
return false;
}
f = a === l;
} else f = true;
}
}
}
} else {
validate53.errors = [ {
instancePath: t + "/failure",
schemaPath: "#/properties/failure/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
var p = a === l;
} else p = true;
if (p) {
if (e.lane !== void 0) {
const r = l;
if (!validate60(e.lane, {
instancePath: t + "/lane",
parentData: e,
parentDataProperty: "lane",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate60.errors : i.concat(validate60.errors);
l = i.length;
}
p = r === l;
} else p = true;
if (p) {
if (e.options !== void 0) {
let r = e.options;
const a = l;
if (l === a) if (r && typeof r == "object" && !Array.isArray(r)) {
let e;
if (r.retry === void 0 && (e = "retry") || r.optional === void 0 && (e = "optional")) {
validate53.errors = [ {
instancePath: t + "/options",
schemaPath: "#/properties/options/required",
keyword: "required",
params: {
missingProperty: e
}
} ];
return false;
} else {
const e = l;
for (const e in r) if (!(e === "retry" || e === "maxTries" || e === "optional")) {
validate53.errors = [ {
instancePath: t + "/options",
schemaPath: "#/properties/options/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
}
} ];
return false;
}
if (e === l) {
if (r.retry !== void 0) {
let e = r.retry;
const a = l;
if (!(e === "auto" || e === "always" || e === "never")) {
validate53.errors = [ {
instancePath: t + "/options/retry",
schemaPath: "#/properties/options/properties/retry/enum",
keyword: "enum",
params: {
allowedValues: o.properties.options.properties.retry.enum
}
} ];
return false;
}
var u = a === l;
} else u = true;
if (u) {
if (r.maxTries !== void 0) {
const e = l;
if (!validate62(r.maxTries, {
instancePath: t + "/options/maxTries",
parentData: r,
parentDataProperty: "maxTries",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate62.errors : i.concat(validate62.errors);
l = i.length;
}
u = e === l;
} else u = true;
if (u) if (r.optional !== void 0) {
const e = l;
if (typeof r.optional !== "boolean") {
validate53.errors = [ {
instancePath: t + "/options/optional",
schemaPath: "#/properties/options/properties/optional/type",
keyword: "type",
params: {
type: "boolean"
}
} ];
return false;
}
u = e === l;
} else u = true;
}
}
}
} else {
validate53.errors = [ {
instancePath: t + "/options",
schemaPath: "#/properties/options/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
p = a === l;
} else p = true;
if (p) {
if (e.policy !== void 0) {
let r = e.policy;
const a = l;
if (l === a) if (r && typeof r == "object" && !Array.isArray(r)) {
const e = l;
for (const e in r) if (!(e === "plans" || e === "rollbackBranches" || e === "optionalTypes" || e === "isBroken")) {
validate53.errors = [ {
instancePath: t + "/policy",
schemaPath: "#/properties/policy/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
}
} ];
return false;
}
if (e === l) {
if (r.plans !== void 0) {
let e = r.plans;
const a = l;
if (l === a) if (e && typeof e == "object" && !Array.isArray(e)) {
const r = l;
for (const r in e) if (!(r === "timeout" || r === "test-failure" || r === "quality-gate" || r === "resource-exhaustion" || r === "network" || r === "git" || r === "unknown")) {
validate53.errors = [ {
instancePath: t + "/policy/plans",
schemaPath: "#/properties/policy/properties/plans/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: r
}
} ];
return false;
}
if (r === l) {
if (e.timeout !== void 0) {
const r = l;
if (!validate64(e.timeout, {
instancePath: t + "/policy/plans/timeout",
parentData: e,
parentDataProperty: "timeout",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate64.errors : i.concat(validate64.errors);
l = i.length;
}
var h = r === l;
} else h = true;
if (h) {
if (e["test-failure"] !== void 0) {
const r = l;
if (!validate64(e["test-failure"], {
instancePath: t + "/policy/plans/test-failure",
parentData: e,
parentDataProperty: "test-failure",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate64.errors : i.concat(validate64.errors);
l = i.length;
}
h = r === l;
} else h = true;
if (h) {
if (e["quality-gate"] !== void 0) {
const r = l;
if (!validate64(e["quality-gate"], {
instancePath: t + "/policy/plans/quality-gate",
parentData: e,
parentDataProperty: "quality-gate",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate64.errors : i.concat(validate64.errors);
l = i.length;
}
h = r === l;
} else h = true;
if (h) {
if (e["resource-exhaustion"] !== void 0) {
const r = l;
if (!validate64(e["resource-exhaustion"], {
instancePath: t + "/policy/plans/resource-exhaustion",
parentData: e,
parentDataProperty: "resource-exhaustion",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate64.errors : i.concat(validate64.errors);
l = i.length;
}
h = r === l;
} else h = true;
if (h) {
if (e.network !== void 0) {
const r = l;
if (!validate64(e.network, {
instancePath: t + "/policy/plans/network",
parentData: e,
parentDataProperty: "network",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate64.errors : i.concat(validate64.errors);
l = i.length;
}
h = r === l;
} else h = true;
if (h) {
if (e.git !== void 0) {
const r = l;
if (!validate64(e.git, {
instancePath: t + "/policy/plans/git",
parentData: e,
parentDataProperty: "git",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate64.errors : i.concat(validate64.errors);
l = i.length;
}
h = r === l;
} else h = true;
if (h) if (e.unknown !== void 0) {
const r = l;
if (!validate64(e.unknown, {
instancePath: t + "/policy/plans/unknown",
parentData: e,
parentDataProperty: "unknown",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate64.errors : i.concat(validate64.errors);
l = i.length;
}
h = r === l;
} else h = true;
}
}
}
}
}
}
} else {
validate53.errors = [ {
instancePath: t + "/policy/plans",
schemaPath: "#/properties/policy/properties/plans/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
var m = a === l;
} else m = true;
if (m) {
if (r.rollbackBranches !== void 0) {
const e = l;
if (!validate81(r.rollbackBranches, {
instancePath: t + "/policy/rollbackBranches",
parentData: r,
parentDataProperty: "rollbackBranches",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate81.errors : i.concat(validate81.errors);
l = i.length;
}
m = e === l;
} else m = true;
if (m) {
if (r.optionalTypes !== void 0) {
let e = r.optionalTypes;
const a = l;
if (l === a) if (Array.isArray(e)) if (e.length > 10) {
validate53.errors = [ {
instancePath: t + "/policy/optionalTypes",
schemaPath: "#/properties/policy/properties/optionalTypes/maxItems",
keyword: "maxItems",
params: {
limit: 10
}
} ];
return false;
} else {
var y = true;
const r = e.length;
for (let a = 0; a < r; a++) {
const r = l;
if (!validate54(e[a], {
instancePath: t + "/policy/optionalTypes/" + a,
parentData: e,
parentDataProperty: a,
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate54.errors : i.concat(validate54.errors);
l = i.length;
}
y = r === l;
if (!y) break;
}
} else {
validate53.errors = [ {
instancePath: t + "/policy/optionalTypes",
schemaPath: "#/properties/policy/properties/optionalTypes/type",
keyword: "type",
params: {
type: "array"
}
} ];
return false;
}
m = a === l;
} else m = true;
if (m) if (r.isBroken !== void 0) {
const e = l;
if (true !== r.isBroken) {
validate53.errors = [ {
instancePath: t + "/policy/isBroken",
schemaPath: "#/properties/policy/properties/isBroken/const",
keyword: "const",
params: {
allowedValue: true
}
} ];
return false;
}
m = e === l;
} else m = true;
}
}
}
} else {
validate53.errors = [ {
instancePath: t + "/policy",
schemaPath: "#/properties/policy/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
p = a === l;
} else p = true;
if (p) {
if (e.history !== void 0) {
let r = e.history;
const a = l;
if (l === a) if (r && typeof r == "object" && !Array.isArray(r)) {
let e;
if (r.flaky === void 0 && (e = "flaky") || r.repeated === void 0 && (e = "repeated")) {
validate53.errors = [ {
instancePath: t + "/history",
schemaPath: "#/properties/history/required",
keyword: "required",
params: {
missingProperty: e
}
} ];
return false;
} else {
const e = l;
for (const e in r) if (!(e === "flaky" || e === "repeated")) {
validate53.errors = [ {
instancePath: t + "/history",
schemaPath: "#/properties/history/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
}
} ];
return false;
}
if (e === l) {
if (r.flaky !== void 0) {
const e = l;
if (!validate81(r.flaky, {
instancePath: t + "/history/flaky",
parentData: r,
parentDataProperty: "flaky",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate81.errors : i.concat(validate81.errors);
l = i.length;
}
var v = e === l;
} else v = true;
if (v) if (r.repeated !== void 0) {
const e = l;
if (!validate81(r.repeated, {
instancePath: t + "/history/repeated",
parentData: r,
parentDataProperty: "repeated",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate81.errors : i.concat(validate81.errors);
l = i.length;
}
v = e === l;
} else v = true;
}
}
} else {
validate53.errors = [ {
instancePath: t + "/history",
schemaPath: "#/properties/history/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
p = a === l;
} else p = true;
if (p) {
if (e.branch !== void 0) {
const r = l;
if (!validate82(e.branch, {
instancePath: t + "/branch",
parentData: e,
parentDataProperty: "branch",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate82.errors : i.concat(validate82.errors);
l = i.length;
}
p = r === l;
} else p = true;
if (p) {
if (e.made !== void 0) {
let r = e.made;
const a = l;
if (l === a) if (r && typeof r == "object" && !Array.isArray(r)) {
let e;
if (r.tries === void 0 && (e = "tries") || r.resumes === void 0 && (e = "resumes")) {
validate53.errors = [ {
instancePath: t + "/made",
schemaPath: "#/properties/made/required",
keyword: "required",
params: {
missingProperty: e
}
} ];
return false;
} else {
const e = l;
for (const e in r) if (!(e === "tries" || e === "resumes")) {
validate53.errors = [ {
instancePath: t + "/made",
schemaPath: "#/properties/made/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
}
} ];
return false;
}
if (e === l) {
if (r.tries !== void 0) {
const e = l;
if (!validate62(r.tries, {
instancePath: t + "/made/tries",
parentData: r,
parentDataProperty: "tries",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate62.errors : i.concat(validate62.errors);
l = i.length;
}
var g = e === l;
} else g = true;
if (g) if (r.resumes !== void 0) {
const e = l;
if (!validate62(r.resumes, {
instancePath: t + "/made/resumes",
parentData: r,
parentDataProperty: "resumes",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate62.errors : i.concat(validate62.errors);
l = i.length;
}
g = e === l;
} else g = true;
}
}
} else {
validate53.errors = [ {
instancePath: t + "/made",
schemaPath: "#/properties/made/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
p = a === l;
} else p = true;
if (p) {
if (e.time !== void 0) {
let r = e.time;
const a = l;
if (l === a) if (r && typeof r == "object" && !Array.isArray(r)) {
let e;
if (r.spentMs === void 0 && (e = "spentMs") || r.lastTryMs === void 0 && (e = "lastTryMs")) {
validate53.errors = [ {
instancePath: t + "/time",
schemaPath: "#/properties/time/required",
keyword: "required",
params: {
missingProperty: e
}
} ];
return false;
} else {
const e = l;
for (const e in r) if (!(e === "spentMs" || e === "lastTryMs" || e === "budgetMs")) {
validate53.errors = [ {
instancePath: t + "/time",
schemaPath: "#/properties/time/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
}
} ];
return false;
}
if (e === l) {
if (r.spentMs !== void 0) {
const e = l;
if (!validate68(r.spentMs, {
instancePath: t + "/time/spentMs",
parentData: r,
parentDataProperty: "spentMs",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate68.errors : i.concat(validate68.errors);
l = i.length;
}
var w = e === l;
} else w = true;
if (w) {
if (r.lastTryMs !== void 0) {
const e = l;
if (!validate68(r.lastTryMs, {
instancePath: t + "/time/lastTryMs",
parentData: r,
parentDataProperty: "lastTryMs",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate68.errors : i.concat(validate68.errors);
l = i.length;
}
w = e === l;
} else w = true;
if (w) if (r.budgetMs !== void 0) {
const e = l;
if (!validate68(r.budgetMs, {
instancePath: t + "/time/budgetMs",
parentData: r,
parentDataProperty: "budgetMs",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate68.errors : i.concat(validate68.errors);
l = i.length;
}
w = e === l;
} else w = true;
}
}
}
} else {
validate53.errors = [ {
instancePath: t + "/time",
schemaPath: "#/properties/time/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
p = a === l;
} else p = true;
if (p) {
if (e.reruns !== void 0) {
let r = e.reruns;
const a = l;
if (l === a) if (r && typeof r == "object" && !Array.isArray(r)) {
let e;
if (r.made === void 0 && (e = "made") || r.allowed === void 0 && (e = "allowed")) {
validate53.errors = [ {
instancePath: t + "/reruns",
schemaPath: "#/properties/reruns/required",
keyword: "required",
params: {
missingProperty: e
}
} ];
return false;
} else {
const e = l;
for (const e in r) if (!(e === "made" || e === "allowed")) {
validate53.errors = [ {
instancePath: t + "/reruns",
schemaPath: "#/properties/reruns/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
}
} ];
return false;
}
if (e === l) {
if (r.made !== void 0) {
const e = l;
if (!validate62(r.made, {
instancePath: t + "/reruns/made",
parentData: r,
parentDataProperty: "made",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate62.errors : i.concat(validate62.errors);
l = i.length;
}
var P = e === l;
} else P = true;
if (P) if (r.allowed !== void 0) {
const e = l;
if (!validate62(r.allowed, {
instancePath: t + "/reruns/allowed",
parentData: r,
parentDataProperty: "allowed",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate62.errors : i.concat(validate62.errors);
l = i.length;
}
P = e === l;
} else P = true;
}
}
} else {
validate53.errors = [ {
instancePath: t + "/reruns",
schemaPath: "#/properties/reruns/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
p = a === l;
} else p = true;
if (p) {
if (e.externalEffects !== void 0) {
const r = l;
if (!validate81(e.externalEffects, {
instancePath: t + "/externalEffects",
parentData: e,
parentDataProperty: "externalEffects",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate81.errors : i.concat(validate81.errors);
l = i.length;
}
p = r === l;
} else p = true;
if (p) {
if (e.resumable !== void 0) {
const r = l;
if (typeof e.resumable !== "boolean") {
validate53.errors = [ {
instancePath: t + "/resumable",
schemaPath: "#/properties/resumable/type",
keyword: "type",
params: {
type: "boolean"
}
} ];
return false;
}
p = r === l;
} else p = true;
if (p) {
if (e.runnerDied !== void 0) {
const r = l;
if (true !== e.runnerDied) {
validate53.errors = [ {
instancePath: t + "/runnerDied",
schemaPath: "#/properties/runnerDied/const",
keyword: "const",
params: {
allowedValue: true
}
} ];
return false;
}
p = r === l;
} else p = true;
if (p) {
if (e.cancelled !== void 0) {
const r = l;
if (typeof e.cancelled !== "boolean") {
validate53.errors = [ {
instancePath: t + "/cancelled",
schemaPath: "#/properties/cancelled/type",
keyword: "type",
params: {
type: "boolean"
}
} ];
return false;
}
p = r === l;
} else p = true;
if (p) {
if (e.stopped !== void 0) {
const r = l;
if (!validate82(e.stopped, {
instancePath: t + "/stopped",
parentData: e,
parentDataProperty: "stopped",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate82.errors : i.concat(validate82.errors);
l = i.length;
}
p = r === l;
} else p = true;
if (p) {
if (e.survivors !== void 0) {
const r = l;
if (!validate81(e.survivors, {
instancePath: t + "/survivors",
parentData: e,
parentDataProperty: "survivors",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate81.errors : i.concat(validate81.errors);
l = i.length;
}
p = r === l;
} else p = true;
if (p) {
if (e.triggers !== void 0) {
let r = e.triggers;
const a = l;
if (l === a) if (Array.isArray(r)) if (r.length > 100) {
validate53.errors = [ {
instancePath: t + "/triggers",
schemaPath: "#/properties/triggers/maxItems",
keyword: "maxItems",
params: {
limit: 100
}
} ];
return false;
} else {
var b = true;
const e = r.length;
for (let a = 0; a < e; a++) {
let e = r[a];
const c = l;
if (l === c) if (e && typeof e == "object" && !Array.isArray(e)) {
let r;
if (e.metric === void 0 && (r = "metric") || e.do === void 0 && (r = "do") || e.why === void 0 && (r = "why")) {
validate53.errors = [ {
instancePath: t + "/triggers/" + a,
schemaPath: "#/properties/triggers/items/required",
keyword: "required",
params: {
missingProperty: r
}
} ];
return false;
} else {
const r = l;
for (const r in e) if (!(r === "metric" || r === "do" || r === "why")) {
validate53.errors = [ {
instancePath: t + "/triggers/" + a,
schemaPath: "#/properties/triggers/items/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: r
}
} ];
return false;
}
if (r === l) {
if (e.metric !== void 0) {
let r = e.metric;
const s = l;
if (!(r === "test-failure-rate" || r === "duration" || r === "memory" || r === "disk" || r === "quality-score" || r === "veto" || r === "stop")) {
validate53.errors = [ {
instancePath: t + "/triggers/" + a + "/metric",
schemaPath: "#/properties/triggers/items/properties/metric/enum",
keyword: "enum",
params: {
allowedValues: o.properties.triggers.items.properties.metric.enum
}
} ];
return false;
}
var k = s === l;
} else k = true;
if (k) {
if (e.do !== void 0) {
let r = e.do;
const s = l;
if (!(r === "checkpoint" || r === "scale-back" || r === "step-back" || r === "nominate-revert" || r === "hand-over")) {
validate53.errors = [ {
instancePath: t + "/triggers/" + a + "/do",
schemaPath: "#/properties/triggers/items/properties/do/enum",
keyword: "enum",
params: {
allowedValues: o.properties.triggers.items.properties.do.enum
}
} ];
return false;
}
k = s === l;
} else k = true;
if (k) if (e.why !== void 0) {
const r = l;
if (!validate82(e.why, {
instancePath: t + "/triggers/" + a + "/why",
parentData: e,
parentDataProperty: "why",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate82.errors : i.concat(validate82.errors);
l = i.length;
}
k = r === l;
} else k = true;
}
}
}
} else {
validate53.errors = [ {
instancePath: t + "/triggers/" + a,
schemaPath: "#/properties/triggers/items/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
b = c === l;
if (!b) break;
}
} else {
validate53.errors = [ {
instancePath: t + "/triggers",
schemaPath: "#/properties/triggers/type",
keyword: "type",
params: {
type: "array"
}
} ];
return false;
}
p = a === l;
} else p = true;
if (p) if (e.stepBack !== void 0) {
let r = e.stepBack;
const a = l;
if (l === a) if (r && typeof r == "object" && !Array.isArray(r)) {
let e;
if (r.stages === void 0 && (e = "stages") || r.resumedAt === void 0 && (e = "resumedAt") || r.made === void 0 && (e = "made") || r.approveOver === void 0 && (e = "approveOver") || r.maxPerTarget === void 0 && (e = "maxPerTarget") || r.approved === void 0 && (e = "approved")) {
validate53.errors = [ {
instancePath: t + "/stepBack",
schemaPath: "#/properties/stepBack/required",
keyword: "required",
params: {
missingProperty: e
}
} ];
return false;
} else {
const e = l;
for (const e in r) if (!c.call(o.properties.stepBack.properties, e)) {
validate53.errors = [ {
instancePath: t + "/stepBack",
schemaPath: "#/properties/stepBack/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
}
} ];
return false;
}
if (e === l) {
if (r.stages !== void 0) {
let e = r.stages;
const a = l;
if (l === a) if (Array.isArray(e)) if (e.length > 1e3) {
validate53.errors = [ {
instancePath: t + "/stepBack/stages",
schemaPath: "#/properties/stepBack/properties/stages/maxItems",
keyword: "maxItems",
params: {
limit: 1e3
}
} ];
return false;
} else {
var $ = true;
const r = e.length;
for (let a = 0; a < r; a++) {
let r = e[a];
const o = l;
if (l === o) if (r && typeof r == "object" && !Array.isArray(r)) {
let e;
if (r.name === void 0 && (e = "name")) {
validate53.errors = [ {
instancePath: t + "/stepBack/stages/" + a,
schemaPath: "#/properties/stepBack/properties/stages/items/required",
keyword: "required",
params: {
missingProperty: e
}
} ];
return false;
} else {
const e = l;
for (const e in r) if (!(e === "name" || e === "external")) {
validate53.errors = [ {
instancePath: t + "/stepBack/stages/" + a,
schemaPath: "#/properties/stepBack/properties/stages/items/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
}
} ];
return false;
}
if (e === l) {
if (r.name !== void 0) {
const e = l;
if (!validate82(r.name, {
instancePath: t + "/stepBack/stages/" + a + "/name",
parentData: r,
parentDataProperty: "name",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate82.errors : i.concat(validate82.errors);
l = i.length;
}
var x = e === l;
} else x = true;
if (x) if (r.external !== void 0) {
const e = l;
if (true !== r.external) {
validate53.errors = [ {
instancePath: t + "/stepBack/stages/" + a + "/external",
schemaPath: "#/properties/stepBack/properties/stages/items/properties/external/const",
keyword: "const",
params: {
allowedValue: true
}
} ];
return false;
}
x = e === l;
} else x = true;
}
}
} else {
validate53.errors = [ {
instancePath: t + "/stepBack/stages/" + a,
schemaPath: "#/properties/stepBack/properties/stages/items/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
$ = o === l;
if (!$) break;
}
} else {
validate53.errors = [ {
instancePath: t + "/stepBack/stages",
schemaPath: "#/properties/stepBack/properties/stages/type",
keyword: "type",
params: {
type: "array"
}
} ];
return false;
}
var D = a === l;
} else D = true;
if (D) {
if (r.resumedAt !== void 0) {
const e = l;
if (!validate62(r.resumedAt, {
instancePath: t + "/stepBack/resumedAt",
parentData: r,
parentDataProperty: "resumedAt",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate62.errors : i.concat(validate62.errors);
l = i.length;
}
D = e === l;
} else D = true;
if (D) {
if (r.cameBack !== void 0) {
const e = l;
if (true !== r.cameBack) {
validate53.errors = [ {
instancePath: t + "/stepBack/cameBack",
schemaPath: "#/properties/stepBack/properties/cameBack/const",
keyword: "const",
params: {
allowedValue: true
}
} ];
return false;
}
D = e === l;
} else D = true;
if (D) {
if (r.asked !== void 0) {
const e = l;
if (true !== r.asked) {
validate53.errors = [ {
instancePath: t + "/stepBack/asked",
schemaPath: "#/properties/stepBack/properties/asked/const",
keyword: "const",
params: {
allowedValue: true
}
} ];
return false;
}
D = e === l;
} else D = true;
if (D) {
if (r.path !== void 0) {
const e = l;
if (!validate82(r.path, {
instancePath: t + "/stepBack/path",
parentData: r,
parentDataProperty: "path",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate82.errors : i.concat(validate82.errors);
l = i.length;
}
D = e === l;
} else D = true;
if (D) {
if (r.pending !== void 0) {
const e = l;
if (!validate82(r.pending, {
instancePath: t + "/stepBack/pending",
parentData: r,
parentDataProperty: "pending",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate82.errors : i.concat(validate82.errors);
l = i.length;
}
D = e === l;
} else D = true;
if (D) {
if (r.made !== void 0) {
let e = r.made;
const a = l;
if (l === a) if (e && typeof e == "object" && !Array.isArray(e)) for (const r in e) {
const a = l;
if (!validate62(e[r], {
instancePath: t + "/stepBack/made/" + r.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: e,
parentDataProperty: r,
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate62.errors : i.concat(validate62.errors);
l = i.length;
}
var A = a === l;
if (!A) break;
} else {
validate53.errors = [ {
instancePath: t + "/stepBack/made",
schemaPath: "#/properties/stepBack/properties/made/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
D = a === l;
} else D = true;
if (D) {
if (r.approveOver !== void 0) {
const e = l;
if (!validate62(r.approveOver, {
instancePath: t + "/stepBack/approveOver",
parentData: r,
parentDataProperty: "approveOver",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate62.errors : i.concat(validate62.errors);
l = i.length;
}
D = e === l;
} else D = true;
if (D) {
if (r.maxPerTarget !== void 0) {
const e = l;
if (!validate62(r.maxPerTarget, {
instancePath: t + "/stepBack/maxPerTarget",
parentData: r,
parentDataProperty: "maxPerTarget",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate62.errors : i.concat(validate62.errors);
l = i.length;
}
D = e === l;
} else D = true;
if (D) if (r.approved !== void 0) {
const e = l;
if (typeof r.approved !== "boolean") {
validate53.errors = [ {
instancePath: t + "/stepBack/approved",
schemaPath: "#/properties/stepBack/properties/approved/type",
keyword: "type",
params: {
type: "boolean"
}
} ];
return false;
}
D = e === l;
} else D = true;
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
instancePath: t + "/stepBack",
schemaPath: "#/properties/stepBack/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
p = a === l;
} else p = true;
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
}
} else {
validate53.errors = [ {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
validate53.errors = i;
return l === 0;
}
validate53.evaluated = {
props: true,
dynamicProps: false,
dynamicItems: false
};
const p = {
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
stepBack: {
const: true
},
expectedMinutes: {
$ref: "#/$defs/amount"
}
}
};
function validate108(e, {instancePath: t = "", parentData: r, parentDataProperty: a, rootData: s = e, dynamicAnchors: n = {}} = {}) {
let i = null;
let o = 0;
const l = validate108.evaluated;
if (l.dynamicProps) l.props = void 0;
if (l.dynamicItems) l.items = void 0;
if (o === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
let r;
if (e.strategy === void 0 && (r = "strategy") || e.why === void 0 && (r = "why") || e.rule === void 0 && (r = "rule") || e.refused === void 0 && (r = "refused")) {
validate108.errors = [ {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: r
}
} ];
return false;
} else {
const r = o;
for (const r in e) if (!c.call(p.properties, r)) {
validate108.errors = [ {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: r
}
} ];
return false;
}
if (r === o) {
if (e.strategy !== void 0) {
const r = o;
if (!validate65(e.strategy, {
instancePath: t + "/strategy",
parentData: e,
parentDataProperty: "strategy",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate65.errors : i.concat(validate65.errors);
o = i.length;
}
var d = r === o;
} else d = true;
if (d) {
if (e.why !== void 0) {
const r = o;
if (!validate82(e.why, {
instancePath: t + "/why",
parentData: e,
parentDataProperty: "why",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate82.errors : i.concat(validate82.errors);
o = i.length;
}
d = r === o;
} else d = true;
if (d) {
if (e.rule !== void 0) {
const r = o;
if (!validate82(e.rule, {
instancePath: t + "/rule",
parentData: e,
parentDataProperty: "rule",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate82.errors : i.concat(validate82.errors);
o = i.length;
}
d = r === o;
} else d = true;
if (d) {
if (e.refused !== void 0) {
let r = e.refused;
const a = o;
if (o === a) if (Array.isArray(r)) if (r.length > 20) {
validate108.errors = [ {
instancePath: t + "/refused",
schemaPath: "#/properties/refused/maxItems",
keyword: "maxItems",
params: {
limit: 20
}
} ];
return false;
} else {
var f = true;
const e = r.length;
for (let a = 0; a < e; a++) {
let e = r[a];
const c = o;
if (o === c) if (e && typeof e == "object" && !Array.isArray(e)) {
let r;
if (e.strategy === void 0 && (r = "strategy") || e.reason === void 0 && (r = "reason") || e.why === void 0 && (r = "why")) {
validate108.errors = [ {
instancePath: t + "/refused/" + a,
schemaPath: "#/properties/refused/items/required",
keyword: "required",
params: {
missingProperty: r
}
} ];
return false;
} else {
if (e.strategy !== void 0) {
const r = o;
if (!validate65(e.strategy, {
instancePath: t + "/refused/" + a + "/strategy",
parentData: e,
parentDataProperty: "strategy",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate65.errors : i.concat(validate65.errors);
o = i.length;
}
var u = r === o;
} else u = true;
if (u) {
if (e.reason !== void 0) {
const r = o;
if (!validate82(e.reason, {
instancePath: t + "/refused/" + a + "/reason",
parentData: e,
parentDataProperty: "reason",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate82.errors : i.concat(validate82.errors);
o = i.length;
}
u = r === o;
} else u = true;
if (u) if (e.why !== void 0) {
const r = o;
if (!validate82(e.why, {
instancePath: t + "/refused/" + a + "/why",
parentData: e,
parentDataProperty: "why",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate82.errors : i.concat(validate82.errors);
o = i.length;
}
u = r === o;
} else u = true;
}
}
} else {
validate108.errors = [ {
instancePath: t + "/refused/" + a,
schemaPath: "#/properties/refused/items/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
f = c === o;
if (!f) break;
}
} else {
validate108.errors = [ {
instancePath: t + "/refused",
schemaPath: "#/properties/refused/type",
keyword: "type",
params: {
type: "array"
}
} ];
return false;
}
d = a === o;
} else d = true;
if (d) {
if (e.tries !== void 0) {
const r = o;
if (!validate62(e.tries, {
instancePath: t + "/tries",
parentData: e,
parentDataProperty: "tries",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate62.errors : i.concat(validate62.errors);
o = i.length;
}
d = r === o;
} else d = true;
if (d) {
if (e.scale !== void 0) {
const r = o;
if (!validate56(e.scale, {
instancePath: t + "/scale",
parentData: e,
parentDataProperty: "scale",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate56.errors : i.concat(validate56.errors);
o = i.length;
}
d = r === o;
} else d = true;
if (d) {
if (e.waitMs !== void 0) {
const r = o;
if (!validate68(e.waitMs, {
instancePath: t + "/waitMs",
parentData: e,
parentDataProperty: "waitMs",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate68.errors : i.concat(validate68.errors);
o = i.length;
}
d = r === o;
} else d = true;
if (d) {
if (e.stepBack !== void 0) {
const r = o;
if (true !== e.stepBack) {
validate108.errors = [ {
instancePath: t + "/stepBack",
schemaPath: "#/properties/stepBack/const",
keyword: "const",
params: {
allowedValue: true
}
} ];
return false;
}
d = r === o;
} else d = true;
if (d) if (e.expectedMinutes !== void 0) {
const r = o;
if (!validate68(e.expectedMinutes, {
instancePath: t + "/expectedMinutes",
parentData: e,
parentDataProperty: "expectedMinutes",
rootData: s,
dynamicAnchors: n
})) {
i = i === null ? validate68.errors : i.concat(validate68.errors);
o = i.length;
}
d = r === o;
} else d = true;
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
validate108.errors = [ {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
validate108.errors = i;
return o === 0;
}
validate108.evaluated = {
props: true,
dynamicProps: false,
dynamicItems: false
};
const u = {
enum: [ "restore", "retry", "resume", "step-back", "skip", "hand-over", "re-run", "comment", "open-issue", "nominate", "revert", "capture", "fast-forward", "clean-up" ]
};
function validate120(e, {instancePath: t = "", parentData: r, parentDataProperty: a, rootData: s = e, dynamicAnchors: n = {}} = {}) {
let i = null;
let o = 0;
const c = validate120.evaluated;
if (c.dynamicProps) c.props = void 0;
if (c.dynamicItems) c.items = void 0;
if (!(e === "restore" || e === "retry" || e === "resume" || e === "step-back" || e === "skip" || e === "hand-over" || e === "re-run" || e === "comment" || e === "open-issue" || e === "nominate" || e === "revert" || e === "capture" || e === "fast-forward" || e === "clean-up")) {
validate120.errors = [ {
instancePath: t,
schemaPath: "#/enum",
keyword: "enum",
params: {
allowedValues: u.enum
}
} ];
return false;
}
validate120.errors = i;
return o === 0;
}
validate120.evaluated = {
dynamicProps: false,
dynamicItems: false
};
const h = new RegExp("^[a-z0-9-]{8,64}$", "u");
const m = new RegExp("^[A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+){0,7}$", "u");
const y = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
function validate52(e, {instancePath: t = "", parentData: r, parentDataProperty: a, rootData: s = e, dynamicAnchors: n = {}} = {}) {
let o = null;
let c = 0;
const l = validate52.evaluated;
if (l.dynamicProps) l.props = void 0;
if (l.dynamicItems) l.items = void 0;
const d = c;
let f = false;
let p = null;
const u = c;
if (e && typeof e == "object" && !Array.isArray(e)) {
let r;
if (e.situation === void 0 && (r = "situation") || e.plan === void 0 && (r = "plan")) {
const e = {
instancePath: t,
schemaPath: "#/oneOf/0/required",
keyword: "required",
params: {
missingProperty: r
}
};
if (o === null) o = [ e ]; else o.push(e);
c++;
} else {
if (e.kind !== void 0) {
const r = c;
if ("plan" !== e.kind) {
const e = {
instancePath: t + "/kind",
schemaPath: "#/oneOf/0/properties/kind/const",
keyword: "const",
params: {
allowedValue: "plan"
}
};
if (o === null) o = [ e ]; else o.push(e);
c++;
}
var v = r === c;
} else v = true;
if (v) {
if (e.situation !== void 0) {
const r = c;
if (!validate53(e.situation, {
instancePath: t + "/situation",
parentData: e,
parentDataProperty: "situation",
rootData: s,
dynamicAnchors: n
})) {
o = o === null ? validate53.errors : o.concat(validate53.errors);
c = o.length;
}
v = r === c;
} else v = true;
if (v) if (e.plan !== void 0) {
const r = c;
if (!validate108(e.plan, {
instancePath: t + "/plan",
parentData: e,
parentDataProperty: "plan",
rootData: s,
dynamicAnchors: n
})) {
o = o === null ? validate108.errors : o.concat(validate108.errors);
c = o.length;
}
v = r === c;
} else v = true;
}
}
}
var g = u === c;
if (g) {
f = true;
p = 0;
var w = {};
w.kind = true;
w.situation = true;
w.plan = true;
}
const P = c;
if (e && typeof e == "object" && !Array.isArray(e)) {
let r;
if (e.act === void 0 && (r = "act")) {
const e = {
instancePath: t,
schemaPath: "#/oneOf/1/required",
keyword: "required",
params: {
missingProperty: r
}
};
if (o === null) o = [ e ]; else o.push(e);
c++;
} else {
if (e.kind !== void 0) {
const r = c;
if ("intent" !== e.kind) {
const e = {
instancePath: t + "/kind",
schemaPath: "#/oneOf/1/properties/kind/const",
keyword: "const",
params: {
allowedValue: "intent"
}
};
if (o === null) o = [ e ]; else o.push(e);
c++;
}
var b = r === c;
} else b = true;
if (b) {
if (e.act !== void 0) {
const r = c;
if (!validate120(e.act, {
instancePath: t + "/act",
parentData: e,
parentDataProperty: "act",
rootData: s,
dynamicAnchors: n
})) {
o = o === null ? validate120.errors : o.concat(validate120.errors);
c = o.length;
}
b = r === c;
} else b = true;
if (b) if (e.why !== void 0) {
const r = c;
if (!validate82(e.why, {
instancePath: t + "/why",
parentData: e,
parentDataProperty: "why",
rootData: s,
dynamicAnchors: n
})) {
o = o === null ? validate82.errors : o.concat(validate82.errors);
c = o.length;
}
b = r === c;
} else b = true;
}
}
}
g = P === c;
if (g && f) {
f = false;
p = [ p, 1 ];
} else {
if (g) {
f = true;
p = 1;
if (w !== true) {
w = w || {};
w.kind = true;
w.act = true;
w.why = true;
}
}
const r = c;
if (e && typeof e == "object" && !Array.isArray(e)) {
let r;
if (e.act === void 0 && (r = "act") || e.done === void 0 && (r = "done")) {
const e = {
instancePath: t,
schemaPath: "#/oneOf/2/required",
keyword: "required",
params: {
missingProperty: r
}
};
if (o === null) o = [ e ]; else o.push(e);
c++;
} else {
if (e.kind !== void 0) {
const r = c;
if ("act" !== e.kind) {
const e = {
instancePath: t + "/kind",
schemaPath: "#/oneOf/2/properties/kind/const",
keyword: "const",
params: {
allowedValue: "act"
}
};
if (o === null) o = [ e ]; else o.push(e);
c++;
}
var k = r === c;
} else k = true;
if (k) {
if (e.act !== void 0) {
const r = c;
if (!validate120(e.act, {
instancePath: t + "/act",
parentData: e,
parentDataProperty: "act",
rootData: s,
dynamicAnchors: n
})) {
o = o === null ? validate120.errors : o.concat(validate120.errors);
c = o.length;
}
k = r === c;
} else k = true;
if (k) {
if (e.done !== void 0) {
const r = c;
if (typeof e.done !== "boolean") {
const e = {
instancePath: t + "/done",
schemaPath: "#/oneOf/2/properties/done/type",
keyword: "type",
params: {
type: "boolean"
}
};
if (o === null) o = [ e ]; else o.push(e);
c++;
}
k = r === c;
} else k = true;
if (k) {
if (e.why !== void 0) {
const r = c;
if (!validate82(e.why, {
instancePath: t + "/why",
parentData: e,
parentDataProperty: "why",
rootData: s,
dynamicAnchors: n
})) {
o = o === null ? validate82.errors : o.concat(validate82.errors);
c = o.length;
}
k = r === c;
} else k = true;
if (k) {
if (e.checkpoint !== void 0) {
let r = e.checkpoint;
const a = c;
if (c === a) if (typeof r === "string") {
if (!h.test(r)) {
const e = {
instancePath: t + "/checkpoint",
schemaPath: "#/oneOf/2/properties/checkpoint/pattern",
keyword: "pattern",
params: {
pattern: "^[a-z0-9-]{8,64}$"
}
};
if (o === null) o = [ e ]; else o.push(e);
c++;
}
} else {
const e = {
instancePath: t + "/checkpoint",
schemaPath: "#/oneOf/2/properties/checkpoint/type",
keyword: "type",
params: {
type: "string"
}
};
if (o === null) o = [ e ]; else o.push(e);
c++;
}
k = a === c;
} else k = true;
if (k) {
if (e.durationMs !== void 0) {
const r = c;
if (!validate68(e.durationMs, {
instancePath: t + "/durationMs",
parentData: e,
parentDataProperty: "durationMs",
rootData: s,
dynamicAnchors: n
})) {
o = o === null ? validate68.errors : o.concat(validate68.errors);
c = o.length;
}
k = r === c;
} else k = true;
if (k) if (e.savedMs !== void 0) {
const r = c;
if (!validate68(e.savedMs, {
instancePath: t + "/savedMs",
parentData: e,
parentDataProperty: "savedMs",
rootData: s,
dynamicAnchors: n
})) {
o = o === null ? validate68.errors : o.concat(validate68.errors);
c = o.length;
}
k = r === c;
} else k = true;
}
}
}
}
}
}
}
g = r === c;
if (g && f) {
f = false;
p = [ p, 2 ];
} else {
if (g) {
f = true;
p = 2;
if (w !== true) {
w = w || {};
w.kind = true;
w.act = true;
w.done = true;
w.why = true;
w.checkpoint = true;
w.durationMs = true;
w.savedMs = true;
}
}
const r = c;
if (e && typeof e == "object" && !Array.isArray(e)) {
let r;
if (e.outcome === void 0 && (r = "outcome") || e.failures === void 0 && (r = "failures") || e.tries === void 0 && (r = "tries")) {
const e = {
instancePath: t,
schemaPath: "#/oneOf/3/required",
keyword: "required",
params: {
missingProperty: r
}
};
if (o === null) o = [ e ]; else o.push(e);
c++;
} else {
if (e.kind !== void 0) {
const r = c;
if ("end" !== e.kind) {
const e = {
instancePath: t + "/kind",
schemaPath: "#/oneOf/3/properties/kind/const",
keyword: "const",
params: {
allowedValue: "end"
}
};
if (o === null) o = [ e ]; else o.push(e);
c++;
}
var $ = r === c;
} else $ = true;
if ($) {
if (e.outcome !== void 0) {
let r = e.outcome;
const a = c;
if (!(r === "recovered" || r === "skipped" || r === "failed")) {
const e = {
instancePath: t + "/outcome",
schemaPath: "#/oneOf/3/properties/outcome/enum",
keyword: "enum",
params: {
allowedValues: i.oneOf[3].properties.outcome.enum
}
};
if (o === null) o = [ e ]; else o.push(e);
c++;
}
$ = a === c;
} else $ = true;
if ($) {
if (e.failures !== void 0) {
let r = e.failures;
const a = c;
if (c === a) if (Array.isArray(r)) if (r.length > 1e3) {
const e = {
instancePath: t + "/failures",
schemaPath: "#/oneOf/3/properties/failures/maxItems",
keyword: "maxItems",
params: {
limit: 1e3
}
};
if (o === null) o = [ e ]; else o.push(e);
c++;
} else {
var x = true;
const e = r.length;
for (let a = 0; a < e; a++) {
let e = r[a];
const i = c;
if (c === i) if (e && typeof e == "object" && !Array.isArray(e)) {
let r;
if (e.type === void 0 && (r = "type") || e.signature === void 0 && (r = "signature")) {
const e = {
instancePath: t + "/failures/" + a,
schemaPath: "#/oneOf/3/properties/failures/items/required",
keyword: "required",
params: {
missingProperty: r
}
};
if (o === null) o = [ e ]; else o.push(e);
c++;
} else {
if (e.type !== void 0) {
const r = c;
if (!validate54(e.type, {
instancePath: t + "/failures/" + a + "/type",
parentData: e,
parentDataProperty: "type",
rootData: s,
dynamicAnchors: n
})) {
o = o === null ? validate54.errors : o.concat(validate54.errors);
c = o.length;
}
var D = r === c;
} else D = true;
if (D) if (e.signature !== void 0) {
const r = c;
if (!validate58(e.signature, {
instancePath: t + "/failures/" + a + "/signature",
parentData: e,
parentDataProperty: "signature",
rootData: s,
dynamicAnchors: n
})) {
o = o === null ? validate58.errors : o.concat(validate58.errors);
c = o.length;
}
D = r === c;
} else D = true;
}
} else {
const e = {
instancePath: t + "/failures/" + a,
schemaPath: "#/oneOf/3/properties/failures/items/type",
keyword: "type",
params: {
type: "object"
}
};
if (o === null) o = [ e ]; else o.push(e);
c++;
}
x = i === c;
if (!x) break;
}
} else {
const e = {
instancePath: t + "/failures",
schemaPath: "#/oneOf/3/properties/failures/type",
keyword: "type",
params: {
type: "array"
}
};
if (o === null) o = [ e ]; else o.push(e);
c++;
}
$ = a === c;
} else $ = true;
if ($) {
if (e.tries !== void 0) {
const r = c;
if (!validate62(e.tries, {
instancePath: t + "/tries",
parentData: e,
parentDataProperty: "tries",
rootData: s,
dynamicAnchors: n
})) {
o = o === null ? validate62.errors : o.concat(validate62.errors);
c = o.length;
}
$ = r === c;
} else $ = true;
if ($) if (e.lostMs !== void 0) {
const r = c;
if (!validate68(e.lostMs, {
instancePath: t + "/lostMs",
parentData: e,
parentDataProperty: "lostMs",
rootData: s,
dynamicAnchors: n
})) {
o = o === null ? validate68.errors : o.concat(validate68.errors);
c = o.length;
}
$ = r === c;
} else $ = true;
}
}
}
}
}
g = r === c;
if (g && f) {
f = false;
p = [ p, 3 ];
} else if (g) {
f = true;
p = 3;
if (w !== true) {
w = w || {};
w.kind = true;
w.outcome = true;
w.failures = true;
w.tries = true;
w.lostMs = true;
}
}
}
}
if (!f) {
const e = {
instancePath: t,
schemaPath: "#/oneOf",
keyword: "oneOf",
params: {
passingSchemas: p
}
};
if (o === null) o = [ e ]; else o.push(e);
c++;
validate52.errors = o;
return false;
} else {
c = d;
if (o !== null) if (d) o.length = d; else o = null;
}
if (c === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
let r;
if (e.version === void 0 && (r = "version") || e.key === void 0 && (r = "key") || e.at === void 0 && (r = "at") || e.attempt === void 0 && (r = "attempt") || e.jobKey === void 0 && (r = "jobKey") || e.kind === void 0 && (r = "kind")) {
validate52.errors = [ {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: r
}
} ];
return false;
} else {
if (w !== true) {
w = w || {};
w.version = true;
w.key = true;
w.at = true;
w.repository = true;
w.runId = true;
w.attempt = true;
w.jobKey = true;
w.commit = true;
w.stage = true;
w.kind = true;
}
if (e.version !== void 0) {
const r = c;
if (2 !== e.version) {
validate52.errors = [ {
instancePath: t + "/version",
schemaPath: "#/properties/version/const",
keyword: "const",
params: {
allowedValue: 2
}
} ];
return false;
}
var A = r === c;
} else A = true;
if (A) {
if (e.key !== void 0) {
let r = e.key;
const a = c;
if (c === a) if (typeof r === "string") {
if (r.length > 300) {
validate52.errors = [ {
instancePath: t + "/key",
schemaPath: "#/properties/key/maxLength",
keyword: "maxLength",
params: {
limit: 300
}
} ];
return false;
} else if (!m.test(r)) {
validate52.errors = [ {
instancePath: t + "/key",
schemaPath: "#/properties/key/pattern",
keyword: "pattern",
params: {
pattern: "^[A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+){0,7}$"
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/key",
schemaPath: "#/properties/key/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
A = a === c;
} else A = true;
if (A) {
if (e.at !== void 0) {
let r = e.at;
const a = c;
if (c === a) if (typeof r === "string") {
if (!y.test(r)) {
validate52.errors = [ {
instancePath: t + "/at",
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
instancePath: t + "/at",
schemaPath: "#/properties/at/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
A = a === c;
} else A = true;
if (A) {
if (e.repository !== void 0) {
const r = c;
if (!validate58(e.repository, {
instancePath: t + "/repository",
parentData: e,
parentDataProperty: "repository",
rootData: s,
dynamicAnchors: n
})) {
o = o === null ? validate58.errors : o.concat(validate58.errors);
c = o.length;
}
A = r === c;
} else A = true;
if (A) {
if (e.runId !== void 0) {
const r = c;
if (!validate58(e.runId, {
instancePath: t + "/runId",
parentData: e,
parentDataProperty: "runId",
rootData: s,
dynamicAnchors: n
})) {
o = o === null ? validate58.errors : o.concat(validate58.errors);
c = o.length;
}
A = r === c;
} else A = true;
if (A) {
if (e.attempt !== void 0) {
let r = e.attempt;
const a = c;
if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
validate52.errors = [ {
instancePath: t + "/attempt",
schemaPath: "#/properties/attempt/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (c === a) if (typeof r == "number" && isFinite(r)) if (r > 1e5 || isNaN(r)) {
validate52.errors = [ {
instancePath: t + "/attempt",
schemaPath: "#/properties/attempt/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 1e5
}
} ];
return false;
} else if (r < 1 || isNaN(r)) {
validate52.errors = [ {
instancePath: t + "/attempt",
schemaPath: "#/properties/attempt/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
} ];
return false;
}
A = a === c;
} else A = true;
if (A) {
if (e.jobKey !== void 0) {
const r = c;
if (!validate58(e.jobKey, {
instancePath: t + "/jobKey",
parentData: e,
parentDataProperty: "jobKey",
rootData: s,
dynamicAnchors: n
})) {
o = o === null ? validate58.errors : o.concat(validate58.errors);
c = o.length;
}
A = r === c;
} else A = true;
if (A) {
if (e.commit !== void 0) {
const r = c;
if (!validate58(e.commit, {
instancePath: t + "/commit",
parentData: e,
parentDataProperty: "commit",
rootData: s,
dynamicAnchors: n
})) {
o = o === null ? validate58.errors : o.concat(validate58.errors);
c = o.length;
}
A = r === c;
} else A = true;
if (A) {
if (e.stage !== void 0) {
const r = c;
if (!validate82(e.stage, {
instancePath: t + "/stage",
parentData: e,
parentDataProperty: "stage",
rootData: s,
dynamicAnchors: n
})) {
o = o === null ? validate82.errors : o.concat(validate82.errors);
c = o.length;
}
A = r === c;
} else A = true;
if (A) if (e.kind !== void 0) {
let r = e.kind;
const a = c;
if (!(r === "plan" || r === "intent" || r === "act" || r === "end")) {
validate52.errors = [ {
instancePath: t + "/kind",
schemaPath: "#/properties/kind/enum",
keyword: "enum",
params: {
allowedValues: i.properties.kind.enum
}
} ];
return false;
}
A = a === c;
} else A = true;
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
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
validate52.errors = o;
l.props = w;
return c === 0;
}
validate52.evaluated = {
dynamicProps: true,
dynamicItems: false
};
function parseLine(e) {
if (e.length > a.F) return;
try {
const t = (0, s.C)(e);
return isLedgerLine(t) ? t : void 0;
} catch {
return;
}
}
const isLedgerLine = e => n(e);
}),
48301: ((e, t, r) => {
r.d(t, {
C: () => a
});
const a = ".github/rerail.yml";
}),
40102: ((e, t, r) => {
r.d(t, {
F: () => a,
PK: () => isLedgerKey,
xO: () => checkLedgerText
});
const a = 256 * 1024;
const s = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+){0,7}$/;
const n = 300;
const isLedgerKey = e => e.length <= n && s.test(e);
function checkLedgerText(e, t) {
if (!isLedgerKey(e)) throw new RangeError(`Not a key of a ledger: ${e.slice(0, 80)}`);
const r = Buffer.byteLength(t);
if (r > a) throw new RangeError(`A line of a ledger has ${r} bytes, ${a} at most.`);
}
}),
34902: ((e, t, r) => {
r.d(t, {
CS: () => prose,
DV: () => codeBlock,
Ic: () => inertMarkdown,
KH: () => tableCode,
ti: () => inlineCode,
xR: () => tableCell
});
const inertMarkdown = e => inertText(e).trim();
const inertText = e => plainText(e).replace(a, e => `${e}​`).replace(/[\\`*_{}[\]<>()#+!|~&]/g, e => `\\${e}`).replace(/@/g, "@​");
const a = /#(?=\d)|\bgh-(?=\d)|\/(?:issues|pull|discussions)\/(?=\d)/gi;
const plainText = e => e.replace(/\p{Cc}+/gu, " ").replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
function inlineCode(e) {
const t = plainText(e).trim();
const r = Math.max(0, ...[ ...t.matchAll(/`+/g) ].map(([e]) => e.length));
const a = "`".repeat(r + 1);
const s = t.startsWith("`") || t.endsWith("`") || t === "" ? " " : "";
return `${a}${s}${t}${s}${a}`;
}
function prose(e) {
const t = e.split(/`([^`\n]+)`/);
return t.map((e, t) => t % 2 === 1 ? inlineCode(e) : inertText(e)).join("").trim();
}
function codeBlock(e, t = 200) {
const r = e.map(e => plainText(e).slice(0, t));
const a = Math.max(2, ...r.flatMap(e => [ ...e.matchAll(/`+/g) ].map(([e]) => e.length)));
const s = "`".repeat(a + 1);
return [ `${s}text`, ...r, s ].join("\n");
}
const tableCell = e => inertMarkdown(e);
const tableCode = e => inlineCode(e).replaceAll("|", "\\|");
}),
92906: ((e, t, r) => {
r.d(t, {
JO: () => i,
KL: () => runSummary,
P6: () => runComment,
_D: () => o,
pX: () => c
});
var a = r(49348);
var s = r(34902);
var n = r(73649);
const i = "\x3c!-- rerail --\x3e";
const o = 65536;
const c = 10;
const l = 200;
function runComment(e, t, r) {
const {run: a} = e;
const c = `${t}/${e.repository}/actions/runs/${a.id}`;
const l = a.sha.slice(0, 7);
const d = `**rerail: ${(0, s.Ic)((0, n.Pl)(e, r))}** · [run ${a.id}](${c}) ${(0, 
s.ti)(l)}`;
const f = (0, n.sk)(e);
const p = [ `${i}\n${d}`, rowsOf(e, c), `**Why** ${(0, s.Ic)(e.why.slice(0, 500))}`, ...r.done === "" ? [] : [ `**Done** ${(0, 
s.Ic)(r.done)}` ], ...balanceLine(e), ...f === void 0 ? [] : [ `**Next** ${f}` ], ...e.act === "ask" ? [ "Comment `/rerail retry` to run the failed jobs again, `/rerail stop` to switch rerail off here." ] : [], footnote(e) ];
return p.join("\n\n").slice(0, o - 1);
}
function rowsOf(e, t) {
const r = new Map;
for (const t of e.jobs) {
if (t.role !== "cause") continue;
const e = t.failure?.signature ?? "";
r.set(e, [ ...r.get(e) ?? [], t ]);
}
const hidden = t => e.omitted.find(e => e.role === "cause" && e.signature === t)?.jobs ?? 0;
const a = [ ...r ].flatMap(([e, a]) => {
const s = hidden(e);
const n = a.length + s > 3 || r.size > c ? [ a ] : a.map(e => [ e ]);
return n.map(e => row(e, e.length === a.length ? s : 0, t));
});
if (a.length === 0) return "";
const s = a.length - c;
return [ "| job | cause | decided |", "|---|---|---|", ...a.slice(0, c), ...s > 0 ? [ `| … and ${s} more | | |` ] : [] ].join("\n");
}
function row(e, t, r) {
const [a] = e;
const s = e.length + t;
const i = `[${cell(a.name)}](${r}/job/${a.id})${s > 1 ? ` and ${s - 1} more like it` : ""}`;
const [o] = a.failure?.evidence ?? [];
const c = n.Xk[a.failure?.type ?? "unknown"];
const l = o ? `: ${cell(o.text)}` : "";
return `| ❌ ${i} | ${c}${l} | ${cell(a.why)} |`;
}
const cell = e => (0, s.Ic)(e.slice(0, l));
const balanceLine = ({balance: e, advice: t = []}) => [ ...e ? [ `**Net** the re-run took ${e.spentMinutes} min, and ${e.savedMinutes} min of jobs that had passed were not repeated${storageOf(e)}` ] : [], ...t.map(e => `**Advice** ${(0, 
s.Ic)(e.slice(0, 500))}`) ];
const storageOf = ({storageBytes: e}) => e === void 0 ? "" : `; rerail's artifacts of the run take ${(0, 
a.z)(e)}`;
function footnote(e) {
const {counts: t, run: r, costs: a} = e;
const n = e.jobs.find(({role: e}) => e === "cause")?.failure?.signature;
const i = [ `${t.passed} of ${t.jobs} jobs passed`, `attempt ${r.attempt}`, ...e.expectedMinutes === null ? [] : [ `the re-run takes about ${e.expectedMinutes} min` ], ...n === void 0 ? [] : [ `signature ${(0, 
s.ti)(n)}` ], `${a.apiRequests} requests`, `plan ${(0, s.ti)(e.id)}`, `${e.decidedAt.slice(0, 16).replace("T", " ")} UTC` ];
return `<sub>${i.join(" · ")}</sub>`;
}
function runSummary(e, t, r) {
const a = `${t}/${e.repository}/actions/runs/${e.run.id}`;
const i = e.mode === "observe" && e.act !== "none" ? " _(observed only: `mode: observe`)_" : "";
const o = (0, n.sk)(e);
return [ `### rerail: ${(0, s.Ic)((0, n.Pl)(e, r))}${i}`, `[run ${e.run.id}](${a}), attempt ${e.run.attempt}`, rowsOf(e, a), `**Why** ${(0, 
s.Ic)(e.why.slice(0, 1e3))}`, ...r === void 0 || r.done === "" ? [] : [ `**Done** ${(0, 
s.Ic)(r.done)}` ], ...balanceLine(e), ...o === void 0 ? [] : [ `**Next** ${o}` ], footnote(e), "" ].filter((e, t, r) => e !== "" || t === r.length - 1).join("\n\n");
}
}),
73649: ((e, t, r) => {
r.d(t, {
Pl: () => headline,
Xk: () => s,
sk: () => nextStep,
y0: () => suggestionOf
});
var a = r(34902);
const s = {
timeout: "timeout",
"test-failure": "failing tests",
"quality-gate": "quality gate",
"resource-exhaustion": "exhausted resources",
network: "network error",
git: "git error",
unknown: "unknown cause"
};
function headline(e, t) {
const {failed: r} = e.counts;
const a = `${r} of ${e.counts.jobs} jobs failed`;
if (e.deployment) return `the deployment to "${e.deployment.environment}" failed, and this needs you`;
if (e.leftAlone?.reason === "not-failed" && e.run.attempt > 1) return `passed on attempt ${e.run.attempt}, nothing for you to do`;
if (e.leftAlone) return `left alone: ${e.leftAlone.why}`;
if (t?.failed !== void 0) return `${a}, and rerail could not act: ${t.failed}`;
switch (e.act) {
case "rerun-job":
{
const t = r - e.jobIds.length;
return t > 0 ? `${a}; GitHub runs ${e.jobIds.length} again, the other ${t === 1 ? "one needs" : `${t} need`} you` : `${a}; GitHub runs them again, nothing for you to do`;
}

case "rerun-failed-jobs":
return `${a}; GitHub runs them again, nothing for you to do`;

case "rerun-all":
return "GitHub runs all jobs again, nothing for you to do";

case "wait":
return `${a}; rerail waits until ${clock(e.notBefore)} UTC, because something is down`;

case "ask":
return e.strategy === "ROLLBACK" ? `${a}; the commit may have to be reverted` : `${a}, and this needs you`;

case "none":
return a;
}
}
const clock = e => e === null ? "later" : e.slice(11, 16);
const suggestionOf = ({jobs: e}) => e.find(({role: e, failure: t}) => e === "cause" && t?.suggestion)?.failure?.suggestion;
function nextStep(e) {
if (e.act !== "ask") return;
const t = suggestionOf(e);
return t === void 0 ? void 0 : (0, a.Ic)(t.slice(0, 300));
}
}),
91985: ((e, t, r) => {
r.d(t, {
e: () => textTable
});
function textTable(e, t) {
const r = e.map((e, r) => Math.max(e.length, ...t.map(e => (e[r] ?? "").length)));
const line = e => e.map((e, t) => e.padEnd(r[t])).join("  ").trimEnd();
return [ e, ...t ].map(line);
}
}),
49348: ((e, t, r) => {
r.d(t, {
z: () => formatBytes
});
function formatBytes(e) {
const t = [ "B", "KB", "MB", "GB", "TB" ];
let r = e;
let a = 0;
while (r >= 1024 && a < t.length - 1) {
r /= 1024;
a += 1;
}
return `${r < 10 && a > 0 ? r.toFixed(1) : Math.round(r)} ${t[a]}`;
}
}),
63854: ((e, t, r) => {
r.d(t, {
X: () => maskTexts
});
function maskTexts(e, t) {
if (typeof t === "string") return e.mask(t);
if (Array.isArray(t)) return t.map(t => maskTexts(e, t));
if (typeof t !== "object" || t === null) return t;
return Object.fromEntries(Object.entries(t).map(([t, r]) => [ t, maskTexts(e, r) ]));
}
}),
30630: ((e, t, r) => {
r.d(t, {
C: () => parsePlainJson
});
const a = /__proto__|\\u005f/i;
const parsePlainJson = e => a.test(e) ? JSON.parse(e, (e, t) => e === "__proto__" ? void 0 : t) : JSON.parse(e);
})
};
