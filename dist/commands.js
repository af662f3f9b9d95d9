export const id = 217;

export const ids = [ 217 ];

export const modules = {
18704: (e, t, n) => {
n.d(t, {
f: () => kindOfName
});
var o = n(39350);
const a = 4;
const r = new Set([ "key-", "API-" ]);
const s = 20;
const i = new Map;
for (const e of o.i) {
for (const t of e.prefixes) {
if (t.length < a || r.has(t) || e.before) continue;
const n = t.slice(0, 3);
i.set(n, [ ...i.get(n) ?? [], [ t, e ] ]);
}
}
function kindOfName(e) {
if (e.length < s) return undefined;
let t = false;
for (let n = 0; n <= e.length - s; n++) {
const o = t ? undefined : kindAt(e, n);
if (o !== undefined) return o;
t = isAlphanumeric(e.charCodeAt(n));
}
return undefined;
}
function kindAt(e, t) {
for (const [n, {kind: a, rest: r}] of i.get(e.slice(t, t + 3)) ?? []) {
if (!e.startsWith(n, t)) continue;
r.lastIndex = t + n.length;
const s = r.exec(e)?.[0];
if (s !== undefined && !(0, o.w)(s)) return a;
}
return undefined;
}
const isAlphanumeric = e => e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122;
},
39350: (e, t, n) => {
n.d(t, {
i: () => o,
w: () => isPlaceholder
});
const rule = (e, t, n, o) => ({
kind: e,
prefixes: typeof t === "string" ? [ t ] : t,
rest: n,
...o ? {
before: o
} : {}
});
const o = [ rule("github-token", [ "ghp_", "gho_", "ghu_", "ghs_", "ghr_" ], /[A-Za-z0-9]{36,255}(?![A-Za-z0-9])/y), rule("github-token", "ghs_", /\w{0,40}eyJ[\w-]{10,300}\.[\w-]{20,}/y), rule("json-web-token", "eyJ", /[\w-]{10,300}\.eyJ[\w-]{20,}/y), rule("github-fine-grained-token", "github_pat_", /\w{36,255}/y), rule("gitlab-token", [ ...[ "glpat-", "gldt-", "glrt-", "glrtr-", "glptt-", "glsoat-", "glcbt-", "glft-", "glffct-", "glimt-", "glagent-" ], ...[ "gloas-", "glwt-", "GR1348941" ] ], /[\w-]{20,300}/y), rule("npm-token", "npm_", /[A-Za-z0-9]{36}(?![A-Za-z0-9])/y), rule("pypi-token", "pypi-AgE", /[\w-]{50,1000}/y), rule("rubygems-token", "rubygems_", /[0-9a-f]{48}/y), rule("crates-token", "cio", /[A-Za-z0-9]{32}(?![\w-])/y), rule("aws-access-key", [ "AKIA", "ASIA", "ABIA", "ACCA" ], /[A-Z2-7]{16}(?![A-Za-z0-9])/y), rule("aws-bedrock-key", "ABSKQmVkcm9ja0FQSUtleS", /[A-Za-z0-9+/]{40,}/y), rule("google-api-key", "AIza", /[\w-]{35}(?![\w-])/y), rule("google-oauth-secret", "GOCSPX-", /[\w-]{28}/y), rule("google-oauth-token", "ya29.", /[\w-]{40,2000}/y), rule("slack-token", [ "xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxe-", "xoxe.", "xoxo-", "xoxc-", "xoxd-" ], /[\w.-]{20,250}/y), rule("slack-app-token", "xapp-", /\d-[A-Z0-9]{8,20}-\d{8,20}-[a-f0-9]{32,80}/y), rule("stripe-key", [ "sk_live_", "rk_live_", "sk_test_", "rk_test_" ], /[A-Za-z0-9]{24,250}/y), rule("stripe-webhook-secret", "whsec_", /[A-Za-z0-9+/=]{32,80}/y), rule("sendgrid-key", "SG.", /[\w-]{22}\.[\w-]{43}(?![\w-])/y), rule("mailgun-key", "key-", /[0-9a-f]{32}(?![\w-])/y), rule("openai-key", [ "sk-proj-", "sk-svcacct-", "sk-admin-" ], /[\w-]{20,250}/y), rule("openai-key", [ "sk-", "sk-None-" ], /[A-Za-z0-9]{48}(?![A-Za-z0-9])/y), rule("openrouter-key", "sk-or-v1-", /[0-9a-f]{64}/y), rule("anthropic-key", [ "sk-ant-api", "sk-ant-admin", "sk-ant-oat", "sk-ant-ort", "sk-ant-sid" ], /\d\d-[\w-]{80,150}/y), rule("huggingface-token", [ "hf_", "api_org_" ], /[A-Za-z0-9]{34}(?![A-Za-z0-9])/y), rule("digitalocean-token", [ "dop_v1_", "doo_v1_", "dor_v1_" ], /[0-9a-f]{64}/y), rule("heroku-token", "HRKU-", /[\w-]{36,100}/y), rule("shopify-token", [ "shpat_", "shpca_", "shppa_", "shpss_" ], /[0-9a-fA-F]{32}/y), rule("square-token", [ "sq0atp-", "sq0csp-", "sq0idp-" ], /[\w-]{22,43}/y), rule("databricks-token", "dapi", /[0-9a-f]{32}(?:-\d)?(?![0-9a-zA-Z])/y), rule("dropbox-token", "sl.", /[\w-]{130,1500}/y), rule("linear-key", [ "lin_api_", "lin_oauth_" ], /[A-Za-z0-9]{40,64}/y), rule("notion-token", [ "ntn_", "secret_" ], /[A-Za-z0-9]{43,50}(?![A-Za-z0-9_])/y), rule("figma-token", [ "figd_", "figo_" ], /[\w-]{40,60}/y), rule("new-relic-key", [ "NRAK-", "NRJS-", "NRII-" ], /[A-Za-z0-9-]{19,40}/y), rule("grafana-token", [ "glc_", "glsa_" ], /[\w+/=]{32,400}/y), rule("grafana-key", "eyJrIjoi", /[A-Za-z0-9+/]{60,400}={0,2}(?![\w.-])/y), rule("sentry-token", [ "sntrys_", "sntryu_" ], /[\w+/=]{60,400}/y), rule("vault-token", [ "hvs.", "hvb.", "hvr." ], /[\w-]{24,300}/y), rule("pulumi-token", "pul-", /[0-9a-f]{40}(?![0-9a-zA-Z])/y), rule("docker-auth", [ "eyJhdXRocyI6", "ewoJImF1dGhzIjog", "ewogICJhdXRocyI6" ], /[A-Za-z0-9+/]{30,}/y), rule("docker-hub-token", [ "dckr_pat_", "dckr_oat_" ], /[\w-]{27,40}/y), rule("age-secret-key", [ "AGE-SECRET-KEY-1", "AGE-SECRET-KEY-PQ-1" ], /[0-9A-Z]{58}/y), rule("atlassian-token", [ "ATATT3", "ATCTT3", "ATBB" ], /[\w=-]{24,250}/y), rule("postman-key", "PMAK-", /[0-9a-f]{24}-[0-9a-f]{34}/y), rule("doppler-token", [ "dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit." ], /[\w.-]{40,100}/y), rule("planetscale-token", [ "pscale_tkn_", "pscale_pw_", "pscale_oauth_" ], /[\w.-]{32,64}/y), rule("fly-token", [ "fm1_", "fm2_", "fo1_" ], /[\w+/=-]{40,2000}/y), rule("jfrog-token", "AKCp", /[A-Za-z0-9]{60,80}/y), rule("jfrog-token", "cmVmdGtu", /[A-Za-z0-9]{56}(?![A-Za-z0-9])/y), rule("sonar-token", [ "sqp_", "squ_", "sqa_" ], /[0-9a-f]{40}/y), rule("dynatrace-token", [ "dt0c01.", "dt0s16." ], /[A-Z2-7]{24}\.[A-Z2-7]{64}/y), rule("airtable-token", "pat", /[A-Za-z0-9]{14}\.[0-9a-f]{64}/y), rule("supabase-token", [ "sbp_", "sb_secret_" ], /[\w-]{31,60}/y), rule("netlify-token", "nfp_", /[A-Za-z0-9]{36}/y), rule("buildkite-token", [ "bkua_", "bkaj_" ], /[0-9a-f]{40}/y), rule("circleci-token", [ "CCIPAT_", "CCIPRJ_" ], /[A-Za-z0-9]{20,24}_[0-9a-f]{40}/y), rule("sourcegraph-token", "sgp_", /(?:[a-fA-F0-9]{16}_|local_)?[a-fA-F0-9]{40}/y), rule("tailscale-key", "tskey-", /[a-z]+-[A-Za-z0-9]{10,20}-[A-Za-z0-9]{20,50}/y), rule("cloudflare-key", "v1.0-", /[0-9a-f]{24}-[0-9a-f]{146}/y), rule("cloudflare-token", [ "cfut_", "cfat_", "cfk_" ], /[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9])/y), rule("vercel-token", [ "vcp_", "vci_", "vca_", "vcr_", "vck_" ], /[A-Za-z0-9]{24,60}/y), rule("mapbox-secret-token", "sk.eyJ", /[\w-]{40,200}\.[\w-]{20,60}/y), rule("facebook-token", "EAACEdEose0cBA", /[A-Za-z0-9]{20,300}/y), rule("confluent-cloud-secret", "cflt", /[A-Za-z0-9+/]{60}/y), rule("discord-token", [ "MD", "MT", "Mj", "Mz", "ND", "NT", "Nj", "Nz", "OD", "OT" ].flatMap(e => [ ..."AEIMQUYcgk" ].map(t => e + t)), /[w-z0-5](?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){3,4}[\w-]{2,4}\.[\w-]{6}\.[\w-]{27,40}(?![\w-])/y), rule("openshift-token", "sha256~", /[\w-]{43}(?![\w-])/y), rule("octopus-key", "API-", /(?=[A-Z]*\d)[A-Z0-9]{26}(?![A-Za-z0-9])/y), rule("frame-io-token", "fio-u-", /[\w=-]{64}/y), rule("infracost-key", "ico-", /[A-Za-z0-9]{32}(?![\w-])/y), rule("pinecone-key", "pcsk_", /[A-Za-z0-9]{5,6}_[A-Za-z0-9]{60,65}/y), rule("resend-key", "re_", /[A-Za-z0-9]{8}_[A-Za-z0-9]{24}(?![\w-])/y), rule("telegram-token", "AA", /[\w-]{33}(?![\w-])/y, /(?:^|[^\d])\d{8,10}:$/), rule("nuget-key", "oy2", /[a-z0-9]{43}(?![A-Za-z0-9])/y), rule("twilio-key", "SK", /[0-9a-f]{32}(?![A-Za-z0-9])/y), rule("replicate-token", "r8_", /[A-Za-z0-9]{37}(?![A-Za-z0-9])/y), rule("perplexity-key", "pplx-", /[A-Za-z0-9]{48}/y), rule("groq-key", "gsk_", /[A-Za-z0-9]{52}/y), rule("xai-key", "xai-", /[A-Za-z0-9]{80}/y), rule("nvidia-key", "nvapi-", /[\w-]{60,70}/y), rule("langsmith-key", [ "lsv2_pt_", "lsv2_sk_" ], /[0-9a-f]{32}_[0-9a-f]{10}/y), rule("contentful-token", "CFPAT-", /[\w-]{43}/y), rule("typeform-token", "tfp_", /[\w.=-]{44,60}/y), rule("brevo-key", [ "xkeysib-", "xsmtpsib-" ], /[0-9a-f]{64}-[A-Za-z0-9]{16}/y), rule("easypost-key", [ "EZAK", "EZTK" ], /[A-Za-z0-9]{54}/y), rule("shippo-token", [ "shippo_live_", "shippo_test_" ], /[0-9a-f]{40}/y), rule("flutterwave-key", [ "FLWSECK-", "FLWSECK_TEST-" ], /[0-9a-zA-Z]{12,40}-X/y), rule("alibaba-key", "LTAI", /[A-Za-z0-9]{17,26}(?![A-Za-z0-9])/y), rule("duffel-token", [ "duffel_live_", "duffel_test_" ], /[\w-]{43}/y), rule("readme-key", "rdme_", /[a-z0-9]{70}/y), rule("prefect-key", [ "pnu_", "pnb_" ], /[A-Za-z0-9]{36}(?![A-Za-z0-9])/y), rule("clojars-token", "CLOJARS_", /[0-9a-f]{60}/y), rule("one-password-token", "ops_eyJ", /[\w-]{200,2000}={0,3}/y), rule("square-token", "EAAA", /[\w-]{60}(?![\w-])/y), rule("scalingo-token", "tk-us-", /[\w-]{48}/y), rule("adafruit-key", "aio_", /[A-Za-z0-9]{28}(?![A-Za-z0-9])/y) ];
const a = /example|x{4}|0{8}|\.{3}|redacted|placeholder|your[-_]?(?:api|access|token|key|secret)/i;
const isForBrowsers = e => {
const t = e.indexOf(".eyJ") + 1;
return t > 0 && Buffer.from(e.slice(t), "base64url").includes('"role":"anon"');
};
const isPlaceholder = e => a.test(e) || isForBrowsers(e);
},
96553: (e, t, n) => {
n.d(t, {
replicate: () => replicate
});
var o = n(19473);
function replicate(e, t) {
const inAll = async (n, a) => {
const r = await Promise.allSettled(e.map(a));
const s = r.flatMap((t, n) => t.status === "rejected" ? [ {
store: e[n],
reason: t.reason
} ] : []);
if (s.length === e.length) throw s[0]?.reason;
for (const {store: e, reason: a} of s) t.warning(`${n} did not reach the ${e.kind} store: ${(0, 
o.bD)(a)}`);
};
const first = async t => {
let n;
for (const o of e) {
try {
return await t(o);
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
if (n === undefined) throw new o.fk("checkpoint-missing", `Checkpoint ${e} is not at hand. Fetch it.`);
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
if (e instanceof o.fk) throw e;
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
30599: (e, t, n) => {
n.r(t);
n.d(t, {
command: () => u,
documentOf: () => documentOf,
textOf: () => textOf
});
var o = n(73024);
var a = n(18704);
var r = n(19473);
var s = n(78702);
var i = n(49348);
var c = n(62403);
var d = n(35550);
const l = 100;
const u = {
name: "checkpoint",
summary: "Takes a checkpoint of a workspace.",
usage: "[--store DIR] [--root DIR] [--name NAME] [--full] [--paths GLOB …] [--exclude GLOB …]",
positionals: {
min: 0,
max: 0
},
options: {
...d.OZ,
...d.VV,
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
const n = (0, d.I5)(e, t);
if (!(0, o.statSync)(n, {
throwIfNoEntry: false
})?.isDirectory()) throw new r.yo(`No workspace found: the folder ${n} is not there. Give --root a folder that is.`);
const s = e.value("name");
if (s !== undefined && (s.trim() === "" || s.length > l || /\p{Cc}/u.test(s))) {
throw new r.eb(`Option --name is ${JSON.stringify(s)}. Write 1 to ${l} characters on one line.`);
}
const i = (0, d.nk)(t);
if ([ s ?? "", ...e.all("paths"), ...e.all("exclude") ].some(e => i.reveals(e) || (0, 
a.f)(e))) {
throw new r.eb("A name or pattern holds a secret, and both are kept in clear. Write another one.");
}
const c = (0, d.FH)(e, "secrets", [ "redact", "refuse", "allow" ], "redact");
const {engine: u, store: f, identity: p} = await (0, d.eF)(e, t);
await u.recoverInterruptedRestore(n);
const h = e.flag("full");
const m = h ? undefined : await u.parentFor(n, f);
const y = await u.capture({
root: n,
store: f,
identity: {
...p,
sequence: 0,
clean: true,
...s === undefined ? {} : {
name: s
}
},
full: h,
...m === undefined ? {} : {
parent: m
},
...e.all("paths").length > 0 ? {
paths: e.all("paths")
} : {},
...e.all("exclude").length > 0 ? {
exclude: e.all("exclude")
} : {},
secrets: c,
masker: i,
signal: t.signal
});
return {
ok: true,
document: documentOf(y),
text: textOf(y)
};
}
};
function documentOf(e) {
const {id: t, files: n, bytes: o, storedBytes: a, ms: r, parent: s, stateHash: i, skipped: c} = e;
const d = e.findings.map(({path: e, kind: t}) => ({
path: e,
kind: t
}));
return {
id: t,
files: n,
bytes: o,
storedBytes: a,
ms: Math.round(r),
parent: s,
stateHash: i,
skipped: c,
findings: d
};
}
function textOf(e) {
const {id: t, files: n, bytes: o, storedBytes: a, ms: r, parent: d, reused: l, skipped: u, findings: f} = e;
const p = l ? "nothing changed since it was taken" : `${(0, i.z)(a)} stored${d ? ` beside ${d.slice(0, 12)}` : ""}`;
return [ `checkpoint ${t}`, `${n} ${n === 1 ? "file" : "files"}, ${(0, i.z)(o)}; ${p}; ${(0, 
c.a3)(r)}`, ...f.map(({path: e, kind: t}) => `left out, holds a credential (${t}): ${(0, 
s.GJ)(e)}`), ...u.map(({path: e, reason: t}) => `left out (${t}): ${(0, s.GJ)(e)}`) ].join("\n");
}
},
71714: (e, t, n) => {
n.r(t);
n.d(t, {
command: () => i
});
function planCleanup(e, t, n, o) {
const a = e.toSorted((e, t) => e.createdAt < t.createdAt ? 1 : -1);
const r = a.filter(({name: e, unlisted: t}) => e === undefined && !t);
const s = new Set([ ...a.filter(({id: e, name: t}) => t !== undefined || n(e)), ...r.slice(0, t.keep) ]);
const i = new Set(e);
const c = new Map;
const count = ({id: e, dependencies: t}, n) => {
for (const o of new Set(t)) if (o !== e) c.set(o, (c.get(o) ?? 0) + n);
};
for (const t of e) count(t, 1);
const mayGo = e => !s.has(e) && !c.get(e.id);
let d = e.reduce((e, {storedBytes: t}) => e + t, 0);
const takeOldest = e => {
for (let t = -1; t !== i.size; ) {
t = i.size;
for (const t of a.toReversed()) {
if (!i.has(t) || !mayGo(t) || !e(t)) continue;
i.delete(t);
count(t, -1);
d -= t.storedBytes;
}
}
};
const {olderThanMs: l, maxBytes: u} = t;
const f = new Set;
const unlistIf = e => {
for (const t of i) if (!s.has(t) && e(t)) f.add(t);
};
const isOld = ({createdAt: e}) => l !== undefined && o - Date.parse(e) > l;
takeOldest(({unlisted: e}) => e === true);
if (l === undefined && u === undefined) {
takeOldest(() => true);
unlistIf(() => true);
}
if (l !== undefined) {
takeOldest(isOld);
unlistIf(isOld);
}
if (u !== undefined) takeOldest(() => d > u);
for (const e of i) if (e.unlisted) f.add(e);
return {
remove: e.filter(e => !i.has(e)),
unlist: e.filter(e => f.has(e)),
keep: e.filter(e => i.has(e) && !f.has(e))
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
async function cleanUp(e, {remove: t, unlist: n, keep: o}) {
const a = new Set([ ...t, ...n, ...o ].map(({id: e}) => e));
const isNew = ({id: e}) => !a.has(e);
const r = new Set;
const s = [];
for (const n of leaningFirst(t)) {
const {id: t} = n;
const o = e.folders ? (await e.list()).filter(isNew) : [];
if ([ ...o, ...s ].some(({dependencies: e}) => e.includes(t))) s.push(n); else {
await e.remove(t);
r.add(n);
}
}
const i = e.unlist !== undefined;
for (const {id: t, unlisted: o} of n) if (!o) await (e.unlist?.(t));
return {
remove: t.filter(e => r.has(e)),
unlist: i ? n : [],
keep: [ ...o, ...i ? [] : n, ...s ]
};
}
function leaningFirst(e) {
const t = new Map(e.map(({id: e}) => [ e, [] ]));
for (const n of e) for (const e of n.dependencies) t.get(e)?.push(n);
const n = new Set;
const o = new Set;
const take = e => {
if (o.has(e)) return;
o.add(e);
t.get(e.id)?.forEach(take);
n.add(e);
};
e.forEach(take);
return [ ...n ];
}
var o = n(19473);
var a = n(49348);
var r = n(62403);
var s = n(35550);
const i = {
name: "cleanup",
summary: "Removes checkpoints that are not needed any more.",
usage: "--keep N [--store DIR] [--older-than DURATION] [--max-bytes N] [--dry-run] | --damaged",
positionals: {
min: 0,
max: 0
},
options: {
...s.OZ,
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
const {store: r, identity: i} = await (0, s.eF)(e, t);
const c = (await r.list()).filter(({jobKey: e}) => !i || e === i.jobKey);
const d = new Set((await (r.damaged?.()))?.map(({id: e}) => e));
if (n && d.size > 0) {
throw new o.fk("store-damaged", `Nothing removed: ${d.size} checkpoints in the store are damaged (${[ ...d ].join(", ")}). Restore them with a second --store that has good copies, or give them up with "rerail cleanup --damaged".`);
}
const l = await recordsOf(r);
const isReferred = e => l.some(t => t.includes(e));
let u = n ? planCleanup(c, n, isReferred, t.clock.now()) : planRepair(c, d);
if (!e.flag("dry-run")) {
u = await cleanUp(r, u);
if (!n) for (const e of d) await (r.giveUp?.(e));
}
const f = [ ...u.remove.map(({id: e}) => e), ...n ? [] : d ];
const p = u.remove.reduce((e, {storedBytes: t}) => e + t, 0);
const h = e.flag("dry-run") ? "would be " : "";
return {
ok: true,
document: {
removed: f,
kept: u.keep.map(({id: e}) => e),
...u.unlist.length > 0 ? {
unlisted: u.unlist.map(({id: e}) => e)
} : {}
},
text: [ `${f.length} ${h}removed (${(0, a.z)(p)}), ${u.keep.length} kept`, ...u.unlist.length > 0 ? [ `${u.unlist.length} more stay unlisted, because kept ones have content in them` ] : [] ].join("\n")
};
}
};
function ruleOf(e) {
const t = (0, s.pq)(e, "keep");
const n = (0, s.pq)(e, "max-bytes");
const a = e.value("older-than");
const i = a === undefined ? undefined : parseAge(a);
if (a !== undefined && i === undefined) {
throw new o.eb(`Option --older-than is "${a}". Write a number of days, or ${r.TQ}.`);
}
const c = t !== undefined || i !== undefined || n !== undefined;
if (e.flag("damaged")) {
if (c) throw new o.eb("Option --damaged goes with no rule. Clean up in two steps.");
return undefined;
}
if (!c) {
throw new o.eb("Nothing says what may go. Give --keep, --older-than, --max-bytes or --damaged.");
}
return {
keep: t ?? (n === undefined ? 0 : 1),
...i === undefined ? {} : {
olderThanMs: i
},
...n === undefined ? {} : {
maxBytes: n
}
};
}
const parseAge = e => (0, r.E9)(/^\d+$/.test(e) ? `${e}d` : e, Number.MAX_SAFE_INTEGER);
const recordsOf = async e => await (e.records?.()) ?? [];
},
21490: (e, t, n) => {
n.d(t, {
DV: () => otherJobOf,
G2: () => findCheckpoint,
r5: () => a
});
var o = n(19473);
const a = [ "time", "quality", "balance" ];
const r = 6;
async function findCheckpoint(e, t, n, a) {
if (t !== undefined && /^[0-9a-f]{32}$/.test(t)) return t;
const r = await e.list();
const s = a === undefined ? r : r.filter(e => e.jobKey === a);
const fitting = e => t === undefined ? e.filter(({clean: e, unlisted: t}) => e && !t) : matching(e, t);
const i = fitting(s);
const c = choose(i.length > 0 ? i : fitting(r), n);
if (c) return c.id;
const d = t === undefined ? "No clean checkpoint" : `No checkpoint "${t}"`;
throw new o.yo(`${d} found: the store has ${r.length}. See them with "rerail list".`);
}
async function otherJobOf(e, t, n) {
if (n === undefined) return undefined;
const o = await e.list().catch(() => []);
const a = o.find(e => e.id === t)?.jobKey;
return a === n ? undefined : a;
}
function matching(e, t) {
const n = e.filter(({name: e}) => e === t);
if (n.length > 0) return n;
const a = e.filter(({id: e}) => e === t || t.length >= r && e.startsWith(t));
if (a.length > 1) {
throw new o.yo(`"${t}" begins ${a.length} ids: ${a.map(({id: e}) => e).join(", ")}. Write more of it.`);
}
return a;
}
function choose(e, t) {
const n = Math.max(...e.map(({createdAt: e}) => Date.parse(e)));
const lost = e => n - Date.parse(e.createdAt);
const o = Math.max(1, ...e.map(lost));
const a = Math.max(1, ...e.map(({bytes: e}) => e));
const r = {
quality: e => lost(e),
time: e => e.bytes + lost(e) / o,
balance: e => lost(e) / o + e.bytes / a
}[t];
return e.reduce((e, t) => e === undefined || r(t) < r(e) ? t : e, undefined);
}
},
62933: (e, t, n) => {
n.r(t);
n.d(t, {
command: () => s,
documentOf: () => documentOf,
table: () => table
});
var o = n(78702);
var a = n(49348);
var r = n(35550);
const s = {
name: "list",
summary: "Lists checkpoints.",
usage: "[--store DIR | --run URL] [--good]",
positionals: {
min: 0,
max: 0
},
options: {
...r.OZ,
...r.u$,
good: {
help: "only those to go back to: the newest clean one of each job and stage that passes a quick check"
}
},
async run(e, t) {
const {engine: n, store: a, stores: s} = await (0, r.eF)(e, t);
const i = (await a.list()).filter(({unlisted: e}) => !e);
const isGood = async ({id: e}) => (await n.validate(e, s, "quick")).ok;
const d = e.flag("good") ? await good(i, isGood) : i;
const l = e.flag("good") ? [] : await (a.damaged?.()) ?? [];
return {
ok: true,
document: [ ...d.map(documentOf), ...l.map(({id: e, reason: t}) => ({
id: e,
damaged: t
})) ],
text: [ table(d), ...l.map(({id: e, reason: t}) => `${e.slice(0, c)}  damaged: ${(0, 
o.GJ)(t)}`) ].join("\n")
};
}
};
async function good(e, t) {
const n = new Map;
for (const o of e.toReversed()) {
const e = JSON.stringify([ o.jobKey, o.stage ]);
if (o.clean && !n.has(e) && await t(o)) n.set(e, o);
}
return [ ...n.values() ].reverse();
}
const documentOf = ({id: e, name: t, parent: n, createdAt: o, files: a, bytes: r, storedBytes: s, clean: i, jobKey: c}) => ({
id: e,
name: t ?? null,
parent: n,
createdAt: o,
files: a,
bytes: r,
storedBytes: s,
clean: i,
...c === undefined ? {} : {
job: c
}
});
const i = [ "id", "name", "taken", "files", "size", "stored", "parent", "job", "" ];
const c = 12;
function table(e) {
if (e.length === 0) return "no checkpoints";
const t = e.map(({id: e, name: t, stage: n, createdAt: r, files: s, bytes: i, storedBytes: d, parent: l, clean: u, jobKey: f}) => [ e.slice(0, c), (0, 
o.GJ)(t ?? n ?? ""), r.slice(0, 19).replace("T", " "), String(s), (0, a.z)(i), (0, 
a.z)(d), l?.slice(0, c) ?? "", (0, o.GJ)(f ?? ""), u ? "" : "dirty" ]);
const n = i.length - 1;
const r = i.map((e, t) => t).filter(e => e === n || i[e] !== "job" || t.some(t => t[e]));
const s = [ i, ...t ].map(e => r.map(t => e[t]));
const d = r.map((e, t) => Math.max(...s.map(e => e[t].length)));
return s.map(e => e.map((e, t) => e.padEnd(d[t])).join("  ").trimEnd()).join("\n");
}
},
30805: (e, t, n) => {
n.r(t);
n.d(t, {
continueOnNewerNode: () => continueOnNewerNode,
findNewerNode: () => findNewerNode
});
var o = n(31421);
var a = n(73024);
var r = n(98995);
var s = n(76760);
var i = n(38522);
function continueOnNewerNode(e) {
if (typeof i.createZstdCompress === "function") return;
const t = findNewerNode(e, process.argv[1] ?? "");
if (t === undefined) return;
const {status: n} = (0, o.spawnSync)(t, process.argv.slice(1), {
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
return n.find(({file: e, version: t}) => (0, a.existsSync)(e) && hasZstd(e, t))?.file;
}
function packaged(e) {
const t = process.platform === "win32" ? "win" : process.platform;
try {
const n = (0, r.createRequire)(e);
const o = n.resolve(`node-${t}-${process.arch}/package.json`);
return [ {
file: s.join(s.dirname(o), "bin", c),
version: String(n(o).version)
} ];
} catch {
return [];
}
}
function toolCache(e) {
const t = s.join(e.RUNNER_TOOL_CACHE ?? "", "node");
if (!e.RUNNER_TOOL_CACHE || !(0, a.existsSync)(t)) return [];
return (0, a.readdirSync)(t).map(e => ({
file: s.join(t, e, process.arch, "bin", c),
version: e
}));
}
function onPath({PATH: e = ""}) {
const t = e.split(s.delimiter).filter(e => s.isAbsolute(e));
return t.map(e => ({
file: s.join(e, c)
}));
}
function hasZstd(e, t) {
const [, n = 0, a = 0] = t?.match(/^(\d+)\.(\d+)\./)?.map(Number) ?? [];
if (n > 0) return n > 23 || n === 23 && a >= 8 || n === 22 && a >= 15;
const r = 'process.exit(typeof require("node:zlib").createZstdCompress === "function" ? 0 : 1)';
return (0, o.spawnSync)(e, [ "-e", r ], {
stdio: "ignore",
timeout: 1e4
}).status === 0;
}
},
53315: (e, t, n) => {
n.r(t);
n.d(t, {
command: () => c,
documentOf: () => documentOf,
textOf: () => textOf
});
var o = n(76760);
var a = n(78702);
var r = n(62403);
var s = n(21490);
var i = n(35550);
const c = {
name: "restore",
summary: "Makes a workspace what it was at a checkpoint; what it replaces goes to quarantine.",
usage: "[ID|NAME] [--store DIR | --run URL] [--root DIR] [--dry-run] [--paths GLOB …]",
positionals: {
min: 0,
max: 1
},
options: {
...i.OZ,
...i.u$,
...i.VV,
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
fallback: {
help: "takes an older checkpoint of the same line where this one is damaged, and says so"
},
prefer: {
value: s.r5.join("|"),
help: "which one to take where several fit: the quickest, the newest, or a balance"
}
},
async run(e, t) {
const n = (0, i.FH)(e, "prefer", s.r5, "quality");
const {engine: r, store: c, stores: d, identity: l} = await (0, i.eF)(e, t);
const u = e.value("to");
const f = u === undefined ? (0, i.I5)(e, t) : o.resolve(t.cwd, u);
const p = await (0, s.G2)(c, e.positionals[0], n, l?.jobKey);
const h = await (0, s.DV)(c, p, l?.jobKey);
if (h !== undefined) t.log.info(`checkpoint ${p} is of job ${(0, a.GJ)(h)}`);
const m = await r.restore({
id: p,
root: f,
stores: d,
masker: (0, i.nk)(t),
dryRun: e.flag("dry-run"),
fallback: e.flag("fallback"),
...e.all("paths").length > 0 ? {
paths: e.all("paths")
} : {},
signal: t.signal
});
for (const e of m.missing) t.log.warning(`${(0, a.GJ)(e)} is not restored: it held a credential, which is never kept.`);
return {
ok: m.verified,
document: documentOf(m),
text: textOf(m, e.flag("dry-run"))
};
}
};
function documentOf(e) {
const {id: t, written: n, removed: o, unchanged: a, quarantined: r, quarantine: s, ms: i, verified: c, fellBackTo: d, git: l, paths: u} = e;
return {
...{
id: t,
written: n,
removed: o,
unchanged: a,
quarantined: r,
ms: Math.round(i),
verified: c,
fellBackTo: d
},
...s === undefined ? {} : {
quarantine: s
},
...l === undefined ? {} : {
git: l
},
...u === undefined ? {} : {
paths: u
}
};
}
function textOf(e, t) {
const {id: n, written: o, removed: a, unchanged: s, quarantine: i, ms: c, verified: d, fellBackTo: l} = e;
const u = t ? "would be " : "";
return [ `${t ? "would restore" : "restored"} ${l ?? n}${l ? ` instead of ${n}, which is damaged` : ""}`, `${o} ${u}written, ${a} ${u}removed, ${s} unchanged; ${(0, 
r.a3)(c)}`, ...e.git ? gitLines(e.git, u) : [], ...i ? [ `replaced and removed files are in ${i}` ] : [], ...pathLines(e.paths), ...d ? [] : [ "the workspace is not what it should be: validate the checkpoint and look at the warnings above" ] ].join("\n");
}
const d = 20;
function gitLines({removedRefs: e, movedRefs: t, addedRefs: n, head: o, index: a, operations: r}, s) {
const refs = (e, t) => t.length === 0 ? [] : [ `git: ${t.length} ${t.length === 1 ? "ref" : "refs"} ${s}${e}: ${some(t.map(shortRef))}` ];
return [ ...refs("removed", e), ...refs("moved", t), ...refs("added", n), ...o ? [ `git: HEAD ${s}moved from ${shortRef(o.from)} to ${shortRef(o.to)}` ] : [], ...a ? [ `git: the index ${s}replaced` ] : [], ...r.length > 0 ? [ `git: under way and in no checkpoint: ${r.join(", ")}` ] : [] ];
}
const shortRef = e => (0, a.GJ)(e.replace(/^refs\/(?:heads|tags)\//, "").replace(/^refs\//, ""));
const some = e => `${e.slice(0, d).join(", ")}${e.length > d ? ` and ${e.length - d} more` : ""}`;
function pathLines(e = []) {
const t = e.slice(0, d).map(({path: e, change: t}) => `  ${t === "write" ? "+" : "-"} ${(0, 
a.GJ)(e)}`);
return e.length > d ? [ ...t, `  and ${e.length - d} more (--json lists all)` ] : t;
}
},
35550: (e, t, n) => {
n.d(t, {
VV: () => m,
u$: () => h,
OZ: () => p,
FH: () => choiceOf,
pq: () => countOf,
nk: () => maskerOf,
eF: () => openWorkbench,
I5: () => rootOf
});
var o = n(73024);
var a = n(76760);
var r = n(11760);
var s = n(432);
var i = n(19473);
var c = n(80959);
var d = n(49348);
const l = 30;
const u = 100;
const f = 300;
function progressBar(e, t) {
const n = t.monotonic();
let o = Number.NEGATIVE_INFINITY;
return (a, r) => {
const s = t.monotonic();
if (a >= r) {
if (o > 0) e.write("\r[K");
return;
}
if (s - n < f || s - o < u) return;
o = s;
const i = Math.round(a / r * l);
e.write(`\r[${"#".repeat(i)}${".".repeat(l - i)}] ${(0, d.z)(a)} of ${(0, d.z)(r)}[K`);
};
}
const p = {
store: {
value: "DIR",
multiple: true,
help: "folder of checkpoints; given several times: what is taken goes to all, what is read comes from the first that has it (default: the user's cache folder)"
}
};
const h = {
run: {
value: "URL",
help: "reads what the jobs of a run on GitHub left as artifacts; needs GITHUB_TOKEN with actions: read"
}
};
const m = {
root: {
value: "DIR",
help: "the workspace (default: the current folder)"
}
};
async function openWorkbench(e, t) {
if (t.workbench) return t.workbench;
if (process.versions.zstd === undefined) (await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.bind(n, 30805))).continueOnNewerNode(t.env);
const o = e.all("store").map(e => a.resolve(t.cwd, e));
const [s = a.join((0, r.nF)(t.env), "store")] = o;
const {createEngine: i} = await Promise.all([ n.e(439), n.e(235) ]).then(n.bind(n, 19798));
const {createLocalStore: c} = await Promise.all([ n.e(439), n.e(235) ]).then(n.bind(n, 50233));
const {replicate: d} = await Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 96553));
const l = t.env.RERAIL_CHECKPOINT_KEY?.trim() || undefined;
const u = e.value("run");
const f = o.length === 0 && u === undefined ? [ s ] : o;
const p = f.map(e => c(e, l));
if (u !== undefined) p.push(await runStore(u, engineFolder(s, t), t, l));
const h = i({
clock: t.clock,
log: t.log,
folder: engineFolder(s, t),
...t.interactive ? {
progress: progressBar(process.stderr, t.clock)
} : {},
...t.threadScript ? {
threadScript: t.threadScript
} : {},
...l ? {
key: l
} : {}
});
return {
engine: h,
store: p.length > 1 ? d(p, t.log) : p[0],
stores: p
};
}
function engineFolder(e, t) {
const n = a.join(e, "engine");
const s = [ n, e ].find(e => (0, o.existsSync)(e));
try {
if (s !== undefined) (0, o.accessSync)(s, o.constants.W_OK);
return n;
} catch {
return a.join((0, r.nF)(t.env), "engine");
}
}
async function runStore(e, t, o, r) {
const [{createRunStore: i}, {runArtifacts: c}, {apiAccess: d}, {openClient: l}] = await Promise.all([ Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 11827)), Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 10329)), Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 57885)), Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 94234)) ]);
const u = c(e, l(d(o.env)));
const f = i(u, a.join(t, "run"), await trustIn(e, r));
if (!(0, s.v)(e)) return f;
return tellingEmpty(f, o);
}
async function trustIn(e, t) {
if (t === undefined) return {};
const [{createRecordSeal: o}, {parseRunAddress: a}] = await Promise.all([ Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 96119)), Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 57885)) ]);
const {repository: r, run: s} = a(e);
return {
seal: o(t),
run: {
repository: r,
runId: s
}
};
}
function tellingEmpty(e, t) {
const o = e.list.bind(e);
e.list = async () => {
const e = await o();
if (e.length === 0) {
const {staysHere: e} = await Promise.all([ n.e(6), n.e(143), n.e(734), n.e(465), n.e(113), n.e(51) ]).then(n.bind(n, 70909));
t.log.notice(e({
reason: "ghes"
}));
}
return e;
};
return e;
}
const rootOf = (e, t) => a.resolve(t.cwd, e.value("root") ?? ".");
const maskerOf = e => e.masker ?? (0, c.LL)(e.env);
function choiceOf(e, t, n, o) {
const a = e.value(t);
if (a === undefined) return o;
const r = n.find(e => e === a);
if (r === undefined) throw new i.eb(`Option --${t} is "${a}". Use one of ${n.join(", ")}.`);
return r;
}
function countOf(e, t) {
const n = e.value(t);
if (n === undefined) return undefined;
const o = /^(\d{1,15})([KMGT]i?B?|B)?$/i.exec(n.trim());
if (!o) throw new i.eb(`Option --${t} is "${n}". Write a whole number, 0 or more.`);
const a = o[2] ? "BKMGT".indexOf(o[2][0].toUpperCase()) : 0;
return Number(o[1]) * 1024 ** a;
}
},
66991: (e, t, n) => {
n.r(t);
n.d(t, {
LEVELS: () => r,
command: () => s
});
var o = n(21490);
var a = n(35550);
const r = [ "quick", "manifest", "full" ];
const s = {
name: "validate",
summary: "Checks a checkpoint; exit status 1 where something is wrong.",
usage: "ID|NAME [--store DIR | --run URL] [--level quick|manifest|full]",
positionals: {
min: 1,
max: 1
},
options: {
...a.OZ,
...a.u$,
level: {
value: r.join("|"),
help: "quick: the archive is there and its manifest in order; manifest: every stored byte too, and the checkpoints it needs; full (default): everything unpacked and hashed"
}
},
async run(e, t) {
const n = (0, a.FH)(e, "level", r, "full");
const {engine: s, store: i, stores: c, identity: d} = await (0, a.eF)(e, t);
const l = await (0, o.G2)(i, e.positionals[0], "quality", d?.jobKey);
const {ok: u, problems: f} = await s.validate(l, c, n);
const p = u ? `checkpoint ${l} is in order (${n})` : [ `checkpoint ${l} is damaged:`, ...f ].join("\n");
return {
ok: u,
document: {
ok: u,
problems: f
},
text: p
};
}
};
},
10895: (e, t, n) => {
n.d(t, {
runCommandLine: () => runCommandLine
});
var o = n(73024);
var a = n(76760);
var r = n(57975);
var s = n(19473);
var i = n(33201);
var c = n(68270);
var d = n(25047);
var l = n(1510);
var u = n(80959);
var f = n(1451);
var p = n(58455);
async function runCommandLine(e, t) {
for (const e of [ process.stdout, process.stderr ]) e.on("error", () => {});
const n = e.includes("--json");
let o;
try {
o = await dispatch(e, n, t);
} catch (e) {
o = e instanceof s.eb ? 2 : 1;
await write(process.stderr, (0, f.e)(textOf(e)));
if (n) await write(process.stdout, JSON.stringify(errorDocument(e))).catch(() => {});
}
process.exitCode = o;
}
async function dispatch(e, t, n) {
const [o, ...a] = e;
if (o === undefined || o === "help" || o === "--help" || o === "-h") {
await write(process.stdout, await overview());
return 0;
}
if (o === "--version" || o === "-V") {
await write(process.stdout, t ? JSON.stringify({
version: versionOf(n.dist)
}) : versionOf(n.dist));
return 0;
}
const r = Object.hasOwn(p.L, o) ? p.L[o] : undefined;
if (!r) {
throw new s.eb(`Command "${o}" is not known. Use one of ${(await shownCommands()).map(e => e.name).join(", ")}; "rerail --help" explains them.`);
}
const i = await r();
if (a.includes("--help") || a.includes("-h")) {
await write(process.stdout, helpFor(i));
return 0;
}
const c = parse(i, a);
const d = await i.run(c, openIo(n));
await write(process.stdout, t ? JSON.stringify(d.document) : (0, f.e)(d.text));
return d.ok ? 0 : 1;
}
function versionOf(e) {
try {
return String(JSON.parse((0, o.readFileSync)(a.join(e, "..", "package.json"), "utf8")).version);
} catch {
return "unknown";
}
}
function openIo({env: e, dist: t}) {
return {
env: e,
cwd: process.cwd(),
get stdin() {
return process.stdin;
},
log: (0, l.d)(process.stderr, (0, u.LL)(e)),
clock: i.m,
interactive: process.stderr.isTTY === true && !e.CI,
signal: (0, c.d)(),
threadScript: (0, d.U)(t)
};
}
function parse(e, t) {
const n = {
json: {
type: "boolean"
}
};
for (const [t, o] of Object.entries(e.options)) {
n[t] = {
type: o.value === undefined ? "boolean" : "string",
multiple: o.multiple ?? false
};
}
let o;
try {
o = (0, r.parseArgs)({
args: [ ...t ],
options: n,
allowPositionals: true
});
} catch (t) {
throw new s.eb(`${sentenceOf((0, s.bD)(t))}. See "rerail ${e.name} --help".`);
}
const {min: a, max: i} = e.positionals;
const c = o.positionals.length;
if (c < a || c > i) {
const t = a === i ? `${a}` : `${a} to ${i}`;
throw new s.eb(`"rerail ${e.name}" takes ${t} argument${t === "1" ? "" : "s"}, and ${c} came. Use: rerail ${e.name} ${e.usage}.`);
}
const listOf = e => e === undefined ? [] : Array.isArray(e) ? e : [ String(e) ];
return {
positionals: o.positionals,
value: e => listOf(o.values[e]).at(-1),
all: e => listOf(o.values[e]),
flag: e => o.values[e] === true
};
}
const sentenceOf = e => e.replace(/\. To specify a positional.*/s, "").replace(/\s*\n\s*/g, " ").replace(/\.$/, "");
async function shownCommands() {
const e = await Promise.all(Object.values(p.L).map(e => e()));
return e.filter(e => !e.hidden);
}
async function overview() {
const e = await shownCommands();
const t = Math.max(...e.map(e => e.name.length), 0);
return [ "rerail puts derailed CI runs back on their track.", "", "Usage: rerail COMMAND [ARGUMENTS] [--json]", "", ...e.map(e => `  ${e.name.padEnd(t)}  ${e.summary}`), "", '"rerail COMMAND --help" explains a command, "rerail --version" says which rerail it is. With --json, stdout holds one JSON document.', "Exit status: 0 done, 1 failed, 2 wrong command line." ].join("\n");
}
function helpFor(e) {
const t = [ ...Object.entries(e.options).map(([e, t]) => [ `--${e}${t.value === undefined ? "" : ` ${t.value}`}${t.multiple ? " …" : ""}`, t.help ]), [ "--json", "prints one JSON document" ] ];
const n = Math.max(...t.map(([e]) => e.length));
return [ `Usage: rerail ${e.name} ${e.usage}`, "", `${e.summary}`, "", ...t.map(([e, t]) => `  ${e.padEnd(n)}  ${t}`) ].join("\n");
}
function errorDocument(e) {
return {
error: {
message: (0, s.bD)(e),
...e instanceof s.fk ? {
reason: e.reason
} : {}
}
};
}
const h = [ "EACCES", "EPERM", "EROFS", "ENOTDIR", "EISDIR", "ELOOP", "ENAMETOOLONG", "EMFILE", "EIO" ];
function textOf(e) {
if (e instanceof s.yo) return (0, s.bD)(e);
if (!h.includes((0, s.$N)(e) ?? "")) return defect(e);
return `Not done: the system refuses it (${(0, s.bD)(e)}). Give this user access to it, or name another folder.`;
}
const defect = e => `This is a defect of rerail; please report it with these lines: ${e instanceof Error ? e.stack : (0, 
s.bD)(e)}`;
async function write(e, t) {
const n = await new Promise(n => e.write(t === "" ? "" : `${t}\n`, n));
if (!n || (0, s.$N)(n) === "EPIPE" || e === process.stderr) return;
throw new s.yo(`Writing the result failed: ${(0, s.bD)(n)}. Make room, or write to another place.`);
}
},
58455: (e, t, n) => {
n.d(t, {
L: () => o
});
const o = {
checkpoint: async () => (await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.bind(n, 30599))).command,
restore: async () => (await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.bind(n, 53315))).command,
validate: async () => (await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.bind(n, 66991))).command,
list: async () => (await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.bind(n, 62933))).command,
cleanup: async () => (await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.bind(n, 71714))).command,
upload: async () => (await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.bind(n, 92222))).uploadSpoolCommand,
explain: async () => (await Promise.all([ n.e(6), n.e(143), n.e(734), n.e(465), n.e(113), n.e(51) ]).then(n.bind(n, 76636))).explainCommand,
plan: async () => (await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.bind(n, 49890))).planCommand,
policy: async () => (await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.bind(n, 9840))).policyCommand
};
},
49890: (e, t, n) => {
n.r(t);
n.d(t, {
planCommand: () => f
});
var o = n(31421);
var a = n(73024);
var r = n(48161);
var s = n(76760);
var i = n(48609);
var c = n(20541);
var d = n(19473);
var l = n(62403);
var u = n(80959);
const f = {
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
const [o] = e.positionals;
const a = e.value("since");
if (o === undefined === (a === undefined)) {
throw new d.eb("What to plan: give either RUN, the id or the address of a run, or --since AGE.");
}
const r = a === undefined ? undefined : (0, l.E9)(a, 365 * 864e5);
if (a !== undefined && r === undefined) {
throw new d.eb(`The option --since is "${a}", which is not allowed. Use ${l.TQ}.`);
}
const s = o === undefined ? undefined : (0, c.xX)(o);
const u = await open(e, t, s?.repository);
if (s) {
const {plan: e} = await (0, i.Ei)(u, s.run, s.attempt);
const {runText: t} = await Promise.all([ n.e(6), n.e(143), n.e(734), n.e(465), n.e(113), n.e(51) ]).then(n.bind(n, 92906));
return {
ok: true,
document: e,
text: t(e)
};
}
const [{replay: f}, {replayText: p, replayMarkdown: h}] = await Promise.all([ Promise.all([ n.e(6), n.e(830), n.e(724), n.e(465), n.e(113), n.e(957), n.e(691) ]).then(n.bind(n, 35086)), Promise.all([ n.e(6), n.e(143), n.e(734), n.e(465), n.e(113), n.e(51) ]).then(n.bind(n, 93703)) ]);
const m = await f(u, r);
return {
ok: true,
document: m,
text: e.flag("markdown") ? h(m) : p(m)
};
}
async function open(e, t, o) {
const {env: a, clock: i, log: c} = t;
const d = t.masker ?? (0, u.LL)(a);
const l = e.value("recorded");
const f = {};
if (l !== undefined) {
const a = s.resolve(t.cwd, l);
const {recordedReader: r} = await Promise.all([ n.e(6), n.e(830), n.e(724), n.e(465), n.e(113), n.e(957), n.e(691) ]).then(n.bind(n, 19961));
const u = r(a);
const p = o ?? e.value("repo") ?? recordedRepository(a);
const h = {
clock: i,
random: Math.random,
log: c,
masker: d,
owner: "recorded",
leaseMs: 0,
options: f,
stopGiven: true
};
return {
repository: p,
reader: u,
server: "https://github.com",
...h
};
}
const {openController: p} = await Promise.all([ n.e(6), n.e(830), n.e(724), n.e(465), n.e(113), n.e(957), n.e(691) ]).then(n.bind(n, 77002));
const h = a.GITHUB_TOKEN || a.GH_TOKEN;
return p({
repository: o ?? repositoryOf(e, t),
env: a,
...h ? {
token: h
} : {},
folder: s.join(a.RUNNER_TEMP || (0, r.tmpdir)(), "rerail"),
leaseMs: 0,
options: f,
stopGiven: true,
clock: i,
random: Math.random,
log: c,
masker: d,
signal: t.signal
});
}
function recordedRepository(e) {
const t = s.join(e, "repos");
const n = !(0, a.existsSync)(t) ? [] : foldersIn(t).flatMap(e => foldersIn(s.join(t, e)).map(t => `${e}/${t}`));
if (n.length === 1) return n[0];
throw new d.eb(`Which repository is unknown: ${s.join(e, "repos")} holds ${n.length}. Give the address of the run, or --repo OWNER/NAME.`);
}
const foldersIn = e => (0, a.readdirSync)(e, {
withFileTypes: true
}).filter(e => e.isDirectory()).map(({name: e}) => e);
function repositoryOf(e, {env: t, cwd: n}) {
const o = e.value("repo") ?? t.GITHUB_REPOSITORY ?? originOf(n);
if (o !== undefined && /^[\w.-]+\/[\w.-]+$/.test(o)) return o;
throw new d.eb(`Which repository is unknown${o === undefined ? "" : `: "${o}" is none`}. Give the address of the run, or --repo OWNER/NAME.`);
}
function originOf(e) {
try {
const t = (0, o.execFileSync)("git", [ "config", "--get", "remote.origin.url" ], {
cwd: e,
encoding: "utf8",
stdio: [ "ignore", "pipe", "ignore" ]
});
return /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\s*$/.exec(t)?.[1];
} catch {
return undefined;
}
}
},
9840: (e, t, n) => {
n.r(t);
n.d(t, {
policyCommand: () => y
});
var o = n(73024);
var a = n(76760);
var r = n(19473);
var s = n(49348);
var i = n(62403);
var c = n(54938);
var d = n(87917);
var l = n(82740);
function describePolicy(e, t, n) {
const o = (0, l.i)(t ?? "", n);
return valuesOf(e).filter(([e]) => !isUnsupported(e)).map(([e, t]) => {
const a = (0, l.f)(o.data, e) !== undefined;
return {
key: (0, c.T)(e),
value: t,
from: a ? `${n}:${o.problem(e, "").line}` : "default"
};
});
}
function valuesOf(e) {
const {never: t, idempotent: n, flaky: o, budgets: a, stages: r, checkpoint: i, rollback: c, notifications: d} = e;
const {reruns: l, storage: u, circuitBreaker: f} = a;
return [ [ [ "mode" ], e.mode ], ...e.lanes.flatMap(laneValues), ...Object.entries(e.plans).map(([e, t]) => [ [ "plans", e ], planText(t) ]), [ [ "never", "jobs" ], list(t.jobs) ], [ [ "never", "environments" ], list(t.environments) ], [ [ "idempotent", "jobs" ], list(n.jobs) ], [ [ "idempotent", "environments" ], list(n.environments) ], [ [ "flaky", "max-per-week" ], `${o.maxPerWeek}` ], [ [ "flaky", "deadline" ], describe_duration(o.deadlineMs) ], [ [ "budgets", "reruns", "per-job" ], `${l.perJob}` ], [ [ "budgets", "reruns", "per-run" ], `${l.perRun}` ], [ [ "budgets", "reruns", "per-day" ], `${l.perDay}` ], [ [ "budgets", "storage", "per-run" ], (0, 
s.z)(u.perRunBytes) ], [ [ "budgets", "storage", "retention" ], describe_duration(u.retentionMs) ], [ [ "budgets", "circuit-breaker", "runs" ], `${f.runs}` ], [ [ "budgets", "circuit-breaker", "within" ], describe_duration(f.withinMs) ], ...e.triggers.map((e, t) => {
const n = e.above ? `above ${limitText(e.above)}` : `below ${limitText(e.below)}`;
return [ [ "triggers", t ], `${e.metric} ${n}: ${e.do}` ];
}), [ [ "stages", "approve-over" ], `${r.approveOver}` ], [ [ "stages", "max-per-target" ], `${r.maxPerTarget}` ], [ [ "checkpoint", "stores" ], list(i.stores) ], [ [ "checkpoint", "secrets" ], i.secrets ?? "as the input says" ], ...e.cache.map((e, t) => [ [ "cache", t ], list(e.paths) ]), [ [ "rollback", "branches" ], list(c.branches) ], [ [ "rollback", "mode" ], c.mode ], [ [ "notifications", "pull-request" ], d.pullRequest ], [ [ "notifications", "issue", "labels" ], list(d.issue.labels) ], ...e.rules.map((e, t) => [ [ "rules", t ], `${e.id}: ${e.type}` ]) ];
}
function laneValues({lane: e, budgetMs: t, checkpoint: n, jobs: o, paths: a, onlyPaths: r, labels: s}) {
const at = t => [ "lanes", e.toLowerCase(), t ];
const i = [ [ "jobs", o ], [ "paths", a ], [ "only-paths", r ], [ "labels", s ] ];
return [ ...i.flatMap(([e, t]) => t ? [ [ at(e), list(t) ] ] : []), [ at("budget"), Number.isFinite(t) ? describe_duration(t) : "none" ], [ at("checkpoint"), n ] ];
}
function planText({strategy: e, tries: t, waitMs: n, scale: o, only: a, lanes: r}) {
const s = [ e, ...t === undefined ? [] : [ `tries ${t}` ], ...n === undefined ? [] : [ `wait ${describe_duration(n)}` ], ...o === undefined ? [] : [ `scale ${o}` ], ...a === undefined ? [] : [ `only ${a}` ], ...Object.entries(r).map(([e, t]) => `${e.toLowerCase()}: ${t}`) ];
return s.join(", ");
}
const u = 864e5;
const describe_duration = e => e >= u && e % u === 0 ? `${e / u}d` : (0, i.a3)(e);
const list = e => e.length === 0 ? "[]" : e.join(", ");
const limitText = ({value: e, unit: t}) => t === "share" ? `${e * 100}%` : t === "multiple" ? `${e}x` : `${e}`;
const isUnsupported = e => d.V.some(({key: t, except: n}) => {
const o = t.split(".");
return n === undefined && o.every((t, n) => t === "*" || t === e[n]);
});
var f = n(48301);
var p = n(58579);
var h = n(14751);
function policyCheckText(e, t) {
const width = e => Math.max(0, ...t.map(t => e(t).length));
const [n, o] = [ width(({key: e}) => e), Math.min(60, width(({value: e}) => e)) ];
const a = e === undefined ? "No policy: the defaults are in force." : `${e} is valid. In force:`;
return [ a, "", ...t.map(({key: e, value: t, from: a}) => `${e.padEnd(n)}  ${t.padEnd(o)}  ${a}`) ].join("\n");
}
const m = 1e6;
const y = {
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
const [n, o] = e;
if (n !== "check") {
throw new r.eb(`"rerail policy ${n}" is not a command. Use "rerail policy check [FILE]".`);
}
const s = o ?? f.C;
const i = readText(a.resolve(t, s), s, o !== undefined);
try {
const e = describePolicy(await (0, h.readPolicy)(i ?? "", s), i, s);
return {
ok: true,
document: {
file: i === null ? null : s,
ok: true,
problems: [],
inForce: e
},
text: policyCheckText(i === null ? undefined : s, e)
};
} catch (e) {
if (!(e instanceof p.p)) throw e;
const {problems: t} = e;
return {
ok: false,
document: {
file: s,
ok: false,
problems: t,
inForce: []
},
text: [ ...t.map(p.Y), "", `${t.length} ${t.length === 1 ? "problem" : "problems"}` ].join("\n")
};
}
}
function readText(e, t, n) {
if (!(0, o.existsSync)(e)) {
if (!n) return null;
throw new r.yo(`Reading the policy failed: there is no file ${t}. Check the path.`);
}
const a = (0, o.statSync)(e);
if (!a.isFile() || a.size > m) {
throw new r.yo(`Reading the policy failed: ${t} is not a regular file of at most ${m} bytes. Check the path.`);
}
return (0, o.readFileSync)(e, "utf8");
}
},
92222: (e, t, n) => {
n.r(t);
n.d(t, {
uploadSpoolCommand: () => c
});
var o = n(76760);
var a = n(33876);
var r = n(19473);
var s = n(29994);
const i = 6e4;
const c = {
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
const [r] = e.positionals;
const {options: s, variables: c} = parseInput(await readInput(t.stdin));
(0, a.x)(c);
const [{runUploader: d}, {announcementName: l}, {noteActivity: u}, {createArtifactStore: f}, {openArtifacts: p}] = await Promise.all([ Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 54485)), Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 3444)), Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 24757)), Promise.all([ n.e(741), n.e(143), n.e(830), n.e(637), n.e(809) ]).then(n.bind(n, 38080)) ]);
const {spoolKey: h, ...m} = s;
const say = e => t.log.info(e);
const y = l(s.jobKey, s.attempt);
const w = f(await p(() => undefined, u(r)), {
...m,
folder: o.join(r, "scratch"),
warn: say
});
const g = onlySigned(w, Buffer.from(h, "base64"), y);
await d(r, g, {
clock: t.clock,
say,
idleMs: i,
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
async putRecord(o, a) {
const r = o === n ? a : (0, s.MX)(t, o, a);
if (r === undefined) throw new Error(`record ${o} is not what rerail has put into the spool`);
await e.putRecord(o, r);
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
const d = 256 * 1024;
async function readInput(e) {
const t = [];
let n = 0;
for await (const o of e) {
t.push(Buffer.from(o));
n += o.length;
if (n > d) break;
}
return Buffer.concat(t).toString("utf8");
}
function parseInput(e) {
try {
return JSON.parse(e);
} catch {
throw new r.eb("The standard input is no JSON. rerail starts this command itself.");
}
}
},
11760: (e, t, n) => {
n.d(t, {
OW: () => jobFolder,
nF: () => cacheFolder,
tv: () => jobKey,
yI: () => readContext
});
var o = n(77598);
var a = n(48161);
var r = n(76760);
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
workspace: r.resolve(e.GITHUB_WORKSPACE || process.cwd()),
temp: r.resolve(e.RUNNER_TEMP || (0, a.tmpdir)()),
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
if (t.RUNNER_TEMP) return r.join(e.temp, "rerail");
return r.join(cacheFolder(t), "workspaces", digest(e.workspace).slice(0, 16));
}
function cacheFolder(e) {
if (e.RERAIL_CACHE) return r.resolve(e.RERAIL_CACHE);
if (process.platform === "win32") return r.join(e.LOCALAPPDATA || r.join((0, a.homedir)(), "AppData", "Local"), "rerail");
if (process.platform === "darwin") return r.join((0, a.homedir)(), "Library", "Caches", "rerail");
return r.join(e.XDG_CACHE_HOME || r.join((0, a.homedir)(), ".cache"), "rerail");
}
function jobKey(e, t, n) {
const o = workflowFile(e.workflowRef);
const a = e.job ?? "";
const s = digest(JSON.stringify([ o, a, canonical(t), n ])).slice(0, 12);
const i = [ r.posix.basename(o).replace(/\.ya?ml$/, ""), a ].map(slug).filter(Boolean).join("-");
return i === "" ? s : `${i}-${s}`;
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
const digest = e => (0, o.createHash)("sha256").update(e).digest("hex");
function positiveInteger(e) {
const t = e && /^\d{1,9}$/.test(e) ? Number(e) : 0;
return t > 0 ? t : undefined;
}
},
432: (e, t, n) => {
n.d(t, {
v: () => isEnterpriseServer
});
function isEnterpriseServer(e) {
if (!e || !URL.canParse(e)) return false;
const t = new URL(e).hostname.trimEnd().toUpperCase();
return t !== "GITHUB.COM" && !t.endsWith(".GHE.COM") && !t.endsWith(".LOCALHOST");
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
const o = /^[\x00-\x7f]*$/;
const a = new TextDecoder("utf-8", {
fatal: true,
ignoreBOM: true
});
const isAscii = e => o.test(e);
function osPath(e, t) {
if (t === "") return e;
if (o.test(t)) return `${e}/${t}`;
return Buffer.concat([ Buffer.from(`${e}/`), Buffer.from(t, "latin1") ]);
}
function osBytes(e) {
return o.test(e) ? e : Buffer.from(e, "latin1");
}
function toBytePath(e) {
return o.test(e) ? e : Buffer.from(e, "utf8").toString("latin1");
}
function exactText(e) {
if (o.test(e)) return e;
try {
return a.decode(Buffer.from(e, "latin1"));
} catch {
return undefined;
}
}
const onOneLine = e => e.replace(/[\p{Cc}\u2028\u2029]/gu, e => `\\x${e.codePointAt(0).toString(16).padStart(2, "0")}`);
function displayText(e) {
return o.test(e) ? e : Buffer.from(e, "latin1").toString("utf8");
}
},
68270: (e, t, n) => {
n.d(t, {
d: () => cancelOnSignals
});
function cancelOnSignals() {
const e = new AbortController;
for (const t of [ "SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK" ]) {
if (t === "SIGBREAK" && process.platform !== "win32") continue;
process.on(t, () => e.abort(t));
}
return e.signal;
}
},
25047: (e, t, n) => {
n.d(t, {
U: () => threadScript
});
var o = n(73024);
var a = n(76760);
const threadScript = e => [ "worker.js", "worker.ts" ].map(t => a.join(e, t)).find(e => (0, 
o.existsSync)(e));
},
29994: (e, t, n) => {
n.d(t, {
MX: () => verify,
WS: () => forgetHandedSecret,
_S: () => sign,
o5: () => openJobSecret
});
var o = n(77598);
var a = n(73024);
var r = n(76760);
var s = n(19473);
var i = n(19119);
const c = "secret";
const d = "secret.made";
const l = /^[0-9a-f]{64}$/;
const u = "aes-256-gcm";
const f = 12;
const p = 16;
function openJobSecret(e, {token: t = "", text: n}) {
if (n !== undefined && l.test(n)) return secretOf(n, t);
const i = r.join(e, c);
const u = open(i, t);
if (u !== undefined) return secretOf(u, t);
if (exists(r.join(e, d))) return secretOf(randomText(), t, true);
const f = randomText();
const p = `${i}.${(0, o.randomBytes)(8).toString("hex")}`;
(0, a.writeFileSync)(p, seal(f, t), {
mode: 384,
flag: "wx"
});
try {
(0, a.linkSync)(p, i);
(0, a.writeFileSync)(r.join(e, d), "", {
mode: 384
});
return secretOf(f, t);
} catch (e) {
if ((0, s.$N)(e) !== "EEXIST") throw e;
const n = open(i, t);
return secretOf(n ?? randomText(), t, n === undefined);
} finally {
(0, a.rmSync)(p, {
force: true
});
}
}
const forgetHandedSecret = e => (0, a.rmSync)(r.join(e, c), {
force: true
});
function secretOf(e, t, n = false) {
const a = Buffer.from(`${e}\n${t}`);
return {
text: e,
lost: n,
keyFor: e => Buffer.from((0, o.hkdfSync)("sha256", a, "rerail job", e, 32))
};
}
const randomText = () => (0, o.randomBytes)(32).toString("hex");
const keyOf = e => Buffer.from((0, o.hkdfSync)("sha256", e, "rerail job", "secret in the folder", 32));
function seal(e, t) {
const n = (0, o.randomBytes)(f);
const a = (0, o.createCipheriv)(u, keyOf(t), n);
const r = Buffer.concat([ a.update(e, "utf8"), a.final() ]);
return Buffer.concat([ n, a.getAuthTag(), r ]);
}
function open(e, t) {
try {
const n = (0, i.b)(e, {
maxBytes: 1024
});
if (n === undefined) return undefined;
const a = n.subarray(0, f);
const r = (0, o.createDecipheriv)(u, keyOf(t), a, {
authTagLength: p
});
r.setAuthTag(n.subarray(f, f + p));
const s = Buffer.concat([ r.update(n.subarray(f + p)), r.final() ]);
return l.test(s.toString()) ? s.toString() : undefined;
} catch {
return undefined;
}
}
const exists = e => (0, a.statSync)(e, {
throwIfNoEntry: false
}) !== undefined;
function sign(e, t, n) {
return `${macOf(e, t, n)}\n${n}`;
}
function verify(e, t, n) {
const [a = "", r] = [ n.slice(0, h), n.slice(h + 1) ];
if (n[h] !== "\n" || !/^[0-9a-f]+$/.test(a)) return undefined;
return (0, o.timingSafeEqual)(Buffer.from(a), Buffer.from(macOf(e, t, r))) ? r : undefined;
}
const h = 64;
const macOf = (e, t, n) => (0, o.createHmac)("sha256", e).update(`${t.length}:${t}`).update(n).digest("hex");
},
1510: (e, t, n) => {
n.d(t, {
d: () => terminalLog,
t: () => runnerLog
});
var o = n(96327);
var a = n(1451);
function runnerLog(e, t) {
const write = t => e.write(`${t}\n`);
const command = (e, n) => write((0, o.fE)(e, t.mask(n), e === "debug" ? [] : [ [ "title", "rerail" ] ]));
return {
debug: e => command("debug", e),
info: e => write(`rerail: ${(0, o.tJ)(t.mask(e))}`),
notice: e => command("notice", e),
warning: e => command("warning", e),
error: e => command("error", e)
};
}
function terminalLog(e, t) {
const write = (n, o) => e.write(`${n}${(0, a.e)(t.mask(o))}\n`);
return {
debug: () => undefined,
info: e => write("", e),
notice: e => write("note: ", e),
warning: e => write("warning: ", e),
error: e => write("error: ", e)
};
}
},
57521: (e, t, n) => {
n.d(t, {
runInJob: () => runInJob
});
var o = n(51455);
var a = n(96553);
var r = n(58455);
var s = n(2637);
var i = n(53501);
var c = n(38356);
async function runInJob(e, t) {
const a = await (r.L[t]?.());
if (!a) throw new Error(`The command ${t} has gone.`);
await e.bestEffort("Recalling what is secret", () => (0, c.recallSecrets)(e));
await e.bestEffort("Reading which values are secret", () => (0, c.j)(e));
if (t === "checkpoint") await e.bestEffort("Reading the policy", () => obeyPolicy(e));
const i = await openJobWorkbench(e);
await e.bestEffort("The look for a place for checkpoints", async () => {
const {remotePlace: t, tellPlace: o} = await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.bind(n, 25455));
await o(e, await t(e));
});
const d = await a.run(argumentsOf(t, e.inputs), {
...ioOf(e),
workbench: i
});
const {ok: l, document: u, text: f} = await withoutQuarantine(e, d);
await e.bestEffort("Noting what is secret", () => (0, c.z)(e));
for (const t of f.split("\n")) e.log.info(t);
const {output: p} = e.context.files;
if (p) await (0, o.appendFile)(p, (0, s.Rd)(outputsOf(u)));
return l ? 0 : 1;
}
async function withoutQuarantine(e, t) {
const {document: n, text: o} = t;
if (typeof n !== "object" || n === null) return t;
if (!("quarantine" in n) || typeof n.quarantine !== "string") return t;
const a = n.quarantine;
const r = await (0, i.a)(e, a);
return {
...t,
document: {
...n,
quarantine: r
},
text: o.replaceAll(a, r)
};
}
async function obeyPolicy(e) {
const {readJobPolicy: t, withPolicy: o} = await Promise.all([ n.e(465), n.e(794) ]).then(n.bind(n, 29544));
const a = await t(e, "quick");
if (a) Object.assign(e.inputs, o(e.inputs, a.policy, "STANDARD"));
}
async function openJobWorkbench(e) {
const [t, n, o, r] = await Promise.all([ e.engine(), e.localStore(), e.artifactStore(), e.job() ]);
const s = o ? [ n, o ] : [ n ];
const i = o ? (0, a.replicate)(s, e.log) : n;
return {
engine: t,
store: i,
stores: s,
identity: r.identity
};
}
function argumentsOf(e, t) {
const n = t.id ?? (e === "checkpoint" ? undefined : t.name);
const o = {
name: t.name,
secrets: t.secrets,
keep: t.keep === undefined ? undefined : String(t.keep)
};
const a = {
"dry-run": t.dryRun,
fallback: true
};
const r = {
paths: t.paths,
exclude: t.exclude
};
return {
positionals: n === undefined ? [] : [ n ],
value: e => o[e],
all: e => r[e] ?? [],
flag: e => a[e] ?? false
};
}
const ioOf = ({env: e, context: t, log: n, clock: o, masker: a, cancel: r}) => ({
env: e,
cwd: t.workspace,
stdin: process.stdin,
log: n,
clock: o,
masker: a,
interactive: false,
signal: r
});
function outputsOf(e) {
const t = typeof e === "object" && e !== null && "id" in e ? String(e.id) : undefined;
return [ ...t === undefined ? [] : [ [ "checkpoint", t ] ], [ "rerail", JSON.stringify(e) ] ];
}
},
53501: (e, t, n) => {
n.d(t, {
A: () => emptyQuarantine,
a: () => moveQuarantine
});
var o = n(73024);
var a = n(51455);
var r = n(76760);
var s = n(19473);
async function emptyQuarantine(e, {quarantine: t}, o) {
if (t === undefined) return;
if (o && (await Promise.all([ n.e(6), n.e(143), n.e(734), n.e(465), n.e(113), n.e(51) ]).then(n.bind(n, 48722))).isDiskFull(o)) {
await (0, a.rm)(t, {
recursive: true,
force: true
});
e.log.info("what the try had written was deleted, not kept: the disk was full");
removeIfEmpty(r.dirname(t));
return;
}
const s = await moveQuarantine(e, t);
e.log.debug(`what the restore replaced is in ${s}`);
}
async function moveQuarantine(e, t) {
const {workspace: n} = e.context;
const a = [ r.join((await e.job()).folder, "quarantine"), r.join(n, "../.rerail-quarantine") ];
for (const n of a) {
const a = r.join(n, r.basename(t));
try {
(0, o.mkdirSync)(n, {
recursive: true,
mode: 448
});
(0, o.renameSync)(t, a);
removeIfEmpty(r.dirname(t));
return a;
} catch (o) {
e.log.debug(`quarantine ${t} is not moved to ${a}: ${(0, s.bD)(o)}`);
removeIfEmpty(n);
}
}
return t;
}
function removeIfEmpty(e) {
try {
if ((0, o.readdirSync)(e).join() === ".gitignore") (0, o.rmSync)(r.join(e, ".gitignore"));
(0, o.rmdirSync)(e);
} catch {}
}
},
38356: (e, t, n) => {
n.d(t, {
j: () => learnWorkflowSecrets,
recallSecrets: () => recallSecrets,
z: () => shareSecrets
});
var o = n(77598);
var a = n(73024);
var r = n(76760);
var s = n(19473);
var i = n(19119);
var c = n(80959);
const d = "aes-256-gcm";
const l = 12;
const u = 16;
const f = 4 * 1024 * 1024;
async function recallSecrets(e) {
const t = await keyOf(e);
if (!t) return;
const n = r.join((await e.job()).folder, p);
for (const o of namesIn(n)) {
for (const a of open(r.join(n, o), t)) e.masker.add(a);
}
}
async function learnWorkflowSecrets(e) {
const {env: t, context: o, masker: a} = e;
if (o.workflowRef === undefined || o.job === undefined) return;
const [{jobsNamed: r, readRunWorkflows: s}, {secretValues: i}] = await Promise.all([ Promise.all([ n.e(815), n.e(503), n.e(477) ]).then(n.bind(n, 9113)), Promise.all([ n.e(815), n.e(503), n.e(477) ]).then(n.bind(n, 60470)) ]);
const d = await s(e);
if (!d) return;
const input = e => t[`INPUT_${e.replaceAll(" ", "_").toUpperCase()}`];
for (const {workflow: e, job: n} of r(d, o.job)) {
for (const o of i(e, n, {
env: t,
input
})) if (!(0, c.CU)(o)) a.add(o);
}
}
async function shareSecrets(e) {
const t = await keyOf(e);
if (!t) return;
const n = new Set(h.map(t => e.env[t]));
const s = e.masker.values().filter(e => !n.has(e));
if (s.length === 0) return;
const i = r.join((await e.job()).folder, p);
(0, a.mkdirSync)(i, {
recursive: true,
mode: 448
});
const c = (0, o.randomBytes)(l);
const u = (0, o.createCipheriv)(d, t, c);
const f = Buffer.concat([ u.update(JSON.stringify(s), "utf8"), u.final() ]);
const m = r.join(i, c.toString("hex"));
(0, a.writeFileSync)(m, Buffer.concat([ c, u.getAuthTag(), f ]), {
mode: 384,
flag: "wx"
});
}
const p = "known-secrets";
const h = [ "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "INPUT_TOKEN", "STATE_rerail-secret" ];
async function keyOf({env: e, job: t}) {
return e.ACTIONS_RUNTIME_TOKEN ? (await t()).secret.keyFor("known secrets") : undefined;
}
function namesIn(e) {
try {
return (0, a.readdirSync)(e);
} catch (e) {
if ((0, s.$N)(e) === "ENOENT") return [];
throw e;
}
}
function open(e, t) {
try {
const n = (0, i.b)(e, {
maxBytes: f
});
if (n === undefined) return [];
const a = (0, o.createDecipheriv)(d, t, n.subarray(0, l), {
authTagLength: u
});
a.setAuthTag(n.subarray(l, l + u));
const r = Buffer.concat([ a.update(n.subarray(l + u)), a.final() ]);
return JSON.parse(r.toString("utf8"));
} catch {
return [];
}
}
},
25455: (e, t, n) => {
n.d(t, {
remotePlace: () => remotePlace,
tellPlace: () => tellPlace
});
var o = n(432);
var a = n(9113);
async function remotePlace(e) {
if (!e.context.hasRuntime) return {
store: "none",
reason: "no-runtime"
};
if ((0, o.v)(e.env.GITHUB_SERVER_URL)) return {
store: "none",
reason: "ghes"
};
const t = await (0, a.readRunWorkflows)(e);
if (!t) return {
store: "artifacts"
};
const {findUnfilteredDownload: r} = await Promise.all([ n.e(6), n.e(143), n.e(734), n.e(465), n.e(113), n.e(51) ]).then(n.bind(n, 77595));
const s = [ t.top, ...t.called ].flatMap(e => e.jobs);
const i = r([ ...s.map(({id: e, steps: t}) => ({
where: e,
steps: t
})), ...t.actions.map(({path: e, steps: t}) => ({
where: e,
steps: t
})) ]);
return i ? {
store: "none",
reason: "downloads",
download: i
} : {
store: "artifacts"
};
}
async function tellPlace(e, t) {
if (t.store !== "none" || t.reason === "no-runtime") return;
if (!await (await e.job()).mark("told-place")) return;
const {staysHere: o} = await Promise.all([ n.e(6), n.e(143), n.e(734), n.e(465), n.e(113), n.e(51) ]).then(n.bind(n, 70909));
e.log.notice(o(t));
}
},
15290: (e, t, n) => {
n.d(t, {
leaveTrace: () => leaveTrace,
readTrace: () => readTrace,
watchJob: () => watchJob,
watchedHealth: () => watchedHealth
});
var o = n(73024);
var a = n(68214);
var r = n(13466);
const s = 8 * 1024;
const i = "watched";
async function watchJob(e) {
await (await e.job()).mark(i);
}
async function readTrace(e) {
if (!e.context.hasRuntime) return undefined;
const t = await endsOf(e);
const n = await watchedHealth(e);
return t.length === 0 && !n ? undefined : {
ledger: t,
...n ? {
health: n
} : {}
};
}
async function watchedHealth(e) {
const t = await e.job();
return t.isMarked(i) ? healthOf(e, t.folder) : undefined;
}
async function leaveTrace(e, t) {
const {remotePlace: o} = await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.bind(n, 25455));
if ((await o(e)).store === "none") return;
const r = await e.artifactStore();
const i = await e.job();
const {stages: c, ...d} = await i.record();
let l = t.ledger ?? [];
const contentOf = () => e.masker.mask(JSON.stringify({
...d,
...t,
stages: [],
ledger: l
}));
while (l.length > 0 && Buffer.byteLength(contentOf()) > s) l = l.slice(1);
await (r?.putRecord((0, a.xD)(i.identity), contentOf()));
}
async function endsOf(e) {
const t = await e.ledger();
const o = await t.lines();
const a = o.some(({kind: e}) => e === "end");
if (!a && e.context.attempt <= 1) return [];
const {readEarlier: s} = await Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 40971));
const i = await (0, r.s)(t, (await s(e))?.ledger ?? []);
return i.filter(({kind: e}) => e === "end");
}
function healthOf({inputs: e, context: t, clock: n}, a) {
const r = (0, o.statSync)(a, {
throwIfNoEntry: false
})?.birthtimeMs;
const s = memoryPeak();
return {
conclusion: e.jobStatus ?? "unknown",
...t.job === undefined ? {} : {
job: t.job
},
...e.checkRunId === undefined ? {} : {
checkRunId: e.checkRunId
},
...e.lane === "auto" ? {} : {
lane: e.lane
},
...r === undefined ? {} : {
durationMs: Math.max(0, Math.round(n.now() - r))
},
...s === undefined ? {} : {
memoryPeakBytes: s
}
};
}
function memoryPeak() {
try {
const e = Number((0, o.readFileSync)("/sys/fs/cgroup/memory.peak", "utf8"));
return Number.isSafeInteger(e) ? e : undefined;
} catch {
return undefined;
}
}
},
49348: (e, t, n) => {
n.d(t, {
z: () => formatBytes
});
function formatBytes(e) {
const t = [ "B", "KB", "MB", "GB", "TB" ];
let n = e;
let o = 0;
while (n >= 1024 && o < t.length - 1) {
n /= 1024;
o += 1;
}
return `${n < 10 && o > 0 ? n.toFixed(1) : Math.round(n)} ${t[o]}`;
}
},
1451: (e, t, n) => {
n.d(t, {
e: () => terminalText
});
const o = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const terminalText = e => e.replace(o, e => {
const t = e.charCodeAt(0).toString(16);
return t.length > 2 ? `\\u${t}` : `\\x${t.padStart(2, "0")}`;
});
}
};
