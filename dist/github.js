export const id = 326;

export const ids = [ 326 ];

export const modules = {
57885: (t, e, s) => {
s.r(e);
s.d(e, {
apiAccess: () => apiAccess,
parseRunAddress: () => parseRunAddress
});
var n = s(19473);
const r = /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?(?:\/jobs?\/(\d+))?(?:[/?#].*)?$/;
function parseRunAddress(t) {
const e = r.exec(t);
if (!e) {
throw new n.eb(`Reading the run failed: "${t}" is no address of a run. Use https://github.com/OWNER/REPOSITORY/actions/runs/NUMBER, with /job/NUMBER for one job.`);
}
const [, s, o, a, i] = e;
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
function apiAccess(t) {
const e = t.GITHUB_TOKEN || t.GH_TOKEN;
const s = t.GITHUB_GRAPHQL_URL;
return {
apiUrl: t.GITHUB_API_URL || o,
...s ? {
graphqlUrl: s
} : {},
...e ? {
token: e
} : {}
};
}
},
94234: (t, e, s) => {
s.r(e);
s.d(e, {
ApiError: () => ApiError,
openClient: () => openClient
});
var n = s(79083);
var r = s(49735);
var o = s(63251);
var a = "0.0.0-development";
var noop = () => Promise.resolve();
function wrapRequest(t, e, s) {
return t.retryLimiter.schedule(doRequest, t, e, s);
}
async function doRequest(t, e, s) {
const {pathname: n} = new URL(s.url, "http://github.test");
const r = isAuthRequest(s.method, n);
const o = !r && s.method !== "GET" && s.method !== "HEAD";
const a = s.method === "GET" && n.startsWith("/search/");
const i = n.startsWith("/graphql");
const c = ~~e.retryCount;
const u = c > 0 ? {
priority: 0,
weight: 0
} : {};
if (t.clustering) {
u.expiration = 1e3 * 60;
}
if (o || i) {
await t.write.key(t.id).schedule(u, noop);
}
if (o && t.triggersNotification(n)) {
await t.notifications.key(t.id).schedule(u, noop);
}
if (a) {
await t.search.key(t.id).schedule(u, noop);
}
const d = (r ? t.auth : t.global).key(t.id).schedule(u, e, s);
if (i) {
const t = await d;
if (t.data.errors != null && t.data.errors.some(t => t.type === "RATE_LIMITED")) {
const e = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
response: t,
data: t.data
});
throw e;
}
}
return d;
}
function isAuthRequest(t, e) {
return t === "PATCH" && /^\/applications\/[^/]+\/token\/scoped$/.test(e) || t === "POST" && (/^\/applications\/[^/]+\/token$/.test(e) || /^\/app\/installations\/[^/]+\/access_tokens$/.test(e) || e === "/login/oauth/access_token");
}
var i = [ "/orgs/{org}/invitations", "/orgs/{org}/invitations/{invitation_id}", "/orgs/{org}/teams/{team_slug}/discussions", "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments", "/repos/{owner}/{repo}/collaborators/{username}", "/repos/{owner}/{repo}/commits/{commit_sha}/comments", "/repos/{owner}/{repo}/issues", "/repos/{owner}/{repo}/issues/{issue_number}/comments", "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue", "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority", "/repos/{owner}/{repo}/pulls", "/repos/{owner}/{repo}/pulls/{pull_number}/comments", "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies", "/repos/{owner}/{repo}/pulls/{pull_number}/merge", "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers", "/repos/{owner}/{repo}/pulls/{pull_number}/reviews", "/repos/{owner}/{repo}/releases", "/teams/{team_id}/discussions", "/teams/{team_id}/discussions/{discussion_number}/comments" ];
function routeMatcher(t) {
const e = t.map(t => t.split("/").map(t => t.startsWith("{") ? "(?:.+?)" : t).join("/"));
const s = `^(?:${e.map(t => `(?:${t})`).join("|")})[^/]*$`;
return new RegExp(s, "i");
}
var c = routeMatcher(i);
var u = c.test.bind(c);
var d = {};
var createGroups = function(t, e) {
d.global = new t.Group({
id: "octokit-global",
maxConcurrent: 10,
...e
});
d.auth = new t.Group({
id: "octokit-auth",
maxConcurrent: 1,
...e
});
d.search = new t.Group({
id: "octokit-search",
maxConcurrent: 1,
minTime: 2e3,
...e
});
d.write = new t.Group({
id: "octokit-write",
maxConcurrent: 1,
minTime: 1e3,
...e
});
d.notifications = new t.Group({
id: "octokit-notifications",
maxConcurrent: 1,
minTime: 3e3,
...e
});
};
function throttling(t, e) {
const {enabled: s = true, Bottleneck: n = o, id: r = "no-id", timeout: a = 1e3 * 60 * 2, connection: i} = e.throttle || {};
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
}, e.throttle);
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
const e = {};
const s = new n.Events(e);
e.on("secondary-limit", l.onSecondaryRateLimit);
e.on("rate-limit", l.onRateLimit);
e.on("error", e => t.log.warn("Error in throttling-plugin limit handler", e));
l.retryLimiter.on("failed", async function(e, n) {
const [r, o, a] = n.args;
const {pathname: i} = new URL(a.url, "http://github.test");
const c = i.startsWith("/graphql") && e.status !== 401;
if (!(c || e.status === 403 || e.status === 429)) {
return;
}
const u = ~~o.retryCount;
o.retryCount = u;
a.request.retryCount = u;
const {wantRetry: d, retryAfter: l = 0} = await async function() {
if (/\bsecondary rate\b/i.test(e.message)) {
const n = Number(e.response.headers["retry-after"]) || r.fallbackSecondaryRateRetryAfter;
const o = await s.trigger("secondary-limit", n, a, t, u);
return {
wantRetry: o,
retryAfter: n
};
}
if (e.response.headers != null && e.response.headers["x-ratelimit-remaining"] === "0" || (e.response.data?.errors ?? []).some(t => t.type === "RATE_LIMITED")) {
const n = new Date(~~e.response.headers["x-ratelimit-reset"] * 1e3).getTime();
const r = Math.max(Math.ceil((n - Date.now()) / 1e3) + 1, 0);
const o = await s.trigger("rate-limit", r, a, t, u);
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
t.hook.wrap("request", (t, e) => {
initializeBottleneck();
return wrapRequest(l, t, e);
});
return {};
}
throttling.VERSION = a;
throttling.triggersNotification = u;
var l = s(19473);
const f = 3;
async function readTail(t, e, s) {
for (let n = 1; ;n += 1) {
try {
return await readOnce(t, e);
} catch (t) {
if (t instanceof l.yo || n === f) throw s(t);
}
}
}
async function readOnce(t, e) {
const s = await t(`bytes=-${e}`);
if (s.status === 206) return fromRange(s, e);
if (s.status === 416) return {
bytes: Buffer.alloc(0),
truncated: false,
received: 0
};
const n = s.status === 200 ? s : await t();
const r = Number(n.headers["content-length"]);
if (!(r > e)) return collect(n.body, e);
await (n.body?.cancel());
const o = await t(`bytes=${r - e}-${r - 1}`);
if (o.status === 206) return {
...await fromRange(o, e),
total: r
};
return {
...await collect(o.body ?? (await t()).body, e),
total: r
};
}
async function fromRange(t, e) {
const [, s, n] = /^bytes (\d+)-\d+\/(\d+)$/.exec(String(t.headers["content-range"])) ?? [];
const r = await collect(t.body, e);
return {
...r,
truncated: r.truncated || Number(s) > 0,
...n === undefined ? {} : {
total: Number(n)
}
};
}
async function collect(t, e) {
const s = [];
let n = 0;
let r = false;
if (t) {
for await (const o of t) {
s.push(o);
n += o.length;
r = n > e;
if (r) break;
}
}
return {
bytes: Buffer.concat(s).subarray(0, e),
truncated: r,
received: n
};
}
class ApiError extends l.yo {
name="ApiError";
status;
reason;
isUnclear;
constructor(t, e, s, n) {
super(t, n);
this.status = e;
this.reason = s;
this.isUnclear = e === undefined || e >= 500;
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
function openClient(t, e = {}) {
const s = {
requests: 0,
notModified: 0,
logBytes: 0
};
const {secondMs: o = 1e3, maxWaitSeconds: a = w} = e;
const i = n.gq.plugin(honourRetryAfter(a), r.L, throttling);
const onLimit = (t, e, s, n) => t <= a && n < m;
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
baseUrl: t.apiUrl,
...t.token ? {
auth: `token ${t.token}`
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
return new OctokitClient(u, d, s, t);
}
class OctokitClient {
usage;
#t;
#e;
#s;
#n=new Map;
constructor(t, e, s, n) {
this.#t = t;
this.#e = e;
this.usage = s;
this.#s = n;
}
async get(t, e = {}) {
const s = `${t} ${JSON.stringify(e)}`;
const n = this.#n.get(s);
try {
const r = {
...A,
...n ? {
"if-none-match": n.etag
} : {}
};
const {data: o, headers: a} = await this.#t.request(`GET ${t}`, {
...e,
headers: r
});
if (a.etag) this.#n.set(s, {
etag: a.etag,
data: o
});
return o;
} catch (e) {
if (n && statusOf(e) === 304) {
this.usage.notModified += 1;
return n.data;
}
throw this.#r(t, e);
}
}
async find(t, e) {
try {
return await this.get(t, e);
} catch (t) {
if (t instanceof ApiError && t.status === 404) return undefined;
throw t;
}
}
async getAll(t, e = {}, s = h) {
const n = [];
try {
const r = this.#t.paginate.iterator(`GET ${t}`, {
per_page: p,
...e,
headers: A
});
let o = 0;
for await (const {data: t} of r) {
n.push(...t);
o += 1;
if (o === s) break;
}
} catch (e) {
throw this.#r(t, e);
}
return n;
}
async send(t, e, s = {}) {
try {
const n = t === "POST" ? {
request: {
retries: 0
}
} : {};
const {data: r} = await this.#t.request(`${t} ${e}`, {
data: s,
headers: A,
...n
});
return r;
} catch (t) {
throw this.#r(e, t);
}
}
async graphql(t, e = {}) {
const {apiUrl: s, graphqlUrl: n = `${s.replace(/\/api\/v3\/?$/, "/api")}/graphql`} = this.#s;
const {data: r, errors: o} = await this.send("POST", n, {
query: t,
variables: e
});
const a = o?.map(({message: t}) => t).join("; ");
if (a || !r) throw new ApiError(`Asking the API failed: ${a ?? "the answer is empty"}. Check the token's permissions.`, 200, a ?? "");
return r;
}
async open(t) {
const {body: e, location: s} = await this.#o(t);
if (s === undefined) return e;
const n = await this.#a(t, s);
return n.data;
}
async tail(t, e) {
const {body: s, location: n} = await this.#o(t);
const r = await readTail(async e => {
if (n === undefined) return {
status: 200,
headers: {},
body: s
};
const {status: r, headers: o, data: a} = await this.#a(t, n, e);
return {
status: r,
headers: o,
body: a
};
}, e, e => this.#r(t, e));
this.usage.logBytes += r.received;
return r;
}
async #o(t) {
try {
const {status: e, headers: s, data: n} = await this.#t.request(`GET ${t}`, {
headers: A,
request: {
redirect: "manual",
parseSuccessResponseBody: false
}
});
if (e >= 300 && s.location) return {
location: new URL(s.location, `${this.#s.apiUrl}/`).href
};
return {
body: n
};
} catch (e) {
throw this.#r(t, e);
}
}
async #a(t, e, s) {
try {
return await this.#e.request("GET {+location}", {
location: e,
headers: s === undefined ? {} : {
range: s
},
request: {
parseSuccessResponseBody: false
}
});
} catch (e) {
if (s !== undefined && [ 400, 416, 501 ].includes(statusOf(e) ?? 0)) {
return {
status: statusOf(e),
headers: {},
data: undefined
};
}
throw this.#r(t, e);
}
}
#r(t, e) {
if (e instanceof ApiError) return e;
const s = statusOf(e);
const n = e.response !== undefined;
if (s !== undefined && n) return refusal(t, s, (0, l.bD)(e), this.#s.token !== undefined);
const {cause: r = e} = e;
const o = r.cause ?? r;
const {apiUrl: a} = this.#s;
const i = URL.canParse(a) ? new URL(a).host : a;
const c = (0, l.$N)(o) ?? (0, l.bD)(o);
return new ApiError(`Reading the run failed: ${i} does not answer (${c}). Check the connection, and GITHUB_API_URL if it is set.`, undefined, c, {
cause: e
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
const statusOf = t => {
const {status: e} = t;
return typeof e === "number" ? e : undefined;
};
function refusal(t, e, s, n) {
const r = e === 410 ? "Logs and artifacts are kept for 90 days or less; there is nothing left to read" : n ? "Check the address, and that the token has `actions: read`" : "Set GITHUB_TOKEN to a token with `actions: read`";
const o = s && s !== "{}" && !s.startsWith("Unknown error") ? ` (${s.slice(0, 200)})` : "";
return new ApiError(`Reading the run failed: the API answers ${e} to ${t}${o}. ${r}.`, e, s);
}
function parseUntyped(t, e) {
const s = e.request?.parseSuccessResponseBody === false;
if (e.method !== "GET" || s || typeof t.data !== "string") return;
try {
t.data = JSON.parse(t.data);
} catch {
throw noJson(t.url, t.data);
}
}
function noJson(t, e) {
const s = e.slice(0, 40).replace(/\s+/g, " ");
return new ApiError(`Reading the run failed: the answer to ${t} is no JSON ("${s}"). Check GITHUB_API_URL, and whether a proxy answers in its place.`, 200, "no JSON");
}
const bounded = (t, e) => {
const s = n.NT.request?.fetch;
const r = AbortSignal.timeout(y);
return s(t, {
...e,
signal: e?.signal ? AbortSignal.any([ e.signal, r ]) : r
});
};
const counted = t => (e, s) => {
t.requests += 1;
return bounded(e, s);
};
const honourRetryAfter = t => e => {
e.hook.error("request", (e, s) => {
const {response: n, request: r, status: o} = e;
const a = Number(n?.headers["retry-after"]);
const i = /\bsecondary rate\b/i.test((0, l.bD)(e)) || n?.headers["x-ratelimit-remaining"] === "0";
const c = [ 429, 503 ].includes(o) && !i && s.method !== "POST";
if (c && (o === 429 || a > 0)) {
const e = a > 0 ? a : 1;
r.request = {
...r.request,
retries: e > t ? 0 : m,
retryAfter: e
};
}
throw e;
});
return {};
};
},
95448: (t, e, s) => {
s.r(e);
s.d(e, {
earlierPolicies: () => earlierPolicies,
policyAt: () => policyAt
});
const n = 1e6;
const r = 10;
async function policyAt(t, {repository: e, path: s}, r) {
const o = `${r}:${s}`;
const a = s.split("/").map(encodeURIComponent).join("/");
const i = await t.find(`/repos/${e}/contents/${a}`, {
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
async function* earlierPolicies(t, e, s) {
const n = {
path: e.path,
sha: s,
per_page: r
};
const o = await t.get(`/repos/${e.repository}/commits`, n);
const a = Array.isArray(o) ? o.map(t => String(t.sha)) : [];
for (const s of a.slice(1, r)) {
if (/^[0-9a-f]{40,64}$/.test(s)) yield policyAt(t, e, s);
}
}
},
20509: (t, e, s) => {
s.r(e);
s.d(e, {
ISSUE_LABEL: () => r,
apiActs: () => apiActs
});
var n = s(94234);
const r = "rerail";
const o = "rerail";
const a = 10;
const i = 5;
function apiActs(t, e, s) {
const n = `/repos/${e}`;
const none = () => undefined;
let c;
const ownAccount = () => {
c ??= t.send("POST", s, {
query: "{ viewer { login } }"
}).then(t => t.data?.viewer?.login).catch(() => undefined);
return c;
};
const isOurs = async ({user: t}) => {
if (!t) return false;
const e = await ownAccount();
return e === undefined ? t.type === "Bot" || t.login.endsWith("[bot]") : sameAccount(t.login, e);
};
const owned = async t => {
const e = [];
for (const s of t) if (await isOurs(s)) e.push(written(s));
return e;
};
return {
async attempt(e) {
const s = await t.get(`${n}/actions/runs/${e}`);
return {
attempt: s.run_attempt ?? 1,
finished: s.status === "completed"
};
},
rerunFailedJobs: e => answer(t.send("POST", `${n}/actions/runs/${e}/rerun-failed-jobs`), none),
rerunJob: e => answer(t.send("POST", `${n}/actions/jobs/${e}/rerun`), none),
rerunAll: e => answer(t.send("POST", `${n}/actions/runs/${e}/rerun`), none),
async ownComments(e, s) {
const r = await t.getAll(`${n}/issues/${e}/comments`, {}, a);
return owned(r.filter(({body: t}) => t?.startsWith(s)));
},
comment: (e, s) => answer(t.send("POST", `${n}/issues/${e}/comments`, {
body: s
}), written),
editComment: (e, s) => answer(t.send("PATCH", `${n}/issues/comments/${e}`, {
body: s
}), written),
async ownCheckRuns(e, s) {
const r = {
check_name: o
};
const a = await t.getAll(`${n}/commits/${e}/check-runs`, r, 1);
return a.filter(({external_id: t}) => t === s).map(written);
},
checkRun: ({sha: e, externalId: s, title: r, summary: a, conclusion: i}) => answer(t.send("POST", `${n}/check-runs`, {
name: o,
head_sha: e,
status: "completed",
conclusion: i,
external_id: s,
output: {
title: r,
summary: a
}
}), written),
async ownIssues(e) {
const s = {
labels: r,
state: "all",
sort: "updated"
};
const o = await t.getAll(`${n}/issues`, s, i);
return owned(o.filter(({body: t, pull_request: s}) => s === undefined && t?.includes(e)));
},
issue: (e, s, o) => answer(t.send("POST", `${n}/issues`, {
title: e,
body: s,
labels: [ r, ...o ]
}), written),
editIssue: (e, s) => answer(t.send("PATCH", `${n}/issues/${e}`, s), written),
react: (e, s) => answer(t.send("POST", `${n}/issues/comments/${e}/reactions`, {
content: s
}), none),
addLabel: (e, s) => answer(t.send("POST", `${n}/issues/${e}/labels`, {
labels: [ s ]
}), none),
async permissionOf(e) {
const s = `${n}/collaborators/${encodeURIComponent(e)}/permission`;
return (await t.find(s))?.permission ?? "none";
}
};
}
const written = ({id: t, number: e, body: s, user: n, state: r}) => ({
id: e ?? t,
author: n?.login ?? "",
body: s ?? "",
...r === undefined ? {} : {
isOpen: r === "open"
}
});
const sameAccount = (t, e) => t.replace(/\[bot\]$/, "").toLowerCase() === e.replace(/\[bot\]$/, "").toLowerCase();
async function answer(t, e) {
try {
return {
done: true,
value: e(await t)
};
} catch (t) {
if (!(t instanceof n.ApiError)) throw t;
const {status: e, reason: s, isUnclear: r} = t;
const o = e === 401 || e === 404 || e === 403 && /not accessible|not permitted|forbidden|must have/i.test(s);
return {
done: false,
why: s === "" ? `the API answers ${e}` : s.slice(0, 300),
denied: o,
unclear: r
};
}
}
},
10329: (t, e, s) => {
s.r(e);
s.d(e, {
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
function runArtifacts(t, e) {
const {repository: s, run: l} = (0, u.parseRunAddress)(t);
return {
async list() {
const t = await e.getAll(`/repos/${s}/actions/runs/${l}/artifacts`);
return t.filter(({expired: t}) => !t).map(({id: t, name: e, size_in_bytes: s, created_at: n, digest: r}) => ({
id: t,
name: e,
size: s,
...r ? {
sha256: r.replace(/^sha256:/, "")
} : {},
...n ? {
createdAt: new Date(n)
} : {}
}));
},
async download(t, u, l = c.I) {
const {id: f, name: p, size: h, sha256: m} = t;
(0, d.C1)(t, l);
let w = 0;
const y = await e.open(`/repos/${s}/actions/artifacts/${f}/zip`);
const g = `${u}.zip`;
const b = (0, n.createHash)("sha256");
const $ = new o.Transform({
transform(t, e, s) {
w += t.length;
b.update(t);
if (w > h + d.$v) s(new Error(`it has more than the ${h} bytes of the listing`)); else s(null, t);
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
79275: (t, e, s) => {
s.r(e);
s.d(e, {
runLogs: () => runLogs
});
var n = s(57885);
const r = new Set([ "failure", "timed_out", "cancelled", "startup_failure" ]);
const o = 16 * 2 ** 20;
function runLogs(t) {
async function* log(e) {
yield (await t.tail(e, o)).bytes;
}
return {
async failedJobs(e) {
const {repository: s, run: o, attempt: a, job: i} = (0, n.parseRunAddress)(e);
const c = `/repos/${s}/actions/runs/${o}${a ? `/attempts/${a}` : ""}/jobs`;
const u = i ? [ await t.get(`/repos/${s}/actions/jobs/${i}`) ] : (await t.getAll(c)).filter(({conclusion: t}) => r.has(t ?? ""));
return u.map(t => describeJob(t, () => log(`/repos/${s}/actions/jobs/${t.id}/logs`)));
}
};
}
function describeJob({id: t, name: e, conclusion: s, steps: n = []}, o) {
const a = n.find(t => r.has(t.conclusion ?? ""))?.name;
return {
id: t,
name: e,
conclusion: s ?? "",
log: o,
...a ? {
failedStep: a
} : {}
};
}
},
9727: (t, e, s) => {
s.r(e);
s.d(e, {
apiReader: () => apiReader
});
var n = s(94234);
const isGone = t => t instanceof n.ApiError && (t.status === 404 || t.status === 410);
function apiReader(t) {
const orGone = (t, e) => t.catch(t => {
if (isGone(t)) return e;
throw t;
});
return {
find: (e, s) => orGone(t.get(e, s), undefined),
list: (e, s, n) => orGone(t.getAll(e, s, n), []),
log: (e, s) => orGone(t.tail(e, s), undefined),
costs: () => ({
apiRequests: t.usage.requests,
logBytes: t.usage.logBytes
})
};
}
},
70142: (t, e, s) => {
s.d(e, {
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
function checkSize({size: t}, e) {
if (t > e + u) throw tooLarge(t, e);
}
async function unwrap(t, e, s) {
if (!await isZip(t, s)) return (0, r.rename)(t, e);
const i = await openZip(t);
try {
const t = await onlyEntry(i);
if (t.compressionMethod !== c || t.compressedSize !== t.uncompressedSize) {
throw invalid("it is compressed, and rerail writes none that are");
}
if (t.uncompressedSize > s) throw tooLarge(t.uncompressedSize, s);
await (0, o.pipeline)(await readEntry(i, t), (0, n.createWriteStream)(e, {
flags: "wx"
})).catch(async t => {
await (0, r.rm)(e, {
force: true
});
throw t;
});
} catch (t) {
throw t instanceof a.fk ? t : invalid((0, a.bD)(t), t);
} finally {
i.close();
}
}
async function isZip(t, e) {
const s = await (0, r.open)(t, "r");
try {
const {buffer: t, bytesRead: n} = await s.read(Buffer.alloc(4), 0, 4, 0);
if (n === 4 && t.readUInt32LE() === i) return true;
const {size: r} = await s.stat();
if (r > e) throw tooLarge(r, e);
return false;
} finally {
await s.close();
}
}
async function openZip(t) {
const {default: e} = await Promise.all([ s.e(663), s.e(317), s.e(811), s.e(223), s.e(164), s.e(217) ]).then(s.t.bind(s, 20663, 19));
return new Promise((s, n) => {
e.open(t, {
lazyEntries: true,
autoClose: false,
decodeStrings: false
}, (t, e) => {
if (e) s(e); else n(invalid((0, a.bD)(t), t));
});
});
}
function onlyEntry(t) {
return new Promise((e, s) => {
if (t.entryCount !== 1) return s(invalid(`it holds ${t.entryCount} files`));
t.once("entry", e);
t.once("error", s);
t.readEntry();
});
}
function readEntry(t, e) {
return new Promise((s, n) => {
t.openReadStream(e, (t, e) => e ? s(e) : n(t));
});
}
const invalid = (t, e) => new a.fk("artifact-invalid", `Artifact refused: its zip cannot be read: ${t}. Use another copy.`, {
cause: e
});
const tooLarge = (t, e) => new a.fk("artifact-too-large", `Artifact refused: it has ${t} bytes, and at most ${e} are read. Use another copy.`);
},
76592: (t, e, s) => {
s.d(e, {
I: () => n
});
const n = 2 * 1024 ** 3 + 16 * 1024 ** 2;
}
};
