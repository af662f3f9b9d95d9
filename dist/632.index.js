export const id = 632;
export const ids = [632];
export const modules = {

/***/ 7632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leaveStep: () => (/* binding */ leaveStep)
/* harmony export */ });
/** Post: the step that entered first leaves last, and looks after the job. */
async function leaveStep(phase) {
    void phase;
    return 0;
}


/***/ })

};
