import { __toESM } from "./rolldown-runtime.js";
import { FAILURE_TYPES, RETRY_VERDICTS, RefusedError, UsageError, UserError, apply, checkLedgerText, codeOf, formatDuration, inert, maskTexts, messageOf } from "./step.js";
import { RE2JS, XMLParser, require_parser, require_picomatch } from "./failure-packages.js";
import { emptyQuarantine, readEarlier } from "./checkpoint.js";
import { formatBytes, runGit } from "./capture.js";
import { DEFAULT_LANES, LANE_BUDGETS_MS, RESUMED_VARIABLE, chooseLane, decide, effectsOf, keepReserve, repeatableJob, useReserve, wordsFor } from "./guard.js";
import { existsSync, globSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { TextDecoder as TextDecoder$1, stripVTControlCharacters } from "node:util";
import { createHash } from "node:crypto";
import path from "node:path";
import { appendFile, mkdir, open, readFile, rm, stat, writeFile } from "node:fs/promises";
import { StringDecoder } from "node:string_decoder";
import { setFlagsFromString } from "node:v8";
// src/failure/activity.ts
const SIGNS$1 = [
	["checkout", /\bactions\/checkout\b|\bgit(?:\.exe"?)? (?:clone|fetch|checkout|submodule|lfs)\b|\bcheck ?out\b/i],
	["publish", /\b(?:publish|deploy|release|upload|push|promote|rollout|twine|goreleaser|semantic-release)\b|\b(?:terraform|pulumi|kubectl) (?:apply|up)\b|\bhelm (?:upgrade|install)\b/i],
	["lint", /\b(?:lint|linter|linting|eslint|prettier|biome|oxlint|stylelint|tslint|standard|xo|ruff|black|isort|flake8|pylint|mypy|pyright|bandit|pydocstyle|pycodestyle|codespell|typos|rubocop|brakeman|phpcs|phpstan|psalm|golangci-lint|staticcheck|gofmt|gofumpt|vet|clippy|rustfmt|cargo[ -]deny|cargo[ -]audit|fmt|format|formatting|checkstyle|spotbugs|spotless|pmd|detekt|ktlint|swiftlint|swiftformat|clang-format|clang-tidy|cppcheck|cpplint|yamllint|markdownlint|hadolint|shellcheck|actionlint|commitlint|pre-commit|prek|type-?check|typecheck|vue-tsc|svelte-check|tsc --no ?emit|audit|trivy|snyk|semgrep|gitleaks|code ?ql|sonar|sonarqube|quality|style|license|licenses|vale|lychee|spellcheck|cspell|knip|depcheck|deptry|tflint|checkov|ansible-lint|buf lint)\b|\b[\w-]{1,30}lint[\w-]{0,20}\b|\b(?!health|spell)[a-z]{2,20}-?check\b(?!out)/i],
	["test", /\b(?:test|tests|testing|pytest|tox|nox|jest|vitest|mocha|karma|ava|jasmine|cypress|playwright|rspec|minitest|cucumber|phpunit|pest|behat|ctest|surefire|failsafe|testng|junit|nextest|e2e|spec|specs|integration-test|unittest|xcodebuild test|gotestsum|ginkgo|bats|robot|selenium|wdio|testcafe|detox|maestro|cov|coverage)\b|\bmvn\b.{0,80}\b(?:verify|install)\b/i],
	["install", /\b(?:npm|pnpm|bun) (?:ci|i|install|add)\b|\byarn(?: install| add|$)|\bpip3? install\b|\bpip-sync\b|\b(?:poetry|bundle|composer|pipenv|conda|mamba|brew|choco|winget|apt|apt-get|dnf|yum|apk|zypper|pacman|gem|pod|opam|mix deps|flutter pub|dart pub|cargo) (?:-\S+ )*(?:install|update|upgrade|get|add|env|create|fetch)\b|\buv (?:sync|pip|lock)\b|\bgo (?:mod|get|install)\b|\b(?:dotnet|nuget) restore\b|\bset-?up\b|\binstall(?:ing)?\b|\bdependencies\b|\bactions\/(?:setup-|cache)/i],
	["build", /\b(?:build|compile|assemble|package|make|cmake|ninja|bazel|tsc|webpack|vite|next|rollup|esbuild|gcc|g\+\+|clang|javac|msbuild|xcodebuild|cargo|go build|gradle|gradlew|mvn|mvnw|docker|buildx)\b/i]
];
function activityOf(command) {
	const text = command.slice(0, 400).replaceAll(/([a-z])(?=[A-Z])/g, "$1 ");
	return SIGNS$1.find(([, sign]) => sign.test(text))?.[0];
}
function activityOfFacts({ stepName, script, jobName }) {
	for (const text of [
		stepName ?? "",
		...commandsOf(script ?? "").toReversed(),
		jobName ?? ""
	]) {
		const activity = activityOf(text);
		if (activity) return activity;
	}
}
function commandsOf(script) {
	return script.slice(-MAX_SCRIPT).replaceAll(/"[^"\n]*"|'[^'\n]*'/g, " ").replaceAll(/(?:^|\s)#.*/g, " ").split(/[\n;|&]+/).map((command) => command.trim()).filter((command) => !/^(?:(?:echo|printf|:)\b|test\s+(?:[-!$"']|\S{1,200}\s+(?:[!=]?=|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef))\s)|$)/.test(command));
}
const MAX_SCRIPT = 2e4;
const ECHOES = [
	/^(?:\+{1,3}|\$) (\S.*)/,
	/^> (?!Task |Building|Configure|Run with|Get more|There were|Could not|A failure)([a-z@./].*)/,
	/^> Task (\S+)/,
	/^\[INFO\] -{3} (\S+)/,
	/^\[[^\]]{1,60}\] RUN (.*)/,
	/^Step \d+\/\d+ : RUN (.*)/
];
function echoedCommand(text) {
	for (const echo of ECHOES) {
		const found = echo.exec(text);
		if (found) return found[1];
	}
}
const STEP_MARKS = [
	"#[gr",
	"#[en",
	"#[er",
	"::er",
	"_fol",
	"b cl"
];
const ECHO_MARKS = [
	"\n\n+ ",
	"\n\n$ ",
	"\n\n> ",
	"z + ",
	"z $ ",
	"z > ",
	"[com",
	"] --",
	"] ru",
	": ru"
];
// src/failure/facts.ts
const KILLED = 137;
const TIMED_OUT = 124;
const COMMAND_NOT_FOUND = 127;
const NOT_EXECUTABLE$1 = 126;
const CRASHES = {
	132: "illegal instruction",
	134: "abort",
	135: "bus error",
	136: "arithmetic fault",
	139: "segmentation fault"
};
const SHARE_OF_FULL = .01;
const SHARE_OF_MEMORY = .95;
const SHARE_OF_ROOMY = .8;
function weighFacts(facts) {
	return [
		limitFacts,
		resourceFacts,
		exitFacts,
		testFacts,
		annotationFacts
	].flatMap((read) => read(facts)).sort((a, b) => b.weight - a.weight);
}
function limitFacts({ limit, cancelled }) {
	const found = [];
	if (limit) found.push({
		type: "timeout",
		weight: 20,
		text: `${limit.name} of ${limit.ms / 1e3} s reached`
	});
	if (cancelled) found.push({
		type: "unknown",
		weight: 5,
		text: "cancelled from outside"
	});
	return found;
}
function resourceFacts({ resources = {}, signal, exitCode }) {
	const type = "resource-exhaustion";
	const found = [];
	const { oomKills = 0, diskFreeBytes, inodesFree, memoryBytes, memoryLimitBytes } = resources;
	const killed = signal === "SIGKILL" || exitCode === KILLED;
	if (oomKills > 0) found.push({
		type,
		weight: killed ? 15 : 7,
		text: `oom_kill +${oomKills}`
	});
	if (diskFreeBytes !== void 0 && hasFewBytes(resources)) found.push({
		type,
		weight: 7,
		text: `${megabytes(diskFreeBytes)} of disk free`
	});
	if (inodesFree === 0) found.push({
		type,
		weight: 7,
		text: "no inodes free"
	});
	if (memoryBytes !== void 0 && memoryLimitBytes && memoryBytes / memoryLimitBytes > SHARE_OF_MEMORY) {
		const text = `peak ${megabytes(memoryBytes)} of ${megabytes(memoryLimitBytes)} memory`;
		found.push({
			type,
			weight: killed ? 9 : 3,
			text
		});
	}
	const { memoryShortSeconds: memory, diskShortSeconds: disk } = resources;
	if (memory !== void 0) found.push({
		type,
		weight: 0,
		text: `memory above 90 % for ${memory} s`
	});
	if (disk !== void 0) found.push({
		type,
		weight: 0,
		text: `disk above 90 % for ${disk} s`
	});
	return found;
}
function exitFacts({ exitCode, signal, limit, cancelled, resources }) {
	if (limit || cancelled) return [];
	const text = signal ? `ended by ${signal}` : `exit status ${exitCode}`;
	if (signal === "SIGKILL" || exitCode === KILLED) return killFacts(text, resources);
	if (exitCode === TIMED_OUT) return [{
		type: "timeout",
		weight: 10,
		text
	}];
	if (exitCode === COMMAND_NOT_FOUND || exitCode === NOT_EXECUTABLE$1) return [{
		type: "unknown",
		weight: 4,
		text
	}];
	const crash = exitCode === void 0 ? void 0 : CRASHES[exitCode];
	if (crash) return [{
		type: "unknown",
		weight: 2,
		text: `${text} (${crash})`
	}];
	return [];
}
function killFacts(text, { oomKills, memoryBytes, memoryLimitBytes } = {}) {
	const killed = {
		type: "resource-exhaustion",
		weight: 2.5,
		text
	};
	if (oomKills !== void 0 && oomKills > 0) return [{
		...killed,
		weight: 5
	}];
	const wasRoomy = memoryBytes !== void 0 && memoryLimitBytes && memoryBytes / memoryLimitBytes < SHARE_OF_ROOMY;
	if (oomKills !== 0 || !wasRoomy) return [killed];
	return [killed, {
		type: "unknown",
		weight: 1,
		text: `no oom_kill, ${`peak ${megabytes(memoryBytes)} of ${megabytes(memoryLimitBytes)} memory`}`
	}];
}
function testFacts({ tests }) {
	if (!tests || tests.failed.length === 0) return [];
	return [{
		type: "test-failure",
		weight: 9.5,
		text: `${tests.failed.length} of ${tests.total} tests failed`
	}];
}
const TEST_FILE = /(?:^|[\\/._-])(?:tests?|specs?|__tests__|e2e)(?:[\\/._-]|$)/i;
function annotationFacts({ annotations = [] }) {
	for (const { level, file, line } of annotations) {
		if (level !== "error" || file === void 0) continue;
		return [{
			type: TEST_FILE.test(file) ? "test-failure" : "quality-gate",
			weight: 3,
			text: `error annotated at ${file}${line === void 0 ? "" : `:${line}`}`
		}];
	}
	return [];
}
const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
const hasFewBytes = ({ diskFreeBytes, diskTotalBytes }) => diskFreeBytes !== void 0 && diskTotalBytes !== void 0 && diskFreeBytes < diskTotalBytes * SHARE_OF_FULL;
const isDiskFull = (peaks) => peaks.inodesFree === 0 || hasFewBytes(peaks);
// src/failure/retry-verdict.ts
const LASTING = [
	/\b(?:HTTP|status|code|error|returned|response|responded)\b[^\d\n]{0,30}\b4(?:0[0-7]|1[0-8]|2[0-6]|51)\b|\b4(?:0[1345]|10)\b[ :-]{1,3}(?:Unauthori[sz]ed|Forbidden|Not Found|Method Not Allowed|Gone)\b/i,
	/\bE4(?:0[1345]|22)\b/,
	/\bself[- ]signed certificate\b|\bSELF_SIGNED_CERT|\bDEPTH_ZERO_SELF_SIGNED|\bcertificate (?:has expired|verify failed|is not (?:yet valid|trusted))|\bCERT_HAS_EXPIRED|\bUNABLE_TO_VERIFY_LEAF|\bUNABLE_TO_GET_ISSUER|\bERR_TLS_CERT/i,
	/\b(?:unauthori[sz]ed|forbidden|permission denied|access denied|authentication failed|bad credentials|could not read (?:username|password)|expired (?:token|credentials?)|token (?:has )?expired|publickey)\b/i,
	/\bCONFLICT\b|\b(?:merge|rebase) conflict|\bAutomatic merge failed\b|\bnon-fast-forward\b|\bfetch first\b|\b(?:pre-receive hook|protected branch|remote) (?:hook )?(?:declined|rejected)\b|\[(?:remote )?rejected\]/i,
	/\b(?:not found|does not exist|couldn't find remote ref|no such (?:file|host is known|ref)|unknown revision|not a git repository|already exists|dubious ownership)\b/i
];
const PASSING = [
	/\b(?:ECONNRESET|ETIMEDOUT|EAI_AGAIN|ECONNABORTED|ENETUNREACH|EHOSTUNREACH|ENETDOWN)\b/,
	/\b(?:HTTP|status|code|error|returned|response|responded)\b[^\d\n]{0,30}\b(?:50[0234]|52\d|429)\b|\bHTTP\/[\d.]{1,3} (?:50[0234]|429)\b|\b(?:50[0234]|429)\b[ :-]{1,3}(?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Too Many Requests)\b/i,
	/\bconnection (?:was )?(?:reset|timed out|closed (?:by|unexpectedly)|aborted)|\b(?:temporary failure in name resolution|could not resolve host|TLS handshake timeout|i\/o timeout|context deadline exceeded|socket hang up|network is unreachable)\b/i,
	/\b(?:early EOF|unexpected disconnect|remote end hung up unexpectedly|RPC failed)\b|\bconnect to host \S{1,100} port \d{1,5}: .{0,20}timed out\b/i,
	/\b(?:rate limit(?:ed| exceeded)?|too many requests|toomanyrequests|service unavailable|bad gateway|gateway time-?out)\b/i,
	/\b(?:lost communication with the server|received a shutdown signal|agent (?:went offline|was lost|disconnected)|(?:unexpected termination of|backing) (?:the )?channel\b)/i,
	/\bAnother git process seems to be running\b|\.lock': File exists\b/
];
const LOCAL = /\b(?:localhost|127\.0\.0\.1|0\.0\.0\.0)\b|\[::1\]/;
const BY_TYPE = {
	network: "transient",
	git: "same-again",
	timeout: "unclear",
	"resource-exhaustion": "unclear",
	"test-failure": "same-again",
	"quality-gate": "same-again",
	unknown: "same-again"
};
const matches = (patterns, text) => patterns.some((pattern) => pattern.test(text));
const isLasting = (text) => matches(LASTING, text);
const isPassing = (text) => !LOCAL.test(text) && !isLasting(text) && matches(PASSING, text);
const TELLING_LINES = 3;
function verdictOfLines(texts) {
	const telling = texts.slice(0, TELLING_LINES);
	if (telling.some(isLasting)) return "same-again";
	return telling.some(isPassing) ? "transient" : void 0;
}
function retryVerdict({ type, texts }) {
	if (type === "test-failure" || type === "quality-gate") return "same-again";
	return verdictOfLines(texts) ?? (texts.length === 0 ? "unclear" : BY_TYPE[type]);
}
// src/failure/rule.ts
function rulesOf(ecosystem, entries) {
	return entries.map((entry) => ({
		ecosystem,
		...entry,
		pattern: join$1(entry)
	}));
}
function join$1({ id, pattern }) {
	const patterns = [pattern].flat();
	const [flags = "", ...others] = new Set(patterns.map((one) => one.flags));
	if (others.length > 0) throw new Error(`Rule ${id} has patterns with the flags "${flags}" and "${others[0]}".`);
	return new RegExp(patterns.map(({ source }) => source).join("|"), flags);
}
const roleOf = (rule) => rule.role ?? "cause";
// src/failure/model/words.ts
const MAX_TEXT$4 = 300;
const MAX_WORDS = 40;
const KINDS = [
	[/\b[a-z][a-z+]{1,9}:\/\/[^\s"'<>)]{1,200}/gi, " #url "],
	[/\b[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,60}\b/g, " #mail "],
	[/\b(?:sha\d{1,3}[:-])?(?=[a-f]{0,40}\d)[0-9a-f]{7,64}\b/gi, " #hash "],
	[/(?:[\w@.~+-]{1,80}[\\/]){0,12}[\w@.+-]{1,80}\.(?:[a-z]{1,5}\d?)(?::\d{1,6}(?::\d{1,5})?|\(\d{1,6}(?:,\d{1,5})?\))/gi, " #place "],
	[/(?:[\w@.~+*-]{0,80}[\\/]){2,14}[\w@.+*-]{0,80}/g, " #path "],
	[/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g, " #host "],
	[/\bv?\d{1,5}\.\d{1,6}(?:\.\d{1,6}){0,2}(?:[-+][\w.]{1,30})?\b/g, " #version "],
	[/\b\d{1,9}(?:\.\d{1,6})? ?(?:ms|s|secs?|seconds?|m|min|minutes?|[kmg]i?b|%)(?!\w)/gi, " #amount "]
];
const WORD = /#?[\p{L}_][\p{L}\d_]*|\d+|[✓✔×✕✖✗❌⚠🚨🛑●⨯]/gu;
const TELLING_NUMBER = /^(?:[0-3]|12[4-8]|13[0-9]|143|25[45]|4\d\d|5\d\d)$/;
function wordsOf(text) {
	let plain = text.slice(0, MAX_TEXT$4);
	for (const [pattern, sign] of KINDS) plain = plain.replace(pattern, sign);
	const words = [];
	for (const [found] of plain.replace(/([a-z\d])(?=[A-Z][a-z])/g, "$1 ").matchAll(WORD)) {
		if (words.length === MAX_WORDS) break;
		const word = /^\d/.test(found) ? TELLING_NUMBER.test(found) ? found : "#n" : found.toLowerCase().slice(0, 24);
		if (word === "#n" && words.at(-1) === "#n") continue;
		words.push(word);
	}
	return words;
}
function termsOf(text) {
	const words = wordsOf(text);
	const terms = new Set(words);
	for (let at = 1; at < words.length; at++) terms.add(`${words[at - 1]} ${words[at]}`);
	return terms;
}
// src/failure/model/line-features.ts
const WORD_VALUE = .6;
const NEAR = [
	0,
	1,
	2,
	4,
	8,
	16,
	32,
	64
];
const FULL_WEIGHT = 8;
const FULL_LENGTH = 200;
const EXIT = /^(?:Process completed with exit code|exit status \d|The process '.*' failed with exit code|Command failed|.*failed with exit code \d+\.?$)/;
const WRAPPER = /\b(?:command|process|script|task|step|job|action|build|target|recipe|goal|lifecycle|run|solve|compile)\b.{0,200}\b(?:failed|exited|exit(?: code| status)?|did not complete|returned|non-zero|error)\b|\b(?:ELIFECYCLE|BUILD FAILED|FAILURE:|exit (?:code|status) \d)|^npm (?:ERR!|error) (?:command|path|errno|code \d|Lifecycle|workspace|location|A complete log|in workspace)|^make(?:\[\d\])?: \*\*\*/i;
const HEADED = /^\W{0,3}[❌✖✗✘×🚨🛑⨯●]|(?:^|[\s\]])(?:\w*(?:Error|Exception)|ERROR|error|fatal|FATAL|FAIL(?:ED|URE)?|denied|ERRO|e)\b(?:\[\w+\])?[\]]?[:!]/u;
const LAMENT = /\b(?:error|fatal|exception|fail(?:ed|ure|s|ing)?|cannot|could not|unable|denied|invalid|missing|not found|undefined|unknown)\b/i;
const MILD$1 = /\bwarn|^\s+at /i;
const FRAME = /^\s+(?:at |File ")/;
const SHAPES = [
	["=error", /\b(?:error|fatal|exception)\b/i],
	["=fail", /\b(?:fail(?:ed|ure|s|ing)?|cannot|could not|unable|denied|invalid|missing|not found)\b/i],
	["=warn", /\bwarn(?:ing)?\b|deprecat/i],
	["=frame", /^\s*at |^\s+File "/],
	["=indent", /^\s{2,}/],
	["=opening", /^(?:\w*Error|ERROR|Error|error|fatal|FATAL|e)\b[:![ (]/],
	["=exception", /^\w[\w.]*(?:Error|Exception): /],
	["=headed", HEADED],
	["=wrapper", WRAPPER]
];
const isExit = (text) => EXIT.test(text);
const isWrapper = (text) => WRAPPER.test(text);
function lineFeatures(window) {
	const landmarks = landmarksOf(window);
	return window.map((line, place) => {
		const features = new Map([["=line", 1]]);
		addPlace(features, line, place, window);
		addRules(features, line, landmarks.strength);
		addLandmarks(features, place, landmarks);
		for (const [name, shape] of SHAPES) if (shape.test(line.text)) features.set(name, 1);
		if (isLasting(line.text)) features.set("=lasting line", 1);
		if (isPassing(line.text)) features.set("=passing line", 1);
		features.set("=length", Math.min(line.text.length, FULL_LENGTH) / FULL_LENGTH);
		for (const term of termsOf(line.text)) features.set(term, WORD_VALUE);
		return features;
	});
}
function addPlace(features, line, place, window) {
	features.set("=distance", Math.log2(1 + line.distance) / 4);
	for (const near of NEAR) if (line.distance <= near) features.set(`=within ${near}`, 1);
	features.set("=place", place / window.length);
	if (line.level === "error") features.set(isExit(line.text) ? "=exit" : "=annotated", 1);
	if (line.level === "warning") features.set("=annotated warning", 1);
	if (line.red) features.set("=red", 1);
	const [before, after] = [window[place - 1]?.text ?? "", window[place + 1]?.text ?? ""];
	if (/^\s+at /.test(after)) features.set("=above frames", 1);
	if (/^\s/.test(after)) features.set("=above indented", 1);
	if (FRAME.test(before) && !/^\s/.test(line.text)) features.set("=below frames", 1);
}
function addRules(features, { rules }, strength) {
	const best = strongestOf(rules);
	if (!best) {
		features.set("=no rule", 1);
		return;
	}
	features.set(`=role ${roleOf(best)}`, 1);
	features.set(`=weight ${roleOf(best)}`, best.weight / FULL_WEIGHT);
	features.set(`=rule ${best.type}`, .5);
	if (best.weight === strength && roleOf(best) !== "consequence") features.set("=as strong as any", 1);
}
function addLandmarks(features, place, { strongest, error, headed, lament }) {
	if (place === strongest) features.set("=strongest", 1);
	if (place === error) features.set("=first annotated", 1);
	if (place === headed[0]) features.set("=first headed", 1);
	if (place === headed[1]) features.set("=last headed", 1);
	if (place === lament[0]) features.set("=first lament", 1);
	if (place === lament[1]) features.set("=last lament", 1);
}
const strongestOf = (rules) => rules.reduce((best, rule) => best && best.weight >= rule.weight ? best : rule, void 0);
const speaks = (rule) => roleOf(rule) !== "consequence" && roleOf(rule) !== "recovery";
function landmarksOf(window) {
	const strengths = window.map(({ rules }) => Math.max(0, ...rules.filter(speaks).map(({ weight }) => weight)));
	const strength = Math.max(0, ...strengths);
	const own = window.map(({ text }) => !isWrapper(text));
	const headed = window.map(({ text }, place) => own[place] === true && HEADED.test(text));
	const lament = window.map(({ text }, place) => own[place] === true && LAMENT.test(text) && !MILD$1.test(text));
	return {
		strength,
		strongest: strength > 0 ? strengths.indexOf(strength) : -1,
		error: window.findIndex(({ level, text }) => level === "error" && !isExit(text)),
		headed: [headed.indexOf(true), headed.lastIndexOf(true)],
		lament: [lament.indexOf(true), lament.lastIndexOf(true)]
	};
}
// src/failure/model/failure-features.ts
const MIN_SALIENCE$1 = .14;
const FULL_SCORE$1 = 12;
function failureFeatures({ lines, ranking, exitCode, activity, failed }) {
	const features = new Map([["=failure", 1]]);
	const raise = (name, value) => features.set(name, Math.max(features.get(name) ?? 0, value));
	const sober = lines.some(({ mild }) => !mild);
	for (const { text, rules, salience, mild } of lines) {
		if (mild && sober) continue;
		const share = Math.sqrt(salience);
		if (share >= MIN_SALIENCE$1) for (const term of termsOf(text)) raise(term, share);
		for (const rule of rules) if (rule.retry) raise(`=retry ${rule.retry}`, salience);
		for (const rule of rules) if (speaks(rule)) raise(`=says ${rule.type}`, salience * rule.weight / 4);
		if (isLasting(text)) raise("=lasting", salience);
		else if (isPassing(text)) raise("=passing", salience);
	}
	for (const { type, score } of ranking) features.set(`=score ${type}`, Math.min(score, FULL_SCORE$1) / FULL_SCORE$1);
	features.set(ranking[0] ? `=first ${ranking[0].type}` : "=silent", .5);
	if (activity) features.set(`=doing ${activity}`, .5);
	if (exitCode) features.set(`=status ${exitCode}`, .5);
	if (!failed) features.set("=no step failed", .5);
	const last = lines.findLast(({ level }) => level === "error");
	if (last) features.set(isExit(last.text) ? "=ends with an exit" : "=ends with an error", .5);
	return features;
}
// src/failure/model/learned-model.ts
const OUTPUTS = 1 + FAILURE_TYPES.length + RETRY_VERDICTS.length;
const TYPES_AT = 1;
const VERDICTS_AT = TYPES_AT + FAILURE_TYPES.length;
const MAX_BYTE = 127;
const MILD = .1;
var LearnedModel = class LearnedModel {
	#weights;
	#sharpness;
	constructor(weights, sharpness) {
		this.#weights = weights;
		this.#sharpness = sharpness;
	}
	static read({ features, scales, weights, sharpness }) {
		const bytes = Buffer.from(weights, "base64");
		const byFeature = new Map();
		for (const [place, feature] of features.entries()) {
			const row = Float32Array.from(scales, (scale, output) => bytes.readInt8(place * OUTPUTS + output) * scale / MAX_BYTE);
			byFeature.set(feature, row);
		}
		return new LearnedModel(byFeature, sharpness);
	}
	scoreLines(window) {
		const features = lineFeatures(window);
		const shares = window.map(({ text, mild }, place) => {
			const odds = this.#strength(features[place], 0);
			return 1 / (1 + Math.exp(-odds)) * restraint(text) * (mild ? MILD : 1);
		});
		const most = Math.max(Number.MIN_VALUE, ...shares);
		return window.map((line, place) => ({
			...line,
			salience: shares[place] / most
		}));
	}
	judge(sight) {
		const features = failureFeatures(sight);
		const { type, verdict } = this.#sharpness;
		return {
			types: this.#shares(features, FAILURE_TYPES, TYPES_AT, type),
			verdicts: this.#shares(features, RETRY_VERDICTS, VERDICTS_AT, verdict),
			features
		};
	}
	wordsFor(type, features, most) {
		const output = TYPES_AT + FAILURE_TYPES.indexOf(type);
		return [...features].filter(([name]) => !name.startsWith("=") && !name.startsWith("#")).map(([name, value]) => ({
			name,
			share: value * (this.#weights.get(name)?.[output] ?? 0)
		})).filter(({ share }) => share > 0).sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1)).slice(0, most).map(({ name }) => name);
	}
	#strength(features, output) {
		let strength = 0;
		for (const [name, value] of features) strength += value * (this.#weights.get(name)?.[output] ?? 0);
		return strength;
	}
	#shares(features, names, from, sharpness) {
		const strengths = names.map((_, place) => sharpness * this.#strength(features, from + place));
		const most = Math.max(...strengths);
		const shares = strengths.map((strength) => Math.exp(strength - most));
		const sum = shares.reduce((total, share) => total + share, 0);
		return Object.fromEntries(names.map((name, place) => [name, shares[place] / sum]));
	}
};
function restraint(text) {
	if (isExit(text)) return .02;
	return isWrapper(text) ? .2 : 1;
}
// src/failure/log/gram-index.ts
var GramIndex = class {
	grams;
	gate;
	#slots;
	constructor(grams) {
		this.grams = grams;
		this.gate = new Uint32Array(GATE_BITS / 32);
		this.#slots = new Int32Array(2 * SLOTS);
		for (const [place, gram] of grams.entries()) {
			const hash = hashOf(gram);
			this.gate[hash >>> 5] = this.gate[hash >>> 5] | 1 << (hash & 31);
			let slot = hash & SLOT_MASK;
			while (this.#slots[2 * slot + 1] !== 0) slot = slot + 1 & SLOT_MASK;
			this.#slots[2 * slot] = gram;
			this.#slots[2 * slot + 1] = place + 1;
		}
	}
	find(gram) {
		let slot = hashOf(gram) & SLOT_MASK;
		while (this.#slots[2 * slot + 1] !== 0) {
			if (this.#slots[2 * slot] === gram) return this.#slots[2 * slot + 1] - 1;
			slot = slot + 1 & SLOT_MASK;
		}
		return -1;
	}
};
const GRAM_MASK = 2 ** 24 - 1;
const GATE_BITS = 2 ** 18;
const SLOTS = 2 ** 15;
const SLOT_MASK = SLOTS - 1;
const MULTIPLIER = 2654435761;
const hashOf = (gram) => Math.imul(gram, MULTIPLIER) >>> 14;
const LINE_START = 63;
const OTHER = 62;
const FIRST_WIDE = 57;
const WIDE_CODES = 5;
const SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789 .:-_/![]()'\"`=#>*|";
const MEANINGFUL = "\n\r\x1B\0";
const CODE_OF = makeCodes();
function makeCodes() {
	const codes = new Uint8Array(256).fill(OTHER);
	for (let byte = 128; byte < 256; byte++) codes[byte] = FIRST_WIDE + byte % WIDE_CODES;
	for (const [place, sign] of [...SIGNS].entries()) {
		codes[sign.charCodeAt(0)] = place + 1;
		codes[sign.toUpperCase().charCodeAt(0)] = place + 1;
	}
	codes["	".charCodeAt(0)] = codes[" ".charCodeAt(0)];
	for (const byte of Buffer.from(MEANINGFUL)) codes[byte] = 0;
	return codes;
}
function gramsOf(text) {
	const grams = [];
	let gram = 0;
	for (const [place, byte] of Buffer.from(text).entries()) {
		gram = (gram << 6 | (CODE_OF[byte] || LINE_START)) & GRAM_MASK;
		if (place >= 3) grams.push(gram);
	}
	return grams;
}
const AT_LINE_START = gramsOf("\n".repeat(4))[0];
// src/failure/interest.ts
const MAX_COST = 1e3;
const COST_OF_TRY = 4;
const MAX_MARKS = 2e4;
var Interest = class {
	gate;
	leads;
	#index;
	#spent;
	#leading;
	#wanted;
	#stepMarks = 0;
	#echoes = 0;
	#headlines = 0;
	#limited = true;
	constructor(index) {
		this.#index = index;
		this.gate = index.grams.gate.slice();
		this.leads = new Uint8Array(index.grams.grams.length);
		this.#spent = new Uint16Array(index.trialCount);
		this.#leading = index.leading.slice();
		this.#wanted = index.wanted.slice();
		this.#lead();
	}
	unlimit() {
		this.#limited = false;
		this.#leading.set(this.#index.leading);
		this.gate.set(this.#index.grams.gate);
		this.#lead();
	}
	isOpen(trial) {
		return !this.#limited || this.#spent[trial.number] < MAX_COST;
	}
	pay(trial, tried) {
		if (!this.#limited) return;
		const spent = this.#spent[trial.number] + (tried ? COST_OF_TRY : 1);
		this.#spent[trial.number] = spent;
		if (spent >= MAX_COST) this.#giveUp(trial);
	}
	wantsMark(gram) {
		const seen = this.#countMark(gram);
		if (!this.#limited || seen < MAX_MARKS) return true;
		if (this.#leading[gram] === 0) this.leads[gram] = 0;
		return false;
	}
	#countMark(gram) {
		if (gram < this.#index.stepMarks) return this.#stepMarks++;
		return gram < this.#index.echoMarks ? this.#echoes++ : this.#headlines++;
	}
	#giveUp({ leads, others }) {
		for (const gram of leads) {
			const left = this.#leading[gram] - 1;
			this.#leading[gram] = left;
			if (left === 0 && gram >= this.#index.marks) this.leads[gram] = 0;
		}
		let closed = false;
		for (const gram of [...leads, ...others.flat()]) {
			const left = this.#wanted[gram] - 1;
			this.#wanted[gram] = left;
			closed ||= left === 0;
		}
		if (closed) this.#closeGate();
	}
	#closeGate() {
		this.gate.fill(0);
		for (const [place, gram] of this.#index.grams.grams.entries()) {
			if (this.#wanted[place] === 0 && place >= this.#index.marks) continue;
			const hash = hashOf(gram);
			this.gate[hash >>> 5] = this.gate[hash >>> 5] | 1 << (hash & 31);
		}
	}
	#lead() {
		for (const place of this.leads.keys()) this.leads[place] = place < this.#index.marks || this.#leading[place] > 0 ? 1 : 0;
	}
};
// src/failure/log/diagnostics.ts
const HEADLINE_MARKS = ["arni", "rror"];
const WARNING$1 = /(?:^|[\s:[(])(?:warning|Warning|WARNING)(?: ?\[[^\]]{1,60}\])?:|\[WARNING\]/;
const ERROR$1 = /\b(?:[Ee]rrors?|ERRORS?|\w{1,40}Error)\b/;
const REPORT_LINES = 12;
var Diagnostics = class {
	#warning = Number.NEGATIVE_INFINITY;
	read(text, line) {
		if (WARNING$1.test(text)) this.#warning = line;
		else if (ERROR$1.test(text)) this.#warning = Number.NEGATIVE_INFINITY;
	}
	endReport() {
		this.#warning = Number.NEGATIVE_INFINITY;
	}
	isBelowWarning(line) {
		return line > this.#warning && line <= this.#warning + REPORT_LINES;
	}
};
// src/failure/log/line-scanner.ts
const MAX_END = 4096;
const NEWLINE$1 = 10;
const ESCAPE = 27;
const NUL = 0;
const CONTROL_SEQUENCE = "[".charCodeAt(0);
const SYSTEM_COMMAND = "]".charCodeAt(0);
const FIRST_FINAL = "@".charCodeAt(0);
const LAST_FINAL = "~".charCodeAt(0);
const BELL = 7;
const MAX_SEQUENCE = 200;
const EMPTY = Buffer.alloc(0);
var LineScanner = class {
	grams = [];
	#index;
	#gate;
	#leads;
	#everyLine;
	#tell;
	#seenIn;
	#window = AT_LINE_START;
	#lines = 0;
	#worthTelling = false;
	#part = 1;
	#chunk = EMPTY;
	#start = 0;
	#end = 0;
	#head = EMPTY;
	#tail = EMPTY;
	#wide = false;
	constructor({ grams, gate, leads, everyLine }, tell) {
		this.#index = grams;
		this.#gate = gate;
		this.#leads = leads;
		this.#everyLine = everyLine;
		this.#tell = tell;
		this.#seenIn = new Int32Array(grams.grams.length);
	}
	get number() {
		return this.#lines + 1;
	}
	has(gram) {
		return this.#seenIn[gram] === this.#part;
	}
	text() {
		return this.#decode(this.#bytes());
	}
	push(bytes) {
		const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		if (!this.#wide) this.#wide = chunk.includes(NUL);
		const gate = this.#gate;
		const codes = CODE_OF;
		this.#chunk = chunk;
		this.#start = 0;
		let window = this.#window;
		for (let at = 0; at < chunk.length; at++) {
			const byte = chunk[at];
			const code = codes[byte];
			if (code === 0) {
				if (byte === ESCAPE) at = endOfSequence(chunk, at);
				else if (byte !== NUL) {
					this.#endPart(at);
					if (byte === NEWLINE$1) this.#lines++;
					window = AT_LINE_START;
				}
				continue;
			}
			window = (window << 6 | code) & GRAM_MASK;
			const hash = hashOf(window);
			if ((gate[hash >>> 5] >>> (hash & 31) & 1) === 1) this.#note(window);
		}
		this.#window = window;
		this.#keep(chunk.subarray(this.#start));
	}
	end() {
		const unfinished = this.#head.length > 0;
		this.#chunk = EMPTY;
		this.#start = 0;
		this.#endPart(0);
		return this.#lines + (unfinished ? 1 : 0);
	}
	#note(window) {
		const gram = this.#index.find(window);
		if (gram < 0 || this.#seenIn[gram] === this.#part) return;
		this.#seenIn[gram] = this.#part;
		this.grams.push(gram);
		if (this.#leads[gram] === 1) this.#worthTelling = true;
	}
	#endPart(end) {
		if (this.#worthTelling || this.#everyLine) {
			this.#end = end;
			this.#tell(this);
			this.#worthTelling = false;
		}
		this.grams.length = 0;
		if (this.#head.length > 0) this.#head = this.#tail = EMPTY;
		this.#start = end + 1;
		this.#part++;
	}
	#bytes() {
		const [start, end] = [this.#start, this.#end];
		if (this.#head.length === 0) {
			if (end - start <= 2 * MAX_END) return this.#chunk.subarray(start, end);
			return join(this.#chunk.subarray(start, start + MAX_END), this.#chunk.subarray(end - MAX_END, end));
		}
		const rest = this.#chunk.subarray(Math.max(start, end - MAX_END), end);
		return join(this.#head, lastOf(join(this.#tail, rest)));
	}
	#keep(rest) {
		const room = MAX_END - this.#head.length;
		if (room > 0) this.#head = join(this.#head, rest.subarray(0, room));
		const beyond = rest.subarray(room);
		if (beyond.length > 0) this.#tail = lastOf(join(this.#tail, lastOf(beyond)));
	}
	#decode(bytes) {
		if (!this.#wide || !bytes.includes(NUL)) return bytes.toString("utf8");
		const start = bytes[0] === NUL ? 1 : 0;
		const length = bytes.length - start;
		const text = bytes.toString("utf16le", start, start + length - length % 2);
		return length % 2 === 1 ? text + String.fromCharCode(bytes[bytes.length - 1]) : text;
	}
};
function endOfSequence(chunk, at) {
	const kind = chunk[at + 1];
	if (kind !== CONTROL_SEQUENCE && kind !== SYSTEM_COMMAND) return at;
	const limit = Math.min(chunk.length, at + MAX_SEQUENCE);
	for (let place = at + 2; place < limit; place++) {
		const byte = chunk[place];
		if (kind === CONTROL_SEQUENCE ? byte >= FIRST_FINAL && byte <= LAST_FINAL : byte === BELL) return place;
		if (byte === NEWLINE$1) return at;
	}
	return at;
}
const join = (first, second) => Buffer.concat([first, second]);
const lastOf = (bytes) => bytes.length > MAX_END ? bytes.subarray(bytes.length - MAX_END) : bytes;
// src/failure/log/line-text.ts
const MAX_TEXT$3 = 2e3;
const STEP_COLUMNS = /^([^\t]{0,200})\t([^\t]{0,200})\t(?=(?:[^\x20-\x7E\t]{1,3}\??)?\d{3,4}-\d\d-\d\dT)/;
const UNKNOWN_STEP = "UNKNOWN STEP";
const SCRIPT_ECHO = "[36;1m";
const BARE_COLOUR = /(?:\^\[|\\u001[bB]|\\x1[bB]|\\033|\\e|\u241B|\uFFFD)\[\d{0,3}(?:;\d{1,3}){0,4}[mK]|\[(?:\d{1,3}(?:;\d{1,3}){0,4}m|0?K)/g;
const PREFIXES = [
	/^(?:\uFEFF|[^\x20-\x7E\t]{1,3}\??(?=\d{3,4}-\d\d-\d\dT))/,
	/^\[?\d{3,4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?(?: \d\d[OE][+ ]?)? ?/,
	/^\[task \d{4}-\d\d-\d\dT[\d:.]{8,16}(?:Z|\+00:00)?\] /,
	/^\[?\d\d:\d\d:\d\d(?:[.,]\d{1,6})?\]? {1,8}(?:(?:INFO|WARNING|ERROR|CRITICAL|DEBUG|FATAL) {1,3}- {1,3})?/,
	/^#\d{1,4} (?:\d{1,5}\.\d{1,3} )?/,
	/^\d{1,5}\.\d{2,3} (?=\S)/,
	/^(?:BUILDSTDERR|stderr|stdout|STDERR|STDOUT): {1,2}(?=\S)/,
	/^ {1,12}\[exec\] /,
	/^(?!error|warn|info|fail|pass|ok\b)[a-z][a-z0-9._-]{1,60} {1,30}\| /,
	/^(?:@[\w.-]{1,60}\/)?[\w.-]{1,60}:(?:build|test|lint|check|typecheck|type-check|dev|e2e|format|compile|deploy|unit)(?::[\w-]{1,30})?: /,
	/^(?:[\w.@-]{1,60}\/){0,6}[\w.@-]{1,60} (?:build|test|lint|check|typecheck|type-check|dev|e2e|format|compile|prepare|postinstall)(?::[\w-]{1,30})?[:$] /,
	/^\[gw\d{1,3}\] {1,3}/
];
const RUNNER_LEVEL = /^##\[(error|warning|notice|debug|command|group|endgroup|section)\]/;
const WORKFLOW_COMMAND = /^::(error|warning|notice|debug|group|endgroup)(?: [^:\n]{0,300}(?::(?!:)[^:\n]{0,300}){0,4})?::/;
const PLAIN_COMMAND = /^\[command\]/;
function readLine(raw) {
	const columns = STEP_COLUMNS.exec(raw);
	let text = columns ? raw.slice(columns[0].length) : raw;
	text = stripPrefix(stripPrefix(text, PREFIXES[0]), PREFIXES[1]);
	const echo = text.startsWith(SCRIPT_ECHO) || text.startsWith(SCRIPT_ECHO, 1);
	text = stripColours(text);
	for (const prefix of PREFIXES) text = stripPrefix(text, prefix);
	const step = columns?.[2] === UNKNOWN_STEP ? void 0 : columns?.[2];
	const found = RUNNER_LEVEL.exec(text) ?? WORKFLOW_COMMAND.exec(text);
	if (found) text = text.slice(found[0].length);
	const command = found ? void 0 : PLAIN_COMMAND.exec(text);
	if (command) text = text.slice(command[0].length);
	const level = command ? "command" : found?.[1];
	return {
		text: text.slice(0, MAX_TEXT$3),
		echo,
		...level === void 0 ? {} : { level },
		...step === void 0 ? {} : { step }
	};
}
const CONTROL = /(?!\t)[\p{Cc}\p{Cf}]/gu;
function stripColours(text) {
	let plain = text.includes("\x1B") || text.includes("") ? stripVTControlCharacters(text) : text;
	if (plain.includes("[")) plain = plain.replace(BARE_COLOUR, "");
	return plain.replace(CONTROL, "").trimEnd();
}
function stripPrefix(text, prefix) {
	const found = prefix.exec(text);
	return found ? text.slice(found[0].length) : text;
}
// src/failure/log/severity.ts
const HARMLESS = [
	/^\s{0,40}(?:✓|✔|√|✅|☑|🟢)/u,
	/^\s{0,40}ok \d{1,9}\b(?!.{0,300}# TODO)/,
	/^\s{0,40}(?:\[ +(?:OK|PASSED) +\]|\[PASS(?:ED)?\]|--- PASS:|PASS(?:ED)?:? \S)/,
	/\.{3,80}\s{0,4}(?:ok|OK|[Pp]assed|PASS(?:ED)?)\s{0,4}$/,
	/^(?=.{0,200}(?:\b0 (?:failed|failures?|failing)\b|\b[Ff]ail(?:ed|ures?)[:=] {0,3}0\b))(?!.{0,200}(?:\b[1-9]\d{0,8} (?:failed|failures?|failing|errors?)\b|\b(?:[Ff]ail(?:ed|ures?)|[Ee]rrors?)[:=] {0,3}[1-9]))/,
	/(?:\.\.\.|\.{2,80}|:)\s{1,4}(?:ok|OK|[Pp]assed|PASS(?:ED)?|[Ss]uccess)(?:\s{1,8}[\d.]{1,12} ?m?s(?:ec)?)?\s{0,4}$/,
	/\bPASSED(?: {1,8}\[ {0,2}\d{1,3}%\])?$|^\[ {0,2}\d{1,3}%\] PASSED /,
	/^\[\s{0,3}\d{1,3}%\] (?:Building|Linking|Built|Generating) /,
	/^(?:debconf|invoke-rc\.d|update-alternatives): |^(?:Cache not found for|Not found in manifest\.|Selecting previously|WARNING: Running pip as)/
];
const isHarmless = (text) => HARMLESS.some((sign) => sign.test(text));
const WARNING = /^(?:npm )?(?:\[?warn(?:ing)?\]?)\b|\b[A-Z]\w{2,30}Warning: |\b(?:retrying|will retry|try(?:ing)? again|tries (?:remaining|left)|retries left)\b/i;
const ERRAND = /^(?:failed|unable|error) (?:to )?(?:\w{1,20} and )?(?:upload|save|send|report|emit|submit|collect)(?:ing)?\b/i;
const isMild = (text, level) => WARNING.test(text) || level !== "error" && ERRAND.test(text);
// src/failure/log/structure.ts
const SETTING = /^(?:shell|env|with):|^ {2}[\w-]+:(?: |$)|^ {2,}\S/;
const TRAVIS_SECTION = /^travis_(?:fold|time):start/;
const TRAVIS_EXIT = /^The command ".{0,2000}" (?:failed and )?exited with [1-9]/;
var LogStructure = class {
	segment = {
		number: 0,
		failed: false,
		post: false,
		start: 1,
		end: 0,
		stepStart: 1
	};
	working = this.segment;
	failures = 0;
	firstFailing;
	failing;
	#step;
	#inScript = false;
	#line = 0;
	read(line, number) {
		this.#line = number;
		if (line.step !== void 0 && line.step !== this.#step) this.#beginStep(line.step);
		if (line.level === "debug") return false;
		if (line.level === "group") return this.#beginGroup(line.text);
		if (line.level === "endgroup") return this.#endScript();
		if (line.level === "command") return this.#learn(line.text);
		if (line.echo) return this.#learn(line.text);
		if (this.#inScript && SETTING.test(line.text)) return false;
		this.#inScript = false;
		if (line.text.startsWith("Post job cleanup.")) return this.#begin(void 0, true);
		if (TRAVIS_SECTION.test(line.text)) return this.#begin(void 0, false, this.segment.stepStart);
		if (line.level === "error" || TRAVIS_EXIT.test(line.text)) this.#fail();
		return this.#readCommand(line.text);
	}
	#readCommand(text) {
		const command = echoedCommand(text);
		if (command === void 0) return true;
		if (text.startsWith("$ ")) return this.#begin(activityOf(command), false, this.segment.stepStart);
		this.#learn(command);
		return !text.startsWith("+");
	}
	#beginStep(step) {
		this.#step = step;
		this.#begin(activityOf(step));
	}
	#beginGroup(title) {
		if (!title.startsWith("Run ")) return false;
		this.#inScript = true;
		return this.#step === void 0 ? this.#begin(activityOf(title)) : this.#learn(title);
	}
	#endScript() {
		this.#inScript = false;
		return false;
	}
	#begin(activity, post = false, stepStart = this.#line) {
		const number = this.segment.number + 1;
		this.segment = {
			number,
			failed: false,
			post,
			start: this.#line,
			end: 0,
			stepStart,
			...activity ? { activity } : {}
		};
		if (!post) this.working = this.segment;
		return false;
	}
	#learn(command) {
		const activity = activityOf(command);
		if (activity) this.segment.activity = activity;
		return false;
	}
	#fail() {
		if (!this.segment.failed) this.failures++;
		this.segment.failed = true;
		this.segment.end = this.#line;
		this.firstFailing ??= this.segment;
		this.failing = this.segment;
	}
};
// src/failure/log/wide-text.ts
const LITTLE_ENDIAN = 65534;
const BIG_ENDIAN = 65279;
async function* asUtf8(log) {
	let decoder;
	let isFirst = true;
	for await (const bytes of log) {
		if (isFirst) decoder = decoderFor(bytes);
		isFirst &&= bytes.length === 0;
		yield decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes;
	}
	const rest = decoder?.decode();
	if (rest) yield Buffer.from(rest);
}
function decoderFor([first = 0, second = 0]) {
	const mark = first << 8 | second;
	if (mark === LITTLE_ENDIAN) return new TextDecoder$1("utf-16le");
	return mark === BIG_ENDIAN ? new TextDecoder$1("utf-16be") : void 0;
}
// src/failure/log/window.ts
const RED = /\[(?:\d{1,3};){0,3}(?:31|91|41)(?:;\d{1,3}){0,3}m/;
const MAX_LINES$2 = 400;
const MAX_BYTES = 131072;
const NEWLINE = 10;
function readWindow(tail, failing) {
	const end = failing.end > 0 ? failing.end : tail.breaks + 1;
	const first = Math.max(failing.stepStart, end - MAX_LINES$2);
	const raw = linesOf$1(tail, first, end);
	if (!raw) return [];
	const structure = new LogStructure();
	const diagnostics = new Diagnostics();
	const found = [];
	for (const [place, text] of raw.entries()) {
		const line = first + place;
		for (const part of text.split("\r")) {
			const read = readLine(part);
			if (read.text.trim() === "") diagnostics.endReport();
			if (!structure.read(read, line) || read.text.trim() === "" || isHarmless(read.text)) continue;
			diagnostics.read(read.text, line);
			const mild = read.level === "warning" || isMild(read.text, read.level);
			const belowWarning = diagnostics.isBelowWarning(line);
			found.push({
				line,
				text: read.text,
				level: read.level,
				distance: 0,
				red: RED.test(part),
				mild,
				belowWarning
			});
		}
	}
	return found.map((one, place) => ({
		...one,
		distance: found.length - 1 - place
	}));
}
function linesOf$1({ chunks, breaks }, first, last) {
	let line = breaks + 1;
	const parts = [];
	let size = 0;
	for (const chunk of chunks.toReversed()) {
		line -= countBreaks(chunk);
		parts.unshift(chunk);
		size += chunk.length;
		if (line < first) break;
	}
	if (line > first) return void 0;
	const bytes = parts.length === 1 ? Buffer.from(parts[0]) : Buffer.concat(parts, size);
	let [start, at] = [0, line];
	while (at < first) {
		start = bytes.indexOf(NEWLINE, start) + 1;
		at++;
	}
	let end = start;
	while (at <= last) {
		const next = bytes.indexOf(NEWLINE, end);
		at++;
		end = next < 0 ? bytes.length : next + 1;
		if (next < 0) break;
	}
	const from = Math.max(start, end - MAX_BYTES);
	const texts = bytes.subarray(from, end).toString("utf8").split("\n");
	const missing = from === start ? 0 : countBreaks(bytes.subarray(start, from));
	return [...Array(missing).fill(""), ...texts].slice(0, last - first + 1);
}
function countBreaks(bytes) {
	let count = 0;
	for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
	return count;
}
// src/failure/signature.ts
const VOLATILE = [
	[/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?/g, "<time>"],
	[/\b\d{1,2}:\d\d:\d\d(?:[.,]\d+)?/g, "<time>"],
	[/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi, "<id>"],
	[/\bsha\d{1,3}[:-][\w+/=]{16,}/gi, "<hash>"],
	[/\b0x[0-9a-f]+\b/gi, "<address>"],
	[/\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}\b/gi, "<hash>"],
	[/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g, "<host>"],
	[/\[[0-9a-f]*:[0-9a-f:]+\](?::\d+)?/gi, "<host>"],
	[/(?:\b[A-Za-z]:)?(?:[\\/][\w.@+~-]+)+[\\/](?=[\w.@+~-]+)/g, "/"],
	[/\\/g, "/"],
	[/\b\d+(?:\.\d+)?\s?(?:ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hours?|[KMGT]i?B|bytes|%)(?!\w)/gi, "<n>"],
	[/(?<![A-Za-z_\d])\d+(?:[.,:]\d+)*/g, "<n>"],
	[/\s+/g, " "]
];
const MAX_LENGTH$1 = 300;
function normalise(text) {
	let plain = text.slice(0, MAX_LENGTH$1);
	for (const [pattern, word] of VOLATILE) plain = plain.replace(pattern, word);
	return plain.trim().toLowerCase();
}
const MAX_TEXTS = 8;
const MAX_LINES$1 = 200;
var Essence = class {
	#texts = [];
	#lines = 0;
	add(line) {
		if (this.#lines++ >= MAX_LINES$1) return;
		const text = normalise(line);
		if (this.#texts.includes(text)) return;
		this.#texts.push(text);
		this.#texts = this.#texts.sort().slice(0, MAX_TEXTS);
	}
	get texts() {
		return this.#texts;
	}
};
function signatureOf(type, texts) {
	const distinct = [...new Set(texts)].sort();
	return createHash("sha256").update([type, ...distinct].join("\n")).digest("hex").slice(0, 16);
}
// src/failure/observe.ts
const MAX_MATCHED = 1e3;
const MAX_FIRST = 3;
const TAIL = 4 * 2 ** 20;
const KEPT_BYTES = 2 * TAIL;
async function observe(log, index) {
	const observer = new Observer(index);
	const waiting = [];
	let size = 0;
	for await (const bytes of asUtf8(log)) {
		waiting.push(bytes);
		size += bytes.length;
		while (size - (waiting[0]?.length ?? 0) >= TAIL) {
			const first = waiting.shift();
			size -= first.length;
			observer.push(first);
		}
	}
	observer.beginTail();
	for (const bytes of waiting) observer.push(bytes);
	const seen = observer.end();
	const window = readWindow({
		chunks: waiting,
		breaks: observer.breaks
	}, seen.failures > 0 ? seen.firstFailing : observer.working);
	return {
		...seen,
		ending: endingOf(waiting),
		window
	};
}
function endingOf(waiting) {
	return Buffer.concat(waiting.slice(-4).map((chunk) => chunk.subarray(-4096))).subarray(-4096).toString("utf8").split(/[\r\n]+/).map((line) => normalise(readLine(line).text)).filter((text) => text !== "").slice(-3);
}
var Observer = class {
	#index;
	#interest;
	#scanner;
	#structure = new LogStructure();
	#diagnostics = new Diagnostics();
	#matched = new Map();
	#found = new Map();
	constructor(index) {
		this.#index = index;
		this.#interest = new Interest(index);
		const { gate, leads } = this.#interest;
		const options = {
			grams: index.grams,
			gate,
			leads,
			everyLine: index.everyLine.length > 0
		};
		this.#scanner = new LineScanner(options, (line) => this.#read(line));
	}
	push(bytes) {
		this.#scanner.push(bytes);
	}
	beginTail() {
		this.#interest.unlimit();
	}
	get breaks() {
		return this.#scanner.number - 1;
	}
	get working() {
		return this.#structure.working;
	}
	end() {
		const lines = this.#scanner.end();
		const { segment, failing = segment, firstFailing = segment, failures } = this.#structure;
		return {
			lines,
			found: [...this.#found.values()],
			last: segment,
			failing,
			firstFailing,
			failures,
			matched: this.#matched
		};
	}
	#read(line) {
		const trials = this.#trialsFor(line);
		if (trials.length === 0 && !this.#isMarked(line)) return;
		const read = readLine(line.text());
		if (!this.#structure.read(read, line.number)) return;
		this.#diagnostics.read(read.text, line.number);
		let sighting;
		const harmless = isHarmless(read.text);
		for (const { rule, pattern } of trials) {
			if (harmless && roleOf(rule) !== "recovery") continue;
			if (!pattern.test(read.text)) continue;
			sighting ??= this.#sight(read, line.number);
			this.#see(rule, sighting);
		}
	}
	#isMarked(line) {
		return line.grams.some((gram) => gram < this.#index.marks && this.#interest.wantsMark(gram));
	}
	#trialsFor(line) {
		const chosen = [];
		for (const trial of this.#index.everyLine) this.#consider(trial, line, chosen);
		for (const gram of line.grams) for (const trial of this.#index.trialsOf[gram]) this.#consider(trial, line, chosen);
		return chosen;
	}
	#consider(trial, line, chosen) {
		if (!this.#interest.isOpen(trial)) return;
		const tried = hasAll(line, trial.others);
		if (tried) chosen.push(trial);
		this.#interest.pay(trial, tried);
	}
	#sight({ text, level }, line) {
		const { segment } = this.#structure;
		const belowWarning = this.#diagnostics.isBelowWarning(line);
		return {
			line,
			text,
			segment,
			activity: segment.activity,
			level,
			belowWarning
		};
	}
	#noteMatch(rule, line) {
		const known = this.#matched.get(line);
		if (known) known.push(rule);
		else this.#matched.set(line, [rule]);
		if (this.#matched.size <= MAX_MATCHED) return;
		const [oldest] = this.#matched.keys();
		this.#matched.delete(oldest);
	}
	#see(rule, sighting) {
		let known = this.#found.get(rule);
		if (!known) {
			known = {
				rule,
				sightings: [],
				essence: new Essence()
			};
			this.#found.set(rule, known);
		}
		if (known.sightings.at(-1) === sighting) return;
		if (known.sightings.length === 8) known.sightings.splice(MAX_FIRST, 1);
		known.sightings.push(sighting);
		this.#noteMatch(rule, sighting.line);
		known.essence.add(sighting.text);
	}
};
function hasAll(line, groups) {
	for (const group of groups) {
		let found = false;
		for (const gram of group) if (line.has(gram)) found = true;
		if (!found) return false;
	}
	return true;
}
// src/failure/log/grams.ts
const GRAMS_OF_STRING = 3;
const MAX_GROUPS = 4;
const MIN_TELLING = 2.5;
function gramsFor(groups) {
	return groups.flatMap((group) => {
		const chosen = group.map(chooseGrams);
		return Array.from({ length: GRAMS_OF_STRING }, (_, place) => chosen.map((grams) => grams[place]));
	}).filter((group) => group.every((gram) => gram !== void 0)).map((group) => ({
		group: [...new Set(group)],
		telling: Math.min(...group.map(rarityOf)) - group.length / 8
	})).sort((a, b) => b.telling - a.telling).filter(({ telling }, place) => place === 0 || place < MAX_GROUPS && telling >= MIN_TELLING).map(({ group }) => group);
}
function chooseGrams(text) {
	const grams = gramsOf(text);
	const byRarity = [...grams.keys()].sort((a, b) => rarityAt(grams, b) - rarityAt(grams, a) || a - b);
	const chosen = [];
	for (const place of byRarity) {
		if (chosen.length === GRAMS_OF_STRING) break;
		if (chosen.every((other) => Math.abs(other - place) >= 4)) chosen.push(place);
	}
	return chosen.map((place) => grams[place]);
}
const rarityAt = (grams, place) => rarityOf(grams[place]);
const EVERYDAY_GRAMS = new Set(gramsOf(" added all already and are available build building built cache cannot check checking code command compile compiling config configuration container core could create created creating data default dependencies dependency deploy directory docker done download downloaded downloading environment error error: error] errors exception execution exit expected failed failed: failure failures fatal file files find following for format found from github home http:// https:// image in 1 info info] input install installed installing invalid is java known library line lines lint load local main message missing module modules name new node not found number of org other our output package packages passed path perform process project provided public python ration read release remote repository request required requires resolve resource result root run runner running script server set setup size skipped source sources src start started starting state status step success successful successfully summary supported target task task : tasks test test_ testing tests that the time timeout tool total type types unable unknown update updated upload use used user using value version waiting warn warning warning: was when with work workflow yes you .com/ .org/ .py: .js: .ts: .java .html.json .yml www. [info] [error] [warn] ##[group] ##[endgroup] ##[error] z ##[ 200 404"));
const COMMON_LETTERS = new Set(gramsOf("eeeettttaaaaooooiiiinnnnssssrrrrllll    ").map(lastCode));
const DIGITS = new Set(gramsOf("0000111122223333444455556666777788889999").map(lastCode));
const EVERYDAY_COST = 4;
function lastCode(gram) {
	return gram & 63;
}
const rarities = new Map();
function rarityOf(gram) {
	const known = rarities.get(gram);
	if (known !== void 0) return known;
	const codes = [
		gram,
		gram >>> 6,
		gram >>> 12,
		gram >>> 18
	].map(lastCode);
	const common = codes.filter((code) => COMMON_LETTERS.has(code)).length;
	const digits = codes.filter((code) => DIGITS.has(code)).length;
	const rarity = 6 - common / 2 - digits - (EVERYDAY_GRAMS.has(gram) ? EVERYDAY_COST : 0);
	rarities.set(gram, rarity);
	return rarity;
}
// src/failure/log/required-literals.ts
var import_parser = __toESM(require_parser(), 1);
const FEATURES = {
	lookbehind: true,
	namedGroups: true,
	unicodePropertyEscape: true
};
const parse = (source) => import_parser.default.parse(source, "u", FEATURES);
const MAX_STRINGS = 64;
const MAX_CLASS = 12;
const MAX_LENGTH = 24;
function readAlternatives(pattern) {
	const root = parseIfPossible(pattern.source);
	if (!root) return [{
		pattern,
		literals: []
	}];
	if (!(pattern instanceof RegExp)) return [{
		pattern,
		literals: requireNode(root).filter((group) => isOfUse(group, pattern))
	}];
	return (root.type === "disjunction" ? root.body : [root]).map((branch) => ({
		pattern: new RegExp(boundRepetitions(branch, pattern.source), pattern.flags),
		literals: requireNode(branch).filter((group) => isOfUse(group, pattern))
	}));
}
const MAX_REPETITIONS = 200;
function boundRepetitions(node, source) {
	const [start, end] = node.range;
	let bounded = source.slice(start, end);
	for (const quantifier of endlessIn(node).sort((a, b) => b.range[1] - a.range[1])) {
		const [from, to] = [quantifier.body[0]?.range[1] ?? 0, quantifier.range[1]].map((place) => place - start);
		const sign = `{${quantifier.min},${Math.max(MAX_REPETITIONS, quantifier.min)}}${quantifier.greedy ? "" : "?"}`;
		bounded = bounded.slice(0, from) + sign + bounded.slice(to);
	}
	return bounded;
}
function endlessIn(node) {
	const below = "body" in node && Array.isArray(node.body) ? node.body.flatMap(endlessIn) : [];
	return node.type === "quantifier" && node.max === void 0 ? [node, ...below] : below;
}
function parseIfPossible(source) {
	try {
		return parse(source);
	} catch {
		return;
	}
}
function isOfUse(group, { flags }) {
	if (group.length > MAX_STRINGS) return false;
	return !flags.includes("i") || !group.some((text) => CASED.test(text));
}
const CASED = /(?![a-z])\p{Cased}/iu;
const fold = (point) => point < 128 ? String.fromCodePoint(point).toLowerCase() : String.fromCodePoint(point);
function requireNode(node) {
	const spelled = spell(node);
	if (spelled) return cleanGroups([spelled]);
	switch (node.type) {
		case "alternative": return requireSequence(node.body);
		case "disjunction": return requireChoice(node.body);
		case "group": return isNegative(node) ? [] : requireSequence(node.body);
		case "quantifier": return node.min > 0 ? requireSequence(node.body) : [];
		default: return [];
	}
}
function requireSequence(nodes) {
	const groups = [];
	let joined = [""];
	for (const node of nodes) {
		const spelled = spell(node);
		const longer = spelled && concatenate(joined, spelled);
		if (longer) {
			joined = longer;
			continue;
		}
		const turn = spelled ?? spellTurn(node);
		groups.push((turn && concatenate(joined, turn)) ?? joined);
		if (!turn) groups.push(...requireNode(node));
		joined = turn ?? [""];
	}
	return cleanGroups([...groups, joined]);
}
function spellTurn(node) {
	if (node.type !== "quantifier" || node.min === 0) return void 0;
	for (let turns = Math.min(node.min, MAX_TURNS); turns > 0; turns--) {
		const spelled = spellAll(Array(turns).fill(node.body).flat(), concatenate);
		if (spelled) return spelled;
	}
}
const MAX_TURNS = 3;
function requireChoice(branches) {
	const union = new Set();
	for (const branch of branches) {
		const best = longest(requireNode(branch));
		if (best === void 0) return [];
		for (const text of best) union.add(text);
	}
	return [[...union]];
}
function spell(node) {
	switch (node.type) {
		case "value": return [fold(node.codePoint)];
		case "anchor": return [""];
		case "characterClass": return node.negative ? void 0 : spellClass(node.body);
		case "characterClassEscape": return node.value === "d" ? [..."0123456789"] : void 0;
		case "group": return spellGroup(node);
		case "disjunction": return spellAll(node.body, unite);
		case "alternative": return spellAll(node.body, concatenate);
		case "quantifier": return spellRepetition(node);
		default: return;
	}
}
function spellGroup(node) {
	if (isNegative(node) || node.behavior === "lookahead" || node.behavior === "lookbehind") return [""];
	return spellAll(node.body, concatenate);
}
function spellRepetition(node) {
	const once = spellAll(node.body, concatenate);
	if (!once || node.max === void 0 || node.max > 3) return void 0;
	let strings = node.min === 0 ? [""] : [];
	let repeated = [""];
	for (let times = 1; times <= node.max && repeated && strings; times++) {
		repeated = concatenate(repeated, once);
		if (times >= node.min && repeated) strings = unite(strings, repeated);
	}
	return repeated && strings;
}
function spellClass(parts) {
	const characters = new Set();
	for (const part of parts) {
		const [first, last] = part.type === "characterClassRange" ? [part.min.codePoint, part.max.codePoint] : ends(part);
		if (first === void 0 || last === void 0 || last - first > 36) return void 0;
		for (let point = first; point <= last; point++) characters.add(fold(point));
	}
	return characters.size <= MAX_CLASS ? [...characters] : void 0;
}
const ends = (part) => part.type === "value" ? [part.codePoint, part.codePoint] : [];
function spellAll(nodes, combine) {
	let strings = combine === concatenate ? [""] : [];
	for (const node of nodes) {
		const spelled = spell(node);
		strings = spelled && combine(strings, spelled);
		if (!strings) return void 0;
	}
	return strings;
}
const unite = (first, second) => limit([...new Set([...first, ...second])]);
const concatenate = (first, second) => first.length * second.length <= MAX_STRINGS ? limit(first.flatMap((a) => second.map((b) => a + b))) : void 0;
const limit = (strings) => strings.length <= MAX_STRINGS && strings.every((text) => text.length <= MAX_LENGTH) ? strings : void 0;
const isNegative = (node) => node.behavior === "negativeLookahead" || node.behavior === "negativeLookbehind";
const cleanGroups = (groups) => groups.filter((group) => group.every((text) => text !== ""));
function longest(groups) {
	const shortest = (group) => Math.min(...group.map((text) => text.length));
	return groups.toSorted((a, b) => shortest(b) - shortest(a))[0];
}
// src/failure/rule-index.ts
function indexRules(rules) {
	const places = new Map();
	const placeOf = (gram) => {
		const known = places.get(gram) ?? places.size;
		places.set(gram, known);
		return known;
	};
	for (const mark of [...STEP_MARKS, ...ECHO_MARKS]) placeOf(gramsOf(mark)[0]);
	const echoMarks = places.size;
	for (const mark of HEADLINE_MARKS) placeOf(gramsOf(mark)[0]);
	const marks = places.size;
	const trials = [];
	for (const rule of rules) for (const { pattern, literals } of readAlternatives(rule.pattern)) {
		const [leads = [], ...others] = gramsFor(literals).map((group) => group.map(placeOf));
		trials.push({
			number: trials.length,
			rule,
			pattern,
			leads,
			others
		});
	}
	const trialsOf = Array.from(places, () => []);
	const wanted = new Uint16Array(places.size);
	for (const trial of trials) {
		for (const place of trial.leads) trialsOf[place]?.push(trial);
		for (const place of [...trial.leads, ...trial.others.flat()]) wanted[place] = wanted[place] + 1;
	}
	return {
		grams: new GramIndex([...places.keys()]),
		trialCount: trials.length,
		trialsOf,
		leading: Uint16Array.from(trialsOf, ({ length }) => length),
		wanted,
		everyLine: trials.filter(({ leads }) => leads.length === 0),
		stepMarks: STEP_MARKS.length,
		echoMarks,
		marks
	};
}
// src/failure/confidence.ts
const CALIBRATION = {
	offset: 0,
	slope: 1.3
};
const FULL_SCORE = 12;
const FULL_LEAD = 5;
const WEIGHT_OF_SCORE = .25;
const WEIGHT_OF_LEAD = 2;
const START = -1;
const NOTHING = 0;
const SHARE_OF_RUNNER_UP = .8;
function strengthOf([best, next]) {
	if (!best) return NOTHING;
	const lead = (best.score - (next?.score ?? 0)) / Math.max(best.score, FULL_LEAD);
	return START + WEIGHT_OF_SCORE * Math.min(best.score, FULL_SCORE) + WEIGHT_OF_LEAD * lead;
}
function confidenceOf(ranking) {
	const first = 1 / (1 + Math.exp(-(CALIBRATION.offset + CALIBRATION.slope * strengthOf(ranking))));
	return {
		first,
		second: ranking.length > 1 ? (1 - first) * SHARE_OF_RUNNER_UP : 0
	};
}
// src/failure/understand.ts
const PROOF = 9;
const STRONG = 2.5;
const MIN_TRANSIENT = .5;
const SURE$1 = .7;
const TELLING = .3;
const MIN_RUNNER_UP = .05;
const WORDS = 4;
function understand$1(seen, ranking, facts, model, isFinal) {
	const { window, ...sight } = sightOf(seen, ranking, facts);
	const lines = model.scoreLines(window);
	const best = ranking[0];
	const isSilent = seen.failures === 0 && best !== void 0 && best.witnesses.length > 0 && !isSaid(lines);
	if (best && (isSilent || restsOnFacts(best, lines) || isFinal(best))) return byRules(ranking);
	const opinion = model.judge({
		...sight,
		lines
	});
	const [first, second] = FAILURE_TYPES.map((type) => ({
		type,
		confidence: opinion.types[type]
	})).sort((a, b) => b.confidence - a.confidence);
	return {
		...first,
		...second.confidence < MIN_RUNNER_UP ? {} : { runnerUp: second },
		retry: verdictOf$1(first.type, opinion, lines),
		lines,
		words: first.type === best?.type ? [] : model.wordsFor(first.type, opinion.features, WORDS)
	};
}
function restsOnFacts({ facts, score }, lines) {
	const weight = facts[0]?.weight ?? 0;
	return weight >= PROOF || weight >= STRONG && weight > score / 2 && !isSaid(lines);
}
const isSaid = (lines) => lines.some(({ rules }) => rules.some(speaks));
function byRules(ranking) {
	const { first, second } = confidenceOf(ranking);
	const type = ranking[0]?.type ?? "unknown";
	const next = ranking[1];
	const texts = (ranking[0]?.witnesses ?? []).map(({ sighting }) => sighting.text);
	return {
		type,
		confidence: first,
		...next ? { runnerUp: {
			type: next.type,
			confidence: second
		} } : {},
		retry: retryVerdict({
			type,
			texts
		}),
		lines: [],
		words: []
	};
}
function verdictOf$1(type, { verdicts }, lines) {
	const doubt = verdicts.unclear > verdicts["same-again"] ? "unclear" : "same-again";
	if (type === "test-failure" || type === "quality-gate") return verdicts.unclear > SURE$1 ? "unclear" : "same-again";
	const telling = lines.filter(({ salience }) => salience >= TELLING).sort((a, b) => b.salience - a.salience);
	const said = telling.flatMap(({ rules }) => rules.flatMap(({ retry }) => retry ?? []))[0] ?? verdictOfLines(telling.map(({ text }) => text));
	if (said !== void 0) return said;
	return verdicts.transient >= MIN_TRANSIENT ? "transient" : doubt;
}
function sightOf({ window, matched, found, failing, failures }, ranking, facts) {
	const recoveries = found.filter(({ rule }) => roleOf(rule) === "recovery");
	const recovered = (type, line) => recoveries.some(({ rule, sightings }) => rule.type === type && (sightings.at(-1)?.line ?? 0) > line);
	return {
		window: window.map((one) => {
			const all = matched.get(one.line) ?? [];
			const rules = all.filter((rule) => roleOf(rule) === "verdict" || !recovered(rule.type, one.line));
			const isFinding = !rules.some((rule) => speaks(rule) && rule.type !== "quality-gate");
			return {
				...one,
				rules,
				mild: one.mild || rules.length < all.length || one.belowWarning && isFinding
			};
		}),
		ranking,
		activity: failing.activity ?? activityOfFacts(facts),
		failed: failures > 0,
		...facts.exitCode === void 0 ? {} : { exitCode: facts.exitCode }
	};
}
// src/failure/weigh.ts
const STRONG_VERDICT = 7;
const FACTORS = {
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
const SECONDING = [
	1,
	.25,
	.1,
	.05
];
const MIN_SCORE = 1;
const ACTIVITY_WEIGHT = 2;
const ACTIVITY_FACTS = {
	lint: {
		type: "quality-gate",
		weight: ACTIVITY_WEIGHT,
		text: "the failing step checks code"
	},
	test: {
		type: "test-failure",
		weight: ACTIVITY_WEIGHT,
		text: "the failing step runs tests"
	}
};
function weigh(seen, facts, activity) {
	const recoveries = seen.found.filter(({ rule }) => roleOf(rule) === "recovery");
	const called = seen.found.filter(({ rule }) => !["recovery", "consequence"].includes(roleOf(rule))).flatMap((observation) => callWitness(observation, seen, recoveries) ?? []);
	const verdict = called.filter(({ rule, weight }) => roleOf(rule) === "verdict" && weight >= STRONG_VERDICT).sort((a, b) => b.weight - a.weight)[0]?.rule.type;
	const witnesses = called.map((witness) => ({
		...witness,
		weight: witness.weight * explanation(witness.rule, verdict)
	}));
	const doing = seen.failing.activity ?? activity;
	const about = doing && ACTIVITY_FACTS[doing];
	const evidence = about ? [...facts, about] : facts;
	return FAILURE_TYPES.map((type) => rank(type, witnesses, evidence)).filter(({ score }) => score >= MIN_SCORE).sort((a, b) => b.score - a.score);
}
function explanation(rule, verdict) {
	if (!verdict || verdict === rule.type) return 1;
	if (rule.type === "resource-exhaustion" && verdict === "quality-gate") return FACTORS.rootCause;
	return roleOf(rule) === "ambient" ? FACTORS.explained : 1;
}
function rank(type, all, allFacts) {
	const witnesses = all.filter(({ rule }) => rule.type === type).sort((a, b) => b.weight - a.weight);
	const facts = allFacts.filter((fact) => fact.type === type);
	return {
		type,
		score: [...witnesses, ...facts].map(({ weight }) => weight).sort((a, b) => b - a).reduce((sum, weight, place) => sum + weight * (SECONDING[place] ?? 0), 0),
		witnesses,
		facts
	};
}
function callWitness({ rule, sightings }, seen, recoveries) {
	let best;
	for (const sighting of sightings) {
		if (rule.during && sighting.activity && !rule.during.includes(sighting.activity)) continue;
		const weight = rule.weight * placeFactor(rule, sighting, seen) * recoveryFactor(rule, sighting, recoveries) * activityFactor(rule, sighting) * warningFactor(rule, sighting);
		if (weight > (best?.weight ?? 0)) best = {
			rule,
			sighting,
			weight
		};
	}
	return best;
}
const NAMES_A_FAULT = /\b(?:errors?|warn(?:ing)?s?|fail(?:ed|ure)?|invalid|missing|not)\b/i;
function placeFactor(rule, { segment }, { failures, firstFailing, last }) {
	let factor = 1;
	if (segment.post && segment !== last) factor *= FACTORS.post;
	if (failures > 0 && !segment.failed) factor *= FACTORS.otherStep;
	if (failures > 1 && segment.number > firstFailing.number && roleOf(rule) !== "verdict") factor *= FACTORS.laterStep;
	return factor;
}
function recoveryFactor(rule, { line }, recoveries) {
	const type = rule.type === "timeout" && roleOf(rule) === "ambient" ? "network" : rule.type;
	return recoveries.some((recovery) => recovery.rule.type === type && (recovery.sightings.at(-1)?.line ?? 0) > line) && roleOf(rule) !== "verdict" ? FACTORS.recovered : 1;
}
function activityFactor(rule, { activity }) {
	return activity !== void 0 && activity !== "test" && activity !== "build" && rule.type === "test-failure" && roleOf(rule) === "ambient" ? FACTORS.elsewhere : 1;
}
function warningFactor(rule, { text, level, belowWarning }) {
	if (roleOf(rule) === "verdict") return 1;
	if (level === "warning") return FACTORS.annotation;
	if (rule.type === "quality-gate" && belowWarning && !NAMES_A_FAULT.test(text)) return FACTORS.annotation;
	return rule.type !== "quality-gate" && isMild(text, level) ? FACTORS.warning : 1;
}
// src/failure/classify.ts
const MAX_EVIDENCE = 10;
const MAX_CONSEQUENCES = 5;
const MAX_TEXT$2 = 500;
let builtIn;
async function readerWith(rules) {
	const [{ RULES }, { MODEL }] = await Promise.all([import("./failure.js"), import("./failure.js")]);
	builtIn ??= {
		index: indexRules(RULES),
		model: LearnedModel.read(MODEL)
	};
	return rules.length === 0 ? builtIn : {
		...builtIn,
		index: indexRules([...rules, ...RULES])
	};
}
const classify = async (request) => classifyWith(await readerWith(request.rules ?? []), request);
async function classifyWith({ index, model }, { log, facts, rules = [], mask = (text) => text }) {
	const keep = (text) => mask(text).slice(0, MAX_TEXT$2);
	const seen = await observe(log, index);
	const factEvidence = weighFacts(facts);
	const ranking = weigh(seen, factEvidence, activityOfFacts(facts));
	const isUsers = ({ witnesses }) => witnesses[0] !== void 0 && rules.includes(witnesses[0].rule);
	const { type, confidence, runnerUp, retry, lines, words } = understand$1(seen, ranking, facts, model, isUsers);
	const best = ranking.find((one) => one.type === type);
	const evidence = evidenceOf(type, lines, best);
	const learned = words.length === 0 ? [] : [`words ${words.map((word) => `"${word}"`).join(", ")}`];
	return {
		type,
		confidence,
		retry,
		facts: [...factsOf$1(factEvidence, best), ...learned].map(keep),
		evidence: evidence.map((line) => ({
			...line,
			text: keep(line.text)
		})),
		signature: signatureOf(type, essenceOf(best, seen, evidence)),
		...runnerUp ? { runnerUp } : {},
		suggestion: suggestionFor(type, best),
		consequences: consequencesOf(seen, best).map(keep)
	};
}
function factsOf$1(all, best) {
	const own = best?.facts ?? [];
	return [...own, ...all.filter((fact) => !own.includes(fact))].map(({ text }) => text);
}
const MIN_SALIENCE = .1;
const LEARNED = "learned-words";
function evidenceOf(type, lines, best) {
	const telling = lines.filter(({ salience, rules }) => salience >= MIN_SALIENCE && (salience === 1 || rules.some(speaks))).sort((a, b) => b.salience - a.salience || a.line - b.line).map(({ line, text, rules }) => ({
		line,
		text,
		rule: ruleFor(type, rules)
	}));
	const elsewhere = (best?.witnesses ?? []).map(({ rule, sighting: { line, text } }) => ({
		line,
		text,
		rule: rule.id
	}));
	const byLine = new Map();
	for (const one of [...telling, ...elsewhere]) {
		if (byLine.size === MAX_EVIDENCE) break;
		if (!byLine.has(one.line)) byLine.set(one.line, one);
	}
	return [...byLine.values()];
}
function ruleFor(type, rules) {
	const speaking = rules.filter(speaks).sort((a, b) => b.weight - a.weight);
	return (speaking.find((rule) => rule.type === type) ?? speaking[0])?.id ?? LEARNED;
}
function essenceOf(best, seen, evidence) {
	if (!best || best.witnesses.length === 0) return evidence.length > 0 ? evidence.slice(0, 1).map(({ text }) => normalise(text)) : seen.ending;
	const own = best.witnesses.filter(({ rule }) => roleOf(rule) !== "ambient");
	const telling = new Set((own.length > 0 ? own : best.witnesses.slice(0, 1)).map(({ rule }) => rule));
	return seen.found.filter(({ rule }) => telling.has(rule)).flatMap(({ essence }) => essence.texts);
}
const SUGGESTIONS = {
	timeout: "Find what hangs or grew, or raise the limit.",
	"test-failure": "Look at the failing tests.",
	"quality-gate": "Mend what the check found.",
	"resource-exhaustion": "Use less memory or disk, or a larger runner.",
	network: "Run it again; if it stays, check the service and the way to it.",
	git: "Check the repository, the branch and the access to it.",
	unknown: "Look at the end of the log."
};
function suggestionFor(type, best) {
	return best?.witnesses.find(({ rule }) => rule.suggestion)?.rule.suggestion ?? SUGGESTIONS[type];
}
function consequencesOf(seen, best) {
	const cause = best?.witnesses[0]?.sighting;
	const texts = seen.found.flatMap(({ rule, sightings }) => sightings.filter((sighting) => isConsequence(rule, sighting, best)).slice(-1)).filter(({ line }) => line >= (cause?.line ?? 0)).sort((a, b) => a.line - b.line).map(({ text }) => text);
	return [...new Set(texts)].slice(0, MAX_CONSEQUENCES);
}
function isConsequence(rule, { segment }, best) {
	if (roleOf(rule) === "consequence") return true;
	const cause = best?.witnesses[0]?.sighting.segment;
	return cause?.failed === true && segment.failed && segment.number > cause.number && roleOf(rule) === "cause" && rule.type !== best?.type;
}
// src/failure/log/log-file.ts
const CHUNK = 65536;
async function* readLogFile(file) {
	const ring = Buffer.allocUnsafeSlow(KEPT_BYTES + CHUNK);
	const handle = await open(file);
	try {
		let start = 0;
		for (;;) {
			const { bytesRead } = await handle.read(ring, start, CHUNK, null);
			if (bytesRead === 0) return;
			yield ring.subarray(start, start + bytesRead);
			start += bytesRead;
			if (start + CHUNK > ring.length) start = 0;
		}
	} finally {
		await handle.close();
	}
}
// src/policy/policy.ts
const POLICY_FILE = ".github/rerail.yml";
// src/report/explanation.ts
const TYPE_NAMES = {
	timeout: "timeout",
	"test-failure": "test failure",
	"quality-gate": "quality gate",
	"resource-exhaustion": "resource exhaustion",
	network: "network",
	git: "git",
	unknown: "unknown"
};
const SHOWN_LINES = 5;
const SHOWN_WIDTH = 110;
function explanationDocument({ source, failure, lane }) {
	return {
		...source === void 0 ? {} : { source },
		type: failure.type,
		confidence: Math.round(failure.confidence * 1e3) / 1e3,
		retry: failure.retry,
		lane: lane.lane,
		laneReason: lane.why,
		evidence: failure.evidence,
		facts: failure.facts,
		signature: failure.signature,
		runnerUp: failure.runnerUp ?? null,
		suggestion: failure.suggestion,
		consequences: failure.consequences
	};
}
function explanationText({ source, failure, lane }) {
	const { type, confidence, evidence, facts, consequences, runnerUp, signature, suggestion } = failure;
	const title = `${source === void 0 ? "" : `${shorten(source)}: `}${TYPE_NAMES[type]}, ${percent(confidence)}`;
	const lines = evidence.slice(0, SHOWN_LINES);
	const width = Math.max(0, ...lines.map(({ line }) => String(line).length));
	const others = [
		...runnerUp ? [`or ${TYPE_NAMES[runnerUp.type]}, ${percent(runnerUp.confidence)}`] : [],
		`lane ${lane.lane} (${lane.why})`,
		`signature ${signature}`
	];
	return [
		title,
		suggestion,
		"",
		...lines.map(({ line, text, rule }) => `${String(line).padStart(width + 2)} │ ${shorten(text)}  [${rule}]`),
		...evidence.length > SHOWN_LINES ? [`${" ".repeat(width + 2)} │ and ${evidence.length - SHOWN_LINES} more`] : [],
		...lines.length > 0 ? [""] : [],
		...facts.length > 0 ? [`Facts: ${facts.map(shorten).join(", ")}`] : [],
		...consequences.length > 0 ? [`Then followed: ${consequences.map(shorten).join(" · ")}`] : [],
		`${others.join(" · ")}`
	].join("\n");
}
const percent = (share) => `${Math.round(share * 100)} %`;
function shorten(text) {
	const plain = inert(text);
	return plain.length > SHOWN_WIDTH ? `${plain.slice(0, 109)}…` : plain;
}
// src/cli/explain.ts
const STDIN = "-";
const MAX_EXIT_CODE = 255;
function makeExplain(ports) {
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
				help: `Policy with rules and lanes (default: ${POLICY_FILE}, where it exists)`
			}
		},
		run: (args, io) => explain(args, io, ports)
	};
}
const explainCommand = makeExplain({ async runLogs({ env }) {
	const [{ runLogs }, { apiAccess }, { openClient }] = await Promise.all([
		import("./github.js"),
		import("./github.js"),
		import("./github.js")
	]);
	return runLogs(openClient(apiAccess(env)));
} });
async function explain(args, io, ports) {
	const url = args.value("run");
	const [file] = args.positionals;
	const given = [url, file].filter((one) => one !== void 0).length;
	const isTyped = "isTTY" in io.stdin && io.stdin.isTTY === true;
	if (given > 1 || given === 0 && isTyped) throw new UsageError(`What to explain: ${given === 0 ? "nothing" : "a file and a run"} was given. Give a log file, - for standard input, or --run URL.`);
	const exitCode = readExitCode(args.value("exit-code"));
	const policy = await loadPolicy(args.value("policy"), io);
	const explained = url === void 0 ? [await explainLog(file ?? STDIN, {
		args,
		io,
		policy,
		exitCode
	})] : await explainRun(url, await ports.runLogs(io), policy);
	return {
		ok: true,
		document: url === void 0 ? explanationDocument(explained[0]) : {
			run: url,
			jobs: explained.map(explanationDocument)
		},
		text: explained.map(explanationText).join("\n\n")
	};
}
async function explainLog(file, { args, io, policy, exitCode }) {
	const job = args.value("job");
	const facts = {
		...exitCode === void 0 ? {} : { exitCode },
		...job === void 0 ? {} : { jobName: job }
	};
	return explainBytes(file === STDIN ? standardInput(io) : readLogFile(readableFile(path.resolve(io.cwd, file))), facts, policy);
}
async function explainRun(url, runs, policy) {
	const jobs = await runs.failedJobs(url);
	if (jobs.length === 0) throw new UserError(`Explaining the run failed: no job of ${url} failed. Give the address of one that did.`);
	const explained = [];
	for (const job of jobs) {
		const facts = {
			jobName: job.name,
			...job.failedStep === void 0 ? {} : { stepName: job.failedStep },
			...job.conclusion === "cancelled" ? { cancelled: true } : {}
		};
		explained.push({
			source: job.name,
			...await explainBytes(job.log(), facts, policy)
		});
	}
	return explained;
}
async function explainBytes(log, facts, { lanes, rules }) {
	setFlagsFromString("--semi-space-growth-factor=1");
	const failure = await classify({
		log,
		facts,
		rules
	});
	const { jobName } = facts;
	return {
		failure,
		lane: chooseLane({
			wish: "auto",
			rules: lanes,
			...jobName === void 0 ? {} : { jobName }
		})
	};
}
function readExitCode(text) {
	if (text === void 0) return void 0;
	const value = /^\d{1,3}$/.test(text) ? Number(text) : NaN;
	if (value <= MAX_EXIT_CODE) return value;
	throw new UsageError(`The option --exit-code is "${text}", which is not allowed. Use a whole number from 0 to ${MAX_EXIT_CODE}.`);
}
async function loadPolicy(file, io) {
	const found = path.resolve(io.cwd, file ?? ".github/rerail.yml");
	if (file === void 0 && !existsSync(found)) return {
		lanes: DEFAULT_LANES,
		rules: []
	};
	const { readPolicy } = await import("./policy.js");
	try {
		return await readPolicy(readFileSync(readableFile(found), "utf8"), file ?? ".github/rerail.yml");
	} catch (error) {
		if (file !== void 0) throw error;
		io.log.warning(`The policy is left out: ${messageOf(error)}`);
		return {
			lanes: DEFAULT_LANES,
			rules: []
		};
	}
}
function readableFile(file) {
	const entry = statSync(file, { throwIfNoEntry: false });
	if (entry && !entry.isDirectory()) return file;
	throw new UserError(`Reading ${file} failed: ${entry ? "it is a folder" : "there is no such file"}. Check the path.`);
}
const STDIN_FILE = "/dev/stdin";
async function* standardInput({ stdin }) {
	if ("fd" in stdin && stdin.fd === 0 && process.platform === "linux") try {
		return yield* readLogFile(STDIN_FILE);
	} catch (error) {
		if (![
			"ENXIO",
			"EACCES",
			"ENOENT"
		].includes(codeOf(error) ?? "")) throw error;
	}
	yield* bytesOf(stdin);
}
async function* bytesOf(stream) {
	for await (const chunk of stream) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}
// src/report/markdown.ts
const inertMarkdown = (text) => inertText(text).trim();
const inertText = (text) => text.replace(/\p{Cc}+/gu, " ").replace(/[\\`*_{}[\]<>()#+!|~&]/g, (mark) => `\\${mark}`).replace(/@/g, "@​");
function inlineCode(text) {
	const plain = text.replace(/\p{Cc}+/gu, " ").trim();
	const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	const gap = plain.startsWith("`") || plain.endsWith("`") || plain === "" ? " " : "";
	return `${fence}${gap}${plain}${gap}${fence}`;
}
function prose(text) {
	return text.split(/`([^`\n]+)`/).map((part, index) => index % 2 === 1 ? inlineCode(part) : inertText(part)).join("").trim();
}
function codeBlock(lines, max = 200) {
	const plain = lines.map((line) => line.replace(/\p{Cc}+/gu, " ").slice(0, max));
	const longest = Math.max(2, ...plain.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
	const fence = "`".repeat(longest + 1);
	return [
		`${fence}text`,
		...plain,
		fence
	].join("\n");
}
const tableCell = (text) => inertMarkdown(text);
const tableCode = (text) => inlineCode(text).replaceAll("|", "\\|");
// src/report/run-comment.ts
const COMMENT_MARKER = "<!-- rerail -->";
const issueMarker = (signature) => `<!-- rerail:signature=${signature} -->`;
const MAX_ROWS$2 = 10;
const MAX_CELL = 200;
const NAMES = {
	timeout: "timeout",
	"test-failure": "failing tests",
	"quality-gate": "quality gate",
	"resource-exhaustion": "exhausted resources",
	network: "network error",
	git: "git error",
	unknown: "unknown cause"
};
function headline$1(plan, report) {
	const { failed } = plan.counts;
	const jobs = `${failed} of ${plan.counts.jobs} jobs failed`;
	if (plan.leftAlone) return `left alone: ${plan.leftAlone.why}`;
	if (report?.failed !== void 0) return `${jobs}, and rerail could not act: ${report.failed}`;
	switch (plan.act) {
		case "rerun-failed-jobs":
		case "rerun-job": return `${jobs}; GitHub runs them again, nothing for you to do`;
		case "rerun-all": return "GitHub runs all jobs again, nothing for you to do";
		case "wait": return `${jobs}; rerail waits until ${clock(plan.notBefore)} UTC, because something is down`;
		case "ask": return plan.strategy === "ROLLBACK" ? `${jobs}; the commit may have to be reverted` : `${jobs}, and this needs you`;
		case "none": return jobs;
	}
}
const clock = (iso) => iso === null ? "later" : iso.slice(11, 16);
function runComment(plan, server, report) {
	const { run } = plan;
	const address = `${server}/${plan.repository}/actions/runs/${run.id}`;
	const sha = run.sha.slice(0, 7);
	const head = `**rerail: ${inertMarkdown(headline$1(plan, report))}** · [run ${run.id}](${address}) ${inlineCode(sha)}`;
	const next = nextStep(plan);
	return [
		`${COMMENT_MARKER}\n${head}`,
		rowsOf(plan, address),
		`**Why** ${inertMarkdown(plan.why.slice(0, 500))}`,
		...report.done === "" ? [] : [`**Done** ${inertMarkdown(report.done)}`],
		...next === void 0 ? [] : [`**Next** ${next}`],
		...plan.act === "ask" ? ["Comment `/rerail retry` to run the failed jobs again, `/rerail stop` to switch rerail off here."] : [],
		footnote$1(plan)
	].join("\n\n").slice(0, 65535);
}
function rowsOf(plan, address) {
	const groups = new Map();
	for (const job of plan.jobs) {
		if (job.role !== "cause") continue;
		const key = job.failure?.signature ?? "";
		groups.set(key, [...groups.get(key) ?? [], job]);
	}
	const hidden = (signature) => plan.omitted.find((one) => one.role === "cause" && one.signature === signature)?.jobs ?? 0;
	const rows = [...groups].flatMap(([signature, jobs]) => {
		const more = hidden(signature);
		return (jobs.length + more > 3 || groups.size > MAX_ROWS$2 ? [jobs] : jobs.map((job) => [job])).map((some) => row(some, some.length === jobs.length ? more : 0, address));
	});
	if (rows.length === 0) return "";
	const left = rows.length - MAX_ROWS$2;
	return [
		"| job | cause | decided |",
		"|---|---|---|",
		...rows.slice(0, MAX_ROWS$2),
		...left > 0 ? [`| … and ${left} more | | |`] : []
	].join("\n");
}
function row(jobs, more, address) {
	const [job] = jobs;
	const count = jobs.length + more;
	const name = `[${cell(job.name)}](${address}/job/${job.id})${count > 1 ? ` and ${count - 1} more like it` : ""}`;
	const [evidence] = job.failure?.evidence ?? [];
	return `| ❌ ${name} | ${NAMES[job.failure?.type ?? "unknown"]}${evidence ? `: ${cell(evidence.text)}` : ""} | ${cell(job.why)} |`;
}
const cell = (text) => inertMarkdown(text.slice(0, MAX_CELL));
function nextStep(plan) {
	if (plan.act !== "ask") return void 0;
	const suggestion = plan.jobs.find(({ role, failure }) => role === "cause" && failure?.suggestion)?.failure?.suggestion;
	return suggestion === void 0 ? void 0 : inertMarkdown(suggestion.slice(0, 300));
}
function footnote$1(plan) {
	const { counts, run, costs } = plan;
	const signature = plan.jobs.find(({ role }) => role === "cause")?.failure?.signature;
	return `<sub>${[
		`${counts.passed} of ${counts.jobs} jobs passed`,
		`attempt ${run.attempt}`,
		...plan.expectedMinutes === null ? [] : [`the re-run takes about ${plan.expectedMinutes} min`],
		...signature === void 0 ? [] : [`signature ${inlineCode(signature)}`],
		`${costs.apiRequests} requests`,
		`plan ${inlineCode(plan.id)}`,
		`${plan.decidedAt.slice(0, 16).replace("T", " ")} UTC`
	].join(" · ")}</sub>`;
}
function runIssue(plan, server, told) {
	const cause = plan.jobs.find(({ role }) => role === "cause");
	const signature = cause?.failure?.signature ?? `run-${plan.run.workflow}`;
	const address = `${server}/${plan.repository}/actions/runs/${plan.run.id}`;
	const type = NAMES[cause?.failure?.type ?? "unknown"];
	const title = `rerail: ${type} in ${plainTitle(cause?.name ?? plan.run.workflow)}`;
	const evidence = cause?.failure?.evidence.map(({ line, text }) => `${line} │ ${text}`) ?? [];
	return {
		signature,
		title,
		body: [
			issueMarker(signature),
			`**Time** ${plan.decidedAt.slice(0, 16).replace("T", " ")} UTC`,
			`**System** ${inertMarkdown(plan.repository)} · ${inertMarkdown(plan.run.workflow)} · ${inertMarkdown(plan.run.branch ?? "")}`,
			`**Failure** ${type}: ${inertMarkdown(plan.why.slice(0, 500))}`,
			...evidence.length === 0 ? [] : [codeBlock(evidence)],
			`**Impact** seen in ${told.count} ${told.count === 1 ? "run" : "runs"}, ${told.minutesLost} minutes lost`,
			`**Action** ${inertMarkdown(headline$1(plan))} · [run ${plan.run.id}](${address})`,
			`**Next step** ${nextStep(plan) ?? "Look at the run; comment `/rerail retry` on its pull request, or re-run it, once the cause is gone."} Deadline: ${told.deadline}.`,
			...told.owners.length === 0 ? [] : [`**Owner** ${told.owners.map((owner) => owner.replace(/[^\w@/-]/g, "")).join(", ")}`],
			`<sub>signature ${inlineCode(signature)} · rerail keeps this issue current and closes it when the signature has not failed for 14 days</sub>`
		].join("\n\n").slice(0, 65535)
	};
}
const plainTitle = (text) => text.replace(/\p{Cc}+/gu, " ").replace(/@/g, "@​").slice(0, 120);
function runSummary(plan, server, report) {
	const address = `${server}/${plan.repository}/actions/runs/${plan.run.id}`;
	const observed = plan.mode === "observe" && plan.act !== "none" ? " _(observed only: `mode: observe`)_" : "";
	const next = nextStep(plan);
	return [
		`### rerail: ${inertMarkdown(headline$1(plan, report))}${observed}`,
		`[run ${plan.run.id}](${address}), attempt ${plan.run.attempt}`,
		rowsOf(plan, address),
		`**Why** ${inertMarkdown(plan.why.slice(0, 1e3))}`,
		...report === void 0 || report.done === "" ? [] : [`**Done** ${inertMarkdown(report.done)}`],
		...next === void 0 ? [] : [`**Next** ${next}`],
		footnote$1(plan),
		""
	].filter((section, place, all) => section !== "" || place === all.length - 1).join("\n\n");
}
function runText(plan) {
	const causes = plan.jobs.filter(({ role }) => role === "cause");
	return [
		`${plan.repository} run ${plan.run.id}, attempt ${plan.run.attempt}: ${plan.leftAlone ? "left alone" : `${plan.strategy} (${plan.act})`}`,
		`  why: ${plan.why}`,
		...causes.slice(0, MAX_ROWS$2).map(({ name, failure, why }) => {
			const evidence = failure?.evidence[0];
			return `  ${name}: ${NAMES[failure?.type ?? "unknown"]}, ${why}${evidence ? `\n    ${evidence.line} │ ${evidence.text}` : ""}`;
		}),
		...causes.length > MAX_ROWS$2 ? [`  … and ${causes.length - MAX_ROWS$2} more`] : [],
		...plan.refused.map(({ strategy, reason, why }) => `  not ${strategy} (${reason}): ${why}`),
		`  costs: ${plan.costs.apiRequests} API requests, ${plan.costs.ledgerRequests} for the ledger, ${plan.costs.logBytes} bytes of logs`
	].map((line) => line.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+(?!$)/gu, (text) => text === "\n" ? "\n" : " ")).join("\n");
}
// src/failure/failed-tests.ts
const HEADERS = [
	{ pattern: /^ {1,4}● (?!Console|Test suite failed)([^\n]{1,300}? › [^\n]{1,300}|[^\n]{1,300})$/ },
	{ pattern: /^ ?FAIL {1,3}(?:\|[^|]{1,60}\| )?(?<place>\S{1,300}?) > (.{1,400})$/ },
	{ pattern: /^(?:FAILED|ERROR) (?<place>[^\s:]{1,300}\.py)::(.{1,300}?)(?: - (?<message>.{1,300}))?$/ },
	{ pattern: /^(?:FAIL|ERROR): (\S{1,200} \([\w.]{1,300}\))$/ },
	{ pattern: /^ {0,16}--- FAIL: (\S{1,300}) \(\d/ },
	{ pattern: /^---- (\S{1,300}) stdout ----$/ },
	{ pattern: /^\[ERROR\] {2,4}(?:\S{1,200}: )?(\w[\w.$]{0,200}\.\w{1,200})(?::\d{1,6}(?:->\S{1,200})?) (?<message>.{1,300})$/ },
	{ pattern: /^(\w[\w.$]{0,200} > .{1,200}) FAILED$/ },
	{ pattern: /^(?:not ok \d{1,6} -|✖) (?!failing tests:)(.{1,300}?)(?: \(\d[\d.]{0,12}ms\))?$/ },
	{ pattern: /^ {1,4}\d{1,4}\) (?:\[[^\]]{1,60}\] › )(?<place>\S{1,200}:\d{1,6}):\d{1,6} › (.{1,300}?)[ ─]{0,200}$/ },
	{ pattern: /^ {1,4}(?:Failed|X) (\S{1,300}) \[[^\]]{1,30}\]$/ },
	{ pattern: /^\d{1,4}\) ([\w\\]{1,200}::\w{1,200}.{0,100})$/ },
	{
		pattern: /^ {2}\d{1,4}\) (.{1,300})$/,
		isNested: true
	}
];
const REACH = 30;
const MAX_TESTS = 200;
const MAX_MESSAGE$2 = 300;
const PAIRS = [
	[
		/^\s*Expected(?: \w+)?: {1,6}(.{1,140})$/,
		/^\s*Received(?: \w+)?: {1,6}(.{1,140})$/,
		"Expected",
		"Received"
	],
	[
		/^\s*expected: (.{1,140})$/,
		/^\s*got: (.{1,140})$/,
		"expected",
		"got"
	],
	[
		/^\s*left: (.{1,140})$/,
		/^\s*right: (.{1,140})$/,
		"left",
		"right"
	]
];
const PYTEST_ERROR = /^E {2,6}(\S.{0,300})$/;
const GO_PLACE = /^\s{4,}([\w.-]{1,100}\.go:\d{1,6}): (.{1,300})$/;
const RUST_PLACE = /panicked at (?:'[^']{1,200}', )?([\w./-]{1,200}:\d{1,6}):\d{1,6}:?$/;
const ERROR = /^\s*(?:\[ERROR\] )?((?:[\w.$]{1,120}(?:Error|Exception|Failure)\b|Error Message:).{0,280})$/;
const PLACE$1 = /(?:^|[\s(])((?:\.{0,2}\/)?(?:[\w@.-]{1,80}\/){0,12}[\w.-]{1,80}\.(?:[cm]?[jt]sx?|py|rb|php|java|kt|cs)):(\d{1,6})/;
const FOREIGN = /node_modules|node:internal|site-packages|\/usr\/lib/;
const NOISE = /^\s*(?:$|[-─=_*~]{3,}|Failure\/Error:|Error Message:|expect\(|Object\.is|\d+ \||> \d+ \||at |❯|Diff:|Traceback)/;
var FailedTestCollector = class {
	#tests = new Map();
	#current;
	#total;
	take(line) {
		this.#total = totalOf(line) ?? this.#total;
		const current = this.#current;
		if (current?.isOpen) {
			const part = line.trim();
			if (part !== "" && current.below.length < 6 && !part.startsWith("Failure/Error")) {
				current.name = `${current.name} › ${part.replace(/:$/, "")}`;
				current.isOpen = !part.endsWith(":");
				current.below.push("");
				return;
			}
			current.isOpen = false;
		}
		const found = headerOf(line);
		if (found) {
			this.#close();
			this.#current = found;
		} else if (current && current.below.length < REACH) current.below.push(line);
	}
	tests() {
		this.#close();
		const all = [...this.#tests.values()];
		return all.filter(({ name }) => !all.some((other) => other.name.startsWith(`${name}/`)));
	}
	total() {
		return this.#total;
	}
	#close() {
		const current = this.#current;
		this.#current = void 0;
		if (!current) return;
		const { name, below } = current;
		const place = current.place === void 0 || !/:\d+$/.test(current.place) ? placeIn(below) ?? current.place : current.place;
		const message = current.message ?? messageIn(below);
		const known = this.#tests.get(name);
		if (!known && this.#tests.size >= MAX_TESTS) return;
		this.#tests.set(name, {
			name,
			...some("place", known?.place ?? place),
			...some("message", known?.message ?? message?.slice(0, MAX_MESSAGE$2))
		});
	}
};
function headerOf(line) {
	for (const { pattern, isNested } of HEADERS) {
		const found = pattern.exec(line);
		if (!found) continue;
		const { place, message } = found.groups ?? {};
		const named = Object.values(found.groups ?? {});
		const name = found.slice(1).find((group) => group !== void 0 && !named.includes(group)) ?? found[1] ?? "";
		const isOpen = isNested === true && !/[.:]$/.test(name) && name.split(" ").length < 4;
		return {
			name: name.trim(),
			isOpen,
			below: [],
			...some("place", place),
			...some("message", message)
		};
	}
}
function messageIn(below) {
	for (const [first, second, one, other] of PAIRS) {
		const a = firstOf(below, first);
		const b = firstOf(below, second);
		if (a !== void 0 && b !== void 0) return `${one}: ${a}, ${other}: ${b}`;
	}
	const index = below.findIndex((line) => RUST_PLACE.test(line));
	if (index >= 0) return below[index + 1]?.trim();
	const errorIndex = below.findIndex((line) => /^\s*Error Message:\s*$/.test(line));
	if (errorIndex >= 0) return below[errorIndex + 1]?.trim();
	return firstOf(below, PYTEST_ERROR) ?? firstOf(below, GO_PLACE, 2) ?? firstOf(below, ERROR) ?? below.find((line) => !NOISE.test(line))?.trim();
}
function placeIn(below) {
	const own = firstOf(below, GO_PLACE) ?? firstOf(below, RUST_PLACE);
	if (own !== void 0) return own;
	for (const line of below) {
		const found = FOREIGN.test(line) ? null : PLACE$1.exec(line);
		if (found) return `${found[1]}:${found[2]}`;
	}
}
function firstOf(lines, pattern, group = 1) {
	for (const line of lines) {
		const found = pattern.exec(line)?.[group];
		if (found !== void 0) return found.trim();
	}
}
const FAILED$1 = /\b(\d{1,7}) (?:failed|failing|failures?)\b/;
const PASSED = /\b(\d{1,7}) (?:passed|passing)\b/;
function totalOf(line) {
	if (/^\s*(?:Test (?:Suites|Files)|Suites)\b/.test(line)) return void 0;
	const [failed, passed] = [FAILED$1.exec(line)?.[1], PASSED.exec(line)?.[1]];
	return failed === void 0 || passed === void 0 ? void 0 : Number(failed) + Number(passed);
}
function some(key, value) {
	return value === void 0 || value === "" ? {} : { [key]: value };
}
// src/failure/log/excerpt.ts
const CONTEXT = 2;
const END = 10;
const MAX_LINE$1 = 4e3;
const MAX_TEXT$1 = 500;
async function excerptOf(log, evidence, clean) {
	const wanted = new Set(evidence);
	const around = new Set(evidence.flatMap((line) => Array.from({ length: 5 }, (_, at) => line - CONTEXT + at)));
	const collector = new FailedTestCollector();
	const lines = [];
	const end = [];
	let number = 0;
	for await (const raw of linesOf(log)) {
		number += 1;
		const { text } = readLine(raw);
		collector.take(text);
		if (text.trim() === "" && !wanted.has(number)) continue;
		const line = {
			line: number,
			text: clean(text).slice(0, MAX_TEXT$1),
			isEvidence: wanted.has(number)
		};
		if (around.has(number)) lines.push(line);
		end.push(line);
		if (end.length > END) end.shift();
	}
	const total = collector.total();
	return {
		lines,
		end,
		tests: collector.tests().map((test) => cleaned(test, clean)),
		...total === void 0 ? {} : { total }
	};
}
const cleaned = ({ name, place, message }, clean) => ({
	name: clean(name),
	...place === void 0 ? {} : { place: clean(place) },
	...message === void 0 ? {} : { message: clean(message) }
});
async function* linesOf(log) {
	const decoder = new StringDecoder("utf8");
	let rest = "";
	for await (const chunk of log) {
		const pieces = decoder.write(Buffer.from(chunk)).split("\n");
		pieces[0] = rest + pieces[0];
		rest = pieces.pop().slice(0, MAX_LINE$1);
		for (const piece of pieces) yield piece.slice(0, MAX_LINE$1).replace(/\r$/, "");
	}
	rest += decoder.end();
	if (rest !== "") yield rest;
}
// src/failure/model/weights.ts
const MODEL = {
	features: "#amount\n#amount #amount\n#amount #n\n#amount 0\n#amount call\n#amount collect\n#amount done\n#amount environment\n#amount exceeded\n#amount for\n#amount from\n#amount marking\n#amount not\n#amount prepare\n#amount s\n#amount setup\n#amount tests\n#amount transform\n#hash\n#hash #amount\n#hash #hash\n#hash #n\n#hash #path\n#hash 0\n#hash 1\n#hash 2\n#hash builder\n#hash done\n#hash duration\n#hash finish\n#hash head\n#hash include\n#hash preparing\n#hash sh\n#hash start\n#hash the\n#hash waiting\n#host\n#host #n\n#mail\n#mail #place\n#mail build\n#mail from\n#mail get\n#mail lint\n#mail permission\n#mail test\n#n\n#n #amount\n#n #hash\n#n #host\n#n #path\n#n #place\n#n #url\n#n #version\n#n 0\n#n 1\n#n 124\n#n 135\n#n 2\n#n 254\n#n 3\n#n actionable\n#n add\n#n adds\n#n all\n#n and\n#n are\n#n argument\n#n assertions\n#n at\n#n attempts\n#n await\n#n b\n#n build\n#n building\n#n bytes\n#n c4\n#n cannot\n#n characters\n#n chromium\n#n client\n#n connection\n#n console\n#n const\n#n copy\n#n creating\n#n deb\n#n deletions\n#n deselected\n#n did\n#n durations\n#n during\n#n e\n#n error\n#n errors\n#n examples\n#n exception\n#n executed\n#n expect\n#n expected\n#n export\n#n f\n#n failed\n#n failures\n#n files\n#n fixable\n#n fn\n#n from\n#n gmt\n#n if\n#n import\n#n in\n#n info\n#n installing\n#n is\n#n it\n#n items\n#n java\n#n jul\n#n killed\n#n lines\n#n linux\n#n m0s\n#n max\n#n missing\n#n of\n#n ok\n#n operation\n#n or\n#n out\n#n packages\n#n panicked\n#n passed\n#n previous\n#n problems\n#n process\n#n return\n#n root\n#n run\n#n s\n#n scenarios\n#n sigkill\n#n skipped\n#n source\n#n specs\n#n t\n#n t00\n#n t08\n#n t18\n#n t22\n#n tests\n#n the\n#n throw\n#n timeout\n#n to\n#n total\n#n trace\n#n utc\n#n vulnerabilities\n#n warning\n#n warnings\n#n was\n#n workdir\n#n write\n#n xx\n#n z\n#path\n#path #amount\n#path #hash\n#path #mail\n#path #n\n#path #path\n#path #place\n#path #version\n#path 0\n#path 1\n#path 3\n#path at\n#path c\n#path d\n#path did\n#path e\n#path error\n#path failed\n#path file\n#path from\n#path get\n#path git\n#path imports\n#path is\n#path line\n#path no\n#path noprofile\n#path not\n#path run\n#path test\n#path to\n#path uses\n#place\n#place #n\n#place #path\n#place adds\n#place assertion\n#place authentication\n#place e301\n#place error\n#place eval\n#place fatal\n#place find_package\n#place in\n#place message\n#place missing\n#place no\n#place type\n#place undefined\n#place unknown\n#place warning\n#url\n#url #path\n#url 400\n#url dial\n#url failed\n#url for\n#url in\n#url noble\n#url received\n#url stream\n#url terminal\n#url the\n#url to\n#url unresolved\n#version\n#version #hash\n#version #n\n#version #path\n#version #version\n#version 0\n#version 1\n#version and\n#version anyio\n#version but\n#version cmd\n#version does\n#version exec\n#version failed\n#version finished\n#version from\n#version in\n#version is\n#version kb\n#version mb\n#version mib\n#version not\n#version of\n#version or\n#version revision\n#version s\n#version seconds\n#version secs\n#version setup\n#version was\n#version with\n0\n0 #n\n0 0\n0 1\n0 2\n0 3\n0 __rustc\n0 b\n0 bytes\n0 errors\n0 failed\n0 filtered\n0 from\n0 ignored\n0 measured\n0 passed\n0 pending\n0 skipped\n0 to\n0 total\n0 warnings\n1\n1 #amount\n1 #n\n1 #path\n1 #place\n1 #url\n1 #version\n1 0\n1 1\n1 2\n1 3\n1 chromium\n1 core\n1 docker\n1 error\n1 errors\n1 exit\n1 failed\n1 failure\n1 file\n1 files\n1 from\n1 in\n1 is\n1 linux\n1 of\n1 package\n1 previous\n1 run\n1 screenshot\n1 skipped\n1 test\n1 tsx\n1 use\n1 warning\n1 warnings\n1 worker\n124\n125\n127\n128\n130\n131\n132\n134\n135\n137\n137 #n\n139\n143\n2\n2 #amount\n2 #n\n2 0\n2 1\n2 2\n2 3\n2 error\n2 errors\n2 fail\n2 failed\n2 failures\n2 files\n2 from\n2 import\n2 levels\n2 no\n2 of\n2 passed\n2 skipped\n2 tests\n2 warnings\n254\n254 #n\n3\n3 #n\n3 #place\n3 0\n3 3\n3 but\n3 errors\n3 failed\n3 failures\n3 files\n3 issues\n3 levels\n3 passed\n3 run\n3 skipped\n3 tests\n3 warnings\n400\n400 bad\n401\n401 unauthorized\n403\n403 403\n403 forbidden\n404\n404 message\n404 not\n409\n419\n429\n438\n443\n443 max\n447\n460\n461\n484\n496\n500\n502\n502 from\n503\n503 service\n504\n513\n534\n550\n564\n590\n=above frames\n=above indented\n=annotated\n=annotated warning\n=as strong as any\n=below frames\n=distance\n=doing build\n=doing checkout\n=doing install\n=doing lint\n=doing publish\n=doing test\n=ends with an error\n=ends with an exit\n=error\n=exception\n=exit\n=fail\n=failure\n=first annotated\n=first git\n=first headed\n=first lament\n=first network\n=first quality-gate\n=first resource-exhaustion\n=first test-failure\n=first timeout\n=first unknown\n=frame\n=headed\n=indent\n=last headed\n=last lament\n=lasting\n=lasting line\n=length\n=line\n=no rule\n=no step failed\n=opening\n=passing\n=passing line\n=place\n=red\n=retry same-again\n=retry transient\n=retry unclear\n=role ambient\n=role cause\n=role consequence\n=role recovery\n=role verdict\n=rule git\n=rule network\n=rule quality-gate\n=rule resource-exhaustion\n=rule test-failure\n=rule timeout\n=rule unknown\n=says git\n=says network\n=says quality-gate\n=says resource-exhaustion\n=says test-failure\n=says timeout\n=says unknown\n=score git\n=score network\n=score quality-gate\n=score resource-exhaustion\n=score test-failure\n=score timeout\n=score unknown\n=silent\n=status 1\n=status 10\n=status 100\n=status 101\n=status 124\n=status 127\n=status 128\n=status 137\n=status 139\n=status 14\n=status 143\n=status 2\n=status 201\n=status 255\n=status 4\n=status 65\n=status 8\n=strongest\n=warn\n=weight ambient\n=weight cause\n=weight consequence\n=weight verdict\n=within 0\n=within 1\n=within 16\n=within 2\n=within 32\n=within 4\n=within 64\n=within 8\n=wrapper\n_\n____________________\n__rustc\n__rustc rust_begin_unwind\n_bootstrap\n_bootstrap _gcd_import\n_gcd_import\n_gcd_import name\n_vendor\na\na #n\na #version\na b\na baseline\na bug\na build\na c\na complete\na composer\na custom\na deprecated\na different\na failure\na file\na git\na go\na is\na javadoc\na js\na known\na md\na name\na new\na o\na package\na problem\na project\na py\na safe\na shutdown\na single\na subprocess\na timeout\na ts\na valid\na verbose\na version\na while\nable\nable to\nabort\naborted\naborted max\naborted with\naborting\nabout\nabout this\nabove\nabove exception\nabove for\nabruptly\nabruptly error\nabstract\naccept\naccepted\naccepts\naccess\naccess #path\naccess #url\naccess denied\naccess to\naccessible\naccessible by\naccount\naccuracy\nacme\nacme a\nacme cart\nact\naction\naction yaml\naction yml\nactionable\nactionable tasks\nactions\nactive\nactivity\nactual\nadapter\nadd\nadd a\nadd no\nadd the\nadding\nadding repository\nadditional\naddress\naddress 0\naddress sanitizer\nadds\nadds #amount\nadds an\nadds failed\nadmin\nadvanced\nadvice\nadvisories\nadvisories failed\naffecting\nafter\nafter #amount\nafter #n\nafter a\nafter free\nagain\nagainst\nage\nage #hash\nagent\nalert\nalias\naliases\naliases clean\nall\nall and\nall files\nall interfaces\nall test\nall to\nalloc\nalloc string\nallocate\nallocate memory\nallocation\nallocation failed\nallow\nallow plugins\nallowed\nallowed runtime\nallows\nalpine\nalready\nalready exists\nalready in\nalso\nalt\nalways\namd64\nan\nan error\nan exception\nan issue\nan item\nan unexpected\nanalysis\nanalytics\nanalyzing\nand\nand #n\nand 0\nand 2\nand allows\nand commit\nand description\nand determine\nand displays\nand exited\nand has\nand is\nand no\nand not\nand or\nand package\nand prioritize\nand signal\nand stable\nandroid\nandroid build\nandroid sdk\nandroidx\nannotation\nanonymous\nanonymous #place\nanonymous program\nanother\nanother exception\nanother git\nany\nany is\nany of\nany providers\nanyio\nanyio #version\nanything\napex\napi\napi internal\napi key\napi rate\napi tasks\napi version\napis\napk\napk add\napp\napp check\napp compile\napp debug\napp generate\napp in\napp java\napp lint\napp merge\napp package\napp process\napp requires\napp store\napp test\nappears\nappears to\nappend\napple\napplication\napplication json\napplication zip\napplications\napply\napply to\napprove\napps\napt\napt get\narch\narch x64\narchive\narchive #path\nare\nare in\nare incompatible\nare incorrectly\nare missing\nare not\nare omitted\nare test\nare the\nare trying\narg\nargs\nargs kwargs\nargument\nargument of\nargument type\narguments\narguments are\naria\naria label\narm\narm64\narn\narn aws\naround\narray\nartifact\nartifact not\nartifact s\nas\nas a\nas admin\nas core\nas errors\nas the\nassemble\nassemble release\nassembly\nassert\nassert equal\nassertion\nassertion error\nassertion failed\nassertions\nasset\nasset code\nassignable\nassignable to\nassignment\nasync\nasyncio\nasyncpg\nat\nat #n\nat #path\nat #place\nat #url\nat 0\nat java\nat least\nat line\nat object\nat org\nat the\nattachment\nattachment #n\nattachment 1\nattachment 2\nattachments\nattempt\nattempt 1\nattempt failed\nattempt to\nattempting\nattempts\nattempts exceeded\nattr\nattribute\naudit\naudited\naudited #n\nauth\nauth context\nauth credentials\nauth library\nauthenticate\nauthenticated\nauthentication\nauthentication failed\nauthority\nauthorized\nauthorized to\nauto\nautomatic\nautomatically\navailability\navailable\navailable for\navailable from\navailable models\navailable provider\navailable versions\nawait\nawait expect\nawait page\nawaiting\naware\naws\naws s3\nb\nb #amount\nb #n\nb104\nb104 hardcoded_bind_all_inter\nback\nback to\nbackend\nbackground\nbackports\nbacktrace\nbad\nbad gateway\nbad request\nbandwidth\nbans\nbans ok\nbar\nbase\nbase #n\nbase64\nbased\nbaseline\nbaseline to\nbash\nbash fork\nbasic\nbasic auth\nbatch\nbe\nbe #n\nbe a\nbe converted\nbe expected\nbe forked\nbe found\nbe installed\nbe reformatted\nbe renamed\nbe resolved\nbe running\nbe stopped\nbe surrounded\nbe updated\nbe used\nbe visible\nbecause\nbecause it\nbecause of\nbecause pnpm\nbecause the\nbecome\nbecome ready\nbeen\nbeen terminated\nbeen used\nbefore\nbefore each\nbefore pushing\nbefore_install\nbegin\nbehavior\nbehind\nbeing\nbelow\nbelow the\nbenchmark\nbenchmarks\nbetween\nbig\nbin\nbin links\nbinaries\nbinary\nbinding\nbinding to\nbindings\nblank\nblank lines\nblanks\nblanks around\nblob\nblock\nblock 2\nblock 3\nblock in\nblocked\nblocked by\nblocking\nblocks\nblocks its\nbody\nbool\nboolean\nboolean is\nboot\nbot\nbounds\nbranch\nbranch is\nbranch main\nbranch name\nbranches\nbranches #amount\nbreaking\nbreaking changes\nbridge\nbroken\nbrowser\nbucket\nbudget\nbug\nbug report\nbugs\nbuild\nbuild #n\nbuild #path\nbuild a\nbuild as\nbuild command\nbuild config\nbuild context\nbuild dependencies\nbuild did\nbuild error\nbuild exceeded\nbuild failed\nbuild file\nbuild for\nbuild gem\nbuild gradle\nbuild logs\nbuild operation\nbuild phase\nbuild step\nbuild stopped\nbuild storybook\nbuild summary\nbuild system\nbuild timed\nbuild type\nbuild with\nbuild worker\nbuild_editable\nbuild_number\nbuilder\nbuilder #hash\nbuilding\nbuilding #path\nbuilding dependency\nbuilding wheel\nbuildkit\nbuildkitd\nbuilds\nbuildx\nbuildx failed\nbuilt\nbundle\nbundle exec\nbundler\nbundling\nbusy\nbusy or\nbusybox\nbusybox #version\nbut\nbut found\nbut it\nbut locked\nbut never\nbutton\nby\nby a\nby another\nby blank\nby integration\nby java\nby lint\nby org\nby passing\nby running\nby setting\nby the\nby this\nby using\nby visiting\nby your\nbyte\nbytecode\nbytes\nbytes received\nc\nc #n\nc #path\nc #place\nc make\nc patch\nc program\nc1060\nc1060 compiler\nc4\ncache\ncache dir\ncache key\ncached\ncached result\ncaching\ncalendar\ncall\ncall #path\ncall first\ncall last\ncall log\ncall model\ncall_once\ncalled\ncaller\ncalling\ncan\ncan be\ncan happen\ncan learn\ncan only\ncan t\ncan try\ncan use\ncanceled\ncancelled\ncancelling\ncandidate\ncannot\ncannot access\ncannot allocate\ncannot be\ncannot find\ncannot import\ncannot install\ncannot open\ncannot read\ncannot stat\ncanvas\ncapabilities\ncapture\ncaptured\ncaptured log\ncaptured stdout\ncard\ncart\ncart adds\ncart test\ncart_test\ncart_test failed\ncase\ncases\ncast\ncatalog\ncatch\ncategories\ncategory\ncaught\ncause\ncause of\ncaused\ncaused by\ncc\ncc failed\ncc1plus\ncd\ncd #path\ncenter\ncertificate\ncfg\nchain\nchange\nchange things\nchanged\nchangelog\nchanges\nchanges to\nchannel\nchar\ncharacter\ncharacters\ncharset\ncharset utf\nchart\ncheck\ncheck failed\ncheck for\ncheck found\ncheck your\nchecked\nchecked #n\nchecked errcheck\nchecking\nchecking the\ncheckout\nchecks\nchecks failed\nchecksum\nchild\nchore\nchown\nchown r\nchrome\nchrome retry2\nchromium\nchromium #place\nci\nci can\nci for\nci on\nci true\ncjs\nclang\nclass\nclass file\nclass org\nclass should\nclass tests\nclasses\nclassic\nclasspath\nclean\nclean install\nclean isntall\ncleaning\ncleaning up\ncleanup\ncli\nclick\nclick #version\nclick timeout\nclient\nclone\nclone of\ncloning\nclose\nclosed\nclosed log\ncloses\nclosure\ncloud\ncluster\ncmake\ncmake error\ncmake_have_libc_pthread\ncmd\ncmd #version\ncode\ncode #n\ncode 0\ncode 1\ncode 124\ncode 127\ncode 128\ncode 2\ncode 403\ncode 404\ncode 502\ncode enoent\ncode err_assertion\ncode err_test_failure\ncode etimedout\ncode eusage\ncode module_not_found\ncode null\ncode to\ncodehaus\ncodehaus mojo\ncodex\ncol\ncol #n\ncold\ncollect\ncollect #amount\ncollected\ncollected #n\ncollected packages\ncollecting\ncollecting tests\ncollection\ncollector\ncollects\ncollects completely\ncolor\ncolors\ncolumn\ncolumn #n\ncom\ncom #host\ncom android\ncom port\ncombine\ncome\ncome from\ncommand\ncommand #path\ncommand bundle\ncommand exited\ncommand failed\ncommand git\ncommand is\ncommand line\ncommand not\ncommand output\ncommand result\ncommands\ncommands failed\ncommands should\ncomment\ncommit\ncommit the\ncommits\ncommon\ncommunication\ncommunication with\ncommunity\ncompact\ncompact #version\ncompacts\ncompacts near\ncompany\ncomparison\ncompatibility\ncompatible\ncompatible versions\ncompilation\ncompilation error\ncompilation failed\ncompile\ncompile classpath\ncompile debug\ncompile failed\ncompile release\ncompiled\ncompiler\ncompiler error\ncompiler is\ncompiler runner\ncompiler work\ncompiling\ncompiling invalid\ncomplete\ncomplete log\ncomplete successfully\ncompleted\ncompleted in\ncompleted successfully\ncompleted with\ncompletely\ncompletely anonymous\ncompleting\ncomplex\ncomplexity\ncomplexity #n\ncompliance\ncomponent\ncomponents\ncomponents #version\ncompose\ncomposer\ncomposer plugin\ncomposite\ncompress\ncompute\ncompute cache\ncondition\ncondition on\nconditional\nconfidence\nconfidence medium\nconfig\nconfig as\nconfig failed\nconfig js\nconfig test\nconfig ts\nconfig web\nconfigfile\nconfiguration\nconfiguration app\nconfiguration file\nconfigure\nconfigured\nconfiguring\nconfiguring incomplete\nconflict\nconflicts\nconnect\nconnect connection\nconnect econnrefused\nconnect to\nconnected\nconnected to\nconnecting\nconnecting to\nconnection\nconnection closed\nconnection error\nconnection failed\nconnection refused\nconnection to\nconnections\nconnections on\nconnectivity\nconnector\nconsider\nconsole\nconsole error\nconst\nconstant\nconstraints\ncontain\ncontainer\ncontains\ncontains a\ncontent\ncontent call\ncontent length\ncontent type\ncontents\ncontents of\ncontext\ncontext #amount\ncontext #path\ncontext deadline\ncontext tsx\ncontexts\ncontinue\ncontrol\ncontroller\ncontrols\nconvention\nconversion\nconvert\nconverted\nconverted to\nconverting\ncopy\ncopy app\ncopy from\ncopy package\ncopying\ncopying files\ncore\ncore dumped\ncore ops\ncore panicking\ncore result\ncore test\ncore validate_fields\ncorp\ncorp port\ncorrect\ncorrectly\ncorresponding\ncorresponding type\ncosmic\ncould\ncould be\ncould not\ncouldn\ncouldn t\ncount\ncov\ncoverage\ncoverage #version\ncoverage failure\ncoverage html\ncoverage of\ncoverage report\ncoverage threshold\ncoverage xml\ncp\ncp cannot\ncpu\ncpu memory\ncpus\ncpython\ncpython #version\ncrash\ncrash shutdown\ncrashed\ncrate\ncreate\ncreate #path\ncreate a\ncreate or\ncreated\ncreated at\ncreated by\ncreates\ncreating\ncreating directories\ncreating new\ncreation\ncredentials\ncredentials from\ncritical\ncross\ncryptography\ncryptography #amount\ncss\ncsv\ncucumber\ncuda\ncurl\ncurl #n\ncurl #version\ncurrent\ncurrently\ncurrently support\ncustom\ncustom build\ncustomer\ncwd\ncwd #path\ncyber\nd\nd #path\nd not\ndaemon\ndaemon command\ndaemon manifest\ndaemon process\ndaemon will\ndart\ndarwin\ndash\ndashboard\ndashboard tsx\ndata\ndata testid\ndata ts\ndatabase\ndatabase connection\ndatabase_url\ndate\ndate with\ndates\nday\ndb\nde\ndeadline\ndeadline exceeded\ndeb\ndebug\ndebug compile\ndebug failed\ndebug java\ndebug kotlin\ndebug manifest\ndebug option\ndebug resources\ndebuginfo\ndebuginfo target\ndecimal\ndeclarations\ndeclared\ndeclared but\ndeclared in\ndeclined\ndeep\ndef\ndefault\ndefault build\ndefault to\ndefault worker\ndefaults\ndefine\ndefined\ndefined multiple\ndefinition\ndelete\ndeletes\ndeleting\ndeleting the\ndeletion\ndeletions\ndemo\ndenied\ndenied for\ndenied publickey\ndenied to\ndeny\ndependencies\ndependencies for\ndependencies from\ndependencies lock\ndependency\ndependency failed\ndependency gone\ndependency graph\ndependency tree\ndepends\ndepends on\ndeploy\ndeployment\ndeprecated\ndeprecation\ndeprecation warnings\ndeps\ndeps foreground\ndes\ndescribe\ndescription\ndeselected\ndeselected #n\ndesign\ndestination\ndestination path\ndetached\ndetail\ndetails\ndetails are\ndetect\ndetected\ndetected dubious\ndetected during\ndetected in\ndetecting\ndetector\ndetector ts\ndetermine\ndetermine if\ndev\ndev #version\ndev optional\ndeveloper\ndevelopment\ndevice\ndiagnostics\ndial\ndial tcp\ndialog\ndid\ndid not\ndid you\ndidn\ndidn t\ndiff\ndiff in\ndiffer\ndifferent\ndigest\ndir\ndir htmlcov\ndir true\ndirect\ndirect cause\ndirectly\ndirectories\ndirectories for\ndirectories git\ndirectory\ndirectory #path\ndirectory open\ndirectory to\ndisable\ndisabled\ndiscard\ndisconnected\ndiscover\ndisk\ndisplay\ndisplayed\ndisplays\ndist\ndistribution\ndo\ndo not\ndoc\ndocker\ndocker compose\ndocker exporter\ndocker image\ndocker io\ndockerfile\ndockerfile #n\ndockerfile under\ndocs\ndocstring\ndocumentation\ndocumentation about\ndoes\ndoes not\ndoesn\ndoesn t\ndom\ndomain\ndomains\ndon\ndon t\ndone\ndone #amount\ndotnet\ndouble\ndouble quote\ndown\ndownload\ndownload artifact\ndownload step\ndownload the\ndownloaded\ndownloading\ndownloading #path\ndownloading #url\ndownloading cryptography\ndownloading pydantic\ndownloading pygments\ndrawer\ndrift\ndriver\ndry\ndry run\ndsl\ndubious\ndubious ownership\ndue\ndue to\ndummy\ndump\ndumped\nduplicate\nduration\nduration #amount\nduration #hash\nduration #n\nduration_ms\nduration_ms #version\ndurations\nduring\nduring collection\nduring handling\nduring the\ndynamic\ne\ne #n\ne #url\ne 0\ne assertion\ne g\ne o\ne package\ne unable\ne0308\ne0308 mismatched\ne2e\ne2e test\ne301\ne301 commands\neach\nearly\nebusy\nebusy resource\necho\neconnrefused\neconnrefused #host\neconnreset\nedge\neditable\nefficiently\neither\nelapsed\nelapsed #version\nelapsed 1\nelement\nelement to\nelements\nelifecycle\nelifecycle command\nelse\nemail\nemit\nemitted\nemitted while\nempty\nempty git\nempty list\nempty string\nemulator\nen\nenable\nenabled\nenabled and\nencoder\nencoding\nencountered\nencountered an\nend\nend #hash\nend before_install\nend of\nendpoint\nendpoints\nendpoints delete\nenforce\nenforced\nenforcement\nenforcer\nengine\nenoent\nenoent no\nenospc\nenough\nensure\nentity\nentity was\nentries\nentry\nentry for\nenv\nenvelope\nenvironment\nenvironment #amount\nenvironment for\nenvironment variable\nenvironment variables\nequal\nequal failure\ner\nerr\nerr a\nerr code\nerr test\nerr_assertion\nerr_pnpm_outdated_lockfi\nerr_pnpm_outdated_lockfi cannot\nerr_require_esm\nerr_test_failure\nerrcheck\nerreur\nerrno\nerrno 2\nerror\nerror #n\nerror #path\nerror #place\nerror 1\nerror 2\nerror 403\nerror 404\nerror 503\nerror a\nerror aborting\nerror address\nerror after\nerror aliases\nerror all\nerror an\nerror as\nerror at\nerror bad\nerror build\nerror c1060\nerror can\nerror cannot\nerror clean\nerror code\nerror collecting\nerror command\nerror compile\nerror compiling\nerror connect\nerror connection\nerror context\nerror could\nerror couldn\nerror coverage\nerror creating\nerror dependencies\nerror dependency\nerror downloading\nerror during\nerror e0308\nerror error\nerror exception\nerror expect\nerror expected\nerror f\nerror failed\nerror file\nerror found\nerror from\nerror generated\nerror global\nerror http\nerror in\nerror include\nerror incompatible\nerror ineffective\nerror install\nerror invalid\nerror is\nerror killed\nerror locator\nerror message\nerror messages\nerror metadata\nerror missing\nerror msg\nerror multiple\nerror name\nerror near\nerror network\nerror new\nerror no\nerror not\nerror notarget\nerror npm\nerror object\nerror occurred\nerror options\nerror originates\nerror out\nerror output\nerror package\nerror password\nerror process\nerror remote\nerror resolution\nerror resource\nerror response\nerror return\nerror run\nerror s\nerror script\nerror see\nerror segmentation\nerror sending\nerror signing\nerror skipping\nerror strict\nerror subprocess\nerror synth\nerror target\nerror task\nerror test\nerror tests\nerror the\nerror timed\nerror timeout\nerror to\nerror too\nerror try\nerror ts2307\nerror ts2322\nerror ts2339\nerror ts2345\nerror type\nerror unable\nerror undefined\nerror unexpected\nerror unrecognized\nerror upgrade\nerror usage\nerror use\nerror w\nerror when\nerror while\nerror ws\nerror x\nerror your\nerrors\nerrors #n\nerrors 0\nerrors 1\nerrors 3\nerrors and\nerrors during\nerrors found\nerrors generated\nerrors gracefully\nerrors in\nerrors occurred\nerrors were\nes\neslint\neslint no\neslint src\neta\netimedout\neurope\neusage\neval\neven\neven on\nevent\nevents\neverything\nex\nexample\nexamples\nexc\nexceeded\nexceeded for\nexceeded maximum\nexceeded the\nexceeded with\nexceeds\nexcept\nexception\nexception another\nexception caught\nexception compilation\nexception execution\nexception failed\nexception for\nexception lint\nexception message\nexception no\nexception occurred\nexception was\nexceptions\nexcluded\nexec\nexec maven\nexecutable\nexecutable file\nexecute\nexecute #place\nexecute goal\nexecuted\nexecuted #n\nexecuting\nexecuting busybox\nexecuting org\nexecution\nexecution exception\nexecution failed\nexecution steps\nexecutor\nexecutor 1\nexhausted\nexist\nexist in\nexist on\nexist or\nexistent\nexisting\nexists\nexit\nexit 1\nexit code\nexit status\nexit value\nexited\nexited with\nexiting\nexiting due\nexiting now\nexiting with\nexpand\nexpect\nexpect locator\nexpect page\nexpect received\nexpect to\nexpected\nexpected #amount\nexpected #n\nexpected #path\nexpected 2\nexpected 3\nexpected license\nexpected minimum\nexpected result\nexpected to\nexperimental\nexpired\nexpires\nexpiry\nexplicitly\nexport\nexport default\nexported\nexporter\nexporter does\nexporting\nexporting layers\nexporting manifest\nexporting to\nexports\nexpression\next\next ts\nextension\nextensions\nexternal\nextra\nextract\nextracting\nextracting #hash\nf\nf #hash\nfactory\nfail\nfail #amount\nfail #n\nfail #path\nfail 2\nfail code\nfail kuttl\nfail required\nfail test\nfail test_adds\nfail under\nfailed\nfailed #amount\nfailed #n\nfailed #version\nfailed 0\nfailed 1\nfailed 2\nfailed 3\nfailed and\nfailed at\nfailed bans\nfailed because\nfailed building\nfailed cannot\nfailed code\nfailed due\nfailed examples\nfailed exception\nfailed exit\nfailed failed\nfailed for\nfailed in\nfailed java\nfailed max\nfailed or\nfailed see\nfailed tests\nfailed to\nfailed unable\nfailed with\nfailing\nfailing tests\nfails\nfailure\nfailure #place\nfailure build\nfailure occurred\nfailure total\nfailure values\nfailures\nfailures 0\nfailures 1\nfailures 2\nfailures are\nfallback\nfallback model\nfalse\nfast\nfast forward\nfaster\nfatal\nfatal could\nfatal detected\nfatal error\nfatal errors\nfatal no\nfatal not\nfatal python\nfatal unable\nfault\nfault core\nfeat\nfeature\nfeatures\nfetch\nfetch #url\nfetch_head\nfetched\nfetched #version\nfetcher\nfetching\nfetching #url\nfew\nfi\nfield\nfields\nfile\nfile #path\nfile a\nfile changed\nfile command\nfile coverage\nfile does\nfile exists\nfile gone\nfile is\nfile not\nfile of\nfile or\nfile patterns\nfile provided\nfile s\nfile with\nfile would\nfilename\nfiles\nfiles #amount\nfiles #n\nfiles 1\nfiles 3\nfiles checked\nfiles do\nfiles for\nfiles found\nfiles in\nfiles need\nfiles to\nfiles were\nfiles with\nfiles would\nfill\nfilter\nfiltered\nfiltered out\nfinal\nfinal attempt\nfinalizing\nfind\nfind a\nfind action\nfind compatible\nfind module\nfind package\nfind symbol\nfind the\nfind_package\nfinding\nfinish\nfinish #hash\nfinished\nfinished in\nfinished with\nfirebase\nfirefox\nfirst\nfirst failure\nfission\nfix\nfix option\nfix the\nfixable\nfixable with\nfixed\nflag\nflags\nflaky\nflow\nflutter\nfmt\nfn\nfn args\nfn core\nfn once\nfolder\nfollowing\nfollowing exception\nfollowing files\nfollowing packages\nfollowing url\nfont\nfoo\nfor\nfor #path\nfor #url\nfor a\nfor api\nfor branches\nfor configuration\nfor cpu\nfor details\nfor documentation\nfor dynamic\nfor element\nfor example\nfor generate\nfor help\nfor image\nfor jobs\nfor left\nfor lines\nfor locator\nfor module\nfor more\nfor name\nfor node\nfor org\nfor package\nfor platform\nfor pod\nfor react\nfor registry\nfor state\nfor submodule\nfor task\nfor the\nfor this\nfor url\nfor user\nforbidden\nforbidden put\nforce\nforeground\nforeground scripts\nfork\nforked\nforked for\nform\nformat\nformat error\nformat failed\nformat line\nformat violations\nformats\nformatted\nformatting\nforward\nfound\nfound #n\nfound 0\nfound 1\nfound 2\nfound 3\nfound error\nfound errors\nfound exception\nfound for\nfound git\nfound in\nfound manifest\nfound no\nfound see\nfound threads\nfound with\nframe\nframework\nfree\nfree on\nfrom\nfrom #path\nfrom #url\nfrom a\nfrom another\nfrom any\nfrom config\nfrom daemon\nfrom e\nfrom head\nfrom lock\nfrom login\nfrom remote\nfrom server\nfrom the\nfrom your\nfront\nfrontend\nfrozen\nfrozen lockfile\nfull\nfull for\nfull insights\nfull logs\nfully\nfunc\nfunction\nfunction fn\nfunctions\nfund\nfund dry\nfuture\nfuzz\ng\ngame\ngarbage\ngarbage collector\ngate\ngates\ngateway\ngcc\ngem\ngem native\ngemfile\ngemini\ngemini #version\ngemini model\ngems\ngeneral\ngenerate\ngenerate content\ngenerate debug\ngenerated\ngenerated files\ngenerating\ngeneration\ngeneration failed\ngenerator\ngeneric\ngeneric type\nget\nget #n\nget #path\nget #url\nget by\nget full\nget install\nget more\nget the\nget update\ngetaddrinfo\ngetattr\ngetattr self\ngetting\ngh\ngh_token\ngit\ngit #path\ngit clone\ngit config\ngit denied\ngit fetch\ngit global\ngit hub\ngit process\ngit push\ngit repository\ngithub\ngithub com\ngithub_token\ngitmodules\ngiven\nglob\nglobal\nglobal config\nglobal coverage\nglobal style\ngmt\ngnu\ngo\ngo downloading\ngo mod\ngo1\ngoal\ngoal org\ngoals\ngofmt\ngolangci\ngolangci lint\ngone\ngone does\ngone from\ngone in\ngone is\ngone not\ngone was\ngood\ngoogle\ngot\ngot #n\ngot 2\ngoto\ngpu\ngracefully\ngradle\ngradle api\ngradle compiler\ngradle documentation\ngradle internal\ngradle kotlin\ngradle launcher\ngradle plugin\ngradlew\ngraph\ngraph is\ngraphics\ngraphql\ngroup\ngroups\nguest\nguidance\ngyp\ngz\ngzip\nh\nh0m0s\nhad\nhandle\nhandle error\nhandler\nhandlers\nhandling\nhandling of\nhandshake\nhandshake timeout\nhanging\nhappen\nhappen when\nhard\nhardcoded_bind_all_inter\nhardcoded_bind_all_inter possible\nhas\nhas a\nhas been\nhas exceeded\nhas no\nhas not\nhas received\nhash\nhave\nhave a\nhave been\nhave failed\nhave not\nhave reached\nhave the\nhead\nhead request\nhead to\nheader\nheaders\nheaders on\nheadless\nhealth\nhealth check\nheap\nheap limit\nheap out\nheap space\nheap use\nhelp\nhelp at\nhelp ci\nhelp for\nhelp visit\nhere\nhere are\nhidden\nhigh\nhigh severity\nhighlights\nhighlights of\nhint\nhint see\nhistory\nhit\nhoisted\nhoisted nested\nhome\nhonour\nhonour the\nhook\nhook id\nhooks\nhost\nhost github\nhosted\nhosted runner\nhour\nhow\nhow to\nhtml\nhtml written\nhtmlcov\nhttp\nhttp #n\nhttp #version\nhttp client\nhttp error\nhttp tls\nhttperror\nhttpsconnection\nhttpsconnection pool\nhttpx\nhub\nhub cli\nhub release\nhudson\nhudson remoting\nhusky\nhusky pre\nhybrid\nhypothesis\nhypothesis #version\ni\ni o\niam\nic\nic install\nicon\nid\nid #hash\nid #n\nid 1\nid string\nide\nident\nidentical\nidentical to\nidentified\nidentified by\nidentifier\nidentity\nif\nif not\nif they\nif you\nignore\nignore patterns\nignore scripts\nignored\nignored 0\nignoring\nillegal\nillegal state\nimage\nimage png\nimages\nimg\nimpl\nimplicit\nimport\nimport error\nimported\nimporting\nimports\nimports are\nimpossible\nimpossible for\nin\nin #amount\nin #n\nin #path\nin #place\nin #version\nin 1\nin 2\nin 3\nin a\nin add\nin an\nin block\nin build\nin file\nin function\nin git\nin gitmodules\nin main\nin module\nin order\nin output\nin path\nin release\nin repository\nin run\nin scope\nin strict\nin sync\nin the\nin this\nin top\nin type\nin use\nin your\ninclude\ninclude prod\ninclude sub\ninclude the\ninclude workspace\nincluded\nincluding\nincluding how\nincompatible\nincompatible types\nincompatible with\nincomplete\nincomplete errors\ninconsistent\nincorrect\nincorrectly\nincorrectly sorted\nincremental\nindentation\nindex\nindicates\nindicates a\nindividual\nindividual deprecation\nineffective\nineffective mark\ninfo\ninfo #n\ninfo checking\ninfo finished\ninfo or\ninfo processing\ninfo visit\ninformation\ninformation about\ninit\ninitial\ninitialization\ninitialized\ninitialized empty\ninitializing\ninject\ninput\ninput did\ninputs\ninsertions\ninsertions #n\ninside\ninsights\ninspection\ninstall\ninstall a\ninstall android\ninstall clean\ninstall ic\ninstall in\ninstall links\ninstall no\ninstall packages\ninstall strategy\ninstall the\ninstall with\ninstallation\ninstallation candidate\ninstalled\ninstalling\ninstalling android\ninstalling collected\ninstalling dependencies\ninstance\ninstance of\ninstead\ninstead of\ninstructions\ninsufficient\ninsufficient memory\nint\nint char\ninteger\nintegrate\nintegration\nintegration tests\nintegrity\nintent\ninteractions\ninteractive\ninterface\ninterfaces\ninternal\ninternal default\ninternal execution\ninternal operations\ninternal tasks\ninternal work\ninterrupted\ninterrupted 2\ninto\ninto #path\ninvalid\ninvalid format\ninvalid revision\ninvalid syntax\ninvalid target\ninvocation\ninvoke\nio\nio ioexception\nioexception\nioexception unexpected\nios\nip\nipv4\nis\nis #version\nis a\nis already\nis an\nis below\nis blocked\nis canceled\nis defined\nis denied\nis less\nis likely\nis missing\nis never\nis no\nis not\nis odd\nis only\nis out\nis required\nis running\nis set\nis stopped\nis the\nis too\nis undefined\nisntall\nisntall clean\nisolation\nissue\nissue b104\nissues\nissues found\nissues identified\nist\nit\nit by\nit for\nit is\nit may\nit s\nit should\nit to\nitem\nitems\nitems #n\nitems 1\nits\nits corresponding\nitself\njava\njava #n\njava io\njava lang\njava net\njava pre\njava script\njava with\njavac\njavadoc\njavadoc comment\nje\njest\njest global\njetbrains\njetbrains kotlin\njob\njob exceeded\njob running\njob was\njobs\njobs and\njoin\njs\njs #version\njs build\njson\njson and\njson are\njson file\njson or\njson output\njson report\njson with\njul\njul #n\njunit\njunit test\njust\njvm\njvm settings\nk\nkb\nkeep\nkey\nkey is\nkeys\nkeystore\nkeystore file\nkeyword\nkeywords\nkill\nkilled\nkilled signal\nkilling\nkind\nknown\nkotlin\nkotlin compiler\nkotlin failed\nkotlin gradle\nksp\nkuttl\nkuttl #amount\nkwargs\nl\nla\nlabel\nlabels\nlang\nlang illegal\nlang out\nlang runtime\nlanguage\nlast\nlast #n\nlater\nlatest\nlaunch\nlauncher\nlayer\nlayers\nlayers #amount\nlazy\nld\nld_library_path\nld_library_path #path\nleaks\nlearn\nlearn more\nleast\nleft\nleft on\nleft pad\nleft unchanged\nlegacy\nlegacy bundling\nlength\nlength #n\nless\nless than\nlevel\nlevel error\nlevel package\nlevels\nlevels in\nlib\nlib due\nlibraries\nlibrary\nlibs\nlibs #version\nlicense\nlicense for\nlicense header\nlicenses\nlicenses ok\nlifecycle\nlight\nlike\nlike to\nlikely\nlikely not\nlimit\nlimit allocation\nlimit exceeded\nlimit for\nline\nline #n\nline 1\nline 3\nline length\nlines\nlines #version\nlines of\nlink\nlinked\nlinked legacy\nlinker\nlinking\nlinks\nlinks no\nlint\nlint failed\nlint found\nlint or\nlinter\nlinting\nlinux\nlinux #n\nlinux 3\nlinux arm64\nlinux x64\nlist\nlist models\nlist of\nlisted\nlists\nliteral\nliterals\nload\nload credentials\nload error\nload the\nloaded\nloader\nloading\nloads\nlocal\nlocal storage\nlocalhost\nlocalhost #n\nlocally\nlocally and\nlocate\nlocate package\nlocation\nlocation #path\nlocator\nlocator click\nlocator to\nlock\nlock file\nlock json\nlock yaml\nlocked\nlocked rmdir\nlocked was\nlockfile\nlockfile because\nlog\nlog #path\nlog call\nlog file\nlog for\nlog of\nlog output\nlogged\nlogger\nlogging\nlogin\nlogin page\nlogin retry\nlogs\nlogs in\nlong\nlonger\nlonger available\nlonger than\nlook\nlooking\nlooking for\nlookup\nlookup proxy\nloop\nlost\nlost communication\nlow\nlower\nls\nlxml\nm\nm0\nm0 #amount\nm0s\nmachine\nmacos\nmacro\nmacros\nmain\nmain main\nmaintainer\nmajor\nmake\nmake 1\nmake check\nmake in\nmake makefile\nmakefile\nmakefile #n\nmanaged\nmanagement\nmanager\nmanifest\nmanifest for\nmanifest list\nmanifest lists\nmanifest unknown\nmanifests\nmanually\nmany\nmap\nmapping\nmark\nmark compact\nmark compacts\nmarkdown\nmarking\nmarking the\nmask\nmatch\nmatch for\nmatch the\nmatched\nmatches\nmatches for\nmatching\nmatching the\nmatching version\nmaterial\nmatrix\nmaven\nmaven plugin\nmax\nmax age\nmax attempts\nmax retries\nmax run\nmaximum\nmaximum allowed\nmaximum time\nmay\nmay have\nmay not\nmay take\nmaybe\nmb\nmb #version\nmb in\nmd\nme\nmeasured\nmeasured 0\nmedia\nmedium\nmedium confidence\nmeeting\nmemory\nmemory #amount\nmemory error\nmemory or\nmenu\nmerge\nmerge debug\nmerge release\nmerger\nmerging\nmessage\nmessage format\nmessage missing\nmessage models\nmessage no\nmessage socket\nmessages\nmet\nmet #version\nmetadata\nmetadata for\nmetadata generation\nmetadata validate_fields\nmethod\nmethod error\nmethod get\nmethods\nmetric\nmetrics\nmib\nmicrosoft\nmight\nmigration\nmime\nmin\nminimum\nminimum coverage\nminio\nminor\nmirror\nmirror corp\nmirrorlist\nmismatch\nmismatched\nmismatched types\nmiss\nmissing\nmissing #mail\nmissing a\nmissing docstring\nmissing from\nmissing in\nmissing required\nmissing semicolon\nmissing x\nmixed\nmkdir\nmobile\nmock\nmock data\nmod\nmode\nmode all\nmodel\nmodel gemini\nmodel service\nmodels\nmodels gemini\nmodels to\nmoderate\nmodified\nmodified by\nmodule\nmodule gone\nmodule named\nmodule not\nmodule_not_found\nmodules\nmojo\nmojo exec\nmongo\nmonitor\nmore\nmore details\nmore help\nmore including\nmore info\nmore information\nmore log\nmore on\nmost\nmost recent\nmove\nmoving\nmp4\nmsg\nmulti\nmultiple\nmultiple times\nmultiple versions\nmusl\nmusl dev\nmust\nmust be\nmust have\nmutation\nn\nname\nname a\nname error\nname for\nname gone\nname in\nname is\nname level\nname of\nname string\nname w\nnamed\nnames\nnamespace\nnaming\nnative\nnative extension\nnav\nnavigation\nnear\nnear heap\nneed\nneed to\nneeded\nneeded to\nneeds\nneeds to\nnested\nnested shallow\nnet\nnet #n\nnet http\nnet socket\nnetwork\nnetwork access\nnetwork connection\nnetwork connectivity\nnetwork this\nnever\nnever used\nnew\nnew branch\nnew error\nnew errors\nnewer\nnext\nnext js\nnextjs\nnil\nninja\nninja build\nno\nno app\nno attribute\nno audit\nno basic\nno bin\nno cache\nno emit\nno fund\nno installation\nno longer\nno matching\nno method\nno module\nno output\nno package\nno release\nno source\nno space\nno such\nno test\nno tests\nno unused\nno url\nno version\nnoble\nnoble in\nnoble security\nnode\nnode #path\nnode events\nnode is\nnode js\nnode_modules\nnodejs\nnodes\nnon\nnon existent\nnon zero\nnone\nnone type\nnoprofile\nnoprofile norc\nnorc\nnorc e\nnormal\nnot\nnot a\nnot accessible\nnot allowed\nnot an\nnot apply\nnot assignable\nnot authorized\nnot available\nnot be\nnot become\nnot been\nnot change\nnot checked\nnot compile\nnot complete\nnot connect\nnot contain\nnot currently\nnot defined\nnot enough\nnot exist\nnot find\nnot formatted\nnot found\nnot get\nnot have\nnot import\nnot in\nnot installed\nnot like\nnot load\nnot match\nnot met\nnot ok\nnot pass\nnot present\nnot properly\nnot query\nnot reached\nnot read\nnot recognized\nnot recoverable\nnot resolve\nnot run\nnot set\nnot support\nnot supported\nnot up\nnot used\nnot valid\nnot_found\nnotarget\nnotarget no\nnote\nnote some\nnote this\nnotes\nnothing\nnothing to\nnotice\nnotification\nnow\nnpm\nnpm ci\nnpm err\nnpm error\nnpm help\nnpm install\nnpm notice\nnpm run\nnpm shrinkwrap\nnpx\nnpx playwright\nnpx tsx\nns\nnull\nnull and\nnull is\nnumber\nnumber of\nnumber string\no\no pipefail\nobj\nobj error\nobject\nobject is\noccurred\noccurred while\noci\nodd\nof\nof #amount\nof #n\nof #path\nof 1\nof a\nof available\nof bounds\nof date\nof heap\nof memory\nof output\nof package\nof parameters\nof pnpm\nof property\nof the\nof this\nof type\nof undeclared\nof undefined\nof your\noff\noffline\nok\nok #n\nok #path\nok 3\nok licenses\nok sources\nold\nomit\nomit dev\nomitted\nomitted run\non\non #host\non #n\non #url\non a\non address\non device\non failure\non line\non project\non resource\non the\non this\non type\non your\nonboarding\nonce\nonce call_once\none\none of\none or\nonly\nonly available\nonly be\nonly install\nonly new\nop\nopen\nopen a\noperation\noperation runner\noperation timed\noperation was\noperations\noperations default\noperator\nops\nops function\nopt\nopt out\noptimization\noptimized\noption\noption fast\noption to\noptional\noptional peer\noptions\nor\nor a\nor add\nor any\nor blocks\nor create\nor debug\nor directory\nor display\nor dockerfile\nor fail\nor formatted\nor is\nor its\nor later\nor less\nor locked\nor may\nor more\nor plugins\nor your\norder\norder to\norg\norg acme\norg codehaus\norg gone\norg gradle\norg jetbrains\norigin\norigin main\noriginates\noriginates from\nos\nos imported\noserror\nother\notherwise\nour\nout\nout #amount\nout after\nout finished\nout if\nout in\nout of\nout waiting\noutput\noutput dir\noutput error\noutput for\noutput format\noutput successfully\nover\noverride\noverriding\noverwritten\noverwritten by\nown\nown scripts\nownership\nownership in\np\np #path\npack\npackage\npackage #version\npackage acme\npackage android\npackage configuration\npackage debug\npackage gone\npackage is\npackage json\npackage level\npackage lists\npackage lock\npackage release\npackages\npackages and\npackages are\npackages have\npackages in\npackages when\npackaging\npad\npad #n\npage\npage get\npage retry\npage wait\npages\npanel\npanic\npanic_fmt\npanicked\npanicked at\npanicking\npanicking panic_fmt\nparallel\nparam\nparameter\nparameter of\nparameters\nparams\nparent\nparent directories\nparse\nparse error\nparser\nparsing\npart\npart of\npartial\nparticipate\nparticipate in\npass\npass #n\npass p\npassed\npassed #amount\npassed #n\npassed 0\npassed 1\npassed 2\npassed 3\npassed in\npassing\npassword\npassword authentication\npatch\npatches\npath\npath #path\npaths\npattern\npatterns\npc\npdf\npeer\npeer deps\npeer include\npeer omit\npending\nper\npercentage\nperform\nperformance\nperforming\nperforming download\nperforming test\nperiod\npermission\npermission denied\npermission to\npermission_denied\npermissions\npersists\nphase\nphase #n\nphp\npid\npid #n\npin\nping\npip\npip install\npipefail\npipefail 0\npipeline\npkg\npkg_config_path\npkg_config_path #path\npkgconfig\npl\nplaceholder\nplain\nplan\nplatform\nplatform #n\nplatform linux\nplayer\nplaywright\nplaywright show\nplease\nplease check\nplease do\nplease refer\nplease run\nplease submit\nplease verify\nplugin\nplugin #version\nplugin which\nplugins\nplugins config\npng\npnpm\npnpm lock\npnpm specified\npod\npodfile\npods\npolicies\npolicy\npoll\npool\npool host\npopulate\nport\nport #n\nport 443\nposition\npossible\npossible binding\npossible to\npost\npost #path\npostcss\npostgres\npostgres failed\npotential\npr\npr is\npr title\npre\npre commit\npre compile\nprefer\npreferences\nprefix\npreload\nprepare\nprepare #amount\npreparing\npresent\npresent in\nprettier\nprevent\nprevious\nprevious error\nprevious errors\nprimary\nprint\nprioritize\nprioritize features\nprivate\nproblem\nproblem occurred\nproblem related\nproblem with\nproblems\nproblems 0\nproblems 1\nproc\nprocess\nprocess #n\nprocess #path\nprocess completed\nprocess crash\nprocess debug\nprocess env\nprocess file\nprocess seems\nprocess starves\nprocess will\nprocessed\nprocessing\nprod\nprod dev\nproduce\nproduction\nprofile\nprofile unoptimized\nprogram\nprogram by\nprogram cc1plus\nprogram files\nprogress\nproject\nproject app\nproject file\nproject id\nprojects\npromise\nprompt\nprompts\nprompts disabled\npropagate\nproperly\nproperties\nproperties of\nproperty\nprotected\nprotocol\nprovide\nprovided\nprovided by\nprovided path\nprovider\nprovider packages\nprovider registry\nproviders\nprovides\nproviding\nprovisioning\nproxy\nproxy corp\npsql\npub\npublic\npublickey\npublish\npull\npull rate\npull request\npull token\npulling\npush\npush some\npushed\npushing\nput\nput #url\nput object\npy\npy #n\npydantic\npydantic core\npygments\npyproject\npyproject toml\npytest\npytest error\npython\npython #path\npython #version\npython error\npython location\npython m\npython2_root_dir\npython2_root_dir #path\npython3_root_dir\npython3_root_dir #path\npython_root_dir\npython_root_dir #path\nquality\nquality gates\nquery\nquery available\nquery provider\nquiet\nquota\nquota exceeded\nquota service\nquote\nr\nr 1\nrace\nrails\nraise\nraise e\nraise runtime\nraise type\nrake\nrake aborted\nran\nran #n\nran all\nran in\nrange\nrange #hash\nrate\nrate limit\nratio\nraw\nre\nreach\nreached\nreached total\nreached your\nreact\nread\nread econnreset\nread from\nread properties\nread timed\nread timeout\nread username\nreader\nreading\nreading package\nreading state\nreadme\nreadme md\nreadonly\nready\nready in\nreal\nreason\nreceive\nreceived\nreceived a\nreceived status\nreceived to\nreceiver\nrecent\nrecent call\nrecognition\nrecognized\nrecognized as\nrecord\nrecording\nrecoverable\nrecoverable exiting\nrecv\nred\nredirect\nreduce\nref\nrefer\nrefer to\nreference\nreference error\nreferenced\nreformat\nreformatted\nreformatted #n\nrefs\nrefs to\nrefused\nrefusing\nrefusing to\nregex\nregion\nregister\nregistered\nregistering\nregistry\nregistry 1\nregistry corp\nregression\nregular\nregular expression\nrejected\nrejected main\nrelated\nrelated to\nrelative\nrelease\nrelease #amount\nrelease #n\nrelease #version\nrelease asset\nrelease failed\nrelease kotlin\nrelease resources\nreleased\nreload\nremaining\nremote\nremote cache\nremote error\nremote origin\nremote permission\nremote rejected\nremote repository\nremoting\nremove\nremoved\nremoving\nrenamed\nrender\nrendering\nrenders\nreplaced\nrepo\nreport\nreport at\nreport files\nreporting\nreports\nrepositories\nrepository\nrepository #url\nrepository at\nrepository directory\nrepository in\nrepository not\nrepository or\nrequest\nrequest error\nrequest failed\nrequest id\nrequest to\nrequested\nrequested url\nrequests\nrequire\nrequire stack\nrequired\nrequired by\nrequired test\nrequirement\nrequirements\nrequires\nrequires a\nrerun\nrerun in\nrerun pass\nres\nreset\nresolution\nresolution impossible\nresolution too\nresolve\nresolve #path\nresolve all\nresolve gone\nresolve package\nresolve source\nresolve the\nresolved\nresolves\nresolving\nresolving dependencies\nresource\nresource busy\nresource not\nresource release\nresource type\nresources\nresponse\nresponse code\nresponse error\nresponse from\nrest\nrestore\nresult\nresult alloc\nresult fail\nresult failed\nresult failure\nresult of\nresult result\nresult type\nresults\nresume\nretries\nretries exceeded\nretry\nretry 1\nretry 2\nretry2\nretrying\nreturn\nreturn _bootstrap\nreturn a\nreturn runner\nreturn self\nreturn value\nreturned\nreturned an\nreturned error\nreturned status\nreturning\nreturns\nrevision\nrevision #version\nrevision range\nright\nrights\nrm\nrmdir\nroadmap\nroadmap and\nrole\nrollup\nroot\nroot install\nroot project\nrootdir\nrootdir #path\nroute\nrows\nrpath\nrpc\nrs\nrs #path\nrspec\nrspec #place\nruby\nrubygems\nruff\nrule\nrule violations\nrules\nrun\nrun #n\nrun #path\nrun #place\nrun #version\nrun apk\nrun build\nrun can\nrun chown\nrun composer\nrun failed\nrun in\nrun lint\nrun npm\nrun pip\nrun sh\nrun successfully\nrun test\nrun tests\nrun time\nrun watchdog\nrun with\nrun yarn\nrun_tests\nrunc\nrunnable\nrunner\nrunner gradle\nrunner has\nrunner is\nrunner lost\nrunner process\nrunner run\nrunner service\nrunner with\nrunning\nrunning #n\nrunning 1\nrunning 3\nrunning checks\nrunning go\nrunning in\nrunning on\nrunning test\nrunning tests\nrunning your\nruns\nruntime\nruntime error\nruntime exception\nrust_backtrace\nrust_backtrace full\nrust_begin_unwind\nrustc\ns\ns artifact\ns failed\ns failure\ns in\ns3\ns3 bucket\nsafe\nsafe directory\nsame\nsandbox\nsanitizer\nsanitizer heap\nsatisfy\nsave\nsaved\nsaving\nsbt\nscan\nscan to\nscanned\nscenario\nscenarios\nscenarios 2\nscheduling\nschema\nscope\nscore\nscreen\nscreenshot\nscreenshot image\nscript\nscript exited\nscript heap\nscripts\nscripts ignore\nscripts no\nscripts or\nsdk\nsdk version\nsearch\nsearch error\nsec\nseconds\nsecret\nsecs\nsection\nsections\nsecure\nsecurity\nsecurity in\nsee\nsee #url\nsee above\nsee log\nsee only\nsee the\nseems\nseems to\nsegmentation\nsegmentation fault\nselect\nselected\nselection\nselector\nself\nself attribute\nself core\nself hosted\nself metadata\nsemantic\nsemicolon\nsend\nsender\nsending\nsent\nsequence\nserial\nserver\nserver at\nserver bad\nserver certificate\nserver or\nserver terminated\nservice\nservice is\nservice list\nservice ts\nservice unavailable\nservices\nsession\nsession starts\nset\nset on\nset to\nset up\nsetting\nsetting up\nsettings\nsettings for\nsettings from\nsetup\nsetup #amount\nsetup #path\nsetup #version\nsetuptools\nseverity\nseverity medium\nsh\nsh 1\nsh line\nsha\nsha256\nshaders\nshaders no\nshadow\nshallow\nshallow linked\nshape\nshapes\nshared\nsheet\nshell\nshell #path\nshop\nshort\nshort test\nshould\nshould be\nshould generate\nshould not\nshould return\nshould show\nshow\nshow all\nshow the\nshow trace\nshown\nshows\nshrinkwrap\nshrinkwrap json\nshutdown\nshutdown hanging\nshutdown signal\nshutting\nshutting down\nsidebar\nsigabrt\nsigkill\nsigkill kill\nsign\nsign up\nsignal\nsignal #n\nsignal killed\nsignal sigkill\nsignal terminated\nsignal this\nsignature\nsignatures\nsigned\nsigning\nsilent\nsimple\nsince\nsingle\nsingle use\nsite\nsize\nsize #n\nsize of\nskip\nskip ci\nskipped\nskipped #n\nskipped 0\nskipped 1\nskipping\nskips\nslow\nslowest\nslowest #n\nslug\nsmaller\nsmoke\nsnapshot\nsnapshots\nso\nsocket\nsocket closed\nsolution\nsolve\nsolve failed\nsolve process\nsome\nsome details\nsome errors\nsome files\nsome packages\nsome refs\nsome tests\nsomething\nsomething is\nsorted\nsorted and\nsource\nsource #path\nsource files\nsources\nsources ok\nspace\nspace left\nspaces\nspawn\nspec\nspec ts\nspecific\nspecified\nspecifier\nspecify\nspecs\nsplit\nspot\nspring\nsrc\nsrc a\nssh\nssh connect\nssl\nstable\nstack\nstack backtrace\nstack trace\nstacktrace\nstacktrace option\nstage\nstandard\nstart\nstart #hash\nstart at\nstarted\nstarting\nstarting test\nstarts\nstartup\nstarves\nstarves it\nstat\nstate\nstate exception\nstate information\nstate to\nstatement\nstatements\nstatic\nstatic #version\nstats\nstatus\nstatus 1\nstatus 401\nstatus 403\nstatus code\nstatus failed\nstatus from\nstatus not_found\nstatus_code\nstd\nstd c\nstderr\nstderr remote\nstdin\nstdout\nstdout call\nstep\nstep 1\nstep execute\nstep for\nsteps\nstill\nstmts\nstop\nstopped\nstopped at\nstopped subcommand\nstopping\nstorage\nstorage ts\nstore\nstorybook\nstr\nstrategy\nstrategy hoisted\nstreak\nstream\nstrict\nstrict mode\nstrict peer\nstrict transport\nstring\nstring as\nstring cannot\nstring is\nstring literals\nstring null\nstring string\nstrings\nstrip\nstripe\nstruct\nstructure\nstructured\nsts\nstudio\nstyle\nstyle omit\nsub\nsub domains\nsubcommand\nsubcommand failed\nsubject\nsubmit\nsubmit a\nsubmodule\nsubmodule path\nsubprocess\nsubprocess and\nsubprocess exited\nsucceeded\nsucceeded #n\nsuccess\nsuccessful\nsuccessfully\nsuccessfully #amount\nsuccessfully exit\nsuccessfully installed\nsuch\nsuch file\nsuch host\nsuch thing\nsuggestion\nsuitable\nsuite\nsuite failed\nsuites\nsuites #n\nsuites 1\nsum\nsummarizing\nsummarizing 1\nsummary\nsummary #n\nsummary info\nsummary supported\nsupabase\nsuper\nsupplied\nsupport\nsupport exporting\nsupport for\nsupported\nsupported file\nsupported for\nsupports\nsurrounded\nsurrounded by\nsvg\nswitch\nswitch to\nsymbol\nsymbols\nsync\nsyntax\nsyntax error\nsynth\nsynth #n\nsys\nsys exit\nsyscall\nsyscall read\nsystem\nsystem io\nt\nt be\nt exist\nt find\nt resolve\nt00\nt00 #n\nt08\nt08 #n\nt18\nt18 #n\nt22\nt22 #n\ntable\ntag\ntag #version\ntags\ntake\ntake a\ntar\ntar error\ntarget\ntarget #path\ntarget release\ntarget s\ntargets\ntargets in\ntask\ntask aborted\ntask app\ntask core\ntask execution\ntask verify\ntaskcluster\ntaskcluster error\ntasks\ntasks #n\ntasks task\ntasks top\ntcp\ntcp lookup\nteacher\nteams\ntelemetry\ntell\ntemp\ntemplate\ntemplates\ntemporarily\ntemporary\ntemporary git\ntenant\nterm\nterminal\nterminal prompts\nterminated\nterminated abruptly\nterminated program\nterminates\nterminates the\ntermination\ntermination of\nterraform\ntest\ntest add\ntest adds\ntest case\ntest cases\ntest cmake_have_libc_pthread\ntest config\ntest count\ntest coverage\ntest e2e\ntest environment\ntest error\ntest exited\ntest failed\ntest failures\ntest files\ntest get\ntest js\ntest module\ntest new\ntest ok\ntest output\ntest pass\ntest report\ntest result\ntest results\ntest run\ntest session\ntest suite\ntest suites\ntest summary\ntest timed\ntest timeout\ntest ts\ntest unexpected\ntest_a\ntest_adds\ntested\ntestid\ntesting\ntests\ntests #amount\ntests #n\ntests 1\ntests 2\ntests completed\ntests e2e\ntests failed\ntests passed\ntests run\ntests see\ntests test_a\ntests using\ntext\nthan\nthan fail\nthan the\nthat\nthat can\nthat has\nthat terminates\nthat the\nthat this\nthat were\nthe\nthe above\nthe actual\nthe build\nthe channel\nthe command\nthe compiler\nthe condition\nthe configuration\nthe contents\nthe correct\nthe current\nthe default\nthe dependencies\nthe direct\nthe docker\nthe docs\nthe documentation\nthe end\nthe environment\nthe expected\nthe file\nthe first\nthe fix\nthe following\nthe full\nthe gradle\nthe highlights\nthe hosted\nthe import\nthe individual\nthe input\nthe issues\nthe job\nthe jvm\nthe last\nthe latest\nthe license\nthe linter\nthe list\nthe lock\nthe lockfile\nthe manifest\nthe maximum\nthe minimum\nthe name\nthe npm\nthe operation\nthe operator\nthe package\nthe parent\nthe path\nthe podfile\nthe pr\nthe project\nthe provided\nthe regular\nthe remote\nthe report\nthe request\nthe requested\nthe resource\nthe result\nthe runner\nthe server\nthe specified\nthe stack\nthe state\nthe system\nthe temporary\nthe test\nthe type\nthe version\nthe warning\ntheir\nthem\ntheme\nthen\nthere\nthere are\nthere is\nthere was\nthere were\nthese\nthese results\nthey\nthey come\nthing\nthings\nthis\nthis anonymous\nthis build\nthis can\nthis command\nthis directory\nthis error\nthis is\nthis may\nthis module\nthis please\nthis pr\nthis project\nthis release\nthis repository\nthis run\nthis test\nthis version\nthread\nthread main\nthread run\nthreads\nthreads true\nthreshold\nthreshold for\nthrew\nthrough\nthrow\nthrow new\ntime\ntime #amount\ntime #n\ntime #version\ntime elapsed\ntime exceeded\ntime limit\ntime of\ntimed\ntimed out\ntimeout\ntimeout #amount\ntimeout #n\ntimeout #version\ntimeout error\ntimeout exceeded\ntimeout exception\ntimeout of\ntimeout was\ntimer\ntimes\ntimestamp\ntimestamp #n\ntimezone\ntip\ntips\ntitle\ntitle does\ntitle the\ntls\ntls handshake\ntmp\nto\nto #n\nto #path\nto #url\nto 1\nto 3\nto a\nto access\nto add\nto all\nto allocate\nto an\nto apply\nto authenticate\nto be\nto become\nto build\nto change\nto command\nto compile\nto complete\nto compute\nto connect\nto continue\nto create\nto date\nto db\nto dir\nto display\nto download\nto enable\nto execute\nto fetch\nto file\nto find\nto fix\nto force\nto generate\nto get\nto git\nto github\nto gone\nto have\nto honour\nto host\nto image\nto install\nto load\nto local\nto locate\nto login\nto make\nto network\nto opt\nto parameter\nto participate\nto perform\nto process\nto push\nto query\nto read\nto register\nto repository\nto rerun\nto resolve\nto restore\nto run\nto see\nto select\nto server\nto show\nto solve\nto start\nto the\nto type\nto update\nto use\nto your\ntodo\ntoggle\ntoken\ntoken #hash\ntoken 3\ntoken for\ntokens\ntoml\ntomli\ntoo\ntoo deep\ntoo long\ntoo many\ntook\ntook #amount\ntook #version\ntool\ntoolkit\ntools\ntools #version\ntoomanyrequests\ntoomanyrequests you\ntop\ntop of\ntop required\ntotal\ntotal #n\ntotal 3\ntotal coverage\ntotal errors\ntotal of\ntotal tests\ntotal time\ntouch\ntrace\ntrace #path\ntrace application\ntraceback\ntraceback most\ntraces\ntracking\ntrailing\ntrailing whitespace\ntransaction\ntransfer\ntransferring\ntransferring context\ntransform\ntransform #amount\ntransformer\ntransition\ntransport\ntransport security\ntravis_fold\ntravis_fold end\ntravis_time\ntravis_time end\ntreated\ntreated as\ntree\ntried\ntried to\ntrigger\ntrue\ntrunk\ntry\ntry adding\ntry again\ntry to\ntrying\ntrying to\nts\nts #version\nts2307\nts2307 cannot\nts2322\nts2322 type\nts2339\nts2339 property\nts2345\nts2345 argument\ntsx\ntsx #n\ntsx not\ntsx scripts\ntui\ntuple\nturbopack\nturbopack build\ntwo\ntxt\ntype\ntype any\ntype application\ntype arguments\ntype boolean\ntype declarations\ntype does\ntype error\ntype for\ntype image\ntype is\ntype mismatch\ntype name\ntype number\ntype release\ntype script\ntype string\ntype text\ntype that\ntype value\ntype y\ntypecheck\ntypes\ntypes of\ntypescript\ntypescript eslint\nu\nui\nunable\nunable to\nunauthorized\nunavailable\nunbound\nuncaught\nuncaught exception\nunchanged\nunchecked\nundeclared\nundeclared identifier\nundefined\nundefined is\nundefined method\nundefined reading\nundefined type\nundefined undefined\nundefined variable\nunder\nunder #n\nunder #path\nunexpected\nunexpected error\nunexpected fail\nunexpected status\nunexpected termination\nunexpected thing\nunexpected token\nunexpectedly\nunhandled\nunhandled error\nunhealthy\nunique\nunit\nunit net\nunit test\nunit tests\nuniverse\nunknown\nunknown unknown\nunknown word\nunmet\nunoptimized\nunoptimized debuginfo\nunreachable\nunrecognized\nunrecognized arguments\nunrelated\nunresolved\nunresolved reference\nunsatisfiable\nunset\nunsupported\nuntil\nunused\nunused dependencies\nunused variable\nunused vars\nup\nup to\nupdate\nupdate your\nupdated\nupdated but\nupdates\nupdating\nupgrade\nupload\nuploaded\nuploader\nuploading\nupstream\nurl\nurl #path\nurl #url\nurl found\nurl returned\nurllib3\nus\nusage\nuse\nuse a\nuse after\nuse analytics\nuse daemon\nuse git\nuse new\nuse of\nuse the\nuse usage\nuse warning\nused\nused in\nused typescript\nuser\nuser agent\nuser to\nusername\nusername for\nusers\nuses\nusing\nusing 1\nusing the\nutc\nutf\nutf #n\nutil\nutility\nutils\nuuid\nuv\nuv lock\nv\nv1\nv1beta\nv1beta or\nv4\nv8\nvalid\nvalid 1\nvalid json\nvalidate\nvalidate_fields\nvalidating\nvalidation\nvalidation failed\nvalidity\nvalue\nvalue gone\nvalue is\nvalue of\nvalues\nvalues differ\nvariable\nvariable is\nvariable x\nvariables\nvariant\nvars\nvector\nverbose\nverbose backtrace\nvercel\nverification\nverification failed\nverify\nverify the\nverifying\nvers\nversion\nversion #n\nversion #version\nversion 1\nversion for\nversion found\nversion is\nversion of\nversion that\nversion v1beta\nversions\nversions #version\nversions for\nversions of\nvery\nvia\nvideo\nview\nviolation\nviolations\nviolations were\nvirtual\nvisible\nvisible enabled\nvisible timeout\nvisit\nvisit #url\nvisiting\nvisiting the\nvisual\nvisual #path\nvite\nvitest\nvitest caught\nvitest run\nvm\nvoid\nvstest\nvue\nvulnerabilities\nvulnerabilities found\nvulnerabilities in\nvulnerability\nw\nw workspace\nwait\nwait for\nwait_for\nwaiter\nwaiting\nwaiting #amount\nwaiting for\nwant\nwant to\nwarn\nwarning\nwarning failed\nwarning in\nwarning mode\nwarning unexpected\nwarning unused\nwarnings\nwarnings 0\nwarnings 2\nwarnings and\nwarnings first\nwarnings in\nwas\nwas #n\nwas a\nwas an\nwas canceled\nwas detected\nwas not\nwas reached\nwas resolved\nwas the\nwatch\nwatchdog\nwe\nweb\nweb server\nwebhook\nwebpack\nwebsite\nwell\nwent\nwent wrong\nwere\nwere emitted\nwere failing\nwere found\nwget\nwget #url\nwhat\nwhat went\nwheel\nwheel for\nwhen\nwhen the\nwhen your\nwhere\nwhich\nwhich is\nwhile\nwhile executing\nwhile installing\nwhile running\nwhitespace\nwidth\nwill\nwill be\nwill not\nwin\nwindow\nwindows\nwindows #version\nwith\nwith #n\nwith 0\nwith 1\nwith 137\nwith 2\nwith 3\nwith a\nwith an\nwith code\nwith correct\nwith default\nwith empty\nwith error\nwith exit\nwith frozen\nwith info\nwith javac\nwith no\nwith non\nwith npm\nwith pip\nwith retry\nwith rust_backtrace\nwith scan\nwith stacktrace\nwith status\nwith the\nwith this\nwith timeout\nwith type\nwith url\nwith warnings\nwith workers\nwithin\nwithout\nwizard\nword\nwords\nwork\nwork action\nwork default\nworkdir\nworkdir #path\nworkdir app\nworker\nworker executor\nworker exited\nworkers\nworkers gradle\nworkflow\nworkflows\nworking\nworkspace\nworkspace name\nworkspace root\nworkspace workspace\nworkspaces\nworkspaces include\nwould\nwould be\nwould have\nwould reformat\nwrap\nwrapped\nwrite\nwrite error\nwriting\nwritten\nwritten to\nwrong\nws\nws workspaces\nx\nx is\nx server\nx unit\nx64\nx86\nx86_64\nxcodebuild\nxdist\nxml\nxml #version\nxml file\nxml written\nxx\ny\nyaml\nyaml or\nyarn\nyarn lock\nyarn run\nyear\nyet\nyml\nyml action\nyou\nyou are\nyou can\nyou d\nyou have\nyou may\nyou must\nyou or\nyou want\nyour\nyour allow\nyour code\nyour current\nyour dependencies\nyour gemfile\nyour local\nyour lock\nyour own\nyour package\nyour project\nyour pull\nyour requirements\nz\nzero\nzero exit\nzip\nzlib\nzo\nzstd\n×\n× failed\nà\nù\nγ\nℹ\n●\n● test\n⚠\n⚠ git\n✖\n✖ #n\n✖ 2\n✖ 3\n❌\n❌ deployment\n🚨".split("\n"),
	scales: [
		2.90517,
		2.08468,
		1.50355,
		2.27506,
		1.80823,
		2.53589,
		1.54862,
		2.70736,
		3.29048,
		3.04405,
		3.1729
	],
	weights: "KCI98fH18e35AwQMAQH8AAECAAEAAA4AAAEAAAD/AAAAAP8DAgAAAP4E/f8AAAIAAAAA/wH/AP8ABf8AAAD+AP0D/QIAAAAC//4B/QL/AAX/AAAA/gD9Awv0HP3+/////gv4AAAI/v//AP//A/4ABf0AAP8A///9BAAF/f///wD/AP4DAAD2C/8AAP4AAf//AAX/AAAA/gD9AwAAAP8AAAABAAAA/wAG/wAAAP4B/AP/AAb/AAAA/gD/Av8ABf8AAAD+AP0D1v/46wf/I//7/gb9AAAAAAEA/wH/AP8B/QAAAQAAAf8AAAAE/f8AAAEAA/7/APn/CAD//wAB/gAAAAAAAf//AQH+AAAAAAAAAAAAAv4HAAD7AAAABAD7BQAAAAAAAv//Av4AAAAAAAABAAAB/wAA/wH9AQED//0ABAD/Af0BAQP//QAEAAD+////Df0ABPwAAAAAAAAAAAH/AAAB//8AAAAAAAAAAAAE/wAAAP8AAAAA/wH9AQED//0ABAAAAfwAAAADAPkHAAH//wAAAAEAAf8lAPr6/Bf89xDz/CwC/wAAAAD/AP8C7v/0/v4KEPgI+v70AAD1AAsA/wj4/wABAAAAAAD/AP8BAAD/CP////z/AQAAAP8AAAIAAAEA/wAA/gMAAAAAAAP+AAD+/v//D/sAAf/8AfoCAAAAAQD9AxT8GAcDEtryBAD8APz5/f8AAwgAAQD/AAL/AAAAAAAD/gAC/wAAAAD/AP8C9AEF/QAAAP8A+wX+AAAAAAAAAAH/AAAD/fz/CP/9Cvv69wL+Av//AAH/AQD+/v0AAAAABAH+AQAB+gb//wD//wL/AP4A/wAAAAIB/QEAAP0AAAAAAgD/AQAACP0AAP/+AQD/AP7//wAAAAMB/gEAAvwF////AP4D//4AAP8AAAABAAAAAAH/AAABAP8BAP8AAAn+/////gAAAAAA/vwL//////oHAAH+AAAAAAAAAAAAAPz/////Bf/9AwAA/gEAAAAAAAAAAAAF/gAAAAAAAf8AAAD6/woA/Qj5/wD9+vv/Bf8GBP79/QABAAAAAAAA+wX4Av/+AAAAAQD+AgAAAQAAAAAAAAAA/QEAAQAAAP4A/wEAAP/+BgP+/gL7Av8AAAAAAAAAAAAAAAD6Gf////H/Af8AAP4G/wD//gAB/+UD/QAAAAAAAPsFAAAAAAAAAAD/Av8AAP7/AAT/AAT9AAAAA/8AAAAAAAL//wAAAQAAAP8AAf/+AQABAAL//QH+AQADAAAAAAD+AP0DAAAAAAAAAAAAAv4AAAAAAAAAAAD+AgD/CQAAAAD8AAL/AAAAAAAAAAAA+gYAAAEAAAAA/wH/AAAAAAAAAQAAAAH/AAAB/wAAAAAAAf4J/RD/CQT98v37CAn+/Q3////7/wT9AAAE/wAAAAAAAf8AAAEAAAAAAAAAAP4AAP8AAAABAAAA+wAAAAAAAAAAAAAAAAL4/wD/CAAD/v8AAAEAAAAAAAAA/wABAAAAAAAAAv8lAgn+BQL++AIF+QAAC/0AAAD+/wL//v/wFP3///3+BfwA//8G/v8A/v8C//8AAAAAAAAAAP0C/wAAAAAAAAEAAP8AAAAAAAAAAAEB/v8AAQEAAAD/AAH/AAAAAQAAAAAAAAD1AR/1///9+/8BAPoAAAAAAAAAAAAA/AAAAAABAAAB/wAAAAcC/wD//AAB/wAA/wT/AAD+AAH/AAAF+f8A/wUA/QMA/wX+Af8A//8E/QAAAAAAAAAAAQAAAP/+/Q7///z/+AkAAPwEAgD//gAAAQAABv4AAAD/AAAAABv3+/38//z/9woAAAACAP8A//4E/wD//P/+//8G/wL/AAAFAf8AAP4AAAD9AAAAAAAAAAAAAAD9////AwIAA//9/gAAAgAAAP4AAAAAAAL/AAAAAAABAPwDAP8AAv/+AvwCAAAAAAAAAAAA+gYl/Rf4/v3+AP77BwAA/wb//wD9AAH/AP/9CP////7/+wYAAP8AAAAAAAAAAP4AAAAAAAAAAAAAAAD+BP8AAP8AAQD9AQAAAAL//QL9AQAAAAEAAAAAAAAAAAAD/wAAAAAAAf8A//z9Ef///P/5CAr/DP4AAAD8AwH8/gD+AgAAAAAAAAAAAAX+AAAAAAABAAD9Av8AAAAC/wEAAAAAAAAAAAD/AAEAAAADAAH+/gH/AAAC/gAAAAAAAAAAAAT7AAAAAAAA/wEcA/YCDf7++/4D/wAA+wD/CfgA/QEC/QABAAAAAAAAAAAA/v7+/gcA/wX+/PsAAQAAAAAAAAAAAP0M/AAAAP8BAv0AAAAAAAAAAAD+AgAAAAAAAAABAAH/AAD/AQD/AAAAAQD3//8H/////v/8Bfv/E/z//wD7A/cGAAL6/wMD//4D+gMAAAAAAAL//wH/AAAAAQAAAAAAAAH/AAL7BAAAAP8AAv7/Av0CAAH+/wEA//LuDA0A8w8A/Qr6APcP+wn///4G/f3/A/z8BwD//wD/AfgA//UADAD/Cvf++P/8D/7/+/z/AgDl//AUAP//+gMB/AEAAAAAAAP/A/7//f/5Cv8D//oD/QAAAP7+AAAAAwD+AgAA/P8AAP4EAAP9AAD8B/8AAP4AA/0AAPsJ/////f8B//r+FPwCA/33Av7/AAD3Bf8A/wIAAf8AAP//AP8H//8C/wAA/AIAAAABAAH/+f/7+f///wv//gMA/wP4/v8S/QAC/wAA/wAA/QcAAv//+wD6AgAB/wEA/QIABfkAAAH/AAD/AgAAAP8AAPsEAAAAAAD+CP8A//wAAQAAAP79AAD/BQABAPkBFff///7///8C9P/9AAb//gD//wIAAAAAAAD5BAAAAAAA//8AAP8BAAEAAAD/AAABAAABAP8ABAIBAAAA+wEA//n+BgIAAAD9Av//AAAAAAAAAAAA/gIL9hxB8P/30vsS9AAA+wUAAAD/AAH/AAAA9QALAP8I9wAAAAr8//////8B/wAADvr/////Av8AAAAD/wAAAP8A+AgAAP8DAAAA/wABABf++x/7+vr3/Ar7AAAAAAAAAAAB/wAAAP8GBwD9+QD8BQAA/vv///8H/wL/BwAE+QAA+ggAA/0AAAAIAAEA+AL//wAA/gj////9/wH/AAD/Bv////0AAQAAAAEAAAAAAAAAAAAA/gX//////wH/AAD9CP////3/Av/+//sJ///9//4E/uL63vfuOyHhKe/mAAD//wD/Cf4D//4AAAQAAAAA/wAAAAAA/v//Bf/+BP3/AAD//gAB/AQC/wD+AAACAAD//wEB//8AAP8AAAABAAAAAAP+/f8I//wL+/oAAAAAAAD+Af8BAAAAAPUACwD/CPcAAAAAAAD/Bf7/Af8AAAAAAPoL/wAAAAAAAAAAAf8AAAAAEQD/CP/+//3/AgDs6fUS+wXxEAAN8/8B/QAAAgAAAv4A/AD5Bf//AAL/A/7/AP4AAAAAAgD/AfAA9/0AAP8IAAL+AAD9/wAAAAIA/wH/AP3+AAAABAD/AQAA/vv//v8I/wL//wAB/wAAAAAAAAAAAP/+/wAAAwABAAAA/wIAAAD/AAAAAAD/AwAA//8AAQAAAAD/AP8AAgAAAAAAAPsAAAAFA/0AAAABAAAAAAAAAAAAAAAAAAMA/wP+/wD//fwO///+//oGBv/9/v3//wf/A/79/v4I/v8A/v8D/v3+AQYA///+AAT9AAD9AQAC//8C/gAAAP/7AAD/BQAAAAAAEQX+/wD1/wL/AAAA/QAAAAMA/gIAAAD9AAAG/wAAAAD/DPj///4E//sFAAAHAf/+//79BP8AAAT+AgAA/wAB/wAA/wIAAAD/AAAAAAAA/gAAAAIAAAAAAAD/AAAAAQAAAPjyAQL/Bu8NBf79/vwAAAAAAAQD/AH/APv+AAAABQD+AgD/7vj///8V//8BAAD9/wAAAAIA/gIAAPn7DP//Af/6BwAAAAAAAAAAAP4CAAAAAAABAP8B/wAA/f3+/gr//gb+/AAAD/r//wD///kHAADs/f///xD/+gcAAAEAAAAAAAD2Cf4A/wIAAAD/AAAAAAAB/wAAAAAA/wIAAAEAAAAAAAD9AwAACP0AAAD+AAf5AAAF/gAAAAAAAQAAAAj+AAAA/v8C/wAAAAAAAAAAAf8A/QAF/wAAAP8AAAAAAPwG/wAA//8C/zUBQAnz8/Pw9QsB9gL/AAAAAP8A/QP9Bu8H/wH/AAH8AwAAA/4AAQAAAQD//AAAAAAAAAAC/QAA//8CAP8G/QAB//UAAAIAAAD/AAEAAAABAAAAAAAAAf8HAf8AAAEA/wH/AAAAAf8AAv//Af8AAAAAAAABAP8B/wD+AwH+AAAA/wAB/wAAAAAAAAAAAP0DAAEAAAAAAP8A/wEJ/vcb/P399v4F/gAABP8AAAD/AAH/AAD+Bv////4AAQAQ/xf4//7//v/4CAD/Hfj+//77/wX9AAD+BP8AAP8A/wEAAP8BAAAAAAAAAAAAAP8AAQAAAf8AAAD+//8AB/8AAAAAAAv7AP//AAABAAAA+fz/Cv//Bvr/AAD/Bv//AP0AAf8AAP4CAAAAAAAAAAAA/wEAAAAAAAH//gAAAwABAP0B/wD/AAEAAAAAAAD6Bf8A+fsAAAAJAP0D/wABAAAAAP8A/QMAAP//AAD/AgAAAAAAAAEAAAAAAAAADwD3CAAAAAAA/gIAAPwI/wD//QAF+wAE/gAAAAD+APwEABb4/v3///gB9gkAAf8AAAAAAAABAOn//v3/AP8GAAT9Af74+/39LvT9Bf8A/v//AAAAAwH+AQAABAAA/gAA/QMAAAL6/wAAAAIA/gIAAAb//wAA/gAB/wAA/QAAAAABAP8BAP349iv+/fX/7hMAAP8AAAAAAAAAAAL/AAD/AAACAAT9AAD/AAAABv0H+v/u9WMm5PDm4vQY9gAC/gAAAAAAAP4CAAAJ+gAB/wAA/gEAAAEAAAAAAAABAAAAAAAAAQAAAf8AAAAAAAAAAAAB/wAAAAAAAAEAAAH/AAAA+Qr////+AAH//v8HBv7///v/Av4AAAn9/wAA/wAB/wD/KPH+/v77/gb8AP8h8v7+//7+Bf0AAPsH/wD//gAB/wAAAAAAAAABAAAAAAL+AAAAAAAA/wEAAAT/AAD/AAAAAAAA//8AAAABAAAAAP/8+////wn//AQAAAX+AAAA/wABAAAA9wr////+/wL/AAAK/f8A////A/4AAAIBAAAA/wAB/////v8AAAACAvwCAAD9/wAAAAIB/gHv+B4v8ffs7PwO9/8DBgf9/v76/gT+/gAAAAAAAAAAAAAAAAEAAAAAAAABABAAAAAAAAD/AAAAAAAP+f8AAP4AAAAA/wYE/v7//f8D/gAABf4AAAAAAAL/AAD+BP8AAP8AAQAAAP0DAAAA/wAAAAD/+gz+///8/wP+AAAAAAAA/wEAAAAAAAn8AAAAAAD4CAAAAAAAAAAAAf8AAAAGAAAAAP0AAAAAAAAA+wAAAwD9AgAA/wIAAAAAAAEA/wADCgAA/vgAAQAAAAQAAAAA/wAAAAD/Bfr//AQF/gP/AAD+/gD/+gj/Af8A//z6//r+D/wF/gAAAP8A//0E/wEAAAD+/f/9+Az+Av/1/w/2/hj28v0E/wAAAP8A/wACAAAAAAD//gAR/vQAAAAAAP/7AP78CP77BgD+AwAAAAAAAf8AAP////4F/QAB/wAAAAAAAAAAAAAC/wD9Af//Bf//B/n/AP////8D/wAF+/8AAP3/AAAAAgD/AQAA/f8AAAACAP8BAAD7/wAAAAQA/gIA/gMAAAAAAAL/AAAAAAAAAQD/AQD+AAD+A///AP8AAv4DAP8A//8H/gX6AAAAAAAAAgD+Af8AAP//AP8F/P8B/wAAAP8AAAL/AAAAAAD//wAABP7/A/0AAAD9AgAAAAAAAAAAAP8D/wAA/wAB/wAAAAAAAAAAAP4CAP4DAAAAAAAB/wAA/gMAAAAAAAH/AP4AAAAAAAAAAAAA/wAAAAAAAAAAAABHAAAAAAAAAAAAAOMAAAAAAAAAAAAA/gAAAAAAAAAAAAAOAAAAAAAAAAAAANgAAAAAAAAAAAAAAOnDA+wQzE7u8SEA0LLJ8fkdfxGUVwAiktPpGOBT/O8UAP6df/7+7N3kCRQAncfp+Q0FdefURAAMcwkK69zR6O0sAFS3CrQAxTPv8SAA5hoj3fmwNPUEBxcAAAAAAAAAAAAAZwAAAAAAAAAAAAAyAAAAAAAAAAAAAFQAAAAAAAAAAAAAANgmJu3u2B7oJfU/AAAAAAAAAAAAAAD4FND5AlfzBhrhXgAAAAAAAAAAAAAmAAAAAAAAAAAAAAD39+/6Q9z0Dfj6APfIXe8J8eTxGPkA9BvIVfj5/PblJADveeQR9O7s8Bb8ADn08P75//HoEQkAFv/N4uYaN+ol86cAAAAAAAAAAAAAMAAAAAAAAAAAAADxAAAAAAAAAAAAAD0AAAAAAAAAAAAA7QAAAAAAAAAAAAAA1uHswut/OOkv6wEAAAAAAAAAAAAA4QAAAAAAAAAAAAC9AAAAAAAAAAAAANUAAAAAAAAAAAAAANBg+MifMlvQsH8MAAAAAAAAAAAAAAAW6JLvf2mxf7u/fwAAAAAAAAAAAAAjAAAAAAAAAAAAAPEAAAAAAAAAAAAAAPfm0/YgJA/jHgEA7/j+mQv3Ui/j6wB/yt7w7/j4ErI4AgAAAAAAAAAAAAAWAAAAAAAAAAAAAOMAAAAAAAAAAAAA+wAAAAAAAAAAAAAaAAAAAAAAAAAAAEsAAAAAAAAAAAAAzQAAAAAAAAAAAAAwAAAAAAAAAAAAAP8AAAAAAAAAAAAAAwAAAAAAAAAAAABlAAAAAAAAAAAAAPAAAAAAAAAAAAAAAP/f2/7WYyP/BP4A7SrU70Dv9Rfo/wD22EELBOLu8x7xAPG93G73+RL1+BMACE3vC+7t8vUW9gBRAeL28fryAugUAAMRB+vq1irzGfYA7Asl8P5JzAAM9AD5yPzxPD7WEuMJAALXQgkE5uTxFPwAL6y6f/r/9+z8GAAUVd0U6+/u8A8CAErv4voF+e3+8REAEf4E6OnnJPUd7wDJ6CYN/NMs4S7zAN8yGODqxTbtCwkA/vxKAP/9yf0G/QD9+eH9+v0q+hL1AP3wGP79+//3wkUAN7YAAAAA/wDUKgD/7vP/AP4Y/wT9AP7++v/7MvHPHhUAAAAABgD//QDsFAD9W/z+//zY/wP+AP//+/8A/wYAAf8A+ff+mP06MkrF6wD1T+/0CvPx1w8cAPTPev7798r5EfcAIfX+//7+8vR/kwD22BP7/f8V/BTyAP//+////wcAA/0AAP8AAAz9+P8C/xsAAAAAAAAAAAAAogAAAAAAAAAAAAAGAAAAAAAAAAAAACIAAAAAAAAAAAAA8QAAAAAAAAAAAAAFAAAAAAAAAAAAAA4AAAAAAAAAAAAA7AAAAAAAAAAAAAAGAAAAAAAAAAAAAAgAAAAAAAAAAAAA9gAAAAAAAAAAAAAHAAAAAAAAAAAAAA8AAAAAAAAAAAAADQAAAAAAAAAAAADlAAAAAAAAAAAAAPMAAAAAAAAAAAEAAAAC/wAAAAAB/wAAAAAAAAAAAAD+AgAAAAAAAAAAAP4CAAABAAAAAP8AAAAAAAEAAAAA/wAAAAAAAQAAAAD/AAAAAAABAAAAAP8AAAAA/P7/AAb/AAT9/wsB3hr+7h7+9Q/+AP/1+f///w8AAv8AAP8C/wD/AAABAAD//v3//xD8/wP//gAAAAAAAAAAAAAAAP//AgD/Av8C/gAA+An/AP/+AAAAAP/8Bf3+DPv/A/8CAP8BAAAAAAAAAAAA//3/AP8EAAH/AAAAAAAAAAAB/wAAAP/+/wD/AwAC/wAA//wAAP8EAAAA/gAAAAAAAAAAAAAAAAL/AQAA/wAAAAAA//3/APwG/wL/AP/+C/7///v/Av8AAAAH/wD//AABAAAA/wMAAAD/AAAAAP///Q7///z/+QgAAP8I/wD/+wAAAAAA/wv/AP36AAAAAAD//QAAAAQAAAD/AAH/AAAA/wAA/wD//f0S//77//cJ/wAA/wAAAAEAAAAA//0C/gf9/QT+/gAAAAIAAAD+AAAAAP/7Df7//f3/Av8A/gAAAAAAAQAAAQD/AP8C/f4EAf///wAA/wAAAAEAAAAAAAAKAAAA+AABAAAJ//7+///9//0EAP/+Bf7/Cfr/Av4AAAD4AAD/CAAAAAAAAAAAAAAAAPwDAAD//f///wX/AgAAAAAAAP0AA/8C/wD/AAD/AAACAAP9AP8AAP8AAAIAA/0AAAMA/wAA/wAD/iMK9QD8B/38BP3+AAr5/gD/AP///AUAAPwJ/wD//f8G+wAA+wX+/gv6/wP//vz+C//+B/r/AAEAAAABAAAAAAABAPr/CQv///72/wP+AAAEAQAAAP0AAAAA/wQJ///++f8D/gAA+P8M/wD//v0FAAD4/wz/AP/+/QUAAAMAAAAA/wAAAAD+9/Iy/fz1/ekZ/gD//QAA/wQBAAAAAf8AAAAAAAAB//4A/QAAAwX8APgIAAAA/wAAAAEAAAAAAAAAAPoM//r+CAAA//4A/vwH/wL/AP///f7//wb/AQAAAP3/////BP8C/wAA//7///8F/wH/AP0A/gAAAAQAAf8AAAEAAAAAAAAAAAD6DPH2A/MVBAT4AP/+/v8C/QQC//8AAAX+AAAA/wAAAAAAAP8AAAABAAAA+A/1+f3//Ab/+QcAAP/+/wAAAwAB/wAA//7/AAADAAH//gAA/wAAAAEAAAD+AAD/AAAAAQAAAAD89vwI//0J/wP+/wH+AQAAAP8AAf/x/QABAAAAAQAAAAD/+w/////5/wP+/wAAAAAAAAAAAAAUAAEHBAD8+wAI+QAA/wb/AP/+AAEAAAAAAAABAAAB/wAAAAMAAAAA/wAB///+AP8AAAAC/wEAAP4AAAAAAAEAAAEA/QEA/wAAAgAC/wD/DPr8/v8F/wT9AP8L/v7/AP//Av8A/wz9/v8A//8D/gD+Sev5/Pv3/Av5AP8G/wAA////Av8A/xn5/f7+/v4E/gAAA/8AAAAAAAAA/v8CA///+QP/AAEAAAL/AAAA/wABAAAAAAAAAQD/AQAAAAD5DP////z/Av8AAPsK/////AAB/wAA/QMAAAD/AAAABhH4/AcD//QC9wcADwz6/Pz9+/v/BgAD8vr9Cf4FBvv+AAAC+wAAAAMAAAAA/wz9/v8A//8D/v///vr/Cf4ABvgBAAAAAgAA/wABAf4B+wAAAAAABAD/AQAAAAAAAAAAAf8A/QL+/ggF/fkB/AIAAP3/AAAAAgD/AQAAAgAAAAD/AP8B+wAAAgAAAP8AAAAAAAACAAAA/gAAABXzCf8BCPgDCfYAAAAAAgAAAP8AAf/2APz/AAEAAwD/AAAA/gb////+/wL/AAD/AwAAAP4AAf//AAD/AAAAAAAAAP8AAAAAAAAAAP4CAAAAAAAAAAAA/QIA//37Ff79/P73CgAA/v0L///+//sFAAD//wUA//4A/AQAAP//BQD//gD8BPsA//n//wAI//sGAAD//f8A/wQAAf8AD/kA/v0L9/78BgAR/fz7//79//sGAAEA/wAAAAAAAv8AAAAEAAAA/QAAAP7++PT9/hIKBwD5AP/9+v7/FP8I/fsAAPz8////CAABAAAA/AQAAAD/AAP9AAH/AAABAAABAAD+AAAAAAAAAAAAAPoAAAACAAD/AP8B+/oG+QoJCPQG//r9/Pr4Aw/6AAr2//UA/f8CAP8CAAH/AAD/Cv///vv/A/0A/xn5/f7+/v4E/gAAAAAAAf4AAAAA//f7CwAA/wD//wIAAPv/AAAABAD7BP0A+/8AAAAEAPsFI/nrEQj6Cf77DvgAAP0CAAAAAAAAAAAA/QcAAAD8AAH/AAABAAAAAAAAAf8AAf8AAAAAAAAB/wD//wT9Af//AQL9AAAA/wAAAAEAAAD/AAD/AAAAAAAAAAAB/wAAAAAAAAH/AAD+/wD//wT8AgIAAP79C/7//gH+Af0AAAoAAAX1AAH/AAH/AAAAAAABAP8AAP4A////AwABAAAA/gj/AP/8AAH/AAAAAwAAAP8AAAAAAAAAAAAAAQAB/wAA//0KAP/+AP0DAAAAAAAAAAAAAf8Q//cH/v79BP4E/v8AAAAAAAAAAAAAAAD//AAA/wQAAADrAAABAAEA/gH/AAAAAv8AAAAAAAL/CQAOAP8AAPr/BP3/AAkAAAAA+wAAAAAAAAEAAAAAAAAA+P8C/wP+AQAB/wAAAAMAAAAA/wAAAAAAAAAA/wMAAv4A/wAQ+f8ABPwAA/0AAP8BAAAAAAAAAAAAAP4AAPYHAAAAAAAT/gD///r/AQD/AAH/AAAAAAAAAP8AAf8AAAAAAAAAAAAAAAAAAAD/AAEAAfoEAAAA/wAD/gf+/f8C/vwH/f4F/wD//wAAAAIAAAAAAfkA////Bf8D/gD/AAD/Av8AAQD/+gD/AgAAAAAAAQAGAAD/AAAAAQAAAAAAAP8AAAABAAAA/wAA/wABAAAB/wAAAAAAAAEAAAH/AOD+/vkG/PkO+/wI/wAAAAAAAAAAAAAM//0H/wD//QAB/wAAAPoAAAAGAAH//wAAAAAAAAAAAAAAAAADAAAA/gAB//oAAAAAAAAAAAAABwAAAQAAAP8AAAD3//0B////AwAB//4A//8AAAABAAEAAQAA/AAAAAQAAAAAAAL8/wD/BAAC/wAAAP8AAAABAP0D+v8O+v8A//4A9wkAAAAAAAAAAAD/AQAAAAAAAAAAAP8BAAAAAQAA/wAAAQAPAAD/AAAAAf8C//4DBf0A//4A//0EAAH+AAAAAAAAAAAAAAAAAAAAAAD9AwAAAQAAAAAAAAAAA//++v7+IPj/BP0AAAABAAAAAAAAAAAAAP8AAP8C/wEA/AAAAAAA/wEA/wIA//wE/wX+/QP+/wD//AT/Bf79A/7//wAAAwAD//sD/f8AAAD/AAAAAQAAAPwA/v0ABf8BA/wBAAAAAQAAAP8A/gIG/A4DAPoM+PsH/gAAAAIAAf/+Af8AAAD/AQAAAAAAAAAAAP4I/wD//AABAAAAAQAAAAAAAAAAAP/+Bf///wAAAf8AAAD/AAAAAQD9AwAABP//AAAAAAH//wAA/wAAAAEAAAAA/wwG///++AAC/wAA/QIAAv//Av//+QAHCQAA+/kAAf8AAAMAAAAA/wAAAPT/+/////4H/wT9AAD+BAAAAP4AAf8AAP0CAAAAAAAAAAH++P0A//8K/wP/AAD+/gAA/wQAAQAAAf8AAAAAAAABAAAB/wAAAAAAAAAAAAD+/gAAAAMA/AT///3//wD/BP/9AwAAAAAAAAAAAAL+AAAAAAAAAAAAAv4AAAEBAAD//wAC/vsAD/sAAP/8AAAA+gH3/P4I+wMG/vwAAAAAAAD/AQABAAAAAAAAAP8BAAEAFwT9Afz9/QT7/Qj//gD/AAAAAwAAAAAAA/8AAAD/AP4CAAAAAAAAAAAA/QIA//0H/////v8D/gAAAP8AAAEAAAH//AD//QAAAAMAAAD8AAAAAAAAAAAAAAAAAgAAAAD/AAAA//8b9/7///wAAv4AAAv+/////v8C/xj7KgD8/Pz1/gj6GP0m8/79//3/BP0A/wgE///++/8C/wAABf4AAAAAAAH/AAD++P///wv/A/4AAP7+////Bf8C//cA/gX/AAD+AAH/9wD+Bf8AAP4AAf8AAP8CAAAA/wD+Auj9BQL//wD/AAT8AAAB/wAAAAAAAAAA/wf/AAAA/gAC/wT58//5C/sLCv73/wACAQAAAv0AAQD8AP76//8BB/8C/zX++fT9B/wOB/UE/f4C/QAF/AEDA/oAAAEAAAAAAAEA/wAA/wAAAQAAAP8B7/8AAAQAAP8A/wEAAPgM/////P8C//8AAAAAAAAAAAAA+wD/AQABAP///wL/APwBAAAAAQAAAP4AAQAAAAAAAPsFAAAAAAAAAAAA/gL/AAEAAAAAAAD7BQAAAAAAAAAAAP4CAAAB/wAAAAAAAAAtDvj8//77Av74CgABAAAAAAAAAP8BAAz5/v////7/+AgAAP/+AP/8BQABAP8AAAAAAAAAAAAAAA/1+f4E/f8C/QEAE/v9////+f7+BAAAAAIAAAD/AAEA//8I+////wEAAf/3APoL/Qf99wX8/gAD/wMAAAD9AP4CAAP/AwAAAP0A/gL6Aff/////B/8C/wAA/f8AAAADAP0DAP/9/f///wb/BP0AAQAAAAAA/wD/AQAA/f7//gz//gP/+wEC/wAAAP8AAAAg/gT6/v74DP79BQD/BP8AAPsDAAH/AAD9/P8L//wJ+P4AAAD+AP//AwAB/wAA//4A//8DAAH/Nv0B/gAAAAQB+AcAAP/+AAAJ/QH/AP8B/v//AP4D/wT8/wEAAAAAAAAAAv/8Avr0CgX9Agb2BAD9AP8AAAAEAAAAAAAA/gAAAAMAAAAAAAD/AAAAAQAAAAD//v8ACP/8Bvz+AAD/AAACAP8CAP78/w/8AAAA/AD8BP8AAAAAAAAAAAAA/gAAAAAAAAAA/gIAAAAAAAIA/gEA/wAAAwD/AAAAAAAAAAH7/P4G/gIE/v0AAP7/////BP8C//cD+vf9/xMA/gEB/wIAAAABAP4B/QL/AwD+AAAAAP8AAQAA/gb////+/wL/AAD+Bv////7/Av8A//X6/wD/DgAB/wAAAAAAAQAAAf8A/wD7Cgf///f/AAEAAAD/AAAAAQABAP8AAAAAAAAAAAAA/gAAAAIAAP8A/AT8/wIA/wED/v4D/wAAAAAAA//+Af8AAAAEAAAAAP8AAAAAAAAAAAEAAAH/AAAA+wr////8AAH/AAD7Cv////wAAf8AAP4F//8A//0DAP78/P8AAv8FAf0BAAAAAAAC//8C/gAA/AD/AAAABAAAAAAAAAAAAAABAAH//v/7Bv//AAD/Af/+AAAAAAAAAAAAAAD/+/sY/v77//cKAP/7+xj+/vv++AoA//v9////CP8D/gD//f3///8G/wT9AAD+/f7/Evz/Av8b9wkS9PgH/vwL+v4AAAEAAAAAAAAACgAABAAAA/sA/wEAAP8CAAAA/wAAAAAADf3////+/wEA/wAAAAAAAAAAAAABA/r/AAAAAwD+AgAA/wD/AP8CAAL/AAD+BP8AAP8AAf8AAAAAAAABAAABAAAAAf4A//8CAAEAAAAAAAD/AwAC/gD/AAD/AAAAAQAAAAAA/wIAAAAAAAEAAP/+Cf////z/Av/8AA79AAAA+wAAAAX7DP8A/wD//wf6A/v2/fz+/hH+/wQAAAD+/wD/AwAC//wA/wD/AAABAPoGAAAAAwAAAP4AAAAAAAD/AAAAAf/9BAAU+/3+/v76/vgJAA78/f///vz/+gcAAvv9Ev77/P76CAAA//4HAP/+AP4CAPz/A/8AAAIAAAAC/gcL/v/+9/8F/QAACv3/AP//AAH/AAAAAgAA/wAA/wIAAAAAAP4AAv8C/wAAAAAAAAAAAQD//wAT9v////8BAP8AAAAAAAAAAAD7BQAA/gT/AAD//wL/AP/+Df3///r/BP0A//8I/gAA/AAC/wAABv8AAAD+AAAAAAAAAAAAAAAB/wD9APz/AAD/BAABAAAAA/4AAAABAAAA+f/9Df////kAAf8AAAACAAAA/gAAAAAAAAAAAQD/Af8A/f/+/P///wj/AQAAAP4G/////v8C/wAA/gb////+/wL/AAAAAQAAAP8AAf8AAf4CAAAAAAAC/wAA/wIAAAAAAAEAAAD/AgAAAAAAAQAAAP8CAAAAAAABAAAA/wAA/wf+/wP/8QAN/gD8/gD6CP8AAAT/AAD/AAAAAAAAAAAAAP8BAAAAAAAE/wAA/gAAAAAAAP/9/wD/BAAB/wAA//3/AP8EAAH/AAD+BP8AAP4AAv8AAP8ABAAA////AgAA//8EAAD///8C+AH//AD+AAX/Av4AABD+AAD/+gAAAAAA/QIAAAAAAAAAAAD/AQAAAAAAAAAAC/0E//76+//8BQD9/wD/AAYA/wL/AP/+Cvz///7/Bf36/Pr8//8UAP/8BQAAAAAAAAAAAPsFAP4AAAAAAAIAAAAAAAAAAAEA/wEAAAAA/gQAAf/+AQD/AAD+BAAAAP4AAf8A//4G/////v8C/gD//gb////+AAL+AAD8/wABAAMB/QIA//kK/QP+/QL7A///+vr+//8M//8CAP/9/P7//Qn/A/8A/f0O/v///P8D/gAA//8CAP8C/wL+AAAAAAIAAP8AAAEAAP8GAP8A/f8BAAQSzwkT9e4N9v0O/wAAAAAAAAAAAAAA//8OAAD/9v8BAP8AAAAAAAAAAAAAAAX9////AP8A/gMAAAD/AP8AA/8BAAkAAAAAAAAAAAAAAAAAAAAA/wEAAAAAAP//AP//BP8BAAAAAAEAAAD/AAAAAP/+/f///wb/Av8ADfz6B/7+/P/5CPT97hz/APz3/gX+AAD/AAAAAAEAAAAAAAADAAAA/QH/AAAA//8A+v8I/QX+/wAAAAAAAAAAAAAAAP8CAAAA/wAAAP8AAAAAAAAAAAAAAAAAAgAAAP8AAAAAAAAAAAEAAAH/AAAA/wIAAAD/AAAAAP/+/P///wf/Av8AAAAAAAP//wP9AAAAAQAAAAAAAf8AAAX9////AP8A/gMAAAAAAAAAAAH/AAD/AAIAAAj7Af//AAAA/wQAAP8AAf8AAP8BAAAAAAAAAAAAAv0AAAACAAH/+gLu/AQB/gkBBfoAAAAAAAL//wL+APYE+xf9+v31/AQAAAAAAgAAAP4AAAAAAP//AAAAAgABAAD//Qn////8/wL//wAAAAABAAAB/wAAAAAAAAEAAAH/AP8AAAAAAAAAAAH//wAA/gAD/wAC/v8AAAD/AAAAAQABAAD8+/8AAAAHAAAADP0CDv3+/Pv/BP0AAAb/AAAA/gAB/wAA//3//v0H/wIAAAAAAgAAAP8AAAAA/w/9/////f8D/gD/D/3////9/wP+AAAAAAABAAAB/wAAAAAAAAEAAAH/APj9CQ/6/fv6/wT+AAD//QAA/wQAAAAAAAEAAAAAAAAAAAAA/gf////9AAEAAAD/AgAA/wAAAf/+AP7/AAAAAgD+Av/9+/7/CfwBBQH5/QAA+f8A/wgA+gYA////BAAA/wD+AgAA/wIAAAAAAAEAAAD//v///wX/Af8QAP8BAAAAAAABAP4AAAAAAAAAAAAA/gAAAAAAAAAAAAAABwH+//8A/v79BAAABP7///8C/wL/AAAAAAABAAAB/wAA//sBDP3+/v0CAQAA/wr////7/wL/AAAAAQAC//8C//8AAAABAAAAAAAAAAAA//3/AP8EAAH//wAAAAAAAAAAAAAAAAAAAAAAAAD/Afj8/vsDDP38CPr9AP39/v4K//4G/vz1/QoIAAII8AAD/QAA/gYB//7+/wH/AAAVAgEA//MABfwAAAMAAAEA/gH/AAD//PwCAP8GAP4CAAD/+gAAD/4AAAAAAAAAAAEAAAL+AAAA//wIAP//APsFAAD//AgA//8A+wX/AAAAAAAAAAAAAPwA8vsHCvsABvv+AAAA/wAAAAEAAAAAAAAAAAD/AQAAAP///v//AP4EAP0DAAD+//8A/gT//QP/AAEAAAAA/wAAAAAABP8AAAD/AP4C+gEG/////v8B/gEAAAIAAAAA/wH/AAAAAwAAAAD/Af8A/gIB/f///wL/AAD/AAEAAAAAAAD+AgAAAP8AAAABAAAAAAAAAAAAAAAA/QL/+xP2B/39Av0F/gAAAQAAAAAAAAAAAP3//P0J/AIG/vwY//wGCv3++wAB/wMD/Af/AAD7//0EAP8A/wL+/gMC//8AAAAAAAAAAAAB/xAAAAYAAAD8AAEACP4J/QwB+/kB+wQAAP//AAAAAgABAP8AAP8AAAAAAAAAAQr9+vL//QsC/QH+/+v7DP3+Df3xEQAP/fv//v/+/voHAP/++wD/AAf//wEC+fj+/ALyFAAD/fYA/goAAP/5AAAAAAD+/Qv///7/+wUAAP8FAP///v/6Bv7/9wj+/v0E/gT9AAAJ/v//AP4AAQAAAAADAAAA/gAAAAAA/Pv+//4K/wL/AAD++v///wn/Af8AAP/+/wD/BAAB/wAB/P8AAAACAAAAAAD//wAE/v8D/QD/AAAAAAAAAAAAAAD///3/AP8EAAH/AAACAAAAAP8AAAAAAAAAAAAAAAEA/wAA/QAAAAACAP8BAP0yAfv8+/D9CfsA/xn6/f7+/f4F/gD/FPj////+/wL/AP8e+f7+/vr/A/8A/xf7///++/8C/wAAAQAAAAAAAAH/AQAC/wAAAAAAAAD5AAAAAAAAAAD2Cf8AAQAAAAAAAAAA/wAAAAAAAAAAAf8A/PsJ////AP8C///7Av8AAAAEAAEAAP8N/f////7/Af/2AAT+AAAAAP8BAQAABAEAAAD9AAAADf///P4I/gAG/vwN/wD9/wT/AQT+/QD//Pz///4IAAAAAAD8/f8A/wcAAQAAAP0DBf/+/v//Av8A+gAAAAAEAAH/AAD+AwAAAAAAA/4AAf8AAAAAAAAB/wT//Pv+Ev74CPQD/wAAAAAAAAAAAAAAAAAAAAAAAAAB//0AAAUAAAD9AAL/AAD/Bf8A//4AAf8A/vER/f7/AP4E/gAA/wb/AP/+AAEAEP34E/z/C/T/A/4AAP/9//8N/QAB/wD/9/v+EP7+Cfr9/wABAAAAAAAAAf8AAAAHAAAA+wAB/wAA/gb/AP/+AAH/AAH3AAYAAAAAAAAAAf4AAAAAAAAAAQAA+AkA////AP8B+gXpF/7/+f0BB/gA//oC//7+Bv8C/wAA/wIAAAAAAAEAAAD/BAAAAP4AAAAAAPv9/wL+BQP+//AA/wQAAAD+AAH/AAD+AwAAAP8AAAAAAAABAAAA/wAAAPoC+A////75/wAAAAAA/gAAAAIAAAAA/xT7///+/P8C//z+0hP8/vwS/fIRAP/pBP8A/wv/8w0A//38////CP8D/wAAAQAAAAAAAAEAAAD8AwAAAAAAAf8AAQAAAAAA/wD/AQABAAAAAAD/AP8B8gIB+f7//wj/BfwAAAEAAAAAAAAAAP8DAv4AAAD///wEAQMC/gAAAP8A+AgE/v/+Bv4I/P/7BQAAAAMAAAD/AAAAAAAAAgAAAP8AAAAAAAACAAAA/wH/AAAA//4AAAADAAH//wD8/v8AAAUA/wEAAP/8AAH/BAEB/gH/AAX9+wr9AAT8AAD+DAAA//cAAAAAAP7/AAD/AwAAAAAAAAAAAAAAAAH/AAAC/wAAAAAB/wD/AAAAAAAAAAAAAAD9AAAAAAACAAAABAAA+gABAAUAAf/9AP7+//8X+AX+/AAAAAIAAAD+AAAAAAAAAgAAAP4AAAD+CAAAAAAA+gD5BwAI/wEAAAD6APkHAAAAAAAAAAAA/wH+AP/+AAH/AgAB/wL7C/z///8D//8DAAD//f8AAAQAAf8A/Az///8A////Av0AA/7/BP//AAH//gD/////C/3/A/8AAAAAAAAD/wAAAAAAAgAAAAD/AAAAAAAAAAAAAAAAAQAA/u/2Bx379hLt/wAA+P8M/wD//v0FAAH/AAAAAAAAAf8AAAAAAAAAAAD+Av4AAAAAAAAAAAH/AAD+/v8B/gQAAP8IAP4A/wD/AwEB/gAA/v//AP8DAQH+AAAAAAABAAAC/gAA/v8F//8A/wABAAAA/wIAAAD/AAAAGgL/8QL+Agv/Av/z//T4Cgf+AwT2BQAAA/8AAAAAAAL+GPoBBvkA+wYC7g8AFP7//f//9v/6BgD/AP//AAADAAX8AP77+/39LvL9Bv32//n6/v/+DQAB/wAA//7///0F/wL/+AAA/gD/AAMAAAAAAAAAAAIA/gH/AAAAAv3///4E/wH/AAABAAAAAAD/Av8A/xb8/v//+/8C/wAA/wD/Bfz/Af8AAP/+Ev/+//b+Av8AAAD/AAAAAQAB/wD//vwO///9//sFAAAABgAAAPwAAv4AAAD/AP8AAgAAAAAAAP8A/wACAAAAAAAAAAAAAAAAAv8AAP4G/wAA/gAB/wAA/gb/AAD+AAH/AAAA/wAAAAEA/AT6/wX/AAAA///4CP8ABf8AAAD+AP0D/PwE/QAAAAP/AAEAAAT+AAAAAAAB/wD8AAAAAAAD//8B/AAK/P///////gIAAAz9/////gABABH/CvkAAP8CAP4CAP///QoAAP0A/AQAAAAAAAAAAQAB/wAAAAAAAAABAAH/BAAAAAAAAf8AAQAA/QAAAAAAAwAAAAD/+/8A//8FAAAAAAD++/8A/wcAAQAJAP39/gYAAAX4AwAAAP8AA///A/0AFwD+////AAX/Av8AAAAAAP8CAAT8AAD/+P3///8K/wP+/wAA/wAAAAAAAAD/AAD/AAAAAAAAABEe7ekC9wMM+PsNAAD+Af8A/wIAAAAAAAb/AAAA/gAB/wD///0L///9APwE6v4M+v///gL//QMAAP7///8L/QT9/gD//AD/AAAEAAH//gD/AAABAAEAAAAAAP/7AAD/BgAAAAD///////8D/wP+AAADAP8AAAAAAAAA/wUD///+//8C/wD/Cfz///8BAAEAAAD/Bf8A//4AAf8AAP8DAAAA/wAAABH+8gn7/xn4/wL/AP/+Av0ACfwAA/0A+/76/wEEBwH/ABcADP8A/wD8//8CAP///wz8/v8C//8A////DPz+/wL////9AAAAAAACAAAAAAH/AAEAAAAAA/0AAAAAAQAAAAAD/gAA/wADAAD/AAr2AAD/AAMAAP8ACvYAAP79AAAABAD8BP7/EPz////9AAH/H/4AAAAAAAIB/wD8/v8BAAD/AgAB/wAA/wAAAAAC/wH/+f72HPz9/Pf+Bv37//0R/v7++P8C//7/+RD///76/wP+F/3sLv399/H+B/sAAAD6AAAABgAB/wUA/Qb/AQD9AAD/AP//Cf8A//sAAf8BAAABAAAAAAAAAAAA+QP/AP8DAAH/9v/+/wb/+wMA/QMA//3+//7/B/8D/wAA//wIAP//APsF/wAAAAAAAAAAAAD/AAAAAAAAAAAAAPv/8wcI//sA/wL/AAD+A////AP/Af/7CPj7AQL8AgH1CgIA/wEAAAAAAAAA+v/+/gIC/QIC///4DPH0DP39Bf33DAAAAQAAAAAAAAAAAAAAAAAAAAAA/gL5DfT2Bf79Bf32DQAAAAAAAAAAAAD/AAAAAAAAAAEAAf8ABQAAAAAA/P//AQAAAf8AAAABAAH/AAD/AgAAAAAAAQAAAP8CAAAAAAABAAAA+AYAAAAAAAAA/QH//gAAAAL/A/3+AP//AAAAAgD9AwAA/gAAAAACAP8BCAAA/wAAAAAAAAAAAP//////AwAB/wAA//3/AP8EAAH//wAAAAAAAAAAAAD9AAD9AAAAAwAAAAAAAAAAAAABAAAAAAAAAAAAAAEAAAAABf///wAA/wD+AgAF////AAD/AP4CCQAD/wAAAAAAAf8AAP0H/////v8C/wAA/gf////+/wL/AgH19Pz+AhP9B/0A/gAAAAAAAQAAAQAA/QAAAAACAAEAAAD///8A/wQAAf8AAAP/AAAA/wAAAAAA/f8AAAACAP8BAAX8/////wH/AAEAAAH/AAAAAAAAAP7+AfX/APoO/wL/AAAA+gABAAUAAf8AAAD+AAD6BgAAAP8A/gD///4E/wL//gD+AQEAAAAAAAD///z7/gD9CwEB/gD//f//AP4EAv//+wD/+v/+BAb+A/8AAAD8AAAK/wABAPr97+32Nfb2IeX4AAD//wACAAAC//8A///9/gn//Qb9/QD/+/z9B/wFAP0CAAL+//8A/wL/AQAAAAAAAAAAAAH/AAADAP8AA//9Af4BAAAA/wAD//8C/gD+AfX1/Sn38BbnAQAA//7/CP/8Bfv/AAAA/v8EAP8BAP4AAP7/AAT/AAP9AAAA/f7/B//+APsFAP/9/v8G//4H+/4AAAAAAAEAAP4BAQAAAAAAAQAA/gEBAAD//f8H/v4F+wAOAQn/AAAA/AAB//YAAAAAAAABAAH//QACAf//AP//BP0AAAL/AAAAAAAC/v4AAAMA/wD+AAL+AAAAAQAAAAAAAQAAAQD/AAAAAQAD/gAAAQAAAAD/AAAA7QbuAQj8+gb9AAQTAf79/wD/BAAC/gAA//3/AP8EAAH/IQL4A/7+Cf7/+QgAAAD/AAAAAQAAAAAAAAAAAAAAAQAAAAAAAAAAAAABAAD//QACAAAAAP8BAAD+AAAAAAAC/wAB/Q4L/f31+QIG9wIAAQABAAAA/wD/Af4AAQAAAAAAAPoGAA4I//72+v8I+v0AAP3/AAAAAwD8AwAAEfcA/wAAAP4CAAAB/AX//wL//wIAAAAAAAAAAAH/AP4BAAAAAAAAAAP9/gL//wAAAAAAA/4AAP8G/wD//QAB//wAAAIAAAD/AAH//QAC/wAAAAAAAAAAAAABAAAA/wAAAAAA/wIAAAD/AAAAAAAABAAAAP0AAAD2Af8AAAL//gL8AgAAAAEAAAD/AAAAAAAAAAABAP8B/wAAAQABAAAA/gD/AQAAAv//AP4C//wFAAAC/P8A/gT//AX6+/AOBAb8+wT9/gD/AP3///8F/wH/AAAAAAAAAAAA/QIAAAAAAAAAAAD9AwAAAAAAAAAAAP0CAAAA/QYA//8AAf8AAAABAAAA/wAAAAD++Pf7IPv1Fe78AP////8D/wABAAD9AQP+AAAA/wAD/RQAA/8AAAAAAAH/BAAAAQAAAP8AAAAAAAABAAAA/wAAAP8AAP8AAAABAAAADvsA6/0IBg0F/f71AAAAAAAAAAAAABn7AOr9CwcKB/r/AP71APwCBQUBA/0A/vUA/AIFBQED/QAA4Bj/AAD/AQH+AP/4B////wL/Av8S/t8g/P79AP8E/QAA9wz/AAD9AAH/AAD7Bv8AAP8AAf8AAP8BAAAAAAAAAAAA9wcAAAD/AAAAAAD+/wAAAAIA/wEAAP4EAAAA/gAB/wAA/wEAAAAAAAAA+QL4+RX+/v7++QgAAP/+/wD/BAAB/wAA//8EAAD///8CAAD//wQAAP///wIA//38D////f/6BwAAAAAAAAAA//8CAAMAAAAAAP7/AAEA/hv5/P7+/v4I+gD/D/7+///9/wP+AP8F/Qf///3//wIA//78BgP+AAL8AgEF+fr9AQAFAPoFAAD/AAD9BwAC/gD+AAAAAAEA/wH/AAAAAP8AAAAB/wEA/wD+/v8AAAMAA/0BAQAAAAAAAAAC/gABAAAAAAAAAAL+AAAC/wAAAAAAAf/8CAD9///9AP/7BgAAAAAAAAAAAf8AAAMAAAAAAP8A/QPmAAIBAAAA/gAB//j+EfX9/PsK/QECAAAT/gD///r/AQAA//wM//8A+v//AgYAAQQAAAD8AAAAAAD7/wAAAAQAAf8AAPv/AAAABAAB/wD7/wIAAAAD/wAAAAAB/wAAAAAAAAAAAAr+//8A/v8C/wAA/wAE//////8CAPv6+/0KD/sJ+/sA/Pr8/gYP/AX+/AAAAAAAAQAAAf4A/P35Af/+/wf+AAIA//36Df/+AP/7BgAA//7/AP8EAAL//vsAA////wIAAv4AAAD/AP8AAgABAAAAAAEAAAD/AP4CAAAAAAAAAAABAP8AAAAAAAAAAAAB/wAAAAAAAAL/AAL/Dv3uDf4A/QQBAv4C/v/9AAL/BAL9AQAAAAEAAAAAAAAA/v4B+BD7/gP8AAUAAAMA/wAAAAAAAAAAAP8AAAABAAAA/wAAAAAAAAAAAAD/AAD/AAAAAQAAAAAA/AL/AAACAAT9AP0AAAAAAAIAAAEAAv4AAAAAAAAD/v0AAf4AAAACAPcJAAD9/wAAAAMA/QP//w7y+/0PA/3/BAQBAAAAAAAAAPwEAAD8/wAAAAQA/AT9AAL7/wD7Bv4AAwAAAAEAAAAAAAAAAAD+/P8A/wYAAf8A/vsR+v/+/QAAAAAAAAEAAAAAAAAAAP0BAAAAAAMA+QcA+wAAAAAABAAAAfoJ8/r+Cv7+B/YCAP/++///CgH/AQAAHQb7/PX5+wfyBwAOCP/+9vr/CPr9AAAAAAAAAAAAAv4B+wYC///+Af8E/QAAAPoAAAAGAAH//wAAAAAAAAAAAAAEAAAAAAAAAAAAAAYA/Qb/AP/+AAH//wAA/wAAAAAAAAD+AP7/AQAAAQAB/wL//QP/AP8BAAH/AAAAAAAAAAAA/gIAAAAAAAAAAAD+AgAABP4AAAAAAAAAAAAAAQAAAP8AAAAAAPsD//7+BP8D/wAAAAIAAP8AAAEAAAD8/wD//wb/Af8AAAAAAAAB/wABAP///vz///8I/wP+AAAFAAAAAP7/Av8d/QsB/v8D/P/+A/8AAAAAAAAAAAAAAAABAAAAAAAB/wD/AAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAA/wAA/wIAAAAAAAAF/wD//gABAAAAAQAAAAAAAAAA/gIAAAAAAP8A/gL7AgABAAAA/gAD/QAAA/8AAAD/AAH///4AAAAAAAL/AAAA/gAAAAAAAv8AAf8AA/8AAAD/AP8BAAAAAAAAAAAA/gIAAf8AAAAAAAABAAH++fb8+wkQ/Ar7AAD//wAA/gMAAQAAAP7+//8P+wAB/wAAAP//AAb+/wL/AAAAAAAAAAAB/wAF/Or8+fv4IPwM+QD/+v3///8IAAH/AAAAAQAAAP8AAQAAAAD/AAAAAQAAABP+9gH9/fwN/Qb9AP/7Bf///gP/A/4AAAD5AAD/BgAAAAAAAP8AAAABAAH/AAD//wAAAAIAAQAAAP/9/wAABAAC/wAA//3/AAAEAAL/AP/8/f///QkAAf8AFPj++/36AP33DPwA//7/AP8DAAL//wAA/wAAAAEAAAD/AAD/AAAAAAAAAP0AAAMAAAD+Af8AAAAAAgAAAP4AAAAAAP/+//8K/v//AgD+////BQD/BP3+/AAA/QAAAAMA/gIA/wgAAAAA/AAC/wD/CAAAAAD8AAL/CwAAAAAAAAAAAf8AAAD/AAAF/wABAAAAAPwAAAUBAAAAAAAAAAABAAAB/wAAAAD+AAAAAgD8BPT8AAv+/f0A/vkJAAAAAAAAAAAA/AP/AAEAAAAAAAAAAOT8/B/9/P3z/Qr5AAAA/gAAAgEAAAAA/wn6AwAA/wAAAQD//wf////+AAL//wAA/gAAAAIAAAAAAP3/AAAAAgD9AwAA/f8AAAADAP0D/wAA/wAAAAAAAAD/AAD/AAAAAAAAAAH/AQv+APz7AP8A/wAAAAAAAAEBAAAAAAACAAAA/wAAAAAA/AQAAAD/AAAAAAD//f8AAAUAAv8AAf36F/79+v33CxMAAQMCAAD8AP0DAP/9/v8I/v4F/P4A//3+/wj+/gX8/v4B/P8AAAACAAAA9Av4+f4BEPoB+Qb0C/n5/v4Q+v76CAD/////AwD/A//+AAH+/wcA//0A/QQAAf7/BwD//QD9BAj/9xb9/vz6/wX9AP/9CP////7/Av8AAAv+/////v8C//kAEvb+AP8BAQH/DwL6AwAAAP8A/gL6AAD+AAH/AQEA/wAA/wEAAAAAAAAAAAAAAAABAP8B/wAWAAT/AAAA/wD/AQAABAEAAAD9AAAAAAAA/wAAAAEA/wEAAAAAAAD3BQH/AAAAAAAAAAAAAf8AAAAAAAAA9wYAAADu/f0G//8AAf8C//MA+gQAAAAAAAAAAAAH/QAAAP8AAAAA/gAAAAAAAQAAAQAAAAIAAP//AAL/CAIC/P8ABP8BBfsAAAAAAAEA/wH/AAAE/f7+B/78A/3/AAAA/wAAAAIAAAAA//78DwD//AD5B//7/Pn+/f4R/QT/APwAAAAAAAMAAAAAAQP/AAAA/wAC/gAA//b//wEJAAH/AAAA/gAAAAIA/gL///z/DAH9/QH7BAD//QAM//79//sFAAAAAQAAAAAAAAD+AP4A/v39B/0EAAQAAAAAAAAAAAAAAAD//v8A/wQAAv//AQAEAAAA/AD/AQABAAAAAAD/AP8B///9BP8B/v8BAf//AAABAAL//gL+AAAA//7/AAADAAH////7DP////sAAAAAAP4I/////AAB//b///7/AAADAAL+AAAAAQAAAAAAAADu/fsK+/wCA//9BO79+wr7/AID//0EAAD+/P///wf/Av8AAP78////B/8C/wABBP8AAAAAAAP9AAAAAAABAAD+/wMAAAAAAAAAAAH/AAAA/wD/AP8CAAL/AAD/AP8A/wIAAv/z/QX8/QH8BwD1C/kCAAAAAv/9Av0CAAAA/QAAAAQAAAAAAP4GAAAA/QAB/wAA/gYAAAD9AAH////9+hH///3/+Qj+//j3/SP68Rnq+wAAAAAAAP8BAAEAAAAAAAAAAAAB/wAAAP7/AAT//wT9//z+////BP4BAf0C8/3w9f0LDgQJ/Pv+AP/+AAMAAAP+/wD///8ABf7/A/3/AAD7/wAAAAQAAf8AAPwAAAAAAwAB/wAA+v8AAAAFAAH//gL9/wAAAAEAAf8AAv8AAAAAAAAC/wAB/v//AP8CAAf6/gAAAgAAAP4AAAD+AAACAAAA/gAAAP8AAAAAAAAAAAAAAAD+Af8AAQAAAf8AAAD+AAACAQAAAAMM/A/8+vr4//8CAwz8D/z6+vj//wIAAf//AAEA/wEA/wD//gn////8/wP+AP8A/f///wX/Af8LAPn6BgAABgAB//wABvwBAQP9/f0H/AAH/wAAAP0A/QMA/wH9AQED//0ABAAB/gAAAAAAAAAAAAAAAAAAAAAAAf8AAAAAAAAAAAAB/wAAAQAAAAD/Af8ADv4w7f8C/Pj9Bv0AAA35AAAA/wAB/wAAAwAAAAD/AAAAAP4C/gEF/v4B/gAAAAABAAAA/wD/ASz8Dvn7A/gHAgr1AAAB/wAAAAAAAf4aAP8I//7//f8CAP8A/AIAAAABAAH/AAAAAAAAAAAC/gAAAf8AAQAAAAD/AAAAAAAAAPkEAAAAAP/+/P8AAAYAAQAA//38/wX+AwP+/gD//wn////8/wL/AP//Cf////z/Av8TAvX9AAAACADwEAAB/wAAAAAAAAAAAAD/AwAAAP8AAQAAAP8DAAAA/wABAPUBCfz/Af3/AgH+AAH//wAAAAEAAf8A/w/9/////f8D/gD/D/3////9/wP+AAD8/gAAAAQA/wEA///9/gn//Qb9/QD//v3+Cf/9B/r+AAALAP/9/QD4Cv8AAAP+AAAAAAAAAAAAAAAAAAAAAf8AAAAAAAAAAAEAAf/3Af/4AAD/BwD/AQD9Cf4AAAD/Af//AAAE/wAAAP8AAQAA/gQAAAAAAAL/APv9Iv////7z/wT+AAAAAAAAAAAAAf8AAPwEAAAA/wAE/f8AAAAAAAAAAAAA/wAAAAAAAAAAAAAAAAAAAAEA/wAAAP8AAAAAAAABAPsF/AAAAAAAAAAAAAAAAAMF//7//v0G/gAA/wX/AP/+AAL+/P3+Bv3/E/b//wIA/gAAAAEAAQH/AAAAAQAAAAAAAAAAAAABAAAAAAAAAAAADP3+//7//f/8Bf0DAAEAAAD+/wABAAD/AQAABvwABPz+AP//AAAAAQAC/gAAAAAAAAAAAAH/AAD4AAYAAAAAAf/9BPsAAAAAAAD/Afv//v0H//8B//4DAP///Qn/AP7//AX9/gAD/wMC+/8C/gD/Af0BAQP//QAEAAAAAAD+AAL/Av/+AAEEAAAA/AABAP/9//3/Cf7/BvkAAAAD/wAAAP8AAf8AAAP/AAAA/wAB/wAA/wMAAAD+AAL/AAAB/wAAAAEAAf8AAv4AAAAAAAAAAAAA/gX/AP//AAH//gD8+/8AAAgAAAAA/wP5/v79Cv8D/wAAB/0AAAD/AAAAAP///RH///r/+QgAAP79DAAA/f/6BgD9CAH/AP///wX89gD+/P/9AAn9/QYAAAD/AP8AAgAAAP7//gP/AAAAAAEA9/8ACP///vz/Av8AAP8DAAAA/gAAAP7/+v3+//cN/wL/AAD//v///wX/Af8N/PfzAP37Gf4F/v8ABf8AAAD+AP0DAAD/AAAAAAAAAQAAAP/+/wD+Bf8C//cA/v8AAAACAP8B/wAU+v////3/A/4AAAv+/////v8C/wAAAf8A/gAC/QIB8/z+9vwFCAYBAvwAAP8BAAAAAAAAAAD+9/j7AQwJ/wT9AAAH/wD///4AAf8AAAEAAAAAAP8D/wAAAAMAAAD+AAAAAAAAAwAAAP4AAAAAABb+////+P8B/wD/Fvz+///7/wL/AP/3DP////3/Av8AAP/+//8K/v8B/wAABP8A/v8B/QMAAAAB/wAA/wEAAAAn/dkA8g0CFAUM7wD9+Ab8Df36C/n7AP4DFP///fL/Bfz7APgS///++P8B//n/9gr//Ar8/gIAAP/4Ev////gAAf8AAP/+AP0IAf4DAP8A/vv/Gfb0/QT/AAAAAAAB/wAAAAAE//8A////AwAC/wAB/Qf////9/wEAAP8L/v7/AP//Av8A//8CAP8I+wAB/wAAAAIAAAD+AAAAAAD+/v7//QcAAf8AAP/+//4T+v4DAAAAAQEA//8A/gP/AP/8A/7+/gUAAv4AAP4C///+AgAB/wAA/wYAAP/9AAH/AAD//AgA//8A+wUA//wFDf7++f78Bv3+Dgn9/P36/Qb9AAAAAgAAAP4AAAAHAwP/BAH2/wP+/wAADP3////+AAEA6//+AQj//v3//gIAAP8FAP///gAB/wAA/gP///wD/wH/AAAA//8EAP4CAP4A//39/wv//An4/v7/AP4AAP8D//0EAP8RCP38D+4BAv0AAP8F//8A/v8BAAAA/wYAAAD9AAAAAAD//f8A/gX/AQAAAAD+AAAAAgAAAAAAAPkAAP8GAAAAAAD8/f8B/gYB/wAAAAn8AAAA/wAAAAD//wn////8/wL/AP76BfsA/AYDAvsAAP7/AAD/AgAB/wwAAAAAAAAAAAL+AAQQ+v7+//3/AAEAAAAAAAAAAAAB//T69/P9Gv/+E/P5AAD/AgAA//8AAAAAAP8DAAAA/wAAAAAAA/4AAP8BAAH/AAAAAQAAAP8AAAAAAAACAAAA/wAAAAAA//4AAPwFAAEAAAj98/sG/AYF+QIAAAACAAAA/gAAAAAA/wQA////AAEAAAD/AAMAAP8ACvYAAAACAAAA/wAAAAD/BP7+/v4F/gX9CwAA/gAAAAIBAP8AAP//BQD//wD9AwT/Av8AAAAAAPsF+//7AQz///z+/gQAAAAAAAAAAAD9AwD//QL///8C/wH/AP/9+/7+/gr/A/8AB/3+//7/Af7/BAAA//7///8EAAH/AAD//wAA/wMAAQAAAP79//8ABQAAAAD//fn+FP34DvL+AAAABP8A//4AAf///f3zBf79Dv39BgAAAAEAAP8AAAAAAAAAAAAAAAEAAAAAAAAFAAAA/QABAAAADvwAAAD8AAAAAPz6AvoFDfwCAvwAAAACAAAA/gAAAP4AAAoAAAD4AAEAAP///gv///3//AUAAP4EAAAA/gAB/wD/FAP//vz3/wEAAP8G/wAAAP4AAf/8Dv39BwD89v8E/AAAAP8AAA76Cvr8AP/++/7+/wv+BP4AAP/+////Bf8B/wAAAf8AAP8CAAAAAAAAAQAAAP8AAAAAAAACAAAA/wAAAAD/+Q3////8/wL/BAAA/wAA/wEC/gD7AAAAAAAAAAAAAAD/F/7+//z5AAH/AAD//v8F//4E/P8AAP/9/wD/BQAB/wAAAP4AAAADAAAAAAAAAgAAAP4AAAAA//8A/v//BAAC/wAA/wUAAP/9AAAAAAAA/QAA/wQAAAAACvn+AP8A///8Bfn8G/v//v78/gEBAAAQ+/////7/Av8ABwH2//gIBvsEAQD/Ifv9+v38+gUBAAII////AP3/Av8A//8CAAAH/AAB/wAAAAAAAf8ABPwAAAD//v8G//4E/f8AAAABAAAA/wAAAAAAAAEAAAAAAAAABwAAAAAAAAAAAAAAAAABAAAA/wAAAAD/+QgH/f3+/v4EAP8AAf78+wj9B/0A//oV////9v8C////+w/+/f78/gT+AP/7/f///wj/Av8AAP7+AAD/BAABAAD//AEAAAACAAH/AAAAAQAAAAAAAAAAAAACAAAA/gAAAAAA/wQAAAD9AAAAAP/7/QcH//wE9wQAAAACAAAA/wAAAAAA/wX////+AAEAAAD//f//Df3/AQAS9g4m8vf98/kU9PwAAAAAAAAAAPgIAAAGAP//AP7/Av8AAAIAAAAAAAAAAAAA/gQAAAD/AAH/AP8AAQD/CfsAAf8AAAj9AAAA/wAB/wAA/Qr////8/wH/AAD6BgAAAP8AAQAAAAH/AAAAAAAAAAD/DAD/AAD7/wP+AP/9//8A/gQC//8AAP8F/wD//gAC/gAA/f3/AAAFAAABAP/8Cf3//gD+B/sAAP8DAAAA/gAAAAAA/gIAAAAAAAL+/wAAAAAAAAAAAAAA//4A/wj6/wL+AAD7/fwP//8A//oHAP/+Ev/+//b+Av/6AAX/AAAA/gEAAAAAA/8AAAAAAAAAAAAC/wAAAAAAAAD//wb+A/0A//0F///7BQAA/wAC/gIAAAAAAgAA/wAAAv8AAP8F/wH//QH/AP4A+wEAA/8AAv//AP8f+P///vn/BP0AAAD/AAD/AgAB/xhHC+wG++zgA+cVAPwI//8C//8AA/0ADvsD+v7+/P79BQAG/f0E///+//0DAP8A//8C/wAC/v8A//4H/v///gAC/gAAAQEA//8A/gP/+vgj7vYR9/4N/fUAAAMAAAAA/wAAAAAACf7//////wEA/wAAAAAAAAAAAAD6AAIC/v8A/wAB/wAABwEA///9/wL/AAAAAAAA/wEAAAD+AAABAAAA/wAAAAAADP8A/wD7AAEAAP/9/v///wb/Av8AAAMAAAAA/wAAAAAABAEAAAD9AAAAAPoX+/wE/vwDA/oAAAL/AAAAAAABAAD/Bvz9/v4G/wT9AAAA/wD/AAIAAAAAAP72///+Df8C/wAAAPoAAP8GAAEA/AAA+v/+AAj/CPr+AAABAAAA/wAAAAD//wUA/wL9AAL//gAK+/8AAP8AAf8AAAr8/wAA/wAB//oB/gH/Af8AAAAAAAAAAAABAAAB/wD+AAAAAAAAAAAAAA8SAvz8Af73AP4C+QD/BAAAAP4AAf8T/QAHAf/8//8G+/8AAAAAAAAAAAAA/wAM/v8AAP0AAv8AAAb//wAA/gAB/wAA//0J//7///sGCgL7Bv7+9Ab/Bvv9Av4AAAAAAAAD/QcAAAUAAP79AAAAAAAA+AAA/wcAAAAA//r/AAAABv8AAQAAAAAAAAABAPsFIP/+//37GvsJ/PvKBPv8A/oAB/v9CAAA/AUAAAD/AAAA0gj09gT+BQX+/QYI//wC///+BP8C/wAABv//AAD+AAH/Avz8/xL+Afz4AgYJ/PwAEv4B+/gCBxP++wL9/vwJ/v4EAP/+/f///wf/A/8AAAD+AAAAAgAB/wAA/ggAAP/7AAH/AAAAAQAAAP8AAAD/+hn8///+/f8H+g77C/8A/wD//wX8/gAAAAAAAAAAAf8AAA39/////v8BAP8AAAAAAAAAAAL+Af4JFvb5+vv8D/YAAPELAAD//wAAAP7/3R3+///+AAL/BAD/AgAAAP8AAf8AAAT+AAAAAAAC/gD/LOv+/v/9/wL/AAD/Bv8A//0AAv8AAP8D/wAA/gAAAAAAAQAAAAAAAAAAAP0HAAAAAAAAAf8A/QAAAAEAAgH/AAAJ/v7////+//0EAAAAAAAAAAEAAAAABPgCAAAAAAD/AQAAAAUAAP/9AAAA/AAA/gAB/wEBAAAAAAABAAAAAAAAAAAAAAAAAAAAAf8ACgAB/P8A/wT/Av8AAP/+/wD/BAAC//8C//3/AP8D/wABAAIAAAAAAP8A/gIAAP/+/wD/BP8C/wABAAAAAAD/AP8CAAD/A/8AAP8A/wId/w4EAP//9v4E/gAA/gIAAAAAAAL+AAD+AgAAAAAAAv4AAP//APr/CP0EAPcAAQAA/QAC/wL/AP/6/f7+Gvv/A/4A/QABAAD/AgAB//8AAQAAAAD/Af8A/wAAAAABAP8B/wD/AAAAAAEA/wH/APwB/AT/AP/+AAH/AAAAAAAAAAAAAv//AP4LAAD/+AD/Aev2f+3z9vXp+iDoAAP//gAAAP8ABPwAAAEAAAAAAAAAAB77JfX+//77BQD7AP8Y9v7///7/Av8AAP8CAAAA/wAAAAD/B///AAD/AAH/AAD3BwAAAP8AAAAAAAL/AAAAAAAB/wAACP7/AP//AAEAAAD7Bv8AAP8AAf8x+zf7zvUdBPoV8gD/Dfv//////wT9EP4g9v/+//wACPkAAAIBAAAA/wABAA4AB/4AAAD//wABEgD6+gAA/wkBAP8A/xH8/////f8E/gAAA/4AAAAAAPgIAAD+/wD//wT8AgIAAP39AAAABQAAAAAA+wr////8AAH/AP/+A/8A/wEAAv4A//0J/////P8C/wAA+/4AAAAFAAAAAAD++wAAAAYA9goA/wQLAP/+9/8C/wD/Gvr///76/wT9AAABAAAAAAAAAAAAAPz9/wD/BwABAAAABf8AAAD/AAAAEvsDBQEC9gECBfkF/xPxBgD+AP8AAQAA//8DAP8AAP0EABP7/f////n+/gQA/+v7/wAAEQD0DAD/BQT////9/wL+AAAI/QAA//8AAv/88vDw/x0EBBP29gD//f3//wQDAAL/2PoBB/0BAv4BA/wA/Dvs/fv7/P0M+AD/D/0C/v/9/wT9AAAAAAAAAAAC/QDM+R799/z8BPv+BwAABv7/AAAAAAEA9QD9/wIAAAEAAf/+AAAAAAAAAAAAAAAA+wb/AAD/AAH/AAAL/v////7/Av9H/mDp9/v67vwO9wAAEfj//wD//wL/AAAH/QAAAAAAAAAAAAP/AAAAAAAB/wAAAv8AAAAAAAAA/QAA/gAAAAIA/wIAAP/+AAAAAgABAPz8AQX+AAAAAAX7AP/8+v7+DAX/AAEAAP7+//8N/QD9BP8AAAAAAAAAAP4CF/r24w7wbOr3BwMAAAAAAP4I/v8B/wAAAP4AAAIBAAAAAP74/hf87gf9/gYAAf8BAAAA/wAB/wAA//3/AA39AAL/AAD+/f//BAMAAf8A/xf+/v/8+QAB/wAA/wAA9xP//P0IAP8T+/3+/AD/A/8A/wD9////Bf8B/wAA+wH//xP6AAL/AQAE/wAAAP8AAf///QT///8AAwAB/wD97/L8IBzsGer7AAD//wAF/f8E/AAAAAAAAAEAAAH/APr9AP8AAAADAAAAAAAA/wAAAAEAAAAAAgv5/g3+9An3AP4AAv3/Bv/+BP3/AAAB/f8G//4E/P//AP8BAAAAAAAAAAAA//sAAQAFAAAAJ///Bv7///7/BP0AAAAAAAAAAAD9AwL79AQI+foL/QX+9gMF9gj99wX9/wQAAP8I/wD/+wABAAAAAAAAAAAAAP4CAP///////wP/A/4AAP8BAAAAAAAAAAAAAP8AAP8CAAAAAAD/AAD9BwAC/gAAAP/7/v/+BwAB/wAAAAX/AAD8AQAA/wAB+gAA/wYAAAAAAf8AAAEA/wD/AegABQb/APz8AAH/AAAA/wAAAAEAAAAAAAD/AAAAAQAAAAAAAPwA/w/8AAAAAAACAAAAAP8AAAAAAP4E/wAA/wAB//8AAf8AAAABAAAAA/rhHgv3Avz4CAEAAP8CAAAA/wAAAAAA/P8AAAAEAP4CAAAB/wAAAAAA/gIAAAT//wAA/wAC/wAA/wIAAAD/AAAAAAD/Bv8A//0AAv8AAAD+AAEAAQAAAAAA/gEAAAAAAAAAAAABAAAAAAAAAAAA//wK/////QAB/wAAAv3/AP4EAPwFAP/+Af7//wT/A/4AAP8D/wAAAAAC/gAA//v//w3+AAEAAAAAAAABAAAC/AL+//v6//8j9/8G/AAAAQAAAAAAAP0DAAABAAAAAAAA/QMADff9//8D/f/6BwAM+f7////+//gIAAEAAAAAAP8A/wH7+vX39/cDH/kR9wAA//3///8F/wEAAAD//v8AAAMAAf8AAP//AAAAAgABAAYA+/sA/wAI/wL+AAD//v///wX/Af8AAP4H//8A/QABAAAAAQAAAAH/AAAAAAD++////wf/Av8AAAAAAAEAAAAAAAD/Af0BAQMA/QIBAP8B/QEBA//9AAQGAAb3/P8ACP74CQAAAQAAAAAAAP4DAP8E+v3//gf//wL+AP8AAPz/Bv0EAAD//f7/AP8FAAH/AAAB/v8AD/kA/gL8AAAAAAAAAAAAAAAA/wUAAAD9AAH/APsBFPz+CfIAB/kA//8G/v8A/v8C/wf//wz/AAD4/wT9AP//Bv7/AP7/Av8A//8G/v8A/v8C//7//ggA/wD8/wL/AAD/AQAA/wAAAf/mAP0DAAAA/wABAAD/FPr+///9/wL+/gEF/v8AAP8AA/0AAAYB//////8F/AAA/gIAAAAAAAH//gAF/wAAAP4A/gIAAAMAAAAA/wAAAAAAAAAAAAAAAP0CAAAAAAAAAAAA/QId/v8HAAAA/QAAAPH6Dvz3+w4D/gr4AAAEAQAAAP0AAAAA//wI/f8M+f8C/wD//vv///8IAAH/AAAAAQAAAAAAAAAAAP7+AAf9/gX7/wD//Av+/v/9/QX+FQLyBAX8+gf8/AgA//z8AAIBBAX+/QAG/QD//QT9/f8E//oL//8AAAABAf4AAAD/AAAAAQAAAAAA/gQAAAD+AAH/AAAA/gABAAEAAAAAAP//BAAA////Av0A/gcAAAD8AP4CAAAAAQAAAAAAAAAAAAAAAAAAAAD+AgAAAAAAAAAAAAH/AAAAAAAAAAAAAQAAAAD/AAAAAQAAAAD///7/AP8EAAH/AP3/D/////j/Av8ABv8A/AAAAAAAAAAA//7//v8F/wL/AAD+BgAAAP0AAf8AAAEAAAAAAAD+AgAA/wMAAAD/AAAA9/4D/P//BwAA/AMAAAAAAAD/AQABAAAAA/8AAP8B//wEAAD+/v//AAQAAf/2AP/5/wD/CP8C/wAAAAAAAAABAAAAAP/+//8A/wQABPwAAAAAAAAAAAD8BAABAAAAAAD/AP8BAAX/AAD/AP7//wIAAP/9/wAN/QAC/xP9AAcB//z//wb7/gIAAAP//////QT/AAD/AAD/AQAAAAD//v3/Cf7+B/n/AP8E/gAA+QUAAv8A//wP/vzzAv4E/wAAAP8A//0E/wEA/gr7AP//AP3/+AgAAAACAAAA/gAAAAAAAAIAAAD+AAAAAAf18y77/PP86hn//xD9/P8A/QAD/f8AAAAAAAAAAAAA/gAAAAAAAAAA+Qfr+/gI/P37Cv4CAQAAAP4AAAADAPwFAAD+BQD///4AAQAAAP/9////BQABAAAA/gf/AP/9AAH/AP0AAAAAAAIAAAAA//oV/v/+9v8D/gD/+A/+//78/wX8AAAB/f//DfwA/QQj+tsz7P3yB/MU+gYD/AX9/v4A/v8DAAIBAAAAAP4A/gIAAAP+AAAAAAAAAP//9BD////8/wL/AP/3Df////3/A/4A/wIEAP///v/7BQAAAAQAAAD+AAAAAAAB/wAAAAEAAAAS///5//4LBP4E/QAAAPwAAP8EAAAABgIF+f//+gb/AAEAAAD/AAAAAQAAAAD/APsA//8GAAH/AAD/B//+//3/Av8AAAAAAAAAAAH/AAAAAPz/AAAEAAH/AAAA/wAAAAEBAAD/AAr+/////v8BAAD/C/0B///+/wL/AP8L/v7/AP//Av/i/wn99Rbu+w72/P0A/gwAAPz6AAH/+wD/AwAC//wB//8AAAAKAAAA+AAB/wAAAAMAAAD+AAH/AAAT/gD///r/AQAABfz/////Af8AAQAAA///AP8CAAEAAAACAgAAAP0AAAAAAAAAAAD/AAAAAAAA/wn////8/wL/AAH+AQAAAAAA/wEAAAAAAP8DAAAAAAAA//3/APwG/wL//wAA/v//AAQAAf//AAD/AAAAAAAAAAAA/gIAAAAAAAP+AAD8/wAAAAIA/gL8//8O/f//+f8E/QAA/wUAAAD9AAH/+gICAf8ABvkB/AMAAAAAAAAAAAD8A/4AAP4AAAABAAAAAAP8AgAAAP8A/QMAAAD/AAAAAQAAAPwABAAAAAD+AAAA+P/+Ef3+/vj/Av8AAAAAAAAAAAD9AvcA/wEAAAD/AQH/AAAAAwAAAP4AAAAAAAACAAAA/gAAAPoAA/8AAAD/AAAAAPYPAAAAAAAH+v/9Afz/AQAAAgD+AQAAAAAAAAAAAAH/AP///QoAAP0A/AQA///9CgAA/QD8BAAB/Af//v7+/wT+AP/+B/////3/BvsB//8AAAX9/gH/AAAA/gMAAv/+Av4AAP/+/f/6+w39Bv0AAP//APr/CP0F/gD//AT///wE/wH/AQAA/gD/AAMA/wIAAP/+AP8AAwABAAAAAP8AAAABAAAAAAAA//8E/QAD/f8AAwAAAAAA/v8AAfYEAP79//8C/wX9AAAA/wAAAAEAAAD/AAAAAAAAAAAAABX7+gz8//8B/gf7AP//Bf0AAP8AA/37Af4EAAAA/QAAAQT9/wEA//8EAAL+AP/9Av///wL/Af/5/wD2AP//CgAAAf8A/QIAAAAAAAAAAAD9AgAAAAAAAAABBe/y+xzzAxb19AADAAAAAAD+Bv/7AAAC/wAAAP8AAP/8//r8/hb89w/y/gAAAAAAAAAAAAEA/gAA/gAAAAEAAAAAAP4F//////8C//wA/v8BAAABAAH//QD+/wEA/wIAAv4AAP//AAb+/gT8/wD//f3+C/79B/r+/wAAAQAAAP8AAAAAAAABAAAA/wAAAP8AAAMAAf/9AAAAAAAA/gAAAAIAAf8AAAD/AAD3BwABAPz27+n4+GX3BwfyAAD/Bf////8AAQAAAP//AP8I//8C/wD//vv/AAYDAAEAAAAA//8ABv7/Av8AAP////8G/wIA/gD+AAAAAAABAAAB/vz/+/8A+g0L+PwAAAAAAP8DAAL+AAAAAAAAAAAAAP0DAP36/f8AE//8DPj//QUDAAH7/wb9/QAAAP8AAgH/B/kAAAAABAAAAP0AAQAAAP/9/wAN/QAC//0AAQAAAAD/AAEA/gAAAAAAAAAAAAD6/f0C////BP8D/gD+AAAAAAABAAABAAD+BAAAAP4AAf8AAAACAAAA/wAAAAAAAAAAAAAAAQH++gAA/wAA/wIAAf/+/fUL+gH3BwEE+v0A//4AAwAAA/7/AP/9Bf7+/gL/A/4AAAAAAAEAAAH/AAD//wUA/wL9AAL/AAAABAD//AAAAQAAAP36AAALAQD/AQAA/gb/AP/9AAH/AAAA/wIAAAAA/wEAAAD/AgAAAAD/AQD55iXy+fIN/A73AAD/CgAA+/wAAAAAAP4MAP//+f8CAAAA/wX///0AAAEAAAD/A/8AAAAAAAAAAAD1AAD9CwAAAAAAAP4AAP8CAAAAAAAAAAAAAAAB/wD+/wb9/wj9+gX7//kACf3+/Av8/gIAAP8DBP7///7/Af8AAAn6AAAAAAAAAAAA//7/Bf//A/oCAAAABQT///sBAP8BAAL/AAAAAAAAAOv+BvkP//79//0E+QD+AQAAAAEAAf/+AAAAAAAAAAAAAP8AAP8AAAABAAAA/QADAP8AAP8AAQD/AAAAAAAAAAAAAAAAAwD/AAAAAAAA/wAAAAAAAAAAAAAAAP4BAQD9AgAB//wAA/4AAAAAAP8BAAAA/wAAAAEAAf8AAAIAAAAAAAAC/wD9//0AAP8HAAEA/v4AAAAAAAL//wEAAQD/AP8AAgAD/gD///n///8J/wABAAAA/gAAAAEAAAAA//78/v//B/8C/wAAAAAAAAAAAf8AAAL8/gAA/wQAAAD8APsIAAH9/QL8AgAT+vv+//78//cKAP/+Cv7+/v7/Av/+AAQAAAAA/gD9A/4AAQAAAAAAAAAA/f8A/f///wX/Av8AAP0AAAAAAgD/AQAAA/8AAAD/APsFAAADAAAAAP8AAAAA//4AAAH6BAAAAAD//wAAAv8AAAAAAP8P/v7///3/A/4A/wD/Av7+AwL//wD/AP8C/f4EAf//AAD8BAAAAP8AAAAAAP4G/////v8C/wAA/gb////+/wL/EhL0DAb19vv8/Qf////9BP7/AwH9AQID/vUM//4D//oHAAT9B/v///3/AgAX/wYA//////8D/gAAAAP/AAD/AAEAAP8A/wL9/gQB//8e//4MAAP99wIA/tT77gkLAvIF/gAC/wAA/wAAAAEA/QL+//8HBwD/+AD+AgD//QP///8BAAL+AP/8/P///wgAAf8AAAAA/wP/AAH/AAAA/wb/AAD9AAL/APz9//8BDf8ABPwAAAAAAAD/AAAAAAAAAAAAAQAAAf8A//7+Cv8A//3/A/7//wcEAP7//PwH/QAA/wQAAAD9AAH/AAAH/P///wIAAv////n5/v7+D/4H+wAA/Pz///8I/wT9AP8K+Q3+/vz+BP4AAP//BQD//gAH+gAA//8DAP8AAP0EAAD//AkA//8A+gYA/wz9/v8A//8D/vb//wH//wX//wAB/QAA/QAAAAIAAAAAAAACAAAA/wAAAAAAAAAAAAAAAP0DAAD//v///wQAAf/+///+/wD9BQD8BP8AAP8AAAABAAAA+/8BAAAAAAEA+gYB//UO/////f8D/gAA/Af/AP/+AAEA/wAA/wAAAAEAAAD/AAD/AAAAAQAAAPj/+gD/AAEE//oHAAAAAgAAAP4A/QP/AP0AAAAAAgD/AQAM+v7////+//kIAAAAAgAAAP8AAAAAAAACAAAA/wAAAAD//wAAAAABAAAA/wAAAAAAAAAAAAD/AAAAAAAAAAAAAAP/Bwn9/v/6/wb8AAD/AQAAAAAAAAD+/Qn//wAA/wD+Av/89Pb5Hwf2FO/8AAAAAAD/AgAF+wAAAf4AE/v++QH7BAD+/gEU+/76AfwDAAAAAAAAAAEAAAD/AP///wAAAwAB//8A////AAADAAH///8EA/8A//4AAv4AAP8BAAAAAAAAAAAA/wEAAAAAAAAA/P339v0S/QIG/f0AAPz+AAEL/QP+//8AAAAAAAAAAf8AAAD+//8E/wAC/QAA//77/wn6AQAA/wD//wAAAv8AAAAAAAAA/wAI//oAAAAA/P3+/wn//wn6/QD8/f7/Cf//Cfr9/gAAAAAAAAAAAAD+/P77/wD6DQv5+wAAAP8AAP8CAAEAAAD//wAA/QMAAAAA//j8/woG/A70/QAA+Pz/C///B/r/AAD/Bf8A//4A/QMAAP8F/wD//gD9AwAAAQAAAAD/AAAAAAAB/wAAAAAAAAAAAAH/AAAAAAAAAPj/A/z+AP8DAAP+AP8CAP8B//8AAf8AAAAAAAAAAAAC/gAAAAIAAAD+AAAAAAAAAgAAAP4AAAAAAf8AAAAAAAAB//YA/fP9CwQDB/YCAwAA/AAAAAQA+wUAAP31/w3//wn2AAAC/gAAAAAAAP8B+gAAAAAAAAAAAAAXAP8AAAAAAQABAAAA/v7+/w79/wL/AAAM/QAA//wAAAAAAAr+AAD//QAAAP4AAAAAAAAAAAAA/gAAAAAAAAAAAAAA//sV/f3++P4F/QAE+v8A//8D/wAB8/8TAf8C/vYBAv79AAAEAAAA/gEA//8AAP8AAAAAAAAA/P8P/wAB/voAAAD+AAcBAAAA/AAB/wAAAQAAAAAAAAAAAAAAAgAAAP4AAAAN+/4BAAAABP/+AgAAAQAAAAAAAP0DAAD/A/8AAP8AAf8AAAb///////8CAAAABv///////wIA+gEBCf3+/vz+/QX/BPwAAAAAAAD6BgD8AAAAAAADAAAAAAH//wAAAAEAAf8AAPv+AAAABQD+AgAA/wb////9AAEA8AACDAX+/vT/+QgAAQn//////gABAAAA/gX/////AAH/AP8AAAAAAAEA+gYAAP4I/wD//AABAAAA/gj/AP/8AAEAAP/++/7/CQP/A/4AAP/+////BAAB/xAAAgrx9QcG+wn8BPsP8vz+/A4ABvr/AP8BAAL//wH//wT79hX+/vj//gT+AAD9Af8A/QMAAf8A/wL6//7/CP3+BQAA/gEAAAABAAAAAAD8Bf8AAP8AAf8AAP0DAAAA/wAAAAD++wT9/xH6/wP+AAADAAAAAP8AAQAAAAEAAAAAAAAAAAAABP8AAP4AAAAA/wAA/wAA/QMAAAAAAP4E/wAG/AABAAAAAAMAAP/+AAEAAAAAAAAAAQAA/QMAAP/9/wAN/QAC//8BCv0AAP3/AAEA+wEA/wAAAAAA/wH9AAD/AAAAAQD+AgAAAAAAAP8BAf8AAAD/+gAAAAYAAAAAA/79/wj//Av7+gAAAP4AAAIBAAAAAAD/AQAA/gIAAf8AAP4N////+AAAAAAA/An/AP/9/wb7AAAAAAAA/wIAAQDxE/v/+v79/P75Cf///wX/AAL8A/0AAAAE/wAA/gAAAAD8AAAAAAAAAAAAAAAA+/v///4K/wH/AAD/BgAAAPv/AAH//QAFAgAA/QD/AQAAAAIAAAD+AAAAAAAAAAAAAAAB/wAAAAAAAgAA/wD/AQAAAAIAAAD/AAAAAAAAAgAAAP4AAAD5AP8CAAAA/wAC/gAAAAAAAAAAAAH//wD+AP///wP/Av8AAP8EAP///wABAP8AAPv/AAAFAAH/AP/9//8A/gQC//8A//3//wD+BAL//wD//RD+///3/wL/AAAD/wAAAP8AAf8AAP4I/wD//AABAAAA/gj/AP/8AAEA/wD+BQD///4AAQAAAP4J/////P8B/w398/P6CQsJBf3+AAgA/f4AAP4A/AQACAD9/gAA/gD8BP8AAP8AAAAAAAAA/wAA/wAAAAAAAAAAAP8AAwAA/wAK9gAA/wADAAD/AAr23P8ACv4AAfn+/gQAAAD8/wD/Bf/6BgAA/wEAAAAAAP4CAAAAAQAAAv4AAAD+AP3/AgAAAQAB/wADAAAAAAD+//4CAAAAAQAAAAAAAAD9//8B//8I/QAC/gD//wIA/wn7AAH//wD+AAD+/gT+AwD+/v4I//8A/QAC//8AAAAAAAAAAAAA/wIAAAABAP4A/wIA/gAAAAEAAQH/AP8A/wAAAAAAAAH/AAAAAAAA/gEAAAD8AP77////CP4E/gAAAQAAAAAA/wP//gD7/gD//wYAAAAAAAAAAAAAAAD+AgAAAAAAAAAAAP4C/wAAAAAAAAAAAAD8Av/+AAAAAQAC/gAAAAAA/gAC/wL/5voNBvz6+AX/BP0AAAACAAAA/gAAAAAAAP8AAAABAAAAAAAAAgAAAP4AAAAAAAACAAAA/gAAAAAA/Aj///7+AAH/AAAAAgAAAP8AAAAAAAD/AAAAAQAAAAAAAAMAAAD/BPwAAAAAAgAAAP8AAAAAAP77////BwABAAAACgQAAAD4AAL/Gwz5+f79/AcAAf8A//78/wAABgABAPj77/T9/P4e/Qj8+fz9+/4C/goDAP0AAAD/AAAAAQAAAAD8AAAAAAAD//8BAAAAAQAAAP8AAf//AP/6Gvz++Pz2DgD//P0N///+//oH/gAPAf8AAPgAAv7/AAAAAAAAAAAB/wAA/wMAAP//AAL/AP/7+B/+/vj+8w4A//z7Ev///P/6BwEAAQIAAAD/AAH/AAABAAAAAAAAAf8AAAEAAAAAAAAAAAAAAAAAAAAAAP0DBAED+/8B/gMA/QL9/wT9AAH/AAH6Bf0E/P8AAAAAAAX8AAAAAAAAAAAA/gIAAv8AAAAAAAAC/v8B/wAAAAAAAQD/AAAAAAAAAAAA/AQAAP4G/////v8C//j++fL6EAcDC/r6/wAAAAAAAAAAAAD/AAAAAAAAAAAAAP8AAAAAAAAAAAAA/wAAAAAAAAAAAAD/AAAAAAAAAAAAAAD/IfT+///8/wP+AAAH/QAAAP8AAQD++/v9//wXAfsH/wAA/P7//BT9/AX/KvsK8/T8AhT9Bv4AAP79////BgAB/wAA/v///w39AAT8AAAECf////kAAf8AAP4D///8A/8B/wAAAAAAAQAAAAAA/AAB/QAA/gT/AQAOAPgC/xb88Q7z/gD//f4CBf7/Av4AAP/9/gIF/v8C/gAA//7//wX//wL//wAA//0AAAAEAP8CAAEAAAAAAAAAAv4AAwAAAAAA/gD/Ad3s7hgO8fQQ9A0AAAD//P8A/wYAAf8AAP/+/wf+/QX8/wAA//3/AP8FAAAB/QAAAAAAAAAAAAAA//4L/v//+/8D/gAA//3/AP8EAAH/AP8AAPYAAAgBAP8AAAEAAAAAAAAAAAD//v3+//8G/wT9AAD7Bv8AAP8AAf8AAP8LAAAA+AABAPgAAQAAAAAAAAAAAAD+B/////7/Av//AAD+AAAAAwH/AOf9/gAB+/sL/gb8AAD9Df7///r/Av8AAAAAAAAAAAH/AAD//gIF///+AP0DAAD//f8AAAQAAf8A///+A/7/AwAC/gAAAP7/AAACAAL+AP8A/wL9/gQB//8AAP////z/BvkEAwAA/wb+///+/wP+AAD/A/8AAP8AAf8AAAACAAAA/gAAAAAAAAIAAAD+AAAA8QAAAAAAAAAAAAD9//wU/v799/4G/AAA/gb////+/wL/CAD2DAX//vr+AQEAAP4FAAAA/gABAP4AAAAAAAAAAAAAAP/8+xb//vv/9gv/Cvj/A/n6Bfn/CAAH/////wD+/v0FAAD//wQAAP///wIA/wH9/f/+Bv/9BAAA//4IAAD+AP4CAAAAAgAAAP8AAv8AAAD8AAAABAAB/wAA//4AAAADAAL/AgIg9v3+/vv9BP78/wX1/v//Cf/5BwAAAPv/AP8FAP0D/AAE/gAAAAAAAAD2Dvn5AP4Q9/z7CQAAAAEAAAD/AAAAAAAA/wAAAAEAAAAL9/gNCgj59/8C//8AAAAAAAAAAAAAAP/9//4G/wACAP79/wb6Bf7+Av4E/wD9+///CP8AAvsC+gAAAAAAAAAAAAD9/AMIAf3+//0E/wQAAAAAAAAAAAAABP/7DP////v/Av8AAP8DAAAA/wAAAAAA/wMAAAD/AAAAAAAA/wAA+wQAAAAA//0DBP///v8AAQAA/gQAAAD+AAH//gAAAAAAAAAAAAD+AAAAAAAAAAAAAAAS5/IT/PsF/O4WAAD//gcA//4A/gIABf///QAA/wD/AQD8/vwK//8D/wP+AAYC/vsAAP8AAAAABv8A/AAAAAAAAPkAAAAAAAAAAAAACf379Rn7/AT6+A79AAP/AP4AAf0E/wAAAP8EAAD/AAH/+gIH/////v7/AQAAAf7/AP//AgAAAAAAAAMAAAD/AAAA/gAAAAAAAAAAAAAAAAADAAAA/gAAAAAABv8AAAD+AAAAAAD//wAAAAEA/wEAAAACAAAA/gAAAAAAAAAAAAAAAQAAAAAAAAAAAAABAAAAAAH/AAAAAQD8BAAAAf8AAAABAPwEAAAAAAAAAQAAAv/////8CgAA/QD8BP8AAAAAAAAAAAAAAAAAAAAAAAEAAAD9/v4I/v8A/v8D/gAAA/4AAQD/AQD/DQD1+P39/BT9CPwAAAD/AAAAAQD/AQAA/gX/AAD+AAEAAAAA/wAA/wEAAAAAAAD/AAD/AQAAAAAAAP8AAAABAAEAAAAABQAAAPwAAAAA//39Ef///P/6BwD88e1S+vrt+t4nAAD//wUA//8A/QMACvf8/v//BP/8BQAA//0AAAADAAEA///+BP//Dvj/Af8DAP0H/wD//QAB//8AAAAAAAAAAAAA+QAAAAAAAAAAAAD/AAAAAAAAAAAAAP8AAAAAAAAAAAAAAP8H//8AAP8AAf8A/wf//wAA/wAB/wAAAwEAAAD+AAAAAAD9Bf//AP//Av8A//34/v8d+/8AAQAA+xT+///1/wL+AP4BAAAAAAIAAAD9/wb6Bf7+Av4E/wAABv///////wIAAAD6AAcAAAAA/wH9AP8BAAAAAAABAAAA+QAAAAAE/wL+/g7//v3+/v3+/QYACAD+/gAA/AD8BP3///oCCP7/BfcD8wH/BAD///3/AQAAAP78////B/8B/wAAAwD/AAD/AAAAAgT+/gf///z+/QT/AAAAAAAAAAD+AgACAAAAAAD/AP4CAAABAAAAAP8AAAAA//wAAwD+AQD/AQAA+gcAAAD+AAAAAAD6BwAAAP4AAAAAAP0EAAAA/wABAP8AAAAAAAABAAH//wAAAAAAAAEAAf/v/wAABAAA/wD/AQD9APcWAvr9AfYJAP/9/Bj+/vn+9wsA//76/QT+BgP//gAA/gT/AAD/AAH//AD9BgAAAP0AAAAAAAACAAAA/wAAAAD5BfwI+/8F+gj+AAAAAAAAAAABAAAAAPsG/wAA/wAB/wAA+wb/AAD/AAH/AAb+/f/++gT+/gUAB/3+//7/Af7/BAAAAQAAAAD/AAAAAAAE/wAA/wAAAAAAAAT/AAD/AAAAAPz+Bwj9/Qf3/wP+AAD+BgAAAP0AAAAAAPz+//8ABv//Af8B//7/AP8DAP8B/wAA/wABAAAB/wAAAAAAAAEAAAH/APv//RP9Af71AAT8AAAA/gAAAAIAAAAAAP8K/wD/+wAC/gAA+wr////8AAH/AAD7Cv////wAAf////v9////CP8C/wAA+v4AAAAGAP4C/gADAAAAAP8AAQD+AAABAAAA/wAAAAAA/gsAAAD3AAH/AAAACgAAAPgAAQAABu77HQT2+P74CgAA//8DAP8AAP0EAAb+/v4B//8A/QIABf/9CP//+//7Bij7+w8B9/0D+A/5K/4TAwD7+/39Bv4AAP7+/wAHAAAAAAD/+Az+//7//wL/AAD/AQAAAAAAAAD6//YPAf//+/8C/wAA/wUAAAD9AAEAAAAAAQAAAP8AAQDzAfYL/f/8AQAE/QAAAAIAAAD/AAAAAAAAAgAAAP8AAAAAAP/7AAD/Bv8C/wD/+Ab///4D/wL/+wABC/////n/BfwAAAACAAAA/gAAAAf/8g0G//z9/v4EAP/7BQb//f3//gMVAP8BAAAA/wABAP4AAAAAAAAAAAAAAAD/BAAA/v8ABP0AAf4DAAAA/gAC//gE/fb9Cv4BBvz+AAL///8BAAAB/wAAAPn8/wv//wf6/wAAAP8AAAACAAH/AAAA/QAAAAMAAAAG/wD9AAH/AwEC/QAAAP8AAAABAAAAAAAA/wACAAACAP4AAAABAAD/AAABAAD//v3///8G/wP+EQADAAAAAP4AAf8AAP4D/wAAAAAB//r+GPP9A/gEAgL8AAAT/gD///r/AQAAAAD+AAAAAgABAAAAAP8ACP/7Bvr/AAD7/QD//wcAAQAAAP8BAAAD/gP9/wn/9/v///8M/wP+AAAE/wAAAP8AAAD1APv5/goL+gj7/f4B/wAAAAAAAP8BAP/9/f8G/gAH/P0AAP///wMA/wP//h8A/wL/Af///QEDAAD/AgAB/v/9AAMA/wj5/v39Cf4F/gAA/v7///8F/wL//gAFAP4A/wAAAf//AAACAAAA/wAAABD2F/7//////gb8BPwM////AP///wIO+wv/AP8A//8F/BH9+Br6+/z8/Av6AP/9G/3+/vH+Bf0AAAADAP///wABAAAAAAMAAAD+AAAAAP8NBv7//vj/BP4A/w/9/////f8D/gAA/gf////9AAEA/v/9Gfz+/vP/Bf0AAAADAAAA/gAAAAj6+foY//4A/v0FAAAAAQAAAP8AAAAAAAIAAAAA/wAAAAAB+P4M/////vwF+wAAAAAAAAAAAAACAP8BAAAAAAAAAP4A/v8BAAABAAH/AAAA/wD+/wMAAf/6AP7+AAAAAwAAAP7//wIAAAH/AAH/FP/9AQD//AX/+QcAAf4BAAAAAAD/AQAB/wAAAAAAAP8B/QP8BQAAAPwAAQAAAAL/AAAAAAAB//8E/QT//v//AQH+/xL6/P7//vwA9gkAAAAAAAAAAAH/AAAS+vz+//78//cKAP/+Bf8B//4BAP/4AQAAAAH//gL7A/gBAAAAAf/+AvsDAAD9/v8I//0G+/4AAP/+/wb//gT8/wD/+v7/AAAGAAH/AP7//hf7/vsB/AMA////DPz+/wL///3//P4M///9//sGAAAAAQAAAP8AAf/2AP7/AAAAAgD/AQD//Pb//v4O/wL//gAAAwAB//0AAv8AAf8AAAAAAAAAAAAB/wAAAAAAAAAAABj6+/38//wA9gkA/gT/Bv7+/wH7BAAAAAAAAAAAAf8A/gAAAAAAAAAAAAAYAAAAAAAAAAAAAAD+Afz8/AoG/QX/AAD+/v//Efv//QMAAAAAAAAAAAEAAAD/9xL////5/wL/8A7p9yEA9/oA8Q8A//36Ev///f/3CgAI/v0B///+//wFAAAA/wABAAAB/wAA//sBC////f4AAgD/+P0J/v8F/gEBAP/4/Qn+/wX+AQEAAP79////Bv8C/wAABf8AAAD///8C/QD+AAAAAAEAAAH+//sE/gb+/gT//P8A//0AAP8EAAL/AAAA/wAAAAIAAv8AAP/+/wD/BAAC/wAAAP8AAAABAAAAAAAAAQAAAAAAAAD//wAA9gAACAAA//n++v8VAvv4AfYIAAAC/wAAAAAAAAAAAP8P////9QAC/wAA/wADAAD/AAr2AAAAAAEAAAAAA/4AAP8AAwAA/wAK9v/8Af8AAAADAAAAAAX9////AP8A/gMABf3///8A/wD+AwAAEP0AAP/7AAH//v8A/P7+DQH+Bf0AAP8AAAAAAQAAAAD//wT+//8B/gT9AAIBAAAAAP7/AAEEAAL9AAAAAgABAAAAAP4AAAADAAEAHQD78P3+/Bf+Bv0AAAAAAAAAAQAAAAAAAP8AAAACAAEAAAD9BAAAAP8AA/0AA/P+AAAABwD9AwD//wX//wb7AAL+AAD/AwD///8AAf8MGfv8/AL99v3+BQAAAAAAAAAAAf8AABP7/f////n+/gQA/v/+/gj//gf7/gAK+f4A/wD///wFABP3BPz9/fv9/QcAEf38+//+/f/7BgAJ///6AAD/AP8B6v77AgX//AL/AQD5AP/+CAAA/gD+AgD//Qn///79AAL/AAD/AQAAAAAAAAAAAP//AAb+/gT8//3+AQYA///+AAT9/wAAAAAAAAAAAAAAAAD/AAAAAQAAABz8/xP/AfX6AAD/AP/7+v7/F/7/Av8AAAEAAAAAAAD9AwAAAQAAAAAAAPYJ/gT9AQAAAP7/AQAAAP0H/////v8D/gAA/gf////+/wL/AAQAAAAAAP3//wL99/DrWPn88PjlIgAAAP8AAAT/AAAAAP/4/RX///v/+AkAAP//BAAA////AgAA/v8AAAACAAAA9v737vz9RPX+Bf3/AP0HAAD//gAAAPgAAAAAAAAAAAAAAAD9AQD/AAIAAf8I/wAJAAL/+AEB/fT/CgkL/f7w/gIAAAAAAwAAAP4AAAAAAAEBAAAA/wABAAAAAP8AAAABAAAAAAAM/wD/APsAAQAAAPj/DP8A//79BfwA/gX/AP//AP8CAP79C/////wAAv8AAP4EAAAA/gAB//f9+gD/B/kEBPoBAAD//wAF//0D/QAA//0C////Av8B/wAAAAEAAAD/AAAAFQAA/v8A+QcAAf8AAAD7AAD6CAAAAAAAAAAAAAAAAf8AAAD//wD/+wUAAAAAAf4AAAAAAAD/Af/9/f8AAAAF/wAAAAD9AQAC//8C/gD2AAIAAAAA/wH/AP4AAAAAAAAAAAAAAP/4/P///woAAf8ABPsAAAAAAAD+Av7/+RD+///5AAP+AP/5Fv3//vf/BP4AAP8F/wAA/gAB/wAAAAAAAQD/Af8AAAD7Dv////r/Av8A//v7/hP++Q30/gAA/v7/Cf/8Bvr/AAD//wAF//0D/QAJ/vQH+w/6+wv4/AD/Agj////8/wL/AP//Cf////z/Av8AAP8BAAAAAAAAAN/76Q71+PYa+g/4AAD/CP////z/AQAAAP8DAAAA/wAAAAAA/gj////8AAH/AAABAAAAAAAAAAD9AAAAAAAAAAAAAAAAAP4AAAADAAEAAAD+Bv////0AAQAA//77////CP8C/gAAAQAAAAAAAAAAAAD//wAC/AMC/gDuAv4AAAAA/wAE/PwB+/8AAAADAP8BAAH7/wAAAAMA/wEA//4E/v7+Av8D/v72/A7///4B/gX9/wAA/wAAAAAAAAABAAEIAP//+gAD/gAA//4AAAACAAEAAAAA/wAAAAEAAAAMAAD/AAAAAQABAAAAAP8AAAABAAAAAAAA/wAAAAEAAAAAAP8DAAAA//8C/wD//gb+/////wL+AAD/Cv////v/Av/6//IL/Pz7CP0EAAAA/wQA/////wEAAP///v8AAAT//AQA//8G/////v/8BQAAAP8AAAABAAH/+wH8AQAAAAAAAf8AAAP+AP8AAQABAAAAAP8A/wACAAAAAAD///8EAP4D/AAAAAAAAAAAAQAAAPH97Ar+/gYF/voI+/8E+gD//wUA+wX9AAD9AAAAAgAAAAAAAAEAAAAAAAAA/gAAAgAAAP8AAAD///8BAP8J/AEB//4A/v8BAAABAAH//wAA/wAAAAEAAAD//gT9/wD/AwD/Af4CBP3/AP8AAP8AHgAABgAAAPsAAv4AAgD+AAAAAQAAAAAEAP8AAAD+/wAC+Ab6/P4F+QQD+wIAAPkABgAAAAAB/wQBAP3///8EAAP8AAABAAAAAAAAAv4AAP/+////BAAB/wAAAP4AAwD/A/0AAAAAAAABAAAB/wARA/UB/v78Cf4G/BEA/gL///4C/wL/AP/++////gn//wIAA/wC/wAA/wAF/AIA/QAAAAACAP4CC/P/+QD8/xX+CfoAAP//BwD//gD+AwAAAAIAAAD/AAL/AAD//f7/D/z/A/4AAP8C//8AAP8B/wD8//wAAAAI/wEAAAAA/wAAAAEAAAAAAAEAAAAA/wAAAAAAAP8AAAABAAAA+gAAAAAAAAAAAAAAAAACAAAA/gAAAAD+/Pn+//4N//8D//0B/wAAAAIAAAD+AAMA/wAA/wAC/v8BAAAAAAD/AP8BCgD8/QD6/wv+BP8AAP//APr/CP0F/gAB/QAAAAABAAAA/gD/AAAAAAEA/AQA//0CAf//AQAL9gAA/wADAAD/AAr2AP/7Bv7//wH/Av8AAP/9/wAABAABAAD//gn////8/wL/AP/+Cf////z/Av8A//4H/v///v8D/gD//gf//////wP+AA/+/f/+//z++wcAAAACAAAA/wAAAP77+fX9Egj+CvUAAAAB/gD9DP3/AQAA//8AAAL/AAAAAAD9/gAABQAABP/+/wP69gYTCO8P8v4A//38Awz/+Qj2AQD///4EA//+BP3/AAAA/f8H//0F+wAAAAD9/wf//QX7APn//Ab9/v4D/gT+AAD/A/8AAP8AAf/q+/f7EQP8AQXqEAAAAAAAAQD/AQAA/AAB/wAAAAEAAAD+AAAAAAAAAAAAAP4AAP8AAAABAAAA/v4D/QL//wH/AAECAAD/BAAB/gAC/wEBAAAAAAH/AP8BAAAA+wAAAAQAAAAAAP8CAAAA/wAAAAAA/wIAAAD/AAAAJgTi+fz47yj7DvcAAAADAAAA/gAB/wAACAAAAAD8AAAAAAAAAgAAAP4AAAAA//39////Bv8E/QAAAAIAAAD+AAAAAAAA/wAC/wAC/gD8AAAAAAAAAAAAAAAAAAIAAAD+AAAAAP/+/P8AAAYAAQD/AAAAAAAAAAH/AAD+/vT+/v8Q/gX9AAAA+wAA+ggAAAAA///+/wAABP/8BAAR/fz9/v/9APoFAAD9/f8A/gcAAQAAAAADAP8A/wABAP4AAP8AAAAAAAAAAP/9/Bj+/vn+9wv7/QoB+gH5A/8F/Pb/AQAAAAABAAH/AP/+/QAAAAUAAAAAAP8H/////QAB/wAA//3/AA39AAL/AAAA//8AAAIAAf8AA/79/wj//Av7+gD//v3/CP/+BfsAAAMAAAAAAP4G//v1//7xEvn9C/gACPwA/f3//wAG/wL/AAACAAD/AAD+AgAAAAD8/wAABAABAP4AA/8A/gAB/QT/AQAA/QAAAAMAAAAA/wAAAAABAQD+AgAA+/wM//8B//cJ/f389f3+/RP+AgAA//n/AAAABv8AAQD/BPz+//8F/wT97f4T9/4DAvz8BAAAAA78AAAA/AAAAAAAAAAAAPkEAAAAAAAAAAAA+QQAAAAAAAAAAAD5BAAAAAAAAAAAAPkEAAAAAAABAAAAAP8AAAA69e0F7voRF/MX9/UA/Q//APX9AAL+AAD//v///wX/Af8AAP/+/v8O/f8C/wAAAAIAAAX8AAAAAP/++P/+Ifj/Af/3AP4F/wAA/gAB/wAAAP4A//8DAAH//AAA/QAAAAQC/wAP//f8/f38Ef4G/QAO/P3///78//oHAAD/Af///wIAAf8AAP8F/wD//gAB/wAAAAEAAAD/AAAAAAD+BAAA//8AAf/6//7+AgL9AgL//wAA/v////8E+QEGAAAAAQAAAAAAAAAAAP/+/wD/BAAC/wAA/wX/AP/+AAEAAAD+/QwAAP3/+gYJAv0K///1AP8E/QD//Pr+/vsN/gT+AAAABQAAAP0AAADr/Afq/AvyE/4D/wAA/f3+CP7/Bvv/6gH9Agz//vn//AQAAAD7BwAAAAD3CQAA/vf/AP8LAQD/AAD/+/8A/wYAAQAAAAABAAAAAAAAAAAAFf4A///5/wEAAP//AP7+Dvz+Bf0A/v0L/////AAC/wD/I/n++v77+Q37AAAABf////4AAQAAAPwJAAAA+wAAAAAA/wIAAAD/AAAAAAD///8K//oI+v4AAPcHAAAA/wAAAAAAAAAA/gj+/wH/AAD//f8A/wUAAv8AAAD+AAAAAgAB/wD//Qb+AP0AAAL/AAD/AAD/B/7//AUAAvz7////BwH+AQAAAP4AAAADAv//A/8O+P7//gIAAv4A//4I///+/QAC/wAA/QX/AP//AAH/AAAA/gAAAAIAAf/4AAD+AP8AAwAAAAAAAAAAAAABAAAAAAAAAAAAAAEAAAD3//kL/gD+/v/9BAAAAP8AAAABAP0D+wAACwAAAPcAAQD8APwDAP8AAQAAAAD//fj+/gkI/v8DAP/+/f7/CQH//QT//v4DAAAAAf8C//4B/wAAAAAAAAH/CwD//gAC/wEC//8I+eoB8gwNCAcD9gAAAAcAAAD7AAEAAP38/v//CgP9Bf5D/PP49xEGBA35+gAAAAIAAAD/AAAAAAAA/gAAAAIAAAAAAf4DAAAA/wAC/wAA/gMAAAD/AAH/AAAAAgAAAP4AAAD9AP78AAAABgD6BgAAAAAAAAAAAP4CAAD9+wAAAAYA+gYAAAEAAAAAAAAAABT9AAIO///5/v0EAAD//QoA//4A/QMAAAABAAAAAAAAAAH//QIM///6//0EAP///g3/APz/+wUAAAABAAAAAAAAAP7+/PwRAvYA//gIAAAAAAAA+QQAAAD6AAEEAAD//QABAAAAAAQAAP/+AAAABv4h+/0E/PQE/v4GAAAAAAAAAAAAAP0B+Pr3AwoFAgL8/gD//v/+AAT/AgAAAP3////+BAAC/wD//Q79///6/wL/BAD3BBn26gf1+xEADQcE9/3++P4DAP4CBPz7/v8F/wABAAABAAAAAP8AAAD/AAT+AAAA/wAAAAD//vv+AP8IAAH/AAAA/wACAAACAP4A//4L/P///f8E/QD//wr7///9AAX8AAD//AgA//8A+wUA/vf7H/7++v71DAAAAAYAAAD7AAAAAAD8BAAAAP8AA/0AAP8AAAAAAAAAAAAA//7///8EAAH/AAD/AQAAAAAAAAD4/f4C+gf6AgT7AAAA/wAAAAAAAAEAEAD+B/8AAP0AAf8AAP8CAAAAAAAB/wAA/vr///8J/wH/AQAAAAAAAAAA+wX///T6/wD/DgEA/wD//wD+Bf7/Av8ANPsV+wD7/AL5DfoAABL+//v//vkN+/gAAgAAAAD/AAH/AP8H9////wcAAQAAAPsK/////AAB/wAA+wr////8AAH//QAAAAAAAAAAAAAAAAACAAAA/gAB/wAAAAIAAAD/AAAA/wAA/wAAAAEA/QMAAAAAAAAAAAD8A/cE9wYh/fXw+/kMAAD+/v8H//4F/f4AAPkH/wAAAAAB/wAA/Qf//v7//wL/AAAC/wAAAAAAAAAA/wv+/v8A//8C/wD//fwY/v75/vcLAAD/AQAAAAAAAQAAAP8CAAAA/wABAAAA/wUAAAP7AAL/AP/+/Qv//gD//AT///79Cv79AP/8Bf8AAAEAAQD/AQAABwAABQAA/v0AAAAAAP/+/wAABAAB/wAB/wAAAAAAAP8B+wD/AwAAAP8A/gIAAAAAAAAAAAD9AgP/7A4D/wH///kIAAAA/wAAAQAAAf8A/+sQAAAA///5CAoA/Qn+///9AAL9AAAAAAAAAAAB/wD+AAEAAAAAAAAAAAAAAAYAAAD8AAEA/gAAAAAAAAAAAAAAAAMAAAAA/wAAAP0AAe0X/vsE/fcMAAD/+g7///7/+AgABfXz9xX7BBHx/f8AAAAAAAAAAAAAAPz+//8GAf8F//wCDvv9/v7//wH3B/4AAAAAAAAAAAAA/wAAAAAAAAAAAAAA/xP9AAD/+QAC/vsC/wAAAAAAAAABAAAAAAAAAAAA/QIAAAAAAAAAAAAB/wAAAAAAAAAAAAH/AP4AAAAAAAIA/gMAAAAAAAAAAAH/APcF9AL9/f0H/gEBAP/+/P///wf/Av/7APz+AQAABAAAAP4AAP8AAAACAAAAAAAAAgAAAP4AAAD6/wcBAPz/APoI/hMFAQf0/ugO/QX/AP8AAPYAAAgBAP8AAAACAAAA/wAAAAAAAAAAAPcGAAAAAAD//wQAAP///wL+AAAAAAAAAAAAAP4A/f8CAAABAAH/7gAEBv8A/PwAAf8A//77////CP8C/gAA//7/AAADAAH/AAAAAAABAAAAAAAAAP4I/wD//AABAP4AAPgAAAAHAAAA/wD/AQEAAP8AAAAAAAD+AAL/AQL8AgAAAAEAAAAAAAAAAP8P/f////3/A/4AAP/+CAD//gD+AwD/6xAAAAD///kI/wAA/wAAAAAAAAAAAP8AAAAAAQAC//n9AP8AAAADAP4D/QAA/wAAAAEA/gLy/fwJAf/3Av0H/QD//Pf+AP4NAQH+AAAA/wD/AAIAAAAAAAALAAD/9wAAAPT/AQH+//8C/wL//gAAAAAAAAAAAAD9AAAAAAAL+/4E/gAAAAEAAP8AAAH//gAACgAAAPgAAQAAAAAKAAAA+AABAP8A/Qv////6AAH/AAD+Bf////8AAf8AAAAAAAAAAAT8AP8FA/3+//8A//0E/wAAAAAAAAAB/wAAAP///wAG//8C/w0jAvENBPPrAO0SAAEH////////AAEAF+78/AL//QD1CgAAAQAAAAAAAP0DAAAAAQAAAAAAAAAA/Qf/AAAAAAAC/vz69gYc+/v6/P4GABH6/v79//78+Qv2EgMJ/Pz78//+BAAAAf8AAAABAAH/AAAH/gAAAP4AAAAAAP4EAAAA/gAB/wD9AAAAAAADAAAAAP///////wP/A/4A+v35/f8RBv4F/RcAAP4AAAACAAEAAP8AAAAAAAEAAAAAAP/7AP8N/gAAAAAA//sA/w3+AAAA/wAA/wAAAAAAAAD/AAD/AAAAAAAAAAAAAP4AAAIBAAAAAAAA/gAAAgEAAAD3AfsF/wL//gL//wAAAAAAAv//Av//AP/0/P7+Gf/+BP4t+gEP9P7yCf4P9AAAAAAAAAABAAH/AP8TAv7+/vn/Av/7AAD+AAAAAgAAAAAAAP8AAAABAAAAAAAA/wAAAAAAAAAA//77////CP8BAPgAAAAAAAAAAAAA9wEAAwAAAP0AAAEAAAEAAAAA/wAAAAAA//8AAAACAAEAAAAAAwD///8AAQD+AAAAAAAAAAAAABb86Qj6BfgNBgH5AAMAAAAAAP4A/QMAAf/+AAAAAQD/AQAA/wL/AP8BAAH//gLz/wD//wj/AAEAAAADAAAA/wAAAP4AAAAAAAAAAAAAAP/++v0E/gYD//4AAAD/AP8AAv8BAAcB+AgEA/f9AgD+AAAAAAAAAAAAAQAAAf8AAAAAAAD+AgAAAAAAAAAAAP4C+wIA/wAA+wIA/QMAAf3/AAAAAgAAAAAI9/z8/v8G/v8DAAAAAAAAAAAA/QMAAP78////B//8BQAA/vz///8H//wFAAAAAAAAAAAA/QMAAAAAAAAAAAD9AxUACv4A/f//+wf+AAAAAAAAAAAB/wD8AP0G/wAA/gAB/wAA/gQAAAD+AAH/AAD/AAAAAAAAAAAA/QABAAAAAgAAAP8A//7/APYJAAH/AAAAAAAA9wYAAAD8//0L//7//P8C/wAA/wr////7/wH/FwAA/QAAAAMA/wIAAf4F/wD+/wAAAP8AAvwAAAADAAAA/wAA/AAAAAQAAAD7C/wBAAAA+QD8BAAAAAEAAAAAAAAAAAAAAQAAAAAAAAD1/xMF/P79+AAE/QAAA/8AAAAAAAAAAAAAAAAAAAAA/wEp/Cf5/Pz8/fr/BxX/CP8AAAD9AP4DEv4Y9v////8C/gAAAPsAAAD/BP/6Bg8AC/sAAAD///8DAAAI/AAAAP//A/4AAAYAAAAA/QAB/wAAAgAA/wAA/gT/AAcB/v//AP7+/QT9/gb5/v/zDv/+AwD/BP8AAPsDAAH/C//68v//KPv/Av8AAAABAAD/AP8C/xv+8e39/xMS/wT+AgPz//8AAgUA/wL/AAAEAAAA/QAAABL/A/gA/wAHAAH/AAAB/gAAAAEAAAAAAAEAAgAA/wAAAAAA/f8AAAACAP8B9v/89P4M/gQI+v4AAAACAAAA/gAAAAAAAAIAAAD+AAAAAAAAAgAAAP8AAAAAAAX+AAAAAAABAAD9AAAAAAACAAEAAPv/BAAAAAEAAAAAAP/+AP//A/8B/wAA/An////9/wAB/AAAAAABAAAC/QEAAAAAAAAAAAH/AAAAAAAAAQAAAv4AAAEAAAAAAAAAA/7x//z6/v4PAv4F/gD//Pv+/wgE/wL/AAAA//8ABv7/Av8AAAD/AAD+AwABAP4AAAEAAAAAAAAAAAH/AAAAAAAAAf////v5/v//DP/9BAAA/vsAAAAGAPsFAP/9/wX++gT//gMA/wMAAv///wAB/wD/AwAC/////wH/AQD+BQD/AP7/AgAAA/39/wr/+wf5APj8/Ar/Bv/4Bf/8/wAA/wAAAAEAAAAAAAAAAAD5BAAAAAAAAAAAAPkEAAAA/gD+/QAAAAQAAAD+AP8BAAAAAAD+AgAAAAEAAAD/AAAAAAAAAQAAAP8AAAAAAP/6AAD/BgAAAAAA/wL//wb9AAAAAwH7BAAAAP8AAv8AAv0AAAEAAAD+Av7//v3+//8H/wP+Bf/9+/4B/wgAAv0AAAD8AAIAAgH/AAAAAAAAAAABAAAAAQH/AAAAAAAAAf/4AgAAAAAA/wAB/wAAAAAAAAAAAP4CLfzyEvz7GfT9DPgAAPv+AP//BwAAAAAAAAAAAAABAAAA/wAA/wAAAAEAAAAAAAADAAD//gAB/wAAAAACAAD/AAABAAD/AgAA/gH/Av8I+/UA/v4DDAED/AD//gYA/wL8AAL/AAD//f8A/wQAAf////0M/wEC9wj7/QAA//3/AP8EAAH/+QT8AAAAAAAA+wUA//39/f7+Cv4F/QAAAAMAAAD+AAAAAAD//v///wQAAf8A//78/wD/BwAF/AAAAP0AAAADAAAAAAAAAAAAAAEAAQD9AAH/AAAAAAAAAPwA/QAAAAACAP8BAAACAAAAAAAA+wUB/P7+/wj//wb9/AD/AP//Av8AAv7/AAAAAAAAAAAB/wD+//v9/gwA/Q34+gD//v7/BQH+Bf3+AP////8D//8F+/8AAAEAAAAAAAAAAAD//AX+/hT3/wT9AAD+Bv////7/Av8AAP7+//8N/QAB/94ABf0A/wAB/wEAAAAD/wAAAP8AAf8AAPsCAAAAAgABAAD/+/3/AP8H/QADAP/7/f8A/wf9AAMAAPwG/wAA//8C/wD//RD9//75/wX8AAD/Bf8A//4AAv8AAPsJ/wD//QAC//cA/Af/AQH8AP4CAAD8B/8A//4A/QP2AAAAAAAAAAAAAAAA/Qb//////wH/AAAAAAAAAAAA/gL8AP4EAAAA/gH/AAAAAAAAAAAAAQAA/v8D/v8F//4C/v//AAX/AAAA/gD9A/wB/wAAAAAAAAAABQH7CQAAAPsAAf8AAPwJAAAA+wAAAAAA/gX/AP/+/wP9AAD/BQAAAP0AAf8B/fsS/v7++v4E/gD//gn////9/wP/AAD+AwAAAP8AAAAAAAEAAAAAAAAD/f0AAAAAAAAAAAAAAAAAAAAAAAEAAf8AAAAAAAAAAQAB//8AAAAAAP8BAAH//P71AfwM+gIH/fsA//77////CP8C/wAAAP3/B//9BfsAAAD/CwAAAPgAAQD//vkQ/v4H+P7/AwAAAAEAAAAAAPgIAAD+AwD/AAD/Av8UAP8AAAAAAQAC//4H/O0Q+gYF/PoKAAD+/gH/AAT/AQD8//3+AgMO+QL9AfkN9PYF/v0F/fYNAP8P/v7///3/A/4BAAD7AAAABAAAAAAA/wAAAAAAAAAAAP///////wP/A/4AAAAAAP8DAAL+AAAA//8EAAD///8C/wAAAAAAAAAAAAAAAAEAAAAAAAAAABMDAv8AAAD+//8CAAAAAgAAAP8AAAAAAAACAAAA/gAAAAAAAf8AAAAAAAAA/AMA/wAAAP//AQD+AP39AAAFAgD+AgAAAAAAAAAAAP4C9/8AAQcB/P0B+wMAAAABAAAAAAAAAAAA//8FAP//AP0DAAAAAAAAAAAB/wAXDvz2/v7+BP73ChD++Q/9+/4C/AX/AAD/+/8A/wYAAf8AAAD+AAD/AgAAAP8AAAAAAAAAAAAAAAD+/wAAAAIA/AT4AAEAAAAAAAD/AvwB/wAAAAAAAAAAAAAAAAD/Bf7/Af8AAAAAAP8F/v8B/wABAAAAAAAAAAL9AP8QAPz///z//wHzAP75////Cv8B/wAA/vr///8J/wH/Bf/8DP///vwAAf8A//39//8T/P//AgAA/gf/AP/9/wABBQH8AwAAAAAA/wEB/fr8/v/+DP8AAQAA/AIAAAABAAT9AAAA/gAAAAMAAf///hAIDAz84Qj1AgD//v8ACP/8Bvz+AAD///8K//oI+v4AABP+AP//+v8BAAAA//v///8HAAH/AAD/AwAAAP8AAAAA///6////CP8C/wD//fv+D/77Cvn8AAD//v8G//4E/P8AAP3/AAX//v/6BwD/+vz//v4K/wL/9QD/Bf8AAP3/Av4AAP3+//8KAP8B/wAA/P3///8H//0EAAD4/v0B/Ar//wIAAAAA/wP/AAH/AAAA/gP///4B/wH/AAEAAAAAAP8A/wEAAAD/AAAAAQAAAPQB/v4A+xL9+wAGAAD//wD7Ev37AAUAAfv6/v7+C/7yDwAB/wIAAP/+AP4DAP/+/f4D+QcC//4AAAD/AP38Bv4DAAD//v7/Bv0ABP3/9P4eA/r9+/j+C/gAAP8AAAAAAAAAAAAA/AAAAAADAAH/AAD8AAAAAAMAAf8AAPr/AAAABQAB//4AAAT/AAD+AAH/AAAABP8AAP4AAf//AP76/v//Cf8C/wD/+/3///8I/wL//P8V+/7/+/8BAP8AAP8BAAAAAAAAAP8A//wAAP8FAv4AAP8X/v7//PkAAf8AAAABAAAA/wAAAAAABAEAAAD+AAAAAAD6BQAAAP8AAAAAAPoFAAAA/wAAAAAA+gUAAAD/AAAAAAD6BQAAAP8AAAAAAPsEAAAA/wAAAAAA+wQAAAD/AAAAAP/8Dv7+/fz+CPoA//4H/////f8G+/z8/fz/FPz5DvT9AP/+/wAI//wG/P4AAP///wr/+gj6/gD//v3+/wYD/v0F+v779wz+Efz++wcAAP/+AAAAAgABAAAAAAAAAAAAAP4CAAD+BAAA////Av/8AfoB////BAD+AgAAAAAAAAAAAf8AAP8g9v3+/vz/BP4AAP8AAAAAAQAAAPsACwIA/wD6/wP+AAADAQAAAP4AAAAAAAL/AAAAAAEA/wAAAAQAAAD9AAAAAP8E/P///wT/Av8A/wP9////BP8C/wAC9AX9//8E/wL/AAD/Av8AAAAAAf8AAP8AAAAAAAAAAAD/9gP/AP8FAAH/+v/8/Pz/DAP/B/oAAP7///8N/QAE/P77+vv8D/sCB/v+AP3+//0K+/8D/v8AABH8/v///f8D/v4AAP8AAAABAP8BAP//AP//Bv4B/wEAAAD//wT//gP9/wD78gAKEfv3C/MBAAD3BwAAAP8AAAAAAAAA/wP/AAH/AAwAAAIAAAD/APwEC/cB/foRCvgIBPQAAAsA//39APgK/wAAAAAA/wMAAAAAAAD++v///wn/Af8A+fz//wr//wj++gD8//8ABv//BP/9AAAAAAD/Bf7/Af8AAPgABgEAAAAB/wD//f3+//4I//4EAAD//wAAAAIAAQAAAP//AAAAAQABAAoAAAAAAQD/Af8ACgAAAAABAP8B/wAAAAABAAAAAAAAAP8P/Pz///79//gJAAP//wAAAP8A/AQAAAUAAAAA/gAB//v+9wQX/vv4/vYMAAD+/wD9Df3/AgD5AgrqCA/3/QzzAQD/AP8C/f4EAf//AAD//wAA/QT/Av8AAA39/////v8BAAAAAAAAAAAAAPsF/gED+f7//gcAAv/+AgT9/wD/AAD/AAAA/v8AAAACAPwEAAD//f8A/wUAAv8AAP/9/wD/BQAC//8AAAAAAAAAAAAAAAQAAAAAAP3//wIAAAD+AAAAAgAB/wAAAP4AAAACAAH/AP/9///2F/8C/gAAAP3/AAABAQD/AQAAAAAAAAAAAP0DAAADAAAAAP8AAAD/AAL+//8O+v8C/v8AAP8AAAABAAAA/wAA/wAAAAEAAAAK/v0G+P38Cf4H/AAAAAAAAAABAAAAAAAAAQAAAAAAAQAA//0I///+/gAB/wAA/gT/AAD/AAH/AAD+BP8AAP8AAf8AAP//APsS/fsABQAA//8A+xL9+wAFAP/9/v4K//0D+gMA/wAA/v8M/P8E/QD//gD+/wz9/wL/AAABAAAAAAAAAAAA//38Dv///v/6Bv8A/v4I//////0EAAAAAAAAAAAAAv8AAAAAAAAAAAD/Af4A+/r9FP36DvX8AAEAAAAAAP8A/wEA//39/gv+/Qf6/v4B/wAAAAAAAAL+AP0B/wAAAAP/A/8AAAEAAAAAAP8D/wD//gf//xHz/gEBAAD+/v//Efv//QMAAP/5/wf+AQX7AAAA//r/B/4BBfwAAAD4CQAAAP4AAQAKAfb8+wb2CwkA9wADAP4AAAAABv/6AP/+Av8A+wMBAP8AAAD/AAAAAQH/AAAA/v7///8F/wL/AAD//wAA/QMAAAABAAABAAAAAAAAAPgAAAAAAAAAAAAAAP4AAAABAAEAAAAAAAAAAAAAAQD+AgAA/P//AQv9Av//B/zp7Q0IQOsM6gkA//T9CAf+/wT9/wD//Pz+/hv6/gT+AAAA/wAAC/v/AgAAAAD//wAG/v8C/wAAAAAAAAL/AAEAAAAA/wD+EvkAAAAAAPj8/wv//wf6//8AAv4A/wAB/wL+AAAAAAAAAAAC/gABAAD9AAAAAwAAAAAAAAAAAAEAAAEA+QD/AgAA/gAA/wIA+wD/AAAABAAAAAAA/wAAAAABAAH//QAAAAAAAAAAAAAAAP//AAX//QP9///+/AkB+vwE+wUAAP8FBgL9//z+Bf4A///6AAAABgAAAAAAAf8AAAAAAf8A/wABAAAAAAAAAAAA+P8AAAAAB/8AAfz67vT5+Eb8+g/3AP/6/f/+Fv37DfgAAAD+AAACAQAAAAD+AAAAAAABAAABAP4AAAABAAEB/wAAAAD/AAAQ+QAAAAAAAAAAAPcGAAAA9Pv69AkQ9gIJ8gQAAAD/AAD/AQAAAAAA/f7/B/7+Bfv/AAAAAAAAAAAB/wAA//79Dfz+Af0ABPz//fr+AAwB/wT9AAD+/v8CDfoAAf/+/f/7/gP9CAD5BvwA/Pv+//8J/wP+AAD//wAAAAIAAQD0/Pb9+v34Fv4H/AAAAP8AAP8BAAAAAAD3BwAAAP8AAAAAAAD+AAAAAwABAP//+/b9/v4Q/wT+Lv/4APz+/Qv/BvwAAP/5////CQAB/wAACv0A////A/wBAAAAAAAAAAAE/AAAAAf/AP////8AAQIAAPoAAAAGAP4C/wD/AAAC/wAAAP8A//77/v7/C/4E/gAA//7///8EAAH/AP/+/P///wf/A/7x/vYV/fz6/v0H/AgAAAAAAAAAAAAAAAAA/gABAAEAAAAAAP8SAP//9AAAAAAA//4AAAADAAAAAAAA/wAAAAEAAAAAAP7/AAD/AwAC/wUAAfoAAP8GAAH/AAEAAAAAAAAAAf8AAP/6AAL+BQEA/wAAAPwAAP4FAAEAK/sA9hMD9gIB9ggA/w/9/////f8D/gD///7///8F/wL/AAD+/v///wX/Av8AAP8HAAD//AAAAO8H+gD/AP//APoG//3+9/wHF/sI/PsA////AAP9AgH/AAAAAgAAAAD/BPwAAAAA/wAA/wIAAAAA/QAAAAAAAgAAAP4A/wAAAv8AAAAA4fwW//b8BAD8+QsAAAAAAAAAAAD9AgD/Efz+///9/wL/AAD9CP////3//wEA///5/v//Cf/5CAAA/gMAAAD/AAAAAAAAAAAAAAAA/QIAAAMA/wAAAAAB//n/B/3//v8D//4CAP//AgD/CPsA/gIA/gT9/gj//gf8/QD/AP//Av8AAv7/5gH5+goC/wAA9QrwAv//AAAA/wD5B/cC/gAAAAAAAPsFAAABAAAAAAAAAAAA8xv9/gP//gIH9+7/Bwj+/v76/wX8AAABAAAAAP8AAAAAAAD/AAAAAQAAAAAABf8AAAD+AAAAAAAH/gAAAP4AAAAAAP8E/wAA/wAC/xb+Bfz8CRXxC/r6AAD//f8I/v0H+f8EAP7+/wIN+gAB/wD/CP7//wv5BP7+AAX5AAAAAAAA/AT4ABT6/////AH/AP7//fr+/xL+AAX8AAAAAAAA/wEAAAAAAP7///8N/QAE/P0BB/3+Av/9AgH8AP/+/f///gf/Av8AAAMAAAEA/gH/AAD/D/3////9/wP+AAAAAAAAAAEAAf8AAAAAAAAAAQAB//r///7//f8H/QX/AAD+AgD//wL/AgD9//0G///+//8C/gAAAAIAAAD/AAAAAAD//gAA/wMAAAAAAAD/AAAAAQAAAAAAAf8AAAAAAAAA/QH8/v8H//0F+gEAAAABAAD/AAABAAD8AAAAAAAD/wABAAf8///xFv8C/gAAAwAAAAAA/gD+AwADAAAAAAD+AP4DAAAJ/QAAAP8AAv8AAAn9AAAA/wAC/wAA//v//wAH/wH/AAAA/wD+/QX/AQAA//gL//z9Av4D/wD++xj9/v32/gf7AAD/BQD/AP7/AQAA//0H/////v8C//gDDAzy/+YG/QMAAAAE/wAAAAAAAf8G/Qn+AAAAAAIA/wAA/wAAAgAA//8B/gD9Bv//AP7/AQAAAAAAAAEAAAH/APwAAAEAAAAAAAH/AgD/AQAAAAAAAAAAAQAAAAAA/wD/AQAAAAEAAAD/AAAAAAAK/QAA//8AAf//AAAAAAAAAAAAAAAA/gMAAAAAAAP+AAAAAgAAAP4AAAAAAAD/AAAAAQAAAAD/+/v+//8K/wL/AAD/AAD/B/7/Av/1AAEAAAAAAAD/AQAE/QAAAAAAAP0DAAn5/gD/AP//+gYA/w/+/v///f8D/vcA/gABAAABAP4CAAAAAgAAAP8AAf8AAAX/AAAA/gAAAAAAAAAAAv//Af8A/wAAAAAAAAAAAAD6/AT+HPj7+wL7A/8AAAAAAAAAAAAAAP8A/wL9/gQB//8A/wAA9gAACAEA/wD//wAI/f8AAQAAAAD//wQAAP///wIAAAX/AAAA/gAAAAD/AP8C/f4EAf///gAAAAAAAAAAAAD3DObxFPT6E/X8DwUF/gAAAAD+APoGAAAAAAAAAAAA/QMAAAAA+wAAAwD9AgAA/wX/AP/+AAL+AAD//P8AAAYAAf8AAAAAAP8DAAL+AAAFAv79AAD+AP8BAAD1BwAAAAAAAAAAAwv+/gD//P8BAAD/AP0J/wD+//wFAP8C/gMAAP8A/gL5DQjpD/sF/Pz7CQD+EPYP/v76//wG/QD/AQAAAAAAAQAAAAAAAAAAAAD8AwAAAAAAAAAAAPwDAAAAAAAAAAAA/gIAAP/+BgD//wD+A/3/9hT6+wf6/AICAAAAAAAA/wEAAQAAAPwJAP///QABAAAABP8AAAD/AAEA/wAAAAAAAAAA/gIAAfv8/v/9Cf8CAAD//fz+//0J/wP///4A/wAAAAP/AQAA/gAAAAAAAQAAAQAAAQEAAP8AAAH/AAD2/QkA/wMAAAAA/yDz/f7//gAD/gD/DP3+/wD//wP+AAAA/gAA/gQAAAAAAAAAAAAAAAD8BP8AAAAAAAAAAAEA/wAA/wAAAAEA/wEAAP79////Bv8BAP0AAP0AAAACAAAA/QAA/QAAAAIAAAAAAP4CAAAAAAAB/wAABP///wAAAAEAAP4r9/3+/ff+Bf0AAAP/AAAAAAAB/wABAAAAAAAAAAH//f//Bf8A//4AAv8AAP4NAP//+AAAAP//+Av+///+/wL//wAAAAAAAAAAAQD6/xH9/////P//Av8AAQAAAAAAAPoF/vv1AQr7+wr9A/8AAAACAAAA/wAAAAAA//8DAP8AAP0E/QD9/gAAAAQA+wUAAAACAAAA/gAAAAAAAAIAAAD+AAAA/wAA/wAAAAAAAAD0//z9///9Cv8D/v8A/QX/////AAH/B/0HAAAAAP8B/gEAAAn/AAAA/AAAAPT+BAAAAAAAAv8A7xAB/f7+/vr8/wUA//37////Cf8C/wAABP4CAAD/AAH///v//gAAAAYA/gIA/wAAAAAAAf8AAQAAAAAAAAABAP8C/gP3Cf8AAfsGBPYAAwAAAAAA/gb/+/z8FA/++v/z/AX//wAAAgAA/wABAP8AAAcCAP///P8C//sAAAAAAAAAAAAA/gAAAAAAAAAAAAAE/gMLAfwF9/0E/wD9AAAA/wMCAv4AAAAAAAD/AwAC/gAA/xP7/f78AP8D/wD/E/v9/vwA/wP/AAH6Af/+/gX+Bf3/AAD/AAAAAQAAAAAAAP//BAD/A/7/CgEAAAAAAAAA/gL8/wkDBP//+QIB/QAAAAEAAAD/AAAAAAAAAQAAAP8AAAAA//8EBP///QEA/gAAAAEAAAD/AAAAAAAAAQAAAP8AAAAAAP4G/////QABAAAAAQAAAAAAAAH/AAD///8FAP4D+wH/Df39/AP++wL8AgAAAAAAAQD/AAAAAAAAAAAAAAAAAQAAAAH/AAAAAAAAAP4L6/QQB/AF//EQAAD+/wADAP8E/AAAAAAAAAIA/gH/AAAAAAAAAAEA+gAHAP/++////wj/Av4AAPj/DP8A//79BQIB/PX/D/gCC/r6AP8A/wL9/gQB//8AAAD/AAAAAQAAAAAA/f8AAAACAPwDAP/+//4K/vwG+/8LCvv+AAAA/f8C/wQFEPj//f/+/v8DAAAB/wAAAAAAAAAVAPUF/AD8BwAD/QAAAAAAAAAAAf8AAAD4BQAAAAEAAf8AAAL/AAAA/wABAP0C/wAAAAD/AP8B/wL/AAD/AAD//wED/wP+////A//+A/8AAAAAAAAAAAAAAAD/AP///wP//QT3/gUC/wD+/wH/AP8ABf8AAAD+AP0DAAABAAAAAP8B/wAAAP8CAAAA/wAAAP0A/wEAAAAAAv0B/v79Gvz6/ff5DvoAAP4H/////v8C/wQE+vYG/f0I/v0FAAD//wAA/wIAAAAA//74B/7/B///AgD+/wAAAAADAAAAAP/7+f0N/gAK+Pz/AAD/AAAAAQAAAP8AAP8AAAABAAAAAAAD/wAAAAAAAv4AAAACAAAA/wAAAAAAAAIAAAD/AAAAAAAAAAAAAAEAAf8AAP/9AAAABAAB/x4A/AT//wAB/wP+AAD+AAAAAAEA/wH/APsDAAL4BAIB/v///AIAAvgEAv//AAAAAAAAAAAA/gL/AAT+AAAAAAEA/wAABP8AAAD/AQD/CAXxFf3+/fn+/gT///wR/v//+P8E/QAF+QAAAAAAAP8CAAL8Af///wEABfz+AAAAAAAAAAAAAAAAAAAAAAAAAPgI7/3+/wAAAAMA+QcAAAH/AAAAAQAAAP8AAP8AAAAAAAAAAAAAAAAAAAAA/gIAAP4CAAAAAAAAAAABA/8AAAD/AAL/AAAAAgAAAP4AAAAAAAACAAAA/gAAAAD+Dv0A/f0BAQL9AP8P/v7///3/A/4A/wD/Av3+BAH//wD///sR///7//oHAP//+xH///v/+gcAAf3/AAAAAQAB/wAAAAABAAD/AAX7AP77+R7+/vn+8REA//z9Ef///P/5CAD//Pz/AP4IAAL/AAH7AAAAAAIA/wEACPTxLPj4/PzvFAD/+vsP/v4D/v0FAP///Qz///3/+wYA//78Df///f/3CQAA//8FAP//AP0DAP8A/wL9/gQB////AAAAAAAAAAAAAAAA/gP///8AAAEAAAD+/P8K//0I+f4PAP/8////B/8C/wAC/v8AAAABAAL+AP/2C/8A//4A/QMA//8ACv///P/9A/r/+wf+//8A/wP+/wAAAAAAAAAAAAAA/wEJ/f7+/gD/Af7//A0C/v35/wEAAAEB/wAAAP8A/wEAAP//BgD+/wH8A/L9/gIAAAACAP4BAAAAAAAAAAAA/QME+wkB/v4AAgEE/Az/CQAAAAD8BP7+/f8F9////wf/BP4AAAAAAAAAAAL9APwA/wL///8B/wH/AAABAv//AP8AAf/+//3+/gcA/wX5AQAAAQAAAAD/Af8AAAABAAAAAP8B/wAAAAf+AAAA/gAAAAAA/QgA///8AAEAAAL/AAAAAAAAAv77AAv9AP///gAB/wAAA/4AAAAAAAH//P37/v4G/wQE/v4A/PT4ChD++grzAwAA+P8M/wD//v0FAAD/A/8AAP8BAf79///+AwP+/wL9AQAAAAAAAP8BAAAA/QAAAgAD//wD/gD2/gMJ/P8U8f4BAQAAAAAAAAAAAPwDAAD/Bf8A//4AAv4AAP8G/wD//QAC/wAAAAUAAAD9AAH/AAD//wD7Ev37AAUAAAr9AAAA/gABAAD//wr+///7/wP+AAAACf7///z/A/4AAP4I/wD//AABAAAA/gj/AP/8AAEA9f8ABAEJ+fgH+QAAAAD/AAH6AwH/AP4AAAAAAAAAAAAAAP/6Dv////r/Av8AAPsK/////AAB//799vgv/fz1/OsYAP/8+xv+/fn+9gwAAAD/AAAAAQAAAAD//fz//P4M/gT///8V/P4A/vsABfsAAAP/AAAAAAAAAAAA/gX/AP/+AAD/5v///P7+/wn/A/4AAAD/AAAAAgABAP8A/wP/AwD8A//+AAAF/gAAAAAAAQAAAP8F/wD//gAC/wAA/wIA/wAA/wH/AAAABQAA+/8A/AT///4G+/8T9/8G+wD+AQT8/hT2/gT+AAD9/wAF+QIF/P8AAAAAAP8CAAAAAAAA////CP/8Bvv/Cgr//wAAAPr/Bvv1BgD7AP0DAf38BwAAAAAAAAAAAP4C/P/+AAEAB/4AAv79AP7+AQAAAgAB//0A/v4BAAACAAH/AAD+/wAAAAIA/gL9AP0J//7//v8C//39+/oN/gAD+vwKAP8B/QEBA//9AAT/AAP/AAAA/wD+Av4DAP/1//8G/wEA/P8C/P4B/wQA+wUAAP//AAAAAQD/Af8AAf8AAAAAAAAAAAABAAAAAAAAAAAAAP//BAAA////AgAA//8EAAD///8CAAD//v8A/wQAAf/2BQLz/v7+Cv79BgAABv///////wIAAAD//wAAAAEAAQAABf8AAP8A/v//AgD//An+///9/wL/AAD/AQAAAAAAAf//Av8BAAL//QL9AQAA/wIAAQD/Af8AAAAAAAAAAAAAAQD0+fwV+vr4BP0I/PD/+wL///8E/wL/AAAJ/QD//AAAAQAAAP//AAD9AwAAAAD/9Ab+/gYCAwL8AAD9B//+/v//Av8AAAAAAAD/AAAAAAAAAP4A/wADAAAAAAAAAAAAAAAB/wAA//z+D////P/6BwAAAAECAAD/AAAAAgD/AAAABv0G+/4AAAAAAAAB/wAAAAD/Afj///8I/wH//f8K/v//BfwF+gAAAAAAAAAAAAEA/wsC/vL8//0RAPcIAAEM+gAA//4A/wH/AAAAAAAAAAAAAAAAAAAAAQAAAf8A/w/8+//+//7++gcAAAD+AAAAAgAAAAAA/AAAAAACAP8BAP78+QD+/wz+BP79AwD9C/39/gD9BP8AAP8AAAABAAAAAAD/AgAAAP8AAAD/AAAAAAAAAAAAAAIA+/0M//////cJAAD9/wAAAAIA/AQTAPr+AAAABf/4CAD//vv///8I/wP+/gAAAAAAAAAB/wD+AQABAAAA/wAD/QAAAAIAAAD/AAAAAAD9/wAAAAIAAAD3AAD1AAsA/wn3//0A/Av/AP/7AAX8AAD8Cf8A//3/BvsAAAACAAAA/gAAAAAAAAAAAAAAAf8ABf/7Cf7+/v/+Av8AAAAAAAAAAAD9AgAA/wIAAAD/AAAAAAD/AQAAAAAAAAAAAP4D/wAAAAAB/wAAAAEAAAAAAAAAAAD+AQAAAAAA/gIAAPcDBgAAAAAC//4AAAAAAAAAAAAAAAAAAQAAAP8AAAAAAAACAAAA/wABAP8BAAAAAAAAAAH/AAAB/wAAAAAAAAAAAP//AP//AwAB/wAA/gP/AAD/AAP9///8D/79/vz+BP4AAAACAAAA/wAAAAAAAAAAAAAAAf8AAAAAAAAAAAAB/wAAAAECAAAA/gAAAAAA/wIAAAD/AAAAAAL+C////vn/AAD+AAAAAgAA/wD+AgAAAAACAAD/AAABAAD//P8AD/wBAf4AAP/8/wAP/P8C/wAI/Qb9/v77AP4CAAAACgAAAPgAAQAA//8A/v//BAAC//8CBP8AAAD+AP8BAAAE/gAAAAAAAQD+AAf+AAAA/wAA//sD/AAAAAAAAP0DEPn9+AcAAwf/+AkAAAH/AAAAAAD4CPr//gH/A/7/Av7/+vwA/QAAAAb/AAH5/Qj/+wH5Bf8G+/v/Awb///z9AAH/AAD//v8G//4E/P8AAP4D//8AAQAB//8AAAAAAAAAAAAAAAD9/wAAAAMA+wUl/xL8AP///P8C/wAADP0A///+AAH//wAAAAAAAAAAAf8AAAABAAAAAAAB/wAAAQAAAAAAAAEAAAD+AgAD/v4C/gAA/w78/////gAC/wD/Dvz////+AAL///4g+v4A/fgBA/wAAP0DAAAA/wAAAAAABP8AAAD/AQD/AAAAAAAD//8D/QAGAAD/AAAAAQD+AwAAAgAAAAD/AAAAAAD//gAA/wMAAAAtAPn6AAD/CgL9AQAA//7/AP8EAAL//QAAAAABAP8B/wAD/w32/gL9AgP//gAAAP8AAAABAAAAAAAA/wAAAAEAAAD/AQD9/wAAAwAC/wAA/wIAAAAAAAEAAAD/AgAAAAAAAQAA/v8AAAAAAgAAAAD//QEAAQb9Af0CAP8AAQAABvwAAf8B//sT/v7+9/8D/wAAAAAAAAAAAf8A/wAD/f8A/wP/Av4T/gIQ/f39+v4F/fj+ARD9/P36/gX9AAD/BQAA//0AAAAAAP8FAAD//QAAABIAAQH/AP8AAQH+AAAAAQAAAP8AAAAAAAcBAP4A/vwF/wAABAAA/gAA/AQA7gEM7R39/fr89g0AAAH/AwAA/wD/AQD6+fgMAf4H/wABAP8N+/8E/vwC//8AAP78////B/8B/wD//vv9/gcF/wP+AAAACQAAAPkAAAAAAAAAAAAAAP8AAQAAAAAAAAAA/wABAAAAAwAB/v4B/wAAAAADAAH+/gH/AAAC/gAAAAAAAAAAAAL+AAAAAAAAAAAABPsAAAAAAAD/AQAE+wAAAAAAAP8B/wH8/v8AAAQAAQAB/gH7AAEL/wAA/wAA//8AAAr7AAAA/wH/AP//Bv4BBPsAAAAAAP0AA/8D/wAA/wAA/QAD/wP/DP/7+xcA/foA8wwAAAD+AAAAAgAB/xUB+vL9//kW//0EAAD++v8B/wYBAP8AAP4D///8A/8B//8AAQAAAAAAAP4C/wAAAAAAAAAAAv4AAAAAAAAAAAAC/toS/gX8+/f9+wAFAAr5/gD/AP///AX//gX+/f/9Bf8D/QD//gj////+/wL/+QD/AgAAAAAAAQAA///7////BwAB/wAJ+/7//wD///0EAAr5/gD/AP///AX1/w31/f/+B/79Bf4AAP8AAAABAAAA+gD/AgAAAAAAAQAA/xH9/////P8C/wD//f7/CP7+Bf3+AAD/AAACAAABAP8AAAAAAAAAAAD4CAACBf4AAAD9/wAB/wAAAAAAAAEAAf8A//z6/v8X/QAA/wAA/vwAAAAFAPsFAfz//wAAAAX/A/4A/QAAAAAAAgAAAAD+/v4K//////0EAP7//v8G/wAD+gIA/gAAAAAAAQAAAQAAAQAAAAAAAAAA/Q3+/Pz+/wD//wL8Av0AAP8F/v8E/QAAAAAA/wX+/wH/AP0E+CT8+/T89Q4AAPj/DP8A//79BQAA//8FAP//AP0DAAD//wQAAP///wIAAP//BAAA////AgD//v//Bf//Av//AP/+//8F//8C//8AAAL/AAAAAAAAAP77dgH69PHZ8hv0AAAB+gYAAAAAAf8AAAIAAAAAAAABAAAAAQAAAAAAAAEAAAAC/wAAAAAAAAAAAAAAAAEAAAL+AAAA/QIAAAAAAP8BAADhGP//AP8AAf8A/+kS/wD//wAAAAEBAAAAAAD/APwEAAAAAAAAAAAB/QEAAAAAAAAAAAD9AwAA/v8AAgAA/v4E9P4p9AP9+/j+Bf4AAAT//wAAAAAB//oAAv0AAAACAPwEAAAH/gAAAP4AAAAAAAIAAAAA/wAAAAAAAv8AAAAAAAAAAAD5AAYAAAAAAf8AAAD+AwAAAAD+AgAACP4AAAD+AAAAAAAAAAAAAAAAAf8AAf7+AAAAAwD/AQ8AAf8AAAAB//oGAAABAAAAAAAAAf/9/w78/////gAB/wAAAf8AAAAAAAAAAP8P/AD///3/Av8AAAAAAAAAAAAB/wAABf4AAAD/AQD/AAgA/f/+///+AQEA/Qf/AAAAAAAF/AAACvwAAP//AAAAAAMBAP8AAP4AAv8A/xz7/f7++/8E/QD+Ivn8/v76/gX9/wAAAAAAAAAAAAAEABH8/////P8AAf//E/v+/v/+/wP+RQNi3f359vL3BwL/AAX/AAAA/gD9AwIBA/7/AAAAAPwEAAAC/wAAAAAAAf8A/wr9/wD///8D/gAA+/8HAAAAAAL+AAD2/gAAAAcA9goA/i/1/f789v4I+gAAAv8AAAAAAAP+AAAH/QAAAP8AAf8A/wb+A/7///8D/gD/HPv9/v77/wT9AAX9AAAAAP4A/gIBA/b+BgAAAQH/AAAS9QL9//77//gJAAD7Bv8AAP8AAf8AAwAA/wAA/wD/AQH6CfQM/vwG/QECAAD/AgAAAP8AAQD//AAAAAEAAgAAAAAA//8EAAD///8C+wAAAAAAAAAB/wAAAP8A////A/8C/wAAAAAAAQD/AAAAOhbq/Q766Qb3/wsAAAQBAAAA/QAAAAAAAAIAAAD/AAAA/gH++/4DBAEB+wQA//7//wX//wL//wAF+vn9AAYE+voMAAD+BAAA//4BAP8ABf///wAA/wD+AgAAAPv/AAAFAAL/AP4AAAAAAAL/AAEAAv8AAAAAAAAC/wAA//v///8G/wL/AAAAAAAAAAAB+gUAAAD7AAAABQAAAAAABAEAAAD9AAAAAAAA///7AAb8Bf8AAP8H/////QAB/wD///7/AAADAAL//wAA/wAAAAEAAAAAAAD9/wAABAAB/wAA/wf/AP/8AAL/AAABAAAAAAAAAQAAAAEAAAAAAAAAAAD//wb+/wD+/wL/8foO/Pf7DgL+CvkA//8CAAAH/AEA//8AAP8AAAABAAAA/wAA/wAAAAEAAAAA///9Efz+/gD7BQAA/A3/AAD4AAb6/wAA/wAAAAAAAAAAAAEAAAAAAP8D//4AAAAAAAAAAAAAAAb7+gH//gT/A/7////8CgAA/QD8BAAIAP3+AAD+APwEAAAAAQAAAAAAAf8AAAD+AAAAAgAAAAAAAAIAAP//AAL+AP///gAB/wICAf0A//4L////+v8C/wD//g39///6/wP+AAAA/wAAAAIAAf8ACf38A////f/8BAD//wf/AAD9AAH/AAAA/wAAAAIAAf8AAAAC//8AAP8B/wIO+/3+/v//AfcHAAAQ/gAA//oAAQDwAAACAAAA/wAAAAAAAAAAAPcGAAAAAAD/+P8A/wgAAf8AAAD9AAAAAwAAAAAA/wn/AP/7AAH/+gD/BP8A//8AAf8AAAD5/wAABwD7BgAAAQAAAAAA/wP/AP///w39//79/AcA/gX+Avz+BP4G/QD///oN/f4C/fgLAAD+/v8CDfoAAf8AAP/6////CP/8BQD//gL9AAr8AAT9AP7+/gn9/QMA/gIA/v79CwD9/wL9AQAAAQAAAAD/AAAA/QD+/gEAAAIAAf8A///4////Cv/6BgAAAf8AAP8AAAAAAP4AAAAAAAEAAAEAAAb9AAAAAAAAAAAAAAIAAAD/AAH/AAAA/wAAAAAB/wAAAAAAAAAAAAH/AAYAAP8AAAABAAAA/QAAAAABAP8B/wD+Afz+AAD7BgAAAP0A//4AAgn8Af8A/QcR9hD8/fT9+wgAAAT//wAAAAAB/wD//fsR///9//gI/gn/Av7///r//QMA/xH7Av7//f8E/f4A//////8E/wL/AAAAAQAA/wAAAf/9AAD/AAAAAAAAAP8AAP8AAAAAAAAAAP/8C/7+/v7/A/4AAP8F/wD//gAB/+8C8Q4A/Qf6AgH9AAAAAQAAAAAAAAD/AAAAAAAAAAAAAAD/AP8C/v4DAv//AAAAAQAAAP8AAf8AAAAFAAD+/gAAAP4AAAoAAAD4/wEA/QD+A/8H//kF/P/6AAAAAAAAAAABAP8AAPz/AAAEAAEA/wAA/wAAAAEAAAAAAP8H/wAA/QAC/wAAAAEAAAAAAAAA/gAA/wAAAAEAAAAA//79/v4V/AIA/wIA/wEAAAAAAAAAAAAAAAAAAAAAAv7/AP/+/wAAAwAAACj///gMAP4B/fgLAAD8+////wj/Av8AAP7/AAIAAAD+AgAAAv//AAAAAAH/AAAAAAAAAAAB/wAA+/0Q/v//+/8D/gAA/gQAAAD+AAH/AAADAAAAAP8AAAAAAAD//wMA/wP+//kACf4A/gD//QT//AAB/wAAAAEAAAD+KPTz9AEB+fryEwD//P4ABQAA/vwHAP4D/wAAAwAAAf8AAP8AAgAAAAAB/wAABf4AAAD/AAEAAAr5/gD/AP///AUAFfv8+P///v/7BgAJ/v78AAD+AP4CACoI8PEH+vAD7w0AKgjw8Qf68APvDQZJ/uHrE/DoB+AXC/sN////AP//BP78/Pz+AP8ACf77BgAAAwAAAAD/AAAAEPsA/wAG//8E+gIAB////wD//f/9BAD9/gAABAAABAD8AP8U/P7+//3+BvwA/f39/Qv+/wf9/P4A/v8AAAACAP8BAgABAAAAAAAAAv79AAAAAAAAAQAAAP0AAAAAAAABAAAAAP0AAAAAAAMAAAAAAAL/AAAAAAD7BQAA/QAAAAACAP4CB//3Ef7//vv/AQAAAP8G/wD//QAB/wAAAP0AAAADAP0DAP8AAAAC/wABAv0A//8AAAL/AAAAAP8A9v//AAAIAAH/+Prv+eoRFgYG/vwAAAv9AAD//QAAAP8C9wL///0G/fkK+QD++gL5DgT6AQUAAP4FAP///v8C/wAADfwAAf/8AAAA/wAC/v8ABv0AAf8AAAAAAPoM//r+CAAA//8AAP4CAAEAAAD+Bv////7/Av8AAP//Cv7+/v/8BQAAAP8AAAACBP0ABAAAAQAA/wD/Av8AAPz+//4M//4CAA75Fv39/AMAAAX7AAX/AAD/AP7//wL4//wL/vj9BfsK+wAAAQAAAAAAAAAAAA39/v3+/v7//gMNAPwN//7++/8C/wAEAAAAAAD+APwEAAAAAAAAAAEAAAAAAP8AAAf9/QX7/wAA//8GAAD+AP4CB/3//f4CAwMEAfv///4I///+/QAC/wAA//8ABAD/A/7/AAD/AQAAAAAAAAAAAP//AP3/Bf4D/wD//Pv/Fvv2D/H+AP//AgAABvwAAf8A///8//4CBv8D/gD+9fj+GQnzEfH9AAD/AQAAAAAAAAAA/AX4//4DCP4F/QD8CAH/AAD/AQH+AAAAAgAAAP8AAAD7AAX8AAAAAv8C//n//PwABP4DAgD+AAAA/AAAD/wAAAAAAAD/AAP//wP9AAAA/wv////6/wH//AAAAAAAAAAAA/7/AAAAAAAAAAAAAAAA////BgH8Bfv/AAH/AwAAAP0A/wEA/wUB/v79Av8D/gf7B/v/Bv0BBP3/AAH///8DAP8D//4A/wn8/v39Bf4F/gAB+wMAAAD/AP8BAP7+/v4G/wEE//wAAAD9/wf//QX7AAAAAAAAAAAAAAH/9gD+BAAAAP4AAf8AAAABAAAAAAAAAAAA//4A//8DAAH/AP///////wP/A/4AAP7/APsS/fsBBAD//f7/DP37CPr9AAD//v8E/wAD/v8AAP//CP///v/7BQAB/vz///4H/wAAAAAH/wD/////AAEA//wK//7+/f4D/wAA/wAAAv8AAAAA8AADAwD+6Az+A/8E//8B//8EAf/9BAAA//7//v4G/gL/AAD9/wAF//7/+gf/AAD+AAAAAQAAAP3///4DA/7/Av0BAP/7/v/+/gr/Bfz0+wD5+gIGCAED+wAA/wIAAAAAAAAA9v/+C////vv/A/7+AAD/AAD/AgAAAAAAAwEAAP/+AAL/AAD/BP8A//8AAQAAAf8AAAAAAAAB//T99fn9/f4U/gIAAAACAAAAAP8AAAAAAPwHAP8A/gABAAABAAAAAAD/AP8BAAAAAAD/AAEAAf/+AAAE/wAA/gAB/wAAAAAAAAAAAP8B9v/zAQ8G+PwG9wMA//78////B/8D/gAE/gP+/v//AQH++f76/xUC+/gB9ggAFPL+///+/P/0DAAF9wEAAAAAAP0DAAH/AAAAAAAA/wH1//0B////A/8C/wAA+/8AAAAEAAH//QD//wACAAEA/gL/AAAAAAAAAAAAAAAAAAD/A/8AAf8AAAAAAP8D/wAB/wD/ABD+///9/P8E/QAAAAIAAAD/AAAAAAAE/wAA/gAAAADz+/8K/QYB9wAD/fj9Cf8AAAD/Af//AAD7BQAAAP8AAQAAAPcHAAAA/wAAAAAA/gMAAAD/AAEAAAD8Bv8AAP4AAf8AAAP/AAAAAAAAAAD/+/4CBAP//v0GAAAA/gMAAAAA/wH8/wT/AQAG/AAAAQAAAAAAAAAAAP4CAAAAAAAAAAAA/QP+Agr8/////v8AAP4CAf3///8C/wAAAAAF/wAAAP4AAAAAAAAAAAAAAAD+AgD//Af////+AAL/AAAAAQAAAAAAAQAAAP8AAAD/AgAB/wD///7/B//+Bvv/AAEAAQAAAP8A/wEAAQABAAAA/wD/Af4ABf8AAAD+AP0D/wAF/wAAAP4A/QP/AAAAAAAAAAAAAP8AAAAAAAAAAAAA/wAAAAABAAAB/wAAAAAAAAAAAAH/AAAAAAAA/gAC/gEBAAAAAAD+AAL+AQEA/wH9AQED//0ABAD/Af0BAQP//QAEAAD9Bv8A//7/Av8AAP0G/wD//v8C//7/+fv//wwE/gT+AP/89gkL/f0H9gIAAP//Cv7+/v/8Bf8AAAAAAAAAAAD/JP0E/QABAAIB/AIA//8B/wT//gL///oG+vf/CPwCBPsAAAAA/wAAAAEAAQAA///9/wn+/Qf6/wAA//8AAAACAAEA//8MBf8A/fgAAf8A/wwG///++AAC//v+Af38/ggD/v0EAAAC+wAA/wQA/QMAAAABAAAA/wAAAAAAAAEAAAD/AAAAAAAAAQAAAAAAAAAAAAABAAAAAAAAAAcAAAAAAAAAAAAABwAAAAAAAAAAAAAAAAABAAAA/wAAAAAAAAEAAAD/AAAA/f8A9wAA/wkA9wkAAP3+AAAAAwD+AgAA//8AAP8CAAAAAAD++wAAAAYA+wUAAP8CAAAA/wAC/wAAAAAAAAAAAf8AAAD/AwAAAP8AAAAAAP8DAAAA/wAAAAD//gL///8D/wH/AP/9+P7/F/3/Av8D/gQkAAL05gAB/wAA/wEAAAAAAAAAAAH+AAAAAAAAAAAAAP0CAAAAAAAAAAAA/wEAAAAAAAAAAAAAAQAAAP8AAAAAAP8HAAD//AAAAA3+Ffz+Bfz3Bfz+AAD/AwAAAP8AAAAABPsAAAAAAAD/AQcAAAAAAAAAAAAAAAD/Bf//////Af8DAAAAAAAAAAAAAAAAAAT/AAD+AAH/AAAAAAAAAAAB/wAAAAAAAQAAAAAD/v4A/wIAAAD/AAAAAAL9AAAAAAAB/wEAAAEAAAAAAAAAAAAA/wEAAAAAAAAAAAD/B/8A/vwAAf8AAPz+BAAAAgD8BPcA+wz+//78//8BAAD/AQAAAAAAAAAAAAEBAAAA/wAAAAAAAAEAAAD/AAAAAAAAAAABAAD+/wMAAAAAAAAAAAAB/wP7APP5BAcMBP/9A/sA8/kEBwwE//0A//z6//71EP8AAQD++PkHFPn4C/MAAP/9Av///wP/Af8A/w/5///9Af8D/wD/EP3////9/wP/AAD+BP8AAP8AAf8AAPr9/wD/CAABAAD//A/+/f77/gT+AP/8Df7+//z+BP4W/AIb+fr1/PsM+QAA/wEAAAAAAAAAAAAA+wAA+QkAAAAAAP/+AP8AAwABAAAAAAAAAAAAAAH/AAD/AQAAAAAAAAAA//sS////9/8C/wAA+gT+//8CAAL9AAD7Bv8AAP8AAf8AAP/+/wAAAwAB/wz/9RX5BPj6/wj5AAAAAQAB/v8AAf4AAwL+AAAA/wAC/wAAAAAAAP8AAAAAAP/+//8F//8C//8AAP8G/////v8BAAD/+f///v8J/wP+AP/+/QcF//wD/AEA/wT6//3/B/0E/wD/Bvr//f8F/QT/AP/7/P///wr/A/4AAPkABgAAAAAB//v/9wr/////AAABAAAD/wAAAAAAAAAA//UM/wD//gAB//8A//8AAAABAP8BAAAA/wAAAAEAAAAI+O8D+AcNBQEC/QAAAP4AAAADAAH/AAD9Bv//////Av8A//37/v//Cv8D/gAAAAAAAAAAAP4CAAAAAAAAAAAA/gIA//T8/gn7BQf6/gD++Pj+/v4R/wT+AP/7/f///wj/Av8AAP7+//8L/v8C/xD//RP+/f34/gP/EAD+Cf/+//3/Av8AAP36/v//Cv8C/wAAAAEAAAAAAAH/Av/7+Pz+/RH+Bf0AAAD9AAAGAAAAAAD+9R78/f31/gb9AP/7DP////sAAf8AAP4F//////8C/wAA/wf////9AAH/+Af7Cf7+//n//QT9//4I/wD//AAC/u7+9gb9Ag/6AgH+AAAAAQAA/wAAAf8C//4J/////AAB/wD//gn////8/wL/AP8BCP////z//wP/Avn9//8Y+PsK+/EA/v4AAP8EAAEA6wT7+v7/BQX//QX9BP/8//8AAv/+BAAEAPsAAAAB//gJAAb3AAAAAAEA/QMAAP7/AAADAQD8BBL+/vr8EBbuCv34AP8A//8C/wAC/v8A//79/wn+/gf5/wAA//3/AA39AAL/AAD+/v8CDfoAAf8A+/7/AAb/AAT5AwAAAP8AAAABAAAA/f/6/AD//wn//gIv+gsN+fr4AvwG/v4A//4AAAACAAAAAP8M/f7/AP//A/4AAP3/AAAAAgD8BP8AAAAAAAAAAAAAAPwA/wAA/wX//gMAAAAAAAAAAAH/AAAA/gT/AP/+AQH//QAQ/wAA/vkAAf4AAP3/AAAAAgD+Af8AAP8AAAAAAAAA+/oHDf7//vr/Bf39AA/8AAAA/AAAAAAAAAEAAAD/AAAA//39//8A+Qr//wL/AAAAAAAAAAH/AAAAAQAAAAAAAAAAAP/++///BAb/A/8AAP//AP8F//8C/wD9BP8AAAACAAEA/f/9Bv///////wIGAvr+/gEDAwH5BgAE/gAAAAD+APwE/P//AP//Bv8AAv8AAAAAAAAAAQAB/wAB/v4CAAABAP8BAAH+/gIAAAEA/wEAAPj+BgAAAgAC/wAAAf8A//8CAAEA/wD6/gAAAAUA/QMBAAAAAAAAAAAAAAAA+gP///8D/wL/AAD/AwAAAP8AAQD/Af0E/wD//gED/QAAAP4AAAADAAEAAAAA/wAAAAEAAAAAAAD/AAAAAQAAAAUAAAAAAAAAAAAAAAD9/wAAAAIA/wH1AAL2AAD/CQAC//8AAAAAAAAAAAAAAAAB/QAAAAIAAAD1AP77AAAABwD9AwAAAAEAAAD/AAAAAAH+/wAAAAEA/gL1AQAGAAAA+wD+AwAAA/4AAAAAAAAAAP4AAAAAAAEA/wLy/gMT+fz7+/4J+gAA/wv////5AAEA/QD/Bf8A//4AAf8AAP8D/wAA/wAC//4ADP7////9AAH/AAAL/v////7/Av8C/fMX+v77AP4J+gAAAAD/AAABAAL/AAD/A/8A/wD/Af/3AP//AAAAAgD/AQAAAP4AAAACAAAA/gAEBv////sAAf8AAAABAAAA/wAAAPwA/foAAAAIAPcJAAAAAAAAAAAA/AMAAAAAAAABAAAAAP794g3//wAK+QEHAP/iDv///wf5AAf//v30APz+Ev8H+gAAAP8E//8AAf//AAD4CAAAAP8AAv8AAP/+//8K/v8B//P78/f2/Pkh/A73///8Af7//wUAAf/7//4B/gD+AwAB///+AAIAAQD/Af8AAAAAAAD//wL/AQAAAAD/AAAAAgABAAAA//n+//8J/wL/AP/++/7//wn/A/4AAAAAAAAAAQAAAAAAAP8AAAABAAAA7/77//0A/Qn/BvsAAP/9////Bf8B/wAA//8AAv8AAgH++gAA/v8A/wMAAf8AAAD/AAAAAQD8BP0B/f4AB/3+Bf79AAAA/wAAAAEA/gL///0H//7+//8E/gAA/wkAAAD6AAP+AP72G/z9/ff9AwAAAP8H//7//f8C/wAAAP8AAAABAAAABPsL/P///wT/BfwAAAAAAAAAAAAB/wAAAAAAAAAAAP4CAP///////wT/Av8AAAABAAAAAAABAAAAAAEAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAgAA/wH/AAAAAAACAAD/Af4B/gD/BQD///7/+wb8AAL9AAAAAgD/AQAABP8AAAD/AAAA/wD8/wAAAAQA/gIA/w79+wP//AED/AAAAf8AAAABAAH/AAAB/wAAAAAAAAAAAPz/AP//Bv8B/y4B+A7+/v/8/wL/AAD+Bv//AP7/Af8AAP8AAAAAAQAAAAD//A/7/v/7/wX8+f/7EP3//fv/BP4AAAACAAAA/gAAAAgGAf7//wD+//0ECAb+////AP//+wYAAAAAAAAAAAAD/QAT+/3////5/v4E+iT+9/n4+/35+g0AC/r///4A/v77BvwZBfj6+fv9+/wJ9wAAAAABAAAA/QL6AAAAAAEAAAD9AvoBAQAAAAAAAAEAAfv5F/gJAvEF/P4A/wAAAAAAAQD6BgAA/gMAAAD/AAAA/wAA/wAAAAAAAAAAAP8DAAAA/wABAAAAAAEAAAAAAAEA+Pz+Jvr8/O//CPkAAPsGAAAA//8B/wD/Cv/////9/wH//wD/AQAAAAAAAAD8AAAAAAAAAAAAAAAA/gj/AP/8/wb7IBDy9hwB9PgE8gkAAA/5//8A/wAAAAAJ//7+///9//0EAAD/BAAAAP0AAAACC/r8/f7+BAD9AwD//wQDAAD8AAEAAP39//79/gr/BvwA/f39/Qv+/wf9/AAAAPwAAAAEAQAAAAAEAQAAAP0AAAD/AP/+Df8A+//8BQD/D/7+///9/wP+AP/9+Q3//wH/+wb/Bfz+//7/BP7/AwAF/f////8B//4D/wAAAAAAAAAAAQAAAPgK/wAA/QAB/wAA/vwAAAEFAP0EAAAB/v8A/wP/+gZB/fn+AQX9BAIC/EH++v8DAP8FAAT8+/v0AvsI+wcD+AUAAP8F/wD//gAC/gD/Bv4D/v///wP+AP/+Bv7+/wH+Bf0AAAD/AAT//gP9AAAAAP8ABP/+A/0AQf76/gMA/wYABPxB/vr/AwD/BQAE/P///Qr////8/wL/AP/9Cf////z/Av/4+/cAAQMK/wX+/QD+/v8F/f4EAf4AAAD/AwAAAP8AAAAAAAAAAAAAAQD+AvUA/wL///8BAAL/AAD/Av///wEAAv8RAfv9AQT7AgP9AP4AAAAAAAAAAAAAAAD//f8G/wAF+/8A/wQBB///+/4AAgAA/Qf////+/wH/AP7/AAAAAAIAAf/6//z/A/4AA/8BAP0A//8AAAABAAAA/gD/AAAAAAABAAAAAP78/wr//Qn4/y0AAAIAAAD/AAH//fsAAAIAAAMB/gEA+wAAAAAABP8AAQkD4REN+u8J+v4IAAD///8F//4D/v8A/f///wUAAAT//QD+/QcA/wP9/AX/AP///Qv///0A+wYAAPsG/wAA/v7/AwAA//3/AP8E//0EAP4MA/7//PwAAv0A//8BAQAAAAAD/gX/BQQJ///2/wABAAEC/wAAAP8AAv4AAQABAAAA/wD/Af8AAQAAAAAAAPwEBP///v4C/gQCAP7ZC/f6Av0K/v35CgAA/wUAAAD9AAH//gD9/wIAAAEAAf8EAAAAAAAAAAAAAP8EAP///gAAAQD/AAAH//8AAP4AAf8AAP8DAAAA/gAAAAAAAAoAAAD4AAEAAAD7/wAAAAQA/gIAAAAAAAAAAAD8A/0AAP0AAAACAAAA/QD+/gEAAAIAAf8A/wAH///5AP8D/vz8/QgI/AX5AwP6AAD//P8A/gb/Af//AAEAAAAAAAAC/gAAAQAAAAAAAAAAAP8A//8C/wAC/v8AAP8CAAAA/wAB//4AAAAAAAAAAAAAAAsB/f///vwA/AX/BgkA+gL9+gIB/QAB/wAAAAAAAAAAAP/4C////QD//wEAAP3/AAAAAgD/Af7/A/z///8EAAL//wAAAAAAAAAAAAD/AAAAAAAAAAAAAP8AAAAAAv//Af8AAAAAAAAC//8B/wAAAAD/AAAAAAAAAA4D//0G///+//0E/wAAAAAAAAAAAAAAAAD/BAAA/wAB//4B/wAAAAAAAP8B/gAAAAAAAAAAAAD5AvX5/f/8EP0AAwAB/wAAAAAAAAH/AP/9/QL/DP0AAAD4AP3+////Bf/9BAAAAAIAAAD+AAAAAAAAAgAAAP8AAAAAAAACAAAA/gAAAP0AAAIAAAD/AAAAAAAAAgAAAP8AAAD9//sL/f4L+P8D/gAA/f///w39/wL/AAAABAAA//0AAAAA//0I///+/gAB//4AAAAAAAAAAAAAAAAEAAAAAP8AAAD6/vwIEP399/39BgAA//8JAP/9//wFAAL+AwAAAP4A/wEAAP0AAAAAAgD+AgAA/QAAAAACAP4CP/76AAMA/wQA/wEAAAACAAAA/wAAAAAAAAIAAAD/AAAA+f3rGff5Gvf8CvoA//wR/v7++P8D/gD//vv///8I/wL+AAAD/wAAAAAAAAD6AAD8AP//BQABAAAAAP4AAgAAAv4A/wD+/wAB/wIAAf8AAP/+AP//AwABAAAC/wAAAAAAAP8BEf389f4N/wMI+v0AAAD/AAAAAAAAAAAAAAAAAQD/AAAAAAD/AQAAAAAAAAD8AvsDAAEA/gEB/gAA/wcAAP78AAAAAAD/AP8AAAL/Av8AAP/+/wAAAwAB/wAA/wMAAP///wL/AAAA/wAAAAEAAAAAAAABAAAAAAAAAAAAAP8AAAABAAAAAAAA/gAAAAIAAAAA//7+/v/+Bv/9BAAA//7/AAADAAH/9fj8/PcGEgICCfb//gf/AP8U9AAB//r+/vz/AAYDAAX8AAAAAQAAAAAAAAAA/vgL/Ab7/AEB/gD///v/AP8GAAH/AAAAAAAA/wEAAAAAAAABAAAA/wAAAAAAAAAAAQAAAf0DL/vwD///AgD9Bf8AAP/9/wD/BAAB/wAA/gYA/wD9/wH/AAAAAAAAAAAA+wUAAAAAAAAAAQABAAD//AT///wE/wH/AAD//AD/Df4AAf8AAAABAAAA/wAAAP8AAP8AAAAAAAAAAAAAAwAAAP8AAAAAAAAL/wAA9wAAAAAAAAD/A/8AAf8AAAD++////wf/Av/9Av0CAAH+/wH/AP//Bfv+AP4EAQL9AP8G/v///wH/BP3/AAAAAAAAAQD8BP8A/wkAAP77AP4CAAAC/wAAAP8AAf8AAAAAAAEAAAH/AA7//vn//gYI/gIBAAD//gD//wT/AQAAAAAAAAAAAAD+AgAAAAQAAAD9AAAAAAD8AwAAAAEAAf8ABQX+AAAA/P8BAAD/CP4A/////wL/AAAF/wD/AP8AAAAAAP//AAD9AwAAAAAA//8AAP0DAAAAAP4FD/z9+/r9AAMAAPwFAP8AAP/5BwAACP0AAAD/AAH/AAD+BP8AAP8AAf/zBPEX/f38+f3/BAAH/wAAAP/8APoG7gAACAAAAPoA/QM=",
	sharpness: {
		type: .67,
		verdict: 1
	}
};
// src/failure/rules/android.ts
const android = rulesOf("android", [
	{
		id: "android-build",
		type: "quality-gate",
		weight: 7,
		pattern: [
			/\bAndroid resource (?:compilation|linking) failed\b/i,
			/\berror: resource \S{1,120} not found\b/i,
			/\bManifest merger failed\b/i,
			/\bAAPT2?: error: /i,
			/\bDuplicate class \S{1,120} found in modules\b/i,
			/\bexecution failed for task ':.{0,80}lint\w*'/i
		],
		examples: ["Android resource linking failed", "Manifest merger failed : uses-sdk:minSdkVersion 19 cannot be smaller"]
	},
	{
		id: "android-sdk",
		type: "unknown",
		weight: 8,
		pattern: [
			/\bFailed to install the following Android SDK packages\b/i,
			/\bLicen[cs]es? for package .{1,80} not accepted\b/i,
			/\bNDK (?:is missing|not configured)/i,
			/\bNo version of NDK matched\b/i,
			/\bWarning: Failed to find package\b/i,
			/\bKeystore file .{1,200} not found\b/i,
			/\bkeystore password was incorrect\b/i,
			/\bFailed to read key .{1,60} from store\b/i
		],
		examples: ["Failed to install the following Android SDK packages as some licences have not been accepted.", "Keystore file /w/release.jks not found for signing config"]
	},
	{
		id: "android-emulator",
		type: "timeout",
		weight: 8,
		pattern: [/\bTimeout waiting for emulator to boot\b/i, /\bemulator\b.{0,60}\b(?:did not|failed to|never) (?:boot|start)/i],
		examples: ["Timeout waiting for emulator to boot."]
	},
	{
		id: "android-device",
		type: "unknown",
		weight: 6.5,
		pattern: [
			/\bNo connected devices!/,
			/\badb: (?:error: )?(?:device|no devices)/,
			/\bINSTALL_FAILED_\w+/,
			/\bDeviceException\b/,
			/\bShellCommandUnresponsiveException\b/
		],
		examples: ["com.android.builder.testing.api.DeviceException: No connected devices!", "INSTALL_FAILED_INSUFFICIENT_STORAGE"]
	},
	{
		id: "android-task",
		type: "quality-gate",
		role: "ambient",
		weight: 4,
		pattern: /\bexecution failed for task ':.{0,80}(?:merge\w*Resources|process\w*(?:Manifest|Resources))'/i,
		examples: ["Execution failed for task ':app:mergeDebugResources'."]
	}
]);
// src/failure/rules/angular.ts
const angular = rulesOf("angular", [{
	id: "angular-error",
	type: "quality-gate",
	weight: 7.5,
	pattern: [
		/\berror NG\d{3,5}: /,
		/ NG\d{4}: /,
		/^Error: (?:src|projects|apps|libs)\/\S{1,200}\.ts:\d+:\d+ - error/,
		/\bbundle initial exceeded maximum budget\b/,
		/\bexceeded maximum budget\b/
	],
	examples: ["error NG8001: 'app-x' is not a known element", "Error: bundle initial exceeded maximum budget. Budget 1.00 MB was not met by 20 kB"]
}]);
// src/failure/rules/ansible.ts
const ansible = rulesOf("ansible", [
	{
		id: "ansible-failed",
		type: "unknown",
		weight: 7,
		pattern: [
			/^fatal: \[\S{1,120}\]: FAILED!/,
			/^ERROR! /,
			/\bfailed=[1-9]\d*\b.{0,60}\brescued=/
		],
		examples: [
			"fatal: [web1]: FAILED! => {\"msg\": \"no package matching\"}",
			"ERROR! the role 'gone' was not found",
			"web1 : ok=3 changed=1 unreachable=0 failed=1 skipped=0 rescued=0"
		]
	},
	{
		id: "ansible-unreachable",
		type: "network",
		weight: 8.5,
		pattern: [/^fatal: \[\S{1,120}\]: UNREACHABLE!/, /\bunreachable=[1-9]\d*\b/],
		examples: ["fatal: [web1]: UNREACHABLE! => {\"msg\": \"Failed to connect to the host via ssh\"}"]
	},
	{
		id: "ansible-lint",
		type: "quality-gate",
		weight: 7.5,
		pattern: [/\.ya?ml:\d+(?::\d+)?: (?:\[E\w*\d+\]|\[?[a-z]+(?:-[a-z]+)+(?:\[[\w-]+\])?\]?:?) /, /^Failed(?: after \w+ profile)?: \d+ failure\(s\), \d+ warning\(s\)/],
		examples: [
			"roles/a/tasks/main.yml:12: [E301] Commands should not change things",
			"site.yml:3: no-changed-when Commands should not change things",
			"Failed: 2 failure(s), 1 warning(s) on 12 files."
		]
	}
]);
// src/failure/rules/apk-pacman.ts
const apkPacman = rulesOf("apk-pacman", [{
	id: "apk-pacman",
	type: "unknown",
	weight: 8,
	pattern: [
		/\bERROR: unable to select packages:/,
		/\(no such package\):/,
		/\berror: target not found: /,
		/\berror: failed to (?:commit|prepare) transaction \((?!.{0,40}retriev)/,
		/\binvalid or corrupted package\b/,
		/\bzypper\b.{0,80}\bnot found\b/,
		/\bNo provider of '.{1,80}' found\b/
	],
	examples: ["ERROR: unable to select packages:", "error: target not found: gone"]
}, {
	id: "apk-pacman-network",
	type: "network",
	weight: 8,
	pattern: [
		/\bWARNING: (?:fetching|Ignoring) https?:\S{1,160}(?:: temporary error| No such file)/,
		/\bERROR: https?:\S{1,200}: (?:temporary error|network error|IO ERROR|TLS)/,
		/\berror: failed (?:retrieving file|to synchronize)/,
		/\bfailed to retrieve some files\b/
	],
	examples: ["WARNING: fetching https://mirror.corp/v3/main: temporary error (try again later)", "error: failed retrieving file 'core.db' from mirror.corp"]
}]);
// src/failure/rules/apt.ts
const apt = rulesOf("apt", [
	{
		id: "apt-no-package",
		type: "unknown",
		weight: 8.5,
		pattern: [
			/\bE: (?:Unable to locate package|Package '.{1,80}' has no installation candidate|Version '.{1,80}' for '.{1,80}' was not found|Unable to correct problems|Unmet dependencies|Couldn't find any package|The repository '.{1,200}' (?:does not have a Release file|is not signed|no longer has)|Broken packages|Sub-process|Could not get lock|Could not open lock|Type '.{1,60}' is not known|Malformed entry|Unsupported file|The list of sources could not be read|dpkg was interrupted|Internal Error|You must put some)/,
			/\bhas no installation candidate\b/,
			/\bThe following packages have unmet dependencies\b/,
			/\bdpkg: (?:error|dependency problems)\b/,
			/\bNO_PUBKEY\b/,
			/\bdpkg-deb: error\b/
		],
		examples: [
			"E: Unable to locate package gone",
			"E: Package 'gone' has no installation candidate",
			"E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 42",
			"The following packages have unmet dependencies:"
		],
		suggestion: "Run `apt-get update` first; check the name and the release."
	},
	{
		id: "apt-network",
		type: "network",
		weight: 8.5,
		pattern: [
			/\bE: Failed to fetch (?:https?|mirror\+file|ftp):/,
			/\bE: Some index files failed to download\b/,
			/\bW: Failed to fetch\b/,
			/^Err:\d+ (?:https?|mirror)/,
			/\bHash Sum mismatch\b/,
			/\bUnable to fetch some archives\b/,
			/\bCould not connect to \S{1,120}:\d+ \(/,
			/\bFile has unexpected size\b.{0,40}\bMirror sync in progress\b/,
			/\bCannot initiate the connection to\b/
		],
		examples: [
			"E: Failed to fetch http://mirror.corp/ubuntu/pool/a.deb  Hash Sum mismatch",
			"Err:12 http://mirror.corp/ubuntu noble InRelease",
			"E: Unable to fetch some archives, maybe run apt-get update"
		],
		suggestion: "Run it again; the mirror or the way to it has a problem."
	},
	{
		id: "apt-fetched",
		type: "network",
		role: "recovery",
		weight: 1,
		pattern: /^Fetched [\d.,]+ \w?B in \d+/,
		examples: ["Fetched 12.3 MB in 2s (6,150 kB/s)"]
	}
]);
// src/failure/rules/autotools.ts
const autotools = rulesOf("autotools", [{
	id: "autotools-error",
	type: "unknown",
	weight: 7.5,
	pattern: [
		/^configure: error: /,
		/\bautoreconf: (?:error|.{0,80}failed)/,
		/\baclocal\b.{0,60}\bnot found/,
		/\bmeson\.build:\d+:\d+: ERROR: /,
		/\bNo package '.{1,80}' found\b/,
		/\bPackage .{1,80} was not found in the pkg-config search path\b/,
		/\bDependency ".{1,80}" not found\b/,
		/\bpossibly undefined macro\b/
	],
	examples: ["configure: error: libgone not found", "meson.build:12:0: ERROR: Dependency \"gone\" not found, tried pkgconfig"],
	suggestion: "Install the library or tool that is missing."
}]);
// src/failure/rules/ava.ts
const ava = rulesOf("ava", [{
	id: "ava-summary",
	type: "test-failure",
	role: "verdict",
	weight: 9,
	pattern: [/^\s{0,4}[1-9]\d* (?:tests?|uncaught exceptions?|unhandled rejections?|hooks?|known failures?) (?:failed|remained pending)\b/, /^\s{0,4}[1-9]\d* (?:uncaught exception|unhandled rejection)s?$/],
	examples: ["  2 tests failed", "  1 uncaught exception"]
}]);
// src/failure/rules/azure-pipelines.ts
const azurePipelines = rulesOf("azure-pipelines", [{
	id: "azure-time-limit",
	type: "timeout",
	role: "verdict",
	weight: 12,
	pattern: /\bran longer than the maximum time of \d+ minutes\b/,
	examples: ["##[error]The job running on agent Hosted ran longer than the maximum time of 60 minutes."],
	suggestion: "Find what hangs or grew, or raise timeoutInMinutes."
}, {
	id: "azure-exit",
	type: "unknown",
	role: "consequence",
	weight: 1,
	pattern: /\b(?:Bash|PowerShell|Cmd\.exe|Script) (?:exited|failed) with (?:exit )?code '?-?\d/i,
	examples: ["##[error]Bash exited with code '1'."]
}]);
// src/failure/rules/bazel.ts
const bazel = rulesOf("bazel", [
	{
		id: "bazel-build",
		type: "quality-gate",
		role: "ambient",
		weight: 3.5,
		pattern: [/\bERROR: \S{1,300}BUILD(?:\.bazel)?:\d+:\d+: (?:Compiling|Linking|Executing|Building|Action|Couldn't build|Testing|Generating|GoCompilePkg|KotlinCompile|Javac)/, /\bTarget \S{1,160} failed to build\b/],
		examples: ["ERROR: /w/a/BUILD:12:11: Compiling a.cc failed: (Exit 1): gcc failed"]
	},
	{
		id: "bazel-configuration",
		type: "unknown",
		weight: 8,
		pattern: [
			/\bno such (?:target|package|attribute|repository)\b/,
			/\bERROR: (?:Skipping|Analysis of target|error loading package|Unrecognized option|no targets found|Error computing the main repository)/,
			/\bThe '(?:build|test)' command is only supported from within a workspace\b/,
			/\bis not visible from target\b/
		],
		examples: ["ERROR: Skipping '//a:gone': no such target '//a:gone'", "target '//a:b' is not visible from target '//c:d'"]
	},
	{
		id: "bazel-fetch",
		type: "network",
		weight: 8.5,
		pattern: [
			/\bError downloading \[https?:/,
			/\bERROR: An error occurred during the fetch of repository\b/,
			/\bdownload_and_extract\b.{0,80}\bfailed/,
			/\bGET returned (?:5\d\d|429)\b/,
			/\bBazel .{0,60}could not be downloaded\b/
		],
		examples: ["Error downloading [https://mirror.corp/a.tar.gz] to /w/a.tar.gz: GET returned 502 Bad Gateway"],
		suggestion: "Run it again."
	},
	{
		id: "bazel-test",
		type: "test-failure",
		role: "verdict",
		weight: 9,
		pattern: [
			/^\/\/\S{1,160}\s{1,80}(?:FAILED|TIMEOUT|FLAKY)\b/,
			/\bExecuted \d+ out of \d+ tests?: .{0,80}\b[1-9]\d* fails?\b/,
			/^FAIL: \/\/\S/,
			/^TIMEOUT: \/\/\S/
		],
		examples: [
			"//a:cart_test                    FAILED in 1.2s",
			"Executed 40 out of 40 tests: 38 tests pass and 2 fail locally.",
			"FAIL: //a:cart_test (see /w/test.log)"
		],
		suggestion: "Look at the failing tests."
	},
	{
		id: "bazel-server-died",
		type: "resource-exhaustion",
		weight: 9,
		pattern: [
			/\bServer terminated abruptly\b/i,
			/\bBazel server .{0,60}(?:crashed|died|ran out of memory)\b/i,
			/\bcould not connect to (?:the )?bazel server\b/i
		],
		examples: ["Server terminated abruptly (error code: 14, error message: 'Socket closed', log file: '/w/jvm.out')"],
		suggestion: "Most likely the kernel ended it: give it fewer jobs or more memory."
	},
	{
		id: "bazel-remote",
		type: "network",
		weight: 6,
		pattern: [
			/\bRemote Cache: /,
			/\bio\.grpc\.StatusRuntimeException: (?:UNAVAILABLE|DEADLINE)/,
			/\bUNAVAILABLE: (?:io exception|Unable to resolve|connection|upstream|Network)/,
			/\bFailed to query remote execution capabilities\b/,
			/\brpc error: code = Unavailable\b/
		],
		examples: ["WARNING: Remote Cache: UNAVAILABLE: io exception", "ERROR: Failed to query remote execution capabilities: UNAVAILABLE"]
	}
]);
// src/failure/rules/biome.ts
const biome = rulesOf("biome", [{
	id: "biome-check",
	type: "quality-gate",
	role: "verdict",
	weight: 9,
	pattern: [
		/\bFound [1-9]\d* (?:errors?|warnings?)\.(?:\s|$)/,
		/\bFormatter would have printed the following content\b/,
		/\bSome errors were emitted while running checks\b/,
		/^Found \d+ warnings? and [1-9]\d* errors?\b/,
		/\blint\/[a-z]+\/[a-zA-Z]+ +(?:FIXABLE +)?━/
	],
	examples: [
		"Found 4 errors.",
		"check ━━━ Some errors were emitted while running checks.",
		"Found 0 warnings and 2 errors."
	],
	suggestion: "Mend the code, or let the tool do it."
}]);
// src/failure/rules/build-hosting.ts
const buildHosting = rulesOf("build-hosting", [
	{
		id: "build-hosting-limit",
		type: "timeout",
		role: "verdict",
		weight: 12,
		pattern: [
			/\bExceeded build time limit\b/i,
			/\bBuild exceeded maximum (?:allowed runtime|duration)/i,
			/\bBuild exited due to time out\b/i,
			/\bdeployment .{0,60}\btimed out\b/i,
			/\bbuild container (?:exceeded|ran out of) (?:the )?time\b/i
		],
		examples: ["Exceeded build time limit of 120 minutes.", "Build exceeded maximum allowed runtime"],
		suggestion: "Find what hangs or grew."
	},
	{
		id: "build-hosting-memory",
		type: "resource-exhaustion",
		role: "verdict",
		weight: 11,
		pattern: [
			/\bContainer '.{1,60}' exceeded memory limit\b/i,
			/\bAt least one "Out of Memory" \("OOM"\) event\b/i,
			/\bexit(?:ed)? (?:due to|because of) excessive memory\b/i,
			/\bpod .{0,80}\bevicted\b/i
		],
		examples: ["Container 'Build' exceeded memory limit.", "At least one \"Out of Memory\" (\"OOM\") event was detected during the build."],
		suggestion: "Use less memory or a larger machine."
	},
	{
		id: "build-hosting-deploy",
		type: "unknown",
		weight: 7,
		pattern: [
			/\bError: (?:No existing credentials found|Project not found|The specified token is not valid|You defined "--token"|Your codebase isn't linked|Could not retrieve Project Settings)/i,
			/\bAuthentication error \[code: 10000\]/i,
			/\bFailed to publish your (?:Worker|Function)\b/i,
			/✘ \[ERROR\] (?:A request to the Cloudflare API|In a non-interactive|Authentication)/i,
			/\bError: Failed to get Firebase project\b/i,
			/\bFirebaseError: /i,
			/\bError: Unauthorized: could not retrieve project\b/i,
			/\bServerless Error\b/i,
			/\bDeployment failed\b/i,
			/\bDeploy (?:did not succeed|failed)\b/i,
			/\berror: (?:failed to (?:deploy|release)|deploy(?:ment)? failed)/i
		],
		examples: [
			"Error: No existing credentials found. Please log in:",
			"Authentication error [code: 10000]",
			"Error: Failed to get Firebase project acme."
		]
	},
	{
		id: "build-hosting-health",
		type: "unknown",
		weight: 6.5,
		pattern: [
			/\b[Hh]ealth ?[Cc]heck(?:s)? .{0,60}\b(?:failed|failing|unhealthy|timed out)\b/,
			/\b[Ss]moke tests? failed\b/,
			/\bservice (?:is|was) (?:not healthy|unhealthy)\b/
		],
		examples: ["Health check failed after 10 attempts", "Deployment unhealthy: health checks failing"]
	}
]);
// src/failure/rules/buildkite.ts
const buildkite = rulesOf("buildkite", [{
	id: "buildkite-agent-lost",
	type: "resource-exhaustion",
	retry: "transient",
	role: "ambient",
	weight: 5,
	pattern: [/\bagent that was running this job was lost\b/i, /\bagent (?:was )?(?:lost|stopped)\b.{0,40}\bjob\b/i],
	examples: ["The agent that was running this job was lost."],
	suggestion: "The machine was taken away: run it again."
}, {
	id: "buildkite-exit",
	type: "unknown",
	role: "consequence",
	weight: 1,
	pattern: [/\bError: The command exited with status \d/, /\buser command error: (?:exit status|The plugin)/],
	examples: ["🚨 Error: The command exited with status 1"]
}]);
// src/failure/rules/bun.ts
const bun = rulesOf("bun", [
	{
		id: "bun-lock-out-of-sync",
		type: "quality-gate",
		role: "verdict",
		weight: 9.5,
		pattern: [
			/\blockfile had changes, but lockfile is frozen\b/i,
			/\bThe lockfile is out of date\b/i,
			/\block ?file is (?:out of date|not up to date)\b/i
		],
		examples: ["error: lockfile had changes, but lockfile is frozen", "error: The lockfile is out of date. Pass --frozen=false"],
		suggestion: "Update the lock file and commit it."
	},
	{
		id: "bun-error",
		type: "unknown",
		weight: 6.5,
		pattern: /^error: (?:Script not found|No version matching|Package ".{1,80}" (?:not found|has no)|Could not resolve|Module not found|Failed to install|workspace dependency)\b/,
		examples: ["error: Script not found \"verify\"", "error: No version matching \"^9\" found for specifier \"left-pad\""]
	},
	{
		id: "bun-network",
		type: "network",
		weight: 8,
		pattern: [/^error: (?:ConnectionRefused|ConnectionClosed|FailedToOpenSocket|Timeout|TooManyRedirects|UNKNOWN_CERTIFICATE\w*) (?:downloading|fetching)\b/, /\bGET https?:\S{1,200} - 5\d\d\b/],
		examples: ["error: ConnectionClosed downloading package manifest left-pad"]
	},
	{
		id: "bun-test-summary",
		type: "test-failure",
		role: "verdict",
		weight: 9,
		pattern: [/^\s{0,3}[1-9]\d* fail$/, /^\(fail\) .{1,200}\[\d/],
		examples: [" 2 fail", "(fail) cart > adds [1.20ms]"]
	}
]);
// src/failure/rules/cargo.ts
const cargo = rulesOf("cargo", [
	{
		id: "cargo-lock",
		type: "quality-gate",
		weight: 9,
		pattern: [/\bthe lock file \S{1,300} needs to be updated but --(?:locked|frozen)\b/, /\bcannot update the lock file\b/],
		examples: ["error: the lock file /w/Cargo.lock needs to be updated but --locked was passed"],
		suggestion: "Update Cargo.lock and commit it."
	},
	{
		id: "cargo-dependencies",
		type: "unknown",
		weight: 7.5,
		pattern: [/\berror: (?:failed to select a version for|no matching package (?:named|found)|package `.{1,120}` (?:cannot be built because|requires|is not)|failed to (?:parse|load) (?:manifest|lock file|source)|rustc \S{1,20} is not supported|toolchain '.{1,80}' is not installed|could not find `Cargo\.toml`|no (?:bin|test|example|such command)|the package .{1,120} does not)/, /\brequires rustc \d/],
		examples: [
			"error: failed to select a version for `left-pad`.",
			"error: rustc 1.70.0 is not supported by the following packages:",
			"error: no such command: `nextest`"
		]
	},
	{
		id: "cargo-network",
		type: "network",
		weight: 8,
		pattern: [
			/\bfailed to (?:download from|get `.{1,120}` as a dependency|fetch) `?https?:/,
			/\berror: failed to (?:download|sync|query)\b/,
			/\bCaused by:\s{0,4}download of .{1,160} failed\b/,
			/^\s{0,4}(?:download of|failed to download) \S{1,160} failed\b/,
			/\[(?:6|7|28|35|52|55|56|92)\] (?:Could|Couldn't|Timeout|SSL|Recv|Failure|Send|Failed|HTTP2)/
		],
		examples: ["error: failed to download from `https://crates.corp/a/1.0.0/download`", "  [28] Timeout was reached (Operation too slow)"],
		suggestion: "Run it again; the registry or the way to it has a problem."
	},
	{
		id: "cargo-git",
		type: "git",
		weight: 7.5,
		pattern: [
			/\bspurious network error\b.{0,200}\bclass=(?:Net|Http|Ssh|Ssl|Os)/,
			/\bfailed to (?:fetch into|clone into|update submodule|load source for dependency|authenticate when downloading repository)\b/,
			/\brevspec '.{1,120}' not found\b/,
			/\bfailed to find (?:branch|tag) `/
		],
		examples: [
			"  failed to fetch into: /w/.cargo/git/db/a-1",
			"failed to authenticate when downloading repository",
			"warning: spurious network error (1 tries remaining): failed to receive HTTP 200 response: got 401; class=Net (12)"
		],
		suggestion: "A dependency comes from git: check the address and the access to it."
	},
	{
		id: "cargo-audit",
		type: "quality-gate",
		role: "verdict",
		weight: 9,
		pattern: [
			/\b[1-9]\d* vulnerabilit(?:y|ies) found!/,
			/^error\[(?:vulnerability|unmaintained|banned|rejected|unlicensed|duplicate|unsound|yanked|license)\w*\]/,
			/^(?:advisories|bans|licenses|sources) FAILED/,
			/\b(?:advisories|bans|licenses|sources) (?:ok|FAILED), .{0,60}FAILED\b/,
			/\bRUSTSEC-\d{4}-\d{4}\b/
		],
		examples: [
			"error: 2 vulnerabilities found!",
			"advisories FAILED, bans ok, licenses ok, sources ok",
			"error[vulnerability]: out-of-bounds write"
		],
		suggestion: "Update the crate, or accept the advisory knowingly."
	},
	{
		id: "cargo-semver",
		type: "quality-gate",
		weight: 8,
		pattern: [
			/\bsemver requires new (?:major|minor) version\b/,
			/\bunused (?:dependencies|crate dependencies):/,
			/\bcargo-machete found the following unused dependencies\b/,
			/^--- failure \w+: /
		],
		examples: ["Summary semver requires new major version: 2 major and 0 minor checks failed", "cargo-machete found the following unused dependencies in this directory:"]
	}
]);
// src/failure/rules/circleci.ts
const circleci = rulesOf("circleci", [{
	id: "circleci-no-output",
	type: "timeout",
	role: "verdict",
	weight: 12,
	pattern: [
		/\bToo long with no output\b/i,
		/\bexceeded the (?:job )?(?:runtime|time) limit\b/i,
		/\bjob canceled because .{0,60}\btimeout\b/i
	],
	examples: ["Too long with no output (exceeded 10m0s): context deadline exceeded"],
	suggestion: "Find what hangs."
}]);
// src/failure/rules/clojure.ts
const clojure = rulesOf("clojure", [{
	id: "leiningen-tests",
	type: "test-failure",
	role: "verdict",
	weight: 9,
	pattern: [
		/^[1-9]\d* failures?, \d+ errors?\.$/,
		/^\d+ failures?, [1-9]\d* errors?\.$/,
		/^Tests failed\.$/,
		/^FAIL in \(/,
		/^ERROR in \(/
	],
	examples: [
		"2 failures, 0 errors.",
		"Tests failed.",
		"FAIL in (adds-item) (cart_test.clj:12)"
	]
}]);
// src/failure/rules/cloud.ts
const cloud = rulesOf("cloud", [
	{
		id: "cloud-access",
		type: "unknown",
		weight: 8.5,
		pattern: [
			/\bAccessDenied(?:Exception)?\b/i,
			/\b(?:is|are) not authorized to perform\b/i,
			/\bUnable to locate credentials\b/i,
			/\bNo valid credential sources\b/i,
			/\bfailed to (?:refresh cached|retrieve|get) credentials\b/i,
			/\bcould not find default credentials\b/i,
			/\bCould not load (?:the )?(?:default )?credentials\b/i,
			/\b(?:Expired|Invalid|Unrecognized)(?:Client)?Token(?:Exception|Id)?\b/i,
			/\bInvalidClientTokenId\b/i,
			/\bSignatureDoesNotMatch\b/i,
			/\bPERMISSION_DENIED\b/i,
			/\bAuthorizationFailed\b/i,
			/\bAADSTS\d{5,}\b/i,
			/\bUNAUTHENTICATED\b/i,
			/\bPlease run 'az login'/i,
			/\bYour credentials are invalid\b/i,
			/\bgcloud\.auth\b/i,
			/\bdoes not have (?:the )?(?:\S{1,60} )?(?:permission|access) (?:to|on|for)\b/i,
			/\bcaller does not have permission\b/i,
			/\binsufficient permissions?\b/i
		],
		examples: [
			"An error occurred (AccessDenied) when calling the PutObject operation: Access Denied",
			"Unable to locate credentials. You can configure credentials by running \"aws configure\".",
			"AADSTS700016: Application not found",
			"ERROR: (gcloud.run.deploy) PERMISSION_DENIED: Permission denied on resource"
		],
		suggestion: "Check the credentials and what they may do."
	},
	{
		id: "cloud-error",
		type: "unknown",
		weight: 6,
		pattern: [
			/\bAn error occurred \(\w{3,80}\) when calling the \w+ operation\b/,
			/^ERROR: \(gcloud\.\S{1,80}\) (?!DEADLINE|UNAVAILABLE)/,
			/\bNoSuchBucket\b/,
			/\bValidationError\b.{0,60}\bcalling\b/,
			/\bROLLBACK_(?:COMPLETE|IN_PROGRESS|FAILED)\b/,
			/\bCREATE_FAILED\b/,
			/\bUPDATE_FAILED\b/,
			/^ERROR: \(\w+\) /
		],
		examples: ["An error occurred (NoSuchEntity) when calling the GetRole operation", "acme-stack | CREATE_FAILED | AWS::S3::Bucket"]
	},
	{
		id: "cloud-quota",
		type: "resource-exhaustion",
		weight: 7,
		pattern: [
			/\bQUOTA_EXCEEDED\b/,
			/\b(?:Vcpu|Instance|Address|Bucket|Vpc)LimitExceeded\b/,
			/\bLimitExceededException\b/,
			/\bInsufficient(?:Instance)?Capacity\b/,
			/\bQuota ['"]?\w{3,60}['"]? exceeded\b/,
			/\bRESOURCE_EXHAUSTED\b/,
			/\bZONE_RESOURCE_POOL_EXHAUSTED\b/,
			/\bOperationNotAllowed\b.{0,80}\bquota\b/
		],
		examples: ["Quota 'CPUS' exceeded. Limit: 24.0 in region europe-west1.", "InsufficientInstanceCapacity: We currently do not have sufficient capacity"],
		suggestion: "Free what is not used, or ask for more quota."
	},
	{
		id: "cloud-throttled",
		type: "network",
		weight: 8.5,
		pattern: [
			/\((?:SlowDown|Throttling(?:Exception)?|ThrottledException|RequestLimitExceeded|TooManyRequests(?:Exception)?|RequestThrottled\w*|ServiceUnavailable(?:Exception)?|InternalError|InternalFailure|RequestTimeout(?:Exception)?|503)\) when calling\b/,
			/\b(?:reached|exceeded) max(?:imum)? retries: \d/,
			/\bRATE_LIMIT_EXCEEDED\b/,
			/\bstatus ?code:? 503, .{0,80}\bSlowDown\b/
		],
		examples: ["An error occurred (Throttling) when calling the DescribeStacks operation (reached max retries: 4): Rate exceeded", "An error occurred (ServiceUnavailable) when calling the PutObject operation"],
		suggestion: "Run it again; ask less often."
	}
]);
// src/failure/rules/cmake.ts
const cmake = rulesOf("cmake", [{
	id: "cmake-error",
	type: "unknown",
	weight: 7.5,
	pattern: [
		/\bCMake Error(?: at|:| in| \(dev\))/,
		/\bConfiguring incomplete, errors occurred\b/,
		/\bCould NOT find \w+ \((?:missing|found)/,
		/\bNo CMAKE_\w+_COMPILER could be found\b/,
		/\bCMake \d\S* or higher is required\b/,
		/\bCould not find a package configuration file provided by\b/
	],
	examples: [
		"CMake Error at CMakeLists.txt:12 (find_package):",
		"-- Configuring incomplete, errors occurred!",
		"Could not find a package configuration file provided by \"Gone\""
	],
	suggestion: "Install what CMake looks for, or mend CMakeLists.txt."
}]);
// src/failure/rules/cocoapods.ts
const cocoapods = rulesOf("cocoapods", [{
	id: "cocoapods-error",
	type: "unknown",
	weight: 7.5,
	pattern: [
		/^\[!\] (?:CocoaPods could not find|Unable to (?:find|satisfy)|Error installing|Invalid `Podfile`|No `Podfile' found|The (?:`|platform)|Oh no)/,
		/\bThe sandbox is not in sync with the Podfile\.lock\b/,
		/\bCould not find compatible versions for pod\b/
	],
	examples: ["[!] CocoaPods could not find compatible versions for pod \"Acme\":", "error: The sandbox is not in sync with the Podfile.lock. Run 'pod install'"]
}, {
	id: "cocoapods-network",
	type: "network",
	weight: 8,
	pattern: [
		/\bCDN: trunk (?:URL couldn't be downloaded|Repo update failed)/,
		/\bError installing \S{1,60}$/,
		/\[!\] .{0,80}(?:Couldn't connect|Timeout was reached|Failed to connect)/
	],
	examples: ["[!] CDN: trunk URL couldn't be downloaded: https://cdn.corp/all_pods.txt Response: Timeout was reached"]
}]);
// src/failure/rules/commits.ts
const commits = rulesOf("commits", [
	{
		id: "gate-commit-message",
		type: "quality-gate",
		role: "verdict",
		weight: 8.5,
		pattern: [
			/✖ {1,3}found \d+ problems?, \d+ warnings?/,
			/\b(?:subject|type|body|header|footer|scope)-(?:empty|case|enum|max-length|leading-blank|max-line-length|full-stop|min-length)\b/,
			/\b[Nn]o release type found in pull request title\b/,
			/\b(?:PR|[Pp]ull [Rr]equest|[Cc]ommit|[Bb]ranch)(?: name| message| title| body| description| subject)?\b.{0,60}\b(?:does not|doesn't|must|should|is not|isn't|needs? to|invalid|not (?:match|follow|conform))\b.{0,80}\b(?:follow|match|conform|convention|conventional|format|start|contain|include|pattern|valid|semantic|spec|signed|reference|have)/,
			/\bUnknown release type "/,
			/\bDCO\b.{0,60}\b(?:missing|failed|sign)/,
			/\b[Ss]igned-off-by\b.{0,40}\b(?:missing|not found|required)/,
			/\b[Ss]ign-?[Oo]ff\b.{0,40}\b(?:is |are )?(?:missing|required|not found)/,
			/\bFailing the build(?:, there (?:is|are)| due to) \d/,
			/\b[Mm]erge commits? (?:is|are) (?:not allowed|forbidden)/,
			/\b(?:needs?|requires?) (?:at least )?\d+ (?:more )?approv(?:als?|ing reviews?)\b/,
			/\bgitlint\b.{0,60}\bfailed\b/
		],
		examples: [
			"✖   found 2 problems, 0 warnings",
			"No release type found in pull request title \"Add x\".",
			"The PR title does not match the convention",
			"subject may not be empty [subject-empty]"
		],
		suggestion: "Reword the title or the message."
	},
	{
		id: "gate-label-changelog",
		type: "quality-gate",
		weight: 7.5,
		pattern: [
			/\b(?:changelog|change ?set|news ?fragment|release ?note|label|milestone)s?\b.{0,60}\b(?:missing|required|not found|must|need(?:s|ed)?|no entry|not (?:been )?(?:updated|added))\b/i,
			/\bno (?:new )?(?:news ?fragment|change ?set|changelog entr|release ?note)\w*\b/i,
			/\b(?:missing|no|add a|require[sd]?)\b.{0,30}\b(?:changelog(?: entry)?|changeset|news fragment|required labels?)\b/i,
			/\bLabel error\. Requires\b/i,
			/\bversion\b.{0,30}\b(?:(?:was |has )?not (?:been )?(?:bumped|incremented|increased)|(?:must|needs? to|should) be (?:bumped|incremented|increased))\b/i,
			/\bSome packages have been changed but no changesets were found\b/i
		],
		examples: [
			"Please add a changelog entry",
			"Label error. Requires exactly 1 of: minor, major.",
			"Some packages have been changed but no changesets were found."
		]
	},
	{
		id: "gate-project-rules",
		type: "quality-gate",
		role: "ambient",
		weight: 5,
		pattern: [
			/\b(?:TODO|FIXME)s?\b.{0,60}\b(?:found|without|not allowed|forbidden|must|detected)\b/i,
			/\b(?:[Nn]ew|[Ff]ound|[Dd]etected) (?:TODO|FIXME)s?\b/i,
			/\b(?:translations?|locales?|i18n)\b.{0,60}\b(?:missing|incomplete|not translated|out of sync)\b/i,
			/\bmissing (?:translations?|locale|i18n)\b/i,
			/\b[1-9]\d* (?:untranslated|unfinished) (?:\w+ )?(?:texts?|strings?|translations?|keys?|messages?)\b/i,
			/\bfailed for rules?: /i,
			/\b[Uu]nused (?:exports?|files?|code|dependenc(?:y|ies)|assets?|variables?|translations?|keys?|imports?)\b.{0,30}(?:\bfound\b|\bdetected\b|:$)/i,
			/\b(?:[Cc]ircular|[Cc]yclic) (?:dependenc(?:y|ies)|imports?)\b.{0,40}\b(?:found|detected)\b/i,
			/\b(?:[Dd]ead|[Dd]uplicated?) code\b.{0,40}\b(?:found|detected)\b/i,
			/\b(?:forbidden|disallowed|banned|prohibited|non-inclusive) (?:words?|terms?|imports?|patterns?|files?|strings?|dependenc(?:y|ies)|characters?)\b/i
		],
		examples: [
			"ERROR: new TODO without an issue in a.ts",
			"Missing translations: 3 keys",
			"Unused exports found:",
			"Circular dependency detected",
			"Forbidden word in a.md"
		],
		suggestion: "Mend what the check found."
	}
]);
// src/failure/rules/compilers.ts
const compilers = rulesOf("compilers", [
	{
		id: "compilers-quoted-file",
		type: "quality-gate",
		weight: 7,
		pattern: [
			/^\s{0,4}"[^"]{1,200}", ?line \d+(?:[.:]\d+)?(?:, char \d+| \(col\. \d+\))?: /,
			/^\s{0,4}"[^"]{1,200}",\d+ {1,4}(?:Error|Warning|Fatal error|Remark)\[\w+\]/,
			/^\s{0,4}\w{2,8} [EWF]\d{3}: \["[^"]{1,200}" \d+/
		],
		examples: [
			"\"src/a.c\", line 12: warning: statement is unreachable",
			"\"src/a.c\",12  Warning[Pe177]: variable \"x\" was declared but never referenced",
			"ctc E505: [\"src/a.c\" 12/3] no"
		],
		suggestion: "Mend the code."
	},
	{
		id: "compilers-parenthesised-place",
		type: "quality-gate",
		role: "ambient",
		weight: 5.5,
		pattern: [/^\s{0,6}\S{1,200}\.\w{1,6}\s?\(\d+(?:[,:]\d+)?\)\s?:?\s{1,3}(?:\[?\w+\]? )?(?:error|warning|remark|note|info|style)\b/i, /^\S{1,200}\.\w{1,6}\(\d+:\d+\)\[(?:warn|error|info|hint)\w*\]: /i],
		examples: [
			"a.c(12) : warning C4244: conversion",
			"a.f90(12): remark #7712: This variable has not been used",
			"source/a.d(12:3)[warn]: Variable is never modified"
		],
		suggestion: "Mend the code."
	},
	{
		id: "compilers-fortran",
		type: "quality-gate",
		weight: 7,
		pattern: [/^(?:Error|Warning|Fatal Error|Extension|Questionable): \S{1,200}\.[fF](?:or|9\d|0\d)?(?:, line \d+|:\d+)/, /^\s{0,8}Error: .{1,200} at \(1\)/],
		examples: ["Error: a.f90, line 12: Implicit type for X", "Error: Symbol ‘x’ at (1) has no IMPLICIT type"]
	},
	{
		id: "compilers-numbered-messages",
		type: "quality-gate",
		weight: 7,
		pattern: [
			/\b1506-\d{3} \([EISUW]\)/,
			/\bPLS-\d{5}: /,
			/\b\d{4}-\d{3} \([ESU]\)/,
			/\b[EWF]-?\d{3,4}[SIWE]?[-:] .{0,80}\bline \d+/,
			/#\d{2,4}-D: /,
			/^\*{2} (?:Error|Fatal)(?: \(suppressible\))?: /,
			/: \*[EWF],\w{4,8} \(/
		],
		examples: [
			"\"a.c\", line 12.5: 1506-045 (S) Undeclared identifier x.",
			"a.c, line 12: warning #552-D: variable \"x\" was set but never used",
			"** Error: a.sv(12): Undefined variable: x",
			"ncvlog: *E,NOTSTT (a.v,12|3): expecting a statement"
		]
	},
	{
		id: "compilers-piped-fields",
		type: "quality-gate",
		role: "ambient",
		weight: 4.8,
		pattern: /^\S{1,200}\.\w{1,6}[|:]\d+[|:](?:\w+[|:])?(?:warning|error|WARNING|ERROR)[|:]/,
		examples: ["src/a.c|12|warning|unused variable", "manifests/a.pp:12:arrow_alignment:WARNING:indentation of => is not properly aligned"]
	},
	{
		id: "compilers-eclipse",
		type: "quality-gate",
		weight: 7,
		pattern: [/^\s{0,8}(?:\[javac\] )?\d+\. (?:ERROR|WARNING|INFO) in \S/, /\b(?:ERROR|WARNING) in \/?\S{1,200}\.java \(at line \d+\)/],
		examples: ["1. WARNING in /w/A.java (at line 12)", "    [javac] 3. ERROR in /w/B.java (at line 4)"]
	},
	{
		id: "compilers-checkers",
		type: "quality-gate",
		role: "ambient",
		weight: 4.8,
		pattern: [
			/^(?:Warning|Error|Info|Note|Style) \d+: .{3,200}/,
			/^\[(?:ERROR|WARN|INFO)\] \S{1,200}\.\w{1,6}:\d+(?::\d+)?: /,
			/^\S{1,200}:\d+: {1,3}\[\d\] \(\w+\)/,
			/^\s{0,4}(?:High|Medium|Low|Critical|Major|Minor|Blocker)(?: Priority)?:? .{3,200}:\d+\b/
		],
		examples: [
			"Warning 534: Ignoring return value of function",
			"[ERROR] src/A.java:12:5: Missing a Javadoc comment. [MissingJavadocMethod]",
			"a.c:12:  [4] (buffer) strcpy: does not check for buffer overflows"
		]
	},
	{
		id: "compilers-hardware",
		type: "quality-gate",
		weight: 7,
		pattern: [
			/\bERROR: \[(?:Synth|VRFC|XSIM|DRC|Place|Route|Opt|Project|IP_Flow|HDL|HLS|Common)[\w ]{0,12} \d+-\d+\]/,
			/^Error \(\d{4,6}\): /,
			/^(?:%Error(?:-\w+)?|ERROR\(\w+-\d+\)): /
		],
		examples: [
			"ERROR: [Synth 8-439] module 'x' not found [/w/a.v:12]",
			"Error (10161): Verilog HDL error at a.v(12): object \"x\" is not declared",
			"Error (7576): Undeclared identifier.",
			"%Error: Exiting due to 1 error(s)"
		],
		suggestion: "Mend the code."
	}
]);
// src/failure/rules/compose.ts
const compose = rulesOf("compose", [{
	id: "compose-failed",
	type: "unknown",
	weight: 7,
	pattern: [
		/\bdependency failed to start\b/,
		/\b[Cc]ontainer \S{1,120} (?:is unhealthy|exited \([1-9]\d*\)|Error)\b/,
		/\bfor \S{1,80} {1,4}(?:Cannot start service|Container ".{1,40}" is unhealthy)/,
		/\bservices\.\S{1,80} (?:must be|Additional property|contains unsupported)/,
		/\bno configuration file provided\b/,
		/\bservice "?.{1,60}"? (?:has neither an image nor a build context|refers to undefined|didn't complete successfully)/,
		/\bBind for \S{1,60} failed\b/,
		/\bOCI runtime (?:create|exec) failed\b/,
		/\bfailed to (?:create|start) (?:container|shim|task)\b/,
		/\bService container \S{1,80} failed\b/,
		/\bFailed to initialize container\b/,
		/\bOne or more containers failed to start\b/,
		/\bexec format error\b/,
		/\bError response from daemon: (?:driver|Conflict|network|invalid|No such container|Container|failed)/
	],
	examples: [
		"dependency failed to start: container acme-db-1 is unhealthy",
		"OCI runtime exec failed: exec failed: unable to start container process",
		"Service container postgres failed.",
		"Error response from daemon: Conflict. The container name \"/a\" is already in use"
	],
	suggestion: "Look at the log of that container."
}]);
// src/failure/rules/composer.ts
const composer = rulesOf("composer", [
	{
		id: "composer-lock",
		type: "quality-gate",
		weight: 9,
		pattern: [
			/\bis not present in the lock file\b/,
			/\bThe lock file is not up to date with the latest changes in composer\.json\b/,
			/\bcomposer\.lock\b.{0,60}\bout of date\b/
		],
		examples: ["- Required package \"acme/a\" is not present in the lock file.", "Warning: The lock file is not up to date with the latest changes in composer.json."],
		suggestion: "Run `composer update` and commit composer.lock."
	},
	{
		id: "composer-requirements",
		type: "unknown",
		weight: 8,
		pattern: [
			/\bYour requirements could not be resolved to an installable set of packages\b/,
			/\brequires php (?:\^|>|~|\d).{0,80}\byour php version\b/,
			/\brequires (?:PHP extension )?ext-\w+ .{0,80}\bmissing from your system\b/,
			/\bCould not find (?:package|a (?:matching )?version of package)\b/,
			/\bRoot composer\.json requires\b/,
			/\bblocked by your allow-plugins config\b/,
			/\bPluginBlockedException\b/,
			/\bComposer could not find a composer\.json\b/,
			/\bThe requested package\b.{0,80}\bcould not be found\b/
		],
		examples: [
			"Your requirements could not be resolved to an installable set of packages.",
			"acme/a requires php ^8.3 -> your php version (8.1.2) does not satisfy that requirement.",
			"acme/a contains a Composer plugin which is blocked by your allow-plugins config."
		],
		suggestion: "Mend composer.json or the version of PHP."
	},
	{
		id: "composer-network",
		type: "network",
		weight: 8.5,
		pattern: [
			/\bcurl error \d+ while downloading\b/,
			/\bThe "https?:\S{1,200}" file could not be downloaded(?!.{0,20}\(HTTP\/\S{1,6} 40)/,
			/\bComposer\\Downloader\\TransportException\b/,
			/\bCould not fetch https?:\S{1,200}, please (?:create|review)/
		],
		examples: ["curl error 28 while downloading https://repo.corp/packages.json: Operation timed out"],
		suggestion: "Run it again; the repository or the way to it has a problem."
	},
	{
		id: "composer-script",
		type: "unknown",
		role: "consequence",
		weight: 1,
		pattern: [/^Script .{1,200} returned with error code [1-9]/, /\bhandling the .{1,80} event returned with error code [1-9]/],
		examples: ["Script phpunit handling the test event returned with error code 1"]
	},
	{
		id: "composer-lock-incompatible",
		type: "quality-gate",
		role: "ambient",
		weight: 5,
		pattern: /\block file does not contain a compatible set of packages\b/,
		examples: ["Your lock file does not contain a compatible set of packages. Please run composer update."]
	}
]);
// src/failure/rules/conda.ts
const conda = rulesOf("conda", [{
	id: "conda-network",
	type: "network",
	weight: 8,
	pattern: [
		/\bCondaHTTPError: /,
		/\bCondaSSLError\b/,
		/\bConnectionFailed\b.{0,40}\bconda\b/,
		/\bAn HTTP error occurred when trying to retrieve this URL\b/
	],
	examples: ["CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://conda.corp/x>"]
}]);
// src/failure/rules/cypress.ts
const cypress = rulesOf("cypress", [
	{
		id: "cypress-summary",
		type: "test-failure",
		role: "verdict",
		weight: 9.5,
		pattern: [
			/[✖✗] {1,4}[1-9]\d* of \d+ failed \(\d/,
			/^\s{0,6}│? ?Failing:\s{1,12}[1-9]/,
			/\bCypressError: /,
			/\bcypress run\b.{0,40}\bfailed\b/
		],
		examples: [
			"✖  2 of 5 failed (40%)",
			"  │ Failing:      2",
			"CypressError: Timed out retrying after 4000ms"
		]
	},
	{
		id: "cypress-retrying",
		type: "test-failure",
		weight: 7,
		pattern: [/\bTimed out retrying after \d+ms\b/, /\bcy\.\w+\(\) failed\b/],
		examples: ["AssertionError: Timed out retrying after 4000ms: Expected to find element"]
	},
	{
		id: "cypress-server",
		type: "unknown",
		weight: 7.5,
		pattern: [/\bCypress could not verify that this server is running\b/, /\bCypress failed to verify that your server is running\b/],
		examples: ["Cypress could not verify that this server is running: http://localhost:3000"]
	}
]);
// src/failure/rules/databases.ts
const databases = rulesOf("databases", [
	{
		id: "database-unreachable",
		type: "network",
		role: "ambient",
		weight: 6,
		pattern: [
			/\bcould not connect to server\b/i,
			/\bconnection to server at ".{1,120}".{0,60} failed\b/i,
			/\bCan't connect to (?:local )?(?:MySQL|MariaDB|server)/i,
			/\bERROR 200[23]\b/i,
			/\bMongo(?:Network|ServerSelection)Error\b/i,
			/\bCould not connect to Redis\b/i,
			/\bConnectionError: Error \d+ connecting to\b/i,
			/\bCommunications link failure\b/i,
			/\bis the server running\b/i,
			/\bUnable to connect to (?:the )?database\b/i,
			/\bORA-12\d{3}\b/i,
			/\bP1001\b/i,
			/\bSQLSTATE\[HY000\] \[2002\]/i,
			/\bConnection to \S{1,80}:\d+ refused\b/i
		],
		examples: [
			"psql: error: connection to server at \"localhost\" (::1), port 5432 failed: Connection refused",
			"ERROR 2002 (HY000): Can't connect to local MySQL server through socket",
			"MongoServerSelectionError: connect ECONNREFUSED 127.0.0.1:27017"
		],
		suggestion: "Was the database started, and is it ready before it is used?"
	},
	{
		id: "database-refuses",
		type: "unknown",
		role: "ambient",
		weight: 6.5,
		pattern: [
			/\bpassword authentication failed for user\b/,
			/\bAccess denied for user '/,
			/\bFATAL: {1,2}(?:role|database) ".{1,80}" does not exist\b/,
			/\bUnknown database '/,
			/\bMongoServerError: (?:Authentication failed|not authorized)/,
			/\bNOAUTH Authentication required\b/,
			/\bWRONGPASS\b/,
			/\bdatabase ".{1,80}" does not exist\b/,
			/\bfe_sendauth: no password supplied\b/,
			/\bSQLSTATE\[HY000\] \[1045\]/,
			/\bLogin failed for user\b/
		],
		examples: [
			"FATAL:  password authentication failed for user \"ci\"",
			"ERROR 1045 (28000): Access denied for user 'ci'@'localhost'",
			"FATAL:  database \"gone\" does not exist"
		],
		suggestion: "Check user, password and name of the database."
	},
	{
		id: "database-migration",
		type: "unknown",
		role: "ambient",
		weight: 6,
		pattern: [
			/\bMigration (?:\S{1,120} )?failed\b/,
			/\bmigrations? (?:are|is) pending\b/,
			/\bPendingMigrationError\b/,
			/\b(?:relation|table|column) ["'`]?[\w.]{1,80}["'`]? (?:already exists|does not exist|doesn't exist)\b/,
			/\bTarget database is not up to date\b/,
			/\bMultiple head revisions are present\b/,
			/\bFlywayException\b/,
			/\bLiquibaseException\b/,
			/\bno such table: /,
			/\bP30\d\d\b/
		],
		examples: [
			"ERROR:  relation \"carts\" does not exist",
			"alembic.util.exc.CommandError: Target database is not up to date.",
			"Migration 20310102_add_carts failed"
		]
	}
]);
// src/failure/rules/deno.ts
const deno = rulesOf("deno", [{
	id: "deno-check",
	type: "quality-gate",
	weight: 8,
	pattern: [/^error: (?:Found \d+ (?:not formatted|problem)|Type checking failed|TS\d{3,5} )/, /^Found \d+ (?:problems|not formatted files)/],
	examples: [
		"error: Found 3 not formatted files in 12 files",
		"Found 4 problems",
		"error: Type checking failed."
	]
}, {
	id: "deno-test",
	type: "test-failure",
	role: "verdict",
	weight: 9,
	pattern: [
		/^FAILED \| \d+ passed/,
		/^error: Test failed$/,
		/\b[1-9]\d* failed \(\d+m?s\)$/
	],
	examples: ["FAILED | 12 passed | 1 failed (2s)", "error: Test failed"]
}]);
// src/failure/rules/docker.ts
const docker = rulesOf("docker", [
	{
		id: "docker-image-missing",
		type: "unknown",
		weight: 8.5,
		pattern: [
			/\bmanifest (?:for .{1,160} not found|unknown)/,
			/\bmanifest unknown\b/,
			/\bpull access denied for\b/,
			/\brepository does not exist or may require\b/,
			/\bfailed to resolve source metadata\b.{0,300}\bnot found\b/,
			/\bdocker\.io\/\S{1,160}: not found\b/,
			/\bNo such image: /,
			/\bno matching manifest for\b/,
			/\bname unknown: /,
			/\bno match for platform in manifest\b/
		],
		examples: [
			"Error response from daemon: manifest for acme/a:9 not found: manifest unknown",
			"pull access denied for acme/a, repository does not exist or may require docker login",
			"ERROR: docker.io/library/gone:1: not found",
			"no matching manifest for linux/arm64 in the manifest list entries"
		],
		suggestion: "Check the name, the tag, the platform and the login."
	},
	{
		id: "docker-unauthorized",
		type: "unknown",
		weight: 9,
		pattern: [
			/\bno basic auth credentials\b/i,
			/\bunauthorized: (?:authentication required|incorrect username|access (?:to|token)|HTTP Basic)/i,
			/\bdenied: (?:requested access|installation not allowed|permission_denied|User|Permission|access)/i,
			/\binsufficient_scope\b/i,
			/\bError: Cannot perform an interactive login from a non TTY device\b/i,
			/\bget-?login\b.{0,40}\bfailed/i,
			/\bfailed to authorize: /i,
			/\bunexpected status(?: from \w+ request to \S{1,200})?: 40[13]\b/i,
			/\blogin attempt to https?:\S{1,200} failed with status: 40[13]/i,
			/\bpush access denied\b/i
		],
		examples: [
			"no basic auth credentials",
			"denied: requested access to the resource is denied",
			"unauthorized: authentication required",
			"login attempt to https://reg.corp/v2/ failed with status: 401 Unauthorized"
		],
		suggestion: "Log in to the registry with a token that may do this."
	},
	{
		id: "docker-registry-trouble",
		type: "network",
		weight: 8,
		pattern: [
			/\btoomanyrequests: /,
			/\breceived unexpected HTTP status: 5\d\d\b/,
			/\bError response from daemon: (?:Get|Head) "?https?:/,
			/\bfailed to (?:do request|copy|fetch oauth token|fetch anonymous token|authorize): .{0,200}(?:5\d\d|timeout|EOF|reset|refused|no such host|TLS)/,
			/\berror pulling image configuration\b/,
			/\bfailed to register layer: .{0,100}(?:EOF|timeout)/,
			/\bdownload failed after attempts=\d/,
			/\bnet\/http: TLS handshake timeout\b/,
			/\bunexpected status(?: from \w+ request to \S{1,200})?: (?:5\d\d|429)\b/,
			/\bblob upload (?:unknown|invalid)\b/,
			/\bpull rate limit\b/
		],
		examples: [
			"toomanyrequests: You have reached your pull rate limit.",
			"Error response from daemon: Get \"https://registry.corp/v2/\": net/http: TLS handshake timeout",
			"unexpected status from HEAD request to https://reg.corp/v2/a: 503 Service Unavailable"
		],
		suggestion: "Run it again, sign in, or use a mirror."
	},
	{
		id: "docker-daemon",
		type: "unknown",
		weight: 8.5,
		pattern: [
			/\bCannot connect to the Docker daemon\b/i,
			/\bIs the docker daemon running\b/i,
			/\bpermission denied while trying to connect to the Docker (?:daemon|API)\b/i,
			/\bdocker(?:-compose| compose)?: (?:command )?not found\b/i,
			/\bunknown (?:shorthand )?flag: .{1,40}\bin docker\b/i,
			/\bdial unix \S{1,60}docker\.sock\b/i,
			/\berror during connect: /i
		],
		examples: ["Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?"],
		suggestion: "Start Docker, or use a runner that has it."
	},
	{
		id: "docker-dockerfile",
		type: "unknown",
		weight: 8,
		pattern: [
			/\bfailed to (?:read dockerfile|compute cache key|calculate checksum)\b/i,
			/\bfailed to solve: (?:dockerfile parse error|target stage|failed to parse stage|failed to read)/i,
			/\bdockerfile parse error\b/i,
			/\bCOPY failed: /i,
			/\bADD failed: /i,
			/\bunable to prepare context\b/i,
			/\bforbidden path outside the build context\b/i,
			/\binvalid reference format\b/i,
			/\binvalid tag "/i,
			/\btarget stage .{1,60} could not be found\b/i,
			/\bCache export is not supported for the docker driver\b/i,
			/\bexporter\b.{0,60}\b(?:does not currently support|not supported)/i,
			/\bmultiple platforms feature is currently not supported\b/i,
			/\bdocker exporter does not\b/i
		],
		examples: [
			"ERROR: failed to solve: failed to compute cache key: \"/gone\": not found",
			"COPY failed: file not found in build context",
			"invalid reference format: repository name must be lowercase",
			"docker exporter does not currently support exporting manifest lists"
		],
		suggestion: "Mend the Dockerfile or the context."
	},
	{
		id: "docker-step-failed",
		type: "unknown",
		role: "ambient",
		weight: 2,
		pattern: [
			/\bdid not complete successfully: exit code: \d/,
			/\breturned a non-zero code: \d/,
			/\bfailed to solve: process "/,
			/\bexecutor failed running \[/
		],
		examples: ["ERROR: process \"/bin/sh -c make\" did not complete successfully: exit code: 2", "The command '/bin/sh -c make' returned a non-zero code: 2"]
	},
	{
		id: "docker-disk",
		type: "resource-exhaustion",
		weight: 9.5,
		pattern: [/\bfailed to (?:register layer|extract layer|copy|export|mount|create).{0,200}\bno space left on device\b/, /\bdevmapper: Thin Pool has \d/],
		examples: ["failed to register layer: write /usr/lib/a: no space left on device"]
	},
	{
		id: "dockerfile-lint",
		type: "quality-gate",
		weight: 8,
		pattern: [/\bDL[34]\d{3}\b.{0,20}\b(?:error|warning|info|style)?/, /\bSC[12]\d{3}\b/],
		examples: ["Dockerfile:3 DL3008 warning: Pin versions in apt get install", "In run.sh line 3: SC2086 (info): Double quote to prevent globbing."],
		suggestion: "Mend what the linter found."
	}
]);
// src/failure/rules/documents.ts
const documents = rulesOf("documents", [
	{
		id: "documents-broken-links",
		type: "quality-gate",
		role: "verdict",
		weight: 8.5,
		pattern: [
			/\b[1-9]\d* (?:dead|broken|invalid) (?:internal |external )?(?:links?|urls?|references?)\b/,
			/\bERROR: \d+ dead links? found/,
			/^\s{0,4}\[✖\] \S/,
			/\bbroken links? (?:found|detected)\b/,
			/\bDocusaurus found broken (?:links|anchors|markdown)/,
			/\bhtmlproofer\b.{0,60}\bfound/,
			/\bHTML-Proofer found \d+ failures?\b/,
			/\b[Ff]ailed\b.{0,20}\blinks?\b/,
			/🚫 [1-9]\d* Errors?\b/,
			/\bdead ?links?\b/
		],
		examples: [
			"ERROR: 2 dead links found!",
			"Docusaurus found broken links!",
			"HTML-Proofer found 3 failures!",
			"  [✖] ./gone.md → Status: 400"
		],
		suggestion: "Mend the links."
	},
	{
		id: "documents-markdown-lint",
		type: "quality-gate",
		weight: 8.5,
		pattern: [
			/ MD0\d\d\/[\w-]+/,
			/^Summary: [1-9]\d* error\(s\)/,
			/\.mdx?:\d+(?::\d+)? (?:error |warning )?MD\d{3}\b/,
			/\.mdx?: \d+: MD\d{3}\b/,
			/: MD0\d\d: /
		],
		examples: ["README.md:12 MD022/blanks-around-headings Headings should be surrounded by blank lines", "Summary: 2 error(s)"]
	},
	{
		id: "documents-sphinx-mkdocs",
		type: "quality-gate",
		weight: 8,
		pattern: [
			/\bAborted with \d+ (?:warnings|Configuration Errors) in (?:strict|'strict') mode\b/,
			/\bAborted with \d+ warnings?\b/,
			/\bbuild finished with problems, \d+ warnings? \(with warnings treated as errors\)/,
			/\bWarning, treated as error:/,
			/^Sphinx error:/,
			/\.(?:rst|md|py):(?:docstring of \S{1,120}:)?\d*: (?:WARNING|ERROR|SEVERE): /,
			/\bcontains a link '.{1,200}', but the target\b/,
			/\bmdbook\b.{0,60}\berror\b/,
			/\bHugo\b.{0,60}\berror\b/,
			/\bError: error building site: /,
			/\bLiquid Exception: /
		],
		examples: [
			"Aborted with 3 warnings in strict mode!",
			"build finished with problems, 2 warnings (with warnings treated as errors).",
			"docs/a.rst:12: WARNING: undefined label: gone",
			"Error: error building site: process: readAndProcessContent"
		]
	},
	{
		id: "documents-doxygen-javadoc",
		type: "quality-gate",
		weight: 7,
		pattern: [
			/\berror: (?:unknown tag|bad use of '>'|malformed HTML|reference not found|self-closing element not allowed)/i,
			/\bMavenReportException: Error while generating Javadoc\b/i,
			/\bjavadoc: error\b/i,
			/\bunresolved link to `/i,
			/\bbroken intra-doc link/i,
			/\bdocstring\b.{0,60}\b(?:missing|coverage)/i
		],
		examples: ["A.java:12: error: bad use of '>'", "error: unresolved link to `Gone`"]
	},
	{
		id: "documents-prose",
		type: "quality-gate",
		weight: 8,
		pattern: [
			/\S: ?\w{2,40} ==> \w{2,40}/,
			/\b[1-9]\d* errors?, \d+ warnings? and \d+ suggestions? in \d+ files?/,
			/\bUnknown word \(/,
			/\bCSpell: Files checked: \d+, Issues found: [1-9]/,
			/\berror: `\w+` should be `\w+`/,
			/\bMisspelled words\b/,
			/\bSpelling check failed\b/
		],
		examples: [
			"a.md:12: teh ==> the",
			"✖ 3 errors, 0 warnings and 1 suggestion in 12 files.",
			"a.md:12:7 - Unknown word (teh)",
			"error: `teh` should be `the`"
		]
	}
]);
// src/failure/rules/dotnet.ts
const dotnet = rulesOf("dotnet", [
	{
		id: "dotnet-compile",
		type: "quality-gate",
		weight: 8.5,
		pattern: [/\): error (?:CS|BC|FS|VB|SA|CA|IDE|S|RCS|xUnit|MC|RZ|BL)\d{3,5}: /, /\berror (?:CS|FS|BC)\d{4}: /],
		examples: ["/w/A.cs(12,7): error CS1002: ; expected [/w/a.csproj]", "/w/A.fs(12,7): error FS0039: The value is not defined"],
		suggestion: "Mend the code."
	},
	{
		id: "dotnet-test-summary",
		type: "test-failure",
		role: "verdict",
		weight: 9.5,
		pattern: [
			/^Failed!\s{1,4}- Failed:\s{1,8}[1-9]/,
			/^\s{0,8}Failed:\s{1,6}[1-9]\d*$/,
			/^Test Run Failed\./,
			/^Total tests: \d+.{0,40}Failed: [1-9]/,
			/^Test summary: total: \d+, failed: [1-9]/,
			/\bTests failed: [1-9]/
		],
		examples: [
			"Failed!  - Failed:     2, Passed:    40, Skipped:     0, Total:    42",
			"Test Run Failed.",
			"Test summary: total: 42, failed: 2, succeeded: 40, skipped: 0"
		],
		suggestion: "Look at the failing tests."
	},
	{
		id: "dotnet-test-line",
		type: "test-failure",
		weight: 7.5,
		pattern: [
			/^\s{0,4}(?:Failed|✗|✘) [\w.+<>]{3,200}(?:\(.{0,200}\))? \[(?:< )?[\d.,]+ ?m?s\]/,
			/\[FAIL\]$/,
			/^\s{0,8}Assert\.\w+\(\) Failure\b/,
			/\bNUnit\.Framework\.AssertionException\b/
		],
		examples: [
			"  Failed Acme.Tests.Cart.Adds [12 ms]",
			"[xUnit.net 00:00:01.20]     Acme.Tests.Cart.Adds [FAIL]",
			"  Assert.Equal() Failure: Values differ"
		]
	},
	{
		id: "dotnet-format",
		type: "quality-gate",
		weight: 9,
		pattern: [/\berror (?:WHITESPACE|FINALNEWLINE|ENDOFLINE|IMPORTS|CHARSET): /, /\bFormatted code file '/],
		examples: ["/w/A.cs(12,7): error WHITESPACE: Fix whitespace formatting. [/w/a.csproj]"],
		suggestion: "Run `dotnet format`."
	},
	{
		id: "msbuild-command-failed",
		type: "unknown",
		role: "consequence",
		weight: 1,
		pattern: /\berror MSB307[37]: The command\b/,
		examples: ["a.proj(54,5): error MSB3073: The command \"make\" exited with code 1."]
	},
	{
		id: "dotnet-build-failed",
		type: "quality-gate",
		role: "ambient",
		weight: 3,
		pattern: [
			/^Build FAILED\./,
			/^\s{0,6}[1-9]\d* Error\(s\)/,
			/^Build failed with [1-9]\d* error/
		],
		examples: ["Build FAILED.", "    2 Error(s)"]
	}
]);
// src/failure/rules/elixir.ts
const elixir = rulesOf("elixir", [
	{
		id: "elixir-compile",
		type: "quality-gate",
		weight: 8,
		pattern: [
			/^== Compilation error in file \S/,
			/^\*\* \((?:CompileError|SyntaxError|TokenMissingError|MismatchedDelimiterError)\)/,
			/\bcould not compile dependency :/,
			/\bmix format failed\b/,
			/\bCompilation failed due to warnings while using the --warnings-as-errors option\b/,
			/\bmix credo\b.{0,60}\bissues\b/
		],
		examples: [
			"== Compilation error in file lib/a.ex ==",
			"** (Mix) mix format failed due to --check-formatted.",
			"Compilation failed due to warnings while using the --warnings-as-errors option"
		],
		suggestion: "Mend the code."
	},
	{
		id: "elixir-tests",
		type: "test-failure",
		role: "verdict",
		weight: 9.5,
		pattern: [/^(?:\d+ (?:doctests?|properties|property), )*\d+ tests?, [1-9]\d* failures?\b/, /^Failed: [1-9]\d*\.\s{1,4}Passed: /],
		examples: ["40 tests, 2 failures", "3 doctests, 40 tests, 1 failure, 2 excluded"],
		suggestion: "Look at the failing tests."
	},
	{
		id: "mix-dependencies",
		type: "unknown",
		weight: 7.5,
		pattern: [
			/^\*\* \(Mix\) (?!mix format)\S/,
			/\bUnchecked dependencies for environment\b/,
			/\bHex dependency resolution failed\b/,
			/\bthe dependency is not available, run "mix deps\.get"/
		],
		examples: ["** (Mix) The task \"verify\" could not be found", "Unchecked dependencies for environment test:"]
	}
]);
// src/failure/rules/erlang.ts
const erlang = rulesOf("erlang", [{
	id: "erlang-tests",
	type: "test-failure",
	role: "verdict",
	weight: 9,
	pattern: [
		/^\s{0,4}Failed: [1-9]\d*\. {1,3}Skipped: /,
		/\bFailed [1-9]\d* tests\. Passed\b/,
		/^===> (?:Error Running EUnit|Failures occurred running tests)/,
		/^Testing .{1,160}: \*{3} FAILED/
	],
	examples: ["  Failed: 2.  Skipped: 0.  Passed: 40.", "===> Failures occurred running tests: 2"]
}]);
// src/failure/rules/eslint.ts
const eslint = rulesOf("eslint", [
	{
		id: "eslint-summary",
		type: "quality-gate",
		role: "verdict",
		weight: 9,
		pattern: [
			/(?:✖|✗|×|x) \d+ problems? \([1-9]\d* errors?, \d+ warnings?\)/,
			/\bESLint found too many warnings\b/,
			/\b\d+ problems? \([1-9]\d* errors?, \d+ warnings?\)/,
			/^[1-9]\d* errors? and \d+ warnings? found/,
			/\bESLint: \d+ error/
		],
		examples: ["✖ 27 problems (1 error, 26 warnings)", "ESLint found too many warnings (maximum: 0)."],
		counterExamples: ["✖ 27 problems (0 errors, 27 warnings)"],
		suggestion: "Mend the code, or let `--fix` do it."
	},
	{
		id: "eslint-finding",
		type: "quality-gate",
		weight: 6.5,
		pattern: [
			/^\s{0,8}\d+:\d+(?:-\d+:\d+)?\s{1,6}error\s{1,4}\S.{3,300}/,
			/: line \d+, col \d+, (?:Error|Warning) - /,
			/^\s{0,4}\d+:\d+\s{1,6}✖ /
		],
		examples: ["  12:7   error  'x' is never reassigned. Use 'const' instead  prefer-const", "/w/a.js: line 3, col 9, Error - Missing semicolon. (semi)"],
		suggestion: "Mend the code, or let `--fix` do it."
	},
	{
		id: "eslint-warning",
		type: "quality-gate",
		role: "ambient",
		weight: 3,
		pattern: [/^\s{0,8}\d+:\d+(?:-\d+:\d+)?\s{1,6}warning\s{1,4}\S/, /\b\d+ problems? \(0 errors, [1-9]\d* warnings?\)/],
		examples: ["  12:7   warning  Unexpected console statement  no-console"]
	},
	{
		id: "eslint-configuration",
		type: "unknown",
		weight: 8,
		pattern: [
			/\bESLint couldn't find (?:a|an|the) (?:configuration|config|plugin|eslint\.config)/,
			/\bFailed to load (?:plugin|config|parser) '/,
			/\bInvalid option '--/,
			/\bDefinition for rule '.{1,80}' not found/,
			/\bConfiguration for rule "/
		],
		examples: ["ESLint couldn't find an eslint.config.(js|mjs|cjs) file.", "Failed to load plugin 'vue' declared in '.eslintrc.js'"],
		suggestion: "Mend the configuration of ESLint."
	}
]);
// src/failure/rules/fastlane.ts
const fastlane = rulesOf("fastlane", [{
	id: "fastlane-error",
	type: "unknown",
	role: "ambient",
	weight: 3.5,
	pattern: [
		/\bfastlane finished with errors\b/,
		/^\[!\] (?:Could not find (?:option|action|lane|a)|Error |The (?:call to|request))/,
		/\bCalled from Fastfile at line\b/
	],
	examples: ["fastlane finished with errors", "[!] Could not find option ipa"]
}]);
// src/failure/rules/flutter.ts
const flutter = rulesOf("flutter", [
	{
		id: "flutter-tests",
		type: "test-failure",
		role: "verdict",
		weight: 9,
		pattern: [
			/^(?:\d\d:\d\d )?\+\d+(?: ~\d+)? -[1-9]\d*: Some tests failed/,
			/\bSome tests failed\.$/,
			/^══╡ EXCEPTION CAUGHT BY/,
			/^(?:🎉 )?\d+ tests passed, [1-9]\d* failed/
		],
		examples: ["00:12 +40 -2: Some tests failed.", "══╡ EXCEPTION CAUGHT BY FLUTTER TEST FRAMEWORK ╞══"],
		suggestion: "Look at the failing tests."
	},
	{
		id: "dart-analysis",
		type: "quality-gate",
		role: "verdict",
		weight: 8.5,
		pattern: [
			/^[1-9]\d* issues? found\./,
			/^\s{0,4}(?:error|warning|info) (?:•|-) .{1,300} (?:•|-) .{0,200}\.dart:\d+/,
			/^(?:ERROR|WARNING|INFO)\|[A-Z_]+\|[A-Z_]+\|/,
			/^Changed \S{1,200}\.dart$/,
			/^Formatted \d+ files? \([1-9]\d* changed\)/,
			/\.dart:\d+:\d+: Error: /
		],
		examples: [
			"3 issues found. (ran in 2.1s)",
			"  error • Undefined name 'gone' • lib/a.dart:12:7 • undefined_identifier",
			"Formatted 40 files (2 changed) in 0.8 seconds.",
			"lib/a.dart:12:7: Error: Undefined name 'gone'."
		]
	},
	{
		id: "dart-packages",
		type: "unknown",
		weight: 8,
		pattern: [
			/\bThe current Dart SDK version is\b/,
			/^Because .{1,200} (?:depends on|requires) .{1,200}version solving failed/,
			/\bpub get failed\b/,
			/\bCould not find a file named "pubspec\.yaml"/,
			/\bpub finished with exit code [1-9]/
		],
		examples: ["The current Dart SDK version is 3.1.0.", "pub get failed"]
	}
]);
// src/failure/rules/gates.ts
const gates = rulesOf("gates", [
	{
		id: "gate-hook-failed",
		type: "quality-gate",
		weight: 7.5,
		pattern: [
			/^.{2,80}\.{3,}Failed$/,
			/^- hook id: \S/,
			/^- files were modified by this hook\b/,
			/\bhook(?:s)? (?:failed|exited with code [1-9])\b/,
			/\bhusky - .{1,60} (?:hook|script) (?:exited|failed)/,
			/^🥊 /
		],
		examples: [
			"ruff.....................................Failed",
			"- files were modified by this hook",
			"husky - pre-commit hook exited with code 1 (error)"
		],
		suggestion: "Run the hooks locally and commit what they change."
	},
	{
		id: "gate-stale-files",
		type: "quality-gate",
		role: "verdict",
		weight: 8,
		pattern: [
			/\b(?:generated|vendored|built|compiled|bundled|schema|docs?|documentation|manifests?|snapshots?|dist|files?|code|lock ?files?|translations?|types?|clients?|README)\b.{0,60}\b(?:out[- ]of[- ](?:date|sync)|not (?:up[- ]to[- ]date|in sync|current|regenerated)|stale|outdated|need(?:s)? (?:to be )?(?:regenerat|updat|rebuil)\w+|dirty)\b/i,
			/\b(?:is|are) not up[- ]to[- ]date (?:with|according)\b/i,
			/\b[Uu]ncommitted changes\b.{0,60}\b(?:detected|found|after|present|exist)/i,
			/\b(?:detected|found|there are) (?:uncommitted|unstaged) changes\b/i,
			/\b(?:please )?run [`'"]?(?:make|npm run|yarn|pnpm|go|cargo|task|just|buf|mix) ?[\w:. -]{1,40}[`'"]? (?:and commit|to (?:update|regenerate|fix))/i,
			/\bworking (?:tree|directory) (?:is )?(?:not clean|dirty)\b/i,
			/\bgit diff --exit-code\b.{0,40}\bfailed\b/i,
			/\bdiffers? from (?:the )?(?:committed|checked[- ]in)\b/i
		],
		examples: [
			"Generated files are out of date. Run `make generate` and commit the result.",
			"Error: Detected uncommitted changes after build",
			"The docs are not up to date"
		],
		suggestion: "Regenerate and commit."
	},
	{
		id: "gate-coverage",
		type: "quality-gate",
		role: "verdict",
		weight: 8.2,
		pattern: [
			/\b[Cc]overage\b.{0,80}\b(?:below|less than|under|lower than|not (?:met|reached)|does not meet|fell|decreased|dropped|is too low|insufficient|failed)\b/i,
			/\b(?:below|under|less than|lower than)\b.{0,60}\bcoverage\b/i,
			/\bcoverage\b.{0,20}\b\d+(?:\.\d+)?%? ?< ?\d/i
		],
		examples: [
			"Coverage 61.2% is below the threshold of 80%",
			"Total is below minimum coverage",
			"Test coverage failed: expected 80%"
		],
		suggestion: "Add tests, or lower the threshold knowingly."
	},
	{
		id: "gate-threshold",
		type: "quality-gate",
		weight: 6,
		pattern: [
			/\b(?:exceed(?:s|ed)?|above|over|greater than|more than|larger than)\b.{0,40}\b(?:allowed|budget|threshold|baseline|maximum allowed|max(?:imum)? (?:size|complexity|lines|warnings))\b/i,
			/\b(?:quality|complexity|bundle|size|performance|mutation|duplication) (?:gate|check|budget|score|threshold|limit)\b.{0,60}\b(?:failed|exceeded|not met|below|regress\w*)\b/i,
			/\b(?:score|count|ratio|grade)\b.{0,40}\b(?:below|under|less than|does not match|lower than)\b.{0,40}\b(?:minimum|threshold|required|expected|baseline|provided)\b/i,
			/\b\d ?[kKMG]i?B > (?:maxSize|max|limit|budget)\b/i,
			/\bthresholds on metrics? .{1,200} (?:have|has) been (?:crossed|breached)\b/i,
			/\bsome thresholds have failed\b/i,
			/\bexceeds? (?:the )?(?:\w+ ){0,3}\d[\d.,]* ?(?:[kKMG]i?B|bytes|lines|characters|chars|files)\b/i,
			/: false \(actual ?: /i,
			/\bmutants tested\b.{0,30}: [1-9]\d* missed\b/i,
			/\btoo many (?:warnings|lines|changes|files|errors|commits)\b/i,
			/\b(?:PR|pull request|diff|change|stack) (?:is )?too (?:large|big|long|deep)\b/i,
			/\bregression (?:detected|found)\b/i,
			/\b(?:more|greater|larger|higher|longer) than (?:the )?(?:\d[\d.,]* ?\w{0,10} )?(?:maximum|limit|allowed|threshold)\b/i
		],
		examples: [
			"Bundle size exceeds the allowed budget",
			"Mutation score is below the minimum threshold",
			"This PR is too large: split it"
		]
	},
	{
		id: "gate-yaml-lint",
		type: "quality-gate",
		weight: 7.5,
		pattern: [
			/^\s{0,4}\d+:\d+\s{1,8}(?:error|warning)\s{1,4}.{3,200}\([\w-]+\)$/,
			/\.(?:ya?ml|json|toml):\d+:\d+: \[(?:error|warning)\] /,
			/^\S{1,200}\.ya?ml:\d+:\d+: .{3,300} \[(?:[a-z][\w-]{2,30})\]$/,
			/::(?:error|warning) file=\S{1,200}\.ya?ml,/
		],
		examples: ["  12:7      error    wrong indentation: expected 4 but found 2  (indentation)", ".github/workflows/a.yml:12:7: property \"gone\" is not defined [expression]"]
	},
	{
		id: "gate-api-compatibility",
		type: "quality-gate",
		weight: 7.5,
		pattern: [
			/\b(?:breaking|incompatible) (?:api |schema )?changes? (?:detected|found)\b/i,
			/\bbuf breaking\b.{0,60}\bfailed/i,
			/\bPrevious (?:present )?(?:field|enum|message|service|RPC|file) ".{1,120}" .{0,80}(?:was deleted|changed)/i,
			/\bAPI (?:has )?(?:changed|differs)\b/i,
			/\bjava\.method\.removed\b/i,
			/\bPublic API (?:changed|differs)/i,
			/\bchanged the public API\b/i,
			/\bAPI Extractor completed with (?:errors|warnings)\b/i,
			/\b(?:Field|Enum value|Message|Service|RPC|File option|Oneof) "[^"]{1,120}" (?:on|in) \w{1,20} "[^"]{1,120}" (?:changed|was deleted)\b/i,
			/\b\d+ changes?: [1-9]\d* errors?, \d+ warnings?, \d+ info\b/i,
			/\brequest (?:property|parameter|body) .{1,80} (?:became required|was removed|became not nullable)\b/i,
			/\bapiCheck\b.{0,40}FAILED/i,
			/\b[1-9]\d* breaking changes?\b/i
		],
		examples: ["Breaking changes detected in the schema", "API has changed: run apiDump"]
	},
	{
		id: "gate-lint-words",
		type: "quality-gate",
		role: "ambient",
		weight: 4.5,
		pattern: [
			/\b(?:[Ll]int(?:er|ing)?|LINT|[Ff]ormat(?:ting)?|[Ss]tyle|[Tt]ype[ -]?[Cc]heck(?:s|ing)?|[Ss]tatic [Aa]nalysis|[Cc]ode [Qq]uality|[Qq]uality (?:gates?|checks?)|[Vv]alidat(?:e|ion)(?! Failed: \{)|[Ss]pell(?:ing)? check|prettier|eslint)\b.{0,40}\b(?:[Ff]ailed|FAILED|failure|errors?|violations?|issues found|problems)\b/,
			/\bLinter failed\b/,
			/\b(?:[Dd]ocument(?:ation)?|[Dd]ocs|[Ss]pelling|[Nn]aming|[Cc]ompliance|[Cc]onsistency|[Ss]ecurity|[Pp]olicy|[Ll]icen[cs]e|[Dd]ependency|[Ss]chema|[Aa]ccessibility|i18n|[Cc]omplexity|[Ss]ize|[Ll]ink|[Cc]ode) (?:checks?|audit|scan|review) (?:has |have )?(?:failed|did not pass)\b/,
			/[❌✗✖] .{0,40}\b(?:lint|format|style|type ?check|quality)/
		],
		examples: [
			"Lint failed!",
			"Formatting check failed",
			"❌ quality gates did not pass"
		]
	},
	{
		id: "gate-tests-required",
		type: "quality-gate",
		weight: 6,
		pattern: [
			/\b(?:number|count) of (?:collected )?tests\b.{0,60}\b(?:does not match|mismatch|changed|expected|differs)\b/i,
			/\btests? count\b.{0,40}\b(?:mismatch|expected|!=|changed|decreased)\b/i,
			/\bexpected \d+ tests?, (?:but )?(?:found|got)\b/i
		],
		examples: ["Test count mismatch: baseline says 40", "Expected 40 tests, got 38"]
	},
	{
		id: "gate-limit-in-brackets",
		type: "quality-gate",
		role: "ambient",
		weight: 4.2,
		pattern: /^(?!.{0,200}\b(?:attempts?|retr(?:y|ies)|tries)\b).{0,200}\((?:max(?:imum)?|limit|allowed|threshold|required|min(?:imum)?)\W{1,3}\d/i,
		examples: ["a.py: function run has complexity 25 (max 15)", "a.ts has 612 lines (limit: 500)"],
		counterExamples: ["Attempt 2 (max 3)"]
	}
]);
// src/failure/rules/general.ts
const general = rulesOf("general", [
	{
		id: "general-access",
		type: "unknown",
		role: "ambient",
		weight: 5.5,
		pattern: [
			/\b40[13]\b.{0,20}\b(?:Unauthorized|Forbidden)\b/,
			/\b(?:HTTP|[Ss]tatus|[Cc]ode|returned|responded|response|error)\b[^\d\n]{0,30}[ :=(]40[13]\b/,
			/\b[Aa]ccess (?:denied|forbidden)\b/,
			/\b[Uu]nauthori[sz]ed\b/,
			/\b[Aa]uthentication (?:failed|required|error)\b/,
			/\b[Ii]nvalid (?:credentials|token|api key|API key|username or password)\b/,
			/\bnot authori[sz]ed\b/,
			/\b(?:token|[Cc]redentials?|API key|api key|password) (?:is |are |was )?(?:invalid|expired|rejected|revoked)\b/,
			/\b[Ff]orbidden\b/
		],
		examples: [
			"401 Unauthorized",
			"Response code 403 (Forbidden)",
			"error: Invalid API key"
		],
		suggestion: "Check the credentials and what they may do."
	},
	{
		id: "general-configuration",
		type: "unknown",
		role: "ambient",
		weight: 4.5,
		pattern: [
			/\b(?:[Ii]nvalid|[Uu]nknown|[Uu]nrecogni[sz]ed|[Uu]nsupported|[Uu]nexpected|[Mm]issing|[Uu]ndefined|[Nn]o such) (?:\w+ ){0,2}(?:option|argument|flag|parameter|configuration|config|command|input|key|property|variable|value|version|platform|architecture|setting|module|package|plugin|file|environment)s?\b/i,
			/\b(?:is|are) not (?:supported|installed|available|defined|configured|a valid)\b/i,
			/\b(?:must|should) be (?:set|defined|specified|provided|installed)\b/i,
			/\bnot found(?=\s*(?:$|[:;.,()!"']))(?!.{0,20}[Ff]alling back)/i,
			/\bdoes not exist\b/i,
			/\bdoesn't exist\b/i
		],
		examples: [
			"Unknown option: --fast",
			"The platform is not supported",
			"Configuration file not found"
		]
	},
	{
		id: "general-crash",
		type: "unknown",
		role: "ambient",
		weight: 2.5,
		pattern: [
			/\b(?:[Uu]ncaught|[Uu]nhandled) (?:exception|error|rejection|promise)\b/i,
			/\bException in thread "/i,
			/^Caused by: /i,
			/\bpanicked at\b/i,
			/\bfatal error\b/i
		],
		examples: ["Exception in thread \"main\" java.lang.IllegalStateException: no"]
	},
	{
		id: "general-error",
		type: "unknown",
		role: "ambient",
		weight: 1.5,
		pattern: [
			/^(?:ERROR|Error|error|FATAL)[:!] {0,3}(?!Process completed with|Command failed with exit)\S/,
			/^\[(?:ERROR|Error|error|FATAL)\] {0,3}\S/,
			/^(?:❌|✗|✖|🔴|🚨) {1,3}\S/
		],
		examples: ["ERROR: it did not work", "❌ Deployment did not work"]
	},
	{
		id: "general-exception",
		type: "unknown",
		role: "ambient",
		weight: 3,
		pattern: [/^(?:[a-zA-Z_][\w.]{0,120}\.)?[A-Z]\w{2,60}(?:Error|Exception|Warning|Exit): \S/, /^Traceback \(most recent call last\):/],
		examples: ["KeyError: 'name'", "Traceback (most recent call last):"]
	},
	{
		id: "general-already-published",
		type: "unknown",
		weight: 7.5,
		pattern: [/\b(?:[Vv]ersion|[Pp]ackage|[Cc]rate|[Ff]ile|[Rr]elease|[Tt]ag|[Aa]rtifact)\b.{0,80}\b(?:already (?:exists|uploaded|published)|(?:is|was|has been) already (?:uploaded|published|taken))\b/, /\bcannot publish over (?:the )?(?:previously published|existing) version/],
		during: ["publish"],
		examples: ["File already exists.", "crate version 1.2.3 is already uploaded"],
		suggestion: "Raise the version, or skip what is published already."
	},
	{
		id: "general-archive-damaged",
		type: "unknown",
		role: "ambient",
		weight: 5,
		pattern: [
			/\bnot in (?:gzip|xz|bzip2|zip) format\b/i,
			/\bError is not recoverable: exiting now\b/i,
			/\bEnd-of-central-directory signature not found\b/i,
			/\b(?:invalid|corrupt(?:ed)?|damaged) (?:tar|zip|gzip|archive)\b/i,
			/\bchecksum (?:mismatch|does not match|verification failed|did not match)\b/i
		],
		examples: [
			"gzip: stdin: not in gzip format",
			"tar: Error is not recoverable: exiting now",
			"sha256 checksum mismatch"
		],
		suggestion: "Look at what was downloaded: it may be an error page."
	},
	{
		id: "general-script-tools",
		type: "unknown",
		weight: 5.5,
		pattern: [
			/^jq: (?:error|\d+ compile error)/,
			/^(?:awk|sed|grep|xargs|find|sort|cut|tar|unzip|cp|mv|rm|ln|chmod|chown|mkdir|date|base64|envsubst|yq): \S.{3}/,
			/\binvalid (?:interpolation|date|number|reference) format\b/,
			/\bnot allowed to deploy\b/,
			/\bjob was not acquired by Runner\b/
		],
		examples: ["jq: error (at <stdin>:1): Cannot index string with \"x\"", "cp: cannot stat 'dist/*': no such thing"],
		suggestion: "Look at what the script handed to the tool."
	}
]);
// src/failure/rules/general-checks.ts
const generalChecks = rulesOf("general-checks", [
	{
		id: "general-code-frame",
		type: "quality-gate",
		role: "ambient",
		weight: 5.6,
		pattern: [
			/^\s{0,10}(?:\d{1,6} {0,3})?[|│·┆] {3,200}(?:[~^]|─┬|╰─)/,
			/^\s{0,10}(?:\d{1,6} {0,3})?[|│·┆] {1,200}(?:\^{3}|~{3})/,
			/^\s{0,8}(?:--> |╭─\[|┌─ |╭▸ )\S{1,200}\.\w{1,8}:\d+:\d+\]?:?$/
		],
		examples: [
			"   |       ^^^^ not found",
			"  --> a.sol:1:47:",
			"   ╭─[a.js:1:7]"
		],
		suggestion: "Mend the code at the mark."
	},
	{
		id: "general-check-summary",
		type: "quality-gate",
		role: "ambient",
		weight: 4.4,
		pattern: [
			/^\W{0,6}(?:[Ff]ound |[Tt]otal[: ]{1,3}|[Ss]canned \d+ \w+, found |[Dd]etected |[Tt]here (?:are|were|is) )?[1-9]\d{0,6} (?:lint(?:ing)? |style |format(?:ting)? |validation |type |code |spelling )?(?:errors?|warnings?|problems?|issues?|violations?|offen[cs]es?|findings?|lints?|suggestions?|clones?|duplicates?|misspellings?)\b(?:,| and| in | found| detected| \(|\.?$)/,
			/\b[1-9]\d{0,6} (?:[Ee]rror|[Ww]arning|ERROR|WARNING)\([sS]\)/,
			/\b[1-9]\d{0,6} (?:\w+ ){0,3}(?:violations?|offen[cs]es?|lints?|findings?|issues?|problems?|duplications?|duplicates?|circular dependenc(?:y|ies)|code smells?)\b(?: (?:was|were|have been|has been))? (?:found|detected)\b/,
			/\b[Ff]ound [1-9]\d{0,6} (?:\w+ ){0,3}(?:errors?|warnings?|problems?|issues?|violations?|offen[cs]es?|findings?|duplications?|circular dependenc(?:y|ies)|code smells?)\b/,
			/\b[1-9]\d{0,6} (?:\w+ ){0,2}(?:violations?|offen[cs]es?|lints?|style issues?)\b(?: \(|\.?$| detected)/,
			/\b[1-9]\d{0,6} (?:\w+ )?(?:files?|modules?|templates?) would (?:have been|be) (?:\w+ )?(?:changed|updated|fixed|modified|reordered|left)/,
			/\b(?:[Ee]rrors|[Ww]arnings|[Ii]ssues|[Vv]iolations|[Ff]indings)(?: found| detected| reported)?: [1-9]\d{0,6}(?:, (?:warnings|errors|info)\b|$)/,
			/\b\d+ kept, [1-9]\d* broken\b/,
			/\b[Ss]ummary: [1-9]\d{0,6} (?:warnings?|errors?|issues?|problems?)\b/,
			/\b(?:[Nn]umber|[Tt]otal) (?:of )?(?:issues|problems|violations|findings)(?: found)?: ?[1-9]/,
			/\b(?:[Rr]ules?|[Pp]olicies|[Cc]hecks|[Cc]ontrols) (?:failed|violated)\b\W{0,10}[1-9]/,
			/\b(?:[Vv]iolated|[Ff]ailed) (?:[Rr]ules?|[Pp]olicies|[Cc]hecks|[Cc]ontrols)\b\W{0,10}[1-9]/,
			/\b[1-9]\d* duplications?\b/,
			/\b[Tt]otal number of errors: [1-9]/,
			/\b[Tt]otal (?:accumulated )?(?:[Ee]rrors|[Ww]arnings|[Ii]ssues|[Vv]iolations)(?: found)?\s{0,4}[:=] {0,3}[1-9]/
		],
		examples: [
			"Found 3 issues",
			"Scanned 1 files, found 2 errors in 1 files (5 ms)",
			"✖ 3 problems",
			"Total Errors: 3"
		],
		counterExamples: [
			"0 problems",
			"Found 3 tests",
			"Build succeeded. 0 Error(s)"
		],
		suggestion: "Mend what was found."
	},
	{
		id: "general-not-formatted",
		type: "quality-gate",
		weight: 6.5,
		pattern: [
			/\b(?:is|are|was|were) not (?:properly |correctly |well[- ])?formatted\b/i,
			/\bneeds? (?:to be )?(?:re-?)?format(?:ted|ting)?\b/i,
			/\b(?:should|must|could|would) be (?:re-?)?formatted\b/i,
			/\bincorrectly formatted\b/i,
			/\bformatting (?:differs|issues?|is (?:off|wrong))\b/i
		],
		examples: ["Error: File \"a.md\" is not formatted.", "2 files need formatting"],
		suggestion: "Run the formatter."
	},
	{
		id: "general-lint-code",
		type: "quality-gate",
		role: "ambient",
		weight: 4.6,
		pattern: /^\s{0,8}(?:\d+: )?(?:[A-Z]{1,4}\d{1,5}|[a-z]{2,20}(?:-[a-z]{2,20}){1,5}):? (?:Missing|Unused|Undefined|Line too long|Trailing|Expected|Unexpected|Use |Do not|Don't|Avoid|Prefer|Should|Must|Title|Body|Resource|Property|No |Multiple|Invalid|Redundant|Unnecessary|Too )/,
		examples: [
			"        D100: Missing docstring in public module",
			"1: T3 Title has trailing punctuation",
			"E3006 Resource type does not exist"
		]
	},
	{
		id: "general-report-file",
		type: "quality-gate",
		role: "ambient",
		weight: 4.5,
		pattern: [
			/<(?:error|violation|BugInstance|issue|problem|duplication|result) [^>]{0,300}\b(?:severity|priority|beginline|line|lines|errorLevel)="/i,
			/<\w{2,40} [^>]{0,300}\b(?:severity|LineNumber|startLineNumber|RuleId|CheckId)="/i,
			/<(?:DEFECTS?|findings?|violations?|problems)>/i,
			/^\s*"(?:severity|level)": ?(?:"(?:error|warning|major|minor|critical|blocker|high|medium)"|[1-9]),?$/i,
			/"(?:severity|level)": ?(?:"(?:error|warning|major|minor|critical|blocker|high|medium)"|[1-9]).{0,300}"(?:line|rule|column|file|path|component|location|files|issue_type)": ?/i,
			/"(?:line|rule|column|file|path|component|location|code)": ?.{0,300}"(?:severity|level)": ?"(?:error|warning|major|minor|critical|blocker|high|medium)"/i,
			/"(?:ruleId|rule_id|issue_type|check_id|checkId)": ?"/i,
			/"(?:high|critical)": ?[1-9]/i
		],
		examples: [
			"<error line=\"12\" severity=\"warning\" message=\"Missing a Javadoc comment.\"/>",
			"\"severity\": \"error\",",
			"\"ruleId\": \"no-unused-vars\","
		]
	},
	{
		id: "general-diff",
		type: "quality-gate",
		role: "ambient",
		weight: 3.5,
		pattern: [/^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/, /^diff --git a\/\S/],
		examples: ["@@ -1,4 +1,4 @@", "diff --git a/dist/a.js b/dist/a.js"],
		suggestion: "Something is not as it should be in the repository: format or regenerate, and commit."
	},
	{
		id: "general-syntax-error",
		type: "quality-gate",
		role: "ambient",
		weight: 4.5,
		pattern: [
			/\b[Ss]yntax ?[Ee]rror\b(?!.{0,120}\bJSON\b)/,
			/\b[Pp]arse ?[Ee]rror\b/,
			/\b[Uu]nexpected (?:token|identifier|end of input|indent)\b(?!.{0,120}\bJSON\b)/,
			/\b[Cc]ompil(?:e|ation|er) (?:error|failed|failure)s?\b/,
			/\bfailed to compile\b/,
			/\bBuild failed because of\b/
		],
		examples: [
			"syntax error near line 3",
			"Compilation failed",
			"parse error: unexpected thing"
		]
	},
	{
		id: "general-numbered-error",
		type: "quality-gate",
		role: "ambient",
		weight: 4.8,
		pattern: /(?:^|[\s:])[Ee]rror(?: |\[)[A-Z][A-Za-z]{0,5}\d{2,6}(?:\]|:| )/,
		examples: [
			"error XY2322: something is odd",
			"error[E0999]: something is odd",
			"Error[Pe020]: identifier"
		],
		suggestion: "Mend the code."
	},
	{
		id: "general-compile-words",
		type: "quality-gate",
		role: "ambient",
		weight: 5,
		pattern: [
			/\b[Uu]nd(?:efined|eclared) (?:symbol|identifier|type|method|name|signal)\b/,
			/\b(?:is|was) (?:undefined for the type|not declared(?: in this scope)?|undeclared)\b/,
			/\bfunction \w{1,60}\/\d+ (?:is )?(?:undefined|unused)\b/,
			/\b[Uu]nknown (?:value|type|type constructor|identifier|module) [A-Za-z]\w{0,60}$/,
			/\bundefined local variable or method '.{1,60}' for top-level\b/,
			/\bUnbound (?:value|module|constructor|type)\b/,
			/\b(?:Undefined|undeclared) (?:reference|variable):? ['"`$]?\w/,
			/\bnot found: (?:value|type|object)\b/,
			/\b[Cc]annot find (?:symbol|value|type|function|macro|name|attribute)\b/,
			/\b(?:[Ii]ncompatible|[Mm]ismatched|[Cc]onflicting) types?\b/,
			/\b[Tt]ype mismatch\b/,
			/\bis not assignable to (?:type|parameter)\b/,
			/\bdoes not exist on type\b/,
			/\b[Uu]nresolved (?:reference|import|identifier|symbol|external)\b/,
			/\b[Uu]ndefined (?:reference|symbols? for architecture)\b/,
			/\b[Ee]xpected (?:['"`][;)}\]]['"`]|an? (?:expression|identifier|declaration))/,
			/\bmissing return (?:statement|value)\b/,
			/\bhas no (?:member|field|method|attribute) named\b/
		],
		examples: [
			"The method x() is undefined for the type Y",
			"function bar/0 undefined",
			"undefined symbol: foo",
			"Unknown value foo"
		],
		suggestion: "Mend the code."
	}
]);
// src/failure/rules/general-places.ts
const PATH = String.raw`(?:\.{0,2}[\\/])?(?:[\w@+.-]{1,80}[\\/]){0,20}[\w@+-][\w@.+-]{0,80}`;
const ANY_FILE = String.raw`${PATH}\.[a-zA-Z]\w{0,9}`;
const CODE_FILES = ["adb|ads|astro|cc|cjs|clj|cljs|coffee|cpp|cr|cs|cts|cu|dart|elm|erl|ex|exs|f90|f95|fs|go|groovy|hpp|hrl|hs|java|jl|js|jsx|kt|kts|lua|mjs|ml|mli|mts|nim|php|pl|pm|ps1|purs|py|pyi|pyx|rb|rs|scala|sh|sol|sv|swift|tcl|ts|tsx|vhd|zig", "bzl|cfg|cmake|css|cue|edn|erb|feature|gql|gradle|graphql|haml|html|ini|ipynb|json|less|liquid|md|mdx|nix|pp|proto|rego|rst|sass|scss|slim|sql|svelte|tex|tf|tmpl|toml|twig|txt|vue|xaml|xml|yaml|yml"].map((endings) => String.raw`${PATH}\.(?:${endings})`);
const onCodeFiles = (patternFor) => CODE_FILES.map((file) => new RegExp(patternFor(file)));
const SHORT_FILE = String.raw`${PATH}\.[chmrv]`;
const PLACE = String.raw`(?::\d+(?:[:.,-]\d+)?|\(\d+(?:[,:]\d+)?\)|[:,]? line \d+)`;
const generalPlaces = rulesOf("general-places", [
	{
		id: "general-diagnostic-error",
		type: "quality-gate",
		role: "ambient",
		weight: 5.5,
		pattern: [new RegExp(String.raw`(?:^|[\s(])${ANY_FILE}${PLACE}\s?[:,]?\s?(?:col(?:umn)?:? \d+:? )?(?:\w+ )?(?:fatal )?(?:[Ee]rror|ERROR|[Ee]rreur|FATAL)\b[:\s[(]`), /^%(?:Error|Warning-\w+): \S{1,200}:\d+:\d+: /],
		examples: [
			"src/a.xyz:12:7: error: unexpected thing",
			"a.xyz(12): Error [x]: unexpected thing",
			"%Error: rtl/a.sv:12:8: no such thing"
		],
		counterExamples: ["at run (a.js:12:7)"],
		suggestion: "Mend the code."
	},
	{
		id: "general-diagnostic-warning",
		type: "quality-gate",
		role: "ambient",
		weight: 3,
		pattern: new RegExp(String.raw`^${PATH}\.(?!log\b)[a-zA-Z]\w{0,9}${PLACE}\s?[:,]?\s?(?:\w+ )?(?:warning|Warning|WARN|info|note|hint|style|convention|refactor)\b[:\s[(](?!.{1,300}\[-W)`),
		examples: ["src/a.xyz:12:7: warning: dubious thing"]
	},
	{
		id: "general-diagnostic",
		type: "quality-gate",
		role: "ambient",
		weight: 4.5,
		pattern: [
			...onCodeFiles((file) => String.raw`^${file}:\d+:\d+:?(?: {1,2}(?!in |(?:warning|note|info|hint)\b)|(?=[A-Z][a-z]))\S.{4}`),
			new RegExp(String.raw`^${SHORT_FILE}:\d+:\d+:? (?!in |(?:warning|note|info|hint)\b)\S.{4}`),
			...onCodeFiles((file) => String.raw`^\[?${file}:(?:cell_)?\d+(?::\d+){0,2}(?:\]:?|:?\s\[[A-Z]\w{0,20}\]) \S`),
			/^(?:[\w@+.-]{1,80}\/){0,20}(?:BUILD|WORKSPACE|Makefile|Dockerfile|Jenkinsfile|Gemfile|Rakefile|Vagrantfile|[Jj]ustfile|Podfile|Fastfile)(?:\.\w{1,10})?:\d+(?::\d+)?:? (?!in )\S.{4}/,
			...onCodeFiles((file) => String.raw`^\[[A-Za-z]{1,10}\] (?:[^\w\s]{1,3} )?${file}:\d+(?::\d+)?:? \S`),
			...onCodeFiles((file) => String.raw`^[Ii]n (?:file: )?${file}:\d+(?::\d+)?$`),
			...onCodeFiles((file) => String.raw`^at ${file}:\d+:\d+ - \d+:\d+`)
		],
		examples: [
			"src/a.go:12:7: result of fmt call not used",
			"deploy.yml:3:1 found something odd",
			"api.proto:3:1:Name \"x\" is taken",
			"[src/a.proto:12:7] Name \"x\" is taken",
			"views/a.haml:12 [W] Line is too long"
		],
		counterExamples: [
			"    at src/a.js:12:7",
			"src/a.py:12: in run",
			"[a.js:12:7]"
		],
		suggestion: "Mend what was found there."
	},
	{
		id: "general-diagnostic-line",
		type: "quality-gate",
		role: "ambient",
		weight: 3.6,
		pattern: onCodeFiles((file) => String.raw`^${file}:\d+:?\s{1,2}(?!in |at |\w*(?:Error|Exception|Warning|Failed|Failure)\b|\d)\S.{4}`),
		examples: ["docs/a.rst:12: D001 Line too long", "manifests/a.pp:3: trailing whitespace found"],
		counterExamples: [
			"tests/test_a.py:12: AssertionError",
			"src/a.py:12: in run",
			"a.rb:12:in `run'"
		],
		suggestion: "Mend what was found there."
	},
	{
		id: "general-diagnostic-after",
		type: "quality-gate",
		role: "ambient",
		weight: 4.2,
		pattern: [
			/\b(?:error|warning)\b.{1,300} \[\S{1,200}\.\w{1,6}:\d+\]$/i,
			/\b(?:error|warning)\b.{0,120} in line \d+ of \S/i,
			/^\S{1,200}\.\w{1,6} - (?:ERROR|WARNING|NOTE): .{1,300}/i,
			/^\S{1,200}\.\w{1,6}: line \d+, col(?:umn)? \d+[,:] \S/i,
			/^(?:error|warning): \S{1,200}\.\w{1,6}: line \d+, col(?:umn)? \d+/i,
			/\b(?:error|warning)(?:\[\w+\])?: .{1,300} \S{1,200}\.\w{1,4} \d+\s*$/i
		],
		examples: [
			"ERROR: [Synth 8-1] something is odd [/w/a.v:12]",
			"ERROR C202 IN LINE 23 OF a.c: undefined",
			"manifests/a.pp - WARNING: dubious thing on line 3",
			"a.js: line 12, col 5, it is odd"
		],
		suggestion: "Mend what was found there."
	}
]);
// src/failure/rules/general-tests.ts
const generalTests = rulesOf("general-tests", [
	{
		id: "general-tests-failed",
		type: "test-failure",
		role: "verdict",
		weight: 7,
		pattern: [
			/\b[1-9]\d* (?:unit |integration |e2e |end-to-end )?(?:tests?|specs?|scenarios?|assertions?|suites?|test cases?|testcases?)\b.{0,20}\b(?:failed|failing|did not pass|FAILED)\b/i,
			/\b(?:tests?|specs?|suites?|scenarios?|cases?)\b(?:,? \w+:? \d+){0,4},? {0,4}(?:failed|failures?|FAILED)[:=] {0,4}[1-9]/i,
			/(?:^|[^\w\s]|\d|\s{2})\s{0,8}(?:failed|failures)(?: (?:tests?|files?|cases?|scenarios?|checks?))?\s{0,4}:\s{0,4}(?![45]\d\d\b)[1-9]\d*\b(?=\s{0,8}(?:$|[^\s\w]|(?:passed|skip(?:ped)?|total|succeeded|errors?|tests?|of|ignored|pending)\b))/i,
			/\b\d+ of \d+ .{0,40}\bpassed\b.{0,20}, [1-9]\d* (?:failed|errored)\b/i,
			/\b\d+ (?:tests?|examples?|runs?|specs?|assertions?|scenarios?|checks?|test cases?)\b(?:,? \d+ \w+){0,3}, [1-9]\d* (?:failures?|failed|errors?)\b/i,
			/\((?:[a-z]+=\d+, ){0,4}(?:failed|failures?|errors?)=[1-9]/i,
			/\bpass(?:ed)?=\d+.{0,30}\bfail(?:ed)?=[1-9]/i,
			/(?:^|[^\w\s]|\d|\s{2})\s{0,8}(?:# of )?(?:unexpected )?fail(?:ed|ing|ures?)?(?: count)?\s{0,4}[:=]?\s{1,12}(?![45]\d\d\b)[1-9]\d*(?:$| {1,2}\(| of \d)/i,
			/\b\d+ passed\s{1,4}[1-9]\d* failed\b/i,
			/\b[1-9]\d* failures?[!,] \d+ (?:tests?|errors?)\b/i,
			/\b\d+ results? as expected, [1-9]\d* unexpected\b/i,
			/\byou failed [1-9]\d* tests?\b/i,
			/^#? ?fail(?:ed|ures?)?:?\s{1,8}[1-9]\d*$/i,
			/\bFAIL-NEW: [1-9]/i,
			/^\s{0,8}[1-9]\d* (?:failed|failing|fail|failures?)(?:$| \()/i,
			/\bPassing: \d+ \| Failing: [1-9]/i,
			/\b[1-9]\d*\/\d+ (?:tests? )?(?:failed|failing)\b/i,
			/\b[1-9]\d* (?:failed|failing|failures?),? (?:and )?\d+ (?:passed|passing|succeeded|ok|skipped|success)/i,
			/\b\d+ (?:passed|passing|succeeded|ok)\b,? (?:and )?(?:\d+ \w+,? )?[1-9]\d* (?:failed|failing|failures?|errors?)\b/i
		],
		examples: [
			"2 tests failed",
			"38 passed, 2 failed",
			"Passed: 38, Failed: 2",
			"Results: 2/40 failed"
		],
		counterExamples: [
			"38 passed, 0 failed",
			"Failures: 0",
			"the request failed: 503",
			"Command failed: 2",
			"web1 : ok=3 changed=1 unreachable=0 failed=1 skipped=0"
		],
		suggestion: "Look at the failing tests."
	},
	{
		id: "general-some-tests-failed",
		type: "test-failure",
		role: "ambient",
		weight: 5,
		pattern: [
			/\b(?:some|unit|integration|e2e|end-to-end|smoke|regression|acceptance|functional) tests? (?:have |has )?(?:failed|failing)\b/iu,
			/\b[Tt]ests? (?:run |suite |case |execution |job )?(?:has |have )?(?:failed|FAILED)\b/iu,
			/\bTEST(?:S)?[ _-]?(?:RUN[ _-]?)?FAIL(?:ED|URE|URES|)\b/iu,
			/[❌✗✘✖🔴] .{0,60}\btests?\b.{0,60}\b(?:failed|failure|fail)\b/iu,
			/\btest failures?\b/iu,
			/\bTEST-UNEXPECTED-(?!ERROR \| \S{1,200}:\d)\w+/iu
		],
		examples: [
			"Integration tests failed",
			"TESTS FAILED",
			"❌ checkout test failed"
		],
		counterExamples: ["0 test suites"]
	},
	{
		id: "general-result-row",
		type: "test-failure",
		role: "ambient",
		weight: 4.2,
		pattern: /^\S.{0,120}(?:\s{2,}|\t|\.{3,} ?)FAIL(?:ED|URE)?(?::|\s|$)/,
		examples: [
			"checkout flow          FAIL",
			"BigModel      FAIL:   breaks=4, expected=2",
			"cart test.......FAILED"
		]
	},
	{
		id: "general-test-crashed",
		type: "test-failure",
		weight: 7.5,
		pattern: [
			/\bTEST-UNEXPECTED-(?:FAIL|ERROR(?! \| \S{1,200}:\d+)|TIMEOUT|PASS|CRASH|NOTRUN)\b/,
			/\bPROCESS-CRASH \|/,
			/\bTEST-VALGRIND-ERROR\b/
		],
		examples: ["TEST-UNEXPECTED-FAIL | dom/a.html | Test timed out.", "PROCESS-CRASH | Shutdown hanging [@ RunWatchdog]"]
	},
	{
		id: "general-assertion",
		type: "test-failure",
		role: "ambient",
		weight: 4.5,
		pattern: [
			/\b[Aa]ssert(?:ion)? ?(?:Error|Failed|failed|failure)\b/i,
			/\bASSERT(?:ION)? FAILED\b/i,
			/\bexpected:? .{1,120},? (?:but )?(?:got|was|received|actual|found|saw)\b:? /i
		],
		examples: ["assertion failed: left == right", "expected: 3, got: 4"]
	},
	{
		id: "general-tests-passed",
		type: "network",
		role: "recovery",
		weight: 1,
		pattern: [
			/\bTests run: [1-9]\d*, Failures: 0, Errors: 0\b/,
			/\b[1-9]\d* (?:tests? )?passed[,;] 0 (?:failed|failures)\b/,
			/^=+ [1-9]\d* passed(?:, \d+ (?:skipped|warnings?|deselected|xfailed|xpassed|subtests passed))* in [\d.]+ ?s/,
			/^Tests: {1,8}(?:\d+ (?:skipped|todo), )?[1-9]\d* passed, \d+ total/,
			/^ {4,8}Tests {1,2}[1-9]\d* passed \(/,
			/\b[1-9]\d* (?:tests?|examples?|runs),? (?:\d+ assertions, )?0 failures\b/,
			/^OK \([1-9]\d* tests?, \d+ assertions?\)/,
			/^test result: ok\. [1-9]/
		],
		examples: [
			"Tests run: 41, Failures: 0, Errors: 0, Skipped: 0",
			"======== 41 passed, 2 warnings in 9.63s ========",
			"Tests:       41 passed, 41 total",
			"test result: ok. 41 passed; 0 failed; 0 ignored"
		],
		counterExamples: ["Tests run: 41, Failures: 1, Errors: 0", "Tests:       1 failed, 41 passed, 42 total"]
	},
	{
		id: "general-failed-line",
		type: "test-failure",
		role: "ambient",
		weight: 3.8,
		pattern: [
			/^\s{0,8}(?:--- |\*{3} |>{2,3} )?(?:FAIL|FAILED|FAILURE)(?:: | {1,4})\S{0,80}(?:[Tt]est|[Ss]pec|::|#)/,
			/^\s{0,8}not ok \d/,
			/^(?:Result|Status|Overall(?: result)?|Test (?:result|status)): {1,3}(?:FAIL|FAILED|FAILURE)\b/,
			/^(?:FAILURES!|ERRORS!|\*{3}\s?FAILED\s?\*{3}|TESTS? (?:RUN )?FAILED)/
		],
		examples: [
			"FAILED checkout::test_total",
			"not ok 12 - adds",
			"Result: FAIL",
			"FAILURES!"
		],
		suggestion: "Look at the failing tests."
	},
	{
		id: "general-test-error",
		type: "test-failure",
		weight: 7.5,
		pattern: [/: error: -\[\S{1,80} \S{1,80}\] : /, /"result": ?"(?:failure|failed|fail)"/],
		examples: ["/w/a.m:12: error: -[CartTest Add] : expected 3, got 2", "{\"testID\":12,\"result\":\"failure\"}"]
	}
]);
// src/failure/rules/ginkgo.ts
const ginkgo = rulesOf("ginkgo", [{
	id: "ginkgo-summary",
	type: "test-failure",
	role: "verdict",
	weight: 9.5,
	pattern: [
		/^FAIL! -- \d+ Passed/,
		/^Summarizing [1-9]\d* Failures?:/,
		/\bGinkgo ran \d+ suites? in\b.{0,60}Test Suite Failed/,
		/^Test Suite Failed$/,
		/\[FAIL\] \S/
	],
	examples: [
		"FAIL! -- 12 Passed | 1 Failed | 0 Pending | 0 Skipped",
		"Summarizing 1 Failure:",
		"Test Suite Failed"
	]
}]);
// src/failure/rules/git.ts
const git = rulesOf("git", [
	{
		id: "git-conflict",
		type: "git",
		retry: "same-again",
		role: "verdict",
		weight: 9.5,
		pattern: [
			/^CONFLICT \(/,
			/\bAutomatic merge failed\b/,
			/\bMerge conflict in\b/,
			/\bcould not apply [0-9a-f]{7,}/,
			/\bfix conflicts and then commit\b/,
			/\bhave unmerged files\b/,
			/\bneeds merge$/,
			/\bResolve all conflicts manually\b/
		],
		examples: [
			"CONFLICT (content): Merge conflict in src/a.ts",
			"error: could not apply 1a2b3c4... feat: x",
			"Automatic merge failed; fix conflicts and then commit the result."
		],
		suggestion: "Resolve the conflict by hand."
	},
	{
		id: "git-missing-reference",
		type: "git",
		retry: "same-again",
		weight: 8.5,
		pattern: [
			/\b[Cc]ouldn't find remote ref\b/,
			/\bfatal: [Rr]emote branch .{1,120} not found\b/,
			/\bdid not match any file\(s\) known to git\b/,
			/\bunknown revision or path not in the working tree\b/,
			/\b[Bb]ad (?:object|revision)\b/,
			/\breference is not a tree\b/,
			/\bnot our ref\b/,
			/\bInvalid (?:revision range|symmetric difference expression)\b/,
			/\b[Nn]ot a valid (?:object name|ref|commit)\b/,
			/\bambiguous argument\b/,
			/\bNo merge base\b/,
			/\bno merge base\b/,
			/\bCould not find (?:remote )?branch\b/,
			/\bNeeded a single revision\b/,
			/\bcannot lock ref\b/,
			/\bunable to read tree\b/,
			/\bA branch or tag with the name '.{1,120}' could not be found\b/,
			/\binvalid reference: /
		],
		examples: [
			"fatal: couldn't find remote ref refs/heads/gone",
			"error: pathspec 'gone' did not match any file(s) known to git",
			"fatal: Invalid revision range 1a2b3c4..HEAD",
			"fatal: remote error: upload-pack: not our ref 1a2b3c4"
		],
		suggestion: "Fetch with enough history (`fetch-depth: 0`), or check the name."
	},
	{
		id: "git-lock",
		type: "git",
		retry: "transient",
		weight: 9,
		pattern: [
			/\bUnable to create '.{1,300}\.lock': File exists\b/,
			/\bAnother git process seems to be running\b/,
			/\bcould not lock config file\b/,
			/\bindex\.lock\b/
		],
		examples: ["fatal: Unable to create '/w/a/.git/index.lock': File exists.", "Another git process seems to be running in this repository"],
		suggestion: "A git process was killed: remove the lock and run again."
	},
	{
		id: "git-ownership",
		type: "git",
		retry: "same-again",
		weight: 9,
		pattern: [/\bdetected dubious ownership in repository\b/, /\bunsafe repository\b.{0,80}\bis owned by someone else\b/],
		examples: ["fatal: detected dubious ownership in repository at '/w/a'"],
		suggestion: "Add the folder to safe.directory."
	},
	{
		id: "git-local-changes",
		type: "git",
		weight: 9,
		pattern: [
			/\bYour local changes to the following files would be overwritten\b/,
			/\buntracked working tree files would be (?:overwritten|removed)\b/,
			/\bcannot (?:pull with rebase|rebase): You have (?:unstaged|uncommitted)/,
			/\bYour index contains uncommitted changes\b/,
			/\bPlease commit your changes or stash them\b/
		],
		examples: ["error: Your local changes to the following files would be overwritten by merge:"],
		suggestion: "Something changed tracked files before: look at what."
	},
	{
		id: "git-diverged",
		type: "git",
		retry: "same-again",
		weight: 9,
		pattern: [
			/\b[Nn]ot possible to fast-forward\b/,
			/\bNeed to specify how to reconcile divergent branches\b/,
			/\brefusing to merge unrelated histories\b/,
			/\bhave diverged\b/,
			/\bYou are not currently on a branch\b/,
			/\bno upstream branch\b/,
			/\bThere is no tracking information\b/
		],
		examples: ["fatal: Not possible to fast-forward, aborting.", "fatal: refusing to merge unrelated histories"],
		suggestion: "Bring the branches together by hand."
	},
	{
		id: "git-identity",
		type: "git",
		retry: "same-again",
		weight: 8.5,
		pattern: [
			/\bPlease tell me who you are\b/,
			/\bunable to auto-detect email address\b/,
			/\bempty ident name\b/,
			/\bAuthor identity unknown\b/,
			/\bCommitter identity unknown\b/,
			/\bgpg failed to sign the data\b/
		],
		examples: ["*** Please tell me who you are.", "fatal: empty ident name (for <ci@host>) not allowed"],
		suggestion: "Set user.name and user.email before committing."
	},
	{
		id: "git-exists",
		type: "git",
		weight: 8.5,
		pattern: [
			/\bfatal: (?:a branch named|tag|[Aa] branch or tag named|destination path) '.{1,200}' already exists\b/,
			/\berror: remote \S{1,60} already exists\b/,
			/\bremote \S{1,60} already exists\./
		],
		examples: [
			"fatal: tag 'v2.0.0' already exists",
			"error: remote origin already exists.",
			"fatal: destination path 'a' already exists and is not an empty directory."
		],
		suggestion: "It is there already: left over from an earlier run?"
	},
	{
		id: "git-patch",
		type: "git",
		retry: "same-again",
		weight: 8,
		pattern: [
			/^error: (?:.{1,200}: )?patch (?:failed|does not apply)\b/,
			/\bPatch failed at \d/,
			/\bcorrupt patch at line\b/
		],
		examples: ["error: patch failed: src/a.c:10", "error: src/a.c: patch does not apply"],
		suggestion: "Refresh the patch against the code as it is."
	},
	{
		id: "git-not-a-repository",
		type: "git",
		weight: 6.5,
		pattern: /\bnot a git repository\b/i,
		examples: ["fatal: not a git repository (or any of the parent directories): .git"],
		suggestion: "Check out before this step, or run it in the right folder."
	},
	{
		id: "git-process-failed",
		type: "git",
		weight: 6,
		pattern: [/\bThe process '[^']{0,120}\bgit(?:\.exe)?' failed with exit code \d/i, /\bgit(?:\.exe)?(?: [\w.-]{1,40}){1,4}\b.{0,120}\b(?:failed|returned|exited)\b.{0,30}\b(?:exit|status) ?(?:code|status)? ?\d/i],
		examples: ["##[error]The process '/usr/bin/git' failed with exit code 128", "Command \"git fetch --tags\" returned status code 128:"],
		suggestion: "Run it again."
	},
	{
		id: "git-nothing-to-commit",
		type: "git",
		weight: 4,
		pattern: [/\bnothing to commit, working tree clean\b/, /\bno changes added to commit\b/],
		examples: ["nothing to commit, working tree clean"],
		suggestion: "Commit only where something changed."
	},
	{
		id: "git-fatal",
		type: "git",
		role: "ambient",
		weight: 4,
		pattern: /(?:^|\s)fatal: (?!error\b)\S/,
		examples: ["fatal: bad config line 1 in file .git/config"],
		counterExamples: ["main.c:1: fatal error: x.h: No such file"]
	},
	{
		id: "git-checked-out",
		type: "git",
		role: "recovery",
		weight: 1,
		pattern: /^HEAD is now at [0-9a-f]{7,40} Merge [0-9a-f]{40} into [0-9a-f]{40}$/,
		examples: [`HEAD is now at 1a2b3c4 Merge ${"1a2b3c4d".repeat(5)} into ${"5e6f7a8b".repeat(5)}`],
		counterExamples: ["HEAD is now at 1a2b3c4 Add the cart"]
	}
]);
// src/failure/rules/git-remote.ts
const gitRemote = rulesOf("git-remote", [
	{
		id: "git-push-rejected",
		type: "git",
		retry: "same-again",
		role: "verdict",
		weight: 9,
		pattern: [
			/! \[(?:remote )?rejected\]/,
			/\bfailed to push some refs\b/,
			/\bnon-fast-forward\b/,
			/\bUpdates were rejected because\b/,
			/\bprotected branch hook declined\b/,
			/\bpre-receive hook declined\b/,
			/\bremote: error: GH\d{3}/,
			/\b[Rr]epository rule violations found\b/
		],
		examples: [
			" ! [rejected]        main -> main (fetch first)",
			"error: failed to push some refs to 'https://git.corp/a'",
			"remote: error: GH006: Protected branch update failed"
		],
		suggestion: "Fetch and rebase before pushing, or let the token pass the protection."
	},
	{
		id: "git-authentication",
		type: "git",
		weight: 9,
		pattern: [
			/\bcould not read (?:Username|Password) for\b/,
			/\bAuthentication failed for '/,
			/\bgit@\S{1,120}: Permission denied \(publickey/,
			/\bCould not read from remote repository\b/,
			/\bterminal prompts disabled\b/,
			/\bremote: (?:Invalid username|HTTP Basic: Access denied|Permission to \S{1,120} denied|Write access to repository not granted|Support for password authentication was removed)/,
			/\bPlease make sure you have the correct access rights\b/
		],
		examples: [
			"fatal: could not read Username for 'https://git.corp': terminal prompts disabled",
			"git@git.corp: Permission denied (publickey).",
			"remote: Permission to a/b.git denied to bot."
		],
		suggestion: "Check the token or key and what it may do."
	},
	{
		id: "git-unable-to-access",
		type: "git",
		weight: 9,
		pattern: [
			/\bfatal: unable to access '/i,
			/\bfatal: unable to (?:look up|connect to)\b/i,
			/\berror: RPC failed\b/i,
			/\bthe remote end hung up unexpectedly\b/i,
			/\bfetch-pack: unexpected disconnect\b/i,
			/\bfatal: (?:early EOF|protocol error|expected flush|fetch-pack)/i,
			/\bindex-pack failed\b/i,
			/\bfatal: The remote end hung up\b/i,
			/\bunexpected disconnect while reading sideband packet\b/i
		],
		examples: [
			"fatal: unable to access 'https://git.corp/a/': The requested URL returned error: 502",
			"error: RPC failed; curl 56 GnuTLS recv error",
			"fatal: index-pack failed"
		],
		suggestion: "Run it again."
	},
	{
		id: "git-missing-repository",
		type: "git",
		retry: "same-again",
		weight: 9,
		pattern: [
			/\bremote: Repository not found\b/,
			/\bfatal: repository '.{1,200}' (?:not found|does not exist)/,
			/\bdoes not appear to be a git repository\b/,
			/\bThe project you were looking for could not be found\b/
		],
		examples: ["remote: Repository not found.", "fatal: 'upstream' does not appear to be a git repository"],
		suggestion: "Check the address and whether the token may see the repository."
	},
	{
		id: "git-submodule",
		type: "git",
		weight: 9,
		pattern: [
			/\bclone of '.{1,200}' into submodule path '.{1,200}' failed\b/,
			/\bFailed to clone '.{1,200}'.{0,40}\baborting\b/,
			/\bUnable to (?:find current revision|checkout '.{1,60}') in submodule path\b/,
			/\b[Nn]o url found for submodule path\b/,
			/\bNo submodule mapping found in \.gitmodules\b/,
			/\bFailed to recurse into submodule\b/
		],
		examples: ["fatal: clone of 'git@git.corp:a.git' into submodule path '/w/a' failed", "fatal: No url found for submodule path 'lib/x' in .gitmodules"],
		suggestion: "Check .gitmodules and whether the token may see the submodule."
	},
	{
		id: "git-lfs",
		type: "git",
		weight: 9,
		pattern: [
			/\bsmudge filter lfs failed\b/i,
			/\bover its data quota\b/i,
			/\bgit-lfs filter-process\b.{0,40}\bfailed/i,
			/\bError downloading object: /i,
			/\bbatch response: /i,
			/\bLFS: /i,
			/\bgit[ -]lfs\b.{0,60}\b(?:failed|error|not found)\b/i,
			/\bObject does not exist on the server\b/i
		],
		examples: ["error: external filter smudge filter lfs failed", "batch response: This repository is over its data quota."],
		suggestion: "Look at the LFS quota and at the missing object."
	}
]);
// src/failure/rules/github-actions.ts
const githubActions = rulesOf("github-actions", [
	{
		id: "actions-tool-version",
		type: "unknown",
		weight: 8.5,
		pattern: [
			/\bUnable to find (?:Node|Go|Python|Java|a) ?version\b/i,
			/\b[Vv]ersion \S{1,40} (?:with arch(?:itecture)? \S{1,20} )?(?:was )?not found\b/i,
			/\bUnknown version \S{1,40} for (?:ruby|jruby|truffleruby)/i,
			/\bCould not find satisfied version for\b/i,
			/\bUnable to resolve version\b/i
		],
		examples: [
			"##[error]Unable to find Node version '99.x' for platform linux and architecture x64.",
			"The version '3.15' with architecture 'arm64' was not found for Ubuntu 24.04.",
			"Error: Version 9.9 with arch x64 not found"
		],
		suggestion: "Ask for a version that exists on this platform."
	},
	{
		id: "actions-tool-missing",
		type: "unknown",
		weight: 9,
		pattern: [
			/\bUnable to locate executable file\b/i,
			/\bnot found in (?:PATH|the PATH)\b/i,
			/\bcommand .{1,60} not found in PATH\b/i
		],
		examples: ["##[error]Unable to locate executable file: pnpm. Please verify either the file path exists"],
		suggestion: "Install the tool before this step."
	},
	{
		id: "actions-no-lock-file",
		type: "unknown",
		weight: 8.5,
		pattern: [
			/\bDependencies lock file is not found\b/,
			/\bSome specified paths were not resolved, unable to cache dependencies\b/,
			/\bNo file in .{0,200} matched to \[/
		],
		examples: ["##[error]Dependencies lock file is not found in /work. Supported file patterns: yarn.lock"],
		suggestion: "Commit the lock file or drop the cache input."
	},
	{
		id: "actions-pnpm-version",
		type: "unknown",
		weight: 9,
		pattern: [/\bNo pnpm version is specified\b/, /\bMultiple versions of pnpm specified\b/],
		examples: ["Error: No pnpm version is specified.", "Error: Multiple versions of pnpm specified:"],
		suggestion: "Say the version of pnpm in one place."
	},
	{
		id: "actions-artifact-missing",
		type: "unknown",
		weight: 8,
		pattern: [
			/\bUnable to (?:find|download) (?:any )?artifact/i,
			/\bArtifact not found\b/i,
			/\bNo artifacts? (?:found|were found)\b/i,
			/\bNo files were found with the provided path\b/i,
			/\bNo test report files were found\b/i
		],
		examples: ["##[error]Unable to download artifact(s): Artifact not found for name: dist", "##[error]No files were found with the provided path: out/"],
		suggestion: "An earlier step made no such file: look there."
	},
	{
		id: "actions-artifact-conflict",
		type: "unknown",
		weight: 8,
		pattern: [/\bartifact with this name already exists\b/i, /\bArtifact storage quota has been hit\b/i],
		examples: ["Failed to CreateArtifact: (409) Conflict: an artifact with this name already exists on the workflow run"],
		suggestion: "Give each leg its own artifact name."
	},
	{
		id: "actions-artifact-service",
		type: "network",
		weight: 8,
		pattern: [
			/\bFailed to (?:CreateArtifact|FinalizeArtifact|ListArtifacts|GetSignedArtifactURL)\b(?!.{0,80}\(4\d\d\))/,
			/\bUnable to make request\b/,
			/\bFailed to make request after \d+ attempts\b/
		],
		examples: ["Failed to CreateArtifact: Failed to make request after 5 attempts: Request timeout"],
		counterExamples: ["Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict"],
		suggestion: "Run it again."
	},
	{
		id: "actions-cache-service",
		type: "network",
		role: "ambient",
		weight: 5.5,
		pattern: [/\bCache service responded with (?:429|5\d\d)/i, /\bFailed to (?:save|restore): .{0,120}(?:timed? ?out|5\d\d|aborted)/i],
		examples: ["Failed to restore: Cache service responded with 503"]
	},
	{
		id: "actions-gh-cli",
		type: "unknown",
		weight: 8,
		pattern: [
			/\bgh: (?:To use GitHub CLI|Not Found|Bad credentials|Resource not accessible|Validation Failed)/i,
			/\bset the GH_TOKEN environment variable\b/i,
			/^(?:failed to (?:create|fetch|get|list|merge)|could not) .{0,80}: HTTP 4\d\d\b/i,
			/^HTTP 4(?:0[0-8]|22)\b/i
		],
		examples: ["gh: To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN environment variable.", "HTTP 403: Forbidden (https://api.github.com/x)"],
		suggestion: "Give the step a token that may do this."
	},
	{
		id: "actions-pull-request-not-permitted",
		type: "unknown",
		weight: 9,
		pattern: [
			/\bnot permitted to create or approve pull requests\b/i,
			/\bpull request create failed\b/i,
			/\bNo commits between\b/i
		],
		examples: ["GitHub Actions is not permitted to create or approve pull requests.", "pull request create failed: GraphQL: No commits between main and x"],
		suggestion: "Allow it in the settings of the repository, or use another token."
	},
	{
		id: "actions-release",
		type: "unknown",
		weight: 8.5,
		pattern: [
			/\bGitHub release failed with status\b/i,
			/\bCannot upload assets? to an immutable release\b/i,
			/\balready_exists\b/i,
			/\bToo many retries\. Aborting\b/i,
			/\bcreate release failed\b/i
		],
		examples: ["⚠️ GitHub release failed with status: 403", "{\"resource\":\"ReleaseAsset\",\"code\":\"already_exists\",\"field\":\"name\"}"],
		suggestion: "Check the permission `contents: write` and whether the release exists already."
	},
	{
		id: "actions-oidc",
		type: "unknown",
		weight: 9,
		pattern: [
			/\bUnable to get ACTIONS_ID_TOKEN_REQUEST_URL\b/i,
			/\bCould not assume role with OIDC\b/i,
			/\bid-token: write\b/i,
			/\bgoogle-github-actions\/auth failed\b/i,
			/\bCredentials could not be loaded\b/i,
			/\bLogin failed with Error:/i,
			/\bUsing auth-type: SERVICE_PRINCIPAL\. Not all values are present\b/i
		],
		examples: ["Error: Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity", "Error: Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers"],
		suggestion: "Check the trust of the cloud role and `id-token: write`."
	},
	{
		id: "actions-login-missing",
		type: "unknown",
		weight: 9,
		pattern: [
			/\bUsername and password required\b/,
			/\bMust provide --username with --password-stdin\b/,
			/\bPassword required\b/
		],
		examples: ["##[error]Username and password required"],
		suggestion: "The secret is empty: define it, or skip the step where there is none."
	},
	{
		id: "actions-secret-missing",
		type: "unknown",
		weight: 8,
		pattern: /\b(?:[A-Z][A-Z0-9]*_(?:TOKEN|KEY|SECRET|PASSWORD|ID|URL|DSN)|secrets?|token|api[ _-]?key|credentials?|environment variables?|env vars?)\b.{0,60}\b(?:(?:is|are|was|were|be) (?:not (?:set|defined|configured|provided|found|available|present)|missing|empty|required|undefined|unset)|(?:not|isn't) set|missing)\b/i,
		examples: [
			"Error: DEPLOY_TOKEN is not set",
			"The environment variable DATABASE_URL is required",
			"SONAR_TOKEN missing"
		],
		counterExamples: ["12 tokens were missing from the vocabulary"],
		suggestion: "Define the secret or variable; forks and Dependabot have none."
	},
	{
		id: "actions-script-error",
		type: "unknown",
		weight: 6,
		pattern: [/^Unhandled error: /, /^(?:Uncaught|Unhandled) (?:Exception|Rejection)\b/],
		examples: ["##[error]Unhandled error: TypeError: Cannot read properties of undefined"]
	}
]);
// src/failure/rules/github-runner.ts
const githubRunner = rulesOf("github-runner", [
	{
		id: "runner-job-time-limit",
		type: "timeout",
		role: "verdict",
		weight: 12,
		pattern: /\bexceeded the maximum execution time of \d/,
		examples: ["The job running on runner linux-7 has exceeded the maximum execution time of 360 minutes.", "The job has exceeded the maximum execution time of 6h0m0s"],
		suggestion: "Find what hangs or grew, or raise timeout-minutes."
	},
	{
		id: "runner-step-timed-out",
		type: "timeout",
		role: "verdict",
		weight: 12,
		pattern: /\bThe action (?:'.{1,200}' )?has timed out(?: after \d+ minutes)?\./,
		examples: ["##[error]The action 'Run tests' has timed out after 10 minutes.", "##[error]The action has timed out."],
		suggestion: "Find what hangs, or raise the step's timeout-minutes."
	},
	{
		id: "runner-lost-communication",
		type: "resource-exhaustion",
		retry: "transient",
		role: "verdict",
		weight: 11,
		pattern: /\brunner\b.{0,120}\blost communication with the server\b/,
		examples: ["The self-hosted runner: gpu-3 lost communication with the server. Verify the machine is running and has a healthy network connection.", "The hosted runner lost communication with the server."],
		suggestion: "Use less memory and CPU, or a larger runner; resume from the last checkpoint."
	},
	{
		id: "runner-starved",
		type: "resource-exhaustion",
		weight: 8,
		pattern: /\bstarves it for CPU\/Memory\b/,
		examples: ["that terminates the runner process, starves it for CPU/Memory, or blocks its network access"]
	},
	{
		id: "runner-disconnect",
		type: "resource-exhaustion",
		role: "verdict",
		weight: 8,
		pattern: [/\brunner encountered an error while running your job/, /\bReceived request to deprovision\b/],
		examples: ["The hosted runner encountered an error while running your job. (Error Type: Disconnect).", "Received request to deprovision: The request was cancelled by the remote provider."],
		suggestion: "The machine was taken away: run it again."
	},
	{
		id: "runner-shutdown-signal",
		type: "resource-exhaustion",
		retry: "transient",
		role: "verdict",
		weight: 8,
		pattern: [/\brunner has received a shutdown signal\b/, /\bOperating system is shutting down for computer\b/],
		examples: ["##[error]The runner has received a shutdown signal. This can happen when the runner service is stopped.", "Operating system is shutting down for computer 'fv-az12-34'"],
		suggestion: "The machine was taken away or ran out of memory: run it again, with less in parallel if it recurs."
	},
	{
		id: "runner-operation-canceled",
		type: "unknown",
		retry: "unclear",
		weight: 5,
		pattern: [/^The operation was canceled\.$/, /^The (?:run|job) was canceled (?:by|because)\b/],
		examples: ["##[error]The operation was canceled.", "The job was canceled because \"ubuntu_22\" failed."],
		suggestion: "Somebody, a newer push, a sibling or a limit cancelled it: look at the run."
	},
	{
		id: "runner-disk-full",
		type: "resource-exhaustion",
		role: "verdict",
		weight: 12,
		pattern: /\bNo space left on device : '.{1,300}[\\/]_diag[\\/]/,
		examples: ["System.IO.IOException: No space left on device : '/opt/runner/_diag/Worker_1.log'"],
		suggestion: "Free disk space before the step, or use a larger runner."
	},
	{
		id: "runner-disk-low",
		type: "resource-exhaustion",
		role: "verdict",
		weight: 7.5,
		pattern: /\brunning out of disk space\b/,
		examples: ["##[warning]You are running out of disk space. The runner will stop working when the machine runs out of disk space. Free space left: 12 MB"],
		suggestion: "Free disk space before the step, or use a larger runner."
	},
	{
		id: "runner-exit-killed",
		type: "resource-exhaustion",
		weight: 6,
		pattern: /\b(?:exit code|exited with|exit status|returned|code:?|status) 137\b/i,
		examples: ["##[error]Process completed with exit code 137.", "command exited with 137"],
		suggestion: "Something was killed, most likely for want of memory: use less in parallel or a larger runner."
	},
	{
		id: "runner-exit-timeout",
		type: "timeout",
		weight: 9,
		pattern: [/\b(?:exit code|exited with|exit status|returned) 124\b/i, /\btook >\d.{0,20}\breturning 124\b/i],
		examples: ["##[error]Process completed with exit code 124."]
	},
	{
		id: "runner-exit-crash",
		type: "unknown",
		weight: 3,
		pattern: /\b(?:exit code|exited with|exit status) (?:13[2456]|139)\b/i,
		examples: ["##[error]Process completed with exit code 139."],
		suggestion: "A program crashed: look for the last thing it did."
	},
	{
		id: "runner-exit-not-found",
		type: "unknown",
		weight: 5,
		pattern: /\b(?:exit code|exited with|exit status) 12[67]\b/i,
		examples: ["##[error]Process completed with exit code 127."],
		suggestion: "A command is missing or not executable on this machine."
	},
	{
		id: "runner-exit",
		type: "unknown",
		role: "consequence",
		weight: 1,
		pattern: [/\bProcess completed with exit code \d+\./, /\bThe process '.{1,300}' failed with exit code \d+/],
		examples: ["##[error]Process completed with exit code 1.", "The process '/usr/bin/bash' failed with exit code 2"]
	}
]);
// src/failure/rules/github-workflow.ts
const githubWorkflow = rulesOf("github-workflow", [
	{
		id: "workflow-invalid-workflow",
		type: "unknown",
		weight: 9,
		pattern: [
			/\bInvalid workflow file\b/,
			/\bThe template is not valid\b/,
			/\bUnrecognized named-value\b/,
			/\bThe workflow is not valid\b/,
			/\bUnexpected value '.{0,80}'$/
		],
		examples: ["Invalid workflow file: .github/workflows/ci.yml#L14", "Unrecognized named-value: 'secret'"],
		suggestion: "Mend the workflow file."
	},
	{
		id: "workflow-unresolved-action",
		type: "unknown",
		weight: 9,
		pattern: [
			/\bUnable to resolve action\b/,
			/\bCan't find 'action\.yml'/,
			/\bCan't find action\.yml\b/,
			/\bUnable to find reusable workflow\b/
		],
		examples: ["Unable to resolve action `acme/setup@v9`, unable to find version `v9`", "##[error]Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '/home/runner/work/a/a/.github/actions/x'."],
		suggestion: "Check the name, the version and whether checkout comes first."
	},
	{
		id: "workflow-action-download",
		type: "network",
		weight: 9,
		pattern: [/\bFailed to download (?:action|archive) 'https?:/, /\bAn action could not be found at the URI\b/],
		examples: ["##[error]Failed to download action 'https://api.github.com/repos/actions/cache/tarball/abc'."],
		suggestion: "Run it again."
	},
	{
		id: "workflow-missing-input",
		type: "unknown",
		weight: 9,
		pattern: [
			/\bInput required and not supplied\b/i,
			/\bParameter token or opts\.auth is required\b/i,
			/\bRequired (?:input|secret|environment variable) .{0,60}(?:missing|not (?:set|provided|supplied))/i
		],
		examples: ["##[error]Input required and not supplied: token", "Required input 'api-key' not provided"],
		suggestion: "Provide the input or the secret; forks and Dependabot have none."
	},
	{
		id: "workflow-file-command",
		type: "unknown",
		weight: 9,
		pattern: [
			/\bUnable to process (?:file )?command\b/,
			/\bYou cannot use a endToken that is\b/,
			/^Invalid (?:format|value)\b/,
			/\bMatching delimiter not found\b/
		],
		examples: [
			"##[error]Unable to process command '::set-env name=A::b' successfully.",
			"##[error]Unable to process file command 'output' successfully.",
			"##[error]Invalid format '  line two'"
		],
		suggestion: "Write multi-line outputs with a delimiter."
	},
	{
		id: "workflow-permission",
		type: "unknown",
		weight: 9.5,
		pattern: [/\bResource not accessible by (?:integration|personal access token)\b/, /\bMust have admin rights\b/],
		examples: ["##[error]Resource not accessible by integration", "Must have admin rights to Repository."],
		suggestion: "Give the token the permission in `permissions:`."
	},
	{
		id: "workflow-bad-credentials",
		type: "unknown",
		retry: "same-again",
		weight: 9,
		pattern: [
			/\bBad credentials\b/i,
			/\bValidation Failed: \{/i,
			/\bHttpError\]?: (?:Not Found|Unauthorized|Forbidden|Validation Failed|Requires authentication)/i
		],
		examples: ["##[error]HttpError: Bad credentials", "RequestError [HttpError]: Not Found"],
		suggestion: "Check the token and what it may see."
	},
	{
		id: "workflow-rate-limit",
		type: "network",
		retry: "transient",
		weight: 9,
		pattern: [/\bAPI rate limit (?:exceeded|already exceeded)\b/i, /\bsecondary rate limit\b/i],
		examples: ["##[error]API rate limit exceeded for installation ID 123.", "You have exceeded a secondary rate limit."],
		suggestion: "Wait, and ask the API less often."
	},
	{
		id: "workflow-deprecated",
		type: "unknown",
		weight: 9,
		pattern: [/\bautomatically failed because it uses a deprecated version\b/, /\bThe `(?:set-output|set-env|add-path|save-state)` command is disabled\b/],
		examples: ["This request has been automatically failed because it uses a deprecated version of `actions/upload-artifact: v2`.", "Error: The `set-env` command is disabled."],
		suggestion: "Use a newer version of the action."
	},
	{
		id: "workflow-billing",
		type: "unknown",
		weight: 9,
		pattern: [
			/\bjob was not started because\b/i,
			/\brecent account payments have failed\b/i,
			/\bspending limit\b/i
		],
		examples: ["The job was not started because recent account payments have failed or your spending limit needs to be increased."],
		suggestion: "Look at the billing of the account."
	}
]);
// src/failure/rules/gitlab.ts
const gitlab = rulesOf("gitlab", [
	{
		id: "gitlab-time-limit",
		type: "timeout",
		role: "verdict",
		weight: 12,
		pattern: [
			/\bexecution took longer than \d/,
			/\bThe script exceeded the maximum execution time\b/,
			/\bstuck_or_timeout_failure\b/
		],
		examples: ["ERROR: Job failed: execution took longer than 1h0m0s seconds"],
		suggestion: "Find what hangs or grew, or raise the job's timeout."
	},
	{
		id: "gitlab-system-failure",
		type: "unknown",
		weight: 7,
		pattern: [
			/\bJob failed \(system failure\)/,
			/\bERROR: Preparation failed\b/,
			/\brunner_system_failure\b/
		],
		examples: ["ERROR: Job failed (system failure): prepare environment: waiting for pod running"],
		suggestion: "The runner failed, not the script: run it again."
	},
	{
		id: "gitlab-exit",
		type: "unknown",
		role: "consequence",
		weight: 1,
		pattern: /\bERROR: Job failed: (?:exit (?:code|status)|command terminated with exit code) \d/,
		examples: ["ERROR: Job failed: exit code 1"]
	}
]);
// src/failure/rules/go.ts
const go = rulesOf("go", [
	{
		id: "go-compile",
		type: "quality-gate",
		weight: 8,
		pattern: [
			/^(?:\.{0,2}\/)?[\w./-]{1,200}\.go:\d+:\d+: (?:undefined|cannot use|syntax error|declared and not used|.{0,60}(?:imported and not used|redeclared|missing return|not enough arguments|too many arguments|undefined|does not implement|assignment mismatch|invalid operation|mismatched types|unexpected))/,
			/\[build failed\]/,
			/\[setup failed\]/,
			/\bFAIL\t?\s?\S{1,200} \[(?:build|setup) failed\]/
		],
		examples: [
			"./a.go:12:7: undefined: gone",
			"FAIL	acme.dev/a [build failed]",
			"pkg/a.go:3:2: \"os\" imported and not used"
		],
		suggestion: "Mend the code."
	},
	{
		id: "go-test-summary",
		type: "test-failure",
		role: "verdict",
		weight: 9,
		pattern: [
			/^FAIL\s{1,4}\S{1,200}\s{1,4}(?:\(cached\)|[\d.]+s)$/,
			/^--- FAIL: /,
			/^\s{1,16}--- FAIL: /,
			/^=== FAIL: /,
			/^DONE \d+ tests?,(?: \d+ skipped,)? [1-9]\d* failures?/
		],
		examples: [
			"FAIL	acme.dev/a	0.012s",
			"--- FAIL: TestAdds (0.00s)",
			"DONE 40 tests, 2 failures in 3.2s"
		],
		suggestion: "Look at the failing tests."
	},
	{
		id: "go-test-fail",
		type: "test-failure",
		role: "ambient",
		weight: 3,
		pattern: [/^FAIL$/, /^\[?FAIL\]?\s{1,3}\S/],
		examples: ["FAIL"]
	},
	{
		id: "go-test-timeout",
		type: "timeout",
		role: "verdict",
		weight: 10,
		pattern: /\bpanic: test timed out after \d/,
		examples: ["panic: test timed out after 10m0s"],
		suggestion: "Look at which tests were running; raise -timeout only if they are merely slow."
	},
	{
		id: "go-panic",
		type: "unknown",
		role: "ambient",
		weight: 4,
		pattern: [
			/^panic: (?!test timed out)/,
			/^fatal error: (?:all goroutines are asleep|concurrent map|stack overflow)/,
			/^goroutine \d+ \[running\]:/
		],
		examples: ["panic: runtime error: index out of range [3] with length 3", "fatal error: all goroutines are asleep - deadlock!"]
	},
	{
		id: "go-race",
		type: "test-failure",
		weight: 8,
		pattern: [
			/^WARNING: DATA RACE/,
			/\btesting\.go:\d+: race detected during execution of test\b/,
			/^Found \d+ data race\(s\)/
		],
		examples: ["WARNING: DATA RACE", "testing.go:1490: race detected during execution of test"]
	},
	{
		id: "go-modules-stale",
		type: "quality-gate",
		weight: 9,
		pattern: [
			/\bupdates to go\.(?:mod|sum) (?:needed|are needed)\b/i,
			/\bmissing go\.sum entry\b/i,
			/\bgo: inconsistent vendoring\b/i,
			/\brun '?go mod (?:tidy|vendor)'?/i,
			/\bgo\.(?:mod|sum) (?:is|are) (?:out of date|not tidy|out of sync)/i,
			/\bto add (?:it|missing requirements):\s*go (?:get|mod)/i,
			/\bno required module provides package\b/i
		],
		examples: [
			"go: updates to go.mod needed; to update it:",
			"a.go:3:2: missing go.sum entry for module providing package acme.dev/b",
			"go: inconsistent vendoring in /w:"
		],
		suggestion: "Run `go mod tidy` and commit the result."
	},
	{
		id: "go-modules",
		type: "unknown",
		weight: 7,
		pattern: [
			/^go: (?:cannot find (?:main )?module|no modules? (?:were )?(?:found|specified)|go\.mod file not found|module \S{1,120}: (?:no matching versions|not a known)|errors parsing go\.mod|unknown subcommand|download go\d|\S{1,160}: (?:unknown revision|invalid version|reading \S{1,200}: (?:404|410)))/,
			/\bgo\.mod requires go >= /,
			/\bpackage \S{1,120} is not in (?:std|GOROOT)\b/,
			/^go: .{0,200}\brequires go ?>= /,
			/\bchecksum mismatch$/,
			/\bSECURITY ERROR$/
		],
		examples: [
			"go: cannot find main module, but found .git/config in /w",
			"go: acme.dev/a@v9.0.0: invalid version: unknown revision v9.0.0",
			"go: go.mod requires go >= 1.30 (running go 1.22)"
		]
	},
	{
		id: "go-proxy",
		type: "network",
		weight: 8.5,
		pattern: [/\bGet "?https:\/\/(?:proxy|sum)\.\S{1,200}"?: (?:dial|net|read|EOF|context|stream|unexpected|http2|remote|tls|x509)/, /\bgo: .{1,200}: (?:Get|reading) "?https?:\S{1,200}(?:"?: dial tcp|: 5\d\d|.{0,60}(?:i\/o timeout|connection (?:refused|reset)|no such host|TLS handshake))/],
		examples: ["go: acme.dev/a@v1.0.0: Get \"https://proxy.corp/acme.dev/a/@v/v1.0.0.mod\": dial tcp: lookup proxy.corp: no such host"],
		suggestion: "Run it again; the module proxy or the way to it has a problem."
	},
	{
		id: "go-vet",
		type: "quality-gate",
		weight: 7.5,
		pattern: [
			/^vet: /,
			/\.go:\d+:\d+: .{3,200} \((?:S[AT]?\d{4}|U\d{4}|QF\d{4}|ST\d{4})\)/,
			/\bgo vet\b.{0,40}\bfailed\b/
		],
		examples: ["vet: ./a.go:12:7: undefined: gone", "a.go:12:7: this value is never used (SA4006)"]
	},
	{
		id: "go-format",
		type: "quality-gate",
		weight: 8,
		pattern: [
			/\b(?:gofmt|gofumpt|goimports)\b.{0,80}\b(?:needs|needed|not formatted|unformatted|run|required|differ|failed)\b/i,
			/\bfiles? (?:are|is) not (?:go)?fmt/i,
			/^diff (?:-u )?\S{1,200}\.go(?:\.orig)? /i
		],
		examples: ["The following files need gofmt: run gofmt -w", "diff a.go.orig a.go"]
	}
]);
// src/failure/rules/golangci.ts
const golangci = rulesOf("golangci", [
	{
		id: "golangci-lint",
		type: "quality-gate",
		role: "verdict",
		weight: 9,
		pattern: [
			/\.go:\d+(?::\d+)?: .{3,300} \([a-z][\w-]{2,30}\)$/,
			/^[1-9]\d* issues?:$/,
			/\bissues found$/,
			/\bgolangci-lint exit with code 1\b/,
			/^\* (?:errcheck|govet|staticcheck|gofmt|gofumpt|gosimple|unused|revive|gocritic|lll|misspell): [1-9]/
		],
		examples: [
			"a.go:12:7: Error return value is not checked (errcheck)",
			"3 issues:",
			"* errcheck: 2"
		],
		suggestion: "Mend what the linter found."
	},
	{
		id: "golangci-trouble",
		type: "unknown",
		weight: 7,
		pattern: [/\bcan't load config\b/, /\blevel=error msg="(?:Running error|\[linters_context\]|Can't)/],
		examples: ["Error: can't load config: unsupported version of the configuration", "level=error msg=\"Running error: context loading failed\""]
	},
	{
		id: "golangci-time-limit",
		type: "timeout",
		role: "verdict",
		weight: 9.5,
		pattern: /\bTimeout exceeded: try increasing it by passing --timeout\b/,
		examples: ["level=error msg=\"Timeout exceeded: try increasing it by passing --timeout option\""],
		suggestion: "Give the linter more time, or keep its cache."
	}
]);
// src/failure/rules/gradle.ts
const gradle = rulesOf("gradle", [
	{
		id: "gradle-compile-task",
		type: "quality-gate",
		weight: 7.5,
		pattern: [/^> Task :\S{0,120}[cC]ompile\w*(?:Java|Kotlin|Groovy|Scala|JavaWithJavac) FAILED/, /\bExecution failed for task ':.{0,120}[cC]ompile\w*(?:Java|Groovy|Scala|JavaWithJavac)'/],
		examples: ["Execution failed for task ':core:compileJava'.", "> Task :core:compileTestJava FAILED"]
	},
	{
		id: "gradle-configuration",
		type: "unknown",
		weight: 7,
		pattern: [
			/\bA problem occurred (?:evaluating|configuring)\b/,
			/\bCould not (?:find method|get unknown property|set unknown property|compile (?:build|settings) file)\b/,
			/\bNo such property: /,
			/\bTask '.{1,80}' not found in\b/,
			/\bPlugin (?:\[id: |with id ').{1,120} (?:was )?not found\b/,
			/\bscript compilation error/,
			/\bCannot find a (?:Java|version of)\b/,
			/\bSDK location not found\b/,
			/\bMinimum supported Gradle version\b/,
			/\bFailed to apply plugin\b/,
			/\bCould not (?:create|open) .{0,60}(?:service|settings|workspace|cache)\b/
		],
		examples: [
			"A problem occurred configuring project ':app'.",
			"Task 'verifyAll' not found in root project 'a'.",
			"Plugin [id: 'org.gone'] was not found in any of the following sources",
			"SDK location not found. Define a valid SDK location"
		],
		suggestion: "Mend the build files."
	},
	{
		id: "gradle-dependencies",
		type: "unknown",
		weight: 6,
		pattern: [
			/\bCould not find \S{1,80}:\S{1,80}:\S{1,40}\.$/,
			/\bCould not resolve (?:all (?:files|artifacts|dependencies|task dependencies)|\S{1,80}:\S{1,80}:)/,
			/\bNo matching variant of\b/,
			/\bCannot choose between the following\b/
		],
		examples: [
			"> Could not find org.acme:a:1.0.",
			"> Could not resolve all files for configuration ':app:debugCompileClasspath'.",
			"   > No matching variant of org.acme:a:1 was found"
		]
	},
	{
		id: "gradle-network",
		type: "network",
		weight: 8.5,
		pattern: [
			/\bCould not (?:GET|HEAD|PUT) 'https?:(?!.{1,300}status code 4(?!29|08))/,
			/\bReceived status code (?:5\d\d|429) from server\b/,
			/\bCould not download \S{1,160}\.(?:jar|pom|aar|zip)\b/,
			/\bDownloading from https?:\S{1,160} failed: (?:timeout|connect)/,
			/\bCould not (?:install Gradle distribution|resolve host)\b/
		],
		examples: ["> Could not GET 'https://repo.corp/a.pom'.", "Could not GET 'https://repo.corp/a.pom'. Received status code 502 from server: Bad Gateway"],
		counterExamples: ["Could not PUT 'https://repo.corp/a.jar'. Received status code 409 from server: Conflict"],
		suggestion: "Run it again; the repository or the way to it has a problem."
	},
	{
		id: "gradle-repository-refuses",
		type: "unknown",
		weight: 8.5,
		pattern: /\bReceived status code 4(?!29|08)\d\d from server\b/,
		examples: ["Could not PUT 'https://repo.corp/a.jar'. Received status code 409 from server: Conflict"],
		suggestion: "Check the address, the version and the credentials of the repository."
	},
	{
		id: "gradle-daemon-lost",
		type: "resource-exhaustion",
		weight: 8.5,
		pattern: [
			/\b[Gg]radle build daemon disappeared unexpectedly\b/,
			/\bdaemon (?:has )?disappeared unexpectedly\b/,
			/\bExpiring Daemon because JVM heap space is exhausted\b/,
			/\bNot enough memory to run compilation\b/,
			/\bThe Daemon will expire .{0,80}\bmemory\b/,
			/\bJVM garbage collector is thrashing\b/
		],
		examples: ["Gradle build daemon disappeared unexpectedly (it may have been killed or may have crashed)", "Gradle build daemon has been stopped: since the JVM garbage collector is thrashing"],
		suggestion: "Give the daemon less work or the machine more memory."
	}
]);
// src/failure/rules/haskell.ts
const haskell = rulesOf("haskell", [
	{
		id: "haskell-compile",
		type: "quality-gate",
		weight: 8,
		pattern: [
			/\.l?hs:\d+:\d+(?:-\d+)?: error:?/,
			/\.l?hs:\(\d+,\d+\)-\(\d+,\d+\): error/,
			/\[GHC-\d+\]/,
			/^\d+ hints?$/,
			/\bormolu\b.{0,60}\bdiffer/
		],
		examples: [
			"src/A.hs:12:7: error: [GHC-88464]",
			"src/A.hs:12:7: error:",
			"3 hints"
		],
		suggestion: "Mend the code."
	},
	{
		id: "haskell-dependencies",
		type: "unknown",
		weight: 7.5,
		pattern: [
			/\bCould not resolve dependencies:/,
			/\bcabal(?:-\S{1,12})?: (?:Could not|The program|No targets)/,
			/\bError: \[(?:Cabal|S)-\d+\]/,
			/\bstack\b.{0,60}\bconstructing a build plan\b/,
			/\bWhile constructing the (?:build plan|BuildPlan)\b/
		],
		examples: [
			"Error: [Cabal-7107]",
			"Error: cabal: Could not resolve dependencies:",
			"While constructing the build plan, the following exceptions were encountered:"
		]
	},
	{
		id: "haskell-tests",
		type: "test-failure",
		role: "verdict",
		weight: 9,
		pattern: [
			/^[1-9]\d* out of \d+ tests failed\b/,
			/^\d+ of \d+ test suites \(\d+ of \d+ test cases\) failed/,
			/\bTest suite \S{1,80}: FAIL\b/,
			/\bTest suite failure for package\b/
		],
		examples: ["2 out of 40 tests failed (0.12s)", "Test suite acme-test: FAIL"]
	}
]);
// src/failure/rules/helm.ts
const helm = rulesOf("helm", [
	{
		id: "helm-failed",
		type: "unknown",
		weight: 7.5,
		pattern: [
			/\bError: (?:INSTALLATION|UPGRADE) FAILED: (?!.{0,120}(?:timed out|deadline exceeded))/,
			/\banother operation \(install\/upgrade\/rollback\) is in progress\b/,
			/\bfailed to download ".{1,120}"/,
			/\bexecution error at \(\S{1,160}\.(?:ya?ml|tpl)/,
			/\bError: (?:chart|repo) ".{1,120}" /,
			/\bYAML parse error on\b/,
			/\bcannot re-use a name that is still in use\b/
		],
		examples: ["Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress", "Error: INSTALLATION FAILED: cannot re-use a name that is still in use"]
	},
	{
		id: "helm-lint",
		type: "quality-gate",
		weight: 8,
		pattern: [
			/\bError: \d+ chart\(s\) linted, [1-9]\d* chart\(s\) failed\b/i,
			/\b\w{1,60} \S{1,120} is invalid: .{0,60}\b(?:schema|expected|additional)/i,
			/\(check: [a-z-]{3,60}, remediation: /i,
			/^Summary: \d+ resources? found .{0,120}Invalid: [1-9]/i,
			/\bkube-?(?:conform|val|linter|score)\b.{0,60}\b(?:error|failed|invalid)/i
		],
		examples: ["Error: 1 chart(s) linted, 1 chart(s) failed", "Summary: 12 resources found in 3 files - Valid: 11, Invalid: 1, Errors: 0"]
	},
	{
		id: "helm-wait",
		type: "timeout",
		role: "verdict",
		weight: 9,
		pattern: /\b(?:INSTALLATION|UPGRADE|ROLLBACK) FAILED: .{0,120}(?:timed out|deadline exceeded)/,
		examples: ["Error: INSTALLATION FAILED: context deadline exceeded"],
		suggestion: "Look at the events of the release: what did not become ready?"
	}
]);
// src/failure/rules/homebrew.ts
const homebrew = rulesOf("homebrew", [{
	id: "homebrew-error",
	type: "unknown",
	weight: 7,
	pattern: [
		/^Error: (?:No (?:available|such) (?:formula|formulae|cask|keg)|The `brew link` step did not complete|Cask '.{1,60}' is (?:not installed|unavailable)|\S{1,60}: (?:no bottle available|Failed to|unsupported)|An exception occurred within a child process|.{0,60} has been disabled)/i,
		/\bYour Command Line Tools are too old\b/i,
		/\bbrew bundle failed\b/i
	],
	examples: ["Error: No available formula with the name \"gone\".", "Error: The `brew link` step did not complete successfully"]
}, {
	id: "homebrew-network",
	type: "network",
	weight: 8,
	pattern: [
		/^Error: (?:Failed to download resource|\S{1,80}: Failed to download|Fetching \S{1,120} failed)/,
		/\bDownload failed: https?:/,
		/\bSHA-?256 mismatch\b/
	],
	examples: ["Error: Failed to download resource \"gone\"", "Error: SHA256 mismatch"]
}]);
// src/failure/rules/http.ts
const http = rulesOf("http", [
	{
		id: "http-server-error",
		type: "network",
		role: "ambient",
		weight: 5,
		pattern: [
			/\b50[0-4] (?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Server Error)/i,
			/\b(?:HTTP|[Ss]tatus|[Cc]ode|returned|responded|answered|response)\b[^\d\n]{0,40}[ :=(]5(?:0[0-4]|2\d)\b(?![.\d:])/i,
			/\berror:? 50[0-4]\b(?![.\d:])/i,
			/\bbad gateway\b/i,
			/\boverloaded(?:_error)?\b.{0,40}\b(?:error|try again|overloaded)\b/i,
			/\bservice (?:is )?(?:temporarily )?unavailable\b/i,
			/\bServer Error \(50\d\)/i,
			/\bupstream connect error\b/i,
			/\bgateway timeout\b/i
		],
		examples: [
			"503 Service Unavailable",
			"received unexpected HTTP status: 502",
			"Response code 504 (Gateway Timeout)"
		],
		counterExamples: ["src/http.ts:503: error: missing semicolon", "Timeout - Async callback was not invoked within 5000 ms"],
		suggestion: "The server has a problem: run it again later."
	},
	{
		id: "http-throttled",
		type: "network",
		role: "ambient",
		weight: 6,
		pattern: [
			/\b429\b.{0,30}\bToo Many Requests\b/i,
			/\btoo ?many ?requests\b/i,
			/\brate limit(?:ed|ing)?\b.{0,30}\b(?:exceeded|reached|hit)\b/i,
			/\b(?:HTTP|[Ss]tatus|[Cc]ode|returned|responded|response|error)\b[^\d\n]{0,30}[ :=(]429\b/i,
			/\bthrottl(?:ed|ing)(?:Exception)?\b/i
		],
		examples: [
			"429 Too Many Requests",
			"toomanyrequests: You have reached your pull rate limit.",
			"HTTP error 429"
		],
		suggestion: "Wait, sign in, or use a mirror."
	},
	{
		id: "http-fetch-failed",
		type: "network",
		role: "ambient",
		weight: 3.5,
		pattern: [
			/\b(?:[Ff]ailed|[Uu]nable|[Cc]ould not|[Cc]annot|[Ee]rror) (?:to )?(?:download|downloading|fetch|fetching|connect to|connecting to|reach|retrieve|contact)\b/,
			/\b[Dd]ownload (?:of .{1,80} )?failed\b/,
			/\bfetch failed\b/,
			/\b[Nn]etwork (?:error|failure|issue|problem)s?\b/,
			/\bproblem connecting\b/
		],
		examples: [
			"Failed to download the archive",
			"TypeError: fetch failed",
			"error: failed to fetch metadata of the crate"
		]
	},
	{
		id: "http-not-found",
		type: "network",
		retry: "same-again",
		role: "ambient",
		weight: 4.5,
		pattern: [
			/\b(?:ERROR|HTTP request sent, awaiting response\.{3}|The requested URL returned error:) (?:404|410)\b/,
			/\b404 Not Found\b.{0,60}(?:https?:|\[IP)/,
			/\bHTTP Error 404\b/
		],
		examples: ["2031-01-02 03:04:05 ERROR 404: Not Found.", "urllib.error.HTTPError: HTTP Error 404: Not Found"],
		suggestion: "The address answers \"not found\": has the file moved?"
	},
	{
		id: "http-curl",
		type: "network",
		weight: 7,
		pattern: [/^curl: \((?:5|6|7|16|18|22|28|35|52|55|56|60|92|95|97)\)(?! The requested URL returned error: 40[137]\b)/, /\bcurl: \((?:5|6|7|18|28|35|52|55|56|60|92)\)/],
		examples: ["curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received", "curl: (22) The requested URL returned error: 404"],
		suggestion: "Run it again; give curl `--retry` where the server is known to be shaky."
	},
	{
		id: "http-succeeded",
		type: "network",
		role: "recovery",
		weight: 1,
		pattern: [
			/\b(?:[Ss]ucceeded|[Ss]uccess|[Ss]uccessful(?:ly)?)\b.{0,40}\b(?:after|on|in|at) (?:\w+ )?(?:retry|retries|attempts?|tr(?:y|ies))\b/,
			/\b(?:[Rr]etry|[Aa]ttempt \d+) (?:was )?(?:succeeded|successful)\b/,
			/^Status: Downloaded newer image for \S/,
			/^ {2}Downloaded \S{1,80} v\d/,
			/^HTTP request sent, awaiting response\.{3} 200 OK/
		],
		examples: [
			"Download succeeded on attempt 2",
			"Successfully downloaded after 3 attempts",
			"  Downloaded serde v1.0.195",
			"Status: Downloaded newer image for node:24"
		]
	}
]);
// src/failure/rules/jasmine-karma.ts
const jasmineKarma = rulesOf("jasmine-karma", [{
	id: "jasmine-karma-summary",
	type: "test-failure",
	role: "verdict",
	weight: 9,
	pattern: [
		/^\s{0,4}\d+ specs?, [1-9]\d* failures?\b/,
		/\bExecuted \d+ of \d+.{0,40}\((?:[1-9]\d*|\w+) FAILED\)/,
		/\bTOTAL: [1-9]\d* FAILED\b/
	],
	examples: [
		"40 specs, 2 failures",
		"Chrome Headless 120 (Linux): Executed 40 of 40 (2 FAILED) (1.2 secs / 1.1 secs)",
		"TOTAL: 2 FAILED, 38 SUCCESS"
	]
}, {
	id: "karma-browser",
	type: "unknown",
	weight: 6.5,
	pattern: [
		/\b(?:Cannot start|No binary for) (?:Chrome|Firefox)\w*\b/,
		/\b(?:Chrome|Firefox)\w* (?:have|has) not captured in \d+ ms\b/,
		/\bDisconnected,? (?:because|reconnect failed)\b/,
		/\bNo captured browser\b/
	],
	examples: ["No binary for ChromeHeadless browser on your platform.", "Firefox have not captured in 60000 ms, killing."]
}]);
// src/failure/rules/java.ts
const java = rulesOf("java", [
	{
		id: "javac-summary",
		type: "quality-gate",
		role: "verdict",
		weight: 9,
		pattern: [
			/\bCOMPILATION ERROR\b/,
			/\bCompilation failure\b/,
			/\bCompilation failed; see the compiler (?:error output|output below)/,
			/^\s{0,8}(?:\[javac\] )?[1-9]\d* errors?$/,
			/\bCompile failed; see the compiler error output\b/,
			/\bCompilation error\. See log for more details\b/
		],
		examples: [
			"[ERROR] COMPILATION ERROR : ",
			"> Compilation failed; see the compiler error output for details.",
			"3 errors",
			"    [javac] 1 error"
		],
		suggestion: "Mend the code."
	},
	{
		id: "javac-error",
		type: "quality-gate",
		weight: 8,
		pattern: [
			/\.(?:java|groovy|kts?|scala):(?:\[\d+,\d+\]|\d+(?::\d+)?:|\[\d+)\s?(?!\[?warning\]?:)(?:\[?error\]?:? |\S)/,
			/\berror: warnings found and -Werror specified\b/,
			/\berror: (?:cannot find symbol|package \S{1,120} does not exist|incompatible types|class, interface,|';' expected|unreported exception|invalid (?:source|target) release|release version \d+ not supported)/,
			/\bcannot find symbol\b/
		],
		examples: [
			"/w/src/A.java:[12,7] cannot find symbol",
			"A.java:12: error: incompatible types: String cannot be converted to int",
			"error: package org.gone does not exist"
		],
		counterExamples: [
			"	at a.b.C.run(C.java:12)",
			"at a.b.C.run(C.java:12)",
			"A.java:12: warning: [deprecation] stop() in Thread has been deprecated"
		],
		suggestion: "Mend the code."
	},
	{
		id: "jvm-target",
		type: "unknown",
		weight: 8,
		pattern: [
			/\b(?:invalid|unsupported|obsolete) (?:source|target) (?:release|option):?\b.{0,40}\d/,
			/\brelease version \d+ not supported\b/,
			/\bUnsupported class file major version\b/,
			/\bUnsupportedClassVersionError\b/,
			/\bNo (?:matching|compatible) toolchains? (?:were )?found\b/,
			/\bTarget level '.{1,20}' is incompatible\b/,
			/\bFatal error compiling: (?:invalid|error: release)/
		],
		examples: ["Fatal error compiling: invalid target release: 21", "java.lang.UnsupportedClassVersionError: A has been compiled by a more recent version"],
		suggestion: "Use the JDK that the project asks for."
	},
	{
		id: "jvm-memory",
		type: "resource-exhaustion",
		weight: 9.3,
		pattern: [
			/\bjava\.lang\.OutOfMemoryError\b/,
			/\bOutOfMemoryError: /,
			/\bGC overhead limit exceeded\b/,
			/\bThere is insufficient memory for the Java Runtime\b/,
			/\bCould not reserve enough space for\b/,
			/\bJava heap space\b/,
			/\bNative memory allocation \(\w+\) failed\b/,
			/\bInitial heap size set to a larger value\b/,
			/\bMetaspace$/
		],
		examples: ["java.lang.OutOfMemoryError: Java heap space", "There is insufficient memory for the Java Runtime Environment to continue."],
		suggestion: "Raise the heap within the memory of the machine, or run fewer forks."
	},
	{
		id: "jvm-fork-crash",
		type: "test-failure",
		weight: 7,
		pattern: [
			/\bThe forked VM terminated without (?:properly saying|saying properly) goodbye\b/,
			/\bThe forked VM\b.{0,60}\bcrashed\b/,
			/\bGradle Test Executor \d+' finished with non-zero exit value \d+/,
			/\bCrashed tests:/
		],
		examples: ["The forked VM terminated without saying properly goodbye. VM crash or System.exit called?", "Process 'Gradle Test Executor 1' finished with non-zero exit value 134"]
	},
	{
		id: "ant-failed",
		type: "unknown",
		role: "consequence",
		weight: 1,
		pattern: [
			/^BUILD FAILED$/,
			/\bFAILURE: Build failed with an exception\b/,
			/\bBUILD FAILURE\b/,
			/\bBUILD FAILED in \d/,
			/\bexec returned: \d/
		],
		examples: [
			"BUILD FAILED",
			"[INFO] BUILD FAILURE",
			"FAILURE: Build failed with an exception."
		]
	},
	{
		id: "jvm-fork-timeout",
		type: "timeout",
		role: "verdict",
		weight: 9.5,
		pattern: /\bThere was a timeout(?: or other error)? in the fork\b/,
		examples: ["There was a timeout or other error in the fork"],
		suggestion: "Find the test that hangs, or raise forkedProcessTimeoutInSeconds."
	}
]);
// src/failure/rules/java-checks.ts
const javaChecks = rulesOf("java-checks", [
	{
		id: "checkstyle-summary",
		type: "quality-gate",
		role: "verdict",
		weight: 9,
		pattern: [
			/\bYou have \d+ Checkstyle violations?\b/i,
			/\bCheckstyle (?:violations by severity|rule violations were found|files with violations)\b/i,
			/\[checkstyle\] \[(?:ERROR|WARN)\]/i,
			/\bmaven-checkstyle-plugin\b.{0,120}\bfailed\b/i
		],
		examples: ["You have 3 Checkstyle violations.", "Checkstyle rule violations were found. See the report at: file:///w/main.html"],
		suggestion: "Mend what Checkstyle found."
	},
	{
		id: "jvm-static-analysis",
		type: "quality-gate",
		role: "verdict",
		weight: 9,
		pattern: [
			/\b(?:SpotBugs|FindBugs) (?:rule )?violations? (?:were )?found\b/i,
			/\bspotbugs-maven-plugin\b.{0,120}\bfailed with \d+ bugs/i,
			/\bYou have \d+ (?:PMD|CPD) violations?\b/i,
			/\bPMD (?:rule violations were found|Failure)/i,
			/\b\d+ PMD rule violations were found\b/i,
			/\berror[ -]?prone\b.{0,40}\berror/i,
			/\bAnalysis failed with \d+ weighted issues\b/i,
			/\bLint found (?:fatal )?errors\b/i,
			/\bLint found \d+ errors?\b/i,
			/\bKtlint found code style violations\b/i,
			/\bA failure occurred while executing .{0,120}(?:ktlint|detekt|Checkstyle|SpotBugs|Pmd)/i,
			/\bRule violated for (?:bundle|package|class)\b/i,
			/\bCoverage checks have not been met\b/i,
			/\bJapicmp\b.{0,80}\bfailed/i,
			/\bArchitecture Violation\b/i,
			/\b(?:CodeNarc|Detekt|Checkstyle|PMD|CPD) (?:rule )?violations were found\b/i,
			/\bYou have \d+ CPD duplications?\b/i,
			/\bAPI problems caused the build to fail\b/i,
			/\bThere (?:is|are) at least one incompatibility\b/i,
			/\b(?:revapi|japicmp|animal-sniffer|forbiddenapis)\S{0,40}:(?:check|cmp|report)\b.{0,120}\bon project\b/i,
			/\bUndefined reference: \S{1,200} [\w.]{1,80}\.\w{1,80}\(/i,
			/\bMutation score of \d+ is below\b/i
		],
		examples: [
			"> SpotBugs violations were found. See the report at: file:///w/main.xml",
			"You have 2 PMD violations.",
			"Lint found 3 errors, 12 warnings.",
			"Rule violated for bundle a: instructions covered ratio is 0.61, but expected minimum is 0.80"
		],
		suggestion: "Mend what the analysis found."
	},
	{
		id: "jvm-format",
		type: "quality-gate",
		role: "verdict",
		weight: 9,
		pattern: [
			/\bThe following files had format violations\b/i,
			/\bRun '(?:\.\/)?gradlew (?::\S{1,80})?spotlessApply'/i,
			/\bmvn spotless:apply\b/i,
			/\bSome files do not have the expected license header\b/i,
			/\bLicense header\b.{0,60}\b(?:missing|mismatch)/i,
			/\bMissing header in: /i,
			/\bToo many files with unapproved license\b/i,
			/\bscalafmt\b.{0,60}\b(?:failed|isn't formatted)/i,
			/\bfiles? (?:isn't|aren't|must be) formatted\b/i,
			/\bNot properly formatted\b/i,
			/\bFile .{1,200} has not been previously formatted\b/i
		],
		examples: [
			"> The following files had format violations:",
			"Some files do not have the expected license header",
			"Too many files with unapproved license: 2 See RAT report"
		],
		suggestion: "Run the formatter, add the header."
	},
	{
		id: "maven-enforcer",
		type: "quality-gate",
		role: "verdict",
		weight: 8,
		pattern: [
			/\bSome Enforcer rules have failed\b/,
			/\bmaven-enforcer-plugin\b.{0,120}\bfailed\b/,
			/\bRule \d+: \S{1,120} failed with message\b/,
			/\bUsed undeclared dependencies found\b/,
			/\bDependency problems found\b/
		],
		examples: ["Some Enforcer rules have failed. Look above for specific messages explaining why the rule failed."]
	},
	{
		id: "sonar-gate",
		type: "quality-gate",
		role: "verdict",
		weight: 9,
		pattern: [
			/\bQUALITY GATE STATUS: FAILED\b/i,
			/\bQuality Gate (?:has )?failed\b/i,
			/\bquality gate\b.{0,40}\b(?:failed|not passed|did not pass)\b/i
		],
		examples: ["QUALITY GATE STATUS: FAILED - View details on https://sonar.corp"]
	}
]);
// src/failure/rules/javascript-checks.ts
const javascriptChecks = rulesOf("javascript-checks", [
	{
		id: "tslint-finding",
		type: "quality-gate",
		weight: 8,
		pattern: /^(?:ERROR|WARNING): \S{1,200}\.(?:tsx?|jsx?)(?::\d+:\d+|\[\d+, \d+\])/,
		examples: ["ERROR: src/a.ts:3:7 - Missing semicolon", "ERROR: /w/a.ts[3, 7]: missing whitespace"]
	},
	{
		id: "javascript-style-tools",
		type: "quality-gate",
		role: "verdict",
		weight: 8.5,
		pattern: [
			/^standard: Use JavaScript Standard Style\b/i,
			/^xo\b.{0,40}\b\d+ errors?/i,
			/\b(?:Unused (?:files|dependencies|exports|devDependencies)) \(\d+\)/i,
			/^Missing dependencies$/i,
			/^Unused (?:dev)?[dD]ependencies$/i,
			/\bjscpd\b.{0,40}\bERROR\b/i,
			/\bsize limit has been exceeded\b/i,
			/\bPackage size limit\b/i,
			/^\d+ errors? generated\.?$/i
		],
		examples: [
			"standard: Use JavaScript Standard Style (https://standardjs.com)",
			"Unused dependencies (2)",
			"Package size limit has exceeded by 1.2 kB"
		],
		suggestion: "Mend what the tool found."
	},
	{
		id: "lighthouse-assertion",
		type: "quality-gate",
		weight: 7.5,
		pattern: [
			/\bAssertion failed\. Exiting with status code\b/,
			/✘\s{1,4}(?:categories|[a-z-]+)[.:\w -]{0,60} failure for\b/,
			/\b[1-9]\d* result\(s\) for\b/
		],
		examples: ["Assertion failed. Exiting with status code 1.", "  ✘  categories.performance failure for minScore assertion"]
	}
]);
// src/failure/rules/javascript-tests.ts
const javascriptTests = rulesOf("javascript-tests", [{
	id: "javascript-assertion",
	type: "test-failure",
	role: "ambient",
	weight: 6,
	pattern: [
		/\bAssertionError(?: \[ERR_ASSERTION\])?\b/,
		/\bExpected values to be (?:strictly |loosely )?(?:deep-)?equal\b/,
		/\bERR_ASSERTION\b/,
		/^\s{0,8}expect\((?:received|jest\.fn\(\)|locator|string|page|element)\)/,
		/^\s{0,8}Expected(?: \w+)?: .{1,200}$/,
		/^\s{0,8}Received(?: \w+)?: /,
		/\bexpected .{1,120} to (?:equal|be|deeply|have|include|match|contain|throw|exist)\b/
	],
	examples: ["AssertionError: expected 3 to equal 4", "    expect(received).toBe(expected)"]
}]);
// src/failure/rules/jenkins.ts
const jenkins = rulesOf("jenkins", [
	{
		id: "jenkins-time-limit",
		type: "timeout",
		role: "verdict",
		weight: 12,
		pattern: [
			/\bCancelling nested steps due to timeout\b/,
			/\bTimeout has been exceeded\b/,
			/\bBuild timed out \(after\b/,
			/\bTimeout set to expire\b.{0,60}\bexpired/
		],
		examples: ["Cancelling nested steps due to timeout", "Build timed out (after 60 minutes). Marking the build as failed."],
		suggestion: "Find what hangs or grew, or raise the timeout."
	},
	{
		id: "jenkins-agent-lost",
		type: "network",
		retry: "transient",
		weight: 8,
		pattern: [
			/\bCannot contact \S{1,80}: (?:java\.|hudson\.)/i,
			/\b(?:ChannelClosed|RequestAborted|ClosedChannel)Exception\b/i,
			/\bagent was (?:removed|disconnected)\b/i,
			/\bAgent went offline\b/i,
			/\b(?:channel|agent|node|slave) .{0,80}\b(?:went offline|is offline|disconnected|already closed|closed)\b/i,
			/\bunexpected termination of the channel\b/i,
			/\bremote call to .{1,80} failed\b/i,
			/\bBacking channel '.{1,80}' is disconnected\b/i
		],
		examples: [
			"hudson.remoting.ChannelClosedException: Channel \"hudson.remoting.Channel@1:linux-3\" closed",
			"java.io.IOException: Unexpected termination of the channel",
			"Agent went offline during the build"
		],
		suggestion: "The agent went away: run it again."
	},
	{
		id: "jenkins-workspace",
		type: "unknown",
		weight: 7,
		pattern: [
			/\bmissing workspace\b/i,
			/\bNo such DSL method\b/i,
			/\bWorkflowScript: \d+: /i,
			/\bUnable to (?:delete|create|find) (?:the )?workspace\b/i,
			/\bERROR: Could not find credentials\b/i,
			/\bno workspace for\b/i,
			/^Aborted by \S/i
		],
		examples: ["ERROR: missing workspace /var/jenkins/ws", "WorkflowScript: 12: Expected a step @ line 12, column 5."]
	},
	{
		id: "jenkins-exit",
		type: "unknown",
		role: "consequence",
		weight: 1,
		pattern: [
			/\bERROR: script returned exit code \d/,
			/\bBuild step '.{1,80}' (?:marked build as failure|changed build result to)/,
			/^Finished: FAILURE/
		],
		examples: ["ERROR: script returned exit code 1", "Build step 'Execute shell' marked build as failure"]
	}
]);
// src/failure/rules/jest.ts
const jest = rulesOf("jest", [
	{
		id: "jest-summary",
		type: "test-failure",
		role: "verdict",
		weight: 9.5,
		pattern: [
			/^Tests:\s{1,12}(?:\d+ \w+, )*?[1-9]\d* failed\b/,
			/^Test Suites:\s{1,6}(?:\d+ \w+, )*?[1-9]\d* failed\b/,
			/\bJest: "global" threshold was met$/
		],
		examples: ["Tests:       2 failed, 1 skipped, 40 passed, 43 total", "Test Suites: 1 failed, 12 passed, 13 total"],
		suggestion: "Look at the failing tests."
	},
	{
		id: "jest-failed-file",
		type: "test-failure",
		weight: 7.5,
		pattern: /^\s{0,4}FAIL\s{1,4}(?:\S{1,60}\s{1,3})?(?:\|\S{1,60}\| )?\S{1,200}\.(?:[cm]?[jt]sx?|vue|svelte)\b(?!: [\d.]+ ?[kKMG]?B\b)/,
		examples: ["FAIL src/a.test.ts (5.2 s)", " FAIL  |unit| test/a.spec.ts > adds"],
		counterExamples: ["FAIL  dist/a.js: 12KB > maxSize 10KB (gzip)"]
	},
	{
		id: "jest-suite-failed",
		type: "test-failure",
		weight: 6.5,
		pattern: [
			/\bTest suite failed to run\b/i,
			/^\s{0,4}● .{1,200} › .{1,200}/i,
			/\bYour test suite must contain at least one test\b/i,
			/\bThrown: "Exceeded timeout of/i,
			/\bexceeded timeout of \d+ ?ms for a (?:test|hook)\b/i
		],
		examples: [
			"  ● Test suite failed to run",
			"  ● cart › adds an item",
			"thrown: \"Exceeded timeout of 5000 ms for a test."
		]
	},
	{
		id: "jest-coverage",
		type: "quality-gate",
		role: "verdict",
		weight: 8.5,
		pattern: [
			/\bcoverage threshold for \w+ \(?[\d.]+%?\)? not met\b/i,
			/\bJest: (?:"[^"]{1,200}" )?coverage threshold\b/i,
			/\bERROR: Coverage for \w+ \([\d.]+%\) does not meet\b/i
		],
		examples: ["Jest: \"global\" coverage threshold for branches (80%) not met: 71.2%", "ERROR: Coverage for lines (61.2%) does not meet global threshold (80%)"],
		suggestion: "Add tests, or lower the threshold knowingly."
	},
	{
		id: "jest-obsolete",
		type: "test-failure",
		weight: 6,
		pattern: [
			/^ ?› \d+ snapshots? (?:failed|obsolete)/,
			/^Snapshots:\s{1,6}[1-9]\d* failed/,
			/\bNew snapshot was not written\b/
		],
		examples: ["Snapshots:   1 failed, 3 passed, 4 total", " › 1 snapshot failed."]
	}
]);
// src/failure/rules/julia.ts
const julia = rulesOf("julia", [{
	id: "julia-tests",
	type: "test-failure",
	role: "verdict",
	weight: 8.5,
	pattern: [
		/\bSome tests did not pass: \d+ passed, \d+ failed\b/,
		/\bERROR: LoadError: Some tests did not pass\b/,
		/\bERROR: Package \S{1,60} errored during testing\b/,
		/^Test (?:Failed|Error) at /
	],
	examples: ["ERROR: LoadError: Some tests did not pass: 40 passed, 2 failed, 0 errored, 0 broken.", "ERROR: Package Acme errored during testing"]
}, {
	id: "julia-packages",
	type: "unknown",
	weight: 7,
	pattern: [/\bERROR: Unsatisfiable requirements detected for package\b/, /\bERROR: (?:LoadError: )?ArgumentError: Package \S{1,80} not found\b/],
	examples: ["ERROR: Unsatisfiable requirements detected for package Acme [1a2b3c4d]:"]
}]);
// src/failure/rules/junit.ts
const junit = rulesOf("junit", [
	{
		id: "surefire-summary",
		type: "test-failure",
		role: "verdict",
		weight: 9.5,
		pattern: [
			/\bTests run: \d+, {1,2}Failures: (?:[1-9]\d*, {1,2}Errors: \d+|0, {1,2}Errors: [1-9]\d*)/,
			/\bThere (?:are|were) test failures\b/,
			/\bTests in error:/,
			/^Failed tests:/
		],
		examples: [
			"[ERROR] Tests run: 152, Failures: 0, Errors: 1, Skipped: 0",
			"There are test failures.",
			"Tests run: 3,  Failures: 1,  Errors: 0"
		],
		counterExamples: ["Tests run: 152, Failures: 0, Errors: 0, Skipped: 4"],
		suggestion: "Look at the failing tests."
	},
	{
		id: "surefire-failed-line",
		type: "test-failure",
		weight: 8,
		pattern: /<<< (?:FAILURE|ERROR)!/,
		examples: ["[ERROR] adds(CartTest)  Time elapsed: 0.1 s  <<< FAILURE!"]
	},
	{
		id: "gradle-tests",
		type: "test-failure",
		role: "verdict",
		weight: 9,
		pattern: [
			/\bThere were failing tests\b/,
			/^\d+ tests? completed, [1-9]\d* failed/,
			/\bExecution failed for task ':.{0,120}(?:[tT]est|check|Test\w*)'/
		],
		examples: [
			"> There were failing tests. See the report at: file:///w/index.html",
			"40 tests completed, 2 failed",
			"Execution failed for task ':app:testDebugUnitTest'."
		],
		suggestion: "Look at the failing tests."
	},
	{
		id: "gradle-test-line",
		type: "test-failure",
		weight: 7.5,
		pattern: [/^\S.{0,200} > \S.{0,200} FAILED$/, /^> Task :\S{0,120}[tT]est\w* FAILED$/],
		examples: ["CartTest > adds an item FAILED", "> Task :core:test FAILED"]
	},
	{
		id: "junit-exception",
		type: "test-failure",
		role: "ambient",
		weight: 6,
		pattern: [
			/\b(?:org\.junit\.\S{0,80}|junit\.framework\.\S{0,60}|java\.lang\.|org\.opentest4j\.)(?:AssertionError|AssertionFailedError|ComparisonFailure|MultipleFailuresError)\b/,
			/\bexpected:? ?<.{0,200}> but was:? ?</,
			/\borg\.mockito\.exceptions\b/,
			/\bWanted but not invoked\b/
		],
		examples: ["java.lang.AssertionError: expected:<3> but was:<4>", "org.opentest4j.AssertionFailedError: expected: <3> but was: <4>"]
	},
	{
		id: "junit-console-summary",
		type: "test-failure",
		role: "verdict",
		weight: 9,
		pattern: [
			/^\[\s{1,12}[1-9]\d* tests failed\s{1,12}\]/,
			/\bTests run: \d+, {1,3}Failures: [1-9]/,
			/^Total tests run: \d+, (?:Passes: \d+, )?Failures: [1-9]\d*/,
			/^\s{0,8}\[junit\].{0,80}FAILED$/,
			/\bTest \S{1,120} FAILED$/,
			/^FAILURES!!!$/
		],
		examples: [
			"[         2 tests failed          ]",
			"Total tests run: 40, Failures: 2, Skips: 0",
			"    [junit] Test org.acme.CartTest FAILED"
		]
	},
	{
		id: "spring-context",
		type: "test-failure",
		role: "ambient",
		weight: 4,
		pattern: [/\bFailed to load ApplicationContext\b/, /\bApplicationContext failure threshold\b/],
		examples: ["java.lang.IllegalStateException: Failed to load ApplicationContext"]
	}
]);
// src/failure/rules/kotlin.ts
const kotlin = rulesOf("kotlin", [{
	id: "kotlin-error",
	type: "quality-gate",
	weight: 8.5,
	pattern: [
		/^e: (?:file:\/\/)?\/?\S{1,300}\.kts?:/,
		/^e: \[?(?:ksp|kapt)\]? /,
		/^e: warnings found and -Werror/,
		/\bExecution failed for task ':.{0,120}(?:compile\w*Kotlin|kapt\w*|ksp\w*)'/
	],
	examples: ["e: file:///w/app/A.kt:12:7 Unresolved reference: gone", "Execution failed for task ':app:compileDebugKotlin'."]
}]);
// src/failure/rules/kubernetes.ts
const kubernetes = rulesOf("kubernetes", [
	{
		id: "kubernetes-wait",
		type: "timeout",
		role: "verdict",
		weight: 9,
		pattern: [
			/\btimed out waiting for the condition\b/i,
			/\bexceeded its progress deadline\b/i,
			/\btimed out waiting for (?:the )?(?:rollout|pods?|deployment|job|control plane|cluster|node|condition)\b/i,
			/\bcontext deadline exceeded\b.{0,60}\bwait/i,
			/\bwait\w*\b.{0,120}\bcontext deadline exceeded\b/i
		],
		examples: ["error: timed out waiting for the condition on deployments/a", "error: deployment \"a\" exceeded its progress deadline"],
		suggestion: "Look at the events and logs of what was waited for."
	},
	{
		id: "kubernetes-refuses",
		type: "unknown",
		weight: 8,
		pattern: [
			/\bError from server \((?:Forbidden|NotFound|BadRequest|AlreadyExists|Invalid|Conflict|Unauthorized|MethodNotAllowed)\)/,
			/\berror: (?:You must be logged in to the server|no matching resources found|unable to recognize|error validating|resource mapping not found|the server doesn't have a resource type|no context exists|context ".{1,60}" does not exist)/,
			/\bno matches for kind\b/,
			/\bis forbidden: User\b/,
			/\bmissing required field\b/
		],
		examples: [
			"Error from server (NotFound): deployments.apps \"a\" not found",
			"error: You must be logged in to the server (Unauthorized)",
			"no matches for kind \"Gone\" in version \"v1\""
		]
	},
	{
		id: "kubernetes-unreachable",
		type: "network",
		weight: 7,
		pattern: [
			/\bThe connection to the server \S{1,120} was refused\b/,
			/\bUnable to connect to the server: /,
			/\bKubernetes cluster unreachable\b/,
			/\betcdserver: request timed out\b/,
			/\bthe server is currently unable to handle the request\b/
		],
		examples: ["The connection to the server localhost:8080 was refused - did you specify the right host or port?", "Error: Kubernetes cluster unreachable: Get \"https://10.0.0.1\": dial tcp"]
	},
	{
		id: "kubernetes-image-pull",
		type: "unknown",
		weight: 6.5,
		pattern: [
			/\bImagePullBackOff\b/,
			/\bErrImagePull\b/,
			/\bErrImageNeverPull\b/,
			/\bInvalidImageName\b/,
			/\bCreateContainerConfigError\b/
		],
		examples: ["a-7d9 0/1 ImagePullBackOff 0 2m"]
	},
	{
		id: "kubernetes-crash-loop",
		type: "unknown",
		weight: 5.5,
		pattern: [
			/\bCrashLoopBackOff\b/,
			/\bBack-off restarting failed container\b/,
			/\bBackoffLimitExceeded\b/,
			/\bReadiness probe failed\b/,
			/\bLiveness probe failed\b/
		],
		examples: ["a-7d9 0/1 CrashLoopBackOff 5 4m"]
	},
	{
		id: "kubernetes-no-room",
		type: "resource-exhaustion",
		weight: 8.5,
		pattern: [
			/\b\d+ Insufficient (?:cpu|memory|ephemeral-storage|nvidia\.com\/gpu)\b/,
			/\bThe node was low on resource\b/,
			/\bUnschedulable\b/,
			/\bexceeded quota: /,
			/\bEvicted\b/
		],
		examples: ["0/3 nodes are available: 3 Insufficient memory.", "The node was low on resource: ephemeral-storage."],
		suggestion: "Ask for less, or give the cluster more nodes."
	},
	{
		id: "kuttl-summary",
		type: "test-failure",
		role: "verdict",
		weight: 8.5,
		pattern: [
			/^\s{0,8}--- FAIL: kuttl\b/i,
			/\bcase\.go:\d+: failed in step\b/i,
			/\bharness\.go:\d+: (?:fatal error|test(?:s)? failed)/i,
			/\bchainsaw\b.{0,60}\bfail/i
		],
		examples: ["--- FAIL: kuttl (12.3s)", "case.go:396: failed in step 1-install"]
	},
	{
		id: "kind-cluster",
		type: "unknown",
		weight: 7.5,
		pattern: [
			/\bERROR: failed to create cluster\b/i,
			/\bfailed to init node with kubeadm\b/i,
			/\bExiting due to (?:[A-Z]+_)+[A-Z]+\b/i,
			/\bfailed to create (?:k3d )?cluster\b/i
		],
		examples: ["ERROR: failed to create cluster: failed to init node with kubeadm", "❌  Exiting due to GUEST_PROVISION: error provisioning guest"]
	}
]);
// src/failure/rules/linux.ts
const linux = rulesOf("linux", [
	{
		id: "linux-no-space",
		type: "resource-exhaustion",
		weight: 9,
		pattern: [
			/\bNo space left on device\b/i,
			/\bENOSPC\b/i,
			/\bnot enough space on the disk\b/i,
			/\bDisk quota exceeded\b/i,
			/\bEDQUOT\b/i,
			/\b(?:insufficient|not enough|out of) (?:free )?disk space\b/i,
			/\bdisk (?:is )?full\b/i,
			/\bThere is not enough (?:disk )?space\b/i,
			/\bYou don't have enough free space\b/i,
			/\bWrote only \d+ of \d+ bytes\b/i
		],
		examples: [
			"write error: No space left on device",
			"fatal: sha1 file write error: No space left on device",
			"There is not enough space on the disk."
		],
		suggestion: "Free disk space before the step, or use a larger runner."
	},
	{
		id: "linux-file-watchers",
		type: "resource-exhaustion",
		weight: 9.5,
		pattern: [
			/\b[Ss]ystem limit for number of file watchers reached\b/,
			/\binotify\b.{0,60}\blimit\b/,
			/\buser limit on the total number of inotify watches\b/
		],
		examples: ["Error: ENOSPC: System limit for number of file watchers reached, watch '/app'"],
		suggestion: "Raise fs.inotify.max_user_watches or watch fewer files."
	},
	{
		id: "linux-oom-kill",
		type: "resource-exhaustion",
		weight: 10,
		pattern: [
			/\b[Oo]ut of memory: Kill(?:ed)? process\b/,
			/\boom-kill(?:er)?\b/,
			/\boom_reaper\b/,
			/\bOOMKilled\b/,
			/\bMemory cgroup out of memory\b/,
			/\bOOM[ -]killed\b/
		],
		examples: ["Out of memory: Killed process 4242 (java)", "Reason: OOMKilled"],
		suggestion: "Use less memory (fewer workers) or a larger runner."
	},
	{
		id: "linux-out-of-memory",
		type: "resource-exhaustion",
		role: "ambient",
		weight: 7,
		pattern: [
			/\b[Oo]ut[ -]of[ -][Mm]emory\b/i,
			/\b(?:Cannot|Could not|Failed to|Unable to|can't) allocate(?: .{0,40})? ?memory\b/i,
			/\bENOMEM\b/i,
			/\bstd::bad_alloc\b/i,
			/(?:Memory|OutOfMemory)(?:Error|Exception)\b/i,
			/\bUnable to allocate [\d.]+ [KMGT]i?B\b/i,
			/\bvm\.max_map_count\b.{0,40}\btoo low\b/i,
			/\bpaging file is too small\b/i,
			/\bheap limit\b/i,
			/\bout of (?:heap|virtual|swap|dynamic|stack)(?: memory| space)\b/i,
			/\bKilled signal terminated\b/i,
			/\b(?:virtual )?memory exhausted\b/i,
			/\b(?:not enough|insufficient) (?:free )?memory\b/i,
			/\bmemory limit exceeded\b/i,
			/\ballocation of \d+ bytes failed\b/i,
			/\bmemory allocation of \d+ bytes failed\b/i
		],
		examples: [
			"fork: Cannot allocate memory",
			"terminate called after throwing an instance of 'std::bad_alloc'",
			"MemoryError"
		],
		suggestion: "Use less memory (fewer workers) or a larger runner."
	},
	{
		id: "linux-killed",
		type: "resource-exhaustion",
		weight: 8,
		pattern: [
			/^(?:.{0,160}: line \d{1,6}: {1,6}\d+ )?Killed\b(?!:? (?:all|the|process group|by user|session))(?: {2,}\S|$|: 9)/,
			/\bKilled: 9\b/,
			/^\d+ Killed {2,}/
		],
		examples: [
			"Killed",
			"./ci.sh: line 12: 4242 Killed                  node build.js",
			"make: Killed: 9"
		],
		counterExamples: ["Killed the old server", "mutants: 12 killed"],
		suggestion: "Most likely the kernel ended it for want of memory: use less in parallel or a larger runner."
	},
	{
		id: "linux-signal-kill",
		type: "resource-exhaustion",
		weight: 7.5,
		pattern: [
			/\bsignal: killed\b/i,
			/\bsignal[ :]+(?:9\b|SIGKILL\b|KILL\b)/i,
			/\bSIGKILL\b/i,
			/\b[Kk]illed \(?(?:signal|by signal) 9\b/i,
			/\bterminated with signal 9\b/i,
			/\bsignal 9 \[Killed\]/i
		],
		examples: [
			"error: command terminated: signal: killed",
			"(signal: 9, SIGKILL: kill)",
			"exited with code: null and signal: SIGKILL"
		],
		suggestion: "Most likely the kernel ended it for want of memory: use less in parallel or a larger runner."
	},
	{
		id: "linux-open-files",
		type: "resource-exhaustion",
		weight: 8,
		pattern: [
			/\b[Tt]oo many open files\b/,
			/\bEMFILE\b/,
			/\bENFILE\b/
		],
		examples: ["accept: Too many open files", "Error: EMFILE: too many open files, open 'a.js'"],
		suggestion: "Raise the limit of open files or open fewer at once."
	},
	{
		id: "linux-no-processes",
		type: "resource-exhaustion",
		weight: 7.5,
		pattern: [
			/\bfork:? .{0,40}[Rr]esource temporarily unavailable\b/,
			/\bCannot fork\b/,
			/\bcan't start new thread\b/,
			/\bpthread_create failed\b/,
			/\bunable to create (?:new )?native thread\b/,
			/\bfailed to create new OS thread\b/,
			/\bthread 'main' panicked.{0,80}Resource temporarily unavailable/
		],
		examples: ["bash: fork: retry: Resource temporarily unavailable", "RuntimeError: can't start new thread"],
		suggestion: "Too many processes or threads: run less in parallel."
	},
	{
		id: "linux-gpu-memory",
		type: "resource-exhaustion",
		weight: 8.5,
		pattern: [
			/\bCUDA (?:error: )?out of memory\b/,
			/\bOutOfMemoryError: CUDA\b/,
			/\bHIP out of memory\b/,
			/\bCUBLAS_STATUS_ALLOC_FAILED\b/
		],
		examples: ["RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB"],
		suggestion: "Use a smaller batch or a larger GPU."
	},
	{
		id: "linux-missing-library",
		type: "unknown",
		weight: 7,
		pattern: [
			/\berror while loading shared libraries\b/,
			/\bcannot open shared object file\b/,
			/\bversion `(?:GLIBC|GLIBCXX|CXXABI)_[\d.]+' not found\b/,
			/\bLibrary not loaded: /,
			/\bDllNotFoundException\b/,
			/\bimage not found\b/
		],
		examples: ["./app: error while loading shared libraries: libfoo.so.2: cannot open shared object file"],
		suggestion: "Install the library, or build on the image it runs on."
	},
	{
		id: "linux-address-in-use",
		type: "unknown",
		role: "ambient",
		weight: 5.5,
		pattern: [
			/\bEADDRINUSE\b/,
			/\b[Aa]ddress already in use\b/,
			/\b[Pp]ort \d+ is already (?:in use|allocated)\b/,
			/\bport is already allocated\b/
		],
		examples: ["listen EADDRINUSE: address already in use :::3000"],
		suggestion: "Something else holds the port: end it, or choose another."
	},
	{
		id: "linux-crash",
		type: "unknown",
		role: "ambient",
		weight: 4.5,
		pattern: [
			/\b[Ss]egmentation fault\b/i,
			/\bSIGSEGV\b/i,
			/\bSIGABRT\b/i,
			/\bSIGILL\b/i,
			/\bSIGBUS\b/i,
			/\bAborted \(core dumped\)/i,
			/\bcore dumped\b/i,
			/\bBus error\b/i,
			/\bIllegal instruction\b/i,
			/\bACCESS_VIOLATION\b/i,
			/\bstack smashing detected\b/i,
			/\bStackOverflow\b/i
		],
		examples: ["Segmentation fault (core dumped)", "signal: 11, SIGSEGV: invalid memory reference"],
		suggestion: "A program crashed: look for the last thing it did."
	},
	{
		id: "linux-device-busy",
		type: "unknown",
		role: "ambient",
		weight: 4,
		pattern: [
			/\bEBUSY\b/,
			/\b[Dd]evice or resource busy\b/,
			/\bbeing used by another process\b/,
			/\bText file busy\b/,
			/\bETXTBSY\b/,
			/\bresource busy or locked\b/
		],
		examples: ["EBUSY: resource busy or locked, rmdir 'tmp'"]
	},
	{
		id: "linux-no-display",
		type: "unknown",
		weight: 7,
		pattern: [
			/\b(?:could not connect to|cannot open|can't open|unable to open) display\b/i,
			/\bMissing X server or \$DISPLAY\b/i,
			/\bno \$?DISPLAY (?:name|environment variable|variable)\b/i
		],
		examples: ["qt.qpa.xcb: could not connect to display", "Missing X server or $DISPLAY"],
		suggestion: "Start a virtual display, or run without one."
	}
]);
// src/failure/rules/lua.ts
const lua = rulesOf("lua", [{
	id: "lua-quality",
	type: "quality-gate",
	weight: 8,
	pattern: [
		/^Total: [1-9]\d* warnings? \/ \d+ errors?/,
		/^Total: \d+ warnings? \/ [1-9]\d* errors?/,
		/\.lua:\d+:\d+: \([WE]\d+\)/
	],
	examples: ["Total: 3 warnings / 0 errors in 12 files", "a.lua:12:7: (W211) unused variable"]
}, {
	id: "lua-tests",
	type: "test-failure",
	role: "verdict",
	weight: 9,
	pattern: /^\d+ success(?:es)? \/ (?:[1-9]\d* failures? \/ \d+|\d+ failures? \/ [1-9]\d*) errors?/,
	examples: ["40 successes / 2 failures / 0 errors / 0 pending : 0.12 seconds"]
}]);
// src/failure/rules/make.ts
const make = rulesOf("make", [
	{
		id: "make-failed",
		type: "unknown",
		role: "consequence",
		weight: 1,
		pattern: [
			/\bmake(?:\[\d+\])?: \*{3} .{1,300} Error \d/,
			/^ninja: build stopped/,
			/^FAILED: \S/,
			/\bmake(?:\[\d+\])?: \*{3} \[/
		],
		examples: ["make: *** [Makefile:12: check] Error 2", "ninja: build stopped: subcommand failed."]
	},
	{
		id: "make-no-rule",
		type: "unknown",
		weight: 8,
		pattern: [
			/\bNo rule to make target\b/,
			/\bNo targets specified and no makefile found\b/,
			/\bmake(?:\[\d+\])?: \*{3} .{1,200}: No such file or directory/,
			/\*{3} missing separator\b/,
			/\berror: (?:Justfile|justfile) does not contain recipe\b/,
			/\btask: Task ".{1,80}" does not exist\b/
		],
		examples: ["make: *** No rule to make target 'verify'.  Stop.", "Makefile:12: *** missing separator.  Stop."],
		suggestion: "The target or the folder does not exist."
	},
	{
		id: "make-recipe-killed",
		type: "resource-exhaustion",
		weight: 9,
		pattern: [/\bmake(?:\[\d+\])?: \*{3} .{1,200}\] Killed\b/, /\bmake(?:\[\d+\])?: \*{3} .{1,200}\bError 137\b/],
		examples: ["make: *** [Makefile:12: all] Killed", "make[1]: *** [a.o] Error 137"]
	}
]);
// src/failure/rules/maven.ts
const maven = rulesOf("maven", [
	{
		id: "maven-dependencies",
		type: "unknown",
		weight: 6.5,
		pattern: [
			/\bCould not (?:resolve dependencies|find artifact|collect dependencies)\b/,
			/\bNon-resolvable (?:parent POM|import POM)\b/,
			/\bPlugin .{1,160} (?:or one of its dependencies could not be resolved|not found in any plugin repository)\b/,
			/\bFailed to read artifact descriptor\b/,
			/\bwas not found in https?:/
		],
		examples: ["Could not find artifact org.acme:a:jar:1.0 in central", "[ERROR] Non-resolvable parent POM for org.acme:b:1"],
		suggestion: "Check the version and the repositories."
	},
	{
		id: "maven-transfer",
		type: "network",
		weight: 8.5,
		pattern: [
			/\bCould not transfer (?:artifact|metadata)\b/,
			/\bTransfer failed for https?:/,
			/\bFailed to transfer (?:file|artifact)\b/,
			/\bstatus code: 5\d\d, reason phrase\b/
		],
		examples: ["Could not transfer artifact org.acme:a:pom:1.0 from/to central (https://repo.corp/): Connect timed out"],
		suggestion: "Run it again; the repository or the way to it has a problem."
	},
	{
		id: "maven-unauthorized",
		type: "unknown",
		weight: 9,
		pattern: [
			/\b(?:status code: |status: |error: )?40[13],? (?:reason phrase: )?(?:Unauthorized|Forbidden)\b/i,
			/\bReceived status code 40[13] from server\b/i,
			/\bauthentication failed for https?:/i,
			/\bNot authorized\b/i
		],
		examples: ["status code: 401, reason phrase: Unauthorized (401)", "Received status code 403 from server: Forbidden"],
		suggestion: "Check the credentials of the repository."
	},
	{
		id: "maven-configuration",
		type: "unknown",
		weight: 7,
		pattern: [
			/\bThe goal you specified requires a project to execute but there is no POM\b/,
			/\bNon-(?:parseable|readable) (?:POM|settings)\b/,
			/\bUnknown lifecycle phase\b/,
			/\bNo plugin found for prefix\b/,
			/\bThe build could not read \d+ project/,
			/\bUnrecogni[sz]ed (?:VM )?option\b/,
			/\bError: Could not find or load main class\b/,
			/\bJAVA_HOME (?:is not|environment variable is not)\b/,
			/\bJAVA_HOME is set to an invalid directory\b/
		],
		examples: [
			"Unknown lifecycle phase \"verifi\".",
			"[ERROR] Non-parseable POM /w/pom.xml",
			"Error: Could not find or load main class org.gradle.wrapper.GradleWrapperMain"
		]
	},
	{
		id: "maven-goal-failed",
		type: "unknown",
		role: "ambient",
		weight: 2.5,
		pattern: [/\bFailed to execute goal \S/, /\bExecution failed for task '/],
		examples: ["[ERROR] Failed to execute goal org.codehaus.mojo:exec-maven-plugin:3.1:exec", "Execution failed for task ':app:deploy'."]
	}
]);
// src/failure/rules/mocha.ts
const mocha = rulesOf("mocha", [{
	id: "mocha-summary",
	type: "test-failure",
	role: "verdict",
	weight: 9,
	pattern: [
		/^\s{0,8}[1-9]\d* failing$/,
		/^\s{0,8}[1-9]\d* of \d+ tests? failed\b/,
		/^\s{0,6}✖ [1-9]\d* of \d+ tests? failed/
	],
	examples: ["  2 failing", "✖ 2 of 40 tests failed:"],
	suggestion: "Look at the failing tests."
}, {
	id: "mocha-timeout",
	type: "test-failure",
	weight: 7,
	pattern: [
		/\bTimeout of \d+ms exceeded\. For async tests\b/,
		/\bTimeout - Async (?:function|callback) (?:did not complete|was not invoked)\b/,
		/"(?:before|after) (?:each|all)" hook\b/
	],
	examples: ["Error: Timeout of 2000ms exceeded. For async tests and hooks, ensure \"done()\" is called", "1) \"before each\" hook for \"adds\":"]
}]);
// src/failure/rules/monorepo.ts
const monorepo = rulesOf("monorepo", [{
	id: "monorepo-failed",
	type: "unknown",
	role: "consequence",
	weight: 1,
	pattern: [
		/\bERROR {1,2}run failed: command {1,2}exited\b/,
		/\bRan target \S{1,40} for \d* ?projects?\b/,
		/\bFailed tasks:/,
		/^lerna ERR! /,
		/\bTasks not run because their dependencies failed\b/,
		/\bcommand finished with error: command\b/,
		/^ Failed: {4}\S/
	],
	examples: ["ERROR  run failed: command  exited (1)", "lerna ERR! yarn run build exited 1 in '@a/b'"]
}]);
// src/failure/rules/mypy.ts
const mypy = rulesOf("mypy", [{
	id: "mypy-summary",
	type: "quality-gate",
	role: "verdict",
	weight: 9,
	pattern: [
		/^Found \d+ errors? in \d+ files? \((?:checked|errors prevented)\b/,
		/^[1-9]\d* errors?, \d+ warnings?, \d+ (?:informations?|notes?)/,
		/\berrors prevented further checking\b/
	],
	examples: ["Found 5 errors in 3 files (checked 208 source files)", "3 errors, 0 warnings, 0 informations"],
	suggestion: "Mend the types."
}, {
	id: "mypy-finding",
	type: "quality-gate",
	weight: 7.5,
	pattern: [
		/\.pyi?:\d+:(?:\d+:)? error: .{3,300}/,
		/\.pyi?:\d+:\d+ - error: /,
		/^error\[[a-z-]+\]: .{3,300}/
	],
	examples: ["a.py:3: error: Incompatible types in assignment  [assignment]", "  /w/a.py:3:7 - error: \"x\" is not defined (reportUndefinedVariable)"]
}]);
// src/failure/rules/native.ts
const native = rulesOf("native", [
	{
		id: "native-compile",
		type: "quality-gate",
		weight: 8,
		pattern: [
			/\.(?:c|cc|cpp|cxx|c\+\+|h|hh|hpp|hxx|ipp|cu|cuh|m|mm|inl|s|S|f|f90|f95|F90|ino|pyx|y|l)(?::\d+){1,2}:? (?:fatal )?error:? (?!.{0,40}No such file|-\[\w)/,
			/\((?:\d+)(?:,\d+)?\) ?: (?:fatal )?error C\d{4}: /,
			/\bfatal error C\d{4}\b/,
			/\berror C\d{4}: /
		],
		examples: [
			"a.c:12:7: error: 'gone' undeclared",
			"a.cpp(12): error C2065: 'gone': undeclared identifier",
			"src/a.cc:3:1: error: expected unqualified-id"
		],
		suggestion: "Mend the code."
	},
	{
		id: "native-missing-header",
		type: "quality-gate",
		weight: 6,
		pattern: [
			/\bfatal error: .{1,120}: No such file or directory/,
			/\bfatal error: '.{1,120}' file not found/,
			/\bCannot open include file\b/
		],
		examples: ["a.c:1:10: fatal error: zlib.h: No such file or directory"],
		suggestion: "Install the development package, or mend the include path."
	},
	{
		id: "native-errors-generated",
		type: "quality-gate",
		role: "verdict",
		weight: 8,
		pattern: [
			/^\d+ (?:warnings? and \d+ )?errors? generated\./,
			/\bcc1(?:plus)?: (?:all|some) warnings being treated as errors\b/,
			/\bwarning treated as error - no 'object' file generated\b/,
			/\btoo many errors emitted\b/,
			/^compilation terminated\./,
			/\[-Werror(?:,-W[\w-]+|=[\w-]+)\]/
		],
		examples: [
			"2 errors generated.",
			"cc1plus: all warnings being treated as errors",
			"a.c:3:5: error: unused variable [-Werror=unused-variable]"
		]
	},
	{
		id: "native-link",
		type: "quality-gate",
		weight: 7,
		pattern: [
			/\bundefined reference to [`']/,
			/\bUndefined symbols? for architecture\b/,
			/\bld: symbol\(s\) not found\b/,
			/\bunresolved external symbol\b/,
			/\bmultiple definition of `/,
			/\bduplicate symbol '?_/,
			/\bLNK(?:2001|2005|2019|1120|1169)\b/,
			/\bld\.lld: error: undefined (?:symbol|reference)/
		],
		examples: ["a.o: in function `main': undefined reference to `gone'", "a.obj : error LNK2019: unresolved external symbol gone"],
		suggestion: "Something is declared and never defined or linked."
	},
	{
		id: "native-missing-library",
		type: "unknown",
		weight: 7,
		pattern: [
			/\bcannot find -l\w/,
			/\bld: library not found for -l/,
			/\bLNK1(?:104|181)\b/,
			/\bcould not read symbols\b/,
			/\bskipping incompatible\b/
		],
		examples: ["/usr/bin/ld: cannot find -lgone: No such file", "LINK : fatal error LNK1104: cannot open file 'gone.lib'"],
		suggestion: "Install the library."
	},
	{
		id: "native-compiler-killed",
		type: "resource-exhaustion",
		weight: 10.5,
		pattern: [
			/\bKilled signal terminated program\b/,
			/\binternal compiler error: Killed\b/,
			/\bld terminated with signal 9\b/,
			/\bC1060\b/,
			/\bC1002\b/,
			/\bout of heap space\b/,
			/\bLNK1102\b/,
			/\bLLVM ERROR: out of memory\b/,
			/\bvirtual memory exhausted\b/,
			/\bclang.{0,80}\bunable to execute command: Killed\b/,
			/\bfinal link failed: (?:[Mm]emory exhausted|No space)/,
			/\bpaging file is too small\b/,
			/\bcc1plus\b.{0,40}\bout of memory\b/
		],
		examples: [
			"fatal error: Killed signal terminated program cc1plus",
			"a.cpp(12): fatal error C1060: compiler is out of heap space",
			"collect2: fatal error: ld terminated with signal 9 [Killed]"
		],
		suggestion: "Compile with fewer jobs at once."
	},
	{
		id: "native-internal-error",
		type: "unknown",
		weight: 6.5,
		pattern: [
			/\binternal compiler error\b(?!: Killed)/,
			/\bPLEASE submit a bug report to\b/,
			/\bclang.{0,40}\bfrontend command failed\b/,
			/\bfatal error C1001\b/
		],
		examples: ["a.cc:12:7: internal compiler error: in expand_expr, at expr.c:1"]
	},
	{
		id: "native-lint",
		type: "quality-gate",
		weight: 8,
		pattern: [
			/\.(?:c|cc|cpp|cxx|h|hpp|hh|cu)(?::\d+){1,2}:? (?:warning|error|style|performance|portability|information):? .{3,300}\[[a-z][\w.,-]{3,80}\]$/,
			/^Total errors found: [1-9]/,
			/\.(?:cc?|cpp|h|hpp):\d+:\d*:? ?(?:error|warning): code should be clang-formatted\b/,
			/\[-Wclang-format-violations\]/,
			/\b(?:clang-format|clang-tidy|cppcheck|cpplint)\b.{0,80}\b(?:failed|found|violations?|errors?)\b/
		],
		examples: [
			"a.cc:12:7: warning: use nullptr [modernize-use-nullptr]",
			"Total errors found: 3",
			"a.c:3:5: error: code should be clang-formatted [-Wclang-format-violations]"
		]
	},
	{
		id: "native-link-failed",
		type: "quality-gate",
		role: "ambient",
		weight: 4,
		pattern: [/\bcollect2: error: ld returned\b(?!.{0,20}9)/, /\blinker command failed with exit code [1-9]/],
		examples: ["collect2: error: ld returned 1 exit status"],
		suggestion: "The linker says above what it misses."
	},
	{
		id: "native-warning",
		type: "quality-gate",
		role: "ambient",
		weight: 1.2,
		pattern: /: warning: .{1,300} \[-W[\w+=-]{2,60}\]/,
		examples: ["src/a.c:12:5: warning: unused variable 'x' [-Wunused-variable]"]
	},
	{
		id: "native-build-stopped",
		type: "quality-gate",
		role: "ambient",
		weight: 1.2,
		pattern: /\bninja: build stopped: (?:subcommand|cannot make progress)/,
		examples: ["ninja: build stopped: subcommand failed."]
	}
]);
// src/failure/rules/native-tests.ts
const nativeTests = rulesOf("native-tests", [
	{
		id: "ctest-summary",
		type: "test-failure",
		role: "verdict",
		weight: 9.3,
		pattern: [
			/\b\d+% tests passed, [1-9]\d* tests? failed out of\b/,
			/^The following tests FAILED:/,
			/^Errors while running CTest\b/,
			/^\s{0,4}\d+ - \S.{0,120} \((?:Failed|Timeout|SEGFAULT|Subprocess aborted|Not Run|SIGABRT|BAD_COMMAND|ILLEGAL)\)/
		],
		examples: [
			"96% tests passed, 2 tests failed out of 50",
			"The following tests FAILED:",
			"	 12 - cart_test (Failed)"
		],
		suggestion: "Look at the failing tests."
	},
	{
		id: "googletest-summary",
		type: "test-failure",
		role: "verdict",
		weight: 9.3,
		pattern: [
			/^\[\s{1,3}FAILED\s{1,3}\]/,
			/^\s{0,2}[1-9]\d* FAILED TESTS?$/,
			/^test cases: .{0,60}\b[1-9]\d* failed/,
			/^\[doctest\] test cases: .{0,60}\| {1,4}[1-9]\d* failed/,
			/\*{3} [1-9]\d* failures? (?:is|are) detected\b/,
			/^# (?:FAIL|ERROR|XPASS): {1,3}[1-9]/,
			/^\d+ of \d+ tests failed$/
		],
		examples: [
			"[  FAILED  ] Cart.Adds (0 ms)",
			" 2 FAILED TESTS",
			"test cases: 40 | 38 passed | 2 failed",
			"*** 2 failures are detected in the test module \"cart\"",
			"# FAIL:  2"
		],
		suggestion: "Look at the failing tests."
	},
	{
		id: "meson-tests",
		type: "test-failure",
		role: "verdict",
		weight: 9,
		pattern: [/^Fail: {1,20}[1-9]\d*\s*$/, /^\s{0,4}\d+\/\d+ \S.{0,120} (?:FAIL|ERROR|TIMEOUT)\s{1,8}[\d.]+ ?s/],
		examples: ["Fail:                2", " 3/40 acme:cart  FAIL   0.12s   exit status 1"]
	}
]);
// src/failure/rules/network.ts
const network = rulesOf("network", [
	{
		id: "network-dns",
		type: "network",
		role: "ambient",
		weight: 6.5,
		pattern: [
			/\bENOTFOUND\b/,
			/\bEAI_AGAIN\b/,
			/\b[Cc]ould not resolve (?:host|proxy)\b/,
			/[Tt]emporary failure (?:in name resolution|resolving)/,
			/\bName or service not known\b/,
			/\bno such host\b/,
			/\bUnknownHostException\b/,
			/\bnodename nor servname\b/,
			/\bNameResolutionError\b/,
			/\bNo address associated with hostname\b/,
			/\b[Uu]nable to resolve host\b/,
			/\bName does not resolve\b/,
			/\bserver misbehaving\b/,
			/\bfailed to lookup address\b/,
			/\bdns error\b/,
			/\bremote name could not be resolved\b/,
			/\bgetaddrinfo failed\b/,
			/\bunknown host\b/
		],
		examples: [
			"getaddrinfo ENOTFOUND registry.corp",
			"curl: (6) Could not resolve host: mirror.corp",
			"lookup proxy.corp on 127.0.0.53:53: no such host"
		],
		suggestion: "The name did not resolve: run it again; if it stays, check the name and the DNS of the runner."
	},
	{
		id: "network-refused",
		type: "network",
		role: "ambient",
		weight: 4.5,
		pattern: [
			/\bECONNREFUSED\b/,
			/\b[Cc]onnection refused\b/,
			/\bactively refused\b/,
			/\bWinError 10061\b/,
			/\b[Cc]onnect(?:ion)? (?:to .{1,80} )?failed: (?:Connection )?refused\b/
		],
		examples: ["connect ECONNREFUSED 10.0.0.5:443", "dial tcp 10.0.0.5:443: connect: connection refused"],
		suggestion: "Nothing listened there: was the service started, and is it ready?"
	},
	{
		id: "network-reset",
		type: "network",
		role: "ambient",
		weight: 5,
		pattern: [
			/\bECONNRESET\b/,
			/\b[Cc]onnection (?:was )?reset\b/,
			/\bConnection reset by peer\b/,
			/\bsocket hang up\b/,
			/\bforcibly closed by the remote host\b/,
			/\b[Cc]onnection was forcibly closed\b/
		],
		examples: ["read ECONNRESET", "recv failure: Connection reset by peer"],
		suggestion: "Run it again."
	},
	{
		id: "network-timed-out",
		type: "network",
		role: "ambient",
		weight: 5,
		pattern: [
			/\bE(?:SOCKET)?TIMEDOUT\b/,
			/\b[Cc]onnect(?:ion)? (?:attempt )?timed out\b/,
			/\b[Rr]ead timed out\b/,
			/\bi\/o timeout\b/,
			/\bnetwork timeout\b/,
			/\bConnectTimeout(?:Error|Exception)?\b/,
			/\bReadTimeout(?:Error|Exception)?\b/,
			/\bSocketTimeoutException\b/,
			/\bERR_SOCKET_TIMEOUT\b/,
			/\bUND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT\b/,
			/\bOperation timed out\b/,
			/\bTimeout was reached\b/,
			/\bClient\.Timeout\b/,
			/\btimeout of \d+ms exceeded \(request\)/,
			/\brequest timed out\b/,
			/\bConnection timeout\b/,
			/\bnet\/http: request canceled\b/,
			/\bHttpConnectTimeoutException\b/,
			/\bdownload timed out\b/
		],
		examples: [
			"connect ETIMEDOUT 203.0.113.9:443",
			"dial tcp 203.0.113.9:443: i/o timeout",
			"java.net.SocketTimeoutException: Read timed out"
		],
		suggestion: "Run it again."
	},
	{
		id: "network-tls",
		type: "network",
		role: "ambient",
		weight: 6,
		pattern: [
			/\bTLS handshake\b/,
			/\bSSL routines\b/,
			/\bSSL_connect\b/,
			/\bReceived fatal alert: /,
			/\b[Cc]ertificate verif(?:y|ication) failed\b/,
			/\bCERTIFICATE_VERIFY_FAILED\b/,
			/\bx509: /,
			/\bSSLHandshakeException\b/,
			/\bself[- ]signed certificate\b/,
			/\bunable to get local issuer certificate\b/,
			/\bCERT_HAS_EXPIRED\b/,
			/\bSSL_ERROR_SYSCALL\b/,
			/\bgnutls_handshake\b/,
			/\bPKIX path building failed\b/,
			/\bSSL certificate problem\b/,
			/\bUNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)/,
			/\bSSLError\b/,
			/\bSSL connect(?:ion)? error\b/,
			/\bschannel: /,
			/\bcertificate has expired\b/,
			/\bCould not create SSL\/TLS secure channel\b/,
			/\bcertificate signed by unknown authority\b/
		],
		examples: [
			"x509: certificate signed by unknown authority",
			"SSL certificate problem: unable to get local issuer certificate",
			"net/http: TLS handshake timeout"
		],
		suggestion: "Check the certificate chain, the clock and the proxy."
	},
	{
		id: "network-unreachable",
		type: "network",
		role: "ambient",
		weight: 5.5,
		pattern: [
			/\b[Nn]etwork (?:is )?unreachable\b/,
			/\bNo route to host\b/,
			/\bEHOSTUNREACH\b/,
			/\bENETUNREACH\b/,
			/\bNoRouteToHostException\b/,
			/\b[Hh]ost is (?:down|unreachable)\b/,
			/\bENETDOWN\b/,
			/\bEPIPE\b/
		],
		examples: ["connect ENETUNREACH 2001:db8::1:443", "connect: No route to host"],
		suggestion: "Run it again; if it stays, check the network of the runner (IPv6?)."
	},
	{
		id: "network-cut-off",
		type: "network",
		role: "ambient",
		weight: 4,
		pattern: [
			/\bunexpected EOF\b/,
			/\bPremature close\b/,
			/\bERR_STREAM_PREMATURE_CLOSE\b/,
			/\bIncompleteRead\b/,
			/\bConnection aborted\b/,
			/\b[Cc]onnection (?:was )?(?:closed|terminated|lost)(?: unexpectedly| prematurely)?\b/,
			/\bRemoteDisconnected\b/,
			/\bChunkedEncodingError\b/,
			/\bRemote end closed connection\b/,
			/\b[Ee]nd of file before\b/,
			/\bEmpty reply from server\b/,
			/\btransfer closed with\b/,
			/\bunexpected end of (?:file|stream|data)\b/,
			/\bHTTP\/2 stream \d+ was not closed cleanly\b/,
			/\bserver closed (?:the )?connection\b/,
			/\bconnection unexpectedly closed\b/,
			/\bUNAVAILABLE: (?:io exception|upstream|connection)/,
			/(?<!\bwrite error: )\bBroken pipe\b/,
			/\bthe underlying connection was closed\b/
		],
		examples: ["http.client.RemoteDisconnected: Remote end closed connection without response", "curl: (18) transfer closed with 1042 bytes remaining to read"],
		suggestion: "Run it again."
	},
	{
		id: "network-retries-spent",
		type: "network",
		role: "ambient",
		weight: 6,
		pattern: [
			/\bMax retries exceeded with url\b/,
			/\bNewConnectionError\b/,
			/\b[Ff]ailed to establish a new connection\b/,
			/\bspurious network error\b.{0,40}\b0 tries\b/
		],
		examples: ["HTTPSConnectionPool(host='index.corp', port=443): Max retries exceeded with url: /simple/"],
		suggestion: "Run it again."
	},
	{
		id: "network-proxy",
		type: "network",
		role: "ambient",
		weight: 6,
		pattern: [
			/\bProxy (?:CONNECT|[Ee]rror|connection|tunneling failed)/,
			/\bCannot connect to proxy\b/,
			/\b407 Proxy Authentication\b/,
			/\bERR_(?:PROXY|TUNNEL)_CONNECTION_FAILED\b/,
			/\bProxyError\b/,
			/\bReceived HTTP code 407 from proxy\b/,
			/\bunable to connect to (?:the )?proxy\b/
		],
		examples: ["Proxy CONNECT aborted", "net::ERR_TUNNEL_CONNECTION_FAILED at https://corp.test"],
		suggestion: "Check the proxy settings."
	},
	{
		id: "network-browser",
		type: "network",
		role: "ambient",
		weight: 4,
		pattern: [/\bnet::ERR_(?:INTERNET_DISCONNECTED|NAME_NOT_RESOLVED|CONNECTION_[A-Z_]+|TIMED_OUT|NETWORK_[A-Z_]+|ADDRESS_UNREACHABLE|SSL_[A-Z_]+|EMPTY_RESPONSE|HTTP2_[A-Z_]+)/, /\bNS_ERROR_(?:CONNECTION_REFUSED|UNKNOWN_HOST|NET_[A-Z_]+)/],
		examples: ["page.goto: net::ERR_NAME_NOT_RESOLVED at https://shop.test/", "NS_ERROR_UNKNOWN_HOST"]
	}
]);
// src/failure/rules/next.ts
const next = rulesOf("next", [
	{
		id: "next-build-types",
		type: "quality-gate",
		weight: 8.5,
		pattern: [
			/^Failed to compile\.?$/,
			/^Type error: /,
			/\bFailed to type check\b/,
			/^Failed to compile with \d+ errors?/
		],
		examples: ["Failed to compile.", "Type error: Property 'x' does not exist on type 'Y'."],
		suggestion: "Mend the code."
	},
	{
		id: "next-prerender",
		type: "quality-gate",
		weight: 5.5,
		pattern: [
			/\bError occurred prerendering page\b/,
			/\bExport encountered (?:an error|errors)\b/,
			/\bBuild error occurred\b/,
			/^> Build failed because of webpack errors/,
			/\bTurbopack build failed\b/,
			/\bBuild optimization failed\b/,
			/\bFailed to collect page data for\b/
		],
		examples: [
			"Error occurred prerendering page \"/about\".",
			"> Build failed because of webpack errors",
			"Turbopack build failed with 2 errors:"
		]
	},
	{
		id: "next-fonts",
		type: "network",
		weight: 11,
		pattern: [/\bFailed to fetch [`'"]?[\w ]{2,60}[`'"]? from Google Fonts\b/, /\bFailed to fetch font\b/],
		examples: ["Failed to fetch `Roboto` from Google Fonts.", "Error: Failed to fetch font `Roboto`."],
		suggestion: "Run it again, or keep the fonts in the repository."
	},
	{
		id: "next-lint",
		type: "quality-gate",
		weight: 7.5,
		pattern: /^\s{0,4}\d+:\d+ {1,4}(?:Error|Warning): .{3,300} {1,4}[@\w-]{1,60}(?:\/[\w-]{1,60}){1,2}$/,
		examples: ["12:5  Error: 'x' is never used.  @typescript-eslint/no-unused-vars"],
		suggestion: "Mend what the linter found."
	}
]);
// src/failure/rules/nix.ts
const nix = rulesOf("nix", [{
	id: "nix-build",
	type: "unknown",
	weight: 7,
	pattern: [
		/\berror: (?:builder for '.{1,200}' failed|attribute '.{1,120}' (?:missing|in selection)|undefined variable|Package .{1,160} is not available|flake '.{1,160}' does not|hash mismatch in|collision between|path '.{1,200}' (?:does not exist|is not valid)|Cannot build '|evaluation aborted|unable to (?:start any build|find))/,
		/\berror: \d+ dependencies of derivation\b/,
		/\bhas an unfree license\b/
	],
	examples: ["error: builder for '/nix/store/1-a.drv' failed with exit code 2", "error: attribute 'gone' missing"]
}, {
	id: "nix-fetch",
	type: "network",
	weight: 8,
	pattern: [
		/\berror: unable to download 'https?:/,
		/\bwarning: error: unable to download\b/,
		/\bcannot download \S{1,160} from any mirror\b/,
		/\bunable to download '.{1,200}': (?:HTTP error (?:5|429)|Could|Timeout)/
	],
	examples: ["error: unable to download 'https://cache.corp/1.narinfo': HTTP error 503"]
}]);
// src/failure/rules/node.ts
const node = rulesOf("node", [
	{
		id: "corepack-error",
		type: "unknown",
		weight: 7.5,
		pattern: [
			/\bCannot find matching keyid\b/i,
			/\bcorepack\b.{0,80}\b(?:error|failed|not found)\b/i,
			/\bError when performing the request to https?:.{1,120}(?:yarn|pnpm)/i
		],
		examples: ["Error: Cannot find matching keyid: {\"signatures\":[]}"],
		suggestion: "Update corepack."
	},
	{
		id: "node-heap",
		type: "resource-exhaustion",
		weight: 10.5,
		pattern: [
			/\bJavaScript heap out of memory\b/,
			/\bReached heap limit\b/,
			/\bIneffective mark-compacts near heap limit\b/,
			/\bERR_WORKER_OUT_OF_MEMORY\b/,
			/\bCALL_AND_RETRY_LAST Allocation failed\b/
		],
		examples: ["FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory"],
		suggestion: "Raise --max-old-space-size within the memory of the machine, or use fewer workers."
	},
	{
		id: "node-worker-killed",
		type: "resource-exhaustion",
		weight: 9,
		pattern: [
			/\bworker process (?:\(pid=\d+\) )?(?:was|has been) terminated by another process: signal=SIGKILL\b/i,
			/\bbuild worker exited with code: null and signal: SIG/i,
			/\bWorker (?:terminated|exited) .{0,40}(?:SIGKILL|out of memory|reaching memory limit)/i
		],
		examples: ["A jest worker process (pid=42) was terminated by another process: signal=SIGKILL, exitCode=null.", "Next.js build worker exited with code: null and signal: SIGKILL"],
		suggestion: "Use fewer workers or a larger runner."
	},
	{
		id: "node-module-not-found",
		type: "unknown",
		role: "ambient",
		weight: 5.5,
		pattern: [
			/\bCannot find (?:module|package) '/,
			/\bERR_MODULE_NOT_FOUND\b/,
			/\bMODULE_NOT_FOUND\b/,
			/\bERR_PACKAGE_PATH_NOT_EXPORTED\b/,
			/\bERR_REQUIRE_ESM\b/,
			/\bERR_UNKNOWN_FILE_EXTENSION\b/,
			/\bCannot use import statement outside a module\b/,
			/\bERR_UNSUPPORTED_(?:DIR_IMPORT|ESM_URL_SCHEME)\b/
		],
		examples: ["Error: Cannot find module './gone'", "Error [ERR_REQUIRE_ESM]: require() of ES Module not supported"],
		suggestion: "Was it installed and built before it is used?"
	},
	{
		id: "node-version",
		type: "unknown",
		weight: 7,
		pattern: [
			/\brequires (?:a )?Node(?:\.js)? (?:version )?[\d^>v~]/,
			/\bUnsupported engine\b/,
			/\bYou are using Node(?:\.js)? v?[\d.]+\b.{0,80}\b(?:required|requires|supported)/,
			/\bERR_OSSL_EVP_UNSUPPORTED\b/,
			/\bThe engine "node" is incompatible\b/
		],
		examples: ["The engine \"node\" is incompatible with this module. Expected version \">=22\".", "Error: error:0308010C:digital envelope routines::unsupported ERR_OSSL_EVP_UNSUPPORTED"],
		suggestion: "Use the version of Node that the project asks for."
	},
	{
		id: "node-uncaught",
		type: "unknown",
		role: "ambient",
		weight: 3.5,
		pattern: [
			/^(?:Uncaught |Unhandled )?(?:Type|Reference|Range|Syntax|Eval|URI)Error(?: \[.{1,60}\])?: /,
			/\bERR_UNHANDLED_REJECTION\b/,
			/\bUnhandledPromiseRejection\b/,
			/^node:internal\//,
			/^throw (?:err|er|new)\b/,
			/\bnode:internal\/modules\/cjs\/loader:\d+$/
		],
		examples: ["TypeError: Cannot read properties of undefined (reading 'id')", "node:internal/modules/cjs/loader:1228"]
	},
	{
		id: "node-test-failing",
		type: "test-failure",
		weight: 8,
		pattern: [
			/^✖ failing tests:/,
			/\bERR_TEST_FAILURE\b/,
			/\bfailureType: '/
		],
		examples: ["✖ failing tests:", "  code: 'ERR_TEST_FAILURE'"]
	}
]);
// src/failure/rules/npm.ts
const npm = rulesOf("npm", [
	{
		id: "npm-lock-out-of-sync",
		type: "quality-gate",
		role: "verdict",
		weight: 9.5,
		pattern: [
			/\bcan only install packages when your package\.json and\b/,
			/\bnpm (?:ERR!|error) code EUSAGE\b/,
			/\bnpm (?:ERR!|error) (?:Missing|Invalid): .{1,120} (?:from|does not satisfy)\b.{0,60}$/
		],
		examples: [
			"npm error `npm ci` can only install packages when your package.json and package-lock.json are in sync.",
			"npm ERR! Missing: left-pad@1.3.0 from lock file",
			"npm error code EUSAGE"
		],
		suggestion: "Run `npm install` and commit the lock file."
	},
	{
		id: "npm-network",
		type: "network",
		role: "verdict",
		weight: 9,
		pattern: [/\bnpm (?:ERR!|error) (?:code |errno |network )(?:ECONN\w+|E?TIMEDOUT|ETIMEDOUT|ESOCKETTIMEDOUT|ENOTFOUND|EAI_AGAIN|ERR_SOCKET_TIMEOUT|EHOSTUNREACH|ENETUNREACH|EPROTO|CERT_HAS_EXPIRED|UNABLE_TO_\w+|SELF_SIGNED_\w+|DEPTH_ZERO_\w+|E5\d\d|E429|ERR_SSL_\w+|FETCH_ERROR)\b/, /\bnpm (?:ERR!|error) network\b/],
		examples: [
			"npm ERR! code ETIMEDOUT",
			"npm error code E503",
			"npm error network This is a problem related to network connectivity."
		],
		suggestion: "Run it again; the registry or the way to it has a problem."
	},
	{
		id: "npm-registry-refuses",
		type: "unknown",
		weight: 9,
		pattern: [
			/\bnpm (?:ERR!|error) (?:code )?(?:E40[0-9]|E4[1-2]\d|40[0-9] |ENEEDAUTH|EOTP|EPUBLISHCONFLICT)/i,
			/\bcannot publish over (?:the )?previously published version/i,
			/\byou do not have permission to publish\b/i,
			/\bYou must be logged in to publish\b/i,
			/\bYou may not perform that action with these credentials\b/i
		],
		examples: [
			"npm ERR! code E404",
			"npm error code ENEEDAUTH",
			"npm error 403 403 Forbidden - PUT https://registry.corp/x",
			"You cannot publish over the previously published versions: 1.2.3."
		],
		suggestion: "Check the name, the token and its rights."
	},
	{
		id: "npm-dependency-conflict",
		type: "unknown",
		weight: 9,
		pattern: [
			/\bnpm (?:ERR!|error) (?:code ERESOLVE|ERESOLVE|Could not resolve dependency|Conflicting peer dependency)/,
			/\bnpm (?:ERR!|error) (?:notarget|code ETARGET)/,
			/\bnpm (?:ERR!|error) code E(?:UNSUPPORTEDPROTOCOL|BADENGINE|BADPLATFORM|OVERRIDE|INVALIDPACKAGENAME|INVALIDTAGNAME|JSONPARSE|DUPLICATEWORKSPACE)/
		],
		examples: [
			"npm ERR! code ERESOLVE",
			"npm error notarget No matching version found for left-pad@99.",
			"npm error code EBADENGINE"
		],
		suggestion: "Mend the versions in package.json."
	},
	{
		id: "npm-missing-script",
		type: "unknown",
		weight: 9,
		pattern: [/\bnpm (?:ERR!|error) [Mm]issing script\b/, /\bnpm (?:ERR!|error) Lifecycle script `.{1,60}` not found\b/],
		examples: ["npm error Missing script: \"verify\""],
		suggestion: "Add the script to package.json, or call the right one."
	},
	{
		id: "npm-files",
		type: "unknown",
		weight: 7.5,
		pattern: [/\bnpm (?:ERR!|error) code (?:ENOENT|EACCES|EPERM|EEXIST|ENOTEMPTY|EISDIR|ENOTDIR|EROFS|EMISSINGARG|EUNKNOWN\w*|EWORKSPACE\w*|ENOLOCK|EINTEGRITY|Z_\w+|ERR_INVALID_\w+|EBUSY)\b/, /\bnpm (?:ERR!|error) (?:Exit handler never called|Cannot read propert|Invalid (?:Version|package))/],
		examples: [
			"npm ERR! code ENOENT",
			"npm error code EINTEGRITY",
			"npm error Exit handler never called!"
		]
	},
	{
		id: "npm-no-space",
		type: "resource-exhaustion",
		weight: 9.5,
		pattern: /\bnpm (?:ERR!|error) (?:code |errno )?(?:nospc|ENOSPC|ENOMEM|EMFILE)\b/,
		examples: ["npm ERR! nospc ENOSPC: no space left on device, write"]
	},
	{
		id: "npm-git-dependency",
		type: "git",
		weight: 9,
		pattern: /\bnpm (?:ERR!|error) (?:.{0,60} )?(?:code 128|git (?:clone|ls-remote|fetch|checkout)\b|An unknown git error occurred|Error while executing:)/,
		examples: ["npm ERR! code 128", "npm error An unknown git error occurred"],
		suggestion: "A dependency comes from git: check the address and the access to it."
	},
	{
		id: "npm-native-build",
		type: "unknown",
		weight: 7,
		pattern: [
			/\bgyp ERR! /,
			/\bnode-gyp\b.{0,60}\bfailed\b/,
			/\bnode-pre-gyp ERR!/,
			/\bprebuild-install\b.{0,60}\b(?:failed|ERR!)/
		],
		examples: ["gyp ERR! build error", "gyp ERR! find Python Python is not set"],
		suggestion: "A native module did not build: compilers or headers are missing, or the version of Node does not suit it."
	},
	{
		id: "npm-test-failed",
		type: "test-failure",
		role: "ambient",
		weight: 5.2,
		pattern: /\bnpm (?:ERR!|error) Test failed\b/,
		examples: ["npm ERR! Test failed.  See above for more details."]
	},
	{
		id: "npm-lifecycle",
		type: "unknown",
		role: "consequence",
		weight: 1,
		pattern: [
			/\bnpm (?:ERR!|error) code ELIFECYCLE\b/,
			/\bnpm (?:ERR!|error) Lifecycle script `.{1,60}` failed\b/,
			/\bnpm (?:ERR!|error) (?:errno|code) \d{1,2}\b(?! *8)/,
			/\bnpm (?:ERR!|error) (?:command failed|Failed at the \S{1,80} script|Exit status \d)/
		],
		examples: ["npm ERR! code ELIFECYCLE", "npm error Lifecycle script `build` failed with error:"]
	},
	{
		id: "npm-audit",
		type: "quality-gate",
		role: "verdict",
		weight: 8.5,
		pattern: [/^# npm audit report$/, /^(?:[1-9]\d* vulnerabilities found|Severity: \d+ (?:Low|Moderate|High|Critical))\b/],
		examples: ["# npm audit report", "3 vulnerabilities found - Packages audited: 812"],
		counterExamples: ["0 vulnerabilities found - Packages audited: 812"],
		suggestion: "Update the vulnerable packages."
	},
	{
		id: "npm-vulnerabilities",
		type: "quality-gate",
		role: "ambient",
		weight: 2,
		during: ["lint"],
		pattern: /\b[1-9]\d* (?:\w+ severity )?vulnerabilit(?:y|ies)\b/,
		examples: ["12 vulnerabilities (3 moderate, 9 high)"],
		suggestion: "Update the vulnerable packages."
	},
	{
		id: "npm-audit-endpoint",
		type: "network",
		retry: "same-again",
		weight: 7,
		pattern: /\baudit endpoint returned an error\b/,
		examples: ["npm error audit endpoint returned an error"],
		suggestion: "Run it again; the registry may not offer audits."
	},
	{
		id: "npm-installed",
		type: "network",
		role: "recovery",
		weight: 1,
		pattern: [/^(?:added|changed|removed|up to date)\b.{0,80}\bin \d+(?:\.\d+)?m?s\b/, /^up to date, audited \d/],
		examples: ["added 812 packages, and audited 813 packages in 21s", "up to date in 2s"]
	}
]);
// src/failure/rules/nuget.ts
const nuget = rulesOf("nuget", [
	{
		id: "nuget-restore",
		type: "unknown",
		weight: 7.5,
		pattern: [
			/\berror (?:NU1[0-25-9]\d\d|NETSDK\d{4}|MSB(?!307[37])[1-9]\d{3}): /,
			/\bNU1101\b/,
			/\bNU1102\b/,
			/\bThe SDK '.{1,120}' specified could not be found\b/,
			/\bA compatible \.NET SDK was not found\b/,
			/\bRequested SDK version: /,
			/\bYou must install or update \.NET to run this application\b/,
			/\bThe test source file ".{1,300}" provided was not found\b/,
			/\bMSBUILD : error MSB1\d{3}: /
		],
		examples: [
			"/w/a.csproj : error NU1101: Unable to find package Gone.",
			"error NETSDK1045: The current .NET SDK does not support targeting .NET 9.0.",
			"MSBUILD : error MSB1009: Project file does not exist."
		],
		suggestion: "Mend the project file or install the SDK."
	},
	{
		id: "nuget-network",
		type: "network",
		weight: 8.5,
		pattern: [
			/\berror NU1301: /,
			/\bUnable to load the service index for source\b/,
			/\bFailed to (?:download package|retrieve information about) '/,
			/\bFailed to fetch results from V\d feed\b/
		],
		examples: ["error NU1301: Unable to load the service index for source https://nuget.corp/v3/index.json."],
		suggestion: "Run it again; the feed or the way to it has a problem."
	},
	{
		id: "nuget-lock",
		type: "quality-gate",
		weight: 9,
		pattern: [
			/\berror NU1004: /,
			/\bThe packages lock file is inconsistent with the project dependencies\b/,
			/\bwarning NU190[1-4]\b.{0,40}\berror/,
			/\berror NU190[1-4]: /
		],
		examples: ["error NU1004: The packages lock file is inconsistent with the project dependencies", "error NU1903: Package 'A' 1.0.0 has a known high severity vulnerability"]
	}
]);
// src/failure/rules/ocaml.ts
const ocaml = rulesOf("ocaml", [{
	id: "ocaml-compile",
	type: "quality-gate",
	weight: 7,
	pattern: [
		/^File "[^"]{1,200}\.mli?", lines? \d+(?:-\d+)?, characters \d+-\d+:/,
		/\bError: Unbound (?:value|module|constructor|record field)\b/,
		/^Error \(alert \w+\)/,
		/\bdune build @fmt\b/
	],
	examples: ["File \"bin/a.ml\", line 12, characters 7-11:", "Error: Unbound value gone"]
}, {
	id: "opam-error",
	type: "unknown",
	weight: 7.5,
	pattern: [
		/\[ERROR\] (?:No solution|Package conflict|The compilation of|No package named|The following actions failed)/,
		/\bThe actions? (?:to perform )?(?:were|was) aborted\b/,
		/\bSorry, no solution found: there seems to be a problem\b/
	],
	examples: ["[ERROR] Package conflict!", "[ERROR] The compilation of gone.1.0 failed at \"dune build\"."]
}]);
// src/failure/rules/perl.ts
const perl = rulesOf("perl", [{
	id: "perl-error",
	type: "unknown",
	weight: 6,
	pattern: [
		/\bCan't locate \S{1,120}\.pm in @INC\b/,
		/\bBEGIN failed--compilation aborted\b/,
		/^! Installing (?:the dependencies|\S{1,80}) failed\b/,
		/^! Couldn't find module\b/,
		/^! Bailing out the installation\b/
	],
	examples: ["Can't locate Gone.pm in @INC (you may need to install the Gone module)", "! Installing the dependencies failed: Module 'Gone' is not installed"]
}, {
	id: "perl-quality",
	type: "quality-gate",
	weight: 7,
	pattern: [
		/\(Severity: \d\)$/,
		/\bat \S{1,200}\.p[lm] line \d+, near "/,
		/\bsyntax error at \S{1,200} line \d+/
	],
	examples: ["Code before strictures at line 3, column 1.  (Severity: 5)", "syntax error at a.pl line 12, near \"}\""]
}]);
// src/failure/rules/php.ts
const php = rulesOf("php", [
	{
		id: "php-quality",
		type: "quality-gate",
		role: "verdict",
		weight: 9,
		pattern: [
			/\[ERROR\] Found [1-9]\d* errors?/,
			/^FOUND \d+ (?:ERRORS?|WARNINGS?)\b/,
			/\bPHPCBF CAN FIX THE \d+ MARKED\b/,
			/^[1-9]\d* errors? found$/,
			/\bFound [1-9]\d* of \d+ files that can be fixed\b/,
			/^\s{0,4}\d+\) \S{1,200}\.php(?: \(|$)/,
			/\bfiles? would have been changed \(dry-run\) by Rector\b/,
			/\b\d+ files, [1-9]\d* style issues?\b/,
			/^\S{1,200}\.php:\d+\s{2,8}[A-Z]\w{4,60}\s{2,8}\S/,
			/\[ERROR\] \d+ files? (?:have|has) changed\b/,
			/^ {1,4}\[[A-Z]\w+\] .{1,80} - \S{1,200}\.php:\d+/
		],
		examples: [
			"[ERROR] Found 3 errors",
			"FOUND 2 ERRORS AFFECTING 2 LINES",
			"Found 2 of 40 files that can be fixed in 1.2 seconds",
			"12 errors found"
		],
		suggestion: "Mend what the tool found."
	},
	{
		id: "php-fatal",
		type: "unknown",
		weight: 5.5,
		pattern: [
			/\bPHP Fatal error: {1,2}/,
			/^Fatal error: {1,2}/,
			/\bPHP Warning: {1,2}Uncaught\b/
		],
		examples: ["PHP Fatal error:  Uncaught Error: Class \"Gone\" not found in /w/a.php:3"]
	},
	{
		id: "php-memory",
		type: "resource-exhaustion",
		weight: 9,
		pattern: [/\bAllowed memory size of \d+ bytes exhausted\b/, /\bPHPStan process crashed because it reached configured PHP memory limit\b/],
		examples: ["PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes)"],
		suggestion: "Raise memory_limit."
	},
	{
		id: "php-infection",
		type: "quality-gate",
		weight: 8.5,
		pattern: [/\bThe minimum required MSI percentage should be\b/, /\bThe minimum required Covered Code MSI\b/],
		examples: ["[ERROR] The minimum required MSI percentage should be 80%, but actual is 71%."]
	},
	{
		id: "php-syntax",
		type: "quality-gate",
		weight: 7,
		pattern: [/\bPHP Parse error: {1,2}/, /^(?:Parse error: {1,2}|Errors parsing \S)/],
		examples: ["Parse error:  syntax error, unexpected token \"}\"", "Errors parsing src/a.php"],
		suggestion: "Mend the syntax."
	}
]);
// src/failure/rules/phpunit.ts
const phpunit = rulesOf("phpunit", [{
	id: "phpunit-summary",
	type: "test-failure",
	role: "verdict",
	weight: 9.5,
	pattern: [
		/^(?:FAILURES|ERRORS)!$/,
		/^Tests: \d+, Assertions: \d+, .{0,60}(?:Failures|Errors): [1-9]/,
		/^There (?:was|were) [1-9]\d* (?:failures?|errors?):/
	],
	examples: [
		"FAILURES!",
		"Tests: 40, Assertions: 120, Failures: 2.",
		"There were 2 failures:"
	],
	suggestion: "Look at the failing tests."
}, {
	id: "pest-behat-summary",
	type: "test-failure",
	role: "verdict",
	weight: 9,
	pattern: [
		/^\s{0,4}Tests:\s{1,6}[1-9]\d* failed, /,
		/^\s{0,4}(?:FAIL|FAILED) {1,3}Tests\\/,
		/^\s{0,4}[1-9]\d* (?:scenarios?|steps?) \([1-9]\d* failed/,
		/^--- Failed scenarios:/,
		/^Tests: {1,8}[1-9]\d* failed/
	],
	examples: [
		"  Tests:    2 failed, 40 passed (120 assertions)",
		"   FAIL  Tests\\Feature\\CartTest",
		"--- Failed scenarios:"
	]
}]);
// src/failure/rules/pip.ts
const pip = rulesOf("pip", [
	{
		id: "pip-nothing-found",
		type: "unknown",
		role: "ambient",
		weight: 5,
		pattern: [/\bNo matching distribution found for\b/, /\(from versions: none\)/],
		examples: ["ERROR: No matching distribution found for left-pad", "ERROR: Could not find a version that satisfies the requirement left-pad (from versions: none)"],
		suggestion: "Check the name, and whether the index answers."
	},
	{
		id: "pip-no-distribution",
		type: "unknown",
		weight: 8.5,
		pattern: [
			/\(from versions: (?!none)/,
			/\bRequires-Python\b.{0,60}\b(?:not|different)\b/,
			/\brequires a different Python\b/,
			/\bis not a supported wheel on this platform\b/,
			/\bInvalid requirement: /
		],
		examples: ["ERROR: Could not find a version that satisfies the requirement left-pad==99 (from versions: 1.0, 1.1)", "ERROR: Package 'x' requires a different Python: 3.8.1 not in '>=3.10'"],
		suggestion: "Check the version and whether it exists for this Python."
	},
	{
		id: "pip-conflict",
		type: "unknown",
		weight: 9,
		pattern: [
			/\bResolutionImpossible\b/,
			/\bhave conflicting dependencies\b/,
			/\bresolution-too-deep\b/,
			/\bCannot install .{1,300} because these package versions have conflicting\b/,
			/\bDependency resolution exceeded maximum depth\b/
		],
		examples: ["ERROR: ResolutionImpossible: for help visit the documentation", "error: resolution-too-deep"],
		suggestion: "Loosen or pin the versions that conflict."
	},
	{
		id: "pip-build-failed",
		type: "unknown",
		weight: 7.5,
		pattern: [
			/\bFailed building wheel for\b/i,
			/\bFailed to build installable wheels\b/i,
			/\bCould not build wheels for\b/i,
			/\bmetadata-generation-failed\b/i,
			/\bsubprocess-exited-with-error\b/i,
			/\bGetting requirements to build wheel did not run successfully\b/i,
			/\bpython setup\.py (?:egg_info|bdist_wheel|install)\b.{0,60}\b(?:failed|error)/i,
			/\bFailed to build: /i
		],
		examples: [
			"  ERROR: Failed building wheel for lxml",
			"error: metadata-generation-failed",
			"error: subprocess-exited-with-error"
		],
		suggestion: "A package has no wheel for this Python and its build lacks something."
	},
	{
		id: "pip-hash",
		type: "unknown",
		weight: 8,
		pattern: [/\bTHESE PACKAGES DO NOT MATCH THE HASHES\b/, /\bHashes are required in --require-hashes mode\b/],
		examples: ["ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE."]
	},
	{
		id: "pip-environment",
		type: "unknown",
		weight: 8,
		pattern: [
			/\bexternally-managed-environment\b/,
			/\bCould not open requirements file\b/,
			/\bNo module named pip\b/,
			/\bno such option: -/,
			/\bis not a valid editable requirement\b/,
			/\bneither 'setup\.py' nor 'pyproject\.toml' found\b/,
			/\bCould not install packages due to an (?:OSError|EnvironmentError)(?!.{0,200}(?:HTTPSConnectionPool|No space|Max retries))/
		],
		examples: ["error: externally-managed-environment", "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'dev.txt'"]
	},
	{
		id: "pip-network",
		type: "network",
		weight: 8,
		pattern: [
			/\bCould not fetch URL\b.{0,200}\b(?:connection error|confirming the ssl certificate)\b/,
			/\bERROR: (?:HTTP error \d{3}|Could not install packages due to an (?:OSError|EnvironmentError): HTTPSConnectionPool)/,
			/\bpip\._vendor\.(?:urllib3|requests)\.\w+\.\w*(?:Timeout|Connection|SSL|Proxy|Protocol|Read|HTTP)\w*Error\b/,
			/\bERROR: Exception: .{0,60}ReadTimeoutError/
		],
		examples: ["pip._vendor.urllib3.exceptions.ReadTimeoutError: HTTPSConnectionPool: Read timed out.", "ERROR: HTTP error 503 while getting https://index.corp/x.whl"],
		suggestion: "Run it again; the index or the way to it has a problem."
	},
	{
		id: "pip-git",
		type: "git",
		weight: 10,
		pattern: /\bgit (?:clone|checkout|fetch|submodule) .{1,300} did not run successfully\b/,
		examples: ["× git clone --filter=blob:none --quiet https://git.corp/a /tmp/x did not run successfully."],
		suggestion: "A requirement comes from git: check its address, its revision and the access to it."
	},
	{
		id: "pip-retries-spent",
		type: "network",
		role: "verdict",
		weight: 8,
		pattern: /\bRetry\(total=0\b/,
		examples: ["WARNING: Retrying (Retry(total=0, connect=None)) after connection broken by 'NewConnectionError'"],
		counterExamples: ["WARNING: Retrying (Retry(total=4, connect=None)) after connection broken"],
		suggestion: "Run it again; the index or the way to it has a problem."
	},
	{
		id: "pip-installed",
		type: "network",
		role: "recovery",
		weight: 1,
		pattern: /^Successfully installed \S/,
		examples: ["Successfully installed requests-2.31.0"]
	}
]);
// src/failure/rules/playwright.ts
const playwright = rulesOf("playwright", [
	{
		id: "playwright-summary",
		type: "test-failure",
		role: "verdict",
		weight: 9,
		pattern: [/^\s{1,6}[1-9]\d* (?:failed|interrupted|did not run)$/, /\bTest was interrupted\b/],
		examples: ["  2 failed", "  1 interrupted"],
		suggestion: "Look at the failing tests and their traces."
	},
	{
		id: "playwright-listed",
		type: "test-failure",
		weight: 8.5,
		pattern: [
			/^\s{1,6}[1-9]\d* flaky$/,
			/^\s{0,4}\[[\w -]{1,40}\] › \S{1,200}:\d+:\d+ › /,
			/^\s{0,4}\d{1,4}\) \[[\w -]{1,40}\] › /
		],
		examples: ["  1) [chromium] › e2e/cart.spec.ts:12:7 › adds an item ─────", "  1 flaky"],
		suggestion: "Look at the failing tests and their traces."
	},
	{
		id: "playwright-passed",
		type: "test-failure",
		role: "recovery",
		weight: 1,
		pattern: /^ {2}\d+ passed \(\d[\d.]*(?:ms|s|m|h)\)$/,
		examples: ["  41 passed (35.1s)"]
	},
	{
		id: "playwright-expect",
		type: "test-failure",
		weight: 7.5,
		pattern: [
			/\bTimed out \d+ms waiting for expect\(/i,
			/\bexpect\(.{0,60}\)\.\w+\(.{0,80}\) failed\b/i,
			/\bTest timeout of \d+ms exceeded\b/i,
			/\b(?:locator|page|frame|browser)\.\w+: (?:Timeout|Target|Error|Test|Execution|strict mode|net::|Navigation)/i,
			/\bstrict mode violation\b/i,
			/\bLocator expected to\b/i,
			/\bTimeout \d+ms exceeded\b/i,
			/\bwaiting for (?:locator|selector|getBy)/i
		],
		examples: [
			"Error: Timed out 5000ms waiting for expect(locator).toBeVisible()",
			"Test timeout of 30000ms exceeded.",
			"locator.click: Timeout 30000ms exceeded."
		]
	},
	{
		id: "playwright-web-server",
		type: "timeout",
		weight: 8.5,
		pattern: /\bTimed out waiting \d+ms from config\.webServer\b/,
		examples: ["Error: Timed out waiting 60000ms from config.webServer."],
		suggestion: "Look at the log of the web server: did it start at all?"
	},
	{
		id: "playwright-server-died",
		type: "unknown",
		weight: 7.5,
		pattern: [/\bProcess from config\.webServer was not able to start\b/, /\bis already used, make sure that nothing is running on the port\b/],
		examples: ["Error: Process from config.webServer was not able to start. Exit code: 1"]
	},
	{
		id: "playwright-browser-missing",
		type: "unknown",
		weight: 8.5,
		pattern: [
			/\bExecutable doesn't exist at\b/,
			/\bPlease run the following command to download new browsers\b/,
			/\bHost system is missing dependencies to run browsers\b/,
			/\bCould not find (?:Chrome|Chromium|Firefox|browser)\b/,
			/\bFailed to launch the browser process\b/,
			/\bNo usable sandbox\b/,
			/\bCypress (?:binary is missing|verification|executable not found)/,
			/\bThe cypress npm package is installed, but the Cypress binary\b/,
			/\bMissing X server or \$DISPLAY\b/
		],
		examples: [
			"browserType.launch: Executable doesn't exist at /root/.cache/ms-playwright/chromium-1/chrome",
			"Error: Could not find Chrome (ver. 120.0).",
			"Missing X server or $DISPLAY"
		],
		suggestion: "Install the browsers before the tests."
	},
	{
		id: "visual-difference",
		type: "test-failure",
		weight: 6.5,
		pattern: [
			/\b\d+ pixels? \(ratio [\d.]+ of all image pixels\) are different\b/i,
			/\bscreenshots? (?:comparison failed|did not match|mismatch)/i,
			/\bFound \d+ visual changes?\b/i,
			/\bdifferent from snapshot\b/i,
			/\bimage was \d+(?:\.\d+)?% different\b/i
		],
		examples: ["  120 pixels (ratio 0.01 of all image pixels) are different.", "Screenshot comparison failed"]
	}
]);
// src/failure/rules/pnpm.ts
const pnpm = rulesOf("pnpm", [
	{
		id: "pnpm-lock-out-of-sync",
		type: "quality-gate",
		role: "verdict",
		weight: 9.5,
		pattern: [/\bERR_PNPM_(?:OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH|FROZEN_LOCKFILE\w*|NO_LOCKFILE|LOCKFILE_MISSING_DEPENDENCY)\b/, /\bCannot install with "frozen-lockfile"/],
		examples: [" ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with \"frozen-lockfile\" because pnpm-lock.yaml is not up to date"],
		suggestion: "Run `pnpm install` and commit the lock file."
	},
	{
		id: "pnpm-network",
		type: "network",
		weight: 8.5,
		pattern: [/\bERR_PNPM_(?:FETCH_5\d\d|FETCH_429|META_FETCH_FAIL|TARBALL_FETCH\w*|BAD_TARBALL_SIZE|NETWORK\w*)\b/, /\b(?:GET|PUT) https?:\S{1,200} error \((?:ECONN\w+|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ERR_SOCKET_TIMEOUT|UND_ERR\w+|5\d\d)\)/],
		examples: ["ERR_PNPM_FETCH_503  GET https://registry.corp/a: Service Unavailable - 503", "ERR_PNPM_META_FETCH_FAIL  GET https://registry.corp/a: request failed"],
		suggestion: "Run it again; the registry or the way to it has a problem."
	},
	{
		id: "pnpm-configuration",
		type: "unknown",
		weight: 8,
		pattern: /\bERR_PNPM_(?!OUTDATED_LOCKFILE|LOCKFILE|FROZEN|NO_LOCKFILE|FETCH_5|FETCH_429|META_FETCH|TARBALL|BAD_TARBALL|NETWORK|RECURSIVE_(?:RUN|EXEC)_FIRST_FAIL|AUDIT)[A-Z0-9_]+/,
		examples: [
			"ERR_PNPM_NO_MATCHING_VERSION  No matching version found for left-pad@99",
			"ERR_PNPM_PEER_DEP_ISSUES  Unmet peer dependencies",
			"ERR_PNPM_UNSUPPORTED_ENGINE  Unsupported environment"
		],
		suggestion: "Mend package.json or the configuration of pnpm."
	},
	{
		id: "package-script-failed",
		type: "unknown",
		role: "consequence",
		weight: 1,
		pattern: [
			/\bELIFECYCLE\b/,
			/\bERR_PNPM_RECURSIVE_(?:RUN|EXEC)_FIRST_FAIL\b/,
			/^error Command failed with exit code \d/,
			/^error: script ".{1,80}" exited with code \d/,
			/\bYN0009\b/
		],
		examples: [
			" ELIFECYCLE  Command failed with exit code 1.",
			"error Command failed with exit code 1.",
			"error: script \"build\" exited with code 2"
		]
	}
]);
// src/failure/rules/poetry-uv.ts
const poetryUv = rulesOf("poetry-uv", [
	{
		id: "poetry-lock",
		type: "quality-gate",
		role: "verdict",
		weight: 9,
		pattern: [
			/\bpoetry\.lock is not up to date with pyproject\.toml\b/,
			/\bpyproject\.toml changed significantly since poetry\.lock was last generated\b/,
			/\bThe lockfile at `uv\.lock` needs to be updated\b/,
			/\bYour Pipfile\.lock \(\w+\) is out of date\b/,
			/\bLock file hash doesn't match\b/,
			/\buv\.lock\b.{0,60}\b(?:outdated|out of date|not up to date)\b/
		],
		examples: ["pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file.", "error: The lockfile at `uv.lock` needs to be updated, but `--locked` was provided."],
		suggestion: "Update the lock file and commit it."
	},
	{
		id: "poetry-uv-conflict",
		type: "unknown",
		weight: 9,
		pattern: [
			/\bSolverProblemError\b/,
			/\bversion solving failed\b/,
			/\bNo solution found when resolving\b/,
			/\brequirements are unsatisfiable\b/,
			/\bBecause .{1,200} depends on .{1,200}(?:, version solving|we can conclude)/,
			/\bPackagesNotFoundError\b/,
			/\bLibMambaUnsatisfiableError\b/,
			/\bUnsatisfiableError\b/,
			/\bThe current project's supported Python range\b/,
			/\bnothing provides .{1,80} needed by\b/,
			/\bLocking failed!/,
			/\bNo interpreter found for\b/,
			/\bThe following packages are not available from current channels\b/
		],
		examples: [
			"  × No solution found when resolving dependencies:",
			"SolverProblemError",
			"PackagesNotFoundError: The following packages are not available from current channels:"
		],
		suggestion: "Loosen or pin the versions that conflict."
	},
	{
		id: "uv-build",
		type: "unknown",
		weight: 7,
		pattern: [
			/× Failed to (?:build|download|fetch|resolve|install|read|parse) /,
			/\berror: (?:Failed to (?:spawn|parse|read|build|prepare)|No `pyproject\.toml` found|Distribution .{1,120} can't be installed|No virtual environment found)\b/,
			/\bChefBuildError\b/,
			/\bPEP517 build of a dependency failed\b/,
			/\bPoetry could not find a pyproject\.toml\b/
		],
		examples: [
			"  × Failed to build `lxml==4.9.0`",
			"error: Failed to spawn: `ruff`",
			"PEP517 build of a dependency failed"
		]
	},
	{
		id: "uv-network",
		type: "network",
		weight: 8.5,
		pattern: [
			/\berror sending request for url\b/,
			/\bFailed to (?:fetch|download)(?: distribution)?:? [`'"]?https?:/,
			/\brequest or response body error\b/,
			/\bFailed to (?:extract|download) .{1,80} UV_HTTP_TIMEOUT\b/
		],
		examples: ["Caused by: error sending request for url (https://index.test/simple/a/)", "error: Failed to fetch: `https://index.test/simple/a/`"],
		suggestion: "Run it again; the index or the way to it has a problem."
	}
]);
// src/failure/rules/powershell.ts
const powershell = rulesOf("powershell", [{
	id: "powershell-error",
	type: "unknown",
	role: "ambient",
	weight: 3.5,
	pattern: [
		/\bFullyQualifiedErrorId : /,
		/\bCategoryInfo {1,10}: /,
		/^At \S{1,300}\.ps1:\d+ char:\d+/,
		/\bParentContainsErrorRecordException\b/,
		/\bThe term '.{1,120}' is not recognized\b/
	],
	examples: ["    + FullyQualifiedErrorId : CommandNotFoundException", "The term 'foo' is not recognized as a name of a cmdlet"]
}, {
	id: "pester-summary",
	type: "test-failure",
	role: "verdict",
	weight: 9,
	pattern: [/^Tests Passed: \d+, Failed: [1-9]/, /^Tests completed in .{0,60}Failed: [1-9]/],
	examples: ["Tests Passed: 40, Failed: 2, Skipped: 0", "Tests completed in 1.2s Tests Passed: 40, Failed: 2"]
}]);
// src/failure/rules/prettier.ts
const prettier = rulesOf("prettier", [{
	id: "prettier-check",
	type: "quality-gate",
	role: "verdict",
	weight: 9,
	pattern: [
		/\bCode style issues (?:found|were found)\b/,
		/\bRun Prettier (?:with --write )?to fix\b/,
		/\bForgot to run Prettier\?/
	],
	examples: ["[warn] Code style issues found in 2 files. Run Prettier with --write to fix."],
	suggestion: "Run the formatter."
}]);
// src/failure/rules/prisma.ts
const prisma = rulesOf("prisma", [{
	id: "prisma-error",
	type: "unknown",
	weight: 6.5,
	pattern: [
		/\bPrismaClient(?:Initialization|KnownRequest|Validation)Error\b/,
		/\bError: P[1-4]\d{3}\b/,
		/\bPrisma schema validation\b/,
		/\bEnvironment variable not found: [A-Z_]+/,
		/@prisma\/client did not initialize yet\b/
	],
	examples: ["Error: P1012", "error: Environment variable not found: DATABASE_URL."]
}]);
// src/failure/rules/pytest.ts
const pytest = rulesOf("pytest", [
	{
		id: "pytest-summary",
		type: "test-failure",
		role: "verdict",
		weight: 9.5,
		pattern: [/^=* ?(?:\d+ \w+, ){0,4}[1-9]\d* (?:failed|errors?)\b.{0,120} in [\d.]+ ?s(?:econds)?\b/, /^(?:\d+ \w+, ){0,4}[1-9]\d* (?:failed|errors?)\b.{0,120} in [\d.]+s/],
		examples: [
			"========= 3 failed, 41 passed, 2 warnings in 9.63s =========",
			"1 failed, 2 passed in 0.12s",
			"==== 10 warnings, 2 errors in 3.04s ===="
		],
		counterExamples: ["==== 41 passed, 2 xfailed in 9.63s ===="],
		suggestion: "Look at the failing tests."
	},
	{
		id: "pytest-failed-line",
		type: "test-failure",
		weight: 8,
		pattern: [
			/^(?:FAILED|ERROR) \S{1,300}\.py(?:::\S|$| - )/,
			/^\S{1,300}\.py::\S{1,300} (?:FAILED|ERROR)\b/,
			/^FAILED CONSISTENTLY: /,
			/\btest_\w{1,80}(?: \d+\/\d+)? (?:FAILED|failed!)/
		],
		examples: [
			"FAILED tests/test_a.py::test_adds - assert 3 == 4",
			"tests/test_a.py::test_adds FAILED [ 12%]",
			"ERROR tests/test_a.py - ImportError: cannot import"
		]
	},
	{
		id: "pytest-collection",
		type: "test-failure",
		role: "verdict",
		weight: 8.5,
		pattern: [
			/\bInterrupted: \d+ errors? during collection\b/,
			/\bERROR collecting \S/,
			/\bImportError while (?:importing test module|loading conftest)\b/,
			/\berrors? during collection\b/
		],
		examples: ["!!!!!!!! Interrupted: 2 errors during collection !!!!!!!!", "____ ERROR collecting tests/test_a.py ____"],
		suggestion: "A test module does not import."
	},
	{
		id: "pytest-assertion",
		type: "test-failure",
		role: "ambient",
		weight: 6,
		pattern: [
			/^E {3,}.{0,200}(?:[Ee]rror|[Ee]xception|assert|[Ff]ailed|Timeout|Interrupt)/,
			/^={3,} (?:FAILURES|ERRORS) ={3,}/,
			/^_{3,} (?:[\w.]{1,80}\.)?test_\w[\w.[\]-]{0,160} _{3,}$/
		],
		examples: [
			"E       assert 3 == 4",
			"=================== FAILURES ===================",
			"_______ test_adds _______"
		]
	},
	{
		id: "pytest-usage",
		type: "unknown",
		weight: 9,
		pattern: [
			/\bpytest: error: /,
			/\bpytest\.UsageError\b/,
			/^ERROR: (?:usage: pytest|file or directory not found|not found: |file not found)/,
			/^INTERNALERROR> /
		],
		examples: ["pytest: error: unrecognized arguments: --cov", "ERROR: file or directory not found: tests/gone"],
		suggestion: "Install the plugin or mend the call of pytest."
	},
	{
		id: "pytest-timeout",
		type: "timeout",
		weight: 7,
		pattern: [/^\+{3,} Timeout \+{3,}/, /^~{3,} Stack of .{1,80} ~{3,}$/],
		examples: ["++++++++++++++++ Timeout ++++++++++++++++"]
	},
	{
		id: "pytest-worker-crash",
		type: "test-failure",
		weight: 7,
		pattern: [
			/\bworker 'gw\d+' crashed while running\b/,
			/\bnode down: Not properly terminated\b/,
			/\bFatal Python error: (?:Segmentation fault|Aborted|Bus error)/
		],
		examples: ["worker 'gw1' crashed while running 'tests/test_a.py::test_adds'", "Fatal Python error: Segmentation fault"]
	},
	{
		id: "pytest-nothing-ran",
		type: "unknown",
		weight: 5,
		pattern: /\bno tests (?:ran in [\d.]+|collected|were collected|found that match)\b/,
		examples: ["====== no tests ran in 0.02s ======"],
		suggestion: "pytest found nothing to run: look at its arguments and at the folder."
	}
]);
// src/failure/rules/python.ts
const python = rulesOf("python", [
	{
		id: "python-import",
		type: "unknown",
		role: "ambient",
		weight: 5,
		pattern: [/\b(?:ModuleNotFoundError|ImportError): /, /\bNo module named '?[\w.]+/],
		examples: ["ModuleNotFoundError: No module named 'yaml'", "/usr/bin/python: No module named pytest"],
		suggestion: "Install the package in this environment, or mend the import."
	},
	{
		id: "python-syntax",
		type: "quality-gate",
		role: "ambient",
		weight: 5.5,
		pattern: [/^(?:E {1,6})?(?:SyntaxError|IndentationError|TabError): (?!.{0,160}\bJSON\b)/, /\bSorry: (?:IndentationError|SyntaxError)/],
		examples: ["SyntaxError: invalid syntax", "IndentationError: unexpected indent"],
		suggestion: "Mend the syntax."
	},
	{
		id: "python-usage",
		type: "unknown",
		weight: 6,
		pattern: [/^[\w./-]{1,60}: error: (?:unrecognized arguments|the following arguments are required|argument |invalid choice|ambiguous option|no such option)/, /^Error: (?:No such option|Invalid value for|Missing (?:option|argument|parameter)|No such command|Got unexpected extra argument)/],
		examples: ["deploy.py: error: the following arguments are required: --env", "Error: No such option: --fast"],
		suggestion: "Mend the call: the program does not take these arguments."
	}
]);
// src/failure/rules/python-checks.ts
const pythonChecks = rulesOf("python-checks", [
	{
		id: "python-lint-finding",
		type: "quality-gate",
		weight: 7,
		pattern: [
			/^\S{1,300}\.(?:pyi?|ipynb):(?:cell_\d+:)?\d+:(?:\d+:)? \[?\*?\]?[A-Z]{1,6}\d{2,5}\b/,
			/^\s{0,8}--> \S{1,200}\.pyi?:\d+:\d+$/,
			/^\S{1,300}\.py:\d+: \[[A-Z]\d{4}/
		],
		examples: [
			"a.py:3:1: F401 'os' imported but unused",
			"  --> src/a.py:3:1",
			"a.py:12: [C0116(missing-function-docstring), f] Missing docstring"
		],
		suggestion: "Mend what the linter found."
	},
	{
		id: "pylint-rating",
		type: "quality-gate",
		weight: 6.5,
		pattern: [/^Your code has been rated at (?!10\.00)-?[\d.]+\/10/, /^\*{5,} Module \S/],
		examples: ["Your code has been rated at 7.41/10 (previous run: 7.50/10, -0.09)"]
	},
	{
		id: "bandit-issue",
		type: "quality-gate",
		weight: 8,
		pattern: [/^>> Issue: \[B\d{3}:/, /^\s{0,4}Severity: (?:Low|Medium|High)\s{1,4}Confidence: /],
		examples: [">> Issue: [B104:hardcoded_bind_all_interfaces] Possible binding to all interfaces.", "   Severity: Medium   Confidence: Medium"]
	},
	{
		id: "python-project-checks",
		type: "quality-gate",
		weight: 7.5,
		pattern: [
			/\bFound \d+ dependency issues?\b/i,
			/^\S{1,200}: DEP\d{3} /i,
			/^Contracts: \d+ kept, [1-9]\d* broken/i,
			/^Migrations for '\w{1,80}':$/i,
			/\bvulture\b.{0,60}\bunused\b/i,
			/\bunused (?:import|variable|function|method|class|attribute) '.{1,80}' \(\d+% confidence\)/i,
			/\bFound \d+ known vulnerabilit/i,
			/\bpip-audit\b.{0,60}\bvulnerab/i,
			/\binterrogate\b.{0,60}\bFAILED\b/i,
			/^RESULT: FAILED \(minimum: /i,
			/\bhas a rank of [B-F]\b/i,
			/\bcheck-manifest\b.{0,80}\b(?:missing|differ)/i
		],
		examples: [
			"Found 2 dependency issues.",
			"Found 3 known vulnerabilities in 2 packages",
			"RESULT: FAILED (minimum: 80.0%, actual: 71.2%)"
		]
	}
]);
// src/failure/rules/python-tests.ts
const pythonTests = rulesOf("python-tests", [
	{
		id: "unittest-summary",
		type: "test-failure",
		role: "verdict",
		weight: 9.5,
		pattern: [
			/^FAILED \((?:(?:failures|errors|unexpected successes|skipped|expected failures)=\d+(?:, )?)+\)/,
			/^\*{3}Test Failed\*{3} \d+ failures/,
			/^\d+ items? had failures:/,
			/^Failed example:$/
		],
		examples: ["FAILED (failures=1, errors=2)", "***Test Failed*** 2 failures."],
		suggestion: "Look at the failing tests."
	},
	{
		id: "unittest-failed-line",
		type: "test-failure",
		weight: 7,
		pattern: /^(?:FAIL|ERROR): \w{1,120} \([\w.<>]{1,200}\)/,
		examples: ["FAIL: test_adds (tests.test_a.CartTest)", "ERROR: setUpClass (tests.test_a.CartTest)"]
	},
	{
		id: "python-test-frame",
		type: "test-failure",
		role: "ambient",
		weight: 5,
		pattern: [/^\s{0,8}File "[^"]{1,300}", line \d+, in test_\w+/, /\/tests?\/[\w/]{0,120}\btest_\w+\.py:\d+: /],
		examples: ["  File \"/w/check.py\", line 9, in test_login", "w/tests/test_a.py:12: AssertionError"]
	},
	{
		id: "behave-summary",
		type: "test-failure",
		role: "verdict",
		weight: 9,
		pattern: [
			/^\d+ (?:features?|scenarios?|steps?) passed, [1-9]\d* failed/,
			/^Failing scenarios:/,
			/^\d+ scenarios? \(.{0,60}\b[1-9]\d* (?:failed|undefined)/
		],
		examples: [
			"2 scenarios passed, 1 failed, 0 skipped",
			"Failing scenarios:",
			"12 scenarios (2 failed, 10 passed)"
		]
	},
	{
		id: "tox-summary",
		type: "test-failure",
		role: "ambient",
		weight: 3.5,
		pattern: [
			/^ERROR: {1,4}\S{1,60}: commands failed/,
			/^\s{0,4}\S{1,60}: FAIL code \d/,
			/\bevaluation failed :\(/,
			/^nox > Session \S{1,80} failed/
		],
		examples: ["ERROR:   py311: commands failed", "  py311: FAIL code 1 (12.3=setup[3.1]+cmd[9.2] seconds)"]
	},
	{
		id: "python-coverage",
		type: "quality-gate",
		role: "verdict",
		weight: 8.7,
		pattern: [
			/\bRequired test coverage of [\d.]+% not reached\b/i,
			/\bCoverage failure: total of\b/i,
			/\bcoverage\b.{0,40}\bis less than fail-under\b/i,
			/\bFAIL(?:ED)?:? .{0,40}\bcoverage\b.{0,60}\b(?:below|less than|not reached|under)\b/i
		],
		examples: ["FAIL Required test coverage of 80% not reached. Total coverage: 71.20%", "Coverage failure: total of 71 is less than fail-under=80"],
		suggestion: "Add tests, or lower the threshold knowingly."
	},
	{
		id: "coverage-tool",
		type: "unknown",
		weight: 7,
		pattern: [
			/^No data to (?:combine|report)\b/,
			/^Couldn't (?:use data file|combine from|read data from|find coverage)/,
			/^No source for code: /
		],
		examples: ["No data to combine", "Couldn't use data file '/w/.coverage': no such table"]
	}
]);
// src/failure/rules/r.ts
const r = rulesOf("r", [
	{
		id: "r-check",
		type: "quality-gate",
		role: "verdict",
		weight: 8.5,
		pattern: [
			/^Status: (?:[1-9]\d* ERRORs?|[1-9]\d* WARNINGs?)/,
			/^[✖x❯] (?:checking|R CMD check) .{1,80}/,
			/\bR CMD check found (?:ERROR|WARNING)s\b/
		],
		examples: ["Status: 1 ERROR, 2 NOTEs", "Error: R CMD check found ERRORs"]
	},
	{
		id: "r-tests",
		type: "test-failure",
		role: "verdict",
		weight: 9,
		pattern: [
			/^\[ FAIL [1-9]\d* \| WARN/,
			/^(?:── |══ )?(?:Failure|Error) \((?!\d)/,
			/\bTest failures$/,
			/^Error: Test failures/
		],
		examples: ["[ FAIL 2 | WARN 0 | SKIP 1 | PASS 40 ]", "── Failure (test-cart.R:12:3): adds an item"]
	},
	{
		id: "r-packages",
		type: "unknown",
		weight: 7,
		pattern: [
			/\bthere is no package called\b/,
			/\bERROR: (?:dependency|dependencies) .{1,200} (?:is|are) not available for package\b/,
			/\bERROR: (?:compilation|lazy loading|configuration) failed for package\b/,
			/\binstallation of (?:one or more packages|package .{1,60}) (?:failed|had non-zero exit status)\b/,
			/\bnon-zero exit status$/
		],
		examples: ["Error in library(gone) : there is no package called 'gone'", "ERROR: dependency 'gone' is not available for package 'acme'"]
	}
]);
// src/failure/rules/react-native.ts
const reactNative = rulesOf("react-native", [{
	id: "react-native-metro",
	type: "quality-gate",
	weight: 6.5,
	pattern: [
		/\bUnable to resolve module `?\S/,
		/\bMetro\b.{0,60}\bencountered an error\b/,
		/\bError: Unable to resolve module\b/
	],
	examples: ["error: Error: Unable to resolve module ./gone from /w/App.tsx"]
}]);
// src/failure/rules/rpm.ts
const rpm = rulesOf("rpm", [{
	id: "rpm-no-package",
	type: "unknown",
	weight: 8,
	pattern: [
		/\b(?:Error: )?Unable to find a match: /,
		/\bNo match for argument: /,
		/\bNo package .{1,80} available\b/,
		/\bnothing provides .{1,120}\bneeded by\b/,
		/\bError: (?:Package|Nothing to do|Failed to synchronize cache|Problem:)/,
		/\berror: Failed build dependencies:/,
		/\bRPM build errors:/,
		/\bTransaction (?:test|check) error/,
		/\bGPG check FAILED\b/,
		/\berror: Bad exit status from\b/,
		/\bFailed to resolve the transaction\b/,
		/\bconflicting requests\b/
	],
	examples: [
		"Error: Unable to find a match: gone",
		"error: Failed build dependencies:",
		"RPM build errors:"
	]
}, {
	id: "rpm-network",
	type: "network",
	weight: 8.5,
	pattern: [
		/\bErrors during downloading metadata for repository\b/,
		/\bCannot (?:download|prepare internal mirrorlist|find a valid baseurl)\b/,
		/\bFailed to download metadata for repo\b/,
		/\bAll mirrors were tried\b/,
		/\[MIRROR\] \S/,
		/\bCurl error \(\d+\): /
	],
	examples: ["Error: Failed to download metadata for repo 'baseos': Cannot prepare internal mirrorlist", "Cannot download repodata/repomd.xml: All mirrors were tried"],
	suggestion: "Run it again; the mirror or the way to it has a problem."
}]);
// src/failure/rules/ruby.ts
const ruby = rulesOf("ruby", [
	{
		id: "bundler-gem",
		type: "unknown",
		weight: 8,
		pattern: [
			/\bCould not find (?:gem )?'?[\w-]{1,80}'?(?:-[\d.]+)? in (?:any|locally|rubygems|source)/,
			/\bBundler could not find compatible versions\b/,
			/\bYour Ruby version is .{1,40}, but your Gemfile specified\b/,
			/\bGem::(?:Missing\w+|LoadError|ConflictError|Ext::BuildError)/,
			/\bBundler::(?:GemNotFound|VersionConflict|GemRequireError|SolveFailure|RubyVersionMismatch)/,
			/\bCould not locate Gemfile\b/,
			/\bcan't find gem \w/,
			/\bERROR: {1,2}(?:Could not find a valid gem|Error installing)/,
			/\bBecause every version of .{1,120} depends on/
		],
		examples: [
			"Bundler could not find compatible versions for gem \"rails\":",
			"Your Ruby version is 3.1.0, but your Gemfile specified 3.3.0",
			"Could not find gem 'gone' in rubygems repository https://gems.corp/"
		],
		suggestion: "Mend the Gemfile or the version of Ruby."
	},
	{
		id: "gem-native-extension",
		type: "unknown",
		weight: 8,
		pattern: [
			/\bFailed to build gem native extension\b/,
			/\bextconf\.rb failed\b/,
			/\bAn error occurred while installing \S{1,80} \(/,
			/\bmkmf\.log\b/
		],
		examples: ["ERROR: Failed to build gem native extension.", "An error occurred while installing pg (1.5.4), and Bundler cannot continue."],
		suggestion: "Install the library that the gem builds against."
	},
	{
		id: "bundler-lock",
		type: "quality-gate",
		weight: 9,
		pattern: [
			/\bThe gemspecs for path gems changed\b/,
			/\bYou are trying to install in deployment mode after changing your Gemfile\b/,
			/\bThe dependencies in your gemfile changed\b/,
			/\bfrozen mode\b.{0,60}\bcan't be updated\b/,
			/\bBecause frozen was set\b/,
			/\bYour bundle only supports platforms\b/
		],
		examples: ["You are trying to install in deployment mode after changing your Gemfile."],
		suggestion: "Run `bundle install` and commit Gemfile.lock."
	},
	{
		id: "gem-network",
		type: "network",
		weight: 8.5,
		pattern: [
			/\bCould not (?:reach host|verify the SSL certificate for|fetch specs from) (?:https?:)?\S/,
			/\bGem::RemoteFetcher::FetchError\b/,
			/\bBundler::(?:HTTPError|Fetcher::\w+Error)\b/,
			/\bNet::(?:OpenTimeout|ReadTimeout|HTTPFatalError)\b/,
			/\bRetrying (?:fetcher|download gem|dependency api) due to error \(4\/4\)/
		],
		examples: ["Could not reach host gems.corp. Check your network connection and try again.", "Gem::RemoteFetcher::FetchError: too many connection resets"],
		suggestion: "Run it again; the gem server or the way to it has a problem."
	},
	{
		id: "rake-aborted",
		type: "unknown",
		role: "ambient",
		weight: 3.5,
		pattern: [
			/^rake aborted!/,
			/^bin\/rails aborted!/,
			/^Tasks: TOP => (?!(?:default => )?(?:test|spec|cucumber))/,
			/\bDon't know how to build task\b/
		],
		examples: ["rake aborted!", "Don't know how to build task 'verify'"]
	},
	{
		id: "rake-test-task",
		type: "test-failure",
		role: "ambient",
		weight: 4.5,
		pattern: /^Tasks: TOP => (?:default => )?(?:test|spec|cucumber)\b/,
		examples: ["Tasks: TOP => default => spec"]
	},
	{
		id: "ruby-exception",
		type: "unknown",
		role: "ambient",
		weight: 4,
		pattern: [
			/\((?:[A-Z]\w*::)*\w*(?:Error|Exception)\)$/,
			/\bcannot load such file -- /,
			/\bundefined (?:method|local variable or method) [`']/
		],
		examples: ["a.rb:3:in 'run': undefined method 'go' for nil (NoMethodError)", "cannot load such file -- gone (LoadError)"]
	},
	{
		id: "ruby-version-manager",
		type: "unknown",
		weight: 8,
		pattern: [
			/\brbenv: version `.{1,40}' is not installed\b/,
			/\bRequired ruby-\S{1,40} is not installed\b/,
			/\bruby-build: definition not found\b/,
			/\bthe RUBY version \S{1,40} could not be found\b/,
			/\brvm: (?:command )?not found\b/,
			/\bUnknown ruby interpreter version\b/
		],
		examples: ["rbenv: version `3.9.0' is not installed", "Required ruby-2.1.0 is not installed."]
	}
]);
// src/failure/rules/ruby-checks.ts
const rubyChecks = rulesOf("ruby-checks", [{
	id: "rubocop-summary",
	type: "quality-gate",
	role: "verdict",
	weight: 9,
	pattern: [
		/\bfiles? inspected, [1-9]\d* offenses? detected\b/,
		/^\S{1,200}\.(?:rb|rake|gemspec):\d+:\d+: [CWEFRI]: /,
		/^\d+ total warnings?$/,
		/^Security Warnings: [1-9]/,
		/\bherb\b.{0,40}\boffenses?/
	],
	examples: [
		"40 files inspected, 2 offenses detected",
		"a.rb:12:7: C: [Correctable] Style/StringLiterals: Prefer single-quoted strings",
		"Security Warnings: 2"
	],
	suggestion: "Run `rubocop -a`."
}, {
	id: "ruby-coverage",
	type: "quality-gate",
	role: "verdict",
	weight: 8.7,
	pattern: [
		/\bSimpleCov failed with exit \d/,
		/\b(?:Line|Branch) coverage \([\d.]+%\) is below the expected minimum coverage\b/,
		/\bCoverage has dropped by\b/
	],
	examples: ["Line coverage (71.20%) is below the expected minimum coverage (80.00%).", "SimpleCov failed with exit 2"]
}]);
// src/failure/rules/ruby-tests.ts
const rubyTests = rulesOf("ruby-tests", [
	{
		id: "rspec-summary",
		type: "test-failure",
		role: "verdict",
		weight: 9.5,
		pattern: [
			/^\d+ examples?, [1-9]\d* failures?\b/,
			/^\d+ examples?, 0 failures, .{0,40}[1-9]\d* errors? occurred outside/,
			/^Failed examples:/,
			/^rspec '?\.\/\S{1,200}(?::\d+|\[[\d:]+\])/
		],
		examples: [
			"40 examples, 2 failures",
			"Failed examples:",
			"rspec ./spec/cart_spec.rb:12 # Cart adds an item"
		],
		suggestion: "Look at the failing examples."
	},
	{
		id: "minitest-summary",
		type: "test-failure",
		role: "verdict",
		weight: 9.5,
		pattern: /^\d+ (?:runs|tests), \d+ assertions, (?:[1-9]\d* failures, \d+ errors|0 failures, [1-9]\d* errors)/,
		examples: ["40 runs, 120 assertions, 2 failures, 0 errors, 0 skips"],
		suggestion: "Look at the failing tests."
	},
	{
		id: "minitest-failure",
		type: "test-failure",
		weight: 6.5,
		pattern: [
			/^\s{0,4}\d+\) (?:Failure|Error):/,
			/^(?:Failure|Error):$/,
			/^(?:FAIL|ERROR)\["test_/
		],
		examples: ["  1) Failure:", "FAIL[\"test_adds\", #<Class>]"]
	},
	{
		id: "cucumber-summary",
		type: "test-failure",
		role: "verdict",
		weight: 9,
		pattern: [/^\d+ (?:scenarios?|steps?) \(.{0,60}\b[1-9]\d* (?:failed|undefined|ambiguous)/, /^cucumber \S{1,200}\.feature:\d+/],
		examples: ["12 scenarios (2 failed, 10 passed)", "cucumber features/cart.feature:12 # Scenario: adds an item"]
	}
]);
// src/failure/rules/ruff.ts
const ruff = rulesOf("ruff", [{
	id: "ruff-summary",
	type: "quality-gate",
	role: "verdict",
	weight: 9,
	pattern: [
		/^Found \d+ errors?(?: \(\d+ fixed, \d+ remaining\))?\.$/,
		/\bfixable with the [`']--fix[`'] option\b/,
		/\bhidden fixes can be enabled\b/,
		/\bNo fixes available\b/
	],
	examples: ["Found 12 errors (3 fixed, 9 remaining).", "[*] 12 fixable with the `--fix` option."],
	suggestion: "Run `ruff check --fix`."
}, {
	id: "python-format",
	type: "quality-gate",
	role: "verdict",
	weight: 9,
	pattern: [
		/^[Ww]ould reformat:? \S/,
		/\bfiles? would be reformatted\b/,
		/\bImports are incorrectly sorted\b/,
		/^would fix \S/,
		/^reformatted \S{1,200}\.pyi?$/,
		/\bfiles? (?:were )?reformatted\b(?!.{0,20}successfully)/,
		/^Oh no! 💥/,
		/^error: cannot format \S/
	],
	examples: [
		"Would reformat: a.py",
		"1 file would be reformatted, 4 files left unchanged",
		"ERROR: /w/a.py Imports are incorrectly sorted and/or formatted."
	],
	suggestion: "Run the formatter."
}]);
// src/failure/rules/rust.ts
const rust = rulesOf("rust", [
	{
		id: "rust-error",
		type: "quality-gate",
		weight: 8.5,
		pattern: [
			/^\s{0,4}error\[E\d{4}\]: /,
			/^\s{0,4}--> \S{1,200}\.rs:\d+:\d+$/,
			/\berror\[E\d{4}\]/
		],
		examples: ["error[E0308]: mismatched types", "  --> src/a.rs:12:7"],
		suggestion: "Mend the code."
	},
	{
		id: "rust-could-not-compile",
		type: "quality-gate",
		role: "verdict",
		weight: 8,
		pattern: [/\berror: could not compile `/, /\baborting due to (?:\d+ )?previous errors?\b/],
		examples: ["error: could not compile `acme` (lib) due to 2 previous errors", "error: aborting due to previous error"],
		suggestion: "Mend the code."
	},
	{
		id: "clippy-finding",
		type: "quality-gate",
		weight: 8.5,
		pattern: [
			/\bimplied by `-D (?:warnings|clippy::\w+)`/,
			/#\[deny\(clippy::/,
			/`-D (?:warnings|clippy)/
		],
		examples: ["= note: `-D clippy::needless-return` implied by `-D warnings`"]
	},
	{
		id: "rust-format",
		type: "quality-gate",
		role: "verdict",
		weight: 9,
		pattern: [/^Diff in \S{1,300}\.rs(?::\d+| at line \d+)/, /\brustfmt\b.{0,80}\b(?:failed|exited)\b/],
		examples: ["Diff in /w/src/a.rs:12:", "Diff in /w/src/a.rs at line 12:"],
		suggestion: "Run `cargo fmt`."
	},
	{
		id: "rust-test-summary",
		type: "test-failure",
		role: "verdict",
		weight: 9.5,
		pattern: [
			/\btest result: FAILED\b/,
			/^\s{0,8}Summary \[.{1,20}\] .{0,80}\b[1-9]\d* failed\b/,
			/\berror: test (?:run )?failed\b/,
			/\berror: doctest failed\b/,
			/^error: \d+ targets? failed:/
		],
		examples: [
			"test result: FAILED. 12 passed; 1 failed; 0 ignored",
			"error: test failed, to rerun pass `--lib`",
			"     Summary [   3.2s] 40 tests run: 38 passed, 2 failed, 0 skipped"
		],
		suggestion: "Look at the failing tests."
	},
	{
		id: "rust-test-line",
		type: "test-failure",
		weight: 7.5,
		pattern: [
			/^test \S{1,200} ?(?:- should panic |\.{3} ){0,2}\.{0,3} ?FAILED/,
			/^---- \S{1,200} stdout ----/,
			/^\s{0,8}FAIL \[\s{0,6}[\d.]+s\]/
		],
		examples: ["test cart::adds ... FAILED", "---- cart::adds stdout ----"]
	},
	{
		id: "rust-panic",
		type: "unknown",
		role: "ambient",
		weight: 4,
		pattern: [/\bthread '.{1,120}' (?:\(\d+\) )?panicked at\b/, /\bassertion (?:`.{1,120}` )?failed: /],
		examples: ["thread 'main' panicked at src/a.rs:12:7:"]
	},
	{
		id: "rust-linker",
		type: "unknown",
		weight: 8.8,
		pattern: [
			/\berror: linker `.{1,80}` not found\b/,
			/\berror: linking with `.{1,80}` failed\b/,
			/\binvalid linker name in argument\b/,
			/\bnote: ld: library not found\b/,
			/\bcan't find crate for `(?:core|std)`/,
			/\btarget may not be installed\b/
		],
		examples: [
			"error: linker `cc` not found",
			"error: linking with `cc` failed: exit status: 1",
			"note: the `wasm32-unknown-unknown` target may not be installed"
		],
		suggestion: "Install the linker, the library or the target."
	},
	{
		id: "rust-build-script",
		type: "unknown",
		weight: 8.5,
		pattern: [
			/\bfailed to run custom build command for\b/i,
			/\bCould not find directory of OpenSSL installation\b/i,
			/\bpkg-config (?:exited|has not been configured|could not be found)/i,
			/\bThe system library `.{1,80}` required by crate\b/i
		],
		examples: ["error: failed to run custom build command for `openssl-sys v0.9.99`", "The system library `alsa` required by crate `alsa-sys` was not found."],
		suggestion: "Install the system library that the crate needs."
	},
	{
		id: "rust-compiler-killed",
		type: "resource-exhaustion",
		weight: 10,
		pattern: [
			/\brustc\b.{0,400}\(signal: 9, SIGKILL: kill\)/,
			/\(signal: 9, SIGKILL: kill\)/,
			/\bLLVM ERROR: out of memory\b/
		],
		examples: ["process didn't exit successfully: `rustc --crate-name a` (signal: 9, SIGKILL: kill)", "LLVM ERROR: out of memory"]
	}
]);
// src/failure/rules/sanitizers.ts
const sanitizers = rulesOf("sanitizers", [{
	id: "sanitizer-report",
	type: "test-failure",
	weight: 8,
	pattern: [
		/\bERROR: (?:Address|Leak|Memory|Thread|UndefinedBehavior)Sanitizer\b/,
		/\bSUMMARY: \w+Sanitizer\b/,
		/\bruntime error: .{3,80}(?:overflow|misaligned|null pointer|out of bounds)/,
		/\bWARNING: ThreadSanitizer\b/,
		/^==\d+== ERROR SUMMARY: [1-9]/,
		/^(?:~~Dr\.M~~ )?Error #\d+: (?:UN(?:INITIALIZED|ADDRESSABLE)|INVALID HEAP|LEAK|POSSIBLE LEAK)/
	],
	examples: [
		"==42==ERROR: AddressSanitizer: heap-use-after-free on address 0x602",
		"SUMMARY: UndefinedBehaviorSanitizer: undefined-behavior a.c:3:5",
		"==42== ERROR SUMMARY: 3 errors from 1 contexts"
	],
	suggestion: "A memory or thread error: look at the stack below."
}]);
// src/failure/rules/scala.ts
const scala = rulesOf("scala", [
	{
		id: "sbt-compile",
		type: "quality-gate",
		weight: 8,
		pattern: [
			/^\[error\] \(.{1,120}(?:compile\w*|scalastyle\w*|scalafmt\w*)\b.{0,40}\)/,
			/^\[error\] \S{1,300}\.scala:\d+(?::\d+)?: /,
			/^\[error\] (?:\w+ error(?:s)? found|Found \d+ errors)/,
			/^-- (?:\[E\d{3}\] )?[\w ]{0,40}Error: /
		],
		examples: [
			"[error] (Compile / compileIncremental) Compilation failed",
			"[error] /w/A.scala:12:7: not found: value gone",
			"[error] two errors found"
		]
	},
	{
		id: "sbt-dependencies",
		type: "unknown",
		weight: 7,
		pattern: [
			/\bsbt\.librarymanagement\.ResolveException\b/,
			/\bunresolved dependency: /,
			/^\[error\] \(.{0,60}update\) /,
			/\bError downloading \S{1,120}:\S{1,120}:/,
			/\bNot a valid (?:key|command): /
		],
		examples: ["[error] (update) sbt.librarymanagement.ResolveException: Error downloading org.acme:a_3:1", "[warn] unresolved dependency: org.acme#a;1.0: not found"]
	},
	{
		id: "sbt-tests",
		type: "test-failure",
		role: "verdict",
		weight: 9,
		pattern: [
			/\bsbt\.TestsFailedException\b/,
			/^\[error\] Failed: Total \d+, Failed [1-9]/,
			/^\[error\] Failed tests:/,
			/^\[(?:info|error)\] \*{3} [1-9]\d* (?:TESTS? FAILED|SUITES? ABORTED)/,
			/^\[info\] Tests: succeeded \d+, failed [1-9]/
		],
		examples: ["[error] (Test / test) sbt.TestsFailedException: Tests unsuccessful", "[info] Tests: succeeded 40, failed 2, canceled 0"]
	}
]);
// src/failure/rules/security.ts
const security = rulesOf("security", [
	{
		id: "gate-license",
		type: "quality-gate",
		weight: 7.5,
		pattern: [
			/\bFound license defined by\b/i,
			/\bDependencies that need approval\b/i,
			/\b(?:licen[cs]e|copyright)s?\b(?! agreements?\b).{0,60}\b(?:missing|not allowed|forbidden|unapproved|incompatible|invalid|violation|denied|not found|unknown|mismatch)\b/i,
			/\b(?:missing|forbidden|unapproved|incompatible|invalid|unknown)\b.{0,40}\b(?:licen[cs]e|copyright)\b/i,
			/\bis not (?:REUSE compliant|compliant with version .{1,10} of the REUSE)/i
		],
		examples: [
			"File a.go: missing license header",
			"Found package with forbidden license: GPL-3.0",
			"Unfortunately, your project is not compliant with version 3.0 of the REUSE Specification"
		]
	},
	{
		id: "gate-secrets",
		type: "quality-gate",
		weight: 8,
		pattern: [
			/\bleaks? found: [1-9]/i,
			/\b(?:potential|possible|hardcoded|detected) secrets?\b.{0,60}\b(?:found|detected|in)\b/i,
			/^(?!.{0,200}\bno\b.{0,30}\bsecrets?).{0,200}\bsecrets? (?:were )?(?:detected|found)\b/i,
			/\btrufflehog\b.{0,60}\bfound\b/i,
			/🐷🔑/i,
			/\b[Ss]ecrets? (?:about to be|were|was|have been|has been) committed\b/i,
			/\bFinding: {1,6}\S.{0,120}\bSecret: /i
		],
		examples: [
			"leaks found: 2",
			"Detected secrets in the repository: 1 found in a.py",
			"Secrets detected in 2 files"
		]
	},
	{
		id: "gate-vulnerabilities",
		type: "quality-gate",
		weight: 7.5,
		during: [
			"lint",
			"test",
			"build",
			"publish"
		],
		pattern: [
			/^Total: [1-9]\d* \((?:UNKNOWN|LOW|MEDIUM|HIGH|CRITICAL): \d+/i,
			/\b(?:CVE-\d{4}-\d{4,}|GHSA-(?:\w{4}-){2}\w{4})\b/i,
			/\b[1-9]\d* (?:critical|high|moderate|known|security) (?:severity )?(?:vulnerabilit(?:y|ies)|issues?|alerts?)\b/i,
			/\bfound [1-9]\d* (?:\w+ ){0,2}vulnerabilit(?:y|ies)\b/i,
			/\bFound \d+ security vulnerability advisor/i,
			/✗ (?:Critical|High|Medium) severity vulnerability\b/i,
			/\baffected by [1-9]\d* vulnerabilit/i,
			/\b[1-9]\d* vulnerabilit(?:y|ies) (?:was|were) (?:found|reported|detected)\b/i,
			/\bVulnerability found in \S/i,
			/\b(?:critical|high|medium|low) severity vulnerability found\b/i,
			/\bfound [1-9]\d* issues?, \d+ vulnerable paths?\b/i,
			/\bDependency review detected\b/i,
			/\bSWC(?: ID: |-)\d{3}\b/i,
			/\b[1-9]\d* result\(s\) found\b/i,
			/\bhigher-severity (?:issues|vulnerabilities) detected\b/i,
			/\b[1-9]\d* Code Findings?\b/i,
			/^Ran \d+ rules? on \d+ files?: [1-9]\d* findings?/i
		],
		examples: [
			"Total: 3 (HIGH: 2, CRITICAL: 1)",
			"Found 2 security vulnerability advisories affecting 1 package:",
			"2 high severity vulnerabilities",
			"Ran 120 rules on 40 files: 3 findings."
		],
		suggestion: "Update what is vulnerable, or accept it knowingly."
	}
]);
// src/failure/rules/selenium.ts
const selenium = rulesOf("selenium", [
	{
		id: "selenium-exception",
		type: "test-failure",
		role: "ambient",
		weight: 5.5,
		pattern: [
			/\b(?:NoSuchElement|StaleElementReference|ElementNotInteractable|ElementClickIntercepted|UnexpectedAlertPresent|NoSuchWindow)(?:Exception|Error)?\b/,
			/\bno such element: /,
			/\bstale element reference\b/,
			/\belement click intercepted\b/,
			/\bTimeoutException: Message:/
		],
		examples: ["selenium.common.exceptions.NoSuchElementException: Message: no such element: Unable to locate element"]
	},
	{
		id: "selenium-session",
		type: "unknown",
		weight: 6,
		pattern: [
			/\bsession not created\b/i,
			/\bDevToolsActivePort file doesn't exist\b/i,
			/\bchromedriver\b.{0,80}\b(?:only supports|unexpectedly exited|not found)\b/i,
			/\bUnable to obtain (?:driver|browser)\b/i,
			/\bSessionNotCreatedException\b/i
		],
		examples: ["session not created: This version of ChromeDriver only supports Chrome version 119"]
	},
	{
		id: "wdio-summary",
		type: "test-failure",
		role: "verdict",
		weight: 8.5,
		pattern: [
			/^Spec Files:\s{1,6}(?:\d+ passed, )?[1-9]\d* failed/i,
			/^\s{0,6}[1-9]\d*\/\d+ failed \(\d/i,
			/\bdetox\b.{0,40}\bfailed\b/i
		],
		examples: ["Spec Files:      3 passed, 1 failed, 4 total", " 2/40 failed (1m 2s)"]
	}
]);
// src/failure/rules/shell.ts
const shell = rulesOf("shell", [
	{
		id: "shell-command-not-found",
		type: "unknown",
		weight: 7,
		pattern: [
			/: (?:line \d+: )?[\w./+-]{1,80}: (?:command )?not found$/,
			/^[\w./+-]{1,80}: command not found\b/,
			/: command not found: [\w./+-]{1,80}/,
			/\bexec: "[^"]{1,120}": (?:executable file not found|stat )/,
			/\bspawn \S{1,120} ENOENT\b/,
			/\bis not recognized as (?:an internal or external command|the name of a cmdlet|a name of a cmdlet)/,
			/\benv: .{1,60}: No such file or directory/,
			/\b(?:No such command|unknown command|command not found):/
		],
		examples: [
			"/tmp/x.sh: line 3: kubectx: command not found",
			"sh: 1: tsx: not found",
			"Error: spawn pnpm ENOENT",
			"'make' is not recognized as an internal or external command,"
		],
		suggestion: "Install the tool on this machine, or mend PATH."
	},
	{
		id: "shell-permission-denied",
		type: "unknown",
		role: "ambient",
		weight: 5.5,
		pattern: [
			/\b[Pp]ermission denied\b(?! \(publickey)/,
			/\bEACCES\b/,
			/\bOperation not permitted\b/,
			/\bEPERM\b/,
			/\bAccess (?:is|to the path .{1,200} is) denied\b/,
			/\bmust be (?:run as )?root\b/,
			/\bUnauthorizedAccessException\b/
		],
		examples: [
			"./gradlew: Permission denied",
			"EACCES: permission denied, mkdir '/opt/x'",
			"Access to the path is denied: Access is denied"
		],
		suggestion: "Give the file its mode (`git update-index --chmod=+x`) or the user its rights."
	},
	{
		id: "shell-no-such-file",
		type: "unknown",
		role: "ambient",
		weight: 4.5,
		pattern: [
			/\bNo such file or directory\b/,
			/\bENOENT\b/,
			/\bcannot (?:find|open|access|stat) (?:the )?(?:file|path|directory|')/,
			/\bno such file\b/,
			/\b[Ff]ile not found\b/,
			/\bFileNotFoundError\b/,
			/\bFileNotFoundException\b/,
			/\b(?:path|file|directory) .{1,120} (?:does not|doesn't) exist\b/,
			/\bCould not find (?:a )?(?:file|part of the path)\b/,
			/\bCannot find path\b/,
			/\bnot a directory\b/
		],
		examples: ["cp: cannot stat 'out/a': No such file or directory", "ENOENT: no such file or directory, open 'a.json'"],
		suggestion: "Something that should exist does not: was an earlier step skipped?"
	},
	{
		id: "shell-broken-script",
		type: "unknown",
		weight: 6,
		pattern: [
			/^(?:\S{1,200}: )?(?:-c: )?line \d{1,6}: syntax error/,
			/: (?:syntax error near unexpected token|unexpected EOF while looking for matching|unbound variable|parameter (?:null or )?not set|bad substitution|\[: (?:too many arguments|unary operator expected)|syntax error: unexpected)/,
			/^sh: \d+: Syntax error/,
			/\bbad interpreter\b/,
			/\bArgument list too long\b/,
			/\bcannot execute(?: binary file)?: (?:required file not found|Exec format error)/,
			/\bExec format error\b/,
			/\bParserError: /
		],
		examples: [
			"run.sh: line 4: syntax error near unexpected token `fi'",
			"run.sh: line 9: TOKEN: unbound variable",
			"./tool: cannot execute binary file: Exec format error"
		],
		suggestion: "Mend the script."
	}
]);
// src/failure/rules/sql.ts
const sql = rulesOf("sql", [{
	id: "sqlfluff-finding",
	type: "quality-gate",
	weight: 8,
	pattern: /^L: {1,6}\d+ \| P: {1,6}\d+ \| \w+ \|/,
	examples: ["L:   3 | P:  12 | LT01 | Expected only single space"]
}]);
// src/failure/rules/ssh.ts
const ssh = rulesOf("ssh", [
	{
		id: "ssh-authentication",
		type: "unknown",
		weight: 7.5,
		pattern: [
			/\bPermission denied \((?:publickey|password|keyboard-interactive|gssapi)/,
			/\bHost key verification failed\b/,
			/\bssh: unable to authenticate\b/,
			/\bno supported (?:authentication )?methods (?:remain|available)\b/,
			/\bREMOTE HOST IDENTIFICATION HAS CHANGED\b/,
			/\bToo many authentication failures\b/,
			/\b(?:[Ll]oad key|error in libcrypto|invalid format).{0,120}\b(?:invalid format|error in libcrypto)\b/,
			/\bssh: no key found\b/
		],
		examples: [
			"deploy@host.test: Permission denied (publickey,password).",
			"Host key verification failed.",
			"ssh: handshake failed: ssh: unable to authenticate, attempted methods [none publickey]",
			"Load key \"/tmp/key\": error in libcrypto"
		],
		suggestion: "Check the key and what the other side knows of it."
	},
	{
		id: "ssh-connection",
		type: "network",
		weight: 6,
		pattern: [
			/\bssh: connect to host \S{1,200} port \d+: /,
			/\bssh_exchange_identification\b/,
			/\bkex_exchange_identification\b/,
			/\bssh: handshake failed: (?!.{0,40}unable to authenticate)/,
			/\bclient_loop: send disconnect\b/,
			/\bdial tcp \S{1,80}:22: /
		],
		examples: ["ssh: connect to host build.corp port 22: Connection timed out", "kex_exchange_identification: Connection closed by remote host"],
		suggestion: "Run it again; check whether the host is up and lets the runner in."
	},
	{
		id: "rsync-connection",
		type: "network",
		weight: 7,
		pattern: [
			/\brsync: connection unexpectedly closed\b/,
			/\brsync error: (?:error in (?:socket IO|rsync protocol)|timeout in|unexplained error)/,
			/\brsync: (?:\[\w+\] )?(?:failed to connect|read error|io timeout|safe_read failed)/
		],
		examples: ["rsync: connection unexpectedly closed (0 bytes received so far) [sender]", "rsync error: error in socket IO (code 10) at clientserver.c(139)"],
		suggestion: "Run it again."
	}
]);
// src/failure/rules/storybook.ts
const storybook = rulesOf("storybook", [{
	id: "storybook-build",
	type: "unknown",
	weight: 7,
	pattern: [
		/\bSB_(?:BUILDER|CLI|CORE|FRAMEWORK|PREVIEW|RENDERER|FRONTEND|CSF)\w*-?[A-Z]*_\d{4}\b/i,
		/\bFailed to build (?:the )?(?:preview|manager|storybook)\b/i,
		/\bCould not build Storybook\b/i,
		/\bbuild-storybook\b.{0,60}\bfailed\b/i,
		/\bThe CLI tried to run your .{1,60} script, but the command failed\b/i
	],
	examples: ["✖ Failed to build Storybook", "SB_CORE-SERVER_0004 (NoMatchingExportError)"]
}]);
// src/failure/rules/stylelint.ts
const stylelint = rulesOf("stylelint", [{
	id: "stylelint-finding",
	type: "quality-gate",
	role: "verdict",
	weight: 8.5,
	pattern: [/^\s{0,6}\d+:\d+\s{1,6}✖ {1,3}\S.{3,200}\s[a-z]{2,30}(?:-[a-z]{1,30}){1,6}$/, /\b\d+ (?:source )?problems? \([1-9]\d* errors?\b/],
	examples: ["  3:5  ✖  Unexpected unknown property \"colr\"  property-no-unknown"]
}, {
	id: "stylesheet-compile",
	type: "quality-gate",
	weight: 6.5,
	pattern: [
		/\b[\w./-]{1,120}\.(?:scss|sass|less|styl) \d+:\d+ {1,3}(?:root stylesheet|@use|@import|\S{1,60}\(\))/,
		/\b(?:Name|Parse|File|Syntax|Runtime)Error: .{1,160} in .{0,200}\.(?:less|styl)\b.{0,20} on line \d/,
		/\bSassError: /,
		/\bCssSyntaxError: /
	],
	examples: [
		"  a.scss 3:12  root stylesheet",
		"NameError: variable @gone is undefined in /w/a.less on line 1, column 12:",
		"SassError: Undefined variable.",
		"CssSyntaxError: postcss: /w/a.css:3:1: Unknown word"
	],
	suggestion: "Mend the stylesheet."
}]);
// src/failure/rules/swift.ts
const swift = rulesOf("swift", [
	{
		id: "swift-packages",
		type: "unknown",
		weight: 7,
		pattern: [
			/\bCould not resolve package dependencies\b/,
			/\berror: Dependencies could not be resolved\b/,
			/\bunable to resolve (?:package|dependencies)\b/,
			/\bFailed to clone repository\b/,
			/\bpackage .{1,120} is using Swift tools version\b/
		],
		examples: ["xcodebuild: Could not resolve package dependencies:", "error: Dependencies could not be resolved because root depends on 'a' 1.0.0"]
	},
	{
		id: "swift-lint",
		type: "quality-gate",
		role: "verdict",
		weight: 8.5,
		pattern: [
			/\bDone linting! Found [1-9]\d* violations?/,
			/\bSwiftLint found\b/,
			/\.swift:\d+:\d+: (?:error|warning): .{3,200} Violation: /,
			/\bSwiftFormat completed\b.{0,60}\b[1-9]\d*\/\d+ files require formatting/,
			/^\S{1,200}\.swift:\d+:\d+: error: \(\w+\) /
		],
		examples: ["Done linting! Found 3 violations, 1 serious in 40 files.", "/w/A.swift:12:1: warning: Line Length Violation: Line should be 120 characters or less"]
	},
	{
		id: "swift-compile",
		type: "quality-gate",
		weight: 7.5,
		pattern: [/\berror: (?:type|value of (?:optional )?type|instance method|class|struct|protocol|property|initializer|actor-isolated \w+|main actor-isolated \w+) '.{1,120}' (?:does not|has no|must|is|cannot|requires)\b/, /\berror: (?:cannot (?:find|convert value of type|call value of|assign)|missing (?:argument|return)|no such module|use of (?:unresolved|undeclared)|unterminated string literal|expected declaration|incorrect argument label)\b/],
		examples: ["error: type 'Cart' does not conform to protocol 'Sendable'", "error: cannot find 'cart' in scope"],
		suggestion: "Mend the code."
	}
]);
// src/failure/rules/tap.ts
const tap = rulesOf("tap", [{
	id: "tap-summary",
	type: "test-failure",
	role: "verdict",
	weight: 9,
	pattern: [
		/^#\s{1,4}(?:fail|failed|not ok)\s{1,6}[1-9]\d*/,
		/^ℹ fail [1-9]\d*/,
		/^# failed [1-9]\d* (?:test|of)/,
		/^Failed [1-9]\d*\/\d+ (?:test|subtest)/,
		/\bLooks like you failed [1-9]\d* tests?\b/,
		/^Result: FAIL$/
	],
	examples: [
		"# fail 2",
		"ℹ fail 2",
		"# Looks like you failed 2 tests of 40.",
		"Result: FAIL"
	],
	suggestion: "Look at the failing tests."
}, {
	id: "tap-not-ok",
	type: "test-failure",
	weight: 7.5,
	pattern: /^\s{0,12}not ok \d+\b(?!.{0,300}# (?:TODO|SKIP))/i,
	examples: ["not ok 12 - adds an item", "    not ok 3 returns 404"],
	counterExamples: ["not ok 4 - later # TODO not written yet"]
}]);
// src/failure/rules/taskcluster.ts
const taskcluster = rulesOf("taskcluster", [
	{
		id: "taskcluster-time-limit",
		type: "timeout",
		role: "verdict",
		weight: 12,
		pattern: [
			/\bmax run time exceeded\b/,
			/\bTask timeout after \d+ seconds\b/,
			/\bForce killing container\b/
		],
		examples: ["[taskcluster:error] Task aborted - max run time exceeded", "Task timeout after 5400 seconds. Force killing container."],
		suggestion: "Find what hangs or grew, or raise the task's maximum."
	},
	{
		id: "taskcluster-no-output",
		type: "timeout",
		weight: 8,
		pattern: [
			/\btimed out after \d+ seconds (?:of|with) no output\b/,
			/\bapplication timed out after \d+ seconds with no output\b/,
			/\bcommand timed out: \d+ seconds without output\b/
		],
		examples: ["mozprocess timed out after 1000 seconds of no output", "command timed out: 2400 seconds without output running"]
	},
	{
		id: "taskcluster-exit",
		type: "unknown",
		role: "consequence",
		weight: 1,
		pattern: /\bUnsuccessful task run with exit code: \d/,
		examples: ["[taskcluster] Unsuccessful task run with exit code: 1 completed in 12.5 seconds"]
	},
	{
		id: "taskcluster-lint",
		type: "quality-gate",
		weight: 9.5,
		pattern: /\bTEST-UNEXPECTED-(?:ERROR|WARNING) \| \S{1,200}:\d+(?::\d+)? \| /,
		examples: ["TEST-UNEXPECTED-ERROR | browser/a.js:12:5 | 'gone' is not defined. (eslint/no-undef)"],
		suggestion: "Mend what the linter found."
	}
]);
// src/failure/rules/terraform.ts
const terraform = rulesOf("terraform", [
	{
		id: "terraform-error",
		type: "unknown",
		weight: 7,
		pattern: [
			/^[│╷] {0,3}Error: \S/i,
			/^Error: (?:Reference to undeclared|Inconsistent dependency lock|Missing required (?:argument|provider)|Unsupported (?:argument|block type|attribute)|Invalid (?:provider|resource type|reference)|error (?:creating|reading|updating|deleting) |creating [A-Z]|reading [A-Z]|updating [A-Z]|deleting [A-Z])/i,
			/\bTerraform exited with code (?![23]\b)[1-9]/i,
			/\bError acquiring the state lock\b/i,
			/\bBackend initialization required\b/i,
			/\bTerraform initialized in an empty directory\b/i,
			/\bexit status 1 running terraform\b/i
		],
		examples: [
			"│ Error: Missing required argument",
			"│ Error: creating S3 Bucket (a): BucketAlreadyExists",
			"Error: Error acquiring the state lock"
		]
	},
	{
		id: "terraform-registry",
		type: "network",
		weight: 8.5,
		pattern: [
			/\bFailed to (?:query available provider packages|install provider|download module)\b/i,
			/\bcould not connect to registry\.\S/i,
			/\bError: Failed to install provider\b/i,
			/\bError while installing \S{1,160}(?: v\S{1,20})?: (?:could not|error|Get|failed)/i
		],
		examples: ["Error: Failed to query available provider packages", "Error while installing hashicorp/aws v5.0.0: could not query provider registry"],
		suggestion: "Run it again."
	},
	{
		id: "terraform-wait",
		type: "timeout",
		weight: 9,
		pattern: [
			/\btimeout while waiting for (?:state|resource|plugin)\b/i,
			/\bWaiter \S{1,60} failed: Max attempts exceeded\b/i,
			/\bResourceNotReady: exceeded wait attempts\b/i,
			/\b(?:creating|updating|deleting|waiting for) .{1,200}: (?:context deadline exceeded|timeout while)/i,
			/\bexceeded (?:max )?wait attempts\b/i
		],
		examples: ["Error: timeout while waiting for state to become 'available' (last state: 'creating', timeout: 10m0s)", "Waiter StackCreateComplete failed: Max attempts exceeded"],
		suggestion: "Look at the resource: is it merely slow, or stuck?"
	},
	{
		id: "terraform-quality",
		type: "quality-gate",
		role: "verdict",
		weight: 8.5,
		pattern: [
			/\bTerraform exited with code 3\b/,
			/\bterraform fmt\b.{0,80}\b(?:failed|needed|required|-check)/,
			/\b\d+ issue\(s\) found:/,
			/\bPassed checks: \d+, Failed checks: [1-9]/,
			/^Check: "?CKV\w*_\d+/,
			/\btfsec\b.{0,60}\bproblem/,
			/\b[1-9]\d* potential problem\(s\) detected\b/,
			/\bterragrunt hclfmt\b.{0,60}\b(?:failed|invalid)/
		],
		examples: [
			"3 issue(s) found:",
			"Passed checks: 40, Failed checks: 2, Skipped checks: 0",
			"2 potential problem(s) detected."
		]
	}
]);
// src/failure/rules/timeouts.ts
const timeouts = rulesOf("timeouts", [
	{
		id: "timeouts-coreutils",
		type: "timeout",
		weight: 9,
		pattern: /\btimeout: sending signal [A-Z]+ to command\b/,
		examples: ["timeout: sending signal TERM to command 'make'"],
		suggestion: "Find what hangs, or give it more time."
	},
	{
		id: "timeouts-build",
		type: "timeout",
		role: "verdict",
		weight: 9,
		pattern: /\b(?:[Bb]uild|[Jj]ob|[Tt]ask|[Ss]tep|[Pp]ipeline|[Ww]orkflow|[Rr]un|[Cc]ommand|[Ss]cript|[Ss]tage|[Dd]eployment|[Aa]ttempt|[Pp]rocess|[Ee]xecution)\b(?!.{0,80}\b(?:[Cc]onnect(?:ion)?|curl|[Rr]ead|[Rr]equest|[Ss]ocket|tcp)\b).{0,60}\b(?:timed out|has timed out|time ?out after|exceeded (?:the |its )?(?:\w+ ){0,4}(?:time ?(?:limit|out)|duration|run ?time))\b/,
		examples: [
			"Build timed out (after 30 minutes). Marking the build as aborted.",
			"The command \"make check\" timed out",
			"Build exceeded maximum allowed runtime"
		],
		counterExamples: ["0 jobs timed out"],
		suggestion: "Find what hangs or grew, or raise the limit."
	},
	{
		id: "timeouts-retry-action",
		type: "timeout",
		role: "verdict",
		weight: 9,
		pattern: /\bFinal attempt failed\. Timeout of \d+ms hit\b/,
		examples: ["##[error]Final attempt failed. Timeout of 600000ms hit"]
	},
	{
		id: "timeouts-waiting",
		type: "timeout",
		weight: 6.5,
		pattern: [
			/\b[Tt]imed? ?out (?:\(\w+\) )?(?:while |when )?(?:waiting|awaiting)\b/i,
			/\b[Tt]imeout (?:while |when |after .{1,40} )?wait(?:ing|ed)\b/i,
			/\btimeout occurred after waiting\b/i,
			/\bgave up waiting\b/i,
			/\bno (?:new )?output (?:was |has been )?(?:received |seen |produced )?(?:for|in|within) (?:the last )?(?:more than )?\d/i,
			/\bqueued for (?:more|longer) than \d/i,
			/\bwaited (?:too long|more than|\d+ ?(?:s|sec|seconds|minutes?))\b.{0,60}\b(?:giving up|failed|timeout|not)\b/i,
			/\b(?:did not|didn't|never|not|failed to) (?:become|become|became|get|come|start|be)\b.{0,40}\b(?:within|after|in time|in \d+)\b/i
		],
		examples: [
			"Error: Timed out waiting for: http://localhost:3000",
			"wait-for-it.sh: timeout occurred after waiting 30 seconds for db:5432",
			"Server did not become ready within 60 seconds"
		],
		suggestion: "Look at what was waited for: did it start at all?"
	},
	{
		id: "timeouts-deadline",
		type: "timeout",
		role: "ambient",
		weight: 5,
		pattern: [
			/\b(?:context )?deadline exceeded\b/i,
			/\bDEADLINE_EXCEEDED\b/i,
			/\bDeadlineExceeded\b/i
		],
		examples: ["rpc error: code = DeadlineExceeded desc = context deadline exceeded"]
	},
	{
		id: "timeouts-any",
		type: "timeout",
		role: "ambient",
		weight: 4.5,
		pattern: [
			/\b(?:timed out|time ?out|timeout expired) (?:after|of|in|exceeded)\b.{0,30}\d/i,
			/\b(?:TimeoutError|TimeoutException|TimeoutExpired)\b/i,
			/\b(?:exceeded|reached|hit|over)\b.{0,30}\btime ?(?:limit|out)\b/i,
			/\btime ?(?:limit|out)\b.{0,30}\b(?:exceeded|reached|expired|elapsed)\b/i,
			/\btook (?:longer than|more than|over|> ?)\s?\d/i,
			/\bran for too long\b/i,
			/\bmaximum time\b/i,
			/\b(?:run|execution|build|job|wall) ?(?:time|clock)\b.{0,20}\bexceeded\b/i,
			/\bthere was a time ?out\b/i,
			/\bexceeded (?:the )?max(?:imum)? wait(?:ing)? time\b/i
		],
		examples: [
			"Timed out after 120 seconds",
			"subprocess.TimeoutExpired: Command hangs",
			"time limit exceeded"
		]
	},
	{
		id: "timeouts-words",
		type: "timeout",
		role: "ambient",
		weight: 2.5,
		pattern: /(?:^|[^\w.\\/-])(?:timed ?out|time-?out)\b(?!\s*[=:]\s*[\w"']|[-.]\w|\()/i,
		examples: ["the upload timed out"],
		counterExamples: [
			"timeout: 30",
			"timeout=5",
			"Building src/timeout.cpp.o",
			"timeout-minutes"
		]
	}
]);
// src/failure/rules/translated.ts
const translated = rulesOf("translated", [
	{
		id: "translated-no-space",
		type: "resource-exhaustion",
		weight: 9,
		pattern: [
			/\bist kein Speicherplatz mehr verfügbar\b/,
			/\bnicht genug Speicherplatz auf dem Datenträger\b/,
			/\bAucun espace disponible sur le périphérique/,
			/\bNo queda espacio en el dispositivo\b/,
			/\bSpazio esaurito sul device\b/,
			/\bNão há espaço disponível no dispositivo\b/,
			/\bGeen ruimte meer over op apparaat\b/,
			/\bBrak miejsca na urządzeniu\b/,
			/На устройстве не осталось свободного места/,
			/デバイスに空き領域がありません/,
			/设备上没有空间/,
			/장치에 남은 공간이 없음/
		],
		examples: ["cp: kopieren nicht möglich: Auf dem Gerät ist kein Speicherplatz mehr verfügbar", "tar: デバイスに空き領域がありません"],
		suggestion: "Free disk space before the step, or use a larger runner."
	},
	{
		id: "translated-out-of-memory",
		type: "resource-exhaustion",
		role: "ambient",
		weight: 7,
		pattern: [
			/\bNicht genügend Hauptspeicher verfügbar\b/,
			/\bNe peut allouer de la mémoire/,
			/\bNo se pudo asignar memoria\b/,
			/\bImpossibile allocare memoria\b/,
			/\bNão foi possível alocar memória\b/,
			/\bOnvoldoende geheugen beschikbaar\b/,
			/\bNie można przydzielić pamięci/,
			/Невозможно выделить память/,
			/メモリを確保できません/,
			/无法分配内存/,
			/메모리를 할당할 수 없습니다/
		],
		examples: ["fork: Nicht genügend Hauptspeicher verfügbar", "bash: fork: 无法分配内存"],
		suggestion: "Use less memory (fewer workers) or a larger runner."
	},
	{
		id: "translated-too-many-files",
		type: "resource-exhaustion",
		weight: 8,
		pattern: [
			/\bZu viele offene Dateien\b/,
			/\bTrop de fichiers ouverts\b/,
			/\bDemasiados ficheros abiertos\b/,
			/\bTroppi file aperti\b/,
			/\bMuitos arquivos abertos\b/,
			/\bTe veel open bestanden\b/,
			/\bZa dużo otwartych plików\b/,
			/Слишком много открытых файлов/,
			/ファイルを開きすぎです/,
			/打开的文件过多/,
			/열린 파일이 너무 많음/
		],
		examples: ["accept: Zu viele offene Dateien", "accept: Слишком много открытых файлов"],
		suggestion: "Raise the limit of open files, or open fewer at once."
	},
	{
		id: "translated-network",
		type: "network",
		role: "ambient",
		weight: 5.5,
		pattern: [
			/\bVerbindungsaufbau abgelehnt\b/,
			/\bDie Verbindung wurde vom Kommunikationspartner zurückgesetzt\b/,
			/\bDie Wartezeit für die Verbindung ist abgelaufen\b/,
			/\bDas Netzwerk ist nicht erreichbar\b/,
			/\bKeine Route zum Zielrechner\b/,
			/\bFehler bei der Namensauflösung\b/,
			/\bder Zielcomputer die Verbindung verweigerte\b/,
			/由于目标计算机积极拒绝/,
			/\bConnexion refusée/,
			/\bConnexion ré-initialisée par le correspondant\b/,
			/\bConnexion terminée par expiration du délai\b/,
			/\bdans la résolution du nom\b/,
			/\bConexión rehusada\b/,
			/\bConexión reinicializada por la máquina remota\b/,
			/\bExpiró el tiempo de conexión/,
			/\bFallo temporal en la resolución del nombre\b/,
			/\bConnessione rifiutata\b/,
			/\bConnessione interrotta dal corrispondente\b/,
			/\bErrore temporaneo nella risoluzione del nome\b/,
			/\bConexão recusada\b/,
			/\bConexão fechada pela outra ponta\b/,
			/\bVerbinding is geweigerd\b/,
			/\bPołączenie odrzucone\b/,
			/\bPołączenie zerwane przez drugą stronę\b/,
			/В соединении отказано/,
			/Соединение разорвано другой стороной/,
			/Временный сбой в разрешении имен/,
			/接続を拒否されました/,
			/接続が相手からリセットされました/,
			/名前解決に一時的に失敗しました/,
			/连接被对方重设/,
			/域名解析暂时失败/,
			/연결이 거부됨/,
			/상대편이 연결을 끊음/
		],
		examples: [
			"connect to db.internal port 5432: Verbindungsaufbau abgelehnt",
			"ping: mirror.internal: Temporärer Fehler bei der Namensauflösung",
			"connect: Connexion refusée",
			"[WinError 10061] 由于目标计算机积极拒绝，无法连接。"
		],
		suggestion: "Run it again; the service or the way to it has a problem."
	},
	{
		id: "translated-git-conflict",
		type: "git",
		role: "verdict",
		weight: 9.5,
		pattern: [
			/^KONFLIKT \(/,
			/^CONFLIT \(/,
			/^CONFLICTO \(/,
			/^CONFLITTO \(/,
			/^CONFLITO \(/,
			/^КОНФЛИКТ \(/,
			/^冲突（/,
			/\bAutomatischer Merge fehlgeschlagen\b/,
			/\bLa fusion automatique a échoué/,
			/\bFusión automática falló/,
			/\bMerge automatico fallito\b/,
			/Сбой автоматического слияния/,
			/自动合并失败/
		],
		examples: ["KONFLIKT (Inhalt): Merge-Konflikt in a.txt", "La fusion automatique a échoué ; réglez les conflits"],
		suggestion: "Resolve the conflict by hand."
	},
	{
		id: "translated-git-remote",
		type: "git",
		weight: 6.5,
		pattern: [
			/\bkonnte nicht auf '.{1,200}' zugreifen: /,
			/\bDie Gegenseite hat unerwartet abgebrochen\b/,
			/\bFehler beim Versenden einiger Referenzen nach\b/,
			/\bKonnte Remote-Referenz .{1,120} nicht finden\b/,
			/\bimpossible d'accéder à '.{1,200}'/,
			/\bl'hôte distant a fermé la connexion de manière inattendue\b/,
			/\bimpossible de pousser des références vers\b/,
			/\bno es posible acceder a '.{1,200}': /,
			/\bfalló el empuje de algunas referencias a\b/,
			/\bimpossibile accedere a '.{1,200}': /,
			/无法访问 '.{1,200}'：/,
			/无法推送一些引用到/
		],
		examples: ["Schwerwiegend: konnte nicht auf 'https://git.internal/a/b/' zugreifen: The requested URL returned error: 403", "erreur : impossible de pousser des références vers 'git.internal:a/b'"],
		suggestion: "Look at what the remote answered."
	}
]);
// src/failure/rules/travis.ts
const travis = rulesOf("travis", [
	{
		id: "travis-log-limit",
		type: "resource-exhaustion",
		weight: 9,
		pattern: /\bThe (?:job|log) (?:has )?exceeded the maximum log length\b/,
		examples: ["The job exceeded the maximum log length, and has been terminated."],
		suggestion: "Print less."
	},
	{
		id: "travis-time-limit",
		type: "timeout",
		role: "verdict",
		weight: 12,
		pattern: [/\bThe job exceeded the maximum time limit for jobs/, /\bNo output has been received in the last \d/],
		examples: ["The job exceeded the maximum time limit for jobs, and has been terminated.", "No output has been received in the last 10m0s, this potentially indicates a stalled build"],
		suggestion: "Find what hangs or grew, or split the job."
	},
	{
		id: "travis-exit",
		type: "unknown",
		role: "consequence",
		weight: 1,
		pattern: [
			/^The command ".{0,1500}" (?:failed and )?exited with [1-9]/,
			/\bYour build has been stopped\b/,
			/\bDone\. Your build exited with [1-9]/
		],
		examples: ["The command \"make check\" exited with 2.", "Done. Your build exited with 1."]
	}
]);
// src/failure/rules/typescript.ts
const typescript = rulesOf("typescript", [
	{
		id: "typescript-error",
		type: "quality-gate",
		weight: 8.5,
		pattern: [
			/\berror TS\d{4,5}: /,
			/ TS\d{4,5}: /,
			/\bTS\d{4,5} \[(?:ERROR|error)\]/
		],
		examples: ["src/a.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'.", "src/a.ts:3:7 - error TS6133: 'x' is declared but its value is never read."],
		suggestion: "Mend the types."
	},
	{
		id: "typescript-summary",
		type: "quality-gate",
		role: "verdict",
		weight: 9,
		pattern: [
			/^Found \d+ errors? in (?:\d+ files?|the same file|\S+\.tsx?)\b/,
			/^Found \d+ errors?\. Watching/,
			/\bsvelte-check found [1-9]\d* errors?\b/,
			/\bastro check\b.{0,40}\b[1-9]\d* errors?\b/,
			/^Result \(\d+ files?\):/
		],
		examples: ["Found 3 errors in 2 files.", "svelte-check found 2 errors and 1 warning in 1 file"],
		suggestion: "Mend the types."
	},
	{
		id: "tsd-types",
		type: "quality-gate",
		weight: 7.5,
		pattern: [
			/\bParameter type .{1,200} is (?:not|declared)/,
			/\bArgument of type .{1,200} is not assignable to\b/,
			/\bis not assignable to (?:type|parameter)\b/,
			/\bProperty '.{1,80}' does not exist on type\b/
		],
		examples: ["Argument of type '\"a\"' is not assignable to parameter of type 'number'."]
	}
]);
// src/failure/rules/version-managers.ts
const versionManagers = rulesOf("version-managers", [{
	id: "version-managers",
	type: "unknown",
	weight: 7.5,
	pattern: [
		/\bNo version is set for (?:command|shim)\b/,
		/\b(?:nvm|N\/A): version .{1,80} (?:is not yet installed|not found)/,
		/\bVersion '.{1,40}' not found - try\b/,
		/\bmise ERROR\b/,
		/\basdf: /,
		/\bpyenv: version `.{1,40}' is not installed\b/,
		/\bStop! \S{1,60} is not available\b/
	],
	examples: [
		"No version is set for command node",
		"pyenv: version `3.9.0' is not installed",
		"N/A: version \"v99\" is not yet installed."
	]
}]);
// src/failure/rules/vite.ts
const vite = rulesOf("vite", [{
	id: "vite-error",
	type: "quality-gate",
	weight: 7.5,
	pattern: [
		/\bRollup failed to resolve import\b/i,
		/\bCould not resolve (?:entry module|"[^"]{1,120}"|'[^']{1,120}')(?: from|\b)/i,
		/\bis not exported by "/i,
		/\[vite(?::[\w-]+)?\](?: \[.{1,40}\])? .{0,40}\b(?:error|failed)/i,
		/\berror during build:/i,
		/^\[(?:plugin[: ]|vite-plugin-[\w-]{1,40}\] )/i,
		/✘ \[ERROR\] (?:Could not resolve|Expected|Unexpected|No matching export|Syntax error|Unterminated|The symbol|Transforming|No loader|Top-level await|"|Cannot (?:use|assign)|Multiple exports|Import )/i,
		/\bBuild failed with \d+ errors?:/i
	],
	examples: [
		"[vite]: Rollup failed to resolve import \"gone\" from \"/w/src/a.ts\".",
		"✘ [ERROR] Could not resolve \"gone\"",
		"Build failed with 1 error:"
	],
	suggestion: "Mend the code."
}, {
	id: "babel-syntax",
	type: "quality-gate",
	role: "ambient",
	weight: 5.5,
	pattern: [/\bSyntaxError: (?:\/|[A-Z]:\\|unknown: |.{1,200}: )?(?:Unexpected token(?!.{0,20} in JSON| .{0,40} is not valid JSON)|Missing semicolon|Unterminated|Identifier '.{1,60}' has already been declared|'.{1,20}' expected|Invalid or unexpected token|Unexpected identifier)/, /^\s*(?:x|×) (?:Expected|Unexpected)\b/],
	examples: ["SyntaxError: /w/src/a.js: Unexpected token (3:7)"],
	suggestion: "Mend the syntax."
}]);
// src/failure/rules/vitest.ts
const vitest = rulesOf("vitest", [{
	id: "vitest-summary",
	type: "test-failure",
	role: "verdict",
	weight: 9.5,
	pattern: [
		/^\s{0,8}Tests?(?: Files)?\s{1,4}[1-9]\d* failed\b/,
		/⎯ Failed (?:Tests|Suites) [1-9]\d* ⎯/,
		/^\s{0,4}[❯×✗] \S{1,200}\.(?:[cm]?[jt]sx?) \(?\d+ tests? \| [1-9]\d* failed/
	],
	examples: [
		" Test Files  1 failed | 12 passed (13)",
		"      Tests  3 failed | 40 passed (43)",
		"⎯⎯⎯⎯⎯ Failed Tests 2 ⎯⎯⎯⎯⎯"
	],
	suggestion: "Look at the failing tests."
}, {
	id: "vitest-unhandled",
	type: "test-failure",
	weight: 7,
	pattern: [
		/\bVitest caught \d+ unhandled errors?\b/,
		/⎯ Unhandled (?:Errors|Rejection|Error) ⎯/,
		/\bNo test (?:files|suite) found\b/,
		/\bError: Test timed out in \d+ms/
	],
	examples: ["Vitest caught 1 unhandled error during the test run.", "Error: Test timed out in 5000ms."]
}]);
// src/failure/rules/webpack.ts
const webpack = rulesOf("webpack", [{
	id: "webpack-error",
	type: "quality-gate",
	weight: 7.5,
	pattern: [
		/\bModule not found: (?:Error|Can't resolve)/,
		/^ERROR in (?:\.\/|\S{1,200}\.\w{1,5})/,
		/\bModule (?:build|parse) failed\b/,
		/\bwebpack \S{1,20} compiled with [1-9]\d* errors?\b/,
		/^(?:ERROR|Error): .{0,60}\bCompiled with \d+ error/
	],
	examples: [
		"Module not found: Error: Can't resolve './gone' in '/w/src'",
		"webpack 5.90.0 compiled with 2 errors in 3210 ms",
		"Module parse failed: Unexpected token (3:7)"
	],
	suggestion: "Mend the code."
}]);
// src/failure/rules/windows-packages.ts
const windowsPackages = rulesOf("windows-packages", [{
	id: "windows-packages",
	type: "unknown",
	weight: 7,
	pattern: [
		/\bThe package was not found with the source\(s\) listed\b/,
		/\bNo package found matching input criteria\b/,
		/\bRunning .{1,120} returned exit code \d/,
		/\bERROR: The running command stopped because\b/,
		/\bscoop\b.{0,60}\bCouldn't find manifest\b/
	],
	examples: ["ERROR: The running command stopped because the preference variable is set to Stop", "gone not installed. The package was not found with the source(s) listed."]
}, {
	id: "chocolatey-summary",
	type: "unknown",
	role: "ambient",
	weight: 2,
	pattern: /\bChocolatey installed \d+\/\d+ packages\. [1-9]\d* packages? failed\b/,
	examples: ["Chocolatey installed 0/1 packages. 1 packages failed."]
}]);
// src/failure/rules/xcode.ts
const xcode = rulesOf("xcode", [
	{
		id: "xcode-compile",
		type: "quality-gate",
		weight: 7.5,
		pattern: [
			/\.(?:swift|mm?|h):\d+:\d+: (?:fatal )?error: /,
			/^\s{0,4}❌ {1,3}\/?\S{1,300}:\d+:\d+: /,
			/\bSwiftCompile normal\b.{0,40}\bfailed/,
			/\bCommand (?:CompileSwift\w*|SwiftCompile|CompileC|SwiftEmitModule|Ld) failed with a nonzero exit code\b/,
			/^\s{0,8}(?:CompileC|CompileSwift|Ld|CompileSwiftSources|SwiftCompile|SwiftDriver) \S.{0,300}\(in target\b/
		],
		examples: [
			"/w/App/A.swift:12:7: error: cannot find 'gone' in scope",
			"❌  /w/App/A.m:3:9: use of undeclared identifier",
			"Command SwiftCompile failed with a nonzero exit code"
		],
		suggestion: "Mend the code."
	},
	{
		id: "xcode-failed",
		type: "unknown",
		role: "ambient",
		weight: 3,
		pattern: [/\*\* (?:BUILD|ARCHIVE|TEST BUILD|EXPORT|ANALYZE|CLEAN) FAILED \*\*/, /\bThe following build commands failed:/],
		examples: ["** BUILD FAILED **", "The following build commands failed:"]
	},
	{
		id: "xcode-tests",
		type: "test-failure",
		role: "verdict",
		weight: 9,
		pattern: [
			/\*\* TEST (?:EXECUTE )?FAILED \*\*/,
			/\bExecuted \d+ tests?, with (?:\d+ tests? skipped and )?[1-9]\d* failures?\b/,
			/^Failing tests:/,
			/\bTest Suite '.{1,120}' failed at\b/,
			/\bTest Case '.{1,200}' failed\b/,
			/^✘ Test run with \d+ tests? .{0,60}failed/
		],
		examples: [
			"** TEST FAILED **",
			"Executed 40 tests, with 2 failures (0 unexpected) in 3.2 (3.3) seconds",
			"Test Case '-[AppTests testAdds]' failed (0.012 seconds)."
		],
		suggestion: "Look at the failing tests."
	},
	{
		id: "xcode-signing",
		type: "unknown",
		weight: 9,
		pattern: [
			/\bNo (?:profiles?|signing certificate|provisioning profile|valid code signing certificates?|account)\b.{0,120}\b(?:found|for)\b/,
			/\brequires a (?:development team|provisioning profile)\b/,
			/\bCode ?[Ss]ign(?:ing)? (?:error|failed|is required)/,
			/\berrSecInternalComponent\b/,
			/\bUser interaction is not allowed\b/,
			/\bsecurity: SecKeychain\w*: /,
			/\bProvisioning profile\b.{0,120}\b(?:expired|doesn't|does not)\b/,
			/\bCommand CodeSign failed\b/
		],
		examples: [
			"error: No profiles for 'org.acme.app' were found",
			"error: Signing for \"App\" requires a development team.",
			"Command CodeSign failed with a nonzero exit code"
		],
		suggestion: "Check certificates, profiles and the keychain of the runner."
	},
	{
		id: "xcode-environment",
		type: "unknown",
		weight: 8,
		pattern: [
			/\bxcodebuild: error: /i,
			/\bxcrun: error: /i,
			/\bxcode-select: error: /i,
			/\bUnable to find a (?:device|destination) matching\b/i,
			/\bis not installed\. Please download and install the platform\b/i,
			/\bscheme .{1,80} (?:does not exist|is not currently configured)/i,
			/\bUnable to boot\b.{0,40}\b(?:device|simulator)\b/i,
			/\bno such module '/i
		],
		examples: ["xcodebuild: error: Unable to find a destination matching the provided destination specifier", "xcrun: error: unable to find utility \"notarytool\""],
		suggestion: "Choose an Xcode and a destination that this image has."
	}
]);
// src/failure/rules/yarn.ts
const yarn = rulesOf("yarn", [
	{
		id: "yarn-lock-out-of-sync",
		type: "quality-gate",
		role: "verdict",
		weight: 9.5,
		pattern: [
			/\bYour lockfile needs to be updated\b/,
			/\bThe lockfile would have been (?:modified|created) by this install\b/,
			/\bYN0028\b/
		],
		examples: ["error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.", "➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden."],
		suggestion: "Run `yarn install` and commit the lock file."
	},
	{
		id: "yarn-network",
		type: "network",
		weight: 8.5,
		pattern: [
			/\berror An unexpected error occurred: "https?:.{1,300}: (?:E[A-Z]+|Request failed|tunneling|connect|getaddrinfo)/,
			/\bThere appears to be trouble with your network connection\. Retrying/,
			/\bYN0001\b.{0,80}\b(?:RequestError|Timeout|ECONN|ETIMEDOUT|ENOTFOUND)/,
			/\bYN0035\b.{0,120}\b(?:5\d\d|429)\b/,
			/\berror Error: https?:.{1,200}(?:ETIMEDOUT|ECONNRESET|5\d\d)/
		],
		examples: ["error An unexpected error occurred: \"https://registry.corp/left-pad: ETIMEDOUT\".", "➤ YN0001: │ RequestError: getaddrinfo EAI_AGAIN registry.corp"],
		suggestion: "Run it again; the registry or the way to it has a problem."
	},
	{
		id: "yarn-configuration",
		type: "unknown",
		weight: 7.5,
		pattern: [
			/^error (?:Couldn't find (?:package|any versions|the binary)|Command ".{1,80}" not found|Found incompatible module|The engine "|Package ".{1,80}" refers to a non-existing|Received malformed response|Invalid (?:package|version)|Missing list of packages)/,
			/\bYN00(?:27|35|36|41|50|62|66|78|82|86|91)\b/,
			/\bUsage Error: /,
			/\bThis project's package\.json defines "packageManager"/,
			/\bInternal Error: .{1,200}: (?:This package doesn't seem to be present|No candidates found)/
		],
		examples: [
			"error Couldn't find package \"left-pad\" on the \"npm\" registry.",
			"error Command \"verify\" not found.",
			"Usage Error: The nearest package directory does not seem to be part of the project"
		]
	}
]);
// src/failure/rules/yocto.ts
const yocto = rulesOf("yocto", [{
	id: "yocto-task",
	type: "unknown",
	weight: 7,
	pattern: [/^ERROR: (?:\S{1,120} do_(?!fetch)\w+: |Task \(?\S{1,200}do_\w+\)? failed|Nothing (?:R?PROVIDES|can be done)|ParseError at|No recipes available|Execution of ')/, /\bdo_\w+: (?:Function failed|oe_runmake failed|QA Issue)/],
	examples: ["ERROR: acme-1.0-r0 do_compile: oe_runmake failed", "ERROR: Nothing PROVIDES 'gone'"]
}, {
	id: "yocto-fetch",
	type: "network",
	weight: 9,
	pattern: [
		/\bFetcher failure\b/,
		/\bBitbake Fetcher Error\b/,
		/\bFetchError\('Unable to fetch URL\b/
	],
	examples: ["ERROR: acme-1.0-r0 do_fetch: Bitbake Fetcher Error: NetworkAccess"],
	suggestion: "Run it again; keep a mirror of the sources."
}]);
// src/failure/rules/zig.ts
const zig = rulesOf("zig", [{
	id: "zig-nim-crystal",
	type: "quality-gate",
	weight: 7.5,
	pattern: [
		/\.(?:zig|nim|cr|d|adb|ads|elm|gleam|pas|vala|vhdl?|sv|v)(?::\d+:\d+|\(\d+(?:, ?\d+)?\)):? (?:[Ee]rror)\b/,
		/^-- [A-Z ]{4,40} -{3,} \S{1,120}\.elm/,
		/^Error in \S{1,200}\.cr:\d+/,
		/\berror: the following (?:build )?command (?:failed|exited)/
	],
	examples: [
		"a.zig:12:7: error: use of undeclared identifier 'gone'",
		"-- TYPE MISMATCH ---------- src/A.elm",
		"a.nim(12, 7) Error: undeclared identifier: 'gone'"
	]
}, {
	id: "zig-tests",
	type: "test-failure",
	weight: 8,
	pattern: [
		/^\d+ passed; (?:\d+ skipped; )?[1-9]\d* failed\./,
		/\bthe following test command failed with exit code\b/,
		/\berror: '?test\.\S{1,80}'? failed/
	],
	examples: ["40 passed; 0 skipped; 2 failed.", "error: the following test command failed with exit code 1:"]
}]);
// src/failure/rules/index.ts
const RULES = [
	...githubRunner,
	...githubWorkflow,
	...githubActions,
	...travis,
	...circleci,
	...gitlab,
	...jenkins,
	...taskcluster,
	...azurePipelines,
	...buildkite,
	...buildHosting,
	...shell,
	...linux,
	...timeouts,
	...network,
	...http,
	...git,
	...gitRemote,
	...npm,
	...yarn,
	...pnpm,
	...bun,
	...deno,
	...node,
	...typescript,
	...eslint,
	...prettier,
	...biome,
	...stylelint,
	...javascriptChecks,
	...webpack,
	...vite,
	...angular,
	...next,
	...ssh,
	...storybook,
	...prisma,
	...monorepo,
	...jest,
	...vitest,
	...mocha,
	...jasmineKarma,
	...ava,
	...tap,
	...javascriptTests,
	...playwright,
	...cypress,
	...selenium,
	...pip,
	...poetryUv,
	...conda,
	...python,
	...pytest,
	...pythonTests,
	...ruff,
	...mypy,
	...pythonChecks,
	...java,
	...kotlin,
	...maven,
	...gradle,
	...scala,
	...junit,
	...clojure,
	...javaChecks,
	...xcode,
	...swift,
	...cocoapods,
	...fastlane,
	...android,
	...flutter,
	...reactNative,
	...go,
	...golangci,
	...ginkgo,
	...rust,
	...cargo,
	...dotnet,
	...nuget,
	...powershell,
	...native,
	...sanitizers,
	...nativeTests,
	...compilers,
	...yocto,
	...make,
	...cmake,
	...autotools,
	...bazel,
	...ruby,
	...rubyTests,
	...rubyChecks,
	...composer,
	...php,
	...phpunit,
	...elixir,
	...erlang,
	...haskell,
	...ocaml,
	...r,
	...julia,
	...perl,
	...lua,
	...zig,
	...docker,
	...compose,
	...kubernetes,
	...helm,
	...terraform,
	...ansible,
	...cloud,
	...apt,
	...rpm,
	...apkPacman,
	...homebrew,
	...windowsPackages,
	...nix,
	...versionManagers,
	...databases,
	...documents,
	...commits,
	...security,
	...sql,
	...gates,
	...translated,
	...general,
	...generalPlaces,
	...generalChecks,
	...generalTests
];
// src/failure/user-pattern.ts
const MAX_TEXT = 4e3;
function compilePattern(source, ignoreCase) {
	const compiled = RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
	return {
		source,
		flags: ignoreCase ? "i" : "",
		test: (text) => compiled.test(text.slice(0, MAX_TEXT))
	};
}
// src/ledger/git-ref-store.ts
const LEDGER_REF = "refs/rerail/ledger";
const ENTRIES = "entries/";
const AUTHOR = "rerail <rerail@users.noreply.github.com>";
const MAX_ROUNDS = 60;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 3e3;
const MAX_TOTAL_BYTES = 64 * 2 ** 20;
function createGitRefStore(options) {
	return new RefStore(options);
}
var RefStore = class {
	#options;
	#folder;
	#trace;
	#isOpen = false;
	#state;
	constructor(options) {
		this.#options = options;
		this.#folder = path.join(options.folder, "ledger.git");
		this.#trace = path.join(options.folder, "requests");
	}
	async put(key, text) {
		return (await this.putAll(new Map([[key, text]]))).get(key) === true;
	}
	async get(key) {
		return (await this.snapshot()).get(key);
	}
	async list() {
		return [...(await this.snapshot()).values()].sort((a, b) => timeOf(a) - timeOf(b)).slice(-2e4);
	}
	async snapshot() {
		this.#state ??= await this.#fetch();
		return this.#state.texts;
	}
	async refresh() {
		this.#state = await this.#fetch();
	}
	async putAll(texts) {
		for (const [key, text] of texts) checkLedgerText(key, text);
		let failure;
		let mine = new Set();
		for (let round = 0; round < MAX_ROUNDS; round += 1) {
			this.#state ??= await this.#fetch();
			const { head, texts: there } = this.#state;
			const isOurs = (key) => mine.has(key) && there.get(key) === texts.get(key);
			const free = [...texts].filter(([key]) => !there.has(key));
			if (free.length === 0) return new Map([...texts.keys()].map((key) => [key, isOurs(key)]));
			try {
				mine = new Set([...mine, ...free.map(([key]) => key)]);
				const next = await this.#push(head, free);
				this.#state = {
					head: next,
					texts: new Map([...there, ...free])
				};
				return new Map([...texts.keys()].map((key) => [key, free.some(([one]) => one === key) || isOurs(key)]));
			} catch (error) {
				failure = error;
				if (!await this.#mayRepeat(error, round)) break;
			}
		}
		throw failure;
	}
	async replace(key, expected, text) {
		checkLedgerText(key, text);
		let failure;
		for (let round = 0; round < MAX_ROUNDS; round += 1) {
			this.#state ??= await this.#fetch();
			const { head, texts } = this.#state;
			if (texts.get(key) === text) return true;
			if (texts.get(key) !== expected) return false;
			try {
				this.#state = {
					head: await this.#push(head, [[key, text]]),
					texts: new Map([...texts, [key, text]])
				};
				return true;
			} catch (error) {
				failure = error;
				if (!await this.#mayRepeat(error, round)) break;
			}
		}
		throw failure;
	}
	async #mayRepeat(error, round) {
		const { clock, random, signal } = this.#options;
		this.#state = void 0;
		if (isDenied(error)) return false;
		await clock.sleep(random() * Math.min(FIRST_PAUSE_MS * 2 ** round, LONGEST_PAUSE_MS), signal);
		return signal?.aborted !== true;
	}
	async requests() {
		return [...(await readFile(this.#trace, "utf8").catch(() => "")).matchAll(/=> Send header: (?:GET|POST) /g)].length;
	}
	async #git(args, input) {
		const { url, token, signal } = this.#options;
		try {
			return await runGit({
				gitDir: this.#folder,
				args,
				...input === void 0 ? {} : { input },
				env: environment(url, token, this.#trace),
				signal
			});
		} catch (error) {
			const message = token === void 0 ? messageOf(error) : messageOf(error).replaceAll(token, "***");
			throw new RefusedError("git-failed", message, { cause: error });
		}
	}
	async #fetch() {
		if (!this.#isOpen) {
			await rm(this.#folder, {
				recursive: true,
				force: true
			});
			await mkdir(this.#folder, {
				recursive: true,
				mode: 448
			});
			await this.#git([
				"init",
				"--quiet",
				"--bare",
				this.#folder
			]);
			this.#isOpen = true;
		}
		const { url } = this.#options;
		let last;
		for (let tries = 0; tries < 4; tries += 1) try {
			const ref = `+${LEDGER_REF}:${LEDGER_REF}`;
			await this.#git([
				"fetch",
				"--quiet",
				"--no-tags",
				"--depth=1",
				"--no-write-fetch-head",
				url,
				ref
			]);
			const head = (await this.#git([
				"rev-parse",
				"--verify",
				`${LEDGER_REF}^{commit}`
			])).toString().trim();
			return {
				head,
				texts: await this.#read(head)
			};
		} catch (error) {
			if (isAbsent(error)) return {
				head: void 0,
				texts: new Map()
			};
			last = error;
			if (isDenied(error)) break;
			await this.#options.clock.sleep(200 * 2 ** tries, this.#options.signal);
		}
		throw last;
	}
	async #read(head) {
		const files = (await this.#git([
			"ls-tree",
			"-r",
			"-l",
			"-z",
			head,
			ENTRIES
		])).toString().split("\0").flatMap((row) => {
			const [, type, sha, size, name] = /^\d+ (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(row) ?? [];
			return type === "blob" && name?.endsWith(".json") && Number(size) <= 262144 ? [{
				sha,
				size: Number(size),
				key: name.slice(8, -5)
			}] : [];
		});
		let total = 0;
		const wanted = files.filter(({ size }) => {
			total += size;
			return total <= MAX_TOTAL_BYTES;
		});
		if (wanted.length === 0) return new Map();
		const batch = await this.#git(["cat-file", "--batch"], wanted.map(({ sha }) => `${sha}\n`).join(""));
		const texts = new Map();
		let at = 0;
		for (const { key, size } of wanted) {
			const start = batch.indexOf(10, at) + 1;
			texts.set(key, batch.subarray(start, start + size).toString("utf8"));
			at = start + size + 1;
		}
		return texts;
	}
	async #push(head, files) {
		const seconds = Math.floor(this.#options.clock.now() / 1e3);
		const subject = files.map(([key]) => key).join(", ").slice(0, 200);
		const draft = "refs/rerail/draft";
		const stream = [
			...[
				`commit ${draft}`,
				`committer ${AUTHOR} ${seconds} +0000`,
				data(subject)
			],
			...head === void 0 ? [] : [`from ${head}`],
			...files.flatMap(([key, text]) => [`M 100644 inline ${ENTRIES}${key}.json`, data(text)]),
			"done\n"
		].join("\n");
		await this.#git([
			"fast-import",
			"--quiet",
			"--force",
			"--done"
		], stream);
		const next = (await this.#git([
			"rev-parse",
			"--verify",
			draft
		])).toString().trim();
		const lease = `--force-with-lease=${LEDGER_REF}:${head ?? ""}`;
		await this.#git([
			"push",
			"--quiet",
			lease,
			this.#options.url,
			`${next}:${LEDGER_REF}`
		]);
		return next;
	}
};
const data = (text) => `data ${Buffer.byteLength(text)}\n${text}`;
const isAbsent = (error) => /couldn't find remote ref/.test(messageOf(error));
const isDenied = (error) => /\b(?:401|403|404)\b|Authentication failed|not found|does not appear to be a git|could not read Username/i.test(messageOf(error)) && !/\b429\b/.test(messageOf(error));
function timeOf(text) {
	const at = /"at":"([^"]{10,40})"/.exec(text)?.[1];
	return at === void 0 ? 0 : Date.parse(at) || 0;
}
function environment(url, token, trace) {
	const isHttp = /^https?:/.test(url);
	const settings = [
		...isHttp ? [["protocol.http.allow", "always"], ["protocol.https.allow", "always"]] : [],
		...isHttp ? [] : [["protocol.file.allow", "always"]],
		["http.followRedirects", "false"],
		["credential.helper", ""],
		["http.lowSpeedLimit", "1"],
		["http.lowSpeedTime", "60"]
	];
	if (token !== void 0 && isHttp) {
		const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
		settings.push([`http.${new URL(url).origin}/.extraheader`, `Authorization: basic ${basic}`]);
	}
	return {
		...Object.fromEntries([
			"SSL_CERT_FILE",
			"SSL_CERT_DIR",
			"https_proxy",
			"HTTPS_PROXY",
			"http_proxy",
			"no_proxy",
			"NO_PROXY"
		].flatMap((name) => process.env[name] ? [[name, process.env[name]]] : [])),
		GIT_CONFIG_COUNT: String(settings.length),
		...Object.fromEntries(settings.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${index}`, key], [`GIT_CONFIG_VALUE_${index}`, value]])),
		...isHttp ? {
			GIT_TRACE_CURL: trace,
			GIT_TRACE_CURL_NO_DATA: "1"
		} : {}
	};
}
// src/ledger/line-validator.ts
const validate = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"title": "A line of rerail's ledger",
	"type": "object",
	"required": [
		"version",
		"key",
		"at",
		"attempt",
		"jobKey",
		"kind"
	],
	"properties": {
		"version": { "const": 2 },
		"key": {
			"type": "string",
			"maxLength": 300,
			"pattern": "^[A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+){0,7}$"
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"
		},
		"repository": { "$ref": "#/$defs/name" },
		"runId": { "$ref": "#/$defs/name" },
		"attempt": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e5
		},
		"jobKey": { "$ref": "#/$defs/name" },
		"commit": { "$ref": "#/$defs/name" },
		"stage": { "$ref": "#/$defs/text" },
		"kind": { "enum": [
			"plan",
			"intent",
			"act",
			"end"
		] }
	},
	"oneOf": [
		{
			"required": ["situation", "plan"],
			"properties": {
				"kind": { "const": "plan" },
				"situation": { "$ref": "#/$defs/situation" },
				"plan": { "$ref": "#/$defs/plan" }
			}
		},
		{
			"required": ["act"],
			"properties": {
				"kind": { "const": "intent" },
				"act": { "$ref": "#/$defs/deed" },
				"why": { "$ref": "#/$defs/text" }
			}
		},
		{
			"required": ["act", "done"],
			"properties": {
				"kind": { "const": "act" },
				"act": { "$ref": "#/$defs/deed" },
				"done": { "type": "boolean" },
				"why": { "$ref": "#/$defs/text" },
				"checkpoint": {
					"type": "string",
					"pattern": "^[a-z0-9-]{8,64}$"
				},
				"durationMs": { "$ref": "#/$defs/amount" }
			}
		},
		{
			"required": [
				"outcome",
				"failures",
				"tries"
			],
			"properties": {
				"kind": { "const": "end" },
				"outcome": { "enum": [
					"recovered",
					"skipped",
					"failed"
				] },
				"failures": {
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"type": "object",
						"required": ["type", "signature"],
						"properties": {
							"type": { "$ref": "#/$defs/failureType" },
							"signature": { "$ref": "#/$defs/name" }
						}
					}
				},
				"tries": { "$ref": "#/$defs/count" },
				"lostMs": { "$ref": "#/$defs/amount" }
			}
		}
	],
	"$defs": {
		"name": {
			"type": "string",
			"minLength": 1,
			"maxLength": 300
		},
		"text": {
			"type": "string",
			"maxLength": 2e4
		},
		"texts": {
			"type": "array",
			"maxItems": 1e4,
			"items": { "$ref": "#/$defs/text" }
		},
		"amount": {
			"type": "number",
			"minimum": 0
		},
		"share": {
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"count": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1e6
		},
		"lane": { "enum": [
			"DOCS",
			"STANDARD",
			"HEAVY"
		] },
		"strategy": { "enum": [
			"RETRY",
			"RESUME",
			"SKIP",
			"ROLLBACK",
			"MANUAL"
		] },
		"failureType": { "enum": [
			"timeout",
			"test-failure",
			"quality-gate",
			"resource-exhaustion",
			"network",
			"git",
			"unknown"
		] },
		"deed": { "enum": [
			"restore",
			"retry",
			"resume",
			"skip",
			"hand-over",
			"re-run",
			"comment",
			"open-issue",
			"nominate",
			"revert",
			"capture",
			"fast-forward",
			"clean-up"
		] },
		"policyPlan": {
			"type": "object",
			"required": ["strategy"],
			"additionalProperties": false,
			"properties": {
				"strategy": { "$ref": "#/$defs/strategy" },
				"tries": { "$ref": "#/$defs/count" },
				"waitMs": { "$ref": "#/$defs/amount" },
				"scale": { "$ref": "#/$defs/share" },
				"only": { "const": "known-flaky" },
				"lanes": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"DOCS": { "$ref": "#/$defs/strategy" },
						"STANDARD": { "$ref": "#/$defs/strategy" },
						"HEAVY": { "$ref": "#/$defs/strategy" }
					}
				}
			}
		},
		"situation": {
			"type": "object",
			"required": [
				"failure",
				"lane",
				"options",
				"policy",
				"history",
				"made",
				"externalEffects",
				"resumable",
				"cancelled",
				"survivors"
			],
			"additionalProperties": false,
			"properties": {
				"failure": {
					"type": "object",
					"required": [
						"type",
						"confidence",
						"signature"
					],
					"properties": {
						"type": { "$ref": "#/$defs/failureType" },
						"confidence": { "$ref": "#/$defs/share" },
						"signature": { "$ref": "#/$defs/name" },
						"retry": { "enum": [
							"transient",
							"same-again",
							"unclear"
						] }
					}
				},
				"lane": { "$ref": "#/$defs/lane" },
				"options": {
					"type": "object",
					"required": ["retry", "optional"],
					"additionalProperties": false,
					"properties": {
						"retry": { "enum": [
							"auto",
							"always",
							"never"
						] },
						"maxTries": { "$ref": "#/$defs/count" },
						"optional": { "type": "boolean" }
					}
				},
				"policy": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"plans": {
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"timeout": { "$ref": "#/$defs/policyPlan" },
								"test-failure": { "$ref": "#/$defs/policyPlan" },
								"quality-gate": { "$ref": "#/$defs/policyPlan" },
								"resource-exhaustion": { "$ref": "#/$defs/policyPlan" },
								"network": { "$ref": "#/$defs/policyPlan" },
								"git": { "$ref": "#/$defs/policyPlan" },
								"unknown": { "$ref": "#/$defs/policyPlan" }
							}
						},
						"rollbackBranches": { "$ref": "#/$defs/texts" },
						"isBroken": { "const": true }
					}
				},
				"history": {
					"type": "object",
					"required": ["flaky", "repeated"],
					"additionalProperties": false,
					"properties": {
						"flaky": { "$ref": "#/$defs/texts" },
						"repeated": { "$ref": "#/$defs/texts" }
					}
				},
				"branch": { "$ref": "#/$defs/text" },
				"made": {
					"type": "object",
					"required": ["tries", "resumes"],
					"additionalProperties": false,
					"properties": {
						"tries": { "$ref": "#/$defs/count" },
						"resumes": { "$ref": "#/$defs/count" }
					}
				},
				"time": {
					"type": "object",
					"required": ["spentMs", "lastTryMs"],
					"additionalProperties": false,
					"properties": {
						"spentMs": { "$ref": "#/$defs/amount" },
						"lastTryMs": { "$ref": "#/$defs/amount" },
						"budgetMs": { "$ref": "#/$defs/amount" }
					}
				},
				"externalEffects": { "$ref": "#/$defs/texts" },
				"resumable": { "type": "boolean" },
				"runnerDied": { "const": true },
				"cancelled": { "type": "boolean" },
				"stopped": { "$ref": "#/$defs/text" },
				"survivors": { "$ref": "#/$defs/texts" }
			}
		},
		"plan": {
			"type": "object",
			"required": [
				"strategy",
				"why",
				"rule",
				"refused"
			],
			"additionalProperties": false,
			"properties": {
				"strategy": { "$ref": "#/$defs/strategy" },
				"why": { "$ref": "#/$defs/text" },
				"rule": { "$ref": "#/$defs/text" },
				"refused": {
					"type": "array",
					"maxItems": 20,
					"items": {
						"type": "object",
						"required": [
							"strategy",
							"reason",
							"why"
						],
						"properties": {
							"strategy": { "$ref": "#/$defs/strategy" },
							"reason": { "$ref": "#/$defs/text" },
							"why": { "$ref": "#/$defs/text" }
						}
					}
				},
				"tries": { "$ref": "#/$defs/count" },
				"scale": { "$ref": "#/$defs/share" },
				"waitMs": { "$ref": "#/$defs/amount" },
				"expectedMinutes": { "$ref": "#/$defs/amount" }
			}
		}
	}
};
const schema20 = {
	"type": "object",
	"required": [
		"failure",
		"lane",
		"options",
		"policy",
		"history",
		"made",
		"externalEffects",
		"resumable",
		"cancelled",
		"survivors"
	],
	"additionalProperties": false,
	"properties": {
		"failure": {
			"type": "object",
			"required": [
				"type",
				"confidence",
				"signature"
			],
			"properties": {
				"type": { "$ref": "#/$defs/failureType" },
				"confidence": { "$ref": "#/$defs/share" },
				"signature": { "$ref": "#/$defs/name" },
				"retry": { "enum": [
					"transient",
					"same-again",
					"unclear"
				] }
			}
		},
		"lane": { "$ref": "#/$defs/lane" },
		"options": {
			"type": "object",
			"required": ["retry", "optional"],
			"additionalProperties": false,
			"properties": {
				"retry": { "enum": [
					"auto",
					"always",
					"never"
				] },
				"maxTries": { "$ref": "#/$defs/count" },
				"optional": { "type": "boolean" }
			}
		},
		"policy": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"plans": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"timeout": { "$ref": "#/$defs/policyPlan" },
						"test-failure": { "$ref": "#/$defs/policyPlan" },
						"quality-gate": { "$ref": "#/$defs/policyPlan" },
						"resource-exhaustion": { "$ref": "#/$defs/policyPlan" },
						"network": { "$ref": "#/$defs/policyPlan" },
						"git": { "$ref": "#/$defs/policyPlan" },
						"unknown": { "$ref": "#/$defs/policyPlan" }
					}
				},
				"rollbackBranches": { "$ref": "#/$defs/texts" },
				"isBroken": { "const": true }
			}
		},
		"history": {
			"type": "object",
			"required": ["flaky", "repeated"],
			"additionalProperties": false,
			"properties": {
				"flaky": { "$ref": "#/$defs/texts" },
				"repeated": { "$ref": "#/$defs/texts" }
			}
		},
		"branch": { "$ref": "#/$defs/text" },
		"made": {
			"type": "object",
			"required": ["tries", "resumes"],
			"additionalProperties": false,
			"properties": {
				"tries": { "$ref": "#/$defs/count" },
				"resumes": { "$ref": "#/$defs/count" }
			}
		},
		"time": {
			"type": "object",
			"required": ["spentMs", "lastTryMs"],
			"additionalProperties": false,
			"properties": {
				"spentMs": { "$ref": "#/$defs/amount" },
				"lastTryMs": { "$ref": "#/$defs/amount" },
				"budgetMs": { "$ref": "#/$defs/amount" }
			}
		},
		"externalEffects": { "$ref": "#/$defs/texts" },
		"resumable": { "type": "boolean" },
		"runnerDied": { "const": true },
		"cancelled": { "type": "boolean" },
		"stopped": { "$ref": "#/$defs/text" },
		"survivors": { "$ref": "#/$defs/texts" }
	}
};
const func1 = Object.prototype.hasOwnProperty;
const schema21 = { "enum": [
	"timeout",
	"test-failure",
	"quality-gate",
	"resource-exhaustion",
	"network",
	"git",
	"unknown"
] };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "timeout" || data === "test-failure" || data === "quality-gate" || data === "resource-exhaustion" || data === "network" || data === "git" || data === "unknown")) {
		validate54.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema21.enum }
		}];
		return false;
	}
	validate54.errors = vErrors;
	return true;
}
validate54.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1 || isNaN(data)) {
			validate56.errors = [{
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1
				}
			}];
			return false;
		} else if (data < 0 || isNaN(data)) {
			validate56.errors = [{
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}];
			return false;
		}
	} else {
		validate56.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "number" }
		}];
		return false;
	}
	validate56.errors = vErrors;
	return true;
}
validate56.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 300) {
			validate58.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 300 }
			}];
			return false;
		} else if (data.length < 1) {
			validate58.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate58.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate58.errors = vErrors;
	return true;
}
validate58.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema24 = { "enum": [
	"DOCS",
	"STANDARD",
	"HEAVY"
] };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "DOCS" || data === "STANDARD" || data === "HEAVY")) {
		validate60.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema24.enum }
		}];
		return false;
	}
	validate60.errors = vErrors;
	return true;
}
validate60.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate62.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" }
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1e6 || isNaN(data)) {
			validate62.errors = [{
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1e6
				}
			}];
			return false;
		} else if (data < 0 || isNaN(data)) {
			validate62.errors = [{
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}];
			return false;
		}
	}
	validate62.errors = vErrors;
	return true;
}
validate62.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema27 = { "enum": [
	"RETRY",
	"RESUME",
	"SKIP",
	"ROLLBACK",
	"MANUAL"
] };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "RETRY" || data === "RESUME" || data === "SKIP" || data === "ROLLBACK" || data === "MANUAL")) {
		validate65.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema27.enum }
		}];
		return false;
	}
	validate65.errors = vErrors;
	return true;
}
validate65.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data == "number" && isFinite(data)) {
		if (data < 0 || isNaN(data)) {
			validate68.errors = [{
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}];
			return false;
		}
	} else {
		validate68.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "number" }
		}];
		return false;
	}
	validate68.errors = vErrors;
	return true;
}
validate68.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.strategy === void 0 && (missing0 = "strategy")) {
				validate64.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "strategy" || key0 === "tries" || key0 === "waitMs" || key0 === "scale" || key0 === "only" || key0 === "lanes")) {
					validate64.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.strategy !== void 0) {
						const _errs2 = errors;
						if (!validate65(data.strategy, {
							instancePath: instancePath + "/strategy",
							parentData: data,
							parentDataProperty: "strategy",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.tries !== void 0) {
							const _errs3 = errors;
							if (!validate62(data.tries, {
								instancePath: instancePath + "/tries",
								parentData: data,
								parentDataProperty: "tries",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.waitMs !== void 0) {
								const _errs4 = errors;
								if (!validate68(data.waitMs, {
									instancePath: instancePath + "/waitMs",
									parentData: data,
									parentDataProperty: "waitMs",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.scale !== void 0) {
									const _errs5 = errors;
									if (!validate56(data.scale, {
										instancePath: instancePath + "/scale",
										parentData: data,
										parentDataProperty: "scale",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.only !== void 0) {
										const _errs6 = errors;
										if ("known-flaky" !== data.only) {
											validate64.errors = [{
												instancePath: instancePath + "/only",
												schemaPath: "#/properties/only/const",
												keyword: "const",
												params: { allowedValue: "known-flaky" }
											}];
											return false;
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.lanes !== void 0) {
											let data5 = data.lanes;
											const _errs7 = errors;
											if (errors === _errs7) {
												if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
													const _errs9 = errors;
													for (const key1 in data5) if (!(key1 === "DOCS" || key1 === "STANDARD" || key1 === "HEAVY")) {
														validate64.errors = [{
															instancePath: instancePath + "/lanes",
															schemaPath: "#/properties/lanes/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key1 }
														}];
														return false;
													}
													if (_errs9 === errors) {
														if (data5.DOCS !== void 0) {
															const _errs10 = errors;
															if (!validate65(data5.DOCS, {
																instancePath: instancePath + "/lanes/DOCS",
																parentData: data5,
																parentDataProperty: "DOCS",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
																errors = vErrors.length;
															}
															var valid1 = _errs10 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data5.STANDARD !== void 0) {
																const _errs11 = errors;
																if (!validate65(data5.STANDARD, {
																	instancePath: instancePath + "/lanes/STANDARD",
																	parentData: data5,
																	parentDataProperty: "STANDARD",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
																	errors = vErrors.length;
																}
																var valid1 = _errs11 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data5.HEAVY !== void 0) {
																	const _errs12 = errors;
																	if (!validate65(data5.HEAVY, {
																		instancePath: instancePath + "/lanes/HEAVY",
																		parentData: data5,
																		parentDataProperty: "HEAVY",
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
																		errors = vErrors.length;
																	}
																	var valid1 = _errs12 === errors;
																} else var valid1 = true;
															}
														}
													}
												} else {
													validate64.errors = [{
														instancePath: instancePath + "/lanes",
														schemaPath: "#/properties/lanes/type",
														keyword: "type",
														params: { type: "object" }
													}];
													return false;
												}
											}
											var valid0 = _errs7 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate64.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 2e4) {
			validate82.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2e4 }
			}];
			return false;
		}
	} else {
		validate82.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate82.errors = vErrors;
	return true;
}
validate82.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate81.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (Array.isArray(data)) {
			if (data.length > 1e4) {
				validate81.errors = [{
					instancePath,
					schemaPath: "#/maxItems",
					keyword: "maxItems",
					params: { limit: 1e4 }
				}];
				return false;
			} else {
				const len0 = data.length;
				for (let i0 = 0; i0 < len0; i0++) {
					const _errs1 = errors;
					if (!validate82(data[i0], {
						instancePath: instancePath + "/" + i0,
						parentData: data,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
					if (!(_errs1 === errors)) break;
				}
			}
		} else {
			validate81.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" }
			}];
			return false;
		}
	}
	validate81.errors = vErrors;
	return errors === 0;
}
validate81.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.failure === void 0 && (missing0 = "failure") || data.lane === void 0 && (missing0 = "lane") || data.options === void 0 && (missing0 = "options") || data.policy === void 0 && (missing0 = "policy") || data.history === void 0 && (missing0 = "history") || data.made === void 0 && (missing0 = "made") || data.externalEffects === void 0 && (missing0 = "externalEffects") || data.resumable === void 0 && (missing0 = "resumable") || data.cancelled === void 0 && (missing0 = "cancelled") || data.survivors === void 0 && (missing0 = "survivors")) {
				validate53.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func1.call(schema20.properties, key0)) {
					validate53.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.failure !== void 0) {
						let data0 = data.failure;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
								let missing1;
								if (data0.type === void 0 && (missing1 = "type") || data0.confidence === void 0 && (missing1 = "confidence") || data0.signature === void 0 && (missing1 = "signature")) {
									validate53.errors = [{
										instancePath: instancePath + "/failure",
										schemaPath: "#/properties/failure/required",
										keyword: "required",
										params: { missingProperty: missing1 }
									}];
									return false;
								} else {
									if (data0.type !== void 0) {
										const _errs4 = errors;
										if (!validate54(data0.type, {
											instancePath: instancePath + "/failure/type",
											parentData: data0,
											parentDataProperty: "type",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
											errors = vErrors.length;
										}
										var valid1 = _errs4 === errors;
									} else var valid1 = true;
									if (valid1) {
										if (data0.confidence !== void 0) {
											const _errs5 = errors;
											if (!validate56(data0.confidence, {
												instancePath: instancePath + "/failure/confidence",
												parentData: data0,
												parentDataProperty: "confidence",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
												errors = vErrors.length;
											}
											var valid1 = _errs5 === errors;
										} else var valid1 = true;
										if (valid1) {
											if (data0.signature !== void 0) {
												const _errs6 = errors;
												if (!validate58(data0.signature, {
													instancePath: instancePath + "/failure/signature",
													parentData: data0,
													parentDataProperty: "signature",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
													errors = vErrors.length;
												}
												var valid1 = _errs6 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data0.retry !== void 0) {
													let data4 = data0.retry;
													const _errs7 = errors;
													if (!(data4 === "transient" || data4 === "same-again" || data4 === "unclear")) {
														validate53.errors = [{
															instancePath: instancePath + "/failure/retry",
															schemaPath: "#/properties/failure/properties/retry/enum",
															keyword: "enum",
															params: { allowedValues: schema20.properties.failure.properties.retry.enum }
														}];
														return false;
													}
													var valid1 = _errs7 === errors;
												} else var valid1 = true;
											}
										}
									}
								}
							} else {
								validate53.errors = [{
									instancePath: instancePath + "/failure",
									schemaPath: "#/properties/failure/type",
									keyword: "type",
									params: { type: "object" }
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.lane !== void 0) {
							const _errs8 = errors;
							if (!validate60(data.lane, {
								instancePath: instancePath + "/lane",
								parentData: data,
								parentDataProperty: "lane",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs8 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.options !== void 0) {
								let data6 = data.options;
								const _errs9 = errors;
								if (errors === _errs9) {
									if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
										let missing2;
										if (data6.retry === void 0 && (missing2 = "retry") || data6.optional === void 0 && (missing2 = "optional")) {
											validate53.errors = [{
												instancePath: instancePath + "/options",
												schemaPath: "#/properties/options/required",
												keyword: "required",
												params: { missingProperty: missing2 }
											}];
											return false;
										} else {
											const _errs11 = errors;
											for (const key1 in data6) if (!(key1 === "retry" || key1 === "maxTries" || key1 === "optional")) {
												validate53.errors = [{
													instancePath: instancePath + "/options",
													schemaPath: "#/properties/options/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 }
												}];
												return false;
											}
											if (_errs11 === errors) {
												if (data6.retry !== void 0) {
													let data7 = data6.retry;
													const _errs12 = errors;
													if (!(data7 === "auto" || data7 === "always" || data7 === "never")) {
														validate53.errors = [{
															instancePath: instancePath + "/options/retry",
															schemaPath: "#/properties/options/properties/retry/enum",
															keyword: "enum",
															params: { allowedValues: schema20.properties.options.properties.retry.enum }
														}];
														return false;
													}
													var valid2 = _errs12 === errors;
												} else var valid2 = true;
												if (valid2) {
													if (data6.maxTries !== void 0) {
														const _errs13 = errors;
														if (!validate62(data6.maxTries, {
															instancePath: instancePath + "/options/maxTries",
															parentData: data6,
															parentDataProperty: "maxTries",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
															errors = vErrors.length;
														}
														var valid2 = _errs13 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data6.optional !== void 0) {
															const _errs14 = errors;
															if (typeof data6.optional !== "boolean") {
																validate53.errors = [{
																	instancePath: instancePath + "/options/optional",
																	schemaPath: "#/properties/options/properties/optional/type",
																	keyword: "type",
																	params: { type: "boolean" }
																}];
																return false;
															}
															var valid2 = _errs14 === errors;
														} else var valid2 = true;
													}
												}
											}
										}
									} else {
										validate53.errors = [{
											instancePath: instancePath + "/options",
											schemaPath: "#/properties/options/type",
											keyword: "type",
											params: { type: "object" }
										}];
										return false;
									}
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.policy !== void 0) {
									let data10 = data.policy;
									const _errs16 = errors;
									if (errors === _errs16) {
										if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
											const _errs18 = errors;
											for (const key2 in data10) if (!(key2 === "plans" || key2 === "rollbackBranches" || key2 === "isBroken")) {
												validate53.errors = [{
													instancePath: instancePath + "/policy",
													schemaPath: "#/properties/policy/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key2 }
												}];
												return false;
											}
											if (_errs18 === errors) {
												if (data10.plans !== void 0) {
													let data11 = data10.plans;
													const _errs19 = errors;
													if (errors === _errs19) {
														if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
															const _errs21 = errors;
															for (const key3 in data11) if (!(key3 === "timeout" || key3 === "test-failure" || key3 === "quality-gate" || key3 === "resource-exhaustion" || key3 === "network" || key3 === "git" || key3 === "unknown")) {
																validate53.errors = [{
																	instancePath: instancePath + "/policy/plans",
																	schemaPath: "#/properties/policy/properties/plans/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key3 }
																}];
																return false;
															}
															if (_errs21 === errors) {
																if (data11.timeout !== void 0) {
																	const _errs22 = errors;
																	if (!validate64(data11.timeout, {
																		instancePath: instancePath + "/policy/plans/timeout",
																		parentData: data11,
																		parentDataProperty: "timeout",
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
																		errors = vErrors.length;
																	}
																	var valid4 = _errs22 === errors;
																} else var valid4 = true;
																if (valid4) {
																	if (data11["test-failure"] !== void 0) {
																		const _errs23 = errors;
																		if (!validate64(data11["test-failure"], {
																			instancePath: instancePath + "/policy/plans/test-failure",
																			parentData: data11,
																			parentDataProperty: "test-failure",
																			rootData,
																			dynamicAnchors
																		})) {
																			vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
																			errors = vErrors.length;
																		}
																		var valid4 = _errs23 === errors;
																	} else var valid4 = true;
																	if (valid4) {
																		if (data11["quality-gate"] !== void 0) {
																			const _errs24 = errors;
																			if (!validate64(data11["quality-gate"], {
																				instancePath: instancePath + "/policy/plans/quality-gate",
																				parentData: data11,
																				parentDataProperty: "quality-gate",
																				rootData,
																				dynamicAnchors
																			})) {
																				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
																				errors = vErrors.length;
																			}
																			var valid4 = _errs24 === errors;
																		} else var valid4 = true;
																		if (valid4) {
																			if (data11["resource-exhaustion"] !== void 0) {
																				const _errs25 = errors;
																				if (!validate64(data11["resource-exhaustion"], {
																					instancePath: instancePath + "/policy/plans/resource-exhaustion",
																					parentData: data11,
																					parentDataProperty: "resource-exhaustion",
																					rootData,
																					dynamicAnchors
																				})) {
																					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
																					errors = vErrors.length;
																				}
																				var valid4 = _errs25 === errors;
																			} else var valid4 = true;
																			if (valid4) {
																				if (data11.network !== void 0) {
																					const _errs26 = errors;
																					if (!validate64(data11.network, {
																						instancePath: instancePath + "/policy/plans/network",
																						parentData: data11,
																						parentDataProperty: "network",
																						rootData,
																						dynamicAnchors
																					})) {
																						vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
																						errors = vErrors.length;
																					}
																					var valid4 = _errs26 === errors;
																				} else var valid4 = true;
																				if (valid4) {
																					if (data11.git !== void 0) {
																						const _errs27 = errors;
																						if (!validate64(data11.git, {
																							instancePath: instancePath + "/policy/plans/git",
																							parentData: data11,
																							parentDataProperty: "git",
																							rootData,
																							dynamicAnchors
																						})) {
																							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
																							errors = vErrors.length;
																						}
																						var valid4 = _errs27 === errors;
																					} else var valid4 = true;
																					if (valid4) {
																						if (data11.unknown !== void 0) {
																							const _errs28 = errors;
																							if (!validate64(data11.unknown, {
																								instancePath: instancePath + "/policy/plans/unknown",
																								parentData: data11,
																								parentDataProperty: "unknown",
																								rootData,
																								dynamicAnchors
																							})) {
																								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
																								errors = vErrors.length;
																							}
																							var valid4 = _errs28 === errors;
																						} else var valid4 = true;
																					}
																				}
																			}
																		}
																	}
																}
															}
														} else {
															validate53.errors = [{
																instancePath: instancePath + "/policy/plans",
																schemaPath: "#/properties/policy/properties/plans/type",
																keyword: "type",
																params: { type: "object" }
															}];
															return false;
														}
													}
													var valid3 = _errs19 === errors;
												} else var valid3 = true;
												if (valid3) {
													if (data10.rollbackBranches !== void 0) {
														const _errs29 = errors;
														if (!validate81(data10.rollbackBranches, {
															instancePath: instancePath + "/policy/rollbackBranches",
															parentData: data10,
															parentDataProperty: "rollbackBranches",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
															errors = vErrors.length;
														}
														var valid3 = _errs29 === errors;
													} else var valid3 = true;
													if (valid3) {
														if (data10.isBroken !== void 0) {
															const _errs30 = errors;
															if (true !== data10.isBroken) {
																validate53.errors = [{
																	instancePath: instancePath + "/policy/isBroken",
																	schemaPath: "#/properties/policy/properties/isBroken/const",
																	keyword: "const",
																	params: { allowedValue: true }
																}];
																return false;
															}
															var valid3 = _errs30 === errors;
														} else var valid3 = true;
													}
												}
											}
										} else {
											validate53.errors = [{
												instancePath: instancePath + "/policy",
												schemaPath: "#/properties/policy/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs16 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.history !== void 0) {
										let data21 = data.history;
										const _errs31 = errors;
										if (errors === _errs31) {
											if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
												let missing3;
												if (data21.flaky === void 0 && (missing3 = "flaky") || data21.repeated === void 0 && (missing3 = "repeated")) {
													validate53.errors = [{
														instancePath: instancePath + "/history",
														schemaPath: "#/properties/history/required",
														keyword: "required",
														params: { missingProperty: missing3 }
													}];
													return false;
												} else {
													const _errs33 = errors;
													for (const key4 in data21) if (!(key4 === "flaky" || key4 === "repeated")) {
														validate53.errors = [{
															instancePath: instancePath + "/history",
															schemaPath: "#/properties/history/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key4 }
														}];
														return false;
													}
													if (_errs33 === errors) {
														if (data21.flaky !== void 0) {
															const _errs34 = errors;
															if (!validate81(data21.flaky, {
																instancePath: instancePath + "/history/flaky",
																parentData: data21,
																parentDataProperty: "flaky",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
																errors = vErrors.length;
															}
															var valid5 = _errs34 === errors;
														} else var valid5 = true;
														if (valid5) {
															if (data21.repeated !== void 0) {
																const _errs35 = errors;
																if (!validate81(data21.repeated, {
																	instancePath: instancePath + "/history/repeated",
																	parentData: data21,
																	parentDataProperty: "repeated",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
																	errors = vErrors.length;
																}
																var valid5 = _errs35 === errors;
															} else var valid5 = true;
														}
													}
												}
											} else {
												validate53.errors = [{
													instancePath: instancePath + "/history",
													schemaPath: "#/properties/history/type",
													keyword: "type",
													params: { type: "object" }
												}];
												return false;
											}
										}
										var valid0 = _errs31 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.branch !== void 0) {
											const _errs36 = errors;
											if (!validate82(data.branch, {
												instancePath: instancePath + "/branch",
												parentData: data,
												parentDataProperty: "branch",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs36 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.made !== void 0) {
												let data25 = data.made;
												const _errs37 = errors;
												if (errors === _errs37) {
													if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
														let missing4;
														if (data25.tries === void 0 && (missing4 = "tries") || data25.resumes === void 0 && (missing4 = "resumes")) {
															validate53.errors = [{
																instancePath: instancePath + "/made",
																schemaPath: "#/properties/made/required",
																keyword: "required",
																params: { missingProperty: missing4 }
															}];
															return false;
														} else {
															const _errs39 = errors;
															for (const key5 in data25) if (!(key5 === "tries" || key5 === "resumes")) {
																validate53.errors = [{
																	instancePath: instancePath + "/made",
																	schemaPath: "#/properties/made/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key5 }
																}];
																return false;
															}
															if (_errs39 === errors) {
																if (data25.tries !== void 0) {
																	const _errs40 = errors;
																	if (!validate62(data25.tries, {
																		instancePath: instancePath + "/made/tries",
																		parentData: data25,
																		parentDataProperty: "tries",
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
																		errors = vErrors.length;
																	}
																	var valid6 = _errs40 === errors;
																} else var valid6 = true;
																if (valid6) {
																	if (data25.resumes !== void 0) {
																		const _errs41 = errors;
																		if (!validate62(data25.resumes, {
																			instancePath: instancePath + "/made/resumes",
																			parentData: data25,
																			parentDataProperty: "resumes",
																			rootData,
																			dynamicAnchors
																		})) {
																			vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
																			errors = vErrors.length;
																		}
																		var valid6 = _errs41 === errors;
																	} else var valid6 = true;
																}
															}
														}
													} else {
														validate53.errors = [{
															instancePath: instancePath + "/made",
															schemaPath: "#/properties/made/type",
															keyword: "type",
															params: { type: "object" }
														}];
														return false;
													}
												}
												var valid0 = _errs37 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.time !== void 0) {
													let data28 = data.time;
													const _errs42 = errors;
													if (errors === _errs42) {
														if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
															let missing5;
															if (data28.spentMs === void 0 && (missing5 = "spentMs") || data28.lastTryMs === void 0 && (missing5 = "lastTryMs")) {
																validate53.errors = [{
																	instancePath: instancePath + "/time",
																	schemaPath: "#/properties/time/required",
																	keyword: "required",
																	params: { missingProperty: missing5 }
																}];
																return false;
															} else {
																const _errs44 = errors;
																for (const key6 in data28) if (!(key6 === "spentMs" || key6 === "lastTryMs" || key6 === "budgetMs")) {
																	validate53.errors = [{
																		instancePath: instancePath + "/time",
																		schemaPath: "#/properties/time/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key6 }
																	}];
																	return false;
																}
																if (_errs44 === errors) {
																	if (data28.spentMs !== void 0) {
																		const _errs45 = errors;
																		if (!validate68(data28.spentMs, {
																			instancePath: instancePath + "/time/spentMs",
																			parentData: data28,
																			parentDataProperty: "spentMs",
																			rootData,
																			dynamicAnchors
																		})) {
																			vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
																			errors = vErrors.length;
																		}
																		var valid7 = _errs45 === errors;
																	} else var valid7 = true;
																	if (valid7) {
																		if (data28.lastTryMs !== void 0) {
																			const _errs46 = errors;
																			if (!validate68(data28.lastTryMs, {
																				instancePath: instancePath + "/time/lastTryMs",
																				parentData: data28,
																				parentDataProperty: "lastTryMs",
																				rootData,
																				dynamicAnchors
																			})) {
																				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
																				errors = vErrors.length;
																			}
																			var valid7 = _errs46 === errors;
																		} else var valid7 = true;
																		if (valid7) {
																			if (data28.budgetMs !== void 0) {
																				const _errs47 = errors;
																				if (!validate68(data28.budgetMs, {
																					instancePath: instancePath + "/time/budgetMs",
																					parentData: data28,
																					parentDataProperty: "budgetMs",
																					rootData,
																					dynamicAnchors
																				})) {
																					vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
																					errors = vErrors.length;
																				}
																				var valid7 = _errs47 === errors;
																			} else var valid7 = true;
																		}
																	}
																}
															}
														} else {
															validate53.errors = [{
																instancePath: instancePath + "/time",
																schemaPath: "#/properties/time/type",
																keyword: "type",
																params: { type: "object" }
															}];
															return false;
														}
													}
													var valid0 = _errs42 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.externalEffects !== void 0) {
														const _errs48 = errors;
														if (!validate81(data.externalEffects, {
															instancePath: instancePath + "/externalEffects",
															parentData: data,
															parentDataProperty: "externalEffects",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs48 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.resumable !== void 0) {
															const _errs49 = errors;
															if (typeof data.resumable !== "boolean") {
																validate53.errors = [{
																	instancePath: instancePath + "/resumable",
																	schemaPath: "#/properties/resumable/type",
																	keyword: "type",
																	params: { type: "boolean" }
																}];
																return false;
															}
															var valid0 = _errs49 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.runnerDied !== void 0) {
																const _errs51 = errors;
																if (true !== data.runnerDied) {
																	validate53.errors = [{
																		instancePath: instancePath + "/runnerDied",
																		schemaPath: "#/properties/runnerDied/const",
																		keyword: "const",
																		params: { allowedValue: true }
																	}];
																	return false;
																}
																var valid0 = _errs51 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.cancelled !== void 0) {
																	const _errs52 = errors;
																	if (typeof data.cancelled !== "boolean") {
																		validate53.errors = [{
																			instancePath: instancePath + "/cancelled",
																			schemaPath: "#/properties/cancelled/type",
																			keyword: "type",
																			params: { type: "boolean" }
																		}];
																		return false;
																	}
																	var valid0 = _errs52 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.stopped !== void 0) {
																		const _errs54 = errors;
																		if (!validate82(data.stopped, {
																			instancePath: instancePath + "/stopped",
																			parentData: data,
																			parentDataProperty: "stopped",
																			rootData,
																			dynamicAnchors
																		})) {
																			vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
																			errors = vErrors.length;
																		}
																		var valid0 = _errs54 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.survivors !== void 0) {
																			const _errs55 = errors;
																			if (!validate81(data.survivors, {
																				instancePath: instancePath + "/survivors",
																				parentData: data,
																				parentDataProperty: "survivors",
																				rootData,
																				dynamicAnchors
																			})) {
																				vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs55 === errors;
																		} else var valid0 = true;
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
			validate53.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.strategy === void 0 && (missing0 = "strategy") || data.why === void 0 && (missing0 = "why") || data.rule === void 0 && (missing0 = "rule") || data.refused === void 0 && (missing0 = "refused")) {
				validate97.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "strategy" || key0 === "why" || key0 === "rule" || key0 === "refused" || key0 === "tries" || key0 === "scale" || key0 === "waitMs" || key0 === "expectedMinutes")) {
					validate97.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.strategy !== void 0) {
						const _errs2 = errors;
						if (!validate65(data.strategy, {
							instancePath: instancePath + "/strategy",
							parentData: data,
							parentDataProperty: "strategy",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.why !== void 0) {
							const _errs3 = errors;
							if (!validate82(data.why, {
								instancePath: instancePath + "/why",
								parentData: data,
								parentDataProperty: "why",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.rule !== void 0) {
								const _errs4 = errors;
								if (!validate82(data.rule, {
									instancePath: instancePath + "/rule",
									parentData: data,
									parentDataProperty: "rule",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.refused !== void 0) {
									let data3 = data.refused;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (Array.isArray(data3)) {
											if (data3.length > 20) {
												validate97.errors = [{
													instancePath: instancePath + "/refused",
													schemaPath: "#/properties/refused/maxItems",
													keyword: "maxItems",
													params: { limit: 20 }
												}];
												return false;
											} else {
												const len0 = data3.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data4 = data3[i0];
													const _errs7 = errors;
													if (errors === _errs7) {
														if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
															let missing1;
															if (data4.strategy === void 0 && (missing1 = "strategy") || data4.reason === void 0 && (missing1 = "reason") || data4.why === void 0 && (missing1 = "why")) {
																validate97.errors = [{
																	instancePath: instancePath + "/refused/" + i0,
																	schemaPath: "#/properties/refused/items/required",
																	keyword: "required",
																	params: { missingProperty: missing1 }
																}];
																return false;
															} else {
																if (data4.strategy !== void 0) {
																	const _errs9 = errors;
																	if (!validate65(data4.strategy, {
																		instancePath: instancePath + "/refused/" + i0 + "/strategy",
																		parentData: data4,
																		parentDataProperty: "strategy",
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
																		errors = vErrors.length;
																	}
																	var valid2 = _errs9 === errors;
																} else var valid2 = true;
																if (valid2) {
																	if (data4.reason !== void 0) {
																		const _errs10 = errors;
																		if (!validate82(data4.reason, {
																			instancePath: instancePath + "/refused/" + i0 + "/reason",
																			parentData: data4,
																			parentDataProperty: "reason",
																			rootData,
																			dynamicAnchors
																		})) {
																			vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
																			errors = vErrors.length;
																		}
																		var valid2 = _errs10 === errors;
																	} else var valid2 = true;
																	if (valid2) {
																		if (data4.why !== void 0) {
																			const _errs11 = errors;
																			if (!validate82(data4.why, {
																				instancePath: instancePath + "/refused/" + i0 + "/why",
																				parentData: data4,
																				parentDataProperty: "why",
																				rootData,
																				dynamicAnchors
																			})) {
																				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
																				errors = vErrors.length;
																			}
																			var valid2 = _errs11 === errors;
																		} else var valid2 = true;
																	}
																}
															}
														} else {
															validate97.errors = [{
																instancePath: instancePath + "/refused/" + i0,
																schemaPath: "#/properties/refused/items/type",
																keyword: "type",
																params: { type: "object" }
															}];
															return false;
														}
													}
													if (!(_errs7 === errors)) break;
												}
											}
										} else {
											validate97.errors = [{
												instancePath: instancePath + "/refused",
												schemaPath: "#/properties/refused/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.tries !== void 0) {
										const _errs12 = errors;
										if (!validate62(data.tries, {
											instancePath: instancePath + "/tries",
											parentData: data,
											parentDataProperty: "tries",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.scale !== void 0) {
											const _errs13 = errors;
											if (!validate56(data.scale, {
												instancePath: instancePath + "/scale",
												parentData: data,
												parentDataProperty: "scale",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.waitMs !== void 0) {
												const _errs14 = errors;
												if (!validate68(data.waitMs, {
													instancePath: instancePath + "/waitMs",
													parentData: data,
													parentDataProperty: "waitMs",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.expectedMinutes !== void 0) {
													const _errs15 = errors;
													if (!validate68(data.expectedMinutes, {
														instancePath: instancePath + "/expectedMinutes",
														parentData: data,
														parentDataProperty: "expectedMinutes",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs15 === errors;
												} else var valid0 = true;
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
			validate97.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate97.errors = vErrors;
	return errors === 0;
}
validate97.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema32 = { "enum": [
	"restore",
	"retry",
	"resume",
	"skip",
	"hand-over",
	"re-run",
	"comment",
	"open-issue",
	"nominate",
	"revert",
	"capture",
	"fast-forward",
	"clean-up"
] };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate109.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "restore" || data === "retry" || data === "resume" || data === "skip" || data === "hand-over" || data === "re-run" || data === "comment" || data === "open-issue" || data === "nominate" || data === "revert" || data === "capture" || data === "fast-forward" || data === "clean-up")) {
		validate109.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema32.enum }
		}];
		return false;
	}
	validate109.errors = vErrors;
	return true;
}
validate109.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern3 = new RegExp("^[a-z0-9-]{8,64}$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+){0,7}$", "u");
const pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.situation === void 0 && (missing0 = "situation") || data.plan === void 0 && (missing0 = "plan")) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else {
			if (data.kind !== void 0) {
				const _errs3 = errors;
				if ("plan" !== data.kind) {
					const err1 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/oneOf/0/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "plan" }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				var valid1 = _errs3 === errors;
			} else var valid1 = true;
			if (valid1) {
				if (data.situation !== void 0) {
					const _errs4 = errors;
					if (!validate53(data.situation, {
						instancePath: instancePath + "/situation",
						parentData: data,
						parentDataProperty: "situation",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
					var valid1 = _errs4 === errors;
				} else var valid1 = true;
				if (valid1) {
					if (data.plan !== void 0) {
						const _errs5 = errors;
						if (!validate97(data.plan, {
							instancePath: instancePath + "/plan",
							parentData: data,
							parentDataProperty: "plan",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
							errors = vErrors.length;
						}
						var valid1 = _errs5 === errors;
					} else var valid1 = true;
				}
			}
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = {};
		props0.kind = true;
		props0.situation = true;
		props0.plan = true;
	}
	const _errs6 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing1;
		if (data.act === void 0 && (missing1 = "act")) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: missing1 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		} else {
			if (data.kind !== void 0) {
				const _errs7 = errors;
				if ("intent" !== data.kind) {
					const err3 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/oneOf/1/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "intent" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				var valid2 = _errs7 === errors;
			} else var valid2 = true;
			if (valid2) {
				if (data.act !== void 0) {
					const _errs8 = errors;
					if (!validate109(data.act, {
						instancePath: instancePath + "/act",
						parentData: data,
						parentDataProperty: "act",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
						errors = vErrors.length;
					}
					var valid2 = _errs8 === errors;
				} else var valid2 = true;
				if (valid2) {
					if (data.why !== void 0) {
						const _errs9 = errors;
						if (!validate82(data.why, {
							instancePath: instancePath + "/why",
							parentData: data,
							parentDataProperty: "why",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
							errors = vErrors.length;
						}
						var valid2 = _errs9 === errors;
					} else var valid2 = true;
				}
			}
		}
	}
	var _valid0 = _errs6 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
			if (props0 !== true) {
				props0 = props0 || {};
				props0.kind = true;
				props0.act = true;
				props0.why = true;
			}
		}
		const _errs10 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing2;
			if (data.act === void 0 && (missing2 = "act") || data.done === void 0 && (missing2 = "done")) {
				const err4 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: missing2 }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			} else {
				if (data.kind !== void 0) {
					const _errs11 = errors;
					if ("act" !== data.kind) {
						const err5 = {
							instancePath: instancePath + "/kind",
							schemaPath: "#/oneOf/2/properties/kind/const",
							keyword: "const",
							params: { allowedValue: "act" }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					var valid3 = _errs11 === errors;
				} else var valid3 = true;
				if (valid3) {
					if (data.act !== void 0) {
						const _errs12 = errors;
						if (!validate109(data.act, {
							instancePath: instancePath + "/act",
							parentData: data,
							parentDataProperty: "act",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
							errors = vErrors.length;
						}
						var valid3 = _errs12 === errors;
					} else var valid3 = true;
					if (valid3) {
						if (data.done !== void 0) {
							const _errs13 = errors;
							if (typeof data.done !== "boolean") {
								const err6 = {
									instancePath: instancePath + "/done",
									schemaPath: "#/oneOf/2/properties/done/type",
									keyword: "type",
									params: { type: "boolean" }
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
							var valid3 = _errs13 === errors;
						} else var valid3 = true;
						if (valid3) {
							if (data.why !== void 0) {
								const _errs15 = errors;
								if (!validate82(data.why, {
									instancePath: instancePath + "/why",
									parentData: data,
									parentDataProperty: "why",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
									errors = vErrors.length;
								}
								var valid3 = _errs15 === errors;
							} else var valid3 = true;
							if (valid3) {
								if (data.checkpoint !== void 0) {
									let data10 = data.checkpoint;
									const _errs16 = errors;
									if (errors === _errs16) {
										if (typeof data10 === "string") {
											if (!pattern3.test(data10)) {
												const err7 = {
													instancePath: instancePath + "/checkpoint",
													schemaPath: "#/oneOf/2/properties/checkpoint/pattern",
													keyword: "pattern",
													params: { pattern: "^[a-z0-9-]{8,64}$" }
												};
												if (vErrors === null) vErrors = [err7];
												else vErrors.push(err7);
												errors++;
											}
										} else {
											const err8 = {
												instancePath: instancePath + "/checkpoint",
												schemaPath: "#/oneOf/2/properties/checkpoint/type",
												keyword: "type",
												params: { type: "string" }
											};
											if (vErrors === null) vErrors = [err8];
											else vErrors.push(err8);
											errors++;
										}
									}
									var valid3 = _errs16 === errors;
								} else var valid3 = true;
								if (valid3) {
									if (data.durationMs !== void 0) {
										const _errs18 = errors;
										if (!validate68(data.durationMs, {
											instancePath: instancePath + "/durationMs",
											parentData: data,
											parentDataProperty: "durationMs",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
											errors = vErrors.length;
										}
										var valid3 = _errs18 === errors;
									} else var valid3 = true;
								}
							}
						}
					}
				}
			}
		}
		var _valid0 = _errs10 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
				if (props0 !== true) {
					props0 = props0 || {};
					props0.kind = true;
					props0.act = true;
					props0.done = true;
					props0.why = true;
					props0.checkpoint = true;
					props0.durationMs = true;
				}
			}
			const _errs19 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing3;
				if (data.outcome === void 0 && (missing3 = "outcome") || data.failures === void 0 && (missing3 = "failures") || data.tries === void 0 && (missing3 = "tries")) {
					const err9 = {
						instancePath,
						schemaPath: "#/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: missing3 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				} else {
					if (data.kind !== void 0) {
						const _errs20 = errors;
						if ("end" !== data.kind) {
							const err10 = {
								instancePath: instancePath + "/kind",
								schemaPath: "#/oneOf/3/properties/kind/const",
								keyword: "const",
								params: { allowedValue: "end" }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						var valid4 = _errs20 === errors;
					} else var valid4 = true;
					if (valid4) {
						if (data.outcome !== void 0) {
							let data13 = data.outcome;
							const _errs21 = errors;
							if (!(data13 === "recovered" || data13 === "skipped" || data13 === "failed")) {
								const err11 = {
									instancePath: instancePath + "/outcome",
									schemaPath: "#/oneOf/3/properties/outcome/enum",
									keyword: "enum",
									params: { allowedValues: schema19.oneOf[3].properties.outcome.enum }
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							var valid4 = _errs21 === errors;
						} else var valid4 = true;
						if (valid4) {
							if (data.failures !== void 0) {
								let data14 = data.failures;
								const _errs22 = errors;
								if (errors === _errs22) {
									if (Array.isArray(data14)) {
										if (data14.length > 1e3) {
											const err12 = {
												instancePath: instancePath + "/failures",
												schemaPath: "#/oneOf/3/properties/failures/maxItems",
												keyword: "maxItems",
												params: { limit: 1e3 }
											};
											if (vErrors === null) vErrors = [err12];
											else vErrors.push(err12);
											errors++;
										} else {
											const len0 = data14.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data15 = data14[i0];
												const _errs24 = errors;
												if (errors === _errs24) {
													if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
														let missing4;
														if (data15.type === void 0 && (missing4 = "type") || data15.signature === void 0 && (missing4 = "signature")) {
															const err13 = {
																instancePath: instancePath + "/failures/" + i0,
																schemaPath: "#/oneOf/3/properties/failures/items/required",
																keyword: "required",
																params: { missingProperty: missing4 }
															};
															if (vErrors === null) vErrors = [err13];
															else vErrors.push(err13);
															errors++;
														} else {
															if (data15.type !== void 0) {
																const _errs26 = errors;
																if (!validate54(data15.type, {
																	instancePath: instancePath + "/failures/" + i0 + "/type",
																	parentData: data15,
																	parentDataProperty: "type",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
																	errors = vErrors.length;
																}
																var valid6 = _errs26 === errors;
															} else var valid6 = true;
															if (valid6) {
																if (data15.signature !== void 0) {
																	const _errs27 = errors;
																	if (!validate58(data15.signature, {
																		instancePath: instancePath + "/failures/" + i0 + "/signature",
																		parentData: data15,
																		parentDataProperty: "signature",
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																		errors = vErrors.length;
																	}
																	var valid6 = _errs27 === errors;
																} else var valid6 = true;
															}
														}
													} else {
														const err14 = {
															instancePath: instancePath + "/failures/" + i0,
															schemaPath: "#/oneOf/3/properties/failures/items/type",
															keyword: "type",
															params: { type: "object" }
														};
														if (vErrors === null) vErrors = [err14];
														else vErrors.push(err14);
														errors++;
													}
												}
												if (!(_errs24 === errors)) break;
											}
										}
									} else {
										const err15 = {
											instancePath: instancePath + "/failures",
											schemaPath: "#/oneOf/3/properties/failures/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err15];
										else vErrors.push(err15);
										errors++;
									}
								}
								var valid4 = _errs22 === errors;
							} else var valid4 = true;
							if (valid4) {
								if (data.tries !== void 0) {
									const _errs28 = errors;
									if (!validate62(data.tries, {
										instancePath: instancePath + "/tries",
										parentData: data,
										parentDataProperty: "tries",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
										errors = vErrors.length;
									}
									var valid4 = _errs28 === errors;
								} else var valid4 = true;
								if (valid4) {
									if (data.lostMs !== void 0) {
										const _errs29 = errors;
										if (!validate68(data.lostMs, {
											instancePath: instancePath + "/lostMs",
											parentData: data,
											parentDataProperty: "lostMs",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
											errors = vErrors.length;
										}
										var valid4 = _errs29 === errors;
									} else var valid4 = true;
								}
							}
						}
					}
				}
			}
			var _valid0 = _errs19 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else if (_valid0) {
				valid0 = true;
				passing0 = 3;
				if (props0 !== true) {
					props0 = props0 || {};
					props0.kind = true;
					props0.outcome = true;
					props0.failures = true;
					props0.tries = true;
					props0.lostMs = true;
				}
			}
		}
	}
	if (!valid0) {
		const err16 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
		validate52.errors = vErrors;
		return false;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing5;
			if (data.version === void 0 && (missing5 = "version") || data.key === void 0 && (missing5 = "key") || data.at === void 0 && (missing5 = "at") || data.attempt === void 0 && (missing5 = "attempt") || data.jobKey === void 0 && (missing5 = "jobKey") || data.kind === void 0 && (missing5 = "kind")) {
				validate52.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing5 }
				}];
				return false;
			} else {
				if (props0 !== true) {
					props0 = props0 || {};
					props0.version = true;
					props0.key = true;
					props0.at = true;
					props0.repository = true;
					props0.runId = true;
					props0.attempt = true;
					props0.jobKey = true;
					props0.commit = true;
					props0.stage = true;
					props0.kind = true;
				}
				if (data.version !== void 0) {
					const _errs30 = errors;
					if (2 !== data.version) {
						validate52.errors = [{
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/const",
							keyword: "const",
							params: { allowedValue: 2 }
						}];
						return false;
					}
					var valid7 = _errs30 === errors;
				} else var valid7 = true;
				if (valid7) {
					if (data.key !== void 0) {
						let data21 = data.key;
						const _errs31 = errors;
						if (errors === _errs31) {
							if (typeof data21 === "string") {
								if (data21.length > 300) {
									validate52.errors = [{
										instancePath: instancePath + "/key",
										schemaPath: "#/properties/key/maxLength",
										keyword: "maxLength",
										params: { limit: 300 }
									}];
									return false;
								} else if (!pattern4.test(data21)) {
									validate52.errors = [{
										instancePath: instancePath + "/key",
										schemaPath: "#/properties/key/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+){0,7}$" }
									}];
									return false;
								}
							} else {
								validate52.errors = [{
									instancePath: instancePath + "/key",
									schemaPath: "#/properties/key/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						}
						var valid7 = _errs31 === errors;
					} else var valid7 = true;
					if (valid7) {
						if (data.at !== void 0) {
							let data22 = data.at;
							const _errs33 = errors;
							if (errors === _errs33) {
								if (typeof data22 === "string") {
									if (!pattern5.test(data22)) {
										validate52.errors = [{
											instancePath: instancePath + "/at",
											schemaPath: "#/properties/at/pattern",
											keyword: "pattern",
											params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }
										}];
										return false;
									}
								} else {
									validate52.errors = [{
										instancePath: instancePath + "/at",
										schemaPath: "#/properties/at/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid7 = _errs33 === errors;
						} else var valid7 = true;
						if (valid7) {
							if (data.repository !== void 0) {
								const _errs35 = errors;
								if (!validate58(data.repository, {
									instancePath: instancePath + "/repository",
									parentData: data,
									parentDataProperty: "repository",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
									errors = vErrors.length;
								}
								var valid7 = _errs35 === errors;
							} else var valid7 = true;
							if (valid7) {
								if (data.runId !== void 0) {
									const _errs36 = errors;
									if (!validate58(data.runId, {
										instancePath: instancePath + "/runId",
										parentData: data,
										parentDataProperty: "runId",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
										errors = vErrors.length;
									}
									var valid7 = _errs36 === errors;
								} else var valid7 = true;
								if (valid7) {
									if (data.attempt !== void 0) {
										let data25 = data.attempt;
										const _errs37 = errors;
										if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
											validate52.errors = [{
												instancePath: instancePath + "/attempt",
												schemaPath: "#/properties/attempt/type",
												keyword: "type",
												params: { type: "integer" }
											}];
											return false;
										}
										if (errors === _errs37) {
											if (typeof data25 == "number" && isFinite(data25)) {
												if (data25 > 1e5 || isNaN(data25)) {
													validate52.errors = [{
														instancePath: instancePath + "/attempt",
														schemaPath: "#/properties/attempt/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e5
														}
													}];
													return false;
												} else if (data25 < 1 || isNaN(data25)) {
													validate52.errors = [{
														instancePath: instancePath + "/attempt",
														schemaPath: "#/properties/attempt/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														}
													}];
													return false;
												}
											}
										}
										var valid7 = _errs37 === errors;
									} else var valid7 = true;
									if (valid7) {
										if (data.jobKey !== void 0) {
											const _errs39 = errors;
											if (!validate58(data.jobKey, {
												instancePath: instancePath + "/jobKey",
												parentData: data,
												parentDataProperty: "jobKey",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
												errors = vErrors.length;
											}
											var valid7 = _errs39 === errors;
										} else var valid7 = true;
										if (valid7) {
											if (data.commit !== void 0) {
												const _errs40 = errors;
												if (!validate58(data.commit, {
													instancePath: instancePath + "/commit",
													parentData: data,
													parentDataProperty: "commit",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
													errors = vErrors.length;
												}
												var valid7 = _errs40 === errors;
											} else var valid7 = true;
											if (valid7) {
												if (data.stage !== void 0) {
													const _errs41 = errors;
													if (!validate82(data.stage, {
														instancePath: instancePath + "/stage",
														parentData: data,
														parentDataProperty: "stage",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
														errors = vErrors.length;
													}
													var valid7 = _errs41 === errors;
												} else var valid7 = true;
												if (valid7) {
													if (data.kind !== void 0) {
														let data29 = data.kind;
														const _errs42 = errors;
														if (!(data29 === "plan" || data29 === "intent" || data29 === "act" || data29 === "end")) {
															validate52.errors = [{
																instancePath: instancePath + "/kind",
																schemaPath: "#/properties/kind/enum",
																keyword: "enum",
																params: { allowedValues: schema19.properties.kind.enum }
															}];
															return false;
														}
														var valid7 = _errs42 === errors;
													} else var valid7 = true;
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
			validate52.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate52.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate52.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
// src/ledger/parse.ts
function parseLine(text) {
	if (text.length > 262144) return void 0;
	try {
		const line = JSON.parse(text, (key, value) => key === "__proto__" ? void 0 : value);
		return isLedgerLine(line) ? line : void 0;
	} catch {
		return;
	}
}
const isLedgerLine = (value) => validate(value);
// src/recovery/others-downloads.ts
var import_picomatch = __toESM(require_picomatch(), 1);
const EXCLUDING_PATTERN = "pattern: \"!rerail-*\"";
function findUnfilteredDownload(places) {
	for (const { where, steps } of places) {
		const step = steps.find(takesAll);
		if (step) return {
			what: step.uses ?? COMMAND,
			where
		};
	}
}
const DOWNLOAD = /^actions\/download-artifact@/i;
const MERGE = /^actions\/upload-artifact\/merge@/i;
const COMMAND = "gh run download";
function takesAll({ uses = "", run, with: inputs }) {
	if (run !== void 0) return commandTakesAll(run);
	const pattern = inputs.pattern ?? "";
	if (MERGE.test(uses)) return matchesRerail(pattern);
	if (!DOWNLOAD.test(uses) || isOtherRun(inputs["run-id"] ?? "")) return false;
	return ![inputs.name, inputs["artifact-ids"]].some((value) => (value ?? "").trim() !== "") && matchesRerail(pattern);
}
const isOtherRun = (runId) => runId.trim() !== "" && !runId.includes("github.run_id");
function commandTakesAll(script) {
	return script.replaceAll(/\\\r?\n/g, " ").split(/\r?\n|;|&&|\|\|/).some((line) => /^\s*gh\s+run\s+download\b/.test(line) && !/\s(?:-n|--name|-p|--pattern)\b/.test(line));
}
const SAMPLES = ["rerail-checkpoint_ci-build-0a1b2c3d_a1_stage-0a1b2c3d_0123456789abcdef_0a1b2c3d.tar.zst", "rerail-record_ci-build-0a1b2c3d_job-a1-ci-build-0a1b2c3d_0.json"];
function matchesRerail(pattern) {
	const text = pattern.trim();
	if (text === "") return true;
	const expression = text.indexOf("${{");
	if (expression >= 0) {
		const before = text.slice(0, expression).replace(/[*?[{!(+@\\].*$/s, "");
		return SAMPLES.some((name) => name.startsWith(before) || before === "");
	}
	try {
		const matches = (0, import_picomatch.default)(text, { dot: false });
		return SAMPLES.some((name) => matches(name));
	} catch {
		return true;
	}
}
// src/report/causes.ts
const CAUSES = {
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
const NO_CAUSE = /^(?:general-(?:error|exception|script-tools)|make-failed|monorepo-failed|package-script-failed|npm-lifecycle|msbuild-command-failed|.*-exit)$/;
const NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;
function causeOf(failure, exitCode) {
	if (failure.type !== "unknown") return void 0;
	const rule = failure.evidence.find((line) => !NO_CAUSE.test(line.rule))?.rule;
	if (rule !== void 0) return CAUSES[rule] ?? rule.replaceAll("-", " ");
	if (exitCode === NOT_FOUND) return "command not found";
	return exitCode === NOT_EXECUTABLE ? "command cannot be executed" : void 0;
}
// src/report/story.ts
const TROUBLE = {
	timeout: "timed out",
	"test-failure": "had failing tests",
	"quality-gate": "failed a quality check",
	"resource-exhaustion": "ran out of resources",
	network: "failed with a network error",
	git: "failed with a git error",
	unknown: "failed"
};
const SURE = .7;
const isSure = ({ type, confidence }) => type !== "unknown" && confidence >= SURE;
function troubleOf(tried) {
	const failure = tried?.failure;
	if (!tried || !failure) return TROUBLE.unknown;
	const cause = causeOf(failure, tried.exitCode);
	if (cause !== void 0) return `failed: ${cause}`;
	if (!isSure(failure)) return endedBy(tried);
	return failure.type === "resource-exhaustion" ? exhausted(failure) : TROUBLE[failure.type];
}
function endedBy(tried) {
	const end = endOf(tried);
	if (/^(?:killed|stopped|ended) by/.test(end)) return `was ${end}`;
	return end.startsWith("exit status") ? `failed with ${end}` : `failed: ${end}`;
}
function exhausted({ facts, evidence }) {
	const said = [...facts.slice(0, 1), ...evidence.slice(0, 1).flatMap(({ text, rule }) => [text, rule])].join(" ");
	if (/\boom|memory|heap/i.test(said)) return "ran out of memory";
	return /\bdisk|no space|ENOSPC|inode/i.test(said) ? "ran out of disk space" : TROUBLE["resource-exhaustion"];
}
function verdictOf(failure, exitCode) {
	const { type, confidence } = failure;
	if (type === "unknown") return causeOf(failure, exitCode) ?? "unknown cause";
	return `${isSure(failure) ? "" : "possibly "}${type.replace("-", " ")} ${Math.floor(confidence * 100)} %`;
}
function bareStop(story, failure, exitCode) {
	const stop = stopOf(story);
	const cause = causeOf(failure, exitCode);
	const words = wordsFor({ failure: {
		...failure,
		...cause === void 0 ? {} : { cause }
	} });
	return stop?.startsWith(`${words}: `) ? stop.slice(words.length + 2) : stop;
}
function endOf({ exitCode, signal, limit, cancelled, problems }) {
	if (cancelled) return "ended by the runner";
	if (limit) return `stopped by "${limit.name}" (${formatDuration(limit.ms)})`;
	if (signal !== void 0) return `killed by ${signal}`;
	return exitCode === 0 && problems[0] !== void 0 ? problems[0] : `exit status ${exitCode}`;
}
function stopOf({ plan, stopped, cancelled }) {
	if (cancelled) return stopped;
	if (plan?.strategy === "MANUAL" || plan?.strategy === "SKIP") return plan.why;
	return plan?.refused.find(({ strategy }) => strategy === "RETRY")?.why ?? stopped;
}
function adviceOf({ plan, outcome }, failure) {
	if (outcome === "failed" && plan?.refused.some(({ reason }) => reason === "outside-effects")) return "Check what the script already did outside the workspace before you run it again.";
	return isSure(failure) || failure.evidence.length > 0 ? failure.suggestion : "Look at the end of the log.";
}
const lastFailed = ({ tries }) => tries.findLast((tried) => tried.failure);
function factsOf(tried) {
	const end = endOf(tried);
	const facts = tried.failure?.facts ?? [];
	return facts.some((fact) => fact.includes(end) || /exit status|ended by|killed by|reached/.test(fact)) ? [...facts] : [end, ...facts];
}
// src/report/annotation.ts
function annotationOf(story) {
	const { outcome, title, tries } = story;
	const tried = lastFailed(story);
	const failure = tried?.failure;
	const name = `"${title}"`;
	if (story.cancelled) return {
		level: "notice",
		text: `${name} was ended by the runner.${goesOn(story)}`
	};
	if (!tried || !failure) return {
		level: "error",
		text: `${name} failed: ${story.stopped ?? "for an unknown reason"}.`
	};
	const line = failure.evidence[0]?.text;
	const why = [...factsOf(tried), verdictOf(failure, tried.exitCode)].join(", ") + (line === void 0 ? "" : `: ${line}`);
	const trouble = troubleOf(tried);
	if (outcome === "recovered") return {
		level: "notice",
		text: `${name} ${trouble} and passed on try ${tries.length} (${why})`
	};
	if (outcome === "skipped") return {
		level: "warning",
		text: `${name} ${trouble} and was skipped, because it is optional (${why})`
	};
	const code = tried.exitCode || 1;
	const stop = bareStop(story, failure, tried.exitCode);
	return {
		level: "error",
		text: `Process completed with exit code ${code}. ${name} ${trouble} (${why}).${stop === void 0 ? "" : ` Not retried: ${stop}.`}${goesOn(story)} ${adviceOf(story, failure)}`
	};
}
const goesOn = (story) => story.goesOn ? " If you re-run the failed jobs, rerail resumes from what it left." : "";
// src/report/fast-forward-summary.ts
const fastForwardNotice = ({ stage, attempt, durationMs }) => `Stage "${stage}" did not run: it passed in attempt ${attempt}${durationMs === void 0 ? "" : ` (${formatDuration(durationMs)})`}, and rerail restored what it left.`;
const fastForwardSummary = ({ stage, attempt, checkpoint }) => `${inlineCode(stage)} did not run: ${inertMarkdown(`fast-forwarded from attempt ${attempt}, checkpoint ${checkpoint}.`)}\n`;
// src/report/replay-report.ts
const MAX_ROWS$1 = 50;
function replayText(replay) {
	const rows = replay.decided.slice(0, MAX_ROWS$1).map(cellsOf);
	const widths = HEAD.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column].length)));
	const line = (row) => row.map((text, column) => text.padEnd(widths[column])).join("  ").trimEnd();
	return [
		...summary(replay),
		"",
		line(HEAD),
		...rows.map(line),
		...more(replay)
	].join("\n");
}
function replayMarkdown(replay) {
	const rows = replay.decided.slice(0, MAX_ROWS$1).map((one) => `| ${cellsOf(one).map(inertMarkdown).join(" | ")} |`);
	const head = [`| ${HEAD.join(" | ")} |`, `|${HEAD.map(() => "---").join("|")}|`];
	return [
		`### rerail in ${inertMarkdown(replay.repository)}`,
		"",
		...summary(replay).map((text) => `- ${text}`),
		"",
		...head,
		...rows,
		...more(replay)
	].join("\n");
}
const HEAD = [
	"run",
	"workflow",
	"branch",
	"cause",
	"decision",
	"in fact",
	"minutes"
];
const FACTS = {
	saved: "a re-run passed",
	spent: "a re-run failed, too",
	wrong: "a re-run passed after all",
	right: "a re-run failed, too",
	open: ""
};
const cellsOf = ({ run, attempt, workflow, branch, type, act, leftAlone, verdict, minutes }) => [
	`${run}/${attempt}`,
	workflow.replace(".github/workflows/", ""),
	branch ?? "",
	type ?? "",
	leftAlone === null ? act : `left alone: ${leftAlone}`,
	FACTS[verdict],
	String(minutes)
].map((text) => text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ").slice(0, 60));
function summary({ repository, since, runs, failed, decided, totals, unread }) {
	return [
		`${repository} since ${since.slice(0, 10)}: ${runs} runs, ${failed} of them failed at least once (${decided.length} failed attempts)`,
		`rerail would have started ${totals.reruns} re-runs, asked a person ${totals.asked} times and left ${totals.leftAlone} alone`,
		`saved: ${totals.saved} re-runs that people started by hand, ${totals.savedMinutes} minutes sooner; spent: ${totals.spentMinutes} machine minutes`,
		`wrong: ${totals.wrong}; nobody knows how a re-run would have ended: ${totals.open}`,
		...unread > 0 ? [`${unread} attempts could not be read`] : []
	];
}
const more = ({ decided }) => decided.length > MAX_ROWS$1 ? [`… and ${decided.length - MAX_ROWS$1} more`] : [];
// src/report/failed-tests-table.ts
const MAX_ROWS = 10;
const MAX_MESSAGE$1 = 200;
function failedTestsTable(tests) {
	if (tests.length === 0) return "";
	const rows = tests.slice(0, MAX_ROWS).map(({ name, place, message = "" }) => {
		const where = place === void 0 ? "" : ` (${tableCell(place)})`;
		return `| ${tableCode(name)}${where} | ${tableCell(message.slice(0, MAX_MESSAGE$1))} |`;
	});
	const more = tests.length > MAX_ROWS ? [`| and ${tests.length - MAX_ROWS} more | |`] : [];
	return [
		"| test | message |",
		"|---|---|",
		...rows,
		...more
	].join("\n");
}
// src/report/step-summary.ts
const MAX_LINES = 15;
function stepSummary(story) {
	const failed = lastFailed(story);
	const next = nextOf(story, failed?.failure);
	return `${[
		`### ${headline(story, failed)}`,
		failed?.tests ? failedTestsTable(failed.tests.failed) : "",
		failed?.failure ? why(story, failed, failed.failure) : "",
		isSingle(story) ? "" : `**Done** ${done(story)}`,
		next === void 0 ? "" : `**Next** ${prose(next)}`,
		timeline(story.stages) || triesTimeline(story),
		footnote(story)
	].filter((part) => part !== "").join("\n\n")}\n`;
}
function headline({ outcome, title, tries, cancelled }, failed) {
	const name = inlineCode(title);
	const trouble = prose(troubleOf(failed));
	if (cancelled) return `Ended by the runner: ${name} was cancelled or timed out`;
	switch (outcome) {
		case "recovered": return `Nothing to do: ${name} ${trouble} and passed on try ${tries.length}`;
		case "skipped": return `Skipped: ${name} ${trouble}, and it is optional`;
		case "fast-forwarded": return `Nothing to do: ${name} was fast-forwarded`;
		case "passed": return `Nothing to do: ${name} passed`;
		case "failed": return `Needs you: ${failedTestsHeadline(failed, name) ?? `${name} ${trouble}`}`;
	}
}
function failedTestsHeadline(failed, name) {
	const { tests, failure } = failed ?? {};
	if (!tests || tests.failed.length === 0 || failure?.type !== "test-failure") return void 0;
	const count = tests.failed.length;
	return `${count}${tests.total === void 0 || tests.total < count ? "" : ` of ${tests.total}`} ${(tests.total ?? count) === 1 ? "test" : "tests"} failed in ${name}`;
}
const isSingle = ({ tries, outcome, cancelled }) => tries.length === 1 && outcome === "failed" && !cancelled;
function why(story, tried, failure) {
	const rules = [...new Set(failure.evidence.map((line) => line.rule))].slice(0, 2).map(inlineCode);
	const facts = factsOf(tried).map(inertMarkdown).join(", ");
	const stop = isSingle(story) ? bareStop(story, failure, tried.exitCode) : void 0;
	const verdict = [
		facts,
		inertMarkdown(verdictOf(failure, tried.exitCode)),
		...rules,
		stop === void 0 ? "" : `not retried: ${prose(stop)}`
	].filter(Boolean);
	const lines = shownLines(tried, failure).map(({ line, text, isEvidence }) => `${isEvidence ? ">" : " "} ${String(line).padStart(5)} │ ${text}`);
	return [`**Why** ${verdict.join(" · ")}`, ...lines.length > 0 ? [codeBlock(lines)] : []].join("\n\n");
}
function shownLines({ excerpt, tests }, failure) {
	if (!excerpt) return failure.evidence.slice(0, MAX_LINES).map((line) => ({
		...line,
		isEvidence: true
	}));
	if (tests && tests.failed.length > 0) return [];
	return failure.type === "timeout" || failure.type === "unknown" || failure.evidence.length === 0 ? withEnd(excerpt) : excerpt.lines.slice(0, MAX_LINES);
}
function withEnd({ lines, end }) {
	const first = end[0]?.line ?? Number.POSITIVE_INFINITY;
	return [...lines.filter(({ line }) => line < first).slice(0, MAX_LINES - end.length), ...end];
}
function done(story) {
	const { tries, clean, cancelled } = story;
	const told = tries.map((tried, index) => {
		const took = formatDuration(tried.durationMs);
		const number = `try ${index + 1}`;
		if (isSame(tried, tries[index - 1])) return `${number}: the same after ${took}`;
		if (tried.failure) return inertMarkdown(`${number}: ${endOf(tried)} after ${took}, ${verdictOf(tried.failure, tried.exitCode)}`);
		return tried.cancelled || tried.exitCode !== 0 ? inertMarkdown(`${number}: ${endOf(tried)} after ${took}`) : `${number} passed after ${took}`;
	});
	const between = clean ? " → workspace restored → " : " → ";
	const stop = stopOf(story);
	const isLost = tries.at(-1)?.failure !== void 0 || cancelled;
	return `${told.join(between)}${isLost && stop !== void 0 ? ` → stopped: ${prose(stop)}` : ""}`;
}
function isSame(tried, earlier) {
	if (!tried.failure || !earlier?.failure) return false;
	return tried.failure.signature === earlier.failure.signature && endOf(tried) === endOf(earlier);
}
function nextOf(story, failure) {
	const { outcome, plan, cancelled, goesOn } = story;
	if (outcome !== "failed") return void 0;
	if (goesOn) return "Re-run the failed jobs: rerail fast-forwards completed stages and resumes this one from what it left.";
	if (cancelled) return void 0;
	if (plan?.strategy === "RESUME") return "Re-run the failed jobs: rerail fast-forwards completed stages and starts this one from its checkpoint.";
	return failure && adviceOf(story, failure);
}
const MARKS = {
	started: "…",
	completed: "✓",
	failed: "✗",
	skipped: "⊘",
	"fast-forwarded": "»",
	"rolled-back": "↩"
};
function timeline(stages) {
	return stages.map((stage) => {
		const retried = (stage.tries ?? 1) > 1 ? ` (${stage.tries} tries)` : "";
		const took = stage.durationMs === void 0 ? "" : ` ${formatDuration(stage.durationMs)}`;
		return `${clockTime(stage.startedAt)} ${inertMarkdown(stage.name)} ${MARKS[stage.state]}${took}${retried}`;
	}).join(" · ");
}
function triesTimeline({ tries }) {
	if (tries.length < 2) return "";
	return tries.map(({ startedAt, durationMs, exitCode, cancelled }, index) => {
		const mark = exitCode === 0 && !cancelled ? "✓" : "✗";
		return `${clockTime(startedAt)} try ${index + 1} ${mark} ${formatDuration(durationMs)}`;
	}).join(" · ");
}
const clockTime = (at) => new Date(at).toISOString().slice(11, 16);
function footnote({ lane, laneReason, job, tries, checkpoint, clean }) {
	const lost = tries.filter((tried) => tried.failure).reduce((sum, tried) => sum + tried.durationMs, 0);
	const between = tries.slice(1).reduce((sum, tried, index) => {
		const earlier = tries[index];
		return sum + Math.max(0, tried.startedAt - earlier.startedAt - earlier.durationMs);
	}, 0);
	return `<sub>${[
		...job === void 0 ? [] : [`job ${inlineCode(job)}`],
		...lost === 0 ? [] : [`spent ${formatDuration(lost)} on failed tries`],
		...tries.length < 2 ? [] : [`${formatDuration(between)} between tries`],
		`lane ${lane}${laneReason === void 0 ? "" : ` (${inertMarkdown(laneReason)})`}`,
		...checkpoint ? [`checkpoint ${inlineCode(checkpoint.id)}, ${formatBytes(checkpoint.storedBytes)}`] : [],
		...clean ? ["files outside the workspace are unchanged"] : []
	].join(" · ")}</sub>`;
}
// src/report/uploads.ts
function notUploaded({ left, failed, gaveUp }, waitedMs) {
	return `The checkpoints were not uploaded completely: ${plain(failed[0] ?? whyGivenUp(gaveUp, left, waitedMs))}. A re-run of this job starts from the beginning.`;
}
function whyGivenUp(gaveUp, left, waitedMs) {
	const uploads = count(left, "upload");
	const trouble = gaveUp?.trouble === void 0 ? "" : ` (${plain(gaveUp.trouble)})`;
	if (gaveUp?.reason === "no-uploader") return `the process that uploads did not start${trouble}`;
	const load = gaveUp?.busy ? "other processes keep the processors busy" : void 0;
	if (gaveUp?.reason === "stalled") {
		const who = load ?? `the artifact service does not answer${trouble}`;
		return `${uploads} made no progress for ${formatDuration(gaveUp.ms)}: ${who}`;
	}
	return `${uploads} not done within ${formatDuration(waitedMs)}${load === void 0 ? trouble : `: ${load}`}`;
}
function staysHere(place) {
	if (place.reason === "ghes") return "This server is GitHub Enterprise Server, whose artifact service does not work with rerail: guards, retries and stages work within the job, but a later attempt cannot resume. See docs/enterprise-server.md.";
	const { what, where } = place.download;
	return `rerail uploads no checkpoints in this run, so a later attempt cannot resume: "${what}" in "${where}" takes every artifact of the run and would get rerail's, too. To change that, add this line to its inputs: ${EXCLUDING_PATTERN}`;
}
function stillOnItsWay(waiting) {
	if (waiting.length === 0) return void 0;
	return `still uploading in the background: ${namesOf(waiting)}`;
}
function uploadsLost(attempt, lost) {
	return `Attempt ${attempt} ended before rerail had uploaded ${lost.length === 1 ? "a checkpoint" : count(lost.length, "checkpoint")}: ${namesOf(lost)}. What needs ${lost.length === 1 ? "it" : "them"} runs again.`;
}
const MOST_NAMED = 5;
const namesOf = (checkpoints) => [...checkpoints.slice(0, MOST_NAMED).map(nameOf$1), ...checkpoints.length > MOST_NAMED ? [`${checkpoints.length - MOST_NAMED} more`] : []].join(", ");
function nameOf$1({ id, stage, storedBytes, clean }) {
	const of = stage === void 0 ? "" : ` of stage "${stage}"`;
	return `checkpoint ${id.slice(0, 12)}${of} (${clean ? "" : "interrupted, "}${formatBytes(storedBytes)})`;
}
const count = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;
const plain = (text) => text.replace(/[.\s]+$/, "");
// src/guard/backoff.ts
const DEFAULT_BACKOFF = {
	baseMs: 5e3,
	growth: 2,
	ceilingMs: 12e4
};
function backoffMs(losingTry, backoff, random) {
	const bound = Math.min(backoff.ceilingMs, backoff.baseMs * backoff.growth ** (losingTry - 1));
	return Math.floor(random() * bound);
}
// src/step/guard/answer-failure.ts
async function answerFailure({ phase, prepared }, failed, blockedReason) {
	const { failure, plan, result } = failed;
	if (plan.strategy !== "RETRY") return {
		again: false,
		why: plan.why
	};
	const waitMs = waitBefore(phase, failed);
	const blocked = blockedReason(waitMs);
	if (blocked !== void 0) return {
		again: false,
		why: blocked
	};
	const environment = { RERAIL_FAILURE_TYPE: failure.type };
	const { clean, before } = prepared;
	const acts = {
		...clean && before ? { restore: { run: () => restoreBefore(phase, prepared, before, result) } } : {},
		retry: { async run() {
			failed.restored = clean && before !== void 0;
			Object.assign(environment, await retryVariables(phase, prepared, failed));
			return { done: true };
		} }
	};
	const applied = await apply(plan, acts, await phase.ledger(), failed.key);
	if (!applied.done) return {
		again: false,
		why: applied.why ?? "the retry could not be prepared"
	};
	const line = failure.evidence[0]?.text;
	return {
		again: true,
		why: line === void 0 ? plan.why : `${plan.why} (${line})`,
		waitMs,
		environment
	};
}
function waitBefore({ inputs, random }, { plan, result }) {
	const backoff = {
		...DEFAULT_BACKOFF,
		baseMs: inputs.retryWaitMs ?? plan.waitMs ?? DEFAULT_BACKOFF.baseMs
	};
	return Math.max(backoffMs(result.number, backoff, random), result.retryAfterMs ?? 0);
}
async function retryVariables(phase, { resumed }, { plan, restored, tests, result }) {
	return {
		...await failedTests(phase, tests, result.number),
		...plan.scale === void 0 ? {} : { RERAIL_SCALE: String(plan.scale) },
		...resumed && restored ? { [RESUMED_VARIABLE]: "0" } : {}
	};
}
async function failedTests(phase, tests, number) {
	if (!tests || tests.failed.length === 0) return {};
	const { writeFailedTests } = await import("./failure.js");
	const file = await phase.bestEffort("Naming the failed tests", () => writeFailedTests(phase, tests, number));
	return file === void 0 ? {} : { RERAIL_FAILED_TESTS: file };
}
const NOT_RESTORED = {
	done: false,
	why: "rerail could not restore the workspace"
};
async function restoreBefore(phase, { gitConfig }, before, { resources }) {
	const result = await phase.bestEffort("Restoring the workspace", async () => {
		const [engine, store] = await Promise.all([phase.engine(), phase.localStore()]);
		const { masker, cancel, context } = phase;
		stepInto(context.workspace);
		await useReserve(phase, resources);
		const request = {
			id: before.id,
			root: context.workspace,
			stores: [store],
			masker,
			signal: cancel
		};
		const restored = await engine.restore(request);
		if (gitConfig) (await import("./guard.js")).restoreGitConfig(gitConfig);
		return restored;
	});
	if (!result) return {
		...NOT_RESTORED,
		checkpoint: before.id
	};
	await emptyQuarantine(phase, result, resources);
	await keepReserve(phase);
	const { written, removed, ms } = result;
	phase.log.info(`workspace restored to its state before the try: ${written} written, ${removed} removed, ${formatDuration(ms)}; files outside the workspace are unchanged`);
	return {
		done: true,
		checkpoint: before.id,
		durationMs: Math.round(ms)
	};
}
function stepInto(folder) {
	mkdirSync(folder, { recursive: true });
	process.chdir(folder);
}
// src/recovery/history.ts
function historyOf(lines, commit) {
	const flaky = new Set();
	const failures = new Map();
	for (const line of lines) {
		if (line.kind !== "end") continue;
		for (const { signature } of line.failures) if (line.outcome === "recovered") flaky.add(signature);
		else if (line.commit === commit) failures.set(signature, (failures.get(signature) ?? 0) + 1);
	}
	const repeated = [...failures].filter(([, count]) => count > 1).map(([signature]) => signature);
	return {
		flaky: [...flaky].sort(),
		repeated: repeated.sort()
	};
}
// src/step/guard/circumstances.ts
async function completeCircumstances(phase, prepared, scriptText) {
	if (prepared.isComplete) return;
	prepared.isComplete = true;
	const { readJobPolicy } = await import("./guard.js");
	const inForce = await phase.bestEffort("Reading the policy", () => readJobPolicy(phase, "thorough"));
	if (inForce) {
		prepared.policy = inForce.policy;
		prepared.isPolicyBroken = inForce.isBroken;
	}
	const job = await phase.bestEffort("Reading the workflow file", () => repeatableJob(phase, prepared.policy));
	if (!job) return;
	if (job.never !== void 0) prepared.never = job.never;
	const script = prepared.effects ?? await effectsOf(phase.inputs, scriptText);
	const isDeclaredHarmless = phase.inputs.sideEffects === "none";
	prepared.effects = job.isIdempotent || isDeclaredHarmless ? [] : [...script, ...job.effects];
}
// src/step/guard/failed-try.ts
const SCRIPT_FOLDER = /\S*[\\/]guards[\\/]\d+[\\/]try-\d+[\\/](?=script)/g;
async function understand(context, result, earlierTries) {
	const { phase, prepared, scriptText } = context;
	await completeCircumstances(phase, prepared, scriptText);
	const tests = await testsOf$1(phase, result);
	const failure = await classifyTry(context, result, tests);
	const situation = await situationOf(context, result, failure, earlierTries);
	const { plan, key } = await decideAndRecord(phase, situation, `try-${result.number}`);
	return {
		result,
		failure,
		situation,
		plan,
		key,
		restored: false,
		...tests === void 0 ? {} : { tests }
	};
}
async function decideEnd(phase, { situation }, { stopped, cancelled }) {
	return decideAndRecord(phase, {
		...situation,
		cancelled,
		...stopped === void 0 ? {} : { stopped }
	}, "end");
}
async function decideAndRecord(phase, situation, name) {
	const plan = decide(situation);
	const ledger = await phase.ledger();
	const key = ledger.newKey(name);
	await ledger.record(key, {
		kind: "plan",
		situation,
		plan
	});
	return {
		plan,
		key
	};
}
async function classifyTry({ phase, prepared, scriptText }, result, tests) {
	const { classify } = await import("./failure.js");
	const { context, inputs, masker } = phase;
	const { exitCode, signal, limit, cancelled, resources, annotations } = result;
	return classify({
		log: result.log(),
		facts: {
			exitCode,
			...signal === void 0 ? {} : { signal },
			...limit === void 0 ? {} : { limit },
			cancelled,
			resources,
			annotations,
			...context.job === void 0 ? {} : { jobName: context.job },
			...inputs.stage === void 0 ? {} : { stepName: inputs.stage },
			script: scriptText,
			...tests === void 0 ? {} : { tests }
		},
		rules: prepared.policy?.rules ?? [],
		mask: (text) => masker.mask(text.replace(SCRIPT_FOLDER, ""))
	});
}
async function situationOf({ phase, prepared, scriptText }, result, { type, confidence, signature, retry, evidence }, earlierTries) {
	const { inputs, context } = phase;
	const cause = causeOf({
		type,
		evidence
	}, result.exitCode);
	const { policy, lane, stage, before } = prepared;
	const branch = /^refs\/heads\/(.+)$/.exec(context.ref ?? "")?.[1];
	const spentMs = earlierTries.reduce((sum, tried) => sum + tried.result.durationMs, result.durationMs);
	const budgetMs = policy?.lanes.find((own) => own.lane === lane)?.budgetMs ?? LANE_BUDGETS_MS[lane];
	return {
		failure: {
			type,
			confidence,
			signature,
			retry,
			...cause === void 0 ? {} : { cause }
		},
		lane,
		options: {
			retry: inputs.retry,
			optional: inputs.optional,
			...inputs.maxTries === void 0 ? {} : { maxTries: inputs.maxTries }
		},
		policy: {
			...policy ? {
				plans: policy.plans,
				rollbackBranches: policy.rollback.branches
			} : {},
			...prepared.isPolicyBroken ? { isBroken: true } : {}
		},
		...prepared.never === void 0 ? {} : { stopped: prepared.never },
		history: await historyFor(phase),
		...branch === void 0 ? {} : { branch },
		made: {
			tries: result.number,
			resumes: stage?.record.plannedResumes ?? 0
		},
		time: {
			spentMs,
			lastTryMs: result.durationMs,
			...Number.isFinite(budgetMs) ? { budgetMs } : {}
		},
		externalEffects: prepared.effects ?? await effectsOf(inputs, scriptText),
		resumable: stage !== void 0 && before !== void 0 && inputs.checkpoint !== "none",
		cancelled: result.cancelled,
		survivors: result.survivors.map(({ pid, command, cause }) => `${command} (pid ${pid}, ${cause})`)
	};
}
async function historyFor(phase) {
	const [ledger, earlier, { isLedgerLine }] = await Promise.all([
		phase.ledger(),
		readEarlier(phase),
		import("./failure.js")
	]);
	return historyOf([...(earlier?.ledger ?? []).filter(isLedgerLine), ...await ledger.lines()], phase.context.sha);
}
async function testsOf$1(phase, result) {
	if (phase.inputs.reports.length === 0) return void 0;
	const { readReports } = await import("./failure.js");
	return phase.bestEffort("Reading the test reports", () => readReports(phase, result.startedAt));
}
// src/step/guard/report-failures.ts
async function reportFailures(phase, end, summaryFile) {
	const { failedTries, result } = end;
	if (!result || result.passed && failedTries.length === 0) return;
	const [{ storyOf }, { stepSummary }, { annotationOf }] = await Promise.all([
		import("./failure.js"),
		import("./failure.js"),
		import("./failure.js")
	]);
	const story = maskTexts(phase.masker, await storyOf(phase, end, result));
	const { level, text } = annotationOf(story);
	phase.log[level](text);
	if (summaryFile) await appendSummary(phase, summaryFile, phase.masker.mask(stepSummary(story)));
}
async function appendSummary(phase, file, text) {
	const { size } = await stat(file).catch(() => ({ size: 0 }));
	if (size + Buffer.byteLength(text) <= 1048576) await appendFile(file, text);
	else phase.log.info("the script filled the job summary; the lines above say what happened");
}
// src/report/script-title.ts
const MAX_TITLE = 60;
const PREAMBLE = /^(?:$|#|set [-+]|shopt |export \w+=\S*$|\w+=\S*$|cd \S+$|echo |trap |\$ErrorActionPreference)/;
function scriptTitle(script) {
	const lines = script.split("\n").map((line) => line.trim().replace(/\s*\\$/, ""));
	const line = lines.find((text) => !PREAMBLE.test(text)) ?? lines.find((text) => text !== "") ?? "script";
	return line.length > MAX_TITLE ? `${line.slice(0, 59)}…` : line;
}
// src/step/guard/step-story.ts
async function storyOf(phase, end, result) {
	const { outputs, failedTries } = end;
	const { inputs, context } = phase;
	const failedOf = new Map(failedTries.map((failed) => [failed.result, failed]));
	const plan = failedTries.at(-1)?.plan;
	const last = failedTries.at(-1);
	const shown = last && await shownOf(phase, last);
	const stages = await phase.job().then((job) => job.stages()).catch(() => []);
	return {
		outcome: outputs.outcome,
		title: inputs.stage ?? scriptTitle(inputs.run ?? ""),
		...context.job === void 0 ? {} : { job: context.job },
		lane: outputs.lane,
		...end.laneReason === void 0 ? {} : { laneReason: end.laneReason },
		tries: result.tries.map((tried) => {
			const failed = failedOf.get(tried);
			const { exitCode, signal, startedAt, durationMs, cancelled, limit, problems } = tried;
			return {
				exitCode,
				startedAt,
				durationMs,
				cancelled,
				problems,
				...signal === void 0 ? {} : { signal },
				...limit === void 0 ? {} : { limit },
				...failed === void 0 ? {} : { failure: failed.failure },
				...failed === last ? shown : {}
			};
		}),
		...plan === void 0 ? {} : { plan },
		...result.stopped === void 0 ? {} : { stopped: result.stopped },
		cancelled: result.cancelled,
		clean: failedTries.some(({ restored }) => restored),
		goesOn: end.dirty !== void 0 && inputs.resumable,
		stages,
		...end.before === void 0 ? {} : { checkpoint: end.before }
	};
}
async function shownOf(phase, { result, failure, tests }) {
	const { excerptOf } = await import("./failure.js");
	const lines = failure.evidence.map(({ line }) => line);
	const clean = (text) => phase.masker.mask(text.replace(SCRIPT_FOLDER, ""));
	const excerpt = await phase.bestEffort("Reading the log of the try", () => excerptOf(result.log(), lines, clean));
	const failed = testsOf(tests, excerpt);
	return {
		...excerpt === void 0 ? {} : { excerpt },
		...failed.failed.length === 0 || failure.type !== "test-failure" ? {} : { tests: failed }
	};
}
function testsOf(tests, excerpt) {
	if (!tests || tests.failed.length === 0) return {
		failed: excerpt?.tests ?? [],
		...excerpt?.total === void 0 ? {} : { total: excerpt.total }
	};
	const said = new Map(Object.entries(tests.messages ?? {}));
	return {
		failed: tests.failed.map((name) => {
			const message = said.get(name)?.split("\n").find((line) => line.trim() !== "");
			return {
				name,
				...message === void 0 ? {} : { message }
			};
		}),
		total: tests.total
	};
}
const messageFrom = (text) => {
	const message = text?.trim().slice(0, 500);
	return message ? { message } : {};
};
function millisecondsOf(seconds) {
	const value = Number(String(seconds ?? "").replaceAll(",", ""));
	return Number.isFinite(value) && value > 0 ? Math.round(value * 1e3) : 0;
}
function joinNames(...names) {
	const given = names.map((name) => String(name ?? "").trim()).filter((name) => name !== "");
	return given.filter((name, place) => name !== given[place - 1]).join(".");
}
// src/failure/reports/json.ts
const isObject = (value) => typeof value === "object" && value !== null;
function parseObject(text) {
	try {
		const value = JSON.parse(text);
		return isObject(value) ? value : void 0;
	} catch {
		return;
	}
}
const GO_ENDINGS = {
	pass: "passed",
	fail: "failed",
	skip: "skipped"
};
function readGoTest(text) {
	const ended = new Map();
	const packages = new Map();
	for (const line of text.split("\n")) {
		const event = line.startsWith("{") ? parseObject(line) : void 0;
		const status = GO_ENDINGS[String(event?.Action)];
		if (!event || !status) continue;
		const durationMs = millisecondsOf(event.Elapsed);
		const name = joinNames(event.Package, event.Test);
		if (event.Test === void 0) packages.set(name, {
			failed: status === "failed",
			durationMs
		});
		else ended.set(name, {
			package: joinNames(event.Package),
			test: {
				name,
				status,
				durationMs
			}
		});
	}
	const parents = new Set([...ended.keys()].map((name) => name.slice(0, Math.max(0, name.lastIndexOf("/")))));
	const tests = [...ended].filter(([name]) => !parents.has(name)).map(([, { test }]) => test);
	const blamed = new Set([...ended.values()].filter(({ test }) => test.status === "failed").map((one) => one.package));
	const broken = [...packages].filter(([name, { failed }]) => failed && !blamed.has(name));
	return [...tests, ...broken.map(([name, { durationMs }]) => ({
		name,
		status: "failed",
		durationMs
	}))];
}
function readCtrf(report) {
	const results = isObject(report.results) ? report.results : {};
	return (Array.isArray(results.tests) ? results.tests : []).filter(isObject).map(({ name, suite, status, duration, message }) => ({
		name: joinNames(...Array.isArray(suite) ? suite : [suite], name),
		status: status === "passed" || status === "failed" ? status : "skipped",
		durationMs: Number.isFinite(duration) ? Math.round(Number(duration)) : 0,
		...status === "failed" && typeof message === "string" ? messageFrom(message) : {}
	}));
}
// src/failure/reports/xml.ts
const MAX_DEPTH = 60;
function parseXml(text) {
	if (markup(text).some((part) => /<!(?:DOCTYPE|ENTITY)/i.test(part))) throw new UserError("Reading a test report failed: it has a document type. Write the report without one.");
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: "@",
		parseTagValue: false,
		parseAttributeValue: false,
		removeNSPrefix: true,
		maxNestedTags: MAX_DEPTH,
		alwaysCreateTextNode: true,
		isArray: (_, __, ___, isAttribute) => !isAttribute
	});
	try {
		return parser.parse(text, true);
	} catch (error) {
		throw new UserError(`Reading a test report failed: it is no well-formed XML. Look at what wrote it.`, { cause: error });
	}
}
function markup(text) {
	const parts = [];
	const opening = /<!--|<!\[CDATA\[/g;
	let from = 0;
	for (let found = opening.exec(text); found; found = opening.exec(text)) {
		parts.push(text.slice(from, found.index));
		from = text.indexOf(found[0] === "<!--" ? "-->" : "]]>", opening.lastIndex);
		if (from < 0) return parts;
		opening.lastIndex = from;
	}
	parts.push(text.slice(from));
	return parts;
}
function children(element, name) {
	const found = element?.[name];
	return Array.isArray(found) ? found.filter((child) => typeof child === "object" && child !== null) : [];
}
function attribute(element, name) {
	const value = element?.[`@${name}`];
	return value === void 0 ? void 0 : String(value);
}
const textOf = (element) => String(element?.["#text"] ?? "");
// src/failure/reports/junit.ts
function readJunit(text) {
	const document = parseXml(text);
	return [...children(document, "testsuites"), ...children(document, "testsuite")].flatMap((root) => readSuite(root));
}
function readSuite(suite) {
	const name = attribute(suite, "name");
	const own = children(suite, "testcase").map((test) => readTest(test, name));
	const nested = children(suite, "testsuite").flatMap(readSuite);
	const broken = children(suite, "error").map((error) => failure(joinNames(name), error));
	return [
		...own,
		...nested,
		...broken
	];
}
function readTest(test, suite) {
	const name = joinNames(attribute(test, "classname") ?? attribute(test, "file") ?? suite, attribute(test, "name"));
	const durationMs = millisecondsOf(attribute(test, "time") ?? attribute(test, "duration"));
	const problem = children(test, "failure")[0] ?? children(test, "error")[0];
	if (problem) return {
		...failure(name, problem),
		durationMs
	};
	const status = (attribute(test, "status") ?? "").toLowerCase();
	if (status === "failed" || status === "fail" || status === "error") return {
		name,
		status: "failed",
		durationMs
	};
	return {
		name,
		status: isSkipped(test, status) ? "skipped" : "passed",
		durationMs
	};
}
const SKIPPED = new Set([
	"skipped",
	"disabled",
	"notrun",
	"pending",
	"ignored",
	"suppressed"
]);
function isSkipped(test, status) {
	const result = (attribute(test, "result") ?? "").toLowerCase();
	return children(test, "skipped").length > 0 || SKIPPED.has(status) || SKIPPED.has(result);
}
function failure(name, problem) {
	const message = attribute(problem, "message") || textOf(problem);
	return {
		name,
		status: "failed",
		durationMs: 0,
		...messageFrom(message)
	};
}
// src/failure/reports/tap.ts
const POINT = /^ *(not )?ok\b(?: +(\d+))?(?: +-)? *(.*)$/;
const DIRECTIVE = /(?:^| )# *(skip|todo)\b.*$/i;
const TIME = /(?:^| )# *time=(\d+(?:\.\d+)?)(ms|s)?.*$/;
const BLOCK = / *\{$/;
const END_OF_BLOCK = /^ *\}$/;
const BAIL_OUT = /^Bail out! *(.*)$/;
const MAX_LINE = 1e3;
const SUBTEST = /^ *# Subtest: (.*)$/;
function readTap(text) {
	const tests = [];
	const names = [];
	let lastDepth = 0;
	for (const whole of text.split(/\r?\n/)) {
		const line = whole.slice(0, MAX_LINE);
		const subtest = SUBTEST.exec(line);
		if (subtest) {
			names.length = Math.min(names.length, depthOf(line));
			names.push(subtest[1]);
			continue;
		}
		if (END_OF_BLOCK.test(line)) lastDepth = depthOf(line);
		const bailOut = BAIL_OUT.exec(line);
		if (bailOut) tests.push({
			name: "Bail out!",
			status: "failed",
			durationMs: 0,
			...messageFrom(bailOut[1])
		});
		const point = POINT.exec(line);
		if (!point) continue;
		const depth = depthOf(line);
		if (BLOCK.test(line)) {
			names.length = Math.min(names.length, depth);
			names.push(nameOf(point).replace(BLOCK, ""));
			continue;
		}
		if (lastDepth <= depth) tests.push(readPoint(point, names.slice(0, depth)));
		lastDepth = depth;
	}
	return tests;
}
const INDENT = 4;
const depthOf = (line) => Math.floor((line.length - line.trimStart().length) / INDENT);
function nameOf([, , number, rest = ""]) {
	return rest.replace(DIRECTIVE, "").replace(TIME, "").trim() || `test ${number ?? ""}`.trim();
}
function readPoint(point, outer) {
	const [, not, , rest = ""] = point;
	const directive = DIRECTIVE.exec(rest)?.[1]?.toLowerCase();
	const time = TIME.exec(rest);
	const name = [...outer, nameOf(point)].join(" > ");
	const durationMs = time ? time[2] === "ms" ? Math.round(Number(time[1])) : millisecondsOf(time[1]) : 0;
	if (directive) return {
		name,
		status: "skipped",
		durationMs
	};
	return {
		name,
		status: not ? "failed" : "passed",
		durationMs
	};
}
// src/failure/reports/trx.ts
function readTrx(text) {
	const run = children(parseXml(text), "TestRun")[0];
	const classes = new Map(children(children(run, "TestDefinitions")[0], "UnitTest").map((test) => [attribute(test, "id"), attribute(children(test, "TestMethod")[0], "className")]));
	return children(children(run, "Results")[0], "UnitTestResult").map((result) => readResult(result, classes.get(attribute(result, "testId"))));
}
const FAILED = new Set([
	"Failed",
	"Error",
	"Timeout",
	"Aborted"
]);
function readResult(result, className) {
	const name = attribute(result, "testName") ?? "";
	const outcome = attribute(result, "outcome") ?? "";
	const problem = children(children(result, "Output")[0], "ErrorInfo")[0];
	const qualified = !className || name.startsWith(className) ? name : `${className}.${name}`;
	const status = FAILED.has(outcome) ? "failed" : outcome === "Passed" ? "passed" : "skipped";
	const message = status === "failed" ? textOf(children(problem, "Message")[0]) : void 0;
	return {
		name: qualified,
		status,
		durationMs: durationOf(attribute(result, "duration")),
		...messageFrom(message)
	};
}
function durationOf(text) {
	const found = /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(text ?? "");
	if (!found) return 0;
	const [hours, minutes, seconds] = found.slice(1).map(Number);
	return Math.round(((hours * 60 + minutes) * 60 + seconds) * 1e3);
}
// src/failure/reports/index.ts
const MAX_REPORT_BYTES = 64 * 2 ** 20;
function readReport(bytes, name) {
	if (bytes.length > MAX_REPORT_BYTES) throw new UserError(`Reading the test report ${name} failed: it has ${bytes.length} bytes, at most ${MAX_REPORT_BYTES} are read. Write smaller reports.`);
	const report = recognise(decode(bytes));
	if (report) return report;
	throw new UserError(`Reading the test report ${name} failed: it is neither JUnit XML, TRX, TAP, go test -json nor CTRF. Check the path given as \`reports\`.`);
}
function decode(bytes) {
	const isWide = bytes[0] === 255 && bytes[1] === 254;
	return new TextDecoder(isWide ? "utf-16le" : "utf-8").decode(bytes);
}
function recognise(text) {
	const beginning = text.trimStart().slice(0, 4096);
	if (beginning.startsWith("<")) {
		if (/<TestRun[\s>]/.test(beginning)) return {
			format: "trx",
			tests: readTrx(text)
		};
		if (/<testsuites?[\s/>]/.test(beginning)) return {
			format: "junit",
			tests: readJunit(text)
		};
		return;
	}
	if (/^\{[^\n]*"Action"\s*:/m.test(beginning)) return {
		format: "go-test-json",
		tests: readGoTest(text)
	};
	if (beginning.startsWith("{")) {
		const report = parseObject(text);
		return report && "results" in report ? {
			format: "ctrf",
			tests: readCtrf(report)
		} : void 0;
	}
	if (/^(?:TAP version \d+|1\.\.\d+|(?:not )?ok\b)/m.test(beginning)) return {
		format: "tap",
		tests: readTap(text)
	};
}
const MAX_MESSAGES = 50;
function countTests(reports) {
	const all = reports.flatMap(({ tests }) => tests);
	const outcomes = new Map();
	for (const { name, status } of all) {
		const known = outcomes.get(name);
		if (known === void 0 || status === "passed" || known === "skipped") outcomes.set(name, status);
	}
	const failed = new Set([...outcomes].filter(([, is]) => is === "failed").map(([name]) => name));
	const messages = all.filter(({ name, message }) => message !== void 0 && failed.has(name)).slice(0, MAX_MESSAGES);
	const named = (status) => [...outcomes].filter(([, is]) => is === status).map(([name]) => name);
	return {
		total: outcomes.size,
		failed: [...failed],
		...messages.length === 0 ? {} : { messages: Object.fromEntries(messages.map(({ name, message }) => [name, message])) },
		skipped: named("skipped").length,
		durationMs: all.reduce((sum, { durationMs }) => sum + durationMs, 0)
	};
}
// src/step/guard/test-reports.ts
const MAX_FILES = 1e3;
async function readReports(phase, since) {
	const { workspace } = phase.context;
	const files = globSync([...phase.inputs.reports], { cwd: workspace }).slice(0, MAX_FILES);
	const reports = [];
	for (const name of files) {
		const file = path.resolve(workspace, name);
		const info = await stat(file).catch(() => void 0);
		if (!info?.isFile() || info.mtimeMs < Math.floor(since / 1e3) * 1e3) continue;
		try {
			reports.push(readReport(await readFile(file), name));
		} catch (error) {
			phase.log.warning(messageOf(error));
		}
	}
	return reports.length > 0 ? countTests(reports) : void 0;
}
async function writeFailedTests(phase, tests, number) {
	const file = path.join((await phase.job()).folder, `failed-tests-${number}-${process.pid}.txt`);
	const names = tests.failed.map((name) => phase.masker.mask(name.replace(/[\r\n]+/g, " ")));
	await writeFile(file, names.map((name) => `${name}\n`).join(""));
	return file;
}
export { COMMENT_MARKER, EXCLUDING_PATTERN, LEDGER_REF, MODEL, POLICY_FILE, RULES, SCRIPT_FOLDER, annotationOf, answerFailure, classify, classifyWith, compilePattern, createGitRefStore, decideEnd, excerptOf, explainCommand, fastForwardNotice, fastForwardSummary, findUnfilteredDownload, headline$1 as headline, isDiskFull, isLedgerLine, issueMarker, makeExplain, normalise, notUploaded, parseLine, readReports, replayMarkdown, replayText, reportFailures, runComment, runIssue, runSummary, runText, staysHere, stepSummary, stillOnItsWay, storyOf, timeline, understand, uploadsLost, weighFacts, writeFailedTests };
