export const id = 8722;
export const ids = [8722];
export const modules = {

/***/ 48722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isDiskFull: () => (/* binding */ isDiskFull),
/* harmony export */   weighFacts: () => (/* binding */ weighFacts)
/* harmony export */ });
const KILLED = 137;
/** coreutils' `timeout` ends with this status where the time was up (coreutils manual, "timeout invocation"). */
const TIMED_OUT = 124;
const COMMAND_NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;
/** ARM and x86 Linux alike: 128 + SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL. */
const CRASHES = {
    132: 'illegal instruction',
    134: 'abort',
    135: 'bus error',
    136: 'arithmetic fault',
    139: 'segmentation fault',
};
const SHARE_OF_FULL = 0.01;
const SHARE_OF_MEMORY = 0.95;
const SHARE_OF_ROOMY = 0.8;
/** What the facts say, most telling first. */
function weighFacts(facts) {
    const found = [limitFacts, resourceFacts, exitFacts, testFacts, annotationFacts].flatMap((read) => read(facts));
    return found.sort((a, b) => b.weight - a.weight);
}
function limitFacts({ limit, cancelled }) {
    const found = [];
    if (limit)
        found.push({ type: 'timeout', weight: 20, text: `${limit.name} of ${limit.ms / 1000} s reached` });
    if (cancelled)
        found.push({ type: 'unknown', weight: 5, text: 'cancelled from outside' });
    return found;
}
function resourceFacts({ resources = {}, signal, exitCode }) {
    const type = 'resource-exhaustion';
    const found = [];
    const { oomKills = 0, diskFreeBytes, inodesFree, memoryBytes, memoryLimitBytes } = resources;
    const killed = signal === 'SIGKILL' || exitCode === KILLED;
    if (oomKills > 0)
        found.push({ type, weight: killed ? 15 : 7, text: `oom_kill +${oomKills}` });
    if (diskFreeBytes !== undefined && hasFewBytes(resources)) {
        found.push({ type, weight: 7, text: `${megabytes(diskFreeBytes)} of disk free` });
    }
    if (inodesFree === 0)
        found.push({ type, weight: 7, text: 'no inodes free' });
    if (memoryBytes !== undefined && memoryLimitBytes && memoryBytes / memoryLimitBytes > SHARE_OF_MEMORY) {
        const text = `peak ${megabytes(memoryBytes)} of ${megabytes(memoryLimitBytes)} memory`;
        found.push({ type, weight: killed ? 9 : 3, text });
    }
    // Many machines are always nearly full: this bears out what else is known, and decides nothing.
    const { memoryShortSeconds: memory, diskShortSeconds: disk } = resources;
    if (memory !== undefined)
        found.push({ type, weight: 0, text: `memory above 90 % for ${memory} s` });
    if (disk !== undefined)
        found.push({ type, weight: 0, text: `disk above 90 % for ${disk} s` });
    return found;
}
function exitFacts({ exitCode, signal, limit, cancelled, resources }) {
    if (limit || cancelled)
        return [];
    const text = signal ? `ended by ${signal}` : `exit status ${exitCode}`;
    if (signal === 'SIGKILL' || exitCode === KILLED)
        return killFacts(text, resources);
    if (exitCode === TIMED_OUT)
        return [{ type: 'timeout', weight: 10, text }];
    if (exitCode === COMMAND_NOT_FOUND || exitCode === NOT_EXECUTABLE)
        return [{ type: 'unknown', weight: 4, text }];
    const crash = exitCode === undefined ? undefined : CRASHES[exitCode];
    if (crash)
        return [{ type: 'unknown', weight: 2, text: `${text} (${crash})` }];
    return [];
}
/** Mostly it is the kernel that kills; where it was watched, and did not, somebody else is as likely. */
function killFacts(text, { oomKills, memoryBytes, memoryLimitBytes } = {}) {
    const type = 'resource-exhaustion';
    const wasRoomy = memoryBytes !== undefined && memoryLimitBytes && memoryBytes / memoryLimitBytes < SHARE_OF_ROOMY;
    if (oomKills !== 0 || !wasRoomy)
        return [{ type, weight: 5, text }];
    const peak = `peak ${megabytes(memoryBytes)} of ${megabytes(memoryLimitBytes)} memory`;
    return [
        { type, weight: 3, text },
        { type: 'unknown', weight: 1, text: `no oom_kill, ${peak}` },
    ];
}
function testFacts({ tests }) {
    if (!tests || tests.failed.length === 0)
        return [];
    return [{ type: 'test-failure', weight: 9.5, text: `${tests.failed.length} of ${tests.total} tests failed` }];
}
const TEST_FILE = /(?:^|[\\/._-])(?:tests?|specs?|__tests__|e2e)(?:[\\/._-]|$)/i;
/** An error that names a place was found by something that reads or tests code. */
function annotationFacts({ annotations = [] }) {
    for (const { level, file, line } of annotations) {
        if (level !== 'error' || file === undefined)
            continue;
        const type = TEST_FILE.test(file) ? 'test-failure' : 'quality-gate';
        return [{ type, weight: 3, text: `error annotated at ${file}${line === undefined ? '' : `:${line}`}` }];
    }
    return [];
}
const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
const hasFewBytes = ({ diskFreeBytes, diskTotalBytes }) => diskFreeBytes !== undefined && diskTotalBytes !== undefined && diskFreeBytes < diskTotalBytes * SHARE_OF_FULL;
/** Whether the workspace's disk had no room left, of bytes or of inodes, at the worst moment. */
const isDiskFull = (peaks) => peaks.inodesFree === 0 || hasFewBytes(peaks);


/***/ })

};
