export const id = 8080;
export const ids = [8080];
export const modules = {

/***/ 38080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openArtifacts: () => (/* binding */ openArtifacts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/github/divert-stdout.js
/** How many calls are under way, and what was there before the first of them. */
let calls = 0;
let original;
/**
 * Runs something that writes to stdout on its own account, and takes those lines. The toolkit's clients tell every step where a person
 * reads the step's log, and even as workflow commands. While several run at once, the first one's `say` hears them all.
 * @param say takes each line without its line break; what it writes to stdout itself is written
 */
async function divertStdout(say, act) {
    if (calls === 0)
        divert(say);
    calls += 1;
    try {
        return await act();
    }
    finally {
        calls -= 1;
        if (calls === 0)
            process.stdout.write = original;
    }
}
function divert(say) {
    const { stdout } = process;
    original = stdout.write;
    const diverted = (chunk, ...rest) => {
        stdout.write = original;
        for (const line of String(chunk).split(/\r?\n/))
            if (line !== '')
                say(line);
        stdout.write = diverted;
        const done = rest.find((argument) => typeof argument === 'function');
        done?.();
        return true;
    };
    stdout.write = diverted;
}

// EXTERNAL MODULE: ./build/github/stored-file.js
var stored_file = __webpack_require__(70142);
;// CONCATENATED MODULE: ./build/github/artifacts.js





/** The toolkit lists no more than this, whatever the run has. */
const LIST_CAP = 1_000;
/**
 * The run's artifact service over the official toolkit, with the runtime token of the environment. Each file goes up in a zip of its own, not compressed again:
 * an artifact without a zip breaks every unfiltered actions/download-artifact before v8 in the same run (actions/download-artifact#377).
 * Both kinds are read.
 * @param say takes the lines that the toolkit would write to stdout
 */
async function openArtifacts(say, watch) {
    // Its unzip library still calls Buffer(), and people would read the warning in their logs.
    process.noDeprecation = true;
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(2741), __webpack_require__.e(1143), __webpack_require__.e(8637)]).then(__webpack_require__.bind(__webpack_require__, 88637));
    return new ToolkitArtifacts(new DefaultArtifactClient(), watch ? listening(say, watch) : say);
}
/** The toolkit tells of its progress and of requests that it repeats in the lines that it writes, and nowhere else. */
function listening(say, { moved, trouble }) {
    return (line) => {
        const failed = /^Attempt \d+ of \d+ failed with error: (.*?)\. Retrying request in /.exec(line)?.[1];
        if (failed !== undefined)
            trouble(failed);
        else if (/^Uploaded bytes [1-9]/.test(line))
            moved();
        say(line);
    };
}
/**
 * What the toolkit has repeated often enough, or says is not worth it, is an answer: repeating it again would take minutes.
 * @throws RefusedError `artifact-service`
 */
function refuseFinal(error) {
    const text = (0,errors/* messageOf */.bD)(error);
    const cause = /(?:non-retryable error|after \d+ attempts): (.*)$/s.exec(text)?.[1];
    if (cause === undefined)
        throw error;
    throw new errors/* RefusedError */.fk('artifact-service', `The artifact service refuses or fails: ${cause.replace(/[.\s]+$/, '')}. Re-run the job when it works again.`, { cause: error });
}
class ToolkitArtifacts {
    #client;
    #say;
    constructor(client, say) {
        this.#client = client;
        this.#say = say;
    }
    /** One call to the toolkit, whose own lines stay out of the step's log. Calls are made one at a time. */
    #ask(call) {
        return divertStdout(this.#say, () => call(this.#client).catch(refuseFinal));
    }
    async upload(file, { retentionDays }) {
        const name = external_node_path_.basename(file);
        const options = { compressionLevel: 0, ...(retentionDays === undefined ? {} : { retentionDays }) };
        try {
            const { id, digest } = await this.#ask((client) => client.uploadArtifact(name, [file], external_node_path_.dirname(file), options));
            if (id === undefined || digest === undefined)
                throw new Error(`the service gave no id for ${name}`);
            return { id, sha256: bareDigest(digest) };
        }
        catch (error) {
            if (!/\b409\b|already exists/i.test((0,errors/* messageOf */.bD)(error)))
                throw error;
            throw new errors/* RefusedError */.fk('artifact-exists', `Artifact ${name} not uploaded: this attempt has one of that name. Remove it first, or use another name.`, { cause: error });
        }
    }
    async list() {
        const { artifacts } = await this.#ask((client) => client.listArtifacts());
        return artifacts.map(entryOf);
    }
    async find(name) {
        const all = await this.list();
        const found = all.filter((entry) => entry.name === name);
        if (found.length > 0 || all.length < LIST_CAP)
            return found;
        try {
            // The service itself filters here, so the cap does not matter.
            return [entryOf((await this.#ask((client) => client.getArtifact(name))).artifact)];
        }
        catch (error) {
            if (isNotFound(error))
                return [];
            throw error;
        }
    }
    async download({ id, name, sha256 }, destination) {
        const folder = await (0,promises_.mkdtemp)(`${destination}.`);
        try {
            const { digestMismatch } = await this.#ask((client) => client.downloadArtifact(id, {
                path: folder,
                skipDecompress: true,
                ...(sha256 === undefined ? {} : { expectedHash: `sha256:${sha256}` }),
            }));
            if (digestMismatch) {
                throw new errors/* RefusedError */.fk('digest-mismatch', `Artifact ${name} refused: its bytes are not those that the service recorded. Use another copy.`);
            }
            const [file] = await (0,promises_.readdir)(folder);
            if (file === undefined)
                throw new Error(`the download of ${name} brought no file`);
            await (0,stored_file/* unwrap */.o)(external_node_path_.join(folder, file), destination);
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    }
    async remove(name) {
        try {
            await this.#ask((client) => client.deleteArtifact(name));
        }
        catch (error) {
            if (!isNotFound(error))
                throw error;
        }
    }
}
/** Classes of a bundled package are not to be had from outside; their names are. */
const isNotFound = (error) => (error instanceof Error && error.name === 'ArtifactNotFoundError') || /artifact not found/i.test((0,errors/* messageOf */.bD)(error));
const bareDigest = (digest) => digest.replace(/^sha256:/, '');
function entryOf({ id, name, size, createdAt, digest }) {
    return {
        id,
        name,
        size,
        ...(createdAt === undefined ? {} : { createdAt }),
        ...(digest === undefined ? {} : { sha256: bareDigest(digest) }),
    };
}


/***/ }),

/***/ 70142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ unwrap)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);





const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const CENTRAL_HEADER = 0x02014b50;
const CENTRAL_HEADER_BYTES = 46;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const MAX_32 = 0xffffffff;
const ZIP64_EXTRA = 1;
const STORED = 0;
const DEFLATED = 8;
/**
 * Brings a downloaded artifact to its place: as it is, or, where it is a zip, the one file in it. What the zip says of names is of no interest.
 * @throws RefusedError `artifact-invalid`
 */
async function unwrap(downloaded, destination) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(downloaded, 'r');
    let zipped;
    try {
        const head = await readAt(handle, 0, 4);
        if (head.length === 4 && head.readUInt32LE() === LOCAL_HEADER) {
            const file = await findFile(handle);
            zipped = { file, from: await contentOffset(handle, file.at) };
        }
    }
    finally {
        await handle.close();
    }
    if (!zipped)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(downloaded, destination);
    const { file, from } = zipped;
    if (file.compressedSize === 0)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(destination, '', { flag: 'wx' });
    const content = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(downloaded, { start: from, end: from + file.compressedSize - 1 });
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(destination, { flags: 'wx' });
    if (file.method === STORED)
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(content, target);
    else
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(content, (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createInflateRaw)(), target);
}
async function findFile(handle) {
    const { size } = await handle.stat();
    const end = await readAt(handle, size - END_RECORD_BYTES, END_RECORD_BYTES);
    if (end.length < END_RECORD_BYTES || end.readUInt32LE(0) !== END_RECORD)
        throw invalid('it has no directory');
    let directory = end.readUInt32LE(16);
    let count = end.readUInt16LE(10);
    if (directory === MAX_32 || count === 0xffff)
        ({ directory, count } = await findFile64(handle, size));
    if (count !== 1)
        throw invalid(`it holds ${count} files`);
    const header = await readAt(handle, directory, CENTRAL_HEADER_BYTES + 2 * 0xffff);
    if (header.length < CENTRAL_HEADER_BYTES || header.readUInt32LE(0) !== CENTRAL_HEADER) {
        throw invalid('its directory is damaged');
    }
    const method = header.readUInt16LE(10);
    if (method !== STORED && method !== DEFLATED)
        throw invalid(`it is compressed by method ${method}`);
    return { method, ...sizesOf(header) };
}
/** The 64-bit end record, which the 20 bytes before the end record lead to. */
async function findFile64(handle, size) {
    const locator = await readAt(handle, size - END_RECORD_BYTES - 20, 20);
    const record = await readAt(handle, Number(locator.readBigUInt64LE(8)), 56);
    if (record.length < 56)
        throw invalid('its directory is damaged');
    return { count: Number(record.readBigUInt64LE(32)), directory: Number(record.readBigUInt64LE(48)) };
}
/** Sizes beyond 32 bits stand in an extra field, in a fixed order, each only where it is needed. */
function sizesOf(header) {
    let compressedSize = header.readUInt32LE(20);
    let at = header.readUInt32LE(42);
    const from = CENTRAL_HEADER_BYTES + header.readUInt16LE(28);
    const extra = header.subarray(from, from + header.readUInt16LE(30));
    for (let p = 0; p + 4 <= extra.length; p += 4 + extra.readUInt16LE(p + 2)) {
        if (extra.readUInt16LE(p) !== ZIP64_EXTRA)
            continue;
        let q = p + 4 + (header.readUInt32LE(24) === MAX_32 ? 8 : 0);
        if (compressedSize === MAX_32) {
            compressedSize = Number(extra.readBigUInt64LE(q));
            q += 8;
        }
        if (at === MAX_32)
            at = Number(extra.readBigUInt64LE(q));
    }
    return { compressedSize, at };
}
async function contentOffset(handle, at) {
    const header = await readAt(handle, at, LOCAL_HEADER_BYTES);
    if (header.length < LOCAL_HEADER_BYTES || header.readUInt32LE(0) !== LOCAL_HEADER)
        throw invalid('it is damaged');
    return at + LOCAL_HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
}
async function readAt(handle, position, length) {
    if (position < 0)
        return Buffer.alloc(0);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
}
const invalid = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RefusedError */ .fk('artifact-invalid', `Artifact refused: its zip cannot be read: ${why}. Use another copy.`);


/***/ })

};
