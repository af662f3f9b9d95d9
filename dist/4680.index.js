export const id = 4680;
export const ids = [4680];
export const modules = {

/***/ 34680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

;// CONCATENATED MODULE: ./build/checkpoint/cleanup.js
/**
 * Which checkpoints can go. Those stay that have a name, that a record refers to, the newest ones, and all that one of these has content in. Of the
 * rest all go, or where an age or a size is given: the too old, and the oldest until the others fit. Pure.
 */
function planCleanup(listed, rule, isReferred, now) {
    const newestFirst = listed.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    const unnamed = newestFirst.filter(({ name }) => name === undefined);
    const firm = new Set([
        ...newestFirst.filter(({ id, name }) => name !== undefined || isReferred(id)),
        ...unnamed.slice(0, rule.keep),
    ]);
    const kept = new Set(listed);
    const needed = new Map();
    const count = ({ id, holders }, by) => {
        for (const holder of new Set(holders))
            if (holder !== id)
                needed.set(holder, (needed.get(holder) ?? 0) + by);
    };
    for (const checkpoint of listed)
        count(checkpoint, 1);
    const mayGo = (checkpoint) => !firm.has(checkpoint) && !needed.get(checkpoint.id);
    let total = listed.reduce((sum, { storedBytes }) => sum + storedBytes, 0);
    const takeOldest = (isWanted) => {
        // What leans on another goes before it, so an older one may become free only later.
        for (let before = -1; before !== kept.size;) {
            before = kept.size;
            for (const checkpoint of newestFirst.toReversed()) {
                if (!kept.has(checkpoint) || !mayGo(checkpoint) || !isWanted(checkpoint))
                    continue;
                kept.delete(checkpoint);
                count(checkpoint, -1);
                total -= checkpoint.storedBytes;
            }
        }
    };
    const { olderThanMs, maxBytes } = rule;
    if (olderThanMs === undefined && maxBytes === undefined)
        takeOldest(() => true);
    if (olderThanMs !== undefined)
        takeOldest(({ createdAt }) => now - Date.parse(createdAt) > olderThanMs);
    if (maxBytes !== undefined)
        takeOldest(() => total > maxBytes);
    return { remove: listed.filter((one) => !kept.has(one)), keep: listed.filter((one) => kept.has(one)) };
}
/** What cannot be restored any more, because it is in quarantine or has content in what is. */
function planRepair(listed, damaged) {
    const isLost = ({ id, holders }) => damaged.has(id) || holders.some((holder) => damaged.has(holder));
    return { remove: listed.filter(isLost), keep: listed.filter((one) => !isLost(one)) };
}
/** Removes newest first, so that at no moment something that stays leans on what is gone. */
async function cleanUp(store, { remove }) {
    for (const { id } of remove.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1)))
        await store.remove(id);
}

// EXTERNAL MODULE: ./build/config/duration.js
var duration = __webpack_require__(91359);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/commands/capture.js
var capture = __webpack_require__(66137);
// EXTERNAL MODULE: ./build/commands/checkpoints/stores.js + 1 modules
var stores = __webpack_require__(19676);
;// CONCATENATED MODULE: ./build/commands/checkpoints/cleanup.js





const command = {
    name: 'cleanup',
    summary: 'Removes checkpoints that are not needed any more.',
    usage: '--keep N [--store DIR] [--older-than DURATION] [--max-bytes N] [--dry-run] | --damaged',
    positionals: { min: 0, max: 0 },
    options: {
        ...stores/* STORE_OPTION */.OZ,
        keep: { value: 'N', help: 'so many of the newest stay; those with a name are not counted and stay as well' },
        'older-than': { value: 'DURATION', help: 'only those go that are older, for example 3d' },
        'max-bytes': { value: 'N', help: 'the oldest go until all together take no more, for example 2GB' },
        damaged: {
            help: 'gives up what is damaged, and what cannot be restored without it; the store takes checkpoints again',
        },
        'dry-run': { help: 'only tells what would be done' },
    },
    async run(args, io) {
        const rule = ruleOf(args);
        const { store, identity } = await (0,stores/* openWorkbench */.eF)(args, io);
        // In a job, what other jobs keep is theirs.
        const listed = (await store.list()).filter(({ jobKey }) => !identity || jobKey === identity.jobKey);
        const damaged = new Set((await store.damaged?.())?.map(({ id }) => id));
        if (rule && damaged.size > 0) {
            throw new errors/* RefusedError */.fk('store-damaged', `Nothing removed: ${damaged.size} checkpoints in the store are damaged (${[...damaged].join(', ')}). Restore them with a second --store that has good copies, or give them up with "rerail cleanup --damaged".`);
        }
        const records = await recordsOf(store);
        const isReferred = (id) => records.some((text) => text.includes(id));
        const plan = rule ? planCleanup(listed, rule, isReferred, io.clock.now()) : planRepair(listed, damaged);
        if (!args.flag('dry-run')) {
            await cleanUp(store, plan);
            if (!rule)
                for (const id of damaged)
                    await store.giveUp?.(id);
        }
        const removed = [...plan.remove.map(({ id }) => id), ...(rule ? [] : damaged)];
        const freed = plan.remove.reduce((sum, { storedBytes }) => sum + storedBytes, 0);
        const would = args.flag('dry-run') ? 'would be ' : '';
        return {
            ok: true,
            document: { removed, kept: plan.keep.map(({ id }) => id) },
            text: `${removed.length} ${would}removed (${(0,capture.formatBytes)(freed)}), ${plan.keep.length} kept`,
        };
    },
};
/** What may go; undefined: what is damaged. @throws UsageError */
function ruleOf(args) {
    const keep = (0,stores/* countOf */.pq)(args, 'keep');
    const maxBytes = (0,stores/* countOf */.pq)(args, 'max-bytes');
    const age = args.value('older-than');
    const olderThanMs = age === undefined ? undefined : (0,duration/* parseDuration */.E9)(age, Number.MAX_SAFE_INTEGER);
    if (age !== undefined && olderThanMs === undefined) {
        throw new errors/* UsageError */.eb(`Option --older-than is "${age}". Write ${duration/* AGE_FORM */.TQ}.`);
    }
    const isRule = keep !== undefined || olderThanMs !== undefined || maxBytes !== undefined;
    if (args.flag('damaged')) {
        if (isRule)
            throw new errors/* UsageError */.eb('Option --damaged goes with no rule. Clean up in two steps.');
        return undefined;
    }
    if (!isRule) {
        throw new errors/* UsageError */.eb('Nothing says what may go. Give --keep, --older-than, --max-bytes or --damaged.');
    }
    return {
        keep: keep ?? 0,
        ...(olderThanMs === undefined ? {} : { olderThanMs }),
        ...(maxBytes === undefined ? {} : { maxBytes }),
    };
}
const recordsOf = async (store) => (await store.records?.()) ?? [];


/***/ })

};
