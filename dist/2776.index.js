export const id = 2776;
export const ids = [2776];
export const modules = {

/***/ 92776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  capture: () => (/* binding */ capture)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/checkpoint/archive/seek-table.js
var seek_table = __webpack_require__(93205);
// EXTERNAL MODULE: ./build/checkpoint/archive/zstd.js
var zstd = __webpack_require__(64839);
;// CONCATENATED MODULE: ./build/checkpoint/archive/frame-writer.js




/** libuv has four threads unless told otherwise. */
const MAX_SLOTS = 4;
/**
 * Collects bytes into frames, which are compressed on other threads while the next one fills, and writes them in order.
 * The filling itself is synchronous: get `space`, put bytes there, `advance`.
 */
class FrameWriter {
    frames = [];
    /** Bytes in the file so far. */
    fileBytes = 0;
    #fd;
    #seal;
    #slots = [];
    /** Slots in flight, oldest first. */
    #flying = [];
    #slot;
    #used = 0;
    #flushed = 0;
    #limit = zstd/* MAX_FRAME */.v_;
    constructor(file, seal) {
        this.#fd = (0,external_node_fs_.openSync)(file, 'wx', 0o600);
        this.#seal = seal;
        this.#slot = this.#addSlot();
        if (seal)
            this.#record([seal.header], 0);
    }
    /** Offset in the uncompressed stream of the byte that comes next. */
    get offset() {
        return this.#flushed + this.#used;
    }
    /** Bytes that still fit into this frame. */
    get free() {
        return this.#limit - this.#used;
    }
    /** Largest frame from now on, up to MAX_FRAME. */
    set frameLimit(bytes) {
        this.#limit = Math.min(bytes, zstd/* MAX_FRAME */.v_);
    }
    /** A view of the next `length` bytes of this frame, to be filled. `length` must not exceed `free`. */
    space(length) {
        return this.#slot.buffer.subarray(this.#used, this.#used + length);
    }
    /** Takes the next `length` bytes of the frame for filled. */
    advance(length) {
        this.#used += length;
    }
    /** Appends bytes of any length. */
    async write(bytes) {
        for (let at = 0; at < bytes.length;) {
            if (this.free <= 0)
                await this.flush();
            const part = bytes.subarray(at, at + this.free);
            this.space(part.length).set(part);
            this.advance(part.length);
            at += part.length;
        }
    }
    /** Ends this frame. Waits only where all slots are busy. */
    async flush() {
        if (this.#used === 0)
            return;
        const slot = this.#slot;
        slot.raw = this.#used;
        slot.pending = slot.codec.run(slot.buffer.subarray(0, this.#used));
        // A failure is reported where the result is awaited; until then it must not count as unhandled.
        slot.pending.catch(() => undefined);
        this.#flying.push(slot);
        this.#flushed += this.#used;
        this.#used = 0;
        this.#slot = await this.#freeSlot();
    }
    /** Ends this frame and says where the writer stands. */
    async mark() {
        await this.flush();
        return { offset: this.#flushed, frames: this.frames.length + this.#flying.length };
    }
    /** Forgets everything since `mark`. */
    async rollback(mark) {
        this.#used = 0;
        await this.drain();
        for (const { size } of this.frames.splice(mark.frames))
            this.fileBytes -= size;
        this.#flushed = mark.offset;
        (0,external_node_fs_.ftruncateSync)(this.#fd, this.fileBytes);
    }
    /** Waits until every frame so far is in the file. */
    async drain() {
        await this.flush();
        while (this.#flying.length > 0)
            await this.#land();
    }
    /** Appends a finished frame as it is, after all others. */
    async append(frame, raw) {
        await this.drain();
        this.#writeFrame(frame, raw);
        this.#flushed += raw;
    }
    /** Writes what is left and the seek table. The writer is closed afterwards. */
    async finish() {
        await this.drain();
        this.#put([(0,seek_table/* encodeSeekTable */.X)(this.frames)]);
        this.close();
    }
    /** Frees everything; the file stays as it is. */
    close() {
        for (const { codec } of this.#slots)
            codec.close();
        if (this.#slots.length > 0)
            (0,external_node_fs_.closeSync)(this.#fd);
        this.#slots.length = 0;
    }
    async #freeSlot() {
        const idle = this.#slots.find((slot) => !this.#flying.includes(slot));
        if (idle)
            return idle;
        return this.#slots.length < MAX_SLOTS ? this.#addSlot() : this.#land();
    }
    #addSlot() {
        const slot = { buffer: Buffer.allocUnsafeSlow(zstd/* MAX_FRAME */.v_), codec: (0,zstd/* createCompressor */._S)(), raw: 0, pending: undefined };
        this.#slots.push(slot);
        return slot;
    }
    /** Writes the oldest frame in flight and returns its slot. */
    async #land() {
        const slot = this.#flying.shift();
        this.#writeFrame(await slot.pending, slot.raw);
        return slot;
    }
    #writeFrame(frame, raw) {
        this.#record(this.#seal?.seal(frame, this.frames.length) ?? frame, raw);
    }
    /** Writes a frame as it is to lie in the file. */
    #record(sealed, raw) {
        const digest = (0,external_node_crypto_.createHash)('sha256');
        for (const part of sealed)
            digest.update(part);
        this.frames.push({ size: this.#put(sealed), raw, sha256: digest.digest('hex') });
    }
    #put(parts) {
        const before = this.fileBytes;
        for (const bytes of parts) {
            for (let at = 0; at < bytes.length;)
                at += (0,external_node_fs_.writeSync)(this.#fd, bytes, at, bytes.length - at, this.fileBytes + at);
            this.fileBytes += bytes.length;
        }
        return this.fileBytes - before;
    }
}

// EXTERNAL MODULE: ./build/checkpoint/archive/seal.js
var seal = __webpack_require__(5949);
// EXTERNAL MODULE: ./build/checkpoint/describe-archive.js
var describe_archive = __webpack_require__(65397);
// EXTERNAL MODULE: ./build/checkpoint/open-checkpoint.js + 5 modules
var open_checkpoint = __webpack_require__(65497);
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
const FOUND = 2 * 65_536;
const FOUND_END = FOUND + 65_536;
const PAGE = 65_536;
/** Bytes from here on are the caller's. The page before is empty: the byte before a word is looked at. */
const RESERVED = FOUND_END + PAGE;
const GRAM_FLAG = 0x8000_0000;
const BACKSLASH = 0x5c;
const HASH = 0x9e37_79b1;
/** Memory with room for `bytes` from RESERVED on. A few bytes behind their end may be read. */
function createMemory(bytes) {
    const pages = Math.ceil((RESERVED + bytes) / PAGE) + 1;
    return new WebAssembly.Memory({ initial: pages, maximum: pages });
}
/**
 * @param memory must not grow afterwards
 * @param words the first two characters of words that matter
 * @param texts each at least MIN_TEXT bytes
 */
function createByteScan(memory, words, texts) {
    const bytes = Buffer.from(memory.buffer);
    const view = new DataView(memory.buffer);
    bytes.fill(0, 0, RESERVED);
    for (const word of words)
        bytes[WORD_TABLE + Buffer.from(word, 'latin1').readUInt16LE()] = 1;
    for (const text of texts) {
        for (let at = 0; at < 8; at++)
            bytes[GRAM_TABLE + (Math.imul(text.readInt32LE(at), HASH) >>> 16)] = 1;
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
const unsigned = (value) => (value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)]);
/** Instructions of WebAssembly (core specification 2.0, section 5.4), by their names in its text form. */
const get = (local) => [0x20, local];
const set = (local) => [0x21, local];
const tee = (local) => [0x22, local];
const i32 = (value) => [0x41, signed(value | 0)];
const load8 = (offset = 0) => [0x2d, 0, unsigned(offset)];
const load16 = (offset = 0) => [0x2f, 0, unsigned(offset)];
const load32 = (offset = 0) => [0x28, 0, unsigned(offset)];
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
        when([get(OPEN), get(OPEN), i32(1), SUB, load8(), i32(BACKSLASH), EQ, ADD, tee(WORD)], [load16(), load8(WORD_TABLE)], when(emit(get(WORD)))),
    ];
    const gramAt = (offset) => [
        [get(AT), load32(offset), i32(HASH), MUL, i32(16), SHR_U, load8(GRAM_TABLE)],
        when(emit(get(AT), i32(offset), ADD, i32(GRAM_FLAG), OR)),
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
const MAX_BYTES = 1024 * 1024;
/** The kind of credential that a file holds by its name and content, or undefined. */
function kindByName(path, content) {
    if (content.length === 0 || content.length > MAX_BYTES || !ANY_NAME.test(path))
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
/** @param values secrets to be found exactly, in any of the forms that the masker knows */
function createScanner(values) {
    return new Scanner(values);
}
class Scanner {
    #window;
    /** Windows and pieces overlap by so much: whatever is looked for lies in one of them as a whole. */
    #overlap;
    #bytes;
    /** Rules by the first two characters of their tokens. */
    #tokens = new Map();
    /** Texts by four of their bytes, with the place of those in them. */
    #grams = new Map();
    /** Too short to be found by grams. */
    #short = [];
    constructor(values) {
        for (const rule of TOKEN_RULES)
            for (const prefix of rule.prefixes)
                this.#addToken(prefix, rule);
        const texts = [...TEXT_RULES.map((rule) => ({ bytes: Buffer.from(rule.text), rule })), ...this.#secrets(values)];
        for (const text of texts)
            this.#addText(text);
        const longest = texts.reduce((max, { bytes }) => Math.max(max, bytes.length), 0);
        this.#overlap = BEFORE + AFTER + longest;
        const size = Math.max(WINDOW, 4 * this.#overlap);
        const memory = createMemory(size);
        this.#window = Buffer.from(memory.buffer, RESERVED, size);
        this.#bytes = createByteScan(memory, [...this.#tokens.keys()], texts.map(({ bytes }) => bytes));
    }
    scan(path, content) {
        const name = (0,byte_path/* displayText */.WV)(path);
        if (isFixture(name))
            return this.#look(content, true);
        return kindByName(name, content) ?? this.#look(content, isBinary(content));
    }
    stream(path) {
        let tail = Buffer.alloc(0);
        let kind;
        let exact = isFixture((0,byte_path/* displayText */.WV)(path));
        let begun = false;
        return {
            take: (bytes) => {
                if (!begun && !exact)
                    exact = isBinary(bytes);
                begun = true;
                kind ??= this.#look(bytes, exact);
                if (tail.length > 0)
                    kind ??= this.#look(Buffer.concat([tail, bytes.subarray(0, this.#overlap)]), exact);
                const seen = bytes.length < this.#overlap ? Buffer.concat([tail, bytes]) : bytes;
                tail = Buffer.from(seen.subarray(Math.max(0, seen.length - this.#overlap)));
            },
            found: () => kind,
        };
    }
    /** @param exact only texts that prove themselves: no shapes */
    #look(content, exact) {
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
        let kind;
        this.#bytes.run(RESERVED, RESERVED + window.length, (address) => {
            if (!exact)
                kind ??= this.#tokenAt(window, address - RESERVED);
        }, (address) => {
            kind ??= this.#textAt(window, address - RESERVED, exact);
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
/** Keys in the tests and documents of installed packages are everybody's. */
const INSTALLED = /(?:^|\/)(?:node_modules|site-packages|pkg\/mod|registry\/src)\//;
const FIXTURE = /\/(?:tests?|testdata|testing|fixtures?|__tests__|specs?|docs?|examples?)\/|_test\.\w+$|\.(?:test|spec)\.\w+$/;
const isFixture = (path) => INSTALLED.test(path) && FIXTURE.test(path);
/** What documents put in the place of a token. */
const PLACEHOLDER = /example|x{4}|0{8}|\.{3}|redacted|placeholder|your[-_]?(?:api|access|token|key|secret)/i;
const isPlaceholder = (text) => PLACEHOLDER.test(text);

// EXTERNAL MODULE: ./build/checkpoint/tree/known-files.js
var known_files = __webpack_require__(81965);
// EXTERNAL MODULE: ./build/checkpoint/tree/scan.js
var scan = __webpack_require__(20375);
// EXTERNAL MODULE: ./build/checkpoint/tree/scope.js + 1 modules
var scope = __webpack_require__(67654);
// EXTERNAL MODULE: ./build/checkpoint/tree/sources.js
var tree_sources = __webpack_require__(81170);
// EXTERNAL MODULE: ./build/checkpoint/tree/state-hash.js
var state_hash = __webpack_require__(43382);
// EXTERNAL MODULE: ./build/checkpoint/tree/without.js
var without = __webpack_require__(95648);
// EXTERNAL MODULE: ./build/checkpoint/tree/compare.js
var compare = __webpack_require__(72771);
// EXTERNAL MODULE: ./build/checkpoint/tree/tree.js
var tree_tree = __webpack_require__(81446);
;// CONCATENATED MODULE: ./build/checkpoint/capture/base.js







/** A new checkpoint leans on no more than this many others; what the smallest of them hold is stored again. */
const MAX_HOLDERS = 8;
/**
 * Finds what to compare with: the parent, as the known files or its manifest tell, or else what was known of the workspace at least.
 */
async function findBase({ store, parent, secrets }, known, scratch, { key, log }) {
    const sealed = key === undefined ? undefined : (0,seal/* keyMark */.JY)(key);
    const fitting = known?.head.secrets === secrets && known.head.sealed === sealed ? known : undefined;
    const listed = parent === undefined ? [] : (await store.list()).map(({ id }) => id);
    const id = parent !== undefined && listed.includes(parent) ? parent : undefined;
    if (id === undefined || fitting?.head.checkpoint === id) {
        if (!fitting)
            return undefined;
        const { tree, sources, head } = fitting;
        return { tree, sources, findings: head.findings, git: head.git, id, available: leanOn(id, listed, tree, sources) };
    }
    // Nothing leans on what cannot be read; everything is stored anew then.
    const opened = await (0,open_checkpoint/* openCheckpoint */.DI)(store, id, external_node_path_.join(scratch, 'parent'), key).catch((error) => {
        log.warning(`Checkpoint ${id} is no base for a new one: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    });
    if (!opened)
        return undefined;
    opened.archive.close();
    const { manifest } = opened;
    if (manifest.secrets !== secrets)
        return undefined;
    const available = leanOn(id, listed, manifest.tree, manifest.sources);
    return { ...manifest, git: undefined, id, available };
}
/** The parent, and those of its holders that are still there and hold most. */
function leanOn(id, listed, tree, sources) {
    if (id === undefined)
        return new Set();
    const held = new Map();
    for (let i = 0; i < tree.count; i++) {
        const holder = sources.holder(i);
        if (holder && listed.includes(holder))
            held.set(holder, (held.get(holder) ?? 0) + tree.sizes[i]);
    }
    const most = [...held].sort(([, a], [, b]) => b - a).slice(0, MAX_HOLDERS - 1);
    return new Set([id, ...most.map(([holder]) => holder)]);
}
/** For each entry of `live`, the entry of the same path in `base`, or -1. */
function pairTrees(live, base) {
    const pairs = new Int32Array(live.count).fill(-1);
    let missing = 0;
    if (!base)
        return { pairs, missing };
    (0,compare/* compareTrees */.t)(live, base, (i, j) => {
        if (i < 0)
            missing++;
        else
            pairs[i] = j;
    });
    return { pairs, missing };
}
const sameContent = (a, i, b, j) => b.kinds[j] === tree_tree/* FILE */.PW && b.has(j, tree_tree/* HASHED */._E) && a.sizes[i] === b.sizes[j] && Buffer.compare(a.hash(i), b.hash(j)) === 0;
/**
 * Takes over from the base where the content of a file is. `gitOid` tells the blob that the repository has for a path.
 * @returns false where the base's answer does not serve: the content has to be stored
 */
function inheritSource(sources, i, base, j, hasBlob) {
    const source = base.sources.kinds[j];
    if (source === tree_sources/* UNKNOWN */.HV)
        return false;
    if (source === tree_sources/* REDACTED */.XF)
        sources.kinds[i] = tree_sources/* REDACTED */.XF;
    else if (source === tree_sources/* GIT */.xF) {
        const oid = base.sources.oid(j);
        if (!hasBlob(oid))
            return false;
        sources.setGit(i, oid);
    }
    else {
        const holder = source === tree_sources/* HERE */.Dg ? base.id : base.sources.holder(j);
        if (holder === undefined || !base.available.has(holder))
            return false;
        sources.setHolder(i, holder);
    }
    return true;
}
/** Whether nothing at all differs, times included. Both trees must be hashed. */
function isSameState(live, base, pairs, missing) {
    if (missing > 0 || live.count !== base.count)
        return false;
    for (let i = 0; i < live.count; i++) {
        const j = pairs[i];
        if (j < 0 || !isSameEntry(live, i, base, j))
            return false;
    }
    return true;
}
/** Kind, mode, time, content and target are the same. */
function isSameEntry(live, i, base, j) {
    if (live.kinds[i] !== base.kinds[j] || live.modes[i] !== base.modes[j] || live.mtimes[i] !== base.mtimes[j])
        return false;
    if (live.kinds[i] !== tree_tree/* FILE */.PW)
        return live.targets.get(i) === base.targets.get(j);
    return sameContent(live, i, base, j) && live.hardLinks.get(i) === base.hardLinks.get(j);
}

// EXTERNAL MODULE: ./build/checkpoint/capture/environment.js
var environment = __webpack_require__(27215);
;// CONCATENATED MODULE: ./build/checkpoint/capture/capture-watch.js


/** Left free on the disk that archives are written to: a job that cannot write its own files fails for our sake. */
const DISK_HEADROOM = 256 * 1024 * 1024;
/** Ends a capture that takes more than it may. */
class CaptureWatch {
    #request;
    #ports;
    #began;
    #written = () => 0;
    constructor(request, ports) {
        this.#request = request;
        this.#ports = ports;
        this.#began = ports.clock.monotonic();
    }
    /** Milliseconds since the capture began. */
    get elapsed() {
        return this.#ports.clock.monotonic() - this.#began;
    }
    /** From now on the archive grows; `written` tells its bytes so far. */
    watchArchive(written) {
        this.#written = written;
    }
    /** @throws RefusedError `over-limit` (size, time, disk), `cancelled` */
    check() {
        const { caps, signal } = this.#request;
        if (signal?.aborted)
            throw new errors/* RefusedError */.fk('cancelled', 'Checkpoint not taken: it was cancelled.');
        if (caps?.ms !== undefined && this.elapsed > caps.ms)
            throw overLimit(`it takes longer than ${caps.ms} ms`);
        if (caps?.bytes !== undefined && this.#written() > caps.bytes) {
            throw overLimit(`it is larger than ${caps.bytes} bytes`);
        }
        if ((0,environment/* freeBytes */.go)(this.#ports.folder) < DISK_HEADROOM) {
            throw overLimit(`less than ${DISK_HEADROOM} bytes are free on the disk of ${this.#ports.folder}`);
        }
    }
}
const overLimit = (what) => new errors/* RefusedError */.fk('over-limit', `Checkpoint not taken: ${what}. Exclude what need not be kept, or raise the limit.`);

// EXTERNAL MODULE: ./build/checkpoint/archive/layout.js
var layout = __webpack_require__(2090);
// EXTERNAL MODULE: ./build/checkpoint/archive/tar.js
var tar = __webpack_require__(87573);
// EXTERNAL MODULE: ./build/checkpoint/capture/live-file.js
var live_file = __webpack_require__(61761);
;// CONCATENATED MODULE: ./build/checkpoint/capture/pack-order.js
/** Files up to this size are packed before larger ones, in smaller frames: most restores want few and small files. */
const SMALL_FILE = 64 * 1024;
const SMALL_FRAME = 2 * 1024 * 1024;
/**
 * Sorts files so that like lies beside like, which compresses better and faster: by size class and ending; then small files by name (`index.js` beside
 * `index.js`), large ones by size (copies beside each other).
 */
function packOrder(tree, files) {
    const endings = new Map();
    const rank = new Int32Array(tree.count);
    const names = [...new Set(Array.from(files, (i) => endingOf(tree.names[i])))].sort();
    for (const [order, ending] of names.entries())
        endings.set(ending, order);
    for (const i of files) {
        const large = tree.sizes[i] > SMALL_FILE ? names.length : 0;
        rank[i] = large + endings.get(endingOf(tree.names[i]));
    }
    const byName = (a, b) => pack_order_compare(tree.names[a], tree.names[b]);
    const bySize = (a, b) => tree.sizes[a] - tree.sizes[b];
    return files.sort((a, b) => {
        const ranks = rank[a] - rank[b];
        if (ranks !== 0)
            return ranks;
        const small = rank[a] < names.length;
        return (small ? byName(a, b) || bySize(a, b) : bySize(a, b) || byName(a, b)) || a - b;
    });
}
function endingOf(name) {
    const dot = name.lastIndexOf('.');
    return dot > 0 ? name.slice(dot) : '';
}
const pack_order_compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./build/checkpoint/capture/packer.js







const ZEROS = Buffer.alloc(tar/* BLOCK */.IE);
/** What was read is hashed while it is still in the processor's cache. */
const COPY_BYTES = 512 * 1024;
/** So many files between two checks. */
const CHECK_EVERY = 512;
/** Reads files, hashes them, and puts those that are to be stored into the archive. */
class Packer {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /** Reads all of `files`, in an order of its own. */
    async packFiles(files) {
        const { tree, writer, check } = this.#options;
        writer.frameLimit = SMALL_FRAME;
        let n = 0;
        let small = true;
        for (const i of packOrder(tree, files)) {
            if (n++ % CHECK_EVERY === 0)
                check();
            if (small && tree.sizes[i] > SMALL_FILE) {
                small = false;
                await writer.flush();
                writer.frameLimit = zstd/* MAX_FRAME */.v_;
            }
            await this.#packFile(i);
        }
    }
    /** Adds members without content: folders, symlinks, hard links. */
    async packHeaders(entries) {
        const { tree, sources, writer } = this.#options;
        writer.frameLimit = SMALL_FRAME;
        for (const i of entries) {
            const member = (0,layout/* memberOf */.C5)(tree, i);
            const length = (0,tar/* headerLength */.gT)(member);
            if (writer.free < length)
                await writer.flush();
            sources.at[i] = writer.offset;
            sources.kinds[i] = tree_sources/* HERE */.Dg;
            (0,tar/* writeHeader */.bx)(member, writer.space(length));
            writer.advance(length);
        }
    }
    async #packFile(i) {
        const { tree, writer } = this.#options;
        const member = (0,layout/* memberOf */.C5)(tree, i);
        const header = (0,tar/* headerLength */.gT)(member);
        const length = header + (0,tar/* padded */.jC)(member.size);
        if (length > zstd/* MAX_FRAME */.v_)
            return this.#packLarge(i, (0,tar/* encodeHeader */.YS)(member));
        if (writer.free < length)
            await writer.flush();
        const space = writer.space(length);
        const content = space.subarray(header, header + member.size);
        const why = this.#readWhole(i, content);
        if (why)
            return this.#options.lost(i, why);
        tree.setHash(i, (0,external_node_crypto_.hash)('sha256', content, 'buffer'));
        if (this.#options.judge(i, content) === 'leave')
            return;
        (0,tar/* writeHeader */.bx)(member, space);
        space.fill(0, header + member.size);
        this.#stored(i);
        writer.advance(length);
    }
    #readWhole(i, content) {
        const { root, tree } = this.#options;
        const file = live_file/* LiveFile */.F.open(root, tree, i);
        if (typeof file === 'string')
            return file;
        try {
            return file.read(content) === content.length && file.isUnchanged() ? undefined : 'changing';
        }
        catch {
            return 'unreadable';
        }
        finally {
            file.close();
        }
    }
    /** A file larger than a frame: written as it is read, and taken back where it turns out that it should not have been. */
    async #packLarge(i, header) {
        const { root, tree, writer, judge, lost, watch } = this.#options;
        const mark = await writer.mark();
        await writer.write(header);
        const digest = (0,external_node_crypto_.createHash)('sha256');
        const file = live_file/* LiveFile */.F.open(root, tree, i);
        if (typeof file === 'string') {
            await writer.rollback(mark);
            return lost(i, file);
        }
        try {
            const see = watch(i);
            const complete = await this.#copy(i, file, (bytes) => {
                digest.update(bytes);
                see(bytes);
            });
            tree.setHash(i, digest.digest());
            const verdict = complete ? judge(i, undefined) : 'leave';
            if (verdict === 'leave')
                await writer.rollback(mark);
            if (!complete)
                return lost(i, 'changing');
            if (verdict === 'leave')
                return;
        }
        finally {
            file.close();
        }
        this.#options.sources.at[i] = mark.offset;
        this.#options.sources.kinds[i] = tree_sources/* HERE */.Dg;
        await writer.write(ZEROS.subarray(0, (0,tar/* padded */.jC)(tree.sizes[i]) - tree.sizes[i]));
    }
    async #copy(i, file, take) {
        const { tree, writer, check } = this.#options;
        for (let left = tree.sizes[i]; left > 0;) {
            if (writer.free === 0) {
                await writer.flush();
                check();
            }
            const space = writer.space(Math.min(left, writer.free, COPY_BYTES));
            if (file.read(space) < space.length)
                return false;
            take(space);
            writer.advance(space.length);
            left -= space.length;
        }
        return file.isUnchanged();
    }
    #stored(i) {
        this.#options.sources.at[i] = this.#options.writer.offset;
        this.#options.sources.kinds[i] = tree_sources/* HERE */.Dg;
    }
}

;// CONCATENATED MODULE: ./build/checkpoint/capture/files.js







/** Brings the content of a workspace's files into an archive: decides what need not be stored, and stores the rest. */
class FilePacker {
    skipped = [];
    findings = [];
    /** Entries that turned out to be no part of the state. */
    lost = new Set();
    #capture;
    #watches = new Map();
    constructor(capture) {
        this.#capture = capture;
    }
    get sources() {
        return this.#capture.sources;
    }
    /** Settles without reading what the base already answers. Returns the files that have to be read. */
    inherit() {
        const { tree, base, pairs } = this.#capture;
        const toRead = [];
        for (let i = 0; i < tree.count; i++) {
            if (tree.kinds[i] !== tree_tree/* FILE */.PW || tree.hardLinks.has(i))
                continue;
            const j = pairs[i];
            const known = base && j >= 0 && tree.has(i, tree_tree/* HASHED */._E) && sameContent(tree, i, base.tree, j);
            if (!known || !this.#inherit(i, base, j))
                toRead.push(i);
        }
        return Int32Array.from(toRead);
    }
    /** Reads files and stores those whose content is nowhere else. */
    async pack(files, writer) {
        const { root, tree, sources, check } = this.#capture;
        const packer = new Packer({
            root,
            tree,
            sources,
            writer,
            check,
            judge: (i, content) => this.#judge(i, content),
            watch: (i) => this.#watch(i),
            lost: (i, why) => {
                this.lost.add(i);
                this.skipped.push({ path: (0,byte_path/* displayText */.WV)(tree.path(i)), reason: why });
            },
        });
        await packer.packFiles(files);
        this.#settleHardLinks();
        await packer.packHeaders(this.#headers());
    }
    #inherit(i, base, j) {
        const { tree, sources, repository, sameRepository } = this.#capture;
        const path = tree.path(i);
        const hasBlob = (oid) => sameRepository || repository?.blobAt(path) === oid;
        if (!inheritSource(sources, i, base, j, hasBlob))
            return false;
        if (sources.kinds[i] === tree_sources/* REDACTED */.XF) {
            const before = base.findings.find((finding) => finding.path === (0,byte_path/* displayText */.WV)(path));
            this.#report(i, before?.kind ?? 'unknown');
        }
        return true;
    }
    #judge(i, content) {
        const { tree, sources, base, pairs, repository, secrets, scanner } = this.#capture;
        const path = tree.path(i);
        const watch = this.#watches.get(i);
        this.#watches.delete(i);
        const oid = repository?.blobAt(path);
        if (oid !== undefined && oid === (content ? blobId(repository, content) : watch?.oid())) {
            sources.setGit(i, oid);
            return 'leave';
        }
        const j = pairs[i];
        if (base && j >= 0 && sameContent(tree, i, base.tree, j) && this.#inherit(i, base, j))
            return 'leave';
        if (secrets === 'allow')
            return 'store';
        const kind = content ? scanner.scan(path, content) : watch?.found();
        if (kind === undefined)
            return 'store';
        sources.kinds[i] = tree_sources/* REDACTED */.XF;
        this.#report(i, kind);
        return 'leave';
    }
    /** A file too large to be judged in one piece is looked at as it streams by. */
    #watch(i) {
        const { tree, repository, scanner } = this.#capture;
        const path = tree.path(i);
        const digest = repository?.blobAt(path) ? blobHash(repository, tree.sizes[i]) : undefined;
        const stream = scanner.stream(path);
        this.#watches.set(i, { oid: () => digest?.digest('hex') ?? '', found: () => stream.found() });
        return (bytes) => {
            digest?.update(bytes);
            stream.take(bytes);
        };
    }
    #report(i, kind) {
        const { tree } = this.#capture;
        const path = (0,byte_path/* displayText */.WV)(tree.path(i));
        const sha256 = (0,state_hash/* hexAt */.ny)(tree.hashes, i * tree_tree/* HASH_BYTES */.FA, tree_tree/* HASH_BYTES */.FA);
        // The repository may have the same in its stage.
        if (this.findings.some((known) => known.path === path && known.sha256 === sha256))
            return;
        this.findings.push({ path, kind, sha256, size: tree.sizes[i] });
    }
    /** Hard links have their content where the first of them has it. */
    #settleHardLinks() {
        const { tree, sources } = this.#capture;
        for (const [i, first] of tree.hardLinks) {
            if (this.lost.has(first)) {
                this.lost.add(i);
                continue;
            }
            tree.setHash(i, tree.hash(first));
            const source = sources.kinds[first];
            sources.kinds[i] = source;
            if (sources.oids.length > 0) {
                const from = first * sources.oidBytes;
                sources.oids.copyWithin(i * sources.oidBytes, from, from + sources.oidBytes);
            }
        }
    }
    /** Members without content, for those who open the archive with tar: all that the base does not have in the same way. */
    *#headers() {
        const { tree, sources, base, pairs } = this.#capture;
        for (let i = 0; i < tree.count; i++) {
            const first = tree.hardLinks.get(i);
            const bare = tree.kinds[i] === tree_tree/* DIRECTORY */.Md || tree.kinds[i] === tree_tree/* LINK */.ps;
            if (first !== undefined ? sources.kinds[first] !== tree_sources/* HERE */.Dg || this.lost.has(i) : !bare)
                continue;
            const j = pairs[i];
            const same = base?.id !== undefined && j >= 0 && isSameEntry(tree, i, base.tree, j);
            if (!same || first !== undefined)
                yield i;
        }
    }
    /** Every file must have its content somewhere. */
    assertComplete() {
        const { tree, sources } = this.#capture;
        for (let i = 0; i < tree.count; i++) {
            if (tree.kinds[i] === tree_tree/* FILE */.PW && sources.kinds[i] === tree_sources/* UNKNOWN */.HV && !this.lost.has(i)) {
                throw new Error(`Nothing was decided about ${(0,byte_path/* displayText */.WV)(tree.path(i))}.`);
            }
        }
    }
}
const blobHash = (repository, size) => (0,external_node_crypto_.createHash)(repository?.format ?? 'sha1').update(`blob ${size}\0`);
const blobId = (repository, content) => blobHash(repository, content.length).update(content).digest('hex');

;// CONCATENATED MODULE: ./build/checkpoint/capture/pack-repository.js





/** Puts a repository's members into the archive. */
async function packRepository(writer, { state, members }, index) {
    const recorded = {};
    writer.frameLimit = zstd/* MAX_FRAME */.v_;
    for (const [name, content] of members) {
        const size = Buffer.isBuffer(content) ? content.length : content.size;
        const at = writer.offset;
        await writer.write((0,tar/* encodeHeader */.YS)((0,layout/* ownMember */.nV)((0,layout/* repositoryMemberPath */.SG)(index, name), size)));
        const digest = (0,external_node_crypto_.createHash)('sha256');
        for (const chunk of Buffer.isBuffer(content) ? [content] : chunksOf(content.file, size)) {
            digest.update(chunk);
            await writer.write(chunk);
        }
        await writer.write(Buffer.alloc((0,tar/* padded */.jC)(size) - size));
        recorded[name] = { at, size, sha256: digest.digest('hex') };
    }
    return { ...state, members: recorded };
}
const CHUNK_BYTES = 1024 * 1024;
function* chunksOf(file, size) {
    const fd = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, Math.max(1, size)));
        for (let left = size; left > 0;) {
            const got = (0,external_node_fs_.readSync)(fd, buffer, 0, Math.min(left, buffer.length), null);
            if (got === 0)
                throw new Error(`${file} became shorter.`);
            left -= got;
            yield buffer.subarray(0, got);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

// EXTERNAL MODULE: ./build/git/capture-state.js
var capture_state = __webpack_require__(14325);
// EXTERNAL MODULE: ./build/git/index-file.js
var index_file = __webpack_require__(36618);
// EXTERNAL MODULE: ./build/git/refs.js
var refs = __webpack_require__(26713);
// EXTERNAL MODULE: ./build/git/repository.js
var git_repository = __webpack_require__(85799);
// EXTERNAL MODULE: ./build/git/read-objects.js
var read_objects = __webpack_require__(43486);
;// CONCATENATED MODULE: ./build/checkpoint/secrets/screen-repository.js




/**
 * Looks for credentials in what would be bundled. A blob that is only staged is left out alone; commits hang together, so where one holds a credential none
 * of them is kept, and with them no stash; where only a stash does, no stash is kept.
 */
async function screenContent(repository, content, scanner) {
    const published = (0,capture_state/* remoteCommits */.by)(repository);
    const committed = await objectsBelow(repository, [...content.tips.values()], published);
    const stashed = await objectsBelow(repository, content.stashes, [...published, ...content.tips.values()]);
    const staged = content.staged.map(({ oid, path }) => ({ oid, path, type: 'blob' }));
    const inCommits = await scanObjects(repository, committed, scanner);
    const inStashes = await scanObjects(repository, stashed, scanner);
    const inStage = await scanObjects(repository, staged, scanner);
    const commits = inCommits.length > 0;
    const stashes = commits || inStashes.length > 0;
    const found = new Set(inStage.map(({ oid }) => oid));
    const gone = [...(commits ? committed : []), ...(stashes ? stashed : [])].map(({ oid }) => oid);
    return {
        content: {
            known: content.known,
            tips: commits ? new Map() : content.tips,
            stashes: stashes ? [] : content.stashes,
            staged: content.staged.filter(({ oid }) => !found.has(oid)),
        },
        findings: [...inCommits, ...inStashes, ...inStage].map(({ finding }) => finding),
        withheld: new Set([...found, ...gone]),
        commits,
        stashes,
    };
}
async function objectsBelow(repository, tips, not) {
    if (tips.length === 0)
        return [];
    const input = [...new Set(tips), ...not.map((oid) => `^${oid}`), ''].join('\n');
    const listing = await repository.run(['rev-list', '--objects', '--stdin'], input);
    const lines = listing.toString('latin1').split('\n').filter(Boolean);
    if (lines.length === 0)
        return [];
    const { oidLength } = repository;
    const oids = lines.map((line) => line.slice(0, oidLength));
    const types = await repository.run(['cat-file', '--batch-check=%(objecttype)', '--buffer'], `${oids.join('\n')}\n`);
    const typeOf = types.toString('latin1').split('\n');
    return lines
        .map((line, n) => ({ oid: oids[n], type: typeOf[n], path: line.slice(oidLength + 1) }))
        .filter(({ type }) => type === 'blob' || type === 'commit' || type === 'tag');
}
async function scanObjects(repository, objects, scanner) {
    const findings = [];
    if (objects.length === 0)
        return findings;
    let scan = scanner.stream('');
    let digest = (0,external_node_crypto_.createHash)('sha256');
    let size = -1;
    const take = (n, bytes, last) => {
        const { oid, path, type } = objects[n];
        if (size < 0) {
            scan = scanner.stream(path);
            digest = (0,external_node_crypto_.createHash)('sha256');
            size = 0;
        }
        scan.take(bytes);
        digest.update(bytes);
        size += bytes.length;
        if (!last)
            return;
        const kind = scan.found();
        const shown = path === '' ? `.git (${type} ${oid.slice(0, 12)})` : (0,byte_path/* displayText */.WV)(path);
        if (kind !== undefined)
            findings.push({ oid, finding: { path: shown, kind, sha256: digest.digest('hex'), size } });
        size = -1;
    };
    await (0,read_objects/* readObjects */.$)(repository, objects.map(({ oid }) => oid), take, ['blob', 'commit', 'tag']);
    return findings;
}

;// CONCATENATED MODULE: ./build/checkpoint/capture/repositories.js











/** The workspace's own repository, as a capture asks about it. */
class WorkspaceRepository {
    #repository;
    #root;
    #scratch;
    #all;
    #state;
    #content;
    #blobs;
    constructor(repository, root, scratch, all) {
        this.#repository = repository;
        this.#all = all;
        this.#root = root;
        this.#scratch = scratch;
    }
    /** @param all keep also what every clone of the remote has */
    static open(root, scratch, all) {
        const repository = git_repository/* Repository */.L.open(root, external_node_path_.join(scratch, 'git'));
        return repository && new WorkspaceRepository(repository, root, scratch, all);
    }
    get fingerprint() {
        return (0,capture_state/* gitFingerprint */.LB)(this.#repository);
    }
    get oidBytes() {
        return this.#repository.oidLength / 2;
    }
    get format() {
        return this.#repository.format;
    }
    /** Reads the state, once; the questions below need it. */
    async read() {
        if (this.#state)
            return;
        this.#state = await (0,capture_state/* readGitState */.IR)(this.#repository, this.#all);
        const entries = this.#state.index?.entries ?? [];
        this.#blobs = new Map(entries.filter(({ stage }) => stage === 0).map(({ path: name, oid }) => [name, oid]));
    }
    /**
     * Looks for credentials in what only this repository has, and keeps back what holds one. Returns what was found.
     * @throws RefusedError `secrets-found` where a full checkpoint would have to do without local commits
     */
    async screen(scanner) {
        await this.read();
        this.#content ??= await (0,capture_state/* findLocalContent */.OF)(this.#repository, this.#state, this.#all);
        const screened = await screenContent(this.#repository, this.#content, scanner);
        const texts = this.#screenFiles(scanner);
        if (screened.findings.length === 0)
            return texts;
        if (screened.commits && this.#all)
            throw inHistory(screened.findings);
        this.#content = screened.content;
        if (screened.stashes)
            this.#state = (0,capture_state/* withoutStashes */.E$)(this.#state);
        this.#blobs = new Map([...(this.#blobs ?? [])].filter(([, oid]) => !screened.withheld.has(oid)));
        return [...screened.findings, ...texts];
    }
    #screenFiles(scanner) {
        const state = this.#state;
        const found = Object.entries(state.files).flatMap(([name, text]) => {
            const content = Buffer.from(text, 'latin1');
            const kind = scanner.scan('', content);
            if (kind === undefined)
                return [];
            return [{ name, path: `.git/${name}`, kind, sha256: (0,external_node_crypto_.hash)('sha256', content, 'hex'), size: content.length }];
        });
        const kept = Object.entries(state.files).filter(([name]) => !found.some((finding) => finding.name === name));
        if (found.length > 0)
            this.#state = { ...state, files: Object.fromEntries(kept) };
        return found.map(({ name: _, ...finding }) => finding);
    }
    /** The blob that the index has for a path. Every blob of the index is in the commit or will be in the bundle. */
    blobAt(file) {
        return this.#blobs?.get(file);
    }
    async capture(tree) {
        await this.read();
        const state = this.#state;
        const members = [];
        members.push(['refs', Buffer.from((0,refs/* serializeRefs */.$0)(state.refs), 'latin1')]);
        if (state.index) {
            const stats = this.#trackedStats(tree);
            members.push(['index', (0,capture_state/* portableIndex */.m9)(this.#repository, state.index, (file) => stats.get(file))]);
        }
        const bundle = external_node_path_.join(this.#scratch, 'bundle');
        this.#content ??= await (0,capture_state/* findLocalContent */.OF)(this.#repository, state, this.#all);
        if (await (0,capture_state/* bundleContent */.CN)(this.#repository, this.#content, bundle)) {
            members.push(['bundle', { file: bundle, size: (0,external_node_fs_.statSync)(bundle).size }]);
        }
        const { head, shallow, config, files } = state;
        return { state: { path: '', objectFormat: this.format, ...head, shallow, config, files }, members };
    }
    #trackedStats(tree) {
        const stats = new Map();
        for (let i = 0; i < tree.count; i++) {
            if (tree.kinds[i] !== tree_tree/* FILE */.PW && tree.kinds[i] !== tree_tree/* LINK */.ps)
                continue;
            const file = tree.path(i);
            if (!this.#blobs?.has(file))
                continue;
            const stat = (0,external_node_fs_.lstatSync)((0,byte_path/* osPath */.uk)(this.#root, file), { bigint: true, throwIfNoEntry: false });
            if (stat)
                stats.set(file, (0,index_file/* indexStat */.t4)(stat));
        }
        return stats;
    }
}
function inHistory(findings) {
    const list = findings.map(({ path: file, kind }) => `${file} (${kind})`).join(', ');
    return new errors/* RefusedError */.fk('secrets-found', `Checkpoint not taken: local commits hold credentials, and a full checkpoint needs them: ${list}. Rewrite the commits, or set secrets to "allow".`);
}

// EXTERNAL MODULE: ./build/checkpoint/manifest/manifest.js
var manifest_manifest = __webpack_require__(69540);
;// CONCATENATED MODULE: ./build/checkpoint/manifest/write-manifest.js






const CHUNK = 256 * 1024;
/** The manifest as UTF-8 JSON, one entry a line, in pieces: it need not fit into memory as a whole. */
function* serializeManifest(manifest) {
    const { tree, sources, frames, ...head } = manifest;
    const fields = { format: manifest_manifest/* FORMAT */.uB, version: manifest_manifest/* VERSION */.xv, ...head };
    let text = `{${JSON.stringify(fields).slice(1, -1)},\n`;
    text += `"frames":${JSON.stringify(frames.map(({ size, raw, sha256 }) => [size, raw, sha256]))},\n"entries":[\n`;
    for (let i = 0; i < tree.count; i++) {
        text += entryLine(manifest, i);
        text += i + 1 < tree.count ? ',\n' : '\n';
        if (text.length < CHUNK)
            continue;
        yield Buffer.from(text, 'utf8');
        text = '';
    }
    yield Buffer.from(`${text}]}\n`, 'utf8');
}
/** Written by hand: thrice as fast as JSON.stringify of an object a line. */
function entryLine({ tree, sources }, i) {
    const kind = tree.kinds[i];
    const at = sources.at[i];
    const member = at >= 0 ? `,"at":${at}` : '';
    const common = `{${pathField('path', tree.path(i))},"type":"${typeName(kind)}","mode":"${tree.modes[i].toString(8)}","mtime":"${(0,tar/* formatTime */.fU)(tree.mtimes[i])}"`;
    if (kind === tree_tree/* DIRECTORY */.Md)
        return `${common}${member}}`;
    if (kind === tree_tree/* LINK */.ps)
        return `${common},${pathField('target', tree.targets.get(i) ?? '')}${member}}`;
    const sha256 = (0,state_hash/* hexAt */.ny)(tree.hashes, i * tree_tree/* HASH_BYTES */.FA, tree_tree/* HASH_BYTES */.FA);
    const sparse = tree.has(i, tree_tree/* SPARSE */.tA) ? ',"sparse":true' : '';
    const first = tree.hardLinks.get(i);
    const link = first === undefined ? '' : `,${pathField('sameAs', tree.path(first))}`;
    return `${common},"size":${tree.sizes[i]},"sha256":"${sha256}"${sparse}${link}${sourceField(sources, i)}${member}}`;
}
function sourceField(sources, i) {
    const source = sources.kinds[i];
    if (source === tree_sources/* HERE */.Dg)
        return '';
    if (source === tree_sources/* GIT */.xF)
        return `,"git":"${sources.oid(i)}"`;
    if (source === tree_sources/* REDACTED */.XF)
        return ',"redacted":true';
    return `,"in":${source - tree_sources/* HOLDERS */.M5}`;
}
const typeName = (kind) => (kind === tree_tree/* DIRECTORY */.Md ? 'directory' : kind === tree_tree/* LINK */.ps ? 'symlink' : 'file');
/** `"path":"text"`, or `"pathBytes":"base64"` where the name is no valid UTF-8. */
function pathField(key, path) {
    const text = (0,byte_path/* exactText */.ns)(path);
    if (text !== undefined)
        return `"${key}":${JSON.stringify(text)}`;
    return `"${key}Bytes":"${Buffer.from(path, 'latin1').toString('base64')}"`;
}

;// CONCATENATED MODULE: ./build/checkpoint/capture/write-manifest.js





const FRAME_BYTES = 2 * 1024 * 1024;
/**
 * Appends the manifest and the end of the tar. The header has a frame of its own, since the manifest's length is known only when all of it is compressed;
 * readers find it by that.
 * @returns SHA-256 of the manifest's bytes, hex
 */
async function writeManifest(writer, manifest) {
    const codec = (0,zstd/* createCompressor */._S)();
    try {
        const digest = (0,external_node_crypto_.createHash)('sha256');
        const frames = [];
        let size = 0;
        let pending = Promise.resolve();
        // One frame is compressed while the next one is made.
        for (const block of blocks(serializeManifest(manifest))) {
            digest.update(block);
            size += block.length;
            await pending;
            pending = codec.run(block).then((frame) => frames.push([frame, block.length]));
            pending.catch(() => undefined);
        }
        await pending;
        const header = (0,tar/* encodeHeader */.YS)((0,layout/* manifestMember */.uD)(size));
        await writer.append(await codec.run(header), header.length);
        for (const [frame, raw] of frames)
            await writer.append(frame, raw);
        const tail = Buffer.concat([Buffer.alloc((0,tar/* padded */.jC)(size) - size), tar/* END_OF_ARCHIVE */.bM]);
        await writer.append(await codec.run(tail), tail.length);
        return digest.digest('hex');
    }
    finally {
        codec.close();
    }
}
function* blocks(chunks) {
    let parts = [];
    let length = 0;
    for (const chunk of chunks) {
        parts.push(chunk);
        length += chunk.length;
        if (length < FRAME_BYTES)
            continue;
        yield Buffer.concat(parts);
        parts = [];
        length = 0;
    }
    if (length > 0)
        yield Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./build/checkpoint/capture/capture.js





















/** Takes a checkpoint. See CheckpointEngine.capture. */
async function capture(request, ports) {
    (0,external_node_fs_.mkdirSync)(ports.folder, { recursive: true });
    const scratch = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(ports.folder, 'capture-'));
    try {
        return await new Capture(request, ports, scratch).run();
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    }
}
class Capture {
    #request;
    #ports;
    #scratch;
    #watch;
    #meter = new environment/* Meter */.kI();
    #startedAt;
    #repositoryRead = false;
    constructor(request, ports, scratch) {
        this.#request = request;
        this.#ports = ports;
        this.#scratch = scratch;
        this.#watch = new CaptureWatch(request, ports);
        this.#startedAt = BigInt(Math.floor(ports.clock.now())) * 1000000n;
    }
    async run() {
        const found = await this.#look();
        const { base, git, files } = found;
        if (base?.git !== git)
            await this.#readRepository(found);
        const toRead = files.inherit();
        const mayReuse = this.#mayReuse(found);
        if (mayReuse && toRead.length === 0 && found.isSame())
            return this.#reuse(found);
        await this.#readRepository(found);
        const archive = external_node_path_.join(this.#scratch, 'archive');
        const writer = new FrameWriter(archive, this.#ports.key === undefined ? undefined : (0,seal/* createSeal */.A1)(this.#ports.key));
        try {
            this.#watch.watchArchive(() => writer.fileBytes);
            await files.pack(toRead, writer);
            this.#refuseFindings(files);
            if (mayReuse && files.lost.size === 0 && found.isSame())
                return this.#reuse(found);
            const manifest = await this.#describe(found, writer);
            const id = (await writeManifest(writer, manifest)).slice(0, open_checkpoint/* ID_DIGITS */.Rp);
            await writer.finish();
            return await this.#keep(id, archive, manifest, git);
        }
        finally {
            writer.close();
        }
    }
    async #look() {
        const { root, full = false, masker, secrets, store } = this.#request;
        const own = [this.#ports.folder, ...(store.folders ?? [])];
        const scanned = (0,scan/* scan */.S)(root, (0,scope/* scopeOf */.Od)(this.#request), own);
        const repository = WorkspaceRepository.open(root, this.#scratch, full);
        const git = repository?.fingerprint ?? 'none';
        const known = (0,known_files/* loadKnownFiles */.hL)((0,known_files/* knownFilesPath */.aw)(this.#ports.folder, root));
        if (known)
            (0,known_files/* recognise */.GJ)(scanned.tree, known.tree);
        const base = full ? undefined : await findBase(this.#request, known, this.#scratch, this.#ports);
        const { pairs, missing } = pairTrees(scanned.tree, base?.tree);
        const scanner = createScanner(masker.values());
        const files = new FilePacker({
            root,
            tree: scanned.tree,
            sources: new tree_sources/* Sources */.jp(Math.max(1, scanned.tree.count), repository?.oidBytes),
            base,
            pairs,
            repository: full ? undefined : repository,
            sameRepository: base?.git === git,
            scanner,
            secrets,
            check: () => this.#watch.check(),
        });
        const isSame = () => base !== undefined && isSameState(scanned.tree, base.tree, pairs, missing);
        return { scanned, repository, git, known, base, isSame, files, scanner };
    }
    /** Reads the repository's state, once, and looks at what only it has. */
    async #readRepository({ repository, files, scanner }) {
        if (!repository || this.#repositoryRead)
            return;
        this.#repositoryRead = true;
        await repository.read();
        if (this.#request.secrets !== 'allow')
            files.findings.push(...(await repository.screen(scanner)));
    }
    #mayReuse({ known, base, git }) {
        const { identity, parent, full } = this.#request;
        return (!full &&
            identity.name === undefined &&
            base?.id !== undefined &&
            base.id === parent &&
            known?.head.checkpoint === parent &&
            base.git === git &&
            known.head.clean === identity.clean &&
            known.head.scope === (0,scope/* scopeKey */.OD)(this.#request));
    }
    #reuse({ scanned, known, base, git }) {
        const { id, findings } = base;
        const head = known.head;
        // Times that proved nothing may do so by now.
        this.#saveKnown({ tree: scanned.tree, sources: base.sources, head: { ...head, git } });
        return {
            id,
            ...scanned.tree.totals(),
            storedBytes: 0,
            ms: this.#watch.elapsed,
            parent: id,
            stateHash: head.stateHash,
            skipped: scanned.skipped,
            findings,
            reused: true,
        };
    }
    #refuseFindings({ findings }) {
        if (this.#request.secrets !== 'refuse' || findings.length === 0)
            return;
        const list = findings.map(({ path: file, kind }) => `${file} (${kind})`).join(', ');
        throw new errors/* RefusedError */.fk('secrets-found', `Checkpoint not taken: ${findings.length} files hold credentials: ${list}. Remove or exclude them, or set secrets to "redact".`);
    }
    async #describe({ scanned, repository, base, files }, writer) {
        const { identity, paths, exclude, full = false, secrets, root } = this.#request;
        const { tree, sources } = (0,without/* withoutEntries */.L)(scanned.tree, files.sources, files.lost);
        const repositories = [];
        if (repository)
            repositories.push(await packRepository(writer, await repository.capture(tree), 0));
        await writer.drain();
        return {
            createdAt: new Date(this.#ports.clock.now()).toISOString(),
            identity,
            parent: base?.id ?? null,
            holders: sources.holders,
            scope: { ...(paths?.length ? { paths } : {}), ...(exclude?.length ? { exclude } : {}) },
            full,
            stateHash: (0,state_hash/* stateHash */.ml)(tree),
            ...tree.totals(),
            skipped: [...scanned.skipped, ...files.skipped],
            secrets,
            findings: files.findings,
            repositories,
            environment: (0,environment/* describeEnvironment */.NE)(root),
            metrics: this.#meter.read(this.#watch.elapsed, this.#ports.folder),
            wayBack: WAY_BACK,
            tree,
            sources,
            frames: writer.frames,
        };
    }
    async #keep(id, archive, manifest, git) {
        const { identity, store, secrets } = this.#request;
        const { tree, sources, parent, files, bytes, findings } = manifest;
        const storedBytes = (0,external_node_fs_.statSync)(archive).size;
        const stored = (0,describe_archive/* describe */.q)(id, manifest, storedBytes);
        await store.put(stored, archive);
        const head = {
            checkpoint: id,
            stateHash: manifest.stateHash,
            clean: identity.clean,
            git,
            secrets,
            findings,
            ...(0,seal/* sealedWith */.n7)(this.#ports.key),
        };
        this.#saveKnown({ tree, sources, head: { ...head, scope: (0,scope/* scopeKey */.OD)(this.#request) } });
        return {
            id,
            files,
            bytes,
            storedBytes,
            ms: this.#watch.elapsed,
            parent,
            stateHash: manifest.stateHash,
            skipped: manifest.skipped,
            findings,
            reused: false,
        };
    }
    /** What is known of the workspace only saves time: not being able to keep it is no failure. */
    #saveKnown(known) {
        (0,known_files/* markRacy */.Bm)(known.tree, this.#startedAt);
        try {
            (0,known_files/* saveKnownFiles */.qZ)((0,known_files/* knownFilesPath */.aw)(this.#ports.folder, this.#request.root), known);
        }
        catch (error) {
            this.#ports.log.debug(`Known files not saved: ${(0,errors/* messageOf */.bD)(error)}.`);
        }
    }
}
const WAY_BACK = [
    'npx rerail restore <id> --store <folder of this file> --root <workspace>',
    'By hand: tar --zstd -xf <this file>, for what is stored here; an entry marked "in" lies in the archive of that holder, one marked "git" is what "git cat-file blob <id>" prints.',
];


/***/ }),

/***/ 27215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ describeEnvironment),
/* harmony export */   go: () => (/* binding */ freeBytes),
/* harmony export */   kI: () => (/* binding */ Meter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const describeEnvironment = (root) => ({
    os: process.platform,
    arch: process.arch,
    node: process.versions.node,
    workspace: root,
});
/** Free bytes of the file system that a folder is on, as far as it tells. */
function freeBytes(folder) {
    try {
        const { bavail, bsize } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(folder);
        return bavail * bsize;
    }
    catch {
        return Number.POSITIVE_INFINITY;
    }
}
/** Measures one operation. */
class Meter {
    #cpu = process.cpuUsage();
    read(ms, folder) {
        const { user, system } = process.cpuUsage(this.#cpu);
        const free = freeBytes(folder);
        return {
            ms: Math.round(ms),
            cpuSeconds: (user + system) / 1e6,
            memoryBytes: process.resourceUsage().maxRSS * 1024,
            diskFreeBytes: Number.isFinite(free) ? free : 0,
        };
    }
}


/***/ }),

/***/ 65397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeArchive),
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _open_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65497);

/** What a listing tells of a checkpoint, read from its archive. @throws RefusedError where it is damaged */
async function describeArchive(file, id, key) {
    const { archive, manifest } = await (0,_open_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p_)(file, id, key);
    archive.close();
    return describe(id, manifest, archive.fileBytes);
}
function describe(id, manifest, storedBytes) {
    const { identity, parent, createdAt, files, bytes, holders } = manifest;
    return { id, parent, createdAt, files, bytes, storedBytes, clean: identity.clean, holders, ...origin(identity) };
}
/** Only what is known, so that nothing is listed as undefined. */
function origin({ name, jobKey, attempt, stage }) {
    return {
        ...(name === undefined ? {} : { name }),
        ...(jobKey === undefined ? {} : { jobKey }),
        ...(attempt === undefined ? {} : { attempt }),
        ...(stage === undefined ? {} : { stage }),
    };
}


/***/ }),

/***/ 43486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readObjects),
/* harmony export */   B: () => (/* binding */ objectTypes)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69511);



const NEWLINE = 10;
/**
 * Reads the raw contents of objects, without filters, through one `git cat-file --batch`. `take` gets each piece by piece and in the order asked for;
 * `last` is set with the last piece (an empty one for an empty blob).
 * @param types what the objects may be
 * @throws RefusedError `git-object-missing` where the repository does not have one.
 */
async function readObjects(repository, oids, take, types = ['blob']) {
    const { gitDir, env } = repository.scratch();
    const git = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [..._git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .SAFETY */ .HU, 'cat-file', '--batch', '--buffer'], {
        env: (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .gitEnvironment */ ._K)(gitDir, env),
        stdio: ['pipe', 'pipe', 'ignore'],
        windowsHide: true,
    });
    const ended = new Promise((resolve, reject) => {
        git.on('error', reject);
        git.on('close', () => resolve());
    });
    ended.catch(() => undefined);
    git.stdin.on('error', () => undefined);
    git.stdin.end(oids.map((oid) => `${oid}\n`).join(''));
    const reader = new BatchReader(oids, types, take);
    try {
        for await (const chunk of git.stdout)
            reader.feed(chunk);
    }
    finally {
        git.kill();
    }
    await ended;
    if (!reader.complete)
        throw missing(oids[reader.index] ?? '', 'git ended early');
}
/** Takes apart `<oid> blob <size>\n<content>\n …`. */
class BatchReader {
    #oids;
    #types;
    #take;
    index = 0;
    #rest = Buffer.alloc(0);
    /** Content still to come of the current blob; -1 between blobs. */
    #left = -1;
    #skipNewline = false;
    constructor(oids, types, take) {
        this.#oids = oids;
        this.#types = types;
        this.#take = take;
    }
    get complete() {
        return this.index === this.#oids.length;
    }
    feed(chunk) {
        let data = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
        this.#rest = Buffer.alloc(0);
        while (data.length > 0) {
            if (this.#left >= 0)
                data = this.#content(data);
            else if (this.#skipNewline) {
                data = data.subarray(1);
                this.#skipNewline = false;
            }
            else {
                const end = data.indexOf(NEWLINE);
                if (end < 0) {
                    this.#rest = data;
                    return;
                }
                this.#header(data.toString('latin1', 0, end));
                data = data.subarray(end + 1);
            }
        }
    }
    #header(line) {
        const oid = this.#oids[this.index];
        const [got, type, size] = line.split(' ');
        if (got !== oid || !this.#types.includes(type ?? ''))
            throw missing(oid, type === 'missing' ? 'it is not there' : `it is ${type}`);
        this.#left = Number(size);
        if (this.#left === 0)
            this.#content(Buffer.alloc(0));
    }
    #content(data) {
        const part = data.subarray(0, this.#left);
        this.#left -= part.length;
        const last = this.#left === 0;
        const { index } = this;
        if (last) {
            this.index++;
            this.#left = -1;
            this.#skipNewline = true;
        }
        this.#take(index, part, last);
        return data.subarray(part.length);
    }
}
const missing = (oid, why) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('git-object-missing', `Content not found: the repository here lacks the object ${oid} (${why}). Fetch the commit, or use a checkpoint made with --full.`);
/** The type of each object, or `missing`. */
async function objectTypes(repository, oids) {
    if (oids.length === 0)
        return [];
    const output = await repository.run(['cat-file', '--batch-check=%(objecttype)'], `${oids.join('\n')}\n`);
    return output
        .toString('latin1')
        .trimEnd()
        .split('\n')
        .map((line) => (line.endsWith(' missing') ? 'missing' : line));
}


/***/ })

};
