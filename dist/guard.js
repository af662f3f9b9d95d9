import { RefusedError, UserError, apply, codeOf, formatAnywhere, formatCommand, formatDuration, formatKeyValues, inert, isBlank, isRegistered, lastOfEach, messageOf, parseCommand, parseKeyValues, parsePath, readPlainFile, systemClock } from "./step.js";
import { accessSync, appendFileSync, closeSync, constants, fstatSync, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { Socket } from "node:net";
import { getSystemErrorName, promisify } from "node:util";
import { once } from "node:events";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import os, { tmpdir } from "node:os";
import path from "node:path";
import { readFile, statfs } from "node:fs/promises";
import { execFile, spawn } from "node:child_process";
import { setImmediate, setTimeout as setTimeout$1 } from "node:timers/promises";
// src/files/glob.ts
const globMatcher = (patterns) => lastMatch(patterns, ({ ends }) => ends);
const treeMatcher = (patterns) => lastMatch(patterns, ({ ends, passes }) => ends || passes);
function lastMatch(patterns, fits) {
	const compiled = patterns.map(compile);
	return (path) => {
		let matched = false;
		for (const { negated, alternatives } of compiled) if (matched === negated && alternatives.some((tokens) => fits(walk(tokens, path)))) matched = !negated;
		return matched;
	};
}
function belowMatcher(patterns, taking = "in") {
	const compiled = patterns.map(compile).filter(({ negated }) => negated === (taking === "back"));
	return (folder) => compiled.some(({ alternatives }) => alternatives.some((tokens) => walk(tokens, `${folder}/`).alive));
}
function matchesName(pattern, name) {
	return walk(Array.from(flat(pattern).matchAll(/\*+|./gsu)).map(([sign]) => sign.startsWith("*") ? { kind: "deep" } : sign === "?" ? { kind: "any" } : {
		kind: "one",
		character: sign
	}), flat(name)).ends;
}
const flat = (text) => text.toLowerCase().replaceAll("/", "");
const MAX_ALTERNATIVES = 256;
function compile(pattern) {
	const negated = pattern.startsWith("!");
	const body = (negated ? pattern.slice(1) : pattern).replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
	if (body === "" || body.split("/").includes("..")) throw new UserError(`Pattern "${pattern}" is wrong: it names nothing below the root. Write a path relative to it.`);
	return {
		negated,
		alternatives: expandBraces(body, pattern).map(tokenise)
	};
}
function expandBraces(text, whole) {
	const open = text.indexOf("{");
	const parts = open < 0 ? void 0 : splitBraces(text, open);
	if (!parts) return [text];
	const tails = expandBraces(parts.rest, whole);
	const heads = parts.inner.flatMap((part) => expandBraces(part, whole));
	if (heads.length * tails.length > MAX_ALTERNATIVES) throw new UserError(`Pattern "${whole}" is wrong: it has over ${MAX_ALTERNATIVES} alternatives. Split it.`);
	return heads.flatMap((head) => tails.map((tail) => text.slice(0, open) + head + tail));
}
function splitBraces(text, open) {
	const inner = [];
	let depth = 0;
	let start = open + 1;
	for (let i = open; i < text.length; i++) {
		const character = text[i];
		if (character === "{") depth++;
		if (character === "}") depth--;
		if (depth === 0 || depth === 1 && character === ",") {
			inner.push(text.slice(start, i));
			start = i + 1;
		}
		if (depth === 0) return {
			inner,
			rest: text.slice(i + 1)
		};
	}
}
const SIGNS = /\*\*\/|\*\*|\*|\?|\[[!^]?[^\]/]+\]|./gsu;
function tokenise(pattern) {
	return Array.from(pattern.matchAll(SIGNS)).flatMap(([sign]) => {
		if (sign === "**/") return [{ kind: "folders" }, { kind: "inside" }];
		if (sign === "**") return [{ kind: "deep" }];
		if (sign === "*") return [{ kind: "some" }];
		if (sign === "?") return [{ kind: "any" }];
		return [sign.length > 2 && sign.startsWith("[") ? parseSet(sign.slice(1, -1)) : {
			kind: "one",
			character: sign
		}];
	});
}
function parseSet(inner) {
	const negated = /^[!^]/.test(inner);
	const ranges = [];
	for (const [, from = "", to] of (negated ? inner.slice(1) : inner).matchAll(/(.)(?:-(.))?/gsu)) ranges.push([from, to ?? from]);
	return {
		kind: "set",
		ranges,
		negated
	};
}
function walk(tokens, path) {
	const seen = new Int32Array(tokens.length + 1);
	let places = [];
	let step = 1;
	const enter = (into, place) => {
		if (seen[place] === step) return;
		seen[place] = step;
		into.push(place);
		const kind = tokens[place]?.kind;
		if (kind === "some" || kind === "deep") enter(into, place + 1);
		if (kind === "folders") enter(into, place + 2);
	};
	enter(places, 0);
	let passes = false;
	for (const character of path) {
		step++;
		passes ||= character === "/" && places.includes(tokens.length);
		const next = [];
		for (const place of places) {
			const to = advance(tokens[place], character, place);
			if (to >= 0) enter(next, to);
		}
		if (next.length === 0) return {
			ends: false,
			passes,
			alive: false
		};
		places = next;
	}
	return {
		ends: places.includes(tokens.length),
		passes,
		alive: places.some((place) => place < tokens.length)
	};
}
function advance(token, character, place) {
	const isSlash = character === "/";
	switch (token?.kind) {
		case "one": return token.character === character ? place + 1 : -1;
		case "set": return !isSlash && token.ranges.some(([from, to]) => from <= character && character <= to) !== token.negated ? place + 1 : -1;
		case "any": return isSlash ? -1 : place + 1;
		case "some": return isSlash ? -1 : place;
		case "deep": return place;
		case "folders": return isSlash ? place : place + 1;
		case "inside": return isSlash ? place - 1 : place;
		default: return -1;
	}
}
// src/failure/lane.ts
const LANE_BUDGETS_MS = {
	DOCS: 3e5,
	STANDARD: 9e5,
	HEAVY: Number.POSITIVE_INFINITY
};
const DOCUMENT_PATHS = [
	"**/*.md",
	"**/*.mdx",
	"**/*.rst",
	"**/*.adoc",
	"docs/**",
	"doc/**",
	"**/LICENSE*",
	"**/CHANGELOG*"
];
const MIN_DURATIONS = 3;
const MAX_DURATIONS = 10;
const LARGE_CHANGE = {
	paths: 300,
	lines: 1e4
};
function chooseLane(input) {
	if (input.wish !== "auto") return {
		lane: input.wish,
		why: "the step says so",
		by: "wish"
	};
	return byPolicy(input) ?? byDuration(input) ?? byChange(input) ?? DEFAULT;
}
const DEFAULT = {
	lane: "STANDARD",
	why: "nothing is known that speaks for another",
	by: "default"
};
function byPolicy(input) {
	for (const [place, rule] of input.rules.entries()) {
		const why = reasonFor$1(rule, input);
		if (why) return {
			lane: rule.lane,
			why,
			by: `policy:${place + 1}`
		};
	}
}
function reasonFor$1({ jobs, onlyPaths, paths, labels }, input) {
	const { jobName, changedPaths = [], labels: given = [] } = input;
	const reasons = [];
	if (jobs) {
		const pattern = jobName === void 0 ? void 0 : jobs.find((glob) => matchesName(glob, jobName));
		if (pattern === void 0) return void 0;
		reasons.push(`the job's name fits "${pattern}"`);
	}
	if (onlyPaths) {
		if (changedPaths.length === 0 || !changedPaths.every(globMatcher(onlyPaths))) return void 0;
		reasons.push(`the change touches nothing but ${onlyPaths.join(", ")}`);
	}
	if (paths) {
		const path = changedPaths.find(globMatcher(paths));
		if (path === void 0) return void 0;
		reasons.push(`the change touches ${path}`);
	}
	if (labels) {
		const label = labels.find((wanted) => given.includes(wanted));
		if (label === void 0) return void 0;
		reasons.push(`the pull request has the label "${label}"`);
	}
	return reasons.length === 0 ? "the policy sends everything else there" : reasons.join(" and ");
}
function byDuration({ durationsMs = [] }) {
	const recent = durationsMs.slice(0, MAX_DURATIONS);
	if (recent.length < MIN_DURATIONS) return void 0;
	const median = medianOf(recent);
	if (median < LANE_BUDGETS_MS.DOCS) return void 0;
	return {
		lane: median < LANE_BUDGETS_MS.STANDARD ? "STANDARD" : "HEAVY",
		why: `the job's last ${recent.length} green runs took ${formatDuration(median)} (median)`,
		by: "duration"
	};
}
function byChange({ changedPaths, changedLines }) {
	if (changedPaths && changedPaths.length > 0 && changedPaths.every(globMatcher(DOCUMENT_PATHS))) return {
		lane: "DOCS",
		why: "the change touches documents only",
		by: "change"
	};
	if ((changedPaths?.length ?? 0) > LARGE_CHANGE.paths) return {
		lane: "HEAVY",
		why: `the change touches ${changedPaths?.length} files`,
		by: "change"
	};
	if ((changedLines ?? 0) > LARGE_CHANGE.lines) return {
		lane: "HEAVY",
		why: `the change has ${changedLines} lines`,
		by: "change"
	};
	if (!changedPaths && changedLines === void 0) return void 0;
	return {
		lane: "STANDARD",
		why: "an ordinary change of code",
		by: "change"
	};
}
function medianOf(values) {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle];
	return sorted.length % 2 === 1 ? upper : (sorted[middle - 1] + upper) / 2;
}
// src/policy/defaults.ts
const MINUTE = 6e4;
const DAY = 24 * (60 * MINUTE);
const DEFAULT_LANES = [{
	lane: "DOCS",
	onlyPaths: ["docs/**", "**/*.md"],
	budgetMs: LANE_BUDGETS_MS.DOCS,
	checkpoint: "auto"
}];
const DEFAULT_POLICY = {
	mode: "observe",
	lanes: DEFAULT_LANES,
	plans: {},
	never: {
		jobs: [],
		environments: ["*"]
	},
	idempotent: {
		jobs: [],
		environments: []
	},
	flaky: {
		maxPerWeek: 5,
		deadlineMs: 14 * DAY
	},
	budgets: {
		reruns: {
			perJob: 2,
			perRun: 3,
			perDay: 50
		},
		storage: {
			perRunBytes: 2 * 1024 ** 3,
			retentionMs: 3 * DAY
		},
		circuitBreaker: {
			runs: 10,
			withinMs: 30 * MINUTE
		}
	},
	triggers: [],
	stages: {
		paths: [],
		approveOver: 2,
		maxPerTarget: 2
	},
	checkpoint: { stores: ["artifact"] },
	cache: [],
	rollback: {
		branches: [],
		mode: "pr",
		exempt: {
			authors: [],
			paths: [],
			trailers: []
		},
		limits: {
			ageMs: DAY,
			create: 3,
			push: 0
		}
	},
	notifications: {
		pullRequest: "on-action",
		issue: { labels: [] }
	},
	rules: []
};
// src/recovery/plan-table.ts
const HALF = .5;
const DEFAULT_PLANS = {
	network: {
		DOCS: [{
			strategy: "RETRY",
			tries: 3
		}],
		STANDARD: [{
			strategy: "RETRY",
			tries: 3
		}, {
			strategy: "RESUME",
			times: 1
		}],
		HEAVY: [{
			strategy: "RETRY",
			tries: 3
		}, {
			strategy: "RESUME",
			times: 1
		}]
	},
	git: {
		DOCS: [{
			strategy: "RETRY",
			tries: 2
		}],
		STANDARD: [{
			strategy: "RETRY",
			tries: 2
		}],
		HEAVY: [{
			strategy: "RETRY",
			tries: 2
		}, {
			strategy: "RESUME",
			times: 1
		}]
	},
	timeout: {
		DOCS: [],
		STANDARD: [{
			strategy: "RETRY",
			tries: 2
		}],
		HEAVY: [{
			strategy: "RETRY",
			tries: 2
		}, {
			strategy: "RESUME",
			times: 1,
			only: "untried"
		}]
	},
	"resource-exhaustion": {
		DOCS: [],
		STANDARD: [{
			strategy: "RETRY",
			tries: 2,
			scale: HALF
		}],
		HEAVY: [{
			strategy: "RETRY",
			tries: 2,
			scale: HALF
		}, {
			strategy: "RESUME",
			times: 1,
			scale: HALF,
			only: "untried"
		}]
	},
	"test-failure": {
		DOCS: [],
		STANDARD: [{
			strategy: "RETRY",
			tries: 2,
			only: "known-flaky"
		}, { strategy: "ROLLBACK" }],
		HEAVY: [
			{
				strategy: "RETRY",
				tries: 2,
				only: "known-flaky"
			},
			{
				strategy: "RESUME",
				times: 1,
				only: "known-flaky"
			},
			{ strategy: "ROLLBACK" }
		]
	},
	"quality-gate": {
		DOCS: [{ strategy: "SKIP" }],
		STANDARD: [{ strategy: "ROLLBACK" }],
		HEAVY: [{ strategy: "ROLLBACK" }]
	},
	unknown: {
		DOCS: [],
		STANDARD: [],
		HEAVY: [{
			strategy: "RESUME",
			times: 1,
			only: "runner-died"
		}]
	}
};
const DEFAULT_TIMES = 2;
function policyCell(type, lane, plan) {
	const strategy = plan.lanes?.[lane] ?? plan.strategy;
	const usual = DEFAULT_PLANS[type][lane].find((step) => step.strategy === strategy);
	const scale = plan.scale ?? (usual && "scale" in usual ? usual.scale : void 0);
	const common = {
		...scale === void 0 ? {} : { scale },
		...plan.only === void 0 ? {} : { only: plan.only }
	};
	switch (strategy) {
		case "RETRY": return [{
			strategy,
			tries: plan.tries ?? (usual?.strategy === "RETRY" ? usual.tries : DEFAULT_TIMES),
			...common,
			...plan.waitMs === void 0 ? {} : { waitMs: plan.waitMs }
		}];
		case "RESUME": return [{
			strategy,
			times: plan.tries ?? (usual?.strategy === "RESUME" ? usual.times : DEFAULT_TIMES),
			...common
		}];
		case "MANUAL": return [];
		default: return [{ strategy }];
	}
}
// src/recovery/reasons.ts
const TYPE_WORDS = {
	timeout: "timeout",
	"test-failure": "test failure",
	"quality-gate": "quality gate failure",
	"resource-exhaustion": "exhausted resources",
	network: "network failure",
	git: "git failure",
	unknown: "unknown cause"
};
const SURE = .7;
function wordsFor({ failure: { type, cause, confidence } }) {
	if (type === "unknown") return cause ?? TYPE_WORDS[type];
	return confidence < SURE ? `possibly ${TYPE_WORDS[type]}` : TYPE_WORDS[type];
}
const tries = (number) => number === 1 ? "the only try" : number === 2 ? "both tries" : `all ${number} tries`;
function reasonFor(step, situation, rule) {
	const what = wordsFor(situation);
	switch (step.strategy) {
		case "RETRY": return `${what}: ${retryReason(step, situation, rule)}`;
		case "RESUME": return `${what}: the next attempt resumes at this stage`;
		case "SKIP": return `${what} in an optional step`;
		case "ROLLBACK": return `${what} on a branch that the policy protects: the commit is nominated for a revert`;
	}
}
function retryReason(step, { history, failure }, rule) {
	if (rule === "input:retry") return "\"retry: always\" retries every failure";
	if (rule === "input:max-tries") return "\"max-tries\" allows another try";
	if (rule.startsWith("policy:")) return "the policy retries it";
	if (history.flaky.includes(failure.signature)) return "it passed on a retry before";
	if (step.scale !== void 0) return "a retry may pass with less";
	return rule === "verdict:unclear" ? "one retry shows whether it passes" : "a retry may pass";
}
function manualReason(situation, refused) {
	const { failure, lane, options, cancelled } = situation;
	if (cancelled) return "the step was cancelled";
	const what = wordsFor(situation);
	const telling = refused.find(({ strategy }) => strategy === "RETRY") ?? refused.find(({ reason }) => TELLING.has(reason));
	if (failure.type === "unknown" && (!telling || OPEN.has(telling.reason))) return `${what}: ${failure.cause !== void 0 && failure.retry === "same-again" ? "a retry would fail the same way" : "no evidence that a retry would help"}`;
	if (telling) return `${what}: ${telling.why}`;
	if (options.retry === "never") return `${what}: "retry: never" forbids a retry`;
	return failure.retry === "transient" || failure.retry === "unclear" ? `${what}: rerail does not retry it in the ${lane} lane` : `${what}: a retry would fail the same way`;
}
const TELLING = new Set([
	"outside-effects",
	"resumes-spent",
	"tried-in-place"
]);
const OPEN = new Set(["low-confidence", "unclear"]);
const MIN_CONFIDENCE = .7;
const UNCLEAR_TRIES = 2;
function decide$1(situation) {
	const offer = offerFor(situation);
	const refused = [];
	for (const step of offer.steps) {
		const refusal = refuse(step, situation, offer);
		if (!refusal) return {
			...planOf(step, situation, offer),
			refused
		};
		refused.push({
			strategy: step.strategy,
			...refusal
		});
	}
	return {
		strategy: "MANUAL",
		why: manualReason(situation, refused),
		rule: offer.rule,
		refused
	};
}
function mostTries(options, plans = {}) {
	if (options.retry === "never") return 1;
	if (options.maxTries !== void 0) return options.maxTries;
	return Math.max(3, ...Object.values(plans).map(({ tries = 0 }) => tries));
}
function offerFor(situation) {
	const { failure, lane, options, policy } = situation;
	const own = policy.plans?.[failure.type];
	const cell = own ? policyCell(failure.type, lane, own) : DEFAULT_PLANS[failure.type][lane];
	const rule = own ? `policy:${failure.type}` : `default:${failure.type}/${lane}`;
	const others = cell.filter((step) => step.strategy !== "RETRY");
	const last = options.optional && !cell.some(isSkip) ? [{ strategy: "SKIP" }] : [];
	if (options.retry === "never") return {
		rule,
		steps: [...others, ...last]
	};
	if (options.retry === "always") return {
		rule: "input:retry",
		steps: [
			{
				strategy: "RETRY",
				tries: options.maxTries ?? own?.tries ?? 3
			},
			...others,
			...last
		]
	};
	if (own) return {
		rule,
		steps: [...cell.map((step) => bounded(step, options.maxTries)), ...last]
	};
	if (failure.type === "unknown" && options.maxTries !== void 0) return {
		rule: "input:max-tries",
		steps: [
			{
				strategy: "RETRY",
				tries: options.maxTries
			},
			...others,
			...last
		]
	};
	const { rule: retryRule = rule, step } = retryOf(situation, cell.find(isRetry));
	return {
		rule: retryRule,
		steps: [...step === void 0 ? others : [bounded(step, options.maxTries ?? 3), ...others], ...last]
	};
}
function retryOf(situation, own) {
	const verdict = verdictOf(situation);
	if (isFlaky(situation) || verdict === "same-again") return own ? { step: own } : {};
	const known = own && own.only === void 0 ? own : void 0;
	if (verdict === "transient" && known) return { step: known };
	if (situation.lane === "DOCS") return known ? { step: known } : {};
	return {
		rule: `verdict:${verdict}`,
		step: {
			strategy: "RETRY",
			...known?.scale === void 0 ? {} : { scale: known.scale },
			tries: UNCLEAR_TRIES
		}
	};
}
const isSkip = (step) => step.strategy === "SKIP";
const isRetry = (step) => step.strategy === "RETRY";
const bounded = (step, most = Number.POSITIVE_INFINITY) => isRetry(step) ? {
	...step,
	tries: Math.min(step.tries, most)
} : step;
function refuse(step, situation, offer) {
	if (situation.cancelled && step.strategy !== "ROLLBACK") return {
		reason: "cancelled",
		why: "the step was cancelled"
	};
	switch (step.strategy) {
		case "RETRY": return refuseRetry(step, situation, offer);
		case "RESUME": return refuseResume(step, situation, offer);
		case "SKIP": return refuseSkip(situation);
		case "ROLLBACK": return isProtected(situation) ? void 0 : {
			reason: "branch-not-named",
			why: "the policy names no rollback for this branch"
		};
	}
}
function refuseSkip({ options, policy }) {
	if (!options.optional) return {
		reason: "not-optional",
		why: "the step is not marked \"optional\""
	};
	return policy.isBroken ? {
		reason: "policy-broken",
		why: "rerail skips nothing until the policy is valid again"
	} : void 0;
}
function refuseRetry(step, situation, offer) {
	const { survivors, made, stopped } = situation;
	if (survivors.length > 0) return {
		reason: "survivor",
		why: `a process of the failed try is still running: ${survivors.join(", ")}`
	};
	const doubt = refuseOutsideEffects(situation) ?? refuseDoubt(step, situation, offer);
	if (doubt) return doubt;
	if (made.tries >= step.tries) return {
		reason: "tries-spent",
		why: `${tries(step.tries)} used`
	};
	return stopped === void 0 ? void 0 : {
		reason: "stopped",
		why: stopped
	};
}
function refuseResume(step, situation, offer) {
	const { resumable, runnerDied, made } = situation;
	const outside = refuseOutsideEffects(situation);
	if (outside) return outside;
	if (!resumable) return {
		reason: "no-checkpoint",
		why: "there is no checkpoint to resume from: the step has no stage"
	};
	if (step.only === "runner-died" && !runnerDied) return {
		reason: "runner-works",
		why: "the runner did not die"
	};
	const doubt = runnerDied ? void 0 : refuseDoubt(step, situation, offer);
	if (doubt) return doubt;
	if ((step.only === "untried" || isOpen(situation, offer)) && made.tries > 1) return {
		reason: "tried-in-place",
		why: "the retry failed from the same checkpoint"
	};
	if (made.resumes >= step.times) return {
		reason: "resumes-spent",
		why: `this run resumed the stage ${made.resumes === 1 ? "once" : `${made.resumes} times`} already`
	};
}
function refuseDoubt(step, situation, { rule }) {
	const { failure, options, history, made, time } = situation;
	if (rule === "input:retry" || rule === "input:max-tries" || isFlaky(situation)) return void 0;
	const isPolicys = rule.startsWith("policy:");
	const verdict = verdictOf(situation);
	if (!isPolicys && verdict === "same-again") return {
		reason: "same-again",
		why: "a retry would fail the same way"
	};
	if (step.only === "known-flaky") return {
		reason: "not-known-flaky",
		why: "it has not passed on a retry before"
	};
	if (failure.confidence < MIN_CONFIDENCE && options.maxTries === void 0) return {
		reason: "low-confidence",
		why: `only ${`${Math.floor(failure.confidence * 100)} %`} certain, and a retry needs 70 %`
	};
	if (isPolicys || verdict === "transient") return void 0;
	if (situation.lane === "DOCS") return {
		reason: "unclear",
		why: "whether a retry would pass is unclear, and the DOCS lane has no time to find out"
	};
	if (made.tries === 1 && history.repeated.includes(failure.signature)) return {
		reason: "failed-before",
		why: "an earlier retry failed the same way at this commit"
	};
	return time?.budgetMs !== void 0 && time.spentMs + time.lastTryMs > time.budgetMs ? {
		reason: "lane-budget",
		why: `a retry would take the ${situation.lane} lane over its time budget`
	} : void 0;
}
function refuseOutsideEffects({ externalEffects, options }) {
	if (externalEffects.length === 0 || options.retry === "always") return void 0;
	return {
		reason: "outside-effects",
		why: `the script acts outside the workspace (${externalEffects.join(", ")})`
	};
}
const verdictOf = ({ failure }) => failure.retry ?? "unclear";
const isOpen = (situation, { rule }) => !rule.startsWith("policy:") && !rule.startsWith("input:") && !isFlaky(situation) && verdictOf(situation) === "unclear";
const isFlaky = ({ history, failure: { signature } }) => history.flaky.includes(signature) && !history.repeated.includes(signature);
const isProtected = ({ branch, policy }) => branch !== void 0 && (policy.rollbackBranches ?? []).some((pattern) => matchesName(pattern, branch));
function planOf(step, situation, offer) {
	const rule = step.strategy === "SKIP" && situation.options.optional ? "input:optional" : offer.rule;
	const plan = {
		strategy: step.strategy,
		why: reasonFor(step, situation, offer.rule),
		rule
	};
	if (step.strategy !== "RETRY" && step.strategy !== "RESUME") return plan;
	const { time } = situation;
	return {
		...plan,
		...step.strategy === "RETRY" ? { tries: step.tries } : {},
		...step.strategy === "RETRY" && step.waitMs !== void 0 ? { waitMs: step.waitMs } : {},
		...step.scale === void 0 ? {} : { scale: step.scale },
		...time === void 0 ? {} : { expectedMinutes: Math.round(time.lastTryMs / 600) / 100 }
	};
}
// src/recovery/side-effect-rule.ts
const OPTIONS = "(?:\\s+-\\S*(?:\\s+[^-\\s]\\S*)?)*?";
function runs(programs, verbs) {
	return new RegExp(`^(?:\\S*/)?(?:${programs})(?:\\.exe|\\.cmd)?${OPTIONS}\\s+(?:${verbs})(?![\\w-])`, "i");
}
function anyOf(...patterns) {
	return new RegExp(patterns.map((it) => typeof it === "string" ? it : it.source).join("|"), "i");
}
// src/recovery/side-effect-rules/calling.ts
const NAMED = `(?:[\\w]+[-:_.])*(?:publish|deploy|release|apply|push|migrate|promote|rollout|upload|rollback|undeploy)(?:[-:_.][\\w.]+)*`;
const CALLING = [{
	id: "write-remote",
	pattern: anyOf("^(?:ssh|sshpass|mosh)\\s(?!.*\\s-V)(?!-V)", "^(?:scp|sftp|rsync)\\s(?:.*\\s)?(?:\\S+@)?[\\w.$-]+:(?!//localhost)\\S*\\s*$", "^(?:curl|http|https|xh)\\s(?!.*(?:localhost|127\\.0\\.0\\.1|\\[::1\\]))(?:.*\\s)?(?:-X\\s?|--request[ =])?(?:POST|PUT|PATCH|DELETE)(?:\\s|$)", "^curl\\s(?!.*(?:localhost|127\\.0\\.0\\.1|\\[::1\\]))(?!.*\\s(?:-G|--get)(?:\\s|$))(?:.*\\s)?(?:-d|--data\\S*|-F|--form\\S*|-T|--upload-file|--json)(?:[ =]|$)", "^wget\\s(?:.*\\s)?--(?:post|body|method)", "^(?:mail|mailx|sendmail|mutt|swaks)(?:\\s|$)"),
	examples: [
		"ssh user@host ./restart.sh",
		"scp a.tgz user@host:/srv",
		"rsync -az dist/ host:/srv/www",
		"curl -fsS -X POST https://hooks.example.org/x",
		"curl --data @x.json https://example.org",
		"curl -T file https://example.org/up"
	],
	counterExamples: [
		"ssh-keyscan github.com",
		"rsync -a a/ b/",
		"curl -fsSL https://example.org/install.sh",
		"curl -X POST http://localhost:8080/test",
		"scp user@host:/a .",
		"wget https://example.org/x"
	]
}, {
	id: "named-task",
	pattern: anyOf(`^(?:make|gmake|just|task|rake|mage|invoke|inv|nox|tox|earthly|bazel\\s+run|npm\\s+run(?:-script)?|pnpm(?:\\s+run)?|yarn(?:\\s+run)?|bun(?:\\s+run)?|composer(?:\\s+run(?:-script)?)?|deno\\s+task|poe|hatch\\s+run|pdm\\s+run|nx(?:\\s+run)?|turbo(?:\\s+run)?)(?:\\s+-\\S*(?:\\s+[^-\\s]\\S*)??)*?(?:\\s+[^-\\s]\\S*)*?\\s+\\S*?(?<![\\w])${NAMED}(?![\\w-])`, `^(?:(?:ba|z|da)?sh|source|\\.|python3?|node|ruby|perl|pwsh|tsx|deno\\s+run|bun\\s+run)(?:\\s+-\\S+)*\\s+(?:\\S*/)?${NAMED}(?:\\.\\w+)?(?![\\w-])`, `^(?:\\.{1,2}/|\\S*/)(?:\\S*/)?${NAMED}(?:\\.(?:sh|py|js|ts|rb|pl|ps1|mjs))?(?![\\w/.-])`),
	examples: [
		"make deploy",
		"make -C infra ENV=prod deploy-staging",
		"npm run release",
		"yarn deploy:prod",
		"pnpm run db:migrate",
		"./scripts/deploy.sh prod",
		"bash ci/publish-docs.sh",
		"python tools/release.py",
		"just publish"
	],
	counterExamples: [
		"make test",
		"npm run build",
		"./scripts/test.sh",
		"make deployment-test-data",
		"yarn install",
		"node build.js",
		"make pushover"
	]
}];
// src/recovery/side-effect-rules/deploying.ts
const DEPLOYING = [
	{
		id: "apply-kubernetes",
		pattern: anyOf(runs("kubectl|oc|k3s\\s+kubectl", "apply|create|delete|patch|replace|scale|set|label|annotate|drain|cordon|rollout\\s+(?:restart|undo)|run|new-app"), runs("helm|helmfile", "install|upgrade|uninstall|delete|rollback|apply|sync|destroy"), runs("argocd", "app\\s+(?:sync|create|delete|set|rollback)"), runs("flux", "reconcile|bootstrap|create|delete"), runs("skaffold|kapp|werf", "run|deploy|delete|converge|apply")),
		examples: [
			"kubectl apply -f k8s/",
			"kubectl -n prod rollout restart deploy/x",
			"helm upgrade --install x ./chart",
			"helm --kube-context c uninstall x",
			"argocd app sync x"
		],
		counterExamples: [
			"kubectl get pods",
			"kubectl apply --dry-run=client -f k8s/",
			"helm template x",
			"helm lint",
			"kubectl rollout status deploy/x",
			"kubectl diff -f k8s/"
		]
	},
	{
		id: "apply-infrastructure",
		pattern: anyOf(runs("terraform|tofu|terragrunt|tf", "(?:run-all\\s+|run\\s+--all\\s+)?(?:apply|destroy|import|taint|state\\s+(?:rm|mv|push))"), runs("pulumi", "up|update|destroy|import|refresh"), runs("cdk|cdktf|sam|sls|serverless|copilot", "deploy|destroy|remove|delete|sync"), runs("ansible-playbook|ansible|salt|knife|bolt", "\\S+"), runs("packer", "build"), runs("nomad", "job\\s+(?:run|stop)|run|stop")),
		examples: [
			"terraform apply -auto-approve",
			"terraform -chdir=infra destroy",
			"pulumi up --yes",
			"npx cdk deploy",
			"ansible-playbook site.yml",
			"sls deploy"
		],
		counterExamples: [
			"terraform plan",
			"terraform init",
			"terraform validate",
			"pulumi preview",
			"cdk synth",
			"ansible-playbook --check site.yml"
		]
	},
	{
		id: "deploy-cloud",
		pattern: anyOf("^aws\\s(?:.*\\s)?s3\\s+(?:cp|sync|mv|rm|mb|rb)\\s(?:.*\\s)?s3://\\S+\\s*(?:-.*)?$", "^aws\\s(?:.*\\s)?(?:[\\w-]+)\\s+(?:create|update|delete|put|start|stop|run|register|deregister|publish|deploy|send|invoke|terminate|reboot|import|tag|untag|modify|attach|detach)(?:-[\\w-]+)?(?:\\s|$)", runs("gcloud", "(?:\\S+\\s+)*?(?:deploy|create|delete|update|submit|cp|rsync|rm|promote|set-traffic|import|execute)"), runs("gsutil", "cp|rsync|rm|mv"), runs("az", "(?:\\S+\\s+)*?(?:create|delete|update|deploy|upload|upload-batch|up|start|stop|restart|swap|import|set|invoke)"), runs("firebase|netlify|wrangler|flyctl|fly|vercel|eb|now|ntl|amplify|cf|supabase|render|clever|dokku|kamal|railway|apex", "(?:\\S+\\s+)?(?:deploy|publish|up|push|release|promote|rollback)"), runs("heroku", "(?:container|releases|deploy|run|ps|config|pg|addons|pipelines)(?::\\S+)?"), runs("azcopy|s3cmd|rclone|mc|lftp|s5cmd", "cp|copy|copyto|sync|put|mv|move|mirror|rm|del|mput"), "^vercel(?=\\s|$)(?!\\s+(?:build|dev|pull|env|ls|list|inspect|logs|link|whoami|login|help|--version))", "^gh-pages(?=\\s|$)|^surge(?=\\s|$)"),
		examples: [
			"aws s3 sync dist s3://bucket --delete",
			"aws --profile p ecs update-service --cluster c",
			"aws lambda update-function-code --function-name f",
			"gcloud run deploy x --image y",
			"gsutil cp a gs://b",
			"az webapp deploy --src-path x.zip",
			"firebase deploy --only hosting",
			"npx wrangler deploy",
			"vercel --prod",
			"netlify deploy --prod",
			"fly deploy",
			"heroku container:release web",
			"npx gh-pages -d dist",
			"rclone sync a b:c"
		],
		counterExamples: [
			"aws s3 cp s3://bucket/a .",
			"aws s3 ls s3://bucket",
			"aws sts get-caller-identity",
			"aws ecr get-login-password",
			"gcloud auth list",
			"az account show",
			"vercel build",
			"firebase emulators:exec x"
		]
	},
	{
		id: "migrate-database",
		pattern: anyOf(runs("rails|rake|bin/rails|\\./bin/rails|bundle\\s+exec\\s+(?:rails|rake)", "db:(?:migrate|rollback|schema:load|seed|reset|setup|drop)\\S*"), runs("flyway|dbmate|goose|tern|atlas|sqlx|diesel|golang-migrate|migrate|sqitch|liquibase|alembic", "(?:\\S+\\s+)*?(?:migrate|up|down|apply|update|upgrade|downgrade|run|deploy|revert|rollback|clean|repair)"), runs("(?:python3?\\s+)?(?:\\./)?manage\\.py|django-admin|flask\\s+db", "migrate|flush|loaddata|upgrade|downgrade"), runs("prisma", "migrate\\s+(?:deploy|dev|reset|resolve)|db\\s+(?:push|seed|execute)"), runs("knex|sequelize|sequelize-cli|typeorm|mikro-orm|drizzle-kit|node-pg-migrate", "(?:db:|migrate:?|migration:)\\S*|push|up|down"), runs("dotnet", "ef\\s+database\\s+(?:update|drop)"), runs("php", "(?:artisan\\s+(?:migrate|db:)\\S*|bin/console\\s+doctrine:\\S+:(?:migrate|execute|update))"), runs("mix", "ecto\\.(?:migrate|rollback|drop|reset|setup)")),
		examples: [
			"bundle exec rails db:migrate",
			"flyway -url=jdbc:x migrate",
			"alembic upgrade head",
			"python manage.py migrate --noinput",
			"npx prisma migrate deploy",
			"npx knex migrate:latest",
			"dotnet ef database update",
			"php artisan migrate --force",
			"migrate -path db -database x up"
		],
		counterExamples: [
			"rails test",
			"python manage.py test",
			"prisma generate",
			"alembic history",
			"flyway info",
			"dotnet ef migrations list"
		]
	}
];
// src/recovery/side-effect-rules/index.ts
const SIDE_EFFECT_RULES = [
	...[
		{
			id: "publish-npm",
			pattern: runs("npm|pnpm|yarn|bun|lerna|changeset|npm-publish|jsr", "(?:npm\\s+)?(?:publish|unpublish|dist-tag|deprecate)"),
			examples: [
				"npm publish --access public",
				"yarn npm publish",
				"pnpm -r publish",
				"npx changeset publish",
				"npm --workspace a publish"
			],
			counterExamples: [
				"npm pack",
				"npm publish --dry-run",
				"npm run build",
				"npm install publish",
				"npm ci"
			]
		},
		{
			id: "release-tool",
			pattern: /^(?:\S*\/)?(?:semantic-release|release-it|np|standard-version|release-please|jreleaser)(?!\S)|^goreleaser\s+release|^lerna\s+version/i,
			examples: [
				"npx semantic-release",
				"goreleaser release --clean",
				"lerna version patch",
				"release-it --ci"
			],
			counterExamples: [
				"goreleaser release --snapshot",
				"goreleaser build",
				"semantic-release --dry-run",
				"npm run lint"
			]
		},
		{
			id: "publish-package",
			pattern: anyOf(runs("cargo", "publish|release|yank"), runs("poetry|flit|uv|hatch|pdm|dart|flutter|mix|vsce|ovsx|conda|pod", "(?:pub\\s+|trunk\\s+|hex\\.)?(?:publish|push|upload)"), runs("twine", "upload"), runs("gem|nuget|chocolatey|choco|luarocks", "push|upload"), runs("dotnet", "nuget\\s+push"), runs("python3?(?:\\.\\d+)?", "(?:-m\\s+twine|setup\\.py(?:\\s+\\S+)*?)\\s+upload"), runs("mvnw?|\\./mvnw", "(?:\\S+\\s+)*?(?:deploy|release:\\w+)"), runs("gradlew?|\\./gradlew", "(?:\\S+\\s+)*?:?(?:[\\w-]+:)*publish(?!ToMavenLocal)\\w*"), runs("sbt", "(?:\\S+\\s+)*?\\+?(?:publish|publishSigned|sonatypeRelease)")),
			examples: [
				"cargo publish -p core",
				"twine upload dist/*",
				"python -m twine upload dist/*",
				"uv publish",
				"gem push x.gem",
				"dotnet nuget push a.nupkg --api-key k",
				"mvn -B -s settings.xml deploy",
				"mvn clean deploy -P release",
				"./gradlew build publish",
				"./gradlew publishAllPublicationsToCentral",
				"sbt +publishSigned",
				"python setup.py sdist upload"
			],
			counterExamples: [
				"cargo build --release",
				"cargo publish --dry-run",
				"twine check dist/*",
				"mvn verify",
				"./gradlew publishToMavenLocal",
				"gem build x.gemspec",
				"python -m build",
				"uv sync"
			]
		},
		{
			id: "push-image",
			pattern: anyOf(runs("docker|podman|buildah|nerdctl|crane|oras|img", "(?:image\\s+|compose\\s+|manifest\\s+)?(?:push|copy|delete)"), runs("docker|podman|nerdctl|depot", "(?:buildx\\s+)?(?:build|bake)\\s(?:.*\\s)?--push"), runs("skopeo", "copy|sync|delete"), runs("ko", "apply|publish|build|resolve"), runs("helm", "(?:chart\\s+)?push")),
			examples: [
				"docker push ghcr.io/o/i:1",
				"docker buildx build --platform linux/amd64 --push -t x .",
				"docker compose push",
				"crane copy a b",
				"skopeo copy docker://a docker://b",
				"helm push c.tgz oci://r"
			],
			counterExamples: [
				"docker build -t x .",
				"docker pull x",
				"docker buildx build --load .",
				"docker run x push",
				"helm package ."
			]
		},
		{
			id: "push-git",
			pattern: runs("git", "(?:lfs\\s+|subtree\\s+)?push|send-email"),
			examples: [
				"git push",
				"git -C sub push origin HEAD:main",
				"git push --tags",
				"git lfs push origin main"
			],
			counterExamples: [
				"git stash push",
				"git pull",
				"git push --dry-run",
				"git commit -m 'push it'",
				"pushd sub",
				"git fetch --tags"
			]
		},
		{
			id: "write-github",
			pattern: anyOf(runs("gh|hub|glab", "(?:release|pr|issue|repo|gist|workflow|run|label|secret|variable|mr)\\s+(?:create|upload|delete|edit|merge|close|comment|review|run|rerun|set|reopen)"), "^gh\\s+api\\s(?:.*\\s)?(?:-X|--method)[ =]?(?:POST|PUT|PATCH|DELETE)", "^gh\\s+api\\s(?:.*\\s)?(?:-f|-F|--field|--raw-field|--input)[ =]"),
			examples: [
				"gh release create v1 dist/*",
				"gh pr merge --auto",
				"gh api -X POST repos/o/r/dispatches",
				"gh api repos/o/r/issues -f title=x"
			],
			counterExamples: [
				"gh release view v1",
				"gh pr list",
				"gh api repos/o/r",
				"gh run download 1"
			]
		}
	],
	...DEPLOYING,
	...CALLING
];
// src/recovery/side-effects.ts
const LONGEST_LINE = 4e3;
const DRY_RUN = /\s--?(?:dry-?run(?![\w-])(?!=(?:false|none|never))|check(?![\w-])|noop|simulate|what-?if|snapshot|help)(?![\w-])/i;
const PREFIX = new RegExp(`^(?:${[
	"[A-Za-z_]\\w*=\\S*",
	"if|elif|then|else|do|while|until|!|\\{",
	"time|nice|nohup|exec|command|env",
	"(?:sudo|npx)(?:\\s+-\\S+)*",
	"xargs(?:\\s+-\\S+(?:\\s+\\d+)?)*",
	"(?:timeout|retry)\\s+\\S+",
	"bunx|pnpx|uvx|(?:pnpm|yarn|bun)\\s+(?:dlx|exec|x)",
	"(?:poetry|uv|pipx|pipenv|dotnet\\s+tool)\\s+run|bundle\\s+exec",
	"(?:op|doppler)\\s+run\\s+--|aws-vault\\s+exec\\s+\\S+\\s+--"
].join("|")})\\s+`);
function externalEffects(script) {
	const effects = [];
	for (const { text, line } of commandsIn(script)) {
		if (DRY_RUN.test(text)) continue;
		const found = SIDE_EFFECT_RULES.filter(({ pattern }) => pattern.test(text));
		effects.push(...found.map(({ id }) => ({
			pattern: id,
			line
		})));
	}
	return effects;
}
function* commandsIn(script) {
	for (const { text, line } of logicalLines(script)) for (const part of splitCommands(text)) {
		const command = withoutPrefixes(part);
		if (command !== "") yield {
			text: command,
			line
		};
		const inner = /\s-\w*c\s+(["'])(.*)\1/.exec(part)?.[2] ?? /^(?:eval|ssh)\s.*?(["'])(.*)\1/.exec(command)?.[2];
		if (inner !== void 0) for (const nested of commandsIn(inner)) yield {
			text: nested.text,
			line
		};
	}
}
function* logicalLines(script) {
	const lines = script.split(/\r?\n/);
	for (let index = 0; index < lines.length; index += 1) {
		const line = index + 1;
		let text = (lines[index] ?? "").slice(0, LONGEST_LINE);
		while (text.endsWith("\\") && index + 1 < lines.length && text.length < LONGEST_LINE) {
			index += 1;
			text = `${text.slice(0, -1)} ${(lines[index] ?? "").trim()}`.slice(0, LONGEST_LINE);
		}
		yield {
			text,
			line
		};
		const end = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/.exec(text)?.[2];
		if (end === void 0 || /(?:^|[\s|;&])(?:ba|z|da)?sh(?:\s|$)|\bssh\s/.test(text)) continue;
		const after = lines.findIndex((it, at) => at > index && it.trim() === end);
		if (after > 0) index = after;
	}
}
function splitCommands(text) {
	const parts = [];
	let part = "";
	let quote = "";
	for (let at = 0; at < text.length; at += 1) {
		const character = text[at];
		if (quote === "" && character === "#" && /^$|\s$/.test(part)) break;
		if (quote === "" && /[;&|()`]/.test(character)) {
			parts.push(part);
			part = "";
			continue;
		}
		if (character === "\\" && quote !== "'") {
			part += character + (text[at + 1] ?? "");
			at += 1;
			continue;
		}
		if (quote === "" && (character === "\"" || character === "'")) quote = character;
		else if (character === quote) quote = "";
		part += character;
	}
	return [...parts, part];
}
function withoutPrefixes(part) {
	let command = part.trim();
	for (let prefix = PREFIX.exec(command); prefix !== null; prefix = PREFIX.exec(command)) command = command.slice(prefix[0].length).trimStart();
	return command.replace(/(["'])((?:(?!\1)[^\\]|\\.)*)\1/g, (_whole, _quote, content) => /\s/.test(content) ? "quoted" : content);
}
// src/guard/output/output-pipe.ts
const READ_BYTES = 65536;
function streamPipe(stream) {
	return {
		read(onBytes) {
			stream.on("data", (bytes) => {
				if (!onBytes(bytes)) stream.pause();
			});
			return closed(stream);
		},
		resume: () => void stream.resume(),
		close: () => void stream.destroy()
	};
}
function descriptorPipe(fd) {
	let socket;
	return {
		read(onBytes) {
			const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
			const callback = (count) => onBytes(buffer.subarray(0, count));
			socket = new Socket({
				fd,
				readable: true,
				writable: false,
				onread: {
					buffer,
					callback
				}
			});
			socket.resume();
			return closed(socket);
		},
		resume: () => void socket?.resume(),
		close() {
			if (socket === void 0) closeSync(fd);
			else socket.destroy();
		}
	};
}
function closed(stream) {
	return new Promise((resolve) => {
		stream.on("error", () => stream.destroy());
		stream.on("close", resolve);
	});
}
// src/guard/process/fifos.ts
const run = promisify(execFile);
async function openFifos() {
	const folder = mkdtempSync(path.join(os.tmpdir(), "rerail-"));
	const names = ["stdout", "stderr"].map((name) => path.join(folder, name));
	try {
		await run("mkfifo", [
			"-m",
			"600",
			...names
		]);
		const [stdout, stderr] = names.map(reader);
		const writers = names.map((name) => openSync(name, constants.O_WRONLY));
		return {
			stdio: ["ignore", ...writers],
			stdout,
			stderr,
			passedOn: () => writers.forEach(closeSync)
		};
	} catch {
		return;
	} finally {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	}
}
function reader(file) {
	return descriptorPipe(openSync(file, constants.O_RDONLY | constants.O_NONBLOCK));
}
// src/guard/resources/memory.ts
function memoryReader(platform = process.platform, root = "/") {
	if (platform === "linux") return linuxReader(root);
	if (platform === "win32") return () => ({
		usedBytes: os.totalmem() - os.freemem(),
		limitBytes: os.totalmem()
	});
	return () => ({ limitBytes: os.totalmem() });
}
function linuxReader(root) {
	const read = (file) => readText$2(path.join(root, file));
	const machineBytes = field$1(read("proc/meminfo"), /^MemTotal:\s+(\d+) kB/m, 1024);
	const own = findCgroup(read("proc/self/cgroup") ?? "", read("proc/self/mountinfo") ?? "");
	const limiting = own && tightest(own, (file) => readText$2(path.join(root, file)));
	if (own === void 0 || limiting === void 0 || limiting.limitBytes >= (machineBytes ?? 0)) return () => readMachine(read("proc/meminfo"), read("proc/vmstat"));
	return () => compact({
		usedBytes: usedIn(limiting.level, read),
		limitBytes: limiting.limitBytes,
		oomKills: field$1(read(path.join(own.folder, EVENTS[own.version])), /^oom_kill (\d+)$/m)
	});
}
function readMachine(meminfo, vmstat) {
	const limitBytes = field$1(meminfo, /^MemTotal:\s+(\d+) kB/m, 1024);
	const available = field$1(meminfo, /^MemAvailable:\s+(\d+) kB/m, 1024);
	return compact({
		limitBytes,
		usedBytes: limitBytes !== void 0 && available !== void 0 ? limitBytes - available : void 0,
		oomKills: field$1(vmstat, /^oom_kill (\d+)$/m)
	});
}
const EVENTS = {
	1: "memory.oom_control",
	2: "memory.events"
};
function findCgroup(membership, mountinfo) {
	for (const version of [1, 2]) {
		const own = (version === 1 ? /^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.*)$/m : /^0::(.*)$/m).exec(membership)?.[1];
		const mount = mountinfo.split("\n").map(parseMount).find((it) => isMemoryMount(it, version));
		if (own === void 0 || mount === void 0) continue;
		const below = path.posix.relative(mount.root, own);
		return {
			folder: below.startsWith("..") || own.startsWith("/..") ? mount.point : path.posix.join(mount.point, below),
			version,
			mountPoint: mount.point
		};
	}
}
function parseMount(line) {
	const [before = "", after = ""] = line.split(" - ");
	const [, , , root, point] = before.split(" ");
	const [type = "", , options = ""] = after.split(" ");
	if (root === void 0 || point === void 0) return void 0;
	const unescaped = (text) => text.replace(/\\(\d{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
	return {
		root: unescaped(root),
		point: unescaped(point),
		type,
		options
	};
}
function isMemoryMount(mount, version) {
	if (version === 2) return mount?.type === "cgroup2";
	return mount?.type === "cgroup" && mount.options.split(",").includes("memory");
}
function tightest(own, read) {
	let found;
	for (let folder = own.folder; folder.startsWith(own.mountPoint); folder = path.posix.dirname(folder)) {
		const level = {
			folder,
			version: own.version
		};
		const file = own.version === 1 ? "memory.limit_in_bytes" : "memory.max";
		const limitBytes = field$1(read(path.posix.join(folder, file)), /^(\d+)$/m);
		if (limitBytes !== void 0 && limitBytes < (found?.limitBytes ?? Number.POSITIVE_INFINITY)) found = {
			level,
			limitBytes
		};
		if (folder === own.mountPoint) break;
	}
	return found;
}
function usedIn({ folder, version }, read) {
	const usage = field$1(read(path.posix.join(folder, version === 1 ? "memory.usage_in_bytes" : "memory.current")), /^(\d+)$/m);
	const cache = field$1(read(path.posix.join(folder, "memory.stat")), version === 1 ? /^total_inactive_file (\d+)$/m : /^inactive_file (\d+)$/m);
	return usage === void 0 ? void 0 : Math.max(0, usage - (cache ?? 0));
}
function readText$2(file) {
	try {
		return readFileSync(file, "latin1");
	} catch {
		return;
	}
}
function field$1(text, pattern, factor = 1) {
	const match = text === void 0 ? void 0 : pattern.exec(text)?.[1];
	return match === void 0 ? void 0 : Number(match) * factor;
}
function compact(memory) {
	return Object.fromEntries(Object.entries(memory).filter(([, value]) => value !== void 0));
}
// src/guard/resources/pressure.ts
const SHARE = .9;
const WORTH_TELLING_MS = 6e4;
var Pressure = class {
	#since;
	#longestMs = 0;
	note(share, at) {
		if (share === void 0 || share <= SHARE) {
			this.#since = void 0;
			return;
		}
		this.#since ??= at;
		this.#longestMs = Math.max(this.#longestMs, at - this.#since);
	}
	get seconds() {
		return this.#longestMs < WORTH_TELLING_MS ? void 0 : Math.round(this.#longestMs / 1e3);
	}
};
// src/guard/resources/resources.ts
const INTERVAL_MS = 1e3;
const PATIENCE_MS$1 = 250;
const TICKS = 100;
var ResourceWatch = class {
	#scope;
	#readMemory = memoryReader();
	#before;
	#timer;
	#peaks = {};
	#memory = new Pressure();
	#disk = new Pressure();
	#lastBytes = 0;
	#lastAt = systemClock.monotonic();
	#space;
	constructor(scope) {
		this.#scope = scope;
		this.#before = this.#readMemory();
		this.#timer = setInterval(() => this.#look(), INTERVAL_MS);
		this.#timer.unref();
	}
	async stop(failed) {
		clearInterval(this.#timer);
		if (failed) {
			this.#look();
			await Promise.race([this.#space, systemClock.sleep(PATIENCE_MS$1)]);
		}
		const [memoryShortSeconds, diskShortSeconds] = [this.#memory.seconds, this.#disk.seconds];
		return {
			...this.#peaks,
			...this.#cpu(),
			...memoryShortSeconds === void 0 ? {} : { memoryShortSeconds },
			...diskShortSeconds === void 0 ? {} : { diskShortSeconds },
			outputBytes: this.#scope.outputBytes()
		};
	}
	#look() {
		const { usedBytes, limitBytes, oomKills } = this.#readMemory();
		const peaks = this.#peaks;
		if (limitBytes !== void 0) peaks.memoryLimitBytes = limitBytes;
		raise(peaks, "memoryBytes", usedBytes);
		const known = usedBytes !== void 0 && limitBytes !== void 0;
		this.#memory.note(known ? usedBytes / limitBytes : void 0, systemClock.monotonic());
		if (oomKills !== void 0) peaks.oomKills = oomKills - (this.#before.oomKills ?? oomKills);
		if (peaks.oomKills) raise(peaks, "memoryBytes", limitBytes);
		if (process.platform !== "win32") raise(peaks, "load1", os.loadavg()[0]);
		this.#measureOutput();
		this.#space ??= this.#lookAtSpace().finally(() => {
			this.#space = void 0;
		});
	}
	#measureOutput() {
		const now = systemClock.monotonic();
		const bytes = this.#scope.outputBytes();
		const seconds = (now - this.#lastAt) / 1e3;
		if (seconds > .1) raise(this.#peaks, "outputBytesPerSecond", Math.round((bytes - this.#lastBytes) / seconds));
		this.#lastBytes = bytes;
		this.#lastAt = now;
	}
	async #lookAtSpace() {
		const spaces = await Promise.all(this.#scope.folders.map(spaceOf));
		for (const space of spaces) this.#note(space);
		const used = spaces.flatMap((space) => space?.totalBytes ? [1 - space.freeBytes / space.totalBytes] : []);
		this.#disk.note(used.length > 0 ? Math.max(...used) : void 0, systemClock.monotonic());
	}
	#note(space) {
		const peaks = this.#peaks;
		if (space === void 0 || space.totalBytes === 0) return;
		if (space.freeBytes / space.totalBytes < (peaks.diskFreeBytes ?? Number.POSITIVE_INFINITY) / (peaks.diskTotalBytes ?? 1)) Object.assign(peaks, {
			diskFreeBytes: space.freeBytes,
			diskTotalBytes: space.totalBytes
		});
		if (space.inodesFree !== void 0) peaks.inodesFree = Math.min(peaks.inodesFree ?? space.inodesFree, space.inodesFree);
	}
	#cpu() {
		if (this.#scope.subreaper === void 0) return {};
		try {
			const stat = readFileSync(`/proc/${this.#scope.subreaper}/stat`, "latin1");
			const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
			return { cpuSeconds: (Number(fields[13]) + Number(fields[14])) / TICKS };
		} catch {
			return {};
		}
	}
};
function raise(peaks, name, value) {
	if (value !== void 0) peaks[name] = Math.max(peaks[name] ?? 0, value);
}
async function spaceOf(folder) {
	try {
		const { bavail, blocks, bsize, files, ffree } = await statfs(folder);
		return {
			freeBytes: bavail * bsize,
			totalBytes: blocks * bsize,
			...files > 0 ? { inodesFree: ffree } : {}
		};
	} catch {
		return;
	}
}
// src/step/known-secrets.ts
const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const LARGEST_FILE$2 = 4194304;
async function recallSecrets(phase) {
	const key = await keyOf(phase);
	if (!key) return;
	const folder = path.join((await phase.job()).folder, FOLDER);
	for (const name of namesIn(folder)) for (const value of open(path.join(folder, name), key)) phase.masker.add(value);
}
async function shareSecrets(phase) {
	const key = await keyOf(phase);
	if (!key) return;
	const everybodys = new Set(EVERYBODYS.map((name) => phase.env[name]));
	const own = phase.masker.values().filter((value) => !everybodys.has(value));
	if (own.length === 0) return;
	const folder = path.join((await phase.job()).folder, FOLDER);
	mkdirSync(folder, {
		recursive: true,
		mode: 448
	});
	const nonce = randomBytes(NONCE_BYTES);
	const cipher = createCipheriv(CIPHER, key, nonce);
	const sealed = Buffer.concat([cipher.update(JSON.stringify(own), "utf8"), cipher.final()]);
	const file = path.join(folder, nonce.toString("hex"));
	writeFileSync(file, Buffer.concat([
		nonce,
		cipher.getAuthTag(),
		sealed
	]), {
		mode: 384,
		flag: "wx"
	});
}
const FOLDER = "known-secrets";
const EVERYBODYS = [
	"ACTIONS_RUNTIME_TOKEN",
	"ACTIONS_ID_TOKEN_REQUEST_TOKEN",
	"INPUT_TOKEN",
	"STATE_rerail-secret"
];
async function keyOf({ env, job }) {
	return env.ACTIONS_RUNTIME_TOKEN ? (await job()).secret.keyFor("known secrets") : void 0;
}
function namesIn(folder) {
	try {
		return readdirSync(folder);
	} catch (error) {
		if (codeOf(error) === "ENOENT") return [];
		throw error;
	}
}
function open(file, key) {
	try {
		const bytes = readPlainFile(file, { maxBytes: LARGEST_FILE$2 });
		if (bytes === void 0) return [];
		const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
		decipher.setAuthTag(bytes.subarray(NONCE_BYTES, 28));
		const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
		return JSON.parse(text.toString("utf8"));
	} catch {
		return [];
	}
}
// src/step/guard/disk-reserve.ts
const RESERVE_BYTES = 262144;
async function keepReserve(phase) {
	try {
		writeFileSync(await reserveFile(phase), Buffer.alloc(RESERVE_BYTES), {
			flag: "wx",
			mode: 384
		});
	} catch {}
}
async function useReserve(phase, peaks) {
	const { isDiskFull } = await import("./failure.js");
	if (isDiskFull(peaks)) rmSync(await reserveFile(phase), { force: true });
}
const reserveFile = async (phase) => path.join((await phase.job()).folder, "disk-reserve");
// src/step/guard/effects.ts
async function effectsOf(inputs, scriptText) {
	if (inputs.sideEffects === "none") return [];
	if (inputs.sideEffects === "external") return ["declared by \"side-effects: external\""];
	const { externalEffects } = await import("./guard.js");
	return externalEffects(scriptText).map(({ pattern, line }) => `${pattern} in line ${line}`);
}
function repeatable(job, { never, idempotent }) {
	const named = (patterns) => patterns.find((pattern) => job.names.some((name) => matchesName(pattern, name)));
	const isIdempotent = named(idempotent.jobs) !== void 0 || job.environments.length > 0 && job.environments.every((name) => isExempt(idempotent, name));
	if (isIdempotent) return {
		isIdempotent,
		effects: []
	};
	const pattern = named(never.jobs);
	return {
		isIdempotent,
		effects: job.environments.filter((name) => isExpression(name) ? never.environments.length > 0 : matchesAny(never.environments, name)).map((name) => `the job's environment "${name}"`),
		...pattern === void 0 ? {} : { never: `the policy never repeats this job (\`never.jobs\`: "${pattern}")` }
	};
}
const isExempt = ({ environments }, name) => isExpression(name) ? environments.includes("*") : matchesAny(environments, name);
const isExpression = (name) => name.includes("${{");
const matchesAny = (patterns, name) => patterns.some((pattern) => matchesName(pattern, name));
async function knownRepeatable(phase, policy) {
	if (!policy) return void 0;
	if (policy.idempotent.environments.length > 0) return repeatableJob(phase, policy);
	const { job } = phase.context;
	return repeatable({
		names: job === void 0 ? [] : [job],
		environments: []
	}, policy);
}
async function repeatableJob(phase, policy = DEFAULT_POLICY) {
	const { readRunWorkflows, jobsNamed } = await import("./policy.js");
	const id = phase.context.job;
	if (id === void 0) return repeatable({
		names: [],
		environments: []
	}, policy);
	const workflows = await readRunWorkflows(phase);
	const jobs = workflows ? jobsNamed(workflows, id).map(({ job }) => job) : [];
	const names = jobs.map(({ name }) => name).filter((name) => name !== void 0);
	const environments = jobs.map(({ environment }) => environment).filter((name) => name !== void 0);
	return repeatable({
		names: [id, ...names],
		environments
	}, policy);
}
// src/step/guard/preparation.ts
const RESUMED_VARIABLE = "RERAIL_RESUMED";
async function prepare(phase, script, environment) {
	const prepared = {
		lane: "STANDARD",
		maxTries: mostTries(phase.inputs),
		clean: false,
		fastForwarded: false,
		resumed: false
	};
	const steps = [
		readCircumstances,
		readEffects,
		beginStage,
		fastForward,
		captureBefore,
		uploadBefore,
		resume
	];
	for (const step of steps) {
		if (phase.cancel.aborted || prepared.fastForwarded) break;
		await phase.bestEffort("Preparing the step", () => step(phase, prepared, script, environment), isUsers);
	}
	return prepared;
}
const isUsers = (error) => error instanceof RefusedError && error.reason === "stage-name-taken";
async function readCircumstances(phase, prepared) {
	const { laneOfJob, readJobPolicy } = await import("./guard.js");
	const inForce = await phase.bestEffort("Reading the policy", () => readJobPolicy(phase, "quick"));
	const choice = await phase.bestEffort("Choosing the lane", () => laneOfJob(phase, inForce?.policy));
	if (choice) phase.log.debug(`lane ${choice.lane}: ${choice.why}`);
	prepared.lane = choice?.lane ?? "STANDARD";
	if (choice && choice.by !== "default") prepared.laneReason = choice.why;
	if (inForce) {
		prepared.policy = inForce.policy;
		prepared.isPolicyBroken = inForce.isBroken;
		prepared.maxTries = mostTries(phase.inputs, inForce.policy.plans);
	}
	prepared.clean = phase.inputs.cleanTries ?? prepared.lane !== "DOCS";
}
async function readEffects(phase, prepared, script) {
	if (prepared.maxTries === 1) return;
	const job = await phase.bestEffort("Asking the policy", () => knownRepeatable(phase, prepared.policy));
	if (job?.never !== void 0) {
		prepared.never = job.never;
		prepared.maxTries = 1;
	}
	if (phase.inputs.retry === "always") return;
	prepared.effects = job?.isIdempotent ? [] : await effectsOf(phase.inputs, script.text);
	if (prepared.effects.length > 0) prepared.maxTries = 1;
}
async function beginStage(phase, prepared, script, environment) {
	const name = phase.inputs.stage;
	if (name === void 0) return;
	const { openStage } = await import("./capture.js");
	const what = `Recording stage "${name}"`;
	const stage = await phase.bestEffort(what, () => openStage(phase, name, script, environment), isUsers);
	if (stage) prepared.stage = stage;
}
async function fastForward(phase, prepared, _script, environment) {
	if (!prepared.stage || phase.context.attempt <= 1) return;
	const [{ fastForward }, { carryPlans }] = await Promise.all([import("./checkpoint.js"), import("./checkpoint.js")]);
	await carryPlans(phase, prepared.stage);
	prepared.fastForwarded = await fastForward(phase, prepared.stage, environment) !== void 0;
}
async function captureBefore(phase, prepared, _script, environment) {
	const { stage, clean, maxTries } = prepared;
	if (!stage && !(clean && maxTries > 1)) return;
	const [{ capture }, { snapshotOf, newestCheckpoint, startProbes }] = await Promise.all([import("./capture.js"), import("./capture.js")]);
	const parent = await newestCheckpoint(await phase.job());
	const before = await capture(phase, {
		...stage === void 0 ? {} : { stage: stage.record.name },
		...parent === void 0 ? {} : { parent },
		sequence: stage ? stage.record.order * 2 - 1 : 0,
		clean: true
	});
	if (before) prepared.before = before;
	if (before && clean && maxTries > 1) {
		const { keepGitConfig } = await import("./guard.js");
		prepared.gitConfig = keepGitConfig(phase.context.workspace);
		await keepReserve(phase);
	}
	if (!stage || phase.cancel.aborted) return;
	if (before) await phase.bestEffort("Recording the stage", () => stage.update({ before: snapshotOf(before) }));
	prepared.probes = startProbes(phase, environment);
}
async function uploadBefore(phase, { lane, stage }) {
	if (!stage) return;
	const { KEEP_ON_FAILURE, uploadJob, uploadTime } = await import("./step.js");
	const time = uploadTime(phase.inputs, lane);
	if (time === "never") return;
	await phase.bestEffort("Starting the upload", async () => {
		await (await phase.job()).mark(KEEP_ON_FAILURE);
		if (time === "before") await uploadJob(phase);
	});
}
async function resume(phase, prepared) {
	const { stage, before, probes } = prepared;
	if (!stage || !before || !probes || !phase.inputs.resumable || phase.context.attempt <= 1) return;
	const { resumeStage } = await import("./checkpoint.js");
	prepared.resumed = await resumeStage(phase, stage, before, probes);
}
// src/step/guard/git-config.ts
const NAMES = ["config", "config.worktree"];
const PRIVATE = 384;
function keepGitConfig(workspace) {
	const folder = path.join(workspace, ".git");
	if (!isKind(folder, "directory")) return [];
	return NAMES.map((name) => path.join(folder, name)).map((file) => ({
		file,
		...readPlain(file)
	}));
}
function restoreGitConfig(kept) {
	for (const { file, content, mode } of kept) {
		const now = readPlain(file).content;
		if ((content === void 0 ? now === void 0 : now?.equals(content)) || !isKind(path.dirname(file), "directory")) continue;
		if (content === void 0) rmSync(file, {
			recursive: true,
			force: true
		});
		else replace(file, content, mode);
	}
}
function replace(file, content, mode) {
	const fresh = `${file}.rerail-${process.pid}`;
	rmSync(fresh, { force: true });
	writeFileSync(fresh, content, {
		mode,
		flag: "wx"
	});
	if (!isKind(file, "file")) rmSync(file, {
		recursive: true,
		force: true
	});
	renameSync(fresh, file);
}
function readPlain(file) {
	if (!isKind(file, "file")) return {
		content: void 0,
		mode: PRIVATE
	};
	return {
		content: readFileSync(file),
		mode: lstatSync(file).mode & 511
	};
}
function isKind(file, kind) {
	const stat = lstatSync(file, { throwIfNoEntry: false });
	return (kind === "file" ? stat?.isFile() : stat?.isDirectory()) ?? false;
}
// src/guard/process/environment.ts
const ONLY_FOR_ACTIONS = /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_)/;
const EMPTY_FOR_SCRIPTS = ["GITHUB_ACTION_REPOSITORY", "GITHUB_ACTION_REF"];
function scriptEnvironment(environment) {
	const result = {};
	for (const [name, value] of Object.entries(environment)) if (value !== void 0 && !ONLY_FOR_ACTIONS.test(name)) result[name] = value;
	for (const name of EMPTY_FOR_SCRIPTS) if (name in result) result[name] = "";
	return result;
}
// src/step/guard/conclusion.ts
const INTERRUPTED = "the runner ended the step: it was cancelled, ran out of time, or the runner was shut down";
async function conclude(phase, tried) {
	const { failedTries, result, last, prepared } = tried;
	const { before, lane } = prepared;
	const own = {
		tries: result.tries.length,
		lane,
		...before === void 0 ? {} : { checkpoint: before.id }
	};
	const { laneReason } = prepared;
	const end = {
		failedTries,
		result,
		...before === void 0 ? {} : { before },
		...laneReason === void 0 ? {} : { laneReason }
	};
	if (result.passed) {
		await recordPass(phase, tried);
		await recordEnd(phase, tried, "recovered");
		const outcome = failedTries.length > 0 ? "recovered" : "passed";
		return {
			...end,
			outputs: {
				...own,
				outcome,
				...failureOutputs(failedTries.at(-1))
			},
			exitCode: 0
		};
	}
	const exitCode = last.exitCode || 1;
	if (last.cancelled) {
		const dirty = await recordFailure(phase, tried, void 0, "failed");
		const outputs = {
			...own,
			outcome: "failed",
			strategy: "MANUAL",
			reason: INTERRUPTED
		};
		return {
			...end,
			...dirty === void 0 ? {} : { dirty },
			outputs,
			exitCode
		};
	}
	const loss = await lastFailedTry(phase, tried);
	const state = loss ? await applyEnd(phase, loss, prepared.stage) : "failed";
	await recordEnd(phase, tried, state);
	const dirty = await recordFailure(phase, tried, loss, state);
	return {
		...end,
		...dirty === void 0 ? {} : { dirty },
		outputs: {
			...own,
			outcome: state,
			...failureOutputs(loss)
		},
		exitCode: state === "skipped" ? 0 : exitCode
	};
}
async function applyEnd(phase, { plan, key, situation }, stage) {
	const end = { state: "failed" };
	const acts = {
		skip: { async run() {
			end.state = "skipped";
			return { done: true };
		} },
		resume: { async run() {
			await stage?.update({ plannedResumes: situation.made.resumes + 1 });
			return {
				done: true,
				...stage?.record.before ? { checkpoint: stage.record.before.checkpoint } : {}
			};
		} },
		"hand-over": { run: async () => ({ done: true }) }
	};
	await phase.bestEffort("Recording the end", async () => apply(plan, acts, await phase.ledger(), key));
	return end.state;
}
async function recordEnd(phase, { failedTries, result }, outcome) {
	if (failedTries.length === 0) return;
	const failures = failedTries.map(({ failure: { type, signature } }) => ({
		type,
		signature
	}));
	const lostMs = failedTries.reduce((sum, tried) => sum + tried.result.durationMs, 0);
	const ledger = await phase.ledger();
	await ledger.record(ledger.newKey("end"), {
		kind: "end",
		outcome,
		failures,
		tries: result.tries.length,
		lostMs
	});
}
async function notRun(phase, { lane, stage }, { stopped }) {
	const cancelled = phase.cancel.aborted;
	const reason = cancelled ? INTERRUPTED : stopped ?? "";
	phase.log.error(`The script was not run: ${reason}.`);
	if (stage) await phase.bestEffort("Recording the stage", () => stage.update({
		state: "failed",
		...cancelled ? { interrupted: true } : {}
	}));
	return {
		outputs: {
			outcome: "failed",
			tries: 0,
			lane,
			strategy: "MANUAL",
			reason
		},
		exitCode: 1,
		failedTries: []
	};
}
function concludeBare(phase, lane, exitCode) {
	if (exitCode !== 0) phase.log.error(`Process completed with exit code ${exitCode}.`);
	return {
		outputs: {
			outcome: exitCode === 0 ? "passed" : "failed",
			tries: 1,
			lane,
			reason: "the guard itself failed, so the script ran without it"
		},
		exitCode,
		failedTries: []
	};
}
async function recordPass(phase, { prepared, last }) {
	const { stage, probes, before } = prepared;
	if (!stage || !probes) return;
	await phase.bestEffort("Recording the stage", async () => {
		const { completeStage } = await import("./capture.js");
		await completeStage(phase, stage, last, probes, before);
	});
}
async function recordFailure(phase, { prepared, last, cancelledAt }, loss, state) {
	const { stage, probes, lane, before } = prepared;
	if (!stage) return void 0;
	return phase.bestEffort("Recording the stage", async () => {
		const [{ failStage }, { keepLeftovers, sendInterrupted }] = await Promise.all([import("./capture.js"), import("./checkpoint.js")]);
		await failStage(stage, last, loss?.failure, probes, state);
		if (cancelledAt !== void 0) await stage.update({ interrupted: true });
		const dirty = state === "failed" ? await keepLeftovers(phase, {
			stage,
			lane,
			before,
			cancelledAt
		}) : void 0;
		if (cancelledAt !== void 0) await sendInterrupted(phase, lane, cancelledAt);
		return dirty;
	});
}
async function lastFailedTry(phase, { failedTries, last, context, result }) {
	const { decideEnd, understand } = await import("./failure.js");
	let loss = failedTries.find((known) => known.result === last);
	if (!loss) {
		loss = await phase.bestEffort("Classifying the failure", () => understand(context, last, failedTries));
		if (loss) failedTries.push(loss);
	}
	if (loss?.plan.strategy === "RETRY") Object.assign(loss, await decideEnd(phase, loss, result));
	return loss;
}
function failureOutputs(loss) {
	if (!loss) return {};
	const { failure, plan } = loss;
	return {
		"failure-type": failure.type,
		strategy: plan.strategy,
		confidence: Math.round(failure.confidence * 100) / 100,
		reason: plan.why,
		signature: failure.signature
	};
}
// src/guard/process/processes.ts
async function findMembers(origin) {
	const all = await listProcesses(origin);
	const members = selectMembers(all, origin);
	if (origin.subreaper !== void 0 || process.platform === "win32") return members;
	return selectMembers(all, origin, await findMarked(all, origin.markers));
}
function selectMembers(all, origin, marked = []) {
	const roots = new Set([
		origin.shell,
		...origin.subreaper === void 0 ? [] : [origin.subreaper],
		...marked
	]);
	const inSession = (it) => it.session === origin.shell || it.group === origin.shell;
	const members = new Set();
	let found = all.filter((it) => roots.has(it.pid) || inSession(it));
	while (found.length > 0) {
		for (const { pid } of found) members.add(pid);
		found = all.filter((it) => members.has(it.parent) && !members.has(it.pid));
	}
	if (origin.subreaper !== void 0) members.delete(origin.subreaper);
	members.delete(process.pid);
	return [...members];
}
async function listProcesses(origin) {
	switch (process.platform) {
		case "linux": return listLinux();
		case "win32": return listWindows(origin.startedAt);
		default: return listPosix();
	}
}
function listLinux() {
	const all = [];
	for (const name of readdirSync("/proc")) {
		const first = name.charCodeAt(0);
		if (first < 48 || first > 57) continue;
		const process = readProcess(Number(name));
		if (process !== void 0) all.push(process);
	}
	return all;
}
function readProcess(pid) {
	const stat = readProc(`${pid}/stat`)?.toString("latin1");
	if (stat === void 0) return void 0;
	const [state, parent, group, session] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	if (state === "Z" || state === "X") return void 0;
	return {
		pid,
		parent: Number(parent),
		group: Number(group),
		session: Number(session)
	};
}
function isRunning(pid) {
	return readProcess(pid) !== void 0;
}
function readProc(file) {
	try {
		return readFileSync(`/proc/${file}`);
	} catch {
		return;
	}
}
async function listPosix() {
	return parsePs(await output("ps", [
		"-A",
		"-o",
		PS_COLUMNS
	]));
}
const PS_COLUMNS = "pid=,ppid=,pgid=,stat=";
function parsePs(lines) {
	return lines.flatMap((line) => {
		const [pid, parent, group, state = ""] = line.trim().split(/\s+/);
		if (state.startsWith("Z")) return [];
		return [{
			pid: Number(pid),
			parent: Number(parent),
			group: Number(group),
			session: 0
		}];
	});
}
const LIST_WINDOWS = ["Get-CimInstance Win32_Process | ForEach-Object {", "\"$($_.ProcessId) $($_.ParentProcessId) $(([DateTimeOffset]$_.CreationDate).ToUnixTimeMilliseconds())\" }"].join(" ");
async function listWindows(since) {
	return parseWindowsList(await output("powershell", [
		"-NoProfile",
		"-NonInteractive",
		"-Command",
		LIST_WINDOWS
	]), since);
}
function parseWindowsList(lines, since) {
	return lines.flatMap((line) => {
		const [pid, parent, startedAt] = line.trim().split(/\s+/).map(Number);
		return startedAt < since ? [] : [{
			pid,
			parent,
			group: 0,
			session: 0
		}];
	});
}
async function findMarked(all, markers) {
	if (process.platform === "linux") {
		const isMarked = (environment) => markers.some((it) => environment?.includes(`${it}\0`));
		return all.filter((it) => isMarked(readProc(`${it.pid}/environ`))).map((it) => it.pid);
	}
	return (await output("ps", [
		"-A",
		"-E",
		"-ww",
		"-o",
		"pid=,command="
	])).filter((line) => markers.some((it) => line.includes(it))).map((line) => Number.parseInt(line, 10));
}
async function output(file, parameters) {
	const { stdout } = await promisify(execFile)(file, parameters, {
		maxBuffer: 67108864,
		windowsHide: true
	});
	return stdout.split(/\r?\n/).filter((line) => line.trim() !== "");
}
async function describeProcess(pid) {
	if (process.platform === "linux") {
		const read = (file) => readProc(`${pid}/${file}`)?.toString("utf8").replaceAll("\0", " ").trim();
		return (read("cmdline") || read("comm") || "unknown").slice(0, 200);
	}
	if (process.platform === "win32") return "unknown";
	return ((await output("ps", [
		"-p",
		String(pid),
		"-o",
		"command="
	]).catch(() => []))[0] ?? "unknown").slice(0, 200);
}
function sendSignal(pid, signal) {
	try {
		process.kill(pid, signal);
		return "sent";
	} catch (error) {
		return codeOf(error) === "EPERM" ? "refused" : "gone";
	}
}
// src/guard/process/ending.ts
const RUNNER_GRACE = {
	interruptMs: 7500,
	terminateMs: 2500
};
const KILL_MS = 5e3;
const SUDO_MS = 2e3;
const SHORTEST_POLL_MS = 5;
const LONGEST_POLL_MS = 100;
const STOP_ROUNDS = 20;
async function endProcesses(ending, first) {
	const { grace } = ending;
	const members = new Members(ending);
	if (first === "SIGINT") {
		if (process.platform !== "win32") sendSignal(-ending.origin.shell, "SIGINT");
		if (await members.gone(grace.interruptMs)) return [];
	} else if (await members.gone(0)) return [];
	if (process.platform !== "win32") {
		await terminateAll(members);
		if (await members.gone(grace.terminateMs)) return [];
	}
	let refused = new Set();
	const deadline = systemClock.monotonic() + KILL_MS;
	do {
		refused = await killAll(members);
		if (refused.size > 0) await killAsRoot([...refused]);
		if (await members.gone(LONGEST_POLL_MS)) return [];
		if ((await members.find()).every((pid) => refused.has(pid))) break;
	} while (systemClock.monotonic() < deadline);
	const survivors = (await members.find()).map(async (pid) => {
		return {
			pid,
			command: await describeProcess(pid),
			cause: refused.has(pid) ? "EPERM" : "unkillable"
		};
	});
	return Promise.all(survivors);
}
async function killAsRoot(pids) {
	const options = {
		timeout: SUDO_MS,
		windowsHide: true
	};
	await promisify(execFile)("sudo", [
		"-n",
		"kill",
		"-KILL",
		...pids.map(String)
	], options).catch(() => void 0);
}
async function describeMembers(ending) {
	return Promise.all((await new Members(ending).find()).map(describeProcess));
}
async function terminateAll(members) {
	for (const pid of await members.find()) {
		sendSignal(pid, "SIGTERM");
		sendSignal(pid, "SIGCONT");
	}
}
async function killAll(members) {
	const refused = new Set();
	const stopped = new Set();
	const stop = process.platform === "win32" ? "SIGKILL" : "SIGSTOP";
	for (let round = 0; round < STOP_ROUNDS; round += 1) {
		const started = (await members.find()).filter((pid) => !stopped.has(pid));
		if (started.length === 0) break;
		for (const pid of started) {
			stopped.add(pid);
			if (sendSignal(pid, stop) === "refused") refused.add(pid);
		}
	}
	for (const pid of stopped) sendSignal(pid, "SIGKILL");
	return refused;
}
var Members = class {
	#origin;
	#alone = false;
	constructor({ running, origin }) {
		this.#origin = origin;
		running.subreaper?.alone.then((alone) => {
			this.#alone = alone;
			if (!alone) this.#origin = {
				...origin,
				subreaper: void 0
			};
		});
	}
	async find() {
		await setImmediate();
		if (this.#alone) return [];
		return findMembers(this.#origin);
	}
	async gone(ms) {
		const deadline = systemClock.monotonic() + ms;
		let pause = SHORTEST_POLL_MS;
		while ((await this.find()).length > 0) {
			const left = deadline - systemClock.monotonic();
			if (left <= 0) return false;
			await systemClock.sleep(Math.min(pause, left));
			pause = Math.min(pause * 2, LONGEST_POLL_MS);
		}
		return true;
	}
};
// src/guard/process/perl.ts
const PERL = "/usr/bin/perl";
function perlCommand(program, args, environment, perl = PERL) {
	const variables = Object.entries(environment);
	const forPerl = variables.filter(([name]) => name.startsWith("PERL")).map(([name, value]) => `${name}=${value}`);
	const others = Object.fromEntries(variables.filter(([name]) => !name.startsWith("PERL")));
	return {
		file: perl,
		arguments: [
			"-e",
			TAKE_VARIABLES + program,
			"--",
			String(forPerl.length),
			...forPerl,
			...args
		],
		environment: {
			...others,
			PERL_BADLANG: "0"
		}
	};
}
const TAKE_VARIABLES = `
my $count = shift @ARGV;
my @variables = splice @ARGV, 0, $count;
`;
const RESTORE_VARIABLES = `
  delete $ENV{PERL_BADLANG};
  for (@variables) { my ($name, $value) = split /=/, $_, 2; $ENV{$name} = $value }
`;
const IGNORE_SIGPIPE = `$SIG{PIPE} = 'IGNORE';`;
const PROGRAM$1 = `
${IGNORE_SIGPIPE}
${RESTORE_VARIABLES}
{ no warnings; exec { $ARGV[0] } @ARGV }
exit 127;
`;
function ignoringSigpipe(command) {
	if (process.platform === "win32" || !isExecutable("/usr/bin/perl") || !isExecutable(command.file)) return command;
	return perlCommand(PROGRAM$1, [command.file, ...command.arguments], command.environment);
}
function isExecutable(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
// src/guard/process/running.ts
function cannotStart({ file, workingDirectory }, cause) {
	const problem = isFolder(workingDirectory) ? `${messageOf(cause)}. Check that ${file} is an executable of this machine, and that this user may enter ${workingDirectory}.` : `the working directory ${workingDirectory} is no folder that is there. Create it in an earlier step, or correct the input "working-directory".`;
	return new UserError(`The script cannot be started: ${problem}`, { cause });
}
function isFolder(folder) {
	try {
		return statSync(folder).isDirectory();
	} catch (error) {
		return codeOf(error) === "EACCES";
	}
}
function exitStatus$1(code, signal) {
	if (signal === null) return { exitCode: code ?? 1 };
	return {
		exitCode: 128 + os.constants.signals[signal],
		signal
	};
}
function decodeWaitStatus(status) {
	const number = status & 127;
	if (number === 0) return { exitCode: status >> 8 };
	const signal = Object.entries(os.constants.signals).find(([, value]) => value === number)?.[0] ?? `signal ${number}`;
	return {
		exitCode: 128 + number,
		signal
	};
}
// src/guard/process/shell-template.ts
function splitArguments(line) {
	const result = [];
	let at = 0;
	while (at < line.length) {
		if (isSpace(line[at])) {
			at += 1;
			continue;
		}
		const [argument, end] = readArgument(line, at);
		result.push(argument);
		at = end;
	}
	return result;
}
function readArgument(line, from) {
	let argument = "";
	let quoted = false;
	let at = from;
	while (at < line.length) {
		const slashes = countSlashes(line, at);
		if (slashes > 0) {
			at += slashes;
			const beforeQuote = line[at] === "\"";
			argument += "\\".repeat(beforeQuote ? slashes >> 1 : slashes);
			if (beforeQuote && slashes % 2 === 1) {
				argument += "\"";
				at += 1;
			}
			continue;
		}
		const character = line[at];
		if (character === "\"") {
			if (quoted && line[at + 1] === "\"") {
				argument += "\"";
				at += 1;
			} else quoted = !quoted;
		} else if (!quoted && isSpace(character)) break;
		else argument += character;
		at += 1;
	}
	return [argument, at];
}
function countSlashes(line, from) {
	let at = from;
	while (line[at] === "\\") at += 1;
	return at - from;
}
function isSpace(character) {
	return character === " " || character === "	";
}
function formatTemplate(template, script) {
	return template.replace(/\{\{|\}\}|\{0\}|[{}]/g, (found) => {
		if (found === "{0}") return script;
		if (found.length === 2) return found.charAt(0);
		throw new UserError(`Input "shell" is wrong: "${template}" holds a single "${found}". Write {0} for the script, and {{ or }} for a brace.`);
	});
}
// src/guard/process/shell.ts
const KNOWN = {
	bash: {
		template: "--noprofile --norc -e -o pipefail {0}",
		extension: ".sh"
	},
	sh: {
		template: "-e {0}",
		extension: ".sh"
	},
	python: {
		template: "{0}",
		extension: ".py"
	},
	pwsh: {
		template: `-command ". '{0}'"`,
		extension: ".ps1"
	},
	powershell: {
		template: `-command ". '{0}'"`,
		extension: ".ps1"
	},
	cmd: {
		template: "/D /E:ON /V:OFF /S /C \"CALL \"{0}\"\"",
		extension: ".cmd"
	}
};
const POWERSHELL_START = "$ErrorActionPreference = 'stop'";
const POWERSHELL_END = "if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }";
const DEFAULT_PATHEXT = ".com;.exe;.bat;.cmd;.vbs;.vbe;.js;.jse;.wsf;.wsh";
function resolveShell({ shell, environment, platform = process.platform, isFile = isFileHere }) {
	const machine = {
		environment,
		platform,
		isFile
	};
	if (shell === void 0 || shell.trim() === "") return defaultShell(machine);
	const [name, template] = splitAtSpace(shell);
	const known = KNOWN[name.toLowerCase()];
	const format = template === "" ? known?.template ?? "" : template;
	if (!format.includes("{0}")) throw new UserError(`Input "shell" is wrong: "${shell}" is neither bash, sh, pwsh, powershell, cmd or python nor a command with {0} in it. Name one of them, or put {0} where the path of the script belongs.`);
	const file = find(name, machine);
	if (file === void 0) throw notFound(name);
	return makeShell(file, name, format, platform);
}
function defaultShell(machine) {
	const { platform } = machine;
	const candidates = defaultCandidates(machine);
	for (const name of candidates) {
		const file = find(name, machine);
		if (file === void 0) continue;
		const kind = platform === "win32" ? name : "sh";
		return makeShell(file, kind, KNOWN[kind].template, platform);
	}
	throw notFound(candidates.join(" or "));
}
function defaultCandidates({ environment, platform }) {
	if (platform === "win32") return ["pwsh", "powershell"];
	return isInJobContainer(environment) ? ["sh"] : ["bash", "sh"];
}
function isInJobContainer(environment) {
	return [environment.GITHUB_WORKSPACE, environment.RUNNER_TEMP].every((folder) => folder?.startsWith("/__w/"));
}
function makeShell(file, name, template, platform) {
	const windows = platform === "win32";
	return {
		file,
		extension: KNOWN[name.toLowerCase()]?.extension ?? "",
		verbatim: windows,
		arguments: (script) => windows ? [formatTemplate(template, script)] : splitArguments(template).map((part) => formatTemplate(part, script)),
		contents: (text) => windows ? toCrLf(wrap(name, text, "\r\n")) : wrap(name, text, "\n")
	};
}
function wrap(name, text, lineBreak) {
	if (name === "cmd") return `@echo off${lineBreak}${text}`;
	if (name === "pwsh" || name === "powershell") return [
		POWERSHELL_START,
		text,
		POWERSHELL_END
	].join(lineBreak);
	return text;
}
function toCrLf(text) {
	return text.replace(/\r?\n/g, "\r\n");
}
function splitAtSpace(text) {
	const at = text.indexOf(" ");
	return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1).trimStart()];
}
function notFound(name) {
	return new UserError(`The script cannot run: no ${name} was found on PATH. Install it in an earlier step, or name another shell in the input "shell".`);
}
function find(name, { environment, platform, isFile }) {
	const { isAbsolute, join, delimiter } = platform === "win32" ? path.win32 : path.posix;
	const names = platform === "win32" ? withExtensions(name, environment) : [name];
	if (isAbsolute(name)) return names.find(isFile);
	const folders = (variable(environment, "PATH", platform) ?? "").split(delimiter).filter((it) => it !== "");
	for (const folder of folders) {
		const file = names.map((it) => join(folder, it)).find(isFile);
		if (file !== void 0) return file;
	}
}
function withExtensions(name, environment) {
	const extensions = (variable(environment, "PATHEXT", "win32") || DEFAULT_PATHEXT).split(";").filter((it) => it !== "");
	const lower = name.toLowerCase();
	if (extensions.some((it) => lower.endsWith(it.toLowerCase()))) return [name];
	return extensions.map((it) => name + it);
}
function variable(environment, name, platform) {
	if (platform !== "win32") return environment[name];
	const key = Object.keys(environment).find((it) => it.toUpperCase() === name);
	return key === void 0 ? void 0 : environment[key];
}
function isFileHere(file) {
	try {
		return statSync(file).isFile();
	} catch {
		return false;
	}
}
// src/guard/bare-run.ts
async function runBare({ script, environment, cancel }) {
	const shell = resolveShell({
		shell: script.shell,
		environment
	});
	const variables = scriptEnvironment(environment);
	const folder = writableFolder([
		variables.RUNNER_TEMP,
		os.tmpdir(),
		"/dev/shm",
		script.workingDirectory
	]);
	try {
		const file = path.join(folder, `script${shell.extension}`);
		const state = path.join(folder, "state");
		writeFileSync(file, shell.contents(script.text));
		writeFileSync(state, "");
		return await runToEnd({
			file: shell.file,
			arguments: shell.arguments(file),
			verbatim: shell.verbatim,
			workingDirectory: script.workingDirectory,
			environment: {
				...variables,
				RERAIL_TRY: "1",
				...variables.GITHUB_STATE ? { GITHUB_STATE: state } : {}
			}
		}, cancel);
	} finally {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	}
}
async function runToEnd(request, cancel) {
	const command = ignoringSigpipe(request);
	const child = spawn(command.file, command.arguments, {
		cwd: request.workingDirectory,
		env: command.environment,
		stdio: [
			"ignore",
			"inherit",
			"inherit"
		],
		detached: process.platform !== "win32",
		windowsHide: true,
		windowsVerbatimArguments: request.verbatim
	});
	const exited = new Promise((resolve) => child.once("exit", (code, signal) => resolve(exitStatus$1(code, signal))));
	await once(child, "spawn").catch((error) => {
		throw cannotStart(request, error);
	});
	const timers = [];
	const end = () => timers.push(...forward(child.pid, cancel.reason === "SIGTERM" ? "SIGTERM" : "SIGINT"));
	cancel.addEventListener("abort", end);
	if (cancel.aborted) end();
	const status = await exited;
	cancel.removeEventListener("abort", end);
	for (const timer of timers) clearTimeout(timer);
	return status;
}
function forward(pid, first) {
	if (process.platform === "win32") return [];
	const send = (signal) => {
		try {
			process.kill(-pid, signal);
		} catch {}
	};
	send(first);
	const { interruptMs, terminateMs } = RUNNER_GRACE;
	const terminateAt = first === "SIGINT" ? interruptMs : 0;
	return [setTimeout(send, terminateAt, "SIGTERM"), setTimeout(send, terminateAt + terminateMs / 2, "SIGKILL")];
}
function writableFolder(candidates) {
	let problem = "no folder is known";
	for (const candidate of candidates) {
		if (!candidate) continue;
		try {
			const folder = mkdtempSync(path.join(candidate, "rerail-bare-"));
			writeFileSync(path.join(folder, "probe"), " ".repeat(4096));
			rmSync(path.join(folder, "probe"));
			return folder;
		} catch (error) {
			problem = error;
		}
	}
	throw new UserError(`The script cannot be run: it can be written nowhere (${messageOf(problem)}). Free some space on the machine.`);
}
// src/guard/process/subreaper.ts
const PATIENCE_MS = 5e3;
const SYSTEM_CALLS = {
	x64: [157, 112],
	arm64: [167, 157],
	arm: [172, 66]
};
const PROGRAM = `
my ($prctl, $setsid) = splice @ARGV, 0, 2;
$0 = 'rerail';
open CONTROL, '+<&=3' or exit 1;
syscall($prctl, 1, 9, 0, 0, 0);
syscall($prctl, 36, 1, 0, 0, 0) == 0 or exit 1;
pipe INPUT, UNUSED and pipe OUT, OUT_END and pipe ERR, ERR_END or exit 1;
close UNUSED;
syswrite CONTROL, 'pipes ' . fileno(OUT) . ' ' . fileno(ERR) . "\\n";
sysread CONTROL, my $go, 1 or exit 1;
close OUT;
close ERR;
my $shell = fork;
defined $shell or exit 1;
if ($shell == 0) {
  syscall $setsid;
  open STDIN, '<&INPUT';
  open STDOUT, '>&OUT_END';
  open STDERR, '>&ERR_END';
  fcntl CONTROL, 2, 1;
  ${IGNORE_SIGPIPE}
  ${RESTORE_VARIABLES}
  { no warnings; exec { $ARGV[0] } @ARGV }
  syswrite CONTROL, 'failed ' . ($! + 0) . "\\n";
  kill 9, $$;
}
close INPUT;
close OUT_END;
close ERR_END;
chdir '/';
syswrite CONTROL, "started $shell\\n";
while ((my $child = wait) > 0) {
  syswrite CONTROL, "exited $?\\n" if $child == $shell;
}
syswrite CONTROL, "alone\\n";
sleep;
`;
async function launchKept(request, perl = PERL) {
	const child = startKeeper(request, perl);
	if (child === void 0) return void 0;
	const control = new Control(child);
	const patience = setTimeout(() => control.end(), PATIENCE_MS);
	const descriptors = await control.hear("pipes");
	clearTimeout(patience);
	const streams = descriptors === void 0 ? void 0 : openPipes(child.pid, descriptors);
	if (streams === void 0) {
		control.end();
		return;
	}
	control.proceed();
	const started = await control.hear("started");
	if (started === void 0) {
		streams.stdout.close();
		streams.stderr.close();
		return;
	}
	const pid = Number(started);
	return {
		pid,
		...streams,
		exited: exitStatus(control, pid, request),
		subreaper: {
			pid: child.pid,
			alone: control.hear("alone").then((said) => said !== void 0)
		},
		release() {
			control.end();
			streams.stdout.close();
			streams.stderr.close();
		}
	};
}
function startKeeper(request, perl) {
	const calls = SYSTEM_CALLS[process.arch];
	if (calls === void 0) return void 0;
	const args = [
		...calls.map(String),
		request.file,
		...request.arguments
	];
	const command = perlCommand(PROGRAM, args, request.environment, perl);
	try {
		return spawn(command.file, command.arguments, {
			cwd: request.workingDirectory,
			env: command.environment,
			stdio: [
				"ignore",
				"ignore",
				"ignore",
				"pipe"
			],
			detached: true
		});
	} catch {
		return;
	}
}
function openPipes(subreaper, descriptors) {
	try {
		const [stdout, stderr] = descriptors.split(" ").map((fd) => openSync(`/proc/${subreaper}/fd/${fd}`, constants.O_RDONLY | constants.O_NONBLOCK));
		return {
			stdout: descriptorPipe(stdout),
			stderr: descriptorPipe(stderr)
		};
	} catch {
		return;
	}
}
async function exitStatus(control, pid, request) {
	const status = await control.hear("exited");
	const errno = control.heard("failed");
	if (errno !== void 0) {
		const code = getSystemErrorName(-Number(errno));
		throw cannotStart(request, Object.assign(new Error(`${request.file}: ${code}`), { code }));
	}
	if (status !== void 0) return decodeWaitStatus(Number(status));
	while (isRunning(pid)) await setTimeout$1(50);
	return {
		exitCode: 128 + os.constants.signals.SIGKILL,
		signal: "SIGKILL"
	};
}
var Control = class {
	#child;
	#channel;
	#said = new Map();
	#waiting = new Map();
	#rest = "";
	#over = false;
	constructor(child) {
		this.#child = child;
		this.#channel = child.stdio[3];
		child.once("error", () => this.#close());
		this.#channel.on("data", (bytes) => this.#read(bytes.toString("latin1"))).on("error", () => this.#close()).on("close", () => this.#close());
	}
	heard(word) {
		return this.#said.get(word);
	}
	hear(word) {
		const said = this.#said.get(word);
		if (said !== void 0 || this.#over) return Promise.resolve(said);
		return new Promise((resolve) => this.#waiting.set(word, resolve));
	}
	proceed() {
		this.#channel.write(".");
	}
	end() {
		this.#child.kill("SIGKILL");
		this.#channel.destroy();
	}
	#read(text) {
		const lines = (this.#rest + text).split("\n");
		this.#rest = lines.pop() ?? "";
		for (const line of lines) {
			const [word = "", ...rest] = line.split(" ");
			this.#said.set(word, rest.join(" "));
			this.#waiting.get(word)?.(rest.join(" "));
			this.#waiting.delete(word);
		}
	}
	#close() {
		this.#over = true;
		for (const resolve of this.#waiting.values()) resolve(void 0);
		this.#waiting.clear();
	}
};
// src/guard/process/launch.ts
async function launch(request) {
	return (process.platform === "linux" ? await launchKept(request) : void 0) ?? launchAlone(request);
}
async function launchAlone(request) {
	const pipes = process.platform === "linux" ? await (await import("./guard.js")).openFifos() : void 0;
	let child;
	try {
		child = await start(request, pipes?.stdio ?? [
			"pipe",
			"pipe",
			"pipe"
		]);
	} catch (error) {
		pipes?.stdout.close();
		pipes?.stderr.close();
		throw error;
	} finally {
		pipes?.passedOn();
	}
	child.stdin?.destroy();
	const stdout = pipes?.stdout ?? streamPipe(child.stdout);
	const stderr = pipes?.stderr ?? streamPipe(child.stderr);
	return {
		pid: child.pid,
		stdout,
		stderr,
		exited: new Promise((resolve) => child.once("exit", (code, signal) => resolve(exitStatus$1(code, signal)))),
		release() {
			stdout.close();
			stderr.close();
			child.unref();
		}
	};
}
async function start(request, stdio) {
	const command = ignoringSigpipe(request);
	try {
		const child = spawn(command.file, command.arguments, {
			cwd: request.workingDirectory,
			env: command.environment,
			stdio,
			detached: process.platform !== "win32",
			windowsHide: true,
			windowsVerbatimArguments: request.verbatim
		});
		await once(child, "spawn");
		return child;
	} catch (error) {
		throw cannotStart(request, error);
	}
}
// src/guard/commands/command-files.ts
const LARGEST_FILE$1 = 67108864;
const LARGEST_SUMMARY = 1048576;
const BLOCKED_VARIABLE$1 = "NODE_OPTIONS";
const VARIABLES = {
	output: "GITHUB_OUTPUT",
	env: "GITHUB_ENV",
	path: "GITHUB_PATH",
	summary: "GITHUB_STEP_SUMMARY",
	state: "GITHUB_STATE"
};
const KINDS = Object.keys(VARIABLES);
function createCommandFiles(folder) {
	mkdirSync(folder, { recursive: true });
	const files = Object.fromEntries(KINDS.map((kind) => [kind, path.join(folder, kind)]));
	for (const kind of KINDS) writeFileSync(files[kind], "");
	return files;
}
function commandFileVariables(files) {
	return Object.fromEntries(KINDS.map((kind) => [VARIABLES[kind], files[kind]]));
}
function readCommandFiles(files) {
	const problems = [];
	const read = (kind, options) => {
		try {
			return readText$1(files[kind], options);
		} catch (error) {
			problems.push(`Unable to process file command '${kind}' successfully. ${messageOf(error)}`);
			return "";
		}
	};
	const parse = (kind, text) => {
		const { entries, problem } = parseKeyValues(text, { unnamed: kind !== "output" });
		if (problem === void 0) return {
			entries,
			text: endLine(text)
		};
		problems.push(`Unable to process file command '${kind}' successfully. ${problem}`);
		return {
			entries,
			text: formatKeyValues(entries)
		};
	};
	const output = parse("output", read("output"));
	const env = parse("env", read("env"));
	parse("state", read("state"));
	const folders = read("path", { needed: false });
	const summary = read("summary", {
		needed: false,
		atMost: 1048577
	});
	for (const name of env.entries.keys()) if (name === "" || name.toUpperCase() === BLOCKED_VARIABLE$1) env.entries.delete(name);
	return {
		published: {
			outputs: output.entries,
			env: env.entries,
			path: parsePath(folders),
			summary
		},
		problems,
		texts: {
			output: output.text,
			env: env.text,
			path: endLine(folders),
			summary
		}
	};
}
function publishCommandFiles(contents, files) {
	for (const [kind, text] of Object.entries(contents.texts)) {
		const file = files[kind];
		if (file !== void 0 && text !== "") appendFileSync(file, text);
	}
}
function endLine(text) {
	return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
function readText$1(file, { atMost = LARGEST_FILE$1, needed = true } = {}) {
	let fd;
	try {
		fd = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	} catch (error) {
		if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return "";
		throw error;
	}
	try {
		const stats = fstatSync(fd);
		if (stats.isDirectory() && !needed) return "";
		if (!stats.isFile()) throw new Error("It is no longer a regular file");
		if (stats.size > LARGEST_FILE$1) throw new Error(`It has ${stats.size} bytes, more than ${LARGEST_FILE$1}`);
		const bytes = Buffer.alloc(Math.min(stats.size, atMost));
		return decode(bytes.subarray(0, readSync(fd, bytes)));
	} finally {
		closeSync(fd);
	}
}
function decode(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254) return new TextDecoder("utf-16le").decode(bytes);
	if (bytes[0] === 254 && bytes[1] === 255) return new TextDecoder("utf-16be").decode(bytes);
	return new TextDecoder().decode(bytes);
}
// src/guard/limits.ts
const LONGEST_SLEEP_MS = 2 ** 31 - 1;
var Deadlines = class {
	#limits;
	#clock;
	#overall;
	constructor(limits, clock, grace) {
		this.#limits = limits;
		this.#clock = clock;
		const overall = [];
		const start = clock.monotonic();
		if (limits.totalTimeoutMs !== void 0) overall.push({
			name: "total-timeout",
			ms: limits.totalTimeoutMs,
			at: start + limits.totalTimeoutMs
		});
		if (limits.jobTimeoutMs !== void 0) {
			const reserve = Math.min(grace.interruptMs + grace.terminateMs, limits.jobTimeoutMs / 10);
			overall.push({
				name: "job-timeout",
				ms: limits.jobTimeoutMs,
				at: start + limits.jobTimeoutMs - reserve
			});
		}
		this.#overall = overall.sort((a, b) => a.at - b.at);
	}
	blocks(waitMs, tryMs) {
		const end = this.#clock.monotonic() + waitMs + tryMs;
		const deadline = this.#overall.find((it) => it.at < end);
		return deadline && {
			name: deadline.name,
			ms: deadline.ms
		};
	}
	watch(lastReadAt, over) {
		const now = this.#clock.monotonic();
		const { timeoutMs, stallTimeoutMs } = this.#limits;
		const deadlines = [...this.#overall];
		if (timeoutMs !== void 0) deadlines.push({
			name: "timeout",
			ms: timeoutMs,
			at: now + timeoutMs
		});
		return new Promise((resolve) => {
			const nearest = deadlines.sort((a, b) => a.at - b.at)[0];
			if (nearest !== void 0) this.#untilDeadline(nearest, over, resolve);
			if (stallTimeoutMs !== void 0) this.#untilStall(stallTimeoutMs, lastReadAt, over, resolve);
		});
	}
	async #untilDeadline(deadline, over, fire) {
		let left = deadline.at - this.#clock.monotonic();
		while (left > 0) {
			await this.#clock.sleep(Math.min(left, LONGEST_SLEEP_MS), over);
			if (over.aborted) return;
			left = deadline.at - this.#clock.monotonic();
		}
		fire({
			name: deadline.name,
			ms: deadline.ms
		});
	}
	async #untilStall(ms, lastReadAt, over, fire) {
		let left = ms;
		while (left > 0) {
			await this.#clock.sleep(Math.min(left, LONGEST_SLEEP_MS), over);
			if (over.aborted) return;
			const now = this.#clock.monotonic();
			left = (lastReadAt() ?? now) + ms - now;
		}
		fire({
			name: "stall-timeout",
			ms
		});
	}
};
// src/guard/output/sink.ts
const LF$2 = 10;
var Sink = class {
	#stream;
	#column;
	#own;
	#broken = false;
	#full = false;
	#onDrain;
	constructor(stream, column = { atStart: true }) {
		this.#stream = stream;
		this.#column = column;
		if (process.platform !== "win32") this.#own = [process.stdout, process.stderr].find((it) => it === stream);
		stream.on("error", this.#onError).on("drain", this.#onDrained);
	}
	get full() {
		return this.#full;
	}
	set onDrain(callback) {
		this.#onDrain = callback;
	}
	write(bytes) {
		if (bytes.length === 0 || this.#broken) return;
		this.#column.atStart = bytes[bytes.length - 1] === LF$2;
		const rest = bytes.subarray(this.#writeAtOnce(bytes));
		if (rest.length > 0 && !this.#stream.write(Buffer.from(rest))) this.#full = true;
	}
	#writeAtOnce(bytes) {
		let written = 0;
		try {
			while (this.#own !== void 0 && this.#own.writableLength === 0 && written < bytes.length) written += writeSync(this.#own.fd, bytes, written);
		} catch (error) {
			if (codeOf(error) !== "EAGAIN") this.#broken = true;
		}
		return this.#broken ? bytes.length : written;
	}
	line(text) {
		this.write(Buffer.from(`${this.#column.atStart ? "" : "\n"}${text}\n`));
	}
	endLine() {
		if (!this.#column.atStart) this.write(Buffer.from("\n"));
	}
	release() {
		this.#stream.off("error", this.#onError).off("drain", this.#onDrained);
	}
	#onDrained = () => {
		this.#full = false;
		this.#onDrain?.();
	};
	#onError = () => {
		this.#broken = true;
		this.#onDrained();
	};
};
function openSinks(streams) {
	const column = { atStart: true };
	return {
		stdout: new Sink(streams.stdout, column),
		stderr: new Sink(streams.stderr, isSameFile(streams.stdout, streams.stderr) ? column : { atStart: true })
	};
}
function isSameFile(a, b) {
	if (a === b) return true;
	if (!("fd" in a && "fd" in b) || typeof a.fd !== "number" || typeof b.fd !== "number") return false;
	const [first, second] = [fstatSync(a.fd), fstatSync(b.fd)];
	return first.ino === second.ino && first.dev === second.dev;
}
// src/guard/commands/command-lines.ts
const LF$1 = 10;
const CR = 13;
const COLON = 58;
const NEW_FORM = Buffer.from("::");
const OLD_FORM = Buffer.from("##[");
const NOTHING$1 = Buffer.alloc(0);
const LONGEST_INDENT = 256;
const LONGEST_COMMAND = 1048576;
const MANY = 16;
var CommandLines = class {
	#receiver;
	#kept = NOTHING$1;
	#keptLength = 0;
	#indent = NOTHING$1;
	constructor(receiver) {
		this.#receiver = receiver;
	}
	push(chunk) {
		let from = 0;
		while (from < chunk.length) from = this.#keptLength > 0 ? this.#keepOn(chunk, from) : this.#passOn(chunk, from);
	}
	end() {
		if (this.#keptLength > 0) this.#receiver.candidate(this.#takeKept(), NOTHING$1);
	}
	#passOn(chunk, from) {
		const start = this.#findCandidate(chunk, from);
		if (start > from) {
			const text = chunk.subarray(from, start);
			this.#receiver.text(text);
			this.#indent = indentAfter(this.#indent, text);
		}
		if (start === chunk.length) return start;
		const at = nextBreak(chunk, start);
		if (at < 0) {
			this.#keep(chunk.subarray(start));
			return chunk.length;
		}
		return this.#passCandidate(chunk.subarray(start, at), chunk, at);
	}
	#keepOn(chunk, from) {
		const at = nextBreak(chunk, from);
		this.#keep(chunk.subarray(from, at < 0 ? chunk.length : at));
		if (at >= 0) return this.#passCandidate(this.#takeKept(), chunk, at);
		if (this.#keptLength > LONGEST_COMMAND) {
			this.#receiver.text(this.#takeKept());
			this.#indent = void 0;
		} else if (!mayBeCommand(this.#kept.subarray(0, this.#keptLength))) this.push(this.#takeKept());
		return chunk.length;
	}
	#passCandidate(line, chunk, at) {
		const after = chunk[at] === CR && chunk[at + 1] === LF$1 ? at + 2 : at + 1;
		this.#indent = NOTHING$1;
		this.#receiver.candidate(line, chunk.subarray(at, after));
		return after;
	}
	#keep(bytes) {
		const length = this.#keptLength + bytes.length;
		if (length > this.#kept.length) {
			const larger = Buffer.allocUnsafe(Math.max(length, 2 * this.#kept.length, 256));
			this.#kept.copy(larger, 0, 0, this.#keptLength);
			this.#kept = larger;
		}
		bytes.copy(this.#kept, this.#keptLength);
		this.#keptLength = length;
	}
	#takeKept() {
		const line = this.#kept.subarray(0, this.#keptLength);
		this.#kept = NOTHING$1;
		this.#keptLength = 0;
		return line;
	}
	#findCandidate(chunk, from) {
		const end = findForm(OLD_FORM, chunk, from);
		let at = from;
		for (let found = 0; found < MANY; found += 1) {
			at = findForm(NEW_FORM, chunk, at);
			if (at >= end) return end;
			const lineStart = lastBreak(chunk, from, at) + 1;
			if (this.#isIndented(chunk, from, lineStart, at)) return at;
			at = nextBreak(chunk, at) + 1;
			if (at === 0) return end;
		}
		for (let lineStart = at; lineStart < end; lineStart = nextBreak(chunk, lineStart) + 1 || end) {
			let start = lineStart;
			while (isSpaceOrTab(chunk[start])) start += 1;
			if (!(chunk[start] === COLON ? start + 1 >= chunk.length || chunk[start + 1] === COLON : isWide(chunk[start]))) continue;
			start = findForm(NEW_FORM, chunk, start);
			if (start < end && this.#isIndented(chunk, from, lastBreak(chunk, from, start) + 1, start)) return start;
		}
		return end;
	}
	#isIndented(chunk, from, lineStart, at) {
		if (at > lineStart && !isSpaceOrTab(chunk[at - 1]) && !isWide(chunk[at - 1])) return false;
		const before = chunk.subarray(lineStart, at);
		const indent = lineStart > from ? before : this.#indent && Buffer.concat([this.#indent, before]);
		return indent !== void 0 && isIndent(indent);
	}
};
function findForm(form, chunk, from) {
	const found = chunk.indexOf(form, from);
	if (found >= 0) return found;
	for (let length = form.length - 1; length > 0; length -= 1) {
		const start = chunk.length - length;
		if (start >= from && chunk.subarray(start).equals(form.subarray(0, length))) return start;
	}
	return chunk.length;
}
function mayBeCommand(kept) {
	return [NEW_FORM, OLD_FORM].some((form) => {
		const length = Math.min(form.length, kept.length);
		return kept.subarray(0, length).equals(form.subarray(0, length));
	});
}
function isSpaceOrTab(byte) {
	return byte === 32 || byte === 9;
}
function isWide(byte) {
	return byte !== void 0 && (byte >= 128 || byte < 32 && byte !== LF$1 && byte !== CR);
}
function nextBreak(chunk, from) {
	for (let at = from; at < chunk.length; at += 1) if (chunk[at] === LF$1 || chunk[at] === CR) return at;
	return -1;
}
function lastBreak(chunk, from, before) {
	for (let at = before - 1; at >= from; at -= 1) if (chunk[at] === LF$1 || chunk[at] === CR) return at;
	return from - 1;
}
function indentAfter(indent, text) {
	const nearest = Math.max(0, text.length - LONGEST_INDENT - 1);
	const at = lastBreak(text, nearest, text.length);
	if (at >= nearest) {
		const line = text.subarray(at + 1);
		return isIndent(completed(line)) ? Buffer.from(line) : void 0;
	}
	if (nearest > 0 || indent === void 0) return void 0;
	const line = Buffer.concat([indent, text]);
	return isIndent(completed(line)) ? line : void 0;
}
function isIndent(bytes) {
	return bytes.length <= LONGEST_INDENT && isBlank(bytes.toString("utf8"));
}
function completed(bytes) {
	for (const missing of [1, 2]) {
		const lead = bytes[bytes.length - missing] ?? 0;
		if (lead >= 192) return missing < (lead >= 224 ? 3 : 2) ? bytes.subarray(0, -missing) : bytes;
	}
	return bytes;
}
// src/guard/commands/command-check.ts
const FINE = "fine";
// src/guard/commands/matcher-file.ts
const LARGEST_FILE = 1048576;
const UNQUOTED_NAME = /[{,]\s*[A-Za-z_$][\w$]*\s*:/;
const GROUPS = [
	"file",
	"line",
	"column",
	"severity",
	"code",
	"message",
	"fromPath"
];
const IN_CONTAINER = "/__w/";
const SHARED_WITH_HOST = /^\/(?:__[a-z]|github)\//;
const SEVERITIES = new Set([
	"",
	"ERROR",
	"WARNING",
	"NOTICE"
]);
function checkMatcherFile({ file, workspace, complete }) {
	if (!path.isAbsolute(file) && workspace === void 0) return { unclear: `the folder of ${file} is unknown` };
	const full = path.resolve(workspace ?? "/", file);
	if (workspace?.startsWith(IN_CONTAINER) && !SHARED_WITH_HOST.test(full)) return { unclear: `${full} may be absent outside the container` };
	try {
		const text = readText(full);
		if (text === void 0) return { unclear: `${full} is no ordinary file` };
		const parsed = parse(text);
		return typeof parsed === "object" && "value" in parsed ? checkConfig(parsed.value, complete) : parsed;
	} catch (error) {
		if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return { fails: `Could not find file '${full}'.` };
		return { fails: messageOf(error) };
	}
}
function readText(file) {
	const fd = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	try {
		const stats = fstatSync(fd);
		if (stats.isDirectory()) throw new Error(`Access to the path '${file}' is denied.`);
		if (!stats.isFile() || stats.size > LARGEST_FILE) return void 0;
		const bytes = Buffer.alloc(stats.size);
		return new TextDecoder().decode(bytes.subarray(0, readSync(fd, bytes)));
	} finally {
		closeSync(fd);
	}
}
function parse(text) {
	if (text.trim() === "") return { value: null };
	try {
		return { value: JSON.parse(text) };
	} catch (error) {
		try {
			return { value: JSON.parse(withoutExtras(text)) };
		} catch {
			if (text.includes("'") || UNQUOTED_NAME.test(text)) return { unclear: "the matcher file is no plain JSON" };
			return { fails: messageOf(error) };
		}
	}
}
function withoutExtras(text) {
	return text.replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*.*?\*\//gs, (_, quoted) => quoted ?? " ").replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])/g, (_, quoted) => quoted ?? "");
}
function field(object, name) {
	if (Object.hasOwn(object, name)) return object[name] ?? void 0;
	const key = Object.keys(object).find((it) => it.toLowerCase() === name.toLowerCase());
	return key === void 0 ? void 0 : object[key] ?? void 0;
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isText$1 = (value) => value === void 0 || typeof value !== "object";
function checkConfig(config, complete) {
	if (config === null) return FINE;
	if (!isObject(config)) return { fails: "The matcher file is no JSON object." };
	const matchers = field(config, "problemMatcher");
	if (matchers === void 0) return FINE;
	if (!Array.isArray(matchers)) return { fails: "'problemMatcher' is no list." };
	const owners = new Set();
	for (const matcher of matchers) {
		const check = checkMatcher(matcher, owners, complete);
		if (check !== "fine") return check;
	}
	return FINE;
}
function checkMatcher(matcher, owners, complete) {
	if (!isObject(matcher)) return { fails: "A matcher is no JSON object." };
	const [owner, severity, patterns = []] = [
		"owner",
		"severity",
		"pattern"
	].map((name) => field(matcher, name));
	if (!isText$1(owner) || !isText$1(severity) || !Array.isArray(patterns) || !patterns.every(isObject)) return { fails: "A matcher has a value of the wrong kind." };
	if (!complete) return FINE;
	const name = String(owner ?? "");
	if (name === "") return { fails: "Owner must not be empty" };
	if (!SEVERITIES.has(String(severity ?? "").toUpperCase())) return { fails: `Matcher '${name}' contains unexpected default severity '${severity}'` };
	if (patterns.length === 0) return { fails: `Matcher '${name}' does not contain any patterns` };
	const check = checkPatterns(patterns);
	if (check !== "fine") return check;
	if (owners.has(name.toUpperCase())) return { fails: `Duplicate owner name '${name}'` };
	owners.add(name.toUpperCase());
	return FINE;
}
function checkPatterns(patterns) {
	const seen = new Set();
	for (const [index, pattern] of patterns.entries()) {
		const loops = field(pattern, "loop") === true;
		if (loops && (index === 0 || index < patterns.length - 1)) return { fails: "Only the last pattern in a multiline matcher may set 'loop'" };
		if (loops && field(pattern, "message") === void 0) return { fails: "The loop pattern must set 'message'" };
		const count = groupCount(field(pattern, "regexp"));
		if (count === void 0) return { unclear: "a regular expression of the matcher file cannot be judged" };
		for (const name of GROUPS) {
			const group = field(pattern, name);
			if (group === void 0) continue;
			if (seen.has(name)) return { fails: `The property '${name}' is set twice` };
			if (!(Number(group) >= 0 && Number(group) < count)) return { fails: `The property '${name}' is set to ${group} which is out of range` };
			seen.add(name);
		}
	}
	return seen.has("message") ? FINE : { fails: "At least one pattern must set 'message'" };
}
function groupCount(regexp) {
	try {
		return new RegExp(`${regexp ?? ""}|`).exec("")?.length;
	} catch {
		return;
	}
}
// src/guard/commands/check-command.ts
const ALLOW_COMMANDS = "ACTIONS_ALLOW_UNSECURE_COMMANDS";
const ALLOW_TOKENS = "ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS";
function checkCommand(command, scope) {
	const { data, properties } = command;
	const name = command.name.toLowerCase();
	switch (name) {
		case "set-env":
		case "add-path":
			if (!allowsUnsecureCommands(scope)) return { fails: disabled(name) };
			if (name === "set-env") return needsName(command);
			return data === "" ? { fails: "Value cannot be null. (Parameter 'path')" } : FINE;
		case "set-output":
		case "save-state": return needsName(command);
		case "add-matcher": return data === "" ? FINE : checkMatcherFile({
			file: data,
			workspace: workspaceOf(scope),
			complete: true
		});
		case "remove-matcher":
			if (data === "" || properties.has("owner")) return FINE;
			return checkMatcherFile({
				file: data,
				workspace: workspaceOf(scope),
				complete: false
			});
		case "echo": return /^(?:on|off)$/i.test(data.trim()) ? FINE : { fails: notOnOrOff(data) };
		case "stop-commands": return isStopToken(data, scope) ? FINE : { fails: FORBIDDEN_TOKEN };
		default: return FINE;
	}
}
function needsName({ name, properties }) {
	if (properties.has("name")) return FINE;
	return { fails: `Required field 'name' is missing in ##[${name.toLowerCase()}] command.` };
}
const workspaceOf = (scope) => scope.variable("GITHUB_WORKSPACE");
function allowsUnsecureCommands(scope) {
	return scope.variable(ALLOW_COMMANDS)?.trim().toLowerCase() === "true";
}
function isStopToken(data, scope) {
	const lower = data.toLowerCase();
	if (lower !== "" && lower !== "pause-logging" && !scope.isRegistered(lower)) return true;
	return [
		"1",
		"true",
		"$true"
	].includes(scope.variable(ALLOW_TOKENS)?.toLowerCase() ?? "");
}
const disabled = (name) => `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`${ALLOW_COMMANDS}\` environment variable to \`true\`. For more information see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/`;
const notOnOrOff = (data) => data === "" ? "Value cannot be null. (Parameter 'value')" : `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`;
const FORBIDDEN_TOKEN = `You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command. For more information see: https://docs.github.com/actions/learn-github-actions/workflow-commands-for-github-actions#example-stopping-and-starting-workflow-commands or opt into insecure command execution by setting the \`${ALLOW_TOKENS}\` environment variable to \`true\`.`;
// src/guard/commands/script-commands.ts
const LASTING = new Set([
	"error",
	"set-output",
	"set-env",
	"add-path"
]);
const BLOCKED_VARIABLE = "NODE_OPTIONS";
const MOST_ANNOTATIONS = 100;
const MOST_PROBLEMS = 100;
const MOST_HELD = 4194304;
var ScriptCommands = class {
	outputs = new Map();
	env = new Map();
	path = [];
	masks = [];
	problems = [];
	unclear = [];
	openGroups = 0;
	stopToken;
	#options;
	#annotations = [];
	#held = [];
	#forgotten = new Set();
	#heldLength = 0;
	constructor(options) {
		this.#options = options;
	}
	get annotations() {
		return this.#annotations.map((it) => ({
			...it,
			text: this.#options.masker.mask(it.text)
		}));
	}
	answer(line) {
		const command = parseCommand(line, this.#isKnown);
		if (command === void 0) return "unchanged";
		if (this.stopToken !== void 0) {
			this.#resumeBy(command.name.toLowerCase());
			return "unchanged";
		}
		const check = checkCommand(command, this.#scope);
		if (check !== "fine" && "fails" in check) return this.#fail(command, line, check.fails);
		if (check !== "fine" && this.unclear.length < MOST_PROBLEMS) this.unclear.push(check.unclear);
		const name = command.name.toLowerCase();
		if (name === "save-state") return "nothing";
		this.#learn(name, command);
		if (!LASTING.has(name) || !this.#holdsMore) return "unchanged";
		this.#hold(command);
		return "nothing";
	}
	settle() {
		return this.#held.map(({ name, data, properties }) => formatCommand(name, data, properties));
	}
	supersede(title) {
		const errors = this.#held.filter((it) => it.name.toLowerCase() === "error");
		if (errors.length === 0) return [];
		const { masker } = this.#options;
		const notices = errors.map(({ data, properties }) => {
			const masked = [...properties].map(([key, value]) => [key, masker.mask(value)]);
			return formatCommand("notice", masker.mask(data), new Map([["title", title], ...masked]));
		});
		return [
			formatCommand("group", `${title}: errors that no longer count`),
			...notices,
			formatCommand("endgroup")
		];
	}
	#isKnown = (name) => isRegistered(name) && !this.#forgotten.has(name) || !!this.stopToken && name === this.stopToken.toLowerCase();
	#scope = {
		variable: (name) => this.env.get(name) ?? this.#options.environment[name],
		isRegistered: this.#isKnown
	};
	#resumeBy(name) {
		if (this.stopToken === "" || name !== this.stopToken?.toLowerCase()) return;
		this.#forgotten.add(name);
		this.stopToken = void 0;
	}
	get #holdsMore() {
		return this.#options.holds && this.#heldLength <= MOST_HELD;
	}
	#hold(command) {
		this.#held.push(command);
		this.#heldLength += command.data.length;
	}
	#fail({ name }, line, why) {
		const errors = name.toLowerCase() === "stop-commands" ? [why] : [`Unable to process command '${line}' successfully.`, why];
		if (this.problems.length < MOST_PROBLEMS) this.problems.push(errors.join(" "));
		const commands = errors.map((data) => ({
			name: "error",
			data,
			properties: new Map()
		}));
		for (const error of commands) this.#annotate("error", error);
		if (!this.#holdsMore) return { instead: errors.map((error) => formatAnywhere("error", error)).join("\n") };
		for (const error of commands) this.#hold(error);
		return "nothing";
	}
	#learn(name, command) {
		const { data, properties } = command;
		const given = properties.get("name") ?? "";
		switch (name) {
			case "stop-commands":
				this.stopToken = data;
				return;
			case "group":
				this.openGroups += 1;
				return;
			case "endgroup":
				this.openGroups = Math.max(0, this.openGroups - 1);
				return;
			case "add-mask":
				if (data.trim() === "") return;
				this.#options.masker.add(data);
				this.masks.push(data);
				return;
			case "set-output":
				this.outputs.set(given, data);
				return;
			case "set-env":
				if (given.toUpperCase() !== BLOCKED_VARIABLE) this.env.set(given, data);
				return;
			case "add-path":
				this.path.push(data);
				return;
			case "error":
			case "warning":
			case "notice": this.#annotate(name, command);
		}
	}
	#annotate(level, { data: text, properties }) {
		if (this.#annotations.length >= MOST_ANNOTATIONS) return;
		const file = properties.get("file");
		const line = Number.parseInt(properties.get("line") ?? "", 10);
		const place = {
			...file === void 0 ? {} : { file },
			...Number.isNaN(line) ? {} : { line }
		};
		this.#annotations.push({
			level,
			text,
			...place
		});
	}
};
// src/guard/output/kept-output.ts
const LF = 10;
const HEAD_BYTES = 524288;
const TAIL_BYTES = 4194304;
const BLOCK_BYTES = 65536;
const CUT_BYTES = 65536;
var KeptOutput = class {
	#head;
	#tail;
	#tailBytes;
	#total = 0;
	constructor(limits = {
		head: HEAD_BYTES,
		tail: TAIL_BYTES
	}) {
		this.#head = new BlockList(limits.head);
		this.#tail = new BlockList(Number.POSITIVE_INFINITY);
		this.#tailBytes = limits.tail;
	}
	get total() {
		return this.#total;
	}
	write(bytes) {
		this.#total += bytes.length;
		const rest = this.#head.append(bytes);
		for (let from = 0; from < rest.length; from += BLOCK_BYTES) {
			this.#tail.append(rest.subarray(from, from + BLOCK_BYTES));
			this.#tail.dropBlocksBeyond(this.#tailBytes);
		}
	}
	end(bytes) {
		const blocks = [...(this.#tail.length > 0 ? this.#tail : this.#head).blocks()];
		return Buffer.concat(blocks.slice(-Math.ceil(bytes / BLOCK_BYTES) - 1));
	}
	*read() {
		const omitted = this.#total - this.#head.length - this.#tail.length;
		if (omitted === 0) {
			yield* this.#head.blocks();
			yield* this.#tail.blocks();
			return;
		}
		const head = Buffer.concat([...this.#head.blocks()]);
		const tail = Buffer.concat([...this.#tail.blocks()]);
		const end = Math.max(head.lastIndexOf(LF) + 1, head.length - CUT_BYTES);
		const start = tail.subarray(0, CUT_BYTES).indexOf(LF) + 1 || CUT_BYTES;
		yield head.subarray(0, end);
		yield Buffer.from(`[rerail left out ${omitted + head.length - end + start} bytes here]\n`);
		yield tail.subarray(start);
	}
};
var BlockList = class {
	#blocks = [];
	#capacity;
	#spares = [];
	#used = BLOCK_BYTES;
	length = 0;
	constructor(capacity) {
		this.#capacity = capacity;
	}
	append(bytes) {
		let from = 0;
		const fits = Math.min(bytes.length, this.#capacity - this.length);
		while (from < fits) {
			if (this.#used === BLOCK_BYTES) {
				this.#blocks.push(this.#spares.pop() ?? Buffer.allocUnsafeSlow(BLOCK_BYTES));
				this.#used = 0;
			}
			const block = this.#blocks[this.#blocks.length - 1];
			const copied = bytes.copy(block, this.#used, from, fits);
			this.#used += copied;
			from += copied;
		}
		this.length += fits;
		return bytes.subarray(fits);
	}
	dropBlocksBeyond(bytes) {
		while (this.length - BLOCK_BYTES >= bytes) {
			this.#spares.push(this.#blocks.shift());
			this.length -= BLOCK_BYTES;
		}
	}
	*blocks() {
		for (const [index, block] of this.#blocks.entries()) yield index === this.#blocks.length - 1 ? block.subarray(0, this.#used) : block;
	}
};
// src/guard/output/try-output.ts
const DRAIN_MS = 5e3;
const QUIET_MS = 500;
const NOTHING = Buffer.alloc(0);
var TryOutput = class {
	kept = new KeptOutput();
	commands;
	#options;
	#lastReadAt;
	#ended = Promise.resolve();
	constructor(options) {
		this.#options = options;
		this.#lastReadAt = options.monotonic();
		this.commands = new ScriptCommands(options);
	}
	mask = (text) => this.#options.masker.mask(text);
	get lastReadAt() {
		return this.#options.stdout.full || this.#options.stderr.full ? void 0 : this.#lastReadAt;
	}
	follow(streams) {
		const { stdout, stderr } = this.#options;
		this.#ended = Promise.all([this.#pass(streams.stdout, stdout), this.#pass(streams.stderr, stderr)]);
	}
	async #pass(pipe, sink) {
		const lines = new CommandLines({
			text: (bytes) => sink.write(bytes),
			candidate: (line, ending) => sink.write(this.#answer(line, ending))
		});
		sink.onDrain = () => pipe.resume();
		await pipe.read((bytes) => {
			this.kept.write(bytes);
			lines.push(bytes);
			this.#lastReadAt = this.#options.monotonic();
			return !sink.full;
		});
		lines.end();
	}
	#answer(line, ending) {
		const answer = this.commands.answer(line.toString("utf8"));
		if (answer === "nothing") return NOTHING;
		return Buffer.concat([answer === "unchanged" ? line : Buffer.from(answer.instead), ending]);
	}
	say(text) {
		const token = this.commands.stopToken;
		this.#resumeCommands();
		this.#options.stdout.line(inert(this.mask(text)));
		if (token !== void 0) this.#options.stdout.line(formatCommand("stop-commands", token));
		this.commands.stopToken = token;
	}
	async drain(failed) {
		const { monotonic } = this.#options;
		let over = false;
		const ended = this.#ended.then(() => {
			over = true;
		});
		let start = monotonic();
		while (!over) {
			if (this.lastReadAt === void 0) start = monotonic();
			const quiet = failed ? Math.max(start, this.#lastReadAt) + QUIET_MS : Number.POSITIVE_INFINITY;
			const left = Math.min(start + DRAIN_MS, quiet) - monotonic();
			if (left <= 0) return;
			const timer = new AbortController();
			await Promise.race([ended, setTimeout$1(left, void 0, timer).catch(() => void 0)]);
			timer.abort();
		}
	}
	async close() {
		await this.#ended;
		const { stdout, stderr, holds } = this.#options;
		this.#resumeCommands();
		stdout.endLine();
		if (holds) stderr.endLine();
		for (let group = 0; group < this.commands.openGroups; group += 1) stdout.line(formatCommand("endgroup"));
		this.commands.openGroups = 0;
	}
	#resumeCommands() {
		if (this.commands.stopToken) this.#options.stdout.line(formatCommand(this.commands.stopToken));
		this.commands.stopToken = void 0;
	}
};
// src/guard/retry-after.ts
const HEADER = /retry-after["']?\s*[:=]\s*["']?(?:(\d{1,6})\b|([a-z]{3}, \d{2} [a-z]{3} \d{4} \d{2}:\d{2}:\d{2} gmt))/gi;
const SENTENCE = /retry after (\d{1,6}) ?s(?:ec(?:ond)?s?)?\b/gi;
function findRetryAfter(text, now) {
	const last = [...text.matchAll(HEADER), ...text.matchAll(SENTENCE)].sort((a, b) => a.index - b.index).pop();
	if (last === void 0) return void 0;
	const [, seconds, date] = last;
	const ms = date === void 0 ? Number(seconds) * 1e3 : Date.parse(date) - now;
	return Number.isNaN(ms) ? void 0 : Math.max(0, ms);
}
// src/guard/try.ts
const CANCEL_RESERVE_MS = 1500;
const RETRY_AFTER_BYTES = 262144;
async function runTry(request) {
	const { clock, output } = request;
	const files = createCommandFiles(request.folder);
	const variables = commandFileVariables(files);
	const startedAt = clock.now();
	const start = clock.monotonic();
	const running = await launchScript(request, variables);
	const watch = watchResources(request, running);
	try {
		output.follow(running);
		const ending = {
			running,
			origin: originOf(running, variables, startedAt),
			grace: request.grace
		};
		const outcome = await untilOver(request, ending);
		const durationMs = clock.monotonic() - start;
		const failed = outcome.status.exitCode !== 0 || outcome.limit !== void 0 || outcome.cancelled;
		await output.drain(failed);
		const contents = readCommandFiles(files);
		const passed = !failed && contents.problems.length === 0 && output.commands.problems.length === 0;
		const rest = passed ? {
			survivors: [],
			background: await describeMembers(ending)
		} : {
			survivors: outcome.survivors ?? await endProcesses(ending, "SIGTERM"),
			background: []
		};
		const resources = await (await watch)?.stop(!passed);
		return {
			result: {
				...describe(request, outcome, rest, contents),
				startedAt,
				durationMs,
				resources: resources ?? {}
			},
			passed,
			contents
		};
	} finally {
		await (await watch)?.stop(false);
		running.release();
		await output.close();
	}
}
async function launchScript(request, variables) {
	const { shell, script, folder, environment, output } = request;
	const file = path.join(folder, `script${shell.extension}`);
	writeFileSync(file, shell.contents(script.text));
	try {
		return await request.launch({
			file: shell.file,
			arguments: shell.arguments(file),
			verbatim: shell.verbatim,
			workingDirectory: script.workingDirectory,
			environment: {
				...environment,
				...variables
			}
		});
	} catch (error) {
		await output.close();
		throw error;
	}
}
async function watchResources({ script, environment, output }, running) {
	const loaded = await import("./guard.js").catch(() => void 0);
	if (loaded === void 0) return void 0;
	const { ResourceWatch } = loaded;
	return new ResourceWatch({
		folders: [script.workingDirectory, environment.RUNNER_TEMP ?? os.tmpdir()],
		outputBytes: () => output.kept.total,
		subreaper: running.subreaper?.pid
	});
}
function originOf(running, variables, startedAt) {
	const markers = Object.entries(variables).map(([name, file]) => `${name}=${file}`);
	return {
		shell: running.pid,
		subreaper: running.subreaper?.pid,
		markers,
		startedAt
	};
}
async function untilOver(request, ending) {
	const { deadlines, output, cancel, grace } = request;
	const { running } = ending;
	const over = new AbortController();
	const cause = await Promise.race([
		running.exited.then((status) => ({ status })),
		deadlines.watch(() => output.lastReadAt, over.signal).then((limit) => ({ limit })),
		aborted(cancel, over.signal).then(() => ({ cancelled: true }))
	]).finally(() => over.abort());
	if ("status" in cause) return {
		status: cause.status,
		cancelled: false
	};
	let survivors;
	if ("limit" in cause) {
		output.say(`rerail ends this try: "${cause.limit.name}" (${formatDuration(cause.limit.ms)}) is over.`);
		survivors = await endProcesses(ending, "SIGINT");
	} else {
		const terminateMs = Math.max(0, grace.terminateMs - CANCEL_RESERVE_MS);
		const first = cancel.reason === "SIGTERM" ? "SIGTERM" : "SIGINT";
		survivors = await endProcesses({
			...ending,
			grace: {
				...grace,
				terminateMs
			}
		}, first);
	}
	return {
		status: survivors.some(({ pid }) => pid === running.pid) ? KILLED : await running.exited,
		survivors,
		..."limit" in cause ? {
			limit: cause.limit,
			cancelled: false
		} : { cancelled: true }
	};
}
const KILLED = {
	exitCode: 137,
	signal: "SIGKILL"
};
function aborted(cancel, over) {
	return new Promise((resolve) => {
		if (cancel.aborted) resolve();
		else cancel.addEventListener("abort", () => resolve(), {
			once: true,
			signal: over
		});
	});
}
function describe({ output, clock, number }, { status, limit, cancelled }, { survivors, background }, contents) {
	const { kept, commands, mask } = output;
	const problems = [...commands.problems, ...contents.problems];
	const retryAfterMs = findRetryAfter(kept.end(RETRY_AFTER_BYTES).toString("latin1"), clock.now());
	return {
		number,
		...status,
		...limit === void 0 ? {} : { limit },
		cancelled,
		survivors: survivors.map((it) => ({
			...it,
			command: mask(it.command)
		})),
		background: background.map(mask),
		published: withCommands(contents.published, commands),
		problems: problems.map(mask),
		unclear: commands.unclear.map(mask),
		annotations: commands.annotations,
		...retryAfterMs === void 0 ? {} : { retryAfterMs },
		masks: commands.masks,
		log: async function* () {
			yield* kept.read();
			for (const problem of problems) yield Buffer.from(`\n##[error]${problem}\n`);
		}
	};
}
function withCommands(published, { outputs, env, path: folders }) {
	return {
		...published,
		outputs: new Map([...outputs, ...published.outputs]),
		env: new Map([...env, ...published.env]),
		path: lastOfEach([...folders, ...published.path])
	};
}
// src/guard/tries.ts
async function runTries(request, hooks, ports) {
	const sinks = openSinks(ports);
	const deadlines = new Deadlines(request.limits, ports.clock, request.grace ?? RUNNER_GRACE);
	try {
		return await runUntilDecided({
			request,
			hooks,
			ports,
			sinks,
			deadlines
		});
	} finally {
		sinks.stdout.release();
		sinks.stderr.release();
	}
}
async function runUntilDecided(guard) {
	const { request, ports, sinks, deadlines } = guard;
	const { maxTries, cancel } = request;
	const shell = resolveShell({
		shell: request.script.shell,
		environment: request.environment
	});
	const common = scriptEnvironment(request.environment);
	const monotonic = () => ports.clock.monotonic();
	const tries = [];
	let added = {};
	let stopped = cancel.aborted ? CANCELLED : tooLate(deadlines.blocks(0, 0));
	while (stopped === void 0) {
		const number = tries.length + 1;
		const title = `Try ${number} of ${maxTries}`;
		const folder = path.join(request.folder, `try-${number}`);
		const environment = {
			...common,
			...added,
			RERAIL_TRY: String(number)
		};
		const holds = number < maxTries;
		const output = new TryOutput({
			...sinks,
			masker: ports.masker,
			monotonic,
			holds,
			environment
		});
		if (holds && number === 1) sinks.stdout.line(title);
		const finished = await runTry({
			number,
			script: request.script,
			shell,
			environment,
			folder,
			deadlines,
			cancel,
			grace: request.grace ?? RUNNER_GRACE,
			output,
			clock: ports.clock,
			launch: ports.launch ?? launch
		});
		tries.push(finished.result);
		const decision = finished.passed ? "passed" : await decide(guard, finished.result);
		if (typeof decision === "object") {
			for (const line of output.commands.supersede(title)) sinks.stdout.line(line);
			forget$1(folder);
			added = decision.environment;
			continue;
		}
		for (const line of output.commands.settle()) sinks.stdout.line(line);
		publish(guard, finished);
		if (finished.passed) return {
			tries,
			passed: true,
			cancelled: false
		};
		stopped = decision;
	}
	return {
		tries,
		passed: false,
		cancelled: cancel.aborted,
		stopped
	};
}
const CANCELLED = "the step was cancelled";
const LONGEST_WAIT_MS = 9e5;
async function decide({ request, hooks, ports, deadlines }, result) {
	const { maxTries, cancel } = request;
	const survivor = result.survivors[0];
	if (result.cancelled || cancel.aborted) return CANCELLED;
	if (survivor) return `process ${survivor.pid} (${survivor.command}) could not be ended: ${survivor.cause}`;
	if (result.number >= maxTries) return maxTries === 1 ? "only one try is allowed" : `it was the last of ${maxTries} tries`;
	const blockedReason = (waitMs) => tooLong(waitMs) ?? tooLate(deadlines.blocks(waitMs, result.durationMs));
	const noTime = blockedReason(0);
	if (noTime !== void 0) return noTime;
	let verdict;
	try {
		verdict = await hooks.onFailure(result, blockedReason);
	} catch (error) {
		ports.log.warning(`rerail could not prepare another try: ${messageOf(error)}`);
		return "rerail could not prepare another try";
	}
	if (!verdict.again) return verdict.why;
	const noTimeToWait = blockedReason(verdict.waitMs);
	if (noTimeToWait !== void 0) return noTimeToWait;
	const when = verdict.waitMs > 0 ? `in ${formatDuration(verdict.waitMs)}` : "now";
	ports.log.info(`Try ${result.number + 1} of ${maxTries} starts ${when}: ${verdict.why}`);
	await ports.clock.sleep(verdict.waitMs, cancel);
	return cancel.aborted ? CANCELLED : verdict;
}
function tooLong(waitMs) {
	if (waitMs <= LONGEST_WAIT_MS) return void 0;
	return `another try would have to wait ${formatDuration(waitMs)}, which is longer than ${formatDuration(LONGEST_WAIT_MS)}`;
}
function tooLate(limit) {
	return limit && `another try could not end within "${limit.name}" (${formatDuration(limit.ms)})`;
}
function forget$1(folder) {
	try {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	} catch {}
}
function publish({ request, ports, sinks }, { contents }) {
	for (const problem of contents.problems.map((it) => ports.masker.mask(it))) sinks.stdout.line(formatCommand("error", problem));
	try {
		publishCommandFiles(contents, request.files);
	} catch (error) {
		throw new UserError(`What the script wrote for later steps cannot be handed to the runner: ${messageOf(error)}. Free some space on the machine.`, { cause: error });
	}
}
// src/step/guard/run-script.ts
async function runScript(phase, script, prepared, context, failedTries) {
	let folder;
	let timed;
	const starts = new Starts();
	try {
		folder = await guardFolder(phase);
		const request = guardRequest(phase, script, prepared, folder);
		timed = await timedFor(phase, prepared);
		await timed?.go();
		const onFailure = async (lost, blockedReason) => {
			await timed?.pause();
			const verdict = await answer(context, lost, failedTries, blockedReason);
			if (verdict.again) await timed?.go();
			return verdict;
		};
		return { result: await runTries(request, { onFailure }, {
			...phase,
			launch: starts.launch
		}) };
	} catch (error) {
		if (phase.inputs.strict || error instanceof UserError) throw error;
		if (starts.any) {
			phase.log.warning(`The guard failed while the script ran: ${messageOf(error)}.`);
			return { bare: starts.ended ?? { exitCode: 1 } };
		}
		phase.log.warning(`The guard failed: ${messageOf(error)}. The script runs without it, as "run:" would: no limits, no retries.`);
		return { bare: await runBare({
			script,
			environment: phase.env,
			cancel: phase.cancel
		}) };
	} finally {
		await timed?.pause();
		if (folder !== void 0) forget(folder);
	}
}
var Starts = class {
	any = false;
	ended;
	launch = async (asked) => {
		this.ended = void 0;
		const running = await launch(asked);
		this.any = true;
		running.exited.then((status) => {
			this.ended = status;
		});
		return running;
	};
};
async function timedFor(phase, prepared) {
	if (!prepared.stage || phase.inputs.checkpointEveryMs === void 0 && prepared.lane !== "HEAVY") return void 0;
	return phase.bestEffort("Starting the timed checkpoints", async () => {
		const { timedCheckpoints } = await import("./checkpoint.js");
		return timedCheckpoints(phase, prepared);
	});
}
async function answer(context, result, failedTries, blockedReason) {
	const [{ understand }, { answerFailure }] = await Promise.all([import("./failure.js"), import("./failure.js")]);
	const failed = await context.phase.bestEffort("Classifying the failure", () => understand(context, result, failedTries));
	if (!failed) return {
		again: false,
		why: "the failure could not be classified"
	};
	failedTries.push(failed);
	return answerFailure(context, failed, blockedReason);
}
function guardRequest({ env, inputs, context, cancel }, script, prepared, folder) {
	return {
		script,
		environment: prepared.resumed ? {
			...env,
			[RESUMED_VARIABLE]: "1"
		} : env,
		folder,
		limits: {
			...inputs.timeoutMs === void 0 ? {} : { timeoutMs: inputs.timeoutMs },
			...inputs.totalTimeoutMs === void 0 ? {} : { totalTimeoutMs: inputs.totalTimeoutMs },
			...inputs.stallTimeoutMs === void 0 ? {} : { stallTimeoutMs: inputs.stallTimeoutMs },
			...inputs.jobTimeoutMs === void 0 ? {} : { jobTimeoutMs: inputs.jobTimeoutMs }
		},
		maxTries: prepared.maxTries,
		files: context.files,
		cancel
	};
}
async function guardFolder(phase) {
	const own = await phase.bestEffort("Making the guard's folder", async () => {
		const job = await phase.job();
		return path.join(job.folder, "guards", String(await job.takeNumber("guards")));
	});
	if (own !== void 0) return own;
	return mkdtempSync(path.join(tmpdir(), "rerail-guard-"));
}
function forget(folder) {
	try {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	} catch {}
}
// src/step/guard/guard-step.ts
async function guard(phase) {
	await phase.bestEffort("Recalling what is secret", () => recallSecrets(phase));
	const end = await guardScript(phase);
	await phase.bestEffort("Noting what is secret", () => shareSecrets(phase));
	return end;
}
async function guardScript(phase) {
	const { inputs } = phase;
	const script = {
		text: inputs.run ?? "",
		...inputs.shell === void 0 ? {} : { shell: inputs.shell },
		workingDirectory: path.resolve(phase.context.workspace, inputs.workingDirectory ?? ".")
	};
	let cancelledAt;
	const noteCancel = () => {
		cancelledAt ??= phase.clock.monotonic();
	};
	if (phase.cancel.aborted) noteCancel();
	phase.cancel.addEventListener("abort", noteCancel, { once: true });
	const prepared = await prepare(phase, script, scriptEnvironment(phase.env));
	const { lane } = prepared;
	if (prepared.fastForwarded) return {
		outputs: {
			outcome: "fast-forwarded",
			tries: 0,
			lane
		},
		exitCode: 0,
		failedTries: []
	};
	const context = {
		phase,
		prepared,
		scriptText: script.text
	};
	const failedTries = [];
	const ran = await runScript(phase, script, prepared, context, failedTries);
	if ("bare" in ran) return concludeBare(phase, lane, ran.bare.exitCode);
	const last = ran.result.tries.at(-1);
	if (!last) return notRun(phase, prepared, ran.result);
	return conclude(phase, {
		prepared,
		context,
		failedTries,
		result: ran.result,
		last,
		cancelledAt
	});
}
// src/policy/governing.ts
function governingRevision(event, ref, sha) {
	const own = {
		kind: "own",
		...sha === void 0 ? {} : { sha }
	};
	if (!isMap(event)) return own;
	const base = isMap(event.pull_request) ? event.pull_request.base : void 0;
	if (isMap(base) && isText(base.ref)) return branchOf(base.ref, base.sha);
	if (isMap(event.merge_group) && isText(event.merge_group.base_ref)) return branchOf(event.merge_group.base_ref.replace(/^refs\/heads\//, ""), event.merge_group.base_sha);
	const branch = isMap(event.repository) ? event.repository.default_branch : void 0;
	if (!isText(branch) || ref === void 0 || ref === `refs/heads/${branch}`) return own;
	return branchOf(branch, void 0);
}
const branchOf = (branch, sha) => ({
	kind: "branch",
	branch,
	...isText(sha) && /^[0-9a-f]{40,64}$/.test(sha) ? { sha } : {}
});
const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === "string" && value !== "";
// src/step/job-policy.ts
async function readJobPolicy(phase, how) {
	const job = await phase.job();
	const { workspacePolicy, isSparse } = await import("./policy.js");
	const copy = await job.once("policy-copy", () => workspacePolicy(phase));
	const isAbsent = copy.text === null && copy.unusable === void 0;
	if (how === "quick" && isAbsent && !isSparse(phase)) return void 0;
	const texts = await job.once("policy", () => policyTexts(phase, copy));
	if (isAbsent && (texts.governing?.text ?? null) === null) return void 0;
	const { policyInForce } = await import("./policy.js");
	const inForce = await policyInForce(texts);
	phase.log.debug(`policy: ${inForce.origin}`);
	for (const [index, warning] of inForce.warnings.entries()) if (await job.mark(`told-policy-${index}`)) phase.log.warning(warning);
	return inForce;
}
async function policyTexts(phase, copy) {
	const { policyFromGit, policyFromApi, pathInRepository } = await import("./policy.js");
	const { env, context, inputs } = phase;
	const governing = governingRevision(await readEvent(env.GITHUB_EVENT_PATH), context.ref, context.sha);
	const file = pathInRepository(phase);
	if (file === void 0) return { governing: {
		text: null,
		source: inputs.policy,
		unusable: "it is outside of the workspace"
	} };
	const api = () => policyFromApi(phase, governing, file);
	const found = await known(phase, () => policyFromGit(phase, governing, file));
	if (found) return settled(phase, found, copy, api);
	if (governing.kind === "own") return settled(phase, {
		current: copy,
		earlier: none
	}, copy, api);
	try {
		return await settled(phase, await api(), copy, api);
	} catch (error) {
		return {
			unreadable: messageOf(error),
			copy
		};
	}
}
async function settled(phase, { current, earlier }, copy, api) {
	const { isValid, firstValid } = await import("./policy.js");
	const texts = {
		governing: current,
		...isSame(current, copy) ? {} : { copy }
	};
	if (await isValid(current)) return texts;
	const lastValid = await known(phase, () => firstValid(earlier())) ?? await known(phase, async () => firstValid((await api()).earlier()));
	return {
		...texts,
		...lastValid === void 0 ? {} : { lastValid }
	};
}
const isSame = (a, b) => a.text === b.text && a.unusable === b.unusable;
async function* none() {}
async function known(phase, find) {
	try {
		return await find();
	} catch (error) {
		phase.log.debug(`Reading the policy's revision failed: ${messageOf(error)}`);
		return;
	}
}
async function readEvent(file) {
	if (!file) return void 0;
	try {
		return JSON.parse(await readFile(file, "utf8"));
	} catch {
		return;
	}
}
async function laneOfJob(phase, policy) {
	const { chooseLane } = await import("./guard.js");
	return chooseLane({
		wish: phase.inputs.lane,
		rules: policy?.lanes ?? [],
		...phase.context.job === void 0 ? {} : { jobName: phase.context.job }
	});
}
export { DEFAULT_LANES, DEFAULT_POLICY, DOCUMENT_PATHS, LANE_BUDGETS_MS, LARGEST_SUMMARY, RESUMED_VARIABLE, RUNNER_GRACE, ResourceWatch, belowMatcher, chooseLane, decide$1 as decide, effectsOf, externalEffects, globMatcher, guard, keepGitConfig, keepReserve, laneOfJob, matchesName, openFifos, readJobPolicy, recallSecrets, repeatableJob, restoreGitConfig, shareSecrets, treeMatcher, useReserve, wordsFor };
