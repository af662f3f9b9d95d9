export const id = 809;

export const ids = [ 809 ];

export const modules = {
40273: ((e, t, s) => {
s.r(t);
s.d(t, {
openArtifacts: () => openArtifacts
});
var n = s(51455);
var r = s(76760);
var a = s(19473);
var o = s(76592);
var i = s(58254);
var c = s(70142);
async function openArtifacts(e, t) {
process.noDeprecation = true;
const {DefaultArtifactClient: n} = await Promise.all([ s.e(340), s.e(824), s.e(941), s.e(809) ]).then(s.bind(s, 33359));
return new ToolkitArtifacts(new n, t ? listening(e, t) : e);
}
function listening(e, {moved: t, trouble: s}) {
return n => {
const r = /^Attempt \d+ of \d+ failed with error: (.*?)\. Retrying request in /.exec(n)?.[1];
if (r !== void 0) s(r); else if (/^Uploaded bytes [1-9]/.test(n)) t();
e(n);
};
}
function refuseFinal(e) {
const t = (0, a.messageOf)(e);
const s = /(?:non-retryable error|after \d+ attempts): (.*)$/s.exec(t)?.[1];
if (s === void 0) throw e;
throw new a.RefusedError("artifact-service", `The artifact service refuses or fails: ${s.replace(/[.\s]+$/, "")}. Re-run the job when it works again.`, {
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
#s(e) {
return (0, i.a)(this.#t, () => e(this.#e).catch(refuseFinal));
}
async upload(e, {retentionDays: t}) {
const s = r.basename(e);
const n = {
compressionLevel: 0,
...t === void 0 ? {} : {
retentionDays: t
}
};
try {
const {id: t, digest: a} = await this.#s(t => t.uploadArtifact(s, [ e ], r.dirname(e), n));
if (t === void 0 || a === void 0) throw new Error(`the service gave no id for ${s}`);
return {
id: t,
sha256: bareDigest(a)
};
} catch (e) {
if (!/\b409\b|already exists/i.test((0, a.messageOf)(e))) throw e;
throw new a.RefusedError("artifact-exists", `Artifact ${s} not uploaded: this attempt has one of that name. Remove it first, or use another name.`, {
cause: e
});
}
}
async list() {
const {artifacts: e} = await this.#s(e => e.listArtifacts());
return e.map(entryOf);
}
async find(e) {
try {
return [ entryOf((await this.#s(t => t.getArtifact(e))).artifact) ];
} catch (e) {
if (isNotFound(e)) return [];
throw e;
}
}
async download(e, t, s = o.I) {
const {id: i, name: d, sha256: f} = e;
(0, c.C1)(e, s);
const u = await (0, n.mkdtemp)(`${t}.`);
try {
const {digestMismatch: e} = await this.#s(e => e.downloadArtifact(i, {
path: u,
skipDecompress: true,
...f === void 0 ? {} : {
expectedHash: `sha256:${f}`
}
}));
if (e) throw new a.RefusedError("digest-mismatch", `Artifact ${d} refused: its bytes are not those that the service recorded. Use another copy.`);
const [o] = await (0, n.readdir)(u);
if (o === void 0) throw new Error(`the download of ${d} brought no file`);
await (0, c.oA)(r.join(u, o), t, s);
} finally {
await (0, n.rm)(u, {
recursive: true,
force: true
});
}
}
async remove(e) {
try {
await this.#s(t => t.deleteArtifact(e));
} catch (e) {
if (!isNotFound(e)) throw e;
}
}
}
const isNotFound = e => e instanceof Error && e.name === "ArtifactNotFoundError" || /artifact not found/i.test((0, 
a.messageOf)(e));
const bareDigest = e => e.replace(/^sha256:/, "");
function entryOf({id: e, name: t, size: s, createdAt: n, digest: r}) {
return {
id: e,
name: t,
size: s,
...n === void 0 ? {} : {
createdAt: n
},
...r === void 0 ? {} : {
sha256: bareDigest(r)
}
};
}
}),
21440: ((e, t, s) => {
s.r(t);
s.d(t, {
openCaches: () => openCaches
});
var n = s(73024);
var r = s(51455);
var a = s(57075);
var o = s(46466);
var i = s(19473);
var c = s(77598);
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
const [{getCacheServiceVersion: e}, {HttpClient: t}] = await Promise.all([ Promise.all([ s.e(340), s.e(824), s.e(941), s.e(809) ]).then(s.bind(s, 65253)), Promise.all([ s.e(340), s.e(824), s.e(941), s.e(809) ]).then(s.bind(s, 44942)) ]);
const n = new t("rerail", [], {
socketTimeout: p
});
const open = async e => {
const {message: t} = await n.get(e);
if (t.statusCode !== 200) {
t.resume();
throw new Error(`the store behind the cache service answers ${t.statusCode}`);
}
const s = t.headers["content-length"];
return {
body: t,
bytes: s === void 0 ? void 0 : Number(s)
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
const [{internalCacheTwirpClient: e}, {saveCache: t}] = await Promise.all([ Promise.all([ s.e(340), s.e(824), s.e(941), s.e(809) ]).then(s.bind(s, 99513)), Promise.all([ s.e(340), s.e(824), s.e(941), s.e(809) ]).then(s.bind(s, 18392)) ]);
const client = () => e({
maxAttempts: h,
retryIntervalMs: l
});
return {
async upload(e, s) {
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
const o = (0, n.statSync)(s).size;
await t(-1, s, a.signedUploadUrl, {
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
} : void 0;
}
};
}
async function version1() {
const {getCacheEntry: e, reserveCache: t, saveCache: r} = await Promise.all([ s.e(340), s.e(824), s.e(941), s.e(809) ]).then(s.bind(s, 18392));
const a = {
enableCrossOsArchive: true
};
return {
async upload(e, s) {
const o = await t(e, d, {
...a,
cacheSize: (0, n.statSync)(s).size
});
const {statusCode: i, result: c, error: f} = o;
if (i === 409) throw taken(e, f);
if (!c?.cacheId) throw new Error(`Cache service responded with: ${i} ${f?.message ?? ""}`);
await r(c.cacheId, s, "", {
uploadChunkSize: w,
uploadConcurrency: y
});
},
async newest(t) {
const s = await e([ t ], d, a);
const {cacheKey: n, archiveLocation: r} = s ?? {};
return n === void 0 || r === void 0 ? void 0 : {
key: n,
url: r
};
}
};
}
var m = s(58254);
const v = 6e4;
const E = 3;
async function openCaches({say: e, clock: t, watch: s}) {
const n = await openProtocol();
const r = {
waitMs: 1e3,
sent: 0
};
const listen = t => {
const n = /rate limit will reset in (\d+) seconds/.exec(t)?.[1];
if (n !== void 0) r.waitMs = Number(n) * 1e3;
const a = Number(/^Sent (\d+) of \d+/.exec(t)?.[1] ?? 0);
if (a > r.sent) s?.moved();
r.sent = a;
const o = /^Attempt \d+ of \d+ failed with error: (.*?)\. Retrying request in /.exec(t)?.[1];
if (o !== void 0) s?.trouble(o);
e(t);
};
const ask = async e => {
for (let a = 1; ;a++) try {
return await (0, m.a)(listen, () => e(n));
} catch (e) {
const n = /\(429\)|\b429\b/.test((0, i.messageOf)(e));
if (!n || a >= E || r.waitMs > v) throw caches_final(e);
s?.trouble("the cache service is at its limit of uploads");
await t.sleep(r.waitMs);
}
};
return {
async upload(e, t) {
await ask(s => s.upload(e, t));
s?.moved();
},
newest: e => ask(t => t.newest(e)),
download: (e, t, s) => ask(async n => save(e, await n.open(e.url), t, s))
};
}
function caches_final(e) {
if (e instanceof i.RefusedError) return e;
const t = (0, i.messageOf)(e);
if (isWriteDenied(t)) return new i.RefusedError("cache-denied", "The cache service is read-only for this run, as for events that anybody can cause. A later attempt cannot resume.", {
cause: e
});
const s = /(?:non-retryable error|after \d+ attempts|Rate limited|responded with): ?(.*)$/s.exec(t)?.[1];
if (s === void 0) return e;
return new i.RefusedError("cache-service", `The cache service refuses or fails: ${s.replace(/[.\s]+$/, "")}. Re-run the job when it works again.`, {
cause: e
});
}
async function save({key: e}, {body: t, bytes: s}, c, d) {
const tooLarge = () => new i.RefusedError("cache-too-large", `Cache entry ${e} refused: it has more than ${d} bytes.`);
if (s !== void 0 && s > d) {
t.destroy();
throw tooLarge();
}
let f = 0;
const u = new a.Transform({
transform(e, t, s) {
f += e.length;
if (f > d) s(tooLarge()); else s(null, e);
}
});
const h = (0, n.createWriteStream)(c, {
flags: "wx"
});
let l = false;
h.once("open", () => {
l = true;
});
try {
await (0, o.pipeline)(t, u, h);
if (s !== void 0 && f !== s) throw new Error(`the download of ${e} ended after ${f} of ${s} bytes`);
} catch (e) {
if (l) await (0, r.rm)(c, {
force: true
});
throw e;
}
}
}),
58254: ((e, t, s) => {
s.d(t, {
a: () => divertStdout
});
let n = 0;
let r;
async function divertStdout(e, t) {
if (n === 0) divert(e);
n += 1;
try {
return await t();
} finally {
n -= 1;
if (n === 0) process.stdout.write = r;
}
}
function divert(e) {
const {stdout: t} = process;
r = t.write;
const diverted = (s, ...n) => {
t.write = r;
for (const t of String(s).split(/\r?\n/)) if (t !== "") e(t);
t.write = diverted;
const a = n.find(e => typeof e === "function");
a?.();
return true;
};
t.write = diverted;
}
}),
37424: ((e, t, s) => {
s.d(t, {
openPathCache: () => openPathCache
});
var n = s(58254);
async function openPathCache(e, t) {
const [{restoreCache: r, saveCache: a, isFeatureAvailable: o}, {create: i, hashFiles: c}] = await Promise.all([ Promise.all([ s.e(340), s.e(824), s.e(941), s.e(809) ]).then(s.bind(s, 38682)), Promise.all([ s.e(340), s.e(824), s.e(941), s.e(809) ]).then(s.bind(s, 42377)) ]);
const quietly = e => (0, n.a)(t, e);
return {
resolve: e => quietly(async () => {
const t = await i(e.join("\n"), {
implicitDescendants: false,
matchDirectories: true
});
return t.glob();
}),
hashOf: async t => await quietly(() => c(t.join("\n"), e)) || void 0,
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
}),
70142: ((e, t, s) => {
s.d(t, {
$v: () => d,
C1: () => checkSize,
oA: () => unwrap
});
var n = s(73024);
var r = s(51455);
var a = s(46466);
var o = s(19473);
const i = 67324752;
const c = 0;
const d = 64 * 1024;
function checkSize({size: e}, t) {
if (e > t + d) throw tooLarge(e, t);
}
async function unwrap(e, t, s) {
if (!await isZip(e, s)) return (0, r.rename)(e, t);
const i = await openZip(e);
try {
const e = await onlyEntry(i);
if (e.compressionMethod !== c || e.compressedSize !== e.uncompressedSize) throw invalid("it is compressed, and rerail writes none that are");
if (e.uncompressedSize > s) throw tooLarge(e.uncompressedSize, s);
await (0, a.pipeline)(await readEntry(i, e), (0, n.createWriteStream)(t, {
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
const s = await (0, r.open)(e, "r");
try {
const {buffer: e, bytesRead: n} = await s.read(Buffer.alloc(4), 0, 4, 0);
if (n === 4 && e.readUInt32LE() === i) return true;
const {size: r} = await s.stat();
if (r > t) throw tooLarge(r, t);
return false;
} finally {
await s.close();
}
}
async function openZip(e) {
const {default: t} = await Promise.all([ s.e(815), s.e(340), s.e(6), s.e(551), s.e(32), s.e(944), s.e(722), s.e(29), s.e(861), s.e(290), s.e(217) ]).then(s.t.bind(s, 20663, 19));
return new Promise((s, n) => {
t.open(e, {
lazyEntries: true,
autoClose: false,
decodeStrings: false
}, (e, t) => {
if (t) s(t); else n(invalid((0, o.messageOf)(e), e));
});
});
}
function onlyEntry(e) {
return new Promise((t, s) => {
if (e.entryCount !== 1) return s(invalid(`it holds ${e.entryCount} files`));
e.once("entry", t);
e.once("error", s);
e.readEntry();
});
}
function readEntry(e, t) {
return new Promise((s, n) => {
e.openReadStream(t, (e, t) => t ? s(t) : n(e));
});
}
const invalid = (e, t) => new o.RefusedError("artifact-invalid", `Artifact refused: its zip cannot be read: ${e}. Use another copy.`, {
cause: t
});
const tooLarge = (e, t) => new o.RefusedError("artifact-too-large", `Artifact refused: it has ${e} bytes, and at most ${t} are read. Use another copy.`);
}),
76592: ((e, t, s) => {
s.d(t, {
I: () => n
});
const n = 2 * 1024 ** 3 + 16 * 1024 ** 2;
}),
72575: ((e, t, s) => {
s.r(t);
s.d(t, {
openBucket: () => openBucket
});
var n = s(77598);
var r = s(73024);
var a = s(51455);
var o = s(76760);
var i = s(57075);
var c = s(46466);
var d = s(19473);
var f = s(76592);
const u = 3e4;
const h = 16 * 1024;
const l = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
class Bucket {
#n;
#r;
#a;
constructor(e, t, s) {
this.#n = e;
this.#r = t;
this.#a = s;
}
static async open(e) {
const [{HttpClient: t}, {AwsClient: n}] = await Promise.all([ Promise.all([ s.e(340), s.e(824), s.e(941), s.e(809) ]).then(s.bind(s, 44942)), Promise.all([ s.e(340), s.e(824), s.e(941), s.e(809) ]).then(s.bind(s, 12580)) ]);
const {accessKeyId: r, secretAccessKey: a, sessionToken: o, region: i} = e;
const c = new t("rerail", [], {
socketTimeout: u,
allowRedirects: false
});
const d = {
accessKeyId: r,
secretAccessKey: a,
...o === void 0 ? {} : {
sessionToken: o
}
};
return new Bucket(e, c, new n({
...d,
service: "s3",
region: i,
retries: 0
}));
}
async send(e, t) {
const {method: s, key: n, query: r = {}, body: a} = e;
const o = new URL(`${this.#n.url}/${n === void 0 ? "" : n.split("/").map(encodeURIComponent).join("/")}`);
for (const [e, t] of Object.entries(r)) o.searchParams.set(e, t);
const i = await this.#a.sign(o.href, {
method: s,
headers: {
...e.headers,
"x-amz-content-sha256": a?.sha256 ?? l
}
});
const c = Object.fromEntries(i.headers);
if (a) c["content-length"] = a.bytes;
const {message: d} = await this.#r.request(s, i.url, a?.stream ?? null, c);
const f = d.statusCode ?? 0;
if (t.includes(f)) return d;
throw await refusal(e, f, d);
}
}
async function refusal({method: e, key: t = ""}, s, n) {
const r = /<Code>([\w.]{1,80})<\/Code>/.exec(await readBounded(n, h))?.[1];
const a = `${e} ${t === "" ? "of the bucket" : t}: the S3 service answers ${s}${r ? ` (${r})` : ""}`;
if (s >= 500 || s === 429 || s === 408) return new Error(a);
const o = s === 301 || s === 307 ? "Check AWS_REGION" : "Check the credentials, the bucket and its policy";
return new d.RefusedError("s3-refused", `${a}. ${o}.`);
}
async function readBounded(e, t) {
const s = [];
let n = 0;
for await (const r of e) {
const e = Buffer.from(r);
n += e.length;
if (n > t) break;
s.push(e);
}
return Buffer.concat(s).toString("utf8");
}
async function parseListing(e) {
const {XMLParser: t} = await Promise.all([ s.e(815), s.e(824), s.e(6), s.e(734), s.e(32), s.e(944), s.e(29), s.e(51) ]).then(s.bind(s, 75824));
const n = new t({
parseTagValue: false,
isArray: e => e === "Contents"
});
const r = n.parse(e).ListBucketResult;
if (typeof r !== "object") throw new Error("the listing of the bucket is no listing");
const a = (r.Contents ?? []).flatMap(({Key: e, Size: t, LastModified: s}) => {
const n = Number(t);
if (typeof e !== "string" || !Number.isSafeInteger(n) || n < 0) return [];
const r = Date.parse(s ?? "");
return [ {
key: e,
size: n,
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
async function openS3Artifacts(e, {host: t, repository: s, runId: n}, u = () => {}) {
const h = await Bucket.open(e);
const l = `${e.prefix}${t}/${s}/${n}/`;
const list = async e => {
const t = [];
let s;
for (let n = 0; n < y; n++) {
const n = {
"list-type": "2",
prefix: e,
...s === void 0 ? {} : {
"continuation-token": s
}
};
const r = await h.send({
method: "GET",
query: n
}, [ 200 ]);
const a = await parseListing(await readBounded(r, w));
t.push(...a.objects.filter(({key: e}) => e.startsWith(l)).map(e => entryOf(e, l)));
s = a.next;
if (s === void 0) return t;
}
return t;
};
return {
async upload(e) {
const t = o.basename(e);
const {size: s} = await (0, a.stat)(e);
const n = await sha256Of(e);
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
bytes: s,
sha256: n
}
}, [ 200, 409, 412 ]);
await readBounded(c, w);
if (c.statusCode !== 200) throw new d.RefusedError("artifact-exists", `Object ${t} not uploaded: the run has one of that name.`);
return {
id: idOf(t),
sha256: n
};
},
list: () => list(l),
find: async e => (await list(`${l}${e}`)).filter(t => t.name === e),
async download({name: e, size: t}, s, n = f.I) {
const tooLarge = () => new d.RefusedError("artifact-too-large", `Object ${e} refused: it has more than ${n} bytes.`);
if (t > n) throw tooLarge();
const o = await h.send({
method: "GET",
key: `${l}${e}`
}, [ 200 ]);
let w = 0;
const y = new i.Transform({
transform(e, t, s) {
w += e.length;
u();
if (w > n) s(tooLarge()); else s(null, e);
}
});
try {
await (0, c.pipeline)(o, y, (0, r.createWriteStream)(s, {
flags: "wx"
}));
if (w !== t) throw new Error(`the download of ${e} ended after ${w} of ${t} bytes`);
} catch (e) {
await (0, a.rm)(s, {
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
function entryOf({key: e, size: t, modifiedAt: s}, n) {
const r = e.slice(n.length);
return {
id: idOf(r),
name: r,
size: t,
...s === void 0 ? {} : {
createdAt: s
}
};
}
function counted(e, t) {
const s = new i.Transform({
transform(e, s, n) {
t();
n(null, e);
}
});
const n = (0, r.createReadStream)(e).on("error", e => s.destroy(e));
return n.pipe(s);
}
const idOf = e => Number.parseInt((0, n.hash)("sha256", e, "hex").slice(0, 12), 16);
async function sha256Of(e) {
const t = (0, n.createHash)("sha256");
await (0, c.pipeline)((0, r.createReadStream)(e), t);
return t.digest("hex");
}
var p = s(59850);
async function openBucket(e, t) {
const {GITHUB_REPOSITORY: s = "local", GITHUB_RUN_ID: n = "local", GITHUB_SERVER_URL: r} = e;
const a = r && URL.canParse(r) ? new URL(r).host : "github.com";
return openS3Artifacts((0, p.o)(e), {
host: a,
repository: s,
runId: n
}, t);
}
}),
59850: ((e, t, s) => {
s.d(t, {
H: () => r,
o: () => s3Settings
});
var n = s(19473);
const r = /^(?:AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|REGION|DEFAULT_REGION|ENDPOINT_URL|ENDPOINT_URL_S3)|RERAIL_S3_(?:BUCKET|PREFIX))$/;
function s3Settings(e) {
const text = t => e[t]?.trim() || void 0;
const t = [];
const needed = (e, s) => {
const n = text(e);
if (n === void 0) t.push(`${e} (${s}) is not set`);
return n ?? "";
};
const s = needed("RERAIL_S3_BUCKET", "the name of the bucket");
if (s !== "" && !a.test(s)) t.push(`RERAIL_S3_BUCKET is "${s}", which is no bucket's name`);
const r = needed("AWS_ACCESS_KEY_ID", "of the credentials");
const o = needed("AWS_SECRET_ACCESS_KEY", "of the credentials");
const i = text("AWS_ENDPOINT_URL_S3") ?? text("AWS_ENDPOINT_URL");
const c = text("AWS_REGION") ?? text("AWS_DEFAULT_REGION");
if (i === void 0 && c === void 0) t.push("AWS_REGION is not set, and AWS_ENDPOINT_URL_S3 names no other service");
if (i !== void 0 && !/^https?:\/\//.test(i)) t.push(`AWS_ENDPOINT_URL_S3 is "${i}", which is no address`);
if (t.length > 0) throw new n.UserError(`The store "s3" cannot be used: ${t.join("; ")}. Set the variables for the job, or take "s3" out of checkpoint.stores.`);
const d = text("AWS_SESSION_TOKEN");
const f = (text("RERAIL_S3_PREFIX") ?? "").replace(/^\/+|\/+$/g, "");
return {
url: i ? `${i.replace(/\/+$/, "")}/${s}` : `https://${s}.s3.${c}.amazonaws.com`,
region: c ?? "us-east-1",
prefix: f === "" ? "" : `${f}/`,
accessKeyId: r,
secretAccessKey: o,
...d === void 0 ? {} : {
sessionToken: d
}
};
}
const a = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;
})
};
