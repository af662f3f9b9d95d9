export const id = 8034;
export const ids = [8034];
export const modules = {

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

/***/ 88034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completeStage: () => (/* binding */ completeStage),
  failStage: () => (/* binding */ failStage),
  newestCheckpoint: () => (/* binding */ newestCheckpoint),
  openStage: () => (/* binding */ openStage),
  scriptHash: () => (/* binding */ scriptHash),
  snapshotOf: () => (/* binding */ snapshotOf),
  startProbes: () => (/* binding */ startProbes)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/recovery/fingerprint.js
var fingerprint = __webpack_require__(66118);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/recovery/runner-root.js



/** The runner's process that started this one; on Windows it has a suffix, and a runner built from source is a library. */
const WORKER = /^Runner\.Worker(?:\.exe|\.dll)?$/;
/**
 * What the runner itself writes in its root while a step runs: logs and pages, its work folder, and, when it updates
 * itself, new versions of its programs.
 */
const OWN_ENTRY = /^(?:_diag|_work|_update|bin|externals|update)(?:\.|$)/;
/**
 * The folder that the runner is installed in, by the program of the process that started this one (`…/bin/Runner.Worker`);
 * undefined if something else did or the platform does not tell.
 */
function runnerRoot(parent = process.ppid) {
    const worker = programsOf(parent).find((file) => WORKER.test(external_node_path_.basename(file)));
    return worker === undefined ? undefined : external_node_path_.dirname(external_node_path_.dirname(worker));
}
/** Entries of the runner's root that the runner itself changes, as absolute paths. */
function runnerEntries(root) {
    try {
        return (0,external_node_fs_.readdirSync)(root)
            .filter((name) => OWN_ENTRY.test(name))
            .map((name) => external_node_path_.join(root, name));
    }
    catch {
        return [];
    }
}
/** The program of a process, and the file that it interprets if it does. */
function programsOf(pid) {
    try {
        if (process.platform === 'linux') {
            const first = (0,external_node_fs_.readFileSync)(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(1, 3);
            return [(0,external_node_fs_.readlinkSync)(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, ''), ...first.filter(external_node_path_.isAbsolute)];
        }
        if (process.platform !== 'darwin')
            return [];
        return [(0,external_node_child_process_.execFileSync)('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8', timeout: 2_000 }).trim()];
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/recovery/stages.js
var stages = __webpack_require__(51003);
;// CONCATENATED MODULE: ./build/recovery/outside-effects.js






/** Where package managers and container engines note what is installed. */
const DATABASES = [
    '/var/lib/dpkg/status',
    '/var/lib/rpm',
    '/usr/lib/sysimage/rpm',
    '/lib/apk/db/installed',
    '/var/lib/pacman/local',
    '/var/lib/docker/image/overlay2/repositories.json',
    '/var/lib/docker/image/overlayfs/repositories.json',
    '/var/lib/containers/storage/overlay-images/images.json',
    '/opt/homebrew/Cellar',
    '/usr/local/Cellar',
];
/** Looking at HOME may take this long; a larger one is taken as changed. */
const MAX_LOOK_MS = 1_500;
const PAUSE_AFTER = 5_000;
/** A first look, before the script runs. Cheap: a few files. */
async function lookOutside(now) {
    const ports = await listeningPorts();
    return { at: now, databases: await modified(DATABASES), ...(ports === undefined ? {} : { ports }) };
}
/** What changed outside the workspace since the first look, as obstacles to skipping the stage. */
async function outsideEffects(before, scope, survivors) {
    const found = [];
    const add = (why) => found.push({ reason: stages/* OUTSIDE_EFFECT */.wd, why });
    const now = await lookOutside(before.at);
    for (const file of new Set([...Object.keys(before.databases), ...Object.keys(now.databases)])) {
        if (before.databases[file] !== now.databases[file])
            add(`it changed ${file}`);
    }
    const opened = (now.ports ?? []).filter((port) => !before.ports?.includes(port));
    if (opened.length > 0)
        add(`it left port ${opened.slice(0, 5).join(', ')} listening`);
    if (survivors.length > 0)
        add(`it left processes running: ${survivors.slice(0, 5).join(', ')}`);
    for (const folder of await changedFolders(scope, before.at))
        add(`it changed ${folder}, which is on PATH`);
    const change = await firstChange(scope, before.at);
    if (change !== undefined)
        add(inWords(change, scope));
    return found;
}
function inWords(change, { home, shared = false }) {
    if (change === 'unknown') {
        return `${home} is too large to see whether it changed; if the script writes nothing there, set "effects: workspace"`;
    }
    if (!shared)
        return `it changed ${change.file}`;
    return `${change.file} changed while it ran; if another job or service did that, set "effects: workspace"`;
}
async function modified(files) {
    const times = {};
    for (const file of files) {
        const info = await (0,promises_.stat)(file).catch(() => undefined);
        if (info)
            times[file] = info.mtimeMs;
    }
    return times;
}
/** Ports in state LISTEN (0A), read from the kernel's tables; Linux only. */
async function listeningPorts() {
    if (process.platform !== 'linux')
        return undefined;
    const ports = new Set();
    for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
        const text = await (0,promises_.readFile)(table, 'latin1').catch(() => '');
        for (const [, hex] of text.matchAll(/^\s*\d+: [0-9A-F]+:([0-9A-F]{4}) [0-9A-F]+:[0-9A-F]{4} 0A /gm)) {
            ports.add(String(Number.parseInt(hex, 16)));
        }
    }
    return [...ports].sort();
}
async function changedFolders(scope, since) {
    const changed = [];
    for (const folder of scope.path) {
        if (isWithin(folder, scope.except))
            continue;
        const info = await (0,promises_.stat)(folder).catch(() => undefined);
        if (info && info.mtimeMs >= since)
            changed.push(folder);
    }
    return changed;
}
/** The first change below HOME since then; undefined if there is none. */
async function firstChange(scope, since) {
    const { runner, counted = [] } = scope;
    const except = [...scope.except, ...(runner === undefined ? [] : runnerEntries(runner))];
    const started = performance.now();
    const queue = [scope.home, ...counted.filter((folder) => isWithin(folder, [scope.home]) && isWithin(folder, except))];
    let looked = 0;
    for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
        // Asked one by one, hundreds of thousands of entries take ten times as long without blocking; so it blocks, for moments.
        if (looked > PAUSE_AFTER) {
            looked = 0;
            if (performance.now() - started > MAX_LOOK_MS)
                return 'unknown';
            await (0,external_node_timers_promises_.setImmediate)();
        }
        for (const entry of entriesOf(folder)) {
            const file = external_node_path_.join(folder, entry.name);
            if (isWithin(file, except) && !isWithin(file, counted))
                continue;
            looked += 1;
            // ctime, not mtime: unpacking tools set mtimes back, nobody sets ctimes. The runner's root changes with its entries.
            if (changedAt(file) >= since && file !== runner)
                return { file };
            if (entry.isDirectory())
                queue.push(file);
        }
    }
    return undefined;
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function changedAt(file) {
    try {
        return (0,external_node_fs_.lstatSync)(file).ctimeMs;
    }
    catch {
        return 0;
    }
}
const isWithin = (file, folders) => folders.some((folder) => file === folder || file.startsWith(folder + external_node_path_.sep));

// EXTERNAL MODULE: ./build/recovery/record.js
var recovery_record = __webpack_require__(60245);
// EXTERNAL MODULE: ./build/step/step-context.js
var step_context = __webpack_require__(95755);
;// CONCATENATED MODULE: ./build/step/stages/stage.js








/**
 * Claims the stage's name and begins its record.
 * @throws RefusedError `stage-name-taken`
 */
async function openStage(phase, name, script, environment) {
    const job = await phase.job();
    const order = await job.claimStage(name);
    let record = {
        version: recovery_record/* RECORD_VERSION */.hl,
        name,
        order,
        state: 'started',
        script: scriptHash(script),
        environment: (0,fingerprint/* environmentHashes */.MQ)(environment, (_, value) => phase.masker.reveals(value)),
        ...(phase.context.sha === undefined ? {} : { commit: phase.context.sha }),
        startedAt: phase.clock.now(),
        blockers: [],
        resumes: 0,
    };
    await job.saveStage(record);
    return {
        get record() {
            return record;
        },
        async update(changes) {
            record = { ...record, ...changes };
            await job.saveStage(record);
        },
    };
}
/** SHA-256 over what is run and how. */
function scriptHash({ shell = '', workingDirectory, text }) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([shell, workingDirectory, text]))
        .digest('hex');
}
function startProbes(phase, environment) {
    return {
        outside: (0,step_context/* bestEffort */.z)(phase, 'The look outside the workspace', () => lookOutside(phase.clock.now())),
        fingerprint: (0,step_context/* bestEffort */.z)(phase, 'The look at the machine', () => (0,fingerprint/* takeFingerprint */.mP)(phase.context.workspace, environment)),
    };
}
/** Records a stage whose script passed: the workspace after it, what to replay, and what speaks against skipping it later. */
async function completeStage(phase, stage, result, probes, before) {
    const after = before && (await captureAfter(phase, stage, before));
    const replay = replayOf(phase, result);
    const blockers = [
        ...(replay === undefined ? [SECRET_OUTPUT] : []),
        ...secretFiles(before, after),
        ...leftOut(before, after),
        ...(await outsideBlockers(phase, probes, result)),
    ];
    const fingerprint = await probes.fingerprint;
    await stage.update({
        state: 'completed',
        durationMs: result.durationMs,
        tries: result.number,
        blockers,
        dirty: undefined,
        ...(after === undefined ? {} : { after: snapshotOf(after) }),
        ...(replay === undefined ? {} : { replay }),
        ...(fingerprint === undefined ? {} : { fingerprint }),
    });
}
/** Records a stage whose script failed for good, or was interrupted. */
async function failStage(stage, result, failure, probes, state) {
    const fingerprint = await probes?.fingerprint;
    await stage.update({
        state,
        ...(fingerprint === undefined ? {} : { fingerprint }),
        durationMs: result.durationMs,
        tries: result.number,
        ...(failure === undefined ? {} : { failure }),
    });
}
const snapshotOf = ({ id, stateHash }) => ({ checkpoint: id, stateHash });
/** The newest checkpoint of this job that later ones can be deltas of. */
async function newestCheckpoint(job) {
    const newest = (await job.stages()).findLast((stage) => stage.after ?? stage.before);
    return (newest?.after ?? newest?.before)?.checkpoint;
}
async function captureAfter(phase, stage, before) {
    const { capture } = await __webpack_require__.e(/* import() */ 4229).then(__webpack_require__.bind(__webpack_require__, 64229));
    return capture(phase, { stage: stage.record.name, sequence: stage.record.order * 2, parent: before.id, clean: true });
}
/** Undefined where any of it holds a secret: such outputs are never written down. */
function replayOf(phase, { published }) {
    const replay = {
        outputs: Object.fromEntries(published.outputs),
        env: Object.fromEntries(published.env),
        path: [...published.path],
    };
    const texts = [...Object.values(replay.outputs), ...Object.values(replay.env), ...replay.path];
    return texts.some((text) => phase.masker.reveals(text)) ? undefined : replay;
}
const SECRET_OUTPUT = {
    reason: 'secret-output',
    why: 'its outputs or environment hold a secret, which is never kept',
};
/** Files with credentials are in no checkpoint, so one that the stage made would be missing after a skip. */
function secretFiles(before, after) {
    const keyOf = ({ path: file, sha256 }) => JSON.stringify([file, sha256]);
    const known = new Set(before?.findings.map(keyOf));
    return (after?.findings ?? [])
        .filter((finding) => !known.has(keyOf(finding)))
        .map((finding) => ({
        reason: 'secret-file',
        why: `it wrote ${finding.path}, which holds a credential and is never kept`,
    }));
}
/**
 * What no checkpoint holds would be missing after a skip: sockets and the like that the script made, and every file whose content is not known,
 * because the script may have changed it.
 */
function leftOut(before, after) {
    const keyOf = ({ path: file, reason }) => JSON.stringify([file, reason]);
    const known = new Set(before?.skipped.map(keyOf));
    return (after?.skipped ?? [])
        .filter((entry) => CONTENT_UNKNOWN.has(entry.reason) || !known.has(keyOf(entry)))
        .map(({ path: file, reason }) => ({ reason: 'left-out', why: `no checkpoint holds ${file} (${reason})` }));
}
const CONTENT_UNKNOWN = new Set(['secret-name', 'unreadable', 'changing']);
async function outsideBlockers(phase, probes, result) {
    if (phase.inputs.effects === 'workspace')
        return [];
    const outside = await probes.outside;
    if (!outside)
        return [{ reason: 'outside-effect', why: 'whether it changed anything outside the workspace is not known' }];
    const { workspace, temp } = phase.context;
    const found = await (0,step_context/* bestEffort */.z)(phase, 'The look outside the workspace', async () => outsideEffects(outside, {
        home: phase.env.HOME ?? phase.env.USERPROFILE ?? '',
        except: [workspace, temp, (await phase.job()).folder],
        runner: runnerRoot(),
        counted: [phase.env.RUNNER_TOOL_CACHE ?? ''].filter((folder) => folder !== ''),
        shared: phase.env.RUNNER_ENVIRONMENT === 'self-hosted',
        path: (phase.env.PATH ?? '').split(external_node_path_.delimiter).filter((folder) => folder !== '' && (0,external_node_fs_.existsSync)(folder)),
    }, result.background));
    return found ?? [{ reason: 'outside-effect', why: 'whether it changed anything outside the workspace is not known' }];
}


/***/ })

};
