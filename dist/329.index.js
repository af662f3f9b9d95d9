export const id = 329;
export const ids = [329,7885];
export const modules = {

/***/ 57885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apiAccess: () => (/* binding */ apiAccess),
/* harmony export */   parseRunAddress: () => (/* binding */ parseRunAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const ADDRESS = /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?(?:\/jobs?\/(\d+))?(?:[/?#].*)?$/;
/** @throws UsageError where the text is no address of a run */
function parseRunAddress(url) {
    const found = ADDRESS.exec(url);
    if (!found) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Reading the run failed: "${url}" is no address of a run. Use https://github.com/OWNER/REPOSITORY/actions/runs/NUMBER, with /job/NUMBER for one job.`);
    }
    const [, repository, run, attempt, job] = found;
    return { repository, run, ...(attempt ? { attempt } : {}), ...(job ? { job } : {}) };
}
const DEFAULT_API = 'https://api.github.com';
/** How the API is reached from an environment: `GITHUB_API_URL`, `GITHUB_TOKEN` or `GH_TOKEN`. */
function apiAccess(env) {
    const token = env.GITHUB_TOKEN || env.GH_TOKEN;
    const graphqlUrl = env.GITHUB_GRAPHQL_URL;
    return {
        apiUrl: env.GITHUB_API_URL || DEFAULT_API,
        ...(graphqlUrl ? { graphqlUrl } : {}),
        ...(token ? { token } : {}),
    };
}


/***/ }),

/***/ 10329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runArtifacts: () => (/* binding */ runArtifacts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _api_access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57885);
/* harmony import */ var _stored_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70142);







/**
 * The artifacts of any run, of all its attempts, through the REST API: for people who look at a failed run from their own machine.
 * @param url the address of the run's page, or of a job's
 * @throws UserError where the address is none
 */
function runArtifacts(url, client) {
    const { repository, run } = (0,_api_access_js__WEBPACK_IMPORTED_MODULE_5__.parseRunAddress)(url);
    return {
        async list() {
            const all = await client.getAll(`/repos/${repository}/actions/runs/${run}/artifacts`);
            return all
                .filter(({ expired }) => !expired)
                .map(({ id, name, size_in_bytes: size, created_at, digest }) => ({
                id,
                name,
                size,
                ...(digest ? { sha256: digest.replace(/^sha256:/, '') } : {}),
                ...(created_at ? { createdAt: new Date(created_at) } : {}),
            }));
        },
        async download({ id, name, sha256 }, destination) {
            const body = await client.open(`/repos/${repository}/actions/artifacts/${id}/zip`);
            const zip = `${destination}.zip`;
            const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            const measure = new node_stream__WEBPACK_IMPORTED_MODULE_2__.Transform({
                transform(chunk, _encoding, done) {
                    digest.update(chunk);
                    done(null, chunk);
                },
            });
            try {
                await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.fromWeb(body), measure, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(zip, { flags: 'wx' }));
                if (sha256 !== undefined && digest.digest('hex') !== sha256) {
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RefusedError */ .fk('digest-mismatch', `Artifact ${name} refused: its bytes are not those that the service recorded. Use another copy.`);
                }
                await (0,_stored_file_js__WEBPACK_IMPORTED_MODULE_6__/* .unwrap */ .o)(zip, destination);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(zip, { force: true });
            }
        },
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
