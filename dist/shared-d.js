export const id = 439;

export const ids = [ 439 ];

export const modules = {
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
const disagrees = e => new s.fk("archive-disagrees", `Archive refused: it is not what its manifest says: ${e}. Use another copy.`);
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
const f = 16;
const d = 16;
const l = 32;
const u = 16;
const h = 12;
const p = a + c.length + f + d;
function createSeal(e) {
const t = (0, s.randomBytes)(f);
const {key: n, check: r} = derive(e, t);
const a = Buffer.concat([ c, t, r ]);
return {
header: Buffer.concat([ frameHeader(i, a.length), a ]),
seal(e, r) {
const i = (0, s.createCipheriv)("aes-256-gcm", n, nonceOf(r)).setAAD(t);
const a = e.map(e => i.update(e));
const c = i.final();
const f = [ ...a, c ].reduce((e, t) => e + t.length, u);
return [ frameHeader(o, f), ...a, c, i.getAuthTag() ];
}
};
}
const isSealed = e => e.length >= 4 && e.readUInt32LE() === i;
function openSeal(e, t) {
const n = e.subarray(a, p);
const i = e.length >= p && e.readUInt32LE(4) === n.length;
if (!i || !n.subarray(0, c.length).equals(c)) {
throw new r.fk("archive-damaged", "Archive refused: its seal cannot be read. Use another copy.");
}
const o = n.subarray(c.length, c.length + f);
const {key: d, check: l} = derive(t, o);
if (!(0, s.timingSafeEqual)(l, n.subarray(c.length + f))) {
throw new r.fk("key-wrong", "Archive refused: it is sealed with another key. Give the checkpoint-key it was made with.");
}
return (e, t) => unseal(e, t, d, o);
}
function unseal(e, t, n, i) {
const c = e.length - u;
const f = c >= a && e.readUInt32LE() === o && e.readUInt32LE(4) === e.length - a;
try {
if (!f) throw new Error("It is no sealed frame.");
const r = (0, s.createDecipheriv)("aes-256-gcm", n, nonceOf(t)).setAAD(i);
r.setAuthTag(e.subarray(c));
return Buffer.concat([ r.update(e.subarray(a, c)), r.final() ]);
} catch (e) {
throw new r.fk("not-authentic", "Archive refused: a frame is not what was sealed. Use another copy or an older checkpoint.", {
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
const t = Buffer.alloc(h);
t.writeUInt32BE(e, h - 4);
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
const i = (0, s.scryptSync)(e, t, l + d, {
N: 16384,
r: 8,
p: 1
});
r = {
key: i.subarray(0, l),
check: i.subarray(l)
};
m.set(n, r);
}
return r;
}
},
87573: (e, t, n) => {
n.d(t, {
IE: () => r,
YS: () => encodeHeader,
bM: () => d,
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
name: f,
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
const f = "PaxHeaders/rerail";
const nameOf = ({path: e, type: t}) => t === "directory" ? `${e}/` : e;
function headerLength(e) {
const t = e.path.length + (e.type === "directory" ? 1 : 0);
if (fitsUstar(t, e.target?.length ?? 0, e.size, e.mtime)) return r;
return 2 * r + padded(paxRecords(e, nameOf(e)).length);
}
const fitsUstar = (e, t, n, s) => e <= c && t <= c && n <= o && isUstarTime(s);
const d = Buffer.alloc(2 * r);
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
const l = /^(-?)(\d{1,11})(?:\.(\d{9}))?$/;
function parseTime(e) {
const t = l.exec(e);
if (!t) return undefined;
const n = BigInt(t[2]) * a + BigInt(t[3] ?? 0);
return t[1] ? -n : n;
}
const u = BigInt(o + 1) * a;
const isUstarTime = e => e >= 0n && e < u;
const ustarTime = e => isUstarTime(e) ? Number(e / a) : 0;
const h = [ 100, 8 ];
const p = [ 108, 8 ];
const m = [ 116, 8 ];
const y = [ 124, 12 ];
const g = [ 136, 12 ];
const k = [ 148, 7 ];
const w = 156;
const b = 157;
const A = 257;
const _ = 10;
const v = 8 ** _;
const S = Buffer.alloc(r);
S.write("ustar\x0000", A, "latin1");
S.fill(" ", k[0], w);
putOctal(S, 0, p, 0);
putOctal(S, 0, m, 0);
const E = S.reduce((e, t) => e + t, 0);
function writeUstar(e, t, {name: n, mode: s, size: r, mtime: i, flag: a, link: c}) {
e.set(S, t);
let f = E;
f += putText(e, t, n);
f += putOctal(e, t, h, s);
f += putOctal(e, t, y, r > o ? 0 : r);
f += putOctal(e, t, g, i);
f += putText(e, t + w, a);
f += putText(e, t + b, c);
putOctal(e, t, k, f);
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
let o = r & v - 1;
let a = 0;
for (let t = 0; t < s - 1; t++) {
if (t === _) o = Math.floor(r / v);
const n = 48 + (o & 7);
e[i - t] = n;
a += n;
o >>= 3;
}
e[i + 1] = 0;
return a;
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
throw new r.yo(`Checkpoints need zstd, which Node ${process.versions.node} does not have. Use Node 22.15 or newer, or run "npm ci" in rerail's folder, which brings one.`);
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
#e=process.cpuUsage();
read(e, t) {
const {user: n, system: s} = process.cpuUsage(this.#e);
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
var f = n(26713);
var d = n(85799);
var l = n(94120);
const u = ".git/modules/";
class NestedRepositories {
skipped=[];
fingerprint;
#t=new Map;
#n=[];
constructor(e, t, {scratch: n, all: s, signal: o}) {
const f = [];
for (const [h, {path: p, gitFile: m}] of t.entries()) {
const t = (0, a.WV)(p);
const y = i.join(n, `nested-${h}`);
const g = d.Repository.open(i.join(e, t), i.join(y, "look"));
if (!g?.hasHead || (0, a.ns)(p) === undefined) {
this.skipped.push({
path: `${t}/.git`,
reason: "repository-unreadable"
});
continue;
}
f.push(`${t} ${(0, c.LB)(g)}`);
const k = i.relative(e, g.gitDir).replaceAll(i.sep, "/");
if (m && !k.startsWith(u)) continue;
if (m && !s) this.#s(t, k, g); else {
(0, r.mkdirSync)(y, {
recursive: true
});
const n = l.E.open(e, {
scratch: y,
all: true,
folder: p,
signal: o
});
this.#t.set(t, n);
}
}
this.fingerprint = joinFingerprints(f);
}
async prepare(e) {
const t = [];
for (const [n, s] of this.#t) {
try {
const r = await s.prepare(e);
t.push(...r.map(e => ({
...e,
path: `${n}/${e.path}`
})));
} catch (e) {
if (!(e instanceof o.fk) || e.reason !== "secrets-found") throw e;
this.#t.delete(n);
this.skipped.push({
path: `${n}/.git`,
reason: "repository-secrets"
});
}
}
return t;
}
capture(e) {
const t = this.#n.map(e => ({
state: e,
members: []
}));
return [ ...t, ...[ ...this.#t.values() ].map(t => t.capture(e)) ];
}
#s(e, t, n) {
const {commit: s} = (0, f.zy)(n, (0, f.readRefs)(n));
const r = n.format;
this.#n.push({
path: e,
link: t,
objectFormat: r,
commit: s,
branch: null,
members: {},
shallow: [],
config: [],
files: {}
});
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
const f = {
batches: [],
large: []
};
const d = [ [], [], [], [] ];
for (const a of t) {
const t = (0, s.RH)(e, a) + (0, r.jC)(e.sizes[a]);
c[a] = t;
if (t > i.v_) f.large.push(a); else d[(e.sizes[a] > o ? 2 : 0) + (n(a) ? 0 : 1)]?.push(a);
}
for (const [t, n] of d.entries()) {
f.batches.push(...cut(likeByLike(e, n), c, t < 2 ? a : i.v_));
}
return f;
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
const f = c ?? n.size;
if (c === undefined) n.set(a, f);
s[r] = f * (i.v_ + 1) + e.sizes[o];
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
var f = n(40869);
var d = n(36618);
var l = n(42027);
var u = n(26713);
var h = n(85799);
var p = n(18704);
var m = n(81446);
class WorkspaceRepository {
withheld=new Set;
#r=new Set;
#i;
#o;
#a;
#c;
#f;
#d;
#l;
constructor(e, t, n, s) {
this.#i = e;
this.#c = s;
this.#o = t;
this.#a = n;
}
static open(e, {scratch: t, all: n, folder: s = "", signal: r}) {
const o = h.Repository.open(i.join(e, (0, a.WV)(s)), i.join(t, "git"), r);
return o?.hasHead ? new WorkspaceRepository(o, s, t, n) : undefined;
}
get fingerprint() {
return (0, c.LB)(this.#i);
}
get underWay() {
return (0, l.k)(this.#i);
}
get oidBytes() {
return this.#i.oidLength / 2;
}
get format() {
return this.#i.format;
}
blobAt(e) {
const t = this.trackedBlob(e);
return t === undefined || this.withheld.has(t) ? undefined : t;
}
trackedBlob(e) {
return this.#u().get(e);
}
async prepare(e) {
const t = (0, f.dT)(this.#i);
t.catch(() => undefined);
const s = e ? this.#h(e) : [];
let r = await (0, c.OF)(this.#i, this.#p(), this.#c);
if (e) {
const {screenContent: t} = await Promise.all([ n.e(439), n.e(235) ]).then(n.bind(n, 11630));
const i = await t(this.#i, r, e);
if (i.commits && this.#c) throw inHistory(i.findings);
s.push(...i.findings, ...this.#m(e));
r = i.content;
this.withheld = i.withheld;
this.#r = i.named;
if (i.stashes) this.#f = (0, c.E$)(this.#p());
}
const o = i.join(this.#a, "bundle");
const a = await (0, c.CN)(this.#i, r, o) ? o : undefined;
const d = (await t).filter(t => !e || (e.scan("", Buffer.from(t.join(" "))) ?? (0, 
p.f)(t.join(" "))) === undefined);
this.#l = {
config: d,
bundle: a
};
return s;
}
capture(e) {
const {head: t, refs: n, index: s, shallow: i, files: o} = this.#p();
if (!this.#l) throw new Error("The repository was not prepared.");
const {config: f, bundle: d} = this.#l;
const l = [];
l.push([ "refs", Buffer.from((0, u.$0)(n), "latin1") ]);
if (s) {
const t = this.#y(e);
const n = s.entries.filter(({path: e}) => !this.#r.has(e));
l.push([ "index", (0, c.m9)(this.#i, {
...s,
entries: n
}, e => t.get(e)) ]);
}
if (d !== undefined) l.push([ "bundle", {
file: d,
size: (0, r.statSync)(d).size
} ]);
return {
state: {
path: (0, a.WV)(this.#o),
objectFormat: this.format,
...t,
shallow: i,
config: f,
files: o
},
members: l
};
}
#p() {
this.#f ??= (0, c.IR)(this.#i, this.#c);
return this.#f;
}
#u() {
if (this.#d) return this.#d;
const e = this.#p().index?.entries ?? [];
this.#d = new Map(e.filter(({stage: e}) => e === 0).map(({path: e, oid: t}) => [ e, t ]));
return this.#d;
}
#m(e) {
const t = this.#p();
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
if (n.length > 0) this.#f = {
...t,
files: Object.fromEntries(r)
};
return n.map(({name: e, ...t}) => t);
}
#h(e) {
const t = this.#p();
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
this.#f = {
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
#y(e) {
const t = this.#o === "" ? "" : `${this.#o}/`;
const n = new Set(this.#o === "" ? [] : foldersAbove(`${t}x`));
for (const e of this.#u().keys()) {
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
} else if (i.startsWith(t) && this.#u().has(i.slice(t.length))) {
s.set(i.slice(t.length), statOf(e, r));
}
}
return s;
}
}
function* foldersAbove(e) {
for (let t = e.lastIndexOf("/"); t > 0; t = e.lastIndexOf("/", t - 1)) yield e.slice(0, t);
}
const statOf = (e, t) => (0, d.k5)({
mtimeNs: e.mtimes[t],
ctimeNs: e.ctimes[t],
ino: e.inodes[t],
size: BigInt(e.sizes[t])
});
function inHistory(e) {
const t = e.map(({path: e, kind: t}) => `${e} (${t})`).join(", ");
return new o.fk("secrets-found", `Checkpoint not taken: local commits hold credentials, and a full checkpoint needs them: ${t}. Rewrite the commits, or set secrets to "allow".`);
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
if ((0, r.$N)(e) !== "EPERM") return false;
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
const f = 16;
const d = 32;
async function markOf(e, t) {
if (e.length === 0) return c;
const n = t || (0, s.randomBytes)(f).toString("hex");
const r = Buffer.from(n.slice(0, 2 * f), "hex");
const i = await l(JSON.stringify(e.toSorted()), r, d);
return Buffer.concat([ r, i ]).toString("hex");
}
const l = (0, r.promisify)(s.scrypt);
},
45918: (e, t, n) => {
n.r(t);
n.d(t, {
createScanner: () => createScanner
});
var s = n(78702);
var r = n(70032);
const i = 20;
const o = 11;
const a = 0;
const c = 65536;
const f = 2 * 65536;
const d = 3 * 65536;
const l = 4 * 65536;
const u = l + 65536;
const h = 65536;
const p = u + h;
const m = 2147483648;
const y = [ 37, 92, 91, 59 ];
const g = [ 1, 2, 3, 5 ];
const k = 2654435761;
const w = 0x9e3779b97f4a7c15n;
const hash32 = e => Math.imul(e, k) >>> 16;
const hash64 = e => Number(BigInt.asUintN(64, e * w) >> 48n);
function createMemory(e) {
const t = Math.ceil((p + e) / h) + 1;
return new WebAssembly.Memory({
initial: t,
maximum: t
});
}
function createByteScan(e, t, n) {
const s = Buffer.from(e.buffer);
const r = new DataView(e.buffer);
s.fill(0, 0, p);
for (const e of t) {
const [t = 0, n = 0, r] = Buffer.from(e, "latin1");
const note = e => {
s[a + hash32(t | n << 8 | e << 16)] = 1;
};
if (r === undefined) for (let e = 0; e < 256; e++) note(e); else note(r);
}
for (const e of n) {
for (let t = 0; t < 8; t++) {
s[c + hash32(e.readInt32LE(t))] = 1;
if (t < 4) s[f + hash64(e.readBigUInt64LE(t))] = 1; else s[d + hash64(e.readBigUInt64LE(t - 4))] = 1;
}
}
const i = new WebAssembly.Instance(new WebAssembly.Module(assemble()), {
env: {
memory: e
}
});
const o = i.exports.scan;
return {
run(e, t, n, s) {
for (let i = e; i < t; ) {
const e = o(i, t, l, u);
i = r.getUint32(l, true);
for (let t = l + 4; t < e; t += 4) {
const e = r.getUint32(t, true);
if (e >= m) s(e - m); else n(e);
}
}
}
};
}
const b = [ 26, ...Array(9).fill(30), 28, 4, 4, 5, 5, 12 ];
const A = [ 0, 0, 1, 2, 4, 8, 4, 16, 0, 0, 0, 0, 0, 0, 0, 0 ];
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
const _ = 106;
const v = 107;
const S = 108;
const E = 113;
const x = 114;
const O = 115;
const $ = 116;
const I = 118;
const T = 70;
const N = 71;
const B = 73;
const R = 78;
const P = 79;
const M = 126;
const C = 136;
const z = 167;
const L = 103;
const j = 104;
const F = 15;
const simd = e => [ 253, unsigned(e) ];
const U = [ simd(0), 0, 0 ];
const vector = e => [ simd(12), [ ...e ] ];
const D = simd(14);
const H = simd(36);
const Z = simd(78);
const K = simd(100);
const G = simd(109);
const when = (...e) => [ 4, 64, e, 11 ];
const loop = (...e) => [ 3, 64, e, 11 ];
const again = e => [ 12, e ];
function assemble() {
const [e, t, n, s, r, o, l, u, h] = [ 0, 1, 2, 3, 4, 5, 6, 7, 8 ];
const emit = (...e) => [ [ get(l), e, store32() ], [ get(l), i32(4), _, set(l) ] ];
const wordAt = e => [ [ get(r), load32(e), i32(16777215), E, i32(k), S, i32(16), I, load8(a) ], when(emit(get(r), i32(e), _)) ];
const closeWord = (...e) => [ [ e, get(r), v, i32(i), R ], when(wordAt(0), [ get(r), i32(1), v, load8(), set(u) ], y.map((e, t) => [ get(u), i32(e), T, t > 0 ? x : [] ]), when(g.map(wordAt))) ];
const p = [ i64(w), M, i64(48n), C, z ];
const gramAt = t => [ [ get(e), load32(t), i32(k), S, i32(16), I, load8(c) ], when([ get(e), load64(t), p, load8(f) ], [ get(e), i32(t - 4), _, load64(), p, load8(d), x ], when(emit(get(e), i32(t), _, i32(m), x))) ];
const W = [ [ get(e), U, set(h) ], [ vector(b), get(h), vector(Array(16).fill(15)), Z, D ], [ vector(A), get(h), i32(4), G, D ], [ Z, vector(Array(16).fill(0)), H, K, set(o) ], [ get(t), get(e), v, i32(16), B ], when(get(o), i32(1), get(t), get(e), v, $, i32(1), v, E, set(o)) ];
const V = [ [ get(e), set(r), get(n), i32(4), _, set(l) ], loop([ get(l), i32(4 * (2 * (1 + g.length) + 2)), _, get(s), P ], when(get(n), get(e), store32(), get(l), F), W, gramAt(0), gramAt(8), [ get(o), i32(65535), N ], when(closeWord(get(e), get(o), i32(-1), O, j, _), [ get(e), i32(16), _, get(o), i32(16), $, i32(-1), O, L, v, set(r) ]), [ get(e), i32(16), _, tee(e), get(t), B ], when(again(1))), closeWord(get(t)), [ get(n), get(t), store32(), get(l) ] ];
return encodeModule(V);
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
const W = /^(?:\\(?:[nr]|u000[aAdD])|%0[AaDd]|&#(?:1[03]|x[aAdD]);|[\s"'+,\\|]|[A-Za-z-]+: [^\n\\]{1,80}(?:\\n|\n))*[A-Za-z0-9+/]{40,}/;
const V = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}$/;
const Y = "LS0tLS1CRUdJTi";
const isEncodedKey = (e, t) => /^-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----\s+\S{12}/.test(Buffer.from(Y + t.slice(0, 160), "base64").toString("latin1"));
const isKey = (e, t) => V.test(e) && W.test(t);
const J = /^["']?\s{0,4}[=:]\s{0,4}["']?/;
const assigned = e => (t, n) => {
const s = J.exec(n)?.[0].length;
return s !== undefined && e.test(n.slice(s));
};
const q = /^(?!\$\w+["']?\s*$|\$[{(]|%\w+%|%\(|<|\{\{|\*{3}|x{4}|your[-_]|\.{3})(?:(?<=["'])[^"'\n]{4,}|[^\s"'`]{4,})/;
const X = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50u";
const isDatadogKey = (e, t) => assigned(/^[0-9a-f]{32}(?:[0-9a-f]{8})?(?![0-9a-zA-Z])/)(e, /^["'\s]*[=:]/.test(t) ? t : `=${t}`);
const isRemoteLogin = e => /^[^:@\s/"'`]+:(?=[^@]*\d)(?=[^@]*[A-Za-z])(?![<$*{])[^@\s"'`<>]{12,}@(?!localhost|127\.|example|[\w.-]*\.(?:example|test|local)\b)[\w-]+\.[\w.-]+/.test(e);
const Q = [ ...[ "ALGOLIA_ADMIN_KEY", "AWS_SECRET_KEY", "AZURE_DEVOPS_EXT_PAT", "AZURE_STORAGE_KEY", "CF_API_TOKEN", "CIRCLE_TOKEN" ], ...[ "CLOUDFLARE_API_KEY", "CLOUDFLARE_API_TOKEN", "CODECOV_TOKEN", "DIGITALOCEAN_TOKEN", "FASTLY_API_TOKEN" ], ...[ "HCLOUD_TOKEN", "LINODE_TOKEN", "MAILGUN_API_KEY", "OKTA_API_TOKEN", "RAILS_MASTER_KEY", "SENTRY_AUTH_TOKEN" ], ...[ "TWILIO_API_SECRET" ] ];
const ee = /^(?=[\w+/.-]*\d)(?=[\w+/.-]*[A-Za-z])(?![\w+/.-]*(?:example|x{4}|your|0{8}))[\w+/.-]{20,}(?![\w+/.(-])/i;
const te = [ {
kind: "private-key",
text: "PRIVATE KEY-----",
confirms: isKey
}, {
kind: "private-key",
text: "PRIVATE KEY BLOCK-----",
confirms: isKey
}, {
kind: "private-key",
text: Y,
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
confirms: (e, t) => /^[A-Za-z0-9+/]{80,}={0,2}/.test(t) && !t.startsWith(X)
}, {
kind: "azure-shared-access-key",
text: "SharedAccessKey=",
confirms: (e, t) => /^[A-Za-z0-9+/]{40,}={0,2}/.test(t)
}, {
kind: "azure-shared-access-signature",
text: ".core.windows.net",
confirms: (e, t) => /^[^\s"'<>]{0,380}[?&]sig=[A-Za-z0-9%+/]{40,}/.test(t)
}, ...[ "AZURE_CLIENT_SECRET", "client_secret", "clientSecret" ].map(e => ({
kind: "azure-client-secret",
text: e,
confirms: assigned(/^[\w.~-]{3}\dQ~[\w.~-]{31,34}(?![\w.~-])/)
})), {
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
}, {
kind: "terraform-token",
text: "TF_TOKEN_app_terraform_io",
confirms: assigned(/^[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/)
}, {
kind: "terraform-token",
text: "app.terraform.io",
confirms: (e, t) => /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/.test(t)
}, ...Q.map(e => ({
kind: "service-key",
text: e,
confirms: assigned(ee)
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
const literal = (e, t = "im") => new RegExp(e + q.source.slice(1), t);
const ne = /[a-z+]{2,20}:\/\/(?!\$|%|<|\{)[^\s:@/"'<>{}$]{0,200}:(?!\$|%\w+%|<|\{|\*{3})[^\s@/"'<>{}]{4,300}@/i;
const se = /^[ \t]*(?:export[ \t]+)?\w{0,60}(?:secret|token|passw(?:or)?d|api_?key|access_?key|private_?key|_key|_pass|_pat|credentials?)\w{0,60}[ \t]*=[ \t]*["']?(?!\$|<|\{\{|\*{3}|(?:https?|file):)(?=\S*\d)(?=\S*[a-z])(?!\S*(?:example|x{4}|your|change|placeholder))[^\s"']{12,}/im;
const re = [ {
kind: "npm-auth",
name: /(?:^|\/)(?:[^/]*\.(?:npm|yarn)rc(?:\.yml)?|npmrc|pnpm\/rc)$/,
content: literal("(?:_auth(?:Token)?|_password|npmAuthToken|npmAuthIdent)[\"']?[ \\t]*[=: \\t][ \\t]*[\"']?")
}, {
kind: "registry-password",
name: /(?:^|\/)(?:\.(?:npm|yarn)rc(?:\.yml)?|pip\.(?:conf|ini)|\.condarc|uv\.toml|[^/]*requirements[^/]*\.(?:txt|in)|\.gitmodules)$/,
content: ne
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
name: /(?:^|\/)[._]?netrc$/,
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
name: /(?:^|\/)(?:\.env(?:rc|\.(?![^/]*(?:example|sample|template|dist|defaults?|tpl))[^/]+)?|[^/]+\.env|\.dev\.vars|[^/]*\.tfvars)$/i,
content: se
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
const ie = new RegExp(re.map(({name: e}) => e.source).join("|"), "i");
const oe = 1024 * 1024;
const isKnownName = e => ie.test(withoutEnding(e));
const withoutEnding = e => e.replace(/(?:\.(?:bak|backup|old|orig|save|tmp|swp)|~)$/i, "");
function kindByName(e, t) {
if (t.length === 0 || t.length > oe || !isKnownName(e)) return undefined;
const n = withoutEnding(e);
return re.find(e => e.name.test(n) && (e.content?.test(t.toString("latin1")) ?? true))?.kind;
}
var ae = n(39350);
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
const ce = 64;
function lowBytes(e) {
if (e.length < 4) return undefined;
const t = e.readUInt16BE();
if (t === 65534) return 0;
if (t === 65279) return 1;
if (e[0] !== 0 && e[1] !== 0) return undefined;
const n = [ ...e.subarray(0, Math.min(ce, e.length) & ~1) ];
const areZero = e => n.every((t, n) => n % 2 === e === (t === 0));
if (areZero(1)) return 0;
return areZero(0) ? 1 : undefined;
}
const fe = 1024 * 1024;
const de = 200;
const le = 400;
const ue = 6;
const he = 8e3;
function createScanner(e, t = 0) {
return new Scanner(e, t);
}
class Scanner {
room;
#g;
#k;
#w;
#b;
#A=new Map;
#_=new Map;
#v=[];
constructor(e, t) {
for (const e of ae.i) for (const t of e.prefixes) this.#S(t, e);
const n = [ ...te.map(e => ({
bytes: Buffer.from(e.text),
rule: e
})), ...this.#E(e) ];
for (const e of n) this.#x(e);
const s = n.reduce((e, {bytes: t}) => Math.max(e, t.length), 0);
this.#w = de + le + s;
const r = Math.max(fe, 4 * this.#w);
const i = p + Math.ceil(r / h) * h + h;
this.#g = createMemory(i - p + t);
this.#k = Buffer.from(this.#g.buffer, p, r);
this.room = Buffer.from(this.#g.buffer, i, t);
this.#b = createByteScan(this.#g, ae.i.flatMap(({prefixes: e}) => e.map(e => e.slice(0, 3))), n.map(({bytes: e}) => e));
}
scan(e, t) {
const n = (0, s.WV)(e);
if (isEverybodys(n)) return this.#O(t, true);
const r = narrowing(t)?.(t);
if (r) return kindByName(n, r) ?? this.#O(r, false) ?? this.#O(t, true);
return kindByName(n, t) ?? this.#O(t, isBinary(t));
}
stream(e) {
const t = (0, s.WV)(e);
if (isEverybodys(t)) return this.#$(t, true);
let n;
let r;
let i;
return {
take: e => {
if (!n) {
r = narrowing(e);
if (r) i = this.#$(t, false);
n = this.#$(t, isBinary(e));
}
n.take(e);
if (r) i?.take(r(e));
},
found: () => i?.found() ?? n?.found()
};
}
#$(e, t) {
let n = Buffer.alloc(0);
let s;
let r = !isEverybodys(e) && isKnownName(e) ? [] : undefined;
let i = 0;
return {
take: e => {
i += e.length;
if (i > oe) r = undefined;
r?.push(Buffer.from(e));
s ??= this.#O(e, t);
if (n.length > 0) s ??= this.#O(Buffer.concat([ n, e.subarray(0, this.#w) ]), t);
const o = e.length < this.#w ? Buffer.concat([ n, e ]) : e;
n = Buffer.from(o.subarray(Math.max(0, o.length - this.#w)));
},
found: () => (r && kindByName(e, Buffer.concat(r))) ?? s
};
}
#O(e, t) {
if (e.buffer === this.#g.buffer) return this.#I(e, t);
for (let n = 0; n < e.length; n += this.#k.length - this.#w) {
const s = e.copy(this.#k, 0, n, n + this.#k.length);
const r = this.#I(this.#k.subarray(0, s), t);
if (r !== undefined || n + s === e.length) return r;
}
return undefined;
}
#I(e, t) {
if (this.#v.some(t => e.includes(t))) return pe;
const n = e.byteOffset;
let s;
this.#b.run(n, n + e.length, r => {
if (!t) s ??= this.#T(e, r - n);
}, r => {
s ??= this.#N(e, r - n, t);
});
return s;
}
#T(e, t) {
const n = this.#A.get(e.toString("latin1", t, t + 2));
if (!n) return undefined;
const s = e.toString("latin1", t, t + le);
for (const [r, {kind: i, rest: o, before: a}] of n) {
if (!s.startsWith(r)) continue;
o.lastIndex = r.length;
const n = o.exec(s)?.[0];
if (n === undefined || (0, ae.w)(n)) continue;
const c = e.toString("latin1", Math.max(0, t - de), t);
if (!ke.test(c) && (a?.test(c) ?? true)) return i;
}
return undefined;
}
#N(e, t, n) {
if (t + 4 > e.length) return undefined;
for (const [{bytes: s, rule: r}, i] of this.#_.get(e.readInt32LE(t)) ?? []) {
if (n && r.confirms) continue;
const o = t - i;
const a = o + s.length;
if (o < 0 || a > e.length || s.compare(e, o, a) !== 0) continue;
const c = e.toString("latin1", Math.max(0, o - de), o);
const f = e.toString("latin1", a, a + le);
if (r.confirms?.(c, f) ?? true) return r.kind;
}
return undefined;
}
#S(e, t) {
const n = e.slice(0, 2);
this.#A.set(n, [ ...this.#A.get(n) ?? [], [ e, t ] ]);
}
#x(e) {
for (let t = 0; t < 8; t++) {
const n = e.bytes.readInt32LE(t);
this.#_.set(n, [ ...this.#_.get(n) ?? [], [ e, t ] ]);
}
}
#E(e) {
const t = new Set;
for (const n of e) {
if (n.length < ue) continue;
for (const e of (0, r.w)(n)) if (e.length >= Math.min(o, n.length)) t.add(e);
}
const n = [ ...t ].map(e => Buffer.from(e));
this.#v.push(...n.filter(({length: e}) => e < o));
const s = {
kind: pe,
text: ""
};
return n.filter(({length: e}) => e >= o).map(e => ({
bytes: e,
rule: s
}));
}
}
const pe = "masked-value";
const isBinary = e => e.subarray(0, he).includes(0);
const me = /(?:^|\/)(?:pkg\/mod\/[^@]+@v\d+\.\d+\.\d+[^/]*|registry\/src\/[^/]+-[0-9a-f]{16}\/[^/]+-\d+\.\d+\.\d+[^/]*)\//;
const ye = /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems\/[^/]+-\d+\.\d[^/]*|git\/checkouts\/[^/]+-[0-9a-f]{16})\//;
const ge = /\/(?:tests?|test[-_]?(?:data|fixtures?|certs?)|testing|fixtures?|__tests__|specs?|docs?|examples?|bench(?:es|marks?)?)\/|_test\.\w+$|\.(?:test|spec)\.\w+$|\/readme(?:\.\w+)?$|\.(?:dist|egg)-info\/(?:METADATA|PKG-INFO)$/i;
const isEverybodys = e => me.test(e) || ye.test(e) && ge.test(e);
const ke = /[\w.-]$(?<!%[\dA-Fa-f]{2}|\\(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[a-z])|[[;]\d{1,2}m)/;
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
#B;
#R;
#P;
#M;
constructor(e, t = {}) {
this.#B = e;
this.#R = t;
}
expect(e) {
if (this.#B === undefined || this.#M || !isWorth(e)) return;
this.#M = new ThreadPool(this.#B, Math.min((0, s.availableParallelism)(), o), this.#R);
}
areFor(e) {
return this.#M !== undefined || this.#B !== undefined && isWorth(e);
}
poolFor(e) {
this.expect(e);
if (this.#M) return this.#M;
this.#P ??= inlinePool(this.#R);
return this.#P;
}
get started() {
return this.#M;
}
close() {
this.#M?.close();
this.#M = undefined;
}
}
function inlinePool(e) {
let t;
return {
width: 1,
run: async s => {
const [{Bench: r}, {perform: i}] = await Promise.all([ Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 97135)), Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 17714)) ]);
t ??= new r(e);
return i(s, t);
}
};
}
const f = {
maxYoungGenerationSizeMb: 12
};
const d = 2;
class ThreadPool {
width;
#C;
#z=[];
#L;
constructor(e, t, n) {
this.width = t * d;
(0, r.s5)();
this.#C = Array.from({
length: t
}, () => this.#j(e, n));
}
run(e) {
return new Promise((t, n) => {
if (this.#L) return n(this.#L);
this.#z.push({
task: e,
resolve: t,
reject: n
});
this.#F();
});
}
close() {
for (const {worker: e} of this.#C) void e.terminate();
}
#j(e, t) {
const {Worker: n} = process.getBuiltinModule("node:worker_threads");
const s = new n(e, {
workerData: t,
env: {},
execArgv: [],
resourceLimits: f
});
const i = {
worker: s,
given: []
};
s.once("message", r.Gp);
s.on("message", e => {
const t = i.given.shift();
if ("error" in e) t?.reject(e.error); else t?.resolve(e.answer);
this.#F();
});
s.on("error", e => this.#U(e));
s.on("exit", () => this.#U(new Error("A thread ended before its work was done.")));
return i;
}
#F() {
while (this.#z.length > 0) {
const e = this.#C.reduce((e, t) => t.given.length < e.given.length ? t : e);
if (e.given.length >= d) return;
const t = this.#z.shift();
e.given.push(t);
e.worker.postMessage(t.task, (0, i.J)(t.task));
}
}
#U(e) {
this.#L ??= e;
for (const {given: t} of this.#C) for (const {reject: n} of t.splice(0)) n(e);
for (const {reject: t} of this.#z.splice(0)) t(e);
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
const f = a < n ? e.ends[a] : a;
const d = c < i ? s.ends[c] : c;
if (r === undefined || t !== undefined && t < r) {
for (let e = a; e < f; e++) o(e, -1);
a = f;
} else if (t === undefined || r < t) {
for (let e = c; e < d; e++) o(-1, e);
c = d;
} else {
o(a, c);
mergeSiblings(e, a + 1, f, s, c + 1, d, o);
a = f;
c = d;
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
const f = "rerail known files 3\n";
const d = 32;
const isSameRecord = (e, t) => (0, o.ex)(e.flags, t.flags, e.count) && (0, o.ex)(e.ctimes, t.ctimes, e.count * 8) && (0, 
o.ex)(e.inodes, t.inodes, e.count * 8);
function saveKnownFiles(e, {tree: t, sources: n, head: o}) {
const a = Buffer.from(t.names.join("\0"), "latin1");
const c = Buffer.from(JSON.stringify({
targets: [ ...t.targets ],
hardLinks: [ ...t.hardLinks ]
}));
const d = [ ...columnsOf(t, n), a, pad(a.length), c ];
const l = (0, s.createHash)("sha256");
for (const e of d) l.update(e);
const u = {
head: o,
count: t.count,
names: a.length,
links: c.length,
dependencies: n.dependencies,
oids: oidsOf(t, n).length,
oidBytes: n.oidBytes,
body: l.digest("hex")
};
const h = Buffer.from(JSON.stringify(u));
const p = Buffer.alloc(8);
p.writeUInt32LE(h.length);
const m = [ aligned(f), (0, s.createHash)("sha256").update(h).digest(), p, h, pad(h.length) ];
const y = `${e}.${process.pid}`;
(0, r.mkdirSync)(i.dirname(e), {
recursive: true
});
try {
writeParts(y, [ ...m, ...d ]);
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
const e = Buffer.alloc(l);
const n = (0, r.readSync)(t, e, 0, l, 0);
return (parseAbout(e.subarray(0, n)) ?? parseAbout((0, r.readFileSync)(t)))?.about.head;
} finally {
(0, r.closeSync)(t);
}
} catch {
return undefined;
}
}
const l = 64 * 1024;
function parseAbout(e) {
const t = aligned(f);
const n = t.length + d + 8;
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
const f = new a.jp(1, e.oidBytes);
o.count = n;
o.mtimes = take(BigInt64Array, 8, n);
o.ctimes = take(BigInt64Array, 8, n);
o.inodes = take(BigUint64Array, 8, n);
o.sizes = take(Float64Array, 8, n);
f.at = take(Float64Array, 8, n);
o.parents = take(Int32Array, 4, n);
o.ends = take(Int32Array, 4, n);
f.kinds = take(Int32Array, 4, n);
o.modes = take(Uint16Array, 2, n);
o.kinds = take(Uint8Array, 1, n);
o.flags = take(Uint8Array, 1, n);
o.hashes = take(Uint8Array, 1, n * c.FA);
const d = take(Uint8Array, 1, e.oids);
if (e.oids > 0) f.oids = d;
const text = (e, t) => {
const {buffer: n, byteOffset: s} = take(Uint8Array, 1, e);
return Buffer.from(n, s, e).toString(t);
};
if (n > 0) o.names = text(e.names, "latin1").split("\0");
const {targets: l, hardLinks: u} = JSON.parse(text(e.links, "utf8"));
for (const [e, t] of l) o.targets.set(e, t);
for (const [e, t] of u) o.hardLinks.set(e, t);
f.dependencies.push(...e.dependencies);
return o.names.length === n ? {
tree: o,
sources: f,
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
const f = Number(c) / a;
function keptTime(e) {
if (e > c) return c;
return e < -c ? -c : e;
}
const toMilliseconds = e => Number(e) / a;
const keptMilliseconds = e => Math.min(Math.max(e, -f), f);
class Nanoseconds {
#D;
#H;
constructor(e) {
this.#D = new Int32Array(e.buffer, e.byteOffset, e.length * 2);
this.#H = new Uint32Array(e.buffer, e.byteOffset, e.length * 2);
}
milliseconds(e) {
const t = this.#Z(e);
const n = this.#H[e * 2 + r];
const s = Math.floor((t + n) / o);
const i = t - s * o + n;
if (i < 0) return (s - 1) * 1e3 + (i + o) / a;
if (i >= o) return (s + 1) * 1e3 + (i - o) / a;
return s * 1e3 + i / a;
}
#Z(e) {
return this.#D[e * 2 + s] * i;
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
throw new i.fk("store-is-workspace", `Workspace refused: ${e} is rerail's own folder of checkpoints. Keep them in another folder, or in one below it.`);
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
var f = n(81446);
const d = 1;
const l = 2;
const u = 4;
const h = 8;
const p = 4;
const m = 4095;
const y = 512;
const g = 1024 * 1024;
function factsOf(e) {
const t = Number(e.size);
const n = e.isFile();
return (Number(e.mode) & m) << p | (n && Number(e.nlink) > 1 ? u : 0) | (n && t >= g && Number(e.blocks) * y < t ? h : 0);
}
const modeIn = e => e >> p;
const kindOf = e => e.isFile() ? f.PW : e.isDirectory() ? f.Md : e.isSymbolicLink() ? f.ps : undefined;
const timesOf = ({mtimeNs: e, ctimeNs: t, ino: n}) => ({
mtime: (0, c.EJ)(e),
ctime: (0, c.EJ)(t),
inode: n
});
const k = {
linux: new Set([ 61267, 1481003842, 2435016766, 16914836, 2035054128, 4076150800, 801189825 ]),
darwin: new Set([ 26 ])
};
const w = 10;
const b = 292;
const A = 256;
function folderTimesOf(e) {
if (k[process.platform]?.has(fileSystemOf(e)) !== true) return undefined;
const t = process.geteuid?.();
const mayList = ({mode: e, uid: n}) => (e & b) === b || (e & A) !== 0 && n === t;
return e => e.ctimeMs % w !== 0 && mayList(e);
}
function fileSystemOf(e) {
try {
return (0, s.statfsSync)(e).type;
} catch {
return Number.NaN;
}
}
class KnownStats {
#K;
#G;
#W;
#V;
#Y;
#J;
constructor(e, t) {
this.#K = e;
this.#G = new c.gv(e.mtimes);
this.#W = new c.gv(e.ctimes);
this.#V = (0, c.rf)(e.inodes);
this.#J = folderTimesOf(t);
this.#Y = (0, s.lstatSync)(`${t}/.`).dev;
}
factsOf(e, t) {
if (this.#K.has(t, f.CS) || !(this.#V(t) >= 0)) return 0;
const n = (0, s.lstatSync)(e);
if (!this.#q(t, n)) return 0;
return factsOf(n) | d | (this.#K.has(t, f.CQ) && this.#J?.(n) ? l : 0);
}
#q(e, {ino: t, dev: n, mtimeMs: s, ctimeMs: r, size: i}) {
return t === this.#V(e) && s === this.#G.milliseconds(e) && r === this.#W.milliseconds(e) && (this.#K.kinds[e] !== f.PW || i === this.#K.sizes[e]) && n === this.#Y && Number.isSafeInteger(n);
}
provesContent(e, t, n) {
const s = this.#K;
return e >= 0 && s.kinds[e] === f.PW && s.has(e, f._E) && !s.has(e, f.CS) && s.sizes[e] === t.sizes[n] && s.mtimes[e] === t.mtimes[n] && s.ctimes[e] === t.ctimes[n] && s.inodes[e] === t.inodes[n];
}
}
var _ = n(76760);
class WorkingFolder {
#X;
#Q;
constructor(e) {
this.#X = e;
}
static lend(e) {
if (process.platform === "win32" || !_.isAbsolute(e)) return undefined;
try {
const e = process.cwd();
process.chdir(e);
return new WorkingFolder(e);
} catch {
return undefined;
}
}
enter(e) {
if (this.#Q === e) return true;
if (e.self === undefined) return false;
try {
process.chdir(e.self);
this.#Q = e;
return true;
} catch {
return false;
}
}
giveBack() {
try {
process.chdir(this.#X);
} catch {
process.chdir(_.parse(this.#X).root);
}
}
}
class EntryStats {
known;
#ee;
constructor(e, t) {
this.known = new KnownStats(t, e);
this.#ee = WorkingFolder.lend(e);
}
of(e, t, n) {
const r = this.#ee?.enter(e) ? (0, i.Yw)(t) : e.entry(t);
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
this.#ee?.giveBack();
}
}
class Folder {
path;
prefix;
#te;
#ne;
constructor(e, t) {
this.#te = e;
this.path = t;
this.prefix = t === "" ? "" : `${t}/`;
this.#ne = (0, i.ER)(t) ? `${e}/${this.prefix}` : undefined;
}
get self() {
return this.#ne;
}
entry(e) {
const t = this.#ne;
return t !== undefined && (0, i.ER)(e) ? t + e : (0, i.uk)(this.#te, this.prefix + e);
}
}
class KnownRun {
#K;
#se;
#re=0;
#ie=0;
#oe=0;
constructor(e, t) {
this.#K = e;
this.#se = t;
}
add(e, t) {
if (e !== this.#re + this.#oe || t !== this.#ie + this.#oe) {
this.end();
this.#re = e;
this.#ie = t;
}
this.#oe++;
}
end() {
if (this.#oe > 0) this.#K.takeOver(this.#re, this.#se, this.#ie, this.#oe);
this.#oe = 0;
}
}
var v = n(20757);
var S = n(30267);
function scan(e, t, n = {}) {
return new Scanner(e, t, n).run();
}
class Scanner {
#te;
#ae;
#t;
#E;
#ce;
#se;
#fe;
#de;
#le;
#ue;
#K;
#he={
skipped: [],
repositories: []
};
#pe=[];
#me=new Map;
#Y;
constructor(e, t, n) {
const {own: r = [], secrets: o = [], screen: a, known: c = new f.PH, since: d = Date.now(), found: l} = n;
this.#te = e;
this.#ae = t;
this.#t = (0, v.Vw)(e, r);
this.#E = o.map(i.xe);
this.#ce = a;
this.#se = c;
this.#fe = new EntryStats(e, c);
this.#le = d;
this.#ue = l;
this.#K = new f.PH(c.count);
this.#de = new KnownRun(this.#K, c);
this.#Y = (0, s.lstatSync)(`${e}/.`, {
bigint: true
}).dev;
}
run() {
const e = (0, s.readdirSync)(this.#te, {
encoding: "latin1"
});
try {
this.#ye(new Folder(this.#te, ""), e, 0, this.#se.count);
} finally {
this.#fe.close();
}
this.#de.end();
return {
...this.#he,
tree: this.#K,
pairs: Int32Array.from(this.#pe.slice(0, this.#K.count))
};
}
#ye(e, t, n, s) {
t.sort();
const r = this.#se;
const i = [];
let a = n;
for (const n of t) {
if (e.path === "" && ((0, v.sJ)(n) || n === ".git")) continue;
while (a < s && r.names[a] < n) a = r.ends[a];
const t = a < s && r.names[a] === n;
if ((0, o.M)(n)) this.#ge(e, n); else this.#O(e, n, t ? a : -1, i);
}
this.#ke(e, i);
}
#we(e, t) {
const {names: n, ends: s} = this.#se;
const r = s[t];
const i = [];
for (let o = t + 1; o < r; o = s[o]) this.#O(e, n[o], o, i);
this.#ke(e, i);
}
#O(e, t, n, s) {
const i = e.prefix + t;
if (this.#t.has(i) || this.#ae.excludes(i)) this.#be(); else if (this.#Ae(i, t, n)) this.#_e(`${e.path}/***`, "secret-name"); else {
try {
s.push(this.#fe.of(e, t, n));
} catch (e) {
if ((0, r.$N)(e) !== "ENOENT") this.#_e(i, "unreadable"); else this.#ve();
}
}
}
#Ae(e, t, n) {
if (this.#E.some(t => e.includes(t))) return true;
return (this.#ce === "all" || this.#ce === "new" && n < 0) && (0, a.f)(t) !== undefined;
}
#ke(e, t) {
for (const n of t) {
const t = e.prefix + n.name;
const {stat: s} = n;
const r = s ? kindOf(s) : this.#se.kinds[n.j];
if (s && s.dev !== this.#Y) this.#_e(t, "other-mount"); else if (r === f.Md) this.#Se(t, n); else if (!this.#ae.includes(t)) this.#be(); else if (r === f.PW) this.#Ee(n); else if (r === f.ps) this.#xe(t, n); else this.#_e(t, s?.isFIFO() ? "fifo" : s?.isSocket() ? "socket" : "device");
}
}
#Se(e, t) {
const n = this.#ae.includes(e);
if (!n && !this.#ae.mayIncludeBelow(e)) {
this.#be();
return;
}
const s = (t.facts & l) !== 0;
const r = s ? undefined : this.#Oe(e);
if (!s && !r) return;
const i = this.#$e(f.Md, t);
this.#K.set(i, f.CQ);
const o = new Folder(this.#te, e);
if (r) this.#ye(o, r, ...this.#Ie(t.j)); else this.#we(o, t.j);
this.#K.close();
if (!n && this.#K.count === i + 1) {
this.#de.end();
this.#K.dropLast();
this.#be();
}
}
#Ie(e) {
return e >= 0 && this.#se.kinds[e] === f.Md ? [ e + 1, this.#se.ends[e] ] : [ 0, 0 ];
}
#Oe(e) {
try {
return (0, s.readdirSync)((0, i.uk)(this.#te, e), {
encoding: "latin1"
});
} catch {
this.#_e(e, "unreadable");
return undefined;
}
}
#Ee(e) {
const {facts: t, j: n, stat: s} = e;
const r = this.#$e(f.PW, e, s ? Number(s.size) : this.#se.sizes[n]);
if (t & h) this.#K.set(r, f.tA);
if (t & u) {
this.#K.set(r, f.sn);
const e = s ? s.ino : this.#se.inodes[n];
const t = this.#me.get(e);
if (t === undefined) this.#me.set(e, r); else this.#K.hardLinks.set(r, t);
}
if (!s && this.#se.has(n, f._E)) this.#K.set(r, f._E); else if (s && this.#fe.known.provesContent(n, this.#K, r)) this.#K.copyHash(r, this.#se, n);
if (!this.#ue || this.#K.hardLinks.has(r)) return;
this.#de.end();
this.#ue(this.#K, r);
}
#xe(e, t) {
try {
const n = t.stat ? undefined : this.#se.targets.get(t.j);
const r = n ?? (0, s.readlinkSync)((0, i.uk)(this.#te, e), {
encoding: "latin1"
});
this.#K.targets.set(this.#$e(f.ps, t, r.length), r);
} catch {
this.#_e(e, "unreadable");
}
}
#$e(e, {name: t, j: n, facts: s, stat: r}, i = 0) {
const o = e === f.ps ? 511 : modeIn(s);
const a = r ? this.#K.add(t, e, {
mode: o,
size: i,
...timesOf(r)
}) : this.#K.addUntimed(t, e, o, i);
if (!r) this.#de.add(a, n); else if ((0, S.K)((0, c.Wj)(r.ctimeNs), (0, c.Wj)(r.mtimeNs), this.#le)) this.#K.set(a, f.CS);
this.#pe[a] = n;
return a;
}
#ge(e, t) {
const n = e.prefix + t;
const r = t === ".git" ? (0, s.lstatSync)((0, i.uk)(this.#te, n), {
throwIfNoEntry: false
}) : undefined;
if (r?.isDirectory() || r?.isFile()) {
this.#he.repositories.push({
path: e.path,
gitFile: r.isFile()
});
this.#be();
} else this.#_e(n, "git-name");
}
#_e(e, t) {
this.#he.skipped.push({
path: (0, i.WV)(e),
reason: t
});
this.#be();
}
#be() {
this.#ve();
for (let e = this.#K.openDirectory; e >= 0 && !this.#K.has(e, f.yP); e = this.#K.parents[e]) {
this.#K.set(e, f.yP);
}
}
#ve() {
const e = this.#K.openDirectory;
if (e >= 0) this.#K.clear(e, f.CQ);
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
if (!(e instanceof s.yo)) throw e;
throw new s.fk("manifest-invalid", `Checkpoint refused: its scope is none. ${(0, 
s.bD)(e)}`);
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
const f = new Uint8Array(0);
class Sources {
dependencies=[];
oidBytes;
kinds;
at;
#Te;
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
if (this.#Te) this.oids = this.#Te;
}
get oids() {
return this.#Te ?? f;
}
set oids(e) {
this.#Te = new Uint8Array(this.kinds.length * this.oidBytes);
this.#Te.set(e);
}
oid(e) {
const t = e * this.oidBytes;
return Buffer.from(this.oids.subarray(t, t + this.oidBytes)).toString("hex");
}
setGit(e, t) {
this.setOid(e, Buffer.from(t, "hex"));
}
setOid(e, t) {
if (!this.#Te) this.oids = new Uint8Array(0);
this.kinds[e] = i;
this.#Te?.set(t, e * this.oidBytes);
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
if (!this.#Te) this.oids = new Uint8Array(0);
this.kinds[e] = i;
this.#Te?.set(t.oids.subarray(n * this.oidBytes, (n + 1) * this.oidBytes), e * this.oidBytes);
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
const l = c + i.length + a.length;
if (!r.reserve(l)) {
n.update(r.take());
r.reserve(l);
}
const u = e.kinds[s];
r.byte(u === o.Md ? d.d : u === o.PW ? d.f : d.l);
r.byte(f);
r.octal(e.modes[s]);
r.byte(f);
writeContent(r, e, s);
r.byte(f);
r.put(i);
r.name(a);
r.byte(0);
}
return n.update(r.take()).digest("hex");
}
function checkStateHash(e) {
const {files: t, bytes: n} = e.tree.totals();
if (t !== e.files || n !== e.bytes) {
throw new r.fk("manifest-invalid", `Manifest refused: it speaks of ${e.files} files of ${e.bytes} bytes, and lists ${t} of ${n}. Use another copy.`);
}
if (stateHash(e.tree) === e.stateHash) return;
throw new r.fk("manifest-invalid", "Manifest refused: its state hash is not that of its entries. Use another copy.");
}
const a = 64 * 1024;
const c = 128;
const f = 32;
const d = {
d: 100,
f: 102,
l: 108
};
function writeContent(e, t, n) {
if (t.kinds[n] === o.Md) e.name("-"); else if (t.kinds[n] !== o.PW) e.name((0, s.hash)("sha256", Buffer.from(t.targets.get(n) ?? "", "latin1"), "hex")); else if (t.has(n, o._E)) e.hex(t.hashes, n * o.FA, o.FA); else throw new Error(`No hash is known of ${t.path(n)}.`);
}
const l = Array.from({
length: 256
}, (e, t) => t.toString(16).padStart(2, "0"));
function hexAt(e, t, n) {
let s = "";
for (let r = t; r < t + n; r++) s += l[e[r]];
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
#b;
#Ne=0;
#o=-1;
#Be=Buffer.alloc(0);
constructor(e) {
this.#b = Buffer.allocUnsafeSlow(e);
}
take() {
const e = this.#b.subarray(0, this.#Ne);
this.#Ne = 0;
return e;
}
get length() {
return this.#Ne;
}
reserve(e) {
if (this.#Ne + e <= this.#b.length) return true;
if (this.#Ne > 0) return false;
this.#b = Buffer.allocUnsafeSlow(e);
return true;
}
put(e) {
this.#b.set(e, this.#Ne);
this.#Ne += e.length;
}
utf8(e) {
this.#Ne += this.#b.write(e, this.#Ne, "utf8");
}
byte(e) {
this.#b[this.#Ne++] = e;
}
name(e) {
const t = this.#b;
let n = this.#Ne;
for (let s = 0; s < e.length; s++) t[n++] = e.charCodeAt(s);
this.#Ne = n;
}
prefix(e, t) {
const n = e.parents[t];
if (n !== this.#o) {
this.#o = n;
this.#Be = n < 0 ? Buffer.alloc(0) : Buffer.from(`${e.path(n)}/`, "latin1");
}
return this.#Be;
}
hex(e, t, n) {
const s = this.#b;
let i = this.#Ne;
for (let o = t; o < t + n; o++) {
const t = e[o];
s[i++] = r[t >> 4];
s[i++] = r[t & 15];
}
this.#Ne = i;
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
for (let e = this.#Ne + t - 1; e >= this.#Ne; e--) {
this.#b[e] = s + n % 10;
n = n / 10 | 0;
}
this.#Ne += t;
}
}
},
81446: (e, t, n) => {
n.d(t, {
CQ: () => u,
CS: () => f,
FA: () => h,
Md: () => r,
PH: () => Tree,
PW: () => i,
_E: () => a,
ps: () => o,
sn: () => l,
tA: () => d,
yP: () => c
});
var s = n(81399);
const r = 1;
const i = 2;
const o = 3;
const a = 1;
const c = 2;
const f = 4;
const d = 8;
const l = 16;
const u = 32;
const h = 32;
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
hashes=new Uint8Array(p * h);
targets=new Map;
hardLinks=new Map;
#Re=[];
#Pe=-1;
#Me="";
constructor(e = p) {
if (e > p) this.#Ce(e);
}
add(e, t, n) {
const s = this.#$e(e, t, n.mode, n.size);
this.mtimes[s] = n.mtime;
this.ctimes[s] = n.ctime ?? 0n;
this.inodes[s] = n.inode ?? 0n;
return s;
}
addUntimed(e, t, n, s) {
return this.#$e(e, t, n, s);
}
takeOver(e, t, n, s) {
this.mtimes.set(t.mtimes.subarray(n, n + s), e);
this.ctimes.set(t.ctimes.subarray(n, n + s), e);
this.inodes.set(t.inodes.subarray(n, n + s), e);
this.hashes.set(t.hashes.subarray(n * h, (n + s) * h), e * h);
}
close() {
const e = this.#Re.pop();
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
return this.#Re.at(-1) ?? -1;
}
path(e) {
return this.#Be(this.parents[e]) + this.names[e];
}
pathLength(e) {
return this.#Be(this.parents[e]).length + this.names[e].length;
}
hash(e) {
return this.hashes.subarray(e * h, (e + 1) * h);
}
setHash(e, t, n = 0) {
for (let s = 0; s < h; s++) this.hashes[e * h + s] = t[n + s];
this.set(e, a);
}
copyHash(e, t, n) {
this.setHash(e, t.hashes, n * h);
}
hasHashOf(e, t, n) {
for (let s = 0; s < h; s++) {
if (this.hashes[e * h + s] !== t.hashes[n * h + s]) return false;
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
#$e(e, t, n, s) {
const i = this.count;
if (i === this.kinds.length) this.#Ce(i * 2);
this.names.push(e);
this.parents[i] = this.openDirectory;
this.kinds[i] = t;
this.modes[i] = n;
this.sizes[i] = s;
this.ends[i] = i + 1;
this.count = i + 1;
if (t === r) this.#Re.push(i);
return i;
}
#Be(e) {
if (e < 0) return "";
if (e !== this.#Pe) {
this.#Me = `${this.path(e)}/`;
this.#Pe = e;
}
return this.#Me;
}
#Ce(e) {
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
this.hashes = new Uint8Array(moved(this.hashes, e * h));
}
}
function moved({buffer: e, byteOffset: t, byteLength: n, BYTES_PER_ELEMENT: s}, r) {
const i = t + n;
const o = t === 0 && i === e.byteLength ? e : e.slice(t, i);
return o.transfer(r * s);
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
throw new s.yo(`Pattern "${e}" is wrong: it names nothing below the root. Write a path relative to it.`);
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
throw new s.yo(`Pattern "${t}" is wrong: it has over ${r} alternatives. Split it.`);
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
var f = n(26713);
var d = n(85799);
var l = n(40586);
const u = "refs/stash";
const h = "logs/refs/stash";
const p = [ ...[ "MERGE_HEAD", "MERGE_MSG", "MERGE_MODE", "CHERRY_PICK_HEAD", "REVERT_HEAD", "ORIG_HEAD" ], ...[ "info/sparse-checkout", c.o, h ] ];
const isKeptRef = e => /^refs\/(?:heads\/|tags\/|stash$)/.test(e);
function readGitState(e, t) {
const n = (0, f.readRefs)(e);
const s = (0, f.zy)(e, n);
const r = (0, d.readIfThere)(i.join(e.commonDir, "shallow")) ?? "";
const o = {};
for (const t of p) {
const n = (0, d.readIfThere)(i.join(e.gitDir, t), 1024 * 1024);
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
throw new o.fk("git-index-split", `Index not read: it is split, and its part sharedindex.${n.oid} is not there. Run "git reset".`);
}
return {
...s,
entries: (0, l.x)(r.entries, s.entries, n)
};
}
function readIndexFile({format: e}, t) {
const n = (0, d.readIfThere)(t, 512 * 1024 * 1024);
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
const c = [ ...(r[h] ?? "").matchAll(/^[0-9a-f]+ ([0-9a-f]+) /gm) ].map(([, e]) => e);
const f = n.get(u);
const d = [ ...new Set([ ...f === undefined ? [] : [ f ], ...c ]) ];
return {
known: o,
tips: a,
stashes: d,
staged: s ? await stagedBlobs(e, s, t) : []
};
}
function withoutStashes(e) {
const {[h]: t, ...n} = e.files;
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
const f = t.length > 0 ? [ "--not", ...t ] : [];
const d = (0, r.openSync)(o, "wx+", 384);
try {
const n = bundleHeader(e, c, t);
(0, r.writeSync)(d, n);
await e.stream(m, [ ...a, ...f, "" ].join("\n"), e => {
for (let t = 0; t < e.length; ) t += (0, r.writeSync)(d, e, t);
});
const s = Buffer.alloc(4);
(0, r.readSync)(d, s, 0, 4, n.length + y);
if (s.readUInt32BE() > 0) return true;
} catch (t) {
throw isPartialClone(e) ? partialClone(t) : t;
} finally {
(0, r.closeSync)(d);
}
(0, r.rmSync)(o);
return false;
}
function isPartialClone({commonDir: e}) {
const t = i.join(e, "objects", "pack");
return (0, r.existsSync)(t) && (0, r.readdirSync)(t).some(e => e.endsWith(".promisor"));
}
const partialClone = e => new o.fk("git-partial-clone", `Repository not kept: it is a partial clone, and not all of its objects are here (${(0, 
o.bD)(e)}). Fetch them with "git fetch --refetch --no-filter", or take a checkpoint that is not full.`);
const m = [ "pack-objects", "--revs", "--stdout", "-q", "--delta-base-offset", "--threads=2" ];
const y = 8;
function bundleHeader({format: e}, t, n) {
const s = e === "sha1" ? "# v2 git bundle\n" : "# v3 git bundle\n@object-format=sha256\n";
const r = n.map(e => `-${e}\n`).join("");
const i = [ ...t ].map(([e, t]) => `${t} ${e}\n`).join("");
return Buffer.from(`${s}${r}${i}\n`, "latin1");
}
function remoteCommits(e) {
const t = (0, f.readRefs)(e);
const n = [ ...t ].filter(([e]) => e.startsWith("refs/remotes/")).map(([, e]) => e);
const s = ((0, d.readIfThere)(i.join(e.gitDir, "FETCH_HEAD")) ?? "").split("\n").map(e => e.split("\t")[0]);
const r = [ ...t.values(), (0, f.zy)(e, t).commit ];
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
a = (0, f.$0)((0, f.readRefs)(e));
} catch (e) {
a = (0, o.bD)(e);
}
const c = [ "HEAD", ...p ].map(t => (0, d.readIfThere)(i.join(e.gitDir, t)) ?? "-");
const l = (0, d.readIfThere)(i.join(e.commonDir, "shallow")) ?? "-";
return (0, s.hash)("sha256", [ n, a, l, ...c ].join("\0"), "hex");
}
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
if (e instanceof i.fk) return undefined;
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
const {gitDir: n, args: r, env: i, signal: f} = e;
return new Promise((d, l) => {
const {spawn: u} = process.getBuiltinModule("node:child_process");
const h = u("git", [ ...a, ...r ], {
env: gitEnvironment(n, i),
windowsHide: true,
...f && {
signal: f
}
});
let p = "";
h.stdout.on("data", t);
h.stderr.on("data", e => {
if (p.length < c) p += e.toString("utf8");
});
h.on("error", e => l((0, o.$N)(e) === "ENOENT" ? noGit() : e));
h.on("close", (e, t) => {
if (e === 0) d(); else l(failed(r, p.trim() || `it ended with ${t ?? e}`));
});
h.stdin.on("error", () => undefined);
if (e.inputFile) (0, s.createReadStream)(e.inputFile, {
start: e.offset ?? 0
}).pipe(h.stdin); else h.stdin.end(e.input ?? "");
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
const failed = (e, t) => new o.fk("git-failed", `git ${e[0]} failed: ${t}. Check the repository with "git fsck".`);
const noGit = () => new o.yo("Git state needs the program git: it is not on PATH. Install git, or use a folder without a repository.");
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
const f = 32768;
const d = 16384;
const l = 16384;
const u = 8192;
const h = 4095;
function parseIndex(e, t) {
try {
return new IndexParser(e, oidBytes(t)).parse();
} catch (e) {
if (e instanceof r.fk) throw e;
throw invalid("it ends too early");
}
}
class IndexParser {
#ze;
#Le;
#je=a;
#Fe="";
constructor(e, t) {
this.#ze = e;
this.#Le = t;
}
parse() {
const e = this.#ze.readUInt32BE(4);
if (this.#ze.toString("latin1", 0, 4) !== "DIRC" || e < 2 || e > 4) throw invalid("it is no index");
const t = this.#ze.readUInt32BE(8);
if (t * c > this.#ze.length) throw invalid(`it claims ${t} entries`);
const n = [];
for (let s = 0; s < t; s++) n.push(this.#Ue(e));
const s = this.#De();
const r = s.get("link");
const o = r && (0, i.A)(r, this.#Le);
return {
entries: n,
sparse: s.has("sdir"),
...o ? {
link: o
} : {}
};
}
#Ue(e) {
const t = this.#je;
const field = e => this.#ze.readUInt32BE(t + e * 4);
const n = t + c;
const s = n + this.#Le;
const r = this.#ze.readUInt16BE(s);
const i = r & d ? this.#ze.readUInt16BE(s + 2) : 0;
const o = s + (r & d ? 4 : 2);
const a = e === 4 ? this.#He(o) : this.#Ze(t, o);
this.#Fe = a;
return {
path: a,
mode: field(6),
oid: this.#ze.toString("hex", n, s),
stage: r >> 12 & 3,
assumeValid: (r & f) !== 0,
skipWorktree: (i & l) !== 0,
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
#Ze(e, t) {
const n = this.#Ke(t);
this.#je = e + Math.ceil((n + 1 - e) / 8) * 8;
return this.#ze.toString("latin1", t, n);
}
#He(e) {
let t = e;
let n = this.#ze.readUInt8(t++);
let s = n & 127;
while (n & 128) {
n = this.#ze.readUInt8(t++);
s = (s + 1) * 128 + (n & 127);
}
const r = this.#Ke(t);
this.#je = r + 1;
if (s > this.#Fe.length) throw invalid("a name is wrong");
return this.#Fe.slice(0, this.#Fe.length - s) + this.#ze.toString("latin1", t, r);
}
#Ke(e) {
const t = this.#ze.indexOf(0, e);
if (t < 0) throw invalid("a name does not end");
return t;
}
#De() {
const e = new Map;
const t = this.#ze.length - this.#Le;
while (this.#je + 8 <= t) {
const n = this.#ze.toString("latin1", this.#je, this.#je + 4);
if (/^[a-z]/.test(n) && n !== "sdir" && n !== "link") throw invalid(`it needs the extension ${JSON.stringify(n)}`);
const s = this.#ze.readUInt32BE(this.#je + 4);
e.set(n, this.#ze.subarray(this.#je + 8, Math.min(this.#je + 8 + s, t)));
this.#je += 8 + s;
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
const p = Math.min(e.path.length, h);
const m = (e.assumeValid ? f : 0) | (t ? d : 0) | e.stage << 12 | p;
i.writeUInt16BE(m, s);
if (t) {
i.writeUInt16BE((e.skipWorktree ? l : 0) | (e.intentToAdd ? u : 0), s + 2);
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
const invalid = e => new r.fk("git-index-invalid", `Index of the repository not read: ${e}. Check it with "git fsck".`);
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
const operationsUnderWay = ({gitDir: e}) => f.filter(t => statOf(e, t) !== undefined);
const f = [ "rebase-merge", "rebase-apply", "sequencer", "BISECT_LOG" ];
const statOf = (e, t) => (0, s.lstatSync)(r.join(e, t), {
throwIfNoEntry: false
});
const d = /^(?:ref: refs\/.+|(?!0+\s*$)[0-9a-f]{40,64})\s*$/;
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
const r = n.isFile() && !d.test((0, o.readIfThere)((0, i.uk)(e, s), 1024) ?? "");
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
const f = c("git", [ ...r.HU, "cat-file", "--batch", "--buffer" ], {
env: (0, r._K)(i, o),
stdio: [ "pipe", "pipe", "ignore" ],
windowsHide: true,
...a && {
signal: a
}
});
const d = new Promise((e, t) => {
f.on("error", t);
f.on("close", () => e());
});
d.catch(() => undefined);
f.stdin.on("error", () => undefined);
f.stdin.end(t.map(e => `${e}\n`).join(""));
const l = new BatchReader(t, s, n);
try {
for await (const e of f.stdout) l.feed(e);
} finally {
f.kill();
}
await d;
if (!l.complete) throw missing(t[l.index] ?? "", "git ended early");
}
class BatchReader {
#Te;
#Ge;
#We;
index=0;
#Ve=Buffer.alloc(0);
#Ye=-1;
#Je=false;
constructor(e, t, n) {
this.#Te = e;
this.#Ge = t;
this.#We = n;
}
get complete() {
return this.index === this.#Te.length;
}
feed(e) {
let t = this.#Ve.length > 0 ? Buffer.concat([ this.#Ve, e ]) : e;
this.#Ve = Buffer.alloc(0);
while (t.length > 0) {
if (this.#Ye >= 0) t = this.#qe(t); else if (this.#Je) {
t = t.subarray(1);
this.#Je = false;
} else {
const e = t.indexOf(i);
if (e < 0) {
this.#Ve = t;
return;
}
this.#Xe(t.toString("latin1", 0, e));
t = t.subarray(e + 1);
}
}
}
#Xe(e) {
const t = this.#Te[this.index];
const [n, s, r] = e.split(" ");
if (n !== t || !this.#Ge.includes(s ?? "")) throw missing(t, s === "missing" ? "it is not there" : `it is ${s}`);
this.#Ye = Number(r);
if (this.#Ye === 0) this.#qe(Buffer.alloc(0));
}
#qe(e) {
const t = e.subarray(0, this.#Ye);
this.#Ye -= t.length;
const n = this.#Ye === 0;
const {index: s} = this;
if (n) {
this.index++;
this.#Ye = -1;
this.#Je = true;
}
this.#We(s, t, n);
return e.subarray(t.length);
}
}
const missing = (e, t) => new s.fk("git-object-missing", `Content not found: the repository here lacks the object ${e} (${t}). Fetch the commit, or use a checkpoint made with --full.`);
async function objectTypes(e, t) {
if (t.length === 0) return [];
const n = await e.run([ "cat-file", "--batch-check=%(objecttype)" ], `${t.join("\n")}\n`);
return n.toString("latin1").trimEnd().split("\n").map(e => e.endsWith(" missing") ? "missing" : e);
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
throw new i.fk("git-reftable", "Git state not read: the repository keeps its refs as a reftable. Use files.");
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
#a;
#Qe;
#et=false;
constructor(e, t, n, s, r) {
this.#Qe = r;
this.gitDir = e;
this.commonDir = t;
this.format = n;
this.#a = s;
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
return (0, i.EO)(this.#tt(e, t));
}
stream(e, t, n) {
return (0, i.t1)(this.#tt(e, t), n);
}
async index(e, t) {
const n = r.join(this.commonDir, "objects", "pack");
const listed = () => exists(n) ? (0, s.readdirSync)(n) : [];
const o = new Set(listed());
try {
await (0, i.t1)({
...this.#tt([ "index-pack", "--stdin", "--fix-thin" ], undefined),
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
if (!this.#et) {
makeScratch(this.#a, this.format, readIfThere(r.join(this.commonDir, "shallow")));
this.#et = true;
}
const e = {
GIT_OBJECT_DIRECTORY: r.join(this.commonDir, "objects")
};
return {
gitDir: this.#a,
env: e,
signal: this.#Qe
};
}
#tt(e, t) {
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
2637: (e, t, n) => {
n.d(t, {
Hl: () => parseKeyValues,
Pv: () => lastOfEach,
Rd: () => formatKeyValues,
Rr: () => parsePath,
sI: () => isWritableName
});
function parseKeyValues(e, {platform: t = process.platform, unnamed: n = true} = {}) {
const s = new Map;
const r = new Lines(e, t === "win32");
for (let e = r.next(); e !== undefined; e = r.next()) {
if (e === "") continue;
const t = e.indexOf("=");
const i = e.indexOf("<<");
if (t >= 0 && (i < 0 || t < i)) {
if (t === 0 && !n) return {
entries: s,
problem: "Value cannot be null. (Parameter 'name')"
};
s.set(e.slice(0, t), e.slice(t + 1));
continue;
}
if (i < 0) return {
entries: s,
problem: `Invalid format '${e}'`
};
const o = e.slice(0, i);
const a = e.slice(i + 2);
if (o === "" || a === "") {
return {
entries: s,
problem: `Invalid format '${e}'. Name must not be empty and delimiter must not be empty`
};
}
const {value: c, problem: f} = r.until(a);
if (f !== undefined) return {
entries: s,
problem: f
};
s.set(o, c);
}
return {
entries: s
};
}
class Lines {
#nt;
#st;
#je=0;
#rt=0;
constructor(e, t) {
this.#nt = e;
this.#st = t;
}
next() {
if (this.#je >= this.#nt.length) return undefined;
const e = this.#je;
const t = this.#nt.indexOf("\n", e);
this.#je = t < 0 ? this.#nt.length : t + 1;
this.#rt = t < 0 ? this.#nt.length : t;
if (this.#st && t > e && this.#nt[t - 1] === "\r") this.#rt = t - 1;
return this.#nt.slice(e, this.#rt);
}
until(e) {
const t = this.#je;
let n = t;
for (let t = this.next(); t !== e; t = this.next()) {
if (t === undefined) return {
problem: `Invalid value. Matching delimiter not found '${e}'`
};
if (this.#rt === this.#nt.length) return {
problem: "Invalid value. EOF marker missing new line."
};
n = this.#rt;
}
return {
value: this.#nt.slice(t, n)
};
}
}
function formatKeyValues(e) {
return [ ...e ].map(([e, t]) => formatEntry(e, t)).join("");
}
function formatEntry(e, t) {
if (!/[\r\n]/.test(t)) return `${e}=${t}\n`;
let n = "rerail_end_of_value";
while (t.includes(n)) n += "_";
return `${e}<<${n}\n${t}\n${n}\n`;
}
function parsePath(e) {
return lastOfEach(e.split(/\r\n|\n|\r/).filter(e => e !== ""));
}
function lastOfEach(e) {
return [ ...new Set([ ...e ].reverse()) ].reverse();
}
function isWritableName(e) {
return e !== "" && !/[\r\n=]|<</.test(e);
}
},
50014: (e, t, n) => {
n.d(t, {
Bb: () => apply,
t2: () => recorded
});
var s = n(19473);
const r = {
RETRY: [ "restore", "retry" ],
RESUME: [ "resume" ],
SKIP: [ "skip" ],
ROLLBACK: [ "nominate" ],
MANUAL: [ "hand-over" ]
};
const i = new Set([ "restore" ]);
async function apply(e, t, n, s) {
const o = r[e.strategy].filter(e => t[e] || !i.has(e));
const a = o.every(e => t[e]) ? o : [ "hand-over" ];
let c = {
done: true
};
for (const r of a) {
const i = t[r];
if (!i) return {
done: false,
why: `nothing here can do "${r}"`
};
c = await perform(r, i, {
key: `${s}/${r}`,
why: e.why
}, n);
if (!c.done) break;
}
return c;
}
async function perform(e, t, n, s) {
const {key: r, why: i} = n;
const a = await s.record(r, {
kind: "intent",
act: e,
why: i
});
if (!a) {
const i = await s.find(r, "act");
if (i) return outcomeOf(i);
const a = t.resolve ? await t.resolve(n) : {
done: false,
why: o
};
if (a) return settle(e, n, a, s);
}
return settle(e, n, await attempt(t, n), s);
}
async function recorded(e, t, n, r) {
const i = {
key: e.newKey(t),
why: n
};
await e.record(i.key, {
kind: "intent",
act: t,
why: n
});
try {
const {result: n, durationMs: s, ...o} = await r();
const a = s === undefined ? {} : {
durationMs: Math.round(s)
};
await settle(t, i, {
done: true,
...o,
...a
}, e);
return n;
} catch (n) {
await settle(t, i, {
done: false,
why: (0, s.bD)(n)
}, e);
throw n;
}
}
const o = "it was begun before, and whether it was done is unknown; rerail does not do it twice";
async function attempt(e, t) {
try {
return await e.run(t);
} catch (e) {
return {
done: false,
why: (0, s.bD)(e)
};
}
}
async function settle(e, {key: t, why: n}, s, r) {
await r.record(t, {
kind: "act",
act: e,
why: n,
...s
});
return s;
}
const outcomeOf = ({done: e, why: t, checkpoint: n, durationMs: s}) => ({
done: e,
...t === undefined ? {} : {
why: t
},
...n === undefined ? {} : {
checkpoint: n
},
...s === undefined ? {} : {
durationMs: s
}
});
},
66118: (e, t, n) => {
n.d(t, {
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
async function takeFingerprint(e, t) {
const {execFile: s} = await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.t.bind(n, 31421, 19));
const version = (e, n) => new Promise(r => {
s(e, [ ...n ], {
env: {
...t
},
timeout: o,
windowsHide: true
}, (t, n) => {
const s = n.split("\n")[0]?.trim();
r(t || !s ? undefined : [ e, s.slice(0, 200) ]);
});
});
const a = await Promise.all(Object.entries(i).map(([e, t]) => version(e, t)));
const c = libcVersion();
return {
os: (0, r.platform)(),
arch: (0, r.arch)(),
...c === undefined ? {} : {
libc: c
},
home: t.HOME ?? (0, r.homedir)(),
user: userName(),
workspace: e,
tools: Object.fromEntries(a.filter(e => e !== undefined))
};
}
function differences(e, t) {
const n = [];
for (const [s, r] of a) {
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
return n;
}
const a = [ [ "os", "operating-system" ], [ "arch", "architecture" ], [ "libc", "c-library" ], [ "home", "home" ], [ "user", "user" ], [ "workspace", "workspace-path" ] ];
const c = /^(?:GITHUB_.*|RUNNER_.*|ACTIONS_.*|INPUT_.*|STATE_.*|RERAIL_.*|ImageVersion|PATH|Path|PWD|OLDPWD|SHLVL|_|INVOCATION_ID|JOURNAL_STREAM|SYSTEMD_EXEC_PID|MEMORY_PRESSURE_.*|SSH_.*|XDG_SESSION.*|TERM.*|COLUMNS|LINES|NODE_.*COVERAGE.*)$/;
function environmentHashes(e, t) {
const n = {};
for (const r of Object.keys(e).sort()) {
const i = e[r];
if (i === undefined || c.test(r)) continue;
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
var s = n(66118);
const r = [ ...[ "BASH_ENV", "ENV", "BASH_FUNC_*", "BASHOPTS", "SHELLOPTS", "PROMPT_COMMAND", "PS4", "IFS", "CDPATH", "ZDOTDIR" ], ...[ "FPATH", "SHELL", "PSModulePath", "ComSpec", "PATHEXT" ], ...[ "PATH", "HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_*", "TMPDIR", "TEMP", "TMP" ], ...[ "LD_*", "DYLD_*", "GCONV_PATH", "LOCPATH", "NLSPATH", "HOSTALIASES", "RES_OPTIONS", "MALLOC_*", "GLIBC_*" ], ...[ "NODE_OPTIONS", "NODE_PATH", "NODE_EXTRA_CA_CERTS", "NODE_REPL_*", "NODE_V8_COVERAGE", "DENO_*", "BUN_*" ], ...[ "PYTHON*", "PERL5*", "PERL_*", "PERLLIB", "RUBYOPT", "RUBYLIB", "RUBYPATH", "GEM_*", "BUNDLE_*" ], ...[ "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "JAVA_OPTS", "CLASSPATH", "MAVEN_*", "GRADLE_*" ], ...[ "SBT_OPTS", "JVM_OPTS", "KOTLIN_*", "SCALA_*", "ANT_*", "PHPRC", "PHP_INI_SCAN_DIR", "COMPOSER_*", "LUA_*" ], ...[ "DOTNET_*", "COR_*", "CORECLR_*", "MSBUILD*", "NUGET_*", "R_PROFILE*", "R_ENVIRON*", "R_LIBS*", "JULIA_*" ], ...[ "ERL_*", "ELIXIR_ERL_OPTIONS", "MIX_*", "GHC_*", "OCAML*", "TCLLIBPATH", "GUILE_*", "EMACSLOADPATH", "VIMINIT" ], ...[ "MAKEFLAGS", "MAKEFILES", "GNUMAKEFLAGS", "CMAKE_TOOLCHAIN_FILE", "CMAKE_PROJECT_*", "CMAKE_*_LAUNCHER" ], ...[ "RUSTC", "RUSTC_*", "RUSTDOC", "RUSTFLAGS", "RUSTUP_*", "CARGO_*", "GOFLAGS", "GOENV", "GOPROXY", "GOSUMDB" ], ...[ "GONOSUMDB", "GONOSUMCHECK", "GOINSECURE", "GOPRIVATE", "GOTOOLCHAIN", "npm_config_*", "YARN_*", "PNPM_*" ], ...[ "COREPACK_*", "PIP_*", "UV_*", "POETRY_*", "CONDA_*", "VIRTUALENV_*", "HOMEBREW_*", "BAZEL_*", "CCACHE_*" ], ...[ "GIT_*", "SSH_ASKPASS*", "EDITOR", "VISUAL", "PAGER", "MANPAGER", "LESSOPEN", "LESSCLOSE", "BROWSER", "GH_*" ], ...[ "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "FTP_PROXY", "NO_PROXY", "SSL_CERT_*", "SSLKEYLOGFILE", "OPENSSL_*" ], ...[ "CURL_*", "REQUESTS_CA_BUNDLE", "WGETRC", "AWS_CA_BUNDLE", "AWS_CONFIG_FILE", "KUBECONFIG", "DOCKER_*" ] ];
const i = new RegExp(`^(?:${r.map(e => e.replaceAll("*", "[^]*")).join("|")})$`, "i");
const isLoaderVariable = e => i.test(e);
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
why: "no checkpoint was taken after it"
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
if (e.commit !== t.commit) n.push({
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
return [ ...e.fingerprint ? (0, s.tX)(e.fingerprint, t.fingerprint) : [ {
reason: "machine-unknown",
why: "the machine it ran on was not recorded"
} ], ...n.map(e => ({
reason: "path-missing",
why: `${e} is to be on PATH, but is not on this machine`
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
const n = t.stage === undefined ? "The checkpoint for clean tries" : `The checkpoint of stage "${t.stage}"`;
return e.bestEffort(n, async () => {
const {context: i, inputs: o} = e;
const [d, l, u, h] = await Promise.all([ e.engine(), e.localStore(), e.job(), e.ledger() ]);
if (u.secret.lost) throw new s.yo(f);
const p = {
root: i.workspace,
store: l,
identity: {
...u.identity,
sequence: t.sequence,
clean: t.clean,
...i.sha === undefined ? {} : {
commit: i.sha
},
...t.stage ? {
stage: t.stage
} : {}
},
...t.parent === undefined ? {} : {
parent: t.parent
},
...o.exclude.length === 0 ? {} : {
exclude: o.exclude
},
secrets: o.secrets,
masker: e.masker,
caps: {
bytes: a,
ms: Math.min(c, t.withinMs ?? c)
},
...t.withinMs === undefined ? {
signal: e.cancel
} : {}
};
const m = await (0, r.t2)(h, "capture", n, async () => {
const e = await d.capture(p);
return {
result: e,
checkpoint: e.id,
durationMs: e.ms
};
});
tell(e, m, t);
return m;
});
}
const f = "the notes of this job's other steps cannot be read, so that rerail does not know all its secrets. Use rerail by its repository in all steps of a job, and leave RUNNER_TEMP/rerail alone";
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
const f = (0, s.randomBytes)(o);
const d = (0, s.createCipheriv)(r, keyOf(i, a), f).setAAD(a);
const l = Buffer.concat([ d.update(JSON.stringify([ ...new Set(n) ]), "utf8"), d.final() ]);
const u = Buffer.concat([ f, d.getAuthTag(), l ]).toString("base64");
return u.length <= c ? u : undefined;
}
async function openMasks(e, t, n) {
const i = e.inputs.checkpointKey;
if (i === undefined || n.length > c) return undefined;
const f = await bindingOf(e, t);
const d = Buffer.from(n, "base64");
try {
const e = {
authTagLength: a
};
const t = (0, s.createDecipheriv)(r, keyOf(i, f), d.subarray(0, o), e);
t.setAAD(f).setAuthTag(d.subarray(o, o + a));
const n = [ t.update(d.subarray(o + a)), t.final() ];
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
88034: (e, t, n) => {
n.r(t);
n.d(t, {
completeStage: () => completeStage,
failStage: () => failStage,
newestCheckpoint: () => newestCheckpoint,
openStage: () => openStage,
scriptHash: () => scriptHash,
snapshotOf: () => snapshotOf,
startProbes: () => startProbes
});
var s = n(77598);
var r = n(73024);
var i = n(76760);
var o = n(2637);
var a = n(66118);
var c = n(51455);
var f = n(58500);
var d = n(31421);
const l = /^Runner\.Worker(?:\.exe|\.dll)?$/;
const u = /^(?:_diag|_work|_update|bin|externals|update)(?:\.|$)/;
function runnerRoot(e = process.ppid) {
const t = programsOf(e).find(e => l.test(i.basename(e)));
return t === undefined ? undefined : i.dirname(i.dirname(t));
}
function runnerEntries(e) {
try {
return (0, r.readdirSync)(e).filter(e => u.test(e)).map(t => i.join(e, t));
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
return [ (0, d.execFileSync)("ps", [ "-o", "comm=", "-p", String(e) ], {
encoding: "utf8",
timeout: 2e3
}).trim() ];
} catch {
return [];
}
}
var h = n(16158);
const p = [ "/var/lib/dpkg/status", "/var/lib/rpm", "/usr/lib/sysimage/rpm", "/lib/apk/db/installed", "/var/lib/pacman/local", "/var/lib/docker/image/overlay2/repositories.json", "/var/lib/docker/image/overlayfs/repositories.json", "/var/lib/containers/storage/overlay-images/images.json", "/opt/homebrew/Cellar", "/usr/local/Cellar" ];
const m = 1500;
const y = 5e3;
async function probeOutside(e) {
const t = await listeningPorts();
return {
at: e,
databases: await modified(p),
...t === undefined ? {} : {
ports: t
}
};
}
async function outsideEffects(e, t, n) {
const s = [];
const add = e => s.push({
reason: h.wd,
why: e
});
const r = await probeOutside(e.at);
for (const t of new Set([ ...Object.keys(e.databases), ...Object.keys(r.databases) ])) {
if (e.databases[t] !== r.databases[t]) add(`it changed ${t}`);
}
const i = (r.ports ?? []).filter(t => !e.ports?.includes(t));
if (i.length > 0) add(`it left port ${i.slice(0, 5).join(", ")} listening`);
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
if (c > y) {
c = 0;
if (performance.now() - o > m) return "unknown";
await (0, f.setImmediate)();
}
for (const o of entriesOf(e)) {
const f = i.join(e, o.name);
if (isWithin(f, r) && !isWithin(f, s)) continue;
c += 1;
if (changedAt(f) >= t && f !== n) return {
file: f
};
if (o.isDirectory()) a.push(f);
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
var g = n(60245);
var k = n(32879);
async function openStage(e, t, n, s) {
const r = await e.job();
const i = await r.claimStage(t);
let o = {
version: g.hl,
name: t,
order: i,
state: "started",
script: scriptHash(n),
environment: (0, a.MQ)(s, (t, n) => e.masker.reveals(n)),
...e.context.sha === undefined ? {} : {
commit: e.context.sha
},
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
function scriptHash({shell: e = "", workingDirectory: t, text: n}) {
return (0, s.createHash)("sha256").update(JSON.stringify([ e, t, n ])).digest("hex");
}
function startProbes(e, t) {
return {
outside: e.bestEffort("The probe outside the workspace", () => probeOutside(e.clock.now())),
fingerprint: e.bestEffort("The probe of the machine", () => (0, a.mP)(e.context.workspace, t))
};
}
async function completeStage(e, t, n, s, r) {
const i = r && await captureAfter(e, t, r);
const {replay: o, blockers: a} = await replayOf(e, t.record.name, n);
const c = [ ...a, ...unclearCommands(n), ...secretFiles(r, i), ...leftOut(r, i), ...await outsideBlockers(e, s, n) ];
const f = await s.fingerprint;
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
...f === undefined ? {} : {
fingerprint: f
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
const {capture: r} = await Promise.all([ n.e(439), n.e(235) ]).then(n.bind(n, 64229));
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
blockers: [ w ]
};
const a = [ ...n.outputs.keys(), ...n.env.keys() ];
if (!a.every(o.sI)) return {
blockers: [ A ]
};
const c = s();
if (c.length === 0) return {
replay: r,
blockers: []
};
const f = await (0, k.F)(e, t, c);
return f === undefined ? {
replay: r,
blockers: [ b ]
} : {
replay: {
...r,
masks: f
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
const w = {
reason: "secret-output",
why: "its outputs or environment hold a secret, which is never kept"
};
const b = {
reason: "masked-value",
why: 'it masked a value, which only a "checkpoint-key" lets rerail keep'
};
const A = {
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
return (t?.skipped ?? []).filter(e => _.has(e.reason) || !n.has(keyOf(e))).map(({path: e, reason: t}) => ({
reason: "left-out",
why: `no checkpoint holds ${e} (${t})`
}));
}
const _ = new Set([ "secret-name", "unreadable", "changing" ]);
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
shared: e.env.RUNNER_ENVIRONMENT === "self-hosted",
path: (e.env.PATH ?? "").split(i.delimiter).filter(e => e !== "" && (0, r.existsSync)(e))
}, n.background));
return c ?? [ {
reason: "outside-effect",
why: "whether it changed anything outside the workspace is not known"
} ];
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
},
62403: (e, t, n) => {
n.d(t, {
E9: () => parseDuration,
TQ: () => f,
a3: () => formatDuration,
ec: () => c
});
const s = {
ms: 1,
s: 1e3,
m: 6e4,
h: 36e5,
d: 864e5
};
const r = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
const i = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const o = 35 * 864e5;
const a = "a number with a unit, as 90s, 15m, 2h or 1h30m";
const c = `${a}, at most 35d`;
const f = `${a} or 90d`;
function parseDuration(e, t = o) {
const n = e.trim().toLowerCase();
if (n === "0") return 0;
if (!i.test(n)) return undefined;
let a = 0;
for (const [, e, t] of n.matchAll(r)) a += Number(e) * s[t];
return a <= t ? Math.round(a) : undefined;
}
function formatDuration(e) {
if (Math.round(e) < 1e3) return `${Math.round(e)}ms`;
if (e < 1e4) return `${(Math.round(e / 100) / 10).toString()}s`;
const t = Math.round(e / 1e3);
if (t < 60) return `${t}s`;
if (t < 3600) {
const e = t % 60;
return e === 0 ? `${t / 60}m` : `${Math.floor(t / 60)}m${pad(e)}s`;
}
const n = Math.round(t / 60);
return n % 60 === 0 ? `${Math.floor(n / 60)}h` : `${Math.floor(n / 60)}h${pad(n % 60)}m`;
}
const pad = e => String(e).padStart(2, "0");
},
63854: (e, t, n) => {
n.d(t, {
X: () => maskTexts
});
function maskTexts(e, t) {
if (typeof t === "string") return e.mask(t);
if (Array.isArray(t)) return t.map(t => maskTexts(e, t));
if (typeof t !== "object" || t === null) return t;
return Object.fromEntries(Object.entries(t).map(([t, n]) => [ t, maskTexts(e, n) ]));
}
}
};
