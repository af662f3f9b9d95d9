export const id = 4871;
export const ids = [4871];
export const modules = {

/***/ 94871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ LANES),
/* harmony export */   fs: () => (/* binding */ FAILURE_TYPES)
/* harmony export */ });
/* unused harmony export RETRY_VERDICTS */
/**
 * What a failure is to rerail. Pure data: it travels in records, outputs and the ledger.
 */
/** The seven failure types, in the order in which documents list them. */
const FAILURE_TYPES = [
    'timeout',
    'test-failure',
    'quality-gate',
    'resource-exhaustion',
    'network',
    'git',
    'unknown',
];
/** Would the same command, on the same commit and a fresh machine, pass later without anybody changing anything? */
const RETRY_VERDICTS = (/* unused pure expression or super */ null && (['transient', 'same-again', 'unclear']));
/** How risky and long a job is; decides defaults. */
const LANES = ['DOCS', 'STANDARD', 'HEAVY'];


/***/ })

};
