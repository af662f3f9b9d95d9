export const id = 959;

export const ids = [ 959 ];

export const modules = {
18704: (e, t, n) => {
n.d(t, {
f: () => kindOfName
});
var o = n(39350);
const s = 4;
const r = new Set([ "key-", "API-" ]);
const a = 20;
const i = new Map;
for (const e of o.i) {
for (const t of e.prefixes) {
if (t.length < s || r.has(t) || e.before) continue;
const n = t.slice(0, 3);
i.set(n, [ ...i.get(n) ?? [], [ t, e ] ]);
}
}
function kindOfName(e) {
if (e.length < a) return undefined;
let t = false;
for (let n = 0; n <= e.length - a; n++) {
const o = t ? undefined : kindAt(e, n);
if (o !== undefined) return o;
t = isAlphanumeric(e.charCodeAt(n));
}
return undefined;
}
function kindAt(e, t) {
for (const [n, {kind: s, rest: r}] of i.get(e.slice(t, t + 3)) ?? []) {
if (!e.startsWith(n, t)) continue;
r.lastIndex = t + n.length;
const a = r.exec(e)?.[0];
if (a !== undefined && !(0, o.w)(a)) return s;
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
const s = /example|x{4}|0{8}|\.{3}|redacted|placeholder|your[-_]?(?:api|access|token|key|secret)/i;
const isForBrowsers = e => {
const t = e.indexOf(".eyJ") + 1;
return t > 0 && Buffer.from(e.slice(t), "base64url").includes('"role":"anon"');
};
const isPlaceholder = e => s.test(e) || isForBrowsers(e);
},
19473: (e, t, n) => {
n.r(t);
n.d(t, {
InputError: () => InputError,
RefusedError: () => RefusedError,
UsageError: () => UsageError,
UserError: () => UserError,
codeOf: () => codeOf,
messageOf: () => messageOf
});
var o = n(57975);
class UserError extends Error {
name="UserError";
}
class InputError extends UserError {
name="InputError";
problems;
constructor(e) {
super(e.length === 1 ? `${e[0]}` : `${e.length} inputs are wrong:\n${e.map(e => `- ${e}`).join("\n")}`);
this.problems = e;
}
}
class UsageError extends UserError {
name="UsageError";
}
class RefusedError extends UserError {
name="RefusedError";
reason;
constructor(e, t, n) {
super(t, n);
this.reason = e;
}
}
function messageOf(e) {
if (typeof e === "string") return e;
if (typeof e === "object" && e !== null && "message" in e && typeof e.message === "string") {
return e.message;
}
return (0, o.inspect)(e, {
depth: 1,
breakLength: Number.POSITIVE_INFINITY
});
}
function codeOf(e) {
if (typeof e === "object" && e !== null && "code" in e) return String(e.code);
return undefined;
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
const s = new TextDecoder("utf-8", {
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
return s.decode(Buffer.from(e, "latin1"));
} catch {
return undefined;
}
}
const onOneLine = e => e.replace(/[\p{Cc}\u2028\u2029]/gu, e => `\\x${e.codePointAt(0).toString(16).padStart(2, "0")}`);
function displayText(e) {
return o.test(e) ? e : Buffer.from(e, "latin1").toString("utf8");
}
},
76592: (e, t, n) => {
n.d(t, {
I: () => o
});
const o = 2 * 1024 ** 3 + 16 * 1024 ** 2;
},
4910: (e, t, n) => {
n.d(t, {
h: () => HashedLengths
});
const o = 18;
class HashedLengths {
#e=new Map;
#t=new Uint8Array(1 << o);
#n=new Map;
add(e, t) {
const n = this.#e.get(e);
if (n?.includes(t)) return;
this.#t[e >>> 32 - o] = 1;
this.#e.set(e, n === undefined ? this.#o(t) : [ ...n, t ]);
}
of(e) {
return this.#t[e >>> 32 - o] === 0 ? undefined : this.#e.get(e);
}
#o(e) {
const t = this.#n.get(e) ?? [ e ];
this.#n.set(e, t);
return t;
}
}
},
70032: (e, t, n) => {
n.d(t, {
a: () => createMasker,
w: () => encodedForms
});
var o = n(81449);
const s = 3;
const r = 4;
const a = 8;
const i = "***";
function createMasker() {
const e = new Set;
const t = {
long: new o.U(a),
short: new o.U(s)
};
function learn(n) {
if (n.length < s || e.has(n)) return;
e.add(n);
for (const e of encodedForms(n)) {
(e.length < a ? t.short : t.long).add(e);
const n = e.replace(f, "");
if (n.length >= a) t.long.add(n);
}
}
return {
add(e) {
const t = e.trim();
learn(t);
const n = t.split(/[\r\n]+/);
if (n.length > 1) for (const e of n) learn(e.trim());
},
mask(e) {
const n = findForms(e, t);
if (n.length === 0) return e;
let o = "";
let s = 0;
for (const [t, r] of n) {
o += e.slice(s, t) + i;
s = r;
}
return o + e.slice(s);
},
reveals: e => findForms(e, t).length > 0,
values: () => [ ...e ]
};
}
function findForms(e, {long: t, short: n}) {
const o = [];
const note = (e, t) => void o.push([ e, t ]);
n.find(e, note);
t.find(e, note);
if (c.test(e)) {
const n = unwrap(e);
t.find(n.text, (e, t) => note(n.position(e), n.position(t - 1) + 1));
}
return merge(o);
}
const c = /[\r\n]/;
const f = /[\r\n]+/g;
function merge(e) {
e.sort((e, t) => e[0] - t[0]);
const t = [];
for (const n of e) {
const e = t[t.length - 1];
if (e !== undefined && n[0] <= e[1]) e[1] = Math.max(e[1], n[1]); else t.push(n);
}
return t;
}
function unwrap(e) {
const t = e.split(/[\r\n]+/);
const n = [];
let o = 0;
let s = 0;
for (const r of t) {
s = r === "" ? s : e.indexOf(r, s);
n.push({
flat: o,
whole: s
});
o += r.length;
s += r.length;
}
return {
text: t.join(""),
position(e) {
let t = 0;
let o = n.length - 1;
while (t < o) {
const s = t + o + 1 >> 1;
if (n[s].flat <= e) t = s; else o = s - 1;
}
const s = n[t];
return s.whole + e - s.flat;
}
};
}
function encodedForms(e) {
const t = JSON.stringify(e).slice(1, -1);
const n = [ e, t, JSON.stringify(t).slice(1, -1), escapeXml(e), ...urlForms(e) ];
for (const t of base64Forms(e)) {
n.push(t, t.replaceAll("+", "-").replaceAll("/", "_"));
}
return [ ...new Set(n) ].filter(t => t === e || t.length >= r);
}
function escapeXml(e) {
return e.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
function urlForms(e) {
const byte = e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`;
const t = encodeURIComponent(e.toWellFormed());
const n = t.replace(/[!'()*]/g, byte);
const o = [ t, n, n.replaceAll("%20", "+"), encodeURI(e.toWellFormed()) ];
return [ ...o, ...o.map(e => e.replace(/%../g, e => e.toLowerCase())) ];
}
function base64Forms(e) {
const t = Buffer.from(e);
const n = t.toString("base64");
const o = [ n, n.replace(/=+$/, "") ];
for (const e of [ 0, 1, 2 ]) {
const n = Buffer.concat([ Buffer.alloc(e), t ]).toString("base64").replace(/=+$/, "");
const s = Math.ceil(e * 8 / 6);
const r = Math.floor((e + t.length) * 8 / 6);
o.push(n.slice(s, r));
}
return o;
}
},
80959: (e, t, n) => {
n.d(t, {
CU: () => isOrdinaryValue,
LL: () => maskerFor
});
var o = n(70032);
const s = new RegExp([ "(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|CONNECTION_?STRING|WEBHOOK(_URL)?)(_|\\d|$)", "(API|ACCESS|PRIVATE|SIGNING|ENCRYPTION|CHECKPOINT|DEPLOY|SSH|GPG|LICENSE|ACCOUNT)[-_]?KEY(_|\\d|$)", "(^|_)(PAT|PWD|PASS|AUTH|DSN)$" ].join("|"), "i");
const r = /_(FILE|PATH|DIR|HOST|NAME|ID|TYPE|TTL|EXPIRY|EXPIRES|ENABLED|ALGORITHM|SOCK)$|^(OLD)?PWD$|TOKEN(_REQUEST)?_(URL|URI)$/i;
const a = /^(true|false|yes|no|on|off|null|none|auto|always|never|default|read|write|\d{1,5}|.{0,3})$/i;
const i = /^[a-z][a-z0-9+.-]*:\/\/[^/@\s]*:([^/@\s]+)@/i;
function learnSecrets(e, t) {
for (const [n, o] of Object.entries(t)) {
if (o === undefined) continue;
if (isSecretName(n) && !a.test(o)) e.add(o);
const t = i.exec(o)?.[1];
if (t !== undefined) e.add(t);
}
}
function maskerFor(e) {
const t = (0, o.a)();
learnSecrets(t, e);
return t;
}
const isOrdinaryValue = e => a.test(e);
function isSecretName(e) {
return s.test(e) && !r.test(e);
}
},
81449: (e, t, n) => {
n.d(t, {
U: () => TextIndex
});
var o = n(4910);
const s = 2654435761;
class TextIndex {
#s;
#r=new Set;
#e=new o.h;
#a;
constructor(e) {
this.#s = e;
let t = 1;
for (let n = 0; n < e; n += 1) t = Math.imul(t, s);
this.#a = t;
}
add(e) {
if (this.#r.has(e)) return;
this.#r.add(e);
let t = 0;
for (let n = 0; n < this.#s; n += 1) t = next(t, e.charCodeAt(n));
this.#e.add(t, e.length);
}
find(e, t) {
if (this.#r.size === 0) return;
let n = 0;
for (let o = 1; o <= e.length; o += 1) {
n = next(n, e.charCodeAt(o - 1));
const s = o - this.#s;
if (s < 0) continue;
if (s > 0) n = n - Math.imul(this.#a, e.charCodeAt(s - 1)) | 0;
const r = this.#e.of(n);
if (r === undefined) continue;
for (const n of r) {
if (this.#r.has(e.slice(s, s + n))) t(s, s + n);
}
}
}
}
const next = (e, t) => Math.imul(e, s) + t | 0;
}
};
