export const id = 4283;
export const ids = [4283,5397];
export const modules = {

/***/ 64283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bringCheckpoint: () => (/* binding */ bringCheckpoint)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _describe_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65397);



/**
 * Copies a checkpoint, and all that it has content in, from one store into another, where they are not there yet. Manifests are
 * verified on the way; contents are when they are read.
 * @param scratch a folder for archives on their way; made where it is missing
 * @param key what they are sealed with
 * @returns the ids of all of them, those that were there already included
 * @throws RefusedError where one is missing or damaged; what was brought before it stays
 */
async function bringCheckpoint(id, from, to, scratch, key) {
    const there = new Map((await to.list()).map((checkpoint) => [checkpoint.id, checkpoint]));
    const needed = new Set();
    const queue = [id];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (needed.has(next))
            continue;
        needed.add(next);
        const known = there.get(next) ?? (await bringOne(next, from, to, scratch, key));
        queue.push(...known.holders);
    }
    return [...needed];
}
async function bringOne(id, from, to, scratch, key) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(scratch, { recursive: true });
    const archive = node_path__WEBPACK_IMPORTED_MODULE_1__.join(scratch, `${id}-${process.pid}`);
    try {
        await from.fetch(id, archive);
        const checkpoint = await (0,_describe_archive_js__WEBPACK_IMPORTED_MODULE_2__.describeArchive)(archive, id, key);
        await to.put(checkpoint, archive);
        return checkpoint;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(archive, { force: true });
    }
}


/***/ }),

/***/ 65397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeArchive: () => (/* binding */ describeArchive),
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _open_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98336);

/** What a listing tells of a checkpoint, read from its archive. @throws RefusedError where it is damaged */
async function describeArchive(file, id, key) {
    const { archive, manifest } = await (0,_open_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p_)(file, id, key);
    archive.close();
    return describe(id, manifest, archive.fileBytes);
}
function describe(id, manifest, storedBytes) {
    const { identity, parent, createdAt, files, bytes, holders, environment } = manifest;
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
        holders,
        ...origin(identity),
    };
}
/** Only what is known, so that nothing is listed as undefined. */
function origin({ name, jobKey, attempt, stage }) {
    return {
        ...(name === undefined ? {} : { name }),
        ...(jobKey === undefined ? {} : { jobKey }),
        ...(attempt === undefined ? {} : { attempt }),
        ...(stage === undefined ? {} : { stage }),
    };
}


/***/ })

};
