export const id = 2493;
export const ids = [2493];
export const modules = {

/***/ 2493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ResourceWatch: () => (/* binding */ ResourceWatch)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __webpack_require__(33201);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/guard/resources/memory.js



/** `root` is where `/proc` and `/sys` stand. */
function memoryReader(platform = process.platform, root = '/') {
    if (platform === 'linux')
        return linuxReader(root);
    // What Windows calls free is what can be had. On macOS free memory says nothing: the system fills it.
    if (platform === 'win32')
        return () => ({ usedBytes: external_node_os_.totalmem() - external_node_os_.freemem(), limitBytes: external_node_os_.totalmem() });
    return () => ({ limitBytes: external_node_os_.totalmem() });
}
function linuxReader(root) {
    const read = (file) => readText(external_node_path_.join(root, file));
    const machineBytes = field(read('proc/meminfo'), /^MemTotal:\s+(\d+) kB/m, 1024);
    const own = findCgroup(read('proc/self/cgroup') ?? '', read('proc/self/mountinfo') ?? '');
    const limiting = own && tightest(own, (file) => readText(external_node_path_.join(root, file)));
    if (own === undefined || limiting === undefined || limiting.limitBytes >= (machineBytes ?? 0)) {
        return () => readMachine(read('proc/meminfo'), read('proc/vmstat'));
    }
    return () => compact({
        usedBytes: usedIn(limiting.level, read),
        limitBytes: limiting.limitBytes,
        oomKills: field(read(external_node_path_.join(own.folder, EVENTS[own.version])), /^oom_kill (\d+)$/m),
    });
}
function readMachine(meminfo, vmstat) {
    const limitBytes = field(meminfo, /^MemTotal:\s+(\d+) kB/m, 1024);
    const available = field(meminfo, /^MemAvailable:\s+(\d+) kB/m, 1024);
    return compact({
        limitBytes,
        usedBytes: limitBytes !== undefined && available !== undefined ? limitBytes - available : undefined,
        oomKills: field(vmstat, /^oom_kill (\d+)$/m),
    });
}
/**
 * Where the kernel counts its kills. Version 2 counts those in groups below with them
 * (Documentation/admin-guide/cgroup-v2.rst).
 */
const EVENTS = { 1: 'memory.oom_control', 2: 'memory.events' };
/**
 * The folder of the group that accounts for this process's memory, from /proc/self/cgroup and /proc/self/mountinfo (see
 * cgroups(7) and proc(5)).
 */
function findCgroup(membership, mountinfo) {
    for (const version of [1, 2]) {
        const own = (version === 1 ? /^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.*)$/m : /^0::(.*)$/m).exec(membership)?.[1];
        const mount = mountinfo
            .split('\n')
            .map(parseMount)
            .find((it) => isMemoryMount(it, version));
        if (own === undefined || mount === undefined)
            continue;
        // A mount can show a part of the tree only. Where the path lies outside of that, the mount's own root is what we
        // are in.
        const below = external_node_path_.posix.relative(mount.root, own);
        const folder = below.startsWith('..') || own.startsWith('/..') ? mount.point : external_node_path_.posix.join(mount.point, below);
        return { folder, version, mountPoint: mount.point };
    }
    return undefined;
}
function parseMount(line) {
    const [before = '', after = ''] = line.split(' - ');
    const [, , , root, point] = before.split(' ');
    const [type = '', , options = ''] = after.split(' ');
    if (root === undefined || point === undefined)
        return undefined;
    const unescaped = (text) => text.replace(/\\(\d{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
    return { root: unescaped(root), point: unescaped(point), type, options };
}
function isMemoryMount(mount, version) {
    if (version === 2)
        return mount?.type === 'cgroup2';
    return mount?.type === 'cgroup' && mount.options.split(',').includes('memory');
}
/** The level, from the group upwards, that has the lowest limit. Undefined where none has one. */
function tightest(own, read) {
    let found;
    for (let folder = own.folder; folder.startsWith(own.mountPoint); folder = external_node_path_.posix.dirname(folder)) {
        const level = { folder, version: own.version };
        const file = own.version === 1 ? 'memory.limit_in_bytes' : 'memory.max';
        const limitBytes = field(read(external_node_path_.posix.join(folder, file)), /^(\d+)$/m);
        if (limitBytes !== undefined && limitBytes < (found?.limitBytes ?? Number.POSITIVE_INFINITY))
            found = { level, limitBytes };
        if (folder === own.mountPoint)
            break;
    }
    return found;
}
function usedIn({ folder, version }, read) {
    const usage = field(read(external_node_path_.posix.join(folder, version === 1 ? 'memory.usage_in_bytes' : 'memory.current')), /^(\d+)$/m);
    const cache = field(read(external_node_path_.posix.join(folder, 'memory.stat')), version === 1 ? /^total_inactive_file (\d+)$/m : /^inactive_file (\d+)$/m);
    return usage === undefined ? undefined : Math.max(0, usage - (cache ?? 0));
}
function readText(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'latin1');
    }
    catch {
        return undefined;
    }
}
function field(text, pattern, factor = 1) {
    const match = text === undefined ? undefined : pattern.exec(text)?.[1];
    return match === undefined ? undefined : Number(match) * factor;
}
function compact(memory) {
    return Object.fromEntries(Object.entries(memory).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/guard/resources/pressure.js
/** Above this share of what there is, a resource counts as short. */
const SHARE = 0.9;
/** Shorter stretches are what every build has. Milliseconds. */
const WORTH_TELLING_MS = 60_000;
/** How long a resource was short without a break. */
class Pressure {
    #since;
    #longestMs = 0;
    /**
     * @param share what is used of what there is, 0..1; undefined where that is not known
     * @param at milliseconds on a clock that never steps back
     */
    note(share, at) {
        if (share === undefined || share <= SHARE) {
            this.#since = undefined;
            return;
        }
        this.#since ??= at;
        this.#longestMs = Math.max(this.#longestMs, at - this.#since);
    }
    /** Seconds of the longest stretch; undefined below a minute. */
    get seconds() {
        return this.#longestMs < WORTH_TELLING_MS ? undefined : Math.round(this.#longestMs / 1_000);
    }
}

;// CONCATENATED MODULE: ./build/guard/resources/resources.js






/** How often to look. Milliseconds. */
const INTERVAL_MS = 1_000;
/** How long the end of a try waits for a file system. Milliseconds. */
const PATIENCE_MS = 250;
/** Of a second, in which the kernel counts CPU time towards user space (USER_HZ, 100 on every Linux there is). */
const TICKS = 100;
/**
 * Watches the machine while a try runs. Reads a few small files a second, and never throws: what cannot be read is left
 * out.
 */
class ResourceWatch {
    #scope;
    #readMemory = memoryReader();
    #before;
    #timer;
    #peaks = {};
    #memory = new Pressure();
    #disk = new Pressure();
    #lastBytes = 0;
    #lastAt = clock/* systemClock */.m.monotonic();
    /** The question about space that is being answered. */
    #space;
    constructor(scope) {
        this.#scope = scope;
        this.#before = this.#readMemory();
        this.#timer = setInterval(() => this.#look(), INTERVAL_MS);
        this.#timer.unref();
    }
    /** Ends the watch. Looks a last time where that can tell something: at the end of a failure. */
    async stop(failed) {
        clearInterval(this.#timer);
        if (failed) {
            this.#look();
            await Promise.race([this.#space, clock/* systemClock */.m.sleep(PATIENCE_MS)]);
        }
        const [memoryShortSeconds, diskShortSeconds] = [this.#memory.seconds, this.#disk.seconds];
        return {
            ...this.#peaks,
            ...this.#cpu(),
            ...(memoryShortSeconds === undefined ? {} : { memoryShortSeconds }),
            ...(diskShortSeconds === undefined ? {} : { diskShortSeconds }),
            outputBytes: this.#scope.outputBytes(),
        };
    }
    #look() {
        const { usedBytes, limitBytes, oomKills } = this.#readMemory();
        const peaks = this.#peaks;
        if (limitBytes !== undefined)
            peaks.memoryLimitBytes = limitBytes;
        raise(peaks, 'memoryBytes', usedBytes);
        const known = usedBytes !== undefined && limitBytes !== undefined;
        this.#memory.note(known ? usedBytes / limitBytes : undefined, clock/* systemClock */.m.monotonic());
        if (oomKills !== undefined)
            peaks.oomKills = oomKills - (this.#before.oomKills ?? oomKills);
        // The kernel kills when there is no more to be had, which may have come and gone between two looks.
        if (peaks.oomKills)
            raise(peaks, 'memoryBytes', limitBytes);
        if (process.platform !== 'win32')
            raise(peaks, 'load1', external_node_os_.loadavg()[0]);
        this.#measureOutput();
        // A file system may take its time to answer, a lost network mount forever: one question at a time.
        this.#space ??= this.#lookAtSpace().finally(() => {
            this.#space = undefined;
        });
    }
    #measureOutput() {
        const now = clock/* systemClock */.m.monotonic();
        const bytes = this.#scope.outputBytes();
        const seconds = (now - this.#lastAt) / 1000;
        if (seconds > 0.1)
            raise(this.#peaks, 'outputBytesPerSecond', Math.round((bytes - this.#lastBytes) / seconds));
        this.#lastBytes = bytes;
        this.#lastAt = now;
    }
    async #lookAtSpace() {
        const spaces = await Promise.all(this.#scope.folders.map(spaceOf));
        for (const space of spaces)
            this.#note(space);
        const used = spaces.flatMap((space) => (space?.totalBytes ? [1 - space.freeBytes / space.totalBytes] : []));
        this.#disk.note(used.length > 0 ? Math.max(...used) : undefined, clock/* systemClock */.m.monotonic());
    }
    /** The fullest file system counts. */
    #note(space) {
        const peaks = this.#peaks;
        if (space === undefined || space.totalBytes === 0)
            return;
        const share = space.freeBytes / space.totalBytes;
        const lowest = (peaks.diskFreeBytes ?? Number.POSITIVE_INFINITY) / (peaks.diskTotalBytes ?? 1);
        if (share < lowest)
            Object.assign(peaks, { diskFreeBytes: space.freeBytes, diskTotalBytes: space.totalBytes });
        if (space.inodesFree !== undefined)
            peaks.inodesFree = Math.min(peaks.inodesFree ?? space.inodesFree, space.inodesFree);
    }
    /**
     * Time that the try's processes have used, which the kernel adds up for whoever waits for them (proc(5), cutime and
     * cstime).
     */
    #cpu() {
        if (this.#scope.subreaper === undefined)
            return {};
        try {
            const stat = (0,external_node_fs_.readFileSync)(`/proc/${this.#scope.subreaper}/stat`, 'latin1');
            const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
            return { cpuSeconds: (Number(fields[13]) + Number(fields[14])) / TICKS };
        }
        catch {
            return {};
        }
    }
}
function raise(peaks, name, value) {
    if (value !== undefined)
        peaks[name] = Math.max(peaks[name] ?? 0, value);
}
async function spaceOf(folder) {
    try {
        const { bavail, blocks, bsize, files, ffree } = await (0,promises_.statfs)(folder);
        return { freeBytes: bavail * bsize, totalBytes: blocks * bsize, ...(files > 0 ? { inodesFree: ffree } : {}) };
    }
    catch {
        return undefined;
    }
}


/***/ })

};
