import { closeSync, constants, existsSync, fstatSync, linkSync, openSync, readFileSync, readSync, readdirSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { inspect } from "node:util";
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { homedir, tmpdir } from "node:os";
import path from "node:path";
import { appendFile, link, mkdir, open as open$1, readdir, rename, unlink, writeFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
// src/config/private-environment.ts
function takeEnvironment(isPublic) {
	const taken = { ...process.env };
	blankEnvironmentBlock();
	for (const [name, value] of Object.entries(taken)) {
		if (value === void 0) continue;
		if (isPublic(name)) process.env[name] = value;
		else {
			delete process.env[name];
			hidden.set(name, value);
		}
	}
	hideVariables();
	return taken;
}
function addHiddenVariables(variables) {
	for (const [name, value] of Object.entries(variables)) if (value !== void 0) hidden.set(name, value);
	hideVariables();
}
const hidden = new Map();
let installed = false;
function hideVariables() {
	if (installed) return;
	installed = true;
	process.env = new Proxy(process.env, { get: (target, name) => target[name] ?? (typeof name === "string" ? hidden.get(name) : void 0) });
}
const KEPT = /^RUNNER_TRACKING_ID=/;
function blankEnvironmentBlock() {
	if (process.platform !== "linux") return false;
	try {
		const stat = readFileSync("/proc/self/stat", "latin1");
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		const [start, end] = [Number(fields[47]), Number(fields[48])];
		if (!(start > 0 && end > start && end - start <= LARGEST_BLOCK)) return false;
		const memory = openSync("/proc/self/mem", "r+");
		try {
			const block = Buffer.alloc(end - start);
			const length = readSync(memory, block, 0, block.length, start);
			writeSync(memory, withoutVariables(block.subarray(0, length)), 0, length, start);
		} finally {
			closeSync(memory);
		}
		return true;
	} catch {
		return false;
	}
}
const LARGEST_BLOCK = 8388608;
function withoutVariables(block) {
	const blanked = Buffer.alloc(block.length);
	for (let from = 0; from < block.length;) {
		const zero = block.indexOf(0, from);
		const to = zero < 0 ? block.length : zero;
		if (KEPT.test(block.toString("latin1", from, Math.min(to, from + 64)))) block.copy(blanked, from, from, to);
		from = to + 1;
	}
	return blanked;
}
// src/entry/index.ts
const isPublic = (name) => !/^(?:INPUT|STATE|ACTIONS)_/i.test(name);
async function pre(dist) {
	const env = takeEnvironment(isPublic);
	const { runPhase } = await import("./step.js");
	const { enterStep } = await import("./step.js");
	await runPhase("pre", {
		env,
		dist
	}, enterStep);
}
async function main(dist) {
	const env = takeEnvironment(isPublic);
	const { runPhase } = await import("./step.js");
	const { runStep } = await import("./step.js");
	await runPhase("main", {
		env,
		dist
	}, runStep);
}
async function post(dist) {
	const env = takeEnvironment(isPublic);
	const { runPhase } = await import("./step.js");
	const { leaveStep } = await import("./step.js");
	await runPhase("post", {
		env,
		dist
	}, leaveStep);
}
async function cli(dist) {
	const env = takeEnvironment((name) => !/^(?:RERAIL_CHECKPOINT_KEY|ACTIONS_RUNTIME_TOKEN|INPUT_.*|STATE_.*)$/i.test(name));
	const { runCommandLine } = await import("./commands.js");
	await runCommandLine(process.argv.slice(2), {
		env,
		dist
	});
}
async function worker() {
	const { serveTasks } = await import("./checkpoint.js");
	serveTasks();
}
// src/errors.ts
var UserError = class extends Error {
	name = "UserError";
};
var InputError = class extends UserError {
	name = "InputError";
	problems;
	constructor(problems) {
		super(problems.length === 1 ? `${problems[0]}` : `${problems.length} inputs are wrong:\n${problems.map((p) => `- ${p}`).join("\n")}`);
		this.problems = problems;
	}
};
var UsageError = class extends UserError {
	name = "UsageError";
};
var RefusedError = class extends UserError {
	name = "RefusedError";
	reason;
	constructor(reason, message, options) {
		super(message, options);
		this.reason = reason;
	}
};
function messageOf(thrown) {
	if (typeof thrown === "string") return thrown;
	if (typeof thrown === "object" && thrown !== null && "message" in thrown && typeof thrown.message === "string") return thrown.message;
	return inspect(thrown, {
		depth: 1,
		breakLength: Number.POSITIVE_INFINITY
	});
}
function codeOf(thrown) {
	if (typeof thrown === "object" && thrown !== null && "code" in thrown) return String(thrown.code);
}
// src/values/masker.ts
const SHORTEST_SECRET = 3;
const SHORTEST_FORM = 4;
const SHORTEST_WRAPPED = 8;
const MASK = "***";
function createMasker() {
	const secrets = new Set();
	const forms = new Set();
	function learn(value) {
		if (value.length < SHORTEST_SECRET || secrets.has(value)) return;
		secrets.add(value);
		for (const form of encodedForms(value)) forms.add(form);
	}
	return {
		add(value) {
			const whole = value.trim();
			learn(whole);
			const lines = whole.split(/[\r\n]+/);
			if (lines.length > 1) for (const line of lines) learn(line.trim());
		},
		mask(text) {
			const ranges = findForms(text, forms);
			if (ranges.length === 0) return text;
			let masked = "";
			let from = 0;
			for (const [start, end] of ranges) {
				masked += text.slice(from, start) + MASK;
				from = end;
			}
			return masked + text.slice(from);
		},
		reveals: (text) => findForms(text, forms).length > 0,
		values: () => [...secrets]
	};
}
function findForms(text, forms) {
	const ranges = [];
	const unwrapped = /[\r\n]/.test(text) ? unwrap(text) : void 0;
	for (const form of forms) {
		for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) ranges.push([at, at + form.length]);
		if (unwrapped === void 0 || form.length < SHORTEST_WRAPPED) continue;
		const flat = unwrapped.text;
		const inOneLine = form.replace(/[\r\n]/g, "");
		for (let at = flat.indexOf(inOneLine); at >= 0; at = flat.indexOf(inOneLine, at + 1)) ranges.push([unwrapped.position(at), unwrapped.position(at + inOneLine.length - 1) + 1]);
	}
	return merge(ranges);
}
function merge(ranges) {
	ranges.sort((a, b) => a[0] - b[0]);
	const merged = [];
	for (const range of ranges) {
		const last = merged[merged.length - 1];
		if (last !== void 0 && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
		else merged.push(range);
	}
	return merged;
}
function unwrap(text) {
	const lines = text.split(/[\r\n]+/);
	const starts = [];
	let flat = 0;
	let whole = 0;
	for (const line of lines) {
		whole = line === "" ? whole : text.indexOf(line, whole);
		starts.push({
			flat,
			whole
		});
		flat += line.length;
		whole += line.length;
	}
	return {
		text: lines.join(""),
		position(index) {
			let low = 0;
			let high = starts.length - 1;
			while (low < high) {
				const middle = low + high + 1 >> 1;
				if (starts[middle].flat <= index) low = middle;
				else high = middle - 1;
			}
			const start = starts[low];
			return start.whole + index - start.flat;
		}
	};
}
function encodedForms(value) {
	const json = JSON.stringify(value).slice(1, -1);
	const forms = [
		value,
		json,
		JSON.stringify(json).slice(1, -1),
		escapeXml(value),
		...urlForms(value)
	];
	for (const form of base64Forms(value)) forms.push(form, form.replaceAll("+", "-").replaceAll("/", "_"));
	return [...new Set(forms)].filter((form) => form === value || form.length >= SHORTEST_FORM);
}
function escapeXml(value) {
	return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
function urlForms(value) {
	const byte = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
	const component = encodeURIComponent(value.toWellFormed());
	const strict = component.replace(/[!'()*]/g, byte);
	const upper = [
		component,
		strict,
		strict.replaceAll("%20", "+"),
		encodeURI(value.toWellFormed())
	];
	return [...upper, ...upper.map((form) => form.replace(/%../g, (found) => found.toLowerCase()))];
}
function base64Forms(value) {
	const bytes = Buffer.from(value);
	const aligned = bytes.toString("base64");
	const forms = [aligned, aligned.replace(/=+$/, "")];
	for (const shift of [
		0,
		1,
		2
	]) {
		const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64").replace(/=+$/, "");
		const first = Math.ceil(shift * 8 / 6);
		const end = Math.floor((shift + bytes.length) * 8 / 6);
		forms.push(text.slice(first, end));
	}
	return forms;
}
// src/ports/clock.ts
const systemClock = {
	now: () => Date.now(),
	monotonic: () => performance.now(),
	sleep: (ms, signal) => setTimeout(ms, void 0, signal ? { signal } : {}).catch(() => void 0)
};
// src/files/plain-file.ts
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
function openPlainFile(file, { maxBytes, followLinks = false }) {
	let fd;
	try {
		fd = openSync(file, followLinks ? FLAGS & ~(constants.O_NOFOLLOW ?? 0) : FLAGS);
	} catch (error) {
		const code = codeOf(error);
		if (code === "ENOENT" || code === "ENOTDIR") return void 0;
		if (code === "ELOOP" || code === "EMLINK") throw refused(file, "it is a symbolic link");
		if (code === "ENXIO" || code === "ENODEV") throw refused(file, "it is no regular file");
		throw error;
	}
	try {
		const about = fstatSync(fd);
		if (!about.isFile()) throw refused(file, "it is no regular file");
		if (about.size > maxBytes) throw refused(file, `it has ${about.size} bytes, and at most ${maxBytes} are read`);
		return fd;
	} catch (error) {
		closeSync(fd);
		throw error;
	}
}
function readPlainFile(file, limits) {
	const fd = openPlainFile(file, limits);
	if (fd === void 0) return void 0;
	try {
		const content = Buffer.alloc(Math.min(fstatSync(fd).size, limits.maxBytes));
		let length = 0;
		while (length < content.length) {
			const read = readSync(fd, content, length, content.length - length, length);
			if (read === 0) break;
			length += read;
		}
		return content.subarray(0, length);
	} finally {
		closeSync(fd);
	}
}
const refused = (file, why) => new UserError(`${file} not read: ${why}. Put a regular file in its place.`);
// src/values/duration.ts
const UNITS = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
const PART = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
const WHOLE = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const MAX_MS = 3024e6;
const FORM = "a number with a unit, as 90s, 15m, 2h or 1h30m";
const DURATION_FORM = `${FORM}, at most 35d`;
const AGE_FORM = `${FORM} or 90d`;
function parseDuration(text, max = MAX_MS) {
	const compact = text.trim().toLowerCase();
	if (compact === "0") return 0;
	if (!WHOLE.test(compact)) return void 0;
	let ms = 0;
	for (const [, amount, unit] of compact.matchAll(PART)) ms += Number(amount) * UNITS[unit];
	return ms <= max ? Math.round(ms) : void 0;
}
function formatDuration(ms) {
	if (Math.round(ms) < 1e3) return `${Math.round(ms)}ms`;
	if (ms < 1e4) return `${(Math.round(ms / 100) / 10).toString()}s`;
	const seconds = Math.round(ms / 1e3);
	if (seconds < 60) return `${seconds}s`;
	if (seconds < 3600) {
		const left = seconds % 60;
		return left === 0 ? `${seconds / 60}m` : `${Math.floor(seconds / 60)}m${pad(left)}s`;
	}
	const minutes = Math.round(seconds / 60);
	return minutes % 60 === 0 ? `${Math.floor(minutes / 60)}h` : `${Math.floor(minutes / 60)}h${pad(minutes % 60)}m`;
}
const pad = (value) => String(value).padStart(2, "0");
// src/config/context.ts
function readContext(env) {
	const some = (key, name) => env[name] ? { [key]: env[name] } : {};
	return {
		onRunner: Boolean(env.GITHUB_RUN_ID && env.GITHUB_WORKSPACE),
		...some("repository", "GITHUB_REPOSITORY"),
		...some("runId", "GITHUB_RUN_ID"),
		attempt: positiveInteger(env.GITHUB_RUN_ATTEMPT) ?? 1,
		...some("job", "GITHUB_JOB"),
		...some("workflowRef", "GITHUB_WORKFLOW_REF"),
		...some("sha", "GITHUB_SHA"),
		...some("ref", "GITHUB_REF"),
		...some("event", "GITHUB_EVENT_NAME"),
		workspace: path.resolve(env.GITHUB_WORKSPACE || process.cwd()),
		temp: path.resolve(env.RUNNER_TEMP || tmpdir()),
		debug: env.RUNNER_DEBUG === "1" || env.ACTIONS_STEP_DEBUG === "true",
		hasRuntime: Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL),
		hasIdToken: Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL),
		files: {
			...some("output", "GITHUB_OUTPUT"),
			...some("env", "GITHUB_ENV"),
			...some("path", "GITHUB_PATH"),
			...some("summary", "GITHUB_STEP_SUMMARY"),
			...some("state", "GITHUB_STATE")
		}
	};
}
function jobFolder(context, env) {
	if (env.RUNNER_TEMP) return path.join(context.temp, "rerail");
	return path.join(cacheFolder(env), "workspaces", digest$1(context.workspace).slice(0, 16));
}
function cacheFolder(env) {
	if (env.RERAIL_CACHE) return path.resolve(env.RERAIL_CACHE);
	if (process.platform === "win32") return path.join(env.LOCALAPPDATA || path.join(homedir(), "AppData", "Local"), "rerail");
	if (process.platform === "darwin") return path.join(homedir(), "Library", "Caches", "rerail");
	return path.join(env.XDG_CACHE_HOME || path.join(homedir(), ".cache"), "rerail");
}
function jobKey(context, matrix, key) {
	const workflow = workflowFile(context.workflowRef);
	const job = context.job ?? "";
	const exact = digest$1(JSON.stringify([
		workflow,
		job,
		canonical(matrix),
		key
	])).slice(0, 12);
	const readable = [path.posix.basename(workflow).replace(/\.ya?ml$/, ""), job].map(slug).filter(Boolean).join("-");
	return readable === "" ? exact : `${readable}-${exact}`;
}
function slug(text) {
	return text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 24).replace(/-+$/, "");
}
const workflowFile = (workflowRef = "") => workflowRef.replace(/@.*$/s, "").split("/").slice(2).join("/");
function canonical(value) {
	if (Array.isArray(value)) return value.map(canonical);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, entry]) => [key, canonical(entry)]));
}
const digest$1 = (text) => createHash("sha256").update(text).digest("hex");
function positiveInteger(text) {
	const number = text && /^\d{1,9}$/.test(text) ? Number(text) : 0;
	return number > 0 ? number : void 0;
}
// src/config/server.ts
function isEnterpriseServer(url) {
	if (!url || !URL.canParse(url)) return false;
	const host = new URL(url).hostname.trimEnd().toUpperCase();
	return host !== "GITHUB.COM" && !host.endsWith(".GHE.COM") && !host.endsWith(".LOCALHOST");
}
// src/values/secret-variables.ts
const SECRET_NAME = new RegExp([
	"(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|CONNECTION_?STRING|WEBHOOK(_URL)?)(_|\\d|$)",
	"(API|ACCESS|PRIVATE|SIGNING|ENCRYPTION|CHECKPOINT|DEPLOY|SSH|GPG|LICENSE|ACCOUNT)[-_]?KEY(_|\\d|$)",
	"(^|_)(PAT|PWD|PASS|AUTH|DSN)$"
].join("|"), "i");
const NOT_SECRET_NAME = /_(FILE|PATH|DIR|HOST|NAME|ID|TYPE|TTL|EXPIRY|EXPIRES|ENABLED|ALGORITHM|SOCK)$|^(OLD)?PWD$|TOKEN(_REQUEST)?_(URL|URI)$/i;
const NOT_SECRET_VALUE = /^(true|false|yes|no|on|off|null|none|auto|always|never|default|read|write|\d{1,5}|.{0,3})$/i;
const URL_PASSWORD = /^[a-z][a-z0-9+.-]*:\/\/[^/@\s]*:([^/@\s]+)@/i;
function learnSecrets(masker, environment) {
	for (const [name, value] of Object.entries(environment)) {
		if (value === void 0) continue;
		if (isSecretName(name) && !NOT_SECRET_VALUE.test(value)) masker.add(value);
		const password = URL_PASSWORD.exec(value)?.[1];
		if (password !== void 0) masker.add(password);
	}
}
function maskerFor(environment) {
	const masker = createMasker();
	learnSecrets(masker, environment);
	return masker;
}
function isSecretName(name) {
	return SECRET_NAME.test(name) && !NOT_SECRET_NAME.test(name);
}
// src/ports/signals.ts
function cancelOnSignals() {
	const controller = new AbortController();
	for (const signal of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP",
		"SIGBREAK"
	]) {
		if (signal === "SIGBREAK" && process.platform !== "win32") continue;
		process.on(signal, () => controller.abort(signal));
	}
	return controller.signal;
}
// src/ports/thread-script.ts
const threadScript = (dist) => ["worker.js", "worker.ts"].map((name) => path.join(dist, name)).find((file) => existsSync(file));
// src/guard/commands/workflow-commands.ts
const REGISTERED = new Set([
	"add-mask",
	"add-matcher",
	"add-path",
	"debug",
	"echo",
	"endgroup",
	"error",
	"group",
	"notice",
	"remove-matcher",
	"save-state",
	"set-env",
	"set-output",
	"stop-commands",
	"warning"
]);
const DATA_ESCAPES = [["\r", "%0D"], ["\n", "%0A"]];
const PROPERTY_ESCAPES = [
	...DATA_ESCAPES,
	[":", "%3A"],
	[",", "%2C"]
];
const OLD_ESCAPES = [
	[";", "%3B"],
	...DATA_ESCAPES,
	["]", "%5D"]
];
const INDENT = /^(?:[^\S\uFEFF]|\u0085)*/;
function unescapeText(text, escapes) {
	let result = text;
	for (const [plain, escaped] of escapes) result = result.replaceAll(escaped, plain);
	return result.replaceAll("%25", "%");
}
function escapeText(text, escapes) {
	let result = text.replaceAll("%", "%25");
	for (const [plain, escaped] of escapes) result = result.replaceAll(plain, escaped);
	return result;
}
const isRegistered = (name) => REGISTERED.has(name);
function parseCommand(line, isKnown = isRegistered) {
	return parseNewForm(line, isKnown) ?? parseOldForm(line, isKnown);
}
function parseNewForm(line, isKnown) {
	const text = line.replace(INDENT, "");
	if (!text.startsWith("::")) return void 0;
	const end = text.indexOf("::", 2);
	if (end < 0) return void 0;
	const [name, rest] = splitOnce(text.slice(2, end), " ");
	if (!isKnown(name.toLowerCase())) return void 0;
	return {
		name,
		properties: parseProperties(rest.trim(), ",", PROPERTY_ESCAPES),
		data: unescapeText(text.slice(end + 2), DATA_ESCAPES)
	};
}
function parseOldForm(line, isKnown) {
	const start = line.indexOf("##[");
	const end = start < 0 ? -1 : line.indexOf("]", start);
	if (end < 0) return void 0;
	const [name, rest] = splitOnce(line.slice(start + 3, end), " ");
	if (!isKnown(name.toLowerCase())) return void 0;
	return {
		name,
		properties: parseProperties(rest, ";", OLD_ESCAPES),
		data: unescapeText(line.slice(end + 1), OLD_ESCAPES)
	};
}
function splitOnce(text, separator) {
	const at = text.indexOf(separator);
	return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
function parseProperties(text, separator, escapes) {
	const properties = new Map();
	for (const part of text.split(separator)) {
		const [, key, value] = /^=*([^=]+)=+(.+)$/s.exec(part) ?? [];
		if (key && value) properties.set(key.toLowerCase(), unescapeText(value, escapes));
	}
	return properties;
}
function formatCommand(name, data = "", properties = []) {
	const pairs = [...properties].map(([key, value]) => `${key}=${escapeText(value, PROPERTY_ESCAPES)}`).join(",");
	return `::${name}${pairs === "" ? "" : ` ${pairs}`}::${escapeText(data, DATA_ESCAPES)}`;
}
function formatAnywhere(name, data) {
	return `##[${name}]${escapeText(data, OLD_ESCAPES)}`;
}
function inert(text) {
	return text.replace(/[\r\n]+/g, " ").replace(INDENT, (indent) => indent.replaceAll(/[^ \t]/g, " ")).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [");
}
function isBlank(text) {
	return INDENT.exec(text)?.[0] === text;
}
// src/report/runner-log.ts
function runnerLog(stdout, masker) {
	const write = (line) => stdout.write(`${line}\n`);
	const command = (name, text) => write(formatCommand(name, masker.mask(text), name === "debug" ? [] : [["title", "rerail"]]));
	return {
		debug: (text) => command("debug", text),
		info: (text) => write(`rerail: ${inert(masker.mask(text))}`),
		notice: (text) => command("notice", text),
		warning: (text) => command("warning", text),
		error: (text) => command("error", text)
	};
}
function terminalLog(stderr, masker) {
	const write = (prefix, text) => stderr.write(`${prefix}${masker.mask(text)}\n`);
	return {
		debug: () => void 0,
		info: (text) => write("", text),
		notice: (text) => write("note: ", text),
		warning: (text) => write("warning: ", text),
		error: (text) => write("error: ", text)
	};
}
// src/failure/failure.ts
const FAILURE_TYPES = [
	"timeout",
	"test-failure",
	"quality-gate",
	"resource-exhaustion",
	"network",
	"git",
	"unknown"
];
const RETRY_VERDICTS = [
	"transient",
	"same-again",
	"unclear"
];
const LANES = [
	"DOCS",
	"STANDARD",
	"HEAVY"
];
// src/values/mask-texts.ts
function maskTexts(masker, value) {
	if (typeof value === "string") return masker.mask(value);
	if (Array.isArray(value)) return value.map((entry) => maskTexts(masker, entry));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, maskTexts(masker, entry)]));
}
// src/recovery/job-secret.ts
const FILE = "secret";
const MADE = "secret.made";
const TEXT = /^[0-9a-f]{64}$/;
const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
function openJobSecret(folder, { token = "", text }) {
	if (text !== void 0 && TEXT.test(text)) return secretOf(text, token);
	const file = path.join(folder, FILE);
	const handed = open(file, token);
	if (handed !== void 0) return secretOf(handed, token);
	if (exists(path.join(folder, MADE))) return secretOf(randomText(), token, true);
	const made = randomText();
	const draft = `${file}.${randomBytes(8).toString("hex")}`;
	writeFileSync(draft, seal(made, token), {
		mode: 384,
		flag: "wx"
	});
	try {
		linkSync(draft, file);
		writeFileSync(path.join(folder, MADE), "", { mode: 384 });
		return secretOf(made, token);
	} catch (error) {
		if (codeOf(error) !== "EEXIST") throw error;
		const first = open(file, token);
		return secretOf(first ?? randomText(), token, first === void 0);
	} finally {
		rmSync(draft, { force: true });
	}
}
const forgetHandedSecret = (folder) => rmSync(path.join(folder, FILE), { force: true });
function secretOf(text, token, lost = false) {
	const material = Buffer.from(`${text}\n${token}`);
	return {
		text,
		lost,
		keyFor: (purpose) => Buffer.from(hkdfSync("sha256", material, "rerail job", purpose, 32))
	};
}
const randomText = () => randomBytes(32).toString("hex");
const keyOf = (token) => Buffer.from(hkdfSync("sha256", token, "rerail job", "secret in the folder", 32));
function seal(text, token) {
	const nonce = randomBytes(NONCE_BYTES);
	const cipher = createCipheriv(CIPHER, keyOf(token), nonce);
	const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
	return Buffer.concat([
		nonce,
		cipher.getAuthTag(),
		sealed
	]);
}
function open(file, token) {
	try {
		const bytes = readPlainFile(file, { maxBytes: 1024 });
		if (bytes === void 0) return void 0;
		const nonce = bytes.subarray(0, NONCE_BYTES);
		const decipher = createDecipheriv(CIPHER, keyOf(token), nonce, { authTagLength: TAG_BYTES });
		decipher.setAuthTag(bytes.subarray(NONCE_BYTES, 28));
		const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
		return TEXT.test(text.toString()) ? text.toString() : void 0;
	} catch {
		return;
	}
}
const exists = (file) => statSync(file, { throwIfNoEntry: false }) !== void 0;
function sign(key, name, text) {
	return `${macOf(key, name, text)}\n${text}`;
}
function verify(key, name, signed) {
	const [mac = "", text] = [signed.slice(0, MAC_DIGITS), signed.slice(MAC_DIGITS + 1)];
	if (signed[MAC_DIGITS] !== "\n" || !/^[0-9a-f]+$/.test(mac)) return void 0;
	return timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(key, name, text))) ? text : void 0;
}
const MAC_DIGITS = 64;
const macOf = (key, name, text) => createHmac("sha256", key).update(`${name.length}:${name}`).update(text).digest("hex");
// src/guard/commands/key-values.ts
function parseKeyValues(text, { platform = process.platform, unnamed = true } = {}) {
	const entries = new Map();
	const lines = new Lines(text, platform === "win32");
	for (let line = lines.next(); line !== void 0; line = lines.next()) {
		if (line === "") continue;
		const equals = line.indexOf("=");
		const heredoc = line.indexOf("<<");
		if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
			if (equals === 0 && !unnamed) return {
				entries,
				problem: "Value cannot be null. (Parameter 'name')"
			};
			entries.set(line.slice(0, equals), line.slice(equals + 1));
			continue;
		}
		if (heredoc < 0) return {
			entries,
			problem: `Invalid format '${line}'`
		};
		const name = line.slice(0, heredoc);
		const delimiter = line.slice(heredoc + 2);
		if (name === "" || delimiter === "") return {
			entries,
			problem: `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`
		};
		const { value, problem } = lines.until(delimiter);
		if (problem !== void 0) return {
			entries,
			problem
		};
		entries.set(name, value);
	}
	return { entries };
}
var Lines = class {
	#text;
	#takesCrLf;
	#at = 0;
	#breakAt = 0;
	constructor(text, takesCrLf) {
		this.#text = text;
		this.#takesCrLf = takesCrLf;
	}
	next() {
		if (this.#at >= this.#text.length) return void 0;
		const start = this.#at;
		const lf = this.#text.indexOf("\n", start);
		this.#at = lf < 0 ? this.#text.length : lf + 1;
		this.#breakAt = lf < 0 ? this.#text.length : lf;
		if (this.#takesCrLf && lf > start && this.#text[lf - 1] === "\r") this.#breakAt = lf - 1;
		return this.#text.slice(start, this.#breakAt);
	}
	until(delimiter) {
		const start = this.#at;
		let end = start;
		for (let line = this.next(); line !== delimiter; line = this.next()) {
			if (line === void 0) return { problem: `Invalid value. Matching delimiter not found '${delimiter}'` };
			if (this.#breakAt === this.#text.length) return { problem: "Invalid value. EOF marker missing new line." };
			end = this.#breakAt;
		}
		return { value: this.#text.slice(start, end) };
	}
};
function formatKeyValues(entries) {
	return [...entries].map(([name, value]) => formatEntry(name, value)).join("");
}
function formatEntry(name, value) {
	if (!/[\r\n]/.test(value)) return `${name}=${value}\n`;
	let delimiter = "rerail_end_of_value";
	while (value.includes(delimiter)) delimiter += "_";
	return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
function parsePath(text) {
	return lastOfEach(text.split(/\r\n|\n|\r/).filter((line) => line !== ""));
}
function lastOfEach(folders) {
	return [...new Set([...folders].reverse())].reverse();
}
function isWritableName(name) {
	return name !== "" && !/[\r\n=]|<</.test(name);
}
// src/config/input-reader.ts
const LABEL_MAX = 100;
function inputReader(env) {
	const problems = [];
	const raw = (name) => env[`INPUT_${name.toUpperCase()}`] ?? "";
	const text = (name) => raw(name).trim() || void 0;
	const wrong = (name, value, allowed) => problems.push(`Input "${name}" is "${shorten(value)}", which is not allowed. Use ${allowed}.`);
	function optionalFlag(name) {
		const value = text(name);
		if (value === void 0) return void 0;
		if ([
			"true",
			"True",
			"TRUE"
		].includes(value)) return true;
		if (![
			"false",
			"False",
			"FALSE"
		].includes(value)) wrong(name, value, "true or false");
		return false;
	}
	return {
		problems,
		problem: (sentence) => problems.push(sentence),
		text,
		script: (name) => raw(name).trim() === "" ? void 0 : raw(name),
		label(name) {
			const value = text(name);
			if (value !== void 0 && (value.length > LABEL_MAX || /\p{Cc}/u.test(value))) wrong(name, value, `one line of at most ${LABEL_MAX} characters`);
			return value;
		},
		choice(name, allowed, fallback) {
			const value = text(name);
			if (value === void 0) return fallback;
			const found = allowed.find((choice) => choice === value.toLowerCase());
			if (found === void 0) wrong(name, value, `one of ${allowed.join(", ")}`);
			return found ?? fallback;
		},
		flag: (name, fallback) => optionalFlag(name) ?? fallback,
		optionalFlag,
		integer(name, { min, max }) {
			const value = text(name);
			if (value === void 0) return void 0;
			const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
			if (number >= min && number <= max) return number;
			wrong(name, value, `a whole number from ${min} to ${max}`);
		},
		duration(name, options) {
			const value = text(name);
			if (value === void 0) return void 0;
			const ms = parseDuration(value);
			if (ms !== void 0 && (ms > 0 || options?.zero)) return ms;
			wrong(name, value, options?.zero ? `${DURATION_FORM}, or 0 for none` : DURATION_FORM);
		},
		lines: (name) => raw(name).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")),
		json(name) {
			const value = text(name);
			if (value === void 0) return null;
			try {
				return JSON.parse(value);
			} catch {
				wrong(name, value, "JSON; leave it to its default");
				return null;
			}
		},
		maybe: (key, value) => value === void 0 ? {} : { [key]: value }
	};
}
function shorten(value) {
	return (value.length > 60 ? `${value.slice(0, 57)}...` : value).replace(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1));
}
// src/config/inputs.ts
const COMMANDS = [
	"guard",
	"watch",
	"checkpoint",
	"restore",
	"validate",
	"list",
	"cleanup",
	"plan",
	"decide",
	"act",
	"recover"
];
const CONTROLLER_COMMANDS = [
	"plan",
	"decide",
	"act",
	"recover"
];
const isControllerCommand = (command) => CONTROLLER_COMMANDS.includes(command);
function readInputs(env) {
	const read = inputReader(env);
	const inputs = {
		command: read.choice("command", COMMANDS, "guard"),
		...scriptInputs(read),
		...retryInputs(read),
		...checkpointInputs(read),
		...jobInputs(read),
		...controllerInputs(read)
	};
	checkTogether(inputs, read);
	if (read.problems.length > 0) throw new InputError(read.problems);
	return inputs;
}
function scriptInputs(read) {
	return {
		...read.maybe("run", read.script("run")),
		...read.maybe("shell", read.text("shell")),
		...read.maybe("workingDirectory", read.text("working-directory")),
		...read.maybe("stage", read.label("stage")),
		key: read.label("key") ?? "",
		lane: laneOf(read.choice("lane", ["auto", ...LANES.map((lane) => lane.toLowerCase())], "auto")),
		optional: read.flag("optional", false),
		resumable: read.flag("resumable", false),
		fastForward: read.flag("fast-forward", true),
		effects: read.choice("effects", ["auto", "workspace"], "auto"),
		sideEffects: read.choice("side-effects", [
			"auto",
			"none",
			"external"
		], "auto")
	};
}
function retryInputs(read) {
	return {
		retry: read.choice("retry", [
			"auto",
			"always",
			"never"
		], "auto"),
		...read.maybe("maxTries", read.integer("max-tries", {
			min: 1,
			max: 100
		})),
		...read.maybe("retryWaitMs", read.duration("retry-wait", { zero: true })),
		...read.maybe("timeoutMs", read.duration("timeout")),
		...read.maybe("totalTimeoutMs", read.duration("total-timeout")),
		...read.maybe("stallTimeoutMs", read.duration("stall-timeout")),
		...read.maybe("jobTimeoutMs", read.duration("job-timeout")),
		...read.maybe("cleanTries", read.optionalFlag("clean-tries"))
	};
}
function checkpointInputs(read) {
	return {
		checkpoint: read.choice("checkpoint", [
			"auto",
			"eager",
			"on-failure",
			"none"
		], "auto"),
		...read.maybe("checkpointEveryMs", read.duration("checkpoint-every")),
		...read.maybe("checkpointKey", read.text("checkpoint-key")),
		retentionDays: read.integer("retention-days", {
			min: 1,
			max: 400
		}) ?? 3,
		paths: read.lines("paths"),
		exclude: read.lines("exclude"),
		secrets: read.choice("secrets", [
			"redact",
			"refuse",
			"allow"
		], "redact"),
		...read.maybe("id", read.text("id")),
		...read.maybe("name", read.label("name")),
		...read.maybe("keep", read.integer("keep", {
			min: 0,
			max: 1e6
		}))
	};
}
function jobInputs(read) {
	return {
		reports: read.lines("reports"),
		policy: read.text("policy") ?? ".github/rerail.yml",
		...read.maybe("token", read.text("token")),
		dryRun: read.flag("dry-run", false),
		strict: read.flag("strict", false),
		...read.maybe("jobStatus", read.text("job-status")),
		matrix: read.json("matrix"),
		services: hasEntries(read.json("services")),
		...read.maybe("checkRunId", read.text("check-run-id"))
	};
}
const DEFAULT_LEASE_MS = 6e4;
function controllerInputs(read) {
	const mode = read.text("mode") === void 0 ? void 0 : read.choice("mode", ["observe", "act"], "observe");
	return {
		...read.maybe("plan", read.script("plan")),
		...read.maybe("stop", read.text("stop")),
		...read.maybe("mode", mode),
		leaseMs: read.duration("lease", { zero: true }) ?? DEFAULT_LEASE_MS
	};
}
function checkTogether(inputs, read) {
	const guards = inputs.command === "guard";
	if (guards && inputs.run === void 0 && inputs.stage !== void 0) read.problem(`Input "stage" is "${inputs.stage}" but there is no "run": a stage is a guarded script. Add "run".`);
	if (inputs.command === "act" && inputs.plan === void 0) read.problem("Input \"plan\" is missing: command \"act\" carries out a plan. Pass the output \"plan\" of command \"decide\".");
	if (!guards && !isControllerCommand(inputs.command) && inputs.run !== void 0) read.problem(`Input "run" does not go with command "${inputs.command}". Leave out one of the two.`);
	if (inputs.totalTimeoutMs !== void 0 && inputs.timeoutMs !== void 0 && inputs.timeoutMs > inputs.totalTimeoutMs) read.problem("Input \"timeout\" is longer than \"total-timeout\": no try could use it. Make \"total-timeout\" the longer one.");
}
const laneOf = (text) => text === "auto" ? "auto" : text.toUpperCase();
const hasEntries = (value) => typeof value === "object" && value !== null && Object.keys(value).length > 0;
// src/config/state.ts
const STEP = "rerail-step";
const SECRET = "rerail-secret";
function readState(env) {
	const step = env[`STATE_${STEP}`] ?? "";
	const secret = env[`STATE_${SECRET}`] ?? "";
	return {
		.../^\d{1,6}$/.test(step) ? { step: Number(step) } : {},
		.../^[0-9a-f]{64}$/.test(secret) ? { secret } : {}
	};
}
async function saveState(file, { step, secret }) {
	if (file !== void 0) await appendFile(file, `${STEP}=${step}\n${SECRET}=${secret}\n`);
}
const NAME = /^save_state_/;
const LARGEST = 65536;
function removeStateFiles(own, secret) {
	if (own === void 0 || !NAME.test(path.basename(own))) return;
	const folder = path.dirname(own);
	for (const name of readdirSync(folder)) {
		const file = path.join(folder, name);
		if (!NAME.test(name) || file === own) continue;
		try {
			if (readPlainFile(file, { maxBytes: LARGEST })?.includes(secret)) rmSync(file, { force: true });
		} catch {}
	}
}
const STAGE_STATES = [
	"started",
	"completed",
	"failed",
	"skipped",
	"fast-forwarded",
	"rolled-back"
];
function parseJobRecord(text) {
	const value = parseObject(text);
	if (!value || value.version !== 1 || !isCount(value.attempt)) return void 0;
	if (typeof value.jobKey !== "string" || typeof value.claim !== "string" || !Array.isArray(value.stages)) return void 0;
	if (!value.stages.every(isStageRecord) || !isAbsentOr(Array.isArray)(value.ledger)) return void 0;
	return value;
}
function parseStageRecord(text) {
	const value = parseObject(text);
	return isStageRecord(value) ? value : void 0;
}
const MAX_RECORD_CHARACTERS = 8388608;
function parseObject(text) {
	if (text.length > MAX_RECORD_CHARACTERS) return void 0;
	try {
		const value = JSON.parse(text, (key, entry) => key === "__proto__" ? void 0 : entry);
		return isObject(value) ? value : void 0;
	} catch {
		return;
	}
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isText = (value) => typeof value === "string";
const isHash = (value) => isText(value) && /^[0-9a-f]{64}$/.test(value);
const isTextMap = (value) => isObject(value) && Object.values(value).every(isText);
const isNameMap = (value) => isTextMap(value) && Object.keys(value).every((name) => /^[^\r\n]+$/.test(name));
const isAbsentOr = (check) => (value) => value === void 0 || check(value);
const isSnapshotRef = (value) => isObject(value) && isText(value.checkpoint) && /^[a-z0-9-]{8,64}$/.test(value.checkpoint) && isHash(value.stateHash);
const isReplay = (value) => isObject(value) && isNameMap(value.outputs) && isNameMap(value.env) && Array.isArray(value.path) && value.path.every(isText) && isAbsentOr(isText)(value.masks);
const isFingerprint = (value) => isObject(value) && [
	"os",
	"arch",
	"home",
	"user",
	"workspace"
].every((key) => isText(value[key])) && isAbsentOr(isText)(value.libc) && isTextMap(value.tools);
const isSkipBlocker = (value) => isObject(value) && isText(value.reason) && isText(value.why);
function isStageRecord(value) {
	if (!isObject(value) || value.version !== 1) return false;
	const checks = {
		name: isText,
		attempt: isAbsentOr(isCount),
		order: isCount,
		state: (state) => STAGE_STATES.includes(state),
		script: isHash,
		environment: isTextMap,
		fingerprint: isAbsentOr(isFingerprint),
		commit: isAbsentOr(isText),
		startedAt: isCount,
		before: isAbsentOr(isSnapshotRef),
		after: isAbsentOr(isSnapshotRef),
		dirty: isAbsentOr(isSnapshotRef),
		interrupted: isAbsentOr((value) => value === true),
		replay: isAbsentOr(isReplay),
		blockers: (list) => Array.isArray(list) && list.every(isSkipBlocker),
		failure: isAbsentOr(isObject),
		resumes: isCount,
		plannedResumes: isAbsentOr(isCount)
	};
	return Object.entries(checks).every(([key, check]) => check(value[key]));
}
function expectedOf(identity, stage, { stateHash }, attempt) {
	const { repository, runId, jobKey } = identity;
	const { commit, order } = stage;
	return {
		...repository === void 0 ? {} : { repository },
		...runId === void 0 ? {} : { runId },
		jobKey,
		...commit === void 0 ? {} : { commit },
		attempt,
		sequence: order * 2,
		stateHash
	};
}
// src/recovery/job.ts
function sealedFor(key, { repository, runId }) {
	if (key === void 0) return {};
	return { sealed: {
		key,
		...repository === void 0 ? {} : { repository },
		...runId === void 0 ? {} : { runId }
	} };
}
async function openJob(root, identity, held = {}) {
	const folder = path.join(root, "jobs", `${identity.jobKey}-${identity.runId ?? "local"}-a${identity.attempt}`);
	const steps = path.join(folder, "steps");
	const stageFolder = path.join(folder, "stages");
	await mkdir(steps, {
		recursive: true,
		mode: 448
	});
	await mkdir(stageFolder, {
		recursive: true,
		mode: 448
	});
	const stageFile = (name) => path.join(stageFolder, `${digest(name)}.json`);
	const secret = openJobSecret(folder, held);
	const key = secret.keyFor("state of the job");
	const signed = (file, text) => sign(key, path.relative(folder, file), text);
	function readOwn(file) {
		try {
			const text = readPlainFile(file, { maxBytes: LARGEST_STATE })?.toString("utf8");
			return text === void 0 ? void 0 : verify(key, path.relative(folder, file), text);
		} catch {
			return;
		}
	}
	const writeOwn = (file, text) => replaceFile(file, signed(file, text));
	async function stages() {
		return (await readdir(stageFolder)).filter((name) => name.endsWith(".json")).map((name) => readOwn(path.join(stageFolder, name))).map((text) => text === void 0 ? void 0 : parseStageRecord(text)).filter((stage) => stage !== void 0).sort((a, b) => a.order - b.order);
	}
	return {
		folder,
		identity,
		secret,
		forgetHandedSecret: () => forgetHandedSecret(folder),
		enter: () => takeNumber(steps),
		async takeNumber(purpose) {
			const numbers = path.join(folder, purpose);
			await mkdir(numbers, {
				recursive: true,
				mode: 448
			});
			return takeNumber(numbers);
		},
		async claimStage(name) {
			if (!await createNew(`${stageFile(name)}.claim`)) throw new RefusedError("stage-name-taken", `Stage "${name}" cannot start: another step of this job has the same stage name. Give each stage of a job its own name.`);
			return takeNumber(stageFolder);
		},
		saveStage: (stage) => writeOwn(stageFile(stage.name), JSON.stringify(stage)),
		stages,
		async once(question, find) {
			const file = path.join(folder, `${question}.json`);
			const known = readOwn(file);
			if (known !== void 0) return JSON.parse(known);
			const answer = await find();
			await writeOwn(file, JSON.stringify(answer));
			return answer;
		},
		async mark(fact) {
			await mkdir(path.join(folder, "facts"), {
				recursive: true,
				mode: 448
			});
			const file = path.join(folder, "facts", fact);
			if (await createWhole(file, signed(file, fact))) return true;
			if (readOwn(file) === fact) return false;
			await writeOwn(file, fact);
			return true;
		},
		isMarked(fact) {
			return readOwn(path.join(folder, "facts", fact)) === fact;
		},
		record: async () => ({
			version: 1,
			...identity,
			claim: secret.keyFor("claim").toString("hex").slice(0, 16),
			stages: await stages()
		})
	};
}
async function takeNumber(folder) {
	for (let number = 1;; number += 1) if (await createNew(path.join(folder, `${number}.taken`))) return number;
}
async function createNew(file) {
	try {
		await (await open$1(file, "wx", 384)).close();
		return true;
	} catch (error) {
		if (codeOf(error) === "EEXIST") return false;
		throw error;
	}
}
async function createWhole(file, content) {
	const draft = `${file}.${randomBytes(8).toString("hex")}`;
	await writeFile(draft, content, { mode: 384 });
	try {
		await link(draft, file);
		return true;
	} catch (error) {
		if (codeOf(error) === "EEXIST") return false;
		throw error;
	} finally {
		await unlink(draft);
	}
}
async function replaceFile(file, content) {
	const draft = `${file}.${randomBytes(4).toString("hex")}`;
	await writeFile(draft, content, { mode: 384 });
	await rename(draft, file);
}
const LARGEST_STATE = 25165824;
const digest = (text) => createHash("sha256").update(text).digest("hex").slice(0, 24);
// src/step/step-context.ts
function bestEffortWith(log, { strict }) {
	return async (what, act, isUsers = () => false) => {
		try {
			return await act();
		} catch (error) {
			if (error instanceof RefusedError && error.reason === "cancelled") return void 0;
			if (strict || isUsers(error)) throw error;
			log.warning(`${what} failed: ${messageOf(error).replace(/[.\s]*$/, "")}. The job goes on without it.`);
			if (!(error instanceof UserError) && error instanceof Error) log.debug(error.stack ?? "");
			return;
		}
	};
}
// src/entry/open-step.ts
function openStep(env, dist, cancel) {
	const masker = maskerFor(env);
	const log = runnerLog(process.stdout, masker);
	const inputs = maskLabels(readInputs(env), masker);
	const context = readContext(env);
	const identity = {
		...context.repository === void 0 ? {} : { repository: context.repository },
		...context.runId === void 0 ? {} : { runId: context.runId },
		attempt: context.attempt,
		jobKey: jobKey(context, inputs.matrix, inputs.key)
	};
	const folder = jobFolder(context, env);
	const held = {
		token: env.ACTIONS_RUNTIME_TOKEN,
		text: readState(env).secret
	};
	const job = once(() => openJob(folder, identity, held).catch((error) => {
		log.warning(`The job's folder ${folder} cannot be used: ${messageOf(error)}. A temporary one is used instead.`);
		return openJob(path.join(tmpdir(), `rerail-${process.pid}`), identity, held);
	}));
	const localStore = once(async () => {
		const { createLocalStore } = await import("./capture.js");
		return createLocalStore(path.join(folder, "store"), inputs.checkpointKey);
	});
	return {
		env,
		dist,
		inputs,
		context,
		clock: systemClock,
		random: Math.random,
		log,
		bestEffort: bestEffortWith(log, inputs),
		masker,
		stdout: process.stdout,
		stderr: process.stderr,
		cancel,
		job,
		ledger: once(async () => {
			const { openJobLedger } = await import("./step.js");
			const { sha: commit } = context;
			const { stage } = inputs;
			const about = {
				...commit === void 0 ? {} : { commit },
				...stage === void 0 ? {} : { stage }
			};
			return openJobLedger(await job(), {
				clock: systemClock,
				log,
				masker,
				...about
			});
		}),
		localStore,
		engine: once(async () => {
			const { createEngine } = await import("./capture.js");
			const { checkpointKey: key } = inputs;
			return createEngine({
				clock: systemClock,
				log,
				folder: path.join(folder, "engine"),
				...key === void 0 ? {} : { key },
				threadScript: threadScript(dist)
			});
		}),
		artifactStore: once(async () => {
			const { remotePlace } = await import("./commands.js");
			if ((await remotePlace({
				context,
				env,
				inputs,
				job,
				log,
				cancel
			})).store === "none") return void 0;
			const [{ createArtifactStore }, { openArtifacts }] = await Promise.all([import("./checkpoint.js"), import("./github.js")]);
			const { jobKey, attempt } = identity;
			const { claim } = await (await job()).record();
			return createArtifactStore(await openArtifacts(log.debug), {
				jobKey,
				attempt,
				claim,
				folder: path.join(folder, "artifacts"),
				retentionDays: inputs.retentionDays,
				...sealedFor(inputs.checkpointKey, identity),
				warn: log.warning
			});
		})
	};
}
function maskLabels(inputs, masker) {
	const { stage, name } = inputs;
	return {
		...inputs,
		...stage === void 0 ? {} : { stage: masker.mask(stage) },
		...name === void 0 ? {} : { name: masker.mask(name) }
	};
}
function once(make) {
	let made;
	return () => {
		made ??= make();
		return made;
	};
}
// src/entry/run-phase.ts
async function runPhase(name, { env, dist }, act) {
	let exitCode = 0;
	let strict = false;
	let strayed = false;
	outliveStrayErrors((error) => {
		strayed = true;
		logOf(env).warning(`Something of rerail's own failed: ${messageOf(error)}. The job goes on without it.`);
	});
	try {
		const phase = openStep(env, dist, cancelOnSignals());
		strict = phase.inputs.strict;
		exitCode = await act(phase);
	} catch (error) {
		exitCode = tell(name, error, env);
	}
	await leave(name === "main" && strict && strayed ? exitCode || 1 : exitCode);
}
const logOf = (env) => runnerLog(process.stdout, maskerFor(env));
function outliveStrayErrors(tellStray) {
	process.on("uncaughtException", (error) => {
		if (codeOf(error) !== "EPIPE") tellStray(error);
	});
}
function tell(name, error, env) {
	const log = logOf(env);
	if (error instanceof InputError && name !== "main") return 0;
	if (name !== "main") {
		log.warning(`The ${name} phase failed: ${messageOf(error)}. The job is not affected.`);
		return 0;
	}
	const problems = error instanceof InputError ? error.problems : [messageOf(error)];
	for (const problem of problems) log.error(problem);
	if (!(error instanceof UserError) && error instanceof Error) log.info(`this is a defect of rerail; please report it with these lines: ${error.stack}`);
	return 1;
}
async function leave(exitCode) {
	await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write("", done))));
	process.exit(exitCode);
}
// src/ports/ledger-store.ts
const LARGEST_LEDGER_TEXT = 262144;
const KEY = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+){0,7}$/;
const LONGEST_KEY = 300;
function checkLedgerText(key, text) {
	if (key.length > LONGEST_KEY || !KEY.test(key)) throw new RangeError(`Not a key of a ledger: ${key.slice(0, 80)}`);
	const bytes = Buffer.byteLength(text);
	if (bytes > 262144) throw new RangeError(`A line of a ledger has ${bytes} bytes, ${LARGEST_LEDGER_TEXT} at most.`);
}
// src/recovery/apply.ts
const ACTS_OF = {
	RETRY: ["restore", "retry"],
	RESUME: ["resume"],
	SKIP: ["skip"],
	ROLLBACK: ["nominate"],
	MANUAL: ["hand-over"]
};
const OPTIONAL = new Set(["restore"]);
async function apply(plan, acts, ledger, key) {
	const wanted = ACTS_OF[plan.strategy].filter((name) => acts[name] || !OPTIONAL.has(name));
	const names = wanted.every((name) => acts[name]) ? wanted : ["hand-over"];
	let outcome = { done: true };
	for (const name of names) {
		const act = acts[name];
		if (!act) return {
			done: false,
			why: `nothing here can do "${name}"`
		};
		outcome = await perform(name, act, {
			key: `${key}/${name}`,
			why: plan.why
		}, ledger);
		if (!outcome.done) break;
	}
	return outcome;
}
async function perform(name, act, order, ledger) {
	const { key, why } = order;
	if (!await ledger.record(key, {
		kind: "intent",
		act: name,
		why
	})) {
		const known = await ledger.find(key, "act");
		if (known) return outcomeOf(known);
		const resolved = act.resolve ? await act.resolve(order) : {
			done: false,
			why: INTERRUPTED
		};
		if (resolved) return settle(name, order, resolved, ledger);
	}
	return settle(name, order, await attempt(act, order), ledger);
}
async function recorded(ledger, name, why, act) {
	const order = {
		key: ledger.newKey(name),
		why
	};
	await ledger.record(order.key, {
		kind: "intent",
		act: name,
		why
	});
	try {
		const { result, durationMs, ...told } = await act();
		const took = durationMs === void 0 ? {} : { durationMs: Math.round(durationMs) };
		await settle(name, order, {
			done: true,
			...told,
			...took
		}, ledger);
		return result;
	} catch (error) {
		await settle(name, order, {
			done: false,
			why: messageOf(error)
		}, ledger);
		throw error;
	}
}
const INTERRUPTED = "it was begun before, and whether it was done is unknown; rerail does not do it twice";
async function attempt(act, order) {
	try {
		return await act.run(order);
	} catch (error) {
		return {
			done: false,
			why: messageOf(error)
		};
	}
}
async function settle(name, { key, why }, outcome, ledger) {
	await ledger.record(key, {
		kind: "act",
		act: name,
		why,
		...outcome
	});
	return outcome;
}
const outcomeOf = ({ done, why, checkpoint, durationMs }) => ({
	done,
	...why === void 0 ? {} : { why },
	...checkpoint === void 0 ? {} : { checkpoint },
	...durationMs === void 0 ? {} : { durationMs }
});
// src/recovery/earlier.ts
const MAX_PROBES = 10;
const recordName = (identity) => `job-a${identity.attempt}-${identity.jobKey}`;
async function findEarlier({ identity, debug, unauthenticated, store }) {
	if (identity.attempt <= 1) return fresh("first-attempt", "this is the first attempt");
	if (debug) return fresh("debug-logging", "the run was re-run with debug logging, so everything runs");
	if (unauthenticated !== void 0) return fresh("unauthenticated", `${unauthenticated}, so only checkpoints authenticated by the input "checkpoint-key" are used`, true);
	const last = Math.max(1, identity.attempt - MAX_PROBES);
	for (let attempt = identity.attempt - 1; attempt >= last; attempt -= 1) try {
		const text = await store.getRecord(recordName({
			...identity,
			attempt
		}));
		if (text === void 0) continue;
		const record = parseJobRecord(text);
		if (record && isOurs(record, identity, attempt)) return {
			found: true,
			record
		};
		return fresh("record-foreign", `the record of attempt ${attempt} is not one of this job`, true);
	} catch (error) {
		if (!(error instanceof RefusedError && error.reason === "record-contested")) return fresh("service-failed", `the record of attempt ${attempt} could not be read: ${messageOf(error)}`, true);
		return fresh("record-contested", "two jobs of the earlier attempt have the same job key; give each caller its own input \"key\"", true);
	}
	return fresh("nothing-recorded", "no earlier attempt left a record that can be seen from here");
}
function withEarlier(stages, earlier) {
	const before = new Map(earlier?.stages.map((stage) => [stage.name, {
		...stage,
		attempt: stage.attempt ?? earlier.attempt
	}]));
	const isPrepared = ({ state, before: moment }) => state !== "started" || moment !== void 0;
	const own = stages.map((stage) => isPrepared(stage) ? stage : before.get(stage.name) ?? stage);
	const names = new Set(own.map(({ name }) => name));
	return [...own, ...[...before.values()].filter(({ name }) => !names.has(name))];
}
const fresh = (reason, why, alarming = false) => ({
	found: false,
	reason,
	why,
	alarming
});
const isOurs = (record, identity, attempt) => record.jobKey === identity.jobKey && record.attempt === attempt && record.runId === identity.runId && record.repository === identity.repository;
// src/ledger/file-store.ts
const LARGEST_FILE = 33554432;
function createFileLedgerStore(file) {
	return {
		async put(key, text) {
			checkLedgerText(key, text);
			if ((await readRows(file)).some(([taken]) => taken === key)) return false;
			const writer = randomBytes(8).toString("hex");
			await appendFile(file, `\n${JSON.stringify([
				key,
				writer,
				text
			])}\n`, { mode: 384 });
			return (await readRows(file)).find(([taken]) => taken === key)?.[1] === writer;
		},
		async get(key) {
			return (await readRows(file)).find(([taken]) => taken === key)?.[2];
		},
		async list() {
			const firsts = new Map();
			for (const [key, , text] of await readRows(file)) if (!firsts.has(key)) firsts.set(key, text);
			return [...firsts.values()];
		}
	};
}
async function readRows(file) {
	let content;
	try {
		await using handle = await open$1(file, "r");
		const info = await handle.stat();
		if (!info.isFile() || info.size > LARGEST_FILE) throw new RangeError(`The ledger ${file} is no file of rerail's.`);
		content = await handle.readFile("utf8");
	} catch (error) {
		if (codeOf(error) === "ENOENT") return [];
		throw error;
	}
	return content.split("\n").flatMap((line) => line === "" ? [] : parseRow(line) ?? []);
}
function parseRow(line) {
	try {
		const row = JSON.parse(line);
		return Array.isArray(row) && row.length === 3 && row.every((part) => typeof part === "string") ? [row] : void 0;
	} catch {
		return;
	}
}
// src/ledger/ledger.ts
function openLedger(head, scope, { store, clock, mask }) {
	let count = 0;
	return {
		newKey(name) {
			count += 1;
			return `${scope}/${count}-${name}`;
		},
		record(key, entry) {
			const line = {
				version: 2,
				key,
				at: new Date(clock.now()).toISOString(),
				...head,
				...entry
			};
			return store.put(`${key}/${entry.kind}`, JSON.stringify(mask(line)));
		},
		async find(key, kind) {
			const text = await store.get(`${key}/${kind}`);
			if (text === void 0) return void 0;
			const { parseLine } = await import("./failure.js");
			const line = parseLine(text);
			return line?.kind === kind && line.key === key ? line : void 0;
		},
		async lines() {
			const [texts, { parseLine }] = await Promise.all([store.list(), import("./failure.js")]);
			return texts.flatMap((text) => parseLine(text) ?? []);
		}
	};
}
// src/step/job-ledger.ts
async function openJobLedger(job, { clock, log, masker, ...about }) {
	const { identity, folder } = job;
	const step = await job.takeNumber("ledgers").catch(() => `p${process.pid}`);
	const scope = [
		identity.runId ?? "local",
		`a${identity.attempt}`,
		identity.jobKey,
		step
	].join("/");
	const store = forgiving(createFileLedgerStore(path.join(folder, "ledger.jsonl")), log);
	const mask = (line) => maskTexts(masker, line);
	return openLedger({
		...identity,
		...about
	}, scope, {
		store,
		clock,
		mask
	});
}
function forgiving(store, log) {
	const attempt = async (act, otherwise) => {
		try {
			return await act();
		} catch (error) {
			log.debug(`ledger: ${messageOf(error)}`);
			return otherwise;
		}
	};
	return {
		put(key, text) {
			log.debug(`ledger: ${text}`);
			return attempt(() => store.put(key, text), true);
		},
		get: (key) => attempt(() => store.get(key), void 0),
		list: () => attempt(() => store.list(), [])
	};
}
async function recordedLines(ledger, earlier) {
	const [own, { isLedgerLine }] = await Promise.all([ledger.lines(), import("./failure.js")]);
	return [...earlier.filter(isLedgerLine).filter(({ kind }) => kind === "end").slice(-100), ...own.slice(-200)];
}
// src/step/upload.ts
function uploadTime(inputs, lane) {
	if (inputs.checkpoint === "none") return "never";
	if (inputs.checkpoint === "eager") return "before";
	if (inputs.checkpoint === "on-failure") return "on-failure";
	if (lane === "DOCS") return "never";
	return lane === "HEAVY" || inputs.resumable ? "before" : "on-failure";
}
const spoolFolder = (jobFolder) => path.join(jobFolder, "uploads");
async function uploadJob(phase) {
	const { remotePlace, tellPlace } = await import("./commands.js");
	const place = await remotePlace(phase);
	if (place.store === "none") return tellPlace(phase, place);
	const [job, local, spooled, { ensureUploader }, { readEarlier }] = await Promise.all([
		phase.job(),
		phase.localStore(),
		import("./checkpoint.js"),
		import("./checkpoint.js"),
		import("./checkpoint.js")
	]);
	const own = await job.record();
	const earlier = await readEarlier(phase);
	const { watchedHealth } = await import("./commands.js");
	const health = await watchedHealth(phase);
	const record = {
		...own,
		...health ? { health } : {},
		stages: withEarlier(own.stages, earlier)
	};
	const spool = spoolFolder(job.folder);
	for (const checkpoint of neededCheckpoints(record, await local.list())) {
		if (!await job.mark(sentMark(checkpoint.id))) continue;
		const archive = await local.locate?.(checkpoint.id);
		if (archive !== void 0) spooled.enqueue(spool, {
			kind: "checkpoint",
			checkpoint,
			archive
		});
	}
	const ledger = await recordedLines(await phase.ledger(), earlier?.ledger ?? []);
	const text = phase.masker.mask(JSON.stringify({
		...record,
		ledger
	}));
	const name = recordName(job.identity);
	spooled.enqueue(spool, {
		kind: "record",
		name,
		content: sign(job.secret.keyFor(SPOOL), name, text)
	});
	ensureUploader(spool, await uploaderFor(phase));
}
const SPOOL = "spool";
const KEEP_ON_FAILURE = "keep-on-failure";
const sentMark = (id) => `sent-${id}`;
function neededCheckpoints(record, listed) {
	const byId = new Map(listed.map((checkpoint) => [checkpoint.id, checkpoint]));
	const needed = new Set();
	const need = (id) => {
		if (id === void 0 || needed.has(id)) return;
		for (const dependency of byId.get(id)?.dependencies ?? []) need(dependency);
		needed.add(id);
	};
	for (const stage of record.stages) {
		need(stage.before?.checkpoint);
		need(stage.after?.checkpoint);
		need(stage.dirty?.checkpoint);
	}
	return [...needed].map((id) => byId.get(id)).filter((checkpoint) => checkpoint !== void 0);
}
async function uploaderFor(phase) {
	const job = await phase.job();
	const options = {
		jobKey: job.identity.jobKey,
		attempt: job.identity.attempt,
		claim: (await job.record()).claim,
		retentionDays: phase.inputs.retentionDays,
		...sealedFor(phase.inputs.checkpointKey, job.identity),
		spoolKey: job.secret.keyFor(SPOOL).toString("base64")
	};
	const some = (names) => Object.fromEntries(Object.entries(phase.env).filter(([name]) => names.test(name)));
	const input = {
		options,
		variables: some(HIDDEN_UPLOADER_VARIABLES)
	};
	return {
		command: [
			process.execPath,
			path.join(phase.dist, "cli.js"),
			"upload",
			spoolFolder(job.folder)
		],
		env: some(UPLOADER_VARIABLES),
		input: JSON.stringify(input)
	};
}
const UPLOADER_VARIABLES = /^(?:PATH|Path|HOME|USERPROFILE|TMPDIR|TEMP|TMP|SystemRoot|LANG|LC_.*|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_.*|GITHUB_(?:SERVER_URL|API_URL|REPOSITORY.*|RUN_.*|WORKSPACE|ACTIONS)|RUNNER_.*|CI|NODE_V8_COVERAGE)$/i;
const HIDDEN_UPLOADER_VARIABLES = /^ACTIONS_(?:RUNTIME_TOKEN|RUNTIME_URL|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2|CACHE_MODE|ARTIFACT_\w+|UPLOAD_\w+)$/;
// src/step/leave-step.ts
const DRAIN_MS = 18e4;
const DRAIN_CANCELLED_MS = 6e4;
const FINISH_MS = 5e3;
async function leaveStep(phase) {
	if (readState(phase.env).step !== 1) return 0;
	const green = phase.inputs.jobStatus === "success";
	const { readTrace, leaveTrace } = await import("./commands.js");
	const trace = await phase.bestEffort("Reading the trace", () => readTrace(phase));
	if (green) await phase.bestEffort("Cleaning up", () => cleanUp(phase));
	else if (await isKept(phase)) await phase.bestEffort("Uploading the checkpoints", () => keep(phase));
	if (trace && (green || !await isKept(phase))) await phase.bestEffort("Sending the record", () => leaveTrace(phase, trace));
	return 0;
}
async function cleanUp(phase) {
	const job = await phase.job();
	const { existsSync } = await import("node:fs");
	const uploaded = existsSync(spoolFolder(job.folder));
	if (uploaded) {
		const { stopUploader } = await import("./checkpoint.js");
		if (await stopUploader(spoolFolder(job.folder), phase.clock, FINISH_MS)) phase.log.debug("An upload that this green job no longer needs was broken off.");
	}
	if (!uploaded && phase.context.attempt === 1) return;
	const store = await phase.artifactStore();
	const removed = await recorded(await phase.ledger(), "clean-up", "the job is green", async () => ({ result: await store?.clear() ?? 0 }));
	if (removed > 0) phase.log.info(`the job is green: ${removed} artifacts of rerail's removed`);
}
const isKept = async (phase) => phase.context.hasRuntime && (await phase.job()).isMarked("keep-on-failure");
async function keep(phase) {
	const job = await phase.job();
	const { recallSecrets } = await import("./guard.js");
	await recallSecrets(phase);
	await uploadJob(phase);
	const { existsSync } = await import("node:fs");
	if (!existsSync(spoolFolder(job.folder))) return;
	const [{ drain }, { stopUploader }] = await Promise.all([import("./checkpoint.js"), import("./checkpoint.js")]);
	const started = phase.clock.monotonic();
	const deadline = phase.inputs.jobStatus === "cancelled" ? DRAIN_CANCELLED_MS : DRAIN_MS;
	const result = await drain(spoolFolder(job.folder), deadline, await uploaderFor(phase), phase.clock);
	const took = phase.clock.monotonic() - started;
	await stopUploader(spoolFolder(job.folder), phase.clock);
	if (result.left > 0 || result.failed.length > 0) {
		const { notUploaded } = await import("./failure.js");
		phase.log.warning(notUploaded(result, took));
		return;
	}
	phase.log.info(`checkpoints uploaded in ${formatDuration(took)}: re-running the failed jobs resumes at the stage that failed`);
}
// src/report/outputs.ts
const NAMES = [
	"outcome",
	"tries",
	"failure-type",
	"lane",
	"strategy",
	"confidence",
	"reason",
	"signature",
	"checkpoint"
];
function outputEntries(outputs, taken) {
	return [...NAMES.filter((name) => !taken.has(name)).map((name) => [name, String(outputs[name] ?? "")]), ["rerail", JSON.stringify(outputs)]];
}
// src/step/run-step.ts
async function enterStep(phase) {
	await phase.bestEffort("Entering the job", async () => {
		const { step, secret } = readState(phase.env);
		if (step !== void 0) {
			if (secret !== void 0) await forgetCopies(phase, secret);
			return;
		}
		const job = await phase.job();
		phase.stdout.write(`${formatCommand("add-mask", job.secret.text)}\n`);
		await saveState(phase.context.files.state, {
			step: await job.enter(),
			secret: job.secret.text
		});
	});
	if (phase.inputs.stage !== void 0) await phase.bestEffort("The look at the server", () => tellServer(phase));
	if (phase.inputs.stage !== void 0 && phase.context.attempt > 1) {
		const { tellLostUploads } = await import("./checkpoint.js");
		await tellLostUploads(phase);
	}
	return 0;
}
async function forgetCopies(phase, secret) {
	removeStateFiles(phase.context.files.state, secret);
	(await phase.job()).forgetHandedSecret();
}
async function tellServer(phase) {
	if (!isEnterpriseServer(phase.env.GITHUB_SERVER_URL)) return;
	const { remotePlace, tellPlace } = await import("./commands.js");
	await tellPlace(phase, await remotePlace(phase));
}
async function runStep(phase) {
	const { command } = phase.inputs;
	if (isControllerCommand(command)) {
		const { runController } = await import("./commands.js");
		return runController(phase, command);
	}
	await enterStep(phase);
	const { inputs } = phase;
	if (inputs.command === "watch" || inputs.command === "guard" && inputs.run === void 0) {
		const { watchJob } = await import("./commands.js");
		await phase.bestEffort("Watching over the job", () => watchJob(phase));
		phase.log.info("watches over this job; its record is sent when the job ends");
		return 0;
	}
	if (inputs.command !== "guard") {
		const { runInJob } = await import("./commands.js");
		return runInJob(phase, inputs.command);
	}
	return runGuard(phase);
}
async function runGuard(phase) {
	const { guard } = await import("./guard.js");
	const end = await guard(phase).catch(async (error) => {
		await writeOutputs(phase, outputsOfNothing(phase, error));
		throw error;
	});
	await writeOutputs(phase, end.outputs, new Set(end.result?.tries.at(-1)?.published.outputs.keys()));
	if (end.failedTries.length > 0 || end.result?.passed === false) {
		const { reportFailures } = await import("./failure.js");
		await phase.bestEffort("Reporting", () => reportFailures(phase, end, phase.context.files.summary));
	}
	await phase.bestEffort("The look at the uploads", () => tellWaiting(phase));
	return end.exitCode;
}
async function tellWaiting(phase) {
	const { existsSync } = await import("node:fs");
	const { spoolFolder } = await import("./step.js");
	const spool = spoolFolder((await phase.job()).folder);
	if (!existsSync(spool)) return;
	const [{ waitingCheckpoints }, { stillOnItsWay }] = await Promise.all([import("./checkpoint.js"), import("./failure.js")]);
	const line = stillOnItsWay(waitingCheckpoints(spool));
	if (line !== void 0) phase.log.info(line);
}
async function writeOutputs(phase, outputs, taken = new Set()) {
	const { output } = phase.context.files;
	await phase.bestEffort("Writing the outputs", async () => {
		if (output) await appendFile(output, formatKeyValues(outputEntries(outputs, taken)));
	});
}
function outputsOfNothing({ inputs, masker }, error) {
	return {
		outcome: "failed",
		tries: 0,
		lane: inputs.lane === "auto" ? "STANDARD" : inputs.lane,
		strategy: "MANUAL",
		reason: masker.mask(messageOf(error))
	};
}
export { AGE_FORM, FAILURE_TYPES, InputError, KEEP_ON_FAILURE, LARGEST_LEDGER_TEXT, RETRY_VERDICTS, RefusedError, SPOOL, UsageError, UserError, addHiddenVariables, apply, bestEffortWith, cacheFolder, cancelOnSignals, checkLedgerText, cli, codeOf, encodedForms, enterStep, expectedOf, findEarlier, formatAnywhere, formatCommand, formatDuration, formatKeyValues, inert, isBlank, isEnterpriseServer, isRegistered, isWritableName, lastOfEach, leaveStep, main, maskTexts, maskerFor, messageOf, neededCheckpoints, openJobLedger, parseCommand, parseDuration, parseKeyValues, parsePath, post, pre, readPlainFile, recordName, recorded, recordedLines, runPhase, runStep, sentMark, spoolFolder, systemClock, terminalLog, threadScript, uploadJob, uploadTime, uploaderFor, verify, worker };
