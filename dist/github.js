export const id = 326;

export const ids = [ 326 ];

export const modules = {
57885: (e, t, s) => {
s.r(t);
s.d(t, {
apiAccess: () => apiAccess,
parseRunAddress: () => parseRunAddress
});
var n = s(19473);
const r = /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?(?:\/jobs?\/(\d+))?(?:[/?#].*)?$/;
function parseRunAddress(e) {
const t = r.exec(e);
if (!t) {
throw new n.eb(`Reading the run failed: "${e}" is no address of a run. Use https://github.com/OWNER/REPOSITORY/actions/runs/NUMBER, with /job/NUMBER for one job.`);
}
const [, s, o, a, i] = t;
return {
repository: s,
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
const s = e.GITHUB_GRAPHQL_URL;
return {
apiUrl: e.GITHUB_API_URL || o,
...s ? {
graphqlUrl: s
} : {},
...t ? {
token: t
} : {}
};
}
},
94234: (e, t, s) => {
s.r(t);
s.d(t, {
ApiError: () => ApiError,
openClient: () => openClient
});
var n = s(79083);
var r = s(49735);
var o = s(63251);
var a = "0.0.0-development";
var noop = () => Promise.resolve();
function wrapRequest(e, t, s) {
return e.retryLimiter.schedule(doRequest, e, t, s);
}
async function doRequest(e, t, s) {
const {pathname: n} = new URL(s.url, "http://github.test");
const r = isAuthRequest(s.method, n);
const o = !r && s.method !== "GET" && s.method !== "HEAD";
const a = s.method === "GET" && n.startsWith("/search/");
const i = n.startsWith("/graphql");
const c = ~~t.retryCount;
const u = c > 0 ? {
priority: 0,
weight: 0
} : {};
if (e.clustering) {
u.expiration = 1e3 * 60;
}
if (o || i) {
await e.write.key(e.id).schedule(u, noop);
}
if (o && e.triggersNotification(n)) {
await e.notifications.key(e.id).schedule(u, noop);
}
if (a) {
await e.search.key(e.id).schedule(u, noop);
}
const d = (r ? e.auth : e.global).key(e.id).schedule(u, t, s);
if (i) {
const e = await d;
if (e.data.errors != null && e.data.errors.some(e => e.type === "RATE_LIMITED")) {
const t = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
response: e,
data: e.data
});
throw t;
}
}
return d;
}
function isAuthRequest(e, t) {
return e === "PATCH" && /^\/applications\/[^/]+\/token\/scoped$/.test(t) || e === "POST" && (/^\/applications\/[^/]+\/token$/.test(t) || /^\/app\/installations\/[^/]+\/access_tokens$/.test(t) || t === "/login/oauth/access_token");
}
var i = [ "/orgs/{org}/invitations", "/orgs/{org}/invitations/{invitation_id}", "/orgs/{org}/teams/{team_slug}/discussions", "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments", "/repos/{owner}/{repo}/collaborators/{username}", "/repos/{owner}/{repo}/commits/{commit_sha}/comments", "/repos/{owner}/{repo}/issues", "/repos/{owner}/{repo}/issues/{issue_number}/comments", "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue", "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority", "/repos/{owner}/{repo}/pulls", "/repos/{owner}/{repo}/pulls/{pull_number}/comments", "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies", "/repos/{owner}/{repo}/pulls/{pull_number}/merge", "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers", "/repos/{owner}/{repo}/pulls/{pull_number}/reviews", "/repos/{owner}/{repo}/releases", "/teams/{team_id}/discussions", "/teams/{team_id}/discussions/{discussion_number}/comments" ];
function routeMatcher(e) {
const t = e.map(e => e.split("/").map(e => e.startsWith("{") ? "(?:.+?)" : e).join("/"));
const s = `^(?:${t.map(e => `(?:${e})`).join("|")})[^/]*$`;
return new RegExp(s, "i");
}
var c = routeMatcher(i);
var u = c.test.bind(c);
var d = {};
var createGroups = function(e, t) {
d.global = new e.Group({
id: "octokit-global",
maxConcurrent: 10,
...t
});
d.auth = new e.Group({
id: "octokit-auth",
maxConcurrent: 1,
...t
});
d.search = new e.Group({
id: "octokit-search",
maxConcurrent: 1,
minTime: 2e3,
...t
});
d.write = new e.Group({
id: "octokit-write",
maxConcurrent: 1,
minTime: 1e3,
...t
});
d.notifications = new e.Group({
id: "octokit-notifications",
maxConcurrent: 1,
minTime: 3e3,
...t
});
};
function throttling(e, t) {
const {enabled: s = true, Bottleneck: n = o, id: r = "no-id", timeout: a = 1e3 * 60 * 2, connection: i} = t.throttle || {};
if (!s) {
return {};
}
const c = {
timeout: a
};
if (typeof i !== "undefined") {
c.connection = i;
}
const l = Object.assign({
clustering: i != null,
triggersNotification: u,
fallbackSecondaryRateRetryAfter: 60,
retryAfterBaseValue: 1e3,
id: r
}, t.throttle);
if (typeof l.onSecondaryRateLimit !== "function" || typeof l.onRateLimit !== "function") {
throw new Error(`octokit/plugin-throttling error:\n        You must pass the onSecondaryRateLimit and onRateLimit error handlers.\n        See https://octokit.github.io/rest.js/#throttling\n\n        const octokit = new Octokit({\n          throttle: {\n            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},\n            onRateLimit: (retryAfter, options) => {/* ... */}\n          }\n        })\n    `);
}
let f = false;
const initializeBottleneck = () => {
if (f) {
return;
}
f = true;
if (d.global == null) {
createGroups(n, c);
}
l.global = l.global ?? d.global;
l.auth = l.auth ?? d.auth;
l.search = l.search ?? d.search;
l.write = l.write ?? d.write;
l.notifications = l.notifications ?? d.notifications;
l.retryLimiter = l.retryLimiter ?? new n;
const t = {};
const s = new n.Events(t);
t.on("secondary-limit", l.onSecondaryRateLimit);
t.on("rate-limit", l.onRateLimit);
t.on("error", t => e.log.warn("Error in throttling-plugin limit handler", t));
l.retryLimiter.on("failed", async function(t, n) {
const [r, o, a] = n.args;
const {pathname: i} = new URL(a.url, "http://github.test");
const c = i.startsWith("/graphql") && t.status !== 401;
if (!(c || t.status === 403 || t.status === 429)) {
return;
}
const u = ~~o.retryCount;
o.retryCount = u;
a.request.retryCount = u;
const {wantRetry: d, retryAfter: l = 0} = await async function() {
if (/\bsecondary rate\b/i.test(t.message)) {
const n = Number(t.response.headers["retry-after"]) || r.fallbackSecondaryRateRetryAfter;
const o = await s.trigger("secondary-limit", n, a, e, u);
return {
wantRetry: o,
retryAfter: n
};
}
if (t.response.headers != null && t.response.headers["x-ratelimit-remaining"] === "0" || (t.response.data?.errors ?? []).some(e => e.type === "RATE_LIMITED")) {
const n = new Date(~~t.response.headers["x-ratelimit-reset"] * 1e3).getTime();
const r = Math.max(Math.ceil((n - Date.now()) / 1e3) + 1, 0);
const o = await s.trigger("rate-limit", r, a, e, u);
return {
wantRetry: o,
retryAfter: r
};
}
return {};
}();
if (d) {
o.retryCount++;
return l * r.retryAfterBaseValue;
}
});
};
e.hook.wrap("request", (e, t) => {
initializeBottleneck();
return wrapRequest(l, e, t);
});
return {};
}
throttling.VERSION = a;
throttling.triggersNotification = u;
var l = s(19473);
const f = 3;
async function readTail(e, t, s) {
for (let n = 1; ;n += 1) {
try {
return await readOnce(e, t);
} catch (e) {
if (e instanceof l.yo || n === f) throw s(e);
}
}
}
async function readOnce(e, t) {
const s = await e(`bytes=-${t}`);
if (s.status === 206) return fromRange(s, t);
if (s.status === 416) return {
bytes: Buffer.alloc(0),
truncated: false,
received: 0
};
const n = s.status === 200 ? s : await e();
const r = Number(n.headers["content-length"]);
if (!(r > t)) return collect(n.body, t);
await (n.body?.cancel());
const o = await e(`bytes=${r - t}-${r - 1}`);
if (o.status === 206) return {
...await fromRange(o, t),
total: r
};
return {
...await collect(o.body ?? (await e()).body, t),
total: r
};
}
async function fromRange(e, t) {
const [, s, n] = /^bytes (\d+)-\d+\/(\d+)$/.exec(String(e.headers["content-range"])) ?? [];
const r = await collect(e.body, t);
return {
...r,
truncated: r.truncated || Number(s) > 0,
...n === undefined ? {} : {
total: Number(n)
}
};
}
async function collect(e, t) {
const s = [];
let n = 0;
let r = false;
if (e) {
for await (const o of e) {
s.push(o);
n += o.length;
r = n > t;
if (r) break;
}
}
return {
bytes: Buffer.concat(s).subarray(0, t),
truncated: r,
received: n
};
}
class ApiError extends l.yo {
name="ApiError";
status;
reason;
isUnclear;
constructor(e, t, s, n) {
super(e, n);
this.status = t;
this.reason = s;
this.isUnclear = t === undefined || t >= 500;
}
}
const p = 100;
const h = 30;
const m = 3;
const w = 120;
const y = 6e4;
const g = "2022-11-28";
const b = "rerail";
const $ = [ 400, 401, 403, 404, 405, 409, 410, 415, 422, 429, 451 ];
function openClient(e, t = {}) {
const s = {
requests: 0,
notModified: 0,
logBytes: 0
};
const {secondMs: o = 1e3, maxWaitSeconds: a = w} = t;
const i = n.gq.plugin(honourRetryAfter(a), r.L, throttling);
const onLimit = (e, t, s, n) => e <= a && n < m;
const c = {
userAgent: b,
log: R,
retry: {
doNotRetry: $,
retries: m,
retryAfterBaseValue: o
}
};
const u = new i({
...c,
baseUrl: e.apiUrl,
...e.token ? {
auth: `token ${e.token}`
} : {},
request: {
fetch: counted(s)
},
throttle: {
onRateLimit: onLimit,
onSecondaryRateLimit: onLimit,
retryAfterBaseValue: o
}
});
u.hook.after("request", parseUntyped);
const d = new i({
...c,
request: {
fetch: bounded
},
throttle: {
enabled: false
}
});
return new OctokitClient(u, d, s, e);
}
class OctokitClient {
usage;
#e;
#t;
#s;
#n=new Map;
constructor(e, t, s, n) {
this.#e = e;
this.#t = t;
this.usage = s;
this.#s = n;
}
async get(e, t = {}) {
const s = `${e} ${JSON.stringify(t)}`;
const n = this.#n.get(s);
try {
const r = {
...A,
...n ? {
"if-none-match": n.etag
} : {}
};
const {data: o, headers: a} = await this.#e.request(`GET ${e}`, {
...t,
headers: r
});
if (a.etag) this.#n.set(s, {
etag: a.etag,
data: o
});
return o;
} catch (t) {
if (n && statusOf(t) === 304) {
this.usage.notModified += 1;
return n.data;
}
throw this.#r(e, t);
}
}
async find(e, t) {
try {
return await this.get(e, t);
} catch (e) {
if (e instanceof ApiError && e.status === 404) return undefined;
throw e;
}
}
async getAll(e, t = {}, s = h) {
const n = [];
try {
const r = this.#e.paginate.iterator(`GET ${e}`, {
per_page: p,
...t,
headers: A
});
let o = 0;
for await (const {data: e} of r) {
n.push(...e);
o += 1;
if (o === s) break;
}
} catch (t) {
throw this.#r(e, t);
}
return n;
}
async send(e, t, s = {}) {
try {
const n = e === "POST" ? {
request: {
retries: 0
}
} : {};
const {data: r} = await this.#e.request(`${e} ${t}`, {
data: s,
headers: A,
...n
});
return r;
} catch (e) {
throw this.#r(t, e);
}
}
async graphql(e, t = {}) {
const {apiUrl: s, graphqlUrl: n = `${s.replace(/\/api\/v3\/?$/, "/api")}/graphql`} = this.#s;
const {data: r, errors: o} = await this.send("POST", n, {
query: e,
variables: t
});
const a = o?.map(({message: e}) => e).join("; ");
if (a || !r) throw new ApiError(`Asking the API failed: ${a ?? "the answer is empty"}. Check the token's permissions.`, 200, a ?? "");
return r;
}
async open(e) {
const {body: t, location: s} = await this.#o(e);
if (s === undefined) return t;
const n = await this.#a(e, s);
return n.data;
}
async tail(e, t) {
const {body: s, location: n} = await this.#o(e);
const r = await readTail(async t => {
if (n === undefined) return {
status: 200,
headers: {},
body: s
};
const {status: r, headers: o, data: a} = await this.#a(e, n, t);
return {
status: r,
headers: o,
body: a
};
}, t, t => this.#r(e, t));
this.usage.logBytes += r.received;
return r;
}
async #o(e) {
try {
const {status: t, headers: s, data: n} = await this.#e.request(`GET ${e}`, {
headers: A,
request: {
redirect: "manual",
parseSuccessResponseBody: false
}
});
if (t >= 300 && s.location) return {
location: new URL(s.location, `${this.#s.apiUrl}/`).href
};
return {
body: n
};
} catch (t) {
throw this.#r(e, t);
}
}
async #a(e, t, s) {
try {
return await this.#t.request("GET {+location}", {
location: t,
headers: s === undefined ? {} : {
range: s
},
request: {
parseSuccessResponseBody: false
}
});
} catch (t) {
if (s !== undefined && [ 400, 416, 501 ].includes(statusOf(t) ?? 0)) {
return {
status: statusOf(t),
headers: {},
data: undefined
};
}
throw this.#r(e, t);
}
}
#r(e, t) {
if (t instanceof ApiError) return t;
const s = statusOf(t);
const n = t.response !== undefined;
if (s !== undefined && n) return refusal(e, s, (0, l.bD)(t), this.#s.token !== undefined);
const {cause: r = t} = t;
const o = r.cause ?? r;
const {apiUrl: a} = this.#s;
const i = URL.canParse(a) ? new URL(a).host : a;
const c = (0, l.$N)(o) ?? (0, l.bD)(o);
return new ApiError(`Reading the run failed: ${i} does not answer (${c}). Check the connection, and GITHUB_API_URL if it is set.`, undefined, c, {
cause: t
});
}
}
const A = {
accept: "application/vnd.github+json",
"x-github-api-version": g
};
const R = {
debug: () => {},
info: () => {},
warn: () => {},
error: () => {}
};
const statusOf = e => {
const {status: t} = e;
return typeof t === "number" ? t : undefined;
};
function refusal(e, t, s, n) {
const r = t === 410 ? "Logs and artifacts are kept for 90 days or less; there is nothing left to read" : n ? "Check the address, and that the token has `actions: read`" : "Set GITHUB_TOKEN to a token with `actions: read`";
const o = s && s !== "{}" && !s.startsWith("Unknown error") ? ` (${s.slice(0, 200)})` : "";
return new ApiError(`Reading the run failed: the API answers ${t} to ${e}${o}. ${r}.`, t, s);
}
function parseUntyped(e, t) {
const s = t.request?.parseSuccessResponseBody === false;
if (t.method !== "GET" || s || typeof e.data !== "string") return;
try {
e.data = JSON.parse(e.data);
} catch {
throw noJson(e.url, e.data);
}
}
function noJson(e, t) {
const s = t.slice(0, 40).replace(/\s+/g, " ");
return new ApiError(`Reading the run failed: the answer to ${e} is no JSON ("${s}"). Check GITHUB_API_URL, and whether a proxy answers in its place.`, 200, "no JSON");
}
const bounded = (e, t) => {
const s = n.NT.request?.fetch;
const r = AbortSignal.timeout(y);
return s(e, {
...t,
signal: t?.signal ? AbortSignal.any([ t.signal, r ]) : r
});
};
const counted = e => (t, s) => {
e.requests += 1;
return bounded(t, s);
};
const honourRetryAfter = e => t => {
t.hook.error("request", (t, s) => {
const {response: n, request: r, status: o} = t;
const a = Number(n?.headers["retry-after"]);
const i = /\bsecondary rate\b/i.test((0, l.bD)(t)) || n?.headers["x-ratelimit-remaining"] === "0";
const c = [ 429, 503 ].includes(o) && !i && s.method !== "POST";
if (c && (o === 429 || a > 0)) {
const t = a > 0 ? a : 1;
r.request = {
...r.request,
retries: t > e ? 0 : m,
retryAfter: t
};
}
throw t;
});
return {};
};
},
95448: (e, t, s) => {
s.r(t);
s.d(t, {
earlierPolicies: () => earlierPolicies,
policyAt: () => policyAt
});
const n = 1e6;
const r = 10;
async function policyAt(e, {repository: t, path: s}, r) {
const o = `${r}:${s}`;
const a = s.split("/").map(encodeURIComponent).join("/");
const i = await e.find(`/repos/${t}/contents/${a}`, {
ref: r
});
if (!i) return {
text: null,
source: o
};
const {size: c, encoding: u, content: d} = i;
if (typeof c !== "number" || c > n || u !== "base64" || typeof d !== "string") {
throw new Error(`the API answers to ${s} with something other than a file of at most ${n} bytes`);
}
return {
text: Buffer.from(d, "base64").toString("utf8"),
source: o
};
}
async function* earlierPolicies(e, t, s) {
const n = {
path: t.path,
sha: s,
per_page: r
};
const o = await e.get(`/repos/${t.repository}/commits`, n);
const a = Array.isArray(o) ? o.map(e => String(e.sha)) : [];
for (const s of a.slice(1, r)) {
if (/^[0-9a-f]{40,64}$/.test(s)) yield policyAt(e, t, s);
}
}
},
20509: (e, t, s) => {
s.r(t);
s.d(t, {
ISSUE_LABEL: () => r,
apiActs: () => apiActs
});
var n = s(94234);
const r = "rerail";
const o = "rerail";
const a = 10;
const i = 5;
function apiActs(e, t, s) {
const n = `/repos/${t}`;
const none = () => undefined;
let c;
const ownAccount = () => {
c ??= e.send("POST", s, {
query: "{ viewer { login } }"
}).then(e => e.data?.viewer?.login).catch(() => undefined);
return c;
};
const isOurs = async ({user: e}) => {
if (!e) return false;
const t = await ownAccount();
return t === undefined ? e.type === "Bot" || e.login.endsWith("[bot]") : sameAccount(e.login, t);
};
const owned = async e => {
const t = [];
for (const s of e) if (await isOurs(s)) t.push(written(s));
return t;
};
return {
async attempt(t) {
const s = await e.get(`${n}/actions/runs/${t}`);
return {
attempt: s.run_attempt ?? 1,
finished: s.status === "completed"
};
},
rerunFailedJobs: t => answer(e.send("POST", `${n}/actions/runs/${t}/rerun-failed-jobs`), none),
rerunJob: t => answer(e.send("POST", `${n}/actions/jobs/${t}/rerun`), none),
rerunAll: t => answer(e.send("POST", `${n}/actions/runs/${t}/rerun`), none),
async ownComments(t, s) {
const r = await e.getAll(`${n}/issues/${t}/comments`, {}, a);
return owned(r.filter(({body: e}) => e?.startsWith(s)));
},
comment: (t, s) => answer(e.send("POST", `${n}/issues/${t}/comments`, {
body: s
}), written),
editComment: (t, s) => answer(e.send("PATCH", `${n}/issues/comments/${t}`, {
body: s
}), written),
async ownCheckRuns(t, s) {
const r = {
check_name: o
};
const a = await e.getAll(`${n}/commits/${t}/check-runs`, r, 1);
return a.filter(({external_id: e}) => e === s).map(written);
},
checkRun: ({sha: t, externalId: s, title: r, summary: a, conclusion: i}) => answer(e.send("POST", `${n}/check-runs`, {
name: o,
head_sha: t,
status: "completed",
conclusion: i,
external_id: s,
output: {
title: r,
summary: a
}
}), written),
async ownIssues(t) {
const s = {
labels: r,
state: "all",
sort: "updated"
};
const o = await e.getAll(`${n}/issues`, s, i);
return owned(o.filter(({body: e, pull_request: s}) => s === undefined && e?.includes(t)));
},
issue: (t, s, o) => answer(e.send("POST", `${n}/issues`, {
title: t,
body: s,
labels: [ r, ...o ]
}), written),
editIssue: (t, s) => answer(e.send("PATCH", `${n}/issues/${t}`, s), written),
react: (t, s) => answer(e.send("POST", `${n}/issues/comments/${t}/reactions`, {
content: s
}), none),
addLabel: (t, s) => answer(e.send("POST", `${n}/issues/${t}/labels`, {
labels: [ s ]
}), none),
async permissionOf(t) {
const s = `${n}/collaborators/${encodeURIComponent(t)}/permission`;
return (await e.find(s))?.permission ?? "none";
}
};
}
const written = ({id: e, number: t, body: s, user: n, state: r}) => ({
id: t ?? e,
author: n?.login ?? "",
body: s ?? "",
...r === undefined ? {} : {
isOpen: r === "open"
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
if (!(e instanceof n.ApiError)) throw e;
const {status: t, reason: s, isUnclear: r} = e;
const o = t === 401 || t === 404 || t === 403 && /not accessible|not permitted|forbidden|must have/i.test(s);
return {
done: false,
why: s === "" ? `the API answers ${t}` : s.slice(0, 300),
denied: o,
unclear: r
};
}
}
},
10329: (e, t, s) => {
s.r(t);
s.d(t, {
runArtifacts: () => runArtifacts
});
var n = s(77598);
var r = s(73024);
var o = s(57075);
var a = s(46466);
var i = s(19473);
var c = s(76592);
var u = s(57885);
var d = s(70142);
function runArtifacts(e, t) {
const {repository: s, run: l} = (0, u.parseRunAddress)(e);
return {
async list() {
const e = await t.getAll(`/repos/${s}/actions/runs/${l}/artifacts`);
return e.filter(({expired: e}) => !e).map(({id: e, name: t, size_in_bytes: s, created_at: n, digest: r}) => ({
id: e,
name: t,
size: s,
...r ? {
sha256: r.replace(/^sha256:/, "")
} : {},
...n ? {
createdAt: new Date(n)
} : {}
}));
},
async download(e, u, l = c.I) {
const {id: f, name: p, size: h, sha256: m} = e;
(0, d.C1)(e, l);
let w = 0;
const y = await t.open(`/repos/${s}/actions/artifacts/${f}/zip`);
const g = `${u}.zip`;
const b = (0, n.createHash)("sha256");
const $ = new o.Transform({
transform(e, t, s) {
w += e.length;
b.update(e);
if (w > h + d.$v) s(new Error(`it has more than the ${h} bytes of the listing`)); else s(null, e);
}
});
try {
await (0, a.pipeline)(o.Readable.fromWeb(y), $, (0, r.createWriteStream)(g, {
flags: "wx"
}));
if (m !== undefined && b.digest("hex") !== m) {
throw new i.fk("digest-mismatch", `Artifact ${p} refused: its bytes are not those that the service recorded. Use another copy.`);
}
await (0, d.oA)(g, u, l);
} finally {
(0, r.rmSync)(g, {
force: true
});
}
}
};
}
},
79275: (e, t, s) => {
s.r(t);
s.d(t, {
runLogs: () => runLogs
});
var n = s(57885);
const r = new Set([ "failure", "timed_out", "cancelled", "startup_failure" ]);
const o = 16 * 2 ** 20;
function runLogs(e) {
async function* log(t) {
yield (await e.tail(t, o)).bytes;
}
return {
async failedJobs(t) {
const {repository: s, run: o, attempt: a, job: i} = (0, n.parseRunAddress)(t);
const c = `/repos/${s}/actions/runs/${o}${a ? `/attempts/${a}` : ""}/jobs`;
const u = i ? [ await e.get(`/repos/${s}/actions/jobs/${i}`) ] : (await e.getAll(c)).filter(({conclusion: e}) => r.has(e ?? ""));
return u.map(e => describeJob(e, () => log(`/repos/${s}/actions/jobs/${e.id}/logs`)));
}
};
}
function describeJob({id: e, name: t, conclusion: s, steps: n = []}, o) {
const a = n.find(e => r.has(e.conclusion ?? ""))?.name;
return {
id: e,
name: t,
conclusion: s ?? "",
log: o,
...a ? {
failedStep: a
} : {}
};
}
},
9727: (e, t, s) => {
s.r(t);
s.d(t, {
apiReader: () => apiReader
});
var n = s(94234);
const isGone = e => e instanceof n.ApiError && (e.status === 404 || e.status === 410);
function apiReader(e) {
const orGone = (e, t) => e.catch(e => {
if (isGone(e)) return t;
throw e;
});
return {
find: (t, s) => orGone(e.get(t, s), undefined),
list: (t, s, n) => orGone(e.getAll(t, s, n), []),
log: (t, s) => orGone(e.tail(t, s), undefined),
costs: () => ({
apiRequests: e.usage.requests,
logBytes: e.usage.logBytes
})
};
}
},
70142: (e, t, s) => {
s.d(t, {
$v: () => u,
C1: () => checkSize,
oA: () => unwrap
});
var n = s(73024);
var r = s(51455);
var o = s(46466);
var a = s(19473);
const i = 67324752;
const c = 0;
const u = 64 * 1024;
function checkSize({size: e}, t) {
if (e > t + u) throw tooLarge(e, t);
}
async function unwrap(e, t, s) {
if (!await isZip(e, s)) return (0, r.rename)(e, t);
const i = await openZip(e);
try {
const e = await onlyEntry(i);
if (e.compressionMethod !== c || e.compressedSize !== e.uncompressedSize) {
throw invalid("it is compressed, and rerail writes none that are");
}
if (e.uncompressedSize > s) throw tooLarge(e.uncompressedSize, s);
await (0, o.pipeline)(await readEntry(i, e), (0, n.createWriteStream)(t, {
flags: "wx"
})).catch(async e => {
await (0, r.rm)(t, {
force: true
});
throw e;
});
} catch (e) {
throw e instanceof a.fk ? e : invalid((0, a.bD)(e), e);
} finally {
i.close();
}
}
async function isZip(e, t) {
const s = await (0, r.open)(e, "r");
try {
const {buffer: e, bytesRead: n} = await s.read(Buffer.alloc(4), 0, 4, 0);
if (n === 4 && e.readUInt32LE() === i) return true;
const {size: r} = await s.stat();
if (r > t) throw tooLarge(r, t);
return false;
} finally {
await s.close();
}
}
async function openZip(e) {
const {default: t} = await Promise.all([ s.e(815), s.e(663), s.e(465), s.e(113), s.e(223), s.e(164), s.e(503), s.e(217) ]).then(s.t.bind(s, 20663, 19));
return new Promise((s, n) => {
t.open(e, {
lazyEntries: true,
autoClose: false,
decodeStrings: false
}, (e, t) => {
if (t) s(t); else n(invalid((0, a.bD)(e), e));
});
});
}
function onlyEntry(e) {
return new Promise((t, s) => {
if (e.entryCount !== 1) return s(invalid(`it holds ${e.entryCount} files`));
e.once("entry", t);
e.once("error", s);
e.readEntry();
});
}
function readEntry(e, t) {
return new Promise((s, n) => {
e.openReadStream(t, (e, t) => t ? s(t) : n(e));
});
}
const invalid = (e, t) => new a.fk("artifact-invalid", `Artifact refused: its zip cannot be read: ${e}. Use another copy.`, {
cause: t
});
const tooLarge = (e, t) => new a.fk("artifact-too-large", `Artifact refused: it has ${e} bytes, and at most ${t} are read. Use another copy.`);
},
76592: (e, t, s) => {
s.d(t, {
I: () => n
});
const n = 2 * 1024 ** 3 + 16 * 1024 ** 2;
}
};
