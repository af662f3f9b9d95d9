export const id = 248;

export const ids = [ 248 ];

export const modules = {
3288: ((t, e, s) => {
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
const f = 4247762216;
const h = 407710288;
const d = 4294967280;
const l = 4;
const u = 3;
const m = 1;
const p = [ 0, 1, 2, 4 ];
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
const r = (n & d) >>> 0 === h ? {
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
if (t !== f) throw damaged("it is no zstd file");
const n = s(e + 4, 1).readUInt8();
const r = (n & 32) !== 0;
const o = n >> 6;
const i = o === 0 ? r ? 1 : 0 : 2 ** o;
const a = e + 5 + (r ? 0 : 1) + (p[n & 3] ?? 0);
const c = i === 0 ? void 0 : contentSize(s(a, i));
let h = a + i;
for (let t = false; !t; ) {
const e = s(h, u).readUIntLE(0, u);
t = (e & 1) === 1;
h += u + ((e >> 1 & 3) === m ? 1 : e >> 3);
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
var g = s(93205);
var w = s(64839);
const k = {
from: 0,
to: Number.POSITIVE_INFINITY
};
const v = 3;
const b = 2 * w.v_;
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
const t = (0, g.n)(this.fileBytes, read);
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
(0, w._r)(a);
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
(0, w._r)(t.bytes);
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
const c = await (0, w.qY)(i, s).catch(t => {
throw archive_reader_damaged(`a frame cannot be unpacked (${(0, a.messageOf)(t)})`);
});
(0, w._r)(o);
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
e = (0, c.rr)(t, {
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
}),
65645: ((t, e, s) => {
s.d(e, {
J: () => findManifest
});
var n = s(19473);
var r = s(69540);
var o = s(3288);
var i = s(2090);
var a = s(87573);
const c = 21e5;
const f = 124;
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
const e = Number.parseInt(t.toString("latin1", f, f + 11), 8);
return Number.isSafeInteger(e) && (0, a.YS)((0, i.uD)(e)).equals(t) ? e : void 0;
}
async function searchThrough(t) {
let e = 0;
let s = Buffer.alloc(0);
let r = 0;
let i;
let u;
for await (const {offset: m, bytes: p} of t.read()) {
if (m > o.rq) throw missing();
let t = m;
while (t < m + p.length) {
if (t < e) {
t = Math.min(e, m + p.length);
continue;
}
const o = p.subarray(t - m, t - m + (i ? i.left : a.IE - s.length));
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
const g = Number.parseInt(s.toString("latin1", f, f + 11), 8) || 0;
if (s[h] === d && g < l) i = {
left: (0, a.jC)(g),
text: ""
}; else {
e += (0, a.jC)(u ?? g);
u = void 0;
}
s = Buffer.alloc(0);
}
}
throw missing();
}
const d = "x".charCodeAt(0);
const l = 1024 * 1024;
const paxSize = t => {
const e = /^\d+ size=(\d{1,15})$/m.exec(t);
return e ? Number(e[1]) : void 0;
};
const missing = () => new n.RefusedError("manifest-missing", `Archive refused: it has no ${r.U4}. It is not a checkpoint of rerail.`);
}),
2090: ((t, e, s) => {
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
}),
5949: ((t, e, s) => {
s.d(e, {
A1: () => createSeal,
Hz: () => deriveKey,
Ip: () => openSeal,
JY: () => keyMark,
dy: () => isSealed,
ic: () => m,
n7: () => sealedWith
});
var n = s(77598);
var r = s(19473);
const o = 407710288;
const i = 407710289;
const a = 8;
const c = Buffer.from("rerail sealed 1\0", "latin1");
const f = 16;
const h = 16;
const d = 32;
const l = 16;
const u = 12;
const m = a + c.length + f + h;
function createSeal(t) {
const e = (0, n.randomBytes)(f);
const {key: s, check: r} = derive(t, e);
const a = Buffer.concat([ c, e, r ]);
return {
header: Buffer.concat([ frameHeader(o, a.length), a ]),
seal(t, r) {
const o = (0, n.createCipheriv)("aes-256-gcm", s, nonceOf(r)).setAAD(e);
const a = t.map(t => o.update(t));
const c = o.final();
const f = [ ...a, c ].reduce((t, e) => t + e.length, l);
return [ frameHeader(i, f), ...a, c, o.getAuthTag() ];
}
};
}
const isSealed = t => t.length >= 4 && t.readUInt32LE() === o;
function openSeal(t, e) {
const s = t.subarray(a, m);
const o = t.length >= m && t.readUInt32LE(4) === s.length;
if (!o || !s.subarray(0, c.length).equals(c)) throw new r.RefusedError("archive-damaged", "Archive refused: its seal cannot be read. Use another copy.");
const i = s.subarray(c.length, c.length + f);
const {key: h, check: d} = derive(e, i);
if (!(0, n.timingSafeEqual)(d, s.subarray(c.length + f))) throw new r.RefusedError("key-wrong", "Archive refused: it is sealed with another key. Give the checkpoint-key it was made with.");
return (t, e) => unseal(t, e, h, i);
}
function unseal(t, e, s, o) {
const c = t.length - l;
const f = c >= a && t.readUInt32LE() === i && t.readUInt32LE(4) === t.length - a;
try {
if (!f) throw new Error("It is no sealed frame.");
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
const p = new Map;
function derive(t, e) {
const s = JSON.stringify([ t, e.toString("hex") ]);
let r = p.get(s);
if (!r) {
const o = (0, n.scryptSync)(t, e, d + h, {
N: 16384,
r: 8,
p: 1
});
r = {
key: o.subarray(0, d),
check: o.subarray(d)
};
p.set(s, r);
}
return r;
}
}),
93205: ((t, e, s) => {
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
const f = 124;
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
const d = s.readUInt8(4);
const l = d & c ? 12 : 8;
const u = i + n * l + a;
if (n > h || d & f || u > t) throw damaged("it cannot be right");
const m = e(t - u, u);
if (m.readUInt32LE(0) !== r || m.readUInt32LE(4) !== u - i) throw damaged("its header is not where it should be");
const p = [];
let y = 0;
for (let t = i; p.length < n; t += l) {
const e = {
size: m.readUInt32LE(t),
raw: m.readUInt32LE(t + 4)
};
y += e.size;
p.push(e);
}
if (y + u !== t) throw damaged(`it speaks of ${y} bytes, the file has ${t - u}`);
return p;
}
const damaged = t => new n.RefusedError("archive-damaged", `Archive refused: its seek table is wrong: ${t}. Use another copy.`);
}),
87573: ((t, e, s) => {
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
name: f,
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
const f = "PaxHeaders/rerail";
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
const d = /^(-?)(\d{1,11})(?:\.(\d{9}))?$/;
function parseTime(t) {
const e = d.exec(t);
if (!e) return;
const s = BigInt(e[2]) * a + BigInt(e[3] ?? 0);
return e[1] ? -s : s;
}
const l = BigInt(i + 1) * a;
const isUstarTime = t => t >= 0n && t < l;
const ustarTime = t => isUstarTime(t) ? Number(t / a) : 0;
const u = [ 100, 8 ];
const m = [ 108, 8 ];
const p = [ 116, 8 ];
const y = [ 124, 12 ];
const g = [ 136, 12 ];
const w = [ 148, 7 ];
const k = 156;
const v = 157;
const b = 257;
const S = 10;
const A = 8 ** S;
const E = Buffer.alloc(r);
E.write("ustar\x0000", b, "latin1");
E.fill(" ", w[0], k);
putOctal(E, 0, m, 0);
putOctal(E, 0, p, 0);
const x = E.reduce((t, e) => t + e, 0);
function writeUstar(t, e, {name: s, mode: n, size: r, mtime: o, flag: a, link: c}) {
t.set(E, e);
let f = x;
f += putText(t, e, s);
f += putOctal(t, e, u, n);
f += putOctal(t, e, y, r > i ? 0 : r);
f += putOctal(t, e, g, o);
f += putText(t, e + k, a);
f += putText(t, e + v, c);
putOctal(t, e, w, f);
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
let i = r & A - 1;
let a = 0;
for (let e = 0; e < n - 1; e++) {
if (e === S) i = Math.floor(r / A);
const s = 48 + (i & 7);
t[o - e] = s;
a += s;
i >>= 3;
}
t[o + 1] = 0;
return a;
}
}),
64839: ((t, e, s) => {
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
[n.constants.ZSTD_c_chainLog]: 14,
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
}),
33858: ((t, e, s) => {
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
}),
27215: ((t, e, s) => {
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
#c=process.cpuUsage();
read(t, e) {
const {user: s, system: n} = process.cpuUsage(this.#c);
const r = freeBytes(e);
return {
ms: Math.round(t),
cpuSeconds: (s + n) / 1e6,
memoryBytes: process.resourceUsage().maxRSS * 1024,
diskFreeBytes: Number.isFinite(r) ? r : 0
};
}
}
}),
56094: ((t, e, s) => {
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
var f = s(85799);
var h = s(19119);
const d = 4096;
const l = 1024 * 1024;
class KeptBundle {
#f;
#h;
constructor(t, e) {
const s = o.join(t, "nested", (0, n.hash)("sha256", o.resolve(e), "hex").slice(0, 32));
this.#f = `${s}.bundle`;
this.#h = `${s}.json`;
}
take(t, e) {
try {
const s = JSON.parse((0, h.b$)(this.#h, {
maxBytes: d
})?.toString("utf8") ?? "null");
if (s?.state !== t) return;
if (s.sha256 === null) return "nothing";
(0, r.copyFileSync)(this.#f, e, r.constants.COPYFILE_FICLONE);
if (hashOf(e) === s.sha256) return "bundled";
} catch {}
(0, r.rmSync)(e, {
force: true
});
return;
}
keep(t, e) {
const s = `${this.#f}.${process.pid}`;
try {
(0, r.mkdirSync)(o.dirname(this.#f), {
recursive: true
});
(0, r.rmSync)(this.#h, {
force: true
});
(0, r.rmSync)(this.#f, {
force: true
});
if (e !== void 0) {
(0, r.copyFileSync)(e, s, r.constants.COPYFILE_FICLONE);
(0, r.renameSync)(s, this.#f);
}
const n = {
state: t,
sha256: e === void 0 ? null : hashOf(e)
};
(0, r.writeFileSync)(s, JSON.stringify(n));
(0, r.renameSync)(s, this.#h);
} catch {
(0, r.rmSync)(s, {
force: true
});
}
}
}
function hashOf(t) {
const e = (0, n.createHash)("sha256");
const s = Buffer.allocUnsafe(l);
const o = (0, r.openSync)(t, "r");
try {
for (let t = (0, r.readSync)(o, s); t > 0; t = (0, r.readSync)(o, s)) e.update(s.subarray(0, t));
return e.digest("hex");
} finally {
(0, r.closeSync)(o);
}
}
var u = s(94120);
const m = ".git/modules/";
class NestedRepositories {
skipped=[];
fingerprint;
#d;
#l=new Map;
constructor(t, e, {scratch: s, all: n, signal: i}) {
this.#d = t;
const h = [];
for (const [d, {path: l, gitFile: p}] of e.entries()) {
const e = (0, a.WV)(l);
const y = o.join(s, `nested-${d}`);
const g = f.Repository.open(o.join(t, e), o.join(y, "look"));
if (!g?.hasHead || (0, a.ns)(l) === void 0) {
this.skipped.push({
path: `${e}/.git`,
reason: "repository-unreadable"
});
continue;
}
h.push(`${e} ${(0, c.LB)(g)}`);
const w = o.relative(t, g.gitDir).replaceAll(o.sep, "/");
if (p && !w.startsWith(m)) continue;
(0, r.mkdirSync)(y, {
recursive: true
});
const k = p && !n ? {
all: false,
link: w
} : {
all: true
};
const v = u.E.open(t, {
scratch: y,
folder: l,
signal: i,
...k
});
this.#l.set(e, v);
}
this.fingerprint = joinFingerprints(h);
}
async prepare(t, e, s) {
const n = [];
for (const [r, a] of this.#l) try {
const i = e === void 0 ? void 0 : new KeptBundle(e, o.join(this.#d, r));
const c = await a.prepare(t, i && {
kept: i,
mark: s
});
n.push(...c.map(t => ({
...t,
path: `${r}/${t.path}`
})));
} catch (t) {
if (!(t instanceof i.RefusedError) || t.reason !== "secrets-found") throw t;
this.#l.delete(r);
this.skipped.push({
path: `${r}/.git`,
reason: "repository-secrets"
});
}
return n;
}
capture(t) {
return [ ...this.#l.values() ].map(e => e.capture(t));
}
}
const fingerprintOf = (t, e) => [ t ?? "none", e ].filter(Boolean).join("+");
function nestedFingerprint(t, e, s) {
return joinFingerprints(e.flatMap((e, n) => {
const r = f.Repository.open(o.join(t, e), o.join(s, `nested-${n}`));
return r?.hasHead ? [ `${e} ${(0, c.LB)(r)}` ] : [];
}));
}
const joinFingerprints = t => t.length === 0 ? "" : (0, n.hash)("sha256", t.toSorted().join("\0"), "hex");
}),
94120: ((t, e, s) => {
s.d(e, {
E: () => WorkspaceRepository
});
var n = s(77598);
var r = s(73024);
var o = s(76760);
var i = s(19473);
var a = s(78702);
var c = s(14325);
var f = s(40869);
var h = s(36618);
var d = s(42027);
var l = s(26713);
var u = s(85799);
var m = s(18704);
var p = s(81446);
class WorkspaceRepository {
withheld=new Set;
#u=new Set;
#m;
#p;
#y;
#g;
#w;
#k;
#v;
#b;
constructor(t, {folder: e = "", scratch: s, all: n, link: r}) {
this.#m = t;
this.#g = n;
this.#p = e;
this.#y = s;
this.#w = r;
}
static open(t, e) {
const s = o.join(t, (0, a.WV)(e.folder ?? ""));
const n = u.Repository.open(s, o.join(e.scratch, "git"), e.signal);
return n?.hasHead ? new WorkspaceRepository(n, e) : void 0;
}
get fingerprint() {
return (0, c.LB)(this.#m);
}
get underWay() {
return (0, d.k)(this.#m);
}
get oidBytes() {
return this.#m.oidLength / 2;
}
get format() {
return this.#m.format;
}
blobAt(t) {
const e = this.trackedBlob(t);
return e === void 0 || this.withheld.has(e) ? void 0 : e;
}
trackedBlob(t) {
return this.#S().get(t);
}
async prepare(t, e) {
const s = e && JSON.stringify([ this.fingerprint, this.#g, this.#w, t ? e.mark : null ]);
const n = (0, f.dT)(this.#m);
n.catch(() => {});
const i = t && this.#w === void 0 ? this.#A(t) : [];
const a = o.join(this.#y, "bundle");
if (!s || !e?.kept.take(s, a)) {
i.push(...await this.#f(a, t));
if (s && i.length === 0) e?.kept.keep(s, (0, r.existsSync)(a) ? a : void 0);
}
if (t && this.#w === void 0) i.push(...this.#E(t));
const c = (await n).filter(e => !t || (t.scan("", Buffer.from(e.join(" "))) ?? (0, 
m.f)(e.join(" "))) === void 0);
this.#b = {
config: c,
bundle: (0, r.existsSync)(a) ? a : void 0
};
return i;
}
async #f(t, e) {
let n = [];
let r = await (0, c.OF)(this.#m, this.#x(), this.#g);
if (this.#w !== void 0) r = {
...r,
tips: new Map,
stashes: []
};
if (e) {
const {screenContent: t} = await Promise.all([ s.e(32), s.e(721), s.e(722), s.e(248), s.e(290), s.e(923) ]).then(s.bind(s, 11630));
const o = await t(this.#m, r, e);
if (o.commits && this.#g) throw inHistory(o.findings);
n = o.findings;
r = o.content;
this.withheld = o.withheld;
this.#u = o.named;
if (o.stashes) this.#k = (0, c.E$)(this.#x());
}
await (0, c.CN)(this.#m, r, t);
return n;
}
capture(t) {
const {head: e, refs: s, index: n, shallow: o, files: i} = this.#x();
if (!this.#b) throw new Error("The repository was not prepared.");
const {config: f, bundle: h} = this.#b;
const d = [];
if (this.#w === void 0) d.push([ "refs", Buffer.from((0, l.$0)(s), "latin1") ]);
if (n) {
const e = this.#O(t);
const s = n.entries.filter(({path: t}) => !this.#u.has(t));
d.push([ "index", (0, c.m9)(this.#m, {
...n,
entries: s
}, t => e.get(t)) ]);
}
if (h !== void 0) d.push([ "bundle", {
file: h,
size: (0, r.statSync)(h).size
} ]);
const u = {
path: (0, a.WV)(this.#p),
objectFormat: this.format
};
const m = {
...e,
shallow: o,
config: f,
files: i
};
const p = this.#w === void 0 ? {
...u,
...m
} : {
...u,
link: this.#w,
commit: e.commit,
branch: null,
shallow: [],
config: [],
files: {}
};
return {
state: p,
members: d
};
}
#x() {
this.#k ??= (0, c.IR)(this.#m, this.#g);
return this.#k;
}
#S() {
if (this.#v) return this.#v;
const t = this.#x().index?.entries ?? [];
this.#v = new Map(t.filter(({stage: t}) => t === 0).map(({path: t, oid: e}) => [ t, e ]));
return this.#v;
}
#E(t) {
const e = this.#x();
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
if (s.length > 0) this.#k = {
...e,
files: Object.fromEntries(r)
};
return s.map(({name: t, ...e}) => e);
}
#A(t) {
const e = this.#x();
const s = new Set([ ...e.refs.keys(), ...e.head.branch === null ? [] : [ e.head.branch ] ]);
const r = [ ...s ].flatMap(e => {
const s = Buffer.from(e, "latin1");
const r = t.scan("", s) ?? (0, m.f)(e);
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
this.#k = {
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
#O(t) {
const e = this.#p === "" ? "" : `${this.#p}/`;
const s = new Set(this.#p === "" ? [] : foldersAbove(`${e}x`));
for (const t of this.#S().keys()) for (const n of foldersAbove(e + t)) {
if (s.has(n)) break;
s.add(n);
}
const n = new Map;
for (let r = 0; r < t.count; r++) {
const o = t.path(r);
if (t.kinds[r] === p.Md) {
if (!s.has(o)) r = t.ends[r] - 1;
} else if (o.startsWith(e) && this.#S().has(o.slice(e.length))) n.set(o.slice(e.length), statOf(t, r));
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
}),
65397: ((t, e, s) => {
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
const {identity: n, parent: r, createdAt: o, files: i, bytes: a, dependencies: c, environment: f, repositories: h} = e;
const {workspace: d} = f;
return {
id: t,
parent: r,
createdAt: o,
files: i,
bytes: a,
storedBytes: s,
clean: n.clean,
workspace: d,
dependencies: c,
...origin(n),
...headOf(h)
};
}
function origin({name: t, runId: e, jobKey: s, attempt: n, stage: r, sequence: o}) {
return {
...t === void 0 ? {} : {
name: t
},
...e === void 0 ? {} : {
runId: e,
sequence: o
},
...s === void 0 ? {} : {
jobKey: s
},
...n === void 0 ? {} : {
attempt: n
},
...r === void 0 ? {} : {
stage: r
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
}),
69540: ((t, e, s) => {
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
}),
61322: ((t, e, s) => {
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
const f = /[. ]$/;
const h = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)(?:[0-9]|\xc2[\xb9\xb2\xb3]))(?: *\.|$)/i;
function whyUnfitForWindows(t) {
if (a.test(t)) return "path-escapes";
return c.test(t) || f.test(t) || h.test(t) ? "windows-name" : void 0;
}
}),
61480: ((t, e, s) => {
s.d(e, {
Rp: () => wt,
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
var f = s(5949);
var h = s(87573);
var d = s(14325);
var l = s(40869);
var u = s(26713);
var m = s(69540);
var p = s(61322);
function checkHead(t) {
if (!isObject(t) || t.format !== m.uB) throw refuse("manifest-invalid", "it is not a checkpoint of rerail");
if (t.version !== m.xv) {
const e = `version ${JSON.stringify(t.version)}, and this rerail knows ${m.xv}`;
throw refuse("version-unknown", `it has format ${e}`);
}
const {format: e, version: s, entries: n, frames: r, ...o} = t;
const i = firstProblem(o, w) ?? (y(r) ? void 0 : "frames");
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
const isFolder = t => isText(t) && (t === "" || (0, p.TE)(t) === void 0);
const isModule = t => isText(t) && /^\.git\/modules\/./.test(t) && (0, p.TE)(t.slice(".git/".length)) === void 0;
const isSetting = t => Array.isArray(t) && t.length === 2 && t.every(isText) && (0, 
l.EW)(t[0], t[1]);
const g = maybe(shape({
at: isCount,
size: isCount,
sha256: isSha256
}));
const w = {
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
index: g,
refs: g,
bundle: g
}),
shallow: listOf(isOid),
config: listOf(isSetting),
files: t => mapOf(isText)(t) && Object.keys(t).every(t => d.mF.includes(t))
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
var A = s(60183);
var E = s(20757);
const show = t => JSON.stringify((0, k.WV)(t.slice(0, 200)));
const refusal_refuse = (t, e) => new o.RefusedError(t, `Checkpoint refused: ${e}. Use another copy or an older checkpoint.`);
const invalid = t => refusal_refuse("manifest-invalid", t);
class OpenFolders {
#_=[ {
prefix: "",
last: "",
lastKind: S.Md
} ];
#I;
#$;
constructor(t, e = process.platform) {
this.#I = t;
this.#$ = e;
}
enter(t, e) {
checkPath(t, this.#$);
while (!t.startsWith(this.#T.prefix)) this.#B();
const s = this.#T;
const n = t.slice(s.prefix.length);
if (n.includes("/")) throw withoutParent(t, n, s);
if (n === s.last) throw refusal_refuse("duplicate-entry", `${show(t)} is there twice`);
if (n < s.last) throw invalid(`${show(t)} is out of order`);
this.#N(n, e, () => t);
return n;
}
enterLine(t, {pathFrom: e, pathTo: s, kind: n}) {
let r = this.#_.length - 1;
while (!startsWith(t, e, this.#_[r].prefix)) r--;
const o = this.#_[r];
const i = e + o.prefix.length;
if (!isName(t, i, s) || s - e > p.PR) return;
const a = t.toString("latin1", i, s);
if (a <= o.last || mayBeGit(t, i, s) && (0, A.M)(a)) return;
if (r === 0 && (0, E.sJ)(a)) return;
if (this.#$ === "win32" && (0, p.TE)(a, "win32")) return;
while (this.#_.length - 1 > r) this.#B();
this.#N(a, n, () => o.prefix + a);
return a;
}
leaveAll() {
while (this.#_.length > 1) this.#B();
}
get #T() {
return this.#_.at(-1);
}
#N(t, e, s) {
const n = this.#T;
n.last = t;
n.lastKind = e;
if (e === S.Md) this.#_.push({
prefix: `${s()}/`,
last: "",
lastKind: S.Md
});
}
#B() {
this.#_.pop();
this.#I();
}
}
const [x, O] = [ 47, 46 ];
const [_, I, $] = [ 103, 105, 116 ];
const T = 32;
function startsWith(t, e, s) {
for (let n = s.length - 1; n >= 0; n--) if (t[e + n] !== s.charCodeAt(n)) return false;
return true;
}
function isName(t, e, s) {
const n = s - e;
if (n < 1 || n > p.pg) return false;
for (let n = e; n < s; n++) if (t[n] === x) return false;
return t[e] !== O || n !== 1 && (n !== 2 || t[e + 1] !== O);
}
function mayBeGit(t, e, s) {
for (let n = e; n < s - 2; n++) {
if ((t[n] | T) !== _) continue;
if ((t[n + 1] | T) === I && (t[n + 2] | T) === $) return true;
}
return false;
}
function withoutParent(t, e, s) {
const n = e.slice(0, e.indexOf("/"));
if (n === s.last && s.lastKind === S.ps) return refusal_refuse("below-symlink", `${show(t)} is below a symlink`);
return refusal_refuse("entry-without-parent", `${show(t)} is in a folder that does not exist`);
}
const B = {
"path-escapes": "is no path in a workspace",
"path-too-long": "is longer than a file system takes",
"git-name": "would be git's",
"own-name": "is a name that rerail keeps for itself",
"windows-name": "is no name of a file on Windows"
};
function checkPath(t, e) {
const s = (0, p.TE)(t, e);
if (s) throw refusal_refuse(s, `${show(t)} ${B[s]}`);
}
const N = 1e6;
const R = 1e6;
const L = 511;
const P = {
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
#R=new S.PH;
#L;
#P=new OpenFolders(() => this.#R.close());
#M=[];
constructor(t) {
this.#L = new b.jp(void 0, t);
}
add(t) {
if (!isObject(t)) throw invalid("an entry is no object");
if (this.#R.count >= N) throw refusal_refuse("too-many-entries", `it has more than ${N} entries`);
const e = t.type;
const s = Object.hasOwn(M, e) ? M[e] : void 0;
const n = bytesOf(t, "path");
if (!s || n === void 0) throw invalid(`an entry has the type ${JSON.stringify(e)} or no path`);
const r = Object.keys(t).find(t => !s.includes(t));
if (r !== void 0) throw invalid(`${show(n)} has a field "${r}"`);
const o = this.#P.enter(n, P[e]);
const i = parseMode(t.mode);
const a = typeof t.mtime === "string" ? (0, h.pe)(t.mtime) : void 0;
if (i === void 0 || a === void 0 || (0, v.EJ)(a) !== a) throw invalid(`mode or time of ${show(n)} is wrong`);
if (e === "directory") this.#C(this.#R.add(o, S.Md, {
mode: i,
size: 0,
mtime: a
}), t, n); else if (e === "file") this.#F(t, n, o, i, a); else this.#U(t, n, o, a);
}
addLine(t, e) {
const {kind: s, mode: n, mtime: r, size: o, target: i, at: a} = e;
if (this.#R.count >= N || s === S.ps && !isTarget(i)) return false;
const c = this.#P.enterLine(t, e);
if (c === void 0) return false;
const f = this.#R.add(c, s, {
mode: s === S.ps ? L : n,
size: o,
mtime: r
});
this.#L.ensure(f + 1);
this.#L.at[f] = a;
if (s === S.PW) this.#j(f, e); else if (s === S.ps) this.#R.targets.set(f, i);
return true;
}
finish(t) {
this.#P.leaveAll();
this.#L.dependencies.push(...t.dependencies);
for (let t = 0; t < this.#R.count; t++) if (this.#L.kinds[t] >= b.M5 && this.#L.dependency(t) === void 0) throw invalid(`${show(this.#R.path(t))} is in a checkpoint that is not named`);
this.#z();
return {
tree: this.#R,
sources: this.#L
};
}
#j(t, {sha256: e, isSparse: s, sameAs: n, source: r, oid: o}) {
this.#R.setHash(t, e);
if (s) this.#R.set(t, S.tA);
if (n !== void 0) this.#M.push([ t, n ]);
if (r === b.xF) this.#L.setOid(t, o); else this.#L.kinds[t] = r;
}
#F(t, e, s, n, r) {
const {size: o, sha256: i} = t;
if (!isCount(o) || !isSha256(i)) throw invalid(`size or hash of ${show(e)} is wrong`);
const a = this.#R.add(s, S.PW, {
mode: n,
size: o,
mtime: r
});
this.#R.setHash(a, Buffer.from(i, "hex"));
if (t.sparse === true) this.#R.set(a, S.tA);
const c = bytesOf(t, "sameAs");
if (c !== void 0) this.#M.push([ a, c ]);
this.#C(a, t, e);
this.#D(a, t, e);
}
#D(t, e, s) {
const {git: n, redacted: r} = e;
const o = e.in;
const i = this.#L.at[t] >= 0;
const a = [ i, n !== void 0, o !== void 0, r === true ].filter(Boolean);
if (a.length !== 1) throw invalid(`${show(s)} says ${a.length} times where its content is`);
if (i) this.#L.kinds[t] = b.Dg; else if (r === true) this.#L.kinds[t] = b.XF; else if (isCount(o) && o <= R) this.#L.kinds[t] = b.M5 + o; else if (n !== void 0) this.#H(t, n); else throw invalid(`${show(s)} does not say where its content is`);
}
#H(t, e) {
const s = 2 * this.#L.oidBytes;
if (typeof e !== "string" || e.length !== s || !/^[0-9a-f]*$/.test(e)) throw invalid("a git object id is wrong");
this.#L.setGit(t, e);
}
#U(t, e, s, n) {
const r = bytesOf(t, "target");
if (r === void 0 || !isTarget(r)) throw invalid(`the target of ${show(e)} is wrong`);
const o = this.#R.add(s, S.ps, {
mode: L,
size: r.length,
mtime: n
});
this.#R.targets.set(o, r);
this.#C(o, t, e);
}
#C(t, {at: e}, s) {
this.#L.ensure(this.#R.count);
if (e === void 0) return;
if (!isCount(e) || e % 512 !== 0) throw invalid(`the place of ${show(s)} is wrong`);
this.#L.at[t] = e;
}
#z() {
if (this.#M.length === 0) return;
const t = new Set(this.#M.map(([, t]) => t));
const e = new Map;
for (let s = 0; s < this.#R.count; s++) if (this.#R.kinds[s] === S.PW && t.has(this.#R.path(s))) e.set(this.#R.path(s), s);
for (const [t, s] of this.#M) {
const n = e.get(s);
const r = n !== void 0 && n < t && this.#R.sizes[n] === this.#R.sizes[t] && Buffer.compare(this.#R.hash(n), this.#R.hash(t)) === 0;
if (!r) throw refusal_refuse("link-target-missing", `${show(this.#R.path(t))} is linked to what is not there`);
this.#R.hardLinks.set(t, n);
}
}
}
const isTarget = t => t !== "" && !t.includes("\0") && t.length <= p.PR;
function bytesOf(t, e) {
const s = Object.hasOwn(t, e) ? t[e] : void 0;
if (typeof s === "string") return (0, k.xe)(s);
const n = Object.hasOwn(t, `${e}Bytes`) ? t[`${e}Bytes`] : void 0;
return typeof n === "string" ? Buffer.from(n, "base64").toString("latin1") : void 0;
}
function parseMode(t) {
return typeof t === "string" && /^[0-7]{1,4}$/.test(t) ? Number.parseInt(t, 8) : void 0;
}
const C = 34;
const F = 48;
const U = 92;
const [j, z] = [ 32, 126 ];
const D = new Uint8Array(256).fill(16);
for (let t = 0; t < 16; t++) D[t.toString(16).charCodeAt(0)] = t;
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
return this.bytes[this.position++] === C;
}
readText() {
const t = this.bytes;
let e = this.position;
this.textFrom = e;
for (let s = t[e]; s !== C; s = t[++e]) if (s < j || s > z || s === U) return false;
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
return n === 0 || n > 1 && this.bytes[e] === F ? -1 : s;
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
const o = D[e[s]];
const i = D[e[s + 1]];
n |= o | i;
t[r] = o << 4 | i;
}
this.position = s;
return n < 16;
}
}
function digitAt(t, e) {
const s = t[e] - F;
return s >= 0 && s <= 9 ? s : -1;
}
const H = 1000000000n;
const W = 512;
const K = 15;
const G = 6;
const V = 10;
const Y = 9223372035;
const Z = 9;
const J = 44;
const q = 46;
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
const ft = literal(',"redacted":true');
const ht = literal(',"in":');
const dt = literal('","target":"');
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
#W=new LineCursor;
#K=0;
#G=0n;
constructor(t) {
this.oid = new Uint8Array(t);
}
read(t, e) {
this.#W.bytes = t;
this.#W.position = e;
return this.#V() && this.#Y() ? this.#W.position : -1;
}
#V() {
if (!this.#W.skip(Q) || !this.#W.readText()) return false;
this.pathFrom = this.#W.textFrom;
this.pathTo = this.#W.textTo;
this.at = -1;
if (this.#W.skip(et)) return this.#Z();
if (this.#W.skip(tt)) return this.#J();
return this.#W.skip(st) && this.#q();
}
#J() {
this.kind = S.Md;
this.size = 0;
return this.#X() && this.#W.skipQuote() && this.#Q();
}
#q() {
this.kind = S.ps;
if (!this.#X() || !this.#W.skip(dt) || !this.#W.readText()) return false;
this.target = this.#W.text();
this.size = this.target.length;
return this.#W.skipQuote() && this.#Q();
}
#Z() {
this.kind = S.PW;
if (!this.#X() || !this.#W.skip(rt)) return false;
this.size = this.#W.readNumber(K);
if (this.size < 0 || !this.#W.skip(ot) || !this.#W.readHex(this.sha256) || !this.#W.skipQuote()) return false;
this.isSparse = this.#W.skip(it);
this.sameAs = void 0;
if (this.#W.skip(at)) {
if (!this.#W.readText() || !this.#W.skipQuote()) return false;
this.sameAs = this.#W.text();
}
if (!this.#tt() || !this.#Q()) return false;
const t = this.at >= 0;
if (t === (this.source !== b.HV)) return false;
if (t) this.source = b.Dg;
return true;
}
#tt() {
this.source = b.HV;
if (this.#W.skip(ct)) {
this.source = b.xF;
return this.#W.readHex(this.oid) && this.#W.skipQuote();
}
if (this.#W.skip(ft)) this.source = b.XF; else if (this.#W.skip(ht)) {
const t = this.#W.readNumber(G);
this.source = b.M5 + t;
return t >= 0;
}
return true;
}
#X() {
const t = this.#W.bytes;
const e = this.#W.position;
let s = 0;
let n = e;
for (let r = digitAt(t, n); r >= 0 && r < 8 && n < e + 4; r = digitAt(t, n)) {
s = s * 8 + r;
n++;
}
this.mode = s;
this.#W.position = n;
return n > e && this.#W.skip(nt) && this.#et();
}
#et() {
const t = this.#W.position;
const e = this.#W.readDigits(V);
if (this.#W.position === t || e > Y) return false;
if (e !== this.#K) {
this.#K = e;
this.#G = BigInt(e) * H;
}
this.mtime = this.#G;
if (this.#W.bytes[this.#W.position] === C) return true;
if (this.#W.bytes[this.#W.position++] !== q) return false;
const s = this.#W.position;
const n = this.#W.readDigits(Z);
if (n > 0) this.mtime += BigInt(n);
return this.#W.position === s + Z;
}
#Q() {
if (!this.#W.skip(lt)) return true;
this.at = this.#W.readNumber(K);
return this.at >= 0 && this.at % W === 0;
}
#Y() {
if (!this.#W.skip(ut)) return false;
if (this.#W.bytes[this.#W.position] === J) this.#W.position++;
return this.#W.bytes[this.#W.position++] === X;
}
}
const mt = 256 * 1024 * 1024;
const pt = 48 * 1024 * 1024;
const yt = Buffer.from('\n"entries":[\n');
const gt = 10;
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
#st=Buffer.alloc(0);
#nt=0;
#rt;
#ot=new EntryLine(0);
#it;
#at=false;
feed(t) {
this.#nt += t.length;
if (this.#nt > mt) throw tooLarge(mt);
if (!this.#rt) {
this.#st = this.#ct(Buffer.concat([ this.#st, t ]));
return;
}
const e = this.#st.length === 0 ? 0 : t.indexOf(gt) + 1;
if (this.#st.length > 0) {
this.#st = Buffer.concat([ this.#st, e > 0 ? t.subarray(0, e) : t ]);
if (e === 0) return;
this.#ft(this.#st);
}
this.#st = Buffer.from(this.#ft(t.subarray(e)));
}
finish() {
if (!this.#rt) this.#ht(); else this.#ft(Buffer.concat([ this.#st, Buffer.from("\n") ]));
const t = this.#rt;
const e = this.#it;
if (!t || !e || !this.#at) throw read_manifest_invalid("it ends too early");
const {tree: s, sources: n} = t.finish(e);
return {
...e,
tree: s,
sources: n
};
}
#ct(t) {
const e = t.indexOf(yt);
if (e < 0) {
if (t.length > pt) throw tooLarge(pt);
return t;
}
this.#dt(parseJson(`${t.toString("utf8", 0, e)}"entries":[]}`));
return this.#ft(t.subarray(e + yt.length));
}
#ft(t) {
const e = t.lastIndexOf(gt) + 1;
for (let s = 0; s < e; ) {
const e = this.#at ? -1 : this.#ot.read(t, s);
if (e >= 0 && this.#rt?.addLine(t, this.#ot)) s = e; else {
const e = t.indexOf(gt, s);
this.#lt(t.toString("utf8", s, e).trim());
s = e + 1;
}
}
return t.subarray(e);
}
#lt(t) {
if (t === "") return;
if (this.#at) throw read_manifest_invalid("something follows its end");
if (t === "]}") this.#at = true; else this.#rt?.add(parseJson(t.endsWith(",") ? t.slice(0, -1) : t));
}
#ht() {
const t = parseJson(this.#st.toString("utf8"));
const e = typeof t === "object" && t !== null && "entries" in t ? t.entries : void 0;
if (!Array.isArray(e)) throw read_manifest_invalid("it has no list of entries");
this.#dt(t);
for (const t of e) this.#rt?.add(t);
this.#at = true;
}
#dt(t) {
this.#it = checkHead(t);
const e = this.#it.repositories[0]?.objectFormat === "sha256" ? 32 : 20;
this.#rt = new EntryBuilder(e);
this.#ot = new EntryLine(e);
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
const wt = 32;
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
if (r.slice(0, wt) !== e) throw new o.RefusedError("id-mismatch", `Checkpoint ${e} refused: its manifest is not the one it is named after. Use another copy.`);
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
if ((0, f.dy)(n)) {
if (s !== void 0) return (0, f.Ip)(n, s);
throw new o.RefusedError("key-missing", `Checkpoint ${e} refused: it is sealed. Give the checkpoint-key it was made with.`);
}
if (s === void 0) return;
throw new o.RefusedError("not-sealed", `Checkpoint ${e} refused: it is not sealed, and with a checkpoint-key only sealed ones are trusted. Take a new one.`);
}
function readHead(t) {
const e = (0, i.xD)(t);
try {
const t = Buffer.alloc(f.ic);
return t.subarray(0, (0, r.readSync)(e, t, 0, f.ic, 0));
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
}),
93621: ((t, e, s) => {
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
}),
88093: ((t, e, s) => {
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
}),
76096: ((t, e, s) => {
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
const f = 16;
const h = 21;
const d = 500;
const l = 65536;
const u = l + 2 ** h;
const m = u + 2 ** h;
const p = m + 2 ** h;
const y = p + 65536;
const g = 65536;
const w = y + g;
const k = 2147483648;
const v = [ 37, 92, 91, 59 ];
const b = [ 1, 2, 3, 5 ];
const S = 2654435761;
const A = 0x9e3779b97f4a7c15n;
const hash32 = (t, e) => Math.imul(t, S) >>> 32 - e;
const hash64 = (t, e) => Number(BigInt.asUintN(64, t * A) >> BigInt(64 - e));
function createMemory(t) {
const e = Math.ceil((w + t) / g) + 1;
return new WebAssembly.Memory({
initial: e,
maximum: e
});
}
function createByteScan(t, e, s) {
const n = Buffer.from(t.buffer);
const r = new DataView(t.buffer);
const o = s.size > d ? h : f;
for (const t of e) {
const [e = 0, s = 0, r] = Buffer.from(t, "latin1");
const note = t => {
n[c + hash32(e | s << 8 | t << 16, f)] = 1;
};
if (r === void 0) for (let t = 0; t < 256; t++) note(t); else note(r);
}
for (const t of s.texts()) for (let e = 0; e < 8; e++) {
n[l + hash32(t.readInt32LE(e), o)] = 1;
if (e < 4) n[u + hash64(t.readBigUInt64LE(e), o)] = 1; else n[m + hash64(t.readBigUInt64LE(e - 4), o)] = 1;
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
const t = a(o, e, p, y);
o = r.getUint32(p, true);
for (let e = p + 4; e < t; e += 4) {
const t = r.getUint32(e, true);
if (t >= k) n(t - k); else s(t);
}
}
}
};
}
const E = [ 26, ...Array(9).fill(30), 28, 4, 4, 5, 5, 12 ];
const x = [ 0, 0, 1, 2, 4, 8, 4, 16, 0, 0, 0, 0, 0, 0, 0, 0 ];
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
const O = 106;
const _ = 107;
const I = 108;
const $ = 113;
const T = 114;
const B = 115;
const N = 116;
const R = 118;
const L = 70;
const P = 71;
const M = 73;
const C = 78;
const F = 79;
const U = 126;
const j = 136;
const z = 167;
const D = 103;
const H = 104;
const W = 15;
const simd = t => [ 253, unsigned(t) ];
const K = [ simd(0), 0, 0 ];
const vector = t => [ simd(12), [ ...t ] ];
const G = simd(14);
const V = simd(36);
const Y = simd(78);
const Z = simd(100);
const J = simd(109);
const when = (...t) => [ 4, 64, t, 11 ];
const loop = (...t) => [ 3, 64, t, 11 ];
const again = t => [ 12, t ];
function assemble(t) {
const [e, s, n, r, o, a, h, d, p] = [ 0, 1, 2, 3, 4, 5, 6, 7, 8 ];
const emit = (...t) => [ [ get(h), t, store32() ], [ get(h), i32(4), O, set(h) ] ];
const wordAt = t => [ [ get(o), load32(t), i32(16777215), $, i32(S), I, i32(32 - f), R, load8(c) ], when(emit(get(o), i32(t), O)) ];
const closeWord = (...t) => [ [ t, get(o), _, i32(i), C ], when(wordAt(0), [ get(o), i32(1), _, load8(), set(d) ], v.map((t, e) => [ get(d), i32(t), L, e > 0 ? T : [] ]), when(b.map(wordAt))) ];
const y = [ i64(A), U, i64(BigInt(64 - t)), j, z ];
const gramAt = s => [ [ get(e), load32(s), i32(S), I, i32(32 - t), R, load8(l) ], when([ get(e), load64(s), y, load8(u) ], [ get(e), i32(s - 4), O, load64(), y, load8(m), T ], when(emit(get(e), i32(s), O, i32(k), T))) ];
const g = [ [ get(e), K, set(p) ], [ vector(E), get(p), vector(Array(16).fill(15)), Y, G ], [ vector(x), get(p), i32(4), J, G ], [ Y, vector(Array(16).fill(0)), V, Z, set(a) ], [ get(s), get(e), _, i32(16), M ], when(get(a), i32(1), get(s), get(e), _, N, i32(1), _, $, set(a)) ];
const w = [ [ get(e), set(o), get(n), i32(4), O, set(h) ], loop([ get(h), i32(4 * (2 * (1 + b.length) + 2)), O, get(r), F ], when(get(n), get(e), store32(), get(h), W), g, gramAt(0), gramAt(8), [ get(a), i32(65535), P ], when(closeWord(get(e), get(a), i32(-1), B, H, O), [ get(e), i32(16), O, get(a), i32(16), N, i32(-1), B, D, _, set(o) ]), [ get(e), i32(16), O, tee(e), get(s), M ], when(again(1))), closeWord(get(s)), [ get(n), get(s), store32(), get(h) ] ];
return encodeModule(w);
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
const q = /^(?:(?:my|the|your|some|an?|db|test|user|dev|local|root|app)?[-_ ]?(?:pass(?:word|wd|phrase)?|pwd|pw|secret|token|key|value|credentials?|root|admin|administrator|user(?:name)?|guest|test(?:ing|er)?|demo|example|sample|dummy|fake|foo|bar|baz|changeme|change[-_]me|default|postgres|postgresql|mysql|mariadb|mongo(?:db)?|redis|rabbitmq|minio(?:admin)?|elastic|sa|sesame|letmein|qwerty|hunter|welcome|abc)){1,3}[-_!.@]{0,2}\d{0,6}[-_!.@]{0,2}$/i;
const X = /example|x{4}|your[-_]|change[-_]?(?:me|it|this)|placeholder|replace|redacted|\.{3}|<|\*{3}|dummy|insert/i;
const Q = /^(?:\$|%\w+%$|%\(|\{|<|#\{)/;
const isPlainWord = t => t.length < 6 || Q.test(t) || X.test(t) || q.test(t);
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
const ft = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}$/;
const ht = "LS0tLS1CRUdJTi";
const isEncodedKey = (t, e) => /^-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----\s+\S{12}/.test(Buffer.from(ht + e.slice(0, 160), "base64").toString("latin1"));
const isKey = (t, e) => ft.test(t) && ct.test(e);
const dt = /^["']?\s{0,4}[=:]\s{0,4}["']?/;
const assigned = t => (e, s) => {
const n = dt.exec(s)?.[0].length;
return n !== void 0 && t.test(s.slice(n));
};
const lt = /^(?!\$\w+["']?\s*$|\$[{(]|%\w+%|%\(|<|\{\{|\*{3}|x{4}|your[-_]|\.{3})(?:(?<=["'])[^"'\n]{4,}|[^\s"'`]{4,})/;
const ut = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50u";
const isDatadogKey = (t, e) => assigned(/^[0-9a-f]{32}(?:[0-9a-f]{8})?(?![0-9a-zA-Z])/)(t, /^["'\s]*[=:]/.test(e) ? e : `=${e}`);
const isRemoteLogin = t => /^[^:@\s/"'`]+:(?=[^@]*\d)(?=[^@]*[A-Za-z])(?![<$*{])[^@\s"'`<>]{12,}@(?!localhost|127\.|example|[\w.-]*\.(?:example|test|local)\b)[\w-]+\.[\w.-]+/.test(t);
const isClientSecret = (t, e) => /(?<![\w.~-])[\w.~-]{3}\d$/.test(t) && /^[\w.~-]{31,34}(?![\w.~-])/.test(e);
const isDrawnValue = (t, e) => assigned(/^(?!\$|<|\{\{|\*{3})(?=[^\s"'\0]*\d)(?=[^\s"'\0]*[A-Za-z])(?=[^\s"'\0]{8})/)(t, e) && !isPlainWord(/^["']?\s{0,4}[=:]\s{0,4}["']?([^\s"'\0]+)/.exec(e)?.[1] ?? "");
const hasUserInfo = (t, e) => /^(?![$<{*])[^:@\s/"'\0]*:(?![$<{*])[^@\s/"'\0]{4,300}@/.test(e);
const mt = [ "ALGOLIA_ADMIN_KEY", "AWS_SECRET_KEY", "AZURE_DEVOPS_EXT_PAT", "AZURE_STORAGE_KEY", "CF_API_TOKEN", "CIRCLE_TOKEN", "CLOUDFLARE_API_KEY", "CLOUDFLARE_API_TOKEN", "CODECOV_TOKEN", "DIGITALOCEAN_TOKEN", "FASTLY_API_TOKEN", "HCLOUD_TOKEN", "LINODE_TOKEN", "MAILGUN_API_KEY", "OKTA_API_TOKEN", "RAILS_MASTER_KEY", "SENTRY_AUTH_TOKEN", "TWILIO_API_SECRET" ];
const pt = /^(?=[\w+/.-]*\d)(?=[\w+/.-]*[A-Za-z])(?![\w+/.-]*(?:example|x{4}|your|0{8}))[\w+/.-]{20,}(?![\w+/.(-])/i;
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
const gt = [ {
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
}, ...mt.map(t => ({
kind: "service-key",
text: t,
confirms: assigned(pt)
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
const wt = 1024 * 1024;
const kt = 8 * 1024 * 1024;
const literal = (t, e = "im") => new RegExp(t + lt.source.slice(1), e);
const vt = /[a-z+]{2,20}:\/\/(?!\$|%|<|\{)[^\s:@/"'<>{}$]{0,200}:(?!\$|%\w+%|<|\{|\*{3})[^\s@/"'<>{}]{4,300}@/i;
const bt = /[a-z][a-z+.-]{1,20}:\/\/([^\s:@/"'<>{}$]{0,200}):([^\s@/"'<>{}]{4,300})@([^\s/"'?#,]{1,255})/gi;
const St = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|host\.docker\.internal|[\w-]+(?::\d+)?$)/i;
function isLogin([, t = "", e = "", s = ""]) {
if (isPlainWord(e) || t.length > 2 && e.toLowerCase().includes(t.toLowerCase())) return false;
return isMixed(e) || !St.test(s);
}
const At = "secret|token|passw(?:or)?d|pwd|api_?key|access_?key|private_?key|_key|_pass|_pat|credentials?";
const Et = new RegExp(`"\\w{0,60}(?:${At})\\w{0,60}"\\s*:\\s*"([^"\\n]{8,500})"`, "gi");
const xt = /(?:[";]\s*(?:password|pwd)\s*=\s*|"\w{0,60}(?:password|secret)"\s*:\s*")([^";\n]{4,300})/gi;
const isDrawn = ([, t = ""]) => isMixed(t) && !isPlainWord(t);
const Ot = /^[ \t]*(?:export[ \t]+)?\w{0,60}(?:secret|token|passw(?:or)?d|_pwd|api_?key|access_?key|private_?key|_key|_pass|_pat|credentials?)\w{0,60}[ \t]*=[ \t]*["']?(?!\$|<|\{\{|\*{3}|(?:https?|file):)(?=\S*\d)(?=\S*[a-z])(?!\S*(?:example|x{4}|your|change|placeholder))[^\s"']{12,}/im;
const _t = /(?:^|\/)(?:\.(?:flask)?env(?:rc|\.(?![^/]*(?:example|sample|template|dist|defaults?|tpl))[^/]+)?|[^/]+\.env|\.dev\.vars|[^/]*\.tfvars)$/i;
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
name: _t,
content: Ot
}, {
kind: "variables",
name: _t,
content: bt,
confirms: isLogin
}, {
kind: "variables",
name: /\.tfvars\.json$/i,
content: Et,
confirms: isDrawn
}, {
kind: "connection-password",
name: /(?:^|\/)appsettings(?:\.[\w-]+)*\.json$/i,
content: xt,
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
const $t = new RegExp(It.map(({name: t}) => t.source).join("|"), "i");
const isKnownName = t => $t.test(withoutEnding(t));
const withoutEnding = t => t.replace(/(?:\.(?:bak|backup|old|orig|save|tmp|swp)|~)$/i, "");
function kindByName(t, e) {
if (e.length === 0 || e.length > kt || !isKnownName(t)) return;
const s = withoutEnding(t);
const n = It.filter(t => e.length <= (t.largest ?? wt) && t.name.test(s));
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
var Tt = s(4910);
const Bt = 8;
class KnownTexts {
longest=0;
#ut=new Map;
#mt=new Tt.h;
get size() {
return this.#ut.size;
}
* texts() {
for (const t of this.#ut.keys()) yield Buffer.from(t, "latin1");
}
add(t, e) {
this.#ut.set(t.toString("latin1"), e);
this.#mt.add(hashAt(t, 0), t.length);
this.longest = Math.max(this.longest, t.length);
}
at(t, e, s) {
if (e < 0 || e + Bt > t.length) return;
const n = this.#mt.of(hashAt(t, e));
if (n === void 0) return;
for (const r of n) {
const n = e + r;
const o = n > t.length ? void 0 : this.#ut.get(t.toString("latin1", e, n));
const i = o === void 0 ? void 0 : s(o, n);
if (i !== void 0) return i;
}
return;
}
}
const hashAt = (t, e) => Math.imul(t.readInt32LE(e), 2654435761) ^ Math.imul(t.readInt32LE(e + 4), 2246822507) | 0;
var Nt = s(39350);
const Rt = 4;
const Lt = /[_.-]/;
const Pt = /\(\?!\[[^\]]*\]\)$/;
const Mt = 400;
const runsTogether = (t, e) => e.subarray(0, Ct.length).equals(Ct) || /\.py[co]$/.test(t);
const Ct = Buffer.from("SQLite format 3\0");
function createRunTogetherSearch(t) {
const e = new o.U(Rt);
const s = new Map;
for (const {kind: n, prefixes: r, rest: o, before: i} of t) {
if (i !== void 0) continue;
const t = {
kind: n,
rest: new RegExp(o.source.replace(Pt, ""), "y")
};
for (const n of r) {
if (n.length < Rt || !Lt.test(n)) continue;
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
if (s !== void 0 && !(0, Nt.w)(s)) r = i;
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
const Ft = 64;
function lowBytes(t) {
if (t.length < 4) return;
const e = t.readUInt16BE();
if (e === 65534) return 0;
if (e === 65279) return 1;
if (t[0] !== 0 && t[1] !== 0) return;
const s = [ ...t.subarray(0, Math.min(Ft, t.length) & ~1) ];
const areZero = t => s.every((e, s) => s % 2 === t === (e === 0));
if (areZero(1)) return 0;
return areZero(0) ? 1 : void 0;
}
const Ut = 1024 * 1024;
const jt = 200;
const zt = 400;
const Dt = 6;
const Ht = 250;
const Wt = 32;
function createScanner(t, e = 0, s = "of-credentials") {
if (s === "none") return new Scanner(t, e, {
tokens: [],
texts: [],
marks: []
});
return new Scanner(t, e, {
tokens: Nt.i,
texts: gt,
marks: yt
});
}
class Scanner {
room;
#pt;
#yt;
#gt;
#nt;
#wt=new Map;
#kt=new KnownTexts;
#vt=[];
#bt;
#St;
#At;
#Et=0;
#xt;
constructor(t, e, s) {
const {tokens: n, texts: r, marks: o} = s;
this.#At = s;
this.#St = o.map(t => ({
rule: t,
bytes: Buffer.from(t.text)
}));
for (const t of n) for (const e of t.prefixes) this.#Ot(e, t);
for (const t of r) this.#kt.add(Buffer.from(t.text), t);
this.#_t(t);
this.#gt = (r.length > 0 ? 2 * at : 0) + jt + zt + this.#kt.longest;
const i = Math.max(Ut, 4 * this.#gt);
const a = w + Math.ceil(i / g) * g + g;
this.#pt = createMemory(a - w + e);
this.#yt = Buffer.from(this.#pt.buffer, w, i);
this.room = Buffer.from(this.#pt.buffer, a, e);
this.#nt = createByteScan(this.#pt, n.flatMap(({prefixes: t}) => t.map(t => t.slice(0, 3))), this.#kt);
}
scan(t, e) {
const s = (0, n.WV)(t);
if (isEverybodys(s)) return this.#It(e, "exact");
const r = narrowing(e)?.(e);
if (r) return kindByName(s, r) ?? this.#It(r, "all") ?? this.#It(e, "exact");
return kindByName(s, e) ?? this.#It(e, lookFor(s, e));
}
stream(t) {
const e = (0, n.WV)(t);
if (isEverybodys(e)) return this.#$t(e, "exact");
let s;
let r;
let o;
return {
take: t => {
if (!s) {
r = narrowing(t);
if (r) o = this.#$t(e, "all");
s = this.#$t(e, r ? "exact" : lookFor(e, t));
}
s.take(t);
if (r) o?.take(r(t));
},
found: () => o?.found() ?? s?.found()
};
}
#$t(t, e) {
let s = Buffer.alloc(0);
let n;
let r = !isEverybodys(t) && isKnownName(t) ? [] : void 0;
let o = 0;
return {
take: t => {
o += t.length;
if (o > kt) r = void 0;
r?.push(Buffer.from(t));
n ??= this.#It(t, e);
if (s.length > 0) n ??= this.#It(Buffer.concat([ s, t.subarray(0, this.#gt) ]), e);
const i = t.length < this.#gt ? Buffer.concat([ s, t ]) : t;
s = Buffer.from(i.subarray(Math.max(0, i.length - this.#gt)));
},
found: () => (r && kindByName(t, Buffer.concat(r))) ?? n
};
}
#It(t, e) {
if (t.buffer === this.#pt.buffer) return this.#Tt(t, e);
for (let s = 0; s < t.length; s += this.#yt.length - this.#gt) {
const n = t.copy(this.#yt, 0, s, s + this.#yt.length);
const r = this.#Tt(this.#yt.subarray(0, n), e);
if (r !== void 0 || s + n === t.length) return r;
}
return;
}
#Tt(t, e) {
if (this.#Bt(t)) return Kt;
this.#Et = Ht;
const s = e === "exact";
const n = t.byteOffset;
let r = s ? void 0 : this.#Nt(t);
if (e === "run-together") {
this.#xt ??= createRunTogetherSearch(this.#At.tokens);
r ??= this.#xt(t);
}
this.#nt.run(n, n + t.length, e => {
if (!s) r ??= this.#Rt(t, e - n);
}, o => {
r ??= this.#Lt(t, o - n, s || e === "tokens");
});
return r;
}
#Rt(t, e) {
const s = this.#wt.get(t.toString("latin1", e, e + 2));
if (!s) return;
const n = t.toString("latin1", e, e + zt);
for (const [r, {kind: o, rest: i, before: a}] of s) {
if (!n.startsWith(r)) continue;
i.lastIndex = r.length;
const s = i.exec(n)?.[0];
if (s === void 0 || (0, Nt.w)(s)) continue;
const c = t.toString("latin1", Math.max(0, e - jt), e);
if (!Jt.test(c) && (a?.test(c) ?? true)) return o;
}
return;
}
#Lt(t, e, s) {
for (let n = e; n > e - 8; n -= 1) {
const e = this.#kt.at(t, n, (e, r) => s && e.confirms || e.wide && !this.#Pt() ? void 0 : confirmed(e, t, n, r));
if (e !== void 0) return e;
}
return;
}
#Pt() {
this.#Et -= 1;
return this.#Et >= 0;
}
#Nt(t) {
for (const {rule: e, bytes: s} of this.#St) for (let n = t.indexOf(s); n >= 0; n = t.indexOf(s, n + 1)) {
const r = confirmed(e, t, n, n + s.length);
if (r !== void 0) return r;
}
return;
}
#Bt(t) {
if (this.#bt === void 0) return this.#vt.some(e => t.includes(e));
let e = false;
this.#bt.find(t.toString("latin1"), () => {
e = true;
});
return e;
}
#Ot(t, e) {
const s = t.slice(0, 2);
this.#wt.set(s, [ ...this.#wt.get(s) ?? [], [ t, e ] ]);
}
#_t(t) {
const e = {
kind: Kt,
text: ""
};
for (const s of t) {
if (s.length < Dt) continue;
for (const t of (0, r.w)(s)) {
if (t.length < Math.min(a, s.length)) continue;
const n = Buffer.from(t);
if (n.length < a) this.#vt.push(n); else this.#kt.add(n, e);
}
}
if (this.#vt.length <= Wt) return;
this.#bt = new o.U(Dt);
for (const t of this.#vt) this.#bt.add(t.toString("latin1"));
}
}
const Kt = "masked-value";
function lookFor(t, e) {
if (runsTogether(t, e)) return "run-together";
return Gt.some(t => e.subarray(0, t.length).equals(t)) ? "tokens" : "all";
}
const Gt = [ "ELF", "!<arch>\n", "MZ", "Ïúíþ", "Êþº¾" ].map(t => Buffer.from(t, "latin1"));
function confirmed(t, e, s, n) {
if (!t.confirms) return t.kind;
const r = e.toString("latin1", Math.max(0, s - (t.wide ? at : jt)), s);
const o = e.toString("latin1", n, n + (t.wide ? at : zt));
return t.confirms(r, o) ? t.kind : void 0;
}
const Vt = /(?:^|\/)(?:pkg\/mod\/[^@]+@v\d+\.\d+\.\d+[^/]*|registry\/src\/[^/]+-[0-9a-f]{16}\/[^/]+-\d+\.\d+\.\d+[^/]*)\//;
const Yt = /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems\/[^/]+-\d+\.\d[^/]*|git\/checkouts\/[^/]+-[0-9a-f]{16})\//;
const Zt = /\/(?:tests?|test[-_]?(?:data|fixtures?|certs?)|testing|fixtures?|__tests__|specs?|docs?|examples?|bench(?:es|marks?)?)\/|_test\.\w+$|\.(?:test|spec)\.\w+$|\/readme(?:\.\w+)?$|\.(?:dist|egg)-info\/(?:METADATA|PKG-INFO)$/i;
const isEverybodys = t => Vt.test(t) || Yt.test(t) && Zt.test(t);
const Jt = /[\w.-]$(?<!%[\dA-Fa-f]{2}|\\(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[a-z])|[[;]\d{1,2}m)/;
}),
18704: ((t, e, s) => {
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
}),
44615: ((t, e, s) => {
s.d(e, {
Ly: () => holdsIndex,
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
const holdsIndex = t => /^rerail-record_[^_]+_job-a\d+-[^_]*_\d+\.json$/.test(t);
const jobOfRecord = t => /^rerail-record_([^_]+)_/.exec(t)?.[1];
const attemptOfRecord = t => {
const e = /^[a-z]+-a(\d{1,6})-/.exec(t)?.[1];
return e === void 0 ? void 0 : Number(e);
};
const c = /_contested\.json$/;
const isContestedMark = t => t.startsWith(o) && c.test(t);
const belongsToJob = (t, e) => [ r, o ].some(s => t.startsWith(`${s}${field(e)}_`));
}),
12454: ((t, e, s) => {
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
}),
27175: ((t, e, s) => {
s.d(e, {
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
#Mt;
#Ct;
#Ft;
#Ut;
constructor(t, e = {}) {
this.#Mt = t;
this.#Ct = e;
}
expect(t) {
if (this.#Mt === void 0 || this.#Ut || !isWorth(t)) return;
this.#Ut = new ThreadPool(this.#Mt, Math.min((0, n.availableParallelism)(), i), this.#Ct);
}
areFor(t) {
return this.#Ut !== void 0 || this.#Mt !== void 0 && isWorth(t);
}
poolFor(t) {
this.expect(t);
if (this.#Ut) return this.#Ut;
this.#Ft ??= inlinePool(this.#Ct);
return this.#Ft;
}
close() {
this.#Ut?.close();
this.#Ut = void 0;
}
}
function inlinePool(t) {
let e;
return {
width: 1,
run: async n => {
const [{Bench: r}, {perform: o}] = await Promise.all([ Promise.all([ s.e(32), s.e(721), s.e(722), s.e(248), s.e(290), s.e(923) ]).then(s.bind(s, 97135)), Promise.all([ s.e(32), s.e(721), s.e(722), s.e(248), s.e(290), s.e(923) ]).then(s.bind(s, 17714)) ]);
e ??= new r(t);
return o(n, e);
}
};
}
const f = {
maxYoungGenerationSizeMb: 12
};
const h = 2;
class ThreadPool {
width;
#jt;
#zt=[];
#Dt;
constructor(t, e, s) {
this.width = e * h;
(0, r.s5)();
this.#jt = Array.from({
length: e
}, () => this.#dt(t, s));
}
run(t) {
return new Promise((e, s) => {
if (this.#Dt) return s(this.#Dt);
this.#zt.push({
task: t,
resolve: e,
reject: s
});
this.#Ht();
});
}
close() {
for (const {worker: t} of this.#jt) void t.terminate();
}
#dt(t, e) {
const {Worker: s} = process.getBuiltinModule("node:worker_threads");
const n = new s(t, {
workerData: e,
env: {},
execArgv: [],
resourceLimits: f
});
const o = {
worker: n,
given: []
};
n.once("message", r.Gp);
n.on("message", t => {
const e = o.given.shift();
if ("error" in t) e?.reject(t.error); else e?.resolve(t.answer);
this.#Ht();
});
n.on("error", t => this.#Wt(t));
n.on("exit", () => this.#Wt(new Error("A thread ended before its work was done.")));
return o;
}
#Ht() {
while (this.#zt.length > 0) {
const t = this.#jt.reduce((t, e) => e.given.length < t.given.length ? e : t);
if (t.given.length >= h) return;
const e = this.#zt.shift();
t.given.push(e);
t.worker.postMessage(e.task, (0, o.J)(e.task));
}
}
#Wt(t) {
this.#Dt ??= t;
for (const {given: e} of this.#jt) for (const {reject: s} of e.splice(0)) s(t);
for (const {reject: e} of this.#zt.splice(0)) e(t);
}
}
async function inOrder(t, e, s, n) {
const r = [];
const landOldest = async () => {
const [t, e] = r.shift();
await n(t, await e);
};
for (const n of e) {
if (r.length >= t.width) await landOldest();
const e = t.run(s(n));
e.catch(() => {});
r.push([ n, e ]);
}
while (r.length > 0) await landOldest();
}
}),
72771: ((t, e, s) => {
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
const f = a < s ? t.ends[a] : a;
const h = c < o ? n.ends[c] : c;
if (r === void 0 || e !== void 0 && e < r) {
for (let t = a; t < f; t++) i(t, -1);
a = f;
} else if (e === void 0 || r < e) {
for (let t = c; t < h; t++) i(-1, t);
c = h;
} else {
i(a, c);
mergeSiblings(t, a + 1, f, n, c + 1, h, i);
a = f;
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
}),
81965: ((t, e, s) => {
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
const f = "rerail known files 3\n";
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
const d = (0, n.createHash)("sha256");
for (const t of h) d.update(t);
const l = {
head: i,
count: e.count,
names: a.length,
links: c.length,
dependencies: s.dependencies,
oids: oidsOf(e, s).length,
oidBytes: s.oidBytes,
body: d.digest("hex")
};
const u = Buffer.from(JSON.stringify(l));
const m = Buffer.alloc(8);
m.writeUInt32LE(u.length);
const p = [ aligned(f), (0, n.createHash)("sha256").update(u).digest(), m, u, pad(u.length) ];
const y = `${t}.${process.pid}`;
(0, r.mkdirSync)(o.dirname(t), {
recursive: true
});
try {
writeParts(y, [ ...p, ...h ]);
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
const t = Buffer.alloc(d);
const s = (0, r.readSync)(e, t, 0, d, 0);
return (parseAbout(t.subarray(0, s)) ?? parseAbout((0, r.readFileSync)(e)))?.about.head;
} finally {
(0, r.closeSync)(e);
}
} catch {
return;
}
}
const d = 64 * 1024;
function parseAbout(t) {
const e = aligned(f);
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
const f = new a.jp(1, t.oidBytes);
i.count = s;
i.mtimes = take(BigInt64Array, 8, s);
i.ctimes = take(BigInt64Array, 8, s);
i.inodes = take(BigUint64Array, 8, s);
i.sizes = take(Float64Array, 8, s);
f.at = take(Float64Array, 8, s);
i.parents = take(Int32Array, 4, s);
i.ends = take(Int32Array, 4, s);
f.kinds = take(Int32Array, 4, s);
i.modes = take(Uint16Array, 2, s);
i.kinds = take(Uint8Array, 1, s);
i.flags = take(Uint8Array, 1, s);
i.hashes = take(Uint8Array, 1, s * c.FA);
const h = take(Uint8Array, 1, t.oids);
if (t.oids > 0) f.oids = h;
const text = (t, e) => {
const {buffer: s, byteOffset: n} = take(Uint8Array, 1, t);
return Buffer.from(s, n, t).toString(e);
};
if (s > 0) i.names = text(t.names, "latin1").split("\0");
const {targets: d, hardLinks: l} = JSON.parse(text(t.links, "utf8"));
for (const [t, e] of d) i.targets.set(t, e);
for (const [t, e] of l) i.hardLinks.set(t, e);
f.dependencies.push(...t.dependencies);
return i.names.length === s ? {
tree: i,
sources: f,
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
}),
64571: ((t, e, s) => {
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
const f = Number(c) / a;
function keptTime(t) {
if (t > c) return c;
return t < -c ? -c : t;
}
const toMilliseconds = t => Number(t) / a;
const keptMilliseconds = t => Math.min(Math.max(t, -f), f);
class Nanoseconds {
#Kt;
#Gt;
constructor(t) {
this.#Kt = new Int32Array(t.buffer, t.byteOffset, t.length * 2);
this.#Gt = new Uint32Array(t.buffer, t.byteOffset, t.length * 2);
}
milliseconds(t) {
const e = this.#Vt(t);
const s = this.#Gt[t * 2 + r];
const n = Math.floor((e + s) / i);
const o = e - n * i + s;
if (o < 0) return (n - 1) * 1e3 + (o + i) / a;
if (o >= i) return (n + 1) * 1e3 + (o - i) / a;
return n * 1e3 + o / a;
}
#Vt(t) {
return this.#Kt[t * 2 + n] * o;
}
}
function exactNumber(t) {
const e = new Uint32Array(t.buffer, t.byteOffset, t.length * 2);
return t => {
const s = e[t * 2 + n] * o + e[t * 2 + r];
return s <= Number.MAX_SAFE_INTEGER ? s : Number.NaN;
};
}
}),
20757: ((t, e, s) => {
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
}),
30267: ((t, e, s) => {
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
function markRacy(t, e, s, o) {
const i = new n.gv(t.mtimes);
const a = new n.gv(t.ctimes);
const c = o === void 0 ? Number.NEGATIVE_INFINITY : (0, n.Wj)(o);
for (const n of e) {
const [e, o] = [ a.milliseconds(n), i.milliseconds(n) ];
if (Math.max(e, o) > c && isRacy(e, o, s)) t.set(n, r.CS);
}
}
}),
61728: ((t, e, s) => {
s.d(e, {
S: () => scan
});
var n = s(73024);
var r = s(19473);
var o = s(78702);
var i = s(60183);
var a = s(18704);
var c = s(64571);
var f = s(81446);
const h = 1;
const d = 2;
const l = 4;
const u = 8;
const m = 4;
const p = 4095;
const y = 512;
const g = 1024 * 1024;
function factsOf(t) {
const e = Number(t.size);
const s = t.isFile();
return (Number(t.mode) & p) << m | (s && Number(t.nlink) > 1 ? l : 0) | (s && e >= g && Number(t.blocks) * y < e ? u : 0);
}
const modeIn = t => t >> m;
const kindOf = t => t.isFile() ? f.PW : t.isDirectory() ? f.Md : t.isSymbolicLink() ? f.ps : void 0;
const timesOf = ({mtimeNs: t, ctimeNs: e, ino: s}) => ({
mtime: (0, c.EJ)(t),
ctime: (0, c.EJ)(e),
inode: s
});
const w = {
linux: new Set([ 61267, 1481003842, 2435016766, 16914836, 2035054128, 4076150800, 801189825 ]),
darwin: new Set([ 26 ])
};
const k = 10;
const v = 292;
const b = 256;
function folderTimesOf(t) {
if (w[process.platform]?.has(fileSystemOf(t)) !== true) return;
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
#R;
#Yt;
#Zt;
#Jt;
#qt;
#Xt;
constructor(t, e) {
this.#R = t;
this.#Yt = new c.gv(t.mtimes);
this.#Zt = new c.gv(t.ctimes);
this.#Jt = (0, c.rf)(t.inodes);
this.#Xt = folderTimesOf(e);
this.#qt = (0, n.lstatSync)(`${e}/.`).dev;
}
factsOf(t, e) {
if (this.#R.has(e, f.CS) || !(this.#Jt(e) >= 0)) return 0;
const s = (0, n.lstatSync)(t);
if (!this.#Qt(e, s)) return 0;
return factsOf(s) | h | (this.#R.has(e, f.CQ) && this.#Xt?.(s) ? d : 0);
}
#Qt(t, {ino: e, dev: s, mtimeMs: n, ctimeMs: r, size: o}) {
return e === this.#Jt(t) && n === this.#Yt.milliseconds(t) && r === this.#Zt.milliseconds(t) && (this.#R.kinds[t] !== f.PW || o === this.#R.sizes[t]) && s === this.#qt && Number.isSafeInteger(s);
}
provesContent(t, e, s) {
const n = this.#R;
return t >= 0 && n.kinds[t] === f.PW && n.has(t, f._E) && !n.has(t, f.CS) && n.sizes[t] === e.sizes[s] && n.mtimes[t] === e.mtimes[s] && n.ctimes[t] === e.ctimes[s] && n.inodes[t] === e.inodes[s];
}
}
var S = s(76760);
class WorkingFolder {
#te;
#ee;
constructor(t) {
this.#te = t;
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
if (this.#ee === t) return true;
if (t.self === void 0) return false;
try {
process.chdir(t.self);
this.#ee = t;
return true;
} catch {
return false;
}
}
giveBack() {
try {
process.chdir(this.#te);
} catch {
process.chdir(S.parse(this.#te).root);
}
}
}
class EntryStats {
known;
#C;
constructor(t, e) {
this.known = new KnownStats(e, t);
this.#C = WorkingFolder.lend(t);
}
of(t, e, s) {
const r = this.#C?.enter(t) ? (0, o.Yw)(e) : t.entry(e);
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
this.#C?.giveBack();
}
}
class Folder {
path;
prefix;
#d;
#se;
constructor(t, e) {
this.#d = t;
this.path = e;
this.prefix = e === "" ? "" : `${e}/`;
this.#se = (0, o.ER)(e) ? `${t}/${this.prefix}` : void 0;
}
get self() {
return this.#se;
}
entry(t) {
const e = this.#se;
return e !== void 0 && (0, o.ER)(t) ? e + t : (0, o.uk)(this.#d, this.prefix + t);
}
}
class KnownRun {
#R;
#ne;
#re=0;
#oe=0;
#ie=0;
constructor(t, e) {
this.#R = t;
this.#ne = e;
}
add(t, e) {
if (t !== this.#re + this.#ie || e !== this.#oe + this.#ie) {
this.end();
this.#re = t;
this.#oe = e;
}
this.#ie++;
}
end() {
if (this.#ie > 0) this.#R.takeOver(this.#re, this.#ne, this.#oe, this.#ie);
this.#ie = 0;
}
}
var A = s(20757);
var E = s(30267);
function scan(t, e, s = {}) {
return new Scanner(t, e, s).run();
}
class Scanner {
#d;
#ae;
#l;
#ce;
#fe;
#ne;
#he;
#de;
#le;
#ue;
#R;
#me={
skipped: [],
repositories: []
};
#pe=[];
#ye=new Map;
#qt;
constructor(t, e, s) {
const {own: r = [], secrets: i = [], screen: a, known: c = new f.PH, since: h = Date.now(), found: d} = s;
this.#d = t;
this.#ae = e;
this.#l = (0, A.Vw)(t, r);
this.#ce = i.map(o.xe);
this.#fe = a;
this.#ne = c;
this.#he = new EntryStats(t, c);
this.#le = h;
this.#ue = d;
this.#R = new f.PH(c.count);
this.#de = new KnownRun(this.#R, c);
this.#qt = (0, n.lstatSync)(`${t}/.`, {
bigint: true
}).dev;
}
run() {
const t = (0, n.readdirSync)(this.#d, {
encoding: "latin1"
});
try {
this.#ge(new Folder(this.#d, ""), t, 0, this.#ne.count);
} finally {
this.#he.close();
}
this.#de.end();
return {
...this.#me,
tree: this.#R,
pairs: Int32Array.from(this.#pe.slice(0, this.#R.count))
};
}
#ge(t, e, s, n) {
e.sort();
const r = this.#ne;
const o = [];
let a = s;
for (const s of e) {
if (t.path === "" && ((0, A.sJ)(s) || s === ".git")) continue;
while (a < n && r.names[a] < s) a = r.ends[a];
const e = a < n && r.names[a] === s;
if ((0, i.M)(s)) this.#we(t, s); else this.#It(t, s, e ? a : -1, o);
}
this.#ke(t, o);
}
#ve(t, e) {
const {names: s, ends: n} = this.#ne;
const r = n[e];
const o = [];
for (let i = e + 1; i < r; i = n[i]) this.#It(t, s[i], i, o);
this.#ke(t, o);
}
#It(t, e, s, n) {
const o = t.prefix + e;
if (this.#l.has(o) || this.#ae.excludes(o)) this.#be(); else if (this.#Se(o, e, s)) this.#Ae(`${t.path}/***`, "secret-name"); else try {
n.push(this.#he.of(t, e, s));
} catch (t) {
if ((0, r.codeOf)(t) !== "ENOENT") this.#Ae(o, "unreadable"); else this.#Ee();
}
}
#Se(t, e, s) {
if (this.#ce.some(e => t.includes(e))) return true;
return (this.#fe === "all" || this.#fe === "new" && s < 0) && (0, a.f)(e) !== void 0;
}
#ke(t, e) {
for (const s of e) {
const e = t.prefix + s.name;
const {stat: n} = s;
const r = n ? kindOf(n) : this.#ne.kinds[s.j];
if (n && n.dev !== this.#qt) this.#Ae(e, "other-mount"); else if (r === f.Md) this.#xe(e, s); else if (!this.#ae.includes(e)) this.#be(); else if (r === f.PW) this.#F(s); else if (r === f.ps) this.#U(e, s); else this.#Ae(e, n?.isFIFO() ? "fifo" : n?.isSocket() ? "socket" : "device");
}
}
#xe(t, e) {
const s = this.#ae.includes(t);
if (!s && !this.#ae.mayIncludeBelow(t)) {
this.#be();
return;
}
const n = (e.facts & d) !== 0;
const r = n ? void 0 : this.#Oe(t);
if (!n && !r) return;
const o = this.#_e(f.Md, e);
this.#R.set(o, f.CQ);
const i = new Folder(this.#d, t);
if (r) this.#ge(i, r, ...this.#Ie(e.j)); else this.#ve(i, e.j);
this.#R.close();
if (!s && this.#R.count === o + 1) {
this.#de.end();
this.#R.dropLast();
this.#be();
}
}
#Ie(t) {
return t >= 0 && this.#ne.kinds[t] === f.Md ? [ t + 1, this.#ne.ends[t] ] : [ 0, 0 ];
}
#Oe(t) {
try {
return (0, n.readdirSync)((0, o.uk)(this.#d, t), {
encoding: "latin1"
});
} catch {
this.#Ae(t, "unreadable");
return;
}
}
#F(t) {
const {facts: e, j: s, stat: n} = t;
const r = this.#_e(f.PW, t, n ? Number(n.size) : this.#ne.sizes[s]);
if (e & u) this.#R.set(r, f.tA);
if (e & l) {
this.#R.set(r, f.sn);
const t = n ? n.ino : this.#ne.inodes[s];
const e = this.#ye.get(t);
if (e === void 0) this.#ye.set(t, r); else this.#R.hardLinks.set(r, e);
}
if (!n && this.#ne.has(s, f._E)) this.#R.set(r, f._E); else if (n && this.#he.known.provesContent(s, this.#R, r)) this.#R.copyHash(r, this.#ne, s);
if (!this.#R.hardLinks.has(r)) this.#ue?.();
}
#U(t, e) {
try {
const s = e.stat ? void 0 : this.#ne.targets.get(e.j);
const r = s ?? (0, n.readlinkSync)((0, o.uk)(this.#d, t), {
encoding: "latin1"
});
this.#R.targets.set(this.#_e(f.ps, e, r.length), r);
} catch {
this.#Ae(t, "unreadable");
}
}
#_e(t, {name: e, j: s, facts: n, stat: r}, o = 0) {
const i = t === f.ps ? 511 : modeIn(n);
const a = r ? this.#R.add(e, t, {
mode: i,
size: o,
...timesOf(r)
}) : this.#R.addUntimed(e, t, i, o);
if (!r) this.#de.add(a, s); else if ((0, E.K)((0, c.Wj)(r.ctimeNs), (0, c.Wj)(r.mtimeNs), this.#le)) this.#R.set(a, f.CS);
this.#pe[a] = s;
return a;
}
#we(t, e) {
const s = t.prefix + e;
const r = e === ".git" ? (0, n.lstatSync)((0, o.uk)(this.#d, s), {
throwIfNoEntry: false
}) : void 0;
if (r?.isDirectory() || r?.isFile()) {
this.#me.repositories.push({
path: t.path,
gitFile: r.isFile()
});
this.#be();
} else this.#Ae(s, "git-name");
}
#Ae(t, e) {
this.#me.skipped.push({
path: (0, o.WV)(t),
reason: e
});
this.#be();
}
#be() {
this.#Ee();
for (let t = this.#R.openDirectory; t >= 0 && !this.#R.has(t, f.yP); t = this.#R.parents[t]) this.#R.set(t, f.yP);
}
#Ee() {
const t = this.#R.openDirectory;
if (t >= 0) this.#R.clear(t, f.CQ);
}
}
}),
79424: ((t, e, s) => {
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
}),
81170: ((t, e, s) => {
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
const f = new Uint8Array(0);
class Sources {
dependencies=[];
oidBytes;
kinds;
at;
#$e;
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
if (this.#$e) this.oids = this.#$e;
}
get oids() {
return this.#$e ?? f;
}
set oids(t) {
this.#$e = new Uint8Array(this.kinds.length * this.oidBytes);
this.#$e.set(t);
}
oid(t) {
const e = t * this.oidBytes;
return Buffer.from(this.oids.subarray(e, e + this.oidBytes)).toString("hex");
}
setGit(t, e) {
this.setOid(t, Buffer.from(e, "hex"));
}
setOid(t, e) {
if (!this.#$e) this.oids = new Uint8Array(0);
this.kinds[t] = o;
this.#$e?.set(e, t * this.oidBytes);
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
if (!this.#$e) this.oids = new Uint8Array(0);
this.kinds[t] = o;
this.#$e?.set(e.oids.subarray(s * this.oidBytes, (s + 1) * this.oidBytes), t * this.oidBytes);
}
setDependency(t, e) {
let s = this.dependencies.indexOf(e);
if (s < 0) s = this.dependencies.push(e) - 1;
this.kinds[t] = a + s;
}
}
}),
43382: ((t, e, s) => {
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
const d = c + o.length + a.length;
if (!r.reserve(d)) {
s.update(r.take());
r.reserve(d);
}
const l = t.kinds[n];
r.byte(l === i.Md ? h.d : l === i.PW ? h.f : h.l);
r.byte(f);
r.octal(t.modes[n]);
r.byte(f);
writeContent(r, t, n);
r.byte(f);
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
const f = 32;
const h = {
d: 100,
f: 102,
l: 108
};
function writeContent(t, e, s) {
if (e.kinds[s] === i.Md) t.name("-"); else if (e.kinds[s] !== i.PW) t.name((0, n.hash)("sha256", Buffer.from(e.targets.get(s) ?? "", "latin1"), "hex")); else if (e.has(s, i._E)) t.hex(e.hashes, s * i.FA, i.FA); else throw new Error(`No hash is known of ${e.path(s)}.`);
}
const d = Array.from({
length: 256
}, (t, e) => e.toString(16).padStart(2, "0"));
function hexAt(t, e, s) {
let n = "";
for (let r = e; r < e + s; r++) n += d[t[r]];
return n;
}
}),
55228: ((t, e, s) => {
s.d(e, {
a: () => TextBuffer
});
const n = 48;
const r = Uint8Array.from(Buffer.from("0123456789abcdef"));
const o = 2147483647;
class TextBuffer {
#nt;
#Te=0;
#p=-1;
#Be=Buffer.alloc(0);
constructor(t) {
this.#nt = Buffer.allocUnsafeSlow(t);
}
take() {
const t = this.#nt.subarray(0, this.#Te);
this.#Te = 0;
return t;
}
get length() {
return this.#Te;
}
reserve(t) {
if (this.#Te + t <= this.#nt.length) return true;
if (this.#Te > 0) return false;
this.#nt = Buffer.allocUnsafeSlow(t);
return true;
}
put(t) {
this.#nt.set(t, this.#Te);
this.#Te += t.length;
}
utf8(t) {
this.#Te += this.#nt.write(t, this.#Te, "utf8");
}
byte(t) {
this.#nt[this.#Te++] = t;
}
name(t) {
const e = this.#nt;
let s = this.#Te;
for (let n = 0; n < t.length; n++) e[s++] = t.charCodeAt(n);
this.#Te = s;
}
prefix(t, e) {
const s = t.parents[e];
if (s !== this.#p) {
this.#p = s;
this.#Be = s < 0 ? Buffer.alloc(0) : Buffer.from(`${t.path(s)}/`, "latin1");
}
return this.#Be;
}
hex(t, e, s) {
const n = this.#nt;
let o = this.#Te;
for (let i = e; i < e + s; i++) {
const e = t[i];
n[o++] = r[e >> 4];
n[o++] = r[e & 15];
}
this.#Te = o;
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
for (let t = this.#Te + e - 1; t >= this.#Te; t--) {
this.#nt[t] = n + s % 10;
s = s / 10 | 0;
}
this.#Te += e;
}
}
}),
81446: ((t, e, s) => {
s.d(e, {
CQ: () => l,
CS: () => f,
FA: () => u,
Md: () => r,
PH: () => Tree,
PW: () => o,
_E: () => a,
ps: () => i,
sn: () => d,
tA: () => h,
yP: () => c
});
var n = s(81399);
const r = 1;
const o = 2;
const i = 3;
const a = 1;
const c = 2;
const f = 4;
const h = 8;
const d = 16;
const l = 32;
const u = 32;
const m = 256;
class Tree {
count=0;
names=[];
parents=new Int32Array(m);
ends=new Int32Array(m);
kinds=new Uint8Array(m);
flags=new Uint8Array(m);
modes=new Uint16Array(m);
sizes=new Float64Array(m);
mtimes=new BigInt64Array(m);
ctimes=new BigInt64Array(m);
inodes=new BigUint64Array(m);
hashes=new Uint8Array(m * u);
targets=new Map;
hardLinks=new Map;
#_=[];
#Ne=-1;
#Re="";
constructor(t = m) {
if (t > m) this.#Le(t);
}
add(t, e, s) {
const n = this.#_e(t, e, s.mode, s.size);
this.mtimes[n] = s.mtime;
this.ctimes[n] = s.ctime ?? 0n;
this.inodes[n] = s.inode ?? 0n;
return n;
}
addUntimed(t, e, s, n) {
return this.#_e(t, e, s, n);
}
takeOver(t, e, s, n) {
this.mtimes.set(e.mtimes.subarray(s, s + n), t);
this.ctimes.set(e.ctimes.subarray(s, s + n), t);
this.inodes.set(e.inodes.subarray(s, s + n), t);
this.hashes.set(e.hashes.subarray(s * u, (s + n) * u), t * u);
}
close() {
const t = this.#_.pop();
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
return this.#_.at(-1) ?? -1;
}
path(t) {
return this.#Be(this.parents[t]) + this.names[t];
}
pathLength(t) {
return this.#Be(this.parents[t]).length + this.names[t].length;
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
#_e(t, e, s, n) {
const o = this.count;
if (o === this.kinds.length) this.#Le(o * 2);
this.names.push(t);
this.parents[o] = this.openDirectory;
this.kinds[o] = e;
this.modes[o] = s;
this.sizes[o] = n;
this.ends[o] = o + 1;
this.count = o + 1;
if (e === r) this.#_.push(o);
return o;
}
#Be(t) {
if (t < 0) return "";
if (t !== this.#Ne) {
this.#Re = `${this.path(t)}/`;
this.#Ne = t;
}
return this.#Re;
}
#Le(t) {
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
}),
95648: ((t, e, s) => {
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
const f = copyEntry(t, n, o);
a[n] = f;
copySource(e, n, i, f);
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
}),
81399: ((t, e, s) => {
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
}),
78702: ((t, e, s) => {
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
}),
99626: ((t, e, s) => {
s.d(e, {
M: () => numbersIn
});
var n = s(73024);
function numbersIn(t) {
try {
return (0, n.readdirSync)(t).filter(t => /^\d+$/.test(t)).map(Number);
} catch {
return [];
}
}
}),
14325: ((t, e, s) => {
s.d(e, {
CN: () => bundleContent,
E$: () => withoutStashes,
IR: () => readGitState,
LB: () => gitFingerprint,
OF: () => findLocalContent,
Uk: () => isKeptRef,
by: () => remoteCommits,
m9: () => portableIndex,
mF: () => m,
oS: () => l,
vY: () => readIndex
});
var n = s(77598);
var r = s(73024);
var o = s(76760);
var i = s(19473);
var a = s(36618);
var c = s(38892);
var f = s(26713);
var h = s(85799);
var d = s(40586);
const l = "refs/stash";
const u = "logs/refs/stash";
const m = [ "MERGE_HEAD", "MERGE_MSG", "MERGE_MODE", "CHERRY_PICK_HEAD", "REVERT_HEAD", "ORIG_HEAD", "info/sparse-checkout", c.o, u ];
const isKeptRef = t => /^refs\/(?:heads\/|tags\/|stash$)/.test(t);
function readGitState(t, e) {
const s = (0, f.readRefs)(t);
const n = (0, f.zy)(t, s);
const r = (0, h.readIfThere)(o.join(t.commonDir, "shallow")) ?? "";
const i = {};
for (const e of m) {
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
entries: (0, d.x)(r.entries, n.entries, s)
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
const f = s.get(l);
const h = [ ...new Set([ ...f === void 0 ? [] : [ f ], ...c ]) ];
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
const f = e.length > 0 ? [ "--not", ...e ] : [];
const h = (0, r.openSync)(i, "wx+", 384);
try {
const s = bundleHeader(t, c, e);
(0, r.writeSync)(h, s);
await t.stream(p, [ ...a, ...f, "" ].join("\n"), t => {
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
const p = [ "pack-objects", "--revs", "--stdout", "-q", "--delta-base-offset", "--threads=2" ];
const y = 8;
function bundleHeader({format: t}, e, s) {
const n = t === "sha1" ? "# v2 git bundle\n" : "# v3 git bundle\n@object-format=sha256\n";
const r = s.map(t => `-${t}\n`).join("");
const o = [ ...e ].map(([t, e]) => `${e} ${t}\n`).join("");
return Buffer.from(`${n}${r}${o}\n`, "latin1");
}
function remoteCommits(t) {
const e = (0, f.readRefs)(t);
const s = [ ...e ].filter(([t]) => t.startsWith("refs/remotes/")).map(([, t]) => t);
const n = ((0, h.readIfThere)(o.join(t.gitDir, "FETCH_HEAD")) ?? "").split("\n").map(t => t.split("\t")[0]);
const r = [ ...e.values(), (0, f.zy)(t, e).commit ];
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
a = (0, f.$0)((0, f.readRefs)(t));
} catch (t) {
a = (0, i.messageOf)(t);
}
const c = [ "HEAD", ...m ].map(e => (0, h.readIfThere)(o.join(t.gitDir, e)) ?? "-");
const d = (0, h.readIfThere)(o.join(t.commonDir, "shallow")) ?? "-";
return (0, n.hash)("sha256", [ s, a, d, ...c ].join("\0"), "hex");
}
}),
40869: ((t, e, s) => {
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
}),
60183: ((t, e, s) => {
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
}),
36618: ((t, e, s) => {
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
const f = 32768;
const h = 16384;
const d = 16384;
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
#Pe;
#Me;
#Ce=a;
#Fe="";
constructor(t, e) {
this.#Pe = t;
this.#Me = e;
}
parse() {
const t = this.#Pe.readUInt32BE(4);
if (this.#Pe.toString("latin1", 0, 4) !== "DIRC" || t < 2 || t > 4) throw invalid("it is no index");
const e = this.#Pe.readUInt32BE(8);
if (e * c > this.#Pe.length) throw invalid(`it claims ${e} entries`);
const s = [];
for (let n = 0; n < e; n++) s.push(this.#Ue(t));
const n = this.#je();
const r = n.get("link");
const i = r && (0, o.A)(r, this.#Me);
return {
entries: s,
sparse: n.has("sdir"),
...i ? {
link: i
} : {}
};
}
#Ue(t) {
const e = this.#Ce;
const field = t => this.#Pe.readUInt32BE(e + t * 4);
const s = e + c;
const n = s + this.#Me;
const r = this.#Pe.readUInt16BE(n);
const o = r & h ? this.#Pe.readUInt16BE(n + 2) : 0;
const i = n + (r & h ? 4 : 2);
const a = t === 4 ? this.#ze(i) : this.#De(e, i);
this.#Fe = a;
return {
path: a,
mode: field(6),
oid: this.#Pe.toString("hex", s, n),
stage: r >> 12 & 3,
assumeValid: (r & f) !== 0,
skipWorktree: (o & d) !== 0,
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
#De(t, e) {
const s = this.#He(e);
this.#Ce = t + Math.ceil((s + 1 - t) / 8) * 8;
return this.#Pe.toString("latin1", e, s);
}
#ze(t) {
let e = t;
let s = this.#Pe.readUInt8(e++);
let n = s & 127;
while (s & 128) {
s = this.#Pe.readUInt8(e++);
n = (n + 1) * 128 + (s & 127);
}
const r = this.#He(e);
this.#Ce = r + 1;
if (n > this.#Fe.length) throw invalid("a name is wrong");
return this.#Fe.slice(0, this.#Fe.length - n) + this.#Pe.toString("latin1", e, r);
}
#He(t) {
const e = this.#Pe.indexOf(0, t);
if (e < 0) throw invalid("a name does not end");
return e;
}
#je() {
const t = new Map;
const e = this.#Pe.length - this.#Me;
while (this.#Ce + 8 <= e) {
const s = this.#Pe.toString("latin1", this.#Ce, this.#Ce + 4);
if (/^[a-z]/.test(s) && s !== "sdir" && s !== "link") throw invalid(`it needs the extension ${JSON.stringify(s)}`);
const n = this.#Pe.readUInt32BE(this.#Ce + 4);
t.set(s, this.#Pe.subarray(this.#Ce + 8, Math.min(this.#Ce + 8 + n, e)));
this.#Ce += 8 + n;
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
const m = Math.min(t.path.length, u);
const p = (t.assumeValid ? f : 0) | (e ? h : 0) | t.stage << 12 | m;
o.writeUInt16BE(p, n);
if (e) o.writeUInt16BE((t.skipWorktree ? d : 0) | (t.intentToAdd ? l : 0), n + 2);
o.write(t.path, r, "latin1");
return o;
}
const cut = t => Number(BigInt.asUintN(32, t));
const m = 1000000000n;
const seenStat = ({ctimeNs: t, mtimeNs: e, ino: s, size: n}) => ({
ctimeSeconds: cut(t / m),
ctimeNanoseconds: cut(t % m),
mtimeSeconds: cut(e / m),
mtimeNanoseconds: cut(e % m),
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
}),
42027: ((t, e, s) => {
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
const operationsUnderWay = ({gitDir: t}) => f.filter(e => statOf(t, e) !== void 0);
const f = [ "rebase-merge", "rebase-apply", "sequencer", "BISECT_LOG" ];
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
}),
38892: ((t, e, s) => {
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
}),
26713: ((t, e, s) => {
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
}),
85799: ((t, e, s) => {
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
#y;
#We;
#Ke=false;
constructor(t, e, s, n, r) {
this.#We = r;
this.gitDir = t;
this.commonDir = e;
this.format = s;
this.#y = n;
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
return (0, o.EO)(this.#Ge(t, e));
}
stream(t, e, s) {
return (0, o.t1)(this.#Ge(t, e), s);
}
async index(t, e) {
const s = r.join(this.commonDir, "objects", "pack");
const listed = () => exists(s) ? (0, n.readdirSync)(s) : [];
const i = new Set(listed());
try {
await (0, o.t1)({
...this.#Ge([ "index-pack", "--stdin", "--fix-thin" ], void 0),
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
if (!this.#Ke) {
makeScratch(this.#y, this.format, readIfThere(r.join(this.commonDir, "shallow")));
this.#Ke = true;
}
const t = {
GIT_OBJECT_DIRECTORY: r.join(this.commonDir, "objects")
};
return {
gitDir: this.#y,
env: t,
signal: this.#We
};
}
#Ge(t, e) {
return {
...this.scratch(),
args: t,
stallCheckMs: o.D0,
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
}),
40586: ((t, e, s) => {
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
}),
23416: ((t, e, s) => {
s.d(e, {
It: () => i,
MQ: () => environmentHashes,
mP: () => takeFingerprint,
tX: () => differences
});
var n = s(31421);
var r = s(77598);
var o = s(48161);
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
const a = 5e3;
async function takeFingerprint(t, e, s) {
const version = (t, s) => new Promise(r => {
(0, n.execFile)(t, [ ...s ], {
env: {
...e
},
timeout: a,
windowsHide: true
}, (e, s) => {
const n = s.split("\n")[0]?.trim();
r(e || !n ? void 0 : [ t, n.slice(0, 200) ]);
});
});
const r = await Promise.all(Object.entries(i).map(([t, e]) => version(t, e)));
const c = libcVersion();
const f = await s;
return {
os: (0, o.platform)(),
arch: (0, o.arch)(),
...c === void 0 ? {} : {
libc: c
},
home: e.HOME ?? (0, o.homedir)(),
user: userName(),
workspace: t,
tools: Object.fromEntries(r.filter(t => t !== void 0)),
...f === void 0 ? {} : {
executables: f
}
};
}
function differences(t, e) {
const s = [];
for (const [n, r] of f) if (t[n] !== e[n]) s.push({
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
return o.slice(0, c).map(t => ({
reason: "tool-content",
why: `${t} ${inWords(s[t], n[t])}`
}));
}
const c = 5;
function inWords(t, e) {
if (e === void 0) return "is no longer installed";
return t === void 0 ? "was not installed" : "is another version of the program (its content differs)";
}
const f = [ [ "os", "operating-system" ], [ "arch", "architecture" ], [ "libc", "c-library" ], [ "home", "home" ], [ "user", "user" ], [ "workspace", "workspace-path" ] ];
const h = /^(?:GITHUB_.*|RUNNER_.*|ACTIONS_.*|INPUT_.*|STATE_.*|RERAIL_.*|ImageVersion|PATH|Path|PWD|OLDPWD|SHLVL|_|INVOCATION_ID|JOURNAL_STREAM|SYSTEMD_EXEC_PID|MEMORY_PRESSURE_.*|SSH_.*|XDG_SESSION.*|TERM.*|COLUMNS|LINES|NODE_.*COVERAGE.*)$/;
function environmentHashes(t, e) {
const s = {};
for (const n of Object.keys(t).sort()) {
const o = t[n];
if (o === void 0 || h.test(n)) continue;
s[n] = e(n, o) ? "secret" : (0, r.createHash)("sha256").update(o).digest("hex").slice(0, 16);
}
return s;
}
function userName() {
try {
return (0, o.userInfo)().username;
} catch {
return String(process.getuid?.() ?? "");
}
}
function libcVersion() {
const t = process.report?.getReport();
return t?.header?.glibcVersionRuntime;
}
}),
36587: ((t, e, s) => {
s.d(e, {
K: () => outsideEffects,
W: () => probeOutside
});
var n = s(73024);
var r = s(51455);
var o = s(76760);
var i = s(58500);
var a = s(77598);
var c = s(37067);
const f = 1e3;
const h = 8 * 1024 * 1024;
const d = "/var/run/docker.sock";
async function containerImages(t) {
const e = t.DOCKER_HOST === void 0 ? d : /^unix:\/\/(.+)$/.exec(t.DOCKER_HOST)?.[1];
if (e === void 0 || !(0, n.existsSync)(e)) return;
const s = await Promise.all([ "/images/json", "/containers/json?all=1" ].map(t => ask(e, t)));
if (s.some(t => t === void 0)) return;
const r = s.map(t => t.map(({Id: t, RepoTags: e}) => [ t, e ].flat().join(" ")).sort());
return (0, a.createHash)("sha256").update(JSON.stringify(r)).digest("hex").slice(0, 16);
}
function ask(t, e) {
return new Promise(s => {
const n = (0, c.request)({
socketPath: t,
path: e,
timeout: f
}, t => {
const e = [];
let r = 0;
t.on("data", t => {
r += t.length;
if (r > h) n.destroy(); else e.push(t);
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
var l = s(99626);
const u = 2e5;
async function listeningPorts() {
if (process.platform !== "linux") return;
const t = new Map;
for (const e of [ "/proc/net/tcp", "/proc/net/tcp6" ]) {
const s = await (0, r.readFile)(e, "latin1").catch(() => "");
for (const e of s.split("\n").slice(1)) {
const [, s = "", , n, , , , , , r = ""] = e.trim().split(/\s+/);
if (n !== "0A") continue;
const o = String(Number.parseInt(s.slice(s.lastIndexOf(":") + 1), 16));
t.set(o, [ ...t.get(o) ?? [], r ]);
}
}
return t;
}
const runningProcesses = () => new Set((0, l.M)("/proc"));
function socketsOf(t) {
const e = new Set;
let s = u;
for (const n of t) for (const t of (0, l.M)(`/proc/${n}/fd`)) {
if (--s < 0) return e;
const r = /^socket:\[(\d+)\]$/.exec(targetOf(`/proc/${n}/fd/${t}`))?.[1];
if (r) e.add(r);
}
return e;
}
function targetOf(t) {
try {
return (0, n.readlinkSync)(t);
} catch {
return "";
}
}
var m = s(57088);
var p = s(16158);
const y = [ "/var/lib/dpkg/status", "/var/lib/rpm", "/usr/lib/sysimage/rpm", "/lib/apk/db/installed", "/var/lib/pacman/local", "/var/lib/docker/image/overlay2/repositories.json", "/var/lib/docker/image/overlayfs/repositories.json", "/var/lib/containers/storage/overlay-images/images.json", "/opt/homebrew/Cellar", "/usr/local/Cellar" ];
const g = 1500;
const w = 5e3;
async function probeOutside(t, e) {
const [s, n, r] = await Promise.all([ listeningPorts(), modified(y), containerImages(e) ]);
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
reason: p.wd,
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
const t = await (0, r.stat)(s).catch(() => {});
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
const o = await (0, r.stat)(n).catch(() => {});
if (o && o.mtimeMs >= e) s.push(n);
}
return s;
}
async function firstChange(t, e) {
const {runner: s, counted: n = []} = t;
const r = [ ...t.except, ...s === void 0 ? [] : (0, m.T)(s) ];
const a = performance.now();
const c = [ t.home, ...n.filter(e => isWithin(e, [ t.home ]) && isWithin(e, r)) ];
let f = 0;
for (let t = c.shift(); t !== void 0; t = c.shift()) {
if (f > w) {
f = 0;
if (performance.now() - a > g) return "unknown";
await (0, i.setImmediate)();
}
for (const i of entriesOf(t)) {
const a = o.join(t, i.name);
if (isWithin(a, r) && !isWithin(a, n)) continue;
f += 1;
if (changedAt(a) >= e && a !== s) return {
file: a
};
if (i.isDirectory()) c.push(a);
}
}
return;
}
function entriesOf(t) {
try {
return (0, n.readdirSync)(t, {
withFileTypes: true
});
} catch {
return [];
}
}
function changedAt(t) {
try {
return (0, n.lstatSync)(t).ctimeMs;
} catch {
return 0;
}
}
const isWithin = (t, e) => e.some(e => t === e || t.startsWith(e + o.sep));
}),
57088: ((t, e, s) => {
s.d(e, {
T: () => runnerEntries,
k: () => runnerRoot
});
var n = s(31421);
var r = s(73024);
var o = s(76760);
const i = /^Runner\.Worker(?:\.exe|\.dll)?$/;
const a = /^(?:_diag|_work|_update|bin|externals|update)(?:\.|$)/;
function runnerRoot(t = process.ppid) {
const e = programsOf(t).find(t => i.test(o.basename(t)));
return e === void 0 ? void 0 : o.dirname(o.dirname(e));
}
function runnerEntries(t) {
try {
return (0, r.readdirSync)(t).filter(t => a.test(t)).map(e => o.join(t, e));
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
return [ (0, n.execFileSync)("ps", [ "-o", "comm=", "-p", String(t) ], {
encoding: "utf8",
timeout: 2e3
}).trim() ];
} catch {
return [];
}
}
}),
16158: ((t, e, s) => {
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
}),
32879: ((t, e, s) => {
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
const f = (0, n.randomBytes)(i);
const h = (0, n.createCipheriv)(r, keyOf(o, a), f).setAAD(a);
const d = Buffer.concat([ h.update(JSON.stringify([ ...new Set(s) ]), "utf8"), h.final() ]);
const l = Buffer.concat([ f, h.getAuthTag(), d ]).toString("base64");
return l.length <= c ? l : void 0;
}
async function openMasks(t, e, s) {
const o = t.inputs.checkpointKey;
if (o === void 0 || s.length > c) return;
const f = await bindingOf(t, e);
const h = Buffer.from(s, "base64");
try {
const t = {
authTagLength: a
};
const e = (0, n.createDecipheriv)(r, keyOf(o, f), h.subarray(0, i), t);
e.setAAD(f).setAuthTag(h.subarray(i, i + a));
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
}),
34157: ((t, e, s) => {
s.r(e);
s.d(e, {
probeExecutables: () => probeExecutables,
startProbes: () => startProbes
});
var n = s(23416);
var r = s(36587);
function probeExecutables(t, {text: e, shell: r, workingDirectory: o}, i) {
return t.bestEffort("The look at the programs that the script names", async () => {
const {namedExecutables: a} = await Promise.all([ s.e(815), s.e(824), s.e(6), s.e(734), s.e(32), s.e(944), s.e(29), s.e(51) ]).then(s.bind(s, 44634));
const c = {
text: e,
...r === void 0 ? {} : {
shell: r
},
workingDirectory: o,
workspace: t.context.workspace,
env: i
};
return a(c, new Set(Object.keys(n.It)));
});
}
function startProbes(t, e, s) {
return {
outside: t.bestEffort("The probe outside the workspace", () => (0, r.W)(t.clock.now(), t.env)),
fingerprint: t.bestEffort("The probe of the machine", () => (0, n.mP)(t.context.workspace, e, s))
};
}
}),
10153: ((t, e, s) => {
s.r(e);
s.d(e, {
completeStage: () => completeStage,
failStage: () => failStage,
newestCheckpoint: () => newestCheckpoint,
openStage: () => openStage,
snapshotOf: () => snapshotOf
});
var n = s(77598);
var r = s(23416);
var o = s(60245);
var i = s(73024);
var a = s(76760);
var c = s(2637);
var f = s(36587);
var h = s(57088);
var d = s(32879);
async function replayOf(t, e, {published: s, masks: n}) {
const r = {
outputs: Object.fromEntries(s.outputs),
env: Object.fromEntries(s.env),
path: [ ...s.path ]
};
const o = [ ...s.outputs.keys(), ...s.env.keys() ];
const i = [ ...o, ...Object.values(r.outputs), ...Object.values(r.env), ...r.path ];
if (i.some(e => t.masker.reveals(e))) return {
blockers: [ l ]
};
if (!o.every(c.sI)) return {
blockers: [ m ]
};
const a = n();
if (a.length === 0) return {
replay: r,
blockers: []
};
const f = await (0, d.F)(t, e, a);
return f === void 0 ? {
replay: r,
blockers: [ u ]
} : {
replay: {
...r,
masks: f
},
blockers: []
};
}
const l = {
reason: "secret-output",
why: "its outputs or environment hold a secret, which is never kept"
};
const u = {
reason: "masked-value",
why: 'it masked a value, which only a "checkpoint-key" lets rerail keep'
};
const m = {
reason: "odd-name",
why: "it set an output or a variable whose name cannot be written to a file"
};
const scriptBlockers = (t, e, s) => [ ...unclearCommands(t), ...secretFiles(e, s), ...leftOut(e, s) ];
function unclearCommands({unclear: t}) {
const [e] = t;
if (e === void 0) return [];
return [ {
reason: "unclear-command",
why: `whether the runner accepts its workflow commands is unknown: ${e}`
} ];
}
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
return (e?.skipped ?? []).filter(t => p.has(t.reason) || !s.has(keyOf(t))).map(({path: t, reason: e}) => ({
reason: "left-out",
why: `no checkpoint holds ${t} (${e})`
}));
}
const p = new Set([ "secret-name", "unreadable", "changing" ]);
const y = {
reason: "outside-effect",
why: "whether it changed anything outside the workspace is not known"
};
async function outsideBlockers({inputs: t, context: e, bestEffort: s, env: n, job: r}, o, c) {
if (t.effects === "workspace") return [];
if (!o) return [ y ];
const d = await s("The probe outside the workspace", async () => (0, f.K)(o, {
home: n.HOME ?? n.USERPROFILE ?? "",
except: [ e.workspace, e.temp, (await r()).folder ],
runner: (0, h.k)(),
counted: [ n.RUNNER_TOOL_CACHE ?? "" ].filter(t => t !== ""),
env: n,
shared: n.RUNNER_ENVIRONMENT === "self-hosted",
path: (n.PATH ?? "").split(a.delimiter).filter(t => t !== "" && (0, i.existsSync)(t))
}, c));
return d ?? [ y ];
}
async function openStage(t, e, s, n) {
const i = await t.job();
const a = await i.claimStage(e);
let c = {
version: o.hl,
name: e,
order: a,
state: "started",
script: scriptHash(s),
environment: (0, r.MQ)(n, (e, s) => t.masker.reveals(s)),
...t.context.sha === void 0 ? {} : {
commit: t.context.sha
},
...await checkedOut(t),
startedAt: t.clock.now(),
blockers: [],
resumes: 0
};
await i.saveStage(c);
return {
get record() {
return c;
},
async update(t) {
c = {
...c,
...t
};
await i.saveStage(c);
}
};
}
async function checkedOut(t) {
const e = await t.bestEffort("Reading what is checked out", async () => {
const {headCommit: e} = await Promise.all([ s.e(32), s.e(721), s.e(722), s.e(248), s.e(290), s.e(923) ]).then(s.bind(s, 27111));
return e(t.context.workspace);
});
return e === void 0 ? {} : {
head: e
};
}
function scriptHash({shell: t = "", workingDirectory: e, text: s}) {
return (0, n.createHash)("sha256").update(JSON.stringify([ t, e, s ])).digest("hex");
}
async function completeStage(t, e, s, n, r) {
const {name: o, order: i} = e.record;
const a = r && await t.capture({
stage: o,
sequence: i * 2,
parent: r.id,
clean: true
});
const {replay: c, blockers: f} = await replayOf(t, o, s);
const h = await outsideBlockers(t, await n.outside, s.background);
const d = [ ...f, ...scriptBlockers(s, r, a), ...h ];
const l = await n.fingerprint;
await e.update({
state: "completed",
durationMs: s.durationMs,
tries: s.number,
blockers: d,
dirty: void 0,
...a === void 0 ? {} : {
after: snapshotOf(a)
},
...c === void 0 ? {} : {
replay: c
},
...l === void 0 ? {} : {
fingerprint: l
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
})
};
