export const id = 8253;
export const ids = [8253];
export const modules = {

/***/ 18253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compilePattern: () => (/* binding */ compilePattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

/** Lines are cut before rules see them, but not every caller is the classifier. Characters. */
const MAX_TEXT = 4000;
/**
 * Compiles a pattern that somebody else wrote. RE2's engine does not backtrack: it takes time in proportion to the text, whatever the
 * pattern, which is why it knows neither look-around nor back-references.
 * @throws Error where the pattern is none.
 */
function compilePattern(source, ignoreCase) {
    const compiled = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(source, ignoreCase ? re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.CASE_INSENSITIVE : 0);
    return { source, flags: ignoreCase ? 'i' : '', test: (text) => compiled.test(text.slice(0, MAX_TEXT)) };
}


/***/ })

};
