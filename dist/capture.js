import { RefusedError, UserError, codeOf, encodedForms, formatDuration, isWritableName, messageOf, recorded } from "./step.js";
import { belowMatcher, treeMatcher } from "./guard.js";
import { closeSync, constants, copyFileSync, createReadStream, existsSync, linkSync, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync, readlinkSync, realpathSync, renameSync, rmSync, statSync, statfsSync, writeFileSync, writeSync } from "node:fs";
import { promisify } from "node:util";
import zlib from "node:zlib";
import { createCipheriv, createDecipheriv, createHash, hash, randomBytes, scrypt, scryptSync, timingSafeEqual } from "node:crypto";
import { arch, availableParallelism, devNull, homedir, platform, userInfo } from "node:os";
import path from "node:path";
import { readFile, stat } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";
import { execFileSync } from "node:child_process";
import { setImmediate } from "node:timers/promises";
// src/checkpoint/archive/seal.ts
const HEADER_MAGIC = 407710288;
const FRAME_MAGIC = 407710289;
const FRAME_HEADER_BYTES = 8;
const MARK = Buffer.from("rerail sealed 1\0", "latin1");
const SALT_BYTES$1 = 16;
const CHECK_BYTES = 16;
const KEY_BYTES$1 = 32;
const TAG_BYTES$1 = 16;
const NONCE_BYTES$1 = 12;
const SEAL_BYTES = FRAME_HEADER_BYTES + MARK.length + SALT_BYTES$1 + CHECK_BYTES;
function createSeal(keyText) {
	const salt = randomBytes(SALT_BYTES$1);
	const { key, check } = derive$1(keyText, salt);
	const body = Buffer.concat([
		MARK,
		salt,
		check
	]);
	return {
		header: Buffer.concat([frameHeader(HEADER_MAGIC, body.length), body]),
		seal(frame, index) {
			const cipher = createCipheriv("aes-256-gcm", key, nonceOf$1(index)).setAAD(salt);
			const parts = frame.map((part) => cipher.update(part));
			const last = cipher.final();
			const length = [...parts, last].reduce((sum, part) => sum + part.length, TAG_BYTES$1);
			return [
				frameHeader(FRAME_MAGIC, length),
				...parts,
				last,
				cipher.getAuthTag()
			];
		}
	};
}
const isSealed = (head) => head.length >= 4 && head.readUInt32LE() === HEADER_MAGIC;
function openSeal(head, keyText) {
	const body = head.subarray(FRAME_HEADER_BYTES, SEAL_BYTES);
	if (!(head.length >= SEAL_BYTES && head.readUInt32LE(4) === body.length) || !body.subarray(0, MARK.length).equals(MARK)) throw new RefusedError("archive-damaged", "Archive refused: its seal cannot be read. Use another copy.");
	const salt = body.subarray(MARK.length, MARK.length + SALT_BYTES$1);
	const { key, check } = derive$1(keyText, salt);
	if (!timingSafeEqual(check, body.subarray(MARK.length + SALT_BYTES$1))) throw new RefusedError("key-wrong", "Archive refused: it is sealed with another key. Give the checkpoint-key it was made with.");
	return (sealed, index) => unseal(sealed, index, key, salt);
}
function unseal(sealed, index, key, salt) {
	const end = sealed.length - TAG_BYTES$1;
	const fits = end >= FRAME_HEADER_BYTES && sealed.readUInt32LE() === FRAME_MAGIC && sealed.readUInt32LE(4) === sealed.length - FRAME_HEADER_BYTES;
	try {
		if (!fits) throw new Error("It is no sealed frame.");
		const decipher = createDecipheriv("aes-256-gcm", key, nonceOf$1(index)).setAAD(salt);
		decipher.setAuthTag(sealed.subarray(end));
		return Buffer.concat([decipher.update(sealed.subarray(FRAME_HEADER_BYTES, end)), decipher.final()]);
	} catch (error) {
		throw new RefusedError("not-authentic", "Archive refused: a frame is not what was sealed. Use another copy or an older checkpoint.", { cause: error });
	}
}
function frameHeader(magic, length) {
	const header = Buffer.alloc(FRAME_HEADER_BYTES);
	header.writeUInt32LE(magic, 0);
	header.writeUInt32LE(length, 4);
	return header;
}
function nonceOf$1(index) {
	const nonce = Buffer.alloc(NONCE_BYTES$1);
	nonce.writeUInt32BE(index, 8);
	return nonce;
}
const keyMark = (keyText) => derive$1(keyText, MARK).check.toString("hex");
const sealedWith = (keyText) => keyText === void 0 ? {} : { sealed: keyMark(keyText) };
const deriveKey = (keyText, salt) => derive$1(keyText, salt).key;
const derived = new Map();
function derive$1(keyText, salt) {
	const name = JSON.stringify([keyText, salt.toString("hex")]);
	let found = derived.get(name);
	if (!found) {
		const bytes = scryptSync(keyText, salt, 48, {
			N: 16384,
			r: 8,
			p: 1
		});
		found = {
			key: bytes.subarray(0, KEY_BYTES$1),
			check: bytes.subarray(KEY_BYTES$1)
		};
		derived.set(name, found);
	}
	return found;
}
// src/checkpoint/process-identity.ts
const identityOf = (pid) => ({
	pid,
	started: startOf(pid)
});
const thisProcess = () => identityOf(process.pid);
function isRunning(who) {
	const { pid, started } = typeof who === "number" ? {
		pid: who,
		started: void 0
	} : who;
	if (!Number.isSafeInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
	} catch (error) {
		if (codeOf(error) !== "EPERM") return false;
	}
	return started === void 0 || started === startOf(pid) && !isZombie(pid);
}
const startOf = (pid) => statFields(pid)[19] ?? "";
const isZombie = (pid) => statFields(pid)[0] === "Z";
function statFields(pid) {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
		return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	} catch {
		return [];
	}
}
// src/checkpoint/scratch.ts
const NAME = /^scratch-(\d+)-/;
async function withScratch(folder, work) {
	mkdirSync(folder, { recursive: true });
	for (const name of readdirSync(folder)) {
		const [, pid] = NAME.exec(name) ?? [];
		if (pid !== void 0 && !isRunning(Number(pid))) rmSync(path.join(folder, name), {
			recursive: true,
			force: true
		});
	}
	const scratch = mkdtempSync(path.join(folder, `scratch-${process.pid}-`));
	try {
		return await work(scratch);
	} finally {
		rmSync(scratch, {
			recursive: true,
			force: true
		});
	}
}
// src/checkpoint/secrets/exact-values.ts
const LONGEST_WORD = 8;
const SHORTEST_MIXED = 6;
const CLASSES = [
	/[a-z]/,
	/[A-Z]/,
	/\d/,
	/[^A-Za-z\d]/
];
function tellingValues(masker) {
	return (masker?.values() ?? []).filter(isTelling);
}
function isTelling(value) {
	if (value.length > LONGEST_WORD) return true;
	return value.length >= SHORTEST_MIXED && CLASSES.filter((one) => one.test(value)).length >= 2;
}
const SALT_BYTES = 16;
const MARK_BYTES = 32;
async function markOf(values, like) {
	if (values.length === 0) return "";
	const salt = like || randomBytes(SALT_BYTES).toString("hex");
	const known = Buffer.from(salt.slice(0, 32), "hex");
	const mark = await derive(JSON.stringify(values.toSorted()), known, MARK_BYTES);
	return Buffer.concat([known, mark]).toString("hex");
}
const derive = promisify(scrypt);
// src/checkpoint/v8-flags.ts
const MANY_ENTRIES = 65536;
function spareMemory(entries) {
	if (entries <= MANY_ENTRIES) return;
	setFlagsFromString("--semi-space-growth-factor=1");
	setFlagsFromString("--heap-growing-percent=60");
}
function spareCompiling() {
	setFlagsFromString("--no-turbofan");
}
function compileAsUsual() {
	setFlagsFromString("--turbofan");
}
// src/checkpoint/threads/buffers.ts
function buffersOf(value) {
	const buffers = new Set();
	collect(value, buffers);
	return [...buffers];
}
function collect(value, buffers) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return;
	if (!ArrayBuffer.isView(value)) for (const field of Object.values(value)) collect(field, buffers);
	else if (value.buffer instanceof ArrayBuffer && value.byteLength > 0) buffers.add(value.buffer);
}
function releaseBuffers(task) {
	for (const buffer of buffersOf(task)) if (!buffer.detached) buffer.transfer(0);
}
// src/checkpoint/threads/pool.ts
const MAX_THREADS = 4;
const WORTH_BYTES = 25165824;
const WORTH_FILES = 2e3;
const isWorth = ({ files = 0, bytes = 0 }) => files >= 2e3 || bytes >= WORTH_BYTES;
var Threads = class {
	#script;
	#setup;
	#inline;
	#started;
	constructor(script, setup = {}) {
		this.#script = script;
		this.#setup = setup;
	}
	expect(work) {
		if (this.#script === void 0 || this.#started || !isWorth(work)) return;
		this.#started = new ThreadPool(this.#script, Math.min(availableParallelism(), MAX_THREADS), this.#setup);
	}
	areFor(work) {
		return this.#started !== void 0 || this.#script !== void 0 && isWorth(work);
	}
	poolFor(work) {
		this.expect(work);
		if (this.#started) return this.#started;
		this.#inline ??= inlinePool(this.#setup);
		return this.#inline;
	}
	get started() {
		return this.#started;
	}
	close() {
		this.#started?.close();
		this.#started = void 0;
	}
};
function inlinePool(setup) {
	let bench;
	return {
		width: 1,
		run: async (task) => {
			const [{ Bench }, { perform }] = await Promise.all([import("./checkpoint.js"), import("./checkpoint.js")]);
			bench ??= new Bench(setup);
			return perform(task, bench);
		}
	};
}
const LIMITS = { maxYoungGenerationSizeMb: 12 };
const GIVEN_AHEAD = 2;
var ThreadPool = class {
	width;
	#threads;
	#queue = [];
	#failure;
	constructor(script, threads, setup) {
		this.width = threads * GIVEN_AHEAD;
		compileAsUsual();
		this.#threads = Array.from({ length: threads }, () => this.#start(script, setup));
	}
	run(task) {
		return new Promise((resolve, reject) => {
			if (this.#failure) return reject(this.#failure);
			this.#queue.push({
				task,
				resolve,
				reject
			});
			this.#give();
		});
	}
	close() {
		for (const { worker } of this.#threads) worker.terminate();
	}
	#start(script, setup) {
		const { Worker } = process.getBuiltinModule("node:worker_threads");
		const worker = new Worker(script, {
			workerData: setup,
			env: {},
			execArgv: [],
			resourceLimits: LIMITS
		});
		const thread = {
			worker,
			given: []
		};
		worker.once("message", spareCompiling);
		worker.on("message", (message) => {
			const pending = thread.given.shift();
			if ("error" in message) pending?.reject(message.error);
			else pending?.resolve(message.answer);
			this.#give();
		});
		worker.on("error", (error) => this.#fail(error));
		worker.on("exit", () => this.#fail(new Error("A thread ended before its work was done.")));
		return thread;
	}
	#give() {
		while (this.#queue.length > 0) {
			const idlest = this.#threads.reduce((least, thread) => thread.given.length < least.given.length ? thread : least);
			if (idlest.given.length >= GIVEN_AHEAD) return;
			const pending = this.#queue.shift();
			idlest.given.push(pending);
			idlest.worker.postMessage(pending.task, buffersOf(pending.task));
		}
	}
	#fail(error) {
		this.#failure ??= error;
		for (const { given } of this.#threads) for (const { reject } of given.splice(0)) reject(error);
		for (const { reject } of this.#queue.splice(0)) reject(error);
	}
};
function inOrder(pool, items, taskOf, land) {
	return answersInOrder(pool, items, (item) => pool.run(taskOf(item)), land);
}
async function answersInOrder({ width }, items, begin, land) {
	const flying = [];
	const landOldest = async () => {
		const [item, answer] = flying.shift();
		await land(item, await answer);
	};
	for (const item of items) {
		if (flying.length >= width) await landOldest();
		const answer = begin(item);
		answer.catch(() => void 0);
		flying.push([item, answer]);
	}
	while (flying.length > 0) await landOldest();
}
// src/checkpoint/tree/compare.ts
function compareTrees(a, b, visit) {
	mergeSiblings(a, 0, a.count, b, 0, b.count, visit);
}
function pairTrees(a, b) {
	const pairs = new Int32Array(a.count).fill(-1);
	if (!b) return pairs;
	compareTrees(a, b, (i, j) => {
		if (i >= 0) pairs[i] = j;
	});
	return pairs;
}
function mergeSiblings(a, fromA, endA, b, fromB, endB, visit) {
	let i = fromA;
	let j = fromB;
	while (i < endA || j < endB) {
		const nameA = i < endA ? a.names[i] : void 0;
		const nameB = j < endB ? b.names[j] : void 0;
		const nextA = i < endA ? a.ends[i] : i;
		const nextB = j < endB ? b.ends[j] : j;
		if (nameB === void 0 || nameA !== void 0 && nameA < nameB) {
			for (let k = i; k < nextA; k++) visit(k, -1);
			i = nextA;
		} else if (nameA === void 0 || nameB < nameA) {
			for (let k = j; k < nextB; k++) visit(-1, k);
			j = nextB;
		} else {
			visit(i, j);
			mergeSiblings(a, i + 1, nextA, b, j + 1, nextB, visit);
			i = nextA;
			j = nextB;
		}
	}
}
function haveSameNames(a, folderA, b, folderB) {
	const endA = a.ends[folderA];
	const endB = b.ends[folderB];
	let i = folderA + 1;
	let j = folderB + 1;
	for (; i < endA && j < endB; i = a.ends[i], j = b.ends[j]) if (a.names[i] !== b.names[j]) return false;
	return i >= endA && j >= endB;
}
const equalBytes = (a, b, length) => Buffer.from(a.buffer, a.byteOffset, length).equals(Buffer.from(b.buffer, b.byteOffset, length));
const FIRST_CAPACITY$1 = 256;
const NO_OIDS = new Uint8Array(0);
var Sources = class {
	dependencies = [];
	oidBytes;
	kinds;
	at;
	#oids;
	constructor(capacity = FIRST_CAPACITY$1, oidBytes = 20) {
		this.kinds = new Int32Array(capacity);
		this.at = new Float64Array(capacity).fill(-1);
		this.oidBytes = oidBytes;
	}
	ensure(count) {
		if (count <= this.kinds.length) return;
		const capacity = Math.max(count, this.kinds.length * 2);
		const kinds = new Int32Array(capacity);
		kinds.set(this.kinds);
		const at = new Float64Array(capacity).fill(-1);
		at.set(this.at);
		this.kinds = kinds;
		this.at = at;
		if (this.#oids) this.oids = this.#oids;
	}
	get oids() {
		return this.#oids ?? NO_OIDS;
	}
	set oids(oids) {
		this.#oids = new Uint8Array(this.kinds.length * this.oidBytes);
		this.#oids.set(oids);
	}
	oid(i) {
		const from = i * this.oidBytes;
		return Buffer.from(this.oids.subarray(from, from + this.oidBytes)).toString("hex");
	}
	setGit(i, oid) {
		this.setOid(i, Buffer.from(oid, "hex"));
	}
	setOid(i, oid) {
		if (!this.#oids) this.oids = new Uint8Array(0);
		this.kinds[i] = 2;
		this.#oids?.set(oid, i * this.oidBytes);
	}
	dependency(i) {
		return this.dependencies[this.kinds[i] - 4];
	}
	archiveOf(i, own) {
		const kind = this.kinds[i];
		return kind >= 4 ? this.dependencies[kind - 4] : kind === 1 ? own : void 0;
	}
	heldBytes(sizes, count) {
		const held = this.dependencies.map(() => 0);
		for (let i = 0; i < count; i++) {
			const k = this.kinds[i] - 4;
			if (k >= 0) held[k] = held[k] + sizes[i];
		}
		return held;
	}
	copyGit(i, from, j) {
		if (from.oidBytes !== this.oidBytes) throw new Error("Object ids of two formats do not mix.");
		if (!this.#oids) this.oids = new Uint8Array(0);
		this.kinds[i] = 2;
		this.#oids?.set(from.oids.subarray(j * this.oidBytes, (j + 1) * this.oidBytes), i * this.oidBytes);
	}
	setDependency(i, id) {
		let k = this.dependencies.indexOf(id);
		if (k < 0) k = this.dependencies.push(id) - 1;
		this.kinds[i] = 4 + k;
	}
};
const FIRST_CAPACITY = 256;
var Tree = class {
	count = 0;
	names = [];
	parents = new Int32Array(FIRST_CAPACITY);
	ends = new Int32Array(FIRST_CAPACITY);
	kinds = new Uint8Array(FIRST_CAPACITY);
	flags = new Uint8Array(FIRST_CAPACITY);
	modes = new Uint16Array(FIRST_CAPACITY);
	sizes = new Float64Array(FIRST_CAPACITY);
	mtimes = new BigInt64Array(FIRST_CAPACITY);
	ctimes = new BigInt64Array(FIRST_CAPACITY);
	inodes = new BigUint64Array(FIRST_CAPACITY);
	hashes = new Uint8Array(FIRST_CAPACITY * 32);
	targets = new Map();
	hardLinks = new Map();
	#open = [];
	#pathOf = -1;
	#path = "";
	constructor(capacity = FIRST_CAPACITY) {
		if (capacity > FIRST_CAPACITY) this.#grow(capacity);
	}
	add(name, kind, stat) {
		const i = this.#append(name, kind, stat.mode, stat.size);
		this.mtimes[i] = stat.mtime;
		this.ctimes[i] = stat.ctime ?? 0n;
		this.inodes[i] = stat.inode ?? 0n;
		return i;
	}
	addUntimed(name, kind, mode, size) {
		return this.#append(name, kind, mode, size);
	}
	takeOver(i, from, j, length) {
		this.mtimes.set(from.mtimes.subarray(j, j + length), i);
		this.ctimes.set(from.ctimes.subarray(j, j + length), i);
		this.inodes.set(from.inodes.subarray(j, j + length), i);
		this.hashes.set(from.hashes.subarray(j * 32, (j + length) * 32), i * 32);
	}
	close() {
		const directory = this.#open.pop();
		if (directory === void 0) throw new Error("No directory is open.");
		this.ends[directory] = this.count;
	}
	dropLast() {
		this.count--;
		this.names.pop();
		this.flags[this.count] = 0;
		this.targets.delete(this.count);
	}
	get openDirectory() {
		return this.#open.at(-1) ?? -1;
	}
	path(i) {
		return this.#prefix(this.parents[i]) + this.names[i];
	}
	pathLength(i) {
		return this.#prefix(this.parents[i]).length + this.names[i].length;
	}
	hash(i) {
		return this.hashes.subarray(i * 32, (i + 1) * 32);
	}
	setHash(i, bytes, from = 0) {
		for (let k = 0; k < 32; k++) this.hashes[i * 32 + k] = bytes[from + k];
		this.set(i, 1);
	}
	copyHash(i, from, j) {
		this.setHash(i, from.hashes, j * 32);
	}
	hasHashOf(i, other, j) {
		for (let k = 0; k < 32; k++) if (this.hashes[i * 32 + k] !== other.hashes[j * 32 + k]) return false;
		return true;
	}
	has(i, flag) {
		return (this.flags[i] & flag) !== 0;
	}
	set(i, flag) {
		this.flags[i] = this.flags[i] | flag;
	}
	clear(i, flag) {
		this.flags[i] = this.flags[i] & ~flag;
	}
	totals() {
		let files = 0;
		let bytes = 0;
		for (let i = 0; i < this.count; i++) {
			if (this.kinds[i] !== 2) continue;
			files++;
			bytes += this.sizes[i];
		}
		return {
			files,
			bytes
		};
	}
	#append(name, kind, mode, size) {
		const i = this.count;
		if (i === this.kinds.length) this.#grow(i * 2);
		this.names.push(name);
		this.parents[i] = this.openDirectory;
		this.kinds[i] = kind;
		this.modes[i] = mode;
		this.sizes[i] = size;
		this.ends[i] = i + 1;
		this.count = i + 1;
		if (kind === 1) this.#open.push(i);
		return i;
	}
	#prefix(folder) {
		if (folder < 0) return "";
		if (folder !== this.#pathOf) {
			this.#path = `${this.path(folder)}/`;
			this.#pathOf = folder;
		}
		return this.#path;
	}
	#grow(capacity) {
		spareMemory(capacity);
		this.parents = new Int32Array(moved(this.parents, capacity));
		this.ends = new Int32Array(moved(this.ends, capacity));
		this.kinds = new Uint8Array(moved(this.kinds, capacity));
		this.flags = new Uint8Array(moved(this.flags, capacity));
		this.modes = new Uint16Array(moved(this.modes, capacity));
		this.sizes = new Float64Array(moved(this.sizes, capacity));
		this.mtimes = new BigInt64Array(moved(this.mtimes, capacity));
		this.ctimes = new BigInt64Array(moved(this.ctimes, capacity));
		this.inodes = new BigUint64Array(moved(this.inodes, capacity));
		this.hashes = new Uint8Array(moved(this.hashes, capacity * 32));
	}
};
function moved({ buffer, byteOffset, byteLength, BYTES_PER_ELEMENT }, capacity) {
	const end = byteOffset + byteLength;
	return (byteOffset === 0 && end === buffer.byteLength ? buffer : buffer.slice(byteOffset, end)).transfer(capacity * BYTES_PER_ELEMENT);
}
// src/checkpoint/tree/known-files.ts
const knownFilesPath = (folder, root) => path.join(folder, "known", hash("sha256", path.resolve(root), "hex").slice(0, 32));
const MAGIC = "rerail known files 3\n";
const DIGEST_BYTES = 32;
const isSameRecord = (a, b) => equalBytes(a.flags, b.flags, a.count) && equalBytes(a.ctimes, b.ctimes, a.count * 8) && equalBytes(a.inodes, b.inodes, a.count * 8);
function saveKnownFiles(file, { tree, sources, head }) {
	const names = Buffer.from(tree.names.join("\0"), "latin1");
	const links = Buffer.from(JSON.stringify({
		targets: [...tree.targets],
		hardLinks: [...tree.hardLinks]
	}));
	const body = [
		...columnsOf(tree, sources),
		names,
		pad(names.length),
		links
	];
	const digest = createHash("sha256");
	for (const part of body) digest.update(part);
	const about = {
		head,
		count: tree.count,
		names: names.length,
		links: links.length,
		dependencies: sources.dependencies,
		oids: oidsOf(tree, sources).length,
		oidBytes: sources.oidBytes,
		body: digest.digest("hex")
	};
	const text = Buffer.from(JSON.stringify(about));
	const length = Buffer.alloc(8);
	length.writeUInt32LE(text.length);
	const start = [
		aligned(MAGIC),
		createHash("sha256").update(text).digest(),
		length,
		text,
		pad(text.length)
	];
	const temporary = `${file}.${process.pid}`;
	mkdirSync(path.dirname(file), { recursive: true });
	try {
		writeParts(temporary, [...start, ...body]);
		renameSync(temporary, file);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}
function writeParts(file, parts) {
	const fd = openSync(file, "w");
	try {
		for (const part of parts) writeFileSync(fd, part);
	} finally {
		closeSync(fd);
	}
}
function loadKnownFiles(file) {
	try {
		const data = readFileSync(file);
		const found = parseAbout(data);
		return found && parseBody(found.about, data.subarray(found.end));
	} catch {
		return;
	}
}
function loadKnownHead(file) {
	try {
		const fd = openSync(file, "r");
		try {
			const start = Buffer.alloc(HEAD_BYTES);
			const got = readSync(fd, start, 0, HEAD_BYTES, 0);
			return (parseAbout(start.subarray(0, got)) ?? parseAbout(readFileSync(fd)))?.about.head;
		} finally {
			closeSync(fd);
		}
	} catch {
		return;
	}
}
const HEAD_BYTES = 65536;
function parseAbout(data) {
	const magic = aligned(MAGIC);
	const start = magic.length + DIGEST_BYTES + 8;
	if (data.length < start || !data.subarray(0, magic.length).equals(magic)) return void 0;
	const length = data.readUInt32LE(start - 8);
	const text = data.subarray(start, start + length);
	if (!createHash("sha256").update(text).digest().equals(data.subarray(magic.length, start - 8))) return void 0;
	return {
		about: JSON.parse(text.toString()),
		end: start + length + pad(length).length
	};
}
function parseBody(about, body) {
	if (hash("sha256", body, "hex") !== about.body) return void 0;
	const { count } = about;
	const bytes = body.byteOffset % 8 === 0 ? body : new Uint8Array(body);
	let offset = bytes.byteOffset;
	const take = (View, size, length) => {
		const view = new View(bytes.buffer, offset, length);
		offset += Math.ceil(size * length / 8) * 8;
		return view;
	};
	const tree = new Tree();
	const sources = new Sources(1, about.oidBytes);
	tree.count = count;
	tree.mtimes = take(BigInt64Array, 8, count);
	tree.ctimes = take(BigInt64Array, 8, count);
	tree.inodes = take(BigUint64Array, 8, count);
	tree.sizes = take(Float64Array, 8, count);
	sources.at = take(Float64Array, 8, count);
	tree.parents = take(Int32Array, 4, count);
	tree.ends = take(Int32Array, 4, count);
	sources.kinds = take(Int32Array, 4, count);
	tree.modes = take(Uint16Array, 2, count);
	tree.kinds = take(Uint8Array, 1, count);
	tree.flags = take(Uint8Array, 1, count);
	tree.hashes = take(Uint8Array, 1, count * 32);
	const oids = take(Uint8Array, 1, about.oids);
	if (about.oids > 0) sources.oids = oids;
	const text = (length, encoding) => {
		const { buffer, byteOffset } = take(Uint8Array, 1, length);
		return Buffer.from(buffer, byteOffset, length).toString(encoding);
	};
	if (count > 0) tree.names = text(about.names, "latin1").split("\0");
	const { targets, hardLinks } = JSON.parse(text(about.links, "utf8"));
	for (const [i, target] of targets) tree.targets.set(i, target);
	for (const [i, first] of hardLinks) tree.hardLinks.set(i, first);
	sources.dependencies.push(...about.dependencies);
	return tree.names.length === count ? {
		tree,
		sources,
		head: about.head
	} : void 0;
}
function columnsOf(tree, sources) {
	const { count } = tree;
	const oids = oidsOf(tree, sources);
	return [
		[
			tree.mtimes,
			8,
			count
		],
		[
			tree.ctimes,
			8,
			count
		],
		[
			tree.inodes,
			8,
			count
		],
		[
			tree.sizes,
			8,
			count
		],
		[
			sources.at,
			8,
			count
		],
		[
			tree.parents,
			4,
			count
		],
		[
			tree.ends,
			4,
			count
		],
		[
			sources.kinds,
			4,
			count
		],
		[
			tree.modes,
			2,
			count
		],
		[
			tree.kinds,
			1,
			count
		],
		[
			tree.flags,
			1,
			count
		],
		[
			tree.hashes,
			1,
			count * 32
		],
		[
			oids,
			1,
			oids.length
		]
	].flatMap(([view, size, length]) => {
		const bytes = Buffer.from(view.buffer, view.byteOffset, size * length);
		return [bytes, pad(bytes.length)];
	});
}
const oidsOf = (tree, sources) => sources.oids.subarray(0, tree.count * sources.oidBytes);
const pad = (length) => Buffer.alloc((8 - length % 8) % 8);
const aligned = (text) => Buffer.concat([Buffer.from(text), pad(text.length)]);
const screenOf = (known) => known?.head.secrets === "allow" ? "all" : "new";
// src/files/byte-path.ts
const ASCII = /^[\x00-\x7f]*$/;
const decoder = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
const isAscii = (path) => ASCII.test(path);
function osPath(root, path) {
	if (path === "") return root;
	if (ASCII.test(path)) return `${root}/${path}`;
	return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, "latin1")]);
}
function osBytes(path) {
	return ASCII.test(path) ? path : Buffer.from(path, "latin1");
}
function toBytePath(text) {
	return ASCII.test(text) ? text : Buffer.from(text, "utf8").toString("latin1");
}
function exactText(path) {
	if (ASCII.test(path)) return path;
	try {
		return decoder.decode(Buffer.from(path, "latin1"));
	} catch {
		return;
	}
}
const onOneLine = (text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, (one) => `\\x${one.codePointAt(0).toString(16).padStart(2, "0")}`);
function displayText(path) {
	return ASCII.test(path) ? path : Buffer.from(path, "latin1").toString("utf8");
}
// src/checkpoint/tree/scope.ts
const WHOLE = {
	excludes: () => false,
	includes: () => true,
	mayIncludeBelow: () => true
};
function scopeOf({ paths = [], exclude = [] }) {
	if (paths.length === 0 && exclude.length === 0) return WHOLE;
	const [asked, askedBelow] = [treeMatcher(paths), belowMatcher(paths)];
	const [left, keptBelow] = [treeMatcher(exclude), belowMatcher(exclude, "back")];
	const isAsked = (text) => paths.length === 0 || asked(text);
	return {
		excludes: (path) => left(displayText(path)) && !keptBelow(displayText(path)),
		includes: (path) => isAsked(displayText(path)) && !left(displayText(path)),
		mayIncludeBelow: (path) => isAsked(displayText(path)) || askedBelow(displayText(path))
	};
}
function recordedScope(scope) {
	try {
		return scopeOf(scope);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		throw new RefusedError("manifest-invalid", `Checkpoint refused: its scope is none. ${messageOf(error)}`);
	}
}
const scopeKey = ({ paths = [], exclude = [] }) => JSON.stringify([paths, exclude]);
// src/checkpoint/capture/environment.ts
const describeEnvironment = (root) => ({
	os: process.platform,
	arch: process.arch,
	node: process.versions.node,
	workspace: root
});
const freeBytes = (folder) => diskOf(folder).free;
function diskOf(folder) {
	try {
		const { bavail, bsize, blocks } = statfsSync(folder);
		return {
			free: bavail * bsize,
			total: blocks * bsize
		};
	} catch {
		return {
			free: Number.POSITIVE_INFINITY,
			total: Number.POSITIVE_INFINITY
		};
	}
}
var Meter = class {
	#cpu = process.cpuUsage();
	read(ms, folder) {
		const { user, system } = process.cpuUsage(this.#cpu);
		const free = freeBytes(folder);
		return {
			ms: Math.round(ms),
			cpuSeconds: (user + system) / 1e6,
			memoryBytes: process.resourceUsage().maxRSS * 1024,
			diskFreeBytes: Number.isFinite(free) ? free : 0
		};
	}
};
// src/checkpoint/capture/capture-watch.ts
const DISK_HEADROOM = 268435456;
const DISK_SHARE = .05;
const TIMER_SLACK = 20;
const LONGEST_TIMER = 2 ** 31 - 1;
const timerFor = (ms) => Math.ceil(Math.min(Math.max(ms, 0) + TIMER_SLACK, LONGEST_TIMER));
var CaptureWatch = class {
	#request;
	#ports;
	#began;
	#over = new AbortController();
	#written = () => 0;
	signal;
	constructor(request, ports) {
		this.#request = request;
		this.#ports = ports;
		this.#began = ports.clock.monotonic();
		const { signal, caps } = request;
		const late = caps?.ms === void 0 ? [] : [AbortSignal.timeout(timerFor(caps.ms))];
		this.signal = AbortSignal.any([
			this.#over.signal,
			...signal ? [signal] : [],
			...late
		]);
	}
	end() {
		this.#over.abort();
	}
	get elapsed() {
		return this.#ports.clock.monotonic() - this.#began;
	}
	watchArchive(written) {
		this.#written = written;
	}
	check() {
		const { caps, signal } = this.#request;
		if (signal?.aborted) throw new RefusedError("cancelled", "Checkpoint not taken: it was cancelled.");
		if (caps?.ms !== void 0 && this.elapsed > caps.ms) throw overLimit(`it takes longer than ${caps.ms} ms`);
		if (caps?.bytes !== void 0 && this.#written() > caps.bytes) throw overLimit(`it is larger than ${caps.bytes} bytes`);
		const { free, total } = diskOf(this.#ports.folder);
		const headroom = Math.min(DISK_HEADROOM, Math.floor(total * DISK_SHARE));
		if (free < headroom) throw overLimit(`less than ${headroom} bytes are free on the disk of ${this.#ports.folder}`);
	}
};
const overLimit = (what) => new RefusedError("over-limit", `Checkpoint not taken: ${what}. Exclude what need not be kept, or raise the limit.`);
// src/git/git-name.ts
const IGNORED_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
function isGitName(name) {
	if (name === ".git") return true;
	if (!/[gG]/.test(name)) return false;
	return foldedName(name).split("\\").some(isGitPart);
}
const foldedName = (name) => displayText(name).replace(IGNORED_BY_HFS, "").toLowerCase();
function isGitPart(part) {
	const plain = part.replace(/:.*$/s, "").replace(/[. ]+$/, "");
	return plain === ".git" || /^git~\d+$/.test(plain);
}
// src/checkpoint/secrets/token-rules.ts
const rule = (kind, prefixes, rest, before) => ({
	kind,
	prefixes: typeof prefixes === "string" ? [prefixes] : prefixes,
	rest,
	...before ? { before } : {}
});
const TOKEN_RULES = [
	rule("github-token", [
		"ghp_",
		"gho_",
		"ghu_",
		"ghs_",
		"ghr_"
	], /[A-Za-z0-9]{36,255}(?![A-Za-z0-9])/y),
	rule("github-token", "ghs_", /\w{0,40}eyJ[\w-]{10,300}\.[\w-]{20,}/y),
	rule("json-web-token", "eyJ", /[\w-]{10,300}\.eyJ[\w-]{20,}/y),
	rule("github-fine-grained-token", "github_pat_", /\w{36,255}/y),
	rule("gitlab-token", [...[
		"glpat-",
		"gldt-",
		"glrt-",
		"glrtr-",
		"glptt-",
		"glsoat-",
		"glcbt-",
		"glft-",
		"glffct-",
		"glimt-",
		"glagent-"
	], ...[
		"gloas-",
		"glwt-",
		"GR1348941"
	]], /[\w-]{20,300}/y),
	rule("npm-token", "npm_", /[A-Za-z0-9]{36}(?![A-Za-z0-9])/y),
	rule("pypi-token", "pypi-AgE", /[\w-]{50,1000}/y),
	rule("rubygems-token", "rubygems_", /[0-9a-f]{48}/y),
	rule("crates-token", "cio", /[A-Za-z0-9]{32}(?![\w-])/y),
	rule("aws-access-key", [
		"AKIA",
		"ASIA",
		"ABIA",
		"ACCA"
	], /[A-Z2-7]{16}(?![A-Za-z0-9])/y),
	rule("aws-bedrock-key", "ABSKQmVkcm9ja0FQSUtleS", /[A-Za-z0-9+/]{40,}/y),
	rule("google-api-key", "AIza", /[\w-]{35}(?![\w-])/y),
	rule("google-oauth-secret", "GOCSPX-", /[\w-]{28}/y),
	rule("google-oauth-token", "ya29.", /[\w-]{40,2000}/y),
	rule("slack-token", [
		"xoxb-",
		"xoxp-",
		"xoxa-",
		"xoxr-",
		"xoxs-",
		"xoxe-",
		"xoxe.",
		"xoxo-",
		"xoxc-",
		"xoxd-"
	], /[\w.-]{20,250}/y),
	rule("slack-app-token", "xapp-", /\d-[A-Z0-9]{8,20}-\d{8,20}-[a-f0-9]{32,80}/y),
	rule("stripe-key", [
		"sk_live_",
		"rk_live_",
		"sk_test_",
		"rk_test_"
	], /[A-Za-z0-9]{24,250}/y),
	rule("stripe-webhook-secret", "whsec_", /[A-Za-z0-9+/=]{32,80}/y),
	rule("sendgrid-key", "SG.", /[\w-]{22}\.[\w-]{43}(?![\w-])/y),
	rule("mailgun-key", "key-", /[0-9a-f]{32}(?![\w-])/y),
	rule("openai-key", [
		"sk-proj-",
		"sk-svcacct-",
		"sk-admin-"
	], /[\w-]{20,250}/y),
	rule("openai-key", ["sk-", "sk-None-"], /[A-Za-z0-9]{48}(?![A-Za-z0-9])/y),
	rule("openrouter-key", "sk-or-v1-", /[0-9a-f]{64}/y),
	rule("anthropic-key", [
		"sk-ant-api",
		"sk-ant-admin",
		"sk-ant-oat",
		"sk-ant-ort",
		"sk-ant-sid"
	], /\d\d-[\w-]{80,150}/y),
	rule("huggingface-token", ["hf_", "api_org_"], /[A-Za-z0-9]{34}(?![A-Za-z0-9])/y),
	rule("digitalocean-token", [
		"dop_v1_",
		"doo_v1_",
		"dor_v1_"
	], /[0-9a-f]{64}/y),
	rule("heroku-token", "HRKU-", /[\w-]{36,100}/y),
	rule("shopify-token", [
		"shpat_",
		"shpca_",
		"shppa_",
		"shpss_"
	], /[0-9a-fA-F]{32}/y),
	rule("square-token", [
		"sq0atp-",
		"sq0csp-",
		"sq0idp-"
	], /[\w-]{22,43}/y),
	rule("databricks-token", "dapi", /[0-9a-f]{32}(?:-\d)?(?![0-9a-zA-Z])/y),
	rule("dropbox-token", "sl.", /[\w-]{130,1500}/y),
	rule("linear-key", ["lin_api_", "lin_oauth_"], /[A-Za-z0-9]{40,64}/y),
	rule("notion-token", ["ntn_", "secret_"], /[A-Za-z0-9]{43,50}(?![A-Za-z0-9_])/y),
	rule("figma-token", ["figd_", "figo_"], /[\w-]{40,60}/y),
	rule("new-relic-key", [
		"NRAK-",
		"NRJS-",
		"NRII-"
	], /[A-Za-z0-9-]{19,40}/y),
	rule("grafana-token", ["glc_", "glsa_"], /[\w+/=]{32,400}/y),
	rule("grafana-key", "eyJrIjoi", /[A-Za-z0-9+/]{60,400}={0,2}(?![\w.-])/y),
	rule("sentry-token", ["sntrys_", "sntryu_"], /[\w+/=]{60,400}/y),
	rule("vault-token", [
		"hvs.",
		"hvb.",
		"hvr."
	], /[\w-]{24,300}/y),
	rule("pulumi-token", "pul-", /[0-9a-f]{40}(?![0-9a-zA-Z])/y),
	rule("docker-auth", [
		"eyJhdXRocyI6",
		"ewoJImF1dGhzIjog",
		"ewogICJhdXRocyI6"
	], /[A-Za-z0-9+/]{30,}/y),
	rule("docker-hub-token", ["dckr_pat_", "dckr_oat_"], /[\w-]{27,40}/y),
	rule("age-secret-key", ["AGE-SECRET-KEY-1", "AGE-SECRET-KEY-PQ-1"], /[0-9A-Z]{58}/y),
	rule("atlassian-token", [
		"ATATT3",
		"ATCTT3",
		"ATBB"
	], /[\w=-]{24,250}/y),
	rule("postman-key", "PMAK-", /[0-9a-f]{24}-[0-9a-f]{34}/y),
	rule("doppler-token", [
		"dp.pt.",
		"dp.st.",
		"dp.ct.",
		"dp.sa.",
		"dp.scim.",
		"dp.audit."
	], /[\w.-]{40,100}/y),
	rule("planetscale-token", [
		"pscale_tkn_",
		"pscale_pw_",
		"pscale_oauth_"
	], /[\w.-]{32,64}/y),
	rule("fly-token", [
		"fm1_",
		"fm2_",
		"fo1_"
	], /[\w+/=-]{40,2000}/y),
	rule("jfrog-token", "AKCp", /[A-Za-z0-9]{60,80}/y),
	rule("jfrog-token", "cmVmdGtu", /[A-Za-z0-9]{56}(?![A-Za-z0-9])/y),
	rule("sonar-token", [
		"sqp_",
		"squ_",
		"sqa_"
	], /[0-9a-f]{40}/y),
	rule("dynatrace-token", ["dt0c01.", "dt0s16."], /[A-Z2-7]{24}\.[A-Z2-7]{64}/y),
	rule("airtable-token", "pat", /[A-Za-z0-9]{14}\.[0-9a-f]{64}/y),
	rule("supabase-token", ["sbp_", "sb_secret_"], /[\w-]{31,60}/y),
	rule("netlify-token", "nfp_", /[A-Za-z0-9]{36}/y),
	rule("buildkite-token", ["bkua_", "bkaj_"], /[0-9a-f]{40}/y),
	rule("circleci-token", ["CCIPAT_", "CCIPRJ_"], /[A-Za-z0-9]{20,24}_[0-9a-f]{40}/y),
	rule("sourcegraph-token", "sgp_", /(?:[a-fA-F0-9]{16}_|local_)?[a-fA-F0-9]{40}/y),
	rule("tailscale-key", "tskey-", /[a-z]+-[A-Za-z0-9]{10,20}-[A-Za-z0-9]{20,50}/y),
	rule("cloudflare-key", "v1.0-", /[0-9a-f]{24}-[0-9a-f]{146}/y),
	rule("cloudflare-token", [
		"cfut_",
		"cfat_",
		"cfk_"
	], /[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9])/y),
	rule("vercel-token", [
		"vcp_",
		"vci_",
		"vca_",
		"vcr_",
		"vck_"
	], /[A-Za-z0-9]{24,60}/y),
	rule("mapbox-secret-token", "sk.eyJ", /[\w-]{40,200}\.[\w-]{20,60}/y),
	rule("facebook-token", "EAACEdEose0cBA", /[A-Za-z0-9]{20,300}/y),
	rule("confluent-cloud-secret", "cflt", /[A-Za-z0-9+/]{60}/y),
	rule("discord-token", [
		"MD",
		"MT",
		"Mj",
		"Mz",
		"ND",
		"NT",
		"Nj",
		"Nz",
		"OD",
		"OT"
	].flatMap((two) => [..."AEIMQUYcgk"].map((digit) => two + digit)), /[w-z0-5](?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){3,4}[\w-]{2,4}\.[\w-]{6}\.[\w-]{27,40}(?![\w-])/y),
	rule("openshift-token", "sha256~", /[\w-]{43}(?![\w-])/y),
	rule("octopus-key", "API-", /(?=[A-Z]*\d)[A-Z0-9]{26}(?![A-Za-z0-9])/y),
	rule("frame-io-token", "fio-u-", /[\w=-]{64}/y),
	rule("infracost-key", "ico-", /[A-Za-z0-9]{32}(?![\w-])/y),
	rule("pinecone-key", "pcsk_", /[A-Za-z0-9]{5,6}_[A-Za-z0-9]{60,65}/y),
	rule("resend-key", "re_", /[A-Za-z0-9]{8}_[A-Za-z0-9]{24}(?![\w-])/y),
	rule("telegram-token", "AA", /[\w-]{33}(?![\w-])/y, /(?:^|[^\d])\d{8,10}:$/),
	rule("nuget-key", "oy2", /[a-z0-9]{43}(?![A-Za-z0-9])/y),
	rule("twilio-key", "SK", /[0-9a-f]{32}(?![A-Za-z0-9])/y),
	rule("replicate-token", "r8_", /[A-Za-z0-9]{37}(?![A-Za-z0-9])/y),
	rule("perplexity-key", "pplx-", /[A-Za-z0-9]{48}/y),
	rule("groq-key", "gsk_", /[A-Za-z0-9]{52}/y),
	rule("xai-key", "xai-", /[A-Za-z0-9]{80}/y),
	rule("nvidia-key", "nvapi-", /[\w-]{60,70}/y),
	rule("langsmith-key", ["lsv2_pt_", "lsv2_sk_"], /[0-9a-f]{32}_[0-9a-f]{10}/y),
	rule("contentful-token", "CFPAT-", /[\w-]{43}/y),
	rule("typeform-token", "tfp_", /[\w.=-]{44,60}/y),
	rule("brevo-key", ["xkeysib-", "xsmtpsib-"], /[0-9a-f]{64}-[A-Za-z0-9]{16}/y),
	rule("easypost-key", ["EZAK", "EZTK"], /[A-Za-z0-9]{54}/y),
	rule("shippo-token", ["shippo_live_", "shippo_test_"], /[0-9a-f]{40}/y),
	rule("flutterwave-key", ["FLWSECK-", "FLWSECK_TEST-"], /[0-9a-zA-Z]{12,40}-X/y),
	rule("alibaba-key", "LTAI", /[A-Za-z0-9]{17,26}(?![A-Za-z0-9])/y),
	rule("duffel-token", ["duffel_live_", "duffel_test_"], /[\w-]{43}/y),
	rule("readme-key", "rdme_", /[a-z0-9]{70}/y),
	rule("prefect-key", ["pnu_", "pnb_"], /[A-Za-z0-9]{36}(?![A-Za-z0-9])/y),
	rule("clojars-token", "CLOJARS_", /[0-9a-f]{60}/y),
	rule("one-password-token", "ops_eyJ", /[\w-]{200,2000}={0,3}/y),
	rule("square-token", "EAAA", /[\w-]{60}(?![\w-])/y),
	rule("scalingo-token", "tk-us-", /[\w-]{48}/y),
	rule("adafruit-key", "aio_", /[A-Za-z0-9]{28}(?![A-Za-z0-9])/y)
];
const PLACEHOLDER = /example|x{4}|0{8}|\.{3}|redacted|placeholder|your[-_]?(?:api|access|token|key|secret)/i;
const isForBrowsers = (text) => {
	const payload = text.indexOf(".eyJ") + 1;
	return payload > 0 && Buffer.from(text.slice(payload), "base64url").includes("\"role\":\"anon\"");
};
const isPlaceholder = (text) => PLACEHOLDER.test(text) || isForBrowsers(text);
// src/checkpoint/secrets/secret-names.ts
const SHORTEST_PREFIX = 4;
const WORDS = new Set(["key-", "API-"]);
const SHORTEST_NAME = 20;
const byStart = new Map();
for (const rule of TOKEN_RULES) for (const prefix of rule.prefixes) {
	if (prefix.length < SHORTEST_PREFIX || WORDS.has(prefix) || rule.before) continue;
	const start = prefix.slice(0, 3);
	byStart.set(start, [...byStart.get(start) ?? [], [prefix, rule]]);
}
function kindOfName(name) {
	if (name.length < SHORTEST_NAME) return void 0;
	let isInside = false;
	for (let at = 0; at <= name.length - SHORTEST_NAME; at++) {
		const kind = isInside ? void 0 : kindAt(name, at);
		if (kind !== void 0) return kind;
		isInside = isAlphanumeric(name.charCodeAt(at));
	}
}
function kindAt(name, at) {
	for (const [prefix, { kind, rest }] of byStart.get(name.slice(at, at + 3)) ?? []) {
		if (!name.startsWith(prefix, at)) continue;
		rest.lastIndex = at + prefix.length;
		const token = rest.exec(name)?.[0];
		if (token !== void 0 && !isPlaceholder(token)) return kind;
	}
}
const isAlphanumeric = (code) => code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122;
// src/checkpoint/tree/nanoseconds.ts
const UPPER = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;
const LOWER = 1 - UPPER;
const UPPER_UNIT = 2 ** 32;
const SECOND$3 = 1e9;
const MILLISECOND = 1e6;
const LATEST = 2n ** 63n - 1n;
const LATEST_MS = Number(LATEST) / MILLISECOND;
function keptTime(nanoseconds) {
	if (nanoseconds > LATEST) return LATEST;
	return nanoseconds < -LATEST ? -LATEST : nanoseconds;
}
const toMilliseconds = (nanoseconds) => Number(nanoseconds) / MILLISECOND;
const keptMilliseconds = (milliseconds) => Math.min(Math.max(milliseconds, -LATEST_MS), LATEST_MS);
var Nanoseconds = class {
	#upper;
	#lower;
	constructor(column) {
		this.#upper = new Int32Array(column.buffer, column.byteOffset, column.length * 2);
		this.#lower = new Uint32Array(column.buffer, column.byteOffset, column.length * 2);
	}
	milliseconds(i) {
		const upper = this.#upperPart(i);
		const lower = this.#lower[i * 2 + LOWER];
		const seconds = Math.floor((upper + lower) / SECOND$3);
		const rest = upper - seconds * SECOND$3 + lower;
		if (rest < 0) return (seconds - 1) * 1e3 + (rest + SECOND$3) / MILLISECOND;
		if (rest >= SECOND$3) return (seconds + 1) * 1e3 + (rest - SECOND$3) / MILLISECOND;
		return seconds * 1e3 + rest / MILLISECOND;
	}
	#upperPart(i) {
		return this.#upper[i * 2 + UPPER] * UPPER_UNIT;
	}
};
function exactNumber(column) {
	const halves = new Uint32Array(column.buffer, column.byteOffset, column.length * 2);
	return (i) => {
		const value = halves[i * 2 + UPPER] * UPPER_UNIT + halves[i * 2 + LOWER];
		return value <= Number.MAX_SAFE_INTEGER ? value : NaN;
	};
}
const MODE_SHIFT = 4;
const PERMISSIONS = 4095;
const BLOCK$1 = 512;
const SPARSE_FROM = 1048576;
function factsOf(stat) {
	const size = Number(stat.size);
	const isFile = stat.isFile();
	return (Number(stat.mode) & PERMISSIONS) << MODE_SHIFT | (isFile && Number(stat.nlink) > 1 ? 4 : 0) | (isFile && size >= SPARSE_FROM && Number(stat.blocks) * BLOCK$1 < size ? 8 : 0);
}
const modeIn = (facts) => facts >> MODE_SHIFT;
const kindOf = (stat) => stat.isFile() ? 2 : stat.isDirectory() ? 1 : stat.isSymbolicLink() ? 3 : void 0;
const timesOf = ({ mtimeNs, ctimeNs, ino }) => ({
	mtime: keptTime(mtimeNs),
	ctime: keptTime(ctimeNs),
	inode: ino
});
// src/checkpoint/tree/folder-times.ts
const KEEPERS = {
	linux: new Set([
		61267,
		1481003842,
		2435016766,
		16914836,
		2035054128,
		4076150800,
		801189825
	]),
	darwin: new Set([26])
};
const COARSE = 10;
const READABLE_BY_ALL = 292;
const READABLE_BY_OWNER = 256;
function folderTimesOf(root) {
	if (KEEPERS[process.platform]?.has(fileSystemOf(root)) !== true) return void 0;
	const user = process.geteuid?.();
	const mayList = ({ mode, uid }) => (mode & READABLE_BY_ALL) === READABLE_BY_ALL || (mode & READABLE_BY_OWNER) !== 0 && uid === user;
	return (stat) => stat.ctimeMs % COARSE !== 0 && mayList(stat);
}
function fileSystemOf(root) {
	try {
		return statfsSync(root).type;
	} catch {
		return NaN;
	}
}
// src/checkpoint/tree/known-stats.ts
var KnownStats = class {
	#tree;
	#mtimes;
	#ctimes;
	#inode;
	#device;
	#keepsNames;
	constructor(tree, root) {
		this.#tree = tree;
		this.#mtimes = new Nanoseconds(tree.mtimes);
		this.#ctimes = new Nanoseconds(tree.ctimes);
		this.#inode = exactNumber(tree.inodes);
		this.#keepsNames = folderTimesOf(root);
		this.#device = lstatSync(`${root}/.`).dev;
	}
	factsOf(file, j) {
		if (this.#tree.has(j, 4) || !(this.#inode(j) >= 0)) return 0;
		const stat = lstatSync(file);
		if (!this.#isSame(j, stat)) return 0;
		return factsOf(stat) | 1 | (this.#tree.has(j, 32) && this.#keepsNames?.(stat) ? 2 : 0);
	}
	#isSame(j, { ino, dev, mtimeMs, ctimeMs, size }) {
		return ino === this.#inode(j) && mtimeMs === this.#mtimes.milliseconds(j) && ctimeMs === this.#ctimes.milliseconds(j) && (this.#tree.kinds[j] !== 2 || size === this.#tree.sizes[j]) && dev === this.#device && Number.isSafeInteger(dev);
	}
	provesContent(j, live, i) {
		const known = this.#tree;
		return j >= 0 && known.kinds[j] === 2 && known.has(j, 1) && !known.has(j, 4) && known.sizes[j] === live.sizes[i] && known.mtimes[j] === live.mtimes[i] && known.ctimes[j] === live.ctimes[i] && known.inodes[j] === live.inodes[i];
	}
};
// src/checkpoint/tree/working-folder.ts
var WorkingFolder = class WorkingFolder {
	#before;
	#now;
	constructor(before) {
		this.#before = before;
	}
	static lend(root) {
		if (process.platform === "win32" || !path.isAbsolute(root)) return void 0;
		try {
			const before = process.cwd();
			process.chdir(before);
			return new WorkingFolder(before);
		} catch {
			return;
		}
	}
	enter(folder) {
		if (this.#now === folder) return true;
		if (folder.self === void 0) return false;
		try {
			process.chdir(folder.self);
			this.#now = folder;
			return true;
		} catch {
			return false;
		}
	}
	giveBack() {
		try {
			process.chdir(this.#before);
		} catch {
			process.chdir(path.parse(this.#before).root);
		}
	}
};
// src/checkpoint/tree/entry-stats.ts
var EntryStats = class {
	known;
	#place;
	constructor(root, known) {
		this.known = new KnownStats(known, root);
		this.#place = WorkingFolder.lend(root);
	}
	of(folder, name, j) {
		const file = this.#place?.enter(folder) ? osBytes(name) : folder.entry(name);
		const facts = j < 0 ? 0 : this.known.factsOf(file, j);
		if (facts !== 0) return {
			name,
			j,
			facts,
			stat: void 0
		};
		const stat = lstatSync(file, { bigint: true });
		return {
			name,
			j,
			facts: factsOf(stat),
			stat
		};
	}
	close() {
		this.#place?.giveBack();
	}
};
// src/checkpoint/tree/folder.ts
var Folder = class {
	path;
	prefix;
	#root;
	#osPrefix;
	constructor(root, path) {
		this.#root = root;
		this.path = path;
		this.prefix = path === "" ? "" : `${path}/`;
		this.#osPrefix = isAscii(path) ? `${root}/${this.prefix}` : void 0;
	}
	get self() {
		return this.#osPrefix;
	}
	entry(name) {
		const prefix = this.#osPrefix;
		return prefix !== void 0 && isAscii(name) ? prefix + name : osPath(this.#root, this.prefix + name);
	}
};
// src/checkpoint/tree/known-run.ts
var KnownRun = class {
	#tree;
	#known;
	#i = 0;
	#j = 0;
	#length = 0;
	constructor(tree, known) {
		this.#tree = tree;
		this.#known = known;
	}
	add(i, j) {
		if (i !== this.#i + this.#length || j !== this.#j + this.#length) {
			this.end();
			this.#i = i;
			this.#j = j;
		}
		this.#length++;
	}
	end() {
		if (this.#length > 0) this.#tree.takeOver(this.#i, this.#known, this.#j, this.#length);
		this.#length = 0;
	}
};
// src/checkpoint/tree/own-paths.ts
const WORK_FOLDER = ".rerail-restore";
const isOwnName = (name) => name.startsWith(".rerail") || foldedName(name).startsWith(".rerail");
function ownPaths(root, own) {
	const inside = own.map((folder) => path.relative(realpathSync(root), real(folder)).replaceAll(path.sep, "/"));
	if (inside.includes("")) throw new RefusedError("store-is-workspace", `Workspace refused: ${root} is rerail's own folder of checkpoints. Keep them in another folder, or in one below it.`);
	return new Set(inside.filter((at) => !/^\.\.(\/|$)/.test(at) && !path.isAbsolute(at)).map(toBytePath));
}
function real(folder) {
	const whole = path.resolve(folder);
	try {
		return realpathSync(whole);
	} catch {
		return whole === path.dirname(whole) ? whole : path.join(real(path.dirname(whole)), path.basename(whole));
	}
}
// src/checkpoint/tree/racy.ts
const FINE_SLACK = 50;
const COARSE_SLACK = 2e3;
const SECOND$2 = 1e3;
const isRacy$1 = (ctime, mtime, since) => Math.max(ctime, mtime) > since - (ctime % SECOND$2 === 0 ? COARSE_SLACK : FINE_SLACK);
function markRacy(tree, since) {
	const mtimes = new Nanoseconds(tree.mtimes);
	const ctimes = new Nanoseconds(tree.ctimes);
	for (let i = 0; i < tree.count; i++) if (isRacy$1(ctimes.milliseconds(i), mtimes.milliseconds(i), since)) tree.set(i, 4);
}
// src/checkpoint/tree/scan.ts
function scan(root, scope, options = {}) {
	return new Scanner$1(root, scope, options).run();
}
var Scanner$1 = class {
	#root;
	#scope;
	#own;
	#secrets;
	#screen;
	#known;
	#stats;
	#asKnown;
	#since;
	#found;
	#tree;
	#result = {
		skipped: [],
		repositories: []
	};
	#pairs = [];
	#inodes = new Map();
	#device;
	constructor(root, scope, options) {
		const { own = [], secrets = [], screen, known = new Tree(), since = Date.now(), found } = options;
		this.#root = root;
		this.#scope = scope;
		this.#own = ownPaths(root, own);
		this.#secrets = secrets.map(toBytePath);
		this.#screen = screen;
		this.#known = known;
		this.#stats = new EntryStats(root, known);
		this.#since = since;
		this.#found = found;
		this.#tree = new Tree(known.count);
		this.#asKnown = new KnownRun(this.#tree, known);
		this.#device = lstatSync(`${root}/.`, { bigint: true }).dev;
	}
	run() {
		const names = readdirSync(this.#root, { encoding: "latin1" });
		try {
			this.#readNames(new Folder(this.#root, ""), names, 0, this.#known.count);
		} finally {
			this.#stats.close();
		}
		this.#asKnown.end();
		return {
			...this.#result,
			tree: this.#tree,
			pairs: Int32Array.from(this.#pairs.slice(0, this.#tree.count))
		};
	}
	#readNames(folder, names, from, end) {
		names.sort();
		const known = this.#known;
		const entries = [];
		let j = from;
		for (const name of names) {
			if (folder.path === "" && (isOwnName(name) || name === ".git")) continue;
			while (j < end && known.names[j] < name) j = known.ends[j];
			const isKnown = j < end && known.names[j] === name;
			if (isGitName(name)) this.#readGit(folder, name);
			else this.#look(folder, name, isKnown ? j : -1, entries);
		}
		this.#add(folder, entries);
	}
	#readKnownNames(folder, directory) {
		const { names, ends } = this.#known;
		const end = ends[directory];
		const entries = [];
		for (let j = directory + 1; j < end; j = ends[j]) this.#look(folder, names[j], j, entries);
		this.#add(folder, entries);
	}
	#look(folder, name, j, entries) {
		const path = folder.prefix + name;
		if (this.#own.has(path) || this.#scope.excludes(path)) this.#leaveOut();
		else if (this.#isSecret(path, name, j)) this.#skip(`${folder.path}/***`, "secret-name");
		else try {
			entries.push(this.#stats.of(folder, name, j));
		} catch (error) {
			if (codeOf(error) !== "ENOENT") this.#skip(path, "unreadable");
			else this.#doubt();
		}
	}
	#isSecret(path, name, j) {
		if (this.#secrets.some((secret) => path.includes(secret))) return true;
		return (this.#screen === "all" || this.#screen === "new" && j < 0) && kindOfName(name) !== void 0;
	}
	#add(folder, entries) {
		for (const entry of entries) {
			const path = folder.prefix + entry.name;
			const { stat } = entry;
			const kind = stat ? kindOf(stat) : this.#known.kinds[entry.j];
			if (stat && stat.dev !== this.#device) this.#skip(path, "other-mount");
			else if (kind === 1) this.#addDirectory(path, entry);
			else if (!this.#scope.includes(path)) this.#leaveOut();
			else if (kind === 2) this.#addFile(entry);
			else if (kind === 3) this.#addLink(path, entry);
			else this.#skip(path, stat?.isFIFO() ? "fifo" : stat?.isSocket() ? "socket" : "device");
		}
	}
	#addDirectory(path, entry) {
		const wanted = this.#scope.includes(path);
		if (!wanted && !this.#scope.mayIncludeBelow(path)) {
			this.#leaveOut();
			return;
		}
		const hasSameNames = (entry.facts & 2) !== 0;
		const names = hasSameNames ? void 0 : this.#list(path);
		if (!hasSameNames && !names) return;
		const i = this.#append(1, entry);
		this.#tree.set(i, 32);
		const folder = new Folder(this.#root, path);
		if (names) this.#readNames(folder, names, ...this.#knownBelow(entry.j));
		else this.#readKnownNames(folder, entry.j);
		this.#tree.close();
		if (!wanted && this.#tree.count === i + 1) {
			this.#asKnown.end();
			this.#tree.dropLast();
			this.#leaveOut();
		}
	}
	#knownBelow(j) {
		return j >= 0 && this.#known.kinds[j] === 1 ? [j + 1, this.#known.ends[j]] : [0, 0];
	}
	#list(path) {
		try {
			return readdirSync(osPath(this.#root, path), { encoding: "latin1" });
		} catch {
			this.#skip(path, "unreadable");
			return;
		}
	}
	#addFile(entry) {
		const { facts, j, stat } = entry;
		const i = this.#append(2, entry, stat ? Number(stat.size) : this.#known.sizes[j]);
		if (facts & 8) this.#tree.set(i, 8);
		if (facts & 4) {
			this.#tree.set(i, 16);
			const inode = stat ? stat.ino : this.#known.inodes[j];
			const first = this.#inodes.get(inode);
			if (first === void 0) this.#inodes.set(inode, i);
			else this.#tree.hardLinks.set(i, first);
		}
		if (!stat && this.#known.has(j, 1)) this.#tree.set(i, 1);
		else if (stat && this.#stats.known.provesContent(j, this.#tree, i)) this.#tree.copyHash(i, this.#known, j);
		if (!this.#found || this.#tree.hardLinks.has(i)) return;
		this.#asKnown.end();
		this.#found(this.#tree, i);
	}
	#addLink(path, entry) {
		try {
			const target = (entry.stat ? void 0 : this.#known.targets.get(entry.j)) ?? readlinkSync(osPath(this.#root, path), { encoding: "latin1" });
			this.#tree.targets.set(this.#append(3, entry, target.length), target);
		} catch {
			this.#skip(path, "unreadable");
		}
	}
	#append(kind, { name, j, facts, stat }, size = 0) {
		const mode = kind === 3 ? 511 : modeIn(facts);
		const i = stat ? this.#tree.add(name, kind, {
			mode,
			size,
			...timesOf(stat)
		}) : this.#tree.addUntimed(name, kind, mode, size);
		if (!stat) this.#asKnown.add(i, j);
		else if (isRacy$1(toMilliseconds(stat.ctimeNs), toMilliseconds(stat.mtimeNs), this.#since)) this.#tree.set(i, 4);
		this.#pairs[i] = j;
		return i;
	}
	#readGit(folder, name) {
		const path = folder.prefix + name;
		const stat = name === ".git" ? lstatSync(osPath(this.#root, path), { throwIfNoEntry: false }) : void 0;
		if (stat?.isDirectory() || stat?.isFile()) {
			this.#result.repositories.push({
				path: folder.path,
				gitFile: stat.isFile()
			});
			this.#leaveOut();
		} else this.#skip(path, "git-name");
	}
	#skip(path, reason) {
		this.#result.skipped.push({
			path: displayText(path),
			reason
		});
		this.#leaveOut();
	}
	#leaveOut() {
		this.#doubt();
		for (let i = this.#tree.openDirectory; i >= 0 && !this.#tree.has(i, 2); i = this.#tree.parents[i]) this.#tree.set(i, 2);
	}
	#doubt() {
		const i = this.#tree.openDirectory;
		if (i >= 0) this.#tree.clear(i, 32);
	}
};
// src/checkpoint/capture/base.ts
async function findBase({ store, parent, secrets }, known, scratch, mark, { key, log }) {
	const sealed = key === void 0 ? void 0 : keyMark(key);
	const fitting = known?.head.secrets === secrets && known.head.sealed === sealed ? known : void 0;
	const listed = parent === void 0 ? [] : (await store.list()).map(({ id }) => id);
	const id = parent !== void 0 && listed.includes(parent) ? parent : void 0;
	if (id === void 0 || fitting?.head.checkpoint === id) {
		if (!fitting) return void 0;
		const { tree, sources, head } = fitting;
		const { findings, git } = head;
		return {
			tree,
			sources,
			findings,
			git,
			id,
			looked: mark === "" || mark === head.looked,
			...leanOn(id, listed, tree, sources)
		};
	}
	const { openCheckpoint } = await import("./checkpoint.js");
	const opened = await openCheckpoint(store, id, path.join(scratch, "parent"), key).catch((error) => {
		log.warning(`Checkpoint ${id} is no base for a new one: ${messageOf(error)}`);
	});
	if (!opened) return void 0;
	opened.archive.close();
	const { manifest } = opened;
	if (manifest.secrets !== secrets) return void 0;
	const leans = leanOn(id, listed, manifest.tree, manifest.sources);
	return {
		...manifest,
		git: void 0,
		id,
		looked: mark === "",
		...leans
	};
}
function leanOn(id, listed, tree, sources) {
	const whole = sources.dependencies.every((dependency) => listed.includes(dependency));
	if (id === void 0) return {
		serves: [],
		whole
	};
	const held = sources.heldBytes(tree.sizes, tree.count);
	const most = sources.dependencies.map((dependency, k) => [listed.includes(dependency) ? 4 + k : -1, held[k]]).filter(([source]) => source >= 0).sort(([, a], [, b]) => b - a).slice(0, 7);
	const serves = [];
	for (const source of [1, ...most.map(([source]) => source)]) serves[source] = true;
	return {
		serves,
		whole
	};
}
const sameContent = (a, i, b, j) => b.kinds[j] === 2 && b.has(j, 1) && a.sizes[i] === b.sizes[j] && a.hasHashOf(i, b, j);
function sourceServes(base, j, i, hasBlob) {
	const source = base.sources.kinds[j];
	if (source === 2) return hasBlob(base.sources.oid(j), i);
	return source === 3 || base.serves[source] === true;
}
function inheritSource(sources, i, base, j) {
	const archive = base.sources.archiveOf(j, base.id);
	if (archive !== void 0) sources.setDependency(i, archive);
	else if (base.sources.kinds[j] === 3) sources.kinds[i] = 3;
	else sources.copyGit(i, base.sources, j);
}
function isSameState(live, base, pairs) {
	const { count } = live;
	if (count !== base.count || !equalBytes(live.mtimes, base.mtimes, count * live.mtimes.BYTES_PER_ELEMENT)) return false;
	for (let i = 0; i < count; i++) if (pairs[i] !== i || !isSameButTime(live, i, base, i)) return false;
	return true;
}
const isSameEntry = (live, i, base, j) => live.mtimes[i] === base.mtimes[j] && isSameButTime(live, i, base, j);
function isSameButTime(live, i, base, j) {
	if (live.kinds[i] !== base.kinds[j] || live.modes[i] !== base.modes[j]) return false;
	if (live.kinds[i] !== 2) return live.targets.get(i) === base.targets.get(j);
	return sameContent(live, i, base, j) && live.hardLinks.get(i) === base.hardLinks.get(j);
}
// src/checkpoint/manifest/manifest.ts
const FORMAT = "rerail-checkpoint";
const MANIFEST_PATH = ".rerail/manifest.json";
const GIT_FOLDER = ".rerail/git";
const SECRET_TARGET = "secret-target";
const UNCAPTURED = [
	"unreadable",
	"changing",
	SECRET_TARGET
];
// src/checkpoint/tree/text-buffer.ts
const ZERO = 48;
const HEX$1 = Uint8Array.from(Buffer.from("0123456789abcdef"));
const MAX_INT = 2147483647;
var TextBuffer = class {
	#bytes;
	#used = 0;
	#folder = -1;
	#prefix = Buffer.alloc(0);
	constructor(capacity) {
		this.#bytes = Buffer.allocUnsafeSlow(capacity);
	}
	take() {
		const taken = this.#bytes.subarray(0, this.#used);
		this.#used = 0;
		return taken;
	}
	get length() {
		return this.#used;
	}
	reserve(length) {
		if (this.#used + length <= this.#bytes.length) return true;
		if (this.#used > 0) return false;
		this.#bytes = Buffer.allocUnsafeSlow(length);
		return true;
	}
	put(bytes) {
		this.#bytes.set(bytes, this.#used);
		this.#used += bytes.length;
	}
	utf8(text) {
		this.#used += this.#bytes.write(text, this.#used, "utf8");
	}
	byte(byte) {
		this.#bytes[this.#used++] = byte;
	}
	name(name) {
		const bytes = this.#bytes;
		let at = this.#used;
		for (let k = 0; k < name.length; k++) bytes[at++] = name.charCodeAt(k);
		this.#used = at;
	}
	prefix(tree, i) {
		const folder = tree.parents[i];
		if (folder !== this.#folder) {
			this.#folder = folder;
			this.#prefix = folder < 0 ? Buffer.alloc(0) : Buffer.from(`${tree.path(folder)}/`, "latin1");
		}
		return this.#prefix;
	}
	hex(bytes, from, length) {
		const target = this.#bytes;
		let at = this.#used;
		for (let k = from; k < from + length; k++) {
			const byte = bytes[k];
			target[at++] = HEX$1[byte >> 4];
			target[at++] = HEX$1[byte & 15];
		}
		this.#used = at;
	}
	octal(value) {
		let shift = 0;
		while (value >> shift + 3 > 0) shift += 3;
		for (; shift >= 0; shift -= 3) this.byte(ZERO + (value >> shift & 7));
	}
	decimal(value) {
		if (value > MAX_INT) this.name(String(value));
		else {
			let digits = 1;
			for (let rest = value; rest >= 10; rest = rest / 10 | 0) digits++;
			this.padded(value, digits);
		}
	}
	padded(value, digits) {
		let rest = value;
		for (let at = this.#used + digits - 1; at >= this.#used; at--) {
			this.#bytes[at] = ZERO + rest % 10;
			rest = rest / 10 | 0;
		}
		this.#used += digits;
	}
};
// src/checkpoint/tree/state-hash.ts
function stateHash(tree, counts = () => true) {
	const digest = createHash("sha256");
	const text = new TextBuffer(BUFFER_BYTES);
	for (let i = 0; i < tree.count; i++) {
		if (!counts(i)) continue;
		const prefix = text.prefix(tree, i);
		const name = tree.names[i];
		const length = MAX_FIELDS + prefix.length + name.length;
		if (!text.reserve(length)) {
			digest.update(text.take());
			text.reserve(length);
		}
		const kind = tree.kinds[i];
		text.byte(kind === 1 ? LETTERS.d : kind === 2 ? LETTERS.f : LETTERS.l);
		text.byte(SPACE);
		text.octal(tree.modes[i]);
		text.byte(SPACE);
		writeContent(text, tree, i);
		text.byte(SPACE);
		text.put(prefix);
		text.name(name);
		text.byte(0);
	}
	return digest.update(text.take()).digest("hex");
}
function checkStateHash(manifest) {
	const { files, bytes } = manifest.tree.totals();
	if (files !== manifest.files || bytes !== manifest.bytes) throw new RefusedError("manifest-invalid", `Manifest refused: it speaks of ${manifest.files} files of ${manifest.bytes} bytes, and lists ${files} of ${bytes}. Use another copy.`);
	if (stateHash(manifest.tree) === manifest.stateHash) return;
	throw new RefusedError("manifest-invalid", "Manifest refused: its state hash is not that of its entries. Use another copy.");
}
const BUFFER_BYTES = 65536;
const MAX_FIELDS = 128;
const SPACE = 32;
const LETTERS = {
	d: 100,
	f: 102,
	l: 108
};
function writeContent(text, tree, i) {
	if (tree.kinds[i] === 1) text.name("-");
	else if (tree.kinds[i] !== 2) text.name(hash("sha256", Buffer.from(tree.targets.get(i) ?? "", "latin1"), "hex"));
	else if (tree.has(i, 1)) text.hex(tree.hashes, i * 32, 32);
	else throw new Error(`No hash is known of ${tree.path(i)}.`);
}
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
function hexAt(bytes, from, length) {
	let text = "";
	for (let i = from; i < from + length; i++) text += HEX[bytes[i]];
	return text;
}
// src/checkpoint/capture/files.ts
var FilePacker = class {
	skipped = [];
	findings = [];
	lost = new Set();
	#capture;
	constructor(capture) {
		this.#capture = capture;
	}
	get sources() {
		return this.#capture.sources;
	}
	inherit() {
		const { tree, base, pairs } = this.#capture;
		const toRead = [];
		for (let i = 0; i < tree.count; i++) {
			if (tree.kinds[i] !== 2 || tree.hardLinks.has(i)) continue;
			const j = pairs[i];
			if (!(base && j >= 0 && tree.has(i, 1) && sameContent(tree, i, base.tree, j)) || !this.#isJudged(base, j) || !this.#inherit(i, base, j)) toRead.push(i);
		}
		return Int32Array.from(toRead);
	}
	#isJudged({ looked, sources }, j) {
		return looked || sources.kinds[j] === 2 || sources.kinds[j] === 3;
	}
	foundMore() {
		const before = new Set(this.#capture.base?.findings.map(({ path }) => path));
		return this.findings.some(({ path }) => !before.has(path));
	}
	screenLinks(scanner) {
		const { tree, base, pairs } = this.#capture;
		for (const [i, target] of tree.targets) {
			const j = pairs[i];
			if (base?.looked && j >= 0 && base.tree.targets.get(j) === target) continue;
			const content = Buffer.from(target, "latin1");
			const kind = scanner.scan("", content);
			if (kind === void 0) continue;
			const path = displayText(tree.path(i));
			this.lost.add(i);
			this.skipped.push({
				path,
				reason: SECRET_TARGET
			});
			this.addFinding({
				path,
				kind,
				sha256: hash("sha256", content, "hex"),
				size: content.length
			});
		}
	}
	async pack(files, writer, pool, withheld) {
		const { root, tree, sources, early, check } = this.#capture;
		const { Packer } = await import("./capture.js");
		const packer = new Packer({
			root,
			tree,
			sources,
			writer,
			pool,
			check,
			elsewhere: this.#elsewhere(),
			judged: (i, verdict) => this.#judged(i, verdict)
		});
		await packer.packFiles(files, early);
		await packer.packFiles(this.#leansOn(await withheld));
		this.#settleHardLinks();
		await packer.packHeaders(this.#headers());
	}
	#leansOn(blobs) {
		const { tree, sources } = this.#capture;
		const found = [];
		for (let i = 0; blobs.size > 0 && i < tree.count; i++) {
			if (tree.kinds[i] !== 2 || tree.hardLinks.has(i) || this.lost.has(i)) continue;
			if (sources.kinds[i] === 2 && blobs.has(sources.oid(i)) || sources.kinds[i] === 0) found.push(i);
		}
		return Int32Array.from(found);
	}
	#elsewhere() {
		const { tree, base, pairs, repository } = this.#capture;
		return {
			objectFormat: repository?.format ?? "sha1",
			oid: (i) => repository?.blobAt(tree.path(i)),
			held: (i) => {
				const j = pairs[i];
				return base && j >= 0 && tree.sizes[i] === base.tree.sizes[j] && base.tree.has(j, 1) && sourceServes(base, j, i, this.#hasBlob) ? base.tree.hash(j) : void 0;
			}
		};
	}
	#judged(i, verdict) {
		const { tree, sources, base, pairs, repository } = this.#capture;
		const path = tree.path(i);
		if (verdict === "git") sources.setGit(i, repository?.trackedBlob(path));
		else if (verdict === "held") this.#inherit(i, base, pairs[i]);
		else if (verdict !== "store" && "lost" in verdict) {
			this.lost.add(i);
			this.skipped.push({
				path: displayText(path),
				reason: verdict.lost
			});
		} else if (verdict !== "store") {
			sources.kinds[i] = 3;
			this.#report(i, verdict.secret);
		}
	}
	#hasBlob = (oid, i) => {
		const { tree, repository, sameRepository } = this.#capture;
		return !repository?.withheld.has(oid) && (sameRepository || repository?.blobAt(tree.path(i)) === oid);
	};
	#inherit(i, base, j) {
		const { tree, sources } = this.#capture;
		if (!sourceServes(base, j, i, this.#hasBlob)) return false;
		inheritSource(sources, i, base, j);
		if (sources.kinds[i] === 3) {
			const path = displayText(tree.path(i));
			const before = base.findings.find((finding) => finding.path === path);
			this.#report(i, before?.kind ?? "unknown");
		}
		return true;
	}
	#report(i, kind) {
		const { tree } = this.#capture;
		const path = displayText(tree.path(i));
		const sha256 = hexAt(tree.hashes, i * 32, 32);
		this.addFinding({
			path,
			kind,
			sha256,
			size: tree.sizes[i]
		});
	}
	addFinding(finding) {
		if (!this.findings.some(({ path, sha256 }) => path === finding.path && sha256 === finding.sha256)) this.findings.push(finding);
	}
	#settleHardLinks() {
		const { tree, sources } = this.#capture;
		for (const [i, first] of tree.hardLinks) {
			if (this.lost.has(first)) {
				this.lost.add(i);
				continue;
			}
			tree.copyHash(i, tree, first);
			const source = sources.kinds[first];
			sources.kinds[i] = source;
			if (sources.oids.length > 0) {
				const from = first * sources.oidBytes;
				sources.oids.copyWithin(i * sources.oidBytes, from, from + sources.oidBytes);
			}
		}
	}
	*#headers() {
		const { tree, sources, base, pairs } = this.#capture;
		for (let i = 0; i < tree.count; i++) {
			const first = tree.hardLinks.get(i);
			const bare = tree.kinds[i] === 1 || tree.kinds[i] === 3;
			if (this.lost.has(i) || (first !== void 0 ? sources.kinds[first] !== 1 : !bare)) continue;
			const j = pairs[i];
			if (!(base?.id !== void 0 && j >= 0 && isSameEntry(tree, i, base.tree, j)) || first !== void 0) yield i;
		}
	}
};
// src/git/split-index.ts
function parseLink(data, oidBytes) {
	const oid = data.toString("hex", 0, oidBytes);
	if (/^0*$/.test(oid)) return void 0;
	if (data.length === oidBytes) return {
		oid,
		deleted: [],
		replaced: []
	};
	const deleted = readBitmap(data, oidBytes);
	const replaced = readBitmap(data, deleted.end);
	return {
		oid,
		deleted: deleted.bits,
		replaced: replaced.bits
	};
}
const WORD_BITS = 64;
const MAX_BITS = 1e7;
function readBitmap(data, from) {
	const words = data.readUInt32BE(from + 4);
	const wordAt = (n) => data.readBigUInt64BE(from + 8 + n * 8);
	const size = data.readUInt32BE(from);
	if (size > MAX_BITS) throw new RangeError("A bitmap is larger than any index.");
	const bits = [];
	let bit = 0;
	for (let n = 0; n < words;) {
		const marker = wordAt(n++);
		const run = Number(marker >> 1n & 4294967295n) * WORD_BITS;
		if (marker & 1n) for (let end = Math.min(bit + run, size), at = bit; at < end; at++) bits.push(at);
		bit += run;
		for (let literals = Number(marker >> 33n); literals > 0; literals--, bit += WORD_BITS) {
			const word = wordAt(n++);
			for (let k = 0; k < WORD_BITS; k++) if (word >> BigInt(k) & 1n) bits.push(bit + k);
		}
	}
	return {
		bits,
		end: from + 8 + words * 8 + 4
	};
}
function mergeEntries(base, own, { deleted, replaced }) {
	const merged = [...base];
	for (const [n, place] of replaced.entries()) {
		const before = base[place];
		const entry = own[n];
		if (before && entry) merged[place] = {
			...entry,
			path: before.path
		};
	}
	for (const place of deleted) merged[place] = void 0;
	const added = own.slice(replaced.length);
	const names = new Set(added.map(keyOf$1));
	return [...merged.filter((entry) => entry !== void 0 && !names.has(keyOf$1(entry))), ...added].sort((a, b) => a.path === b.path ? a.stage - b.stage : a.path < b.path ? -1 : 1);
}
const keyOf$1 = ({ path, stage }) => `${stage} ${path}`;
// src/git/index-file.ts
const oidBytes = (format) => format === "sha1" ? 20 : 32;
const NO_STAT = {
	ctimeSeconds: 0,
	ctimeNanoseconds: 0,
	mtimeSeconds: 0,
	mtimeNanoseconds: 0,
	dev: 0,
	ino: 0,
	uid: 0,
	gid: 0,
	size: 0
};
const HEADER_BYTES = 12;
const STAT_BYTES = 40;
const ASSUME_VALID = 32768;
const EXTENDED = 16384;
const SKIP_WORKTREE = 16384;
const INTENT_TO_ADD = 8192;
const MAX_NAME_LENGTH = 4095;
function parseIndex(data, format) {
	try {
		return new IndexParser(data, oidBytes(format)).parse();
	} catch (error) {
		if (error instanceof RefusedError) throw error;
		throw invalid("it ends too early");
	}
}
var IndexParser = class {
	#data;
	#oidBytes;
	#at = HEADER_BYTES;
	#previousPath = "";
	constructor(data, oidBytes) {
		this.#data = data;
		this.#oidBytes = oidBytes;
	}
	parse() {
		const version = this.#data.readUInt32BE(4);
		if (this.#data.toString("latin1", 0, 4) !== "DIRC" || version < 2 || version > 4) throw invalid("it is no index");
		const count = this.#data.readUInt32BE(8);
		if (count * STAT_BYTES > this.#data.length) throw invalid(`it claims ${count} entries`);
		const entries = [];
		for (let i = 0; i < count; i++) entries.push(this.#entry(version));
		const found = this.#extensions();
		const link = found.get("link");
		const split = link && parseLink(link, this.#oidBytes);
		return {
			entries,
			sparse: found.has("sdir"),
			...split ? { link: split } : {}
		};
	}
	#entry(version) {
		const start = this.#at;
		const field = (n) => this.#data.readUInt32BE(start + n * 4);
		const oidAt = start + STAT_BYTES;
		const flagsAt = oidAt + this.#oidBytes;
		const flags = this.#data.readUInt16BE(flagsAt);
		const extended = flags & EXTENDED ? this.#data.readUInt16BE(flagsAt + 2) : 0;
		const nameAt = flagsAt + (flags & EXTENDED ? 4 : 2);
		const path = version === 4 ? this.#compressedName(nameAt) : this.#paddedName(start, nameAt);
		this.#previousPath = path;
		return {
			path,
			mode: field(6),
			oid: this.#data.toString("hex", oidAt, flagsAt),
			stage: flags >> 12 & 3,
			assumeValid: (flags & ASSUME_VALID) !== 0,
			skipWorktree: (extended & SKIP_WORKTREE) !== 0,
			intentToAdd: (extended & INTENT_TO_ADD) !== 0,
			stat: {
				ctimeSeconds: field(0),
				ctimeNanoseconds: field(1),
				mtimeSeconds: field(2),
				mtimeNanoseconds: field(3),
				dev: field(4),
				ino: field(5),
				uid: field(7),
				gid: field(8),
				size: field(9)
			}
		};
	}
	#paddedName(start, nameAt) {
		const end = this.#endOfName(nameAt);
		this.#at = start + Math.ceil((end + 1 - start) / 8) * 8;
		return this.#data.toString("latin1", nameAt, end);
	}
	#compressedName(at) {
		let position = at;
		let byte = this.#data.readUInt8(position++);
		let drop = byte & 127;
		while (byte & 128) {
			byte = this.#data.readUInt8(position++);
			drop = (drop + 1) * 128 + (byte & 127);
		}
		const end = this.#endOfName(position);
		this.#at = end + 1;
		if (drop > this.#previousPath.length) throw invalid("a name is wrong");
		return this.#previousPath.slice(0, this.#previousPath.length - drop) + this.#data.toString("latin1", position, end);
	}
	#endOfName(from) {
		const end = this.#data.indexOf(0, from);
		if (end < 0) throw invalid("a name does not end");
		return end;
	}
	#extensions() {
		const found = new Map();
		const end = this.#data.length - this.#oidBytes;
		while (this.#at + 8 <= end) {
			const name = this.#data.toString("latin1", this.#at, this.#at + 4);
			if (/^[a-z]/.test(name) && name !== "sdir" && name !== "link") throw invalid(`it needs the extension ${JSON.stringify(name)}`);
			const size = this.#data.readUInt32BE(this.#at + 4);
			found.set(name, this.#data.subarray(this.#at + 8, Math.min(this.#at + 8 + size, end)));
			this.#at += 8 + size;
		}
		return found;
	}
};
function serializeIndex({ entries, sparse }, format) {
	const extended = (entry) => entry.skipWorktree || entry.intentToAdd;
	const header = Buffer.from("DIRC\0\0\0\0\0\0\0\0", "latin1");
	header.writeUInt32BE(entries.some(extended) ? 3 : 2, 4);
	header.writeUInt32BE(entries.length, 8);
	const parts = [header, ...entries.map((entry) => serializeEntry(entry, extended(entry)))];
	if (sparse) parts.push(Buffer.from("sdir\0\0\0\0", "latin1"));
	const body = Buffer.concat(parts);
	return Buffer.concat([body, createHash(format).update(body).digest()]);
}
function serializeEntry(entry, extended) {
	const oid = Buffer.from(entry.oid, "hex");
	const flagsAt = STAT_BYTES + oid.length;
	const nameAt = flagsAt + (extended ? 4 : 2);
	const bytes = Buffer.alloc(Math.ceil((nameAt + entry.path.length + 1) / 8) * 8);
	const { stat } = entry;
	const fields = [
		stat.ctimeSeconds,
		stat.ctimeNanoseconds,
		stat.mtimeSeconds,
		stat.mtimeNanoseconds,
		stat.dev,
		stat.ino
	];
	for (const [n, value] of [
		...fields,
		entry.mode,
		stat.uid,
		stat.gid,
		stat.size
	].entries()) bytes.writeUInt32BE(value, n * 4);
	oid.copy(bytes, STAT_BYTES);
	const length = Math.min(entry.path.length, MAX_NAME_LENGTH);
	const flags = (entry.assumeValid ? ASSUME_VALID : 0) | (extended ? EXTENDED : 0) | entry.stage << 12 | length;
	bytes.writeUInt16BE(flags, flagsAt);
	if (extended) bytes.writeUInt16BE((entry.skipWorktree ? SKIP_WORKTREE : 0) | (entry.intentToAdd ? INTENT_TO_ADD : 0), flagsAt + 2);
	bytes.write(entry.path, nameAt, "latin1");
	return bytes;
}
const cut$1 = (value) => Number(BigInt.asUintN(32, value));
const SECOND$1 = 1000000000n;
const seenStat = ({ ctimeNs, mtimeNs, ino, size }) => ({
	ctimeSeconds: cut$1(ctimeNs / SECOND$1),
	ctimeNanoseconds: cut$1(ctimeNs % SECOND$1),
	mtimeSeconds: cut$1(mtimeNs / SECOND$1),
	mtimeNanoseconds: cut$1(mtimeNs % SECOND$1),
	ino: cut$1(ino),
	size: cut$1(size)
});
const indexStat = (stat) => ({
	...seenStat(stat),
	dev: cut$1(stat.dev),
	uid: cut$1(stat.uid),
	gid: cut$1(stat.gid)
});
const invalid = (why) => new RefusedError("git-index-invalid", `Index of the repository not read: ${why}. Check it with "git fsck".`);
// src/git/own-exclude.ts
const EXCLUDE_FILE = "info/exclude";
const OWN_LINE = "/.rerail*";
function excludeOwn(text) {
	if (text.split("\n").includes(OWN_LINE)) return text;
	return `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${OWN_LINE}\n`;
}
// src/git/git-process.ts
async function runGit(call) {
	const chunks = [];
	await streamGit(call, (chunk) => void chunks.push(chunk));
	return Buffer.concat(chunks);
}
function streamGit(call, take) {
	const { gitDir, args, env, signal } = call;
	return new Promise((resolve, reject) => {
		const { spawn } = process.getBuiltinModule("node:child_process");
		const child = spawn("git", [...SAFETY, ...args], {
			env: gitEnvironment(gitDir, env),
			windowsHide: true,
			...signal && { signal }
		});
		let errors = "";
		child.stdout.on("data", take);
		child.stderr.on("data", (chunk) => {
			if (errors.length < MAX_ERROR_TEXT) errors += chunk.toString("utf8");
		});
		child.on("error", (error) => reject(codeOf(error) === "ENOENT" ? noGit() : error));
		child.on("close", (code, signal) => {
			if (code === 0) resolve();
			else reject(failed(args, errors.trim() || `it ended with ${signal ?? code}`));
		});
		child.stdin.on("error", () => void 0);
		if (call.inputFile) createReadStream(call.inputFile, { start: call.offset ?? 0 }).pipe(child.stdin);
		else child.stdin.end(call.input ?? "");
	});
}
const SAFETY = [
	"--no-pager",
	"--no-optional-locks",
	...["-c", `core.hooksPath=${devNull}`],
	...["-c", "core.fsmonitor=false"],
	...["-c", "protocol.allow=never"],
	...["-c", "gc.auto=0"],
	...["-c", "maintenance.auto=false"]
];
function gitEnvironment(gitDir, extra = {}) {
	return {
		PATH: absoluteFolders(process.env.PATH ?? ""),
		...process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {},
		LC_ALL: "C",
		HOME: path.join(gitDir, "no-home"),
		GIT_DIR: gitDir,
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: devNull,
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_NO_REPLACE_OBJECTS: "1",
		...extra
	};
}
const absoluteFolders = (list) => list.split(path.delimiter).filter((folder) => path.isAbsolute(folder)).join(path.delimiter);
const MAX_ERROR_TEXT = 2e3;
const failed = (args, why) => new RefusedError("git-failed", `git ${args[0]} failed: ${why}. Check the repository with "git fsck".`);
const noGit = () => new UserError("Git state needs the program git: it is not on PATH. Install git, or use a folder without a repository.");
// src/git/repository.ts
var Repository = class Repository {
	gitDir;
	commonDir;
	format;
	#scratch;
	#signal;
	#ready = false;
	constructor(gitDir, commonDir, format, scratch, signal) {
		this.#signal = signal;
		this.gitDir = gitDir;
		this.commonDir = commonDir;
		this.format = format;
		this.#scratch = scratch;
	}
	static open(folder, scratch, signal) {
		const gitDir = findGitDir(folder);
		return gitDir === void 0 ? void 0 : Repository.at(gitDir, scratch, signal);
	}
	static at(gitDir, scratch, signal) {
		const commonDir = resolveLink(gitDir, "commondir") ?? gitDir;
		if (!exists(path.join(commonDir, "objects"))) return void 0;
		return new Repository(gitDir, commonDir, formatOf(commonDir), scratch, signal);
	}
	get hasHead() {
		return exists(path.join(this.gitDir, "HEAD"));
	}
	get oidLength() {
		return oidBytes(this.format) * 2;
	}
	run(args, input) {
		return runGit(this.#call(args, input));
	}
	stream(args, input, take) {
		return streamGit(this.#call(args, input), take);
	}
	async index(file, offset) {
		const packs = path.join(this.commonDir, "objects", "pack");
		const listed = () => exists(packs) ? readdirSync(packs) : [];
		const before = new Set(listed());
		try {
			await streamGit({
				...this.#call([
					"index-pack",
					"--stdin",
					"--fix-thin"
				], void 0),
				inputFile: file,
				offset
			}, () => void 0);
		} catch (error) {
			for (const name of listed()) if (name.startsWith("tmp_") && !before.has(name)) rmSync(path.join(packs, name), { force: true });
			throw error;
		}
	}
	scratch() {
		if (!this.#ready) {
			makeScratch(this.#scratch, this.format, readIfThere(path.join(this.commonDir, "shallow")));
			this.#ready = true;
		}
		const env = { GIT_OBJECT_DIRECTORY: path.join(this.commonDir, "objects") };
		return {
			gitDir: this.#scratch,
			env,
			signal: this.#signal
		};
	}
	#call(args, input) {
		return {
			...this.scratch(),
			args,
			...input === void 0 ? {} : { input }
		};
	}
};
function makeScratch(folder, format, shallow) {
	mkdirSync(path.join(folder, "objects"), { recursive: true });
	mkdirSync(path.join(folder, "refs"));
	writeFileSync(path.join(folder, "HEAD"), "ref: refs/heads/none\n");
	const version = format === "sha1" ? "0" : "1";
	const extension = format === "sha1" ? "" : `[extensions]\n\tobjectformat = ${format}\n`;
	writeFileSync(path.join(folder, "config"), `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n${extension}`);
	if (shallow !== void 0) writeFileSync(path.join(folder, "shallow"), shallow);
}
function findGitDir(folder) {
	const dotGit = path.join(folder, ".git");
	const stat = lstatSync(dotGit, { throwIfNoEntry: false });
	if (stat?.isDirectory()) return dotGit;
	if (!stat?.isFile()) return void 0;
	const target = /^gitdir: (.+)$/m.exec(readIfThere(dotGit) ?? "")?.[1];
	return target === void 0 ? void 0 : path.resolve(folder, target.trim());
}
function resolveLink(gitDir, name) {
	const text = readIfThere(path.join(gitDir, name));
	return text === void 0 ? void 0 : path.resolve(gitDir, text.trim());
}
const formatOf = (commonDir) => /^\s*objectformat\s*=\s*"?sha256"?\s*$/im.test(readIfThere(path.join(commonDir, "config")) ?? "") ? "sha256" : "sha1";
const exists = (file) => lstatSync(file, { throwIfNoEntry: false }) !== void 0;
function readIfThere(file, maxBytes = 16777216) {
	try {
		const stat = lstatSync(file);
		return stat.isFile() && stat.size <= maxBytes ? readFileSync(file, "latin1") : void 0;
	} catch {
		return;
	}
}
// src/git/refs.ts
const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isSafeRefName(name) {
	return /^refs\/[\x21-\x7e\x80-\uffff]+$/.test(name) && !/[~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/.test(name) && !name.split("/").some((part) => part.startsWith(".") || part.endsWith(".lock"));
}
function readRefs({ commonDir }) {
	if (readIfThere(path.join(commonDir, "reftable", "tables.list")) !== void 0) throw new RefusedError("git-reftable", "Git state not read: the repository keeps its refs as a reftable. Use files.");
	const refs = parsePackedRefs(readIfThere(path.join(commonDir, "packed-refs")) ?? "");
	readLoose(commonDir, "refs", refs);
	return refs;
}
function readHead({ gitDir }, refs) {
	const text = (readIfThere(path.join(gitDir, "HEAD")) ?? "").trim();
	const branch = /^ref:\s*(refs\/.+)$/.exec(text)?.[1];
	if (branch !== void 0) return {
		branch,
		commit: refs.get(branch) ?? null
	};
	return {
		branch: null,
		commit: OID.test(text) ? text : null
	};
}
function parsePackedRefs(text) {
	const refs = new Map();
	for (const line of text.split("\n")) {
		const [oid, name] = line.split(" ");
		if (oid && name && OID.test(oid) && isSafeRefName(name)) refs.set(name, oid);
	}
	return refs;
}
const isPackedRefs = (text) => /^(?:(?:#.*|\^[0-9a-f]{40,64}|[0-9a-f]{40,64} refs\/.+)\n)*$/.test(text);
function serializeRefs(refs) {
	return `# pack-refs with: sorted \n${[...refs.keys()].sort().map((name) => `${refs.get(name)} ${name}\n`).join("")}`;
}
function readLoose(commonDir, folder, refs) {
	let entries;
	try {
		entries = readdirSync(osPath(commonDir, folder), {
			withFileTypes: true,
			encoding: "latin1"
		});
	} catch {
		return;
	}
	for (const entry of entries) {
		const name = `${folder}/${entry.name}`;
		if (entry.isDirectory()) readLoose(commonDir, name, refs);
		else if (entry.isFile() && isSafeRefName(name)) {
			const oid = readIfThere(osPath(commonDir, name), 1024)?.trim() ?? "";
			if (OID.test(oid)) refs.set(name, oid);
			else refs.delete(name);
		}
	}
}
// src/git/capture-state.ts
const STASH = "refs/stash";
const STASH_LOG = "logs/refs/stash";
const STATE_FILES = [...[
	"MERGE_HEAD",
	"MERGE_MSG",
	"MERGE_MODE",
	"CHERRY_PICK_HEAD",
	"REVERT_HEAD",
	"ORIG_HEAD"
], ...[
	"info/sparse-checkout",
	EXCLUDE_FILE,
	STASH_LOG
]];
const isKeptRef = (name) => /^refs\/(?:heads\/|tags\/|stash$)/.test(name);
function readGitState(repository, all) {
	const refs = readRefs(repository);
	const head = readHead(repository, refs);
	const shallow = readIfThere(path.join(repository.commonDir, "shallow")) ?? "";
	const files = {};
	for (const name of STATE_FILES) {
		const text = readIfThere(path.join(repository.gitDir, name), 1048576);
		if (text !== void 0) files[name] = text;
	}
	return {
		head,
		refs: all ? refs : new Map([...refs].filter(([name]) => isKeptRef(name))),
		index: readIndex(repository),
		shallow: shallow.split("\n").filter(Boolean),
		files
	};
}
const indexPath = ({ gitDir }) => path.join(gitDir, "index");
function readIndex(repository) {
	const index = readIndexFile(repository, indexPath(repository));
	if (!index?.link) return index;
	const { link, ...own } = index;
	const base = readIndexFile(repository, path.join(repository.gitDir, `sharedindex.${link.oid}`));
	if (!base) throw new RefusedError("git-index-split", `Index not read: it is split, and its part sharedindex.${link.oid} is not there. Run "git reset".`);
	return {
		...own,
		entries: mergeEntries(base.entries, own.entries, link)
	};
}
function readIndexFile({ format }, file) {
	const text = readIfThere(file, 536870912);
	return text === void 0 ? void 0 : parseIndex(Buffer.from(text, "latin1"), format);
}
function portableIndex(repository, index, statOf) {
	const writtenAt = lstatSync(indexPath(repository), { bigint: true }).mtimeNs;
	const entries = index.entries.map((entry) => {
		const { mtimeSeconds, mtimeNanoseconds, size } = entry.stat;
		const clean = !isRacy(entry, writtenAt) && sameStat(entry.stat, statOf(entry.path));
		return {
			...entry,
			stat: clean ? {
				...NO_STAT,
				mtimeSeconds,
				mtimeNanoseconds,
				size
			} : NO_STAT
		};
	});
	return serializeIndex({
		...index,
		entries
	}, repository.format);
}
const isRacy = ({ stat }, writtenAt) => BigInt(stat.mtimeSeconds) * 1000000000n + BigInt(stat.mtimeNanoseconds) >= writtenAt;
const sameStat = (a, b) => b !== void 0 && a.mtimeSeconds === b.mtimeSeconds && a.mtimeNanoseconds === b.mtimeNanoseconds && a.ctimeSeconds === b.ctimeSeconds && a.ctimeNanoseconds === b.ctimeNanoseconds && a.ino === b.ino && a.size === b.size;
async function findLocalContent(repository, { head, refs, index, files }, all) {
	const known = all ? [] : remoteCommits(repository);
	const tips = new Map([...refs].filter(([name, oid]) => name !== "refs/stash" && !known.includes(oid)));
	if (head.commit && !known.includes(head.commit)) tips.set("HEAD", head.commit);
	const older = [...(files[STASH_LOG] ?? "").matchAll(/^[0-9a-f]+ ([0-9a-f]+) /gm)].map(([, oid]) => oid);
	const newest = refs.get(STASH);
	return {
		known,
		tips,
		stashes: [...new Set([...newest === void 0 ? [] : [newest], ...older])],
		staged: index ? await stagedBlobs(repository, index, head) : []
	};
}
function withoutStashes(state) {
	const { [STASH_LOG]: _, ...files } = state.files;
	return {
		...state,
		files,
		refs: new Map([...state.refs].filter(([name]) => name !== STASH))
	};
}
async function bundleContent(repository, { known, tips, stashes, staged }, file) {
	const wanted = [...new Set([
		...tips.values(),
		...stashes,
		...staged.map(({ oid }) => oid)
	])];
	if (wanted.length === 0) return false;
	const named = new Map([...tips, ...stashes[0] === void 0 ? [] : [[STASH, stashes[0]]]]);
	const not = known.length > 0 ? ["--not", ...known] : [];
	const fd = openSync(file, "wx+", 384);
	try {
		const header = bundleHeader(repository, named, known);
		writeSync(fd, header);
		await repository.stream(PACK_OBJECTS, [
			...wanted,
			...not,
			""
		].join("\n"), (chunk) => {
			for (let at = 0; at < chunk.length;) at += writeSync(fd, chunk, at);
		});
		const count = Buffer.alloc(4);
		readSync(fd, count, 0, 4, header.length + PACK_COUNT_AT);
		if (count.readUInt32BE() > 0) return true;
	} catch (error) {
		throw isPartialClone(repository) ? partialClone(error) : error;
	} finally {
		closeSync(fd);
	}
	rmSync(file);
	return false;
}
function isPartialClone({ commonDir }) {
	const packs = path.join(commonDir, "objects", "pack");
	return existsSync(packs) && readdirSync(packs).some((name) => name.endsWith(".promisor"));
}
const partialClone = (error) => new RefusedError("git-partial-clone", `Repository not kept: it is a partial clone, and not all of its objects are here (${messageOf(error)}). Fetch them with "git fetch --refetch --no-filter", or take a checkpoint that is not full.`);
const PACK_OBJECTS = [
	"pack-objects",
	"--revs",
	"--stdout",
	"-q",
	"--delta-base-offset",
	"--threads=2"
];
const PACK_COUNT_AT = 8;
function bundleHeader({ format }, tips, known) {
	const signature = format === "sha1" ? "# v2 git bundle\n" : "# v3 git bundle\n@object-format=sha256\n";
	const prerequisites = known.map((oid) => `-${oid}\n`).join("");
	const refs = [...tips].map(([name, oid]) => `${oid} ${name}\n`).join("");
	return Buffer.from(`${signature}${prerequisites}${refs}\n`, "latin1");
}
function remoteCommits(repository) {
	const refs = readRefs(repository);
	const remote = [...refs].filter(([name]) => name.startsWith("refs/remotes/")).map(([, oid]) => oid);
	const fetched = (readIfThere(path.join(repository.gitDir, "FETCH_HEAD")) ?? "").split("\n").map((line) => line.split("	")[0]);
	const here = [...refs.values(), readHead(repository, refs).commit];
	return [...new Set([...remote, ...here.filter((oid) => oid !== null && fetched.includes(oid))])].filter((oid) => oid !== null);
}
async function stagedBlobs(repository, index, head) {
	const isBlob = ({ mode }) => mode >> 12 === 8 || mode >> 12 === 10;
	if (head.commit === null) return index.entries.filter(isBlob);
	const listing = await repository.run([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		head.commit
	]);
	const committed = new Set(listing.toString("latin1").split("\0").map((line) => line.slice(line.indexOf("	") - repository.oidLength, line.indexOf("	"))));
	return index.entries.filter((entry) => isBlob(entry) && !committed.has(entry.oid));
}
function gitFingerprint(repository) {
	const stat = lstatSync(indexPath(repository), {
		bigint: true,
		throwIfNoEntry: false
	});
	const index = stat ? `${stat.size} ${stat.mtimeNs} ${stat.ctimeNs} ${stat.ino}` : "none";
	let refs;
	try {
		refs = serializeRefs(readRefs(repository));
	} catch (error) {
		refs = messageOf(error);
	}
	const files = ["HEAD", ...STATE_FILES].map((name) => readIfThere(path.join(repository.gitDir, name)) ?? "-");
	const shallow = readIfThere(path.join(repository.commonDir, "shallow")) ?? "-";
	return hash("sha256", [
		index,
		refs,
		shallow,
		...files
	].join("\0"), "hex");
}
// src/git/config.ts
const HARMLESS = [
	[/^core\.(?:filemode|symlinks|ignorecase|precomposeunicode|sparsecheckout|sparsecheckoutcone|logallrefupdates|quotepath)$/, /^(?:true|false|always)$/],
	[/^core\.autocrlf$/, /^(?:true|false|input)$/],
	[/^core\.eol$/, /^(?:lf|crlf|native)$/],
	[/^index\.(?:sparse|version)$/, /^(?:true|false|[234])$/],
	[/^remote\.[\w./-]+\.url$/, /^(?:https?|ssh|git):\/\/(?!-)[^\s\p{Cc}@]+$|^git@[\w.-]+:[^\s\p{Cc}]+$/u],
	[/^remote\.[\w./-]+\.fetch$/, /^\+?refs\/[^\s\p{Cc}:]+:refs\/[^\s\p{Cc}:]+$/u],
	[/^remote\.[\w./-]+\.tagopt$/, /^--(?:no-)?tags$/],
	[/^branch\.[^\s\p{Cc}]+\.remote$/u, /^[\w./-]+$/],
	[/^branch\.[^\s\p{Cc}]+\.merge$/u, /^refs\/[^\s\p{Cc}:]+$/u],
	[/^branch\.[^\s\p{Cc}]+\.rebase$/u, /^(?:true|false)$/]
];
const isHarmless = (key, value) => HARMLESS.some(([keys, values]) => keys.test(key) && values.test(value));
const CONFIG_FILES = ["config", "config.worktree"];
async function listConfig(repository, name) {
	const file = path.join(repository.commonDir, name);
	if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return [];
	let listing;
	try {
		listing = await repository.run([
			"config",
			"--file",
			file,
			"--no-includes",
			"--list",
			"-z"
		]);
	} catch (error) {
		if (error instanceof RefusedError) return void 0;
		throw error;
	}
	return listing.toString("utf8").split("\0").flatMap((item) => {
		const end = item.indexOf("\n");
		return end > 0 ? [[item.slice(0, end), item.slice(end + 1)]] : [];
	});
}
async function readReducedConfig(repository) {
	const kept = [];
	for (const name of CONFIG_FILES) for (const [key, text] of await listConfig(repository, name) ?? []) {
		const value = withoutUserInfo(text);
		if (isHarmless(key, value)) kept.push([key, value]);
	}
	return kept;
}
const withoutUserInfo = (value) => value.replace(/^([a-z]+:\/\/)[^/@\s]*@/, "$1");
function serializeConfig(entries) {
	return entries.map(([key, value]) => {
		const first = key.indexOf(".");
		const last = key.lastIndexOf(".");
		return `[${key.slice(0, first)}${last > first ? ` ${quote(key.slice(first + 1, last))}` : ""}]\n\t${key.slice(last + 1)} = ${quote(value)}\n`;
	}).join("");
}
const quote = (text) => `"${text.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"")}"`;
// src/git/leftovers.ts
const LOCKS = [
	"index.lock",
	"HEAD.lock",
	"config.lock",
	"config.worktree.lock",
	"packed-refs.lock",
	"shallow.lock"
];
const OPERATIONS = [
	...[
		"rebase-merge",
		"rebase-apply",
		"REBASE_HEAD",
		"sequencer",
		"MERGE_AUTOSTASH",
		"AUTO_MERGE",
		"SQUASH_MSG"
	],
	...[
		"BISECT_START",
		"BISECT_LOG",
		"BISECT_TERMS",
		"BISECT_NAMES",
		"BISECT_EXPECTED_REV",
		"BISECT_ANCESTORS_OK"
	],
	...[
		"BISECT_HEAD",
		"BISECT_FIRST_PARENT",
		"BISECT_RUN"
	]
];
function findLeftovers({ gitDir }, takenAt) {
	const locks = LOCKS.filter((name) => statOf$1(gitDir, name) !== void 0);
	const operations = OPERATIONS.filter((name) => {
		const stat = statOf$1(gitDir, name);
		return stat !== void 0 && (stat.birthtimeMs || stat.ctimeMs) > takenAt;
	});
	return [
		...locks,
		...operations,
		...findBrokenRefs(gitDir, "refs")
	];
}
const operationsUnderWay = ({ gitDir }) => UNDER_WAY.filter((name) => statOf$1(gitDir, name) !== void 0);
const UNDER_WAY = [
	"rebase-merge",
	"rebase-apply",
	"sequencer",
	"BISECT_LOG"
];
const statOf$1 = (gitDir, name) => lstatSync(path.join(gitDir, name), { throwIfNoEntry: false });
const REF = /^(?:ref: refs\/.+|(?!0+\s*$)[0-9a-f]{40,64})\s*$/;
function findBrokenRefs(gitDir, folder) {
	if (!lstatSync(osPath(gitDir, folder), { throwIfNoEntry: false })?.isDirectory()) return [];
	return readdirSync(osPath(gitDir, folder), {
		withFileTypes: true,
		encoding: "latin1"
	}).flatMap((entry) => {
		const name = `${folder}/${entry.name}`;
		if (entry.isDirectory()) return findBrokenRefs(gitDir, name);
		return entry.isFile() && !REF.test(readIfThere(osPath(gitDir, name), 1024) ?? "") || name.endsWith(".lock") ? [name] : [];
	});
}
// src/checkpoint/capture/repositories.ts
var WorkspaceRepository = class WorkspaceRepository {
	withheld = new Set();
	#named = new Set();
	#repository;
	#folder;
	#scratch;
	#all;
	#state;
	#blobs;
	#prepared;
	constructor(repository, folder, scratch, all) {
		this.#repository = repository;
		this.#all = all;
		this.#folder = folder;
		this.#scratch = scratch;
	}
	static open(root, { scratch, all, folder = "", signal }) {
		const repository = Repository.open(path.join(root, displayText(folder)), path.join(scratch, "git"), signal);
		return repository?.hasHead ? new WorkspaceRepository(repository, folder, scratch, all) : void 0;
	}
	get fingerprint() {
		return gitFingerprint(this.#repository);
	}
	get underWay() {
		return operationsUnderWay(this.#repository);
	}
	get oidBytes() {
		return this.#repository.oidLength / 2;
	}
	get format() {
		return this.#repository.format;
	}
	blobAt(file) {
		const oid = this.trackedBlob(file);
		return oid === void 0 || this.withheld.has(oid) ? void 0 : oid;
	}
	trackedBlob(file) {
		return this.#index().get(file);
	}
	async prepare(scanner) {
		const config = readReducedConfig(this.#repository);
		config.catch(() => void 0);
		const findings = scanner ? this.#screenRefs(scanner) : [];
		let content = await findLocalContent(this.#repository, this.#read(), this.#all);
		if (scanner) {
			const { screenContent } = await import("./capture.js");
			const screened = await screenContent(this.#repository, content, scanner);
			if (screened.commits && this.#all) throw inHistory(screened.findings);
			findings.push(...screened.findings, ...this.#screenFiles(scanner));
			content = screened.content;
			this.withheld = screened.withheld;
			this.#named = screened.named;
			if (screened.stashes) this.#state = withoutStashes(this.#read());
		}
		const file = path.join(this.#scratch, "bundle");
		const bundle = await bundleContent(this.#repository, content, file) ? file : void 0;
		const kept = (await config).filter((pair) => !scanner || (scanner.scan("", Buffer.from(pair.join(" "))) ?? kindOfName(pair.join(" "))) === void 0);
		this.#prepared = {
			config: kept,
			bundle
		};
		return findings;
	}
	capture(tree) {
		const { head, refs, index, shallow, files } = this.#read();
		if (!this.#prepared) throw new Error("The repository was not prepared.");
		const { config, bundle } = this.#prepared;
		const members = [];
		members.push(["refs", Buffer.from(serializeRefs(refs), "latin1")]);
		if (index) {
			const stats = this.#trackedStats(tree);
			const entries = index.entries.filter(({ path: file }) => !this.#named.has(file));
			members.push(["index", portableIndex(this.#repository, {
				...index,
				entries
			}, (file) => stats.get(file))]);
		}
		if (bundle !== void 0) members.push(["bundle", {
			file: bundle,
			size: statSync(bundle).size
		}]);
		return {
			state: {
				path: displayText(this.#folder),
				objectFormat: this.format,
				...head,
				shallow,
				config,
				files
			},
			members
		};
	}
	#read() {
		this.#state ??= readGitState(this.#repository, this.#all);
		return this.#state;
	}
	#index() {
		if (this.#blobs) return this.#blobs;
		const entries = this.#read().index?.entries ?? [];
		this.#blobs = new Map(entries.filter(({ stage }) => stage === 0).map(({ path: name, oid }) => [name, oid]));
		return this.#blobs;
	}
	#screenFiles(scanner) {
		const state = this.#read();
		const found = Object.entries(state.files).flatMap(([name, text]) => {
			const content = Buffer.from(text, "latin1");
			const kind = scanner.scan("", content);
			if (kind === void 0) return [];
			return [{
				name,
				path: `.git/${name}`,
				kind,
				sha256: hash("sha256", content, "hex"),
				size: content.length
			}];
		});
		const kept = Object.entries(state.files).filter(([name]) => !found.some((finding) => finding.name === name));
		if (found.length > 0) this.#state = {
			...state,
			files: Object.fromEntries(kept)
		};
		return found.map(({ name: _, ...finding }) => finding);
	}
	#screenRefs(scanner) {
		const state = this.#read();
		const found = [...new Set([...state.refs.keys(), ...state.head.branch === null ? [] : [state.head.branch]])].flatMap((name) => {
			const content = Buffer.from(name, "latin1");
			const kind = scanner.scan("", content) ?? kindOfName(name);
			return kind === void 0 ? [] : [{
				name,
				kind,
				sha256: hash("sha256", content, "hex"),
				size: content.length
			}];
		});
		if (found.length === 0) return [];
		const gone = new Set(found.map(({ name }) => name));
		const { head } = state;
		const branch = head.branch !== null && gone.has(head.branch) ? null : head.branch;
		const refs = new Map([...state.refs].filter(([name]) => !gone.has(name)));
		this.#state = {
			...state,
			head: {
				...head,
				branch
			},
			refs
		};
		return found.map(({ name: _, ...finding }) => ({
			path: ".git (name of a branch or tag)",
			...finding
		}));
	}
	#trackedStats(tree) {
		const prefix = this.#folder === "" ? "" : `${this.#folder}/`;
		const folders = new Set(this.#folder === "" ? [] : foldersAbove(`${prefix}x`));
		for (const file of this.#index().keys()) for (const folder of foldersAbove(prefix + file)) {
			if (folders.has(folder)) break;
			folders.add(folder);
		}
		const stats = new Map();
		for (let i = 0; i < tree.count; i++) {
			const file = tree.path(i);
			if (tree.kinds[i] === 1) {
				if (!folders.has(file)) i = tree.ends[i] - 1;
			} else if (file.startsWith(prefix) && this.#index().has(file.slice(prefix.length))) stats.set(file.slice(prefix.length), statOf(tree, i));
		}
		return stats;
	}
};
function* foldersAbove(file) {
	for (let end = file.lastIndexOf("/"); end > 0; end = file.lastIndexOf("/", end - 1)) yield file.slice(0, end);
}
const statOf = (tree, i) => seenStat({
	mtimeNs: tree.mtimes[i],
	ctimeNs: tree.ctimes[i],
	ino: tree.inodes[i],
	size: BigInt(tree.sizes[i])
});
function inHistory(findings) {
	const list = findings.map(({ path: file, kind }) => `${file} (${kind})`).join(", ");
	return new RefusedError("secrets-found", `Checkpoint not taken: local commits hold credentials, and a full checkpoint needs them: ${list}. Rewrite the commits, or set secrets to "allow".`);
}
// src/checkpoint/capture/nested-repositories.ts
const MODULES = ".git/modules/";
var NestedRepositories = class {
	skipped = [];
	fingerprint;
	#own = new Map();
	#modules = [];
	constructor(root, found, { scratch, all, signal }) {
		const fingerprints = [];
		for (const [n, { path: folder, gitFile }] of found.entries()) {
			const name = displayText(folder);
			const work = path.join(scratch, `nested-${n}`);
			const repository = Repository.open(path.join(root, name), path.join(work, "look"));
			if (!repository?.hasHead || exactText(folder) === void 0) {
				this.skipped.push({
					path: `${name}/.git`,
					reason: "repository-unreadable"
				});
				continue;
			}
			fingerprints.push(`${name} ${gitFingerprint(repository)}`);
			const link = path.relative(root, repository.gitDir).replaceAll(path.sep, "/");
			if (gitFile && !link.startsWith(MODULES)) continue;
			if (gitFile && !all) this.#addModule(name, link, repository);
			else {
				mkdirSync(work, { recursive: true });
				const own = WorkspaceRepository.open(root, {
					scratch: work,
					all: true,
					folder,
					signal
				});
				this.#own.set(name, own);
			}
		}
		this.fingerprint = joinFingerprints(fingerprints);
	}
	async prepare(scanner) {
		const findings = [];
		for (const [name, repository] of this.#own) try {
			const found = await repository.prepare(scanner);
			findings.push(...found.map((finding) => ({
				...finding,
				path: `${name}/${finding.path}`
			})));
		} catch (error) {
			if (!(error instanceof RefusedError) || error.reason !== "secrets-found") throw error;
			this.#own.delete(name);
			this.skipped.push({
				path: `${name}/.git`,
				reason: "repository-secrets"
			});
		}
		return findings;
	}
	capture(tree) {
		return [...this.#modules.map((state) => ({
			state,
			members: []
		})), ...[...this.#own.values()].map((repository) => repository.capture(tree))];
	}
	#addModule(name, link, repository) {
		const { commit } = readHead(repository, readRefs(repository));
		const objectFormat = repository.format;
		this.#modules.push({
			path: name,
			link,
			objectFormat,
			commit,
			branch: null,
			members: {},
			shallow: [],
			config: [],
			files: {}
		});
	}
};
const fingerprintOf = (own, nested) => [own ?? "none", nested].filter(Boolean).join("+");
function nestedFingerprint(root, folders, scratch) {
	return joinFingerprints(folders.flatMap((folder, n) => {
		const repository = Repository.open(path.join(root, folder), path.join(scratch, `nested-${n}`));
		return repository?.hasHead ? [`${folder} ${gitFingerprint(repository)}`] : [];
	}));
}
const joinFingerprints = (all) => all.length === 0 ? "" : hash("sha256", all.toSorted().join("\0"), "hex");
// src/checkpoint/capture/survey.ts
async function survey(about) {
	const { request, ports, scratch, secrets, threads, check, signal } = about;
	const { root, full = false, store } = request;
	const own = [ports.folder, ...store.folders ?? []];
	const known = loadKnownFiles(knownFilesPath(ports.folder, root));
	const marking = markOf(secrets ?? [], known?.head.looked);
	const repository = WorkspaceRepository.open(root, {
		scratch,
		all: full,
		signal
	});
	const operations = repository?.underWay ?? [];
	if (operations.length > 0) ports.log.warning(`The checkpoint does not hold git's operation under way (${operations.join(", ")}). Finish or abort it before you rely on the checkpoint.`);
	const fingerprint = repository?.fingerprint;
	const kept = full ? void 0 : repository;
	const early = full || !known && request.parent === void 0 ? new (await (import("./checkpoint.js"))).EarlyBatches(root, threads, kept) : void 0;
	const scanned = scan(root, scopeOf(request), {
		own,
		...secrets ? {
			secrets,
			screen: screenOf(known)
		} : {},
		known: known?.tree,
		since: ports.clock.now(),
		found: early && ((tree, i) => early.offer(tree, i))
	});
	const nested = new NestedRepositories(root, scanned.repositories, {
		scratch,
		all: full,
		signal
	});
	const git = fingerprintOf(fingerprint, nested.fingerprint);
	const mark = await marking;
	const base = full ? void 0 : await findBase(request, known, scratch, mark, ports);
	const pairs = base && base.tree === known?.tree ? scanned.pairs : pairTrees(scanned.tree, base?.tree);
	const files = new FilePacker({
		root,
		tree: scanned.tree,
		sources: new Sources(Math.max(1, scanned.tree.count), repository?.oidBytes),
		base,
		pairs,
		repository: kept,
		early: early?.begun ?? [],
		sameRepository: isSameRepository(base, git),
		check
	});
	const isSame = () => base !== void 0 && isSameState(scanned.tree, base.tree, pairs);
	return {
		scanned,
		repository,
		nested,
		git,
		known,
		base,
		mark,
		isSame,
		files
	};
}
const isSameRepository = (base, git) => base?.git === git && base.looked;
function canReuse({ known, base, git }, request) {
	const { identity, parent, full } = request;
	return !full && identity.name === void 0 && base?.id !== void 0 && base.id === parent && base.whole && known?.head.checkpoint === parent && base.git === git && known.head.clean === identity.clean && known.head.scope === scopeKey(request);
}
// src/checkpoint/capture/capture.ts
async function capture$1(request, ports) {
	return withScratch(ports.folder, (scratch) => new Capture(request, ports, scratch).run());
}
var Capture = class {
	#request;
	#ports;
	#scratch;
	#watch;
	#meter = new Meter();
	#secrets;
	#threads;
	#screening;
	constructor(request, ports, scratch) {
		this.#request = request;
		this.#ports = ports;
		this.#scratch = scratch;
		this.#watch = new CaptureWatch(request, ports);
		this.#secrets = request.secrets === "allow" ? void 0 : tellingValues(request.masker);
		this.#threads = new Threads(ports.threadScript, this.#secrets ? { secrets: this.#secrets } : {});
	}
	async run() {
		try {
			return await this.#run();
		} catch (error) {
			if (this.#watch.signal.aborted) this.#watch.check();
			throw error;
		} finally {
			this.#threads.close();
			this.#watch.end();
			await this.#screening?.catch(() => void 0);
		}
	}
	async #run() {
		const found = await survey({
			request: this.#request,
			ports: this.#ports,
			scratch: this.#scratch,
			secrets: this.#secrets,
			threads: this.#threads,
			check: () => this.#watch.check(),
			signal: this.#watch.signal
		});
		const { base, git, files } = found;
		if (!isSameRepository(base, git)) this.#prepareRepositories(found);
		const toRead = files.inherit();
		const mayReuse = canReuse(found, this.#request);
		if (mayReuse && base?.looked && toRead.length === 0 && found.isSame()) return this.#reuse(found);
		const { storeState } = await import("./checkpoint.js");
		const stored = await storeState({
			request: this.#request,
			ports: this.#ports,
			scratch: this.#scratch,
			found,
			toRead
		}, {
			threads: this.#threads,
			watch: this.#watch,
			meter: this.#meter
		}, this.#prepareRepositories(found), mayReuse);
		return stored ? this.#keep(stored, found) : this.#reuse(found);
	}
	#prepareRepositories({ repository, nested, files, base, git }) {
		const prepare = async () => {
			const scanner = this.#secrets && (await import("./capture.js")).createScanner(this.#secrets);
			if (scanner) files.screenLinks(scanner);
			const isKnown = isSameRepository(base, git) && base?.findings.length === 0;
			const own = repository?.prepare(isKnown ? void 0 : scanner);
			const found = await Promise.all([own ?? [], nested.prepare(scanner)]);
			for (const finding of found.flat()) files.addFinding(finding);
			return repository?.withheld ?? new Set();
		};
		this.#screening ??= prepare();
		this.#screening.catch(() => void 0);
		return this.#screening;
	}
	#reuse({ scanned, known, base, git, mark }) {
		const { id, findings } = base;
		const { head, tree } = known;
		if (head.git !== git || head.looked !== mark || !isSameRecord(scanned.tree, tree)) this.#saveKnown({
			tree: scanned.tree,
			sources: base.sources,
			head: {
				...head,
				git,
				looked: mark
			}
		});
		return {
			id,
			...scanned.tree.totals(),
			storedBytes: 0,
			ms: this.#watch.elapsed,
			parent: id,
			stateHash: head.stateHash,
			skipped: scanned.skipped,
			findings,
			reused: true
		};
	}
	#keep({ id, manifest, storedBytes }, { git, mark }) {
		const { identity, secrets } = this.#request;
		const { tree, sources, parent, files, bytes, findings } = manifest;
		const head = {
			checkpoint: id,
			stateHash: manifest.stateHash,
			clean: identity.clean,
			git,
			secrets,
			looked: mark,
			findings,
			...sealedWith(this.#ports.key)
		};
		this.#saveKnown({
			tree,
			sources,
			head: {
				...head,
				scope: scopeKey(this.#request)
			}
		});
		return {
			id,
			files,
			bytes,
			storedBytes,
			ms: this.#watch.elapsed,
			parent,
			stateHash: manifest.stateHash,
			skipped: manifest.skipped,
			findings,
			reused: false
		};
	}
	#saveKnown(known) {
		try {
			saveKnownFiles(knownFilesPath(this.#ports.folder, this.#request.root), known);
		} catch (error) {
			this.#ports.log.debug(`Known files not saved: ${messageOf(error)}.`);
		}
	}
};
const padded = (size) => Math.ceil(size / 512) * 512;
const TYPE_FLAGS = {
	file: "0",
	hardlink: "1",
	symlink: "2",
	directory: "5"
};
const MAX_OCTAL_11 = 8589934591;
const SECOND = 1000000000n;
const NAME_BYTES = 100;
function encodeHeader(member) {
	const header = Buffer.alloc(headerLength(member));
	writeHeader(member, header);
	return header;
}
function writeHeader(member, target) {
	const name = nameOf(member);
	const records = paxRecords(member, name);
	let at = 0;
	if (records !== "") {
		writeUstar(target, 0, {
			name: PAX_NAME,
			mode: 420,
			size: records.length,
			mtime: 0,
			flag: "x",
			link: ""
		});
		at = 512 + padded(records.length);
		target.fill(0, 512 + target.write(records, 512, "latin1"), at);
	}
	writeUstar(target, at, {
		name: name.slice(0, NAME_BYTES),
		mode: member.mode,
		size: member.size,
		mtime: ustarTime(member.mtime),
		flag: TYPE_FLAGS[member.type],
		link: (member.target ?? "").slice(0, NAME_BYTES)
	});
}
const PAX_NAME = "PaxHeaders/rerail";
const nameOf = ({ path, type }) => type === "directory" ? `${path}/` : path;
function headerLength(member) {
	const name = member.path.length + (member.type === "directory" ? 1 : 0);
	if (fitsUstar(name, member.target?.length ?? 0, member.size, member.mtime)) return 512;
	return 1024 + padded(paxRecords(member, nameOf(member)).length);
}
const fitsUstar = (name, target, size, mtime) => name <= NAME_BYTES && target <= NAME_BYTES && size <= MAX_OCTAL_11 && isUstarTime(mtime);
const END_OF_ARCHIVE = Buffer.alloc(1024);
function paxRecords({ mtime, size, target }, name) {
	let records = "";
	if (name.length > NAME_BYTES) records += pathRecord("path", name);
	if (target !== void 0 && target.length > NAME_BYTES) records += pathRecord("linkpath", target);
	if (size > MAX_OCTAL_11) records += paxRecord("size", String(size));
	if (!isUstarTime(mtime)) records += paxRecord("mtime", formatTime(mtime));
	return records;
}
function pathRecord(key, value) {
	return (exactText(value) === void 0 ? paxRecord("hdrcharset", "BINARY") : "") + paxRecord(key, value);
}
function paxRecord(key, value) {
	const rest = key.length + value.length + 3;
	let length = rest + String(rest).length;
	if (String(length).length > String(rest).length) length = rest + String(length).length;
	return `${length} ${key}=${value}\n`;
}
function formatTime(nanoseconds) {
	const sign = nanoseconds < 0n ? "-" : "";
	const absolute = nanoseconds < 0n ? -nanoseconds : nanoseconds;
	const fraction = absolute % SECOND;
	const seconds = `${sign}${absolute / SECOND}`;
	return fraction === 0n ? seconds : `${seconds}.${fraction.toString().padStart(9, "0")}`;
}
const TIME = /^(-?)(\d{1,11})(?:\.(\d{9}))?$/;
function parseTime(text) {
	const match = TIME.exec(text);
	if (!match) return void 0;
	const nanoseconds = BigInt(match[2]) * SECOND + BigInt(match[3] ?? 0);
	return match[1] ? -nanoseconds : nanoseconds;
}
const END_OF_USTAR = BigInt(8589934592) * SECOND;
const isUstarTime = (mtime) => mtime >= 0n && mtime < END_OF_USTAR;
const ustarTime = (mtime) => isUstarTime(mtime) ? Number(mtime / SECOND) : 0;
const MODE = [100, 8];
const OWNER = [108, 8];
const GROUP = [116, 8];
const SIZE = [124, 12];
const MTIME = [136, 12];
const CHECKSUM = [148, 7];
const FLAG_AT = 156;
const LINK_AT = 157;
const MAGIC_AT = 257;
const LOW_DIGITS = 10;
const LOW = 8 ** LOW_DIGITS;
const BLANK = Buffer.alloc(512);
BLANK.write("ustar\x0000", MAGIC_AT, "latin1");
BLANK.fill(" ", CHECKSUM[0], FLAG_AT);
putOctal(BLANK, 0, OWNER, 0);
putOctal(BLANK, 0, GROUP, 0);
const BLANK_SUM = BLANK.reduce((sum, byte) => sum + byte, 0);
function writeUstar(target, at, { name, mode, size, mtime, flag, link }) {
	target.set(BLANK, at);
	let sum = BLANK_SUM;
	sum += putText(target, at, name);
	sum += putOctal(target, at, MODE, mode);
	sum += putOctal(target, at, SIZE, size > MAX_OCTAL_11 ? 0 : size);
	sum += putOctal(target, at, MTIME, mtime);
	sum += putText(target, at + FLAG_AT, flag);
	sum += putText(target, at + LINK_AT, link);
	putOctal(target, at, CHECKSUM, sum);
}
function putText(target, at, text) {
	let sum = 0;
	for (let k = 0; k < text.length; k++) {
		const byte = text.charCodeAt(k);
		target[at + k] = byte;
		sum += byte;
	}
	return sum;
}
function putOctal(target, block, [at, width], value) {
	const last = block + at + width - 2;
	let rest = value & LOW - 1;
	let sum = 0;
	for (let n = 0; n < width - 1; n++) {
		if (n === LOW_DIGITS) rest = Math.floor(value / LOW);
		const byte = 48 + (rest & 7);
		target[last - n] = byte;
		sum += byte;
		rest >>= 3;
	}
	target[last + 1] = 0;
	return sum;
}
// src/checkpoint/archive/layout.ts
function memberOf(tree, i) {
	const path = tree.path(i);
	const mode = tree.modes[i];
	const mtime = tree.mtimes[i];
	if (tree.kinds[i] === 1) return {
		path,
		type: "directory",
		mode,
		mtime,
		size: 0
	};
	if (tree.kinds[i] !== 2) return {
		path,
		type: "symlink",
		mode,
		mtime,
		size: 0,
		target: tree.targets.get(i) ?? ""
	};
	const first = tree.hardLinks.get(i);
	if (first !== void 0) return {
		path,
		type: "hardlink",
		mode,
		mtime,
		size: 0,
		target: tree.path(first)
	};
	return {
		path,
		type: "file",
		mode,
		mtime,
		size: tree.sizes[i]
	};
}
function headerBytes(tree, i) {
	const isFile = tree.kinds[i] === 2 && !tree.hardLinks.has(i);
	if (isFile || tree.kinds[i] === 1) {
		const name = tree.pathLength(i) + (isFile ? 0 : 1);
		if (fitsUstar(name, 0, isFile ? tree.sizes[i] : 0, tree.mtimes[i])) return 512;
	}
	return headerLength(memberOf(tree, i));
}
const contentBytes = (tree, i) => tree.kinds[i] === 2 && !tree.hardLinks.has(i) ? tree.sizes[i] : 0;
const ownMember = (path, size) => ({
	path,
	type: "file",
	mode: 420,
	mtime: 0n,
	size
});
const repositoryMemberPath = (index, member) => `${GIT_FOLDER}/${index}/${member}`;
const manifestMember = (size) => ownMember(MANIFEST_PATH, size);
function repositoryMembers(manifest) {
	return manifest.repositories.flatMap(({ members }, index) => Object.entries(members).map(([name, { at, size, sha256 }]) => {
		const member = ownMember(repositoryMemberPath(index, name), size);
		return {
			member,
			at,
			contentAt: at + headerLength(member),
			sha256
		};
	}));
}
function storedEntries({ tree, sources: { at } }) {
	const stored = new Int32Array(tree.count);
	let count = 0;
	let last = 0;
	for (let i = 0; i < tree.count; i++) {
		const place = at[i];
		if (place < 0) continue;
		stored[count++] = i;
		last = Math.max(last, place);
	}
	const entries = stored.slice(0, count);
	return (last / 512 + 1) * tree.count <= Number.MAX_SAFE_INTEGER ? sortByKey(entries, at) : entries.sort((a, b) => at[a] - at[b]);
}
function sortByKey(entries, at) {
	const count = entries.length === 0 ? 1 : entries.at(-1) + 1;
	const keys = new Float64Array(entries.length);
	for (let n = 0; n < keys.length; n++) {
		const i = entries[n];
		keys[n] = at[i] / 512 * count + i;
	}
	keys.sort();
	for (let n = 0; n < keys.length; n++) entries[n] = keys[n] % count;
	return entries;
}
function checkLayout(manifest, manifestAt) {
	const { tree, sources } = manifest;
	let end = 0;
	const place = (at, header, content) => {
		if (at !== end) throw disagrees(`a member should be at ${end} and is at ${at}`);
		end = at + header + padded(content);
	};
	for (const i of storedEntries(manifest)) place(sources.at[i], headerBytes(tree, i), contentBytes(tree, i));
	for (const { at, contentAt, member } of repositoryMembers(manifest).sort((a, b) => a.at - b.at)) place(at, contentAt - at, member.size);
	if (end !== manifestAt) throw disagrees(`its members end at ${end} and the manifest begins at ${manifestAt}`);
}
const disagrees = (why) => new RefusedError("archive-disagrees", `Archive refused: it is not what its manifest says: ${why}. Use another copy.`);
// src/checkpoint/archive/zstd.ts
const MAX_FRAME = 12582912;
function requireZstd() {
	if (typeof zlib.createZstdCompress === "function") return;
	throw new UserError(`Checkpoints need zstd, which Node ${process.versions.node} does not have. Use Node 22.15 or newer, or run "npm ci" in rerail's folder, which brings one.`);
}
const parameters = () => ({
	[zlib.constants.ZSTD_c_compressionLevel]: 3,
	[zlib.constants.ZSTD_c_windowLog]: 24,
	[zlib.constants.ZSTD_c_hashLog]: 17,
	[zlib.constants.ZSTD_c_chainLog]: 13,
	[zlib.constants.ZSTD_c_checksumFlag]: 1
});
const MAX_PACKED = 12697600;
function compressFrame(raw) {
	requireZstd();
	const room = zlib.zstdCompressSync(raw, {
		params: parameters(),
		chunkSize: MAX_PACKED
	});
	const frame = new Uint8Array(room);
	release(room);
	return frame;
}
function decompressFrame(frame, raw) {
	requireZstd();
	return zlib.zstdDecompressSync(frame, roomFor(raw));
}
function decompressBeside(frame, raw) {
	requireZstd();
	return new Promise((resolve, reject) => {
		zlib.zstdDecompress(frame, roomFor(raw), (error, bytes) => error ? reject(error) : resolve(bytes));
	});
}
const roomFor = (raw) => ({
	chunkSize: Math.max(raw, MAX_FRAME) + 1,
	maxOutputLength: Math.max(raw, 1),
	params: { [zlib.constants.ZSTD_d_windowLogMax]: 27 }
});
function release({ buffer }) {
	if (buffer instanceof ArrayBuffer) buffer.transfer(0);
}
function createCompressor() {
	requireZstd();
	const stream = zlib.createZstdCompress({
		params: parameters(),
		flush: zlib.constants.ZSTD_e_end,
		chunkSize: 1048576
	});
	let parts = [];
	let fail = () => void 0;
	let failure;
	stream.on("data", (part) => parts.push(part));
	stream.on("error", (error) => {
		failure = error;
		stream.destroy();
		fail(error);
	});
	return {
		async run(input) {
			if (failure) throw failure;
			parts = [];
			await new Promise((resolve, reject) => {
				fail = reject;
				stream.write(input, (error) => error ? reject(error) : resolve());
			});
			return parts;
		},
		close: () => stream.destroy()
	};
}
// src/checkpoint/capture/batch.ts
function batchOf(root, tree, files, elsewhere) {
	const count = files.length;
	const batch = {
		root,
		paths: [],
		modes: new Uint16Array(count),
		sizes: new Float64Array(count),
		mtimes: new BigInt64Array(count),
		ctimes: new BigInt64Array(count),
		inodes: new BigUint64Array(count),
		oids: [],
		objectFormat: elsewhere.objectFormat,
		held: new Uint8Array(count * 32),
		isHeld: new Uint8Array(count)
	};
	for (const [n, i] of files.entries()) {
		batch.paths.push(tree.path(i));
		batch.modes[n] = tree.modes[i];
		batch.sizes[n] = tree.sizes[i];
		batch.mtimes[n] = tree.mtimes[i];
		batch.ctimes[n] = tree.ctimes[i];
		batch.inodes[n] = tree.inodes[i];
		batch.oids.push(elsewhere.oid(i) ?? "");
		const hash = elsewhere.held(i);
		if (!hash) continue;
		batch.held.set(hash, n * 32);
		batch.isHeld[n] = 1;
	}
	return batch;
}
const statAt = (batch, n) => ({
	size: batch.sizes[n],
	mtime: batch.mtimes[n],
	ctime: batch.ctimes[n],
	inode: batch.inodes[n]
});
const memberAt = (batch, n) => ({
	path: batch.paths[n],
	type: "file",
	mode: batch.modes[n],
	mtime: batch.mtimes[n],
	size: batch.sizes[n]
});
// src/checkpoint/capture/pack-order.ts
const SMALL_FILE = 65536;
const SMALL_FRAME = 8388608;
function planPacking(tree, files, mayBeElsewhere) {
	const lengths = new Float64Array(tree.count);
	const plan = {
		batches: [],
		large: []
	};
	const classes = [
		[],
		[],
		[],
		[]
	];
	for (const i of files) {
		const length = headerBytes(tree, i) + padded(tree.sizes[i]);
		lengths[i] = length;
		if (length > 12582912) plan.large.push(i);
		else classes[(tree.sizes[i] > 65536 ? 2 : 0) + (mayBeElsewhere(i) ? 0 : 1)]?.push(i);
	}
	for (const [n, members] of classes.entries()) plan.batches.push(...cut(likeByLike(tree, members), lengths, n < 2 ? SMALL_FRAME : MAX_FRAME));
	return plan;
}
function likeByLike(tree, files) {
	const groups = groupsOf(tree, files);
	const last = new Int32Array(files.length).fill(-1);
	const next = new Int32Array(files.length).fill(-1);
	const follows = new Uint8Array(files.length);
	for (let n = 0; n < files.length; n++) {
		const group = groups[n];
		const before = last[group];
		last[group] = n;
		if (before < 0) continue;
		next[before] = n;
		follows[n] = 1;
	}
	const order = new Int32Array(files.length);
	let count = 0;
	for (let first = 0; first < files.length; first++) {
		if (follows[first]) continue;
		for (let n = first; n >= 0; n = next[n]) order[count++] = files[n];
	}
	return order;
}
function groupsOf(tree, files) {
	const names = new Map();
	const keys = new Float64Array(files.length);
	for (let n = 0; n < files.length; n++) {
		const i = files[n];
		const name = tree.names[i];
		const known = names.get(name);
		const number = known ?? names.size;
		if (known === void 0) names.set(name, number);
		keys[n] = number * 12582913 + tree.sizes[i];
	}
	const sorted = keys.slice().sort();
	return Int32Array.from(keys, (key) => placeIn(sorted, key));
}
function placeIn(sorted, value) {
	let [from, to] = [0, sorted.length];
	while (from < to) {
		const middle = from + to >> 1;
		if (sorted[middle] < value) from = middle + 1;
		else to = middle;
	}
	return from;
}
function cut(files, lengths, limit) {
	const batches = [];
	let room = 0;
	for (const i of files) {
		const needed = lengths[i];
		if (needed > room) {
			batches.push([]);
			room = limit;
		}
		batches.at(-1)?.push(i);
		room -= needed;
	}
	return batches;
}
// src/checkpoint/capture/packer.ts
var Packer = class {
	#options;
	#begun;
	constructor(options) {
		this.#options = options;
	}
	async packFiles(files, early = []) {
		const { tree, pool, elsewhere } = this.#options;
		const mayBeElsewhere = (i) => elsewhere.oid(i) !== void 0 || elsewhere.held(i) !== void 0;
		const begun = new Set(early.flatMap((batch) => batch.files));
		const { batches, large } = planPacking(tree, begun.size === 0 ? files : files.filter((i) => !begun.has(i)), mayBeElsewhere);
		const pieces = [];
		await Promise.all([inOrder(pool, large, (i) => ({
			kind: "digest",
			batch: this.#batch([i])
		}), (i, answer) => this.#landDigest(i, answer, pieces)), answersInOrder(pool, [...early, ...batches.map((members) => ({ files: members }))], (batch) => batch.answer ?? pool.run({
			kind: "pack",
			batch: this.#batch(batch.files)
		}), (batch, answer) => this.#landBatch(batch.files, answer))]);
		await inOrder(pool, pieces, ({ i, piece, sum }) => ({
			kind: "piece",
			batch: this.#batch([i]),
			piece,
			sum
		}), (piece, answer) => this.#landPiece(piece, answer));
	}
	async packHeaders(entries) {
		const { tree, sources, writer } = this.#options;
		writer.frameLimit = SMALL_FRAME;
		for (const i of entries) {
			const member = memberOf(tree, i);
			const length = headerLength(member);
			if (writer.free < length) await writer.flush();
			sources.at[i] = writer.offset;
			sources.kinds[i] = 1;
			writeHeader(member, writer.space(length));
			writer.advance(length);
		}
	}
	#batch(files) {
		const { root, tree, elsewhere } = this.#options;
		return batchOf(root, tree, files, elsewhere);
	}
	async #landBatch(batch, answer) {
		const { tree, sources, writer, judged, check } = this.#options;
		check();
		const start = writer.offset;
		if (answer.frame) await this.#append({
			...answer,
			frame: answer.frame
		});
		for (const [n, i] of batch.entries()) {
			const verdict = answer.verdicts[n];
			if (!isLost(verdict)) tree.setHash(i, answer.hashes, n * 32);
			if (verdict === "store") {
				sources.at[i] = start + answer.offsets[n];
				sources.kinds[i] = 1;
			}
			judged(i, verdict);
		}
	}
	async #append({ frame, raw, sha256 }) {
		await this.#options.writer.append({
			frame: [frame],
			raw,
			sha256
		});
		release(frame);
	}
	#landDigest(i, { verdict, sha256, sums }, pieces) {
		const { tree, judged, check } = this.#options;
		check();
		if (!isLost(verdict)) tree.setHash(i, sha256);
		if (verdict !== "store") judged(i, verdict);
		else for (const [piece, sum] of sums.entries()) pieces.push({
			i,
			piece,
			sum,
			isLast: piece === sums.length - 1
		});
	}
	async #landPiece({ i, piece, isLast }, answer) {
		const { sources, writer, judged, check } = this.#options;
		check();
		if (piece === 0) this.#begun = {
			i,
			mark: await writer.mark()
		};
		if (this.#begun?.i !== i) return;
		if (!answer.frame) {
			await writer.rollback(this.#begun.mark);
			this.#begun = void 0;
			return judged(i, { lost: "changing" });
		}
		await this.#append({
			...answer,
			frame: answer.frame
		});
		if (!isLast) return;
		sources.at[i] = this.#begun.mark.offset;
		sources.kinds[i] = 1;
		judged(i, "store");
	}
};
const isLost = (verdict) => typeof verdict === "object" && "lost" in verdict;
// src/checkpoint/capture/parent-for.ts
async function parentFor(root, store, { folder }) {
	const listed = await store.list();
	const last = loadKnownHead(knownFilesPath(folder, root))?.checkpoint;
	if (listed.some(({ id }) => id === last)) return last;
	const own = path.resolve(root);
	return listed.findLast(({ workspace = own }) => workspace === own)?.id;
}
// src/checkpoint/create-engine.ts
function createEngine(ports) {
	return {
		capture: async (request) => {
			await recoverFirst(request.root);
			const { capture } = await import("./capture.js").then((all) => ({ capture: all.capture$1 }));
			spareCompiling();
			return capture(request, ports).catch((error) => {
				if (!(error instanceof RefusedError) || error.reason !== "dependency-removed") throw error;
				const { parent, ...alone } = request;
				return capture(alone, ports);
			}).catch(nameFullDisk);
		},
		restore: async (request) => {
			const { restore } = await import("./checkpoint.js");
			spareCompiling();
			return restore(request, ports).catch(nameFullDisk);
		},
		validate: async (id, stores, level) => {
			const { validate } = await import("./checkpoint.js");
			spareCompiling();
			return validate(id, stores, level, ports);
		},
		stateHash: async (root, options) => {
			const { hashWorkspace } = await import("./checkpoint.js");
			spareCompiling();
			return hashWorkspace(root, options ?? {}, ports);
		},
		parentFor: async (root, store) => (await import("./capture.js")).parentFor(root, store, ports),
		recoverInterruptedRestore: recoverFirst
	};
}
function nameFullDisk(error) {
	if (codeOf(error) !== "ENOSPC" && codeOf(error) !== "EDQUOT") throw error;
	throw new RefusedError("no-space", `No space left: ${messageOf(error)}. Make room and try again.`, { cause: error });
}
async function recoverFirst(root) {
	return existsSync(path.join(root, ".rerail-restore")) ? (await import("./checkpoint.js")).recoverInterruptedRestore(root) : "nothing";
}
// src/git/read-objects.ts
const NEWLINE = 10;
async function readObjects(repository, oids, take, types = ["blob"]) {
	const { gitDir, env, signal } = repository.scratch();
	const { spawn } = process.getBuiltinModule("node:child_process");
	const git = spawn("git", [
		...SAFETY,
		"cat-file",
		"--batch",
		"--buffer"
	], {
		env: gitEnvironment(gitDir, env),
		stdio: [
			"pipe",
			"pipe",
			"ignore"
		],
		windowsHide: true,
		...signal && { signal }
	});
	const ended = new Promise((resolve, reject) => {
		git.on("error", reject);
		git.on("close", () => resolve());
	});
	ended.catch(() => void 0);
	git.stdin.on("error", () => void 0);
	git.stdin.end(oids.map((oid) => `${oid}\n`).join(""));
	const reader = new BatchReader(oids, types, take);
	try {
		for await (const chunk of git.stdout) reader.feed(chunk);
	} finally {
		git.kill();
	}
	await ended;
	if (!reader.complete) throw missing$1(oids[reader.index] ?? "", "git ended early");
}
var BatchReader = class {
	#oids;
	#types;
	#take;
	index = 0;
	#rest = Buffer.alloc(0);
	#left = -1;
	#skipNewline = false;
	constructor(oids, types, take) {
		this.#oids = oids;
		this.#types = types;
		this.#take = take;
	}
	get complete() {
		return this.index === this.#oids.length;
	}
	feed(chunk) {
		let data = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
		this.#rest = Buffer.alloc(0);
		while (data.length > 0) if (this.#left >= 0) data = this.#content(data);
		else if (this.#skipNewline) {
			data = data.subarray(1);
			this.#skipNewline = false;
		} else {
			const end = data.indexOf(NEWLINE);
			if (end < 0) {
				this.#rest = data;
				return;
			}
			this.#header(data.toString("latin1", 0, end));
			data = data.subarray(end + 1);
		}
	}
	#header(line) {
		const oid = this.#oids[this.index];
		const [got, type, size] = line.split(" ");
		if (got !== oid || !this.#types.includes(type ?? "")) throw missing$1(oid, type === "missing" ? "it is not there" : `it is ${type}`);
		this.#left = Number(size);
		if (this.#left === 0) this.#content(Buffer.alloc(0));
	}
	#content(data) {
		const part = data.subarray(0, this.#left);
		this.#left -= part.length;
		const last = this.#left === 0;
		const { index } = this;
		if (last) {
			this.index++;
			this.#left = -1;
			this.#skipNewline = true;
		}
		this.#take(index, part, last);
		return data.subarray(part.length);
	}
};
const missing$1 = (oid, why) => new RefusedError("git-object-missing", `Content not found: the repository here lacks the object ${oid} (${why}). Fetch the commit, or use a checkpoint made with --full.`);
async function objectTypes(repository, oids) {
	if (oids.length === 0) return [];
	return (await repository.run(["cat-file", "--batch-check=%(objecttype)"], `${oids.join("\n")}\n`)).toString("latin1").trimEnd().split("\n").map((line) => line.endsWith(" missing") ? "missing" : line);
}
const WORD_TABLE = 0;
const GRAM_TABLE = 65536;
const AFTER_TABLE = 131072;
const BEFORE_TABLE = 196608;
const FOUND = 262144;
const FOUND_END = 327680;
const PAGE = 65536;
const RESERVED = 393216;
const GRAM_FLAG = 2147483648;
const ESCAPES = [
	37,
	92,
	91,
	59
];
const ESCAPED = [
	1,
	2,
	3,
	5
];
const HASH = 2654435761;
const HASH_64 = 11400714819323198485n;
const hash32 = (value) => Math.imul(value, HASH) >>> 16;
const hash64 = (value) => Number(BigInt.asUintN(64, value * HASH_64) >> 48n);
function createMemory(bytes) {
	const pages = Math.ceil((RESERVED + bytes) / PAGE) + 1;
	return new WebAssembly.Memory({
		initial: pages,
		maximum: pages
	});
}
function createByteScan(memory, words, texts) {
	const bytes = Buffer.from(memory.buffer);
	const view = new DataView(memory.buffer);
	bytes.fill(0, 0, RESERVED);
	for (const word of words) {
		const [first = 0, second = 0, third] = Buffer.from(word, "latin1");
		const note = (last) => {
			bytes[WORD_TABLE + hash32(first | second << 8 | last << 16)] = 1;
		};
		if (third === void 0) for (let last = 0; last < 256; last++) note(last);
		else note(third);
	}
	for (const text of texts) for (let at = 0; at < 8; at++) {
		bytes[GRAM_TABLE + hash32(text.readInt32LE(at))] = 1;
		if (at < 4) bytes[AFTER_TABLE + hash64(text.readBigUInt64LE(at))] = 1;
		else bytes[BEFORE_TABLE + hash64(text.readBigUInt64LE(at - 4))] = 1;
	}
	const scan = new WebAssembly.Instance(new WebAssembly.Module(assemble()), { env: { memory } }).exports.scan;
	return { run(from, to, word, gram) {
		for (let at = from; at < to;) {
			const end = scan(at, to, FOUND, FOUND_END);
			at = view.getUint32(FOUND, true);
			for (let found = 262148; found < end; found += 4) {
				const address = view.getUint32(found, true);
				if (address >= GRAM_FLAG) gram(address - GRAM_FLAG);
				else word(address);
			}
		}
	} };
}
const LOW_HALVES = [
	26,
	...Array(9).fill(30),
	28,
	4,
	4,
	5,
	5,
	12
];
const HIGH_HALVES = [
	0,
	0,
	1,
	2,
	4,
	8,
	4,
	16,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0
];
const signed = (value) => {
	const bytes = [];
	for (let rest = value;;) {
		const byte = rest & 127;
		rest >>= 7;
		if (rest === 0 && !(byte & 64) || rest === -1 && byte & 64) return [...bytes, byte];
		bytes.push(byte | 128);
	}
};
const signed64 = (value) => {
	const byte = Number(value & 127n);
	const rest = value >> 7n;
	return (rest === 0n ? byte < 64 : rest === -1n && byte >= 64) ? [byte] : [byte | 128, ...signed64(rest)];
};
const unsigned = (value) => value < 128 ? [value] : [value & 127 | 128, ...unsigned(value >>> 7)];
const get = (local) => [32, local];
const set = (local) => [33, local];
const tee = (local) => [34, local];
const i32 = (value) => [65, signed(value | 0)];
const load8 = (offset = 0) => [
	45,
	0,
	unsigned(offset)
];
const load32 = (offset = 0) => [
	40,
	0,
	unsigned(offset)
];
const load64 = (offset = 0) => [
	41,
	0,
	unsigned(offset)
];
const i64 = (value) => [66, signed64(BigInt.asIntN(64, value))];
const store32 = (offset = 0) => [
	54,
	0,
	unsigned(offset)
];
const ADD = 106;
const SUB = 107;
const MUL = 108;
const AND = 113;
const OR = 114;
const XOR = 115;
const SHL = 116;
const SHR_U = 118;
const EQ = 70;
const NE = 71;
const LT_U = 73;
const GE_S = 78;
const GE_U = 79;
const MUL_64 = 126;
const SHR_U_64 = 136;
const WRAP = 167;
const CLZ = 103;
const CTZ = 104;
const RETURN = 15;
const simd = (operation) => [253, unsigned(operation)];
const loadVector = [
	simd(0),
	0,
	0
];
const vector = (bytes) => [simd(12), [...bytes]];
const SWIZZLE = simd(14);
const NE_BYTES = simd(36);
const AND_VECTOR = simd(78);
const BITMASK = simd(100);
const SHR_BYTES = simd(109);
const when = (...body) => [
	4,
	64,
	body,
	11
];
const loop = (...body) => [
	3,
	64,
	body,
	11
];
const again = (depth) => [12, depth];
function assemble() {
	const [AT, TO, OUT, OUT_END, OPEN, MASK, FOUND_AT, BEFORE, BLOCK] = [
		0,
		1,
		2,
		3,
		4,
		5,
		6,
		7,
		8
	];
	const emit = (...address) => [[
		get(FOUND_AT),
		address,
		store32()
	], [
		get(FOUND_AT),
		i32(4),
		ADD,
		set(FOUND_AT)
	]];
	const wordAt = (skipped) => [[
		get(OPEN),
		load32(skipped),
		i32(16777215),
		AND,
		i32(HASH),
		MUL,
		i32(16),
		SHR_U,
		load8(WORD_TABLE)
	], when(emit(get(OPEN), i32(skipped), ADD))];
	const closeWord = (...end) => [[
		end,
		get(OPEN),
		SUB,
		i32(20),
		GE_S
	], when(wordAt(0), [
		get(OPEN),
		i32(1),
		SUB,
		load8(),
		set(BEFORE)
	], ESCAPES.map((mark, n) => [
		get(BEFORE),
		i32(mark),
		EQ,
		n > 0 ? OR : []
	]), when(ESCAPED.map(wordAt)))];
	const hashed64 = [
		i64(HASH_64),
		MUL_64,
		i64(48n),
		SHR_U_64,
		WRAP
	];
	const gramAt = (offset) => [[
		get(AT),
		load32(offset),
		i32(HASH),
		MUL,
		i32(16),
		SHR_U,
		load8(GRAM_TABLE)
	], when([
		get(AT),
		load64(offset),
		hashed64,
		load8(AFTER_TABLE)
	], [
		get(AT),
		i32(offset - 4),
		ADD,
		load64(),
		hashed64,
		load8(BEFORE_TABLE),
		OR
	], when(emit(get(AT), i32(offset), ADD, i32(GRAM_FLAG), OR)))];
	const classify = [
		[
			get(AT),
			loadVector,
			set(BLOCK)
		],
		[
			vector(LOW_HALVES),
			get(BLOCK),
			vector(Array(16).fill(15)),
			AND_VECTOR,
			SWIZZLE
		],
		[
			vector(HIGH_HALVES),
			get(BLOCK),
			i32(4),
			SHR_BYTES,
			SWIZZLE
		],
		[
			AND_VECTOR,
			vector(Array(16).fill(0)),
			NE_BYTES,
			BITMASK,
			set(MASK)
		],
		[
			get(TO),
			get(AT),
			SUB,
			i32(16),
			LT_U
		],
		when(get(MASK), i32(1), get(TO), get(AT), SUB, SHL, i32(1), SUB, AND, set(MASK))
	];
	return encodeModule([
		[
			get(AT),
			set(OPEN),
			get(OUT),
			i32(4),
			ADD,
			set(FOUND_AT)
		],
		loop([
			get(FOUND_AT),
			i32(4 * (2 * (1 + ESCAPED.length) + 2)),
			ADD,
			get(OUT_END),
			GE_U
		], when(get(OUT), get(AT), store32(), get(FOUND_AT), RETURN), classify, gramAt(0), gramAt(8), [
			get(MASK),
			i32(65535),
			NE
		], when(closeWord(get(AT), get(MASK), i32(-1), XOR, CTZ, ADD), [
			get(AT),
			i32(16),
			ADD,
			get(MASK),
			i32(16),
			SHL,
			i32(-1),
			XOR,
			CLZ,
			SUB,
			set(OPEN)
		]), [
			get(AT),
			i32(16),
			ADD,
			tee(AT),
			get(TO),
			LT_U
		], when(again(1))),
		closeWord(get(TO)),
		[
			get(OUT),
			get(TO),
			store32(),
			get(FOUND_AT)
		]
	]);
}
const flatten = (code) => code.flatMap((part) => typeof part === "number" ? part : flatten(part));
function encodeModule(body) {
	const I32 = 127;
	const V128 = 123;
	const name = (text) => [text.length, [...Buffer.from(text)]];
	const section = (id, ...content) => {
		const bytes = flatten(content);
		return [
			id,
			unsigned(bytes.length),
			bytes
		];
	};
	const code = flatten([
		2,
		4,
		I32,
		1,
		V128,
		body,
		11
	]);
	return Uint8Array.from(flatten([
		[
			0,
			97,
			115,
			109,
			1,
			0,
			0,
			0
		],
		section(1, 1, 96, 4, I32, I32, I32, I32, 1, I32),
		section(2, 1, name("env"), name("memory"), 2, 0, 1),
		section(3, 1, 0),
		section(7, 1, name("scan"), 0, 0),
		section(10, 1, unsigned(code.length), code)
	]));
}
// src/checkpoint/secrets/text-rules.ts
const KEY_BODY = /^(?:\\(?:[nr]|u000[aAdD])|%0[AaDd]|&#(?:1[03]|x[aAdD]);|[\s"'+,\\|]|[A-Za-z-]+: [^\n\\]{1,80}(?:\\n|\n))*[A-Za-z0-9+/]{40,}/;
const KEY_BEGIN = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}$/;
const ENCODED_BEGIN = "LS0tLS1CRUdJTi";
const isEncodedKey = (_, after) => /^-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----\s+\S{12}/.test(Buffer.from(ENCODED_BEGIN + after.slice(0, 160), "base64").toString("latin1"));
const isKey = (before, after) => KEY_BEGIN.test(before) && KEY_BODY.test(after);
const ASSIGNED = /^["']?\s{0,4}[=:]\s{0,4}["']?/;
const assigned = (value) => (_, after) => {
	const start = ASSIGNED.exec(after)?.[0].length;
	return start !== void 0 && value.test(after.slice(start));
};
const LITERAL = /^(?!\$\w+["']?\s*$|\$[{(]|%\w+%|%\(|<|\{\{|\*{3}|x{4}|your[-_]|\.{3})(?:(?<=["'])[^"'\n]{4,}|[^\s"'`]{4,})/;
const EMULATOR_KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50u";
const isDatadogKey = (before, after) => assigned(/^[0-9a-f]{32}(?:[0-9a-f]{8})?(?![0-9a-zA-Z])/)(before, /^["'\s]*[=:]/.test(after) ? after : `=${after}`);
const isRemoteLogin = (after) => /^[^:@\s/"'`]+:(?=[^@]*\d)(?=[^@]*[A-Za-z])(?![<$*{])[^@\s"'`<>]{12,}@(?!localhost|127\.|example|[\w.-]*\.(?:example|test|local)\b)[\w-]+\.[\w.-]+/.test(after);
const SERVICE_KEYS = [
	...[
		"ALGOLIA_ADMIN_KEY",
		"AWS_SECRET_KEY",
		"AZURE_DEVOPS_EXT_PAT",
		"AZURE_STORAGE_KEY",
		"CF_API_TOKEN",
		"CIRCLE_TOKEN"
	],
	...[
		"CLOUDFLARE_API_KEY",
		"CLOUDFLARE_API_TOKEN",
		"CODECOV_TOKEN",
		"DIGITALOCEAN_TOKEN",
		"FASTLY_API_TOKEN"
	],
	...[
		"HCLOUD_TOKEN",
		"LINODE_TOKEN",
		"MAILGUN_API_KEY",
		"OKTA_API_TOKEN",
		"RAILS_MASTER_KEY",
		"SENTRY_AUTH_TOKEN"
	],
	...["TWILIO_API_SECRET"]
];
const SERVICE_KEY = /^(?=[\w+/.-]*\d)(?=[\w+/.-]*[A-Za-z])(?![\w+/.-]*(?:example|x{4}|your|0{8}))[\w+/.-]{20,}(?![\w+/.(-])/i;
const TEXT_RULES = [
	{
		kind: "private-key",
		text: "PRIVATE KEY-----",
		confirms: isKey
	},
	{
		kind: "private-key",
		text: "PRIVATE KEY BLOCK-----",
		confirms: isKey
	},
	{
		kind: "private-key",
		text: ENCODED_BEGIN,
		confirms: isEncodedKey
	},
	{
		kind: "putty-private-key",
		text: "PuTTY-User-Key-File-",
		confirms: (_, after) => /^[123]: \S+\r?\nEncryption: /.test(after)
	},
	{
		kind: "aws-secret-key",
		text: "aws_secret_access_key",
		confirms: assigned(/^[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/)
	},
	{
		kind: "aws-secret-key",
		text: "AWS_SECRET_ACCESS_KEY",
		confirms: assigned(/^[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/)
	},
	{
		kind: "aws-secret-key",
		text: "SecretAccessKey",
		confirms: assigned(/^[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/)
	},
	{
		kind: "aws-session-token",
		text: "aws_session_token",
		confirms: assigned(/^[A-Za-z0-9/+]{100,}/)
	},
	{
		kind: "aws-session-token",
		text: "AWS_SESSION_TOKEN",
		confirms: assigned(/^[A-Za-z0-9/+]{100,}/)
	},
	{
		kind: "aws-secret-key",
		text: "secretAccessKey",
		confirms: assigned(/^[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/)
	},
	{
		kind: "azure-storage-key",
		text: "AccountKey=",
		confirms: (_, after) => /^[A-Za-z0-9+/]{80,}={0,2}/.test(after) && !after.startsWith(EMULATOR_KEY)
	},
	{
		kind: "azure-shared-access-key",
		text: "SharedAccessKey=",
		confirms: (_, after) => /^[A-Za-z0-9+/]{40,}={0,2}/.test(after)
	},
	{
		kind: "azure-shared-access-signature",
		text: ".core.windows.net",
		confirms: (_, after) => /^[^\s"'<>]{0,380}[?&]sig=[A-Za-z0-9%+/]{40,}/.test(after)
	},
	...[
		"AZURE_CLIENT_SECRET",
		"client_secret",
		"clientSecret"
	].map((text) => ({
		kind: "azure-client-secret",
		text,
		confirms: assigned(/^[\w.~-]{3}\dQ~[\w.~-]{31,34}(?![\w.~-])/)
	})),
	{
		kind: "google-refresh-token",
		text: "refresh_token",
		confirms: assigned(/^1\/\/0[\w-]{40,}/)
	},
	...["hooks.slack.com/", "hooks.slack-gov.com/"].map((text) => ({
		kind: "slack-webhook",
		text,
		confirms: (_, after) => /^(?:services|workflows|triggers)\/[TE][A-Z0-9]{8,}\/(?:[A-Z0-9]{8,}\/\w{20,}|[A-Z0-9]{8,}\/\d+\/\w{20,})/.test(after)
	})),
	{
		kind: "discord-webhook",
		text: "/api/webhooks/",
		confirms: (before, after) => /discord(?:app)?\.com$/.test(before) && /^\d{17,20}\/[\w-]{60,}/.test(after)
	},
	{
		kind: "teams-webhook",
		text: ".webhook.office.com/webhookb2/",
		confirms: (_, after) => /^[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-f]{32}/.test(after)
	},
	{
		kind: "npm-auth",
		text: ":_authToken",
		confirms: assigned(/^[\w.~+/=-]{20,}/)
	},
	{
		kind: "git-credential",
		text: "AUTHORIZATION: basic ",
		confirms: (_, after) => /^[A-Za-z0-9+/]{16,}={0,2}/.test(after)
	},
	...["extraheader", "extraHeader"].map((text) => ({
		kind: "git-credential",
		text,
		confirms: (_, after) => /^["']?\s{0,4}[=:,]?\s{0,4}["']?(?:authorization:\s{0,4}(?:basic|bearer|token)|private-token:|job-token:)\s{1,4}(?![$<{*])[\w.~+/=-]{16,}/i.test(after)
	})),
	{
		kind: "git-credential",
		text: "AUTHORIZATION: bearer ",
		confirms: (_, after) => /^[\w.~+/-]{16,}/.test(after)
	},
	{
		kind: "git-credential",
		text: "https://oauth2:",
		confirms: (_, after) => /^(?!\$|\*)[\w.~%-]{16,}@/.test(after)
	},
	{
		kind: "git-credential",
		text: "://x-access-token:",
		confirms: (_, after) => /^(?!\$|\*)[\w.~%-]{8,}@/.test(after)
	},
	{
		kind: "git-credential",
		text: "://gitlab-ci-token:",
		confirms: (_, after) => /^(?!\$|\*)[\w.~%-]{8,}@/.test(after)
	},
	{
		kind: "kubeconfig",
		text: "client-key-data",
		confirms: assigned(/^[A-Za-z0-9+/]{40,}/)
	},
	{
		kind: "service-account",
		text: "\"private_key_id\"",
		confirms: assigned(/^[0-9a-f]{40}/)
	},
	{
		kind: "discord-token",
		text: "DISCORD_TOKEN",
		confirms: assigned(/^[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,}/)
	},
	{
		kind: "twilio-token",
		text: "TWILIO_AUTH_TOKEN",
		confirms: assigned(/^[0-9a-f]{32}/)
	},
	...[
		"DD_API_KEY=",
		"DD_API_KEY:",
		"DD_APP_KEY=",
		"DD_APP_KEY:",
		"DATADOG_API_KEY",
		"DATADOG_APP_KEY",
		"datadog_api_key"
	].map((text) => ({
		kind: "datadog-key",
		text,
		confirms: isDatadogKey
	})),
	{
		kind: "new-relic-key",
		text: "NEW_RELIC_LICENSE_KEY",
		confirms: assigned(/^(?:[0-9a-f]{36}|eu01xx[0-9a-f]{30})NRAL/)
	},
	{
		kind: "heroku-token",
		text: "HEROKU_API_KEY",
		confirms: assigned(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/)
	},
	{
		kind: "vault-token",
		text: "VAULT_TOKEN",
		confirms: assigned(/^s\.[A-Za-z0-9]{24}(?![A-Za-z0-9])/)
	},
	{
		kind: "terraform-token",
		text: "TF_TOKEN_app_terraform_io",
		confirms: assigned(/^[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/)
	},
	{
		kind: "terraform-token",
		text: "app.terraform.io",
		confirms: (_, after) => /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/.test(after)
	},
	...SERVICE_KEYS.map((text) => ({
		kind: "service-key",
		text,
		confirms: assigned(SERVICE_KEY)
	})),
	...["postgres://", "postgresql://"].map((text) => ({
		kind: "database-password",
		text,
		confirms: (_, after) => isRemoteLogin(after)
	})),
	{
		kind: "braintree-token",
		text: "access_token$production$",
		confirms: (_, after) => /^[0-9a-z]{16}\$[0-9a-f]{32}/.test(after)
	},
	{
		kind: "mongodb-password",
		text: "mongodb+srv://",
		confirms: (_, after) => /^[\w%.-]+:(?![<$*{])[^@\s"'/<>]{6,}@[\w-]+\.[\w.-]*mongodb\.net/.test(after)
	}
];
// src/checkpoint/secrets/file-rules.ts
const literal = (before, flags = "im") => new RegExp(before + LITERAL.source.slice(1), flags);
const FILE_RULES = [
	{
		kind: "npm-auth",
		name: /(?:^|\/)(?:[^/]*\.(?:npm|yarn)rc(?:\.yml)?|npmrc|pnpm\/rc)$/,
		content: literal("(?:_auth(?:Token)?|_password|npmAuthToken|npmAuthIdent)[\"']?[ \\t]*[=: \\t][ \\t]*[\"']?")
	},
	{
		kind: "registry-password",
		name: /(?:^|\/)(?:\.(?:npm|yarn)rc(?:\.yml)?|pip\.(?:conf|ini)|\.condarc|uv\.toml|[^/]*requirements[^/]*\.(?:txt|in)|\.gitmodules)$/,
		content: /[a-z+]{2,20}:\/\/(?!\$|%|<|\{)[^\s:@/"'<>{}$]{0,200}:(?!\$|%\w+%|<|\{|\*{3})[^\s@/"'<>{}]{4,300}@/i
	},
	{
		kind: "registry-password",
		name: /(?:^|\/)\.condarc$/,
		content: /\/t\/[\w-]{12,}\//
	},
	{
		kind: "registry-password",
		name: /(?:^|\/)pypoetry\/auth\.toml$/,
		content: literal("(?:password|token|^pypi-token\\.\\w+) = \"")
	},
	{
		kind: "netrc",
		name: /(?:^|\/)[._]?netrc$/,
		content: literal("password[ \\t\\r\\n]+[\"']?")
	},
	{
		kind: "pypi-password",
		name: /(?:^|\/)[^/]*\.pypirc$/,
		content: literal("^[ \\t]*password[ \\t]*[=:][ \\t]*")
	},
	{
		kind: "docker-auth",
		name: /(?:^|\/)(?:[^/]*config\.json|\.dockercfg|\.dockerconfigjson|[^/]*auth\.json)$/,
		content: /"auths"\s*:\s*\{[\s\S]{0,2000}?"(?:auth|identitytoken|registrytoken|password)"\s*:\s*"(?!\$)[^"]{6,}"|^\s*\{\s*"[^"]+"\s*:\s*\{\s*"(?:auth|email)"\s*:\s*"[^"]{6,}"/
	},
	{
		kind: "aws-credentials",
		name: /(?:^|\/)\.?aws\/(?:credentials|config|cli\/cache\/[^/]+|sso\/cache\/[^/]+)$/,
		content: /aws_secret_access_key\s*=\s*\S{16,}|"(?:SecretAccessKey|accessToken|SessionToken|clientSecret|refreshToken)"\s*:\s*"[^"]{16,}"/i
	},
	{
		kind: "git-credentials",
		name: /(?:^|\/)\.?git[-/]credentials$/,
		content: /:\/\/[^:@\s/]{1,300}(?::[^@\s/]{1,300})?@/
	},
	{
		kind: "git-credential",
		name: /(?:^|\/)(?:\.gitconfig|\.?git\/config|config)$/,
		content: /extraheader\s*=\s*"?(?:AUTHORIZATION|PRIVATE-TOKEN|JOB-TOKEN):\s*\S+|(?:url|proxy)\s*=\s*"?[a-z+]+:\/\/[^:@\s/]*:[^@\s/]+@|\[url "[a-z+]+:\/\/[^:@\s/]*:[^@\s/]+@/i
	},
	{
		kind: "kubeconfig",
		name: /(?:^|\/)(?:\.kube\/[^/]+|[^/]*kube[-_.]?config[^/]*(?<!\.(?:c|cc|cjs|go|h|html|java|js|map|md|mjs|py|pyc|rb|rs|rst|sh|ts|tsx))|kube\.ya?ml|(?:admin|kubelet|controller-manager|scheduler)\.conf|k3s\.yaml)$/i,
		content: /(?:^|\s)(?:client-key-data|token|password|id-token|refresh-token)"?\s*:\s*["']?[^\s"'{$<]{6,}/
	},
	{
		kind: "ssh-key",
		name: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519|ecdsa_sk|ed25519_sk)$/,
		content: /PRIVATE KEY/
	},
	{
		kind: "pgpass",
		name: /(?:^|\/)\.?pgpass(?:\.conf)?$/,
		content: /^[^#\s][^:\n]*:[^:\n]*:[^:\n]*:[^:\n]*:.+/m
	},
	{
		kind: "mysql-password",
		name: /(?:^|\/)\.?my\.cnf$/,
		content: literal("^[ \\t]*password[ \\t]*=[ \\t]*[\"']?")
	},
	{
		kind: "mysql-password",
		name: /(?:^|\/)\.mylogin\.cnf$/
	},
	{
		kind: "pgpass",
		name: /(?:^|\/)\.?pg_service\.conf$/,
		content: literal("^[ \\t]*password[ \\t]*=[ \\t]*")
	},
	{
		kind: "rubygems-key",
		name: /(?:^|\/)\.?gem\/credentials$/,
		content: /:\s*\S{16,}/
	},
	{
		kind: "bundler-password",
		name: /(?:^|\/)\.bundle\/config$/,
		content: /^BUNDLE_\w*__\w*:\s*"?(?!\$)[^\s":]*:?[^\s"]{8,}/m
	},
	{
		kind: "crates-token",
		name: /(?:^|\/)\.?cargo\/(?:credentials|config)(?:\.toml)?$/,
		content: /^\s*(?:secret-key|token)\s*=\s*(?:"[^"]{8,}"|'[^']{8,}')/m
	},
	{
		kind: "rails-key",
		name: /(?:^|\/)config\/(?:master|credentials\/[^/]+)\.key$/,
		content: /^[0-9a-f]{32}\s*$/
	},
	{
		kind: "composer-auth",
		name: /(?:^|\/)auth\.json$/,
		content: /"(?:(?:github|gitlab|bitbucket)-oauth|gitlab-token|http-basic|bearer|custom-headers|forgejo-token)"\s*:\s*\{[^}]{0,500}:\s*["{[]/
	},
	{
		kind: "nuget-password",
		name: /(?:^|\/)nuget\.config$/i,
		content: /key=["'](?:ClearText)?Password["']\s+value=["'][^"'%]{4,}["']|value=["'][^"'%]{4,}["']\s+key=["'](?:ClearText)?Password["']|<apikeys>[\s\S]{0,2000}?value=["'][^"'%]{16,}["']/i
	},
	{
		kind: "maven-password",
		name: /(?:^|\/)(?:[^/]*[-_.])?settings(?:[-_.][^/]*)?\.xml$/,
		content: /<(?:password|passphrase|privateKey|master)>(?!\s*[$<])[^<]{4,}</
	},
	{
		kind: "gradle-password",
		name: /(?:^|\/)(?:gradle|local|keystore|key|signing|secrets?|sonatype|nexus|maven)\.properties$|(?:^|\/)\.(?:ivy2|sbt)\/(?:.*\/)?\.?credentials$/i,
		content: literal("^[ \\t]*[\\w.-]{0,80}(?:password|passwd|secret|token|api_?key)[ \\t]*[=:][ \\t]*", "im")
	},
	{
		kind: "github-cli-token",
		name: /(?:^|\/)gh\/hosts\.yml$/,
		content: /oauth_token:\s*\S{8,}/
	},
	{
		kind: "command-line-token",
		name: /(?:^|\/)(?:\.config\/hub|glab-cli\/config\.yml|doctl\/config\.yaml|\.circleci\/cli\.yml|\.travis\/config\.yml|\.fly\/config\.yml|ngrok\.yml|\.ngrok2\/ngrok\.yml|\.databrickscfg|helm\/repositories\.yaml|\.dbt\/profiles\.yml|profiles\.yml|\.snowsql\/config|\.hgrc|\.wgetrc|\.wrangler\/config\/[^/]+\.toml|\.msmtprc)$/,
		content: literal("(?:^|[ \\t.-])(?:oauth_?token|access[-_]token|auth_?token|token|(?:http_|proxy_)?password)[ \\t]*[=: ][ \\t]*[\"']?", "im")
	},
	{
		kind: "command-line-token",
		name: /(?:^|\/)(?:kaggle\.json|pub-tokens\.json|\.vercel\/auth\.json|\.netlify\/config\.json|netlify\/config\.json|sftp-config\.json|\.ftpconfig)$/,
		content: /"(?:key|token|password|pass)"\s*:\s*"(?!\$)[^"]{6,}"/
	},
	{
		kind: "curl-password",
		name: /(?:^|\/)[._]curlrc$/,
		content: /^\s*(?:-u|--?(?:proxy-)?user|user|proxy-user)[\s=:]+"?[^\s":]+:[^\s"]{4,}/m
	},
	{
		kind: "variables",
		name: /(?:^|\/)(?:\.env(?:rc|\.(?![^/]*(?:example|sample|template|dist|defaults?|tpl))[^/]+)?|[^/]+\.env|\.dev\.vars|[^/]*\.tfvars)$/i,
		content: /^[ \t]*(?:export[ \t]+)?\w{0,60}(?:secret|token|passw(?:or)?d|api_?key|access_?key|private_?key|_key|_pass|_pat|credentials?)\w{0,60}[ \t]*=[ \t]*["']?(?!\$|<|\{\{|\*{3}|(?:https?|file):)(?=\S*\d)(?=\S*[a-z])(?!\S*(?:example|x{4}|your|change|placeholder))[^\s"']{12,}/im
	},
	{
		kind: "terraform-state",
		name: /\.tfstate(?:\.[\w-]*)?$/,
		content: /"sensitive_attributes"\s*:\s*\[\s*[[{]|"type"\s*:\s*"random_password"|"(?:\w*password|\w*secret|private_key\w*|access_key|secret_key|auth_token|token|connection_string)"\s*:\s*"[^"]{6,}"/
	},
	{
		kind: "azure-credentials",
		name: /(?:^|\/)(?:\.azure\/[^/]+\.json|azureauth\.json|azure-credentials\.json)$/i,
		content: /"(?:client_?secret|secret|refresh_?token|access_?token)"\s*:\s*"(?!\$)[^"]{16,}"/i
	},
	{
		kind: "gpg-key",
		name: /(?:^|\/)(?:private-keys-v1\.d\/[^/]+\.key|secring\.gpg)$/
	},
	{
		kind: "subversion-password",
		name: /(?:^|\/)auth\/svn\.simple\/[0-9a-f]+$/,
		content: /^password\s+V \d+\s+\S/m
	},
	{
		kind: "gcloud-credentials",
		name: /(?:^|\/)(?:application_default_credentials\.json|gha-creds-[0-9a-f]+\.json|gcloud\/(?:credentials\.db|access_tokens\.db|legacy_credentials\/.*))$/
	},
	{
		kind: "terraform-credentials",
		name: /(?:^|\/)(?:credentials\.tfrc\.json|\.terraformrc|terraform\.rc)$/,
		content: /token"?\s*[=:]\s*"[^"$]{8,}"/
	},
	{
		kind: "vault-token",
		name: /(?:^|\/)\.vault-token$/,
		content: /\S{16,}/
	},
	{
		kind: "rclone-password",
		name: /(?:^|\/)rclone\.conf$/,
		content: /^(?:pass|token|key|password\d?|secret_access_key|client_secret|sas_url|service_account_credentials|bearer_token)\s*=\s*\S+/m
	},
	{
		kind: "s3cmd-key",
		name: /(?:^|\/)\.s3cfg$/,
		content: /^secret_key\s*=\s*\S{8,}/m
	},
	{
		kind: "htpasswd",
		name: /(?:^|\/)\.htpasswd$/,
		content: /^[^:\s]+:\S{8,}/m
	},
	{
		kind: "keystore",
		name: /\.(?:p12|pfx|jks|bks|keystore|kdbx|ppk)$/i
	}
];
const ANY_NAME = new RegExp(FILE_RULES.map(({ name }) => name.source).join("|"), "i");
const isKnownName = (path) => ANY_NAME.test(withoutEnding(path));
const withoutEnding = (path) => path.replace(/(?:\.(?:bak|backup|old|orig|save|tmp|swp)|~)$/i, "");
function kindByName(name, content) {
	if (content.length === 0 || content.length > 1048576 || !isKnownName(name)) return void 0;
	const path = withoutEnding(name);
	return FILE_RULES.find((rule) => rule.name.test(path) && (rule.content?.test(content.toString("latin1")) ?? true))?.kind;
}
// src/checkpoint/secrets/wide-text.ts
function narrowing(head) {
	const first = lowBytes(head);
	if (first === void 0) return void 0;
	let next = first;
	return (piece) => {
		const narrow = Buffer.alloc(Math.ceil(Math.max(0, piece.length - next) / 2));
		let from = next;
		for (let to = 0; to < narrow.length; to++, from += 2) narrow[to] = piece[from];
		next = from - piece.length;
		return narrow;
	};
}
const SAMPLE = 64;
function lowBytes(head) {
	if (head.length < 4) return void 0;
	const mark = head.readUInt16BE();
	if (mark === 65534) return 0;
	if (mark === 65279) return 1;
	if (head[0] !== 0 && head[1] !== 0) return void 0;
	const bytes = [...head.subarray(0, Math.min(SAMPLE, head.length) & -2)];
	const areZero = (odd) => bytes.every((byte, at) => at % 2 === odd === (byte === 0));
	if (areZero(1)) return 0;
	return areZero(0) ? 1 : void 0;
}
// src/checkpoint/secrets/scanner.ts
const WINDOW = 1048576;
const BEFORE = 200;
const AFTER = 400;
const MIN_VALUE = 6;
const BINARY_HEAD = 8e3;
function createScanner(values, room = 0) {
	return new Scanner(values, room);
}
var Scanner = class {
	room;
	#memory;
	#window;
	#overlap;
	#bytes;
	#tokens = new Map();
	#grams = new Map();
	#short = [];
	constructor(values, room) {
		for (const rule of TOKEN_RULES) for (const prefix of rule.prefixes) this.#addToken(prefix, rule);
		const texts = [...TEXT_RULES.map((rule) => ({
			bytes: Buffer.from(rule.text),
			rule
		})), ...this.#secrets(values)];
		for (const text of texts) this.#addText(text);
		const longest = texts.reduce((max, { bytes }) => Math.max(max, bytes.length), 0);
		this.#overlap = 600 + longest;
		const size = Math.max(WINDOW, 4 * this.#overlap);
		const roomAt = RESERVED + Math.ceil(size / PAGE) * PAGE + PAGE;
		this.#memory = createMemory(roomAt - RESERVED + room);
		this.#window = Buffer.from(this.#memory.buffer, RESERVED, size);
		this.room = Buffer.from(this.#memory.buffer, roomAt, room);
		this.#bytes = createByteScan(this.#memory, TOKEN_RULES.flatMap(({ prefixes }) => prefixes.map((prefix) => prefix.slice(0, 3))), texts.map(({ bytes }) => bytes));
	}
	scan(path, content) {
		const name = displayText(path);
		if (isEverybodys(name)) return this.#look(content, true);
		const narrow = narrowing(content)?.(content);
		if (narrow) return kindByName(name, narrow) ?? this.#look(narrow, false) ?? this.#look(content, true);
		return kindByName(name, content) ?? this.#look(content, isBinary(content));
	}
	stream(path) {
		const name = displayText(path);
		if (isEverybodys(name)) return this.#stream(name, true);
		let scan;
		let narrow;
		let wide;
		return {
			take: (bytes) => {
				if (!scan) {
					narrow = narrowing(bytes);
					if (narrow) wide = this.#stream(name, false);
					scan = this.#stream(name, isBinary(bytes));
				}
				scan.take(bytes);
				if (narrow) wide?.take(narrow(bytes));
			},
			found: () => wide?.found() ?? scan?.found()
		};
	}
	#stream(name, exact) {
		let tail = Buffer.alloc(0);
		let kind;
		let known = !isEverybodys(name) && isKnownName(name) ? [] : void 0;
		let size = 0;
		return {
			take: (bytes) => {
				size += bytes.length;
				if (size > 1048576) known = void 0;
				known?.push(Buffer.from(bytes));
				kind ??= this.#look(bytes, exact);
				if (tail.length > 0) kind ??= this.#look(Buffer.concat([tail, bytes.subarray(0, this.#overlap)]), exact);
				const seen = bytes.length < this.#overlap ? Buffer.concat([tail, bytes]) : bytes;
				tail = Buffer.from(seen.subarray(Math.max(0, seen.length - this.#overlap)));
			},
			found: () => (known && kindByName(name, Buffer.concat(known))) ?? kind
		};
	}
	#look(content, exact) {
		if (content.buffer === this.#memory.buffer) return this.#lookAtWindow(content, exact);
		for (let at = 0; at < content.length; at += this.#window.length - this.#overlap) {
			const length = content.copy(this.#window, 0, at, at + this.#window.length);
			const kind = this.#lookAtWindow(this.#window.subarray(0, length), exact);
			if (kind !== void 0 || at + length === content.length) return kind;
		}
	}
	#lookAtWindow(window, exact) {
		if (this.#short.some((value) => window.includes(value))) return MASKED_VALUE;
		const start = window.byteOffset;
		let kind;
		this.#bytes.run(start, start + window.length, (address) => {
			if (!exact) kind ??= this.#tokenAt(window, address - start);
		}, (address) => {
			kind ??= this.#textAt(window, address - start, exact);
		});
		return kind;
	}
	#tokenAt(window, at) {
		const candidates = this.#tokens.get(window.toString("latin1", at, at + 2));
		if (!candidates) return void 0;
		const text = window.toString("latin1", at, at + AFTER);
		for (const [prefix, { kind, rest, before }] of candidates) {
			if (!text.startsWith(prefix)) continue;
			rest.lastIndex = prefix.length;
			const token = rest.exec(text)?.[0];
			if (token === void 0 || isPlaceholder(token)) continue;
			const preceding = window.toString("latin1", Math.max(0, at - BEFORE), at);
			if (!WITHIN_WORD.test(preceding) && (before?.test(preceding) ?? true)) return kind;
		}
	}
	#textAt(window, at, exact) {
		if (at + 4 > window.length) return void 0;
		for (const [{ bytes, rule }, offset] of this.#grams.get(window.readInt32LE(at)) ?? []) {
			if (exact && rule.confirms) continue;
			const from = at - offset;
			const to = from + bytes.length;
			if (from < 0 || to > window.length || bytes.compare(window, from, to) !== 0) continue;
			const before = window.toString("latin1", Math.max(0, from - BEFORE), from);
			const after = window.toString("latin1", to, to + AFTER);
			if (rule.confirms?.(before, after) ?? true) return rule.kind;
		}
	}
	#addToken(prefix, rule) {
		const start = prefix.slice(0, 2);
		this.#tokens.set(start, [...this.#tokens.get(start) ?? [], [prefix, rule]]);
	}
	#addText(text) {
		for (let offset = 0; offset < 8; offset++) {
			const gram = text.bytes.readInt32LE(offset);
			this.#grams.set(gram, [...this.#grams.get(gram) ?? [], [text, offset]]);
		}
	}
	#secrets(values) {
		const forms = new Set();
		for (const value of values) {
			if (value.length < MIN_VALUE) continue;
			for (const form of encodedForms(value)) if (form.length >= Math.min(11, value.length)) forms.add(form);
		}
		const all = [...forms].map((form) => Buffer.from(form));
		this.#short.push(...all.filter(({ length }) => length < 11));
		const rule = {
			kind: MASKED_VALUE,
			text: ""
		};
		return all.filter(({ length }) => length >= 11).map((bytes) => ({
			bytes,
			rule
		}));
	}
};
const MASKED_VALUE = "masked-value";
const isBinary = (content) => content.subarray(0, BINARY_HEAD).includes(0);
const PUBLISHED = /(?:^|\/)(?:pkg\/mod\/[^@]+@v\d+\.\d+\.\d+[^/]*|registry\/src\/[^/]+-[0-9a-f]{16}\/[^/]+-\d+\.\d+\.\d+[^/]*)\//;
const INSTALLED = /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems\/[^/]+-\d+\.\d[^/]*|git\/checkouts\/[^/]+-[0-9a-f]{16})\//;
const FIXTURE = /\/(?:tests?|test[-_]?(?:data|fixtures?|certs?)|testing|fixtures?|__tests__|specs?|docs?|examples?|bench(?:es|marks?)?)\/|_test\.\w+$|\.(?:test|spec)\.\w+$|\/readme(?:\.\w+)?$|\.(?:dist|egg)-info\/(?:METADATA|PKG-INFO)$/i;
const isEverybodys = (path) => PUBLISHED.test(path) || INSTALLED.test(path) && FIXTURE.test(path);
const WITHIN_WORD = /[\w.-]$(?<!%[\dA-Fa-f]{2}|\\(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[a-z])|[[;]\d{1,2}m)/;
// src/checkpoint/secrets/screen-repository.ts
async function screenContent(repository, content, scanner) {
	const published = remoteCommits(repository);
	const [committed, stashed] = await Promise.all([objectsBelow(repository, [...content.tips.values()], published), objectsBelow(repository, content.stashes, [...published, ...content.tips.values()])]);
	const staged = content.staged.map(({ oid, path }) => ({
		oid,
		path,
		type: "blob"
	}));
	const [inCommits, inStashes, inStage] = await Promise.all([
		scanObjects(repository, committed, scanner),
		scanObjects(repository, stashed, scanner),
		scanObjects(repository, staged, scanner)
	]);
	const commits = inCommits.length > 0;
	const stashes = commits || inStashes.length > 0;
	const found = new Set(inStage.map(({ oid }) => oid));
	const gone = [...commits ? committed : [], ...stashes ? stashed : []].map(({ oid }) => oid);
	return {
		content: {
			known: content.known,
			tips: commits ? new Map() : content.tips,
			stashes: stashes ? [] : content.stashes,
			staged: content.staged.filter(({ oid }) => !found.has(oid))
		},
		findings: [
			...inCommits,
			...inStashes,
			...inStage
		].map(({ finding }) => finding),
		withheld: new Set([...found, ...gone]),
		named: new Set([
			...inCommits,
			...inStashes,
			...inStage
		].flatMap(({ named }) => named ?? [])),
		commits,
		stashes
	};
}
async function objectsBelow(repository, tips, not) {
	if (tips.length === 0) return [];
	const input = [
		...new Set(tips),
		...not.map((oid) => `^${oid}`),
		""
	].join("\n");
	const lines = (await repository.run([
		"rev-list",
		"--objects",
		"--stdin"
	], input)).toString("latin1").split("\n").filter(Boolean);
	if (lines.length === 0) return [];
	const { oidLength } = repository;
	const oids = lines.map((line) => line.slice(0, oidLength));
	const typeOf = (await repository.run([
		"cat-file",
		"--batch-check=%(objecttype)",
		"--buffer"
	], `${oids.join("\n")}\n`)).toString("latin1").split("\n");
	return lines.map((line, n) => ({
		oid: oids[n],
		type: typeOf[n],
		path: line.slice(oidLength + 1)
	})).filter(({ type }) => type === "blob" || type === "commit" || type === "tag");
}
async function scanObjects(repository, objects, scanner) {
	const findings = [];
	if (objects.length === 0) return findings;
	let scan = scanner.stream("");
	let digest = createHash("sha256");
	let size = -1;
	const take = (n, bytes, last) => {
		const { oid, path, type } = objects[n];
		if (size < 0) {
			scan = scanner.stream(path);
			digest = createHash("sha256");
			size = 0;
		}
		scan.take(bytes);
		digest.update(bytes);
		size += bytes.length;
		if (!last) return;
		const byName = scanner.scan("", Buffer.from(path, "latin1")) ?? kindOfName(path);
		const kind = byName ?? scan.found();
		const shown = path === "" || byName ? `.git (${type} ${oid.slice(0, 12)})` : displayText(path);
		const named = byName === void 0 ? void 0 : path;
		if (kind !== void 0) findings.push({
			oid,
			named,
			finding: {
				path: shown,
				kind,
				sha256: digest.digest("hex"),
				size
			}
		});
		size = -1;
	};
	await readObjects(repository, objects.map(({ oid }) => oid), take, [
		"blob",
		"commit",
		"tag"
	]);
	return findings;
}
// src/checkpoint/stores/artifact-names.ts
const CHECKPOINT_PREFIX = "rerail-checkpoint_";
const RECORD_PREFIX = "rerail-record_";
const MAX_FIELD = 40;
function field(text) {
	return `${text.toLowerCase().replace(/[^a-z0-9.]+/g, "-").replace(/^-+|-+$/g, "").slice(0, MAX_FIELD)}-${hash("sha256", text, "hex").slice(0, 8)}`;
}
const checkpointArtifact = ({ jobKey, attempt, stage, id, nonce }) => `${CHECKPOINT_PREFIX}${field(jobKey)}_a${attempt}_${field(stage)}_${id}_${nonce}.tar.zst`;
const CHECKPOINT = /^rerail-checkpoint_([^_]+)_a(\d{1,6})_([^_]+)_([a-z0-9-]{8,64})_([a-z0-9]+)\.tar\.zst$/;
function parseCheckpointArtifact(name) {
	const [, job, attempt, , id, nonce] = CHECKPOINT.exec(name) ?? [];
	return job && attempt && id && nonce ? {
		job,
		attempt: Number(attempt),
		id,
		nonce
	} : void 0;
}
const nonceOf = (claim) => `${claimTag(claim)}${randomBytes(4).toString("hex")}`;
const carriesClaim = (nonce, claim) => nonce.startsWith(claimTag(claim));
const claimTag = (claim) => hash("sha256", claim, "hex").slice(0, 12);
const isOfJob = (job, jobKey) => job === field(jobKey);
const recordArtifact = (jobKey, name, slot) => `${RECORD_PREFIX}${field(jobKey)}_${field(name)}_${slot}.json`;
const isCheckpointIndex = (name) => /^rerail-record_[^_]+_checkpoints-a\d+-[^_]*_\d+\.json$/.test(name);
const jobOfRecord = (name) => /^rerail-record_([^_]+)_/.exec(name)?.[1];
const attemptOfRecord = (record) => {
	const attempt = /^[a-z]+-a(\d{1,6})-/.exec(record)?.[1];
	return attempt === void 0 ? void 0 : Number(attempt);
};
const CONTESTED = /_contested\.json$/;
const isContestedMark = (name) => name.startsWith(RECORD_PREFIX) && CONTESTED.test(name);
const belongsToJob = (name, jobKey) => [CHECKPOINT_PREFIX, RECORD_PREFIX].some((prefix) => name.startsWith(`${prefix}${field(jobKey)}_`));
// src/checkpoint/stores/description.ts
const formatDescription = (about) => JSON.stringify({
	...about,
	sum: sumOf(about)
});
function readDescription(file, id) {
	try {
		const { sum, ...about } = JSON.parse(readFileSync(file, "utf8"));
		return about.id === id && sum === sumOf(about) ? about : void 0;
	} catch {
		return;
	}
}
const sumOf = (about) => hash("sha256", JSON.stringify(about), "hex");
// src/checkpoint/stores/local.ts
const ARCHIVE = ".tar.zst";
const ABOUT = ".json";
const QUARANTINE = "quarantine";
const ID = /^[a-z0-9-]{8,64}$/;
function createLocalStore(folder, key) {
	return new LocalStore(path.resolve(folder), key);
}
var LocalStore = class {
	kind = "local";
	folders;
	#folder;
	#key;
	constructor(folder, key) {
		this.#folder = folder;
		this.#key = key;
		this.folders = [folder];
	}
	async put(checkpoint, archive) {
		if (!ID.test(checkpoint.id)) throw new Error(`${JSON.stringify(checkpoint.id)} is no id of a checkpoint.`);
		const target = this.#archive(checkpoint.id);
		if (existsSync(target)) return;
		this.#refuseWhileDamaged(checkpoint.id);
		this.#sweep();
		const incoming = this.#incoming();
		try {
			if (statSync(archive).nlink > 1) copy(archive, incoming);
			else bring(archive, incoming);
			mkdirSync(path.dirname(target), { recursive: true });
			renameSync(incoming, target);
			this.#writeWhole(this.#about(checkpoint.id), formatDescription(checkpoint));
		} finally {
			rmSync(incoming, { force: true });
		}
	}
	async list() {
		const ids = namesIn(path.join(this.#folder, "checkpoints")).filter((name) => name.endsWith(ARCHIVE)).map((name) => name.slice(0, -8)).filter((id) => ID.test(id));
		return (await Promise.all(ids.map((id) => this.#describe(id)))).filter((checkpoint) => checkpoint !== void 0).sort(byAge);
	}
	async fetch(id, destination) {
		const archive = await this.locate(id);
		if (archive === void 0) throw missing(id);
		bring(archive, destination);
	}
	async locate(id) {
		const archive = this.#archive(id);
		return ID.test(id) && existsSync(archive) ? archive : void 0;
	}
	async remove(id) {
		if (!ID.test(id)) return;
		if (existsSync(this.#archive(id))) await this.giveUp(id);
		rmSync(this.#archive(id), { force: true });
		rmSync(this.#about(id), { force: true });
	}
	async quarantine(id, reason) {
		const archive = await this.locate(id);
		if (archive === void 0) return;
		const folder = path.join(this.#folder, QUARANTINE);
		mkdirSync(folder, { recursive: true });
		let name = id;
		for (let n = 2; existsSync(path.join(folder, name + ARCHIVE)); n++) name = `${id}.${n}`;
		this.#writeWhole(path.join(folder, `${name}.txt`), `${reason}\n`);
		renameSync(archive, path.join(folder, name + ARCHIVE));
		rmSync(this.#about(id), { force: true });
	}
	async damaged() {
		return this.#damages();
	}
	#damages() {
		const folder = path.join(this.#folder, QUARANTINE);
		return namesIn(folder).filter((name) => name.endsWith(ARCHIVE)).map((name) => name.slice(0, -8)).filter((id) => ID.test(id) && !existsSync(this.#archive(id))).map((id) => ({
			id,
			reason: readWhole(path.join(folder, `${id}.txt`))?.trim() ?? "nobody knows why"
		}));
	}
	async giveUp(id) {
		if (!ID.test(id)) return;
		const folder = path.join(this.#folder, QUARANTINE);
		for (const name of namesIn(folder)) if (name.startsWith(`${id}.`)) rmSync(path.join(folder, name), { force: true });
	}
	async putRecord(name, content) {
		const file = this.#record(name);
		mkdirSync(path.dirname(file), { recursive: true });
		this.#writeWhole(file, content);
	}
	async getRecord(name) {
		return readWhole(this.#record(name));
	}
	async removeRecord(name) {
		rmSync(this.#record(name), { force: true });
	}
	async records() {
		const folder = path.join(this.#folder, "records");
		return namesIn(folder).map((name) => readWhole(path.join(folder, name)) ?? "");
	}
	#refuseWhileDamaged(id) {
		const damages = this.#damages();
		const [first] = damages;
		if (!first || damages.some((damage) => damage.id === id)) return;
		throw new RefusedError("store-damaged", `Checkpoint not stored: the store ${this.#folder} takes nothing until it is repaired, because checkpoint ${first.id} in it is damaged (${first.reason}). Restore it with a second --store that has a good copy, or give it up with "rerail cleanup --damaged".`);
	}
	#archive(id) {
		return path.join(this.#folder, "checkpoints", id + ARCHIVE);
	}
	#about(id) {
		return path.join(this.#folder, "checkpoints", id + ABOUT);
	}
	#record(name) {
		return path.join(this.#folder, "records", field(name));
	}
	async #describe(id) {
		const about = readDescription(this.#about(id), id);
		if (about && about.storedBytes === statSync(this.#archive(id), { throwIfNoEntry: false })?.size) return about;
		const { describeArchive } = await import("./checkpoint.js");
		return describeArchive(this.#archive(id), id, this.#key).catch(() => void 0);
	}
	#incoming() {
		const folder = path.join(this.#folder, "incoming");
		mkdirSync(folder, { recursive: true });
		return path.join(folder, `${process.pid}-${process.hrtime.bigint()}`);
	}
	#sweep() {
		const folder = path.join(this.#folder, "incoming");
		for (const name of namesIn(folder)) if (!isRunning(Number.parseInt(name, 10))) rmSync(path.join(folder, name), { force: true });
		const there = new Set(namesIn(path.join(this.#folder, "checkpoints")));
		for (const name of there) {
			const id = name.slice(0, -5);
			if (name.endsWith(ABOUT) && !there.has(id + ARCHIVE)) rmSync(this.#about(id), { force: true });
		}
	}
	#writeWhole(file, content) {
		const incoming = this.#incoming();
		try {
			writeFileSync(incoming, content);
			renameSync(incoming, file);
		} catch (error) {
			rmSync(incoming, { force: true });
			throw error;
		}
	}
};
function bring(from, to) {
	try {
		linkSync(from, to);
	} catch (error) {
		if (codeOf(error) === "EEXIST" || codeOf(error) === "ENOENT") throw error;
		copy(from, to);
	}
}
function copy(from, to) {
	try {
		copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
	} catch (failure) {
		if (codeOf(failure) !== "EEXIST") rmSync(to, { force: true });
		throw failure;
	}
}
function namesIn(folder) {
	try {
		return readdirSync(folder);
	} catch (error) {
		if (codeOf(error) === "ENOENT") return [];
		throw error;
	}
}
function readWhole(file) {
	try {
		return readFileSync(file, "utf8");
	} catch (error) {
		if (codeOf(error) === "ENOENT") return void 0;
		throw error;
	}
}
const byAge = (a, b) => a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0;
const missing = (id) => new RefusedError("checkpoint-missing", `Checkpoint ${id} not found: the local store does not have it. List what it has.`);
// src/values/bytes.ts
function formatBytes(bytes) {
	const units = [
		"B",
		"KB",
		"MB",
		"GB",
		"TB"
	];
	let value = bytes;
	let unit = 0;
	while (value >= 1024 && unit < units.length - 1) {
		value /= 1024;
		unit += 1;
	}
	return `${value < 10 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}
// src/step/stages/capture.ts
const MAX_BYTES = 2 * 1024 ** 3;
const MAX_MS = 3e5;
async function capture(phase, request) {
	const what = request.stage === void 0 ? "The checkpoint for clean tries" : `The checkpoint of stage "${request.stage}"`;
	return phase.bestEffort(what, async () => {
		const { context, inputs } = phase;
		const [engine, store, job, ledger] = await Promise.all([
			phase.engine(),
			phase.localStore(),
			phase.job(),
			phase.ledger()
		]);
		const capture = {
			root: context.workspace,
			store,
			identity: {
				...job.identity,
				sequence: request.sequence,
				clean: request.clean,
				...context.sha === void 0 ? {} : { commit: context.sha },
				...request.stage ? { stage: request.stage } : {}
			},
			...request.parent === void 0 ? {} : { parent: request.parent },
			...inputs.exclude.length === 0 ? {} : { exclude: inputs.exclude },
			secrets: inputs.secrets,
			masker: phase.masker,
			caps: {
				bytes: MAX_BYTES,
				ms: Math.min(MAX_MS, request.withinMs ?? MAX_MS)
			},
			...request.withinMs === void 0 ? { signal: phase.cancel } : {}
		};
		const result = await recorded(ledger, "capture", what, async () => {
			const captured = await engine.capture(capture);
			return {
				result: captured,
				checkpoint: captured.id,
				durationMs: captured.ms
			};
		});
		tell(phase, result, request);
		return result;
	});
}
function tell({ log }, result, { stage, clean }) {
	const kept = result.reused ? "nothing changed since the last" : `${result.files} files, ${formatBytes(result.storedBytes)}`;
	const line = `${clean ? "checkpoint" : "checkpoint of what the script left"} ${result.id}: ${kept}, ${formatDuration(result.ms)}`;
	if (stage === void 0) log.debug(line);
	else log.info(line);
	if (result.findings.length > 0) {
		const files = result.findings.map(({ path, kind }) => `${path} (${kind})`).slice(0, 5);
		log.info(`left out of the checkpoint, because it looks like a credential: ${files.join(", ")}`);
	}
	if (result.skipped.length > 0) {
		const entries = result.skipped.map(({ path, reason }) => `${path} (${reason})`).slice(0, 5);
		log.info(`left out of the checkpoint: ${entries.join(", ")}${result.skipped.length > 5 ? ", …" : ""}`);
	}
}
// src/recovery/fingerprint.ts
const TOOLS = {
	node: ["--version"],
	python3: ["--version"],
	go: ["version"],
	rustc: ["--version"],
	java: ["--version"],
	gcc: ["--version"],
	clang: ["--version"],
	ruby: ["--version"],
	dotnet: ["--version"],
	php: ["--version"],
	make: ["--version"]
};
const TOOL_TIMEOUT_MS = 5e3;
async function takeFingerprint(workspace, env) {
	const { execFile } = await import("node:child_process");
	const version = (tool, args) => new Promise((resolve) => {
		execFile(tool, [...args], {
			env: { ...env },
			timeout: TOOL_TIMEOUT_MS,
			windowsHide: true
		}, (error, stdout) => {
			const line = stdout.split("\n")[0]?.trim();
			resolve(error || !line ? void 0 : [tool, line.slice(0, 200)]);
		});
	});
	const tools = await Promise.all(Object.entries(TOOLS).map(([tool, args]) => version(tool, args)));
	const libc = libcVersion();
	return {
		os: platform(),
		arch: arch(),
		...libc === void 0 ? {} : { libc },
		home: env.HOME ?? homedir(),
		user: userName(),
		workspace,
		tools: Object.fromEntries(tools.filter((entry) => entry !== void 0))
	};
}
function differences(then, now) {
	const found = [];
	for (const [key, reason] of PLACES) if (then[key] !== now[key]) found.push({
		reason,
		why: `${reason.replaceAll("-", " ")} was ${then[key] ?? "unknown"}, is ${now[key] ?? "unknown"}`
	});
	for (const tool of new Set([...Object.keys(then.tools), ...Object.keys(now.tools)])) {
		const [was, is] = [then.tools[tool], now.tools[tool]];
		if (was !== is) found.push({
			reason: "tool-version",
			why: `${tool} was ${was ?? "absent"}, is ${is ?? "absent"}`
		});
	}
	return found;
}
const PLACES = [
	["os", "operating-system"],
	["arch", "architecture"],
	["libc", "c-library"],
	["home", "home"],
	["user", "user"],
	["workspace", "workspace-path"]
];
const NOISE = /^(?:GITHUB_.*|RUNNER_.*|ACTIONS_.*|INPUT_.*|STATE_.*|RERAIL_.*|ImageVersion|PATH|Path|PWD|OLDPWD|SHLVL|_|INVOCATION_ID|JOURNAL_STREAM|SYSTEMD_EXEC_PID|MEMORY_PRESSURE_.*|SSH_.*|XDG_SESSION.*|TERM.*|COLUMNS|LINES|NODE_.*COVERAGE.*)$/;
function environmentHashes(env, isSecret) {
	const hashes = {};
	for (const name of Object.keys(env).sort()) {
		const value = env[name];
		if (value === void 0 || NOISE.test(name)) continue;
		hashes[name] = isSecret(name, value) ? "secret" : createHash("sha256").update(value).digest("hex").slice(0, 16);
	}
	return hashes;
}
function userName() {
	try {
		return userInfo().username;
	} catch {
		return String(process.getuid?.() ?? "");
	}
}
function libcVersion() {
	return (process.report?.getReport())?.header?.glibcVersionRuntime;
}
const PATTERN = new RegExp(`^(?:${[
	...[
		"BASH_ENV",
		"ENV",
		"BASH_FUNC_*",
		"BASHOPTS",
		"SHELLOPTS",
		"PROMPT_COMMAND",
		"PS4",
		"IFS",
		"CDPATH",
		"ZDOTDIR"
	],
	...[
		"FPATH",
		"SHELL",
		"PSModulePath",
		"ComSpec",
		"PATHEXT"
	],
	...[
		"PATH",
		"HOME",
		"USERPROFILE",
		"APPDATA",
		"LOCALAPPDATA",
		"XDG_*",
		"TMPDIR",
		"TEMP",
		"TMP"
	],
	...[
		"LD_*",
		"DYLD_*",
		"GCONV_PATH",
		"LOCPATH",
		"NLSPATH",
		"HOSTALIASES",
		"RES_OPTIONS",
		"MALLOC_*",
		"GLIBC_*"
	],
	...[
		"NODE_OPTIONS",
		"NODE_PATH",
		"NODE_EXTRA_CA_CERTS",
		"NODE_REPL_*",
		"NODE_V8_COVERAGE",
		"DENO_*",
		"BUN_*"
	],
	...[
		"PYTHON*",
		"PERL5*",
		"PERL_*",
		"PERLLIB",
		"RUBYOPT",
		"RUBYLIB",
		"RUBYPATH",
		"GEM_*",
		"BUNDLE_*"
	],
	...[
		"JAVA_TOOL_OPTIONS",
		"_JAVA_OPTIONS",
		"JDK_JAVA_OPTIONS",
		"JAVA_OPTS",
		"CLASSPATH",
		"MAVEN_*",
		"GRADLE_*"
	],
	...[
		"SBT_OPTS",
		"JVM_OPTS",
		"KOTLIN_*",
		"SCALA_*",
		"ANT_*",
		"PHPRC",
		"PHP_INI_SCAN_DIR",
		"COMPOSER_*",
		"LUA_*"
	],
	...[
		"DOTNET_*",
		"COR_*",
		"CORECLR_*",
		"MSBUILD*",
		"NUGET_*",
		"R_PROFILE*",
		"R_ENVIRON*",
		"R_LIBS*",
		"JULIA_*"
	],
	...[
		"ERL_*",
		"ELIXIR_ERL_OPTIONS",
		"MIX_*",
		"GHC_*",
		"OCAML*",
		"TCLLIBPATH",
		"GUILE_*",
		"EMACSLOADPATH",
		"VIMINIT"
	],
	...[
		"MAKEFLAGS",
		"MAKEFILES",
		"GNUMAKEFLAGS",
		"CMAKE_TOOLCHAIN_FILE",
		"CMAKE_PROJECT_*",
		"CMAKE_*_LAUNCHER"
	],
	...[
		"RUSTC",
		"RUSTC_*",
		"RUSTDOC",
		"RUSTFLAGS",
		"RUSTUP_*",
		"CARGO_*",
		"GOFLAGS",
		"GOENV",
		"GOPROXY",
		"GOSUMDB"
	],
	...[
		"GONOSUMDB",
		"GONOSUMCHECK",
		"GOINSECURE",
		"GOPRIVATE",
		"GOTOOLCHAIN",
		"npm_config_*",
		"YARN_*",
		"PNPM_*"
	],
	...[
		"COREPACK_*",
		"PIP_*",
		"UV_*",
		"POETRY_*",
		"CONDA_*",
		"VIRTUALENV_*",
		"HOMEBREW_*",
		"BAZEL_*",
		"CCACHE_*"
	],
	...[
		"GIT_*",
		"SSH_ASKPASS*",
		"EDITOR",
		"VISUAL",
		"PAGER",
		"MANPAGER",
		"LESSOPEN",
		"LESSCLOSE",
		"BROWSER",
		"GH_*"
	],
	...[
		"HTTP_PROXY",
		"HTTPS_PROXY",
		"ALL_PROXY",
		"FTP_PROXY",
		"NO_PROXY",
		"SSL_CERT_*",
		"SSLKEYLOGFILE",
		"OPENSSL_*"
	],
	...[
		"CURL_*",
		"REQUESTS_CA_BUNDLE",
		"WGETRC",
		"AWS_CA_BUNDLE",
		"AWS_CONFIG_FILE",
		"KUBECONFIG",
		"DOCKER_*"
	]
].map((name) => name.replaceAll("*", "[^]*")).join("|")})$`, "i");
const isLoaderVariable = (name) => PATTERN.test(name);
// src/recovery/stages.ts
function decideFastForward(earlier, now) {
	const stage = earlier.stages.find((candidate) => candidate.name === now.name);
	if (!stage) return refuse("not-recorded", `attempt ${earlier.attempt} did not get to this stage`);
	if (stage.state !== "completed" && stage.state !== "fast-forwarded") {
		const past = stage.interrupted ? "was interrupted" : PAST[stage.state];
		return refuse("not-completed", `in attempt ${attemptOf(stage, earlier)} it ${past}`);
	}
	const refusals = [
		...now.allowed ? [] : [{
			reason: "not-allowed",
			why: "the input \"fast-forward\" is false"
		}],
		...sameWork(stage, now),
		...samePlace(stage, now),
		...effects(stage, now),
		...now.authenticated ? [] : loaderVariables(stage)
	];
	const { after, replay } = stage;
	if (!after) refusals.push({
		reason: "no-checkpoint",
		why: "no checkpoint was taken after it"
	});
	if (!replay && refusals.length === 0) refusals.push({
		reason: "not-recorded",
		why: "its outputs were not recorded"
	});
	if (refusals.length > 0 || !after || !replay) return {
		skip: false,
		refusals
	};
	return {
		skip: true,
		stage: {
			...stage,
			after,
			replay
		}
	};
}
function decideResume(earlier, now) {
	const stage = earlier.stages.find((candidate) => candidate.name === now.name);
	if (!stage?.dirty || !["failed", "started"].includes(stage.state)) return {
		resume: false,
		refusals: []
	};
	const interrupted = stage.interrupted === true || stage.state === "started";
	const refusals = [...sameWork(stage, now), ...samePlace(stage, now)];
	if (stage.resumes > 0 && !interrupted) refusals.push({
		reason: "resumed-before",
		why: `it failed again after it was resumed in attempt ${attemptOf(stage, earlier)}`
	});
	if (refusals.length > 0) return {
		resume: false,
		refusals
	};
	const what = interrupted ? "was interrupted" : "failed";
	return {
		resume: true,
		stage,
		attempt: attemptOf(stage, earlier),
		from: stage.dirty,
		resumes: stage.resumes + 1,
		why: `in attempt ${attemptOf(stage, earlier)} it ${what}, and it says that it can go on from there`
	};
}
const attemptOf = (stage, { attempt }) => stage.attempt ?? attempt;
const PAST = {
	started: "did not end",
	completed: "completed",
	failed: "failed",
	skipped: "was skipped",
	"fast-forwarded": "was fast-forwarded",
	"rolled-back": "was rolled back"
};
const refuse = (reason, why) => ({
	skip: false,
	refusals: [{
		reason,
		why
	}]
});
function sameWork(stage, now) {
	const found = [];
	if (stage.script !== now.script) found.push({
		reason: "script-changed",
		why: "its script is another one now"
	});
	if (stage.commit !== now.commit) found.push({
		reason: "commit-changed",
		why: "the checked-out commit is another one now"
	});
	const names = changedNames(stage.environment, now.environment);
	if (names.length > 0) found.push({
		reason: "environment-changed",
		why: `its environment differs in ${names.slice(0, 5).join(", ")}`
	});
	if (stage.before === void 0) found.push({
		reason: "no-checkpoint",
		why: "the workspace before it was not recorded"
	});
	else if (stage.before.stateHash !== now.stateHash) found.push({
		reason: "workspace-differs",
		why: "the workspace is not what it was before the stage"
	});
	return found;
}
function samePlace(stage, now) {
	const missing = (stage.replay?.path ?? []).filter((folder) => !now.exists(folder));
	return [...stage.fingerprint ? differences(stage.fingerprint, now.fingerprint) : [{
		reason: "machine-unknown",
		why: "the machine it ran on was not recorded"
	}], ...missing.map((folder) => ({
		reason: "path-missing",
		why: `${folder} is to be on PATH, but is not on this machine`
	}))];
}
function loaderVariables({ replay }) {
	const names = Object.keys(replay?.env ?? {}).filter(isLoaderVariable);
	if (names.length === 0) return [];
	return [{
		reason: "loader-variable",
		why: `it set ${names.slice(0, 5).join(", ")}, which changes what programs load, and is set again only with the input "checkpoint-key"`
	}];
}
function effects(stage, now) {
	const always = stage.blockers.filter((blocker) => !DECLARABLE.has(blocker.reason));
	if (now.declared) return [...always];
	const found = [...stage.blockers];
	if (now.services) found.push({
		reason: "services",
		why: "the job has services, which start empty; say \"effects: workspace\" if it does not matter"
	});
	return found;
}
const OUTSIDE_EFFECT = "outside-effect";
const DECLARABLE = new Set([OUTSIDE_EFFECT]);
function changedNames(a, b) {
	return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]).sort();
}
// src/recovery/runner-root.ts
const WORKER = /^Runner\.Worker(?:\.exe|\.dll)?$/;
const OWN_ENTRY = /^(?:_diag|_work|_update|bin|externals|update)(?:\.|$)/;
function runnerRoot(parent = process.ppid) {
	const worker = programsOf(parent).find((file) => WORKER.test(path.basename(file)));
	return worker === void 0 ? void 0 : path.dirname(path.dirname(worker));
}
function runnerEntries(root) {
	try {
		return readdirSync(root).filter((name) => OWN_ENTRY.test(name)).map((name) => path.join(root, name));
	} catch {
		return [];
	}
}
function programsOf(pid) {
	try {
		if (process.platform === "linux") {
			const first = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").slice(1, 3);
			return [readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, ""), ...first.filter(path.isAbsolute)];
		}
		if (process.platform !== "darwin") return [];
		return [execFileSync("ps", [
			"-o",
			"comm=",
			"-p",
			String(pid)
		], {
			encoding: "utf8",
			timeout: 2e3
		}).trim()];
	} catch {
		return [];
	}
}
// src/recovery/outside-effects.ts
const DATABASES = [
	"/var/lib/dpkg/status",
	"/var/lib/rpm",
	"/usr/lib/sysimage/rpm",
	"/lib/apk/db/installed",
	"/var/lib/pacman/local",
	"/var/lib/docker/image/overlay2/repositories.json",
	"/var/lib/docker/image/overlayfs/repositories.json",
	"/var/lib/containers/storage/overlay-images/images.json",
	"/opt/homebrew/Cellar",
	"/usr/local/Cellar"
];
const MAX_LOOK_MS = 1500;
const PAUSE_AFTER = 5e3;
async function lookOutside(now) {
	const ports = await listeningPorts();
	return {
		at: now,
		databases: await modified(DATABASES),
		...ports === void 0 ? {} : { ports }
	};
}
async function outsideEffects(before, scope, survivors) {
	const found = [];
	const add = (why) => found.push({
		reason: OUTSIDE_EFFECT,
		why
	});
	const now = await lookOutside(before.at);
	for (const file of new Set([...Object.keys(before.databases), ...Object.keys(now.databases)])) if (before.databases[file] !== now.databases[file]) add(`it changed ${file}`);
	const opened = (now.ports ?? []).filter((port) => !before.ports?.includes(port));
	if (opened.length > 0) add(`it left port ${opened.slice(0, 5).join(", ")} listening`);
	if (survivors.length > 0) add(`it left processes running: ${survivors.slice(0, 5).join(", ")}`);
	for (const folder of await changedFolders(scope, before.at)) add(`it changed ${folder}, which is on PATH`);
	const change = await firstChange(scope, before.at);
	if (change !== void 0) add(inWords(change, scope));
	return found;
}
function inWords(change, { home, shared = false }) {
	if (change === "unknown") return `${home} is too large to see whether it changed; if the script writes nothing there, set "effects: workspace"`;
	if (!shared) return `it changed ${change.file}`;
	return `${change.file} changed while it ran; if another job or service did that, set "effects: workspace"`;
}
async function modified(files) {
	const times = {};
	for (const file of files) {
		const info = await stat(file).catch(() => void 0);
		if (info) times[file] = info.mtimeMs;
	}
	return times;
}
async function listeningPorts() {
	if (process.platform !== "linux") return void 0;
	const ports = new Set();
	for (const table of ["/proc/net/tcp", "/proc/net/tcp6"]) {
		const text = await readFile(table, "latin1").catch(() => "");
		for (const [, hex] of text.matchAll(/^\s*\d+: [0-9A-F]+:([0-9A-F]{4}) [0-9A-F]+:[0-9A-F]{4} 0A /gm)) ports.add(String(Number.parseInt(hex, 16)));
	}
	return [...ports].sort();
}
async function changedFolders(scope, since) {
	const changed = [];
	for (const folder of scope.path) {
		if (isWithin(folder, scope.except)) continue;
		const info = await stat(folder).catch(() => void 0);
		if (info && info.mtimeMs >= since) changed.push(folder);
	}
	return changed;
}
async function firstChange(scope, since) {
	const { runner, counted = [] } = scope;
	const except = [...scope.except, ...runner === void 0 ? [] : runnerEntries(runner)];
	const started = performance.now();
	const queue = [scope.home, ...counted.filter((folder) => isWithin(folder, [scope.home]) && isWithin(folder, except))];
	let looked = 0;
	for (let folder = queue.shift(); folder !== void 0; folder = queue.shift()) {
		if (looked > PAUSE_AFTER) {
			looked = 0;
			if (performance.now() - started > MAX_LOOK_MS) return "unknown";
			await setImmediate();
		}
		for (const entry of entriesOf(folder)) {
			const file = path.join(folder, entry.name);
			if (isWithin(file, except) && !isWithin(file, counted)) continue;
			looked += 1;
			if (changedAt(file) >= since && file !== runner) return { file };
			if (entry.isDirectory()) queue.push(file);
		}
	}
}
function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}
function changedAt(file) {
	try {
		return lstatSync(file).ctimeMs;
	} catch {
		return 0;
	}
}
const isWithin = (file, folders) => folders.some((folder) => file === folder || file.startsWith(folder + path.sep));
// src/step/stages/sealed-masks.ts
const CIPHER = "aes-256-gcm";
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const LARGEST_SEALED = 1048576;
async function sealMasks(phase, stage, masks) {
	const keyText = phase.inputs.checkpointKey;
	if (keyText === void 0) return void 0;
	const binding = await bindingOf(phase, stage);
	const nonce = randomBytes(NONCE_BYTES);
	const cipher = createCipheriv(CIPHER, keyOf(keyText, binding), nonce).setAAD(binding);
	const sealed = Buffer.concat([cipher.update(JSON.stringify([...new Set(masks)]), "utf8"), cipher.final()]);
	const text = Buffer.concat([
		nonce,
		cipher.getAuthTag(),
		sealed
	]).toString("base64");
	return text.length <= 1048576 ? text : void 0;
}
async function openMasks(phase, stage, text) {
	const keyText = phase.inputs.checkpointKey;
	if (keyText === void 0 || text.length > 1048576) return void 0;
	const binding = await bindingOf(phase, stage);
	const bytes = Buffer.from(text, "base64");
	try {
		const options = { authTagLength: TAG_BYTES };
		const decipher = createDecipheriv(CIPHER, keyOf(keyText, binding), bytes.subarray(0, NONCE_BYTES), options);
		decipher.setAAD(binding).setAuthTag(bytes.subarray(NONCE_BYTES, 28));
		const plain = [decipher.update(bytes.subarray(28)), decipher.final()];
		return JSON.parse(Buffer.concat(plain).toString("utf8"));
	} catch {
		return;
	}
}
async function bindingOf(phase, stage) {
	const { repository, runId, jobKey } = (await phase.job()).identity;
	return Buffer.from(JSON.stringify([
		"rerail masks 1",
		repository ?? "",
		runId ?? "",
		jobKey,
		stage
	]));
}
const keyOf = (keyText, binding) => scryptSync(keyText, binding, KEY_BYTES, {
	N: 16384,
	r: 8,
	p: 1
});
// src/step/stages/stage.ts
async function openStage(phase, name, script, environment) {
	const job = await phase.job();
	let record = {
		version: 1,
		name,
		order: await job.claimStage(name),
		state: "started",
		script: scriptHash(script),
		environment: environmentHashes(environment, (_, value) => phase.masker.reveals(value)),
		...phase.context.sha === void 0 ? {} : { commit: phase.context.sha },
		startedAt: phase.clock.now(),
		blockers: [],
		resumes: 0
	};
	await job.saveStage(record);
	return {
		get record() {
			return record;
		},
		async update(changes) {
			record = {
				...record,
				...changes
			};
			await job.saveStage(record);
		}
	};
}
function scriptHash({ shell = "", workingDirectory, text }) {
	return createHash("sha256").update(JSON.stringify([
		shell,
		workingDirectory,
		text
	])).digest("hex");
}
function startProbes(phase, environment) {
	return {
		outside: phase.bestEffort("The look outside the workspace", () => lookOutside(phase.clock.now())),
		fingerprint: phase.bestEffort("The look at the machine", () => takeFingerprint(phase.context.workspace, environment))
	};
}
async function completeStage(phase, stage, result, probes, before) {
	const after = before && await captureAfter(phase, stage, before);
	const { replay, blockers: hidden } = await replayOf(phase, stage.record.name, result);
	const blockers = [
		...hidden,
		...unclearCommands(result),
		...secretFiles(before, after),
		...leftOut(before, after),
		...await outsideBlockers(phase, probes, result)
	];
	const fingerprint = await probes.fingerprint;
	await stage.update({
		state: "completed",
		durationMs: result.durationMs,
		tries: result.number,
		blockers,
		dirty: void 0,
		...after === void 0 ? {} : { after: snapshotOf(after) },
		...replay === void 0 ? {} : { replay },
		...fingerprint === void 0 ? {} : { fingerprint }
	});
}
async function failStage(stage, result, failure, probes, state) {
	const fingerprint = await probes?.fingerprint;
	await stage.update({
		state,
		...fingerprint === void 0 ? {} : { fingerprint },
		durationMs: result.durationMs,
		tries: result.number,
		...failure === void 0 ? {} : { failure }
	});
}
const snapshotOf = ({ id, stateHash }) => ({
	checkpoint: id,
	stateHash
});
async function newestCheckpoint(job) {
	const newest = (await job.stages()).findLast((stage) => stage.after ?? stage.before);
	return (newest?.after ?? newest?.before)?.checkpoint;
}
async function captureAfter(phase, stage, before) {
	const { capture } = await import("./capture.js");
	return capture(phase, {
		stage: stage.record.name,
		sequence: stage.record.order * 2,
		parent: before.id,
		clean: true
	});
}
async function replayOf(phase, name, { published, masks }) {
	const replay = {
		outputs: Object.fromEntries(published.outputs),
		env: Object.fromEntries(published.env),
		path: [...published.path]
	};
	if ([
		...Object.values(replay.outputs),
		...Object.values(replay.env),
		...replay.path
	].some((text) => phase.masker.reveals(text))) return { blockers: [SECRET_OUTPUT] };
	if (![...published.outputs.keys(), ...published.env.keys()].every(isWritableName)) return { blockers: [ODD_NAME] };
	if (masks.length === 0) return {
		replay,
		blockers: []
	};
	const sealed = await sealMasks(phase, name, masks);
	return sealed === void 0 ? {
		replay,
		blockers: [MASKED]
	} : {
		replay: {
			...replay,
			masks: sealed
		},
		blockers: []
	};
}
function unclearCommands({ unclear }) {
	const [first] = unclear;
	if (first === void 0) return [];
	return [{
		reason: "unclear-command",
		why: `whether the runner accepts its workflow commands is unknown: ${first}`
	}];
}
const SECRET_OUTPUT = {
	reason: "secret-output",
	why: "its outputs or environment hold a secret, which is never kept"
};
const MASKED = {
	reason: "masked-value",
	why: "it masked a value, which only a \"checkpoint-key\" lets rerail keep"
};
const ODD_NAME = {
	reason: "odd-name",
	why: "it set an output or a variable whose name cannot be written to a file"
};
function secretFiles(before, after) {
	const keyOf = ({ path: file, sha256 }) => JSON.stringify([file, sha256]);
	const known = new Set(before?.findings.map(keyOf));
	return (after?.findings ?? []).filter((finding) => !known.has(keyOf(finding))).map((finding) => ({
		reason: "secret-file",
		why: `it wrote ${finding.path}, which holds a credential and is never kept`
	}));
}
function leftOut(before, after) {
	const keyOf = ({ path: file, reason }) => JSON.stringify([file, reason]);
	const known = new Set(before?.skipped.map(keyOf));
	return (after?.skipped ?? []).filter((entry) => CONTENT_UNKNOWN.has(entry.reason) || !known.has(keyOf(entry))).map(({ path: file, reason }) => ({
		reason: "left-out",
		why: `no checkpoint holds ${file} (${reason})`
	}));
}
const CONTENT_UNKNOWN = new Set([
	"secret-name",
	"unreadable",
	"changing"
]);
async function outsideBlockers(phase, probes, result) {
	if (phase.inputs.effects === "workspace") return [];
	const outside = await probes.outside;
	if (!outside) return [{
		reason: "outside-effect",
		why: "whether it changed anything outside the workspace is not known"
	}];
	const { workspace, temp } = phase.context;
	return await phase.bestEffort("The look outside the workspace", async () => outsideEffects(outside, {
		home: phase.env.HOME ?? phase.env.USERPROFILE ?? "",
		except: [
			workspace,
			temp,
			(await phase.job()).folder
		],
		runner: runnerRoot(),
		counted: [phase.env.RUNNER_TOOL_CACHE ?? ""].filter((folder) => folder !== ""),
		shared: phase.env.RUNNER_ENVIRONMENT === "self-hosted",
		path: (phase.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "" && existsSync(folder))
	}, result.background)) ?? [{
		reason: "outside-effect",
		why: "whether it changed anything outside the workspace is not known"
	}];
}
export { CONFIG_FILES, END_OF_ARCHIVE, EXCLUDE_FILE, FORMAT, LARGEST_SEALED, MANIFEST_PATH, MAX_FRAME, NO_STAT, Packer, Repository, SEAL_BYTES, SMALL_FILE, STASH, STATE_FILES, Sources, TextBuffer, Threads, Tree, UNCAPTURED, WORK_FOLDER, WORTH_FILES, attemptOf, attemptOfRecord, batchOf, belongsToJob, buffersOf, capture, capture$1, carriesClaim, checkLayout, checkStateHash, checkpointArtifact, completeStage, compressFrame, contentBytes, createCompressor, createEngine, createLocalStore, createScanner, createSeal, decideFastForward, decideResume, decompressBeside, decompressFrame, deriveKey, describeEnvironment, displayText, encodeHeader, exactText, excludeOwn, failStage, findLeftovers, fingerprintOf, formatBytes, formatTime, freeBytes, gitFingerprint, haveSameNames, headerBytes, headerLength, identityOf, inOrder, indexStat, isCheckpointIndex, isContestedMark, isGitName, isHarmless, isKeptRef, isOfJob, isOwnName, isPackedRefs, isRunning, isSafeRefName, isSealed, jobOfRecord, keptMilliseconds, keptTime, kindOfName, knownFilesPath, listConfig, loadKnownFiles, manifestMember, markRacy, memberAt, memberOf, nestedFingerprint, newestCheckpoint, nonceOf, objectTypes, onOneLine, openMasks, openSeal, openStage, operationsUnderWay, osBytes, osPath, ownMember, padded, pairTrees, parentFor, parseCheckpointArtifact, parseIndex, parsePackedRefs, parseTime, readHead, readIfThere, readIndex, readObjects, readReducedConfig, readRefs, recordArtifact, recordedScope, release, releaseBuffers, repositoryMemberPath, repositoryMembers, runGit, saveKnownFiles, scan, scopeKey, scopeOf, screenContent, screenOf, scriptHash, sealMasks, sealedWith, serializeConfig, serializeIndex, serializeRefs, snapshotOf, startProbes, statAt, stateHash, storedEntries, takeFingerprint, tellingValues, thisProcess, toBytePath, toMilliseconds, withScratch, writeHeader };
