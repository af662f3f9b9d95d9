export const id = 721;

export const ids = [ 721 ];

export const modules = {
96327: ((e, t, n) => {
n.d(t, {
Bd: () => formatAnywhere,
RM: () => parseCommand,
eW: () => parseNewForm,
fE: () => formatCommand,
tJ: () => inert,
wA: () => r,
z3: () => isBlank,
zN: () => isRegistered
});
const r = [ "add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group", "notice", "remove-matcher", "save-state", "set-env", "set-output", "stop-commands", "warning" ];
const o = new Set(r);
const a = [ [ "\r", "%0D" ], [ "\n", "%0A" ] ];
const s = [ ...a, [ ":", "%3A" ], [ ",", "%2C" ] ];
const i = [ [ ";", "%3B" ], ...a, [ "]", "%5D" ] ];
const c = /^(?:[^\S\uFEFF]|\u0085)*/;
const d = new Map;
function unescapeText(e, t) {
if (!e.includes("%")) return e;
let n = e;
for (const [e, r] of t) n = n.replaceAll(r, e);
return n.replaceAll("%25", "%");
}
function escapeText(e, t) {
let n = e.replaceAll("%", "%25");
for (const [e, r] of t) n = n.replaceAll(e, r);
return n;
}
const isRegistered = e => o.has(e);
function parseCommand(e, t = isRegistered) {
return parseNewForm(e, t) ?? parseOldForm(e, t);
}
function parseNewForm(e, t) {
const n = e.startsWith("::") ? e : e.replace(c, "");
if (!n.startsWith("::")) return;
const r = n.indexOf("::", 2);
if (r < 0) return;
const [o, i] = splitOnce(n.slice(2, r), " ");
if (!t(o.toLowerCase())) return;
return {
name: o,
properties: parseProperties(i.trim(), ",", s),
data: unescapeText(n.slice(r + 2), a)
};
}
function parseOldForm(e, t) {
const n = e.indexOf("##[");
const r = n < 0 ? -1 : e.indexOf("]", n);
if (r < 0) return;
const [o, a] = splitOnce(e.slice(n + 3, r), " ");
if (!t(o.toLowerCase())) return;
return {
name: o,
properties: parseProperties(a, ";", i),
data: unescapeText(e.slice(r + 1), i)
};
}
function splitOnce(e, t) {
const n = e.indexOf(t);
return n < 0 ? [ e, "" ] : [ e.slice(0, n), e.slice(n + 1) ];
}
function parseProperties(e, t, n) {
if (e === "") return d;
const r = new Map;
for (const o of e.split(t)) {
const [, e, t] = /^=*([^=]+)=+(.+)$/s.exec(o) ?? [];
if (e && t) r.set(e.toLowerCase(), unescapeText(t, n));
}
return r;
}
function formatCommand(e, t = "", n = []) {
const r = [ ...n ].map(([e, t]) => `${e}=${escapeText(t, s)}`).join(",");
return `::${e}${r === "" ? "" : ` ${r}`}::${escapeText(t, a)}`;
}
function formatAnywhere(e, t) {
return `##[${e}]${escapeText(t, i)}`;
}
function inert(e) {
return e.replace(/[\r\n]+/g, " ").replace(c, e => e.replaceAll(/[^ \t]/g, " ")).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [");
}
function isBlank(e) {
return c.exec(e)?.[0] === e;
}
}),
33201: ((e, t, n) => {
n.r(t);
n.d(t, {
systemClock: () => o
});
var r = n(58500);
const o = {
now: () => Date.now(),
monotonic: () => performance.now(),
sleep: (e, t) => (0, r.setTimeout)(e, void 0, t ? {
signal: t
} : {}).catch(() => {})
};
}),
40102: ((e, t, n) => {
n.d(t, {
F: () => r,
PK: () => isLedgerKey,
xO: () => checkLedgerText
});
const r = 256 * 1024;
const o = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+){0,7}$/;
const a = 300;
const isLedgerKey = e => e.length <= a && o.test(e);
function checkLedgerText(e, t) {
if (!isLedgerKey(e)) throw new RangeError(`Not a key of a ledger: ${e.slice(0, 80)}`);
const n = Buffer.byteLength(t);
if (n > r) throw new RangeError(`A line of a ledger has ${n} bytes, ${r} at most.`);
}
}),
50014: ((e, t, n) => {
n.d(t, {
B: () => apply,
t: () => recorded
});
var r = n(19473);
const o = {
RETRY: [ "restore", "retry" ],
RESUME: [ "resume" ],
SKIP: [ "skip" ],
ROLLBACK: [ "nominate" ],
MANUAL: [ "hand-over" ]
};
const a = [ "step-back" ];
const s = new Set([ "restore" ]);
async function apply(e, t, n, r) {
const i = e.stepBack ? a : o[e.strategy];
const c = i.filter(e => t[e] || !s.has(e));
const d = c.every(e => t[e]) ? c : [ "hand-over" ];
let u = {
done: true
};
for (const o of d) {
const a = t[o];
if (!a) return {
done: false,
why: `nothing here can do "${o}"`
};
u = await perform(o, a, {
key: `${r}/${o}`,
why: e.why
}, n);
if (!u.done) break;
}
return u;
}
async function perform(e, t, n, r) {
const {key: o, why: a} = n;
const s = await r.record(o, {
kind: "intent",
act: e,
why: a
});
if (!s) {
const a = await r.find(o, "act");
if (a) return outcomeOf(a);
const s = t.resolve ? await t.resolve(n) : {
done: false,
why: i
};
if (s) return settle(e, n, s, r);
}
return settle(e, n, await attempt(t, n), r);
}
async function recorded(e, t, n, o) {
const a = {
key: e.newKey(t),
why: n
};
await e.record(a.key, {
kind: "intent",
act: t,
why: n
});
try {
const {result: n, durationMs: r, savedMs: s, ...i} = await o();
const c = r === void 0 ? {} : {
durationMs: Math.round(r)
};
const d = s === void 0 ? {} : {
savedMs: Math.round(s)
};
await settle(t, a, {
done: true,
...i,
...c,
...d
}, e);
return n;
} catch (n) {
await settle(t, a, {
done: false,
why: (0, r.messageOf)(n)
}, e);
throw n;
}
}
const i = "it was begun before, and whether it was done is unknown; rerail does not do it twice";
async function attempt(e, t) {
try {
return await e.run(t);
} catch (e) {
return {
done: false,
why: (0, r.messageOf)(e)
};
}
}
async function settle(e, {key: t, why: n}, r, o) {
await o.record(t, {
kind: "act",
act: e,
why: n,
...r
});
return r;
}
const outcomeOf = ({done: e, why: t, checkpoint: n, durationMs: r}) => ({
done: e,
...t === void 0 ? {} : {
why: t
},
...n === void 0 ? {} : {
checkpoint: n
},
...r === void 0 ? {} : {
durationMs: r
}
});
}),
68214: ((e, t, n) => {
n.r(t);
n.d(t, {
findEarlier: () => findEarlier,
recordName: () => recordName,
withEarlier: () => withEarlier
});
var r = n(19473);
var o = n(60245);
const a = 10;
const recordName = e => `job-a${e.attempt}-${e.jobKey}`;
async function findEarlier({identity: e, debug: t, whole: n, unauthenticated: s, store: i}) {
if (e.attempt <= 1) return fresh("first-attempt", "this is the first attempt");
if (t) return fresh("debug-logging", "the run was re-run with debug logging, so everything runs");
if (n) return fresh("rerun-all", "all jobs of the run were re-run, so everything runs");
if (s !== void 0) return fresh("unauthenticated", `${s}, so only checkpoints authenticated by the input "checkpoint-key" are used`, true);
const c = Math.max(1, e.attempt - a);
for (let t = e.attempt - 1; t >= c; t -= 1) try {
const n = await i.getRecord(recordName({
...e,
attempt: t
}));
if (n === void 0) continue;
const r = (0, o.u9)(n);
if (r && isOurs(r, e, t)) return {
found: true,
record: r
};
return fresh("record-foreign", `the record of attempt ${t} is not one of this job`, true);
} catch (e) {
const n = e instanceof r.RefusedError && e.reason === "record-contested";
if (!n) return fresh("service-failed", `the record of attempt ${t} could not be read: ${(0, 
r.messageOf)(e)}`, true);
return fresh("record-contested", 'two jobs of the earlier attempt have the same job key; give each caller its own input "key"', true);
}
return fresh("nothing-recorded", "no earlier attempt left a record that can be seen from here");
}
function withEarlier(e, t) {
const n = new Map(t?.stages.map(e => [ e.name, {
...e,
attempt: e.attempt ?? t.attempt
} ]));
const isPrepared = ({state: e, before: t}) => e !== "started" || t !== void 0;
const r = e.map(e => isPrepared(e) ? e : n.get(e.name) ?? e);
const o = new Set(r.map(({name: e}) => e));
return [ ...r, ...[ ...n.values() ].filter(({name: e}) => !o.has(e)) ];
}
const fresh = (e, t, n = false) => ({
found: false,
reason: e,
why: t,
alarming: n
});
const isOurs = (e, t, n) => e.jobKey === t.jobKey && e.attempt === n && e.runId === t.runId && e.repository === t.repository;
}),
29994: ((e, t, n) => {
n.d(t, {
MX: () => verify,
WS: () => forgetHandedSecret,
_S: () => sign,
o5: () => openJobSecret,
vX: () => macOf
});
var r = n(77598);
var o = n(73024);
var a = n(76760);
var s = n(19473);
var i = n(19119);
const c = "secret";
const d = "secret.made";
const u = /^[0-9a-f]{64}$/;
const l = "aes-256-gcm";
const f = 12;
const h = 16;
function openJobSecret(e, {token: t = "", text: n}) {
if (n !== void 0 && u.test(n)) return secretOf(n, t);
const i = a.join(e, c);
const l = open(i, t);
if (l !== void 0) return secretOf(l, t);
if (exists(a.join(e, d))) return secretOf(randomText(), t, true);
const f = randomText();
const h = `${i}.${(0, r.randomBytes)(8).toString("hex")}`;
(0, o.writeFileSync)(h, seal(f, t), {
mode: 384,
flag: "wx"
});
try {
(0, o.linkSync)(h, i);
(0, o.writeFileSync)(a.join(e, d), "", {
mode: 384
});
return secretOf(f, t);
} catch (e) {
if ((0, s.codeOf)(e) !== "EEXIST") throw e;
const n = open(i, t);
return secretOf(n ?? randomText(), t, n === void 0);
} finally {
(0, o.rmSync)(h, {
force: true
});
}
}
const forgetHandedSecret = e => (0, o.rmSync)(a.join(e, c), {
force: true
});
function secretOf(e, t, n = false) {
const o = Buffer.from(`${e}\n${t}`);
return {
text: e,
lost: n,
keyFor: e => Buffer.from((0, r.hkdfSync)("sha256", o, "rerail job", e, 32))
};
}
const randomText = () => (0, r.randomBytes)(32).toString("hex");
const keyOf = e => Buffer.from((0, r.hkdfSync)("sha256", e, "rerail job", "secret in the folder", 32));
function seal(e, t) {
const n = (0, r.randomBytes)(f);
const o = (0, r.createCipheriv)(l, keyOf(t), n);
const a = Buffer.concat([ o.update(e, "utf8"), o.final() ]);
return Buffer.concat([ n, o.getAuthTag(), a ]);
}
function open(e, t) {
try {
const n = (0, i.b$)(e, {
maxBytes: 1024
});
if (n === void 0) return;
const o = n.subarray(0, f);
const a = (0, r.createDecipheriv)(l, keyOf(t), o, {
authTagLength: h
});
a.setAuthTag(n.subarray(f, f + h));
const s = Buffer.concat([ a.update(n.subarray(f + h)), a.final() ]);
return u.test(s.toString()) ? s.toString() : void 0;
} catch {
return;
}
}
const exists = e => (0, o.statSync)(e, {
throwIfNoEntry: false
}) !== void 0;
function sign(e, t, n) {
return `${macOf(e, t, n)}\n${n}`;
}
function verify(e, t, n) {
const [o = "", a] = [ n.slice(0, p), n.slice(p + 1) ];
if (n[p] !== "\n" || !/^[0-9a-f]+$/.test(o)) return;
return (0, r.timingSafeEqual)(Buffer.from(o), Buffer.from(macOf(e, t, a))) ? a : void 0;
}
const p = 64;
const macOf = (e, t, n) => (0, r.createHmac)("sha256", e).update(`${t.length}:${t}`).update(n).digest("hex");
}),
63525: ((e, t, n) => {
n.d(t, {
Iv: () => openJob,
Mr: () => sealedFor,
Oz: () => l
});
var r = n(77598);
var o = n(51455);
var a = n(76760);
var s = n(19473);
var i = n(19119);
var c = n(29994);
var d = n(60245);
var u = n(917);
function sealedFor(e, {repository: t, runId: n}) {
if (e === void 0) return {};
return {
sealed: {
key: e,
...t === void 0 ? {} : {
repository: t
},
...n === void 0 ? {} : {
runId: n
}
}
};
}
const l = "rollbacks";
async function openJob(e, t, n = {}) {
const r = a.join(e, "jobs", `${t.jobKey}-${t.runId ?? "local"}-a${t.attempt}`);
const h = a.join(r, "steps");
const p = a.join(r, "stages");
await (0, o.mkdir)(h, {
recursive: true,
mode: 448
});
await (0, o.mkdir)(p, {
recursive: true,
mode: 448
});
const stageFile = e => a.join(p, `${digest(e)}.json`);
const m = (0, c.o5)(r, n);
const w = m.keyFor("state of the job");
const signed = (e, t) => (0, c._S)(w, a.relative(r, e), t);
function readOwn(e) {
try {
const t = (0, i.b$)(e, {
maxBytes: f
})?.toString("utf8");
return t === void 0 ? void 0 : (0, c.MX)(w, a.relative(r, e), t);
} catch {
return;
}
}
const writeOwn = (e, t) => replaceFile(e, signed(e, t));
async function stages() {
const e = (await (0, o.readdir)(p)).filter(e => e.endsWith(".json"));
return e.map(e => readOwn(a.join(p, e))).map(e => e === void 0 ? void 0 : (0, d.$C)(e)).filter(e => e !== void 0).sort((e, t) => e.order - t.order);
}
const rollbacks = () => (0, u.fT)(noted(l) ?? []);
function noted(e) {
const t = readOwn(a.join(r, "notes", `${e}.json`));
return t === void 0 ? void 0 : JSON.parse(t);
}
return {
folder: r,
identity: t,
secret: m,
forgetHandedSecret: () => (0, c.WS)(r),
enter: () => takeNumber(h),
async takeNumber(e) {
const t = a.join(r, e);
await (0, o.mkdir)(t, {
recursive: true,
mode: 448
});
return takeNumber(t);
},
async claimStage(e) {
if (!await createNew(`${stageFile(e)}.claim`)) throw new s.RefusedError("stage-name-taken", `Stage "${e}" cannot start: another step of this job has the same stage name. Give each stage of a job its own name.`);
return takeNumber(p);
},
saveStage: e => writeOwn(stageFile(e.name), JSON.stringify(e)),
stages,
async once(e, t) {
const n = a.join(r, `${e}.json`);
const o = readOwn(n);
if (o !== void 0) return JSON.parse(o);
const s = await t();
await writeOwn(n, JSON.stringify(s));
return s;
},
async mark(e) {
await (0, o.mkdir)(a.join(r, "facts"), {
recursive: true,
mode: 448
});
const t = a.join(r, "facts", e);
if (await createWhole(t, signed(t, e))) return true;
if (readOwn(t) === e) return false;
await writeOwn(t, e);
return true;
},
isMarked(e) {
const t = a.join(r, "facts", e);
return readOwn(t) === e;
},
async note(e, t) {
await (0, o.mkdir)(a.join(r, "notes"), {
recursive: true,
mode: 448
});
await writeOwn(a.join(r, "notes", `${e}.json`), JSON.stringify(t));
},
noted,
record: async () => ({
version: d.hl,
...t,
claim: m.keyFor("claim").toString("hex").slice(0, 16),
stages: await stages(),
...rollbacks().length === 0 ? {} : {
rollbacks: rollbacks()
}
})
};
}
async function takeNumber(e) {
for (let t = 1; ;t += 1) if (await createNew(a.join(e, `${t}.taken`))) return t;
}
async function createNew(e) {
try {
await (await (0, o.open)(e, "wx", 384)).close();
return true;
} catch (e) {
if ((0, s.codeOf)(e) === "EEXIST") return false;
throw e;
}
}
async function createWhole(e, t) {
const n = `${e}.${(0, r.randomBytes)(8).toString("hex")}`;
await (0, o.writeFile)(n, t, {
mode: 384
});
try {
await (0, o.link)(n, e);
return true;
} catch (e) {
if ((0, s.codeOf)(e) === "EEXIST") return false;
throw e;
} finally {
await (0, o.unlink)(n);
}
}
async function replaceFile(e, t) {
const n = `${e}.${(0, r.randomBytes)(4).toString("hex")}`;
await (0, o.writeFile)(n, t, {
mode: 384
});
await (0, o.rename)(n, e);
}
const f = 24 * 1024 * 1024;
const digest = e => (0, r.createHash)("sha256").update(e).digest("hex").slice(0, 24);
}),
59850: ((e, t, n) => {
n.d(t, {
H: () => o,
o: () => s3Settings
});
var r = n(19473);
const o = /^(?:AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|REGION|DEFAULT_REGION|ENDPOINT_URL|ENDPOINT_URL_S3)|RERAIL_S3_(?:BUCKET|PREFIX))$/;
function s3Settings(e) {
const text = t => e[t]?.trim() || void 0;
const t = [];
const needed = (e, n) => {
const r = text(e);
if (r === void 0) t.push(`${e} (${n}) is not set`);
return r ?? "";
};
const n = needed("RERAIL_S3_BUCKET", "the name of the bucket");
if (n !== "" && !a.test(n)) t.push(`RERAIL_S3_BUCKET is "${n}", which is no bucket's name`);
const o = needed("AWS_ACCESS_KEY_ID", "of the credentials");
const s = needed("AWS_SECRET_ACCESS_KEY", "of the credentials");
const i = text("AWS_ENDPOINT_URL_S3") ?? text("AWS_ENDPOINT_URL");
const c = text("AWS_REGION") ?? text("AWS_DEFAULT_REGION");
if (i === void 0 && c === void 0) t.push("AWS_REGION is not set, and AWS_ENDPOINT_URL_S3 names no other service");
if (i !== void 0 && !/^https?:\/\//.test(i)) t.push(`AWS_ENDPOINT_URL_S3 is "${i}", which is no address`);
if (t.length > 0) throw new r.UserError(`The store "s3" cannot be used: ${t.join("; ")}. Set the variables for the job, or take "s3" out of checkpoint.stores.`);
const d = text("AWS_SESSION_TOKEN");
const u = (text("RERAIL_S3_PREFIX") ?? "").replace(/^\/+|\/+$/g, "");
return {
url: i ? `${i.replace(/\/+$/, "")}/${n}` : `https://${n}.s3.${c}.amazonaws.com`,
region: c ?? "us-east-1",
prefix: u === "" ? "" : `${u}/`,
accessKeyId: o,
secretAccessKey: s,
...d === void 0 ? {} : {
sessionToken: d
}
};
}
const a = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;
}),
13466: ((e, t, n) => {
n.d(t, {
openJobLedger: () => openJobLedger,
s: () => recordedLines
});
var r = n(76760);
var o = n(19473);
var a = n(77598);
var s = n(19119);
var i = n(40102);
const c = 8 * 1024 * 1024;
function createFileLedgerStore(e, t) {
const n = new Map;
let r = 0;
let o = 0;
function readRows() {
const o = (0, s.b$)(e, {
maxBytes: c
})?.toString("utf8") ?? "";
const a = o.split("\n").flatMap(e => e === "" ? [] : parseRow(e) ?? []);
const i = a.filter(isOurs);
if (a.length - i.length > r) t.onForged(a.length - i.length);
r = Math.max(r, a.length - i.length);
tellGone(new Set(i.map(([, , , , e]) => e)));
return [ ...n.values() ];
}
function isOurs(e) {
const [r, , , , o] = e;
const a = n.get(o);
if (a !== void 0) return JSON.stringify(a) === JSON.stringify(e);
if (t.prove(r, provenText(e)) !== o) return false;
n.set(o, e);
return true;
}
function tellGone(e) {
const r = [ ...n.values() ].flatMap(([, , , e, t]) => e === "" ? [ t ] : [ e, t ]);
const a = new Set([ ...r, ...t.expected ? [ t.expected ] : [] ].filter(t => !e.has(t)));
if (a.size > o) t.onGone(a.size);
o = Math.max(o, a.size);
}
return {
async put(n, r) {
(0, i.xO)(n, r);
const o = readRows();
if (o.some(([e]) => e === n)) return false;
const c = [ n, (0, a.randomBytes)(8).toString("hex"), r, o.at(-1)?.[4] ?? "", "" ];
c[4] = t.prove(n, provenText(c));
(0, s.XD)(e, `\n${JSON.stringify(c)}\n`, 384);
t.onAdded?.(c[4]);
const [, d] = c;
return readRows().find(([e]) => e === n)?.[1] === d;
},
async get(e) {
return readRows().find(([t]) => t === e)?.[2];
},
async list() {
const e = new Map;
for (const [t, , n] of readRows()) if (!e.has(t)) e.set(t, n);
return [ ...e.values() ];
}
};
}
const provenText = ([, e, t, n]) => JSON.stringify([ n, e, t ]);
function parseRow(e) {
try {
const t = JSON.parse(e);
if (!Array.isArray(t) || t.length < 3 || t.length > 5) return;
if (!t.every(e => typeof e === "string")) return;
const [n = "", r = "", o = "", a = "", s = ""] = t;
return [ [ n, r, o, a, s ] ];
} catch {
return;
}
}
const d = 2;
function openLedger(e, t, {store: r, clock: o, mask: a}) {
let s = 0;
return {
newKey(e) {
s += 1;
return `${t}/${s}-${e}`;
},
record(t, n) {
const s = new Date(o.now()).toISOString();
const i = {
version: d,
key: t,
at: s,
...e,
...n
};
return r.put(`${t}/${n.kind}`, JSON.stringify(a(i)));
},
async find(e, t) {
const o = await r.get(`${e}/${t}`);
if (o === void 0) return;
const {parseLine: a} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 62536));
const s = a(o);
return s?.kind === t && s.key === e ? s : void 0;
},
async lines() {
const [e, {parseLine: t}] = await Promise.all([ r.list(), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 62536)) ]);
return e.flatMap(e => t(e) ?? []);
}
};
}
var u = n(29994);
var l = n(63854);
async function openJobLedger(e, {clock: t, log: n, warn: o, masker: a, head: s, onAdded: i, ...c}) {
const {identity: d, folder: u} = e;
const f = await e.takeNumber("ledgers").catch(() => `p${process.pid}`);
const h = [ d.runId ?? "local", `a${d.attempt}`, d.jobKey, f ].join("/");
const p = r.join(u, "ledger.jsonl");
const m = forgiving(createFileLedgerStore(p, {
...sealWith(e, p, o),
...s === void 0 ? {} : {
expected: s
},
...i === void 0 ? {} : {
onAdded: i
}
}), n);
const mask = e => (0, l.X)(a, e);
return openLedger({
...d,
...c
}, h, {
store: m,
clock: t,
mask
});
}
function sealWith({secret: e}, t, n) {
const r = e.keyFor("ledger");
let o = false;
let a = false;
return {
prove: (e, t) => (0, u.vX)(r, e, t),
onForged(r) {
if (o) return;
o = true;
const a = r === 1 ? "a line" : `${r} lines`;
n(e.lost ? `The ledger of the job has ${a} that cannot be verified, because the job's secret is gone. They are ignored.` : `The ledger of the job has ${a} that no step of rerail wrote. They are ignored. Find out which script writes to ${t}.`);
},
onGone(r) {
if (a || e.lost) return;
a = true;
const o = r === 1 ? "A line was" : `${r} lines were`;
n(`${o} removed from the ledger of the job. Its record may be incomplete. Find out which script writes to ${t}.`);
}
};
}
function forgiving(e, t) {
const attempt = async (e, n) => {
try {
return await e();
} catch (e) {
t.debug(`ledger: ${(0, o.messageOf)(e)}`);
return n;
}
};
return {
put(n, r) {
t.debug(`ledger: ${r}`);
return attempt(() => e.put(n, r), true);
},
get: t => attempt(() => e.get(t), void 0),
list: () => attempt(() => e.list(), [])
};
}
const f = 200;
async function recordedLines(e, t) {
const [r, {isLedgerLine: o}] = await Promise.all([ e.lines(), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 62536)) ]);
const a = t.filter(o).filter(({kind: e}) => e === "end");
return [ ...a.slice(-f / 2), ...r.slice(-f) ];
}
}),
99770: ((e, t, n) => {
n.r(t);
n.d(t, {
KEEP_ON_FAILURE: () => l,
sentMark: () => sentMark,
spoolFolder: () => spoolFolder,
takeBackMasked: () => takeBackMasked,
uploadJob: () => uploadJob,
uploadTime: () => uploadTime,
uploaderFor: () => uploaderFor
});
var r = n(73024);
var o = n(76760);
var a = n(68214);
var s = n(63525);
var i = n(29994);
var c = n(59850);
var d = n(13466);
function uploadTime(e, t) {
if (e.checkpoint === "none") return "never";
if (e.checkpoint === "eager") return "before";
if (e.checkpoint === "on-failure") return "on-failure";
if (t === "DOCS") return "never";
return t === "HEAVY" || e.resumable ? "before" : "on-failure";
}
const spoolFolder = e => o.join(e, "uploads");
async function uploadJob(e) {
const {tellPlace: t} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 25455));
const r = await e.run.place();
await t(e, r);
if (r.stores.length === 0) return;
const [o, s, c, {ensureUploader: l}] = await Promise.all([ e.job(), e.localStore(), Promise.all([ n.e(32), n.e(721), n.e(722), n.e(940), n.e(290), n.e(923) ]).then(n.bind(n, 95676)), Promise.all([ n.e(32), n.e(721), n.e(722), n.e(940), n.e(290), n.e(923) ]).then(n.bind(n, 80109)) ]);
const f = await o.record();
const h = await e.run.earlier();
const {watchedHealth: p} = await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 21943));
const m = await p(e);
const {checkRunId: w} = e.inputs;
const y = {
...f,
...w === void 0 ? {} : {
checkRunId: w
},
...m ? {
health: m
} : {},
stages: (0, a.withEarlier)(f.stages, h)
};
const g = spoolFolder(o.folder);
const v = neededCheckpoints(y, await s.list());
const [{takeBack: S, withhold: k, withoutWithheld: b}, {isSound: E}] = await Promise.all([ Promise.all([ n.e(32), n.e(722), n.e(940), n.e(213) ]).then(n.bind(n, 95972)), Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 5914)) ]);
const $ = await k(e, v, s);
const O = b(y, $.ids);
const _ = new Set([ ...$.fresh ].filter(e => o.isMarked(sentMark(e))));
if (_.size > 0) await S(e, g, _, await uploaderFor(e));
for (const t of v) {
if ($.ids.has(t.id) || !await o.mark(sentMark(t.id))) continue;
const n = await (s.locate?.(t.id));
if (n !== void 0 && await E(e, t, s)) c.enqueue(g, {
kind: "checkpoint",
checkpoint: t,
archive: n
});
}
const R = await (0, d.s)(await e.ledger(), h?.ledger ?? []);
const A = e.masker.mask(JSON.stringify({
...O,
ledger: R
}));
const N = (0, a.recordName)(o.identity);
c.enqueue(g, {
kind: "record",
name: N,
content: (0, i._S)(o.secret.keyFor(u), N, A)
});
for (const e of superseded(await s.list(), v, o)) {
c.enqueue(g, {
kind: "removal",
id: (0, i._S)(o.secret.keyFor(u), c.REMOVAL, e)
});
await s.remove(e);
}
l(g, await uploaderFor(e));
}
function superseded(e, t, n) {
const r = new Set(t.map(({id: e}) => e));
return e.filter(({id: e, clean: t, attempt: o}) => !t && o === n.identity.attempt && !r.has(e)).map(({id: e}) => e).filter(e => n.isMarked(sentMark(e)));
}
async function takeBackMasked(e) {
const t = await e.job();
const o = spoolFolder(t.folder);
if (!(0, r.existsSync)(o)) return;
const [a, {takeBack: s, withhold: i}] = await Promise.all([ e.localStore(), Promise.all([ n.e(32), n.e(722), n.e(940), n.e(213) ]).then(n.bind(n, 95972)) ]);
const c = neededCheckpoints(await t.record(), await a.list());
const d = c.filter(({id: e}) => t.isMarked(sentMark(e)));
const {fresh: u} = await i(e, d, a);
if (u.size === 0) return;
await s(e, o, u, await uploaderFor(e));
await uploadJob(e);
}
const u = "spool";
const l = "keep-on-failure";
const sentMark = e => `sent-${e}`;
function neededCheckpoints(e, t) {
const n = new Map(t.map(e => [ e.id, e ]));
const r = new Set;
const need = e => {
if (e === void 0 || r.has(e)) return;
for (const t of n.get(e)?.dependencies ?? []) need(t);
r.add(e);
};
for (const t of e.stages) {
if (!t.after) need(t.before?.checkpoint);
need(t.after?.checkpoint);
need(t.dirty?.checkpoint);
}
return [ ...r ].map(e => n.get(e)).filter(e => e !== void 0);
}
async function uploaderFor(e) {
const {limitsOf: t} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 6576));
const r = await e.job();
const a = {
jobKey: r.identity.jobKey,
attempt: r.identity.attempt,
...r.identity.runId === void 0 ? {} : {
runId: r.identity.runId
},
claim: (await r.record()).claim,
...await t(e),
stores: (await e.run.place()).stores,
...(0, s.Mr)(e.inputs.checkpointKey, r.identity),
spoolKey: r.secret.keyFor(u).toString("base64")
};
const some = t => Object.fromEntries(Object.entries(e.env).filter(([e]) => t.test(e)));
const i = a.stores.includes("s3") ? some(c.H) : {};
const d = {
options: a,
variables: {
...some(h),
...i
}
};
return {
command: [ process.execPath, o.join(e.dist, "cli.js"), "upload", spoolFolder(r.folder) ],
env: some(f),
input: JSON.stringify(d)
};
}
const f = /^(?:PATH|Path|HOME|USERPROFILE|TMPDIR|TEMP|TMP|SystemRoot|LANG|LC_.*|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_.*|GITHUB_(?:SERVER_URL|API_URL|REPOSITORY.*|RUN_.*|WORKSPACE|ACTIONS)|RUNNER_.*|CI|NODE_V8_COVERAGE)$/i;
const h = /^ACTIONS_(?:RUNTIME_TOKEN|RUNTIME_URL|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2|CACHE_MODE|ARTIFACT_\w+|UPLOAD_\w+)$/;
}),
63854: ((e, t, n) => {
n.d(t, {
X: () => maskTexts
});
function maskTexts(e, t) {
if (typeof t === "string") return e.mask(t);
if (Array.isArray(t)) return t.map(t => maskTexts(e, t));
if (typeof t !== "object" || t === null) return t;
return Object.fromEntries(Object.entries(t).map(([t, n]) => [ t, maskTexts(e, n) ]));
}
})
};
