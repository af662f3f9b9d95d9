export const id = 217;

export const ids = [ 217 ];

export const modules = {
5949: ((e, t, n) => {
n.d(t, {
A1: () => createSeal,
Hz: () => deriveKey,
Ip: () => openSeal,
JY: () => keyMark,
dy: () => isSealed,
ic: () => h,
n7: () => sealedWith
});
var r = n(77598);
var s = n(19473);
const o = 407710288;
const a = 407710289;
const i = 8;
const c = Buffer.from("rerail sealed 1\0", "latin1");
const l = 16;
const u = 16;
const d = 32;
const p = 16;
const f = 12;
const h = i + c.length + l + u;
function createSeal(e) {
const t = (0, r.randomBytes)(l);
const {key: n, check: s} = derive(e, t);
const i = Buffer.concat([ c, t, s ]);
return {
header: Buffer.concat([ frameHeader(o, i.length), i ]),
seal(e, s) {
const o = (0, r.createCipheriv)("aes-256-gcm", n, nonceOf(s)).setAAD(t);
const i = e.map(e => o.update(e));
const c = o.final();
const l = [ ...i, c ].reduce((e, t) => e + t.length, p);
return [ frameHeader(a, l), ...i, c, o.getAuthTag() ];
}
};
}
const isSealed = e => e.length >= 4 && e.readUInt32LE() === o;
function openSeal(e, t) {
const n = e.subarray(i, h);
const o = e.length >= h && e.readUInt32LE(4) === n.length;
if (!o || !n.subarray(0, c.length).equals(c)) throw new s.RefusedError("archive-damaged", "Archive refused: its seal cannot be read. Use another copy.");
const a = n.subarray(c.length, c.length + l);
const {key: u, check: d} = derive(t, a);
if (!(0, r.timingSafeEqual)(d, n.subarray(c.length + l))) throw new s.RefusedError("key-wrong", "Archive refused: it is sealed with another key. Give the checkpoint-key it was made with.");
return (e, t) => unseal(e, t, u, a);
}
function unseal(e, t, n, o) {
const c = e.length - p;
const l = c >= i && e.readUInt32LE() === a && e.readUInt32LE(4) === e.length - i;
try {
if (!l) throw new Error("It is no sealed frame.");
const s = (0, r.createDecipheriv)("aes-256-gcm", n, nonceOf(t)).setAAD(o);
s.setAuthTag(e.subarray(c));
return Buffer.concat([ s.update(e.subarray(i, c)), s.final() ]);
} catch (e) {
throw new s.RefusedError("not-authentic", "Archive refused: a frame is not what was sealed. Use another copy or an older checkpoint.", {
cause: e
});
}
}
function frameHeader(e, t) {
const n = Buffer.alloc(i);
n.writeUInt32LE(e, 0);
n.writeUInt32LE(t, 4);
return n;
}
function nonceOf(e) {
const t = Buffer.alloc(f);
t.writeUInt32BE(e, f - 4);
return t;
}
const keyMark = e => derive(e, c).check.toString("hex");
const sealedWith = e => e === void 0 ? {} : {
sealed: keyMark(e)
};
const deriveKey = (e, t) => derive(e, t).key;
const m = new Map;
function derive(e, t) {
const n = JSON.stringify([ e, t.toString("hex") ]);
let s = m.get(n);
if (!s) {
const o = (0, r.scryptSync)(e, t, d + u, {
N: 16384,
r: 8,
p: 1
});
s = {
key: o.subarray(0, d),
check: o.subarray(d)
};
m.set(n, s);
}
return s;
}
}),
18704: ((e, t, n) => {
n.d(t, {
f: () => kindOfName
});
var r = n(39350);
const s = 4;
const o = new Set([ "key-", "API-" ]);
const a = 20;
const i = new Map;
for (const e of r.i) for (const t of e.prefixes) {
if (t.length < s || o.has(t) || e.before) continue;
const n = t.slice(0, 3);
i.set(n, [ ...i.get(n) ?? [], [ t, e ] ]);
}
function kindOfName(e) {
if (e.length < a) return;
let t = false;
for (let n = 0; n <= e.length - a; n++) {
const r = t ? void 0 : kindAt(e, n);
if (r !== void 0) return r;
t = isAlphanumeric(e.charCodeAt(n));
}
return;
}
function kindAt(e, t) {
for (const [n, {kind: s, rest: o}] of i.get(e.slice(t, t + 3)) ?? []) {
if (!e.startsWith(n, t)) continue;
o.lastIndex = t + n.length;
const a = o.exec(e)?.[0];
if (a !== void 0 && !(0, r.w)(a)) return s;
}
return;
}
const isAlphanumeric = e => e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122;
}),
30599: ((e, t, n) => {
n.r(t);
n.d(t, {
command: () => p
});
var r = n(73024);
var s = n(18704);
var o = n(19473);
var a = n(78702);
var i = n(49348);
var c = n(62403);
var l = n(93766);
var u = n(80875);
const d = 100;
const p = {
name: "checkpoint",
summary: "Takes a checkpoint of a workspace.",
usage: "[--store DIR] [--root DIR] [--name NAME] [--full] [--paths GLOB …] [--exclude GLOB …]",
positionals: {
min: 0,
max: 0
},
options: {
...u.OZ,
...u.VV,
name: {
value: "NAME",
help: "a name to restore it by; it is kept until it is deleted"
},
full: {
help: "stores everything, so that a restore needs neither repository nor older checkpoints"
},
paths: {
value: "GLOB",
multiple: true,
help: "only what matches, relative to the workspace"
},
exclude: {
value: "GLOB",
multiple: true,
help: "not what matches"
},
secrets: {
value: "redact|refuse|allow",
help: "what to do with files that hold credentials: leave them out (default), give up, or keep them"
}
},
async run(e, t) {
const n = (0, u.I5)(e, t);
if (!(0, r.statSync)(n, {
throwIfNoEntry: false
})?.isDirectory()) throw new o.UserError(`No workspace found: the folder ${n} does not exist. Give --root an existing folder.`);
const a = e.value("name");
if (a !== void 0 && (a.trim() === "" || a.length > d || /\p{Cc}/u.test(a))) throw new o.UsageError(`Option --name is ${JSON.stringify(a)}. Write 1 to ${d} characters on one line.`);
const i = (0, u.nk)(t);
if ([ a ?? "", ...e.all("paths"), ...e.all("exclude") ].some(e => i.reveals(e) || (0, 
s.f)(e))) throw new o.UsageError("A name or pattern holds a secret, and both are kept in clear. Write another one.");
const c = (0, l.D)(e, n);
const p = (0, u.FH)(e, "secrets", [ "redact", "refuse", "allow" ], "redact");
const {engine: f, store: h, identity: m} = await (0, u.eF)(e, t);
t.progress?.step(`captures ${n}`);
await f.recoverInterruptedRestore(n);
const y = e.flag("full");
const w = y ? void 0 : await f.parentFor(n, h);
const g = await f.capture({
root: n,
store: h,
identity: {
...m,
sequence: 0,
clean: true,
...a === void 0 ? {} : {
name: a
}
},
full: y,
...w === void 0 ? {} : {
parent: w
},
...c,
secrets: p,
masker: i,
signal: t.signal
});
return {
ok: true,
document: documentOf(g),
text: textOf(g)
};
}
};
function documentOf(e) {
const {id: t, files: n, bytes: r, storedBytes: s, ms: o, parent: a, stateHash: i, skipped: c} = e;
const l = e.findings.map(({path: e, kind: t}) => ({
path: e,
kind: t
}));
return {
id: t,
files: n,
bytes: r,
storedBytes: s,
ms: Math.round(o),
parent: a,
stateHash: i,
skipped: c,
findings: l
};
}
function textOf(e) {
const {id: t, files: n, bytes: r, storedBytes: s, ms: o, parent: l, reused: u, skipped: d, findings: p} = e;
const f = u ? "nothing changed since it was taken" : `${(0, i.z)(s)} stored${l ? ` beside ${l.slice(0, 12)}` : ""}`;
return [ `checkpoint ${t}`, `${n} ${n === 1 ? "file" : "files"}, ${(0, i.z)(r)}; ${f}; ${(0, 
c.a3)(o)}`, ...p.map(({path: e, kind: t}) => `left out, holds a credential (${t}): ${(0, 
a.GJ)(e)}`), ...d.map(({path: e, reason: t}) => `left out (${t}): ${(0, a.GJ)(e)}`) ].join("\n");
}
}),
71714: ((e, t, n) => {
n.r(t);
n.d(t, {
command: () => l
});
var r = n(94707);
function planCleanup(e, t, n, s) {
const o = (0, r.s)(e).toReversed();
const a = o.filter(({name: e, unlisted: t}) => e === void 0 && !t);
const i = new Set([ ...o.filter(({id: e, name: t}) => t !== void 0 || n(e)), ...a.slice(0, t.keep) ]);
const c = new Set(e);
const l = new Map;
const count = ({id: e, dependencies: t}, n) => {
for (const r of new Set(t)) if (r !== e) l.set(r, (l.get(r) ?? 0) + n);
};
for (const t of e) count(t, 1);
const mayGo = e => !i.has(e) && !l.get(e.id);
let u = e.reduce((e, {storedBytes: t}) => e + t, 0);
const takeOldest = e => {
for (let t = -1; t !== c.size; ) {
t = c.size;
for (const t of o.toReversed()) {
if (!c.has(t) || !mayGo(t) || !e(t)) continue;
c.delete(t);
count(t, -1);
u -= t.storedBytes;
}
}
};
const {olderThanMs: d, maxBytes: p} = t;
const f = new Set;
const unlistIf = e => {
for (const t of c) if (!i.has(t) && e(t)) f.add(t);
};
const isOld = ({createdAt: e}) => d !== void 0 && s - Date.parse(e) > d;
takeOldest(({unlisted: e}) => e === true);
if (d === void 0 && p === void 0) {
takeOldest(() => true);
unlistIf(() => true);
}
if (d !== void 0) {
takeOldest(isOld);
unlistIf(isOld);
}
if (p !== void 0) takeOldest(() => u > p);
for (const e of c) if (e.unlisted) f.add(e);
return {
remove: e.filter(e => !c.has(e)),
unlist: e.filter(e => f.has(e)),
keep: e.filter(e => c.has(e) && !f.has(e))
};
}
function planRepair(e, t) {
const isLost = ({id: e, dependencies: n}) => t.has(e) || n.some(e => t.has(e));
const n = new Set(e.filter(e => !isLost(e)).flatMap(({dependencies: e}) => e));
const goes = e => isLost(e) && !n.has(e.id);
return {
remove: e.filter(goes),
unlist: [],
keep: e.filter(e => !goes(e))
};
}
async function cleanUp(e, {remove: t, unlist: n, keep: r}) {
const s = new Set([ ...t, ...n, ...r ].map(({id: e}) => e));
const isNew = ({id: e}) => !s.has(e);
const o = new Set;
const a = [];
for (const n of leaningFirst(t)) {
const {id: t} = n;
const r = e.folders ? (await e.list()).filter(isNew) : [];
if ([ ...r, ...a ].some(({dependencies: e}) => e.includes(t))) a.push(n); else {
await e.remove(t);
o.add(n);
}
}
const i = e.unlist !== void 0;
for (const {id: t, unlisted: r} of n) if (!r) await (e.unlist?.(t));
return {
remove: t.filter(e => o.has(e)),
unlist: i ? n : [],
keep: [ ...r, ...i ? [] : n, ...a ]
};
}
function leaningFirst(e) {
const t = new Map(e.map(({id: e}) => [ e, [] ]));
for (const n of e) for (const e of n.dependencies) t.get(e)?.push(n);
const n = new Set;
const r = new Set;
const take = e => {
if (r.has(e)) return;
r.add(e);
t.get(e.id)?.forEach(take);
n.add(e);
};
e.forEach(take);
return [ ...n ];
}
var s = n(19473);
var o = n(49348);
var a = n(53229);
var i = n(62403);
var c = n(80875);
const l = {
name: "cleanup",
summary: "Removes checkpoints that are not needed any more.",
usage: "--keep N [--store DIR] [--older-than DURATION] [--max-bytes N] [--dry-run] | --damaged",
positionals: {
min: 0,
max: 0
},
options: {
...c.OZ,
keep: {
value: "N",
help: "so many of the newest stay; those with a name are not counted and stay as well"
},
"older-than": {
value: "DURATION",
help: "only those go that are older, for example 12h; a number alone counts days"
},
"max-bytes": {
value: "N",
help: "the oldest go until all together take no more, for example 2GB; the newest stays"
},
damaged: {
help: "gives up what is damaged, and what cannot be restored without it; the store takes checkpoints again"
},
"dry-run": {
help: "only tells what would be done"
}
},
async run(e, t) {
const n = ruleOf(e);
const {store: r, identity: i} = await (0, c.eF)(e, t);
const l = (await r.list()).filter(({jobKey: e}) => !i || e === i.jobKey);
const u = new Set((await (r.damaged?.()))?.map(({id: e}) => e));
if (n && u.size > 0) throw new s.RefusedError("store-damaged", `Nothing removed: ${(0, 
a.h)(u.size, "checkpoint in the store is", "checkpoints in the store are")} damaged (${[ ...u ].join(", ")}). Restore them with a second --store that has good copies, or give them up with "rerail cleanup --damaged".`);
const d = await recordsOf(r);
const isReferred = e => d.some(t => t.includes(e));
let p = n ? planCleanup(l, n, isReferred, t.clock.now()) : planRepair(l, u);
if (!e.flag("dry-run")) {
p = await cleanUp(r, p);
if (!n) for (const e of u) await (r.giveUp?.(e));
}
const f = [ ...p.remove.map(({id: e}) => e), ...n ? [] : u ];
const h = p.remove.reduce((e, {storedBytes: t}) => e + t, 0);
const m = e.flag("dry-run") ? "would be " : "";
return {
ok: true,
document: {
removed: f,
kept: p.keep.map(({id: e}) => e),
...p.unlist.length > 0 ? {
unlisted: p.unlist.map(({id: e}) => e)
} : {}
},
text: [ `${f.length} ${m}removed (${(0, o.z)(h)}), ${p.keep.length} kept`, ...p.unlist.length > 0 ? [ `${p.unlist.length} more stay unlisted, because kept ones have content in them` ] : [] ].join("\n")
};
}
};
function ruleOf(e) {
const t = (0, c.pq)(e, "keep");
const n = (0, c.pq)(e, "max-bytes");
const r = e.value("older-than");
const o = r === void 0 ? void 0 : parseAge(r);
if (r !== void 0 && o === void 0) throw new s.UsageError(`Option --older-than is "${r}". Write a number of days, or ${i.TQ}.`);
const a = t !== void 0 || o !== void 0 || n !== void 0;
if (e.flag("damaged")) {
if (a) throw new s.UsageError("Option --damaged goes with no rule. Clean up in two steps.");
return;
}
if (!a) throw new s.UsageError("Nothing says what may go. Give --keep, --older-than, --max-bytes or --damaged.");
return {
keep: t ?? (n === void 0 ? 0 : 1),
...o === void 0 ? {} : {
olderThanMs: o
},
...n === void 0 ? {} : {
maxBytes: n
}
};
}
const parseAge = e => (0, i.E9)(/^\d+$/.test(e) ? `${e}d` : e, Number.MAX_SAFE_INTEGER);
const recordsOf = async e => await (e.records?.()) ?? [];
}),
21490: ((e, t, n) => {
n.d(t, {
DV: () => otherJobOf,
G2: () => findCheckpoint,
Sw: () => choose,
r5: () => o
});
var r = n(94707);
var s = n(19473);
const o = [ "time", "quality", "balance" ];
const a = 6;
async function findCheckpoint(e, t, n, r) {
if (t !== void 0 && /^[0-9a-f]{32}$/.test(t)) return t;
const o = await e.list();
const a = r === void 0 ? o : o.filter(e => e.jobKey === r);
const fitting = e => t === void 0 ? e.filter(({clean: e, unlisted: t}) => e && !t) : matching(e, t);
const i = fitting(a);
const c = choose(i.length > 0 ? i : fitting(o), n);
if (c) return c.id;
const l = t === void 0 ? "No clean checkpoint" : `No checkpoint "${t}"`;
throw new s.UserError(`${l} found: the store has ${o.length}. See them with "rerail list".`);
}
async function otherJobOf(e, t, n) {
if (n === void 0) return;
const r = await e.list().catch(() => []);
const s = r.find(e => e.id === t)?.jobKey;
return s === n ? void 0 : s;
}
function matching(e, t) {
const n = e.filter(({name: e}) => e === t);
if (n.length > 0) return n;
const r = e.filter(({id: e}) => e === t || t.length >= a && e.startsWith(t));
if (r.length > 1) throw new s.UserError(`"${t}" begins ${r.length} ids: ${r.map(({id: e}) => e).join(", ")}. Write more of it.`);
return r;
}
function choose(e, t) {
const n = (0, r.g)(e);
const s = Math.max(...n.values());
const lost = ({id: e}) => s - n.get(e);
const o = Math.max(1, ...e.map(lost));
const a = Math.max(1, ...e.map(({bytes: e}) => e));
const i = {
quality: e => lost(e),
time: e => e.bytes + lost(e) / o,
balance: e => lost(e) / o + e.bytes / a
}[t];
return (0, r.s)(e).toReversed().reduce((e, t) => e === void 0 || i(t) < i(e) ? t : e, void 0);
}
}),
62933: ((e, t, n) => {
n.r(t);
n.d(t, {
command: () => i
});
var r = n(78702);
var s = n(91985);
var o = n(49348);
var a = n(80875);
const i = {
name: "list",
summary: "Lists checkpoints.",
usage: "[--store DIR | --run URL] [--good]",
positionals: {
min: 0,
max: 0
},
options: {
...a.OZ,
...a.u$,
good: {
help: "only those to go back to: the newest clean one of each job and stage that passes a quick check"
}
},
async run(e, t) {
const {engine: n, store: s, stores: o} = await (0, a.eF)(e, t);
const i = (await s.list()).filter(({unlisted: e}) => !e);
const isGood = async ({id: e}) => (await n.validate(e, o, "quick")).ok;
const c = e.flag("good") ? await good(i, isGood) : i;
const u = e.flag("good") ? [] : await (s.damaged?.()) ?? [];
return {
ok: true,
document: [ ...c.map(documentOf), ...u.map(({id: e, reason: t}) => ({
id: e,
damaged: t
})) ],
text: [ table(c), ...u.map(({id: e, reason: t}) => `${e.slice(0, l)}  damaged: ${(0, 
r.GJ)(t)}`) ].join("\n")
};
}
};
async function good(e, t) {
const n = new Map;
for (const r of e.toReversed()) {
const e = JSON.stringify([ r.jobKey, r.stage ]);
if (r.clean && !n.has(e) && await t(r)) n.set(e, r);
}
return [ ...n.values() ].reverse();
}
const documentOf = ({id: e, name: t, parent: n, createdAt: r, files: s, bytes: o, storedBytes: a, clean: i, jobKey: c}) => ({
id: e,
name: t ?? null,
parent: n,
createdAt: r,
files: s,
bytes: o,
storedBytes: a,
clean: i,
...c === void 0 ? {} : {
job: c
}
});
const c = [ "id", "name", "taken", "files", "size", "stored", "parent", "job", "" ];
const l = 12;
function table(e) {
if (e.length === 0) return "no checkpoints";
const t = e.map(({id: e, name: t, stage: n, createdAt: s, files: a, bytes: i, storedBytes: c, parent: u, clean: d, jobKey: p}) => [ e.slice(0, l), (0, 
r.GJ)(t ?? n ?? ""), s.slice(0, 19).replace("T", " "), String(a), (0, o.z)(i), (0, 
o.z)(c), u?.slice(0, l) ?? "", (0, r.GJ)(p ?? ""), d ? "" : "dirty" ]);
const n = c.length - 1;
const a = c.map((e, t) => t).filter(e => e === n || c[e] !== "job" || t.some(t => t[e]));
const pick = e => a.map(t => e[t]);
return (0, s.e)(pick(c), t.map(pick)).join("\n");
}
}),
30805: ((e, t, n) => {
n.r(t);
n.d(t, {
continueOnNewerNode: () => continueOnNewerNode,
findNewerNode: () => findNewerNode
});
var r = n(31421);
var s = n(73024);
var o = n(98995);
var a = n(76760);
var i = n(38522);
function continueOnNewerNode(e) {
if (typeof i.createZstdCompress === "function") return;
const t = findNewerNode(e, process.argv[1] ?? "");
if (t === void 0) return;
const {status: n} = (0, r.spawnSync)(t, process.argv.slice(1), {
stdio: "inherit",
env: {
...e
}
});
process.exit(n ?? 1);
}
const c = process.platform === "win32" ? "node.exe" : "node";
function findNewerNode(e, t) {
const n = [ ...packaged(t), ...toolCache(e), ...onPath(e) ];
return n.find(({file: e, version: t}) => (0, s.existsSync)(e) && hasZstd(e, t))?.file;
}
function packaged(e) {
const t = process.platform === "win32" ? "win" : process.platform;
try {
const n = (0, o.createRequire)(e);
const r = n.resolve(`node-${t}-${process.arch}/package.json`);
return [ {
file: a.join(a.dirname(r), "bin", c),
version: String(n(r).version)
} ];
} catch {
return [];
}
}
function toolCache(e) {
const t = a.join(e.RUNNER_TOOL_CACHE ?? "", "node");
if (!e.RUNNER_TOOL_CACHE || !(0, s.existsSync)(t)) return [];
return (0, s.readdirSync)(t).map(e => ({
file: a.join(t, e, process.arch, "bin", c),
version: e
}));
}
function onPath({PATH: e = ""}) {
const t = e.split(a.delimiter).filter(e => a.isAbsolute(e));
return t.map(e => ({
file: a.join(e, c)
}));
}
function hasZstd(e, t) {
const [, n = 0, s = 0] = t?.match(/^(\d+)\.(\d+)\./)?.map(Number) ?? [];
if (n > 0) return n > 23 || n === 23 && s >= 8 || n === 22 && s >= 15;
const o = 'process.exit(typeof require("node:zlib").createZstdCompress === "function" ? 0 : 1)';
return (0, r.spawnSync)(e, [ "-e", o ], {
stdio: "ignore",
timeout: 1e4
}).status === 0;
}
}),
93766: ((e, t, n) => {
n.d(t, {
D: () => patternsOf
});
var r = n(76760);
var s = n(19473);
var o = n(14152);
function patternsOf(e, t) {
const n = [];
const read = r => e.all(r).flatMap(e => {
const s = below(t, e);
if (s === void 0) n.push(`${r}: "${e}" is outside ${t}`);
const o = s === void 0 ? void 0 : problemOf(s);
if (o !== void 0) n.push(`${r}: ${o}`);
return s ?? [];
});
const [r, o] = [ read("paths"), read("exclude") ];
if (n.length > 0) throw new s.UsageError(`Patterns refused: ${n.map(e => e.replace(/\.$/, "")).join("; ")}. Write patterns relative to the workspace, as "src/**".`);
return {
...r.length > 0 ? {
paths: r
} : {},
...o.length > 0 ? {
exclude: o
} : {}
};
}
function below(e, t) {
const n = t.startsWith("!") ? "!" : "";
const s = t.slice(n.length);
const o = r.isAbsolute(s);
const a = r.posix.normalize(o ? r.relative(e, s).replaceAll(r.sep, "/") : s);
if (/(?:^|[{,/])\.\.(?:[/},]|$)/.test(a) || r.isAbsolute(a)) return;
return a === "." || a === "./" ? `${n}**` : n + a;
}
function problemOf(e) {
try {
(0, o.fU)([ e ]);
return;
} catch (e) {
return (0, s.messageOf)(e);
}
}
}),
60998: ((e, t, n) => {
n.d(t, {
b: () => textOf,
l: () => documentOf
});
var r = n(78702);
var s = n(62403);
function documentOf(e) {
const {id: t, written: n, removed: r, unchanged: s, quarantined: o, quarantine: a, ms: i, verified: c, fellBackTo: l, git: u, paths: d} = e;
return {
id: t,
written: n,
removed: r,
unchanged: s,
quarantined: o,
ms: Math.round(i),
verified: c,
fellBackTo: l,
...a === void 0 ? {} : {
quarantine: a
},
...u === void 0 ? {} : {
git: u
},
...d === void 0 ? {} : {
paths: d
}
};
}
function textOf(e, t) {
const {id: n, written: r, removed: o, unchanged: a, quarantine: i, ms: c, verified: l, fellBackTo: u} = e;
const d = t ? "would be " : "";
return [ `${t ? "would restore" : "restored"} ${u ?? n}${u ? ` instead of ${n}, which is damaged` : ""}`, `${r} ${d}written, ${o} ${d}removed, ${a} unchanged; ${(0, 
s.a3)(c)}`, ...e.git ? gitLines(e.git, d) : [], ...i ? [ `replaced and removed files are in ${i}` ] : [], ...pathLines(e.paths), ...l ? [] : [ "the workspace is not what it should be: validate the checkpoint and look at the warnings above" ] ].join("\n");
}
const o = 20;
function gitLines({removedRefs: e, movedRefs: t, addedRefs: n, head: r, index: s, operations: o}, a) {
const refs = (e, t) => t.length === 0 ? [] : [ `git: ${t.length} ${t.length === 1 ? "ref" : "refs"} ${a}${e}: ${some(t.map(shortRef))}` ];
return [ ...refs("removed", e), ...refs("moved", t), ...refs("added", n), ...r ? [ `git: HEAD ${a}moved from ${shortRef(r.from)} to ${shortRef(r.to)}` ] : [], ...s ? [ `git: the index ${a}replaced` ] : [], ...o.length > 0 ? [ `git: under way and in no checkpoint: ${o.join(", ")}` ] : [] ];
}
const shortRef = e => (0, r.GJ)(e.replace(/^refs\/(?:heads|tags)\//, "").replace(/^refs\//, ""));
const some = e => `${e.slice(0, o).join(", ")}${e.length > o ? ` and ${e.length - o} more` : ""}`;
function pathLines(e = []) {
const t = e.slice(0, o).map(({path: e, change: t}) => `  ${t === "write" ? "+" : "-"} ${(0, 
r.GJ)(e)}`);
return e.length > o ? [ ...t, `  and ${e.length - o} more (--json lists all)` ] : t;
}
}),
53315: ((e, t, n) => {
n.r(t);
n.d(t, {
command: () => l
});
var r = n(76760);
var s = n(78702);
var o = n(21490);
var a = n(93766);
var i = n(60998);
var c = n(80875);
const l = {
name: "restore",
summary: "Makes a workspace what it was at a checkpoint; what it replaces goes to quarantine.",
usage: "[ID|NAME|JOB-URL] [--store DIR | --run URL] [--root DIR] [--dry-run] [--paths GLOB …]",
positionals: {
min: 0,
max: 1
},
options: {
...c.OZ,
...c.u$,
...c.VV,
to: {
value: "DIR",
help: "restores into another folder than the workspace"
},
"dry-run": {
help: "only tells what would be done"
},
paths: {
value: "GLOB",
multiple: true,
help: "only what matches, relative to the workspace"
},
before: {
help: "with JOB-URL: the workspace before the step that failed, not after it"
},
fallback: {
help: "if this checkpoint is damaged, restores an older one of the same line and says so"
},
prefer: {
value: o.r5.join("|"),
help: "which one to take if several fit: the quickest, the newest, or a balance"
}
},
async run(e, t) {
const [l] = e.positionals;
if (l !== void 0 && /^https?:\/\//.test(l)) {
const {restoreJob: r} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 62631));
return r(l, e, t);
}
const u = (0, c.FH)(e, "prefer", o.r5, "quality");
const d = e.value("to");
const p = d === void 0 ? (0, c.I5)(e, t) : r.resolve(t.cwd, d);
const f = (0, a.D)(e, p);
const {engine: h, store: m, stores: y, identity: w} = await (0, c.eF)(e, t);
const g = await (0, o.G2)(m, l, u, w?.jobKey);
const v = await (0, o.DV)(m, g, w?.jobKey);
if (v !== void 0) t.log.info(`checkpoint ${g} is of job ${(0, s.GJ)(v)}`);
t.progress?.step(`${e.flag("dry-run") ? "compares" : "restores"} checkpoint ${(0, 
s.GJ)(g)}`);
const b = await h.restore({
id: g,
root: p,
stores: y,
masker: (0, c.nk)(t),
dryRun: e.flag("dry-run"),
fallback: e.flag("fallback"),
...f,
signal: t.signal
});
for (const e of b.missing) t.log.warning(`${(0, s.GJ)(e)} is not restored: it held a credential, which is never kept.`);
return {
ok: b.verified,
document: (0, i.l)(b),
text: (0, i.b)(b, e.flag("dry-run"))
};
}
};
}),
93571: ((e, t, n) => {
n.r(t);
n.d(t, {
cachedCheckpoints: () => cachedCheckpoints,
openRunStores: () => openRunStores
});
var r = n(76760);
var s = n(432);
var o = n(19473);
var a = n(95297);
async function openRunStores(e, t, s, o) {
const [{createRunStore: a}, {runArtifacts: i}, {apiAccess: c, parseRunAddress: l}, {openClient: u}] = await Promise.all([ Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 11827)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 10329)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 57885)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 78610)) ]);
const d = l(e);
const p = await trustIn(d, o);
const f = a(i(e, u(c(s.env))), r.join(t, "run"), p);
const h = await bucketOf(e, d, s);
const m = [ f, ...h ? [ a(h, r.join(t, "bucket"), p) ] : [] ];
for (const t of m.slice(-1)) tellOthers(t, m.slice(0, -1), e, s);
return m;
}
async function trustIn({repository: e, run: t}, r) {
if (r === void 0) return {};
const {createRecordSeal: s} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 96119));
return {
seal: s(r),
run: {
repository: e,
runId: t
}
};
}
async function bucketOf(e, {repository: t, run: r}, s) {
const i = (s.env.RERAIL_S3_BUCKET ?? "").trim() !== "";
const c = await (0, a.q)(void 0, s).catch(() => {});
if (!i && !c?.checkpoint.stores.includes("s3")) return;
const {openBucket: l} = await Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 72575));
const u = new URL(e).origin;
const d = {
GITHUB_REPOSITORY: t,
GITHUB_RUN_ID: r,
GITHUB_SERVER_URL: u
};
try {
return await l({
...s.env,
...d
});
} catch (e) {
s.log.warning(`The bucket is not read: ${(0, o.messageOf)(e)}`);
return;
}
}
function tellOthers(e, t, n, r) {
let s;
const tell = () => {
s ??= tellUnreadable(n, r);
return s;
};
const a = e.list.bind(e);
const i = e.fetch.bind(e);
e.list = async () => {
const e = await a();
const n = await Promise.all(t.map(e => e.list().catch(() => [])));
if (e.length === 0 && n.every(({length: e}) => e === 0)) await tell();
return e;
};
e.fetch = async (e, t) => {
try {
await i(e, t);
} catch (e) {
if (e instanceof o.RefusedError && e.reason === "checkpoint-missing") await tell();
throw e;
}
};
}
async function tellUnreadable(e, t) {
const {cachedOnly: r, notReadableHere: o} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 70909));
if ((0, s.v)(e)) return t.log.notice(o());
const a = await cachedCheckpoints(e, t);
if (a > 0) t.log.notice(r(a));
}
async function cachedCheckpoints(e, t) {
const [{apiAccess: r, parseRunAddress: s}, {openClient: a}, {countCheckpoints: i, runPrefix: c}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 57885)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 78610)), Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 6237)) ]);
const {repository: l, run: u} = s(e);
try {
const e = await a(r(t.env)).getAll(`/repos/${l}/actions/caches`, {
key: c(u)
});
return i(e.flatMap(({key: e}) => e === void 0 ? [] : [ e ]), u);
} catch (e) {
t.log.debug(`Whether the cache service holds checkpoints is unknown: ${(0, o.messageOf)(e)}`);
return 0;
}
}
}),
80875: ((e, t, n) => {
n.d(t, {
FH: () => choiceOf,
I5: () => rootOf,
OZ: () => c,
VV: () => u,
ZF: () => openRunWorkbench,
eF: () => openWorkbench,
nk: () => maskerOf,
pq: () => countOf,
u$: () => l
});
var r = n(73024);
var s = n(76760);
var o = n(11760);
var a = n(19473);
var i = n(80959);
const c = {
store: {
value: "DIR",
multiple: true,
help: "folder of checkpoints; given several times: what is taken goes to all, what is read comes from the first that has it (default: the user's cache folder)"
}
};
const l = {
run: {
value: "URL",
help: "reads what the jobs of a run on GitHub left as artifacts, and in the bucket of RERAIL_S3_BUCKET; needs GITHUB_TOKEN with actions: read"
}
};
const u = {
root: {
value: "DIR",
help: "the workspace (default: the current folder)"
}
};
async function openWorkbench(e, t) {
if (t.workbench) return t.workbench;
if (process.versions.zstd === void 0) (await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 30805))).continueOnNewerNode(t.env);
const r = e.all("store").map(e => s.resolve(t.cwd, e));
const [a = s.join((0, o.nF)(t.env), "store")] = r;
const {createEngine: i} = await Promise.all([ n.e(32), n.e(722), n.e(248), n.e(213) ]).then(n.bind(n, 19798));
const {createLocalStore: c} = await Promise.all([ n.e(32), n.e(722), n.e(248), n.e(213) ]).then(n.bind(n, 50233));
const {replicate: l} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 96553));
const u = t.env.RERAIL_CHECKPOINT_KEY?.trim() || void 0;
const d = e.value("run");
const p = r.length === 0 && d === void 0 ? [ a ] : r;
const f = p.map(e => c(e, u));
if (d !== void 0) f.push(...await (await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 93571))).openRunStores(d, engineFolder(a, t), t, u));
const h = i({
clock: t.clock,
log: t.log,
folder: engineFolder(a, t),
progress: (e, n) => t.progress?.bytes(e, n),
...t.threadScript ? {
threadScript: t.threadScript
} : {},
...u ? {
key: u
} : {}
});
return {
engine: h,
store: f.length > 1 ? l(f, t.log) : f[0],
stores: f
};
}
function openRunWorkbench(e, t) {
const n = {
positionals: [],
value: t => t === "run" ? e : void 0,
all: () => [],
flag: () => false
};
return openWorkbench(n, t);
}
function engineFolder(e, t) {
const n = s.join(e, "engine");
const a = [ n, e ].find(e => (0, r.existsSync)(e));
try {
if (a !== void 0) (0, r.accessSync)(a, r.constants.W_OK);
return n;
} catch {
return s.join((0, o.nF)(t.env), "engine");
}
}
const rootOf = (e, t) => s.resolve(t.cwd, e.value("root") ?? ".");
const maskerOf = e => e.masker ?? (0, i.LL)(e.env);
function choiceOf(e, t, n, r) {
const s = e.value(t);
if (s === void 0) return r;
const o = n.find(e => e === s);
if (o === void 0) throw new a.UsageError(`Option --${t} is "${s}". Use one of ${n.join(", ")}.`);
return o;
}
function countOf(e, t) {
const n = e.value(t);
if (n === void 0) return;
const r = /^(\d{1,15})([KMGT]i?B?|B)?$/i.exec(n.trim());
if (!r) throw new a.UsageError(`Option --${t} is "${n}". Write a whole number, 0 or more.`);
const s = r[2] ? "BKMGT".indexOf(r[2][0].toUpperCase()) : 0;
return Number(r[1]) * 1024 ** s;
}
}),
66991: ((e, t, n) => {
n.r(t);
n.d(t, {
command: () => i
});
var r = n(78702);
var s = n(21490);
var o = n(80875);
const a = [ "quick", "manifest", "full" ];
const i = {
name: "validate",
summary: "Checks a checkpoint; exit status 1 if something is wrong.",
usage: "ID|NAME [--store DIR | --run URL] [--level quick|manifest|full]",
positionals: {
min: 1,
max: 1
},
options: {
...o.OZ,
...o.u$,
level: {
value: a.join("|"),
help: "quick: the archive is there and its manifest in order; manifest: every stored byte too, and the checkpoints it needs; full (default): everything unpacked and hashed"
}
},
async run(e, t) {
const n = (0, o.FH)(e, "level", a, "full");
const {engine: i, store: c, stores: l, identity: u} = await (0, o.eF)(e, t);
const d = await (0, s.G2)(c, e.positionals[0], "quality", u?.jobKey);
t.progress?.step(`validates checkpoint ${(0, r.GJ)(d)}`);
const {ok: p, problems: f} = await i.validate(d, l, n);
const h = p ? `checkpoint ${d} is in order (${n})` : [ `checkpoint ${d} is damaged:`, ...f ].join("\n");
return {
ok: p,
document: {
ok: p,
problems: f
},
text: h
};
}
};
}),
10895: ((e, t, n) => {
n.d(t, {
runCommandLine: () => runCommandLine
});
var r = n(73024);
var s = n(76760);
var o = n(57975);
var a = n(19473);
var i = n(33201);
var c = n(68270);
var l = n(25047);
var u = n(1510);
var d = n(80959);
var p = n(1451);
var f = n(58455);
var h = n(20902);
async function runCommandLine(e, t) {
for (const e of [ process.stdout, process.stderr ]) e.on("error", () => {});
const n = e.includes("--json");
let r;
try {
r = await dispatch(e, n, t);
} catch (e) {
r = e instanceof a.UsageError ? 2 : 1;
await write(process.stderr, (0, p.e)(textOf(e)));
if (n) await write(process.stdout, JSON.stringify(errorDocument(e))).catch(() => {});
}
process.exitCode = r;
}
async function dispatch(e, t, n) {
const [r, ...s] = e;
if (r === void 0 || r === "help" || r === "--help" || r === "-h") {
await write(process.stdout, await overview());
return 0;
}
if (r === "--version" || r === "-V") {
await write(process.stdout, t ? JSON.stringify({
version: versionOf(n.dist)
}) : versionOf(n.dist));
return 0;
}
const o = Object.hasOwn(f.L, r) ? f.L[r] : void 0;
if (!o) throw new a.UsageError(`Command "${r}" is not known. Use one of ${(await shownCommands()).map(e => e.name).join(", ")}; "rerail --help" explains them.`);
const i = await o();
if (s.includes("--help") || s.includes("-h")) {
await write(process.stdout, helpFor(i));
return 0;
}
const c = parse(i, s);
const l = openIo(n, t);
const u = await i.run(c, l).finally(() => l.progress?.end());
await write(process.stdout, t ? JSON.stringify(u.document) : (0, p.e)(u.text));
return u.ok ? 0 : 1;
}
function versionOf(e) {
try {
return String(JSON.parse((0, r.readFileSync)(s.join(e, "..", "package.json"), "utf8")).version);
} catch {
return "unknown";
}
}
function openIo({env: e, dist: t}, n) {
return {
env: e,
cwd: process.cwd(),
get stdin() {
return process.stdin;
},
log: (0, u.d)(process.stderr, (0, d.LL)(e)),
clock: i.systemClock,
interactive: process.stderr.isTTY === true && !e.CI,
progress: (0, h.mf)((0, h.sL)(process.stderr.isTTY === true, isCi(e), n), process.stderr, i.systemClock),
signal: (0, c.d)(),
threadScript: (0, l.U)(t)
};
}
const isCi = ({CI: e}) => e !== void 0 && e !== "" && e !== "false" && e !== "0";
function parse(e, t) {
const n = {
json: {
type: "boolean"
}
};
for (const [t, r] of Object.entries(e.options)) n[t] = {
type: r.value === void 0 ? "boolean" : "string",
multiple: r.multiple ?? false
};
let r;
try {
r = (0, o.parseArgs)({
args: [ ...t ],
options: n,
allowPositionals: true
});
} catch (t) {
throw new a.UsageError(`${sentenceOf((0, a.messageOf)(t))}. See "rerail ${e.name} --help".`);
}
const {min: s, max: i} = e.positionals;
const c = r.positionals.length;
if (c < s || c > i) {
const t = s === i ? `${s}` : `${s} to ${i}`;
throw new a.UsageError(`"rerail ${e.name}" takes ${t} argument${t === "1" ? "" : "s"}, got ${c}. Use: rerail ${e.name} ${e.usage}.`);
}
const listOf = e => e === void 0 ? [] : Array.isArray(e) ? e : [ String(e) ];
return {
positionals: r.positionals,
value: e => listOf(r.values[e]).at(-1),
all: e => listOf(r.values[e]),
flag: e => r.values[e] === true
};
}
const sentenceOf = e => e.replace(/\. To specify a positional.*/s, "").replace(/\s*\n\s*/g, " ").replace(/\.$/, "");
async function shownCommands() {
const e = await Promise.all(Object.values(f.L).map(e => e()));
return e.filter(e => !e.hidden);
}
async function overview() {
const e = await shownCommands();
const t = Math.max(...e.map(e => e.name.length), 0);
return [ "rerail recovers failed CI runs.", "", "Usage: rerail COMMAND [ARGUMENTS] [--json]", "", ...e.map(e => `  ${e.name.padEnd(t)}  ${e.summary}`), "", '"rerail COMMAND --help" explains a command, "rerail --version" prints the version. With --json, stdout holds one JSON document.', "Exit status: 0 done, 1 failed, 2 wrong command line." ].join("\n");
}
function helpFor(e) {
const t = [ ...Object.entries(e.options).map(([e, t]) => [ `--${e}${t.value === void 0 ? "" : ` ${t.value}`}${t.multiple ? " …" : ""}`, t.help ]), [ "--json", "prints one JSON document" ] ];
const n = Math.max(...t.map(([e]) => e.length));
return [ `Usage: rerail ${e.name} ${e.usage}`, "", `${e.summary}`, "", ...t.map(([e, t]) => `  ${e.padEnd(n)}  ${t}`) ].join("\n");
}
function errorDocument(e) {
return {
error: {
message: (0, a.messageOf)(e),
...e instanceof a.RefusedError ? {
reason: e.reason
} : {}
}
};
}
const m = [ "EACCES", "EPERM", "EROFS", "ENOTDIR", "EISDIR", "ELOOP", "ENAMETOOLONG", "EMFILE", "EIO" ];
function textOf(e) {
if (e instanceof a.UserError) return (0, a.messageOf)(e);
if (!m.includes((0, a.codeOf)(e) ?? "")) return defect(e);
return `Not done: the system refuses it (${(0, a.messageOf)(e)}). Give this user access to it, or name another folder.`;
}
const defect = e => `This is a defect of rerail; please report it with these lines: ${e instanceof Error ? e.stack : (0, 
a.messageOf)(e)}`;
async function write(e, t) {
const n = await new Promise(n => e.write(t === "" ? "" : `${t}\n`, n));
if (!n || (0, a.codeOf)(n) === "EPIPE" || e === process.stderr) return;
throw new a.UserError(`Writing the result failed: ${(0, a.messageOf)(n)}. Make room, or write to another place.`);
}
}),
6074: ((e, t, n) => {
n.r(t);
n.d(t, {
drillCommand: () => E
});
var r = n(19473);
var s = n(49348);
var o = n(53229);
var a = n(62403);
var i = n(34902);
var c = n(91985);
const l = 864e5;
function drillText(e) {
return [ ...summary(e), "", ...(0, c.e)(u, faultRows(e)) ].join("\n");
}
function drillMarkdown(e) {
return [ `### ${e.problems.length === 0 ? "The drill passed" : "Needs you: the drill failed"}`, "", ...summary(e).map(e => `- ${(0, 
i.Ic)(e)}`), "", `| ${u.join(" | ")} |`, `|${u.map(() => "---").join("|")}|`, ...faultRows(e).map(e => `| ${e.map(i.Ic).join(" | ")} |`), ...e.verify ? [ "", `Verified with ${(0, 
i.ti)(e.verify.command.slice(0, 200))}.` ] : [] ].join("\n");
}
function summary({checkpoint: e, restore: t, verify: n, faults: r, recovered: i, problems: c, ms: l}) {
return [ ...c.map(e => `Problem: ${e}`), ...e ? [ `Newest clean checkpoint: ${e.id.slice(0, 12)}, ${ageText(e.ageMs)} old, ${(0, 
o.h)(e.files, "file")}, ${(0, s.z)(e.bytes)}${e.branch ? `, branch ${e.branch}` : ""}` ] : [], ...t?.done ? [ `Restored elsewhere and verified in ${(0, 
a.a3)(t.ms)}${t.missing > 0 ? `; ${(0, o.h)(t.missing, "file is", "files are")} missing because of credentials` : ""}` ] : [], ...n?.passed ? [ `The command of verify passed in ${(0, 
a.a3)(n.ms)}` ] : [], `rerail would do something about ${i} of ${r.length} faults, and hand ${r.length - i} over`, `The drill took ${(0, 
a.a3)(l)}` ];
}
const ageText = e => e > 2 * l ? `${Math.floor(e / l)} days` : (0, a.a3)(e);
const u = [ "fault", "type", "lane", "if it fails again and again", "why" ];
const faultRows = ({faults: e}) => e.map(({title: e, type: t, lane: n, steps: r, why: s}) => [ e, t, n, stepsText(r), s ]);
function stepsText(e) {
const t = [];
for (const n of e) {
const e = d[n] ?? n.toLowerCase();
const r = t.at(-1);
if (r?.word === e) r.times += 1; else t.push({
word: e,
times: 1
});
}
return t.map(({word: e, times: t}) => t > 1 ? `${e} ×${t}` : e).join(", ");
}
const d = {
RETRY: "retry",
RESUME: "resume",
SKIP: "skip",
ROLLBACK: "nominate a revert",
MANUAL: "a person decides"
};
var p = n(21490);
var f = n(80875);
var h = n(95297);
const m = [ {
name: "registry-reset",
title: "the package registry resets the connection",
job: "build",
log: "npm error code ECONNRESET\nnpm error network aborted\nnpm error network This is a problem related to network connectivity.\n",
facts: {
exitCode: 1,
script: "npm ci"
},
type: "network"
}, {
name: "name-resolution",
title: "a download finds no address",
job: "build",
log: "curl: (6) Could not resolve host: downloads.example.com\n",
facts: {
exitCode: 6,
script: "curl -fsSLO https://downloads.example.com/tool.tar.gz"
},
type: "network"
}, {
name: "git-remote",
title: "git loses the connection to the remote",
job: "build",
log: "error: RPC failed; curl 92 HTTP/2 stream 5 was not closed cleanly: CANCEL (err 8)\nfatal: early EOF\nfatal: fetch-pack: invalid index-pack output\n",
facts: {
exitCode: 128,
script: "git fetch origin main"
},
type: "git"
}, {
name: "out-of-memory",
title: "the kernel kills a process for lack of memory",
job: "e2e",
lane: "HEAVY",
log: "Killed\n",
facts: {
exitCode: 137,
script: "npm run e2e",
resources: {
oomKills: 1
}
},
type: "resource-exhaustion"
}, {
name: "disk-full",
title: "the disk is full",
job: "build",
log: "tar: dist/app.js: Cannot write: No space left on device\ntar: Exiting with failure status due to previous errors\n",
facts: {
exitCode: 2,
script: "tar -xf app.tar"
},
type: "resource-exhaustion"
}, {
name: "time-limit",
title: "a try runs longer than its time limit",
job: "e2e",
lane: "HEAVY",
log: "waiting for the server\n",
facts: {
limit: {
name: "timeout",
ms: 9e5
},
script: "npm run e2e"
},
type: "timeout"
}, {
name: "failed-test",
title: "a test fails",
job: "test",
log: "  ● cart › adds tax\n\n    Expected: 119\n    Received: 100\n\nTests:       1 failed, 213 passed, 214 total\n",
facts: {
exitCode: 1,
script: "npx jest"
},
type: "test-failure"
}, {
name: "flaky-test",
title: "a test fails that passed on a retry before",
job: "test",
log: "  ● clock › ticks\n\n    Expected: 2\n    Received: 1\n\nTests:       1 failed, 213 passed, 214 total\n",
facts: {
exitCode: 1,
script: "npx jest"
},
type: "test-failure",
isFlaky: true
}, {
name: "linter",
title: "a linter finds errors",
job: "lint",
log: "/home/runner/work/app/src/a.js\n  3:7  error  'x' is assigned a value but never used  no-unused-vars\n\n✖ 1 problem (1 error, 0 warnings)\n",
facts: {
exitCode: 1,
script: "npx eslint ."
},
type: "quality-gate"
}, {
name: "unknown-error",
title: "a script fails without saying why",
job: "build",
log: "step 3 of 7\n",
facts: {
exitCode: 3,
script: "./build.sh"
},
type: "unknown"
}, {
name: "runner-lost",
title: "the runner dies in the middle of a stage",
job: "e2e",
lane: "HEAVY",
log: "",
facts: {
script: "npm run e2e"
},
type: "unknown",
runnerDied: true
}, {
name: "publish-reset",
title: "the connection breaks while a script publishes",
job: "publish",
log: "npm error code ECONNRESET\nnpm error network aborted\n",
facts: {
exitCode: 1,
script: "npm publish"
},
type: "network",
externalEffects: [ "npm publish" ]
} ];
var y = n(50554);
var w = n(93711);
var g = n(14152);
var v = n(1273);
const b = {
type: "unknown",
confidence: 0,
signature: "",
retry: "unclear"
};
const k = 12;
async function replayFaults(e, t, {resumable: n, monotonic: r}) {
const s = [];
for (const o of e) {
const e = r();
const a = o.runnerDied ? b : await (0, y.classify)({
log: [ Buffer.from(o.log) ],
facts: o.facts,
rules: t.rules
});
const i = (0, w.chooseLane)({
option: "auto",
rules: t.lanes,
jobNames: o.job === void 0 ? [] : [ o.job ]
});
const c = i.by === "default" ? o.lane ?? i.lane : i.lane;
const l = plansFor(situationOf(o, a, c, t, n));
const [u] = l;
const d = l.map(({strategy: e}) => e);
s.push({
name: o.name,
title: o.title,
type: a.type,
expected: o.type,
lane: c,
steps: d,
recovered: d[0] === "RETRY" || d[0] === "RESUME" || d[0] === "SKIP",
why: u.why,
rule: u.rule,
ms: Math.round(r() - e)
});
}
return s;
}
function situationOf(e, t, n, r, s) {
const {type: o, confidence: a, signature: i, retry: c} = t;
const isNamed = t => t.some(t => (0, g.Hj)(t, e.job));
return {
failure: {
type: o,
confidence: a,
signature: i,
...c === void 0 ? {} : {
retry: c
}
},
lane: n,
options: {
retry: isNamed(r.never.jobs) ? "never" : "auto",
optional: false
},
policy: {
plans: r.plans
},
history: {
flaky: e.isFlaky ? [ i ] : [],
repeated: []
},
made: {
tries: 1,
resumes: 0
},
externalEffects: isNamed(r.idempotent.jobs) ? [] : e.externalEffects ?? [],
resumable: s,
...e.runnerDied ? {
runnerDied: true
} : {},
cancelled: false,
survivors: []
};
}
function plansFor(e) {
const t = [];
let n = e;
for (let e = 0; e < k; e += 1) {
const e = (0, v.L)(n);
t.push(e);
const {tries: r, resumes: s} = n.made;
if (e.strategy === "RETRY") n = {
...n,
made: {
tries: r + 1,
resumes: s
}
}; else if (e.strategy === "RESUME") n = {
...n,
made: {
tries: 1,
resumes: s + 1
}
}; else break;
}
return t;
}
var $ = n(31421);
var x = n(73024);
var O = n(48161);
var P = n(76760);
function openElsewhere(e, {env: t}) {
const n = (0, x.realpathSync)(t.RUNNER_TEMP || (0, O.tmpdir)());
const s = P.relative((0, x.realpathSync)(e), n);
if (s === "" || !(s.startsWith("..") || P.isAbsolute(s))) throw new r.UsageError(`Restoring elsewhere failed: the folder for temporary files (${n}) is in the workspace. Set TMPDIR to a folder outside.`);
const o = (0, x.mkdtempSync)(P.join(n, "rerail-drill-"));
const a = P.join(o, "workspace");
if (!(0, x.existsSync)(P.join(e, ".git")) || !copyRepository(e, a)) (0, x.mkdirSync)(a, {
recursive: true
});
return {
folder: a,
remove: () => (0, x.rmSync)(o, {
recursive: true,
force: true,
maxRetries: 3
})
};
}
function copyRepository(e, t) {
const n = [ "clone", "--quiet", "--no-checkout", "--no-hardlinks", "--template=", "--", e, t ];
const r = [ "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false" ];
const {status: s} = (0, $.spawnSync)("git", [ ...r, ...n ], {
stdio: "ignore",
timeout: 6e5
});
if (s !== 0) (0, x.rmSync)(t, {
recursive: true,
force: true
});
return s === 0;
}
async function restoreInto(e, t, {engine: n, stores: s}, o) {
const a = o.clock.monotonic();
const took = () => Math.round(o.clock.monotonic() - a);
try {
const r = await n.restore({
id: t,
root: e,
stores: s,
masker: (0, f.nk)(o),
signal: o.signal
});
if (!r.verified) return {
done: false,
why: "the restored workspace is not what the checkpoint says",
ms: took()
};
return {
done: true,
result: r,
ms: took()
};
} catch (e) {
return {
done: false,
why: (0, r.messageOf)(e),
ms: took()
};
}
}
var j = n(78474);
const R = /^(?:ACTIONS_|RERAIL_|INPUT_|STATE_)|^(?:GITHUB_TOKEN|GH_TOKEN)$/;
async function runVerify(e, {folder: t, limitMs: n}, {env: r, clock: s, signal: o}) {
const a = s.monotonic();
const i = Object.fromEntries(Object.entries(r).filter(([e]) => !R.test(e)));
const c = process.platform === "win32";
const l = (0, $.spawn)(c ? e : "bash", c ? [] : [ "--noprofile", "--norc", "-eo", "pipefail", "-c", e ], {
cwd: t,
env: {
...i,
GITHUB_WORKSPACE: t
},
stdio: [ "ignore", 2, 2 ],
detached: !c,
shell: c
});
let u = false;
const end = () => {
if (c) l.kill("SIGKILL"); else if (l.pid !== void 0) endGroup(l.pid);
};
const d = setTimeout(() => {
u = true;
end();
}, n);
o.addEventListener("abort", end, {
once: true
});
const [p] = await (0, j.once)(l, "exit").catch(() => [ 127 ]);
clearTimeout(d);
o.removeEventListener("abort", end);
return {
command: e,
passed: p === 0,
status: p,
timedOut: u,
ms: Math.round(s.monotonic() - a)
};
}
function endGroup(e) {
try {
process.kill(-e, "SIGKILL");
} catch {}
}
const S = 10 * 6e4;
const E = {
name: "drill",
summary: "Restores the newest checkpoint elsewhere, verifies it, and replays plans for known faults.",
usage: "[--store DIR | --run URL] [--root DIR] [--verify COMMAND] [--markdown]",
positionals: {
min: 0,
max: 0
},
options: {
...f.OZ,
...f.u$,
...f.VV,
verify: {
value: "COMMAND",
help: "Runs in the restored folder and must pass (default: the policy's rollback.verify)"
},
timeout: {
value: "DURATION",
help: "Limit for the command of --verify (default: 10m)"
},
policy: {
value: "FILE",
help: "Policy that the plans follow (default: .github/rerail.yml, if it exists)"
},
markdown: {
help: "Print Markdown"
}
},
run: drill
};
async function drill(e, t) {
const n = limitOf(e);
const r = (0, f.I5)(e, t);
const s = t.clock.monotonic();
const o = await (0, h.q)(e.value("policy"), {
cwd: r
});
const a = await (0, f.eF)(e, t);
const i = (await a.store.list()).filter(({clean: e, unlisted: t}) => e && !t);
const c = (0, p.Sw)(i, "quality");
const l = e.value("verify") ?? o.rollback.verify;
const {restored: u, verified: d} = c ? await rehearse(c, {
root: r,
command: l,
limitMs: n,
workbench: a
}, t) : {
restored: void 0,
verified: void 0
};
t.progress?.step(`replays the plans for ${m.length} faults`);
const y = u?.done === true;
const w = await replayFaults(m, o, {
resumable: y,
monotonic: () => t.clock.monotonic()
});
const g = {
version: 1,
checkpoint: c ? aboutCheckpoint(c, t.clock.now()) : null,
restore: u ? aboutRestore(u) : null,
verify: d ?? null,
faults: w,
recovered: w.filter(({recovered: e}) => e).length,
problems: problemsOf(c, u, d, misread(w, o)),
ms: Math.round(t.clock.monotonic() - s)
};
const v = e.flag("markdown") ? drillMarkdown(g) : drillText(g);
return {
ok: g.problems.length === 0,
document: g,
text: v
};
}
function limitOf(e) {
const t = e.value("timeout");
const n = t === void 0 ? S : (0, a.E9)(t);
if (n !== void 0 && n > 0) return n;
throw new r.UsageError(`The option --timeout is "${t}", which is not allowed. Use ${a.ec}.`);
}
async function rehearse({id: e}, {root: t, command: n, limitMs: r, workbench: s}, o) {
const a = openElsewhere(t, o);
try {
o.progress?.step(`restores checkpoint ${e.slice(0, 12)} to ${a.folder}`);
const t = await restoreInto(a.folder, e, s, o);
if (!t.done || n === void 0) return {
restored: t,
verified: void 0
};
o.progress?.step(`verifies: ${n}`);
o.progress?.end();
return {
restored: t,
verified: await runVerify(n, {
folder: a.folder,
limitMs: r
}, o)
};
} finally {
a.remove();
}
}
const aboutCheckpoint = ({id: e, createdAt: t, files: n, bytes: r, commit: s, branch: o, jobKey: a, stage: i}, c) => ({
id: e,
createdAt: t,
ageMs: Math.max(0, c - Date.parse(t)),
files: n,
bytes: r,
commit: s ?? null,
branch: o?.replace(/^refs\/heads\//, "") ?? null,
job: a ?? null,
stage: i ?? null
});
const aboutRestore = e => e.done ? {
done: true,
ms: e.ms,
written: e.result.written,
missing: e.result.missing.length,
why: null
} : {
done: false,
ms: e.ms,
written: 0,
missing: 0,
why: e.why
};
const misread = (e, {rules: t}) => t.length > 0 ? [] : e.filter(({type: e, expected: t}) => e !== t);
function problemsOf(e, t, n, r) {
const ending = e => e.timedOut ? "ran out of time" : `ended with exit status ${e.status ?? "none"}`;
return [ ...e ? [] : [ 'No clean checkpoint found. Take one with "rerail checkpoint", or name a store or a run with --store or --run.' ], ...t?.done === false ? [ `The checkpoint could not be restored: ${t.why}` ] : [], ...n && !n.passed ? [ `The command of verify ${ending(n)}. Run it in a restored folder: "rerail restore --to DIR".` ] : [], ...r.map(({name: e, type: t, expected: n}) => `The fault ${e} is taken for ${t}, not for ${n}. Report this.`) ];
}
}),
78418: ((e, t, n) => {
n.r(t);
n.d(t, {
ejectCommand: () => o
});
var r = n(76760);
var s = n(78702);
const o = {
name: "eject",
summary: 'Removes rerail from a repository: guards become "run:" steps again.',
usage: "[--yes] [DIR]",
positionals: {
min: 0,
max: 1
},
options: {
yes: {
help: "writes without asking"
}
},
run: eject
};
async function eject(e, t) {
const s = r.resolve(t.cwd, e.positionals[0] ?? ".");
const [{survey: o}, {proposeEject: a}, {documentOf: i, offer: c}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 50300)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 92705)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 3788)) ]);
const l = o(s);
const u = a(l);
const d = u.filter(({action: e}) => e !== "keep");
const p = ejectText(s, u);
const f = await c(s, {
text: p,
changes: d
}, e, t);
return {
ok: true,
document: {
files: u.map(i),
written: f.written
},
text: f.text
};
}
function ejectText(e, t) {
const n = Math.max(0, ...t.map(({path: e}) => e.length));
return [ `rerail looked at ${(0, s.GJ)(e)}`, "", ...t.flatMap(({path: e, action: t, why: r, steps: o = []}) => [ `${t.padEnd(6)}  ${(0, 
s.GJ)(e).padEnd(n)}  ${(0, s.GJ)(r)}`, ...o.map(({job: e, step: t, line: n, why: r}) => `        line ${n}, ${(0, 
s.GJ)(e)} › ${(0, s.GJ)(t)}: ${(0, s.GJ)(r)}`) ]) ].join("\n");
}
}),
92705: ((e, t, n) => {
n.r(t);
n.d(t, {
proposeEject: () => proposeEject
});
var r = n(76760);
var s = n(19473);
var o = n(48301);
var a = n(50300);
var i = n(86644);
function proposeEject({root: e, workflows: t}) {
const n = policyOf(e);
return [ ...n ? [ n ] : [], ...t.map(ejected) ];
}
function policyOf(e) {
try {
const t = (0, a.readText)(r.join(e, o.C));
if (t === void 0) return;
return {
path: o.C,
action: "remove",
why: "it is the policy of rerail",
before: t,
after: void 0
};
} catch (e) {
return {
path: o.C,
action: "keep",
why: (0, s.messageOf)(e),
before: void 0,
after: void 0
};
}
}
function ejected({path: e, text: t, value: n, problem: r}) {
const kept = n => ({
path: e,
action: "keep",
why: n,
before: t,
after: void 0
});
if (t === void 0 || !n) return kept(r ?? "it cannot be read");
const {names: o, others: c} = (0, a.calledWorkflows)(n);
if (o.length > 0 && !c) return {
path: e,
action: "remove",
why: `it only calls ${o[0]}.yml of rerail`,
before: t,
after: void 0
};
try {
const {text: n, steps: r} = (0, i.F)(t);
const s = o.length > 0 ? `; its jobs that call rerail's workflows stay: it has other jobs as well` : "";
if (r.length === 0) return kept(s === "" ? "it has no guard" : s.slice(2));
const a = r.filter(({action: e}) => e === "run").length;
if (a === 0) return {
...kept(`no step of it can become a "run:" step${s}`),
steps: r
};
const c = `${a} ${a === 1 ? 'guard becomes a "run:" step' : 'guards become "run:" steps'}${s}`;
return {
path: e,
action: "change",
why: c,
before: t,
after: n,
steps: r
};
} catch (e) {
return kept((0, s.messageOf)(e));
}
}
}),
86644: ((e, t, n) => {
n.d(t, {
F: () => runWorkflow
});
var r = n(19473);
var s = n(51808);
var o = n(18709);
var a = n(38815);
var i = n(79142);
function runEdit(e, t) {
const [n, r] = [ (0, o.cF)(t, "uses"), (0, o.cF)(t, "with") ];
const c = r?.value;
if (!n || !r || !(0, a.jh)(c)) throw new Error('its "with" is not written as a mapping');
const l = c.items.map(o.Vb).filter(e => !i.fu.includes(e));
if (t.flow) return {
dropped: l,
edits: flowEdits(e, n, r, c)
};
const u = (0, s.VN)(e, t);
const d = c.flow ? inlineEdit(e, u, c) : blockEdit(e, u, c);
return {
dropped: l,
edits: [ d ]
};
}
function blockEdit(e, t, n) {
const {lines: r, indent: o, cr: a} = t;
const c = entryOf(t, "with");
const lineOf = n => e.slice(t.start, n).split("\n").length - 1;
const l = (0, s.Mc)(e, n).map(({name: t, pair: n}) => {
const [o, a] = [ lineOf(n.key.range[0]), lineOf((0, s.g1)(e, n)) ];
const c = r[a].trimEnd().endsWith(i.ID);
return {
name: t,
first: o,
last: a,
isWanted: i.fu.includes(t) && !c
};
});
const [u] = (0, s.Mc)(e, n);
const d = u ? u.pair.key.range[0] - e.lastIndexOf("\n", u.pair.key.range[0] - 1) - 1 : o;
if (l.some(({first: e}) => e <= c.first)) throw new Error('its "with" is not written as a mapping');
const p = new Map;
const f = new Set;
for (const e of l.filter(({isWanted: e}) => e)) {
const t = r.findIndex(t => t.trim() === (0, s._Z)(e.name));
if (t < 0) continue;
f.add(e);
const n = r.slice(e.first, e.last + 1).map(e => (0, s.mr)((0, s.Q4)(e, d - o), a));
n.push((0, s.mr)(n.pop() ?? "", (0, s.pJ)(r[t])));
p.set(t, n);
}
const h = entryOf(t, "uses");
const m = r.flatMap((e, t) => {
const n = p.get(t);
if (n) return n;
if (t >= h.first && t <= h.last || t === c.first) return [];
if (t < c.first || t > c.last) return [ e ];
const r = l.find(({first: e, last: n}) => t >= e && t <= n);
if (r && (!r.isWanted || f.has(r))) return [];
return [ (0, s.Q4)(e, d - o) ];
});
return (0, s.W$)(t, m);
}
function inlineEdit(e, t, n) {
const {lines: r, indent: o, cr: a} = t;
const [i, c] = [ entryOf(t, "uses"), entryOf(t, "with") ];
const l = wantedOf(n).map(t => `${" ".repeat(o)}${e.slice(t.key.range[0], (0, s.g1)(e, t) + 1)}`);
const u = r.flatMap((e, t) => {
if (t === c.first) return l.map((e, t) => e + (t < l.length - 1 ? a : (0, s.pJ)(r[c.last])));
if (t >= i.first && t <= i.last || t > c.first && t <= c.last) return [];
return [ e ];
});
return (0, s.W$)(t, u);
}
function flowEdits(e, t, n, r) {
const o = wantedOf(r);
const [a, i] = [ o[0], o.at(-1) ];
const c = o.length === r.items.length;
const l = c ? e.slice(a.key.range[0], (0, s.g1)(e, i) + 1) : o.map(t => e.slice(t.key.range[0], (0, 
s.g1)(e, t) + 1)).join(", ");
const [u, d] = [ n.key.range[0], (0, s.g1)(e, n) + 1 ];
const p = /^\s*,\s*/.exec(e.slice((0, s.g1)(e, t) + 1))?.[0] ?? "";
const f = p === "" ? /,\s*$/.exec(e.slice(0, t.key.range[0]))?.[0] ?? "" : "";
return [ {
start: t.key.range[0] - f.length,
end: (0, s.g1)(e, t) + 1 + p.length,
text: ""
}, {
start: u,
end: d,
text: l
} ];
}
const wantedOf = e => e.items.filter(o.QH).filter(e => i.fu.includes((0, o.Vb)(e)));
function entryOf(e, t) {
const n = e.entries.find(e => e.name === t);
if (!n) throw new Error(`it has no "${t}"`);
return n;
}
const c = /^rerail\/rerail@/;
function runWorkflow(e) {
const {steps: t} = (0, o.$Z)(e);
const n = [];
const a = [];
for (const {node: s, uses: o} of t) {
const [t] = o;
if (!t || !c.test(String(t.value.uses ?? ""))) continue;
const i = t.value.with;
const l = e.slice(0, s.range?.[0] ?? 0).split("\n").length;
const u = String(t.value.name ?? i?.run ?? t.value.uses).trim().split("\n")[0];
const d = {
job: t.job,
step: u,
line: l
};
if (typeof i?.run !== "string" || (i.command ?? "guard") !== "guard") {
a.push({
...d,
action: "keep",
why: 'it runs no script, so there is no "run:" step for it',
dropped: []
});
continue;
}
try {
const {edits: r, dropped: o} = runEdit(e, s);
n.push(...r);
a.push({
...d,
action: "run",
why: whyOf(o, readOutputs(e, t.value.id)),
dropped: o
});
} catch (e) {
a.push({
...d,
action: "keep",
why: (0, r.messageOf)(e),
dropped: []
});
}
}
return {
text: (0, s.ct)(e, n),
steps: a
};
}
function readOutputs(e, t) {
if (typeof t !== "string" || !/^[\w-]+$/.test(t)) return [];
const n = new RegExp(`\\bsteps\\.${t}\\.outputs\\.(${l.join("|")})(?![\\w-])`, "g");
return [ ...new Set([ ...e.matchAll(n) ].map(([, e]) => e)) ];
}
const l = [ "outcome", "tries", "failure-type", "lane", "strategy", "confidence", "reason", "signature", "checkpoint", "rerail" ];
function whyOf(e, t) {
const quoted = e => e.map(e => `"${e}"`).join(", ");
const n = [ ...e.length > 0 ? [ `a "run:" step has no ${quoted(e)}` ] : [], ...t.length > 0 ? [ `the workflow reads its output ${quoted(t)}, which only rerail sets` ] : [] ];
return n.length === 0 ? 'it is a "run:" step again' : n.join("; ");
}
}),
79142: ((e, t, n) => {
n.d(t, {
Cp: () => guardEdit,
ID: () => a,
fu: () => o
});
var r = n(38815);
var s = n(51808);
const o = [ "run", "shell", "working-directory" ];
const a = "# from defaults.run";
const i = 2;
function guardEdit(e, t, n, r) {
return t.flow ? flowEdit(e, t, n, r) : blockEdit((0, s.VN)(e, t), n, r);
}
function blockEdit(e, t, n) {
const {lines: r, indent: c, cr: l, entries: u} = e;
const d = groupOf(u);
const [p, f] = [ d[0], d.at(-1) ];
const h = u.filter(e => o.includes(e.name) && !d.includes(e));
const m = " ".repeat(c);
const y = " ".repeat(c + i);
const w = [];
for (const {first: e, last: t} of h) for (const n of r.slice(e, t + 1)) w.push((0, 
s.mr)((0, s.gu)(n, i), l));
const g = [ `${m}uses: ${n}${l}`, `${m}with:${l}`, ...Object.entries(t).map(([e, t]) => `${y}${e}: ${scalar(t)} ${a}${l}`), ...w ];
const v = r.flatMap((e, t) => {
const n = h.find(({first: e, last: n}) => t >= e && t <= n);
if (n) return t === n.first ? [ `${m}${(0, s._Z)(n.name)}${(0, s.pJ)(r[n.last])}` ] : [];
if (t < p.first || t > f.last) return [ e ];
return [ ...t === p.first ? g : [], (0, s.gu)(e, i) ];
});
return (0, s.W$)(e, v);
}
function groupOf(e) {
const t = e.findIndex(({name: e}) => e === "run");
const belongs = t => o.includes(e[t]?.name ?? "");
let [n, r] = [ t, t ];
while (belongs(n - 1)) n -= 1;
while (belongs(r + 1)) r += 1;
return e.slice(n, r + 1);
}
function flowEdit(e, t, n, r) {
if (Object.keys(n).length > 0) throw new Error('it is written in braces, and "defaults.run" applies to it');
const a = (0, s.Mc)(e, t);
const i = a.filter(({name: e}) => o.includes(e));
const [c, l] = [ i[0], i.at(-1) ];
if (!c || !l || a.indexOf(l) - a.indexOf(c) !== i.length - 1) throw new Error('it is written in braces, and other keys stand between "run" and "shell"');
const [u, d] = [ c.pair.key.range[0], (0, s.g1)(e, l.pair) + 1 ];
return {
start: u,
end: d,
text: `uses: ${r}, with: {${e.slice(u, d)}}`
};
}
const scalar = e => (0, r.As)(e, {
lineWidth: 0,
defaultStringType: "PLAIN"
}).trimEnd();
}),
80772: ((e, t, n) => {
n.r(t);
n.d(t, {
readHistory: () => readHistory
});
var r = n(19473);
var s = n(92595);
const o = 2;
const a = 10;
async function readHistory(e, {env: t, log: i}) {
const c = t.GITHUB_TOKEN || t.GH_TOKEN;
const l = (0, s.y)(e);
if (!c || !l) return;
const [{openClient: u}, {apiAccess: d}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 78610)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 57885)) ]);
try {
const e = u(d(t), {
maxWaitSeconds: 5
});
const n = await e.getAll(`/repos/${l}/actions/runs`, {
status: "completed"
}, o);
const r = new Map;
for (const e of n) if (e.conclusion === "success" && !r.has(e.workflow_id)) r.set(e.workflow_id, e);
const s = [];
for (const {id: t} of [ ...r.values() ].slice(0, a)) {
const n = await e.getAll(`/repos/${l}/actions/runs/${t}/jobs`, {}, 1);
for (const e of n) s.push({
job: String(e.name),
minutes: minutesOf(e)
});
}
return {
repository: l,
runs: n.length,
failed: n.filter(({conclusion: e}) => e === "failure").length,
passedOnRerun: n.filter(({conclusion: e, run_attempt: t = 1}) => e === "success" && t > 1).length,
jobs: s
};
} catch (e) {
i.warning(`rerail proposes without the history of ${l}: ${(0, r.messageOf)(e)}`);
return;
}
}
function minutesOf({started_at: e, completed_at: t}) {
const n = Date.parse(t ?? "") - Date.parse(e ?? "");
return Number.isFinite(n) ? Math.max(0, Math.round(n / 6e4)) : 0;
}
}),
1960: ((e, t, n) => {
n.r(t);
n.d(t, {
initCommand: () => o
});
var r = n(76760);
var s = n(78702);
const o = {
name: "init",
summary: "Proposes a policy and a recovery workflow for a repository, and writes them.",
usage: "[--yes] [--guard] [DIR]",
positionals: {
min: 0,
max: 1
},
options: {
yes: {
help: "writes without asking"
},
guard: {
help: 'also turns suitable "run:" steps of the workflows into guards'
}
},
run: init
};
async function init(e, t) {
const o = r.resolve(t.cwd, e.positionals[0] ?? ".");
const [{survey: a}, {propose: i}, {readHistory: c}, {proposalText: l}, {documentOf: u, offer: d}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 50300)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 71373)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 80772)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 9734)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 3788)) ]);
const p = a(o);
if (p.top !== void 0) t.log.warning(`${(0, s.GJ)(o)} is not the top folder of its repository, where GitHub reads workflows. Use ${(0, 
s.GJ)(p.top)}.`);
const f = await c(o, t);
const h = e.flag("guard");
const m = i(p, h, f);
const {files: y, lanes: w} = m;
const g = y.flatMap(({path: e, text: t}) => t === void 0 ? [] : [ {
path: e,
before: p.workflows.find(t => t.path === e)?.text,
after: t
} ]);
const v = l({
found: p,
proposal: m,
guard: h,
...f ? {
history: f
} : {}
});
const b = await d(o, {
text: v,
changes: g
}, e, t);
return {
ok: true,
document: {
files: y.map(u),
lanes: w,
languages: p.languages,
...f ? {
history: f
} : {},
written: b.written
},
text: b.text
};
}
}),
3788: ((e, t, n) => {
n.r(t);
n.d(t, {
documentOf: () => documentOf,
offer: () => offer
});
var r = n(1451);
var s = n(26848);
const canAsk = ({interactive: e, stdin: t}) => e && t.isTTY === true;
async function confirm_confirm(e, {stdin: t, signal: n}) {
const r = (0, s.createInterface)({
input: t,
output: process.stderr
});
try {
const t = await r.question(`${e} [y/N] `, {
signal: n
});
return /^\s*y(?:es)?\s*$/i.test(t);
} catch {
return false;
} finally {
r.close();
}
}
var o = n(73024);
var a = n(76760);
var i = n(19473);
var c = n(50300);
function writeFiles(e, t) {
for (const {path: n} of t) refuseLinks(e, n);
for (const n of t) {
if ((0, c.readText)(a.join(e, n.path)) === n.before) continue;
throw new i.UserError(`Writing ${n.path} failed: it changed meanwhile. Run the command again.`);
}
const n = [];
try {
for (const r of t) {
write(e, r);
n.push(r);
}
} catch (t) {
for (const {path: t, before: r, after: s} of n.reverse()) write(e, {
path: t,
before: s,
after: r
});
throw new i.UserError(`Writing failed, and nothing is changed: ${(0, i.messageOf)(t)}. Make the folder writable.`);
}
}
function refuseLinks(e, t) {
for (let n = a.dirname(t); n !== "."; n = a.dirname(n)) {
const r = a.join((0, o.realpathSync)(e), n);
if ((0, o.lstatSync)(r, {
throwIfNoEntry: false
})?.isSymbolicLink() !== true) continue;
throw new i.UserError(`Writing ${t} failed: ${n} is a symbolic link. Put a folder in its place.`);
}
}
function write(e, {path: t, after: n}) {
const r = a.join(e, t);
if (n === void 0) {
(0, o.rmSync)(r);
return;
}
(0, o.mkdirSync)(a.dirname(r), {
recursive: true
});
const s = (0, o.lstatSync)(r, {
throwIfNoEntry: false
})?.mode;
const i = `${r}.${process.pid}.draft`;
try {
(0, o.writeFileSync)(i, n, {
flag: "wx"
});
if (s !== void 0) (0, o.chmodSync)(i, s);
(0, o.renameSync)(i, r);
} finally {
(0, o.rmSync)(i, {
force: true
});
}
}
async function offer(e, {text: t, changes: n}, s, o) {
const a = s.flag("yes");
const i = n.length > 0;
const c = a || i && canAsk(o) && await confirm_confirm((0, r.e)(`${t}\n\nWrite it?`), o);
if (c) writeFiles(e, n);
const d = c && i;
const p = i ? d ? l : u : "Nothing to do.";
return {
written: d,
text: d && !a ? p : `${t}\n\n${p}`
};
}
const l = 'Written. Look at it with "git diff", then commit it.';
const u = "Nothing is written. Add --yes to write it.";
const documentOf = ({path: e, action: t, why: n, steps: r}) => ({
path: e,
action: t,
why: n,
...r ? {
steps: r
} : {}
});
}),
9734: ((e, t, n) => {
n.r(t);
n.d(t, {
proposalText: () => proposalText
});
var r = n(78702);
function proposalText({found: e, proposal: t, guard: n, history: s}) {
const {languages: o, workflows: a} = e;
const i = `${a.length} ${a.length === 1 ? "workflow" : "workflows"}`;
const {files: c, lanes: l} = t;
const u = Math.max(...c.map(({path: e}) => e.length));
return [ `rerail looked at ${(0, r.GJ)(e.root)}: ${[ ...o, i ].join(", ")}`, ...s ? [ historyLine(s) ] : [], "", ...c.flatMap(({path: e, action: t, why: n, steps: s = []}) => [ `${t.padEnd(6)}  ${(0, 
r.GJ)(e).padEnd(u)}  ${(0, r.GJ)(n)}`, ...s.map(stepLine) ]), ...l.length > 0 ? [ "", ...l.map(({lane: e, job: t, why: n}) => `lane ${e} for job ${t}: ${n}`) ] : [], ...n ? [] : [ "", 'With --guard, rerail also turns suitable "run:" steps into guards, which retry in place.' ] ].join("\n");
}
const stepLine = ({job: e, step: t, line: n, guard: s, why: o}) => `        line ${n}, ${(0, 
r.GJ)(e)} › ${(0, r.GJ)(t)}: ${s ? "becomes a guard" : "stays as it is"}, because ${(0, 
r.GJ)(o)}`;
const historyLine = ({repository: e, runs: t, failed: n, passedOnRerun: r}) => `The last ${t} finished runs of ${e}: ${n} failed, ${r} passed only on a re-run`;
}),
71373: ((e, t, n) => {
n.r(t);
n.d(t, {
propose: () => propose
});
var r = n(73024);
var s = n(76760);
var o = n(19473);
var a = n(57975);
var i = n(86644);
var c = n(79142);
var l = n(51808);
var u = n(68268);
const d = [ {
why: "installs packages",
pattern: /^(?:npm\s+(?:ci|i|install)|pnpm\s+(?:i|install|add)|yarn(?:\s+install)?(?:\s+-|$)|bun\s+(?:i|install)|pip3?\s+install|uv\s+(?:sync|pip\s+install)|poetry\s+install|pdm\s+(?:install|sync)|bundle\s+install|gem\s+install|composer\s+(?:install|update)|cargo\s+(?:install|fetch)|rustup\s|go\s+(?:install|get|mod\s+download)|apt(?:-get)?\s|apk\s|dnf\s|yum\s|brew\s|choco\s|winget\s|conda\s|mamba\s|dotnet\s+(?:restore|tool\s+install)|mix\s+deps\.get|playwright\s+install|python3?\s+-m\s+pip\s)/i
}, {
why: "downloads",
pattern: /^(?:curl|wget|git\s+(?:clone|fetch|submodule)|docker\s+(?:pull|build|compose)|aria2c|gh\s+release\s+download)(?:\s|$)/i
}, {
why: "runs tests",
pattern: /(?:^|[\s:/_.-])(?:tests?|e2e|jest|vitest|pytest|ctest|nextest|rspec|tox|nox|phpunit|playwright|cypress|check|verify)(?:$|[\s:_.-])/i
}, {
why: "builds",
pattern: /(?:^|[\s:/_-])(?:builds?|compile|make|assemble|package|bundle|cmake|ninja|tsc|msbuild|bazel|doc|docs)(?:$|[\s:_-])/i
} ];
const p = new RegExp([ `^(?:${[ "echo|printf|cat|ls|pwd|cd|mkdir|touch|cp|mv|rm|ln|chmod|chown|export|set|unset|shopt|test|\\[|\\[\\[|true|false|exit|env|date|id|whoami|uname|sleep|:", "fi|done|esac|for|case|in|return|head|tail|grep|sed|awk|tr|cut|sort|uniq|wc|tee|read|jq|yq|du|df|free|nproc|which|command|type", "basename|dirname|realpath|tree|find|diff|source|\\.|hash|ulimit|umask|Write-Host|Write-Output|Get-ChildItem", "git\\s+(?:status|diff|log|config|rev-parse|describe|ls-files|show)" ].join("|")})(?:\\s|$)`, "^[\\w./-]+\\s+(?:--version|-[vV]+|version)$", "^}|^[A-Za-z_]\\w*=" ].join("|"));
const f = /^(\s*)\(?[^\s()]+\)(?=\s|$)/gm;
function scriptKind(e) {
const t = /\besac\b/.test(e) ? e.replace(f, "$1") : e;
const n = [ ...(0, u.G)(t) ].map(({text: e}) => e);
for (const {why: e, pattern: t} of d) if (n.some(e => !p.test(e) && t.test(e))) return e;
const r = n.find(e => !p.test(e));
return r === void 0 ? void 0 : "runs commands that may fail for reasons outside of your code";
}
var h = n(18709);
const m = new Set([ "name", "id", "if", "env", "run", "shell", "working-directory", "continue-on-error", "timeout-minutes" ]);
const y = /^(?:INPUT_|STATE_|ACTIONS_(?:RUNTIME|RESULTS|CACHE)_)/;
const w = /(?:^|[^a-z])(?:publish(?:ing|es)?|deploy(?:ment|ing|s)?|releas(?:e|es|ing)|promote|rollout|ship)(?![a-z])/i;
const g = /\b(?:failure|always|cancelled)\s*\(\s*\)/;
const v = 1e5;
function suitability({uses: e}, t) {
const n = e.map(e => inJob(e, t));
const r = n.find(({guard: e}) => !e);
const [s] = n;
if (r || !s?.guard) return r ?? no("no job runs it");
const o = n.map(e => JSON.stringify(e.guard ? e.defaults : {}));
if (new Set(o).size > 1) return no('several jobs run it, with different "defaults.run"');
return s;
}
function inJob({job: e, jobValue: t, value: n}, r) {
const {run: s} = n;
const o = Object.keys(n).find(e => !m.has(e));
if (o === "<<") return no("it uses a merge key, which GitHub does not read");
if (o !== void 0) return no(`it has "${o}", which a guard does not have`);
if (typeof s !== "string" || s.trim() === "") return no('"run" is no text');
if (Buffer.byteLength(s) > v) return no(`its script has more than ${v} bytes`);
const a = jobProblem(e, t) ?? stepProblem(n, s, [ n.env, t.env, r.env ]);
if (a !== void 0) return no(a);
const i = scriptKind(s);
if (i === void 0) return no("it does nothing that a retry could help");
return {
guard: true,
why: `it ${i}`,
defaults: defaultsFor(n, t, r)
};
}
function jobProblem(e, t) {
if (t.environment !== void 0) return "its job has an environment, so rerail never repeats its steps";
if (t.container !== void 0) return "its job runs in a container, where a cancel does not reach a guard";
if ([ e, t.name ].some(e => w.test(String(e ?? "")))) return "its job publishes or deploys by its name, so rerail never repeats its steps";
return;
}
function stepProblem(e, t, n) {
const [r] = (0, u.externalEffects)(t);
if (r) return `line ${r.line} of its script acts outside of the job (${r.pattern})`;
if (w.test(String(e.name ?? ""))) return "it publishes or deploys by its name";
if (g.test(String(e.if ?? ""))) return "it runs after failures or cancels";
if (/\bGITHUB_ACTION(?:_PATH|_REPOSITORY|_REF)?\b/.test(t)) return "its script reads GITHUB_ACTION, which names a guard";
const s = n.filter(h.pg).flatMap(Object.keys).find(e => y.test(e));
return s === void 0 ? void 0 : `the variable ${s} would not reach its script in a guard`;
}
function defaultsFor(e, t, n) {
const r = [ n.defaults, t.defaults ].map(e => (0, h.pg)(e) && (0, h.pg)(e.run) ? e.run : {});
const s = Object.assign({}, ...r);
const o = [ "shell", "working-directory" ].filter(t => e[t] === void 0 && s[t] != null);
return Object.fromEntries(o.map(e => [ e, String(s[e]) ]));
}
const no = e => ({
guard: false,
why: e
});
const b = "rerail/rerail@v1";
const k = 60;
const $ = "it is written in a way that cannot be edited safely";
function guardWorkflow(e) {
const t = (0, h.$Z)(e);
const n = [];
const r = [];
for (const s of t.steps) {
const [a] = s.uses;
if (!a || a.value.run === void 0) continue;
const i = {
job: a.job,
step: titleOf(a.value),
line: lineOf(e, s)
};
const l = suitability(s, t.value);
if (l.guard) try {
const t = (0, c.Cp)(e, s.node, l.defaults, b);
r.push({
step: s,
defaults: l.defaults,
edit: t,
proposal: {
...i,
guard: true,
why: l.why
}
});
continue;
} catch (e) {
n.push({
...i,
guard: false,
why: (0, o.messageOf)(e)
});
continue;
}
n.push({
...i,
guard: false,
why: l.why
});
}
const s = isFaithful(t, r);
const a = s ? r : r.filter(e => isFaithful(t, [ e ]));
if (!s && !isFaithful(t, a)) throw new Error("its steps cannot be edited together safely");
for (const e of r) n.push(a.includes(e) ? e.proposal : {
...e.proposal,
guard: false,
why: $
});
return {
text: edited(t, a),
steps: n.sort((e, t) => e.line - t.line)
};
}
const edited = ({text: e}, t) => (0, l.ct)(e, t.map(({edit: e}) => e));
function isFaithful(e, t) {
if (t.length === 0) return true;
try {
const n = edited(e, t);
const {value: r} = (0, h.$Z)(n);
if (!(0, a.isDeepStrictEqual)(r, expected(e, t))) return false;
return (0, i.F)(n).text === (0, i.F)(e.text).text;
} catch {
return false;
}
}
function expected({value: e}, t) {
const n = new Map;
for (const {step: e, defaults: r} of t) for (const {job: t, index: s, value: o} of e.uses) {
const {run: e, shell: a, "working-directory": i, ...c} = o;
const l = {
run: e,
shell: a,
"working-directory": i
};
const u = Object.fromEntries(Object.entries(l).filter(([, e]) => e !== void 0));
n.set(`${t}\n${s}`, {
...c,
uses: b,
with: {
...r,
...u
}
});
}
const r = Object.entries(e.jobs).map(([e, t]) => {
if (!Array.isArray(t?.steps)) return [ e, t ];
return [ e, {
...t,
steps: t.steps.map((t, r) => n.get(`${e}\n${r}`) ?? t)
} ];
});
return {
...e,
jobs: Object.fromEntries(r)
};
}
function titleOf({name: e, run: t}) {
const [n = ""] = String(e ?? t).trim().split("\n");
return n.length > k ? `${n.slice(0, k - 1)}…` : n;
}
const lineOf = (e, {node: t}) => e.slice(0, t.range?.[0] ?? 0).split("\n").length;
var x = n(50300);
const O = /(?:^|[^a-z])(?:e2e|end.to.end|integration|acceptance|nightly|stress|soak|browser)(?![a-z])/i;
const P = /(?:^|[^a-z])(?:docs?|documentation|website|spell(?:ing|check)?|typos|markdown(?:lint)?|links?)(?![a-z])/i;
const j = 60;
const R = 30;
const S = 50;
function proposeLanes(e, t) {
const n = new Map;
for (const {value: r} of e) {
if (!r || !(0, h.pg)(r.jobs) || (0, x.eventsOf)(r).join() === "workflow_run") continue;
for (const [e, s] of Object.entries(r.jobs)) {
const r = (0, h.pg)(s) ? laneOf(e, s.name, s["timeout-minutes"], t) : void 0;
if (r && !n.has(e) && /^[\w-]+$/.test(e)) n.set(e, r);
}
}
return [ ...n.values() ].slice(0, S);
}
function laneOf(e, t, n, r) {
const s = typeof t === "string" ? t : e;
const o = r.find(t => t.job === s || t.job === e || t.job.startsWith(`${s} (`));
if (o && o.minutes >= R) return {
lane: "heavy",
job: e,
why: `it took ${o.minutes} minutes lately`
};
if (O.test(e) || O.test(s)) return {
lane: "heavy",
job: e,
why: "its name says that it is long"
};
if (typeof n === "number" && n >= j) return {
lane: "heavy",
job: e,
why: `it may run ${n} minutes`
};
if (P.test(e) || P.test(s)) return {
lane: "docs",
job: e,
why: "its name says that it is about documents"
};
return;
}
var E = n(38815);
var A = n(48301);
const I = ".github/workflows/rerail.yml";
const _ = "https://raw.githubusercontent.com/rerail/rerail/main/schema/rerail.schema.json";
function policyText(e) {
return [ `# yaml-language-server: $schema=${_}`, '# Says what rerail may do in this repository. Every key has a default; "rerail policy check" prints what is in force.', "version: 1", '# rerail only reports. With "act" it re-runs failed jobs, comments and opens issues.', "mode: observe", ...laneLines(e), "" ].join("\n");
}
function laneLines(e) {
if (e.length === 0) return [];
const t = [ "lanes:" ];
for (const n of [ "heavy", "docs" ]) {
const r = e.filter(e => e.lane === n);
if (r.length === 0) continue;
t.push(`  ${n}:`, "    jobs:");
for (const {job: e, why: n} of r) t.push(`      - ${scalar(e)} # ${n}`);
}
return [ ...t, "  standard: {}" ];
}
function recoveryText(e) {
return `# Looks at each finished run, and says in its summary what rerail would do. .github/rerail.yml decides whether it acts.\nname: rerail\non:\n  workflow_run:\n    workflows:\n${e.map(e => `      - ${scalar(e)}`).join("\n")}\n    types: [completed]\n\npermissions: {}\n\njobs:\n  recover:\n    if: github.event.workflow_run.conclusion != 'success' || github.event.workflow_run.run_attempt > 1\n    uses: rerail/rerail/.github/workflows/recover.yml@v1\n    # The called workflow reads in "observe"; it needs the rest in "act", and GitHub checks that before it starts.\n    permissions:\n      actions: write # re-runs\n      checks: write # the check run\n      contents: write # the ledger\n      issues: write # comments and issues\n      pull-requests: write # comments\n    # The kill switch, for "act": pass the variable RERAIL_STOP, and set it to stop rerail without a commit.\n    # with: {stop: "\${{ vars.RERAIL_STOP }}"}\n`;
}
const scalar = e => (0, E.As)(e, {
lineWidth: 0
}).trimEnd();
function propose({root: e, workflows: t}, n, o) {
const isThere = t => (0, r.lstatSync)(s.join(e, t), {
throwIfNoEntry: false
}) !== void 0;
const a = isThere(A.C);
const i = a ? [] : proposeLanes(t, o?.jobs ?? []);
const c = a ? {
path: A.C,
action: "keep",
why: "the repository has a policy"
} : {
path: A.C,
action: "create",
why: "a policy that only observes",
text: policyText(i)
};
const l = [ c, recovery(t, isThere(I)) ];
for (const e of t) {
if (l.some(t => t.path === e.path)) continue;
l.push(n ? guarded(e) : {
path: e.path,
action: "keep",
why: "only --guard changes it"
});
}
return {
files: l,
lanes: i
};
}
function recovery(e, t) {
const n = e.find(({value: e}) => e && (0, x.calledWorkflows)(e).names.includes("recover"));
if (n) return {
path: n.path,
action: "keep",
why: "it calls recover.yml of rerail"
};
if (t) return {
path: I,
action: "keep",
why: "a file of this name is there, and it does not call recover.yml of rerail"
};
const r = watched(e);
if (r.length === 0) return {
path: I,
action: "keep",
why: "not created: no workflow is there to watch"
};
const s = `watches ${r.length === 1 ? "the workflow" : `${r.length} workflows:`} ${r.join(", ")}`;
return {
path: I,
action: "create",
why: s,
text: recoveryText(r)
};
}
const T = new Set([ "workflow_call", "workflow_run", "issue_comment", "issues", "label", "watch", "star" ]);
function watched(e) {
const t = e.flatMap(({path: e, value: t}) => {
if (!t || (0, x.calledWorkflows)(t).names.length > 0) return [];
if (!(0, x.eventsOf)(t).some(e => !T.has(e))) return [];
return [ typeof t.name === "string" && t.name.trim() !== "" ? t.name : e ];
});
return [ ...new Set(t) ];
}
function guarded({path: e, text: t, problem: n}) {
if (t === void 0) return {
path: e,
action: "keep",
why: n ?? "it cannot be read"
};
try {
const {text: n, steps: r} = guardWorkflow(t);
const s = r.filter(e => e.guard).length;
if (s === 0) return {
path: e,
action: "keep",
why: "no step of it becomes a guard",
steps: r
};
const o = `${s} of ${r.length} "run:" ${r.length === 1 ? "step becomes a guard" : "steps become guards"}`;
return {
path: e,
action: "change",
why: o,
text: n,
steps: r
};
} catch (t) {
return {
path: e,
action: "keep",
why: (0, o.messageOf)(t)
};
}
}
}),
51808: ((e, t, n) => {
n.d(t, {
Mc: () => entriesOf,
Q4: () => dedented,
VN: () => blockOf,
W$: () => replaceLines,
_Z: () => markerFor,
ct: () => applyEdits,
g1: () => lastOf,
gu: () => indented,
mr: () => endedBy,
pJ: () => endOf
});
var r = n(18709);
function blockOf(e, t) {
const n = entriesOf(e, t);
const [r] = n;
const s = beginning(e, r?.pair.key.range[0] ?? 0);
const o = e.lastIndexOf("\n", s - 1) + 1;
const a = e.slice(o, s);
if (!/^\uFEFF?[ -]*$/.test(a)) throw new Error("its first line is not written in the usual way");
const i = a.replace("\ufeff", "").length;
const c = Math.max(...n.map(({pair: t}) => lineEnd(e, lastOf(e, t))));
const l = c + markersAfter(e.slice(c), i);
const u = `${" ".repeat(i)}${e.slice(s, l)}`.split("\n");
const lineOf = t => e.slice(s, t).split("\n").length - 1;
const d = n.map(({name: t, pair: n}) => ({
name: t,
pair: n,
first: lineOf(n.key.range[0]),
last: lineOf(lastOf(e, n))
}));
for (const {pair: t, first: n} of d) {
const r = t.key.range[0] - (e.lastIndexOf("\n", t.key.range[0] - 1) + 1);
if (n > 0 && r !== i) throw new Error("its keys are not in one column");
}
const p = u[0]?.endsWith("\r") || u.length === 1 && e.includes("\r\n") ? "\r" : "";
return {
lines: u,
indent: i,
start: s,
end: l,
cr: p,
entries: d
};
}
function beginning(e, t) {
const n = t - e.lastIndexOf("\n", t - 1) - 1;
let r = t - n - 1;
while (r > 0) {
const t = e.lastIndexOf("\n", r - 1) + 1;
const s = e.slice(t, r);
if (/^\s*- +#/.test(s) && s.indexOf("#") === n) return t + n;
if (!/^\s*(?:#|$)/.test(s)) break;
r = t - 1;
}
return t;
}
const markerFor = e => `# rerail moved "${e}" to "with"`;
const s = /^ *# rerail moved "[\w-]+" to "with"\r?$/;
function markersAfter(e, t) {
let [n, r] = [ 0, 0 ];
for (const o of e.split("\n").slice(1)) {
const a = e.indexOf("\n", r) + 1;
if (!/^\s*(?:#|$)/.test(o)) break;
r = a + o.length;
if (s.test(o) && o.indexOf("#") === t) n = r;
}
return n;
}
function entriesOf(e, t) {
return t.items.map(t => {
if (!(0, r.QH)(t) || t.key.anchor || t.key.tag) throw new Error("it has a key that is not plain text");
const [n] = t.key.range;
if (e.slice(Math.max(0, n - 2), n).includes("?")) throw new Error('it has a key written with "?"');
return {
name: (0, r.Vb)(t),
pair: t
};
});
}
function lastOf(e, {key: t, value: n}) {
let r = Math.max(t.range[1], n?.range[1] ?? 0) - 1;
while (r > t.range[0] && /[\r\n]/.test(e[r])) r -= 1;
return r;
}
function lineEnd(e, t) {
const n = e.indexOf("\n", t);
return n < 0 ? e.length : n;
}
function replaceLines({start: e, end: t}, n) {
const [r = "", ...s] = n;
return {
start: e,
end: t,
text: [ r.trimStart(), ...s ].join("\n")
};
}
const endedBy = (e, t) => e.replace(/\r$/, "") + t;
const endOf = e => e?.endsWith("\r") ? "\r" : "";
const isEmpty = e => e === "" || e === "\r";
const indented = (e, t) => isEmpty(e) ? e : " ".repeat(t) + e;
function dedented(e, t) {
const n = /^ */.exec(e)?.[0].length ?? 0;
return e.slice(Math.min(t, n));
}
function applyEdits(e, t) {
let n = e;
for (const {start: e, end: r, text: s} of [ ...t ].sort((e, t) => t.start - e.start)) n = n.slice(0, e) + s + n.slice(r);
return n;
}
}),
50300: ((e, t, n) => {
n.r(t);
n.d(t, {
calledWorkflows: () => calledWorkflows,
eventsOf: () => eventsOf,
readText: () => readText,
survey: () => survey
});
var r = n(73024);
var s = n(76760);
var o = n(19473);
var a = n(19119);
var i = n(18709);
const c = ".github/workflows";
const l = 500;
const u = 2e6;
const d = [ [ /^package\.json$/, "Node.js" ], [ /^(?:pyproject\.toml|setup\.(?:py|cfg)|requirements.*\.txt|Pipfile)$/, "Python" ], [ /^(?:pom\.xml|build\.gradle(?:\.kts)?|build\.sbt)$/, "Java" ], [ /^go\.mod$/, "Go" ], [ /^Cargo\.toml$/, "Rust" ], [ /\.(?:sln|slnx|csproj|fsproj)$|^global\.json$/, ".NET" ], [ /^(?:Gemfile|.*\.gemspec)$/, "Ruby" ], [ /^composer\.json$/, "PHP" ], [ /^(?:CMakeLists\.txt|meson\.build|configure\.ac)$/, "C and C++" ], [ /^Package\.swift$/, "Swift" ], [ /^(?:mkdocs\.yml|docusaurus\.config\.\w+|_config\.yml|book\.toml)$/, "documentation" ], [ /^(?:pnpm-workspace\.yaml|lerna\.json|nx\.json|turbo\.json|rush\.json|WORKSPACE|MODULE\.bazel)$/, "monorepo" ] ];
function survey(e) {
if (!(0, r.lstatSync)(e, {
throwIfNoEntry: false
})?.isDirectory()) throw new o.UserError(`Looking at the repository failed: ${e} is not a folder. Give the folder of a repository.`);
const t = (0, r.readdirSync)(e);
const n = d.filter(([e]) => t.some(t => e.test(t))).map(([, e]) => e);
const s = topOf(e);
return {
root: e,
languages: n,
workflows: workflowsIn(e),
...s === void 0 || s === e ? {} : {
top: s
}
};
}
function topOf(e) {
for (let t = e; ;t = s.dirname(t)) {
if ((0, r.existsSync)(s.join(t, ".git"))) return t;
if (t === s.dirname(t)) return;
}
}
function workflowsIn(e) {
const t = s.join(e, c);
if (!(0, r.existsSync)(t)) return [];
const n = (0, r.readdirSync)(t).filter(e => /\.ya?ml$/.test(e));
return n.sort().slice(0, l).map(t => readWorkflow(e, `${c}/${t}`));
}
function readWorkflow(e, t) {
try {
const n = readText(s.join(e, t));
if (n === void 0) return {
path: t,
problem: "it is not a file"
};
return {
path: t,
text: n,
value: (0, i.$Z)(n).value
};
} catch (e) {
return {
path: t,
problem: (0, o.messageOf)(e)
};
}
}
function readText(e) {
const t = (0, a.b$)(e, {
maxBytes: u
});
if (t === void 0) return;
const n = t.toString("utf8");
if (!Buffer.from(n, "utf8").equals(t)) throw new Error("it is not UTF-8 text");
return n;
}
function eventsOf({on: e}) {
if (typeof e === "string") return [ e ];
if (Array.isArray(e)) return e.map(String);
return (0, i.pg)(e) ? Object.keys(e) : [];
}
const p = /^rerail\/rerail\/\.github\/workflows\/([\w-]+)\.ya?ml@/;
function calledWorkflows(e) {
const t = (0, i.pg)(e.jobs) ? Object.values(e.jobs).filter(i.pg) : [];
const n = t.map(({uses: e}) => p.exec(String(e ?? ""))?.[1]);
return {
names: n.filter(e => e !== void 0),
others: n.includes(void 0)
};
}
}),
18709: ((e, t, n) => {
n.d(t, {
$Z: () => readWorkflowSource,
QH: () => isWritten,
Vb: () => nameOf,
cF: () => pairOf,
pg: () => isLoose
});
var r = n(38815);
var s = n(19473);
const o = 1e6;
const a = 5e3;
const i = 100;
function readWorkflowSource(e) {
if (e.length > o) throw new Error(`it has more than ${o} characters`);
const t = (0, r.Tp)(e, {
version: "1.2",
merge: false,
logLevel: "silent"
});
const [n] = t.errors;
if (n) throw invalid(n);
const s = plainValue(t);
if (!isLoose(s) || !isLoose(s.jobs)) throw new Error("it has no jobs");
return {
text: e,
document: t,
value: s,
steps: stepsOf(t, s)
};
}
function plainValue(e) {
try {
return e.toJS({
maxAliasCount: i
});
} catch (e) {
throw invalid(e);
}
}
const invalid = e => new Error(`it is not valid YAML (${(0, s.messageOf)(e).split("\n")[0]?.replace(/:$/, "")})`);
const isLoose = e => typeof e === "object" && e !== null && !Array.isArray(e) && !(e instanceof Date);
function stepsOf(e, t) {
const n = new Map;
const s = resolve(e, e.get("jobs", true));
if (!(0, r.jh)(s)) return [];
let o = 0;
for (const {key: i, value: c} of s.items) {
const s = (0, r.jn)(i) ? String(i.value) : "";
const l = resolve(e, c);
const u = t.jobs[s];
const d = (0, r.jh)(l) ? resolve(e, l.get("steps", true)) : void 0;
if (!(0, r.oP)(d) || !isLoose(u) || !Array.isArray(u.steps)) continue;
for (const [t, i] of d.items.entries()) {
const c = resolve(e, i);
const l = u.steps[t];
if (!(0, r.jh)(c) || !isLoose(l)) continue;
o += 1;
if (o > a) throw new Error(`it has more than ${a} steps`);
const d = n.get(c) ?? [];
d.push({
job: s,
jobValue: u,
index: t,
value: l
});
n.set(c, d);
}
}
return [ ...n ].map(([e, t]) => ({
node: e,
uses: t
})).sort((e, t) => (e.node.range?.[0] ?? 0) - (t.node.range?.[0] ?? 0));
}
const resolve = (e, t) => (0, r.Vj)(t) ? t.resolve(e) : t;
function pairOf(e, t) {
const n = e.items.find(e => (0, r.jn)(e.key) && e.key.value === t);
return n && isWritten(n) ? n : void 0;
}
function isWritten(e) {
const {key: t, value: n} = e;
return (0, r.jn)(t) && hasRange(t) && hasRange(n);
}
const hasRange = e => typeof e === "object" && e !== null && "range" in e && Array.isArray(e.range);
const nameOf = e => (0, r.jn)(e.key) ? String(e.key.value) : "";
}),
95297: ((e, t, n) => {
n.d(t, {
q: () => localPolicy
});
var r = n(73024);
var s = n(76760);
var o = n(19473);
var a = n(19119);
var i = n(56221);
var c = n(48301);
var l = n(14751);
const u = 1e6;
async function localPolicy(e, {cwd: t}) {
const n = e ?? c.C;
const d = s.resolve(t, n);
if (!(0, r.existsSync)(d)) {
if (e === void 0) return i.z;
throw new o.UserError(`Reading the policy failed: there is no file ${n}. Check the path.`);
}
const p = (0, a.b$)(d, {
maxBytes: u,
followLinks: e !== void 0
})?.toString("utf8");
return (0, l.readPolicy)(p ?? "", n);
}
}),
70622: ((e, t, n) => {
n.r(t);
n.d(t, {
openRepository: () => openRepository,
repositoryOf: () => repositoryOf
});
var r = n(73024);
var s = n(48161);
var o = n(76760);
var a = n(19473);
var i = n(80959);
var c = n(92595);
async function openRepository(e, t, r, {options: a = {}, stopGiven: c = true, leaseMs: l = 0} = {}) {
const {env: u, clock: d, log: p} = t;
const f = t.masker ?? (0, i.LL)(u);
const h = e.value("recorded");
if (h !== void 0) {
const s = o.resolve(t.cwd, h);
const {recordedReader: i} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 19961));
const u = i(s);
const m = r ?? e.value("repo") ?? recordedRepository(s);
const y = {
clock: d,
random: Math.random,
log: p,
masker: f,
owner: "recorded",
leaseMs: l,
options: a,
stopGiven: c
};
return {
repository: m,
reader: u,
server: "https://github.com",
...y
};
}
const {openController: m} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 77002));
const y = u.GITHUB_TOKEN || u.GH_TOKEN;
return m({
repository: r ?? repositoryOf(e, t),
env: u,
...y ? {
token: y
} : {},
folder: o.join(u.RUNNER_TEMP || (0, s.tmpdir)(), "rerail"),
leaseMs: l,
options: a,
stopGiven: c,
clock: d,
random: Math.random,
log: p,
masker: f,
signal: t.signal
});
}
function recordedRepository(e) {
const t = o.join(e, "repos");
const n = !(0, r.existsSync)(t) ? [] : foldersIn(t).flatMap(e => foldersIn(o.join(t, e)).map(t => `${e}/${t}`));
if (n.length === 1) return n[0];
throw new a.UsageError(`Which repository is unknown: ${o.join(e, "repos")} holds ${n.length}. Give the address of the run, or --repo OWNER/NAME.`);
}
const foldersIn = e => (0, r.readdirSync)(e, {
withFileTypes: true
}).filter(e => e.isDirectory()).map(({name: e}) => e);
function repositoryOf(e, {env: t, cwd: n}) {
const r = e.value("repo") ?? t.GITHUB_REPOSITORY ?? (0, c.y)(n);
if (r !== void 0 && /^[\w.-]+\/[\w.-]+$/.test(r)) return r;
throw new a.UsageError(`Which repository is unknown${r === void 0 ? "" : `: "${r}" is not a repository`}. Give the address of the run, or --repo OWNER/NAME.`);
}
}),
92595: ((e, t, n) => {
n.d(t, {
y: () => originOf
});
var r = n(31421);
function originOf(e) {
try {
const t = (0, r.execFileSync)("git", [ "config", "--get", "remote.origin.url" ], {
cwd: e,
encoding: "utf8",
stdio: [ "ignore", "pipe", "ignore" ]
});
return /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\s*$/.exec(t)?.[1];
} catch {
return;
}
}
}),
49890: ((e, t, n) => {
n.r(t);
n.d(t, {
planCommand: () => c
});
var r = n(37420);
var s = n(14222);
var o = n(19473);
var a = n(62403);
var i = n(70622);
const c = {
name: "plan",
summary: "Says what rerail would do about a finished run, or about all runs since a date.",
usage: "(RUN | --since 30d) [--recorded DIR] [--repo OWNER/NAME]",
positionals: {
min: 0,
max: 1
},
options: {
recorded: {
value: "DIR",
help: "Read a folder of recorded API answers instead of the API"
},
since: {
value: "AGE",
help: "All failed runs of this time, with what rerail would have saved and got wrong"
},
repo: {
value: "OWNER/NAME",
help: 'The repository, if RUN is an id (default: GITHUB_REPOSITORY, else the remote "origin")'
},
markdown: {
help: "With --since: print Markdown"
}
},
run: plan
};
async function plan(e, t) {
const [c] = e.positionals;
const l = e.value("since");
if (c === void 0 === (l === void 0)) throw new o.UsageError("What to plan: give either RUN, the id or the address of a run, or --since AGE.");
const u = l === void 0 ? void 0 : (0, a.E9)(l, 365 * 864e5);
if (l !== void 0 && u === void 0) throw new o.UsageError(`The option --since is "${l}", which is not allowed. Use ${a.TQ}.`);
const d = c === void 0 ? void 0 : (0, s.xX)(c);
const p = await (0, i.openRepository)(e, t, d?.repository);
if (d) {
t.progress?.step(`reads run ${d.run}`);
const {plan: s} = await (0, r.Ei)(p, d.run, d.attempt);
const {runText: o} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 30218));
const a = e.value("recorded") === void 0 ? await cachedLine(s, t) : void 0;
return {
ok: true,
document: s,
text: [ o(s), ...a === void 0 ? [] : [ `  ${a}` ] ].join("\n")
};
}
const [{replay: f}, {replayText: h, replayMarkdown: m}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 46599)), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 93703)) ]);
t.progress?.step("replays the failed runs");
const y = await f(p, u, t.progress?.items);
return {
ok: true,
document: y,
text: e.flag("markdown") ? m(y) : h(y)
};
}
async function cachedLine({repository: e, run: t}, r) {
const {cachedCheckpoints: s} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 93571));
const o = await s(`https://github.com/${e}/actions/runs/${t.id}`, r);
if (o === 0) return;
const {cachedInPlan: a} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 70909));
return a(o);
}
}),
9840: ((e, t, n) => {
n.r(t);
n.d(t, {
policyCommand: () => g
});
var r = n(73024);
var s = n(76760);
var o = n(19473);
var a = n(94871);
var i = n(49348);
var c = n(62403);
var l = n(54938);
var u = n(84110);
var d = n(82740);
function describePolicy(e, t, n) {
const r = (0, d.i)(t ?? "", n);
return valuesOf(e).map(([e, t]) => {
const s = (0, d.f)(r.data, e) !== void 0;
return {
key: (0, l.T)(e),
value: t,
from: s ? `${n}:${r.problem(e, "").line}` : "default"
};
});
}
function valuesOf(e) {
const {never: t, idempotent: n, flaky: r, budgets: s, stages: o, checkpoint: c, rollback: l, notifications: d} = e;
const {reruns: f, storage: h, circuitBreaker: m} = s;
return [ [ [ "mode" ], e.mode ], ...e.lanes.length === 0 ? [ p ] : e.lanes.flatMap(laneValues), ...a.fs.map(t => {
const n = e.plans[t];
return [ [ "plans", t ], n ? planText(n) : "the default table" ];
}), [ [ "mixed-causes" ], e.mixedCauses ], [ [ "never", "jobs" ], list(t.jobs) ], [ [ "never", "environments" ], list(t.environments) ], [ [ "idempotent", "jobs" ], list(n.jobs) ], [ [ "idempotent", "environments" ], list(n.environments) ], ...e.optional.types ? [ [ [ "optional", "types" ], list(e.optional.types) ] ] : [], [ [ "flaky", "max-per-week" ], `${r.maxPerWeek}` ], [ [ "flaky", "deadline" ], describe_duration(r.deadlineMs) ], [ [ "flaky", "tests" ], list(r.tests) ], [ [ "flaky", "signatures" ], list(r.signatures) ], [ [ "budgets", "reruns", "per-job" ], `${f.perJob}` ], [ [ "budgets", "reruns", "per-run" ], `${f.perRun}` ], [ [ "budgets", "reruns", "per-day" ], `${f.perDay}` ], [ [ "budgets", "storage", "per-run" ], (0, 
i.z)(h.perRunBytes) ], [ [ "budgets", "storage", "retention" ], describe_duration(h.retentionMs) ], [ [ "budgets", "circuit-breaker", "runs" ], `${m.runs}` ], [ [ "budgets", "circuit-breaker", "within" ], describe_duration(m.withinMs) ], ...none([ "triggers" ], e.triggers), ...e.triggers.map((e, t) => {
const {metric: n, above: r, below: s, forMs: o, from: a, branches: i} = e;
const c = [ n, ...r ? [ `above ${(0, u.PW)(r)}` ] : [], ...s ? [ `below ${(0, u.PW)(s)}` ] : [], ...n === "memory" || n === "disk" ? [ `for ${describe_duration(o ?? u.gg)}` ] : [], ...a === void 0 ? [] : [ `from ${a}` ], ...i ? [ `on ${list(i)}` ] : [] ];
return [ [ "triggers", t ], `${c.join(" ")}: ${e.do}` ];
}), ...none([ "stages", "paths" ], o.paths), ...o.paths.map(({from: e, to: t, when: n}, r) => [ [ "stages", "paths", r ], `${e} to ${t}${n === void 0 ? "" : ` when ${n}`}` ]), [ [ "stages", "approve-over" ], `${o.approveOver}` ], [ [ "stages", "max-per-target" ], `${o.maxPerTarget}` ], [ [ "checkpoint", "stores" ], list(c.stores) ], [ [ "checkpoint", "secrets" ], c.secrets ?? "as the input says" ], ...none([ "cache" ], e.cache), ...e.cache.map((e, t) => [ [ "cache", t ], list(e.paths) ]), [ [ "rollback", "branches" ], list(l.branches) ], [ [ "rollback", "mode" ], l.mode ], [ [ "rollback", "probe" ], l.probe ?? "none" ], [ [ "rollback", "exempt", "authors" ], list(l.exempt.authors) ], [ [ "rollback", "exempt", "paths" ], list(l.exempt.paths) ], [ [ "rollback", "exempt", "trailers" ], list(l.exempt.trailers) ], [ [ "rollback", "limits", "age" ], describe_duration(l.limits.ageMs) ], [ [ "rollback", "limits", "create" ], `${l.limits.create}` ], [ [ "rollback", "limits", "push" ], `${l.limits.push}` ], [ [ "rollback", "verify" ], l.verify ?? "none" ], [ [ "notifications", "pull-request" ], d.pullRequest ], [ [ "notifications", "issue", "labels" ], list(d.issue.labels) ], [ [ "notifications", "webhook", "secret" ], d.webhook?.secret ?? "none" ], [ [ "notifications", "webhook", "escalate" ], list((d.webhook?.escalateMs ?? []).map(describe_duration)) ], ...none([ "rules" ], e.rules), ...e.rules.map((e, t) => [ [ "rules", t ], `${e.id}: ${e.type}` ]) ];
}
const p = [ [ "lanes" ], "by the job's history and the size of the change" ];
const none = (e, t) => t.length === 0 ? [ [ e, "[]" ] ] : [];
function laneValues({lane: e, budgetMs: t, checkpoint: n, jobs: r, paths: s, onlyPaths: o, labels: a}) {
const at = t => [ "lanes", e.toLowerCase(), t ];
const i = [ [ "jobs", r ], [ "paths", s ], [ "only-paths", o ], [ "labels", a ] ];
return [ ...i.flatMap(([e, t]) => t ? [ [ at(e), list(t) ] ] : []), [ at("budget"), Number.isFinite(t) ? describe_duration(t) : "none" ], [ at("checkpoint"), n ] ];
}
function planText({strategy: e, tries: t, waitMs: n, scale: r, only: s, lanes: o}) {
const a = [ e, ...t === void 0 ? [] : [ `tries ${t}` ], ...n === void 0 ? [] : [ `wait ${describe_duration(n)}` ], ...r === void 0 ? [] : [ `scale ${r}` ], ...s === void 0 ? [] : [ `only ${s}` ], ...Object.entries(o).map(([e, t]) => `${e.toLowerCase()}: ${t}`) ];
return a.join(", ");
}
const f = 864e5;
const describe_duration = e => e >= f && e % f === 0 ? `${e / f}d` : (0, c.a3)(e);
const list = e => e.length === 0 ? "[]" : e.join(", ");
var h = n(48301);
var m = n(58579);
var y = n(14751);
function policyCheckText(e, t) {
const width = e => Math.max(0, ...t.map(t => e(t).length));
const [n, r] = [ width(({key: e}) => e), Math.min(60, width(({value: e}) => e)) ];
const s = e === void 0 ? "No policy: the defaults are in force." : `${e} is valid. In force:`;
return [ s, "", ...t.map(({key: e, value: t, from: s}) => `${e.padEnd(n)}  ${t.padEnd(r)}  ${s}`) ].join("\n");
}
const w = 1e6;
const g = {
name: "policy",
summary: "Checks a policy, and says what is in force and where each value comes from.",
usage: "check [FILE]",
positionals: {
min: 1,
max: 2
},
options: {},
run: check
};
async function check({positionals: e}, {cwd: t}) {
const [n, r] = e;
if (n !== "check") throw new o.UsageError(`"rerail policy ${n}" is not a command. Use "rerail policy check [FILE]".`);
const a = r ?? h.C;
const i = readText(s.resolve(t, a), a, r !== void 0);
try {
const e = describePolicy(await (0, y.readPolicy)(i ?? "", a), i, a);
return {
ok: true,
document: {
file: i === null ? null : a,
ok: true,
problems: [],
inForce: e
},
text: policyCheckText(i === null ? void 0 : a, e)
};
} catch (e) {
if (!(e instanceof m.p)) throw e;
const {problems: t} = e;
return {
ok: false,
document: {
file: a,
ok: false,
problems: t,
inForce: []
},
text: [ ...t.map(m.Y), "", `${t.length} ${t.length === 1 ? "problem" : "problems"}` ].join("\n")
};
}
}
function readText(e, t, n) {
if (!(0, r.existsSync)(e)) {
if (!n) return null;
throw new o.UserError(`Reading the policy failed: there is no file ${t}. Check the path.`);
}
const s = (0, r.statSync)(e);
if (!s.isFile() || s.size > w) throw new o.UserError(`Reading the policy failed: ${t} is not a regular file of at most ${w} bytes. Check the path.`);
return (0, r.readFileSync)(e, "utf8");
}
}),
98066: ((e, t, n) => {
n.r(t);
n.d(t, {
actCommand: () => w,
decideCommand: () => m,
recoverCommand: () => y,
revertCommand: () => g
});
var r = n(51455);
var s = n(76760);
var o = n(38321);
var a = n(18007);
var i = n(14222);
var c = n(77002);
var l = n(18533);
var u = n(19473);
var d = n(62403);
var p = n(70622);
const f = {
mode: {
value: "MODE",
help: "observe or act (default: what the policy says, else observe)"
},
stop: {
value: "TEXT",
help: 'The kill switch: anything but empty, 0 and false stops; "revert" needs it, empty or not'
},
lease: {
value: "DURATION",
help: "When an act that another controller began is taken over (default: 60s)"
},
repo: {
value: "OWNER/NAME",
help: 'The repository, if nothing else names it (default: GITHUB_REPOSITORY, else the remote "origin")'
}
};
const h = {
value: "FILE",
help: "The same as PLAN"
};
const m = {
name: "decide",
summary: "Decides about a finished run, or about what an event names; changes nothing.",
usage: "[RUN] [--mode MODE] [--stop TEXT]",
positionals: {
min: 0,
max: 1
},
options: f,
run: (e, t) => decide("decide", e, t)
};
const y = {
name: "recover",
summary: 'Decides about a finished run and acts on it, if the mode is "act"; never reverts.',
usage: "[RUN] [--mode act] [--stop TEXT]",
positionals: {
min: 0,
max: 1
},
options: f,
run: (e, t) => decide("recover", e, t)
};
const w = {
name: "act",
summary: 'Acts on a plan of "decide", if it still holds.',
usage: "(PLAN | -) [--mode act] [--stop TEXT]",
positionals: {
min: 0,
max: 1
},
options: {
plan: h,
...f
},
run: act
};
const g = {
name: "revert",
summary: 'Prepares the revert that a plan of "decide" names, if it still holds.',
usage: "(PLAN | -) --stop TEXT [--mode act]",
positionals: {
min: 0,
max: 1
},
options: {
plan: h,
...f
},
run: revert
};
async function decide(e, t, r) {
const [s] = t.positionals;
const o = s === void 0 ? await (0, i.Bd)(r.env) : (0, i.xX)(s);
if (o.kind === "none") {
if (r.env.GITHUB_EVENT_NAME === void 0) throw new u.UsageError("What to decide about is unknown: give RUN, the id or the address of a run, or set GITHUB_EVENT_NAME and GITHUB_EVENT_PATH.");
return {
ok: true,
document: {
next: "none",
plan: null
},
text: `nothing to decide about: ${o.why}`
};
}
const c = await open(t, r, repositoryIn(o));
const l = await (0, a.fx)(c, e, o);
const {runText: d} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 30218));
const p = [ ...l.plans.map(d), ...(l.acted ?? []).map(a.Tb), `next: ${l.outputs.next}` ];
return {
ok: !(l.acted ?? []).some(hasFailed),
document: documentOf(l),
text: p.join("\n")
};
}
const repositoryIn = e => e.kind === "run" ? e.repository : void 0;
const documentOf = ({plans: e, outputs: t, acted: n}) => ({
next: t.next,
plan: e[0] ?? null,
...t.plans === void 0 ? {} : {
plans: e
},
...n ? {
acted: n.map(actedDocument)
} : {}
});
async function act(e, t) {
const n = await readPlans(e, t);
const r = await (0, a.Mk)(await open(e, t, void 0, n), n);
return {
ok: !r.some(hasFailed),
document: {
acted: r.map(actedDocument)
},
text: r.map(a.Tb).join("\n")
};
}
async function revert(e, t) {
const r = await readPlans(e, t);
const s = await open(e, t, void 0, r);
const {revertFor: o} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 20500));
const a = [];
for (const e of r) a.push({
run: e.run.id,
text: (await o(s, e)).text
});
return {
ok: true,
document: {
reverts: a
},
text: a.map(({run: e, text: t}) => `run ${e}: ${t}`).join("\n")
};
}
const hasFailed = ({reports: e}) => e[0]?.state === "failed";
const actedDocument = ({plan: e, reports: t, left: n}) => ({
run: e.run.id,
attempt: e.run.attempt,
acts: t.map(({kind: e, state: t, why: n, reason: r}) => ({
kind: e,
state: t,
...n === void 0 ? {} : {
why: n
},
...r === void 0 ? {} : {
reason: r
}
})),
left: n ?? null
});
async function readPlans(e, {cwd: t, stdin: n}) {
const a = e.positionals[0] ?? e.value("plan");
if (a === void 0) throw new u.UsageError('Which plan is unknown: give the file that holds the output "plan" of "decide", or - for stdin.');
if (/^\s*[[{]/.test(a)) return (0, l.WY)(a);
if (a === "-") return (0, l.WY)(await (0, o.text)(n));
try {
return (0, l.WY)(await (0, r.readFile)(s.resolve(t, a), "utf8"));
} catch (e) {
if (e.code === void 0) throw e;
throw new u.UsageError(`Reading the plan failed: ${(0, u.messageOf)(e)}. Give a file, or - for stdin.`, {
cause: e
});
}
}
const v = [ "observe", "act" ];
function open(e, t, n, r = []) {
const s = e.value("mode");
const o = v.find(e => e === s);
if (s !== void 0 && !o) throw new u.UsageError(`The option --mode is "${s}", which is not allowed. Use one of ${v.join(", ")}.`);
const a = e.value("lease") ?? "60s";
const i = a === "0" ? 0 : (0, d.E9)(a);
if (i === void 0) throw new u.UsageError(`The option --lease is "${a}", which is not allowed. Use ${d.TQ}, or 0 for none.`);
const l = e.value("stop");
const f = e.value("repo") === void 0 && !t.env.GITHUB_REPOSITORY ? r[0]?.repository : void 0;
const h = n ?? f ?? (0, p.repositoryOf)(e, t);
return (0, p.openRepository)(e, t, h, {
leaseMs: i,
stopGiven: l !== void 0,
options: {
own: (0, c.O)(t.env, h),
...o ? {
mode: o
} : {},
...l === void 0 ? {} : {
stop: l
}
}
});
}
}),
69742: ((e, t, n) => {
n.r(t);
n.d(t, {
branchesWith: () => branchesWith,
checkpointFacts: () => checkpointFacts
});
var r = n(31421);
var s = n(80875);
const o = 50;
async function checkpointFacts(e, t) {
const {engine: n, store: r, stores: o} = await (0, s.eF)(e, t);
const a = (await r.list()).filter(({unlisted: e}) => !e);
const i = branchLookup(t.cwd);
const c = [];
const l = new Set;
for (const e of a.toReversed()) {
const t = e.branch ? [ e.branch.replace(/^refs\/heads\//, "") ] : i(e.commit ?? "");
const r = JSON.stringify([ t, e.jobKey, e.stage ]);
const s = e.clean && !l.has(r) && (await n.validate(e.id, o, "quick")).ok;
if (s) l.add(r);
c.push(factOf(e, s || e.clean && l.has(r), t));
}
return c.reverse();
}
const factOf = (e, t, n) => ({
id: e.id,
at: Date.parse(e.createdAt),
bytes: e.bytes,
storedBytes: e.storedBytes,
files: e.files,
clean: t,
job: e.jobKey ?? null,
stage: e.stage ?? null,
branches: n
});
function branchLookup(e) {
const t = new Map;
return n => {
if (!/^[0-9a-f]{40,64}$/.test(n)) return [];
const r = t.get(n) ?? (t.size < o ? branchesWith(n, e) : []);
t.set(n, r);
return r;
};
}
function branchesWith(e, t) {
const n = "--format=%(refname:short)";
const {status: s, stdout: o} = (0, r.spawnSync)("git", [ "for-each-ref", n, `--contains=${e}`, "refs/heads" ], {
cwd: t,
env: {
...process.env,
GIT_NO_LAZY_FETCH: "1"
},
encoding: "utf8",
timeout: 1e4
});
return s === 0 ? o.split("\n").filter(e => e !== "") : [];
}
}),
58640: ((e, t, n) => {
n.d(t, {
fetchLedger: () => fetchLedger
});
var r = n(73024);
var s = n(48161);
var o = n(76760);
var a = n(32241);
var i = n(70622);
async function fetchLedger(e, {env: t, cwd: n, clock: c, signal: l}) {
const u = (0, i.repositoryOf)(e, {
env: t,
cwd: n
});
const d = (0, r.mkdtempSync)(o.join(t.RUNNER_TEMP || (0, s.tmpdir)(), "rerail-ledger-"));
const p = t.GITHUB_TOKEN || t.GH_TOKEN;
try {
const e = (0, a.createGitRefStore)({
url: `${t.GITHUB_SERVER_URL || "https://github.com"}/${u}.git`,
...p ? {
token: p
} : {},
folder: o.join(d, "ledger"),
clock: c,
random: Math.random,
signal: l
});
return {
repository: u,
texts: {
entries: await e.snapshot(),
lines: [],
ignored: 0
}
};
} finally {
(0, r.rmSync)(d, {
recursive: true,
force: true
});
}
}
}),
97824: ((e, t, n) => {
n.d(t, {
ledgerFacts: () => ledgerFacts
});
var r = n(75090);
var s = n(94871);
var o = n(62536);
function lineFacts(e) {
const t = new Map;
for (const n of e) {
if (n.kind !== "plan") continue;
const {lane: e, branch: r} = n.situation;
t.set(stepOf(n), {
lane: e,
...r === void 0 ? {} : {
branch: r
}
});
}
const n = new Set;
const r = [];
const s = [];
const o = [];
for (const a of e) {
const e = `${a.key}/${a.kind}`;
if (n.has(e)) continue;
n.add(e);
const i = Date.parse(a.at);
if (a.kind === "end") {
r.push(...failuresOf(a, t.get(stepOf(a)) ?? {}));
const e = a.failures.length - 1;
if (a.lostMs !== void 0 && e > 0) o.push({
at: i,
what: "retry-failed",
minutes: a.lostMs / 6e4 * e / a.failures.length
});
}
if (a.kind === "act" && a.done && a.savedMs !== void 0) s.push({
at: i,
what: "stage",
minutes: a.savedMs / 6e4
});
}
return {
failures: r,
saved: s,
spent: o
};
}
const stepOf = ({runId: e, attempt: t, jobKey: n, stage: r}) => JSON.stringify([ e, t, n, r ]);
const jobOf = ({jobKey: e}) => e.replace(/-[0-9a-f]{12}$/, "");
function failuresOf(e, {lane: t, branch: n}) {
const {failures: r, outcome: s, lostMs: o} = e;
return r.map(({type: a, signature: i}, c) => {
const l = c === r.length - 1;
const u = !l ? "failed" : s === "recovered" ? "passed" : null;
return {
at: Date.parse(e.at),
seenBy: "step",
run: e.runId ?? "",
job: e.stage === void 0 ? jobOf(e) : `${jobOf(e)} / ${e.stage}`,
workflow: null,
branch: n ?? null,
type: a,
lane: t ?? null,
signature: i,
next: u,
nextBy: u === null ? null : "rerail",
minutes: o === void 0 ? null : o / 6e4 / r.length
};
});
}
const a = 6 * 60;
const i = 864e5;
function ledgerFacts({entries: e, lines: t, ignored: n}, s) {
const a = (0, r.parseEntries)(e).filter(({entry: e}) => isTime(e.at, s));
const i = new Set(a.map(({key: e}) => e));
const c = [ ...e ].filter(([e]) => !i.has(e) && !i.has(e.replace(/\.outcome$/, "")));
const l = [ ...c.map(([, e]) => e), ...t ].map(e => (0, o.parseLine)(lineOf(e)));
const u = l.flatMap(e => e && isTime(e.at, s) ? [ e ] : []);
const d = entryFacts(a);
const p = lineFacts(u);
return {
failures: [ ...d.failures, ...p.failures ],
saved: p.saved,
spent: [ ...d.spent, ...p.spent ],
reruns: d.reruns,
green: d.green,
read: {
lines: e.size + t.length,
ignored: n + l.length - u.length
}
};
}
const isTime = (e, t) => {
const n = Date.parse(e);
return n >= 0 && n <= t + i;
};
function lineOf(e) {
if (!e.startsWith("[")) return e;
try {
const t = JSON.parse(e);
return typeof t[2] === "string" ? t[2] : "";
} catch {
return "";
}
}
function entryFacts(e) {
const t = byAttempt(e);
const n = [];
const s = [];
for (const e of t.values()) {
const o = decisionOf(e);
if (!o) continue;
const {entry: a} = o;
const i = t.get(attemptKey(a.run, a.attempt + 1));
for (const e of a.jobs) n.push(failureOf(e, o, i));
if ((0, r.tc)(o)) s.push(...spentBy(o, i));
}
const o = e.filter(r.tc).map(({entry: e}) => ({
at: Date.parse(e.at),
run: String(e.run),
jobs: e.jobs.map(({name: e}) => e)
}));
const a = e.flatMap(({entry: e}) => e.kind === "result" && e.passed === true && e.branch !== null && e.partition === "branch" ? [ {
at: Date.parse(e.at),
branch: e.branch,
workflow: e.workflow,
commit: e.sha,
run: String(e.run)
} ] : []);
return {
failures: n,
spent: s,
reruns: o,
green: a
};
}
const attemptKey = (e, t) => `${e}/${t}`;
function byAttempt(e) {
const t = new Map;
for (const n of e) {
const e = attemptKey(n.entry.run, n.entry.attempt);
const r = t.get(e);
if (r) r.push(n); else t.set(e, [ n ]);
}
return t;
}
function decisionOf(e) {
const t = e.filter(({entry: e}) => (0, r.pp)(e));
return t.find(r.tc) ?? t.find(({entry: e}) => e.kind === "ask") ?? t[0];
}
function failureOf(e, t, n) {
const {entry: s} = t;
const o = (0, r.tc)(t);
const a = nextOf(e.name, n) ?? (o ? "open" : null);
return {
at: Date.parse(s.at),
seenBy: "run",
run: String(s.run),
job: e.name,
workflow: s.workflow ?? null,
branch: s.branch ?? null,
type: typeOf(e.type),
lane: laneOf(e.lane),
signature: e.signature,
next: a,
nextBy: a === null ? null : o ? "rerail" : "person",
minutes: amount(e.minutes)
};
}
function nextOf(e, t) {
if (!t) return;
const n = decisionOf(t);
if (n) return n.entry.jobs.some(t => t.name === e) ? "failed" : "passed";
const r = t.find(({entry: e}) => e.kind === "result")?.entry;
if (!r) return;
return r.passed && !r.jobs.some(t => t.name === e) ? "passed" : "failed";
}
function spentBy({entry: e}, t) {
if (!t) return [];
const n = Date.parse(e.at);
const r = decisionOf(t);
if (r) {
const e = r.entry.jobs.reduce((e, t) => e + (amount(t.minutes) ?? 0), 0);
return e > 0 ? [ {
at: n,
what: "rerun-failed",
minutes: e
} ] : [];
}
const s = t.find(({entry: {kind: e}}) => e === "result")?.entry;
const o = s ? (Date.parse(s.at) - n) / 6e4 : 0;
return o > 0 && o <= a ? [ {
at: n,
what: "rerun-passed",
minutes: o
} ] : [];
}
const amount = e => typeof e === "number" && Number.isFinite(e) && e >= 0 ? e : null;
const typeOf = e => s.fs.find(t => t === e) ?? "unknown";
const laneOf = e => s.Ci.find(t => t === e) ?? null;
}),
20978: ((e, t, n) => {
n.d(t, {
readLedgerFolder: () => readLedgerFolder
});
var r = n(73024);
var s = n(76760);
var o = n(19473);
var a = n(19119);
var i = n(40102);
var c = n(30630);
const l = 1e6;
const u = 256 * 2 ** 20;
const d = 512 * 2 ** 20;
const p = 8;
function readLedgerFolder(e) {
if (!(0, r.statSync)(e, {
throwIfNoEntry: false
})?.isDirectory()) throw new o.UserError(`Reading the ledger failed: there is no folder ${e}. Check it out with "git fetch origin refs/rerail/ledger" and "git worktree add DIR FETCH_HEAD".`);
const t = new Map;
const n = [];
let a = 0;
let i = 0;
const c = s.join(e, "entries");
for (const r of filesBelow(e)) {
const o = kindOf(r, c);
if (!o) continue;
const l = readText(r, f[o]);
if (l === void 0) {
a += 1;
continue;
}
i += l.length;
if (i > d) throw tooMuch(e, `${d} bytes`);
if (o === "record") n.push(...linesOfRecord(l)); else if (o === "entry") t.set(s.relative(c, r).split(s.sep).join("/").slice(0, -".json".length), l); else for (const e of l.split("\n")) if (e !== "") n.push(e);
}
return {
entries: t,
lines: n,
ignored: a
};
}
const f = {
entry: i.F,
lines: u,
record: 8 * 2 ** 20
};
function kindOf(e, t) {
if (e.endsWith(".jsonl")) return "lines";
if (!e.endsWith(".json")) return;
if (e.startsWith(t + s.sep)) return "entry";
return e.includes(`${s.sep}rerail-record_`) ? "record" : void 0;
}
function linesOfRecord(e) {
try {
const t = (0, c.C)(e);
const n = typeof t?.content === "string" ? (0, c.C)(t.content) : t;
return Array.isArray(n?.ledger) ? n.ledger.map(e => JSON.stringify(e)) : [];
} catch {
return [];
}
}
const tooMuch = (e, t) => new o.UserError(`Reading the ledger failed: ${e} has more than ${t}. Remove old files from a copy of it, and read that.`);
function* filesBelow(e) {
let t = 0;
const n = [ {
at: e,
depth: 0
} ];
for (let o = n.pop(); o; o = n.pop()) {
const {at: a, depth: i} = o;
for (const o of (0, r.readdirSync)(a, {
withFileTypes: true
})) {
t += 1;
if (t > l) throw tooMuch(e, `${l} files and folders`);
const r = `${a}${s.sep}${o.name}`;
if (o.isFile()) yield r; else if (o.isDirectory() && o.name !== ".git" && i < p) n.push({
at: r,
depth: i + 1
});
}
}
}
function readText(e, t) {
try {
return (0, a.b$)(e, {
maxBytes: t
})?.toString("utf8");
} catch (e) {
if (e instanceof o.UserError) return;
throw e;
}
}
}),
28796: ((e, t, n) => {
n.r(t);
n.d(t, {
recordedFacts: () => recordedFacts
});
var r = n(94871);
function recordedFacts(e) {
const {decided: t, totals: n, green: r, repository: s, runs: o, unread: a} = e;
return {
source: "recorded",
repository: s,
failures: t.flatMap(failuresOf),
saved: minutesOf(t, ({verdict: e}) => e === "saved", "waiting"),
spent: minutesOf(t, isSpent, "rerun-failed"),
reruns: [],
green: r.map(({branch: e, workflow: t, sha: n, run: r, at: s}) => ({
branch: e,
workflow: t,
commit: n,
run: String(r),
at: Date.parse(s)
})),
replay: {
runs: o,
reruns: n.reruns,
saved: n.saved,
wrong: n.wrong,
open: t.filter(({act: e, verdict: t}) => e.startsWith("rerun") && t === "open").length
},
read: {
lines: t.length + a,
ignored: a
}
};
}
const isSpent = ({verdict: e, act: t}) => e === "spent" || e === "open" && t.startsWith("rerun");
function failuresOf({run: e, at: t, workflow: n, branch: s, causes: o, next: a}) {
return o.map(({name: o, type: i, lane: c, signature: l, minutes: u}) => ({
at: Date.parse(t),
seenBy: "run",
run: String(e),
job: o,
workflow: n,
branch: s,
type: r.fs.find(e => e === i) ?? "unknown",
lane: c,
signature: l,
next: a,
nextBy: a === null ? null : "person",
minutes: u
}));
}
const minutesOf = (e, t, n) => e.filter(e => t(e) && e.minutes > 0).map(({at: e, minutes: t}) => ({
at: Date.parse(e),
what: n,
minutes: t
}));
}),
94948: ((e, t, n) => {
n.r(t);
n.d(t, {
reportCommand: () => E
});
var r = n(73024);
var s = n(76760);
function budgetUse(e, t, {budgets: n}) {
const {perJob: r, perRun: s, perDay: o} = n.reruns;
const {runs: a, withinMs: i} = n.circuitBreaker;
const c = e.flatMap(({run: e, jobs: t}) => t.map(t => `${t} in run ${e}`));
return [ {
name: "budgets.reruns.per-job",
limit: r,
...most(c)
}, {
name: "budgets.reruns.per-run",
limit: s,
...most(e.map(({run: e}) => `run ${e}`))
}, {
name: "budgets.reruns.per-day",
limit: o,
...most(e.map(({at: e}) => new Date(e).toISOString().slice(0, 10)))
}, {
name: "budgets.circuit-breaker.runs",
limit: a,
...busiestWindow(t, i)
} ];
}
function most(e) {
const t = new Map;
let n = {
used: 0,
where: null
};
for (const r of e) {
const e = (t.get(r) ?? 0) + 1;
t.set(r, e);
if (e > n.used) n = {
used: e,
where: r
};
}
return n;
}
function busiestWindow(e, t) {
const n = new Map;
for (const t of e) {
if (t.seenBy !== "run" || t.signature === "") continue;
const e = n.get(t.signature);
if (e) e.push(t); else n.set(t.signature, [ t ]);
}
let r = {
used: 0,
where: null
};
for (const [e, s] of n) {
s.sort((e, t) => e.at - t.at);
const n = new Map;
let o = 0;
for (const a of s) {
n.set(a.run, (n.get(a.run) ?? 0) + 1);
for (let e = s[o]; a.at - e.at > t; e = s[o]) {
const t = n.get(e.run) - 1;
if (t === 0) n.delete(e.run); else n.set(e.run, t);
o += 1;
}
if (n.size > r.used) r = {
used: n.size,
where: e
};
}
}
return r;
}
function laneBudgets(e, {lanes: t}) {
return t.map(({lane: t, budgetMs: n}) => {
const r = e.filter(e => e.lane === t && e.minutes !== null);
return {
lane: t,
budgetMinutes: Number.isFinite(n) ? n / 6e4 : null,
measured: r.length,
over: r.filter(({minutes: e}) => e * 6e4 > n).length
};
});
}
const o = 1.959964;
const a = 5;
const i = 20;
function rateOf(e, t) {
if (t === 0) return {
passed: e,
n: t,
share: null,
interval: null,
sample: "none"
};
const n = e / t;
const r = o * o;
const s = (n + r / (2 * t)) / (1 + r / t);
const c = o / (1 + r / t) * Math.sqrt(n * (1 - n) / t + r / (4 * t * t));
const bound = e => Math.round(Math.min(1, Math.max(0, e)) * 1e3) / 1e3;
return {
passed: e,
n: t,
share: Math.round(n * 1e3) / 1e3,
interval: [ bound(s - c), bound(s + c) ],
sample: t < a ? "too few" : t < i ? "few" : "enough"
};
}
const c = 864e5;
const l = 7 * c;
const u = 260;
const d = 5;
const fresh = () => ({
failures: 0,
minutes: 0,
passed: 0,
known: 0
});
function add(e, {minutes: t, next: n, nextBy: r}) {
e.failures += 1;
e.minutes += t ?? 0;
if (r !== "rerail" || n !== "passed" && n !== "failed") return;
e.known += 1;
if (n === "passed") e.passed += 1;
}
function countOf(e, t) {
const n = e.get(t) ?? fresh();
e.set(t, n);
return n;
}
const groupOf = (e, {failures: t, minutes: n, passed: r, known: s}) => ({
name: e,
failures: t,
minutesLost: oneDecimal(n),
recovery: rateOf(r, s)
});
const oneDecimal = e => Math.round(e * 10) / 10;
function groupBy(e, t) {
const n = new Map;
for (const r of e) add(countOf(n, t(r)), r);
return [ ...n ].map(([e, t]) => groupOf(e, t)).sort((e, t) => t.failures - e.failures || (e.name < t.name ? -1 : 1));
}
const weekOf = e => Math.floor((e - 4 * c) / l);
function groupByWeek(e) {
if (e.length === 0) return [];
const t = new Map;
let n = Number.POSITIVE_INFINITY;
let r = Number.NEGATIVE_INFINITY;
for (const s of e) {
const e = weekOf(s.at);
n = Math.min(n, e);
r = Math.max(r, e);
add(countOf(t, e), s);
}
const s = Math.max(r - u + 1, n);
return Array.from({
length: r - s + 1
}, (e, n) => {
const r = s + n;
const o = new Date(r * l + 4 * c).toISOString().slice(0, 10);
return groupOf(o, t.get(r) ?? fresh());
});
}
function flakySignatures(e, t) {
const n = new Map;
for (const t of e) {
if (t.signature === "") continue;
const e = n.get(t.signature);
if (e) e.push(t); else n.set(t.signature, [ t ]);
}
return [ ...n ].flatMap(([e, n]) => {
const r = n.filter(({next: e}) => e === "passed");
if (r.length === 0) return [];
const s = n.filter(({next: e}) => e === "passed" || e === "failed");
const o = [ ...new Set(n.map(({job: e}) => e)) ].sort();
return [ {
signature: e,
type: n[0].type,
jobs: o.slice(0, d),
failures: n.length,
recovery: rateOf(r.length, s.length),
minutesLost: oneDecimal(n.reduce((e, {minutes: t}) => e + (t ?? 0), 0)),
passedThisWeek: r.filter(({at: e}) => t - e < l).length,
lastSeen: new Date(n.reduce((e, {at: t}) => Math.max(e, t), 0)).toISOString()
} ];
}).sort((e, t) => t.minutesLost - e.minutesLost || t.failures - e.failures || (e.signature < t.signature ? -1 : 1));
}
const p = 5;
const f = 10;
const h = .2;
const m = .5;
const y = .8;
function recommend(e, t) {
const n = [ ...hopeless(e), ...flaky(e, t), ...unknowns(e), ...oneJob(e), ...budgets(e), ...observed(e, t), ...people(e), ...memory(e) ];
if (n.length > 0) return n;
const {total: r} = e.failures;
return r < f ? [ {
what: "Collect more failures before you change a setting.",
why: `${count(r, "failure")} recorded`
} ] : [];
}
const count = (e, t) => `${e} ${t}${e === 1 ? "" : "s"}`;
const percent = e => `${Math.round(e * 100)} %`;
function hopeless({failures: e}) {
return e.byType.filter(({recovery: e}) => e.n >= p && e.passed === 0).map(({name: e, recovery: t}) => ({
what: `Stop retrying ${e}: set \`plans.${e}.strategy: MANUAL\` in the policy.`,
why: `0 of ${t.n} retries passed`
}));
}
function flaky({flaky: e}, {flaky: t}) {
const n = e.find(({recovery: e}) => e.passed >= 2);
const r = e.filter(({passedThisWeek: e}) => e > t.maxPerWeek);
return [ ...n ? [ {
what: `Fix the flaky failure ${n.signature} (${n.type}) in ${n.jobs.join(", ")} first.`,
why: `it failed ${count(n.failures, "time")}, passed on ${n.recovery.passed} of ${n.recovery.n} retries and cost ${n.minutesLost} minutes`
} ] : [], ...r.map(({signature: e, passedThisWeek: n}) => ({
what: `Give the flaky failure ${e} an owner: rerail stops retrying it this week.`,
why: `it passed on a retry ${count(n, "time")} in 7 days, \`flaky.max-per-week\` is ${t.maxPerWeek}`
})) ];
}
function unknowns({failures: e}) {
const t = e.byType.find(({name: e}) => e === "unknown")?.failures ?? 0;
if (e.total < f || t / e.total < h) return [];
return [ {
what: "Add `rules` to the policy for the failures that rerail does not know. `rerail explain LOG` shows their lines.",
why: `${t} of ${e.total} failures (${percent(t / e.total)}) are unknown`
} ];
}
function oneJob({failures: e}) {
const [t, n] = e.byJob;
if (!t || !n || e.total < f) return [];
const r = t.failures / e.total;
if (r <= m) return [];
return [ {
what: `Look at the job ${t.name} first.`,
why: `it has ${t.failures} of ${e.total} failures (${percent(r)})`
} ];
}
function budgets({budgets: {reruns: e, lanes: t}}) {
return [ ...e.filter(({used: e, limit: t}) => t > 0 && e >= t).map(({name: e, used: t, limit: n, where: r}) => e === "budgets.circuit-breaker.runs" ? {
what: `Find out what was down when the signature ${r} spread.`,
why: `${t} runs failed with it within the window of the circuit breaker, which opens at ${n}`
} : {
what: `Check whether \`${e}\` is large enough; beyond it rerail asks a person.`,
why: `${t} of ${n} used (${r})`
}), ...t.filter(({measured: e, over: t}) => e >= p && t / e > m).map(({lane: e, budgetMinutes: t, measured: n, over: r}) => ({
what: `Move long jobs out of the ${e} lane, or raise \`lanes.${e.toLowerCase()}.budget\`.`,
why: `${r} of ${n} failed executions took longer than ${t} minutes`
})) ];
}
function observed({replay: e, minutes: t}, {mode: n}) {
if (!e || n === "act") return [];
const r = e.reruns - e.open;
if (e.saved < 3 || r < p || e.saved / r < y) return [];
return [ {
what: "Set `mode: act` in the policy.",
why: `of ${r} re-runs with a known end, ${e.saved} passed; people waited ${t.saved} minutes before they started those`
} ];
}
function people({recovery: {byPeople: e}, source: t}) {
if (t !== "ledger" || e.n < p || (e.share ?? 0) < m) return [];
return [ {
what: "Look at the failures that rerail handed over: a rule or `plans` may let it retry them.",
why: `${e.passed} of ${e.n} re-runs that people started passed`
} ];
}
function memory({failures: e}) {
const t = e.byType.find(({name: e}) => e === "resource-exhaustion");
if (!t || t.failures < p) return [];
const {recovery: n} = t;
if (n.n >= p && (n.share ?? 0) > m) return [];
return [ {
what: "Use a larger runner or fewer workers for the jobs that run out of memory or disk.",
why: `${t.failures} failures for lack of resources, ${n.n === 0 ? "none was retried" : `${n.passed} of ${n.n} retries passed`}`
} ];
}
const w = 1;
const g = 50;
const v = 50;
const b = "not recorded";
function makeReport(e, {now: t, ageMs: n, policy: r}) {
const s = n === void 0 ? Number.NEGATIVE_INFINITY : t - n;
const isWanted = ({at: e}) => e >= s;
const o = e.failures.filter(isWanted);
const a = e.reruns.filter(isWanted);
const i = groupBy(o, ({job: e}) => e);
const c = groupBy(o, ({workflow: e}) => e ?? b);
const l = {
version: w,
source: e.source,
repository: e.repository,
since: n === void 0 ? null : new Date(s).toISOString(),
until: new Date(t).toISOString(),
read: e.read,
failures: {
total: o.length,
byType: groupBy(o, ({type: e}) => e),
byLane: groupBy(o, ({lane: e}) => e ?? b),
byJob: i.slice(0, g),
byWorkflow: c.slice(0, g),
byWeek: groupByWeek(o),
jobsOmitted: Math.max(0, i.length - g)
},
recovery: recoveryOf(o),
minutes: minutesOf(o, e.saved.filter(isWanted), e.spent.filter(isWanted)),
flaky: flakySignatures(o, t).slice(0, v),
budgets: {
reruns: budgetUse(a, o, r),
lanes: laneBudgets(o, r)
},
checkpoints: e.checkpoints === null ? null : checkpointFigures(e.checkpoints),
lastGreen: lastGreen(e.green),
replay: e.replay
};
return {
...l,
recommendations: recommend(l, r)
};
}
function recoveryOf(e) {
const rateBy = t => {
const n = e.filter(({next: e, nextBy: n}) => n === t && (e === "passed" || e === "failed"));
return rateOf(n.filter(({next: e}) => e === "passed").length, n.length);
};
return {
byRerail: rateBy("rerail"),
byPeople: rateBy("person"),
open: e.filter(({next: e}) => e === "open").length,
notRetried: e.filter(({next: e}) => e === null).length
};
}
function minutesOf(e, t, n) {
const r = sumsOf(t);
const s = sumsOf(n);
const total = e => oneDecimal(Object.values(e).reduce((e, t) => e + t, 0));
const {"rerun-passed": o, ...a} = s;
const i = total(a);
return {
lost: oneDecimal(e.reduce((e, {minutes: t}) => e + (t ?? 0), 0)),
saved: total(r),
savedBy: r,
spent: total(s),
spentBy: s,
inVain: i,
net: oneDecimal(total(r) - i)
};
}
function sumsOf(e) {
const t = {};
for (const {what: n, minutes: r} of e) t[n] = (t[n] ?? 0) + r;
return Object.fromEntries(Object.entries(t).map(([e, t]) => [ e, oneDecimal(t) ]));
}
function lastGreen(e) {
const t = new Map;
for (const n of e) {
const e = JSON.stringify([ n.branch, n.workflow ]);
const r = t.get(e);
if (!r || n.at > r.at) t.set(e, n);
}
return [ ...t.values() ].sort((e, t) => t.at - e.at).slice(0, g).map(e => ({
...e,
at: new Date(e.at).toISOString()
}));
}
function checkpointFigures(e) {
const sum = t => e.reduce((e, n) => e + t(n), 0);
const t = new Map;
for (const n of e) {
if (!n.clean) continue;
const e = n.branches.length > 0 ? n.branches.map(e => `branch ${e}`) : [ placeOf(n) ];
for (const r of e) if (n.at >= (t.get(r)?.at ?? 0)) t.set(r, n);
}
return {
count: e.length,
bytes: sum(({bytes: e}) => e),
storedBytes: sum(({storedBytes: e}) => e),
largest: e.reduce((e, {storedBytes: t}) => Math.max(e, t), 0),
dirty: e.filter(({clean: e}) => !e).length,
newestClean: [ ...t ].sort(([e], [t]) => e < t ? -1 : 1).slice(0, g).map(([e, {id: t, at: n, storedBytes: r}]) => ({
where: e,
id: t,
at: new Date(n).toISOString(),
storedBytes: r
}))
};
}
const placeOf = ({job: e, stage: t}) => e === null ? "this machine" : t === null ? `job ${e}` : `job ${e}, stage ${t}`;
var k = n(19473);
var $ = n(94871);
var x = n(93711);
var O = n(49348);
var P = n(62403);
var j = n(80875);
var R = n(95297);
const S = 3650 * 864e5;
const E = {
name: "report",
summary: "Reports failures, recoveries, minutes saved and spent, flaky signatures and budgets.",
usage: "[--ledger DIR | --recorded DIR] [--since 30d] [--html FILE | --markdown] [--store DIR]",
positionals: {
min: 0,
max: 0
},
options: {
ledger: {
value: "DIR",
help: "Read a work tree of refs/rerail/ledger (default: fetch it from the repository)"
},
recorded: {
value: "DIR",
help: "Read a folder of recorded API answers instead of a ledger"
},
since: {
value: "AGE",
help: "Only what happened in this time (default: everything)"
},
html: {
value: "FILE",
help: "Write one self-contained page"
},
markdown: {
help: "Print Markdown"
},
policy: {
value: "FILE",
help: "Policy whose budgets count (default: .github/rerail.yml, if it exists)"
},
repo: {
value: "OWNER/NAME",
help: 'The repository (default: GITHUB_REPOSITORY, else the remote "origin")'
},
store: {
...j.OZ.store,
help: "A folder of checkpoints: adds their sizes, and the newest clean one of each branch"
}
},
run: report
};
async function report(e, t) {
const r = checkArguments(e);
const o = reportPolicy(await (0, R.q)(e.value("policy"), t));
const a = await gatherFacts(e, t, r);
const i = makeReport(a, {
now: t.clock.now(),
...r === void 0 ? {} : {
ageMs: r
},
policy: o
});
const c = e.value("html");
if (c !== void 0) {
const {reportPage: e} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 31435));
const r = e(i);
writePage(s.resolve(t.cwd, c), r);
return {
ok: true,
document: i,
text: `wrote ${c} (${(0, O.z)(Buffer.byteLength(r))})`
};
}
const {reportMarkdown: l, reportText: u} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 36837));
return {
ok: true,
document: i,
text: e.flag("markdown") ? l(i) : u(i)
};
}
function checkArguments(e) {
const t = [];
if (e.value("ledger") !== void 0 && e.value("recorded") !== void 0) t.push("Options --ledger and --recorded exclude each other. Give one of them.");
if (e.value("html") !== void 0 && e.flag("markdown")) t.push("Options --html and --markdown exclude each other. Give one of them.");
const n = e.value("since");
const r = n === void 0 ? void 0 : (0, P.E9)(n, S);
if (n !== void 0 && r === void 0) t.push(`The option --since is "${n}", which is not allowed. Use ${P.TQ}.`);
if (t.length > 0) throw new k.UsageError(t.join("\n"));
return r;
}
async function gatherFacts(e, t, r) {
const [{checkpointFacts: o}, a] = [ await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 69742)), t.clock.now() ];
const i = e.all("store").length > 0 ? await o(e, t) : null;
if (e.value("recorded") !== void 0) {
const [{openRepository: s}, {replay: o}, {recordedFacts: c}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 70622)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 46599)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 28796)) ]);
const l = await s(e, t, void 0);
t.progress?.step("replays the failed runs");
const u = await o(l, Math.min(r ?? a, a), t.progress?.items);
return {
...c(u),
checkpoints: i
};
}
const {ledgerFacts: c} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 97824));
const l = e.value("ledger");
if (l !== void 0) {
const {readLedgerFolder: r} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 20978));
const o = c(r(s.resolve(t.cwd, l)), a);
return {
source: "ledger",
repository: e.value("repo") ?? null,
...o,
replay: null,
checkpoints: i
};
}
const {fetchLedger: u} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 58640));
const {repository: d, texts: p} = await u(e, t);
return {
source: "ledger",
repository: d,
...c(p, a),
replay: null,
checkpoints: i
};
}
const reportPolicy = ({mode: e, flaky: t, budgets: n, lanes: r}) => ({
mode: e,
flaky: t,
budgets: n,
lanes: $.Ci.map(e => ({
lane: e,
budgetMs: r.find(t => t.lane === e)?.budgetMs ?? x.R9[e]
}))
});
function writePage(e, t) {
const n = `${e}.${process.pid}.part`;
try {
(0, r.mkdirSync)(s.dirname(e), {
recursive: true
});
(0, r.writeFileSync)(n, t, {
flag: "wx"
});
(0, r.renameSync)(n, e);
} catch (e) {
(0, r.rmSync)(n, {
force: true
});
throw new k.UserError(`Writing the page failed: ${(0, k.messageOf)(e)}. Give --html the path of a file that can be written.`, {
cause: e
});
}
}
}),
62631: ((e, t, n) => {
n.d(t, {
restoreJob: () => restoreJob
});
var r = n(76760);
var s = n(19473);
var o = n(78702);
var a = n(57885);
var i = n(93766);
var c = n(60998);
var l = n(80875);
var u = n(31421);
var d = n(73024);
var p = n(48161);
var f = n(57975);
var h = n(92595);
function placeFor(e, t, n, o) {
const a = r.resolve(n, o ?? ".");
const i = (0, d.existsSync)(r.join(a, ".git"));
if (i && isSame((0, h.y)(a), e)) return {
root: a,
isFresh: false
};
const c = o === void 0 ? r.join(n, `${e.split("/")[1]}-job-${t}`) : a;
const l = !(0, d.existsSync)(c) || (0, d.readdirSync)(c).length === 0;
if (l) return {
root: c,
isFresh: true
};
if (o === void 0 && isSame((0, h.y)(c), e)) return {
root: c,
isFresh: false
};
throw new s.UserError(`Restoring the job failed: ${c} is neither empty nor a clone of ${e}. Name another folder with --to.`);
}
const isSame = (e, t) => e?.toLowerCase() === t.toLowerCase();
async function prepareClone({root: e, isFresh: t}, n) {
const {url: r, token: o, commit: a} = n;
const git = t => runGit(e, t, r, o);
try {
if (t) {
(0, d.mkdirSync)(e, {
recursive: true
});
await git([ "init", "--quiet", "." ]);
await git([ "remote", "add", "origin", r ]);
await git([ "fetch", "--quiet", "origin" ]);
}
if (!await git([ "cat-file", "-e", `${a}^{commit}` ]).then(() => true, () => false)) await git([ "fetch", "--quiet", "origin", a ]);
if (t) await git([ "checkout", "--quiet", "--detach", a ]);
} catch (e) {
throw new s.UserError(`Fetching commit ${a} of ${r} failed: ${withoutToken((0, s.messageOf)(e), o)}. Check that GITHUB_TOKEN may read the repository, or restore in a clone that has the commit.`);
}
}
const m = (0, f.promisify)(u.execFile);
async function runGit(e, t, n, r) {
const s = [ [ "core.hooksPath", p.devNull ], [ "protocol.ext.allow", "never" ], [ "http.followRedirects", "false" ] ];
if (r !== void 0) {
const e = Buffer.from(`x-access-token:${r}`).toString("base64");
s.push([ `http.${new URL(n).origin}/.extraheader`, `AUTHORIZATION: basic ${e}` ]);
}
const o = Object.fromEntries(s.flatMap(([e, t], n) => [ [ `GIT_CONFIG_KEY_${n}`, e ], [ `GIT_CONFIG_VALUE_${n}`, t ] ]));
const a = {
...process.env,
...o,
GIT_CONFIG_COUNT: String(s.length),
GIT_TERMINAL_PROMPT: "0"
};
await m("git", [ ...t ], {
cwd: e,
env: a,
windowsHide: true
});
}
function withoutToken(e, t) {
const n = t === void 0 ? void 0 : Buffer.from(`x-access-token:${t}`).toString("base64");
return [ t, n ].reduce((e, t) => t ? e.replaceAll(t, "***") : e, e).trim();
}
const y = {
bash: "bash --noprofile --norc -eo pipefail -c",
sh: "sh -e -c",
python: "python -c",
pwsh: "pwsh -command"
};
function commandLine({script: e, shell: t, workingDirectory: n, environment: r}, s) {
const o = t === void 0 ? "bash -e -c" : y[t];
if (o === void 0) return;
const a = Object.entries(r).filter(([e]) => /^[A-Za-z_]\w*$/.test(e)).map(([e, t]) => `${e}=${quoted(t)} `);
const i = n ? `${s}/${n}` : s;
return `cd ${quoted(i)} && ${a.join("")}${o} ${quoted(e)}`;
}
function commandText(e, t) {
const n = commandLine(e, t);
const {unknown: r, shell: s, script: o, step: a} = e;
return [ `the step that failed: ${a}`, ...n === void 0 ? [ `its script, for the shell "${s}":`, o ] : [ "run it again with:", n ], ...r.length > 0 ? [ `only the run knew these values, so set them first: ${r.join(", ")}` ] : [] ];
}
const quoted = e => /^[\w./:=@%+-]+$/.test(e) ? e : `'${e.replaceAll("'", `'\\''`)}'`;
var w = n(34646);
var g = n(72678);
var v = n(60245);
const b = new Set([ "failure", "timed_out", "cancelled" ]);
const k = /^(?:Set up job|Complete job|Initialize containers|Stop containers|(?:Pre|Post) .*)$/;
const $ = /\$\{\{.*?\}\}/gs;
function failedStep(e) {
const t = e.filter(({name: e}) => !k.test(e));
let n = t.findIndex(({conclusion: e}) => b.has(e ?? ""));
if (n < 0) n = t.findIndex(({conclusion: e, status: t}) => e === null && t !== "queued");
return n < 0 ? void 0 : {
index: n,
count: t.length,
name: t[n].name
};
}
function stepInFile(e, t) {
const same = e => e && (e.name === void 0 || plainOrSame(e.name, t.name));
if (t.count === e.length && same(e[t.index])) return e[t.index];
const n = e.filter(e => (e.name ?? `Run ${(e.run ?? e.uses ?? "").split("\n")[0]}`) === t.name);
return n.length === 1 ? n[0] : void 0;
}
const plainOrSame = (e, t) => e.includes("${{") || e.trim() === t.trim();
function failingCommand({step: e, found: t, job: n, env: r, log: s}) {
const o = t.uses !== void 0;
const a = o ? t.with.run : t.run;
if (a === void 0) return;
const i = o ? t.with : {
shell: t.shell ?? n.defaults?.shell,
"working-directory": t.workingDirectory ?? n.defaults?.workingDirectory
};
const c = a.includes("${{") ? resolved(a, s) ?? a : a;
const l = Object.entries({
...r,
...n.env,
...t.env
});
const u = l.filter(([, e]) => !e.includes("${{"));
const d = i.shell;
const p = i["working-directory"];
return {
step: e,
script: c.trimEnd(),
...d ? {
shell: d
} : {},
...p ? {
workingDirectory: p
} : {},
environment: Object.fromEntries(u),
unknown: [ ...c.match($) ?? [], ...c.includes("***") ? [ "***" ] : [], ...l.filter(([, e]) => e.includes("${{")).map(([e]) => e) ]
};
}
const x = /^\uFEFF?\d{4}-\d\d-\d\dT[\d:.]+Z ?/;
const O = /\u001b\[[\d;]*m/g;
function resolved(e, t) {
const n = e.trimEnd().split($).map(e => e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
const r = new RegExp(`(?:^|\\n)(?: {2}run: )?(${n.join("[^]{0,2000}?")})(?=\\n|$)`);
return headers(t).map(e => r.exec(e)?.[1]).findLast(e => e !== void 0);
}
const P = 500;
function headers(e) {
const t = [];
let n;
for (const r of e.split("\n")) {
const e = r.replace(/\r$/, "").replace(x, "").replace(O, "");
if (e.startsWith("##[group]Run ")) n = []; else if (e.startsWith("##[endgroup]")) {
if (n) t.push(n.join("\n"));
n = void 0;
} else n?.push(e);
if (t.length > P) t.shift();
}
return t;
}
const j = 4 * 2 ** 20;
const R = /^[0-9a-f]{40,64}$/;
async function readFailedJob(e, t) {
const {repository: n, job: r} = e;
const o = await t.get(`/repos/${n}/actions/jobs/${r}`);
if (String(o.run_id) !== e.run || !R.test(o.head_sha)) throw new s.UserError(`Restoring the job failed: job ${r} is not one of run ${e.run}. Check the address.`);
const a = await t.get(`/repos/${n}/actions/runs/${e.run}`);
const i = a.head_repository?.full_name;
const c = await commandOf(o, a, n, t);
return {
name: o.name,
attempt: o.run_attempt ?? 1,
sha: o.head_sha,
...i && i.toLowerCase() !== n.toLowerCase() ? {
fork: i
} : {},
...c ? {
command: c
} : {}
};
}
async function commandOf(e, t, n, r) {
const s = failedStep(e.steps ?? []);
const o = await workflowOf(t, n, r);
if (!s || !o) return;
const a = (0, g.ly)(e.name, (0, g.F5)({
top: o,
called: new Map
}));
const i = o.jobs.find(({id: e}) => e === a?.key);
const c = i && stepInFile(i.steps, s);
if (!i || !c) return;
const l = await r.tail(`/repos/${n}/actions/jobs/${e.id}/logs`, j).then(({bytes: e}) => Buffer.from(e).toString("utf8")).catch(() => "");
return failingCommand({
step: s.name,
found: c,
job: i,
env: o.env,
log: l
});
}
async function workflowOf(e, t, n) {
const r = e.path?.replace(/@.*$/s, "");
if (!r) return;
const s = r.split("/").map(encodeURIComponent).join("/");
const o = await n.find(`/repos/${t}/contents/${s}`, {
ref: e.head_sha
}).catch(() => {});
const {size: a, encoding: i, content: c} = o ?? {};
if (typeof a !== "number" || a > w.OG || i !== "base64" || typeof c !== "string") return;
return (0, w.hM)(Buffer.from(c, "base64").toString("utf8"), r);
}
async function findFailedState(e, t, n, r) {
const o = (await (e.records?.()) ?? []).map(v.u9).filter(e => e !== void 0);
const a = recordOf(o, t, n);
const i = await e.list();
const isThere = e => i.some(t => t.id === e);
for (const e of failedStages(a)) {
const {dirty: t, before: n, name: s} = e;
const o = [ ...t ? [ {
moment: "failed",
ref: t
} ] : [], ...n ? [ {
moment: "before",
ref: n
} ] : [] ].filter(({ref: e}) => isThere(e.checkpoint));
const a = o.find(({moment: e}) => e === r) ?? o[0];
const i = e.head ?? e.commit;
if (a) {
const {moment: e, ref: t} = a;
return {
checkpoint: t.checkpoint,
moment: e,
stage: s,
...i && R.test(i) ? {
commit: i
} : {}
};
}
}
throw new s.UserError("the job left no checkpoint of the step that failed");
}
const failedStages = e => e.stages.filter(({state: t, attempt: n = e.attempt}) => [ "failed", "started", "skipped" ].includes(t) && n === e.attempt).toSorted((e, t) => t.order - e.order);
function recordOf(e, t, n) {
const r = e.filter(e => e.attempt === n);
const o = r.filter(({checkRunId: e, health: n}) => (e ?? n?.checkRunId) === t);
const a = o.length > 0 ? o : r.filter(({checkRunId: e}) => e === void 0);
const [i] = a;
if (!i) throw new s.UserError(`no record of it is among the artifacts of attempt ${n}`);
if (new Set(a.map(({jobKey: e}) => e)).size > 1 || a.length > 1) throw new s.UserError(`${a.length} records may be of it`);
return i;
}
const S = "https://github.com";
async function restoreJob(e, t, r) {
const a = jobAddress(e, r);
const [{openClient: u}, {apiAccess: d}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 78610)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 57885)) ]);
const {repository: p, job: f} = a;
const h = await readFailedJob(a, u(d(r.env)));
const m = placeFor(p, f, r.cwd, t.value("to") ?? t.value("root"));
const y = (0, i.D)(t, m.root);
const {engine: w, store: g, stores: v} = await (0, l.ZF)(e, r);
const b = t.flag("before") ? "before" : "failed";
let k;
try {
k = await findFailedState(g, f, h.attempt, b);
} catch (e) {
if (!(e instanceof s.UserError)) throw e;
return withoutState(h, m.root, (0, s.messageOf)(e));
}
const $ = t.flag("dry-run");
const x = aboutJob(h, k, m.root);
if ($ && m.isFresh) {
const e = [ ...x.lines, `would clone ${p} into ${m.root}, and restore ${k.checkpoint} there` ];
return {
ok: true,
document: x.document,
text: e.join("\n")
};
}
const O = r.env.GITHUB_TOKEN || r.env.GH_TOKEN;
if (!$) {
const t = {
url: `${new URL(e).origin}/${p}.git`,
commit: k.commit ?? h.sha
};
await prepareClone(m, {
...t,
...O ? {
token: O
} : {}
});
}
const P = await w.restore({
id: k.checkpoint,
root: m.root,
stores: v,
masker: (0, l.nk)(r),
dryRun: $,
...y,
signal: r.signal
});
for (const e of P.missing) r.log.warning(`${(0, o.GJ)(e)} is not restored: it held a credential, which is never kept.`);
return {
ok: P.verified,
document: {
...x.document,
restored: (0, c.l)(P)
},
text: [ (0, c.b)(P, $), ...x.lines ].join("\n")
};
}
function jobAddress(e, {env: t}) {
const {job: n, ...r} = (0, a.parseRunAddress)(e);
const o = new URL(t.GITHUB_SERVER_URL || S).origin;
if (new URL(e).origin !== o) throw new s.UsageError(`Restoring the job failed: "${e}" is not on ${o}. For another server, set GITHUB_SERVER_URL and GITHUB_API_URL.`);
if (n === void 0) throw new s.UsageError(`Restoring the job failed: "${e}" is the address of a run. Add /job/NUMBER, or list its checkpoints with "rerail list --run ${e}".`);
return {
...r,
job: n
};
}
function aboutJob(e, t, n) {
const {name: s, attempt: a, sha: i, fork: c, command: l} = e;
const u = l && commandLine(l, n);
return {
document: {
job: {
name: s,
attempt: a,
commit: t?.commit ?? i,
...c ? {
fork: c
} : {}
},
root: r.resolve(n),
...t ? {
checkpoint: {
id: t.checkpoint,
moment: t.moment,
stage: t.stage
}
} : {},
...l ? {
command: {
...l,
...u ? {
line: u
} : {}
}
} : {}
},
lines: [ `job ${(0, o.GJ)(s)}, attempt ${a}${t ? `: the workspace ${E[t.moment]} stage "${(0, 
o.GJ)(t.stage)}"` : ""}`, ...c ? [ `The code is from the fork ${c}: read it before you run anything.` ] : [], ...l ? commandText(l, n) : [ "rerail cannot tell which command failed: look at the job's log." ] ]
};
}
const E = {
failed: "as it was after the failure of",
before: "as it was before"
};
function withoutState(e, t, n) {
const r = aboutJob(e, void 0, t);
const s = `Restoring the job failed: ${n}. Check out ${e.sha} to run the command there.`;
return {
ok: false,
document: {
...r.document,
error: {
message: s
}
},
text: [ s, ...r.lines ].join("\n")
};
}
}),
92222: ((e, t, n) => {
n.r(t);
n.d(t, {
uploadSpoolCommand: () => l
});
var r = n(76760);
var s = n(95676);
var o = n(33876);
var a = n(19473);
var i = n(29994);
const c = 6e4;
const l = {
name: "upload",
summary: "Sends spooled checkpoints and records to the artifact service of the run.",
usage: "FOLDER",
positionals: {
min: 1,
max: 1
},
options: {},
hidden: true,
async run(e, t) {
const [s] = e.positionals;
const {options: a, variables: i} = parseInput(await readInput(t.stdin));
(0, o.x)(i);
const [{runUploader: l}, {announcementName: u}, {noteActivity: d}, {openRemoteStore: p}] = await Promise.all([ Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 54485)), Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 3444)), Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 95676)), Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 23748)) ]);
const {spoolKey: f, stores: h, ...m} = a;
const say = e => t.log.info(e);
const y = u(a.jobKey, a.attempt);
const w = d(s);
const g = await p(h, {
...m,
folder: r.join(s, "scratch"),
recordsOf: () => [],
recordFollows: true,
warn: say
}, {
artifacts: async () => (await Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 40273))).openArtifacts(() => {}, w),
caches: async () => (await Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 21440))).openCaches({
say: () => {},
clock: t.clock,
watch: w
}),
bucket: async () => (await Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 72575))).openBucket({
...t.env,
...i
}, () => w.moved())
}, t.log);
const v = onlySigned(g, Buffer.from(f, "base64"), y);
await l(s, v, {
clock: t.clock,
say,
idleMs: c,
announcement: y
});
return {
ok: true,
document: {
done: true
},
text: ""
};
}
};
function onlySigned(e, t, n) {
return {
...boundMethods(e),
async putRecord(r, s) {
const o = r === n ? s : (0, i.MX)(t, r, s);
if (o === void 0) throw new Error(`record ${r} is not what rerail has put into the spool`);
await e.putRecord(r, o);
},
async remove(n) {
const r = (0, i.MX)(t, s.REMOVAL, n);
if (r === void 0) throw new Error("a removal is not what rerail has put into the spool");
await e.remove(r);
}
};
}
const boundMethods = e => ({
kind: e.kind,
put: (t, n) => e.put(t, n),
list: () => e.list(),
fetch: (t, n) => e.fetch(t, n),
remove: t => e.remove(t),
quarantine: (t, n) => e.quarantine(t, n),
putRecord: (t, n) => e.putRecord(t, n),
getRecord: t => e.getRecord(t),
removeRecord: t => e.removeRecord(t)
});
const u = 256 * 1024;
async function readInput(e) {
const t = [];
let n = 0;
for await (const r of e) {
t.push(Buffer.from(r));
n += r.length;
if (n > u) break;
}
return Buffer.concat(t).toString("utf8");
}
function parseInput(e) {
try {
return JSON.parse(e);
} catch {
throw new a.UsageError("The standard input is not JSON. rerail starts this command itself.");
}
}
}),
11760: ((e, t, n) => {
n.d(t, {
OW: () => jobFolder,
nF: () => cacheFolder,
tv: () => jobKey,
yI: () => readContext
});
var r = n(77598);
var s = n(48161);
var o = n(76760);
function readContext(e) {
const some = (t, n) => e[n] ? {
[t]: e[n]
} : {};
const t = Boolean(e.GITHUB_RUN_ID && e.GITHUB_WORKSPACE);
return {
onRunner: t,
...some("repository", "GITHUB_REPOSITORY"),
...some("runId", "GITHUB_RUN_ID"),
attempt: positiveInteger(e.GITHUB_RUN_ATTEMPT) ?? 1,
...some("job", "GITHUB_JOB"),
...some("workflowRef", "GITHUB_WORKFLOW_REF"),
...some("sha", "GITHUB_SHA"),
...some("ref", "GITHUB_REF"),
...some("event", "GITHUB_EVENT_NAME"),
workspace: o.resolve(e.GITHUB_WORKSPACE || process.cwd()),
temp: o.resolve(e.RUNNER_TEMP || (0, s.tmpdir)()),
debug: e.RUNNER_DEBUG === "1" || e.ACTIONS_STEP_DEBUG === "true",
hasRuntime: Boolean(e.ACTIONS_RUNTIME_TOKEN && e.ACTIONS_RESULTS_URL),
hasIdToken: Boolean(e.ACTIONS_ID_TOKEN_REQUEST_URL),
files: {
...some("output", "GITHUB_OUTPUT"),
...some("env", "GITHUB_ENV"),
...some("path", "GITHUB_PATH"),
...some("summary", "GITHUB_STEP_SUMMARY"),
...some("state", "GITHUB_STATE")
}
};
}
function jobFolder(e, t) {
if (t.RUNNER_TEMP) return o.join(e.temp, "rerail");
return o.join(cacheFolder(t), "workspaces", digest(e.workspace).slice(0, 16));
}
function cacheFolder(e) {
if (e.RERAIL_CACHE) return o.resolve(e.RERAIL_CACHE);
if (process.platform === "win32") return o.join(e.LOCALAPPDATA || o.join((0, s.homedir)(), "AppData", "Local"), "rerail");
if (process.platform === "darwin") return o.join((0, s.homedir)(), "Library", "Caches", "rerail");
return o.join(e.XDG_CACHE_HOME || o.join((0, s.homedir)(), ".cache"), "rerail");
}
function jobKey(e, t, n) {
const r = workflowFile(e.workflowRef);
const s = e.job ?? "";
const a = digest(JSON.stringify([ r, s, canonical(t), n ])).slice(0, 12);
const i = [ o.posix.basename(r).replace(/\.ya?ml$/, ""), s ].map(slug).filter(Boolean).join("-");
return i === "" ? a : `${i}-${a}`;
}
function slug(e) {
return e.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 24).replace(/-+$/, "");
}
const workflowFile = (e = "") => e.replace(/@.*$/s, "").split("/").slice(2).join("/");
function canonical(e) {
if (Array.isArray(e)) return e.map(canonical);
if (typeof e !== "object" || e === null) return e;
return Object.fromEntries(Object.entries(e).sort(([e], [t]) => e < t ? -1 : 1).map(([e, t]) => [ e, canonical(t) ]));
}
const digest = e => (0, r.createHash)("sha256").update(e).digest("hex");
function positiveInteger(e) {
const t = e && /^\d{1,9}$/.test(e) ? Number(e) : 0;
return t > 0 ? t : void 0;
}
}),
18793: ((e, t, n) => {
n.d(t, {
y: () => perform
});
var r = n(75090);
var s = n(35218);
const o = 3;
const a = 3;
const i = 1500;
async function perform(e, t, n) {
const r = new Map(await claim(e, t, n));
const s = [];
for (const e of t) {
const o = r.get(e.kind);
if (o.state !== "ours") {
s.push({
kind: e.kind,
state: "other",
...o.why === void 0 ? {} : {
why: o.why
}
});
continue;
}
const a = await carryOut(e, o.isSecond, s, n);
s.push(a);
if (isOthers(a, e, n)) for (const {kind: e} of t) if (!e.startsWith("reply-")) r.set(e, c);
}
await settle(e, s, n);
return s;
}
const c = {
state: "other",
why: "another controller did it"
};
const isOthers = ({state: e, found: t}, {kind: n}, {ledger: r}) => !r && n.startsWith("rerun") && e === "done" && t === true;
async function claim(e, t, n) {
const {ledger: s, log: o} = n;
const a = new Map(t.map(({kind: e}) => [ e, {
state: "ours",
isSecond: true
} ]));
if (!s) return a;
const i = new Map(t.map(({kind: t}) => [ (0, r.TN)(entryOf(e, t, n)), JSON.stringify(entryOf(e, t, n)) ]));
let c;
try {
c = await s.putAll(i, t => isDecidedOtherwise(e, t, n));
} catch (e) {
if ((0, r.r$)(e)) {
const n = `the ledger cannot be reached at the moment (${messageOf(e)})`;
return new Map(t.map(({kind: e}) => [ e, {
state: "other",
why: n
} ]));
}
o.warning(`The ledger cannot be written: ${messageOf(e)}. rerail continues without it. To keep one, grant the job "contents: write".`);
delete n.ledger;
return a;
}
const l = [ ...c.values() ].some(Boolean);
if (!l && isDecidedOtherwise(e, await s.snapshot(), n)) {
const e = "another controller has decided otherwise about this attempt";
return new Map(t.map(({kind: t}) => [ t, {
state: "other",
why: e
} ]));
}
const u = new Map;
for (const {kind: s} of t) {
const t = (0, r.TN)(entryOf(e, s, n));
u.set(s, c.get(t) ? {
state: "ours",
isSecond: false
} : await takeOver(t, i.get(t), n));
}
return u;
}
function isDecidedOtherwise(e, t, n) {
const {run: s, act: o, command: a} = e;
if (a || o === "none") return false;
const i = [ ...t ].filter(([e]) => e.startsWith(`${s.id}/${s.attempt}/`));
return (0, r.parseEntries)(new Map(i)).some(({entry: e, outcome: t}) => {
if (!(0, r.pp)(e) || e.kind === o || e.kind === "wait") return false;
if (t) return t.done;
const s = n.clock.now() - Date.parse(e.at);
return e.owner !== n.owner && Math.abs(s) < n.leaseMs;
});
}
async function takeOver(e, t, {ledger: n, owner: s, clock: o, leaseMs: a}) {
const i = await (n?.snapshot());
const c = i?.get(e) ?? "";
const [l] = (0, r.parseEntries)(new Map([ ...i ?? [] ].filter(([t]) => t === e || t === (0, 
r._3)(e))));
if (l?.outcome) return {
state: "other"
};
if (l?.entry.owner === s) return {
state: "ours",
isSecond: true
};
const u = o.now() - Date.parse(l?.entry.at ?? "");
if (Math.abs(u) < a) return {
state: "other",
why: "another controller is at it"
};
return await (n?.replace(e, c, t)) ? {
state: "ours",
isSecond: true
} : {
state: "other",
why: "another controller is at it"
};
}
async function carryOut(e, t, n, r) {
const {kind: s} = e;
try {
const i = t ? await look(e, r, r.ledger ? a : 1) : void 0;
if (i) return {
...done(s, i),
found: true
};
for (let t = 0; ;t += 1) {
const i = await e.run(n);
if (i.done) return done(s, i.value);
if (!i.unclear) {
const n = await look(e, r, 1);
if (!n) return failed(s, i);
return t > 0 ? done(s, n) : {
...done(s, n),
found: true
};
}
const c = await look(e, r, a);
if (c) return done(s, c);
if (t === o) return failed(s, i);
}
} catch (e) {
return {
kind: s,
state: "failed",
why: messageOf(e)
};
}
}
const failed = (e, {why: t, denied: n}) => ({
kind: e,
state: "failed",
why: t,
...n ? {
reason: "no-permission"
} : {}
});
async function look(e, {clock: t}, n) {
for (let r = 0; r < n; r += 1) {
if (r > 0) await t.sleep(i);
const n = await e.seen();
if (n) return n;
}
return;
}
const done = (e, t) => ({
kind: e,
state: "done",
...typeof t === "object" ? {
written: t
} : {}
});
async function settle(e, t, n) {
const {ledger: s, clock: o, log: a} = n;
const i = t.filter(({state: e}) => e !== "other");
if (!s || i.length === 0) return;
const c = new Date(o.now()).toISOString();
const l = i.map(({kind: t, state: s, why: o, reason: a, written: i}) => {
const l = {
version: r.A9,
at: c,
done: s === "done",
...o === void 0 ? {} : {
why: o.slice(0, 500)
},
...a === void 0 ? {} : {
reason: a
},
...i === void 0 ? {} : {
id: i.id,
author: i.author
}
};
return [ (0, r._3)((0, r.TN)(entryOf(e, t, n))), JSON.stringify(l) ];
});
try {
await s.putAll(new Map(l));
} catch (e) {
a.warning(`The outcome of ${i.length} acts could not be written: ${messageOf(e)}.`);
}
}
const l = 300;
const told = ({name: e, failure: t, minutes: n}) => ({
name: e,
type: t?.type ?? "unknown",
signature: t?.signature ?? "",
minutes: n,
...t ? {
lane: t.lane
} : {}
});
const withoutCause = e => ({
name: e.deployment?.environment ?? e.run.workflow,
type: "unknown",
signature: (0, s.w)(e),
minutes: null
});
function entryOf(e, t, {clock: n, owner: s}) {
const o = e.jobs.filter(({role: e}) => e === "cause").slice(0, l);
const {run: a} = e;
return {
version: r.A9,
kind: t,
run: a.id,
attempt: a.attempt,
sha: a.sha,
at: new Date(n.now()).toISOString(),
owner: s,
partition: (0, r.iQ)(a),
workflow: a.workflow,
branch: a.branch,
why: e.why.slice(0, 500),
notBefore: e.notBefore,
...e.advice && t === e.act ? {
advice: e.advice
} : {},
...t === "result" ? {
passed: true,
...e.balance ? {
balance: e.balance
} : {}
} : {},
jobs: o.length === 0 && t !== "result" ? [ withoutCause(e) ] : o.map(told)
};
}
const messageOf = e => e instanceof Error ? e.message : String(e);
}),
61431: ((e, t, n) => {
n.d(t, {
afterSweep: () => afterSweep
});
var r = n(19473);
var s = n(86578);
var o = n(82011);
var a = n(59855);
var i = n(75090);
const c = 14 * 24 * 60 * 6e4;
const l = 20;
async function closeQuietIssues({acts: e, ledger: t, clock: n, log: r}) {
if (!e || !t) return;
const s = (0, i.parseEntries)(await t.snapshot());
const o = s.filter(({entry: e, outcome: t}) => e.kind === "issue" && t?.done && t.id !== void 0);
const a = new Set;
for (const {entry: t, outcome: u} of o) {
const o = u?.id;
const d = new Set(t.jobs.map(({signature: e}) => e));
const p = Math.max(...s.filter(e => (0, i.pp)(e.entry)).filter(e => e.entry.jobs.some(({signature: e}) => d.has(e))).map(e => Date.parse(e.entry.at)));
const f = n.now() - p > c && n.now() - p < 2 * c;
if (!f || a.has(o) || a.size === l) continue;
a.add(o);
const h = await e.editIssue(o, {
state: "closed"
});
if (h.done) r.info(`issue #${o} is closed: its failure has not been seen for 14 days`);
}
}
var u = n(87927);
var d = n(38804);
const p = 3 * 24 * 60 * 6e4;
const f = 20;
function dueReminders(e, t, n) {
const isSent = ({entry: e, outcome: t}) => e.kind === "alert-0" && t?.id !== void 0;
return e.filter(isSent).flatMap(({entry: r}) => {
const s = Date.parse(r.at);
const o = t.filter(e => n - s >= e).length;
const a = e.some(({entry: e}) => e.kind === "result" && e.passed === true && e.workflow === r.workflow && e.branch === r.branch && Date.parse(e.at) > s);
const i = e.some(({entry: e}) => e.run === r.run && e.attempt === r.attempt && levelOf(e) >= o);
return o === 0 || a || i || n - s > p ? [] : [ {
alert: r,
level: o
} ];
});
}
const levelOf = ({kind: e}) => e.startsWith("alert-") ? Number(e.slice("alert-".length)) : -1;
async function remind(e, {webhook: t}) {
const {ledger: n, clock: s, log: o, owner: a, repository: c, server: l} = e;
if (!t || !n) return;
const p = (0, i.parseEntries)(await n.snapshot());
const h = dueReminders(p, t.escalateMs, s.now()).slice(0, f);
const m = h.length === 0 ? void 0 : e.webhook?.(t.secret);
if (!m) return;
for (const {alert: t, level: f} of h) {
const h = issueAbout(p, t);
if (h === void 0 || !await isUnattended(e, h)) continue;
const y = {
...t,
kind: `alert-${f}`,
at: new Date(s.now()).toISOString(),
owner: a
};
const w = (0, i.TN)(y);
if (!await n.put(w, JSON.stringify(y))) continue;
const g = (0, d.ss)(p, t.partition, t.jobs[0]?.signature);
const v = (0, u.S)({
...g,
at: t.at,
repository: c,
workflow: t.workflow,
branch: t.branch,
run: t.run,
address: `${l}/${c}/actions/runs/${t.run}`,
failure: `${t.jobs[0]?.type ?? "unknown cause"} in "${t.jobs[0]?.name ?? t.workflow}"`,
why: t.why,
action: `issue #${h} is open, and nobody is assigned`,
next: `Assign issue #${h} to yourself, or close it. Either ends the reminders.`,
owners: [],
reminder: {
level: f,
minutes: Math.round((s.now() - Date.parse(t.at)) / 6e4)
}
});
const b = await m.send(v);
if (!b.done) o.warning(`Reminding of issue #${h} failed: ${b.why}.`);
const k = {
version: i.A9,
at: new Date(s.now()).toISOString(),
done: b.done,
...b.done ? {
id: f
} : {
why: b.why.slice(0, 500)
}
};
await n.put((0, i._3)(w), JSON.stringify(k)).catch(e => o.debug(`The outcome of a reminder could not be written: ${(0, 
r.messageOf)(e)}`));
}
}
function issueAbout(e, t) {
const n = t.jobs[0]?.signature;
return e.filter(({entry: e, outcome: n}) => e.kind === "issue" && n?.done && e.partition === t.partition).filter(({entry: e}) => e.run === t.run || e.jobs.some(e => e.signature === n)).flatMap(({outcome: e}) => e?.id ?? []).at(-1);
}
async function isUnattended({reader: e, repository: t}, n) {
const r = await e.find(`/repos/${t}/issues/${n}`).catch(() => {});
return r?.state === "open" && (r.assignees ?? []).length === 0;
}
const h = 35 * 24 * 60 * 6e4;
const m = 100;
async function afterSweep(e) {
const {options: t, reader: n, repository: i, log: c} = e;
const {policy: l, problem: u} = await (0, o.KB)((0, o.Hv)(n, i), t.policyPath);
if ((t.mode ?? l.mode) !== "act" || (0, s.lD)(t, u).length > 0) return;
const d = [ () => closeQuietIssues(e), () => (0, a.x)(e), () => remind(e, l.notifications), async () => void await (e.ledger?.compact(h, m)) ];
for (const e of d) try {
await e();
} catch (e) {
c.warning(`The sweep could not be finished: ${(0, r.messageOf)(e)}`);
}
}
}),
38804: ((e, t, n) => {
n.d(t, {
BN: () => alertDeed,
ss: () => timesSeen,
ux: () => impactOf
});
var r = n(87927);
var s = n(76642);
var o = n(75090);
var a = n(35218);
const i = 24 * 60 * 6e4;
const c = 5 * 6e4;
const l = {
done: true,
value: void 0
};
async function impactOf(e, {known: t, owners: n, policy: r, now: s}) {
const {runs: i, minutesLost: c, since: l} = timesSeen(await t(), (0, o.iQ)(e.run), (0, 
a.w)(e), e.run.id);
return {
count: i,
minutesLost: c,
owners: await n(),
deadline: new Date(Math.min(s, l) + r.flaky.deadlineMs).toISOString().slice(0, 10)
};
}
function timesSeen(e, t, n, r) {
const s = e.filter(({entry: e}) => (0, o.pp)(e) && e.partition === t && e.jobs.some(({signature: e}) => e === n));
const a = new Map(s.map(({entry: e}) => [ `${e.run}/${e.attempt}`, e.jobs ]));
const i = [ ...a.values() ].flatMap(e => e.map(e => e.minutes ?? 0));
return {
runs: new Set([ ...r === void 0 ? [] : [ r ], ...s.map(({entry: e}) => e.run) ]).size,
minutesLost: Math.round(i.reduce((e, t) => e + t, 0)),
since: Math.min(...s.map(({entry: e}) => Date.parse(e.at)).filter(e => e > 0))
};
}
const u = i;
function alertDeed(e, t) {
const {alerts: n, server: i, now: d} = t;
if (!n) return [];
const p = (0, a.w)(e);
const f = (0, o.iQ)(e.run);
let h = false;
const wasTold = async () => (await t.known()).some(({entry: t, outcome: n}) => {
const r = t.run !== e.run.id || t.attempt !== e.run.attempt;
const s = t.kind === "alert-0" && t.partition === f && t.jobs[0]?.signature === p;
const o = d - Date.parse(t.at);
return r && s && (n ? n.id !== void 0 && o < u : o < c);
});
return [ {
kind: "alert-0",
seen: async () => h || !t.hasLedger() ? void 0 : true,
run: async () => {
h = true;
if (await wasTold()) return l;
const o = await n.send((0, r.S)((0, s.yG)(e, i, await impactOf(e, t))));
return o.done ? {
done: true,
value: {
id: 1,
author: "webhook",
body: ""
}
} : o;
}
} ];
}
}),
59855: ((e, t, n) => {
n.d(t, {
I: () => foldRecords,
x: () => foldRecent
});
var r = n(19473);
var s = n(75090);
var o = n(86578);
const a = 10;
async function foldRecords(e, t, o) {
const {ledger: a, records: i, repository: c, log: l} = e;
if (!a || !i) return;
try {
const r = await a.snapshot();
const entryOf = n => ({
version: s.A9,
kind: "records",
run: t.id,
attempt: n,
sha: t.sha,
at: new Date(Math.min(o, e.clock.now())).toISOString(),
owner: e.owner,
partition: (0, s.iQ)(t),
workflow: t.workflow,
branch: t.branch,
why: "what the jobs recorded",
notBefore: null,
jobs: []
});
if (r.has((0, s.TN)(entryOf(t.attempt)))) return;
const [{learnedFrom: l}, {openSlots: u}, d] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 26249)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 74473)), i.of(t.id) ]);
const {texts: p, storageBytes: f} = d;
const h = u(p, {
repository: c,
runId: String(t.id)
}, e.recordKey);
const m = l(h, {
repository: c,
run: t.id,
attempts: t.attempt
});
const y = new Map([ [ t.attempt, {
jobs: [],
saved: []
} ], ...m ]);
const w = [ ...y ].flatMap(([t, {jobs: n, saved: r}]) => {
const o = {
...entryOf(t),
jobs: n,
storageBytes: f,
...r.length === 0 ? {} : {
saved: r
}
};
const a = {
version: s.A9,
at: o.at,
done: true
};
const i = (0, s.TN)(o);
return [ [ i, e.masker.mask(JSON.stringify(o)) ], [ (0, s._3)(i), JSON.stringify(a) ] ];
});
await a.putAll(new Map(w));
} catch (e) {
l.debug(`The records of run ${t.id} could not be kept: ${(0, r.messageOf)(e)}`);
}
}
async function foldRecent(e) {
const {ledger: t, records: n, reader: r, repository: s} = e;
if (!t || !n) return;
const i = new Set([ ...(await t.snapshot()).keys() ].filter(e => e.includes("/records/")).map(e => e.split("/")[0]));
const c = (await n.recent()).filter(e => !i.has(String(e))).slice(0, a);
for (const t of c) {
const n = await r.find(`/repos/${s}/actions/runs/${t}`);
if (n?.status !== "completed") continue;
const a = await (0, o.pI)(n, n.run_attempt ?? 1, {
reader: r,
repository: s
});
await foldRecords(e, {
...a,
pullRequest: a.pullRequest ?? null
}, a.endedAt);
}
}
}),
81459: ((e, t, n) => {
n.d(t, {
_X: () => ownersAbout,
cj: () => s
});
var r = n(14152);
const s = [ ".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS" ];
const o = 3 * 2 ** 20;
const a = 10;
const i = /^(?:@[\w.-]+(?:\/[\w.-]+)?|[\w.+-]+@[\w.-]+\.\w+)$/;
function ownersOf(e, t) {
if (e.length > o) return [];
for (const n of e.split(/\r?\n/).reverse()) {
const [e, ...r] = wordsOf(n);
if (e === void 0 || /^!|[[\]{}]/.test(e) || !r.every(e => i.test(e))) continue;
if (matches(e, t)) return r.slice(0, a);
}
return [];
}
function wordsOf(e) {
const t = e.match(/(?:\\.|[^\s\\])+/g) ?? [];
const n = t.findIndex(e => e.startsWith("#"));
return (n === -1 ? t : t.slice(0, n)).map(e => e.replace(/\\(.)/g, "$1"));
}
function matches(e, t) {
const n = e.endsWith("/");
const s = e.replace(/^\/+|\/+$/g, "");
if (s === "") return false;
const o = e.startsWith("/") || s.includes("/");
const a = `${o ? "" : "**/"}${s}${n ? "/**" : ""}`;
const i = o && s.endsWith("/*") ? r.fU : r.Pp;
try {
return i([ a ])(t);
} catch {
return false;
}
}
async function ownersAbout(e, t) {
for (const n of s) {
const r = await t.text({
path: n
}).catch(() => {});
if (r === void 0) continue;
const s = ownersOf(r, fileOf(e));
return s.length > 0 ? s : ownersOf(r, e.run.workflow);
}
return [];
}
const c = /(?:[\w@.+-]+\/)+[\w@+-][\w@.+-]*\.\w{1,8}/;
const l = /^.*\/work\/[^/]+\/[^/]+\//;
const u = /^(?:node_modules|usr|opt|home|tmp|var|etc)\//;
function fileOf({jobs: e, run: t}) {
const n = e.flatMap(({role: e, failure: t}) => e === "cause" ? t?.evidence ?? [] : []);
for (const {text: e} of n) {
const t = c.exec(e.replaceAll("\\", "/").replace(/\w+:\/\/\S+/g, ""))?.[0].replace(l, "");
const n = t?.replace(/^(?:\.\/)+/, "");
if (n !== void 0 && !u.test(n) && !n.split("/").includes("..")) return n;
}
return t.workflow;
}
}),
305: ((e, t, n) => {
n.d(t, {
H_: () => isStillAsked,
Ji: () => s,
RM: () => parseCommand,
UE: () => withCommand,
fi: () => mayCommand
});
const r = new Set([ "admin", "maintain", "write" ]);
function parseCommand(e) {
const [, t = "", ...n] = e.trim().split(/\s+/);
if (t === "plan" && n.length === 0) return {
name: "plan"
};
if ((t === "stop" || t === "reland") && n.length === 0) return {
name: t
};
if (t === "retry" && (n.length === 0 || n.length === 1 && n[0] === "--fresh")) return {
name: "retry",
fresh: n.length === 1
};
const [r = ""] = n;
if (t === "approve" && n.length === 1 && /^[0-9a-f]{10}$/.test(r)) return {
name: "approve",
id: r
};
return {
name: "unknown",
text: e.slice(0, 100)
};
}
async function mayCommand({acts: e, log: t}, n) {
if (!e) return false;
const s = await e.permissionOf(n);
if (r.has(s)) return true;
t.info(`@${n} has "${s}" access, and commands need write access: nothing is done`);
return false;
}
const s = new Set([ "not-finished", "not-failed", "stale", "restarted-by-person", "own-run", "stopped", "spent" ]);
function withCommand({plan: e, facts: t}, n, r) {
const o = {
...e,
command: n,
run: {
...e.run,
pullRequest: n.pullRequest
}
};
if (n.name === "plan" || e.leftAlone && s.has(e.leftAlone.reason)) return {
facts: t,
plan: o
};
const a = {
...o,
strategy: "RETRY",
act: r ? "rerun-all" : "rerun-failed-jobs",
jobIds: e.jobs.filter(({role: e}) => e === "cause").map(({id: e}) => e),
leftAlone: null,
why: `@${n.by} asked for it`,
rule: `command:${n.name}`,
notBefore: null,
needs: {
actions: "write"
}
};
return {
facts: t,
plan: a
};
}
async function isStillAsked(e, {by: t, comment: n, name: r}) {
if (!await mayCommand(e, t)) return false;
if (n === 0) return true;
const {reader: s, repository: o} = e;
const a = await s.find(`/repos/${o}/issues/comments/${n}`);
const i = parseCommand(a?.body?.trimStart().split("\n", 1)[0] ?? "");
return a?.user?.login === t && i.name === r;
}
}),
25287: ((e, t, n) => {
n.d(t, {
commanded: () => commanded
});
var r = n(19473);
var s = n(305);
var o = n(37420);
var a = n(86578);
const i = 5;
const c = new Set([ "failure", "timed_out", "cancelled", "startup_failure" ]);
async function commanded(e, t) {
const {acts: r, log: i} = e;
const c = t.kind === "command" ? t.comment : 0;
const answer = async t => {
if (c !== 0 && e.options.mode !== "observe") await (r?.react(c, t));
};
if (!await (0, s.fi)(e, t.login)) {
await answer("-1");
return [];
}
const l = t.kind === "label" ? {
name: "retry",
fresh: false
} : (0, s.RM)(t.text);
if (l.name === "unknown") {
i.info(`"${l.text}" is not a command. Use /rerail plan, /rerail retry, /rerail retry --fresh, /rerail reland, /rerail approve ID or /rerail stop.`);
await answer("confused");
return [];
}
if (l.name === "stop") {
const e = await (r?.addLabel(t.pullRequest, a.aQ));
await answer(e?.done ? "+1" : "confused");
return [];
}
if (l.name === "approve") {
await answer(await approve(e, l.id, t) ? "+1" : "confused");
return [];
}
if (l.name === "reland") {
const {reland: r} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 23194));
const s = await r(e, t.pullRequest, t.login);
i.info(`reland: ${s.text}`);
await answer(s.done ? "rocket" : "confused");
return [];
}
await answer(l.name === "plan" ? "eyes" : "rocket");
const u = {
name: l.name,
by: t.login,
comment: c,
pullRequest: t.pullRequest
};
const d = [];
for (const n of await failedRunsOf(e, t.pullRequest)) d.push((0, s.UE)(await (0, 
o.Ei)(e, n), u, l.name === "retry" && l.fresh));
if (d.length === 0) i.info(`no run of pull request #${t.pullRequest} failed`);
return d;
}
async function approve({ledger: e, clock: t, log: n}, s, {login: o, pullRequest: a}) {
if (!e) return false;
const i = new Date(t.now()).toISOString();
const c = {
version: 1,
kind: "approval",
id: s,
by: o,
pullRequest: a,
at: i
};
try {
await e.putAll(new Map([ [ `approvals/${s}`, JSON.stringify(c) ] ]));
n.info(`@${o} approves of stepping back (${s}): re-run the failed jobs to carry it out`);
return true;
} catch (e) {
n.warning(`The approval cannot be kept: ${(0, r.messageOf)(e)}. Set the input "confirm-rollback" instead.`);
return false;
}
}
async function failedRunsOf({reader: e, repository: t}, n) {
const r = await e.find(`/repos/${t}/pulls/${n}`);
const s = r?.head?.sha;
if (s === void 0) return [];
const o = await e.list(`/repos/${t}/actions/runs`, {
head_sha: s
}, 1);
const a = new Map;
for (const e of o.toSorted((e, t) => e.id - t.id)) if (e.head_sha === s) a.set(`${e.path} ${e.event}`, e);
return [ ...a.values() ].filter(({conclusion: e, status: t}) => t === "completed" && c.has(e ?? "")).map(({id: e}) => e).slice(0, i);
}
}),
37420: ((e, t, n) => {
n.d(t, {
P6: () => actUpon,
u0: () => carryOut,
Ei: () => decideAbout,
hd: () => decideAgain,
m$: () => decideForRevert,
Xh: () => nextOf
});
var r = n(19473);
var s = n(63854);
var o = n(18793);
var a = n(75090);
const i = 6e4;
function balanceOf({run: e}, t, n) {
const r = n.find(t => (0, a.tc)(t) && t.entry.run === e.id && t.entry.attempt === e.attempt - 1);
if (!r) return;
const s = Date.parse(r.entry.at) - i;
let o = 0;
let c = 0;
for (const {started_at: e, completed_at: n} of t) {
const t = (Date.parse(n ?? "") - Date.parse(e ?? "")) / 6e4;
if (!(t > 0)) continue;
if (Date.parse(e ?? "") >= s) o += t; else c += t;
}
return {
spentMinutes: Math.round(o * 10) / 10,
savedMinutes: Math.round(c * 10) / 10
};
}
var c = n(73649);
var l = n(76642);
var u = n(92906);
var d = n(38804);
function deedsOf(e, t) {
if (e.command) return commandDeeds(e, e.command, t);
const n = actDeed(e, t);
if (!n) return [];
const r = [ n ];
r.push(...commentOf(e, t));
if (needsIssue(e)) r.push(issueDeed(e, t), ...(0, d.BN)(e, t));
r.push(checkDeed(e, t));
return r;
}
function commentOf(e, t) {
const {pullRequest: n} = e.run;
const r = n !== null && t.policy.notifications.pullRequest !== "never";
return r ? [ commentDeed(e, n, t) ] : [];
}
function commandDeeds(e, t, n) {
const r = {
...commentDeed(e, t.pullRequest, n),
kind: `reply-${t.comment}`
};
const s = t.name === "retry" ? actDeed(e, n) : void 0;
return s ? [ s, r ] : [ r ];
}
function actDeed(e, {acts: t}) {
const {run: n, act: r, jobIds: s} = e;
const seen = async () => {
const {attempt: e, finished: r} = await t.attempt(n.id);
return e > n.attempt || !r ? true : void 0;
};
switch (r) {
case "none":
return;

case "wait":
case "ask":
return {
kind: r,
seen: async () => true,
run: async () => p
};

case "rerun-failed-jobs":
return {
kind: r,
seen,
run: () => t.rerunFailedJobs(n.id)
};

case "rerun-all":
return {
kind: r,
seen,
run: () => t.rerunAll(n.id)
};

case "rerun-job":
return {
kind: r,
seen,
run: () => rerunEach(s, t)
};
}
}
async function rerunEach([e, ...t], n) {
const r = await n.rerunJob(e);
if (!r.done) return r;
for (const e of t) if (!(await n.rerunJob(e)).done) break;
return r;
}
const p = {
done: true,
value: void 0
};
const f = {
"rerun-failed-jobs": "rerail re-ran the failed jobs",
"rerun-job": "rerail re-ran the job",
"rerun-all": "rerail re-ran all jobs"
};
function reportOf(e, t) {
const [n] = t;
const r = t.find(({kind: e, written: t}) => e === "issue" && t)?.written?.id;
if (n?.state === "failed") return {
done: "",
failed: n.why ?? "unknown",
...r === void 0 ? {} : {
issue: r
}
};
const s = n?.state === "done" ? f[e.act] ?? "" : "";
return {
done: s,
...r === void 0 ? {} : {
issue: r
}
};
}
const h = 4;
const m = 1500;
const y = 5 * 6e4;
function commentDeed(e, t, n) {
const {acts: r, server: s} = n;
const body = t => (0, u.P6)(e, s, reportOf(e, t));
const shows = ({body: t}) => t.includes(`/actions/runs/${e.run.id})`) && t.includes(e.id);
const o = (0, a.iQ)(e.run);
const find = async () => (await r.ownComments(t, u.JO))[0];
return {
kind: "comment",
seen: async () => {
const e = await find();
return e && shows(e) ? e : void 0;
},
run: async s => {
const a = await otherWriters(e, n, ({entry: e}) => e.kind === "comment" && e.partition === o);
for (const e of a.ids) {
const t = await r.editComment(e, body(s));
if (t.done || t.unclear) return t;
}
const recent = async () => i && n.hasNoComments(t) ? void 0 : (await r.ownComments(t, u.JO, {
mayBeRecent: i
}))[0];
const i = n.hasLedger() && !a.busy;
const c = await foundSoon(recent, a.busy, n);
if (c) return r.editComment(c.id, body(s));
const l = await r.comment(t, body(s));
return l.done && !n.hasLedger() ? onlyOne(l.value, t, r) : l;
}
};
}
async function onlyOne(e, t, n) {
const r = await n.ownComments(t, u.JO);
const s = r.reduce((e, t) => t.id < e.id ? t : e, e);
if (s.id !== e.id) await n.deleteComment(e.id);
return {
done: true,
value: s
};
}
async function otherWriters(e, {known: t, now: n}, r) {
const s = (await t()).filter(t => r(t) && !(t.entry.run === e.run.id && t.entry.attempt === e.run.attempt));
const o = s.toSorted((e, t) => Date.parse(t.entry.at) - Date.parse(e.entry.at)).flatMap(({outcome: e}) => e?.done && e.id !== void 0 ? [ e.id ] : []);
const a = s.some(({entry: e, outcome: t}) => !t && n - Date.parse(e.at) < y);
return {
ids: [ ...new Set(o) ].slice(0, 1),
busy: a
};
}
async function foundSoon(e, t, {sleep: n}) {
for (let r = 0; r < (t ? h : 1); r += 1) {
if (r > 0) await n(m);
const t = await e();
if (t) return t;
}
return;
}
function needsIssue({act: e, run: t, refused: n, deployment: r}) {
if (r) return e === "ask";
if (e === "wait") return n.some(({reason: e}) => e === "breaker-open");
if (e !== "ask" || t.pullRequest !== null || t.isFork) return false;
return t.isDefaultBranch || t.event === "schedule" || t.event === "deployment_status";
}
function issueDeed(e, t) {
const {acts: n, server: r, policy: s} = t;
const draft = async () => (0, l.jJ)(e, r, await (0, d.ux)(e, t));
const find = async e => (await n.ownIssues((0, l.Q_)(e)))[0];
return {
kind: "issue",
seen: async () => {
const {signature: t} = await draft();
const n = await find(t);
return n?.isOpen && n.body.includes(`/actions/runs/${e.run.id})`) ? n : void 0;
},
run: async () => {
const {signature: r, title: o, body: a} = await draft();
const hasIt = ({entry: e}) => e.kind === "issue" && e.jobs.some(e => e.signature === r);
const i = await otherWriters(e, t, hasIt);
for (const e of i.ids) {
const t = await n.editIssue(e, {
body: a,
state: "open"
});
if (t.done || t.unclear) return t;
}
const c = await foundSoon(() => find(r), i.busy, t);
return c ? n.editIssue(c.id, {
body: a,
state: "open"
}) : n.issue(o, a, s.notifications.issue.labels);
}
};
}
function checkDeed(e, {acts: t, server: n}) {
const {sha: r, id: s, attempt: o} = e.run;
const a = `${s}/${o}`;
return {
kind: "check-run",
seen: async () => (await t.ownCheckRuns(r, a))[0],
run: s => {
const o = reportOf(e, s);
const i = (0, c.Pl)(e, o).slice(0, 200);
const l = (0, u.KL)(e, n, o).slice(0, 6e4);
return t.checkRun({
sha: r,
externalId: a,
title: i,
summary: l,
conclusion: "neutral"
});
}
};
}
var w = n(59855);
var g = n(81459);
var v = n(305);
const b = 10;
const k = 30 * 24 * 60 * 6e4;
const $ = 3;
function unguardAdvice(e, t, n) {
const r = new Map;
const of = e => {
const t = r.get(e) ?? {
runs: new Set,
paid: false,
wasted: 0
};
r.set(e, t);
return t;
};
for (const {entry: r} of e) {
const e = r.kind === "records" && r.partition === "branch" && r.workflow === t;
if (!e || n - Date.parse(r.at) > k) continue;
for (const {name: e} of r.saved ?? []) of(e).paid = true;
for (const e of r.jobs) {
const t = of(e.name);
t.runs.add(r.run);
t.paid ||= e.outcome !== "failed";
t.wasted += wastedBy(e);
}
}
return [ ...r ].filter(([, {paid: e, runs: t}]) => !e && t.size >= b).toSorted(([, e], [, t]) => t.wasted - e.wasted).slice(0, $).map(([e, {runs: t, wasted: n}]) => {
const r = Math.round(n);
const s = r > 0 ? `, and further tries took ${r} min` : "";
return `"${e}" failed in ${t.size} runs of the last 30 days${s}; no retry passed and no stage was skipped. Remove its guard, or set "retry: never".`;
});
}
const wastedBy = ({minutes: e, tries: t = 1}) => (e ?? 0) * Math.max(0, t - 1) / Math.max(1, t);
var x = n(77598);
var O = n(35218);
var P = n(14152);
var j = n(1273);
const R = new Set([ "failure", "timed_out", "startup_failure" ]);
function rolesOf(e) {
const {jobs: t, shape: n = [], run: r} = e;
const s = new Set(t.filter(isRed).flatMap(({key: e, optional: t}) => e && !t ? [ e ] : []));
const o = new Map;
for (const e of t) {
const t = roleOf(e, r.attempt, () => needsRed(e.key, n, s));
if (t) o.set(e, t);
}
return o;
}
function roleOf(e, t, n) {
const {conclusion: r} = e;
if (isRed(e)) {
if (e.attempt < t) return "carried";
if (e.optional) return "optional";
return n() ? "cascade" : "cause";
}
if (r === "cancelled") return "cancelled";
return r === "skipped" && n() ? "cascade" : void 0;
}
const causesOf = e => [ ...rolesOf(e) ].filter(([, e]) => e === "cause").map(([e]) => e);
const isRed = ({conclusion: e, failure: t}) => R.has(e ?? "") || e === "cancelled" && t !== void 0;
function needsRed(e, t, n) {
const r = new Set;
const s = [ ...t.find(t => t.key === e)?.needs ?? [] ];
for (let e = s.pop(); e !== void 0; e = s.pop()) {
if (r.has(e)) continue;
r.add(e);
if (n.has(e)) return true;
s.push(...t.find(t => t.key === e)?.needs ?? []);
}
return false;
}
function dependentsOf(e, t) {
const n = new Set(e === void 0 ? [] : [ e ]);
for (let e = true; e; ) {
const r = t.filter(e => !n.has(e.key) && e.needs.some(e => n.has(e)));
for (const e of r) n.add(e.key);
e = r.length > 0;
}
return t.filter(t => n.has(t.key) && t.key !== e);
}
const S = /(?:^|\/)(?:deploy|publish|release|promote|migrat|rollout|ship)\w*/i;
const E = /\b(?:deploy\w*|publish\w*|release\w*|promote|migrat\w*|rollout|ship|production|upload-to)\b/i;
function decideJob(e, t) {
const n = whyNotAgain(e, t);
const r = (0, j.L)(situationOf(e, t));
const s = t.run.isFork ? {
...r,
refused: r.refused.map(asFork)
} : r;
if (!n) return s;
if (!runsAgain(s)) return {
...s,
refused: [ n, ...s.refused ]
};
return {
strategy: "MANUAL",
why: `${inWords(e)}: ${n.why}`,
rule: s.rule,
refused: [ n, ...s.refused ]
};
}
const asFork = e => e.reason === "branch-not-named" ? {
...e,
reason: "fork",
why: "the commit is a fork's, and on no branch of this repository"
} : e;
const runsAgain = ({strategy: e}) => e === "RETRY" || e === "RESUME";
function situationOf(e, t) {
const {policy: n, history: r, run: s} = t;
const o = e.failure ?? A;
const {signature: a} = o;
const i = r[a];
return {
failure: {
type: o.type,
confidence: o.confidence,
signature: a,
retry: o.retry
},
lane: e.lane,
options: {
retry: "auto",
optional: false
},
policy: {
plans: n.plans,
rollbackBranches: isOfBranch(t) ? n.rollback.branches : []
},
history: {
flaky: i && isFlaky(i, t) ? [ a ] : [],
repeated: i?.repeatedHere ? [ a ] : []
},
...s.branch === null ? {} : {
branch: s.branch
},
made: {
tries: s.attempt,
resumes: s.attempt - 1
},
...e.minutes === void 0 ? {} : {
time: {
spentMs: 0,
lastTryMs: e.minutes * 6e4
}
},
externalEffects: [],
resumable: n.plans[o.type]?.strategy === "RESUME",
cancelled: false,
survivors: []
};
}
const A = {
type: "unknown",
confidence: 0,
signature: "",
retry: "unclear"
};
const isOfBranch = ({run: e}) => !e.isFork && e.pullRequest === void 0 && e.event !== "pull_request" && e.event !== "pull_request_target";
function isFlaky(e, {policy: t, now: n}) {
const {maxPerWeek: r, deadlineMs: s} = t.flaky;
const {passed: o, passedThisWeek: a = 0, flakySince: i = n} = e;
return o > 0 && a < r && n - i <= s;
}
function whyNotAgain(e, t) {
const no = (e, t) => ({
strategy: "RETRY",
reason: e,
why: t
});
const n = effectOf(e, t);
if (n) return no(n.reason, n.why);
const {policy: r, reruns: s} = t;
if (r.never.jobs.some(t => isNamed(t, e))) return no("excluded", "the policy says that it is never re-run");
const {failure: o, failedBefore: a} = e;
if (o && a === o.signature) return no("failed-same-way", "the attempt before failed the same way");
if (t.denied?.includes("actions")) return no("no-permission", "the token may not re-run jobs (actions: write)");
const {perJob: i, perRun: c, perDay: l} = r.budgets.reruns;
if ((s.ofJob[e.name] ?? 0) >= i) return no("budget-spent", allUsed(i, "the job"));
if (s.ofRun >= c) return no("budget-spent", allUsed(c, "the run"));
if (s.today >= l) return no("budget-spent", allUsed(l, "the last 24 hours"));
return;
}
function allUsed(e, t) {
if (e === 0) return `the policy allows no re-runs of ${t}`;
return e === 1 ? `the only re-run of ${t} is used` : `all ${e} re-runs of ${t} are used`;
}
function effectOf(e, t) {
const {shape: n, policy: r} = t;
if (!n) return effectByName(e, t);
const s = n.find(({key: t}) => t === e.key);
if (!s) return effectByName(e, t);
for (const t of [ s, ...dependentsOf(e.key, n) ]) {
if (isIdempotent(t, r.idempotent)) continue;
const e = t === s ? "it" : `"${t.key}", which GitHub would run after it,`;
if (t.environment !== void 0) return {
reason: "environment",
why: `${e} has the environment "${t.environment}"`
};
const [n] = t.outsideEffects ?? [];
if (n !== void 0) return {
reason: "outside-effects",
why: `${e} acts outside (${n})`
};
if (S.test(t.key)) return {
reason: "outside-effects",
why: `"${t.key}" sounds as if it acts outside`
};
}
return;
}
function effectByName(e, {jobs: t, policy: n}) {
const r = t.filter(({conclusion: e}) => e !== "success");
const s = [ e, ...r ].find(({name: e}) => E.test(e) && !n.idempotent.jobs.some(t => (0, 
P.Hj)(t, e)));
if (!s) return;
return {
reason: "outside-effects",
why: `the workflow file tells nothing of "${s.name}", which sounds as if it acts outside`
};
}
const isIdempotent = ({key: e, environment: t}, {jobs: n, environments: r}) => n.some(t => (0, 
P.Hj)(t, e)) || t !== void 0 && r.some(e => (0, P.Hj)(e, t));
const isNamed = (e, {name: t, key: n}) => (0, P.Hj)(e, t) || n !== void 0 && (0, 
P.Hj)(e, n);
const inWords = ({failure: e}) => e ? e.type.replaceAll("-", " ") : "unknown cause";
const I = 51;
const _ = 30 * 24 * 60 * 6e4;
function leftAlone(e) {
const {run: t, latest: n, stops: r} = e;
const none = (e, t) => ({
reason: e,
why: t
});
if (e.isOwn) return none("own-run", "rerail's own workflows are not recovered");
if (n.attempt > t.attempt) return n.by === "person" ? none("restarted-by-person", `a person started attempt ${n.attempt}`) : none("stale", `attempt ${n.attempt} has begun since`);
if (t.status !== "completed") return none("not-finished", `the run is ${left_alone_inWords(t.status)}`);
if (!T.has(t.conclusion ?? "")) return none("not-failed", `the run ended with "${t.conclusion ?? "nothing"}"`);
const s = whoCancelled(e);
if (s) return s;
if (r.length > 0) return none("stopped", r.join("; "));
if (t.attempt >= I) return none("spent", "GitHub re-runs a run 50 times, and these are used");
if (e.now - t.createdAt > _) return none("spent", "GitHub re-runs a run for 30 days, and these are over");
const o = causesOf(e);
const {jobs: a} = e.policy.never;
const isExcluded = ({name: e, key: t}) => a.some(n => (0, P.Hj)(n, e) || t !== void 0 && (0, 
P.Hj)(n, t));
if (o.length > 0 && o.every(isExcluded)) return none("excluded", 'the policy excludes every job that failed ("never")');
return;
}
const T = new Set([ "failure", "timed_out", "cancelled", "startup_failure" ]);
function whoCancelled({run: e, jobs: t, hasNewerRun: n}) {
const r = t.find(({cancelled: e}) => e?.by === "person")?.cancelled;
if (r) {
const e = r.who === void 0 ? "a person" : `@${r.who}`;
return {
reason: "cancelled-by-person",
why: `${e} cancelled the run`
};
}
if (t.some(({cancelled: e}) => e?.by === "newer-run")) return {
reason: "superseded",
why: "a newer run of its concurrency group took its place"
};
if (e.conclusion !== "cancelled" || t.some(isFailure)) return;
return n ? {
reason: "superseded",
why: "a newer run of the workflow began before this one ended"
} : {
reason: "cancelled-by-person",
why: "the run was cancelled, and nothing in it failed"
};
}
const isFailure = ({conclusion: e, failure: t}) => R.has(e ?? "") || e === "cancelled" && t !== void 0;
const left_alone_inWords = e => e.replaceAll("_", " ");
function decideRun(e) {
const t = rolesOf(e);
const n = leftAlone(e);
if (n) return decide_run_document(e, t, new Map, {
...M,
why: n.why,
rule: `run:${n.reason}`
}, n);
const r = new Map;
for (const [n, s] of t) if (s === "cause") r.set(n, decideJob(n, e));
return decide_run_document(e, t, r, joined(e, r, companionsOf(t)));
}
const M = {
strategy: null,
act: "none",
jobIds: [],
refused: []
};
function joined(e, t, n) {
const r = [ ...t ];
const [s] = r;
if (!s) return withoutCause(e);
const o = r.filter(([, e]) => runsAgain(e));
const a = distinct(r.flatMap(([, e]) => e.refused));
const {rule: i} = s[1];
const [c] = n.flatMap(t => effectOf(t, e) ?? []);
if (o.length === r.length && !c) return rerun(e, r, i, a);
if (o.length > 0 && e.policy.mixedCauses === "rerun-job") return rerunSome(e, r, o, a);
if (o.length === r.length && c) {
const {reason: t} = c;
const n = `another job that GitHub would run again acts outside: ${c.why}`;
const r = distinct([ {
strategy: "RETRY",
reason: t,
why: n
}, ...a ]);
return {
...decide_run_asked(e, s[1]),
strategy: "MANUAL",
why: `${s[1].why}; ${n}`,
refused: r
};
}
const l = r.find(([, e]) => e.strategy === "ROLLBACK");
const [, u] = l ?? r.find(([, e]) => !runsAgain(e));
if (o.length > 0) {
const t = `${count(r.length - o.length, "of", r.length)} would fail the same way, so nothing is re-run`;
const n = {
strategy: "RETRY",
reason: "mixed-causes",
why: t
};
return {
...decide_run_asked(e, u),
why: `${u.why}; ${t}`,
refused: distinct([ n, ...a ])
};
}
return {
...decide_run_asked(e, u),
why: whyOf(r, u.why),
refused: withRollback(r, a)
};
}
const companionsOf = e => [ ...e ].flatMap(([e, t]) => t === "cancelled" || t === "optional" || t === "carried" ? [ e ] : []);
function rerunSome(e, t, n, r) {
const s = rerun(e, n, n[0][1].rule, r);
if (s.act !== "rerun-failed-jobs") return s;
const o = t.length - n.length;
const a = o === 0 ? s.why : `${s.why}; ${count(o, "of", t.length)} would fail the same way`;
return {
...s,
act: "rerun-job",
why: a
};
}
function rerun(e, t, n, r) {
const [s, o] = t[0];
const a = whyOf(t, o.why + historyOf(e.history[s.failure?.signature ?? ""]));
const i = t.map(([{id: e}]) => e);
const c = withRollback(t, r);
const l = outageOf(e, t);
if (!l) return {
strategy: o.strategy,
act: "rerun-failed-jobs",
jobIds: i,
why: a,
rule: n,
refused: c
};
const {runs: u, notBefore: d} = l;
const p = {
strategy: "RETRY",
reason: "breaker-open",
why: `${u} runs failed with this signature within ${e.policy.budgets.circuitBreaker.withinMs / 6e4} minutes: something is down`
};
return {
strategy: "RETRY",
act: "wait",
jobIds: i,
why: p.why,
rule: n,
refused: [ p, ...c ],
notBefore: d
};
}
function outageOf({history: e, policy: t, now: n}, r) {
const {runs: s, withinMs: o} = t.budgets.circuitBreaker;
for (const [{failure: t}] of r) {
const r = t && e[t.signature];
if (!r || (r.recentRuns ?? 0) < s) continue;
const a = (r.lastSeen ?? n) + o;
if (a > n) return {
runs: r.recentRuns ?? 0,
notBefore: a
};
}
return;
}
const decide_run_asked = (e, t) => ({
strategy: t.strategy === "ROLLBACK" ? "ROLLBACK" : "MANUAL",
act: "ask",
jobIds: [],
why: t.why,
rule: t.rule,
refused: t.refused
});
function withoutCause({run: e, jobs: t}) {
const ask = (e, t) => ({
...M,
strategy: "MANUAL",
act: "ask",
rule: e,
why: t
});
if (e.conclusion === "startup_failure" || t.length === 0) return ask("run:startup-failure", "GitHub could not start the run, and a re-run would not change that");
return ask("run:no-cause", "no job of this attempt failed on its own account");
}
const N = new Set([ "network", "git", "resource-exhaustion", "timeout" ]);
function withRollback(e, t) {
const n = e.map(([{failure: e}]) => e?.type ?? "unknown").find(e => N.has(e));
if (n === void 0) return distinct(t);
const r = `a ${n.replaceAll("-", " ")} failure is no sign of a bad commit`;
return distinct([ ...t.filter(({strategy: e}) => e !== "ROLLBACK"), {
strategy: "ROLLBACK",
reason: "infrastructure-signature",
why: r
} ]);
}
const historyOf = e => e && e.retried > 0 ? `; passed on a retry ${e.passed} of ${e.retried} times` : "";
const whyOf = (e, t) => e.length === 1 ? t : `${e.length} jobs failed; ${t}`;
const count = (e, t, n) => `${e} ${t} ${n} jobs`;
function distinct(e) {
const t = new Set;
return e.filter(({strategy: e, reason: n}) => {
const r = `${e} ${n}`;
return !t.has(r) && t.add(r);
});
}
function decide_run_document(e, t, n, r, s) {
const {run: o, jobs: a, policy: i} = e;
const {notBefore: c, rollback: l = L, ...u} = r;
const d = [ ...n.keys() ].flatMap(({minutes: e}) => e ?? []);
const p = u.act.startsWith("rerun") || u.act === "wait";
const isRed = ({conclusion: e}) => e !== "success" && e !== "skipped" && e !== "neutral";
return {
version: O.$,
id: idOf(e, u.act),
repository: e.repository,
run: {
id: o.id,
attempt: o.attempt,
workflow: o.workflow,
event: o.event,
branch: o.branch,
sha: o.sha,
pullRequest: o.pullRequest ?? null,
isFork: o.isFork,
isDefaultBranch: o.isDefaultBranch
},
mode: i.mode,
decidedAt: new Date(e.now).toISOString(),
...u,
leftAlone: s ?? null,
expectedMinutes: p && d.length > 0 ? Math.max(...d) : null,
notBefore: c === void 0 ? null : new Date(c).toISOString(),
jobs: [ ...t ].map(([e, t]) => jobPlan(e, t, n.get(e))),
omitted: [],
counts: {
jobs: a.length,
passed: a.filter(({conclusion: e}) => e === "success").length,
failed: a.filter(isRed).length
},
rollback: l,
needs: needsOf(u.act, o.pullRequest),
costs: {
apiRequests: 0,
ledgerRequests: 0,
logBytes: 0
}
};
}
const L = {
culprit: null,
grade: null,
refused: [ {
reason: "not-nominated",
why: "nothing nominates this commit for a revert"
} ]
};
function jobPlan(e, t, n) {
const {id: r, name: s, conclusion: o, failure: a, lane: i} = e;
return {
id: r,
name: s,
conclusion: o,
role: t,
failure: a ? {
type: a.type,
retry: a.retry,
lane: i,
confidence: a.confidence,
signature: a.signature,
evidence: a.evidence,
...a.suggestion === void 0 ? {} : {
suggestion: a.suggestion
}
} : null,
minutes: e.minutes ?? null,
strategy: n?.strategy ?? null,
why: n?.why ?? C[t],
refused: n?.refused ?? []
};
}
const C = {
cause: "",
cascade: "it needs a job that failed",
cancelled: "it was cancelled",
optional: "the workflow lets it fail (continue-on-error)",
carried: "it ran in an earlier attempt"
};
function needsOf(e, t) {
if (e.startsWith("rerun") || e === "wait") return {
actions: "write"
};
if (e !== "ask") return {};
return t === void 0 ? {
issues: "write"
} : {
"pull-requests": "write"
};
}
const idOf = ({repository: e, run: t}, n) => (0, x.createHash)("sha256").update([ e, t.id, t.attempt, t.sha, n ].join("\n")).digest("hex").slice(0, 12);
var B = n(86578);
var q = n(18533);
var U = n(43676);
var D = n(82011);
async function decideAbout(e, t, n) {
return decideWith(e, t, n);
}
const decideAgain = (e, t) => decideWith(asBefore(e, t), t.run.id, t.run.attempt, {
failures: failuresOf(t),
follows: t.rollback.follow === true
});
function asBefore(e, {costs: t}) {
if (t.graphql !== false) return e;
const {overview: n, ...r} = e.reader;
return {
...e,
reader: r
};
}
const decideForRevert = (e, t, n) => decideWith(e, t, n, {
follows: true
});
async function decideWith(e, t, n, {failures: r, follows: o = false} = {}) {
const {repository: a, reader: i, masker: c, clock: l, ledger: u, options: d} = e;
const p = (0, D.Hv)(i, a);
const f = i.costs();
const h = await knownEntries(e);
const gather = e => (0, B.fQ)({
...d,
repository: a,
runId: t,
reader: i,
sources: p,
known: h,
now: l.now(),
mask: e => c.mask(e),
finishing: e,
...n === void 0 ? {} : {
attempt: n
},
...r === void 0 ? {} : {
failures: r
}
});
let m = await gather(o);
if (m.latest.attempt > m.run.attempt && hasOpenIntents(h, m, e)) m = await gather(true);
const y = unguardAdvice(h, m.run.workflow, m.now);
const w = {
...decideRun(m),
...y.length === 0 ? {} : {
advice: y
}
};
const g = o ? w : {
...w,
...await rollbackSection(e, m, w)
};
const {apiRequests: v, logBytes: b} = i.costs();
const k = {
apiRequests: v - f.apiRequests,
ledgerRequests: await (u?.requests()) ?? 0,
logBytes: b - f.logBytes,
...p.hasNoOverview() ? {
graphql: false
} : {}
};
return {
plan: (0, q.zx)((0, s.X)(c, {
...g,
costs: k
})),
facts: m,
sources: p
};
}
async function rollbackSection({reader: e, reverts: t, stopGiven: n, masker: r}, s, o) {
const a = await (0, U.ID)(s, o, {
reader: e,
...t ? {
host: t.host
} : {},
stop: {
given: n,
observes: false
},
mask: e => r.mask(e)
});
const i = a && (a.grade !== null || a.follow === true);
if (!i || o.act !== "ask") return a ? {
rollback: a
} : {};
const c = a.culprit?.slice(0, 12);
const l = `${o.why}; ${a.grade === null ? `a revert of ${c} is open` : `${c} is the ${a.grade} culprit`}`;
const u = {
...o.needs,
contents: "write",
"pull-requests": "write"
};
return {
rollback: a,
strategy: "ROLLBACK",
act: "none",
why: l,
rule: "rollback:preflight",
needs: u
};
}
function hasOpenIntents(e, {run: t}, {owner: n, leaseMs: r, clock: s}) {
return e.some(({entry: e, outcome: o}) => !o && e.run === t.id && e.attempt === t.attempt && (e.owner === n || s.now() - Date.parse(e.at) >= r));
}
async function knownEntries(e) {
if (e.known) return e.known;
if (!e.ledger) return [];
try {
return (0, a.parseEntries)(await e.ledger.snapshot());
} catch (t) {
e.log.debug(`The ledger cannot be read: ${(0, r.messageOf)(t)} rerail continues without it.`);
if ((0, a.r$)(t)) return [];
delete e.ledger;
return [];
}
}
function nextOf(e) {
const t = e.filter(({mode: e}) => e === "act");
const n = [ ...t.some(hasAct) ? [ "act" ] : [], ...t.some(({rollback: e}) => (0, 
U.nM)(e)) ? [ "revert" ] : [] ];
return n.length === 0 ? "none" : n.join(",");
}
const hasAct = e => e.act !== "none" || isResult(e) || e.command !== void 0;
const isResult = ({leftAlone: e, run: t, command: n, deployment: r}) => n === void 0 && r === void 0 && e?.reason === "not-failed" && t.attempt > 1;
async function actUpon(e, t) {
if (t.repository.toLowerCase() !== e.repository.toLowerCase()) return left(t, `the plan is for ${t.repository}, and this is ${e.repository}`);
if (!hasAct(t)) return left(t, "there is nothing to do");
const r = await decideAgain(e, t);
if (t.command) return actOnCommand(e, t, r);
if (t.deployment) {
const {isStillFailed: s, withDeployment: o} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 73697));
if (!await s(e, t)) return left(t, "the deployment has not failed, or no longer");
return carryOut(e, o(r, t.deployment));
}
if (isResult(t) && isResult(r.plan)) return carryOut(e, r);
if (r.plan.leftAlone) return left(r.plan, r.plan.leftAlone.why);
const s = r.plan.act === t.act && r.plan.run.sha === t.run.sha;
if (!s) return left(r.plan, `the decision is another one now: ${r.plan.why}`);
return carryOut(e, r);
}
async function actOnCommand(e, t, n) {
const r = t.command;
if (!await (0, v.H_)(e, r)) return left(t, `@${r.by} may not ask for it, or has not`);
return carryOut(e, (0, v.UE)(n, r, t.act === "rerun-all"));
}
function failuresOf({jobs: e}) {
const t = new Map(e.map(e => [ e.id, e ]));
const n = e.find(({role: e, failure: t}) => e === "cause" && t)?.failure;
return e => {
const r = t.get(e);
const s = r ? r.failure : n;
return s ? {
...s,
read: true
} : void 0;
};
}
async function carryOut(e, {plan: t, facts: n, sources: r}) {
const {acts: s, clock: i, log: c, owner: l, leaseMs: u, server: d, reader: p} = e;
if (t.mode !== "act") return left(t, 'the mode is "observe"');
if (!s) return left(t, "a recorded repository cannot be changed");
const f = {
acts: s,
clock: i,
log: c,
owner: l,
leaseMs: u,
...e.ledger ? {
ledger: e.ledger
} : {}
};
const {webhook: h} = n.policy.notifications;
const m = h && needsIssue(t) ? e.webhook?.(h.secret) : void 0;
const y = {
acts: s,
policy: n.policy,
server: d,
known: async () => f.ledger ? (0, a.parseEntries)(await f.ledger.snapshot()) : [],
hasLedger: () => f.ledger !== void 0,
hasNoComments: e => r?.hasNoComments(e) === true,
sleep: e => i.sleep(e),
now: i.now(),
owners: () => (0, g._X)(t, r ?? (0, D.Hv)(p, t.repository)),
...m ? {
alerts: m
} : {}
};
if (isResult(t)) return noteResult(await withBalance(t, e, y), f, y);
const v = deedsOf(t, y);
if (v.length === 0) return left(t, "there is nothing to do");
const b = await (0, o.y)(t, v, f);
for (const {kind: e, state: n, why: r} of b) if (n === "failed") c.warning(`"${e}" failed for run ${t.run.id}: ${(r ?? "").replace(/\.$/, "")}.${grantFor(e, r)}`);
if (n.hasRecords) await (0, w.I)(e, t.run, n.run.endedAt);
return {
plan: t,
reports: b,
report: reportOf(t, b)
};
}
function grantFor(e, t = "") {
if (!/not accessible|not permitted|must have/i.test(t)) return "";
const n = e.startsWith("rerun") ? "actions" : e === "check-run" ? "checks" : e === "issue" ? "issues" : "pull-requests";
return ` Grant the job "${n}: write".`;
}
async function withBalance(e, {reader: t, repository: n, records: r}, {known: s}) {
const o = `/repos/${n}/actions/runs/${e.run.id}/attempts/${e.run.attempt}/jobs`;
const a = await t.list(o).catch(() => []);
const i = balanceOf(e, a, await s());
if (!i) return e;
const {storageBytes: c = 0} = await (r?.of(e.run.id).catch(() => {})) ?? {};
return {
...e,
balance: {
...i,
...c > 0 ? {
storageBytes: c
} : {}
}
};
}
async function noteResult(e, t, n) {
if (!t.ledger) return left(e, "there is no ledger to learn for");
const seen = async () => true;
const r = {
kind: "result",
seen,
run: async () => ({
done: true,
value: void 0
})
};
const s = (await n.known()).some(({entry: t, outcome: n}) => t.run === e.run.id && t.kind === "comment" && n?.done);
const a = await (0, o.y)(e, [ r, ...s ? commentOf(e, n) : [] ], t);
return {
plan: e,
reports: a,
report: {
done: ""
}
};
}
const left = (e, t) => ({
plan: e,
reports: [],
report: {
done: ""
},
left: t
});
}),
49934: ((e, t, n) => {
n.d(t, {
decisionsFor: () => decisionsFor
});
var r = n(37420);
var s = n(73697);
var o = n(75090);
const a = 20;
const i = 60 * 6e4;
const c = 72 * i;
const l = 10;
async function sweep(e) {
const {clock: t, log: n, repository: s} = e;
const o = await knownOf(e);
const i = [ ...openIntents(o, e), ...[ ...dueWaits(o, t.now()), ...await undecided(e, o), ...openReruns(o, t.now()) ].map(e => ({
run: e
})) ];
const c = [];
const l = new Set;
for (const {run: t, attempt: o} of i) {
if (l.has(t)) continue;
l.add(t);
if (c.length === a) {
n.info("more than 20 runs wait for a decision; the next sweep continues with them");
break;
}
try {
const n = await (0, r.Ei)(e, t, o);
const {plan: s} = n;
const a = s.leftAlone?.reason === "not-failed" && s.run.attempt > 1;
if (!s.leftAlone || a) c.push(n);
} catch (e) {
n.warning(`Run ${t} of ${s} is left for the next sweep: ${e instanceof Error ? e.message : e}`);
}
}
return c;
}
async function knownOf(e) {
try {
return e.ledger ? (0, o.parseEntries)(await e.ledger.snapshot()) : [];
} catch {
delete e.ledger;
return [];
}
}
function openIntents(e, {clock: t, leaseMs: n}) {
return e.filter(({outcome: e, entry: r}) => !e && t.now() - Date.parse(r.at) >= n).filter(({entry: e}) => t.now() - Date.parse(e.at) < c).map(({entry: {run: e, attempt: t}}) => ({
run: e,
attempt: t
}));
}
function dueWaits(e, t) {
const n = new Set(e.filter(({entry: e}) => (0, o.pp)(e) && e.kind !== "wait").map(({entry: e}) => `${e.run}/${e.attempt}`));
return e.filter(({entry: e}) => e.kind === "wait" && !n.has(`${e.run}/${e.attempt}`)).filter(({entry: e}) => Date.parse(e.notBefore ?? "") <= t).map(({entry: e}) => e.run);
}
const u = [ [ "failure", 2 ], [ "timed_out", 1 ] ];
async function undecided({reader: e, repository: t, clock: n, options: r}, s) {
const a = n.now() - c;
const i = new Set(s.filter(({entry: e, outcome: t}) => (0, o.pp)(e) || e.kind === "revert" && t?.done).map(({entry: e}) => `${e.run}/${e.attempt}`));
const l = `>=${new Date(a).toISOString().slice(0, 10)}`;
const d = new Map;
for (const [n, r] of u) {
const s = await e.list(`/repos/${t}/actions/runs`, {
status: n,
created: l
}, r);
for (const e of s) d.set(e.id, e);
}
return [ ...d.values() ].filter(({conclusion: e, status: t}) => t === "completed" && u.some(([t]) => t === e)).filter(({created_at: e}) => Date.parse(e) >= a).filter(({path: e = ""}) => e.replace(/@.*$/s, "") !== r.own?.workflow).filter(({id: e, run_attempt: t = 1}) => !i.has(`${e}/${t}`)).toSorted((e, t) => Date.parse(e.created_at) - Date.parse(t.created_at)).map(({id: e}) => e);
}
function openReruns(e, t) {
const n = new Set(e.filter(({entry: e}) => e.kind === "result" || (0, o.pp)(e)).map(({entry: e}) => `${e.run}/${e.attempt}`));
return e.filter(e => (0, o.tc)(e) && t - Date.parse(e.entry.at) < c).filter(({entry: e}) => !n.has(`${e.run}/${e.attempt + 1}`)).map(({entry: e}) => e.run).slice(0, l);
}
async function decisionsFor(e, t) {
switch (t.kind) {
case "run":
return [ await (0, r.Ei)(e, t.run, t.attempt) ];

case "sweep":
return sweep(e);

case "command":
case "label":
{
const {commanded: r} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 25287));
return r(e, t);
}

case "deployment":
return deploymentDecisions(e, t);

case "none":
return [];
}
}
const d = 5;
async function deploymentDecisions(e, {id: t, sha: n, environment: o}) {
const {reader: a, repository: i, log: c} = e;
const l = await a.list(`/repos/${i}/actions/runs`, {
head_sha: n
}, 1);
const u = l.filter(({head_sha: e}) => e === n).toSorted((e, t) => t.id - e.id);
const p = u.filter(({conclusion: e}) => e === "failure").slice(0, d);
const f = [];
for (const t of p) f.push(await (0, r.Ei)(e, t.id));
if (p.length > 0) return f;
const h = u.find(({status: e}) => e === "completed");
if (!h) {
c.info(`no run of commit ${n.slice(0, 12)} has ended: the deployment is decided about when one does`);
return [];
}
return [ (0, s.withDeployment)(await (0, r.Ei)(e, h.id), {
id: t,
environment: o
}) ];
}
}),
75090: ((e, t, n) => {
n.d(t, {
A9: () => o,
TN: () => keyOf,
Xu: () => rerunsOf,
_3: () => outcomeKey,
historyFrom: () => historyFrom,
iQ: () => partitionOf,
parseEntries: () => parseEntries,
pp: () => isDecision,
r$: () => isLedgerBusy,
tc: () => isRerun,
tx: () => failedBefore
});
var r = n(19473);
var s = n(30630);
const o = 1;
const keyOf = ({run: e, attempt: t, kind: n, sha: r}) => `${e}/${t}/${n}/${r}`;
const outcomeKey = e => `${e}.outcome`;
function partitionOf(e) {
if (e.pullRequest !== null) return `pr/${e.pullRequest}`;
if (e.isFork || e.event.startsWith("pull_request")) return `fork/${e.branch ?? ""}`;
return "branch";
}
function parseEntries(e) {
return [ ...e ].flatMap(([t, n]) => {
if (t.endsWith(".outcome")) return [];
const r = parse(n);
if (!isEntry(r) || keyOf(r) !== t) return [];
const s = parse(e.get(outcomeKey(t)) ?? "");
return [ {
key: t,
entry: r,
...isOutcome(s) ? {
outcome: s
} : {}
} ];
});
}
function parse(e) {
try {
return (0, s.C)(e);
} catch {
return;
}
}
const isObject = e => typeof e === "object" && e !== null;
function isEntry(e) {
if (!isObject(e) || e.version !== o) return false;
const t = [ e.kind, e.sha, e.at, e.owner, e.partition ].every(e => typeof e === "string");
const isJob = e => isObject(e) && typeof e.name === "string" && typeof e.signature === "string";
const n = Number.isSafeInteger(e.run) && Number.isSafeInteger(e.attempt);
return t && n && Array.isArray(e.jobs) && e.jobs.every(isJob);
}
const isOutcome = e => isObject(e) && e.version === o && typeof e.done === "boolean" && typeof e.at === "string";
const isDecision = ({kind: e}) => e.startsWith("rerun") || e === "ask" || e === "wait";
const isRerun = ({entry: e, outcome: t}) => e.kind.startsWith("rerun") && t?.done !== false;
const a = 24 * 60 * 6e4;
function rerunsOf(e, t, n, r) {
const s = e.filter(e => isRerun(e) && !(e.entry.run === t && e.entry.attempt === n));
const o = s.filter(({entry: e}) => e.run === t);
const i = Object.create(null);
for (const {entry: e} of o) for (const {name: t} of e.jobs) i[t] = (i[t] ?? 0) + 1;
const c = s.filter(({entry: e}) => r - Date.parse(e.at) < a).length;
return {
ofRun: o.length,
today: c,
ofJob: i
};
}
function historyFrom(e, t) {
const n = e.filter(({entry: e}) => e.partition === "branch" || e.partition === t.partition);
const r = Object.create(null);
const of = e => {
r[e] ??= {
retried: 0,
passed: 0,
runs: new Set,
passes: []
};
return r[e];
};
for (const {entry: e} of firstDecisions(n)) {
const r = Date.parse(e.at);
const s = n.filter(t => t.entry.run === e.run && t.entry.attempt === e.attempt + 1);
const o = s.find(({entry: {kind: e}}) => e === "result")?.entry;
const a = s.find(e => isDecision(e.entry))?.entry;
for (const n of new Set(e.jobs.map(e => e.signature))) {
const s = of(n);
s.lastSeen = Math.max(s.lastSeen ?? 0, r);
if (t.now - r <= t.withinMs) s.runs.add(e.run);
const i = a?.jobs.some(e => e.signature === n) || o?.jobs.some(e => e.signature === n);
if (o?.passed || o && !i) s.passes.push(Date.parse(o.at));
if (o || i) s.retried += 1;
if (i && e.sha === t.sha) s.repeatedHere = true;
}
}
for (const {entry: e} of n) {
if (e.kind !== "records" || e.run === t.run && e.attempt === t.attempt) continue;
for (const {signature: n, outcome: r, times: s = 1} of e.jobs) {
const o = of(n);
const a = r === "failed" && s > 1;
if (r === "recovered") o.passes.push(Date.parse(e.at));
if (r === "recovered" || a) o.retried += 1;
if (a && e.sha === t.sha) o.repeatedHere = true;
}
}
const s = t.now - 7 * a;
return Object.fromEntries(Object.entries(r).map(([e, {runs: t, passes: n, ...r}]) => [ e, {
...r,
passed: n.length,
recentRuns: t.size,
passedThisWeek: n.filter(e => e >= s).length,
...n.length === 0 ? {} : {
flakySince: Math.min(...n)
}
} ]));
}
function firstDecisions(e) {
const t = new Map;
for (const n of e) {
if (!isDecision(n.entry)) continue;
const e = `${n.entry.run}/${n.entry.attempt}`;
const r = t.get(e);
if (!r || Date.parse(n.entry.at) < Date.parse(r.entry.at)) t.set(e, n);
}
return [ ...t.values() ];
}
function failedBefore(e, t, n) {
const r = e.find(({entry: e}) => e.run === t && e.attempt === n - 1 && isDecision(e));
return new Map(r?.entry.jobs.map(({name: e, signature: t}) => [ e, t ]));
}
const isLedgerBusy = e => e instanceof r.RefusedError && e.reason === "ledger-busy";
}),
26249: ((e, t, n) => {
n.r(t);
n.d(t, {
learnedFrom: () => learnedFrom
});
var r = n(62536);
var s = n(60245);
const o = 100;
const a = 20;
const i = 300;
const c = /^[\w.-]{1,64}$/;
function learnedFrom(e, {repository: t, run: n, attempts: r}) {
const a = new Map;
const i = new Set;
for (const o of e) {
const e = (0, s.u9)(o.content);
const c = e?.repository === t && e.runId === String(n);
if (!e || !c || e.attempt < 1 || e.attempt > r) continue;
const l = `${e.attempt} ${e.jobKey}`;
const u = a.get(l);
if (u && u.claim !== o.claim) i.add(l);
if (!u || u.sequence < o.sequence) a.set(l, {
...o,
record: e
});
}
const c = new Map;
for (const [e, {record: t}] of a) {
const {jobs: n, saved: r} = c.get(t.attempt) ?? {
jobs: [],
saved: []
};
c.set(t.attempt, {
jobs: n,
saved: r
});
if (i.has(e)) continue;
n.push(...jobsOf(t).slice(0, o - n.length));
r.push(...savedBy(t).slice(0, o - r.length));
}
return c;
}
const linesOf = ({ledger: e = [], attempt: t, runId: n}) => e.slice(-a * 10).filter(r.isLedgerLine).filter(e => e.attempt === t && e.runId === n);
const nameOf = (e, t) => (t === void 0 ? e : `${e} ${t}`).slice(0, i);
function savedBy(e) {
return linesOf(e).flatMap(e => e.kind === "act" && e.done && e.savedMs !== void 0 ? [ e ] : []).map(({stage: t, savedMs: n = 0}) => ({
name: nameOf(e.jobKey, t),
minutes: Math.round(n / 6e3) / 10
}));
}
function jobsOf(e) {
const t = linesOf(e).flatMap(e => e.kind === "end" ? [ e ] : []).slice(-a);
return t.flatMap(({failures: t, outcome: n, tries: r, lostMs: s, stage: o}) => {
const a = new Map;
for (const {signature: e, type: n} of t) if (c.test(e)) a.set(e, {
type: n,
times: (a.get(e)?.times ?? 0) + 1
});
return [ ...a ].map(([t, a]) => {
const i = nameOf(e.jobKey, o);
const c = s === void 0 ? null : Math.round(s / 6e3) / 10;
return {
name: i,
signature: t,
minutes: c,
tries: r,
outcome: n,
...a
};
});
});
}
}),
73697: ((e, t, n) => {
n.d(t, {
isStillFailed: () => isStillFailed,
withDeployment: () => withDeployment
});
var r = n(305);
const s = new Set([ "failure", "error" ]);
function withDeployment(e, t) {
const {plan: n} = e;
const s = n.leftAlone?.reason;
if (s !== void 0 && s !== "not-failed" && r.Ji.has(s)) return e;
const {environment: o} = t;
const a = {
...n,
deployment: t,
strategy: "ROLLBACK",
act: "ask",
jobIds: [],
leftAlone: null,
why: `the deployment to "${o}" failed, and every run of ${n.run.sha.slice(0, 12)} passed`,
rule: "deployment:failed",
refused: [],
notBefore: null,
rollback: {
culprit: null,
grade: null,
refused: [ {
reason: "outside-effects",
why: "a deployment acts outside: rerail nominates, and a person decides"
} ]
},
needs: {
issues: "write"
}
};
return {
...e,
plan: a
};
}
async function isStillFailed({reader: e, repository: t}, n) {
const r = `/repos/${t}/deployments/${n.deployment?.id}`;
const o = await e.find(r);
if (o?.sha !== n.run.sha || o.environment !== n.deployment?.environment) return false;
const [a] = await e.list(`${r}/statuses`, {}, 1);
return s.has(a?.state ?? "");
}
}),
18007: ((e, t, n) => {
n.d(t, {
Mk: () => actOn,
Tb: () => actedText,
fx: () => openDoor
});
var r = n(37420);
var s = n(18533);
async function openDoor(e, t, s) {
const {decisionsFor: o} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 49934));
const a = await o(e, s);
const i = [ ...a.map(({plan: e}) => e), ...await openReverts(e, t, s, a) ];
const c = outputsOf(s, i, t);
if (t !== "recover") return {
plans: i,
outputs: c
};
const l = [];
for (const t of a) l.push(await (0, r.u0)(e, t));
await afterwards(e, s);
return {
plans: i,
acted: l,
outputs: c
};
}
async function actOn(e, t) {
const n = [];
for (const s of t) n.push(await (0, r.P6)(e, s));
return n;
}
const actedText = ({plan: e, left: t, reports: n}) => t === void 0 ? `run ${e.run.id}: ${n.map(({kind: e, state: t}) => `${e} ${t}`).join(", ")}` : `run ${e.run.id}: nothing was done, because ${t}`;
async function openReverts(e, t, r, s) {
const o = s.some(({plan: e}) => e.leftAlone?.reason === "own-run");
if (t !== "decide" || r.kind !== "sweep" && !o) return [];
const {followUps: a} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 20828));
const i = new Set(s.flatMap(({plan: {rollback: e}}) => e.follow ? e.culprit ?? [] : []));
return (await a(e)).filter(({rollback: e}) => !i.has(e.culprit ?? ""));
}
const o = 11e4;
function outputsOf(e, t, n) {
const a = n === "decide" ? (0, r.Xh)(t) : "none";
const [i] = t;
const c = {
next: a,
...i ? {
plan: JSON.stringify(i)
} : {}
};
if (e.kind === "run" && t.length < 2) return c;
const l = Math.min(s.di, Math.floor(o / Math.max(1, t.length)));
return {
...c,
plans: JSON.stringify(t.map(e => (0, s.zx)(e, l)))
};
}
async function afterwards(e, t) {
if (t.kind !== "sweep") return;
const {afterSweep: r} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 61431));
await r(e);
}
}),
14222: ((e, t, n) => {
n.d(t, {
Bd: () => triggerFrom,
xX: () => runNamed
});
var r = n(51455);
var s = n(57885);
const o = 200;
const a = "rerail:retry";
function runNamed(e) {
if (/^\d{1,19}$/.test(e)) return {
kind: "run",
run: Number(e)
};
const {repository: t, run: n, attempt: r} = (0, s.parseRunAddress)(e);
return {
kind: "run",
repository: t,
run: Number(n),
...r ? {
attempt: Number(r)
} : {}
};
}
const i = 30 * 2 ** 20;
async function triggerFrom(e) {
const t = e.GITHUB_EVENT_NAME ?? "";
const n = e.GITHUB_EVENT_PATH ? await (0, r.readFile)(e.GITHUB_EVENT_PATH, "utf8").catch(() => "{}") : "{}";
if (n.length > i) return {
kind: "none",
why: "the event is too large"
};
try {
return triggerOf(t, JSON.parse(n));
} catch {
return {
kind: "none",
why: "the event is not JSON"
};
}
}
function triggerOf(e, t) {
const n = loose(t);
switch (e) {
case "workflow_run":
{
const {id: e, run_attempt: t} = loose(n.workflow_run);
if (typeof e !== "number") return {
kind: "none",
why: "the event names no run"
};
return {
kind: "run",
run: e,
...typeof t === "number" ? {
attempt: t
} : {}
};
}

case "workflow_dispatch":
{
const {"run-id": e} = loose(n.inputs);
return /^\d{1,19}$/.test(String(e ?? "")) ? {
kind: "run",
run: Number(e)
} : {
kind: "sweep"
};
}

case "schedule":
return {
kind: "sweep"
};

case "issue_comment":
return commandOf(n);

case "pull_request":
case "pull_request_target":
{
const e = n.action === "labeled" && loose(n.label).name === a;
const {number: t} = loose(n.pull_request);
const {login: r} = loose(n.sender);
if (!e || typeof t !== "number" || typeof r !== "string") return {
kind: "none",
why: `only the label "${a}" asks for anything`
};
return {
kind: "label",
pullRequest: t,
login: r
};
}

case "deployment_status":
{
const {id: e, sha: t, environment: r} = loose(n.deployment);
const {state: s} = loose(n.deployment_status);
if (![ "failure", "error" ].includes(String(s))) return {
kind: "none",
why: `the deployment is "${String(s)}"`
};
if (typeof e !== "number") return {
kind: "none",
why: "the event names no deployment"
};
return {
kind: "deployment",
id: e,
sha: String(t),
environment: String(r).slice(0, 300)
};
}

default:
return {
kind: "none",
why: `the event "${e}" names no run; set the input "run"`
};
}
}
function commandOf(e) {
const {number: t, pull_request: n} = loose(e.issue);
const {id: r, body: s, user: a} = loose(e.comment);
const {login: i} = loose(a);
const c = String(s ?? "").trimStart().split("\n", 1)[0]?.trim() ?? "";
if (e.action !== "created") return {
kind: "none",
why: "only new comments are commands"
};
if (n === void 0 || typeof t !== "number") return {
kind: "none",
why: "commands work on pull requests"
};
if (!/^\/rerail(?:\s|$)/.test(c)) return {
kind: "none",
why: "the comment is not a command"
};
if (typeof r !== "number" || typeof i !== "string") return {
kind: "none",
why: "the comment has no author"
};
return {
kind: "command",
comment: r,
pullRequest: t,
login: i,
text: c.slice(0, o)
};
}
const loose = e => typeof e === "object" && e !== null ? e : {};
}),
86578: ((e, t, n) => {
n.d(t, {
aQ: () => d,
fQ: () => gatherRun,
lD: () => stopsOf,
pI: () => runFacts
});
var r = n(19473);
var s = n(93711);
var o = n(48301);
var a = n(81459);
var i = n(75090);
var c = n(12166);
var l = n(72678);
var u = n(82011);
const d = "rerail:stop";
async function gatherRun(e) {
const {repository: t, runId: n, known: s, now: o} = e;
const a = await findRun(e);
if (!a) throw new r.UserError(`Deciding about run ${n} failed: ${t} has no such run, or the token may not see it. Check the id, and that the token has actions: read.`);
const c = e.attempt ?? a.run_attempt ?? 1;
const l = e.finishing ? c : a.run_attempt ?? 1;
const d = e.finishing ? await findAttempt(a, c, e) : a;
const f = await runFacts(d, c, e);
const {sources: h = (0, u.Hv)(e.reader, t)} = e;
const m = l > c || d.status !== "completed" || !p.has(d.conclusion ?? "");
const y = e.own?.runId === String(n) || isOwnPath(a.path, e);
if (!m && !y) await h.prefetch(neededOf(f, e));
const w = await (0, u.KB)(h, e.policyPath);
const g = {
repository: t,
run: f,
latest: {
attempt: l,
by: isPerson(d.triggering_actor) ? "person" : "machine"
},
jobs: [],
stops: stopsOf(e, w.problem),
policy: {
...w.policy,
mode: e.mode ?? w.policy.mode
},
history: {},
reruns: (0, i.Xu)(s, n, c, o),
now: o
};
const {probe: v} = w.policy.rollback;
const b = v !== void 0 && f.workflow === `.github/workflows/${v}`;
if (y || b) return {
...g,
isOwn: true
};
return m ? g : withJobs(g, e, h);
}
const isOwnPath = (e, {own: t}) => e !== void 0 && pathOf(e) === t?.workflow;
const neededOf = ({workflow: e, sha: t, pullRequest: n}, {policyPath: r = o.C}) => ({
files: [ {
path: r
}, ...(0, u.Kr)(e) ? [ {
path: e,
ref: t
} ] : [], ...n === void 0 ? a.cj.map(e => ({
path: e
})) : [] ],
...n === void 0 ? {} : {
pullRequest: n
}
});
const p = new Set([ "failure", "timed_out", "cancelled", "startup_failure" ]);
async function findRun({repository: e, runId: t, reader: n}) {
const r = await n.find(`/repos/${e}/actions/runs/${t}`);
if (r) return r;
const s = await n.list(`/repos/${e}/actions/runs`, {}, 1);
return s.find(({id: e}) => e === t);
}
async function findAttempt(e, t, {repository: n, reader: r}) {
const s = await r.find(`/repos/${n}/actions/runs/${e.id}/attempts/${t}`);
return {
...e,
...s
};
}
async function runFacts(e, t, {reader: n, repository: r}) {
const s = e.head_repository?.full_name ?? r;
const o = s.toLowerCase() !== r.toLowerCase();
const a = e.pull_requests?.[0]?.number ?? await pullRequestOf(e, o, n, r);
return {
id: e.id,
attempt: t,
workflow: pathOf(e.path ?? e.name ?? ""),
event: e.event,
branch: e.head_branch,
sha: e.head_sha,
status: e.status ?? "unknown",
conclusion: e.conclusion,
createdAt: Date.parse(e.created_at),
endedAt: Date.parse(e.updated_at),
isFork: o,
isDefaultBranch: !o && !e.event.startsWith("pull_request") && isDefault(e.head_branch, e.repository?.default_branch, e.event),
...a === void 0 ? {} : {
pullRequest: a
}
};
}
const isDefault = (e, t, n) => n === "schedule" || (t === void 0 ? e === "main" || e === "master" : e === t);
const pathOf = e => e.replace(/@.*$/s, "");
async function pullRequestOf(e, t, n, r) {
if (!t || !e.event.startsWith("pull_request")) return;
const s = e.head_repository?.owner?.login ?? e.head_repository?.full_name?.split("/")[0];
const o = `${s}:${e.head_branch}`;
const a = await n.list(`/repos/${r}/pulls`, {
head: o,
state: "open"
}, 1).catch(() => []);
return a.find(t => t.head?.sha === e.head_sha)?.number;
}
const isPerson = e => e !== null && e !== void 0 && e.type !== "Bot" && !e.login.endsWith("[bot]");
function stopsOf({stop: e}, t) {
return [ ...e !== void 0 && ![ "", "0", "false" ].includes(e.trim().toLowerCase()) ? [ 'the input "stop" is set (RERAIL_STOP)' ] : [], ...t === void 0 ? [] : [ `the policy cannot be read: ${t}` ] ];
}
async function withJobs(e, t, n) {
const {reader: r, repository: o, known: a, now: p, mask: f} = t;
const {run: h, policy: m} = e;
const y = `/repos/${o}/actions/runs/${h.id}/attempts/${h.attempt}/jobs`;
let w = await r.list(y);
if (w.length === 0) w = await r.list(`/repos/${o}/actions/runs/${h.id}/jobs`);
const g = await (0, u.S6)(n, h.workflow, h.sha);
if (g?.isOwn) return {
...e,
isOwn: true
};
const v = h.pullRequest === void 0 ? [] : await n.labels(h.pullRequest);
const b = v.includes(d) ? [ ...e.stops, `the pull request has the label "${d}"` ] : e.stops;
if (b.length > 0) return {
...e,
stops: b,
jobs: w.map(e => jobFacts(e, h.attempt))
};
const k = h.conclusion === "cancelled";
const $ = w.filter(e => (e.run_attempt ?? h.attempt) >= h.attempt);
const x = t.failures ? knownFailures($, t.failures) : await (0, c.R)($, r, {
repository: o,
rules: m.rules,
mask: f,
wasCancelled: k
});
const O = (0, i.tx)(a, h.id, h.attempt);
const keyOf = ({name: e}) => g && (0, l.ly)(e, g.shape);
const laneInput = e => ({
option: "auto",
rules: m.lanes,
jobNames: [ e.name, ...keyOf(e)?.key.split("/").slice(-1) ?? [] ],
labels: v
});
const P = $.some(e => (0, s.asksForPaths)(laneInput(e))) ? await changedPathsOf(h, t) : void 0;
const j = w.map(e => {
const t = jobFacts(e, h.attempt, f);
const n = keyOf(e);
const {lane: r} = (0, s.chooseLane)({
...laneInput(e),
...P ? {
changedPaths: P
} : {}
});
const o = O.get(t.name);
const a = x.failures.get(e.id);
const i = x.cancellations.get(e.id);
return {
...t,
lane: r,
...n === void 0 ? {} : {
key: n.key
},
...n?.optional ? {
optional: true
} : {},
...a === void 0 ? {} : {
failure: a
},
...i === void 0 ? {} : {
cancelled: i
},
...o === void 0 ? {} : {
failedBefore: o
}
};
});
const R = {
run: h.id,
attempt: h.attempt,
sha: h.sha,
partition: (0, i.iQ)({
...h,
pullRequest: h.pullRequest ?? null
}),
now: p,
withinMs: m.budgets.circuitBreaker.withinMs
};
const S = k && await isSuperseded(e, t);
return {
...e,
stops: b,
jobs: j,
...g ? {
shape: g.shape.map(plainShape)
} : {},
...g?.usesRerail ? {
hasRecords: true
} : {},
...g?.pushPaths ? {
pushPaths: g.pushPaths
} : {},
...S ? {
hasNewerRun: S
} : {},
history: (0, i.historyFrom)(a, R)
};
}
function knownFailures(e, t) {
const n = new Map;
for (const {id: r, conclusion: s} of e) {
const e = s === "success" || s === "skipped" ? void 0 : t(r);
if (e) n.set(r, e);
}
return {
failures: n,
cancellations: new Map
};
}
const plainShape = ({key: e, needs: t, environment: n, outsideEffects: r}) => ({
key: e,
needs: t,
...n === void 0 ? {} : {
environment: n
},
...r === void 0 ? {} : {
outsideEffects: r
}
});
const f = 300;
function jobFacts(e, t, n = e => e) {
const r = (Date.parse(e.completed_at ?? "") - Date.parse(e.started_at ?? "")) / 6e4;
return {
id: e.id,
name: n(String(e.name)).slice(0, f),
conclusion: e.conclusion,
attempt: e.run_attempt ?? t,
lane: "STANDARD",
...r >= 0 ? {
minutes: Math.round(r * 10) / 10
} : {}
};
}
const h = 3e3;
async function changedPathsOf({pullRequest: e, sha: t}, {reader: n, repository: r}) {
const s = e === void 0 ? await n.find(`/repos/${r}/commits/${t}`).then(e => e?.files ?? []).catch(() => []) : await n.list(`/repos/${r}/pulls/${e}/files`).catch(() => []);
const o = e === void 0 ? m : h;
if (s.length === 0 || s.length >= o) return;
return s.flatMap(({filename: e, previous_filename: t}) => [ e, t ]).filter(e => typeof e === "string");
}
const m = 300;
async function isSuperseded({run: e}, {reader: t, repository: n}) {
const r = await t.list(`/repos/${n}/actions/runs`, {
branch: e.branch ?? void 0,
event: e.event
}, 1).catch(() => []);
return r.some(t => t.id !== e.id && pathOf(t.path ?? "") === e.workflow && t.head_branch === e.branch && Date.parse(t.created_at) > e.createdAt && Date.parse(t.created_at) <= e.endedAt);
}
}),
77002: ((e, t, n) => {
n.d(t, {
O: () => ownWorkflow,
openController: () => openController
});
var r = n(77598);
var s = n(76760);
var o = n(19473);
async function openController(e) {
const {repository: t, env: o, token: a, folder: i, clock: c, random: l, log: u, masker: d, signal: p} = e;
const [{openClient: f}, {apiAccess: h}, {apiReader: m}, {apiActs: y}, {createGitRefStore: w}, {revertHost: g}, {runOverviews: v}, {openWebhook: b}, {runRecords: k}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 78610)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 57885)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 9727)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 20509)), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 32241)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 57084)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 53903)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 15231)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 72148)) ]);
const {apiUrl: $, graphqlUrl: x} = h(o);
const O = a === void 0 ? {} : {
token: a
};
const P = f({
apiUrl: $,
...x === void 0 ? {} : {
graphqlUrl: x
},
...O
});
const j = x !== void 0 || !o.GITHUB_API_URL;
const R = v(P, t, a !== void 0 && j);
const S = (o.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
return {
repository: t,
reader: m(P, R),
acts: y(P, t, j ? o.GITHUB_GRAPHQL_URL || `${$}/graphql` : void 0, R),
ledger: w({
url: `${S}/${t}.git`,
...a === void 0 ? {} : {
token: a
},
folder: s.join(i, `controller-${process.pid}`),
clock: c,
random: l,
...p === void 0 ? {} : {
signal: p
}
}),
records: k(P, t),
...e.recordKey === void 0 ? {} : {
recordKey: e.recordKey
},
clock: c,
random: l,
log: u,
masker: d,
server: S,
owner: o.GITHUB_RUN_ID || (0, r.randomUUID)(),
leaseMs: e.leaseMs,
options: e.options,
stopGiven: e.stopGiven,
webhook: t => webhookOf(t, e, b),
reverts: {
host: g(P, t),
clone: {
url: `${S}/${t}.git`,
...O,
folder: s.join(i, `revert-${process.pid}`)
}
}
};
}
function webhookOf(e, {env: t, masker: n, clock: r, log: s}, a) {
const i = t[e];
if (!i) {
s.warning(`The alert was not sent: the policy names ${e} (notifications.webhook), and the job has no such variable. Pass it with \`env\`.`);
return;
}
n.add(i);
try {
return a(e, i, r);
} catch (e) {
s.warning((0, o.messageOf)(e));
return;
}
}
function ownWorkflow(e, t) {
const [, n, r] = /^([^/@]+\/[^/@]+)\/([^@]+)@/.exec(e.GITHUB_WORKFLOW_REF ?? "") ?? [];
return {
...n?.toLowerCase() === t.toLowerCase() && r ? {
workflow: r
} : {},
...e.GITHUB_RUN_ID ? {
runId: e.GITHUB_RUN_ID
} : {}
};
}
}),
74473: ((e, t, n) => {
n.r(t);
n.d(t, {
openSlots: () => openSlots
});
var r = n(96119);
var s = n(9842);
function openSlots(e, t, n) {
const o = n === void 0 ? void 0 : (0, r.createRecordSeal)(n);
return e.flatMap(e => {
const n = {
origin: {
...t,
jobKey: (0, s.qh)(e) ?? ""
},
...o ? {
seal: o
} : {}
};
const r = (0, s.sT)(e, n);
if (!r || !("slot" in r)) return [];
const {content: a, ...i} = r.slot;
return a === void 0 ? [] : [ {
...i,
content: a
} ];
});
}
}),
18533: ((e, t, n) => {
n.d(t, {
di: () => m,
zx: () => boundedPlan,
WY: () => parsePlans
});
var r = n(19473);
const s = validate52;
const o = {
$schema: "https://json-schema.org/draft/2020-12/schema",
$id: "https://rerail.dev/schema/plan.schema.json",
title: "A plan of rerail for a finished run",
description: "What `rerail plan --json` prints, the output `plan` holds and the input `plan` takes. rerail always writes `id`, `mode`, `decidedAt`, `omitted`, `counts` and all of `run`; a plan from elsewhere may leave them out.",
type: "object",
required: [ "version", "repository", "run", "strategy", "act", "jobIds", "leftAlone", "why", "rule", "refused", "expectedMinutes", "notBefore", "jobs", "rollback", "needs", "costs" ],
properties: {
version: {
const: 1
},
id: {
type: "string",
maxLength: 12,
pattern: "^[0-9a-f]{12}$"
},
repository: {
type: "string",
maxLength: 200,
pattern: "^[\\w.-]+/[\\w.-]+$"
},
run: {
type: "object",
required: [ "id", "attempt", "workflow", "event", "branch", "sha" ],
properties: {
id: {
type: "integer",
minimum: 1,
maximum: 9007199254740991
},
attempt: {
type: "integer",
minimum: 1,
maximum: 1e4
},
workflow: {
type: "string",
maxLength: 1e3
},
event: {
type: "string",
maxLength: 100
},
branch: {
anyOf: [ {
type: "string",
maxLength: 1e3
}, {
type: "null"
} ]
},
sha: {
type: "string",
maxLength: 64,
pattern: "^[0-9a-f]{40,64}$"
},
pullRequest: {
anyOf: [ {
type: "integer",
minimum: 1,
maximum: 9007199254740991
}, {
type: "null"
} ]
},
isFork: {
type: "boolean"
},
isDefaultBranch: {
type: "boolean"
}
}
},
mode: {
enum: [ "observe", "act" ]
},
advice: {
type: "array",
maxItems: 10,
items: {
type: "string",
maxLength: 1e3
}
},
decidedAt: {
type: "string",
maxLength: 40,
pattern: "^\\d{4}-\\d\\d-\\d\\dT"
},
strategy: {
enum: [ "RETRY", "RESUME", "SKIP", "ROLLBACK", "MANUAL", null ]
},
act: {
enum: [ "rerun-failed-jobs", "rerun-job", "rerun-all", "wait", "ask", "none" ]
},
jobIds: {
type: "array",
maxItems: 5e3,
items: {
type: "integer",
minimum: 1,
maximum: 9007199254740991
}
},
leftAlone: {
anyOf: [ {
type: "object",
required: [ "reason", "why" ],
properties: {
reason: {
enum: [ "not-finished", "not-failed", "cancelled-by-person", "superseded", "restarted-by-person", "stale", "excluded", "own-run", "stopped", "spent" ]
},
why: {
type: "string",
maxLength: 4e3
}
}
}, {
type: "null"
} ]
},
why: {
type: "string",
maxLength: 4e3
},
rule: {
type: "string",
maxLength: 200
},
refused: {
type: "array",
maxItems: 100,
items: {
$ref: "#/$defs/refusal"
}
},
expectedMinutes: {
anyOf: [ {
type: "number",
minimum: 0
}, {
type: "null"
} ]
},
notBefore: {
anyOf: [ {
type: "string",
maxLength: 40,
pattern: "^\\d{4}-\\d\\d-\\d\\dT"
}, {
type: "null"
} ]
},
jobs: {
type: "array",
maxItems: 1e3,
items: {
$ref: "#/$defs/job"
}
},
omitted: {
type: "array",
maxItems: 1e3,
items: {
type: "object",
required: [ "role", "signature", "jobs" ],
properties: {
role: {
$ref: "#/$defs/role"
},
signature: {
anyOf: [ {
type: "string",
maxLength: 64
}, {
type: "null"
} ]
},
jobs: {
type: "integer",
minimum: 1,
maximum: 9007199254740991
}
}
}
},
counts: {
type: "object",
required: [ "jobs", "passed", "failed" ],
properties: {
jobs: {
type: "integer",
minimum: 0,
maximum: 9007199254740991
},
passed: {
type: "integer",
minimum: 0,
maximum: 9007199254740991
},
failed: {
type: "integer",
minimum: 0,
maximum: 9007199254740991
}
}
},
rollback: {
type: "object",
required: [ "culprit", "grade", "refused" ],
properties: {
culprit: {
anyOf: [ {
type: "string",
maxLength: 64,
pattern: "^[0-9a-f]{40,64}$"
}, {
type: "null"
} ]
},
range: {
type: "array",
maxItems: 100,
items: {
type: "string",
maxLength: 64,
pattern: "^[0-9a-f]{40,64}$"
}
},
probes: {
type: "array",
maxItems: 10,
items: {
type: "string",
maxLength: 64,
pattern: "^[0-9a-f]{40,64}$"
}
},
follow: {
type: "boolean"
},
reland: {
type: "boolean"
},
job: {
type: "string",
maxLength: 300
},
grade: {
enum: [ "likely", "proven", null ]
},
refused: {
type: "array",
maxItems: 100,
items: {
type: "object",
required: [ "reason", "why" ],
properties: {
reason: {
type: "string",
maxLength: 60
},
why: {
type: "string",
maxLength: 4e3
}
}
}
}
}
},
needs: {
type: "object",
additionalProperties: {
enum: [ "read", "write" ]
}
},
costs: {
type: "object",
required: [ "apiRequests", "ledgerRequests", "logBytes" ],
properties: {
apiRequests: {
type: "integer",
minimum: 0,
maximum: 9007199254740991
},
ledgerRequests: {
type: "integer",
minimum: 0,
maximum: 9007199254740991
},
logBytes: {
type: "integer",
minimum: 0,
maximum: 9007199254740991
},
graphql: {
const: false
}
}
},
deployment: {
type: "object",
required: [ "id", "environment" ],
properties: {
id: {
type: "integer",
minimum: 1,
maximum: 9007199254740991
},
environment: {
type: "string",
maxLength: 300
}
}
},
command: {
type: "object",
required: [ "name", "by", "comment", "pullRequest" ],
properties: {
name: {
enum: [ "plan", "retry" ]
},
by: {
type: "string",
maxLength: 100,
pattern: "^[\\w\\[\\]-]+$"
},
comment: {
type: "integer",
minimum: 0,
maximum: 9007199254740991
},
pullRequest: {
type: "integer",
minimum: 1,
maximum: 9007199254740991
}
}
}
},
$defs: {
refusal: {
type: "object",
required: [ "strategy", "reason", "why" ],
properties: {
strategy: {
enum: [ "RETRY", "RESUME", "SKIP", "ROLLBACK", "MANUAL" ]
},
reason: {
type: "string",
maxLength: 60,
pattern: "^[a-z][a-z0-9-]*$"
},
why: {
type: "string",
maxLength: 4e3
}
}
},
role: {
enum: [ "cause", "cascade", "cancelled", "optional", "carried" ]
},
job: {
type: "object",
required: [ "id", "name", "conclusion", "role", "failure", "strategy", "why", "refused" ],
properties: {
id: {
type: "integer",
minimum: 1,
maximum: 9007199254740991
},
name: {
type: "string",
maxLength: 1e3
},
conclusion: {
anyOf: [ {
type: "string",
maxLength: 100
}, {
type: "null"
} ]
},
role: {
$ref: "#/$defs/role"
},
failure: {
anyOf: [ {
type: "object",
required: [ "type", "retry", "lane", "confidence", "signature", "evidence" ],
properties: {
type: {
enum: [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ]
},
retry: {
enum: [ "transient", "same-again", "unclear" ]
},
lane: {
enum: [ "DOCS", "STANDARD", "HEAVY" ]
},
confidence: {
type: "number",
minimum: 0,
maximum: 1
},
signature: {
type: "string",
maxLength: 64
},
suggestion: {
type: "string",
maxLength: 2e3
},
evidence: {
type: "array",
maxItems: 10,
items: {
type: "object",
required: [ "line", "text", "rule" ],
properties: {
line: {
type: "integer",
minimum: 0,
maximum: 9007199254740991
},
text: {
type: "string",
maxLength: 2e3
},
rule: {
type: "string",
maxLength: 200
}
}
}
}
}
}, {
type: "null"
} ]
},
strategy: {
enum: [ "RETRY", "RESUME", "SKIP", "ROLLBACK", "MANUAL", null ]
},
why: {
type: "string",
maxLength: 4e3
},
refused: {
type: "array",
maxItems: 100,
items: {
$ref: "#/$defs/refusal"
}
},
minutes: {
anyOf: [ {
type: "number",
minimum: 0
}, {
type: "null"
} ]
}
}
}
}
};
const a = new RegExp("^[0-9a-f]{12}$", "u");
const i = new RegExp("^[\\w.-]+/[\\w.-]+$", "u");
const c = new RegExp("^[0-9a-f]{40,64}$", "u");
const l = new RegExp("^\\d{4}-\\d\\d-\\d\\dT", "u");
const u = new RegExp("^[\\w\\[\\]-]+$", "u");
const d = {
type: "object",
required: [ "strategy", "reason", "why" ],
properties: {
strategy: {
enum: [ "RETRY", "RESUME", "SKIP", "ROLLBACK", "MANUAL" ]
},
reason: {
type: "string",
maxLength: 60,
pattern: "^[a-z][a-z0-9-]*$"
},
why: {
type: "string",
maxLength: 4e3
}
}
};
const p = new RegExp("^[a-z][a-z0-9-]*$", "u");
function validate53(e, {instancePath: t = "", parentData: n, parentDataProperty: r, rootData: s = e, dynamicAnchors: o = {}} = {}) {
let a = null;
let i = 0;
const c = validate53.evaluated;
if (c.dynamicProps) c.props = void 0;
if (c.dynamicItems) c.items = void 0;
if (i === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
let n;
if (e.strategy === void 0 && (n = "strategy") || e.reason === void 0 && (n = "reason") || e.why === void 0 && (n = "why")) {
validate53.errors = [ {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: n
}
} ];
return false;
} else {
if (e.strategy !== void 0) {
let n = e.strategy;
const r = i;
if (!(n === "RETRY" || n === "RESUME" || n === "SKIP" || n === "ROLLBACK" || n === "MANUAL")) {
validate53.errors = [ {
instancePath: t + "/strategy",
schemaPath: "#/properties/strategy/enum",
keyword: "enum",
params: {
allowedValues: d.properties.strategy.enum
}
} ];
return false;
}
var l = r === i;
} else l = true;
if (l) {
if (e.reason !== void 0) {
let n = e.reason;
const r = i;
if (i === r) if (typeof n === "string") {
if (n.length > 60) {
validate53.errors = [ {
instancePath: t + "/reason",
schemaPath: "#/properties/reason/maxLength",
keyword: "maxLength",
params: {
limit: 60
}
} ];
return false;
} else if (!p.test(n)) {
validate53.errors = [ {
instancePath: t + "/reason",
schemaPath: "#/properties/reason/pattern",
keyword: "pattern",
params: {
pattern: "^[a-z][a-z0-9-]*$"
}
} ];
return false;
}
} else {
validate53.errors = [ {
instancePath: t + "/reason",
schemaPath: "#/properties/reason/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
l = r === i;
} else l = true;
if (l) if (e.why !== void 0) {
let n = e.why;
const r = i;
if (i === r) if (typeof n === "string") {
if (n.length > 4e3) {
validate53.errors = [ {
instancePath: t + "/why",
schemaPath: "#/properties/why/maxLength",
keyword: "maxLength",
params: {
limit: 4e3
}
} ];
return false;
}
} else {
validate53.errors = [ {
instancePath: t + "/why",
schemaPath: "#/properties/why/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
l = r === i;
} else l = true;
}
}
} else {
validate53.errors = [ {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
validate53.errors = a;
return i === 0;
}
validate53.evaluated = {
props: {
strategy: true,
reason: true,
why: true
},
dynamicProps: false,
dynamicItems: false
};
const f = {
type: "object",
required: [ "id", "name", "conclusion", "role", "failure", "strategy", "why", "refused" ],
properties: {
id: {
type: "integer",
minimum: 1,
maximum: 9007199254740991
},
name: {
type: "string",
maxLength: 1e3
},
conclusion: {
anyOf: [ {
type: "string",
maxLength: 100
}, {
type: "null"
} ]
},
role: {
$ref: "#/$defs/role"
},
failure: {
anyOf: [ {
type: "object",
required: [ "type", "retry", "lane", "confidence", "signature", "evidence" ],
properties: {
type: {
enum: [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ]
},
retry: {
enum: [ "transient", "same-again", "unclear" ]
},
lane: {
enum: [ "DOCS", "STANDARD", "HEAVY" ]
},
confidence: {
type: "number",
minimum: 0,
maximum: 1
},
signature: {
type: "string",
maxLength: 64
},
suggestion: {
type: "string",
maxLength: 2e3
},
evidence: {
type: "array",
maxItems: 10,
items: {
type: "object",
required: [ "line", "text", "rule" ],
properties: {
line: {
type: "integer",
minimum: 0,
maximum: 9007199254740991
},
text: {
type: "string",
maxLength: 2e3
},
rule: {
type: "string",
maxLength: 200
}
}
}
}
}
}, {
type: "null"
} ]
},
strategy: {
enum: [ "RETRY", "RESUME", "SKIP", "ROLLBACK", "MANUAL", null ]
},
why: {
type: "string",
maxLength: 4e3
},
refused: {
type: "array",
maxItems: 100,
items: {
$ref: "#/$defs/refusal"
}
},
minutes: {
anyOf: [ {
type: "number",
minimum: 0
}, {
type: "null"
} ]
}
}
};
const h = {
enum: [ "cause", "cascade", "cancelled", "optional", "carried" ]
};
function validate56(e, {instancePath: t = "", parentData: n, parentDataProperty: r, rootData: s = e, dynamicAnchors: o = {}} = {}) {
let a = null;
let i = 0;
const c = validate56.evaluated;
if (c.dynamicProps) c.props = void 0;
if (c.dynamicItems) c.items = void 0;
if (!(e === "cause" || e === "cascade" || e === "cancelled" || e === "optional" || e === "carried")) {
validate56.errors = [ {
instancePath: t,
schemaPath: "#/enum",
keyword: "enum",
params: {
allowedValues: h.enum
}
} ];
return false;
}
validate56.errors = a;
return i === 0;
}
validate56.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate55(e, {instancePath: t = "", parentData: n, parentDataProperty: r, rootData: s = e, dynamicAnchors: o = {}} = {}) {
let a = null;
let i = 0;
const c = validate55.evaluated;
if (c.dynamicProps) c.props = void 0;
if (c.dynamicItems) c.items = void 0;
if (i === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
let n;
if (e.id === void 0 && (n = "id") || e.name === void 0 && (n = "name") || e.conclusion === void 0 && (n = "conclusion") || e.role === void 0 && (n = "role") || e.failure === void 0 && (n = "failure") || e.strategy === void 0 && (n = "strategy") || e.why === void 0 && (n = "why") || e.refused === void 0 && (n = "refused")) {
validate55.errors = [ {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: n
}
} ];
return false;
} else {
if (e.id !== void 0) {
let n = e.id;
const r = i;
if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
validate55.errors = [ {
instancePath: t + "/id",
schemaPath: "#/properties/id/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (i === r) if (typeof n == "number" && isFinite(n)) if (n > 9007199254740991 || isNaN(n)) {
validate55.errors = [ {
instancePath: t + "/id",
schemaPath: "#/properties/id/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else if (n < 1 || isNaN(n)) {
validate55.errors = [ {
instancePath: t + "/id",
schemaPath: "#/properties/id/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
} ];
return false;
}
var l = r === i;
} else l = true;
if (l) {
if (e.name !== void 0) {
let n = e.name;
const r = i;
if (i === r) if (typeof n === "string") {
if (n.length > 1e3) {
validate55.errors = [ {
instancePath: t + "/name",
schemaPath: "#/properties/name/maxLength",
keyword: "maxLength",
params: {
limit: 1e3
}
} ];
return false;
}
} else {
validate55.errors = [ {
instancePath: t + "/name",
schemaPath: "#/properties/name/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
l = r === i;
} else l = true;
if (l) {
if (e.conclusion !== void 0) {
let n = e.conclusion;
const r = i;
const s = i;
let o = false;
const c = i;
if (i === c) if (typeof n === "string") {
if (n.length > 100) {
const e = {
instancePath: t + "/conclusion",
schemaPath: "#/properties/conclusion/anyOf/0/maxLength",
keyword: "maxLength",
params: {
limit: 100
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
} else {
const e = {
instancePath: t + "/conclusion",
schemaPath: "#/properties/conclusion/anyOf/0/type",
keyword: "type",
params: {
type: "string"
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
var u = c === i;
o = o || u;
const d = i;
if (n !== null) {
const e = {
instancePath: t + "/conclusion",
schemaPath: "#/properties/conclusion/anyOf/1/type",
keyword: "type",
params: {
type: "null"
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
u = d === i;
o = o || u;
if (!o) {
const e = {
instancePath: t + "/conclusion",
schemaPath: "#/properties/conclusion/anyOf",
keyword: "anyOf",
params: {}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
validate55.errors = a;
return false;
} else {
i = s;
if (a !== null) if (s) a.length = s; else a = null;
}
l = r === i;
} else l = true;
if (l) {
if (e.role !== void 0) {
const n = i;
if (!validate56(e.role, {
instancePath: t + "/role",
parentData: e,
parentDataProperty: "role",
rootData: s,
dynamicAnchors: o
})) {
a = a === null ? validate56.errors : a.concat(validate56.errors);
i = a.length;
}
l = n === i;
} else l = true;
if (l) {
if (e.failure !== void 0) {
let n = e.failure;
const r = i;
const s = i;
let o = false;
const c = i;
if (i === c) if (n && typeof n == "object" && !Array.isArray(n)) {
let e;
if (n.type === void 0 && (e = "type") || n.retry === void 0 && (e = "retry") || n.lane === void 0 && (e = "lane") || n.confidence === void 0 && (e = "confidence") || n.signature === void 0 && (e = "signature") || n.evidence === void 0 && (e = "evidence")) {
const n = {
instancePath: t + "/failure",
schemaPath: "#/properties/failure/anyOf/0/required",
keyword: "required",
params: {
missingProperty: e
}
};
if (a === null) a = [ n ]; else a.push(n);
i++;
} else {
if (n.type !== void 0) {
let e = n.type;
const r = i;
if (!(e === "timeout" || e === "test-failure" || e === "quality-gate" || e === "resource-exhaustion" || e === "network" || e === "git" || e === "unknown")) {
const e = {
instancePath: t + "/failure/type",
schemaPath: "#/properties/failure/anyOf/0/properties/type/enum",
keyword: "enum",
params: {
allowedValues: f.properties.failure.anyOf[0].properties.type.enum
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
var d = r === i;
} else d = true;
if (d) {
if (n.retry !== void 0) {
let e = n.retry;
const r = i;
if (!(e === "transient" || e === "same-again" || e === "unclear")) {
const e = {
instancePath: t + "/failure/retry",
schemaPath: "#/properties/failure/anyOf/0/properties/retry/enum",
keyword: "enum",
params: {
allowedValues: f.properties.failure.anyOf[0].properties.retry.enum
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
d = r === i;
} else d = true;
if (d) {
if (n.lane !== void 0) {
let e = n.lane;
const r = i;
if (!(e === "DOCS" || e === "STANDARD" || e === "HEAVY")) {
const e = {
instancePath: t + "/failure/lane",
schemaPath: "#/properties/failure/anyOf/0/properties/lane/enum",
keyword: "enum",
params: {
allowedValues: f.properties.failure.anyOf[0].properties.lane.enum
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
d = r === i;
} else d = true;
if (d) {
if (n.confidence !== void 0) {
let e = n.confidence;
const r = i;
if (i === r) if (typeof e == "number" && isFinite(e)) {
if (e > 1 || isNaN(e)) {
const e = {
instancePath: t + "/failure/confidence",
schemaPath: "#/properties/failure/anyOf/0/properties/confidence/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 1
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
} else if (e < 0 || isNaN(e)) {
const e = {
instancePath: t + "/failure/confidence",
schemaPath: "#/properties/failure/anyOf/0/properties/confidence/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
} else {
const e = {
instancePath: t + "/failure/confidence",
schemaPath: "#/properties/failure/anyOf/0/properties/confidence/type",
keyword: "type",
params: {
type: "number"
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
d = r === i;
} else d = true;
if (d) {
if (n.signature !== void 0) {
let e = n.signature;
const r = i;
if (i === r) if (typeof e === "string") {
if (e.length > 64) {
const e = {
instancePath: t + "/failure/signature",
schemaPath: "#/properties/failure/anyOf/0/properties/signature/maxLength",
keyword: "maxLength",
params: {
limit: 64
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
} else {
const e = {
instancePath: t + "/failure/signature",
schemaPath: "#/properties/failure/anyOf/0/properties/signature/type",
keyword: "type",
params: {
type: "string"
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
d = r === i;
} else d = true;
if (d) {
if (n.suggestion !== void 0) {
let e = n.suggestion;
const r = i;
if (i === r) if (typeof e === "string") {
if (e.length > 2e3) {
const e = {
instancePath: t + "/failure/suggestion",
schemaPath: "#/properties/failure/anyOf/0/properties/suggestion/maxLength",
keyword: "maxLength",
params: {
limit: 2e3
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
} else {
const e = {
instancePath: t + "/failure/suggestion",
schemaPath: "#/properties/failure/anyOf/0/properties/suggestion/type",
keyword: "type",
params: {
type: "string"
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
d = r === i;
} else d = true;
if (d) if (n.evidence !== void 0) {
let e = n.evidence;
const r = i;
if (i === r) if (Array.isArray(e)) if (e.length > 10) {
const e = {
instancePath: t + "/failure/evidence",
schemaPath: "#/properties/failure/anyOf/0/properties/evidence/maxItems",
keyword: "maxItems",
params: {
limit: 10
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
} else {
var p = true;
const n = e.length;
for (let r = 0; r < n; r++) {
let n = e[r];
const s = i;
if (i === s) if (n && typeof n == "object" && !Array.isArray(n)) {
let e;
if (n.line === void 0 && (e = "line") || n.text === void 0 && (e = "text") || n.rule === void 0 && (e = "rule")) {
const n = {
instancePath: t + "/failure/evidence/" + r,
schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/required",
keyword: "required",
params: {
missingProperty: e
}
};
if (a === null) a = [ n ]; else a.push(n);
i++;
} else {
if (n.line !== void 0) {
let e = n.line;
const s = i;
if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
const e = {
instancePath: t + "/failure/evidence/" + r + "/line",
schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/properties/line/type",
keyword: "type",
params: {
type: "integer"
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
if (i === s) if (typeof e == "number" && isFinite(e)) if (e > 9007199254740991 || isNaN(e)) {
const e = {
instancePath: t + "/failure/evidence/" + r + "/line",
schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/properties/line/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
} else if (e < 0 || isNaN(e)) {
const e = {
instancePath: t + "/failure/evidence/" + r + "/line",
schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/properties/line/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
var h = s === i;
} else h = true;
if (h) {
if (n.text !== void 0) {
let e = n.text;
const s = i;
if (i === s) if (typeof e === "string") {
if (e.length > 2e3) {
const e = {
instancePath: t + "/failure/evidence/" + r + "/text",
schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/properties/text/maxLength",
keyword: "maxLength",
params: {
limit: 2e3
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
} else {
const e = {
instancePath: t + "/failure/evidence/" + r + "/text",
schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/properties/text/type",
keyword: "type",
params: {
type: "string"
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
h = s === i;
} else h = true;
if (h) if (n.rule !== void 0) {
let e = n.rule;
const s = i;
if (i === s) if (typeof e === "string") {
if (e.length > 200) {
const e = {
instancePath: t + "/failure/evidence/" + r + "/rule",
schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/properties/rule/maxLength",
keyword: "maxLength",
params: {
limit: 200
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
} else {
const e = {
instancePath: t + "/failure/evidence/" + r + "/rule",
schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/properties/rule/type",
keyword: "type",
params: {
type: "string"
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
h = s === i;
} else h = true;
}
}
} else {
const e = {
instancePath: t + "/failure/evidence/" + r,
schemaPath: "#/properties/failure/anyOf/0/properties/evidence/items/type",
keyword: "type",
params: {
type: "object"
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
p = s === i;
if (!p) break;
}
} else {
const e = {
instancePath: t + "/failure/evidence",
schemaPath: "#/properties/failure/anyOf/0/properties/evidence/type",
keyword: "type",
params: {
type: "array"
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
d = r === i;
} else d = true;
}
}
}
}
}
}
} else {
const e = {
instancePath: t + "/failure",
schemaPath: "#/properties/failure/anyOf/0/type",
keyword: "type",
params: {
type: "object"
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
var m = c === i;
o = o || m;
if (m) {
var y = {};
y.type = true;
y.retry = true;
y.lane = true;
y.confidence = true;
y.signature = true;
y.suggestion = true;
y.evidence = true;
}
const u = i;
if (n !== null) {
const e = {
instancePath: t + "/failure",
schemaPath: "#/properties/failure/anyOf/1/type",
keyword: "type",
params: {
type: "null"
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
m = u === i;
o = o || m;
if (!o) {
const e = {
instancePath: t + "/failure",
schemaPath: "#/properties/failure/anyOf",
keyword: "anyOf",
params: {}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
validate55.errors = a;
return false;
} else {
i = s;
if (a !== null) if (s) a.length = s; else a = null;
}
l = r === i;
} else l = true;
if (l) {
if (e.strategy !== void 0) {
let n = e.strategy;
const r = i;
if (!(n === "RETRY" || n === "RESUME" || n === "SKIP" || n === "ROLLBACK" || n === "MANUAL" || n === null)) {
validate55.errors = [ {
instancePath: t + "/strategy",
schemaPath: "#/properties/strategy/enum",
keyword: "enum",
params: {
allowedValues: f.properties.strategy.enum
}
} ];
return false;
}
l = r === i;
} else l = true;
if (l) {
if (e.why !== void 0) {
let n = e.why;
const r = i;
if (i === r) if (typeof n === "string") {
if (n.length > 4e3) {
validate55.errors = [ {
instancePath: t + "/why",
schemaPath: "#/properties/why/maxLength",
keyword: "maxLength",
params: {
limit: 4e3
}
} ];
return false;
}
} else {
validate55.errors = [ {
instancePath: t + "/why",
schemaPath: "#/properties/why/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
l = r === i;
} else l = true;
if (l) {
if (e.refused !== void 0) {
let n = e.refused;
const r = i;
if (i === r) if (Array.isArray(n)) if (n.length > 100) {
validate55.errors = [ {
instancePath: t + "/refused",
schemaPath: "#/properties/refused/maxItems",
keyword: "maxItems",
params: {
limit: 100
}
} ];
return false;
} else {
var w = true;
const e = n.length;
for (let r = 0; r < e; r++) {
const e = i;
if (!validate53(n[r], {
instancePath: t + "/refused/" + r,
parentData: n,
parentDataProperty: r,
rootData: s,
dynamicAnchors: o
})) {
a = a === null ? validate53.errors : a.concat(validate53.errors);
i = a.length;
}
w = e === i;
if (!w) break;
}
} else {
validate55.errors = [ {
instancePath: t + "/refused",
schemaPath: "#/properties/refused/type",
keyword: "type",
params: {
type: "array"
}
} ];
return false;
}
l = r === i;
} else l = true;
if (l) if (e.minutes !== void 0) {
let n = e.minutes;
const r = i;
const s = i;
let o = false;
const c = i;
if (i === c) if (typeof n == "number" && isFinite(n)) {
if (n < 0 || isNaN(n)) {
const e = {
instancePath: t + "/minutes",
schemaPath: "#/properties/minutes/anyOf/0/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
} else {
const e = {
instancePath: t + "/minutes",
schemaPath: "#/properties/minutes/anyOf/0/type",
keyword: "type",
params: {
type: "number"
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
var g = c === i;
o = o || g;
const u = i;
if (n !== null) {
const e = {
instancePath: t + "/minutes",
schemaPath: "#/properties/minutes/anyOf/1/type",
keyword: "type",
params: {
type: "null"
}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
}
g = u === i;
o = o || g;
if (!o) {
const e = {
instancePath: t + "/minutes",
schemaPath: "#/properties/minutes/anyOf",
keyword: "anyOf",
params: {}
};
if (a === null) a = [ e ]; else a.push(e);
i++;
validate55.errors = a;
return false;
} else {
i = s;
if (a !== null) if (s) a.length = s; else a = null;
}
l = r === i;
} else l = true;
}
}
}
}
}
}
}
}
} else {
validate55.errors = [ {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
validate55.errors = a;
return i === 0;
}
validate55.evaluated = {
props: {
id: true,
name: true,
conclusion: true,
role: true,
failure: true,
strategy: true,
why: true,
refused: true,
minutes: true
},
dynamicProps: false,
dynamicItems: false
};
function validate52(e, {instancePath: t = "", parentData: n, parentDataProperty: r, rootData: s = e, dynamicAnchors: d = {}} = {}) {
let p = null;
let f = 0;
const h = validate52.evaluated;
if (h.dynamicProps) h.props = void 0;
if (h.dynamicItems) h.items = void 0;
if (f === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
let n;
if (e.version === void 0 && (n = "version") || e.repository === void 0 && (n = "repository") || e.run === void 0 && (n = "run") || e.strategy === void 0 && (n = "strategy") || e.act === void 0 && (n = "act") || e.jobIds === void 0 && (n = "jobIds") || e.leftAlone === void 0 && (n = "leftAlone") || e.why === void 0 && (n = "why") || e.rule === void 0 && (n = "rule") || e.refused === void 0 && (n = "refused") || e.expectedMinutes === void 0 && (n = "expectedMinutes") || e.notBefore === void 0 && (n = "notBefore") || e.jobs === void 0 && (n = "jobs") || e.rollback === void 0 && (n = "rollback") || e.needs === void 0 && (n = "needs") || e.costs === void 0 && (n = "costs")) {
validate52.errors = [ {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: n
}
} ];
return false;
} else {
if (e.version !== void 0) {
const n = f;
if (1 !== e.version) {
validate52.errors = [ {
instancePath: t + "/version",
schemaPath: "#/properties/version/const",
keyword: "const",
params: {
allowedValue: 1
}
} ];
return false;
}
var m = n === f;
} else m = true;
if (m) {
if (e.id !== void 0) {
let n = e.id;
const r = f;
if (f === r) if (typeof n === "string") {
if (n.length > 12) {
validate52.errors = [ {
instancePath: t + "/id",
schemaPath: "#/properties/id/maxLength",
keyword: "maxLength",
params: {
limit: 12
}
} ];
return false;
} else if (!a.test(n)) {
validate52.errors = [ {
instancePath: t + "/id",
schemaPath: "#/properties/id/pattern",
keyword: "pattern",
params: {
pattern: "^[0-9a-f]{12}$"
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/id",
schemaPath: "#/properties/id/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
m = r === f;
} else m = true;
if (m) {
if (e.repository !== void 0) {
let n = e.repository;
const r = f;
if (f === r) if (typeof n === "string") {
if (n.length > 200) {
validate52.errors = [ {
instancePath: t + "/repository",
schemaPath: "#/properties/repository/maxLength",
keyword: "maxLength",
params: {
limit: 200
}
} ];
return false;
} else if (!i.test(n)) {
validate52.errors = [ {
instancePath: t + "/repository",
schemaPath: "#/properties/repository/pattern",
keyword: "pattern",
params: {
pattern: "^[\\w.-]+/[\\w.-]+$"
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/repository",
schemaPath: "#/properties/repository/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
m = r === f;
} else m = true;
if (m) {
if (e.run !== void 0) {
let n = e.run;
const r = f;
if (f === r) if (n && typeof n == "object" && !Array.isArray(n)) {
let e;
if (n.id === void 0 && (e = "id") || n.attempt === void 0 && (e = "attempt") || n.workflow === void 0 && (e = "workflow") || n.event === void 0 && (e = "event") || n.branch === void 0 && (e = "branch") || n.sha === void 0 && (e = "sha")) {
validate52.errors = [ {
instancePath: t + "/run",
schemaPath: "#/properties/run/required",
keyword: "required",
params: {
missingProperty: e
}
} ];
return false;
} else {
if (n.id !== void 0) {
let e = n.id;
const r = f;
if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/run/id",
schemaPath: "#/properties/run/properties/id/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === r) if (typeof e == "number" && isFinite(e)) if (e > 9007199254740991 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/run/id",
schemaPath: "#/properties/run/properties/id/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else if (e < 1 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/run/id",
schemaPath: "#/properties/run/properties/id/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
} ];
return false;
}
var y = r === f;
} else y = true;
if (y) {
if (n.attempt !== void 0) {
let e = n.attempt;
const r = f;
if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/run/attempt",
schemaPath: "#/properties/run/properties/attempt/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === r) if (typeof e == "number" && isFinite(e)) if (e > 1e4 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/run/attempt",
schemaPath: "#/properties/run/properties/attempt/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 1e4
}
} ];
return false;
} else if (e < 1 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/run/attempt",
schemaPath: "#/properties/run/properties/attempt/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
} ];
return false;
}
y = r === f;
} else y = true;
if (y) {
if (n.workflow !== void 0) {
let e = n.workflow;
const r = f;
if (f === r) if (typeof e === "string") {
if (e.length > 1e3) {
validate52.errors = [ {
instancePath: t + "/run/workflow",
schemaPath: "#/properties/run/properties/workflow/maxLength",
keyword: "maxLength",
params: {
limit: 1e3
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/run/workflow",
schemaPath: "#/properties/run/properties/workflow/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
y = r === f;
} else y = true;
if (y) {
if (n.event !== void 0) {
let e = n.event;
const r = f;
if (f === r) if (typeof e === "string") {
if (e.length > 100) {
validate52.errors = [ {
instancePath: t + "/run/event",
schemaPath: "#/properties/run/properties/event/maxLength",
keyword: "maxLength",
params: {
limit: 100
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/run/event",
schemaPath: "#/properties/run/properties/event/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
y = r === f;
} else y = true;
if (y) {
if (n.branch !== void 0) {
let e = n.branch;
const r = f;
const s = f;
let o = false;
const a = f;
if (f === a) if (typeof e === "string") {
if (e.length > 1e3) {
const e = {
instancePath: t + "/run/branch",
schemaPath: "#/properties/run/properties/branch/anyOf/0/maxLength",
keyword: "maxLength",
params: {
limit: 1e3
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
} else {
const e = {
instancePath: t + "/run/branch",
schemaPath: "#/properties/run/properties/branch/anyOf/0/type",
keyword: "type",
params: {
type: "string"
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
var w = a === f;
o = o || w;
const i = f;
if (e !== null) {
const e = {
instancePath: t + "/run/branch",
schemaPath: "#/properties/run/properties/branch/anyOf/1/type",
keyword: "type",
params: {
type: "null"
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
w = i === f;
o = o || w;
if (!o) {
const e = {
instancePath: t + "/run/branch",
schemaPath: "#/properties/run/properties/branch/anyOf",
keyword: "anyOf",
params: {}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
validate52.errors = p;
return false;
} else {
f = s;
if (p !== null) if (s) p.length = s; else p = null;
}
y = r === f;
} else y = true;
if (y) {
if (n.sha !== void 0) {
let e = n.sha;
const r = f;
if (f === r) if (typeof e === "string") {
if (e.length > 64) {
validate52.errors = [ {
instancePath: t + "/run/sha",
schemaPath: "#/properties/run/properties/sha/maxLength",
keyword: "maxLength",
params: {
limit: 64
}
} ];
return false;
} else if (!c.test(e)) {
validate52.errors = [ {
instancePath: t + "/run/sha",
schemaPath: "#/properties/run/properties/sha/pattern",
keyword: "pattern",
params: {
pattern: "^[0-9a-f]{40,64}$"
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/run/sha",
schemaPath: "#/properties/run/properties/sha/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
y = r === f;
} else y = true;
if (y) {
if (n.pullRequest !== void 0) {
let e = n.pullRequest;
const r = f;
const s = f;
let o = false;
const a = f;
if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
const e = {
instancePath: t + "/run/pullRequest",
schemaPath: "#/properties/run/properties/pullRequest/anyOf/0/type",
keyword: "type",
params: {
type: "integer"
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
if (f === a) if (typeof e == "number" && isFinite(e)) if (e > 9007199254740991 || isNaN(e)) {
const e = {
instancePath: t + "/run/pullRequest",
schemaPath: "#/properties/run/properties/pullRequest/anyOf/0/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
} else if (e < 1 || isNaN(e)) {
const e = {
instancePath: t + "/run/pullRequest",
schemaPath: "#/properties/run/properties/pullRequest/anyOf/0/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
var g = a === f;
o = o || g;
const i = f;
if (e !== null) {
const e = {
instancePath: t + "/run/pullRequest",
schemaPath: "#/properties/run/properties/pullRequest/anyOf/1/type",
keyword: "type",
params: {
type: "null"
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
g = i === f;
o = o || g;
if (!o) {
const e = {
instancePath: t + "/run/pullRequest",
schemaPath: "#/properties/run/properties/pullRequest/anyOf",
keyword: "anyOf",
params: {}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
validate52.errors = p;
return false;
} else {
f = s;
if (p !== null) if (s) p.length = s; else p = null;
}
y = r === f;
} else y = true;
if (y) {
if (n.isFork !== void 0) {
const e = f;
if (typeof n.isFork !== "boolean") {
validate52.errors = [ {
instancePath: t + "/run/isFork",
schemaPath: "#/properties/run/properties/isFork/type",
keyword: "type",
params: {
type: "boolean"
}
} ];
return false;
}
y = e === f;
} else y = true;
if (y) if (n.isDefaultBranch !== void 0) {
const e = f;
if (typeof n.isDefaultBranch !== "boolean") {
validate52.errors = [ {
instancePath: t + "/run/isDefaultBranch",
schemaPath: "#/properties/run/properties/isDefaultBranch/type",
keyword: "type",
params: {
type: "boolean"
}
} ];
return false;
}
y = e === f;
} else y = true;
}
}
}
}
}
}
}
}
} else {
validate52.errors = [ {
instancePath: t + "/run",
schemaPath: "#/properties/run/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
m = r === f;
} else m = true;
if (m) {
if (e.mode !== void 0) {
let n = e.mode;
const r = f;
if (!(n === "observe" || n === "act")) {
validate52.errors = [ {
instancePath: t + "/mode",
schemaPath: "#/properties/mode/enum",
keyword: "enum",
params: {
allowedValues: o.properties.mode.enum
}
} ];
return false;
}
m = r === f;
} else m = true;
if (m) {
if (e.advice !== void 0) {
let n = e.advice;
const r = f;
if (f === r) if (Array.isArray(n)) if (n.length > 10) {
validate52.errors = [ {
instancePath: t + "/advice",
schemaPath: "#/properties/advice/maxItems",
keyword: "maxItems",
params: {
limit: 10
}
} ];
return false;
} else {
var v = true;
const e = n.length;
for (let r = 0; r < e; r++) {
let e = n[r];
const s = f;
if (f === s) if (typeof e === "string") {
if (e.length > 1e3) {
validate52.errors = [ {
instancePath: t + "/advice/" + r,
schemaPath: "#/properties/advice/items/maxLength",
keyword: "maxLength",
params: {
limit: 1e3
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/advice/" + r,
schemaPath: "#/properties/advice/items/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
v = s === f;
if (!v) break;
}
} else {
validate52.errors = [ {
instancePath: t + "/advice",
schemaPath: "#/properties/advice/type",
keyword: "type",
params: {
type: "array"
}
} ];
return false;
}
m = r === f;
} else m = true;
if (m) {
if (e.decidedAt !== void 0) {
let n = e.decidedAt;
const r = f;
if (f === r) if (typeof n === "string") {
if (n.length > 40) {
validate52.errors = [ {
instancePath: t + "/decidedAt",
schemaPath: "#/properties/decidedAt/maxLength",
keyword: "maxLength",
params: {
limit: 40
}
} ];
return false;
} else if (!l.test(n)) {
validate52.errors = [ {
instancePath: t + "/decidedAt",
schemaPath: "#/properties/decidedAt/pattern",
keyword: "pattern",
params: {
pattern: "^\\d{4}-\\d\\d-\\d\\dT"
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/decidedAt",
schemaPath: "#/properties/decidedAt/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
m = r === f;
} else m = true;
if (m) {
if (e.strategy !== void 0) {
let n = e.strategy;
const r = f;
if (!(n === "RETRY" || n === "RESUME" || n === "SKIP" || n === "ROLLBACK" || n === "MANUAL" || n === null)) {
validate52.errors = [ {
instancePath: t + "/strategy",
schemaPath: "#/properties/strategy/enum",
keyword: "enum",
params: {
allowedValues: o.properties.strategy.enum
}
} ];
return false;
}
m = r === f;
} else m = true;
if (m) {
if (e.act !== void 0) {
let n = e.act;
const r = f;
if (!(n === "rerun-failed-jobs" || n === "rerun-job" || n === "rerun-all" || n === "wait" || n === "ask" || n === "none")) {
validate52.errors = [ {
instancePath: t + "/act",
schemaPath: "#/properties/act/enum",
keyword: "enum",
params: {
allowedValues: o.properties.act.enum
}
} ];
return false;
}
m = r === f;
} else m = true;
if (m) {
if (e.jobIds !== void 0) {
let n = e.jobIds;
const r = f;
if (f === r) if (Array.isArray(n)) if (n.length > 5e3) {
validate52.errors = [ {
instancePath: t + "/jobIds",
schemaPath: "#/properties/jobIds/maxItems",
keyword: "maxItems",
params: {
limit: 5e3
}
} ];
return false;
} else {
var b = true;
const e = n.length;
for (let r = 0; r < e; r++) {
let e = n[r];
const s = f;
if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/jobIds/" + r,
schemaPath: "#/properties/jobIds/items/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === s) if (typeof e == "number" && isFinite(e)) if (e > 9007199254740991 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/jobIds/" + r,
schemaPath: "#/properties/jobIds/items/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else if (e < 1 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/jobIds/" + r,
schemaPath: "#/properties/jobIds/items/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
} ];
return false;
}
b = s === f;
if (!b) break;
}
} else {
validate52.errors = [ {
instancePath: t + "/jobIds",
schemaPath: "#/properties/jobIds/type",
keyword: "type",
params: {
type: "array"
}
} ];
return false;
}
m = r === f;
} else m = true;
if (m) {
if (e.leftAlone !== void 0) {
let n = e.leftAlone;
const r = f;
const s = f;
let a = false;
const i = f;
if (f === i) if (n && typeof n == "object" && !Array.isArray(n)) {
let e;
if (n.reason === void 0 && (e = "reason") || n.why === void 0 && (e = "why")) {
const n = {
instancePath: t + "/leftAlone",
schemaPath: "#/properties/leftAlone/anyOf/0/required",
keyword: "required",
params: {
missingProperty: e
}
};
if (p === null) p = [ n ]; else p.push(n);
f++;
} else {
if (n.reason !== void 0) {
let e = n.reason;
const r = f;
if (!(e === "not-finished" || e === "not-failed" || e === "cancelled-by-person" || e === "superseded" || e === "restarted-by-person" || e === "stale" || e === "excluded" || e === "own-run" || e === "stopped" || e === "spent")) {
const e = {
instancePath: t + "/leftAlone/reason",
schemaPath: "#/properties/leftAlone/anyOf/0/properties/reason/enum",
keyword: "enum",
params: {
allowedValues: o.properties.leftAlone.anyOf[0].properties.reason.enum
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
var k = r === f;
} else k = true;
if (k) if (n.why !== void 0) {
let e = n.why;
const r = f;
if (f === r) if (typeof e === "string") {
if (e.length > 4e3) {
const e = {
instancePath: t + "/leftAlone/why",
schemaPath: "#/properties/leftAlone/anyOf/0/properties/why/maxLength",
keyword: "maxLength",
params: {
limit: 4e3
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
} else {
const e = {
instancePath: t + "/leftAlone/why",
schemaPath: "#/properties/leftAlone/anyOf/0/properties/why/type",
keyword: "type",
params: {
type: "string"
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
k = r === f;
} else k = true;
}
} else {
const e = {
instancePath: t + "/leftAlone",
schemaPath: "#/properties/leftAlone/anyOf/0/type",
keyword: "type",
params: {
type: "object"
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
var $ = i === f;
a = a || $;
if ($) {
var x = {};
x.reason = true;
x.why = true;
}
const c = f;
if (n !== null) {
const e = {
instancePath: t + "/leftAlone",
schemaPath: "#/properties/leftAlone/anyOf/1/type",
keyword: "type",
params: {
type: "null"
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
$ = c === f;
a = a || $;
if (!a) {
const e = {
instancePath: t + "/leftAlone",
schemaPath: "#/properties/leftAlone/anyOf",
keyword: "anyOf",
params: {}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
validate52.errors = p;
return false;
} else {
f = s;
if (p !== null) if (s) p.length = s; else p = null;
}
m = r === f;
} else m = true;
if (m) {
if (e.why !== void 0) {
let n = e.why;
const r = f;
if (f === r) if (typeof n === "string") {
if (n.length > 4e3) {
validate52.errors = [ {
instancePath: t + "/why",
schemaPath: "#/properties/why/maxLength",
keyword: "maxLength",
params: {
limit: 4e3
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/why",
schemaPath: "#/properties/why/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
m = r === f;
} else m = true;
if (m) {
if (e.rule !== void 0) {
let n = e.rule;
const r = f;
if (f === r) if (typeof n === "string") {
if (n.length > 200) {
validate52.errors = [ {
instancePath: t + "/rule",
schemaPath: "#/properties/rule/maxLength",
keyword: "maxLength",
params: {
limit: 200
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/rule",
schemaPath: "#/properties/rule/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
m = r === f;
} else m = true;
if (m) {
if (e.refused !== void 0) {
let n = e.refused;
const r = f;
if (f === r) if (Array.isArray(n)) if (n.length > 100) {
validate52.errors = [ {
instancePath: t + "/refused",
schemaPath: "#/properties/refused/maxItems",
keyword: "maxItems",
params: {
limit: 100
}
} ];
return false;
} else {
var O = true;
const e = n.length;
for (let r = 0; r < e; r++) {
const e = f;
if (!validate53(n[r], {
instancePath: t + "/refused/" + r,
parentData: n,
parentDataProperty: r,
rootData: s,
dynamicAnchors: d
})) {
p = p === null ? validate53.errors : p.concat(validate53.errors);
f = p.length;
}
O = e === f;
if (!O) break;
}
} else {
validate52.errors = [ {
instancePath: t + "/refused",
schemaPath: "#/properties/refused/type",
keyword: "type",
params: {
type: "array"
}
} ];
return false;
}
m = r === f;
} else m = true;
if (m) {
if (e.expectedMinutes !== void 0) {
let n = e.expectedMinutes;
const r = f;
const s = f;
let o = false;
const a = f;
if (f === a) if (typeof n == "number" && isFinite(n)) {
if (n < 0 || isNaN(n)) {
const e = {
instancePath: t + "/expectedMinutes",
schemaPath: "#/properties/expectedMinutes/anyOf/0/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
} else {
const e = {
instancePath: t + "/expectedMinutes",
schemaPath: "#/properties/expectedMinutes/anyOf/0/type",
keyword: "type",
params: {
type: "number"
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
var P = a === f;
o = o || P;
const i = f;
if (n !== null) {
const e = {
instancePath: t + "/expectedMinutes",
schemaPath: "#/properties/expectedMinutes/anyOf/1/type",
keyword: "type",
params: {
type: "null"
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
P = i === f;
o = o || P;
if (!o) {
const e = {
instancePath: t + "/expectedMinutes",
schemaPath: "#/properties/expectedMinutes/anyOf",
keyword: "anyOf",
params: {}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
validate52.errors = p;
return false;
} else {
f = s;
if (p !== null) if (s) p.length = s; else p = null;
}
m = r === f;
} else m = true;
if (m) {
if (e.notBefore !== void 0) {
let n = e.notBefore;
const r = f;
const s = f;
let o = false;
const a = f;
if (f === a) if (typeof n === "string") {
if (n.length > 40) {
const e = {
instancePath: t + "/notBefore",
schemaPath: "#/properties/notBefore/anyOf/0/maxLength",
keyword: "maxLength",
params: {
limit: 40
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
} else if (!l.test(n)) {
const e = {
instancePath: t + "/notBefore",
schemaPath: "#/properties/notBefore/anyOf/0/pattern",
keyword: "pattern",
params: {
pattern: "^\\d{4}-\\d\\d-\\d\\dT"
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
} else {
const e = {
instancePath: t + "/notBefore",
schemaPath: "#/properties/notBefore/anyOf/0/type",
keyword: "type",
params: {
type: "string"
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
var j = a === f;
o = o || j;
const i = f;
if (n !== null) {
const e = {
instancePath: t + "/notBefore",
schemaPath: "#/properties/notBefore/anyOf/1/type",
keyword: "type",
params: {
type: "null"
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
j = i === f;
o = o || j;
if (!o) {
const e = {
instancePath: t + "/notBefore",
schemaPath: "#/properties/notBefore/anyOf",
keyword: "anyOf",
params: {}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
validate52.errors = p;
return false;
} else {
f = s;
if (p !== null) if (s) p.length = s; else p = null;
}
m = r === f;
} else m = true;
if (m) {
if (e.jobs !== void 0) {
let n = e.jobs;
const r = f;
if (f === r) if (Array.isArray(n)) if (n.length > 1e3) {
validate52.errors = [ {
instancePath: t + "/jobs",
schemaPath: "#/properties/jobs/maxItems",
keyword: "maxItems",
params: {
limit: 1e3
}
} ];
return false;
} else {
var R = true;
const e = n.length;
for (let r = 0; r < e; r++) {
const e = f;
if (!validate55(n[r], {
instancePath: t + "/jobs/" + r,
parentData: n,
parentDataProperty: r,
rootData: s,
dynamicAnchors: d
})) {
p = p === null ? validate55.errors : p.concat(validate55.errors);
f = p.length;
}
R = e === f;
if (!R) break;
}
} else {
validate52.errors = [ {
instancePath: t + "/jobs",
schemaPath: "#/properties/jobs/type",
keyword: "type",
params: {
type: "array"
}
} ];
return false;
}
m = r === f;
} else m = true;
if (m) {
if (e.omitted !== void 0) {
let n = e.omitted;
const r = f;
if (f === r) if (Array.isArray(n)) if (n.length > 1e3) {
validate52.errors = [ {
instancePath: t + "/omitted",
schemaPath: "#/properties/omitted/maxItems",
keyword: "maxItems",
params: {
limit: 1e3
}
} ];
return false;
} else {
var S = true;
const e = n.length;
for (let r = 0; r < e; r++) {
let e = n[r];
const o = f;
if (f === o) if (e && typeof e == "object" && !Array.isArray(e)) {
let n;
if (e.role === void 0 && (n = "role") || e.signature === void 0 && (n = "signature") || e.jobs === void 0 && (n = "jobs")) {
validate52.errors = [ {
instancePath: t + "/omitted/" + r,
schemaPath: "#/properties/omitted/items/required",
keyword: "required",
params: {
missingProperty: n
}
} ];
return false;
} else {
if (e.role !== void 0) {
const n = f;
if (!validate56(e.role, {
instancePath: t + "/omitted/" + r + "/role",
parentData: e,
parentDataProperty: "role",
rootData: s,
dynamicAnchors: d
})) {
p = p === null ? validate56.errors : p.concat(validate56.errors);
f = p.length;
}
var E = n === f;
} else E = true;
if (E) {
if (e.signature !== void 0) {
let n = e.signature;
const s = f;
const o = f;
let a = false;
const i = f;
if (f === i) if (typeof n === "string") {
if (n.length > 64) {
const e = {
instancePath: t + "/omitted/" + r + "/signature",
schemaPath: "#/properties/omitted/items/properties/signature/anyOf/0/maxLength",
keyword: "maxLength",
params: {
limit: 64
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
} else {
const e = {
instancePath: t + "/omitted/" + r + "/signature",
schemaPath: "#/properties/omitted/items/properties/signature/anyOf/0/type",
keyword: "type",
params: {
type: "string"
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
var A = i === f;
a = a || A;
const c = f;
if (n !== null) {
const e = {
instancePath: t + "/omitted/" + r + "/signature",
schemaPath: "#/properties/omitted/items/properties/signature/anyOf/1/type",
keyword: "type",
params: {
type: "null"
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
A = c === f;
a = a || A;
if (!a) {
const e = {
instancePath: t + "/omitted/" + r + "/signature",
schemaPath: "#/properties/omitted/items/properties/signature/anyOf",
keyword: "anyOf",
params: {}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
validate52.errors = p;
return false;
} else {
f = o;
if (p !== null) if (o) p.length = o; else p = null;
}
E = s === f;
} else E = true;
if (E) if (e.jobs !== void 0) {
let n = e.jobs;
const s = f;
if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
validate52.errors = [ {
instancePath: t + "/omitted/" + r + "/jobs",
schemaPath: "#/properties/omitted/items/properties/jobs/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === s) if (typeof n == "number" && isFinite(n)) if (n > 9007199254740991 || isNaN(n)) {
validate52.errors = [ {
instancePath: t + "/omitted/" + r + "/jobs",
schemaPath: "#/properties/omitted/items/properties/jobs/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else if (n < 1 || isNaN(n)) {
validate52.errors = [ {
instancePath: t + "/omitted/" + r + "/jobs",
schemaPath: "#/properties/omitted/items/properties/jobs/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
} ];
return false;
}
E = s === f;
} else E = true;
}
}
} else {
validate52.errors = [ {
instancePath: t + "/omitted/" + r,
schemaPath: "#/properties/omitted/items/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
S = o === f;
if (!S) break;
}
} else {
validate52.errors = [ {
instancePath: t + "/omitted",
schemaPath: "#/properties/omitted/type",
keyword: "type",
params: {
type: "array"
}
} ];
return false;
}
m = r === f;
} else m = true;
if (m) {
if (e.counts !== void 0) {
let n = e.counts;
const r = f;
if (f === r) if (n && typeof n == "object" && !Array.isArray(n)) {
let e;
if (n.jobs === void 0 && (e = "jobs") || n.passed === void 0 && (e = "passed") || n.failed === void 0 && (e = "failed")) {
validate52.errors = [ {
instancePath: t + "/counts",
schemaPath: "#/properties/counts/required",
keyword: "required",
params: {
missingProperty: e
}
} ];
return false;
} else {
if (n.jobs !== void 0) {
let e = n.jobs;
const r = f;
if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/counts/jobs",
schemaPath: "#/properties/counts/properties/jobs/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === r) if (typeof e == "number" && isFinite(e)) if (e > 9007199254740991 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/counts/jobs",
schemaPath: "#/properties/counts/properties/jobs/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else if (e < 0 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/counts/jobs",
schemaPath: "#/properties/counts/properties/jobs/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
} ];
return false;
}
var I = r === f;
} else I = true;
if (I) {
if (n.passed !== void 0) {
let e = n.passed;
const r = f;
if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/counts/passed",
schemaPath: "#/properties/counts/properties/passed/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === r) if (typeof e == "number" && isFinite(e)) if (e > 9007199254740991 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/counts/passed",
schemaPath: "#/properties/counts/properties/passed/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else if (e < 0 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/counts/passed",
schemaPath: "#/properties/counts/properties/passed/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
} ];
return false;
}
I = r === f;
} else I = true;
if (I) if (n.failed !== void 0) {
let e = n.failed;
const r = f;
if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/counts/failed",
schemaPath: "#/properties/counts/properties/failed/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === r) if (typeof e == "number" && isFinite(e)) if (e > 9007199254740991 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/counts/failed",
schemaPath: "#/properties/counts/properties/failed/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else if (e < 0 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/counts/failed",
schemaPath: "#/properties/counts/properties/failed/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
} ];
return false;
}
I = r === f;
} else I = true;
}
}
} else {
validate52.errors = [ {
instancePath: t + "/counts",
schemaPath: "#/properties/counts/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
m = r === f;
} else m = true;
if (m) {
if (e.rollback !== void 0) {
let n = e.rollback;
const r = f;
if (f === r) if (n && typeof n == "object" && !Array.isArray(n)) {
let e;
if (n.culprit === void 0 && (e = "culprit") || n.grade === void 0 && (e = "grade") || n.refused === void 0 && (e = "refused")) {
validate52.errors = [ {
instancePath: t + "/rollback",
schemaPath: "#/properties/rollback/required",
keyword: "required",
params: {
missingProperty: e
}
} ];
return false;
} else {
if (n.culprit !== void 0) {
let e = n.culprit;
const r = f;
const s = f;
let o = false;
const a = f;
if (f === a) if (typeof e === "string") {
if (e.length > 64) {
const e = {
instancePath: t + "/rollback/culprit",
schemaPath: "#/properties/rollback/properties/culprit/anyOf/0/maxLength",
keyword: "maxLength",
params: {
limit: 64
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
} else if (!c.test(e)) {
const e = {
instancePath: t + "/rollback/culprit",
schemaPath: "#/properties/rollback/properties/culprit/anyOf/0/pattern",
keyword: "pattern",
params: {
pattern: "^[0-9a-f]{40,64}$"
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
} else {
const e = {
instancePath: t + "/rollback/culprit",
schemaPath: "#/properties/rollback/properties/culprit/anyOf/0/type",
keyword: "type",
params: {
type: "string"
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
var _ = a === f;
o = o || _;
const i = f;
if (e !== null) {
const e = {
instancePath: t + "/rollback/culprit",
schemaPath: "#/properties/rollback/properties/culprit/anyOf/1/type",
keyword: "type",
params: {
type: "null"
}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
}
_ = i === f;
o = o || _;
if (!o) {
const e = {
instancePath: t + "/rollback/culprit",
schemaPath: "#/properties/rollback/properties/culprit/anyOf",
keyword: "anyOf",
params: {}
};
if (p === null) p = [ e ]; else p.push(e);
f++;
validate52.errors = p;
return false;
} else {
f = s;
if (p !== null) if (s) p.length = s; else p = null;
}
var T = r === f;
} else T = true;
if (T) {
if (n.range !== void 0) {
let e = n.range;
const r = f;
if (f === r) if (Array.isArray(e)) if (e.length > 100) {
validate52.errors = [ {
instancePath: t + "/rollback/range",
schemaPath: "#/properties/rollback/properties/range/maxItems",
keyword: "maxItems",
params: {
limit: 100
}
} ];
return false;
} else {
var M = true;
const n = e.length;
for (let r = 0; r < n; r++) {
let n = e[r];
const s = f;
if (f === s) if (typeof n === "string") {
if (n.length > 64) {
validate52.errors = [ {
instancePath: t + "/rollback/range/" + r,
schemaPath: "#/properties/rollback/properties/range/items/maxLength",
keyword: "maxLength",
params: {
limit: 64
}
} ];
return false;
} else if (!c.test(n)) {
validate52.errors = [ {
instancePath: t + "/rollback/range/" + r,
schemaPath: "#/properties/rollback/properties/range/items/pattern",
keyword: "pattern",
params: {
pattern: "^[0-9a-f]{40,64}$"
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/rollback/range/" + r,
schemaPath: "#/properties/rollback/properties/range/items/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
M = s === f;
if (!M) break;
}
} else {
validate52.errors = [ {
instancePath: t + "/rollback/range",
schemaPath: "#/properties/rollback/properties/range/type",
keyword: "type",
params: {
type: "array"
}
} ];
return false;
}
T = r === f;
} else T = true;
if (T) {
if (n.probes !== void 0) {
let e = n.probes;
const r = f;
if (f === r) if (Array.isArray(e)) if (e.length > 10) {
validate52.errors = [ {
instancePath: t + "/rollback/probes",
schemaPath: "#/properties/rollback/properties/probes/maxItems",
keyword: "maxItems",
params: {
limit: 10
}
} ];
return false;
} else {
var N = true;
const n = e.length;
for (let r = 0; r < n; r++) {
let n = e[r];
const s = f;
if (f === s) if (typeof n === "string") {
if (n.length > 64) {
validate52.errors = [ {
instancePath: t + "/rollback/probes/" + r,
schemaPath: "#/properties/rollback/properties/probes/items/maxLength",
keyword: "maxLength",
params: {
limit: 64
}
} ];
return false;
} else if (!c.test(n)) {
validate52.errors = [ {
instancePath: t + "/rollback/probes/" + r,
schemaPath: "#/properties/rollback/properties/probes/items/pattern",
keyword: "pattern",
params: {
pattern: "^[0-9a-f]{40,64}$"
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/rollback/probes/" + r,
schemaPath: "#/properties/rollback/properties/probes/items/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
N = s === f;
if (!N) break;
}
} else {
validate52.errors = [ {
instancePath: t + "/rollback/probes",
schemaPath: "#/properties/rollback/properties/probes/type",
keyword: "type",
params: {
type: "array"
}
} ];
return false;
}
T = r === f;
} else T = true;
if (T) {
if (n.follow !== void 0) {
const e = f;
if (typeof n.follow !== "boolean") {
validate52.errors = [ {
instancePath: t + "/rollback/follow",
schemaPath: "#/properties/rollback/properties/follow/type",
keyword: "type",
params: {
type: "boolean"
}
} ];
return false;
}
T = e === f;
} else T = true;
if (T) {
if (n.reland !== void 0) {
const e = f;
if (typeof n.reland !== "boolean") {
validate52.errors = [ {
instancePath: t + "/rollback/reland",
schemaPath: "#/properties/rollback/properties/reland/type",
keyword: "type",
params: {
type: "boolean"
}
} ];
return false;
}
T = e === f;
} else T = true;
if (T) {
if (n.job !== void 0) {
let e = n.job;
const r = f;
if (f === r) if (typeof e === "string") {
if (e.length > 300) {
validate52.errors = [ {
instancePath: t + "/rollback/job",
schemaPath: "#/properties/rollback/properties/job/maxLength",
keyword: "maxLength",
params: {
limit: 300
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/rollback/job",
schemaPath: "#/properties/rollback/properties/job/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
T = r === f;
} else T = true;
if (T) {
if (n.grade !== void 0) {
let e = n.grade;
const r = f;
if (!(e === "likely" || e === "proven" || e === null)) {
validate52.errors = [ {
instancePath: t + "/rollback/grade",
schemaPath: "#/properties/rollback/properties/grade/enum",
keyword: "enum",
params: {
allowedValues: o.properties.rollback.properties.grade.enum
}
} ];
return false;
}
T = r === f;
} else T = true;
if (T) if (n.refused !== void 0) {
let e = n.refused;
const r = f;
if (f === r) if (Array.isArray(e)) if (e.length > 100) {
validate52.errors = [ {
instancePath: t + "/rollback/refused",
schemaPath: "#/properties/rollback/properties/refused/maxItems",
keyword: "maxItems",
params: {
limit: 100
}
} ];
return false;
} else {
var L = true;
const n = e.length;
for (let r = 0; r < n; r++) {
let n = e[r];
const s = f;
if (f === s) if (n && typeof n == "object" && !Array.isArray(n)) {
let e;
if (n.reason === void 0 && (e = "reason") || n.why === void 0 && (e = "why")) {
validate52.errors = [ {
instancePath: t + "/rollback/refused/" + r,
schemaPath: "#/properties/rollback/properties/refused/items/required",
keyword: "required",
params: {
missingProperty: e
}
} ];
return false;
} else {
if (n.reason !== void 0) {
let e = n.reason;
const s = f;
if (f === s) if (typeof e === "string") {
if (e.length > 60) {
validate52.errors = [ {
instancePath: t + "/rollback/refused/" + r + "/reason",
schemaPath: "#/properties/rollback/properties/refused/items/properties/reason/maxLength",
keyword: "maxLength",
params: {
limit: 60
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/rollback/refused/" + r + "/reason",
schemaPath: "#/properties/rollback/properties/refused/items/properties/reason/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
var C = s === f;
} else C = true;
if (C) if (n.why !== void 0) {
let e = n.why;
const s = f;
if (f === s) if (typeof e === "string") {
if (e.length > 4e3) {
validate52.errors = [ {
instancePath: t + "/rollback/refused/" + r + "/why",
schemaPath: "#/properties/rollback/properties/refused/items/properties/why/maxLength",
keyword: "maxLength",
params: {
limit: 4e3
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/rollback/refused/" + r + "/why",
schemaPath: "#/properties/rollback/properties/refused/items/properties/why/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
C = s === f;
} else C = true;
}
} else {
validate52.errors = [ {
instancePath: t + "/rollback/refused/" + r,
schemaPath: "#/properties/rollback/properties/refused/items/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
L = s === f;
if (!L) break;
}
} else {
validate52.errors = [ {
instancePath: t + "/rollback/refused",
schemaPath: "#/properties/rollback/properties/refused/type",
keyword: "type",
params: {
type: "array"
}
} ];
return false;
}
T = r === f;
} else T = true;
}
}
}
}
}
}
}
} else {
validate52.errors = [ {
instancePath: t + "/rollback",
schemaPath: "#/properties/rollback/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
m = r === f;
} else m = true;
if (m) {
if (e.needs !== void 0) {
let n = e.needs;
const r = f;
if (f === r) if (n && typeof n == "object" && !Array.isArray(n)) for (const e in n) {
let r = n[e];
const s = f;
if (!(r === "read" || r === "write")) {
validate52.errors = [ {
instancePath: t + "/needs/" + e.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/needs/additionalProperties/enum",
keyword: "enum",
params: {
allowedValues: o.properties.needs.additionalProperties.enum
}
} ];
return false;
}
var B = s === f;
if (!B) break;
} else {
validate52.errors = [ {
instancePath: t + "/needs",
schemaPath: "#/properties/needs/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
m = r === f;
} else m = true;
if (m) {
if (e.costs !== void 0) {
let n = e.costs;
const r = f;
if (f === r) if (n && typeof n == "object" && !Array.isArray(n)) {
let e;
if (n.apiRequests === void 0 && (e = "apiRequests") || n.ledgerRequests === void 0 && (e = "ledgerRequests") || n.logBytes === void 0 && (e = "logBytes")) {
validate52.errors = [ {
instancePath: t + "/costs",
schemaPath: "#/properties/costs/required",
keyword: "required",
params: {
missingProperty: e
}
} ];
return false;
} else {
if (n.apiRequests !== void 0) {
let e = n.apiRequests;
const r = f;
if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/costs/apiRequests",
schemaPath: "#/properties/costs/properties/apiRequests/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === r) if (typeof e == "number" && isFinite(e)) if (e > 9007199254740991 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/costs/apiRequests",
schemaPath: "#/properties/costs/properties/apiRequests/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else if (e < 0 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/costs/apiRequests",
schemaPath: "#/properties/costs/properties/apiRequests/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
} ];
return false;
}
var q = r === f;
} else q = true;
if (q) {
if (n.ledgerRequests !== void 0) {
let e = n.ledgerRequests;
const r = f;
if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/costs/ledgerRequests",
schemaPath: "#/properties/costs/properties/ledgerRequests/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === r) if (typeof e == "number" && isFinite(e)) if (e > 9007199254740991 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/costs/ledgerRequests",
schemaPath: "#/properties/costs/properties/ledgerRequests/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else if (e < 0 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/costs/ledgerRequests",
schemaPath: "#/properties/costs/properties/ledgerRequests/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
} ];
return false;
}
q = r === f;
} else q = true;
if (q) {
if (n.logBytes !== void 0) {
let e = n.logBytes;
const r = f;
if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/costs/logBytes",
schemaPath: "#/properties/costs/properties/logBytes/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === r) if (typeof e == "number" && isFinite(e)) if (e > 9007199254740991 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/costs/logBytes",
schemaPath: "#/properties/costs/properties/logBytes/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else if (e < 0 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/costs/logBytes",
schemaPath: "#/properties/costs/properties/logBytes/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
} ];
return false;
}
q = r === f;
} else q = true;
if (q) if (n.graphql !== void 0) {
const e = f;
if (false !== n.graphql) {
validate52.errors = [ {
instancePath: t + "/costs/graphql",
schemaPath: "#/properties/costs/properties/graphql/const",
keyword: "const",
params: {
allowedValue: false
}
} ];
return false;
}
q = e === f;
} else q = true;
}
}
}
} else {
validate52.errors = [ {
instancePath: t + "/costs",
schemaPath: "#/properties/costs/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
m = r === f;
} else m = true;
if (m) {
if (e.deployment !== void 0) {
let n = e.deployment;
const r = f;
if (f === r) if (n && typeof n == "object" && !Array.isArray(n)) {
let e;
if (n.id === void 0 && (e = "id") || n.environment === void 0 && (e = "environment")) {
validate52.errors = [ {
instancePath: t + "/deployment",
schemaPath: "#/properties/deployment/required",
keyword: "required",
params: {
missingProperty: e
}
} ];
return false;
} else {
if (n.id !== void 0) {
let e = n.id;
const r = f;
if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/deployment/id",
schemaPath: "#/properties/deployment/properties/id/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === r) if (typeof e == "number" && isFinite(e)) if (e > 9007199254740991 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/deployment/id",
schemaPath: "#/properties/deployment/properties/id/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else if (e < 1 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/deployment/id",
schemaPath: "#/properties/deployment/properties/id/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
} ];
return false;
}
var U = r === f;
} else U = true;
if (U) if (n.environment !== void 0) {
let e = n.environment;
const r = f;
if (f === r) if (typeof e === "string") {
if (e.length > 300) {
validate52.errors = [ {
instancePath: t + "/deployment/environment",
schemaPath: "#/properties/deployment/properties/environment/maxLength",
keyword: "maxLength",
params: {
limit: 300
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/deployment/environment",
schemaPath: "#/properties/deployment/properties/environment/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
U = r === f;
} else U = true;
}
} else {
validate52.errors = [ {
instancePath: t + "/deployment",
schemaPath: "#/properties/deployment/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
m = r === f;
} else m = true;
if (m) if (e.command !== void 0) {
let n = e.command;
const r = f;
if (f === r) if (n && typeof n == "object" && !Array.isArray(n)) {
let e;
if (n.name === void 0 && (e = "name") || n.by === void 0 && (e = "by") || n.comment === void 0 && (e = "comment") || n.pullRequest === void 0 && (e = "pullRequest")) {
validate52.errors = [ {
instancePath: t + "/command",
schemaPath: "#/properties/command/required",
keyword: "required",
params: {
missingProperty: e
}
} ];
return false;
} else {
if (n.name !== void 0) {
let e = n.name;
const r = f;
if (!(e === "plan" || e === "retry")) {
validate52.errors = [ {
instancePath: t + "/command/name",
schemaPath: "#/properties/command/properties/name/enum",
keyword: "enum",
params: {
allowedValues: o.properties.command.properties.name.enum
}
} ];
return false;
}
var D = r === f;
} else D = true;
if (D) {
if (n.by !== void 0) {
let e = n.by;
const r = f;
if (f === r) if (typeof e === "string") {
if (e.length > 100) {
validate52.errors = [ {
instancePath: t + "/command/by",
schemaPath: "#/properties/command/properties/by/maxLength",
keyword: "maxLength",
params: {
limit: 100
}
} ];
return false;
} else if (!u.test(e)) {
validate52.errors = [ {
instancePath: t + "/command/by",
schemaPath: "#/properties/command/properties/by/pattern",
keyword: "pattern",
params: {
pattern: "^[\\w\\[\\]-]+$"
}
} ];
return false;
}
} else {
validate52.errors = [ {
instancePath: t + "/command/by",
schemaPath: "#/properties/command/properties/by/type",
keyword: "type",
params: {
type: "string"
}
} ];
return false;
}
D = r === f;
} else D = true;
if (D) {
if (n.comment !== void 0) {
let e = n.comment;
const r = f;
if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/command/comment",
schemaPath: "#/properties/command/properties/comment/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === r) if (typeof e == "number" && isFinite(e)) if (e > 9007199254740991 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/command/comment",
schemaPath: "#/properties/command/properties/comment/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else if (e < 0 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/command/comment",
schemaPath: "#/properties/command/properties/comment/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
} ];
return false;
}
D = r === f;
} else D = true;
if (D) if (n.pullRequest !== void 0) {
let e = n.pullRequest;
const r = f;
if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
validate52.errors = [ {
instancePath: t + "/command/pullRequest",
schemaPath: "#/properties/command/properties/pullRequest/type",
keyword: "type",
params: {
type: "integer"
}
} ];
return false;
}
if (f === r) if (typeof e == "number" && isFinite(e)) if (e > 9007199254740991 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/command/pullRequest",
schemaPath: "#/properties/command/properties/pullRequest/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
}
} ];
return false;
} else if (e < 1 || isNaN(e)) {
validate52.errors = [ {
instancePath: t + "/command/pullRequest",
schemaPath: "#/properties/command/properties/pullRequest/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
} ];
return false;
}
D = r === f;
} else D = true;
}
}
}
} else {
validate52.errors = [ {
instancePath: t + "/command",
schemaPath: "#/properties/command/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
m = r === f;
} else m = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
} else {
validate52.errors = [ {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
}
} ];
return false;
}
validate52.errors = p;
return f === 0;
}
validate52.evaluated = {
props: {
version: true,
id: true,
repository: true,
run: true,
mode: true,
advice: true,
decidedAt: true,
strategy: true,
act: true,
jobIds: true,
leftAlone: true,
why: true,
rule: true,
refused: true,
expectedMinutes: true,
notBefore: true,
jobs: true,
omitted: true,
counts: true,
rollback: true,
needs: true,
costs: true,
deployment: true,
command: true
},
dynamicProps: false,
dynamicItems: false
};
const m = 1e5;
const y = 20;
const w = 200;
function boundedPlan(e, t = m) {
const n = {
...e,
jobs: e.jobs.map(e => shortened(e, w))
};
if (sizeOf(n) <= t && e.jobs.filter(({role: e}) => e === "cause").length <= y) return n;
for (const e of [ y, 10, 5, 1 ]) {
const r = withFewJobs(n, e);
if (sizeOf(r) <= t) return r;
}
const r = {
...n,
why: n.why.slice(0, 300),
refused: n.refused.slice(0, 5),
jobs: n.jobs.map(e => ({
...shortened(e, 40),
why: e.why.slice(0, 100),
refused: []
}))
};
const s = withFewJobs(r, 1);
const o = s.jobs.toSorted((e, t) => Number(t.role === "cause") - Number(e.role === "cause"));
for (let e = o.length; e > 0; e = Math.floor(e / 2)) {
const n = o.slice(0, e);
const r = [ ...s.omitted, ...o.slice(e).map(asOmitted) ].reduce(added, []);
const a = {
...s,
jobs: n,
omitted: r
};
if (sizeOf(a) <= t) return a;
if (e <= 1) return {
...a,
omitted: r.reduce(byRoleOnly, [])
};
}
return {
...s,
jobs: []
};
}
const asOmitted = ({role: e, failure: t}) => ({
role: e,
signature: t?.signature ?? null,
jobs: 1
});
function added(e, t) {
const same = ({role: e, signature: n}) => e === t.role && n === t.signature;
return e.some(same) ? e.map(e => same(e) ? {
...e,
jobs: e.jobs + t.jobs
} : e) : [ ...e, t ];
}
const byRoleOnly = (e, t) => added(e, {
...t,
signature: null
});
const sizeOf = e => Buffer.byteLength(JSON.stringify(e));
function shortened(e, t) {
if (!e.failure) return {
...e,
why: e.why.slice(0, 500)
};
const n = e.failure.evidence.map(e => ({
...e,
text: e.text.slice(0, t)
}));
return {
...e,
why: e.why.slice(0, 500),
failure: {
...e.failure,
evidence: n
}
};
}
function withFewJobs(e, t) {
const n = [];
const r = new Set;
const s = new Map;
let o = 0;
for (const a of e.jobs) {
const e = a.failure?.signature ?? null;
const i = !r.has(`${a.role} ${e}`);
r.add(`${a.role} ${e}`);
const c = a.role === "cause";
if (i || c && o < t) {
n.push(a);
if (c) o += 1;
continue;
}
const l = `${a.role} ${e}`;
const u = s.get(l) ?? {
role: a.role,
signature: e,
jobs: 0
};
s.set(l, {
...u,
jobs: u.jobs + 1
});
}
return {
...e,
jobs: n,
omitted: [ ...s.values() ]
};
}
const g = 20;
function parsePlans(e) {
const refuse = e => new r.UserError(`Input "plan" cannot be used: ${e}. Pass the output "plan" or "plans" of \`command: decide\` as it is.`);
if (Buffer.byteLength(e) > m * g) throw refuse(`it has more than ${m * g} bytes`);
let t;
try {
t = JSON.parse(e, (e, t) => e === "__proto__" ? void 0 : t);
} catch {
throw refuse("it is no JSON");
}
const n = Array.isArray(t) ? t : [ t ];
if (n.length > g) throw refuse(`it has ${n.length} plans, ${g} at most`);
const o = s;
for (const e of n) {
if (o(e)) continue;
const [t] = o.errors ?? [];
throw refuse(`it does not match schema/plan.schema.json at "${t?.instancePath || "/"}" (${t?.keyword})`);
}
return n.map(completed);
}
const v = {
id: "0".repeat(12),
mode: "act",
decidedAt: new Date(0).toISOString(),
omitted: [],
counts: {
jobs: 0,
passed: 0,
failed: 0
}
};
const b = {
pullRequest: null,
isFork: false,
isDefaultBranch: false
};
const completed = e => ({
...v,
...e,
run: {
...b,
...e.run
},
jobs: e.jobs.map(e => ({
minutes: null,
...e
}))
});
}),
35218: ((e, t, n) => {
n.d(t, {
$: () => r,
w: () => incidentOf
});
const r = 1;
function incidentOf({jobs: e, run: t, deployment: n}) {
if (n) return `deployment-${n.environment.replace(/[^\w.-]+/g, "-").slice(0, 80)}`;
return e.find(({role: e}) => e === "cause")?.failure?.signature ?? `run-${t.workflow.replace(/[^\w./-]+/g, "-")}`;
}
}),
12166: ((e, t, n) => {
n.d(t, {
R: () => readJobs
});
var r = n(50554);
var s = n(42647);
const o = 20;
const a = 8 * 2 ** 20;
const i = 64 * 2 ** 20;
const c = 50;
const l = 3;
const u = new Set([ "failure", "timed_out", "startup_failure" ]);
async function readJobs(e, t, n) {
const r = new Map;
const s = new Map;
const o = e.filter(({conclusion: e}) => u.has(e ?? ""));
const a = e.filter(({conclusion: e}) => e === "cancelled");
for (const e of a.slice(0, l)) {
const o = await annotationsOf(e, t, n);
const a = cancellationOf(o);
if (a) s.set(e.id, a); else if (p.test(textOf(o)) || f.test(textOf(o))) r.set(e.id, await failureOf(e, void 0, o, n)); else if (n.wasCancelled) s.set(e.id, {
by: "unknown"
});
}
await readFailures(o, t, n, r, s);
return {
failures: r,
cancellations: s
};
}
async function readFailures(e, t, n, r, c) {
const l = e.length <= o;
const u = new Map;
const p = new Map;
for (const r of e) {
const e = l ? [] : await annotationsOf(r, t, n);
if (!l) p.set(r.id, e);
const o = cancellationOf(e);
if (o) c.set(r.id, o);
const a = l ? String(r.id) : `${placeOf(r)}\n${e.map(({message: e}) => (0, s.j7)(e ?? "")).sort().join("\n")}`;
u.set(a, [ ...u.get(a) ?? [], r ]);
}
const f = new Set(takeTurns([ ...u.values() ], o));
let h = i;
let m = f.size;
for (const e of u.values()) {
const s = [];
for (const o of e) {
if (!f.has(o)) continue;
const e = await logOf(o, t, n, Math.min(a, h / m));
h -= e?.length ?? 0;
m -= 1;
let i = await failureOf(o, e, p.get(o.id) ?? [], n);
if (l && (i.type === "unknown" || i.confidence < .7) && !isTold(e)) {
const r = await annotationsOf(o, t, n);
const s = cancellationOf(r);
if (s) c.set(o.id, s);
if (r.length > 0) i = await failureOf(o, e, r, n);
}
r.set(o.id, i);
s.push(i);
}
const [o] = s;
const i = o !== void 0 && s.every(({signature: e}) => e === o.signature);
for (const t of e) {
if (f.has(t)) continue;
r.set(t.id, i ? {
...o,
read: false
} : d);
}
}
}
const d = {
type: "unknown",
retry: "unclear",
confidence: 0,
signature: "unread",
evidence: [],
read: false
};
function takeTurns(e, t) {
const n = [];
for (let r = 0; n.length < t; r += 1) {
const s = e.flatMap(e => e[r] ?? []);
if (s.length === 0) break;
n.push(...s.slice(0, t - n.length));
}
return n;
}
const isTold = e => e?.includes("##[error]Process completed with exit code ") === true;
async function logOf({id: e}, t, {repository: n}, r) {
try {
return (await t.log(`/repos/${n}/actions/jobs/${e}/logs`, Math.floor(r)))?.bytes;
} catch {
return;
}
}
async function annotationsOf({id: e}, t, {repository: n}) {
try {
const r = await t.list(`/repos/${n}/check-runs/${e}/annotations`, {}, 1);
return r.slice(0, c);
} catch {
return [];
}
}
const textOf = e => e.map(({message: e}) => e ?? "").join("\n");
const p = /has exceeded the maximum execution time/;
const f = /lost communication with the server|runner has received a shutdown signal|encountered an error while running your job/;
function cancellationOf(e) {
for (const {message: t} of e) {
const e = /^The run was cancel+ed by @?([\w-]+(?:\[bot\])?)/.exec(t ?? "");
if (e) return {
by: "person",
who: e[1]
};
if (/^Canceling since a higher priority waiting request for /.test(t ?? "")) return {
by: "newer-run"
};
}
return;
}
const h = /^(?:Process completed with exit code \d+\.?|The operation was canceled\.?)$/;
async function failureOf(e, t, n, {rules: s, mask: o}) {
const a = n.filter(({annotation_level: e}) => e === "failure" || e === "warning");
const i = t && t.length > 0 ? [ t ] : [ Buffer.from(a.map(asLogLine).join("")) ];
const c = stepOf(e);
const l = /Process completed with exit code (\d+)/.exec(textOf(n))?.[1];
const u = {
jobName: e.name,
...c === void 0 ? {} : {
stepName: c
},
...l === void 0 ? {} : {
exitCode: Number(l)
},
annotations: a.flatMap(({message: e, annotation_level: t}) => e && !h.test(e) ? [ {
level: t === "failure" ? "error" : "warning",
text: e.slice(0, 4096)
} ] : [])
};
const d = await (0, r.classify)({
log: i,
facts: u,
rules: s,
mask: o
});
const {type: p, retry: f, confidence: m, signature: y, evidence: w, suggestion: g} = d;
return {
type: p,
retry: f,
confidence: m,
signature: y,
evidence: w.slice(0, 3),
suggestion: g,
read: t !== void 0
};
}
const asLogLine = ({message: e, annotation_level: t}) => `##[${t === "failure" ? "error" : "warning"}]${(e ?? "").slice(0, 4096)}\n`;
const failedStep = ({steps: e}) => e?.find(({conclusion: e}) => e === "failure" || e === "timed_out");
const stepOf = e => failedStep(e)?.name;
function placeOf(e) {
const t = failedStep(e);
return `${e.name.replace(/ \(.*\)$/s, "")}\n${t?.number ?? t?.name}`;
}
}),
19961: ((e, t, n) => {
n.d(t, {
recordedReader: () => recordedReader
});
var r = n(73024);
var s = n(76760);
var o = n(19473);
const a = 64 * 2 ** 20;
function recordedReader(e) {
if (!(0, r.statSync)(e, {
throwIfNoEntry: false
})?.isDirectory()) throw new o.UserError(`Reading the recorded repository failed: there is no folder ${e}. Check the path.`);
const t = {
apiRequests: 0,
logBytes: 0
};
const fileOf = (t, n) => {
const r = s.join(e, ...decodeURIComponent(t).split("/"));
if (s.relative(e, r).startsWith("..")) return;
return `${r}${n}`;
};
const find = async e => {
t.apiRequests += 1;
const n = fileOf(e, ".json");
return n === void 0 ? void 0 : readDocument(n);
};
return {
find,
async list(e) {
const t = await find(e);
if (Array.isArray(t)) return t;
if (typeof t !== "object" || t === null) return [];
return Object.values(t).find(Array.isArray) ?? [];
},
async log(e, n) {
t.apiRequests += 1;
const r = fileOf(e, ".txt");
const s = r === void 0 ? void 0 : readEnd(r, n);
t.logBytes += s?.bytes.length ?? 0;
return s;
},
costs: () => ({
...t
})
};
}
function readDocument(e) {
const t = (0, r.statSync)(e, {
throwIfNoEntry: false
})?.size;
if (t === void 0) return;
if (t > a) throw new o.UserError(`Reading ${e} failed: it has ${t} bytes. At most ${a} are read.`);
try {
return JSON.parse((0, r.readFileSync)(e, "utf8"));
} catch (t) {
throw new o.UserError(`Reading ${e} failed: ${(0, o.messageOf)(t)}. Record it again.`, {
cause: t
});
}
}
function readEnd(e, t) {
try {
const {size: n} = (0, r.statSync)(e);
const s = Buffer.alloc(Math.min(n, t));
const o = (0, r.openSync)(e, "r");
try {
(0, r.readSync)(o, s, 0, s.length, n - s.length);
} finally {
(0, r.closeSync)(o);
}
return {
bytes: s,
truncated: n > t
};
} catch (e) {
if ((0, o.codeOf)(e) === "ENOENT") return;
throw e;
}
}
}),
46599: ((e, t, n) => {
n.r(t);
n.d(t, {
replay: () => replay
});
var r = n(37420);
var s = n(35218);
var o = n(75090);
function createReplayHistory() {
const e = [];
const keep = t => {
const n = {
version: o.A9,
at: t.at,
done: true
};
e.push({
time: Date.parse(t.at),
known: {
key: (0, o.TN)(t),
entry: t,
outcome: n
}
});
};
return {
until: t => e.filter(e => e.time <= t).map(({known: e}) => e),
add(e, {next: t, endedAt: n}) {
if (e.leftAlone || e.act === "none") return;
const r = e.jobs.filter(({role: e}) => e === "cause");
const {id: a, attempt: i, sha: c, workflow: l, branch: u} = e.run;
const d = {
version: o.A9,
run: a,
sha: c,
owner: "replay",
partition: (0, o.iQ)(e.run),
workflow: l,
branch: u
};
const p = r.map(({name: t, failure: n, minutes: r}) => ({
name: t,
type: n?.type ?? "unknown",
signature: n?.signature ?? (0, s.w)(e),
minutes: r
}));
const f = new Date(n).toISOString();
keep({
...d,
kind: e.act,
attempt: i,
at: f,
why: e.why,
notBefore: e.notBefore,
jobs: p
});
if (t?.conclusion !== "success") return;
const h = {
passed: true,
why: "",
notBefore: null,
jobs: []
};
keep({
...d,
kind: "result",
attempt: i + 1,
at: t.updated_at,
...h
});
}
};
}
const a = new Set([ "failure", "timed_out", "startup_failure", "cancelled" ]);
const i = 10;
const c = 5;
const l = 50;
async function replay(e, t, n) {
const {reader: r, repository: s, clock: o, log: c} = e;
const l = o.now() - t;
const u = `>=${new Date(l).toISOString().slice(0, 10)}`;
const d = await r.list(`/repos/${s}/actions/runs`, {
created: u
}, i);
const p = Math.min(...d.map(({created_at: e}) => Date.parse(e)));
const f = d.length >= i * 100 ? Math.max(l, p) : l;
const h = d.filter(({created_at: e}) => Date.parse(e) >= l);
const m = h.filter(({conclusion: e, run_attempt: t = 1}) => a.has(e ?? "") || t > 1);
let y = 0;
const missed = (e, t) => {
y += 1;
c.debug(`Run ${e.id} could not be read: ${t instanceof Error ? t.message : t}`);
};
const w = [];
for (const t of m) w.push(...await failedAttempts(e, t).catch(e => missed(t, e) ?? []));
const g = [];
const v = createReplayHistory();
const b = w.toSorted((e, t) => e.endedAt - t.endedAt);
for (const [t, r] of b.entries()) {
n?.(t, b.length);
try {
const {replayed: t, plan: n} = await replayAttempt(e, r, v.until(r.endedAt));
g.push(t);
v.add(n, r);
} catch (e) {
missed(r.run, e);
}
}
const k = new Map(m.map(({id: e}, t) => [ e, t ]));
g.sort((e, t) => (k.get(e.run) ?? 0) - (k.get(t.run) ?? 0) || e.attempt - t.attempt);
const {apiRequests: $, logBytes: x} = r.costs();
return {
version: 1,
repository: s,
since: new Date(f).toISOString(),
runs: h.length,
failed: new Set(g.map(({run: e}) => e)).size,
decided: g,
green: greenRuns(h),
totals: totalsOf(g),
unread: y,
costs: {
apiRequests: $,
logBytes: x
}
};
}
async function failedAttempts(e, t) {
const n = t.run_attempt ?? 1;
const r = [];
let s;
for (let o = n; o >= 1; o -= 1) {
if (o > c + 1) continue;
const n = await attemptOf(e, t, o);
const i = o <= c && a.has(n.conclusion ?? "");
if (i) r.unshift({
run: t,
attempt: o,
at: n,
endedAt: Date.parse(n.updated_at),
...s ? {
next: s
} : {}
});
s = n;
}
return r;
}
async function replayAttempt(e, {run: t, attempt: n, at: s, next: o, endedAt: i}, c) {
const u = {
...e,
known: c,
clock: {
...e.clock,
now: () => i
},
reader: withRun(e, {
...s,
id: t.id,
run_attempt: n,
status: "completed"
})
};
const {plan: d} = await (0, r.Ei)(u, t.id, n);
const p = o?.conclusion === "success" ? "passed" : o && a.has(o.conclusion ?? "") ? "failed" : null;
const f = o ? minutesBetween(s.updated_at, o.run_started_at ?? o.created_at) : 0;
const h = d.jobs.filter(({role: e}) => e === "cause");
const m = d.act.startsWith("rerun");
const y = d.expectedMinutes ?? 0;
const w = {
run: t.id,
attempt: n,
workflow: d.run.workflow,
branch: d.run.branch,
at: s.updated_at,
strategy: d.strategy,
act: d.act,
leftAlone: d.leftAlone?.reason ?? null,
type: h[0]?.failure?.type ?? null,
why: d.why,
sha: d.run.sha,
causes: h.slice(0, l).map(({name: e, failure: t, minutes: n}) => ({
name: e,
type: t?.type ?? "unknown",
lane: t?.lane ?? null,
signature: t?.signature ?? "",
minutes: n
})),
next: p,
verdict: verdictOf(d, p),
minutes: Math.round((m && p !== "passed" ? y : f) * 10) / 10
};
return {
replayed: w,
plan: d
};
}
function verdictOf(e, t) {
if (e.leftAlone || e.act === "wait" || t === null) return "open";
if (e.act.startsWith("rerun")) return t === "passed" ? "saved" : "spent";
return t === "passed" ? "wrong" : "right";
}
async function attemptOf({reader: e, repository: t}, n, r) {
if (r === (n.run_attempt ?? 1)) return n;
const s = await e.find(`/repos/${t}/actions/runs/${n.id}/attempts/${r}`);
return s ?? {
...n,
run_attempt: r,
conclusion: "failure"
};
}
function withRun({reader: e, repository: t}, n) {
return {
...e,
find: (r, s) => r === `/repos/${t}/actions/runs/${n.id}` ? Promise.resolve(n) : e.find(r, s)
};
}
function greenRuns(e) {
const t = new Map;
for (const {id: n, conclusion: r, head_branch: s, head_sha: o, updated_at: a, ...i} of e) {
const e = i.event.startsWith("pull_request");
if (r !== "success" || s === null || e) continue;
const c = (i.path ?? i.name ?? "").replace(/@.*$/s, "");
const l = JSON.stringify([ s, c ]);
const u = t.get(l);
if (!u || Date.parse(a) > Date.parse(u.at)) t.set(l, {
branch: s,
workflow: c,
sha: o,
run: n,
at: a
});
}
return [ ...t.values() ];
}
const minutesBetween = (e, t) => Math.max(0, (Date.parse(t) - Date.parse(e)) / 6e4) || 0;
function totalsOf(e) {
const count = t => e.filter(t).length;
const minutes = t => Math.round(e.filter(t).reduce((e, t) => e + t.minutes, 0) * 10) / 10;
return {
reruns: count(({act: e}) => e.startsWith("rerun")),
asked: count(({act: e}) => e === "ask"),
leftAlone: count(({leftAlone: e}) => e !== null),
saved: count(({verdict: e}) => e === "saved"),
savedMinutes: minutes(({verdict: e}) => e === "saved"),
spentMinutes: minutes(({verdict: e, act: t}) => e === "spent" || e === "open" && t.startsWith("rerun")),
wrong: count(({verdict: e}) => e === "spent" || e === "wrong"),
open: count(({verdict: e}) => e === "open")
};
}
}),
51147: ((e, t, n) => {
n.d(t, {
Q: () => considerRevert,
x: () => factsOf
});
var r = n(54511);
var s = n(13327);
var o = n(83337);
var a = n(5797);
const workflowOf = ({path: e}) => e?.replace(/@.*$/s, "");
const i = 100;
const c = 20;
const l = 3;
const u = 4;
const d = new Set([ "pull_request", "pull_request_target", "workflow_run", "issue_comment" ]);
async function observeBranch(e, t, n) {
const r = `/repos/${t.repository}`;
const {line: s, messages: o} = await readLine(e, r, t.branch);
const a = new Map(s.map(({sha: e}, t) => [ e, t ]));
const i = await e.list(`${r}/actions/runs`, {
branch: t.branch,
per_page: 100
}, 1);
const l = i.filter(e => a.has(e.head_sha) && (workflowOf(e) ?? t.workflow) === t.workflow && e.status === "completed" && !d.has(e.event)).sort((e, t) => a.get(e.head_sha) - a.get(t.head_sha) || t.id - e.id);
const u = new Map(i.map(e => [ e.id, {
url: e.html_url,
endedAt: Date.parse(e.updated_at)
} ]));
const p = {
line: s,
observations: [],
messages: o,
runs: u
};
let [f, h] = [ false, 0 ];
for (const s of l.slice(0, c)) {
const o = await observeRun(e, r, s, t, n);
p.observations.push(...o);
h += 1;
if (o.some(({state: e}) => e === "red")) {
f = true;
p.redRun = s.id;
p.redUrl = s.html_url;
p.detectedAt = Date.parse(s.updated_at);
} else if (f && o.some(({state: e}) => e === "green")) {
p.greenUrl ??= s.html_url;
if (p.observations.filter(({state: e}) => e === "green").length > 1) break;
}
}
if (p.greenUrl === void 0) return p;
for (const s of tellingOf(l.slice(h))) p.observations.push(...await observeRun(e, r, s, t, n));
return p;
}
function tellingOf(e) {
const t = e.flatMap((e, t) => e.conclusion !== "success" || (e.run_attempt ?? 1) > 1 ? [ t ] : []).slice(0, u);
const n = new Set(t.flatMap(e => [ e - 1, e ]));
return e.filter((e, t) => n.has(t));
}
async function readLine(e, t, n) {
const r = await e.list(`${t}/commits`, {
sha: n,
per_page: i
}, 1);
const s = new Map(r.map(e => [ e.sha, e ]));
const a = [];
for (let e = r[0]; e; e = s.get(e.parents[0]?.sha ?? "")) {
s.delete(e.sha);
a.push({
sha: e.sha,
parents: e.parents.map(({sha: e}) => e),
...(0, o.nS)(e.commit.message)
});
}
return {
line: a,
messages: new Map(r.map(({sha: e, commit: t}) => [ e, t.message ]))
};
}
async function observeRun(e, t, n, r, s, o = l) {
const a = n.run_attempt ?? 1;
const i = [];
for (let c = a; c >= Math.max(1, a - o + 1); c--) {
const o = await e.list(`${t}/actions/runs/${n.id}/attempts/${c}/jobs`, {}, 3);
const a = o.find(({name: e}) => e === r.jobName);
if (!a || (a.run_attempt ?? c) !== c) continue;
const l = await stateOf(a, r, s);
if (l) i.push({
sha: n.head_sha,
runId: n.id,
attempt: c,
state: l,
source: "run"
});
}
return i;
}
async function stateOf(e, {signature: t}, n) {
if (e.conclusion === "success") return "green";
if (e.conclusion !== "failure" && e.conclusion !== "timed_out") return;
const r = await n(e);
return r === void 0 ? void 0 : r === t ? "red" : "other";
}
const p = 5;
const f = 7 * 864e5;
async function seenWithout(e, t, n) {
return await passedBefore(e, t, n) ?? await seenElsewhere(e, t, n);
}
async function passedBefore(e, {signal: t, commit: n, pulls: r}, s) {
const [o] = r;
const a = o?.head?.sha;
if (a === void 0 || r.length > 1) return;
const i = `/repos/${t.repository}`;
const c = await e.list(`${i}/actions/runs`, {
head_sha: a,
event: "pull_request"
}, 1);
const [l] = n.parents;
const u = c.filter(e => e.event === "pull_request" && e.head_sha === a && e.status === "completed" && workflowOf(e) === t.workflow && e.pull_requests?.some(({number: e, base: t}) => e === o?.number && t?.sha === l));
for (const n of u.slice(0, 2)) {
const r = await observeRun(e, i, n, t, s, 1);
if (r.some(({state: e}) => e === "green")) return `pull request #${o?.number} passed with the same content, before it was merged`;
}
return;
}
async function seenElsewhere(e, {signal: t, commit: n, pulls: r, since: s}, o) {
const a = n.committedAt;
const i = `/repos/${t.repository}`;
const c = await e.list(`${i}/actions/runs`, {
status: "failure",
per_page: 100
}, 1);
const l = c.filter(e => e.status === "completed" && e.conclusion === "failure" && e.head_branch !== t.branch && workflowOf(e) === t.workflow && Date.parse(e.created_at) > Math.max(s, a - f) && (Date.parse(e.created_at) < a || !e.event.startsWith("pull_request")) && !isOfCommit(e, n, r)).toSorted((e, t) => Date.parse(t.created_at) - Date.parse(e.created_at));
for (const r of l.slice(0, p)) {
const s = await observeRun(e, i, r, t, o, 1);
if (!s.some(({state: e}) => e === "red")) continue;
if (Date.parse(r.created_at) >= a && !await isWithout(e, i, n, r.head_sha)) continue;
return `the same failure occurred at ${r.head_sha.slice(0, 12)} on ${r.head_branch}, which did not hold this commit`;
}
return;
}
async function isWithout(e, t, {sha: n, message: r}, s) {
const o = await e.find(`${t}/compare/${n}...${s}`).catch(() => {});
if (o?.status !== "diverged" && o?.status !== "behind") return false;
const a = subjectOf(r);
return !o.commits?.some(({commit: e}) => {
const t = e?.message ?? "";
return subjectOf(t) === a || t.includes(n);
});
}
const subjectOf = e => (e.split("\n")[0] ?? "").replace(/\s*\(#\d+\)$/, "");
function isOfCommit(e, t, n) {
const r = t.range ?? [ t ];
const s = r.map(({message: e}) => e.split("\n")[0] ?? "");
const o = new Set([ ...n.map(({number: e}) => e), ...s.flatMap(e => [ ...e.matchAll(/#(\d+)\b/g) ].map(([, e]) => Number(e))) ]);
if (e.pull_requests?.some(({number: e}) => o.has(e))) return true;
if (n.some(({head: t}) => t?.ref !== void 0 && t.ref === e.head_branch)) return true;
if (t.parents.slice(1).includes(e.head_sha)) return true;
if (s.some(t => t.endsWith(`/${e.head_branch}`))) return true;
const a = e.head_commit?.message ?? e.display_title;
return a !== void 0 && r.some(({message: e}) => subjectOf(e) === subjectOf(a));
}
var h = n(54021);
var m = n(19473);
var y = n(86578);
const w = {
sha: "",
parents: [],
author: null,
commit: {
message: "",
author: null,
committer: null
}
};
const g = {
added: "A",
copied: "A",
removed: "D",
renamed: "R",
changed: "T"
};
async function readApiCommit(e, t, n, r = []) {
const s = await readOne(e, t, n);
if (r.length < 2) return s;
const o = [];
for (const a of r) o.push(a === n ? s : await readOne(e, t, a));
return {
...s,
parents: o.at(-1)?.parents ?? [],
changes: o.flatMap(({changes: e}) => e),
range: o.map(({sha: e, author: t, message: n}) => ({
sha: e,
author: t,
message: n
}))
};
}
async function readOne(e, t, n) {
const {author: r, commit: s, files: o = [], parents: a} = await e.find(`/repos/${t}/commits/${n}`) ?? w;
return {
sha: n,
parents: a.map(e => e.sha),
author: {
name: s.author?.name ?? "",
email: s.author?.email ?? "",
...r?.login === void 0 ? {} : {
login: r.login
}
},
message: s.message,
committedAt: Date.parse(s.committer?.date ?? "") || 0,
changes: o.map(({filename: e, previous_filename: t, status: n}) => ({
path: e,
status: g[n] ?? "M",
...t === void 0 ? {} : {
oldPath: t
}
}))
};
}
const v = 30;
const pullsOf = (e, t, n) => e.list(`/repos/${t}/commits/${n}/pulls`, {}, 1);
async function unitOf(e, t, n, r) {
const [s] = n;
if (s === void 0 || n.length < 2 || n.length > v) return;
const o = (await pullsOf(e, t, s)).find(e => e.merged_at && e.merge_commit_sha === s);
if (!o) return;
const a = await e.list(`/repos/${t}/pulls/${o.number}/commits`, {}, 1);
const i = a.map(({commit: e}) => e.message.trim()).reverse();
const c = n.map(e => r.get(e)?.trim());
const l = i.length === c.length && i.every((e, t) => e === c[t]);
return l ? {
shas: n,
pull: o.number
} : void 0;
}
function stopOfPulls(e) {
const t = e.find(({labels: e}) => e?.some(({name: e}) => e === y.aQ));
return t && `pull request #${t.number}, which brought the commit, has the label "${y.aQ}"`;
}
const unknownStop = e => `whether the pull request of the commit has the label "${y.aQ}" cannot be found out (${(0, 
m.messageOf)(e).slice(0, 200)})`;
async function withPaths(e, t, n, r) {
const s = new Map;
for (const n of r) {
const r = await readApiCommit(e, t, n);
if (r.parents.length > 0) s.set(n, r);
}
return n.map(e => {
const t = s.get(e.sha)?.changes;
if (t === void 0) return e;
const n = t.flatMap(({path: e, oldPath: t}) => t === void 0 ? [ e ] : [ e, t ]);
const r = t.flatMap(({path: e, oldPath: t}) => t === void 0 ? [] : [ [ t, e ] ]);
return {
...e,
paths: n,
...r.length > 0 ? {
renames: r
} : {}
};
});
}
const b = 864e5;
async function considerRevert(e, t, n, o) {
const a = factsOf(n, {
line: [],
observations: []
});
const i = (0, r.A)(a);
if (i.length > 0) return {
decision: {
culprit: null,
grade: null,
refused: i,
candidates: [],
wanted: []
}
};
const {repository: c, workflow: l, branch: u, job: d, failure: p, policy: f} = n;
const m = {
repository: c,
workflow: l,
branch: u,
jobName: d.name,
signature: p.signature
};
const y = await observeBranch(e, m, o);
const w = f.probe === void 0 || y.detectedAt === void 0 ? [] : await (0, h.UE)(e, {
...m,
file: f.probe,
since: y.detectedAt,
now: n.now
}, o);
let g = factsOf(n, {
...y,
probes: w
});
let v = (0, r.h)(g);
const b = await unitOf(e, c, v.candidates, y.messages);
if (b) {
g = {
...g,
unit: b
};
v = (0, r.h)(g);
}
if (v.culprit === null) return {
decision: v,
facts: g,
seen: y
};
g = {
...g,
line: await withPaths(e, c, g.line, (0, s.O)(g.line, g.observations))
};
v = (0, r.h)(g);
return v.culprit === null ? {
decision: v,
facts: g,
seen: y
} : withCulprit(e, t, n, o, {
first: v,
facts: g,
seen: y
});
}
async function withCulprit(e, t, n, s, {first: i, facts: c, seen: l}) {
const {repository: u, workflow: d, branch: p, job: f, failure: h} = n;
const {range: m} = i;
const y = i.culprit;
const [w, g, v, k, $] = await Promise.all([ readApiCommit(e, u, y, m), t?.madeSince(n.now - b, p).catch(() => ({
created: void 0,
pushed: void 0
})) ?? {
created: 0,
pushed: 0
}, t?.find((0, o.Z9)(y)), pullsOf(e, u, y).catch(e => unknownStop(e)), t?.openPulls().catch(() => []) ?? [] ]);
const x = w.changes.some(({path: e, oldPath: t = ""}) => (0, a._)(e) || (0, a._)(t));
const O = x ? await (t?.mayChangeWorkflows().catch(() => {})) : void 0;
const P = typeof k === "string" ? k : stopOfPulls(k);
const j = {
...c,
commit: w,
made: withoutOwn(g, v, n.now),
permission: {
...c.permission,
workflows: O
},
...P === void 0 ? {} : {
stop: {
stopped: true,
why: P
}
}
};
const R = $.find(e => e.branch !== (0, o.Z9)(y) && isRevertOf(e, w));
if (R) j.othersRevert = `pull request #${R.number} reverts it`;
if (v) j.revert = `pull request #${v.number} with its revert is ${v.state}`;
const S = (0, r.h)(j);
if (S.grade === "likely" || S.grade === null && v?.state === "open") {
const t = {
repository: u,
workflow: d,
branch: p,
jobName: f.name,
signature: h.signature
};
const n = recoveredAt(c, l);
const r = await seenWithout(e, {
signal: t,
commit: w,
pulls: typeof k === "string" ? [] : k,
since: n
}, s);
if (r !== void 0) j.flaky ??= r;
}
return {
decision: (0, r.h)(j),
facts: j,
seen: l,
...v ? {
pull: v
} : {}
};
}
function recoveredAt({line: e, observations: t}, {runs: n}) {
const r = new Map(e.map(({sha: e}, t) => [ e, t ]));
const s = t.toSorted((e, t) => (r.get(e.sha) ?? 0) - (r.get(t.sha) ?? 0));
const o = s.findIndex(({state: e}, t) => e === "green" && s[t - 1]?.state === "red");
const a = s.findIndex(({state: e}, t) => t > o && e === "red");
if (o < 0 || a < 0) return 0;
const i = s.slice(o, a).findLast(({state: e}) => e === "green");
return (i && n.get(i.runId)?.endedAt) ?? 0;
}
const isRevertOf = ({title: e, body: t}, {sha: n, message: r}) => {
const [s = ""] = r.split("\n");
return e === `Revert "${s}"` || (0, o.hF)(t).includes(n);
};
const withoutOwn = (e, t, n) => e.created !== void 0 && t && n - t.createdAt < b ? {
...e,
created: e.created - 1
} : e;
function factsOf(e, {line: t, observations: n, probes: r = []}) {
const {now: s, branch: o, event: a, failure: i, lane: c, policy: l, stop: u, flaky: d, outsideEffects: p, workflowPaths: f} = e;
return {
now: s,
branch: o,
event: a,
failure: i,
lane: c,
policy: l,
stop: u,
line: t,
observations: n,
probes: r,
...d === void 0 ? {} : {
flaky: d
},
...p === void 0 ? {} : {
outsideEffects: p
},
...f === void 0 ? {} : {
workflowPaths: f
},
made: {
created: 0,
pushed: 0
},
permission: {
contents: void 0,
workflows: void 0
},
conflicts: void 0
};
}
}),
20828: ((e, t, n) => {
n.d(t, {
followUps: () => followUps
});
var r = n(19473);
var s = n(37420);
var o = n(75090);
const a = 72 * 36e5;
const i = 5;
function openCases(e, t) {
const n = e.filter(({entry: e, outcome: n}) => t - Date.parse(e.at) < a && n?.done !== false).toSorted((e, t) => Date.parse(t.entry.at) - Date.parse(e.entry.at));
const r = new Set(e.filter(({entry: {kind: e}, outcome: t}) => t?.done && (e === "revert-withdrawn" || e === "revert-watched")).map(({entry: e}) => e.sha));
const s = new Map;
for (const {entry: e} of n.filter(({entry: {kind: e}}) => e === "revert")) {
const {run: t, attempt: n, sha: o, jobs: a} = e;
const [i] = a;
if (!r.has(o) && !s.has(o)) s.set(o, {
run: t,
attempt: n,
culprit: o,
...i ? {
job: i.name
} : {}
});
}
for (const {entry: t} of n.filter(({entry: {kind: e}}) => e === "reland")) {
const {run: n, attempt: r, sha: o, jobs: a} = t;
const i = `reland ${o}`;
if (s.has(i) || e.some(({entry: {kind: e, sha: t}}) => e === "reland-done" && t === o)) continue;
s.set(i, {
run: n,
attempt: r,
culprit: o,
reland: true,
...a[0] ? {
job: a[0].name
} : {}
});
}
const o = new Set(e.filter(({entry: {kind: e}}) => e === "revert").flatMap(({entry: e}) => e.jobs.map(e => e.signature)));
for (const {entry: e} of n.filter(({entry: {kind: e}}) => /^probe-\d+$/.test(e))) {
const [t] = e.jobs;
if (t && o.has(t.signature)) continue;
const n = `search ${e.run}`;
if (!s.has(n)) s.set(n, {
run: e.run,
...t ? {
job: t.name
} : {}
});
}
return [ ...s.values() ].slice(0, i);
}
async function followUps(e) {
const {ledger: t, clock: n, log: a} = e;
const i = t ? (0, o.parseEntries)(await t.snapshot()) : [];
const c = [];
for (const {run: t, attempt: o, culprit: l, job: u, reland: d} of openCases(i, n.now())) try {
const {plan: n} = await (0, s.m$)(e, t, o);
if (n.leftAlone) continue;
const r = {
culprit: l ?? null,
grade: null,
refused: [],
follow: true,
...u === void 0 ? {} : {
job: u
},
...d ? {
reland: d
} : {}
};
c.push({
...n,
strategy: "ROLLBACK",
act: "none",
refused: [],
rollback: r,
rule: "rollback:follow"
});
} catch (e) {
a.warning(`The revert for run ${t} is left for the next sweep: ${(0, r.messageOf)(e)}`);
}
return c;
}
}),
54021: ((e, t, n) => {
n.d(t, {
C1: () => readVerification,
UE: () => readProbes,
dV: () => defaultBranchOf
});
const r = 30;
const s = 3;
const o = 864e5;
const a = new Set([ "failure", "timed_out" ]);
async function defaultBranchOf(e, t) {
return (await e.find(`/repos/${t}`))?.default_branch ?? "main";
}
function titleOf(e) {
const t = /\b[0-9a-f]{40}\b/.exec(e)?.[0];
return t === void 0 ? void 0 : {
kind: /\bverify\b/i.test(e) ? "verify" : "probe",
sha: t
};
}
async function readProbes(e, t, n) {
const {repository: r, file: o, signature: a} = t;
const i = await dispatchedRuns(e, t);
const c = [];
for (const l of i) {
const i = titleOf(l.display_title ?? "");
if (i?.kind !== "probe") continue;
const u = l.run_attempt ?? 1;
for (let d = u; d >= Math.max(1, u - s + 1); d--) {
const s = `/repos/${r}/actions/runs/${l.id}/attempts/${d}`;
const p = d === u ? l : await e.find(s) ?? l;
const f = await stateOf(e, {
run: p,
at: s,
signature: a,
now: t.now,
file: o
}, n);
c.push({
sha: i.sha,
runId: l.id,
attempt: d,
url: l.html_url,
...f
});
}
}
return c;
}
async function readVerification(e, t, n) {
const r = await dispatchedRuns(e, t);
const s = r.find(e => {
const t = titleOf(e.display_title ?? "");
return t?.kind === "verify" && t.sha === n;
});
if (!s) return;
const o = s.status !== "completed" ? "running" : s.conclusion === "success" ? "passed" : "failed";
return {
state: o,
url: s.html_url
};
}
async function dispatchedRuns(e, {repository: t, file: n, since: s}) {
const o = await defaultBranchOf(e, t);
const a = {
branch: o,
event: "workflow_dispatch",
per_page: 100
};
const i = await e.list(`/repos/${t}/actions/workflows/${n}/runs`, a, 1);
return i.filter(({event: e, head_branch: t}) => e === "workflow_dispatch" && t === o).filter(({created_at: e}) => Date.parse(e) >= s).slice(0, r);
}
async function stateOf(e, {run: t, at: n, signature: r, now: i, file: c}, l) {
if (t.status !== "completed") {
const e = i - Date.parse(t.created_at) > o;
return e ? {
state: "unclear",
why: `${c} did not end within a day`
} : {
state: "running"
};
}
if (t.conclusion === "success") return {
state: "green"
};
if (!a.has(t.conclusion ?? "")) return {
state: "unclear",
why: `${c} ended with "${t.conclusion}"`
};
const u = await e.list(`${n}/jobs`, {}, 1);
for (const e of u.filter(({conclusion: e}) => a.has(e ?? "")).slice(0, s)) if (await l(e) === r) return {
state: "red"
};
return {
state: "unclear",
why: `${c} failed in another way`
};
}
}),
23194: ((e, t, n) => {
n.d(t, {
reland: () => reland
});
var r = n(19473);
var s = n(51347);
var o = n(92760);
var a = n(56674);
var i = n(37849);
var c = n(83337);
var l = n(37420);
var u = n(75090);
var d = n(20500);
const p = 100;
const not = e => ({
done: false,
text: e
});
async function reland(e, t, n) {
const {reverts: s, options: a} = e;
if (!s || a.mode === "observe") return not("rerail only observes here");
const i = a.stop?.trim().toLowerCase() ?? "";
if (![ "", "0", "false" ].includes(i)) return not('the input "stop" is set (RERAIL_STOP)');
const l = await s.host.get(t);
const u = l && (0, c.m$)(l.branch, l.body);
if (!l || u === void 0) return not(`#${t} is not the pull request of a revert by rerail`);
try {
const r = await (0, o.o)({
...s.clone,
branch: l.base
});
return await open(e, r, {
sha: u,
by: n,
revert: t,
base: l.base
});
} catch (e) {
if (!(e instanceof r.RefusedError)) throw e;
return not((0, r.messageOf)(e));
}
}
async function open(e, t, {sha: n, by: r, revert: o, base: u}) {
const p = e.reverts.host;
const f = await revertedTogether(t, n);
if (typeof f === "string") return not(f);
const h = await p.find((0, c.Xv)(n));
if (h?.state === "open") return {
done: true,
text: `#${h.number} brings it back already: ${h.url}`
};
const m = await revertEntry(e, n);
const y = m && await (0, l.m$)(e, m.entry.run, m.entry.attempt);
const w = y?.facts.policy.rollback.probe !== void 0;
const g = w ? f.slice(0, 1) : f;
const v = await (0, i.ZY)(t, n);
let b = v?.head ?? await t.head();
for (const e of v ? [] : g) b = await (0, i.Ki)(t, e, b);
if (!v && !await (0, i.oP)(t, n, b)) return not("another controller brings it back");
const k = [];
for (const e of f) {
const {message: n} = await (0, a.k)(t, e);
const r = !w ? "unprobed" : g.includes(e) ? "probing" : "waiting";
k.push({
sha: e,
subject: n.split("\n")[0] ?? "",
state: r
});
}
const $ = `Reland ${k.length === 1 ? `"${k[0]?.subject.slice(0, 80)}"` : `${k.length} commits that #${o} reverted`}`;
const x = (0, s.p)({
commits: k,
revert: o,
by: r
});
const O = await p.create({
branch: (0, c.Xv)(n),
base: u,
title: $,
body: x,
draft: true
}).catch(async e => {
const r = await p.find((0, c.Xv)(n)).catch(() => {});
if (r?.state === "open") return r;
await t.git.raw([ "push", "--porcelain", `--force-with-lease=refs/heads/${(0, c.Xv)(n)}:${b}`, "origin", `:refs/heads/${(0, 
c.Xv)(n)}` ]).catch(() => {});
throw e;
});
await p.assign(O.number, [ r ]).catch(() => {});
if (y) await (0, d.P)(e, onlyCause(y.plan, m))({
kind: "reland",
sha: n,
seen: async () => true
}, async () => true);
return {
done: true,
text: `opened ${O.url}`
};
}
async function revertedTogether(e, t) {
const n = await (0, a.X)(e, p);
const r = n.findIndex(({reverts: e}) => e?.includes(t));
if (r < 0) return "the branch holds no revert of it: merge the revert first, or look further back by hand";
if (n.slice(0, r).some(({relands: e}) => e?.includes(t))) return "the branch holds it again already";
const s = n[r]?.reverts ?? [ t ];
for (const t of s) if (!await e.has(t)) return `the branch does not hold ${t.slice(0, 12)}`;
const o = n.map(e => e.sha);
return s.toSorted((e, t) => o.indexOf(t) - o.indexOf(e));
}
async function revertEntry({ledger: e}, t) {
if (!e) return;
const n = (0, u.parseEntries)(await e.snapshot().catch(() => new Map));
return n.find(({entry: e}) => e.kind === "revert" && e.sha === t);
}
function onlyCause(e, t) {
const n = t?.entry.jobs[0]?.name;
return {
...e,
jobs: e.jobs.filter(e => e.name === n)
};
}
}),
20500: ((e, t, n) => {
n.d(t, {
P: () => journalOf,
revertFor: () => revertFor
});
var r = n(19473);
var s = n(34902);
var o = n(83337);
var a = n(31472);
const iso = e => `${new Date(e).toISOString().slice(0, 16).replace("T", " ")} UTC`;
const minutes = e => `${Math.max(0, Math.round(e / 6e4))} min`;
const i = "- **Duration**: until this is merged";
const c = "- **Recovery**: (time of the first green run after the merge)";
function postMortem({commit: e, branch: t, failure: n, jobs: r, times: o, grade: a, redRuns: l}) {
const u = o.detected === void 0 ? "" : `, ${minutes(o.detected - o.committed)} after the commit`;
const d = (0, s.ti)(e.sha.slice(0, 12));
const p = a === "proven" ? "proven by a probe" : "likely, by the order of the runs";
const f = [ `- **Date**: ${iso(o.detected ?? o.reported)}`, i, `- **Severity**: ${(0, 
s.Ic)(t)} was red${l === void 0 ? "" : ` in ${l} run${l === 1 ? "" : "s"}`} (fill in who was affected)`, `- **Data loss**: none in the repository: ${d} stays in the history (fill in what else)`, `- **What happened**: ${(0, 
s.Ic)(r.slice(0, 3).join(", "))} failed since ${d} (${(0, s.Ic)(n.type)})`, `- **Root cause**: ${d} "${(0, 
s.Ic)(e.message.split("\n")[0]?.slice(0, 120) ?? "")}", ${p} (fill in why it failed)`, `- **Detection**: by the run's failure${u}`, `- **Response**: rerail prepared this revert ${iso(o.reported)}`, c, "- **Lessons**: (fill in)", "- **Actions**: bring the change back with `/rerail reland` when it is repaired (fill in)", "- **Sign-off**: (name)" ];
return `<details><summary>Post-mortem draft</summary>\n\n${f.join("\n")}\n\n</details>`;
}
function completedPostMortem(e, {detectedAt: t, recoveredAt: n, runUrl: r}) {
const s = e.replaceAll("\r\n", "\n");
const o = s.replace(i, `- **Duration**: ${t === void 0 ? "unknown" : minutes(n - t)}`).replace(c, `- **Recovery**: ${iso(n)}, ${r}`);
return o === s ? void 0 : o;
}
const revert_report_iso = e => `${new Date(e).toISOString().slice(0, 16).replace("T", " ")} UTC`;
const revert_report_short = e => e.slice(0, 12);
function revertTitle({message: e}) {
const t = e.split("\n")[0]?.trim() ?? "";
return `Revert "${t.length > 80 ? `${t.slice(0, 79)}…` : t}"`;
}
function revertBody(e) {
const {commit: t, branch: n} = e;
const r = [ `**${(0, s.Ic)(n)} is red since ${(0, s.ti)(revert_report_short(t.sha))}.** ${todo(e)}`, evidence(e), ...e.probes?.length ? [ probeTable(e.probes, t) ] : [], ...verification(e), rollbackRecord(e), ...howToMerge(e) ];
return [ (0, o.VE)(t.sha), (0, a.q)("status", r.join("\n\n")), checklist(e), postMortem(e) ].join("\n\n");
}
function todo({grade: e, probes: t = []}) {
if (e === "proven") return "A probe fails at this commit and passes at its parent. Review and merge this pull request, or close it and fix forward.";
const n = t.filter(({state: e}) => e === "running").length;
const r = n > 0 ? ` rerail updates this when ${n === 1 ? "its probe has" : `its ${n} probes have`} ended.` : "";
return `The runs point to this commit. Check the evidence, then mark this pull request as ready, or close it and fix forward.${r}`;
}
const l = {
running: "is running",
red: "fails in the same way",
green: "passes",
unclear: "says nothing"
};
function probeTable(e, {sha: t, parents: n}) {
const r = e.slice(0, 10).map(e => {
const r = e.sha === t ? " (this commit)" : e.sha === n[0] ? " (its parent)" : "";
const o = e.why === void 0 ? "" : `: ${(0, s.Ic)(e.why)}`;
return `| ${(0, s.ti)(revert_report_short(e.sha))}${r} | ${l[e.state]}${o} | ${e.url} |`;
});
return `### Probes\n${[ "| commit | result | run |", "|---|---|---|", ...r ].join("\n")}`;
}
const u = {
running: "is running",
passed: "passes",
failed: "fails"
};
function verification({verify: e}) {
if (e === void 0) return [];
const t = e.state === void 0 ? "has not run" : u[e.state];
const n = e.url ?? e.why;
return [ `### Verification\n${(0, s.ti)(e.command)} ${t} on the reverted tree${n === void 0 ? "" : `: ${e.url ?? (0, 
s.Ic)(n)}`}` ];
}
function howToMerge({branch: e, gates: t = {}, checksWait: n, signed: r, notPushed: o}) {
const a = (0, s.Ic)(e);
const i = (t.checks ?? []).slice(0, 10).map(s.ti).join(", ");
const c = [ ...o === void 0 ? [] : [ `- The policy asks rerail to push this revert, and it could not: ${(0, 
s.Ic)(o)}. Merge it.` ], ...n ? [ `- ${d}${i === "" ? "" : ` ${a} requires ${i}.`}` ] : i === "" ? [] : [ `- ${a} requires ${i}.` ], ...t.approvals ? [ `- ${a} requires ${t.approvals} approving review${t.approvals === 1 ? "" : "s"}.` ] : [], ...t.mergeQueue ? [ `- ${a} has a merge queue. Add this pull request to it: the queue runs the checks again and merges.` ] : [], ...t.signatures ? [ signatureLine(a, r === true) ] : [], ...t.linear ? [ `- ${a} takes no merge commits. Squash or rebase.` ] : [] ];
return c.length === 0 ? [] : [ `### To merge\n${c.join("\n")}` ];
}
const signatureLine = (e, t) => t ? `- ${e} requires signed commits. GitHub signed this one.` : `- ${e} requires signed commits, and this one is not: it changes files that GitHub's API cannot commit (executables, links, submodules). Squash it, or sign it: \`git commit --amend -S\`.`;
function revertIssueBody(e) {
const {commit: t, branch: n} = e;
return [ (0, o.VE)(t.sha), `**${(0, s.Ic)(n)} is red since ${(0, s.ti)(revert_report_short(t.sha))}.** Decide whether to revert it: ${(0, 
s.ti)(`git revert ${t.parents.length > 1 ? "-m 1 " : ""}${t.sha}`)}`, evidence(e), postMortem(e) ].join("\n\n");
}
const refusalList = e => e.map(({reason: e, why: t}) => `- ${(0, s.ti)(e)}: ${(0, 
s.Ic)(t)}`).join("\n");
function evidence({commit: e, failure: t, jobs: n, redRuns: r, runUrl: o, greenUrl: a}) {
const i = e.author.login === void 0 ? e.author.name : e.author.login;
const c = [ [ "Commit", `${(0, s.ti)(revert_report_short(e.sha))} ${(0, s.Ic)(e.message.split("\n")[0]?.slice(0, 120) ?? "")}, by ${(0, 
s.Ic)(i)}` ], [ "Failing jobs", n.slice(0, 10).map(s.ti).join(", ") || "unknown" ], [ "Failure", `${(0, 
s.Ic)(t.type)}, signature ${(0, s.ti)(t.signature.slice(0, 12))}` ], [ "First red run", `${o}${r === void 0 ? "" : `, ${r} red ${r === 1 ? "run" : "runs"} so far`}` ], [ "Last green run", a ?? "unknown" ] ];
const l = [ "| | |", "|---|---|", ...c.map(([e, t = ""]) => `| ${e} | ${cell(t)} |`) ].join("\n");
const u = t.evidence.length > 0 ? `\n\n${(0, s.DV)(t.evidence.slice(0, 10))}` : "";
return `### Evidence\n${l}${u}`;
}
function rollbackRecord({commit: e, grade: t, branch: n, times: r}) {
const o = [ [ "From", `${(0, s.Ic)(n)} with ${(0, s.ti)(revert_report_short(e.sha))}` ], [ "To", `${(0, 
s.Ic)(n)} without it; later commits stay` ], [ "Reason", `the job fails since this commit (${t})` ], [ "Trigger", "the recovery workflow" ], [ "Time", revert_report_iso(r.reported) ], [ "Version", `${(0, 
s.ti)(revert_report_short(e.parents[0] ?? "nothing"))} for the paths of the commit` ], [ "Commits", (e.range ?? [ e ]).slice(0, 10).map(({sha: e}) => (0, 
s.ti)(revert_report_short(e))).join(", ") ], [ "Paths", pathsOf(e) ], [ "Kept", "the history; `/rerail reland` in a comment here brings the change back" ] ];
return `### Rollback record\n${[ "| | |", "|---|---|", ...o.map(([e, t = ""]) => `| ${e} | ${cell(t)} |`) ].join("\n")}`;
}
const cell = e => e.replace(/(?<!\\)\|/g, "\\|");
function pathsOf({changes: e}) {
const t = e.slice(0, 5).map(({path: e}) => (0, s.ti)(e.slice(0, 120)));
return `${e.length}: ${t.join(", ")}${e.length > 5 ? " …" : ""}`;
}
function checklist({verify: e}) {
const t = [ "- [ ] The evidence shows a failure of this commit, not of the infrastructure", "- [ ] Nothing that is deployed or migrated depends on this commit", "- [ ] The author knows", ...e === void 0 ? [] : [ `- [ ] ${(0, 
s.ti)(e.command)} passes on the reverted tree` ] ];
return `### Before you merge\n${t.join("\n")}`;
}
const d = 'The checks do not start before somebody with write access approves them: GitHub holds the runs of pull requests that its own token opened. Select "Approve workflows to run" below. If there is no such button, close and reopen this pull request.';
var p = n(52263);
var f = n(18793);
var h = n(37420);
var m = n(75090);
var y = n(51347);
var w = n(92760);
var g = n(56674);
var v = n(37849);
var b = n(54021);
const k = 100;
const $ = 2;
async function followReland(e, t, n) {
const {reader: s, host: i, journal: c, signatureOf: l} = e;
const {question: u} = t;
const end = async e => {
await c({
kind: "reland-done",
sha: n,
seen: async () => true
}, async () => true);
return {
text: e
};
};
const d = await i.find((0, o.Xv)(n));
if (d?.state !== "open") return end("the reland is closed or merged");
const {probe: p} = u.policy;
if (p === void 0) return end("there is no probe to check the reland");
const f = await (0, w.o)(t.clone);
let h;
try {
h = await (0, v.ZY)(f, n);
} catch (e) {
if (!(e instanceof r.RefusedError)) throw e;
return end((0, r.messageOf)(e));
}
if (!h) return end("the branch of the reland is gone");
const m = await (0, g.X)(f, k);
const $ = m.find(({reverts: e}) => e?.includes(n))?.reverts ?? [ n ];
const x = m.map(e => e.sha);
const O = $.toSorted((e, t) => x.indexOf(t) - x.indexOf(e));
const P = {
repository: u.repository,
file: p,
signature: u.failure.signature,
since: d.createdAt - 1e3,
now: u.now
};
const j = (await (0, b.UE)(s, P, l)).filter(e => e.sha === h.head);
const R = stateOf(j);
const [S, E] = [ h.relanded.at(-1), O[h.relanded.length] ];
const tell = async (e, t) => {
const n = [];
for (const [t, r] of O.entries()) {
const {message: s} = await (0, g.k)(f, r);
const o = r === S && j[0] ? {
url: j[0].url
} : {};
n.push({
sha: r,
subject: s.split("\n")[0] ?? "",
state: e(r, t),
...o
});
}
const {revert: r, by: s} = namesOf(d.body);
const o = (0, y.p)({
commits: n,
revert: r,
by: s,
...t === void 0 ? {} : {
problem: t
}
});
const c = (0, a.B)((await i.get(d.number))?.body ?? "", o);
if (c !== void 0) await i.update(d.number, {
body: c
});
};
const A = h.relanded.length;
if (R === "open") {
const e = await (0, b.dV)(s, u.repository);
const t = await c({
kind: `probe-${j.length + 1}`,
sha: h.head,
seen: async () => false
}, async () => {
await i.dispatch(p, e, {
sha: h.head
});
return true;
});
return {
text: t ? `started the probe of the reland at ${h.head.slice(0, 12)}` : "another controller probes the reland"
};
}
if (R === "running") return {
text: "the probe of the reland is running"
};
if (R === "red") {
await tell((e, t) => t < A - 1 ? "passed" : t === A - 1 ? "failed" : "waiting");
if (A > 1) {
const e = (await f.git.raw([ "rev-parse", "--verify", `${h.head}^` ])).trim();
await (0, v.oP)(f, n, e, h.head);
}
return end(`${S.slice(0, 12)} still fails: ${d.url}`);
}
if (R === "unclear") {
await tell((e, t) => t < A - 1 ? "passed" : t === A - 1 ? "unclear" : "waiting");
return end(`the probe of the reland says nothing: ${d.url}`);
}
if (E === void 0) {
await tell(() => "passed");
await i.markReady(d.number);
return end(`the reland passes and is ready for review: ${d.url}`);
}
try {
const e = await (0, v.Ki)(f, E, h.head);
if (!await (0, v.oP)(f, n, e, h.head)) return {
text: "another controller looks after the reland"
};
} catch (e) {
if (!(e instanceof r.RefusedError)) throw e;
await tell((e, t) => t < A ? "passed" : "waiting", (0, r.messageOf)(e));
return end((0, r.messageOf)(e));
}
await tell((e, t) => t < A ? "passed" : t === A ? "probing" : "waiting");
return followReland(e, t, n);
}
function stateOf(e) {
const has = t => e.some(e => e.state === t);
if (has("running")) return "running";
if (has("red")) return "red";
if (has("green")) return "green";
return e.length < $ ? "open" : "unclear";
}
function namesOf(e) {
const [, t = "0", n = "somebody"] = /reverted in #(\d+), which holds the evidence\. @\u200b?([\w-]+) asked/.exec(e) ?? [];
return {
revert: Number(t),
by: n
};
}
var x = n(94835);
async function makeRevertCommit(e, t, n) {
const s = await e.head();
const o = await (0, x.w)(e, t, s);
if (o.kind === "conflict") throw new r.RefusedError("conflict", `Revert refused: it conflicts in ${o.paths.join(", ")}. Revert ${t.sha.slice(0, 12)} by hand.`);
if (o.kind === "empty") throw new r.RefusedError("already-fixed", "Revert refused: the head holds nothing of the commit any more. Nothing to do.");
const a = (await e.git.raw([ "commit-tree", o.tree, "-p", s, "-m", n ])).trim();
return {
sha: a,
head: s
};
}
async function pushRevertBranch(e, t, n) {
const r = (0, o.Z9)(t);
const s = await readRevertBranch(e, t);
if (s?.kind === "begun") return push(e, n.sha, r, [ `--force-with-lease=refs/heads/${r}:${s.sha}` ]);
if (s !== void 0) return s;
return push(e, n.sha, r, [ `--force-with-lease=refs/heads/${r}:` ]);
}
const pushBegun = async (e, t, n) => {
const r = (0, o.Z9)(t);
const s = await push(e, n, r, [ `--force-with-lease=refs/heads/${r}:` ]);
return s.kind === "pushed" ? {
kind: "begun",
sha: n
} : s;
};
const pushToBranch = (e, t) => push(e, t, e.branch, []);
async function isSameTree({git: e}, t, n, r) {
await e.raw([ "fetch", "--quiet", "--no-tags", "origin", `+refs/heads/${(0, o.Z9)(t)}:refs/rerail/found` ]);
const treeOf = async t => (await e.raw([ "rev-parse", "--verify", `${t}^{tree}` ])).trim();
return await treeOf(n) === await treeOf(r);
}
const moveRevertBranch = (e, t, n, r) => push(e, r, (0, o.Z9)(t), [ `--force-with-lease=refs/heads/${(0, 
o.Z9)(t)}:${n}` ]);
async function removeRevertBranch({git: e}, t, n) {
const r = (0, o.Z9)(t);
try {
await e.raw([ "push", "--porcelain", `--force-with-lease=refs/heads/${r}:${n}`, "origin", `:refs/heads/${r}` ]);
return true;
} catch {
return false;
}
}
async function readRevertBranch({git: e, branch: t}, n) {
const r = `refs/heads/${t}`;
const s = (0, o.Z9)(n);
const a = await e.raw([ "ls-remote", "--heads", "origin", `refs/heads/${s}` ]);
const i = /^([0-9a-f]{40})\t/.exec(a)?.[1];
if (i === void 0) return;
await e.raw([ "fetch", "--quiet", "--no-tags", "origin", `+refs/heads/${s}:refs/rerail/found` ]);
const c = await e.raw([ "show", "--no-patch", "--no-show-signature", "--format=%B", "refs/rerail/found" ]);
const l = (await e.raw([ "rev-list", "--count", "--max-count=1", `${r}..refs/rerail/found` ])).trim();
if ((0, o.hF)(c).includes(n)) return {
kind: "there",
sha: i
};
if (l === "0") return {
kind: "begun",
sha: i
};
return {
kind: "refused",
reason: "failed",
why: `the branch ${s} exists and is not a revert of this commit; delete it`
};
}
async function push({git: e}, t, n, r) {
try {
await e.raw([ "push", "--porcelain", ...r, "origin", `${t}:refs/heads/${n}` ]);
return {
kind: "pushed",
sha: t
};
} catch (e) {
return explain(e instanceof Error ? e.message : String(e));
}
}
function explain(e) {
const t = e.trim().split("\n").slice(-4).join(" ").slice(0, 500);
const refused = e => ({
kind: "refused",
reason: e,
why: t
});
if (/without [`'"]?workflows?[`'"]? (?:scope|permission)/i.test(e)) return refused("workflow-files");
if (/protected branch|GH006|GH013|rule violations/i.test(e)) return refused("protected");
if (/\b403\b|permission to .* denied|write access.*not granted/i.test(e)) return refused("no-permission");
if (/stale info|non-fast-forward|fetch first|\[rejected\]/i.test(e)) return refused("moved");
return refused("failed");
}
const O = 2e7;
async function commitSigned(e, t, n, r, s) {
const a = await readRevertBranch(e, n);
if (a && a.kind !== "begun") return a;
const i = await plainChanges(e, r);
if (!i) return a ? abandon(e, n, a.sha) : void 0;
const c = a ?? await pushBegun(e, n, r.head);
if (c.kind === "refused") return c;
const l = (0, o.Z9)(n);
try {
const o = await t.commit({
branch: l,
head: c.sha,
message: s,
...i
});
if (await isSame(e, l, o, r.sha)) return {
kind: "pushed",
sha: o
};
return abandon(e, n, o);
} catch {
const t = await readRevertBranch(e, n);
return t?.kind === "there" ? t : abandon(e, n, c.sha);
}
}
async function abandon(e, t, n) {
await removeRevertBranch(e, t, n);
return;
}
async function isSame({git: e}, t, n, r) {
await e.raw([ "fetch", "--quiet", "--no-tags", "origin", `+refs/heads/${t}:refs/rerail/made` ]);
const treeOf = async t => (await e.raw([ "rev-parse", "--verify", `${t}^{tree}` ])).trim();
return await treeOf(n) === await treeOf(r);
}
async function plainChanges({git: e}, {head: t, sha: n}) {
const r = await e.raw([ "diff-tree", "-r", "--no-renames", "--raw", "-z", "--full-index", t, n ]);
const s = r.split("\0");
const o = [];
const a = [];
let i = 0;
for (let t = 0; t + 1 < s.length; t += 2) {
const [, n = "", , r = "", c = ""] = s[t].split(" ");
const l = s[t + 1];
if (c.startsWith("D")) {
a.push(l);
continue;
}
if (n !== "100644") return;
const u = await e.binaryCatFile([ "blob", r ]);
i += u.length;
if (i > O) return;
o.push({
path: l,
content: u
});
}
return {
additions: o,
deletions: a
};
}
async function applyRevert(e, t, n) {
const {commit: r, policy: s} = n;
if (s.mode === "issue") return {
kind: "issue",
url: await t.issue((0, o.VE)(r.sha), n.title, n.issueBody)
};
const a = await t.find((0, o.Z9)(r.sha));
if (a && a.state !== "open") return ended(a);
const i = await makeRevertCommit(e, r, n.message);
const c = (n.signs ? await commitSigned(e, t, r.sha, i, n.message) : void 0) ?? await pushRevertBranch(e, r.sha, i);
if (c.kind === "refused") return refuse(c);
return openPullRequest(e, t, n, c);
}
async function openPullRequest(e, t, n, s) {
const {commit: a, grade: i, title: c, body: l} = n;
const u = (0, o.Z9)(a.sha);
const d = await t.find(u);
if (d && d.state !== "open") return ended(d);
let p = d;
try {
p ??= await t.create({
branch: u,
base: e.branch,
title: c,
body: l,
draft: i === "likely"
});
} catch (n) {
p = await t.find(u).catch(() => {});
if (!p) {
if (!(n instanceof r.RefusedError)) throw n;
await removeRevertBranch(e, a.sha, s.sha);
return {
kind: "refused",
refused: {
reason: "no-permission",
why: (0, r.messageOf)(n)
}
};
}
}
if (d) await t.update(d.number, {
body: l
});
if (p.draft && i === "proven") await t.markReady(p.number).then(() => Object.assign(p, {
draft: false
}));
await decorate(t, p, n);
return {
kind: "pull-request",
url: p.url,
number: p.number,
draft: p.draft,
created: d === void 0
};
}
const ended = ({number: e, state: t}) => ({
kind: "refused",
refused: {
reason: "already-reverted",
why: `pull request #${e} with this revert is ${t}`
}
});
async function decorate(e, {number: t}, {labels: n, commit: r}) {
await e.label(t, n).catch(() => {});
if (r.author.login !== void 0) await e.assign(t, [ r.author.login ]).catch(() => {});
}
const P = {
"no-permission": "no-permission",
"workflow-files": "workflow-files",
protected: "no-permission",
moved: "ambiguous",
failed: "no-permission"
};
const refuse = ({reason: e, why: t}) => ({
kind: "refused",
refused: {
reason: P[e],
why: t
}
});
var j = n(54511);
var R = n(76760);
const S = 100;
const E = 4e6;
const A = 4;
async function findDependent(e, t, n) {
const {git: r} = e;
const s = await r.raw([ "rev-list", "--first-parent", "--reverse", `${t.sha}..${n}` ]);
const o = s.split("\n").filter(e => e !== "");
if (o.length === 0) return;
if (o.length > S) return `${o.length} later commits are too many to check whether one needs it`;
const a = declaredNames(await addedLines(e, t.sha, t.parents[0]));
const i = t.changes.filter(({status: e}) => e === "A" || e === "R").map(e => e.path);
const c = [];
for (const n of o) {
const s = await r.raw([ "show", "--no-patch", "--no-show-signature", "--format=%B", n ]);
const o = n.slice(0, 12);
if (refersTo(s, t)) return `the message of ${o} refers to it`;
const l = await addedLines(e, n, `${n}^1`);
if (l.length > E) return `${o} is too large to check whether it needs it`;
const u = i.find(e => mentionsFile(l, e));
if (u !== void 0) return `${o} uses ${u}, which it adds`;
const d = new Set(l.match(I));
for (const e of a) if (d.has(e)) c.push({
sha: n,
name: e
});
}
const l = t.parents[0] === void 0 ? new Set : await namesIn(e, t.parents[0], c.map(({name: e}) => e));
const u = c.find(({name: e}) => !l.has(e));
return u && `${u.sha.slice(0, 12)} uses "${u.name}", which it introduces`;
}
const I = /[A-Za-z_$][\w$]*/g;
const _ = /(?:\b(?:function|class|def|fn|func|const|let|var|type|interface|enum|struct|trait|module|namespace|macro|val|sub|export|static)\s+\*?\s*|#define\s+|^\s*["']?)([A-Za-z_$][\w$]*)(?=["']?\s*(?:[=:(<{[]|$))/gm;
const T = new Set("return throw await while switch catch yield import export default function class const else case this self true false null None pass elif except finally".split(" "));
function declaredNames(e) {
const t = [ ...e.matchAll(_) ].map(e => e[1]);
return new Set(t.filter(e => e.length >= A && !T.has(e)));
}
function mentionsFile(e, t) {
const n = R.posix.basename(t);
const r = n.replace(/\.[^.]+$/, "");
const quoted = e => e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const s = new RegExp(`(?:^|[\\s'"\`(/<])${quoted(n)}(?![\\w-])`, "m");
const o = new RegExp(`(?:import|require|from|include|use|mod|source)\\b[^\\n]*[\\s'"\`(/.:<]${quoted(r)}(?![\\w-])`, "m");
return s.test(e) || r !== "" && r !== "index" && o.test(e);
}
function refersTo(e, t) {
const n = e.match(/\b[0-9a-f]{7,40}\b/g) ?? [];
if (n.some(e => t.sha.startsWith(e))) return !/This reverts commit/i.test(e);
const r = /\(#(\d+)\)\s*$/m.exec(t.message.split("\n")[0] ?? "")?.[1];
if (r === void 0) return false;
return new RegExp(`\\b(?:follow[- ]?up|depends? on|builds? on|on top of|requires|needs|extends)\\b[^\\n]*#${r}\\b`, "i").test(e);
}
async function addedLines({git: e}, t, n) {
const r = n === void 0 ? [ "--root", t ] : [ n, t ];
const s = [ "-r", "-p", "-U0", "-M", "--no-color", "--no-ext-diff", "--no-textconv", "--no-commit-id" ];
const o = await e.raw([ "diff-tree", ...s, ...r ]);
return o.split("\n").filter(e => e.startsWith("+") && !e.startsWith("+++")).map(e => e.slice(1)).join("\n");
}
async function namesIn({git: e}, t, n) {
const r = new Set;
for (const s of new Set(n)) {
const n = await e.raw([ "grep", "-I", "-l", "-w", "-F", "--max-count=1", "-e", s, t ]);
if (n.trim() !== "") r.add(s);
}
return r;
}
var M = n(86578);
var N = n(51147);
const L = new Set([ "already-fixed", "already-reverted", "known-flaky", "parent-not-green" ]);
function withdrawalOf(e, t) {
const {culprit: n, grade: r, refused: s} = e;
if (s.some(({reason: e}) => e === "stopped")) return;
if (n !== null && n !== t) {
const e = n.slice(0, 12);
return r === null ? void 0 : `The runs and probes point to another commit: ${e}.`;
}
const o = s.find(({reason: e}) => L.has(e));
if (!o) return;
return o.reason === "already-fixed" || o.reason === "already-reverted" ? `Fixed in another way: ${o.why}.` : `The commit is not to blame as far as rerail can tell: ${o.why}.`;
}
async function removeOwnBranch(e, t) {
const n = await readRevertBranch(e, t);
return n?.kind === "there" && await removeRevertBranch(e, t, n.sha);
}
function messageFor({question: e, runUrl: t}, {sha: n, message: r, range: s}) {
const a = r.split("\n")[0] ?? "";
const i = `The job "${e.job.name.replace(/\p{Cc}/gu, " ")}" fails on ${e.branch} since this commit.`;
return (0, o.i5)({
sha: n,
subject: a,
why: i,
runUrl: t,
...s ? {
range: s.map(e => e.sha)
} : {}
});
}
async function reportOf({host: e}, {question: t, runUrl: n, jobs: r, evidence: s}, {commit: o, grade: a, considered: i}) {
const {seen: c, facts: l} = i;
const u = new Set(l?.observations.filter(({state: e}) => e === "red").map(({runId: e}) => e));
const d = await e.isJobToken().catch(() => true);
const p = await e.gates(t.branch);
return {
commit: o,
branch: t.branch,
grade: a,
runUrl: c?.redUrl ?? n,
...c?.greenUrl === void 0 ? {} : {
greenUrl: c.greenUrl
},
failure: {
type: t.failure.type,
signature: t.failure.signature,
evidence: s
},
jobs: r,
redRuns: u.size,
probes: l?.probes ?? [],
checksWait: d,
gates: p,
...t.policy.verify === void 0 ? {} : {
verify: {
command: t.policy.verify
}
},
times: {
committed: o.committedAt,
...c?.detectedAt === void 0 ? {} : {
detected: c.detectedAt
},
reported: t.now
}
};
}
const C = "\x3c!-- rerail:pushed --\x3e";
async function pushRevert({host: e, journal: t}, n, {clone: r, commit: s, grade: o, considered: a, pull: i}, c) {
const {policy: l, branch: u} = n.question;
if (l.mode !== "push" || o !== "proven") return {
kind: "not-pushed",
why: void 0
};
const d = a.facts?.made.pushed;
if (d === void 0) return {
kind: "not-pushed",
why: "how many reverts the last 24 hours had cannot be found out"
};
if (d >= l.limits.push) return {
kind: "not-pushed",
why: `the branch got ${d} reverts in the last 24 hours, and rollback.limits.push is ${l.limits.push}`
};
if (c && c.state !== "passed") {
const e = c.state === "running" ? void 0 : c.why ?? `"${c.command}" fails on the reverted tree`;
return {
kind: "not-pushed",
why: e
};
}
const p = await makeRevertCommit(r, s, messageFor(n, s));
const f = await staleness(r, s.sha, i, p, c !== void 0);
if (f) return f;
const isPushed = async () => false;
const h = await t({
kind: "revert-pushed",
sha: s.sha,
seen: isPushed
}, async () => {
const e = await pushToBranch(r, p.sha);
return e.kind === "refused" ? {
kind: "refused",
refused: {
why: e.why
}
} : {
kind: "pushed",
sha: p.sha
};
});
if (h === void 0) return {
kind: "not-pushed",
why: void 0
};
if (h.kind === "refused") return {
kind: "not-pushed",
why: `GitHub refuses it (${h.refused.why})`
};
await e.note(i.number, C, `rerail pushed this revert to ${u} as ${h.sha}, as rollback.mode asks. It watches the next runs.`);
await e.update(i.number, {
state: "closed"
});
await removeOwnBranch(r, s.sha);
return h;
}
async function staleness(e, t, n, r, s) {
const o = await readRevertBranch(e, t);
if (o?.kind !== "there" || o.sha !== n.headSha) return {
kind: "not-pushed",
why: "somebody has added to the branch of the pull request"
};
if (!s || await isSameTree(e, t, r.sha, o.sha)) return;
const a = await moveRevertBranch(e, t, o.sha, r.sha);
return {
kind: "not-pushed",
why: void 0,
...a.kind === "pushed" ? {
verifyAgain: r.sha
} : {}
};
}
var B = n(34646);
var q = n(82011);
var U = n(72678);
async function startProbes(e, {question: t}, n, {facts: s, seen: o}) {
const a = t.policy.probe;
if (a === void 0 || n.length === 0) return {};
const {reader: i, host: c, journal: l} = e;
const u = [];
try {
const e = await problemOfProbe(i, t.repository, a);
if (e !== void 0) return {
probeProblem: e
};
const r = await (0, b.dV)(i, t.repository);
for (const e of n) {
const t = s?.probes?.filter(t => t.sha === e).length ?? 0;
const n = {
kind: `probe-${t + 1}`,
sha: e,
...o?.redRun ? {
run: o.redRun
} : {}
};
const seenSince = async () => false;
const i = await l({
...n,
seen: seenSince
}, async () => {
await c.dispatch(a, r, {
sha: e
});
return true;
});
if (i) u.push(e);
}
return {
probed: u
};
} catch (e) {
return {
probed: u,
probeProblem: (0, r.messageOf)(e)
};
}
}
async function problemOfProbe(e, t, n) {
const r = `.github/workflows/${n}`;
const s = await (0, q.c_)(e, t, r);
const o = s === void 0 ? void 0 : await (0, B.hM)(s, r);
const refuse = e => `The probe ${r} cannot be used: ${e}. docs/rollback.md has an example.`;
if (!o) return refuse("the default branch has no such workflow, or it cannot be read");
if (!o.dispatchInputs?.includes("sha")) return refuse('it has no workflow_dispatch with the input "sha"');
if (!/\$\{\{.*\binputs\.sha\b.*\}\}/s.test(o.runName ?? "")) return refuse(`its run-name does not hold the commit. Add "run-name: rerail probe ${"$"}{{ inputs.sha }}"`);
const a = (0, U.F5)({
top: o,
called: new Map
}).find(({environment: e, outsideEffects: t}) => e !== void 0 || t !== void 0);
return a && refuse(`its job "${a.key}" has an environment or acts outside of the workspace`);
}
const D = 864e5;
async function verifyRevert({reader: e, host: t, journal: n}, {question: s}, o) {
const {verify: a, probe: i} = s.policy;
if (a === void 0 || i === void 0) return;
const {repository: c, now: l} = s;
try {
const r = await (0, b.C1)(e, {
repository: c,
file: i,
since: l - 7 * D
}, o);
if (r) return {
command: a,
...r
};
const s = await problemOfProbe(e, c, i) ?? await problemOfInput(i);
if (s !== void 0) return {
command: a,
why: s
};
const u = await (0, b.dV)(e, c);
await n({
kind: "revert-verify",
sha: o,
seen: async () => false
}, async () => {
await t.dispatch(i, u, {
sha: o,
verify: a
});
return true;
});
return {
command: a,
state: "running"
};
} catch (e) {
return {
command: a,
why: (0, r.messageOf)(e)
};
}
async function problemOfInput(t) {
const n = `.github/workflows/${t}`;
const r = await (0, B.hM)(await (0, q.c_)(e, c, n) ?? "", n);
return r?.dispatchInputs?.includes("verify") ? void 0 : `${n} has no input "verify". docs/rollback.md has an example.`;
}
}
const F = 10;
const G = {
red: "fails in the same way",
green: "passes",
other: "fails in another way"
};
function recoveryNote({check: e, state: t, landed: n, runs: r, branch: o}) {
const a = (0, s.Ic)(o);
const i = e.runs.slice(0, F).map(({sha: e, runId: t, state: n}) => `| ${(0, s.ti)(e.slice(0, 12))} | ${G[n]} | ${r.get(t)?.url ?? t} |`);
const c = i.length === 0 ? [] : [ [ "| commit | result | run |", "|---|---|---|", ...i ].join("\n") ];
const l = t.different.slice(0, 5).map(s.ti).join(", ");
const u = t.changedLater.slice(0, 5).map(s.ti).join(", ");
const d = [ `- State: ${t.restored} path${t.restored === 1 ? "" : "s"} as before the commit${u === "" ? "" : `; changed by other commits: ${u}`}`, l === "" ? "- Integrity: the merge changed nothing that the revert did not promise" : `- Integrity: not as before the commit: ${l}. Check the merge`, t.isHistoryKept ? "- References: the commit and its revert are in the history of the branch" : "- References: the commit or its revert is missing from the history of the branch. Somebody rewrote it" ];
return [ `**${headline(e, a)}** Reverted by ${(0, s.ti)(n.slice(0, 12))}.`, ...c, d.join("\n") ].join("\n\n");
}
function headline({state: e, isOver: t}, n) {
if (e === "not-recovered") return `Needs you: ${n} fails in the same way after this revert.`;
if (e === "waiting") return t ? `Needs you: no run finished on ${n} within a day of this revert.` : `No run has finished on ${n} since this revert.`;
return t ? `${n} has recovered.` : `${n} passes again. rerail watches the next runs.`;
}
const W = 3;
const H = 24 * 36e5;
function checkRecovery(e, t, {landed: n, since: r, now: s}) {
const o = e.findIndex(({sha: e}) => e === n);
const a = new Map(e.slice(0, o + 1).map(({sha: e}, t) => [ e, t ]));
const i = t.filter(({sha: e, source: t}) => t === "run" && a.has(e)).toSorted((e, t) => a.get(e.sha) - a.get(t.sha) || t.runId - e.runId).map(({sha: e, runId: t, state: n}) => ({
sha: e,
runId: t,
state: n
}));
const c = i.filter(({state: e}) => e === "green");
const l = i.some(({state: e}) => e === "red");
const u = l ? "not-recovered" : c.length > 0 ? "recovered" : "waiting";
const d = l || new Set(c.map(({sha: e}) => e)).size >= W || s - r > H;
const p = c.at(-1);
return {
state: u,
isOver: d,
runs: i,
...p === void 0 ? {} : {
firstGreen: p.runId
}
};
}
async function checkState(e, t, n) {
const {git: r} = e;
const s = await e.head();
const o = t.parents[0];
const a = [ ...new Set(t.changes.flatMap(({path: e, oldPath: t}) => t === void 0 ? [ e ] : [ e, t ])) ];
const changed = async (e, t) => new Set((await r.raw([ "diff-tree", "-r", "--no-renames", "-z", "--name-only", e, t ])).split("\0"));
const i = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
const c = await changed(o ?? i, n);
const l = await changed(n, s);
const u = await changed(t.sha, `${n}^1`);
const isInHistory = async e => (await r.raw([ "rev-list", "--count", "--max-count=1", `${s}..${e}` ])).trim() === "0";
const d = a.filter(e => u.has(e) || l.has(e));
const p = a.filter(e => c.has(e) && !d.includes(e));
return {
restored: a.length - d.length - p.length,
changedLater: d,
different: p,
isHistoryKept: await isInHistory(t.sha) && await isInHistory(n)
};
}
const J = "\x3c!-- rerail:recovery --\x3e";
async function watchMerged({host: e, journal: t}, n, {sha: r, pull: s, considered: o}) {
const {seen: a} = o;
const i = s.mergedAt ?? s.closedAt;
if (!a || i === void 0) return;
const c = a.line.find(e => e.sha === s.mergeSha || e.reverts?.includes(r))?.sha;
if (c === void 0) return;
const {now: l} = n.question;
const u = checkRecovery(a.line, a.observations, {
landed: c,
since: i,
now: l
});
const d = await (0, w.o)(n.clone);
if (!await d.has(r) || !await d.has(c)) return;
const p = a.line.find(e => e.sha === c)?.reverts;
const f = await (0, g.k)(d, r, p && p.length > 1 && p[0] === r ? p : void 0);
const h = await checkState(d, f, c);
await e.note(s.number, J, recoveryNote({
check: u,
state: h,
landed: c,
runs: a.runs,
branch: n.question.branch
}));
const m = u.firstGreen === void 0 ? void 0 : a.runs.get(u.firstGreen);
if (u.state === "recovered" && m) {
const t = {
detectedAt: a.detectedAt,
recoveredAt: m.endedAt,
runUrl: m.url
};
const n = completedPostMortem(s.body, t);
if (n !== void 0) await e.update(s.number, {
body: n
});
}
if (u.isOver) await t({
kind: "revert-watched",
sha: r,
seen: async () => true
}, async () => true);
return {
kind: "watched",
url: s.url,
state: u.state
};
}
async function followRevert(e, t, n) {
const {pull: r, considered: s, sha: o} = n;
if (r.state !== "open") return watchMerged(e, t, n);
const a = withdrawalOf(withoutItself(s), o);
if (a === void 0) return;
await withdraw(e, t, {
sha: o,
number: r.number,
why: a
});
return {
kind: "withdrawn",
number: r.number,
why: a
};
}
function withoutItself({decision: e, facts: t}) {
if (!t?.revert) return e;
const {revert: n, ...r} = t;
return (0, j.h)(r);
}
async function followIssue({host: e, journal: t}, n, {decision: r}) {
const s = withdrawalOf(r, n);
if (s === void 0) return;
await t({
kind: "revert-withdrawn",
sha: n,
seen: async () => false
}, () => e.closeIssue((0, o.VE)(n), `rerail closes this issue. ${s}`));
return {
kind: "withdrawn",
why: s
};
}
async function withdraw({host: e, journal: t}, n, {sha: r, number: s, why: a}) {
const isClosed = async () => (await e.find((0, o.Z9)(r)))?.state !== "open";
await t({
kind: "revert-withdrawn",
sha: r,
seen: isClosed
}, async () => {
await e.note(s, z, `rerail closes this revert. ${a}`);
await e.update(s, {
state: "closed"
});
await removeOwnBranch(await (0, w.o)(n.clone), r);
return true;
});
}
const z = "\x3c!-- rerail:withdrawn --\x3e";
async function followOpen(e, t, n) {
const {host: r, journal: s} = e;
const {pull: i, grade: c, commit: l} = n;
let u = await verifyRevert(e, t, i.headSha);
const d = await pushRevert(e, t, n, u);
if (d.kind === "pushed") return {
kind: "pushed",
sha: d.sha,
url: i.url
};
if (d.verifyAgain !== void 0) u = await verifyRevert(e, t, d.verifyAgain);
const p = await reportOf(e, t, n);
const f = d.why === void 0 ? {} : {
notPushed: d.why
};
const h = p.gates?.signatures ? {
signed: await r.isSigned(i.headSha).catch(() => false)
} : {};
const m = (0, a.B)(i.body, revertBody({
...p,
...f,
...h,
...u ? {
verify: u
} : {}
}));
if (m !== void 0) await r.update(i.number, {
body: m
});
if (!t.labels.every(e => i.labels.includes(e))) await decorate(r, i, {
labels: t.labels,
commit: l
});
let {draft: y} = i;
if (y && c === "proven") {
const isReady = async () => (await r.find((0, o.Z9)(l.sha)))?.draft === false;
const e = await s({
kind: "revert-ready",
sha: l.sha,
seen: isReady
}, async () => {
await r.markReady(i.number);
return true;
});
if (e) y = false;
}
return {
kind: "updated",
url: i.url,
draft: y
};
}
const K = 100;
async function revertRun(e, t, n, r, s) {
const a = {
reader: e,
host: t,
signatureOf: r,
journal: s
};
const i = await (0, N.Q)(e, t, n.question, r);
const {decision: c, facts: l} = i;
if (isStopped(c)) return result(c);
const u = n.follows ?? c.culprit;
const d = u === null ? void 0 : await t.find((0, o.Z9)(u));
if (d?.labels.includes(M.aQ)) return {
...result(c),
grade: null,
refused: [ refusal("stopped", `#${d.number} has the label "${M.aQ}"`) ]
};
const {follows: p} = n;
if (p !== void 0 && n.question.policy.mode === "issue") {
const e = await followIssue(a, p, i);
if (e) return {
...result(c),
followUp: e
};
}
if (u !== null && d && (d.state !== "open" || c.culprit !== u)) {
const e = await followRevert(a, n, {
sha: u,
pull: d,
considered: i
});
const t = await startProbes(a, n, c.wanted, i);
return {
...result(c),
...t,
...e ? {
followUp: e
} : {}
};
}
if (c.culprit === null || !l?.commit || blockingOf(c, l).length > 0) {
const e = d?.state === "open" ? await followRevert(a, n, {
sha: u,
pull: d,
considered: i
}) : void 0;
const t = await startProbes(a, n, wantedBeside(i), i);
return {
...result(c),
...t,
...e ? {
followUp: e
} : {}
};
}
return withClone(a, n, {
considered: i,
facts: {
...l,
commit: l.commit
},
pull: d
});
}
const isStopped = ({refused: e}) => e.some(({reason: e}) => e === "stopped");
const result = ({culprit: e, grade: t, refused: n}) => ({
culprit: e,
grade: t,
refused: n
});
const blockingOf = ({refused: e}, t) => e.filter(({reason: e, why: n}) => e !== "ambiguous" && (e !== "already-reverted" || !t.revert || n !== t.revert));
function wantedBeside({decision: e, facts: t}) {
if (!t?.revert) return e.wanted;
const {revert: n, ...r} = t;
return (0, j.h)(r).wanted;
}
async function withClone(e, t, n) {
const {host: r} = e;
const {considered: s, facts: a} = n;
const i = a.commit.sha;
const c = await (0, w.o)(t.clone);
if (!await c.has(i)) return refusedResult(s, refusal("ambiguous", "the branch does not hold the commit any more"));
const l = await wholeCommit(c, a.commit);
const u = await findDependent(c, l, await c.head());
const d = await (0, x.w)(c, l, await c.head());
const {revert: p, ...f} = a;
const h = {
...f,
commit: l,
line: await (0, g.X)(c, K),
conflicts: d.kind === "conflict" ? d.paths : [],
...u === void 0 ? {} : {
dependedOn: u
}
};
const m = d.kind === "empty" ? emptied((0, j.h)(h)) : (0, j.h)(h);
const y = await startProbes(e, t, m.wanted, s);
if (m.grade === null || m.culprit !== i) {
const r = n.pull?.state === "open" ? await followRevert(e, t, {
sha: i,
pull: n.pull,
considered: {
...s,
decision: m
}
}) : void 0;
return {
...result(m),
...y,
...r ? {
followUp: r
} : {}
};
}
const v = {
...s,
facts: h,
decision: m
};
if (n.pull?.state === "open") {
const r = await followOpen(e, t, {
clone: c,
commit: l,
pull: n.pull,
grade: m.grade,
considered: v
});
return {
...result(m),
...y,
followUp: r
};
}
const b = await revert_run_open(e, t, {
clone: c,
commit: l,
grade: m.grade,
considered: v
});
const {verify: k, mode: $} = t.question.policy;
const {signatures: O} = await r.gates(t.question.branch);
const P = k !== void 0 || $ === "push" || O === true;
const R = b?.kind === "pull-request" && P ? await r.find((0, o.Z9)(i)) : void 0;
const S = R && await followOpen(e, t, {
clone: c,
commit: l,
pull: R,
grade: m.grade,
considered: v
});
const E = S?.kind === "pushed" ? {
followUp: S
} : {};
const A = b?.kind === "refused" ? [ b.refused ] : [];
const I = A.length > 0 ? null : m.grade;
return {
culprit: i,
grade: I,
refused: A,
...y,
...E,
...b === void 0 ? {} : {
outcome: b
}
};
}
const emptied = e => ({
...e,
grade: null,
wanted: [],
refused: [ ...e.refused, refusal("already-fixed", "the head holds nothing of the commit any more") ]
});
async function wholeCommit(e, t) {
const n = t.range?.map(({sha: e}) => e);
const r = await (0, g.k)(e, t.sha, n);
const s = new Map(t.range?.map(({sha: e, author: t}) => [ e, t ]));
const o = r.range?.map(e => ({
...e,
author: s.get(e.sha) ?? e.author
}));
return {
...r,
author: t.author,
...o ? {
range: o
} : {}
};
}
async function revert_run_open(e, t, n) {
const {host: s, journal: a} = e;
const {clone: i, commit: c, grade: l} = n;
const {question: u} = t;
const d = await reportOf(e, t, n);
const isOpen = async () => (await s.find((0, o.Z9)(c.sha)))?.state === "open";
return a({
kind: "revert",
sha: c.sha,
seen: isOpen
}, () => applyRevert(i, s, {
commit: c,
grade: l,
policy: u.policy,
message: messageFor(t, c),
title: revertTitle(c),
body: revertBody(d),
issueBody: revertIssueBody(d),
labels: t.labels,
signs: d.gates?.signatures === true
}).catch(e => {
if (e instanceof r.RefusedError && (e.reason === "conflict" || e.reason === "already-fixed")) return {
kind: "refused",
refused: refusal(e.reason, e.message)
};
throw e;
}));
}
const refusedResult = ({decision: e}, t) => ({
...result(e),
grade: null,
refused: [ t ]
});
const refusal = (e, t) => ({
reason: e,
why: t
});
var V = n(43676);
const Y = [ "rerail:revert" ];
async function revertFor(e, t) {
if (t.repository.toLowerCase() !== e.repository.toLowerCase()) return nothing(`the plan is for ${t.repository}, and this is ${e.repository}`);
if (!e.reverts) return nothing("a recorded repository cannot be changed");
const n = await (0, h.hd)(e, t);
const {plan: r, facts: s} = n;
if (r.leftAlone) return nothing(r.leftAlone.why);
const {follow: o, job: a, culprit: i, reland: c} = t.rollback;
const l = (s.run.isFork ? [] : (0, V.PY)(s, r)).filter(e => a === void 0 || e.name === a);
if (l.length === 0) return nothing("no failed job blames a commit");
const u = [];
for (const t of l) u.push(await revertForJob(e, n, t, o && i !== null ? {
culprit: i,
reland: c === true
} : void 0));
return {
text: u.map(({text: e}) => e).join("; "),
markdown: u.map(({markdown: e}) => e).join("\n\n")
};
}
async function revertForJob(e, {plan: t, facts: n}, o, a) {
const {reader: i, masker: c, server: l, stopGiven: u} = e;
const d = e.reverts;
const p = (0, V.YH)(n, o, {
given: u,
observes: true
});
const f = {
question: p,
clone: {
...d.clone,
branch: p.branch
},
runUrl: `${l}/${n.repository}/actions/runs/${n.run.id}`,
jobs: [ o.name ],
evidence: o.failure?.evidence.toSorted((e, t) => e.line - t.line).map(({text: e}) => e) ?? [],
labels: Y,
...a === void 0 ? {} : {
follows: a.culprit
}
};
const h = (0, V.su)(n, i, e => c.mask(e));
const m = journalOf(e, {
...t,
jobs: t.jobs.filter(({id: e}) => e === o.id)
});
try {
if (a?.reland) {
if (p.stop.stopped) return nothing(p.stop.why);
const e = {
reader: i,
host: d.host,
signatureOf: h,
journal: m
};
const {text: t} = await followReland(e, f, a.culprit);
return {
text: t,
markdown: `### Reland\n${(0, s.Ic)(t)}`
};
}
return tell(await revertRun(i, d.host, f, h, m));
} catch (e) {
if (!(e instanceof r.RefusedError)) throw e;
return nothing((0, r.messageOf)(e));
}
}
function journalOf(e, t) {
const {acts: n, clock: s, log: o, owner: a, leaseMs: i, ledger: c} = e;
return async ({kind: e, sha: l, run: u, seen: d}, p) => {
if (!n) return p();
let h;
let m;
const y = {
kind: e,
seen: async () => await d() ? true : void 0,
run: async () => {
try {
h = await p();
const e = refusalOf(h);
return e === void 0 ? {
done: true,
value: void 0
} : {
done: false,
why: e,
denied: true,
unclear: false
};
} catch (e) {
m = {
error: e
};
return {
done: false,
why: (0, r.messageOf)(e),
denied: false,
unclear: false
};
}
}
};
const w = {
...t.run,
sha: l,
...u === void 0 ? {} : {
id: u,
attempt: 1
}
};
const g = await freeKind(e, w);
await (0, f.y)({
...t,
run: w
}, [ {
...y,
kind: g
} ], {
acts: n,
clock: s,
log: o,
owner: a,
leaseMs: i,
...c ? {
ledger: c
} : {}
});
if (m) throw m.error;
return h;
};
async function freeKind(e, t) {
const [, n] = /^probe-(\d+)$/.exec(e) ?? [];
if (n === void 0 || !c) return e;
const r = (0, m.parseEntries)(await c.snapshot().catch(() => new Map));
for (let e = Number(n); e < Number(n) + p.Ni; e += 1) {
const n = (0, m.TN)({
run: t.id,
attempt: t.attempt,
sha: t.sha,
kind: `probe-${e}`
});
if (!r.some(e => e.key === n && e.outcome?.done === false)) return `probe-${e}`;
}
return e;
}
}
function refusalOf(e) {
const {kind: t, refused: n} = e ?? {};
return t === "refused" ? String(n?.why ?? "refused") : void 0;
}
const nothing = e => ({
text: `nothing was reverted: ${e}`,
markdown: `### No revert\n${(0, s.Ic)(e)}`
});
function tell(e) {
const t = tellOutcome(e);
const n = e.probed ?? [];
const r = [ ...n.length > 0 ? [ `started the probe at ${n.map(e => e.slice(0, 12)).join(" and ")}` ] : [], ...e.probeProblem === void 0 ? [] : [ `started no probe: ${e.probeProblem}` ] ];
return {
text: [ t.text, ...r ].join("; "),
markdown: [ t.markdown, ...r.map(e => `rerail ${(0, s.Ic)(e)}`) ].join("\n\n")
};
}
function tellOutcome({culprit: e, refused: t, outcome: n, followUp: r}) {
const o = (0, s.ti)(e?.slice(0, 12) ?? "no commit");
if (r) return tellFollowUp(r);
if (n?.kind === "pull-request") {
const e = `${n.created ? "opened" : "updated"} the revert's ${n.draft ? "draft " : ""}pull request`;
return {
text: `${e}: ${n.url}`,
markdown: `### Review the revert of ${o}\nrerail ${e}: ${n.url}`
};
}
if (n?.kind === "issue") {
const e = `opened an issue about the revert: ${n.url}`;
return {
text: e,
markdown: `### Decide about the revert of ${o}\nrerail ${e}`
};
}
if (t.length === 0) return nothing("another controller prepares the revert");
const a = `nothing was reverted: ${t.map(({reason: e, why: t}) => `${e} (${t})`).join(", ")}`;
return {
text: a,
markdown: `### No revert of ${o}\n${refusalList(t)}`
};
}
function tellFollowUp(e) {
if (e.kind === "withdrawn") {
const t = e.number === void 0 ? "the issue" : `#${e.number}`;
const n = `closed the revert's ${e.number === void 0 ? "issue" : `pull request ${t}`}: ${e.why}`;
return {
text: n,
markdown: `### Revert closed\nrerail closed ${t}. ${(0, s.Ic)(e.why)}`
};
}
if (e.kind === "pushed") {
const t = `pushed the revert ${e.sha.slice(0, 12)}: ${e.url}`;
return {
text: t,
markdown: `### Reverted\nrerail ${t}`
};
}
if (e.kind === "updated") {
const t = `updated the revert's ${e.draft ? "draft " : ""}pull request`;
return {
text: `${t}: ${e.url}`,
markdown: `### Review the revert\nrerail ${t}: ${e.url}`
};
}
const t = {
waiting: "no run has finished yet",
recovered: "the branch passes again",
"not-recovered": "the branch still fails"
};
const n = `watched the branch after the revert ${e.url}: ${t[e.state]}`;
return {
text: n,
markdown: `### After the revert\n${e.url}: ${t[e.state]}`
};
}
}),
43676: ((e, t, n) => {
n.d(t, {
ID: () => rollbackOf,
PY: () => blamingJobs,
YH: () => questionOf,
nM: () => isActionable,
su: () => signatureReader
});
var r = n(19473);
var s = n(54511);
var o = n(12166);
var a = n(51147);
const i = new Set([ "test-failure", "quality-gate" ]);
const c = 3;
function blamingJobs({jobs: e}, {jobs: t}) {
const n = new Set(t.filter(({role: e}) => e === "cause").map(({id: e}) => e));
const r = new Map;
for (const t of e) {
const {id: e, failure: s} = t;
const o = n.has(e) && s !== void 0 && i.has(s.type);
if (o && !r.has(s.signature)) r.set(s.signature, t);
}
return [ ...r.values() ].slice(0, c);
}
function notNominated(e, {jobs: t}, n) {
const r = new Set(t.filter(({role: e}) => e === "cause").map(({id: e}) => e));
for (const t of e.jobs.filter(({id: e, failure: t}) => r.has(e) && t)) {
const r = (0, s.A)((0, a.x)(questionOf(e, t, n), {
line: [],
observations: []
}));
if (!r.some(({reason: e}) => e === "infrastructure-signature")) continue;
const o = r.filter(({reason: e}) => e === "not-nominated" || e === "infrastructure-signature");
return {
culprit: null,
grade: null,
refused: o
};
}
return;
}
const isActionable = ({culprit: e, grade: t, probes: n = [], follow: r = false}) => e !== null && t !== null || n.length > 0 || r;
function questionOf(e, t, n) {
const {run: r, policy: s, history: o, stops: a, shape: i, pushPaths: c} = e;
const l = t.failure;
const u = o[l.signature];
const d = [ ...a, ...n.observes && s.mode !== "act" ? [ 'the mode is "observe"' ] : [], ...n.given ? [] : [ 'the input "stop" was not given. Pass the variable RERAIL_STOP' ] ];
const {environment: p, outsideEffects: f} = i?.find(({key: e}) => e === t.key) ?? {};
return {
repository: e.repository,
workflow: r.workflow,
branch: r.branch ?? "",
event: r.event,
job: {
name: t.name
},
failure: {
type: l.type,
signature: l.signature,
retry: l.retry
},
lane: t.lane,
policy: s.rollback,
stop: {
stopped: d.length > 0,
why: d.join("; ")
},
now: e.now,
...c && r.event === "push" ? {
workflowPaths: c
} : {},
...u && u.passed > 0 ? {
flaky: `it passed on a retry ${u.passed} of ${u.retried} times`
} : {},
...p ? {
outsideEffects: `the failing job has the environment ${p}`
} : {},
...f?.length ? {
outsideEffects: `the failing job acts outside (${f.join(", ")})`
} : {}
};
}
function signatureReader(e, t, n) {
const r = new Map(e.jobs.flatMap(({id: e, failure: t}) => t ? [ [ e, t.signature ] ] : []));
return async s => {
const {id: a} = s;
if (r.has(a)) return r.get(a);
const i = {
repository: e.repository,
rules: e.policy.rules,
mask: n,
wasCancelled: false
};
const {failures: c} = await (0, o.R)([ s ], t, i);
const l = c.get(a);
if (l?.read) r.set(a, l.signature);
return l?.read ? l.signature : void 0;
};
}
async function rollbackOf(e, t, {reader: n, host: s, stop: o, mask: i}) {
const c = t.leftAlone === null && !e.run.isFork ? blamingJobs(e, t) : [];
let l = t.leftAlone === null && c.length === 0 ? notNominated(e, t, o) : void 0;
for (const e of c) {
const t = await sectionOf(e);
if (isActionable(t)) return t;
l ??= t;
}
return l;
async function sectionOf(t) {
const c = questionOf(e, t, o);
try {
const {decision: r, pull: o} = await (0, a.Q)(n, s, c, signatureReader(e, n, i));
const {culprit: l, grade: u, refused: d, range: p, wanted: f} = r;
return {
culprit: l,
grade: u,
refused: d,
...p ? {
range: p
} : {},
...f.length > 0 ? {
probes: f
} : {},
...o?.state === "open" ? {
follow: true,
job: t.name
} : {}
};
} catch (e) {
const t = `the preflight failed: ${(0, r.messageOf)(e)}`.slice(0, 500);
return {
culprit: null,
grade: null,
refused: [ {
reason: "parent-unknown",
why: t
} ]
};
}
}
}
}),
70536: ((e, t, n) => {
n.d(t, {
runController: () => runController
});
var r = n(51455);
var s = n(76760);
var o = n(19473);
var a = n(2637);
var i = n(92906);
var c = n(18007);
var l = n(14222);
var u = n(77002);
var d = n(18533);
async function runController(e, t) {
const n = t === "act" || t === "revert";
const r = n ? readPlans(e) : [];
const s = n ? void 0 : await readTrigger(e);
const a = s?.kind === "run" && s.repository || e.env.GITHUB_REPOSITORY;
if (!a) throw new o.InputError([ "Which repository is unknown: GITHUB_REPOSITORY is not set. Give the address of the run." ]);
try {
const n = await open(e, a);
if (t === "act") await act(e, n, r); else if (t === "revert") await revert(e, n, r); else await decide(e, n, t, s);
return 0;
} catch (t) {
if (e.inputs.strict) throw t;
e.log.warning(`${e.masker.mask((0, o.messageOf)(t))} Nothing was done.`);
if (!(t instanceof o.UserError) && t instanceof Error) e.log.debug(t.stack ?? "");
if (!n) await writeOutputs(e, {
next: "none"
});
return 0;
}
}
function open({env: e, inputs: t, context: n, clock: r, random: o, log: a, masker: i, cancel: c}, l) {
const d = t.token ?? e.GITHUB_TOKEN;
return (0, u.openController)({
repository: l,
env: e,
...d ? {
token: d
} : {},
folder: s.join(n.temp, "rerail"),
leaseMs: t.leaseMs,
options: {
...t.mode === void 0 ? {} : {
mode: t.mode
},
...t.stop === void 0 ? {} : {
stop: t.stop
},
own: (0, u.O)(e, l),
policyPath: t.policy
},
...t.checkpointKey === void 0 ? {} : {
recordKey: t.checkpointKey
},
stopGiven: t.command === "plan" || t.stop !== void 0,
clock: r,
random: o,
log: a,
masker: i,
signal: c
});
}
function readPlans({inputs: e}) {
try {
return (0, d.WY)(e.plan);
} catch (e) {
throw new o.InputError([ (0, o.messageOf)(e) ]);
}
}
async function readTrigger({env: e, inputs: t}) {
if (t.run === void 0) return (0, l.Bd)(e);
try {
return (0, l.xX)(t.run.trim());
} catch (e) {
if (!(e instanceof o.UsageError)) throw e;
throw new o.InputError([ `Input "run" is "${t.run.trim().slice(0, 60)}", which is not allowed. Use a run's id or the address of its page.` ]);
}
}
async function decide(e, t, n, r) {
const {log: s} = e;
if (r.kind === "none") {
s.info(`nothing to decide about: ${r.why}`);
return writeOutputs(e, {
next: "none"
});
}
const {plans: o, acted: a, outputs: i} = await (0, c.fx)(t, n, r);
for (const e of o) s.info(`run ${e.run.id}, attempt ${e.run.attempt}: ${e.leftAlone?.reason ?? e.act} (${e.why})`);
await summarise(e, a ?? o.map(e => ({
plan: e
})), t.server);
await writeOutputs(e, i);
}
async function act(e, t, n) {
const r = await (0, c.Mk)(t, n);
for (const t of r) e.log.info((0, c.Tb)(t));
await summarise(e, r, t.server);
}
async function revert(e, t, s) {
const {revertFor: o} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 20500));
const a = [];
for (const n of s) {
const r = await o(t, n);
e.log.info(`run ${n.run.id}: ${r.text}`);
a.push(r);
}
const {summary: i} = e.context.files;
if (!i) return;
const c = a.map(({markdown: e}) => e).join("\n\n");
await (0, r.appendFile)(i, `${e.masker.mask(c)}\n`);
}
async function summarise({context: e, log: t, masker: n}, s, a) {
if (!e.files.summary) return;
const c = s.map(({plan: e, report: t}) => (0, i.KL)(e, a, t)).join("\n");
await (0, r.appendFile)(e.files.summary, n.mask(c.slice(0, 9e5))).catch(e => t.warning(`The summary could not be written: ${(0, 
o.messageOf)(e)}.`));
}
async function writeOutputs({context: e}, t) {
if (e.files.output) await (0, r.appendFile)(e.files.output, (0, a.Rd)(new Map(Object.entries(t))));
}
}),
72678: ((e, t, n) => {
n.d(t, {
k0: () => isControllers,
ly: () => jobNamed,
F5: () => shapeOf
});
var r = n(68268);
const s = [ /^actions\/(?:deploy-pages|create-release|upload-release-asset)@/, /(?:^|[/-])(?:deploy|publish|release|upload-to|push-to|promote|rollout)(?:[-/@]|$)/i, /^[^@]*(?:gh-pages|pypi-publish|npm-publish|semantic-release|release-please|changesets\/action|goreleaser|softprops\/)/i, /^(?:hashicorp\/terraform-apply|pulumi\/actions|azure\/(?:webapps|functions|k8s|aci|cli)[\w-]*|google-github-actions\/deploy[\w-]*|aws-actions\/amazon-ecs-[\w-]*)/i, /^(?:git-auto-commit|stefanzweifel\/git-auto-commit-action|ad-m\/github-push-action|peter-evans\/(?:create-pull-request|repository-dispatch))/i, /^(?:slackapi\/slack-github-action|8398a7\/action-slack|rtCamp\/action-slack-notify)/i ];
const o = /^docker\/(?:build-push-action|bake-action)@/;
function actsOutside(e, t) {
if (o.test(e)) return t.push !== void 0 && t.push !== "false";
return s.some(t => t.test(e));
}
const a = 10;
function shapeOf({top: e, called: t}) {
return jobsOf(e, t, {
prefix: "",
names: "",
needs: [],
optional: false
}, 0);
}
function jobsOf(e, t, n, r) {
const s = new Map;
const keysOf = e => s.get(e)?.map(({key: e}) => e) ?? [ n.prefix + e ];
const o = e.jobs.flatMap(e => {
const o = `${n.names}${nameSource(e)}`;
const i = n.prefix + e.id;
const c = n.optional || e.continueOnError === "true";
const l = e.uses === void 0 ? void 0 : t.get(e.uses);
if (l && r < a) {
const a = jobsOf(l, t, {
prefix: `${i}/`,
names: `${o} / `,
needs: [ i ],
optional: c
}, r + 1);
const u = {
key: i,
names: /^(?!)/,
optional: c,
needs: [ ...n.needs, ...e.needs.map(e => n.prefix + e) ]
};
s.set(e.id, [ ...a, u ]);
return [ u, ...a ];
}
const u = [ ...n.needs, ...e.needs.map(e => n.prefix + e) ];
const d = {
key: i,
needs: u,
names: new RegExp(`^${o}( / .*)?$`, "s"),
optional: c,
...effectsOf(e)
};
return [ d ];
});
return o.map(e => ({
...e,
needs: [ ...new Set(e.needs.flatMap(e => e.startsWith(n.prefix) ? keysOf(e.slice(n.prefix.length)) : [ e ])) ].filter(t => t !== e.key)
}));
}
function nameSource({id: e, name: t}) {
const n = t ?? e;
const r = n.split(/\$\{\{.*?\}\}/s).map(e => e.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
return `${r.join(".*")}(?: \\(.*\\))?`;
}
function effectsOf(e) {
const t = e.steps.flatMap(({run: e, uses: t, with: n}) => {
const s = e ?? (t !== void 0 && /(?:^|\/)rerail(?:@|\/rerail@|$)/.test(t) ? n.run : void 0);
if (s !== void 0) return (0, r.externalEffects)(s).map(({pattern: e}) => e);
return t !== void 0 && actsOutside(t, n) ? [ t ] : [];
});
if (e.uses !== void 0 && /deploy|publish|release|migrat/i.test(e.uses)) t.push(e.uses);
return {
...e.environment === void 0 ? {} : {
environment: e.environment
},
...t.length === 0 ? {} : {
outsideEffects: [ ...new Set(t) ]
}
};
}
function jobNamed(e, t) {
return t.filter(({names: t}) => t.test(e)).toSorted((e, t) => t.names.source.length - e.names.source.length)[0];
}
const i = new Set([ "plan", "decide", "act", "revert", "recover" ]);
function isControllers({jobs: e}) {
return e.some(({uses: e, steps: t}) => e !== void 0 && /\brerail\b.*\/\.github\/workflows\/(?:recover|sweep|comment)\.ya?ml@/.test(e) || e !== void 0 && /^\.\/\.github\/workflows\/(?:recover|rerail-recover)\.ya?ml$/.test(e) || t.some(({uses: e, with: t}) => e !== void 0 && i.has(t.command ?? "")));
}
}),
82011: ((e, t, n) => {
n.d(t, {
Hv: () => openSources,
KB: () => readPolicyOf,
Kr: () => isWorkflowFile,
S6: () => readWorkflow,
c_: () => readContent
});
var r = n(34646);
var s = n(19473);
var o = n(56221);
var a = n(48301);
var i = n(72678);
function openSources(e, t) {
const n = new Map;
const s = new Map;
const o = new Set;
let a = false;
const keyOf = ({path: e, ref: t}) => `${t ?? ""}:${e}`;
return {
async prefetch(t) {
const o = await (e.overview?.(t));
a = o === void 0;
for (const {text: e, ...t} of o?.files ?? []) if (e === void 0 || e.length <= r.OG) n.set(keyOf(t), e);
if (t.pullRequest !== void 0 && o?.labels) s.set(t.pullRequest, o.labels);
},
async text(r) {
if (n.has(keyOf(r))) return n.get(keyOf(r));
const s = await readContent(e, t, r.path, r.ref);
n.set(keyOf(r), s);
return s;
},
async labels(n) {
const r = s.get(n);
if (r) return r;
const a = await readIssue(e, t, n);
if (a?.comments === 0) o.add(n);
return (a?.labels ?? []).flatMap(e => typeof e === "string" ? e : e.name ?? []);
},
hasNoComments: e => o.has(e),
hasNoOverview: () => a
};
}
async function readContent(e, t, n, o) {
const a = n.split("/").map(encodeURIComponent).join("/");
const i = await e.find(`/repos/${t}/contents/${a}`, {
ref: o
});
if (i === void 0) return;
if (i.encoding !== "base64" || typeof i.content !== "string" || (i.size ?? 0) > r.OG) throw new s.UserError(`Reading ${n} failed: the API answers with something else than a file of at most 1 MB`);
return Buffer.from(i.content, "base64").toString("utf8");
}
async function readIssue(e, t, n) {
const find = n => e.find(`/repos/${t}/${n}`).catch(() => {});
return await find(`issues/${n}`) ?? await find(`pulls/${n}`);
}
async function readPolicyOf(e, t = a.C) {
try {
const r = await e.text({
path: t
});
if (r === void 0) return {
policy: o.z
};
const {readPolicy: s} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 14751));
return {
policy: await s(r, t)
};
} catch (e) {
if (e.status === 403) return {
policy: o.z
};
return {
policy: o.z,
problem: (0, s.messageOf)(e).split("\n").slice(0, 3).join(" ")
};
}
}
const c = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const isWorkflowFile = e => c.test(e);
const l = 10;
async function readWorkflow(e, t, n) {
let s = false;
const read = async t => {
const o = await e.text({
path: t,
ref: n
}).catch(() => {});
s ||= /\brerail\b/.test(o ?? "");
return o === void 0 ? void 0 : (0, r.hM)(o, t);
};
if (!isWorkflowFile(t)) return;
const o = await read(t);
if (!o) return;
const a = new Map;
const c = o.jobs.flatMap(({uses: e}) => e ?? []);
for (let e = c.shift(); e !== void 0 && a.size < l; e = c.shift()) {
if (!e.startsWith("./") || a.has(e)) continue;
const t = await read(e.slice(2));
if (!t) continue;
a.set(e, t);
c.push(...t.jobs.flatMap(({uses: e}) => e ?? []));
}
const {pushPaths: u} = o;
return {
shape: (0, i.F5)({
top: o,
called: a
}),
...u ? {
pushPaths: u
} : {},
isOwn: (0, i.k0)(o),
usesRerail: s
};
}
}),
78702: ((e, t, n) => {
n.d(t, {
ER: () => isAscii,
GJ: () => onOneLine,
WV: () => displayText,
Yw: () => osBytes,
ns: () => exactText,
uk: () => osPath,
xe: () => toBytePath
});
const r = /^[\x00-\x7f]*$/;
const s = new TextDecoder("utf-8", {
fatal: true,
ignoreBOM: true
});
const isAscii = e => r.test(e);
function osPath(e, t) {
if (t === "") return e;
if (r.test(t)) return `${e}/${t}`;
return Buffer.concat([ Buffer.from(`${e}/`), Buffer.from(t, "latin1") ]);
}
function osBytes(e) {
return r.test(e) ? e : Buffer.from(e, "latin1");
}
function toBytePath(e) {
return r.test(e) ? e : Buffer.from(e, "utf8").toString("latin1");
}
function exactText(e) {
if (r.test(e)) return e;
try {
return s.decode(Buffer.from(e, "latin1"));
} catch {
return;
}
}
const onOneLine = e => e.replace(/[\p{Cc}\u2028\u2029]/gu, e => `\\x${e.codePointAt(0).toString(16).padStart(2, "0")}`);
function displayText(e) {
return r.test(e) ? e : Buffer.from(e, "latin1").toString("utf8");
}
}),
57885: ((e, t, n) => {
n.r(t);
n.d(t, {
apiAccess: () => apiAccess,
parseRunAddress: () => parseRunAddress
});
var r = n(19473);
const s = /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?(?:\/jobs?\/(\d+))?(?:[/?#].*)?$/;
function parseRunAddress(e) {
const t = s.exec(e);
if (!t) throw new r.UsageError(`Reading the run failed: "${e}" is not the address of a run. Use https://github.com/OWNER/REPOSITORY/actions/runs/NUMBER, with /job/NUMBER for one job.`);
const [, n, o, a, i] = t;
return {
repository: n,
run: o,
...a ? {
attempt: a
} : {},
...i ? {
job: i
} : {}
};
}
const o = "https://api.github.com";
function apiAccess(e) {
const t = e.GITHUB_TOKEN || e.GH_TOKEN;
const n = e.GITHUB_GRAPHQL_URL;
return {
apiUrl: e.GITHUB_API_URL || o,
...n ? {
graphqlUrl: n
} : {},
...t ? {
token: t
} : {}
};
}
}),
19634: ((e, t, n) => {
n.d(t, {
QB: () => noJson,
c2: () => statusOf,
hD: () => ApiError,
zw: () => asApiError
});
var r = n(19473);
class ApiError extends r.UserError {
name="ApiError";
status;
reason;
isUnclear;
constructor(e, t, n, r) {
super(e, r);
this.status = t;
this.reason = n;
this.isUnclear = t === void 0 || t >= 500;
}
}
function asApiError(e, t, n) {
if (t instanceof ApiError) return t;
const s = statusOf(t);
const o = t.response !== void 0;
if (s !== void 0 && o) return refusal(e, s, (0, r.messageOf)(t), n.token !== void 0);
const {cause: a = t} = t;
const i = a.cause ?? a;
const {apiUrl: c} = n;
const l = URL.canParse(c) ? new URL(c).host : c;
const u = (0, r.codeOf)(i) ?? (0, r.messageOf)(i);
return new ApiError(`Reading the run failed: ${l} does not answer (${u}). Check the connection, and GITHUB_API_URL if it is set.`, void 0, u, {
cause: t
});
}
const statusOf = e => {
const {status: t} = e;
return typeof t === "number" ? t : void 0;
};
function refusal(e, t, n, r) {
const s = t === 410 ? "Logs and artifacts are kept for 90 days or less; there is nothing left to read" : r ? "Check the address, and that the token has `actions: read`" : "Set GITHUB_TOKEN to a token with `actions: read`";
const o = n && n !== "{}" && !n.startsWith("Unknown error") ? ` (${n.slice(0, 200)})` : "";
return new ApiError(`Reading the run failed: the API answers ${t} to ${e}${o}. ${s}.`, t, n);
}
function noJson(e, t) {
const n = t.slice(0, 40).replace(/\s+/g, " ");
return new ApiError(`Reading the run failed: the answer to ${e} is no JSON ("${n}"). Check GITHUB_API_URL, and whether a proxy answers in its place.`, 200, "no JSON");
}
}),
78610: ((e, t, n) => {
n.r(t);
n.d(t, {
openClient: () => openClient
});
var r = n(79083);
var s = n(49735);
var o = n(86856);
var a = n(19634);
const i = 6e4;
const boundedFetch = (e, t) => {
const n = r.NT.request?.fetch;
const s = AbortSignal.timeout(i);
return n(e, {
...t,
signal: t?.signal ? AbortSignal.any([ t.signal, s ]) : s
});
};
const countedFetch = e => (t, n) => {
e();
return boundedFetch(t, n);
};
var c = n(19473);
const l = 3;
const honourRetryAfter = e => t => {
t.hook.error("request", (t, n) => {
const {response: r, request: s, status: o} = t;
const a = Number(r?.headers["retry-after"]);
const i = /\bsecondary rate\b/i.test((0, c.messageOf)(t)) || r?.headers["x-ratelimit-remaining"] === "0";
const u = [ 429, 503 ].includes(o) || o === 403 && a > 0;
const d = u && !i && (n.method !== "POST" || o !== 503);
if (d && (o === 429 || a > 0)) {
const t = a > 0 ? a : 1;
s.request = {
...s.request,
retries: t > e ? 0 : l,
retryAfter: t
};
}
throw t;
});
return {};
};
const u = 3;
async function readTail(e, t, n) {
for (let r = 1; ;r += 1) try {
return await readOnce(e, t);
} catch (e) {
if (e instanceof c.UserError || r === u) throw n(e);
}
}
async function readOnce(e, t) {
const n = await e(`bytes=-${t}`);
if (n.status === 206) return fromRange(n, t);
if (n.status === 416) return {
bytes: Buffer.alloc(0),
truncated: false,
received: 0
};
const r = n.status === 200 ? n : await e();
const s = Number(r.headers["content-length"]);
if (!(s > t)) return collect(r.body, t);
await (r.body?.cancel());
const o = await e(`bytes=${s - t}-${s - 1}`);
if (o.status === 206) return {
...await fromRange(o, t),
total: s
};
return {
...await collect(o.body ?? (await e()).body, t),
total: s
};
}
async function fromRange(e, t) {
const [, n, r] = /^bytes (\d+)-\d+\/(\d+)$/.exec(String(e.headers["content-range"])) ?? [];
const s = await collect(e.body, t);
return {
...s,
truncated: s.truncated || Number(n) > 0,
...r === void 0 ? {} : {
total: Number(r)
}
};
}
async function collect(e, t) {
const n = [];
let r = 0;
let s = false;
if (e) for await (const o of e) {
n.push(o);
r += o.length;
s = r > t;
if (s) break;
}
return {
bytes: Buffer.concat(n).subarray(0, t),
truncated: s,
received: r
};
}
const d = 100;
const p = 30;
const f = 120;
const h = "2022-11-28";
const m = "rerail";
const y = [ 400, 401, 403, 404, 405, 409, 410, 415, 422, 429, 451 ];
function openClient(e, t = {}) {
const n = {
requests: 0,
notModified: 0,
logBytes: 0
};
const {secondMs: a = 1e3, maxWaitSeconds: i = f} = t;
const c = r.gq.plugin(honourRetryAfter(i), s.L, o.A);
const onLimit = (e, t, n, r) => e <= i && r < l;
const u = {
userAgent: m,
log: g,
retry: {
doNotRetry: y,
retries: l,
retryAfterBaseValue: a
}
};
const d = new c({
...u,
baseUrl: e.apiUrl,
...e.token ? {
auth: `token ${e.token}`
} : {},
request: {
fetch: countedFetch(() => {
n.requests += 1;
})
},
throttle: {
onRateLimit: onLimit,
onSecondaryRateLimit: onLimit,
retryAfterBaseValue: a
}
});
d.hook.after("request", parseUntyped);
const p = new c({
...u,
request: {
fetch: boundedFetch
},
throttle: {
enabled: false
}
});
return new OctokitClient(d, p, n, e);
}
class OctokitClient {
usage;
#e;
#t;
#n;
#r=new Map;
constructor(e, t, n, r) {
this.#e = e;
this.#t = t;
this.usage = n;
this.#n = r;
}
async get(e, t = {}) {
const n = `${e} ${JSON.stringify(t)}`;
const r = this.#r.get(n);
try {
const s = {
...w,
...r ? {
"if-none-match": r.etag
} : {}
};
const {data: o, headers: a} = await this.#e.request(`GET ${e}`, {
...t,
headers: s
});
if (a.etag) this.#r.set(n, {
etag: a.etag,
data: o
});
return o;
} catch (t) {
if (r && (0, a.c2)(t) === 304) {
this.usage.notModified += 1;
return r.data;
}
throw this.#s(e, t);
}
}
async find(e, t) {
try {
return await this.get(e, t);
} catch (e) {
if (e instanceof a.hD && e.status === 404) return;
throw e;
}
}
async getAll(e, t = {}, n = p) {
const r = [];
try {
const s = this.#e.paginate.iterator(`GET ${e}`, {
per_page: d,
...t,
headers: w
});
let o = 0;
for await (const {data: e} of s) {
r.push(...e);
o += 1;
if (o === n) break;
}
} catch (t) {
throw this.#s(e, t);
}
return r;
}
async send(e, t, n = {}) {
try {
const r = e === "POST" ? {
request: {
retries: 0
}
} : {};
const {data: s} = await this.#e.request(`${e} ${t}`, {
data: n,
headers: w,
...r
});
return s;
} catch (e) {
throw this.#s(t, e);
}
}
async graphql(e, t = {}) {
const {apiUrl: n, graphqlUrl: r = `${n.replace(/\/api\/v3\/?$/, "/api")}/graphql`} = this.#n;
const {data: s, errors: o} = await this.send("POST", r, {
query: e,
variables: t
});
const i = o?.map(({message: e}) => e).join("; ");
if (i || !s) throw new a.hD(`Asking the API failed: ${i ?? "the answer is empty"}. Check the token's permissions.`, 200, i ?? "");
return s;
}
async scopes() {
try {
const {headers: e} = await this.#e.request("GET /rate_limit", {
headers: w
});
const t = e["x-oauth-scopes"];
return typeof t === "string" ? t.split(/,\s*/).filter(Boolean) : void 0;
} catch (e) {
throw this.#s("/rate_limit", e);
}
}
async open(e) {
const {body: t, location: n} = await this.#o(e);
if (n === void 0) return t;
const r = await this.#a(e, n);
return r.data;
}
async tail(e, t) {
const {body: n, location: r} = await this.#o(e);
const s = await readTail(async t => {
if (r === void 0) return {
status: 200,
headers: {},
body: n
};
const {status: s, headers: o, data: a} = await this.#a(e, r, t);
return {
status: s,
headers: o,
body: a
};
}, t, t => this.#s(e, t));
this.usage.logBytes += s.received;
return s;
}
async #o(e) {
try {
const {status: t, headers: n, data: r} = await this.#e.request(`GET ${e}`, {
headers: w,
request: {
redirect: "manual",
parseSuccessResponseBody: false
}
});
if (t >= 300 && n.location) return {
location: new URL(n.location, `${this.#n.apiUrl}/`).href
};
return {
body: r
};
} catch (t) {
throw this.#s(e, t);
}
}
async #a(e, t, n) {
try {
return await this.#t.request("GET {+location}", {
location: t,
headers: n === void 0 ? {} : {
range: n
},
request: {
parseSuccessResponseBody: false
}
});
} catch (t) {
if (n !== void 0 && [ 400, 416, 501 ].includes((0, a.c2)(t) ?? 0)) return {
status: (0, a.c2)(t),
headers: {},
data: void 0
};
throw this.#s(e, t);
}
}
#s(e, t) {
return (0, a.zw)(e, t, this.#n);
}
}
const w = {
accept: "application/vnd.github+json",
"x-github-api-version": h
};
const g = {
debug: () => {},
info: () => {},
warn: () => {},
error: () => {}
};
function parseUntyped(e, t) {
const n = t.request?.parseSuccessResponseBody === false;
if (t.method !== "GET" || n || typeof e.data !== "string") return;
try {
e.data = JSON.parse(e.data);
} catch {
throw (0, a.QB)(e.url, e.data);
}
}
}),
95448: ((e, t, n) => {
n.r(t);
n.d(t, {
earlierPolicies: () => earlierPolicies,
policyAt: () => policyAt
});
const r = 1e6;
const s = 10;
async function policyAt(e, {repository: t, path: n}, s) {
const o = `${s}:${n}`;
const a = n.split("/").map(encodeURIComponent).join("/");
const i = await e.find(`/repos/${t}/contents/${a}`, {
ref: s
});
if (!i) return {
text: null,
source: o
};
const {size: c, encoding: l, content: u} = i;
if (typeof c !== "number" || c > r || l !== "base64" || typeof u !== "string") throw new Error(`the API answers to ${n} with something other than a file of at most ${r} bytes`);
return {
text: Buffer.from(u, "base64").toString("utf8"),
source: o
};
}
async function* earlierPolicies(e, t, n) {
const r = {
path: t.path,
sha: n,
per_page: s
};
const o = await e.get(`/repos/${t.repository}/commits`, r);
const a = Array.isArray(o) ? o.map(e => String(e.sha)) : [];
for (const n of a.slice(1, s)) if (/^[0-9a-f]{40,64}$/.test(n)) yield policyAt(e, t, n);
}
}),
57084: ((e, t, n) => {
n.r(t);
n.d(t, {
revertHost: () => revertHost
});
var r = n(19473);
var s = n(19634);
async function readGates(e, t, n) {
const r = encodeURIComponent(n);
const [s, o] = await Promise.all([ e.get(`${t}/rules/branches/${r}`, {
per_page: 100
}).catch(() => []), e.find(`${t}/branches/${r}`).catch(() => {}) ]);
const a = gatesOfRules(s);
if (!o?.protected || s.length > 0) return a;
const i = await e.find(`${t}/branches/${r}/protection`).catch(() => {});
const c = i ?? o.protection ?? {};
const l = i?.required_pull_request_reviews?.required_approving_review_count;
const u = c.required_status_checks?.contexts ?? [];
return {
...l === void 0 ? {} : {
approvals: l
},
...u.length > 0 ? {
checks: u
} : {},
...i?.required_signatures?.enabled ? {
signatures: true
} : {},
...i?.required_linear_history?.enabled ? {
linear: true
} : {}
};
}
function gatesOfRules(e) {
const has = t => e.some(e => e.type === t);
const t = e.find(({type: e}) => e === "pull_request")?.parameters?.required_approving_review_count;
const n = e.flatMap(({parameters: e}) => e?.required_status_checks?.map(({context: e}) => e) ?? []);
return {
...t === void 0 ? {} : {
approvals: t
},
...n.length > 0 ? {
checks: n
} : {},
...has("merge_queue") ? {
mergeQueue: true
} : {},
...has("required_signatures") ? {
signatures: true
} : {},
...has("required_linear_history") ? {
linear: true
} : {}
};
}
const plainLogin = e => e.replace(/\[bot\]$/, "").toLowerCase();
const isOwn = (e, t) => e !== null && (t === void 0 ? e.type === "Bot" : plainLogin(e.login) === plainLogin(t));
const o = "rerail/revert-";
function revertHost(e, t) {
const n = `/repos/${t}`;
const [r] = t.split("/");
const a = new Map;
const read = e => {
a.set(e.number, e.node_id);
return {
number: e.number,
url: e.html_url,
state: e.merged_at ? "merged" : e.state === "open" ? "open" : "closed",
draft: e.draft ?? false,
createdAt: Date.parse(e.created_at),
...e.merged_at ? {
mergedAt: Date.parse(e.merged_at)
} : {},
...e.merged_at && e.merge_commit_sha ? {
mergeSha: e.merge_commit_sha
} : {},
body: e.body ?? "",
headSha: e.head.sha,
...e.closed_at ? {
closedAt: Date.parse(e.closed_at)
} : {},
labels: (e.labels ?? []).flatMap(({name: e}) => e ?? [])
};
};
const i = new Map;
let c;
const viewer = () => {
c ??= e.graphql("{ viewer { login } }").then(e => e.viewer.login);
return c;
};
const isJobToken = async () => /^github-actions(?:\[bot\])?$/.test(await viewer());
return {
async find(s) {
const o = await e.get(`${n}/pulls`, {
head: `${r}:${s}`,
state: "all",
per_page: 10
});
const a = o.filter(({head: e}) => e.ref === s && e.repo?.full_name === t);
const i = a.sort((e, t) => t.number - e.number)[0];
return i && read(i);
},
async get(r) {
const s = await e.find(`${n}/pulls/${r}`);
if (!s || s.head.repo?.full_name !== t) return;
return {
...read(s),
branch: s.head.ref,
base: s.base.ref
};
},
async create({branch: t, base: r, title: o, body: a, draft: i}) {
const open = s => e.send("POST", `${n}/pulls`, {
head: t,
base: r,
title: o,
body: a,
draft: s
});
try {
return read(await open(i));
} catch (e) {
if (i && e instanceof s.hD && /draft pull requests are not supported/i.test(e.reason)) return read(await open(false));
throw notAllowed(e);
}
},
async update(t, r) {
await e.send("PATCH", `${n}/pulls/${t}`, r);
},
async markReady(t) {
const r = a.get(t) ?? (await e.get(`${n}/pulls/${t}`)).node_id;
await e.graphql("mutation($id: ID!) { markPullRequestReadyForReview(input: {pullRequestId: $id}) { pullRequest { isDraft } } }", {
id: r
});
},
async comment(t, r) {
await e.send("POST", `${n}/issues/${t}/comments`, {
body: r
});
},
async note(t, r, s) {
const o = await e.getAll(`${n}/issues/${t}/comments`, {}, 5);
const a = await viewer().catch(() => {});
const i = o.find(({body: e, user: t}) => e?.startsWith(r) && isOwn(t, a));
const c = `${r}\n${s}`;
if (i?.body === c) return;
if (i) await e.send("PATCH", `${n}/issues/comments/${i.id}`, {
body: c
}); else await e.send("POST", `${n}/issues/${t}/comments`, {
body: c
});
},
async label(t, r) {
await e.send("POST", `${n}/issues/${t}/labels`, {
labels: r
});
},
async assign(t, r) {
await e.send("PATCH", `${n}/issues/${t}`, {
assignees: r
});
},
async issue(t, r, s) {
const o = await e.getAll(`${n}/issues`, {
state: "open",
sort: "created",
direction: "desc"
}, 3);
const a = o.find(e => !e.pull_request && e.body?.includes(t));
const i = a ? `${n}/issues/${a.number}` : `${n}/issues`;
return (await e.send(a ? "PATCH" : "POST", i, {
title: r,
body: s
})).html_url;
},
async closeIssue(t, r) {
const s = await e.getAll(`${n}/issues`, {
state: "open",
sort: "created",
direction: "desc"
}, 3);
const o = s.find(e => !e.pull_request && e.body?.includes(t));
if (!o) return false;
await e.send("POST", `${n}/issues/${o.number}/comments`, {
body: r
});
await e.send("PATCH", `${n}/issues/${o.number}`, {
state: "closed"
});
return true;
},
async openPulls() {
const t = {
state: "open",
sort: "created",
direction: "desc",
per_page: 100
};
const r = await e.get(`${n}/pulls`, t);
return r.map(({number: e, head: t, title: n = "", body: r}) => ({
number: e,
branch: t.ref,
title: n,
body: r ?? ""
}));
},
async dispatch(t, r, s) {
try {
await e.send("POST", `${n}/actions/workflows/${t}/dispatches`, {
ref: r,
inputs: s
});
} catch (e) {
throw notStarted(e, t);
}
},
async mayChangeWorkflows() {
const t = await e.scopes();
return t === void 0 ? !await isJobToken() : t.includes("workflow");
},
isJobToken,
async isSigned(t) {
const r = `${n}/commits/${t}`;
const s = await e.find(r);
return s?.commit.verification?.verified === true;
},
gates(t) {
const r = i.get(t) ?? readGates(e, n, t);
i.set(t, r);
return r;
},
async commit({branch: n, head: r, message: s, additions: o, deletions: a}) {
const [i = "", ...c] = s.split("\n");
const l = {
branch: {
repositoryNameWithOwner: t,
branchName: n
},
expectedHeadOid: r,
message: {
headline: i,
body: c.join("\n").trim()
},
fileChanges: {
additions: o.map(({path: e, content: t}) => ({
path: e,
contents: t.toString("base64")
})),
deletions: a.map(e => ({
path: e
}))
}
};
const {createCommitOnBranch: u} = await e.graphql("mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }", {
input: l
});
return u.commit.oid;
},
async madeSince(t, r) {
const s = await e.get(`${n}/pulls`, {
state: "all",
sort: "created",
direction: "desc",
per_page: 100
});
const a = s.filter(({head: e, created_at: n}) => e.ref.startsWith(o) && Date.parse(n) >= t);
const i = {
sha: r,
since: new Date(t).toISOString()
};
const c = await e.getAll(`${n}/commits`, i, 3);
const l = c.filter(({commit: e}) => /^Rerail-Reverts: /m.test(e.message));
return {
created: a.length,
pushed: l.length
};
}
};
}
function notStarted(e, t) {
if (!(e instanceof s.hD) || e.isUnclear) return e;
const n = e.status === 403 ? "no-permission" : "no-probe";
const o = e.status === 403 ? 'the token may not start workflows. Give the job "actions: write"' : e.status === 404 ? "the default branch has no such workflow. Check rollback.probe" : `GitHub refuses it (${e.reason.slice(0, 200)}). Give it workflow_dispatch with the input sha`;
return new r.RefusedError(n, `Starting the workflow ${t} failed: ${o}.`, {
cause: e
});
}
function notAllowed(e) {
if (!(e instanceof s.hD) || e.status !== 403 && e.status !== 404) return e;
const t = /not permitted to create/i.test(e.reason) ? "the repository does not let GitHub Actions create pull requests. Allow it under Settings, Actions, General" : 'the token may not create pull requests. Give the job "pull-requests: write"';
return new r.RefusedError("no-permission", `Opening the revert's pull request failed: ${t}.`, {
cause: e
});
}
}),
20509: ((e, t, n) => {
n.r(t);
n.d(t, {
apiActs: () => apiActs
});
var r = n(19634);
const s = "rerail";
const o = "rerail";
const a = 10;
const i = 5;
function apiActs(e, t, n, r) {
const c = `/repos/${t}`;
const none = () => {};
let l;
const ownAccount = () => {
if (n === void 0 || r?.isAbsent()) return Promise.resolve(void 0);
l ??= e.send("POST", n, {
query: "{ viewer { login } }"
}).then(e => e.data?.viewer?.login).catch(() => {});
return l;
};
const isOurs = async ({user: e}) => {
if (!e) return false;
const t = await ownAccount();
return t === void 0 ? e.type === "Bot" || e.login.endsWith("[bot]") : sameAccount(e.login, t);
};
const owned = async e => {
const t = [];
for (const n of e) if (await isOurs(n)) t.push(written(n));
return t;
};
return {
async attempt(t) {
const n = await e.get(`${c}/actions/runs/${t}`);
return {
attempt: n.run_attempt ?? 1,
finished: n.status === "completed"
};
},
rerunFailedJobs: t => answer(e.send("POST", `${c}/actions/runs/${t}/rerun-failed-jobs`), none),
rerunJob: t => answer(e.send("POST", `${c}/actions/jobs/${t}/rerun`), none),
rerunAll: t => answer(e.send("POST", `${c}/actions/runs/${t}/rerun`), none),
async ownComments(t, n, {mayBeRecent: s = false} = {}) {
const o = s ? r?.commentsOf(t, n) : void 0;
if (o) return o;
const i = await e.getAll(`${c}/issues/${t}/comments`, {}, a);
return owned(i.filter(({body: e}) => e?.startsWith(n)));
},
comment: (t, n) => answer(e.send("POST", `${c}/issues/${t}/comments`, {
body: n
}), written),
editComment: (t, n) => answer(e.send("PATCH", `${c}/issues/comments/${t}`, {
body: n
}), written),
deleteComment: t => answer(e.send("DELETE", `${c}/issues/comments/${t}`), none),
async ownCheckRuns(t, n) {
const r = {
check_name: o
};
const s = await e.getAll(`${c}/commits/${t}/check-runs`, r, 1);
return s.filter(({external_id: e}) => e === n).map(written);
},
checkRun: ({sha: t, externalId: n, title: r, summary: s, conclusion: a}) => answer(e.send("POST", `${c}/check-runs`, {
name: o,
head_sha: t,
status: "completed",
conclusion: a,
external_id: n,
output: {
title: r,
summary: s
}
}), written),
async ownIssues(t) {
const n = {
labels: s,
state: "all",
sort: "updated"
};
const r = await e.getAll(`${c}/issues`, n, i);
return owned(r.filter(({body: e, pull_request: n}) => n === void 0 && e?.includes(t)));
},
issue: (t, n, r) => answer(e.send("POST", `${c}/issues`, {
title: t,
body: n,
labels: [ s, ...r ]
}), written),
editIssue: (t, n) => answer(e.send("PATCH", `${c}/issues/${t}`, n), written),
react: (t, n) => answer(e.send("POST", `${c}/issues/comments/${t}/reactions`, {
content: n
}), none),
addLabel: (t, n) => answer(e.send("POST", `${c}/issues/${t}/labels`, {
labels: [ n ]
}), none),
async permissionOf(t) {
const n = `${c}/collaborators/${encodeURIComponent(t)}/permission`;
return (await e.find(n))?.permission ?? "none";
}
};
}
const written = ({id: e, number: t, body: n, user: r, state: s}) => ({
id: t ?? e,
author: r?.login ?? "",
body: n ?? "",
...s === void 0 ? {} : {
isOpen: s === "open"
}
});
const sameAccount = (e, t) => e.replace(/\[bot\]$/, "").toLowerCase() === t.replace(/\[bot\]$/, "").toLowerCase();
async function answer(e, t) {
try {
return {
done: true,
value: t(await e)
};
} catch (e) {
if (!(e instanceof r.hD)) throw e;
const {status: t, reason: n, isUnclear: s} = e;
const o = t === 401 || t === 404 || t === 403 && /not accessible|not permitted|forbidden|must have/i.test(n);
return {
done: false,
why: n === "" ? `the API answers ${t}` : n.slice(0, 300),
denied: o,
unclear: s
};
}
}
}),
10329: ((e, t, n) => {
n.r(t);
n.d(t, {
runArtifacts: () => runArtifacts
});
var r = n(77598);
var s = n(73024);
var o = n(57075);
var a = n(46466);
var i = n(19473);
var c = n(76592);
var l = n(57885);
var u = n(70142);
function runArtifacts(e, t) {
const {repository: n, run: d} = (0, l.parseRunAddress)(e);
return {
async list() {
const e = await t.getAll(`/repos/${n}/actions/runs/${d}/artifacts`);
return e.filter(({expired: e}) => !e).map(({id: e, name: t, size_in_bytes: n, created_at: r, digest: s}) => ({
id: e,
name: t,
size: n,
...s ? {
sha256: s.replace(/^sha256:/, "")
} : {},
...r ? {
createdAt: new Date(r)
} : {}
}));
},
async download(e, l, d = c.I) {
const {id: p, name: f, size: h, sha256: m} = e;
(0, u.C1)(e, d);
let y = 0;
const w = await t.open(`/repos/${n}/actions/artifacts/${p}/zip`);
const g = `${l}.zip`;
const v = (0, r.createHash)("sha256");
const b = new o.Transform({
transform(e, t, n) {
y += e.length;
v.update(e);
if (y > h + u.$v) n(new Error(`it has more than the ${h} bytes of the listing`)); else n(null, e);
}
});
try {
await (0, a.pipeline)(o.Readable.fromWeb(w), b, (0, s.createWriteStream)(g, {
flags: "wx"
}));
if (m !== void 0 && v.digest("hex") !== m) throw new i.RefusedError("digest-mismatch", `Artifact ${f} refused: its bytes are not those that the service recorded. Use another copy.`);
await (0, u.oA)(g, l, d);
} finally {
(0, s.rmSync)(g, {
force: true
});
}
}
};
}
}),
79275: ((e, t, n) => {
n.r(t);
n.d(t, {
runLogs: () => runLogs
});
var r = n(57885);
const s = new Set([ "failure", "timed_out", "cancelled", "startup_failure" ]);
const o = 16 * 2 ** 20;
function runLogs(e) {
async function* log(t) {
yield (await e.tail(t, o)).bytes;
}
return {
async failedJobs(t) {
const {repository: n, run: o, attempt: a, job: i} = (0, r.parseRunAddress)(t);
const c = `/repos/${n}/actions/runs/${o}${a ? `/attempts/${a}` : ""}/jobs`;
const l = i ? [ await e.get(`/repos/${n}/actions/jobs/${i}`) ] : (await e.getAll(c)).filter(({conclusion: e}) => s.has(e ?? ""));
return l.map(e => describeJob(e, () => log(`/repos/${n}/actions/jobs/${e.id}/logs`)));
}
};
}
function describeJob({id: e, name: t, conclusion: n, steps: r = []}, o) {
const a = r.find(e => s.has(e.conclusion ?? ""))?.name;
return {
id: e,
name: t,
conclusion: n ?? "",
log: o,
...a ? {
failedStep: a
} : {}
};
}
}),
53903: ((e, t, n) => {
n.r(t);
n.d(t, {
runOverviews: () => runOverviews
});
var r = n(19634);
const s = 100;
function runOverviews(e, t, n) {
const [o, a] = t.split("/");
const i = new Map;
let c = !n;
let l = false;
async function read(t) {
const {files: n, pullRequest: r} = t;
const c = n.map((e, t) => `f${t}: object(expression: $e${t}) { ... on Blob { text isTruncated } }`);
const l = `pull: pullRequest(number: $number) {\n      labels(first: 100) { nodes { name } }\n      comments(first: ${s}) { totalCount nodes { databaseId body author { login __typename } } }\n    }`;
const u = [ "$owner: String!, $name: String!", ...n.map((e, t) => `$e${t}: String!`), ...r === void 0 ? [] : [ "$number: Int!" ] ];
const d = `query(${u.join(", ")}) {\n      viewer { login }\n      repository(owner: $owner, name: $name) { ${c.join(" ")} ${r === void 0 ? "" : l} }\n    }`;
const p = await e.graphql(d, {
owner: o,
name: a,
...Object.fromEntries(n.map(({path: e, ref: t}, n) => [ `e${n}`, `${t ?? "HEAD"}:${e}` ])),
...r === void 0 ? {} : {
number: r
}
});
const {repository: f, viewer: h} = p;
if (typeof f !== "object" || f === null) return;
const m = n.flatMap((e, t) => {
const n = f[`f${t}`];
if (n === null) return [ {
...e,
text: void 0
} ];
const r = typeof n?.text === "string" && n.isTruncated !== true;
return r ? [ {
...e,
text: n.text
} ] : [];
});
if (r === void 0) return {
files: m
};
const y = f.pull;
const w = y?.labels?.nodes;
if (!Array.isArray(w)) return {
files: m
};
const g = ownComments(y?.comments, h?.login);
if (g) i.set(r, g);
return {
files: m,
labels: w.flatMap(e => typeof e?.name === "string" ? e.name : [])
};
}
return {
async read(e) {
if (c) return;
try {
const t = await read(e);
c = t === void 0;
return t;
} catch (e) {
l = e instanceof r.hD && [ 404, 405, 501 ].includes(e.status ?? 0);
c = true;
return;
}
},
isAbsent: () => l,
commentsOf: (e, t) => i.get(e)?.filter(({body: e}) => e.startsWith(t))
};
}
function ownComments(e, t) {
const {nodes: n, totalCount: r} = e ?? {};
if (!Array.isArray(n) || typeof t !== "string" || Number(r) > n.length) return;
return n.flatMap(e => {
const {databaseId: n, body: r, author: s} = e ?? {};
const o = s?.login;
if (typeof n !== "number" || typeof r !== "string" || typeof o !== "string") return [];
const a = s?.__typename === "Bot" ? "[bot]" : "";
const i = `${o.replace(/\[bot\]$/, "")}${a}`;
return i.toLowerCase() === t.toLowerCase() ? [ {
id: n,
body: r,
author: i
} ] : [];
});
}
}),
9727: ((e, t, n) => {
n.r(t);
n.d(t, {
apiReader: () => apiReader
});
var r = n(19634);
const isGone = e => e instanceof r.hD && (e.status === 404 || e.status === 410);
function apiReader(e, t) {
const orGone = (e, t) => e.catch(e => {
if (isGone(e)) return t;
throw e;
});
return {
find: (t, n) => orGone(e.get(t, n), void 0),
list: (t, n, r) => orGone(e.getAll(t, n, r), []),
log: (t, n) => orGone(e.tail(t, n), void 0),
...t ? {
overview: e => t.read(e)
} : {},
costs: () => ({
apiRequests: e.usage.requests,
logBytes: e.usage.logBytes
})
};
}
}),
72148: ((e, t, n) => {
n.r(t);
n.d(t, {
runRecords: () => runRecords
});
var r = n(51455);
var s = n(48161);
var o = n(76760);
var a = n(10329);
const i = 40;
const c = 256 * 1024;
const l = /^rerail-record_[^_]+_job-a\d{1,6}-[^_]*_\d\.json$/;
function runRecords(e, t) {
const n = new Map;
async function read(n) {
const u = (0, a.runArtifacts)(`https://github.com/${t}/actions/runs/${n}`, e);
const d = (await u.list()).filter(({name: e}) => e.startsWith("rerail-"));
const p = d.reduce((e, {size: t}) => e + t, 0);
const f = d.filter(({name: e, size: t}) => l.test(e) && t <= c);
if (f.length === 0) return {
texts: [],
storageBytes: p
};
const h = await (0, r.mkdtemp)(o.join((0, s.tmpdir)(), "rerail-records-"));
try {
const e = [];
for (const [t, n] of f.slice(0, i).entries()) {
const s = o.join(h, String(t));
const a = await u.download(n, s, c).then(() => true, () => false);
if (a) e.push(await (0, r.readFile)(s, "utf8"));
}
return {
texts: e,
storageBytes: p
};
} finally {
await (0, r.rm)(h, {
recursive: true,
force: true
});
}
}
return {
of(e) {
const t = n.get(e) ?? read(e);
n.set(e, t);
return t;
},
async recent() {
const n = await e.getAll(`/repos/${t}/actions/artifacts`, {}, 1);
const r = n.flatMap(({name: e, expired: t, workflow_run: n}) => {
const r = n?.head_repository_id === n?.repository_id;
return l.test(e) && !t && r && typeof n?.id === "number" ? [ n.id ] : [];
});
return [ ...new Set(r) ];
}
};
}
}),
70142: ((e, t, n) => {
n.d(t, {
$v: () => l,
C1: () => checkSize,
oA: () => unwrap
});
var r = n(73024);
var s = n(51455);
var o = n(46466);
var a = n(19473);
const i = 67324752;
const c = 0;
const l = 64 * 1024;
function checkSize({size: e}, t) {
if (e > t + l) throw tooLarge(e, t);
}
async function unwrap(e, t, n) {
if (!await isZip(e, n)) return (0, s.rename)(e, t);
const i = await openZip(e);
try {
const e = await onlyEntry(i);
if (e.compressionMethod !== c || e.compressedSize !== e.uncompressedSize) throw invalid("it is compressed, and rerail writes none that are");
if (e.uncompressedSize > n) throw tooLarge(e.uncompressedSize, n);
await (0, o.pipeline)(await readEntry(i, e), (0, r.createWriteStream)(t, {
flags: "wx"
})).catch(async e => {
await (0, s.rm)(t, {
force: true
});
throw e;
});
} catch (e) {
throw e instanceof a.RefusedError ? e : invalid((0, a.messageOf)(e), e);
} finally {
i.close();
}
}
async function isZip(e, t) {
const n = await (0, s.open)(e, "r");
try {
const {buffer: e, bytesRead: r} = await n.read(Buffer.alloc(4), 0, 4, 0);
if (r === 4 && e.readUInt32LE() === i) return true;
const {size: s} = await n.stat();
if (s > t) throw tooLarge(s, t);
return false;
} finally {
await n.close();
}
}
async function openZip(e) {
const {default: t} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.t.bind(n, 20663, 19));
return new Promise((n, r) => {
t.open(e, {
lazyEntries: true,
autoClose: false,
decodeStrings: false
}, (e, t) => {
if (t) n(t); else r(invalid((0, a.messageOf)(e), e));
});
});
}
function onlyEntry(e) {
return new Promise((t, n) => {
if (e.entryCount !== 1) return n(invalid(`it holds ${e.entryCount} files`));
e.once("entry", t);
e.once("error", n);
e.readEntry();
});
}
function readEntry(e, t) {
return new Promise((n, r) => {
e.openReadStream(t, (e, t) => t ? n(t) : r(e));
});
}
const invalid = (e, t) => new a.RefusedError("artifact-invalid", `Artifact refused: its zip cannot be read: ${e}. Use another copy.`, {
cause: t
});
const tooLarge = (e, t) => new a.RefusedError("artifact-too-large", `Artifact refused: it has ${e} bytes, and at most ${t} are read. Use another copy.`);
}),
15231: ((e, t, n) => {
n.r(t);
n.d(t, {
openWebhook: () => openWebhook
});
var r = n(79083);
var s = n(19473);
const o = 1e4;
const a = [ 1e3, 3e3 ];
const i = 3e4;
const c = new Set([ "127.0.0.1", "[::1]", "localhost" ]);
function openWebhook(e, t, n) {
const r = URL.canParse(t.trim()) ? new URL(t.trim()) : void 0;
if (!r || r.protocol !== "https:" && !(r.protocol === "http:" && c.has(r.hostname))) throw new s.UserError(`Sending the alert failed: ${e} holds no https address. Set it to the address of the webhook.`);
return {
async send(e) {
for (let t = 0; ;t += 1) {
const {ok: s, why: o, mayPass: c, waitMs: l} = await post(r, e);
if (s) return {
done: true,
value: void 0
};
const u = a[t];
if (u === void 0 || !c) return {
done: false,
why: o,
denied: !c,
unclear: false
};
await n.sleep(Math.min(Math.max(u, l), i));
}
}
};
}
async function post(e, t) {
try {
const n = r.NT.request?.fetch;
const s = await n(e, {
method: "POST",
redirect: "manual",
headers: {
"content-type": "application/json; charset=utf-8",
"user-agent": "rerail"
},
body: JSON.stringify({
text: t
}),
signal: AbortSignal.timeout(o)
});
await (s.body?.cancel());
const {status: a} = s;
const i = Number(s.headers.get("retry-after")) * 1e3 || 0;
return {
ok: s.ok,
why: `the webhook answers ${a}`,
mayPass: a === 429 || a >= 500,
waitMs: i
};
} catch (e) {
const t = (0, s.codeOf)(e.cause ?? e) ?? "no answer";
return {
ok: false,
why: `the webhook does not answer (${t})`,
mayPass: true,
waitMs: 0
};
}
}
}),
25047: ((e, t, n) => {
n.d(t, {
U: () => threadScript
});
var r = n(73024);
var s = n(76760);
const threadScript = e => [ "worker.js", "worker.ts" ].map(t => s.join(e, t)).find(e => (0, 
r.existsSync)(e));
}),
68268: ((e, t, n) => {
n.d(t, {
G: () => commandsIn,
externalEffects: () => externalEffects
});
const r = "(?:\\s+-\\S*(?:\\s+[^-\\s]\\S*)?)*?";
function runs(e, t) {
return new RegExp(`^(?:\\S*/)?(?:${e})(?:\\.exe|\\.cmd)?${r}\\s+(?:${t})(?![\\w-])`, "i");
}
function anyOf(...e) {
return new RegExp(e.map(e => typeof e === "string" ? e : e.source).join("|"), "i");
}
const s = "(?:publish|deploy|release|apply|push|migrate|promote|rollout|upload|rollback|undeploy)";
const o = `(?:[\\w]+[-:_.])*${s}(?:[-:_.][\\w.]+)*`;
const a = [ {
id: "write-remote",
pattern: anyOf("^(?:ssh|sshpass|mosh)\\s(?!.*\\s-V)(?!-V)", "^(?:scp|sftp|rsync)\\s(?:.*\\s)?(?:\\S+@)?[\\w.$-]+:(?!//localhost)\\S*\\s*$", "^(?:curl|http|https|xh)\\s(?!.*(?:localhost|127\\.0\\.0\\.1|\\[::1\\]))(?:.*\\s)?(?:-X\\s?|--request[ =])?(?:POST|PUT|PATCH|DELETE)(?:\\s|$)", "^curl\\s(?!.*(?:localhost|127\\.0\\.0\\.1|\\[::1\\]))(?!.*\\s(?:-G|--get)(?:\\s|$))(?:.*\\s)?(?:-d|--data\\S*|-F|--form\\S*|-T|--upload-file|--json)(?:[ =]|$)", "^wget\\s(?:.*\\s)?--(?:post|body|method)", "^(?:mail|mailx|sendmail|mutt|swaks)(?:\\s|$)"),
examples: [ "ssh user@host ./restart.sh", "scp a.tgz user@host:/srv", "rsync -az dist/ host:/srv/www", "curl -fsS -X POST https://hooks.example.org/x", "curl --data @x.json https://example.org", "curl -T file https://example.org/up" ],
counterExamples: [ "ssh-keyscan github.com", "rsync -a a/ b/", "curl -fsSL https://example.org/install.sh", "curl -X POST http://localhost:8080/test", "scp user@host:/a .", "wget https://example.org/x" ]
}, {
id: "named-task",
pattern: anyOf(`^(?:make|gmake|just|task|rake|mage|invoke|inv|nox|tox|earthly|bazel\\s+run|npm\\s+run(?:-script)?|pnpm(?:\\s+run)?|yarn(?:\\s+run)?|bun(?:\\s+run)?|composer(?:\\s+run(?:-script)?)?|deno\\s+task|poe|hatch\\s+run|pdm\\s+run|nx(?:\\s+run)?|turbo(?:\\s+run)?)(?:\\s+-\\S*(?:\\s+[^-\\s]\\S*)??)*?(?:\\s+[^-\\s]\\S*)*?\\s+\\S*?(?<![\\w])${o}(?![\\w-])`, `^(?:(?:ba|z|da)?sh|source|\\.|python3?|node|ruby|perl|pwsh|tsx|deno\\s+run|bun\\s+run)(?:\\s+-\\S+)*\\s+(?:\\S*/)?${o}(?:\\.\\w+)?(?![\\w-])`, `^(?:\\.{1,2}/|\\S*/)(?:\\S*/)?${o}(?:\\.(?:sh|py|js|ts|rb|pl|ps1|mjs))?(?![\\w/.-])`),
examples: [ "make deploy", "make -C infra ENV=prod deploy-staging", "npm run release", "yarn deploy:prod", "pnpm run db:migrate", "./scripts/deploy.sh prod", "bash ci/publish-docs.sh", "python tools/release.py", "just publish" ],
counterExamples: [ "make test", "npm run build", "./scripts/test.sh", "make deployment-test-data", "yarn install", "node build.js", "make pushover" ]
} ];
const i = [ {
id: "apply-kubernetes",
pattern: anyOf(runs("kubectl|oc|k3s\\s+kubectl", "apply|create|delete|patch|replace|scale|set|label|annotate|drain|cordon|rollout\\s+(?:restart|undo)|run|new-app"), runs("helm|helmfile", "install|upgrade|uninstall|delete|rollback|apply|sync|destroy"), runs("argocd", "app\\s+(?:sync|create|delete|set|rollback)"), runs("flux", "reconcile|bootstrap|create|delete"), runs("skaffold|kapp|werf", "run|deploy|delete|converge|apply")),
examples: [ "kubectl apply -f k8s/", "kubectl -n prod rollout restart deploy/x", "helm upgrade --install x ./chart", "helm --kube-context c uninstall x", "argocd app sync x" ],
counterExamples: [ "kubectl get pods", "kubectl apply --dry-run=client -f k8s/", "helm template x", "helm lint", "kubectl rollout status deploy/x", "kubectl diff -f k8s/" ]
}, {
id: "apply-infrastructure",
pattern: anyOf(runs("terraform|tofu|terragrunt|tf", "(?:run-all\\s+|run\\s+--all\\s+)?(?:apply|destroy|import|taint|state\\s+(?:rm|mv|push))"), runs("pulumi", "up|update|destroy|import|refresh"), runs("cdk|cdktf|sam|sls|serverless|copilot", "deploy|destroy|remove|delete|sync"), runs("ansible-playbook|ansible|salt|knife|bolt", "\\S+"), runs("packer", "build"), runs("nomad", "job\\s+(?:run|stop)|run|stop")),
examples: [ "terraform apply -auto-approve", "terraform -chdir=infra destroy", "pulumi up --yes", "npx cdk deploy", "ansible-playbook site.yml", "sls deploy" ],
counterExamples: [ "terraform plan", "terraform init", "terraform validate", "pulumi preview", "cdk synth", "ansible-playbook --check site.yml" ]
}, {
id: "deploy-cloud",
pattern: anyOf("^aws\\s(?:.*\\s)?s3\\s+(?:cp|sync|mv|rm|mb|rb)\\s(?:.*\\s)?s3://\\S+\\s*(?:-.*)?$", "^aws\\s(?:.*\\s)?(?:[\\w-]+)\\s+(?:create|update|delete|put|start|stop|run|register|deregister|publish|deploy|send|invoke|terminate|reboot|import|tag|untag|modify|attach|detach)(?:-[\\w-]+)?(?:\\s|$)", runs("gcloud", "(?:\\S+\\s+)*?(?:deploy|create|delete|update|submit|cp|rsync|rm|promote|set-traffic|import|execute)"), runs("gsutil", "cp|rsync|rm|mv"), runs("az", "(?:\\S+\\s+)*?(?:create|delete|update|deploy|upload|upload-batch|up|start|stop|restart|swap|import|set|invoke)"), runs("firebase|netlify|wrangler|flyctl|fly|vercel|eb|now|ntl|amplify|cf|supabase|render|clever|dokku|kamal|railway|apex", "(?:\\S+\\s+)?(?:deploy|publish|up|push|release|promote|rollback)"), runs("heroku", "(?:container|releases|deploy|run|ps|config|pg|addons|pipelines)(?::\\S+)?"), runs("azcopy|s3cmd|rclone|mc|lftp|s5cmd", "cp|copy|copyto|sync|put|mv|move|mirror|rm|del|mput"), "^vercel(?=\\s|$)(?!\\s+(?:build|dev|pull|env|ls|list|inspect|logs|link|whoami|login|help|--version))", "^gh-pages(?=\\s|$)|^surge(?=\\s|$)"),
examples: [ "aws s3 sync dist s3://bucket --delete", "aws --profile p ecs update-service --cluster c", "aws lambda update-function-code --function-name f", "gcloud run deploy x --image y", "gsutil cp a gs://b", "az webapp deploy --src-path x.zip", "firebase deploy --only hosting", "npx wrangler deploy", "vercel --prod", "netlify deploy --prod", "fly deploy", "heroku container:release web", "npx gh-pages -d dist", "rclone sync a b:c" ],
counterExamples: [ "aws s3 cp s3://bucket/a .", "aws s3 ls s3://bucket", "aws sts get-caller-identity", "aws ecr get-login-password", "gcloud auth list", "az account show", "vercel build", "firebase emulators:exec x" ]
}, {
id: "migrate-database",
pattern: anyOf(runs("rails|rake|bin/rails|\\./bin/rails|bundle\\s+exec\\s+(?:rails|rake)", "db:(?:migrate|rollback|schema:load|seed|reset|setup|drop)\\S*"), runs("flyway|dbmate|goose|tern|atlas|sqlx|diesel|golang-migrate|migrate|sqitch|liquibase|alembic", "(?:\\S+\\s+)*?(?:migrate|up|down|apply|update|upgrade|downgrade|run|deploy|revert|rollback|clean|repair)"), runs("(?:python3?\\s+)?(?:\\./)?manage\\.py|django-admin|flask\\s+db", "migrate|flush|loaddata|upgrade|downgrade"), runs("prisma", "migrate\\s+(?:deploy|dev|reset|resolve)|db\\s+(?:push|seed|execute)"), runs("knex|sequelize|sequelize-cli|typeorm|mikro-orm|drizzle-kit|node-pg-migrate", "(?:db:|migrate:?|migration:)\\S*|push|up|down"), runs("dotnet", "ef\\s+database\\s+(?:update|drop)"), runs("php", "(?:artisan\\s+(?:migrate|db:)\\S*|bin/console\\s+doctrine:\\S+:(?:migrate|execute|update))"), runs("mix", "ecto\\.(?:migrate|rollback|drop|reset|setup)")),
examples: [ "bundle exec rails db:migrate", "flyway -url=jdbc:x migrate", "alembic upgrade head", "python manage.py migrate --noinput", "npx prisma migrate deploy", "npx knex migrate:latest", "dotnet ef database update", "php artisan migrate --force", "migrate -path db -database x up" ],
counterExamples: [ "rails test", "python manage.py test", "prisma generate", "alembic history", "flyway info", "dotnet ef migrations list" ]
} ];
const c = [ {
id: "publish-npm",
pattern: runs("npm|pnpm|yarn|bun|lerna|changeset|npm-publish|jsr", "(?:npm\\s+)?(?:publish|unpublish|dist-tag|deprecate)"),
examples: [ "npm publish --access public", "yarn npm publish", "pnpm -r publish", "npx changeset publish", "npm --workspace a publish" ],
counterExamples: [ "npm pack", "npm publish --dry-run", "npm run build", "npm install publish", "npm ci" ]
}, {
id: "release-tool",
pattern: /^(?:\S*\/)?(?:semantic-release|release-it|np|standard-version|release-please|jreleaser)(?!\S)|^goreleaser\s+release|^lerna\s+version/i,
examples: [ "npx semantic-release", "goreleaser release --clean", "lerna version patch", "release-it --ci" ],
counterExamples: [ "goreleaser release --snapshot", "goreleaser build", "semantic-release --dry-run", "npm run lint" ]
}, {
id: "publish-package",
pattern: anyOf(runs("cargo", "publish|release|yank"), runs("poetry|flit|uv|hatch|pdm|dart|flutter|mix|vsce|ovsx|conda|pod", "(?:pub\\s+|trunk\\s+|hex\\.)?(?:publish|push|upload)"), runs("twine", "upload"), runs("gem|nuget|chocolatey|choco|luarocks", "push|upload"), runs("dotnet", "nuget\\s+push"), runs("python3?(?:\\.\\d+)?", "(?:-m\\s+twine|setup\\.py(?:\\s+\\S+)*?)\\s+upload"), runs("mvnw?|\\./mvnw", "(?:\\S+\\s+)*?(?:deploy|release:\\w+)"), runs("gradlew?|\\./gradlew", "(?:\\S+\\s+)*?:?(?:[\\w-]+:)*publish(?!ToMavenLocal)\\w*"), runs("sbt", "(?:\\S+\\s+)*?\\+?(?:publish|publishSigned|sonatypeRelease)")),
examples: [ "cargo publish -p core", "twine upload dist/*", "python -m twine upload dist/*", "uv publish", "gem push x.gem", "dotnet nuget push a.nupkg --api-key k", "mvn -B -s settings.xml deploy", "mvn clean deploy -P release", "./gradlew build publish", "./gradlew publishAllPublicationsToCentral", "sbt +publishSigned", "python setup.py sdist upload" ],
counterExamples: [ "cargo build --release", "cargo publish --dry-run", "twine check dist/*", "mvn verify", "./gradlew publishToMavenLocal", "gem build x.gemspec", "python -m build", "uv sync" ]
}, {
id: "push-image",
pattern: anyOf(runs("docker|podman|buildah|nerdctl|crane|oras|img", "(?:image\\s+|compose\\s+|manifest\\s+)?(?:push|copy|delete)"), runs("docker|podman|nerdctl|depot", "(?:buildx\\s+)?(?:build|bake)\\s(?:.*\\s)?--push"), runs("skopeo", "copy|sync|delete"), runs("ko", "apply|publish|build|resolve"), runs("helm", "(?:chart\\s+)?push")),
examples: [ "docker push ghcr.io/o/i:1", "docker buildx build --platform linux/amd64 --push -t x .", "docker compose push", "crane copy a b", "skopeo copy docker://a docker://b", "helm push c.tgz oci://r" ],
counterExamples: [ "docker build -t x .", "docker pull x", "docker buildx build --load .", "docker run x push", "helm package ." ]
}, {
id: "push-git",
pattern: runs("git", "(?:lfs\\s+|subtree\\s+)?push|send-email"),
examples: [ "git push", "git -C sub push origin HEAD:main", "git push --tags", "git lfs push origin main" ],
counterExamples: [ "git stash push", "git pull", "git push --dry-run", "git commit -m 'push it'", "pushd sub", "git fetch --tags" ]
}, {
id: "write-github",
pattern: anyOf(runs("gh|hub|glab", "(?:release|pr|issue|repo|gist|workflow|run|label|secret|variable|mr)\\s+(?:create|upload|delete|edit|merge|close|comment|review|run|rerun|set|reopen)"), "^gh\\s+api\\s(?:.*\\s)?(?:-X|--method)[ =]?(?:POST|PUT|PATCH|DELETE)", "^gh\\s+api\\s(?:.*\\s)?(?:-f|-F|--field|--raw-field|--input)[ =]"),
examples: [ "gh release create v1 dist/*", "gh pr merge --auto", "gh api -X POST repos/o/r/dispatches", "gh api repos/o/r/issues -f title=x" ],
counterExamples: [ "gh release view v1", "gh pr list", "gh api repos/o/r", "gh run download 1" ]
} ];
const l = [ ...c, ...i, ...a ];
const u = 4e3;
const d = /\s--?(?:dry-?run(?![\w-])(?!=(?:false|none|never))|check(?![\w-])|noop|simulate|what-?if|snapshot|help)(?![\w-])/i;
const p = [ "[A-Za-z_]\\w*=\\S*", "if|elif|then|else|do|while|until|!|\\{", "time|nice|nohup|exec|command|env", "(?:sudo|npx)(?:\\s+-\\S+)*", "xargs(?:\\s+-\\S+(?:\\s+\\d+)?)*", "(?:timeout|retry)\\s+\\S+", "bunx|pnpx|uvx|(?:pnpm|yarn|bun)\\s+(?:dlx|exec|x)", "(?:poetry|uv|pipx|pipenv|dotnet\\s+tool)\\s+run|bundle\\s+exec", "(?:op|doppler)\\s+run\\s+--|aws-vault\\s+exec\\s+\\S+\\s+--" ];
const f = new RegExp(`^(?:${p.join("|")})\\s+`);
function externalEffects(e) {
const t = [];
for (const {text: n, line: r} of commandsIn(e)) {
if (d.test(n)) continue;
const e = l.filter(({pattern: e}) => e.test(n));
t.push(...e.map(({id: e}) => ({
pattern: e,
line: r
})));
}
return t;
}
function* commandsIn(e) {
for (const {text: t, line: n} of logicalLines(e)) for (const e of splitCommands(t)) {
const t = withoutPrefixes(e);
if (t !== "") yield {
text: t,
line: n
};
const r = /\s-\w*c\s+(["'])(.*)\1/.exec(e)?.[2] ?? /^(?:eval|ssh)\s.*?(["'])(.*)\1/.exec(t)?.[2];
if (r !== void 0) for (const e of commandsIn(r)) yield {
text: e.text,
line: n
};
}
}
function* logicalLines(e) {
const t = e.split(/\r?\n/);
for (let e = 0; e < t.length; e += 1) {
const n = e + 1;
let r = (t[e] ?? "").slice(0, u);
while (r.endsWith("\\") && e + 1 < t.length && r.length < u) {
e += 1;
r = `${r.slice(0, -1)} ${(t[e] ?? "").trim()}`.slice(0, u);
}
yield {
text: r,
line: n
};
const s = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/.exec(r)?.[2];
if (s === void 0 || /(?:^|[\s|;&])(?:ba|z|da)?sh(?:\s|$)|\bssh\s/.test(r)) continue;
const o = t.findIndex((t, n) => n > e && t.trim() === s);
if (o > 0) e = o;
}
}
function splitCommands(e) {
const t = [];
let n = "";
let r = "";
for (let s = 0; s < e.length; s += 1) {
const o = e[s];
if (r === "" && o === "#" && /^$|\s$/.test(n)) break;
if (r === "" && /[;&|()`]/.test(o)) {
t.push(n);
n = "";
continue;
}
if (o === "\\" && r !== "'") {
n += o + (e[s + 1] ?? "");
s += 1;
continue;
}
if (r === "" && (o === '"' || o === "'")) r = o; else if (o === r) r = "";
n += o;
}
return [ ...t, n ];
}
function withoutPrefixes(e) {
let t = e.trim();
for (let e = f.exec(t); e !== null; e = f.exec(t)) t = t.slice(e[0].length).trimStart();
return t.replace(/(["'])((?:(?!\1)[^\\]|\\.)*)\1/g, (e, t, n) => /\s/.test(n) ? "quoted" : n);
}
}),
31472: ((e, t, n) => {
n.d(t, {
B: () => withNewStatus,
q: () => markedPart
});
const startOf = e => `\x3c!-- rerail:${e} --\x3e`;
const endOf = e => `\x3c!-- /rerail:${e} --\x3e`;
const markedPart = (e, t) => `${startOf(e)}\n${t.replaceAll("\x3c!--", "<! --")}\n${endOf(e)}`;
function withNewStatus(e, t) {
const cut = e => {
const [t, n] = [ e.indexOf(startOf("status")), e.lastIndexOf(endOf("status")) ];
return t < 0 || n < t ? void 0 : {
before: e.slice(0, t),
part: e.slice(t, n),
after: e.slice(n)
};
};
const [n, r] = [ cut(e.replaceAll("\r\n", "\n")), cut(t) ];
return n && r && n.part !== r.part ? n.before + r.part + n.after : void 0;
}
}),
51347: ((e, t, n) => {
n.d(t, {
p: () => relandBody
});
var r = n(34902);
var s = n(31472);
const o = {
waiting: "follows if the ones before it pass",
probing: "is being probed",
passed: "passes",
failed: "fails in the same way",
unclear: "the probe says nothing",
unprobed: "not probed"
};
function relandBody({commits: e, revert: t, by: n, problem: a}) {
const i = e.map(({sha: e, subject: t, state: n, url: s}) => `| ${(0, r.ti)(e.slice(0, 12))} ${(0, 
r.Ic)(t.slice(0, 100))} | ${o[n]} | ${s ?? ""} |`);
const c = [ `**${headline(e, a)}** It was reverted in #${t}, which holds the evidence. ${(0, 
r.Ic)(`@${n}`)} asked for it.`, [ "| commit | probe | run |", "|---|---|---|", ...i ].join("\n") ].join("\n\n");
const l = "### Before you merge\n- [ ] What made it fail is repaired, on the branch or by a commit here\n- [ ] The checks pass";
return [ (0, s.q)("status", c), l ].join("\n\n");
}
function headline(e, t) {
const n = e.find(({state: e}) => e === "failed");
if (n) {
const t = e.some(({state: e}) => e === "passed") ? " This pull request holds the commits before it." : "";
return `Needs you: ${(0, r.ti)(n.sha.slice(0, 12))} still fails.${t}`;
}
if (t !== void 0) return `Needs you: ${(0, r.Ic)(t)}`;
if (e.every(({state: e}) => e === "passed")) return "The probes pass. Review and merge this reland.";
if (e.some(({state: e}) => e === "unprobed")) return "Review this reland: no probe has checked it.";
if (e.some(({state: e}) => e === "unclear")) return "Needs you: a probe says nothing. Check the commits by hand.";
return "rerail brings the change back commit by commit, and probes each.";
}
}),
87927: ((e, t, n) => {
n.d(t, {
S: () => alertText
});
const r = 3e3;
const s = 400;
function alertText(e) {
const {at: t, repository: n, workflow: s, branch: o, run: a, address: i, failure: c, why: l, runs: u, minutesLost: d, reminder: p} = e;
const f = p ? `*rerail: still open after ${p.minutes} minutes* (reminder ${p.level})` : "*rerail: this needs a person*";
const h = e.owners.length === 0 ? "" : ` Owner: ${plain(e.owners.join(", "))}.`;
const m = e.deadline === void 0 ? "" : ` Deadline: ${e.deadline}.`;
return [ f, `*Time* ${t.slice(0, 16).replace("T", " ")} UTC`, `*System* ${plain(n)} · ${plain(s)}${o === null ? "" : ` · ${plain(o)}`}`, `*Failure* ${plain(c)}: ${plain(l)}`, `*Impact* seen in ${u} ${u === 1 ? "run" : "runs"}, ${d} minutes lost`, `*Action* ${plain(e.action)} (<${i}|run ${a}>)`, `*Next step* ${plain(e.next)}${m}${h}` ].join("\n").slice(0, r);
}
const o = {
"&": "&amp;",
"<": "&lt;",
">": "&gt;"
};
const plain = e => e.slice(0, s).replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, " ").replace(/[&<>]/g, e => o[e]).replace(/[*_~`]/g, e => `​${e}`);
}),
76642: ((e, t, n) => {
n.d(t, {
Q_: () => issueMarker,
jJ: () => runIssue,
yG: () => runAlert
});
var r = n(35218);
var s = n(34902);
var o = n(92906);
var a = n(73649);
const issueMarker = e => `\x3c!-- rerail:signature=${e} --\x3e`;
function runAlert(e, t, n) {
const {run: r} = e;
const s = e.jobs.find(({role: e}) => e === "cause");
const o = a.Xk[s?.failure?.type ?? "unknown"];
return {
at: e.decidedAt,
repository: e.repository,
workflow: r.workflow,
branch: r.branch,
run: r.id,
address: `${t}/${e.repository}/actions/runs/${r.id}`,
failure: s ? `${o} in "${s.name}"` : `${o}`,
why: e.why,
runs: n.count,
minutesLost: n.minutesLost,
action: (0, a.Pl)(e),
next: (0, a.y0)(e) ?? i,
deadline: n.deadline,
owners: n.owners
};
}
const i = "Look at the run; comment `/rerail retry` on its pull request, or re-run it, once the cause is gone.";
function runIssue(e, t, n) {
const c = e.jobs.find(({role: e}) => e === "cause");
const l = (0, r.w)(e);
const u = `${t}/${e.repository}/actions/runs/${e.run.id}`;
const d = a.Xk[c?.failure?.type ?? "unknown"];
const p = e.deployment ? `rerail: the deployment to ${plainTitle(e.deployment.environment)} failed` : `rerail: ${d} in ${plainTitle(c?.name ?? e.run.workflow)}`;
const f = c?.failure?.evidence.map(({line: e, text: t}) => `${e} │ ${t}`) ?? [];
const h = [ issueMarker(l), `**Time** ${e.decidedAt.slice(0, 16).replace("T", " ")} UTC`, `**System** ${(0, 
s.Ic)(e.repository)} · ${(0, s.Ic)(e.run.workflow)} · ${(0, s.Ic)(e.run.branch ?? "")}`, `**Failure** ${d}: ${(0, 
s.Ic)(e.why.slice(0, 500))}`, ...f.length === 0 ? [] : [ (0, s.DV)(f) ], `**Impact** seen in ${n.count} ${n.count === 1 ? "run" : "runs"}, ${n.minutesLost} minutes lost`, `**Action** ${(0, 
s.Ic)((0, a.Pl)(e))} · [run ${e.run.id}](${u})`, `**Next step** ${(0, a.sk)(e) ?? i} Deadline: ${n.deadline}.`, ...n.owners.length === 0 ? [] : [ `**Owner** ${n.owners.map(e => e.replace(/[^\w@/.+-]/g, "")).join(", ")}` ], `<sub>signature ${(0, 
s.ti)(l)} · rerail keeps this issue current and closes it when the signature has not failed for 14 days</sub>` ].join("\n\n");
return {
signature: l,
title: p,
body: h.slice(0, o._D - 1)
};
}
const plainTitle = e => e.replace(/\p{Cc}+/gu, " ").replace(/@/g, "@​").slice(0, 120);
}),
53424: ((e, t, n) => {
n.d(t, {
X: () => groupBySha,
k: () => statesOf
});
const statesOf = (e, t) => e.map(({sha: e}) => stateOf(t.get(e) ?? []));
function stateOf(e) {
const has = t => e.some(e => e.state === t);
if (has("red") && has("green")) return "flaky";
if (has("red")) return "red";
if (has("green")) return "green";
return has("other") ? "other" : "unknown";
}
function groupBySha(e) {
const t = new Map(e.map(e => [ `${e.source}/${e.runId}/${e.attempt}`, e ]));
const n = new Map;
for (const e of t.values()) n.set(e.sha, [ ...n.get(e.sha) ?? [], e ]);
return n;
}
}),
92760: ((e, t, n) => {
n.d(t, {
o: () => openClone
});
var r = n(73024);
var s = n(48161);
var o = n(76760);
var a = n(74724);
var i = n(19473);
const c = {
name: "github-actions[bot]",
email: "41898282+github-actions[bot]@users.noreply.github.com"
};
const l = 300;
const u = 12e4;
async function openClone({url: e, token: t, folder: n, branch: s, author: d = c}) {
(0, r.mkdirSync)(n, {
recursive: true
});
const p = (0, r.mkdtempSync)(o.join(n, "clone-"));
const f = environment(p, e, t, d);
const h = (0, a.Lp)({
baseDir: p,
timeout: {
block: u
},
allowEnvironment: Object.keys(f),
unsafe: {
allowUnsafeConfigEnvCount: true,
allowUnsafeConfigPaths: true,
allowUnsafeHooksPath: true,
allowUnsafeCredentialHelper: true,
allowUnsafeProtocolOverride: true
}
}).env(f);
const m = `refs/heads/${s}`;
try {
await h.raw([ "init", "--quiet", "--bare", "." ]);
await h.raw([ "remote", "add", "origin", e ]);
await h.raw([ "fetch", "--quiet", "--no-tags", `--depth=${l}`, "origin", `+${m}:${m}` ]);
} catch (e) {
throw new i.RefusedError("git-failed", `Fetching branch "${s}" failed: ${withoutToken((0, 
i.messageOf)(e), t)}. Check that the token has contents: read.`);
}
return {
git: h,
branch: s,
head: async () => (await h.raw([ "rev-parse", "--verify", `${m}^{commit}` ])).trim(),
has: async e => {
if (await isComplete(h, e)) return true;
if ((await h.raw([ "rev-parse", "--is-shallow-repository" ])).trim() !== "true") return false;
await h.raw([ "fetch", "--quiet", "--no-tags", "--unshallow", "origin", `+${m}:${m}` ]);
return isComplete(h, e);
}
};
}
async function isComplete(e, t) {
try {
const n = await e.raw([ "cat-file", "commit", t ]);
const r = /^parent ([0-9a-f]{40})$/m.exec(n)?.[1];
if (r !== void 0) await e.raw([ "cat-file", "-e", `${r}^{tree}` ]);
return true;
} catch {
return false;
}
}
function environment(e, t, n, r) {
const a = [ [ "core.hooksPath", s.devNull ], [ "protocol.ext.allow", "never" ], [ "http.followRedirects", "false" ], [ "credential.helper", "" ], [ "gc.auto", "0" ], [ "maintenance.auto", "false" ], [ "merge.directoryRenames", "false" ], [ "commit.gpgSign", "false" ] ];
if (n !== void 0 && /^https?:/.test(t)) {
const e = Buffer.from(`x-access-token:${n}`).toString("base64");
a.push([ `http.${new URL(t).origin}/.extraheader`, `AUTHORIZATION: basic ${e}` ]);
}
const i = a.flatMap(([e, t], n) => [ [ `GIT_CONFIG_KEY_${n}`, e ], [ `GIT_CONFIG_VALUE_${n}`, t ] ]);
const {PATH: c, SystemRoot: l, SSL_CERT_FILE: u, SSL_CERT_DIR: d, https_proxy: p, HTTPS_PROXY: f, http_proxy: h, no_proxy: m, NO_PROXY: y} = process.env;
const w = {
PATH: c,
SystemRoot: l,
SSL_CERT_FILE: u,
SSL_CERT_DIR: d,
https_proxy: p,
HTTPS_PROXY: f,
http_proxy: h,
no_proxy: m,
NO_PROXY: y
};
return {
...Object.fromEntries(Object.entries(w).filter(([, e]) => e !== void 0)),
LC_ALL: "C",
HOME: o.join(e, "no-home"),
GIT_CONFIG_NOSYSTEM: "1",
GIT_CONFIG_GLOBAL: s.devNull,
GIT_TERMINAL_PROMPT: "0",
GIT_NO_REPLACE_OBJECTS: "1",
GIT_AUTHOR_NAME: r.name,
GIT_AUTHOR_EMAIL: r.email,
GIT_COMMITTER_NAME: r.name,
GIT_COMMITTER_EMAIL: r.email,
GIT_CONFIG_COUNT: String(a.length),
...Object.fromEntries(i)
};
}
function withoutToken(e, t) {
if (t === void 0) return e;
const n = Buffer.from(`x-access-token:${t}`).toString("base64");
return e.replaceAll(t, "***").replaceAll(n, "***");
}
}),
56674: ((e, t, n) => {
n.d(t, {
X: () => readLine,
k: () => readCommit
});
var r = n(83337);
const s = "%H%x00%P%x00%an%x00%ae%x00%ct%x00%B";
async function readCommit(e, t, n) {
const r = await readOne(e, t);
if (n === void 0 || n.length < 2) return r;
const s = [];
for (const t of n) s.push(await readOne(e, t));
const o = s.at(-1)?.parents ?? [];
return {
...r,
parents: o,
changes: await changesBetween(e, o[0], t),
range: s.map(({sha: e, author: t, message: n}) => ({
sha: e,
author: t,
message: n
}))
};
}
async function changesBetween({git: e}, t, n) {
const r = t === void 0 ? [ "--root", n ] : [ t, n ];
return parseChanges(await e.raw([ "diff-tree", "-r", "-M", "-z", "--no-commit-id", "--name-status", ...r ]));
}
async function readOne(e, t) {
const {git: n} = e;
const r = await n.raw([ "show", "--no-patch", "--no-show-signature", `--format=${s}`, t ]);
const [o = t, a = "", i = "", c = "", l = "0", ...u] = r.split("\0");
const d = a.split(" ").filter(e => e !== "");
return {
sha: o.trim(),
parents: d,
author: {
name: i,
email: c
},
message: u.join("\0").trimEnd(),
committedAt: Number(l) * 1e3,
changes: await changesBetween(e, d[0], t)
};
}
async function readLine({git: e, branch: t}, n) {
const s = [ "--first-parent", "-m", "--name-status", "-M", `--max-count=${n}`, "-z" ];
const o = await e.raw([ "log", ...s, "--format=%x01%H %P%x02%B%x03", `refs/heads/${t}` ]);
return o.split("").slice(1).map(e => {
const [t = "", n = ""] = split(e, "");
const [s = "", o = ""] = split(n, "");
const [a = "", ...i] = t.trim().split(" ");
const c = parseChanges(o.replace(/^[\0\n]+/, ""));
const l = c.flatMap(({path: e, oldPath: t}) => t === void 0 ? [ e ] : [ e, t ]);
const u = c.flatMap(({path: e, oldPath: t}) => t === void 0 ? [] : [ [ t, e ] ]);
return {
sha: a,
parents: i.filter(e => e !== ""),
paths: l,
...u.length > 0 ? {
renames: u
} : {},
...(0, r.nS)(s)
};
});
}
function split(e, t) {
const n = e.indexOf(t);
return n < 0 ? [ e, "" ] : [ e.slice(0, n), e.slice(n + 1) ];
}
function parseChanges(e) {
const t = e.split("\0");
const n = [];
for (let e = 0; e + 1 < t.length; ) {
const r = t[e].charAt(0);
if (r === "R" || r === "C") {
const [s, o] = [ t[e + 1], t[e + 2] ];
n.push(r === "R" ? {
path: o,
oldPath: s,
status: r
} : {
path: o,
status: "A"
});
e += 3;
} else {
n.push({
path: t[e + 1],
status: r
});
e += 2;
}
}
return n;
}
}),
54511: ((e, t, n) => {
n.d(t, {
h: () => decideRollback,
A: () => refusedBeforehand
});
var r = n(53424);
var s = n(13327);
function findCulprit(e, t, n) {
const o = (0, r.X)(t);
const a = (0, r.k)(e, o);
const i = a.indexOf("flaky");
if (i >= 0) return none("known-flaky", `the same job failed and passed at ${culprit_short(e[i])} without a change`);
const c = a.indexOf("red");
if (c < 0) return none("not-reproduced", "no finished run on the branch shows this failure");
const l = a.find(e => e !== "unknown");
if (l === "green") return none("already-fixed", `the newest finished run passes at ${culprit_short(e[a.indexOf("green")])}`);
if (l === "other") return none("not-reproduced", "the newest finished run fails in another way");
const u = a.indexOf("green", c);
const d = a.lastIndexOf("red", u < 0 ? a.length : u);
if (u < 0) return withoutGreen(e, a, o, d);
const p = (0, s.R)(e, a, o, u);
if (p) return none("known-flaky", p);
return between(e, a, o, {
first: d,
green: u
}, n);
}
function withoutGreen(e, t, n, r) {
const s = e[r]?.sha ?? "";
if (n.get(s)?.every(({source: e}) => e === "probe")) return none("parent-not-green", `a probe fails at ${culprit_short(e[r])}, too, before the first run that failed`);
if (t[r + 1] === "other") return none("parent-not-green", `the job fails at the parent ${culprit_short(e[r + 1])}, too, in another way`);
return {
...none("parent-unknown", "no run before the first failure passed, as far back as rerail looked"),
suspect: s
};
}
function between(e, t, n, {first: r, green: s}, o) {
const a = e.slice(r, s).map(({sha: e}) => e);
const i = o !== void 0 && o.shas.join() === a.join();
if (a.length > 1 && !i) {
const n = [ {
reason: "ambiguous",
why: `${a.length} commits are between the last green and the first red run`
} ];
const s = t[r + 1];
if (s === "other") n.push({
reason: "parent-not-green",
why: `the job fails at the parent ${culprit_short(e[r + 1])} in another way`
}); else n.push({
reason: "parent-unknown",
why: `no run finished at the parent ${culprit_short(e[r + 1])}`
});
return {
culprit: null,
parent: null,
candidates: a,
refused: n
};
}
const c = e[r];
const l = e.slice(0, r + 1).flatMap(({sha: e}) => (n.get(e) ?? []).filter(({state: e}) => e === "red"));
const u = l.length > 1 ? [] : [ {
reason: "not-reproduced",
why: "it failed once only: neither a re-run nor a later commit shows the failure again"
} ];
const d = unseenRepair(e, t, {
first: r,
green: s
});
if (d) u.push({
reason: "ambiguous",
why: d
});
const p = e[s - 1]?.parents[0] ?? null;
return {
culprit: c.sha,
parent: p,
candidates: a,
refused: u,
...i ? {
range: a
} : {}
};
}
function unseenRepair(e, t, {first: n, green: r}) {
const s = new Set(e.slice(n, r).flatMap(e => e.paths ?? []));
let o;
for (let r = n - 1; r >= 0; r -= 1) {
const n = e[r];
if (t[r] !== "red" && n.paths?.some(e => s.has(e))) o = n;
for (const [e, t] of n.renames ?? []) if (s.has(e)) s.add(t);
}
return o && `no run finished at ${culprit_short(o)}, which changes the same files`;
}
const culprit_short = e => e?.sha.slice(0, 12) ?? "an unknown commit";
const none = (e, t) => ({
culprit: null,
parent: null,
candidates: [],
refused: [ {
reason: e,
why: t
} ]
});
var o = n(52263);
var a = n(5797);
function decideRollback(e) {
const t = [ ...e.observations, ...(0, o.D4)(e.probes ?? []) ];
const n = findCulprit(e.line, t, e.unit);
const r = e.commit?.sha === n.culprit ? e : withoutCommit(e);
const s = [ ...n.refused ];
for (const {reason: e, check: t} of a.y) {
const n = t(r);
if (n !== void 0 && !s.some(t => t.reason === e)) s.push({
reason: e,
why: n
});
}
const {culprit: i, parent: c, candidates: l, range: u} = n;
const d = s.length > 0 || i === null ? null : isProven(t, i, c) ? "proven" : "likely";
return {
culprit: i,
grade: d,
refused: s,
candidates: l.length > 1 && u === void 0 ? l : [],
...u === void 0 ? {} : {
range: u
},
wanted: (0, o.FY)(e, n, s)
};
}
function isProven(e, t, n) {
const showed = (t, n) => e.some(e => e.source === "probe" && e.sha === t && e.state === n);
return showed(t, "red") && showed(n, "green");
}
function withoutCommit(e) {
const {commit: t, dependedOn: n, revert: r, othersRevert: s, ...o} = e;
return {
...o,
conflicts: void 0
};
}
const i = new Set([ "stopped", "not-nominated", "branch-not-named", "infrastructure-signature", "outside-effects" ]);
function refusedBeforehand(e) {
return a.y.flatMap(({reason: t, check: n}) => {
const r = i.has(t) ? n(e) : void 0;
return r === void 0 ? [] : [ {
reason: t,
why: r
} ];
});
}
}),
13327: ((e, t, n) => {
n.d(t, {
O: () => pathsWanted,
R: () => earlierFlicker
});
var r = n(53424);
function earlierEpisodes(e, t) {
const n = [];
let r = t;
for (let s = e.indexOf("red", t); s >= 0; s = e.indexOf("red", r)) {
r = e.lastIndexOf("green", s);
const t = e.indexOf("green", s);
const o = t < 0 ? e.length : t;
n.push({
newest: s,
oldest: e.lastIndexOf("red", o),
after: r,
before: o
});
if (t < 0) break;
r = t;
}
return n;
}
function earlierFlicker(e, t, n, r) {
for (const {newest: s, oldest: o, after: a, before: i} of earlierEpisodes(t, r)) {
const t = e.slice(s, i);
const r = new Set(t.map(({sha: e}) => e));
if (e.slice(0, s).some(({reverts: e}) => e?.some(e => r.has(e)))) continue;
const c = t.flatMap(({sha: e}) => (n.get(e) ?? []).filter(({state: e}) => e === "red"));
if (c.length < 2) return `the same failure occurred at ${short(e[s])} and went without a revert`;
const l = e.slice(a, s);
if (isUnrelated(e.slice(o, i), e.slice(s, o), l)) return `the same failure went at ${short(e[a])}, though no commit since ${short(e[o])} changes the files that broke it`;
}
return;
}
function isUnrelated(e, t, n) {
if ([ ...e, ...t, ...n ].some(({paths: e}) => e === void 0)) return false;
const r = new Set(e.flatMap(({paths: e = []}) => e));
for (const {renames: e = []} of t.toReversed()) for (const [t, n] of e) if (r.has(t)) r.add(n);
return !n.some(({paths: e = []}) => e.some(e => r.has(e)));
}
const s = 20;
function pathsWanted(e, t) {
const n = (0, r.X)(t);
const o = (0, r.k)(e, n);
const a = o.indexOf("green", o.indexOf("red"));
if (o.indexOf("red") < 0 || a < 0) return [];
const i = o.lastIndexOf("red", a);
const c = new Set;
const l = e.slice(0, i).flatMap((e, t) => o[t] === "red" ? [] : [ t ]);
if (l.length > 0) for (let e = i; e < a; e += 1) l.push(e);
for (const e of l) c.add(e);
for (const {after: e, before: t} of earlierEpisodes(o, a)) for (let n = e; n < t; n += 1) c.add(n);
const u = [ ...c ].toSorted((e, t) => e - t).map(t => e[t]);
return u.filter(({paths: e}) => e === void 0).slice(0, s).map(({sha: e}) => e);
}
const short = e => e?.sha.slice(0, 12) ?? "an unknown commit";
}),
52263: ((e, t, n) => {
n.d(t, {
D4: () => probed,
FY: () => wantedProbes,
Ni: () => r
});
const r = 8;
const s = 2;
const o = new Set([ "ambiguous", "parent-unknown", "not-reproduced" ]);
const probed = e => e.flatMap(({sha: e, runId: t, attempt: n, state: r}) => r === "red" || r === "green" ? [ {
sha: e,
runId: t,
attempt: n,
state: r,
source: "probe"
} ] : []);
function wantedProbes({policy: e, probes: t = [], line: n}, a, i) {
if (e.probe === void 0 || t.length >= r) return [];
if (i.some(({reason: e}) => !o.has(e))) return [];
const isOpen = e => {
if (!e) return false;
const n = t.filter(t => t.sha === e);
return n.every(({state: e}) => e === "unclear") && n.length < s;
};
const {culprit: c, parent: l, candidates: u, suspect: d} = a;
if (c !== null) {
if (i.some(({reason: e}) => e === "ambiguous")) return [];
return [ c, l ].filter(isOpen).slice(0, r - t.length);
}
if (t.some(({state: e}) => e === "running")) return [];
if (u.length > 1) return [ u[Math.floor(u.length / 2)] ].filter(isOpen);
const p = n.findIndex(({sha: e}) => e === d);
return p < 0 ? [] : [ n[p]?.parents[0] ].filter(isOpen);
}
}),
37849: ((e, t, n) => {
n.d(t, {
Ki: () => relandCommit,
ZY: () => readReland,
oP: () => moveReland
});
var r = n(19473);
var s = n(56674);
var o = n(83337);
var a = n(94835);
async function relandCommit(e, t, n) {
const i = await (0, s.k)(e, t);
const c = await (0, a.y)(e, i, n);
const l = t.slice(0, 12);
if (c.kind === "conflict") throw new r.RefusedError("conflict", `Relanding ${l} failed: it conflicts in ${c.paths.join(", ")}. Reland it by hand.`);
if (c.kind === "empty") throw new r.RefusedError("already-fixed", `Relanding ${l} failed: the branch holds its change already. Nothing to do.`);
const u = (0, o.QZ)(i);
return (await e.git.raw([ "commit-tree", c.tree, "-p", n, "-m", u ])).trim();
}
async function readReland(e, t) {
const {git: n, branch: s} = e;
const a = (0, o.Xv)(t);
const i = await n.raw([ "ls-remote", "--heads", "origin", `refs/heads/${a}` ]);
const c = /^([0-9a-f]{40})\t/.exec(i)?.[1];
if (c === void 0) return;
await n.raw([ "fetch", "--quiet", "--no-tags", "origin", `+refs/heads/${a}:refs/rerail/reland` ]);
const l = await n.raw([ "log", "--reverse", "--max-count=100", "--format=%x01%B", `refs/heads/${s}..refs/rerail/reland` ]);
const u = l.split("").slice(1).map(o.f5);
if (u.some(e => e.length !== 1)) throw new r.RefusedError("taken", `Looking after ${a} failed: somebody has added to it. rerail leaves it alone.`);
return {
head: c,
relanded: u.flat()
};
}
async function moveReland({git: e}, t, n, s = "") {
const a = (0, o.Xv)(t);
try {
await e.raw([ "push", "--porcelain", `--force-with-lease=refs/heads/${a}:${s}`, "origin", `${n}:refs/heads/${a}` ]);
return true;
} catch (e) {
if (/stale info|\[rejected\]|fetch first/i.test(String(e))) return false;
throw new r.RefusedError("no-permission", `Pushing ${a} failed: ${String(e instanceof Error ? e.message : e).split("\n").slice(-3).join(" ").slice(0, 300)}. Give the job "contents: write".`);
}
}
}),
83337: ((e, t, n) => {
n.d(t, {
QZ: () => relandMessage,
VE: () => revertMarker,
Xv: () => relandBranch,
Z9: () => revertBranch,
f5: () => relandedBy,
hF: () => revertedBy,
i5: () => revertMessage,
m$: () => revertedCommitOf,
nS: () => relationsOf
});
function revertedBy(e) {
const t = e.matchAll(/(?:^|\s)(?:This reverts commit|Rerail-Reverts:)\s+([0-9a-f]{40})\b/gi);
return [ ...new Set([ ...t ].map(e => e[1].toLowerCase())) ];
}
const relandedBy = e => trailerShas(e, "Rerail-Relands");
function trailerShas(e, t) {
const n = e.matchAll(new RegExp(`^${t}:\\s+([0-9a-f]{40})\\s*$`, "gim"));
return [ ...new Set([ ...n ].map(e => e[1].toLowerCase())) ];
}
function relationsOf(e) {
const [t, n] = [ revertedBy(e), relandedBy(e) ];
return {
...t.length > 0 ? {
reverts: t
} : {},
...n.length > 0 ? {
relands: n
} : {}
};
}
function revertMessage({sha: e, range: t = [ e ], subject: n, why: r, runUrl: s, signOff: o}) {
const a = n.length > 60 ? `${n.slice(0, 59)}…` : n;
const i = [ ...t.map(e => `Rerail-Reverts: ${e}`), ...o === void 0 ? [] : [ `Signed-off-by: ${o}` ] ];
return `${[ `Revert "${a}"`, `${r}\n${s}`, t.map(e => `This reverts commit ${e}.`).join("\n"), i.join("\n") ].join("\n\n")}\n`;
}
const revertBranch = e => `rerail/revert-${e.slice(0, 12)}`;
function relandMessage({sha: e, message: t, author: n}) {
const [r = "", ...s] = t.split("\n");
const o = s.join("\n").trim();
const a = [ `Rerail-Relands: ${e}`, `Co-authored-by: ${n.name} <${n.email}>` ];
const i = [ `Reland "${r.slice(0, 60)}"`, ...o === "" ? [] : [ o ], a.join("\n") ];
return `${i.join("\n\n")}\n`;
}
const relandBranch = e => `rerail/reland-${e.slice(0, 12)}`;
function revertedCommitOf(e, t) {
const n = /<!-- rerail:revert=([0-9a-f]{40}) -->/.exec(t)?.[1];
return n !== void 0 && revertBranch(n) === e ? n : void 0;
}
const revertMarker = e => `\x3c!-- rerail:revert=${e} --\x3e`;
}),
94835: ((e, t, n) => {
n.d(t, {
w: () => revertedTree,
y: () => relandedTree
});
var r = n(48161);
async function revertedTree(e, t, n) {
const r = await treeBefore(e, t);
const s = await mergedTree(e, {
base: t.sha,
head: n,
target: r
});
if (s.kind !== "clean") return s;
const {tree: o} = s;
const a = await notRestored(e, t, {
head: n,
tree: o,
target: r
});
return a.length > 0 ? {
kind: "conflict",
paths: a
} : s;
}
const relandedTree = async (e, t, n) => mergedTree(e, {
base: await treeBefore(e, t),
head: n,
target: t.sha
});
async function treeBefore({git: e}, {parents: [t]}) {
if (t !== void 0) return (await e.raw([ "rev-parse", "--verify", `${t}^{tree}` ])).trim();
return (await e.raw([ "hash-object", "-t", "tree", "-w", r.devNull ])).trim();
}
async function mergedTree({git: e}, {base: t, head: n, target: r}) {
const treeOf = async t => (await e.raw([ "rev-parse", "--verify", `${t}^{tree}` ])).trim();
const make = async (t, ...n) => (await e.raw([ "commit-tree", t, ...n.flatMap(e => [ "-p", e ]), "-m", "rerail" ])).trim();
const s = await treeOf(n);
const o = await make(await treeOf(t));
const a = await make(s, o);
const i = await make(await treeOf(r), o);
const c = await e.raw([ "merge-tree", "--write-tree", "--name-only", "--no-messages", "-z", a, i ]);
const [l = "", ...u] = c.split("\0").filter(e => e !== "");
if (u.length > 0) return {
kind: "conflict",
paths: [ ...new Set(u) ].sort()
};
return l === s ? {
kind: "empty"
} : {
kind: "clean",
tree: l
};
}
async function notRestored({git: e}, t, {head: n, tree: r, target: s}) {
const o = new Set(t.changes.flatMap(({path: e, oldPath: t}) => t === void 0 ? [ e ] : [ e, t ]));
if (o.size === 0) return [];
const changed = async (t, n) => new Set((await e.raw([ "diff-tree", "-r", "--no-renames", "-z", "--name-only", t, n ])).split("\0"));
const [a, i] = [ await changed(t.sha, n), await changed(s, r) ];
return [ ...o ].filter(e => !a.has(e) && i.has(e)).sort();
}
}),
5797: ((e, t, n) => {
n.d(t, {
y: () => c,
_: () => isWorkflow
});
var r = n(14006);
var s = n(93711);
function cannotReach({changes: e}, {lane: t, workflowPaths: n}) {
if (e.length === 0) return "the commit changes no file";
const o = e.flatMap(({path: e, oldPath: t}) => t === void 0 ? [ e ] : [ e, t ]);
const a = r([ ...s.fs ], {
dot: true
});
if (t !== "DOCS" && o.every(e => a(e))) return "the commit changes documents only, and the failing job is not in lane DOCS";
if (n?.paths && !o.some(e => isIncluded(e, n.paths ?? []))) return "no path of the commit starts this workflow (its trigger's paths)";
const i = n?.pathsIgnore;
if (i && o.every(e => isIncluded(e, i))) return "the workflow ignores all paths of the commit (its trigger's paths-ignore)";
return;
}
function isIncluded(e, t) {
let n = false;
for (const s of t) {
const t = s.startsWith("!");
if (r.isMatch(e, t ? s.slice(1) : s, {
dot: true
})) n = !t;
}
return n;
}
var o = n(83337);
const a = new Set([ "network", "git", "resource-exhaustion" ]);
const i = new Set([ "test-failure", "quality-gate" ]);
const c = [ {
reason: "stopped",
check: ({stop: e}) => e.stopped ? e.why : void 0
}, {
reason: "not-nominated",
check: ({failure: e, event: t}) => {
if (t !== "push" && t !== "schedule" && t !== "workflow_dispatch" && t !== "merge_group") return `a run of "${t}" does not judge the branch`;
return i.has(e.type) ? void 0 : `a failure of type ${e.type} does not blame a commit`;
}
}, {
reason: "branch-not-named",
check: ({branch: e, policy: t}) => t.branches.some(t => matches(e, t)) ? void 0 : `the policy does not name "${e}" under rollback.branches`
}, {
reason: "infrastructure-signature",
check: ({failure: e}) => {
if (a.has(e.type)) return `${e.type} failures come from the infrastructure`;
return e.retry === "transient" ? "the same command would pass later without a change" : void 0;
}
}, {
reason: "known-flaky",
check: ({flaky: e}) => e
}, {
reason: "outside-effects",
check: ({outsideEffects: e}) => e
}, {
reason: "already-reverted",
check: ({revert: e, othersRevert: t}) => t ?? e
}, {
reason: "depended-on",
check: ({dependedOn: e}) => e
}, {
reason: "already-reverted",
check: ({commit: e, line: t}) => {
const n = e && t.find(({reverts: t}) => t?.includes(e.sha));
return n && `${n.sha.slice(0, 12)} reverts it`;
}
}, ofCommit("is-a-revert", e => membersOf(e).some(({message: e}) => (0, o.hF)(e).length > 0 || isRevertByHand(e)) ? "the commit is itself a revert" : void 0), ofCommit("exempt-author", (e, {policy: t}) => {
for (const {author: n} of membersOf(e)) {
const e = [ n.login, n.email, n.name ].filter(e => e !== void 0);
const r = t.exempt.authors.find(t => e.some(e => matches(e, t)));
if (r) return `the policy exempts the author ${n.login ?? n.email} (${r})`;
}
return;
}), ofCommit("exempt-path", ({changes: e}, {policy: t}) => {
const n = e.flatMap(({path: e, oldPath: t}) => t === void 0 ? [ e ] : [ e, t ]);
const r = n.find(e => t.exempt.paths.some(t => matches(e, t)));
return r && `the policy exempts the path ${r}`;
}), ofCommit("exempt-trailer", (e, {policy: t}) => {
const n = membersOf(e).map(({message: e}) => e);
const r = t.exempt.trailers.find(e => n.some(t => hasTrailer(t, e)));
return r && `the commit has the trailer ${r}`;
}), ofCommit("too-old", ({committedAt: e}, {now: t, policy: n}) => {
const r = (t - e) / 36e5;
if (t - e <= n.limits.ageMs) return;
return `the commit is ${Math.round(r)} hours old, and the policy's limit is ${Math.round(n.limits.ageMs / 36e5)}`;
}), ofCommit("cannot-reach-lane", cannotReach), ofCommit("workflow-files", ({changes: e}, {permission: t}) => {
const n = e.find(({path: e, oldPath: t}) => isWorkflow(e) || t !== void 0 && isWorkflow(t));
if (!n || t.workflows === true) return;
return `the commit changes ${n.path}, and this token may not change workflow files; use a token of an app with "workflows: write"`;
}), ofCommit("limit-reached", (e, {line: t}) => {
const n = earlierReverts(e, t);
if (n < l) return;
return `this change was reverted ${n} times already; a person has to decide about it`;
}), {
reason: "limit-reached",
check: ({made: e, policy: t}) => {
if (e.created === void 0) return "how many reverts the last 24 hours had cannot be found out";
if (e.created >= t.limits.create) return `${e.created} reverts were created in the last 24 hours, which is the policy's limit`;
return;
}
}, {
reason: "no-permission",
check: ({permission: e}) => e.contents === false ? "the token may not write to the repository" : void 0
}, {
reason: "conflict",
check: ({conflicts: e}) => {
if (!e || e.length === 0) return;
const t = e.length > 5 ? ` and ${e.length - 5} more` : "";
return `the revert conflicts in ${e.slice(0, 5).join(", ")}${t}`;
}
} ];
function ofCommit(e, t) {
return {
reason: e,
check: e => e.commit && t(e.commit, e)
};
}
const l = 2;
function earlierReverts(e, t) {
const n = new Set(membersOf(e).flatMap(({message: e}) => (0, o.f5)(e)));
if (n.size === 0) return 0;
const r = new Set([ ...n, ...t.filter(({relands: e}) => e?.some(e => n.has(e))).map(({sha: e}) => e) ]);
return t.filter(({reverts: e}) => e?.some(e => r.has(e))).length;
}
const membersOf = e => e.range ?? [ e ];
const isRevertByHand = e => /^(?:Revert|Reapply|Reland) "/.test(e) && (0, o.f5)(e).length === 0;
const isWorkflow = e => e.startsWith(".github/workflows/");
function matches(e, t) {
if (e.toLowerCase() === t.toLowerCase()) return true;
return r.isMatch(e, t.replace(/\[bot\]$/i, "\\[bot\\]"), {
dot: true,
nocase: true
});
}
function hasTrailer(e, t) {
const n = t.toLowerCase();
return e.split(/\r?\n/).some(e => {
const t = /^([A-Za-z][\w-]*)\s*[:=]\s*(.*)$/.exec(e.trim());
return t?.[1]?.toLowerCase() === n && !/^(?:false|no|0)$/i.test(t[2] ?? "");
});
}
})
};
