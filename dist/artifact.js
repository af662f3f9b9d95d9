export const id = 809;

export const ids = [ 809 ];

export const modules = {
40273: (e, t, n) => {
n.r(t);
n.d(t, {
openArtifacts: () => openArtifacts
});
var s = n(51455);
var r = n(76760);
var a = n(19473);
var o = n(76592);
var i = n(58254);
var c = n(70142);
const d = 1e3;
async function openArtifacts(e, t) {
process.noDeprecation = true;
const {DefaultArtifactClient: s} = await Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 33359));
return new ToolkitArtifacts(new s, t ? listening(e, t) : e);
}
function listening(e, {moved: t, trouble: n}) {
return s => {
const r = /^Attempt \d+ of \d+ failed with error: (.*?)\. Retrying request in /.exec(s)?.[1];
if (r !== undefined) n(r); else if (/^Uploaded bytes [1-9]/.test(s)) t();
e(s);
};
}
function refuseFinal(e) {
const t = (0, a.messageOf)(e);
const n = /(?:non-retryable error|after \d+ attempts): (.*)$/s.exec(t)?.[1];
if (n === undefined) throw e;
throw new a.RefusedError("artifact-service", `The artifact service refuses or fails: ${n.replace(/[.\s]+$/, "")}. Re-run the job when it works again.`, {
cause: e
});
}
class ToolkitArtifacts {
#e;
#t;
constructor(e, t) {
this.#e = e;
this.#t = t;
}
#n(e) {
return (0, i.a)(this.#t, () => e(this.#e).catch(refuseFinal));
}
async upload(e, {retentionDays: t}) {
const n = r.basename(e);
const s = {
compressionLevel: 0,
...t === undefined ? {} : {
retentionDays: t
}
};
try {
const {id: t, digest: a} = await this.#n(t => t.uploadArtifact(n, [ e ], r.dirname(e), s));
if (t === undefined || a === undefined) throw new Error(`the service gave no id for ${n}`);
return {
id: t,
sha256: bareDigest(a)
};
} catch (e) {
if (!/\b409\b|already exists/i.test((0, a.messageOf)(e))) throw e;
throw new a.RefusedError("artifact-exists", `Artifact ${n} not uploaded: this attempt has one of that name. Remove it first, or use another name.`, {
cause: e
});
}
}
async list() {
const {artifacts: e} = await this.#n(e => e.listArtifacts());
return e.map(entryOf);
}
async find(e) {
const t = await this.list();
const n = t.filter(t => t.name === e);
if (n.length > 0 || t.length < d) return n;
try {
return [ entryOf((await this.#n(t => t.getArtifact(e))).artifact) ];
} catch (e) {
if (isNotFound(e)) return [];
throw e;
}
}
async download(e, t, n = o.I) {
const {id: i, name: d, sha256: f} = e;
(0, c.C1)(e, n);
const u = await (0, s.mkdtemp)(`${t}.`);
try {
const {digestMismatch: e} = await this.#n(e => e.downloadArtifact(i, {
path: u,
skipDecompress: true,
...f === undefined ? {} : {
expectedHash: `sha256:${f}`
}
}));
if (e) {
throw new a.RefusedError("digest-mismatch", `Artifact ${d} refused: its bytes are not those that the service recorded. Use another copy.`);
}
const [o] = await (0, s.readdir)(u);
if (o === undefined) throw new Error(`the download of ${d} brought no file`);
await (0, c.oA)(r.join(u, o), t, n);
} finally {
await (0, s.rm)(u, {
recursive: true,
force: true
});
}
}
async remove(e) {
try {
await this.#n(t => t.deleteArtifact(e));
} catch (e) {
if (!isNotFound(e)) throw e;
}
}
}
const isNotFound = e => e instanceof Error && e.name === "ArtifactNotFoundError" || /artifact not found/i.test((0, 
a.messageOf)(e));
const bareDigest = e => e.replace(/^sha256:/, "");
function entryOf({id: e, name: t, size: n, createdAt: s, digest: r}) {
return {
id: e,
name: t,
size: n,
...s === undefined ? {} : {
createdAt: s
},
...r === undefined ? {} : {
sha256: bareDigest(r)
}
};
}
},
21440: (e, t, n) => {
n.r(t);
n.d(t, {
openCaches: () => openCaches
});
var s = n(73024);
var r = n(51455);
var a = n(57075);
var o = n(46466);
var i = n(19473);
var c = n(77598);
const d = [ "rerail" ];
const f = (0, c.createHash)("sha256").update("rerail: one plain file").digest("hex");
const u = /cache write denied:/;
const h = 3;
const l = 1e3;
const w = 8 * 1024 * 1024;
const y = 4;
const p = 3e4;
const isWriteDenied = e => u.test(e);
async function openProtocol() {
const [{getCacheServiceVersion: e}, {HttpClient: t}] = await Promise.all([ Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 65253)), Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 44942)) ]);
const s = new t("rerail", [], {
socketTimeout: p
});
const open = async e => {
const {message: t} = await s.get(e);
if (t.statusCode !== 200) {
t.resume();
throw new Error(`the store behind the cache service answers ${t.statusCode}`);
}
const n = t.headers["content-length"];
return {
body: t,
bytes: n === undefined ? undefined : Number(n)
};
};
return {
open,
...e() === "v2" ? await version2() : await version1()
};
}
const taken = (e, t) => new i.RefusedError("cache-exists", `Cache entry ${e} not uploaded: the key is taken. Use another key.`, {
cause: t
});
async function version2() {
const [{internalCacheTwirpClient: e}, {saveCache: t}] = await Promise.all([ Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 99513)), Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 18392)) ]);
const client = () => e({
maxAttempts: h,
retryIntervalMs: l
});
return {
async upload(e, n) {
const r = client();
const a = await r.CreateCacheEntry({
key: e,
version: f
}).catch(t => {
throw /\(409\)/.test(String(t)) ? taken(e, t) : t;
});
if (!a.ok) {
if (isWriteDenied(a.message)) throw new Error(a.message);
throw taken(e, new Error(a.message));
}
const o = (0, s.statSync)(n).size;
await t(-1, n, a.signedUploadUrl, {
useAzureSdk: true,
uploadChunkSize: w,
uploadConcurrency: y,
archiveSizeBytes: o
});
const i = await r.FinalizeCacheEntryUpload({
key: e,
version: f,
sizeBytes: `${o}`
});
if (!i.ok) throw new Error(`the cache service did not take ${e}: ${i.message}`);
},
async newest(e) {
const t = await client().GetCacheEntryDownloadURL({
key: e,
restoreKeys: [ e ],
version: f
});
return t.ok ? {
key: t.matchedKey,
url: t.signedDownloadUrl
} : undefined;
}
};
}
async function version1() {
const {getCacheEntry: e, reserveCache: t, saveCache: r} = await Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 18392));
const a = {
enableCrossOsArchive: true
};
return {
async upload(e, n) {
const o = await t(e, d, {
...a,
cacheSize: (0, s.statSync)(n).size
});
const {statusCode: i, result: c, error: f} = o;
if (i === 409) throw taken(e, f);
if (!c?.cacheId) throw new Error(`Cache service responded with: ${i} ${f?.message ?? ""}`);
await r(c.cacheId, n, "", {
uploadChunkSize: w,
uploadConcurrency: y
});
},
async newest(t) {
const n = await e([ t ], d, a);
const {cacheKey: s, archiveLocation: r} = n ?? {};
return s === undefined || r === undefined ? undefined : {
key: s,
url: r
};
}
};
}
var m = n(58254);
const E = 6e4;
const v = 3;
async function openCaches({say: e, clock: t, watch: n}) {
const s = await openProtocol();
const r = {
waitMs: 1e3,
sent: 0
};
const listen = t => {
const s = /rate limit will reset in (\d+) seconds/.exec(t)?.[1];
if (s !== undefined) r.waitMs = Number(s) * 1e3;
const a = Number(/^Sent (\d+) of \d+/.exec(t)?.[1] ?? 0);
if (a > r.sent) n?.moved();
r.sent = a;
const o = /^Attempt \d+ of \d+ failed with error: (.*?)\. Retrying request in /.exec(t)?.[1];
if (o !== undefined) n?.trouble(o);
e(t);
};
const ask = async e => {
for (let a = 1; ;a++) {
try {
return await (0, m.a)(listen, () => e(s));
} catch (e) {
const s = /\(429\)|\b429\b/.test((0, i.messageOf)(e));
if (!s || a >= v || r.waitMs > E) throw caches_final(e);
n?.trouble("the cache service is at its limit of uploads");
await t.sleep(r.waitMs);
}
}
};
return {
async upload(e, t) {
await ask(n => n.upload(e, t));
n?.moved();
},
newest: e => ask(t => t.newest(e)),
download: (e, t, n) => ask(async s => save(e, await s.open(e.url), t, n))
};
}
function caches_final(e) {
if (e instanceof i.RefusedError) return e;
const t = (0, i.messageOf)(e);
if (isWriteDenied(t)) {
return new i.RefusedError("cache-denied", "The cache service is read-only for this run, as for events that anybody can cause. A later attempt cannot resume.", {
cause: e
});
}
const n = /(?:non-retryable error|after \d+ attempts|Rate limited|responded with): ?(.*)$/s.exec(t)?.[1];
if (n === undefined) return e;
return new i.RefusedError("cache-service", `The cache service refuses or fails: ${n.replace(/[.\s]+$/, "")}. Re-run the job when it works again.`, {
cause: e
});
}
async function save({key: e}, {body: t, bytes: n}, c, d) {
const tooLarge = () => new i.RefusedError("cache-too-large", `Cache entry ${e} refused: it has more than ${d} bytes.`);
if (n !== undefined && n > d) {
t.destroy();
throw tooLarge();
}
let f = 0;
const u = new a.Transform({
transform(e, t, n) {
f += e.length;
if (f > d) n(tooLarge()); else n(null, e);
}
});
const h = (0, s.createWriteStream)(c, {
flags: "wx"
});
let l = false;
h.once("open", () => {
l = true;
});
try {
await (0, o.pipeline)(t, u, h);
if (n !== undefined && f !== n) throw new Error(`the download of ${e} ended after ${f} of ${n} bytes`);
} catch (e) {
if (l) await (0, r.rm)(c, {
force: true
});
throw e;
}
}
},
58254: (e, t, n) => {
n.d(t, {
a: () => divertStdout
});
let s = 0;
let r;
async function divertStdout(e, t) {
if (s === 0) divert(e);
s += 1;
try {
return await t();
} finally {
s -= 1;
if (s === 0) process.stdout.write = r;
}
}
function divert(e) {
const {stdout: t} = process;
r = t.write;
const diverted = (n, ...s) => {
t.write = r;
for (const t of String(n).split(/\r?\n/)) if (t !== "") e(t);
t.write = diverted;
const a = s.find(e => typeof e === "function");
a?.();
return true;
};
t.write = diverted;
}
},
37424: (e, t, n) => {
n.d(t, {
openPathCache: () => openPathCache
});
var s = n(58254);
async function openPathCache(e, t) {
const [{restoreCache: r, saveCache: a, isFeatureAvailable: o}, {create: i, hashFiles: c}] = await Promise.all([ Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 38682)), Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 42377)) ]);
const quietly = e => (0, s.a)(t, e);
return {
resolve: e => quietly(async () => {
const t = await i(e.join("\n"), {
implicitDescendants: false,
matchDirectories: true
});
return t.glob();
}),
hashOf: async t => await quietly(() => c(t.join("\n"), e)) || undefined,
async restore(e, t) {
if (!o()) return false;
return await quietly(() => r([ ...e ], t)) === t;
},
async save(e, t) {
if (!o()) return false;
return await quietly(() => a([ ...e ], t)) > 0;
}
};
}
},
70142: (e, t, n) => {
n.d(t, {
$v: () => d,
C1: () => checkSize,
oA: () => unwrap
});
var s = n(73024);
var r = n(51455);
var a = n(46466);
var o = n(19473);
const i = 67324752;
const c = 0;
const d = 64 * 1024;
function checkSize({size: e}, t) {
if (e > t + d) throw tooLarge(e, t);
}
async function unwrap(e, t, n) {
if (!await isZip(e, n)) return (0, r.rename)(e, t);
const i = await openZip(e);
try {
const e = await onlyEntry(i);
if (e.compressionMethod !== c || e.compressedSize !== e.uncompressedSize) {
throw invalid("it is compressed, and rerail writes none that are");
}
if (e.uncompressedSize > n) throw tooLarge(e.uncompressedSize, n);
await (0, a.pipeline)(await readEntry(i, e), (0, s.createWriteStream)(t, {
flags: "wx"
})).catch(async e => {
await (0, r.rm)(t, {
force: true
});
throw e;
});
} catch (e) {
throw e instanceof o.RefusedError ? e : invalid((0, o.messageOf)(e), e);
} finally {
i.close();
}
}
async function isZip(e, t) {
const n = await (0, r.open)(e, "r");
try {
const {buffer: e, bytesRead: s} = await n.read(Buffer.alloc(4), 0, 4, 0);
if (s === 4 && e.readUInt32LE() === i) return true;
const {size: r} = await n.stat();
if (r > t) throw tooLarge(r, t);
return false;
} finally {
await n.close();
}
}
async function openZip(e) {
const {default: t} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.t.bind(n, 20663, 19));
return new Promise((n, s) => {
t.open(e, {
lazyEntries: true,
autoClose: false,
decodeStrings: false
}, (e, t) => {
if (t) n(t); else s(invalid((0, o.messageOf)(e), e));
});
});
}
function onlyEntry(e) {
return new Promise((t, n) => {
if (e.entryCount !== 1) return n(invalid(`it holds ${e.entryCount} files`));
e.once("entry", t);
e.once("error", n);
e.readEntry();
});
}
function readEntry(e, t) {
return new Promise((n, s) => {
e.openReadStream(t, (e, t) => t ? n(t) : s(e));
});
}
const invalid = (e, t) => new o.RefusedError("artifact-invalid", `Artifact refused: its zip cannot be read: ${e}. Use another copy.`, {
cause: t
});
const tooLarge = (e, t) => new o.RefusedError("artifact-too-large", `Artifact refused: it has ${e} bytes, and at most ${t} are read. Use another copy.`);
},
76592: (e, t, n) => {
n.d(t, {
I: () => s
});
const s = 2 * 1024 ** 3 + 16 * 1024 ** 2;
},
72575: (e, t, n) => {
n.r(t);
n.d(t, {
openBucket: () => openBucket
});
var s = n(77598);
var r = n(73024);
var a = n(51455);
var o = n(76760);
var i = n(57075);
var c = n(46466);
var d = n(19473);
var f = n(76592);
const u = 3e4;
const h = 16 * 1024;
const l = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
class Bucket {
#s;
#r;
#a;
constructor(e, t, n) {
this.#s = e;
this.#r = t;
this.#a = n;
}
static async open(e) {
const [{HttpClient: t}, {AwsClient: s}] = await Promise.all([ Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 44942)), Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 12580)) ]);
const {accessKeyId: r, secretAccessKey: a, sessionToken: o, region: i} = e;
const c = new t("rerail", [], {
socketTimeout: u,
allowRedirects: false
});
const d = {
accessKeyId: r,
secretAccessKey: a,
...o === undefined ? {} : {
sessionToken: o
}
};
return new Bucket(e, c, new s({
...d,
service: "s3",
region: i,
retries: 0
}));
}
async send(e, t) {
const {method: n, key: s, query: r = {}, body: a} = e;
const o = new URL(`${this.#s.url}/${s === undefined ? "" : s.split("/").map(encodeURIComponent).join("/")}`);
for (const [e, t] of Object.entries(r)) o.searchParams.set(e, t);
const i = await this.#a.sign(o.href, {
method: n,
headers: {
...e.headers,
"x-amz-content-sha256": a?.sha256 ?? l
}
});
const c = Object.fromEntries(i.headers);
if (a) c["content-length"] = a.bytes;
const {message: d} = await this.#r.request(n, i.url, a?.stream ?? null, c);
const f = d.statusCode ?? 0;
if (t.includes(f)) return d;
throw await refusal(e, f, d);
}
}
async function refusal({method: e, key: t = ""}, n, s) {
const r = /<Code>([\w.]{1,80})<\/Code>/.exec(await readBounded(s, h))?.[1];
const a = `${e} ${t === "" ? "of the bucket" : t}: the S3 service answers ${n}${r ? ` (${r})` : ""}`;
if (n >= 500 || n === 429 || n === 408) return new Error(a);
const o = n === 301 || n === 307 ? "Check AWS_REGION" : "Check the credentials, the bucket and its policy";
return new d.RefusedError("s3-refused", `${a}. ${o}.`);
}
async function readBounded(e, t) {
const n = [];
let s = 0;
for await (const r of e) {
const e = Buffer.from(r);
s += e.length;
if (s > t) break;
n.push(e);
}
return Buffer.concat(n).toString("utf8");
}
async function parseListing(e) {
const {XMLParser: t} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 75824));
const s = new t({
parseTagValue: false,
isArray: e => e === "Contents"
});
const r = s.parse(e).ListBucketResult;
if (typeof r !== "object") throw new Error("the listing of the bucket is no listing");
const a = (r.Contents ?? []).flatMap(({Key: e, Size: t, LastModified: n}) => {
const s = Number(t);
if (typeof e !== "string" || !Number.isSafeInteger(s) || s < 0) return [];
const r = Date.parse(n ?? "");
return [ {
key: e,
size: s,
...Number.isNaN(r) ? {} : {
modifiedAt: new Date(r)
}
} ];
});
const {IsTruncated: o, NextContinuationToken: i} = r;
return {
objects: a,
...o === "true" && typeof i === "string" ? {
next: i
} : {}
};
}
const w = 4 * 1024 * 1024;
const y = 20;
async function openS3Artifacts(e, {host: t, repository: n, runId: s}, u = () => {}) {
const h = await Bucket.open(e);
const l = `${e.prefix}${t}/${n}/${s}/`;
const list = async e => {
const t = [];
let n;
for (let s = 0; s < y; s++) {
const s = {
"list-type": "2",
prefix: e,
...n === undefined ? {} : {
"continuation-token": n
}
};
const r = await h.send({
method: "GET",
query: s
}, [ 200 ]);
const a = await parseListing(await readBounded(r, w));
t.push(...a.objects.filter(({key: e}) => e.startsWith(l)).map(e => entryOf(e, l)));
n = a.next;
if (n === undefined) return t;
}
return t;
};
return {
async upload(e) {
const t = o.basename(e);
const {size: n} = await (0, a.stat)(e);
const s = await sha256Of(e);
const r = counted(e, u);
const i = {
"if-none-match": "*",
"content-type": "application/octet-stream"
};
const c = await h.send({
method: "PUT",
key: `${l}${t}`,
headers: i,
body: {
stream: r,
bytes: n,
sha256: s
}
}, [ 200, 409, 412 ]);
await readBounded(c, w);
if (c.statusCode !== 200) {
throw new d.RefusedError("artifact-exists", `Object ${t} not uploaded: the run has one of that name.`);
}
return {
id: idOf(t),
sha256: s
};
},
list: () => list(l),
find: async e => (await list(`${l}${e}`)).filter(t => t.name === e),
async download({name: e, size: t}, n, s = f.I) {
const tooLarge = () => new d.RefusedError("artifact-too-large", `Object ${e} refused: it has more than ${s} bytes.`);
if (t > s) throw tooLarge();
const o = await h.send({
method: "GET",
key: `${l}${e}`
}, [ 200 ]);
let w = 0;
const y = new i.Transform({
transform(e, t, n) {
w += e.length;
u();
if (w > s) n(tooLarge()); else n(null, e);
}
});
try {
await (0, c.pipeline)(o, y, (0, r.createWriteStream)(n, {
flags: "wx"
}));
if (w !== t) throw new Error(`the download of ${e} ended after ${w} of ${t} bytes`);
} catch (e) {
await (0, a.rm)(n, {
force: true
});
throw e;
}
},
async remove(e) {
const t = await h.send({
method: "DELETE",
key: `${l}${e}`
}, [ 200, 204, 404 ]);
t.resume();
}
};
}
function entryOf({key: e, size: t, modifiedAt: n}, s) {
const r = e.slice(s.length);
return {
id: idOf(r),
name: r,
size: t,
...n === undefined ? {} : {
createdAt: n
}
};
}
function counted(e, t) {
const n = new i.Transform({
transform(e, n, s) {
t();
s(null, e);
}
});
const s = (0, r.createReadStream)(e).on("error", e => n.destroy(e));
return s.pipe(n);
}
const idOf = e => Number.parseInt((0, s.hash)("sha256", e, "hex").slice(0, 12), 16);
async function sha256Of(e) {
const t = (0, s.createHash)("sha256");
await (0, c.pipeline)((0, r.createReadStream)(e), t);
return t.digest("hex");
}
var p = n(59850);
async function openBucket(e, t) {
const {GITHUB_REPOSITORY: n = "local", GITHUB_RUN_ID: s = "local", GITHUB_SERVER_URL: r} = e;
const a = r && URL.canParse(r) ? new URL(r).host : "github.com";
return openS3Artifacts((0, p.o)(e), {
host: a,
repository: n,
runId: s
}, t);
}
},
59850: (e, t, n) => {
n.d(t, {
H: () => r,
o: () => s3Settings
});
var s = n(19473);
const r = /^(?:AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|REGION|DEFAULT_REGION|ENDPOINT_URL|ENDPOINT_URL_S3)|RERAIL_S3_(?:BUCKET|PREFIX))$/;
function s3Settings(e) {
const text = t => e[t]?.trim() || undefined;
const t = [];
const needed = (e, n) => {
const s = text(e);
if (s === undefined) t.push(`${e} (${n}) is not set`);
return s ?? "";
};
const n = needed("RERAIL_S3_BUCKET", "the name of the bucket");
if (n !== "" && !a.test(n)) t.push(`RERAIL_S3_BUCKET is "${n}", which is no bucket's name`);
const r = needed("AWS_ACCESS_KEY_ID", "of the credentials");
const o = needed("AWS_SECRET_ACCESS_KEY", "of the credentials");
const i = text("AWS_ENDPOINT_URL_S3") ?? text("AWS_ENDPOINT_URL");
const c = text("AWS_REGION") ?? text("AWS_DEFAULT_REGION");
if (i === undefined && c === undefined) t.push("AWS_REGION is not set, and AWS_ENDPOINT_URL_S3 names no other service");
if (i !== undefined && !/^https?:\/\//.test(i)) t.push(`AWS_ENDPOINT_URL_S3 is "${i}", which is no address`);
if (t.length > 0) {
throw new s.UserError(`The store "s3" cannot be used: ${t.join("; ")}. Set the variables for the job, or take "s3" out of checkpoint.stores.`);
}
const d = text("AWS_SESSION_TOKEN");
const f = (text("RERAIL_S3_PREFIX") ?? "").replace(/^\/+|\/+$/g, "");
return {
url: i ? `${i.replace(/\/+$/, "")}/${n}` : `https://${n}.s3.${c}.amazonaws.com`,
region: c ?? "us-east-1",
prefix: f === "" ? "" : `${f}/`,
accessKeyId: r,
secretAccessKey: o,
...d === undefined ? {} : {
sessionToken: d
}
};
}
const a = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;
}
};
