export const id = 722;

export const ids = [ 722 ];

export const modules = {
94707: ((t, e, n) => {
n.d(e, {
g: () => earliestTimes,
s: () => oldestFirst
});
function oldestFirst(t) {
const e = momentsOf(t);
const momentOf = ({id: t}) => e.get(t);
return t.toSorted((t, e) => momentOf(t).at - momentOf(e).at || momentOf(t).step - momentOf(e).step);
}
const earliestTimes = t => new Map([ ...momentsOf(t) ].map(([t, {at: e}]) => [ t, e ]));
function momentsOf(t) {
const e = predecessorsOf(t);
const n = new Map;
const o = new Set;
const a = new Map(t.map(t => [ t.id, t ]));
for (const s of t) {
const t = [ s ];
while (t.length > 0) {
const s = t.at(-1);
const i = o.has(s.id) ? [] : (e.get(s.id) ?? []).filter(t => !o.has(t));
o.add(s.id);
if (i.length > 0) for (const e of i) t.push(a.get(e)); else {
t.pop();
if (!n.has(s.id)) n.set(s.id, momentAfter(s, e.get(s.id) ?? [], n));
}
}
}
return n;
}
function momentAfter(t, e, n) {
let o = {
at: Date.parse(t.createdAt) || 0,
step: 0
};
for (const t of e) {
const e = n.get(t);
const a = !e || e.at < o.at || e.at === o.at && e.step < o.step;
if (!a) o = {
at: e.at,
step: e.step + 1
};
}
return o;
}
function predecessorsOf(t) {
const e = new Set(t.map(({id: t}) => t));
const n = new Map(t.map(({id: t, parent: n}) => [ t, n && e.has(n) ? [ n ] : [] ]));
const o = Map.groupBy(t.filter(({runId: t, sequence: e}) => t !== void 0 && e !== void 0), ({runId: t, jobKey: e, attempt: n, workspace: o}) => JSON.stringify([ t, e, n, o ]));
for (const t of o.values()) {
const e = t.toSorted((t, e) => t.sequence - e.sequence);
for (const [t, o] of e.entries()) {
const a = e[t - 1];
if (a && a.sequence < o.sequence) n.get(o.id)?.push(a.id);
}
}
return n;
}
}),
39350: ((t, e, n) => {
n.d(e, {
i: () => o,
w: () => isPlaceholder
});
const rule = (t, e, n, o) => ({
kind: t,
prefixes: typeof e === "string" ? [ e ] : e,
rest: n,
...o ? {
before: o
} : {}
});
const o = [ rule("github-token", [ "ghp_", "gho_", "ghu_", "ghs_", "ghr_" ], /[A-Za-z0-9]{36,255}(?![A-Za-z0-9])/y), rule("github-token", "ghs_", /\w{0,40}eyJ[\w-]{10,300}\.[\w-]{20,}/y), rule("json-web-token", "eyJ", /[\w-]{10,300}\.eyJ[\w-]{20,}/y), rule("github-fine-grained-token", "github_pat_", /\w{36,255}/y), rule("gitlab-token", [ "glpat-", "gldt-", "glrt-", "glrtr-", "glptt-", "glsoat-", "glcbt-", "glft-", "glffct-", "glimt-", "glagent-", "gloas-", "glwt-", "GR1348941" ], /[\w-]{20,300}/y), rule("npm-token", "npm_", /[A-Za-z0-9]{36}(?![A-Za-z0-9])/y), rule("pypi-token", "pypi-AgE", /[\w-]{50,1000}/y), rule("rubygems-token", "rubygems_", /[0-9a-f]{48}/y), rule("crates-token", "cio", /[A-Za-z0-9]{32}(?![\w-])/y), rule("aws-access-key", [ "AKIA", "ASIA", "ABIA", "ACCA" ], /[A-Z2-7]{16}(?![A-Za-z0-9])/y), rule("aws-bedrock-key", "ABSKQmVkcm9ja0FQSUtleS", /[A-Za-z0-9+/]{40,}/y), rule("google-api-key", "AIza", /[\w-]{35}(?![\w-])/y), rule("google-oauth-secret", "GOCSPX-", /[\w-]{28}/y), rule("google-oauth-token", "ya29.", /[\w-]{40,2000}/y), rule("slack-token", [ "xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxe-", "xoxe.", "xoxo-", "xoxc-", "xoxd-" ], /[\w.-]{20,250}/y), rule("slack-app-token", "xapp-", /\d-[A-Z0-9]{8,20}-\d{8,20}-[a-f0-9]{32,80}/y), rule("stripe-key", [ "sk_live_", "rk_live_", "sk_test_", "rk_test_" ], /[A-Za-z0-9]{24,250}/y), rule("stripe-webhook-secret", "whsec_", /[A-Za-z0-9+/=]{32,80}/y), rule("sendgrid-key", "SG.", /[\w-]{22}\.[\w-]{43}(?![\w-])/y), rule("mailgun-key", "key-", /[0-9a-f]{32}(?![\w-])/y), rule("openai-key", [ "sk-proj-", "sk-svcacct-", "sk-admin-" ], /[\w-]{20,250}/y), rule("openai-key", [ "sk-", "sk-None-" ], /[A-Za-z0-9]{48}(?![A-Za-z0-9])/y), rule("openrouter-key", "sk-or-v1-", /[0-9a-f]{64}/y), rule("anthropic-key", [ "sk-ant-api", "sk-ant-admin", "sk-ant-oat", "sk-ant-ort", "sk-ant-sid" ], /\d\d-[\w-]{80,150}/y), rule("huggingface-token", [ "hf_", "api_org_" ], /[A-Za-z0-9]{34}(?![A-Za-z0-9])/y), rule("digitalocean-token", [ "dop_v1_", "doo_v1_", "dor_v1_" ], /[0-9a-f]{64}/y), rule("heroku-token", "HRKU-", /[\w-]{36,100}/y), rule("shopify-token", [ "shpat_", "shpca_", "shppa_", "shpss_" ], /[0-9a-fA-F]{32}/y), rule("square-token", [ "sq0atp-", "sq0csp-", "sq0idp-" ], /[\w-]{22,43}/y), rule("databricks-token", "dapi", /[0-9a-f]{32}(?:-\d)?(?![0-9a-zA-Z])/y), rule("dropbox-token", "sl.", /[\w-]{130,1500}/y), rule("linear-key", [ "lin_api_", "lin_oauth_" ], /[A-Za-z0-9]{40,64}/y), rule("notion-token", [ "ntn_", "secret_" ], /[A-Za-z0-9]{43,50}(?![A-Za-z0-9_])/y), rule("figma-token", [ "figd_", "figo_" ], /[\w-]{40,60}/y), rule("new-relic-key", [ "NRAK-", "NRJS-", "NRII-" ], /[A-Za-z0-9-]{19,40}/y), rule("grafana-token", [ "glc_", "glsa_" ], /[\w+/=]{32,400}/y), rule("grafana-key", "eyJrIjoi", /[A-Za-z0-9+/]{60,400}={0,2}(?![\w.-])/y), rule("sentry-token", [ "sntrys_", "sntryu_" ], /[\w+/=]{60,400}/y), rule("vault-token", [ "hvs.", "hvb.", "hvr." ], /[\w-]{24,300}/y), rule("pulumi-token", "pul-", /[0-9a-f]{40}(?![0-9a-zA-Z])/y), rule("docker-auth", [ "eyJhdXRocyI6", "ewoJImF1dGhzIjog", "ewogICJhdXRocyI6" ], /[A-Za-z0-9+/]{30,}/y), rule("docker-hub-token", [ "dckr_pat_", "dckr_oat_" ], /[\w-]{27,40}/y), rule("age-secret-key", [ "AGE-SECRET-KEY-1", "AGE-SECRET-KEY-PQ-1" ], /[0-9A-Z]{58}/y), rule("atlassian-token", [ "ATATT3", "ATCTT3", "ATBB" ], /[\w=-]{24,250}/y), rule("postman-key", "PMAK-", /[0-9a-f]{24}-[0-9a-f]{34}/y), rule("doppler-token", [ "dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit." ], /[\w.-]{40,100}/y), rule("planetscale-token", [ "pscale_tkn_", "pscale_pw_", "pscale_oauth_" ], /[\w.-]{32,64}/y), rule("fly-token", [ "fm1_", "fm2_", "fo1_" ], /[\w+/=-]{40,2000}/y), rule("jfrog-token", "AKCp", /[A-Za-z0-9]{60,80}/y), rule("jfrog-token", "cmVmdGtu", /[A-Za-z0-9]{56}(?![A-Za-z0-9])/y), rule("sonar-token", [ "sqp_", "squ_", "sqa_" ], /[0-9a-f]{40}/y), rule("dynatrace-token", [ "dt0c01.", "dt0s16." ], /[A-Z2-7]{24}\.[A-Z2-7]{64}/y), rule("airtable-token", "pat", /[A-Za-z0-9]{14}\.[0-9a-f]{64}/y), rule("supabase-token", [ "sbp_", "sb_secret_" ], /[\w-]{31,60}/y), rule("netlify-token", "nfp_", /[A-Za-z0-9]{36}/y), rule("buildkite-token", [ "bkua_", "bkaj_" ], /[0-9a-f]{40}/y), rule("circleci-token", [ "CCIPAT_", "CCIPRJ_" ], /[A-Za-z0-9]{20,24}_[0-9a-f]{40}/y), rule("sourcegraph-token", "sgp_", /(?:[a-fA-F0-9]{16}_|local_)?[a-fA-F0-9]{40}/y), rule("tailscale-key", "tskey-", /[a-z]+-[A-Za-z0-9]{10,20}-[A-Za-z0-9]{20,50}/y), rule("cloudflare-key", "v1.0-", /[0-9a-f]{24}-[0-9a-f]{146}/y), rule("cloudflare-token", [ "cfut_", "cfat_", "cfk_" ], /[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9])/y), rule("vercel-token", [ "vcp_", "vci_", "vca_", "vcr_", "vck_" ], /[A-Za-z0-9]{24,60}/y), rule("mapbox-secret-token", "sk.eyJ", /[\w-]{40,200}\.[\w-]{20,60}/y), rule("facebook-token", "EAACEdEose0cBA", /[A-Za-z0-9]{20,300}/y), rule("confluent-cloud-secret", "cflt", /[A-Za-z0-9+/]{60}/y), rule("discord-token", [ "MD", "MT", "Mj", "Mz", "ND", "NT", "Nj", "Nz", "OD", "OT" ].flatMap(t => [ ..."AEIMQUYcgk" ].map(e => t + e)), /[w-z0-5](?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){3,4}[\w-]{2,4}\.[\w-]{6}\.[\w-]{27,40}(?![\w-])/y), rule("openshift-token", "sha256~", /[\w-]{43}(?![\w-])/y), rule("octopus-key", "API-", /(?=[A-Z]*\d)[A-Z0-9]{26}(?![A-Za-z0-9])/y), rule("frame-io-token", "fio-u-", /[\w=-]{64}/y), rule("infracost-key", "ico-", /[A-Za-z0-9]{32}(?![\w-])/y), rule("pinecone-key", "pcsk_", /[A-Za-z0-9]{5,6}_[A-Za-z0-9]{60,65}/y), rule("resend-key", "re_", /[A-Za-z0-9]{8}_[A-Za-z0-9]{24}(?![\w-])/y), rule("telegram-token", "AA", /[\w-]{33}(?![\w-])/y, /(?:^|[^\d])\d{8,10}:$/), rule("nuget-key", "oy2", /[a-z0-9]{43}(?![A-Za-z0-9])/y), rule("twilio-key", "SK", /[0-9a-f]{32}(?![A-Za-z0-9])/y), rule("replicate-token", "r8_", /[A-Za-z0-9]{37}(?![A-Za-z0-9])/y), rule("perplexity-key", "pplx-", /[A-Za-z0-9]{48}/y), rule("groq-key", "gsk_", /[A-Za-z0-9]{52}/y), rule("xai-key", "xai-", /[A-Za-z0-9]{80}/y), rule("nvidia-key", "nvapi-", /[\w-]{60,70}/y), rule("langsmith-key", [ "lsv2_pt_", "lsv2_sk_" ], /[0-9a-f]{32}_[0-9a-f]{10}/y), rule("contentful-token", "CFPAT-", /[\w-]{43}/y), rule("typeform-token", "tfp_", /[\w.=-]{44,60}/y), rule("brevo-key", [ "xkeysib-", "xsmtpsib-" ], /[0-9a-f]{64}-[A-Za-z0-9]{16}/y), rule("easypost-key", [ "EZAK", "EZTK" ], /[A-Za-z0-9]{54}/y), rule("shippo-token", [ "shippo_live_", "shippo_test_" ], /[0-9a-f]{40}/y), rule("flutterwave-key", [ "FLWSECK-", "FLWSECK_TEST-" ], /[0-9a-zA-Z]{12,40}-X/y), rule("alibaba-key", "LTAI", /[A-Za-z0-9]{17,26}(?![A-Za-z0-9])/y), rule("duffel-token", [ "duffel_live_", "duffel_test_" ], /[\w-]{43}/y), rule("readme-key", "rdme_", /[a-z0-9]{70}/y), rule("prefect-key", [ "pnu_", "pnb_" ], /[A-Za-z0-9]{36}(?![A-Za-z0-9])/y), rule("clojars-token", "CLOJARS_", /[0-9a-f]{60}/y), rule("one-password-token", "ops_eyJ", /[\w-]{200,2000}={0,3}/y), rule("square-token", "EAAA", /[\w-]{60}(?![\w-])/y), rule("scalingo-token", "tk-us-", /[\w-]{48}/y), rule("adafruit-key", "aio_", /[A-Za-z0-9]{28}(?![A-Za-z0-9])/y) ];
const a = /example|x{4}|0{8}|\.{3}|redacted|placeholder|your[-_]?(?:api|access|token|key|secret)/i;
const isForBrowsers = t => {
const e = t.indexOf(".eyJ") + 1;
return e > 0 && Buffer.from(t.slice(e), "base64url").includes('"role":"anon"');
};
const isPlaceholder = t => a.test(t) || isForBrowsers(t);
}),
94871: ((t, e, n) => {
n.d(e, {
Ci: () => s,
fs: () => o,
qu: () => a
});
const o = [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ];
const a = [ "transient", "same-again", "unclear" ];
const s = [ "DOCS", "STANDARD", "HEAVY" ];
}),
19119: ((t, e, n) => {
n.d(e, {
XD: () => appendPlainFile,
b$: () => readPlainFile,
rr: () => openPlainFile,
wX: () => namesIn
});
var o = n(73024);
var a = n(19473);
const s = o.constants.O_RDONLY | (o.constants.O_NOFOLLOW ?? 0) | (o.constants.O_NONBLOCK ?? 0);
function openPlainFile(t, {maxBytes: e, followLinks: n = false}) {
let i;
try {
i = (0, o.openSync)(t, n ? s & ~(o.constants.O_NOFOLLOW ?? 0) : s);
} catch (e) {
const n = (0, a.codeOf)(e);
if (n === "ENOENT" || n === "ENOTDIR") return;
if (n === "ELOOP" || n === "EMLINK") throw refused(t, "it is a symbolic link");
if (n === "ENXIO" || n === "ENODEV") throw refused(t, "it is no regular file");
throw e;
}
try {
const n = (0, o.fstatSync)(i);
if (!n.isFile()) throw refused(t, "it is no regular file");
if (n.size > e) throw refused(t, `it has ${n.size} bytes, and at most ${e} are read`);
return i;
} catch (t) {
(0, o.closeSync)(i);
throw t;
}
}
function readPlainFile(t, e) {
const n = openPlainFile(t, e);
if (n === void 0) return;
try {
const t = Buffer.alloc(Math.min((0, o.fstatSync)(n).size, e.maxBytes));
let a = 0;
while (a < t.length) {
const e = (0, o.readSync)(n, t, a, t.length - a, a);
if (e === 0) break;
a += e;
}
return t.subarray(0, a);
} finally {
(0, o.closeSync)(n);
}
}
const i = o.constants.O_WRONLY | o.constants.O_APPEND | o.constants.O_CREAT | (o.constants.O_NOFOLLOW ?? 0) | (o.constants.O_NONBLOCK ?? 0);
function appendPlainFile(t, e, n = 420) {
let s;
try {
s = (0, o.openSync)(t, i, n);
} catch (e) {
const n = (0, a.codeOf)(e);
throw n === "ELOOP" || n === "EMLINK" || n === "ENXIO" || n === "EISDIR" ? notAppended(t) : e;
}
try {
if (!(0, o.fstatSync)(s).isFile()) throw notAppended(t);
const n = Buffer.from(e);
for (let t = 0; t < n.length; ) t += (0, o.writeSync)(s, n, t);
} finally {
(0, o.closeSync)(s);
}
}
const notAppended = t => new a.UserError(`${t} not written: it is no regular file. Remove what is in its place.`);
const refused = (t, e) => new a.UserError(`${t} not read: ${e}. Put a regular file in its place.`);
function namesIn(t) {
try {
return (0, o.readdirSync)(t);
} catch (t) {
if ((0, a.codeOf)(t) === "ENOENT") return [];
throw t;
}
}
}),
69511: ((t, e, n) => {
n.d(e, {
D0: () => y,
EO: () => runGit,
HU: () => r,
Uy: () => watchStall,
_K: () => gitEnvironment,
t1: () => streamGit
});
var o = n(73024);
var a = n(48161);
var s = n(76760);
var i = n(19473);
async function runGit(t) {
const e = [];
await streamGit(t, t => void e.push(t));
return Buffer.concat(e);
}
function streamGit(t, e) {
const {gitDir: n, args: a, env: s, signal: y} = t;
return new Promise((l, p) => {
const {spawn: d} = process.getBuiltinModule("node:child_process");
const k = d("git", [ ...r, ...a ], {
env: gitEnvironment(n, s),
windowsHide: true,
...y && {
signal: y
}
});
let u = "";
let _ = false;
const w = watchStall(k, t.stallCheckMs, () => {
_ = true;
});
k.stdout.on("data", e);
k.stderr.on("data", t => {
if (u.length < c) u += t.toString("utf8");
});
k.on("error", t => p((0, i.codeOf)(t) === "ENOENT" ? noGit() : t));
k.on("close", (t, e) => {
w.end();
if (t === 0) l(); else if (_) p(failed(a, f)); else p(failed(a, u.trim() || `it ended with ${e ?? t}`));
});
k.stdin.on("error", () => {});
if (t.inputFile) (0, o.createReadStream)(t.inputFile, {
start: t.offset ?? 0
}).pipe(k.stdin); else k.stdin.end(t.input ?? "");
});
}
const r = [ "--no-pager", "--no-optional-locks", "-c", `core.hooksPath=${a.devNull}`, "-c", "core.fsmonitor=false", "-c", "protocol.allow=never", "-c", "gc.auto=0", "-c", "maintenance.auto=false" ];
function gitEnvironment(t, e = {}) {
return {
PATH: absoluteFolders(process.env.PATH ?? ""),
...process.env.SystemRoot ? {
SystemRoot: process.env.SystemRoot
} : {},
LC_ALL: "C",
HOME: s.join(t, "no-home"),
GIT_DIR: t,
GIT_CONFIG_NOSYSTEM: "1",
GIT_CONFIG_GLOBAL: a.devNull,
GIT_TERMINAL_PROMPT: "0",
GIT_NO_LAZY_FETCH: "1",
GIT_NO_REPLACE_OBJECTS: "1",
...e
};
}
const absoluteFolders = t => t.split(s.delimiter).filter(t => s.isAbsolute(t)).join(s.delimiter);
const c = 2e3;
const failed = (t, e) => new i.RefusedError("git-failed", `git ${t[0]} failed: ${e}. Check the repository with "git fsck".`);
const noGit = () => new i.UserError("Git state needs the program git: it is not on PATH. Install git, or use a folder without a repository.");
const y = 2e3;
const l = 8;
const f = "it waited without doing anything and was ended. Look for pipes among the files of .git";
function watchStall(t, e, n) {
const {pid: o} = t;
if (e === void 0 || o === void 0) return {
end: () => {}
};
let a = 0;
let s;
const i = setInterval(() => {
const e = waitingState(o);
const r = e && `${e} ${bytesOf(t.stdout).read} ${bytesOf(t.stdin).written}`;
a = r !== void 0 && r === s ? a + 1 : 0;
s = r;
if (a < l) return;
clearInterval(i);
n();
t.kill("SIGKILL");
}, e);
i.unref();
return {
end: () => clearInterval(i)
};
}
function bytesOf(t) {
const {bytesRead: e = 0, bytesWritten: n = 0} = t ?? {};
return {
read: e,
written: n
};
}
function waitingState(t) {
try {
const e = (0, o.readFileSync)(`/proc/${t}/stat`, "latin1");
const n = e.slice(e.lastIndexOf(")") + 2).split(" ");
return n[0] === "S" ? `${n[11]} ${n[12]}` : void 0;
} catch {
return;
}
}
}),
53229: ((t, e, n) => {
n.d(e, {
h: () => counted
});
const counted = (t, e, n = `${e}s`) => `${t} ${t === 1 ? e : n}`;
})
};
