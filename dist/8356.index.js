export const id = 8356;
export const ids = [8356];
export const modules = {

/***/ 38356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recallSecrets: () => (/* binding */ recallSecrets),
/* harmony export */   z: () => (/* binding */ shareSecrets)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




/**
 * What one step of a job learns to be secret, the later ones have to know: they capture the same workspace and may meet the
 * value in their output. The runner tells an action nothing of other steps' masks, so rerail's steps tell each other, by
 * files that are sealed with the job's runtime token: actions of this job have it, scripts and other jobs have not.
 */
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** More is nothing that a step could have been told by its inputs or its script. Bytes. */
const LARGEST_FILE = 4 * 1024 * 1024;
/** Teaches the masker what earlier steps knew. */
async function recallSecrets(phase) {
    const key = keyOf(phase);
    if (!key)
        return;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.join((await phase.job()).folder, FOLDER);
    for (const name of namesIn(folder)) {
        for (const value of open(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name), key))
            phase.masker.add(value);
    }
}
/** Leaves what this step knows for the later ones; nothing where they know it anyhow. */
async function shareSecrets(phase) {
    const key = keyOf(phase);
    if (!key)
        return;
    const everybodys = new Set(EVERYBODYS.map((name) => phase.env[name]));
    const own = phase.masker.values().filter((value) => !everybodys.has(value));
    if (own.length === 0)
        return;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.join((await phase.job()).folder, FOLDER);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(NONCE_BYTES);
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(CIPHER, key, nonce);
    const sealed = Buffer.concat([cipher.update(JSON.stringify(own), 'utf8'), cipher.final()]);
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, nonce.toString('hex'));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, Buffer.concat([nonce, cipher.getAuthTag(), sealed]), { mode: 0o600, flag: 'wx' });
}
const FOLDER = 'known-secrets';
/** What every step of rerail's finds in its own environment. */
const EVERYBODYS = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'INPUT_TOKEN'];
function keyOf({ env }) {
    const token = env.ACTIONS_RUNTIME_TOKEN;
    return token ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`rerail known secrets\n${token}`).digest() : undefined;
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT')
            return [];
        throw error;
    }
}
/** Nothing where the file is not one of ours: scripts can write there. */
function open(file, key) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).size > LARGEST_FILE)
            return [];
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
        const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
        decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
        const text = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
        return JSON.parse(text.toString('utf8'));
    }
    catch {
        return [];
    }
}


/***/ })

};
