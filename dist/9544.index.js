export const id = 9544;
export const ids = [9544];
export const modules = {

/***/ 29544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  laneOfJob: () => (/* binding */ laneOfJob),
  readJobPolicy: () => (/* binding */ readJobPolicy)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/policy/governing.js
/**
 * Policy comes from where only maintainers write: the base of a pull request or merge group, else the default branch.
 * @param event the payload of the event; undefined outside of a runner
 * @param ref `refs/heads/main`
 */
function governingRevision(event, ref, sha) {
    const own = { kind: 'own', ...(sha === undefined ? {} : { sha }) };
    if (!isMap(event))
        return own;
    const base = isMap(event.pull_request) ? event.pull_request.base : undefined;
    if (isMap(base) && isText(base.ref))
        return branchOf(base.ref, base.sha);
    if (isMap(event.merge_group) && isText(event.merge_group.base_ref)) {
        return branchOf(event.merge_group.base_ref.replace(/^refs\/heads\//, ''), event.merge_group.base_sha);
    }
    const branch = isMap(event.repository) ? event.repository.default_branch : undefined;
    if (!isText(branch) || ref === undefined || ref === `refs/heads/${branch}`)
        return own;
    return branchOf(branch, undefined);
}
const branchOf = (branch, sha) => ({
    kind: 'branch',
    branch,
    ...(isText(sha) && /^[0-9a-f]{40,64}$/.test(sha) ? { sha } : {}),
});
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === 'string' && value !== '';

;// CONCATENATED MODULE: ./build/step/job-policy.js



/**
 * The policy in force for this job, as it was when the job's first step asked: what a script writes later changes nothing.
 * Undefined in a repository without a policy.
 * @param how `quick`, before a script: without a copy in the workspace nobody is asked, so that a green job does not pay for it.
 * `thorough`, after a failure: the answer matters, and git or the API are asked.
 */
async function readJobPolicy(phase, how) {
    const job = await phase.job();
    const { workspacePolicy, isSparse } = await __webpack_require__.e(/* import() */ 6362).then(__webpack_require__.bind(__webpack_require__, 46362));
    const copy = await job.once('policy-copy', () => workspacePolicy(phase));
    const isAbsent = copy.text === null && copy.unusable === undefined;
    if (how === 'quick' && isAbsent && !isSparse(phase))
        return undefined;
    const texts = await job.once('policy', () => policyTexts(phase, copy));
    if (isAbsent && (texts.governing?.text ?? null) === null)
        return undefined;
    const { policyInForce } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4878), __webpack_require__.e(8040)]).then(__webpack_require__.bind(__webpack_require__, 24138));
    const inForce = await policyInForce(texts);
    phase.log.debug(`policy: ${inForce.origin}`);
    for (const [index, warning] of inForce.warnings.entries()) {
        if (await job.mark(`told-policy-${index}`))
            phase.log.warning(warning);
    }
    return inForce;
}
/** From the repository in the workspace, else through the API. A folder without a repository governs itself, unless the run is for another branch. */
async function policyTexts(phase, copy) {
    const { policyFromGit, policyFromApi, pathInRepository } = await __webpack_require__.e(/* import() */ 6362).then(__webpack_require__.bind(__webpack_require__, 46362));
    const { env, context, inputs } = phase;
    const governing = governingRevision(await readEvent(env.GITHUB_EVENT_PATH), context.ref, context.sha);
    const file = pathInRepository(phase);
    if (file === undefined)
        return { governing: { text: null, source: inputs.policy, unusable: 'it is outside of the workspace' } };
    const api = () => policyFromApi(phase, governing, file);
    const found = await known(phase, () => policyFromGit(phase, governing, file));
    if (found)
        return settled(phase, found, copy, api);
    if (governing.kind === 'own')
        return settled(phase, { current: copy, earlier: none }, copy, api);
    try {
        return await settled(phase, await api(), copy, api);
    }
    catch (error) {
        return { unreadable: (0,errors/* messageOf */.bD)(error), copy };
    }
}
/** The current revision, the last valid one if the current is not, and the workspace's copy if it says something else. */
async function settled(phase, { current, earlier }, copy, api) {
    const { isValid, firstValid } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4878), __webpack_require__.e(8040)]).then(__webpack_require__.bind(__webpack_require__, 24138));
    const texts = { governing: current, ...(isSame(current, copy) ? {} : { copy }) };
    if (await isValid(current))
        return texts;
    const lastValid = (await known(phase, () => firstValid(earlier()))) ??
        (await known(phase, async () => firstValid((await api()).earlier())));
    return { ...texts, ...(lastValid === undefined ? {} : { lastValid }) };
}
const isSame = (a, b) => a.text === b.text && a.unusable === b.unusable;
async function* none() { }
async function known(phase, find) {
    try {
        return await find();
    }
    catch (error) {
        phase.log.debug(`Reading the policy's revision failed: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}
async function readEvent(file) {
    if (!file)
        return undefined;
    try {
        return JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
    }
    catch {
        return undefined;
    }
}
/** The lane of this job, and why: what the step says, then policy, then what is known of the job. */
async function laneOfJob(phase, policy) {
    const { chooseLane } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 93711));
    return chooseLane({
        wish: phase.inputs.lane,
        rules: policy?.lanes ?? [],
        ...(phase.context.job === undefined ? {} : { jobName: phase.context.job }),
    });
}


/***/ })

};
