export const id = 3444;
export const ids = [3444];
export const modules = {

/***/ 3444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   announcementName: () => (/* binding */ announcementName),
/* harmony export */   formatAnnouncement: () => (/* binding */ formatAnnouncement),
/* harmony export */   lostUploads: () => (/* binding */ lostUploads)
/* harmony export */ });
/** The record of an attempt that says what is on its way. */
const announcementName = (jobKey, attempt) => `uploads-a${attempt}-${jobKey}`;
const VERSION = 1;
/** More is nothing that one attempt has on its way. */
const MAX_ANNOUNCED = 1_000;
const formatAnnouncement = (checkpoints) => JSON.stringify({
    version: VERSION,
    checkpoints: checkpoints.map(({ id, storedBytes, stage, clean }) => ({ id, storedBytes, stage, clean })),
});
/** What an attempt announced and the store does not have: it was lost with the machine. */
async function lostUploads(store, jobKey, attempt) {
    const announced = parseAnnouncement(await store.getRecord(announcementName(jobKey, attempt)));
    if (announced.length === 0)
        return [];
    const there = new Set((await store.list()).map(({ id }) => id));
    return announced.filter(({ id }) => !there.has(id));
}
/** Nothing if the text is no announcement. */
function parseAnnouncement(text) {
    try {
        const { version, checkpoints } = JSON.parse(text ?? '{}');
        if (version !== VERSION || !Array.isArray(checkpoints))
            return [];
        return checkpoints.slice(0, MAX_ANNOUNCED).filter(isAnnounced);
    }
    catch {
        return [];
    }
}
const isAnnounced = (value) => typeof value?.id === 'string' &&
    Number.isSafeInteger(value.storedBytes) &&
    typeof value.clean === 'boolean' &&
    (value.stage === undefined || typeof value.stage === 'string');


/***/ })

};
