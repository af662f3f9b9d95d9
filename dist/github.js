export const id = 326;

export const ids = [ 326 ];

export const modules = {
57885: (e, t, s) => {
s.r(t);
s.d(t, {
apiAccess: () => apiAccess,
parseRunAddress: () => parseRunAddress
});
var r = s(19473);
const n = /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?(?:\/jobs?\/(\d+))?(?:[/?#].*)?$/;
function parseRunAddress(e) {
const t = n.exec(e);
if (!t) {
throw new r.eb(`Reading the run failed: "${e}" is no address of a run. Use https://github.com/OWNER/REPOSITORY/actions/runs/NUMBER, with /job/NUMBER for one job.`);
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
var r = s(79083);
var n = s(49735);
var o = s(63251);
var a = "0.0.0-development";
var noop = () => Promise.resolve();
function wrapRequest(e, t, s) {
return e.retryLimiter.schedule(doRequest, e, t, s);
}
async function doRequest(e, t, s) {
const {pathname: r} = new URL(s.url, "http://github.test");
const n = isAuthRequest(s.method, r);
const o = !n && s.method !== "GET" && s.method !== "HEAD";
const a = s.method === "GET" && r.startsWith("/search/");
const i = r.startsWith("/graphql");
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
if (o && e.triggersNotification(r)) {
await e.notifications.key(e.id).schedule(u, noop);
}
if (a) {
await e.search.key(e.id).schedule(u, noop);
}
const l = (n ? e.auth : e.global).key(e.id).schedule(u, t, s);
if (i) {
const e = await l;
if (e.data.errors != null && e.data.errors.some(e => e.type === "RATE_LIMITED")) {
const t = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
response: e,
data: e.data
});
throw t;
}
}
return l;
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
var l = {};
var createGroups = function(e, t) {
l.global = new e.Group({
id: "octokit-global",
maxConcurrent: 10,
...t
});
l.auth = new e.Group({
id: "octokit-auth",
maxConcurrent: 1,
...t
});
l.search = new e.Group({
id: "octokit-search",
maxConcurrent: 1,
minTime: 2e3,
...t
});
l.write = new e.Group({
id: "octokit-write",
maxConcurrent: 1,
minTime: 1e3,
...t
});
l.notifications = new e.Group({
id: "octokit-notifications",
maxConcurrent: 1,
minTime: 3e3,
...t
});
};
function throttling(e, t) {
const {enabled: s = true, Bottleneck: r = o, id: n = "no-id", timeout: a = 1e3 * 60 * 2, connection: i} = t.throttle || {};
if (!s) {
return {};
}
const c = {
timeout: a
};
if (typeof i !== "undefined") {
c.connection = i;
}
const d = Object.assign({
clustering: i != null,
triggersNotification: u,
fallbackSecondaryRateRetryAfter: 60,
retryAfterBaseValue: 1e3,
id: n
}, t.throttle);
if (typeof d.onSecondaryRateLimit !== "function" || typeof d.onRateLimit !== "function") {
throw new Error(`octokit/plugin-throttling error:\n        You must pass the onSecondaryRateLimit and onRateLimit error handlers.\n        See https://octokit.github.io/rest.js/#throttling\n\n        const octokit = new Octokit({\n          throttle: {\n            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},\n            onRateLimit: (retryAfter, options) => {/* ... */}\n          }\n        })\n    `);
}
let p = false;
const initializeBottleneck = () => {
if (p) {
return;
}
p = true;
if (l.global == null) {
createGroups(r, c);
}
d.global = d.global ?? l.global;
d.auth = d.auth ?? l.auth;
d.search = d.search ?? l.search;
d.write = d.write ?? l.write;
d.notifications = d.notifications ?? l.notifications;
d.retryLimiter = d.retryLimiter ?? new r;
const t = {};
const s = new r.Events(t);
t.on("secondary-limit", d.onSecondaryRateLimit);
t.on("rate-limit", d.onRateLimit);
t.on("error", t => e.log.warn("Error in throttling-plugin limit handler", t));
d.retryLimiter.on("failed", async function(t, r) {
const [n, o, a] = r.args;
const {pathname: i} = new URL(a.url, "http://github.test");
const c = i.startsWith("/graphql") && t.status !== 401;
if (!(c || t.status === 403 || t.status === 429)) {
return;
}
const u = ~~o.retryCount;
o.retryCount = u;
a.request.retryCount = u;
const {wantRetry: l, retryAfter: d = 0} = await async function() {
if (/\bsecondary rate\b/i.test(t.message)) {
const r = Number(t.response.headers["retry-after"]) || n.fallbackSecondaryRateRetryAfter;
const o = await s.trigger("secondary-limit", r, a, e, u);
return {
wantRetry: o,
retryAfter: r
};
}
if (t.response.headers != null && t.response.headers["x-ratelimit-remaining"] === "0" || (t.response.data?.errors ?? []).some(e => e.type === "RATE_LIMITED")) {
const r = new Date(~~t.response.headers["x-ratelimit-reset"] * 1e3).getTime();
const n = Math.max(Math.ceil((r - Date.now()) / 1e3) + 1, 0);
const o = await s.trigger("rate-limit", n, a, e, u);
return {
wantRetry: o,
retryAfter: n
};
}
return {};
}();
if (l) {
o.retryCount++;
return d * n.retryAfterBaseValue;
}
});
};
e.hook.wrap("request", (e, t) => {
initializeBottleneck();
return wrapRequest(d, e, t);
});
return {};
}
throttling.VERSION = a;
throttling.triggersNotification = u;
var d = s(19473);
const p = 3;
async function readTail(e, t, s) {
for (let r = 1; ;r += 1) {
try {
return await readOnce(e, t);
} catch (e) {
if (e instanceof d.yo || r === p) throw s(e);
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
const r = s.status === 200 ? s : await e();
const n = Number(r.headers["content-length"]);
if (!(n > t)) return collect(r.body, t);
await (r.body?.cancel());
const o = await e(`bytes=${n - t}-${n - 1}`);
if (o.status === 206) return {
...await fromRange(o, t),
total: n
};
return {
...await collect(o.body ?? (await e()).body, t),
total: n
};
}
async function fromRange(e, t) {
const [, s, r] = /^bytes (\d+)-\d+\/(\d+)$/.exec(String(e.headers["content-range"])) ?? [];
const n = await collect(e.body, t);
return {
...n,
truncated: n.truncated || Number(s) > 0,
...r === undefined ? {} : {
total: Number(r)
}
};
}
async function collect(e, t) {
const s = [];
let r = 0;
let n = false;
if (e) {
for await (const o of e) {
s.push(o);
r += o.length;
n = r > t;
if (n) break;
}
}
return {
bytes: Buffer.concat(s).subarray(0, t),
truncated: n,
received: r
};
}
class ApiError extends d.yo {
name="ApiError";
status;
reason;
isUnclear;
constructor(e, t, s, r) {
super(e, r);
this.status = t;
this.reason = s;
this.isUnclear = t === undefined || t >= 500;
}
}
const f = 100;
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
const i = r.gq.plugin(honourRetryAfter(a), n.L, throttling);
const onLimit = (e, t, s, r) => e <= a && r < m;
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
const l = new i({
...c,
request: {
fetch: bounded
},
throttle: {
enabled: false
}
});
return new OctokitClient(u, l, s, e);
}
class OctokitClient {
usage;
#e;
#t;
#s;
#r=new Map;
constructor(e, t, s, r) {
this.#e = e;
this.#t = t;
this.usage = s;
this.#s = r;
}
async get(e, t = {}) {
const s = `${e} ${JSON.stringify(t)}`;
const r = this.#r.get(s);
try {
const n = {
...A,
...r ? {
"if-none-match": r.etag
} : {}
};
const {data: o, headers: a} = await this.#e.request(`GET ${e}`, {
...t,
headers: n
});
if (a.etag) this.#r.set(s, {
etag: a.etag,
data: o
});
return o;
} catch (t) {
if (r && statusOf(t) === 304) {
this.usage.notModified += 1;
return r.data;
}
throw this.#n(e, t);
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
const r = [];
try {
const n = this.#e.paginate.iterator(`GET ${e}`, {
per_page: f,
...t,
headers: A
});
let o = 0;
for await (const {data: e} of n) {
r.push(...e);
o += 1;
if (o === s) break;
}
} catch (t) {
throw this.#n(e, t);
}
return r;
}
async send(e, t, s = {}) {
try {
const r = e === "POST" ? {
request: {
retries: 0
}
} : {};
const {data: n} = await this.#e.request(`${e} ${t}`, {
data: s,
headers: A,
...r
});
return n;
} catch (e) {
throw this.#n(t, e);
}
}
async graphql(e, t = {}) {
const {apiUrl: s, graphqlUrl: r = `${s.replace(/\/api\/v3\/?$/, "/api")}/graphql`} = this.#s;
const {data: n, errors: o} = await this.send("POST", r, {
query: e,
variables: t
});
const a = o?.map(({message: e}) => e).join("; ");
if (a || !n) throw new ApiError(`Asking the API failed: ${a ?? "the answer is empty"}. Check the token's permissions.`, 200, a ?? "");
return n;
}
async open(e) {
const {body: t, location: s} = await this.#o(e);
if (s === undefined) return t;
const r = await this.#a(e, s);
return r.data;
}
async tail(e, t) {
const {body: s, location: r} = await this.#o(e);
const n = await readTail(async t => {
if (r === undefined) return {
status: 200,
headers: {},
body: s
};
const {status: n, headers: o, data: a} = await this.#a(e, r, t);
return {
status: n,
headers: o,
body: a
};
}, t, t => this.#n(e, t));
this.usage.logBytes += n.received;
return n;
}
async #o(e) {
try {
const {status: t, headers: s, data: r} = await this.#e.request(`GET ${e}`, {
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
body: r
};
} catch (t) {
throw this.#n(e, t);
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
throw this.#n(e, t);
}
}
#n(e, t) {
if (t instanceof ApiError) return t;
const s = statusOf(t);
const r = t.response !== undefined;
if (s !== undefined && r) return refusal(e, s, (0, d.bD)(t), this.#s.token !== undefined);
const {cause: n = t} = t;
const o = n.cause ?? n;
const {apiUrl: a} = this.#s;
const i = URL.canParse(a) ? new URL(a).host : a;
const c = (0, d.$N)(o) ?? (0, d.bD)(o);
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
function refusal(e, t, s, r) {
const n = t === 410 ? "Logs and artifacts are kept for 90 days or less; there is nothing left to read" : r ? "Check the address, and that the token has `actions: read`" : "Set GITHUB_TOKEN to a token with `actions: read`";
const o = s && s !== "{}" && !s.startsWith("Unknown error") ? ` (${s.slice(0, 200)})` : "";
return new ApiError(`Reading the run failed: the API answers ${t} to ${e}${o}. ${n}.`, t, s);
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
const s = r.NT.request?.fetch;
const n = AbortSignal.timeout(y);
return s(e, {
...t,
signal: t?.signal ? AbortSignal.any([ t.signal, n ]) : n
});
};
const counted = e => (t, s) => {
e.requests += 1;
return bounded(t, s);
};
const honourRetryAfter = e => t => {
t.hook.error("request", (t, s) => {
const {response: r, request: n, status: o} = t;
const a = Number(r?.headers["retry-after"]);
const i = /\bsecondary rate\b/i.test((0, d.bD)(t)) || r?.headers["x-ratelimit-remaining"] === "0";
const c = [ 429, 503 ].includes(o) && !i && s.method !== "POST";
if (c && (o === 429 || a > 0)) {
const t = a > 0 ? a : 1;
n.request = {
...n.request,
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
const r = 1e6;
const n = 10;
async function policyAt(e, {repository: t, path: s}, n) {
const o = `${n}:${s}`;
const a = s.split("/").map(encodeURIComponent).join("/");
const i = await e.find(`/repos/${t}/contents/${a}`, {
ref: n
});
if (!i) return {
text: null,
source: o
};
const {size: c, encoding: u, content: l} = i;
if (typeof c !== "number" || c > r || u !== "base64" || typeof l !== "string") {
throw new Error(`the API answers to ${s} with something other than a file of at most ${r} bytes`);
}
return {
text: Buffer.from(l, "base64").toString("utf8"),
source: o
};
}
async function* earlierPolicies(e, t, s) {
const r = {
path: t.path,
sha: s,
per_page: n
};
const o = await e.get(`/repos/${t.repository}/commits`, r);
const a = Array.isArray(o) ? o.map(e => String(e.sha)) : [];
for (const s of a.slice(1, n)) {
if (/^[0-9a-f]{40,64}$/.test(s)) yield policyAt(e, t, s);
}
}
},
95849: (e, t, s) => {
s.r(t);
s.d(t, {
revertHost: () => revertHost
});
var r = s(19473);
var n = s(94234);
const o = "rerail/revert-";
function revertHost(e, t) {
const s = `/repos/${t}`;
const [r] = t.split("/");
const a = new Map;
const read = e => {
a.set(e.number, e.node_id);
return {
number: e.number,
url: e.html_url,
state: e.merged_at ? "merged" : e.state === "open" ? "open" : "closed",
draft: e.draft ?? false,
createdAt: Date.parse(e.created_at)
};
};
return {
async find(n) {
const o = await e.get(`${s}/pulls`, {
head: `${r}:${n}`,
state: "all",
per_page: 10
});
const a = o.filter(({head: e}) => e.ref === n && e.repo?.full_name === t);
const i = a.sort((e, t) => t.number - e.number)[0];
return i && read(i);
},
async create({branch: t, base: r, title: o, body: a, draft: i}) {
const open = n => e.send("POST", `${s}/pulls`, {
head: t,
base: r,
title: o,
body: a,
draft: n
});
try {
return read(await open(i));
} catch (e) {
if (i && e instanceof n.ApiError && /draft pull requests are not supported/i.test(e.reason)) {
return read(await open(false));
}
throw notAllowed(e);
}
},
async update(t, r) {
await e.send("PATCH", `${s}/pulls/${t}`, r);
},
async markReady(t) {
const r = a.get(t) ?? (await e.get(`${s}/pulls/${t}`)).node_id;
await e.graphql("mutation($id: ID!) { markPullRequestReadyForReview(input: {pullRequestId: $id}) { pullRequest { isDraft } } }", {
id: r
});
},
async comment(t, r) {
await e.send("POST", `${s}/issues/${t}/comments`, {
body: r
});
},
async label(t, r) {
await e.send("POST", `${s}/issues/${t}/labels`, {
labels: r
});
},
async assign(t, r) {
await e.send("POST", `${s}/issues/${t}/assignees`, {
assignees: r
});
},
async issue(t, r, n) {
const o = await e.getAll(`${s}/issues`, {
state: "open",
sort: "created",
direction: "desc"
}, 3);
const a = o.find(e => !e.pull_request && e.body?.includes(t));
const i = a ? `${s}/issues/${a.number}` : `${s}/issues`;
return (await e.send(a ? "PATCH" : "POST", i, {
title: r,
body: n
})).html_url;
},
async madeSince(t) {
const r = await e.get(`${s}/pulls`, {
state: "all",
sort: "created",
direction: "desc",
per_page: 100
});
const n = r.filter(({head: e, created_at: s}) => e.ref.startsWith(o) && Date.parse(s) >= t);
return {
created: n.length,
pushed: 0
};
}
};
}
function notAllowed(e) {
if (!(e instanceof n.ApiError) || e.status !== 403 && e.status !== 404) return e;
const t = /not permitted to create/i.test(e.reason) ? "the repository does not let GitHub Actions create pull requests. Allow it under Settings, Actions, General" : 'the token may not create pull requests. Give the job "pull-requests: write"';
return new r.fk("no-permission", `Opening the revert's pull request failed: ${t}.`, {
cause: e
});
}
},
20509: (e, t, s) => {
s.r(t);
s.d(t, {
ISSUE_LABEL: () => n,
apiActs: () => apiActs
});
var r = s(94234);
const n = "rerail";
const o = "rerail";
const a = 10;
const i = 5;
function apiActs(e, t, s) {
const r = `/repos/${t}`;
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
const s = await e.get(`${r}/actions/runs/${t}`);
return {
attempt: s.run_attempt ?? 1,
finished: s.status === "completed"
};
},
rerunFailedJobs: t => answer(e.send("POST", `${r}/actions/runs/${t}/rerun-failed-jobs`), none),
rerunJob: t => answer(e.send("POST", `${r}/actions/jobs/${t}/rerun`), none),
rerunAll: t => answer(e.send("POST", `${r}/actions/runs/${t}/rerun`), none),
async ownComments(t, s) {
const n = await e.getAll(`${r}/issues/${t}/comments`, {}, a);
return owned(n.filter(({body: e}) => e?.startsWith(s)));
},
comment: (t, s) => answer(e.send("POST", `${r}/issues/${t}/comments`, {
body: s
}), written),
editComment: (t, s) => answer(e.send("PATCH", `${r}/issues/comments/${t}`, {
body: s
}), written),
async ownCheckRuns(t, s) {
const n = {
check_name: o
};
const a = await e.getAll(`${r}/commits/${t}/check-runs`, n, 1);
return a.filter(({external_id: e}) => e === s).map(written);
},
checkRun: ({sha: t, externalId: s, title: n, summary: a, conclusion: i}) => answer(e.send("POST", `${r}/check-runs`, {
name: o,
head_sha: t,
status: "completed",
conclusion: i,
external_id: s,
output: {
title: n,
summary: a
}
}), written),
async ownIssues(t) {
const s = {
labels: n,
state: "all",
sort: "updated"
};
const o = await e.getAll(`${r}/issues`, s, i);
return owned(o.filter(({body: e, pull_request: s}) => s === undefined && e?.includes(t)));
},
issue: (t, s, o) => answer(e.send("POST", `${r}/issues`, {
title: t,
body: s,
labels: [ n, ...o ]
}), written),
editIssue: (t, s) => answer(e.send("PATCH", `${r}/issues/${t}`, s), written),
react: (t, s) => answer(e.send("POST", `${r}/issues/comments/${t}/reactions`, {
content: s
}), none),
addLabel: (t, s) => answer(e.send("POST", `${r}/issues/${t}/labels`, {
labels: [ s ]
}), none),
async permissionOf(t) {
const s = `${r}/collaborators/${encodeURIComponent(t)}/permission`;
return (await e.find(s))?.permission ?? "none";
}
};
}
const written = ({id: e, number: t, body: s, user: r, state: n}) => ({
id: t ?? e,
author: r?.login ?? "",
body: s ?? "",
...n === undefined ? {} : {
isOpen: n === "open"
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
if (!(e instanceof r.ApiError)) throw e;
const {status: t, reason: s, isUnclear: n} = e;
const o = t === 401 || t === 404 || t === 403 && /not accessible|not permitted|forbidden|must have/i.test(s);
return {
done: false,
why: s === "" ? `the API answers ${t}` : s.slice(0, 300),
denied: o,
unclear: n
};
}
}
},
10329: (e, t, s) => {
s.r(t);
s.d(t, {
runArtifacts: () => runArtifacts
});
var r = s(77598);
var n = s(73024);
var o = s(57075);
var a = s(46466);
var i = s(19473);
var c = s(76592);
var u = s(57885);
var l = s(70142);
function runArtifacts(e, t) {
const {repository: s, run: d} = (0, u.parseRunAddress)(e);
return {
async list() {
const e = await t.getAll(`/repos/${s}/actions/runs/${d}/artifacts`);
return e.filter(({expired: e}) => !e).map(({id: e, name: t, size_in_bytes: s, created_at: r, digest: n}) => ({
id: e,
name: t,
size: s,
...n ? {
sha256: n.replace(/^sha256:/, "")
} : {},
...r ? {
createdAt: new Date(r)
} : {}
}));
},
async download(e, u, d = c.I) {
const {id: p, name: f, size: h, sha256: m} = e;
(0, l.C1)(e, d);
let w = 0;
const y = await t.open(`/repos/${s}/actions/artifacts/${p}/zip`);
const g = `${u}.zip`;
const b = (0, r.createHash)("sha256");
const $ = new o.Transform({
transform(e, t, s) {
w += e.length;
b.update(e);
if (w > h + l.$v) s(new Error(`it has more than the ${h} bytes of the listing`)); else s(null, e);
}
});
try {
await (0, a.pipeline)(o.Readable.fromWeb(y), $, (0, n.createWriteStream)(g, {
flags: "wx"
}));
if (m !== undefined && b.digest("hex") !== m) {
throw new i.fk("digest-mismatch", `Artifact ${f} refused: its bytes are not those that the service recorded. Use another copy.`);
}
await (0, l.oA)(g, u, d);
} finally {
(0, n.rmSync)(g, {
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
var r = s(57885);
const n = new Set([ "failure", "timed_out", "cancelled", "startup_failure" ]);
const o = 16 * 2 ** 20;
function runLogs(e) {
async function* log(t) {
yield (await e.tail(t, o)).bytes;
}
return {
async failedJobs(t) {
const {repository: s, run: o, attempt: a, job: i} = (0, r.parseRunAddress)(t);
const c = `/repos/${s}/actions/runs/${o}${a ? `/attempts/${a}` : ""}/jobs`;
const u = i ? [ await e.get(`/repos/${s}/actions/jobs/${i}`) ] : (await e.getAll(c)).filter(({conclusion: e}) => n.has(e ?? ""));
return u.map(e => describeJob(e, () => log(`/repos/${s}/actions/jobs/${e.id}/logs`)));
}
};
}
function describeJob({id: e, name: t, conclusion: s, steps: r = []}, o) {
const a = r.find(e => n.has(e.conclusion ?? ""))?.name;
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
var r = s(94234);
const isGone = e => e instanceof r.ApiError && (e.status === 404 || e.status === 410);
function apiReader(e) {
const orGone = (e, t) => e.catch(e => {
if (isGone(e)) return t;
throw e;
});
return {
find: (t, s) => orGone(e.get(t, s), undefined),
list: (t, s, r) => orGone(e.getAll(t, s, r), []),
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
var r = s(73024);
var n = s(51455);
var o = s(46466);
var a = s(19473);
const i = 67324752;
const c = 0;
const u = 64 * 1024;
function checkSize({size: e}, t) {
if (e > t + u) throw tooLarge(e, t);
}
async function unwrap(e, t, s) {
if (!await isZip(e, s)) return (0, n.rename)(e, t);
const i = await openZip(e);
try {
const e = await onlyEntry(i);
if (e.compressionMethod !== c || e.compressedSize !== e.uncompressedSize) {
throw invalid("it is compressed, and rerail writes none that are");
}
if (e.uncompressedSize > s) throw tooLarge(e.uncompressedSize, s);
await (0, o.pipeline)(await readEntry(i, e), (0, r.createWriteStream)(t, {
flags: "wx"
})).catch(async e => {
await (0, n.rm)(t, {
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
const s = await (0, n.open)(e, "r");
try {
const {buffer: e, bytesRead: r} = await s.read(Buffer.alloc(4), 0, 4, 0);
if (r === 4 && e.readUInt32LE() === i) return true;
const {size: n} = await s.stat();
if (n > t) throw tooLarge(n, t);
return false;
} finally {
await s.close();
}
}
async function openZip(e) {
const {default: t} = await Promise.all([ s.e(6), s.e(815), s.e(663), s.e(465), s.e(113), s.e(223), s.e(957), s.e(503), s.e(217) ]).then(s.t.bind(s, 20663, 19));
return new Promise((s, r) => {
t.open(e, {
lazyEntries: true,
autoClose: false,
decodeStrings: false
}, (e, t) => {
if (t) s(t); else r(invalid((0, a.bD)(e), e));
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
return new Promise((s, r) => {
e.openReadStream(t, (e, t) => t ? s(t) : r(e));
});
}
const invalid = (e, t) => new a.fk("artifact-invalid", `Artifact refused: its zip cannot be read: ${e}. Use another copy.`, {
cause: t
});
const tooLarge = (e, t) => new a.fk("artifact-too-large", `Artifact refused: it has ${e} bytes, and at most ${t} are read. Use another copy.`);
},
76592: (e, t, s) => {
s.d(t, {
I: () => r
});
const r = 2 * 1024 ** 3 + 16 * 1024 ** 2;
}
};
