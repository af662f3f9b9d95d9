import { __toESM } from "./rolldown-runtime.js";
import { RefusedError, UsageError, UserError, codeOf, messageOf } from "./step.js";
import { GitHub, defaults, retry, throttling } from "./github-packages.js";
import { MAX_ARCHIVE_BYTES } from "./checkpoint.js";
import { createWriteStream, rmSync } from "node:fs";
import { Readable, Transform } from "node:stream";
import { createHash } from "node:crypto";
import path from "node:path";
import { mkdtemp, open, readdir, rename, rm } from "node:fs/promises";
import { pipeline as pipeline$1 } from "node:stream/promises";
// src/github/api-access.ts
const ADDRESS = /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?(?:\/jobs?\/(\d+))?(?:[/?#].*)?$/;
function parseRunAddress(url) {
	const found = ADDRESS.exec(url);
	if (!found) throw new UsageError(`Reading the run failed: "${url}" is no address of a run. Use https://github.com/OWNER/REPOSITORY/actions/runs/NUMBER, with /job/NUMBER for one job.`);
	const [, repository, run, attempt, job] = found;
	return {
		repository,
		run,
		...attempt ? { attempt } : {},
		...job ? { job } : {}
	};
}
const DEFAULT_API = "https://api.github.com";
function apiAccess(env) {
	const token = env.GITHUB_TOKEN || env.GH_TOKEN;
	const graphqlUrl = env.GITHUB_GRAPHQL_URL;
	return {
		apiUrl: env.GITHUB_API_URL || DEFAULT_API,
		...graphqlUrl ? { graphqlUrl } : {},
		...token ? { token } : {}
	};
}
// src/github/divert-stdout.ts
let calls = 0;
let original;
async function divertStdout(say, act) {
	if (calls === 0) divert(say);
	calls += 1;
	try {
		return await act();
	} finally {
		calls -= 1;
		if (calls === 0) process.stdout.write = original;
	}
}
function divert(say) {
	const { stdout } = process;
	original = stdout.write;
	const diverted = (chunk, ...rest) => {
		stdout.write = original;
		for (const line of String(chunk).split(/\r?\n/)) if (line !== "") say(line);
		stdout.write = diverted;
		rest.find((argument) => typeof argument === "function")?.();
		return true;
	};
	stdout.write = diverted;
}
// src/github/stored-file.ts
const LOCAL_HEADER = 67324752;
const STORED = 0;
function checkSize({ size }, maxBytes) {
	if (size > maxBytes + 65536) throw tooLarge(size, maxBytes);
}
async function unwrap(downloaded, destination, maxBytes) {
	if (!await isZip(downloaded, maxBytes)) return rename(downloaded, destination);
	const zip = await openZip(downloaded);
	try {
		const entry = await onlyEntry(zip);
		if (entry.compressionMethod !== STORED || entry.compressedSize !== entry.uncompressedSize) throw invalid("it is compressed, and rerail writes none that are");
		if (entry.uncompressedSize > maxBytes) throw tooLarge(entry.uncompressedSize, maxBytes);
		await pipeline$1(await readEntry(zip, entry), createWriteStream(destination, { flags: "wx" })).catch(async (error) => {
			await rm(destination, { force: true });
			throw error;
		});
	} catch (error) {
		throw error instanceof RefusedError ? error : invalid(messageOf(error), error);
	} finally {
		zip.close();
	}
}
async function isZip(file, maxBytes) {
	const handle = await open(file, "r");
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
		if (bytesRead === 4 && buffer.readUInt32LE() === LOCAL_HEADER) return true;
		const { size } = await handle.stat();
		if (size > maxBytes) throw tooLarge(size, maxBytes);
		return false;
	} finally {
		await handle.close();
	}
}
async function openZip(file) {
	const { default: yauzl } = await import("./github-packages.js").then((all) => ({ default: all.require_yauzl() })).then((m) => __toESM(m.default, 1));
	return new Promise((resolve, reject) => {
		yauzl.open(file, {
			lazyEntries: true,
			autoClose: false,
			decodeStrings: false
		}, (error, zip) => {
			if (zip) resolve(zip);
			else reject(invalid(messageOf(error), error));
		});
	});
}
function onlyEntry(zip) {
	return new Promise((resolve, reject) => {
		if (zip.entryCount !== 1) return reject(invalid(`it holds ${zip.entryCount} files`));
		zip.once("entry", resolve);
		zip.once("error", reject);
		zip.readEntry();
	});
}
function readEntry(zip, entry) {
	return new Promise((resolve, reject) => {
		zip.openReadStream(entry, (error, stream) => stream ? resolve(stream) : reject(error));
	});
}
const invalid = (why, cause) => new RefusedError("artifact-invalid", `Artifact refused: its zip cannot be read: ${why}. Use another copy.`, { cause });
const tooLarge = (bytes, maxBytes) => new RefusedError("artifact-too-large", `Artifact refused: it has ${bytes} bytes, and at most ${maxBytes} are read. Use another copy.`);
// src/github/artifacts.ts
const LIST_CAP = 1e3;
async function openArtifacts(say, watch) {
	process.noDeprecation = true;
	const { DefaultArtifactClient } = await import("./artifact-packages.js");
	return new ToolkitArtifacts(new DefaultArtifactClient(), watch ? listening(say, watch) : say);
}
function listening(say, { moved, trouble }) {
	return (line) => {
		const failed = /^Attempt \d+ of \d+ failed with error: (.*?)\. Retrying request in /.exec(line)?.[1];
		if (failed !== void 0) trouble(failed);
		else if (/^Uploaded bytes [1-9]/.test(line)) moved();
		say(line);
	};
}
function refuseFinal(error) {
	const text = messageOf(error);
	const cause = /(?:non-retryable error|after \d+ attempts): (.*)$/s.exec(text)?.[1];
	if (cause === void 0) throw error;
	throw new RefusedError("artifact-service", `The artifact service refuses or fails: ${cause.replace(/[.\s]+$/, "")}. Re-run the job when it works again.`, { cause: error });
}
var ToolkitArtifacts = class {
	#client;
	#say;
	constructor(client, say) {
		this.#client = client;
		this.#say = say;
	}
	#ask(call) {
		return divertStdout(this.#say, () => call(this.#client).catch(refuseFinal));
	}
	async upload(file, { retentionDays }) {
		const name = path.basename(file);
		const options = {
			compressionLevel: 0,
			...retentionDays === void 0 ? {} : { retentionDays }
		};
		try {
			const { id, digest } = await this.#ask((client) => client.uploadArtifact(name, [file], path.dirname(file), options));
			if (id === void 0 || digest === void 0) throw new Error(`the service gave no id for ${name}`);
			return {
				id,
				sha256: bareDigest(digest)
			};
		} catch (error) {
			if (!/\b409\b|already exists/i.test(messageOf(error))) throw error;
			throw new RefusedError("artifact-exists", `Artifact ${name} not uploaded: this attempt has one of that name. Remove it first, or use another name.`, { cause: error });
		}
	}
	async list() {
		const { artifacts } = await this.#ask((client) => client.listArtifacts());
		return artifacts.map(entryOf);
	}
	async find(name) {
		const all = await this.list();
		const found = all.filter((entry) => entry.name === name);
		if (found.length > 0 || all.length < LIST_CAP) return found;
		try {
			return [entryOf((await this.#ask((client) => client.getArtifact(name))).artifact)];
		} catch (error) {
			if (isNotFound(error)) return [];
			throw error;
		}
	}
	async download(entry, destination, maxBytes = MAX_ARCHIVE_BYTES) {
		const { id, name, sha256 } = entry;
		checkSize(entry, maxBytes);
		const folder = await mkdtemp(`${destination}.`);
		try {
			const { digestMismatch } = await this.#ask((client) => client.downloadArtifact(id, {
				path: folder,
				skipDecompress: true,
				...sha256 === void 0 ? {} : { expectedHash: `sha256:${sha256}` }
			}));
			if (digestMismatch) throw new RefusedError("digest-mismatch", `Artifact ${name} refused: its bytes are not those that the service recorded. Use another copy.`);
			const [file] = await readdir(folder);
			if (file === void 0) throw new Error(`the download of ${name} brought no file`);
			await unwrap(path.join(folder, file), destination, maxBytes);
		} finally {
			await rm(folder, {
				recursive: true,
				force: true
			});
		}
	}
	async remove(name) {
		try {
			await this.#ask((client) => client.deleteArtifact(name));
		} catch (error) {
			if (!isNotFound(error)) throw error;
		}
	}
};
const isNotFound = (error) => error instanceof Error && error.name === "ArtifactNotFoundError" || /artifact not found/i.test(messageOf(error));
const bareDigest = (digest) => digest.replace(/^sha256:/, "");
function entryOf({ id, name, size, createdAt, digest }) {
	return {
		id,
		name,
		size,
		...createdAt === void 0 ? {} : { createdAt },
		...digest === void 0 ? {} : { sha256: bareDigest(digest) }
	};
}
// src/github/tail.ts
const MAX_TRIES = 3;
async function readTail(ask, maxBytes, fail) {
	for (let tries = 1;; tries += 1) try {
		return await readOnce(ask, maxBytes);
	} catch (error) {
		if (error instanceof UserError || tries === MAX_TRIES) throw fail(error);
	}
}
async function readOnce(ask, maxBytes) {
	const first = await ask(`bytes=-${maxBytes}`);
	if (first.status === 206) return fromRange(first, maxBytes);
	if (first.status === 416) return {
		bytes: Buffer.alloc(0),
		truncated: false,
		received: 0
	};
	const whole = first.status === 200 ? first : await ask();
	const total = Number(whole.headers["content-length"]);
	if (!(total > maxBytes)) return collect(whole.body, maxBytes);
	await whole.body?.cancel();
	const end = await ask(`bytes=${total - maxBytes}-${total - 1}`);
	if (end.status === 206) return {
		...await fromRange(end, maxBytes),
		total
	};
	return {
		...await collect(end.body ?? (await ask()).body, maxBytes),
		total
	};
}
async function fromRange(answer, maxBytes) {
	const [, start, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(String(answer.headers["content-range"])) ?? [];
	const tail = await collect(answer.body, maxBytes);
	return {
		...tail,
		truncated: tail.truncated || Number(start) > 0,
		...total === void 0 ? {} : { total: Number(total) }
	};
}
async function collect(body, maxBytes) {
	const chunks = [];
	let received = 0;
	let truncated = false;
	if (body) for await (const chunk of body) {
		chunks.push(chunk);
		received += chunk.length;
		truncated = received > maxBytes;
		if (truncated) break;
	}
	return {
		bytes: Buffer.concat(chunks).subarray(0, maxBytes),
		truncated,
		received
	};
}
// src/github/client.ts
var ApiError = class extends UserError {
	name = "ApiError";
	status;
	reason;
	isUnclear;
	constructor(message, status, reason, options) {
		super(message, options);
		this.status = status;
		this.reason = reason;
		this.isUnclear = status === void 0 || status >= 500;
	}
};
const PAGE_SIZE = 100;
const MAX_PAGES = 30;
const MAX_RETRIES = 3;
const MAX_WAIT_SECONDS = 120;
const REQUEST_TIMEOUT_MS = 6e4;
const API_VERSION = "2022-11-28";
const USER_AGENT = "rerail";
const FINAL = [
	400,
	401,
	403,
	404,
	405,
	409,
	410,
	415,
	422,
	429,
	451
];
function openClient(access, options = {}) {
	const usage = {
		requests: 0,
		notModified: 0,
		logBytes: 0
	};
	const { secondMs = 1e3, maxWaitSeconds = MAX_WAIT_SECONDS } = options;
	const Octokit = GitHub.plugin(honourRetryAfter(maxWaitSeconds), retry, throttling);
	const onLimit = (wait, _request, _octokit, count) => wait <= maxWaitSeconds && count < MAX_RETRIES;
	const common = {
		userAgent: USER_AGENT,
		log: SILENT,
		retry: {
			doNotRetry: FINAL,
			retries: MAX_RETRIES,
			retryAfterBaseValue: secondMs
		}
	};
	const octokit = new Octokit({
		...common,
		baseUrl: access.apiUrl,
		...access.token ? { auth: `token ${access.token}` } : {},
		request: { fetch: counted(usage) },
		throttle: {
			onRateLimit: onLimit,
			onSecondaryRateLimit: onLimit,
			retryAfterBaseValue: secondMs
		}
	});
	octokit.hook.after("request", parseUntyped);
	return new OctokitClient(octokit, new Octokit({
		...common,
		request: { fetch: bounded },
		throttle: { enabled: false }
	}), usage, access);
}
var OctokitClient = class {
	usage;
	#octokit;
	#store;
	#access;
	#known = new Map();
	constructor(octokit, store, usage, access) {
		this.#octokit = octokit;
		this.#store = store;
		this.usage = usage;
		this.#access = access;
	}
	async get(path, query = {}) {
		const key = `${path} ${JSON.stringify(query)}`;
		const known = this.#known.get(key);
		try {
			const headers = {
				...HEADERS,
				...known ? { "if-none-match": known.etag } : {}
			};
			const { data, headers: answered } = await this.#octokit.request(`GET ${path}`, {
				...query,
				headers
			});
			if (answered.etag) this.#known.set(key, {
				etag: answered.etag,
				data
			});
			return data;
		} catch (error) {
			if (known && statusOf(error) === 304) {
				this.usage.notModified += 1;
				return known.data;
			}
			throw this.#refused(path, error);
		}
	}
	async find(path, query) {
		try {
			return await this.get(path, query);
		} catch (error) {
			if (error instanceof ApiError && error.status === 404) return void 0;
			throw error;
		}
	}
	async getAll(path, query = {}, maxPages = MAX_PAGES) {
		const all = [];
		try {
			const pages = this.#octokit.paginate.iterator(`GET ${path}`, {
				per_page: PAGE_SIZE,
				...query,
				headers: HEADERS
			});
			let page = 0;
			for await (const { data } of pages) {
				all.push(...data);
				page += 1;
				if (page === maxPages) break;
			}
		} catch (error) {
			throw this.#refused(path, error);
		}
		return all;
	}
	async send(method, path, body = {}) {
		try {
			const request = method === "POST" ? { request: { retries: 0 } } : {};
			const { data } = await this.#octokit.request(`${method} ${path}`, {
				data: body,
				headers: HEADERS,
				...request
			});
			return data;
		} catch (error) {
			throw this.#refused(path, error);
		}
	}
	async graphql(query, variables = {}) {
		const { apiUrl, graphqlUrl = `${apiUrl.replace(/\/api\/v3\/?$/, "/api")}/graphql` } = this.#access;
		const { data, errors } = await this.send("POST", graphqlUrl, {
			query,
			variables
		});
		const failed = errors?.map(({ message }) => message).join("; ");
		if (failed || !data) throw new ApiError(`Asking the API failed: ${failed ?? "the answer is empty"}. Check the token's permissions.`, 200, failed ?? "");
		return data;
	}
	async open(path) {
		const { body, location } = await this.#locate(path);
		if (location === void 0) return body;
		return (await this.#fromStore(path, location)).data;
	}
	async tail(path, maxBytes) {
		const { body, location } = await this.#locate(path);
		const tail = await readTail(async (range) => {
			if (location === void 0) return {
				status: 200,
				headers: {},
				body
			};
			const { status, headers, data } = await this.#fromStore(path, location, range);
			return {
				status,
				headers,
				body: data
			};
		}, maxBytes, (error) => this.#refused(path, error));
		this.usage.logBytes += tail.received;
		return tail;
	}
	async #locate(path) {
		try {
			const { status, headers, data } = await this.#octokit.request(`GET ${path}`, {
				headers: HEADERS,
				request: {
					redirect: "manual",
					parseSuccessResponseBody: false
				}
			});
			if (status >= 300 && headers.location) return { location: new URL(headers.location, `${this.#access.apiUrl}/`).href };
			return { body: data };
		} catch (error) {
			throw this.#refused(path, error);
		}
	}
	async #fromStore(path, location, range) {
		try {
			return await this.#store.request("GET {+location}", {
				location,
				headers: range === void 0 ? {} : { range },
				request: { parseSuccessResponseBody: false }
			});
		} catch (error) {
			if (range !== void 0 && [
				400,
				416,
				501
			].includes(statusOf(error) ?? 0)) return {
				status: statusOf(error),
				headers: {},
				data: void 0
			};
			throw this.#refused(path, error);
		}
	}
	#refused(path, error) {
		if (error instanceof ApiError) return error;
		const status = statusOf(error);
		const answered = error.response !== void 0;
		if (status !== void 0 && answered) return refusal(path, status, messageOf(error), this.#access.token !== void 0);
		const { cause = error } = error;
		const inner = cause.cause ?? cause;
		const { apiUrl } = this.#access;
		const host = URL.canParse(apiUrl) ? new URL(apiUrl).host : apiUrl;
		const why = codeOf(inner) ?? messageOf(inner);
		return new ApiError(`Reading the run failed: ${host} does not answer (${why}). Check the connection, and GITHUB_API_URL if it is set.`, void 0, why, { cause: error });
	}
};
const HEADERS = {
	accept: "application/vnd.github+json",
	"x-github-api-version": API_VERSION
};
const SILENT = {
	debug: () => {},
	info: () => {},
	warn: () => {},
	error: () => {}
};
const statusOf = (error) => {
	const { status } = error;
	return typeof status === "number" ? status : void 0;
};
function refusal(path, status, reason, hasToken) {
	const hint = status === 410 ? "Logs and artifacts are kept for 90 days or less; there is nothing left to read" : hasToken ? "Check the address, and that the token has `actions: read`" : "Set GITHUB_TOKEN to a token with `actions: read`";
	return new ApiError(`Reading the run failed: the API answers ${status} to ${path}${reason && reason !== "{}" && !reason.startsWith("Unknown error") ? ` (${reason.slice(0, 200)})` : ""}. ${hint}.`, status, reason);
}
function parseUntyped(response, options) {
	const isStream = options.request?.parseSuccessResponseBody === false;
	if (options.method !== "GET" || isStream || typeof response.data !== "string") return;
	try {
		response.data = JSON.parse(response.data);
	} catch {
		throw noJson(response.url, response.data);
	}
}
function noJson(path, body) {
	return new ApiError(`Reading the run failed: the answer to ${path} is no JSON ("${body.slice(0, 40).replace(/\s+/g, " ")}"). Check GITHUB_API_URL, and whether a proxy answers in its place.`, 200, "no JSON");
}
const bounded = (url, init) => {
	const proxied = defaults.request?.fetch;
	const timeout = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
	return proxied(url, {
		...init,
		signal: init?.signal ? AbortSignal.any([init.signal, timeout]) : timeout
	});
};
const counted = (usage) => (url, init) => {
	usage.requests += 1;
	return bounded(url, init);
};
const honourRetryAfter = (maxWaitSeconds) => (octokit) => {
	octokit.hook.error("request", (error, options) => {
		const { response, request, status } = error;
		const seconds = Number(response?.headers["retry-after"]);
		const throttled = /\bsecondary rate\b/i.test(messageOf(error)) || response?.headers["x-ratelimit-remaining"] === "0";
		if ([429, 503].includes(status) && !throttled && options.method !== "POST" && (status === 429 || seconds > 0)) {
			const wait = seconds > 0 ? seconds : 1;
			request.request = {
				...request.request,
				retries: wait > maxWaitSeconds ? 0 : MAX_RETRIES,
				retryAfter: wait
			};
		}
		throw error;
	});
	return {};
};
// src/github/policy-files.ts
const MAX_BYTES = 1e6;
const MAX_REVISIONS = 10;
async function policyAt(client, { repository, path }, ref) {
	const source = `${ref}:${path}`;
	const place = path.split("/").map(encodeURIComponent).join("/");
	const answer = await client.find(`/repos/${repository}/contents/${place}`, { ref });
	if (!answer) return {
		text: null,
		source
	};
	const { size, encoding, content } = answer;
	if (typeof size !== "number" || size > MAX_BYTES || encoding !== "base64" || typeof content !== "string") throw new Error(`the API answers to ${path} with something other than a file of at most ${MAX_BYTES} bytes`);
	return {
		text: Buffer.from(content, "base64").toString("utf8"),
		source
	};
}
async function* earlierPolicies(client, file, ref) {
	const query = {
		path: file.path,
		sha: ref,
		per_page: MAX_REVISIONS
	};
	const commits = await client.get(`/repos/${file.repository}/commits`, query);
	const shas = Array.isArray(commits) ? commits.map((commit) => String(commit.sha)) : [];
	for (const sha of shas.slice(1, MAX_REVISIONS)) if (/^[0-9a-f]{40,64}$/.test(sha)) yield policyAt(client, file, sha);
}
// src/github/run-acts.ts
const ISSUE_LABEL = "rerail";
const CHECK_NAME = "rerail";
const MAX_COMMENT_PAGES = 10;
const MAX_ISSUE_PAGES = 5;
function apiActs(client, repository, graphql) {
	const base = `/repos/${repository}`;
	const none = () => void 0;
	let account;
	const ownAccount = () => {
		account ??= client.send("POST", graphql, { query: "{ viewer { login } }" }).then((answer) => answer.data?.viewer?.login).catch(() => void 0);
		return account;
	};
	const isOurs = async ({ user }) => {
		if (!user) return false;
		const own = await ownAccount();
		return own === void 0 ? user.type === "Bot" || user.login.endsWith("[bot]") : sameAccount(user.login, own);
	};
	const owned = async (all) => {
		const ours = [];
		for (const one of all) if (await isOurs(one)) ours.push(written(one));
		return ours;
	};
	return {
		async attempt(run) {
			const found = await client.get(`${base}/actions/runs/${run}`);
			return {
				attempt: found.run_attempt ?? 1,
				finished: found.status === "completed"
			};
		},
		rerunFailedJobs: (run) => answer(client.send("POST", `${base}/actions/runs/${run}/rerun-failed-jobs`), none),
		rerunJob: (job) => answer(client.send("POST", `${base}/actions/jobs/${job}/rerun`), none),
		rerunAll: (run) => answer(client.send("POST", `${base}/actions/runs/${run}/rerun`), none),
		async ownComments(number, marker) {
			const all = await client.getAll(`${base}/issues/${number}/comments`, {}, MAX_COMMENT_PAGES);
			return owned(all.filter(({ body }) => body?.startsWith(marker)));
		},
		comment: (number, body) => answer(client.send("POST", `${base}/issues/${number}/comments`, { body }), written),
		editComment: (id, body) => answer(client.send("PATCH", `${base}/issues/comments/${id}`, { body }), written),
		async ownCheckRuns(sha, externalId) {
			const query = { check_name: CHECK_NAME };
			return (await client.getAll(`${base}/commits/${sha}/check-runs`, query, 1)).filter(({ external_id: id }) => id === externalId).map(written);
		},
		checkRun: ({ sha, externalId, title, summary, conclusion }) => answer(client.send("POST", `${base}/check-runs`, {
			name: CHECK_NAME,
			head_sha: sha,
			status: "completed",
			conclusion,
			external_id: externalId,
			output: {
				title,
				summary
			}
		}), written),
		async ownIssues(marker) {
			const query = {
				labels: ISSUE_LABEL,
				state: "all",
				sort: "updated"
			};
			const all = await client.getAll(`${base}/issues`, query, MAX_ISSUE_PAGES);
			return owned(all.filter(({ body, pull_request: pull }) => pull === void 0 && body?.includes(marker)));
		},
		issue: (title, body, labels) => answer(client.send("POST", `${base}/issues`, {
			title,
			body,
			labels: [ISSUE_LABEL, ...labels]
		}), written),
		editIssue: (number, change) => answer(client.send("PATCH", `${base}/issues/${number}`, change), written),
		react: (comment, content) => answer(client.send("POST", `${base}/issues/comments/${comment}/reactions`, { content }), none),
		async permissionOf(login) {
			const path = `${base}/collaborators/${encodeURIComponent(login)}/permission`;
			return (await client.find(path))?.permission ?? "none";
		}
	};
}
const written = ({ id, number, body, user, state }) => ({
	id: number ?? id,
	author: user?.login ?? "",
	body: body ?? "",
	...state === void 0 ? {} : { isOpen: state === "open" }
});
const sameAccount = (a, b) => a.replace(/\[bot\]$/, "").toLowerCase() === b.replace(/\[bot\]$/, "").toLowerCase();
async function answer(request, read) {
	try {
		return {
			done: true,
			value: read(await request)
		};
	} catch (error) {
		if (!(error instanceof ApiError)) throw error;
		const { status, reason, isUnclear: unclear } = error;
		const denied = status === 401 || status === 404 || status === 403 && /not accessible|not permitted|forbidden|must have/i.test(reason);
		return {
			done: false,
			why: reason === "" ? `the API answers ${status}` : reason.slice(0, 300),
			denied,
			unclear
		};
	}
}
// src/github/run-artifacts.ts
function runArtifacts(url, client) {
	const { repository, run } = parseRunAddress(url);
	return {
		async list() {
			return (await client.getAll(`/repos/${repository}/actions/runs/${run}/artifacts`)).filter(({ expired }) => !expired).map(({ id, name, size_in_bytes: size, created_at, digest }) => ({
				id,
				name,
				size,
				...digest ? { sha256: digest.replace(/^sha256:/, "") } : {},
				...created_at ? { createdAt: new Date(created_at) } : {}
			}));
		},
		async download(entry, destination, maxBytes = MAX_ARCHIVE_BYTES) {
			const { id, name, size, sha256 } = entry;
			checkSize(entry, maxBytes);
			let bytes = 0;
			const body = await client.open(`/repos/${repository}/actions/artifacts/${id}/zip`);
			const zip = `${destination}.zip`;
			const digest = createHash("sha256");
			const measure = new Transform({ transform(chunk, _encoding, done) {
				bytes += chunk.length;
				digest.update(chunk);
				if (bytes > size + 65536) done(new Error(`it has more than the ${size} bytes of the listing`));
				else done(null, chunk);
			} });
			try {
				await pipeline$1(Readable.fromWeb(body), measure, createWriteStream(zip, { flags: "wx" }));
				if (sha256 !== void 0 && digest.digest("hex") !== sha256) throw new RefusedError("digest-mismatch", `Artifact ${name} refused: its bytes are not those that the service recorded. Use another copy.`);
				await unwrap(zip, destination, maxBytes);
			} finally {
				rmSync(zip, { force: true });
			}
		}
	};
}
// src/github/run-logs.ts
const FAILED = new Set([
	"failure",
	"timed_out",
	"cancelled",
	"startup_failure"
]);
const MAX_LOG_BYTES = 16 * 2 ** 20;
function runLogs(client) {
	async function* log(path) {
		yield (await client.tail(path, MAX_LOG_BYTES)).bytes;
	}
	return { async failedJobs(url) {
		const { repository, run, attempt, job } = parseRunAddress(url);
		const ofRun = `/repos/${repository}/actions/runs/${run}${attempt ? `/attempts/${attempt}` : ""}/jobs`;
		return (job ? [await client.get(`/repos/${repository}/actions/jobs/${job}`)] : (await client.getAll(ofRun)).filter(({ conclusion }) => FAILED.has(conclusion ?? ""))).map((each) => describeJob(each, () => log(`/repos/${repository}/actions/jobs/${each.id}/logs`)));
	} };
}
function describeJob({ id, name, conclusion, steps = [] }, log) {
	const failedStep = steps.find((step) => FAILED.has(step.conclusion ?? ""))?.name;
	return {
		id,
		name,
		conclusion: conclusion ?? "",
		log,
		...failedStep ? { failedStep } : {}
	};
}
// src/github/run-reader.ts
const isGone = (error) => error instanceof ApiError && (error.status === 404 || error.status === 410);
function apiReader(client) {
	const orGone = (answer, gone) => answer.catch((error) => {
		if (isGone(error)) return gone;
		throw error;
	});
	return {
		find: (path, query) => orGone(client.get(path, query), void 0),
		list: (path, query, maxPages) => orGone(client.getAll(path, query, maxPages), []),
		log: (path, maxBytes) => orGone(client.tail(path, maxBytes), void 0),
		costs: () => ({
			apiRequests: client.usage.requests,
			logBytes: client.usage.logBytes
		})
	};
}
export { ApiError, ISSUE_LABEL, apiAccess, apiActs, apiReader, earlierPolicies, openArtifacts, openClient, parseRunAddress, policyAt, runArtifacts, runLogs };
