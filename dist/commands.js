import { AGE_FORM, InputError, RefusedError, UsageError, UserError, addHiddenVariables, cacheFolder, cancelOnSignals, codeOf, formatDuration, formatKeyValues, isEnterpriseServer, maskTexts, maskerFor, messageOf as messageOf$1, parseDuration, recordName, recordedLines, systemClock, terminalLog, threadScript, verify } from "./step.js";
import { moveQuarantine, replicate } from "./checkpoint.js";
import { formatBytes, kindOfName, onOneLine } from "./capture.js";
import { DEFAULT_POLICY, chooseLane, decide as decide$1, externalEffects, matchesName, recallSecrets, shareSecrets } from "./guard.js";
import { COMMENT_MARKER, POLICY_FILE, classify, headline, issueMarker, normalise, runComment, runIssue, runSummary } from "./failure.js";
import { parseWorkflow, readRunWorkflows } from "./policy.js";
import { parseRunAddress } from "./github.js";
import { createRequire } from "node:module";
import { accessSync, closeSync, constants, existsSync, openSync, readFileSync, readSync, readdirSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import zlib from "node:zlib";
import { createHash, randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import path from "node:path";
import { appendFile, readFile } from "node:fs/promises";
import { execFileSync, spawnSync } from "node:child_process";
// src/cli/checkpoints/progress.ts
const WIDTH = 30;
const EVERY_MS = 100;
const FIRST_MS = 300;
function progressBar(stream, clock) {
	const began = clock.monotonic();
	let drawn = Number.NEGATIVE_INFINITY;
	return (done, total) => {
		const now = clock.monotonic();
		if (done >= total) {
			if (drawn > 0) stream.write("\r\x1B[K");
			return;
		}
		if (now - began < FIRST_MS || now - drawn < EVERY_MS) return;
		drawn = now;
		const filled = Math.round(done / total * WIDTH);
		stream.write(`\r[${"#".repeat(filled)}${".".repeat(WIDTH - filled)}] ${formatBytes(done)} of ${formatBytes(total)}\u001b[K`);
	};
}
// src/cli/checkpoints/stores.ts
const STORE_OPTION = { store: {
	value: "DIR",
	multiple: true,
	help: "folder of checkpoints; given several times: what is taken goes to all, what is read comes from the first that has it (default: the user's cache folder)"
} };
const RUN_OPTION = { run: {
	value: "URL",
	help: "reads what the jobs of a run on GitHub left as artifacts; needs GITHUB_TOKEN with actions: read"
} };
const ROOT_OPTION = { root: {
	value: "DIR",
	help: "the workspace (default: the current folder)"
} };
async function openWorkbench(args, io) {
	if (io.workbench) return io.workbench;
	if (process.versions.zstd === void 0) (await import("./commands.js")).continueOnNewerNode(io.env);
	const folders = args.all("store").map((folder) => path.resolve(io.cwd, folder));
	const [first = path.join(cacheFolder(io.env), "store")] = folders;
	const { createEngine } = await import("./capture.js");
	const { createLocalStore } = await import("./capture.js");
	const { replicate } = await import("./checkpoint.js");
	const key = io.env.RERAIL_CHECKPOINT_KEY?.trim() || void 0;
	const url = args.value("run");
	const stores = (folders.length === 0 && url === void 0 ? [first] : folders).map((folder) => createLocalStore(folder, key));
	if (url !== void 0) stores.push(await runStore(url, engineFolder(first, io), io, key));
	return {
		engine: createEngine({
			clock: io.clock,
			log: io.log,
			folder: engineFolder(first, io),
			...io.interactive ? { progress: progressBar(process.stderr, io.clock) } : {},
			...io.threadScript ? { threadScript: io.threadScript } : {},
			...key ? { key } : {}
		}),
		store: stores.length > 1 ? replicate(stores, io.log) : stores[0],
		stores
	};
}
function engineFolder(store, io) {
	const folder = path.join(store, "engine");
	const there = [folder, store].find((one) => existsSync(one));
	try {
		if (there !== void 0) accessSync(there, constants.W_OK);
		return folder;
	} catch {
		return path.join(cacheFolder(io.env), "engine");
	}
}
async function runStore(url, folder, io, key) {
	const [{ createRunStore }, { runArtifacts }, { apiAccess }, { openClient }] = await Promise.all([
		import("./checkpoint.js"),
		import("./github.js"),
		import("./github.js"),
		import("./github.js")
	]);
	const store = createRunStore(runArtifacts(url, openClient(apiAccess(io.env))), path.join(folder, "run"), await trustIn(url, key));
	if (!isEnterpriseServer(url)) return store;
	return tellingEmpty(store, io);
}
async function trustIn(url, key) {
	if (key === void 0) return {};
	const [{ createRecordSeal }, { parseRunAddress }] = await Promise.all([import("./checkpoint.js"), import("./github.js")]);
	const { repository, run } = parseRunAddress(url);
	return {
		seal: createRecordSeal(key),
		run: {
			repository,
			runId: run
		}
	};
}
function tellingEmpty(store, io) {
	const list = store.list.bind(store);
	store.list = async () => {
		const listed = await list();
		if (listed.length === 0) {
			const { staysHere } = await import("./failure.js");
			io.log.notice(staysHere({ reason: "ghes" }));
		}
		return listed;
	};
	return store;
}
const rootOf = (args, io) => path.resolve(io.cwd, args.value("root") ?? ".");
const maskerOf = (io) => io.masker ?? maskerFor(io.env);
function choiceOf(args, name, allowed, fallback) {
	const value = args.value(name);
	if (value === void 0) return fallback;
	const found = allowed.find((choice) => choice === value);
	if (found === void 0) throw new UsageError(`Option --${name} is "${value}". Use one of ${allowed.join(", ")}.`);
	return found;
}
function countOf(args, name) {
	const value = args.value(name);
	if (value === void 0) return void 0;
	const match = /^(\d{1,15})([KMGT]i?B?|B)?$/i.exec(value.trim());
	if (!match) throw new UsageError(`Option --${name} is "${value}". Write a whole number, 0 or more.`);
	const power = match[2] ? "BKMGT".indexOf(match[2][0].toUpperCase()) : 0;
	return Number(match[1]) * 1024 ** power;
}
// src/cli/checkpoints/checkpoint.ts
const MAX_NAME$1 = 100;
const command$4 = {
	name: "checkpoint",
	summary: "Takes a checkpoint of a workspace.",
	usage: "[--store DIR] [--root DIR] [--name NAME] [--full] [--paths GLOB …] [--exclude GLOB …]",
	positionals: {
		min: 0,
		max: 0
	},
	options: {
		...STORE_OPTION,
		...ROOT_OPTION,
		name: {
			value: "NAME",
			help: "a name to restore it by; it is kept until it is deleted"
		},
		full: { help: "stores everything, so that a restore needs neither repository nor older checkpoints" },
		paths: {
			value: "GLOB",
			multiple: true,
			help: "only what matches, relative to the workspace"
		},
		exclude: {
			value: "GLOB",
			multiple: true,
			help: "not what matches"
		},
		secrets: {
			value: "redact|refuse|allow",
			help: "what to do with files that hold credentials: leave them out (default), give up, or keep them"
		}
	},
	async run(args, io) {
		const root = rootOf(args, io);
		if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) throw new UserError(`No workspace found: the folder ${root} is not there. Give --root a folder that is.`);
		const name = args.value("name");
		if (name !== void 0 && (name.trim() === "" || name.length > MAX_NAME$1 || /\p{Cc}/u.test(name))) throw new UsageError(`Option --name is ${JSON.stringify(name)}. Write 1 to ${MAX_NAME$1} characters on one line.`);
		const masker = maskerOf(io);
		if ([
			name ?? "",
			...args.all("paths"),
			...args.all("exclude")
		].some((text) => masker.reveals(text) || kindOfName(text))) throw new UsageError("A name or pattern holds a secret, and both are kept in clear. Write another one.");
		const secrets = choiceOf(args, "secrets", [
			"redact",
			"refuse",
			"allow"
		], "redact");
		const { engine, store, identity } = await openWorkbench(args, io);
		await engine.recoverInterruptedRestore(root);
		const full = args.flag("full");
		const parent = full ? void 0 : await engine.parentFor(root, store);
		const result = await engine.capture({
			root,
			store,
			identity: {
				...identity,
				sequence: 0,
				clean: true,
				...name === void 0 ? {} : { name }
			},
			full,
			...parent === void 0 ? {} : { parent },
			...args.all("paths").length > 0 ? { paths: args.all("paths") } : {},
			...args.all("exclude").length > 0 ? { exclude: args.all("exclude") } : {},
			secrets,
			masker,
			signal: io.signal
		});
		return {
			ok: true,
			document: documentOf$2(result),
			text: textOf$3(result)
		};
	}
};
function documentOf$2(result) {
	const { id, files, bytes, storedBytes, ms, parent, stateHash, skipped } = result;
	const findings = result.findings.map(({ path, kind }) => ({
		path,
		kind
	}));
	return {
		id,
		files,
		bytes,
		storedBytes,
		ms: Math.round(ms),
		parent,
		stateHash,
		skipped,
		findings
	};
}
function textOf$3(result) {
	const { id, files, bytes, storedBytes, ms, parent, reused, skipped, findings } = result;
	const kept = reused ? "nothing changed since it was taken" : `${formatBytes(storedBytes)} stored${parent ? ` beside ${parent.slice(0, 12)}` : ""}`;
	return [
		`checkpoint ${id}`,
		`${files} ${files === 1 ? "file" : "files"}, ${formatBytes(bytes)}; ${kept}; ${formatDuration(ms)}`,
		...findings.map(({ path, kind }) => `left out, holds a credential (${kind}): ${onOneLine(path)}`),
		...skipped.map(({ path, reason }) => `left out (${reason}): ${onOneLine(path)}`)
	].join("\n");
}
// src/checkpoint/cleanup.ts
function planCleanup(listed, rule, isReferred, now) {
	const newestFirst = listed.toSorted((a, b) => a.createdAt < b.createdAt ? 1 : -1);
	const unnamed = newestFirst.filter(({ name }) => name === void 0);
	const firm = new Set([...newestFirst.filter(({ id, name }) => name !== void 0 || isReferred(id)), ...unnamed.slice(0, rule.keep)]);
	const kept = new Set(listed);
	const needed = new Map();
	const count = ({ id, dependencies }, by) => {
		for (const dependency of new Set(dependencies)) if (dependency !== id) needed.set(dependency, (needed.get(dependency) ?? 0) + by);
	};
	for (const checkpoint of listed) count(checkpoint, 1);
	const mayGo = (checkpoint) => !firm.has(checkpoint) && !needed.get(checkpoint.id);
	let total = listed.reduce((sum, { storedBytes }) => sum + storedBytes, 0);
	const takeOldest = (isWanted) => {
		for (let before = -1; before !== kept.size;) {
			before = kept.size;
			for (const checkpoint of newestFirst.toReversed()) {
				if (!kept.has(checkpoint) || !mayGo(checkpoint) || !isWanted(checkpoint)) continue;
				kept.delete(checkpoint);
				count(checkpoint, -1);
				total -= checkpoint.storedBytes;
			}
		}
	};
	const { olderThanMs, maxBytes } = rule;
	if (olderThanMs === void 0 && maxBytes === void 0) takeOldest(() => true);
	if (olderThanMs !== void 0) takeOldest(({ createdAt }) => now - Date.parse(createdAt) > olderThanMs);
	if (maxBytes !== void 0) takeOldest(() => total > maxBytes);
	return {
		remove: listed.filter((one) => !kept.has(one)),
		keep: listed.filter((one) => kept.has(one))
	};
}
function planRepair(listed, damaged) {
	const isLost = ({ id, dependencies }) => damaged.has(id) || dependencies.some((dependency) => damaged.has(dependency));
	const needed = new Set(listed.filter((one) => !isLost(one)).flatMap(({ dependencies }) => dependencies));
	const goes = (one) => isLost(one) && !needed.has(one.id);
	return {
		remove: listed.filter(goes),
		keep: listed.filter((one) => !goes(one))
	};
}
async function cleanUp(store, { remove, keep }) {
	const planned = new Set([...remove, ...keep].map(({ id }) => id));
	const isNew = ({ id }) => !planned.has(id);
	const removed = new Set();
	const stays = [];
	for (const checkpoint of leaningFirst(remove)) {
		const { id } = checkpoint;
		if ([...store.folders ? (await store.list()).filter(isNew) : [], ...stays].some(({ dependencies }) => dependencies.includes(id))) stays.push(checkpoint);
		else {
			await store.remove(id);
			removed.add(checkpoint);
		}
	}
	return {
		remove: remove.filter((one) => removed.has(one)),
		keep: [...keep, ...stays]
	};
}
function leaningFirst(checkpoints) {
	const leaning = new Map(checkpoints.map(({ id }) => [id, []]));
	for (const one of checkpoints) for (const dependency of one.dependencies) leaning.get(dependency)?.push(one);
	const ordered = new Set();
	const begun = new Set();
	const take = (one) => {
		if (begun.has(one)) return;
		begun.add(one);
		leaning.get(one.id)?.forEach(take);
		ordered.add(one);
	};
	checkpoints.forEach(take);
	return [...ordered];
}
// src/cli/checkpoints/cleanup.ts
const command$3 = {
	name: "cleanup",
	summary: "Removes checkpoints that are not needed any more.",
	usage: "--keep N [--store DIR] [--older-than DURATION] [--max-bytes N] [--dry-run] | --damaged",
	positionals: {
		min: 0,
		max: 0
	},
	options: {
		...STORE_OPTION,
		keep: {
			value: "N",
			help: "so many of the newest stay; those with a name are not counted and stay as well"
		},
		"older-than": {
			value: "DURATION",
			help: "only those go that are older, for example 12h; a number alone counts days"
		},
		"max-bytes": {
			value: "N",
			help: "the oldest go until all together take no more, for example 2GB; the newest stays"
		},
		damaged: { help: "gives up what is damaged, and what cannot be restored without it; the store takes checkpoints again" },
		"dry-run": { help: "only tells what would be done" }
	},
	async run(args, io) {
		const rule = ruleOf(args);
		const { store, identity } = await openWorkbench(args, io);
		const listed = (await store.list()).filter(({ jobKey }) => !identity || jobKey === identity.jobKey);
		const damaged = new Set((await store.damaged?.())?.map(({ id }) => id));
		if (rule && damaged.size > 0) throw new RefusedError("store-damaged", `Nothing removed: ${damaged.size} checkpoints in the store are damaged (${[...damaged].join(", ")}). Restore them with a second --store that has good copies, or give them up with "rerail cleanup --damaged".`);
		const records = await recordsOf(store);
		const isReferred = (id) => records.some((text) => text.includes(id));
		let plan = rule ? planCleanup(listed, rule, isReferred, io.clock.now()) : planRepair(listed, damaged);
		if (!args.flag("dry-run")) {
			plan = await cleanUp(store, plan);
			if (!rule) for (const id of damaged) await store.giveUp?.(id);
		}
		const removed = [...plan.remove.map(({ id }) => id), ...rule ? [] : damaged];
		const freed = plan.remove.reduce((sum, { storedBytes }) => sum + storedBytes, 0);
		const would = args.flag("dry-run") ? "would be " : "";
		return {
			ok: true,
			document: {
				removed,
				kept: plan.keep.map(({ id }) => id)
			},
			text: `${removed.length} ${would}removed (${formatBytes(freed)}), ${plan.keep.length} kept`
		};
	}
};
function ruleOf(args) {
	const keep = countOf(args, "keep");
	const maxBytes = countOf(args, "max-bytes");
	const age = args.value("older-than");
	const olderThanMs = age === void 0 ? void 0 : parseAge(age);
	if (age !== void 0 && olderThanMs === void 0) throw new UsageError(`Option --older-than is "${age}". Write a number of days, or ${AGE_FORM}.`);
	const isRule = keep !== void 0 || olderThanMs !== void 0 || maxBytes !== void 0;
	if (args.flag("damaged")) {
		if (isRule) throw new UsageError("Option --damaged goes with no rule. Clean up in two steps.");
		return;
	}
	if (!isRule) throw new UsageError("Nothing says what may go. Give --keep, --older-than, --max-bytes or --damaged.");
	return {
		keep: keep ?? (maxBytes === void 0 ? 0 : 1),
		...olderThanMs === void 0 ? {} : { olderThanMs },
		...maxBytes === void 0 ? {} : { maxBytes }
	};
}
const parseAge = (text) => parseDuration(/^\d+$/.test(text) ? `${text}d` : text, Number.MAX_SAFE_INTEGER);
const recordsOf = async (store) => await store.records?.() ?? [];
// src/cli/checkpoints/list.ts
const command$2 = {
	name: "list",
	summary: "Lists checkpoints.",
	usage: "[--store DIR | --run URL] [--good]",
	positionals: {
		min: 0,
		max: 0
	},
	options: {
		...STORE_OPTION,
		...RUN_OPTION,
		good: { help: "only those to go back to: the newest clean one of each job and stage that passes a quick check" }
	},
	async run(args, io) {
		const { engine, store, stores } = await openWorkbench(args, io);
		const listed = await store.list();
		const isGood = async ({ id }) => (await engine.validate(id, stores, "quick")).ok;
		const shown = args.flag("good") ? await good(listed, isGood) : listed;
		return {
			ok: true,
			document: shown.map(documentOf$1),
			text: table(shown)
		};
	}
};
async function good(listed, isGood) {
	const found = new Map();
	for (const checkpoint of listed.toReversed()) {
		const line = JSON.stringify([checkpoint.jobKey, checkpoint.stage]);
		if (checkpoint.clean && !found.has(line) && await isGood(checkpoint)) found.set(line, checkpoint);
	}
	return [...found.values()].reverse();
}
const documentOf$1 = ({ id, name, parent, createdAt, files, bytes, storedBytes, clean, jobKey }) => ({
	id,
	name: name ?? null,
	parent,
	createdAt,
	files,
	bytes,
	storedBytes,
	clean,
	...jobKey === void 0 ? {} : { job: jobKey }
});
const HEADINGS = [
	"id",
	"name",
	"taken",
	"files",
	"size",
	"stored",
	"parent",
	"job",
	""
];
const SHORT = 12;
function table(listed) {
	if (listed.length === 0) return "no checkpoints";
	const rows = listed.map(({ id, name, stage, createdAt, files, bytes, storedBytes, parent, clean, jobKey }) => [
		id.slice(0, SHORT),
		onOneLine(name ?? stage ?? ""),
		createdAt.slice(0, 19).replace("T", " "),
		String(files),
		formatBytes(bytes),
		formatBytes(storedBytes),
		parent?.slice(0, SHORT) ?? "",
		onOneLine(jobKey ?? ""),
		clean ? "" : "dirty"
	]);
	const last = HEADINGS.length - 1;
	const shown = HEADINGS.map((_, n) => n).filter((n) => n === last || HEADINGS[n] !== "job" || rows.some((row) => row[n]));
	const lines = [HEADINGS, ...rows].map((row) => shown.map((n) => row[n]));
	const widths = shown.map((_, n) => Math.max(...lines.map((line) => line[n].length)));
	return lines.map((line) => line.map((cell, n) => cell.padEnd(widths[n])).join("  ").trimEnd()).join("\n");
}
// src/cli/checkpoints/newer-node.ts
function continueOnNewerNode(env) {
	if (typeof zlib.createZstdCompress === "function") return;
	const node = findNewerNode(env, process.argv[1] ?? "");
	if (node === void 0) return;
	const { status } = spawnSync(node, process.argv.slice(1), {
		stdio: "inherit",
		env: { ...env }
	});
	process.exit(status ?? 1);
}
const BINARY = process.platform === "win32" ? "node.exe" : "node";
function findNewerNode(env, script) {
	return [
		...packaged(script),
		...toolCache(env),
		...onPath(env)
	].find(({ file, version }) => existsSync(file) && hasZstd(file, version))?.file;
}
function packaged(script) {
	const platform = process.platform === "win32" ? "win" : process.platform;
	try {
		const require = createRequire(script);
		const manifest = require.resolve(`node-${platform}-${process.arch}/package.json`);
		return [{
			file: path.join(path.dirname(manifest), "bin", BINARY),
			version: String(require(manifest).version)
		}];
	} catch {
		return [];
	}
}
function toolCache(env) {
	const folder = path.join(env.RUNNER_TOOL_CACHE ?? "", "node");
	if (!env.RUNNER_TOOL_CACHE || !existsSync(folder)) return [];
	return readdirSync(folder).map((version) => ({
		file: path.join(folder, version, process.arch, "bin", BINARY),
		version
	}));
}
function onPath({ PATH = "" }) {
	return PATH.split(path.delimiter).filter((folder) => path.isAbsolute(folder)).map((folder) => ({ file: path.join(folder, BINARY) }));
}
function hasZstd(file, version) {
	const [, major = 0, minor = 0] = version?.match(/^(\d+)\.(\d+)\./)?.map(Number) ?? [];
	if (major > 0) return major > 23 || major === 23 && minor >= 8 || major === 22 && minor >= 15;
	return spawnSync(file, ["-e", "process.exit(typeof require(\"node:zlib\").createZstdCompress === \"function\" ? 0 : 1)"], {
		stdio: "ignore",
		timeout: 1e4
	}).status === 0;
}
// src/cli/checkpoints/find.ts
const PREFERENCES = [
	"time",
	"quality",
	"balance"
];
const SHORTEST_ID = 6;
async function findCheckpoint(store, asked, prefer, jobKey) {
	if (asked !== void 0 && /^[0-9a-f]{32}$/.test(asked)) return asked;
	const all = await store.list();
	const own = jobKey === void 0 ? all : all.filter((one) => one.jobKey === jobKey);
	const fitting = (listed) => asked === void 0 ? listed.filter(({ clean }) => clean) : matching(listed, asked);
	const ownFitting = fitting(own);
	const chosen = choose(ownFitting.length > 0 ? ownFitting : fitting(all), prefer);
	if (chosen) return chosen.id;
	const what = asked === void 0 ? "No clean checkpoint" : `No checkpoint "${asked}"`;
	throw new UserError(`${what} found: the store has ${all.length}. See them with "rerail list".`);
}
async function otherJobOf(store, id, jobKey) {
	if (jobKey === void 0) return void 0;
	const job = (await store.list().catch(() => [])).find((one) => one.id === id)?.jobKey;
	return job === jobKey ? void 0 : job;
}
function matching(listed, asked) {
	const named = listed.filter(({ name }) => name === asked);
	if (named.length > 0) return named;
	const begun = listed.filter(({ id }) => id === asked || asked.length >= SHORTEST_ID && id.startsWith(asked));
	if (begun.length > 1) throw new UserError(`"${asked}" begins ${begun.length} ids: ${begun.map(({ id }) => id).join(", ")}. Write more of it.`);
	return begun;
}
function choose(candidates, prefer) {
	const newest = Math.max(...candidates.map(({ createdAt }) => Date.parse(createdAt)));
	const lost = (one) => newest - Date.parse(one.createdAt);
	const mostLost = Math.max(1, ...candidates.map(lost));
	const mostBytes = Math.max(1, ...candidates.map(({ bytes }) => bytes));
	const cost = {
		quality: (one) => lost(one),
		time: (one) => one.bytes + lost(one) / mostLost,
		balance: (one) => lost(one) / mostLost + one.bytes / mostBytes
	}[prefer];
	return candidates.reduce((best, one) => best === void 0 || cost(one) < cost(best) ? one : best, void 0);
}
// src/cli/checkpoints/restore.ts
const command$1 = {
	name: "restore",
	summary: "Makes a workspace what it was at a checkpoint; what it replaces goes to quarantine.",
	usage: "[ID|NAME] [--store DIR | --run URL] [--root DIR] [--dry-run] [--paths GLOB …]",
	positionals: {
		min: 0,
		max: 1
	},
	options: {
		...STORE_OPTION,
		...RUN_OPTION,
		...ROOT_OPTION,
		to: {
			value: "DIR",
			help: "restores into another folder than the workspace"
		},
		"dry-run": { help: "only tells what would be done" },
		paths: {
			value: "GLOB",
			multiple: true,
			help: "only what matches, relative to the workspace"
		},
		fallback: { help: "takes an older checkpoint of the same line where this one is damaged, and says so" },
		prefer: {
			value: PREFERENCES.join("|"),
			help: "which one to take where several fit: the quickest, the newest, or a balance"
		}
	},
	async run(args, io) {
		const prefer = choiceOf(args, "prefer", PREFERENCES, "quality");
		const { engine, store, stores, identity } = await openWorkbench(args, io);
		const to = args.value("to");
		const root = to === void 0 ? rootOf(args, io) : path.resolve(io.cwd, to);
		const id = await findCheckpoint(store, args.positionals[0], prefer, identity?.jobKey);
		const otherJob = await otherJobOf(store, id, identity?.jobKey);
		if (otherJob !== void 0) io.log.info(`checkpoint ${id} is of job ${onOneLine(otherJob)}`);
		const result = await engine.restore({
			id,
			root,
			stores,
			masker: maskerOf(io),
			dryRun: args.flag("dry-run"),
			fallback: args.flag("fallback"),
			...args.all("paths").length > 0 ? { paths: args.all("paths") } : {},
			signal: io.signal
		});
		for (const file of result.missing) io.log.warning(`${onOneLine(file)} is not restored: it held a credential, which is never kept.`);
		return {
			ok: result.verified,
			document: documentOf(result),
			text: textOf$2(result, args.flag("dry-run"))
		};
	}
};
function documentOf(result) {
	const { id, written, removed, unchanged, quarantined, quarantine, ms, verified, fellBackTo, git, paths } = result;
	return {
		id,
		written,
		removed,
		unchanged,
		quarantined,
		ms: Math.round(ms),
		verified,
		fellBackTo,
		...quarantine === void 0 ? {} : { quarantine },
		...git === void 0 ? {} : { git },
		...paths === void 0 ? {} : { paths }
	};
}
function textOf$2(result, dryRun) {
	const { id, written, removed, unchanged, quarantine, ms, verified, fellBackTo } = result;
	const did = dryRun ? "would be " : "";
	return [
		`${dryRun ? "would restore" : "restored"} ${fellBackTo ?? id}${fellBackTo ? ` instead of ${id}, which is damaged` : ""}`,
		`${written} ${did}written, ${removed} ${did}removed, ${unchanged} unchanged; ${formatDuration(ms)}`,
		...result.git ? gitLines(result.git, did) : [],
		...quarantine ? [`replaced and removed files are in ${quarantine}`] : [],
		...pathLines(result.paths),
		...verified ? [] : ["the workspace is not what it should be: validate the checkpoint and look at the warnings above"]
	].join("\n");
}
const SHOWN = 20;
function gitLines({ removedRefs, movedRefs, addedRefs, head, index, operations }, did) {
	const refs = (what, names) => names.length === 0 ? [] : [`git: ${names.length} ${names.length === 1 ? "ref" : "refs"} ${did}${what}: ${some(names.map(shortRef))}`];
	return [
		...refs("removed", removedRefs),
		...refs("moved", movedRefs),
		...refs("added", addedRefs),
		...head ? [`git: HEAD ${did}moved from ${shortRef(head.from)} to ${shortRef(head.to)}`] : [],
		...index ? [`git: the index ${did}replaced`] : [],
		...operations.length > 0 ? [`git: under way and in no checkpoint: ${operations.join(", ")}`] : []
	];
}
const shortRef = (name) => onOneLine(name.replace(/^refs\/(?:heads|tags)\//, "").replace(/^refs\//, ""));
const some = (names) => `${names.slice(0, SHOWN).join(", ")}${names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ""}`;
function pathLines(paths = []) {
	const lines = paths.slice(0, SHOWN).map(({ path: file, change }) => `  ${change === "write" ? "+" : "-"} ${onOneLine(file)}`);
	return paths.length > SHOWN ? [...lines, `  and ${paths.length - SHOWN} more (--json lists all)`] : lines;
}
// src/cli/checkpoints/validate.ts
const LEVELS = [
	"quick",
	"manifest",
	"full"
];
const command = {
	name: "validate",
	summary: "Checks a checkpoint; exit status 1 where something is wrong.",
	usage: "ID|NAME [--store DIR | --run URL] [--level quick|manifest|full]",
	positionals: {
		min: 1,
		max: 1
	},
	options: {
		...STORE_OPTION,
		...RUN_OPTION,
		level: {
			value: LEVELS.join("|"),
			help: "quick: the archive is there and its manifest in order; manifest: every stored byte too, and the checkpoints it needs; full (default): everything unpacked and hashed"
		}
	},
	async run(args, io) {
		const level = choiceOf(args, "level", LEVELS, "full");
		const { engine, store, stores, identity } = await openWorkbench(args, io);
		const id = await findCheckpoint(store, args.positionals[0], "quality", identity?.jobKey);
		const { ok, problems } = await engine.validate(id, stores, level);
		const text = ok ? `checkpoint ${id} is in order (${level})` : [`checkpoint ${id} is damaged:`, ...problems].join("\n");
		return {
			ok,
			document: {
				ok,
				problems
			},
			text
		};
	}
};
// src/cli/commands.ts
const COMMANDS = {
	checkpoint: async () => (await import("./commands.js").then((all) => ({ command: all.command$4 }))).command,
	restore: async () => (await import("./commands.js").then((all) => ({ command: all.command$1 }))).command,
	validate: async () => (await import("./commands.js")).command,
	list: async () => (await import("./commands.js").then((all) => ({ command: all.command$2 }))).command,
	cleanup: async () => (await import("./commands.js").then((all) => ({ command: all.command$3 }))).command,
	upload: async () => (await import("./commands.js")).uploadSpoolCommand,
	explain: async () => (await import("./failure.js")).explainCommand,
	plan: async () => (await import("./commands.js")).planCommand
};
// src/cli/command-line.ts
async function runCommandLine(argv, started) {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
	const json = argv.includes("--json");
	let exitCode;
	try {
		exitCode = await dispatch(argv, json, started);
	} catch (error) {
		exitCode = error instanceof UsageError ? 2 : 1;
		await write(process.stderr, textOf$1(error));
		if (json) await write(process.stdout, JSON.stringify(errorDocument(error))).catch(() => {});
	}
	process.exitCode = exitCode;
}
async function dispatch(argv, json, started) {
	const [name, ...rest] = argv;
	if (name === void 0 || name === "help" || name === "--help" || name === "-h") {
		await write(process.stdout, await overview());
		return 0;
	}
	if (name === "--version" || name === "-V") {
		await write(process.stdout, json ? JSON.stringify({ version: versionOf(started.dist) }) : versionOf(started.dist));
		return 0;
	}
	const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
	if (!load) throw new UsageError(`Command "${name}" is not known. Use one of ${(await shownCommands()).map((command) => command.name).join(", ")}; "rerail --help" explains them.`);
	const command = await load();
	if (rest.includes("--help") || rest.includes("-h")) {
		await write(process.stdout, helpFor(command));
		return 0;
	}
	const args = parse$1(command, rest);
	const result = await command.run(args, openIo(started));
	await write(process.stdout, json ? JSON.stringify(result.document) : result.text);
	return result.ok ? 0 : 1;
}
function versionOf(dist) {
	try {
		return String(JSON.parse(readFileSync(path.join(dist, "..", "package.json"), "utf8")).version);
	} catch {
		return "unknown";
	}
}
function openIo({ env, dist }) {
	return {
		env,
		cwd: process.cwd(),
		get stdin() {
			return process.stdin;
		},
		log: terminalLog(process.stderr, maskerFor(env)),
		clock: systemClock,
		interactive: process.stderr.isTTY === true && !env.CI,
		signal: cancelOnSignals(),
		threadScript: threadScript(dist)
	};
}
function parse$1(command, argv) {
	const options = { json: { type: "boolean" } };
	for (const [name, option] of Object.entries(command.options)) options[name] = {
		type: option.value === void 0 ? "boolean" : "string",
		multiple: option.multiple ?? false
	};
	let parsed;
	try {
		parsed = parseArgs({
			args: [...argv],
			options,
			allowPositionals: true
		});
	} catch (error) {
		throw new UsageError(`${sentenceOf(messageOf$1(error))}. See "rerail ${command.name} --help".`);
	}
	const { min, max } = command.positionals;
	const count = parsed.positionals.length;
	if (count < min || count > max) {
		const allowed = min === max ? `${min}` : `${min} to ${max}`;
		throw new UsageError(`"rerail ${command.name}" takes ${allowed} argument${allowed === "1" ? "" : "s"}, and ${count} came. Use: rerail ${command.name} ${command.usage}.`);
	}
	const listOf = (value) => value === void 0 ? [] : Array.isArray(value) ? value : [String(value)];
	return {
		positionals: parsed.positionals,
		value: (name) => listOf(parsed.values[name]).at(-1),
		all: (name) => listOf(parsed.values[name]),
		flag: (name) => parsed.values[name] === true
	};
}
const sentenceOf = (message) => message.replace(/\. To specify a positional.*/s, "").replace(/\s*\n\s*/g, " ").replace(/\.$/, "");
async function shownCommands() {
	return (await Promise.all(Object.values(COMMANDS).map((load) => load()))).filter((command) => !command.hidden);
}
async function overview() {
	const shown = await shownCommands();
	const width = Math.max(...shown.map((command) => command.name.length), 0);
	return [
		"rerail puts derailed CI runs back on their track.",
		"",
		"Usage: rerail COMMAND [ARGUMENTS] [--json]",
		"",
		...shown.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
		"",
		"\"rerail COMMAND --help\" explains a command, \"rerail --version\" says which rerail it is. With --json, stdout holds one JSON document.",
		"Exit status: 0 done, 1 failed, 2 wrong command line."
	].join("\n");
}
function helpFor(command) {
	const rows = [...Object.entries(command.options).map(([name, option]) => [`--${name}${option.value === void 0 ? "" : ` ${option.value}`}${option.multiple ? " …" : ""}`, option.help]), ["--json", "prints one JSON document"]];
	const width = Math.max(...rows.map(([left]) => left.length));
	return [
		`Usage: rerail ${command.name} ${command.usage}`,
		"",
		`${command.summary}`,
		"",
		...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
	].join("\n");
}
function errorDocument(error) {
	return { error: {
		message: messageOf$1(error),
		...error instanceof RefusedError ? { reason: error.reason } : {}
	} };
}
const REFUSALS = [
	"EACCES",
	"EPERM",
	"EROFS",
	"ENOTDIR",
	"EISDIR",
	"ELOOP",
	"ENAMETOOLONG",
	"EMFILE",
	"EIO"
];
function textOf$1(error) {
	if (error instanceof UserError) return messageOf$1(error);
	if (!REFUSALS.includes(codeOf(error) ?? "")) return defect(error);
	return `Not done: the system refuses it (${messageOf$1(error)}). Give this user access to it, or name another folder.`;
}
const defect = (error) => `This is a defect of rerail; please report it with these lines: ${error instanceof Error ? error.stack : messageOf$1(error)}`;
async function write(stream, text) {
	const failed = await new Promise((done) => stream.write(text === "" ? "" : `${text}\n`, done));
	if (!failed || codeOf(failed) === "EPIPE" || stream === process.stderr) return;
	throw new UserError(`Writing the result failed: ${messageOf$1(failed)}. Make room, or write to another place.`);
}
const keyOf = ({ run, attempt, kind, sha }) => `${run}/${attempt}/${kind}/${sha}`;
const outcomeKey = (key) => `${key}.outcome`;
function partitionOf(run) {
	if (run.pullRequest !== null) return `pr/${run.pullRequest}`;
	if (run.isFork || run.event.startsWith("pull_request")) return `fork/${run.branch ?? ""}`;
	return "branch";
}
function parseEntries(texts) {
	return [...texts].flatMap(([key, text]) => {
		if (key.endsWith(".outcome")) return [];
		const entry = parse(text);
		if (!isEntry(entry) || keyOf(entry) !== key) return [];
		const outcome = parse(texts.get(outcomeKey(key)) ?? "");
		return [{
			key,
			entry,
			...isOutcome(outcome) ? { outcome } : {}
		}];
	});
}
function parse(text) {
	try {
		return JSON.parse(text, (key, value) => key === "__proto__" ? void 0 : value);
	} catch {
		return;
	}
}
const isObject = (value) => typeof value === "object" && value !== null;
function isEntry(value) {
	if (!isObject(value) || value.version !== 1) return false;
	const texts = [
		value.kind,
		value.sha,
		value.at,
		value.owner,
		value.partition
	].every((one) => typeof one === "string");
	const isJob = (job) => isObject(job) && typeof job.name === "string" && typeof job.signature === "string";
	const numbers = Number.isSafeInteger(value.run) && Number.isSafeInteger(value.attempt);
	return texts && numbers && Array.isArray(value.jobs) && value.jobs.every(isJob);
}
const isOutcome = (value) => isObject(value) && value.version === 1 && typeof value.done === "boolean" && typeof value.at === "string";
const isDecision = ({ kind }) => kind.startsWith("rerun") || kind === "ask" || kind === "wait";
const isRerun = ({ entry, outcome }) => entry.kind.startsWith("rerun") && outcome?.done !== false;
const DAY = 864e5;
function rerunsOf(known, run, attempt, now) {
	const reruns = known.filter((one) => isRerun(one) && !(one.entry.run === run && one.entry.attempt === attempt));
	const ofRun = reruns.filter(({ entry }) => entry.run === run);
	const ofJob = Object.create(null);
	for (const { entry } of ofRun) for (const { name } of entry.jobs) ofJob[name] = (ofJob[name] ?? 0) + 1;
	const today = reruns.filter(({ entry }) => now - Date.parse(entry.at) < DAY).length;
	return {
		ofRun: ofRun.length,
		today,
		ofJob
	};
}
function historyFrom(known, scope) {
	const ours = known.filter(({ entry }) => entry.partition === "branch" || entry.partition === scope.partition);
	const history = Object.create(null);
	const of = (signature) => {
		history[signature] ??= {
			retried: 0,
			passed: 0,
			runs: new Set(),
			passes: []
		};
		return history[signature];
	};
	const decisions = ours.filter(({ entry }) => isDecision(entry));
	for (const { entry } of decisions) {
		const at = Date.parse(entry.at);
		const after = ours.filter((other) => other.entry.run === entry.run && other.entry.attempt === entry.attempt + 1);
		const result = after.find(({ entry: { kind } }) => kind === "result")?.entry;
		const next = after.find((other) => isDecision(other.entry))?.entry;
		for (const signature of new Set(entry.jobs.map((job) => job.signature))) {
			const seen = of(signature);
			seen.lastSeen = Math.max(seen.lastSeen ?? 0, at);
			if (scope.now - at <= scope.withinMs) seen.runs.add(entry.run);
			const failedAgain = next?.jobs.some((job) => job.signature === signature) || result?.jobs.some((job) => job.signature === signature);
			if (result?.passed || result && !failedAgain) seen.passes.push(Date.parse(result.at));
			if (result || failedAgain) seen.retried += 1;
			if (failedAgain && entry.sha === scope.sha) seen.repeatedHere = true;
		}
	}
	const weekAgo = scope.now - 7 * DAY;
	return Object.fromEntries(Object.entries(history).map(([signature, { runs, passes, ...seen }]) => [signature, {
		...seen,
		passed: passes.length,
		recentRuns: runs.size,
		passedThisWeek: passes.filter((at) => at >= weekAgo).length,
		...passes.length === 0 ? {} : { flakySince: Math.min(...passes) }
	}]));
}
function failedBefore(known, run, attempt) {
	const before = known.find(({ entry }) => entry.run === run && entry.attempt === attempt - 1 && isDecision(entry));
	return new Map(before?.entry.jobs.map(({ name, signature }) => [name, signature]));
}
// src/controller/act.ts
const MAX_REPEATS = 3;
const STALE_LOOKS = 3;
const STALE_PAUSE_MS = 1500;
async function perform(plan, deeds, ports) {
	const claims = await claim(plan, deeds, ports);
	const reports = [];
	for (const deed of deeds) {
		const mine = claims.get(deed.kind);
		if (mine.state !== "ours") {
			reports.push({
				kind: deed.kind,
				state: "other",
				...mine.why === void 0 ? {} : { why: mine.why }
			});
			continue;
		}
		reports.push(await carryOut$1(deed, mine.isSecond, reports, ports));
	}
	await settle(plan, reports, ports);
	return reports;
}
async function claim(plan, deeds, ports) {
	const { ledger, log } = ports;
	const alone = new Map(deeds.map(({ kind }) => [kind, {
		state: "ours",
		isSecond: true
	}]));
	if (!ledger) return alone;
	const texts = new Map(deeds.map(({ kind }) => [keyOf(entryOf(plan, kind, ports)), JSON.stringify(entryOf(plan, kind, ports))]));
	let won;
	try {
		won = await ledger.putAll(texts);
	} catch (error) {
		log.warning(`The ledger cannot be written: ${messageOf(error)}. rerail goes on without it.`);
		delete ports.ledger;
		return alone;
	}
	const claims = new Map();
	for (const { kind } of deeds) {
		const key = keyOf(entryOf(plan, kind, ports));
		claims.set(kind, won.get(key) ? {
			state: "ours",
			isSecond: false
		} : await takeOver(key, texts.get(key), ports));
	}
	return claims;
}
async function takeOver(key, text, { ledger, owner, clock, leaseMs }) {
	const known = await ledger?.snapshot();
	if (known?.has(outcomeKey(key))) return { state: "other" };
	const there = known?.get(key) ?? "";
	const entry = parsed(there);
	if (entry?.owner === owner) return {
		state: "ours",
		isSecond: true
	};
	if (clock.now() - Date.parse(entry?.at ?? "") < leaseMs) return {
		state: "other",
		why: "another controller is at it"
	};
	return await ledger?.replace(key, there, text) ? {
		state: "ours",
		isSecond: true
	} : {
		state: "other",
		why: "another controller is at it"
	};
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
async function carryOut$1(deed, isSecond, before, ports) {
	const { kind } = deed;
	try {
		const known = isSecond ? await look(deed, ports, ports.ledger ? STALE_LOOKS : 1) : void 0;
		if (known) return done(kind, known);
		for (let repeat = 0;; repeat += 1) {
			const answer = await deed.run(before);
			if (answer.done) return done(kind, answer.value);
			if (!answer.unclear) {
				const after = await look(deed, ports, 1);
				return after ? done(kind, after) : {
					kind,
					state: "failed",
					why: answer.why
				};
			}
			const after = await look(deed, ports, STALE_LOOKS);
			if (after) return done(kind, after);
			if (repeat === MAX_REPEATS) return {
				kind,
				state: "failed",
				why: answer.why
			};
		}
	} catch (error) {
		return {
			kind,
			state: "failed",
			why: messageOf(error)
		};
	}
}
async function look(deed, { clock }, times) {
	for (let round = 0; round < times; round += 1) {
		if (round > 0) await clock.sleep(STALE_PAUSE_MS);
		const found = await deed.seen();
		if (found) return found;
	}
}
const done = (kind, value) => ({
	kind,
	state: "done",
	...typeof value === "object" ? { written: value } : {}
});
async function settle(plan, reports, ports) {
	const { ledger, clock, log } = ports;
	const own = reports.filter(({ state }) => state !== "other");
	if (!ledger || own.length === 0) return;
	const at = new Date(clock.now()).toISOString();
	const texts = own.map(({ kind, state, why, written }) => {
		const outcome = {
			version: 1,
			at,
			done: state === "done",
			...why === void 0 ? {} : { why: why.slice(0, 500) },
			...written === void 0 ? {} : {
				id: written.id,
				author: written.author
			}
		};
		return [outcomeKey(keyOf(entryOf(plan, kind, ports))), JSON.stringify(outcome)];
	});
	try {
		await ledger.putAll(new Map(texts));
	} catch (error) {
		log.warning(`The outcome of ${own.length} acts could not be written: ${messageOf(error)}.`);
	}
}
const MAX_JOBS = 300;
function entryOf(plan, kind, { clock, owner }) {
	const causes = plan.jobs.filter(({ role }) => role === "cause").slice(0, MAX_JOBS);
	const { run } = plan;
	return {
		version: 1,
		kind,
		run: run.id,
		attempt: run.attempt,
		sha: run.sha,
		at: new Date(clock.now()).toISOString(),
		owner,
		partition: partitionOf(run),
		workflow: run.workflow,
		branch: run.branch,
		why: plan.why.slice(0, 500),
		notBefore: plan.notBefore,
		...kind === "result" ? { passed: true } : {},
		jobs: causes.map(({ name, failure, minutes }) => ({
			name,
			type: failure?.type ?? "unknown",
			signature: failure?.signature ?? "",
			minutes
		}))
	};
}
const messageOf = (error) => error instanceof Error ? error.message : String(error);
// src/controller/roles.ts
const FAILED$2 = new Set([
	"failure",
	"timed_out",
	"startup_failure"
]);
function rolesOf(facts) {
	const { jobs, shape = [], run } = facts;
	const red = new Set(jobs.filter(isRed).flatMap(({ key, optional }) => key && !optional ? [key] : []));
	const roles = new Map();
	for (const job of jobs) {
		const role = roleOf(job, run.attempt, () => needsRed(job.key, shape, red));
		if (role) roles.set(job, role);
	}
	return roles;
}
function roleOf(job, attempt, followed) {
	const { conclusion } = job;
	if (isRed(job)) {
		if (job.attempt < attempt) return "carried";
		if (job.optional) return "optional";
		return followed() ? "cascade" : "cause";
	}
	if (conclusion === "cancelled") return "cancelled";
	return conclusion === "skipped" && followed() ? "cascade" : void 0;
}
const causesOf = (facts) => [...rolesOf(facts)].filter(([, role]) => role === "cause").map(([job]) => job);
const isRed = ({ conclusion, failure }) => FAILED$2.has(conclusion ?? "") || conclusion === "cancelled" && failure !== void 0;
function needsRed(key, shape, red) {
	const seen = new Set();
	const waiting = [...shape.find((job) => job.key === key)?.needs ?? []];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		if (seen.has(next)) continue;
		seen.add(next);
		if (red.has(next)) return true;
		waiting.push(...shape.find((job) => job.key === next)?.needs ?? []);
	}
	return false;
}
function dependentsOf(key, shape) {
	const found = new Set(key === void 0 ? [] : [key]);
	for (let grew = true; grew;) {
		const more = shape.filter((job) => !found.has(job.key) && job.needs.some((need) => found.has(need)));
		for (const job of more) found.add(job.key);
		grew = more.length > 0;
	}
	return shape.filter((job) => found.has(job.key) && job.key !== key);
}
// src/controller/decide-job.ts
const OUTSIDE_KEY = /(?:^|\/)(?:deploy|publish|release|promote|migrat|rollout|ship)\w*/i;
const OUTSIDE_NAME = /\b(?:deploy\w*|publish\w*|release\w*|promote|migrat\w*|rollout|ship|production|upload-to)\b/i;
function decideJob(job, facts) {
	const hindrance = whyNotAgain(job, facts);
	const plan = decide$1(situationOf(job, facts));
	if (!hindrance) return plan;
	if (!runsAgain(plan)) return {
		...plan,
		refused: [hindrance, ...plan.refused]
	};
	return {
		strategy: "MANUAL",
		why: `${inWords$1(job)}: ${hindrance.why}`,
		rule: plan.rule,
		refused: [hindrance, ...plan.refused]
	};
}
const runsAgain = ({ strategy }) => strategy === "RETRY" || strategy === "RESUME";
function situationOf(job, facts) {
	const { policy, history, run } = facts;
	const failure = job.failure ?? UNKNOWN;
	const { signature } = failure;
	const known = history[signature];
	return {
		failure: {
			type: failure.type,
			confidence: failure.confidence,
			signature,
			retry: failure.retry
		},
		lane: job.lane,
		options: {
			retry: "auto",
			optional: false
		},
		policy: {
			plans: policy.plans,
			rollbackBranches: isOfBranch(facts) ? policy.rollback.branches : []
		},
		history: {
			flaky: known && isFlaky(known, facts) ? [signature] : [],
			repeated: known?.repeatedHere ? [signature] : []
		},
		...run.branch === null ? {} : { branch: run.branch },
		made: {
			tries: run.attempt,
			resumes: run.attempt - 1
		},
		...job.minutes === void 0 ? {} : { time: {
			spentMs: 0,
			lastTryMs: job.minutes * 6e4
		} },
		externalEffects: [],
		resumable: policy.plans[failure.type]?.strategy === "RESUME",
		cancelled: false,
		survivors: []
	};
}
const UNKNOWN = {
	type: "unknown",
	confidence: 0,
	signature: "",
	retry: "unclear"
};
const isOfBranch = ({ run }) => !run.isFork && run.pullRequest === void 0 && run.event !== "pull_request" && run.event !== "pull_request_target";
function isFlaky(known, { policy, now }) {
	const { maxPerWeek, deadlineMs } = policy.flaky;
	const { passed, passedThisWeek = 0, flakySince = now } = known;
	return passed > 0 && passedThisWeek < maxPerWeek && now - flakySince <= deadlineMs;
}
function whyNotAgain(job, facts) {
	const no = (reason, why) => ({
		strategy: "RETRY",
		reason,
		why
	});
	const effect = effectOf(job, facts);
	if (effect) return no(effect.reason, effect.why);
	const { policy, reruns } = facts;
	if (policy.never.jobs.some((pattern) => isNamed(pattern, job))) return no("excluded", "the policy says that it is never re-run");
	const { failure, failedBefore } = job;
	if (failure && failedBefore === failure.signature) return no("failed-same-way", "the attempt before failed the same way");
	if (facts.denied?.includes("actions")) return no("no-permission", "the token may not re-run jobs (actions: write)");
	const { perJob, perRun, perDay } = policy.budgets.reruns;
	if ((reruns.ofJob[job.name] ?? 0) >= perJob) return no("budget-spent", `all ${perJob} re-runs of the job are used`);
	if (reruns.ofRun >= perRun) return no("budget-spent", `all ${perRun} re-runs of the run are used`);
	if (reruns.today >= perDay) return no("budget-spent", `all ${perDay} re-runs of the last 24 hours are used`);
}
function effectOf(job, facts) {
	const { shape, policy } = facts;
	if (!shape) return effectByName(job, facts);
	const own = shape.find(({ key }) => key === job.key);
	if (!own) return effectByName(job, facts);
	for (const each of [own, ...dependentsOf(job.key, shape)]) {
		if (isIdempotent(each, policy.idempotent)) continue;
		const subject = each === own ? "it" : `"${each.key}", which GitHub would run after it,`;
		if (each.environment !== void 0) return {
			reason: "environment",
			why: `${subject} has the environment "${each.environment}"`
		};
		const [effect] = each.outsideEffects ?? [];
		if (effect !== void 0) return {
			reason: "outside-effects",
			why: `${subject} acts outside (${effect})`
		};
		if (OUTSIDE_KEY.test(each.key)) return {
			reason: "outside-effects",
			why: `"${each.key}" sounds as if it acts outside`
		};
	}
}
function effectByName(job, { jobs, policy }) {
	const acting = [job, ...jobs.filter(({ conclusion }) => conclusion !== "success")].find(({ name }) => OUTSIDE_NAME.test(name) && !policy.idempotent.jobs.some((pattern) => matchesName(pattern, name)));
	if (!acting) return void 0;
	return {
		reason: "outside-effects",
		why: `the workflow file tells nothing of "${acting.name}", which sounds as if it acts outside`
	};
}
const isIdempotent = ({ key, environment }, { jobs, environments }) => jobs.some((pattern) => matchesName(pattern, key)) || environment !== void 0 && environments.some((pattern) => matchesName(pattern, environment));
const isNamed = (pattern, { name, key }) => matchesName(pattern, name) || key !== void 0 && matchesName(pattern, key);
const inWords$1 = ({ failure }) => failure ? failure.type.replaceAll("-", " ") : "unknown cause";
// src/controller/left-alone.ts
const MAX_ATTEMPTS$1 = 51;
const MAX_AGE_MS$1 = 2592e6;
function leftAlone(facts) {
	const { run, latest, stops } = facts;
	const none = (reason, why) => ({
		reason,
		why
	});
	if (facts.isOwn) return none("own-run", "rerail's own workflows are not recovered");
	if (latest.attempt > run.attempt) return latest.by === "person" ? none("restarted-by-person", `a person started attempt ${latest.attempt}`) : none("stale", `attempt ${latest.attempt} has begun since`);
	if (run.status !== "completed") return none("not-finished", `the run is ${inWords(run.status)}`);
	if (!RED.has(run.conclusion ?? "")) return none("not-failed", `the run ended with "${run.conclusion ?? "nothing"}"`);
	const cancelled = whoCancelled(facts);
	if (cancelled) return cancelled;
	if (stops.length > 0) return none("stopped", stops.join("; "));
	if (run.attempt >= MAX_ATTEMPTS$1) return none("spent", "GitHub re-runs a run 50 times, and these are used");
	if (facts.now - run.createdAt > MAX_AGE_MS$1) return none("spent", "GitHub re-runs a run for 30 days, and these are over");
	const causes = causesOf(facts);
	const { jobs } = facts.policy.never;
	const isExcluded = ({ name, key }) => jobs.some((pattern) => matchesName(pattern, name) || key !== void 0 && matchesName(pattern, key));
	if (causes.length > 0 && causes.every(isExcluded)) return none("excluded", "the policy excludes every job that failed (\"never\")");
}
const RED = new Set([
	"failure",
	"timed_out",
	"cancelled",
	"startup_failure"
]);
function whoCancelled({ run, jobs, hasNewerRun }) {
	const byPerson = jobs.find(({ cancelled }) => cancelled?.by === "person")?.cancelled;
	if (byPerson) return {
		reason: "cancelled-by-person",
		why: `${byPerson.who === void 0 ? "a person" : `@${byPerson.who}`} cancelled the run`
	};
	if (jobs.some(({ cancelled }) => cancelled?.by === "newer-run")) return {
		reason: "superseded",
		why: "a newer run of its concurrency group took its place"
	};
	if (run.conclusion !== "cancelled" || jobs.some(isFailure)) return void 0;
	return hasNewerRun ? {
		reason: "superseded",
		why: "a newer run of the workflow began before this one ended"
	} : {
		reason: "cancelled-by-person",
		why: "the run was cancelled, and nothing in it failed"
	};
}
const isFailure = ({ conclusion, failure }) => FAILED$2.has(conclusion ?? "") || conclusion === "cancelled" && failure !== void 0;
const inWords = (status) => status.replaceAll("_", " ");
// src/controller/decide-run.ts
function decideRun(facts) {
	const roles = rolesOf(facts);
	const left = leftAlone(facts);
	if (left) return document(facts, roles, new Map(), {
		...NOTHING,
		why: left.why,
		rule: `run:${left.reason}`
	}, left);
	const plans = new Map();
	for (const [job, role] of roles) if (role === "cause") plans.set(job, decideJob(job, facts));
	return document(facts, roles, plans, joined(facts, plans));
}
const NOTHING = {
	strategy: null,
	act: "none",
	jobIds: [],
	refused: []
};
function joined(facts, plans) {
	const causes = [...plans];
	const [first] = causes;
	if (!first) return withoutCause(facts);
	const again = causes.filter(([, plan]) => runsAgain(plan));
	const refused = distinct(causes.flatMap(([, plan]) => plan.refused));
	const { rule } = first[1];
	if (again.length === causes.length) return rerun(facts, causes, rule, refused);
	const [, telling] = causes.find(([, plan]) => plan.strategy === "ROLLBACK") ?? causes.find(([, plan]) => !runsAgain(plan));
	if (again.length > 0) {
		const why = `${count(causes.length - again.length, "of", causes.length)} would fail the same way, so nothing is re-run`;
		const mixed = {
			strategy: "RETRY",
			reason: "mixed-causes",
			why
		};
		return {
			...asked(facts, telling),
			why: `${telling.why}; ${why}`,
			refused: distinct([mixed, ...refused])
		};
	}
	return {
		...asked(facts, telling),
		why: whyOf(causes, telling.why),
		refused: withRollback(causes, refused)
	};
}
function rerun(facts, causes, rule, refused) {
	const [job, plan] = causes[0];
	const why = whyOf(causes, plan.why + historyOf(facts.history[job.failure?.signature ?? ""]));
	const jobIds = causes.map(([{ id }]) => id);
	const all = withRollback(causes, refused);
	const outage = outageOf(facts, causes);
	if (!outage) return {
		strategy: plan.strategy,
		act: "rerun-failed-jobs",
		jobIds,
		why,
		rule,
		refused: all
	};
	const { runs, notBefore } = outage;
	const open = {
		strategy: "RETRY",
		reason: "breaker-open",
		why: `${runs} runs failed with this signature within ${facts.policy.budgets.circuitBreaker.withinMs / 6e4} minutes: something is down`
	};
	return {
		strategy: "RETRY",
		act: "wait",
		jobIds,
		why: open.why,
		rule,
		refused: [open, ...all],
		notBefore
	};
}
function outageOf({ history, policy, now }, causes) {
	const { runs, withinMs } = policy.budgets.circuitBreaker;
	for (const [{ failure }] of causes) {
		const known = failure && history[failure.signature];
		if (!known || (known.recentRuns ?? 0) < runs) continue;
		const quiet = (known.lastSeen ?? now) + withinMs;
		if (quiet > now) return {
			runs: known.recentRuns ?? 0,
			notBefore: quiet
		};
	}
}
const asked = (_facts, plan) => ({
	strategy: plan.strategy === "ROLLBACK" ? "ROLLBACK" : "MANUAL",
	act: "ask",
	jobIds: [],
	why: plan.why,
	rule: plan.rule,
	refused: plan.refused
});
function withoutCause({ run, jobs }) {
	const ask = (rule, why) => ({
		...NOTHING,
		strategy: "MANUAL",
		act: "ask",
		rule,
		why
	});
	if (run.conclusion === "startup_failure" || jobs.length === 0) return ask("run:startup-failure", "GitHub could not start the run, and a re-run would not change that");
	return ask("run:no-cause", "no job of this attempt failed on its own account");
}
const INFRASTRUCTURE = new Set([
	"network",
	"git",
	"resource-exhaustion",
	"timeout"
]);
function withRollback(causes, refused) {
	const type = causes.map(([{ failure }]) => failure?.type ?? "unknown").find((each) => INFRASTRUCTURE.has(each));
	if (type === void 0) return distinct(refused);
	const why = `a ${type.replaceAll("-", " ")} failure is no sign of a bad commit`;
	return distinct([...refused.filter(({ strategy }) => strategy !== "ROLLBACK"), {
		strategy: "ROLLBACK",
		reason: "infrastructure-signature",
		why
	}]);
}
const historyOf = (known) => known && known.retried > 0 ? `; passed on a retry ${known.passed} of ${known.retried} times` : "";
const whyOf = (causes, why) => causes.length === 1 ? why : `${causes.length} jobs failed; ${why}`;
const count = (part, word, all) => `${part} ${word} ${all} jobs`;
function distinct(refused) {
	const seen = new Set();
	return refused.filter(({ strategy, reason }) => {
		const key = `${strategy} ${reason}`;
		return !seen.has(key) && seen.add(key);
	});
}
function document(facts, roles, plans, verdict, left) {
	const { run, jobs, policy } = facts;
	const { notBefore, rollback = NOT_NOMINATED, ...decided } = verdict;
	const minutes = [...plans.keys()].flatMap(({ minutes: each }) => each ?? []);
	const repeats = decided.act.startsWith("rerun") || decided.act === "wait";
	const isRed = ({ conclusion }) => conclusion !== "success" && conclusion !== "skipped" && conclusion !== "neutral";
	return {
		version: 1,
		id: idOf(facts, decided.act),
		repository: facts.repository,
		run: {
			id: run.id,
			attempt: run.attempt,
			workflow: run.workflow,
			event: run.event,
			branch: run.branch,
			sha: run.sha,
			pullRequest: run.pullRequest ?? null,
			isFork: run.isFork,
			isDefaultBranch: run.isDefaultBranch
		},
		mode: policy.mode,
		decidedAt: new Date(facts.now).toISOString(),
		...decided,
		leftAlone: left ?? null,
		expectedMinutes: repeats && minutes.length > 0 ? Math.max(...minutes) : null,
		notBefore: notBefore === void 0 ? null : new Date(notBefore).toISOString(),
		jobs: [...roles].map(([job, role]) => jobPlan(job, role, plans.get(job))),
		omitted: [],
		counts: {
			jobs: jobs.length,
			passed: jobs.filter(({ conclusion }) => conclusion === "success").length,
			failed: jobs.filter(isRed).length
		},
		rollback,
		needs: needsOf(decided.act, run.pullRequest),
		costs: {
			apiRequests: 0,
			ledgerRequests: 0,
			logBytes: 0
		}
	};
}
const NOT_NOMINATED = {
	culprit: null,
	grade: null,
	refused: [{
		reason: "not-nominated",
		why: "nothing nominates this commit for a revert"
	}]
};
function jobPlan(job, role, plan) {
	const { id, name, conclusion, failure, lane } = job;
	return {
		id,
		name,
		conclusion,
		role,
		failure: failure ? {
			type: failure.type,
			retry: failure.retry,
			lane,
			confidence: failure.confidence,
			signature: failure.signature,
			evidence: failure.evidence,
			...failure.suggestion === void 0 ? {} : { suggestion: failure.suggestion }
		} : null,
		minutes: job.minutes ?? null,
		strategy: plan?.strategy ?? null,
		why: plan?.why ?? ROLE_WORDS[role],
		refused: plan?.refused ?? []
	};
}
const ROLE_WORDS = {
	cause: "",
	cascade: "it needs a job that failed",
	cancelled: "it was cancelled",
	optional: "the workflow lets it fail (continue-on-error)",
	carried: "it ran in an earlier attempt"
};
function needsOf(act, pullRequest) {
	if (act.startsWith("rerun") || act === "wait") return { actions: "write" };
	if (act !== "ask") return {};
	return pullRequest === void 0 ? { issues: "write" } : { "pull-requests": "write" };
}
const idOf = ({ repository, run }, act) => createHash("sha256").update([
	repository,
	run.id,
	run.attempt,
	run.sha,
	act
].join("\n")).digest("hex").slice(0, 12);
// src/controller/deeds.ts
function deedsOf(plan, context) {
	const act = actDeed(plan, context);
	if (!act) return [];
	const { pullRequest } = plan.run;
	const deeds = [act];
	if (pullRequest !== null && context.policy.notifications.pullRequest !== "never") deeds.push(commentDeed(plan, pullRequest, context));
	if (needsIssue(plan)) deeds.push(issueDeed(plan, context));
	deeds.push(checkDeed(plan, context));
	return deeds;
}
function actDeed(plan, { acts }) {
	const { run, act, jobIds } = plan;
	const seen = async () => {
		const { attempt, finished } = await acts.attempt(run.id);
		return attempt > run.attempt || !finished ? true : void 0;
	};
	switch (act) {
		case "none": return;
		case "wait":
		case "ask": return {
			kind: act,
			seen: async () => true,
			run: async () => DONE
		};
		case "rerun-failed-jobs": return {
			kind: act,
			seen,
			run: () => acts.rerunFailedJobs(run.id)
		};
		case "rerun-all": return {
			kind: act,
			seen,
			run: () => acts.rerunAll(run.id)
		};
		case "rerun-job": return {
			kind: act,
			seen,
			run: () => acts.rerunJob(jobIds[0])
		};
	}
}
const DONE = {
	done: true,
	value: void 0
};
const PAST = {
	"rerun-failed-jobs": "rerail re-ran the failed jobs",
	"rerun-job": "rerail re-ran the job",
	"rerun-all": "rerail re-ran all jobs"
};
function reportOf(plan, reports) {
	const [main] = reports;
	const issue = reports.find(({ kind, written }) => kind === "issue" && written)?.written?.id;
	if (main?.state === "failed") return {
		done: "",
		failed: main.why ?? "unknown",
		...issue === void 0 ? {} : { issue }
	};
	return {
		done: main?.state === "done" ? PAST[plan.act] ?? "" : "",
		...issue === void 0 ? {} : { issue }
	};
}
const LOOKS = 4;
const LOOK_PAUSE_MS = 1500;
const RECENT_MS = 3e5;
function commentDeed(plan, pullRequest, context) {
	const { acts, server } = context;
	const body = (before) => runComment(plan, server, reportOf(plan, before));
	const shows = ({ body: text }) => text.includes(`/actions/runs/${plan.run.id})`) && text.includes(plan.id);
	const partition = partitionOf(plan.run);
	const find = async () => (await acts.ownComments(pullRequest, COMMENT_MARKER))[0];
	return {
		kind: "comment",
		seen: async () => {
			const own = await find();
			return own && shows(own) ? own : void 0;
		},
		run: async (before) => {
			const earlier = await otherWriters(plan, context, ({ entry }) => entry.kind === "comment" && entry.partition === partition);
			for (const id of earlier.ids) {
				const edited = await acts.editComment(id, body(before));
				if (edited.done || edited.unclear) return edited;
			}
			const own = await foundSoon(find, earlier.busy, context);
			return own ? acts.editComment(own.id, body(before)) : acts.comment(pullRequest, body(before));
		}
	};
}
async function otherWriters(plan, { known, now }, isSame) {
	const others = (await known()).filter((one) => isSame(one) && !(one.entry.run === plan.run.id && one.entry.attempt === plan.run.attempt));
	const ids = others.toSorted((a, b) => Date.parse(b.entry.at) - Date.parse(a.entry.at)).flatMap(({ outcome }) => outcome?.done && outcome.id !== void 0 ? [outcome.id] : []);
	const busy = others.some(({ entry, outcome }) => !outcome && now - Date.parse(entry.at) < RECENT_MS);
	return {
		ids: [...new Set(ids)].slice(0, 1),
		busy
	};
}
async function foundSoon(find, busy, { sleep }) {
	for (let look = 0; look < (busy ? LOOKS : 1); look += 1) {
		if (look > 0) await sleep(LOOK_PAUSE_MS);
		const found = await find();
		if (found) return found;
	}
}
function needsIssue({ act, run, refused }) {
	if (act === "wait") return refused.some(({ reason }) => reason === "breaker-open");
	if (act !== "ask" || run.pullRequest !== null || run.isFork) return false;
	return run.isDefaultBranch || run.event === "schedule" || run.event === "deployment_status";
}
function issueDeed(plan, context) {
	const { acts, server, policy, now, owners } = context;
	const draft = async () => {
		const partition = partitionOf(plan.run);
		const all = (await context.known()).filter(({ entry }) => entry.partition === partition);
		const cause = plan.jobs.find(({ role }) => role === "cause")?.failure?.signature;
		const seen = all.filter(({ entry }) => entry.kind !== "result" && entry.jobs.some(({ signature }) => signature === cause));
		const runs = new Set([plan.run.id, ...seen.map(({ entry }) => entry.run)]);
		const minutes = seen.filter(({ entry }) => entry.kind === "ask" || entry.kind === "wait" || entry.kind.startsWith("rerun")).flatMap(({ entry }) => entry.jobs.map((job) => job.minutes ?? 0)).reduce((sum, each) => sum + each, 0);
		const deadline = new Date(now + policy.flaky.deadlineMs).toISOString().slice(0, 10);
		return runIssue(plan, server, {
			count: runs.size,
			minutesLost: Math.round(minutes),
			owners,
			deadline
		});
	};
	const find = async (signature) => (await acts.ownIssues(issueMarker(signature)))[0];
	return {
		kind: "issue",
		seen: async () => {
			const { signature } = await draft();
			const own = await find(signature);
			return own?.isOpen && own.body.includes(`/actions/runs/${plan.run.id})`) ? own : void 0;
		},
		run: async () => {
			const { signature, title, body } = await draft();
			const hasIt = ({ entry }) => entry.kind === "issue" && entry.jobs.some((job) => job.signature === signature);
			const earlier = await otherWriters(plan, context, hasIt);
			for (const id of earlier.ids) {
				const edited = await acts.editIssue(id, {
					body,
					state: "open"
				});
				if (edited.done || edited.unclear) return edited;
			}
			const own = await foundSoon(() => find(signature), earlier.busy, context);
			return own ? acts.editIssue(own.id, {
				body,
				state: "open"
			}) : acts.issue(title, body, policy.notifications.issue.labels);
		}
	};
}
function checkDeed(plan, { acts, server }) {
	const { sha, id, attempt } = plan.run;
	const externalId = `${id}/${attempt}`;
	return {
		kind: "check-run",
		seen: async () => (await acts.ownCheckRuns(sha, externalId))[0],
		run: (before) => {
			const report = reportOf(plan, before);
			const title = headline(plan, report).slice(0, 200);
			const summary = runSummary(plan, server, report).slice(0, 6e4);
			return acts.checkRun({
				sha,
				externalId,
				title,
				summary,
				conclusion: "neutral"
			});
		}
	};
}
const MAX_LOG_BYTES = 16 * 2 ** 20;
const MAX_ANNOTATIONS = 50;
const MAX_CANCELLED = 3;
const FAILED$1 = new Set([
	"failure",
	"timed_out",
	"startup_failure"
]);
async function readJobs(jobs, reader, options) {
	const failures = new Map();
	const cancellations = new Map();
	const failed = jobs.filter(({ conclusion }) => FAILED$1.has(conclusion ?? ""));
	const cancelled = jobs.filter(({ conclusion }) => conclusion === "cancelled");
	for (const job of cancelled.slice(0, MAX_CANCELLED)) {
		const annotations = await annotationsOf(job, reader, options);
		const by = cancellationOf(annotations);
		if (by) cancellations.set(job.id, by);
		else if (TIMED_OUT.test(textOf(annotations)) || LOST.test(textOf(annotations))) failures.set(job.id, await failureOf(job, void 0, annotations, options));
		else if (options.wasCancelled) cancellations.set(job.id, { by: "unknown" });
	}
	await readFailures(failed, reader, options, failures, cancellations);
	return {
		failures,
		cancellations
	};
}
async function readFailures(failed, reader, options, failures, cancellations) {
	const few = failed.length <= 20;
	const groups = new Map();
	const annotations = new Map();
	for (const job of failed) {
		const said = few ? [] : await annotationsOf(job, reader, options);
		if (!few) annotations.set(job.id, said);
		const by = cancellationOf(said);
		if (by) cancellations.set(job.id, by);
		const key = few ? String(job.id) : `${stepOf(job)}\n${said.map(({ message }) => normalise(message ?? "")).sort().join("\n")}`;
		groups.set(key, [...groups.get(key) ?? [], job]);
	}
	const chosen = new Set(takeTurns([...groups.values()], 20));
	for (const group of groups.values()) {
		const read = [];
		for (const job of group) {
			if (!chosen.has(job)) continue;
			const log = await logOf(job, reader, options);
			let failure = await failureOf(job, log, annotations.get(job.id) ?? [], options);
			if (few && (failure.type === "unknown" || failure.confidence < .7)) {
				const said = await annotationsOf(job, reader, options);
				const by = cancellationOf(said);
				if (by) cancellations.set(job.id, by);
				if (said.length > 0) failure = await failureOf(job, log, said, options);
			}
			failures.set(job.id, failure);
			read.push(failure);
		}
		const [first] = read;
		const agree = first !== void 0 && read.every(({ signature }) => signature === first.signature);
		for (const job of group) {
			if (chosen.has(job)) continue;
			failures.set(job.id, agree ? {
				...first,
				read: false
			} : UNREAD);
		}
	}
}
const UNREAD = {
	type: "unknown",
	retry: "unclear",
	confidence: 0,
	signature: "unread",
	evidence: [],
	read: false
};
function takeTurns(groups, limit) {
	const taken = [];
	for (let round = 0; taken.length < limit; round += 1) {
		const next = groups.flatMap((group) => group[round] ?? []);
		if (next.length === 0) break;
		taken.push(...next.slice(0, limit - taken.length));
	}
	return taken;
}
async function logOf({ id }, reader, { repository }) {
	try {
		return (await reader.log(`/repos/${repository}/actions/jobs/${id}/logs`, MAX_LOG_BYTES))?.bytes;
	} catch {
		return;
	}
}
async function annotationsOf({ id }, reader, { repository }) {
	try {
		return (await reader.list(`/repos/${repository}/check-runs/${id}/annotations`, {}, 1)).slice(0, MAX_ANNOTATIONS);
	} catch {
		return [];
	}
}
const textOf = (annotations) => annotations.map(({ message }) => message ?? "").join("\n");
const TIMED_OUT = /has exceeded the maximum execution time/;
const LOST = /lost communication with the server|runner has received a shutdown signal|encountered an error while running your job/;
function cancellationOf(annotations) {
	for (const { message } of annotations) {
		const person = /^The run was cancel+ed by @?([\w-]+(?:\[bot\])?)/.exec(message ?? "");
		if (person) return {
			by: "person",
			who: person[1]
		};
		if (/^Canceling since a higher priority waiting request for /.test(message ?? "")) return { by: "newer-run" };
	}
}
const EMPTY_WORDS = /^(?:Process completed with exit code \d+\.?|The operation was canceled\.?)$/;
async function failureOf(job, log, annotations, { rules, mask }) {
	const said = annotations.filter(({ annotation_level: level }) => level === "failure" || level === "warning");
	const text = log && log.length > 0 ? [log] : [Buffer.from(said.map(asLogLine).join(""))];
	const step = stepOf(job);
	const exit = /Process completed with exit code (\d+)/.exec(textOf(annotations))?.[1];
	const facts = {
		jobName: job.name,
		...step === void 0 ? {} : { stepName: step },
		...exit === void 0 ? {} : { exitCode: Number(exit) },
		annotations: said.flatMap(({ message, annotation_level: level }) => message && !EMPTY_WORDS.test(message) ? [{
			level: level === "failure" ? "error" : "warning",
			text: message.slice(0, 4096)
		}] : [])
	};
	const { type, retry, confidence, signature, evidence, suggestion } = await classify({
		log: text,
		facts,
		rules,
		mask
	});
	return {
		type,
		retry,
		confidence,
		signature,
		evidence: evidence.slice(0, 3),
		suggestion,
		read: log !== void 0
	};
}
const asLogLine = ({ message, annotation_level: level }) => `##[${level === "failure" ? "error" : "warning"}]${(message ?? "").slice(0, 4096)}\n`;
const stepOf = ({ steps }) => steps?.find(({ conclusion }) => conclusion === "failure" || conclusion === "timed_out")?.name;
// src/controller/outside-actions.ts
const OUTSIDE_ACTIONS = [
	/^actions\/(?:deploy-pages|create-release|upload-release-asset)@/,
	/(?:^|[/-])(?:deploy|publish|release|upload-to|push-to|promote|rollout)(?:[-/@]|$)/i,
	/^[^@]*(?:gh-pages|pypi-publish|npm-publish|semantic-release|release-please|changesets\/action|goreleaser|softprops\/)/i,
	/^(?:hashicorp\/terraform-apply|pulumi\/actions|azure\/(?:webapps|functions|k8s|aci|cli)[\w-]*|google-github-actions\/deploy[\w-]*|aws-actions\/amazon-ecs-[\w-]*)/i,
	/^(?:git-auto-commit|stefanzweifel\/git-auto-commit-action|ad-m\/github-push-action|peter-evans\/(?:create-pull-request|repository-dispatch))/i,
	/^(?:slackapi\/slack-github-action|8398a7\/action-slack|rtCamp\/action-slack-notify)/i
];
const PUSHES_IF_ASKED = /^docker\/(?:build-push-action|bake-action)@/;
function actsOutside(uses, inputs) {
	if (PUSHES_IF_ASKED.test(uses)) return inputs.push !== void 0 && inputs.push !== "false";
	return OUTSIDE_ACTIONS.some((pattern) => pattern.test(uses));
}
// src/controller/shape.ts
const MAX_DEPTH = 10;
function shapeOf({ top, called }) {
	return jobsOf(top, called, {
		prefix: "",
		names: "",
		needs: [],
		optional: false
	}, 0);
}
function jobsOf(workflow, called, caller, depth) {
	const inner = new Map();
	const keysOf = (id) => inner.get(id)?.map(({ key }) => key) ?? [caller.prefix + id];
	return workflow.jobs.flatMap((job) => {
		const names = `${caller.names}${nameSource(job)}`;
		const key = caller.prefix + job.id;
		const optional = caller.optional || job.continueOnError === "true";
		const file = job.uses === void 0 ? void 0 : called.get(job.uses);
		if (file && depth < MAX_DEPTH) {
			const jobs = jobsOf(file, called, {
				prefix: `${key}/`,
				names: `${names} / `,
				needs: [key],
				optional
			}, depth + 1);
			const entry = {
				key,
				names: /^(?!)/,
				optional,
				needs: [...caller.needs, ...job.needs.map((id) => caller.prefix + id)]
			};
			inner.set(job.id, [...jobs, entry]);
			return [entry, ...jobs];
		}
		return [{
			key,
			needs: [...caller.needs, ...job.needs.map((id) => caller.prefix + id)],
			names: new RegExp(`^${names}( / .*)?$`, "s"),
			optional,
			...effectsOf(job)
		}];
	}).map((job) => ({
		...job,
		needs: [...new Set(job.needs.flatMap((need) => need.startsWith(caller.prefix) ? keysOf(need.slice(caller.prefix.length)) : [need]))].filter((need) => need !== job.key)
	}));
}
function nameSource({ id, name }) {
	return `${(name ?? id).split(/\$\{\{.*?\}\}/s).map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join(".*")}(?: \\(.*\\))?`;
}
function effectsOf(job) {
	const effects = job.steps.flatMap(({ run, uses, with: inputs }) => {
		const script = run ?? (uses !== void 0 && /(?:^|\/)rerail(?:@|\/rerail@|$)/.test(uses) ? inputs.run : void 0);
		if (script !== void 0) return externalEffects(script).map(({ pattern }) => pattern);
		return uses !== void 0 && actsOutside(uses, inputs) ? [uses] : [];
	});
	if (job.uses !== void 0 && /deploy|publish|release|migrat/i.test(job.uses)) effects.push(job.uses);
	return {
		...job.environment === void 0 ? {} : { environment: job.environment },
		...effects.length === 0 ? {} : { outsideEffects: [...new Set(effects)] }
	};
}
function jobNamed(name, shape) {
	return shape.filter(({ names }) => names.test(name)).toSorted((a, b) => b.names.source.length - a.names.source.length)[0];
}
const CONTROLLER_COMMANDS = new Set([
	"plan",
	"decide",
	"act",
	"revert",
	"recover"
]);
function isControllers({ jobs }) {
	return jobs.some(({ uses, steps }) => uses !== void 0 && /\brerail\b.*\/\.github\/workflows\/(?:recover|sweep|comment)\.ya?ml@/.test(uses) || uses !== void 0 && /^\.\/\.github\/workflows\/(?:recover|rerail-recover)\.ya?ml$/.test(uses) || steps.some(({ uses: action, with: inputs }) => action !== void 0 && CONTROLLER_COMMANDS.has(inputs.command ?? "")));
}
// src/controller/gather.ts
const STOP_LABEL = "rerail:stop";
async function gatherRun(options) {
	const { repository, runId, known, now } = options;
	const run = await findRun(options);
	if (!run) throw new UserError(`Deciding about run ${runId} failed: ${repository} has no such run, or the token may not see it. Check the id, and that the token has actions: read.`);
	const latest = run.run_attempt ?? 1;
	const attempt = options.attempt ?? latest;
	const facts = await runFacts(run, attempt, options);
	const policy = await readPolicyOf(options);
	const base = {
		repository,
		run: facts,
		latest: {
			attempt: latest,
			by: isPerson(run.triggering_actor) ? "person" : "machine"
		},
		jobs: [],
		stops: stopsOf(options, policy.problem),
		policy: {
			...policy.policy,
			mode: options.mode ?? policy.policy.mode
		},
		history: {},
		reruns: rerunsOf(known, runId, attempt, now),
		now
	};
	if (options.own?.runId === String(runId) || run.path !== void 0 && pathOf(run.path) === options.own?.workflow) return {
		...base,
		isOwn: true
	};
	if (latest > attempt || run.status !== "completed" || !MAYBE_RED.has(run.conclusion ?? "")) return base;
	return withJobs(base, options);
}
const MAYBE_RED = new Set([
	"failure",
	"timed_out",
	"cancelled",
	"startup_failure"
]);
async function findRun({ repository, runId, reader }) {
	const run = await reader.find(`/repos/${repository}/actions/runs/${runId}`);
	if (run) return run;
	return (await reader.list(`/repos/${repository}/actions/runs`, {}, 1)).find(({ id }) => id === runId);
}
async function runFacts(run, attempt, { reader, repository }) {
	const isFork = (run.head_repository?.full_name ?? repository).toLowerCase() !== repository.toLowerCase();
	const pullRequest = run.pull_requests?.[0]?.number ?? await pullRequestOf(run, isFork, reader, repository);
	return {
		id: run.id,
		attempt,
		workflow: pathOf(run.path ?? run.name ?? ""),
		event: run.event,
		branch: run.head_branch,
		sha: run.head_sha,
		status: run.status ?? "unknown",
		conclusion: run.conclusion,
		createdAt: Date.parse(run.created_at),
		endedAt: Date.parse(run.updated_at),
		isFork,
		isDefaultBranch: !isFork && !run.event.startsWith("pull_request") && isDefault(run.head_branch, run.repository?.default_branch, run.event),
		...pullRequest === void 0 ? {} : { pullRequest }
	};
}
const isDefault = (branch, known, event) => event === "schedule" || (known === void 0 ? branch === "main" || branch === "master" : branch === known);
const pathOf = (text) => text.replace(/@.*$/s, "");
async function pullRequestOf(run, isFork, reader, repository) {
	if (!isFork || !run.event.startsWith("pull_request")) return void 0;
	const head = `${run.head_repository?.owner?.login ?? run.head_repository?.full_name?.split("/")[0]}:${run.head_branch}`;
	return (await reader.list(`/repos/${repository}/pulls`, {
		head,
		state: "open"
	}, 1).catch(() => [])).find((each) => each.head?.sha === run.head_sha)?.number;
}
const isPerson = (actor) => actor !== null && actor !== void 0 && actor.type !== "Bot" && !actor.login.endsWith("[bot]");
function stopsOf({ stop }, problem) {
	return [...stop !== void 0 && ![
		"",
		"0",
		"false"
	].includes(stop.trim().toLowerCase()) ? ["the input \"stop\" is set (RERAIL_STOP)"] : [], ...problem === void 0 ? [] : [`the policy cannot be read: ${problem}`]];
}
async function readContent(reader, repository, file, ref) {
	const place = file.split("/").map(encodeURIComponent).join("/");
	const answer = await reader.find(`/repos/${repository}/contents/${place}`, { ref });
	if (answer === void 0) return void 0;
	if (answer.encoding !== "base64" || typeof answer.content !== "string" || (answer.size ?? 0) > 1e6) throw new UserError(`Reading ${file} failed: the API answers with something else than a file of at most 1 MB`);
	return Buffer.from(answer.content, "base64").toString("utf8");
}
async function readPolicyOf({ reader, repository, policyPath = POLICY_FILE }) {
	try {
		const text = await readContent(reader, repository, policyPath);
		if (text === void 0) return { policy: DEFAULT_POLICY };
		const { readPolicy } = await import("./policy.js");
		return { policy: await readPolicy(text, policyPath) };
	} catch (error) {
		if (error.status === 403) return { policy: DEFAULT_POLICY };
		return {
			policy: DEFAULT_POLICY,
			problem: messageOf$1(error).split("\n").slice(0, 3).join(" ")
		};
	}
}
async function withJobs(base, options) {
	const { reader, repository, known, now, mask } = options;
	const { run, policy } = base;
	const ofAttempt = `/repos/${repository}/actions/runs/${run.id}/attempts/${run.attempt}/jobs`;
	let apiJobs = await reader.list(ofAttempt);
	if (apiJobs.length === 0) apiJobs = await reader.list(`/repos/${repository}/actions/runs/${run.id}/jobs`);
	const workflow = await readWorkflow(options, run);
	if (workflow?.isOwn) return {
		...base,
		isOwn: true
	};
	const labels = run.pullRequest === void 0 ? [] : await labelsOf(reader, repository, run.pullRequest);
	const stops = labels.includes("rerail:stop") ? [...base.stops, `the pull request has the label "${STOP_LABEL}"`] : base.stops;
	if (stops.length > 0) return {
		...base,
		stops,
		jobs: apiJobs.map((job) => jobFacts(job, run.attempt))
	};
	const wasCancelled = run.conclusion === "cancelled";
	const current = apiJobs.filter((job) => (job.run_attempt ?? run.attempt) >= run.attempt);
	const read = options.failures ? knownFailures(current, options.failures) : await readJobs(current, reader, {
		repository,
		rules: policy.rules,
		mask,
		wasCancelled
	});
	const before = failedBefore(known, run.id, run.attempt);
	const jobs = apiJobs.map((job) => {
		const facts = jobFacts(job, run.attempt, mask);
		const named = workflow && jobNamed(job.name, workflow.shape);
		const { lane } = chooseLane({
			wish: "auto",
			rules: policy.lanes,
			jobName: job.name,
			labels
		});
		const earlier = before.get(facts.name);
		const failure = read.failures.get(job.id);
		const cancelled = read.cancellations.get(job.id);
		return {
			...facts,
			lane,
			...named === void 0 ? {} : { key: named.key },
			...named?.optional ? { optional: true } : {},
			...failure === void 0 ? {} : { failure },
			...cancelled === void 0 ? {} : { cancelled },
			...earlier === void 0 ? {} : { failedBefore: earlier }
		};
	});
	const scope = {
		run: run.id,
		attempt: run.attempt,
		sha: run.sha,
		partition: partitionOf({
			...run,
			pullRequest: run.pullRequest ?? null
		}),
		now,
		withinMs: policy.budgets.circuitBreaker.withinMs
	};
	const hasNewerRun = wasCancelled && await isSuperseded(base, options);
	return {
		...base,
		stops,
		jobs,
		...workflow ? { shape: workflow.shape.map(plainShape) } : {},
		...hasNewerRun ? { hasNewerRun } : {},
		history: historyFrom(known, scope)
	};
}
function knownFailures(jobs, failureOf) {
	const failures = new Map();
	for (const { id, conclusion } of jobs) {
		const failure = conclusion === "success" || conclusion === "skipped" ? void 0 : failureOf(id);
		if (failure) failures.set(id, failure);
	}
	return {
		failures,
		cancellations: new Map()
	};
}
const plainShape = ({ key, needs, environment, outsideEffects }) => ({
	key,
	needs,
	...environment === void 0 ? {} : { environment },
	...outsideEffects === void 0 ? {} : { outsideEffects }
});
const MAX_NAME = 300;
function jobFacts(job, attempt, mask = (text) => text) {
	const minutes = (Date.parse(job.completed_at ?? "") - Date.parse(job.started_at ?? "")) / 6e4;
	return {
		id: job.id,
		name: mask(String(job.name)).slice(0, MAX_NAME),
		conclusion: job.conclusion,
		attempt: job.run_attempt ?? attempt,
		lane: "STANDARD",
		...minutes >= 0 ? { minutes: Math.round(minutes * 10) / 10 } : {}
	};
}
const MAX_CALLED = 10;
async function readWorkflow(options, run) {
	const { reader, repository } = options;
	const read = async (file) => {
		const text = await readContent(reader, repository, file, run.sha).catch(() => void 0);
		return text === void 0 ? void 0 : parseWorkflow(text, file);
	};
	if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(run.workflow)) return void 0;
	const top = await read(run.workflow);
	if (!top) return void 0;
	const called = new Map();
	const waiting = top.jobs.flatMap(({ uses }) => uses ?? []);
	for (let next = waiting.shift(); next !== void 0 && called.size < MAX_CALLED; next = waiting.shift()) {
		if (!next.startsWith("./") || called.has(next)) continue;
		const workflow = await read(next.slice(2));
		if (!workflow) continue;
		called.set(next, workflow);
		waiting.push(...workflow.jobs.flatMap(({ uses }) => uses ?? []));
	}
	return {
		shape: shapeOf({
			top,
			called
		}),
		isOwn: isControllers(top)
	};
}
async function labelsOf(reader, repository, number) {
	return ((await reader.find(`/repos/${repository}/issues/${number}`).catch(() => void 0))?.labels ?? []).flatMap((label) => typeof label === "string" ? label : label.name ?? []);
}
async function isSuperseded({ run }, { reader, repository }) {
	return (await reader.list(`/repos/${repository}/actions/runs`, {
		branch: run.branch ?? void 0,
		event: run.event
	}, 1).catch(() => [])).some((other) => other.id !== run.id && pathOf(other.path ?? "") === run.workflow && other.head_branch === run.branch && Date.parse(other.created_at) > run.createdAt && Date.parse(other.created_at) <= run.endedAt);
}
// src/controller/plan-validator.ts
const validate = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://rerail.dev/schema/plan.schema.json",
	"title": "A plan of rerail for a finished run",
	"description": "What `rerail plan --json` prints, the output `plan` holds and the input `plan` takes.",
	"type": "object",
	"required": [
		"version",
		"id",
		"repository",
		"run",
		"mode",
		"decidedAt",
		"strategy",
		"act",
		"jobIds",
		"leftAlone",
		"why",
		"rule",
		"refused",
		"expectedMinutes",
		"notBefore",
		"jobs",
		"omitted",
		"counts",
		"rollback",
		"needs",
		"costs"
	],
	"properties": {
		"version": { "const": 1 },
		"id": {
			"type": "string",
			"maxLength": 12,
			"pattern": "^[0-9a-f]{12}$"
		},
		"repository": {
			"type": "string",
			"maxLength": 200,
			"pattern": "^[\\w.-]+/[\\w.-]+$"
		},
		"run": {
			"type": "object",
			"required": [
				"id",
				"attempt",
				"workflow",
				"event",
				"branch",
				"sha",
				"pullRequest",
				"isFork",
				"isDefaultBranch"
			],
			"properties": {
				"id": {
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"attempt": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e4
				},
				"workflow": {
					"type": "string",
					"maxLength": 1e3
				},
				"event": {
					"type": "string",
					"maxLength": 100
				},
				"branch": { "anyOf": [{
					"type": "string",
					"maxLength": 1e3
				}, { "type": "null" }] },
				"sha": {
					"type": "string",
					"maxLength": 64,
					"pattern": "^[0-9a-f]{40,64}$"
				},
				"pullRequest": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"isFork": { "type": "boolean" },
				"isDefaultBranch": { "type": "boolean" }
			}
		},
		"mode": { "enum": ["observe", "act"] },
		"decidedAt": {
			"type": "string",
			"maxLength": 40,
			"pattern": "^\\d{4}-\\d\\d-\\d\\dT"
		},
		"strategy": { "enum": [
			"RETRY",
			"RESUME",
			"SKIP",
			"ROLLBACK",
			"MANUAL",
			null
		] },
		"act": { "enum": [
			"rerun-failed-jobs",
			"rerun-job",
			"rerun-all",
			"wait",
			"ask",
			"none"
		] },
		"jobIds": {
			"type": "array",
			"maxItems": 5e3,
			"items": {
				"type": "integer",
				"minimum": 1,
				"maximum": 9007199254740991
			}
		},
		"leftAlone": { "anyOf": [{
			"type": "object",
			"required": ["reason", "why"],
			"properties": {
				"reason": { "enum": [
					"not-finished",
					"not-failed",
					"cancelled-by-person",
					"superseded",
					"restarted-by-person",
					"stale",
					"excluded",
					"own-run",
					"stopped",
					"spent"
				] },
				"why": {
					"type": "string",
					"maxLength": 4e3
				}
			}
		}, { "type": "null" }] },
		"why": {
			"type": "string",
			"maxLength": 4e3
		},
		"rule": {
			"type": "string",
			"maxLength": 200
		},
		"refused": {
			"type": "array",
			"maxItems": 100,
			"items": { "$ref": "#/$defs/refusal" }
		},
		"expectedMinutes": { "anyOf": [{
			"type": "number",
			"minimum": 0
		}, { "type": "null" }] },
		"notBefore": { "anyOf": [{
			"type": "string",
			"maxLength": 40,
			"pattern": "^\\d{4}-\\d\\d-\\d\\dT"
		}, { "type": "null" }] },
		"jobs": {
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/$defs/job" }
		},
		"omitted": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": "object",
				"required": [
					"role",
					"signature",
					"jobs"
				],
				"properties": {
					"role": { "$ref": "#/$defs/role" },
					"signature": { "anyOf": [{
						"type": "string",
						"maxLength": 64
					}, { "type": "null" }] },
					"jobs": {
						"type": "integer",
						"minimum": 1,
						"maximum": 9007199254740991
					}
				}
			}
		},
		"counts": {
			"type": "object",
			"required": [
				"jobs",
				"passed",
				"failed"
			],
			"properties": {
				"jobs": {
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				},
				"passed": {
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				},
				"failed": {
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				}
			}
		},
		"rollback": {
			"type": "object",
			"required": [
				"culprit",
				"grade",
				"refused"
			],
			"properties": {
				"culprit": { "anyOf": [{
					"type": "string",
					"maxLength": 64,
					"pattern": "^[0-9a-f]{40,64}$"
				}, { "type": "null" }] },
				"grade": { "enum": [
					"likely",
					"proven",
					null
				] },
				"refused": {
					"type": "array",
					"maxItems": 100,
					"items": {
						"type": "object",
						"required": ["reason", "why"],
						"properties": {
							"reason": {
								"type": "string",
								"maxLength": 60
							},
							"why": {
								"type": "string",
								"maxLength": 4e3
							}
						}
					}
				}
			}
		},
		"needs": {
			"type": "object",
			"additionalProperties": { "enum": ["read", "write"] }
		},
		"costs": {
			"type": "object",
			"required": [
				"apiRequests",
				"ledgerRequests",
				"logBytes"
			],
			"properties": {
				"apiRequests": {
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				},
				"ledgerRequests": {
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				},
				"logBytes": {
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				}
			}
		}
	},
	"$defs": {
		"refusal": {
			"type": "object",
			"required": [
				"strategy",
				"reason",
				"why"
			],
			"properties": {
				"strategy": { "enum": [
					"RETRY",
					"RESUME",
					"SKIP",
					"ROLLBACK",
					"MANUAL"
				] },
				"reason": {
					"type": "string",
					"maxLength": 60,
					"pattern": "^[a-z][a-z0-9-]*$"
				},
				"why": {
					"type": "string",
					"maxLength": 4e3
				}
			}
		},
		"role": { "enum": [
			"cause",
			"cascade",
			"cancelled",
			"optional",
			"carried"
		] },
		"job": {
			"type": "object",
			"required": [
				"id",
				"name",
				"conclusion",
				"role",
				"failure",
				"strategy",
				"why",
				"refused"
			],
			"properties": {
				"id": {
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"name": {
					"type": "string",
					"maxLength": 1e3
				},
				"conclusion": { "anyOf": [{
					"type": "string",
					"maxLength": 100
				}, { "type": "null" }] },
				"role": { "$ref": "#/$defs/role" },
				"failure": { "anyOf": [{
					"type": "object",
					"required": [
						"type",
						"retry",
						"lane",
						"confidence",
						"signature",
						"evidence"
					],
					"properties": {
						"type": { "enum": [
							"timeout",
							"test-failure",
							"quality-gate",
							"resource-exhaustion",
							"network",
							"git",
							"unknown"
						] },
						"retry": { "enum": [
							"transient",
							"same-again",
							"unclear"
						] },
						"lane": { "enum": [
							"DOCS",
							"STANDARD",
							"HEAVY"
						] },
						"confidence": {
							"type": "number",
							"minimum": 0,
							"maximum": 1
						},
						"signature": {
							"type": "string",
							"maxLength": 64
						},
						"suggestion": {
							"type": "string",
							"maxLength": 2e3
						},
						"evidence": {
							"type": "array",
							"maxItems": 10,
							"items": {
								"type": "object",
								"required": [
									"line",
									"text",
									"rule"
								],
								"properties": {
									"line": {
										"type": "integer",
										"minimum": 0,
										"maximum": 9007199254740991
									},
									"text": {
										"type": "string",
										"maxLength": 2e3
									},
									"rule": {
										"type": "string",
										"maxLength": 200
									}
								}
							}
						}
					}
				}, { "type": "null" }] },
				"strategy": { "enum": [
					"RETRY",
					"RESUME",
					"SKIP",
					"ROLLBACK",
					"MANUAL",
					null
				] },
				"why": {
					"type": "string",
					"maxLength": 4e3
				},
				"refused": {
					"type": "array",
					"maxItems": 100,
					"items": { "$ref": "#/$defs/refusal" }
				},
				"minutes": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] }
			}
		}
	}
};
const pattern3 = new RegExp("^[0-9a-f]{12}$", "u");
const pattern4 = new RegExp("^[\\w.-]+/[\\w.-]+$", "u");
const pattern5 = new RegExp("^[0-9a-f]{40,64}$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT", "u");
const schema20 = {
	"type": "object",
	"required": [
		"strategy",
		"reason",
		"why"
	],
	"properties": {
		"strategy": { "enum": [
			"RETRY",
			"RESUME",
			"SKIP",
			"ROLLBACK",
			"MANUAL"
		] },
		"reason": {
			"type": "string",
			"maxLength": 60,
			"pattern": "^[a-z][a-z0-9-]*$"
		},
		"why": {
			"type": "string",
			"maxLength": 4e3
		}
	}
};
const pattern7 = new RegExp("^[a-z][a-z0-9-]*$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.strategy === void 0 && (missing0 = "strategy") || data.reason === void 0 && (missing0 = "reason") || data.why === void 0 && (missing0 = "why")) {
			validate53.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.strategy !== void 0) {
				let data0 = data.strategy;
				if (!(data0 === "RETRY" || data0 === "RESUME" || data0 === "SKIP" || data0 === "ROLLBACK" || data0 === "MANUAL")) {
					validate53.errors = [{
						instancePath: instancePath + "/strategy",
						schemaPath: "#/properties/strategy/enum",
						keyword: "enum",
						params: { allowedValues: schema20.properties.strategy.enum }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.reason !== void 0) {
					let data1 = data.reason;
					if (typeof data1 === "string") {
						if (data1.length > 60) {
							validate53.errors = [{
								instancePath: instancePath + "/reason",
								schemaPath: "#/properties/reason/maxLength",
								keyword: "maxLength",
								params: { limit: 60 }
							}];
							return false;
						} else if (!pattern7.test(data1)) {
							validate53.errors = [{
								instancePath: instancePath + "/reason",
								schemaPath: "#/properties/reason/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][a-z0-9-]*$" }
							}];
							return false;
						}
					} else {
						validate53.errors = [{
							instancePath: instancePath + "/reason",
							schemaPath: "#/properties/reason/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.why !== void 0) {
						let data2 = data.why;
						if (typeof data2 === "string") {
							if (data2.length > 4e3) {
								validate53.errors = [{
									instancePath: instancePath + "/why",
									schemaPath: "#/properties/why/maxLength",
									keyword: "maxLength",
									params: { limit: 4e3 }
								}];
								return false;
							}
						} else {
							validate53.errors = [{
								instancePath: instancePath + "/why",
								schemaPath: "#/properties/why/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
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
	validate53.errors = vErrors;
	return true;
}
validate53.evaluated = {
	"props": {
		"strategy": true,
		"reason": true,
		"why": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema21 = {
	"type": "object",
	"required": [
		"id",
		"name",
		"conclusion",
		"role",
		"failure",
		"strategy",
		"why",
		"refused"
	],
	"properties": {
		"id": {
			"type": "integer",
			"minimum": 1,
			"maximum": 9007199254740991
		},
		"name": {
			"type": "string",
			"maxLength": 1e3
		},
		"conclusion": { "anyOf": [{
			"type": "string",
			"maxLength": 100
		}, { "type": "null" }] },
		"role": { "$ref": "#/$defs/role" },
		"failure": { "anyOf": [{
			"type": "object",
			"required": [
				"type",
				"retry",
				"lane",
				"confidence",
				"signature",
				"evidence"
			],
			"properties": {
				"type": { "enum": [
					"timeout",
					"test-failure",
					"quality-gate",
					"resource-exhaustion",
					"network",
					"git",
					"unknown"
				] },
				"retry": { "enum": [
					"transient",
					"same-again",
					"unclear"
				] },
				"lane": { "enum": [
					"DOCS",
					"STANDARD",
					"HEAVY"
				] },
				"confidence": {
					"type": "number",
					"minimum": 0,
					"maximum": 1
				},
				"signature": {
					"type": "string",
					"maxLength": 64
				},
				"suggestion": {
					"type": "string",
					"maxLength": 2e3
				},
				"evidence": {
					"type": "array",
					"maxItems": 10,
					"items": {
						"type": "object",
						"required": [
							"line",
							"text",
							"rule"
						],
						"properties": {
							"line": {
								"type": "integer",
								"minimum": 0,
								"maximum": 9007199254740991
							},
							"text": {
								"type": "string",
								"maxLength": 2e3
							},
							"rule": {
								"type": "string",
								"maxLength": 200
							}
						}
					}
				}
			}
		}, { "type": "null" }] },
		"strategy": { "enum": [
			"RETRY",
			"RESUME",
			"SKIP",
			"ROLLBACK",
			"MANUAL",
			null
		] },
		"why": {
			"type": "string",
			"maxLength": 4e3
		},
		"refused": {
			"type": "array",
			"maxItems": 100,
			"items": { "$ref": "#/$defs/refusal" }
		},
		"minutes": { "anyOf": [{
			"type": "number",
			"minimum": 0
		}, { "type": "null" }] }
	}
};
const schema22 = { "enum": [
	"cause",
	"cascade",
	"cancelled",
	"optional",
	"carried"
] };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "cause" || data === "cascade" || data === "cancelled" || data === "optional" || data === "carried")) {
		validate56.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema22.enum }
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
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.conclusion === void 0 && (missing0 = "conclusion") || data.role === void 0 && (missing0 = "role") || data.failure === void 0 && (missing0 = "failure") || data.strategy === void 0 && (missing0 = "strategy") || data.why === void 0 && (missing0 = "why") || data.refused === void 0 && (missing0 = "refused")) {
				validate55.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.id !== void 0) {
					let data0 = data.id;
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate55.errors = [{
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/type",
							keyword: "type",
							params: { type: "integer" }
						}];
						return false;
					}
					if (errors === _errs1) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 > 9007199254740991 || isNaN(data0)) {
								validate55.errors = [{
									instancePath: instancePath + "/id",
									schemaPath: "#/properties/id/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 9007199254740991
									}
								}];
								return false;
							} else if (data0 < 1 || isNaN(data0)) {
								validate55.errors = [{
									instancePath: instancePath + "/id",
									schemaPath: "#/properties/id/minimum",
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
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.name !== void 0) {
						let data1 = data.name;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (typeof data1 === "string") {
								if (data1.length > 1e3) {
									validate55.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 }
									}];
									return false;
								}
							} else {
								validate55.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.conclusion !== void 0) {
							let data2 = data.conclusion;
							const _errs5 = errors;
							const _errs6 = errors;
							let valid1 = false;
							const _errs7 = errors;
							if (errors === _errs7) {
								if (typeof data2 === "string") {
									if (data2.length > 100) {
										const err0 = {
											instancePath: instancePath + "/conclusion",
											schemaPath: "#/properties/conclusion/anyOf/0/maxLength",
											keyword: "maxLength",
											params: { limit: 100 }
										};
										if (vErrors === null) vErrors = [err0];
										else vErrors.push(err0);
										errors++;
									}
								} else {
									const err1 = {
										instancePath: instancePath + "/conclusion",
										schemaPath: "#/properties/conclusion/anyOf/0/type",
										keyword: "type",
										params: { type: "string" }
									};
									if (vErrors === null) vErrors = [err1];
									else vErrors.push(err1);
									errors++;
								}
							}
							var _valid0 = _errs7 === errors;
							valid1 = valid1 || _valid0;
							const _errs9 = errors;
							if (data2 !== null) {
								const err2 = {
									instancePath: instancePath + "/conclusion",
									schemaPath: "#/properties/conclusion/anyOf/1/type",
									keyword: "type",
									params: { type: "null" }
								};
								if (vErrors === null) vErrors = [err2];
								else vErrors.push(err2);
								errors++;
							}
							var _valid0 = _errs9 === errors;
							valid1 = valid1 || _valid0;
							if (!valid1) {
								const err3 = {
									instancePath: instancePath + "/conclusion",
									schemaPath: "#/properties/conclusion/anyOf",
									keyword: "anyOf",
									params: {}
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
								validate55.errors = vErrors;
								return false;
							} else {
								errors = _errs6;
								if (vErrors !== null) {
									if (_errs6) vErrors.length = _errs6;
									else vErrors = null;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.role !== void 0) {
								const _errs11 = errors;
								if (!validate56(data.role, {
									instancePath: instancePath + "/role",
									parentData: data,
									parentDataProperty: "role",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs11 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.failure !== void 0) {
									let data4 = data.failure;
									const _errs12 = errors;
									const _errs13 = errors;
									let valid2 = false;
									const _errs14 = errors;
									if (errors === _errs14) {
										if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
											let missing1;
											if (data4.type === void 0 && (missing1 = "type") || data4.retry === void 0 && (missing1 = "retry") || data4.lane === void 0 && (missing1 = "lane") || data4.confidence === void 0 && (missing1 = "confidence") || data4.signature === void 0 && (missing1 = "signature") || data4.evidence === void 0 && (missing1 = "evidence")) {
												const err4 = {
													instancePath: instancePath + "/failure",
													schemaPath: "#/properties/failure/anyOf/0/required",
													keyword: "required",
													params: { missingProperty: missing1 }
												};
												if (vErrors === null) vErrors = [err4];
												else vErrors.push(err4);
												errors++;
											} else {
												if (data4.type !== void 0) {
													let data5 = data4.type;
													const _errs16 = errors;
													if (!(data5 === "timeout" || data5 === "test-failure" || data5 === "quality-gate" || data5 === "resource-exhaustion" || data5 === "network" || data5 === "git" || data5 === "unknown")) {
														const err5 = {
															instancePath: instancePath + "/failure/type",
															schemaPath: "#/properties/failure/anyOf/0/properties/type/enum",
															keyword: "enum",
															params: { allowedValues: schema21.properties.failure.anyOf[0].properties.type.enum }
														};
														if (vErrors === null) vErrors = [err5];
														else vErrors.push(err5);
														errors++;
													}
													var valid3 = _errs16 === errors;
												} else var valid3 = true;
												if (valid3) {
													if (data4.retry !== void 0) {
														let data6 = data4.retry;
														const _errs17 = errors;
														if (!(data6 === "transient" || data6 === "same-again" || data6 === "unclear")) {
															const err6 = {
																instancePath: instancePath + "/failure/retry",
																schemaPath: "#/properties/failure/anyOf/0/properties/retry/enum",
																keyword: "enum",
																params: { allowedValues: schema21.properties.failure.anyOf[0].properties.retry.enum }
															};
															if (vErrors === null) vErrors = [err6];
															else vErrors.push(err6);
															errors++;
														}
														var valid3 = _errs17 === errors;
													} else var valid3 = true;
													if (valid3) {
														if (data4.lane !== void 0) {
															let data7 = data4.lane;
															const _errs18 = errors;
															if (!(data7 === "DOCS" || data7 === "STANDARD" || data7 === "HEAVY")) {
																const err7 = {
																	instancePath: instancePath + "/failure/lane",
																	schemaPath: "#/properties/failure/anyOf/0/properties/lane/enum",
																	keyword: "enum",
																	params: { allowedValues: schema21.properties.failure.anyOf[0].properties.lane.enum }
																};
																if (vErrors === null) vErrors = [err7];
																else vErrors.push(err7);
																errors++;
															}
															var valid3 = _errs18 === errors;
														} else var valid3 = true;
														if (valid3) {
															if (data4.confidence !== void 0) {
																let data8 = data4.confidence;
																const _errs19 = errors;
																if (errors === _errs19) {
																	if (typeof data8 == "number" && isFinite(data8)) {
																		if (data8 > 1 || isNaN(data8)) {
																			const err8 = {
																				instancePath: instancePath + "/failure/confidence",
																				schemaPath: "#/properties/failure/anyOf/0/properties/confidence/maximum",
																				keyword: "maximum",
																				params: {
																					comparison: "<=",
																					limit: 1
																				}
																			};
																			if (vErrors === null) vErrors = [err8];
																			else vErrors.push(err8);
																			errors++;
																		} else if (data8 < 0 || isNaN(data8)) {
																			const err9 = {
																				instancePath: instancePath + "/failure/confidence",
																				schemaPath: "#/properties/failure/anyOf/0/properties/confidence/minimum",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: 0
																				}
																			};
																			if (vErrors === null) vErrors = [err9];
																			else vErrors.push(err9);
																			errors++;
																		}
																	} else {
																		const err10 = {
																			instancePath: instancePath + "/failure/confidence",
																			schemaPath: "#/properties/failure/anyOf/0/properties/confidence/type",
																			keyword: "type",
																			params: { type: "number" }
																		};
																		if (vErrors === null) vErrors = [err10];
																		else vErrors.push(err10);
																		errors++;
																	}
																}
																var valid3 = _errs19 === errors;
															} else var valid3 = true;
															if (valid3) {
																if (data4.signature !== void 0) {
																	let data9 = data4.signature;
																	const _errs21 = errors;
																	if (errors === _errs21) {
																		if (typeof data9 === "string") {
																			if (data9.length > 64) {
																				const err11 = {
																					instancePath: instancePath + "/failure/signature",
																					schemaPath: "#/properties/failure/anyOf/0/properties/signature/maxLength",
																					keyword: "maxLength",
																					params: { limit: 64 }
																				};
																				if (vErrors === null) vErrors = [err11];
																				else vErrors.push(err11);
																				errors++;
																			}
																		} else {
																			const err12 = {
																				instancePath: instancePath + "/failure/signature",
																				schemaPath: "#/properties/failure/anyOf/0/properties/signature/type",
																				keyword: "type",
																				params: { type: "string" }
																			};
																			if (vErrors === null) vErrors = [err12];
																			else vErrors.push(err12);
																			errors++;
																		}
																	}
																	var valid3 = _errs21 === errors;
																} else var valid3 = true;
																if (valid3) {
																	if (data4.suggestion !== void 0) {
																		let data10 = data4.suggestion;
																		const _errs23 = errors;
																		if (errors === _errs23) {
																			if (typeof data10 === "string") {
																				if (data10.length > 2e3) {
																					const err13 = {
																						instancePath: instancePath + "/failure/suggestion",
																						schemaPath: "#/properties/failure/anyOf/0/properties/suggestion/maxLength",
																						keyword: "maxLength",
																						params: { limit: 2e3 }
																					};
																					if (vErrors === null) vErrors = [err13];
																					else vErrors.push(err13);
																					errors++;
																				}
																			} else {
																				const err14 = {
																					instancePath: instancePath + "/failure/suggestion",
																					schemaPath: "#/properties/failure/anyOf/0/properties/suggestion/type",
																					keyword: "type",
																					params: { type: "string" }
																				};
																				if (vErrors === null) vErrors = [err14];
																				else vErrors.push(err14);
																				errors++;
																			}
																		}
																		var valid3 = _errs23 === errors;
																	} else var valid3 = true;
																	if (valid3) {
																		if (data4.evidence !== void 0) {
																			let data11 = data4.evidence;
																			const _errs25 = errors;
																			if (errors === _errs25) {
																				if (Array.isArray(data11)) {
																					if (data11.length > 10) {
																						const err15 = {
																							instancePath: instancePath + "/failure/evidence",
																							schemaPath: "#/properties/failure/anyOf/0/properties/evidence/maxItems",
																							keyword: "maxItems",
																							params: { limit: 10 }
																						};
																						if (vErrors === null) vErrors = [err15];
																						else vErrors.push(err15);
																						errors++;
																					} else {
																						const len0 = data11.length;
																						for (let i0 = 0; i0 < len0; i0++) {
																							let data12 = data11[i0];
																							const _errs27 = errors;
																							if (errors === _errs27) {
																								if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																									let missing2;
																									if (data12.line === void 0 && (missing2 = "line") || data12.text === void 0 && (missing2 = "text") || data12.rule === void 0 && (missing2 = "rule")) {
																										const err16 = {
																											instancePath: instancePath + "/failure/evidence/" + i0,
																											schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/required",
																											keyword: "required",
																											params: { missingProperty: missing2 }
																										};
																										if (vErrors === null) vErrors = [err16];
																										else vErrors.push(err16);
																										errors++;
																									} else {
																										if (data12.line !== void 0) {
																											let data13 = data12.line;
																											const _errs29 = errors;
																											if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
																												const err17 = {
																													instancePath: instancePath + "/failure/evidence/" + i0 + "/line",
																													schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/properties/line/type",
																													keyword: "type",
																													params: { type: "integer" }
																												};
																												if (vErrors === null) vErrors = [err17];
																												else vErrors.push(err17);
																												errors++;
																											}
																											if (errors === _errs29) {
																												if (typeof data13 == "number" && isFinite(data13)) {
																													if (data13 > 9007199254740991 || isNaN(data13)) {
																														const err18 = {
																															instancePath: instancePath + "/failure/evidence/" + i0 + "/line",
																															schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/properties/line/maximum",
																															keyword: "maximum",
																															params: {
																																comparison: "<=",
																																limit: 9007199254740991
																															}
																														};
																														if (vErrors === null) vErrors = [err18];
																														else vErrors.push(err18);
																														errors++;
																													} else if (data13 < 0 || isNaN(data13)) {
																														const err19 = {
																															instancePath: instancePath + "/failure/evidence/" + i0 + "/line",
																															schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/properties/line/minimum",
																															keyword: "minimum",
																															params: {
																																comparison: ">=",
																																limit: 0
																															}
																														};
																														if (vErrors === null) vErrors = [err19];
																														else vErrors.push(err19);
																														errors++;
																													}
																												}
																											}
																											var valid5 = _errs29 === errors;
																										} else var valid5 = true;
																										if (valid5) {
																											if (data12.text !== void 0) {
																												let data14 = data12.text;
																												const _errs31 = errors;
																												if (errors === _errs31) {
																													if (typeof data14 === "string") {
																														if (data14.length > 2e3) {
																															const err20 = {
																																instancePath: instancePath + "/failure/evidence/" + i0 + "/text",
																																schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/properties/text/maxLength",
																																keyword: "maxLength",
																																params: { limit: 2e3 }
																															};
																															if (vErrors === null) vErrors = [err20];
																															else vErrors.push(err20);
																															errors++;
																														}
																													} else {
																														const err21 = {
																															instancePath: instancePath + "/failure/evidence/" + i0 + "/text",
																															schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/properties/text/type",
																															keyword: "type",
																															params: { type: "string" }
																														};
																														if (vErrors === null) vErrors = [err21];
																														else vErrors.push(err21);
																														errors++;
																													}
																												}
																												var valid5 = _errs31 === errors;
																											} else var valid5 = true;
																											if (valid5) {
																												if (data12.rule !== void 0) {
																													let data15 = data12.rule;
																													const _errs33 = errors;
																													if (errors === _errs33) {
																														if (typeof data15 === "string") {
																															if (data15.length > 200) {
																																const err22 = {
																																	instancePath: instancePath + "/failure/evidence/" + i0 + "/rule",
																																	schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/properties/rule/maxLength",
																																	keyword: "maxLength",
																																	params: { limit: 200 }
																																};
																																if (vErrors === null) vErrors = [err22];
																																else vErrors.push(err22);
																																errors++;
																															}
																														} else {
																															const err23 = {
																																instancePath: instancePath + "/failure/evidence/" + i0 + "/rule",
																																schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/properties/rule/type",
																																keyword: "type",
																																params: { type: "string" }
																															};
																															if (vErrors === null) vErrors = [err23];
																															else vErrors.push(err23);
																															errors++;
																														}
																													}
																													var valid5 = _errs33 === errors;
																												} else var valid5 = true;
																											}
																										}
																									}
																								} else {
																									const err24 = {
																										instancePath: instancePath + "/failure/evidence/" + i0,
																										schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/type",
																										keyword: "type",
																										params: { type: "object" }
																									};
																									if (vErrors === null) vErrors = [err24];
																									else vErrors.push(err24);
																									errors++;
																								}
																							}
																							if (!(_errs27 === errors)) break;
																						}
																					}
																				} else {
																					const err25 = {
																						instancePath: instancePath + "/failure/evidence",
																						schemaPath: "#/properties/failure/anyOf/0/properties/evidence/type",
																						keyword: "type",
																						params: { type: "array" }
																					};
																					if (vErrors === null) vErrors = [err25];
																					else vErrors.push(err25);
																					errors++;
																				}
																			}
																			var valid3 = _errs25 === errors;
																		} else var valid3 = true;
																	}
																}
															}
														}
													}
												}
											}
										} else {
											const err26 = {
												instancePath: instancePath + "/failure",
												schemaPath: "#/properties/failure/anyOf/0/type",
												keyword: "type",
												params: { type: "object" }
											};
											if (vErrors === null) vErrors = [err26];
											else vErrors.push(err26);
											errors++;
										}
									}
									var _valid1 = _errs14 === errors;
									valid2 = valid2 || _valid1;
									if (_valid1) {
										var props0 = {};
										props0.type = true;
										props0.retry = true;
										props0.lane = true;
										props0.confidence = true;
										props0.signature = true;
										props0.suggestion = true;
										props0.evidence = true;
									}
									const _errs35 = errors;
									if (data4 !== null) {
										const err27 = {
											instancePath: instancePath + "/failure",
											schemaPath: "#/properties/failure/anyOf/1/type",
											keyword: "type",
											params: { type: "null" }
										};
										if (vErrors === null) vErrors = [err27];
										else vErrors.push(err27);
										errors++;
									}
									var _valid1 = _errs35 === errors;
									valid2 = valid2 || _valid1;
									if (!valid2) {
										const err28 = {
											instancePath: instancePath + "/failure",
											schemaPath: "#/properties/failure/anyOf",
											keyword: "anyOf",
											params: {}
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
										validate55.errors = vErrors;
										return false;
									} else {
										errors = _errs13;
										if (vErrors !== null) {
											if (_errs13) vErrors.length = _errs13;
											else vErrors = null;
										}
									}
									var valid0 = _errs12 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.strategy !== void 0) {
										let data16 = data.strategy;
										const _errs37 = errors;
										if (!(data16 === "RETRY" || data16 === "RESUME" || data16 === "SKIP" || data16 === "ROLLBACK" || data16 === "MANUAL" || data16 === null)) {
											validate55.errors = [{
												instancePath: instancePath + "/strategy",
												schemaPath: "#/properties/strategy/enum",
												keyword: "enum",
												params: { allowedValues: schema21.properties.strategy.enum }
											}];
											return false;
										}
										var valid0 = _errs37 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.why !== void 0) {
											let data17 = data.why;
											const _errs38 = errors;
											if (errors === _errs38) {
												if (typeof data17 === "string") {
													if (data17.length > 4e3) {
														validate55.errors = [{
															instancePath: instancePath + "/why",
															schemaPath: "#/properties/why/maxLength",
															keyword: "maxLength",
															params: { limit: 4e3 }
														}];
														return false;
													}
												} else {
													validate55.errors = [{
														instancePath: instancePath + "/why",
														schemaPath: "#/properties/why/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
											}
											var valid0 = _errs38 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.refused !== void 0) {
												let data18 = data.refused;
												const _errs40 = errors;
												if (errors === _errs40) {
													if (Array.isArray(data18)) {
														if (data18.length > 100) {
															validate55.errors = [{
																instancePath: instancePath + "/refused",
																schemaPath: "#/properties/refused/maxItems",
																keyword: "maxItems",
																params: { limit: 100 }
															}];
															return false;
														} else {
															const len1 = data18.length;
															for (let i1 = 0; i1 < len1; i1++) {
																const _errs42 = errors;
																if (!validate53(data18[i1], {
																	instancePath: instancePath + "/refused/" + i1,
																	parentData: data18,
																	parentDataProperty: i1,
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																	errors = vErrors.length;
																}
																if (!(_errs42 === errors)) break;
															}
														}
													} else {
														validate55.errors = [{
															instancePath: instancePath + "/refused",
															schemaPath: "#/properties/refused/type",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
												}
												var valid0 = _errs40 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.minutes !== void 0) {
													let data20 = data.minutes;
													const _errs43 = errors;
													const _errs44 = errors;
													let valid7 = false;
													const _errs45 = errors;
													if (errors === _errs45) {
														if (typeof data20 == "number" && isFinite(data20)) {
															if (data20 < 0 || isNaN(data20)) {
																const err29 = {
																	instancePath: instancePath + "/minutes",
																	schemaPath: "#/properties/minutes/anyOf/0/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	}
																};
																if (vErrors === null) vErrors = [err29];
																else vErrors.push(err29);
																errors++;
															}
														} else {
															const err30 = {
																instancePath: instancePath + "/minutes",
																schemaPath: "#/properties/minutes/anyOf/0/type",
																keyword: "type",
																params: { type: "number" }
															};
															if (vErrors === null) vErrors = [err30];
															else vErrors.push(err30);
															errors++;
														}
													}
													var _valid2 = _errs45 === errors;
													valid7 = valid7 || _valid2;
													const _errs47 = errors;
													if (data20 !== null) {
														const err31 = {
															instancePath: instancePath + "/minutes",
															schemaPath: "#/properties/minutes/anyOf/1/type",
															keyword: "type",
															params: { type: "null" }
														};
														if (vErrors === null) vErrors = [err31];
														else vErrors.push(err31);
														errors++;
													}
													var _valid2 = _errs47 === errors;
													valid7 = valid7 || _valid2;
													if (!valid7) {
														const err32 = {
															instancePath: instancePath + "/minutes",
															schemaPath: "#/properties/minutes/anyOf",
															keyword: "anyOf",
															params: {}
														};
														if (vErrors === null) vErrors = [err32];
														else vErrors.push(err32);
														errors++;
														validate55.errors = vErrors;
														return false;
													} else {
														errors = _errs44;
														if (vErrors !== null) {
															if (_errs44) vErrors.length = _errs44;
															else vErrors = null;
														}
													}
													var valid0 = _errs43 === errors;
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
			validate55.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"props": {
		"id": true,
		"name": true,
		"conclusion": true,
		"role": true,
		"failure": true,
		"strategy": true,
		"why": true,
		"refused": true,
		"minutes": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.version === void 0 && (missing0 = "version") || data.id === void 0 && (missing0 = "id") || data.repository === void 0 && (missing0 = "repository") || data.run === void 0 && (missing0 = "run") || data.mode === void 0 && (missing0 = "mode") || data.decidedAt === void 0 && (missing0 = "decidedAt") || data.strategy === void 0 && (missing0 = "strategy") || data.act === void 0 && (missing0 = "act") || data.jobIds === void 0 && (missing0 = "jobIds") || data.leftAlone === void 0 && (missing0 = "leftAlone") || data.why === void 0 && (missing0 = "why") || data.rule === void 0 && (missing0 = "rule") || data.refused === void 0 && (missing0 = "refused") || data.expectedMinutes === void 0 && (missing0 = "expectedMinutes") || data.notBefore === void 0 && (missing0 = "notBefore") || data.jobs === void 0 && (missing0 = "jobs") || data.omitted === void 0 && (missing0 = "omitted") || data.counts === void 0 && (missing0 = "counts") || data.rollback === void 0 && (missing0 = "rollback") || data.needs === void 0 && (missing0 = "needs") || data.costs === void 0 && (missing0 = "costs")) {
				validate52.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.version !== void 0) {
					const _errs1 = errors;
					if (1 !== data.version) {
						validate52.errors = [{
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/const",
							keyword: "const",
							params: { allowedValue: 1 }
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.id !== void 0) {
						let data1 = data.id;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data1 === "string") {
								if (data1.length > 12) {
									validate52.errors = [{
										instancePath: instancePath + "/id",
										schemaPath: "#/properties/id/maxLength",
										keyword: "maxLength",
										params: { limit: 12 }
									}];
									return false;
								} else if (!pattern3.test(data1)) {
									validate52.errors = [{
										instancePath: instancePath + "/id",
										schemaPath: "#/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{12}$" }
									}];
									return false;
								}
							} else {
								validate52.errors = [{
									instancePath: instancePath + "/id",
									schemaPath: "#/properties/id/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.repository !== void 0) {
							let data2 = data.repository;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data2 === "string") {
									if (data2.length > 200) {
										validate52.errors = [{
											instancePath: instancePath + "/repository",
											schemaPath: "#/properties/repository/maxLength",
											keyword: "maxLength",
											params: { limit: 200 }
										}];
										return false;
									} else if (!pattern4.test(data2)) {
										validate52.errors = [{
											instancePath: instancePath + "/repository",
											schemaPath: "#/properties/repository/pattern",
											keyword: "pattern",
											params: { pattern: "^[\\w.-]+/[\\w.-]+$" }
										}];
										return false;
									}
								} else {
									validate52.errors = [{
										instancePath: instancePath + "/repository",
										schemaPath: "#/properties/repository/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.run !== void 0) {
								let data3 = data.run;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
										let missing1;
										if (data3.id === void 0 && (missing1 = "id") || data3.attempt === void 0 && (missing1 = "attempt") || data3.workflow === void 0 && (missing1 = "workflow") || data3.event === void 0 && (missing1 = "event") || data3.branch === void 0 && (missing1 = "branch") || data3.sha === void 0 && (missing1 = "sha") || data3.pullRequest === void 0 && (missing1 = "pullRequest") || data3.isFork === void 0 && (missing1 = "isFork") || data3.isDefaultBranch === void 0 && (missing1 = "isDefaultBranch")) {
											validate52.errors = [{
												instancePath: instancePath + "/run",
												schemaPath: "#/properties/run/required",
												keyword: "required",
												params: { missingProperty: missing1 }
											}];
											return false;
										} else {
											if (data3.id !== void 0) {
												let data4 = data3.id;
												const _errs8 = errors;
												if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
													validate52.errors = [{
														instancePath: instancePath + "/run/id",
														schemaPath: "#/properties/run/properties/id/type",
														keyword: "type",
														params: { type: "integer" }
													}];
													return false;
												}
												if (errors === _errs8) {
													if (typeof data4 == "number" && isFinite(data4)) {
														if (data4 > 9007199254740991 || isNaN(data4)) {
															validate52.errors = [{
																instancePath: instancePath + "/run/id",
																schemaPath: "#/properties/run/properties/id/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 9007199254740991
																}
															}];
															return false;
														} else if (data4 < 1 || isNaN(data4)) {
															validate52.errors = [{
																instancePath: instancePath + "/run/id",
																schemaPath: "#/properties/run/properties/id/minimum",
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
												var valid1 = _errs8 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data3.attempt !== void 0) {
													let data5 = data3.attempt;
													const _errs10 = errors;
													if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
														validate52.errors = [{
															instancePath: instancePath + "/run/attempt",
															schemaPath: "#/properties/run/properties/attempt/type",
															keyword: "type",
															params: { type: "integer" }
														}];
														return false;
													}
													if (errors === _errs10) {
														if (typeof data5 == "number" && isFinite(data5)) {
															if (data5 > 1e4 || isNaN(data5)) {
																validate52.errors = [{
																	instancePath: instancePath + "/run/attempt",
																	schemaPath: "#/properties/run/properties/attempt/maximum",
																	keyword: "maximum",
																	params: {
																		comparison: "<=",
																		limit: 1e4
																	}
																}];
																return false;
															} else if (data5 < 1 || isNaN(data5)) {
																validate52.errors = [{
																	instancePath: instancePath + "/run/attempt",
																	schemaPath: "#/properties/run/properties/attempt/minimum",
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
													var valid1 = _errs10 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data3.workflow !== void 0) {
														let data6 = data3.workflow;
														const _errs12 = errors;
														if (errors === _errs12) {
															if (typeof data6 === "string") {
																if (data6.length > 1e3) {
																	validate52.errors = [{
																		instancePath: instancePath + "/run/workflow",
																		schemaPath: "#/properties/run/properties/workflow/maxLength",
																		keyword: "maxLength",
																		params: { limit: 1e3 }
																	}];
																	return false;
																}
															} else {
																validate52.errors = [{
																	instancePath: instancePath + "/run/workflow",
																	schemaPath: "#/properties/run/properties/workflow/type",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
														}
														var valid1 = _errs12 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data3.event !== void 0) {
															let data7 = data3.event;
															const _errs14 = errors;
															if (errors === _errs14) {
																if (typeof data7 === "string") {
																	if (data7.length > 100) {
																		validate52.errors = [{
																			instancePath: instancePath + "/run/event",
																			schemaPath: "#/properties/run/properties/event/maxLength",
																			keyword: "maxLength",
																			params: { limit: 100 }
																		}];
																		return false;
																	}
																} else {
																	validate52.errors = [{
																		instancePath: instancePath + "/run/event",
																		schemaPath: "#/properties/run/properties/event/type",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
															}
															var valid1 = _errs14 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data3.branch !== void 0) {
																let data8 = data3.branch;
																const _errs16 = errors;
																const _errs17 = errors;
																let valid2 = false;
																const _errs18 = errors;
																if (errors === _errs18) {
																	if (typeof data8 === "string") {
																		if (data8.length > 1e3) {
																			const err0 = {
																				instancePath: instancePath + "/run/branch",
																				schemaPath: "#/properties/run/properties/branch/anyOf/0/maxLength",
																				keyword: "maxLength",
																				params: { limit: 1e3 }
																			};
																			if (vErrors === null) vErrors = [err0];
																			else vErrors.push(err0);
																			errors++;
																		}
																	} else {
																		const err1 = {
																			instancePath: instancePath + "/run/branch",
																			schemaPath: "#/properties/run/properties/branch/anyOf/0/type",
																			keyword: "type",
																			params: { type: "string" }
																		};
																		if (vErrors === null) vErrors = [err1];
																		else vErrors.push(err1);
																		errors++;
																	}
																}
																var _valid0 = _errs18 === errors;
																valid2 = valid2 || _valid0;
																const _errs20 = errors;
																if (data8 !== null) {
																	const err2 = {
																		instancePath: instancePath + "/run/branch",
																		schemaPath: "#/properties/run/properties/branch/anyOf/1/type",
																		keyword: "type",
																		params: { type: "null" }
																	};
																	if (vErrors === null) vErrors = [err2];
																	else vErrors.push(err2);
																	errors++;
																}
																var _valid0 = _errs20 === errors;
																valid2 = valid2 || _valid0;
																if (!valid2) {
																	const err3 = {
																		instancePath: instancePath + "/run/branch",
																		schemaPath: "#/properties/run/properties/branch/anyOf",
																		keyword: "anyOf",
																		params: {}
																	};
																	if (vErrors === null) vErrors = [err3];
																	else vErrors.push(err3);
																	errors++;
																	validate52.errors = vErrors;
																	return false;
																} else {
																	errors = _errs17;
																	if (vErrors !== null) {
																		if (_errs17) vErrors.length = _errs17;
																		else vErrors = null;
																	}
																}
																var valid1 = _errs16 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data3.sha !== void 0) {
																	let data9 = data3.sha;
																	const _errs22 = errors;
																	if (errors === _errs22) {
																		if (typeof data9 === "string") {
																			if (data9.length > 64) {
																				validate52.errors = [{
																					instancePath: instancePath + "/run/sha",
																					schemaPath: "#/properties/run/properties/sha/maxLength",
																					keyword: "maxLength",
																					params: { limit: 64 }
																				}];
																				return false;
																			} else if (!pattern5.test(data9)) {
																				validate52.errors = [{
																					instancePath: instancePath + "/run/sha",
																					schemaPath: "#/properties/run/properties/sha/pattern",
																					keyword: "pattern",
																					params: { pattern: "^[0-9a-f]{40,64}$" }
																				}];
																				return false;
																			}
																		} else {
																			validate52.errors = [{
																				instancePath: instancePath + "/run/sha",
																				schemaPath: "#/properties/run/properties/sha/type",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																	}
																	var valid1 = _errs22 === errors;
																} else var valid1 = true;
																if (valid1) {
																	if (data3.pullRequest !== void 0) {
																		let data10 = data3.pullRequest;
																		const _errs24 = errors;
																		const _errs25 = errors;
																		let valid3 = false;
																		const _errs26 = errors;
																		if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
																			const err4 = {
																				instancePath: instancePath + "/run/pullRequest",
																				schemaPath: "#/properties/run/properties/pullRequest/anyOf/0/type",
																				keyword: "type",
																				params: { type: "integer" }
																			};
																			if (vErrors === null) vErrors = [err4];
																			else vErrors.push(err4);
																			errors++;
																		}
																		if (errors === _errs26) {
																			if (typeof data10 == "number" && isFinite(data10)) {
																				if (data10 > 9007199254740991 || isNaN(data10)) {
																					const err5 = {
																						instancePath: instancePath + "/run/pullRequest",
																						schemaPath: "#/properties/run/properties/pullRequest/anyOf/0/maximum",
																						keyword: "maximum",
																						params: {
																							comparison: "<=",
																							limit: 9007199254740991
																						}
																					};
																					if (vErrors === null) vErrors = [err5];
																					else vErrors.push(err5);
																					errors++;
																				} else if (data10 < 1 || isNaN(data10)) {
																					const err6 = {
																						instancePath: instancePath + "/run/pullRequest",
																						schemaPath: "#/properties/run/properties/pullRequest/anyOf/0/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 1
																						}
																					};
																					if (vErrors === null) vErrors = [err6];
																					else vErrors.push(err6);
																					errors++;
																				}
																			}
																		}
																		var _valid1 = _errs26 === errors;
																		valid3 = valid3 || _valid1;
																		const _errs28 = errors;
																		if (data10 !== null) {
																			const err7 = {
																				instancePath: instancePath + "/run/pullRequest",
																				schemaPath: "#/properties/run/properties/pullRequest/anyOf/1/type",
																				keyword: "type",
																				params: { type: "null" }
																			};
																			if (vErrors === null) vErrors = [err7];
																			else vErrors.push(err7);
																			errors++;
																		}
																		var _valid1 = _errs28 === errors;
																		valid3 = valid3 || _valid1;
																		if (!valid3) {
																			const err8 = {
																				instancePath: instancePath + "/run/pullRequest",
																				schemaPath: "#/properties/run/properties/pullRequest/anyOf",
																				keyword: "anyOf",
																				params: {}
																			};
																			if (vErrors === null) vErrors = [err8];
																			else vErrors.push(err8);
																			errors++;
																			validate52.errors = vErrors;
																			return false;
																		} else {
																			errors = _errs25;
																			if (vErrors !== null) {
																				if (_errs25) vErrors.length = _errs25;
																				else vErrors = null;
																			}
																		}
																		var valid1 = _errs24 === errors;
																	} else var valid1 = true;
																	if (valid1) {
																		if (data3.isFork !== void 0) {
																			const _errs30 = errors;
																			if (typeof data3.isFork !== "boolean") {
																				validate52.errors = [{
																					instancePath: instancePath + "/run/isFork",
																					schemaPath: "#/properties/run/properties/isFork/type",
																					keyword: "type",
																					params: { type: "boolean" }
																				}];
																				return false;
																			}
																			var valid1 = _errs30 === errors;
																		} else var valid1 = true;
																		if (valid1) {
																			if (data3.isDefaultBranch !== void 0) {
																				const _errs32 = errors;
																				if (typeof data3.isDefaultBranch !== "boolean") {
																					validate52.errors = [{
																						instancePath: instancePath + "/run/isDefaultBranch",
																						schemaPath: "#/properties/run/properties/isDefaultBranch/type",
																						keyword: "type",
																						params: { type: "boolean" }
																					}];
																					return false;
																				}
																				var valid1 = _errs32 === errors;
																			} else var valid1 = true;
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
											instancePath: instancePath + "/run",
											schemaPath: "#/properties/run/type",
											keyword: "type",
											params: { type: "object" }
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.mode !== void 0) {
									let data13 = data.mode;
									const _errs34 = errors;
									if (!(data13 === "observe" || data13 === "act")) {
										validate52.errors = [{
											instancePath: instancePath + "/mode",
											schemaPath: "#/properties/mode/enum",
											keyword: "enum",
											params: { allowedValues: schema19.properties.mode.enum }
										}];
										return false;
									}
									var valid0 = _errs34 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.decidedAt !== void 0) {
										let data14 = data.decidedAt;
										const _errs35 = errors;
										if (errors === _errs35) {
											if (typeof data14 === "string") {
												if (data14.length > 40) {
													validate52.errors = [{
														instancePath: instancePath + "/decidedAt",
														schemaPath: "#/properties/decidedAt/maxLength",
														keyword: "maxLength",
														params: { limit: 40 }
													}];
													return false;
												} else if (!pattern6.test(data14)) {
													validate52.errors = [{
														instancePath: instancePath + "/decidedAt",
														schemaPath: "#/properties/decidedAt/pattern",
														keyword: "pattern",
														params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT" }
													}];
													return false;
												}
											} else {
												validate52.errors = [{
													instancePath: instancePath + "/decidedAt",
													schemaPath: "#/properties/decidedAt/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
										}
										var valid0 = _errs35 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.strategy !== void 0) {
											let data15 = data.strategy;
											const _errs37 = errors;
											if (!(data15 === "RETRY" || data15 === "RESUME" || data15 === "SKIP" || data15 === "ROLLBACK" || data15 === "MANUAL" || data15 === null)) {
												validate52.errors = [{
													instancePath: instancePath + "/strategy",
													schemaPath: "#/properties/strategy/enum",
													keyword: "enum",
													params: { allowedValues: schema19.properties.strategy.enum }
												}];
												return false;
											}
											var valid0 = _errs37 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.act !== void 0) {
												let data16 = data.act;
												const _errs38 = errors;
												if (!(data16 === "rerun-failed-jobs" || data16 === "rerun-job" || data16 === "rerun-all" || data16 === "wait" || data16 === "ask" || data16 === "none")) {
													validate52.errors = [{
														instancePath: instancePath + "/act",
														schemaPath: "#/properties/act/enum",
														keyword: "enum",
														params: { allowedValues: schema19.properties.act.enum }
													}];
													return false;
												}
												var valid0 = _errs38 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.jobIds !== void 0) {
													let data17 = data.jobIds;
													const _errs39 = errors;
													if (errors === _errs39) {
														if (Array.isArray(data17)) {
															if (data17.length > 5e3) {
																validate52.errors = [{
																	instancePath: instancePath + "/jobIds",
																	schemaPath: "#/properties/jobIds/maxItems",
																	keyword: "maxItems",
																	params: { limit: 5e3 }
																}];
																return false;
															} else {
																const len0 = data17.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	let data18 = data17[i0];
																	const _errs41 = errors;
																	if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
																		validate52.errors = [{
																			instancePath: instancePath + "/jobIds/" + i0,
																			schemaPath: "#/properties/jobIds/items/type",
																			keyword: "type",
																			params: { type: "integer" }
																		}];
																		return false;
																	}
																	if (errors === _errs41) {
																		if (typeof data18 == "number" && isFinite(data18)) {
																			if (data18 > 9007199254740991 || isNaN(data18)) {
																				validate52.errors = [{
																					instancePath: instancePath + "/jobIds/" + i0,
																					schemaPath: "#/properties/jobIds/items/maximum",
																					keyword: "maximum",
																					params: {
																						comparison: "<=",
																						limit: 9007199254740991
																					}
																				}];
																				return false;
																			} else if (data18 < 1 || isNaN(data18)) {
																				validate52.errors = [{
																					instancePath: instancePath + "/jobIds/" + i0,
																					schemaPath: "#/properties/jobIds/items/minimum",
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
																	if (!(_errs41 === errors)) break;
																}
															}
														} else {
															validate52.errors = [{
																instancePath: instancePath + "/jobIds",
																schemaPath: "#/properties/jobIds/type",
																keyword: "type",
																params: { type: "array" }
															}];
															return false;
														}
													}
													var valid0 = _errs39 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.leftAlone !== void 0) {
														let data19 = data.leftAlone;
														const _errs43 = errors;
														const _errs44 = errors;
														let valid5 = false;
														const _errs45 = errors;
														if (errors === _errs45) {
															if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
																let missing2;
																if (data19.reason === void 0 && (missing2 = "reason") || data19.why === void 0 && (missing2 = "why")) {
																	const err9 = {
																		instancePath: instancePath + "/leftAlone",
																		schemaPath: "#/properties/leftAlone/anyOf/0/required",
																		keyword: "required",
																		params: { missingProperty: missing2 }
																	};
																	if (vErrors === null) vErrors = [err9];
																	else vErrors.push(err9);
																	errors++;
																} else {
																	if (data19.reason !== void 0) {
																		let data20 = data19.reason;
																		const _errs47 = errors;
																		if (!(data20 === "not-finished" || data20 === "not-failed" || data20 === "cancelled-by-person" || data20 === "superseded" || data20 === "restarted-by-person" || data20 === "stale" || data20 === "excluded" || data20 === "own-run" || data20 === "stopped" || data20 === "spent")) {
																			const err10 = {
																				instancePath: instancePath + "/leftAlone/reason",
																				schemaPath: "#/properties/leftAlone/anyOf/0/properties/reason/enum",
																				keyword: "enum",
																				params: { allowedValues: schema19.properties.leftAlone.anyOf[0].properties.reason.enum }
																			};
																			if (vErrors === null) vErrors = [err10];
																			else vErrors.push(err10);
																			errors++;
																		}
																		var valid6 = _errs47 === errors;
																	} else var valid6 = true;
																	if (valid6) {
																		if (data19.why !== void 0) {
																			let data21 = data19.why;
																			const _errs48 = errors;
																			if (errors === _errs48) {
																				if (typeof data21 === "string") {
																					if (data21.length > 4e3) {
																						const err11 = {
																							instancePath: instancePath + "/leftAlone/why",
																							schemaPath: "#/properties/leftAlone/anyOf/0/properties/why/maxLength",
																							keyword: "maxLength",
																							params: { limit: 4e3 }
																						};
																						if (vErrors === null) vErrors = [err11];
																						else vErrors.push(err11);
																						errors++;
																					}
																				} else {
																					const err12 = {
																						instancePath: instancePath + "/leftAlone/why",
																						schemaPath: "#/properties/leftAlone/anyOf/0/properties/why/type",
																						keyword: "type",
																						params: { type: "string" }
																					};
																					if (vErrors === null) vErrors = [err12];
																					else vErrors.push(err12);
																					errors++;
																				}
																			}
																			var valid6 = _errs48 === errors;
																		} else var valid6 = true;
																	}
																}
															} else {
																const err13 = {
																	instancePath: instancePath + "/leftAlone",
																	schemaPath: "#/properties/leftAlone/anyOf/0/type",
																	keyword: "type",
																	params: { type: "object" }
																};
																if (vErrors === null) vErrors = [err13];
																else vErrors.push(err13);
																errors++;
															}
														}
														var _valid2 = _errs45 === errors;
														valid5 = valid5 || _valid2;
														if (_valid2) {
															var props0 = {};
															props0.reason = true;
															props0.why = true;
														}
														const _errs50 = errors;
														if (data19 !== null) {
															const err14 = {
																instancePath: instancePath + "/leftAlone",
																schemaPath: "#/properties/leftAlone/anyOf/1/type",
																keyword: "type",
																params: { type: "null" }
															};
															if (vErrors === null) vErrors = [err14];
															else vErrors.push(err14);
															errors++;
														}
														var _valid2 = _errs50 === errors;
														valid5 = valid5 || _valid2;
														if (!valid5) {
															const err15 = {
																instancePath: instancePath + "/leftAlone",
																schemaPath: "#/properties/leftAlone/anyOf",
																keyword: "anyOf",
																params: {}
															};
															if (vErrors === null) vErrors = [err15];
															else vErrors.push(err15);
															errors++;
															validate52.errors = vErrors;
															return false;
														} else {
															errors = _errs44;
															if (vErrors !== null) {
																if (_errs44) vErrors.length = _errs44;
																else vErrors = null;
															}
														}
														var valid0 = _errs43 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.why !== void 0) {
															let data22 = data.why;
															const _errs52 = errors;
															if (errors === _errs52) {
																if (typeof data22 === "string") {
																	if (data22.length > 4e3) {
																		validate52.errors = [{
																			instancePath: instancePath + "/why",
																			schemaPath: "#/properties/why/maxLength",
																			keyword: "maxLength",
																			params: { limit: 4e3 }
																		}];
																		return false;
																	}
																} else {
																	validate52.errors = [{
																		instancePath: instancePath + "/why",
																		schemaPath: "#/properties/why/type",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
															}
															var valid0 = _errs52 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.rule !== void 0) {
																let data23 = data.rule;
																const _errs54 = errors;
																if (errors === _errs54) {
																	if (typeof data23 === "string") {
																		if (data23.length > 200) {
																			validate52.errors = [{
																				instancePath: instancePath + "/rule",
																				schemaPath: "#/properties/rule/maxLength",
																				keyword: "maxLength",
																				params: { limit: 200 }
																			}];
																			return false;
																		}
																	} else {
																		validate52.errors = [{
																			instancePath: instancePath + "/rule",
																			schemaPath: "#/properties/rule/type",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																}
																var valid0 = _errs54 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.refused !== void 0) {
																	let data24 = data.refused;
																	const _errs56 = errors;
																	if (errors === _errs56) {
																		if (Array.isArray(data24)) {
																			if (data24.length > 100) {
																				validate52.errors = [{
																					instancePath: instancePath + "/refused",
																					schemaPath: "#/properties/refused/maxItems",
																					keyword: "maxItems",
																					params: { limit: 100 }
																				}];
																				return false;
																			} else {
																				const len1 = data24.length;
																				for (let i1 = 0; i1 < len1; i1++) {
																					const _errs58 = errors;
																					if (!validate53(data24[i1], {
																						instancePath: instancePath + "/refused/" + i1,
																						parentData: data24,
																						parentDataProperty: i1,
																						rootData,
																						dynamicAnchors
																					})) {
																						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs58 === errors)) break;
																				}
																			}
																		} else {
																			validate52.errors = [{
																				instancePath: instancePath + "/refused",
																				schemaPath: "#/properties/refused/type",
																				keyword: "type",
																				params: { type: "array" }
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs56 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.expectedMinutes !== void 0) {
																		let data26 = data.expectedMinutes;
																		const _errs59 = errors;
																		const _errs60 = errors;
																		let valid8 = false;
																		const _errs61 = errors;
																		if (errors === _errs61) {
																			if (typeof data26 == "number" && isFinite(data26)) {
																				if (data26 < 0 || isNaN(data26)) {
																					const err16 = {
																						instancePath: instancePath + "/expectedMinutes",
																						schemaPath: "#/properties/expectedMinutes/anyOf/0/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 0
																						}
																					};
																					if (vErrors === null) vErrors = [err16];
																					else vErrors.push(err16);
																					errors++;
																				}
																			} else {
																				const err17 = {
																					instancePath: instancePath + "/expectedMinutes",
																					schemaPath: "#/properties/expectedMinutes/anyOf/0/type",
																					keyword: "type",
																					params: { type: "number" }
																				};
																				if (vErrors === null) vErrors = [err17];
																				else vErrors.push(err17);
																				errors++;
																			}
																		}
																		var _valid3 = _errs61 === errors;
																		valid8 = valid8 || _valid3;
																		const _errs63 = errors;
																		if (data26 !== null) {
																			const err18 = {
																				instancePath: instancePath + "/expectedMinutes",
																				schemaPath: "#/properties/expectedMinutes/anyOf/1/type",
																				keyword: "type",
																				params: { type: "null" }
																			};
																			if (vErrors === null) vErrors = [err18];
																			else vErrors.push(err18);
																			errors++;
																		}
																		var _valid3 = _errs63 === errors;
																		valid8 = valid8 || _valid3;
																		if (!valid8) {
																			const err19 = {
																				instancePath: instancePath + "/expectedMinutes",
																				schemaPath: "#/properties/expectedMinutes/anyOf",
																				keyword: "anyOf",
																				params: {}
																			};
																			if (vErrors === null) vErrors = [err19];
																			else vErrors.push(err19);
																			errors++;
																			validate52.errors = vErrors;
																			return false;
																		} else {
																			errors = _errs60;
																			if (vErrors !== null) {
																				if (_errs60) vErrors.length = _errs60;
																				else vErrors = null;
																			}
																		}
																		var valid0 = _errs59 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.notBefore !== void 0) {
																			let data27 = data.notBefore;
																			const _errs65 = errors;
																			const _errs66 = errors;
																			let valid9 = false;
																			const _errs67 = errors;
																			if (errors === _errs67) {
																				if (typeof data27 === "string") {
																					if (data27.length > 40) {
																						const err20 = {
																							instancePath: instancePath + "/notBefore",
																							schemaPath: "#/properties/notBefore/anyOf/0/maxLength",
																							keyword: "maxLength",
																							params: { limit: 40 }
																						};
																						if (vErrors === null) vErrors = [err20];
																						else vErrors.push(err20);
																						errors++;
																					} else if (!pattern6.test(data27)) {
																						const err21 = {
																							instancePath: instancePath + "/notBefore",
																							schemaPath: "#/properties/notBefore/anyOf/0/pattern",
																							keyword: "pattern",
																							params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT" }
																						};
																						if (vErrors === null) vErrors = [err21];
																						else vErrors.push(err21);
																						errors++;
																					}
																				} else {
																					const err22 = {
																						instancePath: instancePath + "/notBefore",
																						schemaPath: "#/properties/notBefore/anyOf/0/type",
																						keyword: "type",
																						params: { type: "string" }
																					};
																					if (vErrors === null) vErrors = [err22];
																					else vErrors.push(err22);
																					errors++;
																				}
																			}
																			var _valid4 = _errs67 === errors;
																			valid9 = valid9 || _valid4;
																			const _errs69 = errors;
																			if (data27 !== null) {
																				const err23 = {
																					instancePath: instancePath + "/notBefore",
																					schemaPath: "#/properties/notBefore/anyOf/1/type",
																					keyword: "type",
																					params: { type: "null" }
																				};
																				if (vErrors === null) vErrors = [err23];
																				else vErrors.push(err23);
																				errors++;
																			}
																			var _valid4 = _errs69 === errors;
																			valid9 = valid9 || _valid4;
																			if (!valid9) {
																				const err24 = {
																					instancePath: instancePath + "/notBefore",
																					schemaPath: "#/properties/notBefore/anyOf",
																					keyword: "anyOf",
																					params: {}
																				};
																				if (vErrors === null) vErrors = [err24];
																				else vErrors.push(err24);
																				errors++;
																				validate52.errors = vErrors;
																				return false;
																			} else {
																				errors = _errs66;
																				if (vErrors !== null) {
																					if (_errs66) vErrors.length = _errs66;
																					else vErrors = null;
																				}
																			}
																			var valid0 = _errs65 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.jobs !== void 0) {
																				let data28 = data.jobs;
																				const _errs71 = errors;
																				if (errors === _errs71) {
																					if (Array.isArray(data28)) {
																						if (data28.length > 1e3) {
																							validate52.errors = [{
																								instancePath: instancePath + "/jobs",
																								schemaPath: "#/properties/jobs/maxItems",
																								keyword: "maxItems",
																								params: { limit: 1e3 }
																							}];
																							return false;
																						} else {
																							const len2 = data28.length;
																							for (let i2 = 0; i2 < len2; i2++) {
																								const _errs73 = errors;
																								if (!validate55(data28[i2], {
																									instancePath: instancePath + "/jobs/" + i2,
																									parentData: data28,
																									parentDataProperty: i2,
																									rootData,
																									dynamicAnchors
																								})) {
																									vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
																									errors = vErrors.length;
																								}
																								if (!(_errs73 === errors)) break;
																							}
																						}
																					} else {
																						validate52.errors = [{
																							instancePath: instancePath + "/jobs",
																							schemaPath: "#/properties/jobs/type",
																							keyword: "type",
																							params: { type: "array" }
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs71 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.omitted !== void 0) {
																					let data30 = data.omitted;
																					const _errs74 = errors;
																					if (errors === _errs74) {
																						if (Array.isArray(data30)) {
																							if (data30.length > 1e3) {
																								validate52.errors = [{
																									instancePath: instancePath + "/omitted",
																									schemaPath: "#/properties/omitted/maxItems",
																									keyword: "maxItems",
																									params: { limit: 1e3 }
																								}];
																								return false;
																							} else {
																								const len3 = data30.length;
																								for (let i3 = 0; i3 < len3; i3++) {
																									let data31 = data30[i3];
																									const _errs76 = errors;
																									if (errors === _errs76) {
																										if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																											let missing3;
																											if (data31.role === void 0 && (missing3 = "role") || data31.signature === void 0 && (missing3 = "signature") || data31.jobs === void 0 && (missing3 = "jobs")) {
																												validate52.errors = [{
																													instancePath: instancePath + "/omitted/" + i3,
																													schemaPath: "#/properties/omitted/items/required",
																													keyword: "required",
																													params: { missingProperty: missing3 }
																												}];
																												return false;
																											} else {
																												if (data31.role !== void 0) {
																													const _errs78 = errors;
																													if (!validate56(data31.role, {
																														instancePath: instancePath + "/omitted/" + i3 + "/role",
																														parentData: data31,
																														parentDataProperty: "role",
																														rootData,
																														dynamicAnchors
																													})) {
																														vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
																														errors = vErrors.length;
																													}
																													var valid12 = _errs78 === errors;
																												} else var valid12 = true;
																												if (valid12) {
																													if (data31.signature !== void 0) {
																														let data33 = data31.signature;
																														const _errs79 = errors;
																														const _errs80 = errors;
																														let valid13 = false;
																														const _errs81 = errors;
																														if (errors === _errs81) {
																															if (typeof data33 === "string") {
																																if (data33.length > 64) {
																																	const err25 = {
																																		instancePath: instancePath + "/omitted/" + i3 + "/signature",
																																		schemaPath: "#/properties/omitted/items/properties/signature/anyOf/0/maxLength",
																																		keyword: "maxLength",
																																		params: { limit: 64 }
																																	};
																																	if (vErrors === null) vErrors = [err25];
																																	else vErrors.push(err25);
																																	errors++;
																																}
																															} else {
																																const err26 = {
																																	instancePath: instancePath + "/omitted/" + i3 + "/signature",
																																	schemaPath: "#/properties/omitted/items/properties/signature/anyOf/0/type",
																																	keyword: "type",
																																	params: { type: "string" }
																																};
																																if (vErrors === null) vErrors = [err26];
																																else vErrors.push(err26);
																																errors++;
																															}
																														}
																														var _valid5 = _errs81 === errors;
																														valid13 = valid13 || _valid5;
																														const _errs83 = errors;
																														if (data33 !== null) {
																															const err27 = {
																																instancePath: instancePath + "/omitted/" + i3 + "/signature",
																																schemaPath: "#/properties/omitted/items/properties/signature/anyOf/1/type",
																																keyword: "type",
																																params: { type: "null" }
																															};
																															if (vErrors === null) vErrors = [err27];
																															else vErrors.push(err27);
																															errors++;
																														}
																														var _valid5 = _errs83 === errors;
																														valid13 = valid13 || _valid5;
																														if (!valid13) {
																															const err28 = {
																																instancePath: instancePath + "/omitted/" + i3 + "/signature",
																																schemaPath: "#/properties/omitted/items/properties/signature/anyOf",
																																keyword: "anyOf",
																																params: {}
																															};
																															if (vErrors === null) vErrors = [err28];
																															else vErrors.push(err28);
																															errors++;
																															validate52.errors = vErrors;
																															return false;
																														} else {
																															errors = _errs80;
																															if (vErrors !== null) {
																																if (_errs80) vErrors.length = _errs80;
																																else vErrors = null;
																															}
																														}
																														var valid12 = _errs79 === errors;
																													} else var valid12 = true;
																													if (valid12) {
																														if (data31.jobs !== void 0) {
																															let data34 = data31.jobs;
																															const _errs85 = errors;
																															if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/omitted/" + i3 + "/jobs",
																																	schemaPath: "#/properties/omitted/items/properties/jobs/type",
																																	keyword: "type",
																																	params: { type: "integer" }
																																}];
																																return false;
																															}
																															if (errors === _errs85) {
																																if (typeof data34 == "number" && isFinite(data34)) {
																																	if (data34 > 9007199254740991 || isNaN(data34)) {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/omitted/" + i3 + "/jobs",
																																			schemaPath: "#/properties/omitted/items/properties/jobs/maximum",
																																			keyword: "maximum",
																																			params: {
																																				comparison: "<=",
																																				limit: 9007199254740991
																																			}
																																		}];
																																		return false;
																																	} else if (data34 < 1 || isNaN(data34)) {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/omitted/" + i3 + "/jobs",
																																			schemaPath: "#/properties/omitted/items/properties/jobs/minimum",
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
																															var valid12 = _errs85 === errors;
																														} else var valid12 = true;
																													}
																												}
																											}
																										} else {
																											validate52.errors = [{
																												instancePath: instancePath + "/omitted/" + i3,
																												schemaPath: "#/properties/omitted/items/type",
																												keyword: "type",
																												params: { type: "object" }
																											}];
																											return false;
																										}
																									}
																									if (!(_errs76 === errors)) break;
																								}
																							}
																						} else {
																							validate52.errors = [{
																								instancePath: instancePath + "/omitted",
																								schemaPath: "#/properties/omitted/type",
																								keyword: "type",
																								params: { type: "array" }
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs74 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.counts !== void 0) {
																						let data35 = data.counts;
																						const _errs87 = errors;
																						if (errors === _errs87) {
																							if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
																								let missing4;
																								if (data35.jobs === void 0 && (missing4 = "jobs") || data35.passed === void 0 && (missing4 = "passed") || data35.failed === void 0 && (missing4 = "failed")) {
																									validate52.errors = [{
																										instancePath: instancePath + "/counts",
																										schemaPath: "#/properties/counts/required",
																										keyword: "required",
																										params: { missingProperty: missing4 }
																									}];
																									return false;
																								} else {
																									if (data35.jobs !== void 0) {
																										let data36 = data35.jobs;
																										const _errs89 = errors;
																										if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
																											validate52.errors = [{
																												instancePath: instancePath + "/counts/jobs",
																												schemaPath: "#/properties/counts/properties/jobs/type",
																												keyword: "type",
																												params: { type: "integer" }
																											}];
																											return false;
																										}
																										if (errors === _errs89) {
																											if (typeof data36 == "number" && isFinite(data36)) {
																												if (data36 > 9007199254740991 || isNaN(data36)) {
																													validate52.errors = [{
																														instancePath: instancePath + "/counts/jobs",
																														schemaPath: "#/properties/counts/properties/jobs/maximum",
																														keyword: "maximum",
																														params: {
																															comparison: "<=",
																															limit: 9007199254740991
																														}
																													}];
																													return false;
																												} else if (data36 < 0 || isNaN(data36)) {
																													validate52.errors = [{
																														instancePath: instancePath + "/counts/jobs",
																														schemaPath: "#/properties/counts/properties/jobs/minimum",
																														keyword: "minimum",
																														params: {
																															comparison: ">=",
																															limit: 0
																														}
																													}];
																													return false;
																												}
																											}
																										}
																										var valid14 = _errs89 === errors;
																									} else var valid14 = true;
																									if (valid14) {
																										if (data35.passed !== void 0) {
																											let data37 = data35.passed;
																											const _errs91 = errors;
																											if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
																												validate52.errors = [{
																													instancePath: instancePath + "/counts/passed",
																													schemaPath: "#/properties/counts/properties/passed/type",
																													keyword: "type",
																													params: { type: "integer" }
																												}];
																												return false;
																											}
																											if (errors === _errs91) {
																												if (typeof data37 == "number" && isFinite(data37)) {
																													if (data37 > 9007199254740991 || isNaN(data37)) {
																														validate52.errors = [{
																															instancePath: instancePath + "/counts/passed",
																															schemaPath: "#/properties/counts/properties/passed/maximum",
																															keyword: "maximum",
																															params: {
																																comparison: "<=",
																																limit: 9007199254740991
																															}
																														}];
																														return false;
																													} else if (data37 < 0 || isNaN(data37)) {
																														validate52.errors = [{
																															instancePath: instancePath + "/counts/passed",
																															schemaPath: "#/properties/counts/properties/passed/minimum",
																															keyword: "minimum",
																															params: {
																																comparison: ">=",
																																limit: 0
																															}
																														}];
																														return false;
																													}
																												}
																											}
																											var valid14 = _errs91 === errors;
																										} else var valid14 = true;
																										if (valid14) {
																											if (data35.failed !== void 0) {
																												let data38 = data35.failed;
																												const _errs93 = errors;
																												if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
																													validate52.errors = [{
																														instancePath: instancePath + "/counts/failed",
																														schemaPath: "#/properties/counts/properties/failed/type",
																														keyword: "type",
																														params: { type: "integer" }
																													}];
																													return false;
																												}
																												if (errors === _errs93) {
																													if (typeof data38 == "number" && isFinite(data38)) {
																														if (data38 > 9007199254740991 || isNaN(data38)) {
																															validate52.errors = [{
																																instancePath: instancePath + "/counts/failed",
																																schemaPath: "#/properties/counts/properties/failed/maximum",
																																keyword: "maximum",
																																params: {
																																	comparison: "<=",
																																	limit: 9007199254740991
																																}
																															}];
																															return false;
																														} else if (data38 < 0 || isNaN(data38)) {
																															validate52.errors = [{
																																instancePath: instancePath + "/counts/failed",
																																schemaPath: "#/properties/counts/properties/failed/minimum",
																																keyword: "minimum",
																																params: {
																																	comparison: ">=",
																																	limit: 0
																																}
																															}];
																															return false;
																														}
																													}
																												}
																												var valid14 = _errs93 === errors;
																											} else var valid14 = true;
																										}
																									}
																								}
																							} else {
																								validate52.errors = [{
																									instancePath: instancePath + "/counts",
																									schemaPath: "#/properties/counts/type",
																									keyword: "type",
																									params: { type: "object" }
																								}];
																								return false;
																							}
																						}
																						var valid0 = _errs87 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.rollback !== void 0) {
																							let data39 = data.rollback;
																							const _errs95 = errors;
																							if (errors === _errs95) {
																								if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
																									let missing5;
																									if (data39.culprit === void 0 && (missing5 = "culprit") || data39.grade === void 0 && (missing5 = "grade") || data39.refused === void 0 && (missing5 = "refused")) {
																										validate52.errors = [{
																											instancePath: instancePath + "/rollback",
																											schemaPath: "#/properties/rollback/required",
																											keyword: "required",
																											params: { missingProperty: missing5 }
																										}];
																										return false;
																									} else {
																										if (data39.culprit !== void 0) {
																											let data40 = data39.culprit;
																											const _errs97 = errors;
																											const _errs98 = errors;
																											let valid16 = false;
																											const _errs99 = errors;
																											if (errors === _errs99) {
																												if (typeof data40 === "string") {
																													if (data40.length > 64) {
																														const err29 = {
																															instancePath: instancePath + "/rollback/culprit",
																															schemaPath: "#/properties/rollback/properties/culprit/anyOf/0/maxLength",
																															keyword: "maxLength",
																															params: { limit: 64 }
																														};
																														if (vErrors === null) vErrors = [err29];
																														else vErrors.push(err29);
																														errors++;
																													} else if (!pattern5.test(data40)) {
																														const err30 = {
																															instancePath: instancePath + "/rollback/culprit",
																															schemaPath: "#/properties/rollback/properties/culprit/anyOf/0/pattern",
																															keyword: "pattern",
																															params: { pattern: "^[0-9a-f]{40,64}$" }
																														};
																														if (vErrors === null) vErrors = [err30];
																														else vErrors.push(err30);
																														errors++;
																													}
																												} else {
																													const err31 = {
																														instancePath: instancePath + "/rollback/culprit",
																														schemaPath: "#/properties/rollback/properties/culprit/anyOf/0/type",
																														keyword: "type",
																														params: { type: "string" }
																													};
																													if (vErrors === null) vErrors = [err31];
																													else vErrors.push(err31);
																													errors++;
																												}
																											}
																											var _valid6 = _errs99 === errors;
																											valid16 = valid16 || _valid6;
																											const _errs101 = errors;
																											if (data40 !== null) {
																												const err32 = {
																													instancePath: instancePath + "/rollback/culprit",
																													schemaPath: "#/properties/rollback/properties/culprit/anyOf/1/type",
																													keyword: "type",
																													params: { type: "null" }
																												};
																												if (vErrors === null) vErrors = [err32];
																												else vErrors.push(err32);
																												errors++;
																											}
																											var _valid6 = _errs101 === errors;
																											valid16 = valid16 || _valid6;
																											if (!valid16) {
																												const err33 = {
																													instancePath: instancePath + "/rollback/culprit",
																													schemaPath: "#/properties/rollback/properties/culprit/anyOf",
																													keyword: "anyOf",
																													params: {}
																												};
																												if (vErrors === null) vErrors = [err33];
																												else vErrors.push(err33);
																												errors++;
																												validate52.errors = vErrors;
																												return false;
																											} else {
																												errors = _errs98;
																												if (vErrors !== null) {
																													if (_errs98) vErrors.length = _errs98;
																													else vErrors = null;
																												}
																											}
																											var valid15 = _errs97 === errors;
																										} else var valid15 = true;
																										if (valid15) {
																											if (data39.grade !== void 0) {
																												let data41 = data39.grade;
																												const _errs103 = errors;
																												if (!(data41 === "likely" || data41 === "proven" || data41 === null)) {
																													validate52.errors = [{
																														instancePath: instancePath + "/rollback/grade",
																														schemaPath: "#/properties/rollback/properties/grade/enum",
																														keyword: "enum",
																														params: { allowedValues: schema19.properties.rollback.properties.grade.enum }
																													}];
																													return false;
																												}
																												var valid15 = _errs103 === errors;
																											} else var valid15 = true;
																											if (valid15) {
																												if (data39.refused !== void 0) {
																													let data42 = data39.refused;
																													const _errs104 = errors;
																													if (errors === _errs104) {
																														if (Array.isArray(data42)) {
																															if (data42.length > 100) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/rollback/refused",
																																	schemaPath: "#/properties/rollback/properties/refused/maxItems",
																																	keyword: "maxItems",
																																	params: { limit: 100 }
																																}];
																																return false;
																															} else {
																																const len4 = data42.length;
																																for (let i4 = 0; i4 < len4; i4++) {
																																	let data43 = data42[i4];
																																	const _errs106 = errors;
																																	if (errors === _errs106) {
																																		if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
																																			let missing6;
																																			if (data43.reason === void 0 && (missing6 = "reason") || data43.why === void 0 && (missing6 = "why")) {
																																				validate52.errors = [{
																																					instancePath: instancePath + "/rollback/refused/" + i4,
																																					schemaPath: "#/properties/rollback/properties/refused/items/required",
																																					keyword: "required",
																																					params: { missingProperty: missing6 }
																																				}];
																																				return false;
																																			} else {
																																				if (data43.reason !== void 0) {
																																					let data44 = data43.reason;
																																					const _errs108 = errors;
																																					if (errors === _errs108) {
																																						if (typeof data44 === "string") {
																																							if (data44.length > 60) {
																																								validate52.errors = [{
																																									instancePath: instancePath + "/rollback/refused/" + i4 + "/reason",
																																									schemaPath: "#/properties/rollback/properties/refused/items/properties/reason/maxLength",
																																									keyword: "maxLength",
																																									params: { limit: 60 }
																																								}];
																																								return false;
																																							}
																																						} else {
																																							validate52.errors = [{
																																								instancePath: instancePath + "/rollback/refused/" + i4 + "/reason",
																																								schemaPath: "#/properties/rollback/properties/refused/items/properties/reason/type",
																																								keyword: "type",
																																								params: { type: "string" }
																																							}];
																																							return false;
																																						}
																																					}
																																					var valid18 = _errs108 === errors;
																																				} else var valid18 = true;
																																				if (valid18) {
																																					if (data43.why !== void 0) {
																																						let data45 = data43.why;
																																						const _errs110 = errors;
																																						if (errors === _errs110) {
																																							if (typeof data45 === "string") {
																																								if (data45.length > 4e3) {
																																									validate52.errors = [{
																																										instancePath: instancePath + "/rollback/refused/" + i4 + "/why",
																																										schemaPath: "#/properties/rollback/properties/refused/items/properties/why/maxLength",
																																										keyword: "maxLength",
																																										params: { limit: 4e3 }
																																									}];
																																									return false;
																																								}
																																							} else {
																																								validate52.errors = [{
																																									instancePath: instancePath + "/rollback/refused/" + i4 + "/why",
																																									schemaPath: "#/properties/rollback/properties/refused/items/properties/why/type",
																																									keyword: "type",
																																									params: { type: "string" }
																																								}];
																																								return false;
																																							}
																																						}
																																						var valid18 = _errs110 === errors;
																																					} else var valid18 = true;
																																				}
																																			}
																																		} else {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/rollback/refused/" + i4,
																																				schemaPath: "#/properties/rollback/properties/refused/items/type",
																																				keyword: "type",
																																				params: { type: "object" }
																																			}];
																																			return false;
																																		}
																																	}
																																	if (!(_errs106 === errors)) break;
																																}
																															}
																														} else {
																															validate52.errors = [{
																																instancePath: instancePath + "/rollback/refused",
																																schemaPath: "#/properties/rollback/properties/refused/type",
																																keyword: "type",
																																params: { type: "array" }
																															}];
																															return false;
																														}
																													}
																													var valid15 = _errs104 === errors;
																												} else var valid15 = true;
																											}
																										}
																									}
																								} else {
																									validate52.errors = [{
																										instancePath: instancePath + "/rollback",
																										schemaPath: "#/properties/rollback/type",
																										keyword: "type",
																										params: { type: "object" }
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs95 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.needs !== void 0) {
																								let data46 = data.needs;
																								const _errs112 = errors;
																								if (errors === _errs112) {
																									if (data46 && typeof data46 == "object" && !Array.isArray(data46)) for (const key0 in data46) {
																										let data47 = data46[key0];
																										const _errs115 = errors;
																										if (!(data47 === "read" || data47 === "write")) {
																											validate52.errors = [{
																												instancePath: instancePath + "/needs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
																												schemaPath: "#/properties/needs/additionalProperties/enum",
																												keyword: "enum",
																												params: { allowedValues: schema19.properties.needs.additionalProperties.enum }
																											}];
																											return false;
																										}
																										if (!(_errs115 === errors)) break;
																									}
																									else {
																										validate52.errors = [{
																											instancePath: instancePath + "/needs",
																											schemaPath: "#/properties/needs/type",
																											keyword: "type",
																											params: { type: "object" }
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs112 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.costs !== void 0) {
																									let data48 = data.costs;
																									const _errs116 = errors;
																									if (errors === _errs116) {
																										if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
																											let missing7;
																											if (data48.apiRequests === void 0 && (missing7 = "apiRequests") || data48.ledgerRequests === void 0 && (missing7 = "ledgerRequests") || data48.logBytes === void 0 && (missing7 = "logBytes")) {
																												validate52.errors = [{
																													instancePath: instancePath + "/costs",
																													schemaPath: "#/properties/costs/required",
																													keyword: "required",
																													params: { missingProperty: missing7 }
																												}];
																												return false;
																											} else {
																												if (data48.apiRequests !== void 0) {
																													let data49 = data48.apiRequests;
																													const _errs118 = errors;
																													if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
																														validate52.errors = [{
																															instancePath: instancePath + "/costs/apiRequests",
																															schemaPath: "#/properties/costs/properties/apiRequests/type",
																															keyword: "type",
																															params: { type: "integer" }
																														}];
																														return false;
																													}
																													if (errors === _errs118) {
																														if (typeof data49 == "number" && isFinite(data49)) {
																															if (data49 > 9007199254740991 || isNaN(data49)) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/costs/apiRequests",
																																	schemaPath: "#/properties/costs/properties/apiRequests/maximum",
																																	keyword: "maximum",
																																	params: {
																																		comparison: "<=",
																																		limit: 9007199254740991
																																	}
																																}];
																																return false;
																															} else if (data49 < 0 || isNaN(data49)) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/costs/apiRequests",
																																	schemaPath: "#/properties/costs/properties/apiRequests/minimum",
																																	keyword: "minimum",
																																	params: {
																																		comparison: ">=",
																																		limit: 0
																																	}
																																}];
																																return false;
																															}
																														}
																													}
																													var valid20 = _errs118 === errors;
																												} else var valid20 = true;
																												if (valid20) {
																													if (data48.ledgerRequests !== void 0) {
																														let data50 = data48.ledgerRequests;
																														const _errs120 = errors;
																														if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
																															validate52.errors = [{
																																instancePath: instancePath + "/costs/ledgerRequests",
																																schemaPath: "#/properties/costs/properties/ledgerRequests/type",
																																keyword: "type",
																																params: { type: "integer" }
																															}];
																															return false;
																														}
																														if (errors === _errs120) {
																															if (typeof data50 == "number" && isFinite(data50)) {
																																if (data50 > 9007199254740991 || isNaN(data50)) {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/costs/ledgerRequests",
																																		schemaPath: "#/properties/costs/properties/ledgerRequests/maximum",
																																		keyword: "maximum",
																																		params: {
																																			comparison: "<=",
																																			limit: 9007199254740991
																																		}
																																	}];
																																	return false;
																																} else if (data50 < 0 || isNaN(data50)) {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/costs/ledgerRequests",
																																		schemaPath: "#/properties/costs/properties/ledgerRequests/minimum",
																																		keyword: "minimum",
																																		params: {
																																			comparison: ">=",
																																			limit: 0
																																		}
																																	}];
																																	return false;
																																}
																															}
																														}
																														var valid20 = _errs120 === errors;
																													} else var valid20 = true;
																													if (valid20) {
																														if (data48.logBytes !== void 0) {
																															let data51 = data48.logBytes;
																															const _errs122 = errors;
																															if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/costs/logBytes",
																																	schemaPath: "#/properties/costs/properties/logBytes/type",
																																	keyword: "type",
																																	params: { type: "integer" }
																																}];
																																return false;
																															}
																															if (errors === _errs122) {
																																if (typeof data51 == "number" && isFinite(data51)) {
																																	if (data51 > 9007199254740991 || isNaN(data51)) {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/costs/logBytes",
																																			schemaPath: "#/properties/costs/properties/logBytes/maximum",
																																			keyword: "maximum",
																																			params: {
																																				comparison: "<=",
																																				limit: 9007199254740991
																																			}
																																		}];
																																		return false;
																																	} else if (data51 < 0 || isNaN(data51)) {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/costs/logBytes",
																																			schemaPath: "#/properties/costs/properties/logBytes/minimum",
																																			keyword: "minimum",
																																			params: {
																																				comparison: ">=",
																																				limit: 0
																																			}
																																		}];
																																		return false;
																																	}
																																}
																															}
																															var valid20 = _errs122 === errors;
																														} else var valid20 = true;
																													}
																												}
																											}
																										} else {
																											validate52.errors = [{
																												instancePath: instancePath + "/costs",
																												schemaPath: "#/properties/costs/type",
																												keyword: "type",
																												params: { type: "object" }
																											}];
																											return false;
																										}
																									}
																									var valid0 = _errs116 === errors;
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
	return errors === 0;
}
validate52.evaluated = {
	"props": {
		"version": true,
		"id": true,
		"repository": true,
		"run": true,
		"mode": true,
		"decidedAt": true,
		"strategy": true,
		"act": true,
		"jobIds": true,
		"leftAlone": true,
		"why": true,
		"rule": true,
		"refused": true,
		"expectedMinutes": true,
		"notBefore": true,
		"jobs": true,
		"omitted": true,
		"counts": true,
		"rollback": true,
		"needs": true,
		"costs": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
// src/controller/plan-document.ts
const MAX_PLAN_BYTES = 1e5;
const MAX_CAUSES = 20;
const MAX_EVIDENCE_TEXT = 200;
function boundedPlan(plan, maxBytes = MAX_PLAN_BYTES) {
	const short = {
		...plan,
		jobs: plan.jobs.map((job) => shortened(job, MAX_EVIDENCE_TEXT))
	};
	if (sizeOf(short) <= maxBytes && plan.jobs.filter(({ role }) => role === "cause").length <= MAX_CAUSES) return short;
	for (const causes of [
		MAX_CAUSES,
		10,
		5,
		1
	]) {
		const bounded = withFewJobs(short, causes);
		if (sizeOf(bounded) <= maxBytes) return bounded;
	}
	const bare = withFewJobs({
		...short,
		jobs: short.jobs.map((job) => shortened(job, 40))
	}, 1);
	const few = {
		...bare,
		why: bare.why.slice(0, 300),
		refused: bare.refused.slice(0, 5),
		omitted: []
	};
	const jobs = bare.jobs.slice(0, Math.max(1, Math.floor(maxBytes / 2e3)));
	return {
		...few,
		jobs: jobs.map((job) => ({
			...job,
			refused: []
		}))
	};
}
const sizeOf = (plan) => Buffer.byteLength(JSON.stringify(plan));
function shortened(job, length) {
	if (!job.failure) return {
		...job,
		why: job.why.slice(0, 500)
	};
	const evidence = job.failure.evidence.map((line) => ({
		...line,
		text: line.text.slice(0, length)
	}));
	return {
		...job,
		why: job.why.slice(0, 500),
		failure: {
			...job.failure,
			evidence
		}
	};
}
function withFewJobs(plan, causes) {
	const kept = [];
	const seen = new Set();
	const omitted = new Map();
	let count = 0;
	for (const job of plan.jobs) {
		const signature = job.failure?.signature ?? null;
		const isFirst = !seen.has(`${job.role} ${signature}`);
		seen.add(`${job.role} ${signature}`);
		const isCause = job.role === "cause";
		if (isFirst || isCause && count < causes) {
			kept.push(job);
			if (isCause) count += 1;
			continue;
		}
		const key = `${job.role} ${signature}`;
		const known = omitted.get(key) ?? {
			role: job.role,
			signature,
			jobs: 0
		};
		omitted.set(key, {
			...known,
			jobs: known.jobs + 1
		});
	}
	return {
		...plan,
		jobs: kept,
		omitted: [...omitted.values()]
	};
}
const MAX_PLANS$1 = 20;
function parsePlans(text) {
	const refuse = (why) => new UserError(`Input "plan" cannot be used: ${why}. Pass the output "plan" or "plans" of \`command: decide\` as it is.`);
	if (Buffer.byteLength(text) > 1e5 * MAX_PLANS$1) throw refuse(`it has more than ${MAX_PLAN_BYTES * MAX_PLANS$1} bytes`);
	let value;
	try {
		value = JSON.parse(text, (key, entry) => key === "__proto__" ? void 0 : entry);
	} catch {
		throw refuse("it is no JSON");
	}
	const plans = Array.isArray(value) ? value : [value];
	if (plans.length > MAX_PLANS$1) throw refuse(`it has ${plans.length} plans, ${MAX_PLANS$1} at most`);
	const check = validate;
	for (const plan of plans) {
		if (check(plan)) continue;
		const [first] = check.errors ?? [];
		throw refuse(`it does not match schema/plan.schema.json at "${first?.instancePath || "/"}" (${first?.keyword})`);
	}
	return plans;
}
// src/controller/controller.ts
async function decideAbout(controller, runId, attempt) {
	return decideWith(controller, runId, attempt);
}
async function decideWith(controller, runId, attempt, failures) {
	const { repository, reader, masker, clock, ledger, options } = controller;
	const before = reader.costs();
	const facts = await gatherRun({
		...options,
		repository,
		runId,
		reader,
		known: await knownEntries(controller),
		now: clock.now(),
		mask: (text) => masker.mask(text),
		...attempt === void 0 ? {} : { attempt },
		...failures === void 0 ? {} : { failures }
	});
	const { apiRequests, logBytes } = reader.costs();
	const costs = {
		apiRequests: apiRequests - before.apiRequests,
		ledgerRequests: await ledger?.requests() ?? 0,
		logBytes: logBytes - before.logBytes
	};
	return {
		plan: boundedPlan(maskTexts(masker, {
			...decideRun(facts),
			costs
		})),
		facts
	};
}
async function knownEntries(controller) {
	if (!controller.ledger) return [];
	try {
		return parseEntries(await controller.ledger.snapshot());
	} catch (error) {
		controller.log.debug(`The ledger cannot be read: ${messageOf$1(error)}. rerail goes on without it.`);
		delete controller.ledger;
		return [];
	}
}
function nextOf(plans) {
	const acting = plans.filter(({ mode }) => mode === "act");
	const names = [...acting.some(hasAct) ? ["act"] : [], ...acting.some(({ rollback }) => rollback.culprit !== null && rollback.grade !== null) ? ["revert"] : []];
	return names.length === 0 ? "none" : names.join(",");
}
const hasAct = (plan) => plan.act !== "none" || isResult(plan);
const isResult = ({ leftAlone, run }) => leftAlone?.reason === "not-failed" && run.attempt > 1;
async function actUpon(controller, plan) {
	if (plan.repository.toLowerCase() !== controller.repository.toLowerCase()) return left(plan, `the plan is for ${plan.repository}, and this is ${controller.repository}`);
	if (plan.act === "none" && !isResult(plan)) return left(plan, "there is nothing to do");
	const again = await decideWith(controller, plan.run.id, plan.run.attempt, failuresOf(plan));
	if (isResult(plan) && isResult(again.plan)) return carryOut(controller, again);
	if (again.plan.leftAlone) return left(again.plan, again.plan.leftAlone.why);
	if (!(again.plan.act === plan.act && again.plan.run.sha === plan.run.sha)) return left(again.plan, `the decision is another one now: ${again.plan.why}`);
	return carryOut(controller, again);
}
function failuresOf({ jobs }) {
	const known = new Map(jobs.map((job) => [job.id, job]));
	const first = jobs.find(({ role, failure }) => role === "cause" && failure)?.failure;
	return (id) => {
		const job = known.get(id);
		const failure = job ? job.failure : first;
		return failure ? {
			...failure,
			read: true
		} : void 0;
	};
}
async function carryOut(controller, { plan, facts }) {
	const { acts, clock, log, owner, leaseMs, server } = controller;
	if (plan.mode !== "act") return left(plan, "the mode is \"observe\"");
	if (!acts) return left(plan, "a recorded repository cannot be changed");
	const ports = {
		acts,
		clock,
		log,
		owner,
		leaseMs,
		...controller.ledger ? { ledger: controller.ledger } : {}
	};
	if (isResult(plan)) return noteResult(plan, ports);
	const deeds = deedsOf(plan, {
		acts,
		policy: facts.policy,
		server,
		known: async () => ports.ledger ? parseEntries(await ports.ledger.snapshot()) : [],
		sleep: (ms) => clock.sleep(ms),
		now: clock.now(),
		owners: []
	});
	if (deeds.length === 0) return left(plan, "there is nothing to do");
	const reports = await perform(plan, deeds, ports);
	for (const { kind, state, why } of reports) if (state === "failed") log.warning(`"${kind}" failed for run ${plan.run.id}: ${why}.`);
	return {
		plan,
		reports,
		report: reportOf(plan, reports)
	};
}
async function noteResult(plan, ports) {
	if (!ports.ledger) return left(plan, "there is no ledger to learn for");
	const seen = async () => true;
	return {
		plan,
		reports: await perform(plan, [{
			kind: "result",
			seen,
			run: async () => ({
				done: true,
				value: void 0
			})
		}], ports),
		report: { done: "" }
	};
}
const left = (plan, why) => ({
	plan,
	reports: [],
	report: { done: "" },
	left: why
});
// src/controller/trigger.ts
const MAX_COMMAND = 200;
const RETRY_LABEL = "rerail:retry";
function runNamed(text) {
	if (/^\d{1,19}$/.test(text)) return {
		kind: "run",
		run: Number(text)
	};
	const { repository, run, attempt } = parseRunAddress(text);
	return {
		kind: "run",
		repository,
		run: Number(run),
		...attempt ? { attempt: Number(attempt) } : {}
	};
}
function triggerOf(event, payload) {
	const data = loose(payload);
	switch (event) {
		case "workflow_run": {
			const { id, run_attempt: attempt } = loose(data.workflow_run);
			if (typeof id !== "number") return {
				kind: "none",
				why: "the event names no run"
			};
			return {
				kind: "run",
				run: id,
				...typeof attempt === "number" ? { attempt } : {}
			};
		}
		case "workflow_dispatch": {
			const { "run-id": id } = loose(data.inputs);
			return /^\d{1,19}$/.test(String(id ?? "")) ? {
				kind: "run",
				run: Number(id)
			} : { kind: "sweep" };
		}
		case "schedule": return { kind: "sweep" };
		case "issue_comment": return commandOf(data);
		case "pull_request":
		case "pull_request_target": {
			const isRetry = data.action === "labeled" && loose(data.label).name === "rerail:retry";
			const { number } = loose(data.pull_request);
			const { login } = loose(data.sender);
			if (!isRetry || typeof number !== "number" || typeof login !== "string") return {
				kind: "none",
				why: `only the label "${RETRY_LABEL}" asks for anything`
			};
			return {
				kind: "label",
				pullRequest: number,
				login
			};
		}
		case "deployment_status": {
			const { sha, environment } = loose(data.deployment);
			const { state } = loose(data.deployment_status);
			if (!["failure", "error"].includes(String(state))) return {
				kind: "none",
				why: `the deployment is "${String(state)}"`
			};
			return {
				kind: "deployment",
				sha: String(sha),
				environment: String(environment),
				state: String(state)
			};
		}
		default: return {
			kind: "none",
			why: `the event "${event}" names no run; set the input "run"`
		};
	}
}
function commandOf(data) {
	const { number, pull_request: pull } = loose(data.issue);
	const { id, body, user } = loose(data.comment);
	const { login } = loose(user);
	const first = String(body ?? "").trimStart().split("\n", 1)[0]?.trim() ?? "";
	if (data.action !== "created") return {
		kind: "none",
		why: "only new comments are commands"
	};
	if (pull === void 0 || typeof number !== "number") return {
		kind: "none",
		why: "commands work on pull requests"
	};
	if (!/^\/rerail(?:\s|$)/.test(first)) return {
		kind: "none",
		why: "the comment is no command"
	};
	if (typeof id !== "number" || typeof login !== "string") return {
		kind: "none",
		why: "the comment has no author"
	};
	return {
		kind: "command",
		comment: id,
		pullRequest: number,
		login,
		text: first.slice(0, MAX_COMMAND)
	};
}
const loose = (value) => typeof value === "object" && value !== null ? value : {};
// src/cli/plan.ts
const planCommand = {
	name: "plan",
	summary: "Says what rerail would do about a finished run, or about all runs since a date.",
	usage: "(RUN | --since 30d) [--recorded DIR] [--repo OWNER/NAME]",
	positionals: {
		min: 0,
		max: 1
	},
	options: {
		recorded: {
			value: "DIR",
			help: "Read a folder of recorded API answers instead of the API"
		},
		since: {
			value: "AGE",
			help: "All failed runs of this time, with what rerail would have saved and got wrong"
		},
		repo: {
			value: "OWNER/NAME",
			help: "The repository, if RUN is an id (default: GITHUB_REPOSITORY, else the remote \"origin\")"
		},
		markdown: { help: "With --since: print Markdown" }
	},
	run: plan
};
async function plan(args, io) {
	const [name] = args.positionals;
	const since = args.value("since");
	if (name === void 0 === (since === void 0)) throw new UsageError("What to plan: give either RUN, the id or the address of a run, or --since AGE.");
	const age = since === void 0 ? void 0 : parseDuration(since, 31536e6);
	if (since !== void 0 && age === void 0) throw new UsageError(`The option --since is "${since}", which is not allowed. Use ${AGE_FORM}.`);
	const asked = name === void 0 ? void 0 : runNamed(name);
	const controller = await open$1(args, io, asked?.repository);
	if (asked) {
		const { plan: made } = await decideAbout(controller, asked.run, asked.attempt);
		const { runText } = await import("./failure.js");
		return {
			ok: true,
			document: made,
			text: runText(made)
		};
	}
	const [{ replay }, { replayText, replayMarkdown }] = await Promise.all([import("./commands.js"), import("./failure.js")]);
	const report = await replay(controller, age);
	return {
		ok: true,
		document: report,
		text: args.flag("markdown") ? replayMarkdown(report) : replayText(report)
	};
}
async function open$1(args, io, named) {
	const { env, clock, log } = io;
	const masker = io.masker ?? maskerFor(env);
	const folder = args.value("recorded");
	const options = {};
	if (folder !== void 0) {
		const root = path.resolve(io.cwd, folder);
		const { recordedReader } = await import("./commands.js");
		const reader = recordedReader(root);
		return {
			repository: named ?? args.value("repo") ?? recordedRepository(root),
			reader,
			server: "https://github.com",
			clock,
			random: Math.random,
			log,
			masker,
			owner: "recorded",
			leaseMs: 0,
			options
		};
	}
	const { openController } = await import("./commands.js");
	const token = env.GITHUB_TOKEN || env.GH_TOKEN;
	return openController({
		repository: named ?? repositoryOf(args, io),
		env,
		...token ? { token } : {},
		folder: path.join(env.RUNNER_TEMP || tmpdir(), "rerail"),
		leaseMs: 0,
		options,
		clock,
		random: Math.random,
		log,
		masker,
		signal: io.signal
	});
}
function recordedRepository(root) {
	const repos = path.join(root, "repos");
	const all = !existsSync(repos) ? [] : foldersIn(repos).flatMap((owner) => foldersIn(path.join(repos, owner)).map((name) => `${owner}/${name}`));
	if (all.length === 1) return all[0];
	throw new UsageError(`Which repository is unknown: ${path.join(root, "repos")} holds ${all.length}. Give the address of the run, or --repo OWNER/NAME.`);
}
const foldersIn = (folder) => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
function repositoryOf(args, { env, cwd }) {
	const given = args.value("repo") ?? env.GITHUB_REPOSITORY ?? originOf(cwd);
	if (given !== void 0 && /^[\w.-]+\/[\w.-]+$/.test(given)) return given;
	throw new UsageError(`Which repository is unknown${given === void 0 ? "" : `: "${given}" is none`}. Give the address of the run, or --repo OWNER/NAME.`);
}
function originOf(cwd) {
	try {
		const url = execFileSync("git", [
			"config",
			"--get",
			"remote.origin.url"
		], {
			cwd,
			encoding: "utf8",
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			]
		});
		return /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\s*$/.exec(url)?.[1];
	} catch {
		return;
	}
}
// src/cli/upload-spool.ts
const IDLE_MS = 6e4;
const uploadSpoolCommand = {
	name: "upload",
	summary: "Sends spooled checkpoints and records to the artifact service of the run.",
	usage: "FOLDER",
	positionals: {
		min: 1,
		max: 1
	},
	options: {},
	hidden: true,
	async run(args, io) {
		const [folder] = args.positionals;
		const { options, variables } = parseInput(await readInput(io.stdin));
		addHiddenVariables(variables);
		const [{ runUploader }, { announcementName }, { noteActivity }, { createArtifactStore }, { openArtifacts }] = await Promise.all([
			import("./checkpoint.js"),
			import("./checkpoint.js"),
			import("./checkpoint.js"),
			import("./checkpoint.js"),
			import("./github.js")
		]);
		const { spoolKey, ...own } = options;
		const say = (line) => io.log.info(line);
		const announcement = announcementName(options.jobKey, options.attempt);
		await runUploader(folder, onlySigned(createArtifactStore(await openArtifacts(() => void 0, noteActivity(folder)), {
			...own,
			folder: path.join(folder, "scratch"),
			warn: say
		}), Buffer.from(spoolKey, "base64"), announcement), {
			clock: io.clock,
			say,
			idleMs: IDLE_MS,
			announcement
		});
		return {
			ok: true,
			document: { done: true },
			text: ""
		};
	}
};
function onlySigned(store, key, ownName) {
	return {
		...boundMethods(store),
		async putRecord(name, content) {
			const own = name === ownName ? content : verify(key, name, content);
			if (own === void 0) throw new Error(`record ${name} is not what rerail has put into the spool`);
			await store.putRecord(name, own);
		}
	};
}
const boundMethods = (store) => ({
	kind: store.kind,
	put: (checkpoint, archive) => store.put(checkpoint, archive),
	list: () => store.list(),
	fetch: (id, destination) => store.fetch(id, destination),
	remove: (id) => store.remove(id),
	quarantine: (id, reason) => store.quarantine(id, reason),
	putRecord: (name, content) => store.putRecord(name, content),
	getRecord: (name) => store.getRecord(name),
	removeRecord: (name) => store.removeRecord(name)
});
const LARGEST_INPUT = 262144;
async function readInput(stdin) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of stdin) {
		chunks.push(Buffer.from(chunk));
		bytes += chunk.length;
		if (bytes > LARGEST_INPUT) break;
	}
	return Buffer.concat(chunks).toString("utf8");
}
function parseInput(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw new UsageError("The standard input is no JSON. rerail starts this command itself.");
	}
}
const MAX_AGE_MS = 2592e5;
const MAX_RESULTS = 10;
async function sweep(controller) {
	const { clock, log, repository } = controller;
	const known = await knownOf(controller);
	const candidates = [
		...dueWaits(known, clock.now()),
		...await undecided(controller, known),
		...openReruns(known, clock.now())
	];
	const decisions = [];
	const seen = new Set();
	for (const run of candidates) {
		if (seen.has(run)) continue;
		seen.add(run);
		if (decisions.length === 20) {
			log.info("more than 20 runs wait for a decision; the next sweep goes on");
			break;
		}
		try {
			const decision = await decideAbout(controller, run);
			const { plan } = decision;
			const isResult = plan.leftAlone?.reason === "not-failed" && plan.run.attempt > 1;
			if (!plan.leftAlone || isResult) decisions.push(decision);
		} catch (error) {
			log.warning(`Run ${run} of ${repository} is left for the next sweep: ${error instanceof Error ? error.message : error}`);
		}
	}
	return decisions;
}
async function knownOf(controller) {
	try {
		return controller.ledger ? parseEntries(await controller.ledger.snapshot()) : [];
	} catch {
		delete controller.ledger;
		return [];
	}
}
function dueWaits(known, now) {
	const decided = new Set(known.filter(({ entry }) => isDecision(entry) && entry.kind !== "wait").map(({ entry }) => `${entry.run}/${entry.attempt}`));
	return known.filter(({ entry }) => entry.kind === "wait" && !decided.has(`${entry.run}/${entry.attempt}`)).filter(({ entry }) => Date.parse(entry.notBefore ?? "") <= now).map(({ entry }) => entry.run);
}
async function undecided({ reader, repository, clock, options }, known) {
	const since = clock.now() - MAX_AGE_MS;
	const decided = new Set(known.filter(({ entry }) => isDecision(entry)).map(({ entry }) => `${entry.run}/${entry.attempt}`));
	const created = `>=${new Date(since).toISOString().slice(0, 10)}`;
	return (await reader.list(`/repos/${repository}/actions/runs`, {
		status: "failure",
		created
	}, 2)).filter(({ conclusion, status }) => status === "completed" && (conclusion === "failure" || conclusion === "timed_out")).filter(({ created_at: at }) => Date.parse(at) >= since).filter(({ path = "" }) => path.replace(/@.*$/s, "") !== options.own?.workflow).filter(({ id, run_attempt: attempt = 1 }) => !decided.has(`${id}/${attempt}`)).toSorted((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at)).map(({ id }) => id);
}
function openReruns(known, now) {
	const ended = new Set(known.filter(({ entry }) => entry.kind === "result" || isDecision(entry)).map(({ entry }) => `${entry.run}/${entry.attempt}`));
	return known.filter((one) => isRerun(one) && now - Date.parse(one.entry.at) < MAX_AGE_MS).filter(({ entry }) => !ended.has(`${entry.run}/${entry.attempt + 1}`)).map(({ entry }) => entry.run).slice(0, MAX_RESULTS);
}
// src/controller/decisions-for.ts
async function decisionsFor(controller, trigger) {
	switch (trigger.kind) {
		case "run": return [await decideAbout(controller, trigger.run, trigger.attempt)];
		case "sweep": return sweep(controller);
		default:
			controller.log.info("this version answers no commands");
			return [];
	}
}
// src/controller/open-controller.ts
async function openController(open) {
	const { repository, env, token, folder, clock, random, log, masker, signal } = open;
	const [{ openClient }, { apiAccess }, { apiReader }, { apiActs }, { createGitRefStore }] = await Promise.all([
		import("./github.js"),
		import("./github.js"),
		import("./github.js"),
		import("./github.js"),
		import("./failure.js")
	]);
	const { apiUrl } = apiAccess(env);
	const client = openClient({
		apiUrl,
		...token === void 0 ? {} : { token }
	});
	const server = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
	return {
		repository,
		reader: apiReader(client),
		acts: apiActs(client, repository, env.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql`),
		ledger: createGitRefStore({
			url: `${server}/${repository}.git`,
			...token === void 0 ? {} : { token },
			folder: path.join(folder, `controller-${process.pid}`),
			clock,
			random,
			...signal === void 0 ? {} : { signal }
		}),
		clock,
		random,
		log,
		masker,
		server,
		owner: env.GITHUB_RUN_ID || randomUUID(),
		leaseMs: open.leaseMs,
		options: open.options
	};
}
function ownWorkflow(env, repository) {
	const [, owner, file] = /^([^/@]+\/[^/@]+)\/([^@]+)@/.exec(env.GITHUB_WORKFLOW_REF ?? "") ?? [];
	return {
		...owner?.toLowerCase() === repository.toLowerCase() && file ? { workflow: file } : {},
		...env.GITHUB_RUN_ID ? { runId: env.GITHUB_RUN_ID } : {}
	};
}
// src/controller/quiet-issues.ts
const QUIET_MS = 12096e5;
const MAX_CLOSED = 20;
async function closeQuietIssues({ acts, ledger, clock, log, options }) {
	if (!acts || !ledger || options.mode === "observe") return;
	const known = parseEntries(await ledger.snapshot());
	const issues = known.filter(({ entry, outcome }) => entry.kind === "issue" && outcome?.done && outcome.id !== void 0);
	const closed = new Set();
	for (const { entry, outcome } of issues) {
		const id = outcome?.id;
		const signatures = new Set(entry.jobs.map(({ signature }) => signature));
		const last = Math.max(...known.filter((other) => other.entry.kind !== "result" && other.entry.jobs.some(({ signature }) => signatures.has(signature))).map((other) => Date.parse(other.entry.at)));
		if (!(clock.now() - last > QUIET_MS && clock.now() - last < 2 * QUIET_MS) || closed.has(id) || closed.size === MAX_CLOSED) continue;
		closed.add(id);
		if ((await acts.editIssue(id, { state: "closed" })).done) log.info(`issue #${id} is closed: its failure has not been seen for 14 days`);
	}
}
// src/controller/recorded.ts
const MAX_DOCUMENT_BYTES = 64 * 2 ** 20;
function recordedReader(folder) {
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UserError(`Reading the recorded repository failed: there is no folder ${folder}. Check the path.`);
	const costs = {
		apiRequests: 0,
		logBytes: 0
	};
	const fileOf = (address, extension) => {
		const file = path.join(folder, ...decodeURIComponent(address).split("/"));
		if (path.relative(folder, file).startsWith("..")) return void 0;
		return `${file}${extension}`;
	};
	const find = async (address) => {
		costs.apiRequests += 1;
		const file = fileOf(address, ".json");
		return file === void 0 ? void 0 : readDocument(file);
	};
	return {
		find,
		async list(address) {
			const document = await find(address);
			if (Array.isArray(document)) return document;
			if (typeof document !== "object" || document === null) return [];
			return Object.values(document).find(Array.isArray) ?? [];
		},
		async log(address, maxBytes) {
			costs.apiRequests += 1;
			const file = fileOf(address, ".txt");
			const tail = file === void 0 ? void 0 : readEnd(file, maxBytes);
			costs.logBytes += tail?.bytes.length ?? 0;
			return tail;
		},
		costs: () => ({ ...costs })
	};
}
function readDocument(file) {
	const size = statSync(file, { throwIfNoEntry: false })?.size;
	if (size === void 0) return void 0;
	if (size > MAX_DOCUMENT_BYTES) throw new UserError(`Reading ${file} failed: it has ${size} bytes. At most ${MAX_DOCUMENT_BYTES} are read.`);
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch (error) {
		throw new UserError(`Reading ${file} failed: ${messageOf$1(error)}. Record it again.`, { cause: error });
	}
}
function readEnd(file, maxBytes) {
	try {
		const { size } = statSync(file);
		const bytes = Buffer.alloc(Math.min(size, maxBytes));
		const descriptor = openSync(file, "r");
		try {
			readSync(descriptor, bytes, 0, bytes.length, size - bytes.length);
		} finally {
			closeSync(descriptor);
		}
		return {
			bytes,
			truncated: size > maxBytes
		};
	} catch (error) {
		if (codeOf(error) === "ENOENT") return void 0;
		throw error;
	}
}
// src/controller/replay.ts
const FAILED = new Set([
	"failure",
	"timed_out",
	"startup_failure",
	"cancelled"
]);
const MAX_PAGES = 10;
const MAX_ATTEMPTS = 5;
async function replay(controller, sinceMs) {
	const { reader, repository, clock, log } = controller;
	const since = clock.now() - sinceMs;
	const created = `>=${new Date(since).toISOString().slice(0, 10)}`;
	const runs = (await reader.list(`/repos/${repository}/actions/runs`, { created }, MAX_PAGES)).filter(({ created_at: at }) => Date.parse(at) >= since);
	const wanted = runs.filter(({ conclusion, run_attempt: attempt = 1 }) => FAILED.has(conclusion ?? "") || attempt > 1);
	const decided = [];
	let unread = 0;
	for (const run of wanted) for (let attempt = 1; attempt <= Math.min(run.run_attempt ?? 1, MAX_ATTEMPTS); attempt += 1) try {
		const one = await replayAttempt(controller, run, attempt);
		if (one) decided.push(one);
	} catch (error) {
		unread += 1;
		log.debug(`Run ${run.id} could not be read: ${error instanceof Error ? error.message : error}`);
	}
	const { apiRequests, logBytes } = reader.costs();
	return {
		version: 1,
		repository,
		since: new Date(since).toISOString(),
		runs: runs.length,
		failed: new Set(decided.map(({ run }) => run)).size,
		decided,
		totals: totalsOf(decided),
		unread,
		costs: {
			apiRequests,
			logBytes
		}
	};
}
async function replayAttempt(controller, run, attempt) {
	const latest = run.run_attempt ?? 1;
	const at = await attemptOf(controller, run, attempt);
	if (!FAILED.has(at.conclusion ?? "")) return void 0;
	const next = attempt < latest ? await attemptOf(controller, run, attempt + 1) : void 0;
	const asOf = Date.parse(at.updated_at);
	const { plan } = await decideAbout({
		...controller,
		clock: {
			...controller.clock,
			now: () => asOf
		},
		reader: withRun(controller, {
			...at,
			id: run.id,
			run_attempt: attempt,
			status: "completed"
		})
	}, run.id, attempt);
	const ended = next?.conclusion === "success" ? "passed" : next && FAILED.has(next.conclusion ?? "") ? "failed" : null;
	const waited = next ? minutesBetween(at.updated_at, next.run_started_at ?? next.created_at) : 0;
	const cause = plan.jobs.find(({ role }) => role === "cause")?.failure?.type ?? null;
	const reruns = plan.act.startsWith("rerun");
	const took = plan.expectedMinutes ?? 0;
	return {
		run: run.id,
		attempt,
		workflow: plan.run.workflow,
		branch: plan.run.branch,
		at: at.updated_at,
		strategy: plan.strategy,
		act: plan.act,
		leftAlone: plan.leftAlone?.reason ?? null,
		type: cause,
		why: plan.why,
		next: ended,
		verdict: verdictOf(plan, ended),
		minutes: Math.round((reruns && ended !== "passed" ? took : waited) * 10) / 10
	};
}
function verdictOf(plan, next) {
	if (plan.leftAlone || plan.act === "wait" || next === null) return "open";
	if (plan.act.startsWith("rerun")) return next === "passed" ? "saved" : "spent";
	return next === "passed" ? "wrong" : "right";
}
async function attemptOf({ reader, repository }, run, attempt) {
	if (attempt === (run.run_attempt ?? 1)) return run;
	return await reader.find(`/repos/${repository}/actions/runs/${run.id}/attempts/${attempt}`) ?? {
		...run,
		run_attempt: attempt,
		conclusion: "failure"
	};
}
function withRun({ reader, repository }, run) {
	return {
		...reader,
		find: (path, query) => path === `/repos/${repository}/actions/runs/${run.id}` ? Promise.resolve(run) : reader.find(path, query)
	};
}
const minutesBetween = (from, to) => Math.max(0, (Date.parse(to) - Date.parse(from)) / 6e4) || 0;
function totalsOf(all) {
	const count = (is) => all.filter(is).length;
	const minutes = (is) => Math.round(all.filter(is).reduce((sum, one) => sum + one.minutes, 0) * 10) / 10;
	return {
		reruns: count(({ act }) => act.startsWith("rerun")),
		asked: count(({ act }) => act === "ask"),
		leftAlone: count(({ leftAlone }) => leftAlone !== null),
		saved: count(({ verdict }) => verdict === "saved"),
		savedMinutes: minutes(({ verdict }) => verdict === "saved"),
		spentMinutes: minutes(({ verdict, act }) => verdict === "spent" || verdict === "open" && act.startsWith("rerun")),
		wrong: count(({ verdict }) => verdict === "spent" || verdict === "wrong"),
		open: count(({ verdict }) => verdict === "open")
	};
}
// src/controller/run-command.ts
const MAX_EVENT_BYTES = 30 * 2 ** 20;
async function runController(phase, command) {
	const plans = command === "act" ? readPlans(phase) : [];
	const trigger = command === "act" ? void 0 : await readTrigger(phase);
	const repository = trigger?.kind === "run" && trigger.repository || phase.env.GITHUB_REPOSITORY;
	if (!repository) throw new InputError(["Which repository is unknown: GITHUB_REPOSITORY is not set. Give the address of the run."]);
	try {
		const controller = await open(phase, repository);
		if (command === "act") await act(phase, controller, plans);
		else await decide(phase, controller, command, trigger);
		return 0;
	} catch (error) {
		if (phase.inputs.strict) throw error;
		phase.log.warning(`${phase.masker.mask(messageOf$1(error))} Nothing was done.`);
		if (!(error instanceof UserError) && error instanceof Error) phase.log.debug(error.stack ?? "");
		if (command !== "act") await writeOutputs(phase, { next: "none" });
		return 0;
	}
}
function open({ env, inputs, context, clock, random, log, masker, cancel }, repository) {
	const token = inputs.token ?? env.GITHUB_TOKEN;
	return openController({
		repository,
		env,
		...token ? { token } : {},
		folder: path.join(context.temp, "rerail"),
		leaseMs: inputs.leaseMs,
		options: {
			...inputs.mode === void 0 ? {} : { mode: inputs.mode },
			...inputs.stop === void 0 ? {} : { stop: inputs.stop },
			own: ownWorkflow(env, repository),
			policyPath: inputs.policy
		},
		clock,
		random,
		log,
		masker,
		signal: cancel
	});
}
function readPlans({ inputs }) {
	try {
		return parsePlans(inputs.plan);
	} catch (error) {
		throw new InputError([messageOf$1(error)]);
	}
}
async function readTrigger({ env, inputs }) {
	if (inputs.run !== void 0) try {
		return runNamed(inputs.run.trim());
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		throw new InputError([`Input "run" is "${inputs.run.trim().slice(0, 60)}", which is not allowed. Use a run's id or the address of its page.`]);
	}
	const event = env.GITHUB_EVENT_NAME ?? "";
	const text = env.GITHUB_EVENT_PATH ? await readFile(env.GITHUB_EVENT_PATH, "utf8").catch(() => "{}") : "{}";
	if (text.length > MAX_EVENT_BYTES) return {
		kind: "none",
		why: "the event is too large"
	};
	try {
		return triggerOf(event, JSON.parse(text));
	} catch {
		return {
			kind: "none",
			why: "the event is no JSON"
		};
	}
}
async function decide(phase, controller, command, trigger) {
	const { log } = phase;
	if (trigger.kind === "none") {
		log.info(`nothing to decide about: ${trigger.why}`);
		return writeOutputs(phase, { next: "none" });
	}
	const { decisionsFor } = await import("./commands.js");
	const decisions = await decisionsFor(controller, trigger);
	const plans = decisions.map(({ plan }) => plan);
	for (const plan of plans) log.info(`run ${plan.run.id}, attempt ${plan.run.attempt}: ${plan.leftAlone?.reason ?? plan.act} (${plan.why})`);
	if (command === "recover") {
		const acted = [];
		for (const decision of decisions) acted.push(await carryOut(controller, decision));
		await summarise(phase, acted, controller.server);
		await afterwards(controller, trigger);
	} else await summarise(phase, plans.map((plan) => ({ plan })), controller.server);
	await writeOutputs(phase, outputsOf$1(trigger, decisions, command));
}
const MAX_LIST_BYTES = 11e4;
function outputsOf$1(trigger, decisions, command) {
	const plans = decisions.map(({ plan }) => plan);
	const next = command === "decide" ? nextOf(plans) : "none";
	const [plan] = plans;
	const outputs = {
		next,
		...plan ? { plan: JSON.stringify(plan) } : {}
	};
	if (trigger.kind === "run") return outputs;
	const each = Math.min(MAX_PLAN_BYTES, Math.floor(MAX_LIST_BYTES / Math.max(1, plans.length)));
	return {
		...outputs,
		plans: JSON.stringify(plans.map((one) => boundedPlan(one, each)))
	};
}
async function act(phase, controller, plans) {
	const acted = [];
	for (const plan of plans) {
		const done = await actUpon(controller, plan);
		if (done.left !== void 0) phase.log.info(`run ${plan.run.id}: nothing was done, because ${done.left}`);
		else phase.log.info(`run ${plan.run.id}: ${done.reports.map(({ kind, state }) => `${kind} ${state}`).join(", ")}`);
		acted.push(done);
	}
	await summarise(phase, acted, controller.server);
}
async function afterwards(controller, trigger) {
	if (trigger.kind !== "sweep") return;
	const { closeQuietIssues } = await import("./commands.js");
	await closeQuietIssues(controller);
}
async function summarise({ context, log, masker }, all, server) {
	if (!context.files.summary) return;
	const text = all.map(({ plan, report }) => runSummary(plan, server, report)).join("\n");
	await appendFile(context.files.summary, masker.mask(text.slice(0, 9e5))).catch((error) => log.warning(`The summary could not be written: ${messageOf$1(error)}.`));
}
async function writeOutputs({ context }, outputs) {
	if (context.files.output) await appendFile(context.files.output, formatKeyValues(new Map(Object.entries(outputs))));
}
// src/step/checkpoint-command.ts
async function runInJob(phase, name) {
	const command = await COMMANDS[name]?.();
	if (!command) throw new Error(`The command ${name} has gone.`);
	await phase.bestEffort("Recalling what is secret", () => recallSecrets(phase));
	const workbench = await openJobWorkbench(phase);
	await phase.bestEffort("The look for a place for checkpoints", async () => {
		const { remotePlace, tellPlace } = await import("./commands.js");
		await tellPlace(phase, await remotePlace(phase));
	});
	const { ok, document, text } = await withoutQuarantine(phase, await command.run(argumentsOf(name, phase.inputs), {
		...ioOf(phase),
		workbench
	}));
	await phase.bestEffort("Noting what is secret", () => shareSecrets(phase));
	for (const line of text.split("\n")) phase.log.info(line);
	const { output } = phase.context.files;
	if (output) await appendFile(output, formatKeyValues(outputsOf(document)));
	return ok ? 0 : 1;
}
async function withoutQuarantine(phase, result) {
	const { document, text } = result;
	if (typeof document !== "object" || document === null) return result;
	if (!("quarantine" in document) || typeof document.quarantine !== "string") return result;
	const quarantine = document.quarantine;
	const kept = await moveQuarantine(phase, quarantine);
	return {
		...result,
		document: {
			...document,
			quarantine: kept
		},
		text: text.replaceAll(quarantine, kept)
	};
}
async function openJobWorkbench(phase) {
	const [engine, local, artifacts, job] = await Promise.all([
		phase.engine(),
		phase.localStore(),
		phase.artifactStore(),
		phase.job()
	]);
	const stores = artifacts ? [local, artifacts] : [local];
	return {
		engine,
		store: artifacts ? replicate(stores, phase.log) : local,
		stores,
		identity: job.identity
	};
}
function argumentsOf(name, inputs) {
	const asked = inputs.id ?? (name === "checkpoint" ? void 0 : inputs.name);
	const values = {
		name: inputs.name,
		secrets: inputs.secrets,
		keep: inputs.keep === void 0 ? void 0 : String(inputs.keep)
	};
	const flags = {
		"dry-run": inputs.dryRun,
		fallback: true
	};
	const lists = {
		paths: inputs.paths,
		exclude: inputs.exclude
	};
	return {
		positionals: asked === void 0 ? [] : [asked],
		value: (option) => values[option],
		all: (option) => lists[option] ?? [],
		flag: (option) => flags[option] ?? false
	};
}
const ioOf = ({ env, context, log, clock, masker, cancel }) => ({
	env,
	cwd: context.workspace,
	stdin: process.stdin,
	log,
	clock,
	masker,
	interactive: false,
	signal: cancel
});
function outputsOf(document) {
	const id = typeof document === "object" && document !== null && "id" in document ? String(document.id) : void 0;
	return [...id === void 0 ? [] : [["checkpoint", id]], ["rerail", JSON.stringify(document)]];
}
// src/step/remote-place.ts
async function remotePlace(phase) {
	if (!phase.context.hasRuntime) return {
		store: "none",
		reason: "no-runtime"
	};
	if (isEnterpriseServer(phase.env.GITHUB_SERVER_URL)) return {
		store: "none",
		reason: "ghes"
	};
	const workflows = await readRunWorkflows(phase);
	if (!workflows) return { store: "artifacts" };
	const { findUnfilteredDownload } = await import("./failure.js");
	const download = findUnfilteredDownload([...[workflows.top, ...workflows.called].flatMap((workflow) => workflow.jobs).map(({ id, steps }) => ({
		where: id,
		steps
	})), ...workflows.actions.map(({ path, steps }) => ({
		where: path,
		steps
	}))]);
	return download ? {
		store: "none",
		reason: "downloads",
		download
	} : { store: "artifacts" };
}
async function tellPlace(phase, place) {
	if (place.store !== "none" || place.reason === "no-runtime") return;
	if (!await (await phase.job()).mark("told-place")) return;
	const { staysHere } = await import("./failure.js");
	phase.log.notice(staysHere(place));
}
// src/step/trace.ts
const MAX_BYTES = 8192;
const WATCHED = "watched";
async function watchJob(phase) {
	await (await phase.job()).mark(WATCHED);
}
async function readTrace(phase) {
	if (!phase.context.hasRuntime) return void 0;
	const ends = await endsOf(phase);
	const health = await watchedHealth(phase);
	return ends.length === 0 && !health ? void 0 : {
		ledger: ends,
		...health ? { health } : {}
	};
}
async function watchedHealth(phase) {
	const job = await phase.job();
	return job.isMarked(WATCHED) ? healthOf(phase, job.folder) : void 0;
}
async function leaveTrace(phase, trace) {
	const { remotePlace } = await import("./commands.js");
	if ((await remotePlace(phase)).store === "none") return;
	const store = await phase.artifactStore();
	const job = await phase.job();
	const { stages: _, ...own } = await job.record();
	let ledger = trace.ledger ?? [];
	const contentOf = () => phase.masker.mask(JSON.stringify({
		...own,
		...trace,
		stages: [],
		ledger
	}));
	while (ledger.length > 0 && Buffer.byteLength(contentOf()) > MAX_BYTES) ledger = ledger.slice(1);
	await store?.putRecord(recordName(job.identity), contentOf());
}
async function endsOf(phase) {
	const ledger = await phase.ledger();
	if (!(await ledger.lines()).some(({ kind }) => kind === "end") && phase.context.attempt <= 1) return [];
	const { readEarlier } = await import("./checkpoint.js");
	return (await recordedLines(ledger, (await readEarlier(phase))?.ledger ?? [])).filter(({ kind }) => kind === "end");
}
function healthOf({ inputs, context, clock }, jobFolder) {
	const began = statSync(jobFolder, { throwIfNoEntry: false })?.birthtimeMs;
	const peak = memoryPeak();
	return {
		conclusion: inputs.jobStatus ?? "unknown",
		...context.job === void 0 ? {} : { job: context.job },
		...inputs.checkRunId === void 0 ? {} : { checkRunId: inputs.checkRunId },
		...inputs.lane === "auto" ? {} : { lane: inputs.lane },
		...began === void 0 ? {} : { durationMs: Math.max(0, Math.round(clock.now() - began)) },
		...peak === void 0 ? {} : { memoryPeakBytes: peak }
	};
}
function memoryPeak() {
	try {
		const bytes = Number(readFileSync("/sys/fs/cgroup/memory.peak", "utf8"));
		return Number.isSafeInteger(bytes) ? bytes : void 0;
	} catch {
		return;
	}
}
export { LEVELS, closeQuietIssues, command, command$1, command$2, command$3, command$4, continueOnNewerNode, decisionsFor, documentOf, documentOf$1, documentOf$2, findNewerNode, leaveTrace, openController, ownWorkflow, planCommand, readTrace, recordedReader, remotePlace, replay, runCommandLine, runController, runInJob, table, tellPlace, textOf$2 as textOf, textOf$3 as textOf$1, uploadSpoolCommand, watchJob, watchedHealth };
