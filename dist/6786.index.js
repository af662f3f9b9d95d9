export const id = 6786;
export const ids = [6786];
export const modules = {

/***/ 16786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createScanner: () => (/* binding */ createScanner),
  isPlaceholder: () => (/* binding */ isPlaceholder)
});

// EXTERNAL MODULE: ./build/files/byte-path.js
var byte_path = __webpack_require__(78702);
// EXTERNAL MODULE: ./build/guard/masker.js
var masker = __webpack_require__(58499);
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
const BACKSLASH = 0x5c;
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
    const [AT, TO, OUT, OUT_END, OPEN, MASK, FOUND_AT, WORD, BLOCK] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
    const emit = (...address) => [
        [get(FOUND_AT), address, store32()],
        [get(FOUND_AT), i32(4), ADD, set(FOUND_AT)],
    ];
    /**
     * The word that began at OPEN ends at `end`: note it if it is long enough and begins as wanted. After a backslash its first character belongs
     * to an escape.
     */
    const closeWord = (...end) => [
        [end, get(OPEN), SUB, i32(MIN_WORD), GE_S],
        when([get(OPEN), get(OPEN), i32(1), SUB, load8(), i32(BACKSLASH), EQ, ADD, tee(WORD)], [load32(), i32(0xff_ffff), AND, i32(HASH), MUL, i32(16), SHR_U, load8(WORD_TABLE)], when(emit(get(WORD)))),
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
        // Room for a word and two grams, or stop here.
        [get(FOUND_AT), i32(12), ADD, get(OUT_END), GE_U], when(get(OUT), get(AT), store32(), get(FOUND_AT), RETURN), classify, gramAt(0), gramAt(8), [get(MASK), i32(0xffff), NE], when(closeWord(get(AT), get(MASK), i32(-1), XOR, CTZ, ADD), 
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
const KEY_BODY = /^(?:\\[nr]|[\s"'+,\\|]|[A-Za-z-]+: [^\n\\]{1,80}(?:\\n|\n))*[A-Za-z0-9+/]{40,}/;
/** What begins a key; ENCRYPTED ones are somebody's secret too. */
const KEY_BEGIN = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}$/;
const isKey = (before, after) => KEY_BEGIN.test(before) && KEY_BODY.test(after);
/** `= value`, `: value`, with or without quotes. */
const ASSIGNED = /^["']?\s{0,4}[=:]\s{0,4}["']?/;
const assigned = (value) => (_, after) => {
    const start = ASSIGNED.exec(after)?.[0].length;
    return start !== undefined && value.test(after.slice(start));
};
/** A literal value: no reference to a variable, no placeholder. */
const LITERAL = /^(?!\$|%|<|\{\{|\*{3})[^\s"'`,;<>{}$]{4,}/;
/** The key of every storage emulator (Azurite), which stands in the sources of every client. */
const EMULATOR_KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50u';
const TEXT_RULES = [
    { kind: 'private-key', text: 'PRIVATE KEY-----', confirms: isKey },
    { kind: 'private-key', text: 'PRIVATE KEY BLOCK-----', confirms: isKey },
    {
        kind: 'putty-private-key',
        text: 'PuTTY-User-Key-File-',
        confirms: (_, after) => /^[123]: \S+\r?\nEncryption: /.test(after),
    },
    { kind: 'aws-secret-key', text: 'aws_secret_access_key', confirms: assigned(/^[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/) },
    { kind: 'aws-secret-key', text: 'AWS_SECRET_ACCESS_KEY', confirms: assigned(/^[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/) },
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
        kind: 'slack-webhook',
        text: 'hooks.slack.com/',
        confirms: (_, after) => /^(?:services|workflows|triggers)\/[TE][A-Z0-9]{8,}\/[A-Z0-9]{8,}\/\w{20,}/.test(after),
    },
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
    { kind: 'git-credential', text: 'AUTHORIZATION: bearer ', confirms: (_, after) => /^[\w.~+/-]{16,}/.test(after) },
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
const FILE_RULES = [
    {
        kind: 'npm-auth',
        name: /(?:^|\/)\.(?:npm|yarn)rc(?:\.yml)?$/,
        content: literal('(?:_auth(?:Token)?|_password|npmAuthToken|npmAuthIdent)["\']?[ \\t]*[=:][ \\t]*["\']?'),
    },
    { kind: 'netrc', name: /(?:^|\/)[._]netrc$/, content: literal('password[ \\t\\r\\n]+') },
    { kind: 'pypi-password', name: /(?:^|\/)\.pypirc$/, content: literal('^[ \\t]*password[ \\t]*[=:][ \\t]*') },
    {
        kind: 'docker-auth',
        name: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg|\.dockerconfigjson|containers\/auth\.json)$/,
        content: /"(?:auth|identitytoken|registrytoken|password)"\s*:\s*"[^"]{6,}"/,
    },
    {
        kind: 'aws-credentials',
        name: /(?:^|\/)\.?aws\/(?:credentials|config|cli\/cache\/[^/]+|sso\/cache\/[^/]+)$/,
        content: /aws_secret_access_key\s*=\s*\S{16,}|"(?:SecretAccessKey|accessToken|SessionToken)"\s*:\s*"[^"]{16,}"/i,
    },
    { kind: 'git-credentials', name: /(?:^|\/)\.?git[-/]credentials$/, content: /:\/\/[^:@\s]+:[^@\s]+@/ },
    {
        kind: 'git-credential',
        name: /(?:^|\/)(?:\.gitconfig|\.?git\/config|config)$/,
        content: /extraheader\s*=\s*(?:AUTHORIZATION|PRIVATE-TOKEN):\s*\S+|url\s*=\s*[a-z]+:\/\/[^:@\s/]+:[^@\s/]+@/i,
    },
    {
        kind: 'kubeconfig',
        name: /(?:^|\/)(?:\.kube\/config|[^/]*kubeconfig[^/]*)$/i,
        content: /(?:^|\s)(?:client-key-data|token|password|id-token|refresh-token)"?\s*:\s*["']?[^\s"'{$<]{6,}/,
    },
    { kind: 'ssh-key', name: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519|ecdsa_sk|ed25519_sk)$/, content: /PRIVATE KEY/ },
    { kind: 'pgpass', name: /(?:^|\/)\.?pgpass(?:\.conf)?$/, content: /^[^#\s][^:\n]*:[^:\n]*:[^:\n]*:[^:\n]*:.+/m },
    {
        kind: 'mysql-password',
        name: /(?:^|\/)\.my(?:login)?\.cnf$/,
        content: literal('^[ \\t]*password[ \\t]*=[ \\t]*["\']?'),
    },
    { kind: 'rubygems-key', name: /(?:^|\/)\.?gem\/credentials$/, content: /:\s*\S{16,}/ },
    { kind: 'crates-token', name: /(?:^|\/)\.?cargo\/credentials(?:\.toml)?$/, content: /token\s*=\s*"[^"]{8,}"/ },
    {
        kind: 'composer-auth',
        name: /(?:^|\/)auth\.json$/,
        content: /"(?:github-oauth|gitlab-token|http-basic|bearer)"\s*:\s*\{[^}]*:\s*["{]/,
    },
    {
        kind: 'nuget-password',
        name: /(?:^|\/)nuget\.config$/i,
        content: /key="(?:ClearText)?Password"\s+value="[^"%]{4,}"/i,
    },
    {
        kind: 'maven-password',
        name: /(?:^|\/)\.?m2\/settings(?:-security)?\.xml$|(?:^|\/)settings\.xml$/,
        content: /<(?:password|passphrase|privateKey|master)>(?!\s*[$<])[^<]{4,}</,
    },
    { kind: 'github-cli-token', name: /(?:^|\/)gh\/hosts\.yml$/, content: /oauth_token:\s*\S{8,}/ },
    {
        kind: 'gcloud-credentials',
        name: /(?:^|\/)(?:application_default_credentials\.json|gcloud\/(?:credentials\.db|access_tokens\.db|legacy_credentials\/.*))$/,
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
        content: /^(?:pass|token|secret_access_key|client_secret)\s*=\s*\S+/m,
    },
    { kind: 's3cmd-key', name: /(?:^|\/)\.s3cfg$/, content: /^secret_key\s*=\s*\S{8,}/m },
    { kind: 'htpasswd', name: /(?:^|\/)\.htpasswd$/, content: /^[^:\s]+:\S{8,}/m },
    { kind: 'keystore', name: /\.(?:p12|pfx|jks|keystore|kdbx|ppk)$/i },
];
const ANY_NAME = new RegExp(FILE_RULES.map(({ name }) => name.source).join('|'), 'i');
/** Such files are small. */
const LARGEST_KNOWN = 1024 * 1024;
/** Whether a file may be one that is known by its name. */
const isKnownName = (path) => ANY_NAME.test(path);
/** The kind of credential that a file holds by its name and content, or undefined. */
function kindByName(path, content) {
    if (content.length === 0 || content.length > LARGEST_KNOWN || !isKnownName(path))
        return undefined;
    return FILE_RULES.find((rule) => rule.name.test(path) && (rule.content?.test(content.toString('latin1')) ?? true))
        ?.kind;
}

;// CONCATENATED MODULE: ./build/checkpoint/secrets/token-rules.js
const rule = (kind, prefixes, rest, before) => ({
    kind,
    prefixes: typeof prefixes === 'string' ? [prefixes] : prefixes,
    rest,
    ...(before ? { before } : {}),
});
/** Each rest is sticky and ends where the token does. */
const TOKEN_RULES = [
    rule('github-token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], /[A-Za-z0-9]{36,255}(?![A-Za-z0-9])/y),
    rule('github-fine-grained-token', 'github_pat_', /\w{36,255}/y),
    rule('gitlab-token', ['glpat-', 'gldt-', 'glrt-', 'glptt-', 'glsoat-', 'glcbt-', 'glft-', 'glimt-', 'glagent-', 'gloas-'], /[\w-]{20,300}/y),
    rule('npm-token', 'npm_', /[A-Za-z0-9]{36}(?![A-Za-z0-9])/y),
    rule('pypi-token', 'pypi-AgE', /[\w-]{50,1000}/y),
    rule('rubygems-token', 'rubygems_', /[0-9a-f]{48}/y),
    rule('crates-token', 'cio', /[A-Za-z0-9]{32}(?![\w-])/y),
    rule('aws-access-key', ['AKIA', 'ASIA', 'ABIA', 'ACCA'], /[A-Z2-7]{16}(?![A-Za-z0-9])/y),
    rule('google-api-key', 'AIza', /[\w-]{35}(?![\w-])/y),
    rule('google-oauth-secret', 'GOCSPX-', /[\w-]{28}/y),
    rule('google-oauth-token', 'ya29.', /[\w-]{40,2000}/y),
    rule('slack-token', ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxe-', 'xoxe.', 'xoxo-'], /[\w.-]{20,250}/y),
    rule('slack-app-token', 'xapp-', /\d-[A-Z0-9]{8,20}-\d{8,20}-[a-f0-9]{32,80}/y),
    rule('stripe-key', ['sk_live_', 'rk_live_', 'sk_test_', 'rk_test_'], /[A-Za-z0-9]{24,250}/y),
    rule('stripe-webhook-secret', 'whsec_', /[A-Za-z0-9+/=]{32,80}/y),
    rule('sendgrid-key', 'SG.', /[\w-]{22}\.[\w-]{43}(?![\w-])/y),
    rule('mailgun-key', 'key-', /[0-9a-f]{32}(?![\w-])/y),
    rule('openai-key', ['sk-proj-', 'sk-svcacct-', 'sk-admin-'], /[\w-]{20,250}/y),
    rule('openai-key', 'sk-', /[A-Za-z0-9]{48}(?![A-Za-z0-9])/y),
    rule('anthropic-key', ['sk-ant-api', 'sk-ant-admin', 'sk-ant-oat'], /\d\d-[\w-]{80,150}/y),
    rule('huggingface-token', ['hf_', 'api_org_'], /[A-Za-z0-9]{34}(?![A-Za-z0-9])/y),
    rule('digitalocean-token', ['dop_v1_', 'doo_v1_', 'dor_v1_'], /[0-9a-f]{64}/y),
    rule('heroku-token', 'HRKU-', /[\w-]{36,100}/y),
    rule('shopify-token', ['shpat_', 'shpca_', 'shppa_', 'shpss_'], /[0-9a-fA-F]{32}/y),
    rule('square-token', ['sq0atp-', 'sq0csp-', 'sq0idp-'], /[\w-]{22,43}/y),
    rule('databricks-token', 'dapi', /[0-9a-f]{32}(?:-\d)?(?![0-9a-zA-Z])/y),
    rule('dropbox-token', 'sl.', /[\w-]{130,1500}/y),
    rule('linear-key', 'lin_api_', /[A-Za-z0-9]{40}/y),
    rule('notion-token', ['ntn_', 'secret_'], /[A-Za-z0-9]{43,50}(?![A-Za-z0-9_])/y),
    rule('figma-token', ['figd_', 'figo_'], /[\w-]{40,60}/y),
    rule('new-relic-key', ['NRAK-', 'NRJS-', 'NRII-'], /[A-Za-z0-9-]{19,40}/y),
    rule('grafana-token', ['glc_', 'glsa_'], /[\w+/=]{32,400}/y),
    rule('sentry-token', ['sntrys_', 'sntryu_'], /[\w+/=]{60,400}/y),
    rule('vault-token', ['hvs.', 'hvb.', 'hvr.'], /[\w-]{24,300}/y),
    rule('pulumi-token', 'pul-', /[0-9a-f]{40}(?![0-9a-zA-Z])/y),
    rule('docker-hub-token', ['dckr_pat_', 'dckr_oat_'], /[\w-]{27,40}/y),
    rule('age-secret-key', 'AGE-SECRET-KEY-1', /[0-9A-Z]{58}/y),
    rule('atlassian-token', ['ATATT3', 'ATCTT3', 'ATBB'], /[\w=-]{24,250}/y),
    rule('postman-key', 'PMAK-', /[0-9a-f]{24}-[0-9a-f]{34}/y),
    rule('doppler-token', ['dp.pt.', 'dp.st.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'], /[\w.-]{40,100}/y),
    rule('planetscale-token', ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'], /[\w.-]{32,64}/y),
    rule('fly-token', ['fm1_', 'fm2_', 'fo1_'], /[\w+/=-]{40,2000}/y),
    rule('jfrog-token', 'AKCp', /[A-Za-z0-9]{60,80}/y),
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
    rule('vercel-token', ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'], /[A-Za-z0-9]{24,60}/y),
    rule('mapbox-secret-token', 'sk.eyJ', /[\w-]{40,200}\.[\w-]{20,60}/y),
    rule('facebook-token', 'EAACEdEose0cBA', /[A-Za-z0-9]{20,300}/y),
    rule('confluent-cloud-secret', 'cflt', /[A-Za-z0-9+/]{60}/y),
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
        for (const rule of TOKEN_RULES)
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
        this.#bytes = createByteScan(this.#memory, TOKEN_RULES.flatMap(({ prefixes }) => prefixes.map((prefix) => prefix.slice(0, 3))), texts.map(({ bytes }) => bytes));
    }
    scan(path, content) {
        const name = (0,byte_path/* displayText */.WV)(path);
        if (isEverybodys(name))
            return this.#look(content, true);
        return kindByName(name, content) ?? this.#look(content, isBinary(content));
    }
    stream(path) {
        let tail = Buffer.alloc(0);
        let kind;
        const name = (0,byte_path/* displayText */.WV)(path);
        let exact = isEverybodys(name);
        let begun = false;
        let known = !exact && isKnownName(name) ? [] : undefined;
        let size = 0;
        return {
            take: (bytes) => {
                if (!begun && !exact)
                    exact = isBinary(bytes);
                begun = true;
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
            if (token === undefined || isPlaceholder(token))
                continue;
            if (!before || before.test(window.toString('latin1', Math.max(0, at - BEFORE), at)))
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
const FIXTURE = /\/(?:tests?|test[-_]?(?:data|fixtures?|certs?)|testing|fixtures?|__tests__|specs?|docs?|examples?|bench(?:es|marks?)?)\/|_test\.\w+$|\.(?:test|spec)\.\w+$|\/readme(?:\.\w+)?$/i;
const isEverybodys = (path) => PUBLISHED.test(path) || (INSTALLED.test(path) && FIXTURE.test(path));
/** What documents put in the place of a token. */
const PLACEHOLDER = /example|x{4}|0{8}|\.{3}|redacted|placeholder|your[-_]?(?:api|access|token|key|secret)/i;
const isPlaceholder = (text) => PLACEHOLDER.test(text);


/***/ })

};
