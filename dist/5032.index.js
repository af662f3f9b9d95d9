export const id = 5032;
export const ids = [5032,3352,971,8633];
export const modules = {

/***/ 68214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ withEarlier),
/* harmony export */   _l: () => (/* binding */ findEarlier),
/* harmony export */   xD: () => (/* binding */ recordName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60245);


/** So many attempts back it looks at most: GitHub allows 50 re-runs, and nobody wants what is ten attempts old. */
const MAX_PROBES = 10;
/** Under which name a store keeps the record of a job in one attempt. */
const recordName = (identity) => `job-a${identity.attempt}-${identity.jobKey}`;
/**
 * Looks for the newest record of this job in earlier attempts of the same run, newest attempt first.
 * An answer that is missing, contested or not ours means a fresh start, never an error.
 */
async function findEarlier({ identity, debug, unauthenticated, store }) {
    if (identity.attempt <= 1)
        return fresh('first-attempt', 'this is the first attempt');
    if (debug)
        return fresh('debug-logging', 'the run was re-run with debug logging, so everything runs');
    if (unauthenticated) {
        return fresh('unauthenticated', 'the job can ask for OIDC tokens, so only checkpoints authenticated by the input "checkpoint-key" are used', true);
    }
    const last = Math.max(1, identity.attempt - MAX_PROBES);
    for (let attempt = identity.attempt - 1; attempt >= last; attempt -= 1) {
        try {
            const text = await store.getRecord(recordName({ ...identity, attempt }));
            if (text === undefined)
                continue;
            const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJobRecord */ .u9)(text);
            if (record && isOurs(record, identity, attempt))
                return { found: true, record };
            return fresh('record-foreign', `the record of attempt ${attempt} is not one of this job`, true);
        }
        catch (error) {
            const contested = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk && error.reason === 'record-contested';
            if (!contested)
                return fresh('service-failed', `the record of attempt ${attempt} could not be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, true);
            return fresh('record-contested', 'two jobs of the earlier attempt have the same job key; give each caller its own input "key"', true);
        }
    }
    return fresh('nothing-recorded', 'no earlier attempt left a record that can be seen from here');
}
/**
 * What a later attempt is to know: the stages of this one, and what an earlier one recorded of those that this one did not get to, or not further than to their preparation. Else an
 * attempt that ends early would take with it what the one before had completed.
 */
function withEarlier(stages, earlier) {
    const before = new Map(earlier?.stages.map((stage) => [stage.name, { ...stage, attempt: stage.attempt ?? earlier.attempt }]));
    const isPrepared = ({ state, before: moment }) => state !== 'started' || moment !== undefined;
    const own = stages.map((stage) => (isPrepared(stage) ? stage : (before.get(stage.name) ?? stage)));
    const names = new Set(own.map(({ name }) => name));
    return [...own, ...[...before.values()].filter(({ name }) => !names.has(name))];
}
const fresh = (reason, why, alarming = false) => ({ found: false, reason, why, alarming });
const isOurs = (record, identity, attempt) => record.jobKey === identity.jobKey &&
    record.attempt === attempt &&
    record.runId === identity.runId &&
    record.repository === identity.repository;


/***/ }),

/***/ 66118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ environmentHashes),
/* harmony export */   mP: () => (/* binding */ takeFingerprint),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* unused harmony export TOOLS */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** Tools whose version decides what a build leaves behind. */
const TOOLS = {
    node: ['--version'],
    python3: ['--version'],
    go: ['version'],
    rustc: ['--version'],
    java: ['--version'],
    gcc: ['--version'],
    clang: ['--version'],
    ruby: ['--version'],
    dotnet: ['--version'],
    php: ['--version'],
    make: ['--version'],
};
/** A tool that does not say its version within this time has none. */
const TOOL_TIMEOUT_MS = 5_000;
/**
 * Takes the fingerprint of this machine as a script with this environment would see it.
 * Starts one short process a tool; run it beside something longer.
 */
async function takeFingerprint(workspace, env) {
    const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
    const version = (tool, args) => new Promise((resolve) => {
        execFile(tool, [...args], { env: { ...env }, timeout: TOOL_TIMEOUT_MS, windowsHide: true }, (error, stdout) => {
            const line = stdout.split('\n')[0]?.trim();
            resolve(error || !line ? undefined : [tool, line.slice(0, 200)]);
        });
    });
    const tools = await Promise.all(Object.entries(TOOLS).map(([tool, args]) => version(tool, args)));
    const libc = libcVersion();
    return {
        os: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)(),
        arch: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)(),
        ...(libc === undefined ? {} : { libc }),
        home: env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(),
        user: userName(),
        workspace,
        tools: Object.fromEntries(tools.filter((entry) => entry !== undefined)),
    };
}
/** Names every way in which two machines differ that could make a skipped stage wrong. */
function differences(then, now) {
    const found = [];
    for (const [key, reason] of PLACES) {
        if (then[key] !== now[key]) {
            found.push({
                reason,
                why: `${reason.replaceAll('-', ' ')} was ${then[key] ?? 'unknown'}, is ${now[key] ?? 'unknown'}`,
            });
        }
    }
    for (const tool of new Set([...Object.keys(then.tools), ...Object.keys(now.tools)])) {
        const [was, is] = [then.tools[tool], now.tools[tool]];
        if (was !== is)
            found.push({ reason: 'tool-version', why: `${tool} was ${was ?? 'absent'}, is ${is ?? 'absent'}` });
    }
    return found;
}
const PLACES = [
    ['os', 'operating-system'],
    ['arch', 'architecture'],
    ['libc', 'c-library'],
    ['home', 'home'],
    ['user', 'user'],
    ['workspace', 'workspace-path'],
];
/** Variables that differ between two attempts on equal machines, or that the runner makes: they say nothing about the work. */
const NOISE = /^(?:GITHUB_.*|RUNNER_.*|ACTIONS_.*|INPUT_.*|STATE_.*|RERAIL_.*|ImageVersion|PATH|Path|PWD|OLDPWD|SHLVL|_|INVOCATION_ID|JOURNAL_STREAM|SYSTEMD_EXEC_PID|MEMORY_PRESSURE_.*|SSH_.*|XDG_SESSION.*|TERM.*|COLUMNS|LINES|NODE_.*COVERAGE.*)$/;
/**
 * Short hashes of the variables a workflow sets, so that a later attempt can name what changed without anyone learning a value.
 * Secrets are not hashed: a short one could be guessed back.
 */
function environmentHashes(env, isSecret) {
    const hashes = {};
    for (const name of Object.keys(env).sort()) {
        const value = env[name];
        if (value === undefined || NOISE.test(name))
            continue;
        hashes[name] = isSecret(name, value) ? 'secret' : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(value).digest('hex').slice(0, 16);
    }
    return hashes;
}
function userName() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username;
    }
    catch {
        // A user id without an entry in the user database, as containers have them.
        return String(process.getuid?.() ?? '');
    }
}
function libcVersion() {
    const report = process.report?.getReport();
    return report?.header?.glibcVersionRuntime;
}


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

/***/ 51003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ decideFastForward),
/* harmony export */   iF: () => (/* binding */ decideResume),
/* harmony export */   tx: () => (/* binding */ attemptOf),
/* harmony export */   wd: () => (/* binding */ OUTSIDE_EFFECT)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66118);

/**
 * Decides whether a stage's script may be skipped because an earlier attempt completed it.
 * Pure; every condition of the design that does not hold is named, not only the first.
 */
function decideFastForward(earlier, now) {
    const stage = earlier.stages.find((candidate) => candidate.name === now.name);
    if (!stage)
        return refuse('not-recorded', `attempt ${earlier.attempt} did not get to this stage`);
    if (stage.state !== 'completed' && stage.state !== 'fast-forwarded') {
        const past = stage.interrupted ? 'was interrupted' : PAST[stage.state];
        return refuse('not-completed', `in attempt ${attemptOf(stage, earlier)} it ${past}`);
    }
    const refusals = [
        ...(now.allowed ? [] : [{ reason: 'not-allowed', why: 'the input "fast-forward" is false' }]),
        ...sameWork(stage, now),
        ...samePlace(stage, now),
        ...effects(stage, now),
    ];
    const { after, replay } = stage;
    if (!after || !replay)
        refusals.push({ reason: 'no-checkpoint', why: 'no checkpoint was taken after it' });
    if (refusals.length > 0 || !after || !replay)
        return { skip: false, refusals };
    return { skip: true, stage: { ...stage, after, replay } };
}
/**
 * Decides whether a stage whose script may be resumed goes on from what it left in an earlier attempt. Pure.
 * What the runner interrupted may be resumed as often as it takes; what failed by itself, once: a second failure from the
 * same state would say that the state is to blame.
 */
function decideResume(earlier, now) {
    const stage = earlier.stages.find((candidate) => candidate.name === now.name);
    if (!stage?.dirty || !['failed', 'started'].includes(stage.state))
        return { resume: false, refusals: [] };
    // Who never said how the stage ended died with its machine.
    const interrupted = stage.interrupted === true || stage.state === 'started';
    const refusals = [...sameWork(stage, now), ...samePlace(stage, now)];
    if (stage.resumes > 0 && !interrupted) {
        refusals.push({
            reason: 'resumed-before',
            why: `it failed again after it was resumed in attempt ${attemptOf(stage, earlier)}`,
        });
    }
    if (refusals.length > 0)
        return { resume: false, refusals };
    const what = interrupted ? 'was interrupted' : 'failed';
    return {
        resume: true,
        from: stage.dirty,
        resumes: stage.resumes + 1,
        why: `in attempt ${attemptOf(stage, earlier)} it ${what}, and it says that it can go on from there`,
    };
}
/** The attempt that a stage's record tells of. */
const attemptOf = (stage, { attempt }) => stage.attempt ?? attempt;
const PAST = {
    started: 'did not end',
    completed: 'completed',
    failed: 'failed',
    skipped: 'was skipped',
    'fast-forwarded': 'was fast-forwarded',
    'rolled-back': 'was rolled back',
};
const refuse = (reason, why) => ({ skip: false, refusals: [{ reason, why }] });
/** Script, environment, commit and workspace must be those it ran with. */
function sameWork(stage, now) {
    const found = [];
    if (stage.script !== now.script)
        found.push({ reason: 'script-changed', why: 'its script is another one now' });
    if (stage.commit !== now.commit)
        found.push({ reason: 'commit-changed', why: 'the checked-out commit is another one now' });
    const names = changedNames(stage.environment, now.environment);
    if (names.length > 0) {
        found.push({ reason: 'environment-changed', why: `its environment differs in ${names.slice(0, 5).join(', ')}` });
    }
    if (stage.before === undefined) {
        found.push({ reason: 'no-checkpoint', why: 'the workspace before it was not recorded' });
    }
    else if (stage.before.stateHash !== now.stateHash) {
        found.push({ reason: 'workspace-differs', why: 'the workspace is not what it was before the stage' });
    }
    return found;
}
/** Machine, user and tools must be alike, and folders it put on PATH must be here. */
function samePlace(stage, now) {
    const missing = (stage.replay?.path ?? []).filter((folder) => !now.exists(folder));
    return [
        ...(stage.fingerprint
            ? (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .differences */ .tX)(stage.fingerprint, now.fingerprint)
            : [{ reason: 'machine-unknown', why: 'the machine it ran on was not recorded' }]),
        ...missing.map((folder) => ({
            reason: 'path-missing',
            why: `${folder} is to be on PATH, but is not on this machine`,
        })),
    ];
}
/** What lies outside the workspace is in no checkpoint. */
function effects(stage, now) {
    const always = stage.blockers.filter((blocker) => !DECLARABLE.has(blocker.reason));
    if (now.declared)
        return [...always];
    const found = [...stage.blockers];
    if (now.services) {
        found.push({
            reason: 'services',
            why: 'the job has services, which start empty; say "effects: workspace" if it does not matter',
        });
    }
    return found;
}
/** Obstacles that `effects: workspace` overrules: the user knows better than detectors. Secrets are not among them. */
const OUTSIDE_EFFECT = 'outside-effect';
const DECLARABLE = new Set([OUTSIDE_EFFECT]);
function changedNames(a, b) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]).sort();
}


/***/ }),

/***/ 53501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ emptyQuarantine),
/* harmony export */   a: () => (/* binding */ moveQuarantine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




/**
 * Takes what a restore replaced out of the workspace, so that no tool that walks the workspace (a test runner's file map, a
 * linter, a Docker build context) finds a second copy of it.
 * @param peaks what the failed try used. If the disk was full its leavings are deleted instead: kept, they would fail the next try too.
 */
async function emptyQuarantine(phase, { quarantine }, peaks) {
    if (quarantine === undefined)
        return;
    if (peaks && (await __webpack_require__.e(/* import() */ 8722).then(__webpack_require__.bind(__webpack_require__, 48722))).isDiskFull(peaks)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(quarantine, { recursive: true, force: true });
        phase.log.info('what the try had written was deleted, not kept: the disk was full');
        removeIfEmpty(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(quarantine));
        return;
    }
    const kept = await moveQuarantine(phase, quarantine);
    phase.log.debug(`what the restore replaced is in ${kept}`);
}
/**
 * Moves the quarantine into the job's folder or, if that is on another mount, beside the workspace: copying a half-made
 * build would cost more than it is worth.
 * @returns where it is now
 */
async function moveQuarantine(phase, quarantine) {
    const { workspace } = phase.context;
    const folders = [node_path__WEBPACK_IMPORTED_MODULE_2__.join((await phase.job()).folder, 'quarantine'), node_path__WEBPACK_IMPORTED_MODULE_2__.join(workspace, '../.rerail-quarantine')];
    for (const folder of folders) {
        const kept = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, node_path__WEBPACK_IMPORTED_MODULE_2__.basename(quarantine));
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(quarantine, kept);
            removeIfEmpty(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(quarantine));
            return kept;
        }
        catch (error) {
            phase.log.debug(`quarantine ${quarantine} is not moved to ${kept}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
            removeIfEmpty(folder);
        }
    }
    return quarantine;
}
/** Other restores' quarantine may be there still, which is safe where it is. */
function removeIfEmpty(folder) {
    try {
        // In a repository around the workspace it says itself that git is to ignore it.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).join() === '.gitignore')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, '.gitignore'));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
    }
    catch { }
}


/***/ }),

/***/ 40971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   carryPlans: () => (/* binding */ carryPlans),
/* harmony export */   readEarlier: () => (/* binding */ readEarlier),
/* harmony export */   tellLostUploads: () => (/* binding */ tellLostUploads)
/* harmony export */ });
/* harmony import */ var _recovery_earlier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68214);
/* harmony import */ var _step_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95755);


/** Says once what the attempt before could not upload because its machine was shut down or died. */
async function tellLostUploads(phase) {
    const { attempt, debug, hasRuntime } = phase.context;
    if (attempt <= 1 || debug || !hasRuntime)
        return;
    await (0,_step_context_js__WEBPACK_IMPORTED_MODULE_1__/* .bestEffort */ .z)(phase, 'The look for lost uploads', async () => {
        const job = await phase.job();
        if (!(await job.mark('told-lost')))
            return;
        const store = await phase.artifactStore();
        if (!store)
            return;
        const { lostUploads } = await __webpack_require__.e(/* import() */ 3444).then(__webpack_require__.bind(__webpack_require__, 3444));
        const lost = await lostUploads(store, job.identity.jobKey, attempt - 1);
        if (lost.length === 0)
            return;
        const { uploadsLost } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(909)]).then(__webpack_require__.bind(__webpack_require__, 70909));
        phase.log.warning(uploadsLost(attempt - 1, lost));
    });
}
/** The earlier attempt's record; looked up once a job, by the first stage. */
async function readEarlier(phase) {
    if (phase.context.attempt <= 1)
        return undefined;
    const found = await (0,_step_context_js__WEBPACK_IMPORTED_MODULE_1__/* .bestEffort */ .z)(phase, 'The look for an earlier attempt', async () => {
        const job = await phase.job();
        return job.once('earlier', async () => (0,_recovery_earlier_js__WEBPACK_IMPORTED_MODULE_0__/* .findEarlier */ ._l)({
            identity: job.identity,
            debug: phase.context.debug,
            unauthenticated: phase.context.hasIdToken && phase.inputs.checkpointKey === undefined,
            store: (await phase.artifactStore()) ?? (await phase.localStore()),
        }));
    });
    if (!found)
        return undefined;
    if (found.found)
        return found.record;
    // Every stage asks; once is enough to be told.
    if (!(await (await phase.job()).mark('told-fresh')))
        return undefined;
    if (found.alarming)
        phase.log.warning(`This attempt starts fresh: ${found.why}.`);
    else
        phase.log.info(`this attempt starts fresh: ${found.why}`);
    return undefined;
}
/** Plans count over attempts: the stage takes over how often earlier ones resumed at it. */
async function carryPlans(phase, stage) {
    const earlier = await readEarlier(phase);
    const known = earlier?.stages.find(({ name }) => name === stage.record.name);
    if (known?.plannedResumes)
        await stage.update({ plannedResumes: known.plannedResumes });
}


/***/ }),

/***/ 48633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bring: () => (/* binding */ bring),
/* harmony export */   fastForward: () => (/* binding */ fastForward)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _guard_commands_key_values_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2637);
/* harmony import */ var _recovery_apply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50014);
/* harmony import */ var _recovery_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66118);
/* harmony import */ var _recovery_stages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51003);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62403);
/* harmony import */ var _guard_quarantine_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53501);
/* harmony import */ var _step_context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95755);
/* harmony import */ var _earlier_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40971);











/**
 * Skips a stage's script where an earlier attempt completed it and nothing speaks against it: restores the workspace
 * as it was after it, and tells the runner what the script had told it.
 * @returns the stage as the earlier attempt recorded it, or undefined where the script has to run.
 */
async function fastForward(phase, stage, environment) {
    const earlier = await (0,_earlier_js__WEBPACK_IMPORTED_MODULE_9__.readEarlier)(phase);
    if (!earlier)
        return undefined;
    const decision = await decide(phase, stage, earlier, environment);
    if (!decision)
        return undefined;
    if (!decision.skip) {
        const why = decision.refusals.map((refusal) => refusal.why).join('; ');
        const ledger = await phase.ledger();
        await ledger.record(ledger.newKey('fast-forward'), { kind: 'act', act: 'fast-forward', done: false, why });
        phase.log.info(`runs again: ${why}`);
        return undefined;
    }
    return (0,_step_context_js__WEBPACK_IMPORTED_MODULE_8__/* .bestEffort */ .z)(phase, `Fast-forwarding stage "${stage.record.name}"`, () => apply(phase, stage, decision.stage, (0,_recovery_stages_js__WEBPACK_IMPORTED_MODULE_5__/* .attemptOf */ .tx)(decision.stage, earlier)));
}
async function decide(phase, stage, earlier, environment) {
    const { record } = stage;
    // Without a record of the stage there is nothing to compare, and hashing a workspace is not free.
    const known = earlier.stages.some((candidate) => candidate.name === record.name);
    return (0,_step_context_js__WEBPACK_IMPORTED_MODULE_8__/* .bestEffort */ .z)(phase, 'Comparing this machine with the earlier one', async () => {
        const [stateHash, fingerprint] = known
            ? await Promise.all([
                (await phase.engine()).stateHash(phase.context.workspace, {
                    exclude: phase.inputs.exclude,
                    masker: phase.masker,
                }),
                (0,_recovery_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__/* .takeFingerprint */ .mP)(phase.context.workspace, environment),
            ])
            : ['', { os: '', arch: '', home: '', user: '', workspace: '', tools: {} }];
        return (0,_recovery_stages_js__WEBPACK_IMPORTED_MODULE_5__/* .decideFastForward */ .MF)(earlier, {
            name: record.name,
            script: record.script,
            environment: record.environment,
            ...(record.commit === undefined ? {} : { commit: record.commit }),
            stateHash,
            fingerprint,
            services: phase.inputs.services,
            declared: phase.inputs.effects === 'workspace',
            allowed: phase.inputs.fastForward,
            exists: (folder) => isInside(folder, phase.context.workspace) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder),
        });
    });
}
async function apply(phase, stage, completed, attempt) {
    const { checkpoint } = completed.after;
    const [engine, local] = await Promise.all([phase.engine(), phase.localStore()]);
    const started = phase.clock.monotonic();
    await bring(phase, checkpoint, local);
    const { masker, cancel, context } = phase;
    const why = `attempt ${attempt} completed the stage`;
    const result = await (0,_recovery_apply_js__WEBPACK_IMPORTED_MODULE_3__/* .recorded */ .t2)(await phase.ledger(), 'fast-forward', why, async () => {
        const request = { id: checkpoint, root: context.workspace, stores: [local], masker, signal: cancel };
        const restored = await engine.restore(request);
        await (0,_guard_quarantine_js__WEBPACK_IMPORTED_MODULE_7__/* .emptyQuarantine */ .A)(phase, restored);
        return { result: restored, checkpoint, durationMs: restored.ms };
    });
    await replay(phase, completed);
    await stage.update({
        state: 'fast-forwarded',
        ...(completed.before === undefined ? {} : { before: completed.before }),
        after: completed.after,
        replay: completed.replay,
        ...(completed.fingerprint === undefined ? {} : { fingerprint: completed.fingerprint }),
        ...(completed.durationMs === undefined ? {} : { durationMs: completed.durationMs }),
        blockers: completed.blockers,
    });
    const took = phase.clock.monotonic() - started;
    const saved = (completed.durationMs ?? 0) - took;
    const told = `${result.written} written, ${result.removed} removed, ${result.unchanged} unchanged in ${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a3)(took)}`;
    phase.log.info(`fast-forwarded from attempt ${attempt}: ${told}${saved > 0 ? `; the script took ${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a3)(completed.durationMs ?? 0)}` : ''}`);
    return completed;
}
/**
 * Brings the checkpoint into the local store, where later captures find their parent. What comes from the artifact store need not be
 * sent again: later attempts see it as this one does.
 */
async function bring(phase, id, local) {
    const artifacts = await phase.artifactStore();
    if (!artifacts)
        return;
    const [{ fetchCheckpoint }, { sentMark }, job] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6713), __webpack_require__.e(8336), __webpack_require__.e(1608), __webpack_require__.e(2281)]).then(__webpack_require__.bind(__webpack_require__, 37079)),
        __webpack_require__.e(/* import() */ 7389).then(__webpack_require__.bind(__webpack_require__, 99770)),
        phase.job(),
    ]);
    for (const needed of await fetchCheckpoint(id, artifacts, local, node_path__WEBPACK_IMPORTED_MODULE_2__.join(job.folder, 'fetched'), phase.inputs.checkpointKey)) {
        await job.mark(sentMark(needed));
    }
}
/** Tells the runner what the script told it then. */
async function replay({ context }, { replay: told }) {
    const { output, env, path: pathFile } = context.files;
    const lines = (values) => (0,_guard_commands_key_values_js__WEBPACK_IMPORTED_MODULE_10__/* .formatKeyValues */ .Rd)(Object.entries(values));
    if (output)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(output, lines(told.outputs));
    if (env)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(env, lines(told.env));
    if (pathFile)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(pathFile, told.path.map((folder) => `${folder}\n`).join(''));
}
const isInside = (file, folder) => file === folder || file.startsWith(folder + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);


/***/ }),

/***/ 25032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resumeStage: () => (/* binding */ resumeStage)
/* harmony export */ });
/* harmony import */ var _recovery_apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50014);
/* harmony import */ var _recovery_stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51003);
/* harmony import */ var _guard_quarantine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53501);
/* harmony import */ var _step_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95755);
/* harmony import */ var _earlier_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40971);
/* harmony import */ var _fast_forward_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48633);






/**
 * Puts a resumable stage where its script stood when it was interrupted or failed in an earlier attempt.
 * @param before the workspace as it is now, which must be the one the stage began with then
 * @returns whether the script goes on from there
 */
async function resumeStage(phase, stage, before, probes) {
    const earlier = await (0,_earlier_js__WEBPACK_IMPORTED_MODULE_4__.readEarlier)(phase);
    if (!earlier)
        return false;
    const resumed = await (0,_step_context_js__WEBPACK_IMPORTED_MODULE_3__/* .bestEffort */ .z)(phase, `Resuming stage "${stage.record.name}"`, async () => {
        const { name, script, environment, commit } = stage.record;
        const decision = (0,_recovery_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .decideResume */ .iF)(earlier, {
            name,
            script,
            environment,
            ...(commit === undefined ? {} : { commit }),
            stateHash: before.stateHash,
            fingerprint: (await probes.fingerprint) ?? NO_MACHINE,
            services: phase.inputs.services,
            declared: true,
            allowed: true,
            exists: () => true,
        });
        if (!decision.resume) {
            const why = decision.refusals.map((refusal) => refusal.why).join('; ');
            if (why !== '')
                phase.log.info(`starts from the beginning: ${why}`);
            return false;
        }
        const [engine, local] = await Promise.all([phase.engine(), phase.localStore()]);
        const id = decision.from.checkpoint;
        await (0,_fast_forward_js__WEBPACK_IMPORTED_MODULE_5__.bring)(phase, id, local);
        const { masker, cancel, context } = phase;
        const restored = await (0,_recovery_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .recorded */ .t2)(await phase.ledger(), 'resume', decision.why, async () => {
            const request = { id, root: context.workspace, stores: [local], masker, signal: cancel };
            const result = await engine.restore(request);
            await (0,_guard_quarantine_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyQuarantine */ .A)(phase, result);
            await stage.update({ resumes: decision.resumes });
            return { result, checkpoint: id, durationMs: result.ms };
        });
        phase.log.info(`goes on from checkpoint ${id}: ${decision.why}`);
        if (restored.missing.length > 0) {
            const files = restored.missing.slice(0, 5).join(', ');
            phase.log.warning(`What holds credentials is in no checkpoint, and is missing now: ${files}. The script has to make it again.`);
        }
        return true;
    });
    return resumed ?? false;
}
const NO_MACHINE = { os: '', arch: '', home: '', user: '', workspace: '', tools: {} };


/***/ })

};
