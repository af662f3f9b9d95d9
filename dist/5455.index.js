export const id = 5455;
export const ids = [5455,7836,1173];
export const modules = {

/***/ 432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isEnterpriseServer)
/* harmony export */ });
/**
 * Whether an address is one of a GitHub Enterprise Server, by the rule of GitHub's toolkit: it refuses to speak to the artifact service of every host that is neither
 * github.com, nor below ghe.com or localhost.
 * @param url the server's, `GITHUB_SERVER_URL`, or of any page on it
 */
function isEnterpriseServer(url) {
    if (!url || !URL.canParse(url))
        return false;
    const host = new URL(url).hostname.trimEnd().toUpperCase();
    return host !== 'GITHUB.COM' && !host.endsWith('.GHE.COM') && !host.endsWith('.LOCALHOST');
}


/***/ }),

/***/ 25455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remotePlace: () => (/* binding */ remotePlace),
/* harmony export */   tellPlace: () => (/* binding */ tellPlace)
/* harmony export */ });
/* harmony import */ var _config_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(432);
/* harmony import */ var _workflow_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11173);


/**
 * Decides it by what is known of the server and of the run's workflows. A step elsewhere in the run that takes all artifacts must find those that it would find
 * without rerail. If the workflow file cannot be read from here, nothing is known of such steps.
 */
async function remotePlace(phase) {
    if (!phase.context.hasRuntime)
        return { store: 'none', reason: 'no-runtime' };
    if ((0,_config_server_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnterpriseServer */ .v)(phase.env.GITHUB_SERVER_URL))
        return { store: 'none', reason: 'ghes' };
    const workflows = await (0,_workflow_file_js__WEBPACK_IMPORTED_MODULE_0__.readRunWorkflows)(phase);
    if (!workflows)
        return { store: 'artifacts' };
    const { findUnfilteredDownload } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7595)]).then(__webpack_require__.bind(__webpack_require__, 77595));
    const jobs = [workflows.top, ...workflows.called].flatMap((workflow) => workflow.jobs);
    const download = findUnfilteredDownload([
        ...jobs.map(({ id, steps }) => ({ where: id, steps })),
        ...workflows.actions.map(({ path, steps }) => ({ where: path, steps })),
    ]);
    return download ? { store: 'none', reason: 'downloads', download } : { store: 'artifacts' };
}
/** Says once a job why checkpoints stay on the machine, and what to do about it. */
async function tellPlace(phase, place) {
    if (place.store !== 'none' || place.reason === 'no-runtime')
        return;
    if (!(await (await phase.job()).mark('told-place')))
        return;
    const { staysHere } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(909)]).then(__webpack_require__.bind(__webpack_require__, 70909));
    phase.log.notice(staysHere(place));
}


/***/ }),

/***/ 11173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jobsNamed: () => (/* binding */ jobsNamed),
  readRunWorkflows: () => (/* binding */ readRunWorkflows)
});

// UNUSED EXPORTS: collectWorkflows, workflowFileOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/config/workflow.js
/** Longer files are refused unread, in characters. GitHub's own limit is lower. */
const MAX_WORKFLOW_LENGTH = 1_000_000;
const MAX_JOBS = 1_000;
const MAX_STEPS = 1_000;
/** How often anchors may be repeated; the library refuses a document that goes beyond, instead of filling the memory. */
const MAX_ALIASES = 100;
/**
 * Reads the text of a workflow file. Loads the YAML library, which takes some 10 ms.
 * @returns undefined if it is no YAML mapping with jobs, or too large
 */
async function parseWorkflow(text, path) {
    const document = await parseYaml(text);
    if (!isMap(document) || !isMap(document.jobs))
        return undefined;
    const jobs = Object.entries(document.jobs).slice(0, MAX_JOBS);
    return {
        path,
        env: textsOf(document.env),
        jobs: jobs.flatMap(([id, job]) => (isMap(job) ? [jobOf(id, job)] : [])),
    };
}
/** The steps of a composite action (`action.yml`); undefined if it is none. */
async function parseCompositeAction(text) {
    const document = await parseYaml(text);
    if (!isMap(document) || !isMap(document.runs) || document.runs.using !== 'composite')
        return undefined;
    return stepsOf(document.runs.steps);
}
async function parseYaml(text) {
    if (text.length > MAX_WORKFLOW_LENGTH)
        return undefined;
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        return parse(text, { version: '1.2', merge: false, maxAliasCount: MAX_ALIASES, logLevel: 'silent' });
    }
    catch {
        return undefined;
    }
}
function jobOf(id, job) {
    const { environment } = job;
    const needs = Array.isArray(job.needs) ? job.needs : [job.needs];
    return {
        id,
        ...some('name', job.name),
        ...some('environment', isMap(environment) ? environment.name : environment),
        ...some('uses', job.uses),
        needs: needs.map(textOf).filter((need) => need !== undefined),
        env: textsOf(job.env),
        ...expressionOf(job.env),
        with: textsOf(job.with),
        secrets: job.secrets === 'inherit' ? 'inherit' : textsOf(job.secrets),
        steps: stepsOf(job.steps),
    };
}
const stepsOf = (steps) => Array.isArray(steps) ? steps.slice(0, MAX_STEPS).filter(isMap).map(stepOf) : [];
const stepOf = (step) => ({
    ...some('id', step.id),
    ...some('name', step.name),
    ...some('if', step.if),
    ...some('uses', step.uses),
    ...some('run', step.run),
    ...some('shell', step.shell),
    env: textsOf(step.env),
    ...expressionOf(step.env),
    with: textsOf(step.with),
});
const expressionOf = (env) => (typeof env === 'string' ? { envExpression: env } : {});
function some(key, value) {
    const text = textOf(value);
    return text === undefined ? {} : { [key]: text };
}
/** As the runner turns scalars into texts; undefined for what is none. */
function textOf(value) {
    return ['string', 'number', 'boolean', 'bigint'].includes(typeof value) ? String(value) : undefined;
}
/** The scalars of a mapping; `null` is the empty text, as in the runner. */
function textsOf(value) {
    if (!isMap(value))
        return {};
    const entries = Object.entries(value).map(([key, entry]) => [key, entry === null ? '' : textOf(entry)]);
    return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined));
}
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/step/workflow-file.js




/** More is nothing that people write. GitHub itself allows 50 called workflows in ten levels. */
const MAX_FILES = 100;
/**
 * The workflow files of this run at the commit that they were started from: from the repository in the workspace, else through the API. Remembered for the steps to come.
 * A workspace that is still empty (pre, or before the checkout) leaves only the API.
 * @returns undefined if the file cannot be read from here
 */
async function readRunWorkflows(phase) {
    const start = workflowFileOf(phase.env);
    if (!start)
        return undefined;
    const job = await phase.job();
    try {
        return await job.once('workflows', async () => {
            const found = await collectWorkflows(start, fileReader(phase, start));
            // Not remembered: a later step may have the repository in the workspace.
            if (!found)
                throw new Error(`${start.path} is not a workflow file`);
            return found;
        });
    }
    catch (error) {
        phase.log.debug(`The workflow file could not be read: ${(0,errors/* messageOf */.bD)(error)}.`);
        return undefined;
    }
}
/** The job of this id, in whatever file: a called workflow's jobs run under their own ids. Several if files share an id. */
const jobsNamed = ({ top, called }, id) => [top, ...called].flatMap((workflow) => workflow.jobs.filter((job) => job.id === id).map((job) => ({ workflow, job })));
/** `owner/repo/.github/workflows/ci.yml@refs/heads/main`, with the commit beside it. */
function workflowFileOf(env) {
    const [, repository, file] = /^([^/@]+\/[^/@]+)\/([^@]+)@/.exec(env.GITHUB_WORKFLOW_REF ?? '') ?? [];
    const ref = env.GITHUB_WORKFLOW_SHA || env.GITHUB_SHA;
    return repository && file && ref ? { repository, ref, path: file } : undefined;
}
/** Follows what a workflow calls. What cannot be read is named, and the rest goes on. */
async function collectWorkflows(start, read) {
    const text = await read(start);
    const top = text === undefined ? undefined : await parseWorkflow(text, start.path);
    if (!top)
        return undefined;
    const called = [];
    const actions = [];
    const unread = [];
    const seen = new Set();
    const waiting = [];
    const follow = (from, steps, workflow) => {
        for (const { uses } of workflow?.jobs ?? [])
            if (uses)
                waiting.push({ from, uses, isWorkflow: true });
        for (const { uses } of steps)
            if (uses?.startsWith('./'))
                waiting.push({ from, uses, isWorkflow: false });
    };
    const stepsOf = ({ jobs }) => jobs.flatMap(({ steps }) => steps);
    follow(start, stepsOf(top), top);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { from, uses, isWorkflow } = next;
        const file = locate(uses, from, isWorkflow);
        const key = file ? JSON.stringify(file) : uses;
        if (seen.has(key))
            continue;
        seen.add(key);
        if (seen.size > MAX_FILES) {
            unread.push({ uses, why: `more than ${MAX_FILES} files are called` });
            break;
        }
        try {
            if (!file)
                throw new Error('it is no address of a file');
            if (isWorkflow) {
                const workflow = await parsed(file, read, (content) => parseWorkflow(content, file.path));
                called.push(workflow);
                follow(file, stepsOf(workflow), workflow);
            }
            else {
                const steps = await readAction(file, read);
                if (steps)
                    actions.push({ path: file.path, steps });
                follow(file, steps ?? []);
            }
        }
        catch (error) {
            unread.push({ uses, why: (0,errors/* messageOf */.bD)(error) });
        }
    }
    return { top, called, actions, unread };
}
/** What `uses` names. A path is in the repository of the file that says it, at the same commit. */
function locate(uses, from, isWorkflow) {
    if (uses.startsWith('./')) {
        const file = external_node_path_.posix.normalize(uses.slice(2));
        return file.startsWith('..') || external_node_path_.posix.isAbsolute(file)
            ? undefined
            : { ...from, path: file.replace(/\/$/, '') };
    }
    const [, repository, file, ref] = /^([^/@]+\/[^/@]+)\/([^@]+)@(.+)$/.exec(uses) ?? [];
    return isWorkflow && repository && file && ref ? { repository, ref, path: file } : undefined;
}
async function parsed(file, read, parse) {
    const text = await read(file);
    if (text === undefined)
        throw new Error('it is not there');
    const value = await parse(text);
    if (value === undefined)
        throw new Error('it is not a workflow file');
    return value;
}
/** The steps of a composite action; undefined if it is another kind. */
async function readAction(folder, read) {
    for (const name of ['action.yml', 'action.yaml']) {
        const text = await read({ ...folder, path: external_node_path_.posix.join(folder.path, name) });
        if (text !== undefined)
            return parseCompositeAction(text);
    }
    throw new Error('it has no action.yml');
}
/**
 * From the repository in the workspace if it has the commit, and every object is what its hash says; else through the API; else, if the workspace is no
 * repository, from its files. A repository without the commit has another commit's files: those would tell of another workflow.
 */
function fileReader(phase, start) {
    const { workspace } = phase.context;
    return async (file) => {
        const isHere = file.repository === phase.context.repository && file.ref === start.ref;
        const isRepository = (0,external_node_fs_.existsSync)(external_node_path_.join(workspace, '.git'));
        let failure;
        if (isHere && isRepository) {
            try {
                return await fromRepository(phase, file);
            }
            catch (error) {
                failure = error;
            }
        }
        try {
            return await fromApi(phase, file);
        }
        catch (error) {
            failure ??= error;
        }
        if (isHere && !isRepository) {
            const { readIfThere } = await __webpack_require__.e(/* import() */ 5799).then(__webpack_require__.bind(__webpack_require__, 85799));
            const text = readIfThere(external_node_path_.join(workspace, file.path), MAX_WORKFLOW_LENGTH);
            if (text !== undefined)
                return Buffer.from(text, 'latin1').toString('utf8');
        }
        throw failure;
    };
}
async function fromRepository(phase, { ref, path: file }) {
    const [{ Repository }, { readAtCommit }, job, { rmSync }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5799).then(__webpack_require__.bind(__webpack_require__, 85799)),
        __webpack_require__.e(/* import() */ 5979).then(__webpack_require__.bind(__webpack_require__, 5979)),
        phase.job(),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 73024, 19)),
    ]);
    const scratch = external_node_path_.join(job.folder, `workflow-${process.pid}`);
    try {
        const repository = Repository.open(phase.context.workspace, scratch, phase.cancel);
        if (!repository)
            throw new Error('the workspace is no repository');
        return (await readAtCommit(repository, ref, file, MAX_WORKFLOW_LENGTH))?.toString('utf8');
    }
    finally {
        rmSync(scratch, { recursive: true, force: true });
    }
}
async function fromApi({ env, inputs }, { repository, ref, path: file }) {
    if (!inputs.token)
        throw new Error('there is no token to ask the API with');
    const [{ openClient }, { apiAccess }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2741), __webpack_require__.e(4234)]).then(__webpack_require__.bind(__webpack_require__, 94234)),
        __webpack_require__.e(/* import() */ 7885).then(__webpack_require__.bind(__webpack_require__, 57885)),
    ]);
    const client = openClient({ ...apiAccess(env), token: inputs.token });
    const place = file.split('/').map(encodeURIComponent).join('/');
    const answer = await client.get(`/repos/${repository}/contents/${place}`, { ref });
    const { size, encoding, content } = answer;
    if (typeof size !== 'number' || size > MAX_WORKFLOW_LENGTH || encoding !== 'base64' || typeof content !== 'string') {
        throw new Error('the API answers with something else than a file');
    }
    return Buffer.from(content, 'base64').toString('utf8');
}


/***/ })

};
