export const id = 5918;
export const ids = [5918];
export const modules = {

/***/ 45918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createScanner: () => (/* binding */ createScanner)
});

// EXTERNAL MODULE: ./build/files/byte-path.js
var byte_path = __webpack_require__(78702);
// EXTERNAL MODULE: ./build/values/masker.js
var masker = __webpack_require__(70032);
;// CONCATENATED MODULE: ./build/checkpoint/secrets/byte-scan.js
/** Shorter words are not looked at. */
const MIN_WORD = 20;
/** A text of so many bytes is found wherever it stands: four of its bytes lie at a multiple of eight. */
const MIN_TEXT = 11;
/** What the scan keeps for itself at the beginning of the memory. */
const WORD_TABLE = 0;
const GRAM_TABLE = 65_536;
/** Of the four bytes and the four behind them, and of the four before and the four: a text has one or the other. */
const AFTER_TABLE = 2 * 65_536;
const BEFORE_TABLE = 3 * 65_536;
const FOUND = 4 * 65_536;
const FOUND_END = FOUND + 65_536;
const PAGE = 65_536;
/** Bytes from here on are the caller's. The page before is empty: the byte before a word is looked at. */
const RESERVED = FOUND_END + PAGE;
const GRAM_FLAG = 0x8000_0000;
/** What begins an escape, of which a word is the rest: `%3D`, `\n`, `ESC[31m`. */
const ESCAPES = [0x25, 0x5c, 0x5b, 0x3b];
/** So many characters of a word may belong to an escape before it: of `\n`, of `%3D` and `[1m`, of `\x1b` and `[31m`, of `\u0022`. */
const ESCAPED = [1, 2, 3, 5];
/** Fibonacci hashing (Knuth, TAOCP 6.4): 2^32 and 2^64 over the golden ratio, the upper 16 bits of the product. */
const HASH = 0x9e37_79b1;
const HASH_64 = 0x9e3779b97f4a7c15n;
const hash32 = (value) => Math.imul(value, HASH) >>> 16;
const hash64 = (value) => Number(BigInt.asUintN(64, value * HASH_64) >> 48n);
/** Memory with room for `bytes` from RESERVED on. A few bytes behind their end may be read. */
function createMemory(bytes) {
    const pages = Math.ceil((RESERVED + bytes) / PAGE) + 1;
    return new WebAssembly.Memory({ initial: pages, maximum: pages });
}
/**
 * @param memory must not grow afterwards
 * @param words the first two or three characters of words that matter
 * @param texts each at least MIN_TEXT bytes
 */
function createByteScan(memory, words, texts) {
    const bytes = Buffer.from(memory.buffer);
    const view = new DataView(memory.buffer);
    bytes.fill(0, 0, RESERVED);
    for (const word of words) {
        const [first = 0, second = 0, third] = Buffer.from(word, 'latin1');
        const note = (last) => {
            bytes[WORD_TABLE + hash32(first | (second << 8) | (last << 16))] = 1;
        };
        if (third === undefined)
            for (let last = 0; last < 256; last++)
                note(last);
        else
            note(third);
    }
    for (const text of texts) {
        for (let at = 0; at < 8; at++) {
            bytes[GRAM_TABLE + hash32(text.readInt32LE(at))] = 1;
            if (at < 4)
                bytes[AFTER_TABLE + hash64(text.readBigUInt64LE(at))] = 1;
            else
                bytes[BEFORE_TABLE + hash64(text.readBigUInt64LE(at - 4))] = 1;
        }
    }
    const instance = new WebAssembly.Instance(new WebAssembly.Module(assemble()), { env: { memory } });
    const scan = instance.exports.scan;
    return {
        run(from, to, word, gram) {
            for (let at = from; at < to;) {
                // The first number says where it stopped, for want of room; the others are what it found.
                const end = scan(at, to, FOUND, FOUND_END);
                at = view.getUint32(FOUND, true);
                for (let found = FOUND + 4; found < end; found += 4) {
                    const address = view.getUint32(found, true);
                    if (address >= GRAM_FLAG)
                        gram(address - GRAM_FLAG);
                    else
                        word(address);
                }
            }
        },
    };
}
/** For each low and high half of a byte, the groups of characters it may belong to: `-.`, digits, A-O and a-o, P-Z and _, p-z. */
const LOW_HALVES = [
    0b11010,
    ...Array(9).fill(0b11110),
    0b11100,
    0b00100,
    0b00100,
    0b00101,
    0b00101,
    0b01100,
];
const HIGH_HALVES = [0, 0, 0b00001, 0b00010, 0b00100, 0b01000, 0b00100, 0b10000, 0, 0, 0, 0, 0, 0, 0, 0];
const signed = (value) => {
    const bytes = [];
    for (let rest = value;;) {
        const byte = rest & 127;
        rest >>= 7;
        if ((rest === 0 && !(byte & 64)) || (rest === -1 && byte & 64))
            return [...bytes, byte];
        bytes.push(byte | 128);
    }
};
const signed64 = (value) => {
    const byte = Number(value & 127n);
    const rest = value >> 7n;
    const isLast = rest === 0n ? byte < 64 : rest === -1n && byte >= 64;
    return isLast ? [byte] : [byte | 128, ...signed64(rest)];
};
const unsigned = (value) => (value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)]);
/** Instructions of WebAssembly (core specification 2.0, section 5.4), by their names in its text form. */
const get = (local) => [0x20, local];
const set = (local) => [0x21, local];
const tee = (local) => [0x22, local];
const i32 = (value) => [0x41, signed(value | 0)];
const load8 = (offset = 0) => [0x2d, 0, unsigned(offset)];
const load32 = (offset = 0) => [0x28, 0, unsigned(offset)];
const load64 = (offset = 0) => [0x29, 0, unsigned(offset)];
const i64 = (value) => [0x42, signed64(BigInt.asIntN(64, value))];
const store32 = (offset = 0) => [0x36, 0, unsigned(offset)];
const ADD = 0x6a;
const SUB = 0x6b;
const MUL = 0x6c;
const AND = 0x71;
const OR = 0x72;
const XOR = 0x73;
const SHL = 0x74;
const SHR_U = 0x76;
const EQ = 0x46;
const NE = 0x47;
const LT_U = 0x49;
const GE_S = 0x4e;
const GE_U = 0x4f;
const MUL_64 = 0x7e;
const SHR_U_64 = 0x88;
const WRAP = 0xa7;
const CLZ = 0x67;
const CTZ = 0x68;
const RETURN = 0x0f;
const simd = (operation) => [0xfd, unsigned(operation)];
const loadVector = [simd(0x00), 0, 0];
const vector = (bytes) => [simd(0x0c), [...bytes]];
const SWIZZLE = simd(0x0e);
const NE_BYTES = simd(0x24);
const AND_VECTOR = simd(0x4e);
const BITMASK = simd(0x64);
const SHR_BYTES = simd(0x6d);
/** `if … end` and `loop … end` without a result. */
const when = (...body) => [0x04, 0x40, body, 0x0b];
const loop = (...body) => [0x03, 0x40, body, 0x0b];
const again = (depth) => [0x0c, depth];
function assemble() {
    const [AT, TO, OUT, OUT_END, OPEN, MASK, FOUND_AT, BEFORE, BLOCK] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
    const emit = (...address) => [
        [get(FOUND_AT), address, store32()],
        [get(FOUND_AT), i32(4), ADD, set(FOUND_AT)],
    ];
    const wordAt = (skipped) => [
        [get(OPEN), load32(skipped), i32(0xff_ffff), AND, i32(HASH), MUL, i32(16), SHR_U, load8(WORD_TABLE)],
        when(emit(get(OPEN), i32(skipped), ADD)),
    ];
    /** The word that began at OPEN ends at `end`: note it if it is long enough and begins as wanted, or does so behind an escape. */
    const closeWord = (...end) => [
        [end, get(OPEN), SUB, i32(MIN_WORD), GE_S],
        when(wordAt(0), [get(OPEN), i32(1), SUB, load8(), set(BEFORE)], ESCAPES.map((mark, n) => [get(BEFORE), i32(mark), EQ, n > 0 ? OR : []]), when(ESCAPED.map(wordAt))),
    ];
    const hashed64 = [i64(HASH_64), MUL_64, i64(48n), SHR_U_64, WRAP];
    const gramAt = (offset) => [
        [get(AT), load32(offset), i32(HASH), MUL, i32(16), SHR_U, load8(GRAM_TABLE)],
        when([get(AT), load64(offset), hashed64, load8(AFTER_TABLE)], [get(AT), i32(offset - 4), ADD, load64(), hashed64, load8(BEFORE_TABLE), OR], when(emit(get(AT), i32(offset), ADD, i32(GRAM_FLAG), OR))),
    ];
    const classify = [
        [get(AT), loadVector, set(BLOCK)],
        [vector(LOW_HALVES), get(BLOCK), vector(Array(16).fill(15)), AND_VECTOR, SWIZZLE],
        [vector(HIGH_HALVES), get(BLOCK), i32(4), SHR_BYTES, SWIZZLE],
        [AND_VECTOR, vector(Array(16).fill(0)), NE_BYTES, BITMASK, set(MASK)],
        // The last block may reach beyond the end.
        [get(TO), get(AT), SUB, i32(16), LT_U],
        when(get(MASK), i32(1), get(TO), get(AT), SUB, SHL, i32(1), SUB, AND, set(MASK)),
    ];
    const body = [
        [get(AT), set(OPEN), get(OUT), i32(4), ADD, set(FOUND_AT)],
        loop(
        // Room for two words, what they may be behind an escape, and two grams, or stop here.
        [get(FOUND_AT), i32(4 * (2 * (1 + ESCAPED.length) + 2)), ADD, get(OUT_END), GE_U], when(get(OUT), get(AT), store32(), get(FOUND_AT), RETURN), classify, gramAt(0), gramAt(8), [get(MASK), i32(0xffff), NE], when(closeWord(get(AT), get(MASK), i32(-1), XOR, CTZ, ADD), 
        // The next one begins with the ones at the upper end: as many as there are zeros at the upper end of the complement.
        [get(AT), i32(16), ADD, get(MASK), i32(16), SHL, i32(-1), XOR, CLZ, SUB, set(OPEN)]), [get(AT), i32(16), ADD, tee(AT), get(TO), LT_U], when(again(1))),
        closeWord(get(TO)),
        [get(OUT), get(TO), store32(), get(FOUND_AT)],
    ];
    return encodeModule(body);
}
const flatten = (code) => code.flatMap((part) => (typeof part === 'number' ? part : flatten(part)));
/** A module with one function `scan` of four 32-bit numbers to one, with four more numbers and a vector of its own, over an imported memory. */
function encodeModule(body) {
    const I32 = 0x7f;
    const V128 = 0x7b;
    const name = (text) => [text.length, [...Buffer.from(text)]];
    const section = (id, ...content) => {
        const bytes = flatten(content);
        return [id, unsigned(bytes.length), bytes];
    };
    const code = flatten([2, 4, I32, 1, V128, body, 0x0b]);
    return Uint8Array.from(flatten([
        [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
        section(1, 1, 0x60, 4, I32, I32, I32, I32, 1, I32),
        section(2, 1, name('env'), name('memory'), 2, 0, 1),
        section(3, 1, 0),
        section(7, 1, name('scan'), 0, 0),
        section(10, 1, unsigned(code.length), code),
    ]));
}

;// CONCATENATED MODULE: ./build/checkpoint/secrets/text-rules.js
/** A key's body: base64 in lines, which may be written as escapes; headers may come first. */
const KEY_BODY = /^(?:\\(?:[nr]|u000[aAdD])|%0[AaDd]|&#(?:1[03]|x[aAdD]);|[\s"'+,\\|]|[A-Za-z-]+: [^\n\\]{1,80}(?:\\n|\n))*[A-Za-z0-9+/]{40,}/;
/** What begins a key; ENCRYPTED ones are somebody's secret too. */
const KEY_BEGIN = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}$/;
/** The beginning of a key in base64, as in secrets of Kubernetes and in variables of CI: `-----BEGIN ` is the same in each. */
const ENCODED_BEGIN = 'LS0tLS1CRUdJTi';
const isEncodedKey = (_, after) => /^-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----\s+\S{12}/.test(Buffer.from(ENCODED_BEGIN + after.slice(0, 160), 'base64').toString('latin1'));
const isKey = (before, after) => KEY_BEGIN.test(before) && KEY_BODY.test(after);
/** `= value`, `: value`, with or without quotes. */
const ASSIGNED = /^["']?\s{0,4}[=:]\s{0,4}["']?/;
const assigned = (value) => (_, after) => {
    const start = ASSIGNED.exec(after)?.[0].length;
    return start !== undefined && value.test(after.slice(start));
};
/** A literal value: no reference to a variable, no placeholder. */
const LITERAL = /^(?!\$\w+["']?\s*$|\$[{(]|%\w+%|%\(|<|\{\{|\*{3}|x{4}|your[-_]|\.{3})(?:(?<=["'])[^"'\n]{4,}|[^\s"'`]{4,})/;
/** The key of every storage emulator (Azurite), which stands in the sources of every client. */
const EMULATOR_KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50u';
const isDatadogKey = (before, after) => assigned(/^[0-9a-f]{32}(?:[0-9a-f]{8})?(?![0-9a-zA-Z])/)(before, /^["'\s]*[=:]/.test(after) ? after : `=${after}`);
/** A password of a server elsewhere, drawn at random: those of throw-away databases are words, and stand in half of their clients' files. */
const isRemoteLogin = (after) => /^[^:@\s/"'`]+:(?=[^@]*\d)(?=[^@]*[A-Za-z])(?![<$*{])[^@\s"'`<>]{12,}@(?!localhost|127\.|example|[\w.-]*\.(?:example|test|local)\b)[\w-]+\.[\w.-]+/.test(after);
/** Variables in which tools expect a key that has no shape of its own. */
const SERVICE_KEYS = [
    ...[
        'ALGOLIA_ADMIN_KEY',
        'AWS_SECRET_KEY',
        'AZURE_DEVOPS_EXT_PAT',
        'AZURE_STORAGE_KEY',
        'CF_API_TOKEN',
        'CIRCLE_TOKEN',
    ],
    ...['CLOUDFLARE_API_KEY', 'CLOUDFLARE_API_TOKEN', 'CODECOV_TOKEN', 'DIGITALOCEAN_TOKEN', 'FASTLY_API_TOKEN'],
    ...['HCLOUD_TOKEN', 'LINODE_TOKEN', 'MAILGUN_API_KEY', 'OKTA_API_TOKEN', 'RAILS_MASTER_KEY', 'SENTRY_AUTH_TOKEN'],
    ...['TWILIO_API_SECRET'],
];
const SERVICE_KEY = /^(?=[\w+/.-]*\d)(?=[\w+/.-]*[A-Za-z])(?![\w+/.-]*(?:example|x{4}|your|0{8}))[\w+/.-]{20,}(?![\w+/.(-])/i;
const TEXT_RULES = [
    { kind: 'private-key', text: 'PRIVATE KEY-----', confirms: isKey },
    { kind: 'private-key', text: 'PRIVATE KEY BLOCK-----', confirms: isKey },
    { kind: 'private-key', text: ENCODED_BEGIN, confirms: isEncodedKey },
    {
        kind: 'putty-private-key',
        text: 'PuTTY-User-Key-File-',
        confirms: (_, after) => /^[123]: \S+\r?\nEncryption: /.test(after),
    },
    { kind: 'aws-secret-key', text: 'aws_secret_access_key', confirms: assigned(/^[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/) },
    { kind: 'aws-secret-key', text: 'AWS_SECRET_ACCESS_KEY', confirms: assigned(/^[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/) },
    { kind: 'aws-secret-key', text: 'SecretAccessKey', confirms: assigned(/^[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/) },
    { kind: 'aws-session-token', text: 'aws_session_token', confirms: assigned(/^[A-Za-z0-9/+]{100,}/) },
    { kind: 'aws-session-token', text: 'AWS_SESSION_TOKEN', confirms: assigned(/^[A-Za-z0-9/+]{100,}/) },
    { kind: 'aws-secret-key', text: 'secretAccessKey', confirms: assigned(/^[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/) },
    {
        kind: 'azure-storage-key',
        text: 'AccountKey=',
        confirms: (_, after) => /^[A-Za-z0-9+/]{80,}={0,2}/.test(after) && !after.startsWith(EMULATOR_KEY),
    },
    {
        kind: 'azure-shared-access-key',
        text: 'SharedAccessKey=',
        confirms: (_, after) => /^[A-Za-z0-9+/]{40,}={0,2}/.test(after),
    },
    {
        kind: 'azure-shared-access-signature',
        text: '.core.windows.net',
        confirms: (_, after) => /^[^\s"'<>]{0,380}[?&]sig=[A-Za-z0-9%+/]{40,}/.test(after),
    },
    ...['AZURE_CLIENT_SECRET', 'client_secret', 'clientSecret'].map((text) => ({
        kind: 'azure-client-secret',
        text,
        confirms: assigned(/^[\w.~-]{3}\dQ~[\w.~-]{31,34}(?![\w.~-])/),
    })),
    {
        kind: 'google-refresh-token',
        text: 'refresh_token',
        confirms: assigned(/^1\/\/0[\w-]{40,}/),
    },
    ...['hooks.slack.com/', 'hooks.slack-gov.com/'].map((text) => ({
        kind: 'slack-webhook',
        text,
        confirms: (_, after) => /^(?:services|workflows|triggers)\/[TE][A-Z0-9]{8,}\/(?:[A-Z0-9]{8,}\/\w{20,}|[A-Z0-9]{8,}\/\d+\/\w{20,})/.test(after),
    })),
    {
        kind: 'discord-webhook',
        text: '/api/webhooks/',
        confirms: (before, after) => /discord(?:app)?\.com$/.test(before) && /^\d{17,20}\/[\w-]{60,}/.test(after),
    },
    {
        kind: 'teams-webhook',
        text: '.webhook.office.com/webhookb2/',
        confirms: (_, after) => /^[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-f]{32}/.test(after),
    },
    { kind: 'npm-auth', text: ':_authToken', confirms: assigned(/^[\w.~+/=-]{20,}/) },
    {
        kind: 'git-credential',
        text: 'AUTHORIZATION: basic ',
        confirms: (_, after) => /^[A-Za-z0-9+/]{16,}={0,2}/.test(after),
    },
    // git takes the key in any case, and people write the header in any.
    ...['extraheader', 'extraHeader'].map((text) => ({
        kind: 'git-credential',
        text,
        confirms: (_, after) => /^["']?\s{0,4}[=:,]?\s{0,4}["']?(?:authorization:\s{0,4}(?:basic|bearer|token)|private-token:|job-token:)\s{1,4}(?![$<{*])[\w.~+/=-]{16,}/i.test(after),
    })),
    { kind: 'git-credential', text: 'AUTHORIZATION: bearer ', confirms: (_, after) => /^[\w.~+/-]{16,}/.test(after) },
    { kind: 'git-credential', text: 'https://oauth2:', confirms: (_, after) => /^(?!\$|\*)[\w.~%-]{16,}@/.test(after) },
    { kind: 'git-credential', text: '://x-access-token:', confirms: (_, after) => /^(?!\$|\*)[\w.~%-]{8,}@/.test(after) },
    {
        kind: 'git-credential',
        text: '://gitlab-ci-token:',
        confirms: (_, after) => /^(?!\$|\*)[\w.~%-]{8,}@/.test(after),
    },
    { kind: 'kubeconfig', text: 'client-key-data', confirms: assigned(/^[A-Za-z0-9+/]{40,}/) },
    { kind: 'service-account', text: '"private_key_id"', confirms: assigned(/^[0-9a-f]{40}/) },
    { kind: 'discord-token', text: 'DISCORD_TOKEN', confirms: assigned(/^[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,}/) },
    { kind: 'twilio-token', text: 'TWILIO_AUTH_TOKEN', confirms: assigned(/^[0-9a-f]{32}/) },
    ...[
        'DD_API_KEY=',
        'DD_API_KEY:',
        'DD_APP_KEY=',
        'DD_APP_KEY:',
        'DATADOG_API_KEY',
        'DATADOG_APP_KEY',
        'datadog_api_key',
    ].map((text) => ({ kind: 'datadog-key', text, confirms: isDatadogKey })),
    {
        kind: 'new-relic-key',
        text: 'NEW_RELIC_LICENSE_KEY',
        confirms: assigned(/^(?:[0-9a-f]{36}|eu01xx[0-9a-f]{30})NRAL/),
    },
    {
        kind: 'heroku-token',
        text: 'HEROKU_API_KEY',
        confirms: assigned(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/),
    },
    { kind: 'vault-token', text: 'VAULT_TOKEN', confirms: assigned(/^s\.[A-Za-z0-9]{24}(?![A-Za-z0-9])/) },
    {
        kind: 'terraform-token',
        text: 'TF_TOKEN_app_terraform_io',
        confirms: assigned(/^[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/),
    },
    {
        kind: 'terraform-token',
        text: 'app.terraform.io',
        confirms: (_, after) => /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/.test(after),
    },
    ...SERVICE_KEYS.map((text) => ({ kind: 'service-key', text, confirms: assigned(SERVICE_KEY) })),
    ...['postgres://', 'postgresql://'].map((text) => ({
        kind: 'database-password',
        text,
        confirms: (_, after) => isRemoteLogin(after),
    })),
    {
        kind: 'braintree-token',
        text: 'access_token$production$',
        confirms: (_, after) => /^[0-9a-z]{16}\$[0-9a-f]{32}/.test(after),
    },
    {
        kind: 'mongodb-password',
        text: 'mongodb+srv://',
        confirms: (_, after) => /^[\w%.-]+:(?![<$*{])[^@\s"'/<>]{6,}@[\w-]+\.[\w.-]*mongodb\.net/.test(after),
    },
];

;// CONCATENATED MODULE: ./build/checkpoint/secrets/file-rules.js

const literal = (before, flags = 'im') => new RegExp(before + LITERAL.source.slice(1), flags);
/** User and password in an address, as literals. */
const USER_INFO = /[a-z+]{2,20}:\/\/(?!\$|%|<|\{)[^\s:@/"'<>{}$]{0,200}:(?!\$|%\w+%|<|\{|\*{3})[^\s@/"'<>{}]{4,300}@/i;
/** A variable with the name of a secret and a value drawn at random: words are of throw-away services, or placeholders. */
const VARIABLE = /^[ \t]*(?:export[ \t]+)?\w{0,60}(?:secret|token|passw(?:or)?d|api_?key|access_?key|private_?key|_key|_pass|_pat|credentials?)\w{0,60}[ \t]*=[ \t]*["']?(?!\$|<|\{\{|\*{3}|(?:https?|file):)(?=\S*\d)(?=\S*[a-z])(?!\S*(?:example|x{4}|your|change|placeholder))[^\s"']{12,}/im;
const FILE_RULES = [
    {
        kind: 'npm-auth',
        name: /(?:^|\/)(?:[^/]*\.(?:npm|yarn)rc(?:\.yml)?|npmrc|pnpm\/rc)$/,
        content: literal('(?:_auth(?:Token)?|_password|npmAuthToken|npmAuthIdent)["\']?[ \\t]*[=: \\t][ \\t]*["\']?'),
    },
    {
        kind: 'registry-password',
        name: /(?:^|\/)(?:\.(?:npm|yarn)rc(?:\.yml)?|pip\.(?:conf|ini)|\.condarc|uv\.toml|[^/]*requirements[^/]*\.(?:txt|in)|\.gitmodules)$/,
        content: USER_INFO,
    },
    { kind: 'registry-password', name: /(?:^|\/)\.condarc$/, content: /\/t\/[\w-]{12,}\// },
    {
        kind: 'registry-password',
        name: /(?:^|\/)pypoetry\/auth\.toml$/,
        content: literal('(?:password|token|^pypi-token\\.\\w+) = "'),
    },
    { kind: 'netrc', name: /(?:^|\/)[._]?netrc$/, content: literal('password[ \\t\\r\\n]+["\']?') },
    { kind: 'pypi-password', name: /(?:^|\/)[^/]*\.pypirc$/, content: literal('^[ \\t]*password[ \\t]*[=:][ \\t]*') },
    {
        kind: 'docker-auth',
        name: /(?:^|\/)(?:[^/]*config\.json|\.dockercfg|\.dockerconfigjson|[^/]*auth\.json)$/,
        content: /"auths"\s*:\s*\{[\s\S]{0,2000}?"(?:auth|identitytoken|registrytoken|password)"\s*:\s*"(?!\$)[^"]{6,}"|^\s*\{\s*"[^"]+"\s*:\s*\{\s*"(?:auth|email)"\s*:\s*"[^"]{6,}"/,
    },
    {
        kind: 'aws-credentials',
        name: /(?:^|\/)\.?aws\/(?:credentials|config|cli\/cache\/[^/]+|sso\/cache\/[^/]+)$/,
        content: /aws_secret_access_key\s*=\s*\S{16,}|"(?:SecretAccessKey|accessToken|SessionToken|clientSecret|refreshToken)"\s*:\s*"[^"]{16,}"/i,
    },
    {
        kind: 'git-credentials',
        name: /(?:^|\/)\.?git[-/]credentials$/,
        content: /:\/\/[^:@\s/]{1,300}(?::[^@\s/]{1,300})?@/,
    },
    {
        kind: 'git-credential',
        name: /(?:^|\/)(?:\.gitconfig|\.?git\/config|config)$/,
        content: /extraheader\s*=\s*"?(?:AUTHORIZATION|PRIVATE-TOKEN|JOB-TOKEN):\s*\S+|(?:url|proxy)\s*=\s*"?[a-z+]+:\/\/[^:@\s/]*:[^@\s/]+@|\[url "[a-z+]+:\/\/[^:@\s/]*:[^@\s/]+@/i,
    },
    {
        kind: 'kubeconfig',
        name: /(?:^|\/)(?:\.kube\/[^/]+|[^/]*kube[-_.]?config[^/]*(?<!\.(?:c|cc|cjs|go|h|html|java|js|map|md|mjs|py|pyc|rb|rs|rst|sh|ts|tsx))|kube\.ya?ml|(?:admin|kubelet|controller-manager|scheduler)\.conf|k3s\.yaml)$/i,
        content: /(?:^|\s)(?:client-key-data|token|password|id-token|refresh-token)"?\s*:\s*["']?[^\s"'{$<]{6,}/,
    },
    { kind: 'ssh-key', name: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519|ecdsa_sk|ed25519_sk)$/, content: /PRIVATE KEY/ },
    { kind: 'pgpass', name: /(?:^|\/)\.?pgpass(?:\.conf)?$/, content: /^[^#\s][^:\n]*:[^:\n]*:[^:\n]*:[^:\n]*:.+/m },
    {
        kind: 'mysql-password',
        name: /(?:^|\/)\.?my\.cnf$/,
        content: literal('^[ \\t]*password[ \\t]*=[ \\t]*["\']?'),
    },
    { kind: 'mysql-password', name: /(?:^|\/)\.mylogin\.cnf$/ },
    { kind: 'pgpass', name: /(?:^|\/)\.?pg_service\.conf$/, content: literal('^[ \\t]*password[ \\t]*=[ \\t]*') },
    { kind: 'rubygems-key', name: /(?:^|\/)\.?gem\/credentials$/, content: /:\s*\S{16,}/ },
    {
        kind: 'bundler-password',
        name: /(?:^|\/)\.bundle\/config$/,
        content: /^BUNDLE_\w*__\w*:\s*"?(?!\$)[^\s":]*:?[^\s"]{8,}/m,
    },
    {
        kind: 'crates-token',
        name: /(?:^|\/)\.?cargo\/(?:credentials|config)(?:\.toml)?$/,
        content: /^\s*(?:secret-key|token)\s*=\s*(?:"[^"]{8,}"|'[^']{8,}')/m,
    },
    { kind: 'rails-key', name: /(?:^|\/)config\/(?:master|credentials\/[^/]+)\.key$/, content: /^[0-9a-f]{32}\s*$/ },
    {
        kind: 'composer-auth',
        name: /(?:^|\/)auth\.json$/,
        content: /"(?:(?:github|gitlab|bitbucket)-oauth|gitlab-token|http-basic|bearer|custom-headers|forgejo-token)"\s*:\s*\{[^}]{0,500}:\s*["{[]/,
    },
    {
        kind: 'nuget-password',
        name: /(?:^|\/)nuget\.config$/i,
        content: /key=["'](?:ClearText)?Password["']\s+value=["'][^"'%]{4,}["']|value=["'][^"'%]{4,}["']\s+key=["'](?:ClearText)?Password["']|<apikeys>[\s\S]{0,2000}?value=["'][^"'%]{16,}["']/i,
    },
    {
        kind: 'maven-password',
        name: /(?:^|\/)(?:[^/]*[-_.])?settings(?:[-_.][^/]*)?\.xml$/,
        content: /<(?:password|passphrase|privateKey|master)>(?!\s*[$<])[^<]{4,}</,
    },
    {
        kind: 'gradle-password',
        name: /(?:^|\/)(?:gradle|local|keystore|key|signing|secrets?|sonatype|nexus|maven)\.properties$|(?:^|\/)\.(?:ivy2|sbt)\/(?:.*\/)?\.?credentials$/i,
        content: literal('^[ \\t]*[\\w.-]{0,80}(?:password|passwd|secret|token|api_?key)[ \\t]*[=:][ \\t]*', 'im'),
    },
    { kind: 'github-cli-token', name: /(?:^|\/)gh\/hosts\.yml$/, content: /oauth_token:\s*\S{8,}/ },
    {
        kind: 'command-line-token',
        name: /(?:^|\/)(?:\.config\/hub|glab-cli\/config\.yml|doctl\/config\.yaml|\.circleci\/cli\.yml|\.travis\/config\.yml|\.fly\/config\.yml|ngrok\.yml|\.ngrok2\/ngrok\.yml|\.databrickscfg|helm\/repositories\.yaml|\.dbt\/profiles\.yml|profiles\.yml|\.snowsql\/config|\.hgrc|\.wgetrc|\.wrangler\/config\/[^/]+\.toml|\.msmtprc)$/,
        content: literal('(?:^|[ \\t.-])(?:oauth_?token|access[-_]token|auth_?token|token|(?:http_|proxy_)?password)[ \\t]*[=: ][ \\t]*["\']?', 'im'),
    },
    {
        kind: 'command-line-token',
        name: /(?:^|\/)(?:kaggle\.json|pub-tokens\.json|\.vercel\/auth\.json|\.netlify\/config\.json|netlify\/config\.json|sftp-config\.json|\.ftpconfig)$/,
        content: /"(?:key|token|password|pass)"\s*:\s*"(?!\$)[^"]{6,}"/,
    },
    {
        kind: 'curl-password',
        name: /(?:^|\/)[._]curlrc$/,
        content: /^\s*(?:-u|--?(?:proxy-)?user|user|proxy-user)[\s=:]+"?[^\s":]+:[^\s"]{4,}/m,
    },
    {
        kind: 'variables',
        name: /(?:^|\/)(?:\.env(?:rc|\.(?![^/]*(?:example|sample|template|dist|defaults?|tpl))[^/]+)?|[^/]+\.env|\.dev\.vars|[^/]*\.tfvars)$/i,
        content: VARIABLE,
    },
    {
        kind: 'terraform-state',
        name: /\.tfstate(?:\.[\w-]*)?$/,
        content: /"sensitive_attributes"\s*:\s*\[\s*[[{]|"type"\s*:\s*"random_password"|"(?:\w*password|\w*secret|private_key\w*|access_key|secret_key|auth_token|token|connection_string)"\s*:\s*"[^"]{6,}"/,
    },
    {
        kind: 'azure-credentials',
        name: /(?:^|\/)(?:\.azure\/[^/]+\.json|azureauth\.json|azure-credentials\.json)$/i,
        content: /"(?:client_?secret|secret|refresh_?token|access_?token)"\s*:\s*"(?!\$)[^"]{16,}"/i,
    },
    { kind: 'gpg-key', name: /(?:^|\/)(?:private-keys-v1\.d\/[^/]+\.key|secring\.gpg)$/ },
    { kind: 'subversion-password', name: /(?:^|\/)auth\/svn\.simple\/[0-9a-f]+$/, content: /^password\s+V \d+\s+\S/m },
    {
        kind: 'gcloud-credentials',
        name: /(?:^|\/)(?:application_default_credentials\.json|gha-creds-[0-9a-f]+\.json|gcloud\/(?:credentials\.db|access_tokens\.db|legacy_credentials\/.*))$/,
    },
    {
        kind: 'terraform-credentials',
        name: /(?:^|\/)(?:credentials\.tfrc\.json|\.terraformrc|terraform\.rc)$/,
        content: /token"?\s*[=:]\s*"[^"$]{8,}"/,
    },
    { kind: 'vault-token', name: /(?:^|\/)\.vault-token$/, content: /\S{16,}/ },
    {
        kind: 'rclone-password',
        name: /(?:^|\/)rclone\.conf$/,
        content: /^(?:pass|token|key|password\d?|secret_access_key|client_secret|sas_url|service_account_credentials|bearer_token)\s*=\s*\S+/m,
    },
    { kind: 's3cmd-key', name: /(?:^|\/)\.s3cfg$/, content: /^secret_key\s*=\s*\S{8,}/m },
    { kind: 'htpasswd', name: /(?:^|\/)\.htpasswd$/, content: /^[^:\s]+:\S{8,}/m },
    { kind: 'keystore', name: /\.(?:p12|pfx|jks|bks|keystore|kdbx|ppk)$/i },
];
const ANY_NAME = new RegExp(FILE_RULES.map(({ name }) => name.source).join('|'), 'i');
/** Such files are small. */
const LARGEST_KNOWN = 1024 * 1024;
/** Whether a file may be one that is known by its name. */
const isKnownName = (path) => ANY_NAME.test(withoutEnding(path));
/** What editors and careful people put behind the name of a copy. */
const withoutEnding = (path) => path.replace(/(?:\.(?:bak|backup|old|orig|save|tmp|swp)|~)$/i, '');
/** The kind of credential that a file holds by its name and content, or undefined. */
function kindByName(name, content) {
    if (content.length === 0 || content.length > LARGEST_KNOWN || !isKnownName(name))
        return undefined;
    const path = withoutEnding(name);
    return FILE_RULES.find((rule) => rule.name.test(path) && (rule.content?.test(content.toString('latin1')) ?? true))
        ?.kind;
}

// EXTERNAL MODULE: ./build/checkpoint/secrets/token-rules.js
var token_rules = __webpack_require__(39350);
;// CONCATENATED MODULE: ./build/checkpoint/secrets/wide-text.js
/**
 * Text of two bytes a character (UTF-16), as PowerShell and other programs on Windows write it: what makes one byte a character of it, piece by piece.
 * Credentials are ASCII, so of each character one byte tells all. Undefined: the content is no such text.
 *
 * @param head the first bytes of the content
 */
function narrowing(head) {
    const first = lowBytes(head);
    if (first === undefined)
        return undefined;
    let next = first;
    return (piece) => {
        const narrow = Buffer.alloc(Math.ceil(Math.max(0, piece.length - next) / 2));
        let from = next;
        for (let to = 0; to < narrow.length; to++, from += 2)
            narrow[to] = piece[from];
        next = from - piece.length;
        return narrow;
    };
}
/** What is looked at where there is no byte order mark; bytes. */
const SAMPLE = 64;
/** Whether the low bytes are the first or the second ones of each pair, by the byte order mark or, in ASCII, by the zeros beside them. */
function lowBytes(head) {
    if (head.length < 4)
        return undefined;
    const mark = head.readUInt16BE();
    if (mark === 0xfffe)
        return 0;
    if (mark === 0xfeff)
        return 1;
    if (head[0] !== 0 && head[1] !== 0)
        return undefined;
    const bytes = [...head.subarray(0, Math.min(SAMPLE, head.length) & ~1)];
    const areZero = (odd) => bytes.every((byte, at) => (at % 2 === odd) === (byte === 0));
    if (areZero(1))
        return 0;
    return areZero(0) ? 1 : undefined;
}

;// CONCATENATED MODULE: ./build/checkpoint/secrets/scanner.js







/** So much is looked at in one go; what is larger comes in overlapping windows. */
const WINDOW = 1024 * 1024;
/** What a rule may look at around a place. */
const BEFORE = 200;
const AFTER = 400;
/** Values of the masker that are shorter would be found by chance. */
const MIN_VALUE = 6;
/** Where there is a zero byte in so many, it is no text. */
const BINARY_HEAD = 8_000;
/**
 * @param values secrets to be found exactly, in any of the forms that the masker knows
 * @param room bytes of `room`
 */
function createScanner(values, room = 0) {
    return new Scanner(values, room);
}
class Scanner {
    room;
    #memory;
    #window;
    /** Windows and pieces overlap by so much: whatever is looked for lies in one of them as a whole. */
    #overlap;
    #bytes;
    /** Rules by the first characters of their tokens. */
    #tokens = new Map();
    /** Texts by four of their bytes, with the place of those in them. */
    #grams = new Map();
    /** Too short to be found by grams. */
    #short = [];
    constructor(values, room) {
        for (const rule of token_rules/* TOKEN_RULES */.i)
            for (const prefix of rule.prefixes)
                this.#addToken(prefix, rule);
        const texts = [...TEXT_RULES.map((rule) => ({ bytes: Buffer.from(rule.text), rule })), ...this.#secrets(values)];
        for (const text of texts)
            this.#addText(text);
        const longest = texts.reduce((max, { bytes }) => Math.max(max, bytes.length), 0);
        this.#overlap = BEFORE + AFTER + longest;
        const size = Math.max(WINDOW, 4 * this.#overlap);
        // Between the two lies an empty page: the byte before a word is looked at.
        const roomAt = RESERVED + Math.ceil(size / PAGE) * PAGE + PAGE;
        this.#memory = createMemory(roomAt - RESERVED + room);
        this.#window = Buffer.from(this.#memory.buffer, RESERVED, size);
        this.room = Buffer.from(this.#memory.buffer, roomAt, room);
        this.#bytes = createByteScan(this.#memory, token_rules/* TOKEN_RULES */.i.flatMap(({ prefixes }) => prefixes.map((prefix) => prefix.slice(0, 3))), texts.map(({ bytes }) => bytes));
    }
    scan(path, content) {
        const name = (0,byte_path/* displayText */.WV)(path);
        if (isEverybodys(name))
            return this.#look(content, true);
        const narrow = narrowing(content)?.(content);
        if (narrow)
            return kindByName(name, narrow) ?? this.#look(narrow, false) ?? this.#look(content, true);
        return kindByName(name, content) ?? this.#look(content, isBinary(content));
    }
    stream(path) {
        const name = (0,byte_path/* displayText */.WV)(path);
        if (isEverybodys(name))
            return this.#stream(name, true);
        let scan;
        let narrow;
        let wide;
        return {
            take: (bytes) => {
                if (!scan) {
                    narrow = narrowing(bytes);
                    if (narrow)
                        wide = this.#stream(name, false);
                    scan = this.#stream(name, isBinary(bytes));
                }
                scan.take(bytes);
                if (narrow)
                    wide?.take(narrow(bytes));
            },
            found: () => wide?.found() ?? scan?.found(),
        };
    }
    /** @param exact only texts that prove themselves: no shapes */
    #stream(name, exact) {
        let tail = Buffer.alloc(0);
        let kind;
        let known = !isEverybodys(name) && isKnownName(name) ? [] : undefined;
        let size = 0;
        return {
            take: (bytes) => {
                size += bytes.length;
                if (size > LARGEST_KNOWN)
                    known = undefined;
                known?.push(Buffer.from(bytes));
                kind ??= this.#look(bytes, exact);
                if (tail.length > 0)
                    kind ??= this.#look(Buffer.concat([tail, bytes.subarray(0, this.#overlap)]), exact);
                const seen = bytes.length < this.#overlap ? Buffer.concat([tail, bytes]) : bytes;
                tail = Buffer.from(seen.subarray(Math.max(0, seen.length - this.#overlap)));
            },
            found: () => (known && kindByName(name, Buffer.concat(known))) ?? kind,
        };
    }
    /** @param exact only texts that prove themselves: no shapes */
    #look(content, exact) {
        if (content.buffer === this.#memory.buffer)
            return this.#lookAtWindow(content, exact);
        for (let at = 0; at < content.length; at += this.#window.length - this.#overlap) {
            const length = content.copy(this.#window, 0, at, at + this.#window.length);
            const kind = this.#lookAtWindow(this.#window.subarray(0, length), exact);
            if (kind !== undefined || at + length === content.length)
                return kind;
        }
        return undefined;
    }
    #lookAtWindow(window, exact) {
        if (this.#short.some((value) => window.includes(value)))
            return MASKED_VALUE;
        const start = window.byteOffset;
        let kind;
        this.#bytes.run(start, start + window.length, (address) => {
            if (!exact)
                kind ??= this.#tokenAt(window, address - start);
        }, (address) => {
            kind ??= this.#textAt(window, address - start, exact);
        });
        return kind;
    }
    #tokenAt(window, at) {
        const candidates = this.#tokens.get(window.toString('latin1', at, at + 2));
        if (!candidates)
            return undefined;
        const text = window.toString('latin1', at, at + AFTER);
        for (const [prefix, { kind, rest, before }] of candidates) {
            if (!text.startsWith(prefix))
                continue;
            rest.lastIndex = prefix.length;
            const token = rest.exec(text)?.[0];
            if (token === undefined || (0,token_rules/* isPlaceholder */.w)(token))
                continue;
            const preceding = window.toString('latin1', Math.max(0, at - BEFORE), at);
            if (!WITHIN_WORD.test(preceding) && (before?.test(preceding) ?? true))
                return kind;
        }
        return undefined;
    }
    #textAt(window, at, exact) {
        if (at + 4 > window.length)
            return undefined;
        for (const [{ bytes, rule }, offset] of this.#grams.get(window.readInt32LE(at)) ?? []) {
            if (exact && rule.confirms)
                continue;
            const from = at - offset;
            const to = from + bytes.length;
            if (from < 0 || to > window.length || bytes.compare(window, from, to) !== 0)
                continue;
            const before = window.toString('latin1', Math.max(0, from - BEFORE), from);
            const after = window.toString('latin1', to, to + AFTER);
            if (rule.confirms?.(before, after) ?? true)
                return rule.kind;
        }
        return undefined;
    }
    #addToken(prefix, rule) {
        const start = prefix.slice(0, 2);
        this.#tokens.set(start, [...(this.#tokens.get(start) ?? []), [prefix, rule]]);
    }
    #addText(text) {
        for (let offset = 0; offset < 8; offset++) {
            const gram = text.bytes.readInt32LE(offset);
            this.#grams.set(gram, [...(this.#grams.get(gram) ?? []), [text, offset]]);
        }
    }
    #secrets(values) {
        const forms = new Set();
        for (const value of values) {
            if (value.length < MIN_VALUE)
                continue;
            for (const form of (0,masker/* encodedForms */.w)(value))
                if (form.length >= Math.min(MIN_TEXT, value.length))
                    forms.add(form);
        }
        const all = [...forms].map((form) => Buffer.from(form));
        this.#short.push(...all.filter(({ length }) => length < MIN_TEXT));
        const rule = { kind: MASKED_VALUE, text: '' };
        return all.filter(({ length }) => length >= MIN_TEXT).map((bytes) => ({ bytes, rule }));
    }
}
const MASKED_VALUE = 'masked-value';
/** Programs hold the beginnings of keys that they know how to read. */
const isBinary = (content) => content.subarray(0, BINARY_HEAD).includes(0);
/**
 * What Go and Cargo unpacked is what the whole world gets under this name and version: they check it against a published sum, and nobody writes there. Go's
 * folders are `<module>@v<version>`, Cargo's `<registry>-<16 hex digits>/<crate>-<version>`.
 */
const PUBLISHED = /(?:^|\/)(?:pkg\/mod\/[^@]+@v\d+\.\d+\.\d+[^/]*|registry\/src\/[^/]+-[0-9a-f]{16}\/[^/]+-\d+\.\d+\.\d+[^/]*)\//;
/** Other installed packages lie where people and tools leave their own things too: of these only tests and documents are everybody's. */
const INSTALLED = /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems\/[^/]+-\d+\.\d[^/]*|git\/checkouts\/[^/]+-[0-9a-f]{16})\//;
const FIXTURE = /\/(?:tests?|test[-_]?(?:data|fixtures?|certs?)|testing|fixtures?|__tests__|specs?|docs?|examples?|bench(?:es|marks?)?)\/|_test\.\w+$|\.(?:test|spec)\.\w+$|\/readme(?:\.\w+)?$|\.(?:dist|egg)-info\/(?:METADATA|PKG-INFO)$/i;
const isEverybodys = (path) => PUBLISHED.test(path) || (INSTALLED.test(path) && FIXTURE.test(path));
/** A word has begun before and no escape ends here: `\n`, `\x1b`, `\u0022`, `%3D`, and the colours of a terminal, `ESC[31m`. */
const WITHIN_WORD = /[\w.-]$(?<!%[\dA-Fa-f]{2}|\\(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[a-z])|[[;]\d{1,2}m)/;


/***/ })

};
