export const id = 235;

export const ids = [ 235 ];

export const modules = {
63408: (e, t, s) => {
s.d(t, {
capture: () => capture
});
var n = s(19473);
var r = s(5949);
var i = s(88093);
var o = s(59349);
var a = s(27175);
var c = s(81965);
var d = s(79424);
var h = s(27215);
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
#r=() => 0;
signal;
constructor(e, t) {
this.#e = e;
this.#t = t;
this.#s = t.clock.monotonic();
const {signal: s, caps: n} = e;
const r = n?.ms === undefined ? [] : [ AbortSignal.timeout(timerFor(n.ms)) ];
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
if (t?.aborted) throw new n.fk("cancelled", "Checkpoint not taken: it was cancelled.");
if (e?.ms !== undefined && this.elapsed > e.ms) throw overLimit(`it takes longer than ${e.ms} ms`);
if (e?.bytes !== undefined && this.#r() > e.bytes) {
throw overLimit(`it is larger than ${e.bytes} bytes`);
}
const {free: s, total: r} = (0, h.FG)(this.#t.folder);
const i = Math.min(u, Math.floor(r * f));
if (s < i) throw overLimit(`less than ${i} bytes are free on the disk of ${this.#t.folder}`);
}
}
const overLimit = e => new n.fk("over-limit", `Checkpoint not taken: ${e}. Exclude what need not be kept, or raise the limit.`);
var g = s(72771);
var y = s(61728);
var m = s(81170);
var w = s(76760);
var k = s(81446);
const b = 8;
async function findBase({store: e, parent: t, secrets: i}, a, c, d, {key: h, log: u}) {
const f = h === undefined ? undefined : (0, r.JY)(h);
const l = a?.head.secrets === i && a.head.sealed === f ? a : undefined;
const p = t === undefined ? [] : (await e.list()).map(({id: e}) => e);
const g = t !== undefined && p.includes(t) ? t : undefined;
if (g === undefined || l?.head.checkpoint === g) {
if (!l) return undefined;
const {tree: e, sources: t, head: s} = l;
const {findings: n, git: r} = s;
const i = d === o.GN || d === s.looked;
return {
tree: e,
sources: t,
findings: n,
git: r,
id: g,
looked: i,
...leanOn(g, p, e, t)
};
}
const {openCheckpoint: y} = await Promise.all([ s.e(223), s.e(439), s.e(213) ]).then(s.bind(s, 98336));
const m = await y(e, g, w.join(c, "parent"), h).catch(e => {
u.warning(`Checkpoint ${g} is no base for a new one: ${(0, n.bD)(e)}`);
return undefined;
});
if (!m) return undefined;
m.archive.close();
const {manifest: k} = m;
if (k.secrets !== i) return undefined;
const b = leanOn(g, p, k.tree, k.sources);
return {
...k,
git: undefined,
id: g,
looked: d === o.GN,
...b
};
}
function leanOn(e, t, s, n) {
const r = n.dependencies.every(e => t.includes(e));
if (e === undefined) return {
serves: [],
whole: r
};
const i = n.heldBytes(s.sizes, s.count);
const o = n.dependencies.map((e, s) => [ t.includes(e) ? m.M5 + s : -1, i[s] ]).filter(([e]) => e >= 0).sort(([, e], [, t]) => t - e).slice(0, b - 1);
const a = [];
for (const e of [ m.Dg, ...o.map(([e]) => e) ]) a[e] = true;
return {
serves: a,
whole: r
};
}
const sameContent = (e, t, s, n) => s.kinds[n] === k.PW && s.has(n, k._E) && e.sizes[t] === s.sizes[n] && e.hasHashOf(t, s, n);
function sourceServes(e, t, s, n) {
const r = e.sources.kinds[t];
if (r === m.xF) return n(e.sources.oid(t), s);
return r === m.XF || e.serves[r] === true;
}
function inheritSource(e, t, s, n) {
const r = s.sources.archiveOf(n, s.id);
if (r !== undefined) e.setDependency(t, r); else if (s.sources.kinds[n] === m.XF) e.kinds[t] = m.XF; else e.copyGit(t, s.sources, n);
}
function isSameState(e, t, s) {
const {count: n} = e;
if (n !== t.count || !(0, g.ex)(e.mtimes, t.mtimes, n * e.mtimes.BYTES_PER_ELEMENT)) return false;
for (let r = 0; r < n; r++) if (s[r] !== r || !isSameButTime(e, r, t, r)) return false;
return true;
}
const isSameEntry = (e, t, s, n) => e.mtimes[t] === s.mtimes[n] && isSameButTime(e, t, s, n);
function isSameButTime(e, t, s, n) {
if (e.kinds[t] !== s.kinds[n] || e.modes[t] !== s.modes[n]) return false;
if (e.kinds[t] !== k.PW) return e.targets.get(t) === s.targets.get(n);
return sameContent(e, t, s, n) && e.hardLinks.get(t) === s.hardLinks.get(n);
}
var v = s(77598);
var S = s(78702);
var $ = s(69540);
var j = s(43382);
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
return e || t.kinds[s] === m.xF || t.kinds[s] === m.XF;
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
if (c === undefined) continue;
const d = (0, S.WV)(t.path(r));
this.lost.add(r);
this.skipped.push({
path: d,
reason: $.p7
});
this.addFinding({
path: d,
kind: c,
sha256: (0, v.hash)("sha256", a, "hex"),
size: a.length
});
}
}
async pack(e, t, n, r) {
const {root: i, tree: o, sources: a, early: c, check: d} = this.#i;
const {Packer: h} = await Promise.resolve().then(s.bind(s, 65262));
const u = new h({
root: i,
tree: o,
sources: a,
writer: t,
pool: n,
check: d,
elsewhere: this.#c(),
judged: (e, t) => this.#d(e, t)
});
await u.packFiles(e, c);
await u.packFiles(this.#h(await r));
this.#u();
await u.packHeaders(this.#f());
}
#h(e) {
const {tree: t, sources: s} = this.#i;
const n = [];
for (let r = 0; e.size > 0 && r < t.count; r++) {
if (t.kinds[r] !== k.PW || t.hardLinks.has(r) || this.lost.has(r)) continue;
const i = s.kinds[r] === m.xF && e.has(s.oid(r));
if (i || s.kinds[r] === m.HV) n.push(r);
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
return i && sourceServes(t, r, n, this.#l) ? t.tree.hash(r) : undefined;
}
};
}
#d(e, t) {
const {tree: s, sources: n, base: r, pairs: i, repository: o} = this.#i;
const a = s.path(e);
if (t === "git") n.setGit(e, o?.trackedBlob(a)); else if (t === "held") this.#a(e, r, i[e]); else if (t !== "store" && "lost" in t) {
this.lost.add(e);
this.skipped.push({
path: (0, S.WV)(a),
reason: t.lost
});
} else if (t !== "store") {
n.kinds[e] = m.XF;
this.#p(e, t.secret);
}
}
#l=(e, t) => {
const {tree: s, repository: n, sameRepository: r} = this.#i;
return !n?.withheld.has(e) && (r || n?.blobAt(s.path(t)) === e);
};
#a(e, t, s) {
const {tree: n, sources: r} = this.#i;
if (!sourceServes(t, s, e, this.#l)) return false;
inheritSource(r, e, t, s);
if (r.kinds[e] === m.XF) {
const s = (0, S.WV)(n.path(e));
const r = t.findings.find(e => e.path === s);
this.#p(e, r?.kind ?? "unknown");
}
return true;
}
#p(e, t) {
const {tree: s} = this.#i;
const n = (0, S.WV)(s.path(e));
const r = (0, j.ny)(s.hashes, e * k.FA, k.FA);
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
#u() {
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
if (this.lost.has(r) || (i !== undefined ? t.kinds[i] !== m.Dg : !o)) continue;
const a = n[r];
const c = s?.id !== undefined && a >= 0 && isSameEntry(e, r, s.tree, a);
if (!c || i !== undefined) yield r;
}
}
}
var F = s(89412);
var L = s(94120);
async function survey(e) {
const {request: t, ports: n, scratch: r, secrets: i, threads: a, check: h, signal: u} = e;
const {root: f, full: l = false, store: p} = t;
const w = [ n.folder, ...p.folders ?? [] ];
const k = (0, c.hL)((0, c.aw)(n.folder, f));
const b = (0, o.Fg)(i ?? [], k?.head.looked);
const v = L.E.open(f, {
scratch: r,
all: l,
signal: u
});
const S = v?.underWay ?? [];
if (S.length > 0) {
n.log.warning(`The checkpoint does not hold git's operation under way (${S.join(", ")}). Finish or abort it before you rely on the checkpoint.`);
}
const $ = v?.fingerprint;
const j = l ? undefined : v;
const O = l || !k && t.parent === undefined;
const E = O ? new ((await Promise.all([ s.e(223), s.e(439), s.e(213) ]).then(s.bind(s, 18732))).EarlyBatches)(f, a, j) : undefined;
const P = (0, y.S)(f, (0, d.Od)(t), {
own: w,
...i ? {
secrets: i,
screen: (0, c.S)(k)
} : {},
known: k?.tree,
since: n.clock.now(),
found: E && ((e, t) => E.offer(e, t))
});
const N = new F.Aw(f, P.repositories, {
scratch: r,
all: l,
signal: u
});
const A = (0, F.ax)($, N.fingerprint);
const R = await b;
const B = l ? undefined : await findBase(t, k, r, R, n);
const W = B && B.tree === k?.tree ? P.pairs : (0, g.yZ)(P.tree, B?.tree);
const x = new FilePacker({
root: f,
tree: P.tree,
sources: new m.jp(Math.max(1, P.tree.count), v?.oidBytes),
base: B,
pairs: W,
repository: j,
early: E?.begun ?? [],
sameRepository: isSameRepository(B, A),
check: h
});
const isSame = () => B !== undefined && isSameState(P.tree, B.tree, W);
return {
scanned: P,
repository: v,
nested: N,
git: A,
known: k,
base: B,
mark: R,
isSame,
files: x
};
}
const isSameRepository = (e, t) => e?.git === t && e.looked;
function canReuse({known: e, base: t, git: s}, n) {
const {identity: r, parent: i, full: o} = n;
return !o && r.name === undefined && t?.id !== undefined && t.id === i && t.whole && e?.head.checkpoint === i && t.git === s && e.head.clean === r.clean && e.head.scope === (0, 
d.OD)(n);
}
async function capture(e, t) {
return (0, i.h)(t.folder, s => new Capture(e, t, s).run());
}
class Capture {
#e;
#t;
#g;
#y;
#m=new h.kI;
#w;
#k;
#b;
constructor(e, t, s) {
this.#e = e;
this.#t = t;
this.#g = s;
this.#y = new CaptureWatch(e, t);
this.#w = e.secrets === "allow" ? undefined : (0, o.sF)(e.masker);
this.#k = new a.QK(t.threadScript, this.#w ? {
secrets: this.#w
} : {});
}
async run() {
try {
return await this.#v();
} catch (e) {
if (this.#y.signal.aborted) this.#y.check();
throw e;
} finally {
this.#k.close();
this.#y.end();
await (this.#b?.catch(() => undefined));
}
}
async #v() {
const e = await survey({
request: this.#e,
ports: this.#t,
scratch: this.#g,
secrets: this.#w,
threads: this.#k,
check: () => this.#y.check(),
signal: this.#y.signal
});
const {base: t, git: n, files: r} = e;
if (!isSameRepository(t, n)) this.#S(e);
const i = r.inherit();
const o = canReuse(e, this.#e);
if (o && t?.looked && i.length === 0 && e.isSame()) return this.#$(e);
const {storeState: a} = await Promise.all([ s.e(223), s.e(439), s.e(213) ]).then(s.bind(s, 60335));
const c = {
request: this.#e,
ports: this.#t,
scratch: this.#g,
found: e,
toRead: i
};
const d = {
threads: this.#k,
watch: this.#y,
meter: this.#m
};
const h = await a(c, d, this.#S(e), o);
return h ? this.#j(h, e) : this.#$(e);
}
#S({repository: e, nested: t, files: n, base: r, git: i}) {
const prepare = async () => {
const o = this.#w && (await Promise.resolve().then(s.bind(s, 45918))).createScanner(this.#w);
if (o) n.screenLinks(o);
const a = isSameRepository(r, i) && r?.findings.length === 0;
const c = e?.prepare(a ? undefined : o);
const d = await Promise.all([ c ?? [], t.prepare(o) ]);
for (const e of d.flat()) n.addFinding(e);
return e?.withheld ?? new Set;
};
this.#b ??= prepare();
this.#b.catch(() => undefined);
return this.#b;
}
#$({scanned: e, known: t, base: s, git: n, mark: r}) {
const {id: i, findings: o} = s;
const {head: a, tree: d} = t;
if (a.git !== n || a.looked !== r || !(0, c.Wn)(e.tree, d)) {
this.#F({
tree: e.tree,
sources: s.sources,
head: {
...a,
git: n,
looked: r
}
});
}
return {
id: i,
...e.tree.totals(),
storedBytes: 0,
ms: this.#y.elapsed,
parent: i,
stateHash: a.stateHash,
skipped: e.skipped,
findings: o,
reused: true
};
}
#j({id: e, manifest: t, storedBytes: s}, {git: n, mark: i}) {
const {identity: o, secrets: a} = this.#e;
const {tree: c, sources: h, parent: u, files: f, bytes: l, findings: p} = t;
const g = {
checkpoint: e,
stateHash: t.stateHash,
clean: o.clean,
git: n,
secrets: a,
looked: i,
findings: p,
...(0, r.n7)(this.#t.key)
};
this.#F({
tree: c,
sources: h,
head: {
...g,
scope: (0, d.OD)(this.#e)
}
});
return {
id: e,
files: f,
bytes: l,
storedBytes: s,
ms: this.#y.elapsed,
parent: u,
stateHash: t.stateHash,
skipped: t.skipped,
findings: p,
reused: false
};
}
#F(e) {
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
var r = s(87573);
var i = s(64839);
var o = s(27175);
var a = s(81170);
var c = s(81446);
var d = s(33858);
var h = s(14716);
class Packer {
#L;
#O;
constructor(e) {
this.#L = e;
}
async packFiles(e, t = []) {
const {tree: s, pool: n, elsewhere: r} = this.#L;
const mayBeElsewhere = e => r.oid(e) !== undefined || r.held(e) !== undefined;
const i = new Set(t.flatMap(e => e.files));
const a = i.size === 0 ? e : e.filter(e => !i.has(e));
const {batches: c, large: d} = (0, h.lY)(s, a, mayBeElsewhere);
const u = [];
await Promise.all([ (0, o.al)(n, d, e => ({
kind: "digest",
batch: this.#E([ e ])
}), (e, t) => this.#P(e, t, u)), (0, o.Ny)(n, [ ...t, ...c.map(e => ({
files: e
})) ], e => e.answer ?? n.run({
kind: "pack",
batch: this.#E(e.files)
}), (e, t) => this.#N(e.files, t)) ]);
await (0, o.al)(n, u, ({i: e, piece: t, sum: s}) => ({
kind: "piece",
batch: this.#E([ e ]),
piece: t,
sum: s
}), (e, t) => this.#A(e, t));
}
async packHeaders(e) {
const {tree: t, sources: s, writer: i} = this.#L;
i.frameLimit = h.Ik;
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
#E(e) {
const {root: t, tree: s, elsewhere: n} = this.#L;
return (0, d.Kb)(t, s, e, n);
}
async #N(e, t) {
const {tree: s, sources: n, writer: r, judged: i, check: o} = this.#L;
o();
const d = r.offset;
if (t.frame) await this.#R({
...t,
frame: t.frame
});
for (const [r, o] of e.entries()) {
const e = t.verdicts[r];
if (!isLost(e)) s.setHash(o, t.hashes, r * c.FA);
if (e === "store") {
n.at[o] = d + t.offsets[r];
n.kinds[o] = a.Dg;
}
i(o, e);
}
}
async #R({frame: e, raw: t, sha256: s}) {
await this.#L.writer.append({
frame: [ e ],
raw: t,
sha256: s
});
(0, i._r)(e);
}
#P(e, {verdict: t, sha256: s, sums: n}, r) {
const {tree: i, judged: o, check: a} = this.#L;
a();
if (!isLost(t)) i.setHash(e, s);
if (t !== "store") o(e, t); else for (const [t, s] of n.entries()) r.push({
i: e,
piece: t,
sum: s,
isLast: t === n.length - 1
});
}
async #A({i: e, piece: t, isLast: s}, n) {
const {sources: r, writer: i, judged: o, check: c} = this.#L;
c();
if (t === 0) this.#O = {
i: e,
mark: await i.mark()
};
if (this.#O?.i !== e) return;
if (!n.frame) {
await i.rollback(this.#O.mark);
this.#O = undefined;
return o(e, {
lost: "changing"
});
}
await this.#R({
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
},
33062: (e, t, s) => {
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
},
19798: (e, t, s) => {
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
const {capture: n} = await Promise.resolve().then(s.bind(s, 63408));
(0, a.Gp)();
return n(t, e).catch(s => {
if (!(s instanceof i.fk) || s.reason !== "dependency-removed") throw s;
const {parent: r, ...o} = t;
return n(o, e);
}).catch(nameFullDisk);
},
restore: async t => {
const {restore: n} = await Promise.all([ s.e(223), s.e(439), s.e(213) ]).then(s.bind(s, 63433));
(0, a.Gp)();
return n(t, e).catch(nameFullDisk);
},
validate: async (t, n, r) => {
const {validate: i} = await Promise.all([ s.e(223), s.e(439), s.e(213) ]).then(s.bind(s, 56185));
(0, a.Gp)();
return i(t, n, r, e);
},
stateHash: async (t, n) => {
const {hashWorkspace: r} = await Promise.all([ s.e(223), s.e(439), s.e(213) ]).then(s.bind(s, 57523));
(0, a.Gp)();
return r(t, n ?? {}, e);
},
parentFor: async (t, n) => (await Promise.resolve().then(s.bind(s, 33062))).parentFor(t, n, e),
recoverInterruptedRestore: recoverFirst
};
}
function nameFullDisk(e) {
if ((0, i.$N)(e) !== "ENOSPC" && (0, i.$N)(e) !== "EDQUOT") throw e;
throw new i.fk("no-space", `No space left: ${(0, i.bD)(e)}. Make room and try again.`, {
cause: e
});
}
async function recoverFirst(e) {
return (0, n.existsSync)(r.join(e, o.BU)) ? (await Promise.all([ s.e(223), s.e(439), s.e(213) ]).then(s.bind(s, 64390))).recoverInterruptedRestore(e) : "nothing";
}
},
11630: (e, t, s) => {
s.d(t, {
screenContent: () => screenContent
});
var n = s(77598);
var r = s(78702);
var i = s(14325);
var o = s(43486);
var a = s(18704);
async function screenContent(e, t, s) {
const n = (0, i.by)(e);
const [r, o] = await Promise.all([ objectsBelow(e, [ ...t.tips.values() ], n), objectsBelow(e, t.stashes, [ ...n, ...t.tips.values() ]) ]);
const a = t.staged.map(({oid: e, path: t}) => ({
oid: e,
path: t,
type: "blob"
}));
const [c, d, h] = await Promise.all([ scanObjects(e, r, s), scanObjects(e, o, s), scanObjects(e, a, s) ]);
const u = c.length > 0;
const f = u || d.length > 0;
const l = new Set(h.map(({oid: e}) => e));
const p = [ ...u ? r : [], ...f ? o : [] ].map(({oid: e}) => e);
return {
content: {
known: t.known,
tips: u ? new Map : t.tips,
stashes: f ? [] : t.stashes,
staged: t.staged.filter(({oid: e}) => !l.has(e))
},
findings: [ ...c, ...d, ...h ].map(({finding: e}) => e),
withheld: new Set([ ...l, ...p ]),
named: new Set([ ...c, ...d, ...h ].flatMap(({named: e}) => e ?? [])),
commits: u,
stashes: f
};
}
async function objectsBelow(e, t, s) {
if (t.length === 0) return [];
const n = [ ...new Set(t), ...s.map(e => `^${e}`), "" ].join("\n");
const r = await e.run([ "rev-list", "--objects", "--stdin" ], n);
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
async function scanObjects(e, t, s) {
const i = [];
if (t.length === 0) return i;
let c = s.stream("");
let d = (0, n.createHash)("sha256");
let h = -1;
const take = (e, o, u) => {
const {oid: f, path: l, type: p} = t[e];
if (h < 0) {
c = s.stream(l);
d = (0, n.createHash)("sha256");
h = 0;
}
c.take(o);
d.update(o);
h += o.length;
if (!u) return;
const g = s.scan("", Buffer.from(l, "latin1")) ?? (0, a.f)(l);
const y = g ?? c.found();
const m = l === "" || g ? `.git (${p} ${f.slice(0, 12)})` : (0, r.WV)(l);
const w = g === undefined ? undefined : l;
if (y !== undefined) i.push({
oid: f,
named: w,
finding: {
path: m,
kind: y,
sha256: d.digest("hex"),
size: h
}
});
h = -1;
};
await (0, o.$)(e, t.map(({oid: e}) => e), take, [ "blob", "commit", "tag" ]);
return i;
}
},
50233: (e, t, s) => {
s.d(t, {
createLocalStore: () => createLocalStore
});
var n = s(73024);
var r = s(76760);
var i = s(19473);
var o = s(93621);
var a = s(44615);
var c = s(77598);
const formatDescription = e => JSON.stringify({
...e,
sum: sumOf(e)
});
function readDescription(e, t) {
try {
const {sum: s, ...r} = JSON.parse((0, n.readFileSync)(e, "utf8"));
return r.id === t && s === sumOf(r) ? r : undefined;
} catch {
return undefined;
}
}
const sumOf = e => (0, c.hash)("sha256", JSON.stringify(e), "hex");
const d = ".tar.zst";
const h = ".json";
const u = "quarantine";
const f = /^[a-z0-9-]{8,64}$/;
function createLocalStore(e, t) {
return new LocalStore(r.resolve(e), t);
}
class LocalStore {
kind="local";
folders;
#B;
#W;
constructor(e, t) {
this.#B = e;
this.#W = t;
this.folders = [ e ];
}
async put(e, t) {
if (!f.test(e.id)) throw new Error(`${JSON.stringify(e.id)} is no id of a checkpoint.`);
const s = this.#x(e.id);
if ((0, n.existsSync)(s)) return;
this.#I(e.id);
this.#D();
const i = this.#C();
try {
if ((0, n.statSync)(t).nlink > 1) copy(t, i); else bring(t, i);
(0, n.mkdirSync)(r.dirname(s), {
recursive: true
});
(0, n.renameSync)(i, s);
this.#H(this.#z(e.id), formatDescription(e));
} finally {
(0, n.rmSync)(i, {
force: true
});
}
}
async list() {
const e = namesIn(r.join(this.#B, "checkpoints")).filter(e => e.endsWith(d)).map(e => e.slice(0, -d.length)).filter(e => f.test(e));
const t = await Promise.all(e.map(e => this.#q(e)));
return t.filter(e => e !== undefined).sort(byAge);
}
async fetch(e, t) {
const s = await this.locate(e);
if (s === undefined) throw missing(e);
bring(s, t);
}
async locate(e) {
const t = this.#x(e);
return f.test(e) && (0, n.existsSync)(t) ? t : undefined;
}
async remove(e) {
if (!f.test(e)) return;
if ((0, n.existsSync)(this.#x(e))) await this.giveUp(e);
(0, n.rmSync)(this.#x(e), {
force: true
});
(0, n.rmSync)(this.#z(e), {
force: true
});
}
async unlist(e) {
const t = f.test(e) ? await this.#q(e) : undefined;
if (t) this.#H(this.#z(e), formatDescription({
...t,
unlisted: true
}));
}
async quarantine(e, t) {
const s = await this.locate(e);
if (s === undefined) return;
const i = r.join(this.#B, u);
(0, n.mkdirSync)(i, {
recursive: true
});
let o = e;
for (let t = 2; (0, n.existsSync)(r.join(i, o + d)); t++) o = `${e}.${t}`;
this.#H(r.join(i, `${o}.txt`), `${t}\n`);
(0, n.renameSync)(s, r.join(i, o + d));
(0, n.rmSync)(this.#z(e), {
force: true
});
}
async damaged() {
const e = namesIn(r.join(this.#B, "checkpoints")).filter(e => e.endsWith(d));
const t = await Promise.all(e.map(e => this.#M(e.slice(0, -d.length))));
return [ ...this.#T(), ...t.filter(e => e !== undefined) ];
}
async #M(e) {
if (!f.test(e) || await this.#q(e)) return undefined;
const t = readDescription(this.#z(e), e)?.storedBytes;
const s = (0, n.statSync)(this.#x(e), {
throwIfNoEntry: false
})?.size;
if (t === undefined || s === undefined || s >= t) return undefined;
return {
id: e,
reason: `its archive has ${s} of ${t} bytes`
};
}
#T() {
const e = r.join(this.#B, u);
return namesIn(e).filter(e => e.endsWith(d)).map(e => e.slice(0, -d.length)).filter(e => f.test(e) && !(0, 
n.existsSync)(this.#x(e))).map(t => ({
id: t,
reason: readWhole(r.join(e, `${t}.txt`))?.trim() ?? "nobody knows why"
}));
}
async giveUp(e) {
if (!f.test(e)) return;
const t = r.join(this.#B, u);
for (const s of namesIn(t)) if (s.startsWith(`${e}.`)) (0, n.rmSync)(r.join(t, s), {
force: true
});
if (!await this.#M(e)) return;
(0, n.rmSync)(this.#x(e), {
force: true
});
(0, n.rmSync)(this.#z(e), {
force: true
});
}
async putRecord(e, t) {
const s = this.#J(e);
(0, n.mkdirSync)(r.dirname(s), {
recursive: true
});
this.#H(s, t);
}
async getRecord(e) {
return readWhole(this.#J(e));
}
async removeRecord(e) {
(0, n.rmSync)(this.#J(e), {
force: true
});
}
async records() {
const e = r.join(this.#B, "records");
return namesIn(e).map(t => readWhole(r.join(e, t)) ?? "");
}
#I(e) {
const t = this.#T();
const [s] = t;
if (!s || t.some(t => t.id === e)) return;
throw new i.fk("store-damaged", `Checkpoint not stored: the store ${this.#B} takes nothing until it is repaired, because checkpoint ${s.id} in it is damaged (${s.reason}). Restore it with a second --store that has a good copy, or give it up with "rerail cleanup --damaged".`);
}
#x(e) {
return r.join(this.#B, "checkpoints", e + d);
}
#z(e) {
return r.join(this.#B, "checkpoints", e + h);
}
#J(e) {
return r.join(this.#B, "records", (0, a.ZZ)(e));
}
async #q(e) {
const t = readDescription(this.#z(e), e);
if (t && t.storedBytes === (0, n.statSync)(this.#x(e), {
throwIfNoEntry: false
})?.size) return t;
const {describeArchive: r} = await Promise.all([ s.e(223), s.e(439), s.e(213) ]).then(s.bind(s, 65397));
return r(this.#x(e), e, this.#W).catch(() => undefined);
}
#C() {
const e = r.join(this.#B, "incoming");
(0, n.mkdirSync)(e, {
recursive: true
});
return r.join(e, `${process.pid}-${process.hrtime.bigint()}`);
}
#D() {
const e = r.join(this.#B, "incoming");
for (const t of namesIn(e)) {
if (!(0, o.W_)(Number.parseInt(t, 10))) (0, n.rmSync)(r.join(e, t), {
force: true
});
}
const t = new Set(namesIn(r.join(this.#B, "checkpoints")));
for (const e of t) {
const s = e.slice(0, -h.length);
if (e.endsWith(h) && !t.has(s + d)) (0, n.rmSync)(this.#z(s), {
force: true
});
}
}
#H(e, t) {
const s = this.#C();
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
if ((0, i.$N)(s) === "EEXIST" || (0, i.$N)(s) === "ENOENT") throw s;
copy(e, t);
}
}
function copy(e, t) {
try {
(0, n.copyFileSync)(e, t, n.constants.COPYFILE_EXCL | n.constants.COPYFILE_FICLONE);
} catch (e) {
if ((0, i.$N)(e) !== "EEXIST") (0, n.rmSync)(t, {
force: true
});
throw e;
}
}
function namesIn(e) {
try {
return (0, n.readdirSync)(e);
} catch (e) {
if ((0, i.$N)(e) === "ENOENT") return [];
throw e;
}
}
function readWhole(e) {
try {
return (0, n.readFileSync)(e, "utf8");
} catch (e) {
if ((0, i.$N)(e) === "ENOENT") return undefined;
throw e;
}
}
const byAge = (e, t) => e.createdAt < t.createdAt ? -1 : e.createdAt > t.createdAt ? 1 : 0;
const missing = e => new i.fk("checkpoint-missing", `Checkpoint ${e} not found: the local store does not have it. List what it has.`);
},
40102: (e, t, s) => {
s.d(t, {
F: () => n,
x: () => checkLedgerText
});
const n = 256 * 1024;
const r = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+){0,7}$/;
const i = 300;
function checkLedgerText(e, t) {
if (e.length > i || !r.test(e)) throw new RangeError(`Not a key of a ledger: ${e.slice(0, 80)}`);
const s = Buffer.byteLength(t);
if (s > n) throw new RangeError(`A line of a ledger has ${s} bytes, ${n} at most.`);
}
},
60245: (e, t, s) => {
s.d(t, {
$C: () => parseStageRecord,
EX: () => expectedOf,
hl: () => n,
u9: () => parseJobRecord
});
const n = 1;
const r = [ "started", "completed", "failed", "skipped", "fast-forwarded", "rolled-back" ];
function parseJobRecord(e) {
const t = parseObject(e);
if (!t || t.version !== n || !isCount(t.attempt)) return undefined;
if (typeof t.jobKey !== "string" || typeof t.claim !== "string" || !Array.isArray(t.stages)) return undefined;
if (!t.stages.every(isStageRecord) || !isAbsentOr(Array.isArray)(t.ledger)) return undefined;
return t;
}
function parseStageRecord(e) {
const t = parseObject(e);
return isStageRecord(t) ? t : undefined;
}
const i = 8 * 1024 * 1024;
function parseObject(e) {
if (e.length > i) return undefined;
try {
const t = JSON.parse(e, (e, t) => e === "__proto__" ? undefined : t);
return isObject(t) ? t : undefined;
} catch {
return undefined;
}
}
const isObject = e => typeof e === "object" && e !== null && !Array.isArray(e);
const isCount = e => Number.isSafeInteger(e) && e >= 0;
const isText = e => typeof e === "string";
const isHash = e => isText(e) && /^[0-9a-f]{64}$/.test(e);
const isTextMap = e => isObject(e) && Object.values(e).every(isText);
const isNameMap = e => isTextMap(e) && Object.keys(e).every(e => /^[^\r\n]+$/.test(e));
const isAbsentOr = e => t => t === undefined || e(t);
const isSnapshotRef = e => isObject(e) && isText(e.checkpoint) && /^[a-z0-9-]{8,64}$/.test(e.checkpoint) && isHash(e.stateHash);
const isReplay = e => isObject(e) && isNameMap(e.outputs) && isNameMap(e.env) && Array.isArray(e.path) && e.path.every(isText) && isAbsentOr(isText)(e.masks);
const isFingerprint = e => isObject(e) && [ "os", "arch", "home", "user", "workspace" ].every(t => isText(e[t])) && isAbsentOr(isText)(e.libc) && isTextMap(e.tools);
const isSkipBlocker = e => isObject(e) && isText(e.reason) && isText(e.why);
function isStageRecord(e) {
if (!isObject(e) || e.version !== n) return false;
const t = {
name: isText,
attempt: isAbsentOr(isCount),
order: isCount,
state: e => r.includes(e),
script: isHash,
environment: isTextMap,
fingerprint: isAbsentOr(isFingerprint),
commit: isAbsentOr(isText),
startedAt: isCount,
before: isAbsentOr(isSnapshotRef),
after: isAbsentOr(isSnapshotRef),
dirty: isAbsentOr(isSnapshotRef),
interrupted: isAbsentOr(e => e === true),
replay: isAbsentOr(isReplay),
blockers: e => Array.isArray(e) && e.every(isSkipBlocker),
failure: isAbsentOr(isObject),
resumes: isCount,
plannedResumes: isAbsentOr(isCount)
};
return Object.entries(t).every(([t, s]) => s(e[t]));
}
function expectedOf(e, t, {stateHash: s}, n) {
const {repository: r, runId: i, jobKey: o} = e;
const {commit: a, order: c} = t;
return {
...r === undefined ? {} : {
repository: r
},
...i === undefined ? {} : {
runId: i
},
jobKey: o,
...a === undefined ? {} : {
commit: a
},
attempt: n,
sequence: c * 2,
stateHash: s
};
}
},
13466: (e, t, s) => {
s.d(t, {
openJobLedger: () => openJobLedger,
s: () => recordedLines
});
var n = s(76760);
var r = s(19473);
var i = s(77598);
var o = s(51455);
var a = s(40102);
const c = 32 * 1024 * 1024;
function createFileLedgerStore(e) {
return {
async put(t, s) {
(0, a.x)(t, s);
if ((await readRows(e)).some(([e]) => e === t)) return false;
const n = (0, i.randomBytes)(8).toString("hex");
await (0, o.appendFile)(e, `\n${JSON.stringify([ t, n, s ])}\n`, {
mode: 384
});
return (await readRows(e)).find(([e]) => e === t)?.[1] === n;
},
async get(t) {
return (await readRows(e)).find(([e]) => e === t)?.[2];
},
async list() {
const t = new Map;
for (const [s, , n] of await readRows(e)) if (!t.has(s)) t.set(s, n);
return [ ...t.values() ];
}
};
}
async function readRows(e) {
let t;
try {
const s = await (0, o.open)(e, "r");
try {
const n = await s.stat();
if (!n.isFile() || n.size > c) throw new RangeError(`The ledger ${e} is no file of rerail's.`);
t = await s.readFile("utf8");
} finally {
await s.close();
}
} catch (e) {
if ((0, r.$N)(e) === "ENOENT") return [];
throw e;
}
return t.split("\n").flatMap(e => e === "" ? [] : parseRow(e) ?? []);
}
function parseRow(e) {
try {
const t = JSON.parse(e);
const s = Array.isArray(t) && t.length === 3 && t.every(e => typeof e === "string");
return s ? [ t ] : undefined;
} catch {
return undefined;
}
}
const d = 2;
const h = null && [ "capture", "fast-forward", "clean-up" ];
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
version: d,
key: t,
at: o,
...e,
...s
};
return n.put(`${t}/${s.kind}`, JSON.stringify(i(a)));
},
async find(e, t) {
const r = await n.get(`${e}/${t}`);
if (r === undefined) return undefined;
const {parseLine: i} = await Promise.all([ s.e(6), s.e(143), s.e(734), s.e(465), s.e(113), s.e(51) ]).then(s.bind(s, 62536));
const o = i(r);
return o?.kind === t && o.key === e ? o : undefined;
},
async lines() {
const [e, {parseLine: t}] = await Promise.all([ n.list(), Promise.all([ s.e(6), s.e(143), s.e(734), s.e(465), s.e(113), s.e(51) ]).then(s.bind(s, 62536)) ]);
return e.flatMap(e => t(e) ?? []);
}
};
}
var u = s(63854);
async function openJobLedger(e, {clock: t, log: s, masker: r, ...i}) {
const {identity: o, folder: a} = e;
const c = await e.takeNumber("ledgers").catch(() => `p${process.pid}`);
const d = [ o.runId ?? "local", `a${o.attempt}`, o.jobKey, c ].join("/");
const h = forgiving(createFileLedgerStore(n.join(a, "ledger.jsonl")), s);
const mask = e => (0, u.X)(r, e);
return openLedger({
...o,
...i
}, d, {
store: h,
clock: t,
mask
});
}
function forgiving(e, t) {
const attempt = async (e, s) => {
try {
return await e();
} catch (e) {
t.debug(`ledger: ${(0, r.bD)(e)}`);
return s;
}
};
return {
put(s, n) {
t.debug(`ledger: ${n}`);
return attempt(() => e.put(s, n), true);
},
get: t => attempt(() => e.get(t), undefined),
list: () => attempt(() => e.list(), [])
};
}
const f = 200;
async function recordedLines(e, t) {
const [n, {isLedgerLine: r}] = await Promise.all([ e.lines(), Promise.all([ s.e(6), s.e(143), s.e(734), s.e(465), s.e(113), s.e(51) ]).then(s.bind(s, 62536)) ]);
const i = t.filter(r).filter(({kind: e}) => e === "end");
return [ ...i.slice(-f / 2), ...n.slice(-f) ];
}
}
};
