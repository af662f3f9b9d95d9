export const id = 809;

export const ids = [ 809 ];

export const modules = {
38080: (t, e, r) => {
r.r(e);
r.d(e, {
openArtifacts: () => openArtifacts
});
var n = r(51455);
var i = r(76760);
var a = r(19473);
var s = r(76592);
let o = 0;
let c;
async function divertStdout(t, e) {
if (o === 0) divert(t);
o += 1;
try {
return await e();
} finally {
o -= 1;
if (o === 0) process.stdout.write = c;
}
}
function divert(t) {
const {stdout: e} = process;
c = e.write;
const diverted = (r, ...n) => {
e.write = c;
for (const e of String(r).split(/\r?\n/)) if (e !== "") t(e);
e.write = diverted;
const i = n.find(t => typeof t === "function");
i?.();
return true;
};
e.write = diverted;
}
var f = r(70142);
const d = 1e3;
async function openArtifacts(t, e) {
process.noDeprecation = true;
const {DefaultArtifactClient: n} = await Promise.all([ r.e(340), r.e(143), r.e(637), r.e(809) ]).then(r.bind(r, 88637));
return new ToolkitArtifacts(new n, e ? listening(t, e) : t);
}
function listening(t, {moved: e, trouble: r}) {
return n => {
const i = /^Attempt \d+ of \d+ failed with error: (.*?)\. Retrying request in /.exec(n)?.[1];
if (i !== undefined) r(i); else if (/^Uploaded bytes [1-9]/.test(n)) e();
t(n);
};
}
function refuseFinal(t) {
const e = (0, a.bD)(t);
const r = /(?:non-retryable error|after \d+ attempts): (.*)$/s.exec(e)?.[1];
if (r === undefined) throw t;
throw new a.fk("artifact-service", `The artifact service refuses or fails: ${r.replace(/[.\s]+$/, "")}. Re-run the job when it works again.`, {
cause: t
});
}
class ToolkitArtifacts {
#t;
#e;
constructor(t, e) {
this.#t = t;
this.#e = e;
}
#r(t) {
return divertStdout(this.#e, () => t(this.#t).catch(refuseFinal));
}
async upload(t, {retentionDays: e}) {
const r = i.basename(t);
const n = {
compressionLevel: 0,
...e === undefined ? {} : {
retentionDays: e
}
};
try {
const {id: e, digest: a} = await this.#r(e => e.uploadArtifact(r, [ t ], i.dirname(t), n));
if (e === undefined || a === undefined) throw new Error(`the service gave no id for ${r}`);
return {
id: e,
sha256: bareDigest(a)
};
} catch (t) {
if (!/\b409\b|already exists/i.test((0, a.bD)(t))) throw t;
throw new a.fk("artifact-exists", `Artifact ${r} not uploaded: this attempt has one of that name. Remove it first, or use another name.`, {
cause: t
});
}
}
async list() {
const {artifacts: t} = await this.#r(t => t.listArtifacts());
return t.map(entryOf);
}
async find(t) {
const e = await this.list();
const r = e.filter(e => e.name === t);
if (r.length > 0 || e.length < d) return r;
try {
return [ entryOf((await this.#r(e => e.getArtifact(t))).artifact) ];
} catch (t) {
if (isNotFound(t)) return [];
throw t;
}
}
async download(t, e, r = s.I) {
const {id: o, name: c, sha256: d} = t;
(0, f.C1)(t, r);
const u = await (0, n.mkdtemp)(`${e}.`);
try {
const {digestMismatch: t} = await this.#r(t => t.downloadArtifact(o, {
path: u,
skipDecompress: true,
...d === undefined ? {} : {
expectedHash: `sha256:${d}`
}
}));
if (t) {
throw new a.fk("digest-mismatch", `Artifact ${c} refused: its bytes are not those that the service recorded. Use another copy.`);
}
const [s] = await (0, n.readdir)(u);
if (s === undefined) throw new Error(`the download of ${c} brought no file`);
await (0, f.oA)(i.join(u, s), e, r);
} finally {
await (0, n.rm)(u, {
recursive: true,
force: true
});
}
}
async remove(t) {
try {
await this.#r(e => e.deleteArtifact(t));
} catch (t) {
if (!isNotFound(t)) throw t;
}
}
}
const isNotFound = t => t instanceof Error && t.name === "ArtifactNotFoundError" || /artifact not found/i.test((0, 
a.bD)(t));
const bareDigest = t => t.replace(/^sha256:/, "");
function entryOf({id: t, name: e, size: r, createdAt: n, digest: i}) {
return {
id: t,
name: e,
size: r,
...n === undefined ? {} : {
createdAt: n
},
...i === undefined ? {} : {
sha256: bareDigest(i)
}
};
}
},
70142: (t, e, r) => {
r.d(e, {
$v: () => f,
C1: () => checkSize,
oA: () => unwrap
});
var n = r(73024);
var i = r(51455);
var a = r(46466);
var s = r(19473);
const o = 67324752;
const c = 0;
const f = 64 * 1024;
function checkSize({size: t}, e) {
if (t > e + f) throw tooLarge(t, e);
}
async function unwrap(t, e, r) {
if (!await isZip(t, r)) return (0, i.rename)(t, e);
const o = await openZip(t);
try {
const t = await onlyEntry(o);
if (t.compressionMethod !== c || t.compressedSize !== t.uncompressedSize) {
throw invalid("it is compressed, and rerail writes none that are");
}
if (t.uncompressedSize > r) throw tooLarge(t.uncompressedSize, r);
await (0, a.pipeline)(await readEntry(o, t), (0, n.createWriteStream)(e, {
flags: "wx"
})).catch(async t => {
await (0, i.rm)(e, {
force: true
});
throw t;
});
} catch (t) {
throw t instanceof s.fk ? t : invalid((0, s.bD)(t), t);
} finally {
o.close();
}
}
async function isZip(t, e) {
const r = await (0, i.open)(t, "r");
try {
const {buffer: t, bytesRead: n} = await r.read(Buffer.alloc(4), 0, 4, 0);
if (n === 4 && t.readUInt32LE() === o) return true;
const {size: i} = await r.stat();
if (i > e) throw tooLarge(i, e);
return false;
} finally {
await r.close();
}
}
async function openZip(t) {
const {default: e} = await Promise.all([ r.e(815), r.e(340), r.e(6), r.e(551), r.e(17), r.e(368), r.e(273), r.e(798), r.e(521), r.e(217) ]).then(r.t.bind(r, 20663, 19));
return new Promise((r, n) => {
e.open(t, {
lazyEntries: true,
autoClose: false,
decodeStrings: false
}, (t, e) => {
if (e) r(e); else n(invalid((0, s.bD)(t), t));
});
});
}
function onlyEntry(t) {
return new Promise((e, r) => {
if (t.entryCount !== 1) return r(invalid(`it holds ${t.entryCount} files`));
t.once("entry", e);
t.once("error", r);
t.readEntry();
});
}
function readEntry(t, e) {
return new Promise((r, n) => {
t.openReadStream(e, (t, e) => e ? r(e) : n(t));
});
}
const invalid = (t, e) => new s.fk("artifact-invalid", `Artifact refused: its zip cannot be read: ${t}. Use another copy.`, {
cause: e
});
const tooLarge = (t, e) => new s.fk("artifact-too-large", `Artifact refused: it has ${t} bytes, and at most ${e} are read. Use another copy.`);
},
76592: (t, e, r) => {
r.d(e, {
I: () => n
});
const n = 2 * 1024 ** 3 + 16 * 1024 ** 2;
}
};
