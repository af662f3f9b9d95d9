export const id = 9041;
export const ids = [9041];
export const modules = {

/***/ 11760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ jobFolder),
/* harmony export */   nF: () => (/* binding */ cacheFolder),
/* harmony export */   tv: () => (/* binding */ jobKey),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* unused harmony export slug */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



function readContext(env) {
    const some = (key, name) => env[name] ? { [key]: env[name] } : {};
    const onRunner = Boolean(env.GITHUB_RUN_ID && env.GITHUB_WORKSPACE);
    return {
        onRunner,
        ...some('repository', 'GITHUB_REPOSITORY'),
        ...some('runId', 'GITHUB_RUN_ID'),
        attempt: positiveInteger(env.GITHUB_RUN_ATTEMPT) ?? 1,
        ...some('job', 'GITHUB_JOB'),
        ...some('workflowRef', 'GITHUB_WORKFLOW_REF'),
        ...some('sha', 'GITHUB_SHA'),
        ...some('ref', 'GITHUB_REF'),
        ...some('event', 'GITHUB_EVENT_NAME'),
        workspace: node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(env.GITHUB_WORKSPACE || process.cwd()),
        temp: node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()),
        debug: env.RUNNER_DEBUG === '1' || env.ACTIONS_STEP_DEBUG === 'true',
        hasRuntime: Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL),
        hasIdToken: Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL),
        files: {
            ...some('output', 'GITHUB_OUTPUT'),
            ...some('env', 'GITHUB_ENV'),
            ...some('path', 'GITHUB_PATH'),
            ...some('summary', 'GITHUB_STEP_SUMMARY'),
            ...some('state', 'GITHUB_STATE'),
        },
    };
}
/**
 * The folder that all of rerail's steps in a job share. On a runner it lies under RUNNER_TEMP and goes with the job;
 * elsewhere under the user's cache folder, one for each workspace.
 */
function jobFolder(context, env) {
    if (env.RUNNER_TEMP)
        return node_path__WEBPACK_IMPORTED_MODULE_2__.join(context.temp, 'rerail');
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(cacheFolder(env), 'workspaces', digest(context.workspace).slice(0, 16));
}
/** Where programs keep what they can make again, by each platform's custom. */
function cacheFolder(env) {
    if (env.RERAIL_CACHE)
        return node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(env.RERAIL_CACHE);
    if (process.platform === 'win32')
        return node_path__WEBPACK_IMPORTED_MODULE_2__.join(env.LOCALAPPDATA || node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), 'AppData', 'Local'), 'rerail');
    if (process.platform === 'darwin')
        return node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), 'Library', 'Caches', 'rerail');
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(env.XDG_CACHE_HOME || node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache'), 'rerail');
}
/**
 * Names the same leg of a job in every attempt: workflow file, job id, matrix values and the input `key`.
 * Readable in front, exact behind: `ci-test-0f3a9c1b2d4e`. Fits into artifact names.
 */
function jobKey(context, matrix, key) {
    const workflow = workflowFile(context.workflowRef);
    const job = context.job ?? '';
    const exact = digest(JSON.stringify([workflow, job, canonical(matrix), key])).slice(0, 12);
    const readable = [node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(workflow).replace(/\.ya?ml$/, ''), job].map(slug).filter(Boolean).join('-');
    return readable === '' ? exact : `${readable}-${exact}`;
}
/** Lower case, digits and dashes, at most 24 characters: safe in file and artifact names everywhere. */
function slug(text) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 24)
        .replace(/-+$/, '');
}
/** `.github/workflows/ci.yml` of `owner/repo/.github/workflows/ci.yml@refs/heads/main`: the ref may change, the file is the same. */
const workflowFile = (workflowRef = '') => workflowRef.replace(/@.*$/s, '').split('/').slice(2).join('/');
/** JSON with sorted keys, so that the order in which a matrix was written does not matter. */
function canonical(value) {
    if (Array.isArray(value))
        return value.map(canonical);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, entry]) => [key, canonical(entry)]));
}
const digest = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
function positiveInteger(text) {
    const number = text && /^\d{1,9}$/.test(text) ? Number(text) : 0;
    return number > 0 ? number : undefined;
}


/***/ }),

/***/ 69041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPhase: () => (/* binding */ runPhase)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/report/runner-log.js
var runner_log = __webpack_require__(1510);
// EXTERNAL MODULE: ./build/values/secret-variables.js
var secret_variables = __webpack_require__(80959);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/context.js
var config_context = __webpack_require__(11760);
// EXTERNAL MODULE: ./build/failure/failure.js
var failure = __webpack_require__(94871);
// EXTERNAL MODULE: ./build/values/duration.js
var duration = __webpack_require__(62403);
;// CONCATENATED MODULE: ./build/config/input-reader.js

/** Longest text of a name that becomes part of artifact names, records and reports. */
const LABEL_MAX = 100;
function inputReader(env) {
    const problems = [];
    const raw = (name) => env[`INPUT_${name.toUpperCase()}`] ?? '';
    const text = (name) => raw(name).trim() || undefined;
    const wrong = (name, value, allowed) => problems.push(`Input "${name}" is "${shorten(value)}", which is not allowed. Use ${allowed}.`);
    function optionalFlag(name) {
        const value = text(name);
        if (value === undefined)
            return undefined;
        // The spellings of YAML 1.2's core schema, as actions know them.
        if (['true', 'True', 'TRUE'].includes(value))
            return true;
        if (!['false', 'False', 'FALSE'].includes(value))
            wrong(name, value, 'true or false');
        return false;
    }
    return {
        problems,
        problem: (sentence) => problems.push(sentence),
        text,
        script: (name) => (raw(name).trim() === '' ? undefined : raw(name)),
        label(name) {
            const value = text(name);
            if (value !== undefined && (value.length > LABEL_MAX || /\p{Cc}/u.test(value))) {
                wrong(name, value, `one line of at most ${LABEL_MAX} characters`);
            }
            return value;
        },
        choice(name, allowed, fallback) {
            const value = text(name);
            if (value === undefined)
                return fallback;
            const found = allowed.find((choice) => choice === value.toLowerCase());
            if (found === undefined)
                wrong(name, value, `one of ${allowed.join(', ')}`);
            return found ?? fallback;
        },
        flag: (name, fallback) => optionalFlag(name) ?? fallback,
        optionalFlag,
        integer(name, { min, max }) {
            const value = text(name);
            if (value === undefined)
                return undefined;
            const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
            if (number >= min && number <= max)
                return number;
            wrong(name, value, `a whole number from ${min} to ${max}`);
            return undefined;
        },
        duration(name, options) {
            const value = text(name);
            if (value === undefined)
                return undefined;
            const ms = (0,duration/* parseDuration */.E9)(value);
            if (ms !== undefined && (ms > 0 || options?.zero))
                return ms;
            wrong(name, value, options?.zero ? `${duration/* DURATION_FORM */.ec}, or 0 for none` : duration/* DURATION_FORM */.ec);
            return undefined;
        },
        lines: (name) => raw(name)
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== '' && !line.startsWith('#')),
        json(name) {
            const value = text(name);
            if (value === undefined)
                return null;
            try {
                return JSON.parse(value);
            }
            catch {
                wrong(name, value, 'JSON; leave it to its default');
                return null;
            }
        },
        maybe: (key, value) => (value === undefined ? {} : { [key]: value }),
    };
}
/** Enough of a value to recognise it by, on one line; a whole script in an error message helps nobody. */
function shorten(value) {
    const short = value.length > 60 ? `${value.slice(0, 57)}...` : value;
    return short.replace(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1));
}

;// CONCATENATED MODULE: ./build/config/inputs.js



/** What `command:` may say. */
const COMMANDS = ['guard', 'watch', 'checkpoint', 'restore', 'validate', 'list', 'cleanup'];
const DEFAULT_RETENTION_DAYS = 3;
/** Where the policy lies, unless the input says otherwise. */
const DEFAULT_POLICY = '.github/rerail.yml';
/**
 * Reads all inputs from a phase's environment (`INPUT_<NAME>`, upper case, as the runner sets them).
 * @throws InputError naming every wrong value at once: which input, what came, what is allowed.
 */
function readInputs(env) {
    const read = inputReader(env);
    const inputs = {
        command: read.choice('command', COMMANDS, 'guard'),
        ...scriptInputs(read),
        ...retryInputs(read),
        ...checkpointInputs(read),
        ...jobInputs(read),
    };
    checkTogether(inputs, read);
    if (read.problems.length > 0)
        throw new errors/* InputError */.dz(read.problems);
    return inputs;
}
function scriptInputs(read) {
    return {
        ...read.maybe('run', read.script('run')),
        ...read.maybe('shell', read.text('shell')),
        ...read.maybe('workingDirectory', read.text('working-directory')),
        ...read.maybe('stage', read.label('stage')),
        key: read.label('key') ?? '',
        lane: laneOf(read.choice('lane', ['auto', ...failure/* LANES */.Ci.map((lane) => lane.toLowerCase())], 'auto')),
        optional: read.flag('optional', false),
        resumable: read.flag('resumable', false),
        fastForward: read.flag('fast-forward', true),
        effects: read.choice('effects', ['auto', 'workspace'], 'auto'),
        sideEffects: read.choice('side-effects', ['auto', 'none', 'external'], 'auto'),
    };
}
function retryInputs(read) {
    return {
        retry: read.choice('retry', ['auto', 'always', 'never'], 'auto'),
        ...read.maybe('maxTries', read.integer('max-tries', { min: 1, max: 100 })),
        ...read.maybe('retryWaitMs', read.duration('retry-wait', { zero: true })),
        ...read.maybe('timeoutMs', read.duration('timeout')),
        ...read.maybe('totalTimeoutMs', read.duration('total-timeout')),
        ...read.maybe('stallTimeoutMs', read.duration('stall-timeout')),
        ...read.maybe('jobTimeoutMs', read.duration('job-timeout')),
        ...read.maybe('cleanTries', read.optionalFlag('clean-tries')),
    };
}
function checkpointInputs(read) {
    return {
        checkpoint: read.choice('checkpoint', ['auto', 'eager', 'on-failure', 'none'], 'auto'),
        ...read.maybe('checkpointEveryMs', read.duration('checkpoint-every')),
        ...read.maybe('checkpointKey', read.text('checkpoint-key')),
        retentionDays: read.integer('retention-days', { min: 1, max: 400 }) ?? DEFAULT_RETENTION_DAYS,
        paths: read.lines('paths'),
        exclude: read.lines('exclude'),
        secrets: read.choice('secrets', ['redact', 'refuse', 'allow'], 'redact'),
        ...read.maybe('id', read.text('id')),
        ...read.maybe('name', read.label('name')),
        ...read.maybe('keep', read.integer('keep', { min: 0, max: 1_000_000 })),
    };
}
function jobInputs(read) {
    return {
        reports: read.lines('reports'),
        policy: read.text('policy') ?? DEFAULT_POLICY,
        ...read.maybe('token', read.text('token')),
        dryRun: read.flag('dry-run', false),
        strict: read.flag('strict', false),
        ...read.maybe('jobStatus', read.text('job-status')),
        matrix: read.json('matrix'),
        services: hasEntries(read.json('services')),
        ...read.maybe('checkRunId', read.text('check-run-id')),
    };
}
/** Rules that need more than one input. */
function checkTogether(inputs, read) {
    const guards = inputs.command === 'guard';
    if (guards && inputs.run === undefined && inputs.stage !== undefined) {
        read.problem(`Input "stage" is "${inputs.stage}" but there is no "run": a stage is a guarded script. Add "run".`);
    }
    if (!guards && inputs.run !== undefined) {
        read.problem(`Input "run" does not go with command "${inputs.command}". Leave out one of the two.`);
    }
    if (inputs.totalTimeoutMs !== undefined &&
        inputs.timeoutMs !== undefined &&
        inputs.timeoutMs > inputs.totalTimeoutMs) {
        read.problem('Input "timeout" is longer than "total-timeout": no try could use it. Make "total-timeout" the longer one.');
    }
}
const laneOf = (text) => (text === 'auto' ? 'auto' : text.toUpperCase());
const hasEntries = (value) => typeof value === 'object' && value !== null && Object.keys(value).length > 0;

// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __webpack_require__(33201);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/recovery/record.js
var record = __webpack_require__(60245);
;// CONCATENATED MODULE: ./build/recovery/job.js






/** Opens the job's folder, making it where it is the first step. */
async function openJob(root, identity) {
    // One folder an attempt: a self-hosted runner may keep RUNNER_TEMP, and a rehearsal on one machine does.
    const folder = external_node_path_.join(root, 'jobs', `${identity.jobKey}-${identity.runId ?? 'local'}-a${identity.attempt}`);
    const steps = external_node_path_.join(folder, 'steps');
    const stageFolder = external_node_path_.join(folder, 'stages');
    await (0,promises_.mkdir)(steps, { recursive: true, mode: 0o700 });
    await (0,promises_.mkdir)(stageFolder, { recursive: true, mode: 0o700 });
    const stageFile = (name) => external_node_path_.join(stageFolder, `${digest(name)}.json`);
    async function stages() {
        const names = (await (0,promises_.readdir)(stageFolder)).filter((name) => name.endsWith('.json'));
        const texts = await Promise.all(names.map((name) => (0,promises_.readFile)(external_node_path_.join(stageFolder, name), 'utf8')));
        return texts
            .map(record/* parseStageRecord */.$C)
            .filter((stage) => stage !== undefined)
            .sort((a, b) => a.order - b.order);
    }
    return {
        folder,
        identity,
        enter: () => takeNumber(steps),
        async takeNumber(purpose) {
            const numbers = external_node_path_.join(folder, purpose);
            await (0,promises_.mkdir)(numbers, { recursive: true, mode: 0o700 });
            return takeNumber(numbers);
        },
        async claimStage(name) {
            if (!(await createNew(`${stageFile(name)}.claim`))) {
                throw new errors/* RefusedError */.fk('stage-name-taken', `Stage "${name}" cannot start: another step of this job has the same stage name. Give each stage of a job its own name.`);
            }
            return takeNumber(stageFolder);
        },
        saveStage: (stage) => replaceFile(stageFile(stage.name), JSON.stringify(stage)),
        stages,
        async once(question, find) {
            const file = external_node_path_.join(folder, `${question}.json`);
            const known = await (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
            if (known !== undefined)
                return JSON.parse(known);
            const answer = await find();
            await replaceFile(file, JSON.stringify(answer));
            return answer;
        },
        async mark(fact) {
            await (0,promises_.mkdir)(external_node_path_.join(folder, 'facts'), { recursive: true, mode: 0o700 });
            return createNew(external_node_path_.join(folder, 'facts', fact));
        },
        isMarked: (fact) => (0,external_node_fs_.existsSync)(external_node_path_.join(folder, 'facts', fact)),
        record: async () => ({
            version: record/* RECORD_VERSION */.hl,
            ...identity,
            claim: await claimOf(folder),
            stages: await stages(),
        }),
    };
}
/** Takes the next free number by creating a file of that name: two steps at once cannot get the same. */
async function takeNumber(folder) {
    for (let number = 1;; number += 1) {
        if (await createNew(external_node_path_.join(folder, `${number}.taken`)))
            return number;
    }
}
/** Creates an empty file; false where it is there already. */
async function createNew(file) {
    try {
        await (await (0,promises_.open)(file, 'wx', 0o600)).close();
        return true;
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
/** Random text that all steps of this job share and no other job has. */
async function claimOf(folder) {
    const file = external_node_path_.join(folder, 'claim');
    const draft = `${file}.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    await (0,promises_.writeFile)(draft, (0,external_node_crypto_.randomBytes)(8).toString('hex'), { mode: 0o600 });
    // A link appears with its content or not at all: whoever comes second reads the first one's.
    await (0,promises_.link)(draft, file).catch((error) => {
        if ((0,errors/* codeOf */.$N)(error) !== 'EEXIST')
            throw error;
    });
    await (0,promises_.unlink)(draft);
    return (await (0,promises_.readFile)(file, 'utf8')).slice(0, 32);
}
/** Readers see the old file or the new one, never half of it. */
async function replaceFile(file, content) {
    const draft = `${file}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    await (0,promises_.writeFile)(draft, content, { mode: 0o600 });
    await (0,promises_.rename)(draft, file);
}
const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 24);

// EXTERNAL MODULE: ./build/entry/thread-script.js
var thread_script = __webpack_require__(69531);
;// CONCATENATED MODULE: ./build/entry/open-step.js










/**
 * Reads everything there is to read, and wires the ports. Nothing heavy is loaded before it is asked for.
 * @throws InputError with every wrong input
 */
function openStep(env, dist, cancel) {
    const masker = (0,secret_variables/* maskerFor */.LL)(env);
    const log = (0,runner_log/* runnerLog */.t)(process.stdout, masker);
    const inputs = maskLabels(readInputs(env), masker);
    const context = (0,config_context/* readContext */.yI)(env);
    const identity = {
        ...(context.repository === undefined ? {} : { repository: context.repository }),
        ...(context.runId === undefined ? {} : { runId: context.runId }),
        attempt: context.attempt,
        jobKey: (0,config_context/* jobKey */.tv)(context, inputs.matrix, inputs.key),
    };
    const folder = (0,config_context/* jobFolder */.OW)(context, env);
    const job = once(() => openJob(folder, identity).catch((error) => {
        log.warning(`The job's folder ${folder} cannot be used: ${(0,errors/* messageOf */.bD)(error)}. A temporary one is used instead.`);
        return openJob(external_node_path_.join((0,external_node_os_.tmpdir)(), `rerail-${process.pid}`), identity);
    }));
    const localStore = once(async () => {
        const { createLocalStore } = await __webpack_require__.e(/* import() */ 233).then(__webpack_require__.bind(__webpack_require__, 50233));
        return createLocalStore(external_node_path_.join(folder, 'store'), inputs.checkpointKey);
    });
    return {
        env,
        dist,
        inputs,
        context,
        clock: clock/* systemClock */.m,
        random: Math.random,
        log,
        masker,
        stdout: process.stdout,
        stderr: process.stderr,
        cancel,
        job,
        ledger: once(async () => {
            const { openJobLedger } = await __webpack_require__.e(/* import() */ 3466).then(__webpack_require__.bind(__webpack_require__, 13466));
            const { sha: commit } = context;
            const { stage } = inputs;
            const about = { ...(commit === undefined ? {} : { commit }), ...(stage === undefined ? {} : { stage }) };
            return openJobLedger(await job(), { clock: clock/* systemClock */.m, log, masker, ...about });
        }),
        localStore,
        engine: once(async () => {
            const { createEngine } = await __webpack_require__.e(/* import() */ 9798).then(__webpack_require__.bind(__webpack_require__, 19798));
            const { checkpointKey: key } = inputs;
            return createEngine({
                clock: clock/* systemClock */.m,
                log,
                folder: external_node_path_.join(folder, 'engine'),
                ...(key === undefined ? {} : { key }),
                threadScript: (0,thread_script/* threadScript */.U)(dist),
            });
        }),
        artifactStore: once(async () => {
            const { remotePlace } = await __webpack_require__.e(/* import() */ 5455).then(__webpack_require__.bind(__webpack_require__, 25455));
            if ((await remotePlace({ context, env, inputs, job, log, cancel })).store === 'none')
                return undefined;
            const [{ createArtifactStore }, { openArtifacts }] = await Promise.all([
                __webpack_require__.e(/* import() */ 7138).then(__webpack_require__.bind(__webpack_require__, 24757)),
                __webpack_require__.e(/* import() */ 8080).then(__webpack_require__.bind(__webpack_require__, 38080)),
            ]);
            const { jobKey, attempt } = identity;
            const { claim } = await (await job()).record();
            return createArtifactStore(await openArtifacts(log.debug), {
                jobKey,
                attempt,
                claim,
                folder: external_node_path_.join(folder, 'artifacts'),
                retentionDays: inputs.retentionDays,
            });
        }),
    };
}
/** Names go into records, artifacts' names and file names, where nothing masks them any more. */
function maskLabels(inputs, masker) {
    const { stage, name } = inputs;
    return {
        ...inputs,
        ...(stage === undefined ? {} : { stage: masker.mask(stage) }),
        ...(name === undefined ? {} : { name: masker.mask(name) }),
    };
}
/** Calls at most once; everybody gets the same answer. */
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}

// EXTERNAL MODULE: ./build/entry/signals.js
var signals = __webpack_require__(95442);
;// CONCATENATED MODULE: ./build/entry/run-phase.js





/**
 * Runs one phase of the action. The one place where what was thrown becomes annotations and an exit code: wrong inputs and
 * refusals fail main; pre and post never fail a job.
 * @param started the environment as the process was given it, and the folder of the door that was entered through
 */
async function runPhase(name, { env, dist }, act) {
    let exitCode = 0;
    let strict = false;
    let strayed = false;
    outliveStrayErrors((error) => {
        strayed = true;
        logOf(env).warning(`Something of rerail's own failed: ${(0,errors/* messageOf */.bD)(error)}. The job goes on without it.`);
    });
    try {
        const phase = openStep(env, dist, (0,signals/* cancelOnSignals */.d)());
        strict = phase.inputs.strict;
        exitCode = await act(phase);
    }
    catch (error) {
        exitCode = tell(name, error, env);
    }
    await leave(name === 'main' && strict && strayed ? exitCode || 1 : exitCode);
}
const logOf = (env) => (0,runner_log/* runnerLog */.t)(process.stdout, (0,secret_variables/* maskerFor */.LL)(env));
/** An error that nobody waits for must not end this process, and with it the script. */
function outliveStrayErrors(tellStray) {
    process.on('uncaughtException', (error) => {
        // Whoever read rerail's output is gone: there is nobody to tell.
        if ((0,errors/* codeOf */.$N)(error) !== 'EPIPE')
            tellStray(error);
    });
}
function tell(name, error, env) {
    const log = logOf(env);
    // Main tells what is wrong with the inputs; hearing it three times helps nobody.
    if (error instanceof errors/* InputError */.dz && name !== 'main')
        return 0;
    if (name !== 'main') {
        log.warning(`The ${name} phase failed: ${(0,errors/* messageOf */.bD)(error)}. The job is not affected.`);
        return 0;
    }
    const problems = error instanceof errors/* InputError */.dz ? error.problems : [(0,errors/* messageOf */.bD)(error)];
    for (const problem of problems)
        log.error(problem);
    if (!(error instanceof errors/* UserError */.yo) && error instanceof Error) {
        log.info(`this is a defect of rerail; please report it with these lines: ${error.stack}`);
    }
    return 1;
}
/** Ends the process although a background process of the script may hold its pipes, but not before everything is written. */
async function leave(exitCode) {
    await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))));
    process.exit(exitCode);
}


/***/ }),

/***/ 95442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/**
 * Turns the signals by which a runner ends a step into an AbortSignal whose reason is the signal's name.
 * The process itself lives on: it has to end its script, and leave things in order.
 */
function cancelOnSignals() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK']) {
        if (signal === 'SIGBREAK' && process.platform !== 'win32')
            continue;
        process.on(signal, () => controller.abort(signal));
    }
    return controller.signal;
}


/***/ }),

/***/ 69531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ threadScript)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The door for threads, beside the one that was entered through: built, or as it is in the sources. Undefined where somebody took only the other doors along. */
const threadScript = (dist) => ['worker.js', 'worker.ts'].map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(dist, name)).find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file));


/***/ }),

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   fk: () => (/* binding */ RefusedError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * A problem the user can mend. Its message is all they read: `<what failed>: <cause>. <what to do>.`
 * Anything else that is thrown is a defect of rerail and is shown with its stack.
 */
class UserError extends Error {
    name = 'UserError';
}
/** All that is wrong with a step's inputs or a command's arguments, found before anything ran. */
class InputError extends UserError {
    name = 'InputError';
    problems;
    constructor(problems) {
        super(problems.length === 1
            ? `${problems[0]}`
            : `${problems.length} inputs are wrong:\n${problems.map((p) => `- ${p}`).join('\n')}`);
        this.problems = problems;
    }
}
/** A command line that cannot be understood. Its message names the argument, what came, and what is allowed. */
class UsageError extends UserError {
    name = 'UsageError';
}
/**
 * rerail declines to do something that would be unsafe. `reason` is a stable, kebab-case name that documents,
 * tests and reports refer to.
 */
class RefusedError extends UserError {
    name = 'RefusedError';
    reason;
    constructor(reason, message, options) {
        super(message, options);
        this.reason = reason;
    }
}
/** The message of whatever was thrown; never throws itself. */
function messageOf(thrown) {
    if (typeof thrown === 'string')
        return thrown;
    if (typeof thrown === 'object' && thrown !== null && 'message' in thrown && typeof thrown.message === 'string') {
        return thrown.message;
    }
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.inspect)(thrown, { depth: 1, breakLength: Number.POSITIVE_INFINITY });
}
/** The `code` of a Node system error (`ENOENT`, `EPERM`, …), else undefined. */
function codeOf(thrown) {
    if (typeof thrown === 'object' && thrown !== null && 'code' in thrown)
        return String(thrown.code);
    return undefined;
}


/***/ }),

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


/***/ }),

/***/ 96327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ formatAnywhere),
/* harmony export */   RM: () => (/* binding */ parseCommand),
/* harmony export */   fE: () => (/* binding */ formatCommand),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   z3: () => (/* binding */ isBlank),
/* harmony export */   zN: () => (/* binding */ isRegistered)
/* harmony export */ });
/**
 * The runner's workflow commands, read and written as the runner does (actions/runner: ActionCommand,
 * ActionCommandManager): `::name key=value,key=value::data` at the start of a line after white space, or the older
 * `##[name key=value;key=value]data` anywhere in a line.
 */
const REGISTERED = new Set([
    'add-mask',
    'add-matcher',
    'add-path',
    'debug',
    'echo',
    'endgroup',
    'error',
    'group',
    'notice',
    'remove-matcher',
    'save-state',
    'set-env',
    'set-output',
    'stop-commands',
    'warning',
]);
const DATA_ESCAPES = [
    ['\r', '%0D'],
    ['\n', '%0A'],
];
const PROPERTY_ESCAPES = [...DATA_ESCAPES, [':', '%3A'], [',', '%2C']];
const OLD_ESCAPES = [[';', '%3B'], ...DATA_ESCAPES, [']', '%5D']];
/** What .NET takes for white space, which is not quite what JavaScript does. */
const INDENT = /^(?:[^\S\uFEFF]|\u0085)*/;
/** `%25` is the last to be read and the first to be written. */
function unescapeText(text, escapes) {
    let result = text;
    for (const [plain, escaped] of escapes)
        result = result.replaceAll(escaped, plain);
    return result.replaceAll('%25', '%');
}
function escapeText(text, escapes) {
    let result = text.replaceAll('%', '%25');
    for (const [plain, escaped] of escapes)
        result = result.replaceAll(plain, escaped);
    return result;
}
/** Whether the runner knows a command of this name, in lower case, from the start of a step. */
const isRegistered = (name) => REGISTERED.has(name);
/** The command in a line (without its line break), or undefined. */
function parseCommand(line, isKnown = isRegistered) {
    return parseNewForm(line, isKnown) ?? parseOldForm(line, isKnown);
}
function parseNewForm(line, isKnown) {
    const text = line.replace(INDENT, '');
    if (!text.startsWith('::'))
        return undefined;
    const end = text.indexOf('::', 2);
    if (end < 0)
        return undefined;
    const [name, rest] = splitOnce(text.slice(2, end), ' ');
    if (!isKnown(name.toLowerCase()))
        return undefined;
    return {
        name,
        properties: parseProperties(rest.trim(), ',', PROPERTY_ESCAPES),
        data: unescapeText(text.slice(end + 2), DATA_ESCAPES),
    };
}
function parseOldForm(line, isKnown) {
    const start = line.indexOf('##[');
    const end = start < 0 ? -1 : line.indexOf(']', start);
    if (end < 0)
        return undefined;
    const [name, rest] = splitOnce(line.slice(start + 3, end), ' ');
    if (!isKnown(name.toLowerCase()))
        return undefined;
    return {
        name,
        properties: parseProperties(rest, ';', OLD_ESCAPES),
        data: unescapeText(line.slice(end + 1), OLD_ESCAPES),
    };
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
function parseProperties(text, separator, escapes) {
    const properties = new Map();
    for (const part of text.split(separator)) {
        // The runner skips empty pieces between equals signs: `==name==value` is `name=value`.
        const [, key, value] = /^=*([^=]+)=+(.+)$/s.exec(part) ?? [];
        if (key && value)
            properties.set(key.toLowerCase(), unescapeText(value, escapes));
    }
    return properties;
}
/** One line, without a line break, that the runner reads as this command. */
function formatCommand(name, data = '', properties = []) {
    const pairs = [...properties].map(([key, value]) => `${key}=${escapeText(value, PROPERTY_ESCAPES)}`).join(',');
    return `::${name}${pairs === '' ? '' : ` ${pairs}`}::${escapeText(data, DATA_ESCAPES)}`;
}
/** The same in the older form, which the runner reads wherever it stands in a line. Without properties. */
function formatAnywhere(name, data) {
    return `##[${name}]${escapeText(data, OLD_ESCAPES)}`;
}
/** The text on one line that the runner reads as nothing but text, wherever it stands. */
function inert(text) {
    return text
        .replace(/[\r\n]+/g, ' ')
        .replace(INDENT, (indent) => indent.replaceAll(/[^ \t]/g, ' '))
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replaceAll('##[', '## [');
}
/** Whether the runner would trim all of it away before it looks for a command. */
function isBlank(text) {
    return INDENT.exec(text)?.[0] === text;
}


/***/ }),

/***/ 33201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {}).catch(() => undefined),
};


/***/ }),

/***/ 60245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ parseStageRecord),
/* harmony export */   hl: () => (/* binding */ RECORD_VERSION),
/* harmony export */   u9: () => (/* binding */ parseJobRecord)
/* harmony export */ });
/* unused harmony export STAGE_STATES */
/** Version of everything written here; readers refuse others. */
const RECORD_VERSION = 1;
/**
 * What became of a stage. `started` is what a record shows whose runner died: nobody was there to write more.
 */
const STAGE_STATES = ['started', 'completed', 'failed', 'skipped', 'fast-forwarded', 'rolled-back'];
/**
 * Reads a job record that came from outside.
 * @returns undefined where it is none of ours: wrong version, wrong shape, too large.
 */
function parseJobRecord(text) {
    const value = parseObject(text);
    if (!value || value.version !== RECORD_VERSION || !isCount(value.attempt))
        return undefined;
    if (typeof value.jobKey !== 'string' || typeof value.claim !== 'string' || !Array.isArray(value.stages))
        return undefined;
    if (!value.stages.every(isStageRecord) || !isAbsentOr(Array.isArray)(value.ledger))
        return undefined;
    return value;
}
/** Reads one stage's record; undefined where it is none of ours. */
function parseStageRecord(text) {
    const value = parseObject(text);
    return isStageRecord(value) ? value : undefined;
}
/** A record is some kilobytes; outputs are at most 1 MB a job. */
const MAX_RECORD_CHARACTERS = 8 * 1024 * 1024;
function parseObject(text) {
    if (text.length > MAX_RECORD_CHARACTERS)
        return undefined;
    try {
        // A key called __proto__ would otherwise become a prototype somewhere down the line.
        const value = JSON.parse(text, (key, entry) => (key === '__proto__' ? undefined : entry));
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isText = (value) => typeof value === 'string';
const isHash = (value) => isText(value) && /^[0-9a-f]{64}$/.test(value);
const isTextMap = (value) => isObject(value) && Object.values(value).every(isText);
/** Names go into the runner's line-based files: a line break in one would be an injection. */
const isNameMap = (value) => isTextMap(value) && Object.keys(value).every((name) => /^[^\r\n]+$/.test(name));
const isAbsentOr = (check) => (value) => value === undefined || check(value);
const isSnapshotRef = (value) => isObject(value) &&
    isText(value.checkpoint) &&
    /^[a-z0-9-]{8,64}$/.test(value.checkpoint) &&
    isHash(value.stateHash);
const isReplay = (value) => isObject(value) &&
    isNameMap(value.outputs) &&
    isNameMap(value.env) &&
    Array.isArray(value.path) &&
    value.path.every(isText);
const isFingerprint = (value) => isObject(value) &&
    ['os', 'arch', 'home', 'user', 'workspace'].every((key) => isText(value[key])) &&
    isAbsentOr(isText)(value.libc) &&
    isTextMap(value.tools);
const isSkipBlocker = (value) => isObject(value) && isText(value.reason) && isText(value.why);
function isStageRecord(value) {
    if (!isObject(value) || value.version !== RECORD_VERSION)
        return false;
    const checks = {
        name: isText,
        attempt: isAbsentOr(isCount),
        order: isCount,
        state: (state) => STAGE_STATES.includes(state),
        script: isHash,
        environment: isTextMap,
        fingerprint: isAbsentOr(isFingerprint),
        commit: isAbsentOr(isText),
        startedAt: isCount,
        before: isAbsentOr(isSnapshotRef),
        after: isAbsentOr(isSnapshotRef),
        dirty: isAbsentOr(isSnapshotRef),
        interrupted: isAbsentOr((value) => value === true),
        replay: isAbsentOr(isReplay),
        blockers: (list) => Array.isArray(list) && list.every(isSkipBlocker),
        failure: isAbsentOr(isObject),
        resumes: isCount,
        plannedResumes: isAbsentOr(isCount),
    };
    return Object.entries(checks).every(([key, check]) => check(value[key]));
}


/***/ }),

/***/ 1510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog),
/* harmony export */   t: () => (/* binding */ runnerLog)
/* harmony export */ });
/* harmony import */ var _guard_commands_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96327);

/**
 * A log for the runner: plain lines for what is merely told, workflow commands for what becomes an annotation.
 * Nothing that is logged can become a command by itself.
 */
function runnerLog(stdout, masker) {
    const write = (line) => stdout.write(`${line}\n`);
    const command = (name, text) => write((0,_guard_commands_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCommand */ .fE)(name, masker.mask(text), name === 'debug' ? [] : [['title', 'rerail']]));
    return {
        debug: (text) => command('debug', text),
        info: (text) => write(`rerail: ${(0,_guard_commands_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(masker.mask(text))}`),
        notice: (text) => command('notice', text),
        warning: (text) => command('warning', text),
        error: (text) => command('error', text),
    };
}
/** A log for a terminal or a pipe: everything goes to stderr, so that stdout holds results only. */
function terminalLog(stderr, masker) {
    const write = (prefix, text) => stderr.write(`${prefix}${masker.mask(text)}\n`);
    return {
        debug: () => undefined,
        info: (text) => write('', text),
        notice: (text) => write('note: ', text),
        warning: (text) => write('warning: ', text),
        error: (text) => write('error: ', text),
    };
}


/***/ }),

/***/ 62403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   TQ: () => (/* binding */ AGE_FORM),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ec: () => (/* binding */ DURATION_FORM)
/* harmony export */ });
const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const PART = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
const WHOLE = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
/** Longest duration that means anything here: GitHub ends a workflow run after 35 days (docs: usage limits). */
const MAX_MS = 35 * 86_400_000;
/** What a duration looks like, for error messages. */
const FORM = 'a number with a unit, as 90s, 15m, 2h or 1h30m';
const DURATION_FORM = `${FORM}, at most 35d`;
/** Checkpoints in a folder may grow older than any run. */
const AGE_FORM = `${FORM} or 90d`;
/**
 * Milliseconds of a duration such as `90s`, `15m`, `1h30m`, or undefined where the text is none.
 * A bare `0` is a duration; other bare numbers are not, because nobody can tell seconds from minutes.
 * @param max milliseconds; longer ones are none
 */
function parseDuration(text, max = MAX_MS) {
    const compact = text.trim().toLowerCase();
    if (compact === '0')
        return 0;
    if (!WHOLE.test(compact))
        return undefined;
    let ms = 0;
    for (const [, amount, unit] of compact.matchAll(PART))
        ms += Number(amount) * UNITS[unit];
    return ms <= max ? Math.round(ms) : undefined;
}
/** A duration as people say it: `850ms`, `41s`, `5m`, `8m12s`, `2h05m`. */
function formatDuration(ms) {
    if (Math.round(ms) < 1_000)
        return `${Math.round(ms)}ms`;
    if (ms < 10_000)
        return `${(Math.round(ms / 100) / 10).toString()}s`;
    const seconds = Math.round(ms / 1_000);
    if (seconds < 60)
        return `${seconds}s`;
    if (seconds < 3_600) {
        const left = seconds % 60;
        return left === 0 ? `${seconds / 60}m` : `${Math.floor(seconds / 60)}m${pad(left)}s`;
    }
    const minutes = Math.round(seconds / 60);
    return minutes % 60 === 0 ? `${Math.floor(minutes / 60)}h` : `${Math.floor(minutes / 60)}h${pad(minutes % 60)}m`;
}
const pad = (value) => String(value).padStart(2, '0');


/***/ }),

/***/ 70032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createMasker),
/* harmony export */   w: () => (/* binding */ encodedForms)
/* harmony export */ });
const SHORTEST_SECRET = 3;
/** Part of an encoding that is shorter occurs by chance. Characters. */
const SHORTEST_FORM = 4;
/** Shorter forms are not looked for across line breaks: they would be found where words happen to meet. Characters. */
const SHORTEST_WRAPPED = 8;
const MASK = '***';
function createMasker() {
    const secrets = new Set();
    /** Every form of every secret. */
    const forms = new Set();
    function learn(value) {
        if (value.length < SHORTEST_SECRET || secrets.has(value))
            return;
        secrets.add(value);
        for (const form of encodedForms(value))
            forms.add(form);
    }
    return {
        add(value) {
            const whole = value.trim();
            learn(whole);
            const lines = whole.split(/[\r\n]+/);
            if (lines.length > 1)
                for (const line of lines)
                    learn(line.trim());
        },
        mask(text) {
            const ranges = findForms(text, forms);
            if (ranges.length === 0)
                return text;
            let masked = '';
            let from = 0;
            for (const [start, end] of ranges) {
                masked += text.slice(from, start) + MASK;
                from = end;
            }
            return masked + text.slice(from);
        },
        reveals: (text) => findForms(text, forms).length > 0,
        values: () => [...secrets],
    };
}
/** Where any form stands; sorted, overlapping ones merged. */
function findForms(text, forms) {
    const ranges = [];
    const unwrapped = /[\r\n]/.test(text) ? unwrap(text) : undefined;
    for (const form of forms) {
        for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
            ranges.push([at, at + form.length]);
        if (unwrapped === undefined || form.length < SHORTEST_WRAPPED)
            continue;
        const flat = unwrapped.text;
        const inOneLine = form.replace(/[\r\n]/g, '');
        for (let at = flat.indexOf(inOneLine); at >= 0; at = flat.indexOf(inOneLine, at + 1)) {
            ranges.push([unwrapped.position(at), unwrapped.position(at + inOneLine.length - 1) + 1]);
        }
    }
    return merge(ranges);
}
function merge(ranges) {
    ranges.sort((a, b) => a[0] - b[0]);
    const merged = [];
    for (const range of ranges) {
        const last = merged[merged.length - 1];
        if (last !== undefined && range[0] <= last[1])
            last[1] = Math.max(last[1], range[1]);
        else
            merged.push(range);
    }
    return merged;
}
/** The text without line breaks, and where each of its characters came from. */
function unwrap(text) {
    const lines = text.split(/[\r\n]+/);
    /** Start of each line, in the unwrapped and in the whole text. */
    const starts = [];
    let flat = 0;
    let whole = 0;
    for (const line of lines) {
        whole = line === '' ? whole : text.indexOf(line, whole);
        starts.push({ flat, whole });
        flat += line.length;
        whole += line.length;
    }
    return {
        text: lines.join(''),
        position(index) {
            let low = 0;
            let high = starts.length - 1;
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if (starts[middle].flat <= index)
                    low = middle;
                else
                    high = middle - 1;
            }
            const start = starts[low];
            return start.whole + index - start.flat;
        },
    };
}
/** The ways in which a value may turn up in a text, itself included. */
function encodedForms(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const forms = [value, json, JSON.stringify(json).slice(1, -1), escapeXml(value), ...urlForms(value)];
    for (const form of base64Forms(value)) {
        forms.push(form, form.replaceAll('+', '-').replaceAll('/', '_'));
    }
    return [...new Set(forms)].filter((form) => form === value || form.length >= SHORTEST_FORM);
}
function escapeXml(value) {
    return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
function urlForms(value) {
    const byte = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    const component = encodeURIComponent(value.toWellFormed());
    const strict = component.replace(/[!'()*]/g, byte);
    const upper = [component, strict, strict.replaceAll('%20', '+'), encodeURI(value.toWellFormed())];
    return [...upper, ...upper.map((form) => form.replace(/%../g, (found) => found.toLowerCase()))];
}
/**
 * The base64 text of the value on its own, and the part of it that is the same whatever surrounds the value, for each
 * of the three places in a group of three bytes at which it may start.
 */
function base64Forms(value) {
    const bytes = Buffer.from(value);
    const aligned = bytes.toString('base64');
    const forms = [aligned, aligned.replace(/=+$/, '')];
    for (const shift of [0, 1, 2]) {
        const text = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        // A character at either end also holds bits of the neighbours: six bits a character, eight a byte.
        const first = Math.ceil((shift * 8) / 6);
        const end = Math.floor(((shift + bytes.length) * 8) / 6);
        forms.push(text.slice(first, end));
    }
    return forms;
}


/***/ }),

/***/ 80959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ maskerFor)
/* harmony export */ });
/* unused harmony exports learnSecrets, isSecretName */
/* harmony import */ var _masker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70032);

/** Names of variables that hold a secret. Singular on purpose: `INPUT_SECRETS` and `INPUT_KEY` are none. */
const SECRET_NAME = new RegExp([
    '(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|CONNECTION_?STRING|WEBHOOK(_URL)?)(_|\\d|$)',
    '(API|ACCESS|PRIVATE|SIGNING|ENCRYPTION|CHECKPOINT|DEPLOY|SSH|GPG|LICENSE|ACCOUNT)[-_]?KEY(_|\\d|$)',
    '(^|_)(PAT|PWD|PASS|AUTH|DSN)$',
].join('|'), 'i');
/** Names that look like it, and tell where something is or how it is used. */
const NOT_SECRET_NAME = /_(FILE|PATH|DIR|HOST|NAME|ID|TYPE|TTL|EXPIRY|EXPIRES|ENABLED|ALGORITHM|SOCK)$|^(OLD)?PWD$|TOKEN(_REQUEST)?_(URL|URI)$/i;
const NOT_SECRET_VALUE = /^(true|false|yes|no|on|off|null|none|auto|always|never|default|read|write|\d{1,5}|.{0,3})$/i;
const URL_PASSWORD = /^[a-z][a-z0-9+.-]*:\/\/[^/@\s]*:([^/@\s]+)@/i;
/**
 * Teaches the masker the secrets that an environment holds: runtime tokens, inputs and variables with a secret's name,
 * and passwords in URLs.
 */
function learnSecrets(masker, environment) {
    for (const [name, value] of Object.entries(environment)) {
        if (value === undefined)
            continue;
        if (isSecretName(name) && !NOT_SECRET_VALUE.test(value))
            masker.add(value);
        const password = URL_PASSWORD.exec(value)?.[1];
        if (password !== undefined)
            masker.add(password);
    }
}
/** A masker that knows the secrets of an environment. */
function maskerFor(environment) {
    const masker = (0,_masker_js__WEBPACK_IMPORTED_MODULE_0__/* .createMasker */ .a)();
    learnSecrets(masker, environment);
    return masker;
}
function isSecretName(name) {
    return SECRET_NAME.test(name) && !NOT_SECRET_NAME.test(name);
}


/***/ })

};
