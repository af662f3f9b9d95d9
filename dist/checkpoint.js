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
const f = (0, i.G4)(e).sort((e, t) => e.at - t.at);
const d = 2 * (c.length + f.length);
const h = new Float64Array(d);
const u = new Float64Array(d);
const ownAt = e => f[e - c.length];
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
for (const [e, {member: t, at: n, contentAt: s}] of f.entries()) place(c.length + e, n, s, t.size);
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
length: d,
from: h,
to: u,
sha256: e => isHeader(e) ? (0, s.hash)("sha256", (0, o.YS)(memberAt(e)), "buffer") : contentHash(e),
header: e => isHeader(e) ? memberAt(e) : undefined,
name: e => `${isHeader(e) ? "the header of " : ""}${(0, r.WV)(memberAt(e).path)}`
};
}
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
#e;
#t;
#n;
#s;
#r=new Set;
#i=new Set;
#o=new Set;
constructor(e, t, n, s) {
this.#e = e;
this.#t = t;
this.#n = n;
this.#s = s;
}
async run() {
await (0, i.al)(this.#s, this.#a(), e => this.#c(e), ({members: e}, {ok: t}) => this.#f(e, t));
for (const e of this.#o) this.#r.delete(e);
const land = (e, {sha256: t}) => {
if (t && Buffer.compare(t, this.#n.sha256(e)) === 0) this.#n.verified?.(e); else this.#o.add(e);
};
const fileTask = e => {
const {root: t = "", path: n = ""} = this.#n.target?.(e) ?? {};
return {
kind: "hashFile",
root: t,
path: n
};
};
await (0, i.al)(this.#s, this.#r, fileTask, land);
await (0, i.al)(this.#s, this.#i, e => this.#d(e), land);
return [ ...this.#o ].sort((e, t) => e - t);
}
* #a() {
for (const {frame: e, members: t} of shareOut(this.#t, this.#n)) {
const n = t.filter(t => this.#h(t, e));
if (n.length > 0) yield {
frame: e,
members: n
};
}
}
#h(e, {offset: t, raw: n}) {
const {from: s, to: r, target: i, prepare: o} = this.#n;
if (s[e] >= t && r[e] <= t + n) return true;
if (!i) this.#i.add(e); else if (!this.#r.has(e)) {
o?.(e);
this.#r.add(e);
}
return i !== undefined;
}
#c({frame: e, members: t}) {
const {position: n, size: s, raw: r} = e;
return {
kind: "unpack",
archive: this.#e,
position: n,
size: s,
raw: r,
...(0, o.CI)(e, this.#n, t)
};
}
#f(e, t) {
for (const n of e) {
if (!t) this.#o.add(n); else if (!this.#r.has(n)) this.#n.verified?.(n);
}
}
#d(e) {
const t = this.#n.from[e];
const n = this.#n.to[e];
const s = this.#t.filter(({offset: e, raw: s}) => e < n && e + s > t);
return {
kind: "hashFrames",
archive: this.#e,
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
const f = cut(a, c);
const d = c.from >= a.offset && c.to <= e;
if (d) takeWhole(t, r, f); else {
o ??= (0, s.createHash)("sha256");
o.update(f);
t.take?.(r, f, Math.max(a.offset, c.from) - c.from);
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
const damaged = (e, t) => new r.fk("content-damaged", `Archive refused: ${e.name(t)} is not what its manifest says. Use another copy or an older checkpoint.`);
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
const f = Buffer.concat([ c.update(r, "utf8"), c.final() ]);
return Buffer.concat([ a, c.getAuthTag(), f ]).toString("base64");
},
open(t, n, r) {
try {
const c = Buffer.from(r, "base64");
const f = c.subarray(0, o);
const d = keyFor(e, t);
const h = (0, s.createDecipheriv)(i, d, f, {
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
const f = 124;
const d = 1e6;
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
if (s > d || h & f || l > e) throw damaged("it cannot be right");
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
const damaged = e => new s.fk("archive-damaged", `Archive refused: its seek table is wrong: ${e}. Use another copy.`);
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
var f = n(64839);
const d = 1;
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
const {root: t, path: o, mode: a, needsChmod: c, sparse: f} = n(i);
e.root = t;
s.push(o);
e.modes[r] = a;
e.flags[r] = e.flags[r] | d | (c ? u : 0) | (f ? l : 0);
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
(0, f._r)(n);
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
if ((t[o] & (d | h)) === d) (0, r.rmSync)((0, i.uk)(e, n[o]));
}
}
function readFrame(e, {position: t, size: n, raw: s}, i) {
const o = n <= i.frame.length ? i.frame.subarray(0, n) : Buffer.allocUnsafe(n);
const a = (0, r.openSync)(e, "r");
try {
if ((0, r.readSync)(a, o, 0, n, t) < n) return undefined;
const e = (0, f.ji)(o, s);
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
const f = e[r];
if ((f & d) === 0) return;
const p = (f & h) === 0;
const m = n[r];
const y = (0, i.uk)(t, a[r]);
const w = new o.z(y, p ? m & 511 : undefined, (f & l) !== 0);
try {
w.write(c, s[r]);
if (p && (f & u) !== 0) w.chmod(m);
} finally {
w.close(p ? c.length : undefined);
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
const f = {
objectFormat: "sha1",
oid: () => undefined,
held: () => undefined
};
class EarlyBatches {
begun=[];
#u;
#l;
#p;
#m=0;
#y=[];
#w=i.v_;
constructor(e, t, n) {
this.#u = e;
this.#l = t;
this.#p = n;
}
offer(e, t) {
if (++this.#m === o.fe) this.#l.expect({
files: o.fe
});
if (e.sizes[t] <= c.Pg) return;
const n = (0, s.RH)(e, t) + (0, r.jC)(e.sizes[t]);
if (n > i.v_ || this.#p?.blobAt(e.path(t)) !== undefined) return;
if (n > this.#w) this.#g(e);
this.#y.push(t);
this.#w -= n;
}
#g(e) {
const t = this.#y;
this.#y = [];
this.#w = i.v_;
const n = this.#l.started;
if (!n || this.begun.length >= n.width) return;
const s = n.run({
kind: "pack",
batch: (0, a.Kb)(this.#u, e, t, f)
});
s.catch(() => undefined);
this.begun.push({
files: t,
answer: s
});
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
#k;
#v;
constructor(e, t) {
this.#k = e;
this.#v = t;
}
static open(e, t, n) {
try {
return new LiveFile((0, s.openSync)((0, i.uk)(e, t), a), n);
} catch (e) {
const t = (0, r.$N)(e);
if (t === "ENOENT" || t === "ENOTDIR") return "vanished";
return t === "ELOOP" ? "changing" : "unreadable";
}
}
read(e, t) {
let n = 0;
while (n < e.length) {
const r = t === undefined ? null : t + n;
const i = (0, s.readSync)(this.#k, e, n, e.length - n, r);
if (i === 0) break;
n += i;
}
return n;
}
isUnchanged() {
const {size: e, mtimeMs: t, ctimeMs: n, ino: r} = (0, s.fstatSync)(this.#k);
const {mtime: i, ctime: o, inode: a} = this.#v;
return e === this.#v.size && isTime(t, i) && isTime(n, o) && r === Number(a);
}
close() {
(0, s.closeSync)(this.#k);
}
}
const c = .001;
const isTime = (e, t) => Math.abs((0, o.VH)(e) - (0, o.Wj)(t)) < c;
const f = 512 * 1024;
function readThrough(e, t, n, s) {
const r = LiveFile.open(e, t, n);
if (typeof r === "string") return r;
try {
const {size: e} = n;
const t = Buffer.allocUnsafe(Math.min(Math.max(e, 1), f));
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
const f = 4;
class FrameWriter {
frames=[];
fileBytes=0;
#k;
#b;
#S=[];
#$=[];
#x;
#j=0;
#A=0;
#F=c.v_;
constructor(e, t) {
this.#k = (0, s.openSync)(e, "wx", 384);
this.#b = t;
this.#x = this.#O();
if (t) this.#I([ t.header ], 0);
}
get offset() {
return this.#A + this.#j;
}
get free() {
return this.#F - this.#j;
}
set frameLimit(e) {
this.#F = Math.min(e, c.v_);
}
space(e) {
return this.#x.buffer.subarray(this.#j, this.#j + e);
}
advance(e) {
this.#j += e;
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
if (this.#j === 0) return;
const e = this.#x;
e.raw = this.#j;
e.pending = e.codec.run(e.buffer.subarray(0, this.#j));
e.pending.catch(() => undefined);
this.#$.push(e);
this.#A += this.#j;
this.#j = 0;
this.#x = await this.#M();
}
async mark() {
await this.flush();
return {
offset: this.#A,
frames: this.frames.length + this.#$.length
};
}
async rollback(e) {
this.#j = 0;
await this.drain();
for (const {size: t} of this.frames.splice(e.frames)) this.fileBytes -= t;
this.#A = e.offset;
(0, s.ftruncateSync)(this.#k, this.fileBytes);
}
async drain() {
await this.flush();
while (this.#$.length > 0) await this.#f();
}
async append({frame: e, raw: t, sha256: n}) {
await this.drain();
this.#N(e, t, n);
this.#A += t;
}
async finish() {
await this.drain();
this.#E([ (0, a.X)(this.frames) ]);
this.close();
}
close() {
for (const {codec: e} of this.#S) e.close();
if (this.#S.length > 0) (0, s.closeSync)(this.#k);
this.#S.length = 0;
}
async #M() {
const e = this.#S.find(e => !this.#$.includes(e));
if (e) return e;
return this.#S.length < f ? this.#O() : this.#f();
}
#O() {
const e = {
buffer: Buffer.allocUnsafeSlow(c.v_),
codec: (0, c._S)(),
raw: 0,
pending: undefined
};
this.#S.push(e);
return e;
}
async #f() {
const e = this.#$.shift();
this.#N(await e.pending, e.raw);
return e;
}
#N(e, t, n) {
if (this.#b) this.#I(this.#b.seal(e, this.frames.length), t); else this.#I(e, t, n);
}
#I(e, t, n = hashOf(e)) {
this.frames.push({
size: this.#E(e),
raw: t,
sha256: n
});
}
#E(e) {
const t = this.fileBytes;
for (const t of e) {
for (let e = 0; e < t.length; ) e += (0, s.writeSync)(this.#k, t, e, t.length - e, this.fileBytes + e);
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
var d = n(5949);
var h = n(65397);
var u = n(98336);
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
var $ = n(69540);
const x = 256 * 1024;
const j = 512;
const A = 6;
const ascii = e => Uint8Array.from(Buffer.from(e));
const F = ascii('{"path":"');
const O = {
directory: ascii(',"type":"directory","mode":"'),
file: ascii(',"type":"file","mode":"'),
symlink: ascii(',"type":"symlink","mode":"')
};
const I = ascii('","mtime":"');
const M = ascii('","size":');
const N = ascii(',"sha256":"');
const E = ascii(',"sparse":true');
const R = ascii(',"git":"');
const T = ascii(',"redacted":true');
const B = ascii(',"in":');
const P = ascii(',"at":');
const L = ascii("},\n");
const C = ascii("}\n");
const [U, z, W, q] = [ 34, 44, 123, 46 ];
function* serializeManifest(e) {
const {tree: t, sources: n, frames: s, ...r} = e;
const i = {
format: $.uB,
version: $.xv,
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
a.text.put(e + 1 < t.count ? L : C);
}
yield a.text.take();
yield Buffer.from("]}\n");
}
const D = /^[ !#-[\]-~]*$/;
const _ = 1000000000n;
class EntryText {
text=new b.a(x);
#R;
#T;
#B;
#P=true;
#L=0n;
#C=ascii("0");
constructor(e, t) {
this.#R = e;
this.#T = t;
}
reserve(e) {
const t = this.#R;
const n = t.hardLinks.get(e);
const s = n === undefined ? t.targets.get(e)?.length ?? 0 : t.path(n).length;
const r = this.text.prefix(t, e).length + t.names[e].length;
return this.text.reserve(j + A * (r + s));
}
write(e) {
const {text: t} = this;
const n = this.#R;
const s = n.kinds[e];
this.#U(e);
t.put(O[s === S.Md ? "directory" : s === S.ps ? "symlink" : "file"]);
t.octal(n.modes[e]);
t.put(I);
this.#z(n.mtimes[e]);
if (s === S.Md || s === S.ps) t.byte(U); else this.#W(e);
if (s === S.ps) this.#q("target", n.targets.get(e) ?? "");
const r = this.#T.at[e];
if (r < 0) return;
t.put(P);
t.decimal(r);
}
#U(e) {
const {text: t} = this;
const n = t.prefix(this.#R, e);
if (n !== this.#B) {
this.#B = n;
this.#P = D.test(n.toString("latin1"));
}
const s = this.#R.names[e];
if (this.#P && D.test(s)) {
t.put(F);
t.put(n);
t.name(s);
t.byte(U);
} else {
t.byte(W);
t.utf8(fieldOf("path", this.#R.path(e)));
}
}
#q(e, t) {
this.text.byte(z);
this.text.utf8(fieldOf(e, t));
}
#z(e) {
const {text: t} = this;
if (e < 0n) {
t.name((0, w.fU)(e));
return;
}
let n = Number(e - this.#L);
if (n < 0 || n >= Number(_)) {
const t = e / _;
this.#L = t * _;
this.#C = ascii(String(t));
n = Number(e - this.#L);
}
t.put(this.#C);
if (n === 0) return;
t.byte(q);
t.padded(n, 9);
}
#W(e) {
const {text: t} = this;
const n = this.#R;
t.put(M);
t.decimal(n.sizes[e]);
t.put(N);
t.hex(n.hashes, e * S.FA, S.FA);
t.byte(U);
if (n.has(e, S.tA)) t.put(E);
const s = n.hardLinks.get(e);
if (s !== undefined) this.#q("sameAs", n.path(s));
this.#D(e);
}
#D(e) {
const {text: t} = this;
const n = this.#T.kinds[e];
if (n === v.Dg) return;
if (n === v.xF) {
const {oids: n, oidBytes: s} = this.#T;
t.put(R);
t.hex(n, e * s, s);
t.byte(U);
} else if (n === v.XF) t.put(T); else {
t.put(B);
t.decimal(n - v.M5);
}
}
}
function fieldOf(e, t) {
const n = (0, k.ns)(t);
if (n !== undefined) return `"${e}":${JSON.stringify(n)}`;
return `"${e}Bytes":"${Buffer.from(t, "latin1").toString("base64")}"`;
}
const H = 2 * 1024 * 1024;
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
const f = Buffer.concat([ Buffer.alloc((0, w.jC)(i) - i), w.bM ]);
await e.append({
frame: await n.run(f),
raw: f.length
});
return s.digest("hex");
} finally {
n.close();
}
}
function* blocks(e) {
let t = Buffer.allocUnsafeSlow(H);
let n = Buffer.allocUnsafeSlow(H);
let s = 0;
for (const r of e) {
for (let e = 0; e < r.length; ) {
const i = r.copy(t, s, e);
e += i;
s += i;
if (s < H) continue;
yield t;
[t, n, s] = [ n, t, 0 ];
}
}
if (s > 0) yield t.subarray(0, s);
}
async function storeState(e, t, n, i) {
const {request: o, ports: a, scratch: c, found: f} = e;
const {files: l} = f;
const p = r.join(c, "archive");
const m = new FrameWriter(p, a.key === undefined ? undefined : (0, d.A1)(a.key));
try {
t.watch.watchArchive(() => m.fileBytes);
await pack(e, t.threads, n, m);
refuseFindings(o, l, f.scanned);
if (i && l.lost.size === 0 && !l.foundMore() && f.isSame()) return undefined;
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
async function pack({found: e, toRead: t}, n, s, r) {
const {tree: i} = e.scanned;
const o = t.reduce((e, t) => e + i.sizes[t], 0);
await e.files.pack(t, r, n.poolFor({
files: t.length,
bytes: o
}), s);
n.close();
}
async function refuseMissingDependencies(e, t, n) {
for (const s of n) {
if (!e.locate || await e.locate(s) !== undefined) continue;
if ((await e.list()).some(e => e.id === s)) continue;
await e.remove(t);
throw new i.fk("dependency-removed", `Checkpoint not taken: ${s}, which has content of it, was removed meanwhile. Take it again.`);
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
throw new i.fk("secrets-found", `Checkpoint not taken: ${r.length} files hold credentials: ${o}. Remove or exclude them, or set secrets to "redact".`);
}
async function describeState({request: e, ports: t, found: n}, {watch: s, meter: r}, i) {
const {scanned: o, repository: a, nested: c, base: f, files: d} = n;
const {identity: h, paths: u, exclude: y, full: w = false, secrets: g, root: k} = e;
const {tree: v, sources: b} = (0, p.L)(o.tree, d.sources, d.lost);
const S = [];
const $ = [ ...a ? [ a.capture(v) ] : [], ...c.capture(v) ];
for (const [e, t] of $.entries()) S.push(await packRepository(i, t, e));
await i.drain();
return {
createdAt: new Date(t.clock.now()).toISOString(),
identity: h,
parent: f?.id ?? null,
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
skipped: [ ...o.skipped, ...d.skipped, ...c.skipped ],
secrets: g,
findings: d.findings,
repositories: S,
environment: (0, m.NE)(k),
metrics: r.read(s.elapsed, t.folder),
wayBack: K,
tree: v,
sources: b,
frames: i.frames
};
}
const K = [ "With rerail (dist/cli.js of its repository): rerail restore <id> --store STORE --root WORKSPACE, where this file is STORE/checkpoints/<id>.tar.zst.", 'By hand: tar --zstd -xf <this file>, for what is stored here; an entry marked "in" lies in the archive of that dependency, one marked "git" is what "git cat-file blob <id>" prints.' ];
},
65397: (e, t, n) => {
n.d(t, {
describeArchive: () => describeArchive,
q: () => describe
});
var s = n(98336);
async function describeArchive(e, t, n) {
const {archive: r, manifest: i} = await (0, s.p_)(e, t, n);
r.close();
return describe(t, i, r.fileBytes);
}
function describe(e, t, n) {
const {identity: s, parent: r, createdAt: i, files: o, bytes: a, dependencies: c, environment: f} = t;
const {workspace: d} = f;
return {
id: e,
parent: r,
createdAt: i,
files: o,
bytes: a,
storedBytes: n,
clean: s.clean,
workspace: d,
dependencies: c,
...origin(s)
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
},
37079: (e, t, n) => {
n.r(t);
n.d(t, {
fetchCheckpoint: () => fetchCheckpoint
});
var s = n(51455);
var r = n(76760);
var i = n(65397);
async function fetchCheckpoint(e, t, n, s, r) {
const i = new Map((await n.list()).map(e => [ e.id, e ]));
const o = new Set;
const a = [ e ];
for (let e = a.pop(); e !== undefined; e = a.pop()) {
if (o.has(e)) continue;
o.add(e);
const c = i.get(e) ?? await bringOne(e, t, n, s, r);
a.push(...c.dependencies);
}
return [ ...o ];
}
async function bringOne(e, t, n, o, a) {
await (0, s.mkdir)(o, {
recursive: true
});
const c = r.join(o, `${e}-${process.pid}`);
try {
await t.fetch(e, c);
const s = await (0, i.describeArchive)(c, e, a);
await n.put(s, c);
return s;
} finally {
await (0, s.rm)(c, {
force: true
});
}
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
var f = n(79424);
var d = n(81170);
var h = n(43382);
var u = n(81446);
var l = n(95648);
async function hashWorkspace(e, t, {clock: n, folder: p, log: m}) {
const y = (0, a.aw)(p, e);
const w = (0, a.hL)(y);
const {tree: g} = (0, c.S)(e, (0, f.Od)(t), {
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
const b = (0, l.L)(g, new d.jp(Math.max(1, g.count)), k);
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
m.debug(`Known files not saved: ${(0, r.bD)(e)}.`);
}
}
return (0, h.ml)(b.tree);
}
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
function whyUnsafe(e) {
if (e.length > o) return "path-too-long";
if (e.startsWith("/") || e.includes("\0")) return "path-escapes";
for (const t of e.split("/")) {
if (t === "" || t === "." || t === "..") return "path-escapes";
if (t.length > i) return "path-too-long";
if ((0, s.M)(t)) return "git-name";
}
return (0, r.sJ)(e) ? "own-name" : undefined;
}
},
98336: (e, t, n) => {
n.d(t, {
Rp: () => Le,
M6: () => RefusedManifest,
p_: () => openArchive,
openCheckpoint: () => openCheckpoint
});
var s = n(77598);
var r = n(73024);
var i = n(19473);
var o = n(57075);
var a = n(38522);
const c = 4247762216;
const f = 407710288;
const d = 4294967280;
const h = 4;
const u = 3;
const l = 1;
const p = [ 0, 1, 2, 4 ];
const m = 1e6;
function scanFrames(e, t) {
const readIn = (n, s) => {
if (n + s > e) throw damaged("it ends too early");
return t(n, s);
};
const n = [];
for (let t = 0; t < e; ) {
if (n.length >= m) throw damaged(`it has more than ${m} frames`);
const s = readIn(t, 4).readUInt32LE();
const r = (s & d) >>> 0 === f ? {
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
if (e !== c) throw damaged("it is no zstd file");
const s = n(t + 4, 1).readUInt8();
const r = (s & 32) !== 0;
const i = s >> 6;
const o = i === 0 ? r ? 1 : 0 : 2 ** i;
const a = t + 5 + (r ? 0 : 1) + (p[s & 3] ?? 0);
const f = o === 0 ? undefined : contentSize(n(a, o));
let d = a + o;
for (let e = false; !e; ) {
const t = n(d, u).readUIntLE(0, u);
e = (t & 1) === 1;
d += u + ((t >> 1 & 3) === l ? 1 : t >> 3);
}
if (s & 4) d += h;
return {
size: d - t,
raw: f
};
}
function contentSize(e) {
if (e.length === 1) return e.readUInt8();
if (e.length === 2) return e.readUInt16LE() + 256;
return e.length === 4 ? e.readUInt32LE() : Number(e.readBigUInt64LE());
}
const isTable = e => e.every(({raw: e}) => e !== undefined);
const damaged = e => new i.fk("archive-damaged", `Archive refused: ${e}. Use another copy or an older checkpoint.`);
var y = n(93205);
var w = n(64839);
const g = {
from: 0,
to: Number.POSITIVE_INFINITY
};
const k = 3;
const v = 2 * w.v_;
const b = 32 * 1024 ** 3;
class ArchiveReader {
file;
fileBytes;
frames;
rawBytes;
#k;
#_;
#H;
#K=[];
constructor(e, t) {
this.file = e;
this.#H = t;
this.#k = (0, r.openSync)(e, "r");
try {
this.fileBytes = (0, r.fstatSync)(this.#k).size;
const read = (e, t) => this.readFile(e, t);
const e = (0, y.n)(this.fileBytes, read);
if (t && !e) throw archive_reader_damaged("its seek table is missing");
this.#_ = e ?? scanFrames(this.fileBytes, read);
const isSmall = ({raw: e = Number.POSITIVE_INFINITY, size: t}) => e <= v && t <= v;
this.frames = isTable(this.#_) && this.#_.every(isSmall) ? this.#_ : undefined;
if (t && !this.frames) throw archive_reader_damaged("its frames are too large");
this.rawBytes = isTable(this.#_) ? this.#_.reduce((e, {raw: t}) => e + t, 0) : undefined;
} catch (e) {
this.close();
throw e;
}
}
set recordedFrames(e) {
this.#K = e;
}
readFile(e, t) {
const n = Buffer.allocUnsafeSlow(t);
for (let s = 0; s < t; ) {
const i = (0, r.readSync)(this.#k, n, s, t - s, e + s);
if (i === 0) throw archive_reader_damaged("it ends too early");
s += i;
}
return n;
}
get plainFrames() {
return this.frames && !this.#H ? [ ...wantedFrames(this.frames, [ g ]) ] : undefined;
}
verifyFrames() {
let e = 0;
for (const [t, {size: n, raw: r, sha256: i}] of this.#K.entries()) {
const o = this.frames?.[t];
if (o?.size !== n || o.raw !== r) return false;
const a = this.readFile(e, n);
if ((0, s.hash)("sha256", a, "hex") !== i) return false;
(0, w._r)(a);
e += n;
}
return true;
}
async* read(e = [ g ]) {
if (e.length === 0) return;
if (this.frames) yield* this.#J(this.frames, e); else yield* this.#G(e);
}
close() {
(0, r.closeSync)(this.#k);
}
async* #J(e, t) {
const n = [];
const next = async function*() {
const e = await n.shift();
yield e;
(0, w._r)(e.bytes);
};
for (const s of wantedFrames(e, t)) {
if (n.length >= k) yield* next();
const e = this.#V(s);
e.catch(() => undefined);
n.push(e);
}
while (n.length > 0) yield* next();
}
async #V({index: e, size: t, raw: n, position: s, offset: r}) {
const o = this.readFile(s, t);
const a = this.#H ? this.#H(o, e) : o;
const c = await (0, w.qY)(a, n).catch(e => {
throw archive_reader_damaged(`a frame cannot be unpacked (${(0, i.bD)(e)})`);
});
(0, w._r)(o);
if (c.length !== n) throw archive_reader_damaged(`a frame holds ${c.length} bytes instead of ${n}`);
return {
offset: r,
bytes: c
};
}
async* #G(e) {
const t = e.at(-1)?.to ?? 0;
let n = 0;
let s = 0;
try {
for await (const r of this.#Y()) {
const i = e[s];
if (i && i.from < n + r.length) yield {
offset: n,
bytes: r
};
n += r.length;
if (n > (this.rawBytes ?? b) || n > b) {
throw archive_reader_damaged("it holds more than it says, or more than can be read from front to back");
}
while ((e[s]?.to ?? Number.POSITIVE_INFINITY) <= n) s++;
if (n >= t) return;
}
} catch (e) {
throw e instanceof i.fk ? e : archive_reader_damaged(`it cannot be unpacked (${(0, 
i.bD)(e)})`);
}
if (t !== Number.POSITIVE_INFINITY && n < t) throw archive_reader_damaged("it ends too early");
}
async* #Y() {
let e = 0;
for (const {size: t, raw: n} of this.#_) {
const s = e;
e += t;
if (n === 0) continue;
const i = a.createZstdDecompress({
chunkSize: 1024 * 1024,
params: {
[a.constants.ZSTD_d_windowLogMax]: 27
}
});
try {
(0, o.pipeline)((0, r.createReadStream)(this.file, {
start: s,
end: e - 1
}), i, () => undefined);
for await (const e of i) yield e;
} finally {
i.destroy();
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
const archive_reader_damaged = e => new i.fk("archive-damaged", `Archive refused: ${e}. Use another copy or an older checkpoint.`);
var S = n(69540);
var $ = n(2090);
var x = n(87573);
const j = 21e5;
const A = 124;
const F = 156;
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
if (r !== x.IE) continue;
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
const t = Number.parseInt(e.toString("latin1", A, A + 11), 8);
return Number.isSafeInteger(t) && (0, x.YS)((0, $.uD)(t)).equals(e) ? t : undefined;
}
async function searchThrough(e) {
let t = 0;
let n = Buffer.alloc(0);
let s = 0;
let r;
let o;
for await (const {offset: a, bytes: c} of e.read()) {
if (a > b) throw missing();
let e = a;
while (e < a + c.length) {
if (e < t) {
e = Math.min(t, a + c.length);
continue;
}
const f = c.subarray(e - a, e - a + (r ? r.left : x.IE - n.length));
e += f.length;
t += f.length;
if (r) {
r.text += f.toString("latin1");
r.left -= f.length;
if (r.left > 0) continue;
o = paxSize(r.text);
r = undefined;
continue;
}
n = Buffer.concat([ n, f ]);
if (n.length < x.IE) continue;
const d = manifestSize(n);
if (d !== undefined) return {
at: t - x.IE,
size: d
};
if (n.every(e => e === 0)) throw missing();
if (++s > j) {
throw new i.fk("too-many-entries", `Archive refused: it has more than ${j} members. Use another copy.`);
}
const h = Number.parseInt(n.toString("latin1", A, A + 11), 8) || 0;
if (n[F] === O && h < I) r = {
left: (0, x.jC)(h),
text: ""
}; else {
t += (0, x.jC)(o ?? h);
o = undefined;
}
n = Buffer.alloc(0);
}
}
throw missing();
}
const O = "x".charCodeAt(0);
const I = 1024 * 1024;
const paxSize = e => {
const t = /^\d+ size=(\d{1,15})$/m.exec(e);
return t ? Number(t[1]) : undefined;
};
const missing = () => new i.fk("manifest-missing", `Archive refused: it has no ${S.U4}. It is not a checkpoint of rerail.`);
var M = n(5949);
var N = n(14325);
var E = n(40869);
var R = n(26713);
var T = n(61322);
function checkHead(e) {
if (!isObject(e) || e.format !== S.uB) throw refuse("manifest-invalid", "it is not a checkpoint of rerail");
if (e.version !== S.xv) {
const t = `version ${JSON.stringify(e.version)}, and this rerail knows ${S.xv}`;
throw refuse("version-unknown", `it has format ${t}`);
}
const {format: t, version: n, entries: s, frames: r, ...i} = e;
const o = firstProblem(i, L) ?? (B(r) ? undefined : "frames");
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
const refuse = (e, t) => new i.fk(e, `Manifest refused: ${t}. Use another copy or an older checkpoint.`);
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
const B = listOf(e => Array.isArray(e) && e.length === 3 && isCount(e[0]) && isCount(e[1]) && isSha256(e[2]));
const isRefName = e => isText(e) && (0, R._n)(e);
const isFolder = e => isText(e) && (e === "" || (0, T.TE)(e) === undefined);
const isModule = e => isText(e) && /^\.git\/modules\/./.test(e) && (0, T.TE)(e.slice(".git/".length)) === undefined;
const isSetting = e => Array.isArray(e) && e.length === 2 && e.every(isText) && (0, 
E.EW)(e[0], e[1]);
const P = maybe(shape({
at: isCount,
size: isCount,
sha256: isSha256
}));
const L = {
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
index: P,
refs: P,
bundle: P
}),
shallow: listOf(isOid),
config: listOf(isSetting),
files: e => mapOf(isText)(e) && Object.keys(e).every(e => N.mF.includes(e))
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
var C = n(78702);
var U = n(64571);
var z = n(81170);
var W = n(81446);
var q = n(60183);
var D = n(20757);
const show = e => JSON.stringify((0, C.WV)(e.slice(0, 200)));
const refusal_refuse = (e, t) => new i.fk(e, `Checkpoint refused: ${t}. Use another copy or an older checkpoint.`);
const invalid = e => refusal_refuse("manifest-invalid", e);
class OpenFolders {
#Q=[ {
prefix: "",
last: "",
lastKind: W.Md
} ];
#o;
constructor(e) {
this.#o = e;
}
enter(e, t) {
checkPath(e);
while (!e.startsWith(this.#X.prefix)) this.#Z();
const n = this.#X;
const s = e.slice(n.prefix.length);
if (s.includes("/")) throw withoutParent(e, s, n);
if (s === n.last) throw refusal_refuse("duplicate-entry", `${show(e)} is there twice`);
if (s < n.last) throw invalid(`${show(e)} is out of order`);
this.#ee(s, t, () => e);
return s;
}
enterLine(e, {pathFrom: t, pathTo: n, kind: s}) {
let r = this.#Q.length - 1;
while (!startsWith(e, t, this.#Q[r].prefix)) r--;
const i = this.#Q[r];
const o = t + i.prefix.length;
if (!isName(e, o, n) || n - t > T.PR) return undefined;
const a = e.toString("latin1", o, n);
if (a <= i.last || mayBeGit(e, o, n) && (0, q.M)(a)) return undefined;
if (r === 0 && (0, D.sJ)(a)) return undefined;
while (this.#Q.length - 1 > r) this.#Z();
this.#ee(a, s, () => i.prefix + a);
return a;
}
leaveAll() {
while (this.#Q.length > 1) this.#Z();
}
get #X() {
return this.#Q.at(-1);
}
#ee(e, t, n) {
const s = this.#X;
s.last = e;
s.lastKind = t;
if (t === W.Md) this.#Q.push({
prefix: `${n()}/`,
last: "",
lastKind: W.Md
});
}
#Z() {
this.#Q.pop();
this.#o();
}
}
const [_, H] = [ 47, 46 ];
const [K, J, G] = [ 103, 105, 116 ];
const V = 32;
function startsWith(e, t, n) {
for (let s = n.length - 1; s >= 0; s--) if (e[t + s] !== n.charCodeAt(s)) return false;
return true;
}
function isName(e, t, n) {
const s = n - t;
if (s < 1 || s > T.pg) return false;
for (let s = t; s < n; s++) if (e[s] === _) return false;
return e[t] !== H || s !== 1 && (s !== 2 || e[t + 1] !== H);
}
function mayBeGit(e, t, n) {
for (let s = t; s < n - 2; s++) {
if ((e[s] | V) !== K) continue;
if ((e[s + 1] | V) === J && (e[s + 2] | V) === G) return true;
}
return false;
}
function withoutParent(e, t, n) {
const s = t.slice(0, t.indexOf("/"));
if (s === n.last && n.lastKind === W.ps) {
return refusal_refuse("below-symlink", `${show(e)} lies below a symlink`);
}
return refusal_refuse("entry-without-parent", `${show(e)} lies in a folder that is not there`);
}
const Y = {
"path-escapes": "is no path in a workspace",
"path-too-long": "is longer than a file system takes",
"git-name": "would be git's",
"own-name": "is a name that rerail keeps for itself"
};
function checkPath(e) {
const t = (0, T.TE)(e);
if (t) throw refusal_refuse(t, `${show(e)} ${Y[t]}`);
}
const Q = 1e6;
const X = 1e6;
const Z = 511;
const ee = {
directory: W.Md,
file: W.PW,
symlink: W.ps
};
const te = {
directory: [ "path", "pathBytes", "type", "mode", "mtime", "at" ],
file: [ ...[ "path", "pathBytes", "type", "mode", "mtime", "at", "size", "sha256", "sparse" ], ...[ "sameAs", "sameAsBytes", "git", "in", "redacted" ] ],
symlink: [ "path", "pathBytes", "type", "mode", "mtime", "at", "target", "targetBytes" ]
};
class EntryBuilder {
#R=new W.PH;
#T;
#te=new OpenFolders(() => this.#R.close());
#ne=[];
constructor(e) {
this.#T = new z.jp(undefined, e);
}
add(e) {
if (!isObject(e)) throw invalid("an entry is no object");
if (this.#R.count >= Q) {
throw refusal_refuse("too-many-entries", `it has more than ${Q} entries`);
}
const t = e.type;
const n = Object.hasOwn(te, t) ? te[t] : undefined;
const s = bytesOf(e, "path");
if (!n || s === undefined) throw invalid(`an entry has the type ${JSON.stringify(t)} or no path`);
const r = Object.keys(e).find(e => !n.includes(e));
if (r !== undefined) throw invalid(`${show(s)} has a field "${r}"`);
const i = this.#te.enter(s, ee[t]);
const o = parseMode(e.mode);
const a = typeof e.mtime === "string" ? (0, x.pe)(e.mtime) : undefined;
if (o === undefined || a === undefined || (0, U.EJ)(a) !== a) {
throw invalid(`mode or time of ${show(s)} is wrong`);
}
if (t === "directory") this.#se(this.#R.add(i, W.Md, {
mode: o,
size: 0,
mtime: a
}), e, s); else if (t === "file") this.#re(e, s, i, o, a); else this.#ie(e, s, i, a);
}
addLine(e, t) {
const {kind: n, mode: s, mtime: r, size: i, target: o, at: a} = t;
if (this.#R.count >= Q || n === W.ps && !isTarget(o)) return false;
const c = this.#te.enterLine(e, t);
if (c === undefined) return false;
const f = this.#R.add(c, n, {
mode: n === W.ps ? Z : s,
size: i,
mtime: r
});
this.#T.ensure(f + 1);
this.#T.at[f] = a;
if (n === W.PW) this.#oe(f, t); else if (n === W.ps) this.#R.targets.set(f, o);
return true;
}
finish(e) {
this.#te.leaveAll();
this.#T.dependencies.push(...e.dependencies);
for (let e = 0; e < this.#R.count; e++) {
if (this.#T.kinds[e] >= z.M5 && this.#T.dependency(e) === undefined) {
throw invalid(`${show(this.#R.path(e))} is in a checkpoint that is not named`);
}
}
this.#ae();
return {
tree: this.#R,
sources: this.#T
};
}
#oe(e, {sha256: t, isSparse: n, sameAs: s, source: r, oid: i}) {
this.#R.setHash(e, t);
if (n) this.#R.set(e, W.tA);
if (s !== undefined) this.#ne.push([ e, s ]);
if (r === z.xF) this.#T.setOid(e, i); else this.#T.kinds[e] = r;
}
#re(e, t, n, s, r) {
const {size: i, sha256: o} = e;
if (!isCount(i) || !isSha256(o)) throw invalid(`size or hash of ${show(t)} is wrong`);
const a = this.#R.add(n, W.PW, {
mode: s,
size: i,
mtime: r
});
this.#R.setHash(a, Buffer.from(o, "hex"));
if (e.sparse === true) this.#R.set(a, W.tA);
const c = bytesOf(e, "sameAs");
if (c !== undefined) this.#ne.push([ a, c ]);
this.#se(a, e, t);
this.#ce(a, e, t);
}
#ce(e, t, n) {
const {git: s, redacted: r} = t;
const i = t.in;
const o = this.#T.at[e] >= 0;
const a = [ o, s !== undefined, i !== undefined, r === true ].filter(Boolean);
if (a.length !== 1) throw invalid(`${show(n)} says ${a.length} times where its content is`);
if (o) this.#T.kinds[e] = z.Dg; else if (r === true) this.#T.kinds[e] = z.XF; else if (isCount(i) && i <= X) this.#T.kinds[e] = z.M5 + i; else if (s !== undefined) this.#fe(e, s); else throw invalid(`${show(n)} does not say where its content is`);
}
#fe(e, t) {
const n = 2 * this.#T.oidBytes;
if (typeof t !== "string" || t.length !== n || !/^[0-9a-f]*$/.test(t)) {
throw invalid("a git object id is wrong");
}
this.#T.setGit(e, t);
}
#ie(e, t, n, s) {
const r = bytesOf(e, "target");
if (r === undefined || !isTarget(r)) {
throw invalid(`the target of ${show(t)} is wrong`);
}
const i = this.#R.add(n, W.ps, {
mode: Z,
size: r.length,
mtime: s
});
this.#R.targets.set(i, r);
this.#se(i, e, t);
}
#se(e, {at: t}, n) {
this.#T.ensure(this.#R.count);
if (t === undefined) return;
if (!isCount(t) || t % 512 !== 0) throw invalid(`the place of ${show(n)} is wrong`);
this.#T.at[e] = t;
}
#ae() {
if (this.#ne.length === 0) return;
const e = new Set(this.#ne.map(([, e]) => e));
const t = new Map;
for (let n = 0; n < this.#R.count; n++) {
if (this.#R.kinds[n] === W.PW && e.has(this.#R.path(n))) t.set(this.#R.path(n), n);
}
for (const [e, n] of this.#ne) {
const s = t.get(n);
const r = s !== undefined && s < e && this.#R.sizes[s] === this.#R.sizes[e] && Buffer.compare(this.#R.hash(s), this.#R.hash(e)) === 0;
if (!r) throw refusal_refuse("link-target-missing", `${show(this.#R.path(e))} is linked to what is not there`);
this.#R.hardLinks.set(e, s);
}
}
}
const isTarget = e => e !== "" && !e.includes("\0") && e.length <= T.PR;
function bytesOf(e, t) {
const n = Object.hasOwn(e, t) ? e[t] : undefined;
if (typeof n === "string") return (0, C.xe)(n);
const s = Object.hasOwn(e, `${t}Bytes`) ? e[`${t}Bytes`] : undefined;
return typeof s === "string" ? Buffer.from(s, "base64").toString("latin1") : undefined;
}
function parseMode(e) {
return typeof e === "string" && /^[0-7]{1,4}$/.test(e) ? Number.parseInt(e, 8) : undefined;
}
const ne = 34;
const se = 48;
const re = 92;
const [ie, oe] = [ 32, 126 ];
const ae = new Uint8Array(256).fill(16);
for (let e = 0; e < 16; e++) ae[e.toString(16).charCodeAt(0)] = e;
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
return this.bytes[this.position++] === ne;
}
readText() {
const e = this.bytes;
let t = this.position;
this.textFrom = t;
for (let n = e[t]; n !== ne; n = e[++t]) {
if (n < ie || n > oe || n === re) return false;
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
return s === 0 || s > 1 && this.bytes[t] === se ? -1 : n;
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
const i = ae[t[n]];
const o = ae[t[n + 1]];
s |= i | o;
e[r] = i << 4 | o;
}
this.position = n;
return s < 16;
}
}
function digitAt(e, t) {
const n = e[t] - se;
return n >= 0 && n <= 9 ? n : -1;
}
const ce = 1000000000n;
const fe = 512;
const de = 15;
const he = 6;
const ue = 10;
const le = 9223372035;
const pe = 9;
const me = 44;
const ye = 46;
const we = 10;
const literal = e => Uint8Array.from(Buffer.from(e));
const ge = literal('{"path":"');
const ke = literal('","type":"directory","mode":"');
const ve = literal('","type":"file","mode":"');
const be = literal('","type":"symlink","mode":"');
const Se = literal('","mtime":"');
const $e = literal('","size":');
const xe = literal(',"sha256":"');
const je = literal(',"sparse":true');
const Ae = literal(',"sameAs":"');
const Fe = literal(',"git":"');
const Oe = literal(',"redacted":true');
const Ie = literal(',"in":');
const Me = literal('","target":"');
const Ne = literal(',"at":');
const Ee = literal("}");
class EntryLine {
kind=W.PW;
pathFrom=0;
pathTo=0;
mode=0;
mtime=0n;
size=0;
sha256=new Uint8Array(W.FA);
isSparse=false;
sameAs;
target="";
source=z.HV;
oid;
at=-1;
#de=new LineCursor;
#C=0;
#he=0n;
constructor(e) {
this.oid = new Uint8Array(e);
}
read(e, t) {
this.#de.bytes = e;
this.#de.position = t;
return this.#ue() && this.#le() ? this.#de.position : -1;
}
#ue() {
if (!this.#de.skip(ge) || !this.#de.readText()) return false;
this.pathFrom = this.#de.textFrom;
this.pathTo = this.#de.textTo;
this.at = -1;
if (this.#de.skip(ve)) return this.#pe();
if (this.#de.skip(ke)) return this.#me();
return this.#de.skip(be) && this.#ye();
}
#me() {
this.kind = W.Md;
this.size = 0;
return this.#we() && this.#de.skipQuote() && this.#ge();
}
#ye() {
this.kind = W.ps;
if (!this.#we() || !this.#de.skip(Me) || !this.#de.readText()) return false;
this.target = this.#de.text();
this.size = this.target.length;
return this.#de.skipQuote() && this.#ge();
}
#pe() {
this.kind = W.PW;
if (!this.#we() || !this.#de.skip($e)) return false;
this.size = this.#de.readNumber(de);
if (this.size < 0 || !this.#de.skip(xe) || !this.#de.readHex(this.sha256) || !this.#de.skipQuote()) return false;
this.isSparse = this.#de.skip(je);
this.sameAs = undefined;
if (this.#de.skip(Ae)) {
if (!this.#de.readText() || !this.#de.skipQuote()) return false;
this.sameAs = this.#de.text();
}
if (!this.#ke() || !this.#ge()) return false;
const e = this.at >= 0;
if (e === (this.source !== z.HV)) return false;
if (e) this.source = z.Dg;
return true;
}
#ke() {
this.source = z.HV;
if (this.#de.skip(Fe)) {
this.source = z.xF;
return this.#de.readHex(this.oid) && this.#de.skipQuote();
}
if (this.#de.skip(Oe)) this.source = z.XF; else if (this.#de.skip(Ie)) {
const e = this.#de.readNumber(he);
this.source = z.M5 + e;
return e >= 0;
}
return true;
}
#we() {
const e = this.#de.bytes;
const t = this.#de.position;
let n = 0;
let s = t;
for (let r = digitAt(e, s); r >= 0 && r < 8 && s < t + 4; r = digitAt(e, s)) {
n = n * 8 + r;
s++;
}
this.mode = n;
this.#de.position = s;
return s > t && this.#de.skip(Se) && this.#ve();
}
#ve() {
const e = this.#de.position;
const t = this.#de.readDigits(ue);
if (this.#de.position === e || t > le) return false;
if (t !== this.#C) {
this.#C = t;
this.#he = BigInt(t) * ce;
}
this.mtime = this.#he;
if (this.#de.bytes[this.#de.position] === ne) return true;
if (this.#de.bytes[this.#de.position++] !== ye) return false;
const n = this.#de.position;
const s = this.#de.readDigits(pe);
if (s > 0) this.mtime += BigInt(s);
return this.#de.position === n + pe;
}
#ge() {
if (!this.#de.skip(Ne)) return true;
this.at = this.#de.readNumber(de);
return this.at >= 0 && this.at % fe === 0;
}
#le() {
if (!this.#de.skip(Ee)) return false;
if (this.#de.bytes[this.#de.position] === me) this.#de.position++;
return this.#de.bytes[this.#de.position++] === we;
}
}
const Re = 256 * 1024 * 1024;
const Te = 48 * 1024 * 1024;
const Be = Buffer.from('\n"entries":[\n');
const Pe = 10;
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
#be=Buffer.alloc(0);
#Se=0;
#$e;
#xe=new EntryLine(0);
#je;
#Ae=false;
feed(e) {
this.#Se += e.length;
if (this.#Se > Re) throw tooLarge(Re);
if (!this.#$e) {
this.#be = this.#Fe(Buffer.concat([ this.#be, e ]));
return;
}
const t = this.#be.length === 0 ? 0 : e.indexOf(Pe) + 1;
if (this.#be.length > 0) {
this.#be = Buffer.concat([ this.#be, t > 0 ? e.subarray(0, t) : e ]);
if (t === 0) return;
this.#Oe(this.#be);
}
this.#be = Buffer.from(this.#Oe(e.subarray(t)));
}
finish() {
if (!this.#$e) this.#Ie(); else this.#Oe(Buffer.concat([ this.#be, Buffer.from("\n") ]));
const e = this.#$e;
const t = this.#je;
if (!e || !t || !this.#Ae) throw read_manifest_invalid("it ends too early");
const {tree: n, sources: s} = e.finish(t);
return {
...t,
tree: n,
sources: s
};
}
#Fe(e) {
const t = e.indexOf(Be);
if (t < 0) {
if (e.length > Te) throw tooLarge(Te);
return e;
}
this.#Me(parseJson(`${e.toString("utf8", 0, t)}"entries":[]}`));
return this.#Oe(e.subarray(t + Be.length));
}
#Oe(e) {
const t = e.lastIndexOf(Pe) + 1;
for (let n = 0; n < t; ) {
const t = this.#Ae ? -1 : this.#xe.read(e, n);
if (t >= 0 && this.#$e?.addLine(e, this.#xe)) n = t; else {
const t = e.indexOf(Pe, n);
this.#Ne(e.toString("utf8", n, t).trim());
n = t + 1;
}
}
return e.subarray(t);
}
#Ne(e) {
if (e === "") return;
if (this.#Ae) throw read_manifest_invalid("something follows its end");
if (e === "]}") this.#Ae = true; else this.#$e?.add(parseJson(e.endsWith(",") ? e.slice(0, -1) : e));
}
#Ie() {
const e = parseJson(this.#be.toString("utf8"));
const t = typeof e === "object" && e !== null && "entries" in e ? e.entries : undefined;
if (!Array.isArray(t)) throw read_manifest_invalid("it has no list of entries");
this.#Me(e);
for (const e of t) this.#$e?.add(e);
this.#Ae = true;
}
#Me(e) {
this.#je = checkHead(e);
const t = this.#je.repositories[0]?.objectFormat === "sha256" ? 32 : 20;
this.#$e = new EntryBuilder(t);
this.#xe = new EntryLine(t);
}
}
function parseJson(e) {
try {
return JSON.parse(e);
} catch (e) {
throw read_manifest_invalid(`it is no JSON (${(0, i.bD)(e)})`);
}
}
const read_manifest_invalid = e => new i.fk("manifest-invalid", `Manifest refused: ${e}. Use another copy or an older checkpoint.`);
const tooLarge = e => new i.fk("manifest-too-large", `Manifest refused: it is larger than ${e} bytes. Use an older checkpoint.`);
const Le = 32;
async function openCheckpoint(e, t, n, s, i) {
const o = await (e.locate?.(t)) ?? n;
if (o === n) await e.fetch(t, n);
i?.((0, r.statSync)(o).size);
return openArchive(o, t, s);
}
async function openArchive(e, t, n) {
const s = new ArchiveReader(e, sealOf(e, t, n));
try {
const e = await findManifest(s);
const {manifest: n, sha256: r} = await readManifest(contentOf(s, e)).catch(n => tellIntact(n, s, e, t));
if (r.slice(0, Le) !== t) {
throw new i.fk("id-mismatch", `Checkpoint ${t} refused: its manifest is not the one it is named after. Use another copy.`);
}
(0, $.HX)(n, e.at);
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
class RefusedManifest extends i.fk {}
async function tellIntact(e, t, n, r) {
if (!(e instanceof i.fk) || n.size > Ce) throw e;
const o = (0, s.createHash)("sha256");
for await (const e of contentOf(t, n)) o.update(e);
if (!o.digest("hex").startsWith(r)) throw e;
throw new RefusedManifest(e.reason, e.message, {
cause: e
});
}
const Ce = 256 * 1024 * 1024;
function sealOf(e, t, n) {
const s = readHead(e);
if ((0, M.dy)(s)) {
if (n !== undefined) return (0, M.Ip)(s, n);
throw new i.fk("key-missing", `Checkpoint ${t} refused: it is sealed. Give the checkpoint-key it was made with.`);
}
if (n === undefined) return undefined;
throw new i.fk("not-sealed", `Checkpoint ${t} refused: it is not sealed, and with a checkpoint-key only sealed ones are trusted. Take a new one.`);
}
function readHead(e) {
const t = (0, r.openSync)(e, "r");
try {
const e = Buffer.alloc(M.ic);
return e.subarray(0, (0, r.readSync)(t, e, 0, M.ic, 0));
} finally {
(0, r.closeSync)(t);
}
}
const Ue = 20 * x.IE;
async function* contentOf(e, {at: t, size: n}) {
const s = t + (0, x.YS)((0, $.uD)(n)).length;
const r = s + n;
let i = 0;
for await (const {offset: t, bytes: o} of e.read([ {
from: s,
to: Number.POSITIVE_INFINITY
} ])) {
yield o.subarray(Math.max(0, s - t), Math.max(0, r - t));
const e = o.subarray(Math.max(0, r - t));
i += e.length;
if (i > (0, x.jC)(n) - n + Ue || e.some(e => e !== 0)) {
throw disagrees("something follows its manifest");
}
}
if (i < (0, x.jC)(n) - n + x.bM.length) throw disagrees("it ends too early");
}
const disagrees = e => new i.fk("archive-disagrees", `Archive refused: it is not what its manifest says: ${e}. Use another copy.`);
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
if ((0, i.$N)(e) === "ENOENT") return undefined;
throw e;
}
let n;
try {
n = JSON.parse(t);
} catch (t) {
throw invalid(e, (0, i.bD)(t));
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
const invalid = (e, t) => new i.fk("journal-invalid", `Workspace not settled: the journal in ${e} is none that rerail wrote: ${t}. Look at the folder and remove it.`);
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
var f = n(2090);
var d = n(87573);
var h = n(34591);
async function restoreGit({root: e, work: t, id: n, manifest: i, copies: o, touched: c}) {
const f = i.repositories.findIndex(({path: e}) => e === "");
const d = i.repositories[f];
if (!d) return undefined;
const u = await extractMembers(o, n, d, f, t);
return async () => {
const n = await (0, a.m)({
root: e,
stage: r.join(t, h.Ld),
scratch: t,
recorded: {
...d,
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
const f = s.repositories[c];
const d = f && o.Repository.open(e, r.join(t, "compared"));
if (!f || !d) return undefined;
const {bundle: h, ...u} = f.members;
const l = await extractMembers(a, n, {
...f,
members: u
}, c, t);
return (0, i.W)(d, {
...f,
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
const r = (0, f.SG)(i, e);
const o = t + (0, d.gT)((0, f.nV)(r, n));
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
var f = n(85799);
var d = n(9350);
var h = n(81446);
var u = n(33505);
var l = n(34591);
async function restoreNested(e) {
const t = [];
for (const [n, s] of e.manifest.repositories.entries()) {
if (s.path === "") continue;
checkFolder(e.manifest.tree, s);
const r = s.link === undefined ? await stageOne(e, s, n) : stageLink(e, s, s.link);
if (r) t.push(`${(0, o.xe)(s.path)}/.git`);
}
return t;
}
function checkFolder(e, {path: t}) {
const n = (0, o.xe)(t);
for (let t = 0; t < e.count; t++) {
if (e.kinds[t] === h.Md && e.names[t] === n.slice(n.lastIndexOf("/") + 1) && e.path(t) === n) return;
}
throw new i.fk("git-state-refused", `Checkpoint refused: it has a repository in ${JSON.stringify(t)}, which is no folder of it. Use another copy.`);
}
async function stageOne({root: e, work: t, id: n, manifest: i, copies: o}, c, h) {
const p = r.join(t, `nested-${h}`);
(0, s.mkdirSync)(p);
const m = await (0, u.v)(o, n, c, h, p);
const y = {
...c,
...m,
withheld: i.findings.length > 0
};
const w = f.Repository.open(r.join(e, c.path), r.join(p, "live"));
if (w && (0, a.T)(w, y)) return false;
const g = r.join(t, l.Ld, c.path);
(0, s.mkdirSync)(g, {
recursive: true
});
await (0, d.M)({
stage: g,
scratch: p,
recorded: y
});
return true;
}
function stageLink({root: e, work: t}, {path: n, commit: o}, a) {
const d = f.Repository.at(r.join(e, a), r.join(t, "module"));
if (!d?.hasHead) return false;
const h = `gitdir: ${r.posix.relative(n, a)}\n`;
const u = r.join(t, l.Ld, n);
(0, s.mkdirSync)(u, {
recursive: true
});
const p = r.join(u, ".git");
(0, s.writeFileSync)(p, h);
const m = (0, c.zy)(d, (0, c.readRefs)(d)).commit;
if (m !== null && m !== o) {
throw new i.fk("submodule-differs", `Checkpoint refused: the submodule ${n} is at ${m} here and was at ${o}. Run "git submodule update --init" at the checkpoint's commit first.`);
}
return (0, f.readIfThere)(r.join(e, n, ".git")) !== h;
}
},
63433: (e, t, n) => {
n.d(t, {
restore: () => restore
});
var s = n(19473);
var r = n(73024);
var i = n(76760);
var o = n(36707);
var a = n(85820);
var c = n(65397);
var f = n(98336);
var d = n(27175);
const h = new Set([ ...[ "archive-damaged", "archive-disagrees", "content-damaged", "id-mismatch", "manifest-invalid" ], ...[ "manifest-missing", "manifest-too-large", "too-many-entries", "path-escapes", "path-too-long", "git-name", "own-name" ], ...[ "below-symlink", "duplicate-entry", "entry-without-parent", "link-target-missing", "not-authentic" ] ]);
const isDamage = e => e instanceof s.fk && h.has(e.reason) && !(e instanceof f.M6);
class Copies {
#Ee;
#Re;
#Te;
#Be;
threads;
#Q=new Map;
#Pe=new Map;
#Le=new Set;
#m=0;
constructor(e, t, {log: n, key: s, threadScript: r}) {
this.#Ee = e;
this.#Re = t;
this.#Te = n;
this.#Be = s;
this.threads = new d.QK(r);
}
async open(e, t) {
const n = this.#Q.get(e);
if (n) return n.opened;
const o = [];
for (const n of this.#Ee) {
if (this.#Pe.get(e)?.has(n)) continue;
const s = i.join(this.#Re, `copy-${this.#m++}`);
try {
const r = await (0, f.openCheckpoint)(n, e, s, this.#Be, t);
this.#Q.set(e, {
store: n,
opened: r,
file: s
});
return r;
} catch (t) {
(0, r.rmSync)(s, {
force: true
});
o.push(t);
await this.#Ce(e, n, t);
}
}
throw mostTelling(o) ?? new s.fk("checkpoint-missing", `Checkpoint ${e} not found: no store has it. List what they have.`);
}
async read(e, t) {
let n;
for (;;) {
const s = await this.open(e).catch(e => {
throw n ?? e;
});
try {
await (0, a.f)(s.archive, t(s), this.threads);
return await this.#Ue(e);
} catch (t) {
if (!isDamage(t)) throw t;
n ??= t;
const {store: s} = this.#Q.get(e);
this.#ze(e);
await this.#Ce(e, s, t);
}
}
}
async repair() {
const [e] = this.#Ee;
for (const [t, {store: n, opened: r}] of this.#Q) {
if (!e || n === e || !this.#Le.has(t)) continue;
try {
await (0, a.f)(r.archive, (0, o.s)(r.manifest), this.threads);
await this.#Ue(t);
} catch (e) {
this.#Te.debug(`Checkpoint ${t} was not brought back: ${(0, s.bD)(e)}.`);
}
}
}
close() {
for (const e of [ ...this.#Q.keys() ]) this.#ze(e);
this.threads.close();
}
#ze(e) {
this.#Q.get(e)?.opened.archive.close();
this.#Q.delete(e);
}
async #Ce(e, t, n) {
this.#Pe.set(e, (this.#Pe.get(e) ?? new Set).add(t));
if (!isDamage(n)) return;
if (t === this.#Ee[0]) this.#Le.add(e);
const r = (0, s.bD)(n);
this.#Te.warning(`Checkpoint ${e} in the ${t.kind} store is damaged and goes to quarantine: ${r}`);
await t.quarantine(e, r).catch(t => {
this.#Te.warning(`Checkpoint ${e} could not be put in quarantine: ${(0, s.bD)(t)}.`);
});
}
async #Ue(e) {
const {store: t, opened: n, file: r} = this.#Q.get(e);
const [i] = this.#Ee;
if (!i || t === i) return;
const o = await (t.locate?.(e)) ?? r;
try {
await i.put((0, c.q)(e, n.manifest, n.archive.fileBytes), o);
if (this.#Le.delete(e)) this.#Te.info(`checkpoint ${e} was brought back to the ${i.kind} store from the ${t.kind} store`);
} catch (t) {
this.#Te.debug(`Checkpoint ${e} was not kept in the ${i.kind} store: ${(0, s.bD)(t)}.`);
}
}
}
const mostTelling = e => e.find(isDamage) ?? e.find(e => !(e instanceof s.fk && e.reason === "checkpoint-missing")) ?? e[0];
var u = n(88093);
var l = n(78702);
var p = n(11559);
var m = n(27215);
var y = n(72771);
var w = n(79424);
var g = n(43382);
var k = n(81446);
var v = n(14325);
var b = n(85799);
var S = n(5949);
var $ = n(89412);
var x = n(81965);
var j = n(30267);
var A = n(95648);
const F = 2e3;
async function verifyEntries(e, t, n, s, r) {
const i = [];
const o = Array.from({
length: Math.ceil(n.length / F)
}, (e, t) => n.slice(t * F, (t + 1) * F));
await (0, d.al)(r, o, n => ({
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
const O = 3000n;
function isAsWanted(e, t, n, s, r) {
const i = n.kinds[s];
if (e.kinds[t] !== i) return false;
const o = e.mtimes[t] - n.mtimes[s];
if (o > 0n || o < (r ? 0n : -O)) return false;
if (i === k.ps) return true;
const a = process.platform === "win32" || e.modes[t] === n.modes[s];
return a && (i !== k.PW || e.sizes[t] === n.sizes[s]);
}
function noteStat(e, t, n, s) {
e.mtimes[t] = n.mtimes[s];
e.ctimes[t] = n.ctimes[s];
e.inodes[t] = n.inodes[s];
}
async function finishRestore(e, t) {
const {root: n, checkpoint: s, plan: r, live: i, exactTimes: o, threads: a} = e;
const {tree: c} = s.manifest;
const f = t.clock.now();
const d = [ ...r.staged, ...r.adjusted ];
const h = a.poolFor({
files: d.length,
bytes: 0
});
const u = await verifyEntries(n, c, d, o, h);
const l = new Uint8Array(c.count);
for (const e of d) l[e] = 1;
const p = new Set(u);
for (let e = 0; e < c.count; e++) {
if (l[e]) continue;
const t = r.kept[e];
if (t < 0) p.add(e); else {
c.ctimes[e] = i.ctimes[t];
c.inodes[e] = i.inodes[t];
if (i.has(t, k.CS)) c.set(e, k.CS);
if (i.has(t, k.CQ) && (0, y.ZN)(c, e, i, t)) c.set(e, k.CQ);
}
}
if (u.length > 0) {
t.log.warning(`${u.length} entries are not as they should be after the restore of ${s.id}.`);
}
saveKnown(e, p, f, t);
return u.length === 0;
}
function saveKnown({root: e, checkpoint: t, whole: n, scratch: r}, o, a, c) {
const {tree: f, sources: d, scope: h, stateHash: u, secrets: l, findings: p, identity: m, repositories: y} = t.manifest;
const g = new Set([ ...o ].filter(e => f.kinds[e] !== k.Md));
const F = b.Repository.open(e, i.join(r, "after"));
const O = y.map(({path: e}) => e).filter(e => e !== "");
const I = n && o.size === 0;
const M = {
...I ? {
checkpoint: t.id,
stateHash: u,
clean: m.clean
} : {},
scope: (0, w.OD)(h),
git: (0, $.ax)(F && (0, v.LB)(F), (0, $.w)(e, O, r)),
secrets: l,
...(0, S.n7)(c.key),
findings: p
};
try {
d.ensure(f.count);
const t = (0, A.L)(f, d, g);
(0, j.B)(t.tree, a);
(0, x.qZ)((0, x.aw)(c.folder, e), {
...t,
head: M
});
} catch (e) {
c.log.debug(`Known files not saved: ${(0, s.bD)(e)}.`);
}
}
function checkOrigin(e, t, n) {
const {identity: r, stateHash: i} = t;
const o = [ ...i === n.stateHash ? [] : [ "state hash" ], ...I.filter(e => r[e] !== n[e]), ...isLater(r, n) ? [ "sequence" ] : [] ];
if (o.length > 0) {
throw new s.fk("origin-differs", `Checkpoint ${e} refused: it differs from its record in ${o.join(", ")}. The stage runs again.`);
}
const a = process.getuid?.() === 0;
const c = a ? undefined : setuidFile(t);
if (c !== undefined) {
throw new s.fk("setuid-refused", `Checkpoint ${e} refused: ${c} has a setuid or setgid bit, which only jobs of root get back. The stage runs again.`);
}
}
const I = [ "repository", "runId", "jobKey", "commit" ];
const isLater = ({attempt: e = 0, sequence: t}, n) => e > n.attempt || e === n.attempt && t > n.sequence;
const M = 3072;
function setuidFile({tree: e}) {
for (let t = 0; t < e.count; t++) {
if (e.kinds[t] === k.PW && ((e.modes[t] ?? 0) & M) !== 0) return (0, l.WV)(e.path(t));
}
return undefined;
}
var N = n(77598);
var E = n(43486);
var R = n(2090);
var T = n(81170);
async function fetchContents(e) {
const {files: t, checkpoint: n, copies: s} = e;
const {sources: r} = n.manifest;
const i = new Pending(e);
const o = t.filter(e => r.kinds[e] === T.Dg);
if (o.length > 0) await s.read(n.id, () => i.ranges(o, placesHere(n.manifest)));
const a = t.filter(e => r.kinds[e] === T.xF);
if (a.length > 0) await fetchFromGit(e, a);
for (const n of new Set(t.map(e => r.dependency(e)))) {
if (n !== undefined) await fetchFromDependency(e, i, n);
}
}
class Pending {
#R;
#We;
#qe;
constructor({checkpoint: e, sink: t}) {
this.#R = e.manifest.tree;
this.#We = t;
this.#qe = new Uint8Array(this.#R.count);
}
left(e) {
return e.filter(e => !this.#qe[e]);
}
ranges(e, t) {
const n = this.#R.sizes;
const s = new Float64Array(this.#R.count);
const r = this.left(e);
for (const e of r) s[e] = this.#De(e, t);
const ends = e => s[e] + n[e];
const i = Int32Array.from(r).sort((e, t) => s[e] - s[t] || ends(e) - ends(t));
const o = i.filter((e, t) => n[e] === 0 || t === 0 || s[i[t - 1]] !== s[e] || n[i[t - 1]] === 0);
const entry = e => o[e];
const a = this.#We;
return {
length: o.length,
from: Float64Array.from(o, e => s[e]),
to: Float64Array.from(o, ends),
sha256: e => this.#R.hash(entry(e)),
name: e => (0, l.WV)(this.#R.path(entry(e))),
take: (e, t, n) => a.take(entry(e), t, n),
target: e => a.target(entry(e)),
prepare: e => a.prepare(entry(e)),
verified: e => {
a.verified(entry(e));
this.#qe[entry(e)] = 1;
}
};
}
#De(e, t) {
const n = t(e);
if (n !== undefined) return n;
throw new s.fk("dependency-missing", `Checkpoint refused: ${(0, l.WV)(this.#R.path(e))} is not where it should be. Use an older checkpoint.`);
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
throw new s.fk("dependency-missing", `Checkpoint refused: it needs checkpoint ${i}, which is not to be had (${(0, 
s.bD)(e)}). Use another copy or an older checkpoint.`, {
cause: e
});
}
}
}
function placesByContent(e) {
const {tree: t, sources: n} = e;
const s = new Map;
for (const r of (0, R.g_)(e)) {
if (t.kinds[r] !== k.PW || t.hardLinks.has(r)) continue;
s.set(contentKey(t, r), n.at[r] + (0, R.RH)(t, r));
}
return s;
}
const contentKey = (e, t) => Buffer.from(e.hash(t)).toString("latin1") + e.sizes[t];
async function fetchFromGit({home: e, checkpoint: t, scratch: n, sink: r}, i) {
const {tree: o, sources: a} = t.manifest;
const c = await e();
const f = b.Repository.open(c, n);
if (!f) {
throw new s.fk("repository-missing", `Checkpoint refused: ${i.length} files are in the repository, and ${c} has none. Check out the commit first, or use a checkpoint made with --full.`);
}
const d = i.map(e => a.oid(e));
let h;
await (0, E.$)(f, d, (e, t, n) => {
const a = i[e];
h ??= {
digest: (0, N.createHash)("sha256"),
position: 0
};
h.digest.update(t);
if (t.length > 0 || h.position === 0) r.take(a, t, h.position);
h.position += t.length;
if (!n) return;
if (!h.digest.digest().equals(o.hash(a))) {
throw new s.fk("git-object-differs", `Checkpoint refused: ${(0, l.WV)(o.path(a))} differs in the repository. Use an older checkpoint.`);
}
r.verified(a);
h = undefined;
});
}
var B = n(761);
var P = n(34591);
function planMetadataUpdates(e, t, n, s) {
const r = new Map;
const i = new Set([ ...e.places.map(e => (0, P.gN)(t.path(e))), ...e.takes.map(e => (0, 
P.gN)(n.path(e))), ...s.map(P.gN) ]);
for (let e = 0; i.size > 0 && e < n.count; e++) {
if (n.kinds[e] === k.Md && i.has(n.path(e))) r.set(n.path(e), statOf(n, e));
}
for (let n = 0; r.size > 0 && n < t.count; n++) {
if (t.kinds[n] !== k.Md || e.kept[n] < 0) continue;
if (r.has(t.path(n))) r.set(t.path(n), statOf(t, n));
}
for (const n of e.adjusted) r.set(t.path(n), statOf(t, n));
for (const n of e.places) {
if (t.kinds[n] === k.Md) r.set(t.path(n), statOf(t, n));
}
return [ ...r ].map(([e, [t, n]]) => [ e, t, n ]).sort(([e], [t]) => e < t ? 1 : -1);
}
const statOf = (e, t) => [ e.kinds[t] === k.Md || e.kinds[t] === k.PW ? e.modes[t] : null, String(e.mtimes[t]) ];
function contentMatters({wanted: e, live: t, pairs: n, selects: s}) {
const r = [];
for (let i = 0; i < e.count; i++) {
const o = n[i];
if (o < 0 || e.kinds[i] !== k.PW || t.kinds[o] !== k.PW || t.has(o, k._E)) continue;
if (e.sizes[i] === t.sizes[o] && (s?.(e.path(i)) ?? true)) r.push(o);
}
return r;
}
function planRestore(e) {
return new Planner(e).plan();
}
const L = 0;
const C = 1;
const U = 2;
class Planner {
#_e;
#He;
#Ke;
#Je=0;
#Ge=new Set;
#Ve;
constructor(e) {
this.#_e = e;
this.#Ke = new Uint8Array(e.live.count);
this.#Ve = new Set(e.wanted.hardLinks.values());
this.#He = {
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
const {wanted: e, pairs: t} = this.#_e;
this.#Ye();
for (let n = 0; n < e.count; n++) {
const s = t[n];
if (s < 0) this.#Qe(n); else {
this.#Ke[s] = C;
if (this.#Xe(e, n) || this.#Ze(n, s)) this.#et(n, s);
}
}
this.#tt();
return this.#He;
}
#tt() {
const {live: e} = this.#_e;
let t = 0;
for (let n = 0; n < e.count; n++) {
const s = this.#Ke[n];
if (s === C || s === L && !this.#nt(n)) continue;
if (s === L && n >= t) this.#He.takes.push(n);
t = Math.max(t, e.ends[n]);
}
}
#nt(e) {
const {live: t} = this.#_e;
if (!this.#Xe(t, e) || this.#st(e)) return false;
this.#He.counts.removed++;
this.#He.counts.quarantined++;
return true;
}
#Qe(e) {
const {wanted: t, sources: n} = this.#_e;
if (!this.#Xe(t, e) && !(t.kinds[e] === k.Md && this.#rt(e))) return;
if (n.kinds[e] === T.XF && t.kinds[e] === k.PW) {
this.#He.missing.push(e);
return;
}
this.#He.counts.written++;
this.#it(e);
}
#et(e, t) {
const {wanted: n, live: s, sources: r} = this.#_e;
const {counts: i} = this.#He;
if (n.kinds[e] === k.PW && r.kinds[e] === T.XF) {
i.unchanged++;
return;
}
if (this.#ot(e, t)) {
i.written++;
i.quarantined++;
this.#it(e);
this.#Ke[t] = U;
return;
}
if (n.modes[e] === s.modes[t]) i.unchanged++; else i.written++;
if (!this.#at(e, t)) this.#He.adjusted.push(e);
this.#He.kept[e] = t;
}
#Ze(e, t) {
const {wanted: n, live: s} = this.#_e;
return n.kinds[e] === k.Md && s.kinds[t] !== k.Md && this.#rt(e);
}
#at(e, t) {
const {wanted: n, live: s} = this.#_e;
return n.modes[e] === s.modes[t] && n.mtimes[e] === s.mtimes[t];
}
#Xe(e, t) {
return this.#_e.selects?.(e.path(t)) ?? true;
}
#ot(e, t) {
const {wanted: n, live: s} = this.#_e;
if (n.kinds[e] !== s.kinds[t]) return true;
if (n.kinds[e] === k.Md) return false;
if (n.kinds[e] !== k.PW) return n.targets.get(e) !== s.targets.get(t);
const r = s.has(t, k.sn) && !n.hardLinks.has(e) && !this.#Ve.has(e);
return !this.#ct(e, t) || this.#Ge.has(e) || r && !this.#at(e, t);
}
#ct(e, t) {
const {wanted: n, live: s} = this.#_e;
return n.sizes[e] === s.sizes[t] && s.has(t, k._E) && n.hasHashOf(e, s, t);
}
#it(e) {
this.#He.staged.push(e);
if (e < this.#Je) return;
this.#He.places.push(e);
this.#Je = this.#_e.wanted.ends[e];
}
#Ye() {
const {wanted: e, live: t, pairs: n} = this.#_e;
const s = new Map;
for (const [t, n] of e.hardLinks) s.set(n, [ ...s.get(n) ?? [ n ], t ]);
for (const r of s.values()) {
const s = r.filter(t => this.#Xe(e, t));
const i = n[s[0]];
const o = i < 0 ? undefined : t.inodes[i];
const a = s.length === r.length;
const c = s.every(s => {
const r = n[s];
if (r < 0 || t.inodes[r] !== o || !this.#ct(s, r)) return false;
return a ? e.modes[s] === t.modes[r] : this.#at(s, r);
});
if (!c) for (const e of s) this.#Ge.add(e);
}
this.#ft(s);
}
#ft(e) {
const {wanted: t, live: n, pairs: s} = this.#_e;
const r = new Map;
for (let i = 0; n.hardLinks.size > 0 && i < t.count; i++) {
const o = s[i];
if (o < 0 || !n.has(o, k.sn)) continue;
const a = t.hardLinks.get(i) ?? i;
const c = n.hardLinks.get(o);
if (c === undefined) r.set(o, a); else if (r.get(c) !== a) for (const t of e.get(a) ?? [ i ]) this.#Ge.add(t);
}
}
#st(e) {
const {live: t, selects: n} = this.#_e;
if (t.kinds[e] !== k.Md) return false;
return t.has(e, k.yP) || n !== undefined && anyBelow(t, e, e => !n(e));
}
#rt(e) {
const {wanted: t, selects: n} = this.#_e;
return n === undefined || anyBelow(t, e, n);
}
}
function anyBelow(e, t, n) {
for (let s = t + 1; s < e.ends[t]; s++) if (n(e.path(s))) return true;
return false;
}
var z = n(61761);
var W = n(69540);
var q = n(59349);
var D = n(61728);
class WorkspaceReader {
#_e;
#dt;
#ht;
constructor(e, t) {
this.#_e = e;
this.#dt = t;
this.#ht = (0, x.aw)(t.folder, e.root);
}
get isFarOff() {
const {root: e} = this.#_e;
return !(0, r.existsSync)(e) || (0, r.readdirSync)(e).length === 0 || !(0, r.existsSync)(this.#ht);
}
read({scope: e, skipped: t}) {
const {root: n, stores: s, masker: o} = this.#_e;
if (!(0, r.existsSync)(n)) return new k.PH;
const a = [ this.#dt.folder, ...s.flatMap(({folders: e = []}) => e) ];
const c = t.filter(({reason: e}) => W.KS.includes(e)).map(({path: e}) => i.join(n, e)).filter(e => i.relative(n, e) !== "");
const {tree: f} = (0, D.S)(n, (0, w.NJ)(e), {
own: [ ...a, ...c ],
secrets: (0, q.sF)(o),
known: (0, x.hL)(this.#ht)?.tree,
since: this.#dt.clock.now()
});
return f;
}
hashContents(e, t) {
for (const n of t) {
const t = (0, N.createHash)("sha256");
if (!(0, z.ir)(this.#_e.root, e.path(n), (0, z.gv)(e, n), e => t.update(e))) e.setHash(n, t.digest());
}
}
}
var _ = n(11465);
class Stager {
#ut;
#lt;
#pt;
#it;
#mt;
#yt;
#wt;
#gt;
#Se=0;
#kt=0;
#vt;
#bt=new Set;
#St;
constructor(e, t, n, s, o) {
this.#ut = e;
this.#vt = new Uint8Array(e.tree.count);
this.#lt = t;
this.#pt = lentFiles(e.tree, t);
this.#it = i.join(n, P.Ld);
this.#gt = o;
for (const n of t) if (e.tree.kinds[n] === k.PW) this.#Se += e.tree.sizes[n];
(0, r.mkdirSync)(this.#it, {
mode: 511
});
const {mode: a} = (0, r.lstatSync)(this.#it);
this.#yt = 511 & ~a;
this.#wt = (a & 3584) !== 0;
this.#mt = s.below(this.#it);
}
makeFolders() {
const {tree: e} = this.#ut;
const t = new Set;
const make = n => {
if (n < 0 || t.has(n)) return;
make(e.parents[n]);
(0, r.mkdirSync)((0, l.uk)(this.#it, e.path(n)), {
mode: this.#$t(n) ? e.modes[n] : 448
});
t.add(n);
};
for (const t of this.#lt) make(e.kinds[t] === k.Md ? t : e.parents[t]);
for (const t of this.#pt) make(e.parents[t]);
for (const t of this.#lt) {
if (e.kinds[t] === k.Md || e.kinds[t] === k.PW) continue;
(0, r.symlinkSync)((0, l.Yw)(e.targets.get(t) ?? ""), (0, l.uk)(this.#it, e.path(t)));
this.#xt(t);
}
}
contentNeeded() {
const {tree: e} = this.#ut;
const t = this.#lt.filter(t => e.kinds[t] === k.PW && !e.hardLinks.has(t));
return this.#pt.length === 0 ? t : [ ...t, ...this.#pt ];
}
take(e, t, n) {
if (n === 0) this.#Q(e);
this.#St?.file.write(t, n);
}
verified(e) {
const t = this.#ut.tree.sizes[e];
if (this.#St?.entry === e) this.#ze(this.#St.file, e, t);
if (this.#bt.delete(e)) this.#jt(e);
this.#xt(e);
this.#kt += t;
this.#gt?.(Math.min(this.#kt, this.#Se - 1), this.#Se);
}
target(e) {
const {tree: t} = this.#ut;
const n = t.modes[e];
return {
root: this.#it,
path: t.path(e),
mode: n,
needsChmod: n > 511 || (n & this.#yt) !== 0,
sparse: t.has(e, k.tA)
};
}
prepare(e) {
this.#At(e);
const {root: t, path: n, sparse: s} = this.target(e);
new _.z((0, l.uk)(t, n), 384, s).close(this.#ut.tree.sizes[e]);
this.#bt.add(e);
}
abort() {
this.#St?.file.close();
this.#St = undefined;
}
async finish(e) {
const {tree: t} = this.#ut;
for (const e of this.#lt) {
const n = t.hardLinks.get(e);
if (n !== undefined) (0, r.linkSync)((0, l.uk)(this.#it, t.path(n)), (0, l.uk)(this.#it, t.path(e)));
}
const n = this.#lt.filter(e => t.kinds[e] === k.Md).reverse();
for (const e of n) this.#xt(e);
this.#gt?.(this.#Se, this.#Se);
const s = await this.#mt.finish();
if (!s) for (const e of this.#lt) (0, p.TL)(this.#it, t.path(e), t.mtimes[e]);
for (const s of n) {
if (!e.has(s) && !this.#$t(s)) (0, r.chmodSync)((0, l.uk)(this.#it, t.path(s)), t.modes[s]);
}
return {
exactTimes: s
};
}
#Q(e) {
this.#At(e);
const {root: t, path: n, mode: s, sparse: r} = this.target(e);
this.#St = {
entry: e,
file: new _.z((0, l.uk)(t, n), s & 511, r)
};
}
#ze(e, t, n) {
const {mode: s, needsChmod: r} = this.target(t);
if (r) e.chmod(s);
this.#St = undefined;
e.close(n);
}
#$t(e) {
const t = this.#ut.tree.modes[e];
return t <= 511 && (t & 448) === 448 && (t & this.#yt) === 0 && !this.#wt;
}
#jt(e) {
const {root: t, path: n, mode: s} = this.target(e);
(0, r.chmodSync)((0, l.uk)(t, n), s);
}
#At(e) {
if (this.#vt[e]) {
this.abort();
this.#bt.delete(e);
(0, r.rmSync)((0, l.uk)(this.#it, this.#ut.tree.path(e)));
}
this.#vt[e] = 1;
}
#xt(e) {
const {tree: t} = this.#ut;
this.#mt.set(t.path(e), t.mtimes[e]);
}
}
function lentFiles({hardLinks: e}, t) {
if (e.size === 0) return [];
const n = new Set(t);
const s = new Set(t.flatMap(t => e.get(t) ?? []));
return [ ...s ].filter(e => !n.has(e));
}
var H = n(64390);
class RestoreOne {
#_e;
#dt;
#Re;
#Ft;
#mt=new p.oX;
#Ot;
constructor(e, t, n, s) {
this.#_e = e;
this.#dt = t;
this.#Re = n;
this.#Ft = s;
this.#Ot = t.clock.monotonic();
}
async run() {
const {root: e, dryRun: t} = this.#_e;
if (!t) this.#mt.start();
const n = !(0, r.existsSync)(e);
try {
return await this.#It();
} catch (t) {
if (n) removeEmpty(e);
throw t;
} finally {
this.#mt.close();
}
}
async #It() {
const {root: e, id: t, dryRun: n} = this.#_e;
const s = new WorkspaceReader(this.#_e, this.#dt);
const o = !n && s.isFarOff;
const {threads: a} = this.#Ft;
const {manifest: c} = await this.#Ft.open(t, e => {
if (o) a.expect({
bytes: e
});
});
if (this.#_e.expected) checkOrigin(t, c, this.#_e.expected);
if (n) (0, g.GK)(c);
if (!n) (0, r.mkdirSync)(e, {
recursive: true
});
const f = this.#Mt(c);
const d = s.read(c);
const {tree: h, sources: u} = c;
const l = {
wanted: h,
sources: u,
live: d,
pairs: (0, y.yZ)(h, d),
selects: f
};
s.hashContents(d, contentMatters(l));
const p = planRestore(l);
if (n) {
const e = await this.#Nt(c);
return this.#Et(c, p, {
verified: true,
paths: pathsOf(p, h, d),
...e
});
}
const m = (0, H.openWorkFolder)(e);
let w;
let k;
try {
[w, k] = await this.#it(c, p, d, m);
(0, P.ER)(e, w);
(0, B.fY)(m, w);
} catch (e) {
(0, P.MB)(m);
throw e;
}
const {exactTimes: v} = await (0, P.JQ)(e, m, w, this.#mt);
(0, B.ks)(m);
(0, P.MB)(m);
const b = {
id: t,
manifest: c
};
const S = f === undefined;
const $ = await finishRestore({
root: e,
checkpoint: b,
plan: p,
live: d,
exactTimes: v,
whole: S,
scratch: this.#Re,
threads: a
}, this.#dt);
const x = i.join(e, w.quarantine);
const j = (0, r.existsSync)(x) ? {
quarantine: x
} : {};
return this.#Et(c, p, {
verified: $,
...j,
...k?.report ? {
git: k.report
} : {}
});
}
#Mt({scope: e}) {
const {paths: t} = this.#_e;
if (!t?.length && !e.paths?.length) return undefined;
const n = (0, w.Od)({
paths: t ?? []
});
const s = (0, w.NJ)(e);
return e => n.includes(e) && s.includes(e);
}
async #it(e, t, n, s) {
const {id: r, root: i} = this.#_e;
this.#Rt(e, t);
const o = new Stager(e, t.staged, s, this.#mt, this.#dt.progress);
let a;
let c;
try {
o.makeFolders();
a = await this.#Tt(o, e, t, s);
if (a?.left) this.#dt.log.warning(leftAlone(i, e));
c = await this.#Bt(e, s);
await o.finish(new Set(t.places));
} catch (e) {
o.abort();
throw e;
}
const f = {
version: 1,
id: r,
quarantine: `${B.DX}/${this.#Pt()}`,
takes: [ ...t.takes.map(e => n.path(e)), ...a?.takes ?? [] ],
places: [ ...t.places.map(t => e.tree.path(t)), ...a?.places ?? [], ...c ],
adjusts: planMetadataUpdates(t, e.tree, n, c),
gitIndex: a?.index ? e.repositories[0]?.objectFormat ?? "sha1" : null
};
return [ f, a ];
}
async #Tt(e, t, n, s) {
const {root: r, id: o} = this.#_e;
const a = await this.#Lt(t, n, s);
const c = Promise.resolve(a?.());
const f = fetchContents({
home: async () => (await c)?.home ?? r,
scratch: i.join(s, "blobs"),
checkpoint: {
id: o,
manifest: t
},
copies: this.#Ft,
files: e.contentNeeded(),
sink: e
});
try {
(0, g.GK)(t);
} finally {
await Promise.allSettled([ c, f ]);
}
await f;
return c;
}
async #Lt(e, t, s) {
const {root: r, id: i, paths: o} = this.#_e;
if (o?.length || e.repositories.length === 0) return undefined;
const {restoreGit: a} = await Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 33505));
const c = t.places.length > 0 || t.adjusted.length > 0;
return a({
root: r,
work: s,
id: i,
manifest: e,
copies: this.#Ft,
touched: c
});
}
async #Bt(e, t) {
const {root: s, id: r, paths: i} = this.#_e;
if (i?.length || !e.repositories.some(({path: e}) => e !== "")) return [];
const {restoreNested: o} = await Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 19114));
return o({
root: s,
work: t,
id: r,
manifest: e,
copies: this.#Ft,
touched: true
});
}
#Rt({tree: e}, {staged: t}) {
let n = 0;
for (const s of t) if (e.kinds[s] === k.PW && !e.has(s, k.tA)) n += e.sizes[s];
const r = (0, m.go)(this.#_e.root);
if (n <= r) return;
throw new s.fk("no-space", `Restore refused: it needs ${n} bytes and ${r} are free. Make room, or restore fewer paths.`);
}
async #Nt(e) {
const {root: t, id: s, paths: r} = this.#_e;
if (r?.length || e.repositories.length === 0) return {};
const {compareWithGit: i} = await Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 33505));
const o = await i(t, this.#Re, {
id: s,
manifest: e,
copies: this.#Ft
});
return o === undefined ? {} : {
git: o
};
}
#Et({tree: e}, t, n) {
return {
id: this.#_e.id,
...t.counts,
ms: this.#dt.clock.monotonic() - this.#Ot,
fellBackTo: null,
missing: t.missing.map(t => (0, l.WV)(e.path(t))),
...n
};
}
#Pt() {
const e = new Date(this.#dt.clock.now()).toISOString().replace(/[-:]/g, "").replace(".", "-");
return `${e}-${this.#_e.id.slice(0, 8)}`;
}
}
function pathsOf({staged: e, takes: t}, n, s) {
const r = new Set(e.map(e => (0, l.WV)(n.path(e))));
const i = new Set;
for (const e of t) {
const t = s.kinds[e] === k.Md ? s.ends[e] : e + 1;
for (let n = e; n < t; n++) i.add((0, l.WV)(s.path(n)));
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
return `Files are restored; HEAD, branches and index of ${e} are left as they are: its repository lies elsewhere, and others work with it.${s}`;
}
function removeEmpty(e) {
try {
(0, r.rmdirSync)(e);
} catch {}
}
async function restore(e, t) {
const {root: n, stores: s, id: r} = e;
if (!e.dryRun) await (0, H.recoverInterruptedRestore)(n);
return (0, u.h)(t.folder, async n => {
const i = new Copies(s, n, t);
try {
return await restoreFirst([ r, ...e.fallback ? await olderOnes(e) : [] ], e, t, n, i);
} finally {
i.close();
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
if (t.fallback) n.log.warning(`Checkpoint ${c} cannot be restored: ${(0, s.bD)(e)}`);
}
}
throw a;
}
const isSameLine = (e, t) => e.jobKey === t.jobKey && e.workspace === t.workspace;
const K = new Set([ ...[ "checkpoint-missing", "checkpoint-unreachable", "dependency-missing", "version-unknown" ], ...[ "key-missing", "key-wrong", "not-sealed" ], ...[ "git-object-missing", "git-object-differs", "git-commit-missing", "repository-missing", "git-bundle-invalid" ] ]);
const isLost = e => isDamage(e) || e instanceof f.M6 || e instanceof s.fk && K.has(e.reason) || !(e instanceof s.yo);
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
#k;
#Ct;
#Ut;
constructor(e, t, n) {
this.#k = (0, s.openSync)(e, t === undefined ? r : i, t);
this.#Ct = n;
}
write(e, t) {
if (!this.#Ct) {
this.#E(e, t);
return;
}
for (let n = 0; n < e.length; n += o) {
const s = e.subarray(n, n + o);
const r = s.length === o && s.equals(a);
if (!r) this.#E(s, t + n);
}
}
chmod(e) {
this.#Ut = e;
}
close(e) {
try {
if (this.#Ct && e !== undefined) (0, s.ftruncateSync)(this.#k, e);
if (this.#Ut !== undefined) (0, s.fchmodSync)(this.#k, this.#Ut);
} finally {
(0, s.closeSync)(this.#k);
}
}
#E(e, t) {
for (let n = 0; n < e.length; ) n += (0, s.writeSync)(this.#k, e, n, e.length - n, t + n);
}
}
},
34591: (e, t, n) => {
n.d(t, {
ER: () => checkSwap,
JQ: () => performSwap,
Ld: () => f,
MB: () => removeWork,
YP: () => d,
gN: () => parentOf
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
var o = n(78702);
var a = n(11559);
var c = n(761);
const f = "stage";
const d = "git-index";
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
const c = r.join(t, f);
for (const e of s.places) a.putInPlace(c, e);
hideQuarantine(e);
const h = await adjust(e, s, o, i);
if (s.gitIndex) {
o.check(".git/index");
const {finishIndex: i} = await Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 26884));
i(e, r.join(t, d), s.gitIndex);
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
const f = await i.finish();
if (!f) for (const [t, , n] of c) (0, a.TL)(e, t, BigInt(n));
for (const [n, r] of t) if (r !== null && !isLink((0, o.uk)(e, n))) (0, s.chmodSync)((0, 
o.uk)(e, n), r);
return {
exactTimes: f
};
}
class Inside {
#u;
#te;
constructor(e, t = []) {
this.#u = e;
this.#te = new Set([ "", ...t ]);
}
check(e) {
const t = parentOf(e);
if (this.#te.has(t)) return;
this.check(t);
if (isLink((0, o.uk)(this.#u, t))) {
throw new i.fk("path-escapes", `Restore refused: ${(0, o.WV)(t)} in the workspace has become a link. Remove it.`);
}
this.#te.add(t);
}
forget(e) {
for (const t of this.#te) if (t === e || t.startsWith(`${e}/`)) this.#te.delete(t);
}
}
class Mover {
#u;
#zt;
#Wt=new Set;
#qt;
constructor(e, t, n) {
this.#qt = n;
this.#u = e;
this.#zt = t;
}
takeAway(e) {
this.#qt.check(e);
const t = (0, o.uk)(this.#u, e);
if (!exists(t)) return;
this.#qt.forget(e);
this.#Dt(e);
let n = (0, o.uk)(this.#zt, e);
for (let t = 2; exists(n); t++) n = (0, o.uk)(this.#zt, `${e}.${t}`);
this.#_t(e, t, n);
}
putInPlace(e, t) {
const n = (0, o.uk)(e, t);
if (!exists(n)) return;
if (t.startsWith(h)) this.#Ht(parentOf(t));
this.takeAway(t);
this.#_t(t, n, (0, o.uk)(this.#u, t));
}
#Ht(e) {
const t = (0, o.uk)(this.#u, e);
this.#qt.check(e);
if (e === "" || (0, s.lstatSync)(t, {
throwIfNoEntry: false
})?.isDirectory()) return;
this.#Ht(parentOf(e));
this.takeAway(e);
(0, s.mkdirSync)(t);
}
#Dt(e) {
const t = parentOf(e);
if (this.#Wt.has(t)) return;
(0, s.mkdirSync)((0, o.uk)(this.#zt, t), {
recursive: true
});
this.#Wt.add(t);
}
#_t(e, t, n) {
try {
(0, s.renameSync)(t, n);
} catch (r) {
const a = (0, i.$N)(r);
if (a !== "EACCES" && a !== "EPERM") throw r;
const c = (0, o.uk)(this.#u, parentOf(e));
(0, s.chmodSync)(c, modeOf(c) | 448);
const f = (0, s.lstatSync)(t);
if (f.isDirectory()) (0, s.chmodSync)(t, f.mode & 4095 | 448);
(0, s.renameSync)(t, n);
if (f.isDirectory()) (0, s.chmodSync)(n, f.mode & 4095);
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
var f = n(20757);
var d = n(761);
var h = n(34591);
const u = "owner.json";
function openWorkFolder(e) {
const t = r.join(e, f.BU);
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
if ((0, i.$N)(e) === "ENOTEMPTY" || (0, i.$N)(e) === "EEXIST" || (0, i.$N)(e) === "EPERM") throw inProgress(t);
throw e;
}
hideFromGit(e);
return t;
}
async function recoverInterruptedRestore(e) {
const t = r.join(e, f.BU);
if (!(0, s.existsSync)(t)) return "nothing";
if (isOwned(t)) throw inProgress(t);
const n = (0, d.a0)(t);
if (n) {
const s = new o.oX;
await (0, h.JQ)(e, t, n, s).finally(() => s.close());
(0, d.ks)(t);
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
const inProgress = e => new i.fk("restore-in-progress", `Workspace busy: another restore works in ${e}. Wait until it has ended.`);
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
const i = "queue";
const o = "failed";
const a = "activity.json";
const c = "wanted";
const f = "stop";
function enqueue(e, t) {
const n = r.join(e, i);
(0, s.mkdirSync)(n, {
recursive: true,
mode: 448
});
const o = r.join(n, nextNumber());
let a;
if (t.kind === "record") a = t; else {
bring(t.archive, `${o}.archive`);
a = {
kind: "checkpoint",
checkpoint: t.checkpoint
};
}
(0, s.writeFileSync)(`${o}.new`, JSON.stringify(a), {
mode: 384
});
(0, s.renameSync)(`${o}.new`, `${o}.json`);
}
function waiting(e) {
return namesIn(r.join(e, i)).filter(e => e.endsWith(".json")).map(e => e.slice(0, -".json".length)).sort();
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
(0, s.mkdirSync)(r.join(e, o), {
recursive: true
});
(0, s.writeFileSync)(r.join(e, o, `${t}.txt`), n);
move(r.join(e, i), r.join(e, o), t);
}
function requeueFailed(e) {
for (const t of namesIn(r.join(e, o)).filter(e => e.endsWith(".txt"))) {
move(r.join(e, o), r.join(e, i), t.slice(0, -".txt".length));
(0, s.rmSync)(r.join(e, o, t), {
force: true
});
}
}
const failures = e => namesIn(r.join(e, o)).filter(e => e.endsWith(".txt")).map(t => (0, 
s.readFileSync)(r.join(e, o, t), "utf8"));
function noteActivity(e) {
const write = t => {
const n = r.join(e, a);
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
const {moves: t, trouble: n} = JSON.parse((0, s.readFileSync)(r.join(e, a), "utf8"));
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
const setWanted = e => mark(e, c);
const isWanted = e => (0, s.existsSync)(r.join(e, c));
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
const itemFile = (e, t) => r.join(e, i, t);
function move(e, t, n) {
for (const i of [ `${n}.archive`, `${n}.json` ]) {
if ((0, s.existsSync)(r.join(e, i))) (0, s.renameSync)(r.join(e, i), r.join(t, i));
}
}
const namesIn = e => (0, s.existsSync)(e) ? (0, s.readdirSync)(e) : [];
let d = 0n;
function nextNumber() {
const e = BigInt(Date.now()) * 1000n;
d = e > d ? e : d + 1n;
return `${d.toString().padStart(20, "0")}-${process.pid}`;
}
function bring(e, t) {
try {
(0, s.linkSync)(e, t);
} catch {
(0, s.copyFileSync)(e, t, s.constants.COPYFILE_FICLONE);
}
}
},
24757: (e, t, n) => {
n.r(t);
n.d(t, {
createArtifactStore: () => createArtifactStore
});
var s = n(19473);
var r = n(33201);
var i = n(96119);
var o = n(44615);
var a = n(73024);
var c = n(19119);
var f = n(9842);
const d = [ 0, 1, 2, 3, 4, 5, 6, 7 ];
const h = 16 * 1024 * 1024;
const u = 3;
const l = 1e3;
class ArtifactRecords {
#Kt;
#Jt;
#Gt;
#Vt;
#Yt;
#Qt=new Set;
#kt=new Map;
#Xt=new Set;
constructor(e, t, n, s) {
this.#Kt = e;
this.#Jt = n.origin.jobKey;
this.#Gt = t;
this.#Vt = n;
this.#Yt = s;
}
async put(e, t) {
const n = this.#kt.get(e) ?? await this.#Zt(e);
const r = (n?.sequence ?? 0) + 1;
const i = (0, f.gs)({
name: e,
claim: this.#Gt,
sequence: r,
content: t
}, this.#Vt);
let a;
for (const t of d) {
const c = (0, o.wY)(this.#Jt, e, t);
if (t === n?.slot || this.#Xt.has(c)) continue;
try {
if (n) await this.#Kt.remove(c);
await this.#Kt.uploadText(c, i);
this.#kt.set(e, {
slot: t,
sequence: r
});
return;
} catch (t) {
a = t;
const n = t instanceof s.fk && t.reason === "artifact-exists";
if (t instanceof s.fk && !n) throw t;
if (n) await this.#en(e); else await this.#Kt.wait(l);
this.#Xt.add(c);
}
}
throw a ?? new Error(`Record ${e} not written: uploads that broke off have taken all its names.`);
}
async get(e) {
const t = await this.#$e(e);
const n = t.find(t => t.name === (0, o.wY)(this.#Jt, e, "contested"));
if (n && await this.#tn(n, e)) throw contested(e);
const s = await this.#nn(e, t);
if (new Set(s.map(({claim: e}) => e)).size > 1) throw contested(e);
return newest(s)?.content;
}
async remove(e) {
this.#kt.delete(e);
for (const t of await this.#$e(e)) await this.#Kt.remove(t.name);
}
async readAny(e) {
const t = await this.#sn(e).catch(() => undefined);
if (t === undefined) return undefined;
const {origin: n, ...s} = this.#Vt;
const r = (0, f.sT)(t, {
...s,
origin: {
...n,
jobKey: (0, f.qh)(t) ?? n.jobKey
}
});
return r && "slot" in r ? r.slot : undefined;
}
async readClaimed(e) {
const t = await this.#sn(e).catch(() => undefined);
return t === undefined ? undefined : (0, f.dl)(t);
}
async #Zt(e) {
const t = await this.#nn(e, await this.#$e(e));
if (t.some(({claim: e}) => e !== this.#Gt)) await this.#rn(e);
return newest(t);
}
async #en(e) {
for (let t = 1; t <= u; t++) {
await this.#Zt(e);
if (t < u) await this.#Kt.wait(l);
}
}
async #rn(e) {
const t = (0, f.gs)({
name: markName(e),
claim: this.#Gt,
sequence: 0,
content: ""
}, this.#Vt);
await this.#Kt.uploadText((0, o.wY)(this.#Jt, e, "contested"), t).catch(e => {
if (!(e instanceof s.fk)) throw e;
});
throw contested(e);
}
async #$e(e) {
const t = [ ...d, "contested" ].map(t => (0, o.wY)(this.#Jt, e, t));
return this.#Kt.named(t);
}
async #nn(e, t) {
const n = [];
let r;
for (const i of t) {
const t = d.find(t => i.name === (0, o.wY)(this.#Jt, e, t));
if (t === undefined) continue;
try {
const s = await this.#in(i, e);
if (s) n.push({
...s,
slot: t
});
} catch (e) {
if (e instanceof s.fk && p.has(e.reason)) this.#on(i, "it is compressed or too large"); else r ??= e;
}
}
if (n.length === 0 && r !== undefined) throw r;
return n;
}
async #tn(e, t) {
return this.#Vt.seal === undefined || await this.#in(e, markName(t)) !== undefined;
}
async #in(e, t) {
const n = await this.#sn(e);
const s = n === undefined ? undefined : (0, f.sT)(n, this.#Vt, t);
if (s && "refused" in s) this.#on(e, s.refused);
return s && "slot" in s ? s.slot : undefined;
}
async #sn(e) {
if (e.size > h) {
this.#on(e, `it has ${e.size} bytes, and records have at most ${h}`);
return undefined;
}
const t = this.#Kt.scratchFile();
try {
await this.#Kt.download(e, t, h);
return (0, c.b)(t, {
maxBytes: h
})?.toString("utf8");
} finally {
(0, a.rmSync)(t, {
force: true
});
}
}
#on({id: e, name: t}, n) {
const s = `${e} ${t}`;
if (this.#Qt.has(s)) return;
this.#Qt.add(s);
this.#Yt(`Artifact ${t} ignored: ${n}. Another job of this run may have uploaded it.`);
}
}
const p = new Set([ "artifact-invalid", "artifact-too-large" ]);
const markName = e => `${e} contested`;
const newest = e => e.reduce((e, t) => e && e.sequence >= t.sequence ? e : t, undefined);
const contested = e => new s.fk("record-contested", `Record ${e} not used: two jobs claim the same key. Give each caller its own input "key".`);
var m = n(76760);
var y = n(76592);
const w = 4;
const g = 500;
async function withRetries({clock: e, random: t}, n, r = e => !(e instanceof s.fk)) {
for (let s = 1; ;s++) {
try {
return await n();
} catch (n) {
if (s >= w || !r(n)) throw n;
await e.sleep(t() * g * 2 ** (s - 1));
}
}
}
const k = 1e3;
class ArtifactTransfer {
#an;
#cn;
#dt;
#fn;
#m=0;
constructor(e, t, n, s) {
this.#an = e;
this.#cn = t;
this.#dt = n;
this.#fn = s;
}
list() {
return withRetries(this.#dt, () => this.#an.list());
}
async named(e) {
const t = await this.list();
const n = t.filter(({name: t}) => e.includes(t));
if (n.length > 0 || t.length < k) return n;
const s = [];
for (const t of e) s.push(...await withRetries(this.#dt, () => this.#an.find(t)));
return s;
}
async download(e, t, n = y.I) {
if ((0, a.existsSync)(t)) throw new Error(`${t} exists.`);
const again = e => !(e instanceof s.fk) || e.reason === "digest-mismatch";
await withRetries(this.#dt, async () => {
try {
await this.#an.download(e, t, n);
} catch (e) {
(0, a.rmSync)(t, {
force: true
});
throw e;
}
}, again);
}
remove(e) {
return withRetries(this.#dt, () => this.#an.remove(e));
}
async uploadFile(e, t) {
await withRetries(this.#dt, () => this.#dn(e(), e => bring(t, e)), e => !(e instanceof s.fk) || e.reason === "artifact-exists");
}
async uploadText(e, t) {
await this.#dn(e, e => (0, a.writeFileSync)(e, t));
}
wait(e) {
return this.#dt.clock.sleep(e);
}
scratchFile() {
(0, a.mkdirSync)(this.#cn, {
recursive: true
});
return m.join(this.#cn, `${process.pid}-${this.#m++}`);
}
async #dn(e, t) {
const n = this.scratchFile();
(0, a.mkdirSync)(n);
try {
const s = m.join(n, e);
t(s);
const r = this.#fn;
await this.#an.upload(s, r === undefined ? {} : {
retentionDays: r
});
} finally {
(0, a.rmSync)(n, {
recursive: true,
force: true
});
}
}
}
function bring(e, t) {
try {
(0, a.linkSync)(e, t);
} catch {
(0, a.copyFileSync)(e, t, a.constants.COPYFILE_FICLONE);
}
}
var v = n(25583);
async function ownArtifacts(e, {jobKey: t, attempt: n, claim: s}, r) {
const i = e.filter(({name: e}) => (0, o.Pb)(e, t));
const a = [];
let c = false;
for (const e of i) {
if ((0, o.Mp)(e.name)) continue;
if ((0, o.jE)(e.name)) c = true;
const t = (0, o.jE)(e.name) ? undefined : await r(e);
if (t) a.push({
entry: e,
at: (0, o.Qe)(t.name),
claim: t.claim
});
}
const f = new Set([ s ]);
const d = a.some(e => e.at === n && e.claim !== s);
if (!c && !d) {
for (let e = 1; e < n; e++) {
const t = new Set(a.filter(({at: t}) => t === e).map(e => e.claim));
const [n] = t;
if (t.size === 1 && n !== undefined) f.add(n);
}
}
const h = i.filter(({name: e}) => {
const t = (0, o.Mp)(e)?.nonce;
return t !== undefined && [ ...f ].some(e => (0, o.qK)(t, e));
});
return [ ...h, ...a.filter(e => f.has(e.claim)).map(({entry: e}) => e) ];
}
const b = 2 * 1024 ** 3;
function createArtifactStore(e, t) {
return new ArtifactStore(e, t);
}
class ArtifactStore {
kind="artifact";
#hn;
#Kt;
#un;
#ln;
constructor(e, t) {
const {folder: n, clock: s = r.m, random: i = Math.random, retentionDays: o, claim: a, warn: c = () => {}} = t;
this.#hn = t;
this.#Kt = new ArtifactTransfer(e, n, {
clock: s,
random: i
}, o);
this.#un = new ArtifactRecords(this.#Kt, a, ownerOf(t), c);
}
async put(e, t) {
const n = await this.#pn();
if (n.checkpoints.some(({id: t}) => t === e.id)) return;
const {jobKey: s, attempt: r, claim: i} = this.#hn;
const {id: a, stage: c = "none"} = e;
await this.#mn(e);
const nameFor = () => (0, o.fv)({
jobKey: s,
attempt: r,
stage: c,
id: a,
nonce: (0, o.Tf)(i)
});
await this.#Kt.uploadFile(nameFor, t);
n.checkpoints.push(e);
await this.#yn(n);
}
async list() {
const e = await this.#Kt.list();
const t = (0, v.xm)(e);
return (0, v.RR)(t, [ ...await this.#wn(e), ...await this.#gn(t) ]);
}
async fetch(e, t) {
const n = (await this.#$e()).filter(t => t.id === e);
let r;
for (const {entry: e} of n) {
try {
await this.#Kt.download(e, t);
return;
} catch (e) {
r = e;
}
}
if (n.length === 0) throw missing(e);
throw new s.fk("checkpoint-unreachable", `Checkpoint ${e} not fetched: ${(0, s.bD)(r)}. Try again, or use another store.`, {
cause: r
});
}
async remove(e) {
for (const {entry: t} of (await this.#$e()).filter(t => t.id === e)) {
await this.#Kt.remove(t.name);
}
const t = await this.#pn();
const n = t.checkpoints.filter(t => t.id !== e);
if (n.length === t.checkpoints.length) return;
t.checkpoints = n;
await this.#yn(t);
}
async quarantine(e, t) {
const n = await this.#pn();
n.quarantined[e] = t;
await this.#yn(n);
}
putRecord(e, t) {
return this.#un.put(e, t);
}
getRecord(e) {
return this.#un.get(e);
}
removeRecord(e) {
return this.#un.remove(e);
}
async clear() {
const e = await ownArtifacts(await this.#Kt.list(), this.#hn, e => this.#un.readClaimed(e));
for (const {name: t} of e) await this.#Kt.remove(t);
return e.length;
}
async #mn({id: e, storedBytes: t}) {
const {maxRunBytes: n = b} = this.#hn;
const r = (await this.#$e()).reduce((e, {entry: t}) => e + t.size, 0);
if (r + t <= n) return;
throw new s.fk("over-limit", `Checkpoint ${e} not uploaded: with its ${t} bytes the checkpoints of this run would take ${r + t}, and ${n} are allowed. Exclude what need not be kept.`);
}
async #$e() {
return (0, v.xm)(await this.#Kt.list());
}
async #wn(e) {
const t = e.filter(({name: e}) => (0, o.HD)(e) && !(0, o.d1)((0, o.oD)(e) ?? "", this.#hn.jobKey));
return (0, v.ft)(t, e => this.#un.readAny(e));
}
async #gn(e) {
const {jobKey: t, attempt: n} = this.#hn;
const s = new Set(e.filter(({job: e}) => (0, o.d1)(e, t)).map(({attempt: e}) => e));
s.delete(n);
const r = await Promise.all([ ...s ].map(e => this.#kn(e).catch(nothingKnown)));
return [ await this.#pn().catch(nothingKnown), ...r ];
}
async #pn() {
this.#ln ??= await this.#kn(this.#hn.attempt);
return this.#ln;
}
async #kn(e) {
return (0, v.A1)(await this.#un.get((0, v.mo)(this.#hn.jobKey, e))) ?? nothingKnown();
}
#yn(e) {
const {jobKey: t, attempt: n} = this.#hn;
return this.#un.put((0, v.mo)(t, n), JSON.stringify(e));
}
}
function ownerOf({jobKey: e, sealed: t}) {
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
seal: (0, i.createRecordSeal)(n)
};
}
const nothingKnown = () => ({
checkpoints: [],
quarantined: {}
});
const missing = e => new s.fk("checkpoint-missing", `Checkpoint ${e} not found: no artifact of this run holds it. List what there is.`);
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
s.bD)(r)}`);
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
if (n === undefined) throw new s.fk("checkpoint-missing", `Checkpoint ${e} is not at hand. Fetch it.`);
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
if (e instanceof s.fk) throw e;
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
var f = n(9842);
function createRunStore(e, t, n = {}) {
return new RunStore(e, t, n);
}
const d = 16 * 1024 * 1024;
class RunStore {
kind="run";
#an;
#cn;
#vn;
#bn;
constructor(e, t, n) {
this.#vn = n;
this.#an = e;
this.#cn = t;
}
async list() {
const e = await this.#$e();
const t = await Promise.all(e.filter(({name: e}) => (0, a.HD)(e)).map(e => this.#kn(e)));
return (0, c.RR)((0, c.xm)(e), t);
}
async fetch(e, t) {
const n = (0, c.xm)(await this.#$e()).find(t => t.id === e);
if (!n) {
throw new i.fk("checkpoint-missing", `Checkpoint ${e} not fetched: the run has no artifact of it. It may be deleted or too old; see "rerail list --run URL".`);
}
await this.#an.download(n.entry, t);
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
const t = await this.#$e();
this.#bn = Promise.resolve(t.filter(({name: t}) => (0, a.Mp)(t)?.id !== e));
}
async getRecord() {
return undefined;
}
#$e() {
this.#bn ??= this.#an.list();
return this.#bn;
}
async #kn(e) {
(0, s.mkdirSync)(this.#cn, {
recursive: true
});
const t = r.join(this.#cn, `${process.pid}-${e.id}`);
try {
await this.#an.download(e, t, d);
const n = (0, o.b)(t, {
maxBytes: d
})?.toString("utf8") ?? "";
const {seal: s, run: r} = this.#vn;
const i = (0, f.sT)(n, {
origin: {
...r,
jobKey: (0, f.qh)(n) ?? ""
},
...s === undefined ? {} : {
seal: s
}
});
return (i && "slot" in i ? (0, c.A1)(i.slot.content) : undefined) ?? h;
} catch {
return h;
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
const readOnly = () => new i.fk("store-read-only", "Nothing was changed: the checkpoints of a run are only read. Name a store of your own with --store.");
},
97135: (e, t, n) => {
n.r(t);
n.d(t, {
Bench: () => Bench
});
var s = n(64839);
var r = n(45918);
class Bench {
scanner;
#Sn;
constructor({secrets: e}) {
this.scanner = e && (0, r.createScanner)(e, s.v_);
}
get frame() {
this.#Sn ??= this.scanner?.room ?? Buffer.allocUnsafeSlow(s.v_);
return this.#Sn;
}
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
let f = n;
let d = r;
for (const n of t) {
const t = (0, o.IW)(e, n, i);
if (!t) return {};
const s = t.subarray(f, f + d);
c.update(s);
d -= s.length;
f = 0;
(0, a._r)(t);
}
return {
sha256: copyOf(c)
};
}
const copyOf = e => new Uint8Array(e.digest());
var f = n(38522);
var d = n(87573);
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
const f = (0, d.gT)(n);
const u = t.frame.subarray(c, c + f + (0, d.jC)(n.size));
const p = u.subarray(f, f + n.size);
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
(0, d.bx)(n, u);
u.fill(0, f + n.size);
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
const f = (0, a.sm)(t.frame.subarray(0, c));
return {
verdicts: o,
hashes: r,
offsets: i,
frame: f,
sha256: (0, s.hash)("sha256", f, "hex"),
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
const o = (0, d.gT)(i);
const c = piecesOf(o, i.size);
const {from: u, to: l} = c[t];
const p = t === 0 ? o : 0;
if (p > 0) (0, d.bx)(i, r.frame);
const m = r.frame.subarray(p, p + l - u);
if (!readPart(e, m, u) || (0, f.crc32)(m) !== n) return {
sha256: "",
raw: 0
};
const y = p + m.length;
const w = t === c.length - 1 ? (0, d.jC)(i.size) - i.size : 0;
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
const r = piecesOf((0, d.gT)((0, h.mz)(e, 0)), n);
const i = new Uint32Array(r.length);
const o = (0, s.createHash)("sha256");
const a = e.oids[0] ? blobHash(e, n) : undefined;
const c = t.scanner?.stream(e.paths[0]);
const u = readPieces(e, r, t.frame.subarray(0, p), (e, t) => {
o.update(e);
a?.update(e);
c?.take(e);
i[t] = (0, f.crc32)(e, i[t]);
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
const f = copyEntry(e, s, i);
a[s] = f;
copySource(t, s, o, f);
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
UPLOADER_LOG: () => d,
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
const f = "started";
const d = "uploader.log";
const h = 50;
const u = 5e3;
function ensureUploader(e, {command: t, env: n, input: a}) {
if (isUploading(e) || isStarting(e)) return;
(0, r.mkdirSync)(i.join(e, f), {
recursive: true,
mode: 448
});
const c = (0, r.openSync)(i.join(e, d), "a", 384);
try {
const [d, ...h] = t;
const u = (0, s.spawn)(d, h, {
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
(0, r.writeFileSync)(i.join(e, f, `${u.pid}.json`), JSON.stringify((0, o.cu)(u.pid)));
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
(0, r.rmSync)(i.join(e, f), {
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
const t = i.join(e, f);
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
const f = 50;
const d = 2e3;
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
} else await n.clock.sleep(idle() < d ? f : h);
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
s(`Not uploaded: ${(0, r.bD)(n)}`);
(0, a.setAside)(e, t, (0, r.bD)(n));
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
await e().catch(e => s(`Not announced: ${(0, r.bD)(e)}`));
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
const f = 3;
const d = 3e4;
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
if (h++ >= f) return ended(e, {
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
if (t - u >= d) return ended(e, {
reason: "stalled",
ms: d,
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
56185: (e, t, n) => {
n.d(t, {
validate: () => validate
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
var o = n(36707);
var a = n(85820);
var c = n(98336);
var f = n(88093);
var d = n(27175);
var h = n(43382);
async function validate(e, t, n, s) {
const r = new d.QK(s.threadScript);
try {
return await (0, f.h)(s.folder, async i => {
const o = new Validation(t, n, i, s.key, r);
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
#Ee;
#$n;
#Re;
#Be;
#l;
#m=0;
constructor(e, t, n, s, r) {
this.#Ee = e;
this.#$n = t;
this.#Re = n;
this.#Be = s;
this.#l = r;
}
async check(e) {
const t = await this.#xn(e, "");
if (this.#$n === "quick") return;
for (const e of t) await this.#xn(e, `It needs ${e}. `);
}
async #xn(e, t) {
let n;
let s;
for (const r of this.#Ee) {
try {
n = await this.#jn(r, e);
} catch (e) {
if (e instanceof i.fk && e.reason === "checkpoint-missing") s ??= e; else {
n ??= [];
this.problems.push(`${t}${this.#Ee.length > 1 ? `In the ${r.kind} store: ` : ""}${(0, 
i.bD)(e)}`);
}
}
}
if (n === undefined) this.problems.push(`${t}${(0, i.bD)(s)}`);
return n ?? [];
}
async #jn(e, t) {
const n = r.join(this.#Re, `copy-${this.#m++}`);
const i = await (0, c.openCheckpoint)(e, t, n, this.#Be, e => {
if (this.#$n === "full") this.#l.expect({
bytes: e
});
});
try {
await checkOpened(i, this.#$n, this.#l);
return i.manifest.dependencies;
} finally {
i.archive.close();
(0, s.rmSync)(n, {
force: true
});
}
}
}
async function checkOpened({manifest: e, archive: t}, n, s) {
if (n === "quick") return;
const r = n === "full" || !t.verifyFrames();
const i = r ? (0, a.f)(t, (0, o.s)(e), s) : undefined;
try {
(0, h.GK)(e);
} finally {
await i;
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
const f = [ "/usr/bin/perl", "/usr/local/bin/perl" ];
const d = `\nimport os, sys\nfailed = 0\nrest = b''\nwhile True:\n    chunk = sys.stdin.buffer.read1(1 << 20)\n    if not chunk:\n        break\n    items = (rest + chunk).split(b'\\0')\n    rest = items.pop()\n    for item in items:\n        if item[:1] == b'/':\n            os.chdir(item)\n            continue\n        if not item:\n            print(failed, flush=True)\n            failed = 0\n            continue\n        ns, _, path = item.partition(b' ')\n        try:\n            os.utime(path, ns=(int(ns), int(ns)), follow_symlinks=False)\n        except OSError:\n            failed += 1\n`;
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
return [ ...a.filter(works).map(e => [ e, [ "-I", "-S", "-c", d ] ]), ...(t ? f.filter(e => (0, 
r.existsSync)(e)) : []).map(e => [ e, [ "-e", u, String(t) ] ]) ];
}
const isStub = e => e.startsWith("/usr/bin/");
const l = 64 * 1024;
class TimeHelper {
#An;
#Fn;
#Ae=false;
#On=[];
constructor(e = timeHelpers()[0]) {
this.#An = e;
}
start() {
if (this.#Fn || this.#Ae) return;
if (this.#An) this.#In(this.#An); else this.#Mn();
}
below(e) {
const t = `${(0, o.xe)(i.resolve(e))}\0`;
let n = "";
let s = false;
const send = () => {
this.#Nn(t + n);
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
return await this.#En() === "0";
}
};
}
close() {
this.#Fn?.kill();
this.#Mn();
}
#In([e, t]) {
try {
const n = (0, s.spawn)(e, [ ...t ], {
env: {
LC_ALL: "C"
},
stdio: [ "pipe", "pipe", "ignore" ]
});
n.on("error", () => this.#Mn());
n.on("close", () => this.#Mn());
n.stdin.on("error", () => undefined);
let r = "";
n.stdout.on("data", e => {
const t = (r + e).split("\n");
r = t.pop() ?? "";
for (const e of t) this.#On.shift()?.(e);
});
this.#Fn = n;
} catch {
this.#Mn();
}
}
#Nn(e) {
this.start();
if (!this.#Ae) this.#Fn?.stdin.write(Buffer.from(e, "latin1"));
}
#En() {
if (this.#Ae) return Promise.resolve(undefined);
return new Promise(e => {
this.#On.push(e);
this.#Nn("\0");
});
}
#Mn() {
this.#Ae = true;
for (const e of this.#On.splice(0)) e(undefined);
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
const f = [ ...a.keys() ].filter(s.Uk);
const d = (0, i.zy)(e, n);
const h = d.branch ?? d.commit ?? "";
const u = t.branch ?? t.commit ?? "";
return {
removedRefs: c.filter(e => !a.has(e)).sort(),
movedRefs: c.filter(e => a.has(e) && a.get(e) !== n.get(e)).sort(),
addedRefs: f.filter(e => !n.has(e)).sort(),
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
const f = 0;
const d = 32;
async function readAtCommit(e, t, n, s) {
const r = (await readVerified(e, t, "commit", o)).toString("latin1");
const i = /^tree ([0-9a-f]+)\n/.exec(r)?.[1];
if (i === undefined) throw damaged(t, "it names no tree");
const f = n.split("/");
const d = f.pop();
let h = i;
for (const t of f) {
const n = findEntry(await readVerified(e, h, "tree", o), t, e.oidLength / 2);
if (!n || !a.test(n.mode)) return undefined;
h = n.oid;
}
const u = findEntry(await readVerified(e, h, "tree", o), d, e.oidLength / 2);
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
const f = (0, s.createHash)(c).update(`${n} ${a}\0`);
for (const e of o) f.update(e);
if (f.digest("hex") !== t) throw damaged(t, "its content has another hash");
return Buffer.concat(o);
}
function findEntry(e, t, n) {
for (let s = 0; s < e.length; ) {
const r = e.indexOf(d, s);
const i = e.indexOf(f, r);
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
const damaged = (e, t) => new r.fk("git-object-damaged", `Reading the object ${e} failed: ${t}. Check the repository with "git fsck".`);
const tooLarge = (e, t) => new r.fk("git-object-too-large", `Reading the object ${e} failed: it has more than ${t} bytes. Use a smaller file.`);
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
var f = n(36618);
var d = n(43486);
var h = n(85799);
async function presentIndex(e, {index: t, withheld: n, commit: s}) {
if (!t || !n) return t;
const r = (0, f.A1)(t, e.format);
const isBlob = ({mode: e}) => e >> 12 === 8 || e >> 12 === 10;
const i = r.entries.filter(isBlob);
const o = await (0, d.B)(e, i.map(({oid: e}) => e));
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
stat: f.Pr
} ] : [];
});
return (0, f.Jt)({
...r,
entries: u
}, e.format);
}
function checkIndex(e, t) {
let n;
try {
const {entries: s, link: r} = (0, f.A1)(e, t);
const i = s.find((e, t) => !isSafePath(e.path) || t > 0 && !inOrder(s[t - 1], e));
n = r ? "it is split" : i && `its entry ${JSON.stringify(i.path)} is wrong`;
} catch (e) {
if (!(e instanceof i.fk)) throw e;
n = (0, i.bD)(e);
}
if (n === undefined) return;
throw new i.fk("git-state-refused", `Checkpoint refused: git's index in it is none (${n}). Use another copy.`);
}
const isSafePath = e => e.replace(/\/$/, "").split("/").every(e => ![ "", ".", ".." ].includes(e) && !(0, 
c.M)(e));
const inOrder = (e, t) => e.path < t.path || e.path === t.path && e.stage < t.stage;
function sameIndex(e, t) {
const n = readableEntries(e);
if (!n) return false;
const s = (0, f.A1)(t, e.format).entries;
const same = (e, t) => e.path === t?.path && e.oid === t.oid && e.mode === t.mode && e.stage === t.stage && e.skipWorktree === t.skipWorktree && e.assumeValid === t.assumeValid && e.intentToAdd === t.intentToAdd;
return n.length === s.length && n.every((e, t) => same(e, s[t]));
}
function readableEntries(e) {
try {
return (0, a.vY)(e)?.entries ?? [];
} catch (e) {
if (e instanceof i.fk) return undefined;
throw e;
}
}
function finishIndex(e, t, n) {
const i = (0, h.readIfThere)(t, 512 * 1024 * 1024);
if (i === undefined) return;
const o = (0, f.A1)(Buffer.from(i, "latin1"), n);
const a = o.entries.map(t => ({
...t,
stat: currentStat(e, t)
}));
const c = r.join(e, ".git", "index");
(0, s.writeFileSync)(`${c}.rerail`, (0, f.Jt)({
...o,
entries: a
}, n));
(0, s.renameSync)(`${c}.rerail`, c);
}
function currentStat(e, {path: t, stat: n}) {
if (n.mtimeSeconds === 0) return f.Pr;
const r = (0, s.lstatSync)((0, o.uk)(e, t), {
bigint: true,
throwIfNoEntry: false
});
if (!r) return f.Pr;
const i = (0, f.t4)(r);
const a = i.mtimeSeconds === n.mtimeSeconds && i.mtimeNanoseconds === n.mtimeNanoseconds && i.size === n.size;
return a ? i : f.Pr;
}
},
9350: (e, t, n) => {
n.d(t, {
M: () => makeNestedRepository,
m: () => prepareGitRestore
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
var o = n(14325);
var a = n(36310);
var c = n(40869);
var f = n(85799);
const d = "logs/HEAD";
const h = /^[0-9a-f]+ ([0-9a-f]+) [^\t]*\t(?:checkout: moving from \S+ to (\S+)$)?/;
function logDetached(e, {from: t, commit: n, refs: s, now: i}) {
const o = (e && (0, f.readIfThere)(r.join(e.gitDir, d))) ?? "";
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
const f = lackingCheckout(t.config, a);
if (valueIn([ ...i ?? [], ...o ?? [] ], "core.bare") === "true") f.push([ "core.bare", "false" ]);
const d = lackingNames(t.config, a);
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
if (!i) await write("config", newConfig(t)); else if (f.length + d.length > 0) {
const t = Buffer.from((0, c.Lg)(d)).toString("latin1");
await write("config", `${textOf(e, "config")}\n${t}`, f);
}
const u = isThere(e, "config.worktree");
if (!o) await write("config.worktree", "", f); else if (u && f.length > 0) await write("config.worktree", textOf(e, "config.worktree"), f);
return h;
}
const textOf = ({commonDir: e}, t) => (0, f.readIfThere)(r.join(e, t)) ?? "";
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
const d = (0, s.statSync)(r.join(e, "refs"), {
throwIfNoEntry: false
})?.isDirectory();
const h = (0, y.Nb)((0, f.readIfThere)(r.join(e, "packed-refs")) ?? "");
return c && d && h ? undefined : (0, y.$0)(new Map([ ...a, ...i ]));
}
async function prepareGitRestore(e) {
const {root: t, recorded: n, scratch: i} = e;
checkRecorded(n);
const o = (0, s.lstatSync)(r.join(t, ".git"), {
throwIfNoEntry: false
});
const a = f.Repository.open(t, r.join(i, "live"));
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
function checkRecorded({branch: e, config: t, files: n, index: s, objectFormat: r}) {
if (s) (0, w.JM)(s, r);
const a = e !== null && !(0, y._n)(e) && "branch" || t.find(([e, t]) => !(0, c.EW)(e, t))?.[0] || Object.keys(n).find(e => !o.mF.includes(e));
if (a) throw new i.fk("git-state-refused", `Checkpoint refused: git's ${JSON.stringify(a)} is not restored. Use another copy.`);
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
const o = f.Repository.open(e, r.join(t, "made"));
const a = await importObjects(o, n);
(0, s.writeFileSync)(r.join(i, "packed-refs"), (0, y.$0)(a), "latin1");
const c = {
[l.o]: "",
...n.files
};
if (n.branch === null && n.commit !== null) c[d] = detachedLog(n, a);
for (const [t, n] of Object.entries(c)) stageFile(e, t, stateText(t, n));
return {
places: [ ".git" ],
takes: [],
index: await (0, w.QD)(o, n),
home: e
};
}
async function changeRepository({root: e, stage: t, recorded: n, touched: c, takenAt: f}, h) {
if (h.format !== n.objectFormat) {
throw new i.fk("git-format-differs", `Checkpoint refused: it is of a ${n.objectFormat} repository, and this is a ${h.format} one.`);
}
const [l, p] = await Promise.all([ importObjects(h, n), stageConfig(h, n, r.join(t, ".git")) ]);
const m = (0, a.W)(h, n);
const g = {
places: [],
takes: [],
index: undefined,
home: e,
report: m
};
const place = (e, n) => {
stageFile(t, e, n);
g.places.push(`.git/${e}`);
};
const k = (0, y.readRefs)(h);
const v = (0, y.zy)(h, k);
if (v.branch !== n.branch || n.branch === null && v.commit !== n.commit) {
place("HEAD", headText(n));
if (n.branch === null && canLog(e)) place(d, detachedLog(n, k, h));
}
const b = changeRefs(r.join(e, ".git"), k, l);
if (b !== undefined) {
place("packed-refs", b);
for (const e of [ "refs/heads", "refs/tags" ]) {
(0, s.mkdirSync)(r.join(t, ".git", e), {
recursive: true
});
g.places.push(`.git/${e}`);
}
}
const S = b !== undefined && (0, s.existsSync)(r.join(e, ".git", o.oS)) ? [ o.oS ] : [];
g.takes.push(...new Set([ ...(0, u.Q)(h, f), ...S ].map(e => `.git/${e}`)));
for (const t of o.mF) changeStateFile(h, t, n, {
root: e,
changes: g,
place
});
g.places.push(...p.map(e => `.git/${e}`));
const $ = await (0, w.QD)(h, n);
if ($ && (c || !(0, w.Lf)(h, $))) g.index = $;
if ((g.index || !$) && (0, s.existsSync)(r.join(h.gitDir, "index"))) g.takes.push(".git/index");
return g;
}
function changeStateFile(e, t, {files: n}, {root: i, changes: o, place: a}) {
const c = (0, f.readIfThere)(r.join(e.gitDir, t), 1024 * 1024);
const d = n[t];
const h = d === undefined ? undefined : stateText(t, d);
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
throw new i.fk("git-commit-missing", `Checkpoint refused: the repository here lacks the commit ${n}. Fetch it, or use a checkpoint made with --full.`);
}
async function importBundle(e, t) {
try {
await e.index(t, packOffset(t));
} catch (e) {
if (!(e instanceof i.fk) || e.reason !== "git-failed") throw e;
throw new i.fk("git-bundle-invalid", `Checkpoint refused: git cannot take in its bundle (${(0, 
i.bD)(e)}). Use another copy.`);
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
throw new i.fk("git-bundle-invalid", "Checkpoint refused: its git bundle holds no pack. Use another copy.");
} finally {
(0, s.closeSync)(t);
}
}
},
32113: (e, t, n) => {
n.d(t, {
Hk: () => endProcesses,
e: () => c,
lb: () => describeMembers
});
var s = n(31421);
var r = n(58500);
var i = n(57975);
var o = n(33201);
var a = n(12389);
const c = {
interruptMs: 7500,
terminateMs: 2500
};
const f = 5e3;
const d = 2e3;
const h = 5;
const u = 100;
const l = 20;
async function endProcesses(e, t) {
const {grace: n} = e;
const s = new Members(e);
if (t === "SIGINT") {
if (process.platform !== "win32") (0, a.vG)(-e.origin.shell, "SIGINT");
if (await s.gone(n.interruptMs)) return [];
} else if (await s.gone(0)) {
return [];
}
if (process.platform !== "win32") {
await terminateAll(s);
if (await s.gone(n.terminateMs)) return [];
}
let r = new Set;
const i = o.m.monotonic() + f;
do {
r = await killAll(s);
if (r.size > 0) await killAsRoot([ ...r ]);
if (await s.gone(u)) return [];
if ((await s.find()).every(e => r.has(e))) break;
} while (o.m.monotonic() < i);
const c = (await s.find()).map(async e => ({
pid: e,
command: await (0, a.lg)(e),
cause: r.has(e) ? "EPERM" : "unkillable"
}));
return Promise.all(c);
}
async function killAsRoot(e) {
const t = {
timeout: d,
windowsHide: true
};
await (0, i.promisify)(s.execFile)("sudo", [ "-n", "kill", "-KILL", ...e.map(String) ], t).catch(() => undefined);
}
async function describeMembers(e) {
return Promise.all((await new Members(e).find()).map(a.lg));
}
async function terminateAll(e) {
for (const t of await e.find()) {
(0, a.vG)(t, "SIGTERM");
(0, a.vG)(t, "SIGCONT");
}
}
async function killAll(e) {
const t = new Set;
const n = new Set;
const s = process.platform === "win32" ? "SIGKILL" : "SIGSTOP";
if (process.platform === "win32") await (0, a.TP)(e.shell);
for (let r = 0; r < l; r += 1) {
const r = (await e.find()).filter(e => !n.has(e));
if (r.length === 0) break;
for (const e of r) {
n.add(e);
if ((0, a.vG)(e, s) === "refused") t.add(e);
}
}
for (const e of n) (0, a.vG)(e, "SIGKILL");
return t;
}
class Members {
shell;
#Rn;
#Tn=false;
constructor({running: e, origin: t}) {
this.shell = t.shell;
this.#Rn = t;
void e.subreaper?.alone.then(e => {
this.#Tn = e;
if (!e) this.#Rn = {
...t,
subreaper: undefined
};
});
}
async find() {
await (0, r.setImmediate)();
if (this.#Tn) return [];
return (0, a.h8)(this.#Rn);
}
async gone(e) {
const t = o.m.monotonic() + e;
let n = h;
while ((await this.find()).length > 0) {
const e = t - o.m.monotonic();
if (e <= 0) return false;
await o.m.sleep(Math.min(n, e));
n = Math.min(n * 2, u);
}
return true;
}
}
},
12389: (e, t, n) => {
n.d(t, {
TP: () => killTree,
W_: () => isRunning,
h8: () => findMembers,
lg: () => describeProcess,
vG: () => sendSignal
});
var s = n(31421);
var r = n(73024);
var i = n(57975);
var o = n(19473);
async function findMembers(e) {
const t = await listProcesses(e);
const n = selectMembers(t, e);
if (e.subreaper !== undefined || process.platform === "win32") return n;
const s = await findMarked(t, e.markers);
return selectMembers(t, e, s);
}
function selectMembers(e, t, n = []) {
const s = new Set([ t.shell, ...t.subreaper === undefined ? [] : [ t.subreaper ], ...n ]);
const inSession = e => e.session === t.shell || e.group === t.shell;
const r = new Set;
let i = e.filter(e => s.has(e.pid) || inSession(e));
while (i.length > 0) {
for (const {pid: e} of i) r.add(e);
i = e.filter(e => r.has(e.parent) && !r.has(e.pid));
}
if (t.subreaper !== undefined) r.delete(t.subreaper);
r.delete(process.pid);
return [ ...r ];
}
async function listProcesses(e) {
switch (process.platform) {
case "linux":
return listLinux();

case "win32":
return listWindows(e.startedAt).catch(() => only(e.shell));

default:
return listPosix();
}
}
const only = e => isAlive(e) ? [ {
pid: e,
parent: process.pid,
group: 0,
session: 0
} ] : [];
function listLinux() {
const e = [];
for (const t of (0, r.readdirSync)("/proc")) {
const n = t.charCodeAt(0);
if (n < 48 || n > 57) continue;
const s = readProcess(Number(t));
if (s !== undefined) e.push(s);
}
return e;
}
function readProcess(e) {
const t = readProc(`${e}/stat`)?.toString("latin1");
if (t === undefined) return undefined;
const [n, s, r, i] = t.slice(t.lastIndexOf(")") + 2).split(" ");
if (n === "Z" || n === "X") return undefined;
return {
pid: e,
parent: Number(s),
group: Number(r),
session: Number(i)
};
}
function isRunning(e) {
return readProcess(e) !== undefined;
}
function readProc(e) {
try {
return (0, r.readFileSync)(`/proc/${e}`);
} catch {
return undefined;
}
}
async function listPosix() {
return parsePs(await output("ps", [ "-A", "-o", a ]));
}
const a = "pid=,ppid=,pgid=,stat=";
function parsePs(e) {
return e.flatMap(e => {
const [t, n, s, r = ""] = e.trim().split(/\s+/);
if (r.startsWith("Z")) return [];
return [ {
pid: Number(t),
parent: Number(n),
group: Number(s),
session: 0
} ];
});
}
const c = [ "Get-CimInstance Win32_Process | ForEach-Object {", '"$($_.ProcessId) $($_.ParentProcessId) $(([DateTimeOffset]$_.CreationDate).ToUnixTimeMilliseconds())" }' ].join(" ");
async function listWindows(e) {
const t = await output("powershell", [ "-NoProfile", "-NonInteractive", "-Command", c ]);
if (t.length === 0) throw new Error("PowerShell lists no processes");
return parseWindowsList(t, e);
}
function parseWindowsList(e, t) {
return e.flatMap(e => {
const [n, s, r] = e.trim().split(/\s+/).map(Number);
return r < t ? [] : [ {
pid: n,
parent: s,
group: 0,
session: 0
} ];
});
}
async function findMarked(e, t) {
if (process.platform === "linux") {
const isMarked = e => t.some(t => e?.includes(`${t}\0`));
return e.filter(e => isMarked(readProc(`${e.pid}/environ`))).map(e => e.pid);
}
const n = await output("ps", [ "-A", "-E", "-ww", "-o", "pid=,command=" ]);
return n.filter(e => t.some(t => e.includes(t))).map(e => Number.parseInt(e, 10));
}
async function output(e, t) {
const {stdout: n} = await (0, i.promisify)(s.execFile)(e, t, {
maxBuffer: 64 * 1024 * 1024,
windowsHide: true
});
return n.split(/\r?\n/).filter(e => e.trim() !== "");
}
async function describeProcess(e) {
if (process.platform === "linux") {
const read = t => readProc(`${e}/${t}`)?.toString("utf8").replaceAll("\0", " ").trim();
return (read("cmdline") || read("comm") || "unknown").slice(0, 200);
}
if (process.platform === "win32") return "unknown";
const t = await output("ps", [ "-p", String(e), "-o", "command=" ]).catch(() => []);
return (t[0] ?? "unknown").slice(0, 200);
}
function isAlive(e) {
try {
process.kill(e, 0);
return true;
} catch (e) {
return (0, o.$N)(e) === "EPERM";
}
}
async function killTree(e) {
const t = {
timeout: f,
windowsHide: true
};
await (0, i.promisify)(s.execFile)("taskkill", [ "/PID", String(e), "/T", "/F" ], t).catch(() => undefined);
}
const f = 5e3;
function sendSignal(e, t) {
try {
process.kill(e, t);
return "sent";
} catch (e) {
return (0, o.$N)(e) === "EPERM" ? "refused" : "gone";
}
}
},
76592: (e, t, n) => {
n.d(t, {
I: () => s
});
const s = 2 * 1024 ** 3 + 16 * 1024 ** 2;
},
29994: (e, t, n) => {
n.d(t, {
MX: () => verify,
WS: () => forgetHandedSecret,
_S: () => sign,
o5: () => openJobSecret
});
var s = n(77598);
var r = n(73024);
var i = n(76760);
var o = n(19473);
var a = n(19119);
const c = "secret";
const f = "secret.made";
const d = /^[0-9a-f]{64}$/;
const h = "aes-256-gcm";
const u = 12;
const l = 16;
function openJobSecret(e, {token: t = "", text: n}) {
if (n !== undefined && d.test(n)) return secretOf(n, t);
const a = i.join(e, c);
const h = open(a, t);
if (h !== undefined) return secretOf(h, t);
if (exists(i.join(e, f))) return secretOf(randomText(), t, true);
const u = randomText();
const l = `${a}.${(0, s.randomBytes)(8).toString("hex")}`;
(0, r.writeFileSync)(l, seal(u, t), {
mode: 384,
flag: "wx"
});
try {
(0, r.linkSync)(l, a);
(0, r.writeFileSync)(i.join(e, f), "", {
mode: 384
});
return secretOf(u, t);
} catch (e) {
if ((0, o.$N)(e) !== "EEXIST") throw e;
const n = open(a, t);
return secretOf(n ?? randomText(), t, n === undefined);
} finally {
(0, r.rmSync)(l, {
force: true
});
}
}
const forgetHandedSecret = e => (0, r.rmSync)(i.join(e, c), {
force: true
});
function secretOf(e, t, n = false) {
const r = Buffer.from(`${e}\n${t}`);
return {
text: e,
lost: n,
keyFor: e => Buffer.from((0, s.hkdfSync)("sha256", r, "rerail job", e, 32))
};
}
const randomText = () => (0, s.randomBytes)(32).toString("hex");
const keyOf = e => Buffer.from((0, s.hkdfSync)("sha256", e, "rerail job", "secret in the folder", 32));
function seal(e, t) {
const n = (0, s.randomBytes)(u);
const r = (0, s.createCipheriv)(h, keyOf(t), n);
const i = Buffer.concat([ r.update(e, "utf8"), r.final() ]);
return Buffer.concat([ n, r.getAuthTag(), i ]);
}
function open(e, t) {
try {
const n = (0, a.b)(e, {
maxBytes: 1024
});
if (n === undefined) return undefined;
const r = n.subarray(0, u);
const i = (0, s.createDecipheriv)(h, keyOf(t), r, {
authTagLength: l
});
i.setAuthTag(n.subarray(u, u + l));
const o = Buffer.concat([ i.update(n.subarray(u + l)), i.final() ]);
return d.test(o.toString()) ? o.toString() : undefined;
} catch {
return undefined;
}
}
const exists = e => (0, r.statSync)(e, {
throwIfNoEntry: false
}) !== undefined;
function sign(e, t, n) {
return `${macOf(e, t, n)}\n${n}`;
}
function verify(e, t, n) {
const [r = "", i] = [ n.slice(0, p), n.slice(p + 1) ];
if (n[p] !== "\n" || !/^[0-9a-f]+$/.test(r)) return undefined;
return (0, s.timingSafeEqual)(Buffer.from(r), Buffer.from(macOf(e, t, i))) ? i : undefined;
}
const p = 64;
const macOf = (e, t, n) => (0, s.createHmac)("sha256", e).update(`${t.length}:${t}`).update(n).digest("hex");
},
63525: (e, t, n) => {
n.d(t, {
I: () => openJob,
M: () => sealedFor
});
var s = n(77598);
var r = n(51455);
var i = n(76760);
var o = n(19473);
var a = n(19119);
var c = n(29994);
var f = n(60245);
function sealedFor(e, {repository: t, runId: n}) {
if (e === undefined) return {};
return {
sealed: {
key: e,
...t === undefined ? {} : {
repository: t
},
...n === undefined ? {} : {
runId: n
}
}
};
}
async function openJob(e, t, n = {}) {
const s = i.join(e, "jobs", `${t.jobKey}-${t.runId ?? "local"}-a${t.attempt}`);
const h = i.join(s, "steps");
const u = i.join(s, "stages");
await (0, r.mkdir)(h, {
recursive: true,
mode: 448
});
await (0, r.mkdir)(u, {
recursive: true,
mode: 448
});
const stageFile = e => i.join(u, `${digest(e)}.json`);
const l = (0, c.o5)(s, n);
const p = l.keyFor("state of the job");
const signed = (e, t) => (0, c._S)(p, i.relative(s, e), t);
function readOwn(e) {
try {
const t = (0, a.b)(e, {
maxBytes: d
})?.toString("utf8");
return t === undefined ? undefined : (0, c.MX)(p, i.relative(s, e), t);
} catch {
return undefined;
}
}
const writeOwn = (e, t) => replaceFile(e, signed(e, t));
async function stages() {
const e = (await (0, r.readdir)(u)).filter(e => e.endsWith(".json"));
return e.map(e => readOwn(i.join(u, e))).map(e => e === undefined ? undefined : (0, 
f.$C)(e)).filter(e => e !== undefined).sort((e, t) => e.order - t.order);
}
return {
folder: s,
identity: t,
secret: l,
forgetHandedSecret: () => (0, c.WS)(s),
enter: () => takeNumber(h),
async takeNumber(e) {
const t = i.join(s, e);
await (0, r.mkdir)(t, {
recursive: true,
mode: 448
});
return takeNumber(t);
},
async claimStage(e) {
if (!await createNew(`${stageFile(e)}.claim`)) {
throw new o.fk("stage-name-taken", `Stage "${e}" cannot start: another step of this job has the same stage name. Give each stage of a job its own name.`);
}
return takeNumber(u);
},
saveStage: e => writeOwn(stageFile(e.name), JSON.stringify(e)),
stages,
async once(e, t) {
const n = i.join(s, `${e}.json`);
const r = readOwn(n);
if (r !== undefined) return JSON.parse(r);
const o = await t();
await writeOwn(n, JSON.stringify(o));
return o;
},
async mark(e) {
await (0, r.mkdir)(i.join(s, "facts"), {
recursive: true,
mode: 448
});
const t = i.join(s, "facts", e);
if (await createWhole(t, signed(t, e))) return true;
if (readOwn(t) === e) return false;
await writeOwn(t, e);
return true;
},
isMarked(e) {
const t = i.join(s, "facts", e);
return readOwn(t) === e;
},
record: async () => ({
version: f.hl,
...t,
claim: l.keyFor("claim").toString("hex").slice(0, 16),
stages: await stages()
})
};
}
async function takeNumber(e) {
for (let t = 1; ;t += 1) {
if (await createNew(i.join(e, `${t}.taken`))) return t;
}
}
async function createNew(e) {
try {
await (await (0, r.open)(e, "wx", 384)).close();
return true;
} catch (e) {
if ((0, o.$N)(e) === "EEXIST") return false;
throw e;
}
}
async function createWhole(e, t) {
const n = `${e}.${(0, s.randomBytes)(8).toString("hex")}`;
await (0, r.writeFile)(n, t, {
mode: 384
});
try {
await (0, r.link)(n, e);
return true;
} catch (e) {
if ((0, o.$N)(e) === "EEXIST") return false;
throw e;
} finally {
await (0, r.unlink)(n);
}
}
async function replaceFile(e, t) {
const n = `${e}.${(0, s.randomBytes)(4).toString("hex")}`;
await (0, r.writeFile)(n, t, {
mode: 384
});
await (0, r.rename)(n, e);
}
const d = 24 * 1024 * 1024;
const digest = e => (0, s.createHash)("sha256").update(e).digest("hex").slice(0, 24);
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
if (s && (await Promise.all([ n.e(6), n.e(143), n.e(734), n.e(465), n.e(113), n.e(51) ]).then(n.bind(n, 48722))).isDiskFull(s)) {
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
e.log.debug(`quarantine ${t} is not moved to ${r}: ${(0, o.bD)(s)}`);
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
38356: (e, t, n) => {
n.d(t, {
j: () => learnWorkflowSecrets,
recallSecrets: () => recallSecrets,
z: () => shareSecrets
});
var s = n(77598);
var r = n(73024);
var i = n(76760);
var o = n(19473);
var a = n(19119);
var c = n(80959);
const f = "aes-256-gcm";
const d = 12;
const h = 16;
const u = 4 * 1024 * 1024;
async function recallSecrets(e) {
const t = await keyOf(e);
if (!t) return;
const n = i.join((await e.job()).folder, l);
for (const s of namesIn(n)) {
for (const r of open(i.join(n, s), t)) e.masker.add(r);
}
}
async function learnWorkflowSecrets(e) {
const {env: t, context: s, masker: r} = e;
if (s.workflowRef === undefined || s.job === undefined) return;
const [{jobsNamed: i, readRunWorkflows: o}, {secretValues: a}] = await Promise.all([ Promise.all([ n.e(815), n.e(503), n.e(477) ]).then(n.bind(n, 9113)), Promise.all([ n.e(815), n.e(503), n.e(477) ]).then(n.bind(n, 60470)) ]);
const f = await o(e);
if (!f) return;
const input = e => t[`INPUT_${e.replaceAll(" ", "_").toUpperCase()}`];
for (const {workflow: e, job: n} of i(f, s.job)) {
for (const s of a(e, n, {
env: t,
input
})) if (!(0, c.CU)(s)) r.add(s);
}
}
async function shareSecrets(e) {
const t = await keyOf(e);
if (!t) return;
const n = new Set(p.map(t => e.env[t]));
const o = e.masker.values().filter(e => !n.has(e));
if (o.length === 0) return;
const a = i.join((await e.job()).folder, l);
(0, r.mkdirSync)(a, {
recursive: true,
mode: 448
});
const c = (0, s.randomBytes)(d);
const h = (0, s.createCipheriv)(f, t, c);
const u = Buffer.concat([ h.update(JSON.stringify(o), "utf8"), h.final() ]);
const m = i.join(a, c.toString("hex"));
(0, r.writeFileSync)(m, Buffer.concat([ c, h.getAuthTag(), u ]), {
mode: 384,
flag: "wx"
});
}
const l = "known-secrets";
const p = [ "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "INPUT_TOKEN", "STATE_rerail-secret" ];
async function keyOf({env: e, job: t}) {
return e.ACTIONS_RUNTIME_TOKEN ? (await t()).secret.keyFor("known secrets") : undefined;
}
function namesIn(e) {
try {
return (0, r.readdirSync)(e);
} catch (e) {
if ((0, o.$N)(e) === "ENOENT") return [];
throw e;
}
}
function open(e, t) {
try {
const n = (0, a.b)(e, {
maxBytes: u
});
if (n === undefined) return [];
const r = (0, s.createDecipheriv)(f, t, n.subarray(0, d), {
authTagLength: h
});
r.setAuthTag(n.subarray(d, d + h));
const i = Buffer.concat([ r.update(n.subarray(d + h)), r.final() ]);
return JSON.parse(i.toString("utf8"));
} catch {
return [];
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
var s = n(68214);
async function tellLostUploads(e) {
const {attempt: t, debug: s, hasRuntime: r} = e.context;
if (t <= 1 || s || !r) return;
await e.bestEffort("The look for lost uploads", async () => {
const s = await e.job();
if (!await s.mark("told-lost")) return;
const r = await e.artifactStore();
if (!r) return;
const {lostUploads: i} = await Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 3444));
const o = await i(r, s.identity.jobKey, t - 1);
if (o.length === 0) return;
const {uploadsLost: a} = await Promise.all([ n.e(6), n.e(143), n.e(734), n.e(465), n.e(113), n.e(51) ]).then(n.bind(n, 70909));
e.log.warning(a(t - 1, o));
});
}
async function readEarlier(e) {
if (e.context.attempt <= 1) return undefined;
const t = await e.bestEffort("Finding an earlier attempt", async () => {
const t = await e.job();
const n = e.inputs.checkpointKey === undefined ? "earlier" : "earlier-sealed";
return t.once(n, async () => (0, s._l)({
identity: t.identity,
debug: e.context.debug,
unauthenticated: await whyKeyNeeded(e),
store: await e.artifactStore() ?? await e.localStore()
}));
});
if (!t) return undefined;
if (t.found) return t.record;
if (!await (await e.job()).mark("told-fresh")) return undefined;
if (t.alarming) e.log.warning(`This attempt starts fresh: ${t.why}.`); else e.log.info(`this attempt starts fresh: ${t.why}`);
return undefined;
}
async function whyKeyNeeded(e) {
const {context: t, inputs: s} = e;
if (s.checkpointKey !== undefined) return undefined;
if (t.hasIdToken) return "the job can ask for OIDC tokens";
if (t.workflowRef === undefined || t.job === undefined) return undefined;
const {jobsNamed: r, readRunWorkflows: i} = await Promise.all([ n.e(815), n.e(503), n.e(477) ]).then(n.bind(n, 9113));
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
var f = n(66118);
var d = n(60245);
var h = n(16158);
var u = n(62403);
var l = n(53501);
var p = n(40971);
async function fastForward(e, t, n) {
const s = await (0, p.readEarlier)(e);
if (!s) return undefined;
const r = await decide(e, t, s, n);
if (!r) return undefined;
if (!r.skip) return runAgain(e, r.refusals.map(e => e.why).join("; "));
const i = await masksOf(e, r.stage);
if (i === undefined) return runAgain(e, 'it masked values that this "checkpoint-key" does not unseal');
return e.bestEffort(`Fast-forwarding stage "${t.record.name}"`, () => apply(e, t, r.stage, {
attempt: (0, h.tx)(r.stage, s),
masks: i
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
const {openMasks: r} = await Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 32879));
return r(e, t, s.masks);
}
async function decide(e, t, n, r) {
const {record: i} = t;
const o = n.stages.some(e => e.name === i.name);
return e.bestEffort("Comparing this machine with the earlier one", async () => {
const [t, a] = o ? await Promise.all([ (await e.engine()).stateHash(e.context.workspace, {
exclude: e.inputs.exclude,
masker: e.masker
}), (0, f.mP)(e.context.workspace, r) ]) : [ "", {
os: "",
arch: "",
home: "",
user: "",
workspace: "",
tools: {}
} ];
return (0, h.MF)(n, {
name: i.name,
script: i.script,
environment: i.environment,
...i.commit === undefined ? {} : {
commit: i.commit
},
stateHash: t,
fingerprint: a,
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
const f = e.clock.monotonic();
await bring(e, i, a);
const {masker: h, cancel: p, context: m} = e;
const y = `attempt ${s} completed the stage`;
const w = (0, d.EX)((await e.job()).identity, n, n.after, s);
const g = await (0, c.t2)(await e.ledger(), "fast-forward", y, async () => {
const t = {
id: i,
root: m.workspace,
stores: [ a ],
masker: h,
signal: p,
expected: w
};
const n = await o.restore(t);
await (0, l.A)(e, n);
return {
result: n,
checkpoint: i,
durationMs: n.ms
};
});
await replay(e, n);
await t.update({
state: "fast-forwarded",
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
const k = e.clock.monotonic() - f;
const v = (n.durationMs ?? 0) - k;
const b = `${g.written} written, ${g.removed} removed, ${g.unchanged} unchanged in ${(0, 
u.a3)(k)}`;
e.log.info(`fast-forwarded from attempt ${s}: ${b}${v > 0 ? `; the script took ${(0, 
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
const {fastForwardNotice: s, fastForwardSummary: i} = await Promise.all([ n.e(6), n.e(143), n.e(734), n.e(465), n.e(113), n.e(51) ]).then(n.bind(n, 43416));
e.log.notice(s(t));
const {summary: o} = e.context.files;
if (o !== undefined) await (0, r.appendFile)(o, e.masker.mask(i(t)));
}
async function bring(e, t, s) {
const r = await e.artifactStore();
if (!r) return;
const [{fetchCheckpoint: o}, {sentMark: a}, c] = await Promise.all([ Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 37079)), Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 99770)), e.job() ]);
for (const n of await o(t, r, s, i.join(c.folder, "fetched"), e.inputs.checkpointKey)) {
await c.mark(a(n));
}
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
var o = n(88034);
const a = 700;
async function keepLeftovers(e, t) {
const {stage: n, lane: s, before: a, cancelledAt: c} = t;
const f = c !== undefined;
const d = e.inputs.resumable || f && s === "HEAVY";
if (!d || (0, r.uploadTime)(e.inputs, s) === "never") return undefined;
const h = f ? graceLeft(e, c) : undefined;
if (h !== undefined && h <= 0) {
e.log.info("no time is left for a checkpoint of what the script left");
return undefined;
}
const u = await (0, i.capture)(e, {
stage: n.record.name,
sequence: n.record.order * 2,
clean: false,
...a === undefined ? {} : {
parent: a.id
},
...h === undefined ? {} : {
withinMs: h
}
});
if (u) await e.bestEffort("Recording the stage", () => n.update({
dirty: (0, o.snapshotOf)(u)
}));
return u;
}
async function sendInterrupted(e, t, s) {
if ((0, r.uploadTime)(e.inputs, t) === "never" || !e.context.hasRuntime) return;
await e.bestEffort("Starting the upload", async () => {
await (0, r.uploadJob)(e);
const t = graceLeft(e, s);
const {existsSync: i} = await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.t.bind(n, 73024, 19));
if (t <= 0 || !i((0, r.spoolFolder)((await e.job()).folder))) return;
const {drain: o} = await Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 25161));
await o((0, r.spoolFolder)((await e.job()).folder), t, await (0, r.uploaderFor)(e), e.clock);
});
}
function graceLeft(e, t) {
const {interruptMs: n, terminateMs: r} = s.e;
const i = e.cancel.reason === "SIGTERM" ? r : n + r;
return t + i - a - e.clock.monotonic();
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
var a = n(40971);
var c = n(48633);
async function resumeStage(e, t, n, d) {
const h = await (0, a.readEarlier)(e);
if (!h) return false;
const u = await e.bestEffort(`Resuming stage "${t.record.name}"`, async () => {
const {name: a, script: u, environment: l, commit: p} = t.record;
const m = (0, i.iF)(h, {
name: a,
script: u,
environment: l,
...p === undefined ? {} : {
commit: p
},
stateHash: n.stateHash,
fingerprint: await d.fingerprint ?? f,
services: e.inputs.services,
declared: true,
allowed: true,
authenticated: e.inputs.checkpointKey !== undefined,
exists: () => true
});
if (!m.resume) {
const t = m.refusals.map(e => e.why).join("; ");
if (t !== "") e.log.info(`starts from the beginning: ${t}`);
return false;
}
const [y, w] = await Promise.all([ e.engine(), e.localStore() ]);
const g = m.from.checkpoint;
await (0, c.bring)(e, g, w);
const {masker: k, cancel: v, context: b} = e;
const {from: S, stage: $, attempt: x} = m;
const j = (0, r.EX)((await e.job()).identity, $, S, x);
const A = await (0, s.t2)(await e.ledger(), "resume", m.why, async () => {
const n = {
id: g,
root: b.workspace,
stores: [ w ],
masker: k,
signal: v,
expected: j
};
const s = await y.restore(n);
await (0, o.A)(e, s);
await t.update({
resumes: m.resumes
});
return {
result: s,
checkpoint: g,
durationMs: s.ms
};
});
e.log.info(`goes on from checkpoint ${g}: ${m.why}`);
if (A.missing.length > 0) {
const t = A.missing.slice(0, 5).join(", ");
e.log.warning(`What holds credentials is in no checkpoint, and is missing now: ${t}. The script has to make it again.`);
}
return true;
});
return u ?? false;
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
47398: (e, t, n) => {
n.d(t, {
timedCheckpoints: () => timedCheckpoints
});
const s = {
debug: () => undefined,
info: () => undefined,
notice: () => undefined,
warning: () => undefined,
error: () => undefined
};
function heldLog() {
const e = [];
const hold = t => n => {
e.push({
level: t,
text: n
});
};
return {
debug: hold("debug"),
info: hold("info"),
notice: hold("notice"),
warning: hold("warning"),
error: hold("error"),
release(t) {
for (const {level: n, text: s} of e.splice(0)) t[n](s);
}
};
}
var r = n(95755);
var i = n(99770);
var o = n(64229);
var a = n(88034);
const c = 15 * 6e4;
function timedCheckpoints(e, {stage: t, lane: n, before: s, probes: f}) {
const d = e.inputs.checkpointEveryMs ?? (n === "HEAVY" ? c : undefined);
const h = (0, i.uploadTime)(e.inputs, n);
if (!t || d === undefined || h === "never") return undefined;
const u = heldLog();
let l;
let p = Promise.resolve();
async function take(n) {
if (!t) return;
const c = heldLog();
const d = {
...e,
log: c,
bestEffort: (0, r.r)(c, e.inputs),
cancel: n
};
const l = await (0, o.capture)(d, {
stage: t.record.name,
sequence: t.record.order * 2,
clean: false,
...s === undefined ? {} : {
parent: s.id
}
});
if (n.aborted) return;
c.release(u);
if (!l) return;
const p = l.skipped.filter(({reason: e}) => e === "changing").length;
if (p > 0) {
u.debug(`checkpoint ${l.id} is not gone on from: ${p} files changed while it was taken`);
return;
}
const m = await (f?.fingerprint);
const y = {
dirty: (0, a.snapshotOf)(l),
...m === undefined ? {} : {
fingerprint: m
}
};
await d.bestEffort("Recording the stage", () => t.update(y));
if (h === "before") await d.bestEffort("Starting the upload", () => (0, i.uploadJob)(d));
c.release(u);
}
async function run(t) {
while (!t.aborted) {
await e.clock.sleep(d, t);
if (!t.aborted) await take(t);
}
}
return {
async go() {
if (t.record.dirty) {
await e.bestEffort("Recording the stage", () => t.update({
dirty: undefined
}));
}
l = new AbortController;
p = run(AbortSignal.any([ l.signal, e.cancel ]));
},
async pause() {
l?.abort();
await p;
u.release(e.log);
}
};
}
},
95755: (e, t, n) => {
n.d(t, {
r: () => bestEffortWith
});
var s = n(19473);
function bestEffortWith(e, {strict: t}) {
return async (n, r, i = () => false) => {
try {
return await r();
} catch (r) {
if (r instanceof s.fk && r.reason === "cancelled") return undefined;
if (t || i(r)) throw r;
e.warning(`${n} failed: ${(0, s.bD)(r).replace(/[.\s]*$/, "")}. The job goes on without it.`);
if (!(r instanceof s.yo) && r instanceof Error) e.debug(r.stack ?? "");
return undefined;
}
};
}
},
99770: (e, t, n) => {
n.r(t);
n.d(t, {
KEEP_ON_FAILURE: () => f,
SPOOL: () => c,
neededCheckpoints: () => neededCheckpoints,
sentMark: () => sentMark,
spoolFolder: () => spoolFolder,
uploadJob: () => uploadJob,
uploadTime: () => uploadTime,
uploaderFor: () => uploaderFor
});
var s = n(76760);
var r = n(68214);
var i = n(63525);
var o = n(29994);
var a = n(13466);
function uploadTime(e, t) {
if (e.checkpoint === "none") return "never";
if (e.checkpoint === "eager") return "before";
if (e.checkpoint === "on-failure") return "on-failure";
if (t === "DOCS") return "never";
return t === "HEAVY" || e.resumable ? "before" : "on-failure";
}
const spoolFolder = e => s.join(e, "uploads");
async function uploadJob(e) {
const {remotePlace: t, tellPlace: s} = await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.bind(n, 25455));
const i = await t(e);
if (i.store === "none") return s(e, i);
const [f, d, h, {ensureUploader: u}, {readEarlier: l}] = await Promise.all([ e.job(), e.localStore(), Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 80109)), Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 40971)) ]);
const p = await f.record();
const m = await l(e);
const {watchedHealth: y} = await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.bind(n, 15290));
const w = await y(e);
const g = {
...p,
...w ? {
health: w
} : {},
stages: (0, r.TG)(p.stages, m)
};
const k = spoolFolder(f.folder);
for (const e of neededCheckpoints(g, await d.list())) {
if (!await f.mark(sentMark(e.id))) continue;
const t = await (d.locate?.(e.id));
if (t !== undefined) h.enqueue(k, {
kind: "checkpoint",
checkpoint: e,
archive: t
});
}
const v = await (0, a.s)(await e.ledger(), m?.ledger ?? []);
const b = e.masker.mask(JSON.stringify({
...g,
ledger: v
}));
const S = (0, r.xD)(f.identity);
h.enqueue(k, {
kind: "record",
name: S,
content: (0, o._S)(f.secret.keyFor(c), S, b)
});
u(k, await uploaderFor(e));
}
const c = "spool";
const f = "keep-on-failure";
const sentMark = e => `sent-${e}`;
function neededCheckpoints(e, t) {
const n = new Map(t.map(e => [ e.id, e ]));
const s = new Set;
const need = e => {
if (e === undefined || s.has(e)) return;
for (const t of n.get(e)?.dependencies ?? []) need(t);
s.add(e);
};
for (const t of e.stages) {
need(t.before?.checkpoint);
need(t.after?.checkpoint);
need(t.dirty?.checkpoint);
}
return [ ...s ].map(e => n.get(e)).filter(e => e !== undefined);
}
async function uploaderFor(e) {
const t = await e.job();
const n = {
jobKey: t.identity.jobKey,
attempt: t.identity.attempt,
claim: (await t.record()).claim,
retentionDays: e.inputs.retentionDays,
...(0, i.M)(e.inputs.checkpointKey, t.identity),
spoolKey: t.secret.keyFor(c).toString("base64")
};
const some = t => Object.fromEntries(Object.entries(e.env).filter(([e]) => t.test(e)));
const r = {
options: n,
variables: some(h)
};
return {
command: [ process.execPath, s.join(e.dist, "cli.js"), "upload", spoolFolder(t.folder) ],
env: some(d),
input: JSON.stringify(r)
};
}
const d = /^(?:PATH|Path|HOME|USERPROFILE|TMPDIR|TEMP|TMP|SystemRoot|LANG|LC_.*|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_.*|GITHUB_(?:SERVER_URL|API_URL|REPOSITORY.*|RUN_.*|WORKSPACE|ACTIONS)|RUNNER_.*|CI|NODE_V8_COVERAGE)$/i;
const h = /^ACTIONS_(?:RUNTIME_TOKEN|RUNTIME_URL|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2|CACHE_MODE|ARTIFACT_\w+|UPLOAD_\w+)$/;
}
};
