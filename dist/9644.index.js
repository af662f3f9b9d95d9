export const id = 9644;
export const ids = [9644,8702];
export const modules = {

/***/ 39350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ TOKEN_RULES),
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
const rule = (kind, prefixes, rest, before) => ({
    kind,
    prefixes: typeof prefixes === 'string' ? [prefixes] : prefixes,
    rest,
    ...(before ? { before } : {}),
});
/** Each rest is sticky and ends where the token does. */
const TOKEN_RULES = [
    rule('github-token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], /[A-Za-z0-9]{36,255}(?![A-Za-z0-9])/y),
    // Since 2026 the tokens of jobs and apps are JSON web tokens behind the prefix.
    rule('github-token', 'ghs_', /\w{0,40}eyJ[\w-]{10,300}\.[\w-]{20,}/y),
    rule('json-web-token', 'eyJ', /[\w-]{10,300}\.eyJ[\w-]{20,}/y),
    rule('github-fine-grained-token', 'github_pat_', /\w{36,255}/y),
    rule('gitlab-token', [
        ...[
            'glpat-',
            'gldt-',
            'glrt-',
            'glrtr-',
            'glptt-',
            'glsoat-',
            'glcbt-',
            'glft-',
            'glffct-',
            'glimt-',
            'glagent-',
        ],
        ...['gloas-', 'glwt-', 'GR1348941'],
    ], /[\w-]{20,300}/y),
    rule('npm-token', 'npm_', /[A-Za-z0-9]{36}(?![A-Za-z0-9])/y),
    rule('pypi-token', 'pypi-AgE', /[\w-]{50,1000}/y),
    rule('rubygems-token', 'rubygems_', /[0-9a-f]{48}/y),
    rule('crates-token', 'cio', /[A-Za-z0-9]{32}(?![\w-])/y),
    rule('aws-access-key', ['AKIA', 'ASIA', 'ABIA', 'ACCA'], /[A-Z2-7]{16}(?![A-Za-z0-9])/y),
    rule('aws-bedrock-key', 'ABSKQmVkcm9ja0FQSUtleS', /[A-Za-z0-9+/]{40,}/y),
    rule('google-api-key', 'AIza', /[\w-]{35}(?![\w-])/y),
    rule('google-oauth-secret', 'GOCSPX-', /[\w-]{28}/y),
    rule('google-oauth-token', 'ya29.', /[\w-]{40,2000}/y),
    rule('slack-token', ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxe-', 'xoxe.', 'xoxo-', 'xoxc-', 'xoxd-'], /[\w.-]{20,250}/y),
    rule('slack-app-token', 'xapp-', /\d-[A-Z0-9]{8,20}-\d{8,20}-[a-f0-9]{32,80}/y),
    rule('stripe-key', ['sk_live_', 'rk_live_', 'sk_test_', 'rk_test_'], /[A-Za-z0-9]{24,250}/y),
    rule('stripe-webhook-secret', 'whsec_', /[A-Za-z0-9+/=]{32,80}/y),
    rule('sendgrid-key', 'SG.', /[\w-]{22}\.[\w-]{43}(?![\w-])/y),
    rule('mailgun-key', 'key-', /[0-9a-f]{32}(?![\w-])/y),
    rule('openai-key', ['sk-proj-', 'sk-svcacct-', 'sk-admin-'], /[\w-]{20,250}/y),
    rule('openai-key', ['sk-', 'sk-None-'], /[A-Za-z0-9]{48}(?![A-Za-z0-9])/y),
    rule('openrouter-key', 'sk-or-v1-', /[0-9a-f]{64}/y),
    rule('anthropic-key', ['sk-ant-api', 'sk-ant-admin', 'sk-ant-oat', 'sk-ant-ort', 'sk-ant-sid'], /\d\d-[\w-]{80,150}/y),
    rule('huggingface-token', ['hf_', 'api_org_'], /[A-Za-z0-9]{34}(?![A-Za-z0-9])/y),
    rule('digitalocean-token', ['dop_v1_', 'doo_v1_', 'dor_v1_'], /[0-9a-f]{64}/y),
    rule('heroku-token', 'HRKU-', /[\w-]{36,100}/y),
    rule('shopify-token', ['shpat_', 'shpca_', 'shppa_', 'shpss_'], /[0-9a-fA-F]{32}/y),
    rule('square-token', ['sq0atp-', 'sq0csp-', 'sq0idp-'], /[\w-]{22,43}/y),
    rule('databricks-token', 'dapi', /[0-9a-f]{32}(?:-\d)?(?![0-9a-zA-Z])/y),
    rule('dropbox-token', 'sl.', /[\w-]{130,1500}/y),
    rule('linear-key', ['lin_api_', 'lin_oauth_'], /[A-Za-z0-9]{40,64}/y),
    rule('notion-token', ['ntn_', 'secret_'], /[A-Za-z0-9]{43,50}(?![A-Za-z0-9_])/y),
    rule('figma-token', ['figd_', 'figo_'], /[\w-]{40,60}/y),
    rule('new-relic-key', ['NRAK-', 'NRJS-', 'NRII-'], /[A-Za-z0-9-]{19,40}/y),
    rule('grafana-token', ['glc_', 'glsa_'], /[\w+/=]{32,400}/y),
    rule('grafana-key', 'eyJrIjoi', /[A-Za-z0-9+/]{60,400}={0,2}(?![\w.-])/y),
    rule('sentry-token', ['sntrys_', 'sntryu_'], /[\w+/=]{60,400}/y),
    rule('vault-token', ['hvs.', 'hvb.', 'hvr.'], /[\w-]{24,300}/y),
    rule('pulumi-token', 'pul-', /[0-9a-f]{40}(?![0-9a-zA-Z])/y),
    // Settings of Docker in base64, as Kubernetes keeps them: `{"auths":`, and the same on lines of their own.
    rule('docker-auth', ['eyJhdXRocyI6', 'ewoJImF1dGhzIjog', 'ewogICJhdXRocyI6'], /[A-Za-z0-9+/]{30,}/y),
    rule('docker-hub-token', ['dckr_pat_', 'dckr_oat_'], /[\w-]{27,40}/y),
    rule('age-secret-key', ['AGE-SECRET-KEY-1', 'AGE-SECRET-KEY-PQ-1'], /[0-9A-Z]{58}/y),
    rule('atlassian-token', ['ATATT3', 'ATCTT3', 'ATBB'], /[\w=-]{24,250}/y),
    rule('postman-key', 'PMAK-', /[0-9a-f]{24}-[0-9a-f]{34}/y),
    rule('doppler-token', ['dp.pt.', 'dp.st.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'], /[\w.-]{40,100}/y),
    rule('planetscale-token', ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'], /[\w.-]{32,64}/y),
    rule('fly-token', ['fm1_', 'fm2_', 'fo1_'], /[\w+/=-]{40,2000}/y),
    rule('jfrog-token', 'AKCp', /[A-Za-z0-9]{60,80}/y),
    rule('jfrog-token', 'cmVmdGtu', /[A-Za-z0-9]{56}(?![A-Za-z0-9])/y),
    rule('sonar-token', ['sqp_', 'squ_', 'sqa_'], /[0-9a-f]{40}/y),
    rule('dynatrace-token', ['dt0c01.', 'dt0s16.'], /[A-Z2-7]{24}\.[A-Z2-7]{64}/y),
    rule('airtable-token', 'pat', /[A-Za-z0-9]{14}\.[0-9a-f]{64}/y),
    rule('supabase-token', ['sbp_', 'sb_secret_'], /[\w-]{31,60}/y),
    rule('netlify-token', 'nfp_', /[A-Za-z0-9]{36}/y),
    rule('buildkite-token', ['bkua_', 'bkaj_'], /[0-9a-f]{40}/y),
    rule('circleci-token', ['CCIPAT_', 'CCIPRJ_'], /[A-Za-z0-9]{20,24}_[0-9a-f]{40}/y),
    rule('sourcegraph-token', 'sgp_', /(?:[a-fA-F0-9]{16}_|local_)?[a-fA-F0-9]{40}/y),
    rule('tailscale-key', 'tskey-', /[a-z]+-[A-Za-z0-9]{10,20}-[A-Za-z0-9]{20,50}/y),
    rule('cloudflare-key', 'v1.0-', /[0-9a-f]{24}-[0-9a-f]{146}/y),
    rule('cloudflare-token', ['cfut_', 'cfat_', 'cfk_'], /[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9])/y),
    rule('vercel-token', ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'], /[A-Za-z0-9]{24,60}/y),
    rule('mapbox-secret-token', 'sk.eyJ', /[\w-]{40,200}\.[\w-]{20,60}/y),
    rule('facebook-token', 'EAACEdEose0cBA', /[A-Za-z0-9]{20,300}/y),
    rule('confluent-cloud-secret', 'cflt', /[A-Za-z0-9+/]{60}/y),
    // The first part is the bot's number as base64 of its digits.
    rule('discord-token', ['MD', 'MT', 'Mj', 'Mz', 'ND', 'NT', 'Nj', 'Nz', 'OD', 'OT'].flatMap((two) => [...'AEIMQUYcgk'].map((digit) => two + digit)), /[w-z0-5](?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){3,4}[\w-]{2,4}\.[\w-]{6}\.[\w-]{27,40}(?![\w-])/y),
    rule('openshift-token', 'sha256~', /[\w-]{43}(?![\w-])/y),
    rule('octopus-key', 'API-', /(?=[A-Z]*\d)[A-Z0-9]{26}(?![A-Za-z0-9])/y),
    rule('frame-io-token', 'fio-u-', /[\w=-]{64}/y),
    rule('infracost-key', 'ico-', /[A-Za-z0-9]{32}(?![\w-])/y),
    rule('pinecone-key', 'pcsk_', /[A-Za-z0-9]{5,6}_[A-Za-z0-9]{60,65}/y),
    rule('resend-key', 're_', /[A-Za-z0-9]{8}_[A-Za-z0-9]{24}(?![\w-])/y),
    rule('telegram-token', 'AA', /[\w-]{33}(?![\w-])/y, /(?:^|[^\d])\d{8,10}:$/),
    rule('nuget-key', 'oy2', /[a-z0-9]{43}(?![A-Za-z0-9])/y),
    rule('twilio-key', 'SK', /[0-9a-f]{32}(?![A-Za-z0-9])/y),
    rule('replicate-token', 'r8_', /[A-Za-z0-9]{37}(?![A-Za-z0-9])/y),
    rule('perplexity-key', 'pplx-', /[A-Za-z0-9]{48}/y),
    rule('groq-key', 'gsk_', /[A-Za-z0-9]{52}/y),
    rule('xai-key', 'xai-', /[A-Za-z0-9]{80}/y),
    rule('nvidia-key', 'nvapi-', /[\w-]{60,70}/y),
    rule('langsmith-key', ['lsv2_pt_', 'lsv2_sk_'], /[0-9a-f]{32}_[0-9a-f]{10}/y),
    rule('contentful-token', 'CFPAT-', /[\w-]{43}/y),
    rule('typeform-token', 'tfp_', /[\w.=-]{44,60}/y),
    rule('brevo-key', ['xkeysib-', 'xsmtpsib-'], /[0-9a-f]{64}-[A-Za-z0-9]{16}/y),
    rule('easypost-key', ['EZAK', 'EZTK'], /[A-Za-z0-9]{54}/y),
    rule('shippo-token', ['shippo_live_', 'shippo_test_'], /[0-9a-f]{40}/y),
    rule('flutterwave-key', ['FLWSECK-', 'FLWSECK_TEST-'], /[0-9a-zA-Z]{12,40}-X/y),
    rule('alibaba-key', 'LTAI', /[A-Za-z0-9]{17,26}(?![A-Za-z0-9])/y),
    rule('duffel-token', ['duffel_live_', 'duffel_test_'], /[\w-]{43}/y),
    rule('readme-key', 'rdme_', /[a-z0-9]{70}/y),
    rule('prefect-key', ['pnu_', 'pnb_'], /[A-Za-z0-9]{36}(?![A-Za-z0-9])/y),
    rule('clojars-token', 'CLOJARS_', /[0-9a-f]{60}/y),
    rule('one-password-token', 'ops_eyJ', /[\w-]{200,2000}={0,3}/y),
    rule('square-token', 'EAAA', /[\w-]{60}(?![\w-])/y),
    rule('scalingo-token', 'tk-us-', /[\w-]{48}/y),
    rule('adafruit-key', 'aio_', /[A-Za-z0-9]{28}(?![A-Za-z0-9])/y),
];
/** What documents put in the place of a token. */
const PLACEHOLDER = /example|x{4}|0{8}|\.{3}|redacted|placeholder|your[-_]?(?:api|access|token|key|secret)/i;
/** A key that Supabase makes for browsers stands in every bundle of its users: a web token whose payload says so. */
const isForBrowsers = (text) => {
    const payload = text.indexOf('.eyJ') + 1;
    return payload > 0 && Buffer.from(text.slice(payload), 'base64url').includes('"role":"anon"');
};
const isPlaceholder = (text) => PLACEHOLDER.test(text) || isForBrowsers(text);


/***/ }),

/***/ 97135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bench: () => (/* binding */ Bench)
/* harmony export */ });
/* harmony import */ var _archive_zstd_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64839);
/* harmony import */ var _secrets_scanner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45918);


/** What a thread keeps from one task to the next. */
class Bench {
    scanner;
    #frame;
    constructor({ secrets }) {
        this.scanner = secrets && (0,_secrets_scanner_js__WEBPACK_IMPORTED_MODULE_1__.createScanner)(secrets, _archive_zstd_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FRAME */ .v_);
    }
    /** Room for a frame, where the scanner finds it; what is in it is of no more use to the next task. */
    get frame() {
        this.#frame ??= this.scanner?.room ?? Buffer.allocUnsafeSlow(_archive_zstd_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FRAME */ .v_);
        return this.#frame;
    }
}


/***/ }),

/***/ 12454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ buffersOf),
/* harmony export */   f: () => (/* binding */ releaseBuffers)
/* harmony export */ });
/**
 * The buffers of a task or an answer, at whatever depth. They move to who gets it instead of being copied: who sends has no more use for them, so each must be a buffer
 * that nothing else is in.
 */
function buffersOf(value) {
    const buffers = new Set();
    collect(value, buffers);
    return [...buffers];
}
function collect(value, buffers) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return;
    if (!ArrayBuffer.isView(value))
        for (const field of Object.values(value))
            collect(field, buffers);
    else if (value.buffer instanceof ArrayBuffer && value.byteLength > 0)
        buffers.add(value.buffer);
}
/** Gives the buffers of a task back that is done: a thread makes so little else that its garbage collector would let them pile up. */
function releaseBuffers(task) {
    for (const buffer of buffersOf(task))
        if (!buffer.detached)
            buffer.transfer(0);
}


/***/ }),

/***/ 93302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveTasks: () => (/* binding */ serveTasks)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _bench_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97135);
/* harmony import */ var _buffers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12454);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17714);




/** Answers tasks until the thread is ended. */
function serveTasks() {
    const bench = new _bench_js__WEBPACK_IMPORTED_MODULE_1__.Bench(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', (task) => {
        try {
            const answer = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_2__.perform)(task, bench);
            node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage({ answer }, (0,_buffers_js__WEBPACK_IMPORTED_MODULE_3__/* .buffersOf */ .J)(answer));
            (0,_buffers_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseBuffers */ .f)(task);
        }
        catch (error) {
            node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage({ error });
        }
    });
}


/***/ }),

/***/ 64571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ keptTime),
/* harmony export */   VH: () => (/* binding */ keptMilliseconds),
/* harmony export */   Wj: () => (/* binding */ toMilliseconds),
/* harmony export */   gv: () => (/* binding */ Nanoseconds),
/* harmony export */   rf: () => (/* binding */ exactNumber)
/* harmony export */ });
/** Which half of a 64-bit number is the upper one here. */
const UPPER = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;
const LOWER = 1 - UPPER;
const UPPER_UNIT = 2 ** 32;
const SECOND = 1e9;
const MILLISECOND = 1e6;
/** The latest time that is kept, in April 2262, and as long before 1970 the earliest: what 64 bits hold. Some file systems know others. */
const LATEST = 2n ** 63n - 1n;
const LATEST_MS = Number(LATEST) / MILLISECOND;
/** The time, or the nearest that is kept. */
function keptTime(nanoseconds) {
    if (nanoseconds > LATEST)
        return LATEST;
    return nanoseconds < -LATEST ? -LATEST : nanoseconds;
}
/** With their fraction, which `BigIntStats.ctimeMs` has not. */
const toMilliseconds = (nanoseconds) => Number(nanoseconds) / MILLISECOND;
/** As `keptTime`, of milliseconds. */
const keptMilliseconds = (milliseconds) => Math.min(Math.max(milliseconds, -LATEST_MS), LATEST_MS);
/** Reads a column of nanoseconds since the epoch without making BigInts, of which tens of thousands are slow to make and to collect. */
class Nanoseconds {
    #upper;
    #lower;
    constructor(column) {
        this.#upper = new Int32Array(column.buffer, column.byteOffset, column.length * 2);
        this.#lower = new Uint32Array(column.buffer, column.byteOffset, column.length * 2);
    }
    /** Milliseconds, rounded as Node rounds them in `Stats.mtimeMs` (`msFromTimeSpec`, lib/internal/fs/utils.js). */
    milliseconds(i) {
        const upper = this.#upperPart(i);
        const lower = this.#lower[i * 2 + LOWER];
        const seconds = Math.floor((upper + lower) / SECOND);
        // Both are multiples of 512, so the difference is exact; only the quotient may have been rounded up or down to a whole second.
        const rest = upper - seconds * SECOND + lower;
        if (rest < 0)
            return (seconds - 1) * 1_000 + (rest + SECOND) / MILLISECOND;
        if (rest >= SECOND)
            return (seconds + 1) * 1_000 + (rest - SECOND) / MILLISECOND;
        return seconds * 1_000 + rest / MILLISECOND;
    }
    #upperPart(i) {
        return this.#upper[i * 2 + UPPER] * UPPER_UNIT;
    }
}
/** Inodes that a double holds exactly, as it does; NaN for others. */
function exactNumber(column) {
    const halves = new Uint32Array(column.buffer, column.byteOffset, column.length * 2);
    return (i) => {
        const value = halves[i * 2 + UPPER] * UPPER_UNIT + halves[i * 2 + LOWER];
        return value <= Number.MAX_SAFE_INTEGER ? value : Number.NaN;
    };
}


/***/ }),

/***/ 81446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ LISTED),
/* harmony export */   CS: () => (/* binding */ RACY),
/* harmony export */   FA: () => (/* binding */ HASH_BYTES),
/* harmony export */   Md: () => (/* binding */ DIRECTORY),
/* harmony export */   PH: () => (/* binding */ Tree),
/* harmony export */   PW: () => (/* binding */ FILE),
/* harmony export */   _E: () => (/* binding */ HASHED),
/* harmony export */   ps: () => (/* binding */ LINK),
/* harmony export */   sn: () => (/* binding */ LINKED),
/* harmony export */   tA: () => (/* binding */ SPARSE),
/* harmony export */   yP: () => (/* binding */ PARTIAL)
/* harmony export */ });
/* harmony import */ var _v8_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81399);

/** What an entry is. Zero is kept free so that a forgotten column shows. */
const DIRECTORY = 1;
const FILE = 2;
const LINK = 3;
/** Flags of an entry. */
const HASHED = 1;
/** A directory that holds something, at whatever depth, which is no part of the tree: excluded, left out, or another repository's `.git`. */
const PARTIAL = 2;
/** The entry changed so shortly before it was looked at that its times prove nothing. */
const RACY = 4;
/** A file with holes. */
const SPARSE = 8;
/** A file with other names, here or outside of the workspace. */
const LINKED = 16;
/** A directory of which the tree has every name that it held when its times were read. */
const LISTED = 32;
const HASH_BYTES = 32;
const FIRST_CAPACITY = 256;
/**
 * The entries of a workspace, in columns: 200,000 files must fit in a few dozen megabytes.
 *
 * The order is canonical: a directory comes before its entries, and siblings are sorted by the bytes of their names. The entries of
 * a subtree are therefore the indexes from the directory's own to `ends[i]`. Directories are closed in the order they were opened.
 */
class Tree {
    count = 0;
    names = [];
    parents = new Int32Array(FIRST_CAPACITY);
    /** Index after the last entry of the subtree. */
    ends = new Int32Array(FIRST_CAPACITY);
    kinds = new Uint8Array(FIRST_CAPACITY);
    flags = new Uint8Array(FIRST_CAPACITY);
    /** Permission bits, 0 to 0o7777. */
    modes = new Uint16Array(FIRST_CAPACITY);
    sizes = new Float64Array(FIRST_CAPACITY);
    mtimes = new BigInt64Array(FIRST_CAPACITY);
    ctimes = new BigInt64Array(FIRST_CAPACITY);
    inodes = new BigUint64Array(FIRST_CAPACITY);
    /** SHA-256 of a file's content, valid where HASHED is set. */
    hashes = new Uint8Array(FIRST_CAPACITY * HASH_BYTES);
    /** Symlinks: the target. */
    targets = new Map();
    /** Files that share their inode with an earlier entry: that entry's index. */
    hardLinks = new Map();
    #open = [];
    #pathOf = -1;
    #path = '';
    /** @param capacity how many entries there will probably be */
    constructor(capacity = FIRST_CAPACITY) {
        if (capacity > FIRST_CAPACITY)
            this.#grow(capacity);
    }
    /** Appends an entry to the directory that is open, and opens it if it is one. Returns its index. */
    add(name, kind, stat) {
        const i = this.#append(name, kind, stat.mode, stat.size);
        this.mtimes[i] = stat.mtime;
        this.ctimes[i] = stat.ctime ?? 0n;
        this.inodes[i] = stat.inode ?? 0n;
        return i;
    }
    /** As `add`, for an entry whose times and inode `takeOver` brings. */
    addUntimed(name, kind, mode, size) {
        return this.#append(name, kind, mode, size);
    }
    /** Gives `length` entries from `i` on the times, inodes and hashes (not HASHED, which says whether they are valid) that another tree has from `j` on. */
    takeOver(i, from, j, length) {
        this.mtimes.set(from.mtimes.subarray(j, j + length), i);
        this.ctimes.set(from.ctimes.subarray(j, j + length), i);
        this.inodes.set(from.inodes.subarray(j, j + length), i);
        this.hashes.set(from.hashes.subarray(j * HASH_BYTES, (j + length) * HASH_BYTES), i * HASH_BYTES);
    }
    /** Closes the directory opened last. */
    close() {
        const directory = this.#open.pop();
        if (directory === undefined)
            throw new Error('No directory is open.');
        this.ends[directory] = this.count;
    }
    /** Takes back the entry added last. */
    dropLast() {
        this.count--;
        this.names.pop();
        this.flags[this.count] = 0;
        this.targets.delete(this.count);
    }
    /** The directory that is open, or -1 for the root. */
    get openDirectory() {
        return this.#open.at(-1) ?? -1;
    }
    path(i) {
        return this.#prefix(this.parents[i]) + this.names[i];
    }
    /** Bytes of the path. */
    pathLength(i) {
        return this.#prefix(this.parents[i]).length + this.names[i].length;
    }
    /** A view of the entry's hash; it changes with the column. */
    hash(i) {
        return this.hashes.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES);
    }
    /** @param from where the hash begins in the bytes; views of many hashes in one would cost more than copying them */
    setHash(i, bytes, from = 0) {
        for (let k = 0; k < HASH_BYTES; k++)
            this.hashes[i * HASH_BYTES + k] = bytes[from + k];
        this.set(i, HASHED);
    }
    /** As `setHash`, with that of another tree's entry. */
    copyHash(i, from, j) {
        this.setHash(i, from.hashes, j * HASH_BYTES);
    }
    /** Whether two entries have the same hash; views of it would cost more than the comparison. */
    hasHashOf(i, other, j) {
        for (let k = 0; k < HASH_BYTES; k++) {
            if (this.hashes[i * HASH_BYTES + k] !== other.hashes[j * HASH_BYTES + k])
                return false;
        }
        return true;
    }
    has(i, flag) {
        return (this.flags[i] & flag) !== 0;
    }
    set(i, flag) {
        this.flags[i] = this.flags[i] | flag;
    }
    clear(i, flag) {
        this.flags[i] = this.flags[i] & ~flag;
    }
    /** Regular files and the sum of their sizes. */
    totals() {
        let files = 0;
        let bytes = 0;
        for (let i = 0; i < this.count; i++) {
            if (this.kinds[i] !== FILE)
                continue;
            files++;
            bytes += this.sizes[i];
        }
        return { files, bytes };
    }
    #append(name, kind, mode, size) {
        const i = this.count;
        if (i === this.kinds.length)
            this.#grow(i * 2);
        this.names.push(name);
        this.parents[i] = this.openDirectory;
        this.kinds[i] = kind;
        this.modes[i] = mode;
        this.sizes[i] = size;
        this.ends[i] = i + 1;
        this.count = i + 1;
        if (kind === DIRECTORY)
            this.#open.push(i);
        return i;
    }
    /** The path of a folder with a slash behind it; empty for the root. The last one is kept: siblings come one after the other. */
    #prefix(folder) {
        if (folder < 0)
            return '';
        if (folder !== this.#pathOf) {
            this.#path = `${this.path(folder)}/`;
            this.#pathOf = folder;
        }
        return this.#path;
    }
    #grow(capacity) {
        (0,_v8_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .spareMemory */ .$U)(capacity);
        this.parents = new Int32Array(moved(this.parents, capacity));
        this.ends = new Int32Array(moved(this.ends, capacity));
        this.kinds = new Uint8Array(moved(this.kinds, capacity));
        this.flags = new Uint8Array(moved(this.flags, capacity));
        this.modes = new Uint16Array(moved(this.modes, capacity));
        this.sizes = new Float64Array(moved(this.sizes, capacity));
        this.mtimes = new BigInt64Array(moved(this.mtimes, capacity));
        this.ctimes = new BigInt64Array(moved(this.ctimes, capacity));
        this.inodes = new BigUint64Array(moved(this.inodes, capacity));
        this.hashes = new Uint8Array(moved(this.hashes, capacity * HASH_BYTES));
    }
}
/** What a column holds, with room for so many elements. The column itself is empty then: left to the garbage collector, those that were outgrown would take as much memory as the tree. */
function moved({ buffer, byteOffset, byteLength, BYTES_PER_ELEMENT }, capacity) {
    const end = byteOffset + byteLength;
    const own = byteOffset === 0 && end === buffer.byteLength ? buffer : buffer.slice(byteOffset, end);
    return own.transfer(capacity * BYTES_PER_ELEMENT);
}


/***/ }),

/***/ 81399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ spareMemory),
/* harmony export */   Gp: () => (/* binding */ spareCompiling),
/* harmony export */   s5: () => (/* binding */ compileAsUsual)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

/** Below it, all that V8 keeps of what is no more used is small, and collecting it sooner takes longer than it is worth. */
const MANY_ENTRIES = 65_536;
/**
 * Has V8 give up some speed for memory where a tree gets large. What is made for an entry dies at once or lives as long as the tree; V8 would let the space for young objects grow
 * with the latter, to 64 MB and more, and look at old ones only when there are four times as many.
 */
function spareMemory(entries) {
    if (entries <= MANY_ENTRIES)
        return;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--heap-growing-percent=60');
}
/**
 * Has V8 compile no more with TurboFan, its slowest compiler: what runs for a second or two loses more to it than its code gives back, above all where threads keep all cores busy.
 * The process is left so: what it does besides is small.
 */
function spareCompiling() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--no-turbofan');
}
/** Takes `spareCompiling` back. Where threads start, that must be: the code of Node's own modules comes compiled, and is only taken under the flags it was compiled with. */
function compileAsUsual() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--turbofan');
}


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

/***/ 78702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   WV: () => (/* binding */ displayText),
/* harmony export */   Yw: () => (/* binding */ osBytes),
/* harmony export */   ns: () => (/* binding */ exactText),
/* harmony export */   uk: () => (/* binding */ osPath),
/* harmony export */   xe: () => (/* binding */ toBytePath)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: the point is to tell ASCII from the rest
const ASCII = /^[\x00-\x7f]*$/;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const isAscii = (path) => ASCII.test(path);
/** `root/path` as Node's file functions take it: a string where that says the same, else the bytes. */
function osPath(root, path) {
    if (path === '')
        return root;
    if (ASCII.test(path))
        return `${root}/${path}`;
    return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, 'latin1')]);
}
/** A symlink's target or a bare name, as Node's file functions take it. */
function osBytes(path) {
    return ASCII.test(path) ? path : Buffer.from(path, 'latin1');
}
function toBytePath(text) {
    return ASCII.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1');
}
/** The path as text, or undefined where it is no valid UTF-8. */
function exactText(path) {
    if (ASCII.test(path))
        return path;
    try {
        return decoder.decode(Buffer.from(path, 'latin1'));
    }
    catch {
        return undefined;
    }
}
/** A text from anywhere on one line of a terminal or a log: what would end the line or steer the terminal is written as an escape. */
const onOneLine = (text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, (one) => `\\x${one.codePointAt(0).toString(16).padStart(2, '0')}`);
/** The path for people and for patterns: bytes that are no UTF-8 become U+FFFD. */
function displayText(path) {
    return ASCII.test(path) ? path : Buffer.from(path, 'latin1').toString('utf8');
}


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


/***/ })

};
