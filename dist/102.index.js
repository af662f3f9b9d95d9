export const id = 102;
export const ids = [102];
export const modules = {

/***/ 40102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ LARGEST_LEDGER_TEXT),
/* harmony export */   x: () => (/* binding */ checkLedgerText)
/* harmony export */ });
/** Longest text under a key, in bytes of UTF-8. */
const LARGEST_LEDGER_TEXT = 256 * 1024;
const KEY = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+){0,7}$/;
const LONGEST_KEY = 300;
/** @throws RangeError if the key or the text is none that a store keeps */
function checkLedgerText(key, text) {
    if (key.length > LONGEST_KEY || !KEY.test(key))
        throw new RangeError(`Not a key of a ledger: ${key.slice(0, 80)}`);
    const bytes = Buffer.byteLength(text);
    if (bytes > LARGEST_LEDGER_TEXT)
        throw new RangeError(`A line of a ledger has ${bytes} bytes, ${LARGEST_LEDGER_TEXT} at most.`);
}


/***/ })

};
