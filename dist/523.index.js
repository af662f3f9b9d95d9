export const id = 523;
export const ids = [523];
export const modules = {

/***/ 57523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hashWorkspace: () => (/* binding */ hashWorkspace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _capture_capture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6317);
/* harmony import */ var _capture_live_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61761);
/* harmony import */ var _tree_known_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81965);
/* harmony import */ var _tree_scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20375);
/* harmony import */ var _tree_scope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67654);
/* harmony import */ var _tree_sources_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81170);
/* harmony import */ var _tree_state_hash_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43382);
/* harmony import */ var _tree_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81446);
/* harmony import */ var _tree_without_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95648);











/** The state hash of a workspace as it is now. See CheckpointEngine.stateHash. */
async function hashWorkspace(root, options, { clock, folder, log }) {
    const began = BigInt(Math.floor(clock.now())) * 1000000n;
    const { tree } = (0,_tree_scan_js__WEBPACK_IMPORTED_MODULE_5__/* .scan */ .S)(root, (0,_tree_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .scopeOf */ .Od)(options));
    const file = (0,_capture_capture_js__WEBPACK_IMPORTED_MODULE_2__.knownFilesPath)(folder, root);
    const known = (0,_tree_known_files_js__WEBPACK_IMPORTED_MODULE_4__/* .loadKnownFiles */ .hL)(file);
    if (known)
        (0,_tree_known_files_js__WEBPACK_IMPORTED_MODULE_4__/* .recognise */ .GJ)(tree, known.tree);
    const lost = new Set();
    let read = 0;
    for (let i = 0; i < tree.count; i++) {
        if (tree.kinds[i] !== _tree_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .FILE */ .PW || tree.has(i, _tree_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .HASHED */ ._E))
            continue;
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        if ((0,_capture_live_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readThrough */ .i)(root, tree, i, (bytes) => digest.update(bytes)))
            lost.add(i);
        else
            tree.setHash(i, digest.digest());
        read++;
    }
    const kept = (0,_tree_without_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutEntries */ .L)(tree, new _tree_sources_js__WEBPACK_IMPORTED_MODULE_10__/* .Sources */ .jp(Math.max(1, tree.count)), lost);
    // What was known is worth more than what is learnt here: it says where contents are stored.
    if (!known && read > 0) {
        (0,_tree_known_files_js__WEBPACK_IMPORTED_MODULE_4__/* .markRacy */ .Bm)(kept.tree, began);
        try {
            const head = { scope: '', git: '', secrets: 'redact', findings: [] };
            (0,_tree_known_files_js__WEBPACK_IMPORTED_MODULE_4__/* .saveKnownFiles */ .qZ)(file, { ...kept, head });
        }
        catch (error) {
            log.debug(`Known files not saved: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`);
        }
    }
    return (0,_tree_state_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .stateHash */ .m)(kept.tree);
}


/***/ })

};
