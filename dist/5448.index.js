export const id = 5448;
export const ids = [5448];
export const modules = {

/***/ 95448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   earlierPolicies: () => (/* binding */ earlierPolicies),
/* harmony export */   policyAt: () => (/* binding */ policyAt)
/* harmony export */ });
/** Larger files are refused unread. Bytes. */
const MAX_BYTES = 1_000_000;
/** Revisions that are looked at for a valid one. */
const MAX_REVISIONS = 10;
/** The file at a branch or commit. @throws ApiError */
async function policyAt(client, { repository, path }, ref) {
    const source = `${ref}:${path}`;
    const place = path.split('/').map(encodeURIComponent).join('/');
    const answer = await client.find(`/repos/${repository}/contents/${place}`, { ref });
    if (!answer)
        return { text: null, source };
    const { size, encoding, content } = answer;
    if (typeof size !== 'number' || size > MAX_BYTES || encoding !== 'base64' || typeof content !== 'string') {
        throw new Error(`the API answers to ${path} with something other than a file of at most ${MAX_BYTES} bytes`);
    }
    return { text: Buffer.from(content, 'base64').toString('utf8'), source };
}
/** The earlier revisions of the file, newest first; the one at `ref` is left out. */
async function* earlierPolicies(client, file, ref) {
    const query = { path: file.path, sha: ref, per_page: MAX_REVISIONS };
    const commits = await client.get(`/repos/${file.repository}/commits`, query);
    const shas = Array.isArray(commits) ? commits.map((commit) => String(commit.sha)) : [];
    for (const sha of shas.slice(1, MAX_REVISIONS)) {
        if (/^[0-9a-f]{40,64}$/.test(sha))
            yield policyAt(client, file, sha);
    }
}


/***/ })

};
