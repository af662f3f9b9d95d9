import { AGE_FORM, RefusedError, UsageError, UserError, addHiddenVariables, bestEffort, cacheFolder, cancelOnSignals, codeOf, formatDuration, formatKeyValues, isEnterpriseServer, maskerFor, messageOf, parseDuration, systemClock, terminalLog, threadScript } from "./step.js";
import { moveQuarantine, replicate } from "./checkpoint.js";
import { formatBytes, kindOfName, onOneLine } from "./capture.js";
import { recallSecrets, shareSecrets } from "./guard.js";
import { readRunWorkflows } from "./policy.js";
import { createRequire } from "node:module";
import { accessSync, constants, existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import zlib from "node:zlib";
import path from "node:path";
import { appendFile } from "node:fs/promises";
import { spawnSync } from "node:child_process";
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
	if (url !== void 0) stores.push(await runStore(url, engineFolder(first, io), io));
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
async function runStore(url, folder, io) {
	const [{ createRunStore }, { runArtifacts }, { apiAccess }, { openClient }] = await Promise.all([
		import("./checkpoint.js"),
		import("./github.js"),
		import("./github.js"),
		import("./github.js")
	]);
	const store = createRunStore(runArtifacts(url, openClient(apiAccess(io.env))), path.join(folder, "run"));
	if (!isEnterpriseServer(url)) return store;
	return tellingEmpty(store, io);
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
const MAX_NAME = 100;
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
		if (name !== void 0 && (name.trim() === "" || name.length > MAX_NAME || /\p{Cc}/u.test(name))) throw new UsageError(`Option --name is ${JSON.stringify(name)}. Write 1 to ${MAX_NAME} characters on one line.`);
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
			text: textOf$2(result)
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
function textOf$2(result) {
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
			text: textOf$1(result, args.flag("dry-run"))
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
function textOf$1(result, dryRun) {
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
	explain: async () => (await import("./failure.js")).explainCommand
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
		await write(process.stderr, textOf(error));
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
	const args = parse(command, rest);
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
function parse(command, argv) {
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
		throw new UsageError(`${sentenceOf(messageOf(error))}. See "rerail ${command.name} --help".`);
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
		message: messageOf(error),
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
function textOf(error) {
	if (error instanceof UserError) return messageOf(error);
	if (!REFUSALS.includes(codeOf(error) ?? "")) return defect(error);
	return `Not done: the system refuses it (${messageOf(error)}). Give this user access to it, or name another folder.`;
}
const defect = (error) => `This is a defect of rerail; please report it with these lines: ${error instanceof Error ? error.stack : messageOf(error)}`;
async function write(stream, text) {
	const failed = await new Promise((done) => stream.write(text === "" ? "" : `${text}\n`, done));
	if (!failed || codeOf(failed) === "EPIPE" || stream === process.stderr) return;
	throw new UserError(`Writing the result failed: ${messageOf(failed)}. Make room, or write to another place.`);
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
		await runUploader(folder, createArtifactStore(await openArtifacts(() => void 0, noteActivity(folder)), {
			...options,
			folder: path.join(folder, "scratch")
		}), {
			clock: io.clock,
			say: (line) => io.log.info(line),
			idleMs: IDLE_MS,
			announcement: announcementName(options.jobKey, options.attempt)
		});
		return {
			ok: true,
			document: { done: true },
			text: ""
		};
	}
};
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
// src/step/checkpoint-command.ts
async function runInJob(phase, name) {
	const command = await COMMANDS[name]?.();
	if (!command) throw new Error(`The command ${name} has gone.`);
	await bestEffort(phase, "Recalling what is secret", () => recallSecrets(phase));
	const workbench = await openJobWorkbench(phase);
	await bestEffort(phase, "The look for a place for checkpoints", async () => {
		const { remotePlace, tellPlace } = await import("./commands.js");
		await tellPlace(phase, await remotePlace(phase));
	});
	const { ok, document, text } = await withoutQuarantine(phase, await command.run(argumentsOf(name, phase.inputs), {
		...ioOf(phase),
		workbench
	}));
	await bestEffort(phase, "Noting what is secret", () => shareSecrets(phase));
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
export { LEVELS, command, command$1, command$2, command$3, command$4, continueOnNewerNode, documentOf, documentOf$1, documentOf$2, findNewerNode, remotePlace, runCommandLine, runInJob, table, tellPlace, textOf$1 as textOf, textOf$2 as textOf$1, uploadSpoolCommand };
