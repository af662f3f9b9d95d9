export const id = 2556;
export const ids = [2556];
export const modules = {

/***/ 59349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   GN: () => (/* binding */ NOTHING_KNOWN),
/* harmony export */   sF: () => (/* binding */ tellingValues)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


/** Letters or digits alone are an ordinary word up to here: `postgres`, `changeme`, `12345678`. */
const LONGEST_WORD = 8;
/** Shorter values occur by chance, whatever they are made of. */
const SHORTEST_MIXED = 6;
const CLASSES = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/];
/**
 * The known secrets by which a file's content or name is known to hold one. Passwords of throw-away databases are ordinary words, and stand in
 * half of their clients' files; leaving those out would take the workspace apart and protect nothing.
 */
function tellingValues(masker) {
    return (masker?.values() ?? []).filter(isTelling);
}
function isTelling(value) {
    if (value.length > LONGEST_WORD)
        return true;
    return value.length >= SHORTEST_MIXED && CLASSES.filter((one) => one.test(value)).length >= 2;
}
/** The mark of no value at all: what was not looked at for any was looked at for all of them. */
const NOTHING_KNOWN = '';
const SALT_BYTES = 16;
const MARK_BYTES = 32;
/**
 * Tells whether contents were looked at for these very values, without telling one of them. It lies beside a store, where others may come by it: so a guess
 * costs 40 ms, and has to be right for all values at once. Meanwhile the calling thread is free.
 * @param like an older mark that the new one is to be compared with
 */
async function markOf(values, like) {
    if (values.length === 0)
        return NOTHING_KNOWN;
    const salt = like || (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(SALT_BYTES).toString('hex');
    const known = Buffer.from(salt.slice(0, 2 * SALT_BYTES), 'hex');
    const mark = await derive(JSON.stringify(values.toSorted()), known, MARK_BYTES);
    return Buffer.concat([known, mark]).toString('hex');
}
const derive = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.scrypt);


/***/ }),

/***/ 18704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ kindOfName)
/* harmony export */ });
/* harmony import */ var _token_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39350);

/** Caches name their files after digests; what begins in fewer characters, or as a word does, is found in contents only. */
const SHORTEST_PREFIX = 4;
const WORDS = new Set(['key-', 'API-']);
/** No token is shorter. */
const SHORTEST_NAME = 20;
const byStart = new Map();
for (const rule of _token_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_RULES */ .i) {
    for (const prefix of rule.prefixes) {
        if (prefix.length < SHORTEST_PREFIX || WORDS.has(prefix) || rule.before)
            continue;
        const start = prefix.slice(0, 3);
        byStart.set(start, [...(byStart.get(start) ?? []), [prefix, rule]]);
    }
}
/**
 * The kind of token that a name holds (of a file, a branch, a remote), or undefined. Names are put together of parts, so other than in a text a token may begin
 * behind any character that is no letter or digit.
 */
function kindOfName(name) {
    if (name.length < SHORTEST_NAME)
        return undefined;
    let isInside = false;
    for (let at = 0; at <= name.length - SHORTEST_NAME; at++) {
        const kind = isInside ? undefined : kindAt(name, at);
        if (kind !== undefined)
            return kind;
        isInside = isAlphanumeric(name.charCodeAt(at));
    }
    return undefined;
}
function kindAt(name, at) {
    for (const [prefix, { kind, rest }] of byStart.get(name.slice(at, at + 3)) ?? []) {
        if (!name.startsWith(prefix, at))
            continue;
        rest.lastIndex = at + prefix.length;
        const token = rest.exec(name)?.[0];
        if (token !== undefined && !(0,_token_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .w)(token))
            return kind;
    }
    return undefined;
}
const isAlphanumeric = (code) => (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);


/***/ }),

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

/***/ 72771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZN: () => (/* binding */ haveSameNames),
/* harmony export */   ex: () => (/* binding */ equalBytes),
/* harmony export */   yZ: () => (/* binding */ pairTrees)
/* harmony export */ });
/* unused harmony export compareTrees */
/**
 * Walks two trees side by side in canonical order. `visit(i, j)` gets the indexes of entries of the same path; -1 where one tree has none.
 * Each entry of both trees is visited exactly once, a folder before what it holds.
 */
function compareTrees(a, b, visit) {
    mergeSiblings(a, 0, a.count, b, 0, b.count, visit);
}
/** For each entry of `a`, the one of the same path in `b`, or -1. */
function pairTrees(a, b) {
    const pairs = new Int32Array(a.count).fill(-1);
    if (!b)
        return pairs;
    compareTrees(a, b, (i, j) => {
        if (i >= 0)
            pairs[i] = j;
    });
    return pairs;
}
function mergeSiblings(a, fromA, endA, b, fromB, endB, visit) {
    let i = fromA;
    let j = fromB;
    while (i < endA || j < endB) {
        const nameA = i < endA ? a.names[i] : undefined;
        const nameB = j < endB ? b.names[j] : undefined;
        const nextA = i < endA ? a.ends[i] : i;
        const nextB = j < endB ? b.ends[j] : j;
        if (nameB === undefined || (nameA !== undefined && nameA < nameB)) {
            for (let k = i; k < nextA; k++)
                visit(k, -1);
            i = nextA;
        }
        else if (nameA === undefined || nameB < nameA) {
            for (let k = j; k < nextB; k++)
                visit(-1, k);
            j = nextB;
        }
        else {
            visit(i, j);
            mergeSiblings(a, i + 1, nextA, b, j + 1, nextB, visit);
            i = nextA;
            j = nextB;
        }
    }
}
/** Whether two folders hold the same names, whatever these stand for. */
function haveSameNames(a, folderA, b, folderB) {
    const endA = a.ends[folderA];
    const endB = b.ends[folderB];
    let i = folderA + 1;
    let j = folderB + 1;
    for (; i < endA && j < endB; i = a.ends[i], j = b.ends[j]) {
        if (a.names[i] !== b.names[j])
            return false;
    }
    return i >= endA && j >= endB;
}
/** Whether columns begin with the same bytes; without making a BigInt for each time. */
const equalBytes = (a, b, length) => Buffer.from(a.buffer, a.byteOffset, length).equals(Buffer.from(b.buffer, b.byteOffset, length));


/***/ }),

/***/ 81965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ screenOf),
/* harmony export */   Wn: () => (/* binding */ isSameRecord),
/* harmony export */   aw: () => (/* binding */ knownFilesPath),
/* harmony export */   hL: () => (/* binding */ loadKnownFiles),
/* harmony export */   qZ: () => (/* binding */ saveKnownFiles),
/* harmony export */   yb: () => (/* binding */ loadKnownHead)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72771);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81170);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81446);






/** Where the known files of a workspace are kept, below a folder of the engine's. */
const knownFilesPath = (folder, root) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'known', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root), 'hex').slice(0, 32));
/** The number also grows with the rules for credentials: what was looked at by fewer of them is looked at again. */
const MAGIC = 'rerail known files 3\n';
const DIGEST_BYTES = 32;
/** Whether trees of the same state, times included, also agree in flags, change times and inodes: then the one need not be saved over the other. */
const isSameRecord = (a, b) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .equalBytes */ .ex)(a.flags, b.flags, a.count) &&
    (0,_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .equalBytes */ .ex)(a.ctimes, b.ctimes, a.count * 8) &&
    (0,_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .equalBytes */ .ex)(a.inodes, b.inodes, a.count * 8);
/**
 * Replaces the file as a whole. It is: MAGIC; the SHA-256 of what `About` says and its length; that, as JSON; and a body of columns, names and links.
 * All parts begin at multiples of eight bytes.
 */
function saveKnownFiles(file, { tree, sources, head }) {
    const names = Buffer.from(tree.names.join('\0'), 'latin1');
    const links = Buffer.from(JSON.stringify({ targets: [...tree.targets], hardLinks: [...tree.hardLinks] }));
    const body = [...columnsOf(tree, sources), names, pad(names.length), links];
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of body)
        digest.update(part);
    const about = {
        head,
        count: tree.count,
        names: names.length,
        links: links.length,
        dependencies: sources.dependencies,
        oids: oidsOf(tree, sources).length,
        oidBytes: sources.oidBytes,
        body: digest.digest('hex'),
    };
    const text = Buffer.from(JSON.stringify(about));
    const length = Buffer.alloc(8);
    length.writeUInt32LE(text.length);
    const start = [aligned(MAGIC), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest(), length, text, pad(text.length)];
    const temporary = `${file}.${process.pid}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), { recursive: true });
    try {
        writeParts(temporary, [...start, ...body]);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
}
/** One after the other: together they would take as much memory again as the tree. */
function writeParts(file, parts) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'w');
    try {
        for (const part of parts)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(fd, part);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
/** Undefined where there is none that can be trusted. */
function loadKnownFiles(file) {
    try {
        const data = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
        const found = parseAbout(data);
        return found && parseBody(found.about, data.subarray(found.end));
    }
    catch {
        return undefined;
    }
}
/** As `loadKnownFiles`, without the files. */
function loadKnownHead(file) {
    try {
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'r');
        try {
            const start = Buffer.alloc(HEAD_BYTES);
            const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, start, 0, HEAD_BYTES, 0);
            return (parseAbout(start.subarray(0, got)) ?? parseAbout((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(fd)))?.about.head;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
        }
    }
    catch {
        return undefined;
    }
}
/** Nearly always enough for what stands before the body. */
const HEAD_BYTES = 64 * 1024;
function parseAbout(data) {
    const magic = aligned(MAGIC);
    const start = magic.length + DIGEST_BYTES + 8;
    if (data.length < start || !data.subarray(0, magic.length).equals(magic))
        return undefined;
    const length = data.readUInt32LE(start - 8);
    const text = data.subarray(start, start + length);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest();
    if (!digest.equals(data.subarray(magic.length, start - 8)))
        return undefined;
    return { about: JSON.parse(text.toString()), end: start + length + pad(length).length };
}
function parseBody(about, body) {
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', body, 'hex') !== about.body)
        return undefined;
    const { count } = about;
    // Columns are views of what was read, where that lies as they must.
    const bytes = body.byteOffset % 8 === 0 ? body : new Uint8Array(body);
    let offset = bytes.byteOffset;
    const take = (View, size, length) => {
        const view = new View(bytes.buffer, offset, length);
        offset += Math.ceil((size * length) / 8) * 8;
        return view;
    };
    const tree = new _tree_js__WEBPACK_IMPORTED_MODULE_4__/* .Tree */ .PH();
    const sources = new _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .Sources */ .jp(1, about.oidBytes);
    tree.count = count;
    tree.mtimes = take(BigInt64Array, 8, count);
    tree.ctimes = take(BigInt64Array, 8, count);
    tree.inodes = take(BigUint64Array, 8, count);
    tree.sizes = take(Float64Array, 8, count);
    sources.at = take(Float64Array, 8, count);
    tree.parents = take(Int32Array, 4, count);
    tree.ends = take(Int32Array, 4, count);
    sources.kinds = take(Int32Array, 4, count);
    tree.modes = take(Uint16Array, 2, count);
    tree.kinds = take(Uint8Array, 1, count);
    tree.flags = take(Uint8Array, 1, count);
    tree.hashes = take(Uint8Array, 1, count * _tree_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA);
    const oids = take(Uint8Array, 1, about.oids);
    if (about.oids > 0)
        sources.oids = oids;
    const text = (length, encoding) => {
        const { buffer, byteOffset } = take(Uint8Array, 1, length);
        return Buffer.from(buffer, byteOffset, length).toString(encoding);
    };
    if (count > 0)
        tree.names = text(about.names, 'latin1').split('\0');
    const { targets, hardLinks } = JSON.parse(text(about.links, 'utf8'));
    for (const [i, target] of targets)
        tree.targets.set(i, target);
    for (const [i, first] of hardLinks)
        tree.hardLinks.set(i, first);
    sources.dependencies.push(...about.dependencies);
    return tree.names.length === count ? { tree, sources, head: about.head } : undefined;
}
/** The order is that of `parseBody`: widest first, each padded to eight bytes. */
function columnsOf(tree, sources) {
    const { count } = tree;
    const oids = oidsOf(tree, sources);
    const columns = [
        [tree.mtimes, 8, count],
        [tree.ctimes, 8, count],
        [tree.inodes, 8, count],
        [tree.sizes, 8, count],
        [sources.at, 8, count],
        [tree.parents, 4, count],
        [tree.ends, 4, count],
        [sources.kinds, 4, count],
        [tree.modes, 2, count],
        [tree.kinds, 1, count],
        [tree.flags, 1, count],
        [tree.hashes, 1, count * _tree_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA],
        [oids, 1, oids.length],
    ];
    return columns.flatMap(([view, size, length]) => {
        const bytes = Buffer.from(view.buffer, view.byteOffset, size * length);
        return [bytes, pad(bytes.length)];
    });
}
/** Of the tree's entries only: columns have room for more, and a reader makes none. */
const oidsOf = (tree, sources) => sources.oids.subarray(0, tree.count * sources.oidBytes);
const pad = (length) => Buffer.alloc((8 - (length % 8)) % 8);
const aligned = (text) => Buffer.concat([Buffer.from(text), pad(text.length)]);
/** Which names a scan beside them has to look at for tokens: none but new ones, unless tokens were allowed then. */
const screenOf = (known) => known?.head.secrets === 'allow' ? 'all' : 'new';


/***/ }),

/***/ 30267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ markRacy),
/* harmony export */   K: () => (/* binding */ isRacy)
/* harmony export */ });
/* harmony import */ var _nanoseconds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64571);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81446);


/** Milliseconds within which a clock of fine granularity may stand still; the kernel's tick is 10 ms at most. */
const FINE_SLACK = 50;
/** FAT keeps two seconds, old ext and HFS+ one. */
const COARSE_SLACK = 2_000;
const SECOND = 1_000;
/**
 * Whether an entry changed so shortly before `since`, or later, that another change might not show in its times.
 * git calls that racily clean (git: Documentation/technical/racy-git.txt). All in milliseconds since the epoch.
 * @param since a moment before the entry was looked at
 */
const isRacy = (ctime, mtime, since) => Math.max(ctime, mtime) > since - (ctime % SECOND === 0 ? COARSE_SLACK : FINE_SLACK);
/** Marks the entries of a tree that are racy. */
function markRacy(tree, since) {
    const mtimes = new _nanoseconds_js__WEBPACK_IMPORTED_MODULE_0__/* .Nanoseconds */ .gv(tree.mtimes);
    const ctimes = new _nanoseconds_js__WEBPACK_IMPORTED_MODULE_0__/* .Nanoseconds */ .gv(tree.ctimes);
    for (let i = 0; i < tree.count; i++) {
        if (isRacy(ctimes.milliseconds(i), mtimes.milliseconds(i), since))
            tree.set(i, _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .RACY */ .CS);
    }
}


/***/ }),

/***/ 61728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ scan)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/files/byte-path.js
var byte_path = __webpack_require__(78702);
// EXTERNAL MODULE: ./build/git/git-name.js
var git_name = __webpack_require__(60183);
// EXTERNAL MODULE: ./build/checkpoint/secrets/secret-names.js
var secret_names = __webpack_require__(18704);
// EXTERNAL MODULE: ./build/checkpoint/tree/nanoseconds.js
var nanoseconds = __webpack_require__(64571);
// EXTERNAL MODULE: ./build/checkpoint/tree/tree.js
var tree = __webpack_require__(81446);
;// CONCATENATED MODULE: ./build/checkpoint/tree/facts.js


/** Nothing has happened to it since it was known. */
const AS_KNOWN = 1;
/** A folder that is as known and so has the names that are known. */
const SAME_NAMES = 2;
/** A file with other names. */
const OTHER_NAMES = 4;
/** A file with holes. */
const HOLES = 8;
const MODE_SHIFT = 4;
const PERMISSIONS = 0o7777;
const BLOCK = 512;
/** Below this size holes are not worth a thought. */
const SPARSE_FROM = 1024 * 1024;
function factsOf(stat) {
    const size = Number(stat.size);
    const isFile = stat.isFile();
    return (((Number(stat.mode) & PERMISSIONS) << MODE_SHIFT) |
        (isFile && Number(stat.nlink) > 1 ? OTHER_NAMES : 0) |
        (isFile && size >= SPARSE_FROM && Number(stat.blocks) * BLOCK < size ? HOLES : 0));
}
const modeIn = (facts) => facts >> MODE_SHIFT;
/** Undefined for devices, FIFOs and sockets. */
const kindOf = (stat) => stat.isFile() ? tree/* FILE */.PW : stat.isDirectory() ? tree/* DIRECTORY */.Md : stat.isSymbolicLink() ? tree/* LINK */.ps : undefined;
/** What changes where something happens to it, as a tree keeps it. */
const timesOf = ({ mtimeNs, ctimeNs, ino }) => ({
    mtime: (0,nanoseconds/* keptTime */.EJ)(mtimeNs),
    ctime: (0,nanoseconds/* keptTime */.EJ)(ctimeNs),
    inode: ino,
});

;// CONCATENATED MODULE: ./build/checkpoint/tree/folder-times.js

/**
 * File systems that are known to change a folder's times with every name that comes into it or goes; numbers of statfs(2), on macOS those of its kernel. What others serve (NFS, SMB, FUSE,
 * 9p) may do as it likes, and NTFS does it late.
 */
const KEEPERS = {
    // ext2 to ext4, XFS, Btrfs, tmpfs, overlayfs, F2FS, ZFS
    linux: new Set([0xef53, 0x58465342, 0x9123683e, 0x01021994, 0x794c7630, 0xf2f52010, 0x2fc12fc1]),
    // APFS
    darwin: new Set([0x1a]),
};
/** File systems with coarser clocks have times that are multiples of this: ext2 and ext3 keep seconds. Milliseconds. */
const COARSE = 10;
const READABLE_BY_ALL = 0o444;
const READABLE_BY_OWNER = 0o400;
/**
 * Whether folders of a workspace need not be listed again while their times stay, as git does it with its untracked cache.
 * @returns undefined where they must be; else what tells it of one folder, by a stat that is as it was
 */
function folderTimesOf(root) {
    if (KEEPERS[process.platform]?.has(fileSystemOf(root)) !== true)
        return undefined;
    const user = process.geteuid?.();
    // Who may not list a folder does not get to know what is in it from one who could.
    const mayList = ({ mode, uid }) => (mode & READABLE_BY_ALL) === READABLE_BY_ALL || ((mode & READABLE_BY_OWNER) !== 0 && uid === user);
    return (stat) => stat.ctimeMs % COARSE !== 0 && mayList(stat);
}
function fileSystemOf(root) {
    try {
        return (0,external_node_fs_.statfsSync)(root).type;
    }
    catch {
        return Number.NaN;
    }
}

;// CONCATENATED MODULE: ./build/checkpoint/tree/known-stats.js





/**
 * Tells what is as it was known from stats without BigInts, which cost half as much.
 *
 * Their times are rounded to a quarter of a microsecond. That is enough: no entry is asked about whose change time was younger than the kernel's tick when it was looked at (RACY),
 * so whatever happened to it since has given it a change time that is later by more than that.
 */
class KnownStats {
    #tree;
    #mtimes;
    #ctimes;
    #inode;
    #device;
    /** Whether a folder that is as it was has the names that it had. */
    #keepsNames;
    /** @param root the workspace: what lies on another device is not as it was known */
    constructor(tree, root) {
        this.#tree = tree;
        this.#mtimes = new nanoseconds/* Nanoseconds */.gv(tree.mtimes);
        this.#ctimes = new nanoseconds/* Nanoseconds */.gv(tree.ctimes);
        this.#inode = (0,nanoseconds/* exactNumber */.rf)(tree.inodes);
        this.#keepsNames = folderTimesOf(root);
        this.#device = (0,external_node_fs_.lstatSync)(`${root}/.`).dev;
    }
    /**
     * Looks at what may be the known entry `j`. The answer is 0 where it is another one, where something happened to it, or where that cannot be told.
     * @throws as `lstat`
     */
    factsOf(file, j) {
        if (this.#tree.has(j, tree/* RACY */.CS) || !(this.#inode(j) >= 0))
            return 0;
        const stat = (0,external_node_fs_.lstatSync)(file);
        if (!this.#isSame(j, stat))
            return 0;
        return factsOf(stat) | AS_KNOWN | (this.#tree.has(j, tree/* LISTED */.CQ) && this.#keepsNames?.(stat) ? SAME_NAMES : 0);
    }
    #isSame(j, { ino, dev, mtimeMs, ctimeMs, size }) {
        return (ino === this.#inode(j) &&
            mtimeMs === this.#mtimes.milliseconds(j) &&
            ctimeMs === this.#ctimes.milliseconds(j) &&
            (this.#tree.kinds[j] !== tree/* FILE */.PW || size === this.#tree.sizes[j]) &&
            dev === this.#device &&
            Number.isSafeInteger(dev));
    }
    /** Whether the file `i` of a live tree has the content that is known of `j`, judged by size, mtime, ctime and inode. */
    provesContent(j, live, i) {
        const known = this.#tree;
        return (j >= 0 &&
            known.kinds[j] === tree/* FILE */.PW &&
            known.has(j, tree/* HASHED */._E) &&
            !known.has(j, tree/* RACY */.CS) &&
            known.sizes[j] === live.sizes[i] &&
            known.mtimes[j] === live.mtimes[i] &&
            known.ctimes[j] === live.ctimes[i] &&
            known.inodes[j] === live.inodes[i]);
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/checkpoint/tree/working-folder.js

/**
 * The process's working folder, lent to a scan: entries are then found by their names. With whole paths the kernel walks through the same ten folders again for each of them, which
 * takes a fifth of the time of `lstat` in a tree of packages. A scan is synchronous, so nobody else looks up anything in between.
 */
class WorkingFolder {
    #before;
    #now;
    constructor(before) {
        this.#before = before;
    }
    /**
     * Undefined where it cannot be lent: in a thread, where it does not exist any more, for a root that is relative to it, and on Windows, where nobody can remove a folder that
     * somebody works in. Who gets it gives it back.
     */
    static lend(root) {
        if (process.platform === 'win32' || !external_node_path_.isAbsolute(root))
            return undefined;
        try {
            const before = process.cwd();
            process.chdir(before);
            return new WorkingFolder(before);
        }
        catch {
            return undefined;
        }
    }
    /** Whether the entries of a folder are found by their names from now on. */
    enter(folder) {
        if (this.#now === folder)
            return true;
        if (folder.self === undefined)
            return false;
        try {
            process.chdir(folder.self);
            this.#now = folder;
            return true;
        }
        catch {
            // Why nobody can enter it, its entries will tell.
            return false;
        }
    }
    giveBack() {
        try {
            process.chdir(this.#before);
        }
        catch {
            // It was removed meanwhile. To stay in the workspace would keep that from being replaced.
            process.chdir(external_node_path_.parse(this.#before).root);
        }
    }
}

;// CONCATENATED MODULE: ./build/checkpoint/tree/entry-stats.js





/** Looks at entries beside those that are known. Who makes it closes it, and does nothing else meanwhile: it has the process's working folder. */
class EntryStats {
    known;
    #place;
    constructor(root, known) {
        this.known = new KnownStats(known, root);
        this.#place = WorkingFolder.lend(root);
    }
    /**
     * First without BigInts, where that can be enough.
     * @param j the known entry of the same path, or -1
     * @throws as `lstat`
     */
    of(folder, name, j) {
        const file = this.#place?.enter(folder) ? (0,byte_path/* osBytes */.Yw)(name) : folder.entry(name);
        const facts = j < 0 ? 0 : this.known.factsOf(file, j);
        if (facts !== 0)
            return { name, j, facts, stat: undefined };
        const stat = (0,external_node_fs_.lstatSync)(file, { bigint: true });
        return { name, j, facts: factsOf(stat), stat };
    }
    close() {
        this.#place?.giveBack();
    }
}

;// CONCATENATED MODULE: ./build/checkpoint/tree/folder.js

/** A folder of a workspace, by which the paths of its entries are made: mostly by putting two texts together. */
class Folder {
    path;
    /** What the paths of its entries begin with. */
    prefix;
    #root;
    /** The same as Node's file functions take it, where that is the same text. */
    #osPrefix;
    /** @param path empty for the root itself */
    constructor(root, path) {
        this.#root = root;
        this.path = path;
        this.prefix = path === '' ? '' : `${path}/`;
        this.#osPrefix = (0,byte_path/* isAscii */.ER)(path) ? `${root}/${this.prefix}` : undefined;
    }
    /** The folder itself, absolute; undefined where its path is no plain text. */
    get self() {
        return this.#osPrefix;
    }
    /** One of its entries, as Node's file functions take it. */
    entry(name) {
        const prefix = this.#osPrefix;
        return prefix !== undefined && (0,byte_path/* isAscii */.ER)(name) ? prefix + name : (0,byte_path/* osPath */.uk)(this.#root, this.prefix + name);
    }
}

;// CONCATENATED MODULE: ./build/checkpoint/tree/known-run.js
/**
 * Entries one behind the other that are as known ones which lie one behind the other too: what is known of them is taken over at once. Most of an unchanged
 * workspace is one run; copied entry by entry, each time would be made a BigInt first.
 */
class KnownRun {
    #tree;
    #known;
    #i = 0;
    #j = 0;
    #length = 0;
    constructor(tree, known) {
        this.#tree = tree;
        this.#known = known;
    }
    /** The entry `i` is as the known entry `j`. */
    add(i, j) {
        if (i !== this.#i + this.#length || j !== this.#j + this.#length) {
            this.end();
            this.#i = i;
            this.#j = j;
        }
        this.#length++;
    }
    /** Takes over what is known of the entries so far. */
    end() {
        if (this.#length > 0)
            this.#tree.takeOver(this.#i, this.#known, this.#j, this.#length);
        this.#length = 0;
    }
}

// EXTERNAL MODULE: ./build/checkpoint/tree/own-paths.js
var own_paths = __webpack_require__(20757);
// EXTERNAL MODULE: ./build/checkpoint/tree/racy.js
var racy = __webpack_require__(30267);
;// CONCATENATED MODULE: ./build/checkpoint/tree/scan.js













/**
 * Reads what lies below `root`: names and stats, no contents. Synchronous on purpose: one `lstat` costs 3 µs so, and 20 µs through the thread pool.
 * @throws the system's error where the root itself cannot be read.
 */
function scan(root, scope, options = {}) {
    return new Scanner(root, scope, options).run();
}
class Scanner {
    #root;
    #scope;
    #own;
    #secrets;
    #screen;
    #known;
    #stats;
    #asKnown;
    #since;
    #found;
    #tree;
    #result = { skipped: [], repositories: [] };
    #pairs = [];
    #inodes = new Map();
    #device;
    constructor(root, scope, options) {
        const { own = [], secrets = [], screen, known = new tree/* Tree */.PH(), since = Date.now(), found } = options;
        this.#root = root;
        this.#scope = scope;
        this.#own = (0,own_paths/* ownPaths */.Vw)(root, own);
        this.#secrets = secrets.map(byte_path/* toBytePath */.xe);
        this.#screen = screen;
        this.#known = known;
        this.#stats = new EntryStats(root, known);
        this.#since = since;
        this.#found = found;
        this.#tree = new tree/* Tree */.PH(known.count);
        this.#asKnown = new KnownRun(this.#tree, known);
        this.#device = (0,external_node_fs_.lstatSync)(`${root}/.`, { bigint: true }).dev;
    }
    run() {
        const names = (0,external_node_fs_.readdirSync)(this.#root, { encoding: 'latin1' });
        try {
            this.#readNames(new Folder(this.#root, ''), names, 0, this.#known.count);
        }
        finally {
            this.#stats.close();
        }
        this.#asKnown.end();
        return { ...this.#result, tree: this.#tree, pairs: Int32Array.from(this.#pairs.slice(0, this.#tree.count)) };
    }
    /** Reads entries beside those that are known, which lie between two indexes in the same order. */
    #readNames(folder, names, from, end) {
        names.sort();
        const known = this.#known;
        const entries = [];
        let j = from;
        for (const name of names) {
            if (folder.path === '' && ((0,own_paths/* isOwnName */.sJ)(name) || name === '.git'))
                continue;
            while (j < end && known.names[j] < name)
                j = known.ends[j];
            const isKnown = j < end && known.names[j] === name;
            if ((0,git_name/* isGitName */.M)(name))
                this.#readGit(folder, name);
            else
                this.#look(folder, name, isKnown ? j : -1, entries);
        }
        this.#add(folder, entries);
    }
    #readKnownNames(folder, directory) {
        const { names, ends } = this.#known;
        const end = ends[directory];
        const entries = [];
        for (let j = directory + 1; j < end; j = ends[j])
            this.#look(folder, names[j], j, entries);
        this.#add(folder, entries);
    }
    #look(folder, name, j, entries) {
        const path = folder.prefix + name;
        if (this.#own.has(path) || this.#scope.excludes(path))
            this.#leaveOut();
        else if (this.#isSecret(path, name, j))
            this.#skip(`${folder.path}/***`, 'secret-name');
        else {
            try {
                entries.push(this.#stats.of(folder, name, j));
            }
            catch (error) {
                if ((0,errors/* codeOf */.$N)(error) !== 'ENOENT')
                    this.#skip(path, 'unreadable');
                else
                    this.#doubt();
            }
        }
    }
    #isSecret(path, name, j) {
        if (this.#secrets.some((secret) => path.includes(secret)))
            return true;
        return (this.#screen === 'all' || (this.#screen === 'new' && j < 0)) && (0,secret_names/* kindOfName */.f)(name) !== undefined;
    }
    /** All entries of a folder were looked at by then, and only what is in folders below it is not. */
    #add(folder, entries) {
        for (const entry of entries) {
            const path = folder.prefix + entry.name;
            const { stat } = entry;
            const kind = stat ? kindOf(stat) : this.#known.kinds[entry.j];
            if (stat && stat.dev !== this.#device)
                this.#skip(path, 'other-mount');
            else if (kind === tree/* DIRECTORY */.Md)
                this.#addDirectory(path, entry);
            else if (!this.#scope.includes(path))
                this.#leaveOut();
            else if (kind === tree/* FILE */.PW)
                this.#addFile(entry);
            else if (kind === tree/* LINK */.ps)
                this.#addLink(path, entry);
            else
                this.#skip(path, stat?.isFIFO() ? 'fifo' : stat?.isSocket() ? 'socket' : 'device');
        }
    }
    #addDirectory(path, entry) {
        const wanted = this.#scope.includes(path);
        if (!wanted && !this.#scope.mayIncludeBelow(path)) {
            this.#leaveOut();
            return;
        }
        const hasSameNames = (entry.facts & SAME_NAMES) !== 0;
        const names = hasSameNames ? undefined : this.#list(path);
        if (!hasSameNames && !names)
            return;
        const i = this.#append(tree/* DIRECTORY */.Md, entry);
        this.#tree.set(i, tree/* LISTED */.CQ);
        const folder = new Folder(this.#root, path);
        if (names)
            this.#readNames(folder, names, ...this.#knownBelow(entry.j));
        else
            this.#readKnownNames(folder, entry.j);
        this.#tree.close();
        // A folder that is only on the way to nothing is no part of the state.
        if (!wanted && this.#tree.count === i + 1) {
            this.#asKnown.end();
            this.#tree.dropLast();
            this.#leaveOut();
        }
    }
    /** The indexes between which the known entries of a folder lie. */
    #knownBelow(j) {
        return j >= 0 && this.#known.kinds[j] === tree/* DIRECTORY */.Md ? [j + 1, this.#known.ends[j]] : [0, 0];
    }
    #list(path) {
        try {
            return (0,external_node_fs_.readdirSync)((0,byte_path/* osPath */.uk)(this.#root, path), { encoding: 'latin1' });
        }
        catch {
            this.#skip(path, 'unreadable');
            return undefined;
        }
    }
    #addFile(entry) {
        const { facts, j, stat } = entry;
        const i = this.#append(tree/* FILE */.PW, entry, stat ? Number(stat.size) : this.#known.sizes[j]);
        if (facts & HOLES)
            this.#tree.set(i, tree/* SPARSE */.tA);
        if (facts & OTHER_NAMES) {
            this.#tree.set(i, tree/* LINKED */.sn);
            const inode = stat ? stat.ino : this.#known.inodes[j];
            const first = this.#inodes.get(inode);
            if (first === undefined)
                this.#inodes.set(inode, i);
            else
                this.#tree.hardLinks.set(i, first);
        }
        if (!stat && this.#known.has(j, tree/* HASHED */._E))
            this.#tree.set(i, tree/* HASHED */._E);
        else if (stat && this.#stats.known.provesContent(j, this.#tree, i))
            this.#tree.copyHash(i, this.#known, j);
        if (!this.#found || this.#tree.hardLinks.has(i))
            return;
        this.#asKnown.end();
        this.#found(this.#tree, i);
    }
    #addLink(path, entry) {
        try {
            const known = entry.stat ? undefined : this.#known.targets.get(entry.j);
            const target = known ?? (0,external_node_fs_.readlinkSync)((0,byte_path/* osPath */.uk)(this.#root, path), { encoding: 'latin1' });
            this.#tree.targets.set(this.#append(tree/* LINK */.ps, entry, target.length), target);
        }
        catch {
            this.#skip(path, 'unreadable');
        }
    }
    #append(kind, { name, j, facts, stat }, size = 0) {
        const mode = kind === tree/* LINK */.ps ? 0o777 : modeIn(facts);
        const i = stat
            ? this.#tree.add(name, kind, { mode, size, ...timesOf(stat) })
            : this.#tree.addUntimed(name, kind, mode, size);
        // What is as it was known was not racy then.
        if (!stat)
            this.#asKnown.add(i, j);
        else if ((0,racy/* isRacy */.K)((0,nanoseconds/* toMilliseconds */.Wj)(stat.ctimeNs), (0,nanoseconds/* toMilliseconds */.Wj)(stat.mtimeNs), this.#since))
            this.#tree.set(i, tree/* RACY */.CS);
        this.#pairs[i] = j;
        return i;
    }
    #readGit(folder, name) {
        const path = folder.prefix + name;
        const stat = name === '.git' ? (0,external_node_fs_.lstatSync)((0,byte_path/* osPath */.uk)(this.#root, path), { throwIfNoEntry: false }) : undefined;
        if (stat?.isDirectory() || stat?.isFile()) {
            this.#result.repositories.push({ path: folder.path, gitFile: stat.isFile() });
            this.#leaveOut();
        }
        else
            this.#skip(path, 'git-name');
    }
    #skip(path, reason) {
        this.#result.skipped.push({ path: (0,byte_path/* displayText */.WV)(path), reason });
        this.#leaveOut();
    }
    /** The folder that is open holds more than the tree tells. */
    #leaveOut() {
        this.#doubt();
        for (let i = this.#tree.openDirectory; i >= 0 && !this.#tree.has(i, tree/* PARTIAL */.yP); i = this.#tree.parents[i]) {
            this.#tree.set(i, tree/* PARTIAL */.yP);
        }
    }
    /** The tree may not have every name of the folder that is open. */
    #doubt() {
        const i = this.#tree.openDirectory;
        if (i >= 0)
            this.#tree.clear(i, tree/* LISTED */.CQ);
    }
}


/***/ }),

/***/ 79424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ recordedScope),
/* harmony export */   OD: () => (/* binding */ scopeKey),
/* harmony export */   Od: () => (/* binding */ scopeOf)
/* harmony export */ });
/* unused harmony export WHOLE */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78702);
/* harmony import */ var _files_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14152);



const WHOLE = { excludes: () => false, includes: () => true, mayIncludeBelow: () => true };
/**
 * A path is in scope where `paths` (all are where it is empty) take it in and `exclude` does not. A pattern that matches a folder is for all below it; of the
 * patterns of one list the last that matches counts, so that `!` takes back a part of what those before it took.
 */
function scopeOf({ paths = [], exclude = [], }) {
    if (paths.length === 0 && exclude.length === 0)
        return WHOLE;
    const [asked, askedBelow] = [(0,_files_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .treeMatcher */ .Pp)(paths), (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .belowMatcher */ .Ou)(paths)];
    const [left, keptBelow] = [(0,_files_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .treeMatcher */ .Pp)(exclude), (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .belowMatcher */ .Ou)(exclude, 'back')];
    const isAsked = (text) => paths.length === 0 || asked(text);
    return {
        excludes: (path) => left((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .displayText */ .WV)(path)) && !keptBelow((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .displayText */ .WV)(path)),
        includes: (path) => isAsked((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .displayText */ .WV)(path)) && !left((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .displayText */ .WV)(path)),
        mayIncludeBelow: (path) => isAsked((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .displayText */ .WV)(path)) || askedBelow((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .displayText */ .WV)(path)),
    };
}
/** As `scopeOf`, for what a checkpoint says of itself. @throws RefusedError `manifest-invalid` */
function recordedScope(scope) {
    try {
        return scopeOf(scope);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk('manifest-invalid', `Checkpoint refused: its scope is none. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
}
/** Equal for options that mean the same scope. */
const scopeKey = ({ paths = [], exclude = [] }) => JSON.stringify([paths, exclude]);


/***/ }),

/***/ 43382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ checkStateHash),
/* harmony export */   ml: () => (/* binding */ stateHash),
/* harmony export */   ny: () => (/* binding */ hexAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _text_buffer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55228);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81446);




/**
 * SHA-256 (hex) over every entry in canonical order. Each contributes
 * `<d|f|l> <mode, octal> <SHA-256 of content or link target, hex; - for folders> <path bytes>\0`.
 * Times are no part of it. Part of the format: docs/checkpoint-format.md.
 */
function stateHash(tree, counts = () => true) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const text = new _text_buffer_js__WEBPACK_IMPORTED_MODULE_2__/* .TextBuffer */ .a(BUFFER_BYTES);
    for (let i = 0; i < tree.count; i++) {
        if (!counts(i))
            continue;
        const prefix = text.prefix(tree, i);
        const name = tree.names[i];
        const length = MAX_FIELDS + prefix.length + name.length;
        if (!text.reserve(length)) {
            digest.update(text.take());
            text.reserve(length);
        }
        const kind = tree.kinds[i];
        text.byte(kind === _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .DIRECTORY */ .Md ? LETTERS.d : kind === _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE */ .PW ? LETTERS.f : LETTERS.l);
        text.byte(SPACE);
        text.octal(tree.modes[i]);
        text.byte(SPACE);
        writeContent(text, tree, i);
        text.byte(SPACE);
        text.put(prefix);
        text.name(name);
        text.byte(0);
    }
    return digest.update(text.take()).digest('hex');
}
/** @throws RefusedError `manifest-invalid` where the recorded hash, number or size is not that of the entries */
function checkStateHash(manifest) {
    const { files, bytes } = manifest.tree.totals();
    if (files !== manifest.files || bytes !== manifest.bytes) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('manifest-invalid', `Manifest refused: it speaks of ${manifest.files} files of ${manifest.bytes} bytes, and lists ${files} of ${bytes}. Use another copy.`);
    }
    if (stateHash(manifest.tree) === manifest.stateHash)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('manifest-invalid', 'Manifest refused: its state hash is not that of its entries. Use another copy.');
}
const BUFFER_BYTES = 64 * 1024;
/** All of an entry but its path. */
const MAX_FIELDS = 128;
const SPACE = 0x20;
const LETTERS = { d: 0x64, f: 0x66, l: 0x6c };
function writeContent(text, tree, i) {
    if (tree.kinds[i] === _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .DIRECTORY */ .Md)
        text.name('-');
    else if (tree.kinds[i] !== _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE */ .PW)
        text.name((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', Buffer.from(tree.targets.get(i) ?? '', 'latin1'), 'hex'));
    else if (tree.has(i, _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .HASHED */ ._E))
        text.hex(tree.hashes, i * _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA, _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA);
    else
        throw new Error(`No hash is known of ${tree.path(i)}.`);
}
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/** Hex of a range of bytes, without a Buffer around it. */
function hexAt(bytes, from, length) {
    let text = '';
    for (let i = from; i < from + length; i++)
        text += HEX[bytes[i]];
    return text;
}


/***/ }),

/***/ 55228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ TextBuffer)
/* harmony export */ });
const ZERO = 0x30;
const HEX = Uint8Array.from(Buffer.from('0123456789abcdef'));
/** Beyond it, division by integers is no longer that of the processor. */
const MAX_INT = 0x7fffffff;
/**
 * Puts texts about entries together byte by byte: of hundreds of thousands, strings would be made to be thrown away. `reserve` room first; nothing else looks whether there is any.
 */
class TextBuffer {
    #bytes;
    #used = 0;
    /** The folder whose path was needed last: siblings come one after the other. */
    #folder = -1;
    #prefix = Buffer.alloc(0);
    /** @param capacity bytes that are held before `take` has to be called; more only where one entry needs more */
    constructor(capacity) {
        this.#bytes = Buffer.allocUnsafeSlow(capacity);
    }
    /** What was put together since the last time. It is overwritten by what comes next. */
    take() {
        const taken = this.#bytes.subarray(0, this.#used);
        this.#used = 0;
        return taken;
    }
    get length() {
        return this.#used;
    }
    /** Whether there is room for so many bytes more. Where nothing is held it is made. */
    reserve(length) {
        if (this.#used + length <= this.#bytes.length)
            return true;
        if (this.#used > 0)
            return false;
        this.#bytes = Buffer.allocUnsafeSlow(length);
        return true;
    }
    put(bytes) {
        this.#bytes.set(bytes, this.#used);
        this.#used += bytes.length;
    }
    utf8(text) {
        this.#used += this.#bytes.write(text, this.#used, 'utf8');
    }
    byte(byte) {
        this.#bytes[this.#used++] = byte;
    }
    /** A name, or any other text of one byte a character. */
    name(name) {
        const bytes = this.#bytes;
        let at = this.#used;
        for (let k = 0; k < name.length; k++)
            bytes[at++] = name.charCodeAt(k);
        this.#used = at;
    }
    /** The path of an entry's folder with a slash behind it; empty for the root. */
    prefix(tree, i) {
        const folder = tree.parents[i];
        if (folder !== this.#folder) {
            this.#folder = folder;
            this.#prefix = folder < 0 ? Buffer.alloc(0) : Buffer.from(`${tree.path(folder)}/`, 'latin1');
        }
        return this.#prefix;
    }
    hex(bytes, from, length) {
        const target = this.#bytes;
        let at = this.#used;
        for (let k = from; k < from + length; k++) {
            const byte = bytes[k];
            target[at++] = HEX[byte >> 4];
            target[at++] = HEX[byte & 15];
        }
        this.#used = at;
    }
    octal(value) {
        let shift = 0;
        while (value >> (shift + 3) > 0)
            shift += 3;
        for (; shift >= 0; shift -= 3)
            this.byte(ZERO + ((value >> shift) & 7));
    }
    /** A whole number from 0 up. */
    decimal(value) {
        if (value > MAX_INT)
            this.name(String(value));
        else {
            let digits = 1;
            for (let rest = value; rest >= 10; rest = (rest / 10) | 0)
                digits++;
            this.padded(value, digits);
        }
    }
    /** With leading zeros. @param value below 2^31 */
    padded(value, digits) {
        let rest = value;
        for (let at = this.#used + digits - 1; at >= this.#used; at--) {
            this.#bytes[at] = ZERO + (rest % 10);
            rest = (rest / 10) | 0;
        }
        this.#used += digits;
    }
}


/***/ }),

/***/ 14152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   Ou: () => (/* binding */ belowMatcher),
/* harmony export */   Pp: () => (/* binding */ treeMatcher),
/* harmony export */   fU: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * Path patterns as policy and `--paths` use them, relative to the root and separated by `/`: `*` anything but a slash, `?` one character but a slash, `**`
 * anything, `**` before a slash any number of folders, `[a-z]` and `[!a-z]` one of a set, `{a,b}` either; a leading `!` takes back what earlier patterns
 * matched. Names that begin with a dot are like others. Takes time in proportion to the lengths of pattern and path.
 */
const globMatcher = (patterns) => lastMatch(patterns, ({ ends }) => ends);
/** As `globMatcher`, and a pattern that matches a folder matches all that is below it. */
const treeMatcher = (patterns) => lastMatch(patterns, ({ ends, passes }) => ends || passes);
function lastMatch(patterns, fits) {
    const compiled = patterns.map(compile);
    return (path) => {
        let matched = false;
        for (const { negated, alternatives } of compiled) {
            if (matched === negated && alternatives.some((tokens) => fits(walk(tokens, path))))
                matched = !negated;
        }
        return matched;
    };
}
/** Tells of a folder whether some path below it could match one of the patterns; of those with a leading `!`, or of the others. */
function belowMatcher(patterns, taking = 'in') {
    const compiled = patterns.map(compile).filter(({ negated }) => negated === (taking === 'back'));
    return (folder) => compiled.some(({ alternatives }) => alternatives.some((tokens) => walk(tokens, `${folder}/`).alive));
}
/** Whether a name fits a pattern. A name has no folders: `*` stands for anything in it, `?` for one character. Letters of either case are the same. */
function matchesName(pattern, name) {
    const tokens = Array.from(flat(pattern).matchAll(/\*+|./gsu)).map(([sign]) => sign.startsWith('*') ? { kind: 'deep' } : sign === '?' ? { kind: 'any' } : { kind: 'one', character: sign });
    return walk(tokens, flat(name)).ends;
}
/** A slash in a name is a character like others. */
const flat = (text) => text.toLowerCase().replaceAll('/', '\u0001');
const MAX_ALTERNATIVES = 256;
function compile(pattern) {
    const negated = pattern.startsWith('!');
    const body = (negated ? pattern.slice(1) : pattern).replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    if (body === '' || body.split('/').includes('..')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Pattern "${pattern}" is wrong: it names nothing below the root. Write a path relative to it.`);
    }
    return { negated, alternatives: expandBraces(body, pattern).map(tokenise) };
}
function expandBraces(text, whole) {
    const open = text.indexOf('{');
    const parts = open < 0 ? undefined : splitBraces(text, open);
    if (!parts)
        return [text];
    const tails = expandBraces(parts.rest, whole);
    const heads = parts.inner.flatMap((part) => expandBraces(part, whole));
    if (heads.length * tails.length > MAX_ALTERNATIVES) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Pattern "${whole}" is wrong: it has over ${MAX_ALTERNATIVES} alternatives. Split it.`);
    }
    return heads.flatMap((head) => tails.map((tail) => text.slice(0, open) + head + tail));
}
/** What stands between the commas of the brace at `open`, and what follows it; undefined where it is never closed. */
function splitBraces(text, open) {
    const inner = [];
    let depth = 0;
    let start = open + 1;
    for (let i = open; i < text.length; i++) {
        const character = text[i];
        if (character === '{')
            depth++;
        if (character === '}')
            depth--;
        if (depth === 0 || (depth === 1 && character === ',')) {
            inner.push(text.slice(start, i));
            start = i + 1;
        }
        if (depth === 0)
            return { inner, rest: text.slice(i + 1) };
    }
    return undefined;
}
const SIGNS = /\*\*\/|\*\*|\*|\?|\[[!^]?[^\]/]+\]|./gsu;
function tokenise(pattern) {
    return Array.from(pattern.matchAll(SIGNS)).flatMap(([sign]) => {
        if (sign === '**/')
            return [{ kind: 'folders' }, { kind: 'inside' }];
        if (sign === '**')
            return [{ kind: 'deep' }];
        if (sign === '*')
            return [{ kind: 'some' }];
        if (sign === '?')
            return [{ kind: 'any' }];
        return [sign.length > 2 && sign.startsWith('[') ? parseSet(sign.slice(1, -1)) : { kind: 'one', character: sign }];
    });
}
function parseSet(inner) {
    const negated = /^[!^]/.test(inner);
    const ranges = [];
    for (const [, from = '', to] of (negated ? inner.slice(1) : inner).matchAll(/(.)(?:-(.))?/gsu))
        ranges.push([from, to ?? from]);
    return { kind: 'set', ranges, negated };
}
/** Follows all ways through the pattern at once. */
function walk(tokens, path) {
    const seen = new Int32Array(tokens.length + 1);
    let places = [];
    let step = 1;
    /** Where the pattern can stand without taking another character: stars may stand for nothing, and there may be no folder. */
    const enter = (into, place) => {
        if (seen[place] === step)
            return;
        seen[place] = step;
        into.push(place);
        const kind = tokens[place]?.kind;
        if (kind === 'some' || kind === 'deep')
            enter(into, place + 1);
        if (kind === 'folders')
            enter(into, place + 2);
    };
    enter(places, 0);
    let passes = false;
    for (const character of path) {
        step++;
        passes ||= character === '/' && places.includes(tokens.length);
        const next = [];
        for (const place of places) {
            const to = advance(tokens[place], character, place);
            if (to >= 0)
                enter(next, to);
        }
        if (next.length === 0)
            return { ends: false, passes, alive: false };
        places = next;
    }
    return { ends: places.includes(tokens.length), passes, alive: places.some((place) => place < tokens.length) };
}
/** The place after `place` has taken a character, or -1 where it cannot. */
function advance(token, character, place) {
    const isSlash = character === '/';
    switch (token?.kind) {
        case 'one':
            return token.character === character ? place + 1 : -1;
        case 'set':
            return !isSlash && token.ranges.some(([from, to]) => from <= character && character <= to) !== token.negated
                ? place + 1
                : -1;
        case 'any':
            return isSlash ? -1 : place + 1;
        case 'some':
            return isSlash ? -1 : place;
        case 'deep':
            return place;
        case 'folders':
            return isSlash ? place : place + 1;
        case 'inside':
            return isSlash ? place - 1 : place;
        default:
            return -1;
    }
}


/***/ })

};
