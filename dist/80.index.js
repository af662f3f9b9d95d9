export const id = 80;
export const ids = [80];
export const modules = {

/***/ 38080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openArtifacts: () => (/* binding */ openArtifacts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/github/divert-stdout.js
/** How many calls are under way, and what was there before the first of them. */
let calls = 0;
let original;
/**
 * Runs something that writes to stdout on its own account, and takes those lines. The toolkit's clients tell every step where a person
 * reads the step's log, and even as workflow commands. While several run at once, the first one's `say` hears them all.
 * @param say takes each line without its line break; what it writes to stdout itself is written
 */
async function divertStdout(say, act) {
    if (calls === 0)
        divert(say);
    calls += 1;
    try {
        return await act();
    }
    finally {
        calls -= 1;
        if (calls === 0)
            process.stdout.write = original;
    }
}
function divert(say) {
    const { stdout } = process;
    original = stdout.write;
    const diverted = (chunk, ...rest) => {
        stdout.write = original;
        for (const line of String(chunk).split(/\r?\n/))
            if (line !== '')
                say(line);
        stdout.write = diverted;
        const done = rest.find((argument) => typeof argument === 'function');
        done?.();
        return true;
    };
    stdout.write = diverted;
}

;// CONCATENATED MODULE: ./build/github/artifacts.js




/** The toolkit lists no more than this, whatever the run has. */
const LIST_CAP = 1_000;
/**
 * The run's artifact service over the official toolkit, with the runtime token of the environment. A file goes up in a zip that only stores
 * it: actions/download-artifact before v8 takes every artifact for a zip, and an unfiltered download beside a raw one would fail a user's job.
 * @param say takes the lines that the toolkit would write to stdout
 */
async function openArtifacts(say) {
    // Its unzip library still calls Buffer(), and people would read the warning in their logs.
    process.noDeprecation = true;
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(143), __webpack_require__.e(59)]).then(__webpack_require__.bind(__webpack_require__, 50059));
    return new ToolkitArtifacts(new DefaultArtifactClient(), say);
}
class ToolkitArtifacts {
    #client;
    #say;
    constructor(client, say) {
        this.#client = client;
        this.#say = say;
    }
    /** One call to the toolkit, whose own lines stay out of the step's log. Calls are made one at a time. */
    #ask(call) {
        return divertStdout(this.#say, () => call(this.#client));
    }
    async upload(file, { retentionDays }) {
        const name = external_node_path_.basename(file);
        const options = { compressionLevel: 0, ...(retentionDays === undefined ? {} : { retentionDays }) };
        try {
            const { id, digest } = await this.#ask((client) => client.uploadArtifact(name, [file], external_node_path_.dirname(file), options));
            if (id === undefined || digest === undefined)
                throw new Error(`the service gave no id for ${name}`);
            return { id, sha256: bareDigest(digest) };
        }
        catch (error) {
            if (!/\b409\b|already exists/i.test((0,errors/* messageOf */.bD)(error)))
                throw error;
            throw new errors/* RefusedError */.fk('artifact-exists', `Artifact ${name} not uploaded: this attempt has one of that name. Remove it first, or use another name.`, { cause: error });
        }
    }
    async list() {
        const { artifacts } = await this.#ask((client) => client.listArtifacts());
        return artifacts.map(entryOf);
    }
    async find(name) {
        const all = await this.list();
        const found = all.filter((entry) => entry.name === name);
        if (found.length > 0 || all.length < LIST_CAP)
            return found;
        try {
            // The service itself filters here, so the cap does not matter.
            return [entryOf((await this.#ask((client) => client.getArtifact(name))).artifact)];
        }
        catch (error) {
            if (isNotFound(error))
                return [];
            throw error;
        }
    }
    async download({ id, name, sha256 }, destination) {
        const folder = await (0,promises_.mkdtemp)(`${destination}.`);
        try {
            const { digestMismatch } = await this.#ask((client) => client.downloadArtifact(id, {
                path: folder,
                ...(sha256 === undefined ? {} : { expectedHash: `sha256:${sha256}` }),
            }));
            if (digestMismatch) {
                throw new errors/* RefusedError */.fk('digest-mismatch', `Artifact ${name} refused: its bytes are not those that the service recorded. Use another copy.`);
            }
            const [file] = await (0,promises_.readdir)(folder);
            if (file === undefined)
                throw new Error(`the download of ${name} brought no file`);
            await (0,promises_.rename)(external_node_path_.join(folder, file), destination);
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    }
    async remove(name) {
        try {
            await this.#ask((client) => client.deleteArtifact(name));
        }
        catch (error) {
            if (!isNotFound(error))
                throw error;
        }
    }
}
/** Classes of a bundled package are not to be had from outside; their names are. */
const isNotFound = (error) => (error instanceof Error && error.name === 'ArtifactNotFoundError') || /artifact not found/i.test((0,errors/* messageOf */.bD)(error));
const bareDigest = (digest) => digest.replace(/^sha256:/, '');
function entryOf({ id, name, size, createdAt, digest }) {
    return {
        id,
        name,
        size,
        ...(createdAt === undefined ? {} : { createdAt }),
        ...(digest === undefined ? {} : { sha256: bareDigest(digest) }),
    };
}


/***/ })

};
