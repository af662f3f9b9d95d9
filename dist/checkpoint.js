export const id = 213;

export const ids = [ 213 ];

export const modules = {
3444: (e, t, n) => {
n.r(t);
n.d(t, {
announcementName: () => announcementName,
formatAnnouncement: () => formatAnnouncement,
lostUploads: () => lostUploads
});
const announcementName = (e, t) => `uploads-a${t}-${e}`;
const s = 1;
const r = 1e3;
const formatAnnouncement = e => JSON.stringify({
version: s,
checkpoints: e.map(({id: e, storedBytes: t, stage: n, clean: s}) => ({
id: e,
storedBytes: t,
stage: n,
clean: s
}))
});
async function lostUploads(e, t, n) {
const s = parseAnnouncement(await e.getRecord(announcementName(t, n)));
if (s.length === 0) return [];
const r = new Set((await e.list()).map(({id: e}) => e));
return s.filter(({id: e}) => !r.has(e));
}
function parseAnnouncement(e) {
try {
const {version: t, checkpoints: n} = JSON.parse(e ?? "{}");
if (t !== s || !Array.isArray(n)) return [];
return n.slice(0, r).filter(isAnnounced);
} catch {
return [];
}
}
const isAnnounced = e => typeof e?.id === "string" && Number.isSafeInteger(e.storedBytes) && typeof e.clean === "boolean" && (e.stage === undefined || typeof e.stage === "string");
},
36707: (e, t, n) => {
n.d(t, {
s: () => allByteRanges
});
var s = n(77598);
var r = n(78702);
var i = n(2090);
var o = n(87573);
const a = (0, s.hash)("sha256", "", "buffer");
function allByteRanges(e) {
const {tree: t, sources: n} = e;
const c = (0, i.g_)(e);
const d = (0, i.G4)(e).sort((e, t) => e.at - t.at);
const f = 2 * (c.length + d.length);
const h = new Float64Array(f);
const u = new Float64Array(f);
const ownAt = e => d[e - c.length];
const place = (e, t, n, s) => {
h[2 * e] = t;
u[2 * e] = n;
h[2 * e + 1] = n;
u[2 * e + 1] = n + s;
};
for (const [e, s] of c.entries()) {
const r = n.at[s];
place(e, r, r + (0, i.RH)(t, s), (0, i.dW)(t, s));
}
for (const [e, {member: t, at: n, contentAt: s}] of d.entries()) place(c.length + e, n, s, t.size);
const memberAt = e => {
const n = c[e >> 1];
return n === undefined ? ownAt(e >> 1).member : (0, i.C5)(t, n);
};
const isHeader = e => e % 2 === 0;
const contentHash = e => {
const n = c[e >> 1];
if (n === undefined) return Buffer.from(ownAt(e >> 1).sha256, "hex");
return memberAt(e).type === "file" ? t.hash(n) : a;
};
return {
length: f,
from: h,
to: u,
sha256: e => isHeader(e) ? (0, s.hash)("sha256", (0, o.YS)(memberAt(e)), "buffer") : contentHash(e),
header: e => isHeader(e) ? memberAt(e) : undefined,
name: e => `${isHeader(e) ? "the header of " : ""}${(0, r.WV)(memberAt(e).path)}`
};
}
},
3288: (e, t, n) => {
n.d(t, {
gY: () => ArchiveReader,
rq: () => S,
xD: () => openArchiveFile
});
var s = n(77598);
var r = n(73024);
var i = n(57075);
var o = n(38522);
var a = n(19473);
var c = n(19119);
const d = 4247762216;
const f = 407710288;
const h = 4294967280;
const u = 4;
const l = 3;
const p = 1;
const m = [ 0, 1, 2, 4 ];
const y = 1e6;
function scanFrames(e, t) {
const readIn = (n, s) => {
if (n + s > e) throw damaged("it ends too early");
return t(n, s);
};
const n = [];
for (let t = 0; t < e; ) {
if (n.length >= y) throw damaged(`it has more than ${y} frames`);
const s = readIn(t, 4).readUInt32LE();
const r = (s & h) >>> 0 === f ? {
size: 8 + readIn(t + 4, 4).readUInt32LE(),
raw: 0
} : scanFrame(s, t, readIn);
t += r.size;
if (t > e) throw damaged("it ends too early");
n.push(r);
}
return n;
}
function scanFrame(e, t, n) {
if (e !== d) throw damaged("it is no zstd file");
const s = n(t + 4, 1).readUInt8();
const r = (s & 32) !== 0;
const i = s >> 6;
const o = i === 0 ? r ? 1 : 0 : 2 ** i;
const a = t + 5 + (r ? 0 : 1) + (m[s & 3] ?? 0);
const c = o === 0 ? undefined : contentSize(n(a, o));
let f = a + o;
for (let e = false; !e; ) {
const t = n(f, l).readUIntLE(0, l);
e = (t & 1) === 1;
f += l + ((t >> 1 & 3) === p ? 1 : t >> 3);
}
if (s & 4) f += u;
return {
size: f - t,
raw: c
};
}
function contentSize(e) {
if (e.length === 1) return e.readUInt8();
if (e.length === 2) return e.readUInt16LE() + 256;
return e.length === 4 ? e.readUInt32LE() : Number(e.readBigUInt64LE());
}
const isTable = e => e.every(({raw: e}) => e !== undefined);
const damaged = e => new a.RefusedError("archive-damaged", `Archive refused: ${e}. Use another copy or an older checkpoint.`);
var w = n(93205);
var g = n(64839);
const k = {
from: 0,
to: Number.POSITIVE_INFINITY
};
const v = 3;
const b = 2 * g.v_;
const S = 32 * 1024 ** 3;
class ArchiveReader {
file;
fileBytes;
frames;
rawBytes;
#e;
#t;
#n;
#s=[];
constructor(e, t) {
this.file = e;
this.#n = t;
this.#e = openArchiveFile(e);
try {
this.fileBytes = (0, r.fstatSync)(this.#e).size;
const read = (e, t) => this.readFile(e, t);
const e = (0, w.n)(this.fileBytes, read);
if (t && !e) throw archive_reader_damaged("its seek table is missing");
this.#t = e ?? scanFrames(this.fileBytes, read);
const isSmall = ({raw: e = Number.POSITIVE_INFINITY, size: t}) => e <= b && t <= b;
this.frames = isTable(this.#t) && this.#t.every(isSmall) ? this.#t : undefined;
if (t && !this.frames) throw archive_reader_damaged("its frames are too large");
this.rawBytes = isTable(this.#t) ? this.#t.reduce((e, {raw: t}) => e + t, 0) : undefined;
} catch (e) {
this.close();
throw e;
}
}
set recordedFrames(e) {
this.#s = e;
}
readFile(e, t) {
const n = Buffer.allocUnsafeSlow(t);
for (let s = 0; s < t; ) {
const i = (0, r.readSync)(this.#e, n, s, t - s, e + s);
if (i === 0) throw archive_reader_damaged("it ends too early");
s += i;
}
return n;
}
get plainFrames() {
return this.frames && !this.#n ? [ ...wantedFrames(this.frames, [ k ]) ] : undefined;
}
verifyFrames() {
let e = 0;
for (const [t, {size: n, raw: r, sha256: i}] of this.#s.entries()) {
const o = this.frames?.[t];
if (o?.size !== n || o.raw !== r) return false;
const a = this.readFile(e, n);
if ((0, s.hash)("sha256", a, "hex") !== i) return false;
(0, g._r)(a);
e += n;
}
return true;
}
async* read(e = [ k ]) {
if (e.length === 0) return;
if (this.frames) yield* this.#r(this.frames, e); else yield* this.#i(e);
}
close() {
(0, r.closeSync)(this.#e);
}
async* #r(e, t) {
const n = [];
const next = async function*() {
const e = await n.shift();
yield e;
(0, g._r)(e.bytes);
};
for (const s of wantedFrames(e, t)) {
if (n.length >= v) yield* next();
const e = this.#o(s);
e.catch(() => undefined);
n.push(e);
}
while (n.length > 0) yield* next();
}
async #o({index: e, size: t, raw: n, position: s, offset: r}) {
const i = this.readFile(s, t);
const o = this.#n ? this.#n(i, e) : i;
const c = await (0, g.qY)(o, n).catch(e => {
throw archive_reader_damaged(`a frame cannot be unpacked (${(0, a.messageOf)(e)})`);
});
(0, g._r)(i);
if (c.length !== n) throw archive_reader_damaged(`a frame holds ${c.length} bytes instead of ${n}`);
return {
offset: r,
bytes: c
};
}
async* #i(e) {
const t = e.at(-1)?.to ?? 0;
let n = 0;
let s = 0;
try {
for await (const r of this.#a()) {
const i = e[s];
if (i && i.from < n + r.length) yield {
offset: n,
bytes: r
};
n += r.length;
if (n > (this.rawBytes ?? S) || n > S) {
throw archive_reader_damaged("it holds more than it says, or more than can be read from front to back");
}
while ((e[s]?.to ?? Number.POSITIVE_INFINITY) <= n) s++;
if (n >= t) return;
}
} catch (e) {
throw e instanceof a.RefusedError ? e : archive_reader_damaged(`it cannot be unpacked (${(0, 
a.messageOf)(e)})`);
}
if (t !== Number.POSITIVE_INFINITY && n < t) throw archive_reader_damaged("it ends too early");
}
async* #a() {
let e = 0;
for (const {size: t, raw: n} of this.#t) {
const s = e;
e += t;
if (n === 0) continue;
const a = o.createZstdDecompress({
chunkSize: 1024 * 1024,
params: {
[o.constants.ZSTD_d_windowLogMax]: 27
}
});
try {
(0, i.pipeline)((0, r.createReadStream)(this.file, {
start: s,
end: e - 1
}), a, () => undefined);
for await (const e of a) yield e;
} finally {
a.destroy();
}
}
}
}
function* wantedFrames(e, t) {
let n = 0;
let s = 0;
let r = 0;
for (const [i, {size: o, raw: a}] of e.entries()) {
while ((t[r]?.to ?? Number.POSITIVE_INFINITY) <= s) r++;
const e = t[r];
if (!e) return;
if (e.from < s + a) yield {
index: i,
size: o,
raw: a,
position: n,
offset: s
};
n += o;
s += a;
}
}
function openArchiveFile(e) {
let t;
try {
t = (0, c.r)(e, {
maxBytes: Number.POSITIVE_INFINITY,
followLinks: true
});
} catch (e) {
throw e instanceof a.UserError ? archive_reader_damaged("it is no regular file") : e;
}
if (t === undefined) throw archive_reader_damaged("the file is gone");
return t;
}
const archive_reader_damaged = e => new a.RefusedError("archive-damaged", `Archive refused: ${e}. Use another copy or an older checkpoint.`);
},
85820: (e, t, n) => {
n.d(t, {
G: () => byteRangesOf,
f: () => readByteRanges
});
var s = n(77598);
var r = n(19473);
var i = n(27175);
var o = n(89038);
async function unpackFrames(e, t, n) {
const s = e.plainFrames;
const r = t.take !== undefined && t.target === undefined;
const i = {
files: t.length,
bytes: bytesOf(t)
};
if (!s || r || !n.areFor(i)) return wantedOf(t);
const o = new Unpacking(e.file, s, t, n.poolFor(i));
return o.run();
}
class Unpacking {
#c;
#d;
#f;
#h;
#u=new Set;
#l=new Set;
#p=new Set;
constructor(e, t, n, s) {
this.#c = e;
this.#d = t;
this.#f = n;
this.#h = s;
}
async run() {
await (0, i.al)(this.#h, this.#m(), e => this.#y(e), ({members: e}, {ok: t}) => this.#w(e, t));
for (const e of this.#p) this.#u.delete(e);
const land = (e, {sha256: t}) => {
if (t && Buffer.compare(t, this.#f.sha256(e)) === 0) this.#f.verified?.(e); else this.#p.add(e);
};
const fileTask = e => {
const {root: t = "", path: n = ""} = this.#f.target?.(e) ?? {};
return {
kind: "hashFile",
root: t,
path: n
};
};
await (0, i.al)(this.#h, this.#u, fileTask, land);
await (0, i.al)(this.#h, this.#l, e => this.#g(e), land);
return [ ...this.#p ].sort((e, t) => e - t);
}
* #m() {
for (const {frame: e, members: t} of shareOut(this.#d, this.#f)) {
const n = t.filter(t => this.#k(t, e));
if (n.length > 0) yield {
frame: e,
members: n
};
}
}
#k(e, {offset: t, raw: n}) {
const {from: s, to: r, target: i, prepare: o} = this.#f;
if (s[e] >= t && r[e] <= t + n) return true;
if (!i) this.#l.add(e); else if (!this.#u.has(e)) {
o?.(e);
this.#u.add(e);
}
return i !== undefined;
}
#y({frame: e, members: t}) {
const {position: n, size: s, raw: r} = e;
return {
kind: "unpack",
archive: this.#c,
position: n,
size: s,
raw: r,
...(0, o.CI)(e, this.#f, t)
};
}
#w(e, t) {
for (const n of e) {
if (!t) this.#p.add(n); else if (!this.#u.has(n)) this.#f.verified?.(n);
}
}
#g(e) {
const t = this.#f.from[e];
const n = this.#f.to[e];
const s = this.#d.filter(({offset: e, raw: s}) => e < n && e + s > t);
return {
kind: "hashFrames",
archive: this.#c,
frames: s.map(({position: e, size: t, raw: n}) => ({
position: e,
size: t,
raw: n
})),
skip: t - (s[0]?.offset ?? t),
length: n - t
};
}
}
function wantedOf({length: e, from: t, to: n}) {
const s = [];
for (let r = 0; r < e; r++) if (t[r] < n[r]) s.push(r);
return s;
}
function* shareOut(e, {length: t, from: n, to: s}) {
let r = 0;
for (const i of e) {
const e = i.offset + i.raw;
const o = [];
for (let i = r; i < t && n[i] < e; i++) {
if (n[i] < s[i]) o.push(i);
if (s[i] <= e) r = i + 1;
}
if (o.length > 0) yield {
frame: i,
members: o
};
}
}
function bytesOf({length: e, from: t, to: n}) {
let s = 0;
for (let r = 0; r < e; r++) s += n[r] - t[r];
return s;
}
const byteRangesOf = e => ({
length: e.length,
from: Float64Array.from(e, ({from: e}) => e),
to: Float64Array.from(e, ({to: e}) => e),
sha256: t => e[t].sha256,
name: t => e[t].name,
take: (t, n, s) => e[t].take(n, s)
});
async function readByteRanges(e, t, n) {
const {length: s, from: r, to: i} = t;
for (let e = 0; e < s; e++) if (r[e] >= i[e]) takeWhole(t, e, a);
await readInOrder(e, t, await unpackFrames(e, t, n));
}
const a = Buffer.alloc(0);
async function readInOrder(e, t, n) {
const r = n.map(e => ({
from: t.from[e],
to: t.to[e]
}));
let i = 0;
let o;
for await (const a of e.read(r)) {
const e = a.offset + a.bytes.length;
for (let c = r[i]; c && c.from < e; c = r[i]) {
const r = n[i];
const d = cut(a, c);
const f = c.from >= a.offset && c.to <= e;
if (f) takeWhole(t, r, d); else {
o ??= (0, s.createHash)("sha256");
o.update(d);
t.take?.(r, d, Math.max(a.offset, c.from) - c.from);
if (c.to > e) break;
finish(t, r, o.digest());
o = undefined;
}
i++;
}
}
const a = n[i];
if (a !== undefined) throw damaged(t, a);
}
function takeWhole(e, t, n) {
const r = (0, s.hash)("sha256", n, "buffer");
if (r.equals(e.sha256(t))) e.take?.(t, n, 0);
finish(e, t, r);
}
function finish(e, t, n) {
if (!n.equals(e.sha256(t))) throw damaged(e, t);
e.verified?.(t);
}
const cut = ({offset: e, bytes: t}, {from: n, to: s}) => t.subarray(Math.max(0, n - e), Math.min(t.length, s - e));
const damaged = (e, t) => new r.RefusedError("content-damaged", `Archive refused: ${e.name(t)} is not what its manifest says. Use another copy or an older checkpoint.`);
},
65645: (e, t, n) => {
n.d(t, {
J: () => findManifest
});
var s = n(19473);
var r = n(69540);
var i = n(3288);
var o = n(2090);
var a = n(87573);
const c = 21e5;
const d = 124;
const f = 156;
async function findManifest(e) {
return await findByFrame(e) ?? await searchThrough(e);
}
async function findByFrame(e) {
const t = e.frames;
if (!t) return undefined;
let n = e.rawBytes ?? 0;
for (let s = t.length - 1; s >= 0; s--) {
const r = t[s]?.raw ?? 0;
n -= r;
if (r !== a.IE) continue;
for await (const {bytes: t} of e.read([ {
from: n,
to: n + r
} ])) {
const e = manifestSize(t);
if (e !== undefined) return {
at: n,
size: e
};
}
}
return undefined;
}
function manifestSize(e) {
const t = Number.parseInt(e.toString("latin1", d, d + 11), 8);
return Number.isSafeInteger(t) && (0, a.YS)((0, o.uD)(t)).equals(e) ? t : undefined;
}
async function searchThrough(e) {
let t = 0;
let n = Buffer.alloc(0);
let r = 0;
let o;
let l;
for await (const {offset: p, bytes: m} of e.read()) {
if (p > i.rq) throw missing();
let e = p;
while (e < p + m.length) {
if (e < t) {
e = Math.min(t, p + m.length);
continue;
}
const i = m.subarray(e - p, e - p + (o ? o.left : a.IE - n.length));
e += i.length;
t += i.length;
if (o) {
o.text += i.toString("latin1");
o.left -= i.length;
if (o.left > 0) continue;
l = paxSize(o.text);
o = undefined;
continue;
}
n = Buffer.concat([ n, i ]);
if (n.length < a.IE) continue;
const y = manifestSize(n);
if (y !== undefined) return {
at: t - a.IE,
size: y
};
if (n.every(e => e === 0)) throw missing();
if (++r > c) {
throw new s.RefusedError("too-many-entries", `Archive refused: it has more than ${c} members. Use another copy.`);
}
const w = Number.parseInt(n.toString("latin1", d, d + 11), 8) || 0;
if (n[f] === h && w < u) o = {
left: (0, a.jC)(w),
text: ""
}; else {
t += (0, a.jC)(l ?? w);
l = undefined;
}
n = Buffer.alloc(0);
}
}
throw missing();
}
const h = "x".charCodeAt(0);
const u = 1024 * 1024;
const paxSize = e => {
const t = /^\d+ size=(\d{1,15})$/m.exec(e);
return t ? Number(t[1]) : undefined;
};
const missing = () => new s.RefusedError("manifest-missing", `Archive refused: it has no ${r.U4}. It is not a checkpoint of rerail.`);
},
2090: (e, t, n) => {
n.d(t, {
C5: () => memberOf,
G4: () => repositoryMembers,
HX: () => checkLayout,
RH: () => headerBytes,
SG: () => repositoryMemberPath,
dW: () => contentBytes,
g_: () => storedEntries,
nV: () => ownMember,
uD: () => manifestMember
});
var s = n(19473);
var r = n(69540);
var i = n(81446);
var o = n(87573);
function memberOf(e, t) {
const n = e.path(t);
const s = e.modes[t];
const r = e.mtimes[t];
if (e.kinds[t] === i.Md) return {
path: n,
type: "directory",
mode: s,
mtime: r,
size: 0
};
if (e.kinds[t] !== i.PW) {
return {
path: n,
type: "symlink",
mode: s,
mtime: r,
size: 0,
target: e.targets.get(t) ?? ""
};
}
const o = e.hardLinks.get(t);
if (o !== undefined) return {
path: n,
type: "hardlink",
mode: s,
mtime: r,
size: 0,
target: e.path(o)
};
return {
path: n,
type: "file",
mode: s,
mtime: r,
size: e.sizes[t]
};
}
function headerBytes(e, t) {
const n = e.kinds[t] === i.PW && !e.hardLinks.has(t);
if (n || e.kinds[t] === i.Md) {
const s = e.pathLength(t) + (n ? 0 : 1);
if ((0, o.uE)(s, 0, n ? e.sizes[t] : 0, e.mtimes[t])) return o.IE;
}
return (0, o.gT)(memberOf(e, t));
}
const contentBytes = (e, t) => e.kinds[t] === i.PW && !e.hardLinks.has(t) ? e.sizes[t] : 0;
const ownMember = (e, t) => ({
path: e,
type: "file",
mode: 420,
mtime: 0n,
size: t
});
const repositoryMemberPath = (e, t) => `${r.Md}/${e}/${t}`;
const manifestMember = e => ownMember(r.U4, e);
function repositoryMembers(e) {
return e.repositories.flatMap(({members: e}, t) => Object.entries(e).map(([e, {at: n, size: s, sha256: r}]) => {
const i = ownMember(repositoryMemberPath(t, e), s);
return {
member: i,
at: n,
contentAt: n + (0, o.gT)(i),
sha256: r
};
}));
}
function storedEntries({tree: e, sources: {at: t}}) {
const n = new Int32Array(e.count);
let s = 0;
let r = 0;
for (let i = 0; i < e.count; i++) {
const e = t[i];
if (e < 0) continue;
n[s++] = i;
r = Math.max(r, e);
}
const i = n.slice(0, s);
const a = (r / o.IE + 1) * e.count <= Number.MAX_SAFE_INTEGER;
return a ? sortByKey(i, t) : i.sort((e, n) => t[e] - t[n]);
}
function sortByKey(e, t) {
const n = e.length === 0 ? 1 : e.at(-1) + 1;
const s = new Float64Array(e.length);
for (let r = 0; r < s.length; r++) {
const i = e[r];
s[r] = t[i] / o.IE * n + i;
}
s.sort();
for (let t = 0; t < s.length; t++) e[t] = s[t] % n;
return e;
}
function checkLayout(e, t) {
const {tree: n, sources: s} = e;
let r = 0;
const place = (e, t, n) => {
if (e !== r) throw disagrees(`a member should be at ${r} and is at ${e}`);
r = e + t + (0, o.jC)(n);
};
for (const t of storedEntries(e)) place(s.at[t], headerBytes(n, t), contentBytes(n, t));
for (const {at: t, contentAt: n, member: s} of repositoryMembers(e).sort((e, t) => e.at - t.at)) {
place(t, n - t, s.size);
}
if (r !== t) throw disagrees(`its members end at ${r} and the manifest begins at ${t}`);
}
const disagrees = e => new s.RefusedError("archive-disagrees", `Archive refused: it is not what its manifest says: ${e}. Use another copy.`);
},
96119: (e, t, n) => {
n.r(t);
n.d(t, {
createRecordSeal: () => createRecordSeal
});
var s = n(77598);
var r = n(5949);
const i = "aes-256-gcm";
const o = 12;
const a = 16;
const c = 16;
const createRecordSeal = e => ({
seal(t, n, r) {
const a = (0, s.randomBytes)(o);
const c = (0, s.createCipheriv)(i, keyFor(e, t), a).setAAD(boundTo(t, n));
const d = Buffer.concat([ c.update(r, "utf8"), c.final() ]);
return Buffer.concat([ a, c.getAuthTag(), d ]).toString("base64");
},
open(t, n, r) {
try {
const c = Buffer.from(r, "base64");
const d = c.subarray(0, o);
const f = keyFor(e, t);
const h = (0, s.createDecipheriv)(i, f, d, {
authTagLength: a
});
h.setAAD(boundTo(t, n)).setAuthTag(c.subarray(o, o + a));
const u = Buffer.concat([ h.update(c.subarray(o + a)), h.final() ]);
return u.toString("utf8");
} catch {
return undefined;
}
}
});
function keyFor(e, {repository: t, runId: n}) {
const i = JSON.stringify([ "rerail record", t ?? null, n ?? null ]);
return (0, r.Hz)(e, (0, s.hash)("sha256", i, "buffer").subarray(0, c));
}
const boundTo = ({repository: e, runId: t, jobKey: n}, s) => Buffer.from(JSON.stringify([ "rerail record 1", e ?? null, t ?? null, n, s ]));
},
5949: (e, t, n) => {
n.d(t, {
A1: () => createSeal,
Hz: () => deriveKey,
Ip: () => openSeal,
JY: () => keyMark,
dy: () => isSealed,
ic: () => p,
n7: () => sealedWith
});
var s = n(77598);
var r = n(19473);
const i = 407710288;
const o = 407710289;
const a = 8;
const c = Buffer.from("rerail sealed 1\0", "latin1");
const d = 16;
const f = 16;
const h = 32;
const u = 16;
const l = 12;
const p = a + c.length + d + f;
function createSeal(e) {
const t = (0, s.randomBytes)(d);
const {key: n, check: r} = derive(e, t);
const a = Buffer.concat([ c, t, r ]);
return {
header: Buffer.concat([ frameHeader(i, a.length), a ]),
seal(e, r) {
const i = (0, s.createCipheriv)("aes-256-gcm", n, nonceOf(r)).setAAD(t);
const a = e.map(e => i.update(e));
const c = i.final();
const d = [ ...a, c ].reduce((e, t) => e + t.length, u);
return [ frameHeader(o, d), ...a, c, i.getAuthTag() ];
}
};
}
const isSealed = e => e.length >= 4 && e.readUInt32LE() === i;
function openSeal(e, t) {
const n = e.subarray(a, p);
const i = e.length >= p && e.readUInt32LE(4) === n.length;
if (!i || !n.subarray(0, c.length).equals(c)) {
throw new r.RefusedError("archive-damaged", "Archive refused: its seal cannot be read. Use another copy.");
}
const o = n.subarray(c.length, c.length + d);
const {key: f, check: h} = derive(t, o);
if (!(0, s.timingSafeEqual)(h, n.subarray(c.length + d))) {
throw new r.RefusedError("key-wrong", "Archive refused: it is sealed with another key. Give the checkpoint-key it was made with.");
}
return (e, t) => unseal(e, t, f, o);
}
function unseal(e, t, n, i) {
const c = e.length - u;
const d = c >= a && e.readUInt32LE() === o && e.readUInt32LE(4) === e.length - a;
try {
if (!d) throw new Error("It is no sealed frame.");
const r = (0, s.createDecipheriv)("aes-256-gcm", n, nonceOf(t)).setAAD(i);
r.setAuthTag(e.subarray(c));
return Buffer.concat([ r.update(e.subarray(a, c)), r.final() ]);
} catch (e) {
throw new r.RefusedError("not-authentic", "Archive refused: a frame is not what was sealed. Use another copy or an older checkpoint.", {
cause: e
});
}
}
function frameHeader(e, t) {
const n = Buffer.alloc(a);
n.writeUInt32LE(e, 0);
n.writeUInt32LE(t, 4);
return n;
}
function nonceOf(e) {
const t = Buffer.alloc(l);
t.writeUInt32BE(e, l - 4);
return t;
}
const keyMark = e => derive(e, c).check.toString("hex");
const sealedWith = e => e === undefined ? {} : {
sealed: keyMark(e)
};
const deriveKey = (e, t) => derive(e, t).key;
const m = new Map;
function derive(e, t) {
const n = JSON.stringify([ e, t.toString("hex") ]);
let r = m.get(n);
if (!r) {
const i = (0, s.scryptSync)(e, t, h + f, {
N: 16384,
r: 8,
p: 1
});
r = {
key: i.subarray(0, h),
check: i.subarray(h)
};
m.set(n, r);
}
return r;
}
},
93205: (e, t, n) => {
n.d(t, {
X: () => encodeSeekTable,
n: () => readSeekTable
});
var s = n(19473);
const r = 407710302;
const i = 2408770225;
const o = 8;
const a = 9;
const c = 128;
const d = 124;
const f = 1e6;
function encodeSeekTable(e) {
const t = e.length * 8 + a;
const n = Buffer.alloc(o + t);
n.writeUInt32LE(r, 0);
n.writeUInt32LE(t, 4);
let s = o;
for (const {size: t, raw: r} of e) {
n.writeUInt32LE(t, s);
n.writeUInt32LE(r, s + 4);
s += 8;
}
n.writeUInt32LE(e.length, s);
n.writeUInt8(0, s + 4);
n.writeUInt32LE(i, s + 5);
return n;
}
function readSeekTable(e, t) {
if (e < o + a) return undefined;
const n = t(e - a, a);
if (n.readUInt32LE(5) !== i) return undefined;
const s = n.readUInt32LE(0);
const h = n.readUInt8(4);
const u = h & c ? 12 : 8;
const l = o + s * u + a;
if (s > f || h & d || l > e) throw damaged("it cannot be right");
const p = t(e - l, l);
if (p.readUInt32LE(0) !== r || p.readUInt32LE(4) !== l - o) {
throw damaged("its header is not where it should be");
}
const m = [];
let y = 0;
for (let e = o; m.length < s; e += u) {
const t = {
size: p.readUInt32LE(e),
raw: p.readUInt32LE(e + 4)
};
y += t.size;
m.push(t);
}
if (y + l !== e) throw damaged(`it speaks of ${y} bytes, the file has ${e - l}`);
return m;
}
const damaged = e => new s.RefusedError("archive-damaged", `Archive refused: its seek table is wrong: ${e}. Use another copy.`);
},
87573: (e, t, n) => {
n.d(t, {
IE: () => r,
YS: () => encodeHeader,
bM: () => f,
bx: () => writeHeader,
fU: () => formatTime,
gT: () => headerLength,
jC: () => padded,
pe: () => parseTime,
uE: () => fitsUstar
});
var s = n(78702);
const r = 512;
const padded = e => Math.ceil(e / r) * r;
const i = {
file: "0",
hardlink: "1",
symlink: "2",
directory: "5"
};
const o = 8589934591;
const a = 1000000000n;
const c = 100;
function encodeHeader(e) {
const t = Buffer.alloc(headerLength(e));
writeHeader(e, t);
return t;
}
function writeHeader(e, t) {
const n = nameOf(e);
const s = paxRecords(e, n);
let o = 0;
if (s !== "") {
writeUstar(t, 0, {
name: d,
mode: 420,
size: s.length,
mtime: 0,
flag: "x",
link: ""
});
o = r + padded(s.length);
t.fill(0, r + t.write(s, r, "latin1"), o);
}
writeUstar(t, o, {
name: n.slice(0, c),
mode: e.mode,
size: e.size,
mtime: ustarTime(e.mtime),
flag: i[e.type],
link: (e.target ?? "").slice(0, c)
});
}
const d = "PaxHeaders/rerail";
const nameOf = ({path: e, type: t}) => t === "directory" ? `${e}/` : e;
function headerLength(e) {
const t = e.path.length + (e.type === "directory" ? 1 : 0);
if (fitsUstar(t, e.target?.length ?? 0, e.size, e.mtime)) return r;
return 2 * r + padded(paxRecords(e, nameOf(e)).length);
}
const fitsUstar = (e, t, n, s) => e <= c && t <= c && n <= o && isUstarTime(s);
const f = Buffer.alloc(2 * r);
function paxRecords({mtime: e, size: t, target: n}, s) {
let r = "";
if (s.length > c) r += pathRecord("path", s);
if (n !== undefined && n.length > c) r += pathRecord("linkpath", n);
if (t > o) r += paxRecord("size", String(t));
if (!isUstarTime(e)) r += paxRecord("mtime", formatTime(e));
return r;
}
function pathRecord(e, t) {
const n = (0, s.ns)(t) === undefined ? paxRecord("hdrcharset", "BINARY") : "";
return n + paxRecord(e, t);
}
function paxRecord(e, t) {
const n = e.length + t.length + 3;
let s = n + String(n).length;
if (String(s).length > String(n).length) s = n + String(s).length;
return `${s} ${e}=${t}\n`;
}
function formatTime(e) {
const t = e < 0n ? "-" : "";
const n = e < 0n ? -e : e;
const s = n % a;
const r = `${t}${n / a}`;
return s === 0n ? r : `${r}.${s.toString().padStart(9, "0")}`;
}
const h = /^(-?)(\d{1,11})(?:\.(\d{9}))?$/;
function parseTime(e) {
const t = h.exec(e);
if (!t) return undefined;
const n = BigInt(t[2]) * a + BigInt(t[3] ?? 0);
return t[1] ? -n : n;
}
const u = BigInt(o + 1) * a;
const isUstarTime = e => e >= 0n && e < u;
const ustarTime = e => isUstarTime(e) ? Number(e / a) : 0;
const l = [ 100, 8 ];
const p = [ 108, 8 ];
const m = [ 116, 8 ];
const y = [ 124, 12 ];
const w = [ 136, 12 ];
const g = [ 148, 7 ];
const k = 156;
const v = 157;
const b = 257;
const S = 10;
const x = 8 ** S;
const A = Buffer.alloc(r);
A.write("ustar\x0000", b, "latin1");
A.fill(" ", g[0], k);
putOctal(A, 0, p, 0);
putOctal(A, 0, m, 0);
const $ = A.reduce((e, t) => e + t, 0);
function writeUstar(e, t, {name: n, mode: s, size: r, mtime: i, flag: a, link: c}) {
e.set(A, t);
let d = $;
d += putText(e, t, n);
d += putOctal(e, t, l, s);
d += putOctal(e, t, y, r > o ? 0 : r);
d += putOctal(e, t, w, i);
d += putText(e, t + k, a);
d += putText(e, t + v, c);
putOctal(e, t, g, d);
}
function putText(e, t, n) {
let s = 0;
for (let r = 0; r < n.length; r++) {
const i = n.charCodeAt(r);
e[t + r] = i;
s += i;
}
return s;
}
function putOctal(e, t, [n, s], r) {
const i = t + n + s - 2;
let o = r & x - 1;
let a = 0;
for (let t = 0; t < s - 1; t++) {
if (t === S) o = Math.floor(r / x);
const n = 48 + (o & 7);
e[i - t] = n;
a += n;
o >>= 3;
}
e[i + 1] = 0;
return a;
}
},
89038: (e, t, n) => {
n.d(t, {
CI: () => partsOf,
IW: () => readFrame,
MB: () => unpackFrame
});
var s = n(77598);
var r = n(73024);
var i = n(78702);
var o = n(11465);
var a = n(81446);
var c = n(87573);
var d = n(64839);
const f = 1;
const h = 2;
const u = 4;
const l = 8;
const p = 16;
function partsOf(e, t, n) {
const s = {
from: new Float64Array(n.length),
to: new Float64Array(n.length),
flags: new Uint8Array(n.length),
hashes: new Uint8Array(n.length * a.FA),
headers: new Uint8Array(0),
root: "",
paths: "",
modes: new Uint16Array(n.length),
at: new Float64Array(n.length)
};
placeParts(s, e, t, n);
if (t.target) addTargets(s, n, t.target);
if (t.header) addHeaders(s, n, t.header);
for (const [e, r] of n.entries()) {
if ((s.flags[e] & (p | h)) === 0) s.hashes.set(t.sha256(r), e * a.FA);
}
return s;
}
function placeParts(e, {offset: t, raw: n}, s, r) {
for (const [i, o] of r.entries()) {
const r = s.from[o];
const a = s.to[o];
e.from[i] = Math.max(0, r - t);
e.to[i] = Math.min(n, a - t);
e.at[i] = Math.max(0, t - r);
if (r < t || a > t + n) e.flags[i] = h;
}
}
function addTargets(e, t, n) {
const s = [];
for (const [r, i] of t.entries()) {
const {root: t, path: o, mode: a, needsChmod: c, sparse: d} = n(i);
e.root = t;
s.push(o);
e.modes[r] = a;
e.flags[r] = e.flags[r] | f | (c ? u : 0) | (d ? l : 0);
}
e.paths = s.join("\0");
}
function addHeaders(e, t, n) {
const s = [];
let r = 0;
for (const [i, o] of t.entries()) {
const t = n(o);
if (!t || (e.flags[i] & h) !== 0) continue;
const a = e.to[i] - e.from[i];
s.push([ t, a ]);
e.flags[i] = e.flags[i] | p;
r += a;
}
const i = Buffer.allocUnsafeSlow(r);
let o = 0;
for (const [e, t] of s) {
(0, c.bx)(e, i.subarray(o, o + t));
o += t;
}
e.headers = i;
}
function unpackFrame(e, t) {
const n = readFrame(e.archive, e, t);
if (!n) return {
ok: false
};
try {
const t = e.paths === "" ? [] : e.paths.split("\0");
const s = unpackParts(e, t, n);
if (s < e.flags.length) takeBack(e, t, s);
return {
ok: s === e.flags.length
};
} finally {
(0, d._r)(n);
}
}
function unpackParts(e, t, n) {
const s = e.flags.length;
let r = 0;
for (let i = 0; i < s; i++) {
const s = e.from[i];
const o = e.to[i];
if ((e.flags[i] & p) !== 0) {
const t = r + o - s;
if (n.compare(e.headers, r, t, s, o) !== 0) return i;
r = t;
continue;
}
const a = n.subarray(s, o);
if (!isRight(e, i, a)) return i;
write(e, i, t, a);
}
return s;
}
function takeBack({root: e, flags: t}, n, s) {
for (let o = 0; o < s; o++) {
if ((t[o] & (f | h)) === f) (0, r.rmSync)((0, i.uk)(e, n[o]));
}
}
function readFrame(e, {position: t, size: n, raw: s}, i) {
const o = n <= i.frame.length ? i.frame.subarray(0, n) : Buffer.allocUnsafe(n);
const a = (0, r.openSync)(e, "r");
try {
if ((0, r.readSync)(a, o, 0, n, t) < n) return undefined;
const e = (0, d.ji)(o, s);
return e.length === s ? e : undefined;
} catch {
return undefined;
} finally {
(0, r.closeSync)(a);
}
}
function isRight({flags: e, hashes: t}, n, r) {
if ((e[n] & h) !== 0) return true;
return (0, s.hash)("sha256", r, "buffer").compare(t, n * a.FA, (n + 1) * a.FA) === 0;
}
function write({flags: e, root: t, modes: n, at: s}, r, a, c) {
const d = e[r];
if ((d & f) === 0) return;
const p = (d & h) === 0;
const m = n[r];
const y = (0, i.uk)(t, a[r]);
const w = new o.z(y, p ? m & 511 : undefined, (d & l) !== 0);
try {
w.write(c, s[r]);
if (p && (d & u) !== 0) w.chmod(m);
} finally {
w.close(p ? c.length : undefined);
}
}
},
64839: (e, t, n) => {
n.d(t, {
_S: () => createCompressor,
_r: () => release,
ji: () => decompressFrame,
qY: () => decompressBeside,
sm: () => compressFrame,
v_: () => i
});
var s = n(38522);
var r = n(19473);
const i = 12 * 1024 * 1024;
function requireZstd() {
if (typeof s.createZstdCompress === "function") return;
throw new r.UserError(`Checkpoints need zstd, which Node ${process.versions.node} does not have. Use Node 22.15 or newer, or run "npm ci" in rerail's folder, which brings one.`);
}
const parameters = () => ({
[s.constants.ZSTD_c_compressionLevel]: 3,
[s.constants.ZSTD_c_windowLog]: 24,
[s.constants.ZSTD_c_hashLog]: 17,
[s.constants.ZSTD_c_chainLog]: 13,
[s.constants.ZSTD_c_checksumFlag]: 1
});
const o = i + i / 256 + 64 * 1024;
function compressFrame(e) {
requireZstd();
const t = s.zstdCompressSync(e, {
params: parameters(),
chunkSize: o
});
const n = new Uint8Array(t);
release(t);
return n;
}
function decompressFrame(e, t) {
requireZstd();
return s.zstdDecompressSync(e, roomFor(t));
}
function decompressBeside(e, t) {
requireZstd();
return new Promise((n, r) => {
s.zstdDecompress(e, roomFor(t), (e, t) => e ? r(e) : n(t));
});
}
const roomFor = e => ({
chunkSize: Math.max(e, i) + 1,
maxOutputLength: Math.max(e, 1),
params: {
[s.constants.ZSTD_d_windowLogMax]: 27
}
});
function release({buffer: e}) {
if (e instanceof ArrayBuffer) e.transfer(0);
}
function createCompressor() {
requireZstd();
const e = s.createZstdCompress({
params: parameters(),
flush: s.constants.ZSTD_e_end,
chunkSize: 1024 * 1024
});
let t = [];
let fail = () => undefined;
let n;
e.on("data", e => t.push(e));
e.on("error", t => {
n = t;
e.destroy();
fail(t);
});
return {
async run(s) {
if (n) throw n;
t = [];
await new Promise((t, n) => {
fail = n;
e.write(s, e => e ? n(e) : t());
});
return t;
},
close: () => e.destroy()
};
}
},
33858: (e, t, n) => {
n.d(t, {
IU: () => statAt,
Kb: () => batchOf,
mz: () => memberAt
});
var s = n(81446);
function batchOf(e, t, n, r) {
const i = n.length;
const o = {
root: e,
paths: [],
modes: new Uint16Array(i),
sizes: new Float64Array(i),
mtimes: new BigInt64Array(i),
ctimes: new BigInt64Array(i),
inodes: new BigUint64Array(i),
oids: [],
objectFormat: r.objectFormat,
held: new Uint8Array(i * s.FA),
isHeld: new Uint8Array(i)
};
for (const [e, i] of n.entries()) {
o.paths.push(t.path(i));
o.modes[e] = t.modes[i];
o.sizes[e] = t.sizes[i];
o.mtimes[e] = t.mtimes[i];
o.ctimes[e] = t.ctimes[i];
o.inodes[e] = t.inodes[i];
o.oids.push(r.oid(i) ?? "");
const n = r.held(i);
if (!n) continue;
o.held.set(n, e * s.FA);
o.isHeld[e] = 1;
}
return o;
}
const statAt = (e, t) => ({
size: e.sizes[t],
mtime: e.mtimes[t],
ctime: e.ctimes[t],
inode: e.inodes[t]
});
const memberAt = (e, t) => ({
path: e.paths[t],
type: "file",
mode: e.modes[t],
mtime: e.mtimes[t],
size: e.sizes[t]
});
},
63408: (e, t, n) => {
n.d(t, {
capture: () => capture
});
var s = n(19473);
var r = n(5949);
var i = n(88093);
var o = n(59349);
var a = n(27175);
var c = n(81965);
var d = n(79424);
var f = n(27215);
const h = 256 * 1024 * 1024;
const u = .05;
const l = 20;
const p = 2 ** 31 - 1;
const timerFor = e => Math.ceil(Math.min(Math.max(e, 0) + l, p));
class CaptureWatch {
#v;
#b;
#S;
#x=new AbortController;
#A=() => 0;
signal;
constructor(e, t) {
this.#v = e;
this.#b = t;
this.#S = t.clock.monotonic();
const {signal: n, caps: s} = e;
const r = s?.ms === undefined ? [] : [ AbortSignal.timeout(timerFor(s.ms)) ];
this.signal = AbortSignal.any([ this.#x.signal, ...n ? [ n ] : [], ...r ]);
}
end() {
this.#x.abort();
}
get elapsed() {
return this.#b.clock.monotonic() - this.#S;
}
watchArchive(e) {
this.#A = e;
}
check() {
const {caps: e, signal: t} = this.#v;
if (t?.aborted) throw new s.RefusedError("cancelled", "Checkpoint not taken: it was cancelled.");
if (e?.ms !== undefined && this.elapsed > e.ms) throw overLimit(`it takes longer than ${e.ms} ms`);
if (e?.bytes !== undefined && this.#A() > e.bytes) {
throw overLimit(`it is larger than ${e.bytes} bytes`);
}
const {free: n, total: r} = (0, f.FG)(this.#b.folder);
const i = Math.min(h, Math.floor(r * u));
if (n < i) throw overLimit(`less than ${i} bytes are free on the disk of ${this.#b.folder}`);
}
}
const overLimit = e => new s.RefusedError("over-limit", `Checkpoint not taken: ${e}. Exclude what need not be kept, or raise the limit.`);
var m = n(72771);
var y = n(61728);
var w = n(81170);
var g = n(76760);
var k = n(81446);
const v = 8;
async function findBase({store: e, parent: t, secrets: i}, a, c, d, {key: f, log: h}) {
const u = f === undefined ? undefined : (0, r.JY)(f);
const l = a?.head.secrets === i && a.head.sealed === u ? a : undefined;
const p = t === undefined ? [] : (await e.list()).map(({id: e}) => e);
const m = t !== undefined && p.includes(t) ? t : undefined;
if (m === undefined || l?.head.checkpoint === m) {
if (!l) return undefined;
const {tree: e, sources: t, head: n} = l;
const {findings: s, git: r} = n;
const i = d === o.GN || d === n.looked;
return {
tree: e,
sources: t,
findings: s,
git: r,
id: m,
looked: i,
...leanOn(m, p, e, t)
};
}
const {openCheckpoint: y} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 61480));
const w = await y(e, m, g.join(c, "parent"), f).catch(e => {
h.warning(`Checkpoint ${m} cannot be the base of a new one: ${(0, s.messageOf)(e)}`);
return undefined;
});
if (!w) return undefined;
w.archive.close();
const {manifest: k} = w;
if (k.secrets !== i) return undefined;
const v = leanOn(m, p, k.tree, k.sources);
return {
...k,
git: undefined,
id: m,
looked: d === o.GN,
...v
};
}
function leanOn(e, t, n, s) {
const r = s.dependencies.every(e => t.includes(e));
if (e === undefined) return {
serves: [],
whole: r
};
const i = s.heldBytes(n.sizes, n.count);
const o = s.dependencies.map((e, n) => [ t.includes(e) ? w.M5 + n : -1, i[n] ]).filter(([e]) => e >= 0).sort(([, e], [, t]) => t - e).slice(0, v - 1);
const a = [];
for (const e of [ w.Dg, ...o.map(([e]) => e) ]) a[e] = true;
return {
serves: a,
whole: r
};
}
const sameContent = (e, t, n, s) => n.kinds[s] === k.PW && n.has(s, k._E) && e.sizes[t] === n.sizes[s] && e.hasHashOf(t, n, s);
function sourceServes(e, t, n, s) {
const r = e.sources.kinds[t];
if (r === w.xF) return s(e.sources.oid(t), n);
return r === w.XF || e.serves[r] === true;
}
function inheritSource(e, t, n, s) {
const r = n.sources.archiveOf(s, n.id);
if (r !== undefined) e.setDependency(t, r); else if (n.sources.kinds[s] === w.XF) e.kinds[t] = w.XF; else e.copyGit(t, n.sources, s);
}
function isSameState(e, t, n) {
const {count: s} = e;
if (s !== t.count || !(0, m.ex)(e.mtimes, t.mtimes, s * e.mtimes.BYTES_PER_ELEMENT)) return false;
for (let r = 0; r < s; r++) if (n[r] !== r || !isSameButTime(e, r, t, r)) return false;
return true;
}
const isSameEntry = (e, t, n, s) => e.mtimes[t] === n.mtimes[s] && isSameButTime(e, t, n, s);
function isSameButTime(e, t, n, s) {
if (e.kinds[t] !== n.kinds[s] || e.modes[t] !== n.modes[s]) return false;
if (e.kinds[t] !== k.PW) return e.targets.get(t) === n.targets.get(s);
return sameContent(e, t, n, s) && e.hardLinks.get(t) === n.hardLinks.get(s);
}
var b = n(77598);
var S = n(78702);
var x = n(69540);
var A = n(43382);
class FilePacker {
skipped=[];
findings=[];
lost=new Set;
#$;
constructor(e) {
this.#$ = e;
}
get sources() {
return this.#$.sources;
}
inherit() {
const {tree: e, base: t, pairs: n} = this.#$;
const s = [];
for (let r = 0; r < e.count; r++) {
if (e.kinds[r] !== k.PW || e.hardLinks.has(r)) continue;
const i = n[r];
const o = t && i >= 0 && e.has(r, k._E) && sameContent(e, r, t.tree, i);
if (!o || !this.#E(t, i) || !this.#O(r, t, i)) s.push(r);
}
return Int32Array.from(s);
}
#E({looked: e, sources: t}, n) {
return e || t.kinds[n] === w.xF || t.kinds[n] === w.XF;
}
foundMore() {
const e = new Set(this.#$.base?.findings.map(({path: e}) => e));
return this.findings.some(({path: t}) => !e.has(t));
}
screenLinks(e) {
const {tree: t, base: n, pairs: s} = this.#$;
for (const [r, i] of t.targets) {
const o = s[r];
if (n?.looked && o >= 0 && n.tree.targets.get(o) === i) continue;
const a = Buffer.from(i, "latin1");
const c = e.scan("", a);
if (c === undefined) continue;
const d = (0, S.WV)(t.path(r));
this.lost.add(r);
this.skipped.push({
path: d,
reason: x.p7
});
this.addFinding({
path: d,
kind: c,
sha256: (0, b.hash)("sha256", a, "hex"),
size: a.length
});
}
}
async pack(e, t, s, r, i) {
const {root: o, tree: a, sources: c, early: d, check: f} = this.#$;
const {Packer: h} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 65262));
const u = new h({
root: o,
tree: a,
sources: c,
writer: t,
pool: s,
check: f,
elsewhere: this.#I(),
judged: (e, t) => {
this.#j(e, t);
i?.(e);
}
});
await u.packFiles(e, d);
await u.packFiles(this.#_(await r));
this.#R();
await u.packHeaders(this.#B());
}
#_(e) {
const {tree: t, sources: n} = this.#$;
const s = [];
for (let r = 0; e.size > 0 && r < t.count; r++) {
if (t.kinds[r] !== k.PW || t.hardLinks.has(r) || this.lost.has(r)) continue;
const i = n.kinds[r] === w.xF && e.has(n.oid(r));
if (i || n.kinds[r] === w.HV) s.push(r);
}
return Int32Array.from(s);
}
#I() {
const {tree: e, base: t, pairs: n, repository: s} = this.#$;
return {
objectFormat: s?.format ?? "sha1",
oid: t => s?.blobAt(e.path(t)),
held: s => {
const r = n[s];
const i = t && r >= 0 && e.sizes[s] === t.tree.sizes[r] && t.tree.has(r, k._E);
return i && sourceServes(t, r, s, this.#F) ? t.tree.hash(r) : undefined;
}
};
}
#j(e, t) {
const {tree: n, sources: s, base: r, pairs: i, repository: o} = this.#$;
const a = n.path(e);
if (t === "git") s.setGit(e, o?.trackedBlob(a)); else if (t === "held") this.#O(e, r, i[e]); else if (t !== "store" && "lost" in t) {
this.lost.add(e);
this.skipped.push({
path: (0, S.WV)(a),
reason: t.lost
});
} else if (t !== "store") {
s.kinds[e] = w.XF;
this.#T(e, t.secret);
}
}
#F=(e, t) => {
const {tree: n, repository: s, sameRepository: r} = this.#$;
return !s?.withheld.has(e) && (r || s?.blobAt(n.path(t)) === e);
};
#O(e, t, n) {
const {tree: s, sources: r} = this.#$;
if (!sourceServes(t, n, e, this.#F)) return false;
inheritSource(r, e, t, n);
if (r.kinds[e] === w.XF) {
const n = (0, S.WV)(s.path(e));
const r = t.findings.find(e => e.path === n);
this.#T(e, r?.kind ?? "unknown");
}
return true;
}
#T(e, t) {
const {tree: n} = this.#$;
const s = (0, S.WV)(n.path(e));
const r = (0, A.ny)(n.hashes, e * k.FA, k.FA);
this.addFinding({
path: s,
kind: t,
sha256: r,
size: n.sizes[e]
});
}
addFinding(e) {
const t = this.findings.some(({path: t, sha256: n}) => t === e.path && n === e.sha256);
if (!t) this.findings.push(e);
}
#R() {
const {tree: e, sources: t} = this.#$;
for (const [n, s] of e.hardLinks) {
if (this.lost.has(s)) {
this.lost.add(n);
continue;
}
e.copyHash(n, e, s);
const r = t.kinds[s];
t.kinds[n] = r;
if (t.oids.length > 0) {
const e = s * t.oidBytes;
t.oids.copyWithin(n * t.oidBytes, e, e + t.oidBytes);
}
}
}
* #B() {
const {tree: e, sources: t, base: n, pairs: s} = this.#$;
for (let r = 0; r < e.count; r++) {
const i = e.hardLinks.get(r);
const o = e.kinds[r] === k.Md || e.kinds[r] === k.ps;
if (this.lost.has(r) || (i !== undefined ? t.kinds[i] !== w.Dg : !o)) continue;
const a = s[r];
const c = n?.id !== undefined && a >= 0 && isSameEntry(e, r, n.tree, a);
if (!c || i !== undefined) yield r;
}
}
}
var $ = n(89412);
var E = n(94120);
async function survey(e) {
const {request: t, ports: s, scratch: r, secrets: i, threads: a, check: f, signal: h} = e;
const {root: u, full: l = false, store: p} = t;
const g = [ s.folder, ...p.folders ?? [] ];
const k = (0, c.hL)((0, c.aw)(s.folder, u));
const v = (0, o.Fg)(i ?? [], k?.head.looked);
const b = E.E.open(u, {
scratch: r,
all: l,
signal: h
});
const S = b?.underWay ?? [];
if (S.length > 0) {
s.log.warning(`The checkpoint does not hold git's operation under way (${S.join(", ")}). Finish or abort it before you rely on the checkpoint.`);
}
const x = b?.fingerprint;
const A = l ? undefined : b;
const O = l || !k && t.parent === undefined;
const I = O ? new ((await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 18732))).EarlyBatches)(u, a, A) : undefined;
const j = (0, y.S)(u, (0, d.Od)(t), {
own: g,
...i ? {
secrets: i,
screen: (0, c.S)(k)
} : {},
known: k?.tree,
since: s.clock.now(),
found: I && ((e, t) => I.offer(e, t))
});
const _ = new $.Aw(u, j.repositories, {
scratch: r,
all: l,
signal: h
});
const R = (0, $.ax)(x, _.fingerprint);
const B = await v;
const F = l ? undefined : await findBase(t, k, r, B, s);
const T = F && F.tree === k?.tree ? j.pairs : (0, m.yZ)(j.tree, F?.tree);
const N = new FilePacker({
root: u,
tree: j.tree,
sources: new w.jp(Math.max(1, j.tree.count), b?.oidBytes),
base: F,
pairs: T,
repository: A,
early: I?.begun ?? [],
sameRepository: isSameRepository(F, R),
check: f
});
const isSame = () => F !== undefined && isSameState(j.tree, F.tree, T);
return {
scanned: j,
repository: b,
nested: _,
git: R,
known: k,
base: F,
mark: B,
isSame,
files: N
};
}
const isSameRepository = (e, t) => e?.git === t && e.looked;
function canReuse({known: e, base: t, git: n}, s) {
const {identity: r, parent: i, full: o} = s;
return !o && r.name === undefined && t?.id !== undefined && t.id === i && t.whole && e?.head.checkpoint === i && t.git === n && e.head.clean === r.clean && e.head.scope === (0, 
d.OD)(s);
}
async function capture(e, t) {
return (0, i.h)(t.folder, n => new Capture(e, t, n).run());
}
class Capture {
#v;
#b;
#N;
#M;
#P=new f.kI;
#C;
#L;
#z;
constructor(e, t, n) {
this.#v = e;
this.#b = t;
this.#N = n;
this.#M = new CaptureWatch(e, t);
this.#C = e.secrets === "allow" ? undefined : (0, o.sF)(e.masker);
this.#L = new a.QK(t.threadScript, this.#C ? {
secrets: this.#C
} : {});
}
async run() {
try {
return await this.#U();
} catch (e) {
if (this.#M.signal.aborted) this.#M.check();
throw e;
} finally {
this.#L.close();
this.#M.end();
await (this.#z?.catch(() => undefined));
}
}
async #U() {
const e = await survey({
request: this.#v,
ports: this.#b,
scratch: this.#N,
secrets: this.#C,
threads: this.#L,
check: () => this.#M.check(),
signal: this.#M.signal
});
const {base: t, git: s, files: r} = e;
if (!isSameRepository(t, s)) this.#W(e);
const i = r.inherit();
const o = canReuse(e, this.#v);
if (o && t?.looked && i.length === 0 && e.isSame()) return this.#D(e);
const {storeState: a} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 60335));
const c = {
request: this.#v,
ports: this.#b,
scratch: this.#N,
found: e,
toRead: i
};
const d = {
threads: this.#L,
watch: this.#M,
meter: this.#P
};
const f = await a(c, d, this.#W(e), o);
return f ? this.#H(f, e) : this.#D(e);
}
#W({repository: e, nested: t, files: s, base: r, git: i}) {
const prepare = async () => {
const o = this.#C && (await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 76096))).createScanner(this.#C);
if (o) s.screenLinks(o);
const a = isSameRepository(r, i) && r?.findings.length === 0;
const c = e?.prepare(a ? undefined : o);
const d = await Promise.all([ c ?? [], t.prepare(o) ]);
for (const e of d.flat()) s.addFinding(e);
return e?.withheld ?? new Set;
};
this.#z ??= prepare();
this.#z.catch(() => undefined);
return this.#z;
}
#D({scanned: e, known: t, base: n, git: s, mark: r}) {
const {id: i, findings: o} = n;
const {head: a, tree: d} = t;
if (a.git !== s || a.looked !== r || !(0, c.Wn)(e.tree, d)) {
this.#q({
tree: e.tree,
sources: n.sources,
head: {
...a,
git: s,
looked: r
}
});
}
return {
id: i,
...e.tree.totals(),
storedBytes: 0,
ms: this.#M.elapsed,
parent: i,
stateHash: a.stateHash,
skipped: e.skipped,
findings: o,
reused: true
};
}
#H({id: e, manifest: t, storedBytes: n}, {git: s, mark: i}) {
const {identity: o, secrets: a} = this.#v;
const {tree: c, sources: f, parent: h, files: u, bytes: l, findings: p} = t;
const m = {
checkpoint: e,
stateHash: t.stateHash,
clean: o.clean,
git: s,
secrets: a,
looked: i,
findings: p,
...(0, r.n7)(this.#b.key)
};
this.#q({
tree: c,
sources: f,
head: {
...m,
scope: (0, d.OD)(this.#v)
}
});
return {
id: e,
files: u,
bytes: l,
storedBytes: n,
ms: this.#M.elapsed,
parent: h,
stateHash: t.stateHash,
skipped: t.skipped,
findings: p,
reused: false
};
}
#q(e) {
try {
(0, c.qZ)((0, c.aw)(this.#b.folder, this.#v.root), e);
} catch (e) {
this.#b.log.debug(`Known files not saved: ${(0, s.messageOf)(e)}.`);
}
}
}
},
18732: (e, t, n) => {
n.r(t);
n.d(t, {
EarlyBatches: () => EarlyBatches
});
var s = n(2090);
var r = n(87573);
var i = n(64839);
var o = n(27175);
var a = n(33858);
var c = n(14716);
const d = {
objectFormat: "sha1",
oid: () => undefined,
held: () => undefined
};
class EarlyBatches {
begun=[];
#K;
#L;
#G;
#Z=0;
#J=[];
#V=i.v_;
constructor(e, t, n) {
this.#K = e;
this.#L = t;
this.#G = n;
}
offer(e, t) {
if (++this.#Z === o.fe) this.#L.expect({
files: o.fe
});
if (e.sizes[t] <= c.Pg) return;
const n = (0, s.RH)(e, t) + (0, r.jC)(e.sizes[t]);
if (n > i.v_ || this.#G?.blobAt(e.path(t)) !== undefined) return;
if (n > this.#V) this.#Y(e);
this.#J.push(t);
this.#V -= n;
}
#Y(e) {
const t = this.#J;
this.#J = [];
this.#V = i.v_;
const n = this.#L.started;
if (!n || this.begun.length >= n.width) return;
const s = n.run({
kind: "pack",
batch: (0, a.Kb)(this.#K, e, t, d)
});
s.catch(() => undefined);
this.begun.push({
files: t,
answer: s
});
}
}
},
27215: (e, t, n) => {
n.d(t, {
FG: () => diskOf,
NE: () => describeEnvironment,
go: () => freeBytes,
kI: () => Meter
});
var s = n(73024);
const describeEnvironment = e => ({
os: process.platform,
arch: process.arch,
node: process.versions.node,
workspace: e
});
const freeBytes = e => diskOf(e).free;
function diskOf(e) {
try {
const {bavail: t, bsize: n, blocks: r} = (0, s.statfsSync)(e);
return {
free: t * n,
total: r * n
};
} catch {
return {
free: Number.POSITIVE_INFINITY,
total: Number.POSITIVE_INFINITY
};
}
}
class Meter {
#X=process.cpuUsage();
read(e, t) {
const {user: n, system: s} = process.cpuUsage(this.#X);
const r = freeBytes(t);
return {
ms: Math.round(e),
cpuSeconds: (n + s) / 1e6,
memoryBytes: process.resourceUsage().maxRSS * 1024,
diskFreeBytes: Number.isFinite(r) ? r : 0
};
}
}
},
61761: (e, t, n) => {
n.d(t, {
Fg: () => LiveFile,
gv: () => fileStatOf,
ir: () => readThrough
});
var s = n(73024);
var r = n(19473);
var i = n(78702);
var o = n(64571);
const a = s.constants.O_RDONLY | (s.constants.O_NOFOLLOW ?? 0) | (s.constants.O_NONBLOCK ?? 0);
const fileStatOf = (e, t) => ({
size: e.sizes[t],
mtime: e.mtimes[t],
ctime: e.ctimes[t],
inode: e.inodes[t]
});
class LiveFile {
#e;
#Q;
constructor(e, t) {
this.#e = e;
this.#Q = t;
}
static open(e, t, n) {
try {
return new LiveFile((0, s.openSync)((0, i.uk)(e, t), a), n);
} catch (e) {
const t = (0, r.codeOf)(e);
if (t === "ENOENT" || t === "ENOTDIR") return "vanished";
return t === "ELOOP" ? "changing" : "unreadable";
}
}
read(e, t) {
let n = 0;
while (n < e.length) {
const r = t === undefined ? null : t + n;
const i = (0, s.readSync)(this.#e, e, n, e.length - n, r);
if (i === 0) break;
n += i;
}
return n;
}
isUnchanged() {
const {size: e, mtimeMs: t, ctimeMs: n, ino: r} = (0, s.fstatSync)(this.#e);
const {mtime: i, ctime: o, inode: a} = this.#Q;
return e === this.#Q.size && isTime(t, i) && isTime(n, o) && r === Number(a);
}
close() {
(0, s.closeSync)(this.#e);
}
}
const c = .001;
const isTime = (e, t) => Math.abs((0, o.VH)(e) - (0, o.Wj)(t)) < c;
const d = 512 * 1024;
function readThrough(e, t, n, s) {
const r = LiveFile.open(e, t, n);
if (typeof r === "string") return r;
try {
const {size: e} = n;
const t = Buffer.allocUnsafe(Math.min(Math.max(e, 1), d));
let i = 0;
for (let n = r.read(t); n > 0; n = r.read(t)) {
s(t.subarray(0, n));
i += n;
if (i > e) return "changing";
}
return i === e && r.isUnchanged() ? undefined : "changing";
} catch {
return "unreadable";
} finally {
r.close();
}
}
},
89412: (e, t, n) => {
n.d(t, {
Aw: () => NestedRepositories,
ax: () => fingerprintOf,
w: () => nestedFingerprint
});
var s = n(77598);
var r = n(73024);
var i = n(76760);
var o = n(19473);
var a = n(78702);
var c = n(14325);
var d = n(85799);
var f = n(94120);
const h = ".git/modules/";
class NestedRepositories {
skipped=[];
fingerprint;
#ee=new Map;
constructor(e, t, {scratch: n, all: s, signal: o}) {
const u = [];
for (const [l, {path: p, gitFile: m}] of t.entries()) {
const t = (0, a.WV)(p);
const y = i.join(n, `nested-${l}`);
const w = d.Repository.open(i.join(e, t), i.join(y, "look"));
if (!w?.hasHead || (0, a.ns)(p) === undefined) {
this.skipped.push({
path: `${t}/.git`,
reason: "repository-unreadable"
});
continue;
}
u.push(`${t} ${(0, c.LB)(w)}`);
const g = i.relative(e, w.gitDir).replaceAll(i.sep, "/");
if (m && !g.startsWith(h)) continue;
(0, r.mkdirSync)(y, {
recursive: true
});
const k = m && !s ? {
all: false,
link: g
} : {
all: true
};
const v = f.E.open(e, {
scratch: y,
folder: p,
signal: o,
...k
});
this.#ee.set(t, v);
}
this.fingerprint = joinFingerprints(u);
}
async prepare(e) {
const t = [];
for (const [n, s] of this.#ee) {
try {
const r = await s.prepare(e);
t.push(...r.map(e => ({
...e,
path: `${n}/${e.path}`
})));
} catch (e) {
if (!(e instanceof o.RefusedError) || e.reason !== "secrets-found") throw e;
this.#ee.delete(n);
this.skipped.push({
path: `${n}/.git`,
reason: "repository-secrets"
});
}
}
return t;
}
capture(e) {
return [ ...this.#ee.values() ].map(t => t.capture(e));
}
}
const fingerprintOf = (e, t) => [ e ?? "none", t ].filter(Boolean).join("+");
function nestedFingerprint(e, t, n) {
return joinFingerprints(t.flatMap((t, s) => {
const r = d.Repository.open(i.join(e, t), i.join(n, `nested-${s}`));
return r?.hasHead ? [ `${t} ${(0, c.LB)(r)}` ] : [];
}));
}
const joinFingerprints = e => e.length === 0 ? "" : (0, s.hash)("sha256", e.toSorted().join("\0"), "hex");
},
14716: (e, t, n) => {
n.d(t, {
Ik: () => a,
Pg: () => o,
lY: () => planPacking
});
var s = n(2090);
var r = n(87573);
var i = n(64839);
const o = 64 * 1024;
const a = 8 * 1024 * 1024;
function planPacking(e, t, n) {
const c = new Float64Array(e.count);
const d = {
batches: [],
large: []
};
const f = [ [], [], [], [] ];
for (const a of t) {
const t = (0, s.RH)(e, a) + (0, r.jC)(e.sizes[a]);
c[a] = t;
if (t > i.v_) d.large.push(a); else f[(e.sizes[a] > o ? 2 : 0) + (n(a) ? 0 : 1)]?.push(a);
}
for (const [t, n] of f.entries()) {
d.batches.push(...cut(likeByLike(e, n), c, t < 2 ? a : i.v_));
}
return d;
}
function likeByLike(e, t) {
const n = groupsOf(e, t);
const s = new Int32Array(t.length).fill(-1);
const r = new Int32Array(t.length).fill(-1);
const i = new Uint8Array(t.length);
for (let e = 0; e < t.length; e++) {
const t = n[e];
const o = s[t];
s[t] = e;
if (o < 0) continue;
r[o] = e;
i[e] = 1;
}
const o = new Int32Array(t.length);
let a = 0;
for (let e = 0; e < t.length; e++) {
if (i[e]) continue;
for (let n = e; n >= 0; n = r[n]) o[a++] = t[n];
}
return o;
}
function groupsOf(e, t) {
const n = new Map;
const s = new Float64Array(t.length);
for (let r = 0; r < t.length; r++) {
const o = t[r];
const a = e.names[o];
const c = n.get(a);
const d = c ?? n.size;
if (c === undefined) n.set(a, d);
s[r] = d * (i.v_ + 1) + e.sizes[o];
}
const r = s.slice().sort();
return Int32Array.from(s, e => placeIn(r, e));
}
function placeIn(e, t) {
let [n, s] = [ 0, e.length ];
while (n < s) {
const r = n + s >> 1;
if (e[r] < t) n = r + 1; else s = r;
}
return n;
}
function cut(e, t, n) {
const s = [];
let r = 0;
for (const i of e) {
const e = t[i];
if (e > r) {
s.push([]);
r = n;
}
s.at(-1)?.push(i);
r -= e;
}
return s;
}
},
65262: (e, t, n) => {
n.d(t, {
Packer: () => Packer
});
var s = n(2090);
var r = n(87573);
var i = n(64839);
var o = n(27175);
var a = n(81170);
var c = n(81446);
var d = n(33858);
var f = n(14716);
class Packer {
#te;
#ne;
constructor(e) {
this.#te = e;
}
async packFiles(e, t = []) {
const {tree: n, pool: s, elsewhere: r} = this.#te;
const mayBeElsewhere = e => r.oid(e) !== undefined || r.held(e) !== undefined;
const i = new Set(t.flatMap(e => e.files));
const a = i.size === 0 ? e : e.filter(e => !i.has(e));
const {batches: c, large: d} = (0, f.lY)(n, a, mayBeElsewhere);
const h = [];
await Promise.all([ (0, o.al)(s, d, e => ({
kind: "digest",
batch: this.#se([ e ])
}), (e, t) => this.#re(e, t, h)), (0, o.Ny)(s, [ ...t, ...c.map(e => ({
files: e
})) ], e => e.answer ?? s.run({
kind: "pack",
batch: this.#se(e.files)
}), (e, t) => this.#ie(e.files, t)) ]);
await (0, o.al)(s, h, ({i: e, piece: t, sum: n}) => ({
kind: "piece",
batch: this.#se([ e ]),
piece: t,
sum: n
}), (e, t) => this.#oe(e, t));
}
async packHeaders(e) {
const {tree: t, sources: n, writer: i} = this.#te;
i.frameLimit = f.Ik;
for (const o of e) {
const e = (0, s.C5)(t, o);
const c = (0, r.gT)(e);
if (i.free < c) await i.flush();
n.at[o] = i.offset;
n.kinds[o] = a.Dg;
(0, r.bx)(e, i.space(c));
i.advance(c);
}
}
#se(e) {
const {root: t, tree: n, elsewhere: s} = this.#te;
return (0, d.Kb)(t, n, e, s);
}
async #ie(e, t) {
const {tree: n, sources: s, writer: r, judged: i, check: o} = this.#te;
o();
const d = r.offset;
if (t.frame) await this.#ae({
...t,
frame: t.frame
});
for (const [r, o] of e.entries()) {
const e = t.verdicts[r];
if (!isLost(e)) n.setHash(o, t.hashes, r * c.FA);
if (e === "store") {
s.at[o] = d + t.offsets[r];
s.kinds[o] = a.Dg;
}
i(o, e);
}
}
async #ae({frame: e, raw: t, sha256: n}) {
await this.#te.writer.append({
frame: [ e ],
raw: t,
sha256: n
});
(0, i._r)(e);
}
#re(e, {verdict: t, sha256: n, sums: s}, r) {
const {tree: i, judged: o, check: a} = this.#te;
a();
if (!isLost(t)) i.setHash(e, n);
if (t !== "store") o(e, t); else for (const [t, n] of s.entries()) r.push({
i: e,
piece: t,
sum: n,
isLast: t === s.length - 1
});
}
async #oe({i: e, piece: t, isLast: n}, s) {
const {sources: r, writer: i, judged: o, check: c} = this.#te;
c();
if (t === 0) this.#ne = {
i: e,
mark: await i.mark()
};
if (this.#ne?.i !== e) return;
if (!s.frame) {
await i.rollback(this.#ne.mark);
this.#ne = undefined;
return o(e, {
lost: "changing"
});
}
await this.#ae({
...s,
frame: s.frame
});
if (!n) return;
r.at[e] = this.#ne.mark.offset;
r.kinds[e] = a.Dg;
o(e, "store");
}
}
const isLost = e => typeof e === "object" && "lost" in e;
},
33062: (e, t, n) => {
n.r(t);
n.d(t, {
parentFor: () => parentFor
});
var s = n(76760);
var r = n(81965);
async function parentFor(e, t, {folder: n}) {
const i = await t.list();
const o = (0, r.yb)((0, r.aw)(n, e))?.checkpoint;
if (i.some(({id: e}) => e === o)) return o;
const a = s.resolve(e);
return i.findLast(({workspace: e = a}) => e === a)?.id;
}
},
94120: (e, t, n) => {
n.d(t, {
E: () => WorkspaceRepository
});
var s = n(77598);
var r = n(73024);
var i = n(76760);
var o = n(19473);
var a = n(78702);
var c = n(14325);
var d = n(40869);
var f = n(36618);
var h = n(42027);
var u = n(26713);
var l = n(85799);
var p = n(18704);
var m = n(81446);
class WorkspaceRepository {
withheld=new Set;
#ce=new Set;
#G;
#de;
#N;
#fe;
#he;
#ue;
#le;
#pe;
constructor(e, {folder: t = "", scratch: n, all: s, link: r}) {
this.#G = e;
this.#fe = s;
this.#de = t;
this.#N = n;
this.#he = r;
}
static open(e, t) {
const n = i.join(e, (0, a.WV)(t.folder ?? ""));
const s = l.Repository.open(n, i.join(t.scratch, "git"), t.signal);
return s?.hasHead ? new WorkspaceRepository(s, t) : undefined;
}
get fingerprint() {
return (0, c.LB)(this.#G);
}
get underWay() {
return (0, h.k)(this.#G);
}
get oidBytes() {
return this.#G.oidLength / 2;
}
get format() {
return this.#G.format;
}
blobAt(e) {
const t = this.trackedBlob(e);
return t === undefined || this.withheld.has(t) ? undefined : t;
}
trackedBlob(e) {
return this.#me().get(e);
}
async prepare(e) {
const t = (0, d.dT)(this.#G);
t.catch(() => undefined);
const s = e && this.#he === undefined ? this.#ye(e) : [];
let r = await (0, c.OF)(this.#G, this.#we(), this.#fe);
if (this.#he !== undefined) r = {
...r,
tips: new Map,
stashes: []
};
if (e) {
const {screenContent: t} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 11630));
const i = await t(this.#G, r, e);
if (i.commits && this.#fe) throw inHistory(i.findings);
s.push(...i.findings, ...this.#he === undefined ? this.#ge(e) : []);
r = i.content;
this.withheld = i.withheld;
this.#ce = i.named;
if (i.stashes) this.#ue = (0, c.E$)(this.#we());
}
const o = i.join(this.#N, "bundle");
const a = await (0, c.CN)(this.#G, r, o) ? o : undefined;
const f = (await t).filter(t => !e || (e.scan("", Buffer.from(t.join(" "))) ?? (0, 
p.f)(t.join(" "))) === undefined);
this.#pe = {
config: f,
bundle: a
};
return s;
}
capture(e) {
const {head: t, refs: n, index: s, shallow: i, files: o} = this.#we();
if (!this.#pe) throw new Error("The repository was not prepared.");
const {config: d, bundle: f} = this.#pe;
const h = [];
if (this.#he === undefined) h.push([ "refs", Buffer.from((0, u.$0)(n), "latin1") ]);
if (s) {
const t = this.#ke(e);
const n = s.entries.filter(({path: e}) => !this.#ce.has(e));
h.push([ "index", (0, c.m9)(this.#G, {
...s,
entries: n
}, e => t.get(e)) ]);
}
if (f !== undefined) h.push([ "bundle", {
file: f,
size: (0, r.statSync)(f).size
} ]);
const l = {
path: (0, a.WV)(this.#de),
objectFormat: this.format
};
const p = {
...t,
shallow: i,
config: d,
files: o
};
const m = this.#he === undefined ? {
...l,
...p
} : {
...l,
link: this.#he,
commit: t.commit,
branch: null,
shallow: [],
config: [],
files: {}
};
return {
state: m,
members: h
};
}
#we() {
this.#ue ??= (0, c.IR)(this.#G, this.#fe);
return this.#ue;
}
#me() {
if (this.#le) return this.#le;
const e = this.#we().index?.entries ?? [];
this.#le = new Map(e.filter(({stage: e}) => e === 0).map(({path: e, oid: t}) => [ e, t ]));
return this.#le;
}
#ge(e) {
const t = this.#we();
const n = Object.entries(t.files).flatMap(([t, n]) => {
const r = Buffer.from(n, "latin1");
const i = e.scan("", r);
if (i === undefined) return [];
return [ {
name: t,
path: `.git/${t}`,
kind: i,
sha256: (0, s.hash)("sha256", r, "hex"),
size: r.length
} ];
});
const r = Object.entries(t.files).filter(([e]) => !n.some(t => t.name === e));
if (n.length > 0) this.#ue = {
...t,
files: Object.fromEntries(r)
};
return n.map(({name: e, ...t}) => t);
}
#ye(e) {
const t = this.#we();
const n = new Set([ ...t.refs.keys(), ...t.head.branch === null ? [] : [ t.head.branch ] ]);
const r = [ ...n ].flatMap(t => {
const n = Buffer.from(t, "latin1");
const r = e.scan("", n) ?? (0, p.f)(t);
return r === undefined ? [] : [ {
name: t,
kind: r,
sha256: (0, s.hash)("sha256", n, "hex"),
size: n.length
} ];
});
if (r.length === 0) return [];
const i = new Set(r.map(({name: e}) => e));
const {head: o} = t;
const a = o.branch !== null && i.has(o.branch) ? null : o.branch;
const c = new Map([ ...t.refs ].filter(([e]) => !i.has(e)));
this.#ue = {
...t,
head: {
...o,
branch: a
},
refs: c
};
return r.map(({name: e, ...t}) => ({
path: ".git (name of a branch or tag)",
...t
}));
}
#ke(e) {
const t = this.#de === "" ? "" : `${this.#de}/`;
const n = new Set(this.#de === "" ? [] : foldersAbove(`${t}x`));
for (const e of this.#me().keys()) {
for (const s of foldersAbove(t + e)) {
if (n.has(s)) break;
n.add(s);
}
}
const s = new Map;
for (let r = 0; r < e.count; r++) {
const i = e.path(r);
if (e.kinds[r] === m.Md) {
if (!n.has(i)) r = e.ends[r] - 1;
} else if (i.startsWith(t) && this.#me().has(i.slice(t.length))) {
s.set(i.slice(t.length), statOf(e, r));
}
}
return s;
}
}
function* foldersAbove(e) {
for (let t = e.lastIndexOf("/"); t > 0; t = e.lastIndexOf("/", t - 1)) yield e.slice(0, t);
}
const statOf = (e, t) => (0, f.k5)({
mtimeNs: e.mtimes[t],
ctimeNs: e.ctimes[t],
ino: e.inodes[t],
size: BigInt(e.sizes[t])
});
function inHistory(e) {
const t = e.map(({path: e, kind: t}) => `${e} (${t})`).join(", ");
return new o.RefusedError("secrets-found", `Checkpoint not taken: local commits hold credentials, and a full checkpoint needs them: ${t}. Rewrite the commits, or set secrets to "allow".`);
}
},
60335: (e, t, n) => {
n.d(t, {
storeState: () => storeState
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
var o = n(77598);
var a = n(93205);
var c = n(64839);
const d = 4;
class FrameWriter {
frames=[];
fileBytes=0;
#e;
#ve;
#be=[];
#Se=[];
#xe;
#Ae=0;
#$e=0;
#Ee=c.v_;
constructor(e, t) {
this.#e = (0, s.openSync)(e, "wx", 384);
this.#ve = t;
this.#xe = this.#Oe();
if (t) this.#Ie([ t.header ], 0);
}
get offset() {
return this.#$e + this.#Ae;
}
get free() {
return this.#Ee - this.#Ae;
}
set frameLimit(e) {
this.#Ee = Math.min(e, c.v_);
}
space(e) {
return this.#xe.buffer.subarray(this.#Ae, this.#Ae + e);
}
advance(e) {
this.#Ae += e;
}
async write(e) {
for (let t = 0; t < e.length; ) {
if (this.free <= 0) await this.flush();
const n = e.subarray(t, t + this.free);
this.space(n.length).set(n);
this.advance(n.length);
t += n.length;
}
}
async flush() {
if (this.#Ae === 0) return;
const e = this.#xe;
e.raw = this.#Ae;
e.pending = e.codec.run(e.buffer.subarray(0, this.#Ae));
e.pending.catch(() => undefined);
this.#Se.push(e);
this.#$e += this.#Ae;
this.#Ae = 0;
this.#xe = await this.#je();
}
async mark() {
await this.flush();
return {
offset: this.#$e,
frames: this.frames.length + this.#Se.length
};
}
async rollback(e) {
this.#Ae = 0;
await this.drain();
for (const {size: t} of this.frames.splice(e.frames)) this.fileBytes -= t;
this.#$e = e.offset;
(0, s.ftruncateSync)(this.#e, this.fileBytes);
}
async drain() {
await this.flush();
while (this.#Se.length > 0) await this.#w();
}
async append({frame: e, raw: t, sha256: n}) {
await this.drain();
this.#_e(e, t, n);
this.#$e += t;
}
async finish() {
await this.drain();
this.#Re([ (0, a.X)(this.frames) ]);
this.close();
}
close() {
for (const {codec: e} of this.#be) e.close();
if (this.#be.length > 0) (0, s.closeSync)(this.#e);
this.#be.length = 0;
}
async #je() {
const e = this.#be.find(e => !this.#Se.includes(e));
if (e) return e;
return this.#be.length < d ? this.#Oe() : this.#w();
}
#Oe() {
const e = {
buffer: Buffer.allocUnsafeSlow(c.v_),
codec: (0, c._S)(),
raw: 0,
pending: undefined
};
this.#be.push(e);
return e;
}
async #w() {
const e = this.#Se.shift();
this.#_e(await e.pending, e.raw);
return e;
}
#_e(e, t, n) {
if (this.#ve) this.#Ie(this.#ve.seal(e, this.frames.length), t); else this.#Ie(e, t, n);
}
#Ie(e, t, n = hashOf(e)) {
this.frames.push({
size: this.#Re(e),
raw: t,
sha256: n
});
}
#Re(e) {
const t = this.fileBytes;
for (const t of e) {
for (let e = 0; e < t.length; ) e += (0, s.writeSync)(this.#e, t, e, t.length - e, this.fileBytes + e);
this.fileBytes += t.length;
}
return this.fileBytes - t;
}
}
function hashOf(e) {
const t = (0, o.createHash)("sha256");
for (const n of e) t.update(n);
return t.digest("hex");
}
var f = n(5949);
var h = n(65397);
var u = n(61480);
var l = n(43382);
var p = n(95648);
var m = n(27215);
var y = n(2090);
var w = n(87573);
async function packRepository(e, {state: t, members: n}, s) {
const r = {};
e.frameLimit = c.v_;
for (const [t, i] of n) {
const n = Buffer.isBuffer(i) ? i.length : i.size;
const a = e.offset;
await e.write((0, w.YS)((0, y.nV)((0, y.SG)(s, t), n)));
const c = (0, o.createHash)("sha256");
for (const t of Buffer.isBuffer(i) ? [ i ] : chunksOf(i.file, n)) {
c.update(t);
await e.write(t);
}
await e.write(Buffer.alloc((0, w.jC)(n) - n));
r[t] = {
at: a,
size: n,
sha256: c.digest("hex")
};
}
return {
...t,
members: r
};
}
const g = 1024 * 1024;
function* chunksOf(e, t) {
const n = (0, s.openSync)(e, "r");
try {
const r = Buffer.allocUnsafe(Math.min(g, Math.max(1, t)));
for (let i = t; i > 0; ) {
const t = (0, s.readSync)(n, r, 0, Math.min(i, r.length), null);
if (t === 0) throw new Error(`${e} became shorter.`);
i -= t;
yield r.subarray(0, t);
}
} finally {
(0, s.closeSync)(n);
}
}
var k = n(78702);
var v = n(81170);
var b = n(55228);
var S = n(81446);
var x = n(69540);
const A = 256 * 1024;
const $ = 512;
const E = 6;
const ascii = e => Uint8Array.from(Buffer.from(e));
const O = ascii('{"path":"');
const I = {
directory: ascii(',"type":"directory","mode":"'),
file: ascii(',"type":"file","mode":"'),
symlink: ascii(',"type":"symlink","mode":"')
};
const j = ascii('","mtime":"');
const _ = ascii('","size":');
const R = ascii(',"sha256":"');
const B = ascii(',"sparse":true');
const F = ascii(',"git":"');
const T = ascii(',"redacted":true');
const N = ascii(',"in":');
const M = ascii(',"at":');
const P = ascii("},\n");
const C = ascii("}\n");
const [L, z, U, W] = [ 34, 44, 123, 46 ];
function* serializeManifest(e) {
const {tree: t, sources: n, frames: s, ...r} = e;
const i = {
format: x.uB,
version: x.xv,
...r
};
const o = s.map(({size: e, raw: t, sha256: n}) => [ e, t, n ]);
yield Buffer.from(`{${JSON.stringify(i).slice(1, -1)},\n"frames":${JSON.stringify(o)},\n"entries":[\n`);
const a = new EntryText(t, n);
for (let e = 0; e < t.count; e++) {
if (!a.reserve(e)) {
yield a.text.take();
a.reserve(e);
}
a.write(e);
a.text.put(e + 1 < t.count ? P : C);
}
yield a.text.take();
yield Buffer.from("]}\n");
}
const D = /^[ !#-[\]-~]*$/;
const H = 1000000000n;
class EntryText {
text=new b.a(A);
#Be;
#Fe;
#Te;
#Ne=true;
#Me=0n;
#Pe=ascii("0");
constructor(e, t) {
this.#Be = e;
this.#Fe = t;
}
reserve(e) {
const t = this.#Be;
const n = t.hardLinks.get(e);
const s = n === undefined ? t.targets.get(e)?.length ?? 0 : t.path(n).length;
const r = this.text.prefix(t, e).length + t.names[e].length;
return this.text.reserve($ + E * (r + s));
}
write(e) {
const {text: t} = this;
const n = this.#Be;
const s = n.kinds[e];
this.#Ce(e);
t.put(I[s === S.Md ? "directory" : s === S.ps ? "symlink" : "file"]);
t.octal(n.modes[e]);
t.put(j);
this.#Le(n.mtimes[e]);
if (s === S.Md || s === S.ps) t.byte(L); else this.#ze(e);
if (s === S.ps) this.#Ue("target", n.targets.get(e) ?? "");
const r = this.#Fe.at[e];
if (r < 0) return;
t.put(M);
t.decimal(r);
}
#Ce(e) {
const {text: t} = this;
const n = t.prefix(this.#Be, e);
if (n !== this.#Te) {
this.#Te = n;
this.#Ne = D.test(n.toString("latin1"));
}
const s = this.#Be.names[e];
if (this.#Ne && D.test(s)) {
t.put(O);
t.put(n);
t.name(s);
t.byte(L);
} else {
t.byte(U);
t.utf8(fieldOf("path", this.#Be.path(e)));
}
}
#Ue(e, t) {
this.text.byte(z);
this.text.utf8(fieldOf(e, t));
}
#Le(e) {
const {text: t} = this;
if (e < 0n) {
t.name((0, w.fU)(e));
return;
}
let n = Number(e - this.#Me);
if (n < 0 || n >= Number(H)) {
const t = e / H;
this.#Me = t * H;
this.#Pe = ascii(String(t));
n = Number(e - this.#Me);
}
t.put(this.#Pe);
if (n === 0) return;
t.byte(W);
t.padded(n, 9);
}
#ze(e) {
const {text: t} = this;
const n = this.#Be;
t.put(_);
t.decimal(n.sizes[e]);
t.put(R);
t.hex(n.hashes, e * S.FA, S.FA);
t.byte(L);
if (n.has(e, S.tA)) t.put(B);
const s = n.hardLinks.get(e);
if (s !== undefined) this.#Ue("sameAs", n.path(s));
this.#We(e);
}
#We(e) {
const {text: t} = this;
const n = this.#Fe.kinds[e];
if (n === v.Dg) return;
if (n === v.xF) {
const {oids: n, oidBytes: s} = this.#Fe;
t.put(F);
t.hex(n, e * s, s);
t.byte(L);
} else if (n === v.XF) t.put(T); else {
t.put(N);
t.decimal(n - v.M5);
}
}
}
function fieldOf(e, t) {
const n = (0, k.ns)(t);
if (n !== undefined) return `"${e}":${JSON.stringify(n)}`;
return `"${e}Bytes":"${Buffer.from(t, "latin1").toString("base64")}"`;
}
const q = 2 * 1024 * 1024;
async function writeManifest(e, t) {
const n = (0, c._S)();
try {
const s = (0, o.createHash)("sha256");
const r = [];
let i = 0;
let a = Promise.resolve();
for (const e of blocks(serializeManifest(t))) {
s.update(e);
i += e.length;
await a;
a = n.run(e).then(t => r.push([ t, e.length ]));
a.catch(() => undefined);
}
await a;
const c = (0, w.YS)((0, y.uD)(i));
await e.append({
frame: await n.run(c),
raw: c.length
});
for (const [t, n] of r) await e.append({
frame: t,
raw: n
});
const d = Buffer.concat([ Buffer.alloc((0, w.jC)(i) - i), w.bM ]);
await e.append({
frame: await n.run(d),
raw: d.length
});
return s.digest("hex");
} finally {
n.close();
}
}
function* blocks(e) {
let t = Buffer.allocUnsafeSlow(q);
let n = Buffer.allocUnsafeSlow(q);
let s = 0;
for (const r of e) {
for (let e = 0; e < r.length; ) {
const i = r.copy(t, s, e);
e += i;
s += i;
if (s < q) continue;
yield t;
[t, n, s] = [ n, t, 0 ];
}
}
if (s > 0) yield t.subarray(0, s);
}
async function storeState(e, t, n, i) {
const {request: o, ports: a, scratch: c, found: d} = e;
const {files: l} = d;
const p = r.join(c, "archive");
const m = new FrameWriter(p, a.key === undefined ? undefined : (0, f.A1)(a.key));
try {
t.watch.watchArchive(() => m.fileBytes);
await pack(e, t.threads, n, m);
refuseFindings(o, l, d.scanned);
if (i && l.lost.size === 0 && !l.foundMore() && d.isSame()) return undefined;
const r = await describeState(e, t, m);
const a = (await writeManifest(m, r)).slice(0, u.Rp);
await m.finish();
const c = (0, s.statSync)(p).size;
await o.store.put((0, h.q)(a, r, c), p);
await refuseMissingDependencies(o.store, a, r.dependencies);
return {
id: a,
manifest: r,
storedBytes: c
};
} finally {
m.close();
}
}
async function pack({found: e, toRead: t, ports: n}, s, r, i) {
const {tree: o} = e.scanned;
const a = t.reduce((e, t) => e + o.sizes[t], 0);
let c = 0;
const wasRead = e => {
c += o.sizes[e];
n.progress?.(Math.min(c, a - 1), a);
};
await e.files.pack(t, i, s.poolFor({
files: t.length,
bytes: a
}), r, wasRead);
n.progress?.(a, a);
s.close();
}
async function refuseMissingDependencies(e, t, n) {
for (const s of n) {
if (!e.locate || await e.locate(s) !== undefined) continue;
if ((await e.list()).some(e => e.id === s)) continue;
await e.remove(t);
throw new i.RefusedError("dependency-removed", `Checkpoint not taken: ${s}, which has content of it, was removed meanwhile. Take it again.`);
}
}
function refuseFindings({secrets: e}, t, {skipped: n}) {
const s = n.filter(({reason: e}) => e === "secret-name");
const r = [ ...t.findings, ...s.map(({path: e, reason: t}) => ({
path: e,
kind: t
})) ];
if (e !== "refuse" || r.length === 0) return;
const o = r.map(({path: e, kind: t}) => `${e} (${t})`).join(", ");
throw new i.RefusedError("secrets-found", `Checkpoint not taken: ${r.length} files hold credentials: ${o}. Remove or exclude them, or set secrets to "redact".`);
}
async function describeState({request: e, ports: t, found: n}, {watch: s, meter: r}, i) {
const {scanned: o, repository: a, nested: c, base: d, files: f} = n;
const {identity: h, paths: u, exclude: y, full: w = false, secrets: g, root: k} = e;
const {tree: v, sources: b} = (0, p.L)(o.tree, f.sources, f.lost);
const S = [];
const x = [ ...a ? [ a.capture(v) ] : [], ...c.capture(v) ];
for (const [e, t] of x.entries()) S.push(await packRepository(i, t, e));
await i.drain();
return {
createdAt: new Date(t.clock.now()).toISOString(),
identity: h,
parent: d?.id ?? null,
dependencies: b.dependencies,
scope: {
...u?.length ? {
paths: u
} : {},
...y?.length ? {
exclude: y
} : {}
},
full: w,
stateHash: (0, l.ml)(v),
...v.totals(),
skipped: [ ...o.skipped, ...f.skipped, ...c.skipped ],
secrets: g,
findings: f.findings,
repositories: S,
environment: (0, m.NE)(k),
metrics: r.read(s.elapsed, t.folder),
wayBack: K,
tree: v,
sources: b,
frames: i.frames
};
}
const K = [ "With rerail (dist/cli.js of its repository): rerail restore <id> --store STORE --root WORKSPACE, where this file is STORE/checkpoints/<id>.tar.zst.", 'By hand: tar --zstd -xf <this file>, for what is stored here; an entry marked "in" is in the archive of that dependency, one marked "git" is what "git cat-file blob <id>" prints.' ];
},
20026: (e, t, n) => {
n.d(t, {
M: () => Copies,
e: () => isDamage
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
var o = n(36707);
var a = n(85820);
var c = n(65397);
var d = n(61480);
var f = n(27175);
const h = new Set([ ...[ "archive-damaged", "archive-disagrees", "content-damaged", "id-mismatch", "manifest-invalid" ], ...[ "manifest-missing", "manifest-too-large", "too-many-entries", "path-escapes", "path-too-long", "git-name", "own-name" ], ...[ "below-symlink", "duplicate-entry", "entry-without-parent", "link-target-missing", "not-authentic" ] ]);
const isDamage = e => e instanceof i.RefusedError && h.has(e.reason) && !(e instanceof d.M6);
class Copies {
#De;
#N;
#He;
#qe;
threads;
#Ke=new Map;
#Ge=new Map;
#Ze=new Set;
#Z=0;
constructor(e, t, {log: n, key: s, threadScript: r}) {
this.#De = e;
this.#N = t;
this.#He = n;
this.#qe = s;
this.threads = new f.QK(r);
}
async open(e, t) {
const n = this.#Ke.get(e);
if (n) return n.opened;
const o = [];
for (const n of this.#De) {
if (this.#Ge.get(e)?.has(n)) continue;
const i = r.join(this.#N, `copy-${this.#Z++}`);
try {
const s = await (0, d.openCheckpoint)(n, e, i, this.#qe, t);
this.#Ke.set(e, {
store: n,
opened: s,
file: i
});
return s;
} catch (t) {
(0, s.rmSync)(i, {
force: true
});
o.push(t);
await this.#Je(e, n, t);
}
}
throw mostTelling(o) ?? new i.RefusedError("checkpoint-missing", `Checkpoint ${e} not found: no store has it. List what they have.`);
}
async read(e, t) {
let n;
for (;;) {
const s = await this.open(e).catch(e => {
throw n ?? e;
});
try {
await (0, a.f)(s.archive, t(s), this.threads);
return await this.#H(e);
} catch (t) {
if (!isDamage(t)) throw t;
n ??= t;
const {store: s} = this.#Ke.get(e);
this.#Ve(e);
await this.#Je(e, s, t);
}
}
}
async repair() {
const [e] = this.#De;
for (const [t, {store: n, opened: s}] of this.#Ke) {
if (!e || n === e || !this.#Ze.has(t)) continue;
try {
await (0, a.f)(s.archive, (0, o.s)(s.manifest), this.threads);
await this.#H(t);
} catch (e) {
this.#He.debug(`Checkpoint ${t} was not brought back: ${(0, i.messageOf)(e)}.`);
}
}
}
close() {
for (const e of [ ...this.#Ke.keys() ]) this.#Ve(e);
this.threads.close();
}
#Ve(e) {
this.#Ke.get(e)?.opened.archive.close();
this.#Ke.delete(e);
}
async #Je(e, t, n) {
this.#Ge.set(e, (this.#Ge.get(e) ?? new Set).add(t));
if (!isDamage(n)) return;
if (t === this.#De[0]) this.#Ze.add(e);
const s = (0, i.messageOf)(n);
this.#He.warning(`Checkpoint ${e} in the ${t.kind} store is damaged and goes to quarantine: ${s}`);
await t.quarantine(e, s).catch(t => {
this.#He.warning(`Checkpoint ${e} could not be put in quarantine: ${(0, i.messageOf)(t)}.`);
});
}
async #H(e) {
const {store: t, opened: n, file: s} = this.#Ke.get(e);
const [r] = this.#De;
if (!r || t === r) return;
const o = await (t.locate?.(e)) ?? s;
try {
await r.put((0, c.q)(e, n.manifest, n.archive.fileBytes), o);
if (this.#Ze.delete(e)) this.#He.info(`checkpoint ${e} was brought back to the ${r.kind} store from the ${t.kind} store`);
} catch (t) {
this.#He.debug(`Checkpoint ${e} was not kept in the ${r.kind} store: ${(0, i.messageOf)(t)}.`);
}
}
}
const mostTelling = e => e.find(isDamage) ?? e.find(e => !(e instanceof i.RefusedError && e.reason === "checkpoint-missing")) ?? e[0];
},
19798: (e, t, n) => {
n.d(t, {
createEngine: () => createEngine
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
var o = n(20757);
var a = n(81399);
function createEngine(e) {
return {
capture: async t => {
await recoverFirst(t.root);
const {capture: s} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 63408));
(0, a.Gp)();
return s(t, e).catch(n => {
if (!(n instanceof i.RefusedError) || n.reason !== "dependency-removed") throw n;
const {parent: r, ...o} = t;
return s(o, e);
}).catch(nameFullDisk);
},
restore: async t => {
const {restore: s} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 7242));
(0, a.Gp)();
return s(t, e).catch(nameFullDisk);
},
validate: async (t, s, r) => {
const {validate: i} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 56185));
(0, a.Gp)();
return i(t, s, r, e);
},
stateHash: async (t, s) => {
const {hashWorkspace: r} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 57523));
(0, a.Gp)();
return r(t, s ?? {}, e);
},
parentFor: async (t, s) => (await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 33062))).parentFor(t, s, e),
recoverInterruptedRestore: recoverFirst
};
}
function nameFullDisk(e) {
if ((0, i.codeOf)(e) !== "ENOSPC" && (0, i.codeOf)(e) !== "EDQUOT") throw e;
throw new i.RefusedError("no-space", `No space left: ${(0, i.messageOf)(e)}. Make room and try again.`, {
cause: e
});
}
async function recoverFirst(e) {
return (0, s.existsSync)(r.join(e, o.BU)) ? (await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 64390))).recoverInterruptedRestore(e) : "nothing";
}
},
65397: (e, t, n) => {
n.d(t, {
describeArchive: () => describeArchive,
q: () => describe
});
var s = n(61480);
async function describeArchive(e, t, n) {
const {archive: r, manifest: i} = await (0, s.p_)(e, t, n);
r.close();
return describe(t, i, r.fileBytes);
}
function describe(e, t, n) {
const {identity: s, parent: r, createdAt: i, files: o, bytes: a, dependencies: c, environment: d, repositories: f} = t;
const {workspace: h} = d;
return {
id: e,
parent: r,
createdAt: i,
files: o,
bytes: a,
storedBytes: n,
clean: s.clean,
workspace: h,
dependencies: c,
...origin(s),
...headOf(f)
};
}
function origin({name: e, jobKey: t, attempt: n, stage: s}) {
return {
...e === undefined ? {} : {
name: e
},
...t === undefined ? {} : {
jobKey: t
},
...n === undefined ? {} : {
attempt: n
},
...s === undefined ? {} : {
stage: s
}
};
}
function headOf(e) {
const t = e.find(({path: e}) => e === "");
return {
...t?.commit ? {
commit: t.commit
} : {},
...t?.branch ? {
branch: t.branch
} : {}
};
}
},
37079: (e, t, n) => {
n.r(t);
n.d(t, {
fetchCheckpoint: () => fetchCheckpoint
});
var s = n(51455);
var r = n(76760);
var i = n(19473);
var o = n(20026);
var a = n(65397);
async function fetchCheckpoint(e, t, n, s) {
const r = new Map((await n.list()).map(e => [ e.id, e ]));
const i = new Set;
const o = [ e ];
for (let e = o.pop(); e !== undefined; e = o.pop()) {
if (i.has(e)) continue;
i.add(e);
const a = r.get(e) ?? await bringOne(e, t, n, s);
o.push(...a.dependencies);
}
return [ ...i ];
}
async function bringOne(e, t, n, c) {
const {scratch: d, key: f, warn: h = () => {}, damaged: u = async () => {}} = c;
await (0, s.mkdir)(d, {
recursive: true
});
const l = r.join(d, `${e}-${process.pid}`);
let p;
for (const r of t) {
try {
await r.fetch(e, l);
const t = await (0, a.describeArchive)(l, e, f);
await n.put(t, l);
return t;
} catch (n) {
if (p === undefined || (0, o.e)(n)) p = n;
if ((0, o.e)(n)) {
await u();
h(`Checkpoint ${e} in the ${r.kind} store is damaged and goes to quarantine: ${(0, 
i.messageOf)(n)}`);
await r.quarantine(e, (0, i.messageOf)(n)).catch(() => {});
} else if (t.length > 1) h(`Checkpoint ${e} cannot be fetched from the ${r.kind} store: ${(0, 
i.messageOf)(n)}`);
} finally {
await (0, s.rm)(l, {
force: true
});
}
}
throw p ?? new i.RefusedError("checkpoint-missing", `Checkpoint ${e} not found: no store has it.`);
}
},
57523: (e, t, n) => {
n.d(t, {
hashWorkspace: () => hashWorkspace
});
var s = n(77598);
var r = n(19473);
var i = n(61761);
var o = n(59349);
var a = n(81965);
var c = n(61728);
var d = n(79424);
var f = n(81170);
var h = n(43382);
var u = n(81446);
var l = n(95648);
async function hashWorkspace(e, t, {clock: n, folder: p, log: m}) {
const y = (0, a.aw)(p, e);
const w = (0, a.hL)(y);
const {tree: g} = (0, c.S)(e, (0, d.Od)(t), {
own: [ p ],
secrets: (0, o.sF)(t.masker),
screen: (0, a.S)(w),
known: w?.tree,
since: n.now()
});
const k = new Set;
let v = 0;
for (let t = 0; t < g.count; t++) {
if (g.kinds[t] !== u.PW || g.has(t, u._E)) continue;
const n = (0, s.createHash)("sha256");
if ((0, i.ir)(e, g.path(t), (0, i.gv)(g, t), e => n.update(e))) k.add(t); else g.setHash(t, n.digest());
v++;
}
const b = (0, l.L)(g, new f.jp(Math.max(1, g.count)), k);
if (!w && v > 0) {
try {
const e = {
scope: "",
git: "",
secrets: "redact",
findings: []
};
(0, a.qZ)(y, {
...b,
head: e
});
} catch (e) {
m.debug(`Known files not saved: ${(0, r.messageOf)(e)}.`);
}
}
return (0, h.ml)(b.tree);
}
},
69540: (e, t, n) => {
n.d(t, {
KS: () => c,
Md: () => o,
U4: () => i,
p7: () => a,
uB: () => s,
xv: () => r
});
const s = "rerail-checkpoint";
const r = 1;
const i = ".rerail/manifest.json";
const o = ".rerail/git";
const a = "secret-target";
const c = [ "unreadable", "changing", a ];
},
61322: (e, t, n) => {
n.d(t, {
PR: () => o,
TE: () => whyUnsafe,
pg: () => i
});
var s = n(60183);
var r = n(20757);
const i = 255;
const o = 4096;
function whyUnsafe(e, t = process.platform) {
if (e.length > o) return "path-too-long";
if (e.startsWith("/") || e.includes("\0")) return "path-escapes";
for (const n of e.split("/")) {
if (n === "" || n === "." || n === "..") return "path-escapes";
if (n.length > i) return "path-too-long";
const e = t === "win32" ? whyUnfitForWindows(n) : undefined;
if (e) return e;
if ((0, s.M)(n)) return "git-name";
}
return (0, r.sJ)(e) ? "own-name" : undefined;
}
const a = /[\\:]/;
const c = /[\x00-\x1f*?"<>|]/;
const d = /[. ]$/;
const f = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)(?:[0-9]|\xc2[\xb9\xb2\xb3]))(?: *\.|$)/i;
function whyUnfitForWindows(e) {
if (a.test(e)) return "path-escapes";
return c.test(e) || d.test(e) || f.test(e) ? "windows-name" : undefined;
}
},
61480: (e, t, n) => {
n.d(t, {
Rp: () => ge,
M6: () => RefusedManifest,
p_: () => openArchive,
openCheckpoint: () => openCheckpoint
});
var s = n(77598);
var r = n(73024);
var i = n(19473);
var o = n(3288);
var a = n(65645);
var c = n(2090);
var d = n(5949);
var f = n(87573);
var h = n(14325);
var u = n(40869);
var l = n(26713);
var p = n(69540);
var m = n(61322);
function checkHead(e) {
if (!isObject(e) || e.format !== p.uB) throw refuse("manifest-invalid", "it is not a checkpoint of rerail");
if (e.version !== p.xv) {
const t = `version ${JSON.stringify(e.version)}, and this rerail knows ${p.xv}`;
throw refuse("version-unknown", `it has format ${t}`);
}
const {format: t, version: n, entries: s, frames: r, ...i} = e;
const o = firstProblem(i, g) ?? (y(r) ? undefined : "frames");
if (o) throw refuse("manifest-invalid", `its field "${o}" is wrong`);
return {
...i,
frames: r.map(([e, t, n]) => ({
size: e,
raw: t,
sha256: n
}))
};
}
const refuse = (e, t) => new i.RefusedError(e, `Manifest refused: ${t}. Use another copy or an older checkpoint.`);
const isObject = e => typeof e === "object" && e !== null && !Array.isArray(e);
const isText = e => typeof e === "string";
const isFlag = e => typeof e === "boolean";
const isNumber = e => typeof e === "number" && Number.isFinite(e);
const isCount = e => Number.isSafeInteger(e) && e >= 0;
const isSha256 = e => isText(e) && /^[0-9a-f]{64}$/.test(e);
const isOid = e => isText(e) && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e);
const isId = e => isText(e) && /^[a-z0-9-]{8,64}$/.test(e);
const maybe = e => t => t === undefined || e(t);
const nullOr = e => t => t === null || e(t);
const listOf = e => t => Array.isArray(t) && t.every(e);
const mapOf = e => t => isObject(t) && !hasProto(t) && Object.values(t).every(e);
const shape = e => t => isObject(t) && firstProblem(t, e) === undefined;
const hasProto = e => Object.hasOwn(e, "__proto__");
function firstProblem(e, t) {
const n = Object.keys(e).find(e => !Object.hasOwn(t, e));
if (n !== undefined) return n;
return Object.entries(t).find(([t, n]) => !n(Object.hasOwn(e, t) ? e[t] : undefined))?.[0];
}
const y = listOf(e => Array.isArray(e) && e.length === 3 && isCount(e[0]) && isCount(e[1]) && isSha256(e[2]));
const isRefName = e => isText(e) && (0, l._n)(e);
const isFolder = e => isText(e) && (e === "" || (0, m.TE)(e) === undefined);
const isModule = e => isText(e) && /^\.git\/modules\/./.test(e) && (0, m.TE)(e.slice(".git/".length)) === undefined;
const isSetting = e => Array.isArray(e) && e.length === 2 && e.every(isText) && (0, 
u.EW)(e[0], e[1]);
const w = maybe(shape({
at: isCount,
size: isCount,
sha256: isSha256
}));
const g = {
createdAt: e => isText(e) && !Number.isNaN(Date.parse(e)),
identity: shape({
repository: maybe(isText),
runId: maybe(isText),
attempt: maybe(isCount),
jobKey: maybe(isText),
stage: maybe(isText),
sequence: isCount,
clean: isFlag,
name: maybe(isText),
commit: maybe(isText)
}),
parent: nullOr(isId),
dependencies: listOf(isId),
scope: shape({
paths: maybe(listOf(isText)),
exclude: maybe(listOf(isText))
}),
full: isFlag,
stateHash: isSha256,
files: isCount,
bytes: isCount,
skipped: listOf(shape({
path: isText,
reason: isText
})),
secrets: e => e === "redact" || e === "refuse" || e === "allow",
findings: listOf(shape({
path: isText,
kind: isText,
sha256: isSha256,
size: isCount
})),
repositories: listOf(shape({
path: isFolder,
link: maybe(isModule),
objectFormat: e => e === "sha1" || e === "sha256",
commit: nullOr(isOid),
branch: nullOr(isRefName),
members: shape({
index: w,
refs: w,
bundle: w
}),
shallow: listOf(isOid),
config: listOf(isSetting),
files: e => mapOf(isText)(e) && Object.keys(e).every(e => h.mF.includes(e))
})),
environment: mapOf(isText),
metrics: shape({
ms: isNumber,
cpuSeconds: isNumber,
memoryBytes: isNumber,
diskFreeBytes: isNumber
}),
wayBack: listOf(isText)
};
var k = n(78702);
var v = n(64571);
var b = n(81170);
var S = n(81446);
var x = n(60183);
var A = n(20757);
const show = e => JSON.stringify((0, k.WV)(e.slice(0, 200)));
const refusal_refuse = (e, t) => new i.RefusedError(e, `Checkpoint refused: ${t}. Use another copy or an older checkpoint.`);
const invalid = e => refusal_refuse("manifest-invalid", e);
class OpenFolders {
#Ke=[ {
prefix: "",
last: "",
lastKind: S.Md
} ];
#p;
#Ye;
constructor(e, t = process.platform) {
this.#p = e;
this.#Ye = t;
}
enter(e, t) {
checkPath(e, this.#Ye);
while (!e.startsWith(this.#Xe.prefix)) this.#Qe();
const n = this.#Xe;
const s = e.slice(n.prefix.length);
if (s.includes("/")) throw withoutParent(e, s, n);
if (s === n.last) throw refusal_refuse("duplicate-entry", `${show(e)} is there twice`);
if (s < n.last) throw invalid(`${show(e)} is out of order`);
this.#et(s, t, () => e);
return s;
}
enterLine(e, {pathFrom: t, pathTo: n, kind: s}) {
let r = this.#Ke.length - 1;
while (!startsWith(e, t, this.#Ke[r].prefix)) r--;
const i = this.#Ke[r];
const o = t + i.prefix.length;
if (!isName(e, o, n) || n - t > m.PR) return undefined;
const a = e.toString("latin1", o, n);
if (a <= i.last || mayBeGit(e, o, n) && (0, x.M)(a)) return undefined;
if (r === 0 && (0, A.sJ)(a)) return undefined;
if (this.#Ye === "win32" && (0, m.TE)(a, "win32")) return undefined;
while (this.#Ke.length - 1 > r) this.#Qe();
this.#et(a, s, () => i.prefix + a);
return a;
}
leaveAll() {
while (this.#Ke.length > 1) this.#Qe();
}
get #Xe() {
return this.#Ke.at(-1);
}
#et(e, t, n) {
const s = this.#Xe;
s.last = e;
s.lastKind = t;
if (t === S.Md) this.#Ke.push({
prefix: `${n()}/`,
last: "",
lastKind: S.Md
});
}
#Qe() {
this.#Ke.pop();
this.#p();
}
}
const [$, E] = [ 47, 46 ];
const [O, I, j] = [ 103, 105, 116 ];
const _ = 32;
function startsWith(e, t, n) {
for (let s = n.length - 1; s >= 0; s--) if (e[t + s] !== n.charCodeAt(s)) return false;
return true;
}
function isName(e, t, n) {
const s = n - t;
if (s < 1 || s > m.pg) return false;
for (let s = t; s < n; s++) if (e[s] === $) return false;
return e[t] !== E || s !== 1 && (s !== 2 || e[t + 1] !== E);
}
function mayBeGit(e, t, n) {
for (let s = t; s < n - 2; s++) {
if ((e[s] | _) !== O) continue;
if ((e[s + 1] | _) === I && (e[s + 2] | _) === j) return true;
}
return false;
}
function withoutParent(e, t, n) {
const s = t.slice(0, t.indexOf("/"));
if (s === n.last && n.lastKind === S.ps) {
return refusal_refuse("below-symlink", `${show(e)} is below a symlink`);
}
return refusal_refuse("entry-without-parent", `${show(e)} is in a folder that does not exist`);
}
const R = {
"path-escapes": "is no path in a workspace",
"path-too-long": "is longer than a file system takes",
"git-name": "would be git's",
"own-name": "is a name that rerail keeps for itself",
"windows-name": "is no name of a file on Windows"
};
function checkPath(e, t) {
const n = (0, m.TE)(e, t);
if (n) throw refusal_refuse(n, `${show(e)} ${R[n]}`);
}
const B = 1e6;
const F = 1e6;
const T = 511;
const N = {
directory: S.Md,
file: S.PW,
symlink: S.ps
};
const M = {
directory: [ "path", "pathBytes", "type", "mode", "mtime", "at" ],
file: [ ...[ "path", "pathBytes", "type", "mode", "mtime", "at", "size", "sha256", "sparse" ], ...[ "sameAs", "sameAsBytes", "git", "in", "redacted" ] ],
symlink: [ "path", "pathBytes", "type", "mode", "mtime", "at", "target", "targetBytes" ]
};
class EntryBuilder {
#Be=new S.PH;
#Fe;
#tt=new OpenFolders(() => this.#Be.close());
#nt=[];
constructor(e) {
this.#Fe = new b.jp(undefined, e);
}
add(e) {
if (!isObject(e)) throw invalid("an entry is no object");
if (this.#Be.count >= B) {
throw refusal_refuse("too-many-entries", `it has more than ${B} entries`);
}
const t = e.type;
const n = Object.hasOwn(M, t) ? M[t] : undefined;
const s = bytesOf(e, "path");
if (!n || s === undefined) throw invalid(`an entry has the type ${JSON.stringify(t)} or no path`);
const r = Object.keys(e).find(e => !n.includes(e));
if (r !== undefined) throw invalid(`${show(s)} has a field "${r}"`);
const i = this.#tt.enter(s, N[t]);
const o = parseMode(e.mode);
const a = typeof e.mtime === "string" ? (0, f.pe)(e.mtime) : undefined;
if (o === undefined || a === undefined || (0, v.EJ)(a) !== a) {
throw invalid(`mode or time of ${show(s)} is wrong`);
}
if (t === "directory") this.#st(this.#Be.add(i, S.Md, {
mode: o,
size: 0,
mtime: a
}), e, s); else if (t === "file") this.#rt(e, s, i, o, a); else this.#it(e, s, i, a);
}
addLine(e, t) {
const {kind: n, mode: s, mtime: r, size: i, target: o, at: a} = t;
if (this.#Be.count >= B || n === S.ps && !isTarget(o)) return false;
const c = this.#tt.enterLine(e, t);
if (c === undefined) return false;
const d = this.#Be.add(c, n, {
mode: n === S.ps ? T : s,
size: i,
mtime: r
});
this.#Fe.ensure(d + 1);
this.#Fe.at[d] = a;
if (n === S.PW) this.#ot(d, t); else if (n === S.ps) this.#Be.targets.set(d, o);
return true;
}
finish(e) {
this.#tt.leaveAll();
this.#Fe.dependencies.push(...e.dependencies);
for (let e = 0; e < this.#Be.count; e++) {
if (this.#Fe.kinds[e] >= b.M5 && this.#Fe.dependency(e) === undefined) {
throw invalid(`${show(this.#Be.path(e))} is in a checkpoint that is not named`);
}
}
this.#at();
return {
tree: this.#Be,
sources: this.#Fe
};
}
#ot(e, {sha256: t, isSparse: n, sameAs: s, source: r, oid: i}) {
this.#Be.setHash(e, t);
if (n) this.#Be.set(e, S.tA);
if (s !== undefined) this.#nt.push([ e, s ]);
if (r === b.xF) this.#Fe.setOid(e, i); else this.#Fe.kinds[e] = r;
}
#rt(e, t, n, s, r) {
const {size: i, sha256: o} = e;
if (!isCount(i) || !isSha256(o)) throw invalid(`size or hash of ${show(t)} is wrong`);
const a = this.#Be.add(n, S.PW, {
mode: s,
size: i,
mtime: r
});
this.#Be.setHash(a, Buffer.from(o, "hex"));
if (e.sparse === true) this.#Be.set(a, S.tA);
const c = bytesOf(e, "sameAs");
if (c !== undefined) this.#nt.push([ a, c ]);
this.#st(a, e, t);
this.#ct(a, e, t);
}
#ct(e, t, n) {
const {git: s, redacted: r} = t;
const i = t.in;
const o = this.#Fe.at[e] >= 0;
const a = [ o, s !== undefined, i !== undefined, r === true ].filter(Boolean);
if (a.length !== 1) throw invalid(`${show(n)} says ${a.length} times where its content is`);
if (o) this.#Fe.kinds[e] = b.Dg; else if (r === true) this.#Fe.kinds[e] = b.XF; else if (isCount(i) && i <= F) this.#Fe.kinds[e] = b.M5 + i; else if (s !== undefined) this.#dt(e, s); else throw invalid(`${show(n)} does not say where its content is`);
}
#dt(e, t) {
const n = 2 * this.#Fe.oidBytes;
if (typeof t !== "string" || t.length !== n || !/^[0-9a-f]*$/.test(t)) {
throw invalid("a git object id is wrong");
}
this.#Fe.setGit(e, t);
}
#it(e, t, n, s) {
const r = bytesOf(e, "target");
if (r === undefined || !isTarget(r)) {
throw invalid(`the target of ${show(t)} is wrong`);
}
const i = this.#Be.add(n, S.ps, {
mode: T,
size: r.length,
mtime: s
});
this.#Be.targets.set(i, r);
this.#st(i, e, t);
}
#st(e, {at: t}, n) {
this.#Fe.ensure(this.#Be.count);
if (t === undefined) return;
if (!isCount(t) || t % 512 !== 0) throw invalid(`the place of ${show(n)} is wrong`);
this.#Fe.at[e] = t;
}
#at() {
if (this.#nt.length === 0) return;
const e = new Set(this.#nt.map(([, e]) => e));
const t = new Map;
for (let n = 0; n < this.#Be.count; n++) {
if (this.#Be.kinds[n] === S.PW && e.has(this.#Be.path(n))) t.set(this.#Be.path(n), n);
}
for (const [e, n] of this.#nt) {
const s = t.get(n);
const r = s !== undefined && s < e && this.#Be.sizes[s] === this.#Be.sizes[e] && Buffer.compare(this.#Be.hash(s), this.#Be.hash(e)) === 0;
if (!r) throw refusal_refuse("link-target-missing", `${show(this.#Be.path(e))} is linked to what is not there`);
this.#Be.hardLinks.set(e, s);
}
}
}
const isTarget = e => e !== "" && !e.includes("\0") && e.length <= m.PR;
function bytesOf(e, t) {
const n = Object.hasOwn(e, t) ? e[t] : undefined;
if (typeof n === "string") return (0, k.xe)(n);
const s = Object.hasOwn(e, `${t}Bytes`) ? e[`${t}Bytes`] : undefined;
return typeof s === "string" ? Buffer.from(s, "base64").toString("latin1") : undefined;
}
function parseMode(e) {
return typeof e === "string" && /^[0-7]{1,4}$/.test(e) ? Number.parseInt(e, 8) : undefined;
}
const P = 34;
const C = 48;
const L = 92;
const [z, U] = [ 32, 126 ];
const W = new Uint8Array(256).fill(16);
for (let e = 0; e < 16; e++) W[e.toString(16).charCodeAt(0)] = e;
class LineCursor {
bytes=Buffer.alloc(0);
position=0;
textFrom=0;
textTo=0;
skip(e) {
const t = this.bytes;
const n = this.position;
for (let s = 0; s < e.length; s++) if (t[n + s] !== e[s]) return false;
this.position = n + e.length;
return true;
}
skipQuote() {
return this.bytes[this.position++] === P;
}
readText() {
const e = this.bytes;
let t = this.position;
this.textFrom = t;
for (let n = e[t]; n !== P; n = e[++t]) {
if (n < z || n > U || n === L) return false;
}
this.textTo = t;
this.position = t;
return true;
}
text() {
return this.bytes.toString("latin1", this.textFrom, this.textTo);
}
readNumber(e) {
const t = this.position;
const n = this.readDigits(e);
const s = this.position - t;
return s === 0 || s > 1 && this.bytes[t] === C ? -1 : n;
}
readDigits(e) {
const t = this.bytes;
const n = this.position + e;
let s = this.position;
let r = 0;
for (let e = digitAt(t, s); e >= 0 && s < n; e = digitAt(t, s)) {
r = r * 10 + e;
s++;
}
this.position = s;
return r;
}
readHex(e) {
const t = this.bytes;
let n = this.position;
let s = 0;
for (let r = 0; r < e.length; r++, n += 2) {
const i = W[t[n]];
const o = W[t[n + 1]];
s |= i | o;
e[r] = i << 4 | o;
}
this.position = n;
return s < 16;
}
}
function digitAt(e, t) {
const n = e[t] - C;
return n >= 0 && n <= 9 ? n : -1;
}
const D = 1000000000n;
const H = 512;
const q = 15;
const K = 6;
const G = 10;
const Z = 9223372035;
const J = 9;
const V = 44;
const Y = 46;
const X = 10;
const literal = e => Uint8Array.from(Buffer.from(e));
const Q = literal('{"path":"');
const ee = literal('","type":"directory","mode":"');
const te = literal('","type":"file","mode":"');
const ne = literal('","type":"symlink","mode":"');
const se = literal('","mtime":"');
const re = literal('","size":');
const ie = literal(',"sha256":"');
const oe = literal(',"sparse":true');
const ae = literal(',"sameAs":"');
const ce = literal(',"git":"');
const de = literal(',"redacted":true');
const fe = literal(',"in":');
const he = literal('","target":"');
const ue = literal(',"at":');
const le = literal("}");
class EntryLine {
kind=S.PW;
pathFrom=0;
pathTo=0;
mode=0;
mtime=0n;
size=0;
sha256=new Uint8Array(S.FA);
isSparse=false;
sameAs;
target="";
source=b.HV;
oid;
at=-1;
#ft=new LineCursor;
#Pe=0;
#ht=0n;
constructor(e) {
this.oid = new Uint8Array(e);
}
read(e, t) {
this.#ft.bytes = e;
this.#ft.position = t;
return this.#ut() && this.#lt() ? this.#ft.position : -1;
}
#ut() {
if (!this.#ft.skip(Q) || !this.#ft.readText()) return false;
this.pathFrom = this.#ft.textFrom;
this.pathTo = this.#ft.textTo;
this.at = -1;
if (this.#ft.skip(te)) return this.#pt();
if (this.#ft.skip(ee)) return this.#mt();
return this.#ft.skip(ne) && this.#yt();
}
#mt() {
this.kind = S.Md;
this.size = 0;
return this.#wt() && this.#ft.skipQuote() && this.#gt();
}
#yt() {
this.kind = S.ps;
if (!this.#wt() || !this.#ft.skip(he) || !this.#ft.readText()) return false;
this.target = this.#ft.text();
this.size = this.target.length;
return this.#ft.skipQuote() && this.#gt();
}
#pt() {
this.kind = S.PW;
if (!this.#wt() || !this.#ft.skip(re)) return false;
this.size = this.#ft.readNumber(q);
if (this.size < 0 || !this.#ft.skip(ie) || !this.#ft.readHex(this.sha256) || !this.#ft.skipQuote()) return false;
this.isSparse = this.#ft.skip(oe);
this.sameAs = undefined;
if (this.#ft.skip(ae)) {
if (!this.#ft.readText() || !this.#ft.skipQuote()) return false;
this.sameAs = this.#ft.text();
}
if (!this.#kt() || !this.#gt()) return false;
const e = this.at >= 0;
if (e === (this.source !== b.HV)) return false;
if (e) this.source = b.Dg;
return true;
}
#kt() {
this.source = b.HV;
if (this.#ft.skip(ce)) {
this.source = b.xF;
return this.#ft.readHex(this.oid) && this.#ft.skipQuote();
}
if (this.#ft.skip(de)) this.source = b.XF; else if (this.#ft.skip(fe)) {
const e = this.#ft.readNumber(K);
this.source = b.M5 + e;
return e >= 0;
}
return true;
}
#wt() {
const e = this.#ft.bytes;
const t = this.#ft.position;
let n = 0;
let s = t;
for (let r = digitAt(e, s); r >= 0 && r < 8 && s < t + 4; r = digitAt(e, s)) {
n = n * 8 + r;
s++;
}
this.mode = n;
this.#ft.position = s;
return s > t && this.#ft.skip(se) && this.#vt();
}
#vt() {
const e = this.#ft.position;
const t = this.#ft.readDigits(G);
if (this.#ft.position === e || t > Z) return false;
if (t !== this.#Pe) {
this.#Pe = t;
this.#ht = BigInt(t) * D;
}
this.mtime = this.#ht;
if (this.#ft.bytes[this.#ft.position] === P) return true;
if (this.#ft.bytes[this.#ft.position++] !== Y) return false;
const n = this.#ft.position;
const s = this.#ft.readDigits(J);
if (s > 0) this.mtime += BigInt(s);
return this.#ft.position === n + J;
}
#gt() {
if (!this.#ft.skip(ue)) return true;
this.at = this.#ft.readNumber(q);
return this.at >= 0 && this.at % H === 0;
}
#lt() {
if (!this.#ft.skip(le)) return false;
if (this.#ft.bytes[this.#ft.position] === V) this.#ft.position++;
return this.#ft.bytes[this.#ft.position++] === X;
}
}
const pe = 256 * 1024 * 1024;
const me = 48 * 1024 * 1024;
const ye = Buffer.from('\n"entries":[\n');
const we = 10;
async function readManifest(e) {
const t = new ManifestReader;
const n = (0, s.createHash)("sha256");
for await (const s of e) {
n.update(s);
t.feed(s);
}
return {
manifest: t.finish(),
sha256: n.digest("hex")
};
}
class ManifestReader {
#bt=Buffer.alloc(0);
#St=0;
#xt;
#At=new EntryLine(0);
#$t;
#Et=false;
feed(e) {
this.#St += e.length;
if (this.#St > pe) throw tooLarge(pe);
if (!this.#xt) {
this.#bt = this.#Ot(Buffer.concat([ this.#bt, e ]));
return;
}
const t = this.#bt.length === 0 ? 0 : e.indexOf(we) + 1;
if (this.#bt.length > 0) {
this.#bt = Buffer.concat([ this.#bt, t > 0 ? e.subarray(0, t) : e ]);
if (t === 0) return;
this.#It(this.#bt);
}
this.#bt = Buffer.from(this.#It(e.subarray(t)));
}
finish() {
if (!this.#xt) this.#jt(); else this.#It(Buffer.concat([ this.#bt, Buffer.from("\n") ]));
const e = this.#xt;
const t = this.#$t;
if (!e || !t || !this.#Et) throw read_manifest_invalid("it ends too early");
const {tree: n, sources: s} = e.finish(t);
return {
...t,
tree: n,
sources: s
};
}
#Ot(e) {
const t = e.indexOf(ye);
if (t < 0) {
if (e.length > me) throw tooLarge(me);
return e;
}
this.#_t(parseJson(`${e.toString("utf8", 0, t)}"entries":[]}`));
return this.#It(e.subarray(t + ye.length));
}
#It(e) {
const t = e.lastIndexOf(we) + 1;
for (let n = 0; n < t; ) {
const t = this.#Et ? -1 : this.#At.read(e, n);
if (t >= 0 && this.#xt?.addLine(e, this.#At)) n = t; else {
const t = e.indexOf(we, n);
this.#Rt(e.toString("utf8", n, t).trim());
n = t + 1;
}
}
return e.subarray(t);
}
#Rt(e) {
if (e === "") return;
if (this.#Et) throw read_manifest_invalid("something follows its end");
if (e === "]}") this.#Et = true; else this.#xt?.add(parseJson(e.endsWith(",") ? e.slice(0, -1) : e));
}
#jt() {
const e = parseJson(this.#bt.toString("utf8"));
const t = typeof e === "object" && e !== null && "entries" in e ? e.entries : undefined;
if (!Array.isArray(t)) throw read_manifest_invalid("it has no list of entries");
this.#_t(e);
for (const e of t) this.#xt?.add(e);
this.#Et = true;
}
#_t(e) {
this.#$t = checkHead(e);
const t = this.#$t.repositories[0]?.objectFormat === "sha256" ? 32 : 20;
this.#xt = new EntryBuilder(t);
this.#At = new EntryLine(t);
}
}
function parseJson(e) {
try {
return JSON.parse(e);
} catch (e) {
throw read_manifest_invalid(`it is no JSON (${(0, i.messageOf)(e)})`);
}
}
const read_manifest_invalid = e => new i.RefusedError("manifest-invalid", `Manifest refused: ${e}. Use another copy or an older checkpoint.`);
const tooLarge = e => new i.RefusedError("manifest-too-large", `Manifest refused: it is larger than ${e} bytes. Use an older checkpoint.`);
const ge = 32;
async function openCheckpoint(e, t, n, s, i) {
const o = await (e.locate?.(t)) ?? n;
if (o === n) await e.fetch(t, n);
i?.((0, r.statSync)(o).size);
return openArchive(o, t, s);
}
async function openArchive(e, t, n) {
const s = new o.gY(e, sealOf(e, t, n));
try {
const e = await (0, a.J)(s);
const {manifest: n, sha256: r} = await readManifest(contentOf(s, e)).catch(n => tellIntact(n, s, e, t));
if (r.slice(0, ge) !== t) {
throw new i.RefusedError("id-mismatch", `Checkpoint ${t} refused: its manifest is not the one it is named after. Use another copy.`);
}
(0, c.HX)(n, e.at);
s.recordedFrames = n.frames;
return {
id: t,
archive: s,
manifest: n
};
} catch (e) {
s.close();
throw e;
}
}
class RefusedManifest extends i.RefusedError {}
async function tellIntact(e, t, n, r) {
if (!(e instanceof i.RefusedError) || n.size > ke) throw e;
const o = (0, s.createHash)("sha256");
for await (const e of contentOf(t, n)) o.update(e);
if (!o.digest("hex").startsWith(r)) throw e;
throw new RefusedManifest(e.reason, e.message, {
cause: e
});
}
const ke = 256 * 1024 * 1024;
function sealOf(e, t, n) {
const s = readHead(e);
if ((0, d.dy)(s)) {
if (n !== undefined) return (0, d.Ip)(s, n);
throw new i.RefusedError("key-missing", `Checkpoint ${t} refused: it is sealed. Give the checkpoint-key it was made with.`);
}
if (n === undefined) return undefined;
throw new i.RefusedError("not-sealed", `Checkpoint ${t} refused: it is not sealed, and with a checkpoint-key only sealed ones are trusted. Take a new one.`);
}
function readHead(e) {
const t = (0, o.xD)(e);
try {
const e = Buffer.alloc(d.ic);
return e.subarray(0, (0, r.readSync)(t, e, 0, d.ic, 0));
} finally {
(0, r.closeSync)(t);
}
}
const ve = 20 * f.IE;
async function* contentOf(e, {at: t, size: n}) {
const s = t + (0, f.YS)((0, c.uD)(n)).length;
const r = s + n;
let i = 0;
for await (const {offset: t, bytes: o} of e.read([ {
from: s,
to: Number.POSITIVE_INFINITY
} ])) {
yield o.subarray(Math.max(0, s - t), Math.max(0, r - t));
const e = o.subarray(Math.max(0, r - t));
i += e.length;
if (i > (0, f.jC)(n) - n + ve || e.some(e => e !== 0)) {
throw disagrees("something follows its manifest");
}
}
if (i < (0, f.jC)(n) - n + f.bM.length) throw disagrees("it ends too early");
}
const disagrees = e => new i.RefusedError("archive-disagrees", `Archive refused: it is not what its manifest says: ${e}. Use another copy.`);
},
93621: (e, t, n) => {
n.d(t, {
WF: () => thisProcess,
W_: () => isRunning,
cu: () => identityOf
});
var s = n(73024);
var r = n(19473);
const identityOf = e => ({
pid: e,
started: startOf(e)
});
const thisProcess = () => identityOf(process.pid);
function isRunning(e) {
const {pid: t, started: n} = typeof e === "number" ? {
pid: e,
started: undefined
} : e;
if (!Number.isSafeInteger(t) || t <= 0) return false;
try {
process.kill(t, 0);
} catch (e) {
if ((0, r.codeOf)(e) !== "EPERM") return false;
}
return n === undefined || n === startOf(t) && !isZombie(t);
}
const startOf = e => statFields(e)[19] ?? "";
const isZombie = e => statFields(e)[0] === "Z";
function statFields(e) {
try {
const t = (0, s.readFileSync)(`/proc/${e}/stat`, "latin1");
return t.slice(t.lastIndexOf(")") + 2).split(" ");
} catch {
return [];
}
}
},
40383: (e, t, n) => {
n.d(t, {
Nx: () => raisePriority,
m1: () => lowerPriority,
yd: () => processorUse
});
var s = n(73024);
var r = n(48161);
const i = 13;
const o = 0;
const lowerPriority = e => void setNiceness(e, i);
const raisePriority = e => setNiceness(e, o);
function setNiceness(e, t) {
const n = setGroup(e, t);
const s = threadsOf(e).map(e => attempt(() => (0, r.setPriority)(e, t)));
return n || s.every(e => e);
}
function setGroup(e, t) {
if (!groupsCount(e)) return false;
return attempt(() => (0, s.writeFileSync)(`/proc/${e}/autogroup`, `${t}`));
}
function groupsCount(e) {
if (read("/proc/sys/kernel/sched_autogroup_enabled")?.trim() !== "1" || !(0, s.existsSync)(`/proc/${e}/autogroup`)) {
return false;
}
const t = read(`/proc/${e}/cgroup`)?.split("\n") ?? [];
const n = t.find(e => e.split(":")[1]?.split(",").includes("cpu"));
return n !== undefined ? n.endsWith(":/") : t.includes("0::/");
}
function threadsOf(e) {
try {
return (0, s.readdirSync)(`/proc/${e}/task`).map(Number);
} catch {
return [ e ];
}
}
function processorUse(e) {
let t = 0;
let n = 0;
for (const s of threadsOf(e)) {
const [r, i] = read(`/proc/${e}/task/${s}/schedstat`)?.split(" ").map(Number) ?? [];
if (r === undefined || i === undefined) return undefined;
t += r / a;
n += i / a;
}
return {
ranMs: t,
waitedMs: n
};
}
const a = 1e6;
function read(e) {
try {
return (0, s.readFileSync)(e, "latin1");
} catch {
return undefined;
}
}
function attempt(e) {
try {
e();
return true;
} catch {
return false;
}
}
},
761: (e, t, n) => {
n.d(t, {
DX: () => a,
a0: () => readJournal,
fY: () => writeJournal,
ks: () => closeJournal
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
var o = n(61322);
const a = ".rerail-quarantine";
const c = "journal.json";
function writeJournal(e, t) {
const n = r.join(e, c);
(0, s.writeFileSync)(`${n}.new`, JSON.stringify(t), "latin1");
(0, s.renameSync)(`${n}.new`, n);
}
function readJournal(e) {
let t;
try {
t = (0, s.readFileSync)(r.join(e, c), "latin1");
} catch (e) {
if ((0, i.codeOf)(e) === "ENOENT") return undefined;
throw e;
}
let n;
try {
n = JSON.parse(t);
} catch (t) {
throw invalid(e, (0, i.messageOf)(t));
}
const o = problemOf(n);
if (o) throw invalid(e, `its field "${o}" is wrong`);
return n;
}
function closeJournal(e) {
(0, s.renameSync)(r.join(e, c), r.join(e, "done.json"));
}
function problemOf(e) {
const t = {
version: e?.version === 1,
id: typeof e?.id === "string",
quarantine: typeof e?.quarantine === "string" && /^\.rerail-quarantine\/[\w-]+$/.test(e.quarantine),
takes: Array.isArray(e?.takes) && e.takes.every(isPath),
places: Array.isArray(e?.places) && e.places.every(isPath),
adjusts: Array.isArray(e?.adjusts) && e.adjusts.every(isAdjust),
gitIndex: e?.gitIndex === null || e?.gitIndex === "sha1" || e?.gitIndex === "sha256"
};
return Object.entries(t).find(([, e]) => !e)?.[0];
}
const isPath = e => typeof e === "string" && (e === ".git" || (0, o.TE)(e.replace(/^\.git\/|(?<=.)\/\.git$/, "")) === undefined);
const isAdjust = e => {
if (!Array.isArray(e) || e.length !== 3) return false;
const [t, n, s] = e;
const r = n === null || Number.isInteger(n) && n >= 0 && n <= 4095;
const i = s === null || typeof s === "string" && /^-?\d{1,20}$/.test(s);
return (t === "" || isPath(t)) && r && i;
};
const invalid = (e, t) => new i.RefusedError("journal-invalid", `Workspace not settled: the journal in ${e} was not written by rerail: ${t}. Look at the folder and remove it.`);
},
33505: (e, t, n) => {
n.d(t, {
compareWithGit: () => compareWithGit,
restoreGit: () => restoreGit,
v: () => extractMembers
});
var s = n(73024);
var r = n(76760);
var i = n(36310);
var o = n(85799);
var a = n(9350);
var c = n(85820);
var d = n(2090);
var f = n(87573);
var h = n(34591);
async function restoreGit({root: e, work: t, id: n, manifest: i, copies: o, touched: c}) {
const d = i.repositories.findIndex(({path: e}) => e === "");
const f = i.repositories[d];
if (!f) return undefined;
const u = await extractMembers(o, n, f, d, t);
return async () => {
const n = await (0, a.mL)({
root: e,
stage: r.join(t, h.Ld),
scratch: t,
recorded: {
...f,
...u,
withheld: i.findings.length > 0
},
touched: c,
takenAt: Date.parse(i.createdAt)
});
if (n.index) (0, s.writeFileSync)(r.join(t, h.YP), n.index);
return n;
};
}
async function compareWithGit(e, t, {id: n, manifest: s, copies: a}) {
const c = s.repositories.findIndex(({path: e}) => e === "");
const d = s.repositories[c];
const f = d && o.Repository.open(e, r.join(t, "compared"));
if (!d || !f) return undefined;
const {bundle: h, ...u} = d.members;
const l = await extractMembers(a, n, {
...d,
members: u
}, c, t);
return (0, i.W)(f, {
...d,
...l,
withheld: s.findings.length > 0
});
}
async function extractMembers(e, t, {members: n}, i, o) {
const a = {
refs: [],
index: [],
bundle: []
};
const h = r.join(o, "bundle");
const u = n.bundle ? (0, s.openSync)(h, "wx", 384) : -1;
const take = e => (t, n) => {
if (e !== "bundle") a[e] = [ ...n === 0 ? [] : a[e], Buffer.from(t) ]; else for (let e = 0; e < t.length; ) e += (0, 
s.writeSync)(u, t, e, t.length - e, n + e);
};
try {
const s = Object.entries(n).toSorted(([, e], [, t]) => e.at - t.at).map(([e, {at: t, size: n, sha256: s}]) => {
const r = (0, d.SG)(i, e);
const o = t + (0, f.gT)((0, d.nV)(r, n));
return {
from: o,
to: o + n,
sha256: Buffer.from(s, "hex"),
name: r,
take: take(e)
};
});
await e.read(t, () => (0, c.G)(s));
} finally {
if (u >= 0) (0, s.closeSync)(u);
}
const whole = e => n[e] ? Buffer.concat(a[e]) : undefined;
return {
refs: whole("refs"),
index: whole("index"),
bundle: n.bundle ? h : undefined
};
}
},
19114: (e, t, n) => {
n.d(t, {
restoreNested: () => restoreNested
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
var o = n(78702);
var a = n(72134);
var c = n(26713);
var d = n(85799);
var f = n(9350);
var h = n(81446);
var u = n(33505);
var l = n(34591);
async function restoreNested(e) {
const t = [];
for (const [n, s] of e.manifest.repositories.entries()) {
if (s.path === "") continue;
checkFolder(e.manifest.tree, s);
if (s.link !== undefined) t.push(...await stageModule(e, s, s.link, n)); else if (await stageOne(e, s, n)) t.push(`${(0, 
o.xe)(s.path)}/.git`);
}
return t;
}
function checkFolder(e, {path: t}) {
const n = (0, o.xe)(t);
for (let t = 0; t < e.count; t++) {
if (e.kinds[t] === h.Md && e.names[t] === n.slice(n.lastIndexOf("/") + 1) && e.path(t) === n) return;
}
throw new i.RefusedError("git-state-refused", `Checkpoint refused: it has a repository in ${JSON.stringify(t)}, which is not one of its folders. Use another copy.`);
}
async function stageOne(e, t, n) {
const {root: i, work: o} = e;
const c = r.join(o, `nested-${n}`);
const h = await extractRecorded(e, t, n, c);
const u = d.Repository.open(r.join(i, t.path), r.join(c, "live"));
if (u && (0, a.T)(u, h)) return false;
const p = r.join(o, l.Ld, t.path);
(0, s.mkdirSync)(p, {
recursive: true
});
await (0, f.MV)({
stage: p,
scratch: c,
recorded: h
});
return true;
}
async function extractRecorded({id: e, manifest: t, copies: n}, r, i, o) {
(0, s.mkdirSync)(o);
const a = await (0, u.v)(n, e, r, i, o);
return {
...r,
...a,
withheld: t.findings.length > 0
};
}
async function stageModule(e, t, n, a) {
const {root: h, work: u} = e;
const {path: p, commit: m} = t;
const y = d.Repository.at(r.join(h, n), r.join(u, "module"));
if (!y?.hasHead) return [];
const w = (0, c.zy)(y, (0, c.readRefs)(y)).commit;
if (w !== null && w !== m) {
throw new i.RefusedError("submodule-differs", `Checkpoint refused: the submodule ${p} is at ${w} here and was at ${m}. Run "git submodule update --init" at the checkpoint's commit first.`);
}
const g = [];
const place = (e, t) => {
(0, s.mkdirSync)(r.dirname(r.join(u, l.Ld, e)), {
recursive: true
});
(0, s.writeFileSync)(r.join(u, l.Ld, e), t);
g.push((0, o.xe)(e));
};
const k = `gitdir: ${r.posix.relative(p, n)}\n`;
if ((0, d.readIfThere)(r.join(h, p, ".git")) !== k) place(`${p}/.git`, k);
if (!t.members.index) return g;
const v = await extractRecorded(e, t, a, r.join(u, `nested-${a}`));
const b = await (0, f.HC)(y, v);
if (b) place(`${n}/index`, b);
return g;
}
},
7242: (e, t, n) => {
n.d(t, {
restore: () => restore
});
var s = n(19473);
var r = n(44317);
var i = n(20026);
var o = n(61480);
var a = n(88093);
var c = n(73024);
var d = n(76760);
var f = n(78702);
var h = n(11559);
var u = n(27215);
var l = n(72771);
var p = n(79424);
var m = n(43382);
var y = n(81446);
var w = n(14325);
var g = n(85799);
var k = n(5949);
var v = n(89412);
var b = n(81965);
var S = n(30267);
var x = n(95648);
var A = n(27175);
const $ = 2e3;
async function verifyEntries(e, t, n, s, r) {
const i = [];
const o = Array.from({
length: Math.ceil(n.length / $)
}, (e, t) => n.slice(t * $, (t + 1) * $));
await (0, A.al)(r, o, n => ({
kind: "look",
root: e,
paths: n.map(e => t.path(e)).join("\0")
}), (e, n) => {
for (const [r, o] of e.entries()) {
if (!isAsWanted(n, r, t, o, s)) i.push(o);
if (n.kinds[r] !== 0) noteStat(t, o, n, r);
}
});
return i;
}
const E = 3000n;
function isAsWanted(e, t, n, s, r) {
const i = n.kinds[s];
if (e.kinds[t] !== i) return false;
const o = e.mtimes[t] - n.mtimes[s];
if (o > 0n || o < (r ? 0n : -E)) return false;
if (i === y.ps) return true;
const a = process.platform === "win32" || e.modes[t] === n.modes[s];
return a && (i !== y.PW || e.sizes[t] === n.sizes[s]);
}
function noteStat(e, t, n, s) {
e.mtimes[t] = n.mtimes[s];
e.ctimes[t] = n.ctimes[s];
e.inodes[t] = n.inodes[s];
}
async function finishRestore(e, t) {
const {root: n, checkpoint: s, plan: r, live: i, exactTimes: o, threads: a} = e;
const {tree: c} = s.manifest;
const d = t.clock.now();
const f = [ ...r.staged, ...r.adjusted ];
const h = a.poolFor({
files: f.length,
bytes: 0
});
const u = await verifyEntries(n, c, f, o, h);
const p = new Uint8Array(c.count);
for (const e of f) p[e] = 1;
const m = new Set(u);
for (let e = 0; e < c.count; e++) {
if (p[e]) continue;
const t = r.kept[e];
if (t < 0) m.add(e); else {
c.ctimes[e] = i.ctimes[t];
c.inodes[e] = i.inodes[t];
if (i.has(t, y.CS)) c.set(e, y.CS);
if (i.has(t, y.CQ) && (0, l.ZN)(c, e, i, t)) c.set(e, y.CQ);
}
}
if (u.length > 0) {
t.log.warning(`${u.length} entries are not as they should be after the restore of ${s.id}.`);
}
saveKnown(e, m, d, t);
return u.length === 0;
}
function saveKnown({root: e, checkpoint: t, whole: n, scratch: r}, i, o, a) {
const {tree: c, sources: f, scope: h, stateHash: u, secrets: l, findings: m, identity: A, repositories: $} = t.manifest;
const E = new Set([ ...i ].filter(e => c.kinds[e] !== y.Md));
const O = g.Repository.open(e, d.join(r, "after"));
const I = $.map(({path: e}) => e).filter(e => e !== "");
const j = n && i.size === 0;
const _ = {
...j ? {
checkpoint: t.id,
stateHash: u,
clean: A.clean
} : {},
scope: (0, p.OD)(h),
git: (0, v.ax)(O && (0, w.LB)(O), (0, v.w)(e, I, r)),
secrets: l,
...(0, k.n7)(a.key),
findings: m
};
try {
f.ensure(c.count);
const t = (0, x.L)(c, f, E);
(0, S.B)(t.tree, o);
(0, b.qZ)((0, b.aw)(a.folder, e), {
...t,
head: _
});
} catch (e) {
a.log.debug(`Known files not saved: ${(0, s.messageOf)(e)}.`);
}
}
function checkOrigin(e, t, n) {
const {identity: r, stateHash: i} = t;
const o = [ ...i === n.stateHash ? [] : [ "state hash" ], ...O.filter(e => r[e] !== n[e]), ...isLater(r, n) ? [ "sequence" ] : [] ];
if (o.length > 0) {
throw new s.RefusedError("origin-differs", `Checkpoint ${e} refused: it differs from its record in ${o.join(", ")}. The stage runs again.`);
}
const a = process.getuid?.() === 0;
const c = a ? undefined : setuidFile(t);
if (c !== undefined) {
throw new s.RefusedError("setuid-refused", `Checkpoint ${e} refused: ${c} has a setuid or setgid bit, which only jobs of root get back. The stage runs again.`);
}
}
const O = [ "repository", "runId", "jobKey", "commit" ];
const isLater = ({attempt: e = 0, sequence: t}, n) => e > n.attempt || e === n.attempt && t > n.sequence;
const I = 3072;
function setuidFile({tree: e}) {
for (let t = 0; t < e.count; t++) {
if (e.kinds[t] === y.PW && ((e.modes[t] ?? 0) & I) !== 0) return (0, f.WV)(e.path(t));
}
return undefined;
}
var j = n(77598);
var _ = n(43486);
var R = n(2090);
var B = n(81170);
async function fetchContents(e) {
const {files: t, checkpoint: n, copies: s} = e;
const {sources: r} = n.manifest;
const i = new Pending(e);
const o = t.filter(e => r.kinds[e] === B.Dg);
if (o.length > 0) await s.read(n.id, () => i.ranges(o, placesHere(n.manifest)));
const a = t.filter(e => r.kinds[e] === B.xF);
if (a.length > 0) await fetchFromGit(e, a);
for (const n of new Set(t.map(e => r.dependency(e)))) {
if (n !== undefined) await fetchFromDependency(e, i, n);
}
}
class Pending {
#Be;
#Bt;
#Ft;
constructor({checkpoint: e, sink: t}) {
this.#Be = e.manifest.tree;
this.#Bt = t;
this.#Ft = new Uint8Array(this.#Be.count);
}
left(e) {
return e.filter(e => !this.#Ft[e]);
}
ranges(e, t) {
const n = this.#Be.sizes;
const s = new Float64Array(this.#Be.count);
const r = this.left(e);
for (const e of r) s[e] = this.#Tt(e, t);
const ends = e => s[e] + n[e];
const i = Int32Array.from(r).sort((e, t) => s[e] - s[t] || ends(e) - ends(t));
const o = i.filter((e, t) => n[e] === 0 || t === 0 || s[i[t - 1]] !== s[e] || n[i[t - 1]] === 0);
const entry = e => o[e];
const a = this.#Bt;
return {
length: o.length,
from: Float64Array.from(o, e => s[e]),
to: Float64Array.from(o, ends),
sha256: e => this.#Be.hash(entry(e)),
name: e => (0, f.WV)(this.#Be.path(entry(e))),
take: (e, t, n) => a.take(entry(e), t, n),
target: e => a.target(entry(e)),
prepare: e => a.prepare(entry(e)),
verified: e => {
a.verified(entry(e));
this.#Ft[entry(e)] = 1;
}
};
}
#Tt(e, t) {
const n = t(e);
if (n !== undefined) return n;
throw new s.RefusedError("dependency-missing", `Checkpoint refused: ${(0, f.WV)(this.#Be.path(e))} is not where it should be. Use an older checkpoint.`);
}
}
function placesHere({tree: e, sources: t}) {
return n => t.at[n] + (0, R.RH)(e, n);
}
async function fetchFromDependency({checkpoint: e, copies: t, files: n}, r, i) {
const {tree: o, sources: a} = e.manifest;
const c = n.filter(e => a.dependency(e) === i);
while (r.left(c).length > 0) {
try {
await t.read(i, ({manifest: e}) => {
const t = placesByContent(e);
return r.ranges(c, e => t.get(contentKey(o, e)));
});
} catch (e) {
throw new s.RefusedError("dependency-missing", `Checkpoint refused: it needs checkpoint ${i}, which is not to be had (${(0, 
s.messageOf)(e)}). Use another copy or an older checkpoint.`, {
cause: e
});
}
}
}
function placesByContent(e) {
const {tree: t, sources: n} = e;
const s = new Map;
for (const r of (0, R.g_)(e)) {
if (t.kinds[r] !== y.PW || t.hardLinks.has(r)) continue;
s.set(contentKey(t, r), n.at[r] + (0, R.RH)(t, r));
}
return s;
}
const contentKey = (e, t) => Buffer.from(e.hash(t)).toString("latin1") + e.sizes[t];
async function fetchFromGit({home: e, checkpoint: t, scratch: n, sink: r}, i) {
const {tree: o, sources: a} = t.manifest;
const c = await e();
const d = g.Repository.open(c, n);
if (!d) {
throw new s.RefusedError("repository-missing", `Checkpoint refused: ${i.length} files are in the repository, and ${c} has none. Check out the commit first, or use a checkpoint made with --full.`);
}
const h = i.map(e => a.oid(e));
let u;
await (0, _.$)(d, h, (e, t, n) => {
const a = i[e];
u ??= {
digest: (0, j.createHash)("sha256"),
position: 0
};
u.digest.update(t);
if (t.length > 0 || u.position === 0) r.take(a, t, u.position);
u.position += t.length;
if (!n) return;
if (!u.digest.digest().equals(o.hash(a))) {
throw new s.RefusedError("git-object-differs", `Checkpoint refused: ${(0, f.WV)(o.path(a))} differs in the repository. Use an older checkpoint.`);
}
r.verified(a);
u = undefined;
});
}
var F = n(761);
var T = n(34591);
function planMetadataUpdates(e, t, n, s) {
const r = new Map;
const i = new Set([ ...e.places.map(e => (0, T.gN)(t.path(e))), ...e.takes.map(e => (0, 
T.gN)(n.path(e))), ...s.map(T.gN) ]);
for (let e = 0; i.size > 0 && e < n.count; e++) {
if (n.kinds[e] === y.Md && i.has(n.path(e))) r.set(n.path(e), statOf(n, e));
}
for (let n = 0; r.size > 0 && n < t.count; n++) {
if (t.kinds[n] !== y.Md || e.kept[n] < 0) continue;
if (r.has(t.path(n))) r.set(t.path(n), statOf(t, n));
}
for (const n of e.adjusted) r.set(t.path(n), statOf(t, n));
for (const n of e.places) {
if (t.kinds[n] === y.Md) r.set(t.path(n), statOf(t, n));
}
return [ ...r ].map(([e, [t, n]]) => [ e, t, n ]).sort(([e], [t]) => e < t ? 1 : -1);
}
const statOf = (e, t) => [ e.kinds[t] === y.Md || e.kinds[t] === y.PW ? e.modes[t] : null, String(e.mtimes[t]) ];
const N = 1e4;
const M = 2e5;
const P = 4 * 1024 * 1024;
const C = [ "", "-journal", "-wal", "-shm" ];
const companionsOf = e => C.map(t => e + t);
const L = " (deleted)";
function findOpenFiles(e) {
const t = new Map;
if (process.platform !== "linux") return t;
const n = `${Buffer.from((0, c.realpathSync)(e)).toString("latin1").replace(/\/$/, "")}/`;
let s = M;
for (const e of numbersIn("/proc")) {
if (e === process.pid || s <= 0) continue;
const r = new Set;
for (const t of numbersIn(`/proc/${e}/fd`).slice(0, N)) {
s -= 1;
const i = linkTarget(`/proc/${e}/fd/${t}`);
if (i?.startsWith(n)) r.add(i);
}
for (const t of mappedFiles(e, n)) r.add(t);
for (const s of r) {
const r = s.slice(n.length);
if (!s.endsWith(L) && !t.has(r)) t.set(r, {
path: (0, f.WV)(r),
pid: e,
command: nameOf(e)
});
}
}
return t;
}
function notToTouch(e, t) {
const n = new Set;
const s = new Set;
for (const t of e.keys()) {
for (const e of companionsOf(t)) n.add(e);
for (let e = t.lastIndexOf("/"); e > 0; e = t.lastIndexOf("/", e - 1)) s.add(t.slice(0, e));
}
for (let e = 0; s.size > 0 && e < t.count; e += 1) {
if (t.kinds[e] !== y.Md && s.has(t.path(e))) n.add(t.path(e));
}
return n;
}
function numbersIn(e) {
try {
return (0, c.readdirSync)(e).filter(e => /^\d+$/.test(e)).map(Number);
} catch {
return [];
}
}
function linkTarget(e) {
try {
return (0, c.readlinkSync)(e, "buffer").toString("latin1");
} catch {
return undefined;
}
}
function mappedFiles(e, t) {
const n = readStart(`/proc/${e}/maps`).split("\n").slice(0, N);
return n.flatMap(e => {
const n = e.indexOf(t);
return n < 0 ? [] : [ e.slice(n).replaceAll("\\012", "\n") ];
});
}
function readStart(e) {
let t;
try {
t = (0, c.openSync)(e, "r");
const n = [];
for (let e = P; e > 0; ) {
const s = Buffer.alloc(64 * 1024);
const r = (0, c.readSync)(t, s);
if (r === 0) break;
n.push(s.subarray(0, r));
e -= r;
}
return Buffer.concat(n).toString("latin1");
} catch {
return "";
} finally {
if (t !== undefined) (0, c.closeSync)(t);
}
}
function nameOf(e) {
try {
return (0, c.readFileSync)(`/proc/${e}/comm`, "utf8").trim();
} catch {
return "unknown";
}
}
function contentMatters({wanted: e, live: t, pairs: n, selects: s}) {
const r = [];
for (let i = 0; i < e.count; i++) {
const o = n[i];
if (o < 0 || e.kinds[i] !== y.PW || t.kinds[o] !== y.PW || t.has(o, y._E)) continue;
if (e.sizes[i] === t.sizes[o] && (s?.(e.path(i)) ?? true)) r.push(o);
}
return r;
}
function planRestore(e) {
return new Planner(e).plan();
}
const z = 0;
const U = 1;
const W = 2;
class Planner {
#v;
#Nt;
#Mt;
#Pt=0;
#Ct=new Set;
#Lt;
constructor(e) {
this.#v = e;
this.#Mt = new Uint8Array(e.live.count);
this.#Lt = new Set(e.wanted.hardLinks.values());
this.#Nt = {
places: [],
staged: [],
takes: [],
adjusted: [],
kept: new Int32Array(e.wanted.count).fill(-1),
counts: {
written: 0,
removed: 0,
unchanged: 0,
quarantined: 0
},
missing: []
};
}
plan() {
const {wanted: e, pairs: t} = this.#v;
this.#zt();
for (let n = 0; n < e.count; n++) {
const s = t[n];
if (s < 0) this.#Ut(n); else {
this.#Mt[s] = U;
if (this.#Wt(e, n) || this.#Dt(n, s)) this.#Ht(n, s);
}
}
this.#qt();
return this.#Nt;
}
#qt() {
const {live: e} = this.#v;
let t = 0;
for (let n = 0; n < e.count; n++) {
const s = this.#Mt[n];
if (s === U || s === z && !this.#Kt(n)) continue;
if (s === z && n >= t) this.#Nt.takes.push(n);
t = Math.max(t, e.ends[n]);
}
}
#Kt(e) {
const {live: t} = this.#v;
if (!this.#Wt(t, e) || this.#Gt(e)) return false;
this.#Nt.counts.removed++;
this.#Nt.counts.quarantined++;
return true;
}
#Ut(e) {
const {wanted: t, sources: n} = this.#v;
if (!this.#Wt(t, e) && !(t.kinds[e] === y.Md && this.#Zt(e))) return;
if (n.kinds[e] === B.XF && t.kinds[e] === y.PW) {
this.#Nt.missing.push(e);
return;
}
this.#Nt.counts.written++;
this.#Jt(e);
}
#Ht(e, t) {
const {wanted: n, live: s, sources: r} = this.#v;
const {counts: i} = this.#Nt;
if (n.kinds[e] === y.PW && r.kinds[e] === B.XF) {
i.unchanged++;
return;
}
if (this.#Vt(e, t)) {
i.written++;
i.quarantined++;
this.#Jt(e);
this.#Mt[t] = W;
return;
}
if (n.modes[e] === s.modes[t]) i.unchanged++; else i.written++;
if (!this.#Yt(e, t)) this.#Nt.adjusted.push(e);
this.#Nt.kept[e] = t;
}
#Dt(e, t) {
const {wanted: n, live: s} = this.#v;
return n.kinds[e] === y.Md && s.kinds[t] !== y.Md && this.#Zt(e);
}
#Yt(e, t) {
const {wanted: n, live: s} = this.#v;
return n.modes[e] === s.modes[t] && n.mtimes[e] === s.mtimes[t];
}
#Wt(e, t) {
return this.#v.selects?.(e.path(t)) ?? true;
}
#Vt(e, t) {
const {wanted: n, live: s} = this.#v;
if (n.kinds[e] !== s.kinds[t]) return true;
if (n.kinds[e] === y.Md) return false;
if (n.kinds[e] !== y.PW) return n.targets.get(e) !== s.targets.get(t);
const r = s.has(t, y.sn) && !n.hardLinks.has(e) && !this.#Lt.has(e);
return !this.#Xt(e, t) || this.#Ct.has(e) || r && !this.#Yt(e, t);
}
#Xt(e, t) {
const {wanted: n, live: s} = this.#v;
return n.sizes[e] === s.sizes[t] && s.has(t, y._E) && n.hasHashOf(e, s, t);
}
#Jt(e) {
this.#Nt.staged.push(e);
if (e < this.#Pt) return;
this.#Nt.places.push(e);
this.#Pt = this.#v.wanted.ends[e];
}
#zt() {
const {wanted: e, live: t, pairs: n} = this.#v;
const s = new Map;
for (const [t, n] of e.hardLinks) s.set(n, [ ...s.get(n) ?? [ n ], t ]);
for (const r of s.values()) {
const s = r.filter(t => this.#Wt(e, t));
const i = n[s[0]];
const o = i < 0 ? undefined : t.inodes[i];
const a = s.length === r.length;
const c = s.every(s => {
const r = n[s];
if (r < 0 || t.inodes[r] !== o || !this.#Xt(s, r)) return false;
return a ? e.modes[s] === t.modes[r] : this.#Yt(s, r);
});
if (!c) for (const e of s) this.#Ct.add(e);
}
this.#Qt(s);
}
#Qt(e) {
const {wanted: t, live: n, pairs: s} = this.#v;
const r = new Map;
for (let i = 0; n.hardLinks.size > 0 && i < t.count; i++) {
const o = s[i];
if (o < 0 || !n.has(o, y.sn)) continue;
const a = t.hardLinks.get(i) ?? i;
const c = n.hardLinks.get(o);
if (c === undefined) r.set(o, a); else if (r.get(c) !== a) for (const t of e.get(a) ?? [ i ]) this.#Ct.add(t);
}
}
#Gt(e) {
const {live: t, selects: n} = this.#v;
if (t.kinds[e] !== y.Md) return false;
return t.has(e, y.yP) || n !== undefined && anyBelow(t, e, e => !n(e));
}
#Zt(e) {
const {wanted: t, selects: n} = this.#v;
return n === undefined || anyBelow(t, e, n);
}
}
function anyBelow(e, t, n) {
for (let s = t + 1; s < e.ends[t]; s++) if (n(e.path(s))) return true;
return false;
}
var D = n(61761);
var H = n(69540);
var q = n(59349);
var K = n(61728);
class WorkspaceReader {
#v;
#b;
#en;
constructor(e, t) {
this.#v = e;
this.#b = t;
this.#en = (0, b.aw)(t.folder, e.root);
}
get isFarOff() {
const {root: e} = this.#v;
return !(0, c.existsSync)(e) || (0, c.readdirSync)(e).length === 0 || !(0, c.existsSync)(this.#en);
}
read({scope: e, skipped: t}) {
const {root: n, stores: s, masker: r} = this.#v;
if (!(0, c.existsSync)(n)) return new y.PH;
const i = [ this.#b.folder, ...s.flatMap(({folders: e = []}) => e) ];
const o = t.filter(({reason: e}) => H.KS.includes(e)).map(({path: e}) => d.join(n, e)).filter(e => d.relative(n, e) !== "");
const {tree: a} = (0, K.S)(n, (0, p.NJ)(e), {
own: [ ...i, ...o ],
secrets: (0, q.sF)(r),
known: (0, b.hL)(this.#en)?.tree,
since: this.#b.clock.now()
});
return a;
}
hashContents(e, t) {
for (const n of t) {
const t = (0, j.createHash)("sha256");
if (!(0, D.ir)(this.#v.root, e.path(n), (0, D.gv)(e, n), e => t.update(e))) e.setHash(n, t.digest());
}
}
}
var G = n(11465);
class Stager {
#tn;
#nn;
#sn;
#Jt;
#rn;
#in;
#on;
#an;
#St=0;
#A=0;
#ne;
#pe=new Set;
#cn;
constructor(e, t, n, s, r) {
this.#tn = e;
this.#ne = new Uint8Array(e.tree.count);
this.#nn = t;
this.#sn = lentFiles(e.tree, t);
this.#Jt = d.join(n, T.Ld);
this.#an = r;
for (const n of t) if (e.tree.kinds[n] === y.PW) this.#St += e.tree.sizes[n];
(0, c.mkdirSync)(this.#Jt, {
mode: 511
});
const {mode: i} = (0, c.lstatSync)(this.#Jt);
this.#in = 511 & ~i;
this.#on = (i & 3584) !== 0;
this.#rn = s.below(this.#Jt);
}
makeFolders() {
const {tree: e} = this.#tn;
const t = new Set;
const make = n => {
if (n < 0 || t.has(n)) return;
make(e.parents[n]);
(0, c.mkdirSync)((0, f.uk)(this.#Jt, e.path(n)), {
mode: this.#dn(n) ? e.modes[n] : 448
});
t.add(n);
};
for (const t of this.#nn) make(e.kinds[t] === y.Md ? t : e.parents[t]);
for (const t of this.#sn) make(e.parents[t]);
for (const t of this.#nn) {
if (e.kinds[t] === y.Md || e.kinds[t] === y.PW) continue;
(0, c.symlinkSync)((0, f.Yw)(e.targets.get(t) ?? ""), (0, f.uk)(this.#Jt, e.path(t)));
this.#fn(t);
}
}
contentNeeded() {
const {tree: e} = this.#tn;
const t = this.#nn.filter(t => e.kinds[t] === y.PW && !e.hardLinks.has(t));
return this.#sn.length === 0 ? t : [ ...t, ...this.#sn ];
}
take(e, t, n) {
if (n === 0) this.#Ke(e);
this.#cn?.file.write(t, n);
}
verified(e) {
const t = this.#tn.tree.sizes[e];
if (this.#cn?.entry === e) this.#Ve(this.#cn.file, e, t);
if (this.#pe.delete(e)) this.#hn(e);
this.#fn(e);
this.#A += t;
this.#an?.(Math.min(this.#A, this.#St - 1), this.#St);
}
target(e) {
const {tree: t} = this.#tn;
const n = t.modes[e];
return {
root: this.#Jt,
path: t.path(e),
mode: n,
needsChmod: n > 511 || (n & this.#in) !== 0,
sparse: t.has(e, y.tA)
};
}
prepare(e) {
this.#un(e);
const {root: t, path: n, sparse: s} = this.target(e);
new G.z((0, f.uk)(t, n), 384, s).close(this.#tn.tree.sizes[e]);
this.#pe.add(e);
}
abort() {
this.#cn?.file.close();
this.#cn = undefined;
}
async finish(e) {
const {tree: t} = this.#tn;
for (const e of this.#nn) {
const n = t.hardLinks.get(e);
if (n !== undefined) (0, c.linkSync)((0, f.uk)(this.#Jt, t.path(n)), (0, f.uk)(this.#Jt, t.path(e)));
}
const n = this.#nn.filter(e => t.kinds[e] === y.Md).reverse();
for (const e of n) this.#fn(e);
this.#an?.(this.#St, this.#St);
const s = await this.#rn.finish();
if (!s) for (const e of this.#nn) (0, h.TL)(this.#Jt, t.path(e), t.mtimes[e]);
for (const s of n) {
if (!e.has(s) && !this.#dn(s)) (0, c.chmodSync)((0, f.uk)(this.#Jt, t.path(s)), t.modes[s]);
}
return {
exactTimes: s
};
}
#Ke(e) {
this.#un(e);
const {root: t, path: n, mode: s, sparse: r} = this.target(e);
this.#cn = {
entry: e,
file: new G.z((0, f.uk)(t, n), s & 511, r)
};
}
#Ve(e, t, n) {
const {mode: s, needsChmod: r} = this.target(t);
if (r) e.chmod(s);
this.#cn = undefined;
e.close(n);
}
#dn(e) {
const t = this.#tn.tree.modes[e];
return t <= 511 && (t & 448) === 448 && (t & this.#in) === 0 && !this.#on;
}
#hn(e) {
const {root: t, path: n, mode: s} = this.target(e);
(0, c.chmodSync)((0, f.uk)(t, n), s);
}
#un(e) {
if (this.#ne[e]) {
this.abort();
this.#pe.delete(e);
(0, c.rmSync)((0, f.uk)(this.#Jt, this.#tn.tree.path(e)));
}
this.#ne[e] = 1;
}
#fn(e) {
const {tree: t} = this.#tn;
this.#rn.set(t.path(e), t.mtimes[e]);
}
}
function lentFiles({hardLinks: e}, t) {
if (e.size === 0) return [];
const n = new Set(t);
const s = new Set(t.flatMap(t => e.get(t) ?? []));
return [ ...s ].filter(e => !n.has(e));
}
var Z = n(64390);
class RestoreOne {
#v;
#b;
#N;
#ln;
#rn=new h.oX;
#S;
constructor(e, t, n, s) {
this.#v = e;
this.#b = t;
this.#N = n;
this.#ln = s;
this.#S = t.clock.monotonic();
}
async run() {
const {root: e, dryRun: t} = this.#v;
if (!t) this.#rn.start();
const n = !(0, c.existsSync)(e);
try {
return await this.#pn();
} catch (t) {
if (n) removeEmpty(e);
throw t;
} finally {
this.#rn.close();
}
}
async #pn() {
const {root: e, id: t, dryRun: n} = this.#v;
const s = new WorkspaceReader(this.#v, this.#b);
const i = !n && s.isFarOff;
const {threads: o} = this.#ln;
const {manifest: a} = await this.#ln.open(t, e => {
if (i) o.expect({
bytes: e
});
});
if (this.#v.expected) checkOrigin(t, a, this.#v.expected);
if (n) (0, m.GK)(a);
if (!n) (0, c.mkdirSync)(e, {
recursive: true
});
const f = (0, r.f)(e);
const h = this.#mn(a);
const u = s.read(a);
const {tree: p, sources: y} = a;
const w = {
wanted: p,
sources: y,
live: u,
pairs: (0, l.yZ)(p, u),
selects: h
};
s.hashContents(u, contentMatters(w));
const {plan: g, open: k} = this.#yn(w);
if (n) {
const e = await this.#wn(a);
return this.#gn(a, g, {
verified: true,
paths: pathsOf(g, p, u),
...e
});
}
const v = (0, Z.openWorkFolder)(e);
let b;
let S;
try {
[b, S] = await this.#Jt(a, g, u, v);
if (f) (0, r.Z)(e, f);
(0, T.ER)(e, b);
(0, F.fY)(v, b);
} catch (e) {
(0, T.MB)(v);
throw e;
}
const {exactTimes: x} = await (0, T.JQ)(e, v, b, this.#rn);
(0, F.ks)(v);
(0, T.MB)(v);
const A = {
id: t,
manifest: a
};
const $ = h === undefined && k.length === 0;
const E = await finishRestore({
root: e,
checkpoint: A,
plan: g,
live: u,
exactTimes: x,
whole: $,
scratch: this.#N,
threads: o
}, this.#b);
const O = d.join(e, b.quarantine);
const I = (0, c.existsSync)(O) ? {
quarantine: O
} : {};
return this.#gn(a, g, {
verified: E,
...I,
...S?.report ? {
git: S.report
} : {},
...k.length > 0 ? {
open: k
} : {}
});
}
#yn(e) {
const t = planRestore(e);
if (!this.#v.leaveOpenFiles || !(0, c.existsSync)(this.#v.root)) return {
plan: t,
open: []
};
const n = findOpenFiles(this.#v.root);
const s = [ ...n ].filter(([n]) => touches(t, e, n)).map(([, e]) => e);
if (s.length === 0) return {
plan: t,
open: s
};
const r = notToTouch(n, e.wanted);
const selects = t => !r.has(t) && (e.selects?.(t) ?? true);
return {
plan: planRestore({
...e,
selects
}),
open: s
};
}
#mn({scope: e}) {
const {paths: t} = this.#v;
if (!t?.length && !e.paths?.length) return undefined;
const n = (0, p.Od)({
paths: t ?? []
});
const s = (0, p.NJ)(e);
return e => n.includes(e) && s.includes(e);
}
async #Jt(e, t, n, s) {
const {id: r, root: i} = this.#v;
this.#kn(e, t);
const o = new Stager(e, t.staged, s, this.#rn, this.#b.progress);
let a;
let c;
try {
o.makeFolders();
a = await this.#vn(o, e, t, s);
if (a?.left) this.#b.log.warning(leftAlone(i, e));
c = await this.#bn(e, s);
await o.finish(new Set(t.places));
} catch (e) {
o.abort();
throw e;
}
const d = {
version: 1,
id: r,
quarantine: `${F.DX}/${this.#Sn()}`,
takes: [ ...t.takes.map(e => n.path(e)), ...a?.takes ?? [] ],
places: [ ...t.places.map(t => e.tree.path(t)), ...a?.places ?? [], ...c ],
adjusts: planMetadataUpdates(t, e.tree, n, c),
gitIndex: a?.index ? e.repositories[0]?.objectFormat ?? "sha1" : null
};
return [ d, a ];
}
async #vn(e, t, n, s) {
const {root: r, id: i} = this.#v;
const o = await this.#xn(t, n, s);
const a = Promise.resolve(o?.());
const c = fetchContents({
home: async () => (await a)?.home ?? r,
scratch: d.join(s, "blobs"),
checkpoint: {
id: i,
manifest: t
},
copies: this.#ln,
files: e.contentNeeded(),
sink: e
});
try {
(0, m.GK)(t);
} finally {
await Promise.allSettled([ a, c ]);
}
await c;
return a;
}
async #xn(e, t, s) {
const {root: r, id: i, paths: o} = this.#v;
if (o?.length || e.repositories.length === 0) return undefined;
const {restoreGit: a} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 33505));
const c = t.places.length > 0 || t.adjusted.length > 0;
return a({
root: r,
work: s,
id: i,
manifest: e,
copies: this.#ln,
touched: c
});
}
async #bn(e, t) {
const {root: s, id: r, paths: i} = this.#v;
if (i?.length || !e.repositories.some(({path: e}) => e !== "")) return [];
const {restoreNested: o} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 19114));
return o({
root: s,
work: t,
id: r,
manifest: e,
copies: this.#ln,
touched: true
});
}
#kn({tree: e}, {staged: t}) {
let n = 0;
for (const s of t) if (e.kinds[s] === y.PW && !e.has(s, y.tA)) n += e.sizes[s];
const r = (0, u.go)(this.#v.root);
if (n <= r) return;
throw new s.RefusedError("no-space", `Restore refused: it needs ${n} bytes and ${r} are free. Make room, or restore fewer paths.`);
}
async #wn(e) {
const {root: t, id: s, paths: r} = this.#v;
if (r?.length || e.repositories.length === 0) return {};
const {compareWithGit: i} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 33505));
const o = await i(t, this.#N, {
id: s,
manifest: e,
copies: this.#ln
});
return o === undefined ? {} : {
git: o
};
}
#gn({tree: e}, t, n) {
return {
id: this.#v.id,
...t.counts,
ms: this.#b.clock.monotonic() - this.#S,
fellBackTo: null,
missing: t.missing.map(t => (0, f.WV)(e.path(t))),
...n
};
}
#Sn() {
const e = new Date(this.#b.clock.now()).toISOString().replace(/[-:]/g, "").replace(".", "-");
return `${e}-${this.#v.id.slice(0, 8)}`;
}
}
function touches({takes: e, places: t, adjusted: n}, {wanted: s, live: r}, i) {
const o = new Set(companionsOf(i));
const isThere = e => o.has(e) || i.startsWith(`${e}/`);
return e.some(e => isThere(r.path(e))) || t.some(e => isThere(s.path(e))) || n.some(e => o.has(s.path(e)));
}
function pathsOf({staged: e, takes: t}, n, s) {
const r = new Set(e.map(e => (0, f.WV)(n.path(e))));
const i = new Set;
for (const e of t) {
const t = s.kinds[e] === y.Md ? s.ends[e] : e + 1;
for (let n = e; n < t; n++) i.add((0, f.WV)(s.path(n)));
}
const o = [ ...[ ...r ].map(e => ({
path: e,
change: "write"
})), ...[ ...i ].filter(e => !r.has(e)).map(e => ({
path: e,
change: "remove"
})) ];
return o.sort((e, t) => e.path < t.path ? -1 : 1);
}
function leftAlone(e, {repositories: t}) {
const n = t[0]?.commit;
const s = n ? ` To have that too, check out ${n} there.` : "";
return `Files are restored; HEAD, branches and index of ${e} are left as they are: its repository is elsewhere, and other work trees share it.${s}`;
}
function removeEmpty(e) {
try {
(0, c.rmdirSync)(e);
} catch {}
}
async function restore(e, t) {
const {root: n, stores: s, id: o, folder: c} = e;
if (c) (0, r.Z)(n, c);
if (!e.dryRun) await (0, Z.recoverInterruptedRestore)(n);
return (0, a.h)(t.folder, async n => {
const r = new i.M(s, n, t);
try {
return await restoreFirst([ o, ...e.fallback ? await olderOnes(e) : [] ], e, t, n, r);
} finally {
r.close();
}
});
}
async function restoreFirst(e, t, n, r, i) {
const {id: o} = t;
let a;
for (const c of e) {
try {
const e = await new RestoreOne({
...t,
id: c
}, n, r, i).run();
if (!t.dryRun) await i.repair();
return {
...e,
id: o,
fellBackTo: c === o ? null : c
};
} catch (e) {
if (!isLost(e)) throw e;
a ??= e;
if (t.fallback) n.log.warning(`Checkpoint ${c} cannot be restored: ${(0, s.messageOf)(e)}`);
}
}
throw a;
}
const isSameLine = (e, t) => e.jobKey === t.jobKey && e.workspace === t.workspace;
const J = new Set([ ...[ "checkpoint-missing", "checkpoint-unreachable", "dependency-missing", "version-unknown" ], ...[ "key-missing", "key-wrong", "not-sealed" ], ...[ "git-object-missing", "git-object-differs", "git-commit-missing", "repository-missing", "git-bundle-invalid" ] ]);
const isLost = e => (0, i.e)(e) || e instanceof o.M6 || e instanceof s.RefusedError && J.has(e.reason) || !(e instanceof s.UserError);
async function olderOnes({id: e, stores: t}) {
const n = new Map;
for (const e of t) {
for (const t of await e.list().catch(() => [])) if (!n.has(t.id)) n.set(t.id, t);
}
const s = n.get(e);
const r = [];
for (let e = s?.parent; e && n.has(e) && !r.includes(e); e = n.get(e)?.parent) r.push(e);
const i = [ ...n.values() ].filter(t => t.id !== e && t.clean && !r.includes(t.id)).filter(e => !s || e.createdAt < s.createdAt && isSameLine(e, s)).sort((e, t) => e.createdAt < t.createdAt ? 1 : -1);
return [ ...r.filter(e => n.get(e)?.clean), ...i.map(e => e.id) ];
}
},
11465: (e, t, n) => {
n.d(t, {
z: () => StagedFile
});
var s = n(73024);
const r = s.constants.O_WRONLY | (s.constants.O_NOFOLLOW ?? 0);
const i = r | s.constants.O_CREAT | s.constants.O_EXCL;
const o = 4096;
const a = Buffer.alloc(o);
class StagedFile {
#e;
#An;
#$n;
constructor(e, t, n) {
this.#e = (0, s.openSync)(e, t === undefined ? r : i, t);
this.#An = n;
}
write(e, t) {
if (!this.#An) {
this.#Re(e, t);
return;
}
for (let n = 0; n < e.length; n += o) {
const s = e.subarray(n, n + o);
const r = s.length === o && s.equals(a);
if (!r) this.#Re(s, t + n);
}
}
chmod(e) {
this.#$n = e;
}
close(e) {
try {
if (this.#An && e !== undefined) (0, s.ftruncateSync)(this.#e, e);
if (this.#$n !== undefined) (0, s.fchmodSync)(this.#e, this.#$n);
} finally {
(0, s.closeSync)(this.#e);
}
}
#Re(e, t) {
for (let n = 0; n < e.length; ) n += (0, s.writeSync)(this.#e, e, n, e.length - n, t + n);
}
}
},
34591: (e, t, n) => {
n.d(t, {
ER: () => checkSwap,
JQ: () => performSwap,
Ld: () => d,
MB: () => removeWork,
YP: () => f,
gN: () => parentOf
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
var o = n(78702);
var a = n(11559);
var c = n(761);
const d = "stage";
const f = "git-index";
const h = ".git/";
function removeWork(e) {
(0, s.rmSync)(e, {
recursive: true,
force: true
});
}
async function performSwap(e, t, s, i) {
const o = new Inside(e);
o.check(`${s.quarantine}/x`);
const a = new Mover(e, r.join(e, s.quarantine), o);
for (const e of s.takes) a.takeAway(e);
const c = r.join(t, d);
for (const e of s.places) a.putInPlace(c, e);
hideQuarantine(e);
const h = await adjust(e, s, o, i);
if (s.gitIndex) {
o.check(".git/index");
const {finishIndex: i} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 26884));
i(e, r.join(t, f), s.gitIndex);
}
return h;
}
function hideQuarantine(e) {
const t = r.join(e, c.DX);
if (!exists(t) || !isSeenFromElsewhere(e)) return;
try {
(0, s.writeFileSync)(r.join(t, ".gitignore"), "*\n", {
flag: "wx"
});
} catch {}
}
function isSeenFromElsewhere(e) {
const t = (0, s.lstatSync)(r.join(e, ".git"), {
throwIfNoEntry: false
});
if (t) return !t.isDirectory();
const n = r.dirname(r.resolve(e));
return n !== r.resolve(e) && (exists(r.join(n, ".git")) || isSeenFromElsewhere(n));
}
function checkSwap(e, {quarantine: t, takes: n, places: s, adjusts: r}) {
const i = new Inside(e, new Set([ ...n, ...s ]));
const o = [ `${t}/x`, ...n, ...s, ...r.map(([e]) => e) ];
for (const e of o) i.check(e);
}
async function adjust(e, {adjusts: t}, n, r) {
for (const [e] of t) n.check(e);
const i = r.below(e);
const c = t.filter(([, , e]) => e !== null);
for (const [e, , t] of c) i.set(e === "" ? "." : e, BigInt(t));
const d = await i.finish();
if (!d) for (const [t, , n] of c) (0, a.TL)(e, t, BigInt(n));
for (const [n, r] of t) if (r !== null && !isLink((0, o.uk)(e, n))) (0, s.chmodSync)((0, 
o.uk)(e, n), r);
return {
exactTimes: d
};
}
class Inside {
#K;
#tt;
constructor(e, t = []) {
this.#K = e;
this.#tt = new Set([ "", ...t ]);
}
check(e) {
const t = parentOf(e);
if (this.#tt.has(t)) return;
this.check(t);
if (isLink((0, o.uk)(this.#K, t))) {
throw new i.RefusedError("path-escapes", `Restore refused: ${(0, o.WV)(t)} in the workspace has become a link. Remove it.`);
}
this.#tt.add(t);
}
forget(e) {
for (const t of this.#tt) if (t === e || t.startsWith(`${e}/`)) this.#tt.delete(t);
}
}
class Mover {
#K;
#En;
#On=new Set;
#In;
constructor(e, t, n) {
this.#In = n;
this.#K = e;
this.#En = t;
}
takeAway(e) {
this.#In.check(e);
const t = (0, o.uk)(this.#K, e);
if (!exists(t)) return;
this.#In.forget(e);
this.#jn(e);
let n = (0, o.uk)(this.#En, e);
for (let t = 2; exists(n); t++) n = (0, o.uk)(this.#En, `${e}.${t}`);
this.#_n(e, t, n);
}
putInPlace(e, t) {
const n = (0, o.uk)(e, t);
if (!exists(n)) return;
if (t.startsWith(h)) this.#Rn(parentOf(t));
this.takeAway(t);
this.#_n(t, n, (0, o.uk)(this.#K, t));
}
#Rn(e) {
const t = (0, o.uk)(this.#K, e);
this.#In.check(e);
if (e === "" || (0, s.lstatSync)(t, {
throwIfNoEntry: false
})?.isDirectory()) return;
this.#Rn(parentOf(e));
this.takeAway(e);
(0, s.mkdirSync)(t);
}
#jn(e) {
const t = parentOf(e);
if (this.#On.has(t)) return;
(0, s.mkdirSync)((0, o.uk)(this.#En, t), {
recursive: true
});
this.#On.add(t);
}
#_n(e, t, n) {
try {
(0, s.renameSync)(t, n);
} catch (r) {
const a = (0, i.codeOf)(r);
if (a !== "EACCES" && a !== "EPERM") throw r;
const c = (0, o.uk)(this.#K, parentOf(e));
(0, s.chmodSync)(c, modeOf(c) | 448);
const d = (0, s.lstatSync)(t);
if (d.isDirectory()) (0, s.chmodSync)(t, d.mode & 4095 | 448);
(0, s.renameSync)(t, n);
if (d.isDirectory()) (0, s.chmodSync)(n, d.mode & 4095);
}
}
}
const isLink = e => (0, s.lstatSync)(e, {
throwIfNoEntry: false
})?.isSymbolicLink() === true;
const exists = e => (0, s.lstatSync)(e, {
throwIfNoEntry: false
}) !== undefined;
const modeOf = e => (0, s.lstatSync)(e).mode & 4095;
const parentOf = e => e.slice(0, Math.max(0, e.lastIndexOf("/")));
},
64390: (e, t, n) => {
n.r(t);
n.d(t, {
hideFromGit: () => hideFromGit,
openWorkFolder: () => openWorkFolder,
recoverInterruptedRestore: () => recoverInterruptedRestore
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
var o = n(11559);
var a = n(38892);
var c = n(93621);
var d = n(20757);
var f = n(761);
var h = n(34591);
const u = "owner.json";
function openWorkFolder(e) {
const t = r.join(e, d.BU);
const n = `${t}.${process.pid}`;
(0, h.MB)(n);
(0, s.mkdirSync)(n, {
mode: 448
});
(0, s.writeFileSync)(r.join(n, u), JSON.stringify((0, c.WF)()));
try {
(0, s.renameSync)(n, t);
} catch (e) {
(0, h.MB)(n);
if ((0, i.codeOf)(e) === "ENOTEMPTY" || (0, i.codeOf)(e) === "EEXIST" || (0, i.codeOf)(e) === "EPERM") throw inProgress(t);
throw e;
}
hideFromGit(e);
return t;
}
async function recoverInterruptedRestore(e) {
const t = r.join(e, d.BU);
if (!(0, s.existsSync)(t)) return "nothing";
if (isOwned(t)) throw inProgress(t);
const n = (0, f.a0)(t);
if (n) {
const s = new o.oX;
await (0, h.JQ)(e, t, n, s).finally(() => s.close());
(0, f.ks)(t);
}
(0, h.MB)(t);
return n ? "finished" : "undone";
}
function isOwned(e) {
try {
return (0, c.W_)(JSON.parse((0, s.readFileSync)(r.join(e, u), "utf8")));
} catch {
return false;
}
}
function hideFromGit(e) {
const t = r.join(e, ".git", a.o);
const n = r.dirname(t);
const kindOf = e => (0, s.lstatSync)(e, {
throwIfNoEntry: false
});
try {
if (!kindOf(r.dirname(n))?.isDirectory()) return;
if (!kindOf(n)) (0, s.mkdirSync)(n);
if (!kindOf(n)?.isDirectory() || kindOf(t)?.isFile() === false) return;
const e = kindOf(t) ? (0, s.readFileSync)(t, "latin1") : "";
const i = (0, a.p)(e);
if (i !== e) (0, s.writeFileSync)(t, i, "latin1");
} catch {}
}
const inProgress = e => new i.RefusedError("restore-in-progress", `Workspace busy: another restore works in ${e}. Wait until it has ended.`);
},
88093: (e, t, n) => {
n.d(t, {
h: () => withScratch
});
var s = n(73024);
var r = n(76760);
var i = n(93621);
const o = /^scratch-(\d+)-/;
async function withScratch(e, t, n = removeFolder) {
(0, s.mkdirSync)(e, {
recursive: true
});
for (const t of (0, s.readdirSync)(e)) {
const [, s] = o.exec(t) ?? [];
if (s !== undefined && !(0, i.W_)(Number(s))) attempt(() => n(r.join(e, t)));
}
const a = (0, s.mkdtempSync)(r.join(e, `scratch-${process.pid}-`));
try {
return await t(a);
} finally {
attempt(() => n(a));
}
}
const removeFolder = e => (0, s.rmSync)(e, {
recursive: true,
force: true,
maxRetries: 3
});
function attempt(e) {
try {
e();
} catch {}
}
},
59349: (e, t, n) => {
n.d(t, {
Fg: () => markOf,
GN: () => c,
sF: () => tellingValues
});
var s = n(77598);
var r = n(57975);
const i = 8;
const o = 6;
const a = [ /[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/ ];
function tellingValues(e) {
return (e?.values() ?? []).filter(isTelling);
}
function isTelling(e) {
if (e.length > i) return true;
return e.length >= o && a.filter(t => t.test(e)).length >= 2;
}
const c = "";
const d = 16;
const f = 32;
async function markOf(e, t) {
if (e.length === 0) return c;
const n = t || (0, s.randomBytes)(d).toString("hex");
const r = Buffer.from(n.slice(0, 2 * d), "hex");
const i = await h(JSON.stringify(e.toSorted()), r, f);
return Buffer.concat([ r, i ]).toString("hex");
}
const h = (0, r.promisify)(s.scrypt);
},
76096: (e, t, n) => {
n.r(t);
n.d(t, {
createScanner: () => createScanner
});
var s = n(78702);
var r = n(70032);
var i = n(81449);
const o = 20;
const a = 11;
const c = 0;
const d = 16;
const f = 21;
const h = 500;
const u = 65536;
const l = u + 2 ** f;
const p = l + 2 ** f;
const m = p + 2 ** f;
const y = m + 65536;
const w = 65536;
const g = y + w;
const k = 2147483648;
const v = [ 37, 92, 91, 59 ];
const b = [ 1, 2, 3, 5 ];
const S = 2654435761;
const x = 0x9e3779b97f4a7c15n;
const hash32 = (e, t) => Math.imul(e, S) >>> 32 - t;
const hash64 = (e, t) => Number(BigInt.asUintN(64, e * x) >> BigInt(64 - t));
function createMemory(e) {
const t = Math.ceil((g + e) / w) + 1;
return new WebAssembly.Memory({
initial: t,
maximum: t
});
}
function createByteScan(e, t, n) {
const s = Buffer.from(e.buffer);
const r = new DataView(e.buffer);
const i = n.size > h ? f : d;
for (const e of t) {
const [t = 0, n = 0, r] = Buffer.from(e, "latin1");
const note = e => {
s[c + hash32(t | n << 8 | e << 16, d)] = 1;
};
if (r === undefined) for (let e = 0; e < 256; e++) note(e); else note(r);
}
for (const e of n.texts()) {
for (let t = 0; t < 8; t++) {
s[u + hash32(e.readInt32LE(t), i)] = 1;
if (t < 4) s[l + hash64(e.readBigUInt64LE(t), i)] = 1; else s[p + hash64(e.readBigUInt64LE(t - 4), i)] = 1;
}
}
const o = new WebAssembly.Instance(new WebAssembly.Module(assemble(i)), {
env: {
memory: e
}
});
const a = o.exports.scan;
return {
run(e, t, n, s) {
for (let i = e; i < t; ) {
const e = a(i, t, m, y);
i = r.getUint32(m, true);
for (let t = m + 4; t < e; t += 4) {
const e = r.getUint32(t, true);
if (e >= k) s(e - k); else n(e);
}
}
}
};
}
const A = [ 26, ...Array(9).fill(30), 28, 4, 4, 5, 5, 12 ];
const $ = [ 0, 0, 1, 2, 4, 8, 4, 16, 0, 0, 0, 0, 0, 0, 0, 0 ];
const signed = e => {
const t = [];
for (let n = e; ;) {
const e = n & 127;
n >>= 7;
if (n === 0 && !(e & 64) || n === -1 && e & 64) return [ ...t, e ];
t.push(e | 128);
}
};
const signed64 = e => {
const t = Number(e & 127n);
const n = e >> 7n;
const s = n === 0n ? t < 64 : n === -1n && t >= 64;
return s ? [ t ] : [ t | 128, ...signed64(n) ];
};
const unsigned = e => e < 128 ? [ e ] : [ e & 127 | 128, ...unsigned(e >>> 7) ];
const get = e => [ 32, e ];
const set = e => [ 33, e ];
const tee = e => [ 34, e ];
const i32 = e => [ 65, signed(e | 0) ];
const load8 = (e = 0) => [ 45, 0, unsigned(e) ];
const load32 = (e = 0) => [ 40, 0, unsigned(e) ];
const load64 = (e = 0) => [ 41, 0, unsigned(e) ];
const i64 = e => [ 66, signed64(BigInt.asIntN(64, e)) ];
const store32 = (e = 0) => [ 54, 0, unsigned(e) ];
const E = 106;
const O = 107;
const I = 108;
const j = 113;
const _ = 114;
const R = 115;
const B = 116;
const F = 118;
const T = 70;
const N = 71;
const M = 73;
const P = 78;
const C = 79;
const L = 126;
const z = 136;
const U = 167;
const W = 103;
const D = 104;
const H = 15;
const simd = e => [ 253, unsigned(e) ];
const q = [ simd(0), 0, 0 ];
const vector = e => [ simd(12), [ ...e ] ];
const K = simd(14);
const G = simd(36);
const Z = simd(78);
const J = simd(100);
const V = simd(109);
const when = (...e) => [ 4, 64, e, 11 ];
const loop = (...e) => [ 3, 64, e, 11 ];
const again = e => [ 12, e ];
function assemble(e) {
const [t, n, s, r, i, a, f, h, m] = [ 0, 1, 2, 3, 4, 5, 6, 7, 8 ];
const emit = (...e) => [ [ get(f), e, store32() ], [ get(f), i32(4), E, set(f) ] ];
const wordAt = e => [ [ get(i), load32(e), i32(16777215), j, i32(S), I, i32(32 - d), F, load8(c) ], when(emit(get(i), i32(e), E)) ];
const closeWord = (...e) => [ [ e, get(i), O, i32(o), P ], when(wordAt(0), [ get(i), i32(1), O, load8(), set(h) ], v.map((e, t) => [ get(h), i32(e), T, t > 0 ? _ : [] ]), when(b.map(wordAt))) ];
const y = [ i64(x), L, i64(BigInt(64 - e)), z, U ];
const gramAt = n => [ [ get(t), load32(n), i32(S), I, i32(32 - e), F, load8(u) ], when([ get(t), load64(n), y, load8(l) ], [ get(t), i32(n - 4), E, load64(), y, load8(p), _ ], when(emit(get(t), i32(n), E, i32(k), _))) ];
const w = [ [ get(t), q, set(m) ], [ vector(A), get(m), vector(Array(16).fill(15)), Z, K ], [ vector($), get(m), i32(4), V, K ], [ Z, vector(Array(16).fill(0)), G, J, set(a) ], [ get(n), get(t), O, i32(16), M ], when(get(a), i32(1), get(n), get(t), O, B, i32(1), O, j, set(a)) ];
const g = [ [ get(t), set(i), get(s), i32(4), E, set(f) ], loop([ get(f), i32(4 * (2 * (1 + b.length) + 2)), E, get(r), C ], when(get(s), get(t), store32(), get(f), H), w, gramAt(0), gramAt(8), [ get(a), i32(65535), N ], when(closeWord(get(t), get(a), i32(-1), R, D, E), [ get(t), i32(16), E, get(a), i32(16), B, i32(-1), R, W, O, set(i) ]), [ get(t), i32(16), E, tee(t), get(n), M ], when(again(1))), closeWord(get(n)), [ get(s), get(n), store32(), get(f) ] ];
return encodeModule(g);
}
const flatten = e => e.flatMap(e => typeof e === "number" ? e : flatten(e));
function encodeModule(e) {
const t = 127;
const n = 123;
const name = e => [ e.length, [ ...Buffer.from(e) ] ];
const section = (e, ...t) => {
const n = flatten(t);
return [ e, unsigned(n.length), n ];
};
const s = flatten([ 2, 4, t, 1, n, e, 11 ]);
return Uint8Array.from(flatten([ [ 0, 97, 115, 109, 1, 0, 0, 0 ], section(1, 1, 96, 4, t, t, t, t, 1, t), section(2, 1, name("env"), name("memory"), 2, 0, 1), section(3, 1, 0), section(7, 1, name("scan"), 0, 0), section(10, 1, unsigned(s.length), s) ]));
}
const Y = /^(?:(?:my|the|your|some|an?|db|test|user|dev|local|root|app)?[-_ ]?(?:pass(?:word|wd|phrase)?|pwd|pw|secret|token|key|value|credentials?|root|admin|administrator|user(?:name)?|guest|test(?:ing|er)?|demo|example|sample|dummy|fake|foo|bar|baz|changeme|change[-_]me|default|postgres|postgresql|mysql|mariadb|mongo(?:db)?|redis|rabbitmq|minio(?:admin)?|elastic|sa|sesame|letmein|qwerty|hunter|welcome|abc)){1,3}[-_!.@]{0,2}\d{0,6}[-_!.@]{0,2}$/i;
const X = /example|x{4}|your[-_]|change[-_]?(?:me|it|this)|placeholder|replace|redacted|\.{3}|<|\*{3}|dummy|insert/i;
const Q = /^(?:\$|%\w+%$|%\(|\{|<|#\{)/;
const isPlainWord = e => e.length < 6 || Q.test(e) || X.test(e) || Y.test(e);
const ee = [ /[A-Za-z]/, /\d/, /[^A-Za-z\d]/ ];
const isMixed = e => ee.filter(t => t.test(e)).length >= 2;
const te = /sess|auth|token|jwt|(?:^|[-_.])sid(?:$|[-_.])|identity|remember|login|credential|access[-_]?key/i;
const ne = 16;
const isSecret = e => e.length >= ne && isMixed(e) && !isPlainWord(e);
function isSessionCookie(e, t) {
const n = e.lastIndexOf("{");
const s = e.slice(n + 1);
const r = /"name"\s*:\s*"([^"]{1,200})"/.exec(s)?.[1];
const i = /"value"\s*:\s*"([^"]*)"/.exec(s)?.[1];
if (n < 0 || r === undefined || i === undefined || !/"domain"\s*:/.test(s)) return false;
return isSecret(i) && (/^\s*true/.test(t) || te.test(r));
}
function isStoredSession(e, t) {
const n = /^\s*:\s*\[([^\]]*)/.exec(t)?.[1] ?? "";
for (const [, e = "", t = ""] of n.matchAll(/"name"\s*:\s*"([^"]{1,200})"\s*,\s*"value"\s*:\s*"((?:[^"\\]|\\.)*)"/g)) {
if (te.test(e) && isSecret(t)) return true;
}
return false;
}
const se = /^([ \t]*)(data|stringData):[ \t]*\r?\n((?:\1[ \t]+\S[^\n]*(?:\n|$))+)/gm;
const re = /^[ \t]+["']?[\w./-]+["']?:[ \t]*["']?([^\s"'#|>][^\s"']*)/gm;
const ie = /"(data|stringData)"\s*:\s*\{([^{}]*)\}/g;
const oe = /"[\w./-]+"\s*:\s*"([^"]*)"/g;
function isYamlSecret(e, t) {
if (!/(?:^|[\s-])$/.test(e) || !/^\s*(?:\n|$|#)/.test(t)) return false;
const n = `${e.slice(e.lastIndexOf("\n---") + 1)}kind: Secret${t.split("\n---")[0]}`;
return hasValue(n, se, re, e => [ e[2], e[3] ]);
}
const isJsonSecret = (e, t) => hasValue(`${e}\n${t}`, ie, oe, e => [ e[1], e[2] ]);
function hasValue(e, t, n, s) {
for (const r of e.matchAll(t)) {
const [e, t = ""] = s(r);
for (const [, s = ""] of t.matchAll(n)) if (kubernetes_secret_isSecret(e === "data" ? decoded(s) : s)) return true;
}
return false;
}
const kubernetes_secret_isSecret = e => !isPlainWord(e) && isMixed(e);
function decoded(e) {
if (!/^[A-Za-z0-9+/]+={0,2}$/.test(e) || e.length % 4 !== 0) return "";
return Buffer.from(e, "base64").toString("latin1").trim();
}
const ae = 4096;
const ce = /^(?:\\(?:[nr]|u000[aAdD])|%0[AaDd]|&#(?:1[03]|x[aAdD]);|[\s"'+,\\|]|[A-Za-z-]+: [^\n\\]{1,80}(?:\\n|\n))*[A-Za-z0-9+/]{40,}/;
const de = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}$/;
const fe = "LS0tLS1CRUdJTi";
const isEncodedKey = (e, t) => /^-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----\s+\S{12}/.test(Buffer.from(fe + t.slice(0, 160), "base64").toString("latin1"));
const isKey = (e, t) => de.test(e) && ce.test(t);
const he = /^["']?\s{0,4}[=:]\s{0,4}["']?/;
const assigned = e => (t, n) => {
const s = he.exec(n)?.[0].length;
return s !== undefined && e.test(n.slice(s));
};
const ue = /^(?!\$\w+["']?\s*$|\$[{(]|%\w+%|%\(|<|\{\{|\*{3}|x{4}|your[-_]|\.{3})(?:(?<=["'])[^"'\n]{4,}|[^\s"'`]{4,})/;
const le = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50u";
const isDatadogKey = (e, t) => assigned(/^[0-9a-f]{32}(?:[0-9a-f]{8})?(?![0-9a-zA-Z])/)(e, /^["'\s]*[=:]/.test(t) ? t : `=${t}`);
const isRemoteLogin = e => /^[^:@\s/"'`]+:(?=[^@]*\d)(?=[^@]*[A-Za-z])(?![<$*{])[^@\s"'`<>]{12,}@(?!localhost|127\.|example|[\w.-]*\.(?:example|test|local)\b)[\w-]+\.[\w.-]+/.test(e);
const isClientSecret = (e, t) => /(?<![\w.~-])[\w.~-]{3}\d$/.test(e) && /^[\w.~-]{31,34}(?![\w.~-])/.test(t);
const isDrawnValue = (e, t) => assigned(/^(?!\$|<|\{\{|\*{3})(?=[^\s"'\0]*\d)(?=[^\s"'\0]*[A-Za-z])(?=[^\s"'\0]{8})/)(e, t) && !isPlainWord(/^["']?\s{0,4}[=:]\s{0,4}["']?([^\s"'\0]+)/.exec(t)?.[1] ?? "");
const hasUserInfo = (e, t) => /^(?![$<{*])[^:@\s/"'\0]*:(?![$<{*])[^@\s/"'\0]{4,300}@/.test(t);
const pe = [ ...[ "ALGOLIA_ADMIN_KEY", "AWS_SECRET_KEY", "AZURE_DEVOPS_EXT_PAT", "AZURE_STORAGE_KEY", "CF_API_TOKEN", "CIRCLE_TOKEN" ], ...[ "CLOUDFLARE_API_KEY", "CLOUDFLARE_API_TOKEN", "CODECOV_TOKEN", "DIGITALOCEAN_TOKEN", "FASTLY_API_TOKEN" ], ...[ "HCLOUD_TOKEN", "LINODE_TOKEN", "MAILGUN_API_KEY", "OKTA_API_TOKEN", "RAILS_MASTER_KEY", "SENTRY_AUTH_TOKEN" ], ...[ "TWILIO_API_SECRET" ] ];
const me = /^(?=[\w+/.-]*\d)(?=[\w+/.-]*[A-Za-z])(?![\w+/.-]*(?:example|x{4}|your|0{8}))[\w+/.-]{20,}(?![\w+/.(-])/i;
const ye = [ {
kind: "azure-client-secret",
text: "Q~",
confirms: isClientSecret
}, {
kind: "terraform-token",
text: "lasv1.",
confirms: (e, t) => /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.at$/.test(e) && /^[\w=-]{60,70}(?![\w=-])/.test(t)
}, {
kind: "mysql-password",
text: "QL_PWD",
confirms: (e, t) => e.endsWith("MYS") && isDrawnValue(e, t)
} ];
const we = [ {
kind: "private-key",
text: "PRIVATE KEY-----",
confirms: isKey
}, {
kind: "private-key",
text: "PRIVATE KEY BLOCK-----",
confirms: isKey
}, {
kind: "private-key",
text: fe,
confirms: isEncodedKey
}, {
kind: "putty-private-key",
text: "PuTTY-User-Key-File-",
confirms: (e, t) => /^[123]: \S+\r?\nEncryption: /.test(t)
}, {
kind: "aws-secret-key",
text: "aws_secret_access_key",
confirms: assigned(/^[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/)
}, {
kind: "aws-secret-key",
text: "AWS_SECRET_ACCESS_KEY",
confirms: assigned(/^[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/)
}, {
kind: "aws-secret-key",
text: "SecretAccessKey",
confirms: assigned(/^[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/)
}, {
kind: "aws-session-token",
text: "aws_session_token",
confirms: assigned(/^[A-Za-z0-9/+]{100,}/)
}, {
kind: "aws-session-token",
text: "AWS_SESSION_TOKEN",
confirms: assigned(/^[A-Za-z0-9/+]{100,}/)
}, {
kind: "aws-secret-key",
text: "secretAccessKey",
confirms: assigned(/^[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/)
}, {
kind: "azure-storage-key",
text: "AccountKey=",
confirms: (e, t) => /^[A-Za-z0-9+/]{80,}={0,2}/.test(t) && !t.startsWith(le)
}, {
kind: "azure-shared-access-key",
text: "SharedAccessKey=",
confirms: (e, t) => /^[A-Za-z0-9+/]{40,}={0,2}/.test(t)
}, {
kind: "azure-shared-access-signature",
text: ".core.windows.net",
confirms: (e, t) => /^[^\s"'<>]{0,380}[?&]sig=[A-Za-z0-9%+/]{40,}/.test(t)
}, {
kind: "google-refresh-token",
text: "refresh_token",
confirms: assigned(/^1\/\/0[\w-]{40,}/)
}, ...[ "hooks.slack.com/", "hooks.slack-gov.com/" ].map(e => ({
kind: "slack-webhook",
text: e,
confirms: (e, t) => /^(?:services|workflows|triggers)\/[TE][A-Z0-9]{8,}\/(?:[A-Z0-9]{8,}\/\w{20,}|[A-Z0-9]{8,}\/\d+\/\w{20,})/.test(t)
})), {
kind: "discord-webhook",
text: "/api/webhooks/",
confirms: (e, t) => /discord(?:app)?\.com$/.test(e) && /^\d{17,20}\/[\w-]{60,}/.test(t)
}, {
kind: "teams-webhook",
text: ".webhook.office.com/webhookb2/",
confirms: (e, t) => /^[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-f]{32}/.test(t)
}, {
kind: "npm-auth",
text: ":_authToken",
confirms: assigned(/^[\w.~+/=-]{20,}/)
}, {
kind: "git-credential",
text: "AUTHORIZATION: basic ",
confirms: (e, t) => /^[A-Za-z0-9+/]{16,}={0,2}/.test(t)
}, ...[ "extraheader", "extraHeader" ].map(e => ({
kind: "git-credential",
text: e,
confirms: (e, t) => /^["']?\s{0,4}[=:,]?\s{0,4}["']?(?:authorization:\s{0,4}(?:basic|bearer|token)|private-token:|job-token:)\s{1,4}(?![$<{*])[\w.~+/=-]{16,}/i.test(t)
})), {
kind: "git-credential",
text: "AUTHORIZATION: bearer ",
confirms: (e, t) => /^[\w.~+/-]{16,}/.test(t)
}, {
kind: "git-credential",
text: "https://oauth2:",
confirms: (e, t) => /^(?!\$|\*)[\w.~%-]{16,}@/.test(t)
}, {
kind: "git-credential",
text: "://x-access-token:",
confirms: (e, t) => /^(?!\$|\*)[\w.~%-]{8,}@/.test(t)
}, {
kind: "git-credential",
text: "://gitlab-ci-token:",
confirms: (e, t) => /^(?!\$|\*)[\w.~%-]{8,}@/.test(t)
}, ...[ ".url=https://", ".url\nhttps://", ".url=http://", ".url\nhttp://", ".proxy=http://", ".proxy\nhttp://" ].map(e => ({
kind: "git-credential",
text: e,
confirms: hasUserInfo
})), {
kind: "kubernetes-secret",
text: "kind: Secret",
wide: true,
confirms: isYamlSecret
}, {
kind: "kubernetes-secret",
text: '"kind": "Secret"',
wide: true,
confirms: isJsonSecret
}, {
kind: "kubernetes-secret",
text: '"kind":"Secret"',
wide: true,
confirms: isJsonSecret
}, {
kind: "browser-session",
text: '"httpOnly":',
wide: true,
confirms: isSessionCookie
}, {
kind: "browser-session",
text: '"localStorage"',
wide: true,
confirms: isStoredSession
}, {
kind: "kubeconfig",
text: "client-key-data",
confirms: assigned(/^[A-Za-z0-9+/]{40,}/)
}, {
kind: "service-account",
text: '"private_key_id"',
confirms: assigned(/^[0-9a-f]{40}/)
}, {
kind: "discord-token",
text: "DISCORD_TOKEN",
confirms: assigned(/^[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,}/)
}, {
kind: "twilio-token",
text: "TWILIO_AUTH_TOKEN",
confirms: assigned(/^[0-9a-f]{32}/)
}, ...[ "DD_API_KEY=", "DD_API_KEY:", "DD_APP_KEY=", "DD_APP_KEY:", "DATADOG_API_KEY", "DATADOG_APP_KEY", "datadog_api_key" ].map(e => ({
kind: "datadog-key",
text: e,
confirms: isDatadogKey
})), {
kind: "new-relic-key",
text: "NEW_RELIC_LICENSE_KEY",
confirms: assigned(/^(?:[0-9a-f]{36}|eu01xx[0-9a-f]{30})NRAL/)
}, {
kind: "heroku-token",
text: "HEROKU_API_KEY",
confirms: assigned(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/)
}, {
kind: "vault-token",
text: "VAULT_TOKEN",
confirms: assigned(/^s\.[A-Za-z0-9]{24}(?![A-Za-z0-9])/)
}, ...pe.map(e => ({
kind: "service-key",
text: e,
confirms: assigned(me)
})), ...[ "postgres://", "postgresql://" ].map(e => ({
kind: "database-password",
text: e,
confirms: (e, t) => isRemoteLogin(t)
})), {
kind: "braintree-token",
text: "access_token$production$",
confirms: (e, t) => /^[0-9a-z]{16}\$[0-9a-f]{32}/.test(t)
}, {
kind: "mongodb-password",
text: "mongodb+srv://",
confirms: (e, t) => /^[\w%.-]+:(?![<$*{])[^@\s"'/<>]{6,}@[\w-]+\.[\w.-]*mongodb\.net/.test(t)
} ];
const ge = 1024 * 1024;
const ke = 8 * 1024 * 1024;
const literal = (e, t = "im") => new RegExp(e + ue.source.slice(1), t);
const ve = /[a-z+]{2,20}:\/\/(?!\$|%|<|\{)[^\s:@/"'<>{}$]{0,200}:(?!\$|%\w+%|<|\{|\*{3})[^\s@/"'<>{}]{4,300}@/i;
const be = /[a-z][a-z+.-]{1,20}:\/\/([^\s:@/"'<>{}$]{0,200}):([^\s@/"'<>{}]{4,300})@([^\s/"'?#,]{1,255})/gi;
const Se = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|host\.docker\.internal|[\w-]+(?::\d+)?$)/i;
function isLogin([, e = "", t = "", n = ""]) {
if (isPlainWord(t) || e.length > 2 && t.toLowerCase().includes(e.toLowerCase())) return false;
return isMixed(t) || !Se.test(n);
}
const xe = "secret|token|passw(?:or)?d|pwd|api_?key|access_?key|private_?key|_key|_pass|_pat|credentials?";
const Ae = new RegExp(`"\\w{0,60}(?:${xe})\\w{0,60}"\\s*:\\s*"([^"\\n]{8,500})"`, "gi");
const $e = /(?:[";]\s*(?:password|pwd)\s*=\s*|"\w{0,60}(?:password|secret)"\s*:\s*")([^";\n]{4,300})/gi;
const isDrawn = ([, e = ""]) => isMixed(e) && !isPlainWord(e);
const Ee = /^[ \t]*(?:export[ \t]+)?\w{0,60}(?:secret|token|passw(?:or)?d|_pwd|api_?key|access_?key|private_?key|_key|_pass|_pat|credentials?)\w{0,60}[ \t]*=[ \t]*["']?(?!\$|<|\{\{|\*{3}|(?:https?|file):)(?=\S*\d)(?=\S*[a-z])(?!\S*(?:example|x{4}|your|change|placeholder))[^\s"']{12,}/im;
const Oe = /(?:^|\/)(?:\.(?:flask)?env(?:rc|\.(?![^/]*(?:example|sample|template|dist|defaults?|tpl))[^/]+)?|[^/]+\.env|\.dev\.vars|[^/]*\.tfvars)$/i;
const Ie = [ {
kind: "npm-auth",
name: /(?:^|\/)(?:[^/]*\.(?:npm|yarn)rc(?:\.yml)?|npmrc|pnpm\/rc)$/,
content: literal("(?:_auth(?:Token)?|_password|npmAuthToken|npmAuthIdent)[\"']?[ \\t]*[=: \\t][ \\t]*[\"']?")
}, {
kind: "registry-password",
name: /(?:^|\/)(?:\.(?:npm|yarn)rc(?:\.yml)?|pip\.(?:conf|ini)|\.condarc|uv\.toml|[^/]*requirements[^/]*\.(?:txt|in)|\.gitmodules)$/,
content: ve
}, {
kind: "registry-password",
name: /(?:^|\/)(?:Pipfile(?:\.lock)?|pyproject\.toml|(?:poetry|uv|pdm|Gemfile|composer|bun|yarn|package|Cargo|deno)[.-]lock(?:\.json)?|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|Gemfile)$/,
content: be,
confirms: isLogin,
largest: ke
}, {
kind: "registry-password",
name: /(?:^|\/)\.condarc$/,
content: /\/t\/[\w-]{12,}\//
}, {
kind: "registry-password",
name: /(?:^|\/)pypoetry\/auth\.toml$/,
content: literal('(?:password|token|^pypi-token\\.\\w+) = "')
}, {
kind: "netrc",
name: /(?:^|\/)(?:[._]?netrc|auth\.conf(?:\.d\/[^/]+)?)$/,
content: literal("password[ \\t\\r\\n]+[\"']?")
}, {
kind: "pypi-password",
name: /(?:^|\/)[^/]*\.pypirc$/,
content: literal("^[ \\t]*password[ \\t]*[=:][ \\t]*")
}, {
kind: "docker-auth",
name: /(?:^|\/)(?:[^/]*config\.json|\.dockercfg|\.dockerconfigjson|[^/]*auth\.json)$/,
content: /"auths"\s*:\s*\{[\s\S]{0,2000}?"(?:auth|identitytoken|registrytoken|password)"\s*:\s*"(?!\$)[^"]{6,}"|^\s*\{\s*"[^"]+"\s*:\s*\{\s*"(?:auth|email)"\s*:\s*"[^"]{6,}"/
}, {
kind: "aws-credentials",
name: /(?:^|\/)\.?aws\/(?:credentials|config|cli\/cache\/[^/]+|sso\/cache\/[^/]+)$/,
content: /aws_secret_access_key\s*=\s*\S{16,}|"(?:SecretAccessKey|accessToken|SessionToken|clientSecret|refreshToken)"\s*:\s*"[^"]{16,}"/i
}, {
kind: "git-credentials",
name: /(?:^|\/)\.?git[-/]credentials$/,
content: /:\/\/[^:@\s/]{1,300}(?::[^@\s/]{1,300})?@/
}, {
kind: "git-credential",
name: /(?:^|\/)(?:\.gitconfig|\.?git\/config|config)$/,
content: /extraheader\s*=\s*"?(?:AUTHORIZATION|PRIVATE-TOKEN|JOB-TOKEN):\s*\S+|(?:url|proxy)\s*=\s*"?[a-z+]+:\/\/[^:@\s/]*:[^@\s/]+@|\[url "[a-z+]+:\/\/[^:@\s/]*:[^@\s/]+@/i
}, {
kind: "kubeconfig",
name: /(?:^|\/)(?:\.kube\/[^/]+|[^/]*kube[-_.]?config[^/]*(?<!\.(?:c|cc|cjs|go|h|html|java|js|map|md|mjs|py|pyc|rb|rs|rst|sh|ts|tsx))|kube\.ya?ml|(?:admin|kubelet|controller-manager|scheduler)\.conf|k3s\.yaml)$/i,
content: /(?:^|\s)(?:client-key-data|token|password|id-token|refresh-token)"?\s*:\s*["']?[^\s"'{$<]{6,}/
}, {
kind: "ssh-key",
name: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519|ecdsa_sk|ed25519_sk)$/,
content: /PRIVATE KEY/
}, {
kind: "pgpass",
name: /(?:^|\/)\.?pgpass(?:\.conf)?$/,
content: /^[^#\s][^:\n]*:[^:\n]*:[^:\n]*:[^:\n]*:.+/m
}, {
kind: "mysql-password",
name: /(?:^|\/)\.?my\.cnf$/,
content: literal("^[ \\t]*password[ \\t]*=[ \\t]*[\"']?")
}, {
kind: "mysql-password",
name: /(?:^|\/)\.mylogin\.cnf$/
}, {
kind: "pgpass",
name: /(?:^|\/)\.?pg_service\.conf$/,
content: literal("^[ \\t]*password[ \\t]*=[ \\t]*")
}, {
kind: "rubygems-key",
name: /(?:^|\/)\.?gem\/credentials$/,
content: /:\s*\S{16,}/
}, {
kind: "bundler-password",
name: /(?:^|\/)\.bundle\/config$/,
content: /^BUNDLE_\w*__\w*:\s*"?(?!\$)[^\s":]*:?[^\s"]{8,}/m
}, {
kind: "crates-token",
name: /(?:^|\/)\.?cargo\/(?:credentials|config)(?:\.toml)?$/,
content: /^\s*(?:secret-key|token)\s*=\s*(?:"[^"]{8,}"|'[^']{8,}')/m
}, {
kind: "rails-key",
name: /(?:^|\/)config\/(?:master|credentials\/[^/]+)\.key$/,
content: /^[0-9a-f]{32}\s*$/
}, {
kind: "composer-auth",
name: /(?:^|\/)auth\.json$/,
content: /"(?:(?:github|gitlab|bitbucket)-oauth|gitlab-token|http-basic|bearer|custom-headers|forgejo-token)"\s*:\s*\{[^}]{0,500}:\s*["{[]/
}, {
kind: "nuget-password",
name: /(?:^|\/)nuget\.config$/i,
content: /key=["'](?:ClearText)?Password["']\s+value=["'][^"'%]{4,}["']|value=["'][^"'%]{4,}["']\s+key=["'](?:ClearText)?Password["']|<apikeys>[\s\S]{0,2000}?value=["'][^"'%]{16,}["']/i
}, {
kind: "maven-password",
name: /(?:^|\/)(?:[^/]*[-_.])?settings(?:[-_.][^/]*)?\.xml$/,
content: /<(?:password|passphrase|privateKey|master)>(?!\s*[$<])[^<]{4,}</
}, {
kind: "gradle-password",
name: /(?:^|\/)(?:gradle|local|keystore|key|signing|secrets?|sonatype|nexus|maven)\.properties$|(?:^|\/)\.(?:ivy2|sbt)\/(?:.*\/)?\.?credentials$/i,
content: literal("^[ \\t]*[\\w.-]{0,80}(?:password|passwd|secret|token|api_?key)[ \\t]*[=:][ \\t]*", "im")
}, {
kind: "github-cli-token",
name: /(?:^|\/)gh\/hosts\.yml$/,
content: /oauth_token:\s*\S{8,}/
}, {
kind: "command-line-token",
name: /(?:^|\/)(?:\.config\/hub|glab-cli\/config\.yml|doctl\/config\.yaml|\.circleci\/cli\.yml|\.travis\/config\.yml|\.fly\/config\.yml|ngrok\.yml|\.ngrok2\/ngrok\.yml|\.databrickscfg|helm\/repositories\.yaml|\.dbt\/profiles\.yml|profiles\.yml|\.snowsql\/config|\.hgrc|\.wgetrc|\.wrangler\/config\/[^/]+\.toml|\.msmtprc)$/,
content: literal("(?:^|[ \\t.-])(?:oauth_?token|access[-_]token|auth_?token|token|(?:http_|proxy_)?password)[ \\t]*[=: ][ \\t]*[\"']?", "im")
}, {
kind: "command-line-token",
name: /(?:^|\/)(?:kaggle\.json|pub-tokens\.json|\.vercel\/auth\.json|\.netlify\/config\.json|netlify\/config\.json|sftp-config\.json|\.ftpconfig)$/,
content: /"(?:key|token|password|pass)"\s*:\s*"(?!\$)[^"]{6,}"/
}, {
kind: "curl-password",
name: /(?:^|\/)[._]curlrc$/,
content: /^\s*(?:-u|--?(?:proxy-)?user|user|proxy-user)[\s=:]+"?[^\s":]+:[^\s"]{4,}/m
}, {
kind: "variables",
name: Oe,
content: Ee
}, {
kind: "variables",
name: Oe,
content: be,
confirms: isLogin
}, {
kind: "variables",
name: /\.tfvars\.json$/i,
content: Ae,
confirms: isDrawn
}, {
kind: "connection-password",
name: /(?:^|\/)appsettings(?:\.[\w-]+)*\.json$/i,
content: $e,
confirms: isDrawn
}, {
kind: "terraform-state",
name: /\.tfstate(?:\.[\w-]*)?$/,
content: /"sensitive_attributes"\s*:\s*\[\s*[[{]|"type"\s*:\s*"random_password"|"(?:\w*password|\w*secret|private_key\w*|access_key|secret_key|auth_token|token|connection_string)"\s*:\s*"[^"]{6,}"/
}, {
kind: "azure-credentials",
name: /(?:^|\/)(?:\.azure\/[^/]+\.json|azureauth\.json|azure-credentials\.json)$/i,
content: /"(?:client_?secret|secret|refresh_?token|access_?token)"\s*:\s*"(?!\$)[^"]{16,}"/i
}, {
kind: "gpg-key",
name: /(?:^|\/)(?:private-keys-v1\.d\/[^/]+\.key|secring\.gpg)$/
}, {
kind: "subversion-password",
name: /(?:^|\/)auth\/svn\.simple\/[0-9a-f]+$/,
content: /^password\s+V \d+\s+\S/m
}, {
kind: "gcloud-credentials",
name: /(?:^|\/)(?:application_default_credentials\.json|gha-creds-[0-9a-f]+\.json|gcloud\/(?:credentials\.db|access_tokens\.db|legacy_credentials\/.*))$/
}, {
kind: "terraform-credentials",
name: /(?:^|\/)(?:credentials\.tfrc\.json|\.terraformrc|terraform\.rc)$/,
content: /token"?\s*[=:]\s*"[^"$]{8,}"/
}, {
kind: "vault-token",
name: /(?:^|\/)\.vault-token$/,
content: /\S{16,}/
}, {
kind: "rclone-password",
name: /(?:^|\/)rclone\.conf$/,
content: /^(?:pass|token|key|password\d?|secret_access_key|client_secret|sas_url|service_account_credentials|bearer_token)\s*=\s*\S+/m
}, {
kind: "s3cmd-key",
name: /(?:^|\/)\.s3cfg$/,
content: /^secret_key\s*=\s*\S{8,}/m
}, {
kind: "htpasswd",
name: /(?:^|\/)\.htpasswd$/,
content: /^[^:\s]+:\S{8,}/m
}, {
kind: "keystore",
name: /\.(?:p12|pfx|jks|bks|keystore|kdbx|ppk)$/i
} ];
const je = new RegExp(Ie.map(({name: e}) => e.source).join("|"), "i");
const isKnownName = e => je.test(withoutEnding(e));
const withoutEnding = e => e.replace(/(?:\.(?:bak|backup|old|orig|save|tmp|swp)|~)$/i, "");
function kindByName(e, t) {
if (t.length === 0 || t.length > ke || !isKnownName(e)) return undefined;
const n = withoutEnding(e);
const s = Ie.filter(e => t.length <= (e.largest ?? ge) && e.name.test(n));
if (s.length === 0) return undefined;
const r = t.toString("latin1");
return s.find(e => holds(e, r))?.kind;
}
function holds({content: e, confirms: t}, n) {
if (!e) return true;
if (!t) return e.test(n);
for (const s of n.matchAll(e)) if (t(s)) return true;
return false;
}
var _e = n(4910);
const Re = 8;
class KnownTexts {
longest=0;
#Bn=new Map;
#Fn=new _e.h;
get size() {
return this.#Bn.size;
}
* texts() {
for (const e of this.#Bn.keys()) yield Buffer.from(e, "latin1");
}
add(e, t) {
this.#Bn.set(e.toString("latin1"), t);
this.#Fn.add(hashAt(e, 0), e.length);
this.longest = Math.max(this.longest, e.length);
}
at(e, t, n) {
if (t < 0 || t + Re > e.length) return undefined;
const s = this.#Fn.of(hashAt(e, t));
if (s === undefined) return undefined;
for (const r of s) {
const s = t + r;
const i = s > e.length ? undefined : this.#Bn.get(e.toString("latin1", t, s));
const o = i === undefined ? undefined : n(i, s);
if (o !== undefined) return o;
}
return undefined;
}
}
const hashAt = (e, t) => Math.imul(e.readInt32LE(t), 2654435761) ^ Math.imul(e.readInt32LE(t + 4), 2246822507) | 0;
var Be = n(39350);
const Fe = 4;
const Te = /[_.-]/;
const Ne = /\(\?!\[[^\]]*\]\)$/;
const Me = 400;
const runsTogether = (e, t) => t.subarray(0, Pe.length).equals(Pe) || /\.py[co]$/.test(e);
const Pe = Buffer.from("SQLite format 3\0");
function createRunTogetherSearch(e) {
const t = new i.U(Fe);
const n = new Map;
for (const {kind: s, prefixes: r, rest: i, before: o} of e) {
if (o !== undefined) continue;
const e = {
kind: s,
rest: new RegExp(i.source.replace(Ne, ""), "y")
};
for (const s of r) {
if (s.length < Fe || !Te.test(s)) continue;
t.add(s);
n.set(s, [ ...n.get(s) ?? [], e ]);
}
}
return e => {
const s = e.toString("latin1");
let r;
t.find(s, (e, t) => {
if (r !== undefined) return;
const i = s.slice(e, e + Me);
for (const {kind: o, rest: a} of n.get(s.slice(e, t)) ?? []) {
a.lastIndex = t - e;
const n = a.exec(i)?.[0];
if (n !== undefined && !(0, Be.w)(n)) r = o;
}
});
return r;
};
}
function narrowing(e) {
const t = lowBytes(e);
if (t === undefined) return undefined;
let n = t;
return e => {
const t = Buffer.alloc(Math.ceil(Math.max(0, e.length - n) / 2));
let s = n;
for (let n = 0; n < t.length; n++, s += 2) t[n] = e[s];
n = s - e.length;
return t;
};
}
const Ce = 64;
function lowBytes(e) {
if (e.length < 4) return undefined;
const t = e.readUInt16BE();
if (t === 65534) return 0;
if (t === 65279) return 1;
if (e[0] !== 0 && e[1] !== 0) return undefined;
const n = [ ...e.subarray(0, Math.min(Ce, e.length) & ~1) ];
const areZero = e => n.every((t, n) => n % 2 === e === (t === 0));
if (areZero(1)) return 0;
return areZero(0) ? 1 : undefined;
}
const Le = 1024 * 1024;
const ze = 200;
const Ue = 400;
const We = 6;
const De = 250;
const He = 32;
function createScanner(e, t = 0, n = "of-credentials") {
if (n === "none") return new Scanner(e, t, {
tokens: [],
texts: [],
marks: []
});
return new Scanner(e, t, {
tokens: Be.i,
texts: we,
marks: ye
});
}
class Scanner {
room;
#Tn;
#Nn;
#Mn;
#St;
#Pn=new Map;
#Cn=new KnownTexts;
#Ln=[];
#zn;
#Un;
#Wn;
#Dn=0;
#Hn;
constructor(e, t, n) {
const {tokens: s, texts: r, marks: i} = n;
this.#Wn = n;
this.#Un = i.map(e => ({
rule: e,
bytes: Buffer.from(e.text)
}));
for (const e of s) for (const t of e.prefixes) this.#qn(t, e);
for (const e of r) this.#Cn.add(Buffer.from(e.text), e);
this.#Kn(e);
this.#Mn = (r.length > 0 ? 2 * ae : 0) + ze + Ue + this.#Cn.longest;
const o = Math.max(Le, 4 * this.#Mn);
const a = g + Math.ceil(o / w) * w + w;
this.#Tn = createMemory(a - g + t);
this.#Nn = Buffer.from(this.#Tn.buffer, g, o);
this.room = Buffer.from(this.#Tn.buffer, a, t);
this.#St = createByteScan(this.#Tn, s.flatMap(({prefixes: e}) => e.map(e => e.slice(0, 3))), this.#Cn);
}
scan(e, t) {
const n = (0, s.WV)(e);
if (isEverybodys(n)) return this.#Gn(t, "exact");
const r = narrowing(t)?.(t);
if (r) return kindByName(n, r) ?? this.#Gn(r, "all") ?? this.#Gn(t, "exact");
return kindByName(n, t) ?? this.#Gn(t, lookFor(n, t));
}
stream(e) {
const t = (0, s.WV)(e);
if (isEverybodys(t)) return this.#Zn(t, "exact");
let n;
let r;
let i;
return {
take: e => {
if (!n) {
r = narrowing(e);
if (r) i = this.#Zn(t, "all");
n = this.#Zn(t, r ? "exact" : lookFor(t, e));
}
n.take(e);
if (r) i?.take(r(e));
},
found: () => i?.found() ?? n?.found()
};
}
#Zn(e, t) {
let n = Buffer.alloc(0);
let s;
let r = !isEverybodys(e) && isKnownName(e) ? [] : undefined;
let i = 0;
return {
take: e => {
i += e.length;
if (i > ke) r = undefined;
r?.push(Buffer.from(e));
s ??= this.#Gn(e, t);
if (n.length > 0) s ??= this.#Gn(Buffer.concat([ n, e.subarray(0, this.#Mn) ]), t);
const o = e.length < this.#Mn ? Buffer.concat([ n, e ]) : e;
n = Buffer.from(o.subarray(Math.max(0, o.length - this.#Mn)));
},
found: () => (r && kindByName(e, Buffer.concat(r))) ?? s
};
}
#Gn(e, t) {
if (e.buffer === this.#Tn.buffer) return this.#Jn(e, t);
for (let n = 0; n < e.length; n += this.#Nn.length - this.#Mn) {
const s = e.copy(this.#Nn, 0, n, n + this.#Nn.length);
const r = this.#Jn(this.#Nn.subarray(0, s), t);
if (r !== undefined || n + s === e.length) return r;
}
return undefined;
}
#Jn(e, t) {
if (this.#Vn(e)) return qe;
this.#Dn = De;
const n = t === "exact";
const s = e.byteOffset;
let r = n ? undefined : this.#Yn(e);
if (t === "run-together") {
this.#Hn ??= createRunTogetherSearch(this.#Wn.tokens);
r ??= this.#Hn(e);
}
this.#St.run(s, s + e.length, t => {
if (!n) r ??= this.#Xn(e, t - s);
}, i => {
r ??= this.#Qn(e, i - s, n || t === "tokens");
});
return r;
}
#Xn(e, t) {
const n = this.#Pn.get(e.toString("latin1", t, t + 2));
if (!n) return undefined;
const s = e.toString("latin1", t, t + Ue);
for (const [r, {kind: i, rest: o, before: a}] of n) {
if (!s.startsWith(r)) continue;
o.lastIndex = r.length;
const n = o.exec(s)?.[0];
if (n === undefined || (0, Be.w)(n)) continue;
const c = e.toString("latin1", Math.max(0, t - ze), t);
if (!Ve.test(c) && (a?.test(c) ?? true)) return i;
}
return undefined;
}
#Qn(e, t, n) {
for (let s = t; s > t - 8; s -= 1) {
const t = this.#Cn.at(e, s, (t, r) => n && t.confirms || t.wide && !this.#es() ? undefined : confirmed(t, e, s, r));
if (t !== undefined) return t;
}
return undefined;
}
#es() {
this.#Dn -= 1;
return this.#Dn >= 0;
}
#Yn(e) {
for (const {rule: t, bytes: n} of this.#Un) {
for (let s = e.indexOf(n); s >= 0; s = e.indexOf(n, s + 1)) {
const r = confirmed(t, e, s, s + n.length);
if (r !== undefined) return r;
}
}
return undefined;
}
#Vn(e) {
if (this.#zn === undefined) return this.#Ln.some(t => e.includes(t));
let t = false;
this.#zn.find(e.toString("latin1"), () => {
t = true;
});
return t;
}
#qn(e, t) {
const n = e.slice(0, 2);
this.#Pn.set(n, [ ...this.#Pn.get(n) ?? [], [ e, t ] ]);
}
#Kn(e) {
const t = {
kind: qe,
text: ""
};
for (const n of e) {
if (n.length < We) continue;
for (const e of (0, r.w)(n)) {
if (e.length < Math.min(a, n.length)) continue;
const s = Buffer.from(e);
if (s.length < a) this.#Ln.push(s); else this.#Cn.add(s, t);
}
}
if (this.#Ln.length <= He) return;
this.#zn = new i.U(We);
for (const e of this.#Ln) this.#zn.add(e.toString("latin1"));
}
}
const qe = "masked-value";
function lookFor(e, t) {
if (runsTogether(e, t)) return "run-together";
return Ke.some(e => t.subarray(0, e.length).equals(e)) ? "tokens" : "all";
}
const Ke = [ "ELF", "!<arch>\n", "MZ", "Ïúíþ", "Êþº¾" ].map(e => Buffer.from(e, "latin1"));
function confirmed(e, t, n, s) {
if (!e.confirms) return e.kind;
const r = t.toString("latin1", Math.max(0, n - (e.wide ? ae : ze)), n);
const i = t.toString("latin1", s, s + (e.wide ? ae : Ue));
return e.confirms(r, i) ? e.kind : undefined;
}
const Ge = /(?:^|\/)(?:pkg\/mod\/[^@]+@v\d+\.\d+\.\d+[^/]*|registry\/src\/[^/]+-[0-9a-f]{16}\/[^/]+-\d+\.\d+\.\d+[^/]*)\//;
const Ze = /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems\/[^/]+-\d+\.\d[^/]*|git\/checkouts\/[^/]+-[0-9a-f]{16})\//;
const Je = /\/(?:tests?|test[-_]?(?:data|fixtures?|certs?)|testing|fixtures?|__tests__|specs?|docs?|examples?|bench(?:es|marks?)?)\/|_test\.\w+$|\.(?:test|spec)\.\w+$|\/readme(?:\.\w+)?$|\.(?:dist|egg)-info\/(?:METADATA|PKG-INFO)$/i;
const isEverybodys = e => Ge.test(e) || Ze.test(e) && Je.test(e);
const Ve = /[\w.-]$(?<!%[\dA-Fa-f]{2}|\\(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[a-z])|[[;]\d{1,2}m)/;
},
11630: (e, t, n) => {
n.d(t, {
screenContent: () => screenContent
});
var s = n(77598);
var r = n(78702);
var i = n(14325);
var o = n(43486);
var a = n(18704);
async function screenContent(e, t, n) {
const s = (0, i.by)(e);
const [r, o] = await Promise.all([ objectsBelow(e, [ ...t.tips.values() ], s), objectsBelow(e, t.stashes, [ ...s, ...t.tips.values() ]) ]);
const a = t.staged.map(({oid: e, path: t}) => ({
oid: e,
path: t,
type: "blob"
}));
const [c, d, f] = await Promise.all([ scanObjects(e, r, n), scanObjects(e, o, n), scanObjects(e, a, n) ]);
const h = c.length > 0;
const u = h || d.length > 0;
const l = new Set(f.map(({oid: e}) => e));
const p = [ ...h ? r : [], ...u ? o : [] ].map(({oid: e}) => e);
return {
content: {
known: t.known,
tips: h ? new Map : t.tips,
stashes: u ? [] : t.stashes,
staged: t.staged.filter(({oid: e}) => !l.has(e))
},
findings: [ ...c, ...d, ...f ].map(({finding: e}) => e),
withheld: new Set([ ...l, ...p ]),
named: new Set([ ...c, ...d, ...f ].flatMap(({named: e}) => e ?? [])),
commits: h,
stashes: u
};
}
async function objectsBelow(e, t, n) {
if (t.length === 0) return [];
const s = [ ...new Set(t), ...n.map(e => `^${e}`), "" ].join("\n");
const r = await e.run([ "rev-list", "--objects", "--stdin" ], s);
const i = r.toString("latin1").split("\n").filter(Boolean);
if (i.length === 0) return [];
const {oidLength: o} = e;
const a = i.map(e => e.slice(0, o));
const c = await e.run([ "cat-file", "--batch-check=%(objecttype)", "--buffer" ], `${a.join("\n")}\n`);
const d = c.toString("latin1").split("\n");
return i.map((e, t) => ({
oid: a[t],
type: d[t],
path: e.slice(o + 1)
})).filter(({type: e}) => e === "blob" || e === "commit" || e === "tag");
}
async function scanObjects(e, t, n) {
const i = [];
if (t.length === 0) return i;
let c = n.stream("");
let d = (0, s.createHash)("sha256");
let f = -1;
const take = (e, o, h) => {
const {oid: u, path: l, type: p} = t[e];
if (f < 0) {
c = n.stream(l);
d = (0, s.createHash)("sha256");
f = 0;
}
c.take(o);
d.update(o);
f += o.length;
if (!h) return;
const m = n.scan("", Buffer.from(l, "latin1")) ?? (0, a.f)(l);
const y = m ?? c.found();
const w = l === "" || m ? `.git (${p} ${u.slice(0, 12)})` : (0, r.WV)(l);
const g = m === undefined ? undefined : l;
if (y !== undefined) i.push({
oid: u,
named: g,
finding: {
path: w,
kind: y,
sha256: d.digest("hex"),
size: f
}
});
f = -1;
};
await (0, o.$)(e, t.map(({oid: e}) => e), take, [ "blob", "commit", "tag" ]);
return i;
}
},
24274: (e, t, n) => {
n.d(t, {
searchArchive: () => searchArchive
});
var s = n(73024);
var r = n(76760);
var i = n(43486);
var o = n(85799);
var a = n(9350);
var c = n(36707);
var d = n(85820);
var f = n(65645);
var h = n(2090);
var u = n(61480);
var l = n(88093);
var p = n(27175);
var m = n(76096);
async function searchArchive(e) {
const {file: t, id: n, key: s, values: r, folder: i} = e;
const o = (0, m.createScanner)(r, 0, "none");
const a = await (0, u.p_)(t, n, s);
try {
return await (0, l.h)(i, async t => {
const n = await searchContents(a, o, t);
n.push(...await searchBundles(a.manifest, o, t, e.root));
return n.length > 0 ? n : searchManifest(a, o);
});
} finally {
a.archive.close();
}
}
const y = /^the header of /;
const bundleFile = (e, t) => r.join(e, `bundle-${t}`);
async function searchContents({manifest: e, archive: t}, n, s) {
const r = [];
const i = new Map;
for (const [t, {members: n}] of e.repositories.entries()) {
if (n.bundle) i.set(n.bundle.at, bundleFile(s, t));
}
const o = new Map;
for (const {at: t, contentAt: n} of (0, h.G4)(e)) {
const e = i.get(t);
if (e !== undefined) o.set(n, e);
}
const a = (0, c.s)(e);
const f = new p.QK(undefined);
let u;
try {
await (0, d.f)(t, {
...a,
take(e, t, s) {
const i = a.from[e];
const c = a.to[e] - i;
if (s === 0) u = n.stream("");
u?.take(t);
const d = o.get(i);
if (d !== undefined) append(d, t);
if (s + t.length === c && u?.found() !== undefined) r.push(a.name(e).replace(y, "the name "));
}
}, f);
} finally {
f.close();
}
return r;
}
async function searchBundles(e, t, n, o) {
const c = [];
for (const [d, f] of e.repositories.entries()) {
if (!f.members.bundle) continue;
const e = scratchRepository(r.join(n, `repository-${d}`), f, o);
const h = bundleFile(n, d);
await e.index(h, (0, a.$o)(h));
const u = r.join(e.commonDir, "objects", "pack");
const l = (0, s.readdirSync)(u).filter(e => e.endsWith(".idx"));
const p = await e.run([ "verify-pack", "-v", ...l.map(e => r.join(u, e)) ]);
const m = [ ...p.toString("latin1").matchAll(/^([0-9a-f]{40,64}) (\w+)/gm) ];
let y;
await (0, i.$)(e, m.map(([, e]) => e), (e, n, s) => {
y ??= t.stream("");
y.take(n);
if (!s) return;
const [, i = "", o] = m[e];
if (y.found() !== undefined) c.push(`${r.join(f.path, ".git")} (${o} ${i.slice(0, 12)})`);
y = undefined;
}, [ "blob", "commit", "tag", "tree" ]);
}
return c;
}
function scratchRepository(e, t, n) {
(0, s.mkdirSync)(r.join(e, "objects", "info"), {
recursive: true
});
(0, s.mkdirSync)(r.join(e, "objects", "pack"));
const i = t.objectFormat === "sha256" ? "[extensions]\n\tobjectformat = sha256\n" : "";
(0, s.writeFileSync)(r.join(e, "config"), i);
const a = o.Repository.open(r.join(n, t.path), `${e}-live`);
if (a) (0, s.writeFileSync)(r.join(e, "objects", "info", "alternates"), `${a.commonDir}/objects\n`);
return o.Repository.at(e, `${e}-git`);
}
async function searchManifest({archive: e}, t) {
const {at: n} = await (0, f.J)(e);
const s = t.stream("");
for await (const {bytes: t} of e.read([ {
from: n,
to: Number.POSITIVE_INFINITY
} ])) s.take(t);
return s.found() === undefined ? [] : [ "the name of a file, a branch or a setting" ];
}
function append(e, t) {
const n = (0, s.openSync)(e, "a", 384);
try {
for (let e = 0; e < t.length; ) e += (0, s.writeSync)(n, t, e);
} finally {
(0, s.closeSync)(n);
}
}
},
18704: (e, t, n) => {
n.d(t, {
f: () => kindOfName
});
var s = n(39350);
const r = 4;
const i = new Set([ "key-", "API-" ]);
const o = 20;
const a = new Map;
for (const e of s.i) {
for (const t of e.prefixes) {
if (t.length < r || i.has(t) || e.before) continue;
const n = t.slice(0, 3);
a.set(n, [ ...a.get(n) ?? [], [ t, e ] ]);
}
}
function kindOfName(e) {
if (e.length < o) return undefined;
let t = false;
for (let n = 0; n <= e.length - o; n++) {
const s = t ? undefined : kindAt(e, n);
if (s !== undefined) return s;
t = isAlphanumeric(e.charCodeAt(n));
}
return undefined;
}
function kindAt(e, t) {
for (const [n, {kind: r, rest: i}] of a.get(e.slice(t, t + 3)) ?? []) {
if (!e.startsWith(n, t)) continue;
i.lastIndex = t + n.length;
const o = i.exec(e)?.[0];
if (o !== undefined && !(0, s.w)(o)) return r;
}
return undefined;
}
const isAlphanumeric = e => e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122;
},
39350: (e, t, n) => {
n.d(t, {
i: () => s,
w: () => isPlaceholder
});
const rule = (e, t, n, s) => ({
kind: e,
prefixes: typeof t === "string" ? [ t ] : t,
rest: n,
...s ? {
before: s
} : {}
});
const s = [ rule("github-token", [ "ghp_", "gho_", "ghu_", "ghs_", "ghr_" ], /[A-Za-z0-9]{36,255}(?![A-Za-z0-9])/y), rule("github-token", "ghs_", /\w{0,40}eyJ[\w-]{10,300}\.[\w-]{20,}/y), rule("json-web-token", "eyJ", /[\w-]{10,300}\.eyJ[\w-]{20,}/y), rule("github-fine-grained-token", "github_pat_", /\w{36,255}/y), rule("gitlab-token", [ ...[ "glpat-", "gldt-", "glrt-", "glrtr-", "glptt-", "glsoat-", "glcbt-", "glft-", "glffct-", "glimt-", "glagent-" ], ...[ "gloas-", "glwt-", "GR1348941" ] ], /[\w-]{20,300}/y), rule("npm-token", "npm_", /[A-Za-z0-9]{36}(?![A-Za-z0-9])/y), rule("pypi-token", "pypi-AgE", /[\w-]{50,1000}/y), rule("rubygems-token", "rubygems_", /[0-9a-f]{48}/y), rule("crates-token", "cio", /[A-Za-z0-9]{32}(?![\w-])/y), rule("aws-access-key", [ "AKIA", "ASIA", "ABIA", "ACCA" ], /[A-Z2-7]{16}(?![A-Za-z0-9])/y), rule("aws-bedrock-key", "ABSKQmVkcm9ja0FQSUtleS", /[A-Za-z0-9+/]{40,}/y), rule("google-api-key", "AIza", /[\w-]{35}(?![\w-])/y), rule("google-oauth-secret", "GOCSPX-", /[\w-]{28}/y), rule("google-oauth-token", "ya29.", /[\w-]{40,2000}/y), rule("slack-token", [ "xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxe-", "xoxe.", "xoxo-", "xoxc-", "xoxd-" ], /[\w.-]{20,250}/y), rule("slack-app-token", "xapp-", /\d-[A-Z0-9]{8,20}-\d{8,20}-[a-f0-9]{32,80}/y), rule("stripe-key", [ "sk_live_", "rk_live_", "sk_test_", "rk_test_" ], /[A-Za-z0-9]{24,250}/y), rule("stripe-webhook-secret", "whsec_", /[A-Za-z0-9+/=]{32,80}/y), rule("sendgrid-key", "SG.", /[\w-]{22}\.[\w-]{43}(?![\w-])/y), rule("mailgun-key", "key-", /[0-9a-f]{32}(?![\w-])/y), rule("openai-key", [ "sk-proj-", "sk-svcacct-", "sk-admin-" ], /[\w-]{20,250}/y), rule("openai-key", [ "sk-", "sk-None-" ], /[A-Za-z0-9]{48}(?![A-Za-z0-9])/y), rule("openrouter-key", "sk-or-v1-", /[0-9a-f]{64}/y), rule("anthropic-key", [ "sk-ant-api", "sk-ant-admin", "sk-ant-oat", "sk-ant-ort", "sk-ant-sid" ], /\d\d-[\w-]{80,150}/y), rule("huggingface-token", [ "hf_", "api_org_" ], /[A-Za-z0-9]{34}(?![A-Za-z0-9])/y), rule("digitalocean-token", [ "dop_v1_", "doo_v1_", "dor_v1_" ], /[0-9a-f]{64}/y), rule("heroku-token", "HRKU-", /[\w-]{36,100}/y), rule("shopify-token", [ "shpat_", "shpca_", "shppa_", "shpss_" ], /[0-9a-fA-F]{32}/y), rule("square-token", [ "sq0atp-", "sq0csp-", "sq0idp-" ], /[\w-]{22,43}/y), rule("databricks-token", "dapi", /[0-9a-f]{32}(?:-\d)?(?![0-9a-zA-Z])/y), rule("dropbox-token", "sl.", /[\w-]{130,1500}/y), rule("linear-key", [ "lin_api_", "lin_oauth_" ], /[A-Za-z0-9]{40,64}/y), rule("notion-token", [ "ntn_", "secret_" ], /[A-Za-z0-9]{43,50}(?![A-Za-z0-9_])/y), rule("figma-token", [ "figd_", "figo_" ], /[\w-]{40,60}/y), rule("new-relic-key", [ "NRAK-", "NRJS-", "NRII-" ], /[A-Za-z0-9-]{19,40}/y), rule("grafana-token", [ "glc_", "glsa_" ], /[\w+/=]{32,400}/y), rule("grafana-key", "eyJrIjoi", /[A-Za-z0-9+/]{60,400}={0,2}(?![\w.-])/y), rule("sentry-token", [ "sntrys_", "sntryu_" ], /[\w+/=]{60,400}/y), rule("vault-token", [ "hvs.", "hvb.", "hvr." ], /[\w-]{24,300}/y), rule("pulumi-token", "pul-", /[0-9a-f]{40}(?![0-9a-zA-Z])/y), rule("docker-auth", [ "eyJhdXRocyI6", "ewoJImF1dGhzIjog", "ewogICJhdXRocyI6" ], /[A-Za-z0-9+/]{30,}/y), rule("docker-hub-token", [ "dckr_pat_", "dckr_oat_" ], /[\w-]{27,40}/y), rule("age-secret-key", [ "AGE-SECRET-KEY-1", "AGE-SECRET-KEY-PQ-1" ], /[0-9A-Z]{58}/y), rule("atlassian-token", [ "ATATT3", "ATCTT3", "ATBB" ], /[\w=-]{24,250}/y), rule("postman-key", "PMAK-", /[0-9a-f]{24}-[0-9a-f]{34}/y), rule("doppler-token", [ "dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit." ], /[\w.-]{40,100}/y), rule("planetscale-token", [ "pscale_tkn_", "pscale_pw_", "pscale_oauth_" ], /[\w.-]{32,64}/y), rule("fly-token", [ "fm1_", "fm2_", "fo1_" ], /[\w+/=-]{40,2000}/y), rule("jfrog-token", "AKCp", /[A-Za-z0-9]{60,80}/y), rule("jfrog-token", "cmVmdGtu", /[A-Za-z0-9]{56}(?![A-Za-z0-9])/y), rule("sonar-token", [ "sqp_", "squ_", "sqa_" ], /[0-9a-f]{40}/y), rule("dynatrace-token", [ "dt0c01.", "dt0s16." ], /[A-Z2-7]{24}\.[A-Z2-7]{64}/y), rule("airtable-token", "pat", /[A-Za-z0-9]{14}\.[0-9a-f]{64}/y), rule("supabase-token", [ "sbp_", "sb_secret_" ], /[\w-]{31,60}/y), rule("netlify-token", "nfp_", /[A-Za-z0-9]{36}/y), rule("buildkite-token", [ "bkua_", "bkaj_" ], /[0-9a-f]{40}/y), rule("circleci-token", [ "CCIPAT_", "CCIPRJ_" ], /[A-Za-z0-9]{20,24}_[0-9a-f]{40}/y), rule("sourcegraph-token", "sgp_", /(?:[a-fA-F0-9]{16}_|local_)?[a-fA-F0-9]{40}/y), rule("tailscale-key", "tskey-", /[a-z]+-[A-Za-z0-9]{10,20}-[A-Za-z0-9]{20,50}/y), rule("cloudflare-key", "v1.0-", /[0-9a-f]{24}-[0-9a-f]{146}/y), rule("cloudflare-token", [ "cfut_", "cfat_", "cfk_" ], /[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9])/y), rule("vercel-token", [ "vcp_", "vci_", "vca_", "vcr_", "vck_" ], /[A-Za-z0-9]{24,60}/y), rule("mapbox-secret-token", "sk.eyJ", /[\w-]{40,200}\.[\w-]{20,60}/y), rule("facebook-token", "EAACEdEose0cBA", /[A-Za-z0-9]{20,300}/y), rule("confluent-cloud-secret", "cflt", /[A-Za-z0-9+/]{60}/y), rule("discord-token", [ "MD", "MT", "Mj", "Mz", "ND", "NT", "Nj", "Nz", "OD", "OT" ].flatMap(e => [ ..."AEIMQUYcgk" ].map(t => e + t)), /[w-z0-5](?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){3,4}[\w-]{2,4}\.[\w-]{6}\.[\w-]{27,40}(?![\w-])/y), rule("openshift-token", "sha256~", /[\w-]{43}(?![\w-])/y), rule("octopus-key", "API-", /(?=[A-Z]*\d)[A-Z0-9]{26}(?![A-Za-z0-9])/y), rule("frame-io-token", "fio-u-", /[\w=-]{64}/y), rule("infracost-key", "ico-", /[A-Za-z0-9]{32}(?![\w-])/y), rule("pinecone-key", "pcsk_", /[A-Za-z0-9]{5,6}_[A-Za-z0-9]{60,65}/y), rule("resend-key", "re_", /[A-Za-z0-9]{8}_[A-Za-z0-9]{24}(?![\w-])/y), rule("telegram-token", "AA", /[\w-]{33}(?![\w-])/y, /(?:^|[^\d])\d{8,10}:$/), rule("nuget-key", "oy2", /[a-z0-9]{43}(?![A-Za-z0-9])/y), rule("twilio-key", "SK", /[0-9a-f]{32}(?![A-Za-z0-9])/y), rule("replicate-token", "r8_", /[A-Za-z0-9]{37}(?![A-Za-z0-9])/y), rule("perplexity-key", "pplx-", /[A-Za-z0-9]{48}/y), rule("groq-key", "gsk_", /[A-Za-z0-9]{52}/y), rule("xai-key", "xai-", /[A-Za-z0-9]{80}/y), rule("nvidia-key", "nvapi-", /[\w-]{60,70}/y), rule("langsmith-key", [ "lsv2_pt_", "lsv2_sk_" ], /[0-9a-f]{32}_[0-9a-f]{10}/y), rule("contentful-token", "CFPAT-", /[\w-]{43}/y), rule("typeform-token", "tfp_", /[\w.=-]{44,60}/y), rule("brevo-key", [ "xkeysib-", "xsmtpsib-" ], /[0-9a-f]{64}-[A-Za-z0-9]{16}/y), rule("easypost-key", [ "EZAK", "EZTK" ], /[A-Za-z0-9]{54}/y), rule("shippo-token", [ "shippo_live_", "shippo_test_" ], /[0-9a-f]{40}/y), rule("flutterwave-key", [ "FLWSECK-", "FLWSECK_TEST-" ], /[0-9a-zA-Z]{12,40}-X/y), rule("alibaba-key", "LTAI", /[A-Za-z0-9]{17,26}(?![A-Za-z0-9])/y), rule("duffel-token", [ "duffel_live_", "duffel_test_" ], /[\w-]{43}/y), rule("readme-key", "rdme_", /[a-z0-9]{70}/y), rule("prefect-key", [ "pnu_", "pnb_" ], /[A-Za-z0-9]{36}(?![A-Za-z0-9])/y), rule("clojars-token", "CLOJARS_", /[0-9a-f]{60}/y), rule("one-password-token", "ops_eyJ", /[\w-]{200,2000}={0,3}/y), rule("square-token", "EAAA", /[\w-]{60}(?![\w-])/y), rule("scalingo-token", "tk-us-", /[\w-]{48}/y), rule("adafruit-key", "aio_", /[A-Za-z0-9]{28}(?![A-Za-z0-9])/y) ];
const r = /example|x{4}|0{8}|\.{3}|redacted|placeholder|your[-_]?(?:api|access|token|key|secret)/i;
const isForBrowsers = e => {
const t = e.indexOf(".eyJ") + 1;
return t > 0 && Buffer.from(e.slice(t), "base64url").includes('"role":"anon"');
};
const isPlaceholder = e => r.test(e) || isForBrowsers(e);
},
95676: (e, t, n) => {
n.r(t);
n.d(t, {
archiveOf: () => archiveOf,
enqueue: () => enqueue,
failures: () => failures,
isStopped: () => isStopped,
isWanted: () => isWanted,
noteActivity: () => noteActivity,
readActivity: () => readActivity,
readItem: () => readItem,
removeCheckpoints: () => removeCheckpoints,
removeItem: () => removeItem,
requeueFailed: () => requeueFailed,
setAside: () => setAside,
setStop: () => setStop,
setWanted: () => setWanted,
waiting: () => waiting,
waitingCheckpoints: () => waitingCheckpoints
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
const o = "queue";
const a = "failed";
const c = "activity.json";
const d = "wanted";
const f = "stop";
function enqueue(e, t) {
const n = r.join(e, o);
(0, s.mkdirSync)(n, {
recursive: true,
mode: 448
});
const i = r.join(n, nextNumber());
let a;
if (t.kind === "record") a = t; else {
bring(t.archive, `${i}.archive`);
a = {
kind: "checkpoint",
checkpoint: t.checkpoint
};
}
(0, s.writeFileSync)(`${i}.new`, JSON.stringify(a), {
mode: 384
});
(0, s.renameSync)(`${i}.new`, `${i}.json`);
}
function waiting(e) {
return namesIn(r.join(e, o)).filter(e => e.endsWith(".json")).map(e => e.slice(0, -".json".length)).sort();
}
const readItem = (e, t) => JSON.parse((0, s.readFileSync)(`${itemFile(e, t)}.json`, "utf8"));
const archiveOf = (e, t) => `${itemFile(e, t)}.archive`;
function removeItem(e, t) {
(0, s.rmSync)(`${itemFile(e, t)}.json`, {
force: true
});
(0, s.rmSync)(archiveOf(e, t), {
force: true
});
}
function removeCheckpoints(e, t) {
for (const n of [ o, a ]) {
for (const i of namesIn(r.join(e, n)).filter(e => e.endsWith(".json"))) {
const o = i.slice(0, -".json".length);
try {
const o = JSON.parse((0, s.readFileSync)(r.join(e, n, i), "utf8"));
if (o.kind !== "checkpoint" || !t.has(o.checkpoint.id)) continue;
} catch {
continue;
}
for (const t of [ ".json", ".archive", ".txt" ]) (0, s.rmSync)(r.join(e, n, o + t), {
force: true
});
}
}
}
function waitingCheckpoints(e) {
return waiting(e).flatMap(t => {
try {
const n = readItem(e, t);
return n.kind === "checkpoint" ? [ n.checkpoint ] : [];
} catch {
return [];
}
});
}
function setAside(e, t, n) {
(0, s.mkdirSync)(r.join(e, a), {
recursive: true
});
(0, s.writeFileSync)(r.join(e, a, `${t}.txt`), n);
move(r.join(e, o), r.join(e, a), t);
}
function requeueFailed(e) {
for (const t of namesIn(r.join(e, a)).filter(e => e.endsWith(".txt"))) {
move(r.join(e, a), r.join(e, o), t.slice(0, -".txt".length));
(0, s.rmSync)(r.join(e, a, t), {
force: true
});
}
}
const failures = e => namesIn(r.join(e, a)).filter(e => e.endsWith(".txt")).map(t => (0, 
s.readFileSync)(r.join(e, a, t), "utf8"));
function noteActivity(e) {
const write = t => {
const n = r.join(e, c);
(0, s.writeFileSync)(`${n}.${process.pid}`, JSON.stringify(t), {
mode: 384
});
(0, s.renameSync)(`${n}.${process.pid}`, n);
};
return {
moved: () => write({
moves: readActivity(e).moves + 1
}),
trouble: t => write({
moves: readActivity(e).moves,
trouble: t
})
};
}
function readActivity(e) {
try {
const {moves: t, trouble: n} = JSON.parse((0, s.readFileSync)(r.join(e, c), "utf8"));
return {
moves: Number(t) || 0,
...typeof n === "string" ? {
trouble: n
} : {}
};
} catch {
return {
moves: 0
};
}
}
const setWanted = e => mark(e, d);
const isWanted = e => (0, s.existsSync)(r.join(e, d));
const setStop = e => mark(e, f);
const isStopped = e => (0, s.existsSync)(r.join(e, f));
function mark(e, t) {
(0, s.mkdirSync)(e, {
recursive: true,
mode: 448
});
(0, s.writeFileSync)(r.join(e, t), "", {
mode: 384
});
}
const itemFile = (e, t) => r.join(e, o, t);
function move(e, t, n) {
for (const i of [ `${n}.archive`, `${n}.json` ]) {
if ((0, s.existsSync)(r.join(e, i))) (0, s.renameSync)(r.join(e, i), r.join(t, i));
}
}
const namesIn = e => (0, s.existsSync)(e) ? (0, s.readdirSync)(e) : [];
let h = 0n;
function nextNumber() {
const e = BigInt(Date.now()) * 1000n;
h = e > h ? e : h + 1n;
return `${h.toString().padStart(20, "0")}-${process.pid}`;
}
function bring(e, t) {
if (!(0, s.lstatSync)(e).isFile()) throw new i.UserError(`${e} is not uploaded: it is no regular file.`);
try {
(0, s.linkSync)(e, t);
} catch {
(0, s.copyFileSync)(e, t, s.constants.COPYFILE_FICLONE);
}
}
},
44615: (e, t, n) => {
n.d(t, {
HD: () => isCheckpointIndex,
Mp: () => parseCheckpointArtifact,
Pb: () => belongsToJob,
Qe: () => attemptOfRecord,
Tf: () => nonceOf,
ZZ: () => field,
d1: () => isOfJob,
fv: () => checkpointArtifact,
jE: () => isContestedMark,
oD: () => jobOfRecord,
qK: () => carriesClaim,
wY: () => recordArtifact
});
var s = n(77598);
const r = "rerail-checkpoint_";
const i = "rerail-record_";
const o = 40;
function field(e) {
const t = e.toLowerCase().replace(/[^a-z0-9.]+/g, "-").replace(/^-+|-+$/g, "");
return `${t.slice(0, o)}-${(0, s.hash)("sha256", e, "hex").slice(0, 8)}`;
}
const checkpointArtifact = ({jobKey: e, attempt: t, stage: n, id: s, nonce: i}) => `${r}${field(e)}_a${t}_${field(n)}_${s}_${i}.tar.zst`;
const a = /^rerail-checkpoint_([^_]+)_a(\d{1,6})_([^_]+)_([a-z0-9-]{8,64})_([a-z0-9]+)\.tar\.zst$/;
function parseCheckpointArtifact(e) {
const [, t, n, , s, r] = a.exec(e) ?? [];
return t && n && s && r ? {
job: t,
attempt: Number(n),
id: s,
nonce: r
} : undefined;
}
const nonceOf = e => `${claimTag(e)}${(0, s.randomBytes)(4).toString("hex")}`;
const carriesClaim = (e, t) => e.startsWith(claimTag(t));
const claimTag = e => (0, s.hash)("sha256", e, "hex").slice(0, 12);
const isOfJob = (e, t) => e === field(t);
const recordArtifact = (e, t, n) => `${i}${field(e)}_${field(t)}_${n}.json`;
const isCheckpointIndex = e => /^rerail-record_[^_]+_checkpoints-a\d+-[^_]*_\d+\.json$/.test(e);
const jobOfRecord = e => /^rerail-record_([^_]+)_/.exec(e)?.[1];
const attemptOfRecord = e => {
const t = /^[a-z]+-a(\d{1,6})-/.exec(e)?.[1];
return t === undefined ? undefined : Number(t);
};
const c = /_contested\.json$/;
const isContestedMark = e => e.startsWith(i) && c.test(e);
const belongsToJob = (e, t) => [ r, i ].some(n => e.startsWith(`${n}${field(t)}_`));
},
25583: (e, t, n) => {
n.d(t, {
A1: () => parseIndex,
RR: () => listing,
ft: () => newestIndexes,
mo: () => indexName,
xm: () => checkpointsOf
});
var s = n(44615);
const indexName = (e, t) => `checkpoints-a${t}-${e}`;
function parseIndex(e) {
if (e === undefined) return undefined;
try {
const t = JSON.parse(e);
const n = Array.isArray(t.checkpoints) && t.checkpoints.every(isListing);
return n && typeof t.quarantined === "object" && t.quarantined !== null ? t : undefined;
} catch {
return undefined;
}
}
const isListing = e => typeof e.id === "string" && typeof e.createdAt === "string" && Array.isArray(e.dependencies);
const hint = ({size: e, createdAt: t}, n, s) => ({
id: n,
parent: null,
createdAt: (t ?? new Date(0)).toISOString(),
files: 0,
bytes: 0,
storedBytes: e,
clean: false,
dependencies: [],
attempt: s
});
const checkpointsOf = e => e.flatMap(e => {
const t = (0, s.Mp)(e.name);
return t ? [ {
entry: e,
...t
} ] : [];
});
async function newestIndexes(e, t) {
const n = new Map;
for (const r of e) {
const e = await t(r);
const i = parseIndex(e?.content);
const o = (0, s.oD)(r.name);
if (!e || !i || o === undefined) continue;
const a = `${o} ${e.name}`;
const c = n.get(a);
if (!c || c.sequence < e.sequence) n.set(a, {
sequence: e.sequence,
index: {
...i,
job: o
}
});
}
return [ ...n.values() ].map(({index: e}) => e);
}
function listing(e, t) {
const n = new Map;
for (const {entry: s, id: r, job: i, attempt: o} of e) {
const e = t.filter(e => e.job === undefined || e.job === i);
if (e.some(e => Object.hasOwn(e.quarantined, r))) continue;
const a = e.flatMap(({checkpoints: e}) => e).findLast(e => e.id === r);
const c = n.get(r);
if (a || !c) n.set(r, a ?? hint(s, r, o));
}
return [ ...n.values() ].sort((e, t) => e.createdAt < t.createdAt ? -1 : 1);
}
},
50233: (e, t, n) => {
n.d(t, {
createLocalStore: () => createLocalStore
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
var o = n(19119);
var a = n(93621);
var c = n(44615);
var d = n(77598);
const f = 4 * 1024 * 1024;
const formatDescription = e => JSON.stringify({
...e,
sum: sumOf(e)
});
function readDescription(e, t) {
try {
const {sum: n, ...s} = JSON.parse((0, o.b)(e, {
maxBytes: f
})?.toString("utf8") ?? "{}");
return s.id === t && n === sumOf(s) ? s : undefined;
} catch {
return undefined;
}
}
const sumOf = e => (0, d.hash)("sha256", JSON.stringify(e), "hex");
const h = ".tar.zst";
const u = ".json";
const l = "quarantine";
const p = 16 * 1024 * 1024;
const m = /^[a-z0-9-]{8,64}$/;
function createLocalStore(e, t) {
return new LocalStore(r.resolve(e), t);
}
class LocalStore {
kind="local";
folders;
#de;
#qe;
constructor(e, t) {
this.#de = e;
this.#qe = t;
this.folders = [ e ];
}
async put(e, t) {
if (!m.test(e.id)) throw new Error(`${JSON.stringify(e.id)} is not the ID of a checkpoint.`);
const n = this.#c(e.id);
if ((0, s.existsSync)(n)) return;
this.#ts(e.id);
this.#ns();
const i = this.#ss();
try {
if ((0, s.statSync)(t).nlink > 1) copy(t, i); else bring(t, i);
(0, s.mkdirSync)(r.dirname(n), {
recursive: true
});
(0, s.renameSync)(i, n);
this.#rs(this.#is(e.id), formatDescription(e));
} finally {
(0, s.rmSync)(i, {
force: true
});
}
}
async list() {
const e = namesIn(r.join(this.#de, "checkpoints")).filter(e => e.endsWith(h)).map(e => e.slice(0, -h.length)).filter(e => m.test(e));
const t = await Promise.all(e.map(e => this.#os(e)));
return t.filter(e => e !== undefined).sort(byAge);
}
async fetch(e, t) {
const n = await this.locate(e);
if (n === undefined) throw missing(e);
bring(n, t);
}
async locate(e) {
const t = this.#c(e);
return m.test(e) && (0, s.existsSync)(t) ? t : undefined;
}
async remove(e) {
if (!m.test(e)) return;
if ((0, s.existsSync)(this.#c(e))) await this.giveUp(e);
(0, s.rmSync)(this.#c(e), {
force: true
});
(0, s.rmSync)(this.#is(e), {
force: true
});
}
async unlist(e) {
const t = m.test(e) ? await this.#os(e) : undefined;
if (t) this.#rs(this.#is(e), formatDescription({
...t,
unlisted: true
}));
}
async quarantine(e, t) {
const n = await this.locate(e);
if (n === undefined) return;
const i = r.join(this.#de, l);
(0, s.mkdirSync)(i, {
recursive: true
});
let o = e;
for (let t = 2; (0, s.existsSync)(r.join(i, o + h)); t++) o = `${e}.${t}`;
this.#rs(r.join(i, `${o}.txt`), `${t}\n`);
(0, s.renameSync)(n, r.join(i, o + h));
(0, s.rmSync)(this.#is(e), {
force: true
});
}
async damaged() {
const e = namesIn(r.join(this.#de, "checkpoints")).filter(e => e.endsWith(h));
const t = await Promise.all(e.map(e => this.#u(e.slice(0, -h.length))));
return [ ...this.#as(), ...t.filter(e => e !== undefined) ];
}
async #u(e) {
if (!m.test(e) || await this.#os(e)) return undefined;
const t = readDescription(this.#is(e), e)?.storedBytes;
const n = (0, s.statSync)(this.#c(e), {
throwIfNoEntry: false
})?.size;
if (t === undefined || n === undefined || n >= t) return undefined;
return {
id: e,
reason: `its archive has ${n} of ${t} bytes`
};
}
#as() {
const e = r.join(this.#de, l);
return namesIn(e).filter(e => e.endsWith(h)).map(e => e.slice(0, -h.length)).filter(e => m.test(e) && !(0, 
s.existsSync)(this.#c(e))).map(t => ({
id: t,
reason: readWhole(r.join(e, `${t}.txt`))?.trim() ?? "nobody knows why"
}));
}
async giveUp(e) {
if (!m.test(e)) return;
const t = r.join(this.#de, l);
for (const n of namesIn(t)) if (n.startsWith(`${e}.`)) (0, s.rmSync)(r.join(t, n), {
force: true
});
if (!await this.#u(e)) return;
(0, s.rmSync)(this.#c(e), {
force: true
});
(0, s.rmSync)(this.#is(e), {
force: true
});
}
async putRecord(e, t) {
const n = this.#Ie(e);
(0, s.mkdirSync)(r.dirname(n), {
recursive: true
});
this.#rs(n, t);
}
async getRecord(e) {
return readWhole(this.#Ie(e));
}
async removeRecord(e) {
(0, s.rmSync)(this.#Ie(e), {
force: true
});
}
async records() {
const e = r.join(this.#de, "records");
return namesIn(e).map(t => readWhole(r.join(e, t)) ?? "");
}
#ts(e) {
const t = this.#as();
const [n] = t;
if (!n || t.some(t => t.id === e)) return;
throw new i.RefusedError("store-damaged", `Checkpoint not stored: the store ${this.#de} takes nothing until it is repaired, because checkpoint ${n.id} in it is damaged (${n.reason}). Restore it with a second --store that has a good copy, or give it up with "rerail cleanup --damaged".`);
}
#c(e) {
return r.join(this.#de, "checkpoints", e + h);
}
#is(e) {
return r.join(this.#de, "checkpoints", e + u);
}
#Ie(e) {
return r.join(this.#de, "records", (0, c.ZZ)(e));
}
async #os(e) {
const t = readDescription(this.#is(e), e);
if (t && t.storedBytes === (0, s.statSync)(this.#c(e), {
throwIfNoEntry: false
})?.size) return t;
const {describeArchive: r} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 65397));
return r(this.#c(e), e, this.#qe).catch(() => undefined);
}
#ss() {
const e = r.join(this.#de, "incoming");
(0, s.mkdirSync)(e, {
recursive: true
});
return r.join(e, `${process.pid}-${process.hrtime.bigint()}`);
}
#ns() {
const e = r.join(this.#de, "incoming");
for (const t of namesIn(e)) {
if (!(0, a.W_)(Number.parseInt(t, 10))) (0, s.rmSync)(r.join(e, t), {
force: true
});
}
const t = new Set(namesIn(r.join(this.#de, "checkpoints")));
for (const e of t) {
const n = e.slice(0, -u.length);
if (e.endsWith(u) && !t.has(n + h)) (0, s.rmSync)(this.#is(n), {
force: true
});
}
}
#rs(e, t) {
const n = this.#ss();
try {
(0, s.writeFileSync)(n, t);
(0, s.renameSync)(n, e);
} catch (e) {
(0, s.rmSync)(n, {
force: true
});
throw e;
}
}
}
function bring(e, t) {
try {
(0, s.linkSync)(e, t);
} catch (n) {
if ((0, i.codeOf)(n) === "EEXIST" || (0, i.codeOf)(n) === "ENOENT") throw n;
copy(e, t);
}
}
function copy(e, t) {
try {
(0, s.copyFileSync)(e, t, s.constants.COPYFILE_EXCL | s.constants.COPYFILE_FICLONE);
} catch (e) {
if ((0, i.codeOf)(e) !== "EEXIST") (0, s.rmSync)(t, {
force: true
});
throw e;
}
}
function namesIn(e) {
try {
return (0, s.readdirSync)(e);
} catch (e) {
if ((0, i.codeOf)(e) === "ENOENT") return [];
throw e;
}
}
function readWhole(e) {
return (0, o.b)(e, {
maxBytes: p
})?.toString("utf8");
}
const byAge = (e, t) => e.createdAt < t.createdAt ? -1 : e.createdAt > t.createdAt ? 1 : 0;
const missing = e => new i.RefusedError("checkpoint-missing", `Checkpoint ${e} not found: the local store does not have it. List what it has.`);
},
9842: (e, t, n) => {
n.d(t, {
dl: () => claimedBy,
gs: () => formatSlot,
qh: () => jobKeyOf,
sT: () => parseSlot
});
const s = 1;
function formatSlot({name: e, ...t}, {origin: n, seal: r}) {
const i = {
rerail: "record",
version: s,
name: e
};
if (!r) return JSON.stringify({
...i,
...t
});
const o = r.seal(n, e, JSON.stringify(t));
return JSON.stringify({
...i,
jobKey: n.jobKey,
claim: t.claim,
sealed: o
});
}
function parseSlot(e, {origin: t, seal: n}, r) {
const i = parseObject(e);
if (i?.rerail !== "record" || i.version !== s || typeof i.name !== "string") return undefined;
if (r !== undefined && i.name !== r) return undefined;
const {sealed: o} = i;
if (!n) {
if (o !== undefined) return {
refused: "it is sealed, and there is no checkpoint-key here"
};
return slotOf(i.name, i);
}
if (typeof o !== "string") return {
refused: "it is not sealed with the checkpoint-key"
};
const a = n.open(t, i.name, o);
if (a === undefined) return {
refused: "it is sealed with another key, or for another job, run or repository"
};
const c = slotOf(i.name, parseObject(a));
return c && "slot" in c && c.slot.claim !== i.claim ? undefined : c;
}
function slotOf(e, t) {
const n = typeof t?.claim === "string" && Number.isSafeInteger(t.sequence) && typeof t.content === "string";
if (!n) return undefined;
const {claim: s, sequence: r, content: i} = t;
return {
slot: {
name: e,
claim: s,
sequence: r,
content: i
}
};
}
function claimedBy(e) {
const {rerail: t, name: n, claim: s} = parseObject(e) ?? {};
return t === "record" && typeof n === "string" && typeof s === "string" ? {
name: n,
claim: s
} : undefined;
}
function jobKeyOf(e) {
const t = parseObject(e);
return typeof t?.jobKey === "string" ? t.jobKey : undefined;
}
function parseObject(e) {
try {
const t = JSON.parse(e);
return typeof t === "object" && t !== null ? t : undefined;
} catch {
return undefined;
}
}
},
23748: (e, t, n) => {
n.r(t);
n.d(t, {
openRemoteStore: () => openRemoteStore
});
var s = n(19473);
var r = n(33201);
var i = n(44615);
var o = n(73024);
var a = n(19119);
var c = n(9842);
const d = [ 0, 1, 2, 3, 4, 5, 6, 7 ];
const f = 16 * 1024 * 1024;
const h = 3;
const u = 1e3;
class ArtifactRecords {
#cs;
#ds;
#fs;
#hs;
#us;
#ls=new Set;
#A=new Map;
#ps=new Set;
constructor(e, t, n, s) {
this.#cs = e;
this.#ds = n.origin.jobKey;
this.#fs = t;
this.#hs = n;
this.#us = s;
}
async put(e, t) {
const n = this.#A.get(e) ?? await this.#ms(e);
const r = (n?.sequence ?? 0) + 1;
const o = (0, c.gs)({
name: e,
claim: this.#fs,
sequence: r,
content: t
}, this.#hs);
let a;
for (const t of d) {
const c = (0, i.wY)(this.#ds, e, t);
if (t === n?.slot || this.#ps.has(c)) continue;
try {
if (n) await this.#cs.remove(c);
await this.#cs.uploadText(c, o);
this.#A.set(e, {
slot: t,
sequence: r
});
return;
} catch (t) {
a = t;
const n = t instanceof s.RefusedError && t.reason === "artifact-exists";
if (t instanceof s.RefusedError && !n) throw t;
if (n) await this.#ys(e); else await this.#cs.wait(u);
this.#ps.add(c);
}
}
throw a ?? new Error(`Record ${e} not written: uploads that broke off have taken all its names.`);
}
async get(e) {
const t = await this.#xt(e);
const n = t.find(t => t.name === (0, i.wY)(this.#ds, e, "contested"));
if (n && await this.#ws(n, e)) throw contested(e);
const s = await this.#we(e, t);
if (new Set(s.map(({claim: e}) => e)).size > 1) throw contested(e);
return newest(s)?.content;
}
async remove(e) {
this.#A.delete(e);
for (const t of await this.#xt(e)) await this.#cs.remove(t.name);
}
async readAny(e) {
const t = await this.#gs(e).catch(() => undefined);
if (t === undefined) return undefined;
const {origin: n, ...s} = this.#hs;
const r = (0, c.sT)(t, {
...s,
origin: {
...n,
jobKey: (0, c.qh)(t) ?? n.jobKey
}
});
return r && "slot" in r ? r.slot : undefined;
}
async readClaimed(e) {
const t = await this.#gs(e).catch(() => undefined);
return t === undefined ? undefined : (0, c.dl)(t);
}
async #ms(e) {
const t = await this.#we(e, await this.#xt(e));
if (t.some(({claim: e}) => e !== this.#fs)) await this.#ks(e);
return newest(t);
}
async #ys(e) {
for (let t = 1; t <= h; t++) {
await this.#ms(e);
if (t < h) await this.#cs.wait(u);
}
}
async #ks(e) {
const t = (0, c.gs)({
name: markName(e),
claim: this.#fs,
sequence: 0,
content: ""
}, this.#hs);
await this.#cs.uploadText((0, i.wY)(this.#ds, e, "contested"), t).catch(e => {
if (!(e instanceof s.RefusedError)) throw e;
});
throw contested(e);
}
async #xt(e) {
const t = [ ...d, "contested" ].map(t => (0, i.wY)(this.#ds, e, t));
return this.#cs.named(t);
}
async #we(e, t) {
const n = [];
let r;
for (const o of t) {
const t = d.find(t => o.name === (0, i.wY)(this.#ds, e, t));
if (t === undefined) continue;
try {
const s = await this.#vs(o, e);
if (s) n.push({
...s,
slot: t
});
} catch (e) {
if (e instanceof s.RefusedError && l.has(e.reason)) this.#bs(o, "it is compressed or too large"); else r ??= e;
}
}
if (n.length === 0 && r !== undefined) throw r;
return n;
}
async #ws(e, t) {
return this.#hs.seal === undefined || await this.#vs(e, markName(t)) !== undefined;
}
async #vs(e, t) {
const n = await this.#gs(e);
const s = n === undefined ? undefined : (0, c.sT)(n, this.#hs, t);
if (s && "refused" in s) this.#bs(e, s.refused);
return s && "slot" in s ? s.slot : undefined;
}
async #gs(e) {
if (e.size > f) {
this.#bs(e, `it has ${e.size} bytes, and records have at most ${f}`);
return undefined;
}
const t = this.#cs.scratchFile();
try {
await this.#cs.download(e, t, f);
return (0, a.b)(t, {
maxBytes: f
})?.toString("utf8");
} finally {
(0, o.rmSync)(t, {
force: true
});
}
}
#bs({id: e, name: t}, n) {
const s = `${e} ${t}`;
if (this.#ls.has(s)) return;
this.#ls.add(s);
this.#us(`Artifact ${t} ignored: ${n}. Another job of this run may have uploaded it.`);
}
}
const l = new Set([ "artifact-invalid", "artifact-too-large" ]);
const markName = e => `${e} contested`;
const newest = e => e.reduce((e, t) => e && e.sequence >= t.sequence ? e : t, undefined);
const contested = e => new s.RefusedError("record-contested", `Record ${e} not used: two jobs claim the same key. Give each caller its own input "key".`);
var p = n(76760);
var m = n(76592);
const y = 4;
const w = 500;
async function withRetries({clock: e, random: t}, n, r = e => !(e instanceof s.RefusedError)) {
for (let s = 1; ;s++) {
try {
return await n();
} catch (n) {
if (s >= y || !r(n)) throw n;
await e.sleep(t() * w * 2 ** (s - 1));
}
}
}
const g = 1e3;
class ArtifactTransfer {
#Ss;
#de;
#b;
#xs;
#Z=0;
constructor(e, t, n, s) {
this.#Ss = e;
this.#de = t;
this.#b = n;
this.#xs = s;
}
list() {
return withRetries(this.#b, () => this.#Ss.list());
}
async named(e) {
const t = await this.list();
const n = t.filter(({name: t}) => e.includes(t));
if (n.length > 0 || t.length < g) return n;
const s = [];
for (const t of e) s.push(...await withRetries(this.#b, () => this.#Ss.find(t)));
return s;
}
async download(e, t, n = m.I) {
if ((0, o.existsSync)(t)) throw new Error(`${t} exists.`);
const again = e => !(e instanceof s.RefusedError) || e.reason === "digest-mismatch";
await withRetries(this.#b, async () => {
try {
await this.#Ss.download(e, t, n);
} catch (e) {
(0, o.rmSync)(t, {
force: true
});
throw e;
}
}, again);
}
remove(e) {
return withRetries(this.#b, () => this.#Ss.remove(e));
}
async uploadFile(e, t) {
await withRetries(this.#b, () => this.#As(e(), e => bring(t, e)), e => !(e instanceof s.RefusedError) || e.reason === "artifact-exists");
}
async uploadText(e, t) {
await this.#As(e, e => (0, o.writeFileSync)(e, t));
}
wait(e) {
return this.#b.clock.sleep(e);
}
scratchFile() {
(0, o.mkdirSync)(this.#de, {
recursive: true
});
return p.join(this.#de, `${process.pid}-${this.#Z++}`);
}
async #As(e, t) {
const n = this.scratchFile();
(0, o.mkdirSync)(n);
try {
const s = p.join(n, e);
t(s);
const r = this.#xs;
await this.#Ss.upload(s, r === undefined ? {} : {
retentionDays: r
});
} finally {
(0, o.rmSync)(n, {
recursive: true,
force: true
});
}
}
}
function bring(e, t) {
try {
(0, o.linkSync)(e, t);
} catch {
(0, o.copyFileSync)(e, t, o.constants.COPYFILE_FICLONE);
}
}
var k = n(25583);
async function ownArtifacts(e, {jobKey: t, attempt: n, claim: s}, r) {
const o = e.filter(({name: e}) => (0, i.Pb)(e, t));
const a = [];
let c = false;
for (const e of o) {
if ((0, i.Mp)(e.name)) continue;
if ((0, i.jE)(e.name)) c = true;
const t = (0, i.jE)(e.name) ? undefined : await r(e);
if (t) a.push({
entry: e,
at: (0, i.Qe)(t.name),
claim: t.claim
});
}
const d = new Set([ s ]);
const f = a.some(e => e.at === n && e.claim !== s);
if (!c && !f) {
for (let e = 1; e < n; e++) {
const t = new Set(a.filter(({at: t}) => t === e).map(e => e.claim));
const [n] = t;
if (t.size === 1 && n !== undefined) d.add(n);
}
}
const h = o.filter(({name: e}) => {
const t = (0, i.Mp)(e)?.nonce;
return t !== undefined && [ ...d ].some(e => (0, i.qK)(t, e));
});
return [ ...h, ...a.filter(e => d.has(e.claim)).map(({entry: e}) => e) ];
}
var v = n(96119);
function slotOwnerOf({jobKey: e, sealed: t}) {
if (!t) return {
origin: {
jobKey: e
}
};
const {key: n, ...s} = t;
return {
origin: {
...s,
jobKey: e
},
seal: (0, v.createRecordSeal)(n)
};
}
const b = 2 * 1024 ** 3;
function createArtifactStore(e, t) {
return new ArtifactStore(e, t);
}
class ArtifactStore {
kind;
#te;
#cs;
#$s;
#me;
constructor(e, t) {
const {folder: n, clock: s = r.systemClock, random: i = Math.random, retentionDays: o, claim: a, warn: c = () => {}} = t;
this.#te = t;
this.kind = t.kind ?? "artifact";
this.#cs = new ArtifactTransfer(e, n, {
clock: s,
random: i
}, o);
this.#$s = new ArtifactRecords(this.#cs, a, slotOwnerOf(t), c);
}
async put(e, t) {
const n = await this.#Es();
if (n.checkpoints.some(({id: t}) => t === e.id)) return;
const {jobKey: s, attempt: r, claim: o} = this.#te;
const {id: a, stage: c = "none"} = e;
await this.#Os(e);
const nameFor = () => (0, i.fv)({
jobKey: s,
attempt: r,
stage: c,
id: a,
nonce: (0, i.Tf)(o)
});
await this.#cs.uploadFile(nameFor, t);
n.checkpoints.push(e);
await this.#Is(n);
}
async list() {
const e = await this.#cs.list();
const t = (0, k.xm)(e);
return (0, k.RR)(t, [ ...await this.#js(e), ...await this.#_s(t) ]);
}
async fetch(e, t) {
const n = (await this.#xt()).filter(t => t.id === e);
let r;
for (const {entry: e} of n) {
try {
await this.#cs.download(e, t);
return;
} catch (e) {
r = e;
}
}
if (n.length === 0) throw missing(e);
throw new s.RefusedError("checkpoint-unreachable", `Checkpoint ${e} not fetched: ${(0, 
s.messageOf)(r)}. Try again, or use another store.`, {
cause: r
});
}
async remove(e) {
for (const {entry: t} of (await this.#xt()).filter(t => t.id === e)) {
await this.#cs.remove(t.name);
}
const t = await this.#Es();
const n = t.checkpoints.filter(t => t.id !== e);
if (n.length === t.checkpoints.length) return;
t.checkpoints = n;
await this.#Is(t);
}
async quarantine(e, t) {
const n = await this.#Es();
n.quarantined[e] = t;
await this.#Is(n);
}
putRecord(e, t) {
return this.#$s.put(e, t);
}
getRecord(e) {
return this.#$s.get(e);
}
removeRecord(e) {
return this.#$s.remove(e);
}
async clear() {
const e = await ownArtifacts(await this.#cs.list(), this.#te, e => this.#$s.readClaimed(e));
for (const {name: t} of e) await this.#cs.remove(t);
return e.length;
}
async #Os({id: e, storedBytes: t}) {
const {maxRunBytes: n = b} = this.#te;
const r = (await this.#xt()).reduce((e, {entry: t}) => e + t.size, 0);
if (r + t <= n) return;
throw new s.RefusedError("over-limit", `Checkpoint ${e} not uploaded: with its ${t} bytes the checkpoints of this run would take ${r + t}, and ${n} are allowed. Exclude what need not be kept.`);
}
async #xt() {
return (0, k.xm)(await this.#cs.list());
}
async #js(e) {
const t = e.filter(({name: e}) => (0, i.HD)(e) && !(0, i.d1)((0, i.oD)(e) ?? "", this.#te.jobKey));
return (0, k.ft)(t, e => this.#$s.readAny(e));
}
async #_s(e) {
const {jobKey: t, attempt: n} = this.#te;
const s = new Set(e.filter(({job: e}) => (0, i.d1)(e, t)).map(({attempt: e}) => e));
s.delete(n);
const r = await Promise.all([ ...s ].map(e => this.#Rs(e).catch(nothingKnown)));
return [ await this.#Es().catch(nothingKnown), ...r ];
}
async #Es() {
this.#me ??= await this.#Rs(this.#te.attempt);
return this.#me;
}
async #Rs(e) {
return (0, k.A1)(await this.#$s.get((0, k.mo)(this.#te.jobKey, e))) ?? nothingKnown();
}
#Is(e) {
const {jobKey: t, attempt: n} = this.#te;
return this.#$s.put((0, k.mo)(t, n), JSON.stringify(e));
}
}
const nothingKnown = () => ({
checkpoints: [],
quarantined: {}
});
const missing = e => new s.RefusedError("checkpoint-missing", `Checkpoint ${e} not found: no artifact of this run holds it. List what there is.`);
const S = 16 * 1024 * 1024;
const x = 3;
const A = 1e3;
const $ = 5;
class CacheRecords {
#cs;
#U;
#fs;
#hs;
#us;
#ls=new Set;
#A=new Map;
constructor(e, {run: t, claim: n, owner: s}, r) {
this.#cs = e;
this.#U = t;
this.#fs = n;
this.#hs = s;
this.#us = r;
}
async put(e, t) {
await this.#Bs(e, "text", async () => t);
}
async update(e, t) {
await this.#Bs(e, "text", async () => t(await this.get(e)));
}
async get(e) {
return (await this.#we(e, this.#hs))?.content;
}
async remove(e) {
const t = await this.#Fs(this.#Te(e));
const n = this.#A.has(this.#Te(e)) || t !== undefined && t.kind !== "gone";
if (n) await this.#Bs(e, "gone", async () => "");
}
async claimOf(e) {
return (await this.#we(e, this.#hs))?.claim;
}
async getOf(e, t) {
const {origin: n, ...s} = this.#hs;
const r = {
...s,
origin: {
...n,
jobKey: e
}
};
return (await this.#we(t, r).catch(() => undefined))?.content;
}
async #we(e, t) {
const n = await this.#Fs(this.#Te(e, t.origin.jobKey));
if (n === undefined || n.kind === "gone") return undefined;
const s = await this.#Ke(n, e, t);
if (n.kind === "contested" && s) throw cache_records_contested(e);
return s;
}
async #Bs(e, t, n) {
const r = this.#Te(e);
let i;
let o = 0;
let a = await this.#J(e, r, t);
for (;o < $; o++, a++) {
const o = await n();
if (o === undefined) return;
const d = (0, c.gs)({
name: sealedName(e, t),
claim: this.#fs,
sequence: a,
content: o
}, this.#hs);
try {
await this.#cs.uploadText(`${r}${version(a, t)}`, d);
this.#A.set(r, a);
return;
} catch (n) {
i = n;
const o = n instanceof s.RefusedError && n.reason === "cache-exists";
if (n instanceof s.RefusedError && !o) throw n;
if (!o) await this.#cs.wait(A); else a = Math.max(a, await this.#Ts(e, r, a, t));
}
}
throw i;
}
async #J(e, t, n) {
const s = await this.#Fs(t);
const r = this.#A.get(t) ?? 0;
if (s === undefined || s.sequence < r) return r + 1;
if (s.kind === "gone" || s.kind === "text" && s.sequence === r) return s.sequence + 1;
const i = await this.#Ke(s, e, this.#hs);
if (i && s.kind === "contested") throw cache_records_contested(e);
if (i && i.claim !== this.#fs && n !== "gone") await this.#ks(e, s.sequence + 1);
return s.sequence + 1;
}
async #Ts(e, t, n, s) {
let r = 0;
for (let i = 1; i <= x && r < n; i++) {
if (i > 1) await this.#cs.wait(A);
r = await this.#J(e, t, s) - 1;
}
return r;
}
async #ks(e, t) {
const n = {
name: sealedName(e, "contested"),
claim: this.#fs,
sequence: t,
content: ""
};
const r = `${this.#Te(e)}${version(t, "contested")}`;
await this.#cs.uploadText(r, (0, c.gs)(n, this.#hs)).catch(e => {
if (!(e instanceof s.RefusedError)) throw e;
});
throw cache_records_contested(e);
}
async #Fs(e) {
const t = await this.#cs.newest(e);
const [, n, s = "text"] = E.exec(t?.key.slice(e.length) ?? "") ?? [];
if (!t || !n) return undefined;
return {
entry: t,
sequence: Number(n),
kind: s
};
}
async #Ke({entry: e, kind: t, sequence: n}, r, i) {
const o = await this.#cs.readText(e, S).catch(t => {
if (!(t instanceof s.RefusedError && t.reason === "cache-too-large")) throw t;
this.#bs(e, `it has more than ${S} bytes`);
return undefined;
});
const a = o === undefined ? undefined : (0, c.sT)(o, i, sealedName(r, t));
if (a && "refused" in a) this.#bs(e, a.refused);
return a && "slot" in a && a.slot.sequence === n ? a.slot : undefined;
}
#bs({key: e}, t) {
if (this.#ls.has(e)) return;
this.#ls.add(e);
this.#us(`Cache entry ${e} ignored: ${t}. Another run of this branch may have written it.`);
}
#Te(e, t = this.#hs.origin.jobKey) {
return `rerail-record_${this.#U}_${(0, i.ZZ)(t)}_${(0, i.ZZ)(e)}_`;
}
}
const E = /^(\d{6})(?:-(gone|contested))?$/;
const version = (e, t) => `${String(e).padStart(6, "0")}${t === "text" ? "" : `-${t}`}`;
const sealedName = (e, t) => t === "text" ? e : `${e} ${t}`;
const cache_records_contested = e => new s.RefusedError("record-contested", `Record ${e} not used: two jobs claim the same key. Give each caller its own input "key".`);
class CacheTransfer {
#Ns;
#de;
#b;
#Z=0;
constructor(e, t, n) {
this.#Ns = e;
this.#de = t;
this.#b = n;
}
newest(e) {
return withRetries(this.#b, () => this.#Ns.newest(e));
}
async uploadFile(e, t) {
await withRetries(this.#b, () => this.#Ns.upload(e(), t), e => !(e instanceof s.RefusedError) || e.reason === "cache-exists");
}
async uploadText(e, t) {
const n = this.#Ms();
try {
(0, o.writeFileSync)(n, t, {
flag: "wx"
});
await this.#Ns.upload(e, n);
} finally {
(0, o.rmSync)(n, {
force: true
});
}
}
async download(e, t, n) {
if ((0, o.existsSync)(t)) throw new Error(`${t} exists.`);
await withRetries(this.#b, () => this.#Ns.download(e, t, n));
}
async readText(e, t) {
const n = this.#Ms();
try {
await this.download(e, n, t);
return (0, a.b)(n, {
maxBytes: t
})?.toString("utf8");
} finally {
(0, o.rmSync)(n, {
force: true
});
}
}
wait(e) {
return this.#b.clock.sleep(e);
}
#Ms() {
(0, o.mkdirSync)(this.#de, {
recursive: true
});
return p.join(this.#de, `${process.pid}-${this.#Z++}`);
}
}
const O = 1024 ** 3;
const I = 1e3;
const j = "jobs";
function createCacheStore(e, t) {
return new CacheStore(e, t);
}
class CacheStore {
kind="cache";
#te;
#cs;
#$s;
#Ps;
#me;
constructor(e, t) {
const {folder: n, clock: s = r.systemClock, random: i = Math.random, claim: o, warn: a = () => {}, runId: c} = t;
this.#te = t;
this.#cs = new CacheTransfer(e, n, {
clock: s,
random: i
});
const d = slotOwnerOf(t);
this.#$s = new CacheRecords(this.#cs, {
run: c,
claim: o,
owner: d
}, a);
const f = {
...d,
origin: {
...d.origin,
jobKey: ""
}
};
this.#Ps = new CacheRecords(this.#cs, {
run: c,
claim: "run",
owner: f
}, a);
}
async put(e, t) {
const n = await this.#Es();
if (n.checkpoints.some(({id: t}) => t === e.id)) return;
this.#Os(e, await this.#Cs());
const s = this.#Te(e.id);
await this.#cs.uploadFile(() => `${s}${(0, i.Tf)(this.#te.claim)}`, t);
const r = n.checkpoints.length === 0;
n.checkpoints.push(e);
await this.#Is(n);
if (r) await this.#Ls();
}
async list() {
const e = await this.#Cs();
const t = new Set(e.flatMap(e => Object.keys(e.quarantined)));
const n = new Map(e.flatMap(e => e.checkpoints).map(e => [ e.id, e ]));
return [ ...n.values() ].filter(({id: e}) => !t.has(e)).sort((e, t) => e.createdAt < t.createdAt ? -1 : 1);
}
async fetch(e, t) {
const n = await this.#cs.newest(this.#Te(e));
if (!n || n.key.endsWith(_)) throw cache_missing(e);
try {
await this.#cs.download(n, t, m.I);
} catch (t) {
throw new s.RefusedError("checkpoint-unreachable", `Checkpoint ${e} not fetched: ${(0, 
s.messageOf)(t)}. Try again, or use another store.`, {
cause: t
});
}
}
async remove(e) {
const t = await this.#Es();
const n = this.#Te(e);
const s = await this.#cs.newest(n);
if (s && !s.key.endsWith(_)) await this.#cs.uploadText(`${n}${(0, i.Tf)(this.#te.claim)}${_}`, _);
const r = t.checkpoints.filter(t => t.id !== e);
if (r.length === t.checkpoints.length) return;
t.checkpoints = r;
await this.#Is(t);
}
async quarantine(e, t) {
const n = await this.#Es();
n.quarantined[e] = t;
await this.#Is(n);
}
putRecord(e, t) {
return this.#$s.put(e, t);
}
getRecord(e) {
return this.#$s.get(e);
}
removeRecord(e) {
return this.#$s.remove(e);
}
async clear() {
const {jobKey: e, attempt: t, claim: n, recordsOf: s = () => []} = this.#te;
const namesOf = t => [ (0, k.mo)(e, t), ...s(t) ];
const r = [];
let i = true;
for (let e = t; e >= 1 && i; e--) {
for (const s of namesOf(e)) {
const o = await this.#$s.claimOf(s).catch(() => "contested");
if (o === "contested" || e === t && o !== undefined && o !== n) i = false; else if (o !== undefined) r.push(s);
}
}
for (const e of r) await this.#$s.remove(e);
this.#me = undefined;
return r.length;
}
#Os({id: e, storedBytes: t}, n) {
const r = Math.min(this.#te.maxRunBytes ?? O, O);
const i = new Map(n.flatMap(({checkpoints: e}) => e).map(e => [ e.id, e.storedBytes ]));
const o = [ ...i.values() ].reduce((e, t) => e + t, 0);
if (o + t <= r) return;
throw new s.RefusedError("over-limit", `Checkpoint ${e} not uploaded: with its ${t} bytes the checkpoints of this run would take ${o + t} in the cache, and ${r} are allowed. Exclude what need not be kept.`);
}
async #Cs() {
const {jobKey: e, attempt: t} = this.#te;
const n = [];
for (const s of await this.#zs().catch(() => [])) {
if (s === e) continue;
for (let e = 1; e <= t; e++) n.push((0, k.A1)(await this.#$s.getOf(s, (0, k.mo)(s, e))) ?? cache_nothingKnown());
}
for (let e = 1; e < t; e++) n.push(await this.#Rs(e).catch(cache_nothingKnown));
n.push(await this.#Es().catch(cache_nothingKnown));
return n;
}
async #zs() {
return parseJobs(await this.#Ps.get(j));
}
async #Ls() {
const {jobKey: e, warn: t = () => {}} = this.#te;
try {
await this.#Ps.update(j, t => {
const n = parseJobs(t);
return n.includes(e) ? undefined : JSON.stringify([ ...n, e ]);
});
} catch (e) {
t(`Other jobs do not see the checkpoints of this job in the cache: ${(0, s.messageOf)(e)}`);
}
}
async #Es() {
this.#me ??= await this.#Rs(this.#te.attempt);
return this.#me;
}
async #Rs(e) {
return (0, k.A1)(await this.#$s.get((0, k.mo)(this.#te.jobKey, e))) ?? cache_nothingKnown();
}
#Is(e) {
const {jobKey: t, attempt: n} = this.#te;
return this.#$s.put((0, k.mo)(t, n), JSON.stringify(e));
}
#Te(e) {
return `rerail-checkpoint_${this.#te.runId}_${(0, i.ZZ)(e)}_`;
}
}
const _ = "-gone";
function parseJobs(e) {
try {
const t = JSON.parse(e ?? "[]");
return Array.isArray(t) ? t.filter(e => typeof e === "string").slice(0, I) : [];
} catch {
return [];
}
}
const cache_nothingKnown = () => ({
checkpoints: [],
quarantined: {}
});
const cache_missing = e => new s.RefusedError("checkpoint-missing", `Checkpoint ${e} not found: the cache of this run's branch does not have it, or has dropped it. List what there is.`);
var R = n(96553);
async function openRemoteStore(e, t, n, r) {
const i = await Promise.allSettled(e.map(e => openStore(e, t, n)));
const o = i.flatMap(e => e.status === "rejected" ? [ e.reason ] : []);
const a = i.flatMap(e => e.status === "fulfilled" ? [ e.value ] : []);
if (a.length === 0) throw o[0];
for (const e of o) r.warning((0, s.messageOf)(e));
const [c] = a;
if (c && a.length === 1) return c;
return {
...(0, R.replicate)(a, r),
copies: a,
async clear() {
const e = await Promise.allSettled(a.map(e => e.clear()));
for (const t of e) if (t.status === "rejected") throw t.reason;
return e.reduce((e, t) => e + (t.status === "fulfilled" ? t.value : 0), 0);
}
};
}
async function openStore(e, t, {artifacts: n, caches: r, bucket: i}) {
const {runId: o} = t;
if (e === "artifact") return createArtifactStore(await n(), t);
if (e === "s3") return createArtifactStore(await i(), {
...t,
kind: e
});
if (o === undefined) throw new s.RefusedError("no-run", "The cache is not used: GITHUB_RUN_ID is not set. Run this in a job.");
return createCacheStore(await r(), {
...t,
runId: o
});
}
},
96553: (e, t, n) => {
n.d(t, {
replicate: () => replicate
});
var s = n(19473);
function replicate(e, t) {
const inAll = async (n, r) => {
const i = await Promise.allSettled(e.map(r));
const o = i.flatMap((t, n) => t.status === "rejected" ? [ {
store: e[n],
reason: t.reason
} ] : []);
if (o.length === e.length) throw o[0]?.reason;
for (const {store: e, reason: r} of o) t.warning(`${n} did not reach the ${e.kind} store: ${(0, 
s.messageOf)(r)}`);
};
const first = async t => {
let n;
for (const s of e) {
try {
return await t(s);
} catch (e) {
n ??= e;
}
}
throw n;
};
return {
kind: e.map(({kind: e}) => e).join("+"),
folders: e.flatMap(({folders: e = []}) => e),
put: (e, t) => inAll(`Checkpoint ${e.id}`, n => n.put(e, t)),
async list() {
const t = new Map;
const n = await Promise.allSettled(e.map(e => e.list()));
if (n.every(({status: e}) => e === "rejected")) throw n[0].reason;
for (const e of n) {
if (e.status === "fulfilled") for (const n of e.value) if (!t.has(n.id)) t.set(n.id, n);
}
return [ ...t.values() ].sort((e, t) => e.createdAt < t.createdAt ? -1 : 1);
},
fetch: (e, t) => first(n => n.fetch(e, t)),
locate: e => first(async t => {
const n = await (t.locate?.(e));
if (n === undefined) throw new s.RefusedError("checkpoint-missing", `Checkpoint ${e} is not at hand. Fetch it.`);
return n;
}).catch(() => undefined),
unlist: e => inAll(`Unlisting checkpoint ${e}`, async t => t.unlist?.(e)),
remove: e => inAll(`Removing checkpoint ${e}`, t => t.remove(e)),
quarantine: (e, t) => inAll(`Quarantine of checkpoint ${e}`, n => n.quarantine(e, t)),
async damaged() {
return (await Promise.all(e.map(async e => await (e.damaged?.()) ?? []))).flat();
},
giveUp: e => inAll(`Giving up checkpoint ${e}`, async t => t.giveUp?.(e)),
putRecord: (e, t) => inAll(`Record ${e}`, n => n.putRecord(e, t)),
async getRecord(t) {
for (const n of e) {
const e = await n.getRecord(t).catch(e => {
if (e instanceof s.RefusedError) throw e;
return undefined;
});
if (e !== undefined) return e;
}
return undefined;
},
async records() {
return (await Promise.all(e.map(async e => await (e.records?.()) ?? []))).flat();
},
removeRecord: e => inAll(`Removing record ${e}`, t => t.removeRecord(e))
};
}
},
11827: (e, t, n) => {
n.r(t);
n.d(t, {
createRunStore: () => createRunStore
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
var o = n(19119);
var a = n(44615);
var c = n(25583);
var d = n(9842);
function createRunStore(e, t, n = {}) {
return new RunStore(e, t, n);
}
const f = 16 * 1024 * 1024;
class RunStore {
kind="run";
#Ss;
#de;
#Us;
#Ws;
constructor(e, t, n) {
this.#Us = n;
this.#Ss = e;
this.#de = t;
}
async list() {
const e = await this.#xt();
const t = await Promise.all(e.filter(({name: e}) => (0, a.HD)(e)).map(e => this.#Rs(e)));
return (0, c.RR)((0, c.xm)(e), t);
}
async fetch(e, t) {
const n = (0, c.xm)(await this.#xt()).find(t => t.id === e);
if (!n) {
throw new i.RefusedError("checkpoint-missing", `Checkpoint ${e} not fetched: the run has no artifact of it. It may be deleted or too old; see "rerail list --run URL".`);
}
await this.#Ss.download(n.entry, t);
}
async put() {
throw readOnly();
}
async remove() {
throw readOnly();
}
async putRecord() {
throw readOnly();
}
async removeRecord() {
throw readOnly();
}
async quarantine(e) {
const t = await this.#xt();
this.#Ws = Promise.resolve(t.filter(({name: t}) => (0, a.Mp)(t)?.id !== e));
}
async getRecord() {
return undefined;
}
async records() {
const e = (await this.#xt()).filter(({name: e}) => (0, a.oD)(e) !== undefined && !(0, 
a.HD)(e) && !(0, a.jE)(e));
const t = await Promise.all(e.map(e => this.#vs(e)));
const n = new Map;
for (const e of t) {
if (!e) continue;
const t = JSON.stringify([ e.name, e.claim ]);
if ((n.get(t)?.sequence ?? -1) < e.sequence) n.set(t, e);
}
return [ ...n.values() ].map(({content: e}) => e);
}
#xt() {
this.#Ws ??= this.#Ss.list();
return this.#Ws;
}
async #Rs(e) {
return (0, c.A1)((await this.#vs(e))?.content) ?? h;
}
async #vs(e) {
(0, s.mkdirSync)(this.#de, {
recursive: true
});
const t = r.join(this.#de, `${process.pid}-${e.id}`);
try {
await this.#Ss.download(e, t, f);
const n = (0, o.b)(t, {
maxBytes: f
})?.toString("utf8") ?? "";
const {seal: s, run: r} = this.#Us;
const i = (0, d.sT)(n, {
origin: {
...r,
jobKey: (0, d.qh)(n) ?? ""
},
...s === undefined ? {} : {
seal: s
}
});
return i && "slot" in i ? i.slot : undefined;
} catch {
return undefined;
} finally {
(0, s.rmSync)(t, {
force: true
});
}
}
}
const h = {
checkpoints: [],
quarantined: {}
};
const readOnly = () => new i.RefusedError("store-read-only", "Nothing was changed: the checkpoints of a run are only read. Name a store of your own with --store.");
},
97135: (e, t, n) => {
n.r(t);
n.d(t, {
Bench: () => Bench
});
var s = n(64839);
var r = n(76096);
class Bench {
scanner;
#Ds;
constructor({secrets: e}) {
this.scanner = e && (0, r.createScanner)(e, s.v_);
}
get frame() {
this.#Ds ??= this.scanner?.room ?? Buffer.allocUnsafeSlow(s.v_);
return this.#Ds;
}
}
},
12454: (e, t, n) => {
n.d(t, {
J: () => buffersOf,
f: () => releaseBuffers
});
function buffersOf(e) {
const t = new Set;
collect(e, t);
return [ ...t ];
}
function collect(e, t) {
if (typeof e !== "object" || e === null || Array.isArray(e)) return;
if (!ArrayBuffer.isView(e)) for (const n of Object.values(e)) collect(n, t); else if (e.buffer instanceof ArrayBuffer && e.byteLength > 0) t.add(e.buffer);
}
function releaseBuffers(e) {
for (const t of buffersOf(e)) if (!t.detached) t.transfer(0);
}
},
27175: (e, t, n) => {
n.d(t, {
Ny: () => answersInOrder,
QK: () => Threads,
al: () => inOrder,
fe: () => c
});
var s = n(48161);
var r = n(81399);
var i = n(12454);
const o = 4;
const a = 24 * 1024 * 1024;
const c = 2e3;
const isWorth = ({files: e = 0, bytes: t = 0}) => e >= c || t >= a;
class Threads {
#Hs;
#qs;
#Ks;
#Gs;
constructor(e, t = {}) {
this.#Hs = e;
this.#qs = t;
}
expect(e) {
if (this.#Hs === undefined || this.#Gs || !isWorth(e)) return;
this.#Gs = new ThreadPool(this.#Hs, Math.min((0, s.availableParallelism)(), o), this.#qs);
}
areFor(e) {
return this.#Gs !== undefined || this.#Hs !== undefined && isWorth(e);
}
poolFor(e) {
this.expect(e);
if (this.#Gs) return this.#Gs;
this.#Ks ??= inlinePool(this.#qs);
return this.#Ks;
}
get started() {
return this.#Gs;
}
close() {
this.#Gs?.close();
this.#Gs = undefined;
}
}
function inlinePool(e) {
let t;
return {
width: 1,
run: async s => {
const [{Bench: r}, {perform: i}] = await Promise.all([ Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 97135)), Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 17714)) ]);
t ??= new r(e);
return i(s, t);
}
};
}
const d = {
maxYoungGenerationSizeMb: 12
};
const f = 2;
class ThreadPool {
width;
#L;
#Zs=[];
#Js;
constructor(e, t, n) {
this.width = t * f;
(0, r.s5)();
this.#L = Array.from({
length: t
}, () => this.#_t(e, n));
}
run(e) {
return new Promise((t, n) => {
if (this.#Js) return n(this.#Js);
this.#Zs.push({
task: e,
resolve: t,
reject: n
});
this.#Vs();
});
}
close() {
for (const {worker: e} of this.#L) void e.terminate();
}
#_t(e, t) {
const {Worker: n} = process.getBuiltinModule("node:worker_threads");
const s = new n(e, {
workerData: t,
env: {},
execArgv: [],
resourceLimits: d
});
const i = {
worker: s,
given: []
};
s.once("message", r.Gp);
s.on("message", e => {
const t = i.given.shift();
if ("error" in e) t?.reject(e.error); else t?.resolve(e.answer);
this.#Vs();
});
s.on("error", e => this.#Ys(e));
s.on("exit", () => this.#Ys(new Error("A thread ended before its work was done.")));
return i;
}
#Vs() {
while (this.#Zs.length > 0) {
const e = this.#L.reduce((e, t) => t.given.length < e.given.length ? t : e);
if (e.given.length >= f) return;
const t = this.#Zs.shift();
e.given.push(t);
e.worker.postMessage(t.task, (0, i.J)(t.task));
}
}
#Ys(e) {
this.#Js ??= e;
for (const {given: t} of this.#L) for (const {reject: n} of t.splice(0)) n(e);
for (const {reject: t} of this.#Zs.splice(0)) t(e);
}
}
function inOrder(e, t, n, s) {
return answersInOrder(e, t, t => e.run(n(t)), s);
}
async function answersInOrder({width: e}, t, n, s) {
const r = [];
const landOldest = async () => {
const [e, t] = r.shift();
await s(e, await t);
};
for (const s of t) {
if (r.length >= e) await landOldest();
const t = n(s);
t.catch(() => undefined);
r.push([ s, t ]);
}
while (r.length > 0) await landOldest();
}
},
93302: (e, t, n) => {
n.d(t, {
serveTasks: () => serveTasks
});
var s = n(75919);
var r = n(97135);
var i = n(12454);
var o = n(17714);
function serveTasks() {
const e = new r.Bench(s.workerData);
s.parentPort?.on("message", t => {
try {
const n = (0, o.perform)(t, e);
s.parentPort?.postMessage({
answer: n
}, (0, i.J)(n));
(0, i.f)(t);
} catch (e) {
s.parentPort?.postMessage({
error: e
});
}
});
}
},
17714: (e, t, n) => {
n.r(t);
n.d(t, {
perform: () => perform
});
var s = n(77598);
var r = n(73024);
var i = n(78702);
var o = n(89038);
var a = n(64839);
const c = 512 * 1024;
function hashFile({root: e, path: t}) {
const n = (0, r.openSync)((0, i.uk)(e, t), "r");
try {
const e = (0, s.createHash)("sha256");
const t = Buffer.allocUnsafe(c);
for (let s = (0, r.readSync)(n, t); s > 0; s = (0, r.readSync)(n, t)) e.update(t.subarray(0, s));
return {
sha256: copyOf(e)
};
} finally {
(0, r.closeSync)(n);
}
}
function hashFrames({archive: e, frames: t, skip: n, length: r}, i) {
const c = (0, s.createHash)("sha256");
let d = n;
let f = r;
for (const n of t) {
const t = (0, o.IW)(e, n, i);
if (!t) return {};
const s = t.subarray(d, d + f);
c.update(s);
f -= s.length;
d = 0;
(0, a._r)(t);
}
return {
sha256: copyOf(c)
};
}
const copyOf = e => new Uint8Array(e.digest());
var d = n(38522);
var f = n(87573);
var h = n(33858);
var u = n(61761);
var l = n(81446);
function packBatch({batch: e}, t) {
const n = e.paths.length;
const r = new Uint8Array(n * l.FA);
const i = new Float64Array(n);
const o = [];
let c = 0;
for (let a = 0; a < n; a++) {
const n = (0, h.mz)(e, a);
const d = (0, f.gT)(n);
const u = t.frame.subarray(c, c + d + (0, f.jC)(n.size));
const p = u.subarray(d, d + n.size);
const m = readWhole(e, a, p);
if (m) {
o.push({
lost: m
});
continue;
}
r.set((0, s.hash)("sha256", p, "buffer"), a * l.FA);
const y = judge(e, a, r, p, t);
o.push(y);
if (y !== "store") continue;
(0, f.bx)(n, u);
u.fill(0, d + n.size);
i[a] = c;
c += u.length;
}
if (c === 0) return {
verdicts: o,
hashes: r,
offsets: i,
sha256: "",
raw: 0
};
const d = (0, a.sm)(t.frame.subarray(0, c));
return {
verdicts: o,
hashes: r,
offsets: i,
frame: d,
sha256: (0, s.hash)("sha256", d, "hex"),
raw: c
};
}
function readWhole(e, t, n) {
const s = u.Fg.open(e.root, e.paths[t], (0, h.IU)(e, t));
if (typeof s === "string") return s;
try {
return s.read(n) === n.length && s.isUnchanged() ? undefined : "changing";
} catch {
return "unreadable";
} finally {
s.close();
}
}
function judge(e, t, n, s, {scanner: r}) {
if (e.oids[t] && e.oids[t] === blobHash(e, s.length).update(s).digest("hex")) return "git";
const i = r?.scan(e.paths[t], s);
if (i !== undefined) return {
secret: i
};
return isHeld(e, t, n.subarray(t * l.FA, (t + 1) * l.FA)) ? "held" : "store";
}
const blobHash = ({objectFormat: e}, t) => (0, s.createHash)(e).update(`blob ${t}\0`);
function isHeld({held: e, isHeld: t}, n, s) {
return t[n] === 1 && Buffer.compare(e.subarray(n * l.FA, (n + 1) * l.FA), s) === 0;
}
function piecesOf(e, t) {
const n = [];
for (let s = 0, r = a.v_ - e; s < t; r = a.v_) {
const e = Math.min(t, s + r);
n.push({
from: s,
to: e
});
s = e;
}
return n;
}
function packPiece({batch: e, piece: t, sum: n}, r) {
const i = (0, h.mz)(e, 0);
const o = (0, f.gT)(i);
const c = piecesOf(o, i.size);
const {from: u, to: l} = c[t];
const p = t === 0 ? o : 0;
if (p > 0) (0, f.bx)(i, r.frame);
const m = r.frame.subarray(p, p + l - u);
if (!readPart(e, m, u) || (0, d.crc32)(m) !== n) return {
sha256: "",
raw: 0
};
const y = p + m.length;
const w = t === c.length - 1 ? (0, f.jC)(i.size) - i.size : 0;
r.frame.fill(0, y, y + w);
const g = y + w;
const k = (0, a.sm)(r.frame.subarray(0, g));
return {
frame: k,
sha256: (0, s.hash)("sha256", k, "hex"),
raw: g
};
}
function readPart(e, t, n) {
const s = u.Fg.open(e.root, e.paths[0], (0, h.IU)(e, 0));
if (typeof s === "string") return false;
try {
return s.read(t, n) === t.length && s.isUnchanged();
} catch {
return false;
} finally {
s.close();
}
}
const p = 512 * 1024;
function digestFile({batch: e}, t) {
const n = e.sizes[0];
const r = piecesOf((0, f.gT)((0, h.mz)(e, 0)), n);
const i = new Uint32Array(r.length);
const o = (0, s.createHash)("sha256");
const a = e.oids[0] ? blobHash(e, n) : undefined;
const c = t.scanner?.stream(e.paths[0]);
const u = readPieces(e, r, t.frame.subarray(0, p), (e, t) => {
o.update(e);
a?.update(e);
c?.take(e);
i[t] = (0, d.crc32)(e, i[t]);
});
if (u) return {
verdict: {
lost: u
},
sha256: new Uint8Array(32),
sums: i
};
const l = new Uint8Array(o.digest());
return {
verdict: verdictOf(e, l, a?.digest("hex"), c?.found()),
sha256: l,
sums: i
};
}
function verdictOf(e, t, n, s) {
if (n !== undefined && n === e.oids[0]) return "git";
if (s !== undefined) return {
secret: s
};
return isHeld(e, 0, t) ? "held" : "store";
}
function readPieces(e, t, n, s) {
const r = u.Fg.open(e.root, e.paths[0], (0, h.IU)(e, 0));
if (typeof r === "string") return r;
try {
for (const [e, {from: i, to: o}] of t.entries()) {
for (let t = i; t < o; t += n.length) {
const i = n.subarray(0, Math.min(n.length, o - t));
if (r.read(i) < i.length) return "changing";
s(i, e);
}
}
return r.isUnchanged() ? undefined : "changing";
} catch {
return "unreadable";
} finally {
r.close();
}
}
function lookAt({root: e, paths: t}) {
const n = t.split("\0");
const s = {
kinds: new Uint8Array(n.length),
modes: new Uint16Array(n.length),
sizes: new Float64Array(n.length),
mtimes: new BigInt64Array(n.length),
ctimes: new BigInt64Array(n.length),
inodes: new BigUint64Array(n.length)
};
for (const [t, o] of n.entries()) {
const n = (0, r.lstatSync)((0, i.uk)(e, o), {
bigint: true,
throwIfNoEntry: false
});
if (!n) continue;
s.kinds[t] = n.isFile() ? l.PW : n.isDirectory() ? l.Md : n.isSymbolicLink() ? l.ps : 0;
s.modes[t] = Number(n.mode & 4095n);
s.sizes[t] = Number(n.size);
s.mtimes[t] = n.mtimeNs;
s.ctimes[t] = n.ctimeNs;
s.inodes[t] = n.ino;
}
return s;
}
const m = {
digest: digestFile,
pack: packBatch,
piece: packPiece,
unpack: o.MB,
look: lookAt,
hashFile,
hashFrames
};
function perform(e, t) {
return m[e.kind](e, t);
}
},
72771: (e, t, n) => {
n.d(t, {
ZN: () => haveSameNames,
ex: () => equalBytes,
yZ: () => pairTrees
});
function compareTrees(e, t, n) {
mergeSiblings(e, 0, e.count, t, 0, t.count, n);
}
function pairTrees(e, t) {
const n = new Int32Array(e.count).fill(-1);
if (!t) return n;
compareTrees(e, t, (e, t) => {
if (e >= 0) n[e] = t;
});
return n;
}
function mergeSiblings(e, t, n, s, r, i, o) {
let a = t;
let c = r;
while (a < n || c < i) {
const t = a < n ? e.names[a] : undefined;
const r = c < i ? s.names[c] : undefined;
const d = a < n ? e.ends[a] : a;
const f = c < i ? s.ends[c] : c;
if (r === undefined || t !== undefined && t < r) {
for (let e = a; e < d; e++) o(e, -1);
a = d;
} else if (t === undefined || r < t) {
for (let e = c; e < f; e++) o(-1, e);
c = f;
} else {
o(a, c);
mergeSiblings(e, a + 1, d, s, c + 1, f, o);
a = d;
c = f;
}
}
}
function haveSameNames(e, t, n, s) {
const r = e.ends[t];
const i = n.ends[s];
let o = t + 1;
let a = s + 1;
for (;o < r && a < i; o = e.ends[o], a = n.ends[a]) {
if (e.names[o] !== n.names[a]) return false;
}
return o >= r && a >= i;
}
const equalBytes = (e, t, n) => Buffer.from(e.buffer, e.byteOffset, n).equals(Buffer.from(t.buffer, t.byteOffset, n));
},
81965: (e, t, n) => {
n.d(t, {
S: () => screenOf,
Wn: () => isSameRecord,
aw: () => knownFilesPath,
hL: () => loadKnownFiles,
qZ: () => saveKnownFiles,
yb: () => loadKnownHead
});
var s = n(77598);
var r = n(73024);
var i = n(76760);
var o = n(72771);
var a = n(81170);
var c = n(81446);
const knownFilesPath = (e, t) => i.join(e, "known", (0, s.hash)("sha256", i.resolve(t), "hex").slice(0, 32));
const d = "rerail known files 3\n";
const f = 32;
const isSameRecord = (e, t) => (0, o.ex)(e.flags, t.flags, e.count) && (0, o.ex)(e.ctimes, t.ctimes, e.count * 8) && (0, 
o.ex)(e.inodes, t.inodes, e.count * 8);
function saveKnownFiles(e, {tree: t, sources: n, head: o}) {
const a = Buffer.from(t.names.join("\0"), "latin1");
const c = Buffer.from(JSON.stringify({
targets: [ ...t.targets ],
hardLinks: [ ...t.hardLinks ]
}));
const f = [ ...columnsOf(t, n), a, pad(a.length), c ];
const h = (0, s.createHash)("sha256");
for (const e of f) h.update(e);
const u = {
head: o,
count: t.count,
names: a.length,
links: c.length,
dependencies: n.dependencies,
oids: oidsOf(t, n).length,
oidBytes: n.oidBytes,
body: h.digest("hex")
};
const l = Buffer.from(JSON.stringify(u));
const p = Buffer.alloc(8);
p.writeUInt32LE(l.length);
const m = [ aligned(d), (0, s.createHash)("sha256").update(l).digest(), p, l, pad(l.length) ];
const y = `${e}.${process.pid}`;
(0, r.mkdirSync)(i.dirname(e), {
recursive: true
});
try {
writeParts(y, [ ...m, ...f ]);
(0, r.renameSync)(y, e);
} catch (e) {
(0, r.rmSync)(y, {
force: true
});
throw e;
}
}
function writeParts(e, t) {
const n = (0, r.openSync)(e, "w");
try {
for (const e of t) (0, r.writeFileSync)(n, e);
} finally {
(0, r.closeSync)(n);
}
}
function loadKnownFiles(e) {
try {
const t = (0, r.readFileSync)(e);
const n = parseAbout(t);
return n && parseBody(n.about, t.subarray(n.end));
} catch {
return undefined;
}
}
function loadKnownHead(e) {
try {
const t = (0, r.openSync)(e, "r");
try {
const e = Buffer.alloc(h);
const n = (0, r.readSync)(t, e, 0, h, 0);
return (parseAbout(e.subarray(0, n)) ?? parseAbout((0, r.readFileSync)(t)))?.about.head;
} finally {
(0, r.closeSync)(t);
}
} catch {
return undefined;
}
}
const h = 64 * 1024;
function parseAbout(e) {
const t = aligned(d);
const n = t.length + f + 8;
if (e.length < n || !e.subarray(0, t.length).equals(t)) return undefined;
const r = e.readUInt32LE(n - 8);
const i = e.subarray(n, n + r);
const o = (0, s.createHash)("sha256").update(i).digest();
if (!o.equals(e.subarray(t.length, n - 8))) return undefined;
return {
about: JSON.parse(i.toString()),
end: n + r + pad(r).length
};
}
function parseBody(e, t) {
if ((0, s.hash)("sha256", t, "hex") !== e.body) return undefined;
const {count: n} = e;
const r = t.byteOffset % 8 === 0 ? t : new Uint8Array(t);
let i = r.byteOffset;
const take = (e, t, n) => {
const s = new e(r.buffer, i, n);
i += Math.ceil(t * n / 8) * 8;
return s;
};
const o = new c.PH;
const d = new a.jp(1, e.oidBytes);
o.count = n;
o.mtimes = take(BigInt64Array, 8, n);
o.ctimes = take(BigInt64Array, 8, n);
o.inodes = take(BigUint64Array, 8, n);
o.sizes = take(Float64Array, 8, n);
d.at = take(Float64Array, 8, n);
o.parents = take(Int32Array, 4, n);
o.ends = take(Int32Array, 4, n);
d.kinds = take(Int32Array, 4, n);
o.modes = take(Uint16Array, 2, n);
o.kinds = take(Uint8Array, 1, n);
o.flags = take(Uint8Array, 1, n);
o.hashes = take(Uint8Array, 1, n * c.FA);
const f = take(Uint8Array, 1, e.oids);
if (e.oids > 0) d.oids = f;
const text = (e, t) => {
const {buffer: n, byteOffset: s} = take(Uint8Array, 1, e);
return Buffer.from(n, s, e).toString(t);
};
if (n > 0) o.names = text(e.names, "latin1").split("\0");
const {targets: h, hardLinks: u} = JSON.parse(text(e.links, "utf8"));
for (const [e, t] of h) o.targets.set(e, t);
for (const [e, t] of u) o.hardLinks.set(e, t);
d.dependencies.push(...e.dependencies);
return o.names.length === n ? {
tree: o,
sources: d,
head: e.head
} : undefined;
}
function columnsOf(e, t) {
const {count: n} = e;
const s = oidsOf(e, t);
const r = [ [ e.mtimes, 8, n ], [ e.ctimes, 8, n ], [ e.inodes, 8, n ], [ e.sizes, 8, n ], [ t.at, 8, n ], [ e.parents, 4, n ], [ e.ends, 4, n ], [ t.kinds, 4, n ], [ e.modes, 2, n ], [ e.kinds, 1, n ], [ e.flags, 1, n ], [ e.hashes, 1, n * c.FA ], [ s, 1, s.length ] ];
return r.flatMap(([e, t, n]) => {
const s = Buffer.from(e.buffer, e.byteOffset, t * n);
return [ s, pad(s.length) ];
});
}
const oidsOf = (e, t) => t.oids.subarray(0, e.count * t.oidBytes);
const pad = e => Buffer.alloc((8 - e % 8) % 8);
const aligned = e => Buffer.concat([ Buffer.from(e), pad(e.length) ]);
const screenOf = e => e?.head.secrets === "allow" ? "all" : "new";
},
64571: (e, t, n) => {
n.d(t, {
EJ: () => keptTime,
VH: () => keptMilliseconds,
Wj: () => toMilliseconds,
gv: () => Nanoseconds,
rf: () => exactNumber
});
const s = new Uint8Array(new Uint32Array([ 1 ]).buffer)[0] === 1 ? 1 : 0;
const r = 1 - s;
const i = 2 ** 32;
const o = 1e9;
const a = 1e6;
const c = 2n ** 63n - 1n;
const d = Number(c) / a;
function keptTime(e) {
if (e > c) return c;
return e < -c ? -c : e;
}
const toMilliseconds = e => Number(e) / a;
const keptMilliseconds = e => Math.min(Math.max(e, -d), d);
class Nanoseconds {
#Xs;
#Qs;
constructor(e) {
this.#Xs = new Int32Array(e.buffer, e.byteOffset, e.length * 2);
this.#Qs = new Uint32Array(e.buffer, e.byteOffset, e.length * 2);
}
milliseconds(e) {
const t = this.#er(e);
const n = this.#Qs[e * 2 + r];
const s = Math.floor((t + n) / o);
const i = t - s * o + n;
if (i < 0) return (s - 1) * 1e3 + (i + o) / a;
if (i >= o) return (s + 1) * 1e3 + (i - o) / a;
return s * 1e3 + i / a;
}
#er(e) {
return this.#Xs[e * 2 + s] * i;
}
}
function exactNumber(e) {
const t = new Uint32Array(e.buffer, e.byteOffset, e.length * 2);
return e => {
const n = t[e * 2 + s] * i + t[e * 2 + r];
return n <= Number.MAX_SAFE_INTEGER ? n : Number.NaN;
};
}
},
20757: (e, t, n) => {
n.d(t, {
BU: () => c,
Vw: () => ownPaths,
sJ: () => isOwnName
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
var o = n(78702);
var a = n(60183);
const c = ".rerail-restore";
const isOwnName = e => e.startsWith(".rerail") || (0, a.m)(e).startsWith(".rerail");
function ownPaths(e, t) {
const n = t.map(t => r.relative((0, s.realpathSync)(e), real(t)).replaceAll(r.sep, "/"));
if (n.includes("")) {
throw new i.RefusedError("store-is-workspace", `Workspace refused: ${e} is rerail's own folder of checkpoints. Keep them in another folder, or in one below it.`);
}
return new Set(n.filter(e => !/^\.\.(\/|$)/.test(e) && !r.isAbsolute(e)).map(o.xe));
}
function real(e) {
const t = r.resolve(e);
try {
return (0, s.realpathSync)(t);
} catch {
return t === r.dirname(t) ? t : r.join(real(r.dirname(t)), r.basename(t));
}
}
},
30267: (e, t, n) => {
n.d(t, {
B: () => markRacy,
K: () => isRacy
});
var s = n(64571);
var r = n(81446);
const i = 50;
const o = 2e3;
const a = 1e3;
const isRacy = (e, t, n) => Math.max(e, t) > n - (e % a === 0 ? o : i);
function markRacy(e, t) {
const n = new s.gv(e.mtimes);
const i = new s.gv(e.ctimes);
for (let s = 0; s < e.count; s++) {
if (isRacy(i.milliseconds(s), n.milliseconds(s), t)) e.set(s, r.CS);
}
}
},
61728: (e, t, n) => {
n.d(t, {
S: () => scan
});
var s = n(73024);
var r = n(19473);
var i = n(78702);
var o = n(60183);
var a = n(18704);
var c = n(64571);
var d = n(81446);
const f = 1;
const h = 2;
const u = 4;
const l = 8;
const p = 4;
const m = 4095;
const y = 512;
const w = 1024 * 1024;
function factsOf(e) {
const t = Number(e.size);
const n = e.isFile();
return (Number(e.mode) & m) << p | (n && Number(e.nlink) > 1 ? u : 0) | (n && t >= w && Number(e.blocks) * y < t ? l : 0);
}
const modeIn = e => e >> p;
const kindOf = e => e.isFile() ? d.PW : e.isDirectory() ? d.Md : e.isSymbolicLink() ? d.ps : undefined;
const timesOf = ({mtimeNs: e, ctimeNs: t, ino: n}) => ({
mtime: (0, c.EJ)(e),
ctime: (0, c.EJ)(t),
inode: n
});
const g = {
linux: new Set([ 61267, 1481003842, 2435016766, 16914836, 2035054128, 4076150800, 801189825 ]),
darwin: new Set([ 26 ])
};
const k = 10;
const v = 292;
const b = 256;
function folderTimesOf(e) {
if (g[process.platform]?.has(fileSystemOf(e)) !== true) return undefined;
const t = process.geteuid?.();
const mayList = ({mode: e, uid: n}) => (e & v) === v || (e & b) !== 0 && n === t;
return e => e.ctimeMs % k !== 0 && mayList(e);
}
function fileSystemOf(e) {
try {
return (0, s.statfsSync)(e).type;
} catch {
return Number.NaN;
}
}
class KnownStats {
#Be;
#tr;
#nr;
#sr;
#rr;
#ir;
constructor(e, t) {
this.#Be = e;
this.#tr = new c.gv(e.mtimes);
this.#nr = new c.gv(e.ctimes);
this.#sr = (0, c.rf)(e.inodes);
this.#ir = folderTimesOf(t);
this.#rr = (0, s.lstatSync)(`${t}/.`).dev;
}
factsOf(e, t) {
if (this.#Be.has(t, d.CS) || !(this.#sr(t) >= 0)) return 0;
const n = (0, s.lstatSync)(e);
if (!this.#or(t, n)) return 0;
return factsOf(n) | f | (this.#Be.has(t, d.CQ) && this.#ir?.(n) ? h : 0);
}
#or(e, {ino: t, dev: n, mtimeMs: s, ctimeMs: r, size: i}) {
return t === this.#sr(e) && s === this.#tr.milliseconds(e) && r === this.#nr.milliseconds(e) && (this.#Be.kinds[e] !== d.PW || i === this.#Be.sizes[e]) && n === this.#rr && Number.isSafeInteger(n);
}
provesContent(e, t, n) {
const s = this.#Be;
return e >= 0 && s.kinds[e] === d.PW && s.has(e, d._E) && !s.has(e, d.CS) && s.sizes[e] === t.sizes[n] && s.mtimes[e] === t.mtimes[n] && s.ctimes[e] === t.ctimes[n] && s.inodes[e] === t.inodes[n];
}
}
var S = n(76760);
class WorkingFolder {
#ar;
#cr;
constructor(e) {
this.#ar = e;
}
static lend(e) {
if (process.platform === "win32" || !S.isAbsolute(e)) return undefined;
try {
const e = process.cwd();
process.chdir(e);
return new WorkingFolder(e);
} catch {
return undefined;
}
}
enter(e) {
if (this.#cr === e) return true;
if (e.self === undefined) return false;
try {
process.chdir(e.self);
this.#cr = e;
return true;
} catch {
return false;
}
}
giveBack() {
try {
process.chdir(this.#ar);
} catch {
process.chdir(S.parse(this.#ar).root);
}
}
}
class EntryStats {
known;
#st;
constructor(e, t) {
this.known = new KnownStats(t, e);
this.#st = WorkingFolder.lend(e);
}
of(e, t, n) {
const r = this.#st?.enter(e) ? (0, i.Yw)(t) : e.entry(t);
const o = n < 0 ? 0 : this.known.factsOf(r, n);
if (o !== 0) return {
name: t,
j: n,
facts: o,
stat: undefined
};
const a = (0, s.lstatSync)(r, {
bigint: true
});
return {
name: t,
j: n,
facts: factsOf(a),
stat: a
};
}
close() {
this.#st?.giveBack();
}
}
class Folder {
path;
prefix;
#K;
#dr;
constructor(e, t) {
this.#K = e;
this.path = t;
this.prefix = t === "" ? "" : `${t}/`;
this.#dr = (0, i.ER)(t) ? `${e}/${this.prefix}` : undefined;
}
get self() {
return this.#dr;
}
entry(e) {
const t = this.#dr;
return t !== undefined && (0, i.ER)(e) ? t + e : (0, i.uk)(this.#K, this.prefix + e);
}
}
class KnownRun {
#Be;
#en;
#fr=0;
#hr=0;
#ur=0;
constructor(e, t) {
this.#Be = e;
this.#en = t;
}
add(e, t) {
if (e !== this.#fr + this.#ur || t !== this.#hr + this.#ur) {
this.end();
this.#fr = e;
this.#hr = t;
}
this.#ur++;
}
end() {
if (this.#ur > 0) this.#Be.takeOver(this.#fr, this.#en, this.#hr, this.#ur);
this.#ur = 0;
}
}
var x = n(20757);
var A = n(30267);
function scan(e, t, n = {}) {
return new Scanner(e, t, n).run();
}
class Scanner {
#K;
#lr;
#ee;
#C;
#pr;
#en;
#mr;
#yr;
#wr;
#gr;
#Be;
#gn={
skipped: [],
repositories: []
};
#kr=[];
#vr=new Map;
#rr;
constructor(e, t, n) {
const {own: r = [], secrets: o = [], screen: a, known: c = new d.PH, since: f = Date.now(), found: h} = n;
this.#K = e;
this.#lr = t;
this.#ee = (0, x.Vw)(e, r);
this.#C = o.map(i.xe);
this.#pr = a;
this.#en = c;
this.#mr = new EntryStats(e, c);
this.#wr = f;
this.#gr = h;
this.#Be = new d.PH(c.count);
this.#yr = new KnownRun(this.#Be, c);
this.#rr = (0, s.lstatSync)(`${e}/.`, {
bigint: true
}).dev;
}
run() {
const e = (0, s.readdirSync)(this.#K, {
encoding: "latin1"
});
try {
this.#br(new Folder(this.#K, ""), e, 0, this.#en.count);
} finally {
this.#mr.close();
}
this.#yr.end();
return {
...this.#gn,
tree: this.#Be,
pairs: Int32Array.from(this.#kr.slice(0, this.#Be.count))
};
}
#br(e, t, n, s) {
t.sort();
const r = this.#en;
const i = [];
let a = n;
for (const n of t) {
if (e.path === "" && ((0, x.sJ)(n) || n === ".git")) continue;
while (a < s && r.names[a] < n) a = r.ends[a];
const t = a < s && r.names[a] === n;
if ((0, o.M)(n)) this.#Sr(e, n); else this.#Gn(e, n, t ? a : -1, i);
}
this.#xr(e, i);
}
#Ar(e, t) {
const {names: n, ends: s} = this.#en;
const r = s[t];
const i = [];
for (let o = t + 1; o < r; o = s[o]) this.#Gn(e, n[o], o, i);
this.#xr(e, i);
}
#Gn(e, t, n, s) {
const i = e.prefix + t;
if (this.#ee.has(i) || this.#lr.excludes(i)) this.#$r(); else if (this.#Er(i, t, n)) this.#Or(`${e.path}/***`, "secret-name"); else {
try {
s.push(this.#mr.of(e, t, n));
} catch (e) {
if ((0, r.codeOf)(e) !== "ENOENT") this.#Or(i, "unreadable"); else this.#Ir();
}
}
}
#Er(e, t, n) {
if (this.#C.some(t => e.includes(t))) return true;
return (this.#pr === "all" || this.#pr === "new" && n < 0) && (0, a.f)(t) !== undefined;
}
#xr(e, t) {
for (const n of t) {
const t = e.prefix + n.name;
const {stat: s} = n;
const r = s ? kindOf(s) : this.#en.kinds[n.j];
if (s && s.dev !== this.#rr) this.#Or(t, "other-mount"); else if (r === d.Md) this.#jr(t, n); else if (!this.#lr.includes(t)) this.#$r(); else if (r === d.PW) this.#rt(n); else if (r === d.ps) this.#it(t, n); else this.#Or(t, s?.isFIFO() ? "fifo" : s?.isSocket() ? "socket" : "device");
}
}
#jr(e, t) {
const n = this.#lr.includes(e);
if (!n && !this.#lr.mayIncludeBelow(e)) {
this.#$r();
return;
}
const s = (t.facts & h) !== 0;
const r = s ? undefined : this.#_r(e);
if (!s && !r) return;
const i = this.#ae(d.Md, t);
this.#Be.set(i, d.CQ);
const o = new Folder(this.#K, e);
if (r) this.#br(o, r, ...this.#Rr(t.j)); else this.#Ar(o, t.j);
this.#Be.close();
if (!n && this.#Be.count === i + 1) {
this.#yr.end();
this.#Be.dropLast();
this.#$r();
}
}
#Rr(e) {
return e >= 0 && this.#en.kinds[e] === d.Md ? [ e + 1, this.#en.ends[e] ] : [ 0, 0 ];
}
#_r(e) {
try {
return (0, s.readdirSync)((0, i.uk)(this.#K, e), {
encoding: "latin1"
});
} catch {
this.#Or(e, "unreadable");
return undefined;
}
}
#rt(e) {
const {facts: t, j: n, stat: s} = e;
const r = this.#ae(d.PW, e, s ? Number(s.size) : this.#en.sizes[n]);
if (t & l) this.#Be.set(r, d.tA);
if (t & u) {
this.#Be.set(r, d.sn);
const e = s ? s.ino : this.#en.inodes[n];
const t = this.#vr.get(e);
if (t === undefined) this.#vr.set(e, r); else this.#Be.hardLinks.set(r, t);
}
if (!s && this.#en.has(n, d._E)) this.#Be.set(r, d._E); else if (s && this.#mr.known.provesContent(n, this.#Be, r)) this.#Be.copyHash(r, this.#en, n);
if (!this.#gr || this.#Be.hardLinks.has(r)) return;
this.#yr.end();
this.#gr(this.#Be, r);
}
#it(e, t) {
try {
const n = t.stat ? undefined : this.#en.targets.get(t.j);
const r = n ?? (0, s.readlinkSync)((0, i.uk)(this.#K, e), {
encoding: "latin1"
});
this.#Be.targets.set(this.#ae(d.ps, t, r.length), r);
} catch {
this.#Or(e, "unreadable");
}
}
#ae(e, {name: t, j: n, facts: s, stat: r}, i = 0) {
const o = e === d.ps ? 511 : modeIn(s);
const a = r ? this.#Be.add(t, e, {
mode: o,
size: i,
...timesOf(r)
}) : this.#Be.addUntimed(t, e, o, i);
if (!r) this.#yr.add(a, n); else if ((0, A.K)((0, c.Wj)(r.ctimeNs), (0, c.Wj)(r.mtimeNs), this.#wr)) this.#Be.set(a, d.CS);
this.#kr[a] = n;
return a;
}
#Sr(e, t) {
const n = e.prefix + t;
const r = t === ".git" ? (0, s.lstatSync)((0, i.uk)(this.#K, n), {
throwIfNoEntry: false
}) : undefined;
if (r?.isDirectory() || r?.isFile()) {
this.#gn.repositories.push({
path: e.path,
gitFile: r.isFile()
});
this.#$r();
} else this.#Or(n, "git-name");
}
#Or(e, t) {
this.#gn.skipped.push({
path: (0, i.WV)(e),
reason: t
});
this.#$r();
}
#$r() {
this.#Ir();
for (let e = this.#Be.openDirectory; e >= 0 && !this.#Be.has(e, d.yP); e = this.#Be.parents[e]) {
this.#Be.set(e, d.yP);
}
}
#Ir() {
const e = this.#Be.openDirectory;
if (e >= 0) this.#Be.clear(e, d.CQ);
}
}
},
79424: (e, t, n) => {
n.d(t, {
NJ: () => recordedScope,
OD: () => scopeKey,
Od: () => scopeOf
});
var s = n(19473);
var r = n(78702);
var i = n(14152);
const o = {
excludes: () => false,
includes: () => true,
mayIncludeBelow: () => true
};
function scopeOf({paths: e = [], exclude: t = []}) {
if (e.length === 0 && t.length === 0) return o;
const [n, s] = [ (0, i.Pp)(e), (0, i.Ou)(e) ];
const [a, c] = [ (0, i.Pp)(t), (0, i.Ou)(t, "back") ];
const isAsked = t => e.length === 0 || n(t);
return {
excludes: e => a((0, r.WV)(e)) && !c((0, r.WV)(e)),
includes: e => isAsked((0, r.WV)(e)) && !a((0, r.WV)(e)),
mayIncludeBelow: e => isAsked((0, r.WV)(e)) || s((0, r.WV)(e))
};
}
function recordedScope(e) {
try {
return scopeOf(e);
} catch (e) {
if (!(e instanceof s.UserError)) throw e;
throw new s.RefusedError("manifest-invalid", `Checkpoint refused: its scope is not valid. ${(0, 
s.messageOf)(e)}`);
}
}
const scopeKey = ({paths: e = [], exclude: t = []}) => JSON.stringify([ e, t ]);
},
81170: (e, t, n) => {
n.d(t, {
Dg: () => r,
HV: () => s,
M5: () => a,
XF: () => o,
jp: () => Sources,
xF: () => i
});
const s = 0;
const r = 1;
const i = 2;
const o = 3;
const a = 4;
const c = 256;
const d = new Uint8Array(0);
class Sources {
dependencies=[];
oidBytes;
kinds;
at;
#Br;
constructor(e = c, t = 20) {
this.kinds = new Int32Array(e);
this.at = new Float64Array(e).fill(-1);
this.oidBytes = t;
}
ensure(e) {
if (e <= this.kinds.length) return;
const t = Math.max(e, this.kinds.length * 2);
const n = new Int32Array(t);
n.set(this.kinds);
const s = new Float64Array(t).fill(-1);
s.set(this.at);
this.kinds = n;
this.at = s;
if (this.#Br) this.oids = this.#Br;
}
get oids() {
return this.#Br ?? d;
}
set oids(e) {
this.#Br = new Uint8Array(this.kinds.length * this.oidBytes);
this.#Br.set(e);
}
oid(e) {
const t = e * this.oidBytes;
return Buffer.from(this.oids.subarray(t, t + this.oidBytes)).toString("hex");
}
setGit(e, t) {
this.setOid(e, Buffer.from(t, "hex"));
}
setOid(e, t) {
if (!this.#Br) this.oids = new Uint8Array(0);
this.kinds[e] = i;
this.#Br?.set(t, e * this.oidBytes);
}
dependency(e) {
return this.dependencies[this.kinds[e] - a];
}
archiveOf(e, t) {
const n = this.kinds[e];
return n >= a ? this.dependencies[n - a] : n === r ? t : undefined;
}
heldBytes(e, t) {
const n = this.dependencies.map(() => 0);
for (let s = 0; s < t; s++) {
const t = this.kinds[s] - a;
if (t >= 0) n[t] = n[t] + e[s];
}
return n;
}
copyGit(e, t, n) {
if (t.oidBytes !== this.oidBytes) throw new Error("Object ids of two formats do not mix.");
if (!this.#Br) this.oids = new Uint8Array(0);
this.kinds[e] = i;
this.#Br?.set(t.oids.subarray(n * this.oidBytes, (n + 1) * this.oidBytes), e * this.oidBytes);
}
setDependency(e, t) {
let n = this.dependencies.indexOf(t);
if (n < 0) n = this.dependencies.push(t) - 1;
this.kinds[e] = a + n;
}
}
},
43382: (e, t, n) => {
n.d(t, {
GK: () => checkStateHash,
ml: () => stateHash,
ny: () => hexAt
});
var s = n(77598);
var r = n(19473);
var i = n(55228);
var o = n(81446);
function stateHash(e, t = () => true) {
const n = (0, s.createHash)("sha256");
const r = new i.a(a);
for (let s = 0; s < e.count; s++) {
if (!t(s)) continue;
const i = r.prefix(e, s);
const a = e.names[s];
const h = c + i.length + a.length;
if (!r.reserve(h)) {
n.update(r.take());
r.reserve(h);
}
const u = e.kinds[s];
r.byte(u === o.Md ? f.d : u === o.PW ? f.f : f.l);
r.byte(d);
r.octal(e.modes[s]);
r.byte(d);
writeContent(r, e, s);
r.byte(d);
r.put(i);
r.name(a);
r.byte(0);
}
return n.update(r.take()).digest("hex");
}
function checkStateHash(e) {
const {files: t, bytes: n} = e.tree.totals();
if (t !== e.files || n !== e.bytes) {
throw new r.RefusedError("manifest-invalid", `Manifest refused: it speaks of ${e.files} files of ${e.bytes} bytes, and lists ${t} of ${n}. Use another copy.`);
}
if (stateHash(e.tree) === e.stateHash) return;
throw new r.RefusedError("manifest-invalid", "Manifest refused: its state hash is not that of its entries. Use another copy.");
}
const a = 64 * 1024;
const c = 128;
const d = 32;
const f = {
d: 100,
f: 102,
l: 108
};
function writeContent(e, t, n) {
if (t.kinds[n] === o.Md) e.name("-"); else if (t.kinds[n] !== o.PW) e.name((0, s.hash)("sha256", Buffer.from(t.targets.get(n) ?? "", "latin1"), "hex")); else if (t.has(n, o._E)) e.hex(t.hashes, n * o.FA, o.FA); else throw new Error(`No hash is known of ${t.path(n)}.`);
}
const h = Array.from({
length: 256
}, (e, t) => t.toString(16).padStart(2, "0"));
function hexAt(e, t, n) {
let s = "";
for (let r = t; r < t + n; r++) s += h[e[r]];
return s;
}
},
55228: (e, t, n) => {
n.d(t, {
a: () => TextBuffer
});
const s = 48;
const r = Uint8Array.from(Buffer.from("0123456789abcdef"));
const i = 2147483647;
class TextBuffer {
#St;
#Ae=0;
#de=-1;
#Te=Buffer.alloc(0);
constructor(e) {
this.#St = Buffer.allocUnsafeSlow(e);
}
take() {
const e = this.#St.subarray(0, this.#Ae);
this.#Ae = 0;
return e;
}
get length() {
return this.#Ae;
}
reserve(e) {
if (this.#Ae + e <= this.#St.length) return true;
if (this.#Ae > 0) return false;
this.#St = Buffer.allocUnsafeSlow(e);
return true;
}
put(e) {
this.#St.set(e, this.#Ae);
this.#Ae += e.length;
}
utf8(e) {
this.#Ae += this.#St.write(e, this.#Ae, "utf8");
}
byte(e) {
this.#St[this.#Ae++] = e;
}
name(e) {
const t = this.#St;
let n = this.#Ae;
for (let s = 0; s < e.length; s++) t[n++] = e.charCodeAt(s);
this.#Ae = n;
}
prefix(e, t) {
const n = e.parents[t];
if (n !== this.#de) {
this.#de = n;
this.#Te = n < 0 ? Buffer.alloc(0) : Buffer.from(`${e.path(n)}/`, "latin1");
}
return this.#Te;
}
hex(e, t, n) {
const s = this.#St;
let i = this.#Ae;
for (let o = t; o < t + n; o++) {
const t = e[o];
s[i++] = r[t >> 4];
s[i++] = r[t & 15];
}
this.#Ae = i;
}
octal(e) {
let t = 0;
while (e >> t + 3 > 0) t += 3;
for (;t >= 0; t -= 3) this.byte(s + (e >> t & 7));
}
decimal(e) {
if (e > i) this.name(String(e)); else {
let t = 1;
for (let n = e; n >= 10; n = n / 10 | 0) t++;
this.padded(e, t);
}
}
padded(e, t) {
let n = e;
for (let e = this.#Ae + t - 1; e >= this.#Ae; e--) {
this.#St[e] = s + n % 10;
n = n / 10 | 0;
}
this.#Ae += t;
}
}
},
81446: (e, t, n) => {
n.d(t, {
CQ: () => u,
CS: () => d,
FA: () => l,
Md: () => r,
PH: () => Tree,
PW: () => i,
_E: () => a,
ps: () => o,
sn: () => h,
tA: () => f,
yP: () => c
});
var s = n(81399);
const r = 1;
const i = 2;
const o = 3;
const a = 1;
const c = 2;
const d = 4;
const f = 8;
const h = 16;
const u = 32;
const l = 32;
const p = 256;
class Tree {
count=0;
names=[];
parents=new Int32Array(p);
ends=new Int32Array(p);
kinds=new Uint8Array(p);
flags=new Uint8Array(p);
modes=new Uint16Array(p);
sizes=new Float64Array(p);
mtimes=new BigInt64Array(p);
ctimes=new BigInt64Array(p);
inodes=new BigUint64Array(p);
hashes=new Uint8Array(p * l);
targets=new Map;
hardLinks=new Map;
#Ke=[];
#Fr=-1;
#Tr="";
constructor(e = p) {
if (e > p) this.#Nr(e);
}
add(e, t, n) {
const s = this.#ae(e, t, n.mode, n.size);
this.mtimes[s] = n.mtime;
this.ctimes[s] = n.ctime ?? 0n;
this.inodes[s] = n.inode ?? 0n;
return s;
}
addUntimed(e, t, n, s) {
return this.#ae(e, t, n, s);
}
takeOver(e, t, n, s) {
this.mtimes.set(t.mtimes.subarray(n, n + s), e);
this.ctimes.set(t.ctimes.subarray(n, n + s), e);
this.inodes.set(t.inodes.subarray(n, n + s), e);
this.hashes.set(t.hashes.subarray(n * l, (n + s) * l), e * l);
}
close() {
const e = this.#Ke.pop();
if (e === undefined) throw new Error("No directory is open.");
this.ends[e] = this.count;
}
dropLast() {
this.count--;
this.names.pop();
this.flags[this.count] = 0;
this.targets.delete(this.count);
}
get openDirectory() {
return this.#Ke.at(-1) ?? -1;
}
path(e) {
return this.#Te(this.parents[e]) + this.names[e];
}
pathLength(e) {
return this.#Te(this.parents[e]).length + this.names[e].length;
}
hash(e) {
return this.hashes.subarray(e * l, (e + 1) * l);
}
setHash(e, t, n = 0) {
for (let s = 0; s < l; s++) this.hashes[e * l + s] = t[n + s];
this.set(e, a);
}
copyHash(e, t, n) {
this.setHash(e, t.hashes, n * l);
}
hasHashOf(e, t, n) {
for (let s = 0; s < l; s++) {
if (this.hashes[e * l + s] !== t.hashes[n * l + s]) return false;
}
return true;
}
has(e, t) {
return (this.flags[e] & t) !== 0;
}
set(e, t) {
this.flags[e] = this.flags[e] | t;
}
clear(e, t) {
this.flags[e] = this.flags[e] & ~t;
}
totals() {
let e = 0;
let t = 0;
for (let n = 0; n < this.count; n++) {
if (this.kinds[n] !== i) continue;
e++;
t += this.sizes[n];
}
return {
files: e,
bytes: t
};
}
#ae(e, t, n, s) {
const i = this.count;
if (i === this.kinds.length) this.#Nr(i * 2);
this.names.push(e);
this.parents[i] = this.openDirectory;
this.kinds[i] = t;
this.modes[i] = n;
this.sizes[i] = s;
this.ends[i] = i + 1;
this.count = i + 1;
if (t === r) this.#Ke.push(i);
return i;
}
#Te(e) {
if (e < 0) return "";
if (e !== this.#Fr) {
this.#Tr = `${this.path(e)}/`;
this.#Fr = e;
}
return this.#Tr;
}
#Nr(e) {
(0, s.$U)(e);
this.parents = new Int32Array(moved(this.parents, e));
this.ends = new Int32Array(moved(this.ends, e));
this.kinds = new Uint8Array(moved(this.kinds, e));
this.flags = new Uint8Array(moved(this.flags, e));
this.modes = new Uint16Array(moved(this.modes, e));
this.sizes = new Float64Array(moved(this.sizes, e));
this.mtimes = new BigInt64Array(moved(this.mtimes, e));
this.ctimes = new BigInt64Array(moved(this.ctimes, e));
this.inodes = new BigUint64Array(moved(this.inodes, e));
this.hashes = new Uint8Array(moved(this.hashes, e * l));
}
}
function moved({buffer: e, byteOffset: t, byteLength: n, BYTES_PER_ELEMENT: s}, r) {
const i = t + n;
const o = t === 0 && i === e.byteLength ? e : e.slice(t, i);
return o.transfer(r * s);
}
},
95648: (e, t, n) => {
n.d(t, {
L: () => withoutEntries
});
var s = n(81170);
var r = n(81446);
function withoutEntries(e, t, n) {
if (n.size === 0) return {
tree: e,
sources: t
};
const i = new r.PH;
const o = new s.jp(e.count, t.oidBytes);
o.dependencies.push(...t.dependencies);
if (t.oids.length > 0) o.oids = new Uint8Array(0);
const a = new Int32Array(e.count).fill(-1);
const c = [];
for (let s = 0; s < e.count; s++) {
while (c.length > 0 && s >= c.at(-1)) {
c.pop();
i.close();
}
if (n.has(s)) {
markPartial(i);
continue;
}
const d = copyEntry(e, s, i);
a[s] = d;
copySource(t, s, o, d);
if (e.kinds[s] === r.Md) c.push(e.ends[s]);
}
for (const e of c) i.close();
for (const [t, n] of e.hardLinks) {
if (a[t] >= 0) i.hardLinks.set(a[t], a[n]);
}
return {
tree: i,
sources: o
};
}
function copyEntry(e, t, n) {
const s = n.add(e.names[t], e.kinds[t], {
mode: e.modes[t],
size: e.sizes[t],
mtime: e.mtimes[t],
ctime: e.ctimes[t],
inode: e.inodes[t]
});
n.copyHash(s, e, t);
n.flags[s] = e.flags[t];
const r = e.targets.get(t);
if (r !== undefined) n.targets.set(s, r);
return s;
}
function copySource(e, t, n, s) {
n.kinds[s] = e.kinds[t];
n.at[s] = e.at[t];
if (e.oids.length === 0) return;
n.oids.set(e.oids.subarray(t * e.oidBytes, (t + 1) * e.oidBytes), s * n.oidBytes);
}
function markPartial(e) {
if (e.openDirectory >= 0) e.clear(e.openDirectory, r.CQ);
for (let t = e.openDirectory; t >= 0; t = e.parents[t]) e.set(t, r.yP);
}
},
80109: (e, t, n) => {
n.r(t);
n.d(t, {
UPLOADER_LOG: () => f,
becomeUploader: () => becomeUploader,
ensureUploader: () => ensureUploader,
isMine: () => isMine,
isStarting: () => isStarting,
isUploading: () => isUploading,
leavePost: () => leavePost,
replaceUploader: () => replaceUploader,
stopUploader: () => stopUploader,
uploaderPid: () => uploaderPid
});
var s = n(31421);
var r = n(73024);
var i = n(76760);
var o = n(93621);
var a = n(95676);
const c = "uploader.json";
const d = "started";
const f = "uploader.log";
const h = 50;
const u = 5e3;
function ensureUploader(e, {command: t, env: n, input: a}) {
if (isUploading(e) || isStarting(e)) return;
(0, r.mkdirSync)(i.join(e, d), {
recursive: true,
mode: 448
});
const c = (0, r.openSync)(i.join(e, f), "a", 384);
try {
const [f, ...h] = t;
const u = (0, s.spawn)(f, h, {
detached: true,
stdio: [ a === undefined ? "ignore" : "pipe", c, c ],
env: {
...n
},
windowsHide: true
});
u.on("error", () => undefined);
u.stdin?.on("error", () => undefined);
u.stdin?.end(a);
if (u.pid !== undefined) {
(0, r.writeFileSync)(i.join(e, d, `${u.pid}.json`), JSON.stringify((0, o.cu)(u.pid)));
}
u.unref();
} finally {
(0, r.closeSync)(c);
}
}
function replaceUploader(e, t) {
for (const t of knownOnes(e)) kill(t);
(0, r.rmSync)(i.join(e, c), {
force: true
});
(0, r.rmSync)(i.join(e, d), {
recursive: true,
force: true
});
ensureUploader(e, t);
}
async function stopUploader(e, t, n = 0) {
if (n > 0) await letFinish(e, t, n);
const s = isUploading(e);
for (const n of knownOnes(e)) await end(n, t);
(0, r.rmSync)(e, {
recursive: true,
force: true
});
return s;
}
async function letFinish(e, t, n) {
(0, a.setStop)(e);
const s = t.monotonic() + n;
let r = t.monotonic();
let {moves: i} = (0, a.readActivity)(e);
while (isUploading(e) && t.monotonic() < s && t.monotonic() - r < u) {
await t.sleep(h);
const {moves: n} = (0, a.readActivity)(e);
if (n !== i) r = t.monotonic();
i = n;
}
}
function knownOnes(e) {
const t = readOwner(e);
return [ ...t ? [ t ] : [], ...startedOnes(e) ];
}
async function end(e, t) {
if (!kill(e)) return;
while ((0, o.W_)(e)) await t.sleep(h);
}
function kill(e) {
if (!(0, o.W_)(e)) return false;
try {
process.kill(e.pid, "SIGKILL");
} catch {}
return true;
}
function startedOnes(e) {
const t = i.join(e, d);
if (!(0, r.existsSync)(t)) return [];
return (0, r.readdirSync)(t).flatMap(e => readIdentity(i.join(t, e)) ?? []);
}
function isUploading(e) {
const t = readOwner(e);
return t !== undefined && (0, o.W_)(t);
}
const isStarting = e => !isUploading(e) && startedOnes(e).some(o.W_);
const uploaderPid = e => isUploading(e) ? readOwner(e)?.pid : undefined;
const isMine = e => readOwner(e)?.pid === process.pid;
function leavePost(e) {
if (isMine(e)) (0, r.rmSync)(i.join(e, c), {
force: true
});
}
const readOwner = e => readIdentity(i.join(e, c));
function readIdentity(e) {
try {
return JSON.parse((0, r.readFileSync)(e, "utf8"));
} catch {
return undefined;
}
}
function becomeUploader(e) {
(0, r.mkdirSync)(e, {
recursive: true,
mode: 448
});
const t = i.join(e, c);
const n = `${t}.${process.pid}`;
(0, r.writeFileSync)(n, JSON.stringify((0, o.WF)()));
try {
for (let s = 0; s < 2; s++) {
try {
(0, r.linkSync)(n, t);
return true;
} catch {
if (isUploading(e)) return false;
(0, r.rmSync)(t, {
force: true
});
}
}
return false;
} finally {
(0, r.rmSync)(n, {
force: true
});
}
}
},
54485: (e, t, n) => {
n.r(t);
n.d(t, {
runUploader: () => runUploader
});
var s = n(73024);
var r = n(19473);
var i = n(3444);
var o = n(40383);
var a = n(95676);
var c = n(80109);
const d = 50;
const f = 2e3;
const h = 250;
const u = 1024 * 1024;
async function runUploader(e, t, n) {
if (!(0, c.becomeUploader)(e)) {
n.say("Another uploader is at work.");
return;
}
const s = announcerOf(e, t, n);
try {
let r = n.clock.monotonic();
const idle = () => n.clock.monotonic() - r;
while ((0, c.isMine)(e) && !(0, a.isStopped)(e) && idle() < n.idleMs) {
const [i] = (0, a.waiting)(e);
if (i !== undefined) {
await send(e, i, t, n, s);
if ((0, a.waiting)(e).length === 0) await s.withdraw();
r = n.clock.monotonic();
} else await n.clock.sleep(idle() < f ? d : h);
}
} finally {
(0, c.leavePost)(e);
}
}
async function send(e, t, n, {say: s}, i) {
try {
const s = (0, a.readItem)(e, t);
if (s.kind === "checkpoint") {
const r = (0, a.archiveOf)(e, t);
if (isLarge(r)) await i.announce();
if ((0, a.isStopped)(e)) return;
await givingWay(e, r, () => n.put(s.checkpoint, r));
} else if (!isOutdone(e, t, s.name)) await n.putRecord(s.name, s.content);
(0, a.removeItem)(e, t);
} catch (n) {
s(`Not uploaded: ${(0, r.messageOf)(n)}`);
(0, a.setAside)(e, t, (0, r.messageOf)(n));
}
(0, a.noteActivity)(e).moved();
}
async function givingWay(e, t, n) {
if (!isLarge(t) || (0, a.isWanted)(e)) return n();
(0, o.m1)(process.pid);
try {
await n();
} finally {
(0, o.Nx)(process.pid);
}
}
const isLarge = e => ((0, s.statSync)(e, {
throwIfNoEntry: false
})?.size ?? 0) >= u;
function announcerOf(e, t, {announcement: n, say: s}) {
let o;
const quietly = async e => {
await e().catch(e => s(`Not announced: ${(0, r.messageOf)(e)}`));
};
return {
async announce() {
const s = (0, i.formatAnnouncement)((0, a.waitingCheckpoints)(e));
if (n === undefined || s === o) return;
o = s;
await quietly(() => t.putRecord(n, s));
},
async withdraw() {
if (n === undefined || o === undefined) return;
o = undefined;
await quietly(() => t.removeRecord(n));
}
};
}
function isOutdone(e, t, n) {
return (0, a.waiting)(e).some(s => {
if (s <= t) return false;
const r = (0, a.readItem)(e, s);
return r.kind === "record" && r.name === n;
});
}
},
25161: (e, t, n) => {
n.r(t);
n.d(t, {
drain: () => drain
});
var s = n(73024);
var r = n(76760);
var i = n(40383);
var o = n(95676);
var a = n(80109);
const c = 50;
const d = 3;
const f = 3e4;
async function drain(e, t, n, s) {
const r = s.monotonic() + t;
(0, o.requeueFailed)(e);
(0, o.setWanted)(e);
const i = paceOf(e);
let h = 0;
let u = s.monotonic();
let l = "";
while ((0, o.waiting)(e).length > 0) {
const t = s.monotonic();
const p = i.isStarved();
if ((0, a.isUploading)(e)) {
if (!i.raise(p)) (0, a.replaceUploader)(e, n);
} else {
u = t;
if (!(0, a.isStarting)(e)) {
if (h++ >= d) return ended(e, {
reason: "no-uploader",
...lastWords(e)
});
(0, a.ensureUploader)(e, n);
}
}
const {moves: m, trouble: y} = (0, o.readActivity)(e);
const w = {
busy: p,
...y === undefined ? {} : {
trouble: y
}
};
const g = `${m} ${(0, o.waiting)(e).length}`;
if (g !== l) u = t;
l = g;
if (t >= r) return ended(e, {
reason: "deadline",
...w
});
if (t - u >= f) return ended(e, {
reason: "stalled",
ms: f,
...w
});
await s.sleep(c);
}
return ended(e);
}
function ended(e, t) {
const n = (0, o.waiting)(e).length;
return {
left: n,
failed: (0, o.failures)(e),
...n === 0 || t === undefined ? {} : {
gaveUp: t
}
};
}
function paceOf(e) {
let t;
let n;
let s = false;
return {
raise(n) {
const s = (0, a.uploaderPid)(e);
if (s === undefined || s === t && !n) return true;
t = s;
return (0, i.Nx)(s) || !n;
},
isStarved() {
const t = (0, a.uploaderPid)(e);
const r = t === undefined ? undefined : (0, i.yd)(t);
if (t === undefined || r === undefined) return false;
if (n?.pid !== t) n = {
pid: t,
...r
};
const o = r.ranMs - n.ranMs;
const c = r.waitedMs - n.waitedMs;
if (o + c < h) return s;
n = {
pid: t,
...r
};
s = c > o;
return s;
}
};
}
const h = 300;
const u = 200;
function lastWords(e) {
try {
const t = (0, s.readFileSync)(r.join(e, a.UPLOADER_LOG), "utf8").trim().split("\n");
const n = t.at(-1)?.slice(0, u) ?? "";
return n === "" ? {} : {
trouble: n
};
} catch {
return {};
}
}
},
81399: (e, t, n) => {
n.d(t, {
$U: () => spareMemory,
Gp: () => spareCompiling,
s5: () => compileAsUsual
});
var s = n(78877);
const r = 65536;
function spareMemory(e) {
if (e <= r) return;
(0, s.setFlagsFromString)("--semi-space-growth-factor=1");
(0, s.setFlagsFromString)("--heap-growing-percent=60");
}
function spareCompiling() {
(0, s.setFlagsFromString)("--no-turbofan");
}
function compileAsUsual() {
(0, s.setFlagsFromString)("--turbofan");
}
},
56185: (e, t, n) => {
n.d(t, {
validate: () => validate
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
var o = n(36707);
var a = n(85820);
var c = n(61480);
var d = n(88093);
var f = n(27175);
var h = n(43382);
async function validate(e, t, n, s) {
const r = new f.QK(s.threadScript);
try {
return await (0, d.h)(s.folder, async i => {
const o = new Validation(t, n, i, s, r);
await o.check(e);
return {
ok: o.problems.length === 0,
problems: o.problems
};
});
} finally {
r.close();
}
}
class Validation {
problems=[];
#De;
#Mr;
#N;
#b;
#L;
#Z=0;
constructor(e, t, n, s, r) {
this.#De = e;
this.#Mr = t;
this.#N = n;
this.#b = s;
this.#L = r;
}
async check(e) {
const t = await this.#Pr(e, "");
if (this.#Mr === "quick") return;
for (const e of t) await this.#Pr(e, `It needs ${e}. `);
}
async #Pr(e, t) {
let n;
let s;
for (const r of this.#De) {
try {
n = await this.#Cr(r, e);
} catch (e) {
if (e instanceof i.RefusedError && e.reason === "checkpoint-missing") s ??= e; else {
n ??= [];
this.problems.push(`${t}${this.#De.length > 1 ? `In the ${r.kind} store: ` : ""}${(0, 
i.messageOf)(e)}`);
}
}
}
if (n === undefined) this.problems.push(`${t}${(0, i.messageOf)(s)}`);
return n ?? [];
}
async #Cr(e, t) {
const n = r.join(this.#N, `copy-${this.#Z++}`);
const i = await (0, c.openCheckpoint)(e, t, n, this.#b.key, e => {
if (this.#Mr === "full") this.#L.expect({
bytes: e
});
});
try {
await checkOpened(i, this.#Mr, this.#L, this.#b.progress);
return i.manifest.dependencies;
} finally {
i.archive.close();
(0, s.rmSync)(n, {
force: true
});
}
}
}
async function checkOpened({manifest: e, archive: t}, n, s, r) {
if (n === "quick") return;
const i = n === "full" || !t.verifyFrames();
const c = i ? (0, a.f)(t, watched((0, o.s)(e), r), s) : undefined;
try {
(0, h.GK)(e);
} finally {
await c;
}
}
function watched(e, t) {
if (!t) return e;
const {from: n, to: s, length: r} = e;
const sizeOf = e => Math.max(0, s[e] - n[e]);
let i = 0;
for (let e = 0; e < r; e += 1) i += sizeOf(e);
let o = 0;
return {
...e,
verified(e) {
o += sizeOf(e);
t(o, i);
}
};
}
},
78702: (e, t, n) => {
n.d(t, {
ER: () => isAscii,
GJ: () => onOneLine,
WV: () => displayText,
Yw: () => osBytes,
ns: () => exactText,
uk: () => osPath,
xe: () => toBytePath
});
const s = /^[\x00-\x7f]*$/;
const r = new TextDecoder("utf-8", {
fatal: true,
ignoreBOM: true
});
const isAscii = e => s.test(e);
function osPath(e, t) {
if (t === "") return e;
if (s.test(t)) return `${e}/${t}`;
return Buffer.concat([ Buffer.from(`${e}/`), Buffer.from(t, "latin1") ]);
}
function osBytes(e) {
return s.test(e) ? e : Buffer.from(e, "latin1");
}
function toBytePath(e) {
return s.test(e) ? e : Buffer.from(e, "utf8").toString("latin1");
}
function exactText(e) {
if (s.test(e)) return e;
try {
return r.decode(Buffer.from(e, "latin1"));
} catch {
return undefined;
}
}
const onOneLine = e => e.replace(/[\p{Cc}\u2028\u2029]/gu, e => `\\x${e.codePointAt(0).toString(16).padStart(2, "0")}`);
function displayText(e) {
return s.test(e) ? e : Buffer.from(e, "latin1").toString("utf8");
}
},
44317: (e, t, n) => {
n.d(t, {
Z: () => refuseOtherFolder,
f: () => folderIdentity
});
var s = n(73024);
var r = n(19473);
function folderIdentity(e) {
try {
const t = (0, s.statSync)(e, {
bigint: true
});
if (!t.isDirectory()) return undefined;
return {
path: (0, s.realpathSync)(e),
device: String(t.dev),
inode: String(t.ino)
};
} catch {
return undefined;
}
}
function refuseOtherFolder(e, {device: t, inode: n}) {
const i = folderIdentity(e);
if (i?.device === t && i.inode === n) return;
if ((0, s.lstatSync)(e, {
throwIfNoEntry: false
}) === undefined) return;
throw new r.RefusedError("workspace-replaced", `Workspace not restored: ${e} is not the folder that it was before the script, but another one or a link. Have the script change what is in the workspace, not the workspace.`);
}
},
14152: (e, t, n) => {
n.d(t, {
Hj: () => matchesName,
Ou: () => belowMatcher,
Pp: () => treeMatcher,
fU: () => globMatcher
});
var s = n(19473);
const globMatcher = e => lastMatch(e, ({ends: e}) => e);
const treeMatcher = e => lastMatch(e, ({ends: e, passes: t}) => e || t);
function lastMatch(e, t) {
const n = e.map(compile);
return e => {
let s = false;
for (const {negated: r, alternatives: i} of n) {
if (s === r && i.some(n => t(walk(n, e)))) s = !r;
}
return s;
};
}
function belowMatcher(e, t = "in") {
const n = e.map(compile).filter(({negated: e}) => e === (t === "back"));
return e => n.some(({alternatives: t}) => t.some(t => walk(t, `${e}/`).alive));
}
function matchesName(e, t) {
const n = Array.from(flat(e).matchAll(/\*+|./gsu)).map(([e]) => e.startsWith("*") ? {
kind: "deep"
} : e === "?" ? {
kind: "any"
} : {
kind: "one",
character: e
});
return walk(n, flat(t)).ends;
}
const flat = e => e.toLowerCase().replaceAll("/", "");
const r = 256;
function compile(e) {
const t = e.startsWith("!");
const n = (t ? e.slice(1) : e).replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
if (n === "" || n.split("/").includes("..")) {
throw new s.UserError(`Pattern "${e}" is wrong: it names nothing below the root. Write a path relative to it.`);
}
return {
negated: t,
alternatives: expandBraces(n, e).map(tokenise)
};
}
function expandBraces(e, t) {
const n = e.indexOf("{");
const i = n < 0 ? undefined : splitBraces(e, n);
if (!i) return [ e ];
const o = expandBraces(i.rest, t);
const a = i.inner.flatMap(e => expandBraces(e, t));
if (a.length * o.length > r) {
throw new s.UserError(`Pattern "${t}" is wrong: it has over ${r} alternatives. Split it.`);
}
return a.flatMap(t => o.map(s => e.slice(0, n) + t + s));
}
function splitBraces(e, t) {
const n = [];
let s = 0;
let r = t + 1;
for (let i = t; i < e.length; i++) {
const t = e[i];
if (t === "{") s++;
if (t === "}") s--;
if (s === 0 || s === 1 && t === ",") {
n.push(e.slice(r, i));
r = i + 1;
}
if (s === 0) return {
inner: n,
rest: e.slice(i + 1)
};
}
return undefined;
}
const i = /\*\*\/|\*\*|\*|\?|\[[!^]?[^\]/]+\]|./gsu;
function tokenise(e) {
return Array.from(e.matchAll(i)).flatMap(([e]) => {
if (e === "**/") return [ {
kind: "folders"
}, {
kind: "inside"
} ];
if (e === "**") return [ {
kind: "deep"
} ];
if (e === "*") return [ {
kind: "some"
} ];
if (e === "?") return [ {
kind: "any"
} ];
return [ e.length > 2 && e.startsWith("[") ? parseSet(e.slice(1, -1)) : {
kind: "one",
character: e
} ];
});
}
function parseSet(e) {
const t = /^[!^]/.test(e);
const n = [];
for (const [, s = "", r] of (t ? e.slice(1) : e).matchAll(/(.)(?:-(.))?/gsu)) n.push([ s, r ?? s ]);
return {
kind: "set",
ranges: n,
negated: t
};
}
function walk(e, t) {
const n = new Int32Array(e.length + 1);
let s = [];
let r = 1;
const enter = (t, s) => {
if (n[s] === r) return;
n[s] = r;
t.push(s);
const i = e[s]?.kind;
if (i === "some" || i === "deep") enter(t, s + 1);
if (i === "folders") enter(t, s + 2);
};
enter(s, 0);
let i = false;
for (const n of t) {
r++;
i ||= n === "/" && s.includes(e.length);
const t = [];
for (const r of s) {
const s = advance(e[r], n, r);
if (s >= 0) enter(t, s);
}
if (t.length === 0) return {
ends: false,
passes: i,
alive: false
};
s = t;
}
return {
ends: s.includes(e.length),
passes: i,
alive: s.some(t => t < e.length)
};
}
function advance(e, t, n) {
const s = t === "/";
switch (e?.kind) {
case "one":
return e.character === t ? n + 1 : -1;

case "set":
return !s && e.ranges.some(([e, n]) => e <= t && t <= n) !== e.negated ? n + 1 : -1;

case "any":
return s ? -1 : n + 1;

case "some":
return s ? -1 : n;

case "deep":
return n;

case "folders":
return s ? n : n + 1;

case "inside":
return s ? n - 1 : n;

default:
return -1;
}
}
},
11559: (e, t, n) => {
n.d(t, {
TL: () => setTimeEarly,
oX: () => TimeHelper
});
var s = n(31421);
var r = n(73024);
var i = n(76760);
var o = n(78702);
const a = [ "/usr/local/bin/python3", "/opt/homebrew/bin/python3", "/usr/bin/python3" ];
const c = "/Library/Developer/CommandLineTools";
const d = [ "/usr/bin/perl", "/usr/local/bin/perl" ];
const f = `\nimport os, sys\nfailed = 0\nrest = b''\nwhile True:\n    chunk = sys.stdin.buffer.read1(1 << 20)\n    if not chunk:\n        break\n    items = (rest + chunk).split(b'\\0')\n    rest = items.pop()\n    for item in items:\n        if item[:1] == b'/':\n            os.chdir(item)\n            continue\n        if not item:\n            print(failed, flush=True)\n            failed = 0\n            continue\n        ns, _, path = item.partition(b' ')\n        try:\n            os.utime(path, ns=(int(ns), int(ns)), follow_symlinks=False)\n        except OSError:\n            failed += 1\n`;
const h = {
x64: 280,
arm64: 88
};
const u = `\nmy ($failed, $call) = (0, $ARGV[0] + 0);\n$/ = "\\0";\n$| = 1;\nbinmode STDIN;\nwhile (my $item = <STDIN>) {\n  chop $item;\n  if ($item =~ m{^/}) { chdir $item or die; next; }\n  if ($item eq '') { print "$failed\\n"; $failed = 0; next; }\n  my ($ns, $path) = split / /, $item, 2;\n  my ($s, $n) = $ns =~ /^(-?\\d*?)(\\d{1,9})$/;\n  $s = 0 if $s eq '' or $s eq '-';\n  if ($ns < 0) { $s = int($s); if ($n > 0) { $s -= 1; $n = 1_000_000_000 - $n; } }\n  my $time = pack('qqqq', $s, $n, $s, $n);\n  $failed++ if syscall($call, -100, $path, $time, 0x100) != 0;\n}\n`;
function timeHelpers(e = process.platform) {
if (e === "win32") return [];
const works = t => (0, r.existsSync)(t) && (e !== "darwin" || !isStub(t) || (0, 
r.existsSync)(c));
const t = e === "linux" ? h[process.arch] : undefined;
return [ ...a.filter(works).map(e => [ e, [ "-I", "-S", "-c", f ] ]), ...(t ? d.filter(e => (0, 
r.existsSync)(e)) : []).map(e => [ e, [ "-e", u, String(t) ] ]) ];
}
const isStub = e => e.startsWith("/usr/bin/");
const l = 64 * 1024;
class TimeHelper {
#Lr;
#zr;
#Et=false;
#Ur=[];
constructor(e = timeHelpers()[0]) {
this.#Lr = e;
}
start() {
if (this.#zr || this.#Et) return;
if (this.#Lr) this.#Wr(this.#Lr); else this.#Dr();
}
below(e) {
const t = `${(0, o.xe)(i.resolve(e))}\0`;
let n = "";
let s = false;
const send = () => {
this.#Hr(t + n);
n = "";
};
return {
set: (e, t) => {
s = true;
n += `${t} ${e}\0`;
if (n.length > l) send();
},
finish: async () => {
if (!s) return true;
send();
return await this.#qr() === "0";
}
};
}
close() {
this.#zr?.kill();
this.#Dr();
}
#Wr([e, t]) {
try {
const n = (0, s.spawn)(e, [ ...t ], {
env: {
LC_ALL: "C"
},
stdio: [ "pipe", "pipe", "ignore" ]
});
n.on("error", () => this.#Dr());
n.on("close", () => this.#Dr());
n.stdin.on("error", () => undefined);
let r = "";
n.stdout.on("data", e => {
const t = (r + e).split("\n");
r = t.pop() ?? "";
for (const e of t) this.#Ur.shift()?.(e);
});
this.#zr = n;
} catch {
this.#Dr();
}
}
#Hr(e) {
this.start();
if (!this.#Et) this.#zr?.stdin.write(Buffer.from(e, "latin1"));
}
#qr() {
if (this.#Et) return Promise.resolve(undefined);
return new Promise(e => {
this.#Ur.push(e);
this.#Hr("\0");
});
}
#Dr() {
this.#Et = true;
for (const e of this.#Ur.splice(0)) e(undefined);
}
}
const p = 1000n;
function setTimeEarly(e, t, n) {
const s = n % 1000000000n === 0n;
const i = n / p - (s ? 0n : 2n);
const a = Number(i) / 1e6;
try {
(0, r.lutimesSync)((0, o.uk)(e, t), a, a);
} catch {}
}
},
14325: (e, t, n) => {
n.d(t, {
CN: () => bundleContent,
E$: () => withoutStashes,
IR: () => readGitState,
LB: () => gitFingerprint,
OF: () => findLocalContent,
Uk: () => isKeptRef,
by: () => remoteCommits,
m9: () => portableIndex,
mF: () => p,
oS: () => u,
vY: () => readIndex
});
var s = n(77598);
var r = n(73024);
var i = n(76760);
var o = n(19473);
var a = n(36618);
var c = n(38892);
var d = n(26713);
var f = n(85799);
var h = n(40586);
const u = "refs/stash";
const l = "logs/refs/stash";
const p = [ ...[ "MERGE_HEAD", "MERGE_MSG", "MERGE_MODE", "CHERRY_PICK_HEAD", "REVERT_HEAD", "ORIG_HEAD" ], ...[ "info/sparse-checkout", c.o, l ] ];
const isKeptRef = e => /^refs\/(?:heads\/|tags\/|stash$)/.test(e);
function readGitState(e, t) {
const n = (0, d.readRefs)(e);
const s = (0, d.zy)(e, n);
const r = (0, f.readIfThere)(i.join(e.commonDir, "shallow")) ?? "";
const o = {};
for (const t of p) {
const n = (0, f.readIfThere)(i.join(e.gitDir, t), 1024 * 1024);
if (n !== undefined) o[t] = n;
}
return {
head: s,
refs: t ? n : new Map([ ...n ].filter(([e]) => isKeptRef(e))),
index: readIndex(e),
shallow: r.split("\n").filter(Boolean),
files: o
};
}
const indexPath = ({gitDir: e}) => i.join(e, "index");
function readIndex(e) {
const t = readIndexFile(e, indexPath(e));
if (!t?.link) return t;
const {link: n, ...s} = t;
const r = readIndexFile(e, i.join(e.gitDir, `sharedindex.${n.oid}`));
if (!r) {
throw new o.RefusedError("git-index-split", `Index not read: it is split, and its part sharedindex.${n.oid} does not exist. Run "git reset".`);
}
return {
...s,
entries: (0, h.x)(r.entries, s.entries, n)
};
}
function readIndexFile({format: e}, t) {
const n = (0, f.readIfThere)(t, 512 * 1024 * 1024);
return n === undefined ? undefined : (0, a.A1)(Buffer.from(n, "latin1"), e);
}
function portableIndex(e, t, n) {
const s = (0, r.lstatSync)(indexPath(e), {
bigint: true
}).mtimeNs;
const i = t.entries.map(e => {
const {mtimeSeconds: t, mtimeNanoseconds: r, size: i} = e.stat;
const o = !isRacy(e, s) && sameStat(e.stat, n(e.path));
return {
...e,
stat: o ? {
...a.Pr,
mtimeSeconds: t,
mtimeNanoseconds: r,
size: i
} : a.Pr
};
});
return (0, a.Jt)({
...t,
entries: i
}, e.format);
}
const isRacy = ({stat: e}, t) => BigInt(e.mtimeSeconds) * 1000000000n + BigInt(e.mtimeNanoseconds) >= t;
const sameStat = (e, t) => t !== undefined && e.mtimeSeconds === t.mtimeSeconds && e.mtimeNanoseconds === t.mtimeNanoseconds && e.ctimeSeconds === t.ctimeSeconds && e.ctimeNanoseconds === t.ctimeNanoseconds && e.ino === t.ino && e.size === t.size;
async function findLocalContent(e, {head: t, refs: n, index: s, files: r}, i) {
const o = i ? [] : remoteCommits(e);
const a = new Map([ ...n ].filter(([e, t]) => e !== u && !o.includes(t)));
if (t.commit && !o.includes(t.commit)) a.set("HEAD", t.commit);
const c = [ ...(r[l] ?? "").matchAll(/^[0-9a-f]+ ([0-9a-f]+) /gm) ].map(([, e]) => e);
const d = n.get(u);
const f = [ ...new Set([ ...d === undefined ? [] : [ d ], ...c ]) ];
return {
known: o,
tips: a,
stashes: f,
staged: s ? await stagedBlobs(e, s, t) : []
};
}
function withoutStashes(e) {
const {[l]: t, ...n} = e.files;
return {
...e,
files: n,
refs: new Map([ ...e.refs ].filter(([e]) => e !== u))
};
}
async function bundleContent(e, {known: t, tips: n, stashes: s, staged: i}, o) {
const a = [ ...new Set([ ...n.values(), ...s, ...i.map(({oid: e}) => e) ]) ];
if (a.length === 0) return false;
const c = new Map([ ...n, ...s[0] === undefined ? [] : [ [ u, s[0] ] ] ]);
const d = t.length > 0 ? [ "--not", ...t ] : [];
const f = (0, r.openSync)(o, "wx+", 384);
try {
const n = bundleHeader(e, c, t);
(0, r.writeSync)(f, n);
await e.stream(m, [ ...a, ...d, "" ].join("\n"), e => {
for (let t = 0; t < e.length; ) t += (0, r.writeSync)(f, e, t);
});
const s = Buffer.alloc(4);
(0, r.readSync)(f, s, 0, 4, n.length + y);
if (s.readUInt32BE() > 0) return true;
} catch (t) {
throw isPartialClone(e) ? partialClone(t) : t;
} finally {
(0, r.closeSync)(f);
}
(0, r.rmSync)(o);
return false;
}
function isPartialClone({commonDir: e}) {
const t = i.join(e, "objects", "pack");
return (0, r.existsSync)(t) && (0, r.readdirSync)(t).some(e => e.endsWith(".promisor"));
}
const partialClone = e => new o.RefusedError("git-partial-clone", `Repository not kept: it is a partial clone, and not all of its objects are here (${(0, 
o.messageOf)(e)}). Fetch them with "git fetch --refetch --no-filter", or take a checkpoint that is not full.`);
const m = [ "pack-objects", "--revs", "--stdout", "-q", "--delta-base-offset", "--threads=2" ];
const y = 8;
function bundleHeader({format: e}, t, n) {
const s = e === "sha1" ? "# v2 git bundle\n" : "# v3 git bundle\n@object-format=sha256\n";
const r = n.map(e => `-${e}\n`).join("");
const i = [ ...t ].map(([e, t]) => `${t} ${e}\n`).join("");
return Buffer.from(`${s}${r}${i}\n`, "latin1");
}
function remoteCommits(e) {
const t = (0, d.readRefs)(e);
const n = [ ...t ].filter(([e]) => e.startsWith("refs/remotes/")).map(([, e]) => e);
const s = ((0, f.readIfThere)(i.join(e.gitDir, "FETCH_HEAD")) ?? "").split("\n").map(e => e.split("\t")[0]);
const r = [ ...t.values(), (0, d.zy)(e, t).commit ];
return [ ...new Set([ ...n, ...r.filter(e => e !== null && s.includes(e)) ]) ].filter(e => e !== null);
}
async function stagedBlobs(e, t, n) {
const isBlob = ({mode: e}) => e >> 12 === 8 || e >> 12 === 10;
if (n.commit === null) return t.entries.filter(isBlob);
const s = await e.run([ "ls-tree", "-r", "-z", "--full-tree", n.commit ]);
const r = new Set(s.toString("latin1").split("\0").map(t => t.slice(t.indexOf("\t") - e.oidLength, t.indexOf("\t"))));
return t.entries.filter(e => isBlob(e) && !r.has(e.oid));
}
function gitFingerprint(e) {
const t = (0, r.lstatSync)(indexPath(e), {
bigint: true,
throwIfNoEntry: false
});
const n = t ? `${t.size} ${t.mtimeNs} ${t.ctimeNs} ${t.ino}` : "none";
let a;
try {
a = (0, d.$0)((0, d.readRefs)(e));
} catch (e) {
a = (0, o.messageOf)(e);
}
const c = [ "HEAD", ...p ].map(t => (0, f.readIfThere)(i.join(e.gitDir, t)) ?? "-");
const h = (0, f.readIfThere)(i.join(e.commonDir, "shallow")) ?? "-";
return (0, s.hash)("sha256", [ n, a, h, ...c ].join("\0"), "hex");
}
},
36310: (e, t, n) => {
n.d(t, {
W: () => compareGit
});
var s = n(14325);
var r = n(42027);
var i = n(26713);
var o = n(26884);
function compareGit(e, t) {
const n = (0, i.readRefs)(e);
const a = (0, i._b)(t.refs?.toString("latin1") ?? "");
const c = [ ...n.keys() ].filter(s.Uk);
const d = [ ...a.keys() ].filter(s.Uk);
const f = (0, i.zy)(e, n);
const h = f.branch ?? f.commit ?? "";
const u = t.branch ?? t.commit ?? "";
return {
removedRefs: c.filter(e => !a.has(e)).sort(),
movedRefs: c.filter(e => a.has(e) && a.get(e) !== n.get(e)).sort(),
addedRefs: d.filter(e => !n.has(e)).sort(),
...h === u ? {} : {
head: {
from: h,
to: u
}
},
index: t.index !== undefined && e.format === t.objectFormat && !(0, o.Lf)(e, t.index),
operations: (0, r.k)(e)
};
}
const isUnchanged = ({removedRefs: e, movedRefs: t, addedRefs: n, head: s, index: r}) => e.length + t.length + n.length === 0 && s === undefined && !r;
},
40869: (e, t, n) => {
n.d(t, {
EW: () => isHarmless,
Lg: () => serializeConfig,
Zb: () => listConfig,
dT: () => readReducedConfig,
n0: () => a
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
const o = [ [ /^core\.(?:filemode|symlinks|ignorecase|precomposeunicode|sparsecheckout|sparsecheckoutcone|logallrefupdates|quotepath)$/, /^(?:true|false|always)$/ ], [ /^core\.autocrlf$/, /^(?:true|false|input)$/ ], [ /^core\.eol$/, /^(?:lf|crlf|native)$/ ], [ /^index\.(?:sparse|version)$/, /^(?:true|false|[234])$/ ], [ /^remote\.[\w./-]+\.url$/, /^(?:https?|ssh|git):\/\/(?!-)[^\s\p{Cc}@]+$|^git@[\w.-]+:[^\s\p{Cc}]+$/u ], [ /^remote\.[\w./-]+\.fetch$/, /^\+?refs\/[^\s\p{Cc}:]+:refs\/[^\s\p{Cc}:]+$/u ], [ /^remote\.[\w./-]+\.tagopt$/, /^--(?:no-)?tags$/ ], [ /^branch\.[^\s\p{Cc}]+\.remote$/u, /^[\w./-]+$/ ], [ /^branch\.[^\s\p{Cc}]+\.merge$/u, /^refs\/[^\s\p{Cc}:]+$/u ], [ /^branch\.[^\s\p{Cc}]+\.rebase$/u, /^(?:true|false)$/ ] ];
const isHarmless = (e, t) => o.some(([n, s]) => n.test(e) && s.test(t));
const a = [ "config", "config.worktree" ];
async function listConfig(e, t) {
const n = r.join(e.commonDir, t);
if (!(0, s.lstatSync)(n, {
throwIfNoEntry: false
})?.isFile()) return [];
let o;
try {
o = await e.run([ "config", "--file", n, "--no-includes", "--list", "-z" ]);
} catch (e) {
if (e instanceof i.RefusedError) return undefined;
throw e;
}
return o.toString("utf8").split("\0").flatMap(e => {
const t = e.indexOf("\n");
return t > 0 ? [ [ e.slice(0, t), e.slice(t + 1) ] ] : [];
});
}
async function readReducedConfig(e) {
const t = [];
for (const n of a) {
for (const [s, r] of await listConfig(e, n) ?? []) {
const e = withoutUserInfo(r);
if (isHarmless(s, e)) t.push([ s, e ]);
}
}
return t;
}
const withoutUserInfo = e => e.replace(/^([a-z]+:\/\/)[^/@\s]*@/, "$1");
function serializeConfig(e) {
return e.map(([e, t]) => {
const n = e.indexOf(".");
const s = e.lastIndexOf(".");
const r = e.slice(0, n);
const i = s > n ? ` ${quote(e.slice(n + 1, s))}` : "";
return `[${r}${i}]\n\t${e.slice(s + 1)} = ${quote(t)}\n`;
}).join("");
}
const quote = e => `"${e.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
},
60183: (e, t, n) => {
n.d(t, {
M: () => isGitName,
m: () => foldedName
});
var s = n(78702);
const r = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
function isGitName(e) {
if (e === ".git") return true;
if (!/[gG]/.test(e)) return false;
return foldedName(e).split("\\").some(isGitPart);
}
const foldedName = e => (0, s.WV)(e).replace(r, "").toLowerCase();
function isGitPart(e) {
const t = e.replace(/:.*$/s, "").replace(/[. ]+$/, "");
return t === ".git" || /^git~\d+$/.test(t);
}
},
69511: (e, t, n) => {
n.d(t, {
EO: () => runGit,
HU: () => a,
_K: () => gitEnvironment,
t1: () => streamGit
});
var s = n(73024);
var r = n(48161);
var i = n(76760);
var o = n(19473);
async function runGit(e) {
const t = [];
await streamGit(e, e => void t.push(e));
return Buffer.concat(t);
}
function streamGit(e, t) {
const {gitDir: n, args: r, env: i, signal: d} = e;
return new Promise((f, h) => {
const {spawn: u} = process.getBuiltinModule("node:child_process");
const l = u("git", [ ...a, ...r ], {
env: gitEnvironment(n, i),
windowsHide: true,
...d && {
signal: d
}
});
let p = "";
l.stdout.on("data", t);
l.stderr.on("data", e => {
if (p.length < c) p += e.toString("utf8");
});
l.on("error", e => h((0, o.codeOf)(e) === "ENOENT" ? noGit() : e));
l.on("close", (e, t) => {
if (e === 0) f(); else h(failed(r, p.trim() || `it ended with ${t ?? e}`));
});
l.stdin.on("error", () => undefined);
if (e.inputFile) (0, s.createReadStream)(e.inputFile, {
start: e.offset ?? 0
}).pipe(l.stdin); else l.stdin.end(e.input ?? "");
});
}
const a = [ "--no-pager", "--no-optional-locks", ...[ "-c", `core.hooksPath=${r.devNull}` ], ...[ "-c", "core.fsmonitor=false" ], ...[ "-c", "protocol.allow=never" ], ...[ "-c", "gc.auto=0" ], ...[ "-c", "maintenance.auto=false" ] ];
function gitEnvironment(e, t = {}) {
return {
PATH: absoluteFolders(process.env.PATH ?? ""),
...process.env.SystemRoot ? {
SystemRoot: process.env.SystemRoot
} : {},
LC_ALL: "C",
HOME: i.join(e, "no-home"),
GIT_DIR: e,
GIT_CONFIG_NOSYSTEM: "1",
GIT_CONFIG_GLOBAL: r.devNull,
GIT_TERMINAL_PROMPT: "0",
GIT_NO_LAZY_FETCH: "1",
GIT_NO_REPLACE_OBJECTS: "1",
...t
};
}
const absoluteFolders = e => e.split(i.delimiter).filter(e => i.isAbsolute(e)).join(i.delimiter);
const c = 2e3;
const failed = (e, t) => new o.RefusedError("git-failed", `git ${e[0]} failed: ${t}. Check the repository with "git fsck".`);
const noGit = () => new o.UserError("Git state needs the program git: it is not on PATH. Install git, or use a folder without a repository.");
},
27111: (e, t, n) => {
n.d(t, {
headCommit: () => headCommit
});
var s = n(26713);
var r = n(85799);
function headCommit(e) {
const t = r.Repository.open(e, "");
return (t && (0, s.zy)(t, (0, s.readRefs)(t)).commit) ?? undefined;
}
},
36618: (e, t, n) => {
n.d(t, {
A1: () => parseIndex,
Jt: () => serializeIndex,
Pr: () => o,
k5: () => seenStat,
kC: () => oidBytes,
t4: () => indexStat
});
var s = n(77598);
var r = n(19473);
var i = n(40586);
const oidBytes = e => e === "sha1" ? 20 : 32;
const o = {
ctimeSeconds: 0,
ctimeNanoseconds: 0,
mtimeSeconds: 0,
mtimeNanoseconds: 0,
dev: 0,
ino: 0,
uid: 0,
gid: 0,
size: 0
};
const a = 12;
const c = 40;
const d = 32768;
const f = 16384;
const h = 16384;
const u = 8192;
const l = 4095;
function parseIndex(e, t) {
try {
return new IndexParser(e, oidBytes(t)).parse();
} catch (e) {
if (e instanceof r.RefusedError) throw e;
throw invalid("it ends too early");
}
}
class IndexParser {
#Kr;
#Gr;
#Zr=a;
#Jr="";
constructor(e, t) {
this.#Kr = e;
this.#Gr = t;
}
parse() {
const e = this.#Kr.readUInt32BE(4);
if (this.#Kr.toString("latin1", 0, 4) !== "DIRC" || e < 2 || e > 4) throw invalid("it is no index");
const t = this.#Kr.readUInt32BE(8);
if (t * c > this.#Kr.length) throw invalid(`it claims ${t} entries`);
const n = [];
for (let s = 0; s < t; s++) n.push(this.#Vr(e));
const s = this.#Yr();
const r = s.get("link");
const o = r && (0, i.A)(r, this.#Gr);
return {
entries: n,
sparse: s.has("sdir"),
...o ? {
link: o
} : {}
};
}
#Vr(e) {
const t = this.#Zr;
const field = e => this.#Kr.readUInt32BE(t + e * 4);
const n = t + c;
const s = n + this.#Gr;
const r = this.#Kr.readUInt16BE(s);
const i = r & f ? this.#Kr.readUInt16BE(s + 2) : 0;
const o = s + (r & f ? 4 : 2);
const a = e === 4 ? this.#Xr(o) : this.#Qr(t, o);
this.#Jr = a;
return {
path: a,
mode: field(6),
oid: this.#Kr.toString("hex", n, s),
stage: r >> 12 & 3,
assumeValid: (r & d) !== 0,
skipWorktree: (i & h) !== 0,
intentToAdd: (i & u) !== 0,
stat: {
ctimeSeconds: field(0),
ctimeNanoseconds: field(1),
mtimeSeconds: field(2),
mtimeNanoseconds: field(3),
dev: field(4),
ino: field(5),
uid: field(7),
gid: field(8),
size: field(9)
}
};
}
#Qr(e, t) {
const n = this.#ei(t);
this.#Zr = e + Math.ceil((n + 1 - e) / 8) * 8;
return this.#Kr.toString("latin1", t, n);
}
#Xr(e) {
let t = e;
let n = this.#Kr.readUInt8(t++);
let s = n & 127;
while (n & 128) {
n = this.#Kr.readUInt8(t++);
s = (s + 1) * 128 + (n & 127);
}
const r = this.#ei(t);
this.#Zr = r + 1;
if (s > this.#Jr.length) throw invalid("a name is wrong");
return this.#Jr.slice(0, this.#Jr.length - s) + this.#Kr.toString("latin1", t, r);
}
#ei(e) {
const t = this.#Kr.indexOf(0, e);
if (t < 0) throw invalid("a name does not end");
return t;
}
#Yr() {
const e = new Map;
const t = this.#Kr.length - this.#Gr;
while (this.#Zr + 8 <= t) {
const n = this.#Kr.toString("latin1", this.#Zr, this.#Zr + 4);
if (/^[a-z]/.test(n) && n !== "sdir" && n !== "link") throw invalid(`it needs the extension ${JSON.stringify(n)}`);
const s = this.#Kr.readUInt32BE(this.#Zr + 4);
e.set(n, this.#Kr.subarray(this.#Zr + 8, Math.min(this.#Zr + 8 + s, t)));
this.#Zr += 8 + s;
}
return e;
}
}
function serializeIndex({entries: e, sparse: t}, n) {
const extended = e => e.skipWorktree || e.intentToAdd;
const r = Buffer.from("DIRC\0\0\0\0\0\0\0\0", "latin1");
r.writeUInt32BE(e.some(extended) ? 3 : 2, 4);
r.writeUInt32BE(e.length, 8);
const i = [ r, ...e.map(e => serializeEntry(e, extended(e))) ];
if (t) i.push(Buffer.from("sdir\0\0\0\0", "latin1"));
const o = Buffer.concat(i);
return Buffer.concat([ o, (0, s.createHash)(n).update(o).digest() ]);
}
function serializeEntry(e, t) {
const n = Buffer.from(e.oid, "hex");
const s = c + n.length;
const r = s + (t ? 4 : 2);
const i = Buffer.alloc(Math.ceil((r + e.path.length + 1) / 8) * 8);
const {stat: o} = e;
const a = [ o.ctimeSeconds, o.ctimeNanoseconds, o.mtimeSeconds, o.mtimeNanoseconds, o.dev, o.ino ];
for (const [t, n] of [ ...a, e.mode, o.uid, o.gid, o.size ].entries()) {
i.writeUInt32BE(n, t * 4);
}
n.copy(i, c);
const p = Math.min(e.path.length, l);
const m = (e.assumeValid ? d : 0) | (t ? f : 0) | e.stage << 12 | p;
i.writeUInt16BE(m, s);
if (t) {
i.writeUInt16BE((e.skipWorktree ? h : 0) | (e.intentToAdd ? u : 0), s + 2);
}
i.write(e.path, r, "latin1");
return i;
}
const cut = e => Number(BigInt.asUintN(32, e));
const p = 1000000000n;
const seenStat = ({ctimeNs: e, mtimeNs: t, ino: n, size: s}) => ({
ctimeSeconds: cut(e / p),
ctimeNanoseconds: cut(e % p),
mtimeSeconds: cut(t / p),
mtimeNanoseconds: cut(t % p),
ino: cut(n),
size: cut(s)
});
const indexStat = e => ({
...seenStat(e),
dev: cut(e.dev),
uid: cut(e.uid),
gid: cut(e.gid)
});
const invalid = e => new r.RefusedError("git-index-invalid", `Index of the repository not read: ${e}. Check it with "git fsck".`);
},
42027: (e, t, n) => {
n.d(t, {
Q: () => findLeftovers,
k: () => operationsUnderWay
});
var s = n(73024);
var r = n(76760);
var i = n(78702);
var o = n(85799);
const a = [ "index.lock", "HEAD.lock", "config.lock", "config.worktree.lock", "packed-refs.lock", "shallow.lock" ];
const c = [ ...[ "rebase-merge", "rebase-apply", "REBASE_HEAD", "sequencer", "MERGE_AUTOSTASH", "AUTO_MERGE", "SQUASH_MSG" ], ...[ "BISECT_START", "BISECT_LOG", "BISECT_TERMS", "BISECT_NAMES", "BISECT_EXPECTED_REV", "BISECT_ANCESTORS_OK" ], ...[ "BISECT_HEAD", "BISECT_FIRST_PARENT", "BISECT_RUN" ] ];
function findLeftovers({gitDir: e}, t) {
const n = a.filter(t => statOf(e, t) !== undefined);
const s = c.filter(n => {
const s = statOf(e, n);
return s !== undefined && (s.birthtimeMs || s.ctimeMs) > t;
});
return [ ...n, ...s, ...findBrokenRefs(e, "refs") ];
}
const operationsUnderWay = ({gitDir: e}) => d.filter(t => statOf(e, t) !== undefined);
const d = [ "rebase-merge", "rebase-apply", "sequencer", "BISECT_LOG" ];
const statOf = (e, t) => (0, s.lstatSync)(r.join(e, t), {
throwIfNoEntry: false
});
const f = /^(?:ref: refs\/.+|(?!0+\s*$)[0-9a-f]{40,64})\s*$/;
function findBrokenRefs(e, t) {
if (!(0, s.lstatSync)((0, i.uk)(e, t), {
throwIfNoEntry: false
})?.isDirectory()) return [];
return (0, s.readdirSync)((0, i.uk)(e, t), {
withFileTypes: true,
encoding: "latin1"
}).flatMap(n => {
const s = `${t}/${n.name}`;
if (n.isDirectory()) return findBrokenRefs(e, s);
const r = n.isFile() && !f.test((0, o.readIfThere)((0, i.uk)(e, s), 1024) ?? "");
return r || s.endsWith(".lock") ? [ s ] : [];
});
}
},
38892: (e, t, n) => {
n.d(t, {
o: () => s,
p: () => excludeOwn
});
const s = "info/exclude";
const r = "/.rerail*";
function excludeOwn(e) {
if (e.split("\n").includes(r)) return e;
return `${e}${e === "" || e.endsWith("\n") ? "" : "\n"}${r}\n`;
}
},
5979: (e, t, n) => {
n.r(t);
n.d(t, {
readAtCommit: () => readAtCommit
});
var s = n(77598);
var r = n(19473);
var i = n(43486);
const o = 16 * 1024 * 1024;
const a = /^0?40000$/;
const c = /^100(?:644|755|664)$/;
const d = 0;
const f = 32;
async function readAtCommit(e, t, n, s) {
const r = (await readVerified(e, t, "commit", o)).toString("latin1");
const i = /^tree ([0-9a-f]+)\n/.exec(r)?.[1];
if (i === undefined) throw damaged(t, "it names no tree");
const d = n.split("/");
const f = d.pop();
let h = i;
for (const t of d) {
const n = findEntry(await readVerified(e, h, "tree", o), t, e.oidLength / 2);
if (!n || !a.test(n.mode)) return undefined;
h = n.oid;
}
const u = findEntry(await readVerified(e, h, "tree", o), f, e.oidLength / 2);
if (!u || !c.test(u.mode)) return undefined;
return readVerified(e, u.oid, "blob", s);
}
async function readVerified(e, t, n, r) {
const o = [];
let a = 0;
const take = (e, n) => {
a += n.length;
if (a > r) throw tooLarge(t, r);
o.push(Buffer.from(n));
};
await (0, i.$)(e, [ t ], take, [ n ]);
const c = e.format === "sha256" ? "sha256" : "sha1";
const d = (0, s.createHash)(c).update(`${n} ${a}\0`);
for (const e of o) d.update(e);
if (d.digest("hex") !== t) throw damaged(t, "its content has another hash");
return Buffer.concat(o);
}
function findEntry(e, t, n) {
for (let s = 0; s < e.length; ) {
const r = e.indexOf(f, s);
const i = e.indexOf(d, r);
if (r < 0 || i < 0) return undefined;
const o = i + 1 + n;
if (e.toString("utf8", r + 1, i) === t) {
return {
mode: e.toString("latin1", s, r),
oid: e.toString("hex", i + 1, o)
};
}
s = o;
}
return undefined;
}
const damaged = (e, t) => new r.RefusedError("git-object-damaged", `Reading the object ${e} failed: ${t}. Check the repository with "git fsck".`);
const tooLarge = (e, t) => new r.RefusedError("git-object-too-large", `Reading the object ${e} failed: it has more than ${t} bytes. Use a smaller file.`);
},
43486: (e, t, n) => {
n.d(t, {
$: () => readObjects,
B: () => objectTypes
});
var s = n(19473);
var r = n(69511);
const i = 10;
async function readObjects(e, t, n, s = [ "blob" ]) {
const {gitDir: i, env: o, signal: a} = e.scratch();
const {spawn: c} = process.getBuiltinModule("node:child_process");
const d = c("git", [ ...r.HU, "cat-file", "--batch", "--buffer" ], {
env: (0, r._K)(i, o),
stdio: [ "pipe", "pipe", "ignore" ],
windowsHide: true,
...a && {
signal: a
}
});
const f = new Promise((e, t) => {
d.on("error", t);
d.on("close", () => e());
});
f.catch(() => undefined);
d.stdin.on("error", () => undefined);
d.stdin.end(t.map(e => `${e}\n`).join(""));
const h = new BatchReader(t, s, n);
try {
for await (const e of d.stdout) h.feed(e);
} finally {
d.kill();
}
await f;
if (!h.complete) throw missing(t[h.index] ?? "", "git ended early");
}
class BatchReader {
#Br;
#ti;
#ni;
index=0;
#bt=Buffer.alloc(0);
#p=-1;
#si=false;
constructor(e, t, n) {
this.#Br = e;
this.#ti = t;
this.#ni = n;
}
get complete() {
return this.index === this.#Br.length;
}
feed(e) {
let t = this.#bt.length > 0 ? Buffer.concat([ this.#bt, e ]) : e;
this.#bt = Buffer.alloc(0);
while (t.length > 0) {
if (this.#p >= 0) t = this.#ri(t); else if (this.#si) {
t = t.subarray(1);
this.#si = false;
} else {
const e = t.indexOf(i);
if (e < 0) {
this.#bt = t;
return;
}
this.#ii(t.toString("latin1", 0, e));
t = t.subarray(e + 1);
}
}
}
#ii(e) {
const t = this.#Br[this.index];
const [n, s, r] = e.split(" ");
if (n !== t || !this.#ti.includes(s ?? "")) throw missing(t, s === "missing" ? "it is not there" : `it is ${s}`);
this.#p = Number(r);
if (this.#p === 0) this.#ri(Buffer.alloc(0));
}
#ri(e) {
const t = e.subarray(0, this.#p);
this.#p -= t.length;
const n = this.#p === 0;
const {index: s} = this;
if (n) {
this.index++;
this.#p = -1;
this.#si = true;
}
this.#ni(s, t, n);
return e.subarray(t.length);
}
}
const missing = (e, t) => new s.RefusedError("git-object-missing", `Content not found: the repository here lacks the object ${e} (${t}). Fetch the commit, or use a checkpoint made with --full.`);
async function objectTypes(e, t) {
if (t.length === 0) return [];
const n = await e.run([ "cat-file", "--batch-check=%(objecttype)" ], `${t.join("\n")}\n`);
return n.toString("latin1").trimEnd().split("\n").map(e => e.endsWith(" missing") ? "missing" : e);
}
},
72134: (e, t, n) => {
n.d(t, {
Q: () => standsAsRecorded,
T: () => isRecorded
});
var s = n(26713);
var r = n(26884);
function standsAsRecorded(e, {branch: t, commit: n, index: i, objectFormat: o}) {
if (e.format !== o) return false;
const a = (0, s.zy)(e, (0, s.readRefs)(e));
return a.branch === t && a.commit === n && (!i || (0, r.Lf)(e, i));
}
function isRecorded(e, t) {
if (!standsAsRecorded(e, t)) return false;
const n = (0, s.readRefs)(e);
const r = (0, s._b)(t.refs?.toString("latin1") ?? "");
return n.size === r.size && [ ...r ].every(([e, t]) => n.get(e) === t);
}
},
26713: (e, t, n) => {
n.d(t, {
$0: () => serializeRefs,
Nb: () => isPackedRefs,
_b: () => parsePackedRefs,
_n: () => isSafeRefName,
readRefs: () => readRefs,
zy: () => readHead
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
var o = n(78702);
var a = n(85799);
const c = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isSafeRefName(e) {
return /^refs\/[\x21-\x7e\x80-\uffff]+$/.test(e) && !/[~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/.test(e) && !e.split("/").some(e => e.startsWith(".") || e.endsWith(".lock"));
}
function readRefs({commonDir: e}) {
if ((0, a.readIfThere)(r.join(e, "reftable", "tables.list")) !== undefined) {
throw new i.RefusedError("git-reftable", "Git state not read: the repository keeps its refs as a reftable. Use files.");
}
const t = parsePackedRefs((0, a.readIfThere)(r.join(e, "packed-refs")) ?? "");
readLoose(e, "refs", t);
return t;
}
function readHead({gitDir: e}, t) {
const n = ((0, a.readIfThere)(r.join(e, "HEAD")) ?? "").trim();
const s = /^ref:\s*(refs\/.+)$/.exec(n)?.[1];
if (s !== undefined) return {
branch: s,
commit: t.get(s) ?? null
};
return {
branch: null,
commit: c.test(n) ? n : null
};
}
function parsePackedRefs(e) {
const t = new Map;
for (const n of e.split("\n")) {
const [e, s] = n.split(" ");
if (e && s && c.test(e) && isSafeRefName(s)) t.set(s, e);
}
return t;
}
const isPackedRefs = e => /^(?:(?:#.*|\^[0-9a-f]{40,64}|[0-9a-f]{40,64} refs\/.+)\n)*$/.test(e);
function serializeRefs(e) {
const t = [ ...e.keys() ].sort();
return `# pack-refs with: sorted \n${t.map(t => `${e.get(t)} ${t}\n`).join("")}`;
}
function readLoose(e, t, n) {
let r;
try {
r = (0, s.readdirSync)((0, o.uk)(e, t), {
withFileTypes: true,
encoding: "latin1"
});
} catch {
return;
}
for (const s of r) {
const r = `${t}/${s.name}`;
if (s.isDirectory()) readLoose(e, r, n); else if (s.isFile() && isSafeRefName(r)) {
const t = (0, a.readIfThere)((0, o.uk)(e, r), 1024)?.trim() ?? "";
if (c.test(t)) n.set(r, t); else n.delete(r);
}
}
}
},
85799: (e, t, n) => {
n.r(t);
n.d(t, {
Repository: () => Repository,
readIfThere: () => readIfThere
});
var s = n(73024);
var r = n(76760);
var i = n(69511);
var o = n(36618);
class Repository {
gitDir;
commonDir;
format;
#N;
#oi;
#ai=false;
constructor(e, t, n, s, r) {
this.#oi = r;
this.gitDir = e;
this.commonDir = t;
this.format = n;
this.#N = s;
}
static open(e, t, n) {
const s = findGitDir(e);
return s === undefined ? undefined : Repository.at(s, t, n);
}
static at(e, t, n) {
const s = resolveLink(e, "commondir") ?? e;
if (!exists(r.join(s, "objects"))) return undefined;
return new Repository(e, s, formatOf(s), t, n);
}
get hasHead() {
return exists(r.join(this.gitDir, "HEAD"));
}
get oidLength() {
return (0, o.kC)(this.format) * 2;
}
run(e, t) {
return (0, i.EO)(this.#ci(e, t));
}
stream(e, t, n) {
return (0, i.t1)(this.#ci(e, t), n);
}
async index(e, t) {
const n = r.join(this.commonDir, "objects", "pack");
const listed = () => exists(n) ? (0, s.readdirSync)(n) : [];
const o = new Set(listed());
try {
await (0, i.t1)({
...this.#ci([ "index-pack", "--stdin", "--fix-thin" ], undefined),
inputFile: e,
offset: t
}, () => undefined);
} catch (e) {
for (const e of listed()) {
if (e.startsWith("tmp_") && !o.has(e)) (0, s.rmSync)(r.join(n, e), {
force: true
});
}
throw e;
}
}
scratch() {
if (!this.#ai) {
makeScratch(this.#N, this.format, readIfThere(r.join(this.commonDir, "shallow")));
this.#ai = true;
}
const e = {
GIT_OBJECT_DIRECTORY: r.join(this.commonDir, "objects")
};
return {
gitDir: this.#N,
env: e,
signal: this.#oi
};
}
#ci(e, t) {
return {
...this.scratch(),
args: e,
...t === undefined ? {} : {
input: t
}
};
}
}
function makeScratch(e, t, n) {
(0, s.mkdirSync)(r.join(e, "objects"), {
recursive: true
});
(0, s.mkdirSync)(r.join(e, "refs"));
(0, s.writeFileSync)(r.join(e, "HEAD"), "ref: refs/heads/none\n");
const i = t === "sha1" ? "0" : "1";
const o = t === "sha1" ? "" : `[extensions]\n\tobjectformat = ${t}\n`;
(0, s.writeFileSync)(r.join(e, "config"), `[core]\n\trepositoryformatversion = ${i}\n\tbare = true\n${o}`);
if (n !== undefined) (0, s.writeFileSync)(r.join(e, "shallow"), n);
}
function findGitDir(e) {
const t = r.join(e, ".git");
const n = (0, s.lstatSync)(t, {
throwIfNoEntry: false
});
if (n?.isDirectory()) return t;
if (!n?.isFile()) return undefined;
const i = /^gitdir: (.+)$/m.exec(readIfThere(t) ?? "")?.[1];
return i === undefined ? undefined : r.resolve(e, i.trim());
}
function resolveLink(e, t) {
const n = readIfThere(r.join(e, t));
return n === undefined ? undefined : r.resolve(e, n.trim());
}
const formatOf = e => /^\s*objectformat\s*=\s*"?sha256"?\s*$/im.test(readIfThere(r.join(e, "config")) ?? "") ? "sha256" : "sha1";
const exists = e => (0, s.lstatSync)(e, {
throwIfNoEntry: false
}) !== undefined;
function readIfThere(e, t = 16 * 1024 * 1024) {
try {
const n = (0, s.lstatSync)(e);
return n.isFile() && n.size <= t ? (0, s.readFileSync)(e, "latin1") : undefined;
} catch {
return undefined;
}
}
},
26884: (e, t, n) => {
n.d(t, {
JM: () => checkIndex,
Lf: () => sameIndex,
QD: () => presentIndex,
finishIndex: () => finishIndex
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
var o = n(78702);
var a = n(14325);
var c = n(60183);
var d = n(36618);
var f = n(43486);
var h = n(85799);
async function presentIndex(e, {index: t, withheld: n, commit: s}) {
if (!t || !n) return t;
const r = (0, d.A1)(t, e.format);
const isBlob = ({mode: e}) => e >> 12 === 8 || e >> 12 === 10;
const i = r.entries.filter(isBlob);
const o = await (0, f.B)(e, i.map(({oid: e}) => e));
const a = new Set(i.filter((e, t) => o[t] === "missing").map(({oid: e}) => e));
if (a.size === 0) return t;
const c = new Map;
const h = s === null ? "" : await e.run([ "ls-tree", "-r", "-z", "--full-tree", s ]);
for (const e of h.toString("latin1").split("\0")) {
const [, t, n, s] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(e) ?? [];
if (t && n && s) c.set(s, {
mode: Number.parseInt(t, 8),
oid: n
});
}
const u = r.entries.flatMap(e => {
if (!a.has(e.oid)) return [ e ];
const t = c.get(e.path);
return t ? [ {
...e,
...t,
stat: d.Pr
} ] : [];
});
return (0, d.Jt)({
...r,
entries: u
}, e.format);
}
function checkIndex(e, t) {
let n;
try {
const {entries: s, link: r} = (0, d.A1)(e, t);
const i = s.find((e, t) => !isSafePath(e.path) || t > 0 && !inOrder(s[t - 1], e));
n = r ? "it is split" : i && `its entry ${JSON.stringify(i.path)} is wrong`;
} catch (e) {
if (!(e instanceof i.RefusedError)) throw e;
n = (0, i.messageOf)(e);
}
if (n === undefined) return;
throw new i.RefusedError("git-state-refused", `Checkpoint refused: its git index is not valid (${n}). Use another copy.`);
}
const isSafePath = e => e.replace(/\/$/, "").split("/").every(e => ![ "", ".", ".." ].includes(e) && !(0, 
c.M)(e));
const inOrder = (e, t) => e.path < t.path || e.path === t.path && e.stage < t.stage;
function sameIndex(e, t) {
const n = readableEntries(e);
if (!n) return false;
const s = (0, d.A1)(t, e.format).entries;
const same = (e, t) => e.path === t?.path && e.oid === t.oid && e.mode === t.mode && e.stage === t.stage && e.skipWorktree === t.skipWorktree && e.assumeValid === t.assumeValid && e.intentToAdd === t.intentToAdd;
return n.length === s.length && n.every((e, t) => same(e, s[t]));
}
function readableEntries(e) {
try {
return (0, a.vY)(e)?.entries ?? [];
} catch (e) {
if (e instanceof i.RefusedError) return undefined;
throw e;
}
}
function finishIndex(e, t, n) {
const i = (0, h.readIfThere)(t, 512 * 1024 * 1024);
if (i === undefined) return;
const o = (0, d.A1)(Buffer.from(i, "latin1"), n);
const a = o.entries.map(t => ({
...t,
stat: currentStat(e, t)
}));
const c = r.join(e, ".git", "index");
(0, s.writeFileSync)(`${c}.rerail`, (0, d.Jt)({
...o,
entries: a
}, n));
(0, s.renameSync)(`${c}.rerail`, c);
}
function currentStat(e, {path: t, stat: n}) {
if (n.mtimeSeconds === 0) return d.Pr;
const r = (0, s.lstatSync)((0, o.uk)(e, t), {
bigint: true,
throwIfNoEntry: false
});
if (!r) return d.Pr;
const i = (0, d.t4)(r);
const a = i.mtimeSeconds === n.mtimeSeconds && i.mtimeNanoseconds === n.mtimeNanoseconds && i.size === n.size;
return a ? i : d.Pr;
}
},
9350: (e, t, n) => {
n.d(t, {
MV: () => makeNestedRepository,
HC: () => moduleIndex,
$o: () => packOffset,
mL: () => prepareGitRestore
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
var o = n(14325);
var a = n(36310);
var c = n(40869);
var d = n(85799);
const f = "logs/HEAD";
const h = /^[0-9a-f]+ ([0-9a-f]+) [^\t]*\t(?:checkout: moving from \S+ to (\S+)$)?/;
function logDetached(e, {from: t, commit: n, refs: s, now: i}) {
const o = (e && (0, d.readIfThere)(r.join(e.gitDir, f))) ?? "";
const {old: a, checkout: c} = readMoves(o, n, s);
const {oid: h, target: u} = c ?? {
oid: n,
target: n
};
const line = (e, t, n) => `${e} ${t} rerail <rerail@localhost> ${i} +0000\t${n}\n`;
return [ o === "" || o.endsWith("\n") ? o : `${o}\n`, line(a, h, `checkout: moving from ${t} to ${u}`), h === n ? "" : line(h, n, `reset: moving to ${n}`) ].join("");
}
function readMoves(e, t, n) {
let s = "0".repeat(t.length);
let r;
let i;
for (const o of e.split("\n")) {
const [, e, a] = h.exec(o) ?? [];
if (e === undefined) continue;
s = e;
if (a !== undefined) r = n.has(`refs/heads/${a}`) ? undefined : {
oid: e,
target: a
};
if (e === t && r) i = r;
}
return {
old: s,
checkout: i
};
}
var u = n(42027);
var l = n(38892);
var p = n(43486);
var m = n(72134);
var y = n(26713);
function newConfig({objectFormat: e, config: t}) {
const n = [ [ "core.repositoryformatversion", e === "sha1" ? "0" : "1" ], [ "core.bare", "false" ], ...e === "sha1" ? [] : [ [ "extensions.objectformat", "sha256" ] ] ];
return (0, c.Lg)([ ...n, ...t ]);
}
async function stageConfig(e, t, n) {
const [i, o] = await Promise.all(c.n0.map(t => (0, c.Zb)(e, t)));
const a = await (0, c.dT)(e);
const d = lackingCheckout(t.config, a);
if (valueIn([ ...i ?? [], ...o ?? [] ], "core.bare") === "true") d.push([ "core.bare", "false" ]);
const f = lackingNames(t.config, a);
const h = [];
const write = async (t, i, o = []) => {
const a = r.join(n, t);
(0, s.mkdirSync)(n, {
recursive: true
});
(0, s.writeFileSync)(a, i, "latin1");
for (const [t, n] of o) await e.run([ "config", "--file", a, "--replace-all", t, n ]);
h.push(t);
};
if (!i) await write("config", newConfig(t)); else if (d.length + f.length > 0) {
const t = Buffer.from((0, c.Lg)(f)).toString("latin1");
await write("config", `${textOf(e, "config")}\n${t}`, d);
}
const u = isThere(e, "config.worktree");
if (!o) await write("config.worktree", "", d); else if (u && d.length > 0) await write("config.worktree", textOf(e, "config.worktree"), d);
return h;
}
const textOf = ({commonDir: e}, t) => (0, d.readIfThere)(r.join(e, t)) ?? "";
const isThere = ({commonDir: e}, t) => (0, s.lstatSync)(r.join(e, t), {
throwIfNoEntry: false
})?.isFile() === true;
const valueIn = (e, t) => e.findLast(([e]) => e === t)?.[1];
function lackingCheckout(e, t) {
const n = [ "core.sparsecheckout", "core.sparsecheckoutcone" ].flatMap(n => {
const s = valueIn(e, n) ?? "false";
return s === (valueIn(t, n) ?? "false") ? [] : [ [ n, s ] ];
});
const s = [ "core.autocrlf", "core.eol" ].flatMap(n => {
const s = valueIn(e, n);
return s === undefined || s === valueIn(t, n) ? [] : [ [ n, s ] ];
});
const r = [ "core.filemode", "core.symlinks" ].flatMap(n => valueIn(e, n) === "false" && valueIn(t, n) !== "false" ? [ [ n, "false" ] ] : []);
return [ ...n, ...s, ...r ];
}
const lackingNames = (e, t) => e.filter(([e]) => /^(?:branch|remote)\./.test(e) && !t.some(([t]) => t === e));
var w = n(26884);
function changeRefs(e, t, n) {
const i = [ ...n ].filter(([e]) => (0, o.Uk)(e));
const a = [ ...n, ...t ].filter(([e]) => !(0, o.Uk)(e));
const c = [ ...t.keys() ].filter(o.Uk).length === i.length && i.every(([e, n]) => t.get(e) === n) && a.every(([e]) => t.has(e));
const f = (0, s.statSync)(r.join(e, "refs"), {
throwIfNoEntry: false
})?.isDirectory();
const h = (0, y.Nb)((0, d.readIfThere)(r.join(e, "packed-refs")) ?? "");
return c && f && h ? undefined : (0, y.$0)(new Map([ ...a, ...i ]));
}
async function prepareGitRestore(e) {
const {root: t, recorded: n, scratch: i} = e;
checkRecorded(n);
const o = (0, s.lstatSync)(r.join(t, ".git"), {
throwIfNoEntry: false
});
const a = d.Repository.open(t, r.join(i, "live"));
if (a && !o?.isDirectory()) {
return {
places: [],
takes: [],
index: undefined,
home: t,
left: !(0, m.Q)(a, n)
};
}
return a ? changeRepository(e, a) : makeRepository(e);
}
async function makeNestedRepository(e) {
checkRecorded(e.recorded);
const {index: t} = await makeRepository(e);
if (t) (0, s.writeFileSync)(r.join(e.stage, ".git", "index"), t);
}
async function moduleIndex(e, t) {
checkRecorded(t);
if (e.format !== t.objectFormat) throw formatDiffers(e, t);
await importObjects(e, t);
const n = await (0, w.QD)(e, t);
return n && !(0, w.Lf)(e, n) ? n : undefined;
}
function checkRecorded({branch: e, config: t, files: n, index: s, objectFormat: r}) {
if (s) (0, w.JM)(s, r);
const a = e !== null && !(0, y._n)(e) && "branch" || t.find(([e, t]) => !(0, c.EW)(e, t))?.[0] || Object.keys(n).find(e => !o.mF.includes(e));
if (a) throw new i.RefusedError("git-state-refused", `Checkpoint refused: git's ${JSON.stringify(a)} is not restored. Use another copy.`);
}
async function makeRepository({stage: e, scratch: t, recorded: n}) {
const i = r.join(e, ".git");
for (const e of [ "objects", "refs/heads", "refs/tags", "info" ]) {
(0, s.mkdirSync)(r.join(i, e), {
recursive: true
});
}
(0, s.writeFileSync)(r.join(i, "HEAD"), headText(n));
(0, s.writeFileSync)(r.join(i, "config"), newConfig(n));
if (n.shallow.length > 0) (0, s.writeFileSync)(r.join(i, "shallow"), `${n.shallow.join("\n")}\n`);
const o = d.Repository.open(e, r.join(t, "made"));
const a = await importObjects(o, n);
(0, s.writeFileSync)(r.join(i, "packed-refs"), (0, y.$0)(a), "latin1");
const c = {
[l.o]: "",
...n.files
};
if (n.branch === null && n.commit !== null) c[f] = detachedLog(n, a);
for (const [t, n] of Object.entries(c)) stageFile(e, t, stateText(t, n));
return {
places: [ ".git" ],
takes: [],
index: await (0, w.QD)(o, n),
home: e
};
}
async function changeRepository({root: e, stage: t, recorded: n, touched: i, takenAt: c}, d) {
if (d.format !== n.objectFormat) throw formatDiffers(d, n);
const [h, l] = await Promise.all([ importObjects(d, n), stageConfig(d, n, r.join(t, ".git")) ]);
const p = (0, a.W)(d, n);
const m = {
places: [],
takes: [],
index: undefined,
home: e,
report: p
};
const place = (e, n) => {
stageFile(t, e, n);
m.places.push(`.git/${e}`);
};
const g = (0, y.readRefs)(d);
const k = (0, y.zy)(d, g);
if (k.branch !== n.branch || n.branch === null && k.commit !== n.commit) {
place("HEAD", headText(n));
if (n.branch === null && canLog(e)) place(f, detachedLog(n, g, d));
}
const v = changeRefs(r.join(e, ".git"), g, h);
if (v !== undefined) {
place("packed-refs", v);
for (const e of [ "refs/heads", "refs/tags" ]) {
(0, s.mkdirSync)(r.join(t, ".git", e), {
recursive: true
});
m.places.push(`.git/${e}`);
}
}
const b = v !== undefined && (0, s.existsSync)(r.join(e, ".git", o.oS)) ? [ o.oS ] : [];
m.takes.push(...new Set([ ...(0, u.Q)(d, c), ...b ].map(e => `.git/${e}`)));
for (const t of o.mF) changeStateFile(d, t, n, {
root: e,
changes: m,
place
});
m.places.push(...l.map(e => `.git/${e}`));
const S = await (0, w.QD)(d, n);
if (S && (i || !(0, w.Lf)(d, S))) m.index = S;
if ((m.index || !S) && (0, s.existsSync)(r.join(d.gitDir, "index"))) m.takes.push(".git/index");
return m;
}
const formatDiffers = (e, t) => new i.RefusedError("git-format-differs", `Checkpoint refused: it is of a ${t.objectFormat} repository, and this is a ${e.format} one.`);
function changeStateFile(e, t, {files: n}, {root: i, changes: o, place: a}) {
const c = (0, d.readIfThere)(r.join(e.gitDir, t), 1024 * 1024);
const f = n[t];
const h = f === undefined ? undefined : stateText(t, f);
if (c === h) return;
if (t === l.o && (h === undefined || !isFolder(r.join(i, ".git", "info")))) return;
if (h === undefined) o.takes.push(`.git/${t}`); else {
(0, s.mkdirSync)(r.dirname(r.join(i, ".git", t)), {
recursive: true
});
a(t, h);
}
}
const isFolder = e => (0, s.lstatSync)(e, {
throwIfNoEntry: false
})?.isDirectory() === true;
const stateText = (e, t) => e === l.o ? (0, l.p)(t) : t;
function stageFile(e, t, n) {
const i = r.join(e, ".git", t);
(0, s.mkdirSync)(r.dirname(i), {
recursive: true
});
(0, s.writeFileSync)(i, n, "latin1");
}
function canLog(e) {
const t = (0, s.lstatSync)(r.join(e, ".git", "logs"), {
throwIfNoEntry: false
});
return t === undefined || t.isDirectory();
}
function detachedLog({commit: e}, t, n) {
const s = n && (0, y.zy)(n, t);
const r = s?.branch?.replace("refs/heads/", "") ?? s?.commit ?? e;
return logDetached(n, {
from: r,
commit: e,
refs: t,
now: Math.floor(Date.now() / 1e3)
});
}
const headText = ({branch: e, commit: t}) => e === null ? `${t}\n` : `ref: ${e}\n`;
async function importObjects(e, {bundle: t, commit: n, refs: s}) {
if (t !== undefined) await importBundle(e, t);
const r = [ ...(0, y._b)(s?.toString("latin1") ?? "") ];
const o = r.map(([, e]) => e);
const a = await (0, p.B)(e, n === null ? o : [ ...o, n ]);
if (n === null || a.at(-1) === "commit") return new Map(r.filter((e, t) => a[t] !== "missing"));
throw new i.RefusedError("git-commit-missing", `Checkpoint refused: the repository here lacks the commit ${n}. Fetch it, or use a checkpoint made with --full.`);
}
async function importBundle(e, t) {
try {
await e.index(t, packOffset(t));
} catch (e) {
if (!(e instanceof i.RefusedError) || e.reason !== "git-failed") throw e;
throw new i.RefusedError("git-bundle-invalid", `Checkpoint refused: git cannot take in its bundle (${(0, 
i.messageOf)(e)}). Use another copy.`);
}
}
const g = 64 * 1024 * 1024;
function packOffset(e) {
const t = (0, s.openSync)(e, "r");
try {
const n = Buffer.alloc(Math.min((0, s.lstatSync)(e).size, g));
(0, s.readSync)(t, n, 0, n.length, 0);
const r = n.indexOf("\n\nPACK");
if (r >= 0 && n.toString("latin1", 0, 2) === "# ") return r + 2;
throw new i.RefusedError("git-bundle-invalid", "Checkpoint refused: its git bundle holds no pack. Use another copy.");
} finally {
(0, s.closeSync)(t);
}
}
},
40586: (e, t, n) => {
n.d(t, {
A: () => parseLink,
x: () => mergeEntries
});
function parseLink(e, t) {
const n = e.toString("hex", 0, t);
if (/^0*$/.test(n)) return undefined;
if (e.length === t) return {
oid: n,
deleted: [],
replaced: []
};
const s = readBitmap(e, t);
const r = readBitmap(e, s.end);
return {
oid: n,
deleted: s.bits,
replaced: r.bits
};
}
const s = 64;
const r = 1e7;
function readBitmap(e, t) {
const n = e.readUInt32BE(t + 4);
const wordAt = n => e.readBigUInt64BE(t + 8 + n * 8);
const i = e.readUInt32BE(t);
if (i > r) throw new RangeError("A bitmap is larger than any index.");
const o = [];
let a = 0;
for (let e = 0; e < n; ) {
const t = wordAt(e++);
const n = Number(t >> 1n & 0xffffffffn) * s;
if (t & 1n) for (let e = Math.min(a + n, i), t = a; t < e; t++) o.push(t);
a += n;
for (let n = Number(t >> 33n); n > 0; n--, a += s) {
const t = wordAt(e++);
for (let e = 0; e < s; e++) if (t >> BigInt(e) & 1n) o.push(a + e);
}
}
return {
bits: o,
end: t + 8 + n * 8 + 4
};
}
function mergeEntries(e, t, {deleted: n, replaced: s}) {
const r = [ ...e ];
for (const [n, i] of s.entries()) {
const s = e[i];
const o = t[n];
if (s && o) r[i] = {
...o,
path: s.path
};
}
for (const e of n) r[e] = undefined;
const i = t.slice(s.length);
const o = new Set(i.map(keyOf));
const a = r.filter(e => e !== undefined && !o.has(keyOf(e)));
return [ ...a, ...i ].sort((e, t) => e.path === t.path ? e.stage - t.stage : e.path < t.path ? -1 : 1);
}
const keyOf = ({path: e, stage: t}) => `${t} ${e}`;
},
56221: (e, t, n) => {
n.d(t, {
z: () => o
});
const s = 6e4;
const r = 60 * s;
const i = 24 * r;
const o = {
mode: "observe",
lanes: [],
plans: {},
mixedCauses: "ask",
never: {
jobs: [],
environments: [ "*" ]
},
idempotent: {
jobs: [],
environments: []
},
optional: {},
flaky: {
maxPerWeek: 5,
deadlineMs: 14 * i,
tests: [],
signatures: []
},
budgets: {
reruns: {
perJob: 2,
perRun: 3,
perDay: 50
},
storage: {
perRunBytes: 2 * 1024 ** 3,
retentionMs: 3 * i
},
circuitBreaker: {
runs: 10,
withinMs: 30 * s
}
},
triggers: [],
stages: {
paths: [],
approveOver: 2,
maxPerTarget: 2
},
checkpoint: {
stores: [ "artifact" ]
},
cache: [],
rollback: {
branches: [],
mode: "pr",
exempt: {
authors: [],
paths: [],
trailers: []
},
limits: {
ageMs: i,
create: 3,
push: 0
}
},
notifications: {
pullRequest: "on-action",
issue: {
labels: []
}
},
rules: []
};
},
76592: (e, t, n) => {
n.d(t, {
I: () => s
});
const s = 2 * 1024 ** 3 + 16 * 1024 ** 2;
},
23416: (e, t, n) => {
n.d(t, {
It: () => i,
MQ: () => environmentHashes,
mP: () => takeFingerprint,
tX: () => differences
});
var s = n(77598);
var r = n(48161);
const i = {
node: [ "--version" ],
python3: [ "--version" ],
go: [ "version" ],
rustc: [ "--version" ],
java: [ "--version" ],
gcc: [ "--version" ],
clang: [ "--version" ],
ruby: [ "--version" ],
dotnet: [ "--version" ],
php: [ "--version" ],
make: [ "--version" ]
};
const o = 5e3;
async function takeFingerprint(e, t, s) {
const {execFile: a} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.t.bind(n, 31421, 19));
const version = (e, n) => new Promise(s => {
a(e, [ ...n ], {
env: {
...t
},
timeout: o,
windowsHide: true
}, (t, n) => {
const r = n.split("\n")[0]?.trim();
s(t || !r ? undefined : [ e, r.slice(0, 200) ]);
});
});
const c = await Promise.all(Object.entries(i).map(([e, t]) => version(e, t)));
const d = libcVersion();
const f = await s;
return {
os: (0, r.platform)(),
arch: (0, r.arch)(),
...d === undefined ? {} : {
libc: d
},
home: t.HOME ?? (0, r.homedir)(),
user: userName(),
workspace: e,
tools: Object.fromEntries(c.filter(e => e !== undefined)),
...f === undefined ? {} : {
executables: f
}
};
}
function differences(e, t) {
const n = [];
for (const [s, r] of c) {
if (e[s] !== t[s]) {
n.push({
reason: r,
why: `${r.replaceAll("-", " ")} was ${e[s] ?? "unknown"}, is ${t[s] ?? "unknown"}`
});
}
}
for (const s of new Set([ ...Object.keys(e.tools), ...Object.keys(t.tools) ])) {
const [r, i] = [ e.tools[s], t.tools[s] ];
if (r !== i) n.push({
reason: "tool-version",
why: `${s} was ${r ?? "absent"}, is ${i ?? "absent"}`
});
}
return [ ...n, ...changedExecutables(e, t) ];
}
function changedExecutables(e, t) {
if (!e.executables || !t.executables) {
return e.executables === t.executables ? [] : [ {
reason: "tool-unknown",
why: "the programs that its script names were not recorded"
} ];
}
const [n, s] = [ e.executables, t.executables ];
const r = [ ...new Set([ ...Object.keys(n), ...Object.keys(s) ]) ].sort();
const i = r.filter(r => n[r] !== s[r] && e.tools[r] === t.tools[r]);
return i.slice(0, a).map(e => ({
reason: "tool-content",
why: `${e} ${inWords(n[e], s[e])}`
}));
}
const a = 5;
function inWords(e, t) {
if (t === undefined) return "is no longer installed";
return e === undefined ? "was not installed" : "is another version of the program (its content differs)";
}
const c = [ [ "os", "operating-system" ], [ "arch", "architecture" ], [ "libc", "c-library" ], [ "home", "home" ], [ "user", "user" ], [ "workspace", "workspace-path" ] ];
const d = /^(?:GITHUB_.*|RUNNER_.*|ACTIONS_.*|INPUT_.*|STATE_.*|RERAIL_.*|ImageVersion|PATH|Path|PWD|OLDPWD|SHLVL|_|INVOCATION_ID|JOURNAL_STREAM|SYSTEMD_EXEC_PID|MEMORY_PRESSURE_.*|SSH_.*|XDG_SESSION.*|TERM.*|COLUMNS|LINES|NODE_.*COVERAGE.*)$/;
function environmentHashes(e, t) {
const n = {};
for (const r of Object.keys(e).sort()) {
const i = e[r];
if (i === undefined || d.test(r)) continue;
n[r] = t(r, i) ? "secret" : (0, s.createHash)("sha256").update(i).digest("hex").slice(0, 16);
}
return n;
}
function userName() {
try {
return (0, r.userInfo)().username;
} catch {
return String(process.getuid?.() ?? "");
}
}
function libcVersion() {
const e = process.report?.getReport();
return e?.header?.glibcVersionRuntime;
}
},
16158: (e, t, n) => {
n.d(t, {
wd: () => a,
tx: () => attemptOf,
MF: () => decideFastForward,
iF: () => decideResume
});
const s = [ ...[ "BASH_ENV", "ENV", "BASH_FUNC_*", "BASHOPTS", "SHELLOPTS", "PROMPT_COMMAND", "PS4", "IFS", "CDPATH", "ZDOTDIR" ], ...[ "FPATH", "SHELL", "PSModulePath", "ComSpec", "PATHEXT" ], ...[ "PATH", "HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_*", "TMPDIR", "TEMP", "TMP" ], ...[ "LD_*", "DYLD_*", "GCONV_PATH", "LOCPATH", "NLSPATH", "HOSTALIASES", "RES_OPTIONS", "MALLOC_*", "GLIBC_*" ], ...[ "NODE_OPTIONS", "NODE_PATH", "NODE_EXTRA_CA_CERTS", "NODE_REPL_*", "NODE_V8_COVERAGE", "DENO_*", "BUN_*" ], ...[ "PYTHON*", "PERL5*", "PERL_*", "PERLLIB", "RUBYOPT", "RUBYLIB", "RUBYPATH", "GEM_*", "BUNDLE_*" ], ...[ "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "JAVA_OPTS", "CLASSPATH", "MAVEN_*", "GRADLE_*" ], ...[ "SBT_OPTS", "JVM_OPTS", "KOTLIN_*", "SCALA_*", "ANT_*", "PHPRC", "PHP_INI_SCAN_DIR", "COMPOSER_*", "LUA_*" ], ...[ "DOTNET_*", "COR_*", "CORECLR_*", "MSBUILD*", "NUGET_*", "R_PROFILE*", "R_ENVIRON*", "R_LIBS*", "JULIA_*" ], ...[ "ERL_*", "ELIXIR_ERL_OPTIONS", "MIX_*", "GHC_*", "OCAML*", "TCLLIBPATH", "GUILE_*", "EMACSLOADPATH", "VIMINIT" ], ...[ "MAKEFLAGS", "MAKEFILES", "GNUMAKEFLAGS", "CMAKE_TOOLCHAIN_FILE", "CMAKE_PROJECT_*", "CMAKE_*_LAUNCHER" ], ...[ "RUSTC", "RUSTC_*", "RUSTDOC", "RUSTFLAGS", "RUSTUP_*", "CARGO_*", "GOFLAGS", "GOENV", "GOPROXY", "GOSUMDB" ], ...[ "GONOSUMDB", "GONOSUMCHECK", "GOINSECURE", "GOPRIVATE", "GOTOOLCHAIN", "npm_config_*", "YARN_*", "PNPM_*" ], ...[ "COREPACK_*", "PIP_*", "UV_*", "POETRY_*", "CONDA_*", "VIRTUALENV_*", "HOMEBREW_*", "BAZEL_*", "CCACHE_*" ], ...[ "GIT_*", "SSH_ASKPASS*", "EDITOR", "VISUAL", "PAGER", "MANPAGER", "LESSOPEN", "LESSCLOSE", "BROWSER", "GH_*" ], ...[ "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "FTP_PROXY", "NO_PROXY", "SSL_CERT_*", "SSLKEYLOGFILE", "OPENSSL_*" ], ...[ "CURL_*", "REQUESTS_CA_BUNDLE", "WGETRC", "AWS_CA_BUNDLE", "AWS_CONFIG_FILE", "KUBECONFIG", "DOCKER_*" ] ];
const r = new RegExp(`^(?:${s.map(e => e.replaceAll("*", "[^]*")).join("|")})$`, "i");
const isLoaderVariable = e => r.test(e);
var i = n(23416);
function decideFastForward(e, t) {
const n = e.stages.find(e => e.name === t.name);
if (!n) return refuse("not-recorded", `attempt ${e.attempt} did not get to this stage`);
if (n.state !== "completed" && n.state !== "fast-forwarded") {
const t = n.interrupted ? "was interrupted" : o[n.state];
return refuse("not-completed", `in attempt ${attemptOf(n, e)} it ${t}`);
}
const s = [ ...t.allowed ? [] : [ {
reason: "not-allowed",
why: 'the input "fast-forward" is false'
} ], ...sameWork(n, t), ...samePlace(n, t), ...effects(n, t), ...t.authenticated ? [] : loaderVariables(n) ];
const {after: r, replay: i} = n;
if (!r) s.push({
reason: "no-checkpoint",
why: "no checkpoint from after it is available"
});
if (!i && s.length === 0) s.push({
reason: "not-recorded",
why: "its outputs were not recorded"
});
if (s.length > 0 || !r || !i) return {
skip: false,
refusals: s
};
return {
skip: true,
stage: {
...n,
after: r,
replay: i
}
};
}
function decideResume(e, t) {
const n = e.stages.find(e => e.name === t.name);
if (!n?.dirty || ![ "failed", "started" ].includes(n.state)) return {
resume: false,
refusals: []
};
const s = n.interrupted === true || n.state === "started";
const r = [ ...sameWork(n, t), ...samePlace(n, t) ];
if (n.resumes > 0 && !s) {
r.push({
reason: "resumed-before",
why: `it failed again after it was resumed in attempt ${attemptOf(n, e)}`
});
}
if (r.length > 0) return {
resume: false,
refusals: r
};
const i = s ? "was interrupted" : "failed";
return {
resume: true,
stage: n,
attempt: attemptOf(n, e),
from: n.dirty,
resumes: n.resumes + 1,
why: `in attempt ${attemptOf(n, e)} it ${i}, and it says that it can go on from there`
};
}
const attemptOf = (e, {attempt: t}) => e.attempt ?? t;
const o = {
started: "did not end",
completed: "completed",
failed: "failed",
skipped: "was skipped",
"fast-forwarded": "was fast-forwarded",
"rolled-back": "was rolled back"
};
const refuse = (e, t) => ({
skip: false,
refusals: [ {
reason: e,
why: t
} ]
});
function sameWork(e, t) {
const n = [];
if (e.script !== t.script) n.push({
reason: "script-changed",
why: "its script is another one now"
});
if (e.commit !== t.commit || e.head !== t.head) n.push({
reason: "commit-changed",
why: "the checked-out commit is another one now"
});
const s = changedNames(e.environment, t.environment);
if (s.length > 0) {
n.push({
reason: "environment-changed",
why: `its environment differs in ${s.slice(0, 5).join(", ")}`
});
}
if (e.before === undefined) {
n.push({
reason: "no-checkpoint",
why: "the workspace before it was not recorded"
});
} else if (e.before.stateHash !== t.stateHash) {
n.push({
reason: "workspace-differs",
why: "the workspace is not what it was before the stage"
});
}
return n;
}
function samePlace(e, t) {
const n = (e.replay?.path ?? []).filter(e => !t.exists(e));
return [ ...e.fingerprint ? (0, i.tX)(e.fingerprint, t.fingerprint) : [ {
reason: "machine-unknown",
why: "the machine it ran on was not recorded"
} ], ...n.map(e => ({
reason: "path-missing",
why: `the stage added ${e} to PATH, and this machine does not have it`
})) ];
}
function loaderVariables({replay: e}) {
const t = Object.keys(e?.env ?? {}).filter(isLoaderVariable);
if (t.length === 0) return [];
const n = `it set ${t.slice(0, 5).join(", ")}, which changes what programs load, and is set again only with the input "checkpoint-key"`;
return [ {
reason: "loader-variable",
why: n
} ];
}
function effects(e, t) {
const n = e.blockers.filter(e => !c.has(e.reason));
if (t.declared) return [ ...n ];
const s = [ ...e.blockers ];
if (t.services) {
s.push({
reason: "services",
why: 'the job has services, which start empty; say "effects: workspace" if it does not matter'
});
}
return s;
}
const a = "outside-effect";
const c = new Set([ a ]);
function changedNames(e, t) {
return [ ...new Set([ ...Object.keys(e), ...Object.keys(t) ]) ].filter(n => e[n] !== t[n]).sort();
}
},
71205: (e, t, n) => {
n.d(t, {
G0: () => refuseStepBack,
ff: () => stepBackTarget,
nq: () => asksForStepBack
});
const asksForStepBack = ({stepBack: e}) => e !== undefined && [ e.cameBack, e.path, e.pending ].some(e => e !== undefined);
function stepBackTarget({stages: e, resumedAt: t, path: n, pending: s, asked: r}) {
const i = n ?? s;
const o = i === undefined ? -1 : e.slice(0, -1).findIndex(({name: e}) => e === i);
if (o >= 0) return o;
if (t > 0) return t - 1;
return r && e.length > 1 ? e.length - 2 : undefined;
}
function refuseStepBack({stepBack: e, policy: t, options: n}) {
if (!e) return {
reason: "no-checkpoint",
why: "there is no stage to step back to: the step has no stage"
};
if (t.isBroken) {
return {
reason: "policy-broken",
why: "rerail steps back to no stage until the policy is valid again"
};
}
const {stages: s, made: r, approveOver: i, maxPerTarget: o, approved: a} = e;
const c = stepBackTarget(e);
if (c === undefined) {
return {
reason: "no-earlier-stage",
why: "there is no earlier stage that this attempt did not run"
};
}
const d = s[c].name;
const f = r[d] ?? 0;
if (f >= o) {
const e = f === 1 ? "once" : f === 2 ? "twice" : `${f} times`;
return {
reason: "rollbacks-spent",
why: `this run stepped back to stage "${d}" ${e}, and it failed again`
};
}
const h = s.slice(c).find(({external: e}) => e);
if (h && n.retry !== "always") {
return {
reason: "outside-effects",
why: `stage "${h.name}" acts outside the workspace and would run again`
};
}
const u = s.length - 1 - c;
return u > i && !a ? {
reason: "needs-approval",
why: `stepping back ${u === 1 ? "1 stage" : `${u} stages`}, to "${d}", needs your approval`
} : undefined;
}
},
53501: (e, t, n) => {
n.d(t, {
A: () => emptyQuarantine,
a: () => moveQuarantine
});
var s = n(73024);
var r = n(51455);
var i = n(76760);
var o = n(19473);
async function emptyQuarantine(e, {quarantine: t}, s) {
if (t === undefined) return;
if (s && (await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 48722))).isDiskFull(s)) {
await (0, r.rm)(t, {
recursive: true,
force: true
});
e.log.info("what the try had written was deleted, not kept: the disk was full");
removeIfEmpty(i.dirname(t));
return;
}
const o = await moveQuarantine(e, t);
e.log.debug(`what the restore replaced is in ${o}`);
}
async function moveQuarantine(e, t) {
const {workspace: n} = e.context;
const r = [ i.join((await e.job()).folder, "quarantine"), i.join(n, "../.rerail-quarantine") ];
for (const n of r) {
const r = i.join(n, i.basename(t));
try {
(0, s.mkdirSync)(n, {
recursive: true,
mode: 448
});
(0, s.renameSync)(t, r);
removeIfEmpty(i.dirname(t));
return r;
} catch (s) {
e.log.debug(`quarantine ${t} is not moved to ${r}: ${(0, o.messageOf)(s)}`);
removeIfEmpty(n);
}
}
return t;
}
function removeIfEmpty(e) {
try {
if ((0, s.readdirSync)(e).join() === ".gitignore") (0, s.rmSync)(i.join(e, ".gitignore"));
(0, s.rmdirSync)(e);
} catch {}
}
},
22002: (e, t, n) => {
n.d(t, {
p: () => readLedgerRef
});
var s = n(76760);
var r = n(19473);
const i = 1e4;
async function readLedgerRef(e) {
const {context: t, env: a, inputs: c, clock: d, random: f} = e;
if (!c.token || t.repository === undefined || !t.onRunner || !isOneHost(a)) return undefined;
const h = o.get(e.env);
if (h) return h;
const u = (async () => {
try {
const {createGitRefStore: r} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 39085));
const o = (a.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
const h = r({
url: `${o}/${t.repository}.git`,
token: c.token,
folder: s.join((await e.job()).folder, "ledger", String(process.pid)),
clock: d,
random: f,
signal: AbortSignal.any([ e.cancel, AbortSignal.timeout(i) ]),
fetches: 1
});
return await h.snapshot();
} catch (t) {
e.log.debug(`The repository's ledger cannot be read: ${(0, r.messageOf)(t)}`);
return undefined;
}
})();
o.set(e.env, u);
return u;
}
function isOneHost({GITHUB_SERVER_URL: e, GITHUB_API_URL: t}) {
const isPublic = (e, t) => e === undefined || URL.parse(e)?.hostname === t;
return !isPublic(e, "github.com") || isPublic(t, "api.github.com");
}
const o = new WeakMap;
},
16864: (e, t, n) => {
n.d(t, {
x: () => approvalOf
});
var s = n(22002);
const r = "approvals/";
async function approvalOf(e, {id: t, to: n}) {
const {confirmRollback: i} = e.inputs;
if (i.some(e => e === "true" || e === n || e === t)) return 'the input "confirm-rollback"';
const o = (await (0, s.p)(e))?.get(r + t);
const a = o === undefined ? undefined : parse(o);
return a?.id === t && typeof a.by === "string" ? `@${a.by.slice(0, 100)}` : undefined;
}
function parse(e) {
try {
const t = JSON.parse(e);
return typeof t === "object" && t !== null ? t : undefined;
} catch {
return undefined;
}
}
},
64229: (e, t, n) => {
n.r(t);
n.d(t, {
capture: () => capture,
formatBytes: () => i.z
});
var s = n(19473);
var r = n(50014);
var i = n(49348);
var o = n(62403);
const a = 2 * 1024 ** 3;
const c = 5 * 6e4;
async function capture(e, t) {
const i = t.stage === undefined ? "The checkpoint for clean tries" : `The checkpoint of stage "${t.stage}"`;
return e.bestEffort(i, async () => {
const {context: o, inputs: f} = e;
const [h, u, l, p] = await Promise.all([ e.engine(), e.localStore(), e.job(), e.ledger() ]);
if (l.secret.lost) throw new s.UserError(d);
const m = {
root: o.workspace,
store: u,
identity: {
...l.identity,
sequence: t.sequence,
clean: t.clean,
...o.sha === undefined ? {} : {
commit: o.sha
},
...t.stage ? {
stage: t.stage
} : {}
},
...t.parent === undefined ? {} : {
parent: t.parent
},
...f.exclude.length === 0 ? {} : {
exclude: f.exclude
},
secrets: f.secrets,
masker: e.masker,
caps: {
bytes: a,
ms: Math.min(c, t.withinMs ?? c)
},
...t.withinMs === undefined ? {
signal: e.cancel
} : {}
};
const {isWithheld: y, marksForCapture: w} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 95972));
if (m.parent !== undefined && y(l, m.parent)) delete m.parent;
const g = w(e, l);
const k = await (0, r.t2)(p, "capture", i, async () => {
const e = await h.capture(m);
await g(e.id);
return {
result: e,
checkpoint: e.id,
durationMs: e.ms
};
});
tell(e, k, t);
return k;
});
}
const d = "the notes of this job's other steps cannot be read, so that rerail does not know all its secrets. Use rerail by its repository in all steps of a job, and leave RUNNER_TEMP/rerail alone";
function tell({log: e}, t, {stage: n, clean: s}) {
const r = t.reused ? "nothing changed since the last" : `${t.files} files, ${(0, 
i.z)(t.storedBytes)}`;
const a = s ? "checkpoint" : "checkpoint of what the script left";
const c = `${a} ${t.id}: ${r}, ${(0, o.a3)(t.ms)}`;
if (n === undefined) e.debug(c); else e.info(c);
if (t.findings.length > 0) {
const n = t.findings.map(({path: e, kind: t}) => `${e} (${t})`).slice(0, 5);
e.info(`left out of the checkpoint, because it looks like a credential: ${n.join(", ")}`);
}
if (t.skipped.length > 0) {
const n = t.skipped.map(({path: e, reason: t}) => `${e} (${t})`).slice(0, 5);
e.info(`left out of the checkpoint: ${n.join(", ")}${t.skipped.length > 5 ? ", …" : ""}`);
}
}
},
40971: (e, t, n) => {
n.r(t);
n.d(t, {
carryPlans: () => carryPlans,
readEarlier: () => readEarlier,
tellLostUploads: () => tellLostUploads
});
var s = n(51455);
var r = n(68214);
async function tellLostUploads(e) {
const {attempt: t, debug: s, hasRuntime: r} = e.context;
if (t <= 1 || s || !r) return;
await e.bestEffort("The look for lost uploads", async () => {
const s = await e.job();
if (!await s.mark("told-lost")) return;
const r = await e.remoteStore();
if (!r) return;
const {lostUploads: i} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 3444));
const o = await i(r, s.identity.jobKey, t - 1);
if (o.length === 0) return;
const {uploadsLost: a} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 70909));
e.log.warning(a(t - 1, o));
});
}
async function readEarlier(e) {
if (e.context.attempt <= 1) return undefined;
const t = await e.bestEffort("Finding an earlier attempt", async () => {
const t = await e.job();
const n = e.inputs.checkpointKey === undefined ? "earlier" : "earlier-sealed";
return t.once(n, async () => afterRollbacks(e, await (0, r.findEarlier)({
identity: t.identity,
debug: e.context.debug,
...await isWhole(e) ? {
whole: true
} : {},
unauthenticated: await whyKeyNeeded(e),
store: await e.remoteStore() ?? await e.localStore()
})));
});
if (!t) return undefined;
if (t.found) return t.record;
if (!await (await e.job()).mark("told-fresh")) return undefined;
if (t.alarming) {
e.log.warning(`This attempt starts fresh: ${t.why}.`);
await tellSummary(e, t.why);
} else e.log.info(`this attempt starts fresh: ${t.why}`);
return undefined;
}
async function isWhole(e) {
const {remotePlace: t} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 25455));
const {stores: s} = await t(e);
if (!s.some(e => e !== "artifact")) return false;
const {rerunWhole: r} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 75024));
return await r(e) ?? false;
}
async function afterRollbacks(e, t) {
if (!t.found || t.record.rollbacks === undefined) return t;
const {withRollbacks: s} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 80854));
return {
...t,
record: await s(e, t.record)
};
}
async function tellSummary({context: e, masker: t, bestEffort: r}, i) {
const {summary: o} = e.files;
if (o === undefined) return;
await r("Writing the summary", async () => {
const {startsFresh: e} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 70909));
await (0, s.appendFile)(o, t.mask(e(i)));
});
}
async function whyKeyNeeded(e) {
const {context: t, inputs: s} = e;
if (s.checkpointKey !== undefined) return undefined;
if (t.hasIdToken) return "the job can ask for OIDC tokens";
if (t.workflowRef === undefined || t.job === undefined) return undefined;
const {jobsNamed: r, readRunWorkflows: i} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 9113));
const o = await i(e);
const a = "the workflow file could not be read, which says whether the job has an environment";
if (o === undefined) return a;
const c = r(o, t.job);
if (c.length === 0) return a;
return c.some(({job: e}) => e.environment !== undefined) ? "the job has an environment" : undefined;
}
async function carryPlans(e, t) {
const n = await readEarlier(e);
const s = n?.stages.find(({name: e}) => e === t.record.name);
if (s?.plannedResumes) await t.update({
plannedResumes: s.plannedResumes
});
}
},
48633: (e, t, n) => {
n.r(t);
n.d(t, {
bring: () => bring,
fastForward: () => fastForward
});
var s = n(73024);
var r = n(51455);
var i = n(76760);
var o = n(2637);
var a = n(96327);
var c = n(50014);
var d = n(23416);
var f = n(60245);
var h = n(16158);
var u = n(62403);
var l = n(53501);
var p = n(87059);
var m = n(40971);
var y = n(69071);
async function fastForward(e, t, n, s) {
const r = await (0, m.readEarlier)(e);
if (!r) return undefined;
const i = await decide(e, t, r, {
script: n,
environment: s
});
if (!i) return undefined;
if (!i.skip) return runAgain(e, i.refusals.map(e => e.why).join("; "));
const o = await masksOf(e, i.stage);
if (o === undefined) return runAgain(e, 'it masked values that this "checkpoint-key" does not unseal');
return e.bestEffort(`Fast-forwarding stage "${t.record.name}"`, () => apply(e, t, i.stage, {
attempt: (0, h.tx)(i.stage, r),
masks: o
}));
}
async function runAgain(e, t) {
const n = await e.ledger();
await n.record(n.newKey("fast-forward"), {
kind: "act",
act: "fast-forward",
done: false,
why: t
});
e.log.info(`runs again: ${t}`);
}
async function masksOf(e, {name: t, replay: s}) {
if (s.masks === undefined) return [];
const {openMasks: r} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 32879));
return r(e, t, s.masks);
}
async function decide(e, t, n, {script: r, environment: i}) {
const {record: o} = t;
const a = n.stages.some(e => e.name === o.name);
return e.bestEffort("Comparing this machine with the earlier one", async () => {
const [t, c] = a ? await Promise.all([ (await e.engine()).stateHash(e.context.workspace, {
exclude: e.inputs.exclude,
masker: e.masker
}), (0, d.mP)(e.context.workspace, i, (0, y.probeExecutables)(e, r, i)) ]) : [ "", {
os: "",
arch: "",
home: "",
user: "",
workspace: "",
tools: {}
} ];
return (0, h.MF)(n, {
name: o.name,
script: o.script,
environment: o.environment,
...o.commit === undefined ? {} : {
commit: o.commit
},
...o.head === undefined ? {} : {
head: o.head
},
stateHash: t,
fingerprint: c,
services: e.inputs.services,
declared: e.inputs.effects === "workspace",
allowed: e.inputs.fastForward,
authenticated: e.inputs.checkpointKey !== undefined,
exists: t => isInside(t, e.context.workspace) || (0, s.existsSync)(t)
});
});
}
async function apply(e, t, n, {attempt: s, masks: r}) {
maskAgain(e, r);
const {checkpoint: i} = n.after;
const [o, a] = await Promise.all([ e.engine(), e.localStore() ]);
const d = e.clock.monotonic();
const h = await bring(e, i, a);
const {masker: m, cancel: y, context: w} = e;
const g = `attempt ${s} completed the stage`;
const k = (0, f.EX)((await e.job()).identity, n, n.after, s);
const v = await (0, c.t2)(await e.ledger(), "fast-forward", g, async () => {
const t = await (0, p.i)(e);
const s = {
id: i,
root: w.workspace,
stores: h,
masker: m,
signal: y,
expected: k,
...t
};
const r = await o.restore(s);
await (0, l.A)(e, r);
const a = Math.max(0, (n.durationMs ?? 0) - r.ms);
return {
result: r,
checkpoint: i,
durationMs: r.ms,
savedMs: a
};
});
await replay(e, n);
await t.update({
state: "fast-forwarded",
...n.caches === undefined ? {} : {
caches: n.caches
},
...n.before === undefined ? {} : {
before: n.before
},
after: n.after,
replay: n.replay,
...n.fingerprint === undefined ? {} : {
fingerprint: n.fingerprint
},
...n.durationMs === undefined ? {} : {
durationMs: n.durationMs
},
blockers: n.blockers
});
const b = e.clock.monotonic() - d;
const S = (n.durationMs ?? 0) - b;
const x = `${v.written} written, ${v.removed} removed, ${v.unchanged} unchanged in ${(0, 
u.a3)(b)}`;
e.log.info(`fast-forwarded from attempt ${s}: ${x}${S > 0 ? `; the script took ${(0, 
u.a3)(n.durationMs ?? 0)}` : ""}`);
await tellEverybody(e, {
stage: t.record.name,
attempt: s,
checkpoint: i,
...n.durationMs === undefined ? {} : {
durationMs: n.durationMs
}
});
return n;
}
async function tellEverybody(e, t) {
const {fastForwardNotice: s, fastForwardSummary: i} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 43416));
e.log.notice(s(t));
const {summary: o} = e.context.files;
if (o !== undefined) await (0, r.appendFile)(o, e.masker.mask(i(t)));
}
async function bring(e, t, s) {
const r = await e.remoteStore();
if (!r) return [ s ];
const [{fetchCheckpoint: o}, {sentMark: a}, {noteDamage: c}, d] = await Promise.all([ Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 37079)), Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 99770)), Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 5914)), e.job() ]);
const {checkpointKey: f} = e.inputs;
const h = (r.copies ?? [ r ]).map(t => c(e, t));
const u = await o(t, h, s, {
scratch: i.join(d.folder, "fetched"),
...f === undefined ? {} : {
key: f
},
warn: e.log.warning
});
for (const e of u) await d.mark(a(e));
return [ c(e, s), ...h ];
}
function maskAgain({masker: e, stdout: t}, n) {
for (const s of n) {
e.add(s);
t.write(`${(0, a.fE)("add-mask", s)}\n`);
}
}
async function replay({context: e}, {replay: t}) {
const {output: n, env: s, path: i} = e.files;
const lines = e => (0, o.Rd)(Object.entries(e));
if (n) await (0, r.appendFile)(n, lines(t.outputs));
if (s) await (0, r.appendFile)(s, lines(t.env));
if (i) await (0, r.appendFile)(i, t.path.map(e => `${e}\n`).join(""));
}
const isInside = (e, t) => e === t || e.startsWith(t + i.sep);
},
96431: (e, t, n) => {
n.r(t);
n.d(t, {
keepLeftovers: () => keepLeftovers,
sendInterrupted: () => sendInterrupted
});
var s = n(32113);
var r = n(99770);
var i = n(64229);
var o = n(69071);
const a = 700;
async function keepLeftovers(e, t) {
const {stage: n, lane: s, before: a, cancelledAt: c, asked: d = false} = t;
const f = c !== undefined;
const h = d || e.inputs.resumable || f && s === "HEAVY";
if (!h || (0, r.uploadTime)(e.inputs, s) === "never") return undefined;
const u = f ? graceLeft(e, c) : undefined;
if (u !== undefined && u <= 0) {
e.log.info("no time is left for a checkpoint of what the script left");
return undefined;
}
const l = await (0, i.capture)(e, {
stage: n.record.name,
sequence: n.record.order * 2,
clean: false,
...a === undefined ? {} : {
parent: a.id
},
...u === undefined ? {} : {
withinMs: u
}
});
if (l) await e.bestEffort("Recording the stage", () => n.update({
dirty: (0, o.snapshotOf)(l)
}));
return l;
}
async function sendInterrupted(e, t, s) {
if ((0, r.uploadTime)(e.inputs, t) === "never" || !e.context.hasRuntime) return;
await e.bestEffort("Starting the upload", async () => {
await (0, r.uploadJob)(e);
const t = graceLeft(e, s);
const {existsSync: i} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.t.bind(n, 73024, 19));
if (t <= 0 || !i((0, r.spoolFolder)((await e.job()).folder))) return;
const {drain: o} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 25161));
await o((0, r.spoolFolder)((await e.job()).folder), t, await (0, r.uploaderFor)(e), e.clock);
});
}
function graceLeft(e, t) {
const {interruptMs: n, terminateMs: r} = s.e;
const i = e.cancel.reason === "SIGTERM" ? r : n + r;
return t + i - a - e.clock.monotonic();
}
},
75024: (e, t, n) => {
n.d(t, {
rerunWhole: () => rerunWhole
});
function wasRerunWhole(e, t, n) {
const s = e.filter(({name: e, conclusion: t}) => t === "success" && n(e)).map(e => ({
job: e,
again: t.find(({name: t}) => t === e.name)
})).flatMap(({job: e, again: t}) => t ? [ !isTakenOver(e, t) ] : []);
return s.length === 0 ? undefined : s.some(e => e);
}
const isTakenOver = (e, t) => t.id === e.id || t.status === "completed" && t.started_at === e.started_at;
const s = 3;
async function rerunWhole(e) {
const {repository: t, runId: r, attempt: i} = e.context;
if (t === undefined || r === undefined) return undefined;
const [{readRunWorkflows: o}, {openClient: a}, {apiAccess: c}] = await Promise.all([ Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 9113)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.bind(n, 45347)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.bind(n, 57885)) ]);
const d = await o(e);
if (!d) return undefined;
const f = d.top.jobs.filter(({needs: e}) => e.length === 0);
const isRoot = e => f.some(({id: t, name: n = t}) => e === n || e.startsWith(`${n} (`) || e.startsWith(`${n} / `));
const {token: h} = e.inputs;
const u = a({
...c(e.env),
...h === undefined ? {} : {
token: h
}
}, {
maxWaitSeconds: 5
});
const jobsOf = e => u.getAll(`/repos/${t}/actions/runs/${r}/attempts/${e}/jobs`, {}, s);
try {
const [e, t] = await Promise.all([ jobsOf(i - 1), jobsOf(i) ]);
return wasRerunWhole(e, t, isRoot);
} catch (t) {
e.log.debug(`Whether all jobs were run again is not known: ${String(t)}`);
return undefined;
}
}
},
25032: (e, t, n) => {
n.d(t, {
resumeStage: () => resumeStage
});
var s = n(50014);
var r = n(60245);
var i = n(16158);
var o = n(53501);
var a = n(87059);
var c = n(40971);
var d = n(48633);
async function resumeStage(e, t, n, h) {
const u = await (0, c.readEarlier)(e);
if (!u) return false;
const l = await e.bestEffort(`Resuming stage "${t.record.name}"`, async () => {
const {name: c, script: l, environment: p, commit: m, head: y} = t.record;
const w = (0, i.iF)(u, {
name: c,
script: l,
environment: p,
...m === undefined ? {} : {
commit: m
},
...y === undefined ? {} : {
head: y
},
stateHash: n.stateHash,
fingerprint: await h.fingerprint ?? f,
services: e.inputs.services,
declared: true,
allowed: true,
authenticated: e.inputs.checkpointKey !== undefined,
exists: () => true
});
if (!w.resume) {
const t = w.refusals.map(e => e.why).join("; ");
if (t !== "") e.log.info(`starts from the beginning: ${t}`);
return false;
}
const [g, k] = await Promise.all([ e.engine(), e.localStore() ]);
const v = w.from.checkpoint;
const b = await (0, d.bring)(e, v, k);
const {masker: S, cancel: x, context: A} = e;
const {from: $, stage: E, attempt: O} = w;
const I = (0, r.EX)((await e.job()).identity, E, $, O);
const j = await (0, s.t2)(await e.ledger(), "resume", w.why, async () => {
const n = await (0, a.i)(e);
const s = {
id: v,
root: A.workspace,
stores: b,
masker: S,
signal: x,
expected: I,
...n
};
const r = await g.restore(s);
await (0, o.A)(e, r);
await t.update({
resumes: w.resumes
});
return {
result: r,
checkpoint: v,
durationMs: r.ms
};
});
e.log.info(`resumes from checkpoint ${v}: ${w.why}`);
if (j.missing.length > 0) {
const t = j.missing.slice(0, 5).join(", ");
e.log.warning(`What holds credentials is in no checkpoint, and is missing now: ${t}. The script has to make it again.`);
}
return true;
});
return l ?? false;
}
const f = {
os: "",
arch: "",
home: "",
user: "",
workspace: "",
tools: {}
};
},
80854: (e, t, n) => {
n.d(t, {
Vo: () => c,
reportStepBack: () => reportStepBack,
tellRollback: () => tellRollback,
withRollbacks: () => withRollbacks,
writeContext: () => writeContext
});
var s = n(51455);
var r = n(76760);
var i = n(63525);
var o = n(917);
var a = n(16864);
const c = "RERAIL_CONTEXT";
async function knownRollbacks(e) {
return (await e.job()).noted(i.Oz) ?? [];
}
async function withRollbacks(e, t) {
const {rollbacks: n = []} = t;
const s = n.at(-1);
if (!s) return t;
const r = s.state === "asked" ? await (0, a.x)(e, s) : undefined;
const c = r === undefined ? undefined : {
...s,
state: "planned",
approvedBy: r
};
const d = c ? [ ...n.slice(0, -1), c ] : n;
await (await e.job()).note(i.Oz, d);
return {
...t,
rollbacks: d,
...c ? {
stages: (0, o.EN)(t.stages, c)
} : {}
};
}
const inForce = (e, t) => e.findLast(e => e.state === "planned" && e.attempt < t);
async function writeContext(e) {
const t = await e.job();
const n = await knownRollbacks(e);
const {attempt: i} = t.identity;
const o = inForce(n, i);
if (!o) return undefined;
const a = r.join(t.folder, "context.json");
const c = {
version: 1,
attempt: i,
rollback: o,
rollbacks: n
};
await (0, s.writeFile)(a, e.masker.mask(JSON.stringify(c, null, 2)), {
mode: 384
});
return a;
}
async function tellRollback(e) {
const t = await e.job();
const s = await knownRollbacks(e);
const r = inForce(s, t.identity.attempt);
if (!r || !await t.mark(`told-rollback-${r.id}`)) return;
const {carriedOutSummary: i} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 19714));
e.log.notice(`Attempt ${r.attempt} stepped back from stage "${r.from}" to "${r.to}": ${r.reason}. The scripts find what was tried in ${c}.`);
await appendToSummary(e, i(r, s.slice(0, s.indexOf(r))));
}
async function reportStepBack(e, t) {
const i = await e.job();
const o = await knownRollbacks(e);
const a = o.findLast(({attempt: e}) => e === i.identity.attempt);
const {handedOverSummary: c, rollbackSummary: d, rollbackYaml: f} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 19714));
if (a) {
const t = r.join(i.folder, `rollback-${a.id}.yml`);
await (0, s.writeFile)(t, e.masker.mask(f(a)), {
mode: 384
});
await appendToSummary(e, d(a, o.filter(e => e !== a)));
e.log.info(`rollback record: ${t}`);
} else if (t.some(({reason: e}) => e === "rollbacks-spent")) {
await appendToSummary(e, c(o));
}
}
async function appendToSummary(e, t) {
const {summary: n} = e.context.files;
if (n !== undefined) await (0, s.appendFile)(n, e.masker.mask(`\n${t}`));
}
},
32879: (e, t, n) => {
n.d(t, {
F: () => sealMasks,
openMasks: () => openMasks
});
var s = n(77598);
const r = "aes-256-gcm";
const i = 32;
const o = 12;
const a = 16;
const c = 1024 * 1024;
async function sealMasks(e, t, n) {
const i = e.inputs.checkpointKey;
if (i === undefined) return undefined;
const a = await bindingOf(e, t);
const d = (0, s.randomBytes)(o);
const f = (0, s.createCipheriv)(r, keyOf(i, a), d).setAAD(a);
const h = Buffer.concat([ f.update(JSON.stringify([ ...new Set(n) ]), "utf8"), f.final() ]);
const u = Buffer.concat([ d, f.getAuthTag(), h ]).toString("base64");
return u.length <= c ? u : undefined;
}
async function openMasks(e, t, n) {
const i = e.inputs.checkpointKey;
if (i === undefined || n.length > c) return undefined;
const d = await bindingOf(e, t);
const f = Buffer.from(n, "base64");
try {
const e = {
authTagLength: a
};
const t = (0, s.createDecipheriv)(r, keyOf(i, d), f.subarray(0, o), e);
t.setAAD(d).setAuthTag(f.subarray(o, o + a));
const n = [ t.update(f.subarray(o + a)), t.final() ];
return JSON.parse(Buffer.concat(n).toString("utf8"));
} catch {
return undefined;
}
}
async function bindingOf(e, t) {
const {repository: n, runId: s, jobKey: r} = (await e.job()).identity;
return Buffer.from(JSON.stringify([ "rerail masks 1", n ?? "", s ?? "", r, t ]));
}
const keyOf = (e, t) => (0, s.scryptSync)(e, t, i, {
N: 16384,
r: 8,
p: 1
});
},
69071: (e, t, n) => {
n.r(t);
n.d(t, {
completeStage: () => completeStage,
failStage: () => failStage,
newestCheckpoint: () => newestCheckpoint,
openStage: () => openStage,
probeExecutables: () => probeExecutables,
scriptHash: () => scriptHash,
snapshotOf: () => snapshotOf,
startProbes: () => startProbes
});
var s = n(77598);
var r = n(73024);
var i = n(76760);
var o = n(2637);
var a = n(23416);
var c = n(51455);
var d = n(58500);
var f = n(37067);
const h = 1e3;
const u = 8 * 1024 * 1024;
const l = "/var/run/docker.sock";
async function containerImages(e) {
const t = e.DOCKER_HOST === undefined ? l : /^unix:\/\/(.+)$/.exec(e.DOCKER_HOST)?.[1];
if (t === undefined || !(0, r.existsSync)(t)) return undefined;
const n = await Promise.all([ "/images/json", "/containers/json?all=1" ].map(e => ask(t, e)));
if (n.some(e => e === undefined)) return undefined;
const i = n.map(e => e.map(({Id: e, RepoTags: t}) => [ e, t ].flat().join(" ")).sort());
return (0, s.createHash)("sha256").update(JSON.stringify(i)).digest("hex").slice(0, 16);
}
function ask(e, t) {
return new Promise(n => {
const s = (0, f.request)({
socketPath: e,
path: t,
timeout: h
}, e => {
const t = [];
let r = 0;
e.on("data", e => {
r += e.length;
if (r > u) s.destroy(); else t.push(e);
});
e.once("end", () => n(e.statusCode === 200 ? listOf(Buffer.concat(t)) : undefined));
e.once("error", () => n(undefined));
e.once("close", () => n(undefined));
});
s.once("timeout", () => s.destroy());
s.once("error", () => n(undefined));
s.end();
});
}
function listOf(e) {
try {
const t = JSON.parse(e.toString("utf8"));
return Array.isArray(t) ? t.filter(e => typeof e === "object" && e !== null) : undefined;
} catch {
return undefined;
}
}
var p = n(31421);
const m = /^Runner\.Worker(?:\.exe|\.dll)?$/;
const y = /^(?:_diag|_work|_update|bin|externals|update)(?:\.|$)/;
function runnerRoot(e = process.ppid) {
const t = programsOf(e).find(e => m.test(i.basename(e)));
return t === undefined ? undefined : i.dirname(i.dirname(t));
}
function runnerEntries(e) {
try {
return (0, r.readdirSync)(e).filter(e => y.test(e)).map(t => i.join(e, t));
} catch {
return [];
}
}
function programsOf(e) {
try {
if (process.platform === "linux") {
const t = (0, r.readFileSync)(`/proc/${e}/cmdline`, "utf8").split("\0").slice(1, 3);
return [ (0, r.readlinkSync)(`/proc/${e}/exe`).replace(/ \(deleted\)$/, ""), ...t.filter(i.isAbsolute) ];
}
if (process.platform !== "darwin") return [];
return [ (0, p.execFileSync)("ps", [ "-o", "comm=", "-p", String(e) ], {
encoding: "utf8",
timeout: 2e3
}).trim() ];
} catch {
return [];
}
}
var w = n(16158);
const g = [ "/var/lib/dpkg/status", "/var/lib/rpm", "/usr/lib/sysimage/rpm", "/lib/apk/db/installed", "/var/lib/pacman/local", "/var/lib/docker/image/overlay2/repositories.json", "/var/lib/docker/image/overlayfs/repositories.json", "/var/lib/containers/storage/overlay-images/images.json", "/opt/homebrew/Cellar", "/usr/local/Cellar" ];
const k = 1500;
const v = 5e3;
async function probeOutside(e, t) {
const [n, s, r] = await Promise.all([ listeningPorts(), modified(g), containerImages(t) ]);
return {
at: e,
databases: s,
...n === undefined ? {} : {
ports: n
},
...r === undefined ? {} : {
images: r
}
};
}
async function outsideEffects(e, t, n) {
const s = [];
const add = e => s.push({
reason: w.wd,
why: e
});
const r = await probeOutside(e.at, t.env);
for (const t of new Set([ ...Object.keys(e.databases), ...Object.keys(r.databases) ])) {
if (e.databases[t] !== r.databases[t]) add(`it changed ${t}`);
}
const i = (r.ports ?? []).filter(t => !e.ports?.includes(t));
if (i.length > 0) add(`it left port ${i.slice(0, 5).join(", ")} listening`);
if (e.images !== r.images) add("it changed the container engine's images or containers");
if (n.length > 0) add(`it left processes running: ${n.slice(0, 5).join(", ")}`);
for (const n of await changedFolders(t, e.at)) add(`it changed ${n}, which is on PATH`);
const o = await firstChange(t, e.at);
if (o !== undefined) add(inWords(o, t));
return s;
}
function inWords(e, {home: t, shared: n = false}) {
if (e === "unknown") {
return `${t} is too large to see whether it changed; if the script writes nothing there, set "effects: workspace"`;
}
if (!n) return `it changed ${e.file}`;
return `${e.file} changed while it ran; if another job or service did that, set "effects: workspace"`;
}
async function modified(e) {
const t = {};
for (const n of e) {
const e = await (0, c.stat)(n).catch(() => undefined);
if (e) t[n] = e.mtimeMs;
}
return t;
}
async function listeningPorts() {
if (process.platform !== "linux") return undefined;
const e = new Set;
for (const t of [ "/proc/net/tcp", "/proc/net/tcp6" ]) {
const n = await (0, c.readFile)(t, "latin1").catch(() => "");
for (const [, t] of n.matchAll(/^\s*\d+: [0-9A-F]+:([0-9A-F]{4}) [0-9A-F]+:[0-9A-F]{4} 0A /gm)) {
e.add(String(Number.parseInt(t, 16)));
}
}
return [ ...e ].sort();
}
async function changedFolders(e, t) {
const n = [];
for (const s of e.path) {
if (isWithin(s, e.except)) continue;
const r = await (0, c.stat)(s).catch(() => undefined);
if (r && r.mtimeMs >= t) n.push(s);
}
return n;
}
async function firstChange(e, t) {
const {runner: n, counted: s = []} = e;
const r = [ ...e.except, ...n === undefined ? [] : runnerEntries(n) ];
const o = performance.now();
const a = [ e.home, ...s.filter(t => isWithin(t, [ e.home ]) && isWithin(t, r)) ];
let c = 0;
for (let e = a.shift(); e !== undefined; e = a.shift()) {
if (c > v) {
c = 0;
if (performance.now() - o > k) return "unknown";
await (0, d.setImmediate)();
}
for (const o of entriesOf(e)) {
const d = i.join(e, o.name);
if (isWithin(d, r) && !isWithin(d, s)) continue;
c += 1;
if (changedAt(d) >= t && d !== n) return {
file: d
};
if (o.isDirectory()) a.push(d);
}
}
return undefined;
}
function entriesOf(e) {
try {
return (0, r.readdirSync)(e, {
withFileTypes: true
});
} catch {
return [];
}
}
function changedAt(e) {
try {
return (0, r.lstatSync)(e).ctimeMs;
} catch {
return 0;
}
}
const isWithin = (e, t) => t.some(t => e === t || e.startsWith(t + i.sep));
var b = n(60245);
var S = n(32879);
async function openStage(e, t, n, s) {
const r = await e.job();
const i = await r.claimStage(t);
let o = {
version: b.hl,
name: t,
order: i,
state: "started",
script: scriptHash(n),
environment: (0, a.MQ)(s, (t, n) => e.masker.reveals(n)),
...e.context.sha === undefined ? {} : {
commit: e.context.sha
},
...await checkedOut(e),
startedAt: e.clock.now(),
blockers: [],
resumes: 0
};
await r.saveStage(o);
return {
get record() {
return o;
},
async update(e) {
o = {
...o,
...e
};
await r.saveStage(o);
}
};
}
async function checkedOut(e) {
const t = await e.bestEffort("Reading what is checked out", async () => {
const {headCommit: t} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 27111));
return t(e.context.workspace);
});
return t === undefined ? {} : {
head: t
};
}
function scriptHash({shell: e = "", workingDirectory: t, text: n}) {
return (0, s.createHash)("sha256").update(JSON.stringify([ e, t, n ])).digest("hex");
}
function probeExecutables(e, {text: t, shell: s, workingDirectory: r}, i) {
return e.bestEffort("The look at the programs that the script names", async () => {
const {namedExecutables: o} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 44634));
const c = {
text: t,
...s === undefined ? {} : {
shell: s
},
workingDirectory: r,
workspace: e.context.workspace,
env: i
};
return o(c, new Set(Object.keys(a.It)));
});
}
function startProbes(e, t, n) {
return {
outside: e.bestEffort("The probe outside the workspace", () => probeOutside(e.clock.now(), e.env)),
fingerprint: e.bestEffort("The probe of the machine", () => (0, a.mP)(e.context.workspace, t, n))
};
}
async function completeStage(e, t, n, s, r) {
const i = r && await captureAfter(e, t, r);
const {replay: o, blockers: a} = await replayOf(e, t.record.name, n);
const c = [ ...a, ...unclearCommands(n), ...secretFiles(r, i), ...leftOut(r, i), ...await outsideBlockers(e, s, n) ];
const d = await s.fingerprint;
await t.update({
state: "completed",
durationMs: n.durationMs,
tries: n.number,
blockers: c,
dirty: undefined,
...i === undefined ? {} : {
after: snapshotOf(i)
},
...o === undefined ? {} : {
replay: o
},
...d === undefined ? {} : {
fingerprint: d
}
});
}
async function failStage(e, t, n, s, r) {
const i = await (s?.fingerprint);
await e.update({
state: r,
...i === undefined ? {} : {
fingerprint: i
},
durationMs: t.durationMs,
tries: t.number,
...n === undefined ? {} : {
failure: n
}
});
}
const snapshotOf = ({id: e, stateHash: t}) => ({
checkpoint: e,
stateHash: t
});
async function newestCheckpoint(e) {
const t = (await e.stages()).findLast(e => e.after ?? e.before);
return (t?.after ?? t?.before)?.checkpoint;
}
async function captureAfter(e, t, s) {
const {capture: r} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 64229));
return r(e, {
stage: t.record.name,
sequence: t.record.order * 2,
parent: s.id,
clean: true
});
}
async function replayOf(e, t, {published: n, masks: s}) {
const r = {
outputs: Object.fromEntries(n.outputs),
env: Object.fromEntries(n.env),
path: [ ...n.path ]
};
const i = [ ...Object.values(r.outputs), ...Object.values(r.env), ...r.path ];
if (i.some(t => e.masker.reveals(t))) return {
blockers: [ x ]
};
const a = [ ...n.outputs.keys(), ...n.env.keys() ];
if (!a.every(o.sI)) return {
blockers: [ $ ]
};
const c = s();
if (c.length === 0) return {
replay: r,
blockers: []
};
const d = await (0, S.F)(e, t, c);
return d === undefined ? {
replay: r,
blockers: [ A ]
} : {
replay: {
...r,
masks: d
},
blockers: []
};
}
function unclearCommands({unclear: e}) {
const [t] = e;
if (t === undefined) return [];
return [ {
reason: "unclear-command",
why: `whether the runner accepts its workflow commands is unknown: ${t}`
} ];
}
const x = {
reason: "secret-output",
why: "its outputs or environment hold a secret, which is never kept"
};
const A = {
reason: "masked-value",
why: 'it masked a value, which only a "checkpoint-key" lets rerail keep'
};
const $ = {
reason: "odd-name",
why: "it set an output or a variable whose name cannot be written to a file"
};
function secretFiles(e, t) {
const keyOf = ({path: e, sha256: t}) => JSON.stringify([ e, t ]);
const n = new Set(e?.findings.map(keyOf));
return (t?.findings ?? []).filter(e => !n.has(keyOf(e))).map(e => ({
reason: "secret-file",
why: `it wrote ${e.path}, which holds a credential and is never kept`
}));
}
function leftOut(e, t) {
const keyOf = ({path: e, reason: t}) => JSON.stringify([ e, t ]);
const n = new Set(e?.skipped.map(keyOf));
return (t?.skipped ?? []).filter(e => E.has(e.reason) || !n.has(keyOf(e))).map(({path: e, reason: t}) => ({
reason: "left-out",
why: `no checkpoint holds ${e} (${t})`
}));
}
const E = new Set([ "secret-name", "unreadable", "changing" ]);
async function outsideBlockers(e, t, n) {
if (e.inputs.effects === "workspace") return [];
const s = await t.outside;
if (!s) return [ {
reason: "outside-effect",
why: "whether it changed anything outside the workspace is not known"
} ];
const {workspace: o, temp: a} = e.context;
const c = await e.bestEffort("The probe outside the workspace", async () => outsideEffects(s, {
home: e.env.HOME ?? e.env.USERPROFILE ?? "",
except: [ o, a, (await e.job()).folder ],
runner: runnerRoot(),
counted: [ e.env.RUNNER_TOOL_CACHE ?? "" ].filter(e => e !== ""),
env: e.env,
shared: e.env.RUNNER_ENVIRONMENT === "self-hosted",
path: (e.env.PATH ?? "").split(i.delimiter).filter(e => e !== "" && (0, r.existsSync)(e))
}, n.background));
return c ?? [ {
reason: "outside-effect",
why: "whether it changed anything outside the workspace is not known"
} ];
}
},
89421: (e, t, n) => {
n.d(t, {
recordStepBack: () => recordStepBack,
stepBackFacts: () => stepBackFacts
});
var s = n(56221);
var r = n(63525);
var i = n(917);
var o = n(71205);
var a = n(16864);
var c = n(40971);
async function stepBackFacts(e, t, n, d) {
const f = await e.job();
const h = await (0, c.readEarlier)(e);
const u = (await f.stages()).filter(({order: e}) => e <= t.record.order);
const l = u.findIndex(({state: e}) => e !== "fast-forwarded");
const {paths: p, approveOver: m, maxPerTarget: y} = d?.stages ?? s.z.stages;
const w = p.find(({from: e, to: s, when: r}) => e === t.record.name && (r ?? n.type) === n.type && u.some(({name: e}) => e === s));
const g = f.noted(r.Oz) ?? [];
const k = g.findLast(({state: e, from: s, trigger: r}) => e === "asked" && s === t.record.name && r.signature === n.signature);
const v = {
stages: u.map(({name: e, external: t}) => ({
name: e,
...t ? {
external: t
} : {}
})),
resumedAt: l,
...l > 0 && failedBefore(h, t.record, n.signature) ? {
cameBack: true
} : {},
...w === undefined ? {} : {
path: w.to
},
...k === undefined ? {} : {
pending: k.to
},
made: (0, i.v)(g),
approveOver: m,
maxPerTarget: y,
approved: false
};
const b = (0, o.ff)(v);
if (b === undefined || u.length - 1 - b <= m) return v;
const S = u[b].name;
const x = await (0, a.x)(e, {
id: (0, i.aS)(f.identity, t.record.name, S),
to: S
});
return {
...v,
approved: x !== undefined
};
}
function failedBefore(e, {name: t, resumes: n}, s) {
const r = e?.stages.find(e => e.name === t);
return r?.state === "failed" && r.failure?.signature === s && n <= r.resumes;
}
async function recordStepBack(e, t, n) {
const {facts: s, failure: a, reason: c, state: d} = n;
const f = await e.job();
const h = (await f.stages()).filter(({order: e}) => e <= t.record.order);
const u = (0, o.ff)(s) ?? 0;
const l = h.slice(u);
const p = t.record.name;
const m = h[u].name;
const {fingerprint: y, commit: w} = h.find(e => e.fingerprint) ?? t.record;
const g = a.evidence[0]?.text;
const k = {
version: 1,
id: (0, i.aS)(f.identity, p, m),
state: d,
from: p,
to: m,
stages: l.map(({name: e}) => e),
reason: c,
trigger: {
kind: n.trigger,
type: a.type,
signature: a.signature,
...g === undefined ? {} : {
evidence: g.slice(0, 500)
}
},
at: new Date(e.clock.now()).toISOString(),
attempt: f.identity.attempt,
...w === undefined ? {} : {
commit: w
},
versions: y ? {
os: `${y.os} ${y.arch}`,
...y.tools
} : {},
preserved: (0, i.s6)(l),
revise: [ ...new Set([ a.suggestion, `Check what stage "${m}" makes: "${p}" fails on it.` ]) ].filter(Boolean)
};
const v = (f.noted(r.Oz) ?? []).filter(e => e.id !== k.id || e.state === "planned");
await f.note(r.Oz, [ ...v, k ]);
if (d === "planned") for (const e of (0, i.EN)(l, k)) await f.saveStage(e);
return k;
}
},
9106: (e, t, n) => {
n.d(t, {
timedCheckpoints: () => timedCheckpoints
});
var s = n(53709);
var r = n(95755);
var i = n(99770);
var o = n(64229);
var a = n(69071);
const c = 15 * 6e4;
const d = 2;
function timedCheckpoints(e, {stage: t, lane: n, before: f, probes: h, contextFile: u}) {
const l = e.inputs.checkpointEveryMs ?? (n === "HEAVY" ? c : undefined);
const p = l === undefined || u === undefined ? l : l / d;
const m = (0, i.uploadTime)(e.inputs, n);
if (!t || m === "never") return undefined;
const y = (0, s.e)();
let w;
let g = Promise.resolve();
let k = Promise.resolve();
async function take(n) {
if (!t) return;
const c = (0, s.e)();
const d = {
...e,
log: c,
bestEffort: (0, r.r)(c, e.inputs),
cancel: n
};
const u = await (0, o.capture)(d, {
stage: t.record.name,
sequence: t.record.order * 2,
clean: false,
...f === undefined ? {} : {
parent: f.id
}
});
if (n.aborted) return;
c.release(y);
if (!u) return;
const l = u.skipped.filter(({reason: e}) => e === "changing").length;
if (l > 0) {
y.debug(`checkpoint ${u.id} is not gone on from: ${l} files changed while it was taken`);
return;
}
const p = await (h?.fingerprint);
const w = {
dirty: (0, a.snapshotOf)(u),
...p === undefined ? {} : {
fingerprint: p
}
};
await d.bestEffort("Recording the stage", () => t.update(w));
if (m === "before") await d.bestEffort("Starting the upload", () => (0, i.uploadJob)(d));
c.release(y);
}
function takeInTurn(e) {
k = k.then(() => e.aborted ? undefined : take(e));
return k;
}
async function run(t) {
while (p !== undefined && !t.aborted) {
await e.clock.sleep(p, t);
await takeInTurn(t);
}
}
return {
async go() {
if (t.record.dirty) {
await e.bestEffort("Recording the stage", () => t.update({
dirty: undefined
}));
}
w = new AbortController;
g = run(AbortSignal.any([ w.signal, e.cancel ]));
},
now: () => takeInTurn(w && !w.signal.aborted ? AbortSignal.any([ w.signal, e.cancel ]) : e.cancel),
async pause() {
w?.abort();
await Promise.all([ g, k ]);
y.release(e.log);
}
};
}
},
87059: (e, t, n) => {
n.d(t, {
i: () => workspaceFolder
});
var s = n(44317);
async function workspaceFolder(e) {
const t = (0, s.f)(e.context.workspace);
const n = await (await e.job()).once("workspace", async () => t ?? null);
const r = n === null || n.path === t?.path ? t : n;
return r === undefined ? {} : {
folder: r
};
}
},
49348: (e, t, n) => {
n.d(t, {
z: () => formatBytes
});
function formatBytes(e) {
const t = [ "B", "KB", "MB", "GB", "TB" ];
let n = e;
let s = 0;
while (n >= 1024 && s < t.length - 1) {
n /= 1024;
s += 1;
}
return `${n < 10 && s > 0 ? n.toFixed(1) : Math.round(n)} ${t[s]}`;
}
}
};
