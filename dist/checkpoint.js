import { RefusedError, UserError, bestEffortWith, codeOf, expectedOf, findEarlier, formatCommand, formatDuration, formatKeyValues, messageOf, readPlainFile, recorded, spoolFolder, systemClock, uploadJob, uploadTime, uploaderFor } from "./step.js";
import { CONFIG_FILES, END_OF_ARCHIVE, EXCLUDE_FILE, FORMAT, MANIFEST_PATH, MAX_FRAME, NO_STAT, Repository, SEAL_BYTES, STASH, STATE_FILES, Sources, TextBuffer, Threads, Tree, UNCAPTURED, WORK_FOLDER, WORTH_FILES, attemptOf, attemptOfRecord, batchOf, belongsToJob, buffersOf, capture, carriesClaim, checkLayout, checkStateHash, checkpointArtifact, compressFrame, contentBytes, createCompressor, createScanner, createSeal, decideFastForward, decideResume, decompressBeside, decompressFrame, deriveKey, describeEnvironment, displayText, encodeHeader, exactText, excludeOwn, findLeftovers, fingerprintOf, formatTime, freeBytes, gitFingerprint, haveSameNames, headerBytes, headerLength, identityOf, inOrder as inOrder$1, indexStat, isCheckpointIndex, isContestedMark, isGitName, isHarmless, isKeptRef, isOfJob, isOwnName, isPackedRefs, isRunning, isSafeRefName, isSealed, jobOfRecord, keptMilliseconds, keptTime, knownFilesPath, listConfig, loadKnownFiles, manifestMember, markRacy, memberAt, memberOf, nestedFingerprint, nonceOf, objectTypes, openSeal, operationsUnderWay, osBytes, osPath, ownMember, padded, pairTrees, parseCheckpointArtifact, parseIndex as parseIndex$1, parsePackedRefs, parseTime, readHead as readHead$1, readIfThere, readIndex, readObjects, readReducedConfig, readRefs, recordArtifact, recordedScope, release, releaseBuffers, repositoryMemberPath, repositoryMembers, saveKnownFiles, scan, scopeKey, scopeOf, screenOf, sealedWith, serializeConfig, serializeIndex, serializeRefs, snapshotOf, statAt, stateHash, storedEntries, takeFingerprint, tellingValues, thisProcess, toBytePath, toMilliseconds, withScratch, writeHeader } from "./capture.js";
import { RUNNER_GRACE } from "./guard.js";
import { chmodSync, closeSync, constants, copyFileSync, createReadStream, existsSync, fchmodSync, fstatSync, ftruncateSync, linkSync, lstatSync, lutimesSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, renameSync, rmSync, rmdirSync, statSync, symlinkSync, writeFileSync, writeSync } from "node:fs";
import { pipeline } from "node:stream";
import zlib, { crc32 } from "node:zlib";
import { parentPort, workerData } from "node:worker_threads";
import { createCipheriv, createDecipheriv, createHash, hash, randomBytes } from "node:crypto";
import { setPriority } from "node:os";
import path from "node:path";
import { appendFile, mkdir, rm } from "node:fs/promises";
import { spawn } from "node:child_process";
// src/checkpoint/announcement.ts
const announcementName = (jobKey, attempt) => `uploads-a${attempt}-${jobKey}`;
const VERSION$1 = 1;
const MAX_ANNOUNCED = 1e3;
const formatAnnouncement = (checkpoints) => JSON.stringify({
	version: VERSION$1,
	checkpoints: checkpoints.map(({ id, storedBytes, stage, clean }) => ({
		id,
		storedBytes,
		stage,
		clean
	}))
});
async function lostUploads(store, jobKey, attempt) {
	const announced = parseAnnouncement(await store.getRecord(announcementName(jobKey, attempt)));
	if (announced.length === 0) return [];
	const there = new Set((await store.list()).map(({ id }) => id));
	return announced.filter(({ id }) => !there.has(id));
}
function parseAnnouncement(text) {
	try {
		const { version, checkpoints } = JSON.parse(text ?? "{}");
		if (version !== VERSION$1 || !Array.isArray(checkpoints)) return [];
		return checkpoints.slice(0, MAX_ANNOUNCED).filter(isAnnounced);
	} catch {
		return [];
	}
}
const isAnnounced = (value) => typeof value?.id === "string" && Number.isSafeInteger(value.storedBytes) && typeof value.clean === "boolean" && (value.stage === void 0 || typeof value.stage === "string");
// src/checkpoint/archive/record-seal.ts
const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SALT_BYTES = 16;
const createRecordSeal = (keyText) => ({
	seal(origin, name, text) {
		const nonce = randomBytes(NONCE_BYTES);
		const cipher = createCipheriv(CIPHER, keyFor(keyText, origin), nonce).setAAD(boundTo(origin, name));
		const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
		return Buffer.concat([
			nonce,
			cipher.getAuthTag(),
			sealed
		]).toString("base64");
	},
	open(origin, name, sealed) {
		try {
			const bytes = Buffer.from(sealed, "base64");
			const nonce = bytes.subarray(0, NONCE_BYTES);
			const key = keyFor(keyText, origin);
			const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
			decipher.setAAD(boundTo(origin, name)).setAuthTag(bytes.subarray(NONCE_BYTES, 28));
			return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
		} catch {
			return;
		}
	}
});
function keyFor(keyText, { repository, runId }) {
	const run = JSON.stringify([
		"rerail record",
		repository ?? null,
		runId ?? null
	]);
	return deriveKey(keyText, hash("sha256", run, "buffer").subarray(0, SALT_BYTES));
}
const boundTo = ({ repository, runId, jobKey }, name) => Buffer.from(JSON.stringify([
	"rerail record 1",
	repository ?? null,
	runId ?? null,
	jobKey,
	name
]));
// src/checkpoint/capture/early-batches.ts
const NOWHERE = {
	objectFormat: "sha1",
	oid: () => void 0,
	held: () => void 0
};
var EarlyBatches = class {
	begun = [];
	#root;
	#threads;
	#repository;
	#files = 0;
	#next = [];
	#room = MAX_FRAME;
	constructor(root, threads, repository) {
		this.#root = root;
		this.#threads = threads;
		this.#repository = repository;
	}
	offer(tree, i) {
		if (++this.#files === 2e3) this.#threads.expect({ files: WORTH_FILES });
		if (tree.sizes[i] <= 65536) return;
		const length = headerBytes(tree, i) + padded(tree.sizes[i]);
		if (length > 12582912 || this.#repository?.blobAt(tree.path(i)) !== void 0) return;
		if (length > this.#room) this.#begin(tree);
		this.#next.push(i);
		this.#room -= length;
	}
	#begin(tree) {
		const files = this.#next;
		this.#next = [];
		this.#room = MAX_FRAME;
		const pool = this.#threads.started;
		if (!pool || this.begun.length >= pool.width) return;
		const answer = pool.run({
			kind: "pack",
			batch: batchOf(this.#root, tree, files, NOWHERE)
		});
		answer.catch(() => void 0);
		this.begun.push({
			files,
			answer
		});
	}
};
// src/checkpoint/archive/seek-table.ts
const SKIPPABLE_MAGIC$1 = 407710302;
const SEEKABLE_MAGIC = 2408770225;
const HEADER_BYTES = 8;
const FOOTER_BYTES = 9;
const CHECKSUM_FLAG = 128;
const RESERVED_BITS = 124;
const MAX_FRAMES$1 = 1e6;
function encodeSeekTable(frames) {
	const body = frames.length * 8 + FOOTER_BYTES;
	const table = Buffer.alloc(HEADER_BYTES + body);
	table.writeUInt32LE(SKIPPABLE_MAGIC$1, 0);
	table.writeUInt32LE(body, 4);
	let at = HEADER_BYTES;
	for (const { size, raw } of frames) {
		table.writeUInt32LE(size, at);
		table.writeUInt32LE(raw, at + 4);
		at += 8;
	}
	table.writeUInt32LE(frames.length, at);
	table.writeUInt8(0, at + 4);
	table.writeUInt32LE(SEEKABLE_MAGIC, at + 5);
	return table;
}
function readSeekTable(fileSize, read) {
	if (fileSize < 17) return void 0;
	const footer = read(fileSize - FOOTER_BYTES, FOOTER_BYTES);
	if (footer.readUInt32LE(5) !== SEEKABLE_MAGIC) return void 0;
	const count = footer.readUInt32LE(0);
	const descriptor = footer.readUInt8(4);
	const entryBytes = descriptor & CHECKSUM_FLAG ? 12 : 8;
	const tableBytes = HEADER_BYTES + count * entryBytes + FOOTER_BYTES;
	if (count > MAX_FRAMES$1 || descriptor & RESERVED_BITS || tableBytes > fileSize) throw damaged$4("it cannot be right");
	const table = read(fileSize - tableBytes, tableBytes);
	if (table.readUInt32LE(0) !== SKIPPABLE_MAGIC$1 || table.readUInt32LE(4) !== tableBytes - HEADER_BYTES) throw damaged$4("its header is not where it should be");
	const frames = [];
	let total = 0;
	for (let at = HEADER_BYTES; frames.length < count; at += entryBytes) {
		const frame = {
			size: table.readUInt32LE(at),
			raw: table.readUInt32LE(at + 4)
		};
		total += frame.size;
		frames.push(frame);
	}
	if (total + tableBytes !== fileSize) throw damaged$4(`it speaks of ${total} bytes, the file has ${fileSize - tableBytes}`);
	return frames;
}
const damaged$4 = (why) => new RefusedError("archive-damaged", `Archive refused: its seek table is wrong: ${why}. Use another copy.`);
// src/checkpoint/archive/frame-writer.ts
const MAX_SLOTS = 4;
var FrameWriter = class {
	frames = [];
	fileBytes = 0;
	#fd;
	#seal;
	#slots = [];
	#flying = [];
	#slot;
	#used = 0;
	#flushed = 0;
	#limit = MAX_FRAME;
	constructor(file, seal) {
		this.#fd = openSync(file, "wx", 384);
		this.#seal = seal;
		this.#slot = this.#addSlot();
		if (seal) this.#record([seal.header], 0);
	}
	get offset() {
		return this.#flushed + this.#used;
	}
	get free() {
		return this.#limit - this.#used;
	}
	set frameLimit(bytes) {
		this.#limit = Math.min(bytes, MAX_FRAME);
	}
	space(length) {
		return this.#slot.buffer.subarray(this.#used, this.#used + length);
	}
	advance(length) {
		this.#used += length;
	}
	async write(bytes) {
		for (let at = 0; at < bytes.length;) {
			if (this.free <= 0) await this.flush();
			const part = bytes.subarray(at, at + this.free);
			this.space(part.length).set(part);
			this.advance(part.length);
			at += part.length;
		}
	}
	async flush() {
		if (this.#used === 0) return;
		const slot = this.#slot;
		slot.raw = this.#used;
		slot.pending = slot.codec.run(slot.buffer.subarray(0, this.#used));
		slot.pending.catch(() => void 0);
		this.#flying.push(slot);
		this.#flushed += this.#used;
		this.#used = 0;
		this.#slot = await this.#freeSlot();
	}
	async mark() {
		await this.flush();
		return {
			offset: this.#flushed,
			frames: this.frames.length + this.#flying.length
		};
	}
	async rollback(mark) {
		this.#used = 0;
		await this.drain();
		for (const { size } of this.frames.splice(mark.frames)) this.fileBytes -= size;
		this.#flushed = mark.offset;
		ftruncateSync(this.#fd, this.fileBytes);
	}
	async drain() {
		await this.flush();
		while (this.#flying.length > 0) await this.#land();
	}
	async append({ frame, raw, sha256 }) {
		await this.drain();
		this.#writeFrame(frame, raw, sha256);
		this.#flushed += raw;
	}
	async finish() {
		await this.drain();
		this.#put([encodeSeekTable(this.frames)]);
		this.close();
	}
	close() {
		for (const { codec } of this.#slots) codec.close();
		if (this.#slots.length > 0) closeSync(this.#fd);
		this.#slots.length = 0;
	}
	async #freeSlot() {
		const idle = this.#slots.find((slot) => !this.#flying.includes(slot));
		if (idle) return idle;
		return this.#slots.length < MAX_SLOTS ? this.#addSlot() : this.#land();
	}
	#addSlot() {
		const slot = {
			buffer: Buffer.allocUnsafeSlow(MAX_FRAME),
			codec: createCompressor(),
			raw: 0,
			pending: void 0
		};
		this.#slots.push(slot);
		return slot;
	}
	async #land() {
		const slot = this.#flying.shift();
		this.#writeFrame(await slot.pending, slot.raw);
		return slot;
	}
	#writeFrame(frame, raw, sha256) {
		if (this.#seal) this.#record(this.#seal.seal(frame, this.frames.length), raw);
		else this.#record(frame, raw, sha256);
	}
	#record(frame, raw, sha256 = hashOf(frame)) {
		this.frames.push({
			size: this.#put(frame),
			raw,
			sha256
		});
	}
	#put(parts) {
		const before = this.fileBytes;
		for (const bytes of parts) {
			for (let at = 0; at < bytes.length;) at += writeSync(this.#fd, bytes, at, bytes.length - at, this.fileBytes + at);
			this.fileBytes += bytes.length;
		}
		return this.fileBytes - before;
	}
};
function hashOf(parts) {
	const digest = createHash("sha256");
	for (const part of parts) digest.update(part);
	return digest.digest("hex");
}
// src/checkpoint/archive/frame-scan.ts
const MAGIC = 4247762216;
const SKIPPABLE_MAGIC = 407710288;
const SKIPPABLE_MASK = 4294967280;
const CHECKSUM_BYTES = 4;
const BLOCK_HEADER_BYTES = 3;
const RLE_BLOCK = 1;
const DICTIONARY_BYTES = [
	0,
	1,
	2,
	4
];
const MAX_FRAMES = 1e6;
function scanFrames(fileSize, read) {
	const readIn = (position, length) => {
		if (position + length > fileSize) throw damaged$3("it ends too early");
		return read(position, length);
	};
	const frames = [];
	for (let position = 0; position < fileSize;) {
		if (frames.length >= MAX_FRAMES) throw damaged$3(`it has more than ${MAX_FRAMES} frames`);
		const magic = readIn(position, 4).readUInt32LE();
		const frame = (magic & SKIPPABLE_MASK) >>> 0 === SKIPPABLE_MAGIC ? {
			size: 8 + readIn(position + 4, 4).readUInt32LE(),
			raw: 0
		} : scanFrame(magic, position, readIn);
		position += frame.size;
		if (position > fileSize) throw damaged$3("it ends too early");
		frames.push(frame);
	}
	return frames;
}
function scanFrame(magic, start, read) {
	if (magic !== MAGIC) throw damaged$3("it is no zstd file");
	const descriptor = read(start + 4, 1).readUInt8();
	const isSingle = (descriptor & 32) !== 0;
	const sizeFlag = descriptor >> 6;
	const sizeBytes = sizeFlag === 0 ? isSingle ? 1 : 0 : 2 ** sizeFlag;
	const sizeAt = start + 5 + (isSingle ? 0 : 1) + (DICTIONARY_BYTES[descriptor & 3] ?? 0);
	const raw = sizeBytes === 0 ? void 0 : contentSize(read(sizeAt, sizeBytes));
	let position = sizeAt + sizeBytes;
	for (let isLast = false; !isLast;) {
		const header = read(position, BLOCK_HEADER_BYTES).readUIntLE(0, BLOCK_HEADER_BYTES);
		isLast = (header & 1) === 1;
		position += BLOCK_HEADER_BYTES + ((header >> 1 & 3) === RLE_BLOCK ? 1 : header >> 3);
	}
	if (descriptor & 4) position += CHECKSUM_BYTES;
	return {
		size: position - start,
		raw
	};
}
function contentSize(field) {
	if (field.length === 1) return field.readUInt8();
	if (field.length === 2) return field.readUInt16LE() + 256;
	return field.length === 4 ? field.readUInt32LE() : Number(field.readBigUInt64LE());
}
const isTable = (frames) => frames.every(({ raw }) => raw !== void 0);
const damaged$3 = (why) => new RefusedError("archive-damaged", `Archive refused: ${why}. Use another copy or an older checkpoint.`);
// src/checkpoint/archive/archive-reader.ts
const ALL = {
	from: 0,
	to: Number.POSITIVE_INFINITY
};
const AHEAD = 3;
const MAX_RANDOM_FRAME = 2 * MAX_FRAME;
const MAX_STREAMED = 32 * 1024 ** 3;
var ArchiveReader = class {
	file;
	fileBytes;
	frames;
	rawBytes;
	#fd;
	#parts;
	#unseal;
	#recorded = [];
	constructor(file, unseal) {
		this.file = file;
		this.#unseal = unseal;
		this.#fd = openSync(file, "r");
		try {
			this.fileBytes = fstatSync(this.#fd).size;
			const read = (position, length) => this.readFile(position, length);
			const table = readSeekTable(this.fileBytes, read);
			if (unseal && !table) throw damaged$2("its seek table is missing");
			this.#parts = table ?? scanFrames(this.fileBytes, read);
			const isSmall = ({ raw = Number.POSITIVE_INFINITY, size }) => raw <= MAX_RANDOM_FRAME && size <= MAX_RANDOM_FRAME;
			this.frames = isTable(this.#parts) && this.#parts.every(isSmall) ? this.#parts : void 0;
			if (unseal && !this.frames) throw damaged$2("its frames are too large");
			this.rawBytes = isTable(this.#parts) ? this.#parts.reduce((sum, { raw }) => sum + raw, 0) : void 0;
		} catch (error) {
			this.close();
			throw error;
		}
	}
	set recordedFrames(frames) {
		this.#recorded = frames;
	}
	readFile(position, length) {
		const bytes = Buffer.allocUnsafeSlow(length);
		for (let got = 0; got < length;) {
			const n = readSync(this.#fd, bytes, got, length - got, position + got);
			if (n === 0) throw damaged$2("it ends too early");
			got += n;
		}
		return bytes;
	}
	get plainFrames() {
		return this.frames && !this.#unseal ? [...wantedFrames(this.frames, [ALL])] : void 0;
	}
	verifyFrames() {
		let position = 0;
		for (const [index, { size, raw, sha256 }] of this.#recorded.entries()) {
			const frame = this.frames?.[index];
			if (frame?.size !== size || frame.raw !== raw) return false;
			const bytes = this.readFile(position, size);
			if (hash("sha256", bytes, "hex") !== sha256) return false;
			release(bytes);
			position += size;
		}
		return true;
	}
	async *read(ranges = [ALL]) {
		if (ranges.length === 0) return;
		if (this.frames) yield* this.#readFrames(this.frames, ranges);
		else yield* this.#readThrough(ranges);
	}
	close() {
		closeSync(this.#fd);
	}
	async *#readFrames(frames, ranges) {
		const queue = [];
		const next = async function* () {
			const piece = await queue.shift();
			yield piece;
			release(piece.bytes);
		};
		for (const frame of wantedFrames(frames, ranges)) {
			if (queue.length >= AHEAD) yield* next();
			const piece = this.#decode(frame);
			piece.catch(() => void 0);
			queue.push(piece);
		}
		while (queue.length > 0) yield* next();
	}
	async #decode({ index, size, raw, position, offset }) {
		const sealed = this.readFile(position, size);
		const frame = this.#unseal ? this.#unseal(sealed, index) : sealed;
		const bytes = await decompressBeside(frame, raw).catch((error) => {
			throw damaged$2(`a frame cannot be unpacked (${messageOf(error)})`);
		});
		release(sealed);
		if (bytes.length !== raw) throw damaged$2(`a frame holds ${bytes.length} bytes instead of ${raw}`);
		return {
			offset,
			bytes
		};
	}
	async *#readThrough(ranges) {
		const end = ranges.at(-1)?.to ?? 0;
		let offset = 0;
		let next = 0;
		try {
			for await (const bytes of this.#unpackAll()) {
				const range = ranges[next];
				if (range && range.from < offset + bytes.length) yield {
					offset,
					bytes
				};
				offset += bytes.length;
				if (offset > (this.rawBytes ?? MAX_STREAMED) || offset > MAX_STREAMED) throw damaged$2("it holds more than it says, or more than can be read from front to back");
				while ((ranges[next]?.to ?? Number.POSITIVE_INFINITY) <= offset) next++;
				if (offset >= end) return;
			}
		} catch (error) {
			throw error instanceof RefusedError ? error : damaged$2(`it cannot be unpacked (${messageOf(error)})`);
		}
		if (end !== Number.POSITIVE_INFINITY && offset < end) throw damaged$2("it ends too early");
	}
	async *#unpackAll() {
		let position = 0;
		for (const { size, raw } of this.#parts) {
			const start = position;
			position += size;
			if (raw === 0) continue;
			const unpacked = zlib.createZstdDecompress({
				chunkSize: 1048576,
				params: { [zlib.constants.ZSTD_d_windowLogMax]: 27 }
			});
			try {
				pipeline(createReadStream(this.file, {
					start,
					end: position - 1
				}), unpacked, () => void 0);
				for await (const chunk of unpacked) yield chunk;
			} finally {
				unpacked.destroy();
			}
		}
	}
};
function* wantedFrames(frames, ranges) {
	let position = 0;
	let offset = 0;
	let next = 0;
	for (const [index, { size, raw }] of frames.entries()) {
		while ((ranges[next]?.to ?? Number.POSITIVE_INFINITY) <= offset) next++;
		const range = ranges[next];
		if (!range) return;
		if (range.from < offset + raw) yield {
			index,
			size,
			raw,
			position,
			offset
		};
		position += size;
		offset += raw;
	}
}
const damaged$2 = (why) => new RefusedError("archive-damaged", `Archive refused: ${why}. Use another copy or an older checkpoint.`);
// src/checkpoint/archive/find-manifest.ts
const MAX_MEMBERS = 21e5;
const SIZE_AT = 124;
const FLAG_AT = 156;
async function findManifest(archive) {
	return await findByFrame(archive) ?? await searchThrough(archive);
}
async function findByFrame(archive) {
	const frames = archive.frames;
	if (!frames) return void 0;
	let offset = archive.rawBytes ?? 0;
	for (let k = frames.length - 1; k >= 0; k--) {
		const raw = frames[k]?.raw ?? 0;
		offset -= raw;
		if (raw !== 512) continue;
		for await (const { bytes } of archive.read([{
			from: offset,
			to: offset + raw
		}])) {
			const size = manifestSize(bytes);
			if (size !== void 0) return {
				at: offset,
				size
			};
		}
	}
}
function manifestSize(block) {
	const size = Number.parseInt(block.toString("latin1", SIZE_AT, 135), 8);
	return Number.isSafeInteger(size) && encodeHeader(manifestMember(size)).equals(block) ? size : void 0;
}
async function searchThrough(archive) {
	let at = 0;
	let header = Buffer.alloc(0);
	let members = 0;
	let pax;
	let override;
	for await (const { offset, bytes } of archive.read()) {
		if (offset > MAX_STREAMED) throw missing$1();
		let position = offset;
		while (position < offset + bytes.length) {
			if (position < at) {
				position = Math.min(at, offset + bytes.length);
				continue;
			}
			const part = bytes.subarray(position - offset, position - offset + (pax ? pax.left : 512 - header.length));
			position += part.length;
			at += part.length;
			if (pax) {
				pax.text += part.toString("latin1");
				pax.left -= part.length;
				if (pax.left > 0) continue;
				override = paxSize(pax.text);
				pax = void 0;
				continue;
			}
			header = Buffer.concat([header, part]);
			if (header.length < 512) continue;
			const size = manifestSize(header);
			if (size !== void 0) return {
				at: at - 512,
				size
			};
			if (header.every((byte) => byte === 0)) throw missing$1();
			if (++members > MAX_MEMBERS) throw new RefusedError("too-many-entries", `Archive refused: it has more than ${MAX_MEMBERS} members. Use another copy.`);
			const declared = Number.parseInt(header.toString("latin1", SIZE_AT, 135), 8) || 0;
			if (header[FLAG_AT] === PAX_FLAG && declared < MAX_PAX) pax = {
				left: padded(declared),
				text: ""
			};
			else {
				at += padded(override ?? declared);
				override = void 0;
			}
			header = Buffer.alloc(0);
		}
	}
	throw missing$1();
}
const PAX_FLAG = "x".charCodeAt(0);
const MAX_PAX = 1048576;
const paxSize = (text) => {
	const match = /^\d+ size=(\d{1,15})$/m.exec(text);
	return match ? Number(match[1]) : void 0;
};
const missing$1 = () => new RefusedError("manifest-missing", `Archive refused: it has no ${MANIFEST_PATH}. It is not a checkpoint of rerail.`);
function whyUnsafe(path) {
	if (path.length > 4096) return "path-too-long";
	if (path.startsWith("/") || path.includes("\0")) return "path-escapes";
	for (const name of path.split("/")) {
		if (name === "" || name === "." || name === "..") return "path-escapes";
		if (name.length > 255) return "path-too-long";
		if (isGitName(name)) return "git-name";
	}
	return isOwnName(path) ? "own-name" : void 0;
}
// src/checkpoint/manifest/check-head.ts
function checkHead(value) {
	if (!isObject(value) || value.format !== "rerail-checkpoint") throw refuse$1("manifest-invalid", "it is not a checkpoint of rerail");
	if (value.version !== 1) {
		const known = `version ${JSON.stringify(value.version)}, and this rerail knows 1`;
		throw refuse$1("version-unknown", `it has format ${known}`);
	}
	const { format: _, version: __, entries: ___, frames, ...fields } = value;
	const problem = firstProblem(fields, HEAD) ?? (isFrameList(frames) ? void 0 : "frames");
	if (problem) throw refuse$1("manifest-invalid", `its field "${problem}" is wrong`);
	return {
		...fields,
		frames: frames.map(([size, raw, sha256]) => ({
			size,
			raw,
			sha256
		}))
	};
}
const refuse$1 = (reason, why) => new RefusedError(reason, `Manifest refused: ${why}. Use another copy or an older checkpoint.`);
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === "string";
const isFlag = (value) => typeof value === "boolean";
const isNumber = (value) => typeof value === "number" && Number.isFinite(value);
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isSha256 = (value) => isText(value) && /^[0-9a-f]{64}$/.test(value);
const isOid = (value) => isText(value) && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
const isId = (value) => isText(value) && /^[a-z0-9-]{8,64}$/.test(value);
const maybe = (check) => (value) => value === void 0 || check(value);
const nullOr = (check) => (value) => value === null || check(value);
const listOf = (check) => (value) => Array.isArray(value) && value.every(check);
const mapOf = (check) => (value) => isObject(value) && !hasProto(value) && Object.values(value).every(check);
const shape = (fields) => (value) => isObject(value) && firstProblem(value, fields) === void 0;
const hasProto = (value) => Object.hasOwn(value, "__proto__");
function firstProblem(value, fields) {
	const unknown = Object.keys(value).find((key) => !Object.hasOwn(fields, key));
	if (unknown !== void 0) return unknown;
	return Object.entries(fields).find(([key, check]) => !check(Object.hasOwn(value, key) ? value[key] : void 0))?.[0];
}
const isFrameList = listOf((value) => Array.isArray(value) && value.length === 3 && isCount(value[0]) && isCount(value[1]) && isSha256(value[2]));
const isRefName = (value) => isText(value) && isSafeRefName(value);
const isFolder$1 = (value) => isText(value) && (value === "" || whyUnsafe(value) === void 0);
const isModule = (value) => isText(value) && /^\.git\/modules\/./.test(value) && whyUnsafe(value.slice(5)) === void 0;
const isSetting = (value) => Array.isArray(value) && value.length === 2 && value.every(isText) && isHarmless(value[0], value[1]);
const isMember = maybe(shape({
	at: isCount,
	size: isCount,
	sha256: isSha256
}));
const HEAD = {
	createdAt: (value) => isText(value) && !Number.isNaN(Date.parse(value)),
	identity: shape({
		repository: maybe(isText),
		runId: maybe(isText),
		attempt: maybe(isCount),
		jobKey: maybe(isText),
		stage: maybe(isText),
		sequence: isCount,
		clean: isFlag,
		name: maybe(isText),
		commit: maybe(isText)
	}),
	parent: nullOr(isId),
	dependencies: listOf(isId),
	scope: shape({
		paths: maybe(listOf(isText)),
		exclude: maybe(listOf(isText))
	}),
	full: isFlag,
	stateHash: isSha256,
	files: isCount,
	bytes: isCount,
	skipped: listOf(shape({
		path: isText,
		reason: isText
	})),
	secrets: (value) => value === "redact" || value === "refuse" || value === "allow",
	findings: listOf(shape({
		path: isText,
		kind: isText,
		sha256: isSha256,
		size: isCount
	})),
	repositories: listOf(shape({
		path: isFolder$1,
		link: maybe(isModule),
		objectFormat: (value) => value === "sha1" || value === "sha256",
		commit: nullOr(isOid),
		branch: nullOr(isRefName),
		members: shape({
			index: isMember,
			refs: isMember,
			bundle: isMember
		}),
		shallow: listOf(isOid),
		config: listOf(isSetting),
		files: (value) => mapOf(isText)(value) && Object.keys(value).every((name) => STATE_FILES.includes(name))
	})),
	environment: mapOf(isText),
	metrics: shape({
		ms: isNumber,
		cpuSeconds: isNumber,
		memoryBytes: isNumber,
		diskFreeBytes: isNumber
	}),
	wayBack: listOf(isText)
};
// src/checkpoint/manifest/refusal.ts
const show = (path) => JSON.stringify(displayText(path.slice(0, 200)));
const refuse = (reason, why) => new RefusedError(reason, `Checkpoint refused: ${why}. Use another copy or an older checkpoint.`);
const invalid$2 = (why) => refuse("manifest-invalid", why);
// src/checkpoint/manifest/open-folders.ts
var OpenFolders = class {
	#open = [{
		prefix: "",
		last: "",
		lastKind: 1
	}];
	#left;
	constructor(left) {
		this.#left = left;
	}
	enter(path, kind) {
		checkPath(path);
		while (!path.startsWith(this.#top.prefix)) this.#leave();
		const folder = this.#top;
		const name = path.slice(folder.prefix.length);
		if (name.includes("/")) throw withoutParent(path, name, folder);
		if (name === folder.last) throw refuse("duplicate-entry", `${show(path)} is there twice`);
		if (name < folder.last) throw invalid$2(`${show(path)} is out of order`);
		this.#follow(name, kind, () => path);
		return name;
	}
	enterLine(bytes, { pathFrom, pathTo, kind }) {
		let depth = this.#open.length - 1;
		while (!startsWith(bytes, pathFrom, this.#open[depth].prefix)) depth--;
		const folder = this.#open[depth];
		const nameFrom = pathFrom + folder.prefix.length;
		if (!isName(bytes, nameFrom, pathTo) || pathTo - pathFrom > 4096) return void 0;
		const name = bytes.toString("latin1", nameFrom, pathTo);
		if (name <= folder.last || mayBeGit(bytes, nameFrom, pathTo) && isGitName(name)) return void 0;
		if (depth === 0 && isOwnName(name)) return void 0;
		while (this.#open.length - 1 > depth) this.#leave();
		this.#follow(name, kind, () => folder.prefix + name);
		return name;
	}
	leaveAll() {
		while (this.#open.length > 1) this.#leave();
	}
	get #top() {
		return this.#open.at(-1);
	}
	#follow(name, kind, path) {
		const folder = this.#top;
		folder.last = name;
		folder.lastKind = kind;
		if (kind === 1) this.#open.push({
			prefix: `${path()}/`,
			last: "",
			lastKind: 1
		});
	}
	#leave() {
		this.#open.pop();
		this.#left();
	}
};
const [SLASH, DOT] = [47, 46];
const [G, I, T] = [
	103,
	105,
	116
];
const SMALL = 32;
function startsWith(bytes, from, prefix) {
	for (let k = prefix.length - 1; k >= 0; k--) if (bytes[from + k] !== prefix.charCodeAt(k)) return false;
	return true;
}
function isName(bytes, from, to) {
	const length = to - from;
	if (length < 1 || length > 255) return false;
	for (let at = from; at < to; at++) if (bytes[at] === SLASH) return false;
	return bytes[from] !== DOT || length !== 1 && (length !== 2 || bytes[from + 1] !== DOT);
}
function mayBeGit(bytes, from, to) {
	for (let at = from; at < to - 2; at++) {
		if ((bytes[at] | SMALL) !== G) continue;
		if ((bytes[at + 1] | SMALL) === I && (bytes[at + 2] | SMALL) === T) return true;
	}
	return false;
}
function withoutParent(path, name, folder) {
	if (name.slice(0, name.indexOf("/")) === folder.last && folder.lastKind === 3) return refuse("below-symlink", `${show(path)} lies below a symlink`);
	return refuse("entry-without-parent", `${show(path)} lies in a folder that is not there`);
}
const WHY = {
	"path-escapes": "is no path in a workspace",
	"path-too-long": "is longer than a file system takes",
	"git-name": "would be git's",
	"own-name": "is a name that rerail keeps for itself"
};
function checkPath(path) {
	const reason = whyUnsafe(path);
	if (reason) throw refuse(reason, `${show(path)} ${WHY[reason]}`);
}
// src/checkpoint/manifest/entry-builder.ts
const MAX_ENTRIES = 1e6;
const MAX_HOLDER = 1e6;
const LINK_MODE$1 = 511;
const KINDS = {
	directory: 1,
	file: 2,
	symlink: 3
};
const FIELDS$1 = {
	directory: [
		"path",
		"pathBytes",
		"type",
		"mode",
		"mtime",
		"at"
	],
	file: [...[
		"path",
		"pathBytes",
		"type",
		"mode",
		"mtime",
		"at",
		"size",
		"sha256",
		"sparse"
	], ...[
		"sameAs",
		"sameAsBytes",
		"git",
		"in",
		"redacted"
	]],
	symlink: [
		"path",
		"pathBytes",
		"type",
		"mode",
		"mtime",
		"at",
		"target",
		"targetBytes"
	]
};
var EntryBuilder = class {
	#tree = new Tree();
	#sources;
	#folders = new OpenFolders(() => this.#tree.close());
	#sameAs = [];
	constructor(oidBytes) {
		this.#sources = new Sources(void 0, oidBytes);
	}
	add(entry) {
		if (!isObject(entry)) throw invalid$2("an entry is no object");
		if (this.#tree.count >= MAX_ENTRIES) throw refuse("too-many-entries", `it has more than ${MAX_ENTRIES} entries`);
		const type = entry.type;
		const fields = Object.hasOwn(FIELDS$1, type) ? FIELDS$1[type] : void 0;
		const path = bytesOf$1(entry, "path");
		if (!fields || path === void 0) throw invalid$2(`an entry has the type ${JSON.stringify(type)} or no path`);
		const unknown = Object.keys(entry).find((key) => !fields.includes(key));
		if (unknown !== void 0) throw invalid$2(`${show(path)} has a field "${unknown}"`);
		const name = this.#folders.enter(path, KINDS[type]);
		const mode = parseMode(entry.mode);
		const mtime = typeof entry.mtime === "string" ? parseTime(entry.mtime) : void 0;
		if (mode === void 0 || mtime === void 0 || keptTime(mtime) !== mtime) throw invalid$2(`mode or time of ${show(path)} is wrong`);
		if (type === "directory") this.#place(this.#tree.add(name, 1, {
			mode,
			size: 0,
			mtime
		}), entry, path);
		else if (type === "file") this.#addFile(entry, path, name, mode, mtime);
		else this.#addLink(entry, path, name, mtime);
	}
	addLine(bytes, line) {
		const { kind, mode, mtime, size, target, at } = line;
		if (this.#tree.count >= MAX_ENTRIES || kind === 3 && !isTarget(target)) return false;
		const name = this.#folders.enterLine(bytes, line);
		if (name === void 0) return false;
		const i = this.#tree.add(name, kind, {
			mode: kind === 3 ? LINK_MODE$1 : mode,
			size,
			mtime
		});
		this.#sources.ensure(i + 1);
		this.#sources.at[i] = at;
		if (kind === 2) this.#takeContent(i, line);
		else if (kind === 3) this.#tree.targets.set(i, target);
		return true;
	}
	finish(head) {
		this.#folders.leaveAll();
		this.#sources.dependencies.push(...head.dependencies);
		for (let i = 0; i < this.#tree.count; i++) if (this.#sources.kinds[i] >= 4 && this.#sources.dependency(i) === void 0) throw invalid$2(`${show(this.#tree.path(i))} is in a checkpoint that is not named`);
		this.#resolveHardLinks();
		return {
			tree: this.#tree,
			sources: this.#sources
		};
	}
	#takeContent(i, { sha256, isSparse, sameAs, source, oid }) {
		this.#tree.setHash(i, sha256);
		if (isSparse) this.#tree.set(i, 8);
		if (sameAs !== void 0) this.#sameAs.push([i, sameAs]);
		if (source === 2) this.#sources.setOid(i, oid);
		else this.#sources.kinds[i] = source;
	}
	#addFile(entry, path, name, mode, mtime) {
		const { size, sha256 } = entry;
		if (!isCount(size) || !isSha256(sha256)) throw invalid$2(`size or hash of ${show(path)} is wrong`);
		const i = this.#tree.add(name, 2, {
			mode,
			size,
			mtime
		});
		this.#tree.setHash(i, Buffer.from(sha256, "hex"));
		if (entry.sparse === true) this.#tree.set(i, 8);
		const first = bytesOf$1(entry, "sameAs");
		if (first !== void 0) this.#sameAs.push([i, first]);
		this.#place(i, entry, path);
		this.#setSource(i, entry, path);
	}
	#setSource(i, entry, path) {
		const { git, redacted } = entry;
		const held = entry.in;
		const stored = this.#sources.at[i] >= 0;
		const claims = [
			stored,
			git !== void 0,
			held !== void 0,
			redacted === true
		].filter(Boolean);
		if (claims.length !== 1) throw invalid$2(`${show(path)} says ${claims.length} times where its content is`);
		if (stored) this.#sources.kinds[i] = 1;
		else if (redacted === true) this.#sources.kinds[i] = 3;
		else if (isCount(held) && held <= MAX_HOLDER) this.#sources.kinds[i] = 4 + held;
		else if (git !== void 0) this.#setGit(i, git);
		else throw invalid$2(`${show(path)} does not say where its content is`);
	}
	#setGit(i, git) {
		const digits = 2 * this.#sources.oidBytes;
		if (typeof git !== "string" || git.length !== digits || !/^[0-9a-f]*$/.test(git)) throw invalid$2("a git object id is wrong");
		this.#sources.setGit(i, git);
	}
	#addLink(entry, path, name, mtime) {
		const target = bytesOf$1(entry, "target");
		if (target === void 0 || !isTarget(target)) throw invalid$2(`the target of ${show(path)} is wrong`);
		const i = this.#tree.add(name, 3, {
			mode: LINK_MODE$1,
			size: target.length,
			mtime
		});
		this.#tree.targets.set(i, target);
		this.#place(i, entry, path);
	}
	#place(i, { at }, path) {
		this.#sources.ensure(this.#tree.count);
		if (at === void 0) return;
		if (!isCount(at) || at % 512 !== 0) throw invalid$2(`the place of ${show(path)} is wrong`);
		this.#sources.at[i] = at;
	}
	#resolveHardLinks() {
		if (this.#sameAs.length === 0) return;
		const wanted = new Set(this.#sameAs.map(([, first]) => first));
		const found = new Map();
		for (let i = 0; i < this.#tree.count; i++) if (this.#tree.kinds[i] === 2 && wanted.has(this.#tree.path(i))) found.set(this.#tree.path(i), i);
		for (const [i, path] of this.#sameAs) {
			const first = found.get(path);
			if (!(first !== void 0 && first < i && this.#tree.sizes[first] === this.#tree.sizes[i] && Buffer.compare(this.#tree.hash(first), this.#tree.hash(i)) === 0)) throw refuse("link-target-missing", `${show(this.#tree.path(i))} is linked to what is not there`);
			this.#tree.hardLinks.set(i, first);
		}
	}
};
const isTarget = (target) => target !== "" && !target.includes("\0") && target.length <= 4096;
function bytesOf$1(entry, key) {
	const text = Object.hasOwn(entry, key) ? entry[key] : void 0;
	if (typeof text === "string") return toBytePath(text);
	const base64 = Object.hasOwn(entry, `${key}Bytes`) ? entry[`${key}Bytes`] : void 0;
	return typeof base64 === "string" ? Buffer.from(base64, "base64").toString("latin1") : void 0;
}
function parseMode(value) {
	return typeof value === "string" && /^[0-7]{1,4}$/.test(value) ? Number.parseInt(value, 8) : void 0;
}
const ZERO = 48;
const BACKSLASH = 92;
const [SPACE$1, TILDE] = [32, 126];
const NIBBLES = new Uint8Array(256).fill(16);
for (let value = 0; value < 16; value++) NIBBLES[value.toString(16).charCodeAt(0)] = value;
var LineCursor = class {
	bytes = Buffer.alloc(0);
	position = 0;
	textFrom = 0;
	textTo = 0;
	skip(expected) {
		const bytes = this.bytes;
		const from = this.position;
		for (let k = 0; k < expected.length; k++) if (bytes[from + k] !== expected[k]) return false;
		this.position = from + expected.length;
		return true;
	}
	skipQuote() {
		return this.bytes[this.position++] === 34;
	}
	readText() {
		const bytes = this.bytes;
		let at = this.position;
		this.textFrom = at;
		for (let byte = bytes[at]; byte !== 34; byte = bytes[++at]) if (byte < SPACE$1 || byte > TILDE || byte === BACKSLASH) return false;
		this.textTo = at;
		this.position = at;
		return true;
	}
	text() {
		return this.bytes.toString("latin1", this.textFrom, this.textTo);
	}
	readNumber(digits) {
		const from = this.position;
		const value = this.readDigits(digits);
		const length = this.position - from;
		return length === 0 || length > 1 && this.bytes[from] === ZERO ? -1 : value;
	}
	readDigits(most) {
		const bytes = this.bytes;
		const end = this.position + most;
		let at = this.position;
		let value = 0;
		for (let digit = digitAt(bytes, at); digit >= 0 && at < end; digit = digitAt(bytes, at)) {
			value = value * 10 + digit;
			at++;
		}
		this.position = at;
		return value;
	}
	readHex(into) {
		const bytes = this.bytes;
		let at = this.position;
		let wrong = 0;
		for (let k = 0; k < into.length; k++, at += 2) {
			const high = NIBBLES[bytes[at]];
			const low = NIBBLES[bytes[at + 1]];
			wrong |= high | low;
			into[k] = high << 4 | low;
		}
		this.position = at;
		return wrong < 16;
	}
};
function digitAt(bytes, at) {
	const digit = bytes[at] - ZERO;
	return digit >= 0 && digit <= 9 ? digit : -1;
}
// src/checkpoint/manifest/entry-line.ts
const SECOND$1 = 1000000000n;
const BLOCK = 512;
const MAX_DIGITS = 15;
const MAX_HOLDER_DIGITS = 6;
const MAX_SECOND_DIGITS = 10;
const MAX_SECONDS = 9223372035;
const FRACTION_DIGITS = 9;
const COMMA$1 = 44;
const POINT$1 = 46;
const NEWLINE$1 = 10;
const literal = (text) => Uint8Array.from(Buffer.from(text));
const PATH$1 = literal("{\"path\":\"");
const DIRECTORY_MODE = literal("\",\"type\":\"directory\",\"mode\":\"");
const FILE_MODE$1 = literal("\",\"type\":\"file\",\"mode\":\"");
const LINK_MODE = literal("\",\"type\":\"symlink\",\"mode\":\"");
const MTIME$1 = literal("\",\"mtime\":\"");
const SIZE$1 = literal("\",\"size\":");
const SHA256$1 = literal(",\"sha256\":\"");
const SPARSE$1 = literal(",\"sparse\":true");
const SAME_AS = literal(",\"sameAs\":\"");
const GIT_OID$1 = literal(",\"git\":\"");
const REDACTED_TRUE$1 = literal(",\"redacted\":true");
const IN$1 = literal(",\"in\":");
const TARGET = literal("\",\"target\":\"");
const AT$1 = literal(",\"at\":");
const END = literal("}");
var EntryLine = class {
	kind = 2;
	pathFrom = 0;
	pathTo = 0;
	mode = 0;
	mtime = 0n;
	size = 0;
	sha256 = new Uint8Array(32);
	isSparse = false;
	sameAs;
	target = "";
	source = 0;
	oid;
	at = -1;
	#cursor = new LineCursor();
	#seconds = 0;
	#ofSeconds = 0n;
	constructor(oidBytes) {
		this.oid = new Uint8Array(oidBytes);
	}
	read(bytes, from) {
		this.#cursor.bytes = bytes;
		this.#cursor.position = from;
		return this.#readEntry() && this.#readEnd() ? this.#cursor.position : -1;
	}
	#readEntry() {
		if (!this.#cursor.skip(PATH$1) || !this.#cursor.readText()) return false;
		this.pathFrom = this.#cursor.textFrom;
		this.pathTo = this.#cursor.textTo;
		this.at = -1;
		if (this.#cursor.skip(FILE_MODE$1)) return this.#readFile();
		if (this.#cursor.skip(DIRECTORY_MODE)) return this.#readDirectory();
		return this.#cursor.skip(LINK_MODE) && this.#readLink();
	}
	#readDirectory() {
		this.kind = 1;
		this.size = 0;
		return this.#readStat() && this.#cursor.skipQuote() && this.#readAt();
	}
	#readLink() {
		this.kind = 3;
		if (!this.#readStat() || !this.#cursor.skip(TARGET) || !this.#cursor.readText()) return false;
		this.target = this.#cursor.text();
		this.size = this.target.length;
		return this.#cursor.skipQuote() && this.#readAt();
	}
	#readFile() {
		this.kind = 2;
		if (!this.#readStat() || !this.#cursor.skip(SIZE$1)) return false;
		this.size = this.#cursor.readNumber(MAX_DIGITS);
		if (this.size < 0 || !this.#cursor.skip(SHA256$1) || !this.#cursor.readHex(this.sha256) || !this.#cursor.skipQuote()) return false;
		this.isSparse = this.#cursor.skip(SPARSE$1);
		this.sameAs = void 0;
		if (this.#cursor.skip(SAME_AS)) {
			if (!this.#cursor.readText() || !this.#cursor.skipQuote()) return false;
			this.sameAs = this.#cursor.text();
		}
		if (!this.#readSource() || !this.#readAt()) return false;
		const isHere = this.at >= 0;
		if (isHere === (this.source !== 0)) return false;
		if (isHere) this.source = 1;
		return true;
	}
	#readSource() {
		this.source = 0;
		if (this.#cursor.skip(GIT_OID$1)) {
			this.source = 2;
			return this.#cursor.readHex(this.oid) && this.#cursor.skipQuote();
		}
		if (this.#cursor.skip(REDACTED_TRUE$1)) this.source = 3;
		else if (this.#cursor.skip(IN$1)) {
			const dependency = this.#cursor.readNumber(MAX_HOLDER_DIGITS);
			this.source = 4 + dependency;
			return dependency >= 0;
		}
		return true;
	}
	#readStat() {
		const bytes = this.#cursor.bytes;
		const from = this.#cursor.position;
		let mode = 0;
		let at = from;
		for (let digit = digitAt(bytes, at); digit >= 0 && digit < 8 && at < from + 4; digit = digitAt(bytes, at)) {
			mode = mode * 8 + digit;
			at++;
		}
		this.mode = mode;
		this.#cursor.position = at;
		return at > from && this.#cursor.skip(MTIME$1) && this.#readTime();
	}
	#readTime() {
		const from = this.#cursor.position;
		const seconds = this.#cursor.readDigits(MAX_SECOND_DIGITS);
		if (this.#cursor.position === from || seconds > MAX_SECONDS) return false;
		if (seconds !== this.#seconds) {
			this.#seconds = seconds;
			this.#ofSeconds = BigInt(seconds) * SECOND$1;
		}
		this.mtime = this.#ofSeconds;
		if (this.#cursor.bytes[this.#cursor.position] === 34) return true;
		if (this.#cursor.bytes[this.#cursor.position++] !== POINT$1) return false;
		const fractionFrom = this.#cursor.position;
		const fraction = this.#cursor.readDigits(FRACTION_DIGITS);
		if (fraction > 0) this.mtime += BigInt(fraction);
		return this.#cursor.position === fractionFrom + FRACTION_DIGITS;
	}
	#readAt() {
		if (!this.#cursor.skip(AT$1)) return true;
		this.at = this.#cursor.readNumber(MAX_DIGITS);
		return this.at >= 0 && this.at % BLOCK === 0;
	}
	#readEnd() {
		if (!this.#cursor.skip(END)) return false;
		if (this.#cursor.bytes[this.#cursor.position] === COMMA$1) this.#cursor.position++;
		return this.#cursor.bytes[this.#cursor.position++] === NEWLINE$1;
	}
};
// src/checkpoint/manifest/read-manifest.ts
const MAX_BYTES$1 = 268435456;
const MAX_UNLINED_BYTES = 50331648;
const ENTRIES = Buffer.from("\n\"entries\":[\n");
const NEWLINE = 10;
async function readManifest(chunks) {
	const reader = new ManifestReader();
	const digest = createHash("sha256");
	for await (const chunk of chunks) {
		digest.update(chunk);
		reader.feed(chunk);
	}
	return {
		manifest: reader.finish(),
		sha256: digest.digest("hex")
	};
}
var ManifestReader = class {
	#rest = Buffer.alloc(0);
	#bytes = 0;
	#entries;
	#line = new EntryLine(0);
	#head;
	#ended = false;
	feed(chunk) {
		this.#bytes += chunk.length;
		if (this.#bytes > MAX_BYTES$1) throw tooLarge$1(MAX_BYTES$1);
		if (!this.#entries) {
			this.#rest = this.#takeHead(Buffer.concat([this.#rest, chunk]));
			return;
		}
		const begun = this.#rest.length === 0 ? 0 : chunk.indexOf(NEWLINE) + 1;
		if (this.#rest.length > 0) {
			this.#rest = Buffer.concat([this.#rest, begun > 0 ? chunk.subarray(0, begun) : chunk]);
			if (begun === 0) return;
			this.#takeLines(this.#rest);
		}
		this.#rest = Buffer.from(this.#takeLines(chunk.subarray(begun)));
	}
	finish() {
		if (!this.#entries) this.#parseWhole();
		else this.#takeLines(Buffer.concat([this.#rest, Buffer.from("\n")]));
		const entries = this.#entries;
		const head = this.#head;
		if (!entries || !head || !this.#ended) throw invalid$1("it ends too early");
		const { tree, sources } = entries.finish(head);
		return {
			...head,
			tree,
			sources
		};
	}
	#takeHead(data) {
		const end = data.indexOf(ENTRIES);
		if (end < 0) {
			if (data.length > MAX_UNLINED_BYTES) throw tooLarge$1(MAX_UNLINED_BYTES);
			return data;
		}
		this.#start(parseJson(`${data.toString("utf8", 0, end)}"entries":[]}`));
		return this.#takeLines(data.subarray(end + ENTRIES.length));
	}
	#takeLines(data) {
		const end = data.lastIndexOf(NEWLINE) + 1;
		for (let from = 0; from < end;) {
			const next = this.#ended ? -1 : this.#line.read(data, from);
			if (next >= 0 && this.#entries?.addLine(data, this.#line)) from = next;
			else {
				const to = data.indexOf(NEWLINE, from);
				this.#takeLine(data.toString("utf8", from, to).trim());
				from = to + 1;
			}
		}
		return data.subarray(end);
	}
	#takeLine(line) {
		if (line === "") return;
		if (this.#ended) throw invalid$1("something follows its end");
		if (line === "]}") this.#ended = true;
		else this.#entries?.add(parseJson(line.endsWith(",") ? line.slice(0, -1) : line));
	}
	#parseWhole() {
		const value = parseJson(this.#rest.toString("utf8"));
		const list = typeof value === "object" && value !== null && "entries" in value ? value.entries : void 0;
		if (!Array.isArray(list)) throw invalid$1("it has no list of entries");
		this.#start(value);
		for (const entry of list) this.#entries?.add(entry);
		this.#ended = true;
	}
	#start(value) {
		this.#head = checkHead(value);
		const oidBytes = this.#head.repositories[0]?.objectFormat === "sha256" ? 32 : 20;
		this.#entries = new EntryBuilder(oidBytes);
		this.#line = new EntryLine(oidBytes);
	}
};
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw invalid$1(`it is no JSON (${messageOf(error)})`);
	}
}
const invalid$1 = (why) => new RefusedError("manifest-invalid", `Manifest refused: ${why}. Use another copy or an older checkpoint.`);
const tooLarge$1 = (limit) => new RefusedError("manifest-too-large", `Manifest refused: it is larger than ${limit} bytes. Use an older checkpoint.`);
async function openCheckpoint(store, id, file, key, found) {
	const there = await store.locate?.(id) ?? file;
	if (there === file) await store.fetch(id, file);
	found?.(statSync(there).size);
	return openArchive(there, id, key);
}
async function openArchive(file, id, key) {
	const archive = new ArchiveReader(file, sealOf(file, id, key));
	try {
		const place = await findManifest(archive);
		const { manifest, sha256 } = await readManifest(contentOf(archive, place)).catch((error) => tellIntact(error, archive, place, id));
		if (sha256.slice(0, 32) !== id) throw new RefusedError("id-mismatch", `Checkpoint ${id} refused: its manifest is not the one it is named after. Use another copy.`);
		checkLayout(manifest, place.at);
		archive.recordedFrames = manifest.frames;
		return {
			id,
			archive,
			manifest
		};
	} catch (error) {
		archive.close();
		throw error;
	}
}
var RefusedManifest = class extends RefusedError {};
async function tellIntact(error, archive, place, id) {
	if (!(error instanceof RefusedError) || place.size > MAX_REREAD) throw error;
	const digest = createHash("sha256");
	for await (const bytes of contentOf(archive, place)) digest.update(bytes);
	if (!digest.digest("hex").startsWith(id)) throw error;
	throw new RefusedManifest(error.reason, error.message, { cause: error });
}
const MAX_REREAD = 268435456;
function sealOf(file, id, key) {
	const head = readHead(file);
	if (isSealed(head)) {
		if (key !== void 0) return openSeal(head, key);
		throw new RefusedError("key-missing", `Checkpoint ${id} refused: it is sealed. Give the checkpoint-key it was made with.`);
	}
	if (key === void 0) return void 0;
	throw new RefusedError("not-sealed", `Checkpoint ${id} refused: it is not sealed, and with a checkpoint-key only sealed ones are trusted. Take a new one.`);
}
function readHead(file) {
	const fd = openSync(file, "r");
	try {
		const head = Buffer.alloc(SEAL_BYTES);
		return head.subarray(0, readSync(fd, head, 0, SEAL_BYTES, 0));
	} finally {
		closeSync(fd);
	}
}
const MAX_TAIL = 10240;
async function* contentOf(archive, { at, size }) {
	const from = at + encodeHeader(manifestMember(size)).length;
	const end = from + size;
	let tail = 0;
	for await (const { offset, bytes } of archive.read([{
		from,
		to: Number.POSITIVE_INFINITY
	}])) {
		yield bytes.subarray(Math.max(0, from - offset), Math.max(0, end - offset));
		const rest = bytes.subarray(Math.max(0, end - offset));
		tail += rest.length;
		if (tail > padded(size) - size + MAX_TAIL || rest.some((byte) => byte !== 0)) throw disagrees("something follows its manifest");
	}
	if (tail < padded(size) - size + END_OF_ARCHIVE.length) throw disagrees("it ends too early");
}
const disagrees = (why) => new RefusedError("archive-disagrees", `Archive refused: it is not what its manifest says: ${why}. Use another copy.`);
// src/checkpoint/describe-archive.ts
async function describeArchive(file, id, key) {
	const { archive, manifest } = await openArchive(file, id, key);
	archive.close();
	return describe(id, manifest, archive.fileBytes);
}
function describe(id, manifest, storedBytes) {
	const { identity, parent, createdAt, files, bytes, dependencies, environment } = manifest;
	const { workspace } = environment;
	return {
		id,
		parent,
		createdAt,
		files,
		bytes,
		storedBytes,
		clean: identity.clean,
		workspace,
		dependencies,
		...origin(identity)
	};
}
function origin({ name, jobKey, attempt, stage }) {
	return {
		...name === void 0 ? {} : { name },
		...jobKey === void 0 ? {} : { jobKey },
		...attempt === void 0 ? {} : { attempt },
		...stage === void 0 ? {} : { stage }
	};
}
// src/checkpoint/tree/without.ts
function withoutEntries(tree, sources, left) {
	if (left.size === 0) return {
		tree,
		sources
	};
	const kept = new Tree();
	const keptSources = new Sources(tree.count, sources.oidBytes);
	keptSources.dependencies.push(...sources.dependencies);
	if (sources.oids.length > 0) keptSources.oids = new Uint8Array(0);
	const moved = new Int32Array(tree.count).fill(-1);
	const open = [];
	for (let i = 0; i < tree.count; i++) {
		while (open.length > 0 && i >= open.at(-1)) {
			open.pop();
			kept.close();
		}
		if (left.has(i)) {
			markPartial(kept);
			continue;
		}
		const to = copyEntry(tree, i, kept);
		moved[i] = to;
		copySource(sources, i, keptSources, to);
		if (tree.kinds[i] === 1) open.push(tree.ends[i]);
	}
	for (const _ of open) kept.close();
	for (const [i, first] of tree.hardLinks) if (moved[i] >= 0) kept.hardLinks.set(moved[i], moved[first]);
	return {
		tree: kept,
		sources: keptSources
	};
}
function copyEntry(tree, i, to) {
	const at = to.add(tree.names[i], tree.kinds[i], {
		mode: tree.modes[i],
		size: tree.sizes[i],
		mtime: tree.mtimes[i],
		ctime: tree.ctimes[i],
		inode: tree.inodes[i]
	});
	to.copyHash(at, tree, i);
	to.flags[at] = tree.flags[i];
	const target = tree.targets.get(i);
	if (target !== void 0) to.targets.set(at, target);
	return at;
}
function copySource(from, i, to, at) {
	to.kinds[at] = from.kinds[i];
	to.at[at] = from.at[i];
	if (from.oids.length === 0) return;
	to.oids.set(from.oids.subarray(i * from.oidBytes, (i + 1) * from.oidBytes), at * to.oidBytes);
}
function markPartial(tree) {
	if (tree.openDirectory >= 0) tree.clear(tree.openDirectory, 32);
	for (let i = tree.openDirectory; i >= 0; i = tree.parents[i]) tree.set(i, 2);
}
// src/checkpoint/capture/pack-repository.ts
async function packRepository(writer, { state, members }, index) {
	const recorded = {};
	writer.frameLimit = MAX_FRAME;
	for (const [name, content] of members) {
		const size = Buffer.isBuffer(content) ? content.length : content.size;
		const at = writer.offset;
		await writer.write(encodeHeader(ownMember(repositoryMemberPath(index, name), size)));
		const digest = createHash("sha256");
		for (const chunk of Buffer.isBuffer(content) ? [content] : chunksOf(content.file, size)) {
			digest.update(chunk);
			await writer.write(chunk);
		}
		await writer.write(Buffer.alloc(padded(size) - size));
		recorded[name] = {
			at,
			size,
			sha256: digest.digest("hex")
		};
	}
	return {
		...state,
		members: recorded
	};
}
const CHUNK_BYTES$3 = 1048576;
function* chunksOf(file, size) {
	const fd = openSync(file, "r");
	try {
		const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES$3, Math.max(1, size)));
		for (let left = size; left > 0;) {
			const got = readSync(fd, buffer, 0, Math.min(left, buffer.length), null);
			if (got === 0) throw new Error(`${file} became shorter.`);
			left -= got;
			yield buffer.subarray(0, got);
		}
	} finally {
		closeSync(fd);
	}
}
// src/checkpoint/manifest/write-manifest.ts
const CHUNK = 262144;
const FIELDS = 512;
const ESCAPED = 6;
const ascii = (text) => Uint8Array.from(Buffer.from(text));
const PATH = ascii("{\"path\":\"");
const TYPE_AND_MODE = {
	directory: ascii(",\"type\":\"directory\",\"mode\":\""),
	file: ascii(",\"type\":\"file\",\"mode\":\""),
	symlink: ascii(",\"type\":\"symlink\",\"mode\":\"")
};
const MTIME = ascii("\",\"mtime\":\"");
const SIZE = ascii("\",\"size\":");
const SHA256 = ascii(",\"sha256\":\"");
const SPARSE_TRUE = ascii(",\"sparse\":true");
const GIT_OID = ascii(",\"git\":\"");
const REDACTED_TRUE = ascii(",\"redacted\":true");
const IN = ascii(",\"in\":");
const AT = ascii(",\"at\":");
const NEXT = ascii("},\n");
const LAST = ascii("}\n");
const [QUOTE, COMMA, BRACE, POINT] = [
	34,
	44,
	123,
	46
];
function* serializeManifest(manifest) {
	const { tree, sources, frames, ...head } = manifest;
	const fields = {
		format: FORMAT,
		version: 1,
		...head
	};
	const recorded = frames.map(({ size, raw, sha256 }) => [
		size,
		raw,
		sha256
	]);
	yield Buffer.from(`{${JSON.stringify(fields).slice(1, -1)},\n"frames":${JSON.stringify(recorded)},\n"entries":[\n`);
	const entries = new EntryText(tree, sources);
	for (let i = 0; i < tree.count; i++) {
		if (!entries.reserve(i)) {
			yield entries.text.take();
			entries.reserve(i);
		}
		entries.write(i);
		entries.text.put(i + 1 < tree.count ? NEXT : LAST);
	}
	yield entries.text.take();
	yield Buffer.from("]}\n");
}
const PRINTABLE = /^[ !#-[\]-~]*$/;
const SECOND = 1000000000n;
var EntryText = class {
	text = new TextBuffer(CHUNK);
	#tree;
	#sources;
	#prefix;
	#isPrefixPlain = true;
	#second = 0n;
	#seconds = ascii("0");
	constructor(tree, sources) {
		this.#tree = tree;
		this.#sources = sources;
	}
	reserve(i) {
		const tree = this.#tree;
		const first = tree.hardLinks.get(i);
		const other = first === void 0 ? tree.targets.get(i)?.length ?? 0 : tree.path(first).length;
		const path = this.text.prefix(tree, i).length + tree.names[i].length;
		return this.text.reserve(FIELDS + ESCAPED * (path + other));
	}
	write(i) {
		const { text } = this;
		const tree = this.#tree;
		const kind = tree.kinds[i];
		this.#writePath(i);
		text.put(TYPE_AND_MODE[kind === 1 ? "directory" : kind === 3 ? "symlink" : "file"]);
		text.octal(tree.modes[i]);
		text.put(MTIME);
		this.#writeTime(tree.mtimes[i]);
		if (kind === 1 || kind === 3) text.byte(QUOTE);
		else this.#writeContent(i);
		if (kind === 3) this.#writeField("target", tree.targets.get(i) ?? "");
		const at = this.#sources.at[i];
		if (at < 0) return;
		text.put(AT);
		text.decimal(at);
	}
	#writePath(i) {
		const { text } = this;
		const prefix = text.prefix(this.#tree, i);
		if (prefix !== this.#prefix) {
			this.#prefix = prefix;
			this.#isPrefixPlain = PRINTABLE.test(prefix.toString("latin1"));
		}
		const name = this.#tree.names[i];
		if (this.#isPrefixPlain && PRINTABLE.test(name)) {
			text.put(PATH);
			text.put(prefix);
			text.name(name);
			text.byte(QUOTE);
		} else {
			text.byte(BRACE);
			text.utf8(fieldOf("path", this.#tree.path(i)));
		}
	}
	#writeField(key, value) {
		this.text.byte(COMMA);
		this.text.utf8(fieldOf(key, value));
	}
	#writeTime(mtime) {
		const { text } = this;
		if (mtime < 0n) {
			text.name(formatTime(mtime));
			return;
		}
		let fraction = Number(mtime - this.#second);
		if (fraction < 0 || fraction >= Number(SECOND)) {
			const seconds = mtime / SECOND;
			this.#second = seconds * SECOND;
			this.#seconds = ascii(String(seconds));
			fraction = Number(mtime - this.#second);
		}
		text.put(this.#seconds);
		if (fraction === 0) return;
		text.byte(POINT);
		text.padded(fraction, 9);
	}
	#writeContent(i) {
		const { text } = this;
		const tree = this.#tree;
		text.put(SIZE);
		text.decimal(tree.sizes[i]);
		text.put(SHA256);
		text.hex(tree.hashes, i * 32, 32);
		text.byte(QUOTE);
		if (tree.has(i, 8)) text.put(SPARSE_TRUE);
		const first = tree.hardLinks.get(i);
		if (first !== void 0) this.#writeField("sameAs", tree.path(first));
		this.#writeSource(i);
	}
	#writeSource(i) {
		const { text } = this;
		const source = this.#sources.kinds[i];
		if (source === 1) return;
		if (source === 2) {
			const { oids, oidBytes } = this.#sources;
			text.put(GIT_OID);
			text.hex(oids, i * oidBytes, oidBytes);
			text.byte(QUOTE);
		} else if (source === 3) text.put(REDACTED_TRUE);
		else {
			text.put(IN);
			text.decimal(source - 4);
		}
	}
};
function fieldOf(key, path) {
	const text = exactText(path);
	if (text !== void 0) return `"${key}":${JSON.stringify(text)}`;
	return `"${key}Bytes":"${Buffer.from(path, "latin1").toString("base64")}"`;
}
// src/checkpoint/capture/write-manifest.ts
const FRAME_BYTES = 2097152;
async function writeManifest(writer, manifest) {
	const codec = createCompressor();
	try {
		const digest = createHash("sha256");
		const frames = [];
		let size = 0;
		let pending = Promise.resolve();
		for (const block of blocks(serializeManifest(manifest))) {
			digest.update(block);
			size += block.length;
			await pending;
			pending = codec.run(block).then((frame) => frames.push([frame, block.length]));
			pending.catch(() => void 0);
		}
		await pending;
		const header = encodeHeader(manifestMember(size));
		await writer.append({
			frame: await codec.run(header),
			raw: header.length
		});
		for (const [frame, raw] of frames) await writer.append({
			frame,
			raw
		});
		const tail = Buffer.concat([Buffer.alloc(padded(size) - size), END_OF_ARCHIVE]);
		await writer.append({
			frame: await codec.run(tail),
			raw: tail.length
		});
		return digest.digest("hex");
	} finally {
		codec.close();
	}
}
function* blocks(pieces) {
	let block = Buffer.allocUnsafeSlow(FRAME_BYTES);
	let other = Buffer.allocUnsafeSlow(FRAME_BYTES);
	let used = 0;
	for (const piece of pieces) for (let at = 0; at < piece.length;) {
		const taken = piece.copy(block, used, at);
		at += taken;
		used += taken;
		if (used < FRAME_BYTES) continue;
		yield block;
		[block, other, used] = [
			other,
			block,
			0
		];
	}
	if (used > 0) yield block.subarray(0, used);
}
// src/checkpoint/capture/store-state.ts
async function storeState(state, work, withheld, mayReuse) {
	const { request, ports, scratch, found } = state;
	const { files } = found;
	const archive = path.join(scratch, "archive");
	const writer = new FrameWriter(archive, ports.key === void 0 ? void 0 : createSeal(ports.key));
	try {
		work.watch.watchArchive(() => writer.fileBytes);
		await pack(state, work.threads, withheld, writer);
		refuseFindings(request, files, found.scanned);
		if (mayReuse && files.lost.size === 0 && !files.foundMore() && found.isSame()) return void 0;
		const manifest = await describeState(state, work, writer);
		const id = (await writeManifest(writer, manifest)).slice(0, 32);
		await writer.finish();
		const storedBytes = statSync(archive).size;
		await request.store.put(describe(id, manifest, storedBytes), archive);
		await refuseMissingDependencies(request.store, id, manifest.dependencies);
		return {
			id,
			manifest,
			storedBytes
		};
	} finally {
		writer.close();
	}
}
async function pack({ found, toRead }, threads, withheld, writer) {
	const { tree } = found.scanned;
	const bytes = toRead.reduce((sum, i) => sum + tree.sizes[i], 0);
	await found.files.pack(toRead, writer, threads.poolFor({
		files: toRead.length,
		bytes
	}), withheld);
	threads.close();
}
async function refuseMissingDependencies(store, id, dependencies) {
	for (const dependency of dependencies) {
		if (!store.locate || await store.locate(dependency) !== void 0) continue;
		if ((await store.list()).some((listed) => listed.id === dependency)) continue;
		await store.remove(id);
		throw new RefusedError("dependency-removed", `Checkpoint not taken: ${dependency}, which has content of it, was removed meanwhile. Take it again.`);
	}
}
function refuseFindings({ secrets }, files, { skipped }) {
	const named = skipped.filter(({ reason }) => reason === "secret-name");
	const findings = [...files.findings, ...named.map(({ path: file, reason }) => ({
		path: file,
		kind: reason
	}))];
	if (secrets !== "refuse" || findings.length === 0) return;
	const list = findings.map(({ path: file, kind }) => `${file} (${kind})`).join(", ");
	throw new RefusedError("secrets-found", `Checkpoint not taken: ${findings.length} files hold credentials: ${list}. Remove or exclude them, or set secrets to "redact".`);
}
async function describeState({ request, ports, found }, { watch, meter }, writer) {
	const { scanned, repository, nested, base, files } = found;
	const { identity, paths, exclude, full = false, secrets, root } = request;
	const { tree, sources } = withoutEntries(scanned.tree, files.sources, files.lost);
	const repositories = [];
	const captured = [...repository ? [repository.capture(tree)] : [], ...nested.capture(tree)];
	for (const [index, one] of captured.entries()) repositories.push(await packRepository(writer, one, index));
	await writer.drain();
	return {
		createdAt: new Date(ports.clock.now()).toISOString(),
		identity,
		parent: base?.id ?? null,
		dependencies: sources.dependencies,
		scope: {
			...paths?.length ? { paths } : {},
			...exclude?.length ? { exclude } : {}
		},
		full,
		stateHash: stateHash(tree),
		...tree.totals(),
		skipped: [
			...scanned.skipped,
			...files.skipped,
			...nested.skipped
		],
		secrets,
		findings: files.findings,
		repositories,
		environment: describeEnvironment(root),
		metrics: meter.read(watch.elapsed, ports.folder),
		wayBack: WAY_BACK,
		tree,
		sources,
		frames: writer.frames
	};
}
const WAY_BACK = ["With rerail (dist/cli.js of its repository): rerail restore <id> --store STORE --root WORKSPACE, where this file is STORE/checkpoints/<id>.tar.zst.", "By hand: tar --zstd -xf <this file>, for what is stored here; an entry marked \"in\" lies in the archive of that dependency, one marked \"git\" is what \"git cat-file blob <id>\" prints."];
// src/checkpoint/fetch.ts
async function fetchCheckpoint(id, from, to, scratch, key) {
	const there = new Map((await to.list()).map((checkpoint) => [checkpoint.id, checkpoint]));
	const needed = new Set();
	const queue = [id];
	for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
		if (needed.has(next)) continue;
		needed.add(next);
		const known = there.get(next) ?? await bringOne(next, from, to, scratch, key);
		queue.push(...known.dependencies);
	}
	return [...needed];
}
async function bringOne(id, from, to, scratch, key) {
	await mkdir(scratch, { recursive: true });
	const archive = path.join(scratch, `${id}-${process.pid}`);
	try {
		await from.fetch(id, archive);
		const checkpoint = await describeArchive(archive, id, key);
		await to.put(checkpoint, archive);
		return checkpoint;
	} finally {
		await rm(archive, { force: true });
	}
}
// src/checkpoint/capture/live-file.ts
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const fileStatOf = (tree, i) => ({
	size: tree.sizes[i],
	mtime: tree.mtimes[i],
	ctime: tree.ctimes[i],
	inode: tree.inodes[i]
});
var LiveFile = class LiveFile {
	#fd;
	#stat;
	constructor(fd, stat) {
		this.#fd = fd;
		this.#stat = stat;
	}
	static open(root, path, stat) {
		try {
			return new LiveFile(openSync(osPath(root, path), OPEN_FLAGS), stat);
		} catch (error) {
			const code = codeOf(error);
			if (code === "ENOENT" || code === "ENOTDIR") return "vanished";
			return code === "ELOOP" ? "changing" : "unreadable";
		}
	}
	read(target, position) {
		let got = 0;
		while (got < target.length) {
			const at = position === void 0 ? null : position + got;
			const n = readSync(this.#fd, target, got, target.length - got, at);
			if (n === 0) break;
			got += n;
		}
		return got;
	}
	isUnchanged() {
		const { size, mtimeMs, ctimeMs, ino } = fstatSync(this.#fd);
		const { mtime, ctime, inode } = this.#stat;
		return size === this.#stat.size && isTime(mtimeMs, mtime) && isTime(ctimeMs, ctime) && ino === Number(inode);
	}
	close() {
		closeSync(this.#fd);
	}
};
const MICROSECOND_IN_MS = .001;
const isTime = (milliseconds, nanoseconds) => Math.abs(keptMilliseconds(milliseconds) - toMilliseconds(nanoseconds)) < MICROSECOND_IN_MS;
const CHUNK_BYTES$2 = 524288;
function readThrough(root, path, stat, take) {
	const file = LiveFile.open(root, path, stat);
	if (typeof file === "string") return file;
	try {
		const { size } = stat;
		const buffer = Buffer.allocUnsafe(Math.min(Math.max(size, 1), CHUNK_BYTES$2));
		let total = 0;
		for (let got = file.read(buffer); got > 0; got = file.read(buffer)) {
			take(buffer.subarray(0, got));
			total += got;
			if (total > size) return "changing";
		}
		return total === size && file.isUnchanged() ? void 0 : "changing";
	} catch {
		return "unreadable";
	} finally {
		file.close();
	}
}
// src/checkpoint/hash-workspace.ts
async function hashWorkspace(root, options, { clock, folder, log }) {
	const file = knownFilesPath(folder, root);
	const known = loadKnownFiles(file);
	const { tree } = scan(root, scopeOf(options), {
		own: [folder],
		secrets: tellingValues(options.masker),
		screen: screenOf(known),
		known: known?.tree,
		since: clock.now()
	});
	const lost = new Set();
	let read = 0;
	for (let i = 0; i < tree.count; i++) {
		if (tree.kinds[i] !== 2 || tree.has(i, 1)) continue;
		const digest = createHash("sha256");
		if (readThrough(root, tree.path(i), fileStatOf(tree, i), (bytes) => digest.update(bytes))) lost.add(i);
		else tree.setHash(i, digest.digest());
		read++;
	}
	const kept = withoutEntries(tree, new Sources(Math.max(1, tree.count)), lost);
	if (!known && read > 0) try {
		const head = {
			scope: "",
			git: "",
			secrets: "redact",
			findings: []
		};
		saveKnownFiles(file, {
			...kept,
			head
		});
	} catch (error) {
		log.debug(`Known files not saved: ${messageOf(error)}.`);
	}
	return stateHash(kept.tree);
}
// src/git/restore-index.ts
async function presentIndex(repository, { index, withheld, commit }) {
	if (!index || !withheld) return index;
	const parsed = parseIndex$1(index, repository.format);
	const isBlob = ({ mode }) => mode >> 12 === 8 || mode >> 12 === 10;
	const blobs = parsed.entries.filter(isBlob);
	const types = await objectTypes(repository, blobs.map(({ oid }) => oid));
	const missing = new Set(blobs.filter((_, n) => types[n] === "missing").map(({ oid }) => oid));
	if (missing.size === 0) return index;
	const committed = new Map();
	const listing = commit === null ? "" : await repository.run([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]);
	for (const line of listing.toString("latin1").split("\0")) {
		const [, mode, oid, name] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
		if (mode && oid && name) committed.set(name, {
			mode: Number.parseInt(mode, 8),
			oid
		});
	}
	const entries = parsed.entries.flatMap((entry) => {
		if (!missing.has(entry.oid)) return [entry];
		const before = committed.get(entry.path);
		return before ? [{
			...entry,
			...before,
			stat: NO_STAT
		}] : [];
	});
	return serializeIndex({
		...parsed,
		entries
	}, repository.format);
}
function checkIndex(data, format) {
	let problem;
	try {
		const { entries, link } = parseIndex$1(data, format);
		const bad = entries.find((entry, n) => !isSafePath(entry.path) || n > 0 && !inOrder(entries[n - 1], entry));
		problem = link ? "it is split" : bad && `its entry ${JSON.stringify(bad.path)} is wrong`;
	} catch (error) {
		if (!(error instanceof RefusedError)) throw error;
		problem = messageOf(error);
	}
	if (problem === void 0) return;
	throw new RefusedError("git-state-refused", `Checkpoint refused: git's index in it is none (${problem}). Use another copy.`);
}
const isSafePath = (file) => file.replace(/\/$/, "").split("/").every((name) => ![
	"",
	".",
	".."
].includes(name) && !isGitName(name));
const inOrder = (a, b) => a.path < b.path || a.path === b.path && a.stage < b.stage;
function sameIndex(live, recorded) {
	const now = readableEntries(live);
	if (!now) return false;
	const then = parseIndex$1(recorded, live.format).entries;
	const same = (a, b) => a.path === b?.path && a.oid === b.oid && a.mode === b.mode && a.stage === b.stage && a.skipWorktree === b.skipWorktree && a.assumeValid === b.assumeValid && a.intentToAdd === b.intentToAdd;
	return now.length === then.length && now.every((entry, n) => same(entry, then[n]));
}
function readableEntries(live) {
	try {
		return readIndex(live)?.entries ?? [];
	} catch (error) {
		if (error instanceof RefusedError) return void 0;
		throw error;
	}
}
function finishIndex(root, file, format) {
	const recorded = readIfThere(file, 536870912);
	if (recorded === void 0) return;
	const index = parseIndex$1(Buffer.from(recorded, "latin1"), format);
	const entries = index.entries.map((entry) => ({
		...entry,
		stat: currentStat(root, entry)
	}));
	const target = path.join(root, ".git", "index");
	writeFileSync(`${target}.rerail`, serializeIndex({
		...index,
		entries
	}, format));
	renameSync(`${target}.rerail`, target);
}
function currentStat(root, { path: name, stat }) {
	if (stat.mtimeSeconds === 0) return NO_STAT;
	const live = lstatSync(osPath(root, name), {
		bigint: true,
		throwIfNoEntry: false
	});
	if (!live) return NO_STAT;
	const now = indexStat(live);
	return now.mtimeSeconds === stat.mtimeSeconds && now.mtimeNanoseconds === stat.mtimeNanoseconds && now.size === stat.size ? now : NO_STAT;
}
// src/git/changes.ts
function compareGit(live, recorded) {
	const refs = readRefs(live);
	const wanted = parsePackedRefs(recorded.refs?.toString("latin1") ?? "");
	const has = [...refs.keys()].filter(isKeptRef);
	const wants = [...wanted.keys()].filter(isKeptRef);
	const head = readHead$1(live, refs);
	const from = head.branch ?? head.commit ?? "";
	const to = recorded.branch ?? recorded.commit ?? "";
	return {
		removedRefs: has.filter((name) => !wanted.has(name)).sort(),
		movedRefs: has.filter((name) => wanted.has(name) && wanted.get(name) !== refs.get(name)).sort(),
		addedRefs: wants.filter((name) => !refs.has(name)).sort(),
		...from === to ? {} : { head: {
			from,
			to
		} },
		index: recorded.index !== void 0 && live.format === recorded.objectFormat && !sameIndex(live, recorded.index),
		operations: operationsUnderWay(live)
	};
}
// src/git/head-log.ts
const HEAD_LOG = "logs/HEAD";
const LINE = /^[0-9a-f]+ ([0-9a-f]+) [^\t]*\t(?:checkout: moving from \S+ to (\S+)$)?/;
function logDetached(repository, { from, commit, refs, now }) {
	const text = (repository && readIfThere(path.join(repository.gitDir, "logs/HEAD"))) ?? "";
	const { old, checkout } = readMoves(text, commit, refs);
	const { oid, target } = checkout ?? {
		oid: commit,
		target: commit
	};
	const line = (before, after, why) => `${before} ${after} rerail <rerail@localhost> ${now} +0000\t${why}\n`;
	return [
		text === "" || text.endsWith("\n") ? text : `${text}\n`,
		line(old, oid, `checkout: moving from ${from} to ${target}`),
		oid === commit ? "" : line(oid, commit, `reset: moving to ${commit}`)
	].join("");
}
function readMoves(text, commit, refs) {
	let old = "0".repeat(commit.length);
	let detached;
	let checkout;
	for (const line of text.split("\n")) {
		const [, oid, target] = LINE.exec(line) ?? [];
		if (oid === void 0) continue;
		old = oid;
		if (target !== void 0) detached = refs.has(`refs/heads/${target}`) ? void 0 : {
			oid,
			target
		};
		if (oid === commit && detached) checkout = detached;
	}
	return {
		old,
		checkout
	};
}
// src/git/recorded-git.ts
function standsAsRecorded(live, { branch, commit, index, objectFormat }) {
	if (live.format !== objectFormat) return false;
	const head = readHead$1(live, readRefs(live));
	return head.branch === branch && head.commit === commit && (!index || sameIndex(live, index));
}
function isRecorded(live, recorded) {
	if (!standsAsRecorded(live, recorded)) return false;
	const refs = readRefs(live);
	const wanted = parsePackedRefs(recorded.refs?.toString("latin1") ?? "");
	return refs.size === wanted.size && [...wanted].every(([name, oid]) => refs.get(name) === oid);
}
// src/git/restore-config.ts
function newConfig({ objectFormat, config }) {
	const core = [
		["core.repositoryformatversion", objectFormat === "sha1" ? "0" : "1"],
		["core.bare", "false"],
		...objectFormat === "sha1" ? [] : [["extensions.objectformat", "sha256"]]
	];
	return serializeConfig([...core, ...config]);
}
async function stageConfig(live, recorded, stage) {
	const [main, own] = await Promise.all(CONFIG_FILES.map((name) => listConfig(live, name)));
	const config = await readReducedConfig(live);
	const checkout = lackingCheckout(recorded.config, config);
	if (valueIn([...main ?? [], ...own ?? []], "core.bare") === "true") checkout.push(["core.bare", "false"]);
	const names = lackingNames(recorded.config, config);
	const staged = [];
	const write = async (name, text, changed = []) => {
		const file = path.join(stage, name);
		mkdirSync(stage, { recursive: true });
		writeFileSync(file, text, "latin1");
		for (const [key, value] of changed) await live.run([
			"config",
			"--file",
			file,
			"--replace-all",
			key,
			value
		]);
		staged.push(name);
	};
	if (!main) await write("config", newConfig(recorded));
	else if (checkout.length + names.length > 0) {
		const added = Buffer.from(serializeConfig(names)).toString("latin1");
		await write("config", `${textOf(live, "config")}\n${added}`, checkout);
	}
	const hasOwn = isThere(live, "config.worktree");
	if (!own) await write("config.worktree", "", checkout);
	else if (hasOwn && checkout.length > 0) await write("config.worktree", textOf(live, "config.worktree"), checkout);
	return staged;
}
const textOf = ({ commonDir }, name) => readIfThere(path.join(commonDir, name)) ?? "";
const isThere = ({ commonDir }, name) => lstatSync(path.join(commonDir, name), { throwIfNoEntry: false })?.isFile() === true;
const valueIn = (config, key) => config.findLast(([name]) => name === key)?.[1];
function lackingCheckout(recorded, live) {
	const sparse = ["core.sparsecheckout", "core.sparsecheckoutcone"].flatMap((key) => {
		const then = valueIn(recorded, key) ?? "false";
		return then === (valueIn(live, key) ?? "false") ? [] : [[key, then]];
	});
	const lines = ["core.autocrlf", "core.eol"].flatMap((key) => {
		const then = valueIn(recorded, key);
		return then === void 0 || then === valueIn(live, key) ? [] : [[key, then]];
	});
	const ignored = ["core.filemode", "core.symlinks"].flatMap((key) => valueIn(recorded, key) === "false" && valueIn(live, key) !== "false" ? [[key, "false"]] : []);
	return [
		...sparse,
		...lines,
		...ignored
	];
}
const lackingNames = (recorded, live) => recorded.filter(([key]) => /^(?:branch|remote)\./.test(key) && !live.some(([name]) => name === key));
// src/git/restore-refs.ts
function changeRefs(dotGit, live, wanted) {
	const kept = [...wanted].filter(([name]) => isKeptRef(name));
	const others = [...wanted, ...live].filter(([name]) => !isKeptRef(name));
	const isSame = [...live.keys()].filter(isKeptRef).length === kept.length && kept.every(([name, oid]) => live.get(name) === oid) && others.every(([name]) => live.has(name));
	const hasFolder = statSync(path.join(dotGit, "refs"), { throwIfNoEntry: false })?.isDirectory();
	const isReadable = isPackedRefs(readIfThere(path.join(dotGit, "packed-refs")) ?? "");
	return isSame && hasFolder && isReadable ? void 0 : serializeRefs(new Map([...others, ...kept]));
}
// src/git/restore-state.ts
async function prepareGitRestore(request) {
	const { root, recorded, scratch } = request;
	checkRecorded(recorded);
	const dotGit = lstatSync(path.join(root, ".git"), { throwIfNoEntry: false });
	const live = Repository.open(root, path.join(scratch, "live"));
	if (live && !dotGit?.isDirectory()) return {
		places: [],
		takes: [],
		index: void 0,
		home: root,
		left: !standsAsRecorded(live, recorded)
	};
	return live ? changeRepository(request, live) : makeRepository(request);
}
async function makeNestedRepository(request) {
	checkRecorded(request.recorded);
	const { index } = await makeRepository(request);
	if (index) writeFileSync(path.join(request.stage, ".git", "index"), index);
}
function checkRecorded({ branch, config, files, index, objectFormat }) {
	if (index) checkIndex(index, objectFormat);
	const bad = branch !== null && !isSafeRefName(branch) && "branch" || config.find(([key, value]) => !isHarmless(key, value))?.[0] || Object.keys(files).find((name) => !STATE_FILES.includes(name));
	if (bad) throw new RefusedError("git-state-refused", `Checkpoint refused: git's ${JSON.stringify(bad)} is not restored. Use another copy.`);
}
async function makeRepository({ stage, scratch, recorded }) {
	const dotGit = path.join(stage, ".git");
	for (const folder of [
		"objects",
		"refs/heads",
		"refs/tags",
		"info"
	]) mkdirSync(path.join(dotGit, folder), { recursive: true });
	writeFileSync(path.join(dotGit, "HEAD"), headText(recorded));
	writeFileSync(path.join(dotGit, "config"), newConfig(recorded));
	if (recorded.shallow.length > 0) writeFileSync(path.join(dotGit, "shallow"), `${recorded.shallow.join("\n")}\n`);
	const repository = Repository.open(stage, path.join(scratch, "made"));
	const refs = await importObjects(repository, recorded);
	writeFileSync(path.join(dotGit, "packed-refs"), serializeRefs(refs), "latin1");
	const files = {
		[EXCLUDE_FILE]: "",
		...recorded.files
	};
	if (recorded.branch === null && recorded.commit !== null) files[HEAD_LOG] = detachedLog(recorded, refs);
	for (const [name, text] of Object.entries(files)) stageFile(stage, name, stateText(name, text));
	return {
		places: [".git"],
		takes: [],
		index: await presentIndex(repository, recorded),
		home: stage
	};
}
async function changeRepository({ root, stage, recorded, touched, takenAt }, live) {
	if (live.format !== recorded.objectFormat) throw new RefusedError("git-format-differs", `Checkpoint refused: it is of a ${recorded.objectFormat} repository, and this is a ${live.format} one.`);
	const [wanted, config] = await Promise.all([importObjects(live, recorded), stageConfig(live, recorded, path.join(stage, ".git"))]);
	const changes = {
		places: [],
		takes: [],
		index: void 0,
		home: root,
		report: compareGit(live, recorded)
	};
	const place = (name, text) => {
		stageFile(stage, name, text);
		changes.places.push(`.git/${name}`);
	};
	const liveRefs = readRefs(live);
	const head = readHead$1(live, liveRefs);
	if (head.branch !== recorded.branch || recorded.branch === null && head.commit !== recorded.commit) {
		place("HEAD", headText(recorded));
		if (recorded.branch === null && canLog(root)) place(HEAD_LOG, detachedLog(recorded, liveRefs, live));
	}
	const refs = changeRefs(path.join(root, ".git"), liveRefs, wanted);
	if (refs !== void 0) {
		place("packed-refs", refs);
		for (const folder of ["refs/heads", "refs/tags"]) {
			mkdirSync(path.join(stage, ".git", folder), { recursive: true });
			changes.places.push(`.git/${folder}`);
		}
	}
	const loose = refs !== void 0 && existsSync(path.join(root, ".git", "refs/stash")) ? [STASH] : [];
	changes.takes.push(...new Set([...findLeftovers(live, takenAt), ...loose].map((name) => `.git/${name}`)));
	for (const name of STATE_FILES) changeStateFile(live, name, recorded, {
		root,
		changes,
		place
	});
	changes.places.push(...config.map((name) => `.git/${name}`));
	const index = await presentIndex(live, recorded);
	if (index && (touched || !sameIndex(live, index))) changes.index = index;
	if ((changes.index || !index) && existsSync(path.join(live.gitDir, "index"))) changes.takes.push(".git/index");
	return changes;
}
function changeStateFile(live, name, { files }, { root, changes, place }) {
	const now = readIfThere(path.join(live.gitDir, name), 1048576);
	const recorded = files[name];
	const then = recorded === void 0 ? void 0 : stateText(name, recorded);
	if (now === then) return;
	if (name === "info/exclude" && (then === void 0 || !isFolder(path.join(root, ".git", "info")))) return;
	if (then === void 0) changes.takes.push(`.git/${name}`);
	else {
		mkdirSync(path.dirname(path.join(root, ".git", name)), { recursive: true });
		place(name, then);
	}
}
const isFolder = (name) => lstatSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
const stateText = (name, text) => name === "info/exclude" ? excludeOwn(text) : text;
function stageFile(stage, name, text) {
	const file = path.join(stage, ".git", name);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text, "latin1");
}
function canLog(root) {
	const logs = lstatSync(path.join(root, ".git", "logs"), { throwIfNoEntry: false });
	return logs === void 0 || logs.isDirectory();
}
function detachedLog({ commit }, refs, live) {
	const head = live && readHead$1(live, refs);
	return logDetached(live, {
		from: head?.branch?.replace("refs/heads/", "") ?? head?.commit ?? commit,
		commit,
		refs,
		now: Math.floor(Date.now() / 1e3)
	});
}
const headText = ({ branch, commit }) => branch === null ? `${commit}\n` : `ref: ${branch}\n`;
async function importObjects(repository, { bundle, commit, refs }) {
	if (bundle !== void 0) await importBundle(repository, bundle);
	const recorded = [...parsePackedRefs(refs?.toString("latin1") ?? "")];
	const oids = recorded.map(([, oid]) => oid);
	const types = await objectTypes(repository, commit === null ? oids : [...oids, commit]);
	if (commit === null || types.at(-1) === "commit") return new Map(recorded.filter((_, n) => types[n] !== "missing"));
	throw new RefusedError("git-commit-missing", `Checkpoint refused: the repository here lacks the commit ${commit}. Fetch it, or use a checkpoint made with --full.`);
}
async function importBundle(repository, bundle) {
	try {
		await repository.index(bundle, packOffset(bundle));
	} catch (error) {
		if (!(error instanceof RefusedError) || error.reason !== "git-failed") throw error;
		throw new RefusedError("git-bundle-invalid", `Checkpoint refused: git cannot take in its bundle (${messageOf(error)}). Use another copy.`);
	}
}
const MAX_BUNDLE_HEADER = 67108864;
function packOffset(bundle) {
	const fd = openSync(bundle, "r");
	try {
		const head = Buffer.alloc(Math.min(lstatSync(bundle).size, MAX_BUNDLE_HEADER));
		readSync(fd, head, 0, head.length, 0);
		const end = head.indexOf("\n\nPACK");
		if (end >= 0 && head.toString("latin1", 0, 2) === "# ") return end + 2;
		throw new RefusedError("git-bundle-invalid", "Checkpoint refused: its git bundle holds no pack. Use another copy.");
	} finally {
		closeSync(fd);
	}
}
// src/checkpoint/restore/staged-file.ts
const THERE = constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0);
const NEW = THERE | constants.O_CREAT | constants.O_EXCL;
const HOLE_BYTES = 4096;
const ZEROS = Buffer.alloc(HOLE_BYTES);
var StagedFile = class {
	#fd;
	#sparse;
	#mode;
	constructor(file, mode, sparse) {
		this.#fd = openSync(file, mode === void 0 ? THERE : NEW, mode);
		this.#sparse = sparse;
	}
	write(bytes, position) {
		if (!this.#sparse) {
			this.#put(bytes, position);
			return;
		}
		for (let at = 0; at < bytes.length; at += HOLE_BYTES) {
			const block = bytes.subarray(at, at + HOLE_BYTES);
			if (!(block.length === HOLE_BYTES && block.equals(ZEROS))) this.#put(block, position + at);
		}
	}
	chmod(mode) {
		this.#mode = mode;
	}
	close(size) {
		try {
			if (this.#sparse && size !== void 0) ftruncateSync(this.#fd, size);
			if (this.#mode !== void 0) fchmodSync(this.#fd, this.#mode);
		} finally {
			closeSync(this.#fd);
		}
	}
	#put(bytes, position) {
		for (let at = 0; at < bytes.length;) at += writeSync(this.#fd, bytes, at, bytes.length - at, position + at);
	}
};
// src/checkpoint/archive/unpack-frame.ts
const TO_FILE = 1;
const IN_PARTS = 2;
const NEEDS_CHMOD = 4;
const SPARSE = 8;
const HEADER = 16;
function partsOf(frame, ranges, members) {
	const parts = {
		from: new Float64Array(members.length),
		to: new Float64Array(members.length),
		flags: new Uint8Array(members.length),
		hashes: new Uint8Array(members.length * 32),
		headers: new Uint8Array(0),
		root: "",
		paths: "",
		modes: new Uint16Array(members.length),
		at: new Float64Array(members.length)
	};
	placeParts(parts, frame, ranges, members);
	if (ranges.target) addTargets(parts, members, ranges.target);
	if (ranges.header) addHeaders(parts, members, ranges.header);
	for (const [n, k] of members.entries()) if ((parts.flags[n] & 18) === 0) parts.hashes.set(ranges.sha256(k), n * 32);
	return parts;
}
function placeParts(parts, { offset, raw }, ranges, members) {
	for (const [n, k] of members.entries()) {
		const from = ranges.from[k];
		const to = ranges.to[k];
		parts.from[n] = Math.max(0, from - offset);
		parts.to[n] = Math.min(raw, to - offset);
		parts.at[n] = Math.max(0, offset - from);
		if (from < offset || to > offset + raw) parts.flags[n] = IN_PARTS;
	}
}
function addTargets(parts, members, targetOf) {
	const paths = [];
	for (const [n, k] of members.entries()) {
		const { root, path, mode, needsChmod, sparse } = targetOf(k);
		parts.root = root;
		paths.push(path);
		parts.modes[n] = mode;
		parts.flags[n] = parts.flags[n] | TO_FILE | (needsChmod ? NEEDS_CHMOD : 0) | (sparse ? SPARSE : 0);
	}
	parts.paths = paths.join("\0");
}
function addHeaders(parts, members, headerOf) {
	const headers = [];
	let length = 0;
	for (const [n, k] of members.entries()) {
		const member = headerOf(k);
		if (!member || (parts.flags[n] & IN_PARTS) !== 0) continue;
		const bytes = parts.to[n] - parts.from[n];
		headers.push([member, bytes]);
		parts.flags[n] = parts.flags[n] | HEADER;
		length += bytes;
	}
	const target = Buffer.allocUnsafeSlow(length);
	let at = 0;
	for (const [member, bytes] of headers) {
		writeHeader(member, target.subarray(at, at + bytes));
		at += bytes;
	}
	parts.headers = target;
}
function unpackFrame(task, bench) {
	const bytes = readFrame(task.archive, task, bench);
	if (!bytes) return { ok: false };
	try {
		const paths = task.paths === "" ? [] : task.paths.split("\0");
		const right = unpackParts(task, paths, bytes);
		if (right < task.flags.length) takeBack(task, paths, right);
		return { ok: right === task.flags.length };
	} finally {
		release(bytes);
	}
}
function unpackParts(task, paths, bytes) {
	const count = task.flags.length;
	let headerAt = 0;
	for (let n = 0; n < count; n++) {
		const from = task.from[n];
		const to = task.to[n];
		if ((task.flags[n] & HEADER) !== 0) {
			const next = headerAt + to - from;
			if (bytes.compare(task.headers, headerAt, next, from, to) !== 0) return n;
			headerAt = next;
			continue;
		}
		const part = bytes.subarray(from, to);
		if (!isRight(task, n, part)) return n;
		write(task, n, paths, part);
	}
	return count;
}
function takeBack({ root, flags }, paths, written) {
	for (let n = 0; n < written; n++) if ((flags[n] & 3) === TO_FILE) rmSync(osPath(root, paths[n]));
}
function readFrame(archive, { position, size, raw }, bench) {
	const frame = size <= bench.frame.length ? bench.frame.subarray(0, size) : Buffer.allocUnsafe(size);
	const fd = openSync(archive, "r");
	try {
		if (readSync(fd, frame, 0, size, position) < size) return void 0;
		const bytes = decompressFrame(frame, raw);
		return bytes.length === raw ? bytes : void 0;
	} catch {
		return;
	} finally {
		closeSync(fd);
	}
}
function isRight({ flags, hashes }, n, part) {
	if ((flags[n] & IN_PARTS) !== 0) return true;
	return hash("sha256", part, "buffer").compare(hashes, n * 32, (n + 1) * 32) === 0;
}
function write({ flags, root, modes, at }, n, paths, part) {
	const flag = flags[n];
	if ((flag & TO_FILE) === 0) return;
	const isWhole = (flag & IN_PARTS) === 0;
	const mode = modes[n];
	const file = new StagedFile(osPath(root, paths[n]), isWhole ? mode & 511 : void 0, (flag & SPARSE) !== 0);
	try {
		file.write(part, at[n]);
		if (isWhole && (flag & NEEDS_CHMOD) !== 0) file.chmod(mode);
	} finally {
		file.close(isWhole ? part.length : void 0);
	}
}
// src/checkpoint/archive/unpack-frames.ts
async function unpackFrames(archive, ranges, threads) {
	const frames = archive.plainFrames;
	const isTaken = ranges.take !== void 0 && ranges.target === void 0;
	const work = {
		files: ranges.length,
		bytes: bytesOf(ranges)
	};
	if (!frames || isTaken || !threads.areFor(work)) return wantedOf(ranges);
	return new Unpacking(archive.file, frames, ranges, threads.poolFor(work)).run();
}
var Unpacking = class {
	#archive;
	#frames;
	#ranges;
	#pool;
	#cut = new Set();
	#spread = new Set();
	#left = new Set();
	constructor(archive, frames, ranges, pool) {
		this.#archive = archive;
		this.#frames = frames;
		this.#ranges = ranges;
		this.#pool = pool;
	}
	async run() {
		await inOrder$1(this.#pool, this.#shares(), (share) => this.#taskOf(share), ({ members }, { ok }) => this.#land(members, ok));
		for (const k of this.#left) this.#cut.delete(k);
		const land = (k, { sha256 }) => {
			if (sha256 && Buffer.compare(sha256, this.#ranges.sha256(k)) === 0) this.#ranges.verified?.(k);
			else this.#left.add(k);
		};
		const fileTask = (k) => {
			const { root = "", path = "" } = this.#ranges.target?.(k) ?? {};
			return {
				kind: "hashFile",
				root,
				path
			};
		};
		await inOrder$1(this.#pool, this.#cut, fileTask, land);
		await inOrder$1(this.#pool, this.#spread, (k) => this.#spreadTask(k), land);
		return [...this.#left].sort((a, b) => a - b);
	}
	*#shares() {
		for (const { frame, members } of shareOut(this.#frames, this.#ranges)) {
			const mine = members.filter((k) => this.#goesToThread(k, frame));
			if (mine.length > 0) yield {
				frame,
				members: mine
			};
		}
	}
	#goesToThread(k, { offset, raw }) {
		const { from, to, target, prepare } = this.#ranges;
		if (from[k] >= offset && to[k] <= offset + raw) return true;
		if (!target) this.#spread.add(k);
		else if (!this.#cut.has(k)) {
			prepare?.(k);
			this.#cut.add(k);
		}
		return target !== void 0;
	}
	#taskOf({ frame, members }) {
		const { position, size, raw } = frame;
		return {
			kind: "unpack",
			archive: this.#archive,
			position,
			size,
			raw,
			...partsOf(frame, this.#ranges, members)
		};
	}
	#land(members, ok) {
		for (const k of members) if (!ok) this.#left.add(k);
		else if (!this.#cut.has(k)) this.#ranges.verified?.(k);
	}
	#spreadTask(k) {
		const from = this.#ranges.from[k];
		const to = this.#ranges.to[k];
		const within = this.#frames.filter(({ offset, raw }) => offset < to && offset + raw > from);
		return {
			kind: "hashFrames",
			archive: this.#archive,
			frames: within.map(({ position, size, raw }) => ({
				position,
				size,
				raw
			})),
			skip: from - (within[0]?.offset ?? from),
			length: to - from
		};
	}
};
function wantedOf({ length, from, to }) {
	const wanted = [];
	for (let k = 0; k < length; k++) if (from[k] < to[k]) wanted.push(k);
	return wanted;
}
function* shareOut(frames, { length, from, to }) {
	let next = 0;
	for (const frame of frames) {
		const end = frame.offset + frame.raw;
		const members = [];
		for (let k = next; k < length && from[k] < end; k++) {
			if (from[k] < to[k]) members.push(k);
			if (to[k] <= end) next = k + 1;
		}
		if (members.length > 0) yield {
			frame,
			members
		};
	}
}
function bytesOf({ length, from, to }) {
	let bytes = 0;
	for (let k = 0; k < length; k++) bytes += to[k] - from[k];
	return bytes;
}
// src/checkpoint/archive/contents.ts
const byteRangesOf = (list) => ({
	length: list.length,
	from: Float64Array.from(list, ({ from }) => from),
	to: Float64Array.from(list, ({ to }) => to),
	sha256: (k) => list[k].sha256,
	name: (k) => list[k].name,
	take: (k, bytes, position) => list[k].take(bytes, position)
});
async function readByteRanges(archive, ranges, threads) {
	const { length, from, to } = ranges;
	for (let k = 0; k < length; k++) if (from[k] >= to[k]) takeWhole(ranges, k, NOTHING$2);
	await readInOrder(archive, ranges, await unpackFrames(archive, ranges, threads));
}
const NOTHING$2 = Buffer.alloc(0);
async function readInOrder(archive, ranges, wanted) {
	const spans = wanted.map((k) => ({
		from: ranges.from[k],
		to: ranges.to[k]
	}));
	let next = 0;
	let partial;
	for await (const piece of archive.read(spans)) {
		const end = piece.offset + piece.bytes.length;
		for (let range = spans[next]; range && range.from < end; range = spans[next]) {
			const k = wanted[next];
			const bytes = cut(piece, range);
			if (range.from >= piece.offset && range.to <= end) takeWhole(ranges, k, bytes);
			else {
				partial ??= createHash("sha256");
				partial.update(bytes);
				ranges.take?.(k, bytes, Math.max(piece.offset, range.from) - range.from);
				if (range.to > end) break;
				finish(ranges, k, partial.digest());
				partial = void 0;
			}
			next++;
		}
	}
	const missing = wanted[next];
	if (missing !== void 0) throw damaged$1(ranges, missing);
}
function takeWhole(ranges, k, bytes) {
	const digest = hash("sha256", bytes, "buffer");
	if (digest.equals(ranges.sha256(k))) ranges.take?.(k, bytes, 0);
	finish(ranges, k, digest);
}
function finish(ranges, k, digest) {
	if (!digest.equals(ranges.sha256(k))) throw damaged$1(ranges, k);
	ranges.verified?.(k);
}
const cut = ({ offset, bytes }, { from, to }) => bytes.subarray(Math.max(0, from - offset), Math.min(bytes.length, to - offset));
const damaged$1 = (ranges, k) => new RefusedError("content-damaged", `Archive refused: ${ranges.name(k)} is not what its manifest says. Use another copy or an older checkpoint.`);
// src/files/set-times.ts
const PYTHONS = [
	"/usr/local/bin/python3",
	"/opt/homebrew/bin/python3",
	"/usr/bin/python3"
];
const MAC_TOOLS = "/Library/Developer/CommandLineTools";
const PERLS = ["/usr/bin/perl", "/usr/local/bin/perl"];
const PYTHON = `
import os, sys
failed = 0
rest = b''
while True:
    chunk = sys.stdin.buffer.read1(1 << 20)
    if not chunk:
        break
    items = (rest + chunk).split(b'\\0')
    rest = items.pop()
    for item in items:
        if item[:1] == b'/':
            os.chdir(item)
            continue
        if not item:
            print(failed, flush=True)
            failed = 0
            continue
        ns, _, path = item.partition(b' ')
        try:
            os.utime(path, ns=(int(ns), int(ns)), follow_symlinks=False)
        except OSError:
            failed += 1
`;
const PERL_CALLS = {
	x64: 280,
	arm64: 88
};
const PERL = `
my ($failed, $call) = (0, $ARGV[0] + 0);
$/ = "\\0";
$| = 1;
binmode STDIN;
while (my $item = <STDIN>) {
  chop $item;
  if ($item =~ m{^/}) { chdir $item or die; next; }
  if ($item eq '') { print "$failed\\n"; $failed = 0; next; }
  my ($ns, $path) = split / /, $item, 2;
  my ($s, $n) = $ns =~ /^(-?\\d*?)(\\d{1,9})$/;
  $s = 0 if $s eq '' or $s eq '-';
  if ($ns < 0) { $s = int($s); if ($n > 0) { $s -= 1; $n = 1_000_000_000 - $n; } }
  my $time = pack('qqqq', $s, $n, $s, $n);
  $failed++ if syscall($call, -100, $path, $time, 0x100) != 0;
}
`;
function timeHelpers(platform = process.platform) {
	if (platform === "win32") return [];
	const works = (file) => existsSync(file) && (platform !== "darwin" || !isStub(file) || existsSync(MAC_TOOLS));
	const call = platform === "linux" ? PERL_CALLS[process.arch] : void 0;
	return [...PYTHONS.filter(works).map((file) => [file, [
		"-I",
		"-S",
		"-c",
		PYTHON
	]]), ...(call ? PERLS.filter((file) => existsSync(file)) : []).map((file) => [file, [
		"-e",
		PERL,
		String(call)
	]])];
}
const isStub = (file) => file.startsWith("/usr/bin/");
const BATCH_BYTES = 65536;
var TimeHelper = class {
	#command;
	#process;
	#ended = false;
	#waiting = [];
	constructor(command = timeHelpers()[0]) {
		this.#command = command;
	}
	start() {
		if (this.#process || this.#ended) return;
		if (this.#command) this.#launch(this.#command);
		else this.#end();
	}
	below(folder) {
		const start = `${toBytePath(path.resolve(folder))}\0`;
		let batch = "";
		let isUsed = false;
		const send = () => {
			this.#send(start + batch);
			batch = "";
		};
		return {
			set: (at, mtime) => {
				isUsed = true;
				batch += `${mtime} ${at}\0`;
				if (batch.length > BATCH_BYTES) send();
			},
			finish: async () => {
				if (!isUsed) return true;
				send();
				return await this.#ask() === "0";
			}
		};
	}
	close() {
		this.#process?.kill();
		this.#end();
	}
	#launch([file, args]) {
		try {
			const helper = spawn(file, [...args], {
				env: { LC_ALL: "C" },
				stdio: [
					"pipe",
					"pipe",
					"ignore"
				]
			});
			helper.on("error", () => this.#end());
			helper.on("close", () => this.#end());
			helper.stdin.on("error", () => void 0);
			let text = "";
			helper.stdout.on("data", (chunk) => {
				const lines = (text + chunk).split("\n");
				text = lines.pop() ?? "";
				for (const line of lines) this.#waiting.shift()?.(line);
			});
			this.#process = helper;
		} catch {
			this.#end();
		}
	}
	#send(items) {
		this.start();
		if (!this.#ended) this.#process?.stdin.write(Buffer.from(items, "latin1"));
	}
	#ask() {
		if (this.#ended) return Promise.resolve(void 0);
		return new Promise((resolve) => {
			this.#waiting.push(resolve);
			this.#send("\0");
		});
	}
	#end() {
		this.#ended = true;
		for (const resolve of this.#waiting.splice(0)) resolve(void 0);
	}
};
const MICROSECOND = 1000n;
function setTimeEarly(root, at, mtime) {
	const whole = mtime % 1000000000n === 0n;
	const microseconds = mtime / MICROSECOND - (whole ? 0n : 2n);
	const seconds = Number(microseconds) / 1e6;
	try {
		lutimesSync(osPath(root, at), seconds, seconds);
	} catch {}
}
// src/checkpoint/restore/journal.ts
const QUARANTINE = ".rerail-quarantine";
const JOURNAL = "journal.json";
function writeJournal(work, swap) {
	const file = path.join(work, JOURNAL);
	writeFileSync(`${file}.new`, JSON.stringify(swap), "latin1");
	renameSync(`${file}.new`, file);
}
function readJournal(work) {
	let text;
	try {
		text = readFileSync(path.join(work, JOURNAL), "latin1");
	} catch (error) {
		if (codeOf(error) === "ENOENT") return void 0;
		throw error;
	}
	let swap;
	try {
		swap = JSON.parse(text);
	} catch (error) {
		throw invalid(work, messageOf(error));
	}
	const problem = problemOf(swap);
	if (problem) throw invalid(work, `its field "${problem}" is wrong`);
	return swap;
}
function closeJournal(work) {
	renameSync(path.join(work, JOURNAL), path.join(work, "done.json"));
}
function problemOf(swap) {
	const fields = {
		version: swap?.version === 1,
		id: typeof swap?.id === "string",
		quarantine: typeof swap?.quarantine === "string" && /^\.rerail-quarantine\/[\w-]+$/.test(swap.quarantine),
		takes: Array.isArray(swap?.takes) && swap.takes.every(isPath),
		places: Array.isArray(swap?.places) && swap.places.every(isPath),
		adjusts: Array.isArray(swap?.adjusts) && swap.adjusts.every(isAdjust),
		gitIndex: swap?.gitIndex === null || swap?.gitIndex === "sha1" || swap?.gitIndex === "sha256"
	};
	return Object.entries(fields).find(([, fits]) => !fits)?.[0];
}
const isPath = (value) => typeof value === "string" && (value === ".git" || whyUnsafe(value.replace(/^\.git\/|(?<=.)\/\.git$/, "")) === void 0);
const isAdjust = (value) => {
	if (!Array.isArray(value) || value.length !== 3) return false;
	const [at, mode, mtime] = value;
	const isMode = mode === null || Number.isInteger(mode) && mode >= 0 && mode <= 4095;
	const isTime = mtime === null || typeof mtime === "string" && /^-?\d{1,20}$/.test(mtime);
	return (at === "" || isPath(at)) && isMode && isTime;
};
const invalid = (work, why) => new RefusedError("journal-invalid", `Workspace not settled: the journal in ${work} is none that rerail wrote: ${why}. Look at the folder and remove it.`);
// src/checkpoint/restore/swap.ts
const STAGE = "stage";
const GIT_INDEX = "git-index";
const GIT = ".git/";
function removeWork(work) {
	rmSync(work, {
		recursive: true,
		force: true
	});
}
async function performSwap(root, work, swap, times) {
	const inside = new Inside(root);
	inside.check(`${swap.quarantine}/x`);
	const mover = new Mover(root, path.join(root, swap.quarantine), inside);
	for (const taken of swap.takes) mover.takeAway(taken);
	const stage = path.join(work, STAGE);
	for (const placed of swap.places) mover.putInPlace(stage, placed);
	hideQuarantine(root);
	const adjusted = await adjust(root, swap, inside, times);
	if (swap.gitIndex) {
		inside.check(".git/index");
		const { finishIndex } = await import("./checkpoint.js");
		finishIndex(root, path.join(work, GIT_INDEX), swap.gitIndex);
	}
	return adjusted;
}
function hideQuarantine(root) {
	const quarantine = path.join(root, QUARANTINE);
	if (!exists(quarantine) || !isSeenFromElsewhere(root)) return;
	try {
		writeFileSync(path.join(quarantine, ".gitignore"), "*\n", { flag: "wx" });
	} catch {}
}
function isSeenFromElsewhere(root) {
	const dotGit = lstatSync(path.join(root, ".git"), { throwIfNoEntry: false });
	if (dotGit) return !dotGit.isDirectory();
	const above = path.dirname(path.resolve(root));
	return above !== path.resolve(root) && (exists(path.join(above, ".git")) || isSeenFromElsewhere(above));
}
function checkSwap(root, { quarantine, takes, places, adjusts }) {
	const inside = new Inside(root, new Set([...takes, ...places]));
	const paths = [
		`${quarantine}/x`,
		...takes,
		...places,
		...adjusts.map(([at]) => at)
	];
	for (const at of paths) inside.check(at);
}
async function adjust(root, { adjusts }, inside, times) {
	for (const [at] of adjusts) inside.check(at);
	const setter = times.below(root);
	const timed = adjusts.filter(([, , mtime]) => mtime !== null);
	for (const [at, , mtime] of timed) setter.set(at === "" ? "." : at, BigInt(mtime));
	const exactTimes = await setter.finish();
	if (!exactTimes) for (const [at, , mtime] of timed) setTimeEarly(root, at, BigInt(mtime));
	for (const [at, mode] of adjusts) if (mode !== null && !isLink(osPath(root, at))) chmodSync(osPath(root, at), mode);
	return { exactTimes };
}
var Inside = class {
	#root;
	#folders;
	constructor(root, made = []) {
		this.#root = root;
		this.#folders = new Set(["", ...made]);
	}
	check(at) {
		const parent = parentOf(at);
		if (this.#folders.has(parent)) return;
		this.check(parent);
		if (isLink(osPath(this.#root, parent))) throw new RefusedError("path-escapes", `Restore refused: ${displayText(parent)} in the workspace has become a link. Remove it.`);
		this.#folders.add(parent);
	}
	forget(at) {
		for (const folder of this.#folders) if (folder === at || folder.startsWith(`${at}/`)) this.#folders.delete(folder);
	}
};
var Mover = class {
	#root;
	#quarantine;
	#made = new Set();
	#inside;
	constructor(root, quarantine, inside) {
		this.#inside = inside;
		this.#root = root;
		this.#quarantine = quarantine;
	}
	takeAway(at) {
		this.#inside.check(at);
		const live = osPath(this.#root, at);
		if (!exists(live)) return;
		this.#inside.forget(at);
		this.#makeRoom(at);
		let kept = osPath(this.#quarantine, at);
		for (let n = 2; exists(kept); n++) kept = osPath(this.#quarantine, `${at}.${n}`);
		this.#rename(at, live, kept);
	}
	putInPlace(stage, at) {
		const staged = osPath(stage, at);
		if (!exists(staged)) return;
		if (at.startsWith(GIT)) this.#makeFolder(parentOf(at));
		this.takeAway(at);
		this.#rename(at, staged, osPath(this.#root, at));
	}
	#makeFolder(at) {
		const folder = osPath(this.#root, at);
		this.#inside.check(at);
		if (at === "" || lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
		this.#makeFolder(parentOf(at));
		this.takeAway(at);
		mkdirSync(folder);
	}
	#makeRoom(at) {
		const parent = parentOf(at);
		if (this.#made.has(parent)) return;
		mkdirSync(osPath(this.#quarantine, parent), { recursive: true });
		this.#made.add(parent);
	}
	#rename(at, from, to) {
		try {
			renameSync(from, to);
		} catch (error) {
			const code = codeOf(error);
			if (code !== "EACCES" && code !== "EPERM") throw error;
			const parent = osPath(this.#root, parentOf(at));
			chmodSync(parent, modeOf(parent) | 448);
			const moved = lstatSync(from);
			if (moved.isDirectory()) chmodSync(from, moved.mode & 4095 | 448);
			renameSync(from, to);
			if (moved.isDirectory()) chmodSync(to, moved.mode & 4095);
		}
	}
};
const isLink = (file) => lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
const exists = (file) => lstatSync(file, { throwIfNoEntry: false }) !== void 0;
const modeOf = (file) => lstatSync(file).mode & 4095;
const parentOf = (at) => at.slice(0, Math.max(0, at.lastIndexOf("/")));
// src/checkpoint/restore/restore-git.ts
async function restoreGit({ root, work, id, manifest, copies, touched }) {
	const index = manifest.repositories.findIndex(({ path: folder }) => folder === "");
	const state = manifest.repositories[index];
	if (!state) return void 0;
	const members = await extractMembers(copies, id, state, index, work);
	return async () => {
		const changes = await prepareGitRestore({
			root,
			stage: path.join(work, STAGE),
			scratch: work,
			recorded: {
				...state,
				...members,
				withheld: manifest.findings.length > 0
			},
			touched,
			takenAt: Date.parse(manifest.createdAt)
		});
		if (changes.index) writeFileSync(path.join(work, GIT_INDEX), changes.index);
		return changes;
	};
}
async function compareWithGit(root, scratch, { id, manifest, copies }) {
	const index = manifest.repositories.findIndex(({ path: folder }) => folder === "");
	const state = manifest.repositories[index];
	const live = state && Repository.open(root, path.join(scratch, "compared"));
	if (!state || !live) return void 0;
	const { bundle, ...members } = state.members;
	const small = await extractMembers(copies, id, {
		...state,
		members
	}, index, scratch);
	return compareGit(live, {
		...state,
		...small,
		withheld: manifest.findings.length > 0
	});
}
async function extractMembers(copies, id, { members }, index, work) {
	const small = {
		refs: [],
		index: [],
		bundle: []
	};
	const bundle = path.join(work, "bundle");
	const fd = members.bundle ? openSync(bundle, "wx", 384) : -1;
	const take = (name) => (bytes, position) => {
		if (name !== "bundle") small[name] = [...position === 0 ? [] : small[name], Buffer.from(bytes)];
		else for (let n = 0; n < bytes.length;) n += writeSync(fd, bytes, n, bytes.length - n, position + n);
	};
	try {
		const ranges = Object.entries(members).toSorted(([, a], [, b]) => a.at - b.at).map(([name, { at, size, sha256 }]) => {
			const member = repositoryMemberPath(index, name);
			const from = at + headerLength(ownMember(member, size));
			return {
				from,
				to: from + size,
				sha256: Buffer.from(sha256, "hex"),
				name: member,
				take: take(name)
			};
		});
		await copies.read(id, () => byteRangesOf(ranges));
	} finally {
		if (fd >= 0) closeSync(fd);
	}
	const whole = (name) => members[name] ? Buffer.concat(small[name]) : void 0;
	return {
		refs: whole("refs"),
		index: whole("index"),
		bundle: members.bundle ? bundle : void 0
	};
}
// src/checkpoint/restore/restore-nested.ts
async function restoreNested(request) {
	const places = [];
	for (const [index, state] of request.manifest.repositories.entries()) {
		if (state.path === "") continue;
		checkFolder(request.manifest.tree, state);
		if (state.link === void 0 ? await stageOne(request, state, index) : stageLink(request, state, state.link)) places.push(`${toBytePath(state.path)}/.git`);
	}
	return places;
}
function checkFolder(tree, { path: folder }) {
	const wanted = toBytePath(folder);
	for (let i = 0; i < tree.count; i++) if (tree.kinds[i] === 1 && tree.names[i] === wanted.slice(wanted.lastIndexOf("/") + 1) && tree.path(i) === wanted) return;
	throw new RefusedError("git-state-refused", `Checkpoint refused: it has a repository in ${JSON.stringify(folder)}, which is no folder of it. Use another copy.`);
}
async function stageOne({ root, work, id, manifest, copies }, state, index) {
	const scratch = path.join(work, `nested-${index}`);
	mkdirSync(scratch);
	const members = await extractMembers(copies, id, state, index, scratch);
	const recorded = {
		...state,
		...members,
		withheld: manifest.findings.length > 0
	};
	const live = Repository.open(path.join(root, state.path), path.join(scratch, "live"));
	if (live && isRecorded(live, recorded)) return false;
	const stage = path.join(work, STAGE, state.path);
	mkdirSync(stage, { recursive: true });
	await makeNestedRepository({
		stage,
		scratch,
		recorded
	});
	return true;
}
function stageLink({ root, work }, { path: folder, commit }, link) {
	const live = Repository.at(path.join(root, link), path.join(work, "module"));
	if (!live?.hasHead) return false;
	const text = `gitdir: ${path.posix.relative(folder, link)}\n`;
	const stage = path.join(work, STAGE, folder);
	mkdirSync(stage, { recursive: true });
	const file = path.join(stage, ".git");
	writeFileSync(file, text);
	const head = readHead$1(live, readRefs(live)).commit;
	if (head !== null && head !== commit) throw new RefusedError("submodule-differs", `Checkpoint refused: the submodule ${folder} is at ${head} here and was at ${commit}. Run "git submodule update --init" at the checkpoint's commit first.`);
	return readIfThere(path.join(root, folder, ".git")) !== text;
}
// src/checkpoint/archive/all-byte-ranges.ts
const NOTHING$1 = hash("sha256", "", "buffer");
function allByteRanges(manifest) {
	const { tree, sources } = manifest;
	const stored = storedEntries(manifest);
	const own = repositoryMembers(manifest).sort((a, b) => a.at - b.at);
	const length = 2 * (stored.length + own.length);
	const from = new Float64Array(length);
	const to = new Float64Array(length);
	const ownAt = (n) => own[n - stored.length];
	const place = (n, at, contentAt, size) => {
		from[2 * n] = at;
		to[2 * n] = contentAt;
		from[2 * n + 1] = contentAt;
		to[2 * n + 1] = contentAt + size;
	};
	for (const [n, i] of stored.entries()) {
		const at = sources.at[i];
		place(n, at, at + headerBytes(tree, i), contentBytes(tree, i));
	}
	for (const [n, { member, at, contentAt }] of own.entries()) place(stored.length + n, at, contentAt, member.size);
	const memberAt = (k) => {
		const i = stored[k >> 1];
		return i === void 0 ? ownAt(k >> 1).member : memberOf(tree, i);
	};
	const isHeader = (k) => k % 2 === 0;
	const contentHash = (k) => {
		const i = stored[k >> 1];
		if (i === void 0) return Buffer.from(ownAt(k >> 1).sha256, "hex");
		return memberAt(k).type === "file" ? tree.hash(i) : NOTHING$1;
	};
	return {
		length,
		from,
		to,
		sha256: (k) => isHeader(k) ? hash("sha256", encodeHeader(memberAt(k)), "buffer") : contentHash(k),
		header: (k) => isHeader(k) ? memberAt(k) : void 0,
		name: (k) => `${isHeader(k) ? "the header of " : ""}${displayText(memberAt(k).path)}`
	};
}
// src/checkpoint/copies.ts
const DAMAGE = new Set([
	...[
		"archive-damaged",
		"archive-disagrees",
		"content-damaged",
		"id-mismatch",
		"manifest-invalid"
	],
	...[
		"manifest-missing",
		"manifest-too-large",
		"too-many-entries",
		"path-escapes",
		"path-too-long",
		"git-name",
		"own-name"
	],
	...[
		"below-symlink",
		"duplicate-entry",
		"entry-without-parent",
		"link-target-missing",
		"not-authentic"
	]
]);
const isDamage = (error) => error instanceof RefusedError && DAMAGE.has(error.reason) && !(error instanceof RefusedManifest);
var Copies = class {
	#stores;
	#scratch;
	#log;
	#key;
	threads;
	#open = new Map();
	#spent = new Map();
	#damaged = new Set();
	#files = 0;
	constructor(stores, scratch, { log, key, threadScript }) {
		this.#stores = stores;
		this.#scratch = scratch;
		this.#log = log;
		this.#key = key;
		this.threads = new Threads(threadScript);
	}
	async open(id, found) {
		const open = this.#open.get(id);
		if (open) return open.opened;
		const failures = [];
		for (const store of this.#stores) {
			if (this.#spent.get(id)?.has(store)) continue;
			const file = path.join(this.#scratch, `copy-${this.#files++}`);
			try {
				const opened = await openCheckpoint(store, id, file, this.#key, found);
				this.#open.set(id, {
					store,
					opened,
					file
				});
				return opened;
			} catch (error) {
				rmSync(file, { force: true });
				failures.push(error);
				await this.#spend(id, store, error);
			}
		}
		throw mostTelling(failures) ?? new RefusedError("checkpoint-missing", `Checkpoint ${id} not found: no store has it. List what they have.`);
	}
	async read(id, byteRangesOf) {
		let damage;
		for (;;) {
			const opened = await this.open(id).catch((error) => {
				throw damage ?? error;
			});
			try {
				await readByteRanges(opened.archive, byteRangesOf(opened), this.threads);
				return await this.#keep(id);
			} catch (error) {
				if (!isDamage(error)) throw error;
				damage ??= error;
				const { store } = this.#open.get(id);
				this.#close(id);
				await this.#spend(id, store, error);
			}
		}
	}
	async repair() {
		const [first] = this.#stores;
		for (const [id, { store, opened }] of this.#open) {
			if (!first || store === first || !this.#damaged.has(id)) continue;
			try {
				await readByteRanges(opened.archive, allByteRanges(opened.manifest), this.threads);
				await this.#keep(id);
			} catch (error) {
				this.#log.debug(`Checkpoint ${id} was not brought back: ${messageOf(error)}.`);
			}
		}
	}
	close() {
		for (const id of [...this.#open.keys()]) this.#close(id);
		this.threads.close();
	}
	#close(id) {
		this.#open.get(id)?.opened.archive.close();
		this.#open.delete(id);
	}
	async #spend(id, store, error) {
		this.#spent.set(id, (this.#spent.get(id) ?? new Set()).add(store));
		if (!isDamage(error)) return;
		if (store === this.#stores[0]) this.#damaged.add(id);
		const why = messageOf(error);
		this.#log.warning(`Checkpoint ${id} in the ${store.kind} store is damaged and goes to quarantine: ${why}`);
		await store.quarantine(id, why).catch((failure) => {
			this.#log.warning(`Checkpoint ${id} could not be put in quarantine: ${messageOf(failure)}.`);
		});
	}
	async #keep(id) {
		const { store, opened, file } = this.#open.get(id);
		const [first] = this.#stores;
		if (!first || store === first) return;
		const there = await store.locate?.(id) ?? file;
		try {
			await first.put(describe(id, opened.manifest, opened.archive.fileBytes), there);
			if (this.#damaged.delete(id)) this.#log.info(`checkpoint ${id} was brought back to the ${first.kind} store from the ${store.kind} store`);
		} catch (error) {
			this.#log.debug(`Checkpoint ${id} was not kept in the ${first.kind} store: ${messageOf(error)}.`);
		}
	}
};
const mostTelling = (failures) => failures.find(isDamage) ?? failures.find((error) => !(error instanceof RefusedError && error.reason === "checkpoint-missing")) ?? failures[0];
// src/checkpoint/restore/verify.ts
const BATCH = 2e3;
async function verifyEntries(root, tree, entries, exactTimes, pool) {
	const wrong = [];
	const batches = Array.from({ length: Math.ceil(entries.length / BATCH) }, (_, n) => entries.slice(n * BATCH, (n + 1) * BATCH));
	await inOrder$1(pool, batches, (batch) => ({
		kind: "look",
		root,
		paths: batch.map((i) => tree.path(i)).join("\0")
	}), (batch, seen) => {
		for (const [n, i] of batch.entries()) {
			if (!isAsWanted(seen, n, tree, i, exactTimes)) wrong.push(i);
			if (seen.kinds[n] !== 0) noteStat(tree, i, seen, n);
		}
	});
	return wrong;
}
function isAsWanted(seen, n, tree, i, exactTimes) {
	const kind = tree.kinds[i];
	if (seen.kinds[n] !== kind) return false;
	const late = seen.mtimes[n] - tree.mtimes[i];
	if (late > 0n || late < (exactTimes ? 0n : -3000n)) return false;
	if (kind === 3) return true;
	return (process.platform === "win32" || seen.modes[n] === tree.modes[i]) && (kind !== 2 || seen.sizes[n] === tree.sizes[i]);
}
function noteStat(tree, i, seen, n) {
	tree.mtimes[i] = seen.mtimes[n];
	tree.ctimes[i] = seen.ctimes[n];
	tree.inodes[i] = seen.inodes[n];
}
// src/checkpoint/restore/after.ts
async function finishRestore(aftermath, ports) {
	const { root, checkpoint, plan, live, exactTimes, threads } = aftermath;
	const { tree } = checkpoint.manifest;
	const since = ports.clock.now();
	const entries = [...plan.staged, ...plan.adjusted];
	const wrong = await verifyEntries(root, tree, entries, exactTimes, threads.poolFor({
		files: entries.length,
		bytes: 0
	}));
	const touched = new Uint8Array(tree.count);
	for (const i of entries) touched[i] = 1;
	const unknown = new Set(wrong);
	for (let i = 0; i < tree.count; i++) {
		if (touched[i]) continue;
		const j = plan.kept[i];
		if (j < 0) unknown.add(i);
		else {
			tree.ctimes[i] = live.ctimes[j];
			tree.inodes[i] = live.inodes[j];
			if (live.has(j, 4)) tree.set(i, 4);
			if (live.has(j, 32) && haveSameNames(tree, i, live, j)) tree.set(i, 32);
		}
	}
	if (wrong.length > 0) ports.log.warning(`${wrong.length} entries are not as they should be after the restore of ${checkpoint.id}.`);
	saveKnown(aftermath, unknown, since, ports);
	return wrong.length === 0;
}
function saveKnown({ root, checkpoint, whole, scratch }, unknown, since, ports) {
	const { tree, sources, scope, stateHash, secrets, findings, identity, repositories } = checkpoint.manifest;
	const left = new Set([...unknown].filter((i) => tree.kinds[i] !== 1));
	const repository = Repository.open(root, path.join(scratch, "after"));
	const nested = repositories.map(({ path: folder }) => folder).filter((folder) => folder !== "");
	const head = {
		...whole && unknown.size === 0 ? {
			checkpoint: checkpoint.id,
			stateHash,
			clean: identity.clean
		} : {},
		scope: scopeKey(scope),
		git: fingerprintOf(repository && gitFingerprint(repository), nestedFingerprint(root, nested, scratch)),
		secrets,
		...sealedWith(ports.key),
		findings
	};
	try {
		sources.ensure(tree.count);
		const kept = withoutEntries(tree, sources, left);
		markRacy(kept.tree, since);
		saveKnownFiles(knownFilesPath(ports.folder, root), {
			...kept,
			head
		});
	} catch (error) {
		ports.log.debug(`Known files not saved: ${messageOf(error)}.`);
	}
}
// src/checkpoint/restore/check-origin.ts
function checkOrigin(id, manifest, expected) {
	const { identity, stateHash } = manifest;
	const differences = [
		...stateHash === expected.stateHash ? [] : ["state hash"],
		...SAME.filter((key) => identity[key] !== expected[key]),
		...isLater(identity, expected) ? ["sequence"] : []
	];
	if (differences.length > 0) throw new RefusedError("origin-differs", `Checkpoint ${id} refused: it differs from its record in ${differences.join(", ")}. The stage runs again.`);
	const raised = process.getuid?.() === 0 ? void 0 : setuidFile(manifest);
	if (raised !== void 0) throw new RefusedError("setuid-refused", `Checkpoint ${id} refused: ${raised} has a setuid or setgid bit, which only jobs of root get back. The stage runs again.`);
}
const SAME = [
	"repository",
	"runId",
	"jobKey",
	"commit"
];
const isLater = ({ attempt = 0, sequence }, expected) => attempt > expected.attempt || attempt === expected.attempt && sequence > expected.sequence;
const SETUID_OR_SETGID = 3072;
function setuidFile({ tree }) {
	for (let entry = 0; entry < tree.count; entry++) if (tree.kinds[entry] === 2 && ((tree.modes[entry] ?? 0) & SETUID_OR_SETGID) !== 0) return displayText(tree.path(entry));
}
// src/checkpoint/restore/fetch-contents.ts
async function fetchContents(request) {
	const { files, checkpoint, copies } = request;
	const { sources } = checkpoint.manifest;
	const pending = new Pending(request);
	const here = files.filter((i) => sources.kinds[i] === 1);
	if (here.length > 0) await copies.read(checkpoint.id, () => pending.ranges(here, placesHere(checkpoint.manifest)));
	const inGit = files.filter((i) => sources.kinds[i] === 2);
	if (inGit.length > 0) await fetchFromGit(request, inGit);
	for (const dependency of new Set(files.map((i) => sources.dependency(i)))) if (dependency !== void 0) await fetchFromDependency(request, pending, dependency);
}
var Pending = class {
	#tree;
	#sink;
	#done;
	constructor({ checkpoint, sink }) {
		this.#tree = checkpoint.manifest.tree;
		this.#sink = sink;
		this.#done = new Uint8Array(this.#tree.count);
	}
	left(files) {
		return files.filter((i) => !this.#done[i]);
	}
	ranges(files, placeOfFile) {
		const sizes = this.#tree.sizes;
		const places = new Float64Array(this.#tree.count);
		const left = this.left(files);
		for (const i of left) places[i] = this.#placeOf(i, placeOfFile);
		const ends = (i) => places[i] + sizes[i];
		const order = Int32Array.from(left).sort((a, b) => places[a] - places[b] || ends(a) - ends(b));
		const unique = order.filter((i, n) => sizes[i] === 0 || n === 0 || places[order[n - 1]] !== places[i] || sizes[order[n - 1]] === 0);
		const entry = (k) => unique[k];
		const sink = this.#sink;
		return {
			length: unique.length,
			from: Float64Array.from(unique, (i) => places[i]),
			to: Float64Array.from(unique, ends),
			sha256: (k) => this.#tree.hash(entry(k)),
			name: (k) => displayText(this.#tree.path(entry(k))),
			take: (k, bytes, position) => sink.take(entry(k), bytes, position),
			target: (k) => sink.target(entry(k)),
			prepare: (k) => sink.prepare(entry(k)),
			verified: (k) => {
				sink.verified(entry(k));
				this.#done[entry(k)] = 1;
			}
		};
	}
	#placeOf(i, placeOfFile) {
		const from = placeOfFile(i);
		if (from !== void 0) return from;
		throw new RefusedError("dependency-missing", `Checkpoint refused: ${displayText(this.#tree.path(i))} is not where it should be. Use an older checkpoint.`);
	}
};
function placesHere({ tree, sources }) {
	return (i) => sources.at[i] + headerBytes(tree, i);
}
async function fetchFromDependency({ checkpoint, copies, files }, pending, id) {
	const { tree, sources } = checkpoint.manifest;
	const held = files.filter((i) => sources.dependency(i) === id);
	while (pending.left(held).length > 0) try {
		await copies.read(id, ({ manifest }) => {
			const places = placesByContent(manifest);
			return pending.ranges(held, (i) => places.get(contentKey(tree, i)));
		});
	} catch (error) {
		throw new RefusedError("dependency-missing", `Checkpoint refused: it needs checkpoint ${id}, which is not to be had (${messageOf(error)}). Use another copy or an older checkpoint.`, { cause: error });
	}
}
function placesByContent(manifest) {
	const { tree, sources } = manifest;
	const places = new Map();
	for (const i of storedEntries(manifest)) {
		if (tree.kinds[i] !== 2 || tree.hardLinks.has(i)) continue;
		places.set(contentKey(tree, i), sources.at[i] + headerBytes(tree, i));
	}
	return places;
}
const contentKey = (tree, i) => Buffer.from(tree.hash(i)).toString("latin1") + tree.sizes[i];
async function fetchFromGit({ home: homeOf, checkpoint, scratch, sink }, files) {
	const { tree, sources } = checkpoint.manifest;
	const home = await homeOf();
	const repository = Repository.open(home, scratch);
	if (!repository) throw new RefusedError("repository-missing", `Checkpoint refused: ${files.length} files are in the repository, and ${home} has none. Check out the commit first, or use a checkpoint made with --full.`);
	const oids = files.map((i) => sources.oid(i));
	let current;
	await readObjects(repository, oids, (n, bytes, last) => {
		const i = files[n];
		current ??= {
			digest: createHash("sha256"),
			position: 0
		};
		current.digest.update(bytes);
		if (bytes.length > 0 || current.position === 0) sink.take(i, bytes, current.position);
		current.position += bytes.length;
		if (!last) return;
		if (!current.digest.digest().equals(tree.hash(i))) throw new RefusedError("git-object-differs", `Checkpoint refused: ${displayText(tree.path(i))} differs in the repository. Use an older checkpoint.`);
		sink.verified(i);
		current = void 0;
	});
}
// src/checkpoint/restore/metadata-updates.ts
function planMetadataUpdates(plan, wanted, live, others) {
	const adjusts = new Map();
	const changed = new Set([
		...plan.places.map((i) => parentOf(wanted.path(i))),
		...plan.takes.map((j) => parentOf(live.path(j))),
		...others.map(parentOf)
	]);
	for (let j = 0; changed.size > 0 && j < live.count; j++) if (live.kinds[j] === 1 && changed.has(live.path(j))) adjusts.set(live.path(j), statOf(live, j));
	for (let i = 0; adjusts.size > 0 && i < wanted.count; i++) {
		if (wanted.kinds[i] !== 1 || plan.kept[i] < 0) continue;
		if (adjusts.has(wanted.path(i))) adjusts.set(wanted.path(i), statOf(wanted, i));
	}
	for (const i of plan.adjusted) adjusts.set(wanted.path(i), statOf(wanted, i));
	for (const i of plan.places) if (wanted.kinds[i] === 1) adjusts.set(wanted.path(i), statOf(wanted, i));
	return [...adjusts].map(([at, [mode, mtime]]) => [
		at,
		mode,
		mtime
	]).sort(([a], [b]) => a < b ? 1 : -1);
}
const statOf = (tree, i) => [tree.kinds[i] === 1 || tree.kinds[i] === 2 ? tree.modes[i] : null, String(tree.mtimes[i])];
// src/checkpoint/restore/plan.ts
function contentMatters({ wanted, live, pairs, selects }) {
	const matters = [];
	for (let i = 0; i < wanted.count; i++) {
		const j = pairs[i];
		if (j < 0 || wanted.kinds[i] !== 2 || live.kinds[j] !== 2 || live.has(j, 1)) continue;
		if (wanted.sizes[i] === live.sizes[j] && (selects?.(wanted.path(i)) ?? true)) matters.push(j);
	}
	return matters;
}
function planRestore(request) {
	return new Planner(request).plan();
}
const NOT_WANTED = 0;
const STAYS = 1;
const MAKES_ROOM = 2;
var Planner = class {
	#request;
	#plan;
	#fates;
	#placedTo = 0;
	#brokenLinks = new Set();
	#linkFirsts;
	constructor(request) {
		this.#request = request;
		this.#fates = new Uint8Array(request.live.count);
		this.#linkFirsts = new Set(request.wanted.hardLinks.values());
		this.#plan = {
			places: [],
			staged: [],
			takes: [],
			adjusted: [],
			kept: new Int32Array(request.wanted.count).fill(-1),
			counts: {
				written: 0,
				removed: 0,
				unchanged: 0,
				quarantined: 0
			},
			missing: []
		};
	}
	plan() {
		const { wanted, pairs } = this.#request;
		this.#findBrokenLinks();
		for (let i = 0; i < wanted.count; i++) {
			const j = pairs[i];
			if (j < 0) this.#wantedOnly(i);
			else {
				this.#fates[j] = STAYS;
				if (this.#selects(wanted, i) || this.#standsInTheWay(i, j)) this.#both(i, j);
			}
		}
		this.#takeOthers();
		return this.#plan;
	}
	#takeOthers() {
		const { live } = this.#request;
		let takenTo = 0;
		for (let j = 0; j < live.count; j++) {
			const fate = this.#fates[j];
			if (fate === STAYS || fate === NOT_WANTED && !this.#isTaken(j)) continue;
			if (fate === NOT_WANTED && j >= takenTo) this.#plan.takes.push(j);
			takenTo = Math.max(takenTo, live.ends[j]);
		}
	}
	#isTaken(j) {
		const { live } = this.#request;
		if (!this.#selects(live, j) || this.#holdsMore(j)) return false;
		this.#plan.counts.removed++;
		this.#plan.counts.quarantined++;
		return true;
	}
	#wantedOnly(i) {
		const { wanted, sources } = this.#request;
		if (!this.#selects(wanted, i) && !(wanted.kinds[i] === 1 && this.#selectsBelow(i))) return;
		if (sources.kinds[i] === 3 && wanted.kinds[i] === 2) {
			this.#plan.missing.push(i);
			return;
		}
		this.#plan.counts.written++;
		this.#stage(i);
	}
	#both(i, j) {
		const { wanted, live, sources } = this.#request;
		const { counts } = this.#plan;
		if (wanted.kinds[i] === 2 && sources.kinds[i] === 3) {
			counts.unchanged++;
			return;
		}
		if (this.#mustReplace(i, j)) {
			counts.written++;
			counts.quarantined++;
			this.#stage(i);
			this.#fates[j] = MAKES_ROOM;
			return;
		}
		if (wanted.modes[i] === live.modes[j]) counts.unchanged++;
		else counts.written++;
		if (!this.#sameStat(i, j)) this.#plan.adjusted.push(i);
		this.#plan.kept[i] = j;
	}
	#standsInTheWay(i, j) {
		const { wanted, live } = this.#request;
		return wanted.kinds[i] === 1 && live.kinds[j] !== 1 && this.#selectsBelow(i);
	}
	#sameStat(i, j) {
		const { wanted, live } = this.#request;
		return wanted.modes[i] === live.modes[j] && wanted.mtimes[i] === live.mtimes[j];
	}
	#selects(tree, i) {
		return this.#request.selects?.(tree.path(i)) ?? true;
	}
	#mustReplace(i, j) {
		const { wanted, live } = this.#request;
		if (wanted.kinds[i] !== live.kinds[j]) return true;
		if (wanted.kinds[i] === 1) return false;
		if (wanted.kinds[i] !== 2) return wanted.targets.get(i) !== live.targets.get(j);
		const linkedElsewhere = live.has(j, 16) && !wanted.hardLinks.has(i) && !this.#linkFirsts.has(i);
		return !this.#sameContent(i, j) || this.#brokenLinks.has(i) || linkedElsewhere && !this.#sameStat(i, j);
	}
	#sameContent(i, j) {
		const { wanted, live } = this.#request;
		return wanted.sizes[i] === live.sizes[j] && live.has(j, 1) && wanted.hasHashOf(i, live, j);
	}
	#stage(i) {
		this.#plan.staged.push(i);
		if (i < this.#placedTo) return;
		this.#plan.places.push(i);
		this.#placedTo = this.#request.wanted.ends[i];
	}
	#findBrokenLinks() {
		const { wanted, live, pairs } = this.#request;
		const groups = new Map();
		for (const [i, first] of wanted.hardLinks) groups.set(first, [...groups.get(first) ?? [first], i]);
		for (const group of groups.values()) {
			const asked = group.filter((i) => this.#selects(wanted, i));
			const first = pairs[asked[0]];
			const inode = first < 0 ? void 0 : live.inodes[first];
			const isWhole = asked.length === group.length;
			if (!asked.every((i) => {
				const j = pairs[i];
				if (j < 0 || live.inodes[j] !== inode || !this.#sameContent(i, j)) return false;
				return isWhole ? wanted.modes[i] === live.modes[j] : this.#sameStat(i, j);
			})) for (const i of asked) this.#brokenLinks.add(i);
		}
		this.#breakOthers(groups);
	}
	#breakOthers(groups) {
		const { wanted, live, pairs } = this.#request;
		const owners = new Map();
		for (let i = 0; live.hardLinks.size > 0 && i < wanted.count; i++) {
			const j = pairs[i];
			if (j < 0 || !live.has(j, 16)) continue;
			const group = wanted.hardLinks.get(i) ?? i;
			const first = live.hardLinks.get(j);
			if (first === void 0) owners.set(j, group);
			else if (owners.get(first) !== group) for (const one of groups.get(group) ?? [i]) this.#brokenLinks.add(one);
		}
	}
	#holdsMore(j) {
		const { live, selects } = this.#request;
		if (live.kinds[j] !== 1) return false;
		return live.has(j, 2) || selects !== void 0 && anyBelow(live, j, (path) => !selects(path));
	}
	#selectsBelow(i) {
		const { wanted, selects } = this.#request;
		return selects === void 0 || anyBelow(wanted, i, selects);
	}
};
function anyBelow(tree, i, test) {
	for (let k = i + 1; k < tree.ends[i]; k++) if (test(tree.path(k))) return true;
	return false;
}
// src/checkpoint/restore/read-workspace.ts
var WorkspaceReader = class {
	#request;
	#ports;
	#known;
	constructor(request, ports) {
		this.#request = request;
		this.#ports = ports;
		this.#known = knownFilesPath(ports.folder, request.root);
	}
	get isFarOff() {
		const { root } = this.#request;
		return !existsSync(root) || readdirSync(root).length === 0 || !existsSync(this.#known);
	}
	read({ scope, skipped }) {
		const { root, stores, masker } = this.#request;
		if (!existsSync(root)) return new Tree();
		const own = [this.#ports.folder, ...stores.flatMap(({ folders = [] }) => folders)];
		const uncaptured = skipped.filter(({ reason }) => UNCAPTURED.includes(reason)).map(({ path: at }) => path.join(root, at)).filter((at) => path.relative(root, at) !== "");
		const { tree } = scan(root, recordedScope(scope), {
			own: [...own, ...uncaptured],
			secrets: tellingValues(masker),
			known: loadKnownFiles(this.#known)?.tree,
			since: this.#ports.clock.now()
		});
		return tree;
	}
	hashContents(live, files) {
		for (const j of files) {
			const digest = createHash("sha256");
			if (!readThrough(this.#request.root, live.path(j), fileStatOf(live, j), (bytes) => digest.update(bytes))) live.setHash(j, digest.digest());
		}
	}
};
// src/checkpoint/restore/stager.ts
var Stager = class {
	#manifest;
	#staged;
	#lent;
	#stage;
	#times;
	#umask;
	#isInherited;
	#progress;
	#bytes = 0;
	#written = 0;
	#begun;
	#prepared = new Set();
	#writing;
	constructor(manifest, staged, work, times, progress) {
		this.#manifest = manifest;
		this.#begun = new Uint8Array(manifest.tree.count);
		this.#staged = staged;
		this.#lent = lentFiles(manifest.tree, staged);
		this.#stage = path.join(work, STAGE);
		this.#progress = progress;
		for (const i of staged) if (manifest.tree.kinds[i] === 2) this.#bytes += manifest.tree.sizes[i];
		mkdirSync(this.#stage, { mode: 511 });
		const { mode } = lstatSync(this.#stage);
		this.#umask = 511 & ~mode;
		this.#isInherited = (mode & 3584) !== 0;
		this.#times = times.below(this.#stage);
	}
	makeFolders() {
		const { tree } = this.#manifest;
		const made = new Set();
		const make = (i) => {
			if (i < 0 || made.has(i)) return;
			make(tree.parents[i]);
			mkdirSync(osPath(this.#stage, tree.path(i)), { mode: this.#isMadeAsWanted(i) ? tree.modes[i] : 448 });
			made.add(i);
		};
		for (const i of this.#staged) make(tree.kinds[i] === 1 ? i : tree.parents[i]);
		for (const i of this.#lent) make(tree.parents[i]);
		for (const i of this.#staged) {
			if (tree.kinds[i] === 1 || tree.kinds[i] === 2) continue;
			symlinkSync(osBytes(tree.targets.get(i) ?? ""), osPath(this.#stage, tree.path(i)));
			this.#setTime(i);
		}
	}
	contentNeeded() {
		const { tree } = this.#manifest;
		const own = this.#staged.filter((i) => tree.kinds[i] === 2 && !tree.hardLinks.has(i));
		return this.#lent.length === 0 ? own : [...own, ...this.#lent];
	}
	take(i, bytes, position) {
		if (position === 0) this.#open(i);
		this.#writing?.file.write(bytes, position);
	}
	verified(i) {
		const size = this.#manifest.tree.sizes[i];
		if (this.#writing?.entry === i) this.#close(this.#writing.file, i, size);
		if (this.#prepared.delete(i)) this.#finishPrepared(i);
		this.#setTime(i);
		this.#written += size;
		this.#progress?.(Math.min(this.#written, this.#bytes - 1), this.#bytes);
	}
	target(i) {
		const { tree } = this.#manifest;
		const mode = tree.modes[i];
		return {
			root: this.#stage,
			path: tree.path(i),
			mode,
			needsChmod: mode > 511 || (mode & this.#umask) !== 0,
			sparse: tree.has(i, 8)
		};
	}
	prepare(i) {
		this.#removeBegun(i);
		const { root, path: at, sparse } = this.target(i);
		new StagedFile(osPath(root, at), 384, sparse).close(this.#manifest.tree.sizes[i]);
		this.#prepared.add(i);
	}
	abort() {
		this.#writing?.file.close();
		this.#writing = void 0;
	}
	async finish(tops) {
		const { tree } = this.#manifest;
		for (const i of this.#staged) {
			const first = tree.hardLinks.get(i);
			if (first !== void 0) linkSync(osPath(this.#stage, tree.path(first)), osPath(this.#stage, tree.path(i)));
		}
		const folders = this.#staged.filter((i) => tree.kinds[i] === 1).reverse();
		for (const i of folders) this.#setTime(i);
		this.#progress?.(this.#bytes, this.#bytes);
		const exactTimes = await this.#times.finish();
		if (!exactTimes) for (const i of this.#staged) setTimeEarly(this.#stage, tree.path(i), tree.mtimes[i]);
		for (const i of folders) if (!tops.has(i) && !this.#isMadeAsWanted(i)) chmodSync(osPath(this.#stage, tree.path(i)), tree.modes[i]);
		return { exactTimes };
	}
	#open(i) {
		this.#removeBegun(i);
		const { root, path: at, mode, sparse } = this.target(i);
		this.#writing = {
			entry: i,
			file: new StagedFile(osPath(root, at), mode & 511, sparse)
		};
	}
	#close(file, i, size) {
		const { mode, needsChmod } = this.target(i);
		if (needsChmod) file.chmod(mode);
		this.#writing = void 0;
		file.close(size);
	}
	#isMadeAsWanted(i) {
		const mode = this.#manifest.tree.modes[i];
		return mode <= 511 && (mode & 448) === 448 && (mode & this.#umask) === 0 && !this.#isInherited;
	}
	#finishPrepared(i) {
		const { root, path: at, mode } = this.target(i);
		chmodSync(osPath(root, at), mode);
	}
	#removeBegun(i) {
		if (this.#begun[i]) {
			this.abort();
			this.#prepared.delete(i);
			rmSync(osPath(this.#stage, this.#manifest.tree.path(i)));
		}
		this.#begun[i] = 1;
	}
	#setTime(i) {
		const { tree } = this.#manifest;
		this.#times.set(tree.path(i), tree.mtimes[i]);
	}
};
function lentFiles({ hardLinks }, staged) {
	if (hardLinks.size === 0) return [];
	const there = new Set(staged);
	return [...new Set(staged.flatMap((i) => hardLinks.get(i) ?? []))].filter((first) => !there.has(first));
}
// src/checkpoint/restore/work-folder.ts
const OWNER$1 = "owner.json";
function openWorkFolder(root) {
	const work = path.join(root, WORK_FOLDER);
	const making = `${work}.${process.pid}`;
	removeWork(making);
	mkdirSync(making, { mode: 448 });
	writeFileSync(path.join(making, OWNER$1), JSON.stringify(thisProcess()));
	try {
		renameSync(making, work);
	} catch (error) {
		removeWork(making);
		if (codeOf(error) === "ENOTEMPTY" || codeOf(error) === "EEXIST" || codeOf(error) === "EPERM") throw inProgress(work);
		throw error;
	}
	hideFromGit(root);
	return work;
}
async function recoverInterruptedRestore(root) {
	const work = path.join(root, WORK_FOLDER);
	if (!existsSync(work)) return "nothing";
	if (isOwned(work)) throw inProgress(work);
	const swap = readJournal(work);
	if (swap) {
		const times = new TimeHelper();
		await performSwap(root, work, swap, times).finally(() => times.close());
		closeJournal(work);
	}
	removeWork(work);
	return swap ? "finished" : "undone";
}
function isOwned(work) {
	try {
		return isRunning(JSON.parse(readFileSync(path.join(work, OWNER$1), "utf8")));
	} catch {
		return false;
	}
}
function hideFromGit(root) {
	const file = path.join(root, ".git", EXCLUDE_FILE);
	const info = path.dirname(file);
	const kindOf = (name) => lstatSync(name, { throwIfNoEntry: false });
	try {
		if (!kindOf(path.dirname(info))?.isDirectory()) return;
		if (!kindOf(info)) mkdirSync(info);
		if (!kindOf(info)?.isDirectory() || kindOf(file)?.isFile() === false) return;
		const text = kindOf(file) ? readFileSync(file, "latin1") : "";
		const whole = excludeOwn(text);
		if (whole !== text) writeFileSync(file, whole, "latin1");
	} catch {}
}
const inProgress = (work) => new RefusedError("restore-in-progress", `Workspace busy: another restore works in ${work}. Wait until it has ended.`);
// src/checkpoint/restore/restore-one.ts
var RestoreOne = class {
	#request;
	#ports;
	#scratch;
	#copies;
	#times = new TimeHelper();
	#began;
	constructor(request, ports, scratch, copies) {
		this.#request = request;
		this.#ports = ports;
		this.#scratch = scratch;
		this.#copies = copies;
		this.#began = ports.clock.monotonic();
	}
	async run() {
		const { root, dryRun } = this.#request;
		if (!dryRun) this.#times.start();
		const isNew = !existsSync(root);
		try {
			return await this.#restore();
		} catch (error) {
			if (isNew) removeEmpty(root);
			throw error;
		} finally {
			this.#times.close();
		}
	}
	async #restore() {
		const { root, id, dryRun } = this.#request;
		const workspace = new WorkspaceReader(this.#request, this.#ports);
		const isMuchWanted = !dryRun && workspace.isFarOff;
		const { threads } = this.#copies;
		const { manifest } = await this.#copies.open(id, (bytes) => {
			if (isMuchWanted) threads.expect({ bytes });
		});
		if (this.#request.expected) checkOrigin(id, manifest, this.#request.expected);
		if (dryRun) checkStateHash(manifest);
		if (!dryRun) mkdirSync(root, { recursive: true });
		const selects = this.#selection(manifest);
		const live = workspace.read(manifest);
		const { tree: wanted, sources } = manifest;
		const request = {
			wanted,
			sources,
			live,
			pairs: pairTrees(wanted, live),
			selects
		};
		workspace.hashContents(live, contentMatters(request));
		const plan = planRestore(request);
		if (dryRun) {
			const git = await this.#compareGit(manifest);
			return this.#result(manifest, plan, {
				verified: true,
				paths: pathsOf(plan, wanted, live),
				...git
			});
		}
		const work = openWorkFolder(root);
		let swap;
		let git;
		try {
			[swap, git] = await this.#stage(manifest, plan, live, work);
			checkSwap(root, swap);
			writeJournal(work, swap);
		} catch (error) {
			removeWork(work);
			throw error;
		}
		const { exactTimes } = await performSwap(root, work, swap, this.#times);
		closeJournal(work);
		removeWork(work);
		const verified = await finishRestore({
			root,
			checkpoint: {
				id,
				manifest
			},
			plan,
			live,
			exactTimes,
			whole: selects === void 0,
			scratch: this.#scratch,
			threads
		}, this.#ports);
		const quarantine = path.join(root, swap.quarantine);
		const quarantined = existsSync(quarantine) ? { quarantine } : {};
		return this.#result(manifest, plan, {
			verified,
			...quarantined,
			...git?.report ? { git: git.report } : {}
		});
	}
	#selection({ scope }) {
		const { paths } = this.#request;
		if (!paths?.length && !scope.paths?.length) return void 0;
		const asked = scopeOf({ paths: paths ?? [] });
		const covered = recordedScope(scope);
		return (file) => asked.includes(file) && covered.includes(file);
	}
	async #stage(manifest, plan, live, work) {
		const { id, root } = this.#request;
		this.#checkRoom(manifest, plan);
		const stager = new Stager(manifest, plan.staged, work, this.#times, this.#ports.progress);
		let git;
		let nested;
		try {
			stager.makeFolders();
			git = await this.#fill(stager, manifest, plan, work);
			if (git?.left) this.#ports.log.warning(leftAlone(root, manifest));
			nested = await this.#stageNested(manifest, work);
			await stager.finish(new Set(plan.places));
		} catch (error) {
			stager.abort();
			throw error;
		}
		return [{
			version: 1,
			id,
			quarantine: `${QUARANTINE}/${this.#stamp()}`,
			takes: [...plan.takes.map((j) => live.path(j)), ...git?.takes ?? []],
			places: [
				...plan.places.map((i) => manifest.tree.path(i)),
				...git?.places ?? [],
				...nested
			],
			adjusts: planMetadataUpdates(plan, manifest.tree, live, nested),
			gitIndex: git?.index ? manifest.repositories[0]?.objectFormat ?? "sha1" : null
		}, git];
	}
	async #fill(stager, manifest, plan, work) {
		const { root, id } = this.#request;
		const prepare = await this.#bringGit(manifest, plan, work);
		const git = Promise.resolve(prepare?.());
		const contents = fetchContents({
			home: async () => (await git)?.home ?? root,
			scratch: path.join(work, "blobs"),
			checkpoint: {
				id,
				manifest
			},
			copies: this.#copies,
			files: stager.contentNeeded(),
			sink: stager
		});
		try {
			checkStateHash(manifest);
		} finally {
			await Promise.allSettled([git, contents]);
		}
		await contents;
		return git;
	}
	async #bringGit(manifest, plan, work) {
		const { root, id, paths } = this.#request;
		if (paths?.length || manifest.repositories.length === 0) return void 0;
		const { restoreGit } = await import("./checkpoint.js");
		const touched = plan.places.length > 0 || plan.adjusted.length > 0;
		return restoreGit({
			root,
			work,
			id,
			manifest,
			copies: this.#copies,
			touched
		});
	}
	async #stageNested(manifest, work) {
		const { root, id, paths } = this.#request;
		if (paths?.length || !manifest.repositories.some(({ path: folder }) => folder !== "")) return [];
		const { restoreNested } = await import("./checkpoint.js");
		return restoreNested({
			root,
			work,
			id,
			manifest,
			copies: this.#copies,
			touched: true
		});
	}
	#checkRoom({ tree }, { staged }) {
		let needed = 0;
		for (const i of staged) if (tree.kinds[i] === 2 && !tree.has(i, 8)) needed += tree.sizes[i];
		const free = freeBytes(this.#request.root);
		if (needed <= free) return;
		throw new RefusedError("no-space", `Restore refused: it needs ${needed} bytes and ${free} are free. Make room, or restore fewer paths.`);
	}
	async #compareGit(manifest) {
		const { root, id, paths } = this.#request;
		if (paths?.length || manifest.repositories.length === 0) return {};
		const { compareWithGit } = await import("./checkpoint.js");
		const git = await compareWithGit(root, this.#scratch, {
			id,
			manifest,
			copies: this.#copies
		});
		return git === void 0 ? {} : { git };
	}
	#result({ tree }, plan, more) {
		return {
			id: this.#request.id,
			...plan.counts,
			ms: this.#ports.clock.monotonic() - this.#began,
			fellBackTo: null,
			missing: plan.missing.map((i) => displayText(tree.path(i))),
			...more
		};
	}
	#stamp() {
		return `${new Date(this.#ports.clock.now()).toISOString().replace(/[-:]/g, "").replace(".", "-")}-${this.#request.id.slice(0, 8)}`;
	}
};
function pathsOf({ staged, takes }, wanted, live) {
	const written = new Set(staged.map((i) => displayText(wanted.path(i))));
	const removed = new Set();
	for (const j of takes) {
		const end = live.kinds[j] === 1 ? live.ends[j] : j + 1;
		for (let k = j; k < end; k++) removed.add(displayText(live.path(k)));
	}
	return [...[...written].map((at) => ({
		path: at,
		change: "write"
	})), ...[...removed].filter((at) => !written.has(at)).map((at) => ({
		path: at,
		change: "remove"
	}))].sort((a, b) => a.path < b.path ? -1 : 1);
}
function leftAlone(root, { repositories }) {
	const commit = repositories[0]?.commit;
	return `Files are restored; HEAD, branches and index of ${root} are left as they are: its repository lies elsewhere, and others work with it.${commit ? ` To have that too, check out ${commit} there.` : ""}`;
}
function removeEmpty(folder) {
	try {
		rmdirSync(folder);
	} catch {}
}
// src/checkpoint/restore/restore.ts
async function restore(request, ports) {
	const { root, stores, id } = request;
	if (!request.dryRun) await recoverInterruptedRestore(root);
	return withScratch(ports.folder, async (scratch) => {
		const copies = new Copies(stores, scratch, ports);
		try {
			return await restoreFirst([id, ...request.fallback ? await olderOnes(request) : []], request, ports, scratch, copies);
		} finally {
			copies.close();
		}
	});
}
async function restoreFirst(candidates, request, ports, scratch, copies) {
	const { id } = request;
	let failure;
	for (const candidate of candidates) try {
		const result = await new RestoreOne({
			...request,
			id: candidate
		}, ports, scratch, copies).run();
		if (!request.dryRun) await copies.repair();
		return {
			...result,
			id,
			fellBackTo: candidate === id ? null : candidate
		};
	} catch (error) {
		if (!isLost(error)) throw error;
		failure ??= error;
		if (request.fallback) ports.log.warning(`Checkpoint ${candidate} cannot be restored: ${messageOf(error)}`);
	}
	throw failure;
}
const isSameLine = (a, b) => a.jobKey === b.jobKey && a.workspace === b.workspace;
const LOST = new Set([
	...[
		"checkpoint-missing",
		"checkpoint-unreachable",
		"dependency-missing",
		"version-unknown"
	],
	...[
		"key-missing",
		"key-wrong",
		"not-sealed"
	],
	...[
		"git-object-missing",
		"git-object-differs",
		"git-commit-missing",
		"repository-missing",
		"git-bundle-invalid"
	]
]);
const isLost = (error) => isDamage(error) || error instanceof RefusedManifest || error instanceof RefusedError && LOST.has(error.reason) || !(error instanceof UserError);
async function olderOnes({ id, stores }) {
	const listed = new Map();
	for (const store of stores) for (const one of await store.list().catch(() => [])) if (!listed.has(one.id)) listed.set(one.id, one);
	const asked = listed.get(id);
	const line = [];
	for (let at = asked?.parent; at && listed.has(at) && !line.includes(at); at = listed.get(at)?.parent) line.push(at);
	const others = [...listed.values()].filter((one) => one.id !== id && one.clean && !line.includes(one.id)).filter((one) => !asked || one.createdAt < asked.createdAt && isSameLine(one, asked)).sort((a, b) => a.createdAt < b.createdAt ? 1 : -1);
	return [...line.filter((one) => listed.get(one)?.clean), ...others.map((one) => one.id)];
}
// src/checkpoint/spool.ts
const QUEUE = "queue";
const FAILED = "failed";
const ACTIVITY = "activity.json";
const WANTED = "wanted";
const STOP = "stop";
function enqueue(folder, upload) {
	const queue = path.join(folder, QUEUE);
	mkdirSync(queue, {
		recursive: true,
		mode: 448
	});
	const item = path.join(queue, nextNumber());
	let queued;
	if (upload.kind === "record") queued = upload;
	else {
		bring$2(upload.archive, `${item}.archive`);
		queued = {
			kind: "checkpoint",
			checkpoint: upload.checkpoint
		};
	}
	writeFileSync(`${item}.new`, JSON.stringify(queued), { mode: 384 });
	renameSync(`${item}.new`, `${item}.json`);
}
function waiting(folder) {
	return namesIn(path.join(folder, QUEUE)).filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -5)).sort();
}
const readItem = (folder, item) => JSON.parse(readFileSync(`${itemFile(folder, item)}.json`, "utf8"));
const archiveOf = (folder, item) => `${itemFile(folder, item)}.archive`;
function removeItem(folder, item) {
	rmSync(`${itemFile(folder, item)}.json`, { force: true });
	rmSync(archiveOf(folder, item), { force: true });
}
function waitingCheckpoints(folder) {
	return waiting(folder).flatMap((item) => {
		try {
			const queued = readItem(folder, item);
			return queued.kind === "checkpoint" ? [queued.checkpoint] : [];
		} catch {
			return [];
		}
	});
}
function setAside(folder, item, why) {
	mkdirSync(path.join(folder, FAILED), { recursive: true });
	writeFileSync(path.join(folder, FAILED, `${item}.txt`), why);
	move(path.join(folder, QUEUE), path.join(folder, FAILED), item);
}
function requeueFailed(folder) {
	for (const name of namesIn(path.join(folder, FAILED)).filter((file) => file.endsWith(".txt"))) {
		move(path.join(folder, FAILED), path.join(folder, QUEUE), name.slice(0, -4));
		rmSync(path.join(folder, FAILED, name), { force: true });
	}
}
const failures = (folder) => namesIn(path.join(folder, FAILED)).filter((name) => name.endsWith(".txt")).map((name) => readFileSync(path.join(folder, FAILED, name), "utf8"));
function noteActivity(folder) {
	const write = (activity) => {
		const file = path.join(folder, ACTIVITY);
		writeFileSync(`${file}.${process.pid}`, JSON.stringify(activity), { mode: 384 });
		renameSync(`${file}.${process.pid}`, file);
	};
	return {
		moved: () => write({ moves: readActivity(folder).moves + 1 }),
		trouble: (text) => write({
			moves: readActivity(folder).moves,
			trouble: text
		})
	};
}
function readActivity(folder) {
	try {
		const { moves, trouble } = JSON.parse(readFileSync(path.join(folder, ACTIVITY), "utf8"));
		return {
			moves: Number(moves) || 0,
			...typeof trouble === "string" ? { trouble } : {}
		};
	} catch {
		return { moves: 0 };
	}
}
const setWanted = (folder) => mark(folder, WANTED);
const isWanted = (folder) => existsSync(path.join(folder, WANTED));
const setStop = (folder) => mark(folder, STOP);
const isStopped = (folder) => existsSync(path.join(folder, STOP));
function mark(folder, name) {
	mkdirSync(folder, {
		recursive: true,
		mode: 448
	});
	writeFileSync(path.join(folder, name), "", { mode: 384 });
}
const itemFile = (folder, item) => path.join(folder, QUEUE, item);
function move(from, to, item) {
	for (const part of [`${item}.archive`, `${item}.json`]) if (existsSync(path.join(from, part))) renameSync(path.join(from, part), path.join(to, part));
}
const namesIn = (folder) => existsSync(folder) ? readdirSync(folder) : [];
let last = 0n;
function nextNumber() {
	const now = BigInt(Date.now()) * 1000n;
	last = now > last ? now : last + 1n;
	return `${last.toString().padStart(20, "0")}-${process.pid}`;
}
function bring$2(from, to) {
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to, constants.COPYFILE_FICLONE);
	}
}
// src/checkpoint/stores/record-slot.ts
const VERSION = 1;
function formatSlot({ name, ...inner }, { origin, seal }) {
	const head = {
		rerail: "record",
		version: VERSION,
		name
	};
	if (!seal) return JSON.stringify({
		...head,
		...inner
	});
	const sealed = seal.seal(origin, name, JSON.stringify(inner));
	return JSON.stringify({
		...head,
		jobKey: origin.jobKey,
		claim: inner.claim,
		sealed
	});
}
function parseSlot(text, { origin, seal }, name) {
	const value = parseObject(text);
	if (value?.rerail !== "record" || value.version !== VERSION || typeof value.name !== "string") return void 0;
	if (name !== void 0 && value.name !== name) return void 0;
	const { sealed } = value;
	if (!seal) {
		if (sealed !== void 0) return { refused: "it is sealed, and there is no checkpoint-key here" };
		return slotOf(value.name, value);
	}
	if (typeof sealed !== "string") return { refused: "it is not sealed with the checkpoint-key" };
	const inner = seal.open(origin, value.name, sealed);
	if (inner === void 0) return { refused: "it is sealed with another key, or for another job, run or repository" };
	const read = slotOf(value.name, parseObject(inner));
	return read && "slot" in read && read.slot.claim !== value.claim ? void 0 : read;
}
function slotOf(name, inner) {
	if (!(typeof inner?.claim === "string" && Number.isSafeInteger(inner.sequence) && typeof inner.content === "string")) return void 0;
	const { claim, sequence, content } = inner;
	return { slot: {
		name,
		claim,
		sequence,
		content
	} };
}
function claimedBy(text) {
	const { rerail, name, claim } = parseObject(text) ?? {};
	return rerail === "record" && typeof name === "string" && typeof claim === "string" ? {
		name,
		claim
	} : void 0;
}
function jobKeyOf(text) {
	const value = parseObject(text);
	return typeof value?.jobKey === "string" ? value.jobKey : void 0;
}
function parseObject(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : void 0;
	} catch {
		return;
	}
}
// src/checkpoint/stores/artifact-records.ts
const SLOTS = [
	0,
	1,
	2,
	3,
	4,
	5,
	6,
	7
];
const MAX_BYTES = 16777216;
const LOOKS = 3;
const LOOK_AGAIN_MS = 1e3;
var ArtifactRecords = class {
	#transfer;
	#jobKey;
	#claim;
	#owner;
	#warn;
	#refused = new Set();
	#written = new Map();
	#lost = new Set();
	constructor(transfer, claim, owner, warn) {
		this.#transfer = transfer;
		this.#jobKey = owner.origin.jobKey;
		this.#claim = claim;
		this.#owner = owner;
		this.#warn = warn;
	}
	async put(name, content) {
		const before = this.#written.get(name) ?? await this.#ownNewest(name);
		const sequence = (before?.sequence ?? 0) + 1;
		const text = formatSlot({
			name,
			claim: this.#claim,
			sequence,
			content
		}, this.#owner);
		let failure;
		for (const slot of SLOTS) {
			const artifact = recordArtifact(this.#jobKey, name, slot);
			if (slot === before?.slot || this.#lost.has(artifact)) continue;
			try {
				if (before) await this.#transfer.remove(artifact);
				await this.#transfer.uploadText(artifact, text);
				this.#written.set(name, {
					slot,
					sequence
				});
				return;
			} catch (error) {
				failure = error;
				const exists = error instanceof RefusedError && error.reason === "artifact-exists";
				if (error instanceof RefusedError && !exists) throw error;
				if (exists) await this.#checkClaim(name);
				else await this.#transfer.wait(LOOK_AGAIN_MS);
				this.#lost.add(artifact);
			}
		}
		throw failure ?? new Error(`Record ${name} not written: uploads that broke off have taken all its names.`);
	}
	async get(name) {
		const entries = await this.#entries(name);
		const mark = entries.find((entry) => entry.name === recordArtifact(this.#jobKey, name, "contested"));
		if (mark && await this.#isContested(mark, name)) throw contested(name);
		const slots = await this.#read(name, entries);
		if (new Set(slots.map(({ claim }) => claim)).size > 1) throw contested(name);
		return newest(slots)?.content;
	}
	async remove(name) {
		this.#written.delete(name);
		for (const entry of await this.#entries(name)) await this.#transfer.remove(entry.name);
	}
	async readAny(entry) {
		const text = await this.#readText(entry).catch(() => void 0);
		if (text === void 0) return void 0;
		const { origin, ...more } = this.#owner;
		const read = parseSlot(text, {
			...more,
			origin: {
				...origin,
				jobKey: jobKeyOf(text) ?? origin.jobKey
			}
		});
		return read && "slot" in read ? read.slot : void 0;
	}
	async readClaimed(entry) {
		const text = await this.#readText(entry).catch(() => void 0);
		return text === void 0 ? void 0 : claimedBy(text);
	}
	async #ownNewest(name) {
		const slots = await this.#read(name, await this.#entries(name));
		if (slots.some(({ claim }) => claim !== this.#claim)) await this.#contest(name);
		return newest(slots);
	}
	async #checkClaim(name) {
		for (let look = 1; look <= LOOKS; look++) {
			await this.#ownNewest(name);
			if (look < LOOKS) await this.#transfer.wait(LOOK_AGAIN_MS);
		}
	}
	async #contest(name) {
		const mark = formatSlot({
			name: markName(name),
			claim: this.#claim,
			sequence: 0,
			content: ""
		}, this.#owner);
		await this.#transfer.uploadText(recordArtifact(this.#jobKey, name, "contested"), mark).catch((error) => {
			if (!(error instanceof RefusedError)) throw error;
		});
		throw contested(name);
	}
	async #entries(name) {
		const names = [...SLOTS, "contested"].map((slot) => recordArtifact(this.#jobKey, name, slot));
		return this.#transfer.named(names);
	}
	async #read(name, entries) {
		const found = [];
		let failure;
		for (const entry of entries) {
			const slot = SLOTS.find((candidate) => entry.name === recordArtifact(this.#jobKey, name, candidate));
			if (slot === void 0) continue;
			try {
				const content = await this.#readSlot(entry, name);
				if (content) found.push({
					...content,
					slot
				});
			} catch (error) {
				if (error instanceof RefusedError && NOT_OURS.has(error.reason)) this.#refuse(entry, "it is compressed or too large");
				else failure ??= error;
			}
		}
		if (found.length === 0 && failure !== void 0) throw failure;
		return found;
	}
	async #isContested(mark, name) {
		return this.#owner.seal === void 0 || await this.#readSlot(mark, markName(name)) !== void 0;
	}
	async #readSlot(entry, name) {
		const text = await this.#readText(entry);
		const read = text === void 0 ? void 0 : parseSlot(text, this.#owner, name);
		if (read && "refused" in read) this.#refuse(entry, read.refused);
		return read && "slot" in read ? read.slot : void 0;
	}
	async #readText(entry) {
		if (entry.size > MAX_BYTES) {
			this.#refuse(entry, `it has ${entry.size} bytes, and records have at most ${MAX_BYTES}`);
			return;
		}
		const file = this.#transfer.scratchFile();
		try {
			await this.#transfer.download(entry, file, MAX_BYTES);
			return readPlainFile(file, { maxBytes: MAX_BYTES })?.toString("utf8");
		} finally {
			rmSync(file, { force: true });
		}
	}
	#refuse({ id, name }, why) {
		const key = `${id} ${name}`;
		if (this.#refused.has(key)) return;
		this.#refused.add(key);
		this.#warn(`Artifact ${name} ignored: ${why}. Another job of this run may have uploaded it.`);
	}
};
const NOT_OURS = new Set(["artifact-invalid", "artifact-too-large"]);
const markName = (name) => `${name} contested`;
const newest = (slots) => slots.reduce((best, slot) => best && best.sequence >= slot.sequence ? best : slot, void 0);
const contested = (name) => new RefusedError("record-contested", `Record ${name} not used: two jobs claim the same key. Give each caller its own input "key".`);
// src/ports/artifacts.ts
const MAX_ARCHIVE_BYTES = 2 * 1024 ** 3 + 16 * 1024 ** 2;
// src/checkpoint/stores/retries.ts
const MAX_TRIES = 4;
const FIRST_WAIT_MS = 500;
async function withRetries({ clock, random }, request, again = (error) => !(error instanceof RefusedError)) {
	for (let tries = 1;; tries++) try {
		return await request();
	} catch (error) {
		if (tries >= MAX_TRIES || !again(error)) throw error;
		await clock.sleep(random() * FIRST_WAIT_MS * 2 ** (tries - 1));
	}
}
// src/checkpoint/stores/artifact-transfer.ts
const LIST_CAP = 1e3;
var ArtifactTransfer = class {
	#artifacts;
	#folder;
	#ports;
	#retentionDays;
	#files = 0;
	constructor(artifacts, folder, ports, retentionDays) {
		this.#artifacts = artifacts;
		this.#folder = folder;
		this.#ports = ports;
		this.#retentionDays = retentionDays;
	}
	list() {
		return withRetries(this.#ports, () => this.#artifacts.list());
	}
	async named(names) {
		const all = await this.list();
		const found = all.filter(({ name }) => names.includes(name));
		if (found.length > 0 || all.length < LIST_CAP) return found;
		const each = [];
		for (const name of names) each.push(...await withRetries(this.#ports, () => this.#artifacts.find(name)));
		return each;
	}
	async download(entry, destination, maxBytes = MAX_ARCHIVE_BYTES) {
		if (existsSync(destination)) throw new Error(`${destination} exists.`);
		const again = (error) => !(error instanceof RefusedError) || error.reason === "digest-mismatch";
		await withRetries(this.#ports, async () => {
			try {
				await this.#artifacts.download(entry, destination, maxBytes);
			} catch (error) {
				rmSync(destination, { force: true });
				throw error;
			}
		}, again);
	}
	remove(name) {
		return withRetries(this.#ports, () => this.#artifacts.remove(name));
	}
	async uploadFile(nameFor, file) {
		await withRetries(this.#ports, () => this.#upload(nameFor(), (named) => bring$1(file, named)), (error) => !(error instanceof RefusedError) || error.reason === "artifact-exists");
	}
	async uploadText(name, text) {
		await this.#upload(name, (named) => writeFileSync(named, text));
	}
	wait(ms) {
		return this.#ports.clock.sleep(ms);
	}
	scratchFile() {
		mkdirSync(this.#folder, { recursive: true });
		return path.join(this.#folder, `${process.pid}-${this.#files++}`);
	}
	async #upload(name, make) {
		const folder = this.scratchFile();
		mkdirSync(folder);
		try {
			const file = path.join(folder, name);
			make(file);
			const retentionDays = this.#retentionDays;
			await this.#artifacts.upload(file, retentionDays === void 0 ? {} : { retentionDays });
		} finally {
			rmSync(folder, {
				recursive: true,
				force: true
			});
		}
	}
};
function bring$1(from, to) {
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to, constants.COPYFILE_FICLONE);
	}
}
// src/checkpoint/stores/checkpoint-index.ts
const indexName = (jobKey, attempt) => `checkpoints-a${attempt}-${jobKey}`;
function parseIndex(text) {
	if (text === void 0) return void 0;
	try {
		const value = JSON.parse(text);
		return Array.isArray(value.checkpoints) && value.checkpoints.every(isListing) && typeof value.quarantined === "object" && value.quarantined !== null ? value : void 0;
	} catch {
		return;
	}
}
const isListing = (value) => typeof value.id === "string" && typeof value.createdAt === "string" && Array.isArray(value.dependencies);
const hint = ({ size, createdAt }, id, attempt) => ({
	id,
	parent: null,
	createdAt: (createdAt ?? new Date(0)).toISOString(),
	files: 0,
	bytes: 0,
	storedBytes: size,
	clean: false,
	dependencies: [],
	attempt
});
const checkpointsOf = (entries) => entries.flatMap((entry) => {
	const parsed = parseCheckpointArtifact(entry.name);
	return parsed ? [{
		entry,
		...parsed
	}] : [];
});
async function newestIndexes(entries, read) {
	const newest = new Map();
	for (const entry of entries) {
		const slot = await read(entry);
		const index = parseIndex(slot?.content);
		const job = jobOfRecord(entry.name);
		if (!slot || !index || job === void 0) continue;
		const record = `${job} ${slot.name}`;
		const known = newest.get(record);
		if (!known || known.sequence < slot.sequence) newest.set(record, {
			sequence: slot.sequence,
			index: {
				...index,
				job
			}
		});
	}
	return [...newest.values()].map(({ index }) => index);
}
function listing(artifacts, indexes) {
	const listed = new Map();
	for (const { entry, id, job, attempt } of artifacts) {
		const speaking = indexes.filter((index) => index.job === void 0 || index.job === job);
		if (speaking.some((index) => Object.hasOwn(index.quarantined, id))) continue;
		const known = speaking.flatMap(({ checkpoints }) => checkpoints).findLast((about) => about.id === id);
		const before = listed.get(id);
		if (known || !before) listed.set(id, known ?? hint(entry, id, attempt));
	}
	return [...listed.values()].sort((a, b) => a.createdAt < b.createdAt ? -1 : 1);
}
// src/checkpoint/stores/own-artifacts.ts
async function ownArtifacts(entries, { jobKey, attempt, claim }, read) {
	const ofKey = entries.filter(({ name }) => belongsToJob(name, jobKey));
	const records = [];
	let contested = false;
	for (const entry of ofKey) {
		if (parseCheckpointArtifact(entry.name)) continue;
		if (isContestedMark(entry.name)) contested = true;
		const held = isContestedMark(entry.name) ? void 0 : await read(entry);
		if (held) records.push({
			entry,
			at: attemptOfRecord(held.name),
			claim: held.claim
		});
	}
	const claims = new Set([claim]);
	const foreignNow = records.some((record) => record.at === attempt && record.claim !== claim);
	if (!contested && !foreignNow) for (let earlier = 1; earlier < attempt; earlier++) {
		const held = new Set(records.filter(({ at }) => at === earlier).map((record) => record.claim));
		const [only] = held;
		if (held.size === 1 && only !== void 0) claims.add(only);
	}
	return [...ofKey.filter(({ name }) => {
		const nonce = parseCheckpointArtifact(name)?.nonce;
		return nonce !== void 0 && [...claims].some((own) => carriesClaim(nonce, own));
	}), ...records.filter((record) => claims.has(record.claim)).map(({ entry }) => entry)];
}
// src/checkpoint/stores/artifact.ts
const MAX_RUN_BYTES = 2 * 1024 ** 3;
function createArtifactStore(artifacts, options) {
	return new ArtifactStore(artifacts, options);
}
var ArtifactStore = class {
	kind = "artifact";
	#options;
	#transfer;
	#records;
	#index;
	constructor(artifacts, options) {
		const { folder, clock = systemClock, random = Math.random, retentionDays, claim, warn = () => {} } = options;
		this.#options = options;
		this.#transfer = new ArtifactTransfer(artifacts, folder, {
			clock,
			random
		}, retentionDays);
		this.#records = new ArtifactRecords(this.#transfer, claim, ownerOf(options), warn);
	}
	async put(checkpoint, archive) {
		const index = await this.#ownIndex();
		if (index.checkpoints.some(({ id }) => id === checkpoint.id)) return;
		const { jobKey, attempt, claim } = this.#options;
		const { id, stage = "none" } = checkpoint;
		await this.#checkCap(checkpoint);
		const nameFor = () => checkpointArtifact({
			jobKey,
			attempt,
			stage,
			id,
			nonce: nonceOf(claim)
		});
		await this.#transfer.uploadFile(nameFor, archive);
		index.checkpoints.push(checkpoint);
		await this.#saveIndex(index);
	}
	async list() {
		const all = await this.#transfer.list();
		const entries = checkpointsOf(all);
		return listing(entries, [...await this.#othersIndexes(all), ...await this.#indexesOf(entries)]);
	}
	async fetch(id, destination) {
		const copies = (await this.#entries()).filter((entry) => entry.id === id);
		let failure;
		for (const { entry } of copies) try {
			await this.#transfer.download(entry, destination);
			return;
		} catch (error) {
			failure = error;
		}
		if (copies.length === 0) throw missing(id);
		throw new RefusedError("checkpoint-unreachable", `Checkpoint ${id} not fetched: ${messageOf(failure)}. Try again, or use another store.`, { cause: failure });
	}
	async remove(id) {
		for (const { entry } of (await this.#entries()).filter((found) => found.id === id)) await this.#transfer.remove(entry.name);
		const index = await this.#ownIndex();
		const kept = index.checkpoints.filter((checkpoint) => checkpoint.id !== id);
		if (kept.length === index.checkpoints.length) return;
		index.checkpoints = kept;
		await this.#saveIndex(index);
	}
	async quarantine(id, reason) {
		const index = await this.#ownIndex();
		index.quarantined[id] = reason;
		await this.#saveIndex(index);
	}
	putRecord(name, content) {
		return this.#records.put(name, content);
	}
	getRecord(name) {
		return this.#records.get(name);
	}
	removeRecord(name) {
		return this.#records.remove(name);
	}
	async clear() {
		const mine = await ownArtifacts(await this.#transfer.list(), this.#options, (entry) => this.#records.readClaimed(entry));
		for (const { name } of mine) await this.#transfer.remove(name);
		return mine.length;
	}
	async #checkCap({ id, storedBytes }) {
		const { maxRunBytes = MAX_RUN_BYTES } = this.#options;
		const taken = (await this.#entries()).reduce((sum, { entry }) => sum + entry.size, 0);
		if (taken + storedBytes <= maxRunBytes) return;
		throw new RefusedError("over-limit", `Checkpoint ${id} not uploaded: with its ${storedBytes} bytes the checkpoints of this run would take ${taken + storedBytes}, and ${maxRunBytes} are allowed. Exclude what need not be kept.`);
	}
	async #entries() {
		return checkpointsOf(await this.#transfer.list());
	}
	async #othersIndexes(all) {
		return newestIndexes(all.filter(({ name }) => isCheckpointIndex(name) && !isOfJob(jobOfRecord(name) ?? "", this.#options.jobKey)), (entry) => this.#records.readAny(entry));
	}
	async #indexesOf(entries) {
		const { jobKey, attempt: current } = this.#options;
		const attempts = new Set(entries.filter(({ job }) => isOfJob(job, jobKey)).map(({ attempt }) => attempt));
		attempts.delete(current);
		const earlier = await Promise.all([...attempts].map((attempt) => this.#readIndex(attempt).catch(nothingKnown)));
		return [await this.#ownIndex().catch(nothingKnown), ...earlier];
	}
	async #ownIndex() {
		this.#index ??= await this.#readIndex(this.#options.attempt);
		return this.#index;
	}
	async #readIndex(attempt) {
		return parseIndex(await this.#records.get(indexName(this.#options.jobKey, attempt))) ?? nothingKnown();
	}
	#saveIndex(index) {
		const { jobKey, attempt } = this.#options;
		return this.#records.put(indexName(jobKey, attempt), JSON.stringify(index));
	}
};
function ownerOf({ jobKey, sealed }) {
	if (!sealed) return { origin: { jobKey } };
	const { key, ...run } = sealed;
	return {
		origin: {
			...run,
			jobKey
		},
		seal: createRecordSeal(key)
	};
}
const nothingKnown = () => ({
	checkpoints: [],
	quarantined: {}
});
const missing = (id) => new RefusedError("checkpoint-missing", `Checkpoint ${id} not found: no artifact of this run holds it. List what there is.`);
// src/checkpoint/stores/replicated.ts
function replicate(stores, log) {
	const inAll = async (what, act) => {
		const failures = (await Promise.allSettled(stores.map(act))).flatMap((outcome, n) => outcome.status === "rejected" ? [{
			store: stores[n],
			reason: outcome.reason
		}] : []);
		if (failures.length === stores.length) throw failures[0]?.reason;
		for (const { store, reason } of failures) log.warning(`${what} did not reach the ${store.kind} store: ${messageOf(reason)}`);
	};
	const first = async (ask) => {
		let failure;
		for (const store of stores) try {
			return await ask(store);
		} catch (error) {
			failure ??= error;
		}
		throw failure;
	};
	return {
		kind: stores.map(({ kind }) => kind).join("+"),
		folders: stores.flatMap(({ folders = [] }) => folders),
		put: (checkpoint, archive) => inAll(`Checkpoint ${checkpoint.id}`, (store) => store.put(checkpoint, archive)),
		async list() {
			const found = new Map();
			const lists = await Promise.allSettled(stores.map((store) => store.list()));
			if (lists.every(({ status }) => status === "rejected")) throw lists[0].reason;
			for (const list of lists) if (list.status === "fulfilled") {
				for (const one of list.value) if (!found.has(one.id)) found.set(one.id, one);
			}
			return [...found.values()].sort((a, b) => a.createdAt < b.createdAt ? -1 : 1);
		},
		fetch: (id, destination) => first((store) => store.fetch(id, destination)),
		locate: (id) => first(async (store) => {
			const there = await store.locate?.(id);
			if (there === void 0) throw new RefusedError("checkpoint-missing", `Checkpoint ${id} is not at hand. Fetch it.`);
			return there;
		}).catch(() => void 0),
		remove: (id) => inAll(`Removing checkpoint ${id}`, (store) => store.remove(id)),
		quarantine: (id, reason) => inAll(`Quarantine of checkpoint ${id}`, (store) => store.quarantine(id, reason)),
		async damaged() {
			return (await Promise.all(stores.map(async (store) => await store.damaged?.() ?? []))).flat();
		},
		giveUp: (id) => inAll(`Giving up checkpoint ${id}`, async (store) => store.giveUp?.(id)),
		putRecord: (name, content) => inAll(`Record ${name}`, (store) => store.putRecord(name, content)),
		async getRecord(name) {
			for (const store of stores) {
				const content = await store.getRecord(name).catch((error) => {
					if (error instanceof RefusedError) throw error;
				});
				if (content !== void 0) return content;
			}
		},
		async records() {
			return (await Promise.all(stores.map(async (store) => await store.records?.() ?? []))).flat();
		},
		removeRecord: (name) => inAll(`Removing record ${name}`, (store) => store.removeRecord(name))
	};
}
// src/checkpoint/stores/run.ts
function createRunStore(artifacts, folder, trust = {}) {
	return new RunStore(artifacts, folder, trust);
}
const MAX_INDEX_BYTES = 16777216;
var RunStore = class {
	kind = "run";
	#artifacts;
	#folder;
	#trust;
	#listed;
	constructor(artifacts, folder, trust) {
		this.#trust = trust;
		this.#artifacts = artifacts;
		this.#folder = folder;
	}
	async list() {
		const entries = await this.#entries();
		const indexes = await Promise.all(entries.filter(({ name }) => isCheckpointIndex(name)).map((entry) => this.#readIndex(entry)));
		return listing(checkpointsOf(entries), indexes);
	}
	async fetch(id, destination) {
		const copy = checkpointsOf(await this.#entries()).find((found) => found.id === id);
		if (!copy) throw new RefusedError("checkpoint-missing", `Checkpoint ${id} not fetched: the run has no artifact of it. It may be deleted or too old; see "rerail list --run URL".`);
		await this.#artifacts.download(copy.entry, destination);
	}
	async put() {
		throw readOnly();
	}
	async remove() {
		throw readOnly();
	}
	async putRecord() {
		throw readOnly();
	}
	async removeRecord() {
		throw readOnly();
	}
	async quarantine(id) {
		const entries = await this.#entries();
		this.#listed = Promise.resolve(entries.filter(({ name }) => parseCheckpointArtifact(name)?.id !== id));
	}
	async getRecord() {}
	#entries() {
		this.#listed ??= this.#artifacts.list();
		return this.#listed;
	}
	async #readIndex(entry) {
		mkdirSync(this.#folder, { recursive: true });
		const file = path.join(this.#folder, `${process.pid}-${entry.id}`);
		try {
			await this.#artifacts.download(entry, file, MAX_INDEX_BYTES);
			const text = readPlainFile(file, { maxBytes: MAX_INDEX_BYTES })?.toString("utf8") ?? "";
			const { seal, run } = this.#trust;
			const read = parseSlot(text, {
				origin: {
					...run,
					jobKey: jobKeyOf(text) ?? ""
				},
				...seal === void 0 ? {} : { seal }
			});
			return (read && "slot" in read ? parseIndex(read.slot.content) : void 0) ?? NOTHING;
		} catch {
			return NOTHING;
		} finally {
			rmSync(file, { force: true });
		}
	}
};
const NOTHING = {
	checkpoints: [],
	quarantined: {}
};
const readOnly = () => new RefusedError("store-read-only", "Nothing was changed: the checkpoints of a run are only read. Name a store of your own with --store.");
// src/checkpoint/threads/bench.ts
var Bench = class {
	scanner;
	#frame;
	constructor({ secrets }) {
		this.scanner = secrets && createScanner(secrets, 12582912);
	}
	get frame() {
		this.#frame ??= this.scanner?.room ?? Buffer.allocUnsafeSlow(12582912);
		return this.#frame;
	}
};
// src/checkpoint/archive/hash-whole.ts
const CHUNK_BYTES$1 = 524288;
function hashFile({ root, path }) {
	const fd = openSync(osPath(root, path), "r");
	try {
		const digest = createHash("sha256");
		const buffer = Buffer.allocUnsafe(CHUNK_BYTES$1);
		for (let n = readSync(fd, buffer); n > 0; n = readSync(fd, buffer)) digest.update(buffer.subarray(0, n));
		return { sha256: copyOf(digest) };
	} finally {
		closeSync(fd);
	}
}
function hashFrames({ archive, frames, skip, length }, bench) {
	const digest = createHash("sha256");
	let from = skip;
	let left = length;
	for (const frame of frames) {
		const bytes = readFrame(archive, frame, bench);
		if (!bytes) return {};
		const part = bytes.subarray(from, from + left);
		digest.update(part);
		left -= part.length;
		from = 0;
		release(bytes);
	}
	return { sha256: copyOf(digest) };
}
const copyOf = (digest) => new Uint8Array(digest.digest());
// src/checkpoint/capture/pack-batch.ts
function packBatch({ batch }, bench) {
	const count = batch.paths.length;
	const hashes = new Uint8Array(count * 32);
	const offsets = new Float64Array(count);
	const verdicts = [];
	let used = 0;
	for (let n = 0; n < count; n++) {
		const member = memberAt(batch, n);
		const header = headerLength(member);
		const space = bench.frame.subarray(used, used + header + padded(member.size));
		const content = space.subarray(header, header + member.size);
		const why = readWhole(batch, n, content);
		if (why) {
			verdicts.push({ lost: why });
			continue;
		}
		hashes.set(hash("sha256", content, "buffer"), n * 32);
		const verdict = judge(batch, n, hashes, content, bench);
		verdicts.push(verdict);
		if (verdict !== "store") continue;
		writeHeader(member, space);
		space.fill(0, header + member.size);
		offsets[n] = used;
		used += space.length;
	}
	if (used === 0) return {
		verdicts,
		hashes,
		offsets,
		sha256: "",
		raw: 0
	};
	const frame = compressFrame(bench.frame.subarray(0, used));
	return {
		verdicts,
		hashes,
		offsets,
		frame,
		sha256: hash("sha256", frame, "hex"),
		raw: used
	};
}
function readWhole(batch, n, content) {
	const file = LiveFile.open(batch.root, batch.paths[n], statAt(batch, n));
	if (typeof file === "string") return file;
	try {
		return file.read(content) === content.length && file.isUnchanged() ? void 0 : "changing";
	} catch {
		return "unreadable";
	} finally {
		file.close();
	}
}
function judge(batch, n, hashes, content, { scanner }) {
	if (batch.oids[n] && batch.oids[n] === blobHash(batch, content.length).update(content).digest("hex")) return "git";
	const secret = scanner?.scan(batch.paths[n], content);
	if (secret !== void 0) return { secret };
	return isHeld(batch, n, hashes.subarray(n * 32, (n + 1) * 32)) ? "held" : "store";
}
const blobHash = ({ objectFormat }, size) => createHash(objectFormat).update(`blob ${size}\0`);
function isHeld({ held, isHeld }, n, sha256) {
	return isHeld[n] === 1 && Buffer.compare(held.subarray(n * 32, (n + 1) * 32), sha256) === 0;
}
// src/checkpoint/capture/pack-piece.ts
function piecesOf(header, size) {
	const pieces = [];
	for (let from = 0, room = MAX_FRAME - header; from < size; room = MAX_FRAME) {
		const to = Math.min(size, from + room);
		pieces.push({
			from,
			to
		});
		from = to;
	}
	return pieces;
}
function packPiece({ batch, piece, sum }, bench) {
	const member = memberAt(batch, 0);
	const header = headerLength(member);
	const pieces = piecesOf(header, member.size);
	const { from, to } = pieces[piece];
	const lead = piece === 0 ? header : 0;
	if (lead > 0) writeHeader(member, bench.frame);
	const content = bench.frame.subarray(lead, lead + to - from);
	if (!readPart(batch, content, from) || crc32(content) !== sum) return {
		sha256: "",
		raw: 0
	};
	const end = lead + content.length;
	const tail = piece === pieces.length - 1 ? padded(member.size) - member.size : 0;
	bench.frame.fill(0, end, end + tail);
	const raw = end + tail;
	const frame = compressFrame(bench.frame.subarray(0, raw));
	return {
		frame,
		sha256: hash("sha256", frame, "hex"),
		raw
	};
}
function readPart(batch, content, from) {
	const file = LiveFile.open(batch.root, batch.paths[0], statAt(batch, 0));
	if (typeof file === "string") return false;
	try {
		return file.read(content, from) === content.length && file.isUnchanged();
	} catch {
		return false;
	} finally {
		file.close();
	}
}
// src/checkpoint/capture/digest-file.ts
const CHUNK_BYTES = 524288;
function digestFile({ batch }, bench) {
	const size = batch.sizes[0];
	const pieces = piecesOf(headerLength(memberAt(batch, 0)), size);
	const sums = new Uint32Array(pieces.length);
	const sha256 = createHash("sha256");
	const blob = batch.oids[0] ? blobHash(batch, size) : void 0;
	const secrets = bench.scanner?.stream(batch.paths[0]);
	const why = readPieces(batch, pieces, bench.frame.subarray(0, CHUNK_BYTES), (bytes, n) => {
		sha256.update(bytes);
		blob?.update(bytes);
		secrets?.take(bytes);
		sums[n] = crc32(bytes, sums[n]);
	});
	if (why) return {
		verdict: { lost: why },
		sha256: new Uint8Array(32),
		sums
	};
	const digest = new Uint8Array(sha256.digest());
	return {
		verdict: verdictOf(batch, digest, blob?.digest("hex"), secrets?.found()),
		sha256: digest,
		sums
	};
}
function verdictOf(batch, sha256, oid, secret) {
	if (oid !== void 0 && oid === batch.oids[0]) return "git";
	if (secret !== void 0) return { secret };
	return isHeld(batch, 0, sha256) ? "held" : "store";
}
function readPieces(batch, pieces, buffer, take) {
	const file = LiveFile.open(batch.root, batch.paths[0], statAt(batch, 0));
	if (typeof file === "string") return file;
	try {
		for (const [n, { from, to }] of pieces.entries()) for (let at = from; at < to; at += buffer.length) {
			const bytes = buffer.subarray(0, Math.min(buffer.length, to - at));
			if (file.read(bytes) < bytes.length) return "changing";
			take(bytes, n);
		}
		return file.isUnchanged() ? void 0 : "changing";
	} catch {
		return "unreadable";
	} finally {
		file.close();
	}
}
// src/checkpoint/restore/look.ts
function lookAt({ root, paths }) {
	const list = paths.split("\0");
	const answer = {
		kinds: new Uint8Array(list.length),
		modes: new Uint16Array(list.length),
		sizes: new Float64Array(list.length),
		mtimes: new BigInt64Array(list.length),
		ctimes: new BigInt64Array(list.length),
		inodes: new BigUint64Array(list.length)
	};
	for (const [n, path] of list.entries()) {
		const stat = lstatSync(osPath(root, path), {
			bigint: true,
			throwIfNoEntry: false
		});
		if (!stat) continue;
		answer.kinds[n] = stat.isFile() ? 2 : stat.isDirectory() ? 1 : stat.isSymbolicLink() ? 3 : 0;
		answer.modes[n] = Number(stat.mode & 4095n);
		answer.sizes[n] = Number(stat.size);
		answer.mtimes[n] = stat.mtimeNs;
		answer.ctimes[n] = stat.ctimeNs;
		answer.inodes[n] = stat.ino;
	}
	return answer;
}
// src/checkpoint/threads/tasks.ts
const ACTS = {
	digest: digestFile,
	pack: packBatch,
	piece: packPiece,
	unpack: unpackFrame,
	look: lookAt,
	hashFile,
	hashFrames
};
function perform(task, bench) {
	return ACTS[task.kind](task, bench);
}
// src/checkpoint/threads/serve.ts
function serveTasks() {
	const bench = new Bench(workerData);
	parentPort?.on("message", (task) => {
		try {
			const answer = perform(task, bench);
			parentPort?.postMessage({ answer }, buffersOf(answer));
			releaseBuffers(task);
		} catch (error) {
			parentPort?.postMessage({ error });
		}
	});
}
// src/checkpoint/uploader-process.ts
const OWNER = "uploader.json";
const STARTED = "started";
const UPLOADER_LOG = "uploader.log";
const POLL_MS$2 = 50;
const STILL_MS = 2500;
function ensureUploader(folder, { command, env, input }) {
	if (isUploading(folder) || isStarting(folder)) return;
	mkdirSync(path.join(folder, STARTED), {
		recursive: true,
		mode: 448
	});
	const log = openSync(path.join(folder, UPLOADER_LOG), "a", 384);
	try {
		const [file, ...args] = command;
		const child = spawn(file, args, {
			detached: true,
			stdio: [
				input === void 0 ? "ignore" : "pipe",
				log,
				log
			],
			env: { ...env },
			windowsHide: true
		});
		child.on("error", () => void 0);
		child.stdin?.on("error", () => void 0);
		child.stdin?.end(input);
		if (child.pid !== void 0) writeFileSync(path.join(folder, STARTED, `${child.pid}.json`), JSON.stringify(identityOf(child.pid)));
		child.unref();
	} finally {
		closeSync(log);
	}
}
function replaceUploader(folder, uploader) {
	for (const one of knownOnes(folder)) kill(one);
	rmSync(path.join(folder, OWNER), { force: true });
	rmSync(path.join(folder, STARTED), {
		recursive: true,
		force: true
	});
	ensureUploader(folder, uploader);
}
async function stopUploader(folder, clock, patienceMs = 0) {
	if (patienceMs > 0) await letFinish(folder, clock, patienceMs);
	const brokenOff = isUploading(folder);
	for (const one of knownOnes(folder)) await end(one, clock);
	rmSync(folder, {
		recursive: true,
		force: true
	});
	return brokenOff;
}
async function letFinish(folder, clock, patienceMs) {
	setStop(folder);
	const until = clock.monotonic() + patienceMs;
	let movedAt = clock.monotonic();
	let { moves } = readActivity(folder);
	while (isUploading(folder) && clock.monotonic() < until && clock.monotonic() - movedAt < STILL_MS) {
		await clock.sleep(POLL_MS$2);
		const { moves: now } = readActivity(folder);
		if (now !== moves) movedAt = clock.monotonic();
		moves = now;
	}
}
function knownOnes(folder) {
	const owner = readOwner(folder);
	return [...owner ? [owner] : [], ...startedOnes(folder)];
}
async function end(one, clock) {
	if (!kill(one)) return;
	while (isRunning(one)) await clock.sleep(POLL_MS$2);
}
function kill(one) {
	if (!isRunning(one)) return false;
	try {
		process.kill(one.pid, "SIGKILL");
	} catch {}
	return true;
}
function startedOnes(folder) {
	const started = path.join(folder, STARTED);
	if (!existsSync(started)) return [];
	return readdirSync(started).flatMap((name) => readIdentity(path.join(started, name)) ?? []);
}
function isUploading(folder) {
	const owner = readOwner(folder);
	return owner !== void 0 && isRunning(owner);
}
const isStarting = (folder) => !isUploading(folder) && startedOnes(folder).some(isRunning);
const uploaderPid = (folder) => isUploading(folder) ? readOwner(folder)?.pid : void 0;
const isMine = (folder) => readOwner(folder)?.pid === process.pid;
function leavePost(folder) {
	if (isMine(folder)) rmSync(path.join(folder, OWNER), { force: true });
}
const readOwner = (folder) => readIdentity(path.join(folder, OWNER));
function readIdentity(file) {
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch {
		return;
	}
}
function becomeUploader(folder) {
	mkdirSync(folder, {
		recursive: true,
		mode: 448
	});
	const owner = path.join(folder, OWNER);
	const mine = `${owner}.${process.pid}`;
	writeFileSync(mine, JSON.stringify(thisProcess()));
	try {
		for (let tries = 0; tries < 2; tries++) try {
			linkSync(mine, owner);
			return true;
		} catch {
			if (isUploading(folder)) return false;
			rmSync(owner, { force: true });
		}
		return false;
	} finally {
		rmSync(mine, { force: true });
	}
}
const NORMAL = 0;
const lowerPriority = (pid) => void setNiceness(pid, 13);
const raisePriority = (pid) => setNiceness(pid, NORMAL);
function setNiceness(pid, niceness) {
	const group = setGroup(pid, niceness);
	const threads = threadsOf(pid).map((thread) => attempt(() => setPriority(thread, niceness)));
	return group || threads.every((done) => done);
}
function setGroup(pid, niceness) {
	if (!groupsCount(pid)) return false;
	return attempt(() => writeFileSync(`/proc/${pid}/autogroup`, `${niceness}`));
}
function groupsCount(pid) {
	if (read("/proc/sys/kernel/sched_autogroup_enabled")?.trim() !== "1" || !existsSync(`/proc/${pid}/autogroup`)) return false;
	const lines = read(`/proc/${pid}/cgroup`)?.split("\n") ?? [];
	const processor = lines.find((line) => line.split(":")[1]?.split(",").includes("cpu"));
	return processor !== void 0 ? processor.endsWith(":/") : lines.includes("0::/");
}
function threadsOf(pid) {
	try {
		return readdirSync(`/proc/${pid}/task`).map(Number);
	} catch {
		return [pid];
	}
}
function processorUse(pid) {
	let ranMs = 0;
	let waitedMs = 0;
	for (const thread of threadsOf(pid)) {
		const [ran, waited] = read(`/proc/${pid}/task/${thread}/schedstat`)?.split(" ").map(Number) ?? [];
		if (ran === void 0 || waited === void 0) return void 0;
		ranMs += ran / NANOSECONDS;
		waitedMs += waited / NANOSECONDS;
	}
	return {
		ranMs,
		waitedMs
	};
}
const NANOSECONDS = 1e6;
function read(file) {
	try {
		return readFileSync(file, "latin1");
	} catch {
		return;
	}
}
function attempt(act) {
	try {
		act();
		return true;
	} catch {
		return false;
	}
}
// src/checkpoint/uploader.ts
const POLL_MS$1 = 50;
const EAGER_MS = 2e3;
const LAZY_POLL_MS = 250;
const LARGE_BYTES = 1048576;
async function runUploader(folder, store, ports) {
	if (!becomeUploader(folder)) {
		ports.say("Another uploader is at work.");
		return;
	}
	const announcer = announcerOf(folder, store, ports);
	try {
		let idleSince = ports.clock.monotonic();
		const idle = () => ports.clock.monotonic() - idleSince;
		while (isMine(folder) && !isStopped(folder) && idle() < ports.idleMs) {
			const [item] = waiting(folder);
			if (item !== void 0) {
				await send(folder, item, store, ports, announcer);
				if (waiting(folder).length === 0) await announcer.withdraw();
				idleSince = ports.clock.monotonic();
			} else await ports.clock.sleep(idle() < EAGER_MS ? POLL_MS$1 : LAZY_POLL_MS);
		}
	} finally {
		leavePost(folder);
	}
}
async function send(folder, item, store, { say }, announcer) {
	try {
		const queued = readItem(folder, item);
		if (queued.kind === "checkpoint") {
			const archive = archiveOf(folder, item);
			if (isLarge(archive)) await announcer.announce();
			await givingWay(folder, archive, () => store.put(queued.checkpoint, archive));
		} else if (!isOutdone(folder, item, queued.name)) await store.putRecord(queued.name, queued.content);
		removeItem(folder, item);
	} catch (error) {
		say(`Not uploaded: ${messageOf(error)}`);
		setAside(folder, item, messageOf(error));
	}
	noteActivity(folder).moved();
}
async function givingWay(folder, archive, act) {
	if (!isLarge(archive) || isWanted(folder)) return act();
	lowerPriority(process.pid);
	try {
		await act();
	} finally {
		raisePriority(process.pid);
	}
}
const isLarge = (archive) => (statSync(archive, { throwIfNoEntry: false })?.size ?? 0) >= LARGE_BYTES;
function announcerOf(folder, store, { announcement, say }) {
	let announced;
	const quietly = async (act) => {
		await act().catch((error) => say(`Not announced: ${messageOf(error)}`));
	};
	return {
		async announce() {
			const text = formatAnnouncement(waitingCheckpoints(folder));
			if (announcement === void 0 || text === announced) return;
			announced = text;
			await quietly(() => store.putRecord(announcement, text));
		},
		async withdraw() {
			if (announcement === void 0 || announced === void 0) return;
			announced = void 0;
			await quietly(() => store.removeRecord(announcement));
		}
	};
}
function isOutdone(folder, item, name) {
	return waiting(folder).some((other) => {
		if (other <= item) return false;
		const queued = readItem(folder, other);
		return queued.kind === "record" && queued.name === name;
	});
}
// src/checkpoint/uploads.ts
const POLL_MS = 50;
const MAX_STARTS = 3;
const STALL_MS = 3e4;
async function drain(folder, deadlineMs, uploader, clock) {
	const until = clock.monotonic() + deadlineMs;
	requeueFailed(folder);
	setWanted(folder);
	const pace = paceOf(folder);
	let starts = 0;
	let movedAt = clock.monotonic();
	let seen = "";
	while (waiting(folder).length > 0) {
		const now = clock.monotonic();
		const busy = pace.isStarved();
		if (isUploading(folder)) {
			if (!pace.raise(busy)) replaceUploader(folder, uploader);
		} else {
			movedAt = now;
			if (!isStarting(folder)) {
				if (starts++ >= MAX_STARTS) return ended(folder, {
					reason: "no-uploader",
					...lastWords(folder)
				});
				ensureUploader(folder, uploader);
			}
		}
		const { moves, trouble } = readActivity(folder);
		const about = {
			busy,
			...trouble === void 0 ? {} : { trouble }
		};
		const state = `${moves} ${waiting(folder).length}`;
		if (state !== seen) movedAt = now;
		seen = state;
		if (now >= until) return ended(folder, {
			reason: "deadline",
			...about
		});
		if (now - movedAt >= STALL_MS) return ended(folder, {
			reason: "stalled",
			ms: STALL_MS,
			...about
		});
		await clock.sleep(POLL_MS);
	}
	return ended(folder);
}
function ended(folder, gaveUp) {
	const left = waiting(folder).length;
	return {
		left,
		failed: failures(folder),
		...left === 0 || gaveUp === void 0 ? {} : { gaveUp }
	};
}
function paceOf(folder) {
	let raised;
	let before;
	let starved = false;
	return {
		raise(busy) {
			const pid = uploaderPid(folder);
			if (pid === void 0 || pid === raised && !busy) return true;
			raised = pid;
			return raisePriority(pid) || !busy;
		},
		isStarved() {
			const pid = uploaderPid(folder);
			const use = pid === void 0 ? void 0 : processorUse(pid);
			if (pid === void 0 || use === void 0) return false;
			if (before?.pid !== pid) before = {
				pid,
				...use
			};
			const ran = use.ranMs - before.ranMs;
			const waited = use.waitedMs - before.waitedMs;
			if (ran + waited < SAMPLE_MS) return starved;
			before = {
				pid,
				...use
			};
			starved = waited > ran;
			return starved;
		}
	};
}
const SAMPLE_MS = 300;
const MAX_WORDS = 200;
function lastWords(folder) {
	try {
		const last = readFileSync(path.join(folder, "uploader.log"), "utf8").trim().split("\n").at(-1)?.slice(0, MAX_WORDS) ?? "";
		return last === "" ? {} : { trouble: last };
	} catch {
		return {};
	}
}
// src/checkpoint/validate.ts
async function validate(id, stores, level, ports) {
	const threads = new Threads(ports.threadScript);
	try {
		return await withScratch(ports.folder, async (scratch) => {
			const validation = new Validation(stores, level, scratch, ports.key, threads);
			await validation.check(id);
			return {
				ok: validation.problems.length === 0,
				problems: validation.problems
			};
		});
	} finally {
		threads.close();
	}
}
var Validation = class {
	problems = [];
	#stores;
	#level;
	#scratch;
	#key;
	#threads;
	#files = 0;
	constructor(stores, level, scratch, key, threads) {
		this.#stores = stores;
		this.#level = level;
		this.#scratch = scratch;
		this.#key = key;
		this.#threads = threads;
	}
	async check(id) {
		const dependencies = await this.#checkCopies(id, "");
		if (this.#level === "quick") return;
		for (const dependency of dependencies) await this.#checkCopies(dependency, `It needs ${dependency}. `);
	}
	async #checkCopies(id, what) {
		let dependencies;
		let missing;
		for (const store of this.#stores) try {
			dependencies = await this.#checkCopy(store, id);
		} catch (error) {
			if (error instanceof RefusedError && error.reason === "checkpoint-missing") missing ??= error;
			else {
				dependencies ??= [];
				this.problems.push(`${what}${this.#stores.length > 1 ? `In the ${store.kind} store: ` : ""}${messageOf(error)}`);
			}
		}
		if (dependencies === void 0) this.problems.push(`${what}${messageOf(missing)}`);
		return dependencies ?? [];
	}
	async #checkCopy(store, id) {
		const file = path.join(this.#scratch, `copy-${this.#files++}`);
		const opened = await openCheckpoint(store, id, file, this.#key, (bytes) => {
			if (this.#level === "full") this.#threads.expect({ bytes });
		});
		try {
			await checkOpened(opened, this.#level, this.#threads);
			return opened.manifest.dependencies;
		} finally {
			opened.archive.close();
			rmSync(file, { force: true });
		}
	}
};
async function checkOpened({ manifest, archive }, level, threads) {
	if (level === "quick") return;
	const reading = level === "full" || !archive.verifyFrames() ? readByteRanges(archive, allByteRanges(manifest), threads) : void 0;
	try {
		checkStateHash(manifest);
	} finally {
		await reading;
	}
}
// src/git/read-at-commit.ts
const MAX_OBJECT = 16777216;
const FOLDER_MODE = /^0?40000$/;
const FILE_MODE = /^100(?:644|755|664)$/;
const NUL = 0;
const SPACE = 32;
async function readAtCommit(repository, commit, file, maxBytes) {
	const head = (await readVerified(repository, commit, "commit", MAX_OBJECT)).toString("latin1");
	const root = /^tree ([0-9a-f]+)\n/.exec(head)?.[1];
	if (root === void 0) throw damaged(commit, "it names no tree");
	const names = file.split("/");
	const last = names.pop();
	let tree = root;
	for (const name of names) {
		const entry = findEntry(await readVerified(repository, tree, "tree", MAX_OBJECT), name, repository.oidLength / 2);
		if (!entry || !FOLDER_MODE.test(entry.mode)) return void 0;
		tree = entry.oid;
	}
	const entry = findEntry(await readVerified(repository, tree, "tree", MAX_OBJECT), last, repository.oidLength / 2);
	if (!entry || !FILE_MODE.test(entry.mode)) return void 0;
	return readVerified(repository, entry.oid, "blob", maxBytes);
}
async function readVerified(repository, oid, type, maxBytes) {
	const pieces = [];
	let size = 0;
	const take = (_, bytes) => {
		size += bytes.length;
		if (size > maxBytes) throw tooLarge(oid, maxBytes);
		pieces.push(Buffer.from(bytes));
	};
	await readObjects(repository, [oid], take, [type]);
	const algorithm = repository.format === "sha256" ? "sha256" : "sha1";
	const hash = createHash(algorithm).update(`${type} ${size}\0`);
	for (const piece of pieces) hash.update(piece);
	if (hash.digest("hex") !== oid) throw damaged(oid, "its content has another hash");
	return Buffer.concat(pieces);
}
function findEntry(tree, wanted, idBytes) {
	for (let at = 0; at < tree.length;) {
		const space = tree.indexOf(SPACE, at);
		const end = tree.indexOf(NUL, space);
		if (space < 0 || end < 0) return void 0;
		const next = end + 1 + idBytes;
		if (tree.toString("utf8", space + 1, end) === wanted) return {
			mode: tree.toString("latin1", at, space),
			oid: tree.toString("hex", end + 1, next)
		};
		at = next;
	}
}
const damaged = (oid, why) => new RefusedError("git-object-damaged", `Reading the object ${oid} failed: ${why}. Check the repository with "git fsck".`);
const tooLarge = (oid, maxBytes) => new RefusedError("git-object-too-large", `Reading the object ${oid} failed: it has more than ${maxBytes} bytes. Use a smaller file.`);
// src/step/guard/quarantine.ts
async function emptyQuarantine(phase, { quarantine }, peaks) {
	if (quarantine === void 0) return;
	if (peaks && (await import("./failure.js")).isDiskFull(peaks)) {
		await rm(quarantine, {
			recursive: true,
			force: true
		});
		phase.log.info("what the try had written was deleted, not kept: the disk was full");
		removeIfEmpty(path.dirname(quarantine));
		return;
	}
	const kept = await moveQuarantine(phase, quarantine);
	phase.log.debug(`what the restore replaced is in ${kept}`);
}
async function moveQuarantine(phase, quarantine) {
	const { workspace } = phase.context;
	const folders = [path.join((await phase.job()).folder, "quarantine"), path.join(workspace, "../.rerail-quarantine")];
	for (const folder of folders) {
		const kept = path.join(folder, path.basename(quarantine));
		try {
			mkdirSync(folder, {
				recursive: true,
				mode: 448
			});
			renameSync(quarantine, kept);
			removeIfEmpty(path.dirname(quarantine));
			return kept;
		} catch (error) {
			phase.log.debug(`quarantine ${quarantine} is not moved to ${kept}: ${messageOf(error)}`);
			removeIfEmpty(folder);
		}
	}
	return quarantine;
}
function removeIfEmpty(folder) {
	try {
		if (readdirSync(folder).join() === ".gitignore") rmSync(path.join(folder, ".gitignore"));
		rmdirSync(folder);
	} catch {}
}
// src/step/stages/earlier.ts
async function tellLostUploads(phase) {
	const { attempt, debug, hasRuntime } = phase.context;
	if (attempt <= 1 || debug || !hasRuntime) return;
	await phase.bestEffort("The look for lost uploads", async () => {
		const job = await phase.job();
		if (!await job.mark("told-lost")) return;
		const store = await phase.artifactStore();
		if (!store) return;
		const { lostUploads } = await import("./checkpoint.js");
		const lost = await lostUploads(store, job.identity.jobKey, attempt - 1);
		if (lost.length === 0) return;
		const { uploadsLost } = await import("./failure.js");
		phase.log.warning(uploadsLost(attempt - 1, lost));
	});
}
async function readEarlier(phase) {
	if (phase.context.attempt <= 1) return void 0;
	const found = await phase.bestEffort("The look for an earlier attempt", async () => {
		const job = await phase.job();
		const trust = phase.inputs.checkpointKey === void 0 ? "earlier" : "earlier-sealed";
		return job.once(trust, async () => findEarlier({
			identity: job.identity,
			debug: phase.context.debug,
			unauthenticated: await whyKeyNeeded(phase),
			store: await phase.artifactStore() ?? await phase.localStore()
		}));
	});
	if (!found) return void 0;
	if (found.found) return found.record;
	if (!await (await phase.job()).mark("told-fresh")) return void 0;
	if (found.alarming) phase.log.warning(`This attempt starts fresh: ${found.why}.`);
	else phase.log.info(`this attempt starts fresh: ${found.why}`);
}
async function whyKeyNeeded(phase) {
	const { context, inputs } = phase;
	if (inputs.checkpointKey !== void 0) return void 0;
	if (context.hasIdToken) return "the job can ask for OIDC tokens";
	if (context.workflowRef === void 0 || context.job === void 0) return void 0;
	const { jobsNamed, readRunWorkflows } = await import("./policy.js");
	const workflows = await readRunWorkflows(phase);
	const unknown = "the workflow file could not be read, which says whether the job has an environment";
	if (workflows === void 0) return unknown;
	const jobs = jobsNamed(workflows, context.job);
	if (jobs.length === 0) return unknown;
	return jobs.some(({ job }) => job.environment !== void 0) ? "the job has an environment" : void 0;
}
async function carryPlans(phase, stage) {
	const known = (await readEarlier(phase))?.stages.find(({ name }) => name === stage.record.name);
	if (known?.plannedResumes) await stage.update({ plannedResumes: known.plannedResumes });
}
// src/step/stages/fast-forward.ts
async function fastForward(phase, stage, environment) {
	const earlier = await readEarlier(phase);
	if (!earlier) return void 0;
	const decision = await decide(phase, stage, earlier, environment);
	if (!decision) return void 0;
	if (!decision.skip) return runAgain(phase, decision.refusals.map((refusal) => refusal.why).join("; "));
	const masks = await masksOf(phase, decision.stage);
	if (masks === void 0) return runAgain(phase, "it masked values that this \"checkpoint-key\" does not unseal");
	return phase.bestEffort(`Fast-forwarding stage "${stage.record.name}"`, () => apply(phase, stage, decision.stage, {
		attempt: attemptOf(decision.stage, earlier),
		masks
	}));
}
async function runAgain(phase, why) {
	const ledger = await phase.ledger();
	await ledger.record(ledger.newKey("fast-forward"), {
		kind: "act",
		act: "fast-forward",
		done: false,
		why
	});
	phase.log.info(`runs again: ${why}`);
}
async function masksOf(phase, { name, replay }) {
	if (replay.masks === void 0) return [];
	const { openMasks } = await import("./capture.js");
	return openMasks(phase, name, replay.masks);
}
async function decide(phase, stage, earlier, environment) {
	const { record } = stage;
	const known = earlier.stages.some((candidate) => candidate.name === record.name);
	return phase.bestEffort("Comparing this machine with the earlier one", async () => {
		const [stateHash, fingerprint] = known ? await Promise.all([(await phase.engine()).stateHash(phase.context.workspace, {
			exclude: phase.inputs.exclude,
			masker: phase.masker
		}), takeFingerprint(phase.context.workspace, environment)]) : ["", {
			os: "",
			arch: "",
			home: "",
			user: "",
			workspace: "",
			tools: {}
		}];
		return decideFastForward(earlier, {
			name: record.name,
			script: record.script,
			environment: record.environment,
			...record.commit === void 0 ? {} : { commit: record.commit },
			stateHash,
			fingerprint,
			services: phase.inputs.services,
			declared: phase.inputs.effects === "workspace",
			allowed: phase.inputs.fastForward,
			authenticated: phase.inputs.checkpointKey !== void 0,
			exists: (folder) => isInside(folder, phase.context.workspace) || existsSync(folder)
		});
	});
}
async function apply(phase, stage, completed, { attempt, masks }) {
	maskAgain(phase, masks);
	const { checkpoint } = completed.after;
	const [engine, local] = await Promise.all([phase.engine(), phase.localStore()]);
	const started = phase.clock.monotonic();
	await bring(phase, checkpoint, local);
	const { masker, cancel, context } = phase;
	const why = `attempt ${attempt} completed the stage`;
	const expected = expectedOf((await phase.job()).identity, completed, completed.after, attempt);
	const result = await recorded(await phase.ledger(), "fast-forward", why, async () => {
		const request = {
			id: checkpoint,
			root: context.workspace,
			stores: [local],
			masker,
			signal: cancel,
			expected
		};
		const restored = await engine.restore(request);
		await emptyQuarantine(phase, restored);
		return {
			result: restored,
			checkpoint,
			durationMs: restored.ms
		};
	});
	await replay(phase, completed);
	await stage.update({
		state: "fast-forwarded",
		...completed.before === void 0 ? {} : { before: completed.before },
		after: completed.after,
		replay: completed.replay,
		...completed.fingerprint === void 0 ? {} : { fingerprint: completed.fingerprint },
		...completed.durationMs === void 0 ? {} : { durationMs: completed.durationMs },
		blockers: completed.blockers
	});
	const took = phase.clock.monotonic() - started;
	const saved = (completed.durationMs ?? 0) - took;
	const told = `${result.written} written, ${result.removed} removed, ${result.unchanged} unchanged in ${formatDuration(took)}`;
	phase.log.info(`fast-forwarded from attempt ${attempt}: ${told}${saved > 0 ? `; the script took ${formatDuration(completed.durationMs ?? 0)}` : ""}`);
	await tellEverybody(phase, {
		stage: stage.record.name,
		attempt,
		checkpoint,
		...completed.durationMs === void 0 ? {} : { durationMs: completed.durationMs }
	});
	return completed;
}
async function tellEverybody(phase, about) {
	const { fastForwardNotice, fastForwardSummary } = await import("./failure.js");
	phase.log.notice(fastForwardNotice(about));
	const { summary } = phase.context.files;
	if (summary !== void 0) await appendFile(summary, phase.masker.mask(fastForwardSummary(about)));
}
async function bring(phase, id, local) {
	const artifacts = await phase.artifactStore();
	if (!artifacts) return;
	const [{ fetchCheckpoint }, { sentMark }, job] = await Promise.all([
		import("./checkpoint.js"),
		import("./step.js"),
		phase.job()
	]);
	for (const needed of await fetchCheckpoint(id, artifacts, local, path.join(job.folder, "fetched"), phase.inputs.checkpointKey)) await job.mark(sentMark(needed));
}
function maskAgain({ masker, stdout }, masks) {
	for (const mask of masks) {
		masker.add(mask);
		stdout.write(`${formatCommand("add-mask", mask)}\n`);
	}
}
async function replay({ context }, { replay: told }) {
	const { output, env, path: pathFile } = context.files;
	const lines = (values) => formatKeyValues(Object.entries(values));
	if (output) await appendFile(output, lines(told.outputs));
	if (env) await appendFile(env, lines(told.env));
	if (pathFile) await appendFile(pathFile, told.path.map((folder) => `${folder}\n`).join(""));
}
const isInside = (file, folder) => file === folder || file.startsWith(folder + path.sep);
// src/step/stages/leftovers.ts
const RESERVE_MS = 700;
async function keepLeftovers(phase, lost) {
	const { stage, lane, before, cancelledAt } = lost;
	const interrupted = cancelledAt !== void 0;
	if (!(phase.inputs.resumable || interrupted && lane === "HEAVY") || uploadTime(phase.inputs, lane) === "never") return void 0;
	const withinMs = interrupted ? graceLeft(phase, cancelledAt) : void 0;
	if (withinMs !== void 0 && withinMs <= 0) {
		phase.log.info("no time is left for a checkpoint of what the script left");
		return;
	}
	const dirty = await capture(phase, {
		stage: stage.record.name,
		sequence: stage.record.order * 2,
		clean: false,
		...before === void 0 ? {} : { parent: before.id },
		...withinMs === void 0 ? {} : { withinMs }
	});
	if (dirty) await phase.bestEffort("Recording the stage", () => stage.update({ dirty: snapshotOf(dirty) }));
	return dirty;
}
async function sendInterrupted(phase, lane, cancelledAt) {
	if (uploadTime(phase.inputs, lane) === "never" || !phase.context.hasRuntime) return;
	await phase.bestEffort("Starting the upload", async () => {
		await uploadJob(phase);
		const left = graceLeft(phase, cancelledAt);
		const { existsSync } = await import("node:fs");
		if (left <= 0 || !existsSync(spoolFolder((await phase.job()).folder))) return;
		const { drain } = await import("./checkpoint.js");
		await drain(spoolFolder((await phase.job()).folder), left, await uploaderFor(phase), phase.clock);
	});
}
function graceLeft(phase, cancelledAt) {
	const { interruptMs, terminateMs } = RUNNER_GRACE;
	return cancelledAt + (phase.cancel.reason === "SIGTERM" ? terminateMs : interruptMs + terminateMs) - RESERVE_MS - phase.clock.monotonic();
}
// src/step/stages/resume.ts
async function resumeStage(phase, stage, before, probes) {
	const earlier = await readEarlier(phase);
	if (!earlier) return false;
	return await phase.bestEffort(`Resuming stage "${stage.record.name}"`, async () => {
		const { name, script, environment, commit } = stage.record;
		const decision = decideResume(earlier, {
			name,
			script,
			environment,
			...commit === void 0 ? {} : { commit },
			stateHash: before.stateHash,
			fingerprint: await probes.fingerprint ?? NO_MACHINE,
			services: phase.inputs.services,
			declared: true,
			allowed: true,
			authenticated: phase.inputs.checkpointKey !== void 0,
			exists: () => true
		});
		if (!decision.resume) {
			const why = decision.refusals.map((refusal) => refusal.why).join("; ");
			if (why !== "") phase.log.info(`starts from the beginning: ${why}`);
			return false;
		}
		const [engine, local] = await Promise.all([phase.engine(), phase.localStore()]);
		const id = decision.from.checkpoint;
		await bring(phase, id, local);
		const { masker, cancel, context } = phase;
		const { from, stage: interrupted, attempt } = decision;
		const expected = expectedOf((await phase.job()).identity, interrupted, from, attempt);
		const restored = await recorded(await phase.ledger(), "resume", decision.why, async () => {
			const request = {
				id,
				root: context.workspace,
				stores: [local],
				masker,
				signal: cancel,
				expected
			};
			const result = await engine.restore(request);
			await emptyQuarantine(phase, result);
			await stage.update({ resumes: decision.resumes });
			return {
				result,
				checkpoint: id,
				durationMs: result.ms
			};
		});
		phase.log.info(`goes on from checkpoint ${id}: ${decision.why}`);
		if (restored.missing.length > 0) {
			const files = restored.missing.slice(0, 5).join(", ");
			phase.log.warning(`What holds credentials is in no checkpoint, and is missing now: ${files}. The script has to make it again.`);
		}
		return true;
	}) ?? false;
}
const NO_MACHINE = {
	os: "",
	arch: "",
	home: "",
	user: "",
	workspace: "",
	tools: {}
};
// src/ports/log.ts
function heldLog() {
	const held = [];
	const hold = (level) => (text) => {
		held.push({
			level,
			text
		});
	};
	return {
		debug: hold("debug"),
		info: hold("info"),
		notice: hold("notice"),
		warning: hold("warning"),
		error: hold("error"),
		release(to) {
			for (const { level, text } of held.splice(0)) to[level](text);
		}
	};
}
// src/step/stages/timed-checkpoints.ts
const BACKUP_EVERY_MS = 9e5;
function timedCheckpoints(phase, { stage, lane, before, probes }) {
	const everyMs = phase.inputs.checkpointEveryMs ?? (lane === "HEAVY" ? BACKUP_EVERY_MS : void 0);
	const time = uploadTime(phase.inputs, lane);
	if (!stage || everyMs === void 0 || time === "never") return void 0;
	const held = heldLog();
	let stop;
	let running = Promise.resolve();
	async function take(signal) {
		if (!stage) return;
		const told = heldLog();
		const quiet = {
			...phase,
			log: told,
			bestEffort: bestEffortWith(told, phase.inputs),
			cancel: signal
		};
		const dirty = await capture(quiet, {
			stage: stage.record.name,
			sequence: stage.record.order * 2,
			clean: false,
			...before === void 0 ? {} : { parent: before.id }
		});
		if (signal.aborted) return;
		told.release(held);
		if (!dirty) return;
		const torn = dirty.skipped.filter(({ reason }) => reason === "changing").length;
		if (torn > 0) {
			held.debug(`checkpoint ${dirty.id} is not gone on from: ${torn} files changed while it was taken`);
			return;
		}
		const fingerprint = await probes?.fingerprint;
		const changes = {
			dirty: snapshotOf(dirty),
			...fingerprint === void 0 ? {} : { fingerprint }
		};
		await quiet.bestEffort("Recording the stage", () => stage.update(changes));
		if (time === "before") await quiet.bestEffort("Starting the upload", () => uploadJob(quiet));
		told.release(held);
	}
	async function run(signal) {
		while (!signal.aborted) {
			await phase.clock.sleep(everyMs, signal);
			if (!signal.aborted) await take(signal);
		}
	}
	return {
		async go() {
			if (stage.record.dirty) await phase.bestEffort("Recording the stage", () => stage.update({ dirty: void 0 }));
			stop = new AbortController();
			running = run(AbortSignal.any([stop.signal, phase.cancel]));
		},
		async pause() {
			stop?.abort();
			await running;
			held.release(phase.log);
		}
	};
}
export { Bench, EarlyBatches, MAX_ARCHIVE_BYTES, RefusedManifest, UPLOADER_LOG, announcementName, archiveOf, becomeUploader, bring, carryPlans, checkIndex, compareWithGit, createArtifactStore, createRecordSeal, createRunStore, describe, describeArchive, drain, emptyQuarantine, enqueue, ensureUploader, extractMembers, failures, fastForward, fetchCheckpoint, finishIndex, formatAnnouncement, hashWorkspace, hideFromGit, isMine, isStarting, isStopped, isUploading, isWanted, keepLeftovers, leavePost, lostUploads, moveQuarantine, noteActivity, openArchive, openCheckpoint, openWorkFolder, perform, presentIndex, readActivity, readAtCommit, readEarlier, readItem, recoverInterruptedRestore, removeItem, replaceUploader, replicate, requeueFailed, restore, restoreGit, restoreNested, resumeStage, runUploader, sameIndex, sendInterrupted, serveTasks, setAside, setStop, setWanted, stopUploader, storeState, tellLostUploads, timedCheckpoints, uploaderPid, validate, waiting, waitingCheckpoints };
