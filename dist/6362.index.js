export const id = 6362;
export const ids = [6362];
export const modules = {

/***/ 46362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isSparse: () => (/* binding */ isSparse),
/* harmony export */   pathInRepository: () => (/* binding */ pathInRepository),
/* harmony export */   policyFromApi: () => (/* binding */ policyFromApi),
/* harmony export */   policyFromGit: () => (/* binding */ policyFromGit),
/* harmony export */   workspacePolicy: () => (/* binding */ workspacePolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** Longer files are not policies that people write. Bytes. */
const MAX_BYTES = 1_000_000;
/** Neither follows a link nor waits for a writer. */
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Revisions that are looked at for a valid one. */
const MAX_REVISIONS = 10;
/** The file in the workspace. Only a regular file below the workspace is read: a link, a device or a pipe could hold anything, or block. */
async function workspacePolicy({ context, inputs }) {
    const source = inputs.policy;
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(context.workspace, source);
    const absent = { text: null, source };
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const [root, folder] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(context.workspace), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file))]);
            const place = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file));
            const below = node_path__WEBPACK_IMPORTED_MODULE_2__.relative(root, place);
            if (below.startsWith('..') || node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(below))
                return { ...absent, unusable: 'it is outside of the workspace' };
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place, OPEN_FLAGS), true);
            const stat = await handle.stat();
            if (!stat.isFile())
                return { ...absent, unusable: 'it is not a regular file' };
            if (stat.size > MAX_BYTES) {
                return { ...absent, unusable: `it has ${stat.size} bytes, and rerail reads at most ${MAX_BYTES}` };
            }
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(stat.size), 0, stat.size, 0);
            return { text: buffer.toString('utf8', 0, bytesRead), source };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? '';
        if (['ENOENT', 'ENOTDIR'].includes(code))
            return absent;
        return { ...absent, unusable: ['ELOOP', 'EMLINK'].includes(code) ? 'it is a link' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error) };
    }
}
/** A checkout of some folders only may lack the file that the commit has. */
const isSparse = ({ context }) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(context.workspace, '.git', 'info', 'sparse-checkout'));
/** The policy's path inside of the repository; undefined if the input leads out of it. */
function pathInRepository({ context, inputs }) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.relative(context.workspace, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(context.workspace, inputs.policy));
    return file.startsWith('..') || node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(file) ? undefined : file.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
}
/**
 * The governing policy from the repository in the workspace. Objects are hashed again on the way: a script cannot have changed them.
 * Undefined if there is no repository, or it lacks the commit.
 */
async function policyFromGit(phase, governing, file) {
    const commit = await withRepository(phase, (repository) => commitOf(repository, governing));
    if (commit === undefined)
        return undefined;
    const at = (sha, label) => withRepository(phase, async (repository) => {
        const { readAtCommit } = await __webpack_require__.e(/* import() */ 5979).then(__webpack_require__.bind(__webpack_require__, 5979));
        const text = await readAtCommit(repository, sha, file, MAX_BYTES);
        return { text: text === undefined ? null : text.toString('utf8'), source: `${label}:${file}` };
    });
    return {
        current: await at(commit, governing.kind === 'branch' ? governing.branch : commit.slice(0, 12)),
        async *earlier() {
            const list = ['rev-list', `--max-count=${MAX_REVISIONS}`, commit, '--', file];
            const found = await withRepository(phase, (repository) => repository.run(list));
            const [, ...shas] = (found ?? '').toString('latin1').split('\n').filter(Boolean);
            for (const sha of shas)
                yield at(sha, sha.slice(0, 12));
        },
    };
}
/** Undefined if the workspace is not a repository. */
async function withRepository(phase, act) {
    const { Repository } = await __webpack_require__.e(/* import() */ 5799).then(__webpack_require__.bind(__webpack_require__, 85799));
    const scratch = node_path__WEBPACK_IMPORTED_MODULE_2__.join((await phase.job()).folder, `policy-${process.pid}`);
    const repository = Repository.open(phase.context.workspace, scratch, phase.cancel);
    try {
        return repository && (await act(repository));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(scratch, { recursive: true, force: true });
    }
}
async function commitOf(repository, governing) {
    if (governing.sha !== undefined || governing.kind === 'own')
        return governing.sha;
    const { readRefs } = await Promise.all(/* import() */[__webpack_require__.e(6713), __webpack_require__.e(8702)]).then(__webpack_require__.bind(__webpack_require__, 26713));
    return readRefs(repository).get(`refs/remotes/origin/${governing.branch}`);
}
/** The governing policy through the API. @throws Error if the API does not answer */
async function policyFromApi(phase, governing, file) {
    const { token } = phase.inputs;
    const { repository } = phase.context;
    const ref = governing.sha ?? (governing.kind === 'branch' ? governing.branch : undefined);
    if (!token || repository === undefined || ref === undefined)
        throw new Error('there is no token to ask the API with');
    const [{ openClient }, { apiAccess }, { policyAt, earlierPolicies }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2741), __webpack_require__.e(4234)]).then(__webpack_require__.bind(__webpack_require__, 94234)),
        __webpack_require__.e(/* import() */ 7885).then(__webpack_require__.bind(__webpack_require__, 57885)),
        __webpack_require__.e(/* import() */ 5448).then(__webpack_require__.bind(__webpack_require__, 95448)),
    ]);
    const client = openClient({ ...apiAccess(phase.env), token }, { maxWaitSeconds: MAX_WAIT_SECONDS });
    const at = { repository, path: file };
    return { current: await policyAt(client, at, ref), earlier: () => earlierPolicies(client, at, ref) };
}
/** A job does not wait for the API to recover: the defaults will do. */
const MAX_WAIT_SECONDS = 5;


/***/ })

};
