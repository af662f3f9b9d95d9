import { __toESM } from "./rolldown-runtime.js";
import { UserError, codeOf, messageOf, parseDuration } from "./step.js";
import { require_dist } from "./policy-packages.js";
import { DEFAULT_POLICY, LANE_BUDGETS_MS, globMatcher } from "./guard.js";
import { POLICY_FILE } from "./failure.js";
import { constants, existsSync } from "node:fs";
import path from "node:path";
import { open, realpath, rm } from "node:fs/promises";
// src/config/workflow.ts
var import_dist = require_dist();
const MAX_WORKFLOW_LENGTH = 1e6;
const MAX_JOBS = 1e3;
const MAX_STEPS = 1e3;
const MAX_ALIASES = 100;
async function parseWorkflow(text, path) {
	const document = await parseYaml(text);
	if (!isMap$1(document) || !isMap$1(document.jobs)) return void 0;
	const jobs = Object.entries(document.jobs).slice(0, MAX_JOBS);
	return {
		path,
		env: textsOf(document.env),
		jobs: jobs.flatMap(([id, job]) => isMap$1(job) ? [jobOf(id, job)] : [])
	};
}
async function parseCompositeAction(text) {
	const document = await parseYaml(text);
	if (!isMap$1(document) || !isMap$1(document.runs) || document.runs.using !== "composite") return void 0;
	return stepsOf(document.runs.steps);
}
async function parseYaml(text) {
	if (text.length > 1e6) return void 0;
	const { parse } = await import("./policy-packages.js").then((all) => ({ default: all.require_dist() })).then((m) => __toESM(m.default, 1));
	try {
		return parse(text, {
			version: "1.2",
			merge: false,
			maxAliasCount: MAX_ALIASES,
			logLevel: "silent"
		});
	} catch {
		return;
	}
}
function jobOf(id, job) {
	const { environment } = job;
	const needs = Array.isArray(job.needs) ? job.needs : [job.needs];
	return {
		id,
		...some("name", job.name),
		...some("environment", isMap$1(environment) ? environment.name : environment),
		...some("uses", job.uses),
		...some("continueOnError", job["continue-on-error"]),
		needs: needs.map(textOf).filter((need) => need !== void 0),
		env: textsOf(job.env),
		...expressionOf(job.env),
		with: textsOf(job.with),
		secrets: job.secrets === "inherit" ? "inherit" : textsOf(job.secrets),
		steps: stepsOf(job.steps)
	};
}
const stepsOf = (steps) => Array.isArray(steps) ? steps.slice(0, MAX_STEPS).filter(isMap$1).map(stepOf) : [];
const stepOf = (step) => ({
	...some("id", step.id),
	...some("name", step.name),
	...some("if", step.if),
	...some("uses", step.uses),
	...some("run", step.run),
	...some("shell", step.shell),
	env: textsOf(step.env),
	...expressionOf(step.env),
	with: textsOf(step.with)
});
const expressionOf = (env) => typeof env === "string" ? { envExpression: env } : {};
function some(key, value) {
	const text = textOf(value);
	return text === void 0 ? {} : { [key]: text };
}
function textOf(value) {
	return [
		"string",
		"number",
		"boolean",
		"bigint"
	].includes(typeof value) ? String(value) : void 0;
}
function textsOf(value) {
	if (!isMap$1(value)) return {};
	const entries = Object.entries(value).map(([key, entry]) => [key, entry === null ? "" : textOf(entry)]);
	return Object.fromEntries(entries.filter(([, entry]) => entry !== void 0));
}
const isMap$1 = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
// src/policy/problems.ts
const problemLine = ({ file, line, column, key, text }) => `${file}:${line}:${column}: ${key === "" ? "" : `${key}: `}${text}`;
const SHOWN = 20;
var PolicyError = class extends UserError {
	name = "PolicyError";
	problems;
	constructor(problems) {
		const shown = problems.slice(0, SHOWN).map((problem) => `- ${problemLine(problem)}`);
		const more = problems.length > SHOWN ? [`- and ${problems.length - SHOWN} more problems`] : [];
		super(`The policy is not valid:\n${[...shown, ...more].join("\n")}`);
		this.problems = problems;
	}
};
// src/policy/effective.ts
function effectivePolicy(raw, rules) {
	const base = DEFAULT_POLICY;
	return {
		mode: raw.mode ?? base.mode,
		lanes: raw.lanes ? Object.entries(raw.lanes).map(([name, lane]) => laneOf(name, lane)) : base.lanes,
		plans: mapValues(raw.plans ?? {}, planOf),
		never: {
			...base.never,
			...raw.never
		},
		idempotent: {
			...base.idempotent,
			...raw.idempotent
		},
		flaky: {
			maxPerWeek: raw.flaky?.["max-per-week"] ?? base.flaky.maxPerWeek,
			deadlineMs: ms(raw.flaky?.deadline) ?? base.flaky.deadlineMs
		},
		budgets: budgetsOf(raw.budgets),
		triggers: (raw.triggers ?? []).map(triggerOf),
		stages: {
			paths: raw.stages?.paths ?? [],
			approveOver: raw.stages?.["approve-over"] ?? base.stages.approveOver,
			maxPerTarget: raw.stages?.["max-per-target"] ?? base.stages.maxPerTarget
		},
		checkpoint: {
			...base.checkpoint,
			...raw.checkpoint
		},
		cache: (raw.cache ?? []).map(({ lane, paths, "key-files": keyFiles }) => ({
			...lane === void 0 ? {} : { lane: laneName(lane) },
			paths,
			keyFiles
		})),
		rollback: rollbackOf(raw.rollback),
		notifications: notificationsOf(raw.notifications),
		rules
	};
}
function laneOf(name, raw) {
	const { jobs, paths, labels, "only-paths": onlyPaths, budget, checkpoint = "auto" } = raw;
	const lane = laneName(name);
	return {
		lane,
		budgetMs: ms(budget) ?? LANE_BUDGETS_MS[lane],
		checkpoint,
		...defined({
			jobs,
			paths,
			onlyPaths,
			labels
		})
	};
}
function planOf({ strategy, tries, wait, scale, only, lanes = {} }) {
	const byLane = Object.entries(lanes).map(([name, own]) => [laneName(name), own]);
	return {
		strategy,
		lanes: Object.fromEntries(byLane),
		...defined({
			tries,
			waitMs: ms(wait),
			scale,
			only
		})
	};
}
function triggerOf({ metric, above, below, for: lasting, from, branches, do: act }) {
	return {
		metric,
		do: act,
		...defined({
			above: threshold(above),
			below: threshold(below),
			forMs: ms(lasting),
			from,
			branches
		})
	};
}
function threshold(raw) {
	if (raw === void 0) return void 0;
	const text = String(raw);
	if (text.endsWith("%")) return {
		value: Number(text.slice(0, -1)) / 100,
		unit: "share"
	};
	return text.endsWith("x") ? {
		value: Number(text.slice(0, -1)),
		unit: "multiple"
	} : {
		value: Number(text),
		unit: "number"
	};
}
function budgetsOf(raw) {
	const { reruns, storage, circuitBreaker } = DEFAULT_POLICY.budgets;
	return {
		reruns: {
			perJob: raw?.reruns?.["per-job"] ?? reruns.perJob,
			perRun: raw?.reruns?.["per-run"] ?? reruns.perRun,
			perDay: raw?.reruns?.["per-day"] ?? reruns.perDay
		},
		storage: {
			perRunBytes: bytes(raw?.storage?.["per-run"]) ?? storage.perRunBytes,
			retentionMs: days(raw?.storage?.retention) ?? storage.retentionMs
		},
		circuitBreaker: {
			runs: raw?.["circuit-breaker"]?.runs ?? circuitBreaker.runs,
			withinMs: ms(raw?.["circuit-breaker"]?.within) ?? circuitBreaker.withinMs
		}
	};
}
function rollbackOf(raw) {
	const { branches, mode, exempt, limits } = DEFAULT_POLICY.rollback;
	return {
		branches: raw?.branches ?? branches,
		mode: raw?.mode ?? mode,
		exempt: {
			...exempt,
			...raw?.exempt
		},
		limits: {
			ageMs: ms(raw?.limits?.age) ?? limits.ageMs,
			create: raw?.limits?.create ?? limits.create,
			push: raw?.limits?.push ?? limits.push
		},
		...defined({
			probe: raw?.probe,
			verify: raw?.verify
		})
	};
}
function notificationsOf(raw) {
	const { pullRequest, issue } = DEFAULT_POLICY.notifications;
	const { webhook } = raw ?? {};
	return {
		pullRequest: raw?.["pull-request"] ?? pullRequest,
		issue: {
			...issue,
			...raw?.issue
		},
		...webhook && { webhook: {
			secret: webhook.secret,
			escalateMs: (webhook.escalate ?? []).map((time) => ms(time))
		} }
	};
}
const MAX_DURATION_MS = 31536e6;
const ms = (text) => text === void 0 ? void 0 : parseDuration(text, MAX_DURATION_MS);
const days = (text) => text === void 0 ? void 0 : Number.parseInt(text, 10) * 864e5;
const UNITS = {
	KB: 1024,
	MB: 1024 ** 2,
	GB: 1024 ** 3
};
function bytes(text) {
	const unit = text?.slice(-2) ?? "";
	return text === void 0 ? void 0 : Math.round(Number.parseFloat(text) * UNITS[unit]);
}
const laneName = (name) => name.toUpperCase();
function defined(entries) {
	return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== void 0));
}
const mapValues = (map, change) => Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
// src/policy/not-supported.ts
const NOT_SUPPORTED = [
	{ key: "notifications.webhook" },
	{ key: "rollback" },
	{ key: "lanes.*.paths" },
	{ key: "lanes.*.only-paths" },
	{ key: "lanes.*.labels" },
	{
		key: "lanes.*.checkpoint",
		except: "auto"
	},
	{ key: "budgets.storage" },
	{ key: "checkpoint.stores" },
	{ key: "checkpoint.secrets" },
	{ key: "stages" },
	{ key: "triggers" },
	{ key: "cache" }
];
// src/policy/check-values.ts
function checkValues(raw, refuse) {
	for (const [path, value] of leaves(raw, [])) {
		const key = path.filter((part) => typeof part === "string").at(-1);
		if (DURATIONS.has(String(key)) && typeof value === "string" && parseDuration(value, 31536e6) === void 0) refuse(path, `"${value}" is too long. Use at most 365d.`);
	}
	checkPaths(raw, refuse);
	checkPlans(raw, refuse);
	checkTriggers(raw, refuse);
}
const DURATIONS = new Set([
	"budget",
	"wait",
	"deadline",
	"within",
	"for",
	"age",
	"escalate"
]);
function checkPaths(raw, refuse) {
	const lists = [
		...Object.entries(raw.lanes ?? {}).flatMap(([name, lane]) => [[[
			"lanes",
			name,
			"paths"
		], lane.paths], [[
			"lanes",
			name,
			"only-paths"
		], lane["only-paths"]]]),
		[[
			"rollback",
			"exempt",
			"paths"
		], raw.rollback?.exempt?.paths],
		...(raw.cache ?? []).flatMap((cache, index) => [[[
			"cache",
			index,
			"paths"
		], cache.paths], [[
			"cache",
			index,
			"key-files"
		], cache["key-files"]]])
	];
	for (const [path, patterns] of lists) for (const [index, pattern] of (patterns ?? []).entries()) try {
		globMatcher([pattern]);
	} catch (error) {
		refuse([...path, index], messageOf(error));
	}
}
function checkPlans({ plans = {} }, refuse) {
	for (const [type, plan] of Object.entries(plans)) {
		const retries = [plan.strategy, ...Object.values(plan.lanes ?? {})].some((strategy) => strategy === "RETRY" || strategy === "RESUME");
		for (const key of [
			"tries",
			"wait",
			"scale",
			"only"
		]) {
			if (plan[key] === void 0 || retries) continue;
			refuse([
				"plans",
				type,
				key
			], `does nothing with strategy ${plan.strategy}. Remove it, or use RETRY or RESUME.`);
		}
	}
}
function checkTriggers({ triggers = [] }, refuse) {
	for (const [index, { metric, from }] of triggers.entries()) {
		if (metric === "quality-score" === (from !== void 0)) continue;
		if (metric === "quality-score") refuse(["triggers", index], "has no \"from\". Add it: `from: \"quality.json#/score\"`.");
		else refuse([
			"triggers",
			index,
			"from"
		], `does nothing with metric ${metric}. Remove it.`);
	}
}
function checkSupport(raw, refuse) {
	for (const { key, except } of NOT_SUPPORTED) for (const [path, value] of matching(raw, key.split("."), [])) {
		if (except !== void 0 && value === except) continue;
		refuse(path, "not supported yet: this version of rerail would ignore it. Remove this key.");
	}
}
function matching(node, parts, path) {
	const [part, ...rest] = parts;
	if (part === void 0) return node === void 0 ? [] : [[path, node]];
	if (typeof node !== "object" || node === null || Array.isArray(node)) return [];
	return (part === "*" ? Object.keys(node) : Object.hasOwn(node, part) ? [part] : []).flatMap((name) => matching(node[name], rest, [...path, name]));
}
function leaves(node, path) {
	if (typeof node !== "object" || node === null) return [[path, node]];
	if (Array.isArray(node)) return node.flatMap((item, index) => leaves(item, [...path, index]));
	return Object.entries(node).flatMap(([name, value]) => leaves(value, [...path, name]));
}
// src/policy/rules.ts
const DEFAULT_WEIGHT = 8;
async function compileRules(raw, refuse) {
	if (raw.length === 0) return [];
	const { compilePattern } = await import("./failure.js");
	const ids = new Set();
	return raw.flatMap((entry, index) => {
		const at = ["rules", index];
		if (ids.has(entry.id)) refuse([...at, "id"], `"${entry.id}" is used twice. Give each rule its own id.`);
		ids.add(entry.id);
		const pattern = compile(entry, compilePattern, (text) => refuse([...at, "pattern"], text));
		if (!pattern) return [];
		checkExamples(entry, pattern, (key, text) => refuse([...at, ...key], text));
		return [ruleOf(entry, pattern)];
	});
}
function compile({ pattern, "ignore-case": ignoreCase = false }, compilePattern, refuse) {
	try {
		return compilePattern(pattern, ignoreCase);
	} catch (error) {
		refuse(`"${pattern.slice(0, 80)}" is not a valid pattern: ${messageOf(error)}. Use RE2's syntax: no look-around, no back-references.`);
		return;
	}
}
function checkExamples(entry, pattern, refuse) {
	for (const [index, line] of entry.examples.entries()) {
		if (pattern.test(line)) continue;
		refuse(["examples", index], `"${line.slice(0, 80)}" does not match the pattern. Change the pattern or the example.`);
	}
	for (const [index, line] of (entry["counter-examples"] ?? []).entries()) {
		if (!pattern.test(line)) continue;
		refuse(["counter-examples", index], `"${line.slice(0, 80)}" matches the pattern. Change the pattern or the counter-example.`);
	}
}
const ruleOf = (entry, pattern) => ({
	id: entry.id,
	ecosystem: "user",
	type: entry.type,
	pattern,
	weight: entry.weight ?? DEFAULT_WEIGHT,
	examples: entry.examples,
	counterExamples: entry["counter-examples"] ?? [],
	...entry.suggestion === void 0 ? {} : { suggestion: entry.suggestion }
});
// src/policy/document.ts
const MAX_LENGTH = 2e5;
function readDocument(text, file) {
	const lines = new import_dist.LineCounter();
	const placed = (offset, key, problem) => {
		const { line, col } = lines.linePos(offset);
		return {
			file,
			line: Math.max(1, line),
			column: Math.max(1, col),
			key,
			text: problem
		};
	};
	const broken = (offset, problem) => ({
		data: null,
		problems: [placed(offset, "", problem)],
		problem: (path, wrong) => placed(0, keyOf(path), wrong)
	});
	if (text.length > MAX_LENGTH) return broken(0, `the file has ${text.length} characters. Use at most ${MAX_LENGTH}.`);
	try {
		const document = (0, import_dist.parseDocument)(text, {
			lineCounter: lines,
			uniqueKeys: true,
			merge: false,
			version: "1.2",
			logLevel: "error"
		});
		const problems = [...syntaxProblems(document, placed), ...aliasProblems(document, placed)];
		return {
			data: problems.length > 0 ? null : document.toJS({ maxAliasCount: 0 }),
			problems,
			problem: (path, wrong, at = "value") => placed(offsetOf(document, path, at), keyOf(path), wrong)
		};
	} catch (error) {
		return broken(0, `the file is not valid YAML: ${messageOf(error)}. Write it anew.`);
	}
}
function syntaxProblems(document, placed) {
	return document.errors.map((error) => placed(error.pos[0], "", `not valid YAML: ${error.message.split(/ at line |\n/)[0]}. Correct this line.`));
}
function aliasProblems(document, placed) {
	const found = [];
	(0, import_dist.visit)(document, { Alias: (_, node) => {
		found.push(placed(node.range?.[0] ?? 0, "", "an alias (`*name`) is not allowed. Write the value again."));
	} });
	return found;
}
function offsetOf(document, path, at) {
	let node = document.contents;
	let offset = node?.range?.[0] ?? 0;
	for (const [depth, part] of path.entries()) {
		const isLast = depth === path.length - 1;
		if ((0, import_dist.isMap)(node)) {
			const pair = node.items.find(({ key }) => (0, import_dist.isScalar)(key) && String(key.value) === String(part));
			if (!pair) return offset;
			const wantsKey = isLast && at === "key";
			const value = pair.value;
			offset = (wantsKey ? pair.key : value ?? pair.key).range?.[0] ?? offset;
			node = value;
		} else if ((0, import_dist.isSeq)(node) && typeof part === "number") {
			node = node.items[part];
			offset = node?.range?.[0] ?? offset;
		} else return offset;
		if ((0, import_dist.isAlias)(node)) return offset;
	}
	return offset;
}
const keyOf = (path) => path.reduce((key, part) => {
	if (typeof part === "number") return `${key}[${part}]`;
	return key === "" ? part : `${key}.${part}`;
}, "");
// src/policy/schema-validator.ts
const validate = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://raw.githubusercontent.com/rerail/rerail/main/schema/rerail.schema.json",
	"title": "rerail policy (.github/rerail.yml)",
	"description": "What rerail may do in this repository. Every key has a default; a repository without this file works.",
	"type": "object",
	"required": ["version"],
	"additionalProperties": false,
	"properties": {
		"version": {
			"description": "Version of this format. Always 1.",
			"const": 1
		},
		"mode": {
			"description": "What the controller does after a run: observe only decides and reports, act also acts. Guarded steps have the input retry instead.",
			"enum": ["observe", "act"],
			"default": "observe"
		},
		"lanes": {
			"description": "Which jobs belong to which lane. rerail takes the first lane, in the order of this file, whose conditions all hold. A lane without conditions takes what is left.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"docs": {
					"$ref": "#/$defs/lane",
					"description": "Jobs that take minutes and that nothing depends on."
				},
				"standard": {
					"$ref": "#/$defs/lane",
					"description": "Ordinary jobs."
				},
				"heavy": {
					"$ref": "#/$defs/lane",
					"description": "Long jobs, worth a checkpoint before each stage."
				}
			}
		},
		"plans": {
			"description": "What rerail does about each failure type. Each entry replaces the row of the default table.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"timeout": {
					"$ref": "#/$defs/plan",
					"description": "A job, step or operation reached a limit or hung."
				},
				"test-failure": {
					"$ref": "#/$defs/plan",
					"description": "Tests ran and failed."
				},
				"quality-gate": {
					"$ref": "#/$defs/plan",
					"description": "Lint, types, compile errors, coverage."
				},
				"resource-exhaustion": {
					"$ref": "#/$defs/plan",
					"description": "Memory, disk, handles or quotas ran out."
				},
				"network": {
					"$ref": "#/$defs/plan",
					"description": "Refused, reset, DNS, TLS, 5xx and 429 answers."
				},
				"git": {
					"$ref": "#/$defs/plan",
					"description": "Checkout, fetch, merge, push, submodules, LFS."
				},
				"unknown": {
					"$ref": "#/$defs/plan",
					"description": "Everything else."
				}
			}
		},
		"never": {
			"description": "What rerail never repeats: no second try in a guarded step, no resume, no re-run. Replaces the default.",
			"$ref": "#/$defs/jobs-and-environments",
			"default": {
				"jobs": [],
				"environments": ["*"]
			}
		},
		"idempotent": {
			"description": "What rerail may repeat although it acts outside of the run. Goes before never.",
			"$ref": "#/$defs/jobs-and-environments",
			"default": {
				"jobs": [],
				"environments": []
			}
		},
		"flaky": {
			"description": "How long a failure that passed on a retry counts as flaky.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"max-per-week": {
					"description": "More failures than this in seven days are not flaky any more: rerail hands over.",
					"$ref": "#/$defs/count",
					"default": 5
				},
				"deadline": {
					"description": "Time since the first occurrence after which somebody has to fix it: rerail hands over.",
					"$ref": "#/$defs/duration",
					"default": "14d"
				}
			}
		},
		"budgets": {
			"description": "Limits on what recovery may cost.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"reruns": {
					"description": "How often the controller may re-run.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"per-job": {
							"description": "Re-runs of one job of a run.",
							"$ref": "#/$defs/count",
							"default": 2
						},
						"per-run": {
							"description": "Re-runs of one run.",
							"$ref": "#/$defs/count",
							"default": 3
						},
						"per-day": {
							"description": "Re-runs in the repository within 24 hours.",
							"$ref": "#/$defs/count",
							"default": 50
						}
					}
				},
				"storage": {
					"description": "What checkpoints may take.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"per-run": {
							"description": "Size of a checkpoint. rerail takes none that is larger.",
							"$ref": "#/$defs/size",
							"default": "2GB"
						},
						"retention": {
							"description": "How long uploaded checkpoints are kept, in whole days. The input retention-days goes first.",
							"$ref": "#/$defs/days",
							"default": "3d"
						}
					}
				},
				"circuit-breaker": {
					"description": "If this many runs fail with one signature within this time, something is down: rerail stops re-running and says so.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"runs": {
							"description": "Failed runs.",
							"$ref": "#/$defs/positive",
							"default": 10
						},
						"within": {
							"description": "Length of the window.",
							"$ref": "#/$defs/duration",
							"default": "30m"
						}
					}
				}
			}
		},
		"triggers": {
			"description": "Measurements that start something. Default: none.",
			"type": "array",
			"maxItems": 50,
			"items": { "$ref": "#/$defs/trigger" },
			"default": []
		},
		"stages": {
			"description": "How rerail steps back between stages.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"paths": {
					"description": "Declared ways back: if stage from fails, the next attempt resumes at stage to.",
					"type": "array",
					"maxItems": 50,
					"items": {
						"type": "object",
						"required": ["from", "to"],
						"additionalProperties": false,
						"properties": {
							"from": {
								"description": "The stage that fails.",
								"$ref": "#/$defs/text"
							},
							"to": {
								"description": "The stage to resume at.",
								"$ref": "#/$defs/text"
							},
							"when": {
								"description": "Only for this failure type. Default: any.",
								"$ref": "#/$defs/failure-type"
							}
						}
					},
					"default": []
				},
				"approve-over": {
					"description": "Stepping back over more stages than this needs a person's approval.",
					"$ref": "#/$defs/count",
					"default": 2
				},
				"max-per-target": {
					"description": "How often rerail steps back to one stage before it hands over.",
					"$ref": "#/$defs/count",
					"default": 2
				}
			}
		},
		"checkpoint": {
			"description": "Checkpoints of the workspace.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"stores": {
					"description": "Where checkpoints go.",
					"type": "array",
					"minItems": 1,
					"maxItems": 2,
					"items": { "enum": ["artifact", "s3"] },
					"default": ["artifact"]
				},
				"secrets": {
					"description": "What rerail does with files that look like credentials: redact leaves them out, refuse takes no checkpoint, allow keeps them. The stricter of this and the input secrets is in force. Default: the input's.",
					"enum": [
						"redact",
						"refuse",
						"allow"
					]
				}
			}
		},
		"cache": {
			"description": "Paths that rerail caches by lane and lock file. Default: none.",
			"type": "array",
			"maxItems": 20,
			"items": {
				"type": "object",
				"required": ["paths", "key-files"],
				"additionalProperties": false,
				"properties": {
					"lane": {
						"description": "Only for jobs of this lane. Default: any.",
						"$ref": "#/$defs/lane-name"
					},
					"paths": {
						"description": "Folders and files to cache.",
						"$ref": "#/$defs/globs"
					},
					"key-files": {
						"description": "Files whose content names the cache.",
						"$ref": "#/$defs/globs"
					}
				}
			},
			"default": []
		},
		"rollback": {
			"description": "Which branches rerail may prepare a revert for, and how.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"branches": {
					"description": "Names or patterns of branches. Default: none, so nothing is ever reverted.",
					"$ref": "#/$defs/texts",
					"default": []
				},
				"mode": {
					"description": "issue describes the revert, pr opens a pull request, push pushes it if it is proven.",
					"enum": [
						"issue",
						"pr",
						"push"
					],
					"default": "pr"
				},
				"probe": {
					"description": "File name of a workflow without outside effects that checks the commit in its input sha.",
					"type": "string",
					"title": "the name of a file in .github/workflows, as probe.yml",
					"pattern": "^[A-Za-z0-9_.-]{1,100}\\.ya?ml$"
				},
				"exempt": {
					"description": "Commits that are never reverted.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"authors": {
							"description": "Login names.",
							"$ref": "#/$defs/texts",
							"default": []
						},
						"paths": {
							"description": "Commits that touch one of these.",
							"$ref": "#/$defs/globs",
							"default": []
						},
						"trailers": {
							"description": "Commits whose message has one of these trailers.",
							"$ref": "#/$defs/texts",
							"default": []
						}
					}
				},
				"limits": {
					"description": "How old a commit may be, and how many reverts a day.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"age": {
							"description": "Older commits are not reverted.",
							"$ref": "#/$defs/duration",
							"default": "24h"
						},
						"create": {
							"description": "Pull requests or issues within 24 hours.",
							"$ref": "#/$defs/count",
							"default": 3
						},
						"push": {
							"description": "Pushed reverts within 24 hours.",
							"$ref": "#/$defs/count",
							"default": 0
						}
					}
				},
				"verify": {
					"description": "Command that checks a reverted tree.",
					"$ref": "#/$defs/text"
				}
			}
		},
		"notifications": {
			"description": "Who is told what.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"pull-request": {
					"description": "When rerail comments on a pull request.",
					"enum": [
						"never",
						"on-action",
						"always"
					],
					"default": "on-action"
				},
				"issue": {
					"description": "The issue that rerail opens when a person has to act.",
					"type": "object",
					"additionalProperties": false,
					"properties": { "labels": {
						"description": "Labels of the issue.",
						"$ref": "#/$defs/texts",
						"default": []
					} }
				},
				"webhook": {
					"description": "Where to post what needs a person.",
					"type": "object",
					"required": ["secret"],
					"additionalProperties": false,
					"properties": {
						"secret": {
							"description": "Name of the environment variable with the address.",
							"type": "string",
							"title": "the name of an environment variable, as RERAIL_WEBHOOK",
							"pattern": "^[A-Z_][A-Z0-9_]{0,99}$"
						},
						"escalate": {
							"description": "When rerail reminds, counted from the first message.",
							"type": "array",
							"minItems": 1,
							"maxItems": 10,
							"items": { "$ref": "#/$defs/duration" }
						}
					}
				}
			}
		},
		"rules": {
			"description": "Rules of your own for the classifier. rerail tries them on their examples when it reads the policy.",
			"type": "array",
			"maxItems": 200,
			"items": { "$ref": "#/$defs/rule" },
			"default": []
		}
	},
	"examples": [{
		"version": 1,
		"mode": "act",
		"lanes": {
			"heavy": {
				"jobs": ["e2e*"],
				"budget": "30m"
			},
			"standard": {}
		}
	}, {
		"version": 1,
		"plans": { "network": {
			"strategy": "RETRY",
			"tries": 3,
			"wait": "5s"
		} }
	}],
	"$defs": {
		"text": {
			"type": "string",
			"title": "text of 1 to 500 characters",
			"minLength": 1,
			"maxLength": 500
		},
		"texts": {
			"type": "array",
			"title": "a list, as [\"one\", \"other\"]",
			"minItems": 1,
			"maxItems": 200,
			"items": { "$ref": "#/$defs/text" }
		},
		"globs": {
			"type": "array",
			"title": "a list of paths, as [\"docs/**\", \"**/*.md\"]",
			"minItems": 1,
			"maxItems": 200,
			"items": { "$ref": "#/$defs/text" }
		},
		"count": {
			"type": "integer",
			"title": "a whole number from 0 to 1000000",
			"minimum": 0,
			"maximum": 1e6
		},
		"positive": {
			"type": "integer",
			"title": "a whole number from 1 to 1000000",
			"minimum": 1,
			"maximum": 1e6
		},
		"duration": {
			"type": "string",
			"title": "a number with a unit, as 90s, 15m, 2h, 1h30m or 14d",
			"pattern": "^(?:\\d{1,6}(?:\\.\\d{1,3})?(?:ms|s|m|h|d)){1,5}$"
		},
		"days": {
			"type": "string",
			"title": "whole days from 1d to 90d",
			"pattern": "^(?:[1-9]|[1-8]\\d|90)d$"
		},
		"size": {
			"type": "string",
			"title": "a size from 1KB to 100GB, as 500MB or 2GB",
			"pattern": "^(?:[1-9]\\d{0,5})(?:\\.\\d)? ?(?:KB|MB|GB)$"
		},
		"failure-type": { "enum": [
			"timeout",
			"test-failure",
			"quality-gate",
			"resource-exhaustion",
			"network",
			"git",
			"unknown"
		] },
		"lane-name": { "enum": [
			"docs",
			"standard",
			"heavy"
		] },
		"strategy": { "enum": [
			"RETRY",
			"RESUME",
			"SKIP",
			"ROLLBACK",
			"MANUAL"
		] },
		"jobs-and-environments": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"jobs": {
					"description": "Ids or names of jobs, or patterns of them.",
					"$ref": "#/$defs/texts-or-none"
				},
				"environments": {
					"description": "Names of environments, or patterns of them.",
					"$ref": "#/$defs/texts-or-none"
				}
			}
		},
		"texts-or-none": {
			"type": "array",
			"title": "a list, as [\"deploy*\"], or []",
			"maxItems": 200,
			"items": { "$ref": "#/$defs/text" }
		},
		"lane": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"jobs": {
					"description": "Ids or names of jobs, or patterns of them; one must match.",
					"$ref": "#/$defs/texts"
				},
				"paths": {
					"description": "Patterns of paths; at least one changed path must match.",
					"$ref": "#/$defs/globs"
				},
				"only-paths": {
					"description": "Patterns of paths; every changed path must match.",
					"$ref": "#/$defs/globs"
				},
				"labels": {
					"description": "Labels of the pull request; it must have at least one.",
					"$ref": "#/$defs/texts"
				},
				"budget": {
					"description": "How long a step of the lane should take with its retries. rerail starts no retry over it if the cause is unclear; it stops nothing. Default: docs 5m, standard 15m, heavy none.",
					"$ref": "#/$defs/duration"
				},
				"checkpoint": {
					"description": "When a stage's checkpoint is uploaded. The input checkpoint goes first. auto: heavy eager, standard on-failure, docs none.",
					"enum": [
						"auto",
						"none",
						"on-failure",
						"eager"
					],
					"default": "auto"
				}
			}
		},
		"plan": {
			"type": "object",
			"required": ["strategy"],
			"additionalProperties": false,
			"properties": {
				"strategy": {
					"description": "RETRY in place, RESUME at this stage in a later attempt, SKIP an optional step, ROLLBACK nominates the commit for a revert, MANUAL hands over.",
					"$ref": "#/$defs/strategy"
				},
				"tries": {
					"description": "For RETRY all tries together, for RESUME how often. Default: that of the default table, else 2.",
					"type": "integer",
					"title": "a whole number from 1 to 10",
					"minimum": 1,
					"maximum": 10
				},
				"wait": {
					"description": "Base of the wait before the next try. The input retry-wait goes first. Default: 5s.",
					"$ref": "#/$defs/duration"
				},
				"scale": {
					"description": "Share of the usual resources that the next try should use, in RERAIL_SCALE.",
					"type": "number",
					"title": "a number from 0.1 to 1",
					"minimum": .1,
					"maximum": 1
				},
				"only": {
					"description": "known-flaky: only for failures that are known to pass on a retry.",
					"enum": ["known-flaky"]
				},
				"lanes": {
					"description": "Another strategy for jobs of one lane.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"docs": {
							"description": "For docs.",
							"$ref": "#/$defs/strategy"
						},
						"standard": {
							"description": "For standard.",
							"$ref": "#/$defs/strategy"
						},
						"heavy": {
							"description": "For heavy.",
							"$ref": "#/$defs/strategy"
						}
					}
				}
			}
		},
		"trigger": {
			"type": "object",
			"required": ["metric", "do"],
			"additionalProperties": false,
			"title": "exactly one of above and below",
			"oneOf": [{ "required": ["above"] }, { "required": ["below"] }],
			"properties": {
				"metric": {
					"description": "What is measured.",
					"enum": [
						"test-failure-rate",
						"duration",
						"memory",
						"disk",
						"error-rate",
						"quality-score"
					]
				},
				"above": {
					"description": "Fires over this: a share (50%), a multiple of the estimate (3x) or a number.",
					"$ref": "#/$defs/threshold"
				},
				"below": {
					"description": "Fires under this.",
					"$ref": "#/$defs/threshold"
				},
				"for": {
					"description": "How long it must last.",
					"$ref": "#/$defs/duration"
				},
				"from": {
					"description": "Where a quality score is read: a JSON file and a pointer, as quality.json#/score.",
					"$ref": "#/$defs/text"
				},
				"branches": {
					"description": "Only on these branches. Default: all.",
					"$ref": "#/$defs/texts"
				},
				"do": {
					"description": "What rerail does.",
					"enum": [
						"checkpoint",
						"scale-back",
						"step-back",
						"nominate-revert",
						"hand-over"
					]
				}
			}
		},
		"threshold": {
			"type": ["string", "number"],
			"title": "a share (50%), a multiple (3x) or a number",
			"pattern": "^\\d{1,6}(?:\\.\\d{1,3})?(?:%|x)?$"
		},
		"rule": {
			"type": "object",
			"required": [
				"id",
				"type",
				"pattern",
				"examples"
			],
			"additionalProperties": false,
			"properties": {
				"id": {
					"description": "Name of the rule, once in the file.",
					"type": "string",
					"title": "a name in kebab-case, as nexus-down",
					"pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
					"maxLength": 100
				},
				"type": {
					"description": "The failure type that a match speaks for.",
					"$ref": "#/$defs/failure-type"
				},
				"pattern": {
					"description": "Regular expression in RE2 syntax, tried on each line.",
					"type": "string",
					"title": "1 to 1000 characters, not all blank",
					"minLength": 1,
					"maxLength": 1e3,
					"pattern": "\\S"
				},
				"ignore-case": {
					"description": "Whether upper and lower case are the same.",
					"type": "boolean",
					"default": false
				},
				"weight": {
					"description": "How strongly a match speaks: 1 a hint, 6 an error, 10 proof.",
					"type": "number",
					"title": "a number from 1 to 10",
					"minimum": 1,
					"maximum": 10,
					"default": 8
				},
				"examples": {
					"description": "Lines that must match.",
					"$ref": "#/$defs/lines"
				},
				"counter-examples": {
					"description": "Lines that must not match.",
					"$ref": "#/$defs/lines"
				},
				"suggestion": {
					"description": "What a person could do; a sentence.",
					"$ref": "#/$defs/text"
				}
			}
		},
		"lines": {
			"type": "array",
			"title": "a list, as [\"one\", \"other\"]",
			"minItems": 1,
			"maxItems": 50,
			"items": {
				"type": "string",
				"title": "text of 1 to 4000 characters",
				"minLength": 1,
				"maxLength": 4e3
			}
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"jobs": {
			"description": "Ids or names of jobs, or patterns of them; one must match.",
			"$ref": "#/$defs/texts"
		},
		"paths": {
			"description": "Patterns of paths; at least one changed path must match.",
			"$ref": "#/$defs/globs"
		},
		"only-paths": {
			"description": "Patterns of paths; every changed path must match.",
			"$ref": "#/$defs/globs"
		},
		"labels": {
			"description": "Labels of the pull request; it must have at least one.",
			"$ref": "#/$defs/texts"
		},
		"budget": {
			"description": "How long a step of the lane should take with its retries. rerail starts no retry over it if the cause is unclear; it stops nothing. Default: docs 5m, standard 15m, heavy none.",
			"$ref": "#/$defs/duration"
		},
		"checkpoint": {
			"description": "When a stage's checkpoint is uploaded. The input checkpoint goes first. auto: heavy eager, standard on-failure, docs none.",
			"enum": [
				"auto",
				"none",
				"on-failure",
				"eager"
			],
			"default": "auto"
		}
	}
};
const schema21 = {
	"type": "array",
	"title": "a list, as [\"one\", \"other\"]",
	"minItems": 1,
	"maxItems": 200,
	"items": { "$ref": "#/$defs/text" }
};
const schema22 = {
	"type": "string",
	"title": "text of 1 to 500 characters",
	"minLength": 1,
	"maxLength": 500
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 },
				schema: 500,
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema22.type,
			parentSchema: schema22,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 200 },
				schema: 200,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate55(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
			errors = vErrors.length;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema23 = {
	"type": "array",
	"title": "a list of paths, as [\"docs/**\", \"**/*.md\"]",
	"minItems": 1,
	"maxItems": 200,
	"items": { "$ref": "#/$defs/text" }
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 200 },
				schema: 200,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate55(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
			errors = vErrors.length;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema24 = {
	"type": "string",
	"title": "a number with a unit, as 90s, 15m, 2h, 1h30m or 14d",
	"pattern": "^(?:\\d{1,6}(?:\\.\\d{1,3})?(?:ms|s|m|h|d)){1,5}$"
};
const pattern3 = new RegExp("^(?:\\d{1,6}(?:\\.\\d{1,3})?(?:ms|s|m|h|d)){1,5}$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:\\d{1,6}(?:\\.\\d{1,3})?(?:ms|s|m|h|d)){1,5}$" },
				schema: "^(?:\\d{1,6}(?:\\.\\d{1,3})?(?:ms|s|m|h|d)){1,5}$",
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "jobs" || key0 === "paths" || key0 === "only-paths" || key0 === "labels" || key0 === "budget" || key0 === "checkpoint")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.jobs !== void 0) {
			if (!validate54(data.jobs, {
				instancePath: instancePath + "/jobs",
				parentData: data,
				parentDataProperty: "jobs",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.paths !== void 0) {
			if (!validate58(data.paths, {
				instancePath: instancePath + "/paths",
				parentData: data,
				parentDataProperty: "paths",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data["only-paths"] !== void 0) {
			if (!validate58(data["only-paths"], {
				instancePath: instancePath + "/only-paths",
				parentData: data,
				parentDataProperty: "only-paths",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.labels !== void 0) {
			if (!validate54(data.labels, {
				instancePath: instancePath + "/labels",
				parentData: data,
				parentDataProperty: "labels",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.budget !== void 0) {
			if (!validate63(data.budget, {
				instancePath: instancePath + "/budget",
				parentData: data,
				parentDataProperty: "budget",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.checkpoint !== void 0) {
			let data5 = data.checkpoint;
			if (!(data5 === "auto" || data5 === "none" || data5 === "on-failure" || data5 === "eager")) {
				const err1 = {
					instancePath: instancePath + "/checkpoint",
					schemaPath: "#/properties/checkpoint/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.checkpoint.enum },
					schema: schema20.properties.checkpoint.enum,
					parentSchema: schema20.properties.checkpoint,
					data: data5
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema20.type,
			parentSchema: schema20,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema25 = {
	"type": "object",
	"required": ["strategy"],
	"additionalProperties": false,
	"properties": {
		"strategy": {
			"description": "RETRY in place, RESUME at this stage in a later attempt, SKIP an optional step, ROLLBACK nominates the commit for a revert, MANUAL hands over.",
			"$ref": "#/$defs/strategy"
		},
		"tries": {
			"description": "For RETRY all tries together, for RESUME how often. Default: that of the default table, else 2.",
			"type": "integer",
			"title": "a whole number from 1 to 10",
			"minimum": 1,
			"maximum": 10
		},
		"wait": {
			"description": "Base of the wait before the next try. The input retry-wait goes first. Default: 5s.",
			"$ref": "#/$defs/duration"
		},
		"scale": {
			"description": "Share of the usual resources that the next try should use, in RERAIL_SCALE.",
			"type": "number",
			"title": "a number from 0.1 to 1",
			"minimum": .1,
			"maximum": 1
		},
		"only": {
			"description": "known-flaky: only for failures that are known to pass on a retry.",
			"enum": ["known-flaky"]
		},
		"lanes": {
			"description": "Another strategy for jobs of one lane.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"docs": {
					"description": "For docs.",
					"$ref": "#/$defs/strategy"
				},
				"standard": {
					"description": "For standard.",
					"$ref": "#/$defs/strategy"
				},
				"heavy": {
					"description": "For heavy.",
					"$ref": "#/$defs/strategy"
				}
			}
		}
	}
};
const schema26 = { "enum": [
	"RETRY",
	"RESUME",
	"SKIP",
	"ROLLBACK",
	"MANUAL"
] };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "RETRY" || data === "RESUME" || data === "SKIP" || data === "ROLLBACK" || data === "MANUAL")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema26.enum },
			schema: schema26.enum,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
validate69.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.strategy === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "strategy" },
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "strategy" || key0 === "tries" || key0 === "wait" || key0 === "scale" || key0 === "only" || key0 === "lanes")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.strategy !== void 0) {
			if (!validate69(data.strategy, {
				instancePath: instancePath + "/strategy",
				parentData: data,
				parentDataProperty: "strategy",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
				errors = vErrors.length;
			}
		}
		if (data.tries !== void 0) {
			let data1 = data.tries;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err2 = {
					instancePath: instancePath + "/tries",
					schemaPath: "#/properties/tries/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema25.properties.tries.type,
					parentSchema: schema25.properties.tries,
					data: data1
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 10 || isNaN(data1)) {
					const err3 = {
						instancePath: instancePath + "/tries",
						schemaPath: "#/properties/tries/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 10
						},
						schema: 10,
						parentSchema: schema25.properties.tries,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/tries",
						schemaPath: "#/properties/tries/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema25.properties.tries,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.wait !== void 0) {
			if (!validate63(data.wait, {
				instancePath: instancePath + "/wait",
				parentData: data,
				parentDataProperty: "wait",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.scale !== void 0) {
			let data3 = data.scale;
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 1 || isNaN(data3)) {
					const err5 = {
						instancePath: instancePath + "/scale",
						schemaPath: "#/properties/scale/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema25.properties.scale,
						data: data3
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data3 < .1 || isNaN(data3)) {
					const err6 = {
						instancePath: instancePath + "/scale",
						schemaPath: "#/properties/scale/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: .1
						},
						schema: .1,
						parentSchema: schema25.properties.scale,
						data: data3
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/scale",
					schemaPath: "#/properties/scale/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema25.properties.scale.type,
					parentSchema: schema25.properties.scale,
					data: data3
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.only !== void 0) {
			let data4 = data.only;
			if (!(data4 === "known-flaky")) {
				const err8 = {
					instancePath: instancePath + "/only",
					schemaPath: "#/properties/only/enum",
					keyword: "enum",
					params: { allowedValues: schema25.properties.only.enum },
					schema: schema25.properties.only.enum,
					parentSchema: schema25.properties.only,
					data: data4
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.lanes !== void 0) {
			let data5 = data.lanes;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (const key1 in data5) if (!(key1 === "docs" || key1 === "standard" || key1 === "heavy")) {
					const err9 = {
						instancePath: instancePath + "/lanes",
						schemaPath: "#/properties/lanes/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema25.properties.lanes,
						data: data5
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data5.docs !== void 0) {
					if (!validate69(data5.docs, {
						instancePath: instancePath + "/lanes/docs",
						parentData: data5,
						parentDataProperty: "docs",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
						errors = vErrors.length;
					}
				}
				if (data5.standard !== void 0) {
					if (!validate69(data5.standard, {
						instancePath: instancePath + "/lanes/standard",
						parentData: data5,
						parentDataProperty: "standard",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
						errors = vErrors.length;
					}
				}
				if (data5.heavy !== void 0) {
					if (!validate69(data5.heavy, {
						instancePath: instancePath + "/lanes/heavy",
						parentData: data5,
						parentDataProperty: "heavy",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/lanes",
					schemaPath: "#/properties/lanes/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema25.properties.lanes.type,
					parentSchema: schema25.properties.lanes,
					data: data5
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema27 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"jobs": {
			"description": "Ids or names of jobs, or patterns of them.",
			"$ref": "#/$defs/texts-or-none"
		},
		"environments": {
			"description": "Names of environments, or patterns of them.",
			"$ref": "#/$defs/texts-or-none"
		}
	}
};
const schema28 = {
	"type": "array",
	"title": "a list, as [\"deploy*\"], or []",
	"maxItems": 200,
	"items": { "$ref": "#/$defs/text" }
};
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate83.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 200 },
				schema: 200,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate55(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
			errors = vErrors.length;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate83.errors = vErrors;
	return errors === 0;
}
validate83.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "jobs" || key0 === "environments")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.jobs !== void 0) {
			if (!validate83(data.jobs, {
				instancePath: instancePath + "/jobs",
				parentData: data,
				parentDataProperty: "jobs",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
				errors = vErrors.length;
			}
		}
		if (data.environments !== void 0) {
			if (!validate83(data.environments, {
				instancePath: instancePath + "/environments",
				parentData: data,
				parentDataProperty: "environments",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate82.errors = vErrors;
	return errors === 0;
}
validate82.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema29 = {
	"type": "integer",
	"title": "a whole number from 0 to 1000000",
	"minimum": 0,
	"maximum": 1e6
};
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate89.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			schema: schema29.type,
			parentSchema: schema29,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1e6 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1e6
				},
				schema: 1e6,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data < 0 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				schema: 0,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	validate89.errors = vErrors;
	return errors === 0;
}
validate89.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema30 = {
	"type": "string",
	"title": "a size from 1KB to 100GB, as 500MB or 2GB",
	"pattern": "^(?:[1-9]\\d{0,5})(?:\\.\\d)? ?(?:KB|MB|GB)$"
};
const pattern4 = new RegExp("^(?:[1-9]\\d{0,5})(?:\\.\\d)? ?(?:KB|MB|GB)$", "u");
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate95.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:[1-9]\\d{0,5})(?:\\.\\d)? ?(?:KB|MB|GB)$" },
				schema: "^(?:[1-9]\\d{0,5})(?:\\.\\d)? ?(?:KB|MB|GB)$",
				parentSchema: schema30,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema30.type,
			parentSchema: schema30,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate95.errors = vErrors;
	return errors === 0;
}
validate95.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema31 = {
	"type": "string",
	"title": "whole days from 1d to 90d",
	"pattern": "^(?:[1-9]|[1-8]\\d|90)d$"
};
const pattern5 = new RegExp("^(?:[1-9]|[1-8]\\d|90)d$", "u");
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern5.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:[1-9]|[1-8]\\d|90)d$" },
				schema: "^(?:[1-9]|[1-8]\\d|90)d$",
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate97.errors = vErrors;
	return errors === 0;
}
validate97.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema32 = {
	"type": "integer",
	"title": "a whole number from 1 to 1000000",
	"minimum": 1,
	"maximum": 1e6
};
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate99.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			schema: schema32.type,
			parentSchema: schema32,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1e6 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1e6
				},
				schema: 1e6,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data < 1 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				},
				schema: 1,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	validate99.errors = vErrors;
	return errors === 0;
}
validate99.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema33 = {
	"type": "object",
	"required": ["metric", "do"],
	"additionalProperties": false,
	"title": "exactly one of above and below",
	"oneOf": [{ "required": ["above"] }, { "required": ["below"] }],
	"properties": {
		"metric": {
			"description": "What is measured.",
			"enum": [
				"test-failure-rate",
				"duration",
				"memory",
				"disk",
				"error-rate",
				"quality-score"
			]
		},
		"above": {
			"description": "Fires over this: a share (50%), a multiple of the estimate (3x) or a number.",
			"$ref": "#/$defs/threshold"
		},
		"below": {
			"description": "Fires under this.",
			"$ref": "#/$defs/threshold"
		},
		"for": {
			"description": "How long it must last.",
			"$ref": "#/$defs/duration"
		},
		"from": {
			"description": "Where a quality score is read: a JSON file and a pointer, as quality.json#/score.",
			"$ref": "#/$defs/text"
		},
		"branches": {
			"description": "Only on these branches. Default: all.",
			"$ref": "#/$defs/texts"
		},
		"do": {
			"description": "What rerail does.",
			"enum": [
				"checkpoint",
				"scale-back",
				"step-back",
				"nominate-revert",
				"hand-over"
			]
		}
	}
};
const schema34 = {
	"type": ["string", "number"],
	"title": "a share (50%), a multiple (3x) or a number",
	"pattern": "^\\d{1,6}(?:\\.\\d{1,3})?(?:%|x)?$"
};
const pattern6 = new RegExp("^\\d{1,6}(?:\\.\\d{1,3})?(?:%|x)?$", "u");
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate103.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema34.type },
			schema: schema34.type,
			parentSchema: schema34,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{1,6}(?:\\.\\d{1,3})?(?:%|x)?$" },
				schema: "^\\d{1,6}(?:\\.\\d{1,3})?(?:%|x)?$",
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	validate103.errors = vErrors;
	return errors === 0;
}
validate103.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate102.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.above === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "above" },
				schema: schema33.oneOf[0].required,
				parentSchema: schema33.oneOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.below === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "below" },
				schema: schema33.oneOf[1].required,
				parentSchema: schema33.oneOf[1],
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			schema: schema33.oneOf,
			parentSchema: schema33,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.metric === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metric" },
				schema: schema33.required,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.do === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "do" },
				schema: schema33.required,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "metric" || key0 === "above" || key0 === "below" || key0 === "for" || key0 === "from" || key0 === "branches" || key0 === "do")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.metric !== void 0) {
			let data0 = data.metric;
			if (!(data0 === "test-failure-rate" || data0 === "duration" || data0 === "memory" || data0 === "disk" || data0 === "error-rate" || data0 === "quality-score")) {
				const err6 = {
					instancePath: instancePath + "/metric",
					schemaPath: "#/properties/metric/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.metric.enum },
					schema: schema33.properties.metric.enum,
					parentSchema: schema33.properties.metric,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.above !== void 0) {
			if (!validate103(data.above, {
				instancePath: instancePath + "/above",
				parentData: data,
				parentDataProperty: "above",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.below !== void 0) {
			if (!validate103(data.below, {
				instancePath: instancePath + "/below",
				parentData: data,
				parentDataProperty: "below",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.for !== void 0) {
			if (!validate63(data.for, {
				instancePath: instancePath + "/for",
				parentData: data,
				parentDataProperty: "for",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.from !== void 0) {
			if (!validate55(data.from, {
				instancePath: instancePath + "/from",
				parentData: data,
				parentDataProperty: "from",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data.branches !== void 0) {
			if (!validate54(data.branches, {
				instancePath: instancePath + "/branches",
				parentData: data,
				parentDataProperty: "branches",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.do !== void 0) {
			let data6 = data.do;
			if (!(data6 === "checkpoint" || data6 === "scale-back" || data6 === "step-back" || data6 === "nominate-revert" || data6 === "hand-over")) {
				const err7 = {
					instancePath: instancePath + "/do",
					schemaPath: "#/properties/do/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.do.enum },
					schema: schema33.properties.do.enum,
					parentSchema: schema33.properties.do,
					data: data6
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema33.type,
			parentSchema: schema33,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate102.errors = vErrors;
	return errors === 0;
}
validate102.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema35 = { "enum": [
	"timeout",
	"test-failure",
	"quality-gate",
	"resource-exhaustion",
	"network",
	"git",
	"unknown"
] };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate112.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "timeout" || data === "test-failure" || data === "quality-gate" || data === "resource-exhaustion" || data === "network" || data === "git" || data === "unknown")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema35.enum },
			schema: schema35.enum,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate112.errors = vErrors;
	return errors === 0;
}
validate112.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema36 = { "enum": [
	"docs",
	"standard",
	"heavy"
] };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate116.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "docs" || data === "standard" || data === "heavy")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema36.enum },
			schema: schema36.enum,
			parentSchema: schema36,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate116.errors = vErrors;
	return errors === 0;
}
validate116.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema37 = {
	"type": "object",
	"required": [
		"id",
		"type",
		"pattern",
		"examples"
	],
	"additionalProperties": false,
	"properties": {
		"id": {
			"description": "Name of the rule, once in the file.",
			"type": "string",
			"title": "a name in kebab-case, as nexus-down",
			"pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
			"maxLength": 100
		},
		"type": {
			"description": "The failure type that a match speaks for.",
			"$ref": "#/$defs/failure-type"
		},
		"pattern": {
			"description": "Regular expression in RE2 syntax, tried on each line.",
			"type": "string",
			"title": "1 to 1000 characters, not all blank",
			"minLength": 1,
			"maxLength": 1e3,
			"pattern": "\\S"
		},
		"ignore-case": {
			"description": "Whether upper and lower case are the same.",
			"type": "boolean",
			"default": false
		},
		"weight": {
			"description": "How strongly a match speaks: 1 a hint, 6 an error, 10 proof.",
			"type": "number",
			"title": "a number from 1 to 10",
			"minimum": 1,
			"maximum": 10,
			"default": 8
		},
		"examples": {
			"description": "Lines that must match.",
			"$ref": "#/$defs/lines"
		},
		"counter-examples": {
			"description": "Lines that must not match.",
			"$ref": "#/$defs/lines"
		},
		"suggestion": {
			"description": "What a person could do; a sentence.",
			"$ref": "#/$defs/text"
		}
	}
};
const pattern9 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const pattern10 = new RegExp("\\S", "u");
const schema38 = {
	"type": "array",
	"title": "a list, as [\"one\", \"other\"]",
	"minItems": 1,
	"maxItems": 50,
	"items": {
		"type": "string",
		"title": "text of 1 to 4000 characters",
		"minLength": 1,
		"maxLength": 4e3
	}
};
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate132.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 50) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 50 },
				schema: 50,
				parentSchema: schema38,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema38,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (data0.length > 4e3) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						schema: 4e3,
						parentSchema: schema38.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema38.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema38.items.type,
					parentSchema: schema38.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema38.type,
			parentSchema: schema38,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate132.errors = vErrors;
	return errors === 0;
}
validate132.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate130.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema37.required,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				schema: schema37.required,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.pattern === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pattern" },
				schema: schema37.required,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.examples === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "examples" },
				schema: schema37.required,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "type" || key0 === "pattern" || key0 === "ignore-case" || key0 === "weight" || key0 === "examples" || key0 === "counter-examples" || key0 === "suggestion")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (data0.length > 100) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema37.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern9.test(data0)) {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
						schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
						parentSchema: schema37.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.properties.id.type,
					parentSchema: schema37.properties.id,
					data: data0
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if (!validate112(data.type, {
				instancePath: instancePath + "/type",
				parentData: data,
				parentDataProperty: "type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
				errors = vErrors.length;
			}
		}
		if (data.pattern !== void 0) {
			let data2 = data.pattern;
			if (typeof data2 === "string") {
				if (data2.length > 1e3) {
					const err8 = {
						instancePath: instancePath + "/pattern",
						schemaPath: "#/properties/pattern/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema37.properties.pattern,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data2.length < 1) {
					const err9 = {
						instancePath: instancePath + "/pattern",
						schemaPath: "#/properties/pattern/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema37.properties.pattern,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (!pattern10.test(data2)) {
					const err10 = {
						instancePath: instancePath + "/pattern",
						schemaPath: "#/properties/pattern/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37.properties.pattern,
						data: data2
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/pattern",
					schemaPath: "#/properties/pattern/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.properties.pattern.type,
					parentSchema: schema37.properties.pattern,
					data: data2
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data["ignore-case"] !== void 0) {
			let data3 = data["ignore-case"];
			if (typeof data3 !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/ignore-case",
					schemaPath: "#/properties/ignore-case/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema37.properties["ignore-case"].type,
					parentSchema: schema37.properties["ignore-case"],
					data: data3
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.weight !== void 0) {
			let data4 = data.weight;
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 10 || isNaN(data4)) {
					const err13 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 10
						},
						schema: 10,
						parentSchema: schema37.properties.weight,
						data: data4
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data4 < 1 || isNaN(data4)) {
					const err14 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema37.properties.weight,
						data: data4
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/weight",
					schemaPath: "#/properties/weight/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema37.properties.weight.type,
					parentSchema: schema37.properties.weight,
					data: data4
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.examples !== void 0) {
			if (!validate132(data.examples, {
				instancePath: instancePath + "/examples",
				parentData: data,
				parentDataProperty: "examples",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
				errors = vErrors.length;
			}
		}
		if (data["counter-examples"] !== void 0) {
			if (!validate132(data["counter-examples"], {
				instancePath: instancePath + "/counter-examples",
				parentData: data,
				parentDataProperty: "counter-examples",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
				errors = vErrors.length;
			}
		}
		if (data.suggestion !== void 0) {
			if (!validate55(data.suggestion, {
				instancePath: instancePath + "/suggestion",
				parentData: data,
				parentDataProperty: "suggestion",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate130.errors = vErrors;
	return errors === 0;
}
validate130.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern7 = new RegExp("^[A-Za-z0-9_.-]{1,100}\\.ya?ml$", "u");
const pattern8 = new RegExp("^[A-Z_][A-Z0-9_]{0,99}$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err2 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					schema: 1,
					parentSchema: schema19.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.mode !== void 0) {
			let data1 = data.mode;
			if (!(data1 === "observe" || data1 === "act")) {
				const err3 = {
					instancePath: instancePath + "/mode",
					schemaPath: "#/properties/mode/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.mode.enum },
					schema: schema19.properties.mode.enum,
					parentSchema: schema19.properties.mode,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.lanes !== void 0) {
			let data2 = data.lanes;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (!(key1 === "docs" || key1 === "standard" || key1 === "heavy")) {
					const err4 = {
						instancePath: instancePath + "/lanes",
						schemaPath: "#/properties/lanes/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema19.properties.lanes,
						data: data2
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data2.docs !== void 0) {
					if (!validate53(data2.docs, {
						instancePath: instancePath + "/lanes/docs",
						parentData: data2,
						parentDataProperty: "docs",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data2.standard !== void 0) {
					if (!validate53(data2.standard, {
						instancePath: instancePath + "/lanes/standard",
						parentData: data2,
						parentDataProperty: "standard",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data2.heavy !== void 0) {
					if (!validate53(data2.heavy, {
						instancePath: instancePath + "/lanes/heavy",
						parentData: data2,
						parentDataProperty: "heavy",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/lanes",
					schemaPath: "#/properties/lanes/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.lanes.type,
					parentSchema: schema19.properties.lanes,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.plans !== void 0) {
			let data6 = data.plans;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				for (const key2 in data6) if (!(key2 === "timeout" || key2 === "test-failure" || key2 === "quality-gate" || key2 === "resource-exhaustion" || key2 === "network" || key2 === "git" || key2 === "unknown")) {
					const err6 = {
						instancePath: instancePath + "/plans",
						schemaPath: "#/properties/plans/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema19.properties.plans,
						data: data6
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data6.timeout !== void 0) {
					if (!validate68(data6.timeout, {
						instancePath: instancePath + "/plans/timeout",
						parentData: data6,
						parentDataProperty: "timeout",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
						errors = vErrors.length;
					}
				}
				if (data6["test-failure"] !== void 0) {
					if (!validate68(data6["test-failure"], {
						instancePath: instancePath + "/plans/test-failure",
						parentData: data6,
						parentDataProperty: "test-failure",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
						errors = vErrors.length;
					}
				}
				if (data6["quality-gate"] !== void 0) {
					if (!validate68(data6["quality-gate"], {
						instancePath: instancePath + "/plans/quality-gate",
						parentData: data6,
						parentDataProperty: "quality-gate",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
						errors = vErrors.length;
					}
				}
				if (data6["resource-exhaustion"] !== void 0) {
					if (!validate68(data6["resource-exhaustion"], {
						instancePath: instancePath + "/plans/resource-exhaustion",
						parentData: data6,
						parentDataProperty: "resource-exhaustion",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
						errors = vErrors.length;
					}
				}
				if (data6.network !== void 0) {
					if (!validate68(data6.network, {
						instancePath: instancePath + "/plans/network",
						parentData: data6,
						parentDataProperty: "network",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
						errors = vErrors.length;
					}
				}
				if (data6.git !== void 0) {
					if (!validate68(data6.git, {
						instancePath: instancePath + "/plans/git",
						parentData: data6,
						parentDataProperty: "git",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
						errors = vErrors.length;
					}
				}
				if (data6.unknown !== void 0) {
					if (!validate68(data6.unknown, {
						instancePath: instancePath + "/plans/unknown",
						parentData: data6,
						parentDataProperty: "unknown",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/plans",
					schemaPath: "#/properties/plans/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.plans.type,
					parentSchema: schema19.properties.plans,
					data: data6
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.never !== void 0) {
			if (!validate82(data.never, {
				instancePath: instancePath + "/never",
				parentData: data,
				parentDataProperty: "never",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
		if (data.idempotent !== void 0) {
			if (!validate82(data.idempotent, {
				instancePath: instancePath + "/idempotent",
				parentData: data,
				parentDataProperty: "idempotent",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
		if (data.flaky !== void 0) {
			let data16 = data.flaky;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				for (const key3 in data16) if (!(key3 === "max-per-week" || key3 === "deadline")) {
					const err8 = {
						instancePath: instancePath + "/flaky",
						schemaPath: "#/properties/flaky/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						schema: false,
						parentSchema: schema19.properties.flaky,
						data: data16
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data16["max-per-week"] !== void 0) {
					if (!validate89(data16["max-per-week"], {
						instancePath: instancePath + "/flaky/max-per-week",
						parentData: data16,
						parentDataProperty: "max-per-week",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
						errors = vErrors.length;
					}
				}
				if (data16.deadline !== void 0) {
					if (!validate63(data16.deadline, {
						instancePath: instancePath + "/flaky/deadline",
						parentData: data16,
						parentDataProperty: "deadline",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/flaky",
					schemaPath: "#/properties/flaky/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.flaky.type,
					parentSchema: schema19.properties.flaky,
					data: data16
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.budgets !== void 0) {
			let data19 = data.budgets;
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
				for (const key4 in data19) if (!(key4 === "reruns" || key4 === "storage" || key4 === "circuit-breaker")) {
					const err10 = {
						instancePath: instancePath + "/budgets",
						schemaPath: "#/properties/budgets/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						schema: false,
						parentSchema: schema19.properties.budgets,
						data: data19
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data19.reruns !== void 0) {
					let data20 = data19.reruns;
					if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
						for (const key5 in data20) if (!(key5 === "per-job" || key5 === "per-run" || key5 === "per-day")) {
							const err11 = {
								instancePath: instancePath + "/budgets/reruns",
								schemaPath: "#/properties/budgets/properties/reruns/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								schema: false,
								parentSchema: schema19.properties.budgets.properties.reruns,
								data: data20
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data20["per-job"] !== void 0) {
							if (!validate89(data20["per-job"], {
								instancePath: instancePath + "/budgets/reruns/per-job",
								parentData: data20,
								parentDataProperty: "per-job",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
								errors = vErrors.length;
							}
						}
						if (data20["per-run"] !== void 0) {
							if (!validate89(data20["per-run"], {
								instancePath: instancePath + "/budgets/reruns/per-run",
								parentData: data20,
								parentDataProperty: "per-run",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
								errors = vErrors.length;
							}
						}
						if (data20["per-day"] !== void 0) {
							if (!validate89(data20["per-day"], {
								instancePath: instancePath + "/budgets/reruns/per-day",
								parentData: data20,
								parentDataProperty: "per-day",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/budgets/reruns",
							schemaPath: "#/properties/budgets/properties/reruns/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.budgets.properties.reruns.type,
							parentSchema: schema19.properties.budgets.properties.reruns,
							data: data20
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data19.storage !== void 0) {
					let data24 = data19.storage;
					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
						for (const key6 in data24) if (!(key6 === "per-run" || key6 === "retention")) {
							const err13 = {
								instancePath: instancePath + "/budgets/storage",
								schemaPath: "#/properties/budgets/properties/storage/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								schema: false,
								parentSchema: schema19.properties.budgets.properties.storage,
								data: data24
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data24["per-run"] !== void 0) {
							if (!validate95(data24["per-run"], {
								instancePath: instancePath + "/budgets/storage/per-run",
								parentData: data24,
								parentDataProperty: "per-run",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
								errors = vErrors.length;
							}
						}
						if (data24.retention !== void 0) {
							if (!validate97(data24.retention, {
								instancePath: instancePath + "/budgets/storage/retention",
								parentData: data24,
								parentDataProperty: "retention",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/budgets/storage",
							schemaPath: "#/properties/budgets/properties/storage/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.budgets.properties.storage.type,
							parentSchema: schema19.properties.budgets.properties.storage,
							data: data24
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data19["circuit-breaker"] !== void 0) {
					let data27 = data19["circuit-breaker"];
					if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
						for (const key7 in data27) if (!(key7 === "runs" || key7 === "within")) {
							const err15 = {
								instancePath: instancePath + "/budgets/circuit-breaker",
								schemaPath: "#/properties/budgets/properties/circuit-breaker/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								schema: false,
								parentSchema: schema19.properties.budgets.properties["circuit-breaker"],
								data: data27
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data27.runs !== void 0) {
							if (!validate99(data27.runs, {
								instancePath: instancePath + "/budgets/circuit-breaker/runs",
								parentData: data27,
								parentDataProperty: "runs",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
								errors = vErrors.length;
							}
						}
						if (data27.within !== void 0) {
							if (!validate63(data27.within, {
								instancePath: instancePath + "/budgets/circuit-breaker/within",
								parentData: data27,
								parentDataProperty: "within",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/budgets/circuit-breaker",
							schemaPath: "#/properties/budgets/properties/circuit-breaker/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.budgets.properties["circuit-breaker"].type,
							parentSchema: schema19.properties.budgets.properties["circuit-breaker"],
							data: data27
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/budgets",
					schemaPath: "#/properties/budgets/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.budgets.type,
					parentSchema: schema19.properties.budgets,
					data: data19
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.triggers !== void 0) {
			let data30 = data.triggers;
			if (Array.isArray(data30)) {
				if (data30.length > 50) {
					const err18 = {
						instancePath: instancePath + "/triggers",
						schemaPath: "#/properties/triggers/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema19.properties.triggers,
						data: data30
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				const len0 = data30.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate102(data30[i0], {
					instancePath: instancePath + "/triggers/" + i0,
					parentData: data30,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
					errors = vErrors.length;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/triggers",
					schemaPath: "#/properties/triggers/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.triggers.type,
					parentSchema: schema19.properties.triggers,
					data: data30
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.stages !== void 0) {
			let data32 = data.stages;
			if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
				for (const key8 in data32) if (!(key8 === "paths" || key8 === "approve-over" || key8 === "max-per-target")) {
					const err20 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						schema: false,
						parentSchema: schema19.properties.stages,
						data: data32
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data32.paths !== void 0) {
					let data33 = data32.paths;
					if (Array.isArray(data33)) {
						if (data33.length > 50) {
							const err21 = {
								instancePath: instancePath + "/stages/paths",
								schemaPath: "#/properties/stages/properties/paths/maxItems",
								keyword: "maxItems",
								params: { limit: 50 },
								schema: 50,
								parentSchema: schema19.properties.stages.properties.paths,
								data: data33
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						const len1 = data33.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data34 = data33[i1];
							if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
								if (data34.from === void 0) {
									const err22 = {
										instancePath: instancePath + "/stages/paths/" + i1,
										schemaPath: "#/properties/stages/properties/paths/items/required",
										keyword: "required",
										params: { missingProperty: "from" },
										schema: schema19.properties.stages.properties.paths.items.required,
										parentSchema: schema19.properties.stages.properties.paths.items,
										data: data34
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								if (data34.to === void 0) {
									const err23 = {
										instancePath: instancePath + "/stages/paths/" + i1,
										schemaPath: "#/properties/stages/properties/paths/items/required",
										keyword: "required",
										params: { missingProperty: "to" },
										schema: schema19.properties.stages.properties.paths.items.required,
										parentSchema: schema19.properties.stages.properties.paths.items,
										data: data34
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								for (const key9 in data34) if (!(key9 === "from" || key9 === "to" || key9 === "when")) {
									const err24 = {
										instancePath: instancePath + "/stages/paths/" + i1,
										schemaPath: "#/properties/stages/properties/paths/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key9 },
										schema: false,
										parentSchema: schema19.properties.stages.properties.paths.items,
										data: data34
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (data34.from !== void 0) {
									if (!validate55(data34.from, {
										instancePath: instancePath + "/stages/paths/" + i1 + "/from",
										parentData: data34,
										parentDataProperty: "from",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
										errors = vErrors.length;
									}
								}
								if (data34.to !== void 0) {
									if (!validate55(data34.to, {
										instancePath: instancePath + "/stages/paths/" + i1 + "/to",
										parentData: data34,
										parentDataProperty: "to",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
										errors = vErrors.length;
									}
								}
								if (data34.when !== void 0) {
									if (!validate112(data34.when, {
										instancePath: instancePath + "/stages/paths/" + i1 + "/when",
										parentData: data34,
										parentDataProperty: "when",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err25 = {
									instancePath: instancePath + "/stages/paths/" + i1,
									schemaPath: "#/properties/stages/properties/paths/items/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19.properties.stages.properties.paths.items.type,
									parentSchema: schema19.properties.stages.properties.paths.items,
									data: data34
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/stages/paths",
							schemaPath: "#/properties/stages/properties/paths/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.stages.properties.paths.type,
							parentSchema: schema19.properties.stages.properties.paths,
							data: data33
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data32["approve-over"] !== void 0) {
					if (!validate89(data32["approve-over"], {
						instancePath: instancePath + "/stages/approve-over",
						parentData: data32,
						parentDataProperty: "approve-over",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
						errors = vErrors.length;
					}
				}
				if (data32["max-per-target"] !== void 0) {
					if (!validate89(data32["max-per-target"], {
						instancePath: instancePath + "/stages/max-per-target",
						parentData: data32,
						parentDataProperty: "max-per-target",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/properties/stages/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.stages.type,
					parentSchema: schema19.properties.stages,
					data: data32
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.checkpoint !== void 0) {
			let data40 = data.checkpoint;
			if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
				for (const key10 in data40) if (!(key10 === "stores" || key10 === "secrets")) {
					const err28 = {
						instancePath: instancePath + "/checkpoint",
						schemaPath: "#/properties/checkpoint/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 },
						schema: false,
						parentSchema: schema19.properties.checkpoint,
						data: data40
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data40.stores !== void 0) {
					let data41 = data40.stores;
					if (Array.isArray(data41)) {
						if (data41.length > 2) {
							const err29 = {
								instancePath: instancePath + "/checkpoint/stores",
								schemaPath: "#/properties/checkpoint/properties/stores/maxItems",
								keyword: "maxItems",
								params: { limit: 2 },
								schema: 2,
								parentSchema: schema19.properties.checkpoint.properties.stores,
								data: data41
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data41.length < 1) {
							const err30 = {
								instancePath: instancePath + "/checkpoint/stores",
								schemaPath: "#/properties/checkpoint/properties/stores/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.checkpoint.properties.stores,
								data: data41
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						const len2 = data41.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data42 = data41[i2];
							if (!(data42 === "artifact" || data42 === "s3")) {
								const err31 = {
									instancePath: instancePath + "/checkpoint/stores/" + i2,
									schemaPath: "#/properties/checkpoint/properties/stores/items/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.checkpoint.properties.stores.items.enum },
									schema: schema19.properties.checkpoint.properties.stores.items.enum,
									parentSchema: schema19.properties.checkpoint.properties.stores.items,
									data: data42
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/checkpoint/stores",
							schemaPath: "#/properties/checkpoint/properties/stores/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.checkpoint.properties.stores.type,
							parentSchema: schema19.properties.checkpoint.properties.stores,
							data: data41
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				if (data40.secrets !== void 0) {
					let data43 = data40.secrets;
					if (!(data43 === "redact" || data43 === "refuse" || data43 === "allow")) {
						const err33 = {
							instancePath: instancePath + "/checkpoint/secrets",
							schemaPath: "#/properties/checkpoint/properties/secrets/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checkpoint.properties.secrets.enum },
							schema: schema19.properties.checkpoint.properties.secrets.enum,
							parentSchema: schema19.properties.checkpoint.properties.secrets,
							data: data43
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/checkpoint",
					schemaPath: "#/properties/checkpoint/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.checkpoint.type,
					parentSchema: schema19.properties.checkpoint,
					data: data40
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.cache !== void 0) {
			let data44 = data.cache;
			if (Array.isArray(data44)) {
				if (data44.length > 20) {
					const err35 = {
						instancePath: instancePath + "/cache",
						schemaPath: "#/properties/cache/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						schema: 20,
						parentSchema: schema19.properties.cache,
						data: data44
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				const len3 = data44.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data45 = data44[i3];
					if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
						if (data45.paths === void 0) {
							const err36 = {
								instancePath: instancePath + "/cache/" + i3,
								schemaPath: "#/properties/cache/items/required",
								keyword: "required",
								params: { missingProperty: "paths" },
								schema: schema19.properties.cache.items.required,
								parentSchema: schema19.properties.cache.items,
								data: data45
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						if (data45["key-files"] === void 0) {
							const err37 = {
								instancePath: instancePath + "/cache/" + i3,
								schemaPath: "#/properties/cache/items/required",
								keyword: "required",
								params: { missingProperty: "key-files" },
								schema: schema19.properties.cache.items.required,
								parentSchema: schema19.properties.cache.items,
								data: data45
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						for (const key11 in data45) if (!(key11 === "lane" || key11 === "paths" || key11 === "key-files")) {
							const err38 = {
								instancePath: instancePath + "/cache/" + i3,
								schemaPath: "#/properties/cache/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key11 },
								schema: false,
								parentSchema: schema19.properties.cache.items,
								data: data45
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (data45.lane !== void 0) {
							if (!validate116(data45.lane, {
								instancePath: instancePath + "/cache/" + i3 + "/lane",
								parentData: data45,
								parentDataProperty: "lane",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
								errors = vErrors.length;
							}
						}
						if (data45.paths !== void 0) {
							if (!validate58(data45.paths, {
								instancePath: instancePath + "/cache/" + i3 + "/paths",
								parentData: data45,
								parentDataProperty: "paths",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
								errors = vErrors.length;
							}
						}
						if (data45["key-files"] !== void 0) {
							if (!validate58(data45["key-files"], {
								instancePath: instancePath + "/cache/" + i3 + "/key-files",
								parentData: data45,
								parentDataProperty: "key-files",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/cache/" + i3,
							schemaPath: "#/properties/cache/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.cache.items.type,
							parentSchema: schema19.properties.cache.items,
							data: data45
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/cache",
					schemaPath: "#/properties/cache/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.cache.type,
					parentSchema: schema19.properties.cache,
					data: data44
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.rollback !== void 0) {
			let data49 = data.rollback;
			if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
				for (const key12 in data49) if (!(key12 === "branches" || key12 === "mode" || key12 === "probe" || key12 === "exempt" || key12 === "limits" || key12 === "verify")) {
					const err41 = {
						instancePath: instancePath + "/rollback",
						schemaPath: "#/properties/rollback/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key12 },
						schema: false,
						parentSchema: schema19.properties.rollback,
						data: data49
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (data49.branches !== void 0) {
					if (!validate54(data49.branches, {
						instancePath: instancePath + "/rollback/branches",
						parentData: data49,
						parentDataProperty: "branches",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
						errors = vErrors.length;
					}
				}
				if (data49.mode !== void 0) {
					let data51 = data49.mode;
					if (!(data51 === "issue" || data51 === "pr" || data51 === "push")) {
						const err42 = {
							instancePath: instancePath + "/rollback/mode",
							schemaPath: "#/properties/rollback/properties/mode/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.rollback.properties.mode.enum },
							schema: schema19.properties.rollback.properties.mode.enum,
							parentSchema: schema19.properties.rollback.properties.mode,
							data: data51
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
				if (data49.probe !== void 0) {
					let data52 = data49.probe;
					if (typeof data52 === "string") {
						if (!pattern7.test(data52)) {
							const err43 = {
								instancePath: instancePath + "/rollback/probe",
								schemaPath: "#/properties/rollback/properties/probe/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9_.-]{1,100}\\.ya?ml$" },
								schema: "^[A-Za-z0-9_.-]{1,100}\\.ya?ml$",
								parentSchema: schema19.properties.rollback.properties.probe,
								data: data52
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/rollback/probe",
							schemaPath: "#/properties/rollback/properties/probe/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.rollback.properties.probe.type,
							parentSchema: schema19.properties.rollback.properties.probe,
							data: data52
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				if (data49.exempt !== void 0) {
					let data53 = data49.exempt;
					if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
						for (const key13 in data53) if (!(key13 === "authors" || key13 === "paths" || key13 === "trailers")) {
							const err45 = {
								instancePath: instancePath + "/rollback/exempt",
								schemaPath: "#/properties/rollback/properties/exempt/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key13 },
								schema: false,
								parentSchema: schema19.properties.rollback.properties.exempt,
								data: data53
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (data53.authors !== void 0) {
							if (!validate54(data53.authors, {
								instancePath: instancePath + "/rollback/exempt/authors",
								parentData: data53,
								parentDataProperty: "authors",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
								errors = vErrors.length;
							}
						}
						if (data53.paths !== void 0) {
							if (!validate58(data53.paths, {
								instancePath: instancePath + "/rollback/exempt/paths",
								parentData: data53,
								parentDataProperty: "paths",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
								errors = vErrors.length;
							}
						}
						if (data53.trailers !== void 0) {
							if (!validate54(data53.trailers, {
								instancePath: instancePath + "/rollback/exempt/trailers",
								parentData: data53,
								parentDataProperty: "trailers",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err46 = {
							instancePath: instancePath + "/rollback/exempt",
							schemaPath: "#/properties/rollback/properties/exempt/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.rollback.properties.exempt.type,
							parentSchema: schema19.properties.rollback.properties.exempt,
							data: data53
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data49.limits !== void 0) {
					let data57 = data49.limits;
					if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
						for (const key14 in data57) if (!(key14 === "age" || key14 === "create" || key14 === "push")) {
							const err47 = {
								instancePath: instancePath + "/rollback/limits",
								schemaPath: "#/properties/rollback/properties/limits/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key14 },
								schema: false,
								parentSchema: schema19.properties.rollback.properties.limits,
								data: data57
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data57.age !== void 0) {
							if (!validate63(data57.age, {
								instancePath: instancePath + "/rollback/limits/age",
								parentData: data57,
								parentDataProperty: "age",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
								errors = vErrors.length;
							}
						}
						if (data57.create !== void 0) {
							if (!validate89(data57.create, {
								instancePath: instancePath + "/rollback/limits/create",
								parentData: data57,
								parentDataProperty: "create",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
								errors = vErrors.length;
							}
						}
						if (data57.push !== void 0) {
							if (!validate89(data57.push, {
								instancePath: instancePath + "/rollback/limits/push",
								parentData: data57,
								parentDataProperty: "push",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err48 = {
							instancePath: instancePath + "/rollback/limits",
							schemaPath: "#/properties/rollback/properties/limits/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.rollback.properties.limits.type,
							parentSchema: schema19.properties.rollback.properties.limits,
							data: data57
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
				if (data49.verify !== void 0) {
					if (!validate55(data49.verify, {
						instancePath: instancePath + "/rollback/verify",
						parentData: data49,
						parentDataProperty: "verify",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err49 = {
					instancePath: instancePath + "/rollback",
					schemaPath: "#/properties/rollback/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.rollback.type,
					parentSchema: schema19.properties.rollback,
					data: data49
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
		}
		if (data.notifications !== void 0) {
			let data62 = data.notifications;
			if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
				for (const key15 in data62) if (!(key15 === "pull-request" || key15 === "issue" || key15 === "webhook")) {
					const err50 = {
						instancePath: instancePath + "/notifications",
						schemaPath: "#/properties/notifications/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key15 },
						schema: false,
						parentSchema: schema19.properties.notifications,
						data: data62
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				if (data62["pull-request"] !== void 0) {
					let data63 = data62["pull-request"];
					if (!(data63 === "never" || data63 === "on-action" || data63 === "always")) {
						const err51 = {
							instancePath: instancePath + "/notifications/pull-request",
							schemaPath: "#/properties/notifications/properties/pull-request/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.notifications.properties["pull-request"].enum },
							schema: schema19.properties.notifications.properties["pull-request"].enum,
							parentSchema: schema19.properties.notifications.properties["pull-request"],
							data: data63
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
				if (data62.issue !== void 0) {
					let data64 = data62.issue;
					if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
						for (const key16 in data64) if (!(key16 === "labels")) {
							const err52 = {
								instancePath: instancePath + "/notifications/issue",
								schemaPath: "#/properties/notifications/properties/issue/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key16 },
								schema: false,
								parentSchema: schema19.properties.notifications.properties.issue,
								data: data64
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						if (data64.labels !== void 0) {
							if (!validate54(data64.labels, {
								instancePath: instancePath + "/notifications/issue/labels",
								parentData: data64,
								parentDataProperty: "labels",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/notifications/issue",
							schemaPath: "#/properties/notifications/properties/issue/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.notifications.properties.issue.type,
							parentSchema: schema19.properties.notifications.properties.issue,
							data: data64
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
				if (data62.webhook !== void 0) {
					let data66 = data62.webhook;
					if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
						if (data66.secret === void 0) {
							const err54 = {
								instancePath: instancePath + "/notifications/webhook",
								schemaPath: "#/properties/notifications/properties/webhook/required",
								keyword: "required",
								params: { missingProperty: "secret" },
								schema: schema19.properties.notifications.properties.webhook.required,
								parentSchema: schema19.properties.notifications.properties.webhook,
								data: data66
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						for (const key17 in data66) if (!(key17 === "secret" || key17 === "escalate")) {
							const err55 = {
								instancePath: instancePath + "/notifications/webhook",
								schemaPath: "#/properties/notifications/properties/webhook/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key17 },
								schema: false,
								parentSchema: schema19.properties.notifications.properties.webhook,
								data: data66
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						if (data66.secret !== void 0) {
							let data67 = data66.secret;
							if (typeof data67 === "string") {
								if (!pattern8.test(data67)) {
									const err56 = {
										instancePath: instancePath + "/notifications/webhook/secret",
										schemaPath: "#/properties/notifications/properties/webhook/properties/secret/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Z_][A-Z0-9_]{0,99}$" },
										schema: "^[A-Z_][A-Z0-9_]{0,99}$",
										parentSchema: schema19.properties.notifications.properties.webhook.properties.secret,
										data: data67
									};
									if (vErrors === null) vErrors = [err56];
									else vErrors.push(err56);
									errors++;
								}
							} else {
								const err57 = {
									instancePath: instancePath + "/notifications/webhook/secret",
									schemaPath: "#/properties/notifications/properties/webhook/properties/secret/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.notifications.properties.webhook.properties.secret.type,
									parentSchema: schema19.properties.notifications.properties.webhook.properties.secret,
									data: data67
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
						if (data66.escalate !== void 0) {
							let data68 = data66.escalate;
							if (Array.isArray(data68)) {
								if (data68.length > 10) {
									const err58 = {
										instancePath: instancePath + "/notifications/webhook/escalate",
										schemaPath: "#/properties/notifications/properties/webhook/properties/escalate/maxItems",
										keyword: "maxItems",
										params: { limit: 10 },
										schema: 10,
										parentSchema: schema19.properties.notifications.properties.webhook.properties.escalate,
										data: data68
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
								if (data68.length < 1) {
									const err59 = {
										instancePath: instancePath + "/notifications/webhook/escalate",
										schemaPath: "#/properties/notifications/properties/webhook/properties/escalate/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema19.properties.notifications.properties.webhook.properties.escalate,
										data: data68
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
								const len4 = data68.length;
								for (let i4 = 0; i4 < len4; i4++) if (!validate63(data68[i4], {
									instancePath: instancePath + "/notifications/webhook/escalate/" + i4,
									parentData: data68,
									parentDataProperty: i4,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
									errors = vErrors.length;
								}
							} else {
								const err60 = {
									instancePath: instancePath + "/notifications/webhook/escalate",
									schemaPath: "#/properties/notifications/properties/webhook/properties/escalate/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema19.properties.notifications.properties.webhook.properties.escalate.type,
									parentSchema: schema19.properties.notifications.properties.webhook.properties.escalate,
									data: data68
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						}
					} else {
						const err61 = {
							instancePath: instancePath + "/notifications/webhook",
							schemaPath: "#/properties/notifications/properties/webhook/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.notifications.properties.webhook.type,
							parentSchema: schema19.properties.notifications.properties.webhook,
							data: data66
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
				}
			} else {
				const err62 = {
					instancePath: instancePath + "/notifications",
					schemaPath: "#/properties/notifications/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.notifications.type,
					parentSchema: schema19.properties.notifications,
					data: data62
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			let data70 = data.rules;
			if (Array.isArray(data70)) {
				if (data70.length > 200) {
					const err63 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema19.properties.rules,
						data: data70
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
				const len5 = data70.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate130(data70[i5], {
					instancePath: instancePath + "/rules/" + i5,
					parentData: data70,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
					errors = vErrors.length;
				}
			} else {
				const err64 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.rules.type,
					parentSchema: schema19.properties.rules,
					data: data70
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
		}
	} else {
		const err65 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err65];
		else vErrors.push(err65);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
// src/policy/validate.ts
const SILENT = new Set(["if", "anyOf"]);
function validateSchema(text, file) {
	const document = readDocument(text, file);
	if (document.problems.length > 0 || document.data === null) return document;
	const check = validate;
	if (check(document.data)) return document;
	const problems = (check.errors ?? []).filter((error) => !SILENT.has(error.keyword) && !isBranch(error)).map((error) => problemOf(error, document)).sort((a, b) => a.line - b.line || a.column - b.column);
	return {
		...document,
		problems: problems.filter((problem, index) => !isTold(problem, problems.slice(0, index)))
	};
}
const isBranch = ({ schemaPath }) => /\/oneOf\/\d/.test(schemaPath);
const isTold = (problem, earlier) => earlier.some(({ key, text }) => key === problem.key && text === problem.text);
function problemOf(error, document) {
	const path = pathOf(error.instancePath, document.data);
	const { params } = error;
	if (error.keyword === "additionalProperties") {
		const name = String(params.additionalProperty);
		return document.problem([...path, name], unknownKey(name, allowedKeys(error)), "key");
	}
	if (error.keyword === "required") {
		const name = String(params.missingProperty);
		return document.problem([...path, name], `this key is missing. Add it: \`${name}: ${example(name)}\`.`);
	}
	const allowed = allowedValue(error);
	return document.problem(path, `${shown(valueAt(document.data, path))} is not allowed. Use ${allowed}.`);
}
function unknownKey(name, allowed) {
	const near = allowed.find((key) => distance(key, name) <= Math.max(1, Math.min(3, Math.floor(key.length / 4))));
	const hint = near === void 0 ? "" : ` Did you mean "${near}"?`;
	return `unknown key "${clip(name)}".${hint} Use ${orList(allowed)}.`;
}
function allowedValue(error) {
	const { params } = error;
	if (error.keyword === "enum") return orList(params.allowedValues.map(String));
	if (error.keyword === "const") return JSON.stringify(params.allowedValue);
	const { title } = error.parentSchema;
	if (typeof title === "string" && (error.keyword === "oneOf" || error.parentSchema.properties === void 0)) return title;
	if (error.keyword === "maxItems") return `a list of at most ${params.limit} entries`;
	if (error.keyword === "minItems") return `a list of at least ${params.limit} entries`;
	if (error.keyword === "maxLength") return `at most ${params.limit} characters`;
	const type = [params.type].flat().map(String);
	return orList(type.map((name) => TYPE_WORDS[name] ?? name));
}
const TYPE_WORDS = {
	object: "a mapping (`key: value` lines)",
	array: "a list",
	string: "text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false"
};
const allowedKeys = ({ parentSchema }) => Object.keys(parentSchema.properties ?? {});
function pathOf(pointer, data) {
	let node = data;
	return pointer.split("/").slice(1).map((part) => {
		const name = Array.isArray(node) ? Number(part) : unescapePart(part);
		node = node[name];
		return name;
	});
}
const unescapePart = (part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
function valueAt(data, path) {
	let node = data;
	for (const part of path) {
		if (typeof node !== "object" || node === null || !Object.hasOwn(node, part)) return void 0;
		node = node[part];
	}
	return node;
}
const EXAMPLES = {
	version: "1",
	strategy: "RETRY",
	id: "nexus-down",
	type: "network"
};
const example = (name) => EXAMPLES[name] ?? "…";
const MAX_SHOWN = 80;
const clip = (text) => text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
function shown(value) {
	if (value === null || value === void 0) return "an empty value";
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
	if (typeof value === "object") return "a mapping";
	return `"${clip(String(value))}"`;
}
const orList = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
function distance(a, b) {
	if (Math.abs(a.length - b.length) > 3) return 4;
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (let j = 0; j < b.length; j += 1) next.push(Math.min(row[j] + (letter === b[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1));
		row = next;
	}
	return row[b.length];
}
// src/policy/read-policy.ts
async function readPolicy(text, source = POLICY_FILE) {
	const document = validateSchema(text, source);
	if (document.problems.length > 0) throw new PolicyError(document.problems);
	const raw = document.data ?? {};
	const problems = [];
	const refuse = (path, wrong) => problems.push(document.problem(path, wrong));
	checkValues(raw, refuse);
	checkSupport(raw, refuse);
	const rules = await compileRules(raw.rules ?? [], refuse);
	if (problems.length > 0) throw new PolicyError(problems.sort((a, b) => a.line - b.line || a.column - b.column));
	return effectivePolicy(raw, rules);
}
// src/policy/tighten.ts
function tighten(base, copy) {
	const { reruns, storage, circuitBreaker } = base.budgets;
	return {
		...base,
		mode: base.mode === "observe" ? base.mode : copy.mode,
		plans: tightenPlans(base.plans, copy.plans),
		never: {
			jobs: union(base.never.jobs, copy.never.jobs),
			environments: union(base.never.environments, copy.never.environments)
		},
		idempotent: both(base.idempotent, copy.idempotent),
		flaky: least(base.flaky, copy.flaky),
		budgets: {
			reruns: least(reruns, copy.budgets.reruns),
			storage: least(storage, copy.budgets.storage),
			circuitBreaker: {
				runs: Math.min(circuitBreaker.runs, copy.budgets.circuitBreaker.runs),
				withinMs: Math.max(circuitBreaker.withinMs, copy.budgets.circuitBreaker.withinMs)
			}
		},
		stages: {
			paths: base.stages.paths,
			approveOver: Math.min(base.stages.approveOver, copy.stages.approveOver),
			maxPerTarget: Math.min(base.stages.maxPerTarget, copy.stages.maxPerTarget)
		},
		checkpoint: {
			...base.checkpoint,
			...stricterSecrets(base.checkpoint, copy.checkpoint)
		},
		rollback: tightenRollback(base.rollback, copy.rollback)
	};
}
function tightenPlans(base, copy) {
	const plans = Object.keys({
		...base,
		...copy
	}).map((type) => [type, tightenPlan(base[type], copy[type])]);
	return Object.fromEntries(plans.filter(([, plan]) => plan !== void 0));
}
function tightenPlan(base, copy) {
	if (!copy) return base;
	if (copy.strategy === "MANUAL") return {
		strategy: "MANUAL",
		lanes: {}
	};
	if (!base || base.strategy !== copy.strategy) return base;
	const manual = Object.entries(copy.lanes).filter(([, strategy]) => strategy === "MANUAL");
	return {
		...base,
		...copy.tries === void 0 ? {} : { tries: Math.min(base.tries ?? copy.tries, copy.tries) },
		...copy.waitMs === void 0 ? {} : { waitMs: Math.max(base.waitMs ?? 0, copy.waitMs) },
		...copy.only === void 0 ? {} : { only: copy.only },
		lanes: {
			...base.lanes,
			...Object.fromEntries(manual)
		}
	};
}
const SECRETS = [
	"refuse",
	"redact",
	"allow"
];
function stricterSecrets(base, copy) {
	const secrets = SECRETS.find((value) => value === base.secrets || value === copy.secrets);
	return secrets === void 0 || secrets === "allow" && base.secrets === void 0 ? {} : { secrets };
}
const MODES = [
	"issue",
	"pr",
	"push"
];
function tightenRollback(base, copy) {
	return {
		...base,
		branches: common(base.branches, copy.branches),
		mode: MODES.find((mode) => mode === base.mode || mode === copy.mode) ?? base.mode,
		exempt: {
			authors: union(base.exempt.authors, copy.exempt.authors),
			paths: union(base.exempt.paths, copy.exempt.paths),
			trailers: union(base.exempt.trailers, copy.exempt.trailers)
		},
		limits: least(base.limits, copy.limits)
	};
}
const union = (a, b) => [...new Set([...a, ...b])];
const common = (a, b) => a.filter((entry) => b.includes(entry));
const both = (a, b) => ({
	jobs: common(a.jobs, b.jobs),
	environments: common(a.environments, b.environments)
});
function least(a, b) {
	return Object.fromEntries(Object.entries(a).map(([key, value]) => [key, Math.min(value, b[key])]));
}
// src/policy/in-force.ts
const DEFAULTS = {
	policy: DEFAULT_POLICY,
	origin: "the defaults"
};
async function policyInForce({ governing, unreadable, lastValid, copy }) {
	const warnings = [];
	const own = await read(copy);
	const base = await read(governing);
	const fallback = base.problem === void 0 ? {} : await read(lastValid);
	let { policy, origin } = base.valid ?? fallback.valid ?? DEFAULTS;
	if (base.problem) {
		const used = origin === DEFAULTS.origin ? origin : `the last valid revision (${origin})`;
		warnings.push(`${base.problem}\nrerail uses ${used}. It skips and reverts nothing.`);
	}
	if (own.problem) warnings.push(`${own.problem}\nrerail uses ${origin}. It skips and reverts nothing.`);
	if (own.valid) {
		if (unreadable !== void 0) warnings.push(unreadableWarning(unreadable, own.valid.origin));
		policy = tighten(policy, own.valid.policy);
		origin = `${origin}, tightened by ${own.valid.origin}`;
	}
	const isBroken = base.problem !== void 0 || own.problem !== void 0;
	return {
		policy: isBroken ? withoutRollback(policy) : policy,
		origin,
		isBroken,
		warnings
	};
}
async function read(text) {
	if (text?.unusable !== void 0) return { problem: `The policy ${text.source} cannot be used: ${text.unusable}. Use a regular file in the repository.` };
	if (!text || text.text === null) return {};
	try {
		return { valid: {
			policy: await readPolicy(text.text, text.source),
			origin: text.source
		} };
	} catch (error) {
		if (error instanceof PolicyError) return { problem: messageOf(error) };
		throw error;
	}
}
const withoutRollback = (policy) => ({
	...policy,
	rollback: {
		...policy.rollback,
		branches: []
	}
});
const unreadableWarning = (why, copy) => `The policy of the base branch cannot be read: ${why}. rerail uses the defaults, and of ${copy} only what is stricter. Give the job \`permissions: contents: read\`.`;
async function firstValid(revisions) {
	for await (const revision of revisions) if (revision.text !== null && await isValid(revision)) return revision;
}
const isValid = async (text) => (await read(text)).problem === void 0;
// src/step/policy-sources.ts
const MAX_BYTES = 1e6;
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const MAX_REVISIONS = 10;
async function workspacePolicy({ context, inputs }) {
	const source = inputs.policy;
	const file = path.resolve(context.workspace, source);
	const absent = {
		text: null,
		source
	};
	try {
		const [root, folder] = await Promise.all([realpath(context.workspace), realpath(path.dirname(file))]);
		const place = path.join(folder, path.basename(file));
		const below = path.relative(root, place);
		if (below.startsWith("..") || path.isAbsolute(below)) return {
			...absent,
			unusable: "it is outside of the workspace"
		};
		await using handle = await open(place, OPEN_FLAGS);
		const stat = await handle.stat();
		if (!stat.isFile()) return {
			...absent,
			unusable: "it is not a regular file"
		};
		if (stat.size > MAX_BYTES) return {
			...absent,
			unusable: `it has ${stat.size} bytes, and rerail reads at most ${MAX_BYTES}`
		};
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(stat.size), 0, stat.size, 0);
		return {
			text: buffer.toString("utf8", 0, bytesRead),
			source
		};
	} catch (error) {
		const code = codeOf(error) ?? "";
		if (["ENOENT", "ENOTDIR"].includes(code)) return absent;
		return {
			...absent,
			unusable: ["ELOOP", "EMLINK"].includes(code) ? "it is a link" : messageOf(error)
		};
	}
}
const isSparse = ({ context }) => existsSync(path.join(context.workspace, ".git", "info", "sparse-checkout"));
function pathInRepository({ context, inputs }) {
	const file = path.relative(context.workspace, path.resolve(context.workspace, inputs.policy));
	return file.startsWith("..") || path.isAbsolute(file) ? void 0 : file.split(path.sep).join("/");
}
async function policyFromGit(phase, governing, file) {
	const commit = await withRepository(phase, (repository) => commitOf(repository, governing));
	if (commit === void 0) return void 0;
	const at = (sha, label) => withRepository(phase, async (repository) => {
		const { readAtCommit } = await import("./checkpoint.js");
		const text = await readAtCommit(repository, sha, file, MAX_BYTES);
		return {
			text: text === void 0 ? null : text.toString("utf8"),
			source: `${label}:${file}`
		};
	});
	return {
		current: await at(commit, governing.kind === "branch" ? governing.branch : commit.slice(0, 12)),
		async *earlier() {
			const list = [
				"rev-list",
				`--max-count=${MAX_REVISIONS}`,
				commit,
				"--",
				file
			];
			const [, ...shas] = (await withRepository(phase, (repository) => repository.run(list)) ?? "").toString("latin1").split("\n").filter(Boolean);
			for (const sha of shas) yield at(sha, sha.slice(0, 12));
		}
	};
}
async function withRepository(phase, act) {
	const { Repository } = await import("./capture.js");
	const scratch = path.join((await phase.job()).folder, `policy-${process.pid}`);
	const repository = Repository.open(phase.context.workspace, scratch, phase.cancel);
	try {
		return repository && await act(repository);
	} finally {
		await rm(scratch, {
			recursive: true,
			force: true
		});
	}
}
async function commitOf(repository, governing) {
	if (governing.sha !== void 0 || governing.kind === "own") return governing.sha;
	const { readRefs } = await import("./capture.js");
	return readRefs(repository).get(`refs/remotes/origin/${governing.branch}`);
}
async function policyFromApi(phase, governing, file) {
	const { token } = phase.inputs;
	const { repository } = phase.context;
	const ref = governing.sha ?? (governing.kind === "branch" ? governing.branch : void 0);
	if (!token || repository === void 0 || ref === void 0) throw new Error("there is no token to ask the API with");
	const [{ openClient }, { apiAccess }, { policyAt, earlierPolicies }] = await Promise.all([
		import("./github.js"),
		import("./github.js"),
		import("./github.js")
	]);
	const client = openClient({
		...apiAccess(phase.env),
		token
	}, { maxWaitSeconds: MAX_WAIT_SECONDS });
	const at = {
		repository,
		path: file
	};
	return {
		current: await policyAt(client, at, ref),
		earlier: () => earlierPolicies(client, at, ref)
	};
}
const MAX_WAIT_SECONDS = 5;
// src/step/workflow-file.ts
const MAX_FILES = 100;
async function readRunWorkflows(phase) {
	const start = workflowFileOf(phase.env);
	if (!start) return void 0;
	const known = remembered.get(phase.context);
	if (known) return known;
	try {
		const found = await collectWorkflows(start, fileReader(phase, start));
		if (!found) throw new Error(`${start.path} is not a workflow file`);
		remembered.set(phase.context, found);
		return found;
	} catch (error) {
		phase.log.debug(`The workflow file could not be read: ${messageOf(error)}.`);
		return;
	}
}
const remembered = new WeakMap();
const jobsNamed = ({ top, called }, id) => [top, ...called].flatMap((workflow) => workflow.jobs.filter((job) => job.id === id).map((job) => ({
	workflow,
	job
})));
function workflowFileOf(env) {
	const [, repository, file] = /^([^/@]+\/[^/@]+)\/([^@]+)@/.exec(env.GITHUB_WORKFLOW_REF ?? "") ?? [];
	const ref = env.GITHUB_WORKFLOW_SHA || env.GITHUB_SHA;
	return repository && file && ref ? {
		repository,
		ref,
		path: file
	} : void 0;
}
async function collectWorkflows(start, read) {
	const text = await read(start);
	const top = text === void 0 ? void 0 : await parseWorkflow(text, start.path);
	if (!top) return void 0;
	const called = [];
	const actions = [];
	const unread = [];
	const seen = new Set();
	const waiting = [];
	const follow = (from, steps, workflow) => {
		for (const { uses } of workflow?.jobs ?? []) if (uses) waiting.push({
			from,
			uses,
			isWorkflow: true
		});
		for (const { uses } of steps) if (uses?.startsWith("./")) waiting.push({
			from,
			uses,
			isWorkflow: false
		});
	};
	const stepsOf = ({ jobs }) => jobs.flatMap(({ steps }) => steps);
	follow(start, stepsOf(top), top);
	for (let next = waiting.shift(); next; next = waiting.shift()) {
		const { from, uses, isWorkflow } = next;
		const file = locate(uses, from, isWorkflow);
		const key = file ? JSON.stringify(file) : uses;
		if (seen.has(key)) continue;
		seen.add(key);
		if (seen.size > MAX_FILES) {
			unread.push({
				uses,
				why: `more than ${MAX_FILES} files are called`
			});
			break;
		}
		try {
			if (!file) throw new Error("it is no address of a file");
			if (isWorkflow) {
				const workflow = await parsed(file, read, (content) => parseWorkflow(content, file.path));
				called.push(workflow);
				follow(file, stepsOf(workflow), workflow);
			} else {
				const steps = await readAction(file, read);
				if (steps) actions.push({
					path: file.path,
					steps
				});
				follow(file, steps ?? []);
			}
		} catch (error) {
			unread.push({
				uses,
				why: messageOf(error)
			});
		}
	}
	return {
		top,
		called,
		actions,
		unread
	};
}
function locate(uses, from, isWorkflow) {
	if (uses.startsWith("./")) {
		const file = path.posix.normalize(uses.slice(2));
		return file.startsWith("..") || path.posix.isAbsolute(file) ? void 0 : {
			...from,
			path: file.replace(/\/$/, "")
		};
	}
	const [, repository, file, ref] = /^([^/@]+\/[^/@]+)\/([^@]+)@(.+)$/.exec(uses) ?? [];
	return isWorkflow && repository && file && ref ? {
		repository,
		ref,
		path: file
	} : void 0;
}
async function parsed(file, read, parse) {
	const text = await read(file);
	if (text === void 0) throw new Error("it is not there");
	const value = await parse(text);
	if (value === void 0) throw new Error("it is not a workflow file");
	return value;
}
async function readAction(folder, read) {
	for (const name of ["action.yml", "action.yaml"]) {
		const text = await read({
			...folder,
			path: path.posix.join(folder.path, name)
		});
		if (text !== void 0) return parseCompositeAction(text);
	}
	throw new Error("it has no action.yml");
}
function fileReader(phase, start) {
	const { workspace } = phase.context;
	return async (file) => {
		const isHere = file.repository === phase.context.repository && file.ref === start.ref;
		const isRepository = existsSync(path.join(workspace, ".git"));
		let failure;
		if (isHere && isRepository) try {
			return await fromRepository(phase, file);
		} catch (error) {
			failure = error;
		}
		try {
			return await fromApi(phase, file);
		} catch (error) {
			failure ??= error;
		}
		if (isHere && !isRepository) {
			const { readIfThere } = await import("./capture.js");
			const text = readIfThere(path.join(workspace, file.path), MAX_WORKFLOW_LENGTH);
			if (text !== void 0) return Buffer.from(text, "latin1").toString("utf8");
		}
		throw failure;
	};
}
async function fromRepository(phase, { ref, path: file }) {
	const [{ Repository }, { readAtCommit }, job, { rmSync }] = await Promise.all([
		import("./capture.js"),
		import("./checkpoint.js"),
		phase.job(),
		import("node:fs")
	]);
	const scratch = path.join(job.folder, `workflow-${process.pid}`);
	try {
		const repository = Repository.open(phase.context.workspace, scratch, phase.cancel);
		if (!repository) throw new Error("the workspace is no repository");
		return (await readAtCommit(repository, ref, file, MAX_WORKFLOW_LENGTH))?.toString("utf8");
	} finally {
		rmSync(scratch, {
			recursive: true,
			force: true
		});
	}
}
async function fromApi({ env, inputs }, { repository, ref, path: file }) {
	if (!inputs.token) throw new Error("there is no token to ask the API with");
	const [{ openClient }, { apiAccess }] = await Promise.all([import("./github.js"), import("./github.js")]);
	const client = openClient({
		...apiAccess(env),
		token: inputs.token
	});
	const place = file.split("/").map(encodeURIComponent).join("/");
	const { size, encoding, content } = await client.get(`/repos/${repository}/contents/${place}`, { ref });
	if (typeof size !== "number" || size > 1e6 || encoding !== "base64" || typeof content !== "string") throw new Error("the API answers with something else than a file");
	return Buffer.from(content, "base64").toString("utf8");
}
export { MAX_WORKFLOW_LENGTH, collectWorkflows, firstValid, isSparse, isValid, jobsNamed, parseWorkflow, pathInRepository, policyFromApi, policyFromGit, policyInForce, readPolicy, readRunWorkflows, workflowFileOf, workspacePolicy };
