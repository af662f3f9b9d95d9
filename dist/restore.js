export const id = 923;

export const ids = [ 923 ];

export const modules = {
3444: ((t, e, n) => {
n.r(e);
n.d(e, {
announcementName: () => announcementName,
formatAnnouncement: () => formatAnnouncement,
lostUploads: () => lostUploads
});
const announcementName = (t, e) => `uploads-a${e}-${t}`;
const s = 1;
const r = 1e3;
const formatAnnouncement = t => JSON.stringify({
version: s,
checkpoints: t.map(({id: t, storedBytes: e, stage: n, clean: s}) => ({
id: t,
storedBytes: e,
stage: n,
clean: s
}))
});
async function lostUploads(t, e, n) {
const s = parseAnnouncement(await t.getRecord(announcementName(e, n)));
if (s.length === 0) return [];
const r = new Set((await t.list()).map(({id: t}) => t));
return s.filter(({id: t}) => !r.has(t));
}
function parseAnnouncement(t) {
try {
const {version: e, checkpoints: n} = JSON.parse(t ?? "{}");
if (e !== s || !Array.isArray(n)) return [];
return n.slice(0, r).filter(isAnnounced);
} catch {
return [];
}
}
const isAnnounced = t => typeof t?.id === "string" && Number.isSafeInteger(t.storedBytes) && typeof t.clean === "boolean" && (t.stage === void 0 || typeof t.stage === "string");
}),
36707: ((t, e, n) => {
n.d(e, {
s: () => allByteRanges
});
var s = n(77598);
var r = n(78702);
var o = n(2090);
var i = n(87573);
const a = (0, s.hash)("sha256", "", "buffer");
function allByteRanges(t) {
const {tree: e, sources: n} = t;
const c = (0, o.g_)(t);
const d = (0, o.G4)(t).sort((t, e) => t.at - e.at);
const f = 2 * (c.length + d.length);
const l = new Float64Array(f);
const h = new Float64Array(f);
const ownAt = t => d[t - c.length];
const place = (t, e, n, s) => {
l[2 * t] = e;
h[2 * t] = n;
l[2 * t + 1] = n;
h[2 * t + 1] = n + s;
};
for (const [t, s] of c.entries()) {
const r = n.at[s];
place(t, r, r + (0, o.RH)(e, s), (0, o.dW)(e, s));
}
for (const [t, {member: e, at: n, contentAt: s}] of d.entries()) place(c.length + t, n, s, e.size);
const memberAt = t => {
const n = c[t >> 1];
return n === void 0 ? ownAt(t >> 1).member : (0, o.C5)(e, n);
};
const isHeader = t => t % 2 === 0;
const contentHash = t => {
const n = c[t >> 1];
if (n === void 0) return Buffer.from(ownAt(t >> 1).sha256, "hex");
return memberAt(t).type === "file" ? e.hash(n) : a;
};
return {
length: f,
from: l,
to: h,
sha256: t => isHeader(t) ? (0, s.hash)("sha256", (0, i.YS)(memberAt(t)), "buffer") : contentHash(t),
header: t => isHeader(t) ? memberAt(t) : void 0,
name: t => `${isHeader(t) ? "the header of " : ""}${(0, r.WV)(memberAt(t).path)}`
};
}
}),
85820: ((t, e, n) => {
n.d(e, {
G: () => byteRangesOf,
f: () => readByteRanges
});
var s = n(77598);
var r = n(19473);
var o = n(27175);
var i = n(89038);
async function unpackFrames(t, e, n) {
const s = t.plainFrames;
const r = e.take !== void 0 && e.target === void 0;
const o = {
files: e.length,
bytes: bytesOf(e)
};
if (!s || r || !n.areFor(o)) return wantedOf(e);
const i = new Unpacking(t.file, s, e, n.poolFor(o));
return i.run();
}
class Unpacking {
#t;
#e;
#n;
#s;
#r=new Set;
#o=new Set;
#i=new Set;
constructor(t, e, n, s) {
this.#t = t;
this.#e = e;
this.#n = n;
this.#s = s;
}
async run() {
await (0, o.al)(this.#s, this.#a(), t => this.#c(t), ({members: t}, {ok: e}) => this.#d(t, e));
for (const t of this.#i) this.#r.delete(t);
const land = (t, {sha256: e}) => {
if (e && Buffer.compare(e, this.#n.sha256(t)) === 0) this.#n.verified?.(t); else this.#i.add(t);
};
const fileTask = t => {
const {root: e = "", path: n = ""} = this.#n.target?.(t) ?? {};
return {
kind: "hashFile",
root: e,
path: n
};
};
await (0, o.al)(this.#s, this.#r, fileTask, land);
await (0, o.al)(this.#s, this.#o, t => this.#f(t), land);
return [ ...this.#i ].sort((t, e) => t - e);
}
* #a() {
for (const {frame: t, members: e} of shareOut(this.#e, this.#n)) {
const n = e.filter(e => this.#l(e, t));
if (n.length > 0) yield {
frame: t,
members: n
};
}
}
#l(t, {offset: e, raw: n}) {
const {from: s, to: r, target: o, prepare: i} = this.#n;
if (s[t] >= e && r[t] <= e + n) return true;
if (!o) this.#o.add(t); else if (!this.#r.has(t)) {
i?.(t);
this.#r.add(t);
}
return o !== void 0;
}
#c({frame: t, members: e}) {
const {position: n, size: s, raw: r} = t;
return {
kind: "unpack",
archive: this.#t,
position: n,
size: s,
raw: r,
...(0, i.CI)(t, this.#n, e)
};
}
#d(t, e) {
for (const n of t) if (!e) this.#i.add(n); else if (!this.#r.has(n)) this.#n.verified?.(n);
}
#f(t) {
const e = this.#n.from[t];
const n = this.#n.to[t];
const s = this.#e.filter(({offset: t, raw: s}) => t < n && t + s > e);
return {
kind: "hashFrames",
archive: this.#t,
frames: s.map(({position: t, size: e, raw: n}) => ({
position: t,
size: e,
raw: n
})),
skip: e - (s[0]?.offset ?? e),
length: n - e
};
}
}
function wantedOf({length: t, from: e, to: n}) {
const s = [];
for (let r = 0; r < t; r++) if (e[r] < n[r]) s.push(r);
return s;
}
function* shareOut(t, {length: e, from: n, to: s}) {
let r = 0;
for (const o of t) {
const t = o.offset + o.raw;
const i = [];
for (let o = r; o < e && n[o] < t; o++) {
if (n[o] < s[o]) i.push(o);
if (s[o] <= t) r = o + 1;
}
if (i.length > 0) yield {
frame: o,
members: i
};
}
}
function bytesOf({length: t, from: e, to: n}) {
let s = 0;
for (let r = 0; r < t; r++) s += n[r] - e[r];
return s;
}
const byteRangesOf = t => ({
length: t.length,
from: Float64Array.from(t, ({from: t}) => t),
to: Float64Array.from(t, ({to: t}) => t),
sha256: e => t[e].sha256,
name: e => t[e].name,
take: (e, n, s) => t[e].take(n, s)
});
async function readByteRanges(t, e, n) {
const {length: s, from: r, to: o} = e;
for (let t = 0; t < s; t++) if (r[t] >= o[t]) takeWhole(e, t, a);
await readInOrder(t, e, await unpackFrames(t, e, n));
}
const a = Buffer.alloc(0);
async function readInOrder(t, e, n) {
const r = n.map(t => ({
from: e.from[t],
to: e.to[t]
}));
let o = 0;
let i;
for await (const a of t.read(r)) {
const t = a.offset + a.bytes.length;
for (let c = r[o]; c && c.from < t; c = r[o]) {
const r = n[o];
const d = cut(a, c);
const f = c.from >= a.offset && c.to <= t;
if (f) takeWhole(e, r, d); else {
i ??= (0, s.createHash)("sha256");
i.update(d);
e.take?.(r, d, Math.max(a.offset, c.from) - c.from);
if (c.to > t) break;
finish(e, r, i.digest());
i = void 0;
}
o++;
}
}
const a = n[o];
if (a !== void 0) throw damaged(e, a);
}
function takeWhole(t, e, n) {
const r = (0, s.hash)("sha256", n, "buffer");
if (r.equals(t.sha256(e))) t.take?.(e, n, 0);
finish(t, e, r);
}
function finish(t, e, n) {
if (!n.equals(t.sha256(e))) throw damaged(t, e);
t.verified?.(e);
}
const cut = ({offset: t, bytes: e}, {from: n, to: s}) => e.subarray(Math.max(0, n - t), Math.min(e.length, s - t));
const damaged = (t, e) => new r.RefusedError("content-damaged", `Archive refused: ${t.name(e)} is not what its manifest says. Use another copy or an older checkpoint.`);
}),
89038: ((t, e, n) => {
n.d(e, {
CI: () => partsOf,
IW: () => readFrame,
MB: () => unpackFrame
});
var s = n(77598);
var r = n(73024);
var o = n(78702);
var i = n(11465);
var a = n(81446);
var c = n(87573);
var d = n(64839);
const f = 1;
const l = 2;
const h = 4;
const u = 8;
const p = 16;
function partsOf(t, e, n) {
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
placeParts(s, t, e, n);
if (e.target) addTargets(s, n, e.target);
if (e.header) addHeaders(s, n, e.header);
for (const [t, r] of n.entries()) if ((s.flags[t] & (p | l)) === 0) s.hashes.set(e.sha256(r), t * a.FA);
return s;
}
function placeParts(t, {offset: e, raw: n}, s, r) {
for (const [o, i] of r.entries()) {
const r = s.from[i];
const a = s.to[i];
t.from[o] = Math.max(0, r - e);
t.to[o] = Math.min(n, a - e);
t.at[o] = Math.max(0, e - r);
if (r < e || a > e + n) t.flags[o] = l;
}
}
function addTargets(t, e, n) {
const s = [];
for (const [r, o] of e.entries()) {
const {root: e, path: i, mode: a, needsChmod: c, sparse: d} = n(o);
t.root = e;
s.push(i);
t.modes[r] = a;
t.flags[r] = t.flags[r] | f | (c ? h : 0) | (d ? u : 0);
}
t.paths = s.join("\0");
}
function addHeaders(t, e, n) {
const s = [];
let r = 0;
for (const [o, i] of e.entries()) {
const e = n(i);
if (!e || (t.flags[o] & l) !== 0) continue;
const a = t.to[o] - t.from[o];
s.push([ e, a ]);
t.flags[o] = t.flags[o] | p;
r += a;
}
const o = Buffer.allocUnsafeSlow(r);
let i = 0;
for (const [t, e] of s) {
(0, c.bx)(t, o.subarray(i, i + e));
i += e;
}
t.headers = o;
}
function unpackFrame(t, e) {
const n = readFrame(t.archive, t, e);
if (!n) return {
ok: false
};
try {
const e = t.paths === "" ? [] : t.paths.split("\0");
const s = unpackParts(t, e, n);
if (s < t.flags.length) takeBack(t, e, s);
return {
ok: s === t.flags.length
};
} finally {
(0, d._r)(n);
}
}
function unpackParts(t, e, n) {
const s = t.flags.length;
let r = 0;
for (let o = 0; o < s; o++) {
const s = t.from[o];
const i = t.to[o];
if ((t.flags[o] & p) !== 0) {
const e = r + i - s;
if (n.compare(t.headers, r, e, s, i) !== 0) return o;
r = e;
continue;
}
const a = n.subarray(s, i);
if (!isRight(t, o, a)) return o;
write(t, o, e, a);
}
return s;
}
function takeBack({root: t, flags: e}, n, s) {
for (let i = 0; i < s; i++) if ((e[i] & (f | l)) === f) (0, r.rmSync)((0, o.uk)(t, n[i]));
}
function readFrame(t, {position: e, size: n, raw: s}, o) {
const i = n <= o.frame.length ? o.frame.subarray(0, n) : Buffer.allocUnsafe(n);
const a = (0, r.openSync)(t, "r");
try {
if ((0, r.readSync)(a, i, 0, n, e) < n) return;
const t = (0, d.ji)(i, s);
return t.length === s ? t : void 0;
} catch {
return;
} finally {
(0, r.closeSync)(a);
}
}
function isRight({flags: t, hashes: e}, n, r) {
if ((t[n] & l) !== 0) return true;
return (0, s.hash)("sha256", r, "buffer").compare(e, n * a.FA, (n + 1) * a.FA) === 0;
}
function write({flags: t, root: e, modes: n, at: s}, r, a, c) {
const d = t[r];
if ((d & f) === 0) return;
const p = (d & l) === 0;
const m = n[r];
const w = (0, o.uk)(e, a[r]);
const y = new i.z(w, p ? m & 511 : void 0, (d & u) !== 0);
try {
y.write(c, s[r]);
if (p && (d & h) !== 0) y.chmod(m);
} finally {
y.close(p ? c.length : void 0);
}
}
}),
61761: ((t, e, n) => {
n.d(e, {
Fg: () => LiveFile,
gv: () => fileStatOf,
ir: () => readThrough
});
var s = n(73024);
var r = n(19473);
var o = n(78702);
var i = n(64571);
const a = s.constants.O_RDONLY | (s.constants.O_NOFOLLOW ?? 0) | (s.constants.O_NONBLOCK ?? 0);
const fileStatOf = (t, e) => ({
size: t.sizes[e],
mtime: t.mtimes[e],
ctime: t.ctimes[e],
inode: t.inodes[e]
});
class LiveFile {
#h;
#u;
constructor(t, e) {
this.#h = t;
this.#u = e;
}
static open(t, e, n) {
try {
return new LiveFile((0, s.openSync)((0, o.uk)(t, e), a), n);
} catch (t) {
const e = (0, r.codeOf)(t);
if (e === "ENOENT" || e === "ENOTDIR") return "vanished";
return e === "ELOOP" ? "changing" : "unreadable";
}
}
read(t, e) {
let n = 0;
while (n < t.length) {
const r = e === void 0 ? null : e + n;
const o = (0, s.readSync)(this.#h, t, n, t.length - n, r);
if (o === 0) break;
n += o;
}
return n;
}
isUnchanged() {
const {size: t, mtimeMs: e, ctimeMs: n, ino: r} = (0, s.fstatSync)(this.#h);
const {mtime: o, ctime: i, inode: a} = this.#u;
return t === this.#u.size && isTime(e, o) && isTime(n, i) && r === Number(a);
}
close() {
(0, s.closeSync)(this.#h);
}
}
const c = .001;
const isTime = (t, e) => Math.abs((0, i.VH)(t) - (0, i.Wj)(e)) < c;
const d = 512 * 1024;
function readThrough(t, e, n, s) {
const r = LiveFile.open(t, e, n);
if (typeof r === "string") return r;
try {
const {size: t} = n;
const e = Buffer.allocUnsafe(Math.min(Math.max(t, 1), d));
let o = 0;
for (let n = r.read(e); n > 0; n = r.read(e)) {
s(e.subarray(0, n));
o += n;
if (o > t) return "changing";
}
return o === t && r.isUnchanged() ? void 0 : "changing";
} catch {
return "unreadable";
} finally {
r.close();
}
}
}),
20026: ((t, e, n) => {
n.d(e, {
M: () => Copies,
e: () => isDamage
});
var s = n(73024);
var r = n(76760);
var o = n(19473);
var i = n(36707);
var a = n(85820);
var c = n(65397);
var d = n(61480);
var f = n(27175);
const l = new Set([ "archive-damaged", "archive-disagrees", "content-damaged", "id-mismatch", "manifest-invalid", "manifest-missing", "manifest-too-large", "too-many-entries", "path-escapes", "path-too-long", "git-name", "own-name", "below-symlink", "duplicate-entry", "entry-without-parent", "link-target-missing", "not-authentic" ]);
const isDamage = t => t instanceof o.RefusedError && l.has(t.reason) && !(t instanceof d.M6);
class Copies {
#p;
#m;
#w;
#y;
threads;
#g=new Map;
#v=new Map;
#k=new Set;
#b=0;
constructor(t, e, {log: n, key: s, threadScript: r}) {
this.#p = t;
this.#m = e;
this.#w = n;
this.#y = s;
this.threads = new f.QK(r);
}
async open(t, e) {
const n = this.#g.get(t);
if (n) return n.opened;
const i = [];
for (const n of this.#p) {
if (this.#v.get(t)?.has(n)) continue;
const o = r.join(this.#m, `copy-${this.#b++}`);
try {
const s = await (0, d.openCheckpoint)(n, t, o, this.#y, e);
this.#g.set(t, {
store: n,
opened: s,
file: o
});
return s;
} catch (e) {
(0, s.rmSync)(o, {
force: true
});
i.push(e);
await this.#S(t, n, e);
}
}
throw mostTelling(i) ?? new o.RefusedError("checkpoint-missing", `Checkpoint ${t} not found: no store has it. List what they have.`);
}
async read(t, e) {
let n;
for (;;) {
const s = await this.open(t).catch(t => {
throw n ?? t;
});
try {
await (0, a.f)(s.archive, e(s), this.threads);
return await this.#$(t);
} catch (e) {
if (!isDamage(e)) throw e;
n ??= e;
const {store: s} = this.#g.get(t);
this.#x(t);
await this.#S(t, s, e);
}
}
}
async repair() {
const [t] = this.#p;
for (const [e, {store: n, opened: s}] of this.#g) {
if (!t || n === t || !this.#k.has(e)) continue;
try {
await (0, a.f)(s.archive, (0, i.s)(s.manifest), this.threads);
await this.#$(e);
} catch (t) {
this.#w.debug(`Checkpoint ${e} was not brought back: ${(0, o.messageOf)(t)}.`);
}
}
}
close() {
for (const t of [ ...this.#g.keys() ]) this.#x(t);
this.threads.close();
}
#x(t) {
this.#g.get(t)?.opened.archive.close();
this.#g.delete(t);
}
async #S(t, e, n) {
this.#v.set(t, (this.#v.get(t) ?? new Set).add(e));
if (!isDamage(n)) return;
if (e === this.#p[0]) this.#k.add(t);
const s = (0, o.messageOf)(n);
this.#w.warning(`Checkpoint ${t} in the ${e.kind} store is damaged and goes to quarantine: ${s}`);
await e.quarantine(t, s).catch(e => {
this.#w.warning(`Checkpoint ${t} could not be put in quarantine: ${(0, o.messageOf)(e)}.`);
});
}
async #$(t) {
const {store: e, opened: n, file: s} = this.#g.get(t);
const [r] = this.#p;
if (!r || e === r) return;
const i = await (e.locate?.(t)) ?? s;
try {
await r.put((0, c.q)(t, n.manifest, n.archive.fileBytes), i);
if (this.#k.delete(t)) this.#w.info(`checkpoint ${t} was brought back to the ${r.kind} store from the ${e.kind} store`);
} catch (e) {
this.#w.debug(`Checkpoint ${t} was not kept in the ${r.kind} store: ${(0, o.messageOf)(e)}.`);
}
}
}
const mostTelling = t => t.find(isDamage) ?? t.find(t => !(t instanceof o.RefusedError && t.reason === "checkpoint-missing")) ?? t[0];
}),
37079: ((t, e, n) => {
n.r(e);
n.d(e, {
fetchCheckpoint: () => fetchCheckpoint
});
var s = n(51455);
var r = n(76760);
var o = n(19473);
var i = n(20026);
var a = n(65397);
async function fetchCheckpoint(t, e, n, s) {
const r = new Map((await n.list()).map(t => [ t.id, t ]));
const o = new Set;
const i = [ t ];
for (let t = i.pop(); t !== void 0; t = i.pop()) {
if (o.has(t)) continue;
o.add(t);
const a = r.get(t) ?? await bringOne(t, e, n, s);
i.push(...a.dependencies);
}
return [ ...o ];
}
async function bringOne(t, e, n, c) {
const {scratch: d, key: f, warn: l = () => {}, damaged: h = async () => {}} = c;
await (0, s.mkdir)(d, {
recursive: true
});
const u = r.join(d, `${t}-${process.pid}`);
let p;
for (const r of e) try {
await r.fetch(t, u);
const e = await (0, a.describeArchive)(u, t, f);
await n.put(e, u);
return e;
} catch (n) {
if (p === void 0 || (0, i.e)(n)) p = n;
if ((0, i.e)(n)) {
await h();
l(`Checkpoint ${t} in the ${r.kind} store is damaged and goes to quarantine: ${(0, 
o.messageOf)(n)}`);
await r.quarantine(t, (0, o.messageOf)(n)).catch(() => {});
} else if (e.length > 1) l(`Checkpoint ${t} cannot be fetched from the ${r.kind} store: ${(0, 
o.messageOf)(n)}`);
} finally {
await (0, s.rm)(u, {
force: true
});
}
throw p ?? new o.RefusedError("checkpoint-missing", `Checkpoint ${t} not found: no store has it.`);
}
}),
57523: ((t, e, n) => {
n.d(e, {
hashWorkspace: () => hashWorkspace
});
var s = n(77598);
var r = n(19473);
var o = n(61761);
var i = n(59349);
var a = n(81965);
var c = n(61728);
var d = n(79424);
var f = n(81170);
var l = n(43382);
var h = n(81446);
var u = n(95648);
async function hashWorkspace(t, e, {clock: n, folder: p, log: m}) {
const w = (0, a.aw)(p, t);
const y = (0, a.hL)(w);
const {tree: g} = (0, c.S)(t, (0, d.Od)(e), {
own: [ p ],
secrets: (0, i.sF)(e.masker),
screen: (0, a.S)(y),
known: y?.tree,
since: n.now()
});
const v = new Set;
let k = 0;
for (let e = 0; e < g.count; e++) {
if (g.kinds[e] !== h.PW || g.has(e, h._E)) continue;
const n = (0, s.createHash)("sha256");
if ((0, o.ir)(t, g.path(e), (0, o.gv)(g, e), t => n.update(t))) v.add(e); else g.setHash(e, n.digest());
k++;
}
const b = (0, u.L)(g, new f.jp(Math.max(1, g.count)), v);
if (!y && k > 0) try {
const t = {
scope: "",
git: "",
secrets: "redact",
findings: []
};
(0, a.qZ)(w, {
...b,
head: t
});
} catch (t) {
m.debug(`Known files not saved: ${(0, r.messageOf)(t)}.`);
}
return (0, l.ml)(b.tree);
}
}),
40383: ((t, e, n) => {
n.d(e, {
Nx: () => raisePriority,
m1: () => lowerPriority,
yd: () => processorUse
});
var s = n(73024);
var r = n(48161);
const o = 13;
const i = 0;
const lowerPriority = t => void setNiceness(t, o);
const raisePriority = t => setNiceness(t, i);
function setNiceness(t, e) {
const n = setGroup(t, e);
const s = threadsOf(t).map(t => attempt(() => (0, r.setPriority)(t, e)));
return n || s.every(t => t);
}
function setGroup(t, e) {
if (!groupsCount(t)) return false;
return attempt(() => (0, s.writeFileSync)(`/proc/${t}/autogroup`, `${e}`));
}
function groupsCount(t) {
if (read("/proc/sys/kernel/sched_autogroup_enabled")?.trim() !== "1" || !(0, s.existsSync)(`/proc/${t}/autogroup`)) return false;
const e = read(`/proc/${t}/cgroup`)?.split("\n") ?? [];
const n = e.find(t => t.split(":")[1]?.split(",").includes("cpu"));
return n !== void 0 ? n.endsWith(":/") : e.includes("0::/");
}
function threadsOf(t) {
try {
return (0, s.readdirSync)(`/proc/${t}/task`).map(Number);
} catch {
return [ t ];
}
}
function processorUse(t) {
let e = 0;
let n = 0;
for (const s of threadsOf(t)) {
const [r, o] = read(`/proc/${t}/task/${s}/schedstat`)?.split(" ").map(Number) ?? [];
if (r === void 0 || o === void 0) return;
e += r / a;
n += o / a;
}
return {
ranMs: e,
waitedMs: n
};
}
const a = 1e6;
function read(t) {
try {
return (0, s.readFileSync)(t, "latin1");
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
}),
761: ((t, e, n) => {
n.d(e, {
DX: () => a,
a0: () => readJournal,
fY: () => writeJournal,
ks: () => closeJournal
});
var s = n(73024);
var r = n(76760);
var o = n(19473);
var i = n(61322);
const a = ".rerail-quarantine";
const c = "journal.json";
function writeJournal(t, e) {
const n = r.join(t, c);
(0, s.writeFileSync)(`${n}.new`, JSON.stringify(e), "latin1");
(0, s.renameSync)(`${n}.new`, n);
}
function readJournal(t) {
let e;
try {
e = (0, s.readFileSync)(r.join(t, c), "latin1");
} catch (t) {
if ((0, o.codeOf)(t) === "ENOENT") return;
throw t;
}
let n;
try {
n = JSON.parse(e);
} catch (e) {
throw invalid(t, (0, o.messageOf)(e));
}
const i = problemOf(n);
if (i) throw invalid(t, `its field "${i}" is wrong`);
return n;
}
function closeJournal(t) {
(0, s.renameSync)(r.join(t, c), r.join(t, "done.json"));
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
const [e, n, s] = t;
const r = n === null || Number.isInteger(n) && n >= 0 && n <= 4095;
const o = s === null || typeof s === "string" && /^-?\d{1,20}$/.test(s);
return (e === "" || isPath(e)) && r && o;
};
const invalid = (t, e) => new o.RefusedError("journal-invalid", `Workspace not settled: the journal in ${t} was not written by rerail: ${e}. Look at the folder and remove it.`);
}),
33505: ((t, e, n) => {
n.d(e, {
compareWithGit: () => compareWithGit,
restoreGit: () => restoreGit,
v: () => extractMembers
});
var s = n(73024);
var r = n(76760);
var o = n(36310);
var i = n(85799);
var a = n(9350);
var c = n(85820);
var d = n(2090);
var f = n(87573);
var l = n(34591);
async function restoreGit({root: t, work: e, id: n, manifest: o, copies: i, touched: c}) {
const d = o.repositories.findIndex(({path: t}) => t === "");
const f = o.repositories[d];
if (!f) return;
const h = await extractMembers(i, n, f, d, e);
return async () => {
const n = await (0, a.mL)({
root: t,
stage: r.join(e, l.Ld),
scratch: e,
recorded: {
...f,
...h,
withheld: o.findings.length > 0
},
touched: c,
takenAt: Date.parse(o.createdAt)
});
if (n.index) (0, s.writeFileSync)(r.join(e, l.YP), n.index);
return n;
};
}
async function compareWithGit(t, e, {id: n, manifest: s, copies: a}) {
const c = s.repositories.findIndex(({path: t}) => t === "");
const d = s.repositories[c];
const f = d && i.Repository.open(t, r.join(e, "compared"));
if (!d || !f) return;
const {bundle: l, ...h} = d.members;
const u = await extractMembers(a, n, {
...d,
members: h
}, c, e);
return (0, o.W)(f, {
...d,
...u,
withheld: s.findings.length > 0
});
}
async function extractMembers(t, e, {members: n}, o, i) {
const a = {
refs: [],
index: [],
bundle: []
};
const l = r.join(i, "bundle");
const h = n.bundle ? (0, s.openSync)(l, "wx", 384) : -1;
const take = t => (e, n) => {
if (t !== "bundle") a[t] = [ ...n === 0 ? [] : a[t], Buffer.from(e) ]; else for (let t = 0; t < e.length; ) t += (0, 
s.writeSync)(h, e, t, e.length - t, n + t);
};
try {
const s = Object.entries(n).toSorted(([, t], [, e]) => t.at - e.at).map(([t, {at: e, size: n, sha256: s}]) => {
const r = (0, d.SG)(o, t);
const i = e + (0, f.gT)((0, d.nV)(r, n));
return {
from: i,
to: i + n,
sha256: Buffer.from(s, "hex"),
name: r,
take: take(t)
};
});
await t.read(e, () => (0, c.G)(s));
} finally {
if (h >= 0) (0, s.closeSync)(h);
}
const whole = t => n[t] ? Buffer.concat(a[t]) : void 0;
return {
refs: whole("refs"),
index: whole("index"),
bundle: n.bundle ? l : void 0
};
}
}),
19114: ((t, e, n) => {
n.d(e, {
restoreNested: () => restoreNested
});
var s = n(73024);
var r = n(76760);
var o = n(19473);
var i = n(78702);
var a = n(72134);
var c = n(26713);
var d = n(85799);
var f = n(9350);
var l = n(81446);
var h = n(33505);
var u = n(34591);
async function restoreNested(t) {
const e = [];
for (const [n, s] of t.manifest.repositories.entries()) {
if (s.path === "") continue;
checkFolder(t.manifest.tree, s);
if (s.link !== void 0) e.push(...await stageModule(t, s, s.link, n)); else if (await stageOne(t, s, n)) e.push(`${(0, 
i.xe)(s.path)}/.git`);
}
return e;
}
function checkFolder(t, {path: e}) {
const n = (0, i.xe)(e);
for (let e = 0; e < t.count; e++) if (t.kinds[e] === l.Md && t.names[e] === n.slice(n.lastIndexOf("/") + 1) && t.path(e) === n) return;
throw new o.RefusedError("git-state-refused", `Checkpoint refused: it has a repository in ${JSON.stringify(e)}, which is not one of its folders. Use another copy.`);
}
async function stageOne(t, e, n) {
const {root: o, work: i} = t;
const c = r.join(i, `nested-${n}`);
const l = await extractRecorded(t, e, n, c);
const h = d.Repository.open(r.join(o, e.path), r.join(c, "live"));
if (h && (0, a.T)(h, l)) return false;
const p = r.join(i, u.Ld, e.path);
(0, s.mkdirSync)(p, {
recursive: true
});
await (0, f.MV)({
stage: p,
scratch: c,
recorded: l
});
return true;
}
async function extractRecorded({id: t, manifest: e, copies: n}, r, o, i) {
(0, s.mkdirSync)(i);
const a = await (0, h.v)(n, t, r, o, i);
return {
...r,
...a,
withheld: e.findings.length > 0
};
}
async function stageModule(t, e, n, a) {
const {root: l, work: h} = t;
const {path: p, commit: m} = e;
const w = d.Repository.at(r.join(l, n), r.join(h, "module"));
if (!w?.hasHead) return [];
const y = (0, c.zy)(w, (0, c.readRefs)(w)).commit;
if (y !== null && y !== m) throw new o.RefusedError("submodule-differs", `Checkpoint refused: the submodule ${p} is at ${y} here and was at ${m}. Run "git submodule update --init" at the checkpoint's commit first.`);
const g = [];
const place = (t, e) => {
(0, s.mkdirSync)(r.dirname(r.join(h, u.Ld, t)), {
recursive: true
});
(0, s.writeFileSync)(r.join(h, u.Ld, t), e);
g.push((0, i.xe)(t));
};
const v = `gitdir: ${r.posix.relative(p, n)}\n`;
if ((0, d.readIfThere)(r.join(l, p, ".git")) !== v) place(`${p}/.git`, v);
if (!e.members.index) return g;
const k = await extractRecorded(t, e, a, r.join(h, `nested-${a}`));
const b = await (0, f.HC)(w, k);
if (b) place(`${n}/index`, b);
return g;
}
}),
55632: ((t, e, n) => {
n.d(e, {
restore: () => restore
});
var s = n(19473);
var r = n(44317);
var o = n(20026);
var i = n(94707);
var a = n(61480);
var c = n(88093);
var d = n(73024);
var f = n(76760);
var l = n(78702);
var h = n(11559);
var u = n(27215);
var p = n(72771);
var m = n(79424);
var w = n(43382);
var y = n(81446);
var g = n(14325);
var v = n(85799);
var k = n(53229);
var b = n(5949);
var S = n(56094);
var $ = n(81965);
var x = n(30267);
var j = n(95648);
var R = n(27175);
const O = 2e3;
async function verifyEntries(t, e, n, s, r) {
const o = [];
const i = Array.from({
length: Math.ceil(n.length / O)
}, (t, e) => n.slice(e * O, (e + 1) * O));
await (0, R.al)(r, i, n => ({
kind: "look",
root: t,
paths: n.map(t => e.path(t)).join("\0")
}), (t, n) => {
for (const [r, i] of t.entries()) {
if (!isAsWanted(n, r, e, i, s)) o.push(i);
if (n.kinds[r] !== 0) noteStat(e, i, n, r);
}
});
return o;
}
const F = 3000n;
function isAsWanted(t, e, n, s, r) {
const o = n.kinds[s];
if (t.kinds[e] !== o) return false;
const i = t.mtimes[e] - n.mtimes[s];
if (i > 0n || i < (r ? 0n : -F)) return false;
if (o === y.ps) return true;
const a = process.platform === "win32" || t.modes[e] === n.modes[s];
return a && (o !== y.PW || t.sizes[e] === n.sizes[s]);
}
function noteStat(t, e, n, s) {
t.mtimes[e] = n.mtimes[s];
t.ctimes[e] = n.ctimes[s];
t.inodes[e] = n.inodes[s];
}
async function finishRestore(t, e) {
const {root: n, checkpoint: s, plan: r, live: o, exactTimes: i, settled: a, threads: c} = t;
const {tree: d} = s.manifest;
const f = e.clock.now();
const l = [ ...r.staged, ...r.adjusted ];
const h = c.poolFor({
files: l.length,
bytes: 0
});
const u = await verifyEntries(n, d, l, i, h);
(0, x.B)(d, l, f, a);
const m = new Uint8Array(d.count);
for (const t of l) m[t] = 1;
const w = new Set(u);
for (let t = 0; t < d.count; t++) {
if (m[t]) continue;
const e = r.kept[t];
if (e < 0) w.add(t); else {
d.ctimes[t] = o.ctimes[e];
d.inodes[t] = o.inodes[e];
if (o.has(e, y.CS)) d.set(t, y.CS);
if (o.has(e, y.CQ) && (0, p.ZN)(d, t, o, e)) d.set(t, y.CQ);
}
}
if (u.length > 0) e.log.warning(`${(0, k.h)(u.length, "entry is", "entries are")} not as expected after the restore of ${s.id}.`);
saveKnown(t, w, e);
return u.length === 0;
}
function saveKnown({root: t, checkpoint: e, whole: n, scratch: r}, o, i) {
const {tree: a, sources: c, scope: d, stateHash: l, secrets: h, findings: u, identity: p, repositories: w} = e.manifest;
const k = new Set([ ...o ].filter(t => a.kinds[t] !== y.Md));
const x = v.Repository.open(t, f.join(r, "after"));
const R = w.map(({path: t}) => t).filter(t => t !== "");
const O = n && o.size === 0;
const F = {
...O ? {
checkpoint: e.id,
stateHash: l,
clean: p.clean
} : {},
scope: (0, m.OD)(d),
git: (0, S.ax)(x && (0, g.LB)(x), (0, S.w)(t, R, r)),
secrets: h,
...(0, b.n7)(i.key),
findings: u
};
try {
c.ensure(a.count);
const e = (0, j.L)(a, c, k);
(0, $.qZ)((0, $.aw)(i.folder, t), {
...e,
head: F
});
} catch (t) {
i.log.debug(`Known files not saved: ${(0, s.messageOf)(t)}.`);
}
}
function checkOrigin(t, e, n) {
const {identity: r, stateHash: o} = e;
const i = [ ...o === n.stateHash ? [] : [ "state hash" ], ...M.filter(t => r[t] !== n[t]), ...isLater(r, n) ? [ "sequence" ] : [] ];
if (i.length > 0) throw new s.RefusedError("origin-differs", `Checkpoint ${t} refused: it differs from its record in ${i.join(", ")}. The stage runs again.`);
const a = process.getuid?.() === 0;
const c = a ? void 0 : setuidFile(e);
if (c !== void 0) throw new s.RefusedError("setuid-refused", `Checkpoint ${t} refused: ${c} has a setuid or setgid bit, which only jobs of root get back. The stage runs again.`);
}
const M = [ "repository", "runId", "jobKey", "commit" ];
const isLater = ({attempt: t = 0, sequence: e}, n) => t > n.attempt || t === n.attempt && e > n.sequence;
const E = 3072;
function setuidFile({tree: t}) {
for (let e = 0; e < t.count; e++) if (t.kinds[e] === y.PW && ((t.modes[e] ?? 0) & E) !== 0) return (0, 
l.WV)(t.path(e));
return;
}
var I = n(77598);
var A = n(43486);
var P = n(2090);
var T = n(81170);
async function fetchContents(t) {
const {files: e, checkpoint: n, copies: s} = t;
const {sources: r} = n.manifest;
const o = new Pending(t);
const i = e.filter(t => r.kinds[t] === T.Dg);
if (i.length > 0) await s.read(n.id, () => o.ranges(i, placesHere(n.manifest)));
const a = e.filter(t => r.kinds[t] === T.xF);
if (a.length > 0) await fetchFromGit(t, a);
for (const n of new Set(e.map(t => r.dependency(t)))) if (n !== void 0) await fetchFromDependency(t, o, n);
}
class Pending {
#j;
#R;
#O;
constructor({checkpoint: t, sink: e}) {
this.#j = t.manifest.tree;
this.#R = e;
this.#O = new Uint8Array(this.#j.count);
}
left(t) {
return t.filter(t => !this.#O[t]);
}
ranges(t, e) {
const n = this.#j.sizes;
const s = new Float64Array(this.#j.count);
const r = this.left(t);
for (const t of r) s[t] = this.#F(t, e);
const ends = t => s[t] + n[t];
const o = Int32Array.from(r).sort((t, e) => s[t] - s[e] || ends(t) - ends(e));
const i = o.filter((t, e) => n[t] === 0 || e === 0 || s[o[e - 1]] !== s[t] || n[o[e - 1]] === 0);
const entry = t => i[t];
const a = this.#R;
return {
length: i.length,
from: Float64Array.from(i, t => s[t]),
to: Float64Array.from(i, ends),
sha256: t => this.#j.hash(entry(t)),
name: t => (0, l.WV)(this.#j.path(entry(t))),
take: (t, e, n) => a.take(entry(t), e, n),
target: t => a.target(entry(t)),
prepare: t => a.prepare(entry(t)),
verified: t => {
a.verified(entry(t));
this.#O[entry(t)] = 1;
}
};
}
#F(t, e) {
const n = e(t);
if (n !== void 0) return n;
throw new s.RefusedError("dependency-missing", `Checkpoint refused: ${(0, l.WV)(this.#j.path(t))} is not where it should be. Use an older checkpoint.`);
}
}
function placesHere({tree: t, sources: e}) {
return n => e.at[n] + (0, P.RH)(t, n);
}
async function fetchFromDependency({checkpoint: t, copies: e, files: n}, r, o) {
const {tree: i, sources: a} = t.manifest;
const c = n.filter(t => a.dependency(t) === o);
while (r.left(c).length > 0) try {
await e.read(o, ({manifest: t}) => {
const e = placesByContent(t, i, c);
return r.ranges(c, t => e.get(contentKey(i, t)));
});
} catch (t) {
throw new s.RefusedError("dependency-missing", `Checkpoint refused: it needs checkpoint ${o}, which is not to be had (${(0, 
s.messageOf)(t)}). Use another copy or an older checkpoint.`, {
cause: t
});
}
}
function placesByContent(t, e, n) {
const {tree: s, sources: r} = t;
const o = new Set(n.map(t => hashStart(e, t)));
const i = new Map;
for (const e of (0, P.g_)(t)) {
if (!o.has(hashStart(s, e)) || s.kinds[e] !== y.PW || s.hardLinks.has(e)) continue;
i.set(contentKey(s, e), r.at[e] + (0, P.RH)(s, e));
}
return i;
}
function hashStart({hashes: t}, e) {
const n = e * y.FA;
return t[n] << 16 | t[n + 1] << 8 | t[n + 2];
}
const contentKey = (t, e) => Buffer.from(t.hash(e)).toString("latin1") + t.sizes[e];
async function fetchFromGit({home: t, checkpoint: e, scratch: n, sink: r}, o) {
const {tree: i, sources: a} = e.manifest;
const c = await t();
const d = v.Repository.open(c, n);
if (!d) throw new s.RefusedError("repository-missing", `Checkpoint refused: ${(0, 
k.h)(o.length, "file is", "files are")} in the repository, and ${c} has none. Check out the commit first, or use a checkpoint made with --full.`);
const f = o.map(t => a.oid(t));
let h;
await (0, A.$)(d, f, (t, e, n) => {
const a = o[t];
h ??= {
digest: (0, I.createHash)("sha256"),
position: 0
};
h.digest.update(e);
if (e.length > 0 || h.position === 0) r.take(a, e, h.position);
h.position += e.length;
if (!n) return;
if (!h.digest.digest().equals(i.hash(a))) throw new s.RefusedError("git-object-differs", `Checkpoint refused: ${(0, 
l.WV)(i.path(a))} differs in the repository. Use an older checkpoint.`);
r.verified(a);
h = void 0;
});
}
var C = n(761);
var N = n(34591);
function planMetadataUpdates(t, e, n, s) {
const r = new Map;
const o = new Set([ ...t.places.map(t => (0, N.gN)(e.path(t))), ...t.takes.map(t => (0, 
N.gN)(n.path(t))), ...s.map(N.gN) ]);
for (let t = 0; o.size > 0 && t < n.count; t++) if (n.kinds[t] === y.Md && o.has(n.path(t))) r.set(n.path(t), statOf(n, t));
for (let n = 0; r.size > 0 && n < e.count; n++) {
if (e.kinds[n] !== y.Md || t.kept[n] < 0) continue;
if (r.has(e.path(n))) r.set(e.path(n), statOf(e, n));
}
for (const n of t.adjusted) r.set(e.path(n), statOf(e, n));
for (const n of t.places) if (e.kinds[n] === y.Md) r.set(e.path(n), statOf(e, n));
return [ ...r ].map(([t, [e, n]]) => [ t, e, n ]).sort(([t], [e]) => t < e ? 1 : -1);
}
const statOf = (t, e) => [ t.kinds[e] === y.Md || t.kinds[e] === y.PW ? t.modes[e] : null, String(t.mtimes[e]) ];
var B = n(99626);
const q = 1e4;
const W = 2e5;
const L = 4 * 1024 * 1024;
const U = [ "", "-journal", "-wal", "-shm" ];
const companionsOf = t => U.map(e => t + e);
const z = " (deleted)";
function findOpenFiles(t) {
const e = new Map;
if (process.platform !== "linux") return e;
const n = `${Buffer.from((0, d.realpathSync)(t)).toString("latin1").replace(/\/$/, "")}/`;
let s = W;
for (const t of (0, B.M)("/proc")) {
if (t === process.pid || s <= 0) continue;
const r = new Set;
for (const e of (0, B.M)(`/proc/${t}/fd`).slice(0, q)) {
s -= 1;
const o = linkTarget(`/proc/${t}/fd/${e}`);
if (o?.startsWith(n)) r.add(o);
}
for (const e of mappedFiles(t, n)) r.add(e);
for (const s of r) {
const r = s.slice(n.length);
if (!s.endsWith(z) && !e.has(r)) e.set(r, {
path: (0, l.WV)(r),
pid: t,
command: nameOf(t)
});
}
}
return e;
}
function notToTouch(t, e) {
const n = new Set;
const s = new Set;
for (const e of t.keys()) {
for (const t of companionsOf(e)) n.add(t);
for (let t = e.lastIndexOf("/"); t > 0; t = e.lastIndexOf("/", t - 1)) s.add(e.slice(0, t));
}
for (let t = 0; s.size > 0 && t < e.count; t += 1) if (e.kinds[t] !== y.Md && s.has(e.path(t))) n.add(e.path(t));
return n;
}
function linkTarget(t) {
try {
return (0, d.readlinkSync)(t, "buffer").toString("latin1");
} catch {
return;
}
}
function mappedFiles(t, e) {
const n = readStart(`/proc/${t}/maps`).split("\n").slice(0, q);
return n.flatMap(t => {
const n = t.indexOf(e);
return n < 0 ? [] : [ t.slice(n).replaceAll("\\012", "\n") ];
});
}
function readStart(t) {
let e;
try {
e = (0, d.openSync)(t, "r");
const n = [];
for (let t = L; t > 0; ) {
const s = Buffer.alloc(64 * 1024);
const r = (0, d.readSync)(e, s);
if (r === 0) break;
n.push(s.subarray(0, r));
t -= r;
}
return Buffer.concat(n).toString("latin1");
} catch {
return "";
} finally {
if (e !== void 0) (0, d.closeSync)(e);
}
}
function nameOf(t) {
try {
return (0, d.readFileSync)(`/proc/${t}/comm`, "utf8").trim();
} catch {
return "unknown";
}
}
function contentMatters({wanted: t, live: e, pairs: n, selects: s}) {
const r = [];
for (let o = 0; o < t.count; o++) {
const i = n[o];
if (i < 0 || t.kinds[o] !== y.PW || e.kinds[i] !== y.PW || e.has(i, y._E)) continue;
if (t.sizes[o] === e.sizes[i] && (s?.(t.path(o)) ?? true)) r.push(i);
}
return r;
}
function planRestore(t) {
return new Planner(t).plan();
}
const D = 0;
const K = 1;
const _ = 2;
class Planner {
#M;
#E;
#I;
#A=0;
#P=new Set;
#T;
constructor(t) {
this.#M = t;
this.#I = new Uint8Array(t.live.count);
this.#T = new Set(t.wanted.hardLinks.values());
this.#E = {
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
const {wanted: t, pairs: e} = this.#M;
this.#C();
for (let n = 0; n < t.count; n++) {
const s = e[n];
if (s < 0) this.#N(n); else {
this.#I[s] = K;
if (this.#B(t, n) || this.#q(n, s)) this.#W(n, s);
}
}
this.#L();
return this.#E;
}
#L() {
const {live: t} = this.#M;
let e = 0;
for (let n = 0; n < t.count; n++) {
const s = this.#I[n];
if (s === K || s === D && !this.#U(n)) continue;
if (s === D && n >= e) this.#E.takes.push(n);
e = Math.max(e, t.ends[n]);
}
}
#U(t) {
const {live: e} = this.#M;
if (!this.#B(e, t) || this.#z(t)) return false;
this.#E.counts.removed++;
this.#E.counts.quarantined++;
return true;
}
#N(t) {
const {wanted: e, sources: n} = this.#M;
if (!this.#B(e, t) && !(e.kinds[t] === y.Md && this.#D(t))) return;
if (n.kinds[t] === T.XF && e.kinds[t] === y.PW) {
this.#E.missing.push(t);
return;
}
this.#E.counts.written++;
this.#K(t);
}
#W(t, e) {
const {wanted: n, live: s, sources: r} = this.#M;
const {counts: o} = this.#E;
if (n.kinds[t] === y.PW && r.kinds[t] === T.XF) {
o.unchanged++;
return;
}
if (this.#_(t, e)) {
o.written++;
o.quarantined++;
this.#K(t);
this.#I[e] = _;
return;
}
if (n.modes[t] === s.modes[e]) o.unchanged++; else o.written++;
if (!this.#G(t, e)) this.#E.adjusted.push(t);
this.#E.kept[t] = e;
}
#q(t, e) {
const {wanted: n, live: s} = this.#M;
return n.kinds[t] === y.Md && s.kinds[e] !== y.Md && this.#D(t);
}
#G(t, e) {
const {wanted: n, live: s} = this.#M;
return n.modes[t] === s.modes[e] && n.mtimes[t] === s.mtimes[e];
}
#B(t, e) {
return this.#M.selects?.(t.path(e)) ?? true;
}
#_(t, e) {
const {wanted: n, live: s} = this.#M;
if (n.kinds[t] !== s.kinds[e]) return true;
if (n.kinds[t] === y.Md) return false;
if (n.kinds[t] !== y.PW) return n.targets.get(t) !== s.targets.get(e);
const r = s.has(e, y.sn) && !n.hardLinks.has(t) && !this.#T.has(t);
return !this.#H(t, e) || this.#P.has(t) || r && !this.#G(t, e);
}
#H(t, e) {
const {wanted: n, live: s} = this.#M;
return n.sizes[t] === s.sizes[e] && s.has(e, y._E) && n.hasHashOf(t, s, e);
}
#K(t) {
this.#E.staged.push(t);
if (t < this.#A) return;
this.#E.places.push(t);
this.#A = this.#M.wanted.ends[t];
}
#C() {
const {wanted: t, live: e, pairs: n} = this.#M;
const s = new Map;
for (const [e, n] of t.hardLinks) s.set(n, [ ...s.get(n) ?? [ n ], e ]);
for (const r of s.values()) {
const s = r.filter(e => this.#B(t, e));
const o = n[s[0]];
const i = o < 0 ? void 0 : e.inodes[o];
const a = s.length === r.length;
const c = s.every(s => {
const r = n[s];
if (r < 0 || e.inodes[r] !== i || !this.#H(s, r)) return false;
return a ? t.modes[s] === e.modes[r] : this.#G(s, r);
});
if (!c) for (const t of s) this.#P.add(t);
}
this.#J(s);
}
#J(t) {
const {wanted: e, live: n, pairs: s} = this.#M;
const r = new Map;
for (let o = 0; n.hardLinks.size > 0 && o < e.count; o++) {
const i = s[o];
if (i < 0 || !n.has(i, y.sn)) continue;
const a = e.hardLinks.get(o) ?? o;
const c = n.hardLinks.get(i);
if (c === void 0) r.set(i, a); else if (r.get(c) !== a) for (const e of t.get(a) ?? [ o ]) this.#P.add(e);
}
}
#z(t) {
const {live: e, selects: n} = this.#M;
if (e.kinds[t] !== y.Md) return false;
return e.has(t, y.yP) || n !== void 0 && anyBelow(e, t, t => !n(t));
}
#D(t) {
const {wanted: e, selects: n} = this.#M;
return n === void 0 || anyBelow(e, t, n);
}
}
function anyBelow(t, e, n) {
for (let s = e + 1; s < t.ends[e]; s++) if (n(t.path(s))) return true;
return false;
}
var G = n(61761);
var H = n(69540);
var J = n(59349);
var V = n(61728);
class WorkspaceReader {
#M;
#V;
#Q;
constructor(t, e) {
this.#M = t;
this.#V = e;
this.#Q = (0, $.aw)(e.folder, t.root);
}
get isFarOff() {
const {root: t} = this.#M;
return !(0, d.existsSync)(t) || (0, d.readdirSync)(t).length === 0 || !(0, d.existsSync)(this.#Q);
}
read({scope: t, skipped: e}) {
const {root: n, stores: s, masker: r} = this.#M;
if (!(0, d.existsSync)(n)) return new y.PH;
const o = [ this.#V.folder, ...s.flatMap(({folders: t = []}) => t) ];
const i = e.filter(({reason: t}) => H.KS.includes(t)).map(({path: t}) => f.join(n, t)).filter(t => f.relative(n, t) !== "");
const {tree: a} = (0, V.S)(n, (0, m.NJ)(t), {
own: [ ...o, ...i ],
secrets: (0, J.sF)(r),
known: (0, $.hL)(this.#Q)?.tree,
since: this.#V.clock.now()
});
return a;
}
hashContents(t, e) {
for (const n of e) {
const e = (0, I.createHash)("sha256");
if (!(0, G.ir)(this.#M.root, t.path(n), (0, G.gv)(t, n), t => e.update(t))) t.setHash(n, e.digest());
}
}
}
var Q = n(58500);
const Y = "clock";
const X = 2;
const Z = 50;
const tt = 1000000n;
async function settle(t) {
const e = f.join(t, Y);
(0, d.writeFileSync)(e, "");
const n = (0, d.lstatSync)(e, {
bigint: true
}).ctimeNs;
for (let t = 0; t < Z; t++) {
await (0, Q.setTimeout)(X);
(0, d.utimesSync)(e, 0, 0);
if ((0, d.lstatSync)(e, {
bigint: true
}).ctimeNs > n + tt) return n;
}
return;
}
var et = n(11465);
class Stager {
#Y;
#X;
#Z;
#K;
#tt;
#et;
#nt;
#st;
#rt=0;
#ot=0;
#it;
#at=new Set;
#ct;
constructor(t, e, n, s, r) {
this.#Y = t;
this.#it = new Uint8Array(t.tree.count);
this.#X = e;
this.#Z = lentFiles(t.tree, e);
this.#K = f.join(n, N.Ld);
this.#st = r;
for (const n of e) if (t.tree.kinds[n] === y.PW) this.#rt += t.tree.sizes[n];
(0, d.mkdirSync)(this.#K, {
mode: 511
});
const {mode: o} = (0, d.lstatSync)(this.#K);
this.#et = 511 & ~o;
this.#nt = (o & 3584) !== 0;
this.#tt = s.below(this.#K);
}
makeFolders() {
const {tree: t} = this.#Y;
const e = new Set;
const make = n => {
if (n < 0 || e.has(n)) return;
make(t.parents[n]);
(0, d.mkdirSync)((0, l.uk)(this.#K, t.path(n)), {
mode: this.#dt(n) ? t.modes[n] : 448
});
e.add(n);
};
for (const e of this.#X) make(t.kinds[e] === y.Md ? e : t.parents[e]);
for (const e of this.#Z) make(t.parents[e]);
for (const e of this.#X) {
if (t.kinds[e] === y.Md || t.kinds[e] === y.PW) continue;
(0, d.symlinkSync)((0, l.Yw)(t.targets.get(e) ?? ""), (0, l.uk)(this.#K, t.path(e)));
this.#ft(e);
}
}
contentNeeded() {
const {tree: t} = this.#Y;
const e = this.#X.filter(e => t.kinds[e] === y.PW && !t.hardLinks.has(e));
return this.#Z.length === 0 ? e : [ ...e, ...this.#Z ];
}
take(t, e, n) {
if (n === 0) this.#g(t);
this.#ct?.file.write(e, n);
}
verified(t) {
const e = this.#Y.tree.sizes[t];
if (this.#ct?.entry === t) this.#x(this.#ct.file, t, e);
if (this.#at.delete(t)) this.#lt(t);
this.#ft(t);
this.#ot += e;
this.#st?.(Math.min(this.#ot, this.#rt - 1), this.#rt);
}
target(t) {
const {tree: e} = this.#Y;
const n = e.modes[t];
return {
root: this.#K,
path: e.path(t),
mode: n,
needsChmod: n > 511 || (n & this.#et) !== 0,
sparse: e.has(t, y.tA)
};
}
prepare(t) {
this.#ht(t);
const {root: e, path: n, sparse: s} = this.target(t);
new et.z((0, l.uk)(e, n), 384, s).close(this.#Y.tree.sizes[t]);
this.#at.add(t);
}
abort() {
this.#ct?.file.close();
this.#ct = void 0;
}
async finish(t) {
const {tree: e} = this.#Y;
for (const t of this.#X) {
const n = e.hardLinks.get(t);
if (n !== void 0) (0, d.linkSync)((0, l.uk)(this.#K, e.path(n)), (0, l.uk)(this.#K, e.path(t)));
}
const n = this.#X.filter(t => e.kinds[t] === y.Md).reverse();
for (const t of n) this.#ft(t);
this.#st?.(this.#rt, this.#rt);
const s = await this.#tt.finish();
if (!s) for (const t of this.#X) (0, h.TL)(this.#K, e.path(t), e.mtimes[t]);
for (const s of n) if (!t.has(s) && !this.#dt(s)) (0, d.chmodSync)((0, l.uk)(this.#K, e.path(s)), e.modes[s]);
return {
exactTimes: s
};
}
#g(t) {
this.#ht(t);
const {root: e, path: n, mode: s, sparse: r} = this.target(t);
this.#ct = {
entry: t,
file: new et.z((0, l.uk)(e, n), s & 511, r)
};
}
#x(t, e, n) {
const {mode: s, needsChmod: r} = this.target(e);
if (r) t.chmod(s);
this.#ct = void 0;
t.close(n);
}
#dt(t) {
const e = this.#Y.tree.modes[t];
return e <= 511 && (e & 448) === 448 && (e & this.#et) === 0 && !this.#nt;
}
#lt(t) {
const {root: e, path: n, mode: s} = this.target(t);
(0, d.chmodSync)((0, l.uk)(e, n), s);
}
#ht(t) {
if (this.#it[t]) {
this.abort();
this.#at.delete(t);
(0, d.rmSync)((0, l.uk)(this.#K, this.#Y.tree.path(t)));
}
this.#it[t] = 1;
}
#ft(t) {
const {tree: e} = this.#Y;
this.#tt.set(e.path(t), e.mtimes[t]);
}
}
function lentFiles({hardLinks: t}, e) {
if (t.size === 0) return [];
const n = new Set(e);
const s = new Set(e.flatMap(e => t.get(e) ?? []));
return [ ...s ].filter(t => !n.has(t));
}
var nt = n(64390);
class RestoreOne {
#M;
#V;
#m;
#ut;
#tt=new h.oX;
#pt;
constructor(t, e, n, s) {
this.#M = t;
this.#V = e;
this.#m = n;
this.#ut = s;
this.#pt = e.clock.monotonic();
}
async run() {
const {root: t, dryRun: e} = this.#M;
if (!e) this.#tt.start();
const n = !(0, d.existsSync)(t);
try {
return await this.#mt();
} catch (e) {
if (n) removeEmpty(t);
throw e;
} finally {
this.#tt.close();
}
}
async #mt() {
const {root: t, id: e, dryRun: n} = this.#M;
const s = new WorkspaceReader(this.#M, this.#V);
const o = !n && s.isFarOff;
const {threads: i} = this.#ut;
const {manifest: a} = await this.#ut.open(e, t => {
if (o) i.expect({
bytes: t
});
});
if (this.#M.expected) checkOrigin(e, a, this.#M.expected);
if (n) (0, w.GK)(a);
if (!n) (0, d.mkdirSync)(t, {
recursive: true
});
const c = (0, r.f)(t);
const l = this.#wt(a);
const h = s.read(a);
const {tree: u, sources: m} = a;
const y = {
wanted: u,
sources: m,
live: h,
pairs: (0, p.yZ)(u, h),
selects: l
};
s.hashContents(h, contentMatters(y));
const {plan: g, open: v} = this.#yt(y);
if (n) {
const t = await this.#gt(a);
return this.#vt(a, g, {
verified: true,
paths: pathsOf(g, u, h),
...t
});
}
const k = (0, nt.openWorkFolder)(t);
let b;
let S;
try {
[b, S] = await this.#K(a, g, h, k);
if (c) (0, r.Z)(t, c);
(0, N.ER)(t, b);
(0, C.fY)(k, b);
} catch (t) {
(0, N.MB)(k);
throw t;
}
const {exactTimes: $} = await (0, N.JQ)(t, k, b, this.#tt);
(0, C.ks)(k);
const x = g.staged.length + g.adjusted.length > 0 ? await settle(k) : void 0;
(0, N.MB)(k);
const j = {
id: e,
manifest: a
};
const R = l === void 0 && v.length === 0;
const O = await finishRestore({
root: t,
checkpoint: j,
plan: g,
live: h,
exactTimes: $,
settled: x,
whole: R,
scratch: this.#m,
threads: i
}, this.#V);
const F = f.join(t, b.quarantine);
const M = (0, d.existsSync)(F) ? {
quarantine: F
} : {};
return this.#vt(a, g, {
verified: O,
...M,
...S?.report ? {
git: S.report
} : {},
...v.length > 0 ? {
open: v
} : {}
});
}
#yt(t) {
const e = planRestore(t);
if (!this.#M.leaveOpenFiles || !(0, d.existsSync)(this.#M.root)) return {
plan: e,
open: []
};
const n = findOpenFiles(this.#M.root);
const s = [ ...n ].filter(([n]) => touches(e, t, n)).map(([, t]) => t);
if (s.length === 0) return {
plan: e,
open: s
};
const r = notToTouch(n, t.wanted);
const selects = e => !r.has(e) && (t.selects?.(e) ?? true);
return {
plan: planRestore({
...t,
selects
}),
open: s
};
}
#wt({scope: t}) {
const {paths: e} = this.#M;
if (!e?.length && !t.paths?.length) return;
const n = (0, m.Od)({
paths: e ?? []
});
const s = (0, m.NJ)(t);
return t => n.includes(t) && s.includes(t);
}
async #K(t, e, n, s) {
const {id: r, root: o} = this.#M;
this.#kt(t, e);
const i = new Stager(t, e.staged, s, this.#tt, this.#V.progress);
let a;
let c;
try {
i.makeFolders();
a = await this.#bt(i, t, e, s);
if (a?.left) this.#V.log.warning(leftAlone(o, t));
c = await this.#St(t, s);
await i.finish(new Set(e.places));
} catch (t) {
i.abort();
throw t;
}
const d = {
version: 1,
id: r,
quarantine: `${C.DX}/${this.#$t()}`,
takes: [ ...e.takes.map(t => n.path(t)), ...a?.takes ?? [] ],
places: [ ...e.places.map(e => t.tree.path(e)), ...a?.places ?? [], ...c ],
adjusts: planMetadataUpdates(e, t.tree, n, c),
gitIndex: a?.index ? t.repositories[0]?.objectFormat ?? "sha1" : null
};
return [ d, a ];
}
async #bt(t, e, n, s) {
const {root: r, id: o} = this.#M;
const i = await this.#xt(e, n, s);
const a = Promise.resolve(i?.());
const c = fetchContents({
home: async () => (await a)?.home ?? r,
scratch: f.join(s, "blobs"),
checkpoint: {
id: o,
manifest: e
},
copies: this.#ut,
files: t.contentNeeded(),
sink: t
});
try {
(0, w.GK)(e);
} finally {
await Promise.allSettled([ a, c ]);
}
await c;
return a;
}
async #xt(t, e, s) {
const {root: r, id: o, paths: i} = this.#M;
if (i?.length || t.repositories.length === 0) return;
const {restoreGit: a} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 33505));
const c = e.places.length > 0 || e.adjusted.length > 0;
return a({
root: r,
work: s,
id: o,
manifest: t,
copies: this.#ut,
touched: c
});
}
async #St(t, e) {
const {root: s, id: r, paths: o} = this.#M;
if (o?.length || !t.repositories.some(({path: t}) => t !== "")) return [];
const {restoreNested: i} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 19114));
return i({
root: s,
work: e,
id: r,
manifest: t,
copies: this.#ut,
touched: true
});
}
#kt({tree: t}, {staged: e}) {
let n = 0;
for (const s of e) if (t.kinds[s] === y.PW && !t.has(s, y.tA)) n += t.sizes[s];
const r = (0, u.go)(this.#M.root);
if (n <= r) return;
throw new s.RefusedError("no-space", `Restore refused: it needs ${n} bytes and ${r} are free. Make room, or restore fewer paths.`);
}
async #gt(t) {
const {root: e, id: s, paths: r} = this.#M;
if (r?.length || t.repositories.length === 0) return {};
const {compareWithGit: o} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 33505));
const i = await o(e, this.#m, {
id: s,
manifest: t,
copies: this.#ut
});
return i === void 0 ? {} : {
git: i
};
}
#vt({tree: t}, e, n) {
return {
id: this.#M.id,
...e.counts,
ms: this.#V.clock.monotonic() - this.#pt,
fellBackTo: null,
missing: e.missing.map(e => (0, l.WV)(t.path(e))),
...n
};
}
#$t() {
const t = new Date(this.#V.clock.now()).toISOString().replace(/[-:]/g, "").replace(".", "-");
return `${t}-${this.#M.id.slice(0, 8)}`;
}
}
function touches({takes: t, places: e, adjusted: n}, {wanted: s, live: r}, o) {
const i = new Set(companionsOf(o));
const isThere = t => i.has(t) || o.startsWith(`${t}/`);
return t.some(t => isThere(r.path(t))) || e.some(t => isThere(s.path(t))) || n.some(t => i.has(s.path(t)));
}
function pathsOf({staged: t, takes: e}, n, s) {
const r = new Set(t.map(t => (0, l.WV)(n.path(t))));
const o = new Set;
for (const t of e) {
const e = s.kinds[t] === y.Md ? s.ends[t] : t + 1;
for (let n = t; n < e; n++) o.add((0, l.WV)(s.path(n)));
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
const n = e[0]?.commit;
const s = n ? ` To have that too, check out ${n} there.` : "";
return `Files are restored; HEAD, branches and index of ${t} are left as they are: its repository is elsewhere, and other work trees share it.${s}`;
}
function removeEmpty(t) {
try {
(0, d.rmdirSync)(t);
} catch {}
}
async function restore(t, e) {
const {root: n, stores: s, id: i, folder: a} = t;
if (a) (0, r.Z)(n, a);
if (!t.dryRun) await (0, nt.recoverInterruptedRestore)(n);
return (0, c.h)(e.folder, async n => {
const r = new o.M(s, n, e);
try {
return await restoreFirst([ i, ...t.fallback ? await olderOnes(t) : [] ], t, e, n, r);
} finally {
r.close();
}
});
}
async function restoreFirst(t, e, n, r, o) {
const {id: i} = e;
let a;
for (const c of t) try {
const t = await new RestoreOne({
...e,
id: c
}, n, r, o).run();
if (!e.dryRun) await o.repair();
return {
...t,
id: i,
fellBackTo: c === i ? null : c
};
} catch (t) {
if (!isLost(t)) throw t;
a ??= t;
if (e.fallback) n.log.warning(`Checkpoint ${c} cannot be restored: ${(0, s.messageOf)(t)}`);
}
throw a;
}
const isSameLine = (t, e) => t.jobKey === e.jobKey && t.workspace === e.workspace;
const st = new Set([ "checkpoint-missing", "checkpoint-unreachable", "dependency-missing", "version-unknown", "key-missing", "key-wrong", "not-sealed", "git-object-missing", "git-object-differs", "git-commit-missing", "repository-missing", "git-bundle-invalid" ]);
const isLost = t => (0, o.e)(t) || t instanceof a.M6 || t instanceof s.RefusedError && st.has(t.reason) || !(t instanceof s.UserError);
async function olderOnes({id: t, stores: e}) {
const n = new Map;
for (const t of e) for (const e of await t.list().catch(() => [])) if (!n.has(e.id)) n.set(e.id, e);
const s = n.get(t);
const r = (0, i.s)([ ...n.values() ]);
if (s) r.length = r.indexOf(s);
const o = [];
for (let t = s?.parent; t && n.has(t) && !o.includes(t); t = n.get(t)?.parent) o.push(t);
const a = r.filter(t => t.clean && !o.includes(t.id) && (!s || isSameLine(t, s))).toReversed();
return [ ...o.filter(t => n.get(t)?.clean), ...a.map(t => t.id) ];
}
}),
11465: ((t, e, n) => {
n.d(e, {
z: () => StagedFile
});
var s = n(73024);
const r = s.constants.O_WRONLY | (s.constants.O_NOFOLLOW ?? 0);
const o = r | s.constants.O_CREAT | s.constants.O_EXCL;
const i = 4096;
const a = Buffer.alloc(i);
class StagedFile {
#h;
#jt;
#Rt;
constructor(t, e, n) {
this.#h = (0, s.openSync)(t, e === void 0 ? r : o, e);
this.#jt = n;
}
write(t, e) {
if (!this.#jt) {
this.#Ot(t, e);
return;
}
for (let n = 0; n < t.length; n += i) {
const s = t.subarray(n, n + i);
const r = s.length === i && s.equals(a);
if (!r) this.#Ot(s, e + n);
}
}
chmod(t) {
this.#Rt = t;
}
close(t) {
try {
if (this.#jt && t !== void 0) (0, s.ftruncateSync)(this.#h, t);
if (this.#Rt !== void 0) (0, s.fchmodSync)(this.#h, this.#Rt);
} finally {
(0, s.closeSync)(this.#h);
}
}
#Ot(t, e) {
for (let n = 0; n < t.length; ) n += (0, s.writeSync)(this.#h, t, n, t.length - n, e + n);
}
}
}),
34591: ((t, e, n) => {
n.d(e, {
ER: () => checkSwap,
JQ: () => performSwap,
Ld: () => d,
MB: () => removeWork,
YP: () => f,
gN: () => parentOf
});
var s = n(73024);
var r = n(76760);
var o = n(19473);
var i = n(78702);
var a = n(11559);
var c = n(761);
const d = "stage";
const f = "git-index";
const l = ".git/";
function removeWork(t) {
(0, s.rmSync)(t, {
recursive: true,
force: true
});
}
async function performSwap(t, e, s, o) {
const i = new Inside(t);
i.check(`${s.quarantine}/x`);
const a = new Mover(t, r.join(t, s.quarantine), i);
for (const t of s.takes) a.takeAway(t);
const c = r.join(e, d);
for (const t of s.places) a.putInPlace(c, t);
hideQuarantine(t);
const l = await adjust(t, s, i, o);
if (s.gitIndex) {
i.check(".git/index");
const {finishIndex: o} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 26884));
o(t, r.join(e, f), s.gitIndex);
}
return l;
}
function hideQuarantine(t) {
const e = r.join(t, c.DX);
if (!exists(e) || !isSeenFromElsewhere(t)) return;
try {
(0, s.writeFileSync)(r.join(e, ".gitignore"), "*\n", {
flag: "wx"
});
} catch {}
}
function isSeenFromElsewhere(t) {
const e = (0, s.lstatSync)(r.join(t, ".git"), {
throwIfNoEntry: false
});
if (e) return !e.isDirectory();
const n = r.dirname(r.resolve(t));
return n !== r.resolve(t) && (exists(r.join(n, ".git")) || isSeenFromElsewhere(n));
}
function checkSwap(t, {quarantine: e, takes: n, places: s, adjusts: r}) {
const o = new Inside(t, new Set([ ...n, ...s ]));
const i = [ `${e}/x`, ...n, ...s, ...r.map(([t]) => t) ];
for (const t of i) o.check(t);
}
async function adjust(t, {adjusts: e}, n, r) {
for (const [t] of e) n.check(t);
const o = r.below(t);
const c = e.filter(([, , t]) => t !== null);
for (const [t, , e] of c) o.set(t === "" ? "." : t, BigInt(e));
const d = await o.finish();
if (!d) for (const [e, , n] of c) (0, a.TL)(t, e, BigInt(n));
for (const [n, r] of e) if (r !== null && !isLink((0, i.uk)(t, n))) (0, s.chmodSync)((0, 
i.uk)(t, n), r);
return {
exactTimes: d
};
}
class Inside {
#Ft;
#Mt;
constructor(t, e = []) {
this.#Ft = t;
this.#Mt = new Set([ "", ...e ]);
}
check(t) {
const e = parentOf(t);
if (this.#Mt.has(e)) return;
this.check(e);
if (isLink((0, i.uk)(this.#Ft, e))) throw new o.RefusedError("path-escapes", `Restore refused: ${(0, 
i.WV)(e)} in the workspace has become a link. Remove it.`);
this.#Mt.add(e);
}
forget(t) {
for (const e of this.#Mt) if (e === t || e.startsWith(`${t}/`)) this.#Mt.delete(e);
}
}
class Mover {
#Ft;
#Et;
#It=new Set;
#At;
constructor(t, e, n) {
this.#At = n;
this.#Ft = t;
this.#Et = e;
}
takeAway(t) {
this.#At.check(t);
const e = (0, i.uk)(this.#Ft, t);
if (!exists(e)) return;
this.#At.forget(t);
this.#Pt(t);
let n = (0, i.uk)(this.#Et, t);
for (let e = 2; exists(n); e++) n = (0, i.uk)(this.#Et, `${t}.${e}`);
this.#Tt(t, e, n);
}
putInPlace(t, e) {
const n = (0, i.uk)(t, e);
if (!exists(n)) return;
if (e.startsWith(l)) this.#Ct(parentOf(e));
this.takeAway(e);
this.#Tt(e, n, (0, i.uk)(this.#Ft, e));
}
#Ct(t) {
const e = (0, i.uk)(this.#Ft, t);
this.#At.check(t);
if (t === "" || (0, s.lstatSync)(e, {
throwIfNoEntry: false
})?.isDirectory()) return;
this.#Ct(parentOf(t));
this.takeAway(t);
(0, s.mkdirSync)(e);
}
#Pt(t) {
const e = parentOf(t);
if (this.#It.has(e)) return;
(0, s.mkdirSync)((0, i.uk)(this.#Et, e), {
recursive: true
});
this.#It.add(e);
}
#Tt(t, e, n) {
try {
(0, s.renameSync)(e, n);
} catch (r) {
const a = (0, o.codeOf)(r);
if (a !== "EACCES" && a !== "EPERM") throw r;
const c = (0, i.uk)(this.#Ft, parentOf(t));
(0, s.chmodSync)(c, modeOf(c) | 448);
const d = (0, s.lstatSync)(e);
if (d.isDirectory()) (0, s.chmodSync)(e, d.mode & 4095 | 448);
(0, s.renameSync)(e, n);
if (d.isDirectory()) (0, s.chmodSync)(n, d.mode & 4095);
}
}
}
const isLink = t => (0, s.lstatSync)(t, {
throwIfNoEntry: false
})?.isSymbolicLink() === true;
const exists = t => (0, s.lstatSync)(t, {
throwIfNoEntry: false
}) !== void 0;
const modeOf = t => (0, s.lstatSync)(t).mode & 4095;
const parentOf = t => t.slice(0, Math.max(0, t.lastIndexOf("/")));
}),
64390: ((t, e, n) => {
n.r(e);
n.d(e, {
openWorkFolder: () => openWorkFolder,
recoverInterruptedRestore: () => recoverInterruptedRestore
});
var s = n(73024);
var r = n(76760);
var o = n(19473);
var i = n(11559);
var a = n(38892);
var c = n(93621);
var d = n(20757);
var f = n(761);
var l = n(34591);
const h = "owner.json";
function openWorkFolder(t) {
const e = r.join(t, d.BU);
const n = `${e}.${process.pid}`;
(0, l.MB)(n);
(0, s.mkdirSync)(n, {
mode: 448
});
(0, s.writeFileSync)(r.join(n, h), JSON.stringify((0, c.WF)()));
try {
(0, s.renameSync)(n, e);
} catch (t) {
(0, l.MB)(n);
if ((0, o.codeOf)(t) === "ENOTEMPTY" || (0, o.codeOf)(t) === "EEXIST" || (0, o.codeOf)(t) === "EPERM") throw inProgress(e);
throw t;
}
hideFromGit(t);
return e;
}
async function recoverInterruptedRestore(t) {
const e = r.join(t, d.BU);
if (!(0, s.existsSync)(e)) return "nothing";
if (isOwned(e)) throw inProgress(e);
const n = (0, f.a0)(e);
if (n) {
const s = new i.oX;
await (0, l.JQ)(t, e, n, s).finally(() => s.close());
(0, f.ks)(e);
}
(0, l.MB)(e);
return n ? "finished" : "undone";
}
function isOwned(t) {
try {
return (0, c.W_)(JSON.parse((0, s.readFileSync)(r.join(t, h), "utf8")));
} catch {
return false;
}
}
function hideFromGit(t) {
const e = r.join(t, ".git", a.o);
const n = r.dirname(e);
const kindOf = t => (0, s.lstatSync)(t, {
throwIfNoEntry: false
});
try {
if (!kindOf(r.dirname(n))?.isDirectory()) return;
if (!kindOf(n)) (0, s.mkdirSync)(n);
if (!kindOf(n)?.isDirectory() || kindOf(e)?.isFile() === false) return;
const t = kindOf(e) ? (0, s.readFileSync)(e, "latin1") : "";
const o = (0, a.p)(t);
if (o !== t) (0, s.writeFileSync)(e, o, "latin1");
} catch {}
}
const inProgress = t => new o.RefusedError("restore-in-progress", `Workspace busy: another restore works in ${t}. Wait until it has ended.`);
}),
11630: ((t, e, n) => {
n.d(e, {
screenContent: () => screenContent
});
var s = n(77598);
var r = n(78702);
var o = n(14325);
var i = n(43486);
var a = n(18704);
async function screenContent(t, e, n) {
const s = (0, o.by)(t);
const [r, i] = await Promise.all([ objectsBelow(t, [ ...e.tips.values() ], s), objectsBelow(t, e.stashes, [ ...s, ...e.tips.values() ]) ]);
const a = e.staged.map(({oid: t, path: e}) => ({
oid: t,
path: e,
type: "blob"
}));
const [c, d, f] = await Promise.all([ scanObjects(t, r, n), scanObjects(t, i, n), scanObjects(t, a, n) ]);
const l = c.length > 0;
const h = l || d.length > 0;
const u = new Set(f.map(({oid: t}) => t));
const p = [ ...l ? r : [], ...h ? i : [] ].map(({oid: t}) => t);
return {
content: {
known: e.known,
tips: l ? new Map : e.tips,
stashes: h ? [] : e.stashes,
staged: e.staged.filter(({oid: t}) => !u.has(t))
},
findings: [ ...c, ...d, ...f ].map(({finding: t}) => t),
withheld: new Set([ ...u, ...p ]),
named: new Set([ ...c, ...d, ...f ].flatMap(({named: t}) => t ?? [])),
commits: l,
stashes: h
};
}
async function objectsBelow(t, e, n) {
if (e.length === 0) return [];
const s = [ ...new Set(e), ...n.map(t => `^${t}`), "" ].join("\n");
const r = await t.run([ "rev-list", "--objects", "--stdin" ], s);
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
async function scanObjects(t, e, n) {
const o = [];
if (e.length === 0) return o;
let c = n.stream("");
let d = (0, s.createHash)("sha256");
let f = -1;
const take = (t, i, l) => {
const {oid: h, path: u, type: p} = e[t];
if (f < 0) {
c = n.stream(u);
d = (0, s.createHash)("sha256");
f = 0;
}
c.take(i);
d.update(i);
f += i.length;
if (!l) return;
const m = n.scan("", Buffer.from(u, "latin1")) ?? (0, a.f)(u);
const w = m ?? c.found();
const y = u === "" || m ? `.git (${p} ${h.slice(0, 12)})` : (0, r.WV)(u);
const g = m === void 0 ? void 0 : u;
if (w !== void 0) o.push({
oid: h,
named: g,
finding: {
path: y,
kind: w,
sha256: d.digest("hex"),
size: f
}
});
f = -1;
};
await (0, i.$)(t, e.map(({oid: t}) => t), take, [ "blob", "commit", "tag" ]);
return o;
}
}),
24274: ((t, e, n) => {
n.d(e, {
searchArchive: () => searchArchive
});
var s = n(73024);
var r = n(76760);
var o = n(43486);
var i = n(85799);
var a = n(9350);
var c = n(36707);
var d = n(85820);
var f = n(65645);
var l = n(2090);
var h = n(61480);
var u = n(88093);
var p = n(27175);
var m = n(76096);
async function searchArchive(t) {
const {file: e, id: n, key: s, values: r, folder: o} = t;
const i = (0, m.createScanner)(r, 0, "none");
const a = await (0, h.p_)(e, n, s);
try {
return await (0, u.h)(o, async e => {
const n = await searchContents(a, i, e);
n.push(...await searchBundles(a.manifest, i, e, t.root));
return n.length > 0 ? n : searchManifest(a, i);
});
} finally {
a.archive.close();
}
}
const w = /^the header of /;
const bundleFile = (t, e) => r.join(t, `bundle-${e}`);
async function searchContents({manifest: t, archive: e}, n, s) {
const r = [];
const o = new Map;
for (const [e, {members: n}] of t.repositories.entries()) if (n.bundle) o.set(n.bundle.at, bundleFile(s, e));
const i = new Map;
for (const {at: e, contentAt: n} of (0, l.G4)(t)) {
const t = o.get(e);
if (t !== void 0) i.set(n, t);
}
const a = (0, c.s)(t);
const f = new p.QK(void 0);
let h;
try {
await (0, d.f)(e, {
...a,
take(t, e, s) {
const o = a.from[t];
const c = a.to[t] - o;
if (s === 0) h = n.stream("");
h?.take(e);
const d = i.get(o);
if (d !== void 0) append(d, e);
if (s + e.length === c && h?.found() !== void 0) r.push(a.name(t).replace(w, "the name "));
}
}, f);
} finally {
f.close();
}
return r;
}
async function searchBundles(t, e, n, i) {
const c = [];
for (const [d, f] of t.repositories.entries()) {
if (!f.members.bundle) continue;
const t = scratchRepository(r.join(n, `repository-${d}`), f, i);
const l = bundleFile(n, d);
await t.index(l, (0, a.$o)(l));
const h = r.join(t.commonDir, "objects", "pack");
const u = (0, s.readdirSync)(h).filter(t => t.endsWith(".idx"));
const p = await t.run([ "verify-pack", "-v", ...u.map(t => r.join(h, t)) ]);
const m = [ ...p.toString("latin1").matchAll(/^([0-9a-f]{40,64}) (\w+)/gm) ];
let w;
await (0, o.$)(t, m.map(([, t]) => t), (t, n, s) => {
w ??= e.stream("");
w.take(n);
if (!s) return;
const [, o = "", i] = m[t];
if (w.found() !== void 0) c.push(`${r.join(f.path, ".git")} (${i} ${o.slice(0, 12)})`);
w = void 0;
}, [ "blob", "commit", "tag", "tree" ]);
}
return c;
}
function scratchRepository(t, e, n) {
(0, s.mkdirSync)(r.join(t, "objects", "info"), {
recursive: true
});
(0, s.mkdirSync)(r.join(t, "objects", "pack"));
const o = e.objectFormat === "sha256" ? "[extensions]\n\tobjectformat = sha256\n" : "";
(0, s.writeFileSync)(r.join(t, "config"), o);
const a = i.Repository.open(r.join(n, e.path), `${t}-live`);
if (a) (0, s.writeFileSync)(r.join(t, "objects", "info", "alternates"), `${a.commonDir}/objects\n`);
return i.Repository.at(t, `${t}-git`);
}
async function searchManifest({archive: t}, e) {
const {at: n} = await (0, f.J)(t);
const s = e.stream("");
for await (const {bytes: e} of t.read([ {
from: n,
to: Number.POSITIVE_INFINITY
} ])) s.take(e);
return s.found() === void 0 ? [] : [ "the name of a file, a branch or a setting" ];
}
function append(t, e) {
const n = (0, s.openSync)(t, "a", 384);
try {
for (let t = 0; t < e.length; ) t += (0, s.writeSync)(n, e, t);
} finally {
(0, s.closeSync)(n);
}
}
}),
6237: ((t, e, n) => {
n.r(e);
n.d(e, {
GONE: () => r,
checkpointPrefix: () => checkpointPrefix,
countCheckpoints: () => countCheckpoints,
runPrefix: () => runPrefix
});
var s = n(44615);
const runPrefix = t => `rerail-checkpoint_${t}_`;
const checkpointPrefix = (t, e) => `${runPrefix(t)}${(0, s.ZZ)(e)}_`;
const r = "-gone";
function countCheckpoints(t, e) {
const [n, s] = [ new Set, new Set ];
for (const o of t) {
if (!o.startsWith(runPrefix(e))) continue;
const [t = ""] = o.slice(runPrefix(e).length).split("_");
(o.endsWith(r) ? s : n).add(t);
}
return [ ...n ].filter(t => !s.has(t)).length;
}
}),
25583: ((t, e, n) => {
n.d(e, {
A1: () => parseIndex,
RR: () => listing,
dE: () => indexHolder,
ft: () => newestIndexes,
mo: () => indexName,
xm: () => checkpointsOf
});
var s = n(94707);
var r = n(44615);
const indexHolder = (t, e) => `job-a${e}-${t}`;
const indexName = (t, e) => `checkpoints-a${e}-${t}`;
function parseIndex(t) {
if (t === void 0) return;
try {
const e = JSON.parse(t);
const n = Array.isArray(e.checkpoints) && e.checkpoints.every(isListing);
return n && typeof e.quarantined === "object" && e.quarantined !== null ? e : void 0;
} catch {
return;
}
}
const isListing = t => typeof t.id === "string" && typeof t.createdAt === "string" && Array.isArray(t.dependencies);
const hint = ({size: t, createdAt: e}, n, s) => ({
id: n,
parent: null,
createdAt: (e ?? new Date(0)).toISOString(),
files: 0,
bytes: 0,
storedBytes: t,
clean: false,
dependencies: [],
attempt: s
});
const checkpointsOf = t => t.flatMap(t => {
const e = (0, r.Mp)(t.name);
return e ? [ {
entry: t,
...e
} ] : [];
});
async function newestIndexes(t, e) {
const n = new Map;
for (const s of t) {
const t = await e(s);
const o = parseIndex(t?.index);
const i = (0, r.oD)(s.name);
if (!t || !o || i === void 0) continue;
const a = `${i} ${t.name}`;
const c = n.get(a);
if (!c || c.sequence < t.sequence) n.set(a, {
sequence: t.sequence,
index: {
...o,
job: i
}
});
}
return [ ...n.values() ].map(({index: t}) => t);
}
function listing(t, e) {
const n = new Map;
for (const {entry: s, id: r, job: o, attempt: i} of t) {
const t = e.filter(t => t.job === void 0 || t.job === o);
if (t.some(t => Object.hasOwn(t.quarantined, r))) continue;
const a = t.flatMap(({checkpoints: t}) => t).findLast(t => t.id === r);
const c = n.get(r);
if (a || !c) n.set(r, a ?? hint(s, r, i));
}
return (0, s.s)([ ...n.values() ]);
}
}),
23748: ((t, e, n) => {
n.r(e);
n.d(e, {
openRemoteStore: () => openRemoteStore
});
var s = n(19473);
var r = n(33201);
var o = n(44615);
var i = n(73024);
var a = n(19119);
var c = n(9842);
const d = [ 0, 1, 2, 3, 4, 5, 6, 7 ];
const f = 16 * 1024 * 1024;
const l = 3;
const h = 1e3;
class ArtifactRecords {
#Nt;
#Bt;
#qt;
#Wt;
#Lt;
#Ut=new Set;
#ot=new Map;
#zt=new Set;
#Dt=new Set;
constructor(t, e, n, s) {
this.#Nt = t;
this.#Bt = n.origin.jobKey;
this.#qt = e;
this.#Wt = n;
this.#Lt = s;
}
async put(t, e) {
let n = this.#ot.get(t) ?? await this.#Kt(t);
let r;
for (const i of d) {
const a = (0, o.wY)(this.#Bt, t, i);
if (i === n?.slot || this.#Dt.has(a)) continue;
const d = textsOf({
...n,
...e
});
const f = (n?.sequence ?? 0) + 1;
if (this.#zt.has(a) && !await this.#_t(a)) continue;
try {
await this.#Nt.uploadText(a, (0, c.gs)({
name: t,
claim: this.#qt,
sequence: f,
...d
}, this.#Wt));
this.#ot.set(t, {
slot: i,
sequence: f,
...d
});
if (n) await this.#_t((0, o.wY)(this.#Bt, t, n.slot));
return;
} catch (e) {
r = e;
const o = e instanceof s.RefusedError && e.reason === "artifact-exists";
if (e instanceof s.RefusedError && !o) throw e;
const c = o ? await this.#Gt(t) : void 0;
if (!o) await this.#Nt.wait(h);
if (c && c.sequence > (n?.sequence ?? 0)) n = c;
if (c?.slot !== i) this.#Dt.add(a);
}
}
throw r ?? new Error(`Record ${t} not written: uploads that broke off have taken all its names.`);
}
forget() {
this.#ot.clear();
this.#zt.clear();
}
artifactsOf(t) {
return [ ...d, "contested" ].map(e => (0, o.wY)(this.#Bt, t, e));
}
async #_t(t) {
this.#zt.add(t);
try {
await this.#Nt.remove(t);
} catch {
return false;
}
this.#zt.delete(t);
return true;
}
async get(t) {
return (await this.#Ht(t))?.content;
}
async getIndex(t) {
return (await this.#Ht(t))?.index;
}
async #Ht(t) {
const e = await this.#Jt(t);
const n = e.find(e => e.name === (0, o.wY)(this.#Bt, t, "contested"));
if (n && await this.#Vt(n, t)) throw contested(t);
const s = await this.#Qt(t, e);
if (new Set(s.map(({claim: t}) => t)).size > 1) throw contested(t);
return newest(s);
}
async remove(t) {
this.#ot.delete(t);
for (const e of await this.#Jt(t)) await this.#Nt.remove(e.name);
}
async readAny(t) {
const e = await this.#Yt(t).catch(() => {});
if (e === void 0) return;
const {origin: n, ...s} = this.#Wt;
const r = (0, c.sT)(e, {
...s,
origin: {
...n,
jobKey: (0, c.qh)(e) ?? n.jobKey
}
});
return r && "slot" in r ? r.slot : void 0;
}
async readClaimed(t) {
const e = await this.#Yt(t).catch(() => {});
return e === void 0 ? void 0 : (0, c.dl)(e);
}
async #Kt(t) {
const e = await this.#Qt(t, await this.#Jt(t));
if (e.some(({claim: t}) => t !== this.#qt)) await this.#Xt(t);
const n = newest(e);
for (const {slot: s} of e) if (s !== n?.slot) this.#zt.add((0, o.wY)(this.#Bt, t, s));
return n;
}
async #Gt(t) {
let e;
for (let n = 1; n <= l; n++) {
e = await this.#Kt(t);
if (n < l) await this.#Nt.wait(h);
}
return e;
}
async #Xt(t) {
const e = (0, c.gs)({
name: markName(t),
claim: this.#qt,
sequence: 0,
content: ""
}, this.#Wt);
await this.#Nt.uploadText((0, o.wY)(this.#Bt, t, "contested"), e).catch(t => {
if (!(t instanceof s.RefusedError)) throw t;
});
throw contested(t);
}
async #Jt(t) {
return this.#Nt.named(this.artifactsOf(t));
}
async #Qt(t, e) {
const n = [];
let r;
for (const i of e) {
const e = d.find(e => i.name === (0, o.wY)(this.#Bt, t, e));
if (e === void 0) continue;
try {
const s = await this.#Zt(i, t);
if (s) n.push({
...s,
slot: e
});
} catch (t) {
if (t instanceof s.RefusedError && u.has(t.reason)) this.#te(i, "it is compressed or too large"); else r ??= t;
}
}
if (n.length === 0 && r !== void 0) throw r;
return n;
}
async #Vt(t, e) {
return this.#Wt.seal === void 0 || await this.#Zt(t, markName(e)) !== void 0;
}
async #Zt(t, e) {
const n = await this.#Yt(t);
const s = n === void 0 ? void 0 : (0, c.sT)(n, this.#Wt, e);
if (s && "refused" in s) this.#te(t, s.refused);
return s && "slot" in s ? s.slot : void 0;
}
async #Yt(t) {
if (t.size > f) {
this.#te(t, `it has ${t.size} bytes, and records have at most ${f}`);
return;
}
const e = this.#Nt.scratchFile();
try {
await this.#Nt.download(t, e, f);
return (0, a.b$)(e, {
maxBytes: f
})?.toString("utf8");
} finally {
(0, i.rmSync)(e, {
force: true
});
}
}
#te({id: t, name: e}, n) {
const s = `${t} ${e}`;
if (this.#Ut.has(s)) return;
this.#Ut.add(s);
this.#Lt(`Artifact ${e} ignored: ${n}. Another job of this run may have uploaded it.`);
}
}
const textsOf = ({content: t, index: e}) => ({
...t === void 0 ? {} : {
content: t
},
...e === void 0 ? {} : {
index: e
}
});
const u = new Set([ "artifact-invalid", "artifact-too-large" ]);
const markName = t => `${t} contested`;
const newest = t => t.reduce((t, e) => t && t.sequence >= e.sequence ? t : e, void 0);
const contested = t => new s.RefusedError("record-contested", `Record ${t} not used: two jobs claim the same key. Give each caller its own input "key".`);
var p = n(76760);
var m = n(76592);
const w = 4;
const y = 500;
async function withRetries({clock: t, random: e}, n, r = t => !(t instanceof s.RefusedError)) {
for (let s = 1; ;s++) try {
return await n();
} catch (n) {
if (s >= w || !r(n)) throw n;
await t.sleep(e() * y * 2 ** (s - 1));
}
}
const g = 1e3;
class ArtifactTransfer {
#ee;
#ne;
#V;
#se;
#b=0;
constructor(t, e, n, s) {
this.#ee = t;
this.#ne = e;
this.#V = n;
this.#se = s;
}
list() {
return withRetries(this.#V, () => this.#ee.list());
}
isCapped(t) {
return t.length >= g;
}
async named(t, e) {
const n = e ?? await this.list();
const s = n.filter(({name: e}) => t.includes(e));
if (!this.isCapped(n)) return s;
const r = new Set(s.map(({name: t}) => t));
for (const e of new Set(t)) if (!r.has(e)) s.push(...await withRetries(this.#V, () => this.#ee.find(e)));
return s;
}
async download(t, e, n = m.I) {
if ((0, i.existsSync)(e)) throw new Error(`${e} exists.`);
const again = t => !(t instanceof s.RefusedError) || t.reason === "digest-mismatch";
await withRetries(this.#V, async () => {
try {
await this.#ee.download(t, e, n);
} catch (t) {
(0, i.rmSync)(e, {
force: true
});
throw t;
}
}, again);
}
remove(t) {
return withRetries(this.#V, () => this.#ee.remove(t));
}
uploadFile(t, e) {
return withRetries(this.#V, async () => {
const n = t();
await this.#re(n, t => bring(e, t));
return n;
}, t => !(t instanceof s.RefusedError) || t.reason === "artifact-exists");
}
async uploadText(t, e) {
await this.#re(t, t => (0, i.writeFileSync)(t, e));
}
wait(t) {
return this.#V.clock.sleep(t);
}
scratchFile() {
(0, i.mkdirSync)(this.#ne, {
recursive: true
});
return p.join(this.#ne, `${process.pid}-${this.#b++}`);
}
async #re(t, e) {
const n = this.scratchFile();
(0, i.mkdirSync)(n);
try {
const s = p.join(n, t);
e(s);
const r = this.#se;
await this.#ee.upload(s, r === void 0 ? {} : {
retentionDays: r
});
} finally {
(0, i.rmSync)(n, {
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
var v = n(25583);
async function ownArtifacts(t, {jobKey: e, attempt: n, claim: s}, r) {
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
const d = new Set([ s ]);
const f = a.some(t => t.at === n && t.claim !== s);
if (!c && !f) for (let t = 1; t < n; t++) {
const e = new Set(a.filter(({at: e}) => e === t).map(t => t.claim));
const [n] = e;
if (e.size === 1 && n !== void 0) d.add(n);
}
const l = i.filter(({name: t}) => {
const e = (0, o.Mp)(t)?.nonce;
return e !== void 0 && [ ...d ].some(t => (0, o.qK)(e, t));
});
return [ ...l, ...a.filter(t => d.has(t.claim)).map(({entry: t}) => t) ];
}
var k = n(96119);
function slotOwnerOf({jobKey: t, sealed: e}) {
if (!e) return {
origin: {
jobKey: t
}
};
const {key: n, ...s} = e;
return {
origin: {
...s,
jobKey: t
},
seal: (0, k.createRecordSeal)(n)
};
}
const b = 2 * 1024 ** 3;
function createArtifactStore(t, e) {
return new ArtifactStore(t, e);
}
class ArtifactStore {
kind;
#oe;
#Nt;
#ie;
#ae;
constructor(t, e) {
const {folder: n, clock: s = r.systemClock, random: o = Math.random, retentionDays: i, claim: a, warn: c = () => {}} = e;
this.#oe = e;
this.kind = e.kind ?? "artifact";
this.#Nt = new ArtifactTransfer(t, n, {
clock: s,
random: o
}, i);
this.#ie = new ArtifactRecords(this.#Nt, a, slotOwnerOf(e), c);
}
async put(t, e) {
const n = await this.#ce();
if (n.checkpoints.some(({id: e}) => e === t.id)) return;
const {jobKey: s, attempt: r, claim: i} = this.#oe;
const {id: a, stage: c = "none"} = t;
await this.#de(t);
const nameFor = () => (0, o.fv)({
jobKey: s,
attempt: r,
stage: c,
id: a,
nonce: (0, o.Tf)(i)
});
const d = await this.#Nt.uploadFile(nameFor, e);
n.checkpoints.push(t);
n.artifacts = {
...n.artifacts,
[a]: d
};
if (!this.#oe.recordFollows) await this.#fe(n);
}
async list() {
const t = await this.#Nt.list();
const e = (0, v.xm)(t);
return (0, v.RR)(e, [ ...await this.#le(t), ...await this.#he(e) ]);
}
async fetch(t, e) {
const n = await this.#ue(t);
let r;
for (const {entry: t} of n) try {
await this.#Nt.download(t, e);
return;
} catch (t) {
r = t;
}
if (n.length === 0) throw missing(t);
throw new s.RefusedError("checkpoint-unreachable", `Checkpoint ${t} not fetched: ${(0, 
s.messageOf)(r)}. Try again, or use another store.`, {
cause: r
});
}
async remove(t) {
for (const {entry: e} of await this.#ue(t)) await this.#Nt.remove(e.name);
const e = await this.#ce();
e.checkpoints = e.checkpoints.filter(e => e.id !== t);
if (e.artifacts) delete e.artifacts[t];
}
async quarantine(t, e) {
const n = await this.#ce();
n.quarantined[t] = e;
await this.#fe(n);
}
async putRecord(t, e) {
const {jobKey: n, attempt: s} = this.#oe;
const r = this.#ae !== void 0 && t === (0, v.dE)(n, s);
await this.#ie.put(t, r ? {
content: e,
index: JSON.stringify(this.#ae)
} : {
content: e
});
}
getRecord(t) {
return this.#ie.get(t);
}
removeRecord(t) {
return this.#ie.remove(t);
}
async clear() {
const t = await ownArtifacts(await this.#pe(), this.#oe, t => this.#ie.readClaimed(t));
for (const {name: e} of t) await this.#Nt.remove(e);
this.#ie.forget();
this.#ae = nothingKnown();
return t.length;
}
async #de({id: t, storedBytes: e}) {
const {maxRunBytes: n = b} = this.#oe;
const r = (await this.#Jt()).reduce((t, {entry: e}) => t + e.size, 0);
if (r + e <= n) return;
throw new s.RefusedError("over-limit", `Checkpoint ${t} not uploaded: with its ${e} bytes the checkpoints of this run would take ${r + e}, and ${n} are allowed. Exclude what need not be kept.`);
}
async #Jt() {
return (0, v.xm)(await this.#Nt.list());
}
async #ue(t) {
const e = await this.#Nt.list();
const n = (0, v.xm)(e).filter(e => e.id === t);
if (n.length > 0 || !this.#Nt.isCapped(e)) return n;
const s = (await this.#me()).flatMap(e => e.artifacts?.[t] ?? []);
return (0, v.xm)(await this.#Nt.named(s, e));
}
async #pe() {
const t = await this.#Nt.list();
if (!this.#Nt.isCapped(t)) return t;
const {jobKey: e, attempt: n} = this.#oe;
const s = Array.from({
length: n
}, (t, e) => n - e);
const r = (await this.#me()).flatMap(t => Object.values(t.artifacts ?? {}));
const o = s.flatMap(t => this.#ie.artifactsOf((0, v.dE)(e, t)));
const i = new Set(t.map(({id: t}) => t));
const a = await this.#Nt.named([ ...r, ...o ], t);
return [ ...t, ...a.filter(({id: t}) => !i.has(t)) ];
}
#me() {
const {attempt: t} = this.#oe;
const e = Array.from({
length: t
}, (e, n) => t - n);
return Promise.all(e.map(e => (e === t ? this.#ce() : this.#we(e)).catch(nothingKnown)));
}
async #le(t) {
const e = t.filter(({name: t}) => (0, o.Ly)(t) && !(0, o.d1)((0, o.oD)(t) ?? "", this.#oe.jobKey));
return (0, v.ft)(e, t => this.#ie.readAny(t));
}
async #he(t) {
const {jobKey: e, attempt: n} = this.#oe;
const s = new Set(t.filter(({job: t}) => (0, o.d1)(t, e)).map(({attempt: t}) => t));
s.delete(n);
const r = await Promise.all([ ...s ].map(t => this.#we(t).catch(nothingKnown)));
return [ await this.#ce().catch(nothingKnown), ...r ];
}
async #ce() {
this.#ae ??= await this.#we(this.#oe.attempt);
return this.#ae;
}
async #we(t) {
return (0, v.A1)(await this.#ie.getIndex((0, v.dE)(this.#oe.jobKey, t))) ?? nothingKnown();
}
#fe(t) {
const {jobKey: e, attempt: n} = this.#oe;
return this.#ie.put((0, v.dE)(e, n), {
index: JSON.stringify(t)
});
}
}
const nothingKnown = () => ({
checkpoints: [],
quarantined: {}
});
const missing = t => new s.RefusedError("checkpoint-missing", `Checkpoint ${t} not found: no artifact of this run holds it. List what there is.`);
var S = n(94707);
var $ = n(6237);
const x = 16 * 1024 * 1024;
const j = 3;
const R = 1e3;
const O = 5;
class CacheRecords {
#Nt;
#ye;
#qt;
#Wt;
#Lt;
#Ut=new Set;
#ot=new Map;
constructor(t, {run: e, claim: n, owner: s}, r) {
this.#Nt = t;
this.#ye = e;
this.#qt = n;
this.#Wt = s;
this.#Lt = r;
}
async put(t, e) {
await this.#ge(t, "text", async () => e);
}
async update(t, e) {
await this.#ge(t, "text", async () => e(await this.get(t)));
}
async get(t) {
return (await this.#Qt(t, this.#Wt))?.content;
}
async remove(t) {
const e = await this.#Ht(this.#ve(t));
const n = this.#ot.has(this.#ve(t)) || e !== void 0 && e.kind !== "gone";
if (n) await this.#ge(t, "gone", async () => "");
}
async claimOf(t) {
return (await this.#Qt(t, this.#Wt))?.claim;
}
async getOf(t, e) {
const {origin: n, ...s} = this.#Wt;
const r = {
...s,
origin: {
...n,
jobKey: t
}
};
return (await this.#Qt(e, r).catch(() => {}))?.content;
}
async #Qt(t, e) {
const n = await this.#Ht(this.#ve(t, e.origin.jobKey));
if (n === void 0 || n.kind === "gone") return;
const s = await this.#g(n, t, e);
if (n.kind === "contested" && s) throw cache_records_contested(t);
return s;
}
async #ge(t, e, n) {
const r = this.#ve(t);
let o;
let i = 0;
let a = await this.#ke(t, r, e);
for (;i < O; i++, a++) {
const i = await n();
if (i === void 0) return;
const d = (0, c.gs)({
name: sealedName(t, e),
claim: this.#qt,
sequence: a,
content: i
}, this.#Wt);
try {
await this.#Nt.uploadText(`${r}${version(a, e)}`, d);
this.#ot.set(r, a);
return;
} catch (n) {
o = n;
const i = n instanceof s.RefusedError && n.reason === "cache-exists";
if (n instanceof s.RefusedError && !i) throw n;
if (!i) await this.#Nt.wait(R); else a = Math.max(a, await this.#be(t, r, a, e));
}
}
throw o;
}
async #ke(t, e, n) {
const s = await this.#Ht(e);
const r = this.#ot.get(e) ?? 0;
if (s === void 0 || s.sequence < r) return r + 1;
if (s.kind === "gone" || s.kind === "text" && s.sequence === r) return s.sequence + 1;
const o = await this.#g(s, t, this.#Wt);
if (o && s.kind === "contested") throw cache_records_contested(t);
if (o && o.claim !== this.#qt && n !== "gone") await this.#Xt(t, s.sequence + 1);
return s.sequence + 1;
}
async #be(t, e, n, s) {
let r = 0;
for (let o = 1; o <= j && r < n; o++) {
if (o > 1) await this.#Nt.wait(R);
r = await this.#ke(t, e, s) - 1;
}
return r;
}
async #Xt(t, e) {
const n = {
name: sealedName(t, "contested"),
claim: this.#qt,
sequence: e,
content: ""
};
const r = `${this.#ve(t)}${version(e, "contested")}`;
await this.#Nt.uploadText(r, (0, c.gs)(n, this.#Wt)).catch(t => {
if (!(t instanceof s.RefusedError)) throw t;
});
throw cache_records_contested(t);
}
async #Ht(t) {
const e = await this.#Nt.newest(t);
const [, n, s = "text"] = F.exec(e?.key.slice(t.length) ?? "") ?? [];
if (!e || !n) return;
return {
entry: e,
sequence: Number(n),
kind: s
};
}
async #g({entry: t, kind: e, sequence: n}, r, o) {
const i = await this.#Nt.readText(t, x).catch(e => {
if (!(e instanceof s.RefusedError && e.reason === "cache-too-large")) throw e;
this.#te(t, `it has more than ${x} bytes`);
return;
});
const a = i === void 0 ? void 0 : (0, c.sT)(i, o, sealedName(r, e));
if (a && "refused" in a) this.#te(t, a.refused);
return a && "slot" in a && a.slot.sequence === n ? a.slot : void 0;
}
#te({key: t}, e) {
if (this.#Ut.has(t)) return;
this.#Ut.add(t);
this.#Lt(`Cache entry ${t} ignored: ${e}. Another run of this branch may have written it.`);
}
#ve(t, e = this.#Wt.origin.jobKey) {
return `rerail-record_${this.#ye}_${(0, o.ZZ)(e)}_${(0, o.ZZ)(t)}_`;
}
}
const F = /^(\d{6})(?:-(gone|contested))?$/;
const version = (t, e) => `${String(t).padStart(6, "0")}${e === "text" ? "" : `-${e}`}`;
const sealedName = (t, e) => e === "text" ? t : `${t} ${e}`;
const cache_records_contested = t => new s.RefusedError("record-contested", `Record ${t} not used: two jobs claim the same key. Give each caller its own input "key".`);
class CacheTransfer {
#Se;
#ne;
#V;
#b=0;
constructor(t, e, n) {
this.#Se = t;
this.#ne = e;
this.#V = n;
}
newest(t) {
return withRetries(this.#V, () => this.#Se.newest(t));
}
async uploadFile(t, e) {
await withRetries(this.#V, () => this.#Se.upload(t(), e), t => !(t instanceof s.RefusedError) || t.reason === "cache-exists");
}
async uploadText(t, e) {
const n = this.#$e();
try {
(0, i.writeFileSync)(n, e, {
flag: "wx"
});
await this.#Se.upload(t, n);
} finally {
(0, i.rmSync)(n, {
force: true
});
}
}
async download(t, e, n) {
if ((0, i.existsSync)(e)) throw new Error(`${e} exists.`);
await withRetries(this.#V, () => this.#Se.download(t, e, n));
}
async readText(t, e) {
const n = this.#$e();
try {
await this.download(t, n, e);
return (0, a.b$)(n, {
maxBytes: e
})?.toString("utf8");
} finally {
(0, i.rmSync)(n, {
force: true
});
}
}
wait(t) {
return this.#V.clock.sleep(t);
}
#$e() {
(0, i.mkdirSync)(this.#ne, {
recursive: true
});
return p.join(this.#ne, `${process.pid}-${this.#b++}`);
}
}
const M = 1024 ** 3;
const E = 1e3;
const I = "jobs";
function createCacheStore(t, e) {
return new CacheStore(t, e);
}
class CacheStore {
kind="cache";
#oe;
#Nt;
#ie;
#xe;
#ae;
constructor(t, e) {
const {folder: n, clock: s = r.systemClock, random: o = Math.random, claim: i, warn: a = () => {}, runId: c} = e;
this.#oe = e;
this.#Nt = new CacheTransfer(t, n, {
clock: s,
random: o
});
const d = slotOwnerOf(e);
this.#ie = new CacheRecords(this.#Nt, {
run: c,
claim: i,
owner: d
}, a);
const f = {
...d,
origin: {
...d.origin,
jobKey: ""
}
};
this.#xe = new CacheRecords(this.#Nt, {
run: c,
claim: "run",
owner: f
}, a);
}
async put(t, e) {
const n = await this.#ce();
if (n.checkpoints.some(({id: e}) => e === t.id)) return;
this.#de(t, await this.#je());
const s = this.#ve(t.id);
await this.#Nt.uploadFile(() => `${s}${(0, o.Tf)(this.#oe.claim)}`, e);
const r = n.checkpoints.length === 0;
n.checkpoints.push(t);
await this.#fe(n);
if (r) await this.#Re();
}
async list() {
const t = await this.#je();
const e = new Set(t.flatMap(t => Object.keys(t.quarantined)));
const n = new Map(t.flatMap(t => t.checkpoints).map(t => [ t.id, t ]));
return (0, S.s)([ ...n.values() ].filter(({id: t}) => !e.has(t)));
}
async fetch(t, e) {
const n = await this.#Nt.newest(this.#ve(t));
if (!n || n.key.endsWith($.GONE)) throw cache_missing(t);
try {
await this.#Nt.download(n, e, m.I);
} catch (e) {
throw new s.RefusedError("checkpoint-unreachable", `Checkpoint ${t} not fetched: ${(0, 
s.messageOf)(e)}. Try again, or use another store.`, {
cause: e
});
}
}
async remove(t) {
const e = await this.#ce();
const n = this.#ve(t);
const s = await this.#Nt.newest(n);
if (s && !s.key.endsWith($.GONE)) await this.#Nt.uploadText(`${n}${(0, o.Tf)(this.#oe.claim)}${$.GONE}`, $.GONE);
const r = e.checkpoints.filter(e => e.id !== t);
if (r.length === e.checkpoints.length) return;
e.checkpoints = r;
await this.#fe(e);
}
async quarantine(t, e) {
const n = await this.#ce();
n.quarantined[t] = e;
await this.#fe(n);
}
putRecord(t, e) {
return this.#ie.put(t, e);
}
getRecord(t) {
return this.#ie.get(t);
}
removeRecord(t) {
return this.#ie.remove(t);
}
async clear() {
const {jobKey: t, attempt: e, claim: n, recordsOf: s = () => []} = this.#oe;
const namesOf = e => [ (0, v.mo)(t, e), ...s(e) ];
const r = [];
let o = true;
for (let t = e; t >= 1 && o; t--) for (const s of namesOf(t)) {
const i = await this.#ie.claimOf(s).catch(() => "contested");
if (i === "contested" || t === e && i !== void 0 && i !== n) o = false; else if (i !== void 0) r.push(s);
}
for (const t of r) await this.#ie.remove(t);
this.#ae = void 0;
return r.length;
}
#de({id: t, storedBytes: e}, n) {
const r = Math.min(this.#oe.maxRunBytes ?? M, M);
const o = new Map(n.flatMap(({checkpoints: t}) => t).map(t => [ t.id, t.storedBytes ]));
const i = [ ...o.values() ].reduce((t, e) => t + e, 0);
if (i + e <= r) return;
throw new s.RefusedError("over-limit", `Checkpoint ${t} not uploaded: with its ${e} bytes the checkpoints of this run would take ${i + e} in the cache, and ${r} are allowed. Exclude what need not be kept.`);
}
async #je() {
const {jobKey: t, attempt: e} = this.#oe;
const n = [];
for (const s of await this.#Oe().catch(() => [])) {
if (s === t) continue;
for (let t = 1; t <= e; t++) n.push((0, v.A1)(await this.#ie.getOf(s, (0, v.mo)(s, t))) ?? cache_nothingKnown());
}
for (let t = 1; t < e; t++) n.push(await this.#we(t).catch(cache_nothingKnown));
n.push(await this.#ce().catch(cache_nothingKnown));
return n;
}
async #Oe() {
return parseJobs(await this.#xe.get(I));
}
async #Re() {
const {jobKey: t, warn: e = () => {}} = this.#oe;
try {
await this.#xe.update(I, e => {
const n = parseJobs(e);
return n.includes(t) ? void 0 : JSON.stringify([ ...n, t ]);
});
} catch (t) {
e(`Other jobs do not see the checkpoints of this job in the cache: ${(0, s.messageOf)(t)}`);
}
}
async #ce() {
this.#ae ??= await this.#we(this.#oe.attempt);
return this.#ae;
}
async #we(t) {
return (0, v.A1)(await this.#ie.get((0, v.mo)(this.#oe.jobKey, t))) ?? cache_nothingKnown();
}
#fe(t) {
const {jobKey: e, attempt: n} = this.#oe;
return this.#ie.put((0, v.mo)(e, n), JSON.stringify(t));
}
#ve(t) {
return (0, $.checkpointPrefix)(this.#oe.runId, t);
}
}
function parseJobs(t) {
try {
const e = JSON.parse(t ?? "[]");
return Array.isArray(e) ? e.filter(t => typeof t === "string").slice(0, E) : [];
} catch {
return [];
}
}
const cache_nothingKnown = () => ({
checkpoints: [],
quarantined: {}
});
const cache_missing = t => new s.RefusedError("checkpoint-missing", `Checkpoint ${t} not found: the cache of this run's branch does not have it, or has dropped it. List what there is.`);
var A = n(96553);
async function openRemoteStore(t, e, n, r) {
const o = await Promise.allSettled(t.map(t => openStore(t, e, n)));
const i = o.flatMap(t => t.status === "rejected" ? [ t.reason ] : []);
const a = o.flatMap(t => t.status === "fulfilled" ? [ t.value ] : []);
if (a.length === 0) throw i[0];
for (const t of i) r.warning((0, s.messageOf)(t));
const [c] = a;
if (c && a.length === 1) return c;
return {
...(0, A.replicate)(a, r),
copies: a,
async clear() {
const t = await Promise.allSettled(a.map(t => t.clear()));
for (const e of t) if (e.status === "rejected") throw e.reason;
return t.reduce((t, e) => t + (e.status === "fulfilled" ? e.value : 0), 0);
}
};
}
async function openStore(t, e, {artifacts: n, caches: r, bucket: o}) {
const {runId: i} = e;
if (t === "artifact") return createArtifactStore(await n(), e);
if (t === "s3") return createArtifactStore(await o(), {
...e,
kind: t
});
if (i === void 0) throw new s.RefusedError("no-run", "The cache is not used: GITHUB_RUN_ID is not set. Run this in a job.");
return createCacheStore(await r(), {
...e,
runId: i
});
}
}),
96553: ((t, e, n) => {
n.d(e, {
replicate: () => replicate
});
var s = n(19473);
var r = n(94707);
function replicate(t, e) {
const inAll = async (n, r) => {
const o = await Promise.allSettled(t.map(r));
const i = o.flatMap((e, n) => e.status === "rejected" ? [ {
store: t[n],
reason: e.reason
} ] : []);
if (i.length === t.length) throw i[0]?.reason;
for (const {store: t, reason: r} of i) e.warning(`${n} did not reach the ${t.kind} store: ${(0, 
s.messageOf)(r)}`);
};
const first = async e => {
let n;
for (const s of t) try {
return await e(s);
} catch (t) {
n ??= t;
}
throw n;
};
return {
kind: t.map(({kind: t}) => t).join("+"),
folders: t.flatMap(({folders: t = []}) => t),
put: (t, e) => inAll(`Checkpoint ${t.id}`, n => n.put(t, e)),
async list() {
const e = new Map;
const n = await Promise.allSettled(t.map(t => t.list()));
if (n.every(({status: t}) => t === "rejected")) throw n[0].reason;
for (const t of n) if (t.status === "fulfilled") for (const n of t.value) if (!e.has(n.id)) e.set(n.id, n);
return (0, r.s)([ ...e.values() ]);
},
fetch: (t, e) => first(n => n.fetch(t, e)),
locate: t => first(async e => {
const n = await (e.locate?.(t));
if (n === void 0) throw new s.RefusedError("checkpoint-missing", `Checkpoint ${t} is not at hand. Fetch it.`);
return n;
}).catch(() => {}),
unlist: t => inAll(`Unlisting checkpoint ${t}`, async e => e.unlist?.(t)),
remove: t => inAll(`Removing checkpoint ${t}`, e => e.remove(t)),
quarantine: (t, e) => inAll(`Quarantine of checkpoint ${t}`, n => n.quarantine(t, e)),
async damaged() {
return (await Promise.all(t.map(async t => await (t.damaged?.()) ?? []))).flat();
},
giveUp: t => inAll(`Giving up checkpoint ${t}`, async e => e.giveUp?.(t)),
putRecord: (t, e) => inAll(`Record ${t}`, n => n.putRecord(t, e)),
async getRecord(e) {
for (const n of t) {
const t = await n.getRecord(e).catch(t => {
if (t instanceof s.RefusedError) throw t;
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
}),
11827: ((t, e, n) => {
n.r(e);
n.d(e, {
createRunStore: () => createRunStore
});
var s = n(73024);
var r = n(76760);
var o = n(19473);
var i = n(19119);
var a = n(44615);
var c = n(25583);
var d = n(9842);
function createRunStore(t, e, n = {}) {
return new RunStore(t, e, n);
}
const f = 16 * 1024 * 1024;
class RunStore {
kind="run";
#ee;
#ne;
#Fe;
#Me;
constructor(t, e, n) {
this.#Fe = n;
this.#ee = t;
this.#ne = e;
}
async list() {
const t = await this.#Jt();
const e = await (0, c.ft)(t.filter(({name: t}) => (0, a.Ly)(t)), t => this.#Zt(t));
return (0, c.RR)((0, c.xm)(t), e);
}
async fetch(t, e) {
const n = (0, c.xm)(await this.#Jt()).find(e => e.id === t);
if (!n) throw new o.RefusedError("checkpoint-missing", `Checkpoint ${t} not fetched: the run has no artifact of it. It may be deleted or too old; see "rerail list --run URL".`);
await this.#ee.download(n.entry, e);
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
const e = await this.#Jt();
this.#Me = Promise.resolve(e.filter(({name: e}) => (0, a.Mp)(e)?.id !== t));
}
async getRecord() {
return;
}
async records() {
const t = (await this.#Jt()).filter(({name: t}) => (0, a.oD)(t) !== void 0 && !(0, 
a.jE)(t));
const e = await Promise.all(t.map(t => this.#Zt(t)));
const n = new Map;
for (const t of e) {
if (!t) continue;
const e = JSON.stringify([ t.name, t.claim ]);
if ((n.get(e)?.sequence ?? -1) < t.sequence) n.set(e, t);
}
return [ ...n.values() ].flatMap(({content: t}) => t ?? []);
}
#Jt() {
this.#Me ??= this.#ee.list();
return this.#Me;
}
async #Zt(t) {
(0, s.mkdirSync)(this.#ne, {
recursive: true
});
const e = r.join(this.#ne, `${process.pid}-${t.id}`);
try {
await this.#ee.download(t, e, f);
const n = (0, i.b$)(e, {
maxBytes: f
})?.toString("utf8") ?? "";
const {seal: s, run: r} = this.#Fe;
const o = (0, d.sT)(n, {
origin: {
...r,
jobKey: (0, d.qh)(n) ?? ""
},
...s === void 0 ? {} : {
seal: s
}
});
return o && "slot" in o ? o.slot : void 0;
} catch {
return;
} finally {
(0, s.rmSync)(e, {
force: true
});
}
}
}
const readOnly = () => new o.RefusedError("store-read-only", "Nothing was changed: the checkpoints of a run are only read. Name a store of your own with --store.");
}),
97135: ((t, e, n) => {
n.r(e);
n.d(e, {
Bench: () => Bench
});
var s = n(64839);
var r = n(76096);
class Bench {
scanner;
#Ee;
constructor({secrets: t}) {
this.scanner = t && (0, r.createScanner)(t, s.v_);
}
get frame() {
this.#Ee ??= this.scanner?.room ?? Buffer.allocUnsafeSlow(s.v_);
return this.#Ee;
}
}
}),
93302: ((t, e, n) => {
n.d(e, {
serveTasks: () => serveTasks
});
var s = n(75919);
var r = n(97135);
var o = n(12454);
var i = n(17714);
function serveTasks() {
const t = new r.Bench(s.workerData);
s.parentPort?.on("message", e => {
try {
const n = (0, i.perform)(e, t);
s.parentPort?.postMessage({
answer: n
}, (0, o.J)(n));
(0, o.f)(e);
} catch (t) {
s.parentPort?.postMessage({
error: t
});
}
});
}
}),
17714: ((t, e, n) => {
n.r(e);
n.d(e, {
perform: () => perform
});
var s = n(77598);
var r = n(73024);
var o = n(78702);
var i = n(89038);
var a = n(64839);
const c = 512 * 1024;
function hashFile({root: t, path: e}) {
const n = (0, r.openSync)((0, o.uk)(t, e), "r");
try {
const t = (0, s.createHash)("sha256");
const e = Buffer.allocUnsafe(c);
for (let s = (0, r.readSync)(n, e); s > 0; s = (0, r.readSync)(n, e)) t.update(e.subarray(0, s));
return {
sha256: copyOf(t)
};
} finally {
(0, r.closeSync)(n);
}
}
function hashFrames({archive: t, frames: e, skip: n, length: r}, o) {
const c = (0, s.createHash)("sha256");
let d = n;
let f = r;
for (const n of e) {
const e = (0, i.IW)(t, n, o);
if (!e) return {};
const s = e.subarray(d, d + f);
c.update(s);
f -= s.length;
d = 0;
(0, a._r)(e);
}
return {
sha256: copyOf(c)
};
}
const copyOf = t => new Uint8Array(t.digest());
var d = n(38522);
var f = n(87573);
var l = n(33858);
var h = n(61761);
var u = n(81446);
function packBatch({batch: t}, e) {
const n = t.paths.length;
const r = new Uint8Array(n * u.FA);
const o = new Float64Array(n);
const i = [];
let c = 0;
for (let a = 0; a < n; a++) {
const n = (0, l.mz)(t, a);
const d = (0, f.gT)(n);
const h = e.frame.subarray(c, c + d + (0, f.jC)(n.size));
const p = h.subarray(d, d + n.size);
const m = readWhole(t, a, p);
if (m) {
i.push({
lost: m
});
continue;
}
r.set((0, s.hash)("sha256", p, "buffer"), a * u.FA);
const w = judge(t, a, r, p, e);
i.push(w);
if (w !== "store") continue;
(0, f.bx)(n, h);
h.fill(0, d + n.size);
o[a] = c;
c += h.length;
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
sha256: (0, s.hash)("sha256", d, "hex"),
raw: c
};
}
function readWhole(t, e, n) {
const s = h.Fg.open(t.root, t.paths[e], (0, l.IU)(t, e));
if (typeof s === "string") return s;
try {
return s.read(n) === n.length && s.isUnchanged() ? void 0 : "changing";
} catch {
return "unreadable";
} finally {
s.close();
}
}
function judge(t, e, n, s, {scanner: r}) {
if (t.oids[e] && t.oids[e] === blobHash(t, s.length).update(s).digest("hex")) return "git";
const o = r?.scan(t.paths[e], s);
if (o !== void 0) return {
secret: o
};
return isHeld(t, e, n.subarray(e * u.FA, (e + 1) * u.FA)) ? "held" : "store";
}
const blobHash = ({objectFormat: t}, e) => (0, s.createHash)(t).update(`blob ${e}\0`);
function isHeld({held: t, isHeld: e}, n, s) {
return e[n] === 1 && Buffer.compare(t.subarray(n * u.FA, (n + 1) * u.FA), s) === 0;
}
function piecesOf(t, e) {
const n = [];
for (let s = 0, r = a.v_ - t; s < e; r = a.v_) {
const t = Math.min(e, s + r);
n.push({
from: s,
to: t
});
s = t;
}
return n;
}
function packPiece({batch: t, piece: e, sum: n}, r) {
const o = (0, l.mz)(t, 0);
const i = (0, f.gT)(o);
const c = piecesOf(i, o.size);
const {from: h, to: u} = c[e];
const p = e === 0 ? i : 0;
if (p > 0) (0, f.bx)(o, r.frame);
const m = r.frame.subarray(p, p + u - h);
if (!readPart(t, m, h) || (0, d.crc32)(m) !== n) return {
sha256: "",
raw: 0
};
const w = p + m.length;
const y = e === c.length - 1 ? (0, f.jC)(o.size) - o.size : 0;
r.frame.fill(0, w, w + y);
const g = w + y;
const v = (0, a.sm)(r.frame.subarray(0, g));
return {
frame: v,
sha256: (0, s.hash)("sha256", v, "hex"),
raw: g
};
}
function readPart(t, e, n) {
const s = h.Fg.open(t.root, t.paths[0], (0, l.IU)(t, 0));
if (typeof s === "string") return false;
try {
return s.read(e, n) === e.length && s.isUnchanged();
} catch {
return false;
} finally {
s.close();
}
}
const p = 512 * 1024;
function digestFile({batch: t}, e) {
const n = t.sizes[0];
const r = piecesOf((0, f.gT)((0, l.mz)(t, 0)), n);
const o = new Uint32Array(r.length);
const i = (0, s.createHash)("sha256");
const a = t.oids[0] ? blobHash(t, n) : void 0;
const c = e.scanner?.stream(t.paths[0]);
const h = readPieces(t, r, e.frame.subarray(0, p), (t, e) => {
i.update(t);
a?.update(t);
c?.take(t);
o[e] = (0, d.crc32)(t, o[e]);
});
if (h) return {
verdict: {
lost: h
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
function verdictOf(t, e, n, s) {
if (n !== void 0 && n === t.oids[0]) return "git";
if (s !== void 0) return {
secret: s
};
return isHeld(t, 0, e) ? "held" : "store";
}
function readPieces(t, e, n, s) {
const r = h.Fg.open(t.root, t.paths[0], (0, l.IU)(t, 0));
if (typeof r === "string") return r;
try {
for (const [t, {from: o, to: i}] of e.entries()) for (let e = o; e < i; e += n.length) {
const o = n.subarray(0, Math.min(n.length, i - e));
if (r.read(o) < o.length) return "changing";
s(o, t);
}
return r.isUnchanged() ? void 0 : "changing";
} catch {
return "unreadable";
} finally {
r.close();
}
}
function lookAt({root: t, paths: e}) {
const n = e.split("\0");
const s = {
kinds: new Uint8Array(n.length),
modes: new Uint16Array(n.length),
sizes: new Float64Array(n.length),
mtimes: new BigInt64Array(n.length),
ctimes: new BigInt64Array(n.length),
inodes: new BigUint64Array(n.length)
};
for (const [e, i] of n.entries()) {
const n = (0, r.lstatSync)((0, o.uk)(t, i), {
bigint: true,
throwIfNoEntry: false
});
if (!n) continue;
s.kinds[e] = n.isFile() ? u.PW : n.isDirectory() ? u.Md : n.isSymbolicLink() ? u.ps : 0;
s.modes[e] = Number(n.mode & 4095n);
s.sizes[e] = Number(n.size);
s.mtimes[e] = n.mtimeNs;
s.ctimes[e] = n.ctimeNs;
s.inodes[e] = n.ino;
}
return s;
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
}),
80109: ((t, e, n) => {
n.r(e);
n.d(e, {
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
var o = n(76760);
var i = n(93621);
var a = n(95676);
const c = "uploader.json";
const d = "started";
const f = "uploader.log";
const l = 50;
const h = 5e3;
function ensureUploader(t, {command: e, env: n, input: a}) {
if (isUploading(t) || isStarting(t)) return;
(0, r.mkdirSync)(o.join(t, d), {
recursive: true,
mode: 448
});
const c = (0, r.openSync)(o.join(t, f), "a", 384);
try {
const [f, ...l] = e;
const h = (0, s.spawn)(f, l, {
detached: true,
stdio: [ a === void 0 ? "ignore" : "pipe", c, c ],
env: {
...n
},
windowsHide: true
});
h.on("error", () => {});
h.stdin?.on("error", () => {});
h.stdin?.end(a);
if (h.pid !== void 0) (0, r.writeFileSync)(o.join(t, d, `${h.pid}.json`), JSON.stringify((0, 
i.cu)(h.pid)));
h.unref();
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
async function stopUploader(t, e, n = 0) {
if (n > 0) await letFinish(t, e, n);
const s = isUploading(t);
for (const n of knownOnes(t)) await end(n, e);
(0, r.rmSync)(t, {
recursive: true,
force: true
});
return s;
}
async function letFinish(t, e, n) {
(0, a.setStop)(t);
const s = e.monotonic() + n;
let r = e.monotonic();
let {moves: o} = (0, a.readActivity)(t);
while (isUploading(t) && e.monotonic() < s && e.monotonic() - r < h) {
await e.sleep(l);
const {moves: n} = (0, a.readActivity)(t);
if (n !== o) r = e.monotonic();
o = n;
}
}
function knownOnes(t) {
const e = readOwner(t);
return [ ...e ? [ e ] : [], ...startedOnes(t) ];
}
async function end(t, e) {
if (!kill(t)) return;
while ((0, i.W_)(t)) await e.sleep(l);
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
const n = `${e}.${process.pid}`;
(0, r.writeFileSync)(n, JSON.stringify((0, i.WF)()));
try {
for (let s = 0; s < 2; s++) try {
(0, r.linkSync)(n, e);
return true;
} catch {
if (isUploading(t)) return false;
(0, r.rmSync)(e, {
force: true
});
}
return false;
} finally {
(0, r.rmSync)(n, {
force: true
});
}
}
}),
54485: ((t, e, n) => {
n.r(e);
n.d(e, {
runUploader: () => runUploader
});
var s = n(73024);
var r = n(19473);
var o = n(3444);
var i = n(40383);
var a = n(95676);
var c = n(80109);
const d = 50;
const f = 2e3;
const l = 250;
const h = 1024 * 1024;
async function runUploader(t, e, n) {
if (!(0, c.becomeUploader)(t)) {
n.say("Another uploader is at work.");
return;
}
const s = announcerOf(t, e, n);
try {
let r = n.clock.monotonic();
const idle = () => n.clock.monotonic() - r;
while ((0, c.isMine)(t) && !(0, a.isStopped)(t) && idle() < n.idleMs) {
const [o] = (0, a.waiting)(t);
if (o !== void 0) {
await send(t, o, e, n, s);
if ((0, a.waiting)(t).length === 0) await s.withdraw();
r = n.clock.monotonic();
} else await n.clock.sleep(idle() < f ? d : l);
}
} finally {
(0, c.leavePost)(t);
}
}
async function send(t, e, n, {say: s, clock: o}, i) {
try {
const c = (0, a.readItem)(t, e);
if (c.kind === "checkpoint") {
const s = (0, a.archiveOf)(t, e);
if (isLarge(s)) await i.announce();
if ((0, a.isStopped)(t)) return;
await givingWay(t, s, o, () => n.put(c.checkpoint, s));
} else if (c.kind === "removal") {
const e = (0, a.failures)(t).length > 0;
if (!e) await n.remove(c.id).catch(t => s(`Not removed: ${(0, r.messageOf)(t)}`));
} else if (!isOutdone(t, e, c.name)) await n.putRecord(c.name, c.content);
(0, a.removeItem)(t, e);
} catch (n) {
s(`Not uploaded: ${(0, r.messageOf)(n)}`);
(0, a.setAside)(t, e, (0, r.messageOf)(n));
}
(0, a.noteActivity)(t).moved();
}
const u = 15e3;
async function givingWay(t, e, n, s) {
if (!isLarge(e) || (0, a.isWanted)(t)) return s();
const r = new AbortController;
(0, i.m1)(process.pid);
const o = n.sleep(u, r.signal).then(() => (0, i.Nx)(process.pid));
try {
await s();
} finally {
r.abort();
await o;
}
}
const isLarge = t => ((0, s.statSync)(t, {
throwIfNoEntry: false
})?.size ?? 0) >= h;
function announcerOf(t, e, {announcement: n, say: s}) {
let i;
const quietly = async t => {
await t().catch(t => s(`Not announced: ${(0, r.messageOf)(t)}`));
};
return {
async announce() {
const s = (0, o.formatAnnouncement)((0, a.waitingCheckpoints)(t));
if (n === void 0 || s === i) return;
i = s;
await quietly(() => e.putRecord(n, s));
},
async withdraw() {
if (n === void 0 || i === void 0) return;
i = void 0;
await quietly(() => e.removeRecord(n));
}
};
}
function isOutdone(t, e, n) {
for (const s of (0, a.waiting)(t)) {
if (s <= e) continue;
const r = (0, a.readItem)(t, s);
if (r.kind === "checkpoint") return false;
if (r.kind === "record" && r.name === n) return true;
}
return false;
}
}),
25161: ((t, e, n) => {
n.r(e);
n.d(e, {
drain: () => drain
});
var s = n(73024);
var r = n(76760);
var o = n(40383);
var i = n(95676);
var a = n(80109);
const c = 50;
const d = 3;
const f = 3e4;
async function drain(t, e, n, s) {
const r = s.monotonic() + e;
(0, i.requeueFailed)(t);
(0, i.setWanted)(t);
const o = paceOf(t);
let l = 0;
let h = s.monotonic();
let u = "";
while ((0, i.waiting)(t).length > 0) {
const e = s.monotonic();
const p = o.isStarved();
if ((0, a.isUploading)(t)) {
if (!o.raise(p)) (0, a.replaceUploader)(t, n);
} else {
h = e;
if (!(0, a.isStarting)(t)) {
if (l++ >= d) return ended(t, {
reason: "no-uploader",
...lastWords(t)
});
(0, a.ensureUploader)(t, n);
}
}
const {moves: m, trouble: w} = (0, i.readActivity)(t);
const y = {
busy: p,
...w === void 0 ? {} : {
trouble: w
}
};
const g = `${m} ${(0, i.waiting)(t).length}`;
if (g !== u) h = e;
u = g;
if (e >= r) return ended(t, {
reason: "deadline",
...y
});
if (e - h >= f) return ended(t, {
reason: "stalled",
ms: f,
...y
});
await s.sleep(c);
}
return ended(t);
}
function ended(t, e) {
const n = (0, i.waiting)(t).length;
return {
left: n,
failed: (0, i.failures)(t),
...n === 0 || e === void 0 ? {} : {
gaveUp: e
}
};
}
function paceOf(t) {
let e;
let n;
let s = false;
return {
raise(n) {
const s = (0, a.uploaderPid)(t);
if (s === void 0 || s === e && !n) return true;
e = s;
return (0, o.Nx)(s) || !n;
},
isStarved() {
const e = (0, a.uploaderPid)(t);
const r = e === void 0 ? void 0 : (0, o.yd)(e);
if (e === void 0 || r === void 0) return false;
if (n?.pid !== e) n = {
pid: e,
...r
};
const i = r.ranMs - n.ranMs;
const c = r.waitedMs - n.waitedMs;
if (i + c < l) return s;
n = {
pid: e,
...r
};
s = c > i;
return s;
}
};
}
const l = 300;
const h = 200;
function lastWords(t) {
try {
const e = (0, s.readFileSync)(r.join(t, a.UPLOADER_LOG), "utf8").trim().split("\n");
const n = e.at(-1)?.slice(0, h) ?? "";
return n === "" ? {} : {
trouble: n
};
} catch {
return {};
}
}
}),
56185: ((t, e, n) => {
n.d(e, {
validate: () => validate
});
var s = n(73024);
var r = n(76760);
var o = n(19473);
var i = n(36707);
var a = n(85820);
var c = n(61480);
var d = n(88093);
var f = n(27175);
var l = n(43382);
async function validate(t, e, n, s) {
const r = new f.QK(s.threadScript);
try {
return await (0, d.h)(s.folder, async o => {
const i = new Validation(e, n, o, s, r);
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
#p;
#Ie;
#m;
#V;
#Ae;
#b=0;
constructor(t, e, n, s, r) {
this.#p = t;
this.#Ie = e;
this.#m = n;
this.#V = s;
this.#Ae = r;
}
async check(t) {
const e = await this.#Pe(t, "");
if (this.#Ie === "quick") return;
for (const t of e) await this.#Pe(t, `It needs ${t}. `);
}
async #Pe(t, e) {
let n;
let s;
for (const r of this.#p) try {
n = await this.#Te(r, t);
} catch (t) {
if (t instanceof o.RefusedError && t.reason === "checkpoint-missing") s ??= t; else {
n ??= [];
this.problems.push(`${e}${this.#p.length > 1 ? `In the ${r.kind} store: ` : ""}${(0, 
o.messageOf)(t)}`);
}
}
if (n === void 0) this.problems.push(`${e}${(0, o.messageOf)(s)}`);
return n ?? [];
}
async #Te(t, e) {
const n = r.join(this.#m, `copy-${this.#b++}`);
const o = await (0, c.openCheckpoint)(t, e, n, this.#V.key, t => {
if (this.#Ie === "full") this.#Ae.expect({
bytes: t
});
});
try {
await checkOpened(o, this.#Ie, this.#Ae, this.#V.progress);
return o.manifest.dependencies;
} finally {
o.archive.close();
(0, s.rmSync)(n, {
force: true
});
}
}
}
async function checkOpened({manifest: t, archive: e}, n, s, r) {
if (n === "quick") return;
const o = n === "full" || !e.verifyFrames();
const c = o ? (0, a.f)(e, watched((0, i.s)(t), r), s) : void 0;
try {
(0, l.GK)(t);
} finally {
await c;
}
}
function watched(t, e) {
if (!e) return t;
const {from: n, to: s, length: r} = t;
const sizeOf = t => Math.max(0, s[t] - n[t]);
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
}),
44317: ((t, e, n) => {
n.d(e, {
Z: () => refuseOtherFolder,
f: () => folderIdentity
});
var s = n(73024);
var r = n(19473);
function folderIdentity(t) {
try {
const e = (0, s.statSync)(t, {
bigint: true
});
if (!e.isDirectory()) return;
return {
path: (0, s.realpathSync)(t),
device: String(e.dev),
inode: String(e.ino)
};
} catch {
return;
}
}
function refuseOtherFolder(t, {device: e, inode: n}) {
const o = folderIdentity(t);
if (o?.device === e && o.inode === n) return;
if ((0, s.lstatSync)(t, {
throwIfNoEntry: false
}) === void 0) return;
throw new r.RefusedError("workspace-replaced", `Workspace not restored: ${t} is not the folder that it was before the script, but another one or a link. Have the script change what is in the workspace, not the workspace.`);
}
}),
11559: ((t, e, n) => {
n.d(e, {
TL: () => setTimeEarly,
oX: () => TimeHelper
});
var s = n(31421);
var r = n(73024);
var o = n(76760);
var i = n(78702);
const a = [ "/usr/local/bin/python3", "/opt/homebrew/bin/python3", "/usr/bin/python3" ];
const c = "/Library/Developer/CommandLineTools";
const d = [ "/usr/bin/perl", "/usr/local/bin/perl" ];
const f = `\nimport os, sys\nfailed = 0\nrest = b''\nwhile True:\n    chunk = sys.stdin.buffer.read1(1 << 20)\n    if not chunk:\n        break\n    items = (rest + chunk).split(b'\\0')\n    rest = items.pop()\n    for item in items:\n        if item[:1] == b'/':\n            os.chdir(item)\n            continue\n        if not item:\n            print(failed, flush=True)\n            failed = 0\n            continue\n        ns, _, path = item.partition(b' ')\n        try:\n            os.utime(path, ns=(int(ns), int(ns)), follow_symlinks=False)\n        except OSError:\n            failed += 1\n`;
const l = {
x64: 280,
arm64: 88
};
const h = `\nmy ($failed, $call) = (0, $ARGV[0] + 0);\n$/ = "\\0";\n$| = 1;\nbinmode STDIN;\nwhile (my $item = <STDIN>) {\n  chop $item;\n  if ($item =~ m{^/}) { chdir $item or die; next; }\n  if ($item eq '') { print "$failed\\n"; $failed = 0; next; }\n  my ($ns, $path) = split / /, $item, 2;\n  my ($s, $n) = $ns =~ /^(-?\\d*?)(\\d{1,9})$/;\n  $s = 0 if $s eq '' or $s eq '-';\n  if ($ns < 0) { $s = int($s); if ($n > 0) { $s -= 1; $n = 1_000_000_000 - $n; } }\n  my $time = pack('qqqq', $s, $n, $s, $n);\n  $failed++ if syscall($call, -100, $path, $time, 0x100) != 0;\n}\n`;
function timeHelpers(t = process.platform) {
if (t === "win32") return [];
const works = e => (0, r.existsSync)(e) && (t !== "darwin" || !isStub(e) || (0, 
r.existsSync)(c));
const e = t === "linux" ? l[process.arch] : void 0;
return [ ...a.filter(works).map(t => [ t, [ "-I", "-S", "-c", f ] ]), ...(e ? d.filter(t => (0, 
r.existsSync)(t)) : []).map(t => [ t, [ "-e", h, String(e) ] ]) ];
}
const isStub = t => t.startsWith("/usr/bin/");
const u = 64 * 1024;
class TimeHelper {
#Ce;
#Ne;
#Be=false;
#qe=[];
constructor(t = timeHelpers()[0]) {
this.#Ce = t;
}
start() {
if (this.#Ne || this.#Be) return;
if (this.#Ce) this.#We(this.#Ce); else this.#Le();
}
below(t) {
const e = `${(0, i.xe)(o.resolve(t))}\0`;
let n = "";
let s = false;
const send = () => {
this.#Ue(e + n);
n = "";
};
return {
set: (t, e) => {
s = true;
n += `${e} ${t}\0`;
if (n.length > u) send();
},
finish: async () => {
if (!s) return true;
send();
return await this.#ze() === "0";
}
};
}
close() {
this.#Ne?.kill();
this.#Le();
}
#We([t, e]) {
try {
const n = (0, s.spawn)(t, [ ...e ], {
env: {
LC_ALL: "C"
},
stdio: [ "pipe", "pipe", "ignore" ]
});
n.on("error", () => this.#Le());
n.on("close", () => this.#Le());
n.stdin.on("error", () => {});
let r = "";
n.stdout.on("data", t => {
const e = (r + t).split("\n");
r = e.pop() ?? "";
for (const t of e) this.#qe.shift()?.(t);
});
this.#Ne = n;
} catch {
this.#Le();
}
}
#Ue(t) {
this.start();
if (!this.#Be) this.#Ne?.stdin.write(Buffer.from(t, "latin1"));
}
#ze() {
if (this.#Be) return Promise.resolve(void 0);
return new Promise(t => {
this.#qe.push(t);
this.#Ue("\0");
});
}
#Le() {
this.#Be = true;
for (const t of this.#qe.splice(0)) t(void 0);
}
}
const p = 1000n;
function setTimeEarly(t, e, n) {
const s = n % 1000000000n === 0n;
const o = n / p - (s ? 0n : 2n);
const a = Number(o) / 1e6;
try {
(0, r.lutimesSync)((0, i.uk)(t, e), a, a);
} catch {}
}
}),
36310: ((t, e, n) => {
n.d(e, {
W: () => compareGit
});
var s = n(14325);
var r = n(42027);
var o = n(26713);
var i = n(26884);
function compareGit(t, e) {
const n = (0, o.readRefs)(t);
const a = (0, o._b)(e.refs?.toString("latin1") ?? "");
const c = [ ...n.keys() ].filter(s.Uk);
const d = [ ...a.keys() ].filter(s.Uk);
const f = (0, o.zy)(t, n);
const l = f.branch ?? f.commit ?? "";
const h = e.branch ?? e.commit ?? "";
return {
removedRefs: c.filter(t => !a.has(t)).sort(),
movedRefs: c.filter(t => a.has(t) && a.get(t) !== n.get(t)).sort(),
addedRefs: d.filter(t => !n.has(t)).sort(),
...l === h ? {} : {
head: {
from: l,
to: h
}
},
index: e.index !== void 0 && t.format === e.objectFormat && !(0, i.Lf)(t, e.index),
operations: (0, r.k)(t)
};
}
}),
27111: ((t, e, n) => {
n.d(e, {
headCommit: () => headCommit
});
var s = n(26713);
var r = n(85799);
function headCommit(t) {
const e = r.Repository.open(t, "");
return (e && (0, s.zy)(e, (0, s.readRefs)(e)).commit) ?? void 0;
}
}),
5979: ((t, e, n) => {
n.r(e);
n.d(e, {
readAtCommit: () => readAtCommit
});
var s = n(77598);
var r = n(19473);
var o = n(43486);
const i = 16 * 1024 * 1024;
const a = /^0?40000$/;
const c = /^100(?:644|755|664)$/;
const d = 0;
const f = 32;
async function readAtCommit(t, e, n, s) {
const r = (await readVerified(t, e, "commit", i)).toString("latin1");
const o = /^tree ([0-9a-f]+)\n/.exec(r)?.[1];
if (o === void 0) throw damaged(e, "it names no tree");
const d = n.split("/");
const f = d.pop();
let l = o;
for (const e of d) {
const n = findEntry(await readVerified(t, l, "tree", i), e, t.oidLength / 2);
if (!n || !a.test(n.mode)) return;
l = n.oid;
}
const h = findEntry(await readVerified(t, l, "tree", i), f, t.oidLength / 2);
if (!h || !c.test(h.mode)) return;
return readVerified(t, h.oid, "blob", s);
}
async function readVerified(t, e, n, r) {
const i = [];
let a = 0;
const take = (t, n) => {
a += n.length;
if (a > r) throw tooLarge(e, r);
i.push(Buffer.from(n));
};
await (0, o.$)(t, [ e ], take, [ n ]);
const c = t.format === "sha256" ? "sha256" : "sha1";
const d = (0, s.createHash)(c).update(`${n} ${a}\0`);
for (const t of i) d.update(t);
if (d.digest("hex") !== e) throw damaged(e, "its content has another hash");
return Buffer.concat(i);
}
function findEntry(t, e, n) {
for (let s = 0; s < t.length; ) {
const r = t.indexOf(f, s);
const o = t.indexOf(d, r);
if (r < 0 || o < 0) return;
const i = o + 1 + n;
if (t.toString("utf8", r + 1, o) === e) return {
mode: t.toString("latin1", s, r),
oid: t.toString("hex", o + 1, i)
};
s = i;
}
return;
}
const damaged = (t, e) => new r.RefusedError("git-object-damaged", `Reading the object ${t} failed: ${e}. Check the repository with "git fsck".`);
const tooLarge = (t, e) => new r.RefusedError("git-object-too-large", `Reading the object ${t} failed: it has more than ${e} bytes. Use a smaller file.`);
}),
43486: ((t, e, n) => {
n.d(e, {
$: () => readObjects,
B: () => objectTypes
});
var s = n(19473);
var r = n(69511);
const o = 10;
async function readObjects(t, e, n, s = [ "blob" ]) {
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
const f = (0, r.Uy)(d, r.D0, () => {});
const l = new Promise((t, e) => {
d.on("error", e);
d.on("close", () => {
f.end();
t();
});
});
l.catch(() => {});
d.stdin.on("error", () => {});
d.stdin.end(e.map(t => `${t}\n`).join(""));
const h = new BatchReader(e, s, n);
try {
for await (const t of d.stdout) h.feed(t);
} finally {
d.kill();
}
await l;
if (!h.complete) throw missing(e[h.index] ?? "", "git ended early");
}
class BatchReader {
#De;
#Ke;
#_e;
index=0;
#Ge=Buffer.alloc(0);
#i=-1;
#He=false;
constructor(t, e, n) {
this.#De = t;
this.#Ke = e;
this.#_e = n;
}
get complete() {
return this.index === this.#De.length;
}
feed(t) {
let e = this.#Ge.length > 0 ? Buffer.concat([ this.#Ge, t ]) : t;
this.#Ge = Buffer.alloc(0);
while (e.length > 0) if (this.#i >= 0) e = this.#Je(e); else if (this.#He) {
e = e.subarray(1);
this.#He = false;
} else {
const t = e.indexOf(o);
if (t < 0) {
this.#Ge = e;
return;
}
this.#Ve(e.toString("latin1", 0, t));
e = e.subarray(t + 1);
}
}
#Ve(t) {
const e = this.#De[this.index];
const [n, s, r] = t.split(" ");
if (n !== e || !this.#Ke.includes(s ?? "")) throw missing(e, s === "missing" ? "it is not there" : `it is ${s}`);
this.#i = Number(r);
if (this.#i === 0) this.#Je(Buffer.alloc(0));
}
#Je(t) {
const e = t.subarray(0, this.#i);
this.#i -= e.length;
const n = this.#i === 0;
const {index: s} = this;
if (n) {
this.index++;
this.#i = -1;
this.#He = true;
}
this.#_e(s, e, n);
return t.subarray(e.length);
}
}
const missing = (t, e) => new s.RefusedError("git-object-missing", `Content not found: the repository here lacks the object ${t} (${e}). Fetch the commit, or use a checkpoint made with --full.`);
async function objectTypes(t, e) {
if (e.length === 0) return [];
const n = await t.run([ "cat-file", "--batch-check=%(objecttype)" ], `${e.join("\n")}\n`);
return n.toString("latin1").trimEnd().split("\n").map(t => t.endsWith(" missing") ? "missing" : t);
}
}),
72134: ((t, e, n) => {
n.d(e, {
Q: () => standsAsRecorded,
T: () => isRecorded
});
var s = n(26713);
var r = n(26884);
function standsAsRecorded(t, {branch: e, commit: n, index: o, objectFormat: i}) {
if (t.format !== i) return false;
const a = (0, s.zy)(t, (0, s.readRefs)(t));
return a.branch === e && a.commit === n && (!o || (0, r.Lf)(t, o));
}
function isRecorded(t, e) {
if (!standsAsRecorded(t, e)) return false;
const n = (0, s.readRefs)(t);
const r = (0, s._b)(e.refs?.toString("latin1") ?? "");
return n.size === r.size && [ ...r ].every(([t, e]) => n.get(t) === e);
}
}),
26884: ((t, e, n) => {
n.d(e, {
JM: () => checkIndex,
Lf: () => sameIndex,
QD: () => presentIndex,
finishIndex: () => finishIndex
});
var s = n(73024);
var r = n(76760);
var o = n(19473);
var i = n(78702);
var a = n(14325);
var c = n(60183);
var d = n(36618);
var f = n(43486);
var l = n(85799);
async function presentIndex(t, {index: e, withheld: n, commit: s}) {
if (!e || !n) return e;
const r = (0, d.A1)(e, t.format);
const isBlob = ({mode: t}) => t >> 12 === 8 || t >> 12 === 10;
const o = r.entries.filter(isBlob);
const i = await (0, f.B)(t, o.map(({oid: t}) => t));
const a = new Set(o.filter((t, e) => i[e] === "missing").map(({oid: t}) => t));
if (a.size === 0) return e;
const c = new Map;
const l = s === null ? "" : await t.run([ "ls-tree", "-r", "-z", "--full-tree", s ]);
for (const t of l.toString("latin1").split("\0")) {
const [, e, n, s] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(t) ?? [];
if (e && n && s) c.set(s, {
mode: Number.parseInt(e, 8),
oid: n
});
}
const h = r.entries.flatMap(t => {
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
entries: h
}, t.format);
}
function checkIndex(t, e) {
let n;
try {
const {entries: s, link: r} = (0, d.A1)(t, e);
const o = s.find((t, e) => !isSafePath(t.path) || e > 0 && !inOrder(s[e - 1], t));
n = r ? "it is split" : o && `its entry ${JSON.stringify(o.path)} is wrong`;
} catch (t) {
if (!(t instanceof o.RefusedError)) throw t;
n = (0, o.messageOf)(t);
}
if (n === void 0) return;
throw new o.RefusedError("git-state-refused", `Checkpoint refused: its git index is not valid (${n}). Use another copy.`);
}
const isSafePath = t => t.replace(/\/$/, "").split("/").every(t => ![ "", ".", ".." ].includes(t) && !(0, 
c.M)(t));
const inOrder = (t, e) => t.path < e.path || t.path === e.path && t.stage < e.stage;
function sameIndex(t, e) {
const n = readableEntries(t);
if (!n) return false;
const s = (0, d.A1)(e, t.format).entries;
const same = (t, e) => t.path === e?.path && t.oid === e.oid && t.mode === e.mode && t.stage === e.stage && t.skipWorktree === e.skipWorktree && t.assumeValid === e.assumeValid && t.intentToAdd === e.intentToAdd;
return n.length === s.length && n.every((t, e) => same(t, s[e]));
}
function readableEntries(t) {
try {
return (0, a.vY)(t)?.entries ?? [];
} catch (t) {
if (t instanceof o.RefusedError) return;
throw t;
}
}
function finishIndex(t, e, n) {
const o = (0, l.readIfThere)(e, 512 * 1024 * 1024);
if (o === void 0) return;
const i = (0, d.A1)(Buffer.from(o, "latin1"), n);
const a = i.entries.map(e => ({
...e,
stat: currentStat(t, e)
}));
const c = r.join(t, ".git", "index");
(0, s.writeFileSync)(`${c}.rerail`, (0, d.Jt)({
...i,
entries: a
}, n));
(0, s.renameSync)(`${c}.rerail`, c);
}
function currentStat(t, {path: e, stat: n}) {
if (n.mtimeSeconds === 0) return d.Pr;
const r = (0, s.lstatSync)((0, i.uk)(t, e), {
bigint: true,
throwIfNoEntry: false
});
if (!r) return d.Pr;
const o = (0, d.t4)(r);
const a = o.mtimeSeconds === n.mtimeSeconds && o.mtimeNanoseconds === n.mtimeNanoseconds && o.size === n.size;
return a ? o : d.Pr;
}
}),
9350: ((t, e, n) => {
n.d(e, {
MV: () => makeNestedRepository,
HC: () => moduleIndex,
$o: () => packOffset,
mL: () => prepareGitRestore
});
var s = n(73024);
var r = n(76760);
var o = n(19473);
var i = n(14325);
var a = n(36310);
var c = n(40869);
var d = n(85799);
const f = "logs/HEAD";
const l = /^[0-9a-f]+ ([0-9a-f]+) [^\t]*\t(?:checkout: moving from \S+ to (\S+)$)?/;
function logDetached(t, {from: e, commit: n, refs: s, now: o}) {
const i = (t && (0, d.readIfThere)(r.join(t.gitDir, f))) ?? "";
const {old: a, checkout: c} = readMoves(i, n, s);
const {oid: l, target: h} = c ?? {
oid: n,
target: n
};
const line = (t, e, n) => `${t} ${e} rerail <rerail@localhost> ${o} +0000\t${n}\n`;
return [ i === "" || i.endsWith("\n") ? i : `${i}\n`, line(a, l, `checkout: moving from ${e} to ${h}`), l === n ? "" : line(l, n, `reset: moving to ${n}`) ].join("");
}
function readMoves(t, e, n) {
let s = "0".repeat(e.length);
let r;
let o;
for (const i of t.split("\n")) {
const [, t, a] = l.exec(i) ?? [];
if (t === void 0) continue;
s = t;
if (a !== void 0) r = n.has(`refs/heads/${a}`) ? void 0 : {
oid: t,
target: a
};
if (t === e && r) o = r;
}
return {
old: s,
checkout: o
};
}
var h = n(42027);
var u = n(38892);
var p = n(43486);
var m = n(72134);
var w = n(26713);
function newConfig({objectFormat: t, config: e}) {
const n = [ [ "core.repositoryformatversion", t === "sha1" ? "0" : "1" ], [ "core.bare", "false" ], ...t === "sha1" ? [] : [ [ "extensions.objectformat", "sha256" ] ] ];
return (0, c.Lg)([ ...n, ...e ]);
}
async function stageConfig(t, e, n) {
const [o, i] = await Promise.all(c.n0.map(e => (0, c.Zb)(t, e)));
const a = await (0, c.dT)(t);
const d = lackingCheckout(e.config, a);
if (valueIn([ ...o ?? [], ...i ?? [] ], "core.bare") === "true") d.push([ "core.bare", "false" ]);
const f = lackingNames(e.config, a);
const l = [];
const write = async (e, o, i = []) => {
const a = r.join(n, e);
(0, s.mkdirSync)(n, {
recursive: true
});
(0, s.writeFileSync)(a, o, "latin1");
for (const [e, n] of i) await t.run([ "config", "--file", a, "--replace-all", e, n ]);
l.push(e);
};
if (!o) await write("config", newConfig(e)); else if (d.length + f.length > 0) {
const e = Buffer.from((0, c.Lg)(f)).toString("latin1");
await write("config", `${textOf(t, "config")}\n${e}`, d);
}
const h = isThere(t, "config.worktree");
if (!i) await write("config.worktree", "", d); else if (h && d.length > 0) await write("config.worktree", textOf(t, "config.worktree"), d);
return l;
}
const textOf = ({commonDir: t}, e) => (0, d.readIfThere)(r.join(t, e)) ?? "";
const isThere = ({commonDir: t}, e) => (0, s.lstatSync)(r.join(t, e), {
throwIfNoEntry: false
})?.isFile() === true;
const valueIn = (t, e) => t.findLast(([t]) => t === e)?.[1];
function lackingCheckout(t, e) {
const n = [ "core.sparsecheckout", "core.sparsecheckoutcone" ].flatMap(n => {
const s = valueIn(t, n) ?? "false";
return s === (valueIn(e, n) ?? "false") ? [] : [ [ n, s ] ];
});
const s = [ "core.autocrlf", "core.eol" ].flatMap(n => {
const s = valueIn(t, n);
return s === void 0 || s === valueIn(e, n) ? [] : [ [ n, s ] ];
});
const r = [ "core.filemode", "core.symlinks" ].flatMap(n => valueIn(t, n) === "false" && valueIn(e, n) !== "false" ? [ [ n, "false" ] ] : []);
return [ ...n, ...s, ...r ];
}
const lackingNames = (t, e) => t.filter(([t]) => /^(?:branch|remote)\./.test(t) && !e.some(([e]) => e === t));
var y = n(26884);
function changeRefs(t, e, n) {
const o = [ ...n ].filter(([t]) => (0, i.Uk)(t));
const a = [ ...n, ...e ].filter(([t]) => !(0, i.Uk)(t));
const c = [ ...e.keys() ].filter(i.Uk).length === o.length && o.every(([t, n]) => e.get(t) === n) && a.every(([t]) => e.has(t));
const f = (0, s.statSync)(r.join(t, "refs"), {
throwIfNoEntry: false
})?.isDirectory();
const l = (0, w.Nb)((0, d.readIfThere)(r.join(t, "packed-refs")) ?? "");
return c && f && l ? void 0 : (0, w.$0)(new Map([ ...a, ...o ]));
}
async function prepareGitRestore(t) {
const {root: e, recorded: n, scratch: o} = t;
checkRecorded(n);
const i = (0, s.lstatSync)(r.join(e, ".git"), {
throwIfNoEntry: false
});
const a = d.Repository.open(e, r.join(o, "live"));
if (a && !i?.isDirectory()) return {
places: [],
takes: [],
index: void 0,
home: e,
left: !(0, m.Q)(a, n)
};
return a ? changeRepository(t, a) : makeRepository(t);
}
async function makeNestedRepository(t) {
checkRecorded(t.recorded);
const {index: e} = await makeRepository(t);
if (e) (0, s.writeFileSync)(r.join(t.stage, ".git", "index"), e);
}
async function moduleIndex(t, e) {
checkRecorded(e);
if (t.format !== e.objectFormat) throw formatDiffers(t, e);
await importObjects(t, e);
const n = await (0, y.QD)(t, e);
return n && !(0, y.Lf)(t, n) ? n : void 0;
}
function checkRecorded({branch: t, config: e, files: n, index: s, objectFormat: r}) {
if (s) (0, y.JM)(s, r);
const a = t !== null && !(0, w._n)(t) && "branch" || e.find(([t, e]) => !(0, c.EW)(t, e))?.[0] || Object.keys(n).find(t => !i.mF.includes(t));
if (a) throw new o.RefusedError("git-state-refused", `Checkpoint refused: git's ${JSON.stringify(a)} is not restored. Use another copy.`);
}
async function makeRepository({stage: t, scratch: e, recorded: n}) {
const o = r.join(t, ".git");
for (const t of [ "objects", "refs/heads", "refs/tags", "info" ]) (0, s.mkdirSync)(r.join(o, t), {
recursive: true
});
(0, s.writeFileSync)(r.join(o, "HEAD"), headText(n));
(0, s.writeFileSync)(r.join(o, "config"), newConfig(n));
if (n.shallow.length > 0) (0, s.writeFileSync)(r.join(o, "shallow"), `${n.shallow.join("\n")}\n`);
const i = d.Repository.open(t, r.join(e, "made"));
const a = await importObjects(i, n);
(0, s.writeFileSync)(r.join(o, "packed-refs"), (0, w.$0)(a), "latin1");
const c = {
[u.o]: "",
...n.files
};
if (n.branch === null && n.commit !== null) c[f] = detachedLog(n, a);
for (const [e, n] of Object.entries(c)) stageFile(t, e, stateText(e, n));
return {
places: [ ".git" ],
takes: [],
index: await (0, y.QD)(i, n),
home: t
};
}
async function changeRepository({root: t, stage: e, recorded: n, touched: o, takenAt: c}, d) {
if (d.format !== n.objectFormat) throw formatDiffers(d, n);
const [l, u] = await Promise.all([ importObjects(d, n), stageConfig(d, n, r.join(e, ".git")) ]);
const p = (0, a.W)(d, n);
const m = {
places: [],
takes: [],
index: void 0,
home: t,
report: p
};
const place = (t, n) => {
stageFile(e, t, n);
m.places.push(`.git/${t}`);
};
const g = (0, w.readRefs)(d);
const v = (0, w.zy)(d, g);
if (v.branch !== n.branch || n.branch === null && v.commit !== n.commit) {
place("HEAD", headText(n));
if (n.branch === null && canLog(t)) place(f, detachedLog(n, g, d));
}
const k = changeRefs(r.join(t, ".git"), g, l);
if (k !== void 0) {
place("packed-refs", k);
for (const t of [ "refs/heads", "refs/tags" ]) {
(0, s.mkdirSync)(r.join(e, ".git", t), {
recursive: true
});
m.places.push(`.git/${t}`);
}
}
const b = k !== void 0 && (0, s.existsSync)(r.join(t, ".git", i.oS)) ? [ i.oS ] : [];
m.takes.push(...new Set([ ...(0, h.Q)(d, c), ...b ].map(t => `.git/${t}`)));
for (const e of i.mF) changeStateFile(d, e, n, {
root: t,
changes: m,
place
});
m.places.push(...u.map(t => `.git/${t}`));
const S = await (0, y.QD)(d, n);
if (S && (o || !(0, y.Lf)(d, S))) m.index = S;
if ((m.index || !S) && (0, s.existsSync)(r.join(d.gitDir, "index"))) m.takes.push(".git/index");
return m;
}
const formatDiffers = (t, e) => new o.RefusedError("git-format-differs", `Checkpoint refused: it is of a ${e.objectFormat} repository, and this is a ${t.format} one.`);
function changeStateFile(t, e, {files: n}, {root: o, changes: i, place: a}) {
const c = (0, d.readIfThere)(r.join(t.gitDir, e), 1024 * 1024);
const f = n[e];
const l = f === void 0 ? void 0 : stateText(e, f);
if (c === l) return;
if (e === u.o && (l === void 0 || !isFolder(r.join(o, ".git", "info")))) return;
if (l === void 0) i.takes.push(`.git/${e}`); else {
(0, s.mkdirSync)(r.dirname(r.join(o, ".git", e)), {
recursive: true
});
a(e, l);
}
}
const isFolder = t => (0, s.lstatSync)(t, {
throwIfNoEntry: false
})?.isDirectory() === true;
const stateText = (t, e) => t === u.o ? (0, u.p)(e) : e;
function stageFile(t, e, n) {
const o = r.join(t, ".git", e);
(0, s.mkdirSync)(r.dirname(o), {
recursive: true
});
(0, s.writeFileSync)(o, n, "latin1");
}
function canLog(t) {
const e = (0, s.lstatSync)(r.join(t, ".git", "logs"), {
throwIfNoEntry: false
});
return e === void 0 || e.isDirectory();
}
function detachedLog({commit: t}, e, n) {
const s = n && (0, w.zy)(n, e);
const r = s?.branch?.replace("refs/heads/", "") ?? s?.commit ?? t;
return logDetached(n, {
from: r,
commit: t,
refs: e,
now: Math.floor(Date.now() / 1e3)
});
}
const headText = ({branch: t, commit: e}) => t === null ? `${e}\n` : `ref: ${t}\n`;
async function importObjects(t, {bundle: e, commit: n, refs: s}) {
if (e !== void 0) await importBundle(t, e);
const r = [ ...(0, w._b)(s?.toString("latin1") ?? "") ];
const i = r.map(([, t]) => t);
const a = await (0, p.B)(t, n === null ? i : [ ...i, n ]);
if (n === null || a.at(-1) === "commit") return new Map(r.filter((t, e) => a[e] !== "missing"));
throw new o.RefusedError("git-commit-missing", `Checkpoint refused: the repository here lacks the commit ${n}. Fetch it, or use a checkpoint made with --full.`);
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
const e = (0, s.openSync)(t, "r");
try {
const n = Buffer.alloc(Math.min((0, s.lstatSync)(t).size, g));
(0, s.readSync)(e, n, 0, n.length, 0);
const r = n.indexOf("\n\nPACK");
if (r >= 0 && n.toString("latin1", 0, 2) === "# ") return r + 2;
throw new o.RefusedError("git-bundle-invalid", "Checkpoint refused: its git bundle holds no pack. Use another copy.");
} finally {
(0, s.closeSync)(e);
}
}
}),
32113: ((t, e, n) => {
n.d(e, {
Hk: () => endProcesses,
e: () => c,
lb: () => describeMembers
});
var s = n(31421);
var r = n(58500);
var o = n(57975);
var i = n(33201);
var a = n(12389);
const c = {
interruptMs: 7500,
terminateMs: 2500
};
const d = 5e3;
const f = 2e3;
const l = 5;
const h = 100;
const u = 20;
async function endProcesses(t, e) {
const {grace: n} = t;
const s = new Members(t);
if (e === "SIGINT") {
if (process.platform !== "win32") (0, a.vG)(-t.origin.shell, "SIGINT");
if (await s.gone(n.interruptMs)) return [];
} else if (await s.gone(0)) return [];
if (process.platform !== "win32") {
await terminateAll(s);
if (await s.gone(n.terminateMs)) return [];
}
let r = new Set;
const o = i.systemClock.monotonic() + d;
do {
r = await killAll(s);
if (r.size > 0) await killAsRoot([ ...r ]);
if (await s.gone(h)) return [];
if ((await s.find()).every(t => r.has(t))) break;
} while (i.systemClock.monotonic() < o);
const c = (await s.find()).map(async t => ({
pid: t,
command: await (0, a.lg)(t),
cause: r.has(t) ? "EPERM" : "unkillable"
}));
return Promise.all(c);
}
async function killAsRoot(t) {
const e = {
timeout: f,
windowsHide: true
};
await (0, o.promisify)(s.execFile)("sudo", [ "-n", "kill", "-KILL", ...t.map(String) ], e).catch(() => {});
}
async function describeMembers(t) {
return Promise.all((await new Members(t).find()).map(a.lg));
}
async function terminateAll(t) {
for (const e of await t.find()) {
(0, a.vG)(e, "SIGTERM");
(0, a.vG)(e, "SIGCONT");
}
}
async function killAll(t) {
const e = new Set;
const n = new Set;
const s = process.platform === "win32" ? "SIGKILL" : "SIGSTOP";
if (process.platform === "win32") await (0, a.TP)(t.shell);
for (let r = 0; r < u; r += 1) {
const r = (await t.find()).filter(t => !n.has(t));
if (r.length === 0) break;
for (const t of r) {
n.add(t);
if ((0, a.vG)(t, s) === "refused") e.add(t);
}
}
for (const t of n) (0, a.vG)(t, "SIGKILL");
return e;
}
class Members {
shell;
#Qe;
#Ye=false;
constructor({running: t, origin: e}) {
this.shell = e.shell;
this.#Qe = e;
void t.subreaper?.alone.then(t => {
this.#Ye = t;
if (!t) this.#Qe = {
...e,
subreaper: void 0
};
});
}
async find() {
await (0, r.setImmediate)();
if (this.#Ye) return [];
return (0, a.h8)(this.#Qe);
}
async gone(t) {
const e = i.systemClock.monotonic() + t;
let n = l;
while ((await this.find()).length > 0) {
const t = e - i.systemClock.monotonic();
if (t <= 0) return false;
await i.systemClock.sleep(Math.min(n, t));
n = Math.min(n * 2, h);
}
return true;
}
}
}),
12389: ((t, e, n) => {
n.d(e, {
TP: () => killTree,
W_: () => isRunning,
h8: () => findMembers,
lg: () => describeProcess,
vG: () => sendSignal
});
var s = n(31421);
var r = n(73024);
var o = n(57975);
var i = n(19473);
async function findMembers(t) {
const e = await listProcesses(t);
const n = selectMembers(e, t);
if (t.subreaper !== void 0 || process.platform === "win32") return n;
const s = await findMarked(e, t.markers);
return selectMembers(e, t, s);
}
function selectMembers(t, e, n = []) {
const s = new Set([ e.shell, ...e.subreaper === void 0 ? [] : [ e.subreaper ], ...n ]);
const inSession = t => t.session === e.shell || t.group === e.shell;
const r = new Set;
let o = t.filter(t => s.has(t.pid) || inSession(t));
while (o.length > 0) {
for (const {pid: t} of o) r.add(t);
o = t.filter(t => r.has(t.parent) && !r.has(t.pid));
}
if (e.subreaper !== void 0) r.delete(e.subreaper);
r.delete(process.pid);
return [ ...r ];
}
async function listProcesses(t) {
switch (process.platform) {
case "linux":
return listLinux();

case "win32":
return listWindows(t.startedAt).catch(() => only(t.shell));

default:
return listPosix();
}
}
const only = t => isAlive(t) ? [ {
pid: t,
parent: process.pid,
group: 0,
session: 0
} ] : [];
function listLinux() {
const t = [];
for (const e of (0, r.readdirSync)("/proc")) {
const n = e.charCodeAt(0);
if (n < 48 || n > 57) continue;
const s = readProcess(Number(e));
if (s !== void 0) t.push(s);
}
return t;
}
function readProcess(t) {
const e = readProc(`${t}/stat`)?.toString("latin1");
if (e === void 0) return;
const [n, s, r, o] = e.slice(e.lastIndexOf(")") + 2).split(" ");
if (n === "Z" || n === "X") return;
return {
pid: t,
parent: Number(s),
group: Number(r),
session: Number(o)
};
}
function isRunning(t) {
return readProcess(t) !== void 0;
}
function readProc(t) {
try {
return (0, r.readFileSync)(`/proc/${t}`);
} catch {
return;
}
}
async function listPosix() {
return parsePs(await output("ps", [ "-A", "-o", a ]));
}
const a = "pid=,ppid=,pgid=,stat=";
function parsePs(t) {
return t.flatMap(t => {
const [e, n, s, r = ""] = t.trim().split(/\s+/);
if (r.startsWith("Z")) return [];
return [ {
pid: Number(e),
parent: Number(n),
group: Number(s),
session: 0
} ];
});
}
const c = [ "Get-CimInstance Win32_Process | ForEach-Object {", '"$($_.ProcessId) $($_.ParentProcessId) $(([DateTimeOffset]$_.CreationDate).ToUnixTimeMilliseconds())" }' ].join(" ");
async function listWindows(t) {
const e = await output("powershell", [ "-NoProfile", "-NonInteractive", "-Command", c ]);
if (e.length === 0) throw new Error("PowerShell lists no processes");
return parseWindowsList(e, t);
}
function parseWindowsList(t, e) {
return t.flatMap(t => {
const [n, s, r] = t.trim().split(/\s+/).map(Number);
return r < e ? [] : [ {
pid: n,
parent: s,
group: 0,
session: 0
} ];
});
}
async function findMarked(t, e) {
if (process.platform === "linux") {
const isMarked = t => e.some(e => t?.includes(`${e}\0`));
return t.filter(t => isMarked(readProc(`${t.pid}/environ`))).map(t => t.pid);
}
const n = await output("ps", [ "-A", "-E", "-ww", "-o", "pid=,command=" ]);
return n.filter(t => e.some(e => t.includes(e))).map(t => Number.parseInt(t, 10));
}
async function output(t, e) {
const {stdout: n} = await (0, o.promisify)(s.execFile)(t, e, {
maxBuffer: 64 * 1024 * 1024,
windowsHide: true
});
return n.split(/\r?\n/).filter(t => t.trim() !== "");
}
const d = 32768;
async function describeProcess(t) {
if (process.platform === "linux") {
const read = e => readProc(`${t}/${e}`)?.toString("utf8").replaceAll("\0", " ").trim();
return (read("cmdline") || read("comm") || "unknown").slice(0, d);
}
if (process.platform === "win32") return "unknown";
const e = await output("ps", [ "-p", String(t), "-o", "command=" ]).catch(() => []);
return (e[0] ?? "unknown").slice(0, d);
}
function isAlive(t) {
try {
process.kill(t, 0);
return true;
} catch (t) {
return (0, i.codeOf)(t) === "EPERM";
}
}
async function killTree(t) {
const e = {
timeout: f,
windowsHide: true
};
await (0, o.promisify)(s.execFile)("taskkill", [ "/PID", String(t), "/T", "/F" ], e).catch(() => {});
}
const f = 5e3;
function sendSignal(t, e) {
try {
process.kill(t, e);
return "sent";
} catch (t) {
return (0, i.codeOf)(t) === "EPERM" ? "refused" : "gone";
}
}
}),
56221: ((t, e, n) => {
n.d(e, {
z: () => i
});
const s = 6e4;
const r = 60 * s;
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
}),
53709: ((t, e, n) => {
n.d(e, {
e: () => heldLog
});
function heldLog() {
const t = [];
const hold = e => n => {
t.push({
level: e,
text: n
});
};
return {
debug: hold("debug"),
info: hold("info"),
notice: hold("notice"),
warning: hold("warning"),
error: hold("error"),
release(e) {
for (const {level: n, text: s} of t.splice(0)) e[n](s);
}
};
}
}),
71205: ((t, e, n) => {
n.d(e, {
G0: () => refuseStepBack,
ff: () => stepBackTarget,
nq: () => asksForStepBack
});
const asksForStepBack = ({stepBack: t}) => t !== void 0 && [ t.cameBack, t.path, t.pending ].some(t => t !== void 0);
function stepBackTarget({stages: t, resumedAt: e, path: n, pending: s, asked: r}) {
const o = n ?? s;
const i = o === void 0 ? -1 : t.slice(0, -1).findIndex(({name: t}) => t === o);
if (i >= 0) return i;
if (e > 0) return e - 1;
return r && t.length > 1 ? t.length - 2 : void 0;
}
function refuseStepBack({stepBack: t, policy: e, options: n}) {
if (!t) return {
reason: "no-checkpoint",
why: "there is no stage to step back to: the step has no stage"
};
if (e.isBroken) return {
reason: "policy-broken",
why: "rerail steps back to no stage until the policy is valid again"
};
const {stages: s, made: r, approveOver: o, maxPerTarget: i, approved: a} = t;
const c = stepBackTarget(t);
if (c === void 0) return {
reason: "no-earlier-stage",
why: "there is no earlier stage that this attempt did not run"
};
const d = s[c].name;
const f = r[d] ?? 0;
if (f >= i) {
const t = f === 1 ? "once" : f === 2 ? "twice" : `${f} times`;
return {
reason: "rollbacks-spent",
why: `this run stepped back to stage "${d}" ${t}, and it failed again`
};
}
const l = s.slice(c).find(({external: t}) => t);
if (l && n.retry !== "always") return {
reason: "outside-effects",
why: `stage "${l.name}" acts outside the workspace and would run again`
};
const h = s.length - 1 - c;
return h > o && !a ? {
reason: "needs-approval",
why: `stepping back ${h === 1 ? "1 stage" : `${h} stages`}, to "${d}", needs your approval`
} : void 0;
}
}),
53501: ((t, e, n) => {
n.d(e, {
A: () => emptyQuarantine,
a: () => moveQuarantine
});
var s = n(73024);
var r = n(51455);
var o = n(76760);
var i = n(19473);
async function emptyQuarantine(t, {quarantine: e}, s) {
if (e === void 0) return;
if (s && (await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 48722))).isDiskFull(s)) {
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
const {workspace: n} = t.context;
const r = [ o.join((await t.job()).folder, "quarantine"), o.join(n, "../.rerail-quarantine") ];
for (const n of r) {
const r = o.join(n, o.basename(e));
try {
(0, s.mkdirSync)(n, {
recursive: true,
mode: 448
});
(0, s.renameSync)(e, r);
removeIfEmpty(o.dirname(e));
return r;
} catch (s) {
t.log.debug(`quarantine ${e} is not moved to ${r}: ${(0, i.messageOf)(s)}`);
removeIfEmpty(n);
}
}
return e;
}
function removeIfEmpty(t) {
try {
if ((0, s.readdirSync)(t).join() === ".gitignore") (0, s.rmSync)(o.join(t, ".gitignore"));
(0, s.rmdirSync)(t);
} catch {}
}
}),
38356: ((t, e, n) => {
n.d(e, {
j: () => learnWorkflowSecrets,
recallSecrets: () => recallSecrets,
z: () => shareSecrets
});
var s = n(77598);
var r = n(73024);
var o = n(76760);
var i = n(19119);
var a = n(80959);
const c = "aes-256-gcm";
const d = 12;
const f = 16;
const l = 4 * 1024 * 1024;
async function recallSecrets(t) {
const e = await keyOf(t);
if (!e) return;
const n = o.join((await t.job()).folder, h);
for (const s of (0, i.wX)(n)) for (const r of open(o.join(n, s), e)) t.masker.add(r);
}
async function learnWorkflowSecrets(t) {
const {env: e, context: s, masker: r} = t;
if (s.workflowRef === void 0 || s.job === void 0) return;
const [{jobsNamed: o}, {secretValues: i}] = await Promise.all([ Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 9113)), Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 60470)) ]);
const c = await t.run.workflows();
if (!c) return;
const input = t => e[`INPUT_${t.replaceAll(" ", "_").toUpperCase()}`];
for (const {workflow: t, job: n} of o(c, s.job)) for (const s of i(t, n, {
env: e,
input
})) if (!(0, a.CU)(s)) r.add(s);
}
async function shareSecrets(t) {
const e = await keyOf(t);
if (!e) return;
const n = new Set(u.map(e => t.env[e]));
const i = t.masker.values().filter(t => !n.has(t));
if (i.length === 0) return;
const a = o.join((await t.job()).folder, h);
(0, r.mkdirSync)(a, {
recursive: true,
mode: 448
});
for (const t of parts(i)) {
const n = (0, s.randomBytes)(d);
const i = (0, s.createCipheriv)(c, e, n);
const f = Buffer.concat([ i.update(JSON.stringify(t), "utf8"), i.final() ]);
const l = o.join(a, n.toString("hex"));
(0, r.writeFileSync)(l, Buffer.concat([ n, i.getAuthTag(), f ]), {
mode: 384,
flag: "wx"
});
}
}
function parts(t) {
const e = [];
let n = 0;
for (const s of t) {
const t = 6 * s.length + 3;
if (t > l) continue;
if (t > n) {
e.push([]);
n = l - 2;
}
e.at(-1)?.push(s);
n -= t;
}
return e;
}
const h = "known-secrets";
const u = [ "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "INPUT_TOKEN", "STATE_rerail-secret" ];
async function keyOf({env: t, job: e}) {
return t.ACTIONS_RUNTIME_TOKEN ? (await e()).secret.keyFor("known secrets") : void 0;
}
function open(t, e) {
try {
const n = (0, i.b$)(t, {
maxBytes: l
});
if (n === void 0) return [];
const r = (0, s.createDecipheriv)(c, e, n.subarray(0, d), {
authTagLength: f
});
r.setAuthTag(n.subarray(d, d + f));
const o = Buffer.concat([ r.update(n.subarray(d + f)), r.final() ]);
return JSON.parse(o.toString("utf8"));
} catch {
return [];
}
}
}),
5948: ((t, e, n) => {
n.d(e, {
e7: () => captureIn,
pI: () => runFacts,
y8: () => uploadsOf
});
const runFacts = t => ({
workflows: async () => (await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 9113))).readRunWorkflows(t),
policy: async e => (await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 29544))).readJobPolicy(t, e),
lane: async e => (await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 29544))).laneOfJob(t, e),
place: async () => (await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 25455))).remotePlace(t),
earlier: async () => (await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 40971))).readEarlier(t),
sharedLedger: async () => (await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 22002))).readLedgerRef(t)
});
const uploadsOf = t => ({
send: async () => (await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 99770))).uploadJob(t),
takeBackMasked: async () => (await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 99770))).takeBackMasked(t),
command: async () => (await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 99770))).uploaderFor(t)
});
const captureIn = async (t, e) => (await Promise.all([ n.e(32), n.e(722), n.e(248), n.e(213) ]).then(n.bind(n, 64229))).capture(t, e);
}),
16864: ((t, e, n) => {
n.d(e, {
x: () => approvalOf
});
const s = "approvals/";
async function approvalOf(t, {id: e, to: n}) {
const {confirmRollback: r} = t.inputs;
if (r.some(t => t === "true" || t === n || t === e)) return 'the input "confirm-rollback"';
const o = (await t.run.sharedLedger())?.get(s + e);
const i = o === void 0 ? void 0 : parse(o);
return i?.id === e && typeof i.by === "string" ? `@${i.by.slice(0, 100)}` : void 0;
}
function parse(t) {
try {
const e = JSON.parse(t);
return typeof e === "object" && e !== null ? e : void 0;
} catch {
return;
}
}
}),
40971: ((t, e, n) => {
n.r(e);
n.d(e, {
carryPlans: () => carryPlans,
readEarlier: () => readEarlier,
tellLostUploads: () => tellLostUploads,
whyKeyNeeded: () => whyKeyNeeded
});
var s = n(19119);
var r = n(68214);
async function tellLostUploads(t) {
const {attempt: e, debug: s, hasRuntime: r} = t.context;
if (e <= 1 || s || !r) return;
await t.bestEffort("The look for lost uploads", async () => {
const s = await t.job();
if (!await s.mark("told-lost")) return;
const r = await t.remoteStore();
if (!r) return;
const {lostUploads: o} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 3444));
const i = await o(r, s.identity.jobKey, e - 1);
if (i.length === 0) return;
const {uploadsLost: a} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 70909));
t.log.warning(a(e - 1, i));
});
}
async function readEarlier(t) {
if (t.context.attempt <= 1) return;
const e = await t.bestEffort("Finding an earlier attempt", async () => {
const e = await t.job();
const n = t.inputs.checkpointKey === void 0 ? "earlier" : "earlier-sealed";
return e.once(n, async () => afterRollbacks(t, await (0, r.findEarlier)({
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
const {stores: e} = await t.run.place();
if (!e.some(t => t !== "artifact")) return false;
const {rerunWhole: s} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 75024));
return await s(t) ?? false;
}
async function afterRollbacks(t, e) {
if (!e.found || e.record.rollbacks === void 0) return e;
const {withRollbacks: s} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 80854));
return {
...e,
record: await s(t, e.record)
};
}
async function tellSummary({context: t, masker: e, bestEffort: r}, o) {
const {summary: i} = t.files;
if (i === void 0) return;
await r("Writing the summary", async () => {
const {startsFresh: t} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 70909));
(0, s.XD)(i, e.mask(t(o)));
});
}
async function whyKeyNeeded(t) {
const {context: e, inputs: s} = t;
if (s.checkpointKey !== void 0) return;
if (e.hasIdToken) return "the job can ask for OIDC tokens";
if (e.workflowRef === void 0 || e.job === void 0) return;
const {jobsNamed: r} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 9113));
const o = await t.run.workflows();
const i = "the workflow file could not be read, which says whether the job has an environment";
if (o === void 0) return i;
const a = r(o, e.job);
if (a.length === 0) return i;
return a.some(({job: t}) => t.environment !== void 0) ? "the job has an environment" : void 0;
}
async function carryPlans(t, e) {
const n = await t.run.earlier();
const s = n?.stages.find(({name: t}) => t === e.record.name);
if (s?.plannedResumes) await e.update({
plannedResumes: s.plannedResumes
});
}
}),
48633: ((t, e, n) => {
n.r(e);
n.d(e, {
bring: () => bring,
fastForward: () => fastForward
});
var s = n(73024);
var r = n(76760);
var o = n(19119);
var i = n(2637);
var a = n(96327);
var c = n(50014);
var d = n(23416);
var f = n(60245);
var l = n(16158);
var h = n(62403);
var u = n(53501);
var p = n(87059);
var m = n(34157);
async function fastForward(t, e, n, s) {
const r = await t.run.earlier();
if (!r) return;
const o = await decide(t, e, r, {
script: n,
environment: s
});
if (!o) return;
if (!o.skip) return runAgain(t, o.refusals.map(t => t.why).join("; "));
const i = await masksOf(t, o.stage);
if (i === void 0) return runAgain(t, 'it masked values that this "checkpoint-key" does not unseal');
return t.bestEffort(`Fast-forwarding stage "${e.record.name}"`, () => apply(t, e, o.stage, {
attempt: (0, l.tx)(o.stage, r),
masks: i
}));
}
async function runAgain(t, e) {
const n = await t.ledger();
await n.record(n.newKey("fast-forward"), {
kind: "act",
act: "fast-forward",
done: false,
why: e
});
t.log.info(`runs again: ${e}`);
}
async function masksOf(t, {name: e, replay: s}) {
if (s.masks === void 0) return [];
const {openMasks: r} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 32879));
return r(t, e, s.masks);
}
async function decide(t, e, n, {script: r, environment: o}) {
const {record: i} = e;
const a = n.stages.some(t => t.name === i.name);
return t.bestEffort("Comparing this machine with the earlier one", async () => {
const [e, c] = a ? await Promise.all([ (await t.engine()).stateHash(t.context.workspace, {
exclude: t.inputs.exclude,
masker: t.masker
}), (0, d.mP)(t.context.workspace, o, (0, m.probeExecutables)(t, r, o)) ]) : [ "", {
os: "",
arch: "",
home: "",
user: "",
workspace: "",
tools: {}
} ];
return (0, l.MF)(n, {
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
exists: e => isInside(e, t.context.workspace) || (0, s.existsSync)(e)
});
});
}
async function apply(t, e, n, {attempt: s, masks: r}) {
maskAgain(t, r);
const {checkpoint: o} = n.after;
const [i, a] = await Promise.all([ t.engine(), t.localStore() ]);
const d = t.clock.monotonic();
const l = await bring(t, o, a);
const {masker: m, cancel: w, context: y} = t;
const g = `attempt ${s} completed the stage`;
const v = (0, f.EX)((await t.job()).identity, n, n.after, s);
const k = await (0, c.t)(await t.ledger(), "fast-forward", g, async () => {
const e = await (0, p.i)(t);
const s = {
id: o,
root: y.workspace,
stores: l,
masker: m,
signal: w,
expected: v,
...e
};
const r = await i.restore(s);
await (0, u.A)(t, r);
const a = Math.max(0, (n.durationMs ?? 0) - r.ms);
return {
result: r,
checkpoint: o,
durationMs: r.ms,
savedMs: a
};
});
await replay(t, n);
await e.update({
state: "fast-forwarded",
...n.caches === void 0 ? {} : {
caches: n.caches
},
...n.before === void 0 ? {} : {
before: n.before
},
after: n.after,
replay: n.replay,
...n.fingerprint === void 0 ? {} : {
fingerprint: n.fingerprint
},
...n.durationMs === void 0 ? {} : {
durationMs: n.durationMs
},
blockers: n.blockers
});
const b = t.clock.monotonic() - d;
const S = (n.durationMs ?? 0) - b;
const $ = `${k.written} written, ${k.removed} removed, ${k.unchanged} unchanged in ${(0, 
h.a3)(b)}`;
t.log.info(`fast-forwarded from attempt ${s}: ${$}${S > 0 ? `; the script took ${(0, 
h.a3)(n.durationMs ?? 0)}` : ""}`);
await tellEverybody(t, {
stage: e.record.name,
attempt: s,
checkpoint: o,
...n.durationMs === void 0 ? {} : {
durationMs: n.durationMs
}
});
return n;
}
async function tellEverybody(t, e) {
const {fastForwardNotice: s, fastForwardSummary: r} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 43416));
t.log.notice(s(e));
const {summary: i} = t.context.files;
if (i !== void 0) (0, o.XD)(i, t.masker.mask(r(e)));
}
async function bring(t, e, s) {
const o = await t.remoteStore();
if (!o) return [ s ];
const [{fetchCheckpoint: i}, {sentMark: a}, {noteDamage: c}, d] = await Promise.all([ Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 37079)), Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 99770)), Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 5914)), t.job() ]);
const {checkpointKey: f} = t.inputs;
const l = (o.copies ?? [ o ]).map(e => c(t, e));
const h = await i(e, l, s, {
scratch: r.join(d.folder, "fetched"),
...f === void 0 ? {} : {
key: f
},
warn: t.log.warning
});
for (const t of h) await d.mark(a(t));
return [ c(t, s), ...l ];
}
function maskAgain({masker: t, stdout: e}, n) {
for (const s of n) {
t.add(s);
e.write(`${(0, a.fE)("add-mask", s)}\n`);
}
}
async function replay({context: t}, {replay: e}) {
const {output: n, env: s, path: r} = t.files;
const lines = t => (0, i.Rd)(Object.entries(t));
if (n) (0, o.XD)(n, lines(e.outputs));
if (s) (0, o.XD)(s, lines(e.env));
if (r) (0, o.XD)(r, e.path.map(t => `${t}\n`).join(""));
}
const isInside = (t, e) => t === e || t.startsWith(e + r.sep);
}),
96431: ((t, e, n) => {
n.r(e);
n.d(e, {
keepLeftovers: () => keepLeftovers,
sendInterrupted: () => sendInterrupted
});
var s = n(73024);
var r = n(32113);
var o = n(99770);
var i = n(10153);
const a = 700;
async function keepLeftovers(t, e) {
const {stage: n, lane: s, before: r, cancelledAt: a, asked: c = false} = e;
const d = a !== void 0;
const f = c || t.inputs.resumable || d && s === "HEAVY";
if (!f || (0, o.uploadTime)(t.inputs, s) === "never") return;
const l = d ? graceLeft(t, a) : void 0;
if (l !== void 0 && l <= 0) {
t.log.info("no time is left for a checkpoint of what the script left");
return;
}
const h = await t.capture({
stage: n.record.name,
sequence: n.record.order * 2,
clean: false,
...r === void 0 ? {} : {
parent: r.id
},
...l === void 0 ? {} : {
withinMs: l
}
});
if (h) await t.bestEffort("Recording the stage", () => n.update({
dirty: (0, i.snapshotOf)(h)
}));
return h;
}
async function sendInterrupted(t, e, r) {
if ((0, o.uploadTime)(t.inputs, e) === "never" || !t.context.hasRuntime) return;
await t.bestEffort("Starting the upload", async () => {
await t.uploads.send();
const e = graceLeft(t, r);
if (e <= 0 || !(0, s.existsSync)((0, o.spoolFolder)((await t.job()).folder))) return;
const {drain: i} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 25161));
await i((0, o.spoolFolder)((await t.job()).folder), e, await t.uploads.command(), t.clock);
});
}
function graceLeft(t, e) {
const {interruptMs: n, terminateMs: s} = r.e;
const o = t.cancel.reason === "SIGTERM" ? s : n + s;
return e + o - a - t.clock.monotonic();
}
}),
75024: ((t, e, n) => {
n.d(e, {
rerunWhole: () => rerunWhole
});
function wasRerunWhole(t, e, n) {
const s = t.filter(({name: t, conclusion: e}) => e === "success" && n(t)).map(t => ({
job: t,
again: e.find(({name: e}) => e === t.name)
})).flatMap(({job: t, again: e}) => e ? [ !isTakenOver(t, e) ] : []);
return s.length === 0 ? void 0 : s.some(t => t);
}
const isTakenOver = (t, e) => e.id === t.id || e.status === "completed" && e.started_at === t.started_at;
const s = 3;
async function rerunWhole(t) {
const {repository: e, runId: r, attempt: o} = t.context;
if (e === void 0 || r === void 0) return;
const [{openClient: i}, {apiAccess: a}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 78610)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 57885)) ]);
const c = await t.run.workflows();
if (!c) return;
const d = c.top.jobs.filter(({needs: t}) => t.length === 0);
const isRoot = t => d.some(({id: e, name: n = e}) => t === n || t.startsWith(`${n} (`) || t.startsWith(`${n} / `));
const {token: f} = t.inputs;
const l = i({
...a(t.env),
...f === void 0 ? {} : {
token: f
}
}, {
maxWaitSeconds: 5
});
const jobsOf = t => l.getAll(`/repos/${e}/actions/runs/${r}/attempts/${t}/jobs`, {}, s);
try {
const [t, e] = await Promise.all([ jobsOf(o - 1), jobsOf(o) ]);
return wasRerunWhole(t, e, isRoot);
} catch (e) {
t.log.debug(`Whether all jobs were run again is not known: ${String(e)}`);
return;
}
}
}),
25032: ((t, e, n) => {
n.d(e, {
resumeStage: () => resumeStage
});
var s = n(50014);
var r = n(60245);
var o = n(16158);
var i = n(53501);
var a = n(87059);
var c = n(48633);
async function resumeStage(t, e, n, f) {
const l = await t.run.earlier();
if (!l) return false;
const h = await t.bestEffort(`Resuming stage "${e.record.name}"`, async () => {
const {name: h, script: u, environment: p, commit: m, head: w} = e.record;
const y = (0, o.iF)(l, {
name: h,
script: u,
environment: p,
...m === void 0 ? {} : {
commit: m
},
...w === void 0 ? {} : {
head: w
},
stateHash: n.stateHash,
fingerprint: await f.fingerprint ?? d,
services: t.inputs.services,
declared: true,
allowed: true,
authenticated: t.inputs.checkpointKey !== void 0,
exists: () => true
});
if (!y.resume) {
const e = y.refusals.map(t => t.why).join("; ");
if (e !== "") t.log.info(`starts from the beginning: ${e}`);
return false;
}
const [g, v] = await Promise.all([ t.engine(), t.localStore() ]);
const k = y.from.checkpoint;
const b = await (0, c.bring)(t, k, v);
const {masker: S, cancel: $, context: x} = t;
const {from: j, stage: R, attempt: O} = y;
const F = (0, r.EX)((await t.job()).identity, R, j, O);
const M = await (0, s.t)(await t.ledger(), "resume", y.why, async () => {
const n = await (0, a.i)(t);
const s = {
id: k,
root: x.workspace,
stores: b,
masker: S,
signal: $,
expected: F,
...n
};
const r = await g.restore(s);
await (0, i.A)(t, r);
await e.update({
resumes: y.resumes,
dirty: j
});
return {
result: r,
checkpoint: k,
durationMs: r.ms
};
});
t.log.info(`resumes from checkpoint ${k}: ${y.why}`);
if (M.missing.length > 0) {
const e = M.missing.slice(0, 5).join(", ");
t.log.warning(`What holds credentials is in no checkpoint, and is missing now: ${e}. The script has to make it again.`);
}
return true;
});
return h ?? false;
}
const d = {
os: "",
arch: "",
home: "",
user: "",
workspace: "",
tools: {}
};
}),
80854: ((t, e, n) => {
n.d(e, {
V: () => d,
reportStepBack: () => reportStepBack,
tellRollback: () => tellRollback,
withRollbacks: () => withRollbacks,
writeContext: () => writeContext
});
var s = n(51455);
var r = n(76760);
var o = n(19119);
var i = n(63525);
var a = n(917);
var c = n(16864);
const d = "RERAIL_CONTEXT";
async function knownRollbacks(t) {
return (await t.job()).noted(i.Oz) ?? [];
}
async function withRollbacks(t, e) {
const {rollbacks: n = []} = e;
const s = n.at(-1);
if (!s) return e;
const r = s.state === "asked" ? await (0, c.x)(t, s) : void 0;
const o = r === void 0 ? void 0 : {
...s,
state: "planned",
approvedBy: r
};
const d = o ? [ ...n.slice(0, -1), o ] : n;
await (await t.job()).note(i.Oz, d);
return {
...e,
rollbacks: d,
...o ? {
stages: (0, a.EN)(e.stages, o)
} : {}
};
}
const inForce = (t, e) => t.findLast(t => t.state === "planned" && t.attempt < e);
async function writeContext(t) {
const e = await t.job();
const n = await knownRollbacks(t);
const {attempt: o} = e.identity;
const i = inForce(n, o);
if (!i) return;
const a = r.join(e.folder, "context.json");
const c = {
version: 1,
attempt: o,
rollback: i,
rollbacks: n
};
await (0, s.writeFile)(a, t.masker.mask(JSON.stringify(c, null, 2)), {
mode: 384
});
return a;
}
async function tellRollback(t) {
const e = await t.job();
const s = await knownRollbacks(t);
const r = inForce(s, e.identity.attempt);
if (!r || !await e.mark(`told-rollback-${r.id}`)) return;
const {carriedOutSummary: o} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 19714));
t.log.notice(`Attempt ${r.attempt} stepped back from stage "${r.from}" to "${r.to}": ${r.reason}. The scripts find what was tried in ${d}.`);
await appendToSummary(t, o(r, s.slice(0, s.indexOf(r))));
}
async function reportStepBack(t, e) {
const o = await t.job();
const i = await knownRollbacks(t);
const a = i.findLast(({attempt: t}) => t === o.identity.attempt);
const {handedOverSummary: c, rollbackSummary: d, rollbackYaml: f} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 19714));
if (a) {
const e = r.join(o.folder, `rollback-${a.id}.yml`);
await (0, s.writeFile)(e, t.masker.mask(f(a)), {
mode: 384
});
await appendToSummary(t, d(a, i.filter(t => t !== a)));
t.log.info(`rollback record: ${e}`);
} else if (e.some(({reason: t}) => t === "rollbacks-spent")) await appendToSummary(t, c(i));
}
async function appendToSummary(t, e) {
const {summary: n} = t.context.files;
if (n !== void 0) (0, o.XD)(n, t.masker.mask(`\n${e}`));
}
}),
89421: ((t, e, n) => {
n.d(e, {
recordStepBack: () => recordStepBack,
stepBackFacts: () => stepBackFacts
});
var s = n(56221);
var r = n(63525);
var o = n(917);
var i = n(71205);
var a = n(16864);
async function stepBackFacts(t, e, n, c) {
const d = await t.job();
const f = await t.run.earlier();
const l = (await d.stages()).filter(({order: t}) => t <= e.record.order);
const h = l.findIndex(({state: t}) => t !== "fast-forwarded");
const {paths: u, approveOver: p, maxPerTarget: m} = c?.stages ?? s.z.stages;
const w = u.find(({from: t, to: s, when: r}) => t === e.record.name && (r ?? n.type) === n.type && l.some(({name: t}) => t === s));
const y = d.noted(r.Oz) ?? [];
const g = y.findLast(({state: t, from: s, trigger: r}) => t === "asked" && s === e.record.name && r.signature === n.signature);
const v = {
stages: l.map(({name: t, external: e}) => ({
name: t,
...e ? {
external: e
} : {}
})),
resumedAt: h,
...h > 0 && failedBefore(f, e.record, n.signature) ? {
cameBack: true
} : {},
...w === void 0 ? {} : {
path: w.to
},
...g === void 0 ? {} : {
pending: g.to
},
made: (0, o.v)(y),
approveOver: p,
maxPerTarget: m,
approved: false
};
const k = (0, i.ff)(v);
if (k === void 0 || l.length - 1 - k <= p) return v;
const b = l[k].name;
const S = await (0, a.x)(t, {
id: (0, o.aS)(d.identity, e.record.name, b),
to: b
});
return {
...v,
approved: S !== void 0
};
}
function failedBefore(t, {name: e, resumes: n}, s) {
const r = t?.stages.find(t => t.name === e);
return r?.state === "failed" && r.failure?.signature === s && n <= r.resumes;
}
async function recordStepBack(t, e, n) {
const {facts: s, failure: a, reason: c, state: d} = n;
const f = await t.job();
const l = (await f.stages()).filter(({order: t}) => t <= e.record.order);
const h = (0, i.ff)(s) ?? 0;
const u = l.slice(h);
const p = e.record.name;
const m = l[h].name;
const {fingerprint: w, commit: y} = l.find(t => t.fingerprint) ?? e.record;
const g = a.evidence[0]?.text;
const v = {
version: 1,
id: (0, o.aS)(f.identity, p, m),
state: d,
from: p,
to: m,
stages: u.map(({name: t}) => t),
reason: c,
trigger: {
kind: n.trigger,
type: a.type,
signature: a.signature,
...g === void 0 ? {} : {
evidence: g.slice(0, 500)
}
},
at: new Date(t.clock.now()).toISOString(),
attempt: f.identity.attempt,
...y === void 0 ? {} : {
commit: y
},
versions: w ? {
os: `${w.os} ${w.arch}`,
...w.tools
} : {},
preserved: (0, o.s6)(u),
revise: [ ...new Set([ a.suggestion, `Check what stage "${m}" makes: "${p}" fails on it.` ]) ].filter(Boolean)
};
const k = (f.noted(r.Oz) ?? []).filter(t => t.id !== v.id || t.state === "planned");
await f.note(r.Oz, [ ...k, v ]);
if (d === "planned") for (const t of (0, o.EN)(u, v)) await f.saveStage(t);
return v;
}
}),
9106: ((t, e, n) => {
n.d(e, {
timedCheckpoints: () => timedCheckpoints
});
var s = n(53709);
var r = n(53229);
var o = n(62403);
var i = n(5948);
var a = n(95755);
var c = n(99770);
var d = n(10153);
const f = 15 * 6e4;
const l = 500;
const h = 3;
const u = 250;
const p = 2;
function timedCheckpoints(t, {stage: e, lane: n, before: l, probes: h, contextFile: u, resumed: m}) {
const w = t.inputs.checkpointEveryMs ?? (n === "HEAVY" ? f : void 0);
const y = w === void 0 || u === void 0 ? w : w / p;
const g = (0, c.uploadTime)(t.inputs, n);
if (!e || g === "never") return;
if (y !== void 0 && y !== w) t.log.info(`a checkpoint every ${(0, o.a3)(y)}, twice as often as usual: stages were rolled back`);
const v = (0, s.e)();
let k;
let b = Promise.resolve();
let S = Promise.resolve();
async function take(n) {
if (!e) return;
const o = (0, s.e)();
const c = {
...t,
log: o,
bestEffort: (0, a.r)(o, t.inputs),
cancel: n
};
c.run = (0, i.pI)(c);
c.uploads = (0, i.y8)(c);
const f = await captureStill(c, e, l, n);
if (n.aborted) return;
o.release(v);
if (!f) return;
const u = changing(f);
if (u > 0) {
v.debug(`checkpoint ${f.id} is not gone on from: ${(0, r.h)(u, "file")} changed while it was taken`);
return;
}
const p = await (h?.fingerprint);
const m = {
dirty: (0, d.snapshotOf)(f),
...p === void 0 ? {} : {
fingerprint: p
}
};
await c.bestEffort("Recording the stage", () => e.update(m));
if (g === "before") await c.bestEffort("Starting the upload", () => c.uploads.send());
o.release(v);
}
function takeInTurn(t) {
S = S.then(() => t.aborted ? void 0 : take(t));
return S;
}
async function run(e) {
while (y !== void 0 && !e.aborted) {
await t.clock.sleep(y, e);
if (g === "before") await t.bestEffort("Waiting for the upload", () => lastIsSent(t, e));
await takeInTurn(e);
}
}
return {
async go() {
const n = k === void 0 && m;
if (e.record.dirty && !n) await t.bestEffort("Recording the stage", () => e.update({
dirty: void 0
}));
k = new AbortController;
b = run(AbortSignal.any([ k.signal, t.cancel ]));
},
now: () => takeInTurn(k && !k.signal.aborted ? AbortSignal.any([ k.signal, t.cancel ]) : t.cancel),
async pause() {
k?.abort();
await Promise.all([ b, S ]);
v.release(t.log);
}
};
}
const changing = ({skipped: t}) => t.filter(({reason: t}) => t === "changing").length;
async function captureStill(t, e, n, s) {
let r = e.record.dirty?.checkpoint ?? n?.id;
for (let n = 1; ;n++) {
const o = await (0, i.e7)(t, {
stage: e.record.name,
sequence: e.record.order * 2,
clean: false,
...r === void 0 ? {} : {
parent: r
}
});
if (!o || s.aborted || changing(o) === 0 || n >= h) return o;
r = o.id;
await t.clock.sleep(l, s);
}
}
async function lastIsSent(t, e) {
const [{waiting: s}, {isStarting: r, isUploading: o}] = await Promise.all([ Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 95676)), Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 80109)) ]);
const i = (0, c.spoolFolder)((await t.job()).folder);
while (!e.aborted && s(i).length > 0 && (o(i) || r(i))) await t.clock.sleep(u, e);
}
}),
95755: ((t, e, n) => {
n.d(e, {
r: () => bestEffortWith
});
var s = n(19473);
function bestEffortWith(t, {strict: e}) {
return async (n, r, o = () => false) => {
try {
return await r();
} catch (r) {
if (r instanceof s.RefusedError && r.reason === "cancelled") return;
if (e || o(r)) throw r;
t.warning(`${n} failed: ${(0, s.messageOf)(r).replace(/[.\s]*$/, "")}. The job continues without it.`);
if (!(r instanceof s.UserError) && r instanceof Error) t.debug(r.stack ?? "");
return;
}
};
}
}),
87059: ((t, e, n) => {
n.d(e, {
i: () => workspaceFolder
});
var s = n(44317);
async function workspaceFolder(t) {
const e = (0, s.f)(t.context.workspace);
const n = await (await t.job()).once("workspace", async () => e ?? null);
const r = n === null || n.path === e?.path ? e : n;
return r === void 0 ? {} : {
folder: r
};
}
})
};
