export const id = 5397;
export const ids = [5397];
export const modules = {

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
