export const id = 213;

export const ids = [ 213 ];

export const modules = {
3444: (t, e, s) => {
s.r(e);
s.d(e, {
announcementName: () => announcementName,
formatAnnouncement: () => formatAnnouncement,
lostUploads: () => lostUploads
});
const announcementName = (t, e) => `uploads-a${e}-${t}`;
const n = 1;
const r = 1e3;
const formatAnnouncement = t => JSON.stringify({
version: n,
checkpoints: t.map(({id: t, storedBytes: e, stage: s, clean: n}) => ({
id: t,
storedBytes: e,
stage: s,
clean: n
}))
});
async function lostUploads(t, e, s) {
const n = parseAnnouncement(await t.getRecord(announcementName(e, s)));
if (n.length === 0) return [];
const r = new Set((await t.list()).map(({id: t}) => t));
return n.filter(({id: t}) => !r.has(t));
}
function parseAnnouncement(t) {
try {
const {version: e, checkpoints: s} = JSON.parse(t ?? "{}");
if (e !== n || !Array.isArray(s)) return [];
return s.slice(0, r).filter(isAnnounced);
} catch {
return [];
}
}
const isAnnounced = t => typeof t?.id === "string" && Number.isSafeInteger(t.storedBytes) && typeof t.clean === "boolean" && (t.stage === void 0 || typeof t.stage === "string");
},
36707: (t, e, s) => {
s.d(e, {
s: () => allByteRanges
});
var n = s(77598);
var r = s(78702);
var o = s(2090);
var i = s(87573);
const a = (0, n.hash)("sha256", "", "buffer");
function allByteRanges(t) {
const {tree: e, sources: s} = t;
const c = (0, o.g_)(t);
const d = (0, o.G4)(t).sort((t, e) => t.at - e.at);
const h = 2 * (c.length + d.length);
const f = new Float64Array(h);
const l = new Float64Array(h);
const ownAt = t => d[t - c.length];
const place = (t, e, s, n) => {
f[2 * t] = e;
l[2 * t] = s;
f[2 * t + 1] = s;
l[2 * t + 1] = s + n;
};
for (const [t, n] of c.entries()) {
const r = s.at[n];
place(t, r, r + (0, o.RH)(e, n), (0, o.dW)(e, n));
}
for (const [t, {member: e, at: s, contentAt: n}] of d.entries()) place(c.length + t, s, n, e.size);
const memberAt = t => {
const s = c[t >> 1];
return s === void 0 ? ownAt(t >> 1).member : (0, o.C5)(e, s);
};
const isHeader = t => t % 2 === 0;
const contentHash = t => {
const s = c[t >> 1];
if (s === void 0) return Buffer.from(ownAt(t >> 1).sha256, "hex");
return memberAt(t).type === "file" ? e.hash(s) : a;
};
return {
length: h,
from: f,
to: l,
sha256: t => isHeader(t) ? (0, n.hash)("sha256", (0, i.YS)(memberAt(t)), "buffer") : contentHash(t),
header: t => isHeader(t) ? memberAt(t) : void 0,
name: t => `${isHeader(t) ? "the header of " : ""}${(0, r.WV)(memberAt(t).path)}`
};
}
},
3288: (t, e, s) => {
s.d(e, {
gY: () => ArchiveReader,
rq: () => S,
xD: () => openArchiveFile
});
var n = s(77598);
var r = s(73024);
var o = s(57075);
var i = s(38522);
var a = s(19473);
var c = s(19119);
const d = 4247762216;
const h = 407710288;
const f = 4294967280;
const l = 4;
const u = 3;
const p = 1;
const m = [ 0, 1, 2, 4 ];
const y = 1e6;
function scanFrames(t, e) {
const readIn = (s, n) => {
if (s + n > t) throw damaged("it ends too early");
return e(s, n);
};
const s = [];
for (let e = 0; e < t; ) {
if (s.length >= y) throw damaged(`it has more than ${y} frames`);
const n = readIn(e, 4).readUInt32LE();
const r = (n & f) >>> 0 === h ? {
size: 8 + readIn(e + 4, 4).readUInt32LE(),
raw: 0
} : scanFrame(n, e, readIn);
e += r.size;
if (e > t) throw damaged("it ends too early");
s.push(r);
}
return s;
}
function scanFrame(t, e, s) {
if (t !== d) throw damaged("it is no zstd file");
const n = s(e + 4, 1).readUInt8();
const r = (n & 32) !== 0;
const o = n >> 6;
const i = o === 0 ? r ? 1 : 0 : 2 ** o;
const a = e + 5 + (r ? 0 : 1) + (m[n & 3] ?? 0);
const c = i === 0 ? void 0 : contentSize(s(a, i));
let h = a + i;
for (let t = false; !t; ) {
const e = s(h, u).readUIntLE(0, u);
t = (e & 1) === 1;
h += u + ((e >> 1 & 3) === p ? 1 : e >> 3);
}
if (n & 4) h += l;
return {
size: h - e,
raw: c
};
}
function contentSize(t) {
if (t.length === 1) return t.readUInt8();
if (t.length === 2) return t.readUInt16LE() + 256;
return t.length === 4 ? t.readUInt32LE() : Number(t.readBigUInt64LE());
}
const isTable = t => t.every(({raw: t}) => t !== void 0);
const damaged = t => new a.RefusedError("archive-damaged", `Archive refused: ${t}. Use another copy or an older checkpoint.`);
var w = s(93205);
var g = s(64839);
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
#t;
#e;
#s;
#n=[];
constructor(t, e) {
this.file = t;
this.#s = e;
this.#t = openArchiveFile(t);
try {
this.fileBytes = (0, r.fstatSync)(this.#t).size;
const read = (t, e) => this.readFile(t, e);
const t = (0, w.n)(this.fileBytes, read);
if (e && !t) throw archive_reader_damaged("its seek table is missing");
this.#e = t ?? scanFrames(this.fileBytes, read);
const isSmall = ({raw: t = Number.POSITIVE_INFINITY, size: e}) => t <= b && e <= b;
this.frames = isTable(this.#e) && this.#e.every(isSmall) ? this.#e : void 0;
if (e && !this.frames) throw archive_reader_damaged("its frames are too large");
this.rawBytes = isTable(this.#e) ? this.#e.reduce((t, {raw: e}) => t + e, 0) : void 0;
} catch (t) {
this.close();
throw t;
}
}
set recordedFrames(t) {
this.#n = t;
}
readFile(t, e) {
const s = Buffer.allocUnsafeSlow(e);
for (let n = 0; n < e; ) {
const o = (0, r.readSync)(this.#t, s, n, e - n, t + n);
if (o === 0) throw archive_reader_damaged("it ends too early");
n += o;
}
return s;
}
get plainFrames() {
return this.frames && !this.#s ? [ ...wantedFrames(this.frames, [ k ]) ] : void 0;
}
verifyFrames() {
let t = 0;
for (const [e, {size: s, raw: r, sha256: o}] of this.#n.entries()) {
const i = this.frames?.[e];
if (i?.size !== s || i.raw !== r) return false;
const a = this.readFile(t, s);
if ((0, n.hash)("sha256", a, "hex") !== o) return false;
(0, g._r)(a);
t += s;
}
return true;
}
async* read(t = [ k ]) {
if (t.length === 0) return;
if (this.frames) yield* this.#r(this.frames, t); else yield* this.#o(t);
}
close() {
(0, r.closeSync)(this.#t);
}
async* #r(t, e) {
const s = [];
const next = async function*() {
const t = await s.shift();
yield t;
(0, g._r)(t.bytes);
};
for (const n of wantedFrames(t, e)) {
if (s.length >= v) yield* next();
const t = this.#i(n);
t.catch(() => {});
s.push(t);
}
while (s.length > 0) yield* next();
}
async #i({index: t, size: e, raw: s, position: n, offset: r}) {
const o = this.readFile(n, e);
const i = this.#s ? this.#s(o, t) : o;
const c = await (0, g.qY)(i, s).catch(t => {
throw archive_reader_damaged(`a frame cannot be unpacked (${(0, a.messageOf)(t)})`);
});
(0, g._r)(o);
if (c.length !== s) throw archive_reader_damaged(`a frame holds ${c.length} bytes instead of ${s}`);
return {
offset: r,
bytes: c
};
}
async* #o(t) {
const e = t.at(-1)?.to ?? 0;
let s = 0;
let n = 0;
try {
for await (const r of this.#a()) {
const o = t[n];
if (o && o.from < s + r.length) yield {
offset: s,
bytes: r
};
s += r.length;
if (s > (this.rawBytes ?? S) || s > S) throw archive_reader_damaged("it holds more than it says, or more than can be read from front to back");
while ((t[n]?.to ?? Number.POSITIVE_INFINITY) <= s) n++;
if (s >= e) return;
}
} catch (t) {
throw t instanceof a.RefusedError ? t : archive_reader_damaged(`it cannot be unpacked (${(0, 
a.messageOf)(t)})`);
}
if (e !== Number.POSITIVE_INFINITY && s < e) throw archive_reader_damaged("it ends too early");
}
async* #a() {
let t = 0;
for (const {size: e, raw: s} of this.#e) {
const n = t;
t += e;
if (s === 0) continue;
const a = i.createZstdDecompress({
chunkSize: 1024 * 1024,
params: {
[i.constants.ZSTD_d_windowLogMax]: 27
}
});
try {
(0, o.pipeline)((0, r.createReadStream)(this.file, {
start: n,
end: t - 1
}), a, () => {});
for await (const t of a) yield t;
} finally {
a.destroy();
}
}
}
}
function* wantedFrames(t, e) {
let s = 0;
let n = 0;
let r = 0;
for (const [o, {size: i, raw: a}] of t.entries()) {
while ((e[r]?.to ?? Number.POSITIVE_INFINITY) <= n) r++;
const t = e[r];
if (!t) return;
if (t.from < n + a) yield {
index: o,
size: i,
raw: a,
position: s,
offset: n
};
s += i;
n += a;
}
}
function openArchiveFile(t) {
let e;
try {
e = (0, c.r)(t, {
maxBytes: Number.POSITIVE_INFINITY,
followLinks: true
});
} catch (t) {
throw t instanceof a.UserError ? archive_reader_damaged("it is no regular file") : t;
}
if (e === void 0) throw archive_reader_damaged("the file is gone");
return e;
}
const archive_reader_damaged = t => new a.RefusedError("archive-damaged", `Archive refused: ${t}. Use another copy or an older checkpoint.`);
},
85820: (t, e, s) => {
s.d(e, {
G: () => byteRangesOf,
f: () => readByteRanges
});
var n = s(77598);
var r = s(19473);
var o = s(27175);
var i = s(89038);
async function unpackFrames(t, e, s) {
const n = t.plainFrames;
const r = e.take !== void 0 && e.target === void 0;
const o = {
files: e.length,
bytes: bytesOf(e)
};
if (!n || r || !s.areFor(o)) return wantedOf(e);
const i = new Unpacking(t.file, n, e, s.poolFor(o));
return i.run();
}
class Unpacking {
#c;
#d;
#h;
#f;
#l=new Set;
#u=new Set;
#p=new Set;
constructor(t, e, s, n) {
this.#c = t;
this.#d = e;
this.#h = s;
this.#f = n;
}
async run() {
await (0, o.al)(this.#f, this.#m(), t => this.#y(t), ({members: t}, {ok: e}) => this.#w(t, e));
for (const t of this.#p) this.#l.delete(t);
const land = (t, {sha256: e}) => {
if (e && Buffer.compare(e, this.#h.sha256(t)) === 0) this.#h.verified?.(t); else this.#p.add(t);
};
const fileTask = t => {
const {root: e = "", path: s = ""} = this.#h.target?.(t) ?? {};
return {
kind: "hashFile",
root: e,
path: s
};
};
await (0, o.al)(this.#f, this.#l, fileTask, land);
await (0, o.al)(this.#f, this.#u, t => this.#g(t), land);
return [ ...this.#p ].sort((t, e) => t - e);
}
* #m() {
for (const {frame: t, members: e} of shareOut(this.#d, this.#h)) {
const s = e.filter(e => this.#k(e, t));
if (s.length > 0) yield {
frame: t,
members: s
};
}
}
#k(t, {offset: e, raw: s}) {
const {from: n, to: r, target: o, prepare: i} = this.#h;
if (n[t] >= e && r[t] <= e + s) return true;
if (!o) this.#u.add(t); else if (!this.#l.has(t)) {
i?.(t);
this.#l.add(t);
}
return o !== void 0;
}
#y({frame: t, members: e}) {
const {position: s, size: n, raw: r} = t;
return {
kind: "unpack",
archive: this.#c,
position: s,
size: n,
raw: r,
...(0, i.CI)(t, this.#h, e)
};
}
#w(t, e) {
for (const s of t) if (!e) this.#p.add(s); else if (!this.#l.has(s)) this.#h.verified?.(s);
}
#g(t) {
const e = this.#h.from[t];
const s = this.#h.to[t];
const n = this.#d.filter(({offset: t, raw: n}) => t < s && t + n > e);
return {
kind: "hashFrames",
archive: this.#c,
frames: n.map(({position: t, size: e, raw: s}) => ({
position: t,
size: e,
raw: s
})),
skip: e - (n[0]?.offset ?? e),
length: s - e
};
}
}
function wantedOf({length: t, from: e, to: s}) {
const n = [];
for (let r = 0; r < t; r++) if (e[r] < s[r]) n.push(r);
return n;
}
function* shareOut(t, {length: e, from: s, to: n}) {
let r = 0;
for (const o of t) {
const t = o.offset + o.raw;
const i = [];
for (let o = r; o < e && s[o] < t; o++) {
if (s[o] < n[o]) i.push(o);
if (n[o] <= t) r = o + 1;
}
if (i.length > 0) yield {
frame: o,
members: i
};
}
}
function bytesOf({length: t, from: e, to: s}) {
let n = 0;
for (let r = 0; r < t; r++) n += s[r] - e[r];
return n;
}
const byteRangesOf = t => ({
length: t.length,
from: Float64Array.from(t, ({from: t}) => t),
to: Float64Array.from(t, ({to: t}) => t),
sha256: e => t[e].sha256,
name: e => t[e].name,
take: (e, s, n) => t[e].take(s, n)
});
async function readByteRanges(t, e, s) {
const {length: n, from: r, to: o} = e;
for (let t = 0; t < n; t++) if (r[t] >= o[t]) takeWhole(e, t, a);
await readInOrder(t, e, await unpackFrames(t, e, s));
}
const a = Buffer.alloc(0);
async function readInOrder(t, e, s) {
const r = s.map(t => ({
from: e.from[t],
to: e.to[t]
}));
let o = 0;
let i;
for await (const a of t.read(r)) {
const t = a.offset + a.bytes.length;
for (let c = r[o]; c && c.from < t; c = r[o]) {
const r = s[o];
const d = cut(a, c);
const h = c.from >= a.offset && c.to <= t;
if (h) takeWhole(e, r, d); else {
i ??= (0, n.createHash)("sha256");
i.update(d);
e.take?.(r, d, Math.max(a.offset, c.from) - c.from);
if (c.to > t) break;
finish(e, r, i.digest());
i = void 0;
}
o++;
}
}
const a = s[o];
if (a !== void 0) throw damaged(e, a);
}
function takeWhole(t, e, s) {
const r = (0, n.hash)("sha256", s, "buffer");
if (r.equals(t.sha256(e))) t.take?.(e, s, 0);
finish(t, e, r);
}
function finish(t, e, s) {
if (!s.equals(t.sha256(e))) throw damaged(t, e);
t.verified?.(e);
}
const cut = ({offset: t, bytes: e}, {from: s, to: n}) => e.subarray(Math.max(0, s - t), Math.min(e.length, n - t));
const damaged = (t, e) => new r.RefusedError("content-damaged", `Archive refused: ${t.name(e)} is not what its manifest says. Use another copy or an older checkpoint.`);
},
65645: (t, e, s) => {
s.d(e, {
J: () => findManifest
});
var n = s(19473);
var r = s(69540);
var o = s(3288);
var i = s(2090);
var a = s(87573);
const c = 21e5;
const d = 124;
const h = 156;
async function findManifest(t) {
return await findByFrame(t) ?? await searchThrough(t);
}
async function findByFrame(t) {
const e = t.frames;
if (!e) return;
let s = t.rawBytes ?? 0;
for (let n = e.length - 1; n >= 0; n--) {
const r = e[n]?.raw ?? 0;
s -= r;
if (r !== a.IE) continue;
for await (const {bytes: e} of t.read([ {
from: s,
to: s + r
} ])) {
const t = manifestSize(e);
if (t !== void 0) return {
at: s,
size: t
};
}
}
return;
}
function manifestSize(t) {
const e = Number.parseInt(t.toString("latin1", d, d + 11), 8);
return Number.isSafeInteger(e) && (0, a.YS)((0, i.uD)(e)).equals(t) ? e : void 0;
}
async function searchThrough(t) {
let e = 0;
let s = Buffer.alloc(0);
let r = 0;
let i;
let u;
for await (const {offset: p, bytes: m} of t.read()) {
if (p > o.rq) throw missing();
let t = p;
while (t < p + m.length) {
if (t < e) {
t = Math.min(e, p + m.length);
continue;
}
const o = m.subarray(t - p, t - p + (i ? i.left : a.IE - s.length));
t += o.length;
e += o.length;
if (i) {
i.text += o.toString("latin1");
i.left -= o.length;
if (i.left > 0) continue;
u = paxSize(i.text);
i = void 0;
continue;
}
s = Buffer.concat([ s, o ]);
if (s.length < a.IE) continue;
const y = manifestSize(s);
if (y !== void 0) return {
at: e - a.IE,
size: y
};
if (s.every(t => t === 0)) throw missing();
if (++r > c) throw new n.RefusedError("too-many-entries", `Archive refused: it has more than ${c} members. Use another copy.`);
const w = Number.parseInt(s.toString("latin1", d, d + 11), 8) || 0;
if (s[h] === f && w < l) i = {
left: (0, a.jC)(w),
text: ""
}; else {
e += (0, a.jC)(u ?? w);
u = void 0;
}
s = Buffer.alloc(0);
}
}
throw missing();
}
const f = "x".charCodeAt(0);
const l = 1024 * 1024;
const paxSize = t => {
const e = /^\d+ size=(\d{1,15})$/m.exec(t);
return e ? Number(e[1]) : void 0;
};
const missing = () => new n.RefusedError("manifest-missing", `Archive refused: it has no ${r.U4}. It is not a checkpoint of rerail.`);
},
2090: (t, e, s) => {
s.d(e, {
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
var n = s(19473);
var r = s(69540);
var o = s(81446);
var i = s(87573);
function memberOf(t, e) {
const s = t.path(e);
const n = t.modes[e];
const r = t.mtimes[e];
if (t.kinds[e] === o.Md) return {
path: s,
type: "directory",
mode: n,
mtime: r,
size: 0
};
if (t.kinds[e] !== o.PW) return {
path: s,
type: "symlink",
mode: n,
mtime: r,
size: 0,
target: t.targets.get(e) ?? ""
};
const i = t.hardLinks.get(e);
if (i !== void 0) return {
path: s,
type: "hardlink",
mode: n,
mtime: r,
size: 0,
target: t.path(i)
};
return {
path: s,
type: "file",
mode: n,
mtime: r,
size: t.sizes[e]
};
}
function headerBytes(t, e) {
const s = t.kinds[e] === o.PW && !t.hardLinks.has(e);
if (s || t.kinds[e] === o.Md) {
const n = t.pathLength(e) + (s ? 0 : 1);
if ((0, i.uE)(n, 0, s ? t.sizes[e] : 0, t.mtimes[e])) return i.IE;
}
return (0, i.gT)(memberOf(t, e));
}
const contentBytes = (t, e) => t.kinds[e] === o.PW && !t.hardLinks.has(e) ? t.sizes[e] : 0;
const ownMember = (t, e) => ({
path: t,
type: "file",
mode: 420,
mtime: 0n,
size: e
});
const repositoryMemberPath = (t, e) => `${r.Md}/${t}/${e}`;
const manifestMember = t => ownMember(r.U4, t);
function repositoryMembers(t) {
return t.repositories.flatMap(({members: t}, e) => Object.entries(t).map(([t, {at: s, size: n, sha256: r}]) => {
const o = ownMember(repositoryMemberPath(e, t), n);
return {
member: o,
at: s,
contentAt: s + (0, i.gT)(o),
sha256: r
};
}));
}
function storedEntries({tree: t, sources: {at: e}}) {
const s = new Int32Array(t.count);
let n = 0;
let r = 0;
for (let o = 0; o < t.count; o++) {
const t = e[o];
if (t < 0) continue;
s[n++] = o;
r = Math.max(r, t);
}
const o = s.slice(0, n);
const a = (r / i.IE + 1) * t.count <= Number.MAX_SAFE_INTEGER;
return a ? sortByKey(o, e) : o.sort((t, s) => e[t] - e[s]);
}
function sortByKey(t, e) {
const s = t.length === 0 ? 1 : t.at(-1) + 1;
const n = new Float64Array(t.length);
for (let r = 0; r < n.length; r++) {
const o = t[r];
n[r] = e[o] / i.IE * s + o;
}
n.sort();
for (let e = 0; e < n.length; e++) t[e] = n[e] % s;
return t;
}
function checkLayout(t, e) {
const {tree: s, sources: n} = t;
let r = 0;
const place = (t, e, s) => {
if (t !== r) throw disagrees(`a member should be at ${r} and is at ${t}`);
r = t + e + (0, i.jC)(s);
};
for (const e of storedEntries(t)) place(n.at[e], headerBytes(s, e), contentBytes(s, e));
for (const {at: e, contentAt: s, member: n} of repositoryMembers(t).sort((t, e) => t.at - e.at)) place(e, s - e, n.size);
if (r !== e) throw disagrees(`its members end at ${r} and the manifest begins at ${e}`);
}
const disagrees = t => new n.RefusedError("archive-disagrees", `Archive refused: it is not what its manifest says: ${t}. Use another copy.`);
},
96119: (t, e, s) => {
s.r(e);
s.d(e, {
createRecordSeal: () => createRecordSeal
});
var n = s(77598);
var r = s(5949);
const o = "aes-256-gcm";
const i = 12;
const a = 16;
const c = 16;
const createRecordSeal = t => ({
seal(e, s, r) {
const a = (0, n.randomBytes)(i);
const c = (0, n.createCipheriv)(o, keyFor(t, e), a).setAAD(boundTo(e, s));
const d = Buffer.concat([ c.update(r, "utf8"), c.final() ]);
return Buffer.concat([ a, c.getAuthTag(), d ]).toString("base64");
},
open(e, s, r) {
try {
const c = Buffer.from(r, "base64");
const d = c.subarray(0, i);
const h = keyFor(t, e);
const f = (0, n.createDecipheriv)(o, h, d, {
authTagLength: a
});
f.setAAD(boundTo(e, s)).setAuthTag(c.subarray(i, i + a));
const l = Buffer.concat([ f.update(c.subarray(i + a)), f.final() ]);
return l.toString("utf8");
} catch {
return;
}
}
});
function keyFor(t, {repository: e, runId: s}) {
const o = JSON.stringify([ "rerail record", e ?? null, s ?? null ]);
return (0, r.Hz)(t, (0, n.hash)("sha256", o, "buffer").subarray(0, c));
}
const boundTo = ({repository: t, runId: e, jobKey: s}, n) => Buffer.from(JSON.stringify([ "rerail record 1", t ?? null, e ?? null, s, n ]));
},
5949: (t, e, s) => {
s.d(e, {
A1: () => createSeal,
Hz: () => deriveKey,
Ip: () => openSeal,
JY: () => keyMark,
dy: () => isSealed,
ic: () => p,
n7: () => sealedWith
});
var n = s(77598);
var r = s(19473);
const o = 407710288;
const i = 407710289;
const a = 8;
const c = Buffer.from("rerail sealed 1\0", "latin1");
const d = 16;
const h = 16;
const f = 32;
const l = 16;
const u = 12;
const p = a + c.length + d + h;
function createSeal(t) {
const e = (0, n.randomBytes)(d);
const {key: s, check: r} = derive(t, e);
const a = Buffer.concat([ c, e, r ]);
return {
header: Buffer.concat([ frameHeader(o, a.length), a ]),
seal(t, r) {
const o = (0, n.createCipheriv)("aes-256-gcm", s, nonceOf(r)).setAAD(e);
const a = t.map(t => o.update(t));
const c = o.final();
const d = [ ...a, c ].reduce((t, e) => t + e.length, l);
return [ frameHeader(i, d), ...a, c, o.getAuthTag() ];
}
};
}
const isSealed = t => t.length >= 4 && t.readUInt32LE() === o;
function openSeal(t, e) {
const s = t.subarray(a, p);
const o = t.length >= p && t.readUInt32LE(4) === s.length;
if (!o || !s.subarray(0, c.length).equals(c)) throw new r.RefusedError("archive-damaged", "Archive refused: its seal cannot be read. Use another copy.");
const i = s.subarray(c.length, c.length + d);
const {key: h, check: f} = derive(e, i);
if (!(0, n.timingSafeEqual)(f, s.subarray(c.length + d))) throw new r.RefusedError("key-wrong", "Archive refused: it is sealed with another key. Give the checkpoint-key it was made with.");
return (t, e) => unseal(t, e, h, i);
}
function unseal(t, e, s, o) {
const c = t.length - l;
const d = c >= a && t.readUInt32LE() === i && t.readUInt32LE(4) === t.length - a;
try {
if (!d) throw new Error("It is no sealed frame.");
const r = (0, n.createDecipheriv)("aes-256-gcm", s, nonceOf(e)).setAAD(o);
r.setAuthTag(t.subarray(c));
return Buffer.concat([ r.update(t.subarray(a, c)), r.final() ]);
} catch (t) {
throw new r.RefusedError("not-authentic", "Archive refused: a frame is not what was sealed. Use another copy or an older checkpoint.", {
cause: t
});
}
}
function frameHeader(t, e) {
const s = Buffer.alloc(a);
s.writeUInt32LE(t, 0);
s.writeUInt32LE(e, 4);
return s;
}
function nonceOf(t) {
const e = Buffer.alloc(u);
e.writeUInt32BE(t, u - 4);
return e;
}
const keyMark = t => derive(t, c).check.toString("hex");
const sealedWith = t => t === void 0 ? {} : {
sealed: keyMark(t)
};
const deriveKey = (t, e) => derive(t, e).key;
const m = new Map;
function derive(t, e) {
const s = JSON.stringify([ t, e.toString("hex") ]);
let r = m.get(s);
if (!r) {
const o = (0, n.scryptSync)(t, e, f + h, {
N: 16384,
r: 8,
p: 1
});
r = {
key: o.subarray(0, f),
check: o.subarray(f)
};
m.set(s, r);
}
return r;
}
},
93205: (t, e, s) => {
s.d(e, {
X: () => encodeSeekTable,
n: () => readSeekTable
});
var n = s(19473);
const r = 407710302;
const o = 2408770225;
const i = 8;
const a = 9;
const c = 128;
const d = 124;
const h = 1e6;
function encodeSeekTable(t) {
const e = t.length * 8 + a;
const s = Buffer.alloc(i + e);
s.writeUInt32LE(r, 0);
s.writeUInt32LE(e, 4);
let n = i;
for (const {size: e, raw: r} of t) {
s.writeUInt32LE(e, n);
s.writeUInt32LE(r, n + 4);
n += 8;
}
s.writeUInt32LE(t.length, n);
s.writeUInt8(0, n + 4);
s.writeUInt32LE(o, n + 5);
return s;
}
function readSeekTable(t, e) {
if (t < i + a) return;
const s = e(t - a, a);
if (s.readUInt32LE(5) !== o) return;
const n = s.readUInt32LE(0);
const f = s.readUInt8(4);
const l = f & c ? 12 : 8;
const u = i + n * l + a;
if (n > h || f & d || u > t) throw damaged("it cannot be right");
const p = e(t - u, u);
if (p.readUInt32LE(0) !== r || p.readUInt32LE(4) !== u - i) throw damaged("its header is not where it should be");
const m = [];
let y = 0;
for (let t = i; m.length < n; t += l) {
const e = {
size: p.readUInt32LE(t),
raw: p.readUInt32LE(t + 4)
};
y += e.size;
m.push(e);
}
if (y + u !== t) throw damaged(`it speaks of ${y} bytes, the file has ${t - u}`);
return m;
}
const damaged = t => new n.RefusedError("archive-damaged", `Archive refused: its seek table is wrong: ${t}. Use another copy.`);
},
87573: (t, e, s) => {
s.d(e, {
IE: () => r,
YS: () => encodeHeader,
bM: () => h,
bx: () => writeHeader,
fU: () => formatTime,
gT: () => headerLength,
jC: () => padded,
pe: () => parseTime,
uE: () => fitsUstar
});
var n = s(78702);
const r = 512;
const padded = t => Math.ceil(t / r) * r;
const o = {
file: "0",
hardlink: "1",
symlink: "2",
directory: "5"
};
const i = 8589934591;
const a = 1000000000n;
const c = 100;
function encodeHeader(t) {
const e = Buffer.alloc(headerLength(t));
writeHeader(t, e);
return e;
}
function writeHeader(t, e) {
const s = nameOf(t);
const n = paxRecords(t, s);
let i = 0;
if (n !== "") {
writeUstar(e, 0, {
name: d,
mode: 420,
size: n.length,
mtime: 0,
flag: "x",
link: ""
});
i = r + padded(n.length);
e.fill(0, r + e.write(n, r, "latin1"), i);
}
writeUstar(e, i, {
name: s.slice(0, c),
mode: t.mode,
size: t.size,
mtime: ustarTime(t.mtime),
flag: o[t.type],
link: (t.target ?? "").slice(0, c)
});
}
const d = "PaxHeaders/rerail";
const nameOf = ({path: t, type: e}) => e === "directory" ? `${t}/` : t;
function headerLength(t) {
const e = t.path.length + (t.type === "directory" ? 1 : 0);
if (fitsUstar(e, t.target?.length ?? 0, t.size, t.mtime)) return r;
return 2 * r + padded(paxRecords(t, nameOf(t)).length);
}
const fitsUstar = (t, e, s, n) => t <= c && e <= c && s <= i && isUstarTime(n);
const h = Buffer.alloc(2 * r);
function paxRecords({mtime: t, size: e, target: s}, n) {
let r = "";
if (n.length > c) r += pathRecord("path", n);
if (s !== void 0 && s.length > c) r += pathRecord("linkpath", s);
if (e > i) r += paxRecord("size", String(e));
if (!isUstarTime(t)) r += paxRecord("mtime", formatTime(t));
return r;
}
function pathRecord(t, e) {
const s = (0, n.ns)(e) === void 0 ? paxRecord("hdrcharset", "BINARY") : "";
return s + paxRecord(t, e);
}
function paxRecord(t, e) {
const s = t.length + e.length + 3;
let n = s + String(s).length;
if (String(n).length > String(s).length) n = s + String(n).length;
return `${n} ${t}=${e}\n`;
}
function formatTime(t) {
const e = t < 0n ? "-" : "";
const s = t < 0n ? -t : t;
const n = s % a;
const r = `${e}${s / a}`;
return n === 0n ? r : `${r}.${n.toString().padStart(9, "0")}`;
}
const f = /^(-?)(\d{1,11})(?:\.(\d{9}))?$/;
function parseTime(t) {
const e = f.exec(t);
if (!e) return;
const s = BigInt(e[2]) * a + BigInt(e[3] ?? 0);
return e[1] ? -s : s;
}
const l = BigInt(i + 1) * a;
const isUstarTime = t => t >= 0n && t < l;
const ustarTime = t => isUstarTime(t) ? Number(t / a) : 0;
const u = [ 100, 8 ];
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
const $ = A.reduce((t, e) => t + e, 0);
function writeUstar(t, e, {name: s, mode: n, size: r, mtime: o, flag: a, link: c}) {
t.set(A, e);
let d = $;
d += putText(t, e, s);
d += putOctal(t, e, u, n);
d += putOctal(t, e, y, r > i ? 0 : r);
d += putOctal(t, e, w, o);
d += putText(t, e + k, a);
d += putText(t, e + v, c);
putOctal(t, e, g, d);
}
function putText(t, e, s) {
let n = 0;
for (let r = 0; r < s.length; r++) {
const o = s.charCodeAt(r);
t[e + r] = o;
n += o;
}
return n;
}
function putOctal(t, e, [s, n], r) {
const o = e + s + n - 2;
let i = r & x - 1;
let a = 0;
for (let e = 0; e < n - 1; e++) {
if (e === S) i = Math.floor(r / x);
const s = 48 + (i & 7);
t[o - e] = s;
a += s;
i >>= 3;
}
t[o + 1] = 0;
return a;
}
},
89038: (t, e, s) => {
s.d(e, {
CI: () => partsOf,
IW: () => readFrame,
MB: () => unpackFrame
});
var n = s(77598);
var r = s(73024);
var o = s(78702);
var i = s(11465);
var a = s(81446);
var c = s(87573);
var d = s(64839);
const h = 1;
const f = 2;
const l = 4;
const u = 8;
const p = 16;
function partsOf(t, e, s) {
const n = {
from: new Float64Array(s.length),
to: new Float64Array(s.length),
flags: new Uint8Array(s.length),
hashes: new Uint8Array(s.length * a.FA),
headers: new Uint8Array(0),
root: "",
paths: "",
modes: new Uint16Array(s.length),
at: new Float64Array(s.length)
};
placeParts(n, t, e, s);
if (e.target) addTargets(n, s, e.target);
if (e.header) addHeaders(n, s, e.header);
for (const [t, r] of s.entries()) if ((n.flags[t] & (p | f)) === 0) n.hashes.set(e.sha256(r), t * a.FA);
return n;
}
function placeParts(t, {offset: e, raw: s}, n, r) {
for (const [o, i] of r.entries()) {
const r = n.from[i];
const a = n.to[i];
t.from[o] = Math.max(0, r - e);
t.to[o] = Math.min(s, a - e);
t.at[o] = Math.max(0, e - r);
if (r < e || a > e + s) t.flags[o] = f;
}
}
function addTargets(t, e, s) {
const n = [];
for (const [r, o] of e.entries()) {
const {root: e, path: i, mode: a, needsChmod: c, sparse: d} = s(o);
t.root = e;
n.push(i);
t.modes[r] = a;
t.flags[r] = t.flags[r] | h | (c ? l : 0) | (d ? u : 0);
}
t.paths = n.join("\0");
}
function addHeaders(t, e, s) {
const n = [];
let r = 0;
for (const [o, i] of e.entries()) {
const e = s(i);
if (!e || (t.flags[o] & f) !== 0) continue;
const a = t.to[o] - t.from[o];
n.push([ e, a ]);
t.flags[o] = t.flags[o] | p;
r += a;
}
const o = Buffer.allocUnsafeSlow(r);
let i = 0;
for (const [t, e] of n) {
(0, c.bx)(t, o.subarray(i, i + e));
i += e;
}
t.headers = o;
}
function unpackFrame(t, e) {
const s = readFrame(t.archive, t, e);
if (!s) return {
ok: false
};
try {
const e = t.paths === "" ? [] : t.paths.split("\0");
const n = unpackParts(t, e, s);
if (n < t.flags.length) takeBack(t, e, n);
return {
ok: n === t.flags.length
};
} finally {
(0, d._r)(s);
}
}
function unpackParts(t, e, s) {
const n = t.flags.length;
let r = 0;
for (let o = 0; o < n; o++) {
const n = t.from[o];
const i = t.to[o];
if ((t.flags[o] & p) !== 0) {
const e = r + i - n;
if (s.compare(t.headers, r, e, n, i) !== 0) return o;
r = e;
continue;
}
const a = s.subarray(n, i);
if (!isRight(t, o, a)) return o;
write(t, o, e, a);
}
return n;
}
function takeBack({root: t, flags: e}, s, n) {
for (let i = 0; i < n; i++) if ((e[i] & (h | f)) === h) (0, r.rmSync)((0, o.uk)(t, s[i]));
}
function readFrame(t, {position: e, size: s, raw: n}, o) {
const i = s <= o.frame.length ? o.frame.subarray(0, s) : Buffer.allocUnsafe(s);
const a = (0, r.openSync)(t, "r");
try {
if ((0, r.readSync)(a, i, 0, s, e) < s) return;
const t = (0, d.ji)(i, n);
return t.length === n ? t : void 0;
} catch {
return;
} finally {
(0, r.closeSync)(a);
}
}
function isRight({flags: t, hashes: e}, s, r) {
if ((t[s] & f) !== 0) return true;
return (0, n.hash)("sha256", r, "buffer").compare(e, s * a.FA, (s + 1) * a.FA) === 0;
}
function write({flags: t, root: e, modes: s, at: n}, r, a, c) {
const d = t[r];
if ((d & h) === 0) return;
const p = (d & f) === 0;
const m = s[r];
const y = (0, o.uk)(e, a[r]);
const w = new i.z(y, p ? m & 511 : void 0, (d & u) !== 0);
try {
w.write(c, n[r]);
if (p && (d & l) !== 0) w.chmod(m);
} finally {
w.close(p ? c.length : void 0);
}
}
},
64839: (t, e, s) => {
s.d(e, {
_S: () => createCompressor,
_r: () => release,
ji: () => decompressFrame,
qY: () => decompressBeside,
sm: () => compressFrame,
v_: () => o
});
var n = s(38522);
var r = s(19473);
const o = 12 * 1024 * 1024;
function requireZstd() {
if (typeof n.createZstdCompress === "function") return;
throw new r.UserError(`Checkpoints need zstd, which Node ${process.versions.node} does not have. Use Node 22.15 or newer, or run "npm ci" in rerail's folder, which brings one.`);
}
const parameters = () => ({
[n.constants.ZSTD_c_compressionLevel]: 3,
[n.constants.ZSTD_c_windowLog]: 24,
[n.constants.ZSTD_c_hashLog]: 17,
[n.constants.ZSTD_c_chainLog]: 13,
[n.constants.ZSTD_c_checksumFlag]: 1
});
const i = o + o / 256 + 64 * 1024;
function compressFrame(t) {
requireZstd();
const e = n.zstdCompressSync(t, {
params: parameters(),
chunkSize: i
});
const s = new Uint8Array(e);
release(e);
return s;
}
function decompressFrame(t, e) {
requireZstd();
return n.zstdDecompressSync(t, roomFor(e));
}
function decompressBeside(t, e) {
requireZstd();
return new Promise((s, r) => {
n.zstdDecompress(t, roomFor(e), (t, e) => t ? r(t) : s(e));
});
}
const roomFor = t => ({
chunkSize: Math.max(t, o) + 1,
maxOutputLength: Math.max(t, 1),
params: {
[n.constants.ZSTD_d_windowLogMax]: 27
}
});
function release({buffer: t}) {
if (t instanceof ArrayBuffer) t.transfer(0);
}
function createCompressor() {
requireZstd();
const t = n.createZstdCompress({
params: parameters(),
flush: n.constants.ZSTD_e_end,
chunkSize: 1024 * 1024
});
let e = [];
let fail = () => {};
let s;
t.on("data", t => e.push(t));
t.on("error", e => {
s = e;
t.destroy();
fail(e);
});
return {
async run(n) {
if (s) throw s;
e = [];
await new Promise((e, s) => {
fail = s;
t.write(n, t => t ? s(t) : e());
});
return e;
},
close: () => t.destroy()
};
}
},
33858: (t, e, s) => {
s.d(e, {
IU: () => statAt,
Kb: () => batchOf,
mz: () => memberAt
});
var n = s(81446);
function batchOf(t, e, s, r) {
const o = s.length;
const i = {
root: t,
paths: [],
modes: new Uint16Array(o),
sizes: new Float64Array(o),
mtimes: new BigInt64Array(o),
ctimes: new BigInt64Array(o),
inodes: new BigUint64Array(o),
oids: [],
objectFormat: r.objectFormat,
held: new Uint8Array(o * n.FA),
isHeld: new Uint8Array(o)
};
for (const [t, o] of s.entries()) {
i.paths.push(e.path(o));
i.modes[t] = e.modes[o];
i.sizes[t] = e.sizes[o];
i.mtimes[t] = e.mtimes[o];
i.ctimes[t] = e.ctimes[o];
i.inodes[t] = e.inodes[o];
i.oids.push(r.oid(o) ?? "");
const s = r.held(o);
if (!s) continue;
i.held.set(s, t * n.FA);
i.isHeld[t] = 1;
}
return i;
}
const statAt = (t, e) => ({
size: t.sizes[e],
mtime: t.mtimes[e],
ctime: t.ctimes[e],
inode: t.inodes[e]
});
const memberAt = (t, e) => ({
path: t.paths[e],
type: "file",
mode: t.modes[e],
mtime: t.mtimes[e],
size: t.sizes[e]
});
},
63408: (t, e, s) => {
s.d(e, {
capture: () => capture
});
var n = s(19473);
var r = s(5949);
var o = s(88093);
var i = s(59349);
var a = s(27175);
var c = s(81965);
var d = s(79424);
var h = s(27215);
const f = 256 * 1024 * 1024;
const l = .05;
const u = 20;
const p = 2 ** 31 - 1;
const timerFor = t => Math.ceil(Math.min(Math.max(t, 0) + u, p));
class CaptureWatch {
#v;
#b;
#S;
#x=new AbortController;
#A=() => 0;
signal;
constructor(t, e) {
this.#v = t;
this.#b = e;
this.#S = e.clock.monotonic();
const {signal: s, caps: n} = t;
const r = n?.ms === void 0 ? [] : [ AbortSignal.timeout(timerFor(n.ms)) ];
this.signal = AbortSignal.any([ this.#x.signal, ...s ? [ s ] : [], ...r ]);
}
end() {
this.#x.abort();
}
get elapsed() {
return this.#b.clock.monotonic() - this.#S;
}
watchArchive(t) {
this.#A = t;
}
check() {
const {caps: t, signal: e} = this.#v;
if (e?.aborted) throw new n.RefusedError("cancelled", "Checkpoint not taken: it was cancelled.");
if (t?.ms !== void 0 && this.elapsed > t.ms) throw overLimit(`it takes longer than ${t.ms} ms`);
if (t?.bytes !== void 0 && this.#A() > t.bytes) throw overLimit(`it is larger than ${t.bytes} bytes`);
const {free: s, total: r} = (0, h.FG)(this.#b.folder);
const o = Math.min(f, Math.floor(r * l));
if (s < o) throw overLimit(`less than ${o} bytes are free on the disk of ${this.#b.folder}`);
}
}
const overLimit = t => new n.RefusedError("over-limit", `Checkpoint not taken: ${t}. Exclude what need not be kept, or raise the limit.`);
var m = s(72771);
var y = s(61728);
var w = s(81170);
var g = s(76760);
var k = s(81446);
const v = 8;
async function findBase({store: t, parent: e, secrets: o}, a, c, d, {key: h, log: f}) {
const l = h === void 0 ? void 0 : (0, r.JY)(h);
const u = a?.head.secrets === o && a.head.sealed === l ? a : void 0;
const p = e === void 0 ? [] : (await t.list()).map(({id: t}) => t);
const m = e !== void 0 && p.includes(e) ? e : void 0;
if (m === void 0 || u?.head.checkpoint === m) {
if (!u) return;
const {tree: t, sources: e, head: s} = u;
const {findings: n, git: r} = s;
const o = d === i.GN || d === s.looked;
return {
tree: t,
sources: e,
findings: n,
git: r,
id: m,
looked: o,
...leanOn(m, p, t, e)
};
}
const {openCheckpoint: y} = await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 61480));
const w = await y(t, m, g.join(c, "parent"), h).catch(t => {
f.warning(`Checkpoint ${m} cannot be the base of a new one: ${(0, n.messageOf)(t)}`);
return;
});
if (!w) return;
w.archive.close();
const {manifest: k} = w;
if (k.secrets !== o) return;
const v = leanOn(m, p, k.tree, k.sources);
return {
...k,
git: void 0,
id: m,
looked: d === i.GN,
...v
};
}
function leanOn(t, e, s, n) {
const r = n.dependencies.every(t => e.includes(t));
if (t === void 0) return {
serves: [],
whole: r
};
const o = n.heldBytes(s.sizes, s.count);
const i = n.dependencies.map((t, s) => [ e.includes(t) ? w.M5 + s : -1, o[s] ]).filter(([t]) => t >= 0).sort(([, t], [, e]) => e - t).slice(0, v - 1);
const a = [];
for (const t of [ w.Dg, ...i.map(([t]) => t) ]) a[t] = true;
return {
serves: a,
whole: r
};
}
const sameContent = (t, e, s, n) => s.kinds[n] === k.PW && s.has(n, k._E) && t.sizes[e] === s.sizes[n] && t.hasHashOf(e, s, n);
function sourceServes(t, e, s, n) {
const r = t.sources.kinds[e];
if (r === w.xF) return n(t.sources.oid(e), s);
return r === w.XF || t.serves[r] === true;
}
function inheritSource(t, e, s, n) {
const r = s.sources.archiveOf(n, s.id);
if (r !== void 0) t.setDependency(e, r); else if (s.sources.kinds[n] === w.XF) t.kinds[e] = w.XF; else t.copyGit(e, s.sources, n);
}
function isSameState(t, e, s) {
const {count: n} = t;
if (n !== e.count || !(0, m.ex)(t.mtimes, e.mtimes, n * t.mtimes.BYTES_PER_ELEMENT)) return false;
for (let r = 0; r < n; r++) if (s[r] !== r || !isSameButTime(t, r, e, r)) return false;
return true;
}
const isSameEntry = (t, e, s, n) => t.mtimes[e] === s.mtimes[n] && isSameButTime(t, e, s, n);
function isSameButTime(t, e, s, n) {
if (t.kinds[e] !== s.kinds[n] || t.modes[e] !== s.modes[n]) return false;
if (t.kinds[e] !== k.PW) return t.targets.get(e) === s.targets.get(n);
return sameContent(t, e, s, n) && t.hardLinks.get(e) === s.hardLinks.get(n);
}
var b = s(77598);
var S = s(78702);
var x = s(69540);
var A = s(43382);
class FilePacker {
skipped=[];
findings=[];
lost=new Set;
#$;
constructor(t) {
this.#$ = t;
}
get sources() {
return this.#$.sources;
}
inherit() {
const {tree: t, base: e, pairs: s} = this.#$;
const n = [];
for (let r = 0; r < t.count; r++) {
if (t.kinds[r] !== k.PW || t.hardLinks.has(r)) continue;
const o = s[r];
const i = e && o >= 0 && t.has(r, k._E) && sameContent(t, r, e.tree, o);
if (!i || !this.#E(e, o) || !this.#O(r, e, o)) n.push(r);
}
return Int32Array.from(n);
}
#E({looked: t, sources: e}, s) {
return t || e.kinds[s] === w.xF || e.kinds[s] === w.XF;
}
foundMore() {
const t = new Set(this.#$.base?.findings.map(({path: t}) => t));
return this.findings.some(({path: e}) => !t.has(e));
}
screenLinks(t) {
const {tree: e, base: s, pairs: n} = this.#$;
for (const [r, o] of e.targets) {
const i = n[r];
if (s?.looked && i >= 0 && s.tree.targets.get(i) === o) continue;
const a = Buffer.from(o, "latin1");
const c = t.scan("", a);
if (c === void 0) continue;
const d = (0, S.WV)(e.path(r));
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
async pack(t, e, n, r, o) {
const {root: i, tree: a, sources: c, early: d, check: h} = this.#$;
const {Packer: f} = await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 65262));
const l = new f({
root: i,
tree: a,
sources: c,
writer: e,
pool: n,
check: h,
elsewhere: this.#I(),
judged: (t, e) => {
this.#j(t, e);
o?.(t);
}
});
await l.packFiles(t, d);
await l.packFiles(this.#_(await r));
this.#R();
await l.packHeaders(this.#B());
}
#_(t) {
const {tree: e, sources: s} = this.#$;
const n = [];
for (let r = 0; t.size > 0 && r < e.count; r++) {
if (e.kinds[r] !== k.PW || e.hardLinks.has(r) || this.lost.has(r)) continue;
const o = s.kinds[r] === w.xF && t.has(s.oid(r));
if (o || s.kinds[r] === w.HV) n.push(r);
}
return Int32Array.from(n);
}
#I() {
const {tree: t, base: e, pairs: s, repository: n} = this.#$;
return {
objectFormat: n?.format ?? "sha1",
oid: e => n?.blobAt(t.path(e)),
held: n => {
const r = s[n];
const o = e && r >= 0 && t.sizes[n] === e.tree.sizes[r] && e.tree.has(r, k._E);
return o && sourceServes(e, r, n, this.#T) ? e.tree.hash(r) : void 0;
}
};
}
#j(t, e) {
const {tree: s, sources: n, base: r, pairs: o, repository: i} = this.#$;
const a = s.path(t);
if (e === "git") n.setGit(t, i?.trackedBlob(a)); else if (e === "held") this.#O(t, r, o[t]); else if (e !== "store" && "lost" in e) {
this.lost.add(t);
this.skipped.push({
path: (0, S.WV)(a),
reason: e.lost
});
} else if (e !== "store") {
n.kinds[t] = w.XF;
this.#F(t, e.secret);
}
}
#T=(t, e) => {
const {tree: s, repository: n, sameRepository: r} = this.#$;
return !n?.withheld.has(t) && (r || n?.blobAt(s.path(e)) === t);
};
#O(t, e, s) {
const {tree: n, sources: r} = this.#$;
if (!sourceServes(e, s, t, this.#T)) return false;
inheritSource(r, t, e, s);
if (r.kinds[t] === w.XF) {
const s = (0, S.WV)(n.path(t));
const r = e.findings.find(t => t.path === s);
this.#F(t, r?.kind ?? "unknown");
}
return true;
}
#F(t, e) {
const {tree: s} = this.#$;
const n = (0, S.WV)(s.path(t));
const r = (0, A.ny)(s.hashes, t * k.FA, k.FA);
this.addFinding({
path: n,
kind: e,
sha256: r,
size: s.sizes[t]
});
}
addFinding(t) {
const e = this.findings.some(({path: e, sha256: s}) => e === t.path && s === t.sha256);
if (!e) this.findings.push(t);
}
#R() {
const {tree: t, sources: e} = this.#$;
for (const [s, n] of t.hardLinks) {
if (this.lost.has(n)) {
this.lost.add(s);
continue;
}
t.copyHash(s, t, n);
const r = e.kinds[n];
e.kinds[s] = r;
if (e.oids.length > 0) {
const t = n * e.oidBytes;
e.oids.copyWithin(s * e.oidBytes, t, t + e.oidBytes);
}
}
}
* #B() {
const {tree: t, sources: e, base: s, pairs: n} = this.#$;
for (let r = 0; r < t.count; r++) {
const o = t.hardLinks.get(r);
const i = t.kinds[r] === k.Md || t.kinds[r] === k.ps;
if (this.lost.has(r) || (o !== void 0 ? e.kinds[o] !== w.Dg : !i)) continue;
const a = n[r];
const c = s?.id !== void 0 && a >= 0 && isSameEntry(t, r, s.tree, a);
if (!c || o !== void 0) yield r;
}
}
}
var $ = s(89412);
var E = s(94120);
async function survey(t) {
const {request: e, ports: n, scratch: r, secrets: o, threads: a, check: h, signal: f} = t;
const {root: l, full: u = false, store: p} = e;
const g = [ n.folder, ...p.folders ?? [] ];
const k = (0, c.hL)((0, c.aw)(n.folder, l));
const v = (0, i.Fg)(o ?? [], k?.head.looked);
const b = E.E.open(l, {
scratch: r,
all: u,
signal: f
});
const S = b?.underWay ?? [];
if (S.length > 0) n.log.warning(`The checkpoint does not hold git's operation under way (${S.join(", ")}). Finish or abort it before you rely on the checkpoint.`);
const x = b?.fingerprint;
const A = u ? void 0 : b;
const O = u || !k && e.parent === void 0;
const I = O ? new ((await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 18732))).EarlyBatches)(l, a, A) : void 0;
const j = (0, y.S)(l, (0, d.Od)(e), {
own: g,
...o ? {
secrets: o,
screen: (0, c.S)(k)
} : {},
known: k?.tree,
since: n.clock.now(),
found: I && ((t, e) => I.offer(t, e))
});
const _ = new $.Aw(l, j.repositories, {
scratch: r,
all: u,
signal: f
});
const R = (0, $.ax)(x, _.fingerprint);
const B = await v;
const T = u ? void 0 : await findBase(e, k, r, B, n);
const F = T && T.tree === k?.tree ? j.pairs : (0, m.yZ)(j.tree, T?.tree);
const N = new FilePacker({
root: l,
tree: j.tree,
sources: new w.jp(Math.max(1, j.tree.count), b?.oidBytes),
base: T,
pairs: F,
repository: A,
early: I?.begun ?? [],
sameRepository: isSameRepository(T, R),
check: h
});
const isSame = () => T !== void 0 && isSameState(j.tree, T.tree, F);
return {
scanned: j,
repository: b,
nested: _,
git: R,
known: k,
base: T,
mark: B,
isSame,
files: N
};
}
const isSameRepository = (t, e) => t?.git === e && t.looked;
function canReuse({known: t, base: e, git: s}, n) {
const {identity: r, parent: o, full: i} = n;
return !i && r.name === void 0 && e?.id !== void 0 && e.id === o && e.whole && t?.head.checkpoint === o && e.git === s && t.head.clean === r.clean && t.head.scope === (0, 
d.OD)(n);
}
async function capture(t, e) {
return (0, o.h)(e.folder, s => new Capture(t, e, s).run());
}
class Capture {
#v;
#b;
#N;
#M;
#P=new h.kI;
#C;
#L;
#z;
constructor(t, e, s) {
this.#v = t;
this.#b = e;
this.#N = s;
this.#M = new CaptureWatch(t, e);
this.#C = t.secrets === "allow" ? void 0 : (0, i.sF)(t.masker);
this.#L = new a.QK(e.threadScript, this.#C ? {
secrets: this.#C
} : {});
}
async run() {
try {
return await this.#U();
} catch (t) {
if (this.#M.signal.aborted) this.#M.check();
throw t;
} finally {
this.#L.close();
this.#M.end();
await (this.#z?.catch(() => {}));
}
}
async #U() {
const t = await survey({
request: this.#v,
ports: this.#b,
scratch: this.#N,
secrets: this.#C,
threads: this.#L,
check: () => this.#M.check(),
signal: this.#M.signal
});
const {base: e, git: n, files: r} = t;
if (!isSameRepository(e, n)) this.#W(t);
const o = r.inherit();
const i = canReuse(t, this.#v);
if (i && e?.looked && o.length === 0 && t.isSame()) return this.#D(t);
const {storeState: a} = await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 60335));
const c = {
request: this.#v,
ports: this.#b,
scratch: this.#N,
found: t,
toRead: o
};
const d = {
threads: this.#L,
watch: this.#M,
meter: this.#P
};
const h = await a(c, d, this.#W(t), i);
return h ? this.#H(h, t) : this.#D(t);
}
#W({repository: t, nested: e, files: n, base: r, git: o}) {
const prepare = async () => {
const i = this.#C && (await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 76096))).createScanner(this.#C);
if (i) n.screenLinks(i);
const a = isSameRepository(r, o) && r?.findings.length === 0;
const c = t?.prepare(a ? void 0 : i);
const d = await Promise.all([ c ?? [], e.prepare(i) ]);
for (const t of d.flat()) n.addFinding(t);
return t?.withheld ?? new Set;
};
this.#z ??= prepare();
this.#z.catch(() => {});
return this.#z;
}
#D({scanned: t, known: e, base: s, git: n, mark: r}) {
const {id: o, findings: i} = s;
const {head: a, tree: d} = e;
if (a.git !== n || a.looked !== r || !(0, c.Wn)(t.tree, d)) this.#q({
tree: t.tree,
sources: s.sources,
head: {
...a,
git: n,
looked: r
}
});
return {
id: o,
...t.tree.totals(),
storedBytes: 0,
ms: this.#M.elapsed,
parent: o,
stateHash: a.stateHash,
skipped: t.skipped,
findings: i,
reused: true
};
}
#H({id: t, manifest: e, storedBytes: s}, {git: n, mark: o}) {
const {identity: i, secrets: a} = this.#v;
const {tree: c, sources: h, parent: f, files: l, bytes: u, findings: p} = e;
const m = {
checkpoint: t,
stateHash: e.stateHash,
clean: i.clean,
git: n,
secrets: a,
looked: o,
findings: p,
...(0, r.n7)(this.#b.key)
};
this.#q({
tree: c,
sources: h,
head: {
...m,
scope: (0, d.OD)(this.#v)
}
});
return {
id: t,
files: l,
bytes: u,
storedBytes: s,
ms: this.#M.elapsed,
parent: f,
stateHash: e.stateHash,
skipped: e.skipped,
findings: p,
reused: false
};
}
#q(t) {
try {
(0, c.qZ)((0, c.aw)(this.#b.folder, this.#v.root), t);
} catch (t) {
this.#b.log.debug(`Known files not saved: ${(0, n.messageOf)(t)}.`);
}
}
}
},
18732: (t, e, s) => {
s.r(e);
s.d(e, {
EarlyBatches: () => EarlyBatches
});
var n = s(2090);
var r = s(87573);
var o = s(64839);
var i = s(27175);
var a = s(33858);
var c = s(14716);
const d = {
objectFormat: "sha1",
oid: () => {},
held: () => {}
};
class EarlyBatches {
begun=[];
#K;
#L;
#G;
#Z=0;
#J=[];
#V=o.v_;
constructor(t, e, s) {
this.#K = t;
this.#L = e;
this.#G = s;
}
offer(t, e) {
if (++this.#Z === i.fe) this.#L.expect({
files: i.fe
});
if (t.sizes[e] <= c.Pg) return;
const s = (0, n.RH)(t, e) + (0, r.jC)(t.sizes[e]);
if (s > o.v_ || this.#G?.blobAt(t.path(e)) !== void 0) return;
if (s > this.#V) this.#Y(t);
this.#J.push(e);
this.#V -= s;
}
#Y(t) {
const e = this.#J;
this.#J = [];
this.#V = o.v_;
const s = this.#L.started;
if (!s || this.begun.length >= s.width) return;
const n = s.run({
kind: "pack",
batch: (0, a.Kb)(this.#K, t, e, d)
});
n.catch(() => {});
this.begun.push({
files: e,
answer: n
});
}
}
},
27215: (t, e, s) => {
s.d(e, {
FG: () => diskOf,
NE: () => describeEnvironment,
go: () => freeBytes,
kI: () => Meter
});
var n = s(73024);
const describeEnvironment = t => ({
os: process.platform,
arch: process.arch,
node: process.versions.node,
workspace: t
});
const freeBytes = t => diskOf(t).free;
function diskOf(t) {
try {
const {bavail: e, bsize: s, blocks: r} = (0, n.statfsSync)(t);
return {
free: e * s,
total: r * s
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
read(t, e) {
const {user: s, system: n} = process.cpuUsage(this.#X);
const r = freeBytes(e);
return {
ms: Math.round(t),
cpuSeconds: (s + n) / 1e6,
memoryBytes: process.resourceUsage().maxRSS * 1024,
diskFreeBytes: Number.isFinite(r) ? r : 0
};
}
}
},
61761: (t, e, s) => {
s.d(e, {
Fg: () => LiveFile,
gv: () => fileStatOf,
ir: () => readThrough
});
var n = s(73024);
var r = s(19473);
var o = s(78702);
var i = s(64571);
const a = n.constants.O_RDONLY | (n.constants.O_NOFOLLOW ?? 0) | (n.constants.O_NONBLOCK ?? 0);
const fileStatOf = (t, e) => ({
size: t.sizes[e],
mtime: t.mtimes[e],
ctime: t.ctimes[e],
inode: t.inodes[e]
});
class LiveFile {
#t;
#Q;
constructor(t, e) {
this.#t = t;
this.#Q = e;
}
static open(t, e, s) {
try {
return new LiveFile((0, n.openSync)((0, o.uk)(t, e), a), s);
} catch (t) {
const e = (0, r.codeOf)(t);
if (e === "ENOENT" || e === "ENOTDIR") return "vanished";
return e === "ELOOP" ? "changing" : "unreadable";
}
}
read(t, e) {
let s = 0;
while (s < t.length) {
const r = e === void 0 ? null : e + s;
const o = (0, n.readSync)(this.#t, t, s, t.length - s, r);
if (o === 0) break;
s += o;
}
return s;
}
isUnchanged() {
const {size: t, mtimeMs: e, ctimeMs: s, ino: r} = (0, n.fstatSync)(this.#t);
const {mtime: o, ctime: i, inode: a} = this.#Q;
return t === this.#Q.size && isTime(e, o) && isTime(s, i) && r === Number(a);
}
close() {
(0, n.closeSync)(this.#t);
}
}
const c = .001;
const isTime = (t, e) => Math.abs((0, i.VH)(t) - (0, i.Wj)(e)) < c;
const d = 512 * 1024;
function readThrough(t, e, s, n) {
const r = LiveFile.open(t, e, s);
if (typeof r === "string") return r;
try {
const {size: t} = s;
const e = Buffer.allocUnsafe(Math.min(Math.max(t, 1), d));
let o = 0;
for (let s = r.read(e); s > 0; s = r.read(e)) {
n(e.subarray(0, s));
o += s;
if (o > t) return "changing";
}
return o === t && r.isUnchanged() ? void 0 : "changing";
} catch {
return "unreadable";
} finally {
r.close();
}
}
},
89412: (t, e, s) => {
s.d(e, {
Aw: () => NestedRepositories,
ax: () => fingerprintOf,
w: () => nestedFingerprint
});
var n = s(77598);
var r = s(73024);
var o = s(76760);
var i = s(19473);
var a = s(78702);
var c = s(14325);
var d = s(85799);
var h = s(94120);
const f = ".git/modules/";
class NestedRepositories {
skipped=[];
fingerprint;
#tt=new Map;
constructor(t, e, {scratch: s, all: n, signal: i}) {
const l = [];
for (const [u, {path: p, gitFile: m}] of e.entries()) {
const e = (0, a.WV)(p);
const y = o.join(s, `nested-${u}`);
const w = d.Repository.open(o.join(t, e), o.join(y, "look"));
if (!w?.hasHead || (0, a.ns)(p) === void 0) {
this.skipped.push({
path: `${e}/.git`,
reason: "repository-unreadable"
});
continue;
}
l.push(`${e} ${(0, c.LB)(w)}`);
const g = o.relative(t, w.gitDir).replaceAll(o.sep, "/");
if (m && !g.startsWith(f)) continue;
(0, r.mkdirSync)(y, {
recursive: true
});
const k = m && !n ? {
all: false,
link: g
} : {
all: true
};
const v = h.E.open(t, {
scratch: y,
folder: p,
signal: i,
...k
});
this.#tt.set(e, v);
}
this.fingerprint = joinFingerprints(l);
}
async prepare(t) {
const e = [];
for (const [s, n] of this.#tt) try {
const r = await n.prepare(t);
e.push(...r.map(t => ({
...t,
path: `${s}/${t.path}`
})));
} catch (t) {
if (!(t instanceof i.RefusedError) || t.reason !== "secrets-found") throw t;
this.#tt.delete(s);
this.skipped.push({
path: `${s}/.git`,
reason: "repository-secrets"
});
}
return e;
}
capture(t) {
return [ ...this.#tt.values() ].map(e => e.capture(t));
}
}
const fingerprintOf = (t, e) => [ t ?? "none", e ].filter(Boolean).join("+");
function nestedFingerprint(t, e, s) {
return joinFingerprints(e.flatMap((e, n) => {
const r = d.Repository.open(o.join(t, e), o.join(s, `nested-${n}`));
return r?.hasHead ? [ `${e} ${(0, c.LB)(r)}` ] : [];
}));
}
const joinFingerprints = t => t.length === 0 ? "" : (0, n.hash)("sha256", t.toSorted().join("\0"), "hex");
},
14716: (t, e, s) => {
s.d(e, {
Ik: () => a,
Pg: () => i,
lY: () => planPacking
});
var n = s(2090);
var r = s(87573);
var o = s(64839);
const i = 64 * 1024;
const a = 8 * 1024 * 1024;
function planPacking(t, e, s) {
const c = new Float64Array(t.count);
const d = {
batches: [],
large: []
};
const h = [ [], [], [], [] ];
for (const a of e) {
const e = (0, n.RH)(t, a) + (0, r.jC)(t.sizes[a]);
c[a] = e;
if (e > o.v_) d.large.push(a); else h[(t.sizes[a] > i ? 2 : 0) + (s(a) ? 0 : 1)]?.push(a);
}
for (const [e, s] of h.entries()) d.batches.push(...cut(likeByLike(t, s), c, e < 2 ? a : o.v_));
return d;
}
function likeByLike(t, e) {
const s = groupsOf(t, e);
const n = new Int32Array(e.length).fill(-1);
const r = new Int32Array(e.length).fill(-1);
const o = new Uint8Array(e.length);
for (let t = 0; t < e.length; t++) {
const e = s[t];
const i = n[e];
n[e] = t;
if (i < 0) continue;
r[i] = t;
o[t] = 1;
}
const i = new Int32Array(e.length);
let a = 0;
for (let t = 0; t < e.length; t++) {
if (o[t]) continue;
for (let s = t; s >= 0; s = r[s]) i[a++] = e[s];
}
return i;
}
function groupsOf(t, e) {
const s = new Map;
const n = new Float64Array(e.length);
for (let r = 0; r < e.length; r++) {
const i = e[r];
const a = t.names[i];
const c = s.get(a);
const d = c ?? s.size;
if (c === void 0) s.set(a, d);
n[r] = d * (o.v_ + 1) + t.sizes[i];
}
const r = n.slice().sort();
return Int32Array.from(n, t => placeIn(r, t));
}
function placeIn(t, e) {
let [s, n] = [ 0, t.length ];
while (s < n) {
const r = s + n >> 1;
if (t[r] < e) s = r + 1; else n = r;
}
return s;
}
function cut(t, e, s) {
const n = [];
let r = 0;
for (const o of t) {
const t = e[o];
if (t > r) {
n.push([]);
r = s;
}
n.at(-1)?.push(o);
r -= t;
}
return n;
}
},
65262: (t, e, s) => {
s.d(e, {
Packer: () => Packer
});
var n = s(2090);
var r = s(87573);
var o = s(64839);
var i = s(27175);
var a = s(81170);
var c = s(81446);
var d = s(33858);
var h = s(14716);
class Packer {
#et;
#st;
constructor(t) {
this.#et = t;
}
async packFiles(t, e = []) {
const {tree: s, pool: n, elsewhere: r} = this.#et;
const mayBeElsewhere = t => r.oid(t) !== void 0 || r.held(t) !== void 0;
const o = new Set(e.flatMap(t => t.files));
const a = o.size === 0 ? t : t.filter(t => !o.has(t));
const {batches: c, large: d} = (0, h.lY)(s, a, mayBeElsewhere);
const f = [];
await Promise.all([ (0, i.al)(n, d, t => ({
kind: "digest",
batch: this.#nt([ t ])
}), (t, e) => this.#rt(t, e, f)), (0, i.Ny)(n, [ ...e, ...c.map(t => ({
files: t
})) ], t => t.answer ?? n.run({
kind: "pack",
batch: this.#nt(t.files)
}), (t, e) => this.#ot(t.files, e)) ]);
await (0, i.al)(n, f, ({i: t, piece: e, sum: s}) => ({
kind: "piece",
batch: this.#nt([ t ]),
piece: e,
sum: s
}), (t, e) => this.#it(t, e));
}
async packHeaders(t) {
const {tree: e, sources: s, writer: o} = this.#et;
o.frameLimit = h.Ik;
for (const i of t) {
const t = (0, n.C5)(e, i);
const c = (0, r.gT)(t);
if (o.free < c) await o.flush();
s.at[i] = o.offset;
s.kinds[i] = a.Dg;
(0, r.bx)(t, o.space(c));
o.advance(c);
}
}
#nt(t) {
const {root: e, tree: s, elsewhere: n} = this.#et;
return (0, d.Kb)(e, s, t, n);
}
async #ot(t, e) {
const {tree: s, sources: n, writer: r, judged: o, check: i} = this.#et;
i();
const d = r.offset;
if (e.frame) await this.#at({
...e,
frame: e.frame
});
for (const [r, i] of t.entries()) {
const t = e.verdicts[r];
if (!isLost(t)) s.setHash(i, e.hashes, r * c.FA);
if (t === "store") {
n.at[i] = d + e.offsets[r];
n.kinds[i] = a.Dg;
}
o(i, t);
}
}
async #at({frame: t, raw: e, sha256: s}) {
await this.#et.writer.append({
frame: [ t ],
raw: e,
sha256: s
});
(0, o._r)(t);
}
#rt(t, {verdict: e, sha256: s, sums: n}, r) {
const {tree: o, judged: i, check: a} = this.#et;
a();
if (!isLost(e)) o.setHash(t, s);
if (e !== "store") i(t, e); else for (const [e, s] of n.entries()) r.push({
i: t,
piece: e,
sum: s,
isLast: e === n.length - 1
});
}
async #it({i: t, piece: e, isLast: s}, n) {
const {sources: r, writer: o, judged: i, check: c} = this.#et;
c();
if (e === 0) this.#st = {
i: t,
mark: await o.mark()
};
if (this.#st?.i !== t) return;
if (!n.frame) {
await o.rollback(this.#st.mark);
this.#st = void 0;
return i(t, {
lost: "changing"
});
}
await this.#at({
...n,
frame: n.frame
});
if (!s) return;
r.at[t] = this.#st.mark.offset;
r.kinds[t] = a.Dg;
i(t, "store");
}
}
const isLost = t => typeof t === "object" && "lost" in t;
},
33062: (t, e, s) => {
s.r(e);
s.d(e, {
parentFor: () => parentFor
});
var n = s(76760);
var r = s(81965);
async function parentFor(t, e, {folder: s}) {
const o = await e.list();
const i = (0, r.yb)((0, r.aw)(s, t))?.checkpoint;
if (o.some(({id: t}) => t === i)) return i;
const a = n.resolve(t);
return o.findLast(({workspace: t = a}) => t === a)?.id;
}
},
94120: (t, e, s) => {
s.d(e, {
E: () => WorkspaceRepository
});
var n = s(77598);
var r = s(73024);
var o = s(76760);
var i = s(19473);
var a = s(78702);
var c = s(14325);
var d = s(40869);
var h = s(36618);
var f = s(42027);
var l = s(26713);
var u = s(85799);
var p = s(18704);
var m = s(81446);
class WorkspaceRepository {
withheld=new Set;
#ct=new Set;
#G;
#dt;
#N;
#ht;
#ft;
#lt;
#ut;
#pt;
constructor(t, {folder: e = "", scratch: s, all: n, link: r}) {
this.#G = t;
this.#ht = n;
this.#dt = e;
this.#N = s;
this.#ft = r;
}
static open(t, e) {
const s = o.join(t, (0, a.WV)(e.folder ?? ""));
const n = u.Repository.open(s, o.join(e.scratch, "git"), e.signal);
return n?.hasHead ? new WorkspaceRepository(n, e) : void 0;
}
get fingerprint() {
return (0, c.LB)(this.#G);
}
get underWay() {
return (0, f.k)(this.#G);
}
get oidBytes() {
return this.#G.oidLength / 2;
}
get format() {
return this.#G.format;
}
blobAt(t) {
const e = this.trackedBlob(t);
return e === void 0 || this.withheld.has(e) ? void 0 : e;
}
trackedBlob(t) {
return this.#mt().get(t);
}
async prepare(t) {
const e = (0, d.dT)(this.#G);
e.catch(() => {});
const n = t && this.#ft === void 0 ? this.#yt(t) : [];
let r = await (0, c.OF)(this.#G, this.#wt(), this.#ht);
if (this.#ft !== void 0) r = {
...r,
tips: new Map,
stashes: []
};
if (t) {
const {screenContent: e} = await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 11630));
const o = await e(this.#G, r, t);
if (o.commits && this.#ht) throw inHistory(o.findings);
n.push(...o.findings, ...this.#ft === void 0 ? this.#gt(t) : []);
r = o.content;
this.withheld = o.withheld;
this.#ct = o.named;
if (o.stashes) this.#lt = (0, c.E$)(this.#wt());
}
const i = o.join(this.#N, "bundle");
const a = await (0, c.CN)(this.#G, r, i) ? i : void 0;
const h = (await e).filter(e => !t || (t.scan("", Buffer.from(e.join(" "))) ?? (0, 
p.f)(e.join(" "))) === void 0);
this.#pt = {
config: h,
bundle: a
};
return n;
}
capture(t) {
const {head: e, refs: s, index: n, shallow: o, files: i} = this.#wt();
if (!this.#pt) throw new Error("The repository was not prepared.");
const {config: d, bundle: h} = this.#pt;
const f = [];
if (this.#ft === void 0) f.push([ "refs", Buffer.from((0, l.$0)(s), "latin1") ]);
if (n) {
const e = this.#kt(t);
const s = n.entries.filter(({path: t}) => !this.#ct.has(t));
f.push([ "index", (0, c.m9)(this.#G, {
...n,
entries: s
}, t => e.get(t)) ]);
}
if (h !== void 0) f.push([ "bundle", {
file: h,
size: (0, r.statSync)(h).size
} ]);
const u = {
path: (0, a.WV)(this.#dt),
objectFormat: this.format
};
const p = {
...e,
shallow: o,
config: d,
files: i
};
const m = this.#ft === void 0 ? {
...u,
...p
} : {
...u,
link: this.#ft,
commit: e.commit,
branch: null,
shallow: [],
config: [],
files: {}
};
return {
state: m,
members: f
};
}
#wt() {
this.#lt ??= (0, c.IR)(this.#G, this.#ht);
return this.#lt;
}
#mt() {
if (this.#ut) return this.#ut;
const t = this.#wt().index?.entries ?? [];
this.#ut = new Map(t.filter(({stage: t}) => t === 0).map(({path: t, oid: e}) => [ t, e ]));
return this.#ut;
}
#gt(t) {
const e = this.#wt();
const s = Object.entries(e.files).flatMap(([e, s]) => {
const r = Buffer.from(s, "latin1");
const o = t.scan("", r);
if (o === void 0) return [];
return [ {
name: e,
path: `.git/${e}`,
kind: o,
sha256: (0, n.hash)("sha256", r, "hex"),
size: r.length
} ];
});
const r = Object.entries(e.files).filter(([t]) => !s.some(e => e.name === t));
if (s.length > 0) this.#lt = {
...e,
files: Object.fromEntries(r)
};
return s.map(({name: t, ...e}) => e);
}
#yt(t) {
const e = this.#wt();
const s = new Set([ ...e.refs.keys(), ...e.head.branch === null ? [] : [ e.head.branch ] ]);
const r = [ ...s ].flatMap(e => {
const s = Buffer.from(e, "latin1");
const r = t.scan("", s) ?? (0, p.f)(e);
return r === void 0 ? [] : [ {
name: e,
kind: r,
sha256: (0, n.hash)("sha256", s, "hex"),
size: s.length
} ];
});
if (r.length === 0) return [];
const o = new Set(r.map(({name: t}) => t));
const {head: i} = e;
const a = i.branch !== null && o.has(i.branch) ? null : i.branch;
const c = new Map([ ...e.refs ].filter(([t]) => !o.has(t)));
this.#lt = {
...e,
head: {
...i,
branch: a
},
refs: c
};
return r.map(({name: t, ...e}) => ({
path: ".git (name of a branch or tag)",
...e
}));
}
#kt(t) {
const e = this.#dt === "" ? "" : `${this.#dt}/`;
const s = new Set(this.#dt === "" ? [] : foldersAbove(`${e}x`));
for (const t of this.#mt().keys()) for (const n of foldersAbove(e + t)) {
if (s.has(n)) break;
s.add(n);
}
const n = new Map;
for (let r = 0; r < t.count; r++) {
const o = t.path(r);
if (t.kinds[r] === m.Md) {
if (!s.has(o)) r = t.ends[r] - 1;
} else if (o.startsWith(e) && this.#mt().has(o.slice(e.length))) n.set(o.slice(e.length), statOf(t, r));
}
return n;
}
}
function* foldersAbove(t) {
for (let e = t.lastIndexOf("/"); e > 0; e = t.lastIndexOf("/", e - 1)) yield t.slice(0, e);
}
const statOf = (t, e) => (0, h.k5)({
mtimeNs: t.mtimes[e],
ctimeNs: t.ctimes[e],
ino: t.inodes[e],
size: BigInt(t.sizes[e])
});
function inHistory(t) {
const e = t.map(({path: t, kind: e}) => `${t} (${e})`).join(", ");
return new i.RefusedError("secrets-found", `Checkpoint not taken: local commits hold credentials, and a full checkpoint needs them: ${e}. Rewrite the commits, or set secrets to "allow".`);
}
},
60335: (t, e, s) => {
s.d(e, {
storeState: () => storeState
});
var n = s(73024);
var r = s(76760);
var o = s(19473);
var i = s(77598);
var a = s(93205);
var c = s(64839);
const d = 4;
class FrameWriter {
frames=[];
fileBytes=0;
#t;
#vt;
#bt=[];
#St=[];
#xt;
#At=0;
#$t=0;
#Et=c.v_;
constructor(t, e) {
this.#t = (0, n.openSync)(t, "wx", 384);
this.#vt = e;
this.#xt = this.#Ot();
if (e) this.#It([ e.header ], 0);
}
get offset() {
return this.#$t + this.#At;
}
get free() {
return this.#Et - this.#At;
}
set frameLimit(t) {
this.#Et = Math.min(t, c.v_);
}
space(t) {
return this.#xt.buffer.subarray(this.#At, this.#At + t);
}
advance(t) {
this.#At += t;
}
async write(t) {
for (let e = 0; e < t.length; ) {
if (this.free <= 0) await this.flush();
const s = t.subarray(e, e + this.free);
this.space(s.length).set(s);
this.advance(s.length);
e += s.length;
}
}
async flush() {
if (this.#At === 0) return;
const t = this.#xt;
t.raw = this.#At;
t.pending = t.codec.run(t.buffer.subarray(0, this.#At));
t.pending.catch(() => {});
this.#St.push(t);
this.#$t += this.#At;
this.#At = 0;
this.#xt = await this.#jt();
}
async mark() {
await this.flush();
return {
offset: this.#$t,
frames: this.frames.length + this.#St.length
};
}
async rollback(t) {
this.#At = 0;
await this.drain();
for (const {size: e} of this.frames.splice(t.frames)) this.fileBytes -= e;
this.#$t = t.offset;
(0, n.ftruncateSync)(this.#t, this.fileBytes);
}
async drain() {
await this.flush();
while (this.#St.length > 0) await this.#w();
}
async append({frame: t, raw: e, sha256: s}) {
await this.drain();
this.#_t(t, e, s);
this.#$t += e;
}
async finish() {
await this.drain();
this.#Rt([ (0, a.X)(this.frames) ]);
this.close();
}
close() {
for (const {codec: t} of this.#bt) t.close();
if (this.#bt.length > 0) (0, n.closeSync)(this.#t);
this.#bt.length = 0;
}
async #jt() {
const t = this.#bt.find(t => !this.#St.includes(t));
if (t) return t;
return this.#bt.length < d ? this.#Ot() : this.#w();
}
#Ot() {
const t = {
buffer: Buffer.allocUnsafeSlow(c.v_),
codec: (0, c._S)(),
raw: 0,
pending: void 0
};
this.#bt.push(t);
return t;
}
async #w() {
const t = this.#St.shift();
this.#_t(await t.pending, t.raw);
return t;
}
#_t(t, e, s) {
if (this.#vt) this.#It(this.#vt.seal(t, this.frames.length), e); else this.#It(t, e, s);
}
#It(t, e, s = hashOf(t)) {
this.frames.push({
size: this.#Rt(t),
raw: e,
sha256: s
});
}
#Rt(t) {
const e = this.fileBytes;
for (const e of t) {
for (let t = 0; t < e.length; ) t += (0, n.writeSync)(this.#t, e, t, e.length - t, this.fileBytes + t);
this.fileBytes += e.length;
}
return this.fileBytes - e;
}
}
function hashOf(t) {
const e = (0, i.createHash)("sha256");
for (const s of t) e.update(s);
return e.digest("hex");
}
var h = s(5949);
var f = s(65397);
var l = s(61480);
var u = s(43382);
var p = s(95648);
var m = s(27215);
var y = s(2090);
var w = s(87573);
async function packRepository(t, {state: e, members: s}, n) {
const r = {};
t.frameLimit = c.v_;
for (const [e, o] of s) {
const s = Buffer.isBuffer(o) ? o.length : o.size;
const a = t.offset;
await t.write((0, w.YS)((0, y.nV)((0, y.SG)(n, e), s)));
const c = (0, i.createHash)("sha256");
for (const e of Buffer.isBuffer(o) ? [ o ] : chunksOf(o.file, s)) {
c.update(e);
await t.write(e);
}
await t.write(Buffer.alloc((0, w.jC)(s) - s));
r[e] = {
at: a,
size: s,
sha256: c.digest("hex")
};
}
return {
...e,
members: r
};
}
const g = 1024 * 1024;
function* chunksOf(t, e) {
const s = (0, n.openSync)(t, "r");
try {
const r = Buffer.allocUnsafe(Math.min(g, Math.max(1, e)));
for (let o = e; o > 0; ) {
const e = (0, n.readSync)(s, r, 0, Math.min(o, r.length), null);
if (e === 0) throw new Error(`${t} became shorter.`);
o -= e;
yield r.subarray(0, e);
}
} finally {
(0, n.closeSync)(s);
}
}
var k = s(78702);
var v = s(81170);
var b = s(55228);
var S = s(81446);
var x = s(69540);
const A = 256 * 1024;
const $ = 512;
const E = 6;
const ascii = t => Uint8Array.from(Buffer.from(t));
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
const T = ascii(',"git":"');
const F = ascii(',"redacted":true');
const N = ascii(',"in":');
const M = ascii(',"at":');
const P = ascii("},\n");
const C = ascii("}\n");
const [L, z, U, W] = [ 34, 44, 123, 46 ];
function* serializeManifest(t) {
const {tree: e, sources: s, frames: n, ...r} = t;
const o = {
format: x.uB,
version: x.xv,
...r
};
const i = n.map(({size: t, raw: e, sha256: s}) => [ t, e, s ]);
yield Buffer.from(`{${JSON.stringify(o).slice(1, -1)},\n"frames":${JSON.stringify(i)},\n"entries":[\n`);
const a = new EntryText(e, s);
for (let t = 0; t < e.count; t++) {
if (!a.reserve(t)) {
yield a.text.take();
a.reserve(t);
}
a.write(t);
a.text.put(t + 1 < e.count ? P : C);
}
yield a.text.take();
yield Buffer.from("]}\n");
}
const D = /^[ !#-[\]-~]*$/;
const H = 1000000000n;
class EntryText {
text=new b.a(A);
#Bt;
#Tt;
#Ft;
#Nt=true;
#Mt=0n;
#Pt=ascii("0");
constructor(t, e) {
this.#Bt = t;
this.#Tt = e;
}
reserve(t) {
const e = this.#Bt;
const s = e.hardLinks.get(t);
const n = s === void 0 ? e.targets.get(t)?.length ?? 0 : e.path(s).length;
const r = this.text.prefix(e, t).length + e.names[t].length;
return this.text.reserve($ + E * (r + n));
}
write(t) {
const {text: e} = this;
const s = this.#Bt;
const n = s.kinds[t];
this.#Ct(t);
e.put(I[n === S.Md ? "directory" : n === S.ps ? "symlink" : "file"]);
e.octal(s.modes[t]);
e.put(j);
this.#Lt(s.mtimes[t]);
if (n === S.Md || n === S.ps) e.byte(L); else this.#zt(t);
if (n === S.ps) this.#Ut("target", s.targets.get(t) ?? "");
const r = this.#Tt.at[t];
if (r < 0) return;
e.put(M);
e.decimal(r);
}
#Ct(t) {
const {text: e} = this;
const s = e.prefix(this.#Bt, t);
if (s !== this.#Ft) {
this.#Ft = s;
this.#Nt = D.test(s.toString("latin1"));
}
const n = this.#Bt.names[t];
if (this.#Nt && D.test(n)) {
e.put(O);
e.put(s);
e.name(n);
e.byte(L);
} else {
e.byte(U);
e.utf8(fieldOf("path", this.#Bt.path(t)));
}
}
#Ut(t, e) {
this.text.byte(z);
this.text.utf8(fieldOf(t, e));
}
#Lt(t) {
const {text: e} = this;
if (t < 0n) {
e.name((0, w.fU)(t));
return;
}
let s = Number(t - this.#Mt);
if (s < 0 || s >= Number(H)) {
const e = t / H;
this.#Mt = e * H;
this.#Pt = ascii(String(e));
s = Number(t - this.#Mt);
}
e.put(this.#Pt);
if (s === 0) return;
e.byte(W);
e.padded(s, 9);
}
#zt(t) {
const {text: e} = this;
const s = this.#Bt;
e.put(_);
e.decimal(s.sizes[t]);
e.put(R);
e.hex(s.hashes, t * S.FA, S.FA);
e.byte(L);
if (s.has(t, S.tA)) e.put(B);
const n = s.hardLinks.get(t);
if (n !== void 0) this.#Ut("sameAs", s.path(n));
this.#Wt(t);
}
#Wt(t) {
const {text: e} = this;
const s = this.#Tt.kinds[t];
if (s === v.Dg) return;
if (s === v.xF) {
const {oids: s, oidBytes: n} = this.#Tt;
e.put(T);
e.hex(s, t * n, n);
e.byte(L);
} else if (s === v.XF) e.put(F); else {
e.put(N);
e.decimal(s - v.M5);
}
}
}
function fieldOf(t, e) {
const s = (0, k.ns)(e);
if (s !== void 0) return `"${t}":${JSON.stringify(s)}`;
return `"${t}Bytes":"${Buffer.from(e, "latin1").toString("base64")}"`;
}
const q = 2 * 1024 * 1024;
async function writeManifest(t, e) {
const s = (0, c._S)();
try {
const n = (0, i.createHash)("sha256");
const r = [];
let o = 0;
let a = Promise.resolve();
for (const t of blocks(serializeManifest(e))) {
n.update(t);
o += t.length;
await a;
a = s.run(t).then(e => r.push([ e, t.length ]));
a.catch(() => {});
}
await a;
const c = (0, w.YS)((0, y.uD)(o));
await t.append({
frame: await s.run(c),
raw: c.length
});
for (const [e, s] of r) await t.append({
frame: e,
raw: s
});
const d = Buffer.concat([ Buffer.alloc((0, w.jC)(o) - o), w.bM ]);
await t.append({
frame: await s.run(d),
raw: d.length
});
return n.digest("hex");
} finally {
s.close();
}
}
function* blocks(t) {
let e = Buffer.allocUnsafeSlow(q);
let s = Buffer.allocUnsafeSlow(q);
let n = 0;
for (const r of t) for (let t = 0; t < r.length; ) {
const o = r.copy(e, n, t);
t += o;
n += o;
if (n < q) continue;
yield e;
[e, s, n] = [ s, e, 0 ];
}
if (n > 0) yield e.subarray(0, n);
}
async function storeState(t, e, s, o) {
const {request: i, ports: a, scratch: c, found: d} = t;
const {files: u} = d;
const p = r.join(c, "archive");
const m = new FrameWriter(p, a.key === void 0 ? void 0 : (0, h.A1)(a.key));
try {
e.watch.watchArchive(() => m.fileBytes);
await pack(t, e.threads, s, m);
refuseFindings(i, u, d.scanned);
if (o && u.lost.size === 0 && !u.foundMore() && d.isSame()) return;
const r = await describeState(t, e, m);
const a = (await writeManifest(m, r)).slice(0, l.Rp);
await m.finish();
const c = (0, n.statSync)(p).size;
await i.store.put((0, f.q)(a, r, c), p);
await refuseMissingDependencies(i.store, a, r.dependencies);
return {
id: a,
manifest: r,
storedBytes: c
};
} finally {
m.close();
}
}
async function pack({found: t, toRead: e, ports: s}, n, r, o) {
const {tree: i} = t.scanned;
const a = e.reduce((t, e) => t + i.sizes[e], 0);
let c = 0;
const wasRead = t => {
c += i.sizes[t];
s.progress?.(Math.min(c, a - 1), a);
};
await t.files.pack(e, o, n.poolFor({
files: e.length,
bytes: a
}), r, wasRead);
s.progress?.(a, a);
n.close();
}
async function refuseMissingDependencies(t, e, s) {
for (const n of s) {
if (!t.locate || await t.locate(n) !== void 0) continue;
if ((await t.list()).some(t => t.id === n)) continue;
await t.remove(e);
throw new o.RefusedError("dependency-removed", `Checkpoint not taken: ${n}, which has content of it, was removed meanwhile. Take it again.`);
}
}
function refuseFindings({secrets: t}, e, {skipped: s}) {
const n = s.filter(({reason: t}) => t === "secret-name");
const r = [ ...e.findings, ...n.map(({path: t, reason: e}) => ({
path: t,
kind: e
})) ];
if (t !== "refuse" || r.length === 0) return;
const i = r.map(({path: t, kind: e}) => `${t} (${e})`).join(", ");
throw new o.RefusedError("secrets-found", `Checkpoint not taken: ${r.length} files hold credentials: ${i}. Remove or exclude them, or set secrets to "redact".`);
}
async function describeState({request: t, ports: e, found: s}, {watch: n, meter: r}, o) {
const {scanned: i, repository: a, nested: c, base: d, files: h} = s;
const {identity: f, paths: l, exclude: y, full: w = false, secrets: g, root: k} = t;
const {tree: v, sources: b} = (0, p.L)(i.tree, h.sources, h.lost);
const S = [];
const x = [ ...a ? [ a.capture(v) ] : [], ...c.capture(v) ];
for (const [t, e] of x.entries()) S.push(await packRepository(o, e, t));
await o.drain();
return {
createdAt: new Date(e.clock.now()).toISOString(),
identity: f,
parent: d?.id ?? null,
dependencies: b.dependencies,
scope: {
...l?.length ? {
paths: l
} : {},
...y?.length ? {
exclude: y
} : {}
},
full: w,
stateHash: (0, u.ml)(v),
...v.totals(),
skipped: [ ...i.skipped, ...h.skipped, ...c.skipped ],
secrets: g,
findings: h.findings,
repositories: S,
environment: (0, m.NE)(k),
metrics: r.read(n.elapsed, e.folder),
wayBack: K,
tree: v,
sources: b,
frames: o.frames
};
}
const K = [ "With rerail (dist/cli.js of its repository): rerail restore <id> --store STORE --root WORKSPACE, where this file is STORE/checkpoints/<id>.tar.zst.", 'By hand: tar --zstd -xf <this file>, for what is stored here; an entry marked "in" is in the archive of that dependency, one marked "git" is what "git cat-file blob <id>" prints.' ];
},
20026: (t, e, s) => {
s.d(e, {
M: () => Copies,
e: () => isDamage
});
var n = s(73024);
var r = s(76760);
var o = s(19473);
var i = s(36707);
var a = s(85820);
var c = s(65397);
var d = s(61480);
var h = s(27175);
const f = new Set([ "archive-damaged", "archive-disagrees", "content-damaged", "id-mismatch", "manifest-invalid", "manifest-missing", "manifest-too-large", "too-many-entries", "path-escapes", "path-too-long", "git-name", "own-name", "below-symlink", "duplicate-entry", "entry-without-parent", "link-target-missing", "not-authentic" ]);
const isDamage = t => t instanceof o.RefusedError && f.has(t.reason) && !(t instanceof d.M6);
class Copies {
#Dt;
#N;
#Ht;
#qt;
threads;
#Kt=new Map;
#Gt=new Map;
#Zt=new Set;
#Z=0;
constructor(t, e, {log: s, key: n, threadScript: r}) {
this.#Dt = t;
this.#N = e;
this.#Ht = s;
this.#qt = n;
this.threads = new h.QK(r);
}
async open(t, e) {
const s = this.#Kt.get(t);
if (s) return s.opened;
const i = [];
for (const s of this.#Dt) {
if (this.#Gt.get(t)?.has(s)) continue;
const o = r.join(this.#N, `copy-${this.#Z++}`);
try {
const n = await (0, d.openCheckpoint)(s, t, o, this.#qt, e);
this.#Kt.set(t, {
store: s,
opened: n,
file: o
});
return n;
} catch (e) {
(0, n.rmSync)(o, {
force: true
});
i.push(e);
await this.#Jt(t, s, e);
}
}
throw mostTelling(i) ?? new o.RefusedError("checkpoint-missing", `Checkpoint ${t} not found: no store has it. List what they have.`);
}
async read(t, e) {
let s;
for (;;) {
const n = await this.open(t).catch(t => {
throw s ?? t;
});
try {
await (0, a.f)(n.archive, e(n), this.threads);
return await this.#H(t);
} catch (e) {
if (!isDamage(e)) throw e;
s ??= e;
const {store: n} = this.#Kt.get(t);
this.#Vt(t);
await this.#Jt(t, n, e);
}
}
}
async repair() {
const [t] = this.#Dt;
for (const [e, {store: s, opened: n}] of this.#Kt) {
if (!t || s === t || !this.#Zt.has(e)) continue;
try {
await (0, a.f)(n.archive, (0, i.s)(n.manifest), this.threads);
await this.#H(e);
} catch (t) {
this.#Ht.debug(`Checkpoint ${e} was not brought back: ${(0, o.messageOf)(t)}.`);
}
}
}
close() {
for (const t of [ ...this.#Kt.keys() ]) this.#Vt(t);
this.threads.close();
}
#Vt(t) {
this.#Kt.get(t)?.opened.archive.close();
this.#Kt.delete(t);
}
async #Jt(t, e, s) {
this.#Gt.set(t, (this.#Gt.get(t) ?? new Set).add(e));
if (!isDamage(s)) return;
if (e === this.#Dt[0]) this.#Zt.add(t);
const n = (0, o.messageOf)(s);
this.#Ht.warning(`Checkpoint ${t} in the ${e.kind} store is damaged and goes to quarantine: ${n}`);
await e.quarantine(t, n).catch(e => {
this.#Ht.warning(`Checkpoint ${t} could not be put in quarantine: ${(0, o.messageOf)(e)}.`);
});
}
async #H(t) {
const {store: e, opened: s, file: n} = this.#Kt.get(t);
const [r] = this.#Dt;
if (!r || e === r) return;
const i = await (e.locate?.(t)) ?? n;
try {
await r.put((0, c.q)(t, s.manifest, s.archive.fileBytes), i);
if (this.#Zt.delete(t)) this.#Ht.info(`checkpoint ${t} was brought back to the ${r.kind} store from the ${e.kind} store`);
} catch (e) {
this.#Ht.debug(`Checkpoint ${t} was not kept in the ${r.kind} store: ${(0, o.messageOf)(e)}.`);
}
}
}
const mostTelling = t => t.find(isDamage) ?? t.find(t => !(t instanceof o.RefusedError && t.reason === "checkpoint-missing")) ?? t[0];
},
19798: (t, e, s) => {
s.d(e, {
createEngine: () => createEngine
});
var n = s(73024);
var r = s(76760);
var o = s(19473);
var i = s(20757);
var a = s(81399);
function createEngine(t) {
return {
capture: async e => {
await recoverFirst(e.root);
const {capture: n} = await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 63408));
(0, a.Gp)();
return n(e, t).catch(s => {
if (!(s instanceof o.RefusedError) || s.reason !== "dependency-removed") throw s;
const {parent: r, ...i} = e;
return n(i, t);
}).catch(nameFullDisk);
},
restore: async e => {
const {restore: n} = await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 7242));
(0, a.Gp)();
return n(e, t).catch(nameFullDisk);
},
validate: async (e, n, r) => {
const {validate: o} = await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 56185));
(0, a.Gp)();
return o(e, n, r, t);
},
stateHash: async (e, n) => {
const {hashWorkspace: r} = await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 57523));
(0, a.Gp)();
return r(e, n ?? {}, t);
},
parentFor: async (e, n) => (await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 33062))).parentFor(e, n, t),
recoverInterruptedRestore: recoverFirst
};
}
function nameFullDisk(t) {
if ((0, o.codeOf)(t) !== "ENOSPC" && (0, o.codeOf)(t) !== "EDQUOT") throw t;
throw new o.RefusedError("no-space", `No space left: ${(0, o.messageOf)(t)}. Make room and try again.`, {
cause: t
});
}
async function recoverFirst(t) {
return (0, n.existsSync)(r.join(t, i.BU)) ? (await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 64390))).recoverInterruptedRestore(t) : "nothing";
}
},
65397: (t, e, s) => {
s.d(e, {
describeArchive: () => describeArchive,
q: () => describe
});
var n = s(61480);
async function describeArchive(t, e, s) {
const {archive: r, manifest: o} = await (0, n.p_)(t, e, s);
r.close();
return describe(e, o, r.fileBytes);
}
function describe(t, e, s) {
const {identity: n, parent: r, createdAt: o, files: i, bytes: a, dependencies: c, environment: d, repositories: h} = e;
const {workspace: f} = d;
return {
id: t,
parent: r,
createdAt: o,
files: i,
bytes: a,
storedBytes: s,
clean: n.clean,
workspace: f,
dependencies: c,
...origin(n),
...headOf(h)
};
}
function origin({name: t, jobKey: e, attempt: s, stage: n}) {
return {
...t === void 0 ? {} : {
name: t
},
...e === void 0 ? {} : {
jobKey: e
},
...s === void 0 ? {} : {
attempt: s
},
...n === void 0 ? {} : {
stage: n
}
};
}
function headOf(t) {
const e = t.find(({path: t}) => t === "");
return {
...e?.commit ? {
commit: e.commit
} : {},
...e?.branch ? {
branch: e.branch
} : {}
};
}
},
37079: (t, e, s) => {
s.r(e);
s.d(e, {
fetchCheckpoint: () => fetchCheckpoint
});
var n = s(51455);
var r = s(76760);
var o = s(19473);
var i = s(20026);
var a = s(65397);
async function fetchCheckpoint(t, e, s, n) {
const r = new Map((await s.list()).map(t => [ t.id, t ]));
const o = new Set;
const i = [ t ];
for (let t = i.pop(); t !== void 0; t = i.pop()) {
if (o.has(t)) continue;
o.add(t);
const a = r.get(t) ?? await bringOne(t, e, s, n);
i.push(...a.dependencies);
}
return [ ...o ];
}
async function bringOne(t, e, s, c) {
const {scratch: d, key: h, warn: f = () => {}, damaged: l = async () => {}} = c;
await (0, n.mkdir)(d, {
recursive: true
});
const u = r.join(d, `${t}-${process.pid}`);
let p;
for (const r of e) try {
await r.fetch(t, u);
const e = await (0, a.describeArchive)(u, t, h);
await s.put(e, u);
return e;
} catch (s) {
if (p === void 0 || (0, i.e)(s)) p = s;
if ((0, i.e)(s)) {
await l();
f(`Checkpoint ${t} in the ${r.kind} store is damaged and goes to quarantine: ${(0, 
o.messageOf)(s)}`);
await r.quarantine(t, (0, o.messageOf)(s)).catch(() => {});
} else if (e.length > 1) f(`Checkpoint ${t} cannot be fetched from the ${r.kind} store: ${(0, 
o.messageOf)(s)}`);
} finally {
await (0, n.rm)(u, {
force: true
});
}
throw p ?? new o.RefusedError("checkpoint-missing", `Checkpoint ${t} not found: no store has it.`);
}
},
57523: (t, e, s) => {
s.d(e, {
hashWorkspace: () => hashWorkspace
});
var n = s(77598);
var r = s(19473);
var o = s(61761);
var i = s(59349);
var a = s(81965);
var c = s(61728);
var d = s(79424);
var h = s(81170);
var f = s(43382);
var l = s(81446);
var u = s(95648);
async function hashWorkspace(t, e, {clock: s, folder: p, log: m}) {
const y = (0, a.aw)(p, t);
const w = (0, a.hL)(y);
const {tree: g} = (0, c.S)(t, (0, d.Od)(e), {
own: [ p ],
secrets: (0, i.sF)(e.masker),
screen: (0, a.S)(w),
known: w?.tree,
since: s.now()
});
const k = new Set;
let v = 0;
for (let e = 0; e < g.count; e++) {
if (g.kinds[e] !== l.PW || g.has(e, l._E)) continue;
const s = (0, n.createHash)("sha256");
if ((0, o.ir)(t, g.path(e), (0, o.gv)(g, e), t => s.update(t))) k.add(e); else g.setHash(e, s.digest());
v++;
}
const b = (0, u.L)(g, new h.jp(Math.max(1, g.count)), k);
if (!w && v > 0) try {
const t = {
scope: "",
git: "",
secrets: "redact",
findings: []
};
(0, a.qZ)(y, {
...b,
head: t
});
} catch (t) {
m.debug(`Known files not saved: ${(0, r.messageOf)(t)}.`);
}
return (0, f.ml)(b.tree);
}
},
69540: (t, e, s) => {
s.d(e, {
KS: () => c,
Md: () => i,
U4: () => o,
p7: () => a,
uB: () => n,
xv: () => r
});
const n = "rerail-checkpoint";
const r = 1;
const o = ".rerail/manifest.json";
const i = ".rerail/git";
const a = "secret-target";
const c = [ "unreadable", "changing", a ];
},
61322: (t, e, s) => {
s.d(e, {
PR: () => i,
TE: () => whyUnsafe,
pg: () => o
});
var n = s(60183);
var r = s(20757);
const o = 255;
const i = 4096;
function whyUnsafe(t, e = process.platform) {
if (t.length > i) return "path-too-long";
if (t.startsWith("/") || t.includes("\0")) return "path-escapes";
for (const s of t.split("/")) {
if (s === "" || s === "." || s === "..") return "path-escapes";
if (s.length > o) return "path-too-long";
const t = e === "win32" ? whyUnfitForWindows(s) : void 0;
if (t) return t;
if ((0, n.M)(s)) return "git-name";
}
return (0, r.sJ)(t) ? "own-name" : void 0;
}
const a = /[\\:]/;
const c = /[\x00-\x1f*?"<>|]/;
const d = /[. ]$/;
const h = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)(?:[0-9]|\xc2[\xb9\xb2\xb3]))(?: *\.|$)/i;
function whyUnfitForWindows(t) {
if (a.test(t)) return "path-escapes";
return c.test(t) || d.test(t) || h.test(t) ? "windows-name" : void 0;
}
},
61480: (t, e, s) => {
s.d(e, {
Rp: () => gt,
M6: () => RefusedManifest,
p_: () => openArchive,
openCheckpoint: () => openCheckpoint
});
var n = s(77598);
var r = s(73024);
var o = s(19473);
var i = s(3288);
var a = s(65645);
var c = s(2090);
var d = s(5949);
var h = s(87573);
var f = s(14325);
var l = s(40869);
var u = s(26713);
var p = s(69540);
var m = s(61322);
function checkHead(t) {
if (!isObject(t) || t.format !== p.uB) throw refuse("manifest-invalid", "it is not a checkpoint of rerail");
if (t.version !== p.xv) {
const e = `version ${JSON.stringify(t.version)}, and this rerail knows ${p.xv}`;
throw refuse("version-unknown", `it has format ${e}`);
}
const {format: e, version: s, entries: n, frames: r, ...o} = t;
const i = firstProblem(o, g) ?? (y(r) ? void 0 : "frames");
if (i) throw refuse("manifest-invalid", `its field "${i}" is wrong`);
return {
...o,
frames: r.map(([t, e, s]) => ({
size: t,
raw: e,
sha256: s
}))
};
}
const refuse = (t, e) => new o.RefusedError(t, `Manifest refused: ${e}. Use another copy or an older checkpoint.`);
const isObject = t => typeof t === "object" && t !== null && !Array.isArray(t);
const isText = t => typeof t === "string";
const isFlag = t => typeof t === "boolean";
const isNumber = t => typeof t === "number" && Number.isFinite(t);
const isCount = t => Number.isSafeInteger(t) && t >= 0;
const isSha256 = t => isText(t) && /^[0-9a-f]{64}$/.test(t);
const isOid = t => isText(t) && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(t);
const isId = t => isText(t) && /^[a-z0-9-]{8,64}$/.test(t);
const maybe = t => e => e === void 0 || t(e);
const nullOr = t => e => e === null || t(e);
const listOf = t => e => Array.isArray(e) && e.every(t);
const mapOf = t => e => isObject(e) && !hasProto(e) && Object.values(e).every(t);
const shape = t => e => isObject(e) && firstProblem(e, t) === void 0;
const hasProto = t => Object.hasOwn(t, "__proto__");
function firstProblem(t, e) {
const s = Object.keys(t).find(t => !Object.hasOwn(e, t));
if (s !== void 0) return s;
return Object.entries(e).find(([e, s]) => !s(Object.hasOwn(t, e) ? t[e] : void 0))?.[0];
}
const y = listOf(t => Array.isArray(t) && t.length === 3 && isCount(t[0]) && isCount(t[1]) && isSha256(t[2]));
const isRefName = t => isText(t) && (0, u._n)(t);
const isFolder = t => isText(t) && (t === "" || (0, m.TE)(t) === void 0);
const isModule = t => isText(t) && /^\.git\/modules\/./.test(t) && (0, m.TE)(t.slice(".git/".length)) === void 0;
const isSetting = t => Array.isArray(t) && t.length === 2 && t.every(isText) && (0, 
l.EW)(t[0], t[1]);
const w = maybe(shape({
at: isCount,
size: isCount,
sha256: isSha256
}));
const g = {
createdAt: t => isText(t) && !Number.isNaN(Date.parse(t)),
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
secrets: t => t === "redact" || t === "refuse" || t === "allow",
findings: listOf(shape({
path: isText,
kind: isText,
sha256: isSha256,
size: isCount
})),
repositories: listOf(shape({
path: isFolder,
link: maybe(isModule),
objectFormat: t => t === "sha1" || t === "sha256",
commit: nullOr(isOid),
branch: nullOr(isRefName),
members: shape({
index: w,
refs: w,
bundle: w
}),
shallow: listOf(isOid),
config: listOf(isSetting),
files: t => mapOf(isText)(t) && Object.keys(t).every(t => f.mF.includes(t))
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
var k = s(78702);
var v = s(64571);
var b = s(81170);
var S = s(81446);
var x = s(60183);
var A = s(20757);
const show = t => JSON.stringify((0, k.WV)(t.slice(0, 200)));
const refusal_refuse = (t, e) => new o.RefusedError(t, `Checkpoint refused: ${e}. Use another copy or an older checkpoint.`);
const invalid = t => refusal_refuse("manifest-invalid", t);
class OpenFolders {
#Kt=[ {
prefix: "",
last: "",
lastKind: S.Md
} ];
#p;
#Yt;
constructor(t, e = process.platform) {
this.#p = t;
this.#Yt = e;
}
enter(t, e) {
checkPath(t, this.#Yt);
while (!t.startsWith(this.#Xt.prefix)) this.#Qt();
const s = this.#Xt;
const n = t.slice(s.prefix.length);
if (n.includes("/")) throw withoutParent(t, n, s);
if (n === s.last) throw refusal_refuse("duplicate-entry", `${show(t)} is there twice`);
if (n < s.last) throw invalid(`${show(t)} is out of order`);
this.#te(n, e, () => t);
return n;
}
enterLine(t, {pathFrom: e, pathTo: s, kind: n}) {
let r = this.#Kt.length - 1;
while (!startsWith(t, e, this.#Kt[r].prefix)) r--;
const o = this.#Kt[r];
const i = e + o.prefix.length;
if (!isName(t, i, s) || s - e > m.PR) return;
const a = t.toString("latin1", i, s);
if (a <= o.last || mayBeGit(t, i, s) && (0, x.M)(a)) return;
if (r === 0 && (0, A.sJ)(a)) return;
if (this.#Yt === "win32" && (0, m.TE)(a, "win32")) return;
while (this.#Kt.length - 1 > r) this.#Qt();
this.#te(a, n, () => o.prefix + a);
return a;
}
leaveAll() {
while (this.#Kt.length > 1) this.#Qt();
}
get #Xt() {
return this.#Kt.at(-1);
}
#te(t, e, s) {
const n = this.#Xt;
n.last = t;
n.lastKind = e;
if (e === S.Md) this.#Kt.push({
prefix: `${s()}/`,
last: "",
lastKind: S.Md
});
}
#Qt() {
this.#Kt.pop();
this.#p();
}
}
const [$, E] = [ 47, 46 ];
const [O, I, j] = [ 103, 105, 116 ];
const _ = 32;
function startsWith(t, e, s) {
for (let n = s.length - 1; n >= 0; n--) if (t[e + n] !== s.charCodeAt(n)) return false;
return true;
}
function isName(t, e, s) {
const n = s - e;
if (n < 1 || n > m.pg) return false;
for (let n = e; n < s; n++) if (t[n] === $) return false;
return t[e] !== E || n !== 1 && (n !== 2 || t[e + 1] !== E);
}
function mayBeGit(t, e, s) {
for (let n = e; n < s - 2; n++) {
if ((t[n] | _) !== O) continue;
if ((t[n + 1] | _) === I && (t[n + 2] | _) === j) return true;
}
return false;
}
function withoutParent(t, e, s) {
const n = e.slice(0, e.indexOf("/"));
if (n === s.last && s.lastKind === S.ps) return refusal_refuse("below-symlink", `${show(t)} is below a symlink`);
return refusal_refuse("entry-without-parent", `${show(t)} is in a folder that does not exist`);
}
const R = {
"path-escapes": "is no path in a workspace",
"path-too-long": "is longer than a file system takes",
"git-name": "would be git's",
"own-name": "is a name that rerail keeps for itself",
"windows-name": "is no name of a file on Windows"
};
function checkPath(t, e) {
const s = (0, m.TE)(t, e);
if (s) throw refusal_refuse(s, `${show(t)} ${R[s]}`);
}
const B = 1e6;
const T = 1e6;
const F = 511;
const N = {
directory: S.Md,
file: S.PW,
symlink: S.ps
};
const M = {
directory: [ "path", "pathBytes", "type", "mode", "mtime", "at" ],
file: [ "path", "pathBytes", "type", "mode", "mtime", "at", "size", "sha256", "sparse", "sameAs", "sameAsBytes", "git", "in", "redacted" ],
symlink: [ "path", "pathBytes", "type", "mode", "mtime", "at", "target", "targetBytes" ]
};
class EntryBuilder {
#Bt=new S.PH;
#Tt;
#ee=new OpenFolders(() => this.#Bt.close());
#se=[];
constructor(t) {
this.#Tt = new b.jp(void 0, t);
}
add(t) {
if (!isObject(t)) throw invalid("an entry is no object");
if (this.#Bt.count >= B) throw refusal_refuse("too-many-entries", `it has more than ${B} entries`);
const e = t.type;
const s = Object.hasOwn(M, e) ? M[e] : void 0;
const n = bytesOf(t, "path");
if (!s || n === void 0) throw invalid(`an entry has the type ${JSON.stringify(e)} or no path`);
const r = Object.keys(t).find(t => !s.includes(t));
if (r !== void 0) throw invalid(`${show(n)} has a field "${r}"`);
const o = this.#ee.enter(n, N[e]);
const i = parseMode(t.mode);
const a = typeof t.mtime === "string" ? (0, h.pe)(t.mtime) : void 0;
if (i === void 0 || a === void 0 || (0, v.EJ)(a) !== a) throw invalid(`mode or time of ${show(n)} is wrong`);
if (e === "directory") this.#ne(this.#Bt.add(o, S.Md, {
mode: i,
size: 0,
mtime: a
}), t, n); else if (e === "file") this.#re(t, n, o, i, a); else this.#oe(t, n, o, a);
}
addLine(t, e) {
const {kind: s, mode: n, mtime: r, size: o, target: i, at: a} = e;
if (this.#Bt.count >= B || s === S.ps && !isTarget(i)) return false;
const c = this.#ee.enterLine(t, e);
if (c === void 0) return false;
const d = this.#Bt.add(c, s, {
mode: s === S.ps ? F : n,
size: o,
mtime: r
});
this.#Tt.ensure(d + 1);
this.#Tt.at[d] = a;
if (s === S.PW) this.#ie(d, e); else if (s === S.ps) this.#Bt.targets.set(d, i);
return true;
}
finish(t) {
this.#ee.leaveAll();
this.#Tt.dependencies.push(...t.dependencies);
for (let t = 0; t < this.#Bt.count; t++) if (this.#Tt.kinds[t] >= b.M5 && this.#Tt.dependency(t) === void 0) throw invalid(`${show(this.#Bt.path(t))} is in a checkpoint that is not named`);
this.#ae();
return {
tree: this.#Bt,
sources: this.#Tt
};
}
#ie(t, {sha256: e, isSparse: s, sameAs: n, source: r, oid: o}) {
this.#Bt.setHash(t, e);
if (s) this.#Bt.set(t, S.tA);
if (n !== void 0) this.#se.push([ t, n ]);
if (r === b.xF) this.#Tt.setOid(t, o); else this.#Tt.kinds[t] = r;
}
#re(t, e, s, n, r) {
const {size: o, sha256: i} = t;
if (!isCount(o) || !isSha256(i)) throw invalid(`size or hash of ${show(e)} is wrong`);
const a = this.#Bt.add(s, S.PW, {
mode: n,
size: o,
mtime: r
});
this.#Bt.setHash(a, Buffer.from(i, "hex"));
if (t.sparse === true) this.#Bt.set(a, S.tA);
const c = bytesOf(t, "sameAs");
if (c !== void 0) this.#se.push([ a, c ]);
this.#ne(a, t, e);
this.#ce(a, t, e);
}
#ce(t, e, s) {
const {git: n, redacted: r} = e;
const o = e.in;
const i = this.#Tt.at[t] >= 0;
const a = [ i, n !== void 0, o !== void 0, r === true ].filter(Boolean);
if (a.length !== 1) throw invalid(`${show(s)} says ${a.length} times where its content is`);
if (i) this.#Tt.kinds[t] = b.Dg; else if (r === true) this.#Tt.kinds[t] = b.XF; else if (isCount(o) && o <= T) this.#Tt.kinds[t] = b.M5 + o; else if (n !== void 0) this.#de(t, n); else throw invalid(`${show(s)} does not say where its content is`);
}
#de(t, e) {
const s = 2 * this.#Tt.oidBytes;
if (typeof e !== "string" || e.length !== s || !/^[0-9a-f]*$/.test(e)) throw invalid("a git object id is wrong");
this.#Tt.setGit(t, e);
}
#oe(t, e, s, n) {
const r = bytesOf(t, "target");
if (r === void 0 || !isTarget(r)) throw invalid(`the target of ${show(e)} is wrong`);
const o = this.#Bt.add(s, S.ps, {
mode: F,
size: r.length,
mtime: n
});
this.#Bt.targets.set(o, r);
this.#ne(o, t, e);
}
#ne(t, {at: e}, s) {
this.#Tt.ensure(this.#Bt.count);
if (e === void 0) return;
if (!isCount(e) || e % 512 !== 0) throw invalid(`the place of ${show(s)} is wrong`);
this.#Tt.at[t] = e;
}
#ae() {
if (this.#se.length === 0) return;
const t = new Set(this.#se.map(([, t]) => t));
const e = new Map;
for (let s = 0; s < this.#Bt.count; s++) if (this.#Bt.kinds[s] === S.PW && t.has(this.#Bt.path(s))) e.set(this.#Bt.path(s), s);
for (const [t, s] of this.#se) {
const n = e.get(s);
const r = n !== void 0 && n < t && this.#Bt.sizes[n] === this.#Bt.sizes[t] && Buffer.compare(this.#Bt.hash(n), this.#Bt.hash(t)) === 0;
if (!r) throw refusal_refuse("link-target-missing", `${show(this.#Bt.path(t))} is linked to what is not there`);
this.#Bt.hardLinks.set(t, n);
}
}
}
const isTarget = t => t !== "" && !t.includes("\0") && t.length <= m.PR;
function bytesOf(t, e) {
const s = Object.hasOwn(t, e) ? t[e] : void 0;
if (typeof s === "string") return (0, k.xe)(s);
const n = Object.hasOwn(t, `${e}Bytes`) ? t[`${e}Bytes`] : void 0;
return typeof n === "string" ? Buffer.from(n, "base64").toString("latin1") : void 0;
}
function parseMode(t) {
return typeof t === "string" && /^[0-7]{1,4}$/.test(t) ? Number.parseInt(t, 8) : void 0;
}
const P = 34;
const C = 48;
const L = 92;
const [z, U] = [ 32, 126 ];
const W = new Uint8Array(256).fill(16);
for (let t = 0; t < 16; t++) W[t.toString(16).charCodeAt(0)] = t;
class LineCursor {
bytes=Buffer.alloc(0);
position=0;
textFrom=0;
textTo=0;
skip(t) {
const e = this.bytes;
const s = this.position;
for (let n = 0; n < t.length; n++) if (e[s + n] !== t[n]) return false;
this.position = s + t.length;
return true;
}
skipQuote() {
return this.bytes[this.position++] === P;
}
readText() {
const t = this.bytes;
let e = this.position;
this.textFrom = e;
for (let s = t[e]; s !== P; s = t[++e]) if (s < z || s > U || s === L) return false;
this.textTo = e;
this.position = e;
return true;
}
text() {
return this.bytes.toString("latin1", this.textFrom, this.textTo);
}
readNumber(t) {
const e = this.position;
const s = this.readDigits(t);
const n = this.position - e;
return n === 0 || n > 1 && this.bytes[e] === C ? -1 : s;
}
readDigits(t) {
const e = this.bytes;
const s = this.position + t;
let n = this.position;
let r = 0;
for (let t = digitAt(e, n); t >= 0 && n < s; t = digitAt(e, n)) {
r = r * 10 + t;
n++;
}
this.position = n;
return r;
}
readHex(t) {
const e = this.bytes;
let s = this.position;
let n = 0;
for (let r = 0; r < t.length; r++, s += 2) {
const o = W[e[s]];
const i = W[e[s + 1]];
n |= o | i;
t[r] = o << 4 | i;
}
this.position = s;
return n < 16;
}
}
function digitAt(t, e) {
const s = t[e] - C;
return s >= 0 && s <= 9 ? s : -1;
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
const literal = t => Uint8Array.from(Buffer.from(t));
const Q = literal('{"path":"');
const tt = literal('","type":"directory","mode":"');
const et = literal('","type":"file","mode":"');
const st = literal('","type":"symlink","mode":"');
const nt = literal('","mtime":"');
const rt = literal('","size":');
const ot = literal(',"sha256":"');
const it = literal(',"sparse":true');
const at = literal(',"sameAs":"');
const ct = literal(',"git":"');
const dt = literal(',"redacted":true');
const ht = literal(',"in":');
const ft = literal('","target":"');
const lt = literal(',"at":');
const ut = literal("}");
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
#he=new LineCursor;
#Pt=0;
#fe=0n;
constructor(t) {
this.oid = new Uint8Array(t);
}
read(t, e) {
this.#he.bytes = t;
this.#he.position = e;
return this.#le() && this.#ue() ? this.#he.position : -1;
}
#le() {
if (!this.#he.skip(Q) || !this.#he.readText()) return false;
this.pathFrom = this.#he.textFrom;
this.pathTo = this.#he.textTo;
this.at = -1;
if (this.#he.skip(et)) return this.#pe();
if (this.#he.skip(tt)) return this.#me();
return this.#he.skip(st) && this.#ye();
}
#me() {
this.kind = S.Md;
this.size = 0;
return this.#we() && this.#he.skipQuote() && this.#ge();
}
#ye() {
this.kind = S.ps;
if (!this.#we() || !this.#he.skip(ft) || !this.#he.readText()) return false;
this.target = this.#he.text();
this.size = this.target.length;
return this.#he.skipQuote() && this.#ge();
}
#pe() {
this.kind = S.PW;
if (!this.#we() || !this.#he.skip(rt)) return false;
this.size = this.#he.readNumber(q);
if (this.size < 0 || !this.#he.skip(ot) || !this.#he.readHex(this.sha256) || !this.#he.skipQuote()) return false;
this.isSparse = this.#he.skip(it);
this.sameAs = void 0;
if (this.#he.skip(at)) {
if (!this.#he.readText() || !this.#he.skipQuote()) return false;
this.sameAs = this.#he.text();
}
if (!this.#ke() || !this.#ge()) return false;
const t = this.at >= 0;
if (t === (this.source !== b.HV)) return false;
if (t) this.source = b.Dg;
return true;
}
#ke() {
this.source = b.HV;
if (this.#he.skip(ct)) {
this.source = b.xF;
return this.#he.readHex(this.oid) && this.#he.skipQuote();
}
if (this.#he.skip(dt)) this.source = b.XF; else if (this.#he.skip(ht)) {
const t = this.#he.readNumber(K);
this.source = b.M5 + t;
return t >= 0;
}
return true;
}
#we() {
const t = this.#he.bytes;
const e = this.#he.position;
let s = 0;
let n = e;
for (let r = digitAt(t, n); r >= 0 && r < 8 && n < e + 4; r = digitAt(t, n)) {
s = s * 8 + r;
n++;
}
this.mode = s;
this.#he.position = n;
return n > e && this.#he.skip(nt) && this.#ve();
}
#ve() {
const t = this.#he.position;
const e = this.#he.readDigits(G);
if (this.#he.position === t || e > Z) return false;
if (e !== this.#Pt) {
this.#Pt = e;
this.#fe = BigInt(e) * D;
}
this.mtime = this.#fe;
if (this.#he.bytes[this.#he.position] === P) return true;
if (this.#he.bytes[this.#he.position++] !== Y) return false;
const s = this.#he.position;
const n = this.#he.readDigits(J);
if (n > 0) this.mtime += BigInt(n);
return this.#he.position === s + J;
}
#ge() {
if (!this.#he.skip(lt)) return true;
this.at = this.#he.readNumber(q);
return this.at >= 0 && this.at % H === 0;
}
#ue() {
if (!this.#he.skip(ut)) return false;
if (this.#he.bytes[this.#he.position] === V) this.#he.position++;
return this.#he.bytes[this.#he.position++] === X;
}
}
const pt = 256 * 1024 * 1024;
const mt = 48 * 1024 * 1024;
const yt = Buffer.from('\n"entries":[\n');
const wt = 10;
async function readManifest(t) {
const e = new ManifestReader;
const s = (0, n.createHash)("sha256");
for await (const n of t) {
s.update(n);
e.feed(n);
}
return {
manifest: e.finish(),
sha256: s.digest("hex")
};
}
class ManifestReader {
#be=Buffer.alloc(0);
#Se=0;
#xe;
#Ae=new EntryLine(0);
#$e;
#Ee=false;
feed(t) {
this.#Se += t.length;
if (this.#Se > pt) throw tooLarge(pt);
if (!this.#xe) {
this.#be = this.#Oe(Buffer.concat([ this.#be, t ]));
return;
}
const e = this.#be.length === 0 ? 0 : t.indexOf(wt) + 1;
if (this.#be.length > 0) {
this.#be = Buffer.concat([ this.#be, e > 0 ? t.subarray(0, e) : t ]);
if (e === 0) return;
this.#Ie(this.#be);
}
this.#be = Buffer.from(this.#Ie(t.subarray(e)));
}
finish() {
if (!this.#xe) this.#je(); else this.#Ie(Buffer.concat([ this.#be, Buffer.from("\n") ]));
const t = this.#xe;
const e = this.#$e;
if (!t || !e || !this.#Ee) throw read_manifest_invalid("it ends too early");
const {tree: s, sources: n} = t.finish(e);
return {
...e,
tree: s,
sources: n
};
}
#Oe(t) {
const e = t.indexOf(yt);
if (e < 0) {
if (t.length > mt) throw tooLarge(mt);
return t;
}
this.#_e(parseJson(`${t.toString("utf8", 0, e)}"entries":[]}`));
return this.#Ie(t.subarray(e + yt.length));
}
#Ie(t) {
const e = t.lastIndexOf(wt) + 1;
for (let s = 0; s < e; ) {
const e = this.#Ee ? -1 : this.#Ae.read(t, s);
if (e >= 0 && this.#xe?.addLine(t, this.#Ae)) s = e; else {
const e = t.indexOf(wt, s);
this.#Re(t.toString("utf8", s, e).trim());
s = e + 1;
}
}
return t.subarray(e);
}
#Re(t) {
if (t === "") return;
if (this.#Ee) throw read_manifest_invalid("something follows its end");
if (t === "]}") this.#Ee = true; else this.#xe?.add(parseJson(t.endsWith(",") ? t.slice(0, -1) : t));
}
#je() {
const t = parseJson(this.#be.toString("utf8"));
const e = typeof t === "object" && t !== null && "entries" in t ? t.entries : void 0;
if (!Array.isArray(e)) throw read_manifest_invalid("it has no list of entries");
this.#_e(t);
for (const t of e) this.#xe?.add(t);
this.#Ee = true;
}
#_e(t) {
this.#$e = checkHead(t);
const e = this.#$e.repositories[0]?.objectFormat === "sha256" ? 32 : 20;
this.#xe = new EntryBuilder(e);
this.#Ae = new EntryLine(e);
}
}
function parseJson(t) {
try {
return JSON.parse(t);
} catch (t) {
throw read_manifest_invalid(`it is no JSON (${(0, o.messageOf)(t)})`);
}
}
const read_manifest_invalid = t => new o.RefusedError("manifest-invalid", `Manifest refused: ${t}. Use another copy or an older checkpoint.`);
const tooLarge = t => new o.RefusedError("manifest-too-large", `Manifest refused: it is larger than ${t} bytes. Use an older checkpoint.`);
const gt = 32;
async function openCheckpoint(t, e, s, n, o) {
const i = await (t.locate?.(e)) ?? s;
if (i === s) await t.fetch(e, s);
o?.((0, r.statSync)(i).size);
return openArchive(i, e, n);
}
async function openArchive(t, e, s) {
const n = new i.gY(t, sealOf(t, e, s));
try {
const t = await (0, a.J)(n);
const {manifest: s, sha256: r} = await readManifest(contentOf(n, t)).catch(s => tellIntact(s, n, t, e));
if (r.slice(0, gt) !== e) throw new o.RefusedError("id-mismatch", `Checkpoint ${e} refused: its manifest is not the one it is named after. Use another copy.`);
(0, c.HX)(s, t.at);
n.recordedFrames = s.frames;
return {
id: e,
archive: n,
manifest: s
};
} catch (t) {
n.close();
throw t;
}
}
class RefusedManifest extends o.RefusedError {}
async function tellIntact(t, e, s, r) {
if (!(t instanceof o.RefusedError) || s.size > kt) throw t;
const i = (0, n.createHash)("sha256");
for await (const t of contentOf(e, s)) i.update(t);
if (!i.digest("hex").startsWith(r)) throw t;
throw new RefusedManifest(t.reason, t.message, {
cause: t
});
}
const kt = 256 * 1024 * 1024;
function sealOf(t, e, s) {
const n = readHead(t);
if ((0, d.dy)(n)) {
if (s !== void 0) return (0, d.Ip)(n, s);
throw new o.RefusedError("key-missing", `Checkpoint ${e} refused: it is sealed. Give the checkpoint-key it was made with.`);
}
if (s === void 0) return;
throw new o.RefusedError("not-sealed", `Checkpoint ${e} refused: it is not sealed, and with a checkpoint-key only sealed ones are trusted. Take a new one.`);
}
function readHead(t) {
const e = (0, i.xD)(t);
try {
const t = Buffer.alloc(d.ic);
return t.subarray(0, (0, r.readSync)(e, t, 0, d.ic, 0));
} finally {
(0, r.closeSync)(e);
}
}
const vt = 20 * h.IE;
async function* contentOf(t, {at: e, size: s}) {
const n = e + (0, h.YS)((0, c.uD)(s)).length;
const r = n + s;
let o = 0;
for await (const {offset: e, bytes: i} of t.read([ {
from: n,
to: Number.POSITIVE_INFINITY
} ])) {
yield i.subarray(Math.max(0, n - e), Math.max(0, r - e));
const t = i.subarray(Math.max(0, r - e));
o += t.length;
if (o > (0, h.jC)(s) - s + vt || t.some(t => t !== 0)) throw disagrees("something follows its manifest");
}
if (o < (0, h.jC)(s) - s + h.bM.length) throw disagrees("it ends too early");
}
const disagrees = t => new o.RefusedError("archive-disagrees", `Archive refused: it is not what its manifest says: ${t}. Use another copy.`);
},
93621: (t, e, s) => {
s.d(e, {
WF: () => thisProcess,
W_: () => isRunning,
cu: () => identityOf
});
var n = s(73024);
var r = s(19473);
const identityOf = t => ({
pid: t,
started: startOf(t)
});
const thisProcess = () => identityOf(process.pid);
function isRunning(t) {
const {pid: e, started: s} = typeof t === "number" ? {
pid: t,
started: void 0
} : t;
if (!Number.isSafeInteger(e) || e <= 0) return false;
try {
process.kill(e, 0);
} catch (t) {
if ((0, r.codeOf)(t) !== "EPERM") return false;
}
return s === void 0 || s === startOf(e) && !isZombie(e);
}
const startOf = t => statFields(t)[19] ?? "";
const isZombie = t => statFields(t)[0] === "Z";
function statFields(t) {
try {
const e = (0, n.readFileSync)(`/proc/${t}/stat`, "latin1");
return e.slice(e.lastIndexOf(")") + 2).split(" ");
} catch {
return [];
}
}
},
40383: (t, e, s) => {
s.d(e, {
Nx: () => raisePriority,
m1: () => lowerPriority,
yd: () => processorUse
});
var n = s(73024);
var r = s(48161);
const o = 13;
const i = 0;
const lowerPriority = t => void setNiceness(t, o);
const raisePriority = t => setNiceness(t, i);
function setNiceness(t, e) {
const s = setGroup(t, e);
const n = threadsOf(t).map(t => attempt(() => (0, r.setPriority)(t, e)));
return s || n.every(t => t);
}
function setGroup(t, e) {
if (!groupsCount(t)) return false;
return attempt(() => (0, n.writeFileSync)(`/proc/${t}/autogroup`, `${e}`));
}
function groupsCount(t) {
if (read("/proc/sys/kernel/sched_autogroup_enabled")?.trim() !== "1" || !(0, n.existsSync)(`/proc/${t}/autogroup`)) return false;
const e = read(`/proc/${t}/cgroup`)?.split("\n") ?? [];
const s = e.find(t => t.split(":")[1]?.split(",").includes("cpu"));
return s !== void 0 ? s.endsWith(":/") : e.includes("0::/");
}
function threadsOf(t) {
try {
return (0, n.readdirSync)(`/proc/${t}/task`).map(Number);
} catch {
return [ t ];
}
}
function processorUse(t) {
let e = 0;
let s = 0;
for (const n of threadsOf(t)) {
const [r, o] = read(`/proc/${t}/task/${n}/schedstat`)?.split(" ").map(Number) ?? [];
if (r === void 0 || o === void 0) return;
e += r / a;
s += o / a;
}
return {
ranMs: e,
waitedMs: s
};
}
const a = 1e6;
function read(t) {
try {
return (0, n.readFileSync)(t, "latin1");
} catch {
return;
}
}
function attempt(t) {
try {
t();
return true;
} catch {
return false;
}
}
},
761: (t, e, s) => {
s.d(e, {
DX: () => a,
a0: () => readJournal,
fY: () => writeJournal,
ks: () => closeJournal
});
var n = s(73024);
var r = s(76760);
var o = s(19473);
var i = s(61322);
const a = ".rerail-quarantine";
const c = "journal.json";
function writeJournal(t, e) {
const s = r.join(t, c);
(0, n.writeFileSync)(`${s}.new`, JSON.stringify(e), "latin1");
(0, n.renameSync)(`${s}.new`, s);
}
function readJournal(t) {
let e;
try {
e = (0, n.readFileSync)(r.join(t, c), "latin1");
} catch (t) {
if ((0, o.codeOf)(t) === "ENOENT") return;
throw t;
}
let s;
try {
s = JSON.parse(e);
} catch (e) {
throw invalid(t, (0, o.messageOf)(e));
}
const i = problemOf(s);
if (i) throw invalid(t, `its field "${i}" is wrong`);
return s;
}
function closeJournal(t) {
(0, n.renameSync)(r.join(t, c), r.join(t, "done.json"));
}
function problemOf(t) {
const e = {
version: t?.version === 1,
id: typeof t?.id === "string",
quarantine: typeof t?.quarantine === "string" && /^\.rerail-quarantine\/[\w-]+$/.test(t.quarantine),
takes: Array.isArray(t?.takes) && t.takes.every(isPath),
places: Array.isArray(t?.places) && t.places.every(isPath),
adjusts: Array.isArray(t?.adjusts) && t.adjusts.every(isAdjust),
gitIndex: t?.gitIndex === null || t?.gitIndex === "sha1" || t?.gitIndex === "sha256"
};
return Object.entries(e).find(([, t]) => !t)?.[0];
}
const isPath = t => typeof t === "string" && (t === ".git" || (0, i.TE)(t.replace(/^\.git\/|(?<=.)\/\.git$/, "")) === void 0);
const isAdjust = t => {
if (!Array.isArray(t) || t.length !== 3) return false;
const [e, s, n] = t;
const r = s === null || Number.isInteger(s) && s >= 0 && s <= 4095;
const o = n === null || typeof n === "string" && /^-?\d{1,20}$/.test(n);
return (e === "" || isPath(e)) && r && o;
};
const invalid = (t, e) => new o.RefusedError("journal-invalid", `Workspace not settled: the journal in ${t} was not written by rerail: ${e}. Look at the folder and remove it.`);
},
33505: (t, e, s) => {
s.d(e, {
compareWithGit: () => compareWithGit,
restoreGit: () => restoreGit,
v: () => extractMembers
});
var n = s(73024);
var r = s(76760);
var o = s(36310);
var i = s(85799);
var a = s(9350);
var c = s(85820);
var d = s(2090);
var h = s(87573);
var f = s(34591);
async function restoreGit({root: t, work: e, id: s, manifest: o, copies: i, touched: c}) {
const d = o.repositories.findIndex(({path: t}) => t === "");
const h = o.repositories[d];
if (!h) return;
const l = await extractMembers(i, s, h, d, e);
return async () => {
const s = await (0, a.mL)({
root: t,
stage: r.join(e, f.Ld),
scratch: e,
recorded: {
...h,
...l,
withheld: o.findings.length > 0
},
touched: c,
takenAt: Date.parse(o.createdAt)
});
if (s.index) (0, n.writeFileSync)(r.join(e, f.YP), s.index);
return s;
};
}
async function compareWithGit(t, e, {id: s, manifest: n, copies: a}) {
const c = n.repositories.findIndex(({path: t}) => t === "");
const d = n.repositories[c];
const h = d && i.Repository.open(t, r.join(e, "compared"));
if (!d || !h) return;
const {bundle: f, ...l} = d.members;
const u = await extractMembers(a, s, {
...d,
members: l
}, c, e);
return (0, o.W)(h, {
...d,
...u,
withheld: n.findings.length > 0
});
}
async function extractMembers(t, e, {members: s}, o, i) {
const a = {
refs: [],
index: [],
bundle: []
};
const f = r.join(i, "bundle");
const l = s.bundle ? (0, n.openSync)(f, "wx", 384) : -1;
const take = t => (e, s) => {
if (t !== "bundle") a[t] = [ ...s === 0 ? [] : a[t], Buffer.from(e) ]; else for (let t = 0; t < e.length; ) t += (0, 
n.writeSync)(l, e, t, e.length - t, s + t);
};
try {
const n = Object.entries(s).toSorted(([, t], [, e]) => t.at - e.at).map(([t, {at: e, size: s, sha256: n}]) => {
const r = (0, d.SG)(o, t);
const i = e + (0, h.gT)((0, d.nV)(r, s));
return {
from: i,
to: i + s,
sha256: Buffer.from(n, "hex"),
name: r,
take: take(t)
};
});
await t.read(e, () => (0, c.G)(n));
} finally {
if (l >= 0) (0, n.closeSync)(l);
}
const whole = t => s[t] ? Buffer.concat(a[t]) : void 0;
return {
refs: whole("refs"),
index: whole("index"),
bundle: s.bundle ? f : void 0
};
}
},
19114: (t, e, s) => {
s.d(e, {
restoreNested: () => restoreNested
});
var n = s(73024);
var r = s(76760);
var o = s(19473);
var i = s(78702);
var a = s(72134);
var c = s(26713);
var d = s(85799);
var h = s(9350);
var f = s(81446);
var l = s(33505);
var u = s(34591);
async function restoreNested(t) {
const e = [];
for (const [s, n] of t.manifest.repositories.entries()) {
if (n.path === "") continue;
checkFolder(t.manifest.tree, n);
if (n.link !== void 0) e.push(...await stageModule(t, n, n.link, s)); else if (await stageOne(t, n, s)) e.push(`${(0, 
i.xe)(n.path)}/.git`);
}
return e;
}
function checkFolder(t, {path: e}) {
const s = (0, i.xe)(e);
for (let e = 0; e < t.count; e++) if (t.kinds[e] === f.Md && t.names[e] === s.slice(s.lastIndexOf("/") + 1) && t.path(e) === s) return;
throw new o.RefusedError("git-state-refused", `Checkpoint refused: it has a repository in ${JSON.stringify(e)}, which is not one of its folders. Use another copy.`);
}
async function stageOne(t, e, s) {
const {root: o, work: i} = t;
const c = r.join(i, `nested-${s}`);
const f = await extractRecorded(t, e, s, c);
const l = d.Repository.open(r.join(o, e.path), r.join(c, "live"));
if (l && (0, a.T)(l, f)) return false;
const p = r.join(i, u.Ld, e.path);
(0, n.mkdirSync)(p, {
recursive: true
});
await (0, h.MV)({
stage: p,
scratch: c,
recorded: f
});
return true;
}
async function extractRecorded({id: t, manifest: e, copies: s}, r, o, i) {
(0, n.mkdirSync)(i);
const a = await (0, l.v)(s, t, r, o, i);
return {
...r,
...a,
withheld: e.findings.length > 0
};
}
async function stageModule(t, e, s, a) {
const {root: f, work: l} = t;
const {path: p, commit: m} = e;
const y = d.Repository.at(r.join(f, s), r.join(l, "module"));
if (!y?.hasHead) return [];
const w = (0, c.zy)(y, (0, c.readRefs)(y)).commit;
if (w !== null && w !== m) throw new o.RefusedError("submodule-differs", `Checkpoint refused: the submodule ${p} is at ${w} here and was at ${m}. Run "git submodule update --init" at the checkpoint's commit first.`);
const g = [];
const place = (t, e) => {
(0, n.mkdirSync)(r.dirname(r.join(l, u.Ld, t)), {
recursive: true
});
(0, n.writeFileSync)(r.join(l, u.Ld, t), e);
g.push((0, i.xe)(t));
};
const k = `gitdir: ${r.posix.relative(p, s)}\n`;
if ((0, d.readIfThere)(r.join(f, p, ".git")) !== k) place(`${p}/.git`, k);
if (!e.members.index) return g;
const v = await extractRecorded(t, e, a, r.join(l, `nested-${a}`));
const b = await (0, h.HC)(y, v);
if (b) place(`${s}/index`, b);
return g;
}
},
7242: (t, e, s) => {
s.d(e, {
restore: () => restore
});
var n = s(19473);
var r = s(44317);
var o = s(20026);
var i = s(61480);
var a = s(88093);
var c = s(73024);
var d = s(76760);
var h = s(78702);
var f = s(11559);
var l = s(27215);
var u = s(72771);
var p = s(79424);
var m = s(43382);
var y = s(81446);
var w = s(14325);
var g = s(85799);
var k = s(5949);
var v = s(89412);
var b = s(81965);
var S = s(30267);
var x = s(95648);
var A = s(27175);
const $ = 2e3;
async function verifyEntries(t, e, s, n, r) {
const o = [];
const i = Array.from({
length: Math.ceil(s.length / $)
}, (t, e) => s.slice(e * $, (e + 1) * $));
await (0, A.al)(r, i, s => ({
kind: "look",
root: t,
paths: s.map(t => e.path(t)).join("\0")
}), (t, s) => {
for (const [r, i] of t.entries()) {
if (!isAsWanted(s, r, e, i, n)) o.push(i);
if (s.kinds[r] !== 0) noteStat(e, i, s, r);
}
});
return o;
}
const E = 3000n;
function isAsWanted(t, e, s, n, r) {
const o = s.kinds[n];
if (t.kinds[e] !== o) return false;
const i = t.mtimes[e] - s.mtimes[n];
if (i > 0n || i < (r ? 0n : -E)) return false;
if (o === y.ps) return true;
const a = process.platform === "win32" || t.modes[e] === s.modes[n];
return a && (o !== y.PW || t.sizes[e] === s.sizes[n]);
}
function noteStat(t, e, s, n) {
t.mtimes[e] = s.mtimes[n];
t.ctimes[e] = s.ctimes[n];
t.inodes[e] = s.inodes[n];
}
async function finishRestore(t, e) {
const {root: s, checkpoint: n, plan: r, live: o, exactTimes: i, threads: a} = t;
const {tree: c} = n.manifest;
const d = e.clock.now();
const h = [ ...r.staged, ...r.adjusted ];
const f = a.poolFor({
files: h.length,
bytes: 0
});
const l = await verifyEntries(s, c, h, i, f);
const p = new Uint8Array(c.count);
for (const t of h) p[t] = 1;
const m = new Set(l);
for (let t = 0; t < c.count; t++) {
if (p[t]) continue;
const e = r.kept[t];
if (e < 0) m.add(t); else {
c.ctimes[t] = o.ctimes[e];
c.inodes[t] = o.inodes[e];
if (o.has(e, y.CS)) c.set(t, y.CS);
if (o.has(e, y.CQ) && (0, u.ZN)(c, t, o, e)) c.set(t, y.CQ);
}
}
if (l.length > 0) e.log.warning(`${l.length} entries are not as they should be after the restore of ${n.id}.`);
saveKnown(t, m, d, e);
return l.length === 0;
}
function saveKnown({root: t, checkpoint: e, whole: s, scratch: r}, o, i, a) {
const {tree: c, sources: h, scope: f, stateHash: l, secrets: u, findings: m, identity: A, repositories: $} = e.manifest;
const E = new Set([ ...o ].filter(t => c.kinds[t] !== y.Md));
const O = g.Repository.open(t, d.join(r, "after"));
const I = $.map(({path: t}) => t).filter(t => t !== "");
const j = s && o.size === 0;
const _ = {
...j ? {
checkpoint: e.id,
stateHash: l,
clean: A.clean
} : {},
scope: (0, p.OD)(f),
git: (0, v.ax)(O && (0, w.LB)(O), (0, v.w)(t, I, r)),
secrets: u,
...(0, k.n7)(a.key),
findings: m
};
try {
h.ensure(c.count);
const e = (0, x.L)(c, h, E);
(0, S.B)(e.tree, i);
(0, b.qZ)((0, b.aw)(a.folder, t), {
...e,
head: _
});
} catch (t) {
a.log.debug(`Known files not saved: ${(0, n.messageOf)(t)}.`);
}
}
function checkOrigin(t, e, s) {
const {identity: r, stateHash: o} = e;
const i = [ ...o === s.stateHash ? [] : [ "state hash" ], ...O.filter(t => r[t] !== s[t]), ...isLater(r, s) ? [ "sequence" ] : [] ];
if (i.length > 0) throw new n.RefusedError("origin-differs", `Checkpoint ${t} refused: it differs from its record in ${i.join(", ")}. The stage runs again.`);
const a = process.getuid?.() === 0;
const c = a ? void 0 : setuidFile(e);
if (c !== void 0) throw new n.RefusedError("setuid-refused", `Checkpoint ${t} refused: ${c} has a setuid or setgid bit, which only jobs of root get back. The stage runs again.`);
}
const O = [ "repository", "runId", "jobKey", "commit" ];
const isLater = ({attempt: t = 0, sequence: e}, s) => t > s.attempt || t === s.attempt && e > s.sequence;
const I = 3072;
function setuidFile({tree: t}) {
for (let e = 0; e < t.count; e++) if (t.kinds[e] === y.PW && ((t.modes[e] ?? 0) & I) !== 0) return (0, 
h.WV)(t.path(e));
return;
}
var j = s(77598);
var _ = s(43486);
var R = s(2090);
var B = s(81170);
async function fetchContents(t) {
const {files: e, checkpoint: s, copies: n} = t;
const {sources: r} = s.manifest;
const o = new Pending(t);
const i = e.filter(t => r.kinds[t] === B.Dg);
if (i.length > 0) await n.read(s.id, () => o.ranges(i, placesHere(s.manifest)));
const a = e.filter(t => r.kinds[t] === B.xF);
if (a.length > 0) await fetchFromGit(t, a);
for (const s of new Set(e.map(t => r.dependency(t)))) if (s !== void 0) await fetchFromDependency(t, o, s);
}
class Pending {
#Bt;
#Be;
#Te;
constructor({checkpoint: t, sink: e}) {
this.#Bt = t.manifest.tree;
this.#Be = e;
this.#Te = new Uint8Array(this.#Bt.count);
}
left(t) {
return t.filter(t => !this.#Te[t]);
}
ranges(t, e) {
const s = this.#Bt.sizes;
const n = new Float64Array(this.#Bt.count);
const r = this.left(t);
for (const t of r) n[t] = this.#Fe(t, e);
const ends = t => n[t] + s[t];
const o = Int32Array.from(r).sort((t, e) => n[t] - n[e] || ends(t) - ends(e));
const i = o.filter((t, e) => s[t] === 0 || e === 0 || n[o[e - 1]] !== n[t] || s[o[e - 1]] === 0);
const entry = t => i[t];
const a = this.#Be;
return {
length: i.length,
from: Float64Array.from(i, t => n[t]),
to: Float64Array.from(i, ends),
sha256: t => this.#Bt.hash(entry(t)),
name: t => (0, h.WV)(this.#Bt.path(entry(t))),
take: (t, e, s) => a.take(entry(t), e, s),
target: t => a.target(entry(t)),
prepare: t => a.prepare(entry(t)),
verified: t => {
a.verified(entry(t));
this.#Te[entry(t)] = 1;
}
};
}
#Fe(t, e) {
const s = e(t);
if (s !== void 0) return s;
throw new n.RefusedError("dependency-missing", `Checkpoint refused: ${(0, h.WV)(this.#Bt.path(t))} is not where it should be. Use an older checkpoint.`);
}
}
function placesHere({tree: t, sources: e}) {
return s => e.at[s] + (0, R.RH)(t, s);
}
async function fetchFromDependency({checkpoint: t, copies: e, files: s}, r, o) {
const {tree: i, sources: a} = t.manifest;
const c = s.filter(t => a.dependency(t) === o);
while (r.left(c).length > 0) try {
await e.read(o, ({manifest: t}) => {
const e = placesByContent(t);
return r.ranges(c, t => e.get(contentKey(i, t)));
});
} catch (t) {
throw new n.RefusedError("dependency-missing", `Checkpoint refused: it needs checkpoint ${o}, which is not to be had (${(0, 
n.messageOf)(t)}). Use another copy or an older checkpoint.`, {
cause: t
});
}
}
function placesByContent(t) {
const {tree: e, sources: s} = t;
const n = new Map;
for (const r of (0, R.g_)(t)) {
if (e.kinds[r] !== y.PW || e.hardLinks.has(r)) continue;
n.set(contentKey(e, r), s.at[r] + (0, R.RH)(e, r));
}
return n;
}
const contentKey = (t, e) => Buffer.from(t.hash(e)).toString("latin1") + t.sizes[e];
async function fetchFromGit({home: t, checkpoint: e, scratch: s, sink: r}, o) {
const {tree: i, sources: a} = e.manifest;
const c = await t();
const d = g.Repository.open(c, s);
if (!d) throw new n.RefusedError("repository-missing", `Checkpoint refused: ${o.length} files are in the repository, and ${c} has none. Check out the commit first, or use a checkpoint made with --full.`);
const f = o.map(t => a.oid(t));
let l;
await (0, _.$)(d, f, (t, e, s) => {
const a = o[t];
l ??= {
digest: (0, j.createHash)("sha256"),
position: 0
};
l.digest.update(e);
if (e.length > 0 || l.position === 0) r.take(a, e, l.position);
l.position += e.length;
if (!s) return;
if (!l.digest.digest().equals(i.hash(a))) throw new n.RefusedError("git-object-differs", `Checkpoint refused: ${(0, 
h.WV)(i.path(a))} differs in the repository. Use an older checkpoint.`);
r.verified(a);
l = void 0;
});
}
var T = s(761);
var F = s(34591);
function planMetadataUpdates(t, e, s, n) {
const r = new Map;
const o = new Set([ ...t.places.map(t => (0, F.gN)(e.path(t))), ...t.takes.map(t => (0, 
F.gN)(s.path(t))), ...n.map(F.gN) ]);
for (let t = 0; o.size > 0 && t < s.count; t++) if (s.kinds[t] === y.Md && o.has(s.path(t))) r.set(s.path(t), statOf(s, t));
for (let s = 0; r.size > 0 && s < e.count; s++) {
if (e.kinds[s] !== y.Md || t.kept[s] < 0) continue;
if (r.has(e.path(s))) r.set(e.path(s), statOf(e, s));
}
for (const s of t.adjusted) r.set(e.path(s), statOf(e, s));
for (const s of t.places) if (e.kinds[s] === y.Md) r.set(e.path(s), statOf(e, s));
return [ ...r ].map(([t, [e, s]]) => [ t, e, s ]).sort(([t], [e]) => t < e ? 1 : -1);
}
const statOf = (t, e) => [ t.kinds[e] === y.Md || t.kinds[e] === y.PW ? t.modes[e] : null, String(t.mtimes[e]) ];
const N = 1e4;
const M = 2e5;
const P = 4 * 1024 * 1024;
const C = [ "", "-journal", "-wal", "-shm" ];
const companionsOf = t => C.map(e => t + e);
const L = " (deleted)";
function findOpenFiles(t) {
const e = new Map;
if (process.platform !== "linux") return e;
const s = `${Buffer.from((0, c.realpathSync)(t)).toString("latin1").replace(/\/$/, "")}/`;
let n = M;
for (const t of numbersIn("/proc")) {
if (t === process.pid || n <= 0) continue;
const r = new Set;
for (const e of numbersIn(`/proc/${t}/fd`).slice(0, N)) {
n -= 1;
const o = linkTarget(`/proc/${t}/fd/${e}`);
if (o?.startsWith(s)) r.add(o);
}
for (const e of mappedFiles(t, s)) r.add(e);
for (const n of r) {
const r = n.slice(s.length);
if (!n.endsWith(L) && !e.has(r)) e.set(r, {
path: (0, h.WV)(r),
pid: t,
command: nameOf(t)
});
}
}
return e;
}
function notToTouch(t, e) {
const s = new Set;
const n = new Set;
for (const e of t.keys()) {
for (const t of companionsOf(e)) s.add(t);
for (let t = e.lastIndexOf("/"); t > 0; t = e.lastIndexOf("/", t - 1)) n.add(e.slice(0, t));
}
for (let t = 0; n.size > 0 && t < e.count; t += 1) if (e.kinds[t] !== y.Md && n.has(e.path(t))) s.add(e.path(t));
return s;
}
function numbersIn(t) {
try {
return (0, c.readdirSync)(t).filter(t => /^\d+$/.test(t)).map(Number);
} catch {
return [];
}
}
function linkTarget(t) {
try {
return (0, c.readlinkSync)(t, "buffer").toString("latin1");
} catch {
return;
}
}
function mappedFiles(t, e) {
const s = readStart(`/proc/${t}/maps`).split("\n").slice(0, N);
return s.flatMap(t => {
const s = t.indexOf(e);
return s < 0 ? [] : [ t.slice(s).replaceAll("\\012", "\n") ];
});
}
function readStart(t) {
let e;
try {
e = (0, c.openSync)(t, "r");
const s = [];
for (let t = P; t > 0; ) {
const n = Buffer.alloc(64 * 1024);
const r = (0, c.readSync)(e, n);
if (r === 0) break;
s.push(n.subarray(0, r));
t -= r;
}
return Buffer.concat(s).toString("latin1");
} catch {
return "";
} finally {
if (e !== void 0) (0, c.closeSync)(e);
}
}
function nameOf(t) {
try {
return (0, c.readFileSync)(`/proc/${t}/comm`, "utf8").trim();
} catch {
return "unknown";
}
}
function contentMatters({wanted: t, live: e, pairs: s, selects: n}) {
const r = [];
for (let o = 0; o < t.count; o++) {
const i = s[o];
if (i < 0 || t.kinds[o] !== y.PW || e.kinds[i] !== y.PW || e.has(i, y._E)) continue;
if (t.sizes[o] === e.sizes[i] && (n?.(t.path(o)) ?? true)) r.push(i);
}
return r;
}
function planRestore(t) {
return new Planner(t).plan();
}
const z = 0;
const U = 1;
const W = 2;
class Planner {
#v;
#Ne;
#Me;
#Pe=0;
#Ce=new Set;
#Le;
constructor(t) {
this.#v = t;
this.#Me = new Uint8Array(t.live.count);
this.#Le = new Set(t.wanted.hardLinks.values());
this.#Ne = {
places: [],
staged: [],
takes: [],
adjusted: [],
kept: new Int32Array(t.wanted.count).fill(-1),
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
const {wanted: t, pairs: e} = this.#v;
this.#ze();
for (let s = 0; s < t.count; s++) {
const n = e[s];
if (n < 0) this.#Ue(s); else {
this.#Me[n] = U;
if (this.#We(t, s) || this.#De(s, n)) this.#He(s, n);
}
}
this.#qe();
return this.#Ne;
}
#qe() {
const {live: t} = this.#v;
let e = 0;
for (let s = 0; s < t.count; s++) {
const n = this.#Me[s];
if (n === U || n === z && !this.#Ke(s)) continue;
if (n === z && s >= e) this.#Ne.takes.push(s);
e = Math.max(e, t.ends[s]);
}
}
#Ke(t) {
const {live: e} = this.#v;
if (!this.#We(e, t) || this.#Ge(t)) return false;
this.#Ne.counts.removed++;
this.#Ne.counts.quarantined++;
return true;
}
#Ue(t) {
const {wanted: e, sources: s} = this.#v;
if (!this.#We(e, t) && !(e.kinds[t] === y.Md && this.#Ze(t))) return;
if (s.kinds[t] === B.XF && e.kinds[t] === y.PW) {
this.#Ne.missing.push(t);
return;
}
this.#Ne.counts.written++;
this.#Je(t);
}
#He(t, e) {
const {wanted: s, live: n, sources: r} = this.#v;
const {counts: o} = this.#Ne;
if (s.kinds[t] === y.PW && r.kinds[t] === B.XF) {
o.unchanged++;
return;
}
if (this.#Ve(t, e)) {
o.written++;
o.quarantined++;
this.#Je(t);
this.#Me[e] = W;
return;
}
if (s.modes[t] === n.modes[e]) o.unchanged++; else o.written++;
if (!this.#Ye(t, e)) this.#Ne.adjusted.push(t);
this.#Ne.kept[t] = e;
}
#De(t, e) {
const {wanted: s, live: n} = this.#v;
return s.kinds[t] === y.Md && n.kinds[e] !== y.Md && this.#Ze(t);
}
#Ye(t, e) {
const {wanted: s, live: n} = this.#v;
return s.modes[t] === n.modes[e] && s.mtimes[t] === n.mtimes[e];
}
#We(t, e) {
return this.#v.selects?.(t.path(e)) ?? true;
}
#Ve(t, e) {
const {wanted: s, live: n} = this.#v;
if (s.kinds[t] !== n.kinds[e]) return true;
if (s.kinds[t] === y.Md) return false;
if (s.kinds[t] !== y.PW) return s.targets.get(t) !== n.targets.get(e);
const r = n.has(e, y.sn) && !s.hardLinks.has(t) && !this.#Le.has(t);
return !this.#Xe(t, e) || this.#Ce.has(t) || r && !this.#Ye(t, e);
}
#Xe(t, e) {
const {wanted: s, live: n} = this.#v;
return s.sizes[t] === n.sizes[e] && n.has(e, y._E) && s.hasHashOf(t, n, e);
}
#Je(t) {
this.#Ne.staged.push(t);
if (t < this.#Pe) return;
this.#Ne.places.push(t);
this.#Pe = this.#v.wanted.ends[t];
}
#ze() {
const {wanted: t, live: e, pairs: s} = this.#v;
const n = new Map;
for (const [e, s] of t.hardLinks) n.set(s, [ ...n.get(s) ?? [ s ], e ]);
for (const r of n.values()) {
const n = r.filter(e => this.#We(t, e));
const o = s[n[0]];
const i = o < 0 ? void 0 : e.inodes[o];
const a = n.length === r.length;
const c = n.every(n => {
const r = s[n];
if (r < 0 || e.inodes[r] !== i || !this.#Xe(n, r)) return false;
return a ? t.modes[n] === e.modes[r] : this.#Ye(n, r);
});
if (!c) for (const t of n) this.#Ce.add(t);
}
this.#Qe(n);
}
#Qe(t) {
const {wanted: e, live: s, pairs: n} = this.#v;
const r = new Map;
for (let o = 0; s.hardLinks.size > 0 && o < e.count; o++) {
const i = n[o];
if (i < 0 || !s.has(i, y.sn)) continue;
const a = e.hardLinks.get(o) ?? o;
const c = s.hardLinks.get(i);
if (c === void 0) r.set(i, a); else if (r.get(c) !== a) for (const e of t.get(a) ?? [ o ]) this.#Ce.add(e);
}
}
#Ge(t) {
const {live: e, selects: s} = this.#v;
if (e.kinds[t] !== y.Md) return false;
return e.has(t, y.yP) || s !== void 0 && anyBelow(e, t, t => !s(t));
}
#Ze(t) {
const {wanted: e, selects: s} = this.#v;
return s === void 0 || anyBelow(e, t, s);
}
}
function anyBelow(t, e, s) {
for (let n = e + 1; n < t.ends[e]; n++) if (s(t.path(n))) return true;
return false;
}
var D = s(61761);
var H = s(69540);
var q = s(59349);
var K = s(61728);
class WorkspaceReader {
#v;
#b;
#ts;
constructor(t, e) {
this.#v = t;
this.#b = e;
this.#ts = (0, b.aw)(e.folder, t.root);
}
get isFarOff() {
const {root: t} = this.#v;
return !(0, c.existsSync)(t) || (0, c.readdirSync)(t).length === 0 || !(0, c.existsSync)(this.#ts);
}
read({scope: t, skipped: e}) {
const {root: s, stores: n, masker: r} = this.#v;
if (!(0, c.existsSync)(s)) return new y.PH;
const o = [ this.#b.folder, ...n.flatMap(({folders: t = []}) => t) ];
const i = e.filter(({reason: t}) => H.KS.includes(t)).map(({path: t}) => d.join(s, t)).filter(t => d.relative(s, t) !== "");
const {tree: a} = (0, K.S)(s, (0, p.NJ)(t), {
own: [ ...o, ...i ],
secrets: (0, q.sF)(r),
known: (0, b.hL)(this.#ts)?.tree,
since: this.#b.clock.now()
});
return a;
}
hashContents(t, e) {
for (const s of e) {
const e = (0, j.createHash)("sha256");
if (!(0, D.ir)(this.#v.root, t.path(s), (0, D.gv)(t, s), t => e.update(t))) t.setHash(s, e.digest());
}
}
}
var G = s(11465);
class Stager {
#es;
#ss;
#ns;
#Je;
#rs;
#os;
#is;
#as;
#Se=0;
#A=0;
#st;
#pt=new Set;
#cs;
constructor(t, e, s, n, r) {
this.#es = t;
this.#st = new Uint8Array(t.tree.count);
this.#ss = e;
this.#ns = lentFiles(t.tree, e);
this.#Je = d.join(s, F.Ld);
this.#as = r;
for (const s of e) if (t.tree.kinds[s] === y.PW) this.#Se += t.tree.sizes[s];
(0, c.mkdirSync)(this.#Je, {
mode: 511
});
const {mode: o} = (0, c.lstatSync)(this.#Je);
this.#os = 511 & ~o;
this.#is = (o & 3584) !== 0;
this.#rs = n.below(this.#Je);
}
makeFolders() {
const {tree: t} = this.#es;
const e = new Set;
const make = s => {
if (s < 0 || e.has(s)) return;
make(t.parents[s]);
(0, c.mkdirSync)((0, h.uk)(this.#Je, t.path(s)), {
mode: this.#ds(s) ? t.modes[s] : 448
});
e.add(s);
};
for (const e of this.#ss) make(t.kinds[e] === y.Md ? e : t.parents[e]);
for (const e of this.#ns) make(t.parents[e]);
for (const e of this.#ss) {
if (t.kinds[e] === y.Md || t.kinds[e] === y.PW) continue;
(0, c.symlinkSync)((0, h.Yw)(t.targets.get(e) ?? ""), (0, h.uk)(this.#Je, t.path(e)));
this.#hs(e);
}
}
contentNeeded() {
const {tree: t} = this.#es;
const e = this.#ss.filter(e => t.kinds[e] === y.PW && !t.hardLinks.has(e));
return this.#ns.length === 0 ? e : [ ...e, ...this.#ns ];
}
take(t, e, s) {
if (s === 0) this.#Kt(t);
this.#cs?.file.write(e, s);
}
verified(t) {
const e = this.#es.tree.sizes[t];
if (this.#cs?.entry === t) this.#Vt(this.#cs.file, t, e);
if (this.#pt.delete(t)) this.#fs(t);
this.#hs(t);
this.#A += e;
this.#as?.(Math.min(this.#A, this.#Se - 1), this.#Se);
}
target(t) {
const {tree: e} = this.#es;
const s = e.modes[t];
return {
root: this.#Je,
path: e.path(t),
mode: s,
needsChmod: s > 511 || (s & this.#os) !== 0,
sparse: e.has(t, y.tA)
};
}
prepare(t) {
this.#ls(t);
const {root: e, path: s, sparse: n} = this.target(t);
new G.z((0, h.uk)(e, s), 384, n).close(this.#es.tree.sizes[t]);
this.#pt.add(t);
}
abort() {
this.#cs?.file.close();
this.#cs = void 0;
}
async finish(t) {
const {tree: e} = this.#es;
for (const t of this.#ss) {
const s = e.hardLinks.get(t);
if (s !== void 0) (0, c.linkSync)((0, h.uk)(this.#Je, e.path(s)), (0, h.uk)(this.#Je, e.path(t)));
}
const s = this.#ss.filter(t => e.kinds[t] === y.Md).reverse();
for (const t of s) this.#hs(t);
this.#as?.(this.#Se, this.#Se);
const n = await this.#rs.finish();
if (!n) for (const t of this.#ss) (0, f.TL)(this.#Je, e.path(t), e.mtimes[t]);
for (const n of s) if (!t.has(n) && !this.#ds(n)) (0, c.chmodSync)((0, h.uk)(this.#Je, e.path(n)), e.modes[n]);
return {
exactTimes: n
};
}
#Kt(t) {
this.#ls(t);
const {root: e, path: s, mode: n, sparse: r} = this.target(t);
this.#cs = {
entry: t,
file: new G.z((0, h.uk)(e, s), n & 511, r)
};
}
#Vt(t, e, s) {
const {mode: n, needsChmod: r} = this.target(e);
if (r) t.chmod(n);
this.#cs = void 0;
t.close(s);
}
#ds(t) {
const e = this.#es.tree.modes[t];
return e <= 511 && (e & 448) === 448 && (e & this.#os) === 0 && !this.#is;
}
#fs(t) {
const {root: e, path: s, mode: n} = this.target(t);
(0, c.chmodSync)((0, h.uk)(e, s), n);
}
#ls(t) {
if (this.#st[t]) {
this.abort();
this.#pt.delete(t);
(0, c.rmSync)((0, h.uk)(this.#Je, this.#es.tree.path(t)));
}
this.#st[t] = 1;
}
#hs(t) {
const {tree: e} = this.#es;
this.#rs.set(e.path(t), e.mtimes[t]);
}
}
function lentFiles({hardLinks: t}, e) {
if (t.size === 0) return [];
const s = new Set(e);
const n = new Set(e.flatMap(e => t.get(e) ?? []));
return [ ...n ].filter(t => !s.has(t));
}
var Z = s(64390);
class RestoreOne {
#v;
#b;
#N;
#us;
#rs=new f.oX;
#S;
constructor(t, e, s, n) {
this.#v = t;
this.#b = e;
this.#N = s;
this.#us = n;
this.#S = e.clock.monotonic();
}
async run() {
const {root: t, dryRun: e} = this.#v;
if (!e) this.#rs.start();
const s = !(0, c.existsSync)(t);
try {
return await this.#ps();
} catch (e) {
if (s) removeEmpty(t);
throw e;
} finally {
this.#rs.close();
}
}
async #ps() {
const {root: t, id: e, dryRun: s} = this.#v;
const n = new WorkspaceReader(this.#v, this.#b);
const o = !s && n.isFarOff;
const {threads: i} = this.#us;
const {manifest: a} = await this.#us.open(e, t => {
if (o) i.expect({
bytes: t
});
});
if (this.#v.expected) checkOrigin(e, a, this.#v.expected);
if (s) (0, m.GK)(a);
if (!s) (0, c.mkdirSync)(t, {
recursive: true
});
const h = (0, r.f)(t);
const f = this.#ms(a);
const l = n.read(a);
const {tree: p, sources: y} = a;
const w = {
wanted: p,
sources: y,
live: l,
pairs: (0, u.yZ)(p, l),
selects: f
};
n.hashContents(l, contentMatters(w));
const {plan: g, open: k} = this.#ys(w);
if (s) {
const t = await this.#ws(a);
return this.#gs(a, g, {
verified: true,
paths: pathsOf(g, p, l),
...t
});
}
const v = (0, Z.openWorkFolder)(t);
let b;
let S;
try {
[b, S] = await this.#Je(a, g, l, v);
if (h) (0, r.Z)(t, h);
(0, F.ER)(t, b);
(0, T.fY)(v, b);
} catch (t) {
(0, F.MB)(v);
throw t;
}
const {exactTimes: x} = await (0, F.JQ)(t, v, b, this.#rs);
(0, T.ks)(v);
(0, F.MB)(v);
const A = {
id: e,
manifest: a
};
const $ = f === void 0 && k.length === 0;
const E = await finishRestore({
root: t,
checkpoint: A,
plan: g,
live: l,
exactTimes: x,
whole: $,
scratch: this.#N,
threads: i
}, this.#b);
const O = d.join(t, b.quarantine);
const I = (0, c.existsSync)(O) ? {
quarantine: O
} : {};
return this.#gs(a, g, {
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
#ys(t) {
const e = planRestore(t);
if (!this.#v.leaveOpenFiles || !(0, c.existsSync)(this.#v.root)) return {
plan: e,
open: []
};
const s = findOpenFiles(this.#v.root);
const n = [ ...s ].filter(([s]) => touches(e, t, s)).map(([, t]) => t);
if (n.length === 0) return {
plan: e,
open: n
};
const r = notToTouch(s, t.wanted);
const selects = e => !r.has(e) && (t.selects?.(e) ?? true);
return {
plan: planRestore({
...t,
selects
}),
open: n
};
}
#ms({scope: t}) {
const {paths: e} = this.#v;
if (!e?.length && !t.paths?.length) return;
const s = (0, p.Od)({
paths: e ?? []
});
const n = (0, p.NJ)(t);
return t => s.includes(t) && n.includes(t);
}
async #Je(t, e, s, n) {
const {id: r, root: o} = this.#v;
this.#ks(t, e);
const i = new Stager(t, e.staged, n, this.#rs, this.#b.progress);
let a;
let c;
try {
i.makeFolders();
a = await this.#vs(i, t, e, n);
if (a?.left) this.#b.log.warning(leftAlone(o, t));
c = await this.#bs(t, n);
await i.finish(new Set(e.places));
} catch (t) {
i.abort();
throw t;
}
const d = {
version: 1,
id: r,
quarantine: `${T.DX}/${this.#Ss()}`,
takes: [ ...e.takes.map(t => s.path(t)), ...a?.takes ?? [] ],
places: [ ...e.places.map(e => t.tree.path(e)), ...a?.places ?? [], ...c ],
adjusts: planMetadataUpdates(e, t.tree, s, c),
gitIndex: a?.index ? t.repositories[0]?.objectFormat ?? "sha1" : null
};
return [ d, a ];
}
async #vs(t, e, s, n) {
const {root: r, id: o} = this.#v;
const i = await this.#xs(e, s, n);
const a = Promise.resolve(i?.());
const c = fetchContents({
home: async () => (await a)?.home ?? r,
scratch: d.join(n, "blobs"),
checkpoint: {
id: o,
manifest: e
},
copies: this.#us,
files: t.contentNeeded(),
sink: t
});
try {
(0, m.GK)(e);
} finally {
await Promise.allSettled([ a, c ]);
}
await c;
return a;
}
async #xs(t, e, n) {
const {root: r, id: o, paths: i} = this.#v;
if (i?.length || t.repositories.length === 0) return;
const {restoreGit: a} = await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 33505));
const c = e.places.length > 0 || e.adjusted.length > 0;
return a({
root: r,
work: n,
id: o,
manifest: t,
copies: this.#us,
touched: c
});
}
async #bs(t, e) {
const {root: n, id: r, paths: o} = this.#v;
if (o?.length || !t.repositories.some(({path: t}) => t !== "")) return [];
const {restoreNested: i} = await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 19114));
return i({
root: n,
work: e,
id: r,
manifest: t,
copies: this.#us,
touched: true
});
}
#ks({tree: t}, {staged: e}) {
let s = 0;
for (const n of e) if (t.kinds[n] === y.PW && !t.has(n, y.tA)) s += t.sizes[n];
const r = (0, l.go)(this.#v.root);
if (s <= r) return;
throw new n.RefusedError("no-space", `Restore refused: it needs ${s} bytes and ${r} are free. Make room, or restore fewer paths.`);
}
async #ws(t) {
const {root: e, id: n, paths: r} = this.#v;
if (r?.length || t.repositories.length === 0) return {};
const {compareWithGit: o} = await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 33505));
const i = await o(e, this.#N, {
id: n,
manifest: t,
copies: this.#us
});
return i === void 0 ? {} : {
git: i
};
}
#gs({tree: t}, e, s) {
return {
id: this.#v.id,
...e.counts,
ms: this.#b.clock.monotonic() - this.#S,
fellBackTo: null,
missing: e.missing.map(e => (0, h.WV)(t.path(e))),
...s
};
}
#Ss() {
const t = new Date(this.#b.clock.now()).toISOString().replace(/[-:]/g, "").replace(".", "-");
return `${t}-${this.#v.id.slice(0, 8)}`;
}
}
function touches({takes: t, places: e, adjusted: s}, {wanted: n, live: r}, o) {
const i = new Set(companionsOf(o));
const isThere = t => i.has(t) || o.startsWith(`${t}/`);
return t.some(t => isThere(r.path(t))) || e.some(t => isThere(n.path(t))) || s.some(t => i.has(n.path(t)));
}
function pathsOf({staged: t, takes: e}, s, n) {
const r = new Set(t.map(t => (0, h.WV)(s.path(t))));
const o = new Set;
for (const t of e) {
const e = n.kinds[t] === y.Md ? n.ends[t] : t + 1;
for (let s = t; s < e; s++) o.add((0, h.WV)(n.path(s)));
}
const i = [ ...[ ...r ].map(t => ({
path: t,
change: "write"
})), ...[ ...o ].filter(t => !r.has(t)).map(t => ({
path: t,
change: "remove"
})) ];
return i.sort((t, e) => t.path < e.path ? -1 : 1);
}
function leftAlone(t, {repositories: e}) {
const s = e[0]?.commit;
const n = s ? ` To have that too, check out ${s} there.` : "";
return `Files are restored; HEAD, branches and index of ${t} are left as they are: its repository is elsewhere, and other work trees share it.${n}`;
}
function removeEmpty(t) {
try {
(0, c.rmdirSync)(t);
} catch {}
}
async function restore(t, e) {
const {root: s, stores: n, id: i, folder: c} = t;
if (c) (0, r.Z)(s, c);
if (!t.dryRun) await (0, Z.recoverInterruptedRestore)(s);
return (0, a.h)(e.folder, async s => {
const r = new o.M(n, s, e);
try {
return await restoreFirst([ i, ...t.fallback ? await olderOnes(t) : [] ], t, e, s, r);
} finally {
r.close();
}
});
}
async function restoreFirst(t, e, s, r, o) {
const {id: i} = e;
let a;
for (const c of t) try {
const t = await new RestoreOne({
...e,
id: c
}, s, r, o).run();
if (!e.dryRun) await o.repair();
return {
...t,
id: i,
fellBackTo: c === i ? null : c
};
} catch (t) {
if (!isLost(t)) throw t;
a ??= t;
if (e.fallback) s.log.warning(`Checkpoint ${c} cannot be restored: ${(0, n.messageOf)(t)}`);
}
throw a;
}
const isSameLine = (t, e) => t.jobKey === e.jobKey && t.workspace === e.workspace;
const J = new Set([ "checkpoint-missing", "checkpoint-unreachable", "dependency-missing", "version-unknown", "key-missing", "key-wrong", "not-sealed", "git-object-missing", "git-object-differs", "git-commit-missing", "repository-missing", "git-bundle-invalid" ]);
const isLost = t => (0, o.e)(t) || t instanceof i.M6 || t instanceof n.RefusedError && J.has(t.reason) || !(t instanceof n.UserError);
async function olderOnes({id: t, stores: e}) {
const s = new Map;
for (const t of e) for (const e of await t.list().catch(() => [])) if (!s.has(e.id)) s.set(e.id, e);
const n = s.get(t);
const r = [];
for (let t = n?.parent; t && s.has(t) && !r.includes(t); t = s.get(t)?.parent) r.push(t);
const o = [ ...s.values() ].filter(e => e.id !== t && e.clean && !r.includes(e.id)).filter(t => !n || t.createdAt < n.createdAt && isSameLine(t, n)).sort((t, e) => t.createdAt < e.createdAt ? 1 : -1);
return [ ...r.filter(t => s.get(t)?.clean), ...o.map(t => t.id) ];
}
},
11465: (t, e, s) => {
s.d(e, {
z: () => StagedFile
});
var n = s(73024);
const r = n.constants.O_WRONLY | (n.constants.O_NOFOLLOW ?? 0);
const o = r | n.constants.O_CREAT | n.constants.O_EXCL;
const i = 4096;
const a = Buffer.alloc(i);
class StagedFile {
#t;
#As;
#$s;
constructor(t, e, s) {
this.#t = (0, n.openSync)(t, e === void 0 ? r : o, e);
this.#As = s;
}
write(t, e) {
if (!this.#As) {
this.#Rt(t, e);
return;
}
for (let s = 0; s < t.length; s += i) {
const n = t.subarray(s, s + i);
const r = n.length === i && n.equals(a);
if (!r) this.#Rt(n, e + s);
}
}
chmod(t) {
this.#$s = t;
}
close(t) {
try {
if (this.#As && t !== void 0) (0, n.ftruncateSync)(this.#t, t);
if (this.#$s !== void 0) (0, n.fchmodSync)(this.#t, this.#$s);
} finally {
(0, n.closeSync)(this.#t);
}
}
#Rt(t, e) {
for (let s = 0; s < t.length; ) s += (0, n.writeSync)(this.#t, t, s, t.length - s, e + s);
}
}
},
34591: (t, e, s) => {
s.d(e, {
ER: () => checkSwap,
JQ: () => performSwap,
Ld: () => d,
MB: () => removeWork,
YP: () => h,
gN: () => parentOf
});
var n = s(73024);
var r = s(76760);
var o = s(19473);
var i = s(78702);
var a = s(11559);
var c = s(761);
const d = "stage";
const h = "git-index";
const f = ".git/";
function removeWork(t) {
(0, n.rmSync)(t, {
recursive: true,
force: true
});
}
async function performSwap(t, e, n, o) {
const i = new Inside(t);
i.check(`${n.quarantine}/x`);
const a = new Mover(t, r.join(t, n.quarantine), i);
for (const t of n.takes) a.takeAway(t);
const c = r.join(e, d);
for (const t of n.places) a.putInPlace(c, t);
hideQuarantine(t);
const f = await adjust(t, n, i, o);
if (n.gitIndex) {
i.check(".git/index");
const {finishIndex: o} = await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 26884));
o(t, r.join(e, h), n.gitIndex);
}
return f;
}
function hideQuarantine(t) {
const e = r.join(t, c.DX);
if (!exists(e) || !isSeenFromElsewhere(t)) return;
try {
(0, n.writeFileSync)(r.join(e, ".gitignore"), "*\n", {
flag: "wx"
});
} catch {}
}
function isSeenFromElsewhere(t) {
const e = (0, n.lstatSync)(r.join(t, ".git"), {
throwIfNoEntry: false
});
if (e) return !e.isDirectory();
const s = r.dirname(r.resolve(t));
return s !== r.resolve(t) && (exists(r.join(s, ".git")) || isSeenFromElsewhere(s));
}
function checkSwap(t, {quarantine: e, takes: s, places: n, adjusts: r}) {
const o = new Inside(t, new Set([ ...s, ...n ]));
const i = [ `${e}/x`, ...s, ...n, ...r.map(([t]) => t) ];
for (const t of i) o.check(t);
}
async function adjust(t, {adjusts: e}, s, r) {
for (const [t] of e) s.check(t);
const o = r.below(t);
const c = e.filter(([, , t]) => t !== null);
for (const [t, , e] of c) o.set(t === "" ? "." : t, BigInt(e));
const d = await o.finish();
if (!d) for (const [e, , s] of c) (0, a.TL)(t, e, BigInt(s));
for (const [s, r] of e) if (r !== null && !isLink((0, i.uk)(t, s))) (0, n.chmodSync)((0, 
i.uk)(t, s), r);
return {
exactTimes: d
};
}
class Inside {
#K;
#ee;
constructor(t, e = []) {
this.#K = t;
this.#ee = new Set([ "", ...e ]);
}
check(t) {
const e = parentOf(t);
if (this.#ee.has(e)) return;
this.check(e);
if (isLink((0, i.uk)(this.#K, e))) throw new o.RefusedError("path-escapes", `Restore refused: ${(0, 
i.WV)(e)} in the workspace has become a link. Remove it.`);
this.#ee.add(e);
}
forget(t) {
for (const e of this.#ee) if (e === t || e.startsWith(`${t}/`)) this.#ee.delete(e);
}
}
class Mover {
#K;
#Es;
#Os=new Set;
#Is;
constructor(t, e, s) {
this.#Is = s;
this.#K = t;
this.#Es = e;
}
takeAway(t) {
this.#Is.check(t);
const e = (0, i.uk)(this.#K, t);
if (!exists(e)) return;
this.#Is.forget(t);
this.#js(t);
let s = (0, i.uk)(this.#Es, t);
for (let e = 2; exists(s); e++) s = (0, i.uk)(this.#Es, `${t}.${e}`);
this.#_s(t, e, s);
}
putInPlace(t, e) {
const s = (0, i.uk)(t, e);
if (!exists(s)) return;
if (e.startsWith(f)) this.#Rs(parentOf(e));
this.takeAway(e);
this.#_s(e, s, (0, i.uk)(this.#K, e));
}
#Rs(t) {
const e = (0, i.uk)(this.#K, t);
this.#Is.check(t);
if (t === "" || (0, n.lstatSync)(e, {
throwIfNoEntry: false
})?.isDirectory()) return;
this.#Rs(parentOf(t));
this.takeAway(t);
(0, n.mkdirSync)(e);
}
#js(t) {
const e = parentOf(t);
if (this.#Os.has(e)) return;
(0, n.mkdirSync)((0, i.uk)(this.#Es, e), {
recursive: true
});
this.#Os.add(e);
}
#_s(t, e, s) {
try {
(0, n.renameSync)(e, s);
} catch (r) {
const a = (0, o.codeOf)(r);
if (a !== "EACCES" && a !== "EPERM") throw r;
const c = (0, i.uk)(this.#K, parentOf(t));
(0, n.chmodSync)(c, modeOf(c) | 448);
const d = (0, n.lstatSync)(e);
if (d.isDirectory()) (0, n.chmodSync)(e, d.mode & 4095 | 448);
(0, n.renameSync)(e, s);
if (d.isDirectory()) (0, n.chmodSync)(s, d.mode & 4095);
}
}
}
const isLink = t => (0, n.lstatSync)(t, {
throwIfNoEntry: false
})?.isSymbolicLink() === true;
const exists = t => (0, n.lstatSync)(t, {
throwIfNoEntry: false
}) !== void 0;
const modeOf = t => (0, n.lstatSync)(t).mode & 4095;
const parentOf = t => t.slice(0, Math.max(0, t.lastIndexOf("/")));
},
64390: (t, e, s) => {
s.r(e);
s.d(e, {
hideFromGit: () => hideFromGit,
openWorkFolder: () => openWorkFolder,
recoverInterruptedRestore: () => recoverInterruptedRestore
});
var n = s(73024);
var r = s(76760);
var o = s(19473);
var i = s(11559);
var a = s(38892);
var c = s(93621);
var d = s(20757);
var h = s(761);
var f = s(34591);
const l = "owner.json";
function openWorkFolder(t) {
const e = r.join(t, d.BU);
const s = `${e}.${process.pid}`;
(0, f.MB)(s);
(0, n.mkdirSync)(s, {
mode: 448
});
(0, n.writeFileSync)(r.join(s, l), JSON.stringify((0, c.WF)()));
try {
(0, n.renameSync)(s, e);
} catch (t) {
(0, f.MB)(s);
if ((0, o.codeOf)(t) === "ENOTEMPTY" || (0, o.codeOf)(t) === "EEXIST" || (0, o.codeOf)(t) === "EPERM") throw inProgress(e);
throw t;
}
hideFromGit(t);
return e;
}
async function recoverInterruptedRestore(t) {
const e = r.join(t, d.BU);
if (!(0, n.existsSync)(e)) return "nothing";
if (isOwned(e)) throw inProgress(e);
const s = (0, h.a0)(e);
if (s) {
const n = new i.oX;
await (0, f.JQ)(t, e, s, n).finally(() => n.close());
(0, h.ks)(e);
}
(0, f.MB)(e);
return s ? "finished" : "undone";
}
function isOwned(t) {
try {
return (0, c.W_)(JSON.parse((0, n.readFileSync)(r.join(t, l), "utf8")));
} catch {
return false;
}
}
function hideFromGit(t) {
const e = r.join(t, ".git", a.o);
const s = r.dirname(e);
const kindOf = t => (0, n.lstatSync)(t, {
throwIfNoEntry: false
});
try {
if (!kindOf(r.dirname(s))?.isDirectory()) return;
if (!kindOf(s)) (0, n.mkdirSync)(s);
if (!kindOf(s)?.isDirectory() || kindOf(e)?.isFile() === false) return;
const t = kindOf(e) ? (0, n.readFileSync)(e, "latin1") : "";
const o = (0, a.p)(t);
if (o !== t) (0, n.writeFileSync)(e, o, "latin1");
} catch {}
}
const inProgress = t => new o.RefusedError("restore-in-progress", `Workspace busy: another restore works in ${t}. Wait until it has ended.`);
},
88093: (t, e, s) => {
s.d(e, {
h: () => withScratch
});
var n = s(73024);
var r = s(76760);
var o = s(93621);
const i = /^scratch-(\d+)-/;
async function withScratch(t, e, s = removeFolder) {
(0, n.mkdirSync)(t, {
recursive: true
});
for (const e of (0, n.readdirSync)(t)) {
const [, n] = i.exec(e) ?? [];
if (n !== void 0 && !(0, o.W_)(Number(n))) attempt(() => s(r.join(t, e)));
}
const a = (0, n.mkdtempSync)(r.join(t, `scratch-${process.pid}-`));
try {
return await e(a);
} finally {
attempt(() => s(a));
}
}
const removeFolder = t => (0, n.rmSync)(t, {
recursive: true,
force: true,
maxRetries: 3
});
function attempt(t) {
try {
t();
} catch {}
}
},
59349: (t, e, s) => {
s.d(e, {
Fg: () => markOf,
GN: () => c,
sF: () => tellingValues
});
var n = s(77598);
var r = s(57975);
const o = 8;
const i = 6;
const a = [ /[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/ ];
function tellingValues(t) {
return (t?.values() ?? []).filter(isTelling);
}
function isTelling(t) {
if (t.length > o) return true;
return t.length >= i && a.filter(e => e.test(t)).length >= 2;
}
const c = "";
const d = 16;
const h = 32;
async function markOf(t, e) {
if (t.length === 0) return c;
const s = e || (0, n.randomBytes)(d).toString("hex");
const r = Buffer.from(s.slice(0, 2 * d), "hex");
const o = await f(JSON.stringify(t.toSorted()), r, h);
return Buffer.concat([ r, o ]).toString("hex");
}
const f = (0, r.promisify)(n.scrypt);
},
76096: (t, e, s) => {
s.r(e);
s.d(e, {
createScanner: () => createScanner
});
var n = s(78702);
var r = s(70032);
var o = s(81449);
const i = 20;
const a = 11;
const c = 0;
const d = 16;
const h = 21;
const f = 500;
const l = 65536;
const u = l + 2 ** h;
const p = u + 2 ** h;
const m = p + 2 ** h;
const y = m + 65536;
const w = 65536;
const g = y + w;
const k = 2147483648;
const v = [ 37, 92, 91, 59 ];
const b = [ 1, 2, 3, 5 ];
const S = 2654435761;
const x = 0x9e3779b97f4a7c15n;
const hash32 = (t, e) => Math.imul(t, S) >>> 32 - e;
const hash64 = (t, e) => Number(BigInt.asUintN(64, t * x) >> BigInt(64 - e));
function createMemory(t) {
const e = Math.ceil((g + t) / w) + 1;
return new WebAssembly.Memory({
initial: e,
maximum: e
});
}
function createByteScan(t, e, s) {
const n = Buffer.from(t.buffer);
const r = new DataView(t.buffer);
const o = s.size > f ? h : d;
for (const t of e) {
const [e = 0, s = 0, r] = Buffer.from(t, "latin1");
const note = t => {
n[c + hash32(e | s << 8 | t << 16, d)] = 1;
};
if (r === void 0) for (let t = 0; t < 256; t++) note(t); else note(r);
}
for (const t of s.texts()) for (let e = 0; e < 8; e++) {
n[l + hash32(t.readInt32LE(e), o)] = 1;
if (e < 4) n[u + hash64(t.readBigUInt64LE(e), o)] = 1; else n[p + hash64(t.readBigUInt64LE(e - 4), o)] = 1;
}
const i = new WebAssembly.Instance(new WebAssembly.Module(assemble(o)), {
env: {
memory: t
}
});
const a = i.exports.scan;
return {
run(t, e, s, n) {
for (let o = t; o < e; ) {
const t = a(o, e, m, y);
o = r.getUint32(m, true);
for (let e = m + 4; e < t; e += 4) {
const t = r.getUint32(e, true);
if (t >= k) n(t - k); else s(t);
}
}
}
};
}
const A = [ 26, ...Array(9).fill(30), 28, 4, 4, 5, 5, 12 ];
const $ = [ 0, 0, 1, 2, 4, 8, 4, 16, 0, 0, 0, 0, 0, 0, 0, 0 ];
const signed = t => {
const e = [];
for (let s = t; ;) {
const t = s & 127;
s >>= 7;
if (s === 0 && !(t & 64) || s === -1 && t & 64) return [ ...e, t ];
e.push(t | 128);
}
};
const signed64 = t => {
const e = Number(t & 127n);
const s = t >> 7n;
const n = s === 0n ? e < 64 : s === -1n && e >= 64;
return n ? [ e ] : [ e | 128, ...signed64(s) ];
};
const unsigned = t => t < 128 ? [ t ] : [ t & 127 | 128, ...unsigned(t >>> 7) ];
const get = t => [ 32, t ];
const set = t => [ 33, t ];
const tee = t => [ 34, t ];
const i32 = t => [ 65, signed(t | 0) ];
const load8 = (t = 0) => [ 45, 0, unsigned(t) ];
const load32 = (t = 0) => [ 40, 0, unsigned(t) ];
const load64 = (t = 0) => [ 41, 0, unsigned(t) ];
const i64 = t => [ 66, signed64(BigInt.asIntN(64, t)) ];
const store32 = (t = 0) => [ 54, 0, unsigned(t) ];
const E = 106;
const O = 107;
const I = 108;
const j = 113;
const _ = 114;
const R = 115;
const B = 116;
const T = 118;
const F = 70;
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
const simd = t => [ 253, unsigned(t) ];
const q = [ simd(0), 0, 0 ];
const vector = t => [ simd(12), [ ...t ] ];
const K = simd(14);
const G = simd(36);
const Z = simd(78);
const J = simd(100);
const V = simd(109);
const when = (...t) => [ 4, 64, t, 11 ];
const loop = (...t) => [ 3, 64, t, 11 ];
const again = t => [ 12, t ];
function assemble(t) {
const [e, s, n, r, o, a, h, f, m] = [ 0, 1, 2, 3, 4, 5, 6, 7, 8 ];
const emit = (...t) => [ [ get(h), t, store32() ], [ get(h), i32(4), E, set(h) ] ];
const wordAt = t => [ [ get(o), load32(t), i32(16777215), j, i32(S), I, i32(32 - d), T, load8(c) ], when(emit(get(o), i32(t), E)) ];
const closeWord = (...t) => [ [ t, get(o), O, i32(i), P ], when(wordAt(0), [ get(o), i32(1), O, load8(), set(f) ], v.map((t, e) => [ get(f), i32(t), F, e > 0 ? _ : [] ]), when(b.map(wordAt))) ];
const y = [ i64(x), L, i64(BigInt(64 - t)), z, U ];
const gramAt = s => [ [ get(e), load32(s), i32(S), I, i32(32 - t), T, load8(l) ], when([ get(e), load64(s), y, load8(u) ], [ get(e), i32(s - 4), E, load64(), y, load8(p), _ ], when(emit(get(e), i32(s), E, i32(k), _))) ];
const w = [ [ get(e), q, set(m) ], [ vector(A), get(m), vector(Array(16).fill(15)), Z, K ], [ vector($), get(m), i32(4), V, K ], [ Z, vector(Array(16).fill(0)), G, J, set(a) ], [ get(s), get(e), O, i32(16), M ], when(get(a), i32(1), get(s), get(e), O, B, i32(1), O, j, set(a)) ];
const g = [ [ get(e), set(o), get(n), i32(4), E, set(h) ], loop([ get(h), i32(4 * (2 * (1 + b.length) + 2)), E, get(r), C ], when(get(n), get(e), store32(), get(h), H), w, gramAt(0), gramAt(8), [ get(a), i32(65535), N ], when(closeWord(get(e), get(a), i32(-1), R, D, E), [ get(e), i32(16), E, get(a), i32(16), B, i32(-1), R, W, O, set(o) ]), [ get(e), i32(16), E, tee(e), get(s), M ], when(again(1))), closeWord(get(s)), [ get(n), get(s), store32(), get(h) ] ];
return encodeModule(g);
}
const flatten = t => t.flatMap(t => typeof t === "number" ? t : flatten(t));
function encodeModule(t) {
const e = 127;
const s = 123;
const name = t => [ t.length, [ ...Buffer.from(t) ] ];
const section = (t, ...e) => {
const s = flatten(e);
return [ t, unsigned(s.length), s ];
};
const n = flatten([ 2, 4, e, 1, s, t, 11 ]);
return Uint8Array.from(flatten([ [ 0, 97, 115, 109, 1, 0, 0, 0 ], section(1, 1, 96, 4, e, e, e, e, 1, e), section(2, 1, name("env"), name("memory"), 2, 0, 1), section(3, 1, 0), section(7, 1, name("scan"), 0, 0), section(10, 1, unsigned(n.length), n) ]));
}
const Y = /^(?:(?:my|the|your|some|an?|db|test|user|dev|local|root|app)?[-_ ]?(?:pass(?:word|wd|phrase)?|pwd|pw|secret|token|key|value|credentials?|root|admin|administrator|user(?:name)?|guest|test(?:ing|er)?|demo|example|sample|dummy|fake|foo|bar|baz|changeme|change[-_]me|default|postgres|postgresql|mysql|mariadb|mongo(?:db)?|redis|rabbitmq|minio(?:admin)?|elastic|sa|sesame|letmein|qwerty|hunter|welcome|abc)){1,3}[-_!.@]{0,2}\d{0,6}[-_!.@]{0,2}$/i;
const X = /example|x{4}|your[-_]|change[-_]?(?:me|it|this)|placeholder|replace|redacted|\.{3}|<|\*{3}|dummy|insert/i;
const Q = /^(?:\$|%\w+%$|%\(|\{|<|#\{)/;
const isPlainWord = t => t.length < 6 || Q.test(t) || X.test(t) || Y.test(t);
const tt = [ /[A-Za-z]/, /\d/, /[^A-Za-z\d]/ ];
const isMixed = t => tt.filter(e => e.test(t)).length >= 2;
const et = /sess|auth|token|jwt|(?:^|[-_.])sid(?:$|[-_.])|identity|remember|login|credential|access[-_]?key/i;
const st = 16;
const isSecret = t => t.length >= st && isMixed(t) && !isPlainWord(t);
function isSessionCookie(t, e) {
const s = t.lastIndexOf("{");
const n = t.slice(s + 1);
const r = /"name"\s*:\s*"([^"]{1,200})"/.exec(n)?.[1];
const o = /"value"\s*:\s*"([^"]*)"/.exec(n)?.[1];
if (s < 0 || r === void 0 || o === void 0 || !/"domain"\s*:/.test(n)) return false;
return isSecret(o) && (/^\s*true/.test(e) || et.test(r));
}
function isStoredSession(t, e) {
const s = /^\s*:\s*\[([^\]]*)/.exec(e)?.[1] ?? "";
for (const [, t = "", e = ""] of s.matchAll(/"name"\s*:\s*"([^"]{1,200})"\s*,\s*"value"\s*:\s*"((?:[^"\\]|\\.)*)"/g)) if (et.test(t) && isSecret(e)) return true;
return false;
}
const nt = /^([ \t]*)(data|stringData):[ \t]*\r?\n((?:\1[ \t]+\S[^\n]*(?:\n|$))+)/gm;
const rt = /^[ \t]+["']?[\w./-]+["']?:[ \t]*["']?([^\s"'#|>][^\s"']*)/gm;
const ot = /"(data|stringData)"\s*:\s*\{([^{}]*)\}/g;
const it = /"[\w./-]+"\s*:\s*"([^"]*)"/g;
function isYamlSecret(t, e) {
if (!/(?:^|[\s-])$/.test(t) || !/^\s*(?:\n|$|#)/.test(e)) return false;
const s = `${t.slice(t.lastIndexOf("\n---") + 1)}kind: Secret${e.split("\n---")[0]}`;
return hasValue(s, nt, rt, t => [ t[2], t[3] ]);
}
const isJsonSecret = (t, e) => hasValue(`${t}\n${e}`, ot, it, t => [ t[1], t[2] ]);
function hasValue(t, e, s, n) {
for (const r of t.matchAll(e)) {
const [t, e = ""] = n(r);
for (const [, n = ""] of e.matchAll(s)) if (kubernetes_secret_isSecret(t === "data" ? decoded(n) : n)) return true;
}
return false;
}
const kubernetes_secret_isSecret = t => !isPlainWord(t) && isMixed(t);
function decoded(t) {
if (!/^[A-Za-z0-9+/]+={0,2}$/.test(t) || t.length % 4 !== 0) return "";
return Buffer.from(t, "base64").toString("latin1").trim();
}
const at = 4096;
const ct = /^(?:\\(?:[nr]|u000[aAdD])|%0[AaDd]|&#(?:1[03]|x[aAdD]);|[\s"'+,\\|]|[A-Za-z-]+: [^\n\\]{1,80}(?:\\n|\n))*[A-Za-z0-9+/]{40,}/;
const dt = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}$/;
const ht = "LS0tLS1CRUdJTi";
const isEncodedKey = (t, e) => /^-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----\s+\S{12}/.test(Buffer.from(ht + e.slice(0, 160), "base64").toString("latin1"));
const isKey = (t, e) => dt.test(t) && ct.test(e);
const ft = /^["']?\s{0,4}[=:]\s{0,4}["']?/;
const assigned = t => (e, s) => {
const n = ft.exec(s)?.[0].length;
return n !== void 0 && t.test(s.slice(n));
};
const lt = /^(?!\$\w+["']?\s*$|\$[{(]|%\w+%|%\(|<|\{\{|\*{3}|x{4}|your[-_]|\.{3})(?:(?<=["'])[^"'\n]{4,}|[^\s"'`]{4,})/;
const ut = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50u";
const isDatadogKey = (t, e) => assigned(/^[0-9a-f]{32}(?:[0-9a-f]{8})?(?![0-9a-zA-Z])/)(t, /^["'\s]*[=:]/.test(e) ? e : `=${e}`);
const isRemoteLogin = t => /^[^:@\s/"'`]+:(?=[^@]*\d)(?=[^@]*[A-Za-z])(?![<$*{])[^@\s"'`<>]{12,}@(?!localhost|127\.|example|[\w.-]*\.(?:example|test|local)\b)[\w-]+\.[\w.-]+/.test(t);
const isClientSecret = (t, e) => /(?<![\w.~-])[\w.~-]{3}\d$/.test(t) && /^[\w.~-]{31,34}(?![\w.~-])/.test(e);
const isDrawnValue = (t, e) => assigned(/^(?!\$|<|\{\{|\*{3})(?=[^\s"'\0]*\d)(?=[^\s"'\0]*[A-Za-z])(?=[^\s"'\0]{8})/)(t, e) && !isPlainWord(/^["']?\s{0,4}[=:]\s{0,4}["']?([^\s"'\0]+)/.exec(e)?.[1] ?? "");
const hasUserInfo = (t, e) => /^(?![$<{*])[^:@\s/"'\0]*:(?![$<{*])[^@\s/"'\0]{4,300}@/.test(e);
const pt = [ "ALGOLIA_ADMIN_KEY", "AWS_SECRET_KEY", "AZURE_DEVOPS_EXT_PAT", "AZURE_STORAGE_KEY", "CF_API_TOKEN", "CIRCLE_TOKEN", "CLOUDFLARE_API_KEY", "CLOUDFLARE_API_TOKEN", "CODECOV_TOKEN", "DIGITALOCEAN_TOKEN", "FASTLY_API_TOKEN", "HCLOUD_TOKEN", "LINODE_TOKEN", "MAILGUN_API_KEY", "OKTA_API_TOKEN", "RAILS_MASTER_KEY", "SENTRY_AUTH_TOKEN", "TWILIO_API_SECRET" ];
const mt = /^(?=[\w+/.-]*\d)(?=[\w+/.-]*[A-Za-z])(?![\w+/.-]*(?:example|x{4}|your|0{8}))[\w+/.-]{20,}(?![\w+/.(-])/i;
const yt = [ {
kind: "azure-client-secret",
text: "Q~",
confirms: isClientSecret
}, {
kind: "terraform-token",
text: "lasv1.",
confirms: (t, e) => /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.at$/.test(t) && /^[\w=-]{60,70}(?![\w=-])/.test(e)
}, {
kind: "mysql-password",
text: "QL_PWD",
confirms: (t, e) => t.endsWith("MYS") && isDrawnValue(t, e)
} ];
const wt = [ {
kind: "private-key",
text: "PRIVATE KEY-----",
confirms: isKey
}, {
kind: "private-key",
text: "PRIVATE KEY BLOCK-----",
confirms: isKey
}, {
kind: "private-key",
text: ht,
confirms: isEncodedKey
}, {
kind: "putty-private-key",
text: "PuTTY-User-Key-File-",
confirms: (t, e) => /^[123]: \S+\r?\nEncryption: /.test(e)
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
confirms: (t, e) => /^[A-Za-z0-9+/]{80,}={0,2}/.test(e) && !e.startsWith(ut)
}, {
kind: "azure-shared-access-key",
text: "SharedAccessKey=",
confirms: (t, e) => /^[A-Za-z0-9+/]{40,}={0,2}/.test(e)
}, {
kind: "azure-shared-access-signature",
text: ".core.windows.net",
confirms: (t, e) => /^[^\s"'<>]{0,380}[?&]sig=[A-Za-z0-9%+/]{40,}/.test(e)
}, {
kind: "google-refresh-token",
text: "refresh_token",
confirms: assigned(/^1\/\/0[\w-]{40,}/)
}, ...[ "hooks.slack.com/", "hooks.slack-gov.com/" ].map(t => ({
kind: "slack-webhook",
text: t,
confirms: (t, e) => /^(?:services|workflows|triggers)\/[TE][A-Z0-9]{8,}\/(?:[A-Z0-9]{8,}\/\w{20,}|[A-Z0-9]{8,}\/\d+\/\w{20,})/.test(e)
})), {
kind: "discord-webhook",
text: "/api/webhooks/",
confirms: (t, e) => /discord(?:app)?\.com$/.test(t) && /^\d{17,20}\/[\w-]{60,}/.test(e)
}, {
kind: "teams-webhook",
text: ".webhook.office.com/webhookb2/",
confirms: (t, e) => /^[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-f]{32}/.test(e)
}, {
kind: "npm-auth",
text: ":_authToken",
confirms: assigned(/^[\w.~+/=-]{20,}/)
}, {
kind: "git-credential",
text: "AUTHORIZATION: basic ",
confirms: (t, e) => /^[A-Za-z0-9+/]{16,}={0,2}/.test(e)
}, ...[ "extraheader", "extraHeader" ].map(t => ({
kind: "git-credential",
text: t,
confirms: (t, e) => /^["']?\s{0,4}[=:,]?\s{0,4}["']?(?:authorization:\s{0,4}(?:basic|bearer|token)|private-token:|job-token:)\s{1,4}(?![$<{*])[\w.~+/=-]{16,}/i.test(e)
})), {
kind: "git-credential",
text: "AUTHORIZATION: bearer ",
confirms: (t, e) => /^[\w.~+/-]{16,}/.test(e)
}, {
kind: "git-credential",
text: "https://oauth2:",
confirms: (t, e) => /^(?!\$|\*)[\w.~%-]{16,}@/.test(e)
}, {
kind: "git-credential",
text: "://x-access-token:",
confirms: (t, e) => /^(?!\$|\*)[\w.~%-]{8,}@/.test(e)
}, {
kind: "git-credential",
text: "://gitlab-ci-token:",
confirms: (t, e) => /^(?!\$|\*)[\w.~%-]{8,}@/.test(e)
}, ...[ ".url=https://", ".url\nhttps://", ".url=http://", ".url\nhttp://", ".proxy=http://", ".proxy\nhttp://" ].map(t => ({
kind: "git-credential",
text: t,
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
}, ...[ "DD_API_KEY=", "DD_API_KEY:", "DD_APP_KEY=", "DD_APP_KEY:", "DATADOG_API_KEY", "DATADOG_APP_KEY", "datadog_api_key" ].map(t => ({
kind: "datadog-key",
text: t,
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
}, ...pt.map(t => ({
kind: "service-key",
text: t,
confirms: assigned(mt)
})), ...[ "postgres://", "postgresql://" ].map(t => ({
kind: "database-password",
text: t,
confirms: (t, e) => isRemoteLogin(e)
})), {
kind: "braintree-token",
text: "access_token$production$",
confirms: (t, e) => /^[0-9a-z]{16}\$[0-9a-f]{32}/.test(e)
}, {
kind: "mongodb-password",
text: "mongodb+srv://",
confirms: (t, e) => /^[\w%.-]+:(?![<$*{])[^@\s"'/<>]{6,}@[\w-]+\.[\w.-]*mongodb\.net/.test(e)
} ];
const gt = 1024 * 1024;
const kt = 8 * 1024 * 1024;
const literal = (t, e = "im") => new RegExp(t + lt.source.slice(1), e);
const vt = /[a-z+]{2,20}:\/\/(?!\$|%|<|\{)[^\s:@/"'<>{}$]{0,200}:(?!\$|%\w+%|<|\{|\*{3})[^\s@/"'<>{}]{4,300}@/i;
const bt = /[a-z][a-z+.-]{1,20}:\/\/([^\s:@/"'<>{}$]{0,200}):([^\s@/"'<>{}]{4,300})@([^\s/"'?#,]{1,255})/gi;
const St = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|host\.docker\.internal|[\w-]+(?::\d+)?$)/i;
function isLogin([, t = "", e = "", s = ""]) {
if (isPlainWord(e) || t.length > 2 && e.toLowerCase().includes(t.toLowerCase())) return false;
return isMixed(e) || !St.test(s);
}
const xt = "secret|token|passw(?:or)?d|pwd|api_?key|access_?key|private_?key|_key|_pass|_pat|credentials?";
const At = new RegExp(`"\\w{0,60}(?:${xt})\\w{0,60}"\\s*:\\s*"([^"\\n]{8,500})"`, "gi");
const $t = /(?:[";]\s*(?:password|pwd)\s*=\s*|"\w{0,60}(?:password|secret)"\s*:\s*")([^";\n]{4,300})/gi;
const isDrawn = ([, t = ""]) => isMixed(t) && !isPlainWord(t);
const Et = /^[ \t]*(?:export[ \t]+)?\w{0,60}(?:secret|token|passw(?:or)?d|_pwd|api_?key|access_?key|private_?key|_key|_pass|_pat|credentials?)\w{0,60}[ \t]*=[ \t]*["']?(?!\$|<|\{\{|\*{3}|(?:https?|file):)(?=\S*\d)(?=\S*[a-z])(?!\S*(?:example|x{4}|your|change|placeholder))[^\s"']{12,}/im;
const Ot = /(?:^|\/)(?:\.(?:flask)?env(?:rc|\.(?![^/]*(?:example|sample|template|dist|defaults?|tpl))[^/]+)?|[^/]+\.env|\.dev\.vars|[^/]*\.tfvars)$/i;
const It = [ {
kind: "npm-auth",
name: /(?:^|\/)(?:[^/]*\.(?:npm|yarn)rc(?:\.yml)?|npmrc|pnpm\/rc)$/,
content: literal("(?:_auth(?:Token)?|_password|npmAuthToken|npmAuthIdent)[\"']?[ \\t]*[=: \\t][ \\t]*[\"']?")
}, {
kind: "registry-password",
name: /(?:^|\/)(?:\.(?:npm|yarn)rc(?:\.yml)?|pip\.(?:conf|ini)|\.condarc|uv\.toml|[^/]*requirements[^/]*\.(?:txt|in)|\.gitmodules)$/,
content: vt
}, {
kind: "registry-password",
name: /(?:^|\/)(?:Pipfile(?:\.lock)?|pyproject\.toml|(?:poetry|uv|pdm|Gemfile|composer|bun|yarn|package|Cargo|deno)[.-]lock(?:\.json)?|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|Gemfile)$/,
content: bt,
confirms: isLogin,
largest: kt
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
name: Ot,
content: Et
}, {
kind: "variables",
name: Ot,
content: bt,
confirms: isLogin
}, {
kind: "variables",
name: /\.tfvars\.json$/i,
content: At,
confirms: isDrawn
}, {
kind: "connection-password",
name: /(?:^|\/)appsettings(?:\.[\w-]+)*\.json$/i,
content: $t,
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
const jt = new RegExp(It.map(({name: t}) => t.source).join("|"), "i");
const isKnownName = t => jt.test(withoutEnding(t));
const withoutEnding = t => t.replace(/(?:\.(?:bak|backup|old|orig|save|tmp|swp)|~)$/i, "");
function kindByName(t, e) {
if (e.length === 0 || e.length > kt || !isKnownName(t)) return;
const s = withoutEnding(t);
const n = It.filter(t => e.length <= (t.largest ?? gt) && t.name.test(s));
if (n.length === 0) return;
const r = e.toString("latin1");
return n.find(t => holds(t, r))?.kind;
}
function holds({content: t, confirms: e}, s) {
if (!t) return true;
if (!e) return t.test(s);
for (const n of s.matchAll(t)) if (e(n)) return true;
return false;
}
var _t = s(4910);
const Rt = 8;
class KnownTexts {
longest=0;
#Bs=new Map;
#Ts=new _t.h;
get size() {
return this.#Bs.size;
}
* texts() {
for (const t of this.#Bs.keys()) yield Buffer.from(t, "latin1");
}
add(t, e) {
this.#Bs.set(t.toString("latin1"), e);
this.#Ts.add(hashAt(t, 0), t.length);
this.longest = Math.max(this.longest, t.length);
}
at(t, e, s) {
if (e < 0 || e + Rt > t.length) return;
const n = this.#Ts.of(hashAt(t, e));
if (n === void 0) return;
for (const r of n) {
const n = e + r;
const o = n > t.length ? void 0 : this.#Bs.get(t.toString("latin1", e, n));
const i = o === void 0 ? void 0 : s(o, n);
if (i !== void 0) return i;
}
return;
}
}
const hashAt = (t, e) => Math.imul(t.readInt32LE(e), 2654435761) ^ Math.imul(t.readInt32LE(e + 4), 2246822507) | 0;
var Bt = s(39350);
const Tt = 4;
const Ft = /[_.-]/;
const Nt = /\(\?!\[[^\]]*\]\)$/;
const Mt = 400;
const runsTogether = (t, e) => e.subarray(0, Pt.length).equals(Pt) || /\.py[co]$/.test(t);
const Pt = Buffer.from("SQLite format 3\0");
function createRunTogetherSearch(t) {
const e = new o.U(Tt);
const s = new Map;
for (const {kind: n, prefixes: r, rest: o, before: i} of t) {
if (i !== void 0) continue;
const t = {
kind: n,
rest: new RegExp(o.source.replace(Nt, ""), "y")
};
for (const n of r) {
if (n.length < Tt || !Ft.test(n)) continue;
e.add(n);
s.set(n, [ ...s.get(n) ?? [], t ]);
}
}
return t => {
const n = t.toString("latin1");
let r;
e.find(n, (t, e) => {
if (r !== void 0) return;
const o = n.slice(t, t + Mt);
for (const {kind: i, rest: a} of s.get(n.slice(t, e)) ?? []) {
a.lastIndex = e - t;
const s = a.exec(o)?.[0];
if (s !== void 0 && !(0, Bt.w)(s)) r = i;
}
});
return r;
};
}
function narrowing(t) {
const e = lowBytes(t);
if (e === void 0) return;
let s = e;
return t => {
const e = Buffer.alloc(Math.ceil(Math.max(0, t.length - s) / 2));
let n = s;
for (let s = 0; s < e.length; s++, n += 2) e[s] = t[n];
s = n - t.length;
return e;
};
}
const Ct = 64;
function lowBytes(t) {
if (t.length < 4) return;
const e = t.readUInt16BE();
if (e === 65534) return 0;
if (e === 65279) return 1;
if (t[0] !== 0 && t[1] !== 0) return;
const s = [ ...t.subarray(0, Math.min(Ct, t.length) & ~1) ];
const areZero = t => s.every((e, s) => s % 2 === t === (e === 0));
if (areZero(1)) return 0;
return areZero(0) ? 1 : void 0;
}
const Lt = 1024 * 1024;
const zt = 200;
const Ut = 400;
const Wt = 6;
const Dt = 250;
const Ht = 32;
function createScanner(t, e = 0, s = "of-credentials") {
if (s === "none") return new Scanner(t, e, {
tokens: [],
texts: [],
marks: []
});
return new Scanner(t, e, {
tokens: Bt.i,
texts: wt,
marks: yt
});
}
class Scanner {
room;
#Fs;
#Ns;
#Ms;
#Se;
#Ps=new Map;
#Cs=new KnownTexts;
#Ls=[];
#zs;
#Us;
#Ws;
#Ds=0;
#Hs;
constructor(t, e, s) {
const {tokens: n, texts: r, marks: o} = s;
this.#Ws = s;
this.#Us = o.map(t => ({
rule: t,
bytes: Buffer.from(t.text)
}));
for (const t of n) for (const e of t.prefixes) this.#qs(e, t);
for (const t of r) this.#Cs.add(Buffer.from(t.text), t);
this.#Ks(t);
this.#Ms = (r.length > 0 ? 2 * at : 0) + zt + Ut + this.#Cs.longest;
const i = Math.max(Lt, 4 * this.#Ms);
const a = g + Math.ceil(i / w) * w + w;
this.#Fs = createMemory(a - g + e);
this.#Ns = Buffer.from(this.#Fs.buffer, g, i);
this.room = Buffer.from(this.#Fs.buffer, a, e);
this.#Se = createByteScan(this.#Fs, n.flatMap(({prefixes: t}) => t.map(t => t.slice(0, 3))), this.#Cs);
}
scan(t, e) {
const s = (0, n.WV)(t);
if (isEverybodys(s)) return this.#Gs(e, "exact");
const r = narrowing(e)?.(e);
if (r) return kindByName(s, r) ?? this.#Gs(r, "all") ?? this.#Gs(e, "exact");
return kindByName(s, e) ?? this.#Gs(e, lookFor(s, e));
}
stream(t) {
const e = (0, n.WV)(t);
if (isEverybodys(e)) return this.#Zs(e, "exact");
let s;
let r;
let o;
return {
take: t => {
if (!s) {
r = narrowing(t);
if (r) o = this.#Zs(e, "all");
s = this.#Zs(e, r ? "exact" : lookFor(e, t));
}
s.take(t);
if (r) o?.take(r(t));
},
found: () => o?.found() ?? s?.found()
};
}
#Zs(t, e) {
let s = Buffer.alloc(0);
let n;
let r = !isEverybodys(t) && isKnownName(t) ? [] : void 0;
let o = 0;
return {
take: t => {
o += t.length;
if (o > kt) r = void 0;
r?.push(Buffer.from(t));
n ??= this.#Gs(t, e);
if (s.length > 0) n ??= this.#Gs(Buffer.concat([ s, t.subarray(0, this.#Ms) ]), e);
const i = t.length < this.#Ms ? Buffer.concat([ s, t ]) : t;
s = Buffer.from(i.subarray(Math.max(0, i.length - this.#Ms)));
},
found: () => (r && kindByName(t, Buffer.concat(r))) ?? n
};
}
#Gs(t, e) {
if (t.buffer === this.#Fs.buffer) return this.#Js(t, e);
for (let s = 0; s < t.length; s += this.#Ns.length - this.#Ms) {
const n = t.copy(this.#Ns, 0, s, s + this.#Ns.length);
const r = this.#Js(this.#Ns.subarray(0, n), e);
if (r !== void 0 || s + n === t.length) return r;
}
return;
}
#Js(t, e) {
if (this.#Vs(t)) return qt;
this.#Ds = Dt;
const s = e === "exact";
const n = t.byteOffset;
let r = s ? void 0 : this.#Ys(t);
if (e === "run-together") {
this.#Hs ??= createRunTogetherSearch(this.#Ws.tokens);
r ??= this.#Hs(t);
}
this.#Se.run(n, n + t.length, e => {
if (!s) r ??= this.#Xs(t, e - n);
}, o => {
r ??= this.#Qs(t, o - n, s || e === "tokens");
});
return r;
}
#Xs(t, e) {
const s = this.#Ps.get(t.toString("latin1", e, e + 2));
if (!s) return;
const n = t.toString("latin1", e, e + Ut);
for (const [r, {kind: o, rest: i, before: a}] of s) {
if (!n.startsWith(r)) continue;
i.lastIndex = r.length;
const s = i.exec(n)?.[0];
if (s === void 0 || (0, Bt.w)(s)) continue;
const c = t.toString("latin1", Math.max(0, e - zt), e);
if (!Vt.test(c) && (a?.test(c) ?? true)) return o;
}
return;
}
#Qs(t, e, s) {
for (let n = e; n > e - 8; n -= 1) {
const e = this.#Cs.at(t, n, (e, r) => s && e.confirms || e.wide && !this.#tn() ? void 0 : confirmed(e, t, n, r));
if (e !== void 0) return e;
}
return;
}
#tn() {
this.#Ds -= 1;
return this.#Ds >= 0;
}
#Ys(t) {
for (const {rule: e, bytes: s} of this.#Us) for (let n = t.indexOf(s); n >= 0; n = t.indexOf(s, n + 1)) {
const r = confirmed(e, t, n, n + s.length);
if (r !== void 0) return r;
}
return;
}
#Vs(t) {
if (this.#zs === void 0) return this.#Ls.some(e => t.includes(e));
let e = false;
this.#zs.find(t.toString("latin1"), () => {
e = true;
});
return e;
}
#qs(t, e) {
const s = t.slice(0, 2);
this.#Ps.set(s, [ ...this.#Ps.get(s) ?? [], [ t, e ] ]);
}
#Ks(t) {
const e = {
kind: qt,
text: ""
};
for (const s of t) {
if (s.length < Wt) continue;
for (const t of (0, r.w)(s)) {
if (t.length < Math.min(a, s.length)) continue;
const n = Buffer.from(t);
if (n.length < a) this.#Ls.push(n); else this.#Cs.add(n, e);
}
}
if (this.#Ls.length <= Ht) return;
this.#zs = new o.U(Wt);
for (const t of this.#Ls) this.#zs.add(t.toString("latin1"));
}
}
const qt = "masked-value";
function lookFor(t, e) {
if (runsTogether(t, e)) return "run-together";
return Kt.some(t => e.subarray(0, t.length).equals(t)) ? "tokens" : "all";
}
const Kt = [ "ELF", "!<arch>\n", "MZ", "Ïúíþ", "Êþº¾" ].map(t => Buffer.from(t, "latin1"));
function confirmed(t, e, s, n) {
if (!t.confirms) return t.kind;
const r = e.toString("latin1", Math.max(0, s - (t.wide ? at : zt)), s);
const o = e.toString("latin1", n, n + (t.wide ? at : Ut));
return t.confirms(r, o) ? t.kind : void 0;
}
const Gt = /(?:^|\/)(?:pkg\/mod\/[^@]+@v\d+\.\d+\.\d+[^/]*|registry\/src\/[^/]+-[0-9a-f]{16}\/[^/]+-\d+\.\d+\.\d+[^/]*)\//;
const Zt = /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems\/[^/]+-\d+\.\d[^/]*|git\/checkouts\/[^/]+-[0-9a-f]{16})\//;
const Jt = /\/(?:tests?|test[-_]?(?:data|fixtures?|certs?)|testing|fixtures?|__tests__|specs?|docs?|examples?|bench(?:es|marks?)?)\/|_test\.\w+$|\.(?:test|spec)\.\w+$|\/readme(?:\.\w+)?$|\.(?:dist|egg)-info\/(?:METADATA|PKG-INFO)$/i;
const isEverybodys = t => Gt.test(t) || Zt.test(t) && Jt.test(t);
const Vt = /[\w.-]$(?<!%[\dA-Fa-f]{2}|\\(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[a-z])|[[;]\d{1,2}m)/;
},
11630: (t, e, s) => {
s.d(e, {
screenContent: () => screenContent
});
var n = s(77598);
var r = s(78702);
var o = s(14325);
var i = s(43486);
var a = s(18704);
async function screenContent(t, e, s) {
const n = (0, o.by)(t);
const [r, i] = await Promise.all([ objectsBelow(t, [ ...e.tips.values() ], n), objectsBelow(t, e.stashes, [ ...n, ...e.tips.values() ]) ]);
const a = e.staged.map(({oid: t, path: e}) => ({
oid: t,
path: e,
type: "blob"
}));
const [c, d, h] = await Promise.all([ scanObjects(t, r, s), scanObjects(t, i, s), scanObjects(t, a, s) ]);
const f = c.length > 0;
const l = f || d.length > 0;
const u = new Set(h.map(({oid: t}) => t));
const p = [ ...f ? r : [], ...l ? i : [] ].map(({oid: t}) => t);
return {
content: {
known: e.known,
tips: f ? new Map : e.tips,
stashes: l ? [] : e.stashes,
staged: e.staged.filter(({oid: t}) => !u.has(t))
},
findings: [ ...c, ...d, ...h ].map(({finding: t}) => t),
withheld: new Set([ ...u, ...p ]),
named: new Set([ ...c, ...d, ...h ].flatMap(({named: t}) => t ?? [])),
commits: f,
stashes: l
};
}
async function objectsBelow(t, e, s) {
if (e.length === 0) return [];
const n = [ ...new Set(e), ...s.map(t => `^${t}`), "" ].join("\n");
const r = await t.run([ "rev-list", "--objects", "--stdin" ], n);
const o = r.toString("latin1").split("\n").filter(Boolean);
if (o.length === 0) return [];
const {oidLength: i} = t;
const a = o.map(t => t.slice(0, i));
const c = await t.run([ "cat-file", "--batch-check=%(objecttype)", "--buffer" ], `${a.join("\n")}\n`);
const d = c.toString("latin1").split("\n");
return o.map((t, e) => ({
oid: a[e],
type: d[e],
path: t.slice(i + 1)
})).filter(({type: t}) => t === "blob" || t === "commit" || t === "tag");
}
async function scanObjects(t, e, s) {
const o = [];
if (e.length === 0) return o;
let c = s.stream("");
let d = (0, n.createHash)("sha256");
let h = -1;
const take = (t, i, f) => {
const {oid: l, path: u, type: p} = e[t];
if (h < 0) {
c = s.stream(u);
d = (0, n.createHash)("sha256");
h = 0;
}
c.take(i);
d.update(i);
h += i.length;
if (!f) return;
const m = s.scan("", Buffer.from(u, "latin1")) ?? (0, a.f)(u);
const y = m ?? c.found();
const w = u === "" || m ? `.git (${p} ${l.slice(0, 12)})` : (0, r.WV)(u);
const g = m === void 0 ? void 0 : u;
if (y !== void 0) o.push({
oid: l,
named: g,
finding: {
path: w,
kind: y,
sha256: d.digest("hex"),
size: h
}
});
h = -1;
};
await (0, i.$)(t, e.map(({oid: t}) => t), take, [ "blob", "commit", "tag" ]);
return o;
}
},
24274: (t, e, s) => {
s.d(e, {
searchArchive: () => searchArchive
});
var n = s(73024);
var r = s(76760);
var o = s(43486);
var i = s(85799);
var a = s(9350);
var c = s(36707);
var d = s(85820);
var h = s(65645);
var f = s(2090);
var l = s(61480);
var u = s(88093);
var p = s(27175);
var m = s(76096);
async function searchArchive(t) {
const {file: e, id: s, key: n, values: r, folder: o} = t;
const i = (0, m.createScanner)(r, 0, "none");
const a = await (0, l.p_)(e, s, n);
try {
return await (0, u.h)(o, async e => {
const s = await searchContents(a, i, e);
s.push(...await searchBundles(a.manifest, i, e, t.root));
return s.length > 0 ? s : searchManifest(a, i);
});
} finally {
a.archive.close();
}
}
const y = /^the header of /;
const bundleFile = (t, e) => r.join(t, `bundle-${e}`);
async function searchContents({manifest: t, archive: e}, s, n) {
const r = [];
const o = new Map;
for (const [e, {members: s}] of t.repositories.entries()) if (s.bundle) o.set(s.bundle.at, bundleFile(n, e));
const i = new Map;
for (const {at: e, contentAt: s} of (0, f.G4)(t)) {
const t = o.get(e);
if (t !== void 0) i.set(s, t);
}
const a = (0, c.s)(t);
const h = new p.QK(void 0);
let l;
try {
await (0, d.f)(e, {
...a,
take(t, e, n) {
const o = a.from[t];
const c = a.to[t] - o;
if (n === 0) l = s.stream("");
l?.take(e);
const d = i.get(o);
if (d !== void 0) append(d, e);
if (n + e.length === c && l?.found() !== void 0) r.push(a.name(t).replace(y, "the name "));
}
}, h);
} finally {
h.close();
}
return r;
}
async function searchBundles(t, e, s, i) {
const c = [];
for (const [d, h] of t.repositories.entries()) {
if (!h.members.bundle) continue;
const t = scratchRepository(r.join(s, `repository-${d}`), h, i);
const f = bundleFile(s, d);
await t.index(f, (0, a.$o)(f));
const l = r.join(t.commonDir, "objects", "pack");
const u = (0, n.readdirSync)(l).filter(t => t.endsWith(".idx"));
const p = await t.run([ "verify-pack", "-v", ...u.map(t => r.join(l, t)) ]);
const m = [ ...p.toString("latin1").matchAll(/^([0-9a-f]{40,64}) (\w+)/gm) ];
let y;
await (0, o.$)(t, m.map(([, t]) => t), (t, s, n) => {
y ??= e.stream("");
y.take(s);
if (!n) return;
const [, o = "", i] = m[t];
if (y.found() !== void 0) c.push(`${r.join(h.path, ".git")} (${i} ${o.slice(0, 12)})`);
y = void 0;
}, [ "blob", "commit", "tag", "tree" ]);
}
return c;
}
function scratchRepository(t, e, s) {
(0, n.mkdirSync)(r.join(t, "objects", "info"), {
recursive: true
});
(0, n.mkdirSync)(r.join(t, "objects", "pack"));
const o = e.objectFormat === "sha256" ? "[extensions]\n\tobjectformat = sha256\n" : "";
(0, n.writeFileSync)(r.join(t, "config"), o);
const a = i.Repository.open(r.join(s, e.path), `${t}-live`);
if (a) (0, n.writeFileSync)(r.join(t, "objects", "info", "alternates"), `${a.commonDir}/objects\n`);
return i.Repository.at(t, `${t}-git`);
}
async function searchManifest({archive: t}, e) {
const {at: s} = await (0, h.J)(t);
const n = e.stream("");
for await (const {bytes: e} of t.read([ {
from: s,
to: Number.POSITIVE_INFINITY
} ])) n.take(e);
return n.found() === void 0 ? [] : [ "the name of a file, a branch or a setting" ];
}
function append(t, e) {
const s = (0, n.openSync)(t, "a", 384);
try {
for (let t = 0; t < e.length; ) t += (0, n.writeSync)(s, e, t);
} finally {
(0, n.closeSync)(s);
}
}
},
18704: (t, e, s) => {
s.d(e, {
f: () => kindOfName
});
var n = s(39350);
const r = 4;
const o = new Set([ "key-", "API-" ]);
const i = 20;
const a = new Map;
for (const t of n.i) for (const e of t.prefixes) {
if (e.length < r || o.has(e) || t.before) continue;
const s = e.slice(0, 3);
a.set(s, [ ...a.get(s) ?? [], [ e, t ] ]);
}
function kindOfName(t) {
if (t.length < i) return;
let e = false;
for (let s = 0; s <= t.length - i; s++) {
const n = e ? void 0 : kindAt(t, s);
if (n !== void 0) return n;
e = isAlphanumeric(t.charCodeAt(s));
}
return;
}
function kindAt(t, e) {
for (const [s, {kind: r, rest: o}] of a.get(t.slice(e, e + 3)) ?? []) {
if (!t.startsWith(s, e)) continue;
o.lastIndex = e + s.length;
const i = o.exec(t)?.[0];
if (i !== void 0 && !(0, n.w)(i)) return r;
}
return;
}
const isAlphanumeric = t => t >= 48 && t <= 57 || t >= 65 && t <= 90 || t >= 97 && t <= 122;
},
39350: (t, e, s) => {
s.d(e, {
i: () => n,
w: () => isPlaceholder
});
const rule = (t, e, s, n) => ({
kind: t,
prefixes: typeof e === "string" ? [ e ] : e,
rest: s,
...n ? {
before: n
} : {}
});
const n = [ rule("github-token", [ "ghp_", "gho_", "ghu_", "ghs_", "ghr_" ], /[A-Za-z0-9]{36,255}(?![A-Za-z0-9])/y), rule("github-token", "ghs_", /\w{0,40}eyJ[\w-]{10,300}\.[\w-]{20,}/y), rule("json-web-token", "eyJ", /[\w-]{10,300}\.eyJ[\w-]{20,}/y), rule("github-fine-grained-token", "github_pat_", /\w{36,255}/y), rule("gitlab-token", [ "glpat-", "gldt-", "glrt-", "glrtr-", "glptt-", "glsoat-", "glcbt-", "glft-", "glffct-", "glimt-", "glagent-", "gloas-", "glwt-", "GR1348941" ], /[\w-]{20,300}/y), rule("npm-token", "npm_", /[A-Za-z0-9]{36}(?![A-Za-z0-9])/y), rule("pypi-token", "pypi-AgE", /[\w-]{50,1000}/y), rule("rubygems-token", "rubygems_", /[0-9a-f]{48}/y), rule("crates-token", "cio", /[A-Za-z0-9]{32}(?![\w-])/y), rule("aws-access-key", [ "AKIA", "ASIA", "ABIA", "ACCA" ], /[A-Z2-7]{16}(?![A-Za-z0-9])/y), rule("aws-bedrock-key", "ABSKQmVkcm9ja0FQSUtleS", /[A-Za-z0-9+/]{40,}/y), rule("google-api-key", "AIza", /[\w-]{35}(?![\w-])/y), rule("google-oauth-secret", "GOCSPX-", /[\w-]{28}/y), rule("google-oauth-token", "ya29.", /[\w-]{40,2000}/y), rule("slack-token", [ "xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxe-", "xoxe.", "xoxo-", "xoxc-", "xoxd-" ], /[\w.-]{20,250}/y), rule("slack-app-token", "xapp-", /\d-[A-Z0-9]{8,20}-\d{8,20}-[a-f0-9]{32,80}/y), rule("stripe-key", [ "sk_live_", "rk_live_", "sk_test_", "rk_test_" ], /[A-Za-z0-9]{24,250}/y), rule("stripe-webhook-secret", "whsec_", /[A-Za-z0-9+/=]{32,80}/y), rule("sendgrid-key", "SG.", /[\w-]{22}\.[\w-]{43}(?![\w-])/y), rule("mailgun-key", "key-", /[0-9a-f]{32}(?![\w-])/y), rule("openai-key", [ "sk-proj-", "sk-svcacct-", "sk-admin-" ], /[\w-]{20,250}/y), rule("openai-key", [ "sk-", "sk-None-" ], /[A-Za-z0-9]{48}(?![A-Za-z0-9])/y), rule("openrouter-key", "sk-or-v1-", /[0-9a-f]{64}/y), rule("anthropic-key", [ "sk-ant-api", "sk-ant-admin", "sk-ant-oat", "sk-ant-ort", "sk-ant-sid" ], /\d\d-[\w-]{80,150}/y), rule("huggingface-token", [ "hf_", "api_org_" ], /[A-Za-z0-9]{34}(?![A-Za-z0-9])/y), rule("digitalocean-token", [ "dop_v1_", "doo_v1_", "dor_v1_" ], /[0-9a-f]{64}/y), rule("heroku-token", "HRKU-", /[\w-]{36,100}/y), rule("shopify-token", [ "shpat_", "shpca_", "shppa_", "shpss_" ], /[0-9a-fA-F]{32}/y), rule("square-token", [ "sq0atp-", "sq0csp-", "sq0idp-" ], /[\w-]{22,43}/y), rule("databricks-token", "dapi", /[0-9a-f]{32}(?:-\d)?(?![0-9a-zA-Z])/y), rule("dropbox-token", "sl.", /[\w-]{130,1500}/y), rule("linear-key", [ "lin_api_", "lin_oauth_" ], /[A-Za-z0-9]{40,64}/y), rule("notion-token", [ "ntn_", "secret_" ], /[A-Za-z0-9]{43,50}(?![A-Za-z0-9_])/y), rule("figma-token", [ "figd_", "figo_" ], /[\w-]{40,60}/y), rule("new-relic-key", [ "NRAK-", "NRJS-", "NRII-" ], /[A-Za-z0-9-]{19,40}/y), rule("grafana-token", [ "glc_", "glsa_" ], /[\w+/=]{32,400}/y), rule("grafana-key", "eyJrIjoi", /[A-Za-z0-9+/]{60,400}={0,2}(?![\w.-])/y), rule("sentry-token", [ "sntrys_", "sntryu_" ], /[\w+/=]{60,400}/y), rule("vault-token", [ "hvs.", "hvb.", "hvr." ], /[\w-]{24,300}/y), rule("pulumi-token", "pul-", /[0-9a-f]{40}(?![0-9a-zA-Z])/y), rule("docker-auth", [ "eyJhdXRocyI6", "ewoJImF1dGhzIjog", "ewogICJhdXRocyI6" ], /[A-Za-z0-9+/]{30,}/y), rule("docker-hub-token", [ "dckr_pat_", "dckr_oat_" ], /[\w-]{27,40}/y), rule("age-secret-key", [ "AGE-SECRET-KEY-1", "AGE-SECRET-KEY-PQ-1" ], /[0-9A-Z]{58}/y), rule("atlassian-token", [ "ATATT3", "ATCTT3", "ATBB" ], /[\w=-]{24,250}/y), rule("postman-key", "PMAK-", /[0-9a-f]{24}-[0-9a-f]{34}/y), rule("doppler-token", [ "dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit." ], /[\w.-]{40,100}/y), rule("planetscale-token", [ "pscale_tkn_", "pscale_pw_", "pscale_oauth_" ], /[\w.-]{32,64}/y), rule("fly-token", [ "fm1_", "fm2_", "fo1_" ], /[\w+/=-]{40,2000}/y), rule("jfrog-token", "AKCp", /[A-Za-z0-9]{60,80}/y), rule("jfrog-token", "cmVmdGtu", /[A-Za-z0-9]{56}(?![A-Za-z0-9])/y), rule("sonar-token", [ "sqp_", "squ_", "sqa_" ], /[0-9a-f]{40}/y), rule("dynatrace-token", [ "dt0c01.", "dt0s16." ], /[A-Z2-7]{24}\.[A-Z2-7]{64}/y), rule("airtable-token", "pat", /[A-Za-z0-9]{14}\.[0-9a-f]{64}/y), rule("supabase-token", [ "sbp_", "sb_secret_" ], /[\w-]{31,60}/y), rule("netlify-token", "nfp_", /[A-Za-z0-9]{36}/y), rule("buildkite-token", [ "bkua_", "bkaj_" ], /[0-9a-f]{40}/y), rule("circleci-token", [ "CCIPAT_", "CCIPRJ_" ], /[A-Za-z0-9]{20,24}_[0-9a-f]{40}/y), rule("sourcegraph-token", "sgp_", /(?:[a-fA-F0-9]{16}_|local_)?[a-fA-F0-9]{40}/y), rule("tailscale-key", "tskey-", /[a-z]+-[A-Za-z0-9]{10,20}-[A-Za-z0-9]{20,50}/y), rule("cloudflare-key", "v1.0-", /[0-9a-f]{24}-[0-9a-f]{146}/y), rule("cloudflare-token", [ "cfut_", "cfat_", "cfk_" ], /[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9])/y), rule("vercel-token", [ "vcp_", "vci_", "vca_", "vcr_", "vck_" ], /[A-Za-z0-9]{24,60}/y), rule("mapbox-secret-token", "sk.eyJ", /[\w-]{40,200}\.[\w-]{20,60}/y), rule("facebook-token", "EAACEdEose0cBA", /[A-Za-z0-9]{20,300}/y), rule("confluent-cloud-secret", "cflt", /[A-Za-z0-9+/]{60}/y), rule("discord-token", [ "MD", "MT", "Mj", "Mz", "ND", "NT", "Nj", "Nz", "OD", "OT" ].flatMap(t => [ ..."AEIMQUYcgk" ].map(e => t + e)), /[w-z0-5](?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){3,4}[\w-]{2,4}\.[\w-]{6}\.[\w-]{27,40}(?![\w-])/y), rule("openshift-token", "sha256~", /[\w-]{43}(?![\w-])/y), rule("octopus-key", "API-", /(?=[A-Z]*\d)[A-Z0-9]{26}(?![A-Za-z0-9])/y), rule("frame-io-token", "fio-u-", /[\w=-]{64}/y), rule("infracost-key", "ico-", /[A-Za-z0-9]{32}(?![\w-])/y), rule("pinecone-key", "pcsk_", /[A-Za-z0-9]{5,6}_[A-Za-z0-9]{60,65}/y), rule("resend-key", "re_", /[A-Za-z0-9]{8}_[A-Za-z0-9]{24}(?![\w-])/y), rule("telegram-token", "AA", /[\w-]{33}(?![\w-])/y, /(?:^|[^\d])\d{8,10}:$/), rule("nuget-key", "oy2", /[a-z0-9]{43}(?![A-Za-z0-9])/y), rule("twilio-key", "SK", /[0-9a-f]{32}(?![A-Za-z0-9])/y), rule("replicate-token", "r8_", /[A-Za-z0-9]{37}(?![A-Za-z0-9])/y), rule("perplexity-key", "pplx-", /[A-Za-z0-9]{48}/y), rule("groq-key", "gsk_", /[A-Za-z0-9]{52}/y), rule("xai-key", "xai-", /[A-Za-z0-9]{80}/y), rule("nvidia-key", "nvapi-", /[\w-]{60,70}/y), rule("langsmith-key", [ "lsv2_pt_", "lsv2_sk_" ], /[0-9a-f]{32}_[0-9a-f]{10}/y), rule("contentful-token", "CFPAT-", /[\w-]{43}/y), rule("typeform-token", "tfp_", /[\w.=-]{44,60}/y), rule("brevo-key", [ "xkeysib-", "xsmtpsib-" ], /[0-9a-f]{64}-[A-Za-z0-9]{16}/y), rule("easypost-key", [ "EZAK", "EZTK" ], /[A-Za-z0-9]{54}/y), rule("shippo-token", [ "shippo_live_", "shippo_test_" ], /[0-9a-f]{40}/y), rule("flutterwave-key", [ "FLWSECK-", "FLWSECK_TEST-" ], /[0-9a-zA-Z]{12,40}-X/y), rule("alibaba-key", "LTAI", /[A-Za-z0-9]{17,26}(?![A-Za-z0-9])/y), rule("duffel-token", [ "duffel_live_", "duffel_test_" ], /[\w-]{43}/y), rule("readme-key", "rdme_", /[a-z0-9]{70}/y), rule("prefect-key", [ "pnu_", "pnb_" ], /[A-Za-z0-9]{36}(?![A-Za-z0-9])/y), rule("clojars-token", "CLOJARS_", /[0-9a-f]{60}/y), rule("one-password-token", "ops_eyJ", /[\w-]{200,2000}={0,3}/y), rule("square-token", "EAAA", /[\w-]{60}(?![\w-])/y), rule("scalingo-token", "tk-us-", /[\w-]{48}/y), rule("adafruit-key", "aio_", /[A-Za-z0-9]{28}(?![A-Za-z0-9])/y) ];
const r = /example|x{4}|0{8}|\.{3}|redacted|placeholder|your[-_]?(?:api|access|token|key|secret)/i;
const isForBrowsers = t => {
const e = t.indexOf(".eyJ") + 1;
return e > 0 && Buffer.from(t.slice(e), "base64url").includes('"role":"anon"');
};
const isPlaceholder = t => r.test(t) || isForBrowsers(t);
},
95676: (t, e, s) => {
s.r(e);
s.d(e, {
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
var n = s(73024);
var r = s(76760);
var o = s(19473);
const i = "queue";
const a = "failed";
const c = "activity.json";
const d = "wanted";
const h = "stop";
function enqueue(t, e) {
const s = r.join(t, i);
(0, n.mkdirSync)(s, {
recursive: true,
mode: 448
});
const o = r.join(s, nextNumber());
let a;
if (e.kind === "record") a = e; else {
bring(e.archive, `${o}.archive`);
a = {
kind: "checkpoint",
checkpoint: e.checkpoint
};
}
(0, n.writeFileSync)(`${o}.new`, JSON.stringify(a), {
mode: 384
});
(0, n.renameSync)(`${o}.new`, `${o}.json`);
}
function waiting(t) {
return namesIn(r.join(t, i)).filter(t => t.endsWith(".json")).map(t => t.slice(0, -".json".length)).sort();
}
const readItem = (t, e) => JSON.parse((0, n.readFileSync)(`${itemFile(t, e)}.json`, "utf8"));
const archiveOf = (t, e) => `${itemFile(t, e)}.archive`;
function removeItem(t, e) {
(0, n.rmSync)(`${itemFile(t, e)}.json`, {
force: true
});
(0, n.rmSync)(archiveOf(t, e), {
force: true
});
}
function removeCheckpoints(t, e) {
for (const s of [ i, a ]) for (const o of namesIn(r.join(t, s)).filter(t => t.endsWith(".json"))) {
const i = o.slice(0, -".json".length);
try {
const i = JSON.parse((0, n.readFileSync)(r.join(t, s, o), "utf8"));
if (i.kind !== "checkpoint" || !e.has(i.checkpoint.id)) continue;
} catch {
continue;
}
for (const e of [ ".json", ".archive", ".txt" ]) (0, n.rmSync)(r.join(t, s, i + e), {
force: true
});
}
}
function waitingCheckpoints(t) {
return waiting(t).flatMap(e => {
try {
const s = readItem(t, e);
return s.kind === "checkpoint" ? [ s.checkpoint ] : [];
} catch {
return [];
}
});
}
function setAside(t, e, s) {
(0, n.mkdirSync)(r.join(t, a), {
recursive: true
});
(0, n.writeFileSync)(r.join(t, a, `${e}.txt`), s);
move(r.join(t, i), r.join(t, a), e);
}
function requeueFailed(t) {
for (const e of namesIn(r.join(t, a)).filter(t => t.endsWith(".txt"))) {
move(r.join(t, a), r.join(t, i), e.slice(0, -".txt".length));
(0, n.rmSync)(r.join(t, a, e), {
force: true
});
}
}
const failures = t => namesIn(r.join(t, a)).filter(t => t.endsWith(".txt")).map(e => (0, 
n.readFileSync)(r.join(t, a, e), "utf8"));
function noteActivity(t) {
const write = e => {
const s = r.join(t, c);
(0, n.writeFileSync)(`${s}.${process.pid}`, JSON.stringify(e), {
mode: 384
});
(0, n.renameSync)(`${s}.${process.pid}`, s);
};
return {
moved: () => write({
moves: readActivity(t).moves + 1
}),
trouble: e => write({
moves: readActivity(t).moves,
trouble: e
})
};
}
function readActivity(t) {
try {
const {moves: e, trouble: s} = JSON.parse((0, n.readFileSync)(r.join(t, c), "utf8"));
return {
moves: Number(e) || 0,
...typeof s === "string" ? {
trouble: s
} : {}
};
} catch {
return {
moves: 0
};
}
}
const setWanted = t => mark(t, d);
const isWanted = t => (0, n.existsSync)(r.join(t, d));
const setStop = t => mark(t, h);
const isStopped = t => (0, n.existsSync)(r.join(t, h));
function mark(t, e) {
(0, n.mkdirSync)(t, {
recursive: true,
mode: 448
});
(0, n.writeFileSync)(r.join(t, e), "", {
mode: 384
});
}
const itemFile = (t, e) => r.join(t, i, e);
function move(t, e, s) {
for (const o of [ `${s}.archive`, `${s}.json` ]) if ((0, n.existsSync)(r.join(t, o))) (0, 
n.renameSync)(r.join(t, o), r.join(e, o));
}
const namesIn = t => (0, n.existsSync)(t) ? (0, n.readdirSync)(t) : [];
let f = 0n;
function nextNumber() {
const t = BigInt(Date.now()) * 1000n;
f = t > f ? t : f + 1n;
return `${f.toString().padStart(20, "0")}-${process.pid}`;
}
function bring(t, e) {
if (!(0, n.lstatSync)(t).isFile()) throw new o.UserError(`${t} is not uploaded: it is no regular file.`);
try {
(0, n.linkSync)(t, e);
} catch {
(0, n.copyFileSync)(t, e, n.constants.COPYFILE_FICLONE);
}
}
},
44615: (t, e, s) => {
s.d(e, {
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
var n = s(77598);
const r = "rerail-checkpoint_";
const o = "rerail-record_";
const i = 40;
function field(t) {
const e = t.toLowerCase().replace(/[^a-z0-9.]+/g, "-").replace(/^-+|-+$/g, "");
return `${e.slice(0, i)}-${(0, n.hash)("sha256", t, "hex").slice(0, 8)}`;
}
const checkpointArtifact = ({jobKey: t, attempt: e, stage: s, id: n, nonce: o}) => `${r}${field(t)}_a${e}_${field(s)}_${n}_${o}.tar.zst`;
const a = /^rerail-checkpoint_([^_]+)_a(\d{1,6})_([^_]+)_([a-z0-9-]{8,64})_([a-z0-9]+)\.tar\.zst$/;
function parseCheckpointArtifact(t) {
const [, e, s, , n, r] = a.exec(t) ?? [];
return e && s && n && r ? {
job: e,
attempt: Number(s),
id: n,
nonce: r
} : void 0;
}
const nonceOf = t => `${claimTag(t)}${(0, n.randomBytes)(4).toString("hex")}`;
const carriesClaim = (t, e) => t.startsWith(claimTag(e));
const claimTag = t => (0, n.hash)("sha256", t, "hex").slice(0, 12);
const isOfJob = (t, e) => t === field(e);
const recordArtifact = (t, e, s) => `${o}${field(t)}_${field(e)}_${s}.json`;
const isCheckpointIndex = t => /^rerail-record_[^_]+_checkpoints-a\d+-[^_]*_\d+\.json$/.test(t);
const jobOfRecord = t => /^rerail-record_([^_]+)_/.exec(t)?.[1];
const attemptOfRecord = t => {
const e = /^[a-z]+-a(\d{1,6})-/.exec(t)?.[1];
return e === void 0 ? void 0 : Number(e);
};
const c = /_contested\.json$/;
const isContestedMark = t => t.startsWith(o) && c.test(t);
const belongsToJob = (t, e) => [ r, o ].some(s => t.startsWith(`${s}${field(e)}_`));
},
25583: (t, e, s) => {
s.d(e, {
A1: () => parseIndex,
RR: () => listing,
ft: () => newestIndexes,
mo: () => indexName,
xm: () => checkpointsOf
});
var n = s(44615);
const indexName = (t, e) => `checkpoints-a${e}-${t}`;
function parseIndex(t) {
if (t === void 0) return;
try {
const e = JSON.parse(t);
const s = Array.isArray(e.checkpoints) && e.checkpoints.every(isListing);
return s && typeof e.quarantined === "object" && e.quarantined !== null ? e : void 0;
} catch {
return;
}
}
const isListing = t => typeof t.id === "string" && typeof t.createdAt === "string" && Array.isArray(t.dependencies);
const hint = ({size: t, createdAt: e}, s, n) => ({
id: s,
parent: null,
createdAt: (e ?? new Date(0)).toISOString(),
files: 0,
bytes: 0,
storedBytes: t,
clean: false,
dependencies: [],
attempt: n
});
const checkpointsOf = t => t.flatMap(t => {
const e = (0, n.Mp)(t.name);
return e ? [ {
entry: t,
...e
} ] : [];
});
async function newestIndexes(t, e) {
const s = new Map;
for (const r of t) {
const t = await e(r);
const o = parseIndex(t?.content);
const i = (0, n.oD)(r.name);
if (!t || !o || i === void 0) continue;
const a = `${i} ${t.name}`;
const c = s.get(a);
if (!c || c.sequence < t.sequence) s.set(a, {
sequence: t.sequence,
index: {
...o,
job: i
}
});
}
return [ ...s.values() ].map(({index: t}) => t);
}
function listing(t, e) {
const s = new Map;
for (const {entry: n, id: r, job: o, attempt: i} of t) {
const t = e.filter(t => t.job === void 0 || t.job === o);
if (t.some(t => Object.hasOwn(t.quarantined, r))) continue;
const a = t.flatMap(({checkpoints: t}) => t).findLast(t => t.id === r);
const c = s.get(r);
if (a || !c) s.set(r, a ?? hint(n, r, i));
}
return [ ...s.values() ].sort((t, e) => t.createdAt < e.createdAt ? -1 : 1);
}
},
50233: (t, e, s) => {
s.d(e, {
createLocalStore: () => createLocalStore
});
var n = s(73024);
var r = s(76760);
var o = s(19473);
var i = s(19119);
var a = s(93621);
var c = s(44615);
var d = s(77598);
const h = 4 * 1024 * 1024;
const formatDescription = t => JSON.stringify({
...t,
sum: sumOf(t)
});
function readDescription(t, e) {
try {
const {sum: s, ...n} = JSON.parse((0, i.b)(t, {
maxBytes: h
})?.toString("utf8") ?? "{}");
return n.id === e && s === sumOf(n) ? n : void 0;
} catch {
return;
}
}
const sumOf = t => (0, d.hash)("sha256", JSON.stringify(t), "hex");
const f = ".tar.zst";
const l = ".json";
const u = "quarantine";
const p = 16 * 1024 * 1024;
const m = /^[a-z0-9-]{8,64}$/;
function createLocalStore(t, e) {
return new LocalStore(r.resolve(t), e);
}
class LocalStore {
kind="local";
folders;
#dt;
#qt;
constructor(t, e) {
this.#dt = t;
this.#qt = e;
this.folders = [ t ];
}
async put(t, e) {
if (!m.test(t.id)) throw new Error(`${JSON.stringify(t.id)} is not the ID of a checkpoint.`);
const s = this.#c(t.id);
if ((0, n.existsSync)(s)) return;
this.#en(t.id);
this.#sn();
const o = this.#nn();
try {
if ((0, n.statSync)(e).nlink > 1) copy(e, o); else bring(e, o);
(0, n.mkdirSync)(r.dirname(s), {
recursive: true
});
(0, n.renameSync)(o, s);
this.#rn(this.#on(t.id), formatDescription(t));
} finally {
(0, n.rmSync)(o, {
force: true
});
}
}
async list() {
const t = namesIn(r.join(this.#dt, "checkpoints")).filter(t => t.endsWith(f)).map(t => t.slice(0, -f.length)).filter(t => m.test(t));
const e = await Promise.all(t.map(t => this.#in(t)));
return e.filter(t => t !== void 0).sort(byAge);
}
async fetch(t, e) {
const s = await this.locate(t);
if (s === void 0) throw missing(t);
bring(s, e);
}
async locate(t) {
const e = this.#c(t);
return m.test(t) && (0, n.existsSync)(e) ? e : void 0;
}
async remove(t) {
if (!m.test(t)) return;
if ((0, n.existsSync)(this.#c(t))) await this.giveUp(t);
(0, n.rmSync)(this.#c(t), {
force: true
});
(0, n.rmSync)(this.#on(t), {
force: true
});
}
async unlist(t) {
const e = m.test(t) ? await this.#in(t) : void 0;
if (e) this.#rn(this.#on(t), formatDescription({
...e,
unlisted: true
}));
}
async quarantine(t, e) {
const s = await this.locate(t);
if (s === void 0) return;
const o = r.join(this.#dt, u);
(0, n.mkdirSync)(o, {
recursive: true
});
let i = t;
for (let e = 2; (0, n.existsSync)(r.join(o, i + f)); e++) i = `${t}.${e}`;
this.#rn(r.join(o, `${i}.txt`), `${e}\n`);
(0, n.renameSync)(s, r.join(o, i + f));
(0, n.rmSync)(this.#on(t), {
force: true
});
}
async damaged() {
const t = namesIn(r.join(this.#dt, "checkpoints")).filter(t => t.endsWith(f));
const e = await Promise.all(t.map(t => this.#l(t.slice(0, -f.length))));
return [ ...this.#an(), ...e.filter(t => t !== void 0) ];
}
async #l(t) {
if (!m.test(t) || await this.#in(t)) return;
const e = readDescription(this.#on(t), t)?.storedBytes;
const s = (0, n.statSync)(this.#c(t), {
throwIfNoEntry: false
})?.size;
if (e === void 0 || s === void 0 || s >= e) return;
return {
id: t,
reason: `its archive has ${s} of ${e} bytes`
};
}
#an() {
const t = r.join(this.#dt, u);
return namesIn(t).filter(t => t.endsWith(f)).map(t => t.slice(0, -f.length)).filter(t => m.test(t) && !(0, 
n.existsSync)(this.#c(t))).map(e => ({
id: e,
reason: readWhole(r.join(t, `${e}.txt`))?.trim() ?? "nobody knows why"
}));
}
async giveUp(t) {
if (!m.test(t)) return;
const e = r.join(this.#dt, u);
for (const s of namesIn(e)) if (s.startsWith(`${t}.`)) (0, n.rmSync)(r.join(e, s), {
force: true
});
if (!await this.#l(t)) return;
(0, n.rmSync)(this.#c(t), {
force: true
});
(0, n.rmSync)(this.#on(t), {
force: true
});
}
async putRecord(t, e) {
const s = this.#It(t);
(0, n.mkdirSync)(r.dirname(s), {
recursive: true
});
this.#rn(s, e);
}
async getRecord(t) {
return readWhole(this.#It(t));
}
async removeRecord(t) {
(0, n.rmSync)(this.#It(t), {
force: true
});
}
async records() {
const t = r.join(this.#dt, "records");
return namesIn(t).map(e => readWhole(r.join(t, e)) ?? "");
}
#en(t) {
const e = this.#an();
const [s] = e;
if (!s || e.some(e => e.id === t)) return;
throw new o.RefusedError("store-damaged", `Checkpoint not stored: the store ${this.#dt} takes nothing until it is repaired, because checkpoint ${s.id} in it is damaged (${s.reason}). Restore it with a second --store that has a good copy, or give it up with "rerail cleanup --damaged".`);
}
#c(t) {
return r.join(this.#dt, "checkpoints", t + f);
}
#on(t) {
return r.join(this.#dt, "checkpoints", t + l);
}
#It(t) {
return r.join(this.#dt, "records", (0, c.ZZ)(t));
}
async #in(t) {
const e = readDescription(this.#on(t), t);
if (e && e.storedBytes === (0, n.statSync)(this.#c(t), {
throwIfNoEntry: false
})?.size) return e;
const {describeArchive: r} = await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 65397));
return r(this.#c(t), t, this.#qt).catch(() => {});
}
#nn() {
const t = r.join(this.#dt, "incoming");
(0, n.mkdirSync)(t, {
recursive: true
});
return r.join(t, `${process.pid}-${process.hrtime.bigint()}`);
}
#sn() {
const t = r.join(this.#dt, "incoming");
for (const e of namesIn(t)) if (!(0, a.W_)(Number.parseInt(e, 10))) (0, n.rmSync)(r.join(t, e), {
force: true
});
const e = new Set(namesIn(r.join(this.#dt, "checkpoints")));
for (const t of e) {
const s = t.slice(0, -l.length);
if (t.endsWith(l) && !e.has(s + f)) (0, n.rmSync)(this.#on(s), {
force: true
});
}
}
#rn(t, e) {
const s = this.#nn();
try {
(0, n.writeFileSync)(s, e);
(0, n.renameSync)(s, t);
} catch (t) {
(0, n.rmSync)(s, {
force: true
});
throw t;
}
}
}
function bring(t, e) {
try {
(0, n.linkSync)(t, e);
} catch (s) {
if ((0, o.codeOf)(s) === "EEXIST" || (0, o.codeOf)(s) === "ENOENT") throw s;
copy(t, e);
}
}
function copy(t, e) {
try {
(0, n.copyFileSync)(t, e, n.constants.COPYFILE_EXCL | n.constants.COPYFILE_FICLONE);
} catch (t) {
if ((0, o.codeOf)(t) !== "EEXIST") (0, n.rmSync)(e, {
force: true
});
throw t;
}
}
function namesIn(t) {
try {
return (0, n.readdirSync)(t);
} catch (t) {
if ((0, o.codeOf)(t) === "ENOENT") return [];
throw t;
}
}
function readWhole(t) {
return (0, i.b)(t, {
maxBytes: p
})?.toString("utf8");
}
const byAge = (t, e) => t.createdAt < e.createdAt ? -1 : t.createdAt > e.createdAt ? 1 : 0;
const missing = t => new o.RefusedError("checkpoint-missing", `Checkpoint ${t} not found: the local store does not have it. List what it has.`);
},
9842: (t, e, s) => {
s.d(e, {
dl: () => claimedBy,
gs: () => formatSlot,
qh: () => jobKeyOf,
sT: () => parseSlot
});
const n = 1;
function formatSlot({name: t, ...e}, {origin: s, seal: r}) {
const o = {
rerail: "record",
version: n,
name: t
};
if (!r) return JSON.stringify({
...o,
...e
});
const i = r.seal(s, t, JSON.stringify(e));
return JSON.stringify({
...o,
jobKey: s.jobKey,
claim: e.claim,
sealed: i
});
}
function parseSlot(t, {origin: e, seal: s}, r) {
const o = parseObject(t);
if (o?.rerail !== "record" || o.version !== n || typeof o.name !== "string") return;
if (r !== void 0 && o.name !== r) return;
const {sealed: i} = o;
if (!s) {
if (i !== void 0) return {
refused: "it is sealed, and there is no checkpoint-key here"
};
return slotOf(o.name, o);
}
if (typeof i !== "string") return {
refused: "it is not sealed with the checkpoint-key"
};
const a = s.open(e, o.name, i);
if (a === void 0) return {
refused: "it is sealed with another key, or for another job, run or repository"
};
const c = slotOf(o.name, parseObject(a));
return c && "slot" in c && c.slot.claim !== o.claim ? void 0 : c;
}
function slotOf(t, e) {
const s = typeof e?.claim === "string" && Number.isSafeInteger(e.sequence) && typeof e.content === "string";
if (!s) return;
const {claim: n, sequence: r, content: o} = e;
return {
slot: {
name: t,
claim: n,
sequence: r,
content: o
}
};
}
function claimedBy(t) {
const {rerail: e, name: s, claim: n} = parseObject(t) ?? {};
return e === "record" && typeof s === "string" && typeof n === "string" ? {
name: s,
claim: n
} : void 0;
}
function jobKeyOf(t) {
const e = parseObject(t);
return typeof e?.jobKey === "string" ? e.jobKey : void 0;
}
function parseObject(t) {
try {
const e = JSON.parse(t);
return typeof e === "object" && e !== null ? e : void 0;
} catch {
return;
}
}
},
23748: (t, e, s) => {
s.r(e);
s.d(e, {
openRemoteStore: () => openRemoteStore
});
var n = s(19473);
var r = s(33201);
var o = s(44615);
var i = s(73024);
var a = s(19119);
var c = s(9842);
const d = [ 0, 1, 2, 3, 4, 5, 6, 7 ];
const h = 16 * 1024 * 1024;
const f = 3;
const l = 1e3;
class ArtifactRecords {
#cn;
#dn;
#hn;
#fn;
#ln;
#un=new Set;
#A=new Map;
#pn=new Set;
constructor(t, e, s, n) {
this.#cn = t;
this.#dn = s.origin.jobKey;
this.#hn = e;
this.#fn = s;
this.#ln = n;
}
async put(t, e) {
const s = this.#A.get(t) ?? await this.#mn(t);
const r = (s?.sequence ?? 0) + 1;
const i = (0, c.gs)({
name: t,
claim: this.#hn,
sequence: r,
content: e
}, this.#fn);
let a;
for (const e of d) {
const c = (0, o.wY)(this.#dn, t, e);
if (e === s?.slot || this.#pn.has(c)) continue;
try {
if (s) await this.#cn.remove(c);
await this.#cn.uploadText(c, i);
this.#A.set(t, {
slot: e,
sequence: r
});
return;
} catch (e) {
a = e;
const s = e instanceof n.RefusedError && e.reason === "artifact-exists";
if (e instanceof n.RefusedError && !s) throw e;
if (s) await this.#yn(t); else await this.#cn.wait(l);
this.#pn.add(c);
}
}
throw a ?? new Error(`Record ${t} not written: uploads that broke off have taken all its names.`);
}
async get(t) {
const e = await this.#xe(t);
const s = e.find(e => e.name === (0, o.wY)(this.#dn, t, "contested"));
if (s && await this.#wn(s, t)) throw contested(t);
const n = await this.#wt(t, e);
if (new Set(n.map(({claim: t}) => t)).size > 1) throw contested(t);
return newest(n)?.content;
}
async remove(t) {
this.#A.delete(t);
for (const e of await this.#xe(t)) await this.#cn.remove(e.name);
}
async readAny(t) {
const e = await this.#gn(t).catch(() => {});
if (e === void 0) return;
const {origin: s, ...n} = this.#fn;
const r = (0, c.sT)(e, {
...n,
origin: {
...s,
jobKey: (0, c.qh)(e) ?? s.jobKey
}
});
return r && "slot" in r ? r.slot : void 0;
}
async readClaimed(t) {
const e = await this.#gn(t).catch(() => {});
return e === void 0 ? void 0 : (0, c.dl)(e);
}
async #mn(t) {
const e = await this.#wt(t, await this.#xe(t));
if (e.some(({claim: t}) => t !== this.#hn)) await this.#kn(t);
return newest(e);
}
async #yn(t) {
for (let e = 1; e <= f; e++) {
await this.#mn(t);
if (e < f) await this.#cn.wait(l);
}
}
async #kn(t) {
const e = (0, c.gs)({
name: markName(t),
claim: this.#hn,
sequence: 0,
content: ""
}, this.#fn);
await this.#cn.uploadText((0, o.wY)(this.#dn, t, "contested"), e).catch(t => {
if (!(t instanceof n.RefusedError)) throw t;
});
throw contested(t);
}
async #xe(t) {
const e = [ ...d, "contested" ].map(e => (0, o.wY)(this.#dn, t, e));
return this.#cn.named(e);
}
async #wt(t, e) {
const s = [];
let r;
for (const i of e) {
const e = d.find(e => i.name === (0, o.wY)(this.#dn, t, e));
if (e === void 0) continue;
try {
const n = await this.#vn(i, t);
if (n) s.push({
...n,
slot: e
});
} catch (t) {
if (t instanceof n.RefusedError && u.has(t.reason)) this.#bn(i, "it is compressed or too large"); else r ??= t;
}
}
if (s.length === 0 && r !== void 0) throw r;
return s;
}
async #wn(t, e) {
return this.#fn.seal === void 0 || await this.#vn(t, markName(e)) !== void 0;
}
async #vn(t, e) {
const s = await this.#gn(t);
const n = s === void 0 ? void 0 : (0, c.sT)(s, this.#fn, e);
if (n && "refused" in n) this.#bn(t, n.refused);
return n && "slot" in n ? n.slot : void 0;
}
async #gn(t) {
if (t.size > h) {
this.#bn(t, `it has ${t.size} bytes, and records have at most ${h}`);
return;
}
const e = this.#cn.scratchFile();
try {
await this.#cn.download(t, e, h);
return (0, a.b)(e, {
maxBytes: h
})?.toString("utf8");
} finally {
(0, i.rmSync)(e, {
force: true
});
}
}
#bn({id: t, name: e}, s) {
const n = `${t} ${e}`;
if (this.#un.has(n)) return;
this.#un.add(n);
this.#ln(`Artifact ${e} ignored: ${s}. Another job of this run may have uploaded it.`);
}
}
const u = new Set([ "artifact-invalid", "artifact-too-large" ]);
const markName = t => `${t} contested`;
const newest = t => t.reduce((t, e) => t && t.sequence >= e.sequence ? t : e, void 0);
const contested = t => new n.RefusedError("record-contested", `Record ${t} not used: two jobs claim the same key. Give each caller its own input "key".`);
var p = s(76760);
var m = s(76592);
const y = 4;
const w = 500;
async function withRetries({clock: t, random: e}, s, r = t => !(t instanceof n.RefusedError)) {
for (let n = 1; ;n++) try {
return await s();
} catch (s) {
if (n >= y || !r(s)) throw s;
await t.sleep(e() * w * 2 ** (n - 1));
}
}
const g = 1e3;
class ArtifactTransfer {
#Sn;
#dt;
#b;
#xn;
#Z=0;
constructor(t, e, s, n) {
this.#Sn = t;
this.#dt = e;
this.#b = s;
this.#xn = n;
}
list() {
return withRetries(this.#b, () => this.#Sn.list());
}
async named(t) {
const e = await this.list();
const s = e.filter(({name: e}) => t.includes(e));
if (s.length > 0 || e.length < g) return s;
const n = [];
for (const e of t) n.push(...await withRetries(this.#b, () => this.#Sn.find(e)));
return n;
}
async download(t, e, s = m.I) {
if ((0, i.existsSync)(e)) throw new Error(`${e} exists.`);
const again = t => !(t instanceof n.RefusedError) || t.reason === "digest-mismatch";
await withRetries(this.#b, async () => {
try {
await this.#Sn.download(t, e, s);
} catch (t) {
(0, i.rmSync)(e, {
force: true
});
throw t;
}
}, again);
}
remove(t) {
return withRetries(this.#b, () => this.#Sn.remove(t));
}
async uploadFile(t, e) {
await withRetries(this.#b, () => this.#An(t(), t => bring(e, t)), t => !(t instanceof n.RefusedError) || t.reason === "artifact-exists");
}
async uploadText(t, e) {
await this.#An(t, t => (0, i.writeFileSync)(t, e));
}
wait(t) {
return this.#b.clock.sleep(t);
}
scratchFile() {
(0, i.mkdirSync)(this.#dt, {
recursive: true
});
return p.join(this.#dt, `${process.pid}-${this.#Z++}`);
}
async #An(t, e) {
const s = this.scratchFile();
(0, i.mkdirSync)(s);
try {
const n = p.join(s, t);
e(n);
const r = this.#xn;
await this.#Sn.upload(n, r === void 0 ? {} : {
retentionDays: r
});
} finally {
(0, i.rmSync)(s, {
recursive: true,
force: true
});
}
}
}
function bring(t, e) {
try {
(0, i.linkSync)(t, e);
} catch {
(0, i.copyFileSync)(t, e, i.constants.COPYFILE_FICLONE);
}
}
var k = s(25583);
async function ownArtifacts(t, {jobKey: e, attempt: s, claim: n}, r) {
const i = t.filter(({name: t}) => (0, o.Pb)(t, e));
const a = [];
let c = false;
for (const t of i) {
if ((0, o.Mp)(t.name)) continue;
if ((0, o.jE)(t.name)) c = true;
const e = (0, o.jE)(t.name) ? void 0 : await r(t);
if (e) a.push({
entry: t,
at: (0, o.Qe)(e.name),
claim: e.claim
});
}
const d = new Set([ n ]);
const h = a.some(t => t.at === s && t.claim !== n);
if (!c && !h) for (let t = 1; t < s; t++) {
const e = new Set(a.filter(({at: e}) => e === t).map(t => t.claim));
const [s] = e;
if (e.size === 1 && s !== void 0) d.add(s);
}
const f = i.filter(({name: t}) => {
const e = (0, o.Mp)(t)?.nonce;
return e !== void 0 && [ ...d ].some(t => (0, o.qK)(e, t));
});
return [ ...f, ...a.filter(t => d.has(t.claim)).map(({entry: t}) => t) ];
}
var v = s(96119);
function slotOwnerOf({jobKey: t, sealed: e}) {
if (!e) return {
origin: {
jobKey: t
}
};
const {key: s, ...n} = e;
return {
origin: {
...n,
jobKey: t
},
seal: (0, v.createRecordSeal)(s)
};
}
const b = 2 * 1024 ** 3;
function createArtifactStore(t, e) {
return new ArtifactStore(t, e);
}
class ArtifactStore {
kind;
#et;
#cn;
#$n;
#mt;
constructor(t, e) {
const {folder: s, clock: n = r.systemClock, random: o = Math.random, retentionDays: i, claim: a, warn: c = () => {}} = e;
this.#et = e;
this.kind = e.kind ?? "artifact";
this.#cn = new ArtifactTransfer(t, s, {
clock: n,
random: o
}, i);
this.#$n = new ArtifactRecords(this.#cn, a, slotOwnerOf(e), c);
}
async put(t, e) {
const s = await this.#En();
if (s.checkpoints.some(({id: e}) => e === t.id)) return;
const {jobKey: n, attempt: r, claim: i} = this.#et;
const {id: a, stage: c = "none"} = t;
await this.#On(t);
const nameFor = () => (0, o.fv)({
jobKey: n,
attempt: r,
stage: c,
id: a,
nonce: (0, o.Tf)(i)
});
await this.#cn.uploadFile(nameFor, e);
s.checkpoints.push(t);
await this.#In(s);
}
async list() {
const t = await this.#cn.list();
const e = (0, k.xm)(t);
return (0, k.RR)(e, [ ...await this.#jn(t), ...await this.#_n(e) ]);
}
async fetch(t, e) {
const s = (await this.#xe()).filter(e => e.id === t);
let r;
for (const {entry: t} of s) try {
await this.#cn.download(t, e);
return;
} catch (t) {
r = t;
}
if (s.length === 0) throw missing(t);
throw new n.RefusedError("checkpoint-unreachable", `Checkpoint ${t} not fetched: ${(0, 
n.messageOf)(r)}. Try again, or use another store.`, {
cause: r
});
}
async remove(t) {
for (const {entry: e} of (await this.#xe()).filter(e => e.id === t)) await this.#cn.remove(e.name);
const e = await this.#En();
const s = e.checkpoints.filter(e => e.id !== t);
if (s.length === e.checkpoints.length) return;
e.checkpoints = s;
await this.#In(e);
}
async quarantine(t, e) {
const s = await this.#En();
s.quarantined[t] = e;
await this.#In(s);
}
putRecord(t, e) {
return this.#$n.put(t, e);
}
getRecord(t) {
return this.#$n.get(t);
}
removeRecord(t) {
return this.#$n.remove(t);
}
async clear() {
const t = await ownArtifacts(await this.#cn.list(), this.#et, t => this.#$n.readClaimed(t));
for (const {name: e} of t) await this.#cn.remove(e);
return t.length;
}
async #On({id: t, storedBytes: e}) {
const {maxRunBytes: s = b} = this.#et;
const r = (await this.#xe()).reduce((t, {entry: e}) => t + e.size, 0);
if (r + e <= s) return;
throw new n.RefusedError("over-limit", `Checkpoint ${t} not uploaded: with its ${e} bytes the checkpoints of this run would take ${r + e}, and ${s} are allowed. Exclude what need not be kept.`);
}
async #xe() {
return (0, k.xm)(await this.#cn.list());
}
async #jn(t) {
const e = t.filter(({name: t}) => (0, o.HD)(t) && !(0, o.d1)((0, o.oD)(t) ?? "", this.#et.jobKey));
return (0, k.ft)(e, t => this.#$n.readAny(t));
}
async #_n(t) {
const {jobKey: e, attempt: s} = this.#et;
const n = new Set(t.filter(({job: t}) => (0, o.d1)(t, e)).map(({attempt: t}) => t));
n.delete(s);
const r = await Promise.all([ ...n ].map(t => this.#Rn(t).catch(nothingKnown)));
return [ await this.#En().catch(nothingKnown), ...r ];
}
async #En() {
this.#mt ??= await this.#Rn(this.#et.attempt);
return this.#mt;
}
async #Rn(t) {
return (0, k.A1)(await this.#$n.get((0, k.mo)(this.#et.jobKey, t))) ?? nothingKnown();
}
#In(t) {
const {jobKey: e, attempt: s} = this.#et;
return this.#$n.put((0, k.mo)(e, s), JSON.stringify(t));
}
}
const nothingKnown = () => ({
checkpoints: [],
quarantined: {}
});
const missing = t => new n.RefusedError("checkpoint-missing", `Checkpoint ${t} not found: no artifact of this run holds it. List what there is.`);
const S = 16 * 1024 * 1024;
const x = 3;
const A = 1e3;
const $ = 5;
class CacheRecords {
#cn;
#U;
#hn;
#fn;
#ln;
#un=new Set;
#A=new Map;
constructor(t, {run: e, claim: s, owner: n}, r) {
this.#cn = t;
this.#U = e;
this.#hn = s;
this.#fn = n;
this.#ln = r;
}
async put(t, e) {
await this.#Bn(t, "text", async () => e);
}
async update(t, e) {
await this.#Bn(t, "text", async () => e(await this.get(t)));
}
async get(t) {
return (await this.#wt(t, this.#fn))?.content;
}
async remove(t) {
const e = await this.#Tn(this.#Ft(t));
const s = this.#A.has(this.#Ft(t)) || e !== void 0 && e.kind !== "gone";
if (s) await this.#Bn(t, "gone", async () => "");
}
async claimOf(t) {
return (await this.#wt(t, this.#fn))?.claim;
}
async getOf(t, e) {
const {origin: s, ...n} = this.#fn;
const r = {
...n,
origin: {
...s,
jobKey: t
}
};
return (await this.#wt(e, r).catch(() => {}))?.content;
}
async #wt(t, e) {
const s = await this.#Tn(this.#Ft(t, e.origin.jobKey));
if (s === void 0 || s.kind === "gone") return;
const n = await this.#Kt(s, t, e);
if (s.kind === "contested" && n) throw cache_records_contested(t);
return n;
}
async #Bn(t, e, s) {
const r = this.#Ft(t);
let o;
let i = 0;
let a = await this.#J(t, r, e);
for (;i < $; i++, a++) {
const i = await s();
if (i === void 0) return;
const d = (0, c.gs)({
name: sealedName(t, e),
claim: this.#hn,
sequence: a,
content: i
}, this.#fn);
try {
await this.#cn.uploadText(`${r}${version(a, e)}`, d);
this.#A.set(r, a);
return;
} catch (s) {
o = s;
const i = s instanceof n.RefusedError && s.reason === "cache-exists";
if (s instanceof n.RefusedError && !i) throw s;
if (!i) await this.#cn.wait(A); else a = Math.max(a, await this.#Fn(t, r, a, e));
}
}
throw o;
}
async #J(t, e, s) {
const n = await this.#Tn(e);
const r = this.#A.get(e) ?? 0;
if (n === void 0 || n.sequence < r) return r + 1;
if (n.kind === "gone" || n.kind === "text" && n.sequence === r) return n.sequence + 1;
const o = await this.#Kt(n, t, this.#fn);
if (o && n.kind === "contested") throw cache_records_contested(t);
if (o && o.claim !== this.#hn && s !== "gone") await this.#kn(t, n.sequence + 1);
return n.sequence + 1;
}
async #Fn(t, e, s, n) {
let r = 0;
for (let o = 1; o <= x && r < s; o++) {
if (o > 1) await this.#cn.wait(A);
r = await this.#J(t, e, n) - 1;
}
return r;
}
async #kn(t, e) {
const s = {
name: sealedName(t, "contested"),
claim: this.#hn,
sequence: e,
content: ""
};
const r = `${this.#Ft(t)}${version(e, "contested")}`;
await this.#cn.uploadText(r, (0, c.gs)(s, this.#fn)).catch(t => {
if (!(t instanceof n.RefusedError)) throw t;
});
throw cache_records_contested(t);
}
async #Tn(t) {
const e = await this.#cn.newest(t);
const [, s, n = "text"] = E.exec(e?.key.slice(t.length) ?? "") ?? [];
if (!e || !s) return;
return {
entry: e,
sequence: Number(s),
kind: n
};
}
async #Kt({entry: t, kind: e, sequence: s}, r, o) {
const i = await this.#cn.readText(t, S).catch(e => {
if (!(e instanceof n.RefusedError && e.reason === "cache-too-large")) throw e;
this.#bn(t, `it has more than ${S} bytes`);
return;
});
const a = i === void 0 ? void 0 : (0, c.sT)(i, o, sealedName(r, e));
if (a && "refused" in a) this.#bn(t, a.refused);
return a && "slot" in a && a.slot.sequence === s ? a.slot : void 0;
}
#bn({key: t}, e) {
if (this.#un.has(t)) return;
this.#un.add(t);
this.#ln(`Cache entry ${t} ignored: ${e}. Another run of this branch may have written it.`);
}
#Ft(t, e = this.#fn.origin.jobKey) {
return `rerail-record_${this.#U}_${(0, o.ZZ)(e)}_${(0, o.ZZ)(t)}_`;
}
}
const E = /^(\d{6})(?:-(gone|contested))?$/;
const version = (t, e) => `${String(t).padStart(6, "0")}${e === "text" ? "" : `-${e}`}`;
const sealedName = (t, e) => e === "text" ? t : `${t} ${e}`;
const cache_records_contested = t => new n.RefusedError("record-contested", `Record ${t} not used: two jobs claim the same key. Give each caller its own input "key".`);
class CacheTransfer {
#Nn;
#dt;
#b;
#Z=0;
constructor(t, e, s) {
this.#Nn = t;
this.#dt = e;
this.#b = s;
}
newest(t) {
return withRetries(this.#b, () => this.#Nn.newest(t));
}
async uploadFile(t, e) {
await withRetries(this.#b, () => this.#Nn.upload(t(), e), t => !(t instanceof n.RefusedError) || t.reason === "cache-exists");
}
async uploadText(t, e) {
const s = this.#Mn();
try {
(0, i.writeFileSync)(s, e, {
flag: "wx"
});
await this.#Nn.upload(t, s);
} finally {
(0, i.rmSync)(s, {
force: true
});
}
}
async download(t, e, s) {
if ((0, i.existsSync)(e)) throw new Error(`${e} exists.`);
await withRetries(this.#b, () => this.#Nn.download(t, e, s));
}
async readText(t, e) {
const s = this.#Mn();
try {
await this.download(t, s, e);
return (0, a.b)(s, {
maxBytes: e
})?.toString("utf8");
} finally {
(0, i.rmSync)(s, {
force: true
});
}
}
wait(t) {
return this.#b.clock.sleep(t);
}
#Mn() {
(0, i.mkdirSync)(this.#dt, {
recursive: true
});
return p.join(this.#dt, `${process.pid}-${this.#Z++}`);
}
}
const O = 1024 ** 3;
const I = 1e3;
const j = "jobs";
function createCacheStore(t, e) {
return new CacheStore(t, e);
}
class CacheStore {
kind="cache";
#et;
#cn;
#$n;
#Pn;
#mt;
constructor(t, e) {
const {folder: s, clock: n = r.systemClock, random: o = Math.random, claim: i, warn: a = () => {}, runId: c} = e;
this.#et = e;
this.#cn = new CacheTransfer(t, s, {
clock: n,
random: o
});
const d = slotOwnerOf(e);
this.#$n = new CacheRecords(this.#cn, {
run: c,
claim: i,
owner: d
}, a);
const h = {
...d,
origin: {
...d.origin,
jobKey: ""
}
};
this.#Pn = new CacheRecords(this.#cn, {
run: c,
claim: "run",
owner: h
}, a);
}
async put(t, e) {
const s = await this.#En();
if (s.checkpoints.some(({id: e}) => e === t.id)) return;
this.#On(t, await this.#Cn());
const n = this.#Ft(t.id);
await this.#cn.uploadFile(() => `${n}${(0, o.Tf)(this.#et.claim)}`, e);
const r = s.checkpoints.length === 0;
s.checkpoints.push(t);
await this.#In(s);
if (r) await this.#Ln();
}
async list() {
const t = await this.#Cn();
const e = new Set(t.flatMap(t => Object.keys(t.quarantined)));
const s = new Map(t.flatMap(t => t.checkpoints).map(t => [ t.id, t ]));
return [ ...s.values() ].filter(({id: t}) => !e.has(t)).sort((t, e) => t.createdAt < e.createdAt ? -1 : 1);
}
async fetch(t, e) {
const s = await this.#cn.newest(this.#Ft(t));
if (!s || s.key.endsWith(_)) throw cache_missing(t);
try {
await this.#cn.download(s, e, m.I);
} catch (e) {
throw new n.RefusedError("checkpoint-unreachable", `Checkpoint ${t} not fetched: ${(0, 
n.messageOf)(e)}. Try again, or use another store.`, {
cause: e
});
}
}
async remove(t) {
const e = await this.#En();
const s = this.#Ft(t);
const n = await this.#cn.newest(s);
if (n && !n.key.endsWith(_)) await this.#cn.uploadText(`${s}${(0, o.Tf)(this.#et.claim)}${_}`, _);
const r = e.checkpoints.filter(e => e.id !== t);
if (r.length === e.checkpoints.length) return;
e.checkpoints = r;
await this.#In(e);
}
async quarantine(t, e) {
const s = await this.#En();
s.quarantined[t] = e;
await this.#In(s);
}
putRecord(t, e) {
return this.#$n.put(t, e);
}
getRecord(t) {
return this.#$n.get(t);
}
removeRecord(t) {
return this.#$n.remove(t);
}
async clear() {
const {jobKey: t, attempt: e, claim: s, recordsOf: n = () => []} = this.#et;
const namesOf = e => [ (0, k.mo)(t, e), ...n(e) ];
const r = [];
let o = true;
for (let t = e; t >= 1 && o; t--) for (const n of namesOf(t)) {
const i = await this.#$n.claimOf(n).catch(() => "contested");
if (i === "contested" || t === e && i !== void 0 && i !== s) o = false; else if (i !== void 0) r.push(n);
}
for (const t of r) await this.#$n.remove(t);
this.#mt = void 0;
return r.length;
}
#On({id: t, storedBytes: e}, s) {
const r = Math.min(this.#et.maxRunBytes ?? O, O);
const o = new Map(s.flatMap(({checkpoints: t}) => t).map(t => [ t.id, t.storedBytes ]));
const i = [ ...o.values() ].reduce((t, e) => t + e, 0);
if (i + e <= r) return;
throw new n.RefusedError("over-limit", `Checkpoint ${t} not uploaded: with its ${e} bytes the checkpoints of this run would take ${i + e} in the cache, and ${r} are allowed. Exclude what need not be kept.`);
}
async #Cn() {
const {jobKey: t, attempt: e} = this.#et;
const s = [];
for (const n of await this.#zn().catch(() => [])) {
if (n === t) continue;
for (let t = 1; t <= e; t++) s.push((0, k.A1)(await this.#$n.getOf(n, (0, k.mo)(n, t))) ?? cache_nothingKnown());
}
for (let t = 1; t < e; t++) s.push(await this.#Rn(t).catch(cache_nothingKnown));
s.push(await this.#En().catch(cache_nothingKnown));
return s;
}
async #zn() {
return parseJobs(await this.#Pn.get(j));
}
async #Ln() {
const {jobKey: t, warn: e = () => {}} = this.#et;
try {
await this.#Pn.update(j, e => {
const s = parseJobs(e);
return s.includes(t) ? void 0 : JSON.stringify([ ...s, t ]);
});
} catch (t) {
e(`Other jobs do not see the checkpoints of this job in the cache: ${(0, n.messageOf)(t)}`);
}
}
async #En() {
this.#mt ??= await this.#Rn(this.#et.attempt);
return this.#mt;
}
async #Rn(t) {
return (0, k.A1)(await this.#$n.get((0, k.mo)(this.#et.jobKey, t))) ?? cache_nothingKnown();
}
#In(t) {
const {jobKey: e, attempt: s} = this.#et;
return this.#$n.put((0, k.mo)(e, s), JSON.stringify(t));
}
#Ft(t) {
return `rerail-checkpoint_${this.#et.runId}_${(0, o.ZZ)(t)}_`;
}
}
const _ = "-gone";
function parseJobs(t) {
try {
const e = JSON.parse(t ?? "[]");
return Array.isArray(e) ? e.filter(t => typeof t === "string").slice(0, I) : [];
} catch {
return [];
}
}
const cache_nothingKnown = () => ({
checkpoints: [],
quarantined: {}
});
const cache_missing = t => new n.RefusedError("checkpoint-missing", `Checkpoint ${t} not found: the cache of this run's branch does not have it, or has dropped it. List what there is.`);
var R = s(96553);
async function openRemoteStore(t, e, s, r) {
const o = await Promise.allSettled(t.map(t => openStore(t, e, s)));
const i = o.flatMap(t => t.status === "rejected" ? [ t.reason ] : []);
const a = o.flatMap(t => t.status === "fulfilled" ? [ t.value ] : []);
if (a.length === 0) throw i[0];
for (const t of i) r.warning((0, n.messageOf)(t));
const [c] = a;
if (c && a.length === 1) return c;
return {
...(0, R.replicate)(a, r),
copies: a,
async clear() {
const t = await Promise.allSettled(a.map(t => t.clear()));
for (const e of t) if (e.status === "rejected") throw e.reason;
return t.reduce((t, e) => t + (e.status === "fulfilled" ? e.value : 0), 0);
}
};
}
async function openStore(t, e, {artifacts: s, caches: r, bucket: o}) {
const {runId: i} = e;
if (t === "artifact") return createArtifactStore(await s(), e);
if (t === "s3") return createArtifactStore(await o(), {
...e,
kind: t
});
if (i === void 0) throw new n.RefusedError("no-run", "The cache is not used: GITHUB_RUN_ID is not set. Run this in a job.");
return createCacheStore(await r(), {
...e,
runId: i
});
}
},
96553: (t, e, s) => {
s.d(e, {
replicate: () => replicate
});
var n = s(19473);
function replicate(t, e) {
const inAll = async (s, r) => {
const o = await Promise.allSettled(t.map(r));
const i = o.flatMap((e, s) => e.status === "rejected" ? [ {
store: t[s],
reason: e.reason
} ] : []);
if (i.length === t.length) throw i[0]?.reason;
for (const {store: t, reason: r} of i) e.warning(`${s} did not reach the ${t.kind} store: ${(0, 
n.messageOf)(r)}`);
};
const first = async e => {
let s;
for (const n of t) try {
return await e(n);
} catch (t) {
s ??= t;
}
throw s;
};
return {
kind: t.map(({kind: t}) => t).join("+"),
folders: t.flatMap(({folders: t = []}) => t),
put: (t, e) => inAll(`Checkpoint ${t.id}`, s => s.put(t, e)),
async list() {
const e = new Map;
const s = await Promise.allSettled(t.map(t => t.list()));
if (s.every(({status: t}) => t === "rejected")) throw s[0].reason;
for (const t of s) if (t.status === "fulfilled") for (const s of t.value) if (!e.has(s.id)) e.set(s.id, s);
return [ ...e.values() ].sort((t, e) => t.createdAt < e.createdAt ? -1 : 1);
},
fetch: (t, e) => first(s => s.fetch(t, e)),
locate: t => first(async e => {
const s = await (e.locate?.(t));
if (s === void 0) throw new n.RefusedError("checkpoint-missing", `Checkpoint ${t} is not at hand. Fetch it.`);
return s;
}).catch(() => {}),
unlist: t => inAll(`Unlisting checkpoint ${t}`, async e => e.unlist?.(t)),
remove: t => inAll(`Removing checkpoint ${t}`, e => e.remove(t)),
quarantine: (t, e) => inAll(`Quarantine of checkpoint ${t}`, s => s.quarantine(t, e)),
async damaged() {
return (await Promise.all(t.map(async t => await (t.damaged?.()) ?? []))).flat();
},
giveUp: t => inAll(`Giving up checkpoint ${t}`, async e => e.giveUp?.(t)),
putRecord: (t, e) => inAll(`Record ${t}`, s => s.putRecord(t, e)),
async getRecord(e) {
for (const s of t) {
const t = await s.getRecord(e).catch(t => {
if (t instanceof n.RefusedError) throw t;
return;
});
if (t !== void 0) return t;
}
return;
},
async records() {
return (await Promise.all(t.map(async t => await (t.records?.()) ?? []))).flat();
},
removeRecord: t => inAll(`Removing record ${t}`, e => e.removeRecord(t))
};
}
},
11827: (t, e, s) => {
s.r(e);
s.d(e, {
createRunStore: () => createRunStore
});
var n = s(73024);
var r = s(76760);
var o = s(19473);
var i = s(19119);
var a = s(44615);
var c = s(25583);
var d = s(9842);
function createRunStore(t, e, s = {}) {
return new RunStore(t, e, s);
}
const h = 16 * 1024 * 1024;
class RunStore {
kind="run";
#Sn;
#dt;
#Un;
#Wn;
constructor(t, e, s) {
this.#Un = s;
this.#Sn = t;
this.#dt = e;
}
async list() {
const t = await this.#xe();
const e = await Promise.all(t.filter(({name: t}) => (0, a.HD)(t)).map(t => this.#Rn(t)));
return (0, c.RR)((0, c.xm)(t), e);
}
async fetch(t, e) {
const s = (0, c.xm)(await this.#xe()).find(e => e.id === t);
if (!s) throw new o.RefusedError("checkpoint-missing", `Checkpoint ${t} not fetched: the run has no artifact of it. It may be deleted or too old; see "rerail list --run URL".`);
await this.#Sn.download(s.entry, e);
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
async quarantine(t) {
const e = await this.#xe();
this.#Wn = Promise.resolve(e.filter(({name: e}) => (0, a.Mp)(e)?.id !== t));
}
async getRecord() {
return;
}
async records() {
const t = (await this.#xe()).filter(({name: t}) => (0, a.oD)(t) !== void 0 && !(0, 
a.HD)(t) && !(0, a.jE)(t));
const e = await Promise.all(t.map(t => this.#vn(t)));
const s = new Map;
for (const t of e) {
if (!t) continue;
const e = JSON.stringify([ t.name, t.claim ]);
if ((s.get(e)?.sequence ?? -1) < t.sequence) s.set(e, t);
}
return [ ...s.values() ].map(({content: t}) => t);
}
#xe() {
this.#Wn ??= this.#Sn.list();
return this.#Wn;
}
async #Rn(t) {
return (0, c.A1)((await this.#vn(t))?.content) ?? f;
}
async #vn(t) {
(0, n.mkdirSync)(this.#dt, {
recursive: true
});
const e = r.join(this.#dt, `${process.pid}-${t.id}`);
try {
await this.#Sn.download(t, e, h);
const s = (0, i.b)(e, {
maxBytes: h
})?.toString("utf8") ?? "";
const {seal: n, run: r} = this.#Un;
const o = (0, d.sT)(s, {
origin: {
...r,
jobKey: (0, d.qh)(s) ?? ""
},
...n === void 0 ? {} : {
seal: n
}
});
return o && "slot" in o ? o.slot : void 0;
} catch {
return;
} finally {
(0, n.rmSync)(e, {
force: true
});
}
}
}
const f = {
checkpoints: [],
quarantined: {}
};
const readOnly = () => new o.RefusedError("store-read-only", "Nothing was changed: the checkpoints of a run are only read. Name a store of your own with --store.");
},
97135: (t, e, s) => {
s.r(e);
s.d(e, {
Bench: () => Bench
});
var n = s(64839);
var r = s(76096);
class Bench {
scanner;
#Dn;
constructor({secrets: t}) {
this.scanner = t && (0, r.createScanner)(t, n.v_);
}
get frame() {
this.#Dn ??= this.scanner?.room ?? Buffer.allocUnsafeSlow(n.v_);
return this.#Dn;
}
}
},
12454: (t, e, s) => {
s.d(e, {
J: () => buffersOf,
f: () => releaseBuffers
});
function buffersOf(t) {
const e = new Set;
collect(t, e);
return [ ...e ];
}
function collect(t, e) {
if (typeof t !== "object" || t === null || Array.isArray(t)) return;
if (!ArrayBuffer.isView(t)) for (const s of Object.values(t)) collect(s, e); else if (t.buffer instanceof ArrayBuffer && t.byteLength > 0) e.add(t.buffer);
}
function releaseBuffers(t) {
for (const e of buffersOf(t)) if (!e.detached) e.transfer(0);
}
},
27175: (t, e, s) => {
s.d(e, {
Ny: () => answersInOrder,
QK: () => Threads,
al: () => inOrder,
fe: () => c
});
var n = s(48161);
var r = s(81399);
var o = s(12454);
const i = 4;
const a = 24 * 1024 * 1024;
const c = 2e3;
const isWorth = ({files: t = 0, bytes: e = 0}) => t >= c || e >= a;
class Threads {
#Hn;
#qn;
#Kn;
#Gn;
constructor(t, e = {}) {
this.#Hn = t;
this.#qn = e;
}
expect(t) {
if (this.#Hn === void 0 || this.#Gn || !isWorth(t)) return;
this.#Gn = new ThreadPool(this.#Hn, Math.min((0, n.availableParallelism)(), i), this.#qn);
}
areFor(t) {
return this.#Gn !== void 0 || this.#Hn !== void 0 && isWorth(t);
}
poolFor(t) {
this.expect(t);
if (this.#Gn) return this.#Gn;
this.#Kn ??= inlinePool(this.#qn);
return this.#Kn;
}
get started() {
return this.#Gn;
}
close() {
this.#Gn?.close();
this.#Gn = void 0;
}
}
function inlinePool(t) {
let e;
return {
width: 1,
run: async n => {
const [{Bench: r}, {perform: o}] = await Promise.all([ Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 97135)), Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 17714)) ]);
e ??= new r(t);
return o(n, e);
}
};
}
const d = {
maxYoungGenerationSizeMb: 12
};
const h = 2;
class ThreadPool {
width;
#L;
#Zn=[];
#Jn;
constructor(t, e, s) {
this.width = e * h;
(0, r.s5)();
this.#L = Array.from({
length: e
}, () => this.#_e(t, s));
}
run(t) {
return new Promise((e, s) => {
if (this.#Jn) return s(this.#Jn);
this.#Zn.push({
task: t,
resolve: e,
reject: s
});
this.#Vn();
});
}
close() {
for (const {worker: t} of this.#L) void t.terminate();
}
#_e(t, e) {
const {Worker: s} = process.getBuiltinModule("node:worker_threads");
const n = new s(t, {
workerData: e,
env: {},
execArgv: [],
resourceLimits: d
});
const o = {
worker: n,
given: []
};
n.once("message", r.Gp);
n.on("message", t => {
const e = o.given.shift();
if ("error" in t) e?.reject(t.error); else e?.resolve(t.answer);
this.#Vn();
});
n.on("error", t => this.#Yn(t));
n.on("exit", () => this.#Yn(new Error("A thread ended before its work was done.")));
return o;
}
#Vn() {
while (this.#Zn.length > 0) {
const t = this.#L.reduce((t, e) => e.given.length < t.given.length ? e : t);
if (t.given.length >= h) return;
const e = this.#Zn.shift();
t.given.push(e);
t.worker.postMessage(e.task, (0, o.J)(e.task));
}
}
#Yn(t) {
this.#Jn ??= t;
for (const {given: e} of this.#L) for (const {reject: s} of e.splice(0)) s(t);
for (const {reject: e} of this.#Zn.splice(0)) e(t);
}
}
function inOrder(t, e, s, n) {
return answersInOrder(t, e, e => t.run(s(e)), n);
}
async function answersInOrder({width: t}, e, s, n) {
const r = [];
const landOldest = async () => {
const [t, e] = r.shift();
await n(t, await e);
};
for (const n of e) {
if (r.length >= t) await landOldest();
const e = s(n);
e.catch(() => {});
r.push([ n, e ]);
}
while (r.length > 0) await landOldest();
}
},
93302: (t, e, s) => {
s.d(e, {
serveTasks: () => serveTasks
});
var n = s(75919);
var r = s(97135);
var o = s(12454);
var i = s(17714);
function serveTasks() {
const t = new r.Bench(n.workerData);
n.parentPort?.on("message", e => {
try {
const s = (0, i.perform)(e, t);
n.parentPort?.postMessage({
answer: s
}, (0, o.J)(s));
(0, o.f)(e);
} catch (t) {
n.parentPort?.postMessage({
error: t
});
}
});
}
},
17714: (t, e, s) => {
s.r(e);
s.d(e, {
perform: () => perform
});
var n = s(77598);
var r = s(73024);
var o = s(78702);
var i = s(89038);
var a = s(64839);
const c = 512 * 1024;
function hashFile({root: t, path: e}) {
const s = (0, r.openSync)((0, o.uk)(t, e), "r");
try {
const t = (0, n.createHash)("sha256");
const e = Buffer.allocUnsafe(c);
for (let n = (0, r.readSync)(s, e); n > 0; n = (0, r.readSync)(s, e)) t.update(e.subarray(0, n));
return {
sha256: copyOf(t)
};
} finally {
(0, r.closeSync)(s);
}
}
function hashFrames({archive: t, frames: e, skip: s, length: r}, o) {
const c = (0, n.createHash)("sha256");
let d = s;
let h = r;
for (const s of e) {
const e = (0, i.IW)(t, s, o);
if (!e) return {};
const n = e.subarray(d, d + h);
c.update(n);
h -= n.length;
d = 0;
(0, a._r)(e);
}
return {
sha256: copyOf(c)
};
}
const copyOf = t => new Uint8Array(t.digest());
var d = s(38522);
var h = s(87573);
var f = s(33858);
var l = s(61761);
var u = s(81446);
function packBatch({batch: t}, e) {
const s = t.paths.length;
const r = new Uint8Array(s * u.FA);
const o = new Float64Array(s);
const i = [];
let c = 0;
for (let a = 0; a < s; a++) {
const s = (0, f.mz)(t, a);
const d = (0, h.gT)(s);
const l = e.frame.subarray(c, c + d + (0, h.jC)(s.size));
const p = l.subarray(d, d + s.size);
const m = readWhole(t, a, p);
if (m) {
i.push({
lost: m
});
continue;
}
r.set((0, n.hash)("sha256", p, "buffer"), a * u.FA);
const y = judge(t, a, r, p, e);
i.push(y);
if (y !== "store") continue;
(0, h.bx)(s, l);
l.fill(0, d + s.size);
o[a] = c;
c += l.length;
}
if (c === 0) return {
verdicts: i,
hashes: r,
offsets: o,
sha256: "",
raw: 0
};
const d = (0, a.sm)(e.frame.subarray(0, c));
return {
verdicts: i,
hashes: r,
offsets: o,
frame: d,
sha256: (0, n.hash)("sha256", d, "hex"),
raw: c
};
}
function readWhole(t, e, s) {
const n = l.Fg.open(t.root, t.paths[e], (0, f.IU)(t, e));
if (typeof n === "string") return n;
try {
return n.read(s) === s.length && n.isUnchanged() ? void 0 : "changing";
} catch {
return "unreadable";
} finally {
n.close();
}
}
function judge(t, e, s, n, {scanner: r}) {
if (t.oids[e] && t.oids[e] === blobHash(t, n.length).update(n).digest("hex")) return "git";
const o = r?.scan(t.paths[e], n);
if (o !== void 0) return {
secret: o
};
return isHeld(t, e, s.subarray(e * u.FA, (e + 1) * u.FA)) ? "held" : "store";
}
const blobHash = ({objectFormat: t}, e) => (0, n.createHash)(t).update(`blob ${e}\0`);
function isHeld({held: t, isHeld: e}, s, n) {
return e[s] === 1 && Buffer.compare(t.subarray(s * u.FA, (s + 1) * u.FA), n) === 0;
}
function piecesOf(t, e) {
const s = [];
for (let n = 0, r = a.v_ - t; n < e; r = a.v_) {
const t = Math.min(e, n + r);
s.push({
from: n,
to: t
});
n = t;
}
return s;
}
function packPiece({batch: t, piece: e, sum: s}, r) {
const o = (0, f.mz)(t, 0);
const i = (0, h.gT)(o);
const c = piecesOf(i, o.size);
const {from: l, to: u} = c[e];
const p = e === 0 ? i : 0;
if (p > 0) (0, h.bx)(o, r.frame);
const m = r.frame.subarray(p, p + u - l);
if (!readPart(t, m, l) || (0, d.crc32)(m) !== s) return {
sha256: "",
raw: 0
};
const y = p + m.length;
const w = e === c.length - 1 ? (0, h.jC)(o.size) - o.size : 0;
r.frame.fill(0, y, y + w);
const g = y + w;
const k = (0, a.sm)(r.frame.subarray(0, g));
return {
frame: k,
sha256: (0, n.hash)("sha256", k, "hex"),
raw: g
};
}
function readPart(t, e, s) {
const n = l.Fg.open(t.root, t.paths[0], (0, f.IU)(t, 0));
if (typeof n === "string") return false;
try {
return n.read(e, s) === e.length && n.isUnchanged();
} catch {
return false;
} finally {
n.close();
}
}
const p = 512 * 1024;
function digestFile({batch: t}, e) {
const s = t.sizes[0];
const r = piecesOf((0, h.gT)((0, f.mz)(t, 0)), s);
const o = new Uint32Array(r.length);
const i = (0, n.createHash)("sha256");
const a = t.oids[0] ? blobHash(t, s) : void 0;
const c = e.scanner?.stream(t.paths[0]);
const l = readPieces(t, r, e.frame.subarray(0, p), (t, e) => {
i.update(t);
a?.update(t);
c?.take(t);
o[e] = (0, d.crc32)(t, o[e]);
});
if (l) return {
verdict: {
lost: l
},
sha256: new Uint8Array(32),
sums: o
};
const u = new Uint8Array(i.digest());
return {
verdict: verdictOf(t, u, a?.digest("hex"), c?.found()),
sha256: u,
sums: o
};
}
function verdictOf(t, e, s, n) {
if (s !== void 0 && s === t.oids[0]) return "git";
if (n !== void 0) return {
secret: n
};
return isHeld(t, 0, e) ? "held" : "store";
}
function readPieces(t, e, s, n) {
const r = l.Fg.open(t.root, t.paths[0], (0, f.IU)(t, 0));
if (typeof r === "string") return r;
try {
for (const [t, {from: o, to: i}] of e.entries()) for (let e = o; e < i; e += s.length) {
const o = s.subarray(0, Math.min(s.length, i - e));
if (r.read(o) < o.length) return "changing";
n(o, t);
}
return r.isUnchanged() ? void 0 : "changing";
} catch {
return "unreadable";
} finally {
r.close();
}
}
function lookAt({root: t, paths: e}) {
const s = e.split("\0");
const n = {
kinds: new Uint8Array(s.length),
modes: new Uint16Array(s.length),
sizes: new Float64Array(s.length),
mtimes: new BigInt64Array(s.length),
ctimes: new BigInt64Array(s.length),
inodes: new BigUint64Array(s.length)
};
for (const [e, i] of s.entries()) {
const s = (0, r.lstatSync)((0, o.uk)(t, i), {
bigint: true,
throwIfNoEntry: false
});
if (!s) continue;
n.kinds[e] = s.isFile() ? u.PW : s.isDirectory() ? u.Md : s.isSymbolicLink() ? u.ps : 0;
n.modes[e] = Number(s.mode & 4095n);
n.sizes[e] = Number(s.size);
n.mtimes[e] = s.mtimeNs;
n.ctimes[e] = s.ctimeNs;
n.inodes[e] = s.ino;
}
return n;
}
const m = {
digest: digestFile,
pack: packBatch,
piece: packPiece,
unpack: i.MB,
look: lookAt,
hashFile,
hashFrames
};
function perform(t, e) {
return m[t.kind](t, e);
}
},
72771: (t, e, s) => {
s.d(e, {
ZN: () => haveSameNames,
ex: () => equalBytes,
yZ: () => pairTrees
});
function compareTrees(t, e, s) {
mergeSiblings(t, 0, t.count, e, 0, e.count, s);
}
function pairTrees(t, e) {
const s = new Int32Array(t.count).fill(-1);
if (!e) return s;
compareTrees(t, e, (t, e) => {
if (t >= 0) s[t] = e;
});
return s;
}
function mergeSiblings(t, e, s, n, r, o, i) {
let a = e;
let c = r;
while (a < s || c < o) {
const e = a < s ? t.names[a] : void 0;
const r = c < o ? n.names[c] : void 0;
const d = a < s ? t.ends[a] : a;
const h = c < o ? n.ends[c] : c;
if (r === void 0 || e !== void 0 && e < r) {
for (let t = a; t < d; t++) i(t, -1);
a = d;
} else if (e === void 0 || r < e) {
for (let t = c; t < h; t++) i(-1, t);
c = h;
} else {
i(a, c);
mergeSiblings(t, a + 1, d, n, c + 1, h, i);
a = d;
c = h;
}
}
}
function haveSameNames(t, e, s, n) {
const r = t.ends[e];
const o = s.ends[n];
let i = e + 1;
let a = n + 1;
for (;i < r && a < o; i = t.ends[i], a = s.ends[a]) if (t.names[i] !== s.names[a]) return false;
return i >= r && a >= o;
}
const equalBytes = (t, e, s) => Buffer.from(t.buffer, t.byteOffset, s).equals(Buffer.from(e.buffer, e.byteOffset, s));
},
81965: (t, e, s) => {
s.d(e, {
S: () => screenOf,
Wn: () => isSameRecord,
aw: () => knownFilesPath,
hL: () => loadKnownFiles,
qZ: () => saveKnownFiles,
yb: () => loadKnownHead
});
var n = s(77598);
var r = s(73024);
var o = s(76760);
var i = s(72771);
var a = s(81170);
var c = s(81446);
const knownFilesPath = (t, e) => o.join(t, "known", (0, n.hash)("sha256", o.resolve(e), "hex").slice(0, 32));
const d = "rerail known files 3\n";
const h = 32;
const isSameRecord = (t, e) => (0, i.ex)(t.flags, e.flags, t.count) && (0, i.ex)(t.ctimes, e.ctimes, t.count * 8) && (0, 
i.ex)(t.inodes, e.inodes, t.count * 8);
function saveKnownFiles(t, {tree: e, sources: s, head: i}) {
const a = Buffer.from(e.names.join("\0"), "latin1");
const c = Buffer.from(JSON.stringify({
targets: [ ...e.targets ],
hardLinks: [ ...e.hardLinks ]
}));
const h = [ ...columnsOf(e, s), a, pad(a.length), c ];
const f = (0, n.createHash)("sha256");
for (const t of h) f.update(t);
const l = {
head: i,
count: e.count,
names: a.length,
links: c.length,
dependencies: s.dependencies,
oids: oidsOf(e, s).length,
oidBytes: s.oidBytes,
body: f.digest("hex")
};
const u = Buffer.from(JSON.stringify(l));
const p = Buffer.alloc(8);
p.writeUInt32LE(u.length);
const m = [ aligned(d), (0, n.createHash)("sha256").update(u).digest(), p, u, pad(u.length) ];
const y = `${t}.${process.pid}`;
(0, r.mkdirSync)(o.dirname(t), {
recursive: true
});
try {
writeParts(y, [ ...m, ...h ]);
(0, r.renameSync)(y, t);
} catch (t) {
(0, r.rmSync)(y, {
force: true
});
throw t;
}
}
function writeParts(t, e) {
const s = (0, r.openSync)(t, "w");
try {
for (const t of e) (0, r.writeFileSync)(s, t);
} finally {
(0, r.closeSync)(s);
}
}
function loadKnownFiles(t) {
try {
const e = (0, r.readFileSync)(t);
const s = parseAbout(e);
return s && parseBody(s.about, e.subarray(s.end));
} catch {
return;
}
}
function loadKnownHead(t) {
try {
const e = (0, r.openSync)(t, "r");
try {
const t = Buffer.alloc(f);
const s = (0, r.readSync)(e, t, 0, f, 0);
return (parseAbout(t.subarray(0, s)) ?? parseAbout((0, r.readFileSync)(e)))?.about.head;
} finally {
(0, r.closeSync)(e);
}
} catch {
return;
}
}
const f = 64 * 1024;
function parseAbout(t) {
const e = aligned(d);
const s = e.length + h + 8;
if (t.length < s || !t.subarray(0, e.length).equals(e)) return;
const r = t.readUInt32LE(s - 8);
const o = t.subarray(s, s + r);
const i = (0, n.createHash)("sha256").update(o).digest();
if (!i.equals(t.subarray(e.length, s - 8))) return;
return {
about: JSON.parse(o.toString()),
end: s + r + pad(r).length
};
}
function parseBody(t, e) {
if ((0, n.hash)("sha256", e, "hex") !== t.body) return;
const {count: s} = t;
const r = e.byteOffset % 8 === 0 ? e : new Uint8Array(e);
let o = r.byteOffset;
const take = (t, e, s) => {
const n = new t(r.buffer, o, s);
o += Math.ceil(e * s / 8) * 8;
return n;
};
const i = new c.PH;
const d = new a.jp(1, t.oidBytes);
i.count = s;
i.mtimes = take(BigInt64Array, 8, s);
i.ctimes = take(BigInt64Array, 8, s);
i.inodes = take(BigUint64Array, 8, s);
i.sizes = take(Float64Array, 8, s);
d.at = take(Float64Array, 8, s);
i.parents = take(Int32Array, 4, s);
i.ends = take(Int32Array, 4, s);
d.kinds = take(Int32Array, 4, s);
i.modes = take(Uint16Array, 2, s);
i.kinds = take(Uint8Array, 1, s);
i.flags = take(Uint8Array, 1, s);
i.hashes = take(Uint8Array, 1, s * c.FA);
const h = take(Uint8Array, 1, t.oids);
if (t.oids > 0) d.oids = h;
const text = (t, e) => {
const {buffer: s, byteOffset: n} = take(Uint8Array, 1, t);
return Buffer.from(s, n, t).toString(e);
};
if (s > 0) i.names = text(t.names, "latin1").split("\0");
const {targets: f, hardLinks: l} = JSON.parse(text(t.links, "utf8"));
for (const [t, e] of f) i.targets.set(t, e);
for (const [t, e] of l) i.hardLinks.set(t, e);
d.dependencies.push(...t.dependencies);
return i.names.length === s ? {
tree: i,
sources: d,
head: t.head
} : void 0;
}
function columnsOf(t, e) {
const {count: s} = t;
const n = oidsOf(t, e);
const r = [ [ t.mtimes, 8, s ], [ t.ctimes, 8, s ], [ t.inodes, 8, s ], [ t.sizes, 8, s ], [ e.at, 8, s ], [ t.parents, 4, s ], [ t.ends, 4, s ], [ e.kinds, 4, s ], [ t.modes, 2, s ], [ t.kinds, 1, s ], [ t.flags, 1, s ], [ t.hashes, 1, s * c.FA ], [ n, 1, n.length ] ];
return r.flatMap(([t, e, s]) => {
const n = Buffer.from(t.buffer, t.byteOffset, e * s);
return [ n, pad(n.length) ];
});
}
const oidsOf = (t, e) => e.oids.subarray(0, t.count * e.oidBytes);
const pad = t => Buffer.alloc((8 - t % 8) % 8);
const aligned = t => Buffer.concat([ Buffer.from(t), pad(t.length) ]);
const screenOf = t => t?.head.secrets === "allow" ? "all" : "new";
},
64571: (t, e, s) => {
s.d(e, {
EJ: () => keptTime,
VH: () => keptMilliseconds,
Wj: () => toMilliseconds,
gv: () => Nanoseconds,
rf: () => exactNumber
});
const n = new Uint8Array(new Uint32Array([ 1 ]).buffer)[0] === 1 ? 1 : 0;
const r = 1 - n;
const o = 2 ** 32;
const i = 1e9;
const a = 1e6;
const c = 2n ** 63n - 1n;
const d = Number(c) / a;
function keptTime(t) {
if (t > c) return c;
return t < -c ? -c : t;
}
const toMilliseconds = t => Number(t) / a;
const keptMilliseconds = t => Math.min(Math.max(t, -d), d);
class Nanoseconds {
#Xn;
#Qn;
constructor(t) {
this.#Xn = new Int32Array(t.buffer, t.byteOffset, t.length * 2);
this.#Qn = new Uint32Array(t.buffer, t.byteOffset, t.length * 2);
}
milliseconds(t) {
const e = this.#tr(t);
const s = this.#Qn[t * 2 + r];
const n = Math.floor((e + s) / i);
const o = e - n * i + s;
if (o < 0) return (n - 1) * 1e3 + (o + i) / a;
if (o >= i) return (n + 1) * 1e3 + (o - i) / a;
return n * 1e3 + o / a;
}
#tr(t) {
return this.#Xn[t * 2 + n] * o;
}
}
function exactNumber(t) {
const e = new Uint32Array(t.buffer, t.byteOffset, t.length * 2);
return t => {
const s = e[t * 2 + n] * o + e[t * 2 + r];
return s <= Number.MAX_SAFE_INTEGER ? s : Number.NaN;
};
}
},
20757: (t, e, s) => {
s.d(e, {
BU: () => c,
Vw: () => ownPaths,
sJ: () => isOwnName
});
var n = s(73024);
var r = s(76760);
var o = s(19473);
var i = s(78702);
var a = s(60183);
const c = ".rerail-restore";
const isOwnName = t => t.startsWith(".rerail") || (0, a.m)(t).startsWith(".rerail");
function ownPaths(t, e) {
const s = e.map(e => r.relative((0, n.realpathSync)(t), real(e)).replaceAll(r.sep, "/"));
if (s.includes("")) throw new o.RefusedError("store-is-workspace", `Workspace refused: ${t} is rerail's own folder of checkpoints. Keep them in another folder, or in one below it.`);
return new Set(s.filter(t => !/^\.\.(\/|$)/.test(t) && !r.isAbsolute(t)).map(i.xe));
}
function real(t) {
const e = r.resolve(t);
try {
return (0, n.realpathSync)(e);
} catch {
return e === r.dirname(e) ? e : r.join(real(r.dirname(e)), r.basename(e));
}
}
},
30267: (t, e, s) => {
s.d(e, {
B: () => markRacy,
K: () => isRacy
});
var n = s(64571);
var r = s(81446);
const o = 50;
const i = 2e3;
const a = 1e3;
const isRacy = (t, e, s) => Math.max(t, e) > s - (t % a === 0 ? i : o);
function markRacy(t, e) {
const s = new n.gv(t.mtimes);
const o = new n.gv(t.ctimes);
for (let n = 0; n < t.count; n++) if (isRacy(o.milliseconds(n), s.milliseconds(n), e)) t.set(n, r.CS);
}
},
61728: (t, e, s) => {
s.d(e, {
S: () => scan
});
var n = s(73024);
var r = s(19473);
var o = s(78702);
var i = s(60183);
var a = s(18704);
var c = s(64571);
var d = s(81446);
const h = 1;
const f = 2;
const l = 4;
const u = 8;
const p = 4;
const m = 4095;
const y = 512;
const w = 1024 * 1024;
function factsOf(t) {
const e = Number(t.size);
const s = t.isFile();
return (Number(t.mode) & m) << p | (s && Number(t.nlink) > 1 ? l : 0) | (s && e >= w && Number(t.blocks) * y < e ? u : 0);
}
const modeIn = t => t >> p;
const kindOf = t => t.isFile() ? d.PW : t.isDirectory() ? d.Md : t.isSymbolicLink() ? d.ps : void 0;
const timesOf = ({mtimeNs: t, ctimeNs: e, ino: s}) => ({
mtime: (0, c.EJ)(t),
ctime: (0, c.EJ)(e),
inode: s
});
const g = {
linux: new Set([ 61267, 1481003842, 2435016766, 16914836, 2035054128, 4076150800, 801189825 ]),
darwin: new Set([ 26 ])
};
const k = 10;
const v = 292;
const b = 256;
function folderTimesOf(t) {
if (g[process.platform]?.has(fileSystemOf(t)) !== true) return;
const e = process.geteuid?.();
const mayList = ({mode: t, uid: s}) => (t & v) === v || (t & b) !== 0 && s === e;
return t => t.ctimeMs % k !== 0 && mayList(t);
}
function fileSystemOf(t) {
try {
return (0, n.statfsSync)(t).type;
} catch {
return Number.NaN;
}
}
class KnownStats {
#Bt;
#er;
#sr;
#nr;
#rr;
#or;
constructor(t, e) {
this.#Bt = t;
this.#er = new c.gv(t.mtimes);
this.#sr = new c.gv(t.ctimes);
this.#nr = (0, c.rf)(t.inodes);
this.#or = folderTimesOf(e);
this.#rr = (0, n.lstatSync)(`${e}/.`).dev;
}
factsOf(t, e) {
if (this.#Bt.has(e, d.CS) || !(this.#nr(e) >= 0)) return 0;
const s = (0, n.lstatSync)(t);
if (!this.#ir(e, s)) return 0;
return factsOf(s) | h | (this.#Bt.has(e, d.CQ) && this.#or?.(s) ? f : 0);
}
#ir(t, {ino: e, dev: s, mtimeMs: n, ctimeMs: r, size: o}) {
return e === this.#nr(t) && n === this.#er.milliseconds(t) && r === this.#sr.milliseconds(t) && (this.#Bt.kinds[t] !== d.PW || o === this.#Bt.sizes[t]) && s === this.#rr && Number.isSafeInteger(s);
}
provesContent(t, e, s) {
const n = this.#Bt;
return t >= 0 && n.kinds[t] === d.PW && n.has(t, d._E) && !n.has(t, d.CS) && n.sizes[t] === e.sizes[s] && n.mtimes[t] === e.mtimes[s] && n.ctimes[t] === e.ctimes[s] && n.inodes[t] === e.inodes[s];
}
}
var S = s(76760);
class WorkingFolder {
#ar;
#cr;
constructor(t) {
this.#ar = t;
}
static lend(t) {
if (process.platform === "win32" || !S.isAbsolute(t)) return;
try {
const t = process.cwd();
process.chdir(t);
return new WorkingFolder(t);
} catch {
return;
}
}
enter(t) {
if (this.#cr === t) return true;
if (t.self === void 0) return false;
try {
process.chdir(t.self);
this.#cr = t;
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
#ne;
constructor(t, e) {
this.known = new KnownStats(e, t);
this.#ne = WorkingFolder.lend(t);
}
of(t, e, s) {
const r = this.#ne?.enter(t) ? (0, o.Yw)(e) : t.entry(e);
const i = s < 0 ? 0 : this.known.factsOf(r, s);
if (i !== 0) return {
name: e,
j: s,
facts: i,
stat: void 0
};
const a = (0, n.lstatSync)(r, {
bigint: true
});
return {
name: e,
j: s,
facts: factsOf(a),
stat: a
};
}
close() {
this.#ne?.giveBack();
}
}
class Folder {
path;
prefix;
#K;
#dr;
constructor(t, e) {
this.#K = t;
this.path = e;
this.prefix = e === "" ? "" : `${e}/`;
this.#dr = (0, o.ER)(e) ? `${t}/${this.prefix}` : void 0;
}
get self() {
return this.#dr;
}
entry(t) {
const e = this.#dr;
return e !== void 0 && (0, o.ER)(t) ? e + t : (0, o.uk)(this.#K, this.prefix + t);
}
}
class KnownRun {
#Bt;
#ts;
#hr=0;
#fr=0;
#lr=0;
constructor(t, e) {
this.#Bt = t;
this.#ts = e;
}
add(t, e) {
if (t !== this.#hr + this.#lr || e !== this.#fr + this.#lr) {
this.end();
this.#hr = t;
this.#fr = e;
}
this.#lr++;
}
end() {
if (this.#lr > 0) this.#Bt.takeOver(this.#hr, this.#ts, this.#fr, this.#lr);
this.#lr = 0;
}
}
var x = s(20757);
var A = s(30267);
function scan(t, e, s = {}) {
return new Scanner(t, e, s).run();
}
class Scanner {
#K;
#ur;
#tt;
#C;
#pr;
#ts;
#mr;
#yr;
#wr;
#gr;
#Bt;
#gs={
skipped: [],
repositories: []
};
#kr=[];
#vr=new Map;
#rr;
constructor(t, e, s) {
const {own: r = [], secrets: i = [], screen: a, known: c = new d.PH, since: h = Date.now(), found: f} = s;
this.#K = t;
this.#ur = e;
this.#tt = (0, x.Vw)(t, r);
this.#C = i.map(o.xe);
this.#pr = a;
this.#ts = c;
this.#mr = new EntryStats(t, c);
this.#wr = h;
this.#gr = f;
this.#Bt = new d.PH(c.count);
this.#yr = new KnownRun(this.#Bt, c);
this.#rr = (0, n.lstatSync)(`${t}/.`, {
bigint: true
}).dev;
}
run() {
const t = (0, n.readdirSync)(this.#K, {
encoding: "latin1"
});
try {
this.#br(new Folder(this.#K, ""), t, 0, this.#ts.count);
} finally {
this.#mr.close();
}
this.#yr.end();
return {
...this.#gs,
tree: this.#Bt,
pairs: Int32Array.from(this.#kr.slice(0, this.#Bt.count))
};
}
#br(t, e, s, n) {
e.sort();
const r = this.#ts;
const o = [];
let a = s;
for (const s of e) {
if (t.path === "" && ((0, x.sJ)(s) || s === ".git")) continue;
while (a < n && r.names[a] < s) a = r.ends[a];
const e = a < n && r.names[a] === s;
if ((0, i.M)(s)) this.#Sr(t, s); else this.#Gs(t, s, e ? a : -1, o);
}
this.#xr(t, o);
}
#Ar(t, e) {
const {names: s, ends: n} = this.#ts;
const r = n[e];
const o = [];
for (let i = e + 1; i < r; i = n[i]) this.#Gs(t, s[i], i, o);
this.#xr(t, o);
}
#Gs(t, e, s, n) {
const o = t.prefix + e;
if (this.#tt.has(o) || this.#ur.excludes(o)) this.#$r(); else if (this.#Er(o, e, s)) this.#Or(`${t.path}/***`, "secret-name"); else try {
n.push(this.#mr.of(t, e, s));
} catch (t) {
if ((0, r.codeOf)(t) !== "ENOENT") this.#Or(o, "unreadable"); else this.#Ir();
}
}
#Er(t, e, s) {
if (this.#C.some(e => t.includes(e))) return true;
return (this.#pr === "all" || this.#pr === "new" && s < 0) && (0, a.f)(e) !== void 0;
}
#xr(t, e) {
for (const s of e) {
const e = t.prefix + s.name;
const {stat: n} = s;
const r = n ? kindOf(n) : this.#ts.kinds[s.j];
if (n && n.dev !== this.#rr) this.#Or(e, "other-mount"); else if (r === d.Md) this.#jr(e, s); else if (!this.#ur.includes(e)) this.#$r(); else if (r === d.PW) this.#re(s); else if (r === d.ps) this.#oe(e, s); else this.#Or(e, n?.isFIFO() ? "fifo" : n?.isSocket() ? "socket" : "device");
}
}
#jr(t, e) {
const s = this.#ur.includes(t);
if (!s && !this.#ur.mayIncludeBelow(t)) {
this.#$r();
return;
}
const n = (e.facts & f) !== 0;
const r = n ? void 0 : this.#_r(t);
if (!n && !r) return;
const o = this.#at(d.Md, e);
this.#Bt.set(o, d.CQ);
const i = new Folder(this.#K, t);
if (r) this.#br(i, r, ...this.#Rr(e.j)); else this.#Ar(i, e.j);
this.#Bt.close();
if (!s && this.#Bt.count === o + 1) {
this.#yr.end();
this.#Bt.dropLast();
this.#$r();
}
}
#Rr(t) {
return t >= 0 && this.#ts.kinds[t] === d.Md ? [ t + 1, this.#ts.ends[t] ] : [ 0, 0 ];
}
#_r(t) {
try {
return (0, n.readdirSync)((0, o.uk)(this.#K, t), {
encoding: "latin1"
});
} catch {
this.#Or(t, "unreadable");
return;
}
}
#re(t) {
const {facts: e, j: s, stat: n} = t;
const r = this.#at(d.PW, t, n ? Number(n.size) : this.#ts.sizes[s]);
if (e & u) this.#Bt.set(r, d.tA);
if (e & l) {
this.#Bt.set(r, d.sn);
const t = n ? n.ino : this.#ts.inodes[s];
const e = this.#vr.get(t);
if (e === void 0) this.#vr.set(t, r); else this.#Bt.hardLinks.set(r, e);
}
if (!n && this.#ts.has(s, d._E)) this.#Bt.set(r, d._E); else if (n && this.#mr.known.provesContent(s, this.#Bt, r)) this.#Bt.copyHash(r, this.#ts, s);
if (!this.#gr || this.#Bt.hardLinks.has(r)) return;
this.#yr.end();
this.#gr(this.#Bt, r);
}
#oe(t, e) {
try {
const s = e.stat ? void 0 : this.#ts.targets.get(e.j);
const r = s ?? (0, n.readlinkSync)((0, o.uk)(this.#K, t), {
encoding: "latin1"
});
this.#Bt.targets.set(this.#at(d.ps, e, r.length), r);
} catch {
this.#Or(t, "unreadable");
}
}
#at(t, {name: e, j: s, facts: n, stat: r}, o = 0) {
const i = t === d.ps ? 511 : modeIn(n);
const a = r ? this.#Bt.add(e, t, {
mode: i,
size: o,
...timesOf(r)
}) : this.#Bt.addUntimed(e, t, i, o);
if (!r) this.#yr.add(a, s); else if ((0, A.K)((0, c.Wj)(r.ctimeNs), (0, c.Wj)(r.mtimeNs), this.#wr)) this.#Bt.set(a, d.CS);
this.#kr[a] = s;
return a;
}
#Sr(t, e) {
const s = t.prefix + e;
const r = e === ".git" ? (0, n.lstatSync)((0, o.uk)(this.#K, s), {
throwIfNoEntry: false
}) : void 0;
if (r?.isDirectory() || r?.isFile()) {
this.#gs.repositories.push({
path: t.path,
gitFile: r.isFile()
});
this.#$r();
} else this.#Or(s, "git-name");
}
#Or(t, e) {
this.#gs.skipped.push({
path: (0, o.WV)(t),
reason: e
});
this.#$r();
}
#$r() {
this.#Ir();
for (let t = this.#Bt.openDirectory; t >= 0 && !this.#Bt.has(t, d.yP); t = this.#Bt.parents[t]) this.#Bt.set(t, d.yP);
}
#Ir() {
const t = this.#Bt.openDirectory;
if (t >= 0) this.#Bt.clear(t, d.CQ);
}
}
},
79424: (t, e, s) => {
s.d(e, {
NJ: () => recordedScope,
OD: () => scopeKey,
Od: () => scopeOf
});
var n = s(19473);
var r = s(78702);
var o = s(14152);
const i = {
excludes: () => false,
includes: () => true,
mayIncludeBelow: () => true
};
function scopeOf({paths: t = [], exclude: e = []}) {
if (t.length === 0 && e.length === 0) return i;
const [s, n] = [ (0, o.Pp)(t), (0, o.Ou)(t) ];
const [a, c] = [ (0, o.Pp)(e), (0, o.Ou)(e, "back") ];
const isAsked = e => t.length === 0 || s(e);
return {
excludes: t => a((0, r.WV)(t)) && !c((0, r.WV)(t)),
includes: t => isAsked((0, r.WV)(t)) && !a((0, r.WV)(t)),
mayIncludeBelow: t => isAsked((0, r.WV)(t)) || n((0, r.WV)(t))
};
}
function recordedScope(t) {
try {
return scopeOf(t);
} catch (t) {
if (!(t instanceof n.UserError)) throw t;
throw new n.RefusedError("manifest-invalid", `Checkpoint refused: its scope is not valid. ${(0, 
n.messageOf)(t)}`);
}
}
const scopeKey = ({paths: t = [], exclude: e = []}) => JSON.stringify([ t, e ]);
},
81170: (t, e, s) => {
s.d(e, {
Dg: () => r,
HV: () => n,
M5: () => a,
XF: () => i,
jp: () => Sources,
xF: () => o
});
const n = 0;
const r = 1;
const o = 2;
const i = 3;
const a = 4;
const c = 256;
const d = new Uint8Array(0);
class Sources {
dependencies=[];
oidBytes;
kinds;
at;
#Br;
constructor(t = c, e = 20) {
this.kinds = new Int32Array(t);
this.at = new Float64Array(t).fill(-1);
this.oidBytes = e;
}
ensure(t) {
if (t <= this.kinds.length) return;
const e = Math.max(t, this.kinds.length * 2);
const s = new Int32Array(e);
s.set(this.kinds);
const n = new Float64Array(e).fill(-1);
n.set(this.at);
this.kinds = s;
this.at = n;
if (this.#Br) this.oids = this.#Br;
}
get oids() {
return this.#Br ?? d;
}
set oids(t) {
this.#Br = new Uint8Array(this.kinds.length * this.oidBytes);
this.#Br.set(t);
}
oid(t) {
const e = t * this.oidBytes;
return Buffer.from(this.oids.subarray(e, e + this.oidBytes)).toString("hex");
}
setGit(t, e) {
this.setOid(t, Buffer.from(e, "hex"));
}
setOid(t, e) {
if (!this.#Br) this.oids = new Uint8Array(0);
this.kinds[t] = o;
this.#Br?.set(e, t * this.oidBytes);
}
dependency(t) {
return this.dependencies[this.kinds[t] - a];
}
archiveOf(t, e) {
const s = this.kinds[t];
return s >= a ? this.dependencies[s - a] : s === r ? e : void 0;
}
heldBytes(t, e) {
const s = this.dependencies.map(() => 0);
for (let n = 0; n < e; n++) {
const e = this.kinds[n] - a;
if (e >= 0) s[e] = s[e] + t[n];
}
return s;
}
copyGit(t, e, s) {
if (e.oidBytes !== this.oidBytes) throw new Error("Object ids of two formats do not mix.");
if (!this.#Br) this.oids = new Uint8Array(0);
this.kinds[t] = o;
this.#Br?.set(e.oids.subarray(s * this.oidBytes, (s + 1) * this.oidBytes), t * this.oidBytes);
}
setDependency(t, e) {
let s = this.dependencies.indexOf(e);
if (s < 0) s = this.dependencies.push(e) - 1;
this.kinds[t] = a + s;
}
}
},
43382: (t, e, s) => {
s.d(e, {
GK: () => checkStateHash,
ml: () => stateHash,
ny: () => hexAt
});
var n = s(77598);
var r = s(19473);
var o = s(55228);
var i = s(81446);
function stateHash(t, e = () => true) {
const s = (0, n.createHash)("sha256");
const r = new o.a(a);
for (let n = 0; n < t.count; n++) {
if (!e(n)) continue;
const o = r.prefix(t, n);
const a = t.names[n];
const f = c + o.length + a.length;
if (!r.reserve(f)) {
s.update(r.take());
r.reserve(f);
}
const l = t.kinds[n];
r.byte(l === i.Md ? h.d : l === i.PW ? h.f : h.l);
r.byte(d);
r.octal(t.modes[n]);
r.byte(d);
writeContent(r, t, n);
r.byte(d);
r.put(o);
r.name(a);
r.byte(0);
}
return s.update(r.take()).digest("hex");
}
function checkStateHash(t) {
const {files: e, bytes: s} = t.tree.totals();
if (e !== t.files || s !== t.bytes) throw new r.RefusedError("manifest-invalid", `Manifest refused: it speaks of ${t.files} files of ${t.bytes} bytes, and lists ${e} of ${s}. Use another copy.`);
if (stateHash(t.tree) === t.stateHash) return;
throw new r.RefusedError("manifest-invalid", "Manifest refused: its state hash is not that of its entries. Use another copy.");
}
const a = 64 * 1024;
const c = 128;
const d = 32;
const h = {
d: 100,
f: 102,
l: 108
};
function writeContent(t, e, s) {
if (e.kinds[s] === i.Md) t.name("-"); else if (e.kinds[s] !== i.PW) t.name((0, n.hash)("sha256", Buffer.from(e.targets.get(s) ?? "", "latin1"), "hex")); else if (e.has(s, i._E)) t.hex(e.hashes, s * i.FA, i.FA); else throw new Error(`No hash is known of ${e.path(s)}.`);
}
const f = Array.from({
length: 256
}, (t, e) => e.toString(16).padStart(2, "0"));
function hexAt(t, e, s) {
let n = "";
for (let r = e; r < e + s; r++) n += f[t[r]];
return n;
}
},
55228: (t, e, s) => {
s.d(e, {
a: () => TextBuffer
});
const n = 48;
const r = Uint8Array.from(Buffer.from("0123456789abcdef"));
const o = 2147483647;
class TextBuffer {
#Se;
#At=0;
#dt=-1;
#Ft=Buffer.alloc(0);
constructor(t) {
this.#Se = Buffer.allocUnsafeSlow(t);
}
take() {
const t = this.#Se.subarray(0, this.#At);
this.#At = 0;
return t;
}
get length() {
return this.#At;
}
reserve(t) {
if (this.#At + t <= this.#Se.length) return true;
if (this.#At > 0) return false;
this.#Se = Buffer.allocUnsafeSlow(t);
return true;
}
put(t) {
this.#Se.set(t, this.#At);
this.#At += t.length;
}
utf8(t) {
this.#At += this.#Se.write(t, this.#At, "utf8");
}
byte(t) {
this.#Se[this.#At++] = t;
}
name(t) {
const e = this.#Se;
let s = this.#At;
for (let n = 0; n < t.length; n++) e[s++] = t.charCodeAt(n);
this.#At = s;
}
prefix(t, e) {
const s = t.parents[e];
if (s !== this.#dt) {
this.#dt = s;
this.#Ft = s < 0 ? Buffer.alloc(0) : Buffer.from(`${t.path(s)}/`, "latin1");
}
return this.#Ft;
}
hex(t, e, s) {
const n = this.#Se;
let o = this.#At;
for (let i = e; i < e + s; i++) {
const e = t[i];
n[o++] = r[e >> 4];
n[o++] = r[e & 15];
}
this.#At = o;
}
octal(t) {
let e = 0;
while (t >> e + 3 > 0) e += 3;
for (;e >= 0; e -= 3) this.byte(n + (t >> e & 7));
}
decimal(t) {
if (t > o) this.name(String(t)); else {
let e = 1;
for (let s = t; s >= 10; s = s / 10 | 0) e++;
this.padded(t, e);
}
}
padded(t, e) {
let s = t;
for (let t = this.#At + e - 1; t >= this.#At; t--) {
this.#Se[t] = n + s % 10;
s = s / 10 | 0;
}
this.#At += e;
}
}
},
81446: (t, e, s) => {
s.d(e, {
CQ: () => l,
CS: () => d,
FA: () => u,
Md: () => r,
PH: () => Tree,
PW: () => o,
_E: () => a,
ps: () => i,
sn: () => f,
tA: () => h,
yP: () => c
});
var n = s(81399);
const r = 1;
const o = 2;
const i = 3;
const a = 1;
const c = 2;
const d = 4;
const h = 8;
const f = 16;
const l = 32;
const u = 32;
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
hashes=new Uint8Array(p * u);
targets=new Map;
hardLinks=new Map;
#Kt=[];
#Tr=-1;
#Fr="";
constructor(t = p) {
if (t > p) this.#Nr(t);
}
add(t, e, s) {
const n = this.#at(t, e, s.mode, s.size);
this.mtimes[n] = s.mtime;
this.ctimes[n] = s.ctime ?? 0n;
this.inodes[n] = s.inode ?? 0n;
return n;
}
addUntimed(t, e, s, n) {
return this.#at(t, e, s, n);
}
takeOver(t, e, s, n) {
this.mtimes.set(e.mtimes.subarray(s, s + n), t);
this.ctimes.set(e.ctimes.subarray(s, s + n), t);
this.inodes.set(e.inodes.subarray(s, s + n), t);
this.hashes.set(e.hashes.subarray(s * u, (s + n) * u), t * u);
}
close() {
const t = this.#Kt.pop();
if (t === void 0) throw new Error("No directory is open.");
this.ends[t] = this.count;
}
dropLast() {
this.count--;
this.names.pop();
this.flags[this.count] = 0;
this.targets.delete(this.count);
}
get openDirectory() {
return this.#Kt.at(-1) ?? -1;
}
path(t) {
return this.#Ft(this.parents[t]) + this.names[t];
}
pathLength(t) {
return this.#Ft(this.parents[t]).length + this.names[t].length;
}
hash(t) {
return this.hashes.subarray(t * u, (t + 1) * u);
}
setHash(t, e, s = 0) {
for (let n = 0; n < u; n++) this.hashes[t * u + n] = e[s + n];
this.set(t, a);
}
copyHash(t, e, s) {
this.setHash(t, e.hashes, s * u);
}
hasHashOf(t, e, s) {
for (let n = 0; n < u; n++) if (this.hashes[t * u + n] !== e.hashes[s * u + n]) return false;
return true;
}
has(t, e) {
return (this.flags[t] & e) !== 0;
}
set(t, e) {
this.flags[t] = this.flags[t] | e;
}
clear(t, e) {
this.flags[t] = this.flags[t] & ~e;
}
totals() {
let t = 0;
let e = 0;
for (let s = 0; s < this.count; s++) {
if (this.kinds[s] !== o) continue;
t++;
e += this.sizes[s];
}
return {
files: t,
bytes: e
};
}
#at(t, e, s, n) {
const o = this.count;
if (o === this.kinds.length) this.#Nr(o * 2);
this.names.push(t);
this.parents[o] = this.openDirectory;
this.kinds[o] = e;
this.modes[o] = s;
this.sizes[o] = n;
this.ends[o] = o + 1;
this.count = o + 1;
if (e === r) this.#Kt.push(o);
return o;
}
#Ft(t) {
if (t < 0) return "";
if (t !== this.#Tr) {
this.#Fr = `${this.path(t)}/`;
this.#Tr = t;
}
return this.#Fr;
}
#Nr(t) {
(0, n.$U)(t);
this.parents = new Int32Array(moved(this.parents, t));
this.ends = new Int32Array(moved(this.ends, t));
this.kinds = new Uint8Array(moved(this.kinds, t));
this.flags = new Uint8Array(moved(this.flags, t));
this.modes = new Uint16Array(moved(this.modes, t));
this.sizes = new Float64Array(moved(this.sizes, t));
this.mtimes = new BigInt64Array(moved(this.mtimes, t));
this.ctimes = new BigInt64Array(moved(this.ctimes, t));
this.inodes = new BigUint64Array(moved(this.inodes, t));
this.hashes = new Uint8Array(moved(this.hashes, t * u));
}
}
function moved({buffer: t, byteOffset: e, byteLength: s, BYTES_PER_ELEMENT: n}, r) {
const o = e + s;
const i = e === 0 && o === t.byteLength ? t : t.slice(e, o);
return i.transfer(r * n);
}
},
95648: (t, e, s) => {
s.d(e, {
L: () => withoutEntries
});
var n = s(81170);
var r = s(81446);
function withoutEntries(t, e, s) {
if (s.size === 0) return {
tree: t,
sources: e
};
const o = new r.PH;
const i = new n.jp(t.count, e.oidBytes);
i.dependencies.push(...e.dependencies);
if (e.oids.length > 0) i.oids = new Uint8Array(0);
const a = new Int32Array(t.count).fill(-1);
const c = [];
for (let n = 0; n < t.count; n++) {
while (c.length > 0 && n >= c.at(-1)) {
c.pop();
o.close();
}
if (s.has(n)) {
markPartial(o);
continue;
}
const d = copyEntry(t, n, o);
a[n] = d;
copySource(e, n, i, d);
if (t.kinds[n] === r.Md) c.push(t.ends[n]);
}
for (const t of c) o.close();
for (const [e, s] of t.hardLinks) if (a[e] >= 0) o.hardLinks.set(a[e], a[s]);
return {
tree: o,
sources: i
};
}
function copyEntry(t, e, s) {
const n = s.add(t.names[e], t.kinds[e], {
mode: t.modes[e],
size: t.sizes[e],
mtime: t.mtimes[e],
ctime: t.ctimes[e],
inode: t.inodes[e]
});
s.copyHash(n, t, e);
s.flags[n] = t.flags[e];
const r = t.targets.get(e);
if (r !== void 0) s.targets.set(n, r);
return n;
}
function copySource(t, e, s, n) {
s.kinds[n] = t.kinds[e];
s.at[n] = t.at[e];
if (t.oids.length === 0) return;
s.oids.set(t.oids.subarray(e * t.oidBytes, (e + 1) * t.oidBytes), n * s.oidBytes);
}
function markPartial(t) {
if (t.openDirectory >= 0) t.clear(t.openDirectory, r.CQ);
for (let e = t.openDirectory; e >= 0; e = t.parents[e]) t.set(e, r.yP);
}
},
80109: (t, e, s) => {
s.r(e);
s.d(e, {
UPLOADER_LOG: () => h,
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
var n = s(31421);
var r = s(73024);
var o = s(76760);
var i = s(93621);
var a = s(95676);
const c = "uploader.json";
const d = "started";
const h = "uploader.log";
const f = 50;
const l = 5e3;
function ensureUploader(t, {command: e, env: s, input: a}) {
if (isUploading(t) || isStarting(t)) return;
(0, r.mkdirSync)(o.join(t, d), {
recursive: true,
mode: 448
});
const c = (0, r.openSync)(o.join(t, h), "a", 384);
try {
const [h, ...f] = e;
const l = (0, n.spawn)(h, f, {
detached: true,
stdio: [ a === void 0 ? "ignore" : "pipe", c, c ],
env: {
...s
},
windowsHide: true
});
l.on("error", () => {});
l.stdin?.on("error", () => {});
l.stdin?.end(a);
if (l.pid !== void 0) (0, r.writeFileSync)(o.join(t, d, `${l.pid}.json`), JSON.stringify((0, 
i.cu)(l.pid)));
l.unref();
} finally {
(0, r.closeSync)(c);
}
}
function replaceUploader(t, e) {
for (const e of knownOnes(t)) kill(e);
(0, r.rmSync)(o.join(t, c), {
force: true
});
(0, r.rmSync)(o.join(t, d), {
recursive: true,
force: true
});
ensureUploader(t, e);
}
async function stopUploader(t, e, s = 0) {
if (s > 0) await letFinish(t, e, s);
const n = isUploading(t);
for (const s of knownOnes(t)) await end(s, e);
(0, r.rmSync)(t, {
recursive: true,
force: true
});
return n;
}
async function letFinish(t, e, s) {
(0, a.setStop)(t);
const n = e.monotonic() + s;
let r = e.monotonic();
let {moves: o} = (0, a.readActivity)(t);
while (isUploading(t) && e.monotonic() < n && e.monotonic() - r < l) {
await e.sleep(f);
const {moves: s} = (0, a.readActivity)(t);
if (s !== o) r = e.monotonic();
o = s;
}
}
function knownOnes(t) {
const e = readOwner(t);
return [ ...e ? [ e ] : [], ...startedOnes(t) ];
}
async function end(t, e) {
if (!kill(t)) return;
while ((0, i.W_)(t)) await e.sleep(f);
}
function kill(t) {
if (!(0, i.W_)(t)) return false;
try {
process.kill(t.pid, "SIGKILL");
} catch {}
return true;
}
function startedOnes(t) {
const e = o.join(t, d);
if (!(0, r.existsSync)(e)) return [];
return (0, r.readdirSync)(e).flatMap(t => readIdentity(o.join(e, t)) ?? []);
}
function isUploading(t) {
const e = readOwner(t);
return e !== void 0 && (0, i.W_)(e);
}
const isStarting = t => !isUploading(t) && startedOnes(t).some(i.W_);
const uploaderPid = t => isUploading(t) ? readOwner(t)?.pid : void 0;
const isMine = t => readOwner(t)?.pid === process.pid;
function leavePost(t) {
if (isMine(t)) (0, r.rmSync)(o.join(t, c), {
force: true
});
}
const readOwner = t => readIdentity(o.join(t, c));
function readIdentity(t) {
try {
return JSON.parse((0, r.readFileSync)(t, "utf8"));
} catch {
return;
}
}
function becomeUploader(t) {
(0, r.mkdirSync)(t, {
recursive: true,
mode: 448
});
const e = o.join(t, c);
const s = `${e}.${process.pid}`;
(0, r.writeFileSync)(s, JSON.stringify((0, i.WF)()));
try {
for (let n = 0; n < 2; n++) try {
(0, r.linkSync)(s, e);
return true;
} catch {
if (isUploading(t)) return false;
(0, r.rmSync)(e, {
force: true
});
}
return false;
} finally {
(0, r.rmSync)(s, {
force: true
});
}
}
},
54485: (t, e, s) => {
s.r(e);
s.d(e, {
runUploader: () => runUploader
});
var n = s(73024);
var r = s(19473);
var o = s(3444);
var i = s(40383);
var a = s(95676);
var c = s(80109);
const d = 50;
const h = 2e3;
const f = 250;
const l = 1024 * 1024;
async function runUploader(t, e, s) {
if (!(0, c.becomeUploader)(t)) {
s.say("Another uploader is at work.");
return;
}
const n = announcerOf(t, e, s);
try {
let r = s.clock.monotonic();
const idle = () => s.clock.monotonic() - r;
while ((0, c.isMine)(t) && !(0, a.isStopped)(t) && idle() < s.idleMs) {
const [o] = (0, a.waiting)(t);
if (o !== void 0) {
await send(t, o, e, s, n);
if ((0, a.waiting)(t).length === 0) await n.withdraw();
r = s.clock.monotonic();
} else await s.clock.sleep(idle() < h ? d : f);
}
} finally {
(0, c.leavePost)(t);
}
}
async function send(t, e, s, {say: n}, o) {
try {
const n = (0, a.readItem)(t, e);
if (n.kind === "checkpoint") {
const r = (0, a.archiveOf)(t, e);
if (isLarge(r)) await o.announce();
if ((0, a.isStopped)(t)) return;
await givingWay(t, r, () => s.put(n.checkpoint, r));
} else if (!isOutdone(t, e, n.name)) await s.putRecord(n.name, n.content);
(0, a.removeItem)(t, e);
} catch (s) {
n(`Not uploaded: ${(0, r.messageOf)(s)}`);
(0, a.setAside)(t, e, (0, r.messageOf)(s));
}
(0, a.noteActivity)(t).moved();
}
async function givingWay(t, e, s) {
if (!isLarge(e) || (0, a.isWanted)(t)) return s();
(0, i.m1)(process.pid);
try {
await s();
} finally {
(0, i.Nx)(process.pid);
}
}
const isLarge = t => ((0, n.statSync)(t, {
throwIfNoEntry: false
})?.size ?? 0) >= l;
function announcerOf(t, e, {announcement: s, say: n}) {
let i;
const quietly = async t => {
await t().catch(t => n(`Not announced: ${(0, r.messageOf)(t)}`));
};
return {
async announce() {
const n = (0, o.formatAnnouncement)((0, a.waitingCheckpoints)(t));
if (s === void 0 || n === i) return;
i = n;
await quietly(() => e.putRecord(s, n));
},
async withdraw() {
if (s === void 0 || i === void 0) return;
i = void 0;
await quietly(() => e.removeRecord(s));
}
};
}
function isOutdone(t, e, s) {
return (0, a.waiting)(t).some(n => {
if (n <= e) return false;
const r = (0, a.readItem)(t, n);
return r.kind === "record" && r.name === s;
});
}
},
25161: (t, e, s) => {
s.r(e);
s.d(e, {
drain: () => drain
});
var n = s(73024);
var r = s(76760);
var o = s(40383);
var i = s(95676);
var a = s(80109);
const c = 50;
const d = 3;
const h = 3e4;
async function drain(t, e, s, n) {
const r = n.monotonic() + e;
(0, i.requeueFailed)(t);
(0, i.setWanted)(t);
const o = paceOf(t);
let f = 0;
let l = n.monotonic();
let u = "";
while ((0, i.waiting)(t).length > 0) {
const e = n.monotonic();
const p = o.isStarved();
if ((0, a.isUploading)(t)) {
if (!o.raise(p)) (0, a.replaceUploader)(t, s);
} else {
l = e;
if (!(0, a.isStarting)(t)) {
if (f++ >= d) return ended(t, {
reason: "no-uploader",
...lastWords(t)
});
(0, a.ensureUploader)(t, s);
}
}
const {moves: m, trouble: y} = (0, i.readActivity)(t);
const w = {
busy: p,
...y === void 0 ? {} : {
trouble: y
}
};
const g = `${m} ${(0, i.waiting)(t).length}`;
if (g !== u) l = e;
u = g;
if (e >= r) return ended(t, {
reason: "deadline",
...w
});
if (e - l >= h) return ended(t, {
reason: "stalled",
ms: h,
...w
});
await n.sleep(c);
}
return ended(t);
}
function ended(t, e) {
const s = (0, i.waiting)(t).length;
return {
left: s,
failed: (0, i.failures)(t),
...s === 0 || e === void 0 ? {} : {
gaveUp: e
}
};
}
function paceOf(t) {
let e;
let s;
let n = false;
return {
raise(s) {
const n = (0, a.uploaderPid)(t);
if (n === void 0 || n === e && !s) return true;
e = n;
return (0, o.Nx)(n) || !s;
},
isStarved() {
const e = (0, a.uploaderPid)(t);
const r = e === void 0 ? void 0 : (0, o.yd)(e);
if (e === void 0 || r === void 0) return false;
if (s?.pid !== e) s = {
pid: e,
...r
};
const i = r.ranMs - s.ranMs;
const c = r.waitedMs - s.waitedMs;
if (i + c < f) return n;
s = {
pid: e,
...r
};
n = c > i;
return n;
}
};
}
const f = 300;
const l = 200;
function lastWords(t) {
try {
const e = (0, n.readFileSync)(r.join(t, a.UPLOADER_LOG), "utf8").trim().split("\n");
const s = e.at(-1)?.slice(0, l) ?? "";
return s === "" ? {} : {
trouble: s
};
} catch {
return {};
}
}
},
81399: (t, e, s) => {
s.d(e, {
$U: () => spareMemory,
Gp: () => spareCompiling,
s5: () => compileAsUsual
});
var n = s(78877);
const r = 65536;
function spareMemory(t) {
if (t <= r) return;
(0, n.setFlagsFromString)("--semi-space-growth-factor=1");
(0, n.setFlagsFromString)("--heap-growing-percent=60");
}
function spareCompiling() {
(0, n.setFlagsFromString)("--no-turbofan");
}
function compileAsUsual() {
(0, n.setFlagsFromString)("--turbofan");
}
},
56185: (t, e, s) => {
s.d(e, {
validate: () => validate
});
var n = s(73024);
var r = s(76760);
var o = s(19473);
var i = s(36707);
var a = s(85820);
var c = s(61480);
var d = s(88093);
var h = s(27175);
var f = s(43382);
async function validate(t, e, s, n) {
const r = new h.QK(n.threadScript);
try {
return await (0, d.h)(n.folder, async o => {
const i = new Validation(e, s, o, n, r);
await i.check(t);
return {
ok: i.problems.length === 0,
problems: i.problems
};
});
} finally {
r.close();
}
}
class Validation {
problems=[];
#Dt;
#Mr;
#N;
#b;
#L;
#Z=0;
constructor(t, e, s, n, r) {
this.#Dt = t;
this.#Mr = e;
this.#N = s;
this.#b = n;
this.#L = r;
}
async check(t) {
const e = await this.#Pr(t, "");
if (this.#Mr === "quick") return;
for (const t of e) await this.#Pr(t, `It needs ${t}. `);
}
async #Pr(t, e) {
let s;
let n;
for (const r of this.#Dt) try {
s = await this.#Cr(r, t);
} catch (t) {
if (t instanceof o.RefusedError && t.reason === "checkpoint-missing") n ??= t; else {
s ??= [];
this.problems.push(`${e}${this.#Dt.length > 1 ? `In the ${r.kind} store: ` : ""}${(0, 
o.messageOf)(t)}`);
}
}
if (s === void 0) this.problems.push(`${e}${(0, o.messageOf)(n)}`);
return s ?? [];
}
async #Cr(t, e) {
const s = r.join(this.#N, `copy-${this.#Z++}`);
const o = await (0, c.openCheckpoint)(t, e, s, this.#b.key, t => {
if (this.#Mr === "full") this.#L.expect({
bytes: t
});
});
try {
await checkOpened(o, this.#Mr, this.#L, this.#b.progress);
return o.manifest.dependencies;
} finally {
o.archive.close();
(0, n.rmSync)(s, {
force: true
});
}
}
}
async function checkOpened({manifest: t, archive: e}, s, n, r) {
if (s === "quick") return;
const o = s === "full" || !e.verifyFrames();
const c = o ? (0, a.f)(e, watched((0, i.s)(t), r), n) : void 0;
try {
(0, f.GK)(t);
} finally {
await c;
}
}
function watched(t, e) {
if (!e) return t;
const {from: s, to: n, length: r} = t;
const sizeOf = t => Math.max(0, n[t] - s[t]);
let o = 0;
for (let t = 0; t < r; t += 1) o += sizeOf(t);
let i = 0;
return {
...t,
verified(t) {
i += sizeOf(t);
e(i, o);
}
};
}
},
78702: (t, e, s) => {
s.d(e, {
ER: () => isAscii,
GJ: () => onOneLine,
WV: () => displayText,
Yw: () => osBytes,
ns: () => exactText,
uk: () => osPath,
xe: () => toBytePath
});
const n = /^[\x00-\x7f]*$/;
const r = new TextDecoder("utf-8", {
fatal: true,
ignoreBOM: true
});
const isAscii = t => n.test(t);
function osPath(t, e) {
if (e === "") return t;
if (n.test(e)) return `${t}/${e}`;
return Buffer.concat([ Buffer.from(`${t}/`), Buffer.from(e, "latin1") ]);
}
function osBytes(t) {
return n.test(t) ? t : Buffer.from(t, "latin1");
}
function toBytePath(t) {
return n.test(t) ? t : Buffer.from(t, "utf8").toString("latin1");
}
function exactText(t) {
if (n.test(t)) return t;
try {
return r.decode(Buffer.from(t, "latin1"));
} catch {
return;
}
}
const onOneLine = t => t.replace(/[\p{Cc}\u2028\u2029]/gu, t => `\\x${t.codePointAt(0).toString(16).padStart(2, "0")}`);
function displayText(t) {
return n.test(t) ? t : Buffer.from(t, "latin1").toString("utf8");
}
},
44317: (t, e, s) => {
s.d(e, {
Z: () => refuseOtherFolder,
f: () => folderIdentity
});
var n = s(73024);
var r = s(19473);
function folderIdentity(t) {
try {
const e = (0, n.statSync)(t, {
bigint: true
});
if (!e.isDirectory()) return;
return {
path: (0, n.realpathSync)(t),
device: String(e.dev),
inode: String(e.ino)
};
} catch {
return;
}
}
function refuseOtherFolder(t, {device: e, inode: s}) {
const o = folderIdentity(t);
if (o?.device === e && o.inode === s) return;
if ((0, n.lstatSync)(t, {
throwIfNoEntry: false
}) === void 0) return;
throw new r.RefusedError("workspace-replaced", `Workspace not restored: ${t} is not the folder that it was before the script, but another one or a link. Have the script change what is in the workspace, not the workspace.`);
}
},
14152: (t, e, s) => {
s.d(e, {
Hj: () => matchesName,
Ou: () => belowMatcher,
Pp: () => treeMatcher,
fU: () => globMatcher
});
var n = s(19473);
const globMatcher = t => lastMatch(t, ({ends: t}) => t);
const treeMatcher = t => lastMatch(t, ({ends: t, passes: e}) => t || e);
function lastMatch(t, e) {
const s = t.map(compile);
return t => {
let n = false;
for (const {negated: r, alternatives: o} of s) if (n === r && o.some(s => e(walk(s, t)))) n = !r;
return n;
};
}
function belowMatcher(t, e = "in") {
const s = t.map(compile).filter(({negated: t}) => t === (e === "back"));
return t => s.some(({alternatives: e}) => e.some(e => walk(e, `${t}/`).alive));
}
function matchesName(t, e) {
const s = Array.from(flat(t).matchAll(/\*+|./gsu)).map(([t]) => t.startsWith("*") ? {
kind: "deep"
} : t === "?" ? {
kind: "any"
} : {
kind: "one",
character: t
});
return walk(s, flat(e)).ends;
}
const flat = t => t.toLowerCase().replaceAll("/", "");
const r = 256;
function compile(t) {
const e = t.startsWith("!");
const s = (e ? t.slice(1) : t).replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
if (s === "" || s.split("/").includes("..")) throw new n.UserError(`Pattern "${t}" is wrong: it names nothing below the root. Write a path relative to it.`);
return {
negated: e,
alternatives: expandBraces(s, t).map(tokenise)
};
}
function expandBraces(t, e) {
const s = t.indexOf("{");
const o = s < 0 ? void 0 : splitBraces(t, s);
if (!o) return [ t ];
const i = expandBraces(o.rest, e);
const a = o.inner.flatMap(t => expandBraces(t, e));
if (a.length * i.length > r) throw new n.UserError(`Pattern "${e}" is wrong: it has over ${r} alternatives. Split it.`);
return a.flatMap(e => i.map(n => t.slice(0, s) + e + n));
}
function splitBraces(t, e) {
const s = [];
let n = 0;
let r = e + 1;
for (let o = e; o < t.length; o++) {
const e = t[o];
if (e === "{") n++;
if (e === "}") n--;
if (n === 0 || n === 1 && e === ",") {
s.push(t.slice(r, o));
r = o + 1;
}
if (n === 0) return {
inner: s,
rest: t.slice(o + 1)
};
}
return;
}
const o = /\*\*\/|\*\*|\*|\?|\[[!^]?[^\]/]+\]|./gsu;
function tokenise(t) {
return Array.from(t.matchAll(o)).flatMap(([t]) => {
if (t === "**/") return [ {
kind: "folders"
}, {
kind: "inside"
} ];
if (t === "**") return [ {
kind: "deep"
} ];
if (t === "*") return [ {
kind: "some"
} ];
if (t === "?") return [ {
kind: "any"
} ];
return [ t.length > 2 && t.startsWith("[") ? parseSet(t.slice(1, -1)) : {
kind: "one",
character: t
} ];
});
}
function parseSet(t) {
const e = /^[!^]/.test(t);
const s = [];
for (const [, n = "", r] of (e ? t.slice(1) : t).matchAll(/(.)(?:-(.))?/gsu)) s.push([ n, r ?? n ]);
return {
kind: "set",
ranges: s,
negated: e
};
}
function walk(t, e) {
const s = new Int32Array(t.length + 1);
let n = [];
let r = 1;
const enter = (e, n) => {
if (s[n] === r) return;
s[n] = r;
e.push(n);
const o = t[n]?.kind;
if (o === "some" || o === "deep") enter(e, n + 1);
if (o === "folders") enter(e, n + 2);
};
enter(n, 0);
let o = false;
for (const s of e) {
r++;
o ||= s === "/" && n.includes(t.length);
const e = [];
for (const r of n) {
const n = advance(t[r], s, r);
if (n >= 0) enter(e, n);
}
if (e.length === 0) return {
ends: false,
passes: o,
alive: false
};
n = e;
}
return {
ends: n.includes(t.length),
passes: o,
alive: n.some(e => e < t.length)
};
}
function advance(t, e, s) {
const n = e === "/";
switch (t?.kind) {
case "one":
return t.character === e ? s + 1 : -1;

case "set":
return !n && t.ranges.some(([t, s]) => t <= e && e <= s) !== t.negated ? s + 1 : -1;

case "any":
return n ? -1 : s + 1;

case "some":
return n ? -1 : s;

case "deep":
return s;

case "folders":
return n ? s : s + 1;

case "inside":
return n ? s - 1 : s;

default:
return -1;
}
}
},
11559: (t, e, s) => {
s.d(e, {
TL: () => setTimeEarly,
oX: () => TimeHelper
});
var n = s(31421);
var r = s(73024);
var o = s(76760);
var i = s(78702);
const a = [ "/usr/local/bin/python3", "/opt/homebrew/bin/python3", "/usr/bin/python3" ];
const c = "/Library/Developer/CommandLineTools";
const d = [ "/usr/bin/perl", "/usr/local/bin/perl" ];
const h = `\nimport os, sys\nfailed = 0\nrest = b''\nwhile True:\n    chunk = sys.stdin.buffer.read1(1 << 20)\n    if not chunk:\n        break\n    items = (rest + chunk).split(b'\\0')\n    rest = items.pop()\n    for item in items:\n        if item[:1] == b'/':\n            os.chdir(item)\n            continue\n        if not item:\n            print(failed, flush=True)\n            failed = 0\n            continue\n        ns, _, path = item.partition(b' ')\n        try:\n            os.utime(path, ns=(int(ns), int(ns)), follow_symlinks=False)\n        except OSError:\n            failed += 1\n`;
const f = {
x64: 280,
arm64: 88
};
const l = `\nmy ($failed, $call) = (0, $ARGV[0] + 0);\n$/ = "\\0";\n$| = 1;\nbinmode STDIN;\nwhile (my $item = <STDIN>) {\n  chop $item;\n  if ($item =~ m{^/}) { chdir $item or die; next; }\n  if ($item eq '') { print "$failed\\n"; $failed = 0; next; }\n  my ($ns, $path) = split / /, $item, 2;\n  my ($s, $n) = $ns =~ /^(-?\\d*?)(\\d{1,9})$/;\n  $s = 0 if $s eq '' or $s eq '-';\n  if ($ns < 0) { $s = int($s); if ($n > 0) { $s -= 1; $n = 1_000_000_000 - $n; } }\n  my $time = pack('qqqq', $s, $n, $s, $n);\n  $failed++ if syscall($call, -100, $path, $time, 0x100) != 0;\n}\n`;
function timeHelpers(t = process.platform) {
if (t === "win32") return [];
const works = e => (0, r.existsSync)(e) && (t !== "darwin" || !isStub(e) || (0, 
r.existsSync)(c));
const e = t === "linux" ? f[process.arch] : void 0;
return [ ...a.filter(works).map(t => [ t, [ "-I", "-S", "-c", h ] ]), ...(e ? d.filter(t => (0, 
r.existsSync)(t)) : []).map(t => [ t, [ "-e", l, String(e) ] ]) ];
}
const isStub = t => t.startsWith("/usr/bin/");
const u = 64 * 1024;
class TimeHelper {
#Lr;
#zr;
#Ee=false;
#Ur=[];
constructor(t = timeHelpers()[0]) {
this.#Lr = t;
}
start() {
if (this.#zr || this.#Ee) return;
if (this.#Lr) this.#Wr(this.#Lr); else this.#Dr();
}
below(t) {
const e = `${(0, i.xe)(o.resolve(t))}\0`;
let s = "";
let n = false;
const send = () => {
this.#Hr(e + s);
s = "";
};
return {
set: (t, e) => {
n = true;
s += `${e} ${t}\0`;
if (s.length > u) send();
},
finish: async () => {
if (!n) return true;
send();
return await this.#qr() === "0";
}
};
}
close() {
this.#zr?.kill();
this.#Dr();
}
#Wr([t, e]) {
try {
const s = (0, n.spawn)(t, [ ...e ], {
env: {
LC_ALL: "C"
},
stdio: [ "pipe", "pipe", "ignore" ]
});
s.on("error", () => this.#Dr());
s.on("close", () => this.#Dr());
s.stdin.on("error", () => {});
let r = "";
s.stdout.on("data", t => {
const e = (r + t).split("\n");
r = e.pop() ?? "";
for (const t of e) this.#Ur.shift()?.(t);
});
this.#zr = s;
} catch {
this.#Dr();
}
}
#Hr(t) {
this.start();
if (!this.#Ee) this.#zr?.stdin.write(Buffer.from(t, "latin1"));
}
#qr() {
if (this.#Ee) return Promise.resolve(void 0);
return new Promise(t => {
this.#Ur.push(t);
this.#Hr("\0");
});
}
#Dr() {
this.#Ee = true;
for (const t of this.#Ur.splice(0)) t(void 0);
}
}
const p = 1000n;
function setTimeEarly(t, e, s) {
const n = s % 1000000000n === 0n;
const o = s / p - (n ? 0n : 2n);
const a = Number(o) / 1e6;
try {
(0, r.lutimesSync)((0, i.uk)(t, e), a, a);
} catch {}
}
},
14325: (t, e, s) => {
s.d(e, {
CN: () => bundleContent,
E$: () => withoutStashes,
IR: () => readGitState,
LB: () => gitFingerprint,
OF: () => findLocalContent,
Uk: () => isKeptRef,
by: () => remoteCommits,
m9: () => portableIndex,
mF: () => p,
oS: () => l,
vY: () => readIndex
});
var n = s(77598);
var r = s(73024);
var o = s(76760);
var i = s(19473);
var a = s(36618);
var c = s(38892);
var d = s(26713);
var h = s(85799);
var f = s(40586);
const l = "refs/stash";
const u = "logs/refs/stash";
const p = [ "MERGE_HEAD", "MERGE_MSG", "MERGE_MODE", "CHERRY_PICK_HEAD", "REVERT_HEAD", "ORIG_HEAD", "info/sparse-checkout", c.o, u ];
const isKeptRef = t => /^refs\/(?:heads\/|tags\/|stash$)/.test(t);
function readGitState(t, e) {
const s = (0, d.readRefs)(t);
const n = (0, d.zy)(t, s);
const r = (0, h.readIfThere)(o.join(t.commonDir, "shallow")) ?? "";
const i = {};
for (const e of p) {
const s = (0, h.readIfThere)(o.join(t.gitDir, e), 1024 * 1024);
if (s !== void 0) i[e] = s;
}
return {
head: n,
refs: e ? s : new Map([ ...s ].filter(([t]) => isKeptRef(t))),
index: readIndex(t),
shallow: r.split("\n").filter(Boolean),
files: i
};
}
const indexPath = ({gitDir: t}) => o.join(t, "index");
function readIndex(t) {
const e = readIndexFile(t, indexPath(t));
if (!e?.link) return e;
const {link: s, ...n} = e;
const r = readIndexFile(t, o.join(t.gitDir, `sharedindex.${s.oid}`));
if (!r) throw new i.RefusedError("git-index-split", `Index not read: it is split, and its part sharedindex.${s.oid} does not exist. Run "git reset".`);
return {
...n,
entries: (0, f.x)(r.entries, n.entries, s)
};
}
function readIndexFile({format: t}, e) {
const s = (0, h.readIfThere)(e, 512 * 1024 * 1024);
return s === void 0 ? void 0 : (0, a.A1)(Buffer.from(s, "latin1"), t);
}
function portableIndex(t, e, s) {
const n = (0, r.lstatSync)(indexPath(t), {
bigint: true
}).mtimeNs;
const o = e.entries.map(t => {
const {mtimeSeconds: e, mtimeNanoseconds: r, size: o} = t.stat;
const i = !isRacy(t, n) && sameStat(t.stat, s(t.path));
return {
...t,
stat: i ? {
...a.Pr,
mtimeSeconds: e,
mtimeNanoseconds: r,
size: o
} : a.Pr
};
});
return (0, a.Jt)({
...e,
entries: o
}, t.format);
}
const isRacy = ({stat: t}, e) => BigInt(t.mtimeSeconds) * 1000000000n + BigInt(t.mtimeNanoseconds) >= e;
const sameStat = (t, e) => e !== void 0 && t.mtimeSeconds === e.mtimeSeconds && t.mtimeNanoseconds === e.mtimeNanoseconds && t.ctimeSeconds === e.ctimeSeconds && t.ctimeNanoseconds === e.ctimeNanoseconds && t.ino === e.ino && t.size === e.size;
async function findLocalContent(t, {head: e, refs: s, index: n, files: r}, o) {
const i = o ? [] : remoteCommits(t);
const a = new Map([ ...s ].filter(([t, e]) => t !== l && !i.includes(e)));
if (e.commit && !i.includes(e.commit)) a.set("HEAD", e.commit);
const c = [ ...(r[u] ?? "").matchAll(/^[0-9a-f]+ ([0-9a-f]+) /gm) ].map(([, t]) => t);
const d = s.get(l);
const h = [ ...new Set([ ...d === void 0 ? [] : [ d ], ...c ]) ];
return {
known: i,
tips: a,
stashes: h,
staged: n ? await stagedBlobs(t, n, e) : []
};
}
function withoutStashes(t) {
const {[u]: e, ...s} = t.files;
return {
...t,
files: s,
refs: new Map([ ...t.refs ].filter(([t]) => t !== l))
};
}
async function bundleContent(t, {known: e, tips: s, stashes: n, staged: o}, i) {
const a = [ ...new Set([ ...s.values(), ...n, ...o.map(({oid: t}) => t) ]) ];
if (a.length === 0) return false;
const c = new Map([ ...s, ...n[0] === void 0 ? [] : [ [ l, n[0] ] ] ]);
const d = e.length > 0 ? [ "--not", ...e ] : [];
const h = (0, r.openSync)(i, "wx+", 384);
try {
const s = bundleHeader(t, c, e);
(0, r.writeSync)(h, s);
await t.stream(m, [ ...a, ...d, "" ].join("\n"), t => {
for (let e = 0; e < t.length; ) e += (0, r.writeSync)(h, t, e);
});
const n = Buffer.alloc(4);
(0, r.readSync)(h, n, 0, 4, s.length + y);
if (n.readUInt32BE() > 0) return true;
} catch (e) {
throw isPartialClone(t) ? partialClone(e) : e;
} finally {
(0, r.closeSync)(h);
}
(0, r.rmSync)(i);
return false;
}
function isPartialClone({commonDir: t}) {
const e = o.join(t, "objects", "pack");
return (0, r.existsSync)(e) && (0, r.readdirSync)(e).some(t => t.endsWith(".promisor"));
}
const partialClone = t => new i.RefusedError("git-partial-clone", `Repository not kept: it is a partial clone, and not all of its objects are here (${(0, 
i.messageOf)(t)}). Fetch them with "git fetch --refetch --no-filter", or take a checkpoint that is not full.`);
const m = [ "pack-objects", "--revs", "--stdout", "-q", "--delta-base-offset", "--threads=2" ];
const y = 8;
function bundleHeader({format: t}, e, s) {
const n = t === "sha1" ? "# v2 git bundle\n" : "# v3 git bundle\n@object-format=sha256\n";
const r = s.map(t => `-${t}\n`).join("");
const o = [ ...e ].map(([t, e]) => `${e} ${t}\n`).join("");
return Buffer.from(`${n}${r}${o}\n`, "latin1");
}
function remoteCommits(t) {
const e = (0, d.readRefs)(t);
const s = [ ...e ].filter(([t]) => t.startsWith("refs/remotes/")).map(([, t]) => t);
const n = ((0, h.readIfThere)(o.join(t.gitDir, "FETCH_HEAD")) ?? "").split("\n").map(t => t.split("\t")[0]);
const r = [ ...e.values(), (0, d.zy)(t, e).commit ];
return [ ...new Set([ ...s, ...r.filter(t => t !== null && n.includes(t)) ]) ].filter(t => t !== null);
}
async function stagedBlobs(t, e, s) {
const isBlob = ({mode: t}) => t >> 12 === 8 || t >> 12 === 10;
if (s.commit === null) return e.entries.filter(isBlob);
const n = await t.run([ "ls-tree", "-r", "-z", "--full-tree", s.commit ]);
const r = new Set(n.toString("latin1").split("\0").map(e => e.slice(e.indexOf("\t") - t.oidLength, e.indexOf("\t"))));
return e.entries.filter(t => isBlob(t) && !r.has(t.oid));
}
function gitFingerprint(t) {
const e = (0, r.lstatSync)(indexPath(t), {
bigint: true,
throwIfNoEntry: false
});
const s = e ? `${e.size} ${e.mtimeNs} ${e.ctimeNs} ${e.ino}` : "none";
let a;
try {
a = (0, d.$0)((0, d.readRefs)(t));
} catch (t) {
a = (0, i.messageOf)(t);
}
const c = [ "HEAD", ...p ].map(e => (0, h.readIfThere)(o.join(t.gitDir, e)) ?? "-");
const f = (0, h.readIfThere)(o.join(t.commonDir, "shallow")) ?? "-";
return (0, n.hash)("sha256", [ s, a, f, ...c ].join("\0"), "hex");
}
},
36310: (t, e, s) => {
s.d(e, {
W: () => compareGit
});
var n = s(14325);
var r = s(42027);
var o = s(26713);
var i = s(26884);
function compareGit(t, e) {
const s = (0, o.readRefs)(t);
const a = (0, o._b)(e.refs?.toString("latin1") ?? "");
const c = [ ...s.keys() ].filter(n.Uk);
const d = [ ...a.keys() ].filter(n.Uk);
const h = (0, o.zy)(t, s);
const f = h.branch ?? h.commit ?? "";
const l = e.branch ?? e.commit ?? "";
return {
removedRefs: c.filter(t => !a.has(t)).sort(),
movedRefs: c.filter(t => a.has(t) && a.get(t) !== s.get(t)).sort(),
addedRefs: d.filter(t => !s.has(t)).sort(),
...f === l ? {} : {
head: {
from: f,
to: l
}
},
index: e.index !== void 0 && t.format === e.objectFormat && !(0, i.Lf)(t, e.index),
operations: (0, r.k)(t)
};
}
},
40869: (t, e, s) => {
s.d(e, {
EW: () => isHarmless,
Lg: () => serializeConfig,
Zb: () => listConfig,
dT: () => readReducedConfig,
n0: () => a
});
var n = s(73024);
var r = s(76760);
var o = s(19473);
const i = [ [ /^core\.(?:filemode|symlinks|ignorecase|precomposeunicode|sparsecheckout|sparsecheckoutcone|logallrefupdates|quotepath)$/, /^(?:true|false|always)$/ ], [ /^core\.autocrlf$/, /^(?:true|false|input)$/ ], [ /^core\.eol$/, /^(?:lf|crlf|native)$/ ], [ /^index\.(?:sparse|version)$/, /^(?:true|false|[234])$/ ], [ /^remote\.[\w./-]+\.url$/, /^(?:https?|ssh|git):\/\/(?!-)[^\s\p{Cc}@]+$|^git@[\w.-]+:[^\s\p{Cc}]+$/u ], [ /^remote\.[\w./-]+\.fetch$/, /^\+?refs\/[^\s\p{Cc}:]+:refs\/[^\s\p{Cc}:]+$/u ], [ /^remote\.[\w./-]+\.tagopt$/, /^--(?:no-)?tags$/ ], [ /^branch\.[^\s\p{Cc}]+\.remote$/u, /^[\w./-]+$/ ], [ /^branch\.[^\s\p{Cc}]+\.merge$/u, /^refs\/[^\s\p{Cc}:]+$/u ], [ /^branch\.[^\s\p{Cc}]+\.rebase$/u, /^(?:true|false)$/ ] ];
const isHarmless = (t, e) => i.some(([s, n]) => s.test(t) && n.test(e));
const a = [ "config", "config.worktree" ];
async function listConfig(t, e) {
const s = r.join(t.commonDir, e);
if (!(0, n.lstatSync)(s, {
throwIfNoEntry: false
})?.isFile()) return [];
let i;
try {
i = await t.run([ "config", "--file", s, "--no-includes", "--list", "-z" ]);
} catch (t) {
if (t instanceof o.RefusedError) return;
throw t;
}
return i.toString("utf8").split("\0").flatMap(t => {
const e = t.indexOf("\n");
return e > 0 ? [ [ t.slice(0, e), t.slice(e + 1) ] ] : [];
});
}
async function readReducedConfig(t) {
const e = [];
for (const s of a) for (const [n, r] of await listConfig(t, s) ?? []) {
const t = withoutUserInfo(r);
if (isHarmless(n, t)) e.push([ n, t ]);
}
return e;
}
const withoutUserInfo = t => t.replace(/^([a-z]+:\/\/)[^/@\s]*@/, "$1");
function serializeConfig(t) {
return t.map(([t, e]) => {
const s = t.indexOf(".");
const n = t.lastIndexOf(".");
const r = t.slice(0, s);
const o = n > s ? ` ${quote(t.slice(s + 1, n))}` : "";
return `[${r}${o}]\n\t${t.slice(n + 1)} = ${quote(e)}\n`;
}).join("");
}
const quote = t => `"${t.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
},
60183: (t, e, s) => {
s.d(e, {
M: () => isGitName,
m: () => foldedName
});
var n = s(78702);
const r = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
function isGitName(t) {
if (t === ".git") return true;
if (!/[gG]/.test(t)) return false;
return foldedName(t).split("\\").some(isGitPart);
}
const foldedName = t => (0, n.WV)(t).replace(r, "").toLowerCase();
function isGitPart(t) {
const e = t.replace(/:.*$/s, "").replace(/[. ]+$/, "");
return e === ".git" || /^git~\d+$/.test(e);
}
},
69511: (t, e, s) => {
s.d(e, {
EO: () => runGit,
HU: () => a,
_K: () => gitEnvironment,
t1: () => streamGit
});
var n = s(73024);
var r = s(48161);
var o = s(76760);
var i = s(19473);
async function runGit(t) {
const e = [];
await streamGit(t, t => void e.push(t));
return Buffer.concat(e);
}
function streamGit(t, e) {
const {gitDir: s, args: r, env: o, signal: d} = t;
return new Promise((h, f) => {
const {spawn: l} = process.getBuiltinModule("node:child_process");
const u = l("git", [ ...a, ...r ], {
env: gitEnvironment(s, o),
windowsHide: true,
...d && {
signal: d
}
});
let p = "";
u.stdout.on("data", e);
u.stderr.on("data", t => {
if (p.length < c) p += t.toString("utf8");
});
u.on("error", t => f((0, i.codeOf)(t) === "ENOENT" ? noGit() : t));
u.on("close", (t, e) => {
if (t === 0) h(); else f(failed(r, p.trim() || `it ended with ${e ?? t}`));
});
u.stdin.on("error", () => {});
if (t.inputFile) (0, n.createReadStream)(t.inputFile, {
start: t.offset ?? 0
}).pipe(u.stdin); else u.stdin.end(t.input ?? "");
});
}
const a = [ "--no-pager", "--no-optional-locks", "-c", `core.hooksPath=${r.devNull}`, "-c", "core.fsmonitor=false", "-c", "protocol.allow=never", "-c", "gc.auto=0", "-c", "maintenance.auto=false" ];
function gitEnvironment(t, e = {}) {
return {
PATH: absoluteFolders(process.env.PATH ?? ""),
...process.env.SystemRoot ? {
SystemRoot: process.env.SystemRoot
} : {},
LC_ALL: "C",
HOME: o.join(t, "no-home"),
GIT_DIR: t,
GIT_CONFIG_NOSYSTEM: "1",
GIT_CONFIG_GLOBAL: r.devNull,
GIT_TERMINAL_PROMPT: "0",
GIT_NO_LAZY_FETCH: "1",
GIT_NO_REPLACE_OBJECTS: "1",
...e
};
}
const absoluteFolders = t => t.split(o.delimiter).filter(t => o.isAbsolute(t)).join(o.delimiter);
const c = 2e3;
const failed = (t, e) => new i.RefusedError("git-failed", `git ${t[0]} failed: ${e}. Check the repository with "git fsck".`);
const noGit = () => new i.UserError("Git state needs the program git: it is not on PATH. Install git, or use a folder without a repository.");
},
27111: (t, e, s) => {
s.d(e, {
headCommit: () => headCommit
});
var n = s(26713);
var r = s(85799);
function headCommit(t) {
const e = r.Repository.open(t, "");
return (e && (0, n.zy)(e, (0, n.readRefs)(e)).commit) ?? void 0;
}
},
36618: (t, e, s) => {
s.d(e, {
A1: () => parseIndex,
Jt: () => serializeIndex,
Pr: () => i,
k5: () => seenStat,
kC: () => oidBytes,
t4: () => indexStat
});
var n = s(77598);
var r = s(19473);
var o = s(40586);
const oidBytes = t => t === "sha1" ? 20 : 32;
const i = {
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
const h = 16384;
const f = 16384;
const l = 8192;
const u = 4095;
function parseIndex(t, e) {
try {
return new IndexParser(t, oidBytes(e)).parse();
} catch (t) {
if (t instanceof r.RefusedError) throw t;
throw invalid("it ends too early");
}
}
class IndexParser {
#Kr;
#Gr;
#Zr=a;
#Jr="";
constructor(t, e) {
this.#Kr = t;
this.#Gr = e;
}
parse() {
const t = this.#Kr.readUInt32BE(4);
if (this.#Kr.toString("latin1", 0, 4) !== "DIRC" || t < 2 || t > 4) throw invalid("it is no index");
const e = this.#Kr.readUInt32BE(8);
if (e * c > this.#Kr.length) throw invalid(`it claims ${e} entries`);
const s = [];
for (let n = 0; n < e; n++) s.push(this.#Vr(t));
const n = this.#Yr();
const r = n.get("link");
const i = r && (0, o.A)(r, this.#Gr);
return {
entries: s,
sparse: n.has("sdir"),
...i ? {
link: i
} : {}
};
}
#Vr(t) {
const e = this.#Zr;
const field = t => this.#Kr.readUInt32BE(e + t * 4);
const s = e + c;
const n = s + this.#Gr;
const r = this.#Kr.readUInt16BE(n);
const o = r & h ? this.#Kr.readUInt16BE(n + 2) : 0;
const i = n + (r & h ? 4 : 2);
const a = t === 4 ? this.#Xr(i) : this.#Qr(e, i);
this.#Jr = a;
return {
path: a,
mode: field(6),
oid: this.#Kr.toString("hex", s, n),
stage: r >> 12 & 3,
assumeValid: (r & d) !== 0,
skipWorktree: (o & f) !== 0,
intentToAdd: (o & l) !== 0,
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
#Qr(t, e) {
const s = this.#to(e);
this.#Zr = t + Math.ceil((s + 1 - t) / 8) * 8;
return this.#Kr.toString("latin1", e, s);
}
#Xr(t) {
let e = t;
let s = this.#Kr.readUInt8(e++);
let n = s & 127;
while (s & 128) {
s = this.#Kr.readUInt8(e++);
n = (n + 1) * 128 + (s & 127);
}
const r = this.#to(e);
this.#Zr = r + 1;
if (n > this.#Jr.length) throw invalid("a name is wrong");
return this.#Jr.slice(0, this.#Jr.length - n) + this.#Kr.toString("latin1", e, r);
}
#to(t) {
const e = this.#Kr.indexOf(0, t);
if (e < 0) throw invalid("a name does not end");
return e;
}
#Yr() {
const t = new Map;
const e = this.#Kr.length - this.#Gr;
while (this.#Zr + 8 <= e) {
const s = this.#Kr.toString("latin1", this.#Zr, this.#Zr + 4);
if (/^[a-z]/.test(s) && s !== "sdir" && s !== "link") throw invalid(`it needs the extension ${JSON.stringify(s)}`);
const n = this.#Kr.readUInt32BE(this.#Zr + 4);
t.set(s, this.#Kr.subarray(this.#Zr + 8, Math.min(this.#Zr + 8 + n, e)));
this.#Zr += 8 + n;
}
return t;
}
}
function serializeIndex({entries: t, sparse: e}, s) {
const extended = t => t.skipWorktree || t.intentToAdd;
const r = Buffer.from("DIRC\0\0\0\0\0\0\0\0", "latin1");
r.writeUInt32BE(t.some(extended) ? 3 : 2, 4);
r.writeUInt32BE(t.length, 8);
const o = [ r, ...t.map(t => serializeEntry(t, extended(t))) ];
if (e) o.push(Buffer.from("sdir\0\0\0\0", "latin1"));
const i = Buffer.concat(o);
return Buffer.concat([ i, (0, n.createHash)(s).update(i).digest() ]);
}
function serializeEntry(t, e) {
const s = Buffer.from(t.oid, "hex");
const n = c + s.length;
const r = n + (e ? 4 : 2);
const o = Buffer.alloc(Math.ceil((r + t.path.length + 1) / 8) * 8);
const {stat: i} = t;
const a = [ i.ctimeSeconds, i.ctimeNanoseconds, i.mtimeSeconds, i.mtimeNanoseconds, i.dev, i.ino ];
for (const [e, s] of [ ...a, t.mode, i.uid, i.gid, i.size ].entries()) o.writeUInt32BE(s, e * 4);
s.copy(o, c);
const p = Math.min(t.path.length, u);
const m = (t.assumeValid ? d : 0) | (e ? h : 0) | t.stage << 12 | p;
o.writeUInt16BE(m, n);
if (e) o.writeUInt16BE((t.skipWorktree ? f : 0) | (t.intentToAdd ? l : 0), n + 2);
o.write(t.path, r, "latin1");
return o;
}
const cut = t => Number(BigInt.asUintN(32, t));
const p = 1000000000n;
const seenStat = ({ctimeNs: t, mtimeNs: e, ino: s, size: n}) => ({
ctimeSeconds: cut(t / p),
ctimeNanoseconds: cut(t % p),
mtimeSeconds: cut(e / p),
mtimeNanoseconds: cut(e % p),
ino: cut(s),
size: cut(n)
});
const indexStat = t => ({
...seenStat(t),
dev: cut(t.dev),
uid: cut(t.uid),
gid: cut(t.gid)
});
const invalid = t => new r.RefusedError("git-index-invalid", `Index of the repository not read: ${t}. Check it with "git fsck".`);
},
42027: (t, e, s) => {
s.d(e, {
Q: () => findLeftovers,
k: () => operationsUnderWay
});
var n = s(73024);
var r = s(76760);
var o = s(78702);
var i = s(85799);
const a = [ "index.lock", "HEAD.lock", "config.lock", "config.worktree.lock", "packed-refs.lock", "shallow.lock" ];
const c = [ "rebase-merge", "rebase-apply", "REBASE_HEAD", "sequencer", "MERGE_AUTOSTASH", "AUTO_MERGE", "SQUASH_MSG", "BISECT_START", "BISECT_LOG", "BISECT_TERMS", "BISECT_NAMES", "BISECT_EXPECTED_REV", "BISECT_ANCESTORS_OK", "BISECT_HEAD", "BISECT_FIRST_PARENT", "BISECT_RUN" ];
function findLeftovers({gitDir: t}, e) {
const s = a.filter(e => statOf(t, e) !== void 0);
const n = c.filter(s => {
const n = statOf(t, s);
return n !== void 0 && (n.birthtimeMs || n.ctimeMs) > e;
});
return [ ...s, ...n, ...findBrokenRefs(t, "refs") ];
}
const operationsUnderWay = ({gitDir: t}) => d.filter(e => statOf(t, e) !== void 0);
const d = [ "rebase-merge", "rebase-apply", "sequencer", "BISECT_LOG" ];
const statOf = (t, e) => (0, n.lstatSync)(r.join(t, e), {
throwIfNoEntry: false
});
const h = /^(?:ref: refs\/.+|(?!0+\s*$)[0-9a-f]{40,64})\s*$/;
function findBrokenRefs(t, e) {
if (!(0, n.lstatSync)((0, o.uk)(t, e), {
throwIfNoEntry: false
})?.isDirectory()) return [];
return (0, n.readdirSync)((0, o.uk)(t, e), {
withFileTypes: true,
encoding: "latin1"
}).flatMap(s => {
const n = `${e}/${s.name}`;
if (s.isDirectory()) return findBrokenRefs(t, n);
const r = s.isFile() && !h.test((0, i.readIfThere)((0, o.uk)(t, n), 1024) ?? "");
return r || n.endsWith(".lock") ? [ n ] : [];
});
}
},
38892: (t, e, s) => {
s.d(e, {
o: () => n,
p: () => excludeOwn
});
const n = "info/exclude";
const r = "/.rerail*";
function excludeOwn(t) {
if (t.split("\n").includes(r)) return t;
return `${t}${t === "" || t.endsWith("\n") ? "" : "\n"}${r}\n`;
}
},
5979: (t, e, s) => {
s.r(e);
s.d(e, {
readAtCommit: () => readAtCommit
});
var n = s(77598);
var r = s(19473);
var o = s(43486);
const i = 16 * 1024 * 1024;
const a = /^0?40000$/;
const c = /^100(?:644|755|664)$/;
const d = 0;
const h = 32;
async function readAtCommit(t, e, s, n) {
const r = (await readVerified(t, e, "commit", i)).toString("latin1");
const o = /^tree ([0-9a-f]+)\n/.exec(r)?.[1];
if (o === void 0) throw damaged(e, "it names no tree");
const d = s.split("/");
const h = d.pop();
let f = o;
for (const e of d) {
const s = findEntry(await readVerified(t, f, "tree", i), e, t.oidLength / 2);
if (!s || !a.test(s.mode)) return;
f = s.oid;
}
const l = findEntry(await readVerified(t, f, "tree", i), h, t.oidLength / 2);
if (!l || !c.test(l.mode)) return;
return readVerified(t, l.oid, "blob", n);
}
async function readVerified(t, e, s, r) {
const i = [];
let a = 0;
const take = (t, s) => {
a += s.length;
if (a > r) throw tooLarge(e, r);
i.push(Buffer.from(s));
};
await (0, o.$)(t, [ e ], take, [ s ]);
const c = t.format === "sha256" ? "sha256" : "sha1";
const d = (0, n.createHash)(c).update(`${s} ${a}\0`);
for (const t of i) d.update(t);
if (d.digest("hex") !== e) throw damaged(e, "its content has another hash");
return Buffer.concat(i);
}
function findEntry(t, e, s) {
for (let n = 0; n < t.length; ) {
const r = t.indexOf(h, n);
const o = t.indexOf(d, r);
if (r < 0 || o < 0) return;
const i = o + 1 + s;
if (t.toString("utf8", r + 1, o) === e) return {
mode: t.toString("latin1", n, r),
oid: t.toString("hex", o + 1, i)
};
n = i;
}
return;
}
const damaged = (t, e) => new r.RefusedError("git-object-damaged", `Reading the object ${t} failed: ${e}. Check the repository with "git fsck".`);
const tooLarge = (t, e) => new r.RefusedError("git-object-too-large", `Reading the object ${t} failed: it has more than ${e} bytes. Use a smaller file.`);
},
43486: (t, e, s) => {
s.d(e, {
$: () => readObjects,
B: () => objectTypes
});
var n = s(19473);
var r = s(69511);
const o = 10;
async function readObjects(t, e, s, n = [ "blob" ]) {
const {gitDir: o, env: i, signal: a} = t.scratch();
const {spawn: c} = process.getBuiltinModule("node:child_process");
const d = c("git", [ ...r.HU, "cat-file", "--batch", "--buffer" ], {
env: (0, r._K)(o, i),
stdio: [ "pipe", "pipe", "ignore" ],
windowsHide: true,
...a && {
signal: a
}
});
const h = new Promise((t, e) => {
d.on("error", e);
d.on("close", () => t());
});
h.catch(() => {});
d.stdin.on("error", () => {});
d.stdin.end(e.map(t => `${t}\n`).join(""));
const f = new BatchReader(e, n, s);
try {
for await (const t of d.stdout) f.feed(t);
} finally {
d.kill();
}
await h;
if (!f.complete) throw missing(e[f.index] ?? "", "git ended early");
}
class BatchReader {
#Br;
#eo;
#so;
index=0;
#be=Buffer.alloc(0);
#p=-1;
#no=false;
constructor(t, e, s) {
this.#Br = t;
this.#eo = e;
this.#so = s;
}
get complete() {
return this.index === this.#Br.length;
}
feed(t) {
let e = this.#be.length > 0 ? Buffer.concat([ this.#be, t ]) : t;
this.#be = Buffer.alloc(0);
while (e.length > 0) if (this.#p >= 0) e = this.#ro(e); else if (this.#no) {
e = e.subarray(1);
this.#no = false;
} else {
const t = e.indexOf(o);
if (t < 0) {
this.#be = e;
return;
}
this.#oo(e.toString("latin1", 0, t));
e = e.subarray(t + 1);
}
}
#oo(t) {
const e = this.#Br[this.index];
const [s, n, r] = t.split(" ");
if (s !== e || !this.#eo.includes(n ?? "")) throw missing(e, n === "missing" ? "it is not there" : `it is ${n}`);
this.#p = Number(r);
if (this.#p === 0) this.#ro(Buffer.alloc(0));
}
#ro(t) {
const e = t.subarray(0, this.#p);
this.#p -= e.length;
const s = this.#p === 0;
const {index: n} = this;
if (s) {
this.index++;
this.#p = -1;
this.#no = true;
}
this.#so(n, e, s);
return t.subarray(e.length);
}
}
const missing = (t, e) => new n.RefusedError("git-object-missing", `Content not found: the repository here lacks the object ${t} (${e}). Fetch the commit, or use a checkpoint made with --full.`);
async function objectTypes(t, e) {
if (e.length === 0) return [];
const s = await t.run([ "cat-file", "--batch-check=%(objecttype)" ], `${e.join("\n")}\n`);
return s.toString("latin1").trimEnd().split("\n").map(t => t.endsWith(" missing") ? "missing" : t);
}
},
72134: (t, e, s) => {
s.d(e, {
Q: () => standsAsRecorded,
T: () => isRecorded
});
var n = s(26713);
var r = s(26884);
function standsAsRecorded(t, {branch: e, commit: s, index: o, objectFormat: i}) {
if (t.format !== i) return false;
const a = (0, n.zy)(t, (0, n.readRefs)(t));
return a.branch === e && a.commit === s && (!o || (0, r.Lf)(t, o));
}
function isRecorded(t, e) {
if (!standsAsRecorded(t, e)) return false;
const s = (0, n.readRefs)(t);
const r = (0, n._b)(e.refs?.toString("latin1") ?? "");
return s.size === r.size && [ ...r ].every(([t, e]) => s.get(t) === e);
}
},
26713: (t, e, s) => {
s.d(e, {
$0: () => serializeRefs,
Nb: () => isPackedRefs,
_b: () => parsePackedRefs,
_n: () => isSafeRefName,
readRefs: () => readRefs,
zy: () => readHead
});
var n = s(73024);
var r = s(76760);
var o = s(19473);
var i = s(78702);
var a = s(85799);
const c = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isSafeRefName(t) {
return /^refs\/[\x21-\x7e\x80-\uffff]+$/.test(t) && !/[~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/.test(t) && !t.split("/").some(t => t.startsWith(".") || t.endsWith(".lock"));
}
function readRefs({commonDir: t}) {
if ((0, a.readIfThere)(r.join(t, "reftable", "tables.list")) !== void 0) throw new o.RefusedError("git-reftable", "Git state not read: the repository keeps its refs as a reftable. Use files.");
const e = parsePackedRefs((0, a.readIfThere)(r.join(t, "packed-refs")) ?? "");
readLoose(t, "refs", e);
return e;
}
function readHead({gitDir: t}, e) {
const s = ((0, a.readIfThere)(r.join(t, "HEAD")) ?? "").trim();
const n = /^ref:\s*(refs\/.+)$/.exec(s)?.[1];
if (n !== void 0) return {
branch: n,
commit: e.get(n) ?? null
};
return {
branch: null,
commit: c.test(s) ? s : null
};
}
function parsePackedRefs(t) {
const e = new Map;
for (const s of t.split("\n")) {
const [t, n] = s.split(" ");
if (t && n && c.test(t) && isSafeRefName(n)) e.set(n, t);
}
return e;
}
const isPackedRefs = t => /^(?:(?:#.*|\^[0-9a-f]{40,64}|[0-9a-f]{40,64} refs\/.+)\n)*$/.test(t);
function serializeRefs(t) {
const e = [ ...t.keys() ].sort();
return `# pack-refs with: sorted \n${e.map(e => `${t.get(e)} ${e}\n`).join("")}`;
}
function readLoose(t, e, s) {
let r;
try {
r = (0, n.readdirSync)((0, i.uk)(t, e), {
withFileTypes: true,
encoding: "latin1"
});
} catch {
return;
}
for (const n of r) {
const r = `${e}/${n.name}`;
if (n.isDirectory()) readLoose(t, r, s); else if (n.isFile() && isSafeRefName(r)) {
const e = (0, a.readIfThere)((0, i.uk)(t, r), 1024)?.trim() ?? "";
if (c.test(e)) s.set(r, e); else s.delete(r);
}
}
}
},
85799: (t, e, s) => {
s.r(e);
s.d(e, {
Repository: () => Repository,
readIfThere: () => readIfThere
});
var n = s(73024);
var r = s(76760);
var o = s(69511);
var i = s(36618);
class Repository {
gitDir;
commonDir;
format;
#N;
#io;
#ao=false;
constructor(t, e, s, n, r) {
this.#io = r;
this.gitDir = t;
this.commonDir = e;
this.format = s;
this.#N = n;
}
static open(t, e, s) {
const n = findGitDir(t);
return n === void 0 ? void 0 : Repository.at(n, e, s);
}
static at(t, e, s) {
const n = resolveLink(t, "commondir") ?? t;
if (!exists(r.join(n, "objects"))) return;
return new Repository(t, n, formatOf(n), e, s);
}
get hasHead() {
return exists(r.join(this.gitDir, "HEAD"));
}
get oidLength() {
return (0, i.kC)(this.format) * 2;
}
run(t, e) {
return (0, o.EO)(this.#co(t, e));
}
stream(t, e, s) {
return (0, o.t1)(this.#co(t, e), s);
}
async index(t, e) {
const s = r.join(this.commonDir, "objects", "pack");
const listed = () => exists(s) ? (0, n.readdirSync)(s) : [];
const i = new Set(listed());
try {
await (0, o.t1)({
...this.#co([ "index-pack", "--stdin", "--fix-thin" ], void 0),
inputFile: t,
offset: e
}, () => {});
} catch (t) {
for (const t of listed()) if (t.startsWith("tmp_") && !i.has(t)) (0, n.rmSync)(r.join(s, t), {
force: true
});
throw t;
}
}
scratch() {
if (!this.#ao) {
makeScratch(this.#N, this.format, readIfThere(r.join(this.commonDir, "shallow")));
this.#ao = true;
}
const t = {
GIT_OBJECT_DIRECTORY: r.join(this.commonDir, "objects")
};
return {
gitDir: this.#N,
env: t,
signal: this.#io
};
}
#co(t, e) {
return {
...this.scratch(),
args: t,
...e === void 0 ? {} : {
input: e
}
};
}
}
function makeScratch(t, e, s) {
(0, n.mkdirSync)(r.join(t, "objects"), {
recursive: true
});
(0, n.mkdirSync)(r.join(t, "refs"));
(0, n.writeFileSync)(r.join(t, "HEAD"), "ref: refs/heads/none\n");
const o = e === "sha1" ? "0" : "1";
const i = e === "sha1" ? "" : `[extensions]\n\tobjectformat = ${e}\n`;
(0, n.writeFileSync)(r.join(t, "config"), `[core]\n\trepositoryformatversion = ${o}\n\tbare = true\n${i}`);
if (s !== void 0) (0, n.writeFileSync)(r.join(t, "shallow"), s);
}
function findGitDir(t) {
const e = r.join(t, ".git");
const s = (0, n.lstatSync)(e, {
throwIfNoEntry: false
});
if (s?.isDirectory()) return e;
if (!s?.isFile()) return;
const o = /^gitdir: (.+)$/m.exec(readIfThere(e) ?? "")?.[1];
return o === void 0 ? void 0 : r.resolve(t, o.trim());
}
function resolveLink(t, e) {
const s = readIfThere(r.join(t, e));
return s === void 0 ? void 0 : r.resolve(t, s.trim());
}
const formatOf = t => /^\s*objectformat\s*=\s*"?sha256"?\s*$/im.test(readIfThere(r.join(t, "config")) ?? "") ? "sha256" : "sha1";
const exists = t => (0, n.lstatSync)(t, {
throwIfNoEntry: false
}) !== void 0;
function readIfThere(t, e = 16 * 1024 * 1024) {
try {
const s = (0, n.lstatSync)(t);
return s.isFile() && s.size <= e ? (0, n.readFileSync)(t, "latin1") : void 0;
} catch {
return;
}
}
},
26884: (t, e, s) => {
s.d(e, {
JM: () => checkIndex,
Lf: () => sameIndex,
QD: () => presentIndex,
finishIndex: () => finishIndex
});
var n = s(73024);
var r = s(76760);
var o = s(19473);
var i = s(78702);
var a = s(14325);
var c = s(60183);
var d = s(36618);
var h = s(43486);
var f = s(85799);
async function presentIndex(t, {index: e, withheld: s, commit: n}) {
if (!e || !s) return e;
const r = (0, d.A1)(e, t.format);
const isBlob = ({mode: t}) => t >> 12 === 8 || t >> 12 === 10;
const o = r.entries.filter(isBlob);
const i = await (0, h.B)(t, o.map(({oid: t}) => t));
const a = new Set(o.filter((t, e) => i[e] === "missing").map(({oid: t}) => t));
if (a.size === 0) return e;
const c = new Map;
const f = n === null ? "" : await t.run([ "ls-tree", "-r", "-z", "--full-tree", n ]);
for (const t of f.toString("latin1").split("\0")) {
const [, e, s, n] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(t) ?? [];
if (e && s && n) c.set(n, {
mode: Number.parseInt(e, 8),
oid: s
});
}
const l = r.entries.flatMap(t => {
if (!a.has(t.oid)) return [ t ];
const e = c.get(t.path);
return e ? [ {
...t,
...e,
stat: d.Pr
} ] : [];
});
return (0, d.Jt)({
...r,
entries: l
}, t.format);
}
function checkIndex(t, e) {
let s;
try {
const {entries: n, link: r} = (0, d.A1)(t, e);
const o = n.find((t, e) => !isSafePath(t.path) || e > 0 && !inOrder(n[e - 1], t));
s = r ? "it is split" : o && `its entry ${JSON.stringify(o.path)} is wrong`;
} catch (t) {
if (!(t instanceof o.RefusedError)) throw t;
s = (0, o.messageOf)(t);
}
if (s === void 0) return;
throw new o.RefusedError("git-state-refused", `Checkpoint refused: its git index is not valid (${s}). Use another copy.`);
}
const isSafePath = t => t.replace(/\/$/, "").split("/").every(t => ![ "", ".", ".." ].includes(t) && !(0, 
c.M)(t));
const inOrder = (t, e) => t.path < e.path || t.path === e.path && t.stage < e.stage;
function sameIndex(t, e) {
const s = readableEntries(t);
if (!s) return false;
const n = (0, d.A1)(e, t.format).entries;
const same = (t, e) => t.path === e?.path && t.oid === e.oid && t.mode === e.mode && t.stage === e.stage && t.skipWorktree === e.skipWorktree && t.assumeValid === e.assumeValid && t.intentToAdd === e.intentToAdd;
return s.length === n.length && s.every((t, e) => same(t, n[e]));
}
function readableEntries(t) {
try {
return (0, a.vY)(t)?.entries ?? [];
} catch (t) {
if (t instanceof o.RefusedError) return;
throw t;
}
}
function finishIndex(t, e, s) {
const o = (0, f.readIfThere)(e, 512 * 1024 * 1024);
if (o === void 0) return;
const i = (0, d.A1)(Buffer.from(o, "latin1"), s);
const a = i.entries.map(e => ({
...e,
stat: currentStat(t, e)
}));
const c = r.join(t, ".git", "index");
(0, n.writeFileSync)(`${c}.rerail`, (0, d.Jt)({
...i,
entries: a
}, s));
(0, n.renameSync)(`${c}.rerail`, c);
}
function currentStat(t, {path: e, stat: s}) {
if (s.mtimeSeconds === 0) return d.Pr;
const r = (0, n.lstatSync)((0, i.uk)(t, e), {
bigint: true,
throwIfNoEntry: false
});
if (!r) return d.Pr;
const o = (0, d.t4)(r);
const a = o.mtimeSeconds === s.mtimeSeconds && o.mtimeNanoseconds === s.mtimeNanoseconds && o.size === s.size;
return a ? o : d.Pr;
}
},
9350: (t, e, s) => {
s.d(e, {
MV: () => makeNestedRepository,
HC: () => moduleIndex,
$o: () => packOffset,
mL: () => prepareGitRestore
});
var n = s(73024);
var r = s(76760);
var o = s(19473);
var i = s(14325);
var a = s(36310);
var c = s(40869);
var d = s(85799);
const h = "logs/HEAD";
const f = /^[0-9a-f]+ ([0-9a-f]+) [^\t]*\t(?:checkout: moving from \S+ to (\S+)$)?/;
function logDetached(t, {from: e, commit: s, refs: n, now: o}) {
const i = (t && (0, d.readIfThere)(r.join(t.gitDir, h))) ?? "";
const {old: a, checkout: c} = readMoves(i, s, n);
const {oid: f, target: l} = c ?? {
oid: s,
target: s
};
const line = (t, e, s) => `${t} ${e} rerail <rerail@localhost> ${o} +0000\t${s}\n`;
return [ i === "" || i.endsWith("\n") ? i : `${i}\n`, line(a, f, `checkout: moving from ${e} to ${l}`), f === s ? "" : line(f, s, `reset: moving to ${s}`) ].join("");
}
function readMoves(t, e, s) {
let n = "0".repeat(e.length);
let r;
let o;
for (const i of t.split("\n")) {
const [, t, a] = f.exec(i) ?? [];
if (t === void 0) continue;
n = t;
if (a !== void 0) r = s.has(`refs/heads/${a}`) ? void 0 : {
oid: t,
target: a
};
if (t === e && r) o = r;
}
return {
old: n,
checkout: o
};
}
var l = s(42027);
var u = s(38892);
var p = s(43486);
var m = s(72134);
var y = s(26713);
function newConfig({objectFormat: t, config: e}) {
const s = [ [ "core.repositoryformatversion", t === "sha1" ? "0" : "1" ], [ "core.bare", "false" ], ...t === "sha1" ? [] : [ [ "extensions.objectformat", "sha256" ] ] ];
return (0, c.Lg)([ ...s, ...e ]);
}
async function stageConfig(t, e, s) {
const [o, i] = await Promise.all(c.n0.map(e => (0, c.Zb)(t, e)));
const a = await (0, c.dT)(t);
const d = lackingCheckout(e.config, a);
if (valueIn([ ...o ?? [], ...i ?? [] ], "core.bare") === "true") d.push([ "core.bare", "false" ]);
const h = lackingNames(e.config, a);
const f = [];
const write = async (e, o, i = []) => {
const a = r.join(s, e);
(0, n.mkdirSync)(s, {
recursive: true
});
(0, n.writeFileSync)(a, o, "latin1");
for (const [e, s] of i) await t.run([ "config", "--file", a, "--replace-all", e, s ]);
f.push(e);
};
if (!o) await write("config", newConfig(e)); else if (d.length + h.length > 0) {
const e = Buffer.from((0, c.Lg)(h)).toString("latin1");
await write("config", `${textOf(t, "config")}\n${e}`, d);
}
const l = isThere(t, "config.worktree");
if (!i) await write("config.worktree", "", d); else if (l && d.length > 0) await write("config.worktree", textOf(t, "config.worktree"), d);
return f;
}
const textOf = ({commonDir: t}, e) => (0, d.readIfThere)(r.join(t, e)) ?? "";
const isThere = ({commonDir: t}, e) => (0, n.lstatSync)(r.join(t, e), {
throwIfNoEntry: false
})?.isFile() === true;
const valueIn = (t, e) => t.findLast(([t]) => t === e)?.[1];
function lackingCheckout(t, e) {
const s = [ "core.sparsecheckout", "core.sparsecheckoutcone" ].flatMap(s => {
const n = valueIn(t, s) ?? "false";
return n === (valueIn(e, s) ?? "false") ? [] : [ [ s, n ] ];
});
const n = [ "core.autocrlf", "core.eol" ].flatMap(s => {
const n = valueIn(t, s);
return n === void 0 || n === valueIn(e, s) ? [] : [ [ s, n ] ];
});
const r = [ "core.filemode", "core.symlinks" ].flatMap(s => valueIn(t, s) === "false" && valueIn(e, s) !== "false" ? [ [ s, "false" ] ] : []);
return [ ...s, ...n, ...r ];
}
const lackingNames = (t, e) => t.filter(([t]) => /^(?:branch|remote)\./.test(t) && !e.some(([e]) => e === t));
var w = s(26884);
function changeRefs(t, e, s) {
const o = [ ...s ].filter(([t]) => (0, i.Uk)(t));
const a = [ ...s, ...e ].filter(([t]) => !(0, i.Uk)(t));
const c = [ ...e.keys() ].filter(i.Uk).length === o.length && o.every(([t, s]) => e.get(t) === s) && a.every(([t]) => e.has(t));
const h = (0, n.statSync)(r.join(t, "refs"), {
throwIfNoEntry: false
})?.isDirectory();
const f = (0, y.Nb)((0, d.readIfThere)(r.join(t, "packed-refs")) ?? "");
return c && h && f ? void 0 : (0, y.$0)(new Map([ ...a, ...o ]));
}
async function prepareGitRestore(t) {
const {root: e, recorded: s, scratch: o} = t;
checkRecorded(s);
const i = (0, n.lstatSync)(r.join(e, ".git"), {
throwIfNoEntry: false
});
const a = d.Repository.open(e, r.join(o, "live"));
if (a && !i?.isDirectory()) return {
places: [],
takes: [],
index: void 0,
home: e,
left: !(0, m.Q)(a, s)
};
return a ? changeRepository(t, a) : makeRepository(t);
}
async function makeNestedRepository(t) {
checkRecorded(t.recorded);
const {index: e} = await makeRepository(t);
if (e) (0, n.writeFileSync)(r.join(t.stage, ".git", "index"), e);
}
async function moduleIndex(t, e) {
checkRecorded(e);
if (t.format !== e.objectFormat) throw formatDiffers(t, e);
await importObjects(t, e);
const s = await (0, w.QD)(t, e);
return s && !(0, w.Lf)(t, s) ? s : void 0;
}
function checkRecorded({branch: t, config: e, files: s, index: n, objectFormat: r}) {
if (n) (0, w.JM)(n, r);
const a = t !== null && !(0, y._n)(t) && "branch" || e.find(([t, e]) => !(0, c.EW)(t, e))?.[0] || Object.keys(s).find(t => !i.mF.includes(t));
if (a) throw new o.RefusedError("git-state-refused", `Checkpoint refused: git's ${JSON.stringify(a)} is not restored. Use another copy.`);
}
async function makeRepository({stage: t, scratch: e, recorded: s}) {
const o = r.join(t, ".git");
for (const t of [ "objects", "refs/heads", "refs/tags", "info" ]) (0, n.mkdirSync)(r.join(o, t), {
recursive: true
});
(0, n.writeFileSync)(r.join(o, "HEAD"), headText(s));
(0, n.writeFileSync)(r.join(o, "config"), newConfig(s));
if (s.shallow.length > 0) (0, n.writeFileSync)(r.join(o, "shallow"), `${s.shallow.join("\n")}\n`);
const i = d.Repository.open(t, r.join(e, "made"));
const a = await importObjects(i, s);
(0, n.writeFileSync)(r.join(o, "packed-refs"), (0, y.$0)(a), "latin1");
const c = {
[u.o]: "",
...s.files
};
if (s.branch === null && s.commit !== null) c[h] = detachedLog(s, a);
for (const [e, s] of Object.entries(c)) stageFile(t, e, stateText(e, s));
return {
places: [ ".git" ],
takes: [],
index: await (0, w.QD)(i, s),
home: t
};
}
async function changeRepository({root: t, stage: e, recorded: s, touched: o, takenAt: c}, d) {
if (d.format !== s.objectFormat) throw formatDiffers(d, s);
const [f, u] = await Promise.all([ importObjects(d, s), stageConfig(d, s, r.join(e, ".git")) ]);
const p = (0, a.W)(d, s);
const m = {
places: [],
takes: [],
index: void 0,
home: t,
report: p
};
const place = (t, s) => {
stageFile(e, t, s);
m.places.push(`.git/${t}`);
};
const g = (0, y.readRefs)(d);
const k = (0, y.zy)(d, g);
if (k.branch !== s.branch || s.branch === null && k.commit !== s.commit) {
place("HEAD", headText(s));
if (s.branch === null && canLog(t)) place(h, detachedLog(s, g, d));
}
const v = changeRefs(r.join(t, ".git"), g, f);
if (v !== void 0) {
place("packed-refs", v);
for (const t of [ "refs/heads", "refs/tags" ]) {
(0, n.mkdirSync)(r.join(e, ".git", t), {
recursive: true
});
m.places.push(`.git/${t}`);
}
}
const b = v !== void 0 && (0, n.existsSync)(r.join(t, ".git", i.oS)) ? [ i.oS ] : [];
m.takes.push(...new Set([ ...(0, l.Q)(d, c), ...b ].map(t => `.git/${t}`)));
for (const e of i.mF) changeStateFile(d, e, s, {
root: t,
changes: m,
place
});
m.places.push(...u.map(t => `.git/${t}`));
const S = await (0, w.QD)(d, s);
if (S && (o || !(0, w.Lf)(d, S))) m.index = S;
if ((m.index || !S) && (0, n.existsSync)(r.join(d.gitDir, "index"))) m.takes.push(".git/index");
return m;
}
const formatDiffers = (t, e) => new o.RefusedError("git-format-differs", `Checkpoint refused: it is of a ${e.objectFormat} repository, and this is a ${t.format} one.`);
function changeStateFile(t, e, {files: s}, {root: o, changes: i, place: a}) {
const c = (0, d.readIfThere)(r.join(t.gitDir, e), 1024 * 1024);
const h = s[e];
const f = h === void 0 ? void 0 : stateText(e, h);
if (c === f) return;
if (e === u.o && (f === void 0 || !isFolder(r.join(o, ".git", "info")))) return;
if (f === void 0) i.takes.push(`.git/${e}`); else {
(0, n.mkdirSync)(r.dirname(r.join(o, ".git", e)), {
recursive: true
});
a(e, f);
}
}
const isFolder = t => (0, n.lstatSync)(t, {
throwIfNoEntry: false
})?.isDirectory() === true;
const stateText = (t, e) => t === u.o ? (0, u.p)(e) : e;
function stageFile(t, e, s) {
const o = r.join(t, ".git", e);
(0, n.mkdirSync)(r.dirname(o), {
recursive: true
});
(0, n.writeFileSync)(o, s, "latin1");
}
function canLog(t) {
const e = (0, n.lstatSync)(r.join(t, ".git", "logs"), {
throwIfNoEntry: false
});
return e === void 0 || e.isDirectory();
}
function detachedLog({commit: t}, e, s) {
const n = s && (0, y.zy)(s, e);
const r = n?.branch?.replace("refs/heads/", "") ?? n?.commit ?? t;
return logDetached(s, {
from: r,
commit: t,
refs: e,
now: Math.floor(Date.now() / 1e3)
});
}
const headText = ({branch: t, commit: e}) => t === null ? `${e}\n` : `ref: ${t}\n`;
async function importObjects(t, {bundle: e, commit: s, refs: n}) {
if (e !== void 0) await importBundle(t, e);
const r = [ ...(0, y._b)(n?.toString("latin1") ?? "") ];
const i = r.map(([, t]) => t);
const a = await (0, p.B)(t, s === null ? i : [ ...i, s ]);
if (s === null || a.at(-1) === "commit") return new Map(r.filter((t, e) => a[e] !== "missing"));
throw new o.RefusedError("git-commit-missing", `Checkpoint refused: the repository here lacks the commit ${s}. Fetch it, or use a checkpoint made with --full.`);
}
async function importBundle(t, e) {
try {
await t.index(e, packOffset(e));
} catch (t) {
if (!(t instanceof o.RefusedError) || t.reason !== "git-failed") throw t;
throw new o.RefusedError("git-bundle-invalid", `Checkpoint refused: git cannot take in its bundle (${(0, 
o.messageOf)(t)}). Use another copy.`);
}
}
const g = 64 * 1024 * 1024;
function packOffset(t) {
const e = (0, n.openSync)(t, "r");
try {
const s = Buffer.alloc(Math.min((0, n.lstatSync)(t).size, g));
(0, n.readSync)(e, s, 0, s.length, 0);
const r = s.indexOf("\n\nPACK");
if (r >= 0 && s.toString("latin1", 0, 2) === "# ") return r + 2;
throw new o.RefusedError("git-bundle-invalid", "Checkpoint refused: its git bundle holds no pack. Use another copy.");
} finally {
(0, n.closeSync)(e);
}
}
},
40586: (t, e, s) => {
s.d(e, {
A: () => parseLink,
x: () => mergeEntries
});
function parseLink(t, e) {
const s = t.toString("hex", 0, e);
if (/^0*$/.test(s)) return;
if (t.length === e) return {
oid: s,
deleted: [],
replaced: []
};
const n = readBitmap(t, e);
const r = readBitmap(t, n.end);
return {
oid: s,
deleted: n.bits,
replaced: r.bits
};
}
const n = 64;
const r = 1e7;
function readBitmap(t, e) {
const s = t.readUInt32BE(e + 4);
const wordAt = s => t.readBigUInt64BE(e + 8 + s * 8);
const o = t.readUInt32BE(e);
if (o > r) throw new RangeError("A bitmap is larger than any index.");
const i = [];
let a = 0;
for (let t = 0; t < s; ) {
const e = wordAt(t++);
const s = Number(e >> 1n & 0xffffffffn) * n;
if (e & 1n) for (let t = Math.min(a + s, o), e = a; e < t; e++) i.push(e);
a += s;
for (let s = Number(e >> 33n); s > 0; s--, a += n) {
const e = wordAt(t++);
for (let t = 0; t < n; t++) if (e >> BigInt(t) & 1n) i.push(a + t);
}
}
return {
bits: i,
end: e + 8 + s * 8 + 4
};
}
function mergeEntries(t, e, {deleted: s, replaced: n}) {
const r = [ ...t ];
for (const [s, o] of n.entries()) {
const n = t[o];
const i = e[s];
if (n && i) r[o] = {
...i,
path: n.path
};
}
for (const t of s) r[t] = void 0;
const o = e.slice(n.length);
const i = new Set(o.map(keyOf));
const a = r.filter(t => t !== void 0 && !i.has(keyOf(t)));
return [ ...a, ...o ].sort((t, e) => t.path === e.path ? t.stage - e.stage : t.path < e.path ? -1 : 1);
}
const keyOf = ({path: t, stage: e}) => `${e} ${t}`;
},
56221: (t, e, s) => {
s.d(e, {
z: () => i
});
const n = 6e4;
const r = 60 * n;
const o = 24 * r;
const i = {
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
deadlineMs: 14 * o,
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
retentionMs: 3 * o
},
circuitBreaker: {
runs: 10,
withinMs: 30 * n
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
ageMs: o,
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
76592: (t, e, s) => {
s.d(e, {
I: () => n
});
const n = 2 * 1024 ** 3 + 16 * 1024 ** 2;
},
23416: (t, e, s) => {
s.d(e, {
It: () => o,
MQ: () => environmentHashes,
mP: () => takeFingerprint,
tX: () => differences
});
var n = s(77598);
var r = s(48161);
const o = {
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
const i = 5e3;
async function takeFingerprint(t, e, n) {
const {execFile: a} = await Promise.all([ s.e(815), s.e(340), s.e(6), s.e(551), s.e(944), s.e(101), s.e(931), s.e(296), s.e(217) ]).then(s.t.bind(s, 31421, 19));
const version = (t, s) => new Promise(n => {
a(t, [ ...s ], {
env: {
...e
},
timeout: i,
windowsHide: true
}, (e, s) => {
const r = s.split("\n")[0]?.trim();
n(e || !r ? void 0 : [ t, r.slice(0, 200) ]);
});
});
const c = await Promise.all(Object.entries(o).map(([t, e]) => version(t, e)));
const d = libcVersion();
const h = await n;
return {
os: (0, r.platform)(),
arch: (0, r.arch)(),
...d === void 0 ? {} : {
libc: d
},
home: e.HOME ?? (0, r.homedir)(),
user: userName(),
workspace: t,
tools: Object.fromEntries(c.filter(t => t !== void 0)),
...h === void 0 ? {} : {
executables: h
}
};
}
function differences(t, e) {
const s = [];
for (const [n, r] of c) if (t[n] !== e[n]) s.push({
reason: r,
why: `${r.replaceAll("-", " ")} was ${t[n] ?? "unknown"}, is ${e[n] ?? "unknown"}`
});
for (const n of new Set([ ...Object.keys(t.tools), ...Object.keys(e.tools) ])) {
const [r, o] = [ t.tools[n], e.tools[n] ];
if (r !== o) s.push({
reason: "tool-version",
why: `${n} was ${r ?? "absent"}, is ${o ?? "absent"}`
});
}
return [ ...s, ...changedExecutables(t, e) ];
}
function changedExecutables(t, e) {
if (!t.executables || !e.executables) return t.executables === e.executables ? [] : [ {
reason: "tool-unknown",
why: "the programs that its script names were not recorded"
} ];
const [s, n] = [ t.executables, e.executables ];
const r = [ ...new Set([ ...Object.keys(s), ...Object.keys(n) ]) ].sort();
const o = r.filter(r => s[r] !== n[r] && t.tools[r] === e.tools[r]);
return o.slice(0, a).map(t => ({
reason: "tool-content",
why: `${t} ${inWords(s[t], n[t])}`
}));
}
const a = 5;
function inWords(t, e) {
if (e === void 0) return "is no longer installed";
return t === void 0 ? "was not installed" : "is another version of the program (its content differs)";
}
const c = [ [ "os", "operating-system" ], [ "arch", "architecture" ], [ "libc", "c-library" ], [ "home", "home" ], [ "user", "user" ], [ "workspace", "workspace-path" ] ];
const d = /^(?:GITHUB_.*|RUNNER_.*|ACTIONS_.*|INPUT_.*|STATE_.*|RERAIL_.*|ImageVersion|PATH|Path|PWD|OLDPWD|SHLVL|_|INVOCATION_ID|JOURNAL_STREAM|SYSTEMD_EXEC_PID|MEMORY_PRESSURE_.*|SSH_.*|XDG_SESSION.*|TERM.*|COLUMNS|LINES|NODE_.*COVERAGE.*)$/;
function environmentHashes(t, e) {
const s = {};
for (const r of Object.keys(t).sort()) {
const o = t[r];
if (o === void 0 || d.test(r)) continue;
s[r] = e(r, o) ? "secret" : (0, n.createHash)("sha256").update(o).digest("hex").slice(0, 16);
}
return s;
}
function userName() {
try {
return (0, r.userInfo)().username;
} catch {
return String(process.getuid?.() ?? "");
}
}
function libcVersion() {
const t = process.report?.getReport();
return t?.header?.glibcVersionRuntime;
}
},
16158: (t, e, s) => {
s.d(e, {
wd: () => a,
tx: () => attemptOf,
MF: () => decideFastForward,
iF: () => decideResume
});
const n = [ "BASH_ENV", "ENV", "BASH_FUNC_*", "BASHOPTS", "SHELLOPTS", "PROMPT_COMMAND", "PS4", "IFS", "CDPATH", "ZDOTDIR", "FPATH", "SHELL", "PSModulePath", "ComSpec", "PATHEXT", "PATH", "HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_*", "TMPDIR", "TEMP", "TMP", "LD_*", "DYLD_*", "GCONV_PATH", "LOCPATH", "NLSPATH", "HOSTALIASES", "RES_OPTIONS", "MALLOC_*", "GLIBC_*", "NODE_OPTIONS", "NODE_PATH", "NODE_EXTRA_CA_CERTS", "NODE_REPL_*", "NODE_V8_COVERAGE", "DENO_*", "BUN_*", "PYTHON*", "PERL5*", "PERL_*", "PERLLIB", "RUBYOPT", "RUBYLIB", "RUBYPATH", "GEM_*", "BUNDLE_*", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "JAVA_OPTS", "CLASSPATH", "MAVEN_*", "GRADLE_*", "SBT_OPTS", "JVM_OPTS", "KOTLIN_*", "SCALA_*", "ANT_*", "PHPRC", "PHP_INI_SCAN_DIR", "COMPOSER_*", "LUA_*", "DOTNET_*", "COR_*", "CORECLR_*", "MSBUILD*", "NUGET_*", "R_PROFILE*", "R_ENVIRON*", "R_LIBS*", "JULIA_*", "ERL_*", "ELIXIR_ERL_OPTIONS", "MIX_*", "GHC_*", "OCAML*", "TCLLIBPATH", "GUILE_*", "EMACSLOADPATH", "VIMINIT", "MAKEFLAGS", "MAKEFILES", "GNUMAKEFLAGS", "CMAKE_TOOLCHAIN_FILE", "CMAKE_PROJECT_*", "CMAKE_*_LAUNCHER", "RUSTC", "RUSTC_*", "RUSTDOC", "RUSTFLAGS", "RUSTUP_*", "CARGO_*", "GOFLAGS", "GOENV", "GOPROXY", "GOSUMDB", "GONOSUMDB", "GONOSUMCHECK", "GOINSECURE", "GOPRIVATE", "GOTOOLCHAIN", "npm_config_*", "YARN_*", "PNPM_*", "COREPACK_*", "PIP_*", "UV_*", "POETRY_*", "CONDA_*", "VIRTUALENV_*", "HOMEBREW_*", "BAZEL_*", "CCACHE_*", "GIT_*", "SSH_ASKPASS*", "EDITOR", "VISUAL", "PAGER", "MANPAGER", "LESSOPEN", "LESSCLOSE", "BROWSER", "GH_*", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "FTP_PROXY", "NO_PROXY", "SSL_CERT_*", "SSLKEYLOGFILE", "OPENSSL_*", "CURL_*", "REQUESTS_CA_BUNDLE", "WGETRC", "AWS_CA_BUNDLE", "AWS_CONFIG_FILE", "KUBECONFIG", "DOCKER_*" ];
const r = new RegExp(`^(?:${n.map(t => t.replaceAll("*", "[^]*")).join("|")})$`, "i");
const isLoaderVariable = t => r.test(t);
var o = s(23416);
function decideFastForward(t, e) {
const s = t.stages.find(t => t.name === e.name);
if (!s) return refuse("not-recorded", `attempt ${t.attempt} did not get to this stage`);
if (s.state !== "completed" && s.state !== "fast-forwarded") {
const e = s.interrupted ? "was interrupted" : i[s.state];
return refuse("not-completed", `in attempt ${attemptOf(s, t)} it ${e}`);
}
const n = [ ...e.allowed ? [] : [ {
reason: "not-allowed",
why: 'the input "fast-forward" is false'
} ], ...sameWork(s, e), ...samePlace(s, e), ...effects(s, e), ...e.authenticated ? [] : loaderVariables(s) ];
const {after: r, replay: o} = s;
if (!r) n.push({
reason: "no-checkpoint",
why: "no checkpoint from after it is available"
});
if (!o && n.length === 0) n.push({
reason: "not-recorded",
why: "its outputs were not recorded"
});
if (n.length > 0 || !r || !o) return {
skip: false,
refusals: n
};
return {
skip: true,
stage: {
...s,
after: r,
replay: o
}
};
}
function decideResume(t, e) {
const s = t.stages.find(t => t.name === e.name);
if (!s?.dirty || ![ "failed", "started" ].includes(s.state)) return {
resume: false,
refusals: []
};
const n = s.interrupted === true || s.state === "started";
const r = [ ...sameWork(s, e), ...samePlace(s, e) ];
if (s.resumes > 0 && !n) r.push({
reason: "resumed-before",
why: `it failed again after it was resumed in attempt ${attemptOf(s, t)}`
});
if (r.length > 0) return {
resume: false,
refusals: r
};
const o = n ? "was interrupted" : "failed";
return {
resume: true,
stage: s,
attempt: attemptOf(s, t),
from: s.dirty,
resumes: s.resumes + 1,
why: `in attempt ${attemptOf(s, t)} it ${o}, and it says that it can go on from there`
};
}
const attemptOf = (t, {attempt: e}) => t.attempt ?? e;
const i = {
started: "did not end",
completed: "completed",
failed: "failed",
skipped: "was skipped",
"fast-forwarded": "was fast-forwarded",
"rolled-back": "was rolled back"
};
const refuse = (t, e) => ({
skip: false,
refusals: [ {
reason: t,
why: e
} ]
});
function sameWork(t, e) {
const s = [];
if (t.script !== e.script) s.push({
reason: "script-changed",
why: "its script is another one now"
});
if (t.commit !== e.commit || t.head !== e.head) s.push({
reason: "commit-changed",
why: "the checked-out commit is another one now"
});
const n = changedNames(t.environment, e.environment);
if (n.length > 0) s.push({
reason: "environment-changed",
why: `its environment differs in ${n.slice(0, 5).join(", ")}`
});
if (t.before === void 0) s.push({
reason: "no-checkpoint",
why: "the workspace before it was not recorded"
}); else if (t.before.stateHash !== e.stateHash) s.push({
reason: "workspace-differs",
why: "the workspace is not what it was before the stage"
});
return s;
}
function samePlace(t, e) {
const s = (t.replay?.path ?? []).filter(t => !e.exists(t));
return [ ...t.fingerprint ? (0, o.tX)(t.fingerprint, e.fingerprint) : [ {
reason: "machine-unknown",
why: "the machine it ran on was not recorded"
} ], ...s.map(t => ({
reason: "path-missing",
why: `the stage added ${t} to PATH, and this machine does not have it`
})) ];
}
function loaderVariables({replay: t}) {
const e = Object.keys(t?.env ?? {}).filter(isLoaderVariable);
if (e.length === 0) return [];
const s = `it set ${e.slice(0, 5).join(", ")}, which changes what programs load, and is set again only with the input "checkpoint-key"`;
return [ {
reason: "loader-variable",
why: s
} ];
}
function effects(t, e) {
const s = t.blockers.filter(t => !c.has(t.reason));
if (e.declared) return [ ...s ];
const n = [ ...t.blockers ];
if (e.services) n.push({
reason: "services",
why: 'the job has services, which start empty; say "effects: workspace" if it does not matter'
});
return n;
}
const a = "outside-effect";
const c = new Set([ a ]);
function changedNames(t, e) {
return [ ...new Set([ ...Object.keys(t), ...Object.keys(e) ]) ].filter(s => t[s] !== e[s]).sort();
}
},
71205: (t, e, s) => {
s.d(e, {
G0: () => refuseStepBack,
ff: () => stepBackTarget,
nq: () => asksForStepBack
});
const asksForStepBack = ({stepBack: t}) => t !== void 0 && [ t.cameBack, t.path, t.pending ].some(t => t !== void 0);
function stepBackTarget({stages: t, resumedAt: e, path: s, pending: n, asked: r}) {
const o = s ?? n;
const i = o === void 0 ? -1 : t.slice(0, -1).findIndex(({name: t}) => t === o);
if (i >= 0) return i;
if (e > 0) return e - 1;
return r && t.length > 1 ? t.length - 2 : void 0;
}
function refuseStepBack({stepBack: t, policy: e, options: s}) {
if (!t) return {
reason: "no-checkpoint",
why: "there is no stage to step back to: the step has no stage"
};
if (e.isBroken) return {
reason: "policy-broken",
why: "rerail steps back to no stage until the policy is valid again"
};
const {stages: n, made: r, approveOver: o, maxPerTarget: i, approved: a} = t;
const c = stepBackTarget(t);
if (c === void 0) return {
reason: "no-earlier-stage",
why: "there is no earlier stage that this attempt did not run"
};
const d = n[c].name;
const h = r[d] ?? 0;
if (h >= i) {
const t = h === 1 ? "once" : h === 2 ? "twice" : `${h} times`;
return {
reason: "rollbacks-spent",
why: `this run stepped back to stage "${d}" ${t}, and it failed again`
};
}
const f = n.slice(c).find(({external: t}) => t);
if (f && s.retry !== "always") return {
reason: "outside-effects",
why: `stage "${f.name}" acts outside the workspace and would run again`
};
const l = n.length - 1 - c;
return l > o && !a ? {
reason: "needs-approval",
why: `stepping back ${l === 1 ? "1 stage" : `${l} stages`}, to "${d}", needs your approval`
} : void 0;
}
},
53501: (t, e, s) => {
s.d(e, {
A: () => emptyQuarantine,
a: () => moveQuarantine
});
var n = s(73024);
var r = s(51455);
var o = s(76760);
var i = s(19473);
async function emptyQuarantine(t, {quarantine: e}, n) {
if (e === void 0) return;
if (n && (await Promise.all([ s.e(815), s.e(824), s.e(6), s.e(734), s.e(590), s.e(944), s.e(101), s.e(975), s.e(51) ]).then(s.bind(s, 48722))).isDiskFull(n)) {
await (0, r.rm)(e, {
recursive: true,
force: true
});
t.log.info("what the try had written was deleted, not kept: the disk was full");
removeIfEmpty(o.dirname(e));
return;
}
const i = await moveQuarantine(t, e);
t.log.debug(`what the restore replaced is in ${i}`);
}
async function moveQuarantine(t, e) {
const {workspace: s} = t.context;
const r = [ o.join((await t.job()).folder, "quarantine"), o.join(s, "../.rerail-quarantine") ];
for (const s of r) {
const r = o.join(s, o.basename(e));
try {
(0, n.mkdirSync)(s, {
recursive: true,
mode: 448
});
(0, n.renameSync)(e, r);
removeIfEmpty(o.dirname(e));
return r;
} catch (n) {
t.log.debug(`quarantine ${e} is not moved to ${r}: ${(0, i.messageOf)(n)}`);
removeIfEmpty(s);
}
}
return e;
}
function removeIfEmpty(t) {
try {
if ((0, n.readdirSync)(t).join() === ".gitignore") (0, n.rmSync)(o.join(t, ".gitignore"));
(0, n.rmdirSync)(t);
} catch {}
}
},
22002: (t, e, s) => {
s.d(e, {
p: () => readLedgerRef
});
var n = s(76760);
var r = s(19473);
const o = 1e4;
async function readLedgerRef(t) {
const {context: e, env: a, inputs: c, clock: d, random: h} = t;
if (!c.token || e.repository === void 0 || !e.onRunner || !isOneHost(a)) return;
const f = i.get(t.env);
if (f) return f;
const l = (async () => {
try {
const {createGitRefStore: r} = await Promise.all([ s.e(815), s.e(824), s.e(6), s.e(734), s.e(590), s.e(944), s.e(101), s.e(975), s.e(51) ]).then(s.bind(s, 39085));
const i = (a.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
const f = r({
url: `${i}/${e.repository}.git`,
token: c.token,
folder: n.join((await t.job()).folder, "ledger", String(process.pid)),
clock: d,
random: h,
signal: AbortSignal.any([ t.cancel, AbortSignal.timeout(o) ]),
fetches: 1
});
return await f.snapshot();
} catch (e) {
t.log.debug(`The repository's ledger cannot be read: ${(0, r.messageOf)(e)}`);
return;
}
})();
i.set(t.env, l);
return l;
}
function isOneHost({GITHUB_SERVER_URL: t, GITHUB_API_URL: e}) {
const isPublic = (t, e) => t === void 0 || URL.parse(t)?.hostname === e;
return !isPublic(t, "github.com") || isPublic(e, "api.github.com");
}
const i = new WeakMap;
},
16864: (t, e, s) => {
s.d(e, {
x: () => approvalOf
});
var n = s(22002);
const r = "approvals/";
async function approvalOf(t, {id: e, to: s}) {
const {confirmRollback: o} = t.inputs;
if (o.some(t => t === "true" || t === s || t === e)) return 'the input "confirm-rollback"';
const i = (await (0, n.p)(t))?.get(r + e);
const a = i === void 0 ? void 0 : parse(i);
return a?.id === e && typeof a.by === "string" ? `@${a.by.slice(0, 100)}` : void 0;
}
function parse(t) {
try {
const e = JSON.parse(t);
return typeof e === "object" && e !== null ? e : void 0;
} catch {
return;
}
}
},
64229: (t, e, s) => {
s.r(e);
s.d(e, {
capture: () => capture,
formatBytes: () => o.z
});
var n = s(19473);
var r = s(50014);
var o = s(49348);
var i = s(62403);
const a = 2 * 1024 ** 3;
const c = 5 * 6e4;
async function capture(t, e) {
const o = e.stage === void 0 ? "The checkpoint for clean tries" : `The checkpoint of stage "${e.stage}"`;
return t.bestEffort(o, async () => {
const {context: i, inputs: h} = t;
const [f, l, u, p] = await Promise.all([ t.engine(), t.localStore(), t.job(), t.ledger() ]);
if (u.secret.lost) throw new n.UserError(d);
const m = {
root: i.workspace,
store: l,
identity: {
...u.identity,
sequence: e.sequence,
clean: e.clean,
...i.sha === void 0 ? {} : {
commit: i.sha
},
...e.stage ? {
stage: e.stage
} : {}
},
...e.parent === void 0 ? {} : {
parent: e.parent
},
...h.exclude.length === 0 ? {} : {
exclude: h.exclude
},
secrets: h.secrets,
masker: t.masker,
caps: {
bytes: a,
ms: Math.min(c, e.withinMs ?? c)
},
...e.withinMs === void 0 ? {
signal: t.cancel
} : {}
};
const {isWithheld: y, marksForCapture: w} = await Promise.all([ s.e(815), s.e(590), s.e(480), s.e(931), s.e(456), s.e(477) ]).then(s.bind(s, 95972));
if (m.parent !== void 0 && y(u, m.parent)) delete m.parent;
const g = w(t, u);
const k = await (0, r.t2)(p, "capture", o, async () => {
const t = await f.capture(m);
await g(t.id);
return {
result: t,
checkpoint: t.id,
durationMs: t.ms
};
});
tell(t, k, e);
return k;
});
}
const d = "the notes of this job's other steps cannot be read, so that rerail does not know all its secrets. Use rerail by its repository in all steps of a job, and leave RUNNER_TEMP/rerail alone";
function tell({log: t}, e, {stage: s, clean: n}) {
const r = e.reused ? "nothing changed since the last" : `${e.files} files, ${(0, 
o.z)(e.storedBytes)}`;
const a = n ? "checkpoint" : "checkpoint of what the script left";
const c = `${a} ${e.id}: ${r}, ${(0, i.a3)(e.ms)}`;
if (s === void 0) t.debug(c); else t.info(c);
if (e.findings.length > 0) {
const s = e.findings.map(({path: t, kind: e}) => `${t} (${e})`).slice(0, 5);
t.info(`left out of the checkpoint, because it looks like a credential: ${s.join(", ")}`);
}
if (e.skipped.length > 0) {
const s = e.skipped.map(({path: t, reason: e}) => `${t} (${e})`).slice(0, 5);
t.info(`left out of the checkpoint: ${s.join(", ")}${e.skipped.length > 5 ? ", …" : ""}`);
}
}
},
40971: (t, e, s) => {
s.r(e);
s.d(e, {
carryPlans: () => carryPlans,
readEarlier: () => readEarlier,
tellLostUploads: () => tellLostUploads
});
var n = s(51455);
var r = s(68214);
async function tellLostUploads(t) {
const {attempt: e, debug: n, hasRuntime: r} = t.context;
if (e <= 1 || n || !r) return;
await t.bestEffort("The look for lost uploads", async () => {
const n = await t.job();
if (!await n.mark("told-lost")) return;
const r = await t.remoteStore();
if (!r) return;
const {lostUploads: o} = await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 3444));
const i = await o(r, n.identity.jobKey, e - 1);
if (i.length === 0) return;
const {uploadsLost: a} = await Promise.all([ s.e(815), s.e(824), s.e(6), s.e(734), s.e(590), s.e(944), s.e(101), s.e(975), s.e(51) ]).then(s.bind(s, 70909));
t.log.warning(a(e - 1, i));
});
}
async function readEarlier(t) {
if (t.context.attempt <= 1) return;
const e = await t.bestEffort("Finding an earlier attempt", async () => {
const e = await t.job();
const s = t.inputs.checkpointKey === void 0 ? "earlier" : "earlier-sealed";
return e.once(s, async () => afterRollbacks(t, await (0, r.findEarlier)({
identity: e.identity,
debug: t.context.debug,
...await isWhole(t) ? {
whole: true
} : {},
unauthenticated: await whyKeyNeeded(t),
store: await t.remoteStore() ?? await t.localStore()
})));
});
if (!e) return;
if (e.found) return e.record;
if (!await (await t.job()).mark("told-fresh")) return;
if (e.alarming) {
t.log.warning(`This attempt starts fresh: ${e.why}.`);
await tellSummary(t, e.why);
} else t.log.info(`this attempt starts fresh: ${e.why}`);
return;
}
async function isWhole(t) {
const {remotePlace: e} = await Promise.all([ s.e(815), s.e(590), s.e(480), s.e(931), s.e(456), s.e(477) ]).then(s.bind(s, 25455));
const {stores: n} = await e(t);
if (!n.some(t => t !== "artifact")) return false;
const {rerunWhole: r} = await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 75024));
return await r(t) ?? false;
}
async function afterRollbacks(t, e) {
if (!e.found || e.record.rollbacks === void 0) return e;
const {withRollbacks: n} = await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 80854));
return {
...e,
record: await n(t, e.record)
};
}
async function tellSummary({context: t, masker: e, bestEffort: r}, o) {
const {summary: i} = t.files;
if (i === void 0) return;
await r("Writing the summary", async () => {
const {startsFresh: t} = await Promise.all([ s.e(815), s.e(824), s.e(6), s.e(734), s.e(590), s.e(944), s.e(101), s.e(975), s.e(51) ]).then(s.bind(s, 70909));
await (0, n.appendFile)(i, e.mask(t(o)));
});
}
async function whyKeyNeeded(t) {
const {context: e, inputs: n} = t;
if (n.checkpointKey !== void 0) return;
if (e.hasIdToken) return "the job can ask for OIDC tokens";
if (e.workflowRef === void 0 || e.job === void 0) return;
const {jobsNamed: r, readRunWorkflows: o} = await Promise.all([ s.e(815), s.e(590), s.e(480), s.e(931), s.e(456), s.e(477) ]).then(s.bind(s, 9113));
const i = await o(t);
const a = "the workflow file could not be read, which says whether the job has an environment";
if (i === void 0) return a;
const c = r(i, e.job);
if (c.length === 0) return a;
return c.some(({job: t}) => t.environment !== void 0) ? "the job has an environment" : void 0;
}
async function carryPlans(t, e) {
const s = await readEarlier(t);
const n = s?.stages.find(({name: t}) => t === e.record.name);
if (n?.plannedResumes) await e.update({
plannedResumes: n.plannedResumes
});
}
},
48633: (t, e, s) => {
s.r(e);
s.d(e, {
bring: () => bring,
fastForward: () => fastForward
});
var n = s(73024);
var r = s(51455);
var o = s(76760);
var i = s(2637);
var a = s(96327);
var c = s(50014);
var d = s(23416);
var h = s(60245);
var f = s(16158);
var l = s(62403);
var u = s(53501);
var p = s(87059);
var m = s(40971);
var y = s(90697);
async function fastForward(t, e, s, n) {
const r = await (0, m.readEarlier)(t);
if (!r) return;
const o = await decide(t, e, r, {
script: s,
environment: n
});
if (!o) return;
if (!o.skip) return runAgain(t, o.refusals.map(t => t.why).join("; "));
const i = await masksOf(t, o.stage);
if (i === void 0) return runAgain(t, 'it masked values that this "checkpoint-key" does not unseal');
return t.bestEffort(`Fast-forwarding stage "${e.record.name}"`, () => apply(t, e, o.stage, {
attempt: (0, f.tx)(o.stage, r),
masks: i
}));
}
async function runAgain(t, e) {
const s = await t.ledger();
await s.record(s.newKey("fast-forward"), {
kind: "act",
act: "fast-forward",
done: false,
why: e
});
t.log.info(`runs again: ${e}`);
}
async function masksOf(t, {name: e, replay: n}) {
if (n.masks === void 0) return [];
const {openMasks: r} = await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 32879));
return r(t, e, n.masks);
}
async function decide(t, e, s, {script: r, environment: o}) {
const {record: i} = e;
const a = s.stages.some(t => t.name === i.name);
return t.bestEffort("Comparing this machine with the earlier one", async () => {
const [e, c] = a ? await Promise.all([ (await t.engine()).stateHash(t.context.workspace, {
exclude: t.inputs.exclude,
masker: t.masker
}), (0, d.mP)(t.context.workspace, o, (0, y.probeExecutables)(t, r, o)) ]) : [ "", {
os: "",
arch: "",
home: "",
user: "",
workspace: "",
tools: {}
} ];
return (0, f.MF)(s, {
name: i.name,
script: i.script,
environment: i.environment,
...i.commit === void 0 ? {} : {
commit: i.commit
},
...i.head === void 0 ? {} : {
head: i.head
},
stateHash: e,
fingerprint: c,
services: t.inputs.services,
declared: t.inputs.effects === "workspace",
allowed: t.inputs.fastForward,
authenticated: t.inputs.checkpointKey !== void 0,
exists: e => isInside(e, t.context.workspace) || (0, n.existsSync)(e)
});
});
}
async function apply(t, e, s, {attempt: n, masks: r}) {
maskAgain(t, r);
const {checkpoint: o} = s.after;
const [i, a] = await Promise.all([ t.engine(), t.localStore() ]);
const d = t.clock.monotonic();
const f = await bring(t, o, a);
const {masker: m, cancel: y, context: w} = t;
const g = `attempt ${n} completed the stage`;
const k = (0, h.EX)((await t.job()).identity, s, s.after, n);
const v = await (0, c.t2)(await t.ledger(), "fast-forward", g, async () => {
const e = await (0, p.i)(t);
const n = {
id: o,
root: w.workspace,
stores: f,
masker: m,
signal: y,
expected: k,
...e
};
const r = await i.restore(n);
await (0, u.A)(t, r);
const a = Math.max(0, (s.durationMs ?? 0) - r.ms);
return {
result: r,
checkpoint: o,
durationMs: r.ms,
savedMs: a
};
});
await replay(t, s);
await e.update({
state: "fast-forwarded",
...s.caches === void 0 ? {} : {
caches: s.caches
},
...s.before === void 0 ? {} : {
before: s.before
},
after: s.after,
replay: s.replay,
...s.fingerprint === void 0 ? {} : {
fingerprint: s.fingerprint
},
...s.durationMs === void 0 ? {} : {
durationMs: s.durationMs
},
blockers: s.blockers
});
const b = t.clock.monotonic() - d;
const S = (s.durationMs ?? 0) - b;
const x = `${v.written} written, ${v.removed} removed, ${v.unchanged} unchanged in ${(0, 
l.a3)(b)}`;
t.log.info(`fast-forwarded from attempt ${n}: ${x}${S > 0 ? `; the script took ${(0, 
l.a3)(s.durationMs ?? 0)}` : ""}`);
await tellEverybody(t, {
stage: e.record.name,
attempt: n,
checkpoint: o,
...s.durationMs === void 0 ? {} : {
durationMs: s.durationMs
}
});
return s;
}
async function tellEverybody(t, e) {
const {fastForwardNotice: n, fastForwardSummary: o} = await Promise.all([ s.e(815), s.e(824), s.e(6), s.e(734), s.e(590), s.e(944), s.e(101), s.e(975), s.e(51) ]).then(s.bind(s, 43416));
t.log.notice(n(e));
const {summary: i} = t.context.files;
if (i !== void 0) await (0, r.appendFile)(i, t.masker.mask(o(e)));
}
async function bring(t, e, n) {
const r = await t.remoteStore();
if (!r) return [ n ];
const [{fetchCheckpoint: i}, {sentMark: a}, {noteDamage: c}, d] = await Promise.all([ Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 37079)), Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 99770)), Promise.all([ s.e(815), s.e(590), s.e(480), s.e(931), s.e(456), s.e(477) ]).then(s.bind(s, 5914)), t.job() ]);
const {checkpointKey: h} = t.inputs;
const f = (r.copies ?? [ r ]).map(e => c(t, e));
const l = await i(e, f, n, {
scratch: o.join(d.folder, "fetched"),
...h === void 0 ? {} : {
key: h
},
warn: t.log.warning
});
for (const t of l) await d.mark(a(t));
return [ c(t, n), ...f ];
}
function maskAgain({masker: t, stdout: e}, s) {
for (const n of s) {
t.add(n);
e.write(`${(0, a.fE)("add-mask", n)}\n`);
}
}
async function replay({context: t}, {replay: e}) {
const {output: s, env: n, path: o} = t.files;
const lines = t => (0, i.Rd)(Object.entries(t));
if (s) await (0, r.appendFile)(s, lines(e.outputs));
if (n) await (0, r.appendFile)(n, lines(e.env));
if (o) await (0, r.appendFile)(o, e.path.map(t => `${t}\n`).join(""));
}
const isInside = (t, e) => t === e || t.startsWith(e + o.sep);
},
96431: (t, e, s) => {
s.r(e);
s.d(e, {
keepLeftovers: () => keepLeftovers,
sendInterrupted: () => sendInterrupted
});
var n = s(32113);
var r = s(99770);
var o = s(64229);
var i = s(90697);
const a = 700;
async function keepLeftovers(t, e) {
const {stage: s, lane: n, before: a, cancelledAt: c, asked: d = false} = e;
const h = c !== void 0;
const f = d || t.inputs.resumable || h && n === "HEAVY";
if (!f || (0, r.uploadTime)(t.inputs, n) === "never") return;
const l = h ? graceLeft(t, c) : void 0;
if (l !== void 0 && l <= 0) {
t.log.info("no time is left for a checkpoint of what the script left");
return;
}
const u = await (0, o.capture)(t, {
stage: s.record.name,
sequence: s.record.order * 2,
clean: false,
...a === void 0 ? {} : {
parent: a.id
},
...l === void 0 ? {} : {
withinMs: l
}
});
if (u) await t.bestEffort("Recording the stage", () => s.update({
dirty: (0, i.snapshotOf)(u)
}));
return u;
}
async function sendInterrupted(t, e, n) {
if ((0, r.uploadTime)(t.inputs, e) === "never" || !t.context.hasRuntime) return;
await t.bestEffort("Starting the upload", async () => {
await (0, r.uploadJob)(t);
const e = graceLeft(t, n);
const {existsSync: o} = await Promise.all([ s.e(815), s.e(340), s.e(6), s.e(551), s.e(944), s.e(101), s.e(931), s.e(296), s.e(217) ]).then(s.t.bind(s, 73024, 19));
if (e <= 0 || !o((0, r.spoolFolder)((await t.job()).folder))) return;
const {drain: i} = await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 25161));
await i((0, r.spoolFolder)((await t.job()).folder), e, await (0, r.uploaderFor)(t), t.clock);
});
}
function graceLeft(t, e) {
const {interruptMs: s, terminateMs: r} = n.e;
const o = t.cancel.reason === "SIGTERM" ? r : s + r;
return e + o - a - t.clock.monotonic();
}
},
75024: (t, e, s) => {
s.d(e, {
rerunWhole: () => rerunWhole
});
function wasRerunWhole(t, e, s) {
const n = t.filter(({name: t, conclusion: e}) => e === "success" && s(t)).map(t => ({
job: t,
again: e.find(({name: e}) => e === t.name)
})).flatMap(({job: t, again: e}) => e ? [ !isTakenOver(t, e) ] : []);
return n.length === 0 ? void 0 : n.some(t => t);
}
const isTakenOver = (t, e) => e.id === t.id || e.status === "completed" && e.started_at === t.started_at;
const n = 3;
async function rerunWhole(t) {
const {repository: e, runId: r, attempt: o} = t.context;
if (e === void 0 || r === void 0) return;
const [{readRunWorkflows: i}, {openClient: a}, {apiAccess: c}] = await Promise.all([ Promise.all([ s.e(815), s.e(590), s.e(480), s.e(931), s.e(456), s.e(477) ]).then(s.bind(s, 9113)), Promise.all([ s.e(815), s.e(340), s.e(6), s.e(551), s.e(944), s.e(101), s.e(931), s.e(296), s.e(217) ]).then(s.bind(s, 45347)), Promise.all([ s.e(815), s.e(340), s.e(6), s.e(551), s.e(944), s.e(101), s.e(931), s.e(296), s.e(217) ]).then(s.bind(s, 57885)) ]);
const d = await i(t);
if (!d) return;
const h = d.top.jobs.filter(({needs: t}) => t.length === 0);
const isRoot = t => h.some(({id: e, name: s = e}) => t === s || t.startsWith(`${s} (`) || t.startsWith(`${s} / `));
const {token: f} = t.inputs;
const l = a({
...c(t.env),
...f === void 0 ? {} : {
token: f
}
}, {
maxWaitSeconds: 5
});
const jobsOf = t => l.getAll(`/repos/${e}/actions/runs/${r}/attempts/${t}/jobs`, {}, n);
try {
const [t, e] = await Promise.all([ jobsOf(o - 1), jobsOf(o) ]);
return wasRerunWhole(t, e, isRoot);
} catch (e) {
t.log.debug(`Whether all jobs were run again is not known: ${String(e)}`);
return;
}
}
},
25032: (t, e, s) => {
s.d(e, {
resumeStage: () => resumeStage
});
var n = s(50014);
var r = s(60245);
var o = s(16158);
var i = s(53501);
var a = s(87059);
var c = s(40971);
var d = s(48633);
async function resumeStage(t, e, s, f) {
const l = await (0, c.readEarlier)(t);
if (!l) return false;
const u = await t.bestEffort(`Resuming stage "${e.record.name}"`, async () => {
const {name: c, script: u, environment: p, commit: m, head: y} = e.record;
const w = (0, o.iF)(l, {
name: c,
script: u,
environment: p,
...m === void 0 ? {} : {
commit: m
},
...y === void 0 ? {} : {
head: y
},
stateHash: s.stateHash,
fingerprint: await f.fingerprint ?? h,
services: t.inputs.services,
declared: true,
allowed: true,
authenticated: t.inputs.checkpointKey !== void 0,
exists: () => true
});
if (!w.resume) {
const e = w.refusals.map(t => t.why).join("; ");
if (e !== "") t.log.info(`starts from the beginning: ${e}`);
return false;
}
const [g, k] = await Promise.all([ t.engine(), t.localStore() ]);
const v = w.from.checkpoint;
const b = await (0, d.bring)(t, v, k);
const {masker: S, cancel: x, context: A} = t;
const {from: $, stage: E, attempt: O} = w;
const I = (0, r.EX)((await t.job()).identity, E, $, O);
const j = await (0, n.t2)(await t.ledger(), "resume", w.why, async () => {
const s = await (0, a.i)(t);
const n = {
id: v,
root: A.workspace,
stores: b,
masker: S,
signal: x,
expected: I,
...s
};
const r = await g.restore(n);
await (0, i.A)(t, r);
await e.update({
resumes: w.resumes
});
return {
result: r,
checkpoint: v,
durationMs: r.ms
};
});
t.log.info(`resumes from checkpoint ${v}: ${w.why}`);
if (j.missing.length > 0) {
const e = j.missing.slice(0, 5).join(", ");
t.log.warning(`What holds credentials is in no checkpoint, and is missing now: ${e}. The script has to make it again.`);
}
return true;
});
return u ?? false;
}
const h = {
os: "",
arch: "",
home: "",
user: "",
workspace: "",
tools: {}
};
},
80854: (t, e, s) => {
s.d(e, {
Vo: () => c,
reportStepBack: () => reportStepBack,
tellRollback: () => tellRollback,
withRollbacks: () => withRollbacks,
writeContext: () => writeContext
});
var n = s(51455);
var r = s(76760);
var o = s(63525);
var i = s(917);
var a = s(16864);
const c = "RERAIL_CONTEXT";
async function knownRollbacks(t) {
return (await t.job()).noted(o.Oz) ?? [];
}
async function withRollbacks(t, e) {
const {rollbacks: s = []} = e;
const n = s.at(-1);
if (!n) return e;
const r = n.state === "asked" ? await (0, a.x)(t, n) : void 0;
const c = r === void 0 ? void 0 : {
...n,
state: "planned",
approvedBy: r
};
const d = c ? [ ...s.slice(0, -1), c ] : s;
await (await t.job()).note(o.Oz, d);
return {
...e,
rollbacks: d,
...c ? {
stages: (0, i.EN)(e.stages, c)
} : {}
};
}
const inForce = (t, e) => t.findLast(t => t.state === "planned" && t.attempt < e);
async function writeContext(t) {
const e = await t.job();
const s = await knownRollbacks(t);
const {attempt: o} = e.identity;
const i = inForce(s, o);
if (!i) return;
const a = r.join(e.folder, "context.json");
const c = {
version: 1,
attempt: o,
rollback: i,
rollbacks: s
};
await (0, n.writeFile)(a, t.masker.mask(JSON.stringify(c, null, 2)), {
mode: 384
});
return a;
}
async function tellRollback(t) {
const e = await t.job();
const n = await knownRollbacks(t);
const r = inForce(n, e.identity.attempt);
if (!r || !await e.mark(`told-rollback-${r.id}`)) return;
const {carriedOutSummary: o} = await Promise.all([ s.e(815), s.e(824), s.e(6), s.e(734), s.e(590), s.e(944), s.e(101), s.e(975), s.e(51) ]).then(s.bind(s, 19714));
t.log.notice(`Attempt ${r.attempt} stepped back from stage "${r.from}" to "${r.to}": ${r.reason}. The scripts find what was tried in ${c}.`);
await appendToSummary(t, o(r, n.slice(0, n.indexOf(r))));
}
async function reportStepBack(t, e) {
const o = await t.job();
const i = await knownRollbacks(t);
const a = i.findLast(({attempt: t}) => t === o.identity.attempt);
const {handedOverSummary: c, rollbackSummary: d, rollbackYaml: h} = await Promise.all([ s.e(815), s.e(824), s.e(6), s.e(734), s.e(590), s.e(944), s.e(101), s.e(975), s.e(51) ]).then(s.bind(s, 19714));
if (a) {
const e = r.join(o.folder, `rollback-${a.id}.yml`);
await (0, n.writeFile)(e, t.masker.mask(h(a)), {
mode: 384
});
await appendToSummary(t, d(a, i.filter(t => t !== a)));
t.log.info(`rollback record: ${e}`);
} else if (e.some(({reason: t}) => t === "rollbacks-spent")) await appendToSummary(t, c(i));
}
async function appendToSummary(t, e) {
const {summary: s} = t.context.files;
if (s !== void 0) await (0, n.appendFile)(s, t.masker.mask(`\n${e}`));
}
},
32879: (t, e, s) => {
s.d(e, {
F: () => sealMasks,
openMasks: () => openMasks
});
var n = s(77598);
const r = "aes-256-gcm";
const o = 32;
const i = 12;
const a = 16;
const c = 1024 * 1024;
async function sealMasks(t, e, s) {
const o = t.inputs.checkpointKey;
if (o === void 0) return;
const a = await bindingOf(t, e);
const d = (0, n.randomBytes)(i);
const h = (0, n.createCipheriv)(r, keyOf(o, a), d).setAAD(a);
const f = Buffer.concat([ h.update(JSON.stringify([ ...new Set(s) ]), "utf8"), h.final() ]);
const l = Buffer.concat([ d, h.getAuthTag(), f ]).toString("base64");
return l.length <= c ? l : void 0;
}
async function openMasks(t, e, s) {
const o = t.inputs.checkpointKey;
if (o === void 0 || s.length > c) return;
const d = await bindingOf(t, e);
const h = Buffer.from(s, "base64");
try {
const t = {
authTagLength: a
};
const e = (0, n.createDecipheriv)(r, keyOf(o, d), h.subarray(0, i), t);
e.setAAD(d).setAuthTag(h.subarray(i, i + a));
const s = [ e.update(h.subarray(i + a)), e.final() ];
return JSON.parse(Buffer.concat(s).toString("utf8"));
} catch {
return;
}
}
async function bindingOf(t, e) {
const {repository: s, runId: n, jobKey: r} = (await t.job()).identity;
return Buffer.from(JSON.stringify([ "rerail masks 1", s ?? "", n ?? "", r, e ]));
}
const keyOf = (t, e) => (0, n.scryptSync)(t, e, o, {
N: 16384,
r: 8,
p: 1
});
},
90697: (t, e, s) => {
s.r(e);
s.d(e, {
completeStage: () => completeStage,
failStage: () => failStage,
newestCheckpoint: () => newestCheckpoint,
openStage: () => openStage,
probeExecutables: () => probeExecutables,
scriptHash: () => scriptHash,
snapshotOf: () => snapshotOf,
startProbes: () => startProbes
});
var n = s(77598);
var r = s(73024);
var o = s(76760);
var i = s(2637);
var a = s(23416);
var c = s(51455);
var d = s(58500);
var h = s(37067);
const f = 1e3;
const l = 8 * 1024 * 1024;
const u = "/var/run/docker.sock";
async function containerImages(t) {
const e = t.DOCKER_HOST === void 0 ? u : /^unix:\/\/(.+)$/.exec(t.DOCKER_HOST)?.[1];
if (e === void 0 || !(0, r.existsSync)(e)) return;
const s = await Promise.all([ "/images/json", "/containers/json?all=1" ].map(t => ask(e, t)));
if (s.some(t => t === void 0)) return;
const o = s.map(t => t.map(({Id: t, RepoTags: e}) => [ t, e ].flat().join(" ")).sort());
return (0, n.createHash)("sha256").update(JSON.stringify(o)).digest("hex").slice(0, 16);
}
function ask(t, e) {
return new Promise(s => {
const n = (0, h.request)({
socketPath: t,
path: e,
timeout: f
}, t => {
const e = [];
let r = 0;
t.on("data", t => {
r += t.length;
if (r > l) n.destroy(); else e.push(t);
});
t.once("end", () => s(t.statusCode === 200 ? listOf(Buffer.concat(e)) : void 0));
t.once("error", () => s(void 0));
t.once("close", () => s(void 0));
});
n.once("timeout", () => n.destroy());
n.once("error", () => s(void 0));
n.end();
});
}
function listOf(t) {
try {
const e = JSON.parse(t.toString("utf8"));
return Array.isArray(e) ? e.filter(t => typeof t === "object" && t !== null) : void 0;
} catch {
return;
}
}
const p = 2e5;
async function listeningPorts() {
if (process.platform !== "linux") return;
const t = new Map;
for (const e of [ "/proc/net/tcp", "/proc/net/tcp6" ]) {
const s = await (0, c.readFile)(e, "latin1").catch(() => "");
for (const e of s.split("\n").slice(1)) {
const [, s = "", , n, , , , , , r = ""] = e.trim().split(/\s+/);
if (n !== "0A") continue;
const o = String(Number.parseInt(s.slice(s.lastIndexOf(":") + 1), 16));
t.set(o, [ ...t.get(o) ?? [], r ]);
}
}
return t;
}
const runningProcesses = () => new Set(numbersIn("/proc"));
function socketsOf(t) {
const e = new Set;
let s = p;
for (const n of t) for (const t of numbersIn(`/proc/${n}/fd`)) {
if (--s < 0) return e;
const r = /^socket:\[(\d+)\]$/.exec(targetOf(`/proc/${n}/fd/${t}`))?.[1];
if (r) e.add(r);
}
return e;
}
function numbersIn(t) {
try {
return (0, r.readdirSync)(t).filter(t => /^\d+$/.test(t)).map(Number);
} catch {
return [];
}
}
function targetOf(t) {
try {
return (0, r.readlinkSync)(t);
} catch {
return "";
}
}
var m = s(31421);
const y = /^Runner\.Worker(?:\.exe|\.dll)?$/;
const w = /^(?:_diag|_work|_update|bin|externals|update)(?:\.|$)/;
function runnerRoot(t = process.ppid) {
const e = programsOf(t).find(t => y.test(o.basename(t)));
return e === void 0 ? void 0 : o.dirname(o.dirname(e));
}
function runnerEntries(t) {
try {
return (0, r.readdirSync)(t).filter(t => w.test(t)).map(e => o.join(t, e));
} catch {
return [];
}
}
function programsOf(t) {
try {
if (process.platform === "linux") {
const e = (0, r.readFileSync)(`/proc/${t}/cmdline`, "utf8").split("\0").slice(1, 3);
return [ (0, r.readlinkSync)(`/proc/${t}/exe`).replace(/ \(deleted\)$/, ""), ...e.filter(o.isAbsolute) ];
}
if (process.platform !== "darwin") return [];
return [ (0, m.execFileSync)("ps", [ "-o", "comm=", "-p", String(t) ], {
encoding: "utf8",
timeout: 2e3
}).trim() ];
} catch {
return [];
}
}
var g = s(16158);
const k = [ "/var/lib/dpkg/status", "/var/lib/rpm", "/usr/lib/sysimage/rpm", "/lib/apk/db/installed", "/var/lib/pacman/local", "/var/lib/docker/image/overlay2/repositories.json", "/var/lib/docker/image/overlayfs/repositories.json", "/var/lib/containers/storage/overlay-images/images.json", "/opt/homebrew/Cellar", "/usr/local/Cellar" ];
const v = 1500;
const b = 5e3;
async function probeOutside(t, e) {
const [s, n, r] = await Promise.all([ listeningPorts(), modified(k), containerImages(e) ]);
return {
at: t,
databases: n,
processes: runningProcesses(),
...s === void 0 ? {} : {
ports: s
},
...r === void 0 ? {} : {
images: r
}
};
}
async function outsideEffects(t, e, s) {
const n = [];
const add = t => n.push({
reason: g.wd,
why: t
});
const r = await probeOutside(t.at, e.env);
for (const e of new Set([ ...Object.keys(t.databases), ...Object.keys(r.databases) ])) if (t.databases[e] !== r.databases[e]) add(`it changed ${e}`);
const o = openedPorts(t, r);
if (o.length > 0) add(`it left port ${o.slice(0, 5).join(", ")} listening`);
if (t.images !== r.images) add("it changed the container engine's images or containers");
if (s.length > 0) add(`it left processes running: ${s.slice(0, 5).join(", ")}`);
for (const s of await changedFolders(e, t.at)) add(`it changed ${s}, which is on PATH`);
const i = await firstChange(e, t.at);
if (i !== void 0) add(inWords(i, e));
return n;
}
function inWords(t, {home: e, shared: s = false}) {
if (t === "unknown") return `${e} is too large to see whether it changed; if the script writes nothing there, set "effects: workspace"`;
if (!s) return `it changed ${t.file}`;
return `${t.file} changed while it ran; if another job or service did that, set "effects: workspace"`;
}
async function modified(t) {
const e = {};
for (const s of t) {
const t = await (0, c.stat)(s).catch(() => {});
if (t) e[s] = t.mtimeMs;
}
return e;
}
function openedPorts({ports: t, processes: e}, {ports: s}) {
const n = [ ...s ?? [] ].filter(([e]) => !t?.has(e));
if (n.length === 0) return [];
const r = socketsOf(e);
return n.filter(([, t]) => !t.every(t => r.has(t))).map(([t]) => t);
}
async function changedFolders(t, e) {
const s = [];
for (const n of t.path) {
if (isWithin(n, t.except)) continue;
const r = await (0, c.stat)(n).catch(() => {});
if (r && r.mtimeMs >= e) s.push(n);
}
return s;
}
async function firstChange(t, e) {
const {runner: s, counted: n = []} = t;
const r = [ ...t.except, ...s === void 0 ? [] : runnerEntries(s) ];
const i = performance.now();
const a = [ t.home, ...n.filter(e => isWithin(e, [ t.home ]) && isWithin(e, r)) ];
let c = 0;
for (let t = a.shift(); t !== void 0; t = a.shift()) {
if (c > b) {
c = 0;
if (performance.now() - i > v) return "unknown";
await (0, d.setImmediate)();
}
for (const i of entriesOf(t)) {
const d = o.join(t, i.name);
if (isWithin(d, r) && !isWithin(d, n)) continue;
c += 1;
if (changedAt(d) >= e && d !== s) return {
file: d
};
if (i.isDirectory()) a.push(d);
}
}
return;
}
function entriesOf(t) {
try {
return (0, r.readdirSync)(t, {
withFileTypes: true
});
} catch {
return [];
}
}
function changedAt(t) {
try {
return (0, r.lstatSync)(t).ctimeMs;
} catch {
return 0;
}
}
const isWithin = (t, e) => e.some(e => t === e || t.startsWith(e + o.sep));
var S = s(60245);
var x = s(32879);
async function openStage(t, e, s, n) {
const r = await t.job();
const o = await r.claimStage(e);
let i = {
version: S.hl,
name: e,
order: o,
state: "started",
script: scriptHash(s),
environment: (0, a.MQ)(n, (e, s) => t.masker.reveals(s)),
...t.context.sha === void 0 ? {} : {
commit: t.context.sha
},
...await checkedOut(t),
startedAt: t.clock.now(),
blockers: [],
resumes: 0
};
await r.saveStage(i);
return {
get record() {
return i;
},
async update(t) {
i = {
...i,
...t
};
await r.saveStage(i);
}
};
}
async function checkedOut(t) {
const e = await t.bestEffort("Reading what is checked out", async () => {
const {headCommit: e} = await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 27111));
return e(t.context.workspace);
});
return e === void 0 ? {} : {
head: e
};
}
function scriptHash({shell: t = "", workingDirectory: e, text: s}) {
return (0, n.createHash)("sha256").update(JSON.stringify([ t, e, s ])).digest("hex");
}
function probeExecutables(t, {text: e, shell: n, workingDirectory: r}, o) {
return t.bestEffort("The look at the programs that the script names", async () => {
const {namedExecutables: i} = await Promise.all([ s.e(815), s.e(824), s.e(6), s.e(734), s.e(590), s.e(944), s.e(101), s.e(975), s.e(51) ]).then(s.bind(s, 44634));
const c = {
text: e,
...n === void 0 ? {} : {
shell: n
},
workingDirectory: r,
workspace: t.context.workspace,
env: o
};
return i(c, new Set(Object.keys(a.It)));
});
}
function startProbes(t, e, s) {
return {
outside: t.bestEffort("The probe outside the workspace", () => probeOutside(t.clock.now(), t.env)),
fingerprint: t.bestEffort("The probe of the machine", () => (0, a.mP)(t.context.workspace, e, s))
};
}
async function completeStage(t, e, s, n, r) {
const o = r && await captureAfter(t, e, r);
const {replay: i, blockers: a} = await replayOf(t, e.record.name, s);
const c = [ ...a, ...unclearCommands(s), ...secretFiles(r, o), ...leftOut(r, o), ...await outsideBlockers(t, n, s) ];
const d = await n.fingerprint;
await e.update({
state: "completed",
durationMs: s.durationMs,
tries: s.number,
blockers: c,
dirty: void 0,
...o === void 0 ? {} : {
after: snapshotOf(o)
},
...i === void 0 ? {} : {
replay: i
},
...d === void 0 ? {} : {
fingerprint: d
}
});
}
async function failStage(t, e, s, n, r) {
const o = await (n?.fingerprint);
await t.update({
state: r,
...o === void 0 ? {} : {
fingerprint: o
},
durationMs: e.durationMs,
tries: e.number,
...s === void 0 ? {} : {
failure: s
}
});
}
const snapshotOf = ({id: t, stateHash: e}) => ({
checkpoint: t,
stateHash: e
});
async function newestCheckpoint(t) {
const e = (await t.stages()).findLast(t => t.after ?? t.before);
return (e?.after ?? e?.before)?.checkpoint;
}
async function captureAfter(t, e, n) {
const {capture: r} = await Promise.all([ s.e(590), s.e(480), s.e(901), s.e(213) ]).then(s.bind(s, 64229));
return r(t, {
stage: e.record.name,
sequence: e.record.order * 2,
parent: n.id,
clean: true
});
}
async function replayOf(t, e, {published: s, masks: n}) {
const r = {
outputs: Object.fromEntries(s.outputs),
env: Object.fromEntries(s.env),
path: [ ...s.path ]
};
const o = [ ...Object.values(r.outputs), ...Object.values(r.env), ...r.path ];
if (o.some(e => t.masker.reveals(e))) return {
blockers: [ A ]
};
const a = [ ...s.outputs.keys(), ...s.env.keys() ];
if (!a.every(i.sI)) return {
blockers: [ E ]
};
const c = n();
if (c.length === 0) return {
replay: r,
blockers: []
};
const d = await (0, x.F)(t, e, c);
return d === void 0 ? {
replay: r,
blockers: [ $ ]
} : {
replay: {
...r,
masks: d
},
blockers: []
};
}
function unclearCommands({unclear: t}) {
const [e] = t;
if (e === void 0) return [];
return [ {
reason: "unclear-command",
why: `whether the runner accepts its workflow commands is unknown: ${e}`
} ];
}
const A = {
reason: "secret-output",
why: "its outputs or environment hold a secret, which is never kept"
};
const $ = {
reason: "masked-value",
why: 'it masked a value, which only a "checkpoint-key" lets rerail keep'
};
const E = {
reason: "odd-name",
why: "it set an output or a variable whose name cannot be written to a file"
};
function secretFiles(t, e) {
const keyOf = ({path: t, sha256: e}) => JSON.stringify([ t, e ]);
const s = new Set(t?.findings.map(keyOf));
return (e?.findings ?? []).filter(t => !s.has(keyOf(t))).map(t => ({
reason: "secret-file",
why: `it wrote ${t.path}, which holds a credential and is never kept`
}));
}
function leftOut(t, e) {
const keyOf = ({path: t, reason: e}) => JSON.stringify([ t, e ]);
const s = new Set(t?.skipped.map(keyOf));
return (e?.skipped ?? []).filter(t => O.has(t.reason) || !s.has(keyOf(t))).map(({path: t, reason: e}) => ({
reason: "left-out",
why: `no checkpoint holds ${t} (${e})`
}));
}
const O = new Set([ "secret-name", "unreadable", "changing" ]);
async function outsideBlockers(t, e, s) {
if (t.inputs.effects === "workspace") return [];
const n = await e.outside;
if (!n) return [ {
reason: "outside-effect",
why: "whether it changed anything outside the workspace is not known"
} ];
const {workspace: i, temp: a} = t.context;
const c = await t.bestEffort("The probe outside the workspace", async () => outsideEffects(n, {
home: t.env.HOME ?? t.env.USERPROFILE ?? "",
except: [ i, a, (await t.job()).folder ],
runner: runnerRoot(),
counted: [ t.env.RUNNER_TOOL_CACHE ?? "" ].filter(t => t !== ""),
env: t.env,
shared: t.env.RUNNER_ENVIRONMENT === "self-hosted",
path: (t.env.PATH ?? "").split(o.delimiter).filter(t => t !== "" && (0, r.existsSync)(t))
}, s.background));
return c ?? [ {
reason: "outside-effect",
why: "whether it changed anything outside the workspace is not known"
} ];
}
},
89421: (t, e, s) => {
s.d(e, {
recordStepBack: () => recordStepBack,
stepBackFacts: () => stepBackFacts
});
var n = s(56221);
var r = s(63525);
var o = s(917);
var i = s(71205);
var a = s(16864);
var c = s(40971);
async function stepBackFacts(t, e, s, d) {
const h = await t.job();
const f = await (0, c.readEarlier)(t);
const l = (await h.stages()).filter(({order: t}) => t <= e.record.order);
const u = l.findIndex(({state: t}) => t !== "fast-forwarded");
const {paths: p, approveOver: m, maxPerTarget: y} = d?.stages ?? n.z.stages;
const w = p.find(({from: t, to: n, when: r}) => t === e.record.name && (r ?? s.type) === s.type && l.some(({name: t}) => t === n));
const g = h.noted(r.Oz) ?? [];
const k = g.findLast(({state: t, from: n, trigger: r}) => t === "asked" && n === e.record.name && r.signature === s.signature);
const v = {
stages: l.map(({name: t, external: e}) => ({
name: t,
...e ? {
external: e
} : {}
})),
resumedAt: u,
...u > 0 && failedBefore(f, e.record, s.signature) ? {
cameBack: true
} : {},
...w === void 0 ? {} : {
path: w.to
},
...k === void 0 ? {} : {
pending: k.to
},
made: (0, o.v)(g),
approveOver: m,
maxPerTarget: y,
approved: false
};
const b = (0, i.ff)(v);
if (b === void 0 || l.length - 1 - b <= m) return v;
const S = l[b].name;
const x = await (0, a.x)(t, {
id: (0, o.aS)(h.identity, e.record.name, S),
to: S
});
return {
...v,
approved: x !== void 0
};
}
function failedBefore(t, {name: e, resumes: s}, n) {
const r = t?.stages.find(t => t.name === e);
return r?.state === "failed" && r.failure?.signature === n && s <= r.resumes;
}
async function recordStepBack(t, e, s) {
const {facts: n, failure: a, reason: c, state: d} = s;
const h = await t.job();
const f = (await h.stages()).filter(({order: t}) => t <= e.record.order);
const l = (0, i.ff)(n) ?? 0;
const u = f.slice(l);
const p = e.record.name;
const m = f[l].name;
const {fingerprint: y, commit: w} = f.find(t => t.fingerprint) ?? e.record;
const g = a.evidence[0]?.text;
const k = {
version: 1,
id: (0, o.aS)(h.identity, p, m),
state: d,
from: p,
to: m,
stages: u.map(({name: t}) => t),
reason: c,
trigger: {
kind: s.trigger,
type: a.type,
signature: a.signature,
...g === void 0 ? {} : {
evidence: g.slice(0, 500)
}
},
at: new Date(t.clock.now()).toISOString(),
attempt: h.identity.attempt,
...w === void 0 ? {} : {
commit: w
},
versions: y ? {
os: `${y.os} ${y.arch}`,
...y.tools
} : {},
preserved: (0, o.s6)(u),
revise: [ ...new Set([ a.suggestion, `Check what stage "${m}" makes: "${p}" fails on it.` ]) ].filter(Boolean)
};
const v = (h.noted(r.Oz) ?? []).filter(t => t.id !== k.id || t.state === "planned");
await h.note(r.Oz, [ ...v, k ]);
if (d === "planned") for (const t of (0, o.EN)(u, k)) await h.saveStage(t);
return k;
}
},
9106: (t, e, s) => {
s.d(e, {
timedCheckpoints: () => timedCheckpoints
});
var n = s(53709);
var r = s(95755);
var o = s(99770);
var i = s(64229);
var a = s(90697);
const c = 15 * 6e4;
const d = 2;
function timedCheckpoints(t, {stage: e, lane: s, before: h, probes: f, contextFile: l}) {
const u = t.inputs.checkpointEveryMs ?? (s === "HEAVY" ? c : void 0);
const p = u === void 0 || l === void 0 ? u : u / d;
const m = (0, o.uploadTime)(t.inputs, s);
if (!e || m === "never") return;
const y = (0, n.e)();
let w;
let g = Promise.resolve();
let k = Promise.resolve();
async function take(s) {
if (!e) return;
const c = (0, n.e)();
const d = {
...t,
log: c,
bestEffort: (0, r.r)(c, t.inputs),
cancel: s
};
const l = await (0, i.capture)(d, {
stage: e.record.name,
sequence: e.record.order * 2,
clean: false,
...h === void 0 ? {} : {
parent: h.id
}
});
if (s.aborted) return;
c.release(y);
if (!l) return;
const u = l.skipped.filter(({reason: t}) => t === "changing").length;
if (u > 0) {
y.debug(`checkpoint ${l.id} is not gone on from: ${u} files changed while it was taken`);
return;
}
const p = await (f?.fingerprint);
const w = {
dirty: (0, a.snapshotOf)(l),
...p === void 0 ? {} : {
fingerprint: p
}
};
await d.bestEffort("Recording the stage", () => e.update(w));
if (m === "before") await d.bestEffort("Starting the upload", () => (0, o.uploadJob)(d));
c.release(y);
}
function takeInTurn(t) {
k = k.then(() => t.aborted ? void 0 : take(t));
return k;
}
async function run(e) {
while (p !== void 0 && !e.aborted) {
await t.clock.sleep(p, e);
await takeInTurn(e);
}
}
return {
async go() {
if (e.record.dirty) await t.bestEffort("Recording the stage", () => e.update({
dirty: void 0
}));
w = new AbortController;
g = run(AbortSignal.any([ w.signal, t.cancel ]));
},
now: () => takeInTurn(w && !w.signal.aborted ? AbortSignal.any([ w.signal, t.cancel ]) : t.cancel),
async pause() {
w?.abort();
await Promise.all([ g, k ]);
y.release(t.log);
}
};
}
},
87059: (t, e, s) => {
s.d(e, {
i: () => workspaceFolder
});
var n = s(44317);
async function workspaceFolder(t) {
const e = (0, n.f)(t.context.workspace);
const s = await (await t.job()).once("workspace", async () => e ?? null);
const r = s === null || s.path === e?.path ? e : s;
return r === void 0 ? {} : {
folder: r
};
}
},
49348: (t, e, s) => {
s.d(e, {
z: () => formatBytes
});
function formatBytes(t) {
const e = [ "B", "KB", "MB", "GB", "TB" ];
let s = t;
let n = 0;
while (s >= 1024 && n < e.length - 1) {
s /= 1024;
n += 1;
}
return `${s < 10 && n > 0 ? s.toFixed(1) : Math.round(s)} ${e[n]}`;
}
}
};
