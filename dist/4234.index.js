export const id = 4234;
export const ids = [4234];
export const modules = {

/***/ 94234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ApiError: () => (/* binding */ ApiError),
  openClient: () => (/* binding */ openClient)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 18 modules
var utils = __webpack_require__(79083);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/wrap-request.js
var noop = () => Promise.resolve();
function wrapRequest(state, request, options) {
  return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
  const { pathname } = new URL(options.url, "http://github.test");
  const isAuth = isAuthRequest(options.method, pathname);
  const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
  const isSearch = options.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite || isGraphQL) {
    await state.write.key(state.id).schedule(jobOptions, noop);
  }
  if (isWrite && state.triggersNotification(pathname)) {
    await state.notifications.key(state.id).schedule(jobOptions, noop);
  }
  if (isSearch) {
    await state.search.key(state.id).schedule(jobOptions, noop);
  }
  const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
      const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error;
    }
  }
  return req;
}
function isAuthRequest(method, pathname) {
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}

// pkg/dist-src/generated/triggers-notification-paths.js
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];

// pkg/dist-src/route-matcher.js
function routeMatcher(paths) {
  const regexes = paths.map(
    (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}

// pkg/dist-src/index.js
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck, common) {
  groups.global = new Bottleneck.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common
  });
  groups.auth = new Bottleneck.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common
  });
  groups.search = new Bottleneck.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common
  });
  groups.write = new Bottleneck.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common
  });
  groups.notifications = new Bottleneck.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common
  });
};
function throttling(octokit, octokitOptions) {
  const {
    enabled = true,
    Bottleneck = light,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common = { timeout };
  if (typeof connection !== "undefined") {
    common.connection = connection;
  }
  const state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck, common);
    }
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck();
    const events = {};
    const emitter = new Bottleneck.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state.retryLimiter.on("failed", async function(error, info) {
      const [state2, request, options] = info.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
      if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
        return;
      }
      const retryCount = ~~request.retryCount;
      request.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error.message)) {
          const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
          (error2) => error2.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry) {
        request.retryCount++;
        return retryAfter * state2.retryAfterBaseValue;
      }
    });
  };
  octokit.hook.wrap("request", (request, options) => {
    initializeBottleneck();
    return wrapRequest(state, request, options);
  });
  return {};
}
throttling.VERSION = VERSION;
throttling.triggersNotification = triggersNotification;


// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/github/tail.js

const MAX_TRIES = 3;
/**
 * Reads the last `maxBytes` of a body. Asks for the end; a store that answers with the whole body instead, as Azure's does for ranges
 * that count from the end, is asked again by position if the body is larger than that.
 *
 * @param fail makes the error for what keeps breaking off
 */
async function readTail(ask, maxBytes, fail) {
    for (let tries = 1;; tries += 1) {
        try {
            return await readOnce(ask, maxBytes);
        }
        catch (error) {
            // An answer is an answer; only what breaks off on the way is asked for again.
            if (error instanceof errors/* UserError */.yo || tries === MAX_TRIES)
                throw fail(error);
        }
    }
}
async function readOnce(ask, maxBytes) {
    const first = await ask(`bytes=-${maxBytes}`);
    if (first.status === 206)
        return fromRange(first, maxBytes);
    if (first.status === 416)
        return { bytes: Buffer.alloc(0), truncated: false, received: 0 };
    const whole = first.status === 200 ? first : await ask();
    const total = Number(whole.headers['content-length']);
    if (!(total > maxBytes))
        return collect(whole.body, maxBytes);
    await whole.body?.cancel();
    const end = await ask(`bytes=${total - maxBytes}-${total - 1}`);
    if (end.status === 206)
        return { ...(await fromRange(end, maxBytes)), total };
    // A store without ranges: what can be had within the limit is the beginning.
    return { ...(await collect(end.body ?? (await ask()).body, maxBytes)), total };
}
async function fromRange(answer, maxBytes) {
    const [, start, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(String(answer.headers['content-range'])) ?? [];
    const tail = await collect(answer.body, maxBytes);
    return {
        ...tail,
        truncated: tail.truncated || Number(start) > 0,
        ...(total === undefined ? {} : { total: Number(total) }),
    };
}
/** Reads until the end or the limit; beyond the limit nothing is received. */
async function collect(body, maxBytes) {
    const chunks = [];
    let received = 0;
    let truncated = false;
    if (body) {
        for await (const chunk of body) {
            chunks.push(chunk);
            received += chunk.length;
            truncated = received > maxBytes;
            if (truncated)
                break;
        }
    }
    return { bytes: Buffer.concat(chunks).subarray(0, maxBytes), truncated, received };
}

;// CONCATENATED MODULE: ./build/github/client.js





/** An answer of the API that is none. Its message is for people. */
class ApiError extends errors/* UserError */.yo {
    name = 'ApiError';
    /** HTTP status; undefined if no answer came. */
    status;
    /** What the API says about it. */
    reason;
    /** The request may have been accepted all the same. */
    isUnclear;
    constructor(message, status, reason, options) {
        super(message, options);
        this.status = status;
        this.reason = reason;
        this.isUnclear = status === undefined || status >= 500;
    }
}
const PAGE_SIZE = 100;
const MAX_PAGES = 30;
const MAX_RETRIES = 3;
const MAX_WAIT_SECONDS = 120;
const REQUEST_TIMEOUT_MS = 60_000;
const API_VERSION = '2022-11-28';
const USER_AGENT = 'rerail';
/** Nothing changes by asking again. 429 and 503 with `Retry-After` are handled here, secondary limits by the throttling plugin. */
const FINAL = [400, 401, 403, 404, 405, 409, 410, 415, 422, 429, 451];
/** Opens a client with the official plugins for retries and throttling, behind the proxy that the environment names. */
function openClient(access, options = {}) {
    const usage = { requests: 0, notModified: 0, logBytes: 0 };
    const { secondMs = 1_000, maxWaitSeconds = MAX_WAIT_SECONDS } = options;
    const Octokit = utils/* GitHub */.gq.plugin(honourRetryAfter(maxWaitSeconds), dist_bundle/* retry */.L, throttling);
    const onLimit = (wait, _request, _octokit, count) => wait <= maxWaitSeconds && count < MAX_RETRIES;
    const common = {
        userAgent: USER_AGENT,
        log: SILENT,
        retry: { doNotRetry: FINAL, retries: MAX_RETRIES, retryAfterBaseValue: secondMs },
    };
    const octokit = new Octokit({
        ...common,
        baseUrl: access.apiUrl,
        ...(access.token ? { auth: `token ${access.token}` } : {}),
        request: { fetch: counted(usage) },
        throttle: { onRateLimit: onLimit, onSecondaryRateLimit: onLimit, retryAfterBaseValue: secondMs },
    });
    octokit.hook.after('request', parseUntyped);
    // The store behind the API has an address that is valid for a minute, and must never see the token.
    const store = new Octokit({ ...common, request: { fetch: bounded }, throttle: { enabled: false } });
    return new OctokitClient(octokit, store, usage, access);
}
class OctokitClient {
    usage;
    #octokit;
    #store;
    #access;
    /** Answers by path and query, with the tag that a conditional request sends. */
    #known = new Map();
    constructor(octokit, store, usage, access) {
        this.#octokit = octokit;
        this.#store = store;
        this.usage = usage;
        this.#access = access;
    }
    async get(path, query = {}) {
        const key = `${path} ${JSON.stringify(query)}`;
        const known = this.#known.get(key);
        try {
            const headers = { ...HEADERS, ...(known ? { 'if-none-match': known.etag } : {}) };
            const { data, headers: answered } = await this.#octokit.request(`GET ${path}`, { ...query, headers });
            if (answered.etag)
                this.#known.set(key, { etag: answered.etag, data });
            return data;
        }
        catch (error) {
            if (known && statusOf(error) === 304) {
                this.usage.notModified += 1;
                return known.data;
            }
            throw this.#refused(path, error);
        }
    }
    async find(path, query) {
        try {
            return await this.get(path, query);
        }
        catch (error) {
            if (error instanceof ApiError && error.status === 404)
                return undefined;
            throw error;
        }
    }
    async getAll(path, query = {}, maxPages = MAX_PAGES) {
        const all = [];
        try {
            const pages = this.#octokit.paginate.iterator(`GET ${path}`, { per_page: PAGE_SIZE, ...query, headers: HEADERS });
            let page = 0;
            for await (const { data } of pages) {
                all.push(...data);
                page += 1;
                if (page === maxPages)
                    break;
            }
        }
        catch (error) {
            throw this.#refused(path, error);
        }
        return all;
    }
    async send(method, path, body = {}) {
        try {
            // An issue's or a comment's own text may have keys like ours: it goes as `data`.
            const request = method === 'POST' ? { request: { retries: 0 } } : {};
            const { data } = await this.#octokit.request(`${method} ${path}`, { data: body, headers: HEADERS, ...request });
            return data;
        }
        catch (error) {
            throw this.#refused(path, error);
        }
    }
    async graphql(query, variables = {}) {
        const { apiUrl, graphqlUrl = `${apiUrl.replace(/\/api\/v3\/?$/, '/api')}/graphql` } = this.#access;
        const { data, errors } = await this.send('POST', graphqlUrl, {
            query,
            variables,
        });
        const failed = errors?.map(({ message }) => message).join('; ');
        if (failed || !data)
            throw new ApiError(`Asking the API failed: ${failed ?? 'the answer is empty'}. Check the token's permissions.`, 200, failed ?? '');
        return data;
    }
    async open(path) {
        const { body, location } = await this.#locate(path);
        if (location === undefined)
            return body;
        const answer = await this.#fromStore(path, location);
        return answer.data;
    }
    async tail(path, maxBytes) {
        const { body, location } = await this.#locate(path);
        const tail = await readTail(async (range) => {
            if (location === undefined)
                return { status: 200, headers: {}, body: body };
            const { status, headers, data } = await this.#fromStore(path, location, range);
            return { status, headers, body: data };
        }, maxBytes, (error) => this.#refused(path, error));
        this.usage.logBytes += tail.received;
        return tail;
    }
    /** Asks the API, which answers with an address or, on some servers, with the body itself. */
    async #locate(path) {
        try {
            const { status, headers, data } = await this.#octokit.request(`GET ${path}`, {
                headers: HEADERS,
                request: { redirect: 'manual', parseSuccessResponseBody: false },
            });
            if (status >= 300 && headers.location)
                return { location: new URL(headers.location, `${this.#access.apiUrl}/`).href };
            return { body: data };
        }
        catch (error) {
            throw this.#refused(path, error);
        }
    }
    async #fromStore(path, location, range) {
        try {
            return await this.#store.request('GET {+location}', {
                location,
                headers: range === undefined ? {} : { range },
                request: { parseSuccessResponseBody: false },
            });
        }
        catch (error) {
            // Which ranges a store knows is its business; the caller asks in another way.
            if (range !== undefined && [400, 416, 501].includes(statusOf(error) ?? 0)) {
                return { status: statusOf(error), headers: {}, data: undefined };
            }
            throw this.#refused(path, error);
        }
    }
    #refused(path, error) {
        if (error instanceof ApiError)
            return error;
        const status = statusOf(error);
        const answered = error.response !== undefined;
        if (status !== undefined && answered)
            return refusal(path, status, (0,errors/* messageOf */.bD)(error), this.#access.token !== undefined);
        const { cause = error } = error;
        const inner = cause.cause ?? cause;
        const { apiUrl } = this.#access;
        const host = URL.canParse(apiUrl) ? new URL(apiUrl).host : apiUrl;
        const why = (0,errors/* codeOf */.$N)(inner) ?? (0,errors/* messageOf */.bD)(inner);
        return new ApiError(`Reading the run failed: ${host} does not answer (${why}). Check the connection, and GITHUB_API_URL if it is set.`, undefined, why, { cause: error });
    }
}
const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': API_VERSION };
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
const statusOf = (error) => {
    const { status } = error;
    return typeof status === 'number' ? status : undefined;
};
function refusal(path, status, reason, hasToken) {
    const hint = status === 410
        ? 'Logs and artifacts are kept for 90 days or less; there is nothing left to read'
        : hasToken
            ? 'Check the address, and that the token has `actions: read`'
            : 'Set GITHUB_TOKEN to a token with `actions: read`';
    const said = reason && reason !== '{}' && !reason.startsWith('Unknown error') ? ` (${reason.slice(0, 200)})` : '';
    return new ApiError(`Reading the run failed: the API answers ${status} to ${path}${said}. ${hint}.`, status, reason);
}
/** Not every server names the type of what it sends. */
function parseUntyped(response, options) {
    const isStream = options.request?.parseSuccessResponseBody === false;
    if (options.method !== 'GET' || isStream || typeof response.data !== 'string')
        return;
    try {
        response.data = JSON.parse(response.data);
    }
    catch {
        throw noJson(response.url, response.data);
    }
}
function noJson(path, body) {
    const seen = body.slice(0, 40).replace(/\s+/g, ' ');
    return new ApiError(`Reading the run failed: the answer to ${path} is no JSON ("${seen}"). Check GITHUB_API_URL, and whether a proxy answers in its place.`, 200, 'no JSON');
}
/** The toolkit's fetch, which knows the proxy, with an end to every wait. */
const bounded = (url, init) => {
    const proxied = utils/* defaults */.NT.request?.fetch;
    const timeout = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
    return proxied(url, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, timeout]) : timeout });
};
const counted = (usage) => (url, init) => {
    usage.requests += 1;
    return bounded(url, init);
};
/**
 * The retry plugin waits by its own count. If the API names a time, that time holds; what is a secondary limit or the end of the
 * hourly one is left to the throttling plugin.
 */
const honourRetryAfter = (maxWaitSeconds) => (octokit) => {
    octokit.hook.error('request', (error, options) => {
        const { response, request, status } = error;
        const seconds = Number(response?.headers['retry-after']);
        const throttled = /\bsecondary rate\b/i.test((0,errors/* messageOf */.bD)(error)) || response?.headers['x-ratelimit-remaining'] === '0';
        const mayRepeat = [429, 503].includes(status) && !throttled && options.method !== 'POST';
        if (mayRepeat && (status === 429 || seconds > 0)) {
            const wait = seconds > 0 ? seconds : 1;
            request.request = { ...request.request, retries: wait > maxWaitSeconds ? 0 : MAX_RETRIES, retryAfter: wait };
        }
        throw error;
    });
    return {};
};


/***/ })

};
