export const id = 213;

export const ids = [ 213 ];

export const modules = {
63408: ((e, t, s) => {
s.d(t, {
capture: () => capture
});
var n = s(19473);
var r = s(5949);
var i = s(88093);
var o = s(59349);
var a = s(27175);
var c = s(81965);
var h = s(79424);
var d = s(27215);
const l = 256 * 1024 * 1024;
const f = .05;
const u = 20;
const p = 2 ** 31 - 1;
const timerFor = e => Math.ceil(Math.min(Math.max(e, 0) + u, p));
class CaptureWatch {
#e;
#t;
#s;
#n=new AbortController;
#r=() => 0;
signal;
constructor(e, t) {
this.#e = e;
this.#t = t;
this.#s = t.clock.monotonic();
const {signal: s, caps: n} = e;
const r = n?.ms === void 0 ? [] : [ AbortSignal.timeout(timerFor(n.ms)) ];
this.signal = AbortSignal.any([ this.#n.signal, ...s ? [ s ] : [], ...r ]);
}
end() {
this.#n.abort();
}
get elapsed() {
return this.#t.clock.monotonic() - this.#s;
}
watchArchive(e) {
this.#r = e;
}
check() {
const {caps: e, signal: t} = this.#e;
if (t?.aborted) throw new n.RefusedError("cancelled", "Checkpoint not taken: it was cancelled.");
if (e?.ms !== void 0 && this.elapsed > e.ms) throw overLimit(`it takes longer than ${e.ms} ms`);
if (e?.bytes !== void 0 && this.#r() > e.bytes) throw overLimit(`it is larger than ${e.bytes} bytes`);
const {free: s, total: r} = (0, d.FG)(this.#t.folder);
const i = Math.min(l, Math.floor(r * f));
if (s < i) throw overLimit(`less than ${i} bytes are free on the disk of ${this.#t.folder}`);
}
}
const overLimit = e => new n.RefusedError("over-limit", `Checkpoint not taken: ${e}. Exclude what need not be kept, or raise the limit.`);
var w = s(72771);
var g = s(61728);
var y = s(81170);
var m = s(76760);
var k = s(81446);
const v = 8;
async function findBase({store: e, parent: t, secrets: i}, a, c, h, {key: d, log: l}) {
const f = d === void 0 ? void 0 : (0, r.JY)(d);
const u = a?.head.secrets === i && a.head.sealed === f ? a : void 0;
const p = t === void 0 ? [] : (await e.list()).map(({id: e}) => e);
const w = t !== void 0 && p.includes(t) ? t : void 0;
if (w === void 0 || u?.head.checkpoint === w) {
if (!u) return;
const {tree: e, sources: t, head: s} = u;
const {findings: n, git: r} = s;
const i = h === o.GN || h === s.looked;
return {
tree: e,
sources: t,
findings: n,
git: r,
id: w,
looked: i,
...leanOn(w, p, e, t)
};
}
const {openCheckpoint: g} = await Promise.all([ s.e(32), s.e(721), s.e(722), s.e(248), s.e(290), s.e(923) ]).then(s.bind(s, 61480));
const y = await g(e, w, m.join(c, "parent"), d).catch(e => {
l.warning(`Checkpoint ${w} cannot be the base of a new one: ${(0, n.messageOf)(e)}`);
return;
});
if (!y) return;
y.archive.close();
const {manifest: k} = y;
if (k.secrets !== i) return;
const v = leanOn(w, p, k.tree, k.sources);
return {
...k,
git: void 0,
id: w,
looked: h === o.GN,
...v
};
}
function leanOn(e, t, s, n) {
const r = n.dependencies.every(e => t.includes(e));
if (e === void 0) return {
serves: [],
whole: r
};
const i = n.heldBytes(s.sizes, s.count);
const o = n.dependencies.map((e, s) => [ t.includes(e) ? y.M5 + s : -1, i[s] ]).filter(([e]) => e >= 0).sort(([, e], [, t]) => t - e).slice(0, v - 1);
const a = [];
for (const e of [ y.Dg, ...o.map(([e]) => e) ]) a[e] = true;
return {
serves: a,
whole: r
};
}
const sameContent = (e, t, s, n) => s.kinds[n] === k.PW && s.has(n, k._E) && e.sizes[t] === s.sizes[n] && e.hasHashOf(t, s, n);
function sourceServes(e, t, s, n) {
const r = e.sources.kinds[t];
if (r === y.xF) return n(e.sources.oid(t), s);
return r === y.XF || e.serves[r] === true;
}
function inheritSource(e, t, s, n) {
const r = s.sources.archiveOf(n, s.id);
if (r !== void 0) e.setDependency(t, r); else if (s.sources.kinds[n] === y.XF) e.kinds[t] = y.XF; else e.copyGit(t, s.sources, n);
}
function isSameState(e, t, s) {
const {count: n} = e;
if (n !== t.count || !(0, w.ex)(e.mtimes, t.mtimes, n * e.mtimes.BYTES_PER_ELEMENT)) return false;
for (let r = 0; r < n; r++) if (s[r] !== r || !isSameButTime(e, r, t, r)) return false;
return true;
}
const isSameEntry = (e, t, s, n) => e.mtimes[t] === s.mtimes[n] && isSameButTime(e, t, s, n);
function isSameButTime(e, t, s, n) {
if (e.kinds[t] !== s.kinds[n] || e.modes[t] !== s.modes[n]) return false;
if (e.kinds[t] !== k.PW) return e.targets.get(t) === s.targets.get(n);
return sameContent(e, t, s, n) && e.hardLinks.get(t) === s.hardLinks.get(n);
}
var b = s(77598);
var S = s(78702);
var $ = s(69540);
var x = s(43382);
class FilePacker {
skipped=[];
findings=[];
lost=new Set;
#i;
constructor(e) {
this.#i = e;
}
get sources() {
return this.#i.sources;
}
inherit() {
const {tree: e, base: t, pairs: s} = this.#i;
const n = [];
for (let r = 0; r < e.count; r++) {
if (e.kinds[r] !== k.PW || e.hardLinks.has(r)) continue;
const i = s[r];
const o = t && i >= 0 && e.has(r, k._E) && sameContent(e, r, t.tree, i);
if (!o || !this.#o(t, i) || !this.#a(r, t, i)) n.push(r);
}
return Int32Array.from(n);
}
#o({looked: e, sources: t}, s) {
return e || t.kinds[s] === y.xF || t.kinds[s] === y.XF;
}
foundMore() {
const e = new Set(this.#i.base?.findings.map(({path: e}) => e));
return this.findings.some(({path: t}) => !e.has(t));
}
screenLinks(e) {
const {tree: t, base: s, pairs: n} = this.#i;
for (const [r, i] of t.targets) {
const o = n[r];
if (s?.looked && o >= 0 && s.tree.targets.get(o) === i) continue;
const a = Buffer.from(i, "latin1");
const c = e.scan("", a);
if (c === void 0) continue;
const h = (0, S.WV)(t.path(r));
this.lost.add(r);
this.skipped.push({
path: h,
reason: $.p7
});
this.addFinding({
path: h,
kind: c,
sha256: (0, b.hash)("sha256", a, "hex"),
size: a.length
});
}
}
async pack(e, t, n, r, i) {
const {root: o, tree: a, sources: c, check: h} = this.#i;
const {Packer: d} = await Promise.all([ s.e(32), s.e(722), s.e(248), s.e(213) ]).then(s.bind(s, 31202));
const l = new d({
root: o,
tree: a,
sources: c,
writer: t,
pool: n,
check: h,
elsewhere: this.#c(),
judged: (e, t) => {
this.#h(e, t);
i?.(e);
}
});
await l.packFiles(e);
await l.packFiles(this.#d(await r));
this.#l();
await l.packHeaders(this.#f());
}
#d(e) {
const {tree: t, sources: s} = this.#i;
const n = [];
for (let r = 0; e.size > 0 && r < t.count; r++) {
if (t.kinds[r] !== k.PW || t.hardLinks.has(r) || this.lost.has(r)) continue;
const i = s.kinds[r] === y.xF && e.has(s.oid(r));
if (i || s.kinds[r] === y.HV) n.push(r);
}
return Int32Array.from(n);
}
#c() {
const {tree: e, base: t, pairs: s, repository: n} = this.#i;
return {
objectFormat: n?.format ?? "sha1",
oid: t => n?.blobAt(e.path(t)),
held: n => {
const r = s[n];
const i = t && r >= 0 && e.sizes[n] === t.tree.sizes[r] && t.tree.has(r, k._E);
return i && sourceServes(t, r, n, this.#u) ? t.tree.hash(r) : void 0;
}
};
}
#h(e, t) {
const {tree: s, sources: n, base: r, pairs: i, repository: o} = this.#i;
const a = s.path(e);
if (t === "git") n.setGit(e, o?.trackedBlob(a)); else if (t === "held") this.#a(e, r, i[e]); else if (t !== "store" && "lost" in t) {
this.lost.add(e);
this.skipped.push({
path: (0, S.WV)(a),
reason: t.lost
});
} else if (t !== "store") {
n.kinds[e] = y.XF;
this.#p(e, t.secret);
}
}
#u=(e, t) => {
const {tree: s, repository: n, sameRepository: r} = this.#i;
return !n?.withheld.has(e) && (r || n?.blobAt(s.path(t)) === e);
};
#a(e, t, s) {
const {tree: n, sources: r} = this.#i;
if (!sourceServes(t, s, e, this.#u)) return false;
inheritSource(r, e, t, s);
if (r.kinds[e] === y.XF) {
const s = (0, S.WV)(n.path(e));
const r = t.findings.find(e => e.path === s);
this.#p(e, r?.kind ?? "unknown");
}
return true;
}
#p(e, t) {
const {tree: s} = this.#i;
const n = (0, S.WV)(s.path(e));
const r = (0, x.ny)(s.hashes, e * k.FA, k.FA);
this.addFinding({
path: n,
kind: t,
sha256: r,
size: s.sizes[e]
});
}
addFinding(e) {
const t = this.findings.some(({path: t, sha256: s}) => t === e.path && s === e.sha256);
if (!t) this.findings.push(e);
}
#l() {
const {tree: e, sources: t} = this.#i;
for (const [s, n] of e.hardLinks) {
if (this.lost.has(n)) {
this.lost.add(s);
continue;
}
e.copyHash(s, e, n);
const r = t.kinds[n];
t.kinds[s] = r;
if (t.oids.length > 0) {
const e = n * t.oidBytes;
t.oids.copyWithin(s * t.oidBytes, e, e + t.oidBytes);
}
}
}
* #f() {
const {tree: e, sources: t, base: s, pairs: n} = this.#i;
for (let r = 0; r < e.count; r++) {
const i = e.hardLinks.get(r);
const o = e.kinds[r] === k.Md || e.kinds[r] === k.ps;
if (this.lost.has(r) || (i !== void 0 ? t.kinds[i] !== y.Dg : !o)) continue;
const a = n[r];
const c = s?.id !== void 0 && a >= 0 && isSameEntry(e, r, s.tree, a);
if (!c || i !== void 0) yield r;
}
}
}
var B = s(56094);
var F = s(94120);
async function survey(e) {
const {request: t, ports: s, scratch: n, secrets: r, threads: i, check: d, signal: l} = e;
const {root: f, full: u = false, store: p} = t;
const m = [ s.folder, ...p.folders ?? [] ];
const k = (0, c.hL)((0, c.aw)(s.folder, f));
const v = (0, o.Fg)(r ?? [], k?.head.looked);
const b = F.E.open(f, {
scratch: n,
all: u,
signal: l
});
const S = b?.underWay ?? [];
if (S.length > 0) s.log.warning(`The checkpoint does not hold git's operation under way (${S.join(", ")}). Finish or abort it before you rely on the checkpoint.`);
const $ = b?.fingerprint;
const x = u ? void 0 : b;
const O = u || !k && t.parent === void 0;
let j = 0;
const count = () => {
j++;
if (j === a.fe) i.expect({
files: j
});
};
const E = (0, g.S)(f, (0, h.Od)(t), {
own: m,
...r ? {
secrets: r,
screen: (0, c.S)(k)
} : {},
known: k?.tree,
since: s.clock.now(),
found: O ? count : void 0
});
const P = new B.Aw(f, E.repositories, {
scratch: n,
all: u,
signal: l
});
const M = (0, B.ax)($, P.fingerprint);
const L = await v;
const A = u ? void 0 : await findBase(t, k, n, L, s);
const R = A && A.tree === k?.tree ? E.pairs : (0, w.yZ)(E.tree, A?.tree);
const W = new FilePacker({
root: f,
tree: E.tree,
sources: new y.jp(Math.max(1, E.tree.count), b?.oidBytes),
base: A,
pairs: R,
repository: x,
sameRepository: isSameRepository(A, M),
check: d
});
const isSame = () => A !== void 0 && isSameState(E.tree, A.tree, R);
return {
scanned: E,
repository: b,
nested: P,
git: M,
known: k,
base: A,
mark: L,
isSame,
files: W
};
}
const isSameRepository = (e, t) => e?.git === t && e.looked;
function canReuse({known: e, base: t, git: s}, n) {
const {identity: r, parent: i, full: o} = n;
return !o && r.name === void 0 && t?.id !== void 0 && t.id === i && t.whole && e?.head.checkpoint === i && t.git === s && e.head.clean === r.clean && e.head.scope === (0, 
h.OD)(n);
}
async function capture(e, t) {
return (0, i.h)(t.folder, s => new Capture(e, t, s).run());
}
class Capture {
#e;
#t;
#w;
#g;
#y=new d.kI;
#m;
#k;
#v;
constructor(e, t, s) {
this.#e = e;
this.#t = t;
this.#w = s;
this.#g = new CaptureWatch(e, t);
this.#m = e.secrets === "allow" ? void 0 : (0, o.sF)(e.masker);
this.#k = new a.QK(t.threadScript, this.#m ? {
secrets: this.#m
} : {});
}
async run() {
try {
return await this.#b();
} catch (e) {
if (this.#g.signal.aborted) this.#g.check();
throw e;
} finally {
this.#k.close();
this.#g.end();
await (this.#v?.catch(() => {}));
}
}
async #b() {
const e = await survey({
request: this.#e,
ports: this.#t,
scratch: this.#w,
secrets: this.#m,
threads: this.#k,
check: () => this.#g.check(),
signal: this.#g.signal
});
const {base: t, git: n, files: r} = e;
if (!isSameRepository(t, n)) this.#S(e);
const i = r.inherit();
const o = canReuse(e, this.#e);
if (o && t?.looked && i.length === 0 && e.isSame()) return this.#$(e);
const {storeState: a} = await Promise.all([ s.e(32), s.e(722), s.e(248), s.e(213) ]).then(s.bind(s, 60335));
const c = {
request: this.#e,
ports: this.#t,
scratch: this.#w,
found: e,
toRead: i
};
const h = {
threads: this.#k,
watch: this.#g,
meter: this.#y
};
const d = await a(c, h, this.#S(e), o);
return d ? this.#x(d, e) : this.#$(e);
}
#S({repository: e, nested: t, files: n, base: r, git: i, mark: o}) {
const {folder: a, key: c} = this.#t;
const prepare = async () => {
const h = this.#m && (await Promise.all([ s.e(32), s.e(722), s.e(248), s.e(213) ]).then(s.bind(s, 76096))).createScanner(this.#m);
if (h) n.screenLinks(h);
const d = isSameRepository(r, i) && r?.findings.length === 0;
const l = e?.prepare(d ? void 0 : h);
const f = await Promise.all([ l ?? [], t.prepare(h, c === void 0 ? a : void 0, o) ]);
for (const e of f.flat()) n.addFinding(e);
return e?.withheld ?? new Set;
};
this.#v ??= prepare();
this.#v.catch(() => {});
return this.#v;
}
#$({scanned: e, known: t, base: s, git: n, mark: r}) {
const {id: i, findings: o} = s;
const {head: a, tree: h} = t;
if (a.git !== n || a.looked !== r || !(0, c.Wn)(e.tree, h)) this.#B({
tree: e.tree,
sources: s.sources,
head: {
...a,
git: n,
looked: r
}
});
return {
id: i,
...e.tree.totals(),
storedBytes: 0,
ms: this.#g.elapsed,
parent: i,
stateHash: a.stateHash,
skipped: e.skipped,
findings: o,
reused: true
};
}
#x({id: e, manifest: t, storedBytes: s}, {git: n, mark: i}) {
const {identity: o, secrets: a} = this.#e;
const {tree: c, sources: d, parent: l, files: f, bytes: u, findings: p} = t;
const w = {
checkpoint: e,
stateHash: t.stateHash,
clean: o.clean,
git: n,
secrets: a,
looked: i,
findings: p,
...(0, r.n7)(this.#t.key)
};
this.#B({
tree: c,
sources: d,
head: {
...w,
scope: (0, h.OD)(this.#e)
}
});
return {
id: e,
files: f,
bytes: u,
storedBytes: s,
ms: this.#g.elapsed,
parent: l,
stateHash: t.stateHash,
skipped: t.skipped,
findings: p,
reused: false
};
}
#B(e) {
try {
(0, c.qZ)((0, c.aw)(this.#t.folder, this.#e.root), e);
} catch (e) {
this.#t.log.debug(`Known files not saved: ${(0, n.messageOf)(e)}.`);
}
}
}
}),
31202: ((e, t, s) => {
s.d(t, {
Packer: () => Packer
});
var n = s(2090);
var r = s(87573);
var i = s(64839);
var o = s(27175);
var a = s(81170);
var c = s(81446);
var h = s(33858);
const d = 64 * 1024;
const l = 8 * 1024 * 1024;
function planPacking(e, t, s) {
const o = new Float64Array(e.count);
const a = {
batches: [],
large: []
};
const c = [ [], [], [], [] ];
for (const h of t) {
const t = (0, n.RH)(e, h) + (0, r.jC)(e.sizes[h]);
o[h] = t;
if (t > i.v_) a.large.push(h); else c[(e.sizes[h] > d ? 2 : 0) + (s(h) ? 0 : 1)]?.push(h);
}
for (const [t, s] of c.entries()) a.batches.push(...cut(likeByLike(e, s), o, t < 2 ? l : i.v_));
return a;
}
function likeByLike(e, t) {
const s = groupsOf(e, t);
const n = new Int32Array(t.length).fill(-1);
const r = new Int32Array(t.length).fill(-1);
const i = new Uint8Array(t.length);
for (let e = 0; e < t.length; e++) {
const t = s[e];
const o = n[t];
n[t] = e;
if (o < 0) continue;
r[o] = e;
i[e] = 1;
}
const o = new Int32Array(t.length);
let a = 0;
for (let e = 0; e < t.length; e++) {
if (i[e]) continue;
for (let s = e; s >= 0; s = r[s]) o[a++] = t[s];
}
return o;
}
function groupsOf(e, t) {
const s = new Map;
const n = new Float64Array(t.length);
for (let r = 0; r < t.length; r++) {
const o = t[r];
const a = e.names[o];
const c = s.get(a);
const h = c ?? s.size;
if (c === void 0) s.set(a, h);
n[r] = h * (i.v_ + 1) + e.sizes[o];
}
const r = n.slice().sort();
return Int32Array.from(n, e => placeIn(r, e));
}
function placeIn(e, t) {
let [s, n] = [ 0, e.length ];
while (s < n) {
const r = s + n >> 1;
if (e[r] < t) s = r + 1; else n = r;
}
return s;
}
function cut(e, t, s) {
const n = [];
let r = 0;
for (const i of e) {
const e = t[i];
if (e > r) {
n.push([]);
r = s;
}
n.at(-1)?.push(i);
r -= e;
}
return n;
}
class Packer {
#F;
#O;
constructor(e) {
this.#F = e;
}
async packFiles(e) {
const {tree: t, pool: s, elsewhere: n} = this.#F;
const mayBeElsewhere = e => n.oid(e) !== void 0 || n.held(e) !== void 0;
const {batches: r, large: i} = planPacking(t, e, mayBeElsewhere);
const a = [];
await Promise.all([ (0, o.al)(s, i, e => ({
kind: "digest",
batch: this.#j([ e ])
}), (e, t) => this.#E(e, t, a)), (0, o.al)(s, r, e => ({
kind: "pack",
batch: this.#j(e)
}), (e, t) => this.#P(e, t)) ]);
await (0, o.al)(s, a, ({i: e, piece: t, sum: s}) => ({
kind: "piece",
batch: this.#j([ e ]),
piece: t,
sum: s
}), (e, t) => this.#M(e, t));
}
async packHeaders(e) {
const {tree: t, sources: s, writer: i} = this.#F;
i.frameLimit = l;
for (const o of e) {
const e = (0, n.C5)(t, o);
const c = (0, r.gT)(e);
if (i.free < c) await i.flush();
s.at[o] = i.offset;
s.kinds[o] = a.Dg;
(0, r.bx)(e, i.space(c));
i.advance(c);
}
}
#j(e) {
const {root: t, tree: s, elsewhere: n} = this.#F;
return (0, h.Kb)(t, s, e, n);
}
async #P(e, t) {
const {tree: s, sources: n, writer: r, judged: i, check: o} = this.#F;
o();
const h = r.offset;
if (t.frame) await this.#L({
...t,
frame: t.frame
});
for (const [r, o] of e.entries()) {
const e = t.verdicts[r];
if (!isLost(e)) s.setHash(o, t.hashes, r * c.FA);
if (e === "store") {
n.at[o] = h + t.offsets[r];
n.kinds[o] = a.Dg;
}
i(o, e);
}
}
async #L({frame: e, raw: t, sha256: s}) {
await this.#F.writer.append({
frame: [ e ],
raw: t,
sha256: s
});
(0, i._r)(e);
}
#E(e, {verdict: t, sha256: s, sums: n}, r) {
const {tree: i, judged: o, check: a} = this.#F;
a();
if (!isLost(t)) i.setHash(e, s);
if (t !== "store") o(e, t); else for (const [t, s] of n.entries()) r.push({
i: e,
piece: t,
sum: s,
isLast: t === n.length - 1
});
}
async #M({i: e, piece: t, isLast: s}, n) {
const {sources: r, writer: i, judged: o, check: c} = this.#F;
c();
if (t === 0) this.#O = {
i: e,
mark: await i.mark()
};
if (this.#O?.i !== e) return;
if (!n.frame) {
await i.rollback(this.#O.mark);
this.#O = void 0;
return o(e, {
lost: "changing"
});
}
await this.#L({
...n,
frame: n.frame
});
if (!s) return;
r.at[e] = this.#O.mark.offset;
r.kinds[e] = a.Dg;
o(e, "store");
}
}
const isLost = e => typeof e === "object" && "lost" in e;
}),
33062: ((e, t, s) => {
s.r(t);
s.d(t, {
parentFor: () => parentFor
});
var n = s(76760);
var r = s(81965);
async function parentFor(e, t, {folder: s}) {
const i = await t.list();
const o = (0, r.yb)((0, r.aw)(s, e))?.checkpoint;
if (i.some(({id: e}) => e === o)) return o;
const a = n.resolve(e);
return i.findLast(({workspace: e = a}) => e === a)?.id;
}
}),
60335: ((e, t, s) => {
s.d(t, {
storeState: () => storeState
});
var n = s(73024);
var r = s(76760);
var i = s(19473);
var o = s(77598);
var a = s(93205);
var c = s(64839);
const h = 4;
class FrameWriter {
frames=[];
fileBytes=0;
#A;
#R;
#W=[];
#z=[];
#T;
#N=0;
#C=0;
#D=c.v_;
constructor(e, t) {
this.#A = (0, n.openSync)(e, "wx", 384);
this.#R = t;
this.#T = this.#I();
if (t) this.#X([ t.header ], 0);
}
get offset() {
return this.#C + this.#N;
}
get free() {
return this.#D - this.#N;
}
set frameLimit(e) {
this.#D = Math.min(e, c.v_);
}
space(e) {
return this.#T.buffer.subarray(this.#N, this.#N + e);
}
advance(e) {
this.#N += e;
}
async write(e) {
for (let t = 0; t < e.length; ) {
if (this.free <= 0) await this.flush();
const s = e.subarray(t, t + this.free);
this.space(s.length).set(s);
this.advance(s.length);
t += s.length;
}
}
async flush() {
if (this.#N === 0) return;
const e = this.#T;
e.raw = this.#N;
e.pending = e.codec.run(e.buffer.subarray(0, this.#N));
e.pending.catch(() => {});
this.#z.push(e);
this.#C += this.#N;
this.#N = 0;
this.#T = await this.#q();
}
async mark() {
await this.flush();
return {
offset: this.#C,
frames: this.frames.length + this.#z.length
};
}
async rollback(e) {
this.#N = 0;
await this.drain();
for (const {size: t} of this.frames.splice(e.frames)) this.fileBytes -= t;
this.#C = e.offset;
(0, n.ftruncateSync)(this.#A, this.fileBytes);
}
async drain() {
await this.flush();
while (this.#z.length > 0) await this.#H();
}
async append({frame: e, raw: t, sha256: s}) {
await this.drain();
this.#J(e, t, s);
this.#C += t;
}
async finish() {
await this.drain();
this.#_([ (0, a.X)(this.frames) ]);
this.close();
}
close() {
for (const {codec: e} of this.#W) e.close();
if (this.#W.length > 0) (0, n.closeSync)(this.#A);
this.#W.length = 0;
}
async #q() {
const e = this.#W.find(e => !this.#z.includes(e));
if (e) return e;
return this.#W.length < h ? this.#I() : this.#H();
}
#I() {
const e = {
buffer: Buffer.allocUnsafeSlow(c.v_),
codec: (0, c._S)(),
raw: 0,
pending: void 0
};
this.#W.push(e);
return e;
}
async #H() {
const e = this.#z.shift();
this.#J(await e.pending, e.raw);
return e;
}
#J(e, t, s) {
if (this.#R) this.#X(this.#R.seal(e, this.frames.length), t); else this.#X(e, t, s);
}
#X(e, t, s = hashOf(e)) {
this.frames.push({
size: this.#_(e),
raw: t,
sha256: s
});
}
#_(e) {
const t = this.fileBytes;
for (const t of e) {
for (let e = 0; e < t.length; ) e += (0, n.writeSync)(this.#A, t, e, t.length - e, this.fileBytes + e);
this.fileBytes += t.length;
}
return this.fileBytes - t;
}
}
function hashOf(e) {
const t = (0, o.createHash)("sha256");
for (const s of e) t.update(s);
return t.digest("hex");
}
var d = s(5949);
var l = s(65397);
var f = s(61480);
var u = s(43382);
var p = s(95648);
var w = s(27215);
var g = s(2090);
var y = s(87573);
async function packRepository(e, {state: t, members: s}, n) {
const r = {};
e.frameLimit = c.v_;
for (const [t, i] of s) {
const s = Buffer.isBuffer(i) ? i.length : i.size;
const a = e.offset;
await e.write((0, y.YS)((0, g.nV)((0, g.SG)(n, t), s)));
const c = (0, o.createHash)("sha256");
for (const t of Buffer.isBuffer(i) ? [ i ] : chunksOf(i.file, s)) {
c.update(t);
await e.write(t);
}
await e.write(Buffer.alloc((0, y.jC)(s) - s));
r[t] = {
at: a,
size: s,
sha256: c.digest("hex")
};
}
return {
...t,
members: r
};
}
const m = 1024 * 1024;
function* chunksOf(e, t) {
const s = (0, n.openSync)(e, "r");
try {
const r = Buffer.allocUnsafe(Math.min(m, Math.max(1, t)));
for (let i = t; i > 0; ) {
const t = (0, n.readSync)(s, r, 0, Math.min(i, r.length), null);
if (t === 0) throw new Error(`${e} became shorter.`);
i -= t;
yield r.subarray(0, t);
}
} finally {
(0, n.closeSync)(s);
}
}
var k = s(78702);
var v = s(81170);
var b = s(55228);
var S = s(81446);
var $ = s(69540);
const x = 256 * 1024;
const B = 512;
const F = 6;
const ascii = e => Uint8Array.from(Buffer.from(e));
const O = ascii('{"path":"');
const j = {
directory: ascii(',"type":"directory","mode":"'),
file: ascii(',"type":"file","mode":"'),
symlink: ascii(',"type":"symlink","mode":"')
};
const E = ascii('","mtime":"');
const P = ascii('","size":');
const M = ascii(',"sha256":"');
const L = ascii(',"sparse":true');
const A = ascii(',"git":"');
const R = ascii(',"redacted":true');
const W = ascii(',"in":');
const z = ascii(',"at":');
const T = ascii("},\n");
const N = ascii("}\n");
const [C, D, I, X] = [ 34, 44, 123, 46 ];
function* serializeManifest(e) {
const {tree: t, sources: s, frames: n, ...r} = e;
const i = {
format: $.uB,
version: $.xv,
...r
};
const o = n.map(({size: e, raw: t, sha256: s}) => [ e, t, s ]);
yield Buffer.from(`{${JSON.stringify(i).slice(1, -1)},\n"frames":${JSON.stringify(o)},\n"entries":[\n`);
const a = new EntryText(t, s);
for (let e = 0; e < t.count; e++) {
if (!a.reserve(e)) {
yield a.text.take();
a.reserve(e);
}
a.write(e);
a.text.put(e + 1 < t.count ? T : N);
}
yield a.text.take();
yield Buffer.from("]}\n");
}
const q = /^[ !#-[\]-~]*$/;
const H = 1000000000n;
class EntryText {
text=new b.a(x);
#U;
#G;
#K;
#V=true;
#Z=0n;
#Y=ascii("0");
constructor(e, t) {
this.#U = e;
this.#G = t;
}
reserve(e) {
const t = this.#U;
const s = t.hardLinks.get(e);
const n = s === void 0 ? t.targets.get(e)?.length ?? 0 : t.path(s).length;
const r = this.text.prefix(t, e).length + t.names[e].length;
return this.text.reserve(B + F * (r + n));
}
write(e) {
const {text: t} = this;
const s = this.#U;
const n = s.kinds[e];
this.#Q(e);
t.put(j[n === S.Md ? "directory" : n === S.ps ? "symlink" : "file"]);
t.octal(s.modes[e]);
t.put(E);
this.#ee(s.mtimes[e]);
if (n === S.Md || n === S.ps) t.byte(C); else this.#te(e);
if (n === S.ps) this.#se("target", s.targets.get(e) ?? "");
const r = this.#G.at[e];
if (r < 0) return;
t.put(z);
t.decimal(r);
}
#Q(e) {
const {text: t} = this;
const s = t.prefix(this.#U, e);
if (s !== this.#K) {
this.#K = s;
this.#V = q.test(s.toString("latin1"));
}
const n = this.#U.names[e];
if (this.#V && q.test(n)) {
t.put(O);
t.put(s);
t.name(n);
t.byte(C);
} else {
t.byte(I);
t.utf8(fieldOf("path", this.#U.path(e)));
}
}
#se(e, t) {
this.text.byte(D);
this.text.utf8(fieldOf(e, t));
}
#ee(e) {
const {text: t} = this;
if (e < 0n) {
t.name((0, y.fU)(e));
return;
}
let s = Number(e - this.#Z);
if (s < 0 || s >= Number(H)) {
const t = e / H;
this.#Z = t * H;
this.#Y = ascii(String(t));
s = Number(e - this.#Z);
}
t.put(this.#Y);
if (s === 0) return;
t.byte(X);
t.padded(s, 9);
}
#te(e) {
const {text: t} = this;
const s = this.#U;
t.put(P);
t.decimal(s.sizes[e]);
t.put(M);
t.hex(s.hashes, e * S.FA, S.FA);
t.byte(C);
if (s.has(e, S.tA)) t.put(L);
const n = s.hardLinks.get(e);
if (n !== void 0) this.#se("sameAs", s.path(n));
this.#ne(e);
}
#ne(e) {
const {text: t} = this;
const s = this.#G.kinds[e];
if (s === v.Dg) return;
if (s === v.xF) {
const {oids: s, oidBytes: n} = this.#G;
t.put(A);
t.hex(s, e * n, n);
t.byte(C);
} else if (s === v.XF) t.put(R); else {
t.put(W);
t.decimal(s - v.M5);
}
}
}
function fieldOf(e, t) {
const s = (0, k.ns)(t);
if (s !== void 0) return `"${e}":${JSON.stringify(s)}`;
return `"${e}Bytes":"${Buffer.from(t, "latin1").toString("base64")}"`;
}
const J = 2 * 1024 * 1024;
async function writeManifest(e, t) {
const s = (0, c._S)();
try {
const n = (0, o.createHash)("sha256");
const r = [];
let i = 0;
let a = Promise.resolve();
for (const e of blocks(serializeManifest(t))) {
n.update(e);
i += e.length;
await a;
a = s.run(e).then(t => r.push([ t, e.length ]));
a.catch(() => {});
}
await a;
const c = (0, y.YS)((0, g.uD)(i));
await e.append({
frame: await s.run(c),
raw: c.length
});
for (const [t, s] of r) await e.append({
frame: t,
raw: s
});
const h = Buffer.concat([ Buffer.alloc((0, y.jC)(i) - i), y.bM ]);
await e.append({
frame: await s.run(h),
raw: h.length
});
return n.digest("hex");
} finally {
s.close();
}
}
function* blocks(e) {
let t = Buffer.allocUnsafeSlow(J);
let s = Buffer.allocUnsafeSlow(J);
let n = 0;
for (const r of e) for (let e = 0; e < r.length; ) {
const i = r.copy(t, n, e);
e += i;
n += i;
if (n < J) continue;
yield t;
[t, s, n] = [ s, t, 0 ];
}
if (n > 0) yield t.subarray(0, n);
}
async function storeState(e, t, s, i) {
const {request: o, ports: a, scratch: c, found: h} = e;
const {files: u} = h;
const p = r.join(c, "archive");
const w = new FrameWriter(p, a.key === void 0 ? void 0 : (0, d.A1)(a.key));
try {
t.watch.watchArchive(() => w.fileBytes);
await pack(e, t.threads, s, w);
refuseFindings(o, u, h.scanned);
if (i && u.lost.size === 0 && !u.foundMore() && h.isSame()) return;
const r = await describeState(e, t, w);
const a = (await writeManifest(w, r)).slice(0, f.Rp);
await w.finish();
const c = (0, n.statSync)(p).size;
await o.store.put((0, l.q)(a, r, c), p);
await refuseMissingDependencies(o.store, a, r.dependencies);
return {
id: a,
manifest: r,
storedBytes: c
};
} finally {
w.close();
}
}
async function pack({found: e, toRead: t, ports: s}, n, r, i) {
const {tree: o} = e.scanned;
const a = t.reduce((e, t) => e + o.sizes[t], 0);
let c = 0;
const wasRead = e => {
c += o.sizes[e];
s.progress?.(Math.min(c, a - 1), a);
};
await e.files.pack(t, i, n.poolFor({
files: t.length,
bytes: a
}), r, wasRead);
s.progress?.(a, a);
n.close();
}
async function refuseMissingDependencies(e, t, s) {
for (const n of s) {
if (!e.locate || await e.locate(n) !== void 0) continue;
if ((await e.list()).some(e => e.id === n)) continue;
await e.remove(t);
throw new i.RefusedError("dependency-removed", `Checkpoint not taken: ${n}, which has content of it, was removed meanwhile. Take it again.`);
}
}
function refuseFindings({secrets: e}, t, {skipped: s}) {
const n = s.filter(({reason: e}) => e === "secret-name");
const r = [ ...t.findings, ...n.map(({path: e, reason: t}) => ({
path: e,
kind: t
})) ];
if (e !== "refuse" || r.length === 0) return;
const o = r.map(({path: e, kind: t}) => `${e} (${t})`).join(", ");
throw new i.RefusedError("secrets-found", `Checkpoint not taken: ${r.length === 1 ? "a file holds" : `${r.length} files hold`} credentials: ${o}. Remove or exclude them, or set secrets to "redact".`);
}
async function describeState({request: e, ports: t, found: s}, {watch: n, meter: r}, i) {
const {scanned: o, repository: a, nested: c, base: h, files: d} = s;
const {identity: l, paths: f, exclude: g, full: y = false, secrets: m, root: k} = e;
const {tree: v, sources: b} = (0, p.L)(o.tree, d.sources, d.lost);
const S = [];
const $ = [ ...a ? [ a.capture(v) ] : [], ...c.capture(v) ];
for (const [e, t] of $.entries()) S.push(await packRepository(i, t, e));
await i.drain();
return {
createdAt: new Date(t.clock.now()).toISOString(),
identity: l,
parent: h?.id ?? null,
dependencies: b.dependencies,
scope: {
...f?.length ? {
paths: f
} : {},
...g?.length ? {
exclude: g
} : {}
},
full: y,
stateHash: (0, u.ml)(v),
...v.totals(),
skipped: [ ...o.skipped, ...d.skipped, ...c.skipped ],
secrets: m,
findings: d.findings,
repositories: S,
environment: (0, w.NE)(k),
metrics: r.read(n.elapsed, t.folder),
wayBack: _,
tree: v,
sources: b,
frames: i.frames
};
}
const _ = [ "With rerail (dist/cli.js of its repository): rerail restore <id> --store STORE --root WORKSPACE, where this file is STORE/checkpoints/<id>.tar.zst.", 'By hand: tar --zstd -xf <this file>, for what is stored here; an entry marked "in" is in the archive of that dependency, one marked "git" is what "git cat-file blob <id>" prints.' ];
}),
19798: ((e, t, s) => {
s.d(t, {
createEngine: () => createEngine
});
var n = s(73024);
var r = s(76760);
var i = s(19473);
var o = s(20757);
var a = s(81399);
function createEngine(e) {
return {
capture: async t => {
await recoverFirst(t.root);
const {capture: n} = await Promise.all([ s.e(32), s.e(722), s.e(248), s.e(213) ]).then(s.bind(s, 63408));
(0, a.Gp)();
return n(t, e).catch(s => {
if (!(s instanceof i.RefusedError) || s.reason !== "dependency-removed") throw s;
const {parent: r, ...o} = t;
return n(o, e);
}).catch(nameFullDisk);
},
restore: async t => {
const {restore: n} = await Promise.all([ s.e(32), s.e(721), s.e(722), s.e(248), s.e(290), s.e(923) ]).then(s.bind(s, 55632));
(0, a.Gp)();
return n(t, e).catch(nameFullDisk);
},
validate: async (t, n, r) => {
const {validate: i} = await Promise.all([ s.e(32), s.e(721), s.e(722), s.e(248), s.e(290), s.e(923) ]).then(s.bind(s, 56185));
(0, a.Gp)();
return i(t, n, r, e);
},
stateHash: async (t, n) => {
const {hashWorkspace: r} = await Promise.all([ s.e(32), s.e(721), s.e(722), s.e(248), s.e(290), s.e(923) ]).then(s.bind(s, 57523));
(0, a.Gp)();
return r(t, n ?? {}, e);
},
parentFor: async (t, n) => (await Promise.all([ s.e(32), s.e(722), s.e(248), s.e(213) ]).then(s.bind(s, 33062))).parentFor(t, n, e),
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
return (0, n.existsSync)(r.join(e, o.BU)) ? (await Promise.all([ s.e(32), s.e(721), s.e(722), s.e(248), s.e(290), s.e(923) ]).then(s.bind(s, 64390))).recoverInterruptedRestore(e) : "nothing";
}
}),
59349: ((e, t, s) => {
s.d(t, {
Fg: () => markOf,
GN: () => c,
sF: () => tellingValues
});
var n = s(77598);
var r = s(57975);
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
const h = 16;
const d = 32;
async function markOf(e, t) {
if (e.length === 0) return c;
const s = t || (0, n.randomBytes)(h).toString("hex");
const r = Buffer.from(s.slice(0, 2 * h), "hex");
const i = await l(JSON.stringify(e.toSorted()), r, d);
return Buffer.concat([ r, i ]).toString("hex");
}
const l = (0, r.promisify)(n.scrypt);
}),
50233: ((e, t, s) => {
s.d(t, {
createLocalStore: () => createLocalStore
});
var n = s(73024);
var r = s(76760);
var i = s(19473);
var o = s(19119);
var a = s(94707);
var c = s(93621);
var h = s(44615);
var d = s(77598);
const l = 4 * 1024 * 1024;
const formatDescription = e => JSON.stringify({
...e,
sum: sumOf(e)
});
function readDescription(e, t) {
try {
const {sum: s, ...n} = JSON.parse((0, o.b$)(e, {
maxBytes: l
})?.toString("utf8") ?? "{}");
return n.id === t && s === sumOf(n) ? n : void 0;
} catch {
return;
}
}
const sumOf = e => (0, d.hash)("sha256", JSON.stringify(e), "hex");
const f = ".tar.zst";
const u = ".json";
const p = "quarantine";
const w = 16 * 1024 * 1024;
const g = /^[a-z0-9-]{8,64}$/;
function createLocalStore(e, t) {
return new LocalStore(r.resolve(e), t);
}
class LocalStore {
kind="local";
folders;
#re;
#ie;
constructor(e, t) {
this.#re = e;
this.#ie = t;
this.folders = [ e ];
}
async put(e, t) {
if (!g.test(e.id)) throw new Error(`${JSON.stringify(e.id)} is not the ID of a checkpoint.`);
const s = this.#oe(e.id);
if ((0, n.existsSync)(s)) return;
this.#ae(e.id);
this.#ce();
const i = this.#he();
try {
if ((0, n.statSync)(t).nlink > 1) copy(t, i); else bring(t, i);
(0, n.mkdirSync)(r.dirname(s), {
recursive: true
});
(0, n.renameSync)(i, s);
this.#de(this.#le(e.id), formatDescription(e));
} finally {
(0, n.rmSync)(i, {
force: true
});
}
}
async list() {
const e = (0, o.wX)(r.join(this.#re, "checkpoints")).filter(e => e.endsWith(f)).map(e => e.slice(0, -f.length)).filter(e => g.test(e));
const t = await Promise.all(e.map(e => this.#fe(e)));
return (0, a.s)(t.filter(e => e !== void 0));
}
async fetch(e, t) {
const s = await this.locate(e);
if (s === void 0) throw missing(e);
bring(s, t);
}
async locate(e) {
const t = this.#oe(e);
return g.test(e) && (0, n.existsSync)(t) ? t : void 0;
}
async remove(e) {
if (!g.test(e)) return;
if ((0, n.existsSync)(this.#oe(e))) await this.giveUp(e);
(0, n.rmSync)(this.#oe(e), {
force: true
});
(0, n.rmSync)(this.#le(e), {
force: true
});
}
async unlist(e) {
const t = g.test(e) ? await this.#fe(e) : void 0;
if (t) this.#de(this.#le(e), formatDescription({
...t,
unlisted: true
}));
}
async quarantine(e, t) {
const s = await this.locate(e);
if (s === void 0) return;
const i = r.join(this.#re, p);
(0, n.mkdirSync)(i, {
recursive: true
});
let o = e;
for (let t = 2; (0, n.existsSync)(r.join(i, o + f)); t++) o = `${e}.${t}`;
this.#de(r.join(i, `${o}.txt`), `${t}\n`);
(0, n.renameSync)(s, r.join(i, o + f));
(0, n.rmSync)(this.#le(e), {
force: true
});
}
async damaged() {
const e = (0, o.wX)(r.join(this.#re, "checkpoints")).filter(e => e.endsWith(f));
const t = await Promise.all(e.map(e => this.#ue(e.slice(0, -f.length))));
return [ ...this.#pe(), ...t.filter(e => e !== void 0) ];
}
async #ue(e) {
if (!g.test(e) || await this.#fe(e)) return;
const t = readDescription(this.#le(e), e)?.storedBytes;
const s = (0, n.statSync)(this.#oe(e), {
throwIfNoEntry: false
})?.size;
if (t === void 0 || s === void 0 || s >= t) return;
return {
id: e,
reason: `its archive has ${s} of ${t} bytes`
};
}
#pe() {
const e = r.join(this.#re, p);
return (0, o.wX)(e).filter(e => e.endsWith(f)).map(e => e.slice(0, -f.length)).filter(e => g.test(e) && !(0, 
n.existsSync)(this.#oe(e))).map(t => ({
id: t,
reason: readWhole(r.join(e, `${t}.txt`))?.trim() ?? "nobody knows why"
}));
}
async giveUp(e) {
if (!g.test(e)) return;
const t = r.join(this.#re, p);
for (const s of (0, o.wX)(t)) if (s.startsWith(`${e}.`)) (0, n.rmSync)(r.join(t, s), {
force: true
});
if (!await this.#ue(e)) return;
(0, n.rmSync)(this.#oe(e), {
force: true
});
(0, n.rmSync)(this.#le(e), {
force: true
});
}
async putRecord(e, t) {
const s = this.#X(e);
(0, n.mkdirSync)(r.dirname(s), {
recursive: true
});
this.#de(s, t);
}
async getRecord(e) {
return readWhole(this.#X(e));
}
async removeRecord(e) {
(0, n.rmSync)(this.#X(e), {
force: true
});
}
async records() {
const e = r.join(this.#re, "records");
return (0, o.wX)(e).map(t => readWhole(r.join(e, t)) ?? "");
}
#ae(e) {
const t = this.#pe();
const [s] = t;
if (!s || t.some(t => t.id === e)) return;
throw new i.RefusedError("store-damaged", `Checkpoint not stored: the store ${this.#re} takes nothing until it is repaired, because checkpoint ${s.id} in it is damaged (${s.reason}). Restore it with a second --store that has a good copy, or give it up with "rerail cleanup --damaged".`);
}
#oe(e) {
return r.join(this.#re, "checkpoints", e + f);
}
#le(e) {
return r.join(this.#re, "checkpoints", e + u);
}
#X(e) {
return r.join(this.#re, "records", (0, h.ZZ)(e));
}
async #fe(e) {
const t = readDescription(this.#le(e), e);
if (t && t.storedBytes === (0, n.statSync)(this.#oe(e), {
throwIfNoEntry: false
})?.size) return t;
const {describeArchive: r} = await Promise.all([ s.e(32), s.e(721), s.e(722), s.e(248), s.e(290), s.e(923) ]).then(s.bind(s, 65397));
return r(this.#oe(e), e, this.#ie).catch(() => {});
}
#he() {
const e = r.join(this.#re, "incoming");
(0, n.mkdirSync)(e, {
recursive: true
});
return r.join(e, `${process.pid}-${process.hrtime.bigint()}`);
}
#ce() {
const e = r.join(this.#re, "incoming");
for (const t of (0, o.wX)(e)) if (!(0, c.W_)(Number.parseInt(t, 10))) (0, n.rmSync)(r.join(e, t), {
force: true
});
const t = new Set((0, o.wX)(r.join(this.#re, "checkpoints")));
for (const e of t) {
const s = e.slice(0, -u.length);
if (e.endsWith(u) && !t.has(s + f)) (0, n.rmSync)(this.#le(s), {
force: true
});
}
}
#de(e, t) {
const s = this.#he();
try {
(0, n.writeFileSync)(s, t);
(0, n.renameSync)(s, e);
} catch (e) {
(0, n.rmSync)(s, {
force: true
});
throw e;
}
}
}
function bring(e, t) {
try {
(0, n.linkSync)(e, t);
} catch (s) {
if ((0, i.codeOf)(s) === "EEXIST" || (0, i.codeOf)(s) === "ENOENT") throw s;
copy(e, t);
}
}
function copy(e, t) {
try {
(0, n.copyFileSync)(e, t, n.constants.COPYFILE_EXCL | n.constants.COPYFILE_FICLONE);
} catch (e) {
if ((0, i.codeOf)(e) !== "EEXIST") (0, n.rmSync)(t, {
force: true
});
throw e;
}
}
function readWhole(e) {
return (0, o.b$)(e, {
maxBytes: w
})?.toString("utf8");
}
const missing = e => new i.RefusedError("checkpoint-missing", `Checkpoint ${e} not found: the local store does not have it. List what it has.`);
}),
40102: ((e, t, s) => {
s.d(t, {
F: () => n,
PK: () => isLedgerKey,
xO: () => checkLedgerText
});
const n = 256 * 1024;
const r = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+){0,7}$/;
const i = 300;
const isLedgerKey = e => e.length <= i && r.test(e);
function checkLedgerText(e, t) {
if (!isLedgerKey(e)) throw new RangeError(`Not a key of a ledger: ${e.slice(0, 80)}`);
const s = Buffer.byteLength(t);
if (s > n) throw new RangeError(`A line of a ledger has ${s} bytes, ${n} at most.`);
}
}),
50014: ((e, t, s) => {
s.d(t, {
B: () => apply,
t: () => recorded
});
var n = s(19473);
const r = {
RETRY: [ "restore", "retry" ],
RESUME: [ "resume" ],
SKIP: [ "skip" ],
ROLLBACK: [ "nominate" ],
MANUAL: [ "hand-over" ]
};
const i = [ "step-back" ];
const o = new Set([ "restore" ]);
async function apply(e, t, s, n) {
const a = e.stepBack ? i : r[e.strategy];
const c = a.filter(e => t[e] || !o.has(e));
const h = c.every(e => t[e]) ? c : [ "hand-over" ];
let d = {
done: true
};
for (const r of h) {
const i = t[r];
if (!i) return {
done: false,
why: `nothing here can do "${r}"`
};
d = await perform(r, i, {
key: `${n}/${r}`,
why: e.why
}, s);
if (!d.done) break;
}
return d;
}
async function perform(e, t, s, n) {
const {key: r, why: i} = s;
const o = await n.record(r, {
kind: "intent",
act: e,
why: i
});
if (!o) {
const i = await n.find(r, "act");
if (i) return outcomeOf(i);
const o = t.resolve ? await t.resolve(s) : {
done: false,
why: a
};
if (o) return settle(e, s, o, n);
}
return settle(e, s, await attempt(t, s), n);
}
async function recorded(e, t, s, r) {
const i = {
key: e.newKey(t),
why: s
};
await e.record(i.key, {
kind: "intent",
act: t,
why: s
});
try {
const {result: s, durationMs: n, savedMs: o, ...a} = await r();
const c = n === void 0 ? {} : {
durationMs: Math.round(n)
};
const h = o === void 0 ? {} : {
savedMs: Math.round(o)
};
await settle(t, i, {
done: true,
...a,
...c,
...h
}, e);
return s;
} catch (s) {
await settle(t, i, {
done: false,
why: (0, n.messageOf)(s)
}, e);
throw s;
}
}
const a = "it was begun before, and whether it was done is unknown; rerail does not do it twice";
async function attempt(e, t) {
try {
return await e.run(t);
} catch (e) {
return {
done: false,
why: (0, n.messageOf)(e)
};
}
}
async function settle(e, {key: t, why: s}, n, r) {
await r.record(t, {
kind: "act",
act: e,
why: s,
...n
});
return n;
}
const outcomeOf = ({done: e, why: t, checkpoint: s, durationMs: n}) => ({
done: e,
...t === void 0 ? {} : {
why: t
},
...s === void 0 ? {} : {
checkpoint: s
},
...n === void 0 ? {} : {
durationMs: n
}
});
}),
29994: ((e, t, s) => {
s.d(t, {
MX: () => verify,
WS: () => forgetHandedSecret,
_S: () => sign,
o5: () => openJobSecret,
vX: () => macOf
});
var n = s(77598);
var r = s(73024);
var i = s(76760);
var o = s(19473);
var a = s(19119);
const c = "secret";
const h = "secret.made";
const d = /^[0-9a-f]{64}$/;
const l = "aes-256-gcm";
const f = 12;
const u = 16;
function openJobSecret(e, {token: t = "", text: s}) {
if (s !== void 0 && d.test(s)) return secretOf(s, t);
const a = i.join(e, c);
const l = open(a, t);
if (l !== void 0) return secretOf(l, t);
if (exists(i.join(e, h))) return secretOf(randomText(), t, true);
const f = randomText();
const u = `${a}.${(0, n.randomBytes)(8).toString("hex")}`;
(0, r.writeFileSync)(u, seal(f, t), {
mode: 384,
flag: "wx"
});
try {
(0, r.linkSync)(u, a);
(0, r.writeFileSync)(i.join(e, h), "", {
mode: 384
});
return secretOf(f, t);
} catch (e) {
if ((0, o.codeOf)(e) !== "EEXIST") throw e;
const s = open(a, t);
return secretOf(s ?? randomText(), t, s === void 0);
} finally {
(0, r.rmSync)(u, {
force: true
});
}
}
const forgetHandedSecret = e => (0, r.rmSync)(i.join(e, c), {
force: true
});
function secretOf(e, t, s = false) {
const r = Buffer.from(`${e}\n${t}`);
return {
text: e,
lost: s,
keyFor: e => Buffer.from((0, n.hkdfSync)("sha256", r, "rerail job", e, 32))
};
}
const randomText = () => (0, n.randomBytes)(32).toString("hex");
const keyOf = e => Buffer.from((0, n.hkdfSync)("sha256", e, "rerail job", "secret in the folder", 32));
function seal(e, t) {
const s = (0, n.randomBytes)(f);
const r = (0, n.createCipheriv)(l, keyOf(t), s);
const i = Buffer.concat([ r.update(e, "utf8"), r.final() ]);
return Buffer.concat([ s, r.getAuthTag(), i ]);
}
function open(e, t) {
try {
const s = (0, a.b$)(e, {
maxBytes: 1024
});
if (s === void 0) return;
const r = s.subarray(0, f);
const i = (0, n.createDecipheriv)(l, keyOf(t), r, {
authTagLength: u
});
i.setAuthTag(s.subarray(f, f + u));
const o = Buffer.concat([ i.update(s.subarray(f + u)), i.final() ]);
return d.test(o.toString()) ? o.toString() : void 0;
} catch {
return;
}
}
const exists = e => (0, r.statSync)(e, {
throwIfNoEntry: false
}) !== void 0;
function sign(e, t, s) {
return `${macOf(e, t, s)}\n${s}`;
}
function verify(e, t, s) {
const [r = "", i] = [ s.slice(0, p), s.slice(p + 1) ];
if (s[p] !== "\n" || !/^[0-9a-f]+$/.test(r)) return;
return (0, n.timingSafeEqual)(Buffer.from(r), Buffer.from(macOf(e, t, i))) ? i : void 0;
}
const p = 64;
const macOf = (e, t, s) => (0, n.createHmac)("sha256", e).update(`${t.length}:${t}`).update(s).digest("hex");
}),
13466: ((e, t, s) => {
s.d(t, {
openJobLedger: () => openJobLedger,
s: () => recordedLines
});
var n = s(76760);
var r = s(19473);
var i = s(77598);
var o = s(19119);
var a = s(40102);
const c = 8 * 1024 * 1024;
function createFileLedgerStore(e, t) {
const s = new Map;
let n = 0;
let r = 0;
function readRows() {
const r = (0, o.b$)(e, {
maxBytes: c
})?.toString("utf8") ?? "";
const i = r.split("\n").flatMap(e => e === "" ? [] : parseRow(e) ?? []);
const a = i.filter(isOurs);
if (i.length - a.length > n) t.onForged(i.length - a.length);
n = Math.max(n, i.length - a.length);
tellGone(new Set(a.map(([, , , , e]) => e)));
return [ ...s.values() ];
}
function isOurs(e) {
const [n, , , , r] = e;
const i = s.get(r);
if (i !== void 0) return JSON.stringify(i) === JSON.stringify(e);
if (t.prove(n, provenText(e)) !== r) return false;
s.set(r, e);
return true;
}
function tellGone(e) {
const n = [ ...s.values() ].flatMap(([, , , e, t]) => e === "" ? [ t ] : [ e, t ]);
const i = new Set([ ...n, ...t.expected ? [ t.expected ] : [] ].filter(t => !e.has(t)));
if (i.size > r) t.onGone(i.size);
r = Math.max(r, i.size);
}
return {
async put(s, n) {
(0, a.xO)(s, n);
const r = readRows();
if (r.some(([e]) => e === s)) return false;
const c = [ s, (0, i.randomBytes)(8).toString("hex"), n, r.at(-1)?.[4] ?? "", "" ];
c[4] = t.prove(s, provenText(c));
(0, o.XD)(e, `\n${JSON.stringify(c)}\n`, 384);
t.onAdded?.(c[4]);
const [, h] = c;
return readRows().find(([e]) => e === s)?.[1] === h;
},
async get(e) {
return readRows().find(([t]) => t === e)?.[2];
},
async list() {
const e = new Map;
for (const [t, , s] of readRows()) if (!e.has(t)) e.set(t, s);
return [ ...e.values() ];
}
};
}
const provenText = ([, e, t, s]) => JSON.stringify([ s, e, t ]);
function parseRow(e) {
try {
const t = JSON.parse(e);
if (!Array.isArray(t) || t.length < 3 || t.length > 5) return;
if (!t.every(e => typeof e === "string")) return;
const [s = "", n = "", r = "", i = "", o = ""] = t;
return [ [ s, n, r, i, o ] ];
} catch {
return;
}
}
const h = 2;
function openLedger(e, t, {store: n, clock: r, mask: i}) {
let o = 0;
return {
newKey(e) {
o += 1;
return `${t}/${o}-${e}`;
},
record(t, s) {
const o = new Date(r.now()).toISOString();
const a = {
version: h,
key: t,
at: o,
...e,
...s
};
return n.put(`${t}/${s.kind}`, JSON.stringify(i(a)));
},
async find(e, t) {
const r = await n.get(`${e}/${t}`);
if (r === void 0) return;
const {parseLine: i} = await Promise.all([ s.e(815), s.e(824), s.e(6), s.e(734), s.e(32), s.e(944), s.e(29), s.e(51) ]).then(s.bind(s, 62536));
const o = i(r);
return o?.kind === t && o.key === e ? o : void 0;
},
async lines() {
const [e, {parseLine: t}] = await Promise.all([ n.list(), Promise.all([ s.e(815), s.e(824), s.e(6), s.e(734), s.e(32), s.e(944), s.e(29), s.e(51) ]).then(s.bind(s, 62536)) ]);
return e.flatMap(e => t(e) ?? []);
}
};
}
var d = s(29994);
var l = s(63854);
async function openJobLedger(e, {clock: t, log: s, warn: r, masker: i, head: o, onAdded: a, ...c}) {
const {identity: h, folder: d} = e;
const f = await e.takeNumber("ledgers").catch(() => `p${process.pid}`);
const u = [ h.runId ?? "local", `a${h.attempt}`, h.jobKey, f ].join("/");
const p = n.join(d, "ledger.jsonl");
const w = forgiving(createFileLedgerStore(p, {
...sealWith(e, p, r),
...o === void 0 ? {} : {
expected: o
},
...a === void 0 ? {} : {
onAdded: a
}
}), s);
const mask = e => (0, l.X)(i, e);
return openLedger({
...h,
...c
}, u, {
store: w,
clock: t,
mask
});
}
function sealWith({secret: e}, t, s) {
const n = e.keyFor("ledger");
let r = false;
let i = false;
return {
prove: (e, t) => (0, d.vX)(n, e, t),
onForged(n) {
if (r) return;
r = true;
const i = n === 1 ? "a line" : `${n} lines`;
s(e.lost ? `The ledger of the job has ${i} that cannot be verified, because the job's secret is gone. They are ignored.` : `The ledger of the job has ${i} that no step of rerail wrote. They are ignored. Find out which script writes to ${t}.`);
},
onGone(n) {
if (i || e.lost) return;
i = true;
const r = n === 1 ? "A line was" : `${n} lines were`;
s(`${r} removed from the ledger of the job. Its record may be incomplete. Find out which script writes to ${t}.`);
}
};
}
function forgiving(e, t) {
const attempt = async (e, s) => {
try {
return await e();
} catch (e) {
t.debug(`ledger: ${(0, r.messageOf)(e)}`);
return s;
}
};
return {
put(s, n) {
t.debug(`ledger: ${n}`);
return attempt(() => e.put(s, n), true);
},
get: t => attempt(() => e.get(t), void 0),
list: () => attempt(() => e.list(), [])
};
}
const f = 200;
async function recordedLines(e, t) {
const [n, {isLedgerLine: r}] = await Promise.all([ e.lines(), Promise.all([ s.e(815), s.e(824), s.e(6), s.e(734), s.e(32), s.e(944), s.e(29), s.e(51) ]).then(s.bind(s, 62536)) ]);
const i = t.filter(r).filter(({kind: e}) => e === "end");
return [ ...i.slice(-f / 2), ...n.slice(-f) ];
}
}),
95972: ((e, t, s) => {
s.r(t);
s.d(t, {
isWithheld: () => isWithheld,
marksForCapture: () => marksForCapture,
takeBack: () => takeBack,
withhold: () => withhold,
withoutWithheld: () => withoutWithheld
});
var n = s(77598);
var r = s(59349);
var i = s(19473);
const o = 24;
const marksOf = (e, t) => {
const s = e.secret.keyFor("values that were looked for");
return new Map(t.map(e => [ (0, n.createHmac)("sha256", s).update(e).digest("hex").slice(0, o), e ]));
};
const noteName = e => `looked-for-${e}`;
const withheldMark = e => `withheld-${e}`;
function marksForCapture(e, t) {
const s = e.inputs.secrets === "allow" ? "all" : [ ...marksOf(t, (0, r.sF)(e.masker)).keys() ];
return async e => {
const n = t.noted(noteName(e)) ?? [];
await t.note(noteName(e), n === "all" || s === "all" ? "all" : [ ...new Set([ ...n, ...s ]) ]);
};
}
const isWithheld = (e, t) => e.isMarked(withheldMark(t));
async function withhold(e, t, n) {
const i = await e.job();
const o = new Set;
const a = new Set;
const c = marksOf(i, e.inputs.secrets === "allow" ? [] : (0, r.sF)(e.masker));
for (const r of t) {
const {id: t, dependencies: h} = r;
const d = isWithheld(i, t) || h.some(e => o.has(e)) ? "" : await searchedFor(e, r, c, n);
if (d === void 0) continue;
o.add(t);
if (!await i.mark(withheldMark(t))) continue;
a.add(t);
if (d !== "") {
const {withheldCheckpoint: t} = await Promise.all([ s.e(815), s.e(824), s.e(6), s.e(734), s.e(32), s.e(944), s.e(29), s.e(51) ]).then(s.bind(s, 70909));
e.log.warning(t(r, d));
}
}
return {
ids: o,
fresh: a
};
}
async function searchedFor(e, {id: t}, n, r) {
const o = await e.job();
const a = o.noted(noteName(t)) ?? [];
if (a === "all") return;
const c = new Set(a);
const h = [ ...n ].filter(([e]) => !c.has(e)).map(([, e]) => e);
const d = h.length === 0 ? void 0 : await (r.locate?.(t));
if (d === void 0) return;
const {searchArchive: l} = await Promise.all([ s.e(32), s.e(721), s.e(722), s.e(248), s.e(290), s.e(923) ]).then(s.bind(s, 24274));
const {checkpointKey: f} = e.inputs;
try {
const s = await l({
file: d,
id: t,
key: f,
values: h,
root: e.context.workspace,
folder: o.folder
});
if (s.length > 0) return holdsValue(s);
} catch (e) {
return `rerail could not search it for values that were masked later: ${(0, i.messageOf)(e)}`;
}
await o.note(noteName(t), [ ...new Set([ ...c, ...n.keys() ]) ]);
return;
}
const a = 5;
function holdsValue(e) {
const t = e.length > a ? `, and ${e.length - a} more` : "";
return `a value that was masked later is in ${e.slice(0, a).join(", ")}${t}`;
}
function withoutWithheld(e, t) {
if (t.size === 0) return e;
return {
...e,
stages: e.stages.map(e => stageWithout(e, t))
};
}
function stageWithout(e, t) {
const {before: s, after: n, dirty: r, ...i} = e;
const kept = e => e !== void 0 && !t.has(e.checkpoint);
const o = n !== void 0 && !kept(n);
return {
...i,
...s && kept(s) ? {
before: s
} : {},
...n && kept(n) ? {
after: n
} : {},
...r && kept(r) ? {
dirty: r
} : {},
blockers: o ? [ ...i.blockers, c ] : i.blockers
};
}
const c = {
reason: "masked-later",
why: "its checkpoint holds a value that was masked later, and was not kept"
};
async function takeBack(e, t, n, r) {
const [{removeCheckpoints: i}, {isUploading: o, replaceUploader: a}] = await Promise.all([ Promise.all([ s.e(32), s.e(721), s.e(722), s.e(248), s.e(290), s.e(923) ]).then(s.bind(s, 95676)), Promise.all([ s.e(32), s.e(721), s.e(722), s.e(248), s.e(290), s.e(923) ]).then(s.bind(s, 80109)) ]);
i(t, n);
if (o(t)) a(t, r);
const c = await e.remoteStore();
for (const t of n) await e.bestEffort(`Deleting the uploaded checkpoint ${t.slice(0, 12)}`, async () => c?.remove(t));
}
}),
64229: ((e, t, s) => {
s.r(t);
s.d(t, {
capture: () => capture
});
var n = s(19473);
var r = s(50014);
var i = s(49348);
var o = s(53229);
var a = s(62403);
const c = 2 * 1024 ** 3;
const h = 5 * 6e4;
async function capture(e, t) {
const i = t.stage === void 0 ? "The checkpoint for clean tries" : `The checkpoint of stage "${t.stage}"`;
return e.bestEffort(i, async () => {
const {context: o, inputs: a} = e;
const [l, f, u, p] = await Promise.all([ e.engine(), e.localStore(), e.job(), e.ledger() ]);
if (u.secret.lost) throw new n.UserError(d);
const w = {
root: o.workspace,
store: f,
identity: {
...u.identity,
sequence: t.sequence,
clean: t.clean,
...o.sha === void 0 ? {} : {
commit: o.sha
},
...t.stage ? {
stage: t.stage
} : {}
},
...t.parent === void 0 ? {} : {
parent: t.parent
},
...a.exclude.length === 0 ? {} : {
exclude: a.exclude
},
secrets: a.secrets,
masker: e.masker,
caps: {
bytes: c,
ms: Math.min(h, t.withinMs ?? h)
},
...t.withinMs === void 0 ? {
signal: e.cancel
} : {}
};
const {isWithheld: g, marksForCapture: y} = await Promise.all([ s.e(32), s.e(722), s.e(248), s.e(213) ]).then(s.bind(s, 95972));
if (w.parent !== void 0 && g(u, w.parent)) delete w.parent;
const m = y(e, u);
const k = await (0, r.t)(p, "capture", i, async () => {
const e = await l.capture(w);
await m(e.id);
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
function tell({log: e}, t, {stage: s, clean: n}) {
const r = t.reused ? "nothing changed since the last" : `${(0, o.h)(t.files, "file")}, ${(0, 
i.z)(t.storedBytes)}`;
const c = n ? "checkpoint" : "checkpoint of what the script left";
const h = `${c} ${t.id}: ${r}, ${(0, a.a3)(t.ms)}`;
if (s === void 0) e.debug(h); else e.info(h);
if (t.findings.length > 0) {
const s = t.findings.map(({path: e, kind: t}) => `${e} (${t})`).slice(0, 5);
e.info(`left out of the checkpoint, because it looks like a credential: ${s.join(", ")}`);
}
if (t.skipped.length > 0) {
const s = t.skipped.map(({path: e, reason: t}) => `${e} (${t})`).slice(0, 5);
e.info(`left out of the checkpoint: ${s.join(", ")}${t.skipped.length > 5 ? ", …" : ""}`);
}
}
}),
49348: ((e, t, s) => {
s.d(t, {
z: () => formatBytes
});
function formatBytes(e) {
const t = [ "B", "KB", "MB", "GB", "TB" ];
let s = e;
let n = 0;
while (s >= 1024 && n < t.length - 1) {
s /= 1024;
n += 1;
}
return `${s < 10 && n > 0 ? s.toFixed(1) : Math.round(s)} ${t[n]}`;
}
}),
63854: ((e, t, s) => {
s.d(t, {
X: () => maskTexts
});
function maskTexts(e, t) {
if (typeof t === "string") return e.mask(t);
if (Array.isArray(t)) return t.map(t => maskTexts(e, t));
if (typeof t !== "object" || t === null) return t;
return Object.fromEntries(Object.entries(t).map(([t, s]) => [ t, maskTexts(e, s) ]));
}
})
};
