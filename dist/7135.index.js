export const id = 7135;
export const ids = [7135];
export const modules = {

/***/ 64839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _S: () => (/* binding */ createCompressor),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   ji: () => (/* binding */ decompressFrame),
/* harmony export */   qY: () => (/* binding */ decompressBeside),
/* harmony export */   sm: () => (/* binding */ compressFrame),
/* harmony export */   v_: () => (/* binding */ MAX_FRAME)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/** Largest frame rerail writes; raw bytes. Also the largest it holds in memory when it reads. */
const MAX_FRAME = 12 * 1024 * 1024;
function requireZstd() {
    if (typeof node_zlib__WEBPACK_IMPORTED_MODULE_0__.createZstdCompress === 'function')
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Checkpoints need zstd, which Node ${process.versions.node} does not have. Use Node 22.15 or newer: npx -p node@24 rerail …`);
}
/**
 * Level 3 with a larger table for long matches and a smaller one for short ones, over a window as large as the frame: measured on node_modules
 * of 450 to 750 MB, it takes no longer than level 3 and packs as small as `zstd -3` does the whole tar (bench/checkpoint).
 */
const parameters = () => ({
    [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_c_compressionLevel]: 3,
    [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_c_windowLog]: 24,
    [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_c_hashLog]: 17,
    [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_c_chainLog]: 13,
    [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_c_checksumFlag]: 1,
});
/** No frame gets larger than this; zstd's own bound is a little lower (ZSTD_COMPRESSBOUND, zstd.h). */
const MAX_PACKED = MAX_FRAME + MAX_FRAME / 256 + 64 * 1024;
/**
 * Makes one frame, on this thread. Since there is room for all of it from the start, zstd neither copies its input nor stops in between; what a
 * context of its own costs then is not worth keeping one.
 */
function compressFrame(raw) {
    requireZstd();
    const room = node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdCompressSync(raw, { params: parameters(), chunkSize: MAX_PACKED });
    const frame = new Uint8Array(room);
    release(room);
    return frame;
}
/**
 * Takes one frame apart, on this thread. The caller releases the result.
 * @param raw bytes that it holds
 * @throws an error where it holds more, or is damaged
 */
function decompressFrame(frame, raw) {
    requireZstd();
    return node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync(frame, roomFor(raw));
}
/** As `decompressFrame`, on libuv's threads. */
function decompressBeside(frame, raw) {
    requireZstd();
    return new Promise((resolve, reject) => {
        node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompress(frame, roomFor(raw), (error, bytes) => (error ? reject(error) : resolve(bytes)));
    });
}
/** Where all of it fits and a byte is left, one call does. Buffers of one size leave no gaps behind that nothing else fits into. */
const roomFor = (raw) => ({
    chunkSize: Math.max(raw, MAX_FRAME) + 1,
    maxOutputLength: Math.max(raw, 1),
    params: { [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_d_windowLogMax]: 27 },
});
/** Gives memory back at once. Left to the garbage collector, buffers of megabytes make it run all the time. */
function release({ buffer }) {
    if (buffer instanceof ArrayBuffer)
        buffer.transfer(0);
}
function createCompressor() {
    requireZstd();
    const stream = node_zlib__WEBPACK_IMPORTED_MODULE_0__.createZstdCompress({
        params: parameters(),
        flush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_e_end,
        chunkSize: 1024 * 1024,
    });
    let parts = [];
    let fail = () => undefined;
    let failure;
    stream.on('data', (part) => parts.push(part));
    stream.on('error', (error) => {
        failure = error;
        stream.destroy();
        fail(error);
    });
    return {
        async run(input) {
            if (failure)
                throw failure;
            parts = [];
            await new Promise((resolve, reject) => {
                fail = reject;
                // The callback comes after all output of this write was emitted.
                stream.write(input, (error) => (error ? reject(error) : resolve()));
            });
            return parts;
        },
        close: () => stream.destroy(),
    };
}


/***/ }),

/***/ 97135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bench: () => (/* binding */ Bench)
/* harmony export */ });
/* harmony import */ var _archive_zstd_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64839);
/* harmony import */ var _secrets_scanner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16786);


/** What a thread keeps from one task to the next. */
class Bench {
    scanner;
    #frame;
    constructor({ secrets }) {
        this.scanner = secrets && (0,_secrets_scanner_js__WEBPACK_IMPORTED_MODULE_1__.createScanner)(secrets, _archive_zstd_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FRAME */ .v_);
    }
    /** Room for a frame, where the scanner finds it; what is in it is of no more use to the next task. */
    get frame() {
        this.#frame ??= this.scanner?.room ?? Buffer.allocUnsafeSlow(_archive_zstd_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FRAME */ .v_);
        return this.#frame;
    }
}


/***/ })

};
