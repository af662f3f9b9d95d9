export const id = 235;

export const ids = [ 235 ];

export const modules = {
63408: (e, t, s) => {
s.d(t, {
capture: () => capture
});
var n = s(19473);
var i = s(5949);
var r = s(88093);
var o = s(59349);
var a = s(27175);
var c = s(81965);
var h = s(79424);
var d = s(27215);
const u = 256 * 1024 * 1024;
const f = .05;
const l = 20;
const p = 2 ** 31 - 1;
const timerFor = e => Math.ceil(Math.min(Math.max(e, 0) + l, p));
class CaptureWatch {
#e;
#t;
#s;
#n=new AbortController;
#i=() => 0;
signal;
constructor(e, t) {
this.#e = e;
this.#t = t;
this.#s = t.clock.monotonic();
const {signal: s, caps: n} = e;
const i = n?.ms === undefined ? [] : [ AbortSignal.timeout(timerFor(n.ms)) ];
this.signal = AbortSignal.any([ this.#n.signal, ...s ? [ s ] : [], ...i ]);
}
end() {
this.#n.abort();
}
get elapsed() {
return this.#t.clock.monotonic() - this.#s;
}
watchArchive(e) {
this.#i = e;
}
check() {
const {caps: e, signal: t} = this.#e;
if (t?.aborted) throw new n.fk("cancelled", "Checkpoint not taken: it was cancelled.");
if (e?.ms !== undefined && this.elapsed > e.ms) throw overLimit(`it takes longer than ${e.ms} ms`);
if (e?.bytes !== undefined && this.#i() > e.bytes) {
throw overLimit(`it is larger than ${e.bytes} bytes`);
}
const {free: s, total: i} = (0, d.FG)(this.#t.folder);
const r = Math.min(u, Math.floor(i * f));
if (s < r) throw overLimit(`less than ${r} bytes are free on the disk of ${this.#t.folder}`);
}
}
const overLimit = e => new n.fk("over-limit", `Checkpoint not taken: ${e}. Exclude what need not be kept, or raise the limit.`);
var m = s(72771);
var w = s(61728);
var g = s(81170);
var k = s(76760);
var y = s(81446);
const b = 8;
async function findBase({store: e, parent: t, secrets: r}, a, c, h, {key: d, log: u}) {
const f = d === undefined ? undefined : (0, i.JY)(d);
const l = a?.head.secrets === r && a.head.sealed === f ? a : undefined;
const p = t === undefined ? [] : (await e.list()).map(({id: e}) => e);
const m = t !== undefined && p.includes(t) ? t : undefined;
if (m === undefined || l?.head.checkpoint === m) {
if (!l) return undefined;
const {tree: e, sources: t, head: s} = l;
const {findings: n, git: i} = s;
const r = h === o.GN || h === s.looked;
return {
tree: e,
sources: t,
findings: n,
git: i,
id: m,
looked: r,
...leanOn(m, p, e, t)
};
}
const {openCheckpoint: w} = await Promise.all([ s.e(54), s.e(290), s.e(877), s.e(213) ]).then(s.bind(s, 98336));
const g = await w(e, m, k.join(c, "parent"), d).catch(e => {
u.warning(`Checkpoint ${m} is no base for a new one: ${(0, n.bD)(e)}`);
return undefined;
});
if (!g) return undefined;
g.archive.close();
const {manifest: y} = g;
if (y.secrets !== r) return undefined;
const b = leanOn(m, p, y.tree, y.sources);
return {
...y,
git: undefined,
id: m,
looked: h === o.GN,
...b
};
}
function leanOn(e, t, s, n) {
const i = n.dependencies.every(e => t.includes(e));
if (e === undefined) return {
serves: [],
whole: i
};
const r = n.heldBytes(s.sizes, s.count);
const o = n.dependencies.map((e, s) => [ t.includes(e) ? g.M5 + s : -1, r[s] ]).filter(([e]) => e >= 0).sort(([, e], [, t]) => t - e).slice(0, b - 1);
const a = [];
for (const e of [ g.Dg, ...o.map(([e]) => e) ]) a[e] = true;
return {
serves: a,
whole: i
};
}
const sameContent = (e, t, s, n) => s.kinds[n] === y.PW && s.has(n, y._E) && e.sizes[t] === s.sizes[n] && e.hasHashOf(t, s, n);
function sourceServes(e, t, s, n) {
const i = e.sources.kinds[t];
if (i === g.xF) return n(e.sources.oid(t), s);
return i === g.XF || e.serves[i] === true;
}
function inheritSource(e, t, s, n) {
const i = s.sources.archiveOf(n, s.id);
if (i !== undefined) e.setDependency(t, i); else if (s.sources.kinds[n] === g.XF) e.kinds[t] = g.XF; else e.copyGit(t, s.sources, n);
}
function isSameState(e, t, s) {
const {count: n} = e;
if (n !== t.count || !(0, m.ex)(e.mtimes, t.mtimes, n * e.mtimes.BYTES_PER_ELEMENT)) return false;
for (let i = 0; i < n; i++) if (s[i] !== i || !isSameButTime(e, i, t, i)) return false;
return true;
}
const isSameEntry = (e, t, s, n) => e.mtimes[t] === s.mtimes[n] && isSameButTime(e, t, s, n);
function isSameButTime(e, t, s, n) {
if (e.kinds[t] !== s.kinds[n] || e.modes[t] !== s.modes[n]) return false;
if (e.kinds[t] !== y.PW) return e.targets.get(t) === s.targets.get(n);
return sameContent(e, t, s, n) && e.hardLinks.get(t) === s.hardLinks.get(n);
}
var v = s(77598);
var S = s(78702);
var j = s(69540);
var F = s(43382);
class FilePacker {
skipped=[];
findings=[];
lost=new Set;
#r;
constructor(e) {
this.#r = e;
}
get sources() {
return this.#r.sources;
}
inherit() {
const {tree: e, base: t, pairs: s} = this.#r;
const n = [];
for (let i = 0; i < e.count; i++) {
if (e.kinds[i] !== y.PW || e.hardLinks.has(i)) continue;
const r = s[i];
const o = t && r >= 0 && e.has(i, y._E) && sameContent(e, i, t.tree, r);
if (!o || !this.#o(t, r) || !this.#a(i, t, r)) n.push(i);
}
return Int32Array.from(n);
}
#o({looked: e, sources: t}, s) {
return e || t.kinds[s] === g.xF || t.kinds[s] === g.XF;
}
foundMore() {
const e = new Set(this.#r.base?.findings.map(({path: e}) => e));
return this.findings.some(({path: t}) => !e.has(t));
}
screenLinks(e) {
const {tree: t, base: s, pairs: n} = this.#r;
for (const [i, r] of t.targets) {
const o = n[i];
if (s?.looked && o >= 0 && s.tree.targets.get(o) === r) continue;
const a = Buffer.from(r, "latin1");
const c = e.scan("", a);
if (c === undefined) continue;
const h = (0, S.WV)(t.path(i));
this.lost.add(i);
this.skipped.push({
path: h,
reason: j.p7
});
this.addFinding({
path: h,
kind: c,
sha256: (0, v.hash)("sha256", a, "hex"),
size: a.length
});
}
}
async pack(e, t, n, i) {
const {root: r, tree: o, sources: a, early: c, check: h} = this.#r;
const {Packer: d} = await Promise.all([ s.e(54), s.e(290), s.e(235) ]).then(s.bind(s, 65262));
const u = new d({
root: r,
tree: o,
sources: a,
writer: t,
pool: n,
check: h,
elsewhere: this.#c(),
judged: (e, t) => this.#h(e, t)
});
await u.packFiles(e, c);
await u.packFiles(this.#d(await i));
this.#u();
await u.packHeaders(this.#f());
}
#d(e) {
const {tree: t, sources: s} = this.#r;
const n = [];
for (let i = 0; e.size > 0 && i < t.count; i++) {
if (t.kinds[i] !== y.PW || t.hardLinks.has(i) || this.lost.has(i)) continue;
const r = s.kinds[i] === g.xF && e.has(s.oid(i));
if (r || s.kinds[i] === g.HV) n.push(i);
}
return Int32Array.from(n);
}
#c() {
const {tree: e, base: t, pairs: s, repository: n} = this.#r;
return {
objectFormat: n?.format ?? "sha1",
oid: t => n?.blobAt(e.path(t)),
held: n => {
const i = s[n];
const r = t && i >= 0 && e.sizes[n] === t.tree.sizes[i] && t.tree.has(i, y._E);
return r && sourceServes(t, i, n, this.#l) ? t.tree.hash(i) : undefined;
}
};
}
#h(e, t) {
const {tree: s, sources: n, base: i, pairs: r, repository: o} = this.#r;
const a = s.path(e);
if (t === "git") n.setGit(e, o?.trackedBlob(a)); else if (t === "held") this.#a(e, i, r[e]); else if (t !== "store" && "lost" in t) {
this.lost.add(e);
this.skipped.push({
path: (0, S.WV)(a),
reason: t.lost
});
} else if (t !== "store") {
n.kinds[e] = g.XF;
this.#p(e, t.secret);
}
}
#l=(e, t) => {
const {tree: s, repository: n, sameRepository: i} = this.#r;
return !n?.withheld.has(e) && (i || n?.blobAt(s.path(t)) === e);
};
#a(e, t, s) {
const {tree: n, sources: i} = this.#r;
if (!sourceServes(t, s, e, this.#l)) return false;
inheritSource(i, e, t, s);
if (i.kinds[e] === g.XF) {
const s = (0, S.WV)(n.path(e));
const i = t.findings.find(e => e.path === s);
this.#p(e, i?.kind ?? "unknown");
}
return true;
}
#p(e, t) {
const {tree: s} = this.#r;
const n = (0, S.WV)(s.path(e));
const i = (0, F.ny)(s.hashes, e * y.FA, y.FA);
this.addFinding({
path: n,
kind: t,
sha256: i,
size: s.sizes[e]
});
}
addFinding(e) {
const t = this.findings.some(({path: t, sha256: s}) => t === e.path && s === e.sha256);
if (!t) this.findings.push(e);
}
#u() {
const {tree: e, sources: t} = this.#r;
for (const [s, n] of e.hardLinks) {
if (this.lost.has(n)) {
this.lost.add(s);
continue;
}
e.copyHash(s, e, n);
const i = t.kinds[n];
t.kinds[s] = i;
if (t.oids.length > 0) {
const e = n * t.oidBytes;
t.oids.copyWithin(s * t.oidBytes, e, e + t.oidBytes);
}
}
}
* #f() {
const {tree: e, sources: t, base: s, pairs: n} = this.#r;
for (let i = 0; i < e.count; i++) {
const r = e.hardLinks.get(i);
const o = e.kinds[i] === y.Md || e.kinds[i] === y.ps;
if (this.lost.has(i) || (r !== undefined ? t.kinds[r] !== g.Dg : !o)) continue;
const a = n[i];
const c = s?.id !== undefined && a >= 0 && isSameEntry(e, i, s.tree, a);
if (!c || r !== undefined) yield i;
}
}
}
var $ = s(89412);
var P = s(94120);
async function survey(e) {
const {request: t, ports: n, scratch: i, secrets: r, threads: a, check: d, signal: u} = e;
const {root: f, full: l = false, store: p} = t;
const k = [ n.folder, ...p.folders ?? [] ];
const y = (0, c.hL)((0, c.aw)(n.folder, f));
const b = (0, o.Fg)(r ?? [], y?.head.looked);
const v = P.E.open(f, {
scratch: i,
all: l,
signal: u
});
const S = v?.underWay ?? [];
if (S.length > 0) {
n.log.warning(`The checkpoint does not hold git's operation under way (${S.join(", ")}). Finish or abort it before you rely on the checkpoint.`);
}
const j = v?.fingerprint;
const F = l ? undefined : v;
const E = l || !y && t.parent === undefined;
const W = E ? new ((await Promise.all([ s.e(54), s.e(290), s.e(877), s.e(213) ]).then(s.bind(s, 18732))).EarlyBatches)(f, a, F) : undefined;
const B = (0, w.S)(f, (0, h.Od)(t), {
own: k,
...r ? {
secrets: r,
screen: (0, c.S)(y)
} : {},
known: y?.tree,
since: n.clock.now(),
found: W && ((e, t) => W.offer(e, t))
});
const L = new $.Aw(f, B.repositories, {
scratch: i,
all: l,
signal: u
});
const N = (0, $.ax)(j, L.fingerprint);
const O = await b;
const x = l ? undefined : await findBase(t, y, i, O, n);
const D = x && x.tree === y?.tree ? B.pairs : (0, m.yZ)(B.tree, x?.tree);
const I = new FilePacker({
root: f,
tree: B.tree,
sources: new g.jp(Math.max(1, B.tree.count), v?.oidBytes),
base: x,
pairs: D,
repository: F,
early: W?.begun ?? [],
sameRepository: isSameRepository(x, N),
check: d
});
const isSame = () => x !== undefined && isSameState(B.tree, x.tree, D);
return {
scanned: B,
repository: v,
nested: L,
git: N,
known: y,
base: x,
mark: O,
isSame,
files: I
};
}
const isSameRepository = (e, t) => e?.git === t && e.looked;
function canReuse({known: e, base: t, git: s}, n) {
const {identity: i, parent: r, full: o} = n;
return !o && i.name === undefined && t?.id !== undefined && t.id === r && t.whole && e?.head.checkpoint === r && t.git === s && e.head.clean === i.clean && e.head.scope === (0, 
h.OD)(n);
}
async function capture(e, t) {
return (0, r.h)(t.folder, s => new Capture(e, t, s).run());
}
class Capture {
#e;
#t;
#m;
#w;
#g=new d.kI;
#k;
#y;
#b;
constructor(e, t, s) {
this.#e = e;
this.#t = t;
this.#m = s;
this.#w = new CaptureWatch(e, t);
this.#k = e.secrets === "allow" ? undefined : (0, o.sF)(e.masker);
this.#y = new a.QK(t.threadScript, this.#k ? {
secrets: this.#k
} : {});
}
async run() {
try {
return await this.#v();
} catch (e) {
if (this.#w.signal.aborted) this.#w.check();
throw e;
} finally {
this.#y.close();
this.#w.end();
await (this.#b?.catch(() => undefined));
}
}
async #v() {
const e = await survey({
request: this.#e,
ports: this.#t,
scratch: this.#m,
secrets: this.#k,
threads: this.#y,
check: () => this.#w.check(),
signal: this.#w.signal
});
const {base: t, git: n, files: i} = e;
if (!isSameRepository(t, n)) this.#S(e);
const r = i.inherit();
const o = canReuse(e, this.#e);
if (o && t?.looked && r.length === 0 && e.isSame()) return this.#j(e);
const {storeState: a} = await Promise.all([ s.e(54), s.e(290), s.e(877), s.e(213) ]).then(s.bind(s, 60335));
const c = {
request: this.#e,
ports: this.#t,
scratch: this.#m,
found: e,
toRead: r
};
const h = {
threads: this.#y,
watch: this.#w,
meter: this.#g
};
const d = await a(c, h, this.#S(e), o);
return d ? this.#F(d, e) : this.#j(e);
}
#S({repository: e, nested: t, files: n, base: i, git: r}) {
const prepare = async () => {
const o = this.#k && (await Promise.all([ s.e(54), s.e(290), s.e(235) ]).then(s.bind(s, 45918))).createScanner(this.#k);
if (o) n.screenLinks(o);
const a = isSameRepository(i, r) && i?.findings.length === 0;
const c = e?.prepare(a ? undefined : o);
const h = await Promise.all([ c ?? [], t.prepare(o) ]);
for (const e of h.flat()) n.addFinding(e);
return e?.withheld ?? new Set;
};
this.#b ??= prepare();
this.#b.catch(() => undefined);
return this.#b;
}
#j({scanned: e, known: t, base: s, git: n, mark: i}) {
const {id: r, findings: o} = s;
const {head: a, tree: h} = t;
if (a.git !== n || a.looked !== i || !(0, c.Wn)(e.tree, h)) {
this.#$({
tree: e.tree,
sources: s.sources,
head: {
...a,
git: n,
looked: i
}
});
}
return {
id: r,
...e.tree.totals(),
storedBytes: 0,
ms: this.#w.elapsed,
parent: r,
stateHash: a.stateHash,
skipped: e.skipped,
findings: o,
reused: true
};
}
#F({id: e, manifest: t, storedBytes: s}, {git: n, mark: r}) {
const {identity: o, secrets: a} = this.#e;
const {tree: c, sources: d, parent: u, files: f, bytes: l, findings: p} = t;
const m = {
checkpoint: e,
stateHash: t.stateHash,
clean: o.clean,
git: n,
secrets: a,
looked: r,
findings: p,
...(0, i.n7)(this.#t.key)
};
this.#$({
tree: c,
sources: d,
head: {
...m,
scope: (0, h.OD)(this.#e)
}
});
return {
id: e,
files: f,
bytes: l,
storedBytes: s,
ms: this.#w.elapsed,
parent: u,
stateHash: t.stateHash,
skipped: t.skipped,
findings: p,
reused: false
};
}
#$(e) {
try {
(0, c.qZ)((0, c.aw)(this.#t.folder, this.#e.root), e);
} catch (e) {
this.#t.log.debug(`Known files not saved: ${(0, n.bD)(e)}.`);
}
}
}
},
65262: (e, t, s) => {
s.d(t, {
Packer: () => Packer
});
var n = s(2090);
var i = s(87573);
var r = s(64839);
var o = s(27175);
var a = s(81170);
var c = s(81446);
var h = s(33858);
var d = s(14716);
class Packer {
#P;
#E;
constructor(e) {
this.#P = e;
}
async packFiles(e, t = []) {
const {tree: s, pool: n, elsewhere: i} = this.#P;
const mayBeElsewhere = e => i.oid(e) !== undefined || i.held(e) !== undefined;
const r = new Set(t.flatMap(e => e.files));
const a = r.size === 0 ? e : e.filter(e => !r.has(e));
const {batches: c, large: h} = (0, d.lY)(s, a, mayBeElsewhere);
const u = [];
await Promise.all([ (0, o.al)(n, h, e => ({
kind: "digest",
batch: this.#W([ e ])
}), (e, t) => this.#B(e, t, u)), (0, o.Ny)(n, [ ...t, ...c.map(e => ({
files: e
})) ], e => e.answer ?? n.run({
kind: "pack",
batch: this.#W(e.files)
}), (e, t) => this.#L(e.files, t)) ]);
await (0, o.al)(n, u, ({i: e, piece: t, sum: s}) => ({
kind: "piece",
batch: this.#W([ e ]),
piece: t,
sum: s
}), (e, t) => this.#N(e, t));
}
async packHeaders(e) {
const {tree: t, sources: s, writer: r} = this.#P;
r.frameLimit = d.Ik;
for (const o of e) {
const e = (0, n.C5)(t, o);
const c = (0, i.gT)(e);
if (r.free < c) await r.flush();
s.at[o] = r.offset;
s.kinds[o] = a.Dg;
(0, i.bx)(e, r.space(c));
r.advance(c);
}
}
#W(e) {
const {root: t, tree: s, elsewhere: n} = this.#P;
return (0, h.Kb)(t, s, e, n);
}
async #L(e, t) {
const {tree: s, sources: n, writer: i, judged: r, check: o} = this.#P;
o();
const h = i.offset;
if (t.frame) await this.#O({
...t,
frame: t.frame
});
for (const [i, o] of e.entries()) {
const e = t.verdicts[i];
if (!isLost(e)) s.setHash(o, t.hashes, i * c.FA);
if (e === "store") {
n.at[o] = h + t.offsets[i];
n.kinds[o] = a.Dg;
}
r(o, e);
}
}
async #O({frame: e, raw: t, sha256: s}) {
await this.#P.writer.append({
frame: [ e ],
raw: t,
sha256: s
});
(0, r._r)(e);
}
#B(e, {verdict: t, sha256: s, sums: n}, i) {
const {tree: r, judged: o, check: a} = this.#P;
a();
if (!isLost(t)) r.setHash(e, s);
if (t !== "store") o(e, t); else for (const [t, s] of n.entries()) i.push({
i: e,
piece: t,
sum: s,
isLast: t === n.length - 1
});
}
async #N({i: e, piece: t, isLast: s}, n) {
const {sources: i, writer: r, judged: o, check: c} = this.#P;
c();
if (t === 0) this.#E = {
i: e,
mark: await r.mark()
};
if (this.#E?.i !== e) return;
if (!n.frame) {
await r.rollback(this.#E.mark);
this.#E = undefined;
return o(e, {
lost: "changing"
});
}
await this.#O({
...n,
frame: n.frame
});
if (!s) return;
i.at[e] = this.#E.mark.offset;
i.kinds[e] = a.Dg;
o(e, "store");
}
}
const isLost = e => typeof e === "object" && "lost" in e;
},
33062: (e, t, s) => {
s.r(t);
s.d(t, {
parentFor: () => parentFor
});
var n = s(76760);
var i = s(81965);
async function parentFor(e, t, {folder: s}) {
const r = await t.list();
const o = (0, i.yb)((0, i.aw)(s, e))?.checkpoint;
if (r.some(({id: e}) => e === o)) return o;
const a = n.resolve(e);
return r.findLast(({workspace: e = a}) => e === a)?.id;
}
},
19798: (e, t, s) => {
s.d(t, {
createEngine: () => createEngine
});
var n = s(73024);
var i = s(76760);
var r = s(19473);
var o = s(20757);
var a = s(81399);
function createEngine(e) {
return {
capture: async t => {
await recoverFirst(t.root);
const {capture: n} = await Promise.all([ s.e(54), s.e(290), s.e(235) ]).then(s.bind(s, 63408));
(0, a.Gp)();
return n(t, e).catch(s => {
if (!(s instanceof r.fk) || s.reason !== "dependency-removed") throw s;
const {parent: i, ...o} = t;
return n(o, e);
}).catch(nameFullDisk);
},
restore: async t => {
const {restore: n} = await Promise.all([ s.e(54), s.e(290), s.e(877), s.e(213) ]).then(s.bind(s, 63433));
(0, a.Gp)();
return n(t, e).catch(nameFullDisk);
},
validate: async (t, n, i) => {
const {validate: r} = await Promise.all([ s.e(54), s.e(290), s.e(877), s.e(213) ]).then(s.bind(s, 56185));
(0, a.Gp)();
return r(t, n, i, e);
},
stateHash: async (t, n) => {
const {hashWorkspace: i} = await Promise.all([ s.e(54), s.e(290), s.e(877), s.e(213) ]).then(s.bind(s, 57523));
(0, a.Gp)();
return i(t, n ?? {}, e);
},
parentFor: async (t, n) => (await Promise.all([ s.e(54), s.e(290), s.e(235) ]).then(s.bind(s, 33062))).parentFor(t, n, e),
recoverInterruptedRestore: recoverFirst
};
}
function nameFullDisk(e) {
if ((0, r.$N)(e) !== "ENOSPC" && (0, r.$N)(e) !== "EDQUOT") throw e;
throw new r.fk("no-space", `No space left: ${(0, r.bD)(e)}. Make room and try again.`, {
cause: e
});
}
async function recoverFirst(e) {
return (0, n.existsSync)(i.join(e, o.BU)) ? (await Promise.all([ s.e(54), s.e(290), s.e(877), s.e(213) ]).then(s.bind(s, 64390))).recoverInterruptedRestore(e) : "nothing";
}
},
11630: (e, t, s) => {
s.d(t, {
screenContent: () => screenContent
});
var n = s(77598);
var i = s(78702);
var r = s(14325);
var o = s(43486);
var a = s(18704);
async function screenContent(e, t, s) {
const n = (0, r.by)(e);
const [i, o] = await Promise.all([ objectsBelow(e, [ ...t.tips.values() ], n), objectsBelow(e, t.stashes, [ ...n, ...t.tips.values() ]) ]);
const a = t.staged.map(({oid: e, path: t}) => ({
oid: e,
path: t,
type: "blob"
}));
const [c, h, d] = await Promise.all([ scanObjects(e, i, s), scanObjects(e, o, s), scanObjects(e, a, s) ]);
const u = c.length > 0;
const f = u || h.length > 0;
const l = new Set(d.map(({oid: e}) => e));
const p = [ ...u ? i : [], ...f ? o : [] ].map(({oid: e}) => e);
return {
content: {
known: t.known,
tips: u ? new Map : t.tips,
stashes: f ? [] : t.stashes,
staged: t.staged.filter(({oid: e}) => !l.has(e))
},
findings: [ ...c, ...h, ...d ].map(({finding: e}) => e),
withheld: new Set([ ...l, ...p ]),
named: new Set([ ...c, ...h, ...d ].flatMap(({named: e}) => e ?? [])),
commits: u,
stashes: f
};
}
async function objectsBelow(e, t, s) {
if (t.length === 0) return [];
const n = [ ...new Set(t), ...s.map(e => `^${e}`), "" ].join("\n");
const i = await e.run([ "rev-list", "--objects", "--stdin" ], n);
const r = i.toString("latin1").split("\n").filter(Boolean);
if (r.length === 0) return [];
const {oidLength: o} = e;
const a = r.map(e => e.slice(0, o));
const c = await e.run([ "cat-file", "--batch-check=%(objecttype)", "--buffer" ], `${a.join("\n")}\n`);
const h = c.toString("latin1").split("\n");
return r.map((e, t) => ({
oid: a[t],
type: h[t],
path: e.slice(o + 1)
})).filter(({type: e}) => e === "blob" || e === "commit" || e === "tag");
}
async function scanObjects(e, t, s) {
const r = [];
if (t.length === 0) return r;
let c = s.stream("");
let h = (0, n.createHash)("sha256");
let d = -1;
const take = (e, o, u) => {
const {oid: f, path: l, type: p} = t[e];
if (d < 0) {
c = s.stream(l);
h = (0, n.createHash)("sha256");
d = 0;
}
c.take(o);
h.update(o);
d += o.length;
if (!u) return;
const m = s.scan("", Buffer.from(l, "latin1")) ?? (0, a.f)(l);
const w = m ?? c.found();
const g = l === "" || m ? `.git (${p} ${f.slice(0, 12)})` : (0, i.WV)(l);
const k = m === undefined ? undefined : l;
if (w !== undefined) r.push({
oid: f,
named: k,
finding: {
path: g,
kind: w,
sha256: h.digest("hex"),
size: d
}
});
d = -1;
};
await (0, o.$)(e, t.map(({oid: e}) => e), take, [ "blob", "commit", "tag" ]);
return r;
}
},
50233: (e, t, s) => {
s.d(t, {
createLocalStore: () => createLocalStore
});
var n = s(73024);
var i = s(76760);
var r = s(19473);
var o = s(93621);
var a = s(44615);
var c = s(77598);
const formatDescription = e => JSON.stringify({
...e,
sum: sumOf(e)
});
function readDescription(e, t) {
try {
const {sum: s, ...i} = JSON.parse((0, n.readFileSync)(e, "utf8"));
return i.id === t && s === sumOf(i) ? i : undefined;
} catch {
return undefined;
}
}
const sumOf = e => (0, c.hash)("sha256", JSON.stringify(e), "hex");
const h = ".tar.zst";
const d = ".json";
const u = "quarantine";
const f = /^[a-z0-9-]{8,64}$/;
function createLocalStore(e, t) {
return new LocalStore(i.resolve(e), t);
}
class LocalStore {
kind="local";
folders;
#x;
#D;
constructor(e, t) {
this.#x = e;
this.#D = t;
this.folders = [ e ];
}
async put(e, t) {
if (!f.test(e.id)) throw new Error(`${JSON.stringify(e.id)} is no id of a checkpoint.`);
const s = this.#I(e.id);
if ((0, n.existsSync)(s)) return;
this.#C(e.id);
this.#H();
const r = this.#q();
try {
if ((0, n.statSync)(t).nlink > 1) copy(t, r); else bring(t, r);
(0, n.mkdirSync)(i.dirname(s), {
recursive: true
});
(0, n.renameSync)(r, s);
this.#A(this.#z(e.id), formatDescription(e));
} finally {
(0, n.rmSync)(r, {
force: true
});
}
}
async list() {
const e = namesIn(i.join(this.#x, "checkpoints")).filter(e => e.endsWith(h)).map(e => e.slice(0, -h.length)).filter(e => f.test(e));
const t = await Promise.all(e.map(e => this.#R(e)));
return t.filter(e => e !== undefined).sort(byAge);
}
async fetch(e, t) {
const s = await this.locate(e);
if (s === undefined) throw missing(e);
bring(s, t);
}
async locate(e) {
const t = this.#I(e);
return f.test(e) && (0, n.existsSync)(t) ? t : undefined;
}
async remove(e) {
if (!f.test(e)) return;
if ((0, n.existsSync)(this.#I(e))) await this.giveUp(e);
(0, n.rmSync)(this.#I(e), {
force: true
});
(0, n.rmSync)(this.#z(e), {
force: true
});
}
async unlist(e) {
const t = f.test(e) ? await this.#R(e) : undefined;
if (t) this.#A(this.#z(e), formatDescription({
...t,
unlisted: true
}));
}
async quarantine(e, t) {
const s = await this.locate(e);
if (s === undefined) return;
const r = i.join(this.#x, u);
(0, n.mkdirSync)(r, {
recursive: true
});
let o = e;
for (let t = 2; (0, n.existsSync)(i.join(r, o + h)); t++) o = `${e}.${t}`;
this.#A(i.join(r, `${o}.txt`), `${t}\n`);
(0, n.renameSync)(s, i.join(r, o + h));
(0, n.rmSync)(this.#z(e), {
force: true
});
}
async damaged() {
const e = namesIn(i.join(this.#x, "checkpoints")).filter(e => e.endsWith(h));
const t = await Promise.all(e.map(e => this.#M(e.slice(0, -h.length))));
return [ ...this.#T(), ...t.filter(e => e !== undefined) ];
}
async #M(e) {
if (!f.test(e) || await this.#R(e)) return undefined;
const t = readDescription(this.#z(e), e)?.storedBytes;
const s = (0, n.statSync)(this.#I(e), {
throwIfNoEntry: false
})?.size;
if (t === undefined || s === undefined || s >= t) return undefined;
return {
id: e,
reason: `its archive has ${s} of ${t} bytes`
};
}
#T() {
const e = i.join(this.#x, u);
return namesIn(e).filter(e => e.endsWith(h)).map(e => e.slice(0, -h.length)).filter(e => f.test(e) && !(0, 
n.existsSync)(this.#I(e))).map(t => ({
id: t,
reason: readWhole(i.join(e, `${t}.txt`))?.trim() ?? "nobody knows why"
}));
}
async giveUp(e) {
if (!f.test(e)) return;
const t = i.join(this.#x, u);
for (const s of namesIn(t)) if (s.startsWith(`${e}.`)) (0, n.rmSync)(i.join(t, s), {
force: true
});
if (!await this.#M(e)) return;
(0, n.rmSync)(this.#I(e), {
force: true
});
(0, n.rmSync)(this.#z(e), {
force: true
});
}
async putRecord(e, t) {
const s = this.#G(e);
(0, n.mkdirSync)(i.dirname(s), {
recursive: true
});
this.#A(s, t);
}
async getRecord(e) {
return readWhole(this.#G(e));
}
async removeRecord(e) {
(0, n.rmSync)(this.#G(e), {
force: true
});
}
async records() {
const e = i.join(this.#x, "records");
return namesIn(e).map(t => readWhole(i.join(e, t)) ?? "");
}
#C(e) {
const t = this.#T();
const [s] = t;
if (!s || t.some(t => t.id === e)) return;
throw new r.fk("store-damaged", `Checkpoint not stored: the store ${this.#x} takes nothing until it is repaired, because checkpoint ${s.id} in it is damaged (${s.reason}). Restore it with a second --store that has a good copy, or give it up with "rerail cleanup --damaged".`);
}
#I(e) {
return i.join(this.#x, "checkpoints", e + h);
}
#z(e) {
return i.join(this.#x, "checkpoints", e + d);
}
#G(e) {
return i.join(this.#x, "records", (0, a.ZZ)(e));
}
async #R(e) {
const t = readDescription(this.#z(e), e);
if (t && t.storedBytes === (0, n.statSync)(this.#I(e), {
throwIfNoEntry: false
})?.size) return t;
const {describeArchive: i} = await Promise.all([ s.e(54), s.e(290), s.e(877), s.e(213) ]).then(s.bind(s, 65397));
return i(this.#I(e), e, this.#D).catch(() => undefined);
}
#q() {
const e = i.join(this.#x, "incoming");
(0, n.mkdirSync)(e, {
recursive: true
});
return i.join(e, `${process.pid}-${process.hrtime.bigint()}`);
}
#H() {
const e = i.join(this.#x, "incoming");
for (const t of namesIn(e)) {
if (!(0, o.W_)(Number.parseInt(t, 10))) (0, n.rmSync)(i.join(e, t), {
force: true
});
}
const t = new Set(namesIn(i.join(this.#x, "checkpoints")));
for (const e of t) {
const s = e.slice(0, -d.length);
if (e.endsWith(d) && !t.has(s + h)) (0, n.rmSync)(this.#z(s), {
force: true
});
}
}
#A(e, t) {
const s = this.#q();
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
if ((0, r.$N)(s) === "EEXIST" || (0, r.$N)(s) === "ENOENT") throw s;
copy(e, t);
}
}
function copy(e, t) {
try {
(0, n.copyFileSync)(e, t, n.constants.COPYFILE_EXCL | n.constants.COPYFILE_FICLONE);
} catch (e) {
if ((0, r.$N)(e) !== "EEXIST") (0, n.rmSync)(t, {
force: true
});
throw e;
}
}
function namesIn(e) {
try {
return (0, n.readdirSync)(e);
} catch (e) {
if ((0, r.$N)(e) === "ENOENT") return [];
throw e;
}
}
function readWhole(e) {
try {
return (0, n.readFileSync)(e, "utf8");
} catch (e) {
if ((0, r.$N)(e) === "ENOENT") return undefined;
throw e;
}
}
const byAge = (e, t) => e.createdAt < t.createdAt ? -1 : e.createdAt > t.createdAt ? 1 : 0;
const missing = e => new r.fk("checkpoint-missing", `Checkpoint ${e} not found: the local store does not have it. List what it has.`);
}
};
