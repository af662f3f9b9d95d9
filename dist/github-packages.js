import { __commonJSMin, __require, __toESM } from "./rolldown-runtime.js";
import { EOL } from "os";
import { existsSync, readFileSync } from "fs";
var require_tunnel$1 = __commonJSMin(((e) => {
	__require("net");
	var t = __require("tls"), n = __require("http"), r = __require("https"), i = __require("events");
	__require("assert");
	var a = __require("util");
	e.httpOverHttp = o, e.httpsOverHttp = s, e.httpOverHttps = c, e.httpsOverHttps = l;
	function o(e) {
		var t = new u(e);
		return t.request = n.request, t;
	}
	function s(e) {
		var t = new u(e);
		return t.request = n.request, t.createSocket = d, t.defaultPort = 443, t;
	}
	function c(e) {
		var t = new u(e);
		return t.request = r.request, t;
	}
	function l(e) {
		var t = new u(e);
		return t.request = r.request, t.createSocket = d, t.defaultPort = 443, t;
	}
	function u(e) {
		var t = this;
		t.options = e || {}, t.proxyOptions = t.options.proxy || {}, t.maxSockets = t.options.maxSockets || n.Agent.defaultMaxSockets, t.requests = [], t.sockets = [], t.on("free", function(e, n, r, i) {
			for (var a = f(n, r, i), o = 0, s = t.requests.length; o < s; ++o) {
				var c = t.requests[o];
				if (c.host === a.host && c.port === a.port) {
					t.requests.splice(o, 1), c.request.onSocket(e);
					return;
				}
			}
			e.destroy(), t.removeSocket(e);
		});
	}
	a.inherits(u, i.EventEmitter), u.prototype.addRequest = function(e, t, n, r) {
		var i = this, a = p({ request: e }, i.options, f(t, n, r));
		i.sockets.length >= this.maxSockets ? i.requests.push(a) : i.createSocket(a, function(t) {
			t.on("free", n), t.on("close", r), t.on("agentRemove", r), e.onSocket(t);
			function n() {
				i.emit("free", t, a);
			}
			function r(e) {
				i.removeSocket(t), t.removeListener("free", n), t.removeListener("close", r), t.removeListener("agentRemove", r);
			}
		});
	}, u.prototype.createSocket = function(e, t) {
		var n = this, r = {};
		n.sockets.push(r);
		var i = p({}, n.proxyOptions, {
			method: "CONNECT",
			path: e.host + ":" + e.port,
			agent: !1,
			headers: { host: e.host + ":" + e.port }
		});
		e.localAddress && (i.localAddress = e.localAddress), i.proxyAuth && (i.headers = i.headers || {}, i.headers["Proxy-Authorization"] = "Basic " + new Buffer(i.proxyAuth).toString("base64")), m("making CONNECT request");
		var a = n.request(i);
		a.useChunkedEncodingByDefault = !1, a.once("response", o), a.once("upgrade", s), a.once("connect", c), a.once("error", l), a.end();
		function o(e) {
			e.upgrade = !0;
		}
		function s(e, t, n) {
			process.nextTick(function() {
				c(e, t, n);
			});
		}
		function c(i, o, s) {
			if (a.removeAllListeners(), o.removeAllListeners(), i.statusCode !== 200) {
				m("tunneling socket could not be established, statusCode=%d", i.statusCode), o.destroy();
				var c = Error("tunneling socket could not be established, statusCode=" + i.statusCode);
				c.code = "ECONNRESET", e.request.emit("error", c), n.removeSocket(r);
			} else if (s.length > 0) {
				m("got illegal response body from proxy"), o.destroy();
				var c = Error("got illegal response body from proxy");
				c.code = "ECONNRESET", e.request.emit("error", c), n.removeSocket(r);
			} else return m("tunneling connection has established"), n.sockets[n.sockets.indexOf(r)] = o, t(o);
		}
		function l(t) {
			a.removeAllListeners(), m("tunneling socket could not be established, cause=%s\n", t.message, t.stack);
			var i = Error("tunneling socket could not be established, cause=" + t.message);
			i.code = "ECONNRESET", e.request.emit("error", i), n.removeSocket(r);
		}
	}, u.prototype.removeSocket = function(e) {
		var t = this.sockets.indexOf(e);
		if (t !== -1) {
			this.sockets.splice(t, 1);
			var n = this.requests.shift();
			n && this.createSocket(n, function(e) {
				n.request.onSocket(e);
			});
		}
	};
	function d(e, n) {
		var r = this;
		u.prototype.createSocket.call(r, e, function(i) {
			var a = e.request.getHeader("host"), o = p({}, r.options, {
				socket: i,
				servername: a ? a.replace(/:.*$/, "") : e.host
			}), s = t.connect(0, o);
			r.sockets[r.sockets.indexOf(i)] = s, n(s);
		});
	}
	function f(e, t, n) {
		return typeof e == "string" ? {
			host: e,
			port: t,
			localAddress: n
		} : e;
	}
	function p(e) {
		for (var t = 1, n = arguments.length; t < n; ++t) {
			var r = arguments[t];
			if (typeof r == "object") for (var i = Object.keys(r), a = 0, o = i.length; a < o; ++a) {
				var s = i[a];
				r[s] !== void 0 && (e[s] = r[s]);
			}
		}
		return e;
	}
	var m = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
		var e = Array.prototype.slice.call(arguments);
		typeof e[0] == "string" ? e[0] = "TUNNEL: " + e[0] : e.unshift("TUNNEL:"), console.error.apply(console, e);
	} : function() {};
	e.debug = m;
})), require_tunnel = __commonJSMin(((e, t) => {
	t.exports = require_tunnel$1();
})), require_symbols$4 = __commonJSMin(((e, t) => {
	t.exports = {
		kClose: Symbol("close"),
		kDestroy: Symbol("destroy"),
		kDispatch: Symbol("dispatch"),
		kUrl: Symbol("url"),
		kWriting: Symbol("writing"),
		kResuming: Symbol("resuming"),
		kQueue: Symbol("queue"),
		kConnect: Symbol("connect"),
		kConnecting: Symbol("connecting"),
		kKeepAliveDefaultTimeout: Symbol("default keep alive timeout"),
		kKeepAliveMaxTimeout: Symbol("max keep alive timeout"),
		kKeepAliveTimeoutThreshold: Symbol("keep alive timeout threshold"),
		kKeepAliveTimeoutValue: Symbol("keep alive timeout"),
		kKeepAlive: Symbol("keep alive"),
		kHeadersTimeout: Symbol("headers timeout"),
		kBodyTimeout: Symbol("body timeout"),
		kServerName: Symbol("server name"),
		kLocalAddress: Symbol("local address"),
		kHost: Symbol("host"),
		kNoRef: Symbol("no ref"),
		kBodyUsed: Symbol("used"),
		kBody: Symbol("abstracted request body"),
		kRunning: Symbol("running"),
		kBlocking: Symbol("blocking"),
		kPending: Symbol("pending"),
		kSize: Symbol("size"),
		kBusy: Symbol("busy"),
		kQueued: Symbol("queued"),
		kFree: Symbol("free"),
		kConnected: Symbol("connected"),
		kClosed: Symbol("closed"),
		kNeedDrain: Symbol("need drain"),
		kReset: Symbol("reset"),
		kDestroyed: Symbol.for("nodejs.stream.destroyed"),
		kResume: Symbol("resume"),
		kOnError: Symbol("on error"),
		kMaxHeadersSize: Symbol("max headers size"),
		kRunningIdx: Symbol("running index"),
		kPendingIdx: Symbol("pending index"),
		kError: Symbol("error"),
		kClients: Symbol("clients"),
		kClient: Symbol("client"),
		kParser: Symbol("parser"),
		kOnDestroyed: Symbol("destroy callbacks"),
		kPipelining: Symbol("pipelining"),
		kSocket: Symbol("socket"),
		kHostHeader: Symbol("host header"),
		kConnector: Symbol("connector"),
		kStrictContentLength: Symbol("strict content length"),
		kMaxRedirections: Symbol("maxRedirections"),
		kMaxRequests: Symbol("maxRequestsPerClient"),
		kProxy: Symbol("proxy agent options"),
		kCounter: Symbol("socket request counter"),
		kInterceptors: Symbol("dispatch interceptors"),
		kMaxResponseSize: Symbol("max response size"),
		kHTTP2Session: Symbol("http2Session"),
		kHTTP2SessionState: Symbol("http2Session state"),
		kRetryHandlerDefaultRetry: Symbol("retry agent default retry"),
		kConstruct: Symbol("constructable"),
		kListeners: Symbol("listeners"),
		kHTTPContext: Symbol("http context"),
		kMaxConcurrentStreams: Symbol("max concurrent streams"),
		kNoProxyAgent: Symbol("no proxy agent"),
		kHttpProxyAgent: Symbol("http proxy agent"),
		kHttpsProxyAgent: Symbol("https proxy agent")
	};
})), require_errors = __commonJSMin(((e, t) => {
	let n = Symbol.for("undici.error.UND_ERR");
	var r = class extends Error {
		constructor(e) {
			super(e), this.name = "UndiciError", this.code = "UND_ERR";
		}
		static [Symbol.hasInstance](e) {
			return e && e[n] === !0;
		}
		[n] = !0;
	};
	let i = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
	var a = class extends r {
		constructor(e) {
			super(e), this.name = "ConnectTimeoutError", this.message = e || "Connect Timeout Error", this.code = "UND_ERR_CONNECT_TIMEOUT";
		}
		static [Symbol.hasInstance](e) {
			return e && e[i] === !0;
		}
		[i] = !0;
	};
	let o = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
	var s = class extends r {
		constructor(e) {
			super(e), this.name = "HeadersTimeoutError", this.message = e || "Headers Timeout Error", this.code = "UND_ERR_HEADERS_TIMEOUT";
		}
		static [Symbol.hasInstance](e) {
			return e && e[o] === !0;
		}
		[o] = !0;
	};
	let c = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
	var l = class extends r {
		constructor(e) {
			super(e), this.name = "HeadersOverflowError", this.message = e || "Headers Overflow Error", this.code = "UND_ERR_HEADERS_OVERFLOW";
		}
		static [Symbol.hasInstance](e) {
			return e && e[c] === !0;
		}
		[c] = !0;
	};
	let u = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
	var d = class extends r {
		constructor(e) {
			super(e), this.name = "BodyTimeoutError", this.message = e || "Body Timeout Error", this.code = "UND_ERR_BODY_TIMEOUT";
		}
		static [Symbol.hasInstance](e) {
			return e && e[u] === !0;
		}
		[u] = !0;
	};
	let f = Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");
	var p = class extends r {
		constructor(e, t, n, r) {
			super(e), this.name = "ResponseStatusCodeError", this.message = e || "Response Status Code Error", this.code = "UND_ERR_RESPONSE_STATUS_CODE", this.body = r, this.status = t, this.statusCode = t, this.headers = n;
		}
		static [Symbol.hasInstance](e) {
			return e && e[f] === !0;
		}
		[f] = !0;
	};
	let m = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
	var h = class extends r {
		constructor(e) {
			super(e), this.name = "InvalidArgumentError", this.message = e || "Invalid Argument Error", this.code = "UND_ERR_INVALID_ARG";
		}
		static [Symbol.hasInstance](e) {
			return e && e[m] === !0;
		}
		[m] = !0;
	};
	let g = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
	var _ = class extends r {
		constructor(e) {
			super(e), this.name = "InvalidReturnValueError", this.message = e || "Invalid Return Value Error", this.code = "UND_ERR_INVALID_RETURN_VALUE";
		}
		static [Symbol.hasInstance](e) {
			return e && e[g] === !0;
		}
		[g] = !0;
	};
	let v = Symbol.for("undici.error.UND_ERR_ABORT");
	var y = class extends r {
		constructor(e) {
			super(e), this.name = "AbortError", this.message = e || "The operation was aborted", this.code = "UND_ERR_ABORT";
		}
		static [Symbol.hasInstance](e) {
			return e && e[v] === !0;
		}
		[v] = !0;
	};
	let b = Symbol.for("undici.error.UND_ERR_ABORTED");
	var x = class extends y {
		constructor(e) {
			super(e), this.name = "AbortError", this.message = e || "Request aborted", this.code = "UND_ERR_ABORTED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[b] === !0;
		}
		[b] = !0;
	};
	let S = Symbol.for("undici.error.UND_ERR_INFO");
	var C = class extends r {
		constructor(e) {
			super(e), this.name = "InformationalError", this.message = e || "Request information", this.code = "UND_ERR_INFO";
		}
		static [Symbol.hasInstance](e) {
			return e && e[S] === !0;
		}
		[S] = !0;
	};
	let w = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
	var T = class extends r {
		constructor(e) {
			super(e), this.name = "RequestContentLengthMismatchError", this.message = e || "Request body length does not match content-length header", this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
		}
		static [Symbol.hasInstance](e) {
			return e && e[w] === !0;
		}
		[w] = !0;
	};
	let E = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
	var D = class extends r {
		constructor(e) {
			super(e), this.name = "ResponseContentLengthMismatchError", this.message = e || "Response body length does not match content-length header", this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
		}
		static [Symbol.hasInstance](e) {
			return e && e[E] === !0;
		}
		[E] = !0;
	};
	let O = Symbol.for("undici.error.UND_ERR_DESTROYED");
	var k = class extends r {
		constructor(e) {
			super(e), this.name = "ClientDestroyedError", this.message = e || "The client is destroyed", this.code = "UND_ERR_DESTROYED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[O] === !0;
		}
		[O] = !0;
	};
	let A = Symbol.for("undici.error.UND_ERR_CLOSED");
	var j = class extends r {
		constructor(e) {
			super(e), this.name = "ClientClosedError", this.message = e || "The client is closed", this.code = "UND_ERR_CLOSED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[A] === !0;
		}
		[A] = !0;
	};
	let M = Symbol.for("undici.error.UND_ERR_SOCKET");
	var N = class extends r {
		constructor(e, t) {
			super(e), this.name = "SocketError", this.message = e || "Socket error", this.code = "UND_ERR_SOCKET", this.socket = t;
		}
		static [Symbol.hasInstance](e) {
			return e && e[M] === !0;
		}
		[M] = !0;
	};
	let P = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
	var F = class extends r {
		constructor(e) {
			super(e), this.name = "NotSupportedError", this.message = e || "Not supported error", this.code = "UND_ERR_NOT_SUPPORTED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[P] === !0;
		}
		[P] = !0;
	};
	let I = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
	var L = class extends r {
		constructor(e) {
			super(e), this.name = "MissingUpstreamError", this.message = e || "No upstream has been added to the BalancedPool", this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
		}
		static [Symbol.hasInstance](e) {
			return e && e[I] === !0;
		}
		[I] = !0;
	};
	let R = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
	var z = class extends Error {
		constructor(e, t, n) {
			super(e), this.name = "HTTPParserError", this.code = t ? `HPE_${t}` : void 0, this.data = n ? n.toString() : void 0;
		}
		static [Symbol.hasInstance](e) {
			return e && e[R] === !0;
		}
		[R] = !0;
	};
	let B = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
	var V = class extends r {
		constructor(e) {
			super(e), this.name = "ResponseExceededMaxSizeError", this.message = e || "Response content exceeded max size", this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
		}
		static [Symbol.hasInstance](e) {
			return e && e[B] === !0;
		}
		[B] = !0;
	};
	let H = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
	var U = class extends r {
		constructor(e, t, { headers: n, data: r }) {
			super(e), this.name = "RequestRetryError", this.message = e || "Request retry error", this.code = "UND_ERR_REQ_RETRY", this.statusCode = t, this.data = r, this.headers = n;
		}
		static [Symbol.hasInstance](e) {
			return e && e[H] === !0;
		}
		[H] = !0;
	};
	let W = Symbol.for("undici.error.UND_ERR_RESPONSE");
	var G = class extends r {
		constructor(e, t, { headers: n, data: r }) {
			super(e), this.name = "ResponseError", this.message = e || "Response error", this.code = "UND_ERR_RESPONSE", this.statusCode = t, this.data = r, this.headers = n;
		}
		static [Symbol.hasInstance](e) {
			return e && e[W] === !0;
		}
		[W] = !0;
	};
	let K = Symbol.for("undici.error.UND_ERR_PRX_TLS");
	var q = class extends r {
		constructor(e, t, n) {
			super(t, {
				cause: e,
				...n ?? {}
			}), this.name = "SecureProxyConnectionError", this.message = t || "Secure Proxy Connection failed", this.code = "UND_ERR_PRX_TLS", this.cause = e;
		}
		static [Symbol.hasInstance](e) {
			return e && e[K] === !0;
		}
		[K] = !0;
	};
	let J = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
	t.exports = {
		AbortError: y,
		HTTPParserError: z,
		UndiciError: r,
		HeadersTimeoutError: s,
		HeadersOverflowError: l,
		BodyTimeoutError: d,
		RequestContentLengthMismatchError: T,
		ConnectTimeoutError: a,
		ResponseStatusCodeError: p,
		InvalidArgumentError: h,
		InvalidReturnValueError: _,
		RequestAbortedError: x,
		ClientDestroyedError: k,
		ClientClosedError: j,
		InformationalError: C,
		SocketError: N,
		NotSupportedError: F,
		ResponseContentLengthMismatchError: D,
		BalancedPoolMissingUpstreamError: L,
		ResponseExceededMaxSizeError: V,
		RequestRetryError: U,
		ResponseError: G,
		SecureProxyConnectionError: q,
		MessageSizeExceededError: class extends r {
			constructor(e) {
				super(e), this.name = "MessageSizeExceededError", this.message = e || "Max decompressed message size exceeded", this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[J] === !0;
			}
			get [J]() {
				return !0;
			}
		}
	};
})), require_constants$4 = __commonJSMin(((e, t) => {
	let n = {}, r = "Accept.Accept-Encoding.Accept-Language.Accept-Ranges.Access-Control-Allow-Credentials.Access-Control-Allow-Headers.Access-Control-Allow-Methods.Access-Control-Allow-Origin.Access-Control-Expose-Headers.Access-Control-Max-Age.Access-Control-Request-Headers.Access-Control-Request-Method.Age.Allow.Alt-Svc.Alt-Used.Authorization.Cache-Control.Clear-Site-Data.Connection.Content-Disposition.Content-Encoding.Content-Language.Content-Length.Content-Location.Content-Range.Content-Security-Policy.Content-Security-Policy-Report-Only.Content-Type.Cookie.Cross-Origin-Embedder-Policy.Cross-Origin-Opener-Policy.Cross-Origin-Resource-Policy.Date.Device-Memory.Downlink.ECT.ETag.Expect.Expect-CT.Expires.Forwarded.From.Host.If-Match.If-Modified-Since.If-None-Match.If-Range.If-Unmodified-Since.Keep-Alive.Last-Modified.Link.Location.Max-Forwards.Origin.Permissions-Policy.Pragma.Proxy-Authenticate.Proxy-Authorization.RTT.Range.Referer.Referrer-Policy.Refresh.Retry-After.Sec-WebSocket-Accept.Sec-WebSocket-Extensions.Sec-WebSocket-Key.Sec-WebSocket-Protocol.Sec-WebSocket-Version.Server.Server-Timing.Service-Worker-Allowed.Service-Worker-Navigation-Preload.Set-Cookie.SourceMap.Strict-Transport-Security.Supports-Loading-Mode.TE.Timing-Allow-Origin.Trailer.Transfer-Encoding.Upgrade.Upgrade-Insecure-Requests.User-Agent.Vary.Via.WWW-Authenticate.X-Content-Type-Options.X-DNS-Prefetch-Control.X-Frame-Options.X-Permitted-Cross-Domain-Policies.X-Powered-By.X-Requested-With.X-XSS-Protection".split(".");
	for (let e = 0; e < r.length; ++e) {
		let t = r[e], i = t.toLowerCase();
		n[t] = n[i] = i;
	}
	Object.setPrototypeOf(n, null), t.exports = {
		wellknownHeaderNames: r,
		headerNameLowerCasedRecord: n
	};
})), require_tree = __commonJSMin(((e, t) => {
	let { wellknownHeaderNames: n, headerNameLowerCasedRecord: r } = require_constants$4();
	var i = class e {
		value = null;
		left = null;
		middle = null;
		right = null;
		code;
		constructor(t, n, r) {
			if (r === void 0 || r >= t.length) throw TypeError("Unreachable");
			if ((this.code = t.charCodeAt(r)) > 127) throw TypeError("key must be ascii string");
			t.length === ++r ? this.value = n : this.middle = new e(t, n, r);
		}
		add(t, n) {
			let r = t.length;
			if (r === 0) throw TypeError("Unreachable");
			let i = 0, a = this;
			for (;;) {
				let o = t.charCodeAt(i);
				if (o > 127) throw TypeError("key must be ascii string");
				if (a.code === o) {
					if (r === ++i) {
						a.value = n;
						break;
					}
					if (a.middle !== null) a = a.middle;
					else {
						a.middle = new e(t, n, i);
						break;
					}
				} else if (a.code < o) {
					if (a.left !== null) a = a.left;
					else {
						a.left = new e(t, n, i);
						break;
					}
				} else if (a.right !== null) a = a.right;
				else {
					a.right = new e(t, n, i);
					break;
				}
			}
		}
		search(e) {
			let t = e.length, n = 0, r = this;
			for (; r !== null && n < t;) {
				let i = e[n];
				for (i <= 90 && i >= 65 && (i |= 32); r !== null;) {
					if (i === r.code) {
						if (t === ++n) return r;
						r = r.middle;
						break;
					}
					r = r.code < i ? r.left : r.right;
				}
			}
			return null;
		}
	}, a = class {
		node = null;
		insert(e, t) {
			this.node === null ? this.node = new i(e, t, 0) : this.node.add(e, t);
		}
		lookup(e) {
			return this.node?.search(e)?.value ?? null;
		}
	};
	let o = new a();
	for (let e = 0; e < n.length; ++e) {
		let t = r[n[e]];
		o.insert(t, t);
	}
	t.exports = {
		TernarySearchTree: a,
		tree: o
	};
})), require_util$7 = __commonJSMin(((e, t) => {
	let n = __require("node:assert"), { kDestroyed: r, kBodyUsed: i, kListeners: a, kBody: o } = require_symbols$4(), { IncomingMessage: s } = __require("node:http"), c = __require("node:stream"), l = __require("node:net"), { Blob: u } = __require("node:buffer"), d = __require("node:util"), { stringify: f } = __require("node:querystring"), { EventEmitter: p } = __require("node:events"), { InvalidArgumentError: m } = require_errors(), { headerNameLowerCasedRecord: h } = require_constants$4(), { tree: g } = require_tree(), [_, v] = process.versions.node.split(".").map((e) => Number(e));
	var y = class {
		constructor(e) {
			this[o] = e, this[i] = !1;
		}
		async *[Symbol.asyncIterator]() {
			n(!this[i], "disturbed"), this[i] = !0, yield* this[o];
		}
	};
	function b(e) {
		return S(e) ? (P(e) === 0 && e.on("data", function() {
			n(!1);
		}), typeof e.readableDidRead != "boolean" && (e[i] = !1, p.prototype.on.call(e, "data", function() {
			this[i] = !0;
		})), e) : e && typeof e.pipeTo == "function" || e && typeof e != "string" && !ArrayBuffer.isView(e) && N(e) ? new y(e) : e;
	}
	function x() {}
	function S(e) {
		return e && typeof e == "object" && typeof e.pipe == "function" && typeof e.on == "function";
	}
	function C(e) {
		if (e === null) return !1;
		if (e instanceof u) return !0;
		if (typeof e != "object") return !1;
		{
			let t = e[Symbol.toStringTag];
			return (t === "Blob" || t === "File") && ("stream" in e && typeof e.stream == "function" || "arrayBuffer" in e && typeof e.arrayBuffer == "function");
		}
	}
	function w(e, t) {
		if (e.includes("?") || e.includes("#")) throw Error("Query params cannot be passed when url already contains \"?\" or \"#\".");
		let n = f(t);
		return n && (e += "?" + n), e;
	}
	function T(e) {
		let t = parseInt(e, 10);
		return t === Number(e) && t >= 0 && t <= 65535;
	}
	function E(e) {
		return e != null && e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p" && (e[4] === ":" || e[4] === "s" && e[5] === ":");
	}
	function D(e) {
		if (typeof e == "string") {
			if (e = new URL(e), !E(e.origin || e.protocol)) throw new m("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			return e;
		}
		if (!e || typeof e != "object") throw new m("Invalid URL: The URL argument must be a non-null object.");
		if (!(e instanceof URL)) {
			if (e.port != null && e.port !== "" && T(e.port) === !1) throw new m("Invalid URL: port must be a valid integer or a string representation of an integer.");
			if (e.path != null && typeof e.path != "string") throw new m("Invalid URL path: the path must be a string or null/undefined.");
			if (e.pathname != null && typeof e.pathname != "string") throw new m("Invalid URL pathname: the pathname must be a string or null/undefined.");
			if (e.hostname != null && typeof e.hostname != "string") throw new m("Invalid URL hostname: the hostname must be a string or null/undefined.");
			if (e.origin != null && typeof e.origin != "string") throw new m("Invalid URL origin: the origin must be a string or null/undefined.");
			if (!E(e.origin || e.protocol)) throw new m("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			let t = e.port == null ? e.protocol === "https:" ? 443 : 80 : e.port, n = e.origin == null ? `${e.protocol || ""}//${e.hostname || ""}:${t}` : e.origin, r = e.path == null ? `${e.pathname || ""}${e.search || ""}` : e.path;
			return n[n.length - 1] === "/" && (n = n.slice(0, n.length - 1)), r && r[0] !== "/" && (r = `/${r}`), new URL(`${n}${r}`);
		}
		if (!E(e.origin || e.protocol)) throw new m("Invalid URL protocol: the URL must start with `http:` or `https:`.");
		return e;
	}
	function O(e) {
		if (e = D(e), e.pathname !== "/" || e.search || e.hash) throw new m("invalid url");
		return e;
	}
	function k(e) {
		if (e[0] === "[") {
			let t = e.indexOf("]");
			return n(t !== -1), e.substring(1, t);
		}
		let t = e.indexOf(":");
		return t === -1 ? e : e.substring(0, t);
	}
	function A(e) {
		if (!e) return null;
		n(typeof e == "string");
		let t = k(e);
		return l.isIP(t) ? "" : t;
	}
	function j(e) {
		return JSON.parse(JSON.stringify(e));
	}
	function M(e) {
		return e != null && typeof e[Symbol.asyncIterator] == "function";
	}
	function N(e) {
		return !(e == null || typeof e[Symbol.iterator] != "function" && typeof e[Symbol.asyncIterator] != "function");
	}
	function P(e) {
		if (e == null) return 0;
		if (S(e)) {
			let t = e._readableState;
			return t && t.objectMode === !1 && t.ended === !0 && Number.isFinite(t.length) ? t.length : null;
		}
		return C(e) ? e.size == null ? null : e.size : U(e) ? e.byteLength : null;
	}
	function F(e) {
		return e && !!(e.destroyed || e[r] || c.isDestroyed?.(e));
	}
	function I(e, t) {
		e != null && S(e) && !F(e) && (typeof e.destroy == "function" ? (Object.getPrototypeOf(e).constructor === s && (e.socket = null), e.destroy(t)) : t && queueMicrotask(() => {
			e.emit("error", t);
		}), e.destroyed !== !0 && (e[r] = !0));
	}
	let L = /timeout=(\d+)/;
	function R(e) {
		let t = e.toString().match(L);
		return t ? parseInt(t[1], 10) * 1e3 : null;
	}
	function z(e) {
		return typeof e == "string" ? h[e] ?? e.toLowerCase() : g.lookup(e) ?? e.toString("latin1").toLowerCase();
	}
	function B(e) {
		return g.lookup(e) ?? e.toString("latin1").toLowerCase();
	}
	function V(e, t) {
		t === void 0 && (t = {});
		for (let n = 0; n < e.length; n += 2) {
			let r = z(e[n]), i = t[r];
			if (i) typeof i == "string" && (i = [i], t[r] = i), i.push(e[n + 1].toString("utf8"));
			else {
				let i = e[n + 1];
				typeof i == "string" ? t[r] = i : t[r] = Array.isArray(i) ? i.map((e) => e.toString("utf8")) : i.toString("utf8");
			}
		}
		return "content-length" in t && "content-disposition" in t && (t["content-disposition"] = Buffer.from(t["content-disposition"]).toString("latin1")), t;
	}
	function H(e) {
		let t = e.length, n = Array(t), r = !1, i = -1, a, o, s = 0;
		for (let t = 0; t < e.length; t += 2) a = e[t], o = e[t + 1], typeof a != "string" && (a = a.toString()), typeof o != "string" && (o = o.toString("utf8")), s = a.length, s === 14 && a[7] === "-" && (a === "content-length" || a.toLowerCase() === "content-length") ? r = !0 : s === 19 && a[7] === "-" && (a === "content-disposition" || a.toLowerCase() === "content-disposition") && (i = t + 1), n[t] = a, n[t + 1] = o;
		return r && i !== -1 && (n[i] = Buffer.from(n[i]).toString("latin1")), n;
	}
	function U(e) {
		return e instanceof Uint8Array || Buffer.isBuffer(e);
	}
	function W(e, t, n) {
		if (!e || typeof e != "object") throw new m("handler must be an object");
		if (typeof e.onConnect != "function") throw new m("invalid onConnect method");
		if (typeof e.onError != "function") throw new m("invalid onError method");
		if (typeof e.onBodySent != "function" && e.onBodySent !== void 0) throw new m("invalid onBodySent method");
		if (n || t === "CONNECT") {
			if (typeof e.onUpgrade != "function") throw new m("invalid onUpgrade method");
		} else {
			if (typeof e.onHeaders != "function") throw new m("invalid onHeaders method");
			if (typeof e.onData != "function") throw new m("invalid onData method");
			if (typeof e.onComplete != "function") throw new m("invalid onComplete method");
		}
	}
	function G(e) {
		return !!(e && (c.isDisturbed(e) || e[i]));
	}
	function K(e) {
		return !!(e && c.isErrored(e));
	}
	function q(e) {
		return !!(e && c.isReadable(e));
	}
	function J(e) {
		return {
			localAddress: e.localAddress,
			localPort: e.localPort,
			remoteAddress: e.remoteAddress,
			remotePort: e.remotePort,
			remoteFamily: e.remoteFamily,
			timeout: e.timeout,
			bytesWritten: e.bytesWritten,
			bytesRead: e.bytesRead
		};
	}
	function ee(e) {
		let t;
		return new ReadableStream({
			async start() {
				t = e[Symbol.asyncIterator]();
			},
			async pull(e) {
				let { done: n, value: r } = await t.next();
				if (n) queueMicrotask(() => {
					e.close(), e.byobRequest?.respond(0);
				});
				else {
					let t = Buffer.isBuffer(r) ? r : Buffer.from(r);
					t.byteLength && e.enqueue(new Uint8Array(t));
				}
				return e.desiredSize > 0;
			},
			async cancel(e) {
				await t.return();
			},
			type: "bytes"
		});
	}
	function Y(e) {
		return e && typeof e == "object" && typeof e.append == "function" && typeof e.delete == "function" && typeof e.get == "function" && typeof e.getAll == "function" && typeof e.has == "function" && typeof e.set == "function" && e[Symbol.toStringTag] === "FormData";
	}
	function X(e, t) {
		return "addEventListener" in e ? (e.addEventListener("abort", t, { once: !0 }), () => e.removeEventListener("abort", t)) : (e.addListener("abort", t), () => e.removeListener("abort", t));
	}
	let te = typeof String.prototype.toWellFormed == "function", ne = typeof String.prototype.isWellFormed == "function";
	function Z(e) {
		return te ? `${e}`.toWellFormed() : d.toUSVString(e);
	}
	function re(e) {
		return ne ? `${e}`.isWellFormed() : Z(e) === `${e}`;
	}
	function ie(e) {
		switch (e) {
			case 34:
			case 40:
			case 41:
			case 44:
			case 47:
			case 58:
			case 59:
			case 60:
			case 61:
			case 62:
			case 63:
			case 64:
			case 91:
			case 92:
			case 93:
			case 123:
			case 125: return !1;
			default: return e >= 33 && e <= 126;
		}
	}
	function ae(e) {
		if (e.length === 0) return !1;
		for (let t = 0; t < e.length; ++t) if (!ie(e.charCodeAt(t))) return !1;
		return !0;
	}
	let oe = /[^\t\x20-\x7e\x80-\xff]/;
	function se(e) {
		return !oe.test(e);
	}
	function Q(e) {
		if (e == null || e === "") return {
			start: 0,
			end: null,
			size: null
		};
		let t = e ? e.match(/^bytes (\d+)-(\d+)\/(\d+)?$/) : null;
		return t ? {
			start: parseInt(t[1]),
			end: t[2] ? parseInt(t[2]) : null,
			size: t[3] ? parseInt(t[3]) : null
		} : null;
	}
	function ce(e, t, n) {
		return (e[a] ??= []).push([t, n]), e.on(t, n), e;
	}
	function le(e) {
		for (let [t, n] of e[a] ?? []) e.removeListener(t, n);
		e[a] = null;
	}
	function $(e, t, r) {
		try {
			t.onError(r), n(t.aborted);
		} catch (t) {
			e.emit("error", t);
		}
	}
	let ue = Object.create(null);
	ue.enumerable = !0;
	let de = {
		delete: "DELETE",
		DELETE: "DELETE",
		get: "GET",
		GET: "GET",
		head: "HEAD",
		HEAD: "HEAD",
		options: "OPTIONS",
		OPTIONS: "OPTIONS",
		post: "POST",
		POST: "POST",
		put: "PUT",
		PUT: "PUT"
	}, fe = {
		...de,
		patch: "patch",
		PATCH: "PATCH"
	};
	Object.setPrototypeOf(de, null), Object.setPrototypeOf(fe, null), t.exports = {
		kEnumerableProperty: ue,
		nop: x,
		isDisturbed: G,
		isErrored: K,
		isReadable: q,
		toUSVString: Z,
		isUSVString: re,
		isBlobLike: C,
		parseOrigin: O,
		parseURL: D,
		getServerName: A,
		isStream: S,
		isIterable: N,
		isAsyncIterable: M,
		isDestroyed: F,
		headerNameToString: z,
		bufferToLowerCasedHeaderName: B,
		addListener: ce,
		removeAllListeners: le,
		errorRequest: $,
		parseRawHeaders: H,
		parseHeaders: V,
		parseKeepAliveTimeout: R,
		destroy: I,
		bodyLength: P,
		deepClone: j,
		ReadableStreamFrom: ee,
		isBuffer: U,
		validateHandler: W,
		getSocketInfo: J,
		isFormDataLike: Y,
		buildURL: w,
		addAbortListener: X,
		isValidHTTPToken: ae,
		isValidHeaderValue: se,
		isTokenCharCode: ie,
		parseRangeHeader: Q,
		normalizedMethodRecordsBase: de,
		normalizedMethodRecords: fe,
		isValidPort: T,
		isHttpOrHttpsPrefixed: E,
		nodeMajor: _,
		nodeMinor: v,
		safeHTTPMethods: [
			"GET",
			"HEAD",
			"OPTIONS",
			"TRACE"
		],
		wrapRequestBody: b
	};
})), require_diagnostics = __commonJSMin(((e, t) => {
	let n = __require("node:diagnostics_channel"), r = __require("node:util"), i = r.debuglog("undici"), a = r.debuglog("fetch"), o = r.debuglog("websocket"), s = !1, c = {
		beforeConnect: n.channel("undici:client:beforeConnect"),
		connected: n.channel("undici:client:connected"),
		connectError: n.channel("undici:client:connectError"),
		sendHeaders: n.channel("undici:client:sendHeaders"),
		create: n.channel("undici:request:create"),
		bodySent: n.channel("undici:request:bodySent"),
		headers: n.channel("undici:request:headers"),
		trailers: n.channel("undici:request:trailers"),
		error: n.channel("undici:request:error"),
		open: n.channel("undici:websocket:open"),
		close: n.channel("undici:websocket:close"),
		socketError: n.channel("undici:websocket:socket_error"),
		ping: n.channel("undici:websocket:ping"),
		pong: n.channel("undici:websocket:pong")
	};
	if (i.enabled || a.enabled) {
		let e = a.enabled ? a : i;
		n.channel("undici:client:beforeConnect").subscribe((t) => {
			let { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
			e("connecting to %s using %s%s", `${a}${i ? `:${i}` : ""}`, r, n);
		}), n.channel("undici:client:connected").subscribe((t) => {
			let { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
			e("connected to %s using %s%s", `${a}${i ? `:${i}` : ""}`, r, n);
		}), n.channel("undici:client:connectError").subscribe((t) => {
			let { connectParams: { version: n, protocol: r, port: i, host: a }, error: o } = t;
			e("connection to %s using %s%s errored - %s", `${a}${i ? `:${i}` : ""}`, r, n, o.message);
		}), n.channel("undici:client:sendHeaders").subscribe((t) => {
			let { request: { method: n, path: r, origin: i } } = t;
			e("sending request to %s %s/%s", n, i, r);
		}), n.channel("undici:request:headers").subscribe((t) => {
			let { request: { method: n, path: r, origin: i }, response: { statusCode: a } } = t;
			e("received response to %s %s/%s - HTTP %d", n, i, r, a);
		}), n.channel("undici:request:trailers").subscribe((t) => {
			let { request: { method: n, path: r, origin: i } } = t;
			e("trailers received from %s %s/%s", n, i, r);
		}), n.channel("undici:request:error").subscribe((t) => {
			let { request: { method: n, path: r, origin: i }, error: a } = t;
			e("request to %s %s/%s errored - %s", n, i, r, a.message);
		}), s = !0;
	}
	if (o.enabled) {
		if (!s) {
			let e = i.enabled ? i : o;
			n.channel("undici:client:beforeConnect").subscribe((t) => {
				let { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
				e("connecting to %s%s using %s%s", a, i ? `:${i}` : "", r, n);
			}), n.channel("undici:client:connected").subscribe((t) => {
				let { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
				e("connected to %s%s using %s%s", a, i ? `:${i}` : "", r, n);
			}), n.channel("undici:client:connectError").subscribe((t) => {
				let { connectParams: { version: n, protocol: r, port: i, host: a }, error: o } = t;
				e("connection to %s%s using %s%s errored - %s", a, i ? `:${i}` : "", r, n, o.message);
			}), n.channel("undici:client:sendHeaders").subscribe((t) => {
				let { request: { method: n, path: r, origin: i } } = t;
				e("sending request to %s %s/%s", n, i, r);
			});
		}
		n.channel("undici:websocket:open").subscribe((e) => {
			let { address: { address: t, port: n } } = e;
			o("connection opened %s%s", t, n ? `:${n}` : "");
		}), n.channel("undici:websocket:close").subscribe((e) => {
			let { websocket: t, code: n, reason: r } = e;
			o("closed connection to %s - %s %s", t.url, n, r);
		}), n.channel("undici:websocket:socket_error").subscribe((e) => {
			o("connection errored - %s", e.message);
		}), n.channel("undici:websocket:ping").subscribe((e) => {
			o("ping received");
		}), n.channel("undici:websocket:pong").subscribe((e) => {
			o("pong received");
		});
	}
	t.exports = { channels: c };
})), require_request$1 = __commonJSMin(((e, t) => {
	let { InvalidArgumentError: n, NotSupportedError: r } = require_errors(), i = __require("node:assert"), { isValidHTTPToken: a, isValidHeaderValue: o, isStream: s, destroy: c, isBuffer: l, isFormDataLike: u, isIterable: d, isBlobLike: f, buildURL: p, validateHandler: m, getServerName: h, normalizedMethodRecords: g } = require_util$7(), { channels: _ } = require_diagnostics(), { headerNameLowerCasedRecord: v } = require_constants$4(), y = /[^\u0021-\u00ff]/, b = Symbol("handler");
	var x = class {
		constructor(e, { path: t, method: r, body: i, headers: v, query: x, idempotent: C, blocking: w, upgrade: T, headersTimeout: E, bodyTimeout: D, reset: O, throwOnError: k, expectContinue: A, servername: j }, M) {
			if (typeof t != "string") throw new n("path must be a string");
			if (t[0] !== "/" && !(t.startsWith("http://") || t.startsWith("https://")) && r !== "CONNECT") throw new n("path must be an absolute URL or start with a slash");
			if (y.test(t)) throw new n("invalid request path");
			if (typeof r != "string") throw new n("method must be a string");
			if (g[r] === void 0 && !a(r)) throw new n("invalid request method");
			if (T && typeof T != "string") throw new n("upgrade must be a string");
			if (T && !o(T)) throw new n("invalid upgrade header");
			if (E != null && (!Number.isFinite(E) || E < 0)) throw new n("invalid headersTimeout");
			if (D != null && (!Number.isFinite(D) || D < 0)) throw new n("invalid bodyTimeout");
			if (O != null && typeof O != "boolean") throw new n("invalid reset");
			if (A != null && typeof A != "boolean") throw new n("invalid expectContinue");
			if (this.headersTimeout = E, this.bodyTimeout = D, this.throwOnError = k === !0, this.method = r, this.abort = null, i == null) this.body = null;
			else if (s(i)) {
				this.body = i;
				let e = this.body._readableState;
				e && e.autoDestroy || (this.endHandler = function() {
					c(this);
				}, this.body.on("end", this.endHandler)), this.errorHandler = (e) => {
					this.abort ? this.abort(e) : this.error = e;
				}, this.body.on("error", this.errorHandler);
			} else if (l(i)) this.body = i.byteLength ? i : null;
			else if (ArrayBuffer.isView(i)) this.body = i.buffer.byteLength ? Buffer.from(i.buffer, i.byteOffset, i.byteLength) : null;
			else if (i instanceof ArrayBuffer) this.body = i.byteLength ? Buffer.from(i) : null;
			else if (typeof i == "string") this.body = i.length ? Buffer.from(i) : null;
			else if (u(i) || d(i) || f(i)) this.body = i;
			else throw new n("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
			if (this.completed = !1, this.aborted = !1, this.upgrade = T || null, this.path = x ? p(t, x) : t, this.origin = e, this.idempotent = C ?? (r === "HEAD" || r === "GET"), this.blocking = w ?? !1, this.reset = O ?? null, this.host = null, this.contentLength = null, this.contentType = null, this.headers = [], this.expectContinue = A ?? !1, Array.isArray(v)) {
				if (v.length % 2 != 0) throw new n("headers array must be even");
				for (let e = 0; e < v.length; e += 2) S(this, v[e], v[e + 1]);
			} else if (v && typeof v == "object") {
				if (v[Symbol.iterator]) for (let e of v) {
					if (!Array.isArray(e) || e.length !== 2) throw new n("headers must be in key-value pair format");
					S(this, e[0], e[1]);
				}
				else {
					let e = Object.keys(v);
					for (let t = 0; t < e.length; ++t) S(this, e[t], v[e[t]]);
				}
			} else if (v != null) throw new n("headers must be an object or an array");
			m(M, r, T), this.servername = j || h(this.host), this[b] = M, _.create.hasSubscribers && _.create.publish({ request: this });
		}
		onBodySent(e) {
			if (this[b].onBodySent) try {
				return this[b].onBodySent(e);
			} catch (e) {
				this.abort(e);
			}
		}
		onRequestSent() {
			if (_.bodySent.hasSubscribers && _.bodySent.publish({ request: this }), this[b].onRequestSent) try {
				return this[b].onRequestSent();
			} catch (e) {
				this.abort(e);
			}
		}
		onConnect(e) {
			if (i(!this.aborted), i(!this.completed), this.error) e(this.error);
			else return this.abort = e, this[b].onConnect(e);
		}
		onResponseStarted() {
			return this[b].onResponseStarted?.();
		}
		onHeaders(e, t, n, r) {
			i(!this.aborted), i(!this.completed), _.headers.hasSubscribers && _.headers.publish({
				request: this,
				response: {
					statusCode: e,
					headers: t,
					statusText: r
				}
			});
			try {
				return this[b].onHeaders(e, t, n, r);
			} catch (e) {
				this.abort(e);
			}
		}
		onData(e) {
			i(!this.aborted), i(!this.completed);
			try {
				return this[b].onData(e);
			} catch (e) {
				return this.abort(e), !1;
			}
		}
		onUpgrade(e, t, n, r = "") {
			this.onFinally(), i(!this.aborted), i(!this.completed), e !== null && this.#e(e, t, r);
			let a = this[b].onUpgrade(e, t, n);
			return this.aborted || (this.completed = !0, e !== null && this.#t()), a;
		}
		onUpgradeResponse(e, t, n, r = "") {
			i(!this.aborted), i(this.completed), _.headers.hasSubscribers && this.#e(e, n(t), r), this.#t();
		}
		onUpgradeError(e) {
			i(!this.aborted), i(this.completed), _.error.hasSubscribers && _.error.publish({
				request: this,
				error: e
			});
		}
		#e(e, t, n) {
			_.headers.hasSubscribers && _.headers.publish({
				request: this,
				response: {
					statusCode: e,
					headers: t,
					statusText: n
				}
			});
		}
		#t() {
			_.trailers.hasSubscribers && _.trailers.publish({
				request: this,
				trailers: []
			});
		}
		onComplete(e) {
			this.onFinally(), i(!this.aborted), this.completed = !0, _.trailers.hasSubscribers && _.trailers.publish({
				request: this,
				trailers: e
			});
			try {
				return this[b].onComplete(e);
			} catch (e) {
				this.onError(e);
			}
		}
		onError(e) {
			if (this.onFinally(), _.error.hasSubscribers && _.error.publish({
				request: this,
				error: e
			}), !this.aborted) return this.aborted = !0, this[b].onError(e);
		}
		onFinally() {
			this.errorHandler &&= (this.body.off("error", this.errorHandler), null), this.endHandler &&= (this.body.off("end", this.endHandler), null);
		}
		addHeader(e, t) {
			return S(this, e, t), this;
		}
	};
	function S(e, t, i) {
		if (i && typeof i == "object" && !Array.isArray(i)) throw new n(`invalid ${t} header`);
		if (i === void 0) return;
		let s = v[t];
		if (s === void 0 && (s = t.toLowerCase(), v[s] === void 0 && !a(s))) throw new n("invalid header key");
		if (Array.isArray(i)) {
			let e = [];
			for (let r = 0; r < i.length; r++) if (typeof i[r] == "string") {
				if (!o(i[r])) throw new n(`invalid ${t} header`);
				e.push(i[r]);
			} else if (i[r] === null) e.push("");
			else if (typeof i[r] == "object") throw new n(`invalid ${t} header`);
			else {
				let a = `${i[r]}`;
				if (!o(a)) throw new n(`invalid ${t} header`);
				e.push(a);
			}
			i = e;
		} else if (typeof i == "string") {
			if (!o(i)) throw new n(`invalid ${t} header`);
		} else if (i === null) i = "";
		else if (i = `${i}`, !o(i)) throw new n(`invalid ${t} header`);
		if (s === "host") {
			if (e.host !== null) throw new n("duplicate host header");
			if (typeof i != "string") throw new n("invalid host header");
			e.host = i;
		} else if (s === "content-length") {
			if (e.contentLength !== null) throw new n("duplicate content-length header");
			if (e.contentLength = parseInt(i, 10), !Number.isFinite(e.contentLength)) throw new n("invalid content-length header");
		} else if (e.contentType === null && s === "content-type") e.contentType = i, e.headers.push(t, i);
		else if (s === "transfer-encoding" || s === "keep-alive" || s === "upgrade") throw new n(`invalid ${s} header`);
		else if (s === "connection") {
			let t = typeof i == "string" ? i.toLowerCase() : null;
			if (t !== "close" && t !== "keep-alive") throw new n("invalid connection header");
			t === "close" && (e.reset = !0);
		} else if (s === "expect") throw new r("expect header not supported");
		else e.headers.push(t, i);
	}
	t.exports = x;
})), require_dispatcher = __commonJSMin(((e, t) => {
	let n = __require("node:events");
	var r = class extends n {
		dispatch() {
			throw Error("not implemented");
		}
		close() {
			throw Error("not implemented");
		}
		destroy() {
			throw Error("not implemented");
		}
		compose(...e) {
			let t = Array.isArray(e[0]) ? e[0] : e, n = this.dispatch.bind(this);
			for (let e of t) if (e != null) {
				if (typeof e != "function") throw TypeError(`invalid interceptor, expected function received ${typeof e}`);
				if (n = e(n), n == null || typeof n != "function" || n.length !== 2) throw TypeError("invalid interceptor");
			}
			return new i(this, n);
		}
	}, i = class extends r {
		#e = null;
		#t = null;
		constructor(e, t) {
			super(), this.#e = e, this.#t = t;
		}
		dispatch(...e) {
			this.#t(...e);
		}
		close(...e) {
			return this.#e.close(...e);
		}
		destroy(...e) {
			return this.#e.destroy(...e);
		}
	};
	t.exports = r;
})), require_dispatcher_base = __commonJSMin(((e, t) => {
	let n = __require("node:buffer"), r = require_dispatcher(), { ClientDestroyedError: i, ClientClosedError: a, InvalidArgumentError: o } = require_errors(), { kDestroy: s, kClose: c, kClosed: l, kDestroyed: u, kDispatch: d, kInterceptors: f } = require_symbols$4(), p = Symbol("onDestroyed"), m = Symbol("onClosed"), h = Symbol("Intercepted Dispatch"), g = Symbol("webSocketOptions"), _ = Symbol("eventSourceOptions");
	t.exports = class extends r {
		constructor(e) {
			super(), this[u] = !1, this[p] = null, this[l] = !1, this[m] = [], this[g] = e?.webSocket ?? {}, this[_] = e?.eventSource ?? {};
		}
		get webSocketOptions() {
			return {
				maxFragments: this[g].maxFragments ?? 131072,
				maxPayloadSize: this[g].maxPayloadSize ?? 134217728
			};
		}
		get eventSourceOptions() {
			return { maxEventSize: this[_].maxEventSize ?? n.kStringMaxLength };
		}
		get destroyed() {
			return this[u];
		}
		get closed() {
			return this[l];
		}
		get interceptors() {
			return this[f];
		}
		set interceptors(e) {
			if (e) {
				for (let t = e.length - 1; t >= 0; t--) if (typeof this[f][t] != "function") throw new o("interceptor must be an function");
			}
			this[f] = e;
		}
		close(e) {
			if (e === void 0) return new Promise((e, t) => {
				this.close((n, r) => n ? t(n) : e(r));
			});
			if (typeof e != "function") throw new o("invalid callback");
			if (this[u]) {
				queueMicrotask(() => e(new i(), null));
				return;
			}
			if (this[l]) {
				this[m] ? this[m].push(e) : queueMicrotask(() => e(null, null));
				return;
			}
			this[l] = !0, this[m].push(e);
			let t = () => {
				let e = this[m];
				this[m] = null;
				for (let t = 0; t < e.length; t++) e[t](null, null);
			};
			this[c]().then(() => this.destroy()).then(() => {
				queueMicrotask(t);
			});
		}
		destroy(e, t) {
			if (typeof e == "function" && (t = e, e = null), t === void 0) return new Promise((t, n) => {
				this.destroy(e, (e, r) => e ? n(e) : t(r));
			});
			if (typeof t != "function") throw new o("invalid callback");
			if (this[u]) {
				this[p] ? this[p].push(t) : queueMicrotask(() => t(null, null));
				return;
			}
			e ||= new i(), this[u] = !0, this[p] = this[p] || [], this[p].push(t);
			let n = () => {
				let e = this[p];
				this[p] = null;
				for (let t = 0; t < e.length; t++) e[t](null, null);
			};
			this[s](e).then(() => {
				queueMicrotask(n);
			});
		}
		[h](e, t) {
			if (!this[f] || this[f].length === 0) return this[h] = this[d], this[d](e, t);
			let n = this[d].bind(this);
			for (let e = this[f].length - 1; e >= 0; e--) n = this[f][e](n);
			return this[h] = n, n(e, t);
		}
		dispatch(e, t) {
			if (!t || typeof t != "object") throw new o("handler must be an object");
			try {
				if (!e || typeof e != "object") throw new o("opts must be an object.");
				if (this[u] || this[p]) throw new i();
				if (this[l]) throw new a();
				return this[h](e, t);
			} catch (e) {
				if (typeof t.onError != "function") throw new o("invalid onError method");
				return t.onError(e), !1;
			}
		}
	};
})), require_timers = __commonJSMin(((e, t) => {
	let n = 0, r = 1e3, i, a = Symbol("kFastTimer"), o = [];
	function s() {
		n += 499;
		let e = 0, t = o.length;
		for (; e < t;) {
			let r = o[e];
			r._state === 0 ? (r._idleStart = n - 499, r._state = 1) : r._state === 1 && n >= r._idleStart + r._idleTimeout && (r._state = -1, r._idleStart = -1, r._onTimeout(r._timerArg)), r._state === -1 ? (r._state = -2, --t !== 0 && (o[e] = o[t])) : ++e;
		}
		o.length = t, o.length !== 0 && c();
	}
	function c() {
		i ? i.refresh() : (clearTimeout(i), i = setTimeout(s, 499), i.unref && i.unref());
	}
	var l = class {
		[a] = !0;
		_state = -2;
		_idleTimeout = -1;
		_idleStart = -1;
		_onTimeout;
		_timerArg;
		constructor(e, t, n) {
			this._onTimeout = e, this._idleTimeout = t, this._timerArg = n, this.refresh();
		}
		refresh() {
			this._state === -2 && o.push(this), i && o.length !== 1 || c(), this._state = 0;
		}
		clear() {
			this._state = -1, this._idleStart = -1;
		}
	};
	t.exports = {
		setTimeout(e, t, n) {
			return t <= r ? setTimeout(e, t, n) : new l(e, t, n);
		},
		clearTimeout(e) {
			e[a] ? e.clear() : clearTimeout(e);
		},
		setFastTimeout(e, t, n) {
			return new l(e, t, n);
		},
		clearFastTimeout(e) {
			e.clear();
		},
		now() {
			return n;
		},
		tick(e = 0) {
			n += e - r + 1, s(), s();
		},
		reset() {
			n = 0, o.length = 0, clearTimeout(i), i = null;
		},
		kFastTimer: a
	};
})), require_connect = __commonJSMin(((e, t) => {
	let n = __require("node:net"), r = __require("node:assert"), i = require_util$7(), { InvalidArgumentError: a, ConnectTimeoutError: o } = require_errors(), s = require_timers();
	function c() {}
	let l, u;
	u = global.FinalizationRegistry && !(process.env.NODE_V8_COVERAGE || process.env.UNDICI_NO_FG) ? class {
		constructor(e) {
			this._maxCachedSessions = e, this._sessionCache = new Map(), this._sessionRegistry = new global.FinalizationRegistry((e) => {
				if (this._sessionCache.size < this._maxCachedSessions) return;
				let t = this._sessionCache.get(e);
				t !== void 0 && t.deref() === void 0 && this._sessionCache.delete(e);
			});
		}
		get(e) {
			let t = this._sessionCache.get(e);
			return t ? t.deref() : null;
		}
		set(e, t) {
			this._maxCachedSessions !== 0 && (this._sessionCache.set(e, new WeakRef(t)), this._sessionRegistry.register(t, e));
		}
	} : class {
		constructor(e) {
			this._maxCachedSessions = e, this._sessionCache = new Map();
		}
		get(e) {
			return this._sessionCache.get(e);
		}
		set(e, t) {
			if (this._maxCachedSessions !== 0) {
				if (this._sessionCache.size >= this._maxCachedSessions) {
					let { value: e } = this._sessionCache.keys().next();
					this._sessionCache.delete(e);
				}
				this._sessionCache.set(e, t);
			}
		}
	};
	function d({ allowH2: e, maxCachedSessions: t, socketPath: o, timeout: s, session: c, ...d }) {
		if (t != null && (!Number.isInteger(t) || t < 0)) throw new a("maxCachedSessions must be a positive integer or zero");
		let p = {
			path: o,
			...d
		}, m = new u(t ?? 100);
		return s ??= 1e4, e ??= !1, function({ hostname: t, host: a, protocol: o, port: u, servername: d, localAddress: h, httpSocket: g }, _) {
			let v;
			if (o === "https:") {
				l ||= __require("node:tls"), d = d || p.servername || i.getServerName(a) || null;
				let n = d || t;
				r(n);
				let o = c || m.get(n) || null;
				u ||= 443, v = l.connect({
					highWaterMark: 16384,
					...p,
					servername: d,
					session: o,
					localAddress: h,
					ALPNProtocols: e ? ["http/1.1", "h2"] : ["http/1.1"],
					socket: g,
					port: u,
					host: t
				}), v.on("session", function(e) {
					m.set(n, e);
				});
			} else r(!g, "httpSocket can only be sent on TLS update"), u ||= 80, v = n.connect({
				highWaterMark: 65536,
				...p,
				localAddress: h,
				port: u,
				host: t
			});
			if (p.keepAlive == null || p.keepAlive) {
				let e = p.keepAliveInitialDelay === void 0 ? 6e4 : p.keepAliveInitialDelay;
				v.setKeepAlive(!0, e);
			}
			let y = f(new WeakRef(v), {
				timeout: s,
				hostname: t,
				port: u
			});
			return v.setNoDelay(!0).once(o === "https:" ? "secureConnect" : "connect", function() {
				if (queueMicrotask(y), _) {
					let e = _;
					_ = null, e(null, this);
				}
			}).on("error", function(e) {
				if (queueMicrotask(y), _) {
					let t = _;
					_ = null, t(e);
				}
			}), v;
		};
	}
	let f = process.platform === "win32" ? (e, t) => {
		if (!t.timeout) return c;
		let n = null, r = null, i = s.setFastTimeout(() => {
			n = setImmediate(() => {
				r = setImmediate(() => p(e.deref(), t));
			});
		}, t.timeout);
		return () => {
			s.clearFastTimeout(i), clearImmediate(n), clearImmediate(r);
		};
	} : (e, t) => {
		if (!t.timeout) return c;
		let n = null, r = s.setFastTimeout(() => {
			n = setImmediate(() => {
				p(e.deref(), t);
			});
		}, t.timeout);
		return () => {
			s.clearFastTimeout(r), clearImmediate(n);
		};
	};
	function p(e, t) {
		if (e == null) return;
		let n = "Connect Timeout Error";
		Array.isArray(e.autoSelectFamilyAttemptedAddresses) ? n += ` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.join(", ")},` : n += ` (attempted address: ${t.hostname}:${t.port},`, n += ` timeout: ${t.timeout}ms)`, i.destroy(e, new o(n));
	}
	t.exports = d;
})), require_utils = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.enumToMap = void 0;
	function t(e) {
		let t = {};
		return Object.keys(e).forEach((n) => {
			let r = e[n];
			typeof r == "number" && (t[n] = r);
		}), t;
	}
	e.enumToMap = t;
})), require_constants$3 = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.SPECIAL_HEADERS = e.HEADER_STATE = e.MINOR = e.MAJOR = e.CONNECTION_TOKEN_CHARS = e.HEADER_CHARS = e.TOKEN = e.STRICT_TOKEN = e.HEX = e.URL_CHAR = e.STRICT_URL_CHAR = e.USERINFO_CHARS = e.MARK = e.ALPHANUM = e.NUM = e.HEX_MAP = e.NUM_MAP = e.ALPHA = e.FINISH = e.H_METHOD_MAP = e.METHOD_MAP = e.METHODS_RTSP = e.METHODS_ICE = e.METHODS_HTTP = e.METHODS = e.LENIENT_FLAGS = e.FLAGS = e.TYPE = e.ERROR = void 0;
	let t = require_utils();
	(function(e) {
		e[e.OK = 0] = "OK", e[e.INTERNAL = 1] = "INTERNAL", e[e.STRICT = 2] = "STRICT", e[e.LF_EXPECTED = 3] = "LF_EXPECTED", e[e.UNEXPECTED_CONTENT_LENGTH = 4] = "UNEXPECTED_CONTENT_LENGTH", e[e.CLOSED_CONNECTION = 5] = "CLOSED_CONNECTION", e[e.INVALID_METHOD = 6] = "INVALID_METHOD", e[e.INVALID_URL = 7] = "INVALID_URL", e[e.INVALID_CONSTANT = 8] = "INVALID_CONSTANT", e[e.INVALID_VERSION = 9] = "INVALID_VERSION", e[e.INVALID_HEADER_TOKEN = 10] = "INVALID_HEADER_TOKEN", e[e.INVALID_CONTENT_LENGTH = 11] = "INVALID_CONTENT_LENGTH", e[e.INVALID_CHUNK_SIZE = 12] = "INVALID_CHUNK_SIZE", e[e.INVALID_STATUS = 13] = "INVALID_STATUS", e[e.INVALID_EOF_STATE = 14] = "INVALID_EOF_STATE", e[e.INVALID_TRANSFER_ENCODING = 15] = "INVALID_TRANSFER_ENCODING", e[e.CB_MESSAGE_BEGIN = 16] = "CB_MESSAGE_BEGIN", e[e.CB_HEADERS_COMPLETE = 17] = "CB_HEADERS_COMPLETE", e[e.CB_MESSAGE_COMPLETE = 18] = "CB_MESSAGE_COMPLETE", e[e.CB_CHUNK_HEADER = 19] = "CB_CHUNK_HEADER", e[e.CB_CHUNK_COMPLETE = 20] = "CB_CHUNK_COMPLETE", e[e.PAUSED = 21] = "PAUSED", e[e.PAUSED_UPGRADE = 22] = "PAUSED_UPGRADE", e[e.PAUSED_H2_UPGRADE = 23] = "PAUSED_H2_UPGRADE", e[e.USER = 24] = "USER";
	})(e.ERROR ||= {}), (function(e) {
		e[e.BOTH = 0] = "BOTH", e[e.REQUEST = 1] = "REQUEST", e[e.RESPONSE = 2] = "RESPONSE";
	})(e.TYPE ||= {}), (function(e) {
		e[e.CONNECTION_KEEP_ALIVE = 1] = "CONNECTION_KEEP_ALIVE", e[e.CONNECTION_CLOSE = 2] = "CONNECTION_CLOSE", e[e.CONNECTION_UPGRADE = 4] = "CONNECTION_UPGRADE", e[e.CHUNKED = 8] = "CHUNKED", e[e.UPGRADE = 16] = "UPGRADE", e[e.CONTENT_LENGTH = 32] = "CONTENT_LENGTH", e[e.SKIPBODY = 64] = "SKIPBODY", e[e.TRAILING = 128] = "TRAILING", e[e.TRANSFER_ENCODING = 512] = "TRANSFER_ENCODING";
	})(e.FLAGS ||= {}), (function(e) {
		e[e.HEADERS = 1] = "HEADERS", e[e.CHUNKED_LENGTH = 2] = "CHUNKED_LENGTH", e[e.KEEP_ALIVE = 4] = "KEEP_ALIVE";
	})(e.LENIENT_FLAGS ||= {});
	var n;
	(function(e) {
		e[e.DELETE = 0] = "DELETE", e[e.GET = 1] = "GET", e[e.HEAD = 2] = "HEAD", e[e.POST = 3] = "POST", e[e.PUT = 4] = "PUT", e[e.CONNECT = 5] = "CONNECT", e[e.OPTIONS = 6] = "OPTIONS", e[e.TRACE = 7] = "TRACE", e[e.COPY = 8] = "COPY", e[e.LOCK = 9] = "LOCK", e[e.MKCOL = 10] = "MKCOL", e[e.MOVE = 11] = "MOVE", e[e.PROPFIND = 12] = "PROPFIND", e[e.PROPPATCH = 13] = "PROPPATCH", e[e.SEARCH = 14] = "SEARCH", e[e.UNLOCK = 15] = "UNLOCK", e[e.BIND = 16] = "BIND", e[e.REBIND = 17] = "REBIND", e[e.UNBIND = 18] = "UNBIND", e[e.ACL = 19] = "ACL", e[e.REPORT = 20] = "REPORT", e[e.MKACTIVITY = 21] = "MKACTIVITY", e[e.CHECKOUT = 22] = "CHECKOUT", e[e.MERGE = 23] = "MERGE", e[e["M-SEARCH"] = 24] = "M-SEARCH", e[e.NOTIFY = 25] = "NOTIFY", e[e.SUBSCRIBE = 26] = "SUBSCRIBE", e[e.UNSUBSCRIBE = 27] = "UNSUBSCRIBE", e[e.PATCH = 28] = "PATCH", e[e.PURGE = 29] = "PURGE", e[e.MKCALENDAR = 30] = "MKCALENDAR", e[e.LINK = 31] = "LINK", e[e.UNLINK = 32] = "UNLINK", e[e.SOURCE = 33] = "SOURCE", e[e.PRI = 34] = "PRI", e[e.DESCRIBE = 35] = "DESCRIBE", e[e.ANNOUNCE = 36] = "ANNOUNCE", e[e.SETUP = 37] = "SETUP", e[e.PLAY = 38] = "PLAY", e[e.PAUSE = 39] = "PAUSE", e[e.TEARDOWN = 40] = "TEARDOWN", e[e.GET_PARAMETER = 41] = "GET_PARAMETER", e[e.SET_PARAMETER = 42] = "SET_PARAMETER", e[e.REDIRECT = 43] = "REDIRECT", e[e.RECORD = 44] = "RECORD", e[e.FLUSH = 45] = "FLUSH";
	})(n = e.METHODS ||= {}), e.METHODS_HTTP = [
		n.DELETE,
		n.GET,
		n.HEAD,
		n.POST,
		n.PUT,
		n.CONNECT,
		n.OPTIONS,
		n.TRACE,
		n.COPY,
		n.LOCK,
		n.MKCOL,
		n.MOVE,
		n.PROPFIND,
		n.PROPPATCH,
		n.SEARCH,
		n.UNLOCK,
		n.BIND,
		n.REBIND,
		n.UNBIND,
		n.ACL,
		n.REPORT,
		n.MKACTIVITY,
		n.CHECKOUT,
		n.MERGE,
		n["M-SEARCH"],
		n.NOTIFY,
		n.SUBSCRIBE,
		n.UNSUBSCRIBE,
		n.PATCH,
		n.PURGE,
		n.MKCALENDAR,
		n.LINK,
		n.UNLINK,
		n.PRI,
		n.SOURCE
	], e.METHODS_ICE = [n.SOURCE], e.METHODS_RTSP = [
		n.OPTIONS,
		n.DESCRIBE,
		n.ANNOUNCE,
		n.SETUP,
		n.PLAY,
		n.PAUSE,
		n.TEARDOWN,
		n.GET_PARAMETER,
		n.SET_PARAMETER,
		n.REDIRECT,
		n.RECORD,
		n.FLUSH,
		n.GET,
		n.POST
	], e.METHOD_MAP = t.enumToMap(n), e.H_METHOD_MAP = {}, Object.keys(e.METHOD_MAP).forEach((t) => {
		/^H/.test(t) && (e.H_METHOD_MAP[t] = e.METHOD_MAP[t]);
	}), (function(e) {
		e[e.SAFE = 0] = "SAFE", e[e.SAFE_WITH_CB = 1] = "SAFE_WITH_CB", e[e.UNSAFE = 2] = "UNSAFE";
	})(e.FINISH ||= {}), e.ALPHA = [];
	for (let t = 65; t <= 90; t++) e.ALPHA.push(String.fromCharCode(t)), e.ALPHA.push(String.fromCharCode(t + 32));
	e.NUM_MAP = {
		0: 0,
		1: 1,
		2: 2,
		3: 3,
		4: 4,
		5: 5,
		6: 6,
		7: 7,
		8: 8,
		9: 9
	}, e.HEX_MAP = {
		0: 0,
		1: 1,
		2: 2,
		3: 3,
		4: 4,
		5: 5,
		6: 6,
		7: 7,
		8: 8,
		9: 9,
		A: 10,
		B: 11,
		C: 12,
		D: 13,
		E: 14,
		F: 15,
		a: 10,
		b: 11,
		c: 12,
		d: 13,
		e: 14,
		f: 15
	}, e.NUM = [
		"0",
		"1",
		"2",
		"3",
		"4",
		"5",
		"6",
		"7",
		"8",
		"9"
	], e.ALPHANUM = e.ALPHA.concat(e.NUM), e.MARK = [
		"-",
		"_",
		".",
		"!",
		"~",
		"*",
		"'",
		"(",
		")"
	], e.USERINFO_CHARS = e.ALPHANUM.concat(e.MARK).concat([
		"%",
		";",
		":",
		"&",
		"=",
		"+",
		"$",
		","
	]), e.STRICT_URL_CHAR = "!\"$%&'()*+,-./:;<=>@[\\]^_`{|}~".split("").concat(e.ALPHANUM), e.URL_CHAR = e.STRICT_URL_CHAR.concat(["	", "\f"]);
	for (let t = 128; t <= 255; t++) e.URL_CHAR.push(t);
	e.HEX = e.NUM.concat([
		"a",
		"b",
		"c",
		"d",
		"e",
		"f",
		"A",
		"B",
		"C",
		"D",
		"E",
		"F"
	]), e.STRICT_TOKEN = [
		"!",
		"#",
		"$",
		"%",
		"&",
		"'",
		"*",
		"+",
		"-",
		".",
		"^",
		"_",
		"`",
		"|",
		"~"
	].concat(e.ALPHANUM), e.TOKEN = e.STRICT_TOKEN.concat([" "]), e.HEADER_CHARS = ["	"];
	for (let t = 32; t <= 255; t++) t !== 127 && e.HEADER_CHARS.push(t);
	e.CONNECTION_TOKEN_CHARS = e.HEADER_CHARS.filter((e) => e !== 44), e.MAJOR = e.NUM_MAP, e.MINOR = e.MAJOR;
	var r;
	(function(e) {
		e[e.GENERAL = 0] = "GENERAL", e[e.CONNECTION = 1] = "CONNECTION", e[e.CONTENT_LENGTH = 2] = "CONTENT_LENGTH", e[e.TRANSFER_ENCODING = 3] = "TRANSFER_ENCODING", e[e.UPGRADE = 4] = "UPGRADE", e[e.CONNECTION_KEEP_ALIVE = 5] = "CONNECTION_KEEP_ALIVE", e[e.CONNECTION_CLOSE = 6] = "CONNECTION_CLOSE", e[e.CONNECTION_UPGRADE = 7] = "CONNECTION_UPGRADE", e[e.TRANSFER_ENCODING_CHUNKED = 8] = "TRANSFER_ENCODING_CHUNKED";
	})(r = e.HEADER_STATE ||= {}), e.SPECIAL_HEADERS = {
		connection: r.CONNECTION,
		"content-length": r.CONTENT_LENGTH,
		"proxy-connection": r.CONNECTION,
		"transfer-encoding": r.TRANSFER_ENCODING,
		upgrade: r.UPGRADE
	};
})), require_llhttp_wasm = __commonJSMin(((e, t) => {
	let { Buffer: n } = __require("node:buffer");
	t.exports = n.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv", "base64");
})), require_llhttp_simd_wasm = __commonJSMin(((e, t) => {
	let { Buffer: n } = __require("node:buffer");
	t.exports = n.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==", "base64");
})), require_constants$2 = __commonJSMin(((e, t) => {
	let n = [
		"GET",
		"HEAD",
		"POST"
	], r = new Set(n), i = [
		101,
		204,
		205,
		304
	], a = [
		301,
		302,
		303,
		307,
		308
	], o = new Set(a), s = "1.7.9.11.13.15.17.19.20.21.22.23.25.37.42.43.53.69.77.79.87.95.101.102.103.104.109.110.111.113.115.117.119.123.135.137.139.143.161.179.389.427.465.512.513.514.515.526.530.531.532.540.548.554.556.563.587.601.636.989.990.993.995.1719.1720.1723.2049.3659.4045.4190.5060.5061.6000.6566.6665.6666.6667.6668.6669.6679.6697.10080".split("."), c = new Set(s), l = [
		"",
		"no-referrer",
		"no-referrer-when-downgrade",
		"same-origin",
		"origin",
		"strict-origin",
		"origin-when-cross-origin",
		"strict-origin-when-cross-origin",
		"unsafe-url"
	], u = new Set(l), d = [
		"follow",
		"manual",
		"error"
	], f = [
		"GET",
		"HEAD",
		"OPTIONS",
		"TRACE"
	], p = new Set(f), m = [
		"navigate",
		"same-origin",
		"no-cors",
		"cors"
	], h = [
		"omit",
		"same-origin",
		"include"
	], g = [
		"default",
		"no-store",
		"reload",
		"no-cache",
		"force-cache",
		"only-if-cached"
	], _ = [
		"content-encoding",
		"content-language",
		"content-location",
		"content-type",
		"content-length"
	], v = ["half"], y = [
		"CONNECT",
		"TRACE",
		"TRACK"
	], b = new Set(y), x = [
		"audio",
		"audioworklet",
		"font",
		"image",
		"manifest",
		"paintworklet",
		"script",
		"style",
		"track",
		"video",
		"xslt",
		""
	];
	t.exports = {
		subresource: x,
		forbiddenMethods: y,
		requestBodyHeader: _,
		referrerPolicy: l,
		requestRedirect: d,
		requestMode: m,
		requestCredentials: h,
		requestCache: g,
		redirectStatus: a,
		corsSafeListedMethods: n,
		nullBodyStatus: i,
		safeMethods: f,
		badPorts: s,
		requestDuplex: v,
		subresourceSet: new Set(x),
		badPortsSet: c,
		redirectStatusSet: o,
		corsSafeListedMethodsSet: r,
		safeMethodsSet: p,
		forbiddenMethodsSet: b,
		referrerPolicySet: u
	};
})), require_global$1 = __commonJSMin(((e, t) => {
	let n = Symbol.for("undici.globalOrigin.1");
	function r() {
		return globalThis[n];
	}
	function i(e) {
		if (e === void 0) {
			Object.defineProperty(globalThis, n, {
				value: void 0,
				writable: !0,
				enumerable: !1,
				configurable: !1
			});
			return;
		}
		let t = new URL(e);
		if (t.protocol !== "http:" && t.protocol !== "https:") throw TypeError(`Only http & https urls are allowed, received ${t.protocol}`);
		Object.defineProperty(globalThis, n, {
			value: t,
			writable: !0,
			enumerable: !1,
			configurable: !1
		});
	}
	t.exports = {
		getGlobalOrigin: r,
		setGlobalOrigin: i
	};
})), require_data_url = __commonJSMin(((e, t) => {
	let n = __require("node:assert"), r = new TextEncoder(), i = /^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/, a = /[\u000A\u000D\u0009\u0020]/, o = /[\u0009\u000A\u000C\u000D\u0020]/g, s = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
	function c(e) {
		n(e.protocol === "data:");
		let t = l(e, !0);
		t = t.slice(5);
		let r = { position: 0 }, i = d(",", t, r), a = i.length;
		if (i = C(i, !0, !0), r.position >= t.length) return "failure";
		r.position++;
		let o = f(t.slice(a + 1));
		if (/;(\u0020){0,}base64$/i.test(i)) {
			if (o = _(T(o)), o === "failure") return "failure";
			i = i.slice(0, -6), i = i.replace(/(\u0020)+$/, ""), i = i.slice(0, -1);
		}
		i.startsWith(";") && (i = "text/plain" + i);
		let s = g(i);
		return s === "failure" && (s = g("text/plain;charset=US-ASCII")), {
			mimeType: s,
			body: o
		};
	}
	function l(e, t = !1) {
		if (!t) return e.href;
		let n = e.href, r = e.hash.length, i = r === 0 ? n : n.substring(0, n.length - r);
		return !r && n.endsWith("#") ? i.slice(0, -1) : i;
	}
	function u(e, t, n) {
		let r = "";
		for (; n.position < t.length && e(t[n.position]);) r += t[n.position], n.position++;
		return r;
	}
	function d(e, t, n) {
		let r = t.indexOf(e, n.position), i = n.position;
		return r === -1 ? (n.position = t.length, t.slice(i)) : (n.position = r, t.slice(i, n.position));
	}
	function f(e) {
		return h(r.encode(e));
	}
	function p(e) {
		return e >= 48 && e <= 57 || e >= 65 && e <= 70 || e >= 97 && e <= 102;
	}
	function m(e) {
		return e >= 48 && e <= 57 ? e - 48 : (e & 223) - 55;
	}
	function h(e) {
		let t = e.length, n = new Uint8Array(t), r = 0;
		for (let i = 0; i < t; ++i) {
			let t = e[i];
			t === 37 ? t === 37 && !(p(e[i + 1]) && p(e[i + 2])) ? n[r++] = 37 : (n[r++] = m(e[i + 1]) << 4 | m(e[i + 2]), i += 2) : n[r++] = t;
		}
		return t === r ? n : n.subarray(0, r);
	}
	function g(e) {
		e = x(e, !0, !0);
		let t = { position: 0 }, n = d("/", e, t);
		if (n.length === 0 || !i.test(n) || t.position > e.length) return "failure";
		t.position++;
		let r = d(";", e, t);
		if (r = x(r, !1, !0), r.length === 0 || !i.test(r)) return "failure";
		let o = n.toLowerCase(), c = r.toLowerCase(), l = {
			type: o,
			subtype: c,
			parameters: new Map(),
			essence: `${o}/${c}`
		};
		for (; t.position < e.length;) {
			t.position++, u((e) => a.test(e), e, t);
			let n = u((e) => e !== ";" && e !== "=", e, t);
			if (n = n.toLowerCase(), t.position < e.length) {
				if (e[t.position] === ";") continue;
				t.position++;
			}
			if (t.position > e.length) break;
			let r = null;
			if (e[t.position] === "\"") r = v(e, t, !0), d(";", e, t);
			else if (r = d(";", e, t), r = x(r, !1, !0), r.length === 0) continue;
			n.length !== 0 && i.test(n) && (r.length === 0 || s.test(r)) && !l.parameters.has(n) && l.parameters.set(n, r);
		}
		return l;
	}
	function _(e) {
		e = e.replace(o, "");
		let t = e.length;
		if (t % 4 == 0 && e.charCodeAt(t - 1) === 61 && (--t, e.charCodeAt(t - 1) === 61 && --t), t % 4 == 1 || /[^+/0-9A-Za-z]/.test(e.length === t ? e : e.substring(0, t))) return "failure";
		let n = Buffer.from(e, "base64");
		return new Uint8Array(n.buffer, n.byteOffset, n.byteLength);
	}
	function v(e, t, r) {
		let i = t.position, a = "";
		for (n(e[t.position] === "\""), t.position++; a += u((e) => e !== "\"" && e !== "\\", e, t), !(t.position >= e.length);) {
			let r = e[t.position];
			if (t.position++, r === "\\") {
				if (t.position >= e.length) {
					a += "\\";
					break;
				}
				a += e[t.position], t.position++;
			} else {
				n(r === "\"");
				break;
			}
		}
		return r ? a : e.slice(i, t.position);
	}
	function y(e) {
		n(e !== "failure");
		let { parameters: t, essence: r } = e, a = r;
		for (let [e, n] of t.entries()) a += ";", a += e, a += "=", i.test(n) || (n = n.replace(/(\\|")/g, "\\$1"), n = "\"" + n, n += "\""), a += n;
		return a;
	}
	function b(e) {
		return e === 13 || e === 10 || e === 9 || e === 32;
	}
	function x(e, t = !0, n = !0) {
		return w(e, t, n, b);
	}
	function S(e) {
		return e === 13 || e === 10 || e === 9 || e === 12 || e === 32;
	}
	function C(e, t = !0, n = !0) {
		return w(e, t, n, S);
	}
	function w(e, t, n, r) {
		let i = 0, a = e.length - 1;
		if (t) for (; i < e.length && r(e.charCodeAt(i));) i++;
		if (n) for (; a > 0 && r(e.charCodeAt(a));) a--;
		return i === 0 && a === e.length - 1 ? e : e.slice(i, a + 1);
	}
	function T(e) {
		let t = e.length;
		if (65535 > t) return String.fromCharCode.apply(null, e);
		let n = "", r = 0, i = 65535;
		for (; r < t;) r + i > t && (i = t - r), n += String.fromCharCode.apply(null, e.subarray(r, r += i));
		return n;
	}
	function E(e) {
		switch (e.essence) {
			case "application/ecmascript":
			case "application/javascript":
			case "application/x-ecmascript":
			case "application/x-javascript":
			case "text/ecmascript":
			case "text/javascript":
			case "text/javascript1.0":
			case "text/javascript1.1":
			case "text/javascript1.2":
			case "text/javascript1.3":
			case "text/javascript1.4":
			case "text/javascript1.5":
			case "text/jscript":
			case "text/livescript":
			case "text/x-ecmascript":
			case "text/x-javascript": return "text/javascript";
			case "application/json":
			case "text/json": return "application/json";
			case "image/svg+xml": return "image/svg+xml";
			case "text/xml":
			case "application/xml": return "application/xml";
		}
		return e.subtype.endsWith("+json") ? "application/json" : e.subtype.endsWith("+xml") ? "application/xml" : "";
	}
	t.exports = {
		dataURLProcessor: c,
		URLSerializer: l,
		collectASequenceOfCodePoints: u,
		collectASequenceOfCodePointsFast: d,
		stringPercentDecode: f,
		parseMIMEType: g,
		collectAnHTTPQuotedString: v,
		serializeAMimeType: y,
		removeChars: w,
		removeHTTPWhitespace: x,
		minimizeSupportedMimeType: E,
		HTTP_TOKEN_CODEPOINTS: i,
		isomorphicDecode: T
	};
})), require_webidl = __commonJSMin(((e, t) => {
	let { types: n, inspect: r } = __require("node:util"), { markAsUncloneable: i } = __require("node:worker_threads"), { toUSVString: a } = require_util$7(), o = {};
	o.converters = {}, o.util = {}, o.errors = {}, o.errors.exception = function(e) {
		return TypeError(`${e.header}: ${e.message}`);
	}, o.errors.conversionFailed = function(e) {
		let t = e.types.length === 1 ? "" : " one of", n = `${e.argument} could not be converted to${t}: ${e.types.join(", ")}.`;
		return o.errors.exception({
			header: e.prefix,
			message: n
		});
	}, o.errors.invalidArgument = function(e) {
		return o.errors.exception({
			header: e.prefix,
			message: `"${e.value}" is an invalid ${e.type}.`
		});
	}, o.brandCheck = function(e, t, n) {
		if (n?.strict !== !1) {
			if (!(e instanceof t)) {
				let e = TypeError("Illegal invocation");
				throw e.code = "ERR_INVALID_THIS", e;
			}
		} else if (e?.[Symbol.toStringTag] !== t.prototype[Symbol.toStringTag]) {
			let e = TypeError("Illegal invocation");
			throw e.code = "ERR_INVALID_THIS", e;
		}
	}, o.argumentLengthCheck = function({ length: e }, t, n) {
		if (e < t) throw o.errors.exception({
			message: `${t} argument${t === 1 ? "" : "s"} required, but${e ? " only" : ""} ${e} found.`,
			header: n
		});
	}, o.illegalConstructor = function() {
		throw o.errors.exception({
			header: "TypeError",
			message: "Illegal constructor"
		});
	}, o.util.Type = function(e) {
		switch (typeof e) {
			case "undefined": return "Undefined";
			case "boolean": return "Boolean";
			case "string": return "String";
			case "symbol": return "Symbol";
			case "number": return "Number";
			case "bigint": return "BigInt";
			case "function":
			case "object": return e === null ? "Null" : "Object";
		}
	}, o.util.markAsUncloneable = i || (() => {}), o.util.ConvertToInt = function(e, t, n, r) {
		let i, a;
		t === 64 ? (i = 2 ** 53 - 1, a = n === "unsigned" ? 0 : (-2) ** 53 + 1) : n === "unsigned" ? (a = 0, i = 2 ** t - 1) : (a = (-2) ** t - 1, i = 2 ** (t - 1) - 1);
		let s = Number(e);
		if (s === 0 && (s = 0), r?.enforceRange === !0) {
			if (Number.isNaN(s) || s === 1e400 || s === -1e400) throw o.errors.exception({
				header: "Integer conversion",
				message: `Could not convert ${o.util.Stringify(e)} to an integer.`
			});
			if (s = o.util.IntegerPart(s), s < a || s > i) throw o.errors.exception({
				header: "Integer conversion",
				message: `Value must be between ${a}-${i}, got ${s}.`
			});
			return s;
		}
		return !Number.isNaN(s) && r?.clamp === !0 ? (s = Math.min(Math.max(s, a), i), s = Math.floor(s) % 2 == 0 ? Math.floor(s) : Math.ceil(s), s) : Number.isNaN(s) || s === 0 && Object.is(0, s) || s === 1e400 || s === -1e400 ? 0 : (s = o.util.IntegerPart(s), s %= 2 ** t, n === "signed" && s >= 2 ** t - 1 ? s - 2 ** t : s);
	}, o.util.IntegerPart = function(e) {
		let t = Math.floor(Math.abs(e));
		return e < 0 ? -1 * t : t;
	}, o.util.Stringify = function(e) {
		switch (o.util.Type(e)) {
			case "Symbol": return `Symbol(${e.description})`;
			case "Object": return r(e);
			case "String": return `"${e}"`;
			default: return `${e}`;
		}
	}, o.sequenceConverter = function(e) {
		return (t, n, r, i) => {
			if (o.util.Type(t) !== "Object") throw o.errors.exception({
				header: n,
				message: `${r} (${o.util.Stringify(t)}) is not iterable.`
			});
			let a = typeof i == "function" ? i() : t?.[Symbol.iterator]?.(), s = [], c = 0;
			if (a === void 0 || typeof a.next != "function") throw o.errors.exception({
				header: n,
				message: `${r} is not iterable.`
			});
			for (;;) {
				let { done: t, value: i } = a.next();
				if (t) break;
				s.push(e(i, n, `${r}[${c++}]`));
			}
			return s;
		};
	}, o.recordConverter = function(e, t) {
		return (r, i, a) => {
			if (o.util.Type(r) !== "Object") throw o.errors.exception({
				header: i,
				message: `${a} ("${o.util.Type(r)}") is not an Object.`
			});
			let s = {};
			if (!n.isProxy(r)) {
				let n = [...Object.getOwnPropertyNames(r), ...Object.getOwnPropertySymbols(r)];
				for (let o of n) {
					let n = e(o, i, a);
					s[n] = t(r[o], i, a);
				}
				return s;
			}
			let c = Reflect.ownKeys(r);
			for (let n of c) if (Reflect.getOwnPropertyDescriptor(r, n)?.enumerable) {
				let o = e(n, i, a);
				s[o] = t(r[n], i, a);
			}
			return s;
		};
	}, o.interfaceConverter = function(e) {
		return (t, n, r, i) => {
			if (i?.strict !== !1 && !(t instanceof e)) throw o.errors.exception({
				header: n,
				message: `Expected ${r} ("${o.util.Stringify(t)}") to be an instance of ${e.name}.`
			});
			return t;
		};
	}, o.dictionaryConverter = function(e) {
		return (t, n, r) => {
			let i = o.util.Type(t), a = {};
			if (i === "Null" || i === "Undefined") return a;
			if (i !== "Object") throw o.errors.exception({
				header: n,
				message: `Expected ${t} to be one of: Null, Undefined, Object.`
			});
			for (let i of e) {
				let { key: e, defaultValue: s, required: c, converter: l } = i;
				if (c === !0 && !Object.hasOwn(t, e)) throw o.errors.exception({
					header: n,
					message: `Missing required key "${e}".`
				});
				let u = t[e], d = Object.hasOwn(i, "defaultValue");
				if (d && u !== null && (u ??= s()), c || d || u !== void 0) {
					if (u = l(u, n, `${r}.${e}`), i.allowedValues && !i.allowedValues.includes(u)) throw o.errors.exception({
						header: n,
						message: `${u} is not an accepted type. Expected one of ${i.allowedValues.join(", ")}.`
					});
					a[e] = u;
				}
			}
			return a;
		};
	}, o.nullableConverter = function(e) {
		return (t, n, r) => t === null ? t : e(t, n, r);
	}, o.converters.DOMString = function(e, t, n, r) {
		if (e === null && r?.legacyNullToEmptyString) return "";
		if (typeof e == "symbol") throw o.errors.exception({
			header: t,
			message: `${n} is a symbol, which cannot be converted to a DOMString.`
		});
		return String(e);
	}, o.converters.ByteString = function(e, t, n) {
		let r = o.converters.DOMString(e, t, n);
		for (let e = 0; e < r.length; e++) if (r.charCodeAt(e) > 255) throw TypeError(`Cannot convert argument to a ByteString because the character at index ${e} has a value of ${r.charCodeAt(e)} which is greater than 255.`);
		return r;
	}, o.converters.USVString = a, o.converters.boolean = function(e) {
		return !!e;
	}, o.converters.any = function(e) {
		return e;
	}, o.converters["long long"] = function(e, t, n) {
		return o.util.ConvertToInt(e, 64, "signed", void 0, t, n);
	}, o.converters["unsigned long long"] = function(e, t, n) {
		return o.util.ConvertToInt(e, 64, "unsigned", void 0, t, n);
	}, o.converters["unsigned long"] = function(e, t, n) {
		return o.util.ConvertToInt(e, 32, "unsigned", void 0, t, n);
	}, o.converters["unsigned short"] = function(e, t, n, r) {
		return o.util.ConvertToInt(e, 16, "unsigned", r, t, n);
	}, o.converters.ArrayBuffer = function(e, t, r, i) {
		if (o.util.Type(e) !== "Object" || !n.isAnyArrayBuffer(e)) throw o.errors.conversionFailed({
			prefix: t,
			argument: `${r} ("${o.util.Stringify(e)}")`,
			types: ["ArrayBuffer"]
		});
		if (i?.allowShared === !1 && n.isSharedArrayBuffer(e)) throw o.errors.exception({
			header: "ArrayBuffer",
			message: "SharedArrayBuffer is not allowed."
		});
		if (e.resizable || e.growable) throw o.errors.exception({
			header: "ArrayBuffer",
			message: "Received a resizable ArrayBuffer."
		});
		return e;
	}, o.converters.TypedArray = function(e, t, r, i, a) {
		if (o.util.Type(e) !== "Object" || !n.isTypedArray(e) || e.constructor.name !== t.name) throw o.errors.conversionFailed({
			prefix: r,
			argument: `${i} ("${o.util.Stringify(e)}")`,
			types: [t.name]
		});
		if (a?.allowShared === !1 && n.isSharedArrayBuffer(e.buffer)) throw o.errors.exception({
			header: "ArrayBuffer",
			message: "SharedArrayBuffer is not allowed."
		});
		if (e.buffer.resizable || e.buffer.growable) throw o.errors.exception({
			header: "ArrayBuffer",
			message: "Received a resizable ArrayBuffer."
		});
		return e;
	}, o.converters.DataView = function(e, t, r, i) {
		if (o.util.Type(e) !== "Object" || !n.isDataView(e)) throw o.errors.exception({
			header: t,
			message: `${r} is not a DataView.`
		});
		if (i?.allowShared === !1 && n.isSharedArrayBuffer(e.buffer)) throw o.errors.exception({
			header: "ArrayBuffer",
			message: "SharedArrayBuffer is not allowed."
		});
		if (e.buffer.resizable || e.buffer.growable) throw o.errors.exception({
			header: "ArrayBuffer",
			message: "Received a resizable ArrayBuffer."
		});
		return e;
	}, o.converters.BufferSource = function(e, t, r, i) {
		if (n.isAnyArrayBuffer(e)) return o.converters.ArrayBuffer(e, t, r, {
			...i,
			allowShared: !1
		});
		if (n.isTypedArray(e)) return o.converters.TypedArray(e, e.constructor, t, r, {
			...i,
			allowShared: !1
		});
		if (n.isDataView(e)) return o.converters.DataView(e, t, r, {
			...i,
			allowShared: !1
		});
		throw o.errors.conversionFailed({
			prefix: t,
			argument: `${r} ("${o.util.Stringify(e)}")`,
			types: ["BufferSource"]
		});
	}, o.converters["sequence<ByteString>"] = o.sequenceConverter(o.converters.ByteString), o.converters["sequence<sequence<ByteString>>"] = o.sequenceConverter(o.converters["sequence<ByteString>"]), o.converters["record<ByteString, ByteString>"] = o.recordConverter(o.converters.ByteString, o.converters.ByteString), t.exports = { webidl: o };
})), require_util$6 = __commonJSMin(((e, t) => {
	let { Transform: n } = __require("node:stream"), r = __require("node:zlib"), { redirectStatusSet: i, referrerPolicySet: a, badPortsSet: o } = require_constants$2(), { getGlobalOrigin: s } = require_global$1(), { collectASequenceOfCodePoints: c, collectAnHTTPQuotedString: l, removeChars: u, parseMIMEType: d } = require_data_url(), { performance: f } = __require("node:perf_hooks"), { isBlobLike: p, ReadableStreamFrom: m, isValidHTTPToken: h, normalizedMethodRecordsBase: g } = require_util$7(), _ = __require("node:assert"), { isUint8Array: v } = __require("node:util/types"), { webidl: y } = require_webidl(), b = [], x;
	try {
		x = __require("node:crypto");
		let e = [
			"sha256",
			"sha384",
			"sha512"
		];
		b = x.getHashes().filter((t) => e.includes(t));
	} catch {}
	function S(e) {
		let t = e.urlList, n = t.length;
		return n === 0 ? null : t[n - 1].toString();
	}
	function C(e, t) {
		if (!i.has(e.status)) return null;
		let n = e.headersList.get("location", !0);
		return n !== null && j(n) && (w(n) || (n = T(n)), n = new URL(n, S(e))), n && !n.hash && (n.hash = t), n;
	}
	function w(e) {
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (n > 126 || n < 32) return !1;
		}
		return !0;
	}
	function T(e) {
		return Buffer.from(e, "binary").toString("utf8");
	}
	function E(e) {
		return e.urlList[e.urlList.length - 1];
	}
	function D(e) {
		let t = E(e);
		return _e(t) && o.has(t.port) ? "blocked" : "allowed";
	}
	function O(e) {
		return e instanceof Error || e?.constructor?.name === "Error" || e?.constructor?.name === "DOMException";
	}
	function k(e) {
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (!(n === 9 || n >= 32 && n <= 126 || n >= 128 && n <= 255)) return !1;
		}
		return !0;
	}
	let A = h;
	function j(e) {
		return (e[0] === "	" || e[0] === " " || e[e.length - 1] === "	" || e[e.length - 1] === " " || e.includes("\n") || e.includes("\r") || e.includes("\0")) === !1;
	}
	function M(e, t) {
		let { headersList: n } = t, r = (n.get("referrer-policy", !0) ?? "").split(","), i = "";
		if (r.length > 0) for (let e = r.length; e !== 0; e--) {
			let t = r[e - 1].trim();
			if (a.has(t)) {
				i = t;
				break;
			}
		}
		i !== "" && (e.referrerPolicy = i);
	}
	function N() {
		return "allowed";
	}
	function P() {
		return "success";
	}
	function F() {
		return "success";
	}
	function I(e) {
		let t = null;
		t = e.mode, e.headersList.set("sec-fetch-mode", t, !0);
	}
	function L(e) {
		let t = e.origin;
		if (t !== "client" && t !== void 0) {
			if (e.responseTainting === "cors" || e.mode === "websocket") e.headersList.append("origin", t, !0);
			else if (e.method !== "GET" && e.method !== "HEAD") {
				switch (e.referrerPolicy) {
					case "no-referrer":
						t = null;
						break;
					case "no-referrer-when-downgrade":
					case "strict-origin":
					case "strict-origin-when-cross-origin":
						e.origin && ge(e.origin) && !ge(E(e)) && (t = null);
						break;
					case "same-origin": Z(e, E(e)) || (t = null);
				}
				e.headersList.append("origin", t, !0);
			}
		}
	}
	function R(e, t) {
		return e;
	}
	function z(e, t, n) {
		return !e?.startTime || e.startTime < t ? {
			domainLookupStartTime: t,
			domainLookupEndTime: t,
			connectionStartTime: t,
			connectionEndTime: t,
			secureConnectionStartTime: t,
			ALPNNegotiatedProtocol: e?.ALPNNegotiatedProtocol
		} : {
			domainLookupStartTime: R(e.domainLookupStartTime, n),
			domainLookupEndTime: R(e.domainLookupEndTime, n),
			connectionStartTime: R(e.connectionStartTime, n),
			connectionEndTime: R(e.connectionEndTime, n),
			secureConnectionStartTime: R(e.secureConnectionStartTime, n),
			ALPNNegotiatedProtocol: e.ALPNNegotiatedProtocol
		};
	}
	function B(e) {
		return R(f.now(), e);
	}
	function V(e) {
		return {
			startTime: e.startTime ?? 0,
			redirectStartTime: 0,
			redirectEndTime: 0,
			postRedirectStartTime: e.startTime ?? 0,
			finalServiceWorkerStartTime: 0,
			finalNetworkResponseStartTime: 0,
			finalNetworkRequestStartTime: 0,
			endTime: 0,
			encodedBodySize: 0,
			decodedBodySize: 0,
			finalConnectionTimingInfo: null
		};
	}
	function H() {
		return { referrerPolicy: "strict-origin-when-cross-origin" };
	}
	function U(e) {
		return { referrerPolicy: e.referrerPolicy };
	}
	function W(e) {
		let t = e.referrerPolicy;
		_(t);
		let n = null;
		if (e.referrer === "client") {
			let e = s();
			if (!e || e.origin === "null") return "no-referrer";
			n = new URL(e);
		} else e.referrer instanceof URL && (n = e.referrer);
		let r = G(n), i = G(n, !0);
		r.toString().length > 4096 && (r = i);
		let a = Z(e, r), o = K(r) && !K(e.url);
		switch (t) {
			case "origin": return i ?? G(n, !0);
			case "unsafe-url": return r;
			case "same-origin": return a ? i : "no-referrer";
			case "origin-when-cross-origin": return a ? r : i;
			case "strict-origin-when-cross-origin": {
				let t = E(e);
				return Z(r, t) ? r : K(r) && !K(t) ? "no-referrer" : i;
			}
			default: return o ? "no-referrer" : i;
		}
	}
	function G(e, t) {
		return _(e instanceof URL), e = new URL(e), e.protocol === "file:" || e.protocol === "about:" || e.protocol === "blank:" ? "no-referrer" : (e.username = "", e.password = "", e.hash = "", t && (e.pathname = "", e.search = ""), e);
	}
	function K(e) {
		return e instanceof URL ? e.href === "about:blank" || e.href === "about:srcdoc" || e.protocol === "data:" || e.protocol === "file:" || t(e.origin) : !1;
		function t(e) {
			if (e == null || e === "null") return !1;
			let t = new URL(e);
			return !!(t.protocol === "https:" || t.protocol === "wss:" || /^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(t.hostname) || t.hostname === "localhost" || t.hostname.includes("localhost.") || t.hostname.endsWith(".localhost"));
		}
	}
	function q(e, t) {
		if (x === void 0) return !0;
		let n = ee(t);
		if (n === "no metadata" || n.length === 0) return !0;
		let r = X(n, Y(n));
		for (let t of r) {
			let n = t.algo, r = t.hash, i = x.createHash(n).update(e).digest("base64");
			if (i[i.length - 1] === "=" && (i = i[i.length - 2] === "=" ? i.slice(0, -2) : i.slice(0, -1)), te(i, r)) return !0;
		}
		return !1;
	}
	let J = /(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
	function ee(e) {
		let t = [], n = !0;
		for (let r of e.split(" ")) {
			n = !1;
			let e = J.exec(r);
			if (e === null || e.groups === void 0 || e.groups.algo === void 0) continue;
			let i = e.groups.algo.toLowerCase();
			b.includes(i) && t.push(e.groups);
		}
		return n === !0 ? "no metadata" : t;
	}
	function Y(e) {
		let t = e[0].algo;
		if (t[3] === "5") return t;
		for (let n = 1; n < e.length; ++n) {
			let r = e[n];
			if (r.algo[3] === "5") {
				t = "sha512";
				break;
			}
			t[3] !== "3" && r.algo[3] === "3" && (t = "sha384");
		}
		return t;
	}
	function X(e, t) {
		if (e.length === 1) return e;
		let n = 0;
		for (let r = 0; r < e.length; ++r) e[r].algo === t && (e[n++] = e[r]);
		return e.length = n, e;
	}
	function te(e, t) {
		if (e.length !== t.length) return !1;
		for (let n = 0; n < e.length; ++n) if (e[n] !== t[n]) {
			if (e[n] === "+" && t[n] === "-" || e[n] === "/" && t[n] === "_") continue;
			return !1;
		}
		return !0;
	}
	function ne(e) {}
	function Z(e, t) {
		return e.origin === t.origin && e.origin === "null" || e.protocol === t.protocol && e.hostname === t.hostname && e.port === t.port;
	}
	function re() {
		let e, t;
		return {
			promise: new Promise((n, r) => {
				e = n, t = r;
			}),
			resolve: e,
			reject: t
		};
	}
	function ie(e) {
		return e.controller.state === "aborted";
	}
	function ae(e) {
		return e.controller.state === "aborted" || e.controller.state === "terminated";
	}
	function oe(e) {
		return g[e.toLowerCase()] ?? e;
	}
	function se(e) {
		let t = JSON.stringify(e);
		if (t === void 0) throw TypeError("Value is not JSON serializable");
		return _(typeof t == "string"), t;
	}
	let Q = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
	function ce(e, t, n = 0, r = 1) {
		class i {
			#e;
			#t;
			#n;
			constructor(e, t) {
				this.#e = e, this.#t = t, this.#n = 0;
			}
			next() {
				if (typeof this != "object" || this === null || !(#e in this)) throw TypeError(`'next' called on an object that does not implement interface ${e} Iterator.`);
				let i = this.#n, a = this.#e[t];
				if (i >= a.length) return {
					value: void 0,
					done: !0
				};
				let { [n]: o, [r]: s } = a[i];
				this.#n = i + 1;
				let c;
				switch (this.#t) {
					case "key":
						c = o;
						break;
					case "value":
						c = s;
						break;
					case "key+value": c = [o, s];
				}
				return {
					value: c,
					done: !1
				};
			}
		}
		return delete i.prototype.constructor, Object.setPrototypeOf(i.prototype, Q), Object.defineProperties(i.prototype, {
			[Symbol.toStringTag]: {
				writable: !1,
				enumerable: !1,
				configurable: !0,
				value: `${e} Iterator`
			},
			next: {
				writable: !0,
				enumerable: !0,
				configurable: !0
			}
		}), function(e, t) {
			return new i(e, t);
		};
	}
	function le(e, t, n, r = 0, i = 1) {
		let a = ce(e, n, r, i), o = {
			keys: {
				writable: !0,
				enumerable: !0,
				configurable: !0,
				value: function() {
					return y.brandCheck(this, t), a(this, "key");
				}
			},
			values: {
				writable: !0,
				enumerable: !0,
				configurable: !0,
				value: function() {
					return y.brandCheck(this, t), a(this, "value");
				}
			},
			entries: {
				writable: !0,
				enumerable: !0,
				configurable: !0,
				value: function() {
					return y.brandCheck(this, t), a(this, "key+value");
				}
			},
			forEach: {
				writable: !0,
				enumerable: !0,
				configurable: !0,
				value: function(n, r = globalThis) {
					if (y.brandCheck(this, t), y.argumentLengthCheck(arguments, 1, `${e}.forEach`), typeof n != "function") throw TypeError(`Failed to execute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`);
					for (let { 0: e, 1: t } of a(this, "key+value")) n.call(r, t, e, this);
				}
			}
		};
		return Object.defineProperties(t.prototype, {
			...o,
			[Symbol.iterator]: {
				writable: !0,
				enumerable: !1,
				configurable: !0,
				value: o.entries.value
			}
		});
	}
	async function $(e, t, n) {
		let r = t, i = n, a;
		try {
			a = e.stream.getReader();
		} catch (e) {
			i(e);
			return;
		}
		try {
			r(await me(a));
		} catch (e) {
			i(e);
		}
	}
	function ue(e) {
		return e instanceof ReadableStream || e[Symbol.toStringTag] === "ReadableStream" && typeof e.tee == "function";
	}
	function de(e) {
		try {
			e.close(), e.byobRequest?.respond(0);
		} catch (e) {
			if (!e.message.includes("Controller is already closed") && !e.message.includes("ReadableStream is already closed")) throw e;
		}
	}
	let fe = /[^\x00-\xFF]/;
	function pe(e) {
		return _(!fe.test(e)), e;
	}
	async function me(e) {
		let t = [], n = 0;
		for (;;) {
			let { done: r, value: i } = await e.read();
			if (r) return Buffer.concat(t, n);
			if (!v(i)) throw TypeError("Received non-Uint8Array chunk");
			t.push(i), n += i.length;
		}
	}
	function he(e) {
		_("protocol" in e);
		let t = e.protocol;
		return t === "about:" || t === "blob:" || t === "data:";
	}
	function ge(e) {
		return typeof e == "string" && e[5] === ":" && e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p" && e[4] === "s" || e.protocol === "https:";
	}
	function _e(e) {
		_("protocol" in e);
		let t = e.protocol;
		return t === "http:" || t === "https:";
	}
	function ve(e, t) {
		let n = e;
		if (!n.startsWith("bytes")) return "failure";
		let r = { position: 5 };
		if (t && c((e) => e === "	" || e === " ", n, r), n.charCodeAt(r.position) !== 61) return "failure";
		r.position++, t && c((e) => e === "	" || e === " ", n, r);
		let i = c((e) => {
			let t = e.charCodeAt(0);
			return t >= 48 && t <= 57;
		}, n, r), a = i.length ? Number(i) : null;
		if (t && c((e) => e === "	" || e === " ", n, r), n.charCodeAt(r.position) !== 45) return "failure";
		r.position++, t && c((e) => e === "	" || e === " ", n, r);
		let o = c((e) => {
			let t = e.charCodeAt(0);
			return t >= 48 && t <= 57;
		}, n, r), s = o.length ? Number(o) : null;
		return r.position < n.length || s === null && a === null || a > s ? "failure" : {
			rangeStartValue: a,
			rangeEndValue: s
		};
	}
	function ye(e, t, n) {
		let r = "bytes ";
		return r += pe(`${e}`), r += "-", r += pe(`${t}`), r += "/", r += pe(`${n}`), r;
	}
	var be = class extends n {
		#e;
		constructor(e) {
			super(), this.#e = e;
		}
		_transform(e, t, n) {
			if (!this._inflateStream) {
				if (e.length === 0) {
					n();
					return;
				}
				this._inflateStream = (e[0] & 15) == 8 ? r.createInflate(this.#e) : r.createInflateRaw(this.#e), this._inflateStream.on("data", this.push.bind(this)), this._inflateStream.on("end", () => this.push(null)), this._inflateStream.on("error", (e) => this.destroy(e));
			}
			this._inflateStream.write(e, t, n);
		}
		_final(e) {
			this._inflateStream &&= (this._inflateStream.end(), null), e();
		}
	};
	function xe(e) {
		return new be(e);
	}
	function Se(e) {
		let t = null, n = null, r = null, i = we("content-type", e);
		if (i === null) return "failure";
		for (let e of i) {
			let i = d(e);
			i !== "failure" && i.essence !== "*/*" && (r = i, r.essence === n ? !r.parameters.has("charset") && t !== null && r.parameters.set("charset", t) : (t = null, r.parameters.has("charset") && (t = r.parameters.get("charset")), n = r.essence));
		}
		return r ?? "failure";
	}
	function Ce(e) {
		let t = e, n = { position: 0 }, r = [], i = "";
		for (; n.position < t.length;) {
			if (i += c((e) => e !== "\"" && e !== ",", t, n), n.position < t.length) {
				if (t.charCodeAt(n.position) === 34) {
					if (i += l(t, n), n.position < t.length) continue;
				} else _(t.charCodeAt(n.position) === 44), n.position++;
			}
			i = u(i, !0, !0, (e) => e === 9 || e === 32), r.push(i), i = "";
		}
		return r;
	}
	function we(e, t) {
		let n = t.get(e, !0);
		return n === null ? null : Ce(n);
	}
	let Te = new TextDecoder();
	function Ee(e) {
		return e.length === 0 ? "" : (e[0] === 239 && e[1] === 187 && e[2] === 191 && (e = e.subarray(3)), Te.decode(e));
	}
	var De = class {
		get baseUrl() {
			return s();
		}
		get origin() {
			return this.baseUrl?.origin;
		}
		policyContainer = H();
	};
	t.exports = {
		isAborted: ie,
		isCancelled: ae,
		isValidEncodedURL: w,
		createDeferredPromise: re,
		ReadableStreamFrom: m,
		tryUpgradeRequestToAPotentiallyTrustworthyURL: ne,
		clampAndCoarsenConnectionTimingInfo: z,
		coarsenedSharedCurrentTime: B,
		determineRequestsReferrer: W,
		makePolicyContainer: H,
		clonePolicyContainer: U,
		appendFetchMetadata: I,
		appendRequestOriginHeader: L,
		TAOCheck: F,
		corsCheck: P,
		crossOriginResourcePolicyCheck: N,
		createOpaqueTimingInfo: V,
		setRequestReferrerPolicyOnRedirect: M,
		isValidHTTPToken: h,
		requestBadPort: D,
		requestCurrentURL: E,
		responseURL: S,
		responseLocationURL: C,
		isBlobLike: p,
		isURLPotentiallyTrustworthy: K,
		isValidReasonPhrase: k,
		sameOrigin: Z,
		normalizeMethod: oe,
		serializeJavascriptValueToJSONString: se,
		iteratorMixin: le,
		createIterator: ce,
		isValidHeaderName: A,
		isValidHeaderValue: j,
		isErrorLike: O,
		fullyReadBody: $,
		bytesMatch: q,
		isReadableStreamLike: ue,
		readableStreamClose: de,
		isomorphicEncode: pe,
		urlIsLocal: he,
		urlHasHttpsScheme: ge,
		urlIsHttpHttpsScheme: _e,
		readAllBytes: me,
		simpleRangeHeaderValue: ve,
		buildContentRange: ye,
		parseMetadata: ee,
		createInflate: xe,
		extractMimeType: Se,
		getDecodeSplit: we,
		utf8DecodeBytes: Ee,
		environmentSettingsObject: new class {
			settingsObject = new De();
		}()
	};
})), require_symbols$3 = __commonJSMin(((e, t) => {
	t.exports = {
		kUrl: Symbol("url"),
		kHeaders: Symbol("headers"),
		kSignal: Symbol("signal"),
		kState: Symbol("state"),
		kDispatcher: Symbol("dispatcher")
	};
})), require_file = __commonJSMin(((e, t) => {
	let { Blob: n, File: r } = __require("node:buffer"), { kState: i } = require_symbols$3(), { webidl: a } = require_webidl();
	var o = class e {
		constructor(e, t, n = {}) {
			let r = t, a = n.type, o = n.lastModified ?? Date.now();
			this[i] = {
				blobLike: e,
				name: r,
				type: a,
				lastModified: o
			};
		}
		stream(...t) {
			return a.brandCheck(this, e), this[i].blobLike.stream(...t);
		}
		arrayBuffer(...t) {
			return a.brandCheck(this, e), this[i].blobLike.arrayBuffer(...t);
		}
		slice(...t) {
			return a.brandCheck(this, e), this[i].blobLike.slice(...t);
		}
		text(...t) {
			return a.brandCheck(this, e), this[i].blobLike.text(...t);
		}
		get size() {
			return a.brandCheck(this, e), this[i].blobLike.size;
		}
		get type() {
			return a.brandCheck(this, e), this[i].blobLike.type;
		}
		get name() {
			return a.brandCheck(this, e), this[i].name;
		}
		get lastModified() {
			return a.brandCheck(this, e), this[i].lastModified;
		}
		get [Symbol.toStringTag]() {
			return "File";
		}
	};
	a.converters.Blob = a.interfaceConverter(n);
	function s(e) {
		return e instanceof r || e && (typeof e.stream == "function" || typeof e.arrayBuffer == "function") && e[Symbol.toStringTag] === "File";
	}
	t.exports = {
		FileLike: o,
		isFileLike: s
	};
})), require_formdata = __commonJSMin(((e, t) => {
	let { isBlobLike: n, iteratorMixin: r } = require_util$6(), { kState: i } = require_symbols$3(), { kEnumerableProperty: a } = require_util$7(), { FileLike: o, isFileLike: s } = require_file(), { webidl: c } = require_webidl(), { File: l } = __require("node:buffer"), u = __require("node:util"), d = globalThis.File ?? l;
	var f = class e {
		constructor(e) {
			if (c.util.markAsUncloneable(this), e !== void 0) throw c.errors.conversionFailed({
				prefix: "FormData constructor",
				argument: "Argument 1",
				types: ["undefined"]
			});
			this[i] = [];
		}
		append(t, r, a = void 0) {
			c.brandCheck(this, e);
			let o = "FormData.append";
			if (c.argumentLengthCheck(arguments, 2, o), arguments.length === 3 && !n(r)) throw TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");
			t = c.converters.USVString(t, o, "name"), r = n(r) ? c.converters.Blob(r, o, "value", { strict: !1 }) : c.converters.USVString(r, o, "value"), a = arguments.length === 3 ? c.converters.USVString(a, o, "filename") : void 0;
			let s = p(t, r, a);
			this[i].push(s);
		}
		delete(t) {
			c.brandCheck(this, e);
			let n = "FormData.delete";
			c.argumentLengthCheck(arguments, 1, n), t = c.converters.USVString(t, n, "name"), this[i] = this[i].filter((e) => e.name !== t);
		}
		get(t) {
			c.brandCheck(this, e);
			let n = "FormData.get";
			c.argumentLengthCheck(arguments, 1, n), t = c.converters.USVString(t, n, "name");
			let r = this[i].findIndex((e) => e.name === t);
			return r === -1 ? null : this[i][r].value;
		}
		getAll(t) {
			c.brandCheck(this, e);
			let n = "FormData.getAll";
			return c.argumentLengthCheck(arguments, 1, n), t = c.converters.USVString(t, n, "name"), this[i].filter((e) => e.name === t).map((e) => e.value);
		}
		has(t) {
			c.brandCheck(this, e);
			let n = "FormData.has";
			return c.argumentLengthCheck(arguments, 1, n), t = c.converters.USVString(t, n, "name"), this[i].findIndex((e) => e.name === t) !== -1;
		}
		set(t, r, a = void 0) {
			c.brandCheck(this, e);
			let o = "FormData.set";
			if (c.argumentLengthCheck(arguments, 2, o), arguments.length === 3 && !n(r)) throw TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");
			t = c.converters.USVString(t, o, "name"), r = n(r) ? c.converters.Blob(r, o, "name", { strict: !1 }) : c.converters.USVString(r, o, "name"), a = arguments.length === 3 ? c.converters.USVString(a, o, "name") : void 0;
			let s = p(t, r, a), l = this[i].findIndex((e) => e.name === t);
			l === -1 ? this[i].push(s) : this[i] = [
				...this[i].slice(0, l),
				s,
				...this[i].slice(l + 1).filter((e) => e.name !== t)
			];
		}
		[u.inspect.custom](e, t) {
			let n = this[i].reduce((e, t) => (e[t.name] ? Array.isArray(e[t.name]) ? e[t.name].push(t.value) : e[t.name] = [e[t.name], t.value] : e[t.name] = t.value, e), { __proto__: null });
			t.depth ??= e, t.colors ??= !0;
			let r = u.formatWithOptions(t, n);
			return `FormData ${r.slice(r.indexOf("]") + 2)}`;
		}
	};
	r("FormData", f, i, "name", "value"), Object.defineProperties(f.prototype, {
		append: a,
		delete: a,
		get: a,
		getAll: a,
		has: a,
		set: a,
		[Symbol.toStringTag]: {
			value: "FormData",
			configurable: !0
		}
	});
	function p(e, t, n) {
		if (typeof t != "string" && (s(t) || (t = t instanceof Blob ? new d([t], "blob", { type: t.type }) : new o(t, "blob", { type: t.type })), n !== void 0)) {
			let e = {
				type: t.type,
				lastModified: t.lastModified
			};
			t = t instanceof l ? new d([t], n, e) : new o(t, n, e);
		}
		return {
			name: e,
			value: t
		};
	}
	t.exports = {
		FormData: f,
		makeEntry: p
	};
})), require_formdata_parser = __commonJSMin(((e, t) => {
	let { isUSVString: n, bufferToLowerCasedHeaderName: r } = require_util$7(), { utf8DecodeBytes: i } = require_util$6(), { HTTP_TOKEN_CODEPOINTS: a, isomorphicDecode: o } = require_data_url(), { isFileLike: s } = require_file(), { makeEntry: c } = require_formdata(), l = __require("node:assert"), { File: u } = __require("node:buffer"), d = globalThis.File ?? u, f = Buffer.from("form-data; name=\""), p = Buffer.from("; filename"), m = Buffer.from("--"), h = Buffer.from("--\r\n");
	function g(e) {
		for (let t = 0; t < e.length; ++t) if (e.charCodeAt(t) & -128) return !1;
		return !0;
	}
	function _(e) {
		let t = e.length;
		if (t < 27 || t > 70) return !1;
		for (let n = 0; n < t; ++n) {
			let t = e.charCodeAt(n);
			if (!(t >= 48 && t <= 57 || t >= 65 && t <= 90 || t >= 97 && t <= 122 || t === 39 || t === 45 || t === 95)) return !1;
		}
		return !0;
	}
	function v(e, t) {
		l(t !== "failure" && t.essence === "multipart/form-data");
		let r = t.parameters.get("boundary");
		if (r === void 0) return "failure";
		let a = Buffer.from(`--${r}`, "utf8"), o = [], u = { position: 0 };
		for (; e[u.position] === 13 && e[u.position + 1] === 10;) u.position += 2;
		let f = e.length;
		for (; e[f - 1] === 10 && e[f - 2] === 13;) f -= 2;
		for (f !== e.length && (e = e.subarray(0, f));;) {
			if (e.subarray(u.position, u.position + a.length).equals(a)) u.position += a.length;
			else return "failure";
			if (u.position === e.length - 2 && C(e, m, u) || u.position === e.length - 4 && C(e, h, u)) return o;
			if (e[u.position] !== 13 || e[u.position + 1] !== 10) return "failure";
			u.position += 2;
			let t = y(e, u);
			if (t === "failure") return "failure";
			let { name: r, filename: f, contentType: p, encoding: _ } = t;
			u.position += 2;
			let v;
			{
				let t = e.indexOf(a.subarray(2), u.position);
				if (t === -1) return "failure";
				v = e.subarray(u.position, t - 4), u.position += v.length, _ === "base64" && (v = Buffer.from(v.toString(), "base64"));
			}
			if (e[u.position] !== 13 || e[u.position + 1] !== 10) return "failure";
			u.position += 2;
			let b;
			f === null ? b = i(Buffer.from(v)) : (p ??= "text/plain", g(p) || (p = ""), b = new d([v], f, { type: p })), l(n(r)), l(typeof b == "string" && n(b) || s(b)), o.push(c(r, b, f));
		}
	}
	function y(e, t) {
		let n = null, i = null, s = null, c = null;
		for (;;) {
			if (e[t.position] === 13 && e[t.position + 1] === 10) return n === null ? "failure" : {
				name: n,
				filename: i,
				contentType: s,
				encoding: c
			};
			let l = x((e) => e !== 10 && e !== 13 && e !== 58, e, t);
			if (l = S(l, !0, !0, (e) => e === 9 || e === 32), !a.test(l.toString()) || e[t.position] !== 58) return "failure";
			switch (t.position++, x((e) => e === 32 || e === 9, e, t), r(l)) {
				case "content-disposition":
					if (n = i = null, !C(e, f, t) || (t.position += 17, n = b(e, t), n === null)) return "failure";
					if (C(e, p, t)) {
						let n = t.position + p.length;
						if (e[n] === 42 && (t.position += 1, n += 1), e[n] !== 61 || e[n + 1] !== 34 || (t.position += 12, i = b(e, t), i === null)) return "failure";
					}
					break;
				case "content-type": {
					let n = x((e) => e !== 10 && e !== 13, e, t);
					n = S(n, !1, !0, (e) => e === 9 || e === 32), s = o(n);
					break;
				}
				case "content-transfer-encoding": {
					let n = x((e) => e !== 10 && e !== 13, e, t);
					n = S(n, !1, !0, (e) => e === 9 || e === 32), c = o(n);
					break;
				}
				default: x((e) => e !== 10 && e !== 13, e, t);
			}
			if (e[t.position] !== 13 && e[t.position + 1] !== 10) return "failure";
			t.position += 2;
		}
	}
	function b(e, t) {
		l(e[t.position - 1] === 34);
		let n = x((e) => e !== 10 && e !== 13 && e !== 34, e, t);
		return e[t.position] === 34 ? (t.position++, n = new TextDecoder().decode(n).replace(/%0A/gi, "\n").replace(/%0D/gi, "\r").replace(/%22/g, "\""), n) : null;
	}
	function x(e, t, n) {
		let r = n.position;
		for (; r < t.length && e(t[r]);) ++r;
		return t.subarray(n.position, n.position = r);
	}
	function S(e, t, n, r) {
		let i = 0, a = e.length - 1;
		if (t) for (; i < e.length && r(e[i]);) i++;
		if (n) for (; a > 0 && r(e[a]);) a--;
		return i === 0 && a === e.length - 1 ? e : e.subarray(i, a + 1);
	}
	function C(e, t, n) {
		if (e.length < t.length) return !1;
		for (let r = 0; r < t.length; r++) if (t[r] !== e[n.position + r]) return !1;
		return !0;
	}
	t.exports = {
		multipartFormDataParser: v,
		validateBoundary: _
	};
})), require_body = __commonJSMin(((e, t) => {
	let n = require_util$7(), { ReadableStreamFrom: r, isBlobLike: i, isReadableStreamLike: a, readableStreamClose: o, createDeferredPromise: s, fullyReadBody: c, extractMimeType: l, utf8DecodeBytes: u } = require_util$6(), { FormData: d } = require_formdata(), { kState: f } = require_symbols$3(), { webidl: p } = require_webidl(), { Blob: m } = __require("node:buffer"), h = __require("node:assert"), { isErrored: g, isDisturbed: _ } = __require("node:stream"), { isArrayBuffer: v } = __require("node:util/types"), { serializeAMimeType: y } = require_data_url(), { multipartFormDataParser: b } = require_formdata_parser(), x;
	try {
		let e = __require("node:crypto");
		x = (t) => e.randomInt(0, t);
	} catch {
		x = (e) => Math.floor(Math.random(e));
	}
	let S = new TextEncoder();
	function C() {}
	let w = globalThis.FinalizationRegistry && process.version.indexOf("v18") !== 0, T;
	w && (T = new FinalizationRegistry((e) => {
		let t = e.deref();
		t && !t.locked && !_(t) && !g(t) && t.cancel("Response object has been garbage collected").catch(C);
	}));
	function E(e, t = !1) {
		let s = null;
		s = e instanceof ReadableStream ? e : i(e) ? e.stream() : new ReadableStream({
			async pull(e) {
				let t = typeof l == "string" ? S.encode(l) : l;
				t.byteLength && e.enqueue(t), queueMicrotask(() => o(e));
			},
			start() {},
			type: "bytes"
		}), h(a(s));
		let c = null, l = null, u = null, d = null;
		if (typeof e == "string") l = e, d = "text/plain;charset=UTF-8";
		else if (e instanceof URLSearchParams) l = e.toString(), d = "application/x-www-form-urlencoded;charset=UTF-8";
		else if (v(e)) l = new Uint8Array(e.slice());
		else if (ArrayBuffer.isView(e)) l = new Uint8Array(e.buffer.slice(e.byteOffset, e.byteOffset + e.byteLength));
		else if (n.isFormDataLike(e)) {
			let t = `----formdata-undici-0${`${x(1e11)}`.padStart(11, "0")}`, n = `--${t}\r\nContent-Disposition: form-data`, r = (e) => e.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22"), i = (e) => e.replace(/\r?\n|\r/g, "\r\n"), a = [], o = new Uint8Array([13, 10]);
			u = 0;
			let s = !1;
			for (let [t, c] of e) if (typeof c == "string") {
				let e = S.encode(n + `; name="${r(i(t))}"\r\n\r\n${i(c)}\r\n`);
				a.push(e), u += e.byteLength;
			} else {
				let e = S.encode(`${n}; name="${r(i(t))}"` + (c.name ? `; filename="${r(c.name)}"` : "") + `\r
Content-Type: ${c.type || "application/octet-stream"}\r\n\r\n`);
				a.push(e, c, o), typeof c.size == "number" ? u += e.byteLength + c.size + o.byteLength : s = !0;
			}
			let f = S.encode(`--${t}--\r\n`);
			a.push(f), u += f.byteLength, s && (u = null), l = e, c = async function* () {
				for (let e of a) e.stream ? yield* e.stream() : yield e;
			}, d = `multipart/form-data; boundary=${t}`;
		} else if (i(e)) l = e, u = e.size, e.type && (d = e.type);
		else if (typeof e[Symbol.asyncIterator] == "function") {
			if (t) throw TypeError("keepalive");
			if (n.isDisturbed(e) || e.locked) throw TypeError("Response body object should not be disturbed or locked");
			s = e instanceof ReadableStream ? e : r(e);
		}
		if ((typeof l == "string" || n.isBuffer(l)) && (u = Buffer.byteLength(l)), c != null) {
			let t;
			s = new ReadableStream({
				async start() {
					t = c(e)[Symbol.asyncIterator]();
				},
				async pull(e) {
					let { value: n, done: r } = await t.next();
					if (r) queueMicrotask(() => {
						e.close(), e.byobRequest?.respond(0);
					});
					else if (!g(s)) {
						let t = new Uint8Array(n);
						t.byteLength && e.enqueue(t);
					}
					return e.desiredSize > 0;
				},
				async cancel(e) {
					await t.return();
				},
				type: "bytes"
			});
		}
		return [{
			stream: s,
			source: l,
			length: u
		}, d];
	}
	function D(e, t = !1) {
		return e instanceof ReadableStream && (h(!n.isDisturbed(e), "The body has already been consumed."), h(!e.locked, "The stream is locked.")), E(e, t);
	}
	function O(e, t) {
		let [n, r] = t.stream.tee();
		return t.stream = n, {
			stream: r,
			length: t.length,
			source: t.source
		};
	}
	function k(e) {
		if (e.aborted) throw new DOMException("The operation was aborted.", "AbortError");
	}
	function A(e) {
		return {
			blob() {
				return M(this, (e) => {
					let t = F(this);
					return t === null ? t = "" : t &&= y(t), new m([e], { type: t });
				}, e);
			},
			arrayBuffer() {
				return M(this, (e) => new Uint8Array(e).buffer, e);
			},
			text() {
				return M(this, u, e);
			},
			json() {
				return M(this, P, e);
			},
			formData() {
				return M(this, (e) => {
					let t = F(this);
					if (t !== null) switch (t.essence) {
						case "multipart/form-data": {
							let n = b(e, t);
							if (n === "failure") throw TypeError("Failed to parse body as FormData.");
							let r = new d();
							return r[f] = n, r;
						}
						case "application/x-www-form-urlencoded": {
							let t = new URLSearchParams(e.toString()), n = new d();
							for (let [e, r] of t) n.append(e, r);
							return n;
						}
					}
					throw TypeError("Content-Type was not one of \"multipart/form-data\" or \"application/x-www-form-urlencoded\".");
				}, e);
			},
			bytes() {
				return M(this, (e) => new Uint8Array(e), e);
			}
		};
	}
	function j(e) {
		Object.assign(e.prototype, A(e));
	}
	async function M(e, t, n) {
		if (p.brandCheck(e, n), N(e)) throw TypeError("Body is unusable: Body has already been read");
		k(e[f]);
		let r = s(), i = (e) => r.reject(e), a = (e) => {
			try {
				r.resolve(t(e));
			} catch (e) {
				i(e);
			}
		};
		return e[f].body == null ? (a(Buffer.allocUnsafe(0)), r.promise) : (await c(e[f].body, a, i), r.promise);
	}
	function N(e) {
		let t = e[f].body;
		return t != null && (t.stream.locked || n.isDisturbed(t.stream));
	}
	function P(e) {
		return JSON.parse(u(e));
	}
	function F(e) {
		let t = e[f].headersList, n = l(t);
		return n === "failure" ? null : n;
	}
	t.exports = {
		extractBody: E,
		safelyExtractBody: D,
		cloneBody: O,
		mixinBody: j,
		streamRegistry: T,
		hasFinalizationRegistry: w,
		bodyUnusable: N
	};
})), require_client_h1 = __commonJSMin(((e, t) => {
	let n = __require("node:assert"), r = require_util$7(), { channels: i } = require_diagnostics(), a = require_timers(), { RequestContentLengthMismatchError: o, ResponseContentLengthMismatchError: s, RequestAbortedError: c, InvalidArgumentError: l, HeadersTimeoutError: u, HeadersOverflowError: d, SocketError: f, InformationalError: p, BodyTimeoutError: m, HTTPParserError: h, ResponseExceededMaxSizeError: g } = require_errors(), { kUrl: _, kReset: v, kClient: y, kParser: b, kBlocking: x, kRunning: S, kPending: C, kSize: w, kWriting: T, kQueue: E, kNoRef: D, kKeepAliveDefaultTimeout: O, kHostHeader: k, kPendingIdx: A, kRunningIdx: j, kError: M, kPipelining: N, kSocket: P, kKeepAliveTimeoutValue: F, kMaxHeadersSize: I, kKeepAliveMaxTimeout: L, kKeepAliveTimeoutThreshold: R, kHeadersTimeout: z, kBodyTimeout: B, kStrictContentLength: V, kMaxRequests: H, kCounter: U, kMaxResponseSize: W, kOnError: G, kResume: K, kHTTPContext: q } = require_symbols$4(), J = require_constants$3(), ee = Buffer.alloc(0), Y = Buffer[Symbol.species], X = r.addListener, te = r.removeAllListeners, ne = Symbol("kIdleSocketValidation"), Z = Symbol("kIdleSocketValidationTimeout"), re = Symbol("kSocketUsed"), ie;
	async function ae() {
		let e = process.env.JEST_WORKER_ID ? require_llhttp_wasm() : void 0, t;
		try {
			t = await WebAssembly.compile(require_llhttp_simd_wasm());
		} catch {
			t = await WebAssembly.compile(e || require_llhttp_wasm());
		}
		return await WebAssembly.instantiate(t, { env: {
			wasm_on_url: (e, t, n) => 0,
			wasm_on_status: (e, t, r) => {
				n(Q.ptr === e);
				let i = t - $ + ce.byteOffset;
				return Q.onStatus(new Y(ce.buffer, i, r)) || 0;
			},
			wasm_on_message_begin: (e) => (n(Q.ptr === e), Q.onMessageBegin() || 0),
			wasm_on_header_field: (e, t, r) => {
				n(Q.ptr === e);
				let i = t - $ + ce.byteOffset;
				return Q.onHeaderField(new Y(ce.buffer, i, r)) || 0;
			},
			wasm_on_header_value: (e, t, r) => {
				n(Q.ptr === e);
				let i = t - $ + ce.byteOffset;
				return Q.onHeaderValue(new Y(ce.buffer, i, r)) || 0;
			},
			wasm_on_headers_complete: (e, t, r, i) => (n(Q.ptr === e), Q.onHeadersComplete(t, !!r, !!i) || 0),
			wasm_on_body: (e, t, r) => {
				n(Q.ptr === e);
				let i = t - $ + ce.byteOffset;
				return Q.onBody(new Y(ce.buffer, i, r)) || 0;
			},
			wasm_on_message_complete: (e) => (n(Q.ptr === e), Q.onMessageComplete() || 0)
		} });
	}
	let oe = null, se = ae();
	se.catch();
	let Q = null, ce = null, le = 0, $ = null;
	var ue = class {
		constructor(e, t, { exports: r }) {
			n(Number.isFinite(e[I]) && e[I] > 0), this.llhttp = r, this.ptr = this.llhttp.llhttp_alloc(J.TYPE.RESPONSE), this.client = e, this.socket = t, this.timeout = null, this.timeoutValue = null, this.timeoutType = null, this.statusCode = null, this.statusText = "", this.upgrade = !1, this.headers = [], this.headersSize = 0, this.headersMaxSize = e[I], this.shouldKeepAlive = !1, this.paused = !1, this.resume = this.resume.bind(this), this.bytesRead = 0, this.keepAlive = "", this.contentLength = "", this.connection = "", this.maxResponseSize = e[W];
		}
		setTimeout(e, t) {
			e !== this.timeoutValue || t & 1 ^ this.timeoutType & 1 ? (this.timeout &&= (a.clearTimeout(this.timeout), null), e && (t & 1 ? this.timeout = a.setFastTimeout(de, e, new WeakRef(this)) : (this.timeout = setTimeout(de, e, new WeakRef(this)), this.timeout.unref())), this.timeoutValue = e) : this.timeout && this.timeout.refresh && this.timeout.refresh(), this.timeoutType = t;
		}
		resume() {
			!this.socket.destroyed && this.paused && (n(this.ptr != null), n(Q == null), this.llhttp.llhttp_resume(this.ptr), n(this.timeoutType === 5), this.timeout && this.timeout.refresh && this.timeout.refresh(), this.paused = !1, this.execute(this.socket.read() || ee), this.readMore());
		}
		readMore() {
			for (; !this.paused && this.ptr;) {
				let e = this.socket.read();
				if (e === null) break;
				this.execute(e);
			}
		}
		execute(e) {
			n(this.ptr != null), n(Q == null), n(!this.paused);
			let { socket: t, llhttp: i } = this;
			e.length > le && ($ && i.free($), le = Math.ceil(e.length / 4096) * 4096, $ = i.malloc(le)), new Uint8Array(i.memory.buffer, $, le).set(e);
			try {
				let n;
				try {
					ce = e, Q = this, n = i.llhttp_execute(this.ptr, $, e.length);
				} catch (e) {
					throw e;
				} finally {
					Q = null, ce = null;
				}
				let r = i.llhttp_get_error_pos(this.ptr) - $;
				if (n !== J.ERROR.OK) {
					let i = e.subarray(r);
					if (n === J.ERROR.PAUSED_UPGRADE) this.onUpgrade(i);
					else if (n === J.ERROR.PAUSED) this.paused = !0, t.unshift(i);
					else throw this.createError(n, i);
				}
			} catch (e) {
				r.destroy(t, e);
			}
		}
		finish() {
			n(Q === null), n(this.ptr != null), n(!this.paused);
			let { llhttp: e } = this, t;
			try {
				Q = this, t = e.llhttp_finish(this.ptr);
			} finally {
				Q = null;
			}
			return t === J.ERROR.OK ? null : t === J.ERROR.PAUSED || t === J.ERROR.PAUSED_UPGRADE ? (this.paused = !0, null) : this.createError(t, ee);
		}
		createError(e, t) {
			let { llhttp: n, contentLength: r, bytesRead: i } = this;
			if (r && i !== parseInt(r, 10)) return new s();
			let a = n.llhttp_get_error_reason(this.ptr), o = "";
			if (a) {
				let e = new Uint8Array(n.memory.buffer, a).indexOf(0);
				o = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(n.memory.buffer, a, e).toString() + ")";
			}
			return new h(o, J.ERROR[e], t);
		}
		destroy() {
			n(this.ptr != null), n(Q == null), this.llhttp.llhttp_free(this.ptr), this.ptr = null, this.timeout && a.clearTimeout(this.timeout), this.timeout = null, this.timeoutValue = null, this.timeoutType = null, this.paused = !1;
		}
		onStatus(e) {
			this.statusText = e.toString();
		}
		onMessageBegin() {
			let { socket: e, client: t } = this;
			if (e.destroyed) return -1;
			if (t[S] === 0) return r.destroy(e, new f("bad response", r.getSocketInfo(e))), -1;
			let n = t[E][t[j]];
			if (!n) return -1;
			n.onResponseStarted();
		}
		onHeaderField(e) {
			let t = this.headers.length;
			t & 1 ? this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]) : this.headers.push(e), this.trackHeader(e.length);
		}
		onHeaderValue(e) {
			let t = this.headers.length;
			(t & 1) == 1 ? (this.headers.push(e), t += 1) : this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]);
			let n = this.headers[t - 2];
			if (n.length === 10) {
				let t = r.bufferToLowerCasedHeaderName(n);
				t === "keep-alive" ? this.keepAlive += e.toString() : t === "connection" && (this.connection += e.toString());
			} else n.length === 14 && r.bufferToLowerCasedHeaderName(n) === "content-length" && (this.contentLength += e.toString());
			this.trackHeader(e.length);
		}
		trackHeader(e) {
			this.headersSize += e, this.headersSize >= this.headersMaxSize && r.destroy(this.socket, new d());
		}
		onUpgrade(e) {
			let { upgrade: t, client: i, socket: a, headers: o, statusCode: s, statusText: c } = this;
			n(t), n(i[P] === a), n(!a.destroyed), n(!this.paused), n(!(o.length & 1));
			let l = i[E][i[j]];
			n(l), n(l.upgrade || l.method === "CONNECT"), this.statusCode = null, this.statusText = "", this.shouldKeepAlive = null, this.headers = [], this.headersSize = 0, a.unshift(e), a[b].destroy(), a[b] = null, a[y] = null, a[M] = null, te(a), i[P] = null, i[q] = null, i[E][i[j]++] = null, i.emit("disconnect", i[_], [i], new p("upgrade"));
			try {
				l.onUpgrade(s, o, a, c);
			} catch (e) {
				r.errorRequest(i, l, e), r.destroy(a, e);
			}
			i[K]();
		}
		onHeadersComplete(e, t, i) {
			let { client: a, socket: o, headers: s, statusText: c } = this;
			if (o.destroyed) return -1;
			if (a[S] === 0) return r.destroy(o, new f("bad response", r.getSocketInfo(o))), -1;
			let l = a[E][a[j]];
			if (!l) return -1;
			if (n(!this.upgrade), n(this.statusCode < 200), e === 100) return r.destroy(o, new f("bad response", r.getSocketInfo(o))), -1;
			if (t && !l.upgrade) return r.destroy(o, new f("bad upgrade", r.getSocketInfo(o))), -1;
			if (n(this.timeoutType === 3), this.statusCode = e, this.shouldKeepAlive = i || l.method === "HEAD" && !o[v] && this.connection.toLowerCase() === "keep-alive", this.statusCode >= 200) {
				let e = l.bodyTimeout == null ? a[B] : l.bodyTimeout;
				this.setTimeout(e, 5);
			} else this.timeout && this.timeout.refresh && this.timeout.refresh();
			if (l.method === "CONNECT" || t) return n(a[S] === 1), this.upgrade = !0, 2;
			if (n(!(this.headers.length & 1)), this.headers = [], this.headersSize = 0, this.shouldKeepAlive && a[N]) {
				let e = this.keepAlive ? r.parseKeepAliveTimeout(this.keepAlive) : null;
				if (e != null) {
					let t = Math.min(e - a[R], a[L]);
					t <= 0 ? o[v] = !0 : a[F] = t;
				} else a[F] = a[O];
			} else o[v] = !0;
			let u = l.onHeaders(e, s, this.resume, c) === !1;
			return l.aborted ? -1 : l.method === "HEAD" || e < 200 ? 1 : (o[x] && (o[x] = !1, a[K]()), u ? J.ERROR.PAUSED : 0);
		}
		onBody(e) {
			let { client: t, socket: i, statusCode: a, maxResponseSize: o } = this;
			if (i.destroyed) return -1;
			let s = t[E][t[j]];
			if (n(s), n(this.timeoutType === 5), this.timeout && this.timeout.refresh && this.timeout.refresh(), n(a >= 200), o > -1 && this.bytesRead + e.length > o) return r.destroy(i, new g()), -1;
			if (this.bytesRead += e.length, s.onData(e) === !1) return J.ERROR.PAUSED;
		}
		onMessageComplete() {
			let { client: e, socket: t, statusCode: i, upgrade: a, headers: o, contentLength: c, bytesRead: l, shouldKeepAlive: u } = this;
			if (t.destroyed && (!i || u)) return -1;
			if (a) return;
			n(i >= 100), n(!(this.headers.length & 1));
			let d = e[E][e[j]];
			if (n(d), this.statusCode = null, this.statusText = "", this.bytesRead = 0, this.contentLength = "", this.keepAlive = "", this.connection = "", this.headers = [], this.headersSize = 0, !(i < 200)) {
				if (d.method !== "HEAD" && c && l !== parseInt(c, 10)) return r.destroy(t, new s()), -1;
				if (d.onComplete(o), e[E][e[j]++] = null, t[re] = !0, t[T]) return n(e[S] === 0), r.destroy(t, new p("reset")), J.ERROR.PAUSED;
				if (!u || t[v] && e[S] === 0) return r.destroy(t, new p("reset")), J.ERROR.PAUSED;
				e[N] == null || e[N] === 1 ? setImmediate(() => e[K]()) : e[K]();
			}
		}
	};
	function de(e) {
		let { socket: t, timeoutType: i, client: a, paused: o } = e.deref();
		i === 3 ? (!t[T] || t.writableNeedDrain || a[S] > 1) && (n(!o, "cannot be paused while waiting for headers"), r.destroy(t, new u())) : i === 5 ? o || r.destroy(t, new m()) : i === 8 && (n(a[S] === 0 && a[F]), r.destroy(t, new p("socket idle timeout")));
	}
	async function fe(e, t) {
		e[P] = t, oe || (oe = await se, se = null), t[D] = !1, t[T] = !1, t[v] = !1, t[x] = !1, t[ne] = 0, t[Z] = null, t[re] = !1, t[b] = new ue(e, t, oe), X(t, "error", function(e) {
			let t = this[b];
			if (e.code === "ECONNRESET" && t.statusCode && !t.shouldKeepAlive) {
				let e = t.finish();
				e && (this[M] = e, this[y][G](e));
			} else this[M] = e, this[y][G](e);
		}), X(t, "readable", function() {
			let e = this[b];
			e && e.readMore();
		}), X(t, "end", function() {
			let e = this[b];
			if (e.statusCode && !e.shouldKeepAlive) {
				let t = e.finish();
				t && r.destroy(this, t);
			} else r.destroy(this, new f("other side closed", r.getSocketInfo(this)));
		}), X(t, "close", function() {
			let e = this[y], t = this[b];
			pe(this), t && (!this[M] && t.statusCode && !t.shouldKeepAlive && (this[M] = t.finish() || this[M]), this[b].destroy(), this[b] = null);
			let i = this[M] || new f("closed", r.getSocketInfo(this));
			if (e[P] = null, e[q] = null, e.destroyed) {
				n(e[C] === 0);
				let t = e[E].splice(e[j]);
				for (let n = 0; n < t.length; n++) {
					let a = t[n];
					r.errorRequest(e, a, i);
				}
			} else if (e[S] > 0 && i.code !== "UND_ERR_INFO") {
				let t = e[E][e[j]];
				e[E][e[j]++] = null, r.errorRequest(e, t, i);
			}
			e[A] = e[j], n(e[S] === 0), e.emit("disconnect", e[_], [e], i), e[K]();
		});
		let i = !1;
		return t.on("close", () => {
			i = !0;
		}), {
			version: "h1",
			defaultPipelining: 1,
			write(...t) {
				return _e(e, ...t);
			},
			resume() {
				he(e);
			},
			destroy(e, n) {
				i ? queueMicrotask(n) : t.destroy(e).on("close", n);
			},
			get destroyed() {
				return t.destroyed;
			},
			busy(n) {
				return !!(t[T] || t[v] || t[x] || t[ne] === 1 || n && (e[S] > 0 && !n.idempotent || e[S] > 0 && (n.upgrade || n.method === "CONNECT") || e[S] > 0 && r.bodyLength(n.body) !== 0 && (r.isStream(n.body) || r.isAsyncIterable(n.body) || r.isFormDataLike(n.body))));
			}
		};
	}
	function pe(e) {
		e[Z] && (clearImmediate(e[Z]), e[Z] = null), e[ne] = 0;
	}
	function me(e, t) {
		t[ne] = 1, t[Z] = setImmediate(() => {
			t[Z] = null, t[ne] = 2, e[P] === t && !t.destroyed && e[K]();
		});
	}
	function he(e) {
		let t = e[P];
		if (t && !t.destroyed) {
			if (e[w] === 0 ? !t[D] && t.unref && (t.unref(), t[D] = !0) : t[D] && t.ref && (t.ref(), t[D] = !1), e[S] === 0 && e[C] > 0 && t[re]) {
				if (t[ne] === 0) {
					me(e, t), t[b].readMore(), t.destroyed;
					return;
				}
				if (t[ne] === 1) {
					t[b].readMore(), t.destroyed;
					return;
				}
			}
			if (e[S] === 0 && (t[b].readMore(), t.destroyed)) return;
			if (e[w] === 0) t[b].timeoutType !== 8 && t[b].setTimeout(e[F], 8);
			else if (e[S] > 0 && t[b].statusCode < 200 && t[b].timeoutType !== 3) {
				let n = e[E][e[j]], r = n.headersTimeout == null ? e[z] : n.headersTimeout;
				t[b].setTimeout(r, 3);
			}
		}
	}
	function ge(e) {
		return e !== "GET" && e !== "HEAD" && e !== "OPTIONS" && e !== "TRACE" && e !== "CONNECT";
	}
	function _e(e, t) {
		let { method: a, path: s, host: u, upgrade: d, blocking: f, reset: m } = t, { body: h, headers: g, contentLength: _ } = t, y = a === "PUT" || a === "POST" || a === "PATCH" || a === "QUERY" || a === "PROPFIND" || a === "PROPPATCH";
		if (r.isFormDataLike(h)) {
			ie ||= require_body().extractBody;
			let [e, n] = ie(h);
			t.contentType ?? g.push("content-type", n), h = e.stream, _ = e.length;
		} else if (r.isBlobLike(h) && t.contentType == null) {
			let n = h.type;
			if (n) {
				let i = `${n}`;
				if (!r.isValidHeaderValue(i)) return r.errorRequest(e, t, new l("invalid content-type header")), !1;
				g.push("content-type", i);
			}
		}
		h && typeof h.read == "function" && h.read(0);
		let b = r.bodyLength(h);
		if (_ = b ?? _, _ === null && (_ = t.contentLength), _ === 0 && !y && (_ = null), ge(a) && _ > 0 && t.contentLength !== null && t.contentLength !== _) {
			if (e[V]) return r.errorRequest(e, t, new o()), !1;
			process.emitWarning(new o());
		}
		let S = e[P];
		pe(S);
		let C = (n) => {
			t.aborted || (t.completed ? (t.upgrade || t.method === "CONNECT") && r.destroy(S, new p("aborted")) : (r.errorRequest(e, t, n || new c()), r.destroy(h), r.destroy(S, new p("aborted"))));
		};
		try {
			t.onConnect(C);
		} catch (n) {
			r.errorRequest(e, t, n);
		}
		if (t.aborted) return !1;
		a === "HEAD" && (S[v] = !0), (d || a === "CONNECT") && (S[v] = !0), m != null && (S[v] = m), e[H] && S[U]++ >= e[H] && (S[v] = !0), f && (S[x] = !0);
		let w = `${a} ${s} HTTP/1.1\r\n`;
		if (w += typeof u == "string" ? `host: ${u}\r\n` : e[k], d ? w += `connection: upgrade\r\nupgrade: ${d}\r\n` : e[N] && !S[v] ? w += "connection: keep-alive\r\n" : w += "connection: close\r\n", Array.isArray(g)) for (let e = 0; e < g.length; e += 2) {
			let t = g[e + 0], n = g[e + 1];
			if (Array.isArray(n)) for (let e = 0; e < n.length; e++) w += `${t}: ${n[e]}\r\n`;
			else w += `${t}: ${n}\r\n`;
		}
		return i.sendHeaders.hasSubscribers && i.sendHeaders.publish({
			request: t,
			headers: w,
			socket: S
		}), !h || b === 0 ? ye(C, null, e, t, S, _, w, y) : r.isBuffer(h) ? ye(C, h, e, t, S, _, w, y) : r.isBlobLike(h) ? typeof h.stream == "function" ? xe(C, h.stream(), e, t, S, _, w, y) : be(C, h, e, t, S, _, w, y) : r.isStream(h) ? ve(C, h, e, t, S, _, w, y) : r.isIterable(h) ? xe(C, h, e, t, S, _, w, y) : n(!1), !0;
	}
	function ve(e, t, i, a, o, s, l, u) {
		n(s !== 0 || i[S] === 0, "stream body cannot be pipelined");
		let d = !1, f = new Se({
			abort: e,
			socket: o,
			request: a,
			contentLength: s,
			client: i,
			expectsPayload: u,
			header: l
		}), p = function(e) {
			if (!d) try {
				!f.write(e) && this.pause && this.pause();
			} catch (e) {
				r.destroy(this, e);
			}
		}, m = function() {
			d || t.resume && t.resume();
		}, h = function() {
			if (queueMicrotask(() => {
				t.removeListener("error", g);
			}), !d) {
				let e = new c();
				queueMicrotask(() => g(e));
			}
		}, g = function(e) {
			if (!d) {
				if (d = !0, n(o.destroyed || o[T] && i[S] <= 1), o.off("drain", m).off("error", g), t.removeListener("data", p).removeListener("end", g).removeListener("close", h), !e) try {
					f.end();
				} catch (t) {
					e = t;
				}
				f.destroy(e), e && (e.code !== "UND_ERR_INFO" || e.message !== "reset") ? r.destroy(t, e) : r.destroy(t);
			}
		};
		t.on("data", p).on("end", g).on("error", g).on("close", h), t.resume && t.resume(), o.on("drain", m).on("error", g), t.errorEmitted ?? t.errored ? setImmediate(() => g(t.errored)) : (t.endEmitted ?? t.readableEnded) && setImmediate(() => g(null)), (t.closeEmitted ?? t.closed) && setImmediate(h);
	}
	function ye(e, t, i, a, o, s, c, l) {
		try {
			t ? r.isBuffer(t) && (n(s === t.byteLength, "buffer body must have content length"), o.cork(), o.write(`${c}content-length: ${s}\r\n\r\n`, "latin1"), o.write(t), o.uncork(), a.onBodySent(t), !l && a.reset !== !1 && (o[v] = !0)) : s === 0 ? o.write(`${c}content-length: 0\r\n\r\n`, "latin1") : (n(s === null, "no body must not have content length"), o.write(`${c}\r\n`, "latin1")), a.onRequestSent(), i[K]();
		} catch (t) {
			e(t);
		}
	}
	async function be(e, t, r, i, a, s, c, l) {
		n(s === t.size, "blob body must have content length");
		try {
			if (s != null && s !== t.size) throw new o();
			let e = Buffer.from(await t.arrayBuffer());
			a.cork(), a.write(`${c}content-length: ${s}\r\n\r\n`, "latin1"), a.write(e), a.uncork(), i.onBodySent(e), i.onRequestSent(), !l && i.reset !== !1 && (a[v] = !0), r[K]();
		} catch (t) {
			e(t);
		}
	}
	async function xe(e, t, r, i, a, o, s, c) {
		n(o !== 0 || r[S] === 0, "iterator body cannot be pipelined");
		let l = null;
		function u() {
			if (l) {
				let e = l;
				l = null, e();
			}
		}
		let d = () => new Promise((e, t) => {
			n(l === null), a[M] ? t(a[M]) : l = e;
		});
		a.on("close", u).on("drain", u);
		let f = new Se({
			abort: e,
			socket: a,
			request: i,
			contentLength: o,
			client: r,
			expectsPayload: c,
			header: s
		});
		try {
			for await (let e of t) {
				if (a[M]) throw a[M];
				f.write(e) || await d();
			}
			f.end();
		} catch (e) {
			f.destroy(e);
		} finally {
			a.off("close", u).off("drain", u);
		}
	}
	var Se = class {
		constructor({ abort: e, socket: t, request: n, contentLength: r, client: i, expectsPayload: a, header: o }) {
			this.socket = t, this.request = n, this.contentLength = r, this.client = i, this.bytesWritten = 0, this.expectsPayload = a, this.header = o, this.abort = e, t[T] = !0;
		}
		write(e) {
			let { socket: t, request: n, contentLength: r, client: i, bytesWritten: a, expectsPayload: s, header: c } = this;
			if (t[M]) throw t[M];
			if (t.destroyed) return !1;
			let l = Buffer.byteLength(e);
			if (!l) return !0;
			if (r !== null && a + l > r) {
				if (i[V]) throw new o();
				process.emitWarning(new o());
			}
			t.cork(), a === 0 && (!s && n.reset !== !1 && (t[v] = !0), r === null ? t.write(`${c}transfer-encoding: chunked\r\n`, "latin1") : t.write(`${c}content-length: ${r}\r\n\r\n`, "latin1")), r === null && t.write(`\r\n${l.toString(16)}\r\n`, "latin1"), this.bytesWritten += l;
			let u = t.write(e);
			return t.uncork(), n.onBodySent(e), u || t[b].timeout && t[b].timeoutType === 3 && t[b].timeout.refresh && t[b].timeout.refresh(), u;
		}
		end() {
			let { socket: e, contentLength: t, client: n, bytesWritten: r, expectsPayload: i, header: a, request: s } = this;
			if (s.onRequestSent(), e[T] = !1, e[M]) throw e[M];
			if (!e.destroyed) {
				if (r === 0 ? i ? e.write(`${a}content-length: 0\r\n\r\n`, "latin1") : e.write(`${a}\r\n`, "latin1") : t === null && e.write("\r\n0\r\n\r\n", "latin1"), t !== null && r !== t) {
					if (n[V]) throw new o();
					process.emitWarning(new o());
				}
				e[b].timeout && e[b].timeoutType === 3 && e[b].timeout.refresh && e[b].timeout.refresh(), n[K]();
			}
		}
		destroy(e) {
			let { socket: t, client: r, abort: i } = this;
			t[T] = !1, e && (n(r[S] <= 1, "pipeline should only contain this request"), i(e));
		}
	};
	t.exports = fe;
})), require_client_h2 = __commonJSMin(((e, t) => {
	let n = __require("node:assert"), { errorMonitor: r } = __require("node:events"), { pipeline: i } = __require("node:stream"), a = require_util$7(), { RequestContentLengthMismatchError: o, RequestAbortedError: s, SocketError: c, InformationalError: l } = require_errors(), { kUrl: u, kReset: d, kClient: f, kRunning: p, kPending: m, kQueue: h, kPendingIdx: g, kRunningIdx: _, kError: v, kSocket: y, kStrictContentLength: b, kOnError: x, kMaxConcurrentStreams: S, kHTTP2Session: C, kResume: w, kSize: T, kHTTPContext: E } = require_symbols$4(), D = Symbol("open streams"), O, k = !1, A;
	try {
		A = __require("node:http2");
	} catch {
		A = { constants: {} };
	}
	let { constants: { HTTP2_HEADER_AUTHORITY: j, HTTP2_HEADER_METHOD: M, HTTP2_HEADER_PATH: N, HTTP2_HEADER_SCHEME: P, HTTP2_HEADER_CONTENT_LENGTH: F, HTTP2_HEADER_EXPECT: I, HTTP2_HEADER_STATUS: L } } = A;
	function R(e) {
		let t = [];
		for (let [n, r] of Object.entries(e)) if (Array.isArray(r)) for (let e of r) t.push(Buffer.from(n), Buffer.from(e));
		else t.push(Buffer.from(n), Buffer.from(r));
		return t;
	}
	function z(e) {
		let { [L]: t, ...n } = e;
		return R(n);
	}
	async function B(e, t) {
		e[y] = t, k || (k = !0, process.emitWarning("H2 support is experimental, expect them to change at any time.", { code: "UNDICI-H2" }));
		let r = A.connect(e[u], {
			createConnection: () => t,
			peerMaxConcurrentStreams: e[S]
		});
		r[D] = 0, r[f] = e, r[y] = t, a.addListener(r, "error", H), a.addListener(r, "frameError", U), a.addListener(r, "end", W), a.addListener(r, "goaway", G), a.addListener(r, "close", function() {
			let { [f]: e } = this, { [y]: t } = e, r = this[y][v] || this[v] || new c("closed", a.getSocketInfo(t));
			if (e[C] = null, e.destroyed) {
				n(e[m] === 0);
				let t = e[h].splice(e[_]);
				for (let n = 0; n < t.length; n++) {
					let i = t[n];
					a.errorRequest(e, i, r);
				}
			}
		}), r.unref(), e[C] = r, t[C] = r, a.addListener(t, "error", function(e) {
			this[v] = e, this[f][x](e);
		}), a.addListener(t, "end", function() {
			a.destroy(this, new c("other side closed", a.getSocketInfo(this)));
		}), a.addListener(t, "close", function() {
			let t = this[v] || new c("closed", a.getSocketInfo(this));
			e[y] = null, this[C] != null && this[C].destroy(t), e[g] = e[_], n(e[p] === 0), e.emit("disconnect", e[u], [e], t), e[w]();
		});
		let i = !1;
		return t.on("close", () => {
			i = !0;
		}), {
			version: "h2",
			defaultPipelining: 1e400,
			write(...t) {
				return q(e, ...t);
			},
			resume() {
				V(e);
			},
			destroy(e, n) {
				i ? queueMicrotask(n) : t.destroy(e).on("close", n);
			},
			get destroyed() {
				return t.destroyed;
			},
			busy() {
				return !1;
			}
		};
	}
	function V(e) {
		let t = e[y];
		t?.destroyed === !1 && (e[T] === 0 && e[S] === 0 ? (t.unref(), e[C].unref()) : (t.ref(), e[C].ref()));
	}
	function H(e) {
		this[y][v] = e, this[f][x](e);
	}
	function U(e, t, n) {
		if (n === 0) {
			let n = new l(`HTTP/2: "frameError" received - type ${e}, code ${t}`);
			this[y][v] = n, this[f][x](n);
		}
	}
	function W() {
		let e = new c("other side closed", a.getSocketInfo(this[y]));
		this.destroy(e), a.destroy(this[y], e);
	}
	function G(e) {
		let t = this[v] || new c(`HTTP/2: "GOAWAY" frame received with code ${e}`, a.getSocketInfo(this)), r = this[f];
		if (r[y] = null, r[E] = null, this[C] != null && (this[C].destroy(t), this[C] = null), a.destroy(this[y], t), r[_] < r[h].length) {
			let e = r[h][r[_]];
			r[h][r[_]++] = null, a.errorRequest(r, e, t), r[g] = r[_];
		}
		n(r[p] === 0), r.emit("disconnect", r[u], [r], t), r[w]();
	}
	function K(e) {
		return e !== "GET" && e !== "HEAD" && e !== "OPTIONS" && e !== "TRACE" && e !== "CONNECT";
	}
	function q(e, t) {
		let i = e[C], { method: c, path: d, host: f, upgrade: p, expectContinue: m, signal: v, headers: x } = t, { body: S } = t;
		if (p) return a.errorRequest(e, t, Error("Upgrade not supported for H2")), !1;
		let T = {};
		for (let e = 0; e < x.length; e += 2) {
			let t = x[e + 0], n = x[e + 1];
			if (Array.isArray(n)) for (let e = 0; e < n.length; e++) T[t] ? T[t] += `,${n[e]}` : T[t] = n[e];
			else T[t] = n;
		}
		let E, { hostname: k, port: A } = e[u];
		T[j] = f || `${k}${A ? `:${A}` : ""}`, T[M] = c;
		let B = (n) => {
			t.aborted || (t.completed ? c === "CONNECT" && E != null && a.destroy(E, n || new s()) : (n ||= new s(), a.errorRequest(e, t, n), E != null && a.destroy(E, n), a.destroy(S, n), e[h][e[_]++] = null, e[w]()));
		};
		try {
			t.onConnect(B);
		} catch (n) {
			a.errorRequest(e, t, n);
		}
		if (t.aborted) return !1;
		if (c === "CONNECT") {
			i.ref(), E = i.request(T, {
				endStream: !1,
				signal: v
			});
			let n = !1, a = (e) => {
				n = !0, E.off(r, o), t.onUpgradeResponse(Number(e[L]), e, z);
			}, o = (e) => {
				n = !0, E.off("response", a), t.onUpgradeError(e);
			};
			return E.once("response", a), E.once("error", B), ++i[D], (() => {
				try {
					t.onUpgrade(null, null, E);
				} catch (e) {
					E.off("response", a), B(e);
					return;
				}
				t.aborted || (E.off("error", B), E.once(r, o), e[h][e[_]++] = null);
			})(), E.once("close", () => {
				!n && t.completed && (E.off("response", a), E.off(r, o), t.onUpgradeError(new l(`HTTP/2: "stream error" received - code ${E.rstCode}`))), --i[D], i[D] === 0 && i.unref();
			}), !0;
		}
		T[N] = d, T[P] = "https";
		let V = c === "PUT" || c === "POST" || c === "PATCH";
		S && typeof S.read == "function" && S.read(0);
		let H = a.bodyLength(S);
		if (a.isFormDataLike(S)) {
			O ??= require_body().extractBody;
			let [e, t] = O(S);
			T["content-type"] = t, S = e.stream, H = e.length;
		}
		if (H ??= t.contentLength, H !== 0 && V || (H = null), K(c) && H > 0 && t.contentLength != null && t.contentLength !== H) {
			if (e[b]) return a.errorRequest(e, t, new o()), !1;
			process.emitWarning(new o());
		}
		H != null && (n(S, "no body must not have content length"), T[F] = `${H}`), i.ref();
		let U = c === "GET" || c === "HEAD" || S === null;
		return m ? (T[I] = "100-continue", E = i.request(T, {
			endStream: U,
			signal: v
		}), E.once("continue", W)) : (E = i.request(T, {
			endStream: U,
			signal: v
		}), W()), ++i[D], E.once("response", (n) => {
			let { [L]: r, ...i } = n;
			if (t.onResponseStarted(), t.aborted) {
				let n = new s();
				a.errorRequest(e, t, n), a.destroy(E, n);
			} else t.onHeaders(Number(r), R(i), E.resume.bind(E), "") === !1 && E.pause(), E.on("data", (e) => {
				t.onData(e) === !1 && E.pause();
			});
		}), E.once("end", () => {
			(E.state?.state == null || E.state.state < 6) && t.onComplete([]), i[D] === 0 && i.unref(), B(new l("HTTP/2: stream half-closed (remote)")), e[h][e[_]++] = null, e[g] = e[_], e[w]();
		}), E.once("close", () => {
			--i[D], i[D] === 0 && i.unref();
		}), E.once("error", function(e) {
			B(e);
		}), E.once("frameError", (e, t) => {
			B(new l(`HTTP/2: "frameError" received - type ${e}, code ${t}`));
		}), !0;
		function W() {
			!S || H === 0 ? J(B, E, null, e, t, e[y], H, V) : a.isBuffer(S) ? J(B, E, S, e, t, e[y], H, V) : a.isBlobLike(S) ? typeof S.stream == "function" ? X(B, E, S.stream(), e, t, e[y], H, V) : Y(B, E, S, e, t, e[y], H, V) : a.isStream(S) ? ee(B, e[y], V, E, S, e, t, H) : a.isIterable(S) ? X(B, E, S, e, t, e[y], H, V) : n(!1);
		}
	}
	function J(e, t, r, i, o, s, c, l) {
		try {
			r != null && a.isBuffer(r) && (n(c === r.byteLength, "buffer body must have content length"), t.cork(), t.write(r), t.uncork(), t.end(), o.onBodySent(r)), l || (s[d] = !0), o.onRequestSent(), i[w]();
		} catch (t) {
			e(t);
		}
	}
	function ee(e, t, r, o, s, c, l, u) {
		n(u !== 0 || c[p] === 0, "stream body cannot be pipelined");
		let f = i(s, o, (n) => {
			n ? (a.destroy(f, n), e(n)) : (a.removeAllListeners(f), l.onRequestSent(), r || (t[d] = !0), c[w]());
		});
		a.addListener(f, "data", m);
		function m(e) {
			l.onBodySent(e);
		}
	}
	async function Y(e, t, r, i, a, s, c, l) {
		n(c === r.size, "blob body must have content length");
		try {
			if (c != null && c !== r.size) throw new o();
			let e = Buffer.from(await r.arrayBuffer());
			t.cork(), t.write(e), t.uncork(), t.end(), a.onBodySent(e), a.onRequestSent(), l || (s[d] = !0), i[w]();
		} catch (t) {
			e(t);
		}
	}
	async function X(e, t, r, i, a, o, s, c) {
		n(s !== 0 || i[p] === 0, "iterator body cannot be pipelined");
		let l = null;
		function u() {
			if (l) {
				let e = l;
				l = null, e();
			}
		}
		let f = () => new Promise((e, t) => {
			n(l === null), o[v] ? t(o[v]) : l = e;
		});
		t.on("close", u).on("drain", u);
		try {
			for await (let e of r) {
				if (o[v]) throw o[v];
				let n = t.write(e);
				a.onBodySent(e), n || await f();
			}
			t.end(), a.onRequestSent(), c || (o[d] = !0), i[w]();
		} catch (t) {
			e(t);
		} finally {
			t.off("close", u).off("drain", u);
		}
	}
	t.exports = B;
})), require_redirect_handler = __commonJSMin(((e, t) => {
	let n = require_util$7(), { kBodyUsed: r } = require_symbols$4(), i = __require("node:assert"), { InvalidArgumentError: a } = require_errors(), o = __require("node:events"), s = [
		300,
		301,
		302,
		303,
		307,
		308
	], c = Symbol("body");
	var l = class {
		constructor(e) {
			this[c] = e, this[r] = !1;
		}
		async *[Symbol.asyncIterator]() {
			i(!this[r], "disturbed"), this[r] = !0, yield* this[c];
		}
	}, u = class {
		constructor(e, t, s, c) {
			if (t != null && (!Number.isInteger(t) || t < 0)) throw new a("maxRedirections must be a positive number");
			n.validateHandler(c, s.method, s.upgrade), this.dispatch = e, this.location = null, this.abort = null, this.opts = {
				...s,
				maxRedirections: 0
			}, this.maxRedirections = t, this.handler = c, this.history = [], this.redirectionLimitReached = !1, n.isStream(this.opts.body) ? (n.bodyLength(this.opts.body) === 0 && this.opts.body.on("data", function() {
				i(!1);
			}), typeof this.opts.body.readableDidRead != "boolean" && (this.opts.body[r] = !1, o.prototype.on.call(this.opts.body, "data", function() {
				this[r] = !0;
			}))) : (this.opts.body && typeof this.opts.body.pipeTo == "function" || this.opts.body && typeof this.opts.body != "string" && !ArrayBuffer.isView(this.opts.body) && n.isIterable(this.opts.body)) && (this.opts.body = new l(this.opts.body));
		}
		onConnect(e) {
			this.abort = e, this.handler.onConnect(e, { history: this.history });
		}
		onUpgrade(e, t, n) {
			this.handler.onUpgrade(e, t, n);
		}
		onError(e) {
			this.handler.onError(e);
		}
		onHeaders(e, t, r, i) {
			if (this.location = this.history.length >= this.maxRedirections || n.isDisturbed(this.opts.body) ? null : d(e, t), this.opts.throwOnMaxRedirect && this.history.length >= this.maxRedirections) {
				this.request && this.request.abort(Error("max redirects")), this.redirectionLimitReached = !0, this.abort(Error("max redirects"));
				return;
			}
			if (this.opts.origin && this.history.push(new URL(this.opts.path, this.opts.origin)), !this.location) return this.handler.onHeaders(e, t, r, i);
			let { origin: a, pathname: o, search: s } = n.parseURL(new URL(this.location, this.opts.origin && new URL(this.opts.path, this.opts.origin))), c = s ? `${o}${s}` : o;
			this.opts.headers = p(this.opts.headers, e === 303, this.opts.origin !== a), this.opts.path = c, this.opts.origin = a, this.opts.maxRedirections = 0, this.opts.query = null, e === 303 && this.opts.method !== "HEAD" && (this.opts.method = "GET", this.opts.body = null);
		}
		onData(e) {
			if (!this.location) return this.handler.onData(e);
		}
		onComplete(e) {
			this.location ? (this.location = null, this.abort = null, this.dispatch(this.opts, this)) : this.handler.onComplete(e);
		}
		onBodySent(e) {
			this.handler.onBodySent && this.handler.onBodySent(e);
		}
	};
	function d(e, t) {
		if (s.indexOf(e) === -1) return null;
		for (let e = 0; e < t.length; e += 2) if (t[e].length === 8 && n.headerNameToString(t[e]) === "location") return t[e + 1];
	}
	function f(e, t, r) {
		if (e.length === 4) return n.headerNameToString(e) === "host";
		if (t && n.headerNameToString(e).startsWith("content-")) return !0;
		if (r && (e.length === 13 || e.length === 6 || e.length === 19)) {
			let t = n.headerNameToString(e);
			return t === "authorization" || t === "cookie" || t === "proxy-authorization";
		}
		return !1;
	}
	function p(e, t, n) {
		let r = [];
		if (Array.isArray(e)) for (let i = 0; i < e.length; i += 2) f(e[i], t, n) || r.push(e[i], e[i + 1]);
		else if (e && typeof e == "object") for (let i of Object.keys(e)) f(i, t, n) || r.push(i, e[i]);
		else i(e == null, "headers must be an object or an array");
		return r;
	}
	t.exports = u;
})), require_redirect_interceptor = __commonJSMin(((e, t) => {
	let n = require_redirect_handler();
	function r({ maxRedirections: e }) {
		return (t) => function(r, i) {
			let { maxRedirections: a = e } = r;
			if (!a) return t(r, i);
			let o = new n(t, a, r, i);
			return r = {
				...r,
				maxRedirections: 0
			}, t(r, o);
		};
	}
	t.exports = r;
})), require_client = __commonJSMin(((e, t) => {
	let n = __require("node:assert"), r = __require("node:net"), i = __require("node:http"), a = require_util$7(), { channels: o } = require_diagnostics(), s = require_request$1(), c = require_dispatcher_base(), { InvalidArgumentError: l, InformationalError: u, ClientDestroyedError: d } = require_errors(), f = require_connect(), { kUrl: p, kServerName: m, kClient: h, kBusy: g, kConnect: _, kResuming: v, kRunning: y, kPending: b, kSize: x, kQueue: S, kConnected: C, kConnecting: w, kNeedDrain: T, kKeepAliveDefaultTimeout: E, kHostHeader: D, kPendingIdx: O, kRunningIdx: k, kError: A, kPipelining: j, kKeepAliveTimeoutValue: M, kMaxHeadersSize: N, kKeepAliveMaxTimeout: P, kKeepAliveTimeoutThreshold: F, kHeadersTimeout: I, kBodyTimeout: L, kStrictContentLength: R, kConnector: z, kMaxRedirections: B, kMaxRequests: V, kCounter: H, kClose: U, kDestroy: W, kDispatch: G, kInterceptors: K, kLocalAddress: q, kMaxResponseSize: J, kOnError: ee, kHTTPContext: Y, kMaxConcurrentStreams: X, kResume: te } = require_symbols$4(), ne = require_client_h1(), Z = require_client_h2(), re = !1, ie = Symbol("kClosedResolve"), ae = () => {};
	function oe(e) {
		return e[j] ?? e[Y]?.defaultPipelining ?? 1;
	}
	var se = class extends c {
		constructor(e, { interceptors: t, maxHeaderSize: n, headersTimeout: o, socketTimeout: s, requestTimeout: c, connectTimeout: u, bodyTimeout: d, idleTimeout: h, keepAlive: g, keepAliveTimeout: _, maxKeepAliveTimeout: y, keepAliveMaxTimeout: b, keepAliveTimeoutThreshold: x, socketPath: C, pipelining: w, tls: A, strictContentLength: H, maxCachedSessions: U, maxRedirections: W, connect: G, maxRequestsPerClient: ne, localAddress: Z, maxResponseSize: ae, autoSelectFamily: oe, autoSelectFamilyAttemptTimeout: se, maxConcurrentStreams: le, allowH2: $, webSocket: de, eventSource: fe } = {}) {
			if (super({
				webSocket: de,
				eventSource: fe
			}), g !== void 0) throw new l("unsupported keepAlive, use pipelining=0 instead");
			if (s !== void 0) throw new l("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
			if (c !== void 0) throw new l("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
			if (h !== void 0) throw new l("unsupported idleTimeout, use keepAliveTimeout instead");
			if (y !== void 0) throw new l("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
			if (n != null && !Number.isFinite(n)) throw new l("invalid maxHeaderSize");
			if (C != null && typeof C != "string") throw new l("invalid socketPath");
			if (u != null && (!Number.isFinite(u) || u < 0)) throw new l("invalid connectTimeout");
			if (_ != null && (!Number.isFinite(_) || _ <= 0)) throw new l("invalid keepAliveTimeout");
			if (b != null && (!Number.isFinite(b) || b <= 0)) throw new l("invalid keepAliveMaxTimeout");
			if (x != null && !Number.isFinite(x)) throw new l("invalid keepAliveTimeoutThreshold");
			if (o != null && (!Number.isInteger(o) || o < 0)) throw new l("headersTimeout must be a positive integer or zero");
			if (d != null && (!Number.isInteger(d) || d < 0)) throw new l("bodyTimeout must be a positive integer or zero");
			if (G != null && typeof G != "function" && typeof G != "object") throw new l("connect must be a function or an object");
			if (W != null && (!Number.isInteger(W) || W < 0)) throw new l("maxRedirections must be a positive number");
			if (ne != null && (!Number.isInteger(ne) || ne < 0)) throw new l("maxRequestsPerClient must be a positive number");
			if (Z != null && (typeof Z != "string" || r.isIP(Z) === 0)) throw new l("localAddress must be valid string IP address");
			if (ae != null && (!Number.isInteger(ae) || ae < -1)) throw new l("maxResponseSize must be a positive number");
			if (se != null && (!Number.isInteger(se) || se < -1)) throw new l("autoSelectFamilyAttemptTimeout must be a positive number");
			if ($ != null && typeof $ != "boolean") throw new l("allowH2 must be a valid boolean value");
			if (le != null && (typeof le != "number" || le < 1)) throw new l("maxConcurrentStreams must be a positive integer, greater than 0");
			typeof G != "function" && (G = f({
				...A,
				maxCachedSessions: U,
				allowH2: $,
				socketPath: C,
				timeout: u,
				...oe ? {
					autoSelectFamily: oe,
					autoSelectFamilyAttemptTimeout: se
				} : void 0,
				...G
			})), t?.Client && Array.isArray(t.Client) ? (this[K] = t.Client, re || (re = !0, process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.", { code: "UNDICI-CLIENT-INTERCEPTOR-DEPRECATED" }))) : this[K] = [Q({ maxRedirections: W })], this[p] = a.parseOrigin(e), this[z] = G, this[j] = w ?? 1, this[N] = n || i.maxHeaderSize, this[E] = _ ?? 4e3, this[P] = b ?? 6e5, this[F] = x ?? 2e3, this[M] = this[E], this[m] = null, this[q] = Z ?? null, this[v] = 0, this[T] = 0, this[D] = `host: ${this[p].hostname}${this[p].port ? `:${this[p].port}` : ""}\r\n`, this[L] = d ?? 3e5, this[I] = o ?? 3e5, this[R] = H ?? !0, this[B] = W, this[V] = ne, this[ie] = null, this[J] = ae > -1 ? ae : -1, this[X] = le ?? 100, this[Y] = null, this[S] = [], this[k] = 0, this[O] = 0, this[te] = (e) => ue(this, e), this[ee] = (e) => ce(this, e);
		}
		get pipelining() {
			return this[j];
		}
		set pipelining(e) {
			this[j] = e, this[te](!0);
		}
		get [b]() {
			return this[S].length - this[O];
		}
		get [y]() {
			return this[O] - this[k];
		}
		get [x]() {
			return this[S].length - this[k];
		}
		get [C]() {
			return !!this[Y] && !this[w] && !this[Y].destroyed;
		}
		get [g]() {
			return !!(this[Y]?.busy(null) || this[x] >= (oe(this) || 1) || this[b] > 0);
		}
		[_](e) {
			le(this), this.once("connect", e);
		}
		[G](e, t) {
			let n = e.origin || this[p].origin, r = new s(n, e, t);
			return this[S].push(r), this[v] || (a.bodyLength(r.body) == null && a.isIterable(r.body) ? (this[v] = 1, queueMicrotask(() => ue(this))) : this[te](!0)), this[v] && this[T] !== 2 && this[g] && (this[T] = 2), this[T] < 2;
		}
		async [U]() {
			return new Promise((e) => {
				this[x] ? this[ie] = e : e(null);
			});
		}
		async [W](e) {
			return new Promise((t) => {
				let n = this[S].splice(this[O]);
				for (let t = 0; t < n.length; t++) {
					let r = n[t];
					a.errorRequest(this, r, e);
				}
				let r = () => {
					this[ie] && (this[ie](), this[ie] = null), t(null);
				};
				this[Y] ? (this[Y].destroy(e, r), this[Y] = null) : queueMicrotask(r), this[te]();
			});
		}
	};
	let Q = require_redirect_interceptor();
	function ce(e, t) {
		if (e[y] === 0 && t.code !== "UND_ERR_INFO" && t.code !== "UND_ERR_SOCKET") {
			n(e[O] === e[k]);
			let r = e[S].splice(e[k]);
			for (let n = 0; n < r.length; n++) {
				let i = r[n];
				a.errorRequest(e, i, t);
			}
			n(e[x] === 0);
		}
	}
	async function le(e) {
		n(!e[w]), n(!e[Y]);
		let { host: t, hostname: i, protocol: s, port: c } = e[p];
		if (i[0] === "[") {
			let e = i.indexOf("]");
			n(e !== -1);
			let t = i.substring(1, e);
			n(r.isIP(t)), i = t;
		}
		e[w] = !0, o.beforeConnect.hasSubscribers && o.beforeConnect.publish({
			connectParams: {
				host: t,
				hostname: i,
				protocol: s,
				port: c,
				version: e[Y]?.version,
				servername: e[m],
				localAddress: e[q]
			},
			connector: e[z]
		});
		try {
			let r = await new Promise((n, r) => {
				e[z]({
					host: t,
					hostname: i,
					protocol: s,
					port: c,
					servername: e[m],
					localAddress: e[q]
				}, (e, t) => {
					e ? r(e) : n(t);
				});
			});
			if (e.destroyed) {
				a.destroy(r.on("error", ae), new d());
				return;
			}
			n(r);
			try {
				e[Y] = r.alpnProtocol === "h2" ? await Z(e, r) : await ne(e, r);
			} catch (e) {
				throw r.destroy().on("error", ae), e;
			}
			e[w] = !1, r[H] = 0, r[V] = e[V], r[h] = e, r[A] = null, o.connected.hasSubscribers && o.connected.publish({
				connectParams: {
					host: t,
					hostname: i,
					protocol: s,
					port: c,
					version: e[Y]?.version,
					servername: e[m],
					localAddress: e[q]
				},
				connector: e[z],
				socket: r
			}), e.emit("connect", e[p], [e]);
		} catch (r) {
			if (e.destroyed) return;
			if (e[w] = !1, o.connectError.hasSubscribers && o.connectError.publish({
				connectParams: {
					host: t,
					hostname: i,
					protocol: s,
					port: c,
					version: e[Y]?.version,
					servername: e[m],
					localAddress: e[q]
				},
				connector: e[z],
				error: r
			}), r.code === "ERR_TLS_CERT_ALTNAME_INVALID") for (n(e[y] === 0); e[b] > 0 && e[S][e[O]].servername === e[m];) {
				let t = e[S][e[O]++];
				a.errorRequest(e, t, r);
			}
			else ce(e, r);
			e.emit("connectionError", e[p], [e], r);
		}
		e[te]();
	}
	function $(e) {
		e[T] = 0, e.emit("drain", e[p], [e]);
	}
	function ue(e, t) {
		e[v] !== 2 && (e[v] = 2, de(e, t), e[v] = 0, e[k] > 256 && (e[S].splice(0, e[k]), e[O] -= e[k], e[k] = 0));
	}
	function de(e, t) {
		for (;;) {
			if (e.destroyed) {
				n(e[b] === 0);
				return;
			}
			if (e[ie] && !e[x]) {
				e[ie](), e[ie] = null;
				return;
			}
			if (e[Y] && e[Y].resume(), e[g]) e[T] = 2;
			else if (e[T] === 2) {
				t ? (e[T] = 1, queueMicrotask(() => $(e))) : $(e);
				continue;
			}
			if (e[b] === 0 || e[y] >= (oe(e) || 1)) return;
			let r = e[S][e[O]];
			if (e[p].protocol === "https:" && e[m] !== r.servername) {
				if (e[y] > 0) return;
				e[m] = r.servername, e[Y]?.destroy(new u("servername changed"), () => {
					e[Y] = null, ue(e);
				});
			}
			if (e[w]) return;
			if (!e[Y]) {
				le(e);
				return;
			}
			if (e[Y].destroyed || e[Y].busy(r)) return;
			!r.aborted && e[Y].write(r) ? e[O]++ : e[S].splice(e[O], 1);
		}
	}
	t.exports = se;
})), require_fixed_queue = __commonJSMin(((e, t) => {
	let n = 2047;
	var r = class {
		constructor() {
			this.bottom = 0, this.top = 0, this.list = Array(2048), this.next = null;
		}
		isEmpty() {
			return this.top === this.bottom;
		}
		isFull() {
			return (this.top + 1 & n) === this.bottom;
		}
		push(e) {
			this.list[this.top] = e, this.top = this.top + 1 & n;
		}
		shift() {
			let e = this.list[this.bottom];
			return e === void 0 ? null : (this.list[this.bottom] = void 0, this.bottom = this.bottom + 1 & n, e);
		}
	};
	t.exports = class {
		constructor() {
			this.head = this.tail = new r();
		}
		isEmpty() {
			return this.head.isEmpty();
		}
		push(e) {
			this.head.isFull() && (this.head = this.head.next = new r()), this.head.push(e);
		}
		shift() {
			let e = this.tail, t = e.shift();
			return e.isEmpty() && e.next !== null && (this.tail = e.next), t;
		}
	};
})), require_pool_stats = __commonJSMin(((e, t) => {
	let { kFree: n, kConnected: r, kPending: i, kQueued: a, kRunning: o, kSize: s } = require_symbols$4(), c = Symbol("pool");
	t.exports = class {
		constructor(e) {
			this[c] = e;
		}
		get connected() {
			return this[c][r];
		}
		get free() {
			return this[c][n];
		}
		get pending() {
			return this[c][i];
		}
		get queued() {
			return this[c][a];
		}
		get running() {
			return this[c][o];
		}
		get size() {
			return this[c][s];
		}
	};
})), require_pool_base = __commonJSMin(((e, t) => {
	let n = require_dispatcher_base(), r = require_fixed_queue(), { kConnected: i, kSize: a, kRunning: o, kPending: s, kQueued: c, kBusy: l, kFree: u, kUrl: d, kClose: f, kDestroy: p, kDispatch: m } = require_symbols$4(), h = require_pool_stats(), g = Symbol("clients"), _ = Symbol("needDrain"), v = Symbol("queue"), y = Symbol("closed resolve"), b = Symbol("onDrain"), x = Symbol("onConnect"), S = Symbol("onDisconnect"), C = Symbol("onConnectionError"), w = Symbol("get dispatcher"), T = Symbol("add client"), E = Symbol("remove client"), D = Symbol("stats");
	t.exports = {
		PoolBase: class extends n {
			constructor(e) {
				super(e), this[v] = new r(), this[g] = [], this[c] = 0;
				let t = this;
				this[b] = function(e, n) {
					let r = t[v], i = !1;
					for (; !i;) {
						let e = r.shift();
						if (!e) break;
						t[c]--, i = !this.dispatch(e.opts, e.handler);
					}
					this[_] = i, !this[_] && t[_] && (t[_] = !1, t.emit("drain", e, [t, ...n])), t[y] && r.isEmpty() && Promise.all(t[g].map((e) => e.close())).then(t[y]);
				}, this[x] = (e, n) => {
					t.emit("connect", e, [t, ...n]);
				}, this[S] = (e, n, r) => {
					t.emit("disconnect", e, [t, ...n], r);
				}, this[C] = (e, n, r) => {
					t.emit("connectionError", e, [t, ...n], r);
				}, this[D] = new h(this);
			}
			get [l]() {
				return this[_];
			}
			get [i]() {
				return this[g].filter((e) => e[i]).length;
			}
			get [u]() {
				return this[g].filter((e) => e[i] && !e[_]).length;
			}
			get [s]() {
				let e = this[c];
				for (let { [s]: t } of this[g]) e += t;
				return e;
			}
			get [o]() {
				let e = 0;
				for (let { [o]: t } of this[g]) e += t;
				return e;
			}
			get [a]() {
				let e = this[c];
				for (let { [a]: t } of this[g]) e += t;
				return e;
			}
			get stats() {
				return this[D];
			}
			async [f]() {
				this[v].isEmpty() ? await Promise.all(this[g].map((e) => e.close())) : await new Promise((e) => {
					this[y] = e;
				});
			}
			async [p](e) {
				for (;;) {
					let t = this[v].shift();
					if (!t) break;
					t.handler.onError(e);
				}
				await Promise.all(this[g].map((t) => t.destroy(e)));
			}
			[m](e, t) {
				let n = this[w]();
				return n ? n.dispatch(e, t) || (n[_] = !0, this[_] = !this[w]()) : (this[_] = !0, this[v].push({
					opts: e,
					handler: t
				}), this[c]++), !this[_];
			}
			[T](e) {
				return e.on("drain", this[b]).on("connect", this[x]).on("disconnect", this[S]).on("connectionError", this[C]), this[g].push(e), this[_] && queueMicrotask(() => {
					this[_] && this[b](e[d], [this, e]);
				}), this;
			}
			[E](e) {
				e.close(() => {
					let t = this[g].indexOf(e);
					t !== -1 && this[g].splice(t, 1);
				}), this[_] = this[g].some((e) => !e[_] && e.closed !== !0 && e.destroyed !== !0);
			}
		},
		kClients: g,
		kNeedDrain: _,
		kAddClient: T,
		kRemoveClient: E,
		kGetDispatcher: w
	};
})), require_pool = __commonJSMin(((e, t) => {
	let { PoolBase: n, kClients: r, kNeedDrain: i, kAddClient: a, kGetDispatcher: o } = require_pool_base(), s = require_client(), { InvalidArgumentError: c } = require_errors(), l = require_util$7(), { kUrl: u, kInterceptors: d } = require_symbols$4(), f = require_connect(), p = Symbol("options"), m = Symbol("connections"), h = Symbol("factory");
	function g(e, t) {
		return new s(e, t);
	}
	t.exports = class extends n {
		constructor(e, { connections: t, factory: n = g, connect: i, connectTimeout: a, tls: o, maxCachedSessions: s, socketPath: _, autoSelectFamily: v, autoSelectFamilyAttemptTimeout: y, allowH2: b, ...x } = {}) {
			if (t != null && (!Number.isFinite(t) || t < 0)) throw new c("invalid connections");
			if (typeof n != "function") throw new c("factory must be a function.");
			if (i != null && typeof i != "function" && typeof i != "object") throw new c("connect must be a function or an object");
			typeof i != "function" && (i = f({
				...o,
				maxCachedSessions: s,
				allowH2: b,
				socketPath: _,
				timeout: a,
				...v ? {
					autoSelectFamily: v,
					autoSelectFamilyAttemptTimeout: y
				} : void 0,
				...i
			})), super(x), this[d] = x.interceptors?.Pool && Array.isArray(x.interceptors.Pool) ? x.interceptors.Pool : [], this[m] = t || null, this[u] = l.parseOrigin(e), this[p] = {
				...l.deepClone(x),
				connect: i,
				allowH2: b
			}, this[p].interceptors = x.interceptors ? { ...x.interceptors } : void 0, this[h] = n, this.on("connectionError", (e, t, n) => {
				for (let e of t) {
					let t = this[r].indexOf(e);
					t !== -1 && this[r].splice(t, 1);
				}
			});
		}
		[o]() {
			for (let e of this[r]) if (!e[i]) return e;
			if (!this[m] || this[r].length < this[m]) {
				let e = this[h](this[u], this[p]);
				return this[a](e), e;
			}
		}
	};
})), require_balanced_pool = __commonJSMin(((e, t) => {
	let { BalancedPoolMissingUpstreamError: n, InvalidArgumentError: r } = require_errors(), { PoolBase: i, kClients: a, kNeedDrain: o, kAddClient: s, kRemoveClient: c, kGetDispatcher: l } = require_pool_base(), u = require_pool(), { kUrl: d, kInterceptors: f } = require_symbols$4(), { parseOrigin: p } = require_util$7(), m = Symbol("factory"), h = Symbol("options"), g = Symbol("kGreatestCommonDivisor"), _ = Symbol("kCurrentWeight"), v = Symbol("kIndex"), y = Symbol("kWeight"), b = Symbol("kMaxWeightPerServer"), x = Symbol("kErrorPenalty");
	function S(e, t) {
		if (e === 0) return t;
		for (; t !== 0;) {
			let n = t;
			t = e % t, e = n;
		}
		return e;
	}
	function C(e, t) {
		return new u(e, t);
	}
	t.exports = class extends i {
		constructor(e = [], { factory: t = C, ...n } = {}) {
			if (super(), this[h] = n, this[v] = -1, this[_] = 0, this[b] = this[h].maxWeightPerServer || 100, this[x] = this[h].errorPenalty || 15, Array.isArray(e) || (e = [e]), typeof t != "function") throw new r("factory must be a function.");
			this[f] = n.interceptors?.BalancedPool && Array.isArray(n.interceptors.BalancedPool) ? n.interceptors.BalancedPool : [], this[m] = t;
			for (let t of e) this.addUpstream(t);
			this._updateBalancedPoolStats();
		}
		addUpstream(e) {
			let t = p(e).origin;
			if (this[a].find((e) => e[d].origin === t && e.closed !== !0 && e.destroyed !== !0)) return this;
			let n = this[m](t, Object.assign({}, this[h]));
			this[s](n), n.on("connect", () => {
				n[y] = Math.min(this[b], n[y] + this[x]);
			}), n.on("connectionError", () => {
				n[y] = Math.max(1, n[y] - this[x]), this._updateBalancedPoolStats();
			}), n.on("disconnect", (...e) => {
				let t = e[2];
				t && t.code === "UND_ERR_SOCKET" && (n[y] = Math.max(1, n[y] - this[x]), this._updateBalancedPoolStats());
			});
			for (let e of this[a]) e[y] = this[b];
			return this._updateBalancedPoolStats(), this;
		}
		_updateBalancedPoolStats() {
			let e = 0;
			for (let t = 0; t < this[a].length; t++) e = S(this[a][t][y], e);
			this[g] = e;
		}
		removeUpstream(e) {
			let t = p(e).origin, n = this[a].find((e) => e[d].origin === t && e.closed !== !0 && e.destroyed !== !0);
			return n && this[c](n), this;
		}
		get upstreams() {
			return this[a].filter((e) => e.closed !== !0 && e.destroyed !== !0).map((e) => e[d].origin);
		}
		[l]() {
			if (this[a].length === 0) throw new n();
			if (!this[a].find((e) => !e[o] && e.closed !== !0 && e.destroyed !== !0) || this[a].map((e) => e[o]).reduce((e, t) => e && t, !0)) return;
			let e = 0, t = this[a].findIndex((e) => !e[o]);
			for (; e++ < this[a].length;) {
				this[v] = (this[v] + 1) % this[a].length;
				let e = this[a][this[v]];
				if (e[y] > this[a][t][y] && !e[o] && (t = this[v]), this[v] === 0 && (this[_] = this[_] - this[g], this[_] <= 0 && (this[_] = this[b])), e[y] >= this[_] && !e[o]) return e;
			}
			return this[_] = this[a][t][y], this[v] = t, this[a][t];
		}
	};
})), require_agent = __commonJSMin(((e, t) => {
	let { InvalidArgumentError: n } = require_errors(), { kClients: r, kRunning: i, kClose: a, kDestroy: o, kDispatch: s, kInterceptors: c } = require_symbols$4(), l = require_dispatcher_base(), u = require_pool(), d = require_client(), f = require_util$7(), p = require_redirect_interceptor(), m = Symbol("onConnect"), h = Symbol("onDisconnect"), g = Symbol("onConnectionError"), _ = Symbol("maxRedirections"), v = Symbol("onDrain"), y = Symbol("factory"), b = Symbol("options");
	function x(e, t) {
		return t && t.connections === 1 ? new d(e, t) : new u(e, t);
	}
	t.exports = class extends l {
		constructor({ factory: e = x, maxRedirections: t = 0, connect: i, tls: a, ...o } = {}) {
			if (typeof e != "function") throw new n("factory must be a function.");
			if (i != null && typeof i != "function" && typeof i != "object") throw new n("connect must be a function or an object");
			if (!Number.isInteger(t) || t < 0) throw new n("maxRedirections must be a positive number");
			super(o), i && typeof i != "function" && (i = { ...i }), a && typeof a != "function" && (a = { ...a }), this[c] = o.interceptors?.Agent && Array.isArray(o.interceptors.Agent) ? o.interceptors.Agent : [p({ maxRedirections: t })], this[b] = {
				...f.deepClone(o),
				connect: i,
				tls: a
			}, this[b].interceptors = o.interceptors ? { ...o.interceptors } : void 0, this[_] = t, this[y] = e, this[r] = new Map(), this[v] = (e, t) => {
				this.emit("drain", e, [this, ...t]);
			}, this[m] = (e, t) => {
				this.emit("connect", e, [this, ...t]);
			}, this[h] = (e, t, n) => {
				this.emit("disconnect", e, [this, ...t], n);
			}, this[g] = (e, t, n) => {
				this.emit("connectionError", e, [this, ...t], n);
			};
		}
		get [i]() {
			let e = 0;
			for (let t of this[r].values()) e += t[i];
			return e;
		}
		[s](e, t) {
			let i;
			if (e.origin && (typeof e.origin == "string" || e.origin instanceof URL)) i = String(e.origin);
			else throw new n("opts.origin must be a non-empty string or URL.");
			let a = this[r].get(i);
			return a || (a = this[y](e.origin, this[b]).on("drain", this[v]).on("connect", this[m]).on("disconnect", this[h]).on("connectionError", this[g]), this[r].set(i, a)), a.dispatch(e, t);
		}
		async [a]() {
			let e = [];
			for (let t of this[r].values()) e.push(t.close());
			this[r].clear(), await Promise.all(e);
		}
		async [o](e) {
			let t = [];
			for (let n of this[r].values()) t.push(n.destroy(e));
			this[r].clear(), await Promise.all(t);
		}
	};
})), require_proxy_agent = __commonJSMin(((e, t) => {
	let { kProxy: n, kClose: r, kDestroy: i, kDispatch: a, kInterceptors: o } = require_symbols$4(), { URL: s } = __require("node:url"), c = require_agent(), l = require_pool(), u = require_dispatcher_base(), { InvalidArgumentError: d, RequestAbortedError: f, SecureProxyConnectionError: p } = require_errors(), m = require_connect(), h = require_client(), g = Symbol("proxy agent"), _ = Symbol("proxy client"), v = Symbol("proxy headers"), y = Symbol("request tls settings"), b = Symbol("proxy tls settings"), x = Symbol("connect endpoint function"), S = Symbol("tunnel proxy");
	function C(e) {
		return e === "https:" ? 443 : 80;
	}
	function w(e, t) {
		return new l(e, t);
	}
	let T = () => {};
	function E(e, t) {
		return t.connections === 1 ? new h(e, t) : new l(e, t);
	}
	var D = class extends u {
		#e;
		constructor(e, { headers: t = {}, connect: n, factory: r }) {
			if (super(), !e) throw new d("Proxy URL is mandatory");
			this[v] = t, this.#e = r ? r(e, { connect: n }) : new h(e, { connect: n });
		}
		[a](e, t) {
			let n = t.onHeaders;
			t.onHeaders = function(e, r, i) {
				e === 407 ? typeof t.onError == "function" && t.onError(new d("Proxy Authentication Required (407)")) : n && n.call(this, e, r, i);
			};
			let { origin: r, path: i = "/", headers: o = {} } = e;
			if (e.path = r + i, !("host" in o) && !("Host" in o)) {
				let { host: e } = new s(r);
				o.host = e;
			}
			return e.headers = {
				...this[v],
				...o
			}, this.#e[a](e, t);
		}
		async [r]() {
			return this.#e.close();
		}
		async [i](e) {
			return this.#e.destroy(e);
		}
	}, O = class extends u {
		constructor(e) {
			if (super(), !e || typeof e == "object" && !(e instanceof s) && !e.uri) throw new d("Proxy uri is mandatory");
			let { clientFactory: t = w } = e;
			if (typeof t != "function") throw new d("Proxy opts.clientFactory must be a function.");
			let { proxyTunnel: r = !0 } = e, i = this.#e(e), { href: a, origin: l, port: u, protocol: h, username: O, password: k, hostname: A } = i;
			if (this[n] = {
				uri: a,
				protocol: h
			}, this[o] = e.interceptors?.ProxyAgent && Array.isArray(e.interceptors.ProxyAgent) ? e.interceptors.ProxyAgent : [], this[y] = e.requestTls, this[b] = e.proxyTls, this[v] = e.headers || {}, this[S] = r, e.auth && e.token) throw new d("opts.auth cannot be used in combination with opts.token");
			e.auth ? this[v]["proxy-authorization"] = `Basic ${e.auth}` : e.token ? this[v]["proxy-authorization"] = e.token : O && k && (this[v]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(O)}:${decodeURIComponent(k)}`).toString("base64")}`);
			let j = m({ ...e.proxyTls });
			this[x] = m({ ...e.requestTls });
			let M = e.factory || E, N = (e, t) => {
				let { protocol: r } = new s(e);
				return !this[S] && r === "http:" && this[n].protocol === "http:" ? new D(this[n].uri, {
					headers: this[v],
					connect: j,
					factory: M
				}) : M(e, t);
			};
			this[_] = t(i, { connect: j }), this[g] = new c({
				...e,
				factory: N,
				connect: async (e, t) => {
					let n = e.host;
					e.port || (n += `:${C(e.protocol)}`);
					try {
						let { socket: r, statusCode: i } = await this[_].connect({
							origin: l,
							port: u,
							path: n,
							signal: e.signal,
							headers: {
								...this[v],
								host: e.host
							},
							servername: this[b]?.servername || A
						});
						if (i !== 200 && (r.on("error", T).destroy(), t(new f(`Proxy response (${i}) !== 200 when HTTP Tunneling`))), e.protocol !== "https:") {
							t(null, r);
							return;
						}
						let a;
						a = this[y] ? this[y].servername : e.servername, this[x]({
							...e,
							servername: a,
							httpSocket: r
						}, t);
					} catch (e) {
						e.code === "ERR_TLS_CERT_ALTNAME_INVALID" ? t(new p(e)) : t(e);
					}
				}
			});
		}
		dispatch(e, t) {
			let n = k(e.headers);
			if (A(n), n && !("host" in n) && !("Host" in n)) {
				let { host: t } = new s(e.origin);
				n.host = t;
			}
			return this[g].dispatch({
				...e,
				headers: n
			}, t);
		}
		#e(e) {
			return typeof e == "string" ? new s(e) : e instanceof s ? e : new s(e.uri);
		}
		async [r]() {
			await this[g].close(), await this[_].close();
		}
		async [i]() {
			await this[g].destroy(), await this[_].destroy();
		}
	};
	function k(e) {
		if (Array.isArray(e)) {
			let t = {};
			for (let n = 0; n < e.length; n += 2) t[e[n]] = e[n + 1];
			return t;
		}
		return e;
	}
	function A(e) {
		if (e && Object.keys(e).find((e) => e.toLowerCase() === "proxy-authorization")) throw new d("Proxy-Authorization should be sent in ProxyAgent constructor");
	}
	t.exports = O;
})), require_env_http_proxy_agent = __commonJSMin(((e, t) => {
	let n = require_dispatcher_base(), { kClose: r, kDestroy: i, kClosed: a, kDestroyed: o, kDispatch: s, kNoProxyAgent: c, kHttpProxyAgent: l, kHttpsProxyAgent: u } = require_symbols$4(), d = require_proxy_agent(), f = require_agent(), p = {
		"http:": 80,
		"https:": 443
	}, m = !1;
	t.exports = class extends n {
		#e = null;
		#t = null;
		#n = null;
		constructor(e = {}) {
			super(), this.#n = e, m || (m = !0, process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.", { code: "UNDICI-EHPA" }));
			let { httpProxy: t, httpsProxy: n, noProxy: r, ...i } = e;
			this[c] = new f(i);
			let a = t ?? process.env.http_proxy ?? process.env.HTTP_PROXY;
			a ? this[l] = new d({
				...i,
				uri: a
			}) : this[l] = this[c];
			let o = n ?? process.env.https_proxy ?? process.env.HTTPS_PROXY;
			o ? this[u] = new d({
				...i,
				uri: o
			}) : this[u] = this[l], this.#a();
		}
		[s](e, t) {
			let n = new URL(e.origin);
			return this.#r(n).dispatch(e, t);
		}
		async [r]() {
			await this[c].close(), this[l][a] || await this[l].close(), this[u][a] || await this[u].close();
		}
		async [i](e) {
			await this[c].destroy(e), this[l][o] || await this[l].destroy(e), this[u][o] || await this[u].destroy(e);
		}
		#r(e) {
			let { protocol: t, host: n, port: r } = e;
			return n = n.replace(/:\d*$/, "").toLowerCase(), r = Number.parseInt(r, 10) || p[t] || 0, this.#i(n, r) ? t === "https:" ? this[u] : this[l] : this[c];
		}
		#i(e, t) {
			if (this.#o && this.#a(), this.#t.length === 0) return !0;
			if (this.#e === "*") return !1;
			for (let n = 0; n < this.#t.length; n++) {
				let r = this.#t[n];
				if (!(r.port && r.port !== t)) {
					if (!/^[.*]/.test(r.hostname)) {
						if (e === r.hostname) return !1;
					} else if (e.endsWith(r.hostname.replace(/^\*/, ""))) return !1;
				}
			}
			return !0;
		}
		#a() {
			let e = this.#n.noProxy ?? this.#s, t = e.split(/[,\s]/), n = [];
			for (let e = 0; e < t.length; e++) {
				let r = t[e];
				if (!r) continue;
				let i = r.match(/^(.+):(\d+)$/);
				n.push({
					hostname: (i ? i[1] : r).toLowerCase(),
					port: i ? Number.parseInt(i[2], 10) : 0
				});
			}
			this.#e = e, this.#t = n;
		}
		get #o() {
			return this.#n.noProxy === void 0 && this.#e !== this.#s;
		}
		get #s() {
			return process.env.no_proxy ?? process.env.NO_PROXY ?? "";
		}
	};
})), require_retry_handler = __commonJSMin(((e, t) => {
	let n = __require("node:assert"), { kRetryHandlerDefaultRetry: r } = require_symbols$4(), { RequestRetryError: i } = require_errors(), { isDisturbed: a, parseHeaders: o, parseRangeHeader: s, wrapRequestBody: c } = require_util$7();
	function l(e) {
		let t = Date.now();
		return new Date(e).getTime() - t;
	}
	function u(e, t, n, r) {
		let a = e["content-length"];
		if (a == null || !Number.isFinite(t.start) || !Number.isFinite(t.end)) return null;
		let o = Number(a), s = t.end - t.start + 1;
		return !Number.isFinite(o) || o !== s ? new i("Content-Length mismatch", n, {
			headers: e,
			data: { count: r }
		}) : null;
	}
	t.exports = class e {
		constructor(t, n) {
			let { retryOptions: i, ...a } = t, { retry: o, maxRetries: s, maxTimeout: l, minTimeout: u, timeoutFactor: d, methods: f, errorCodes: p, retryAfter: m, statusCodes: h } = i ?? {};
			this.dispatch = n.dispatch, this.handler = n.handler, this.opts = {
				...a,
				body: c(t.body)
			}, this.abort = null, this.aborted = !1, this.retryOpts = {
				retry: o ?? e[r],
				retryAfter: m ?? !0,
				maxTimeout: l ?? 3e4,
				minTimeout: u ?? 500,
				timeoutFactor: d ?? 2,
				maxRetries: s ?? 5,
				methods: f ?? [
					"GET",
					"HEAD",
					"OPTIONS",
					"PUT",
					"DELETE",
					"TRACE"
				],
				statusCodes: h ?? [
					500,
					502,
					503,
					504,
					429
				],
				errorCodes: p ?? [
					"ECONNRESET",
					"ECONNREFUSED",
					"ENOTFOUND",
					"ENETDOWN",
					"ENETUNREACH",
					"EHOSTDOWN",
					"EHOSTUNREACH",
					"EPIPE",
					"UND_ERR_SOCKET"
				]
			}, this.retryCount = 0, this.retryCountCheckpoint = 0, this.start = 0, this.end = null, this.etag = null, this.resume = null, this.headersSent = !1, this.handler.onConnect((e) => {
				this.aborted = !0, this.abort ? this.abort(e) : this.reason = e;
			});
		}
		checkpointResponseEnd(e, t) {
			if (this.end == null && this.opts.method !== "HEAD") {
				let t = e["content-length"];
				this.end = t == null ? null : Number(t) - 1, n(this.end == null || Number.isFinite(this.end), "invalid content-length");
			}
			this.resume = this.end == null ? null : t;
		}
		onRequestSent() {
			this.handler.onRequestSent && this.handler.onRequestSent();
		}
		onUpgrade(e, t, n) {
			this.handler.onUpgrade && this.handler.onUpgrade(e, t, n);
		}
		onConnect(e) {
			this.aborted ? e(this.reason) : this.abort = e;
		}
		onBodySent(e) {
			if (this.handler.onBodySent) return this.handler.onBodySent(e);
		}
		static [r](e, { state: t, opts: n }, r) {
			let { statusCode: i, code: a, headers: o } = e, { method: s, retryOptions: c } = n, { maxRetries: u, minTimeout: d, maxTimeout: f, timeoutFactor: p, statusCodes: m, errorCodes: h, methods: g } = c, { counter: _ } = t;
			if (a && a !== "UND_ERR_REQ_RETRY" && !h.includes(a) || Array.isArray(g) && !g.includes(s) || i != null && Array.isArray(m) && !m.includes(i) || _ > u) {
				r(e);
				return;
			}
			let v = o?.["retry-after"];
			v &&= (v = Number(v), Number.isNaN(v) ? l(v) : v * 1e3);
			let y = Math.min(v > 0 ? v : d * p ** (_ - 1), f);
			setTimeout(() => r(null), y);
		}
		onHeaders(e, t, r, a) {
			let c = o(t);
			if (this.retryCount += 1, e >= 300) return !this.headersSent && this.retryOpts.statusCodes.includes(e) === !1 ? (this.headersSent = !0, this.checkpointResponseEnd(c, r), this.handler.onHeaders(e, t, r, a)) : (this.abort(new i("Request failed", e, {
				headers: c,
				data: { count: this.retryCount }
			})), !1);
			if (this.resume != null) {
				if (this.resume = null, e !== 206 && (this.start > 0 || e !== 200)) return this.abort(new i("server does not support the range header and the payload was partially consumed", e, {
					headers: c,
					data: { count: this.retryCount }
				})), !1;
				let t = s(c["content-range"]);
				if (!t) return this.abort(new i("Content-Range mismatch", e, {
					headers: c,
					data: { count: this.retryCount }
				})), !1;
				if (this.etag != null && this.etag !== c.etag) return this.abort(new i("ETag mismatch", e, {
					headers: c,
					data: { count: this.retryCount }
				})), !1;
				let n = u(c, t, e, this.retryCount);
				if (n != null) return this.abort(n), !1;
				let { start: a, size: o, end: l = o - 1 } = t;
				return this.start !== a || this.end != null && this.end !== l ? (this.abort(new i("Content-Range mismatch", e, {
					headers: c,
					data: { count: this.retryCount }
				})), !1) : (this.resume = r, !0);
			}
			if (this.end == null) {
				if (e === 206) {
					let i = s(c["content-range"]);
					if (i == null) return this.headersSent = !0, this.handler.onHeaders(e, t, r, a);
					let o = u(c, i, e, this.retryCount);
					if (o != null) return this.abort(o), !1;
					let { start: l, size: d, end: f = d - 1 } = i;
					n(l != null && Number.isFinite(l), "content-range mismatch"), n(f != null && Number.isFinite(f), "invalid content-length"), this.start = l, this.end = f;
				}
				if (this.end == null) {
					let e = c["content-length"];
					this.end = e == null ? null : Number(e) - 1;
				}
				return n(Number.isFinite(this.start)), n(this.end == null || Number.isFinite(this.end), "invalid content-length"), this.resume = r, this.headersSent = !0, this.etag = c.etag == null ? null : c.etag, this.etag != null && this.etag.startsWith("W/") && (this.etag = null), this.handler.onHeaders(e, t, r, a);
			}
			let l = new i("Request failed", e, {
				headers: c,
				data: { count: this.retryCount }
			});
			return this.abort(l), !1;
		}
		onData(e) {
			return this.start += e.length, this.handler.onData(e);
		}
		onComplete(e) {
			return this.retryCount = 0, this.handler.onComplete(e);
		}
		onError(e) {
			if (this.aborted || a(this.opts.body) || this.headersSent && this.resume == null) return this.handler.onError(e);
			this.retryCount - this.retryCountCheckpoint > 0 ? this.retryCount = this.retryCountCheckpoint + (this.retryCount - this.retryCountCheckpoint) : this.retryCount += 1, this.retryOpts.retry(e, {
				state: { counter: this.retryCount },
				opts: {
					retryOptions: this.retryOpts,
					...this.opts
				}
			}, t.bind(this));
			function t(e) {
				if (e != null || this.aborted || a(this.opts.body)) return this.handler.onError(e);
				if (this.start !== 0) {
					let e = { range: `bytes=${this.start}-${this.end ?? ""}` };
					this.etag != null && (e["if-match"] = this.etag), this.opts = {
						...this.opts,
						headers: {
							...this.opts.headers,
							...e
						}
					};
				}
				try {
					this.retryCountCheckpoint = this.retryCount, this.dispatch(this.opts, this);
				} catch (e) {
					this.handler.onError(e);
				}
			}
		}
	};
})), require_retry_agent = __commonJSMin(((e, t) => {
	let n = require_dispatcher(), r = require_retry_handler();
	t.exports = class extends n {
		#e = null;
		#t = null;
		constructor(e, t = {}) {
			super(t), this.#e = e, this.#t = t;
		}
		dispatch(e, t) {
			let n = new r({
				...e,
				retryOptions: this.#t
			}, {
				dispatch: this.#e.dispatch.bind(this.#e),
				handler: t
			});
			return this.#e.dispatch(e, n);
		}
		close() {
			return this.#e.close();
		}
		destroy() {
			return this.#e.destroy();
		}
	};
})), require_readable = __commonJSMin(((e, t) => {
	let n = __require("node:assert"), { Readable: r } = __require("node:stream"), { RequestAbortedError: i, NotSupportedError: a, InvalidArgumentError: o, AbortError: s } = require_errors(), c = require_util$7(), { ReadableStreamFrom: l } = require_util$7(), u = Symbol("kConsume"), d = Symbol("kReading"), f = Symbol("kBody"), p = Symbol("kAbort"), m = Symbol("kContentType"), h = Symbol("kContentLength"), g = () => {};
	var _ = class extends r {
		constructor({ resume: e, abort: t, contentType: n = "", contentLength: r, highWaterMark: i = 65536 }) {
			super({
				autoDestroy: !0,
				read: e,
				highWaterMark: i
			}), this._readableState.dataEmitted = !1, this[p] = t, this[u] = null, this[f] = null, this[m] = n, this[h] = r, this[d] = !1;
		}
		destroy(e) {
			return !e && !this._readableState.endEmitted && (e = new i()), e && this[p](), super.destroy(e);
		}
		_destroy(e, t) {
			this[d] ? t(e) : setImmediate(() => {
				t(e);
			});
		}
		on(e, ...t) {
			return (e === "data" || e === "readable") && (this[d] = !0), super.on(e, ...t);
		}
		addListener(e, ...t) {
			return this.on(e, ...t);
		}
		off(e, ...t) {
			let n = super.off(e, ...t);
			return (e === "data" || e === "readable") && (this[d] = this.listenerCount("data") > 0 || this.listenerCount("readable") > 0), n;
		}
		removeListener(e, ...t) {
			return this.off(e, ...t);
		}
		push(e) {
			return this[u] && e !== null ? (T(this[u], e), !this[d] || super.push(e)) : super.push(e);
		}
		async text() {
			return b(this, "text");
		}
		async json() {
			return b(this, "json");
		}
		async blob() {
			return b(this, "blob");
		}
		async bytes() {
			return b(this, "bytes");
		}
		async arrayBuffer() {
			return b(this, "arrayBuffer");
		}
		async formData() {
			throw new a();
		}
		get bodyUsed() {
			return c.isDisturbed(this);
		}
		get body() {
			return this[f] || (this[f] = l(this), this[u] && (this[f].getReader(), n(this[f].locked))), this[f];
		}
		async dump(e) {
			let t = Number.isFinite(e?.limit) ? e.limit : 131072, n = e?.signal;
			if (n != null && (typeof n != "object" || !("aborted" in n))) throw new o("signal must be an AbortSignal");
			return n?.throwIfAborted(), this._readableState.closeEmitted ? null : await new Promise((e, r) => {
				this[h] > t && this.destroy(new s());
				let i = () => {
					this.destroy(n.reason ?? new s());
				};
				n?.addEventListener("abort", i), this.on("close", function() {
					n?.removeEventListener("abort", i), n?.aborted ? r(n.reason ?? new s()) : e(null);
				}).on("error", g).on("data", function(e) {
					t -= e.length, t <= 0 && this.destroy();
				}).resume();
			});
		}
	};
	function v(e) {
		return e[f] && e[f].locked === !0 || e[u];
	}
	function y(e) {
		return c.isDisturbed(e) || v(e);
	}
	async function b(e, t) {
		return n(!e[u]), new Promise((n, r) => {
			if (y(e)) {
				let t = e._readableState;
				t.destroyed && t.closeEmitted === !1 ? e.on("error", (e) => {
					r(e);
				}).on("close", () => {
					r(TypeError("unusable"));
				}) : r(t.errored ?? TypeError("unusable"));
			} else queueMicrotask(() => {
				e[u] = {
					type: t,
					stream: e,
					resolve: n,
					reject: r,
					length: 0,
					body: []
				}, e.on("error", function(e) {
					E(this[u], e);
				}).on("close", function() {
					this[u].body !== null && E(this[u], new i());
				}), x(e[u]);
			});
		});
	}
	function x(e) {
		if (e.body === null) return;
		let { _readableState: t } = e.stream;
		if (t.bufferIndex) {
			let n = t.bufferIndex, r = t.buffer.length;
			for (let i = n; i < r; i++) T(e, t.buffer[i]);
		} else for (let n of t.buffer) T(e, n);
		for (t.endEmitted ? w(this[u]) : e.stream.on("end", function() {
			w(this[u]);
		}), e.stream.resume(); e.stream.read() != null;);
	}
	function S(e, t) {
		if (e.length === 0 || t === 0) return "";
		let n = e.length === 1 ? e[0] : Buffer.concat(e, t), r = n.length, i = r > 2 && n[0] === 239 && n[1] === 187 && n[2] === 191 ? 3 : 0;
		return n.utf8Slice(i, r);
	}
	function C(e, t) {
		if (e.length === 0 || t === 0) return new Uint8Array();
		if (e.length === 1) return new Uint8Array(e[0]);
		let n = new Uint8Array(Buffer.allocUnsafeSlow(t).buffer), r = 0;
		for (let t = 0; t < e.length; ++t) {
			let i = e[t];
			n.set(i, r), r += i.length;
		}
		return n;
	}
	function w(e) {
		let { type: t, body: n, resolve: r, stream: i, length: a } = e;
		try {
			t === "text" ? r(S(n, a)) : t === "json" ? r(JSON.parse(S(n, a))) : t === "arrayBuffer" ? r(C(n, a).buffer) : t === "blob" ? r(new Blob(n, { type: i[m] })) : t === "bytes" && r(C(n, a)), E(e);
		} catch (e) {
			i.destroy(e);
		}
	}
	function T(e, t) {
		e.length += t.length, e.body.push(t);
	}
	function E(e, t) {
		e.body !== null && (t ? e.reject(t) : e.resolve(), e.type = null, e.stream = null, e.resolve = null, e.reject = null, e.length = 0, e.body = null);
	}
	t.exports = {
		Readable: _,
		chunksDecode: S
	};
})), require_util$5 = __commonJSMin(((e, t) => {
	let n = __require("node:assert"), { ResponseStatusCodeError: r } = require_errors(), { chunksDecode: i } = require_readable();
	async function a({ callback: e, body: t, contentType: a, statusCode: c, statusMessage: l, headers: u }) {
		n(t);
		let d = [], f = 0;
		try {
			for await (let e of t) if (d.push(e), f += e.length, f > 131072) {
				d = [], f = 0;
				break;
			}
		} catch {
			d = [], f = 0;
		}
		let p = `Response status code ${c}${l ? `: ${l}` : ""}`;
		if (c === 204 || !a || !f) {
			queueMicrotask(() => e(new r(p, c, u)));
			return;
		}
		let m = Error.stackTraceLimit;
		Error.stackTraceLimit = 0;
		let h;
		try {
			o(a) ? h = JSON.parse(i(d, f)) : s(a) && (h = i(d, f));
		} catch {} finally {
			Error.stackTraceLimit = m;
		}
		queueMicrotask(() => e(new r(p, c, u, h)));
	}
	let o = (e) => e.length > 15 && e[11] === "/" && e[0] === "a" && e[1] === "p" && e[2] === "p" && e[3] === "l" && e[4] === "i" && e[5] === "c" && e[6] === "a" && e[7] === "t" && e[8] === "i" && e[9] === "o" && e[10] === "n" && e[12] === "j" && e[13] === "s" && e[14] === "o" && e[15] === "n", s = (e) => e.length > 4 && e[4] === "/" && e[0] === "t" && e[1] === "e" && e[2] === "x" && e[3] === "t";
	t.exports = {
		getResolveErrorBodyCallback: a,
		isContentTypeApplicationJson: o,
		isContentTypeText: s
	};
})), require_api_request = __commonJSMin(((e, t) => {
	let n = __require("node:assert"), { Readable: r } = require_readable(), { InvalidArgumentError: i, RequestAbortedError: a } = require_errors(), o = require_util$7(), { getResolveErrorBodyCallback: s } = require_util$5(), { AsyncResource: c } = __require("node:async_hooks");
	var l = class extends c {
		constructor(e, t) {
			if (!e || typeof e != "object") throw new i("invalid opts");
			let { signal: n, method: r, opaque: s, body: c, onInfo: l, responseHeaders: u, throwOnError: d, highWaterMark: f } = e;
			try {
				if (typeof t != "function") throw new i("invalid callback");
				if (f && (typeof f != "number" || f < 0)) throw new i("invalid highWaterMark");
				if (n && typeof n.on != "function" && typeof n.addEventListener != "function") throw new i("signal must be an EventEmitter or EventTarget");
				if (r === "CONNECT") throw new i("invalid method");
				if (l && typeof l != "function") throw new i("invalid onInfo callback");
				super("UNDICI_REQUEST");
			} catch (e) {
				throw o.isStream(c) && o.destroy(c.on("error", o.nop), e), e;
			}
			this.method = r, this.responseHeaders = u || null, this.opaque = s || null, this.callback = t, this.res = null, this.abort = null, this.body = c, this.trailers = {}, this.context = null, this.onInfo = l || null, this.throwOnError = d, this.highWaterMark = f, this.signal = n, this.reason = null, this.removeAbortListener = null, o.isStream(c) && c.on("error", (e) => {
				this.onError(e);
			}), this.signal && (this.signal.aborted ? this.reason = this.signal.reason ?? new a() : this.removeAbortListener = o.addAbortListener(this.signal, () => {
				this.reason = this.signal.reason ?? new a(), this.res ? o.destroy(this.res.on("error", o.nop), this.reason) : this.abort && this.abort(this.reason), this.removeAbortListener &&= (this.res?.off("close", this.removeAbortListener), this.removeAbortListener(), null);
			}));
		}
		onConnect(e, t) {
			this.reason ? e(this.reason) : (n(this.callback), this.abort = e, this.context = t);
		}
		onHeaders(e, t, n, i) {
			let { callback: a, opaque: c, abort: l, context: u, responseHeaders: d, highWaterMark: f } = this, p = d === "raw" ? o.parseRawHeaders(t) : o.parseHeaders(t);
			if (e < 200) {
				this.onInfo && this.onInfo({
					statusCode: e,
					headers: p
				});
				return;
			}
			let m = d === "raw" ? o.parseHeaders(t) : p, h = m["content-type"], g = m["content-length"], _ = new r({
				resume: n,
				abort: l,
				contentType: h,
				contentLength: this.method !== "HEAD" && g ? Number(g) : null,
				highWaterMark: f
			});
			this.removeAbortListener && _.on("close", this.removeAbortListener), this.callback = null, this.res = _, a !== null && (this.throwOnError && e >= 400 ? this.runInAsyncScope(s, null, {
				callback: a,
				body: _,
				contentType: h,
				statusCode: e,
				statusMessage: i,
				headers: p
			}) : this.runInAsyncScope(a, null, null, {
				statusCode: e,
				headers: p,
				trailers: this.trailers,
				opaque: c,
				body: _,
				context: u
			}));
		}
		onData(e) {
			return this.res.push(e);
		}
		onComplete(e) {
			o.parseHeaders(e, this.trailers), this.res.push(null);
		}
		onError(e) {
			let { res: t, callback: n, body: r, opaque: i } = this;
			n && (this.callback = null, queueMicrotask(() => {
				this.runInAsyncScope(n, null, e, { opaque: i });
			})), t && (this.res = null, queueMicrotask(() => {
				o.destroy(t, e);
			})), r && (this.body = null, o.destroy(r, e)), this.removeAbortListener &&= (t?.off("close", this.removeAbortListener), this.removeAbortListener(), null);
		}
	};
	function u(e, t) {
		if (t === void 0) return new Promise((t, n) => {
			u.call(this, e, (e, r) => e ? n(e) : t(r));
		});
		try {
			this.dispatch(e, new l(e, t));
		} catch (n) {
			if (typeof t != "function") throw n;
			let r = e?.opaque;
			queueMicrotask(() => t(n, { opaque: r }));
		}
	}
	t.exports = u, t.exports.RequestHandler = l;
})), require_abort_signal = __commonJSMin(((e, t) => {
	let { addAbortListener: n } = require_util$7(), { RequestAbortedError: r } = require_errors(), i = Symbol("kListener"), a = Symbol("kSignal");
	function o(e) {
		e.abort ? e.abort(e[a]?.reason) : e.reason = e[a]?.reason ?? new r(), c(e);
	}
	function s(e, t) {
		e.reason = null, e[a] = null, e[i] = null, t && (t.aborted ? o(e) : (e[a] = t, e[i] = () => {
			o(e);
		}, n(e[a], e[i])));
	}
	function c(e) {
		e[a] && ("removeEventListener" in e[a] ? e[a].removeEventListener("abort", e[i]) : e[a].removeListener("abort", e[i]), e[a] = null, e[i] = null);
	}
	t.exports = {
		addSignal: s,
		removeSignal: c
	};
})), require_api_stream = __commonJSMin(((e, t) => {
	let n = __require("node:assert"), { finished: r, PassThrough: i } = __require("node:stream"), { InvalidArgumentError: a, InvalidReturnValueError: o } = require_errors(), s = require_util$7(), { getResolveErrorBodyCallback: c } = require_util$5(), { AsyncResource: l } = __require("node:async_hooks"), { addSignal: u, removeSignal: d } = require_abort_signal();
	var f = class extends l {
		constructor(e, t, n) {
			if (!e || typeof e != "object") throw new a("invalid opts");
			let { signal: r, method: i, opaque: o, body: c, onInfo: l, responseHeaders: d, throwOnError: f } = e;
			try {
				if (typeof n != "function") throw new a("invalid callback");
				if (typeof t != "function") throw new a("invalid factory");
				if (r && typeof r.on != "function" && typeof r.addEventListener != "function") throw new a("signal must be an EventEmitter or EventTarget");
				if (i === "CONNECT") throw new a("invalid method");
				if (l && typeof l != "function") throw new a("invalid onInfo callback");
				super("UNDICI_STREAM");
			} catch (e) {
				throw s.isStream(c) && s.destroy(c.on("error", s.nop), e), e;
			}
			this.responseHeaders = d || null, this.opaque = o || null, this.factory = t, this.callback = n, this.res = null, this.abort = null, this.context = null, this.trailers = null, this.body = c, this.onInfo = l || null, this.throwOnError = f || !1, s.isStream(c) && c.on("error", (e) => {
				this.onError(e);
			}), u(this, r);
		}
		onConnect(e, t) {
			this.reason ? e(this.reason) : (n(this.callback), this.abort = e, this.context = t);
		}
		onHeaders(e, t, n, a) {
			let { factory: l, opaque: u, context: d, callback: f, responseHeaders: p } = this, m = p === "raw" ? s.parseRawHeaders(t) : s.parseHeaders(t);
			if (e < 200) {
				this.onInfo && this.onInfo({
					statusCode: e,
					headers: m
				});
				return;
			}
			this.factory = null;
			let h;
			if (this.throwOnError && e >= 400) {
				let n = (p === "raw" ? s.parseHeaders(t) : m)["content-type"];
				h = new i(), this.callback = null, this.runInAsyncScope(c, null, {
					callback: f,
					body: h,
					contentType: n,
					statusCode: e,
					statusMessage: a,
					headers: m
				});
			} else {
				if (l === null) return;
				if (h = this.runInAsyncScope(l, null, {
					statusCode: e,
					headers: m,
					opaque: u,
					context: d
				}), !h || typeof h.write != "function" || typeof h.end != "function" || typeof h.on != "function") throw new o("expected Writable");
				r(h, { readable: !1 }, (e) => {
					let { callback: t, res: n, opaque: r, trailers: i, abort: a } = this;
					this.res = null, (e || !n.readable) && s.destroy(n, e), this.callback = null, this.runInAsyncScope(t, null, e || null, {
						opaque: r,
						trailers: i
					}), e && a();
				});
			}
			return h.on("drain", n), this.res = h, (h.writableNeedDrain === void 0 ? h._writableState?.needDrain : h.writableNeedDrain) !== !0;
		}
		onData(e) {
			let { res: t } = this;
			return !t || t.write(e);
		}
		onComplete(e) {
			let { res: t } = this;
			d(this), t && (this.trailers = s.parseHeaders(e), t.end());
		}
		onError(e) {
			let { res: t, callback: n, opaque: r, body: i } = this;
			d(this), this.factory = null, t ? (this.res = null, s.destroy(t, e)) : n && (this.callback = null, queueMicrotask(() => {
				this.runInAsyncScope(n, null, e, { opaque: r });
			})), i && (this.body = null, s.destroy(i, e));
		}
	};
	function p(e, t, n) {
		if (n === void 0) return new Promise((n, r) => {
			p.call(this, e, t, (e, t) => e ? r(e) : n(t));
		});
		try {
			this.dispatch(e, new f(e, t, n));
		} catch (t) {
			if (typeof n != "function") throw t;
			let r = e?.opaque;
			queueMicrotask(() => n(t, { opaque: r }));
		}
	}
	t.exports = p;
})), require_api_pipeline = __commonJSMin(((e, t) => {
	let { Readable: n, Duplex: r, PassThrough: i } = __require("node:stream"), { InvalidArgumentError: a, InvalidReturnValueError: o, RequestAbortedError: s } = require_errors(), c = require_util$7(), { AsyncResource: l } = __require("node:async_hooks"), { addSignal: u, removeSignal: d } = require_abort_signal(), f = __require("node:assert"), p = Symbol("resume");
	var m = class extends n {
		constructor() {
			super({ autoDestroy: !0 }), this[p] = null;
		}
		_read() {
			let { [p]: e } = this;
			e && (this[p] = null, e());
		}
		_destroy(e, t) {
			this._read(), t(e);
		}
	}, h = class extends n {
		constructor(e) {
			super({ autoDestroy: !0 }), this[p] = e;
		}
		_read() {
			this[p]();
		}
		_destroy(e, t) {
			!e && !this._readableState.endEmitted && (e = new s()), t(e);
		}
	}, g = class extends l {
		constructor(e, t) {
			if (!e || typeof e != "object") throw new a("invalid opts");
			if (typeof t != "function") throw new a("invalid handler");
			let { signal: n, method: i, opaque: o, onInfo: l, responseHeaders: f } = e;
			if (n && typeof n.on != "function" && typeof n.addEventListener != "function") throw new a("signal must be an EventEmitter or EventTarget");
			if (i === "CONNECT") throw new a("invalid method");
			if (l && typeof l != "function") throw new a("invalid onInfo callback");
			super("UNDICI_PIPELINE"), this.opaque = o || null, this.responseHeaders = f || null, this.handler = t, this.abort = null, this.context = null, this.onInfo = l || null, this.req = new m().on("error", c.nop), this.ret = new r({
				readableObjectMode: e.objectMode,
				autoDestroy: !0,
				read: () => {
					let { body: e } = this;
					e?.resume && e.resume();
				},
				write: (e, t, n) => {
					let { req: r } = this;
					r.push(e, t) || r._readableState.destroyed ? n() : r[p] = n;
				},
				destroy: (e, t) => {
					let { body: n, req: r, res: i, ret: a, abort: o } = this;
					!e && !a._readableState.endEmitted && (e = new s()), o && e && o(), c.destroy(n, e), c.destroy(r, e), c.destroy(i, e), d(this), t(e);
				}
			}).on("prefinish", () => {
				let { req: e } = this;
				e.push(null);
			}), this.res = null, u(this, n);
		}
		onConnect(e, t) {
			let { ret: n, res: r } = this;
			this.reason ? e(this.reason) : (f(!r, "pipeline cannot be retried"), f(!n.destroyed), this.abort = e, this.context = t);
		}
		onHeaders(e, t, n) {
			let { opaque: r, handler: i, context: a } = this;
			if (e < 200) {
				if (this.onInfo) {
					let n = this.responseHeaders === "raw" ? c.parseRawHeaders(t) : c.parseHeaders(t);
					this.onInfo({
						statusCode: e,
						headers: n
					});
				}
				return;
			}
			this.res = new h(n);
			let l;
			try {
				this.handler = null;
				let n = this.responseHeaders === "raw" ? c.parseRawHeaders(t) : c.parseHeaders(t);
				l = this.runInAsyncScope(i, null, {
					statusCode: e,
					headers: n,
					opaque: r,
					body: this.res,
					context: a
				});
			} catch (e) {
				throw this.res.on("error", c.nop), e;
			}
			if (!l || typeof l.on != "function") throw new o("expected Readable");
			l.on("data", (e) => {
				let { ret: t, body: n } = this;
				!t.push(e) && n.pause && n.pause();
			}).on("error", (e) => {
				let { ret: t } = this;
				c.destroy(t, e);
			}).on("end", () => {
				let { ret: e } = this;
				e.push(null);
			}).on("close", () => {
				let { ret: e } = this;
				e._readableState.ended || c.destroy(e, new s());
			}), this.body = l;
		}
		onData(e) {
			let { res: t } = this;
			return t.push(e);
		}
		onComplete(e) {
			let { res: t } = this;
			t.push(null);
		}
		onError(e) {
			let { ret: t } = this;
			this.handler = null, c.destroy(t, e);
		}
	};
	function _(e, t) {
		try {
			let n = new g(e, t);
			return this.dispatch({
				...e,
				body: n.req
			}, n), n.ret;
		} catch (e) {
			return new i().destroy(e);
		}
	}
	t.exports = _;
})), require_api_upgrade = __commonJSMin(((e, t) => {
	let { InvalidArgumentError: n, SocketError: r } = require_errors(), { AsyncResource: i } = __require("node:async_hooks"), a = require_util$7(), { addSignal: o, removeSignal: s } = require_abort_signal(), c = __require("node:assert");
	var l = class extends i {
		constructor(e, t) {
			if (!e || typeof e != "object") throw new n("invalid opts");
			if (typeof t != "function") throw new n("invalid callback");
			let { signal: r, opaque: i, responseHeaders: a } = e;
			if (r && typeof r.on != "function" && typeof r.addEventListener != "function") throw new n("signal must be an EventEmitter or EventTarget");
			super("UNDICI_UPGRADE"), this.responseHeaders = a || null, this.opaque = i || null, this.callback = t, this.abort = null, this.context = null, o(this, r);
		}
		onConnect(e, t) {
			this.reason ? e(this.reason) : (c(this.callback), this.abort = e, this.context = null);
		}
		onHeaders() {
			throw new r("bad upgrade", null);
		}
		onUpgrade(e, t, n) {
			c(e === 101);
			let { callback: r, opaque: i, context: o } = this;
			s(this), this.callback = null;
			let l = this.responseHeaders === "raw" ? a.parseRawHeaders(t) : a.parseHeaders(t);
			this.runInAsyncScope(r, null, null, {
				headers: l,
				socket: n,
				opaque: i,
				context: o
			});
		}
		onError(e) {
			let { callback: t, opaque: n } = this;
			s(this), t && (this.callback = null, queueMicrotask(() => {
				this.runInAsyncScope(t, null, e, { opaque: n });
			}));
		}
	};
	function u(e, t) {
		if (t === void 0) return new Promise((t, n) => {
			u.call(this, e, (e, r) => e ? n(e) : t(r));
		});
		try {
			let n = new l(e, t);
			this.dispatch({
				...e,
				method: e.method || "GET",
				upgrade: e.protocol || "Websocket"
			}, n);
		} catch (n) {
			if (typeof t != "function") throw n;
			let r = e?.opaque;
			queueMicrotask(() => t(n, { opaque: r }));
		}
	}
	t.exports = u;
})), require_api_connect = __commonJSMin(((e, t) => {
	let n = __require("node:assert"), { AsyncResource: r } = __require("node:async_hooks"), { InvalidArgumentError: i, SocketError: a } = require_errors(), o = require_util$7(), { addSignal: s, removeSignal: c } = require_abort_signal();
	var l = class extends r {
		constructor(e, t) {
			if (!e || typeof e != "object") throw new i("invalid opts");
			if (typeof t != "function") throw new i("invalid callback");
			let { signal: n, opaque: r, responseHeaders: a } = e;
			if (n && typeof n.on != "function" && typeof n.addEventListener != "function") throw new i("signal must be an EventEmitter or EventTarget");
			super("UNDICI_CONNECT"), this.opaque = r || null, this.responseHeaders = a || null, this.callback = t, this.abort = null, s(this, n);
		}
		onConnect(e, t) {
			this.reason ? e(this.reason) : (n(this.callback), this.abort = e, this.context = t);
		}
		onHeaders() {
			throw new a("bad connect", null);
		}
		onUpgrade(e, t, n) {
			let { callback: r, opaque: i, context: a } = this;
			c(this), this.callback = null;
			let s = t;
			s != null && (s = this.responseHeaders === "raw" ? o.parseRawHeaders(t) : o.parseHeaders(t)), this.runInAsyncScope(r, null, null, {
				statusCode: e,
				headers: s,
				socket: n,
				opaque: i,
				context: a
			});
		}
		onError(e) {
			let { callback: t, opaque: n } = this;
			c(this), t && (this.callback = null, queueMicrotask(() => {
				this.runInAsyncScope(t, null, e, { opaque: n });
			}));
		}
	};
	function u(e, t) {
		if (t === void 0) return new Promise((t, n) => {
			u.call(this, e, (e, r) => e ? n(e) : t(r));
		});
		try {
			let n = new l(e, t);
			this.dispatch({
				...e,
				method: "CONNECT"
			}, n);
		} catch (n) {
			if (typeof t != "function") throw n;
			let r = e?.opaque;
			queueMicrotask(() => t(n, { opaque: r }));
		}
	}
	t.exports = u;
})), require_api = __commonJSMin(((e, t) => {
	t.exports.request = require_api_request(), t.exports.stream = require_api_stream(), t.exports.pipeline = require_api_pipeline(), t.exports.upgrade = require_api_upgrade(), t.exports.connect = require_api_connect();
})), require_mock_errors = __commonJSMin(((e, t) => {
	let { UndiciError: n } = require_errors(), r = Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");
	t.exports = { MockNotMatchedError: class e extends n {
		constructor(t) {
			super(t), Error.captureStackTrace(this, e), this.name = "MockNotMatchedError", this.message = t || "The request does not match any registered mock dispatches", this.code = "UND_MOCK_ERR_MOCK_NOT_MATCHED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[r] === !0;
		}
		[r] = !0;
	} };
})), require_mock_symbols = __commonJSMin(((e, t) => {
	t.exports = {
		kAgent: Symbol("agent"),
		kOptions: Symbol("options"),
		kFactory: Symbol("factory"),
		kDispatches: Symbol("dispatches"),
		kDispatchKey: Symbol("dispatch key"),
		kDefaultHeaders: Symbol("default headers"),
		kDefaultTrailers: Symbol("default trailers"),
		kContentLength: Symbol("content length"),
		kMockAgent: Symbol("mock agent"),
		kMockAgentSet: Symbol("mock agent set"),
		kMockAgentGet: Symbol("mock agent get"),
		kMockDispatch: Symbol("mock dispatch"),
		kClose: Symbol("close"),
		kOriginalClose: Symbol("original agent close"),
		kOrigin: Symbol("origin"),
		kIsMockActive: Symbol("is mock active"),
		kNetConnect: Symbol("net connect"),
		kGetNetConnect: Symbol("get net connect"),
		kConnected: Symbol("connected")
	};
})), require_mock_utils = __commonJSMin(((e, t) => {
	let { MockNotMatchedError: n } = require_mock_errors(), { kDispatches: r, kMockAgent: i, kOriginalDispatch: a, kOrigin: o, kGetNetConnect: s } = require_mock_symbols(), { buildURL: c } = require_util$7(), { STATUS_CODES: l } = __require("node:http"), { types: { isPromise: u } } = __require("node:util");
	function d(e, t) {
		return typeof e == "string" ? e === t : e instanceof RegExp ? e.test(t) : typeof e == "function" && e(t) === !0;
	}
	function f(e) {
		return Object.fromEntries(Object.entries(e).map(([e, t]) => [e.toLocaleLowerCase(), t]));
	}
	function p(e, t) {
		if (Array.isArray(e)) {
			for (let n = 0; n < e.length; n += 2) if (e[n].toLocaleLowerCase() === t.toLocaleLowerCase()) return e[n + 1];
		} else return typeof e.get == "function" ? e.get(t) : f(e)[t.toLocaleLowerCase()];
	}
	function m(e) {
		let t = e.slice(), n = [];
		for (let e = 0; e < t.length; e += 2) n.push([t[e], t[e + 1]]);
		return Object.fromEntries(n);
	}
	function h(e, t) {
		if (typeof e.headers == "function") return Array.isArray(t) && (t = m(t)), e.headers(t ? f(t) : {});
		if (e.headers === void 0) return !0;
		if (typeof t != "object" || typeof e.headers != "object") return !1;
		for (let [n, r] of Object.entries(e.headers)) if (!d(r, p(t, n))) return !1;
		return !0;
	}
	function g(e) {
		if (typeof e != "string") return e;
		let t = e.split("?");
		if (t.length !== 2) return e;
		let n = new URLSearchParams(t.pop());
		return n.sort(), [...t, n.toString()].join("?");
	}
	function _(e, { path: t, method: n, body: r, headers: i }) {
		let a = d(e.path, t), o = d(e.method, n), s = e.body === void 0 || d(e.body, r), c = h(e, i);
		return a && o && s && c;
	}
	function v(e) {
		return Buffer.isBuffer(e) || e instanceof Uint8Array || e instanceof ArrayBuffer ? e : typeof e == "object" ? JSON.stringify(e) : e.toString();
	}
	function y(e, t) {
		let r = t.query ? c(t.path, t.query) : t.path, i = typeof r == "string" ? g(r) : r, a = e.filter(({ consumed: e }) => !e).filter(({ path: e }) => d(g(e), i));
		if (a.length === 0) throw new n(`Mock dispatch not matched for path '${i}'`);
		if (a = a.filter(({ method: e }) => d(e, t.method)), a.length === 0) throw new n(`Mock dispatch not matched for method '${t.method}' on path '${i}'`);
		if (a = a.filter(({ body: e }) => e === void 0 || d(e, t.body)), a.length === 0) throw new n(`Mock dispatch not matched for body '${t.body}' on path '${i}'`);
		if (a = a.filter((e) => h(e, t.headers)), a.length === 0) {
			let e = typeof t.headers == "object" ? JSON.stringify(t.headers) : t.headers;
			throw new n(`Mock dispatch not matched for headers '${e}' on path '${i}'`);
		}
		return a[0];
	}
	function b(e, t, n) {
		let r = {
			timesInvoked: 0,
			times: 1,
			persist: !1,
			consumed: !1
		}, i = typeof n == "function" ? { callback: n } : { ...n }, a = {
			...r,
			...t,
			pending: !0,
			data: {
				error: null,
				...i
			}
		};
		return e.push(a), a;
	}
	function x(e, t) {
		let n = e.findIndex((e) => e.consumed ? _(e, t) : !1);
		n !== -1 && e.splice(n, 1);
	}
	function S(e) {
		let { path: t, method: n, body: r, headers: i, query: a } = e;
		return {
			path: t,
			method: n,
			body: r,
			headers: i,
			query: a
		};
	}
	function C(e) {
		let t = Object.keys(e), n = [];
		for (let r = 0; r < t.length; ++r) {
			let i = t[r], a = e[i], o = Buffer.from(`${i}`);
			if (Array.isArray(a)) for (let e = 0; e < a.length; ++e) n.push(o, Buffer.from(`${a[e]}`));
			else n.push(o, Buffer.from(`${a}`));
		}
		return n;
	}
	function w(e) {
		return l[e] || "unknown";
	}
	async function T(e) {
		let t = [];
		for await (let n of e) t.push(n);
		return Buffer.concat(t).toString("utf8");
	}
	function E(e, t) {
		let n = S(e), i = y(this[r], n);
		i.timesInvoked++, i.data.callback && (i.data = {
			...i.data,
			...i.data.callback(e)
		});
		let { data: { statusCode: a, data: o, headers: s, trailers: c, error: l }, delay: d, persist: f } = i, { timesInvoked: p, times: h } = i;
		if (i.consumed = !f && p >= h, i.pending = p < h, l !== null) return x(this[r], n), t.onError(l), !0;
		typeof d == "number" && d > 0 ? setTimeout(() => {
			g(this[r]);
		}, d) : g(this[r]);
		function g(r, i = o) {
			let l = Array.isArray(e.headers) ? m(e.headers) : e.headers, d = typeof i == "function" ? i({
				...e,
				headers: l
			}) : i;
			if (u(d)) {
				d.then((e) => g(r, e));
				return;
			}
			let f = v(d), p = C(s), h = C(c);
			t.onConnect?.((e) => t.onError(e), null), t.onHeaders?.(a, p, _, w(a)), t.onData?.(Buffer.from(f)), t.onComplete?.(h), x(r, n);
		}
		function _() {}
		return !0;
	}
	function D() {
		let e = this[i], t = this[o], r = this[a];
		return function(i, a) {
			if (e.isMockActive) try {
				E.call(this, i, a);
			} catch (o) {
				if (o instanceof n) {
					let c = e[s]();
					if (c === !1) throw new n(`${o.message}: subsequent request to origin ${t} was not allowed (net.connect disabled)`);
					if (O(c, t)) r.call(this, i, a);
					else throw new n(`${o.message}: subsequent request to origin ${t} was not allowed (net.connect is not enabled for this origin)`);
				} else throw o;
			}
			else r.call(this, i, a);
		};
	}
	function O(e, t) {
		let n = new URL(t);
		return !!(e === !0 || Array.isArray(e) && e.some((e) => d(e, n.host)));
	}
	function k(e) {
		if (e) {
			let { agent: t, ...n } = e;
			return n;
		}
	}
	t.exports = {
		getResponseData: v,
		getMockDispatch: y,
		addMockDispatch: b,
		deleteMockDispatch: x,
		buildKey: S,
		generateKeyValues: C,
		matchValue: d,
		getResponse: T,
		getStatusText: w,
		mockDispatch: E,
		buildMockDispatch: D,
		checkNetConnect: O,
		buildMockOptions: k,
		getHeaderByName: p,
		buildHeadersFromArray: m
	};
})), require_mock_interceptor = __commonJSMin(((e, t) => {
	let { getResponseData: n, buildKey: r, addMockDispatch: i } = require_mock_utils(), { kDispatches: a, kDispatchKey: o, kDefaultHeaders: s, kDefaultTrailers: c, kContentLength: l, kMockDispatch: u } = require_mock_symbols(), { InvalidArgumentError: d } = require_errors(), { buildURL: f } = require_util$7();
	var p = class {
		constructor(e) {
			this[u] = e;
		}
		delay(e) {
			if (typeof e != "number" || !Number.isInteger(e) || e <= 0) throw new d("waitInMs must be a valid integer > 0");
			return this[u].delay = e, this;
		}
		persist() {
			return this[u].persist = !0, this;
		}
		times(e) {
			if (typeof e != "number" || !Number.isInteger(e) || e <= 0) throw new d("repeatTimes must be a valid integer > 0");
			return this[u].times = e, this;
		}
	}, m = class {
		constructor(e, t) {
			if (typeof e != "object") throw new d("opts must be an object");
			if (e.path === void 0) throw new d("opts.path must be defined");
			if (e.method === void 0 && (e.method = "GET"), typeof e.path == "string") {
				if (e.query) e.path = f(e.path, e.query);
				else {
					let t = new URL(e.path, "data://");
					e.path = t.pathname + t.search;
				}
			}
			typeof e.method == "string" && (e.method = e.method.toUpperCase()), this[o] = r(e), this[a] = t, this[s] = {}, this[c] = {}, this[l] = !1;
		}
		createMockScopeDispatchData({ statusCode: e, data: t, responseOptions: r }) {
			let i = n(t), a = this[l] ? { "content-length": i.length } : {};
			return {
				statusCode: e,
				data: t,
				headers: {
					...this[s],
					...a,
					...r.headers
				},
				trailers: {
					...this[c],
					...r.trailers
				}
			};
		}
		validateReplyParameters(e) {
			if (e.statusCode === void 0) throw new d("statusCode must be defined");
			if (typeof e.responseOptions != "object" || e.responseOptions === null) throw new d("responseOptions must be an object");
		}
		reply(e) {
			if (typeof e == "function") return new p(i(this[a], this[o], (t) => {
				let n = e(t);
				if (typeof n != "object" || !n) throw new d("reply options callback must return an object");
				let r = {
					data: "",
					responseOptions: {},
					...n
				};
				return this.validateReplyParameters(r), { ...this.createMockScopeDispatchData(r) };
			}));
			let t = {
				statusCode: e,
				data: arguments[1] === void 0 ? "" : arguments[1],
				responseOptions: arguments[2] === void 0 ? {} : arguments[2]
			};
			this.validateReplyParameters(t);
			let n = this.createMockScopeDispatchData(t);
			return new p(i(this[a], this[o], n));
		}
		replyWithError(e) {
			if (e === void 0) throw new d("error must be defined");
			return new p(i(this[a], this[o], { error: e }));
		}
		defaultReplyHeaders(e) {
			if (e === void 0) throw new d("headers must be defined");
			return this[s] = e, this;
		}
		defaultReplyTrailers(e) {
			if (e === void 0) throw new d("trailers must be defined");
			return this[c] = e, this;
		}
		replyContentLength() {
			return this[l] = !0, this;
		}
	};
	t.exports.MockInterceptor = m, t.exports.MockScope = p;
})), require_mock_client = __commonJSMin(((e, t) => {
	let { promisify: n } = __require("node:util"), r = require_client(), { buildMockDispatch: i } = require_mock_utils(), { kDispatches: a, kMockAgent: o, kClose: s, kOriginalClose: c, kOrigin: l, kOriginalDispatch: u, kConnected: d } = require_mock_symbols(), { MockInterceptor: f } = require_mock_interceptor(), p = require_symbols$4(), { InvalidArgumentError: m } = require_errors();
	t.exports = class extends r {
		constructor(e, t) {
			if (super(e, t), !t || !t.agent || typeof t.agent.dispatch != "function") throw new m("Argument opts.agent must implement Agent");
			this[o] = t.agent, this[l] = e, this[a] = [], this[d] = 1, this[u] = this.dispatch, this[c] = this.close.bind(this), this.dispatch = i.call(this), this.close = this[s];
		}
		get [p.kConnected]() {
			return this[d];
		}
		intercept(e) {
			return new f(e, this[a]);
		}
		async [s]() {
			await n(this[c])(), this[d] = 0, this[o][p.kClients].delete(this[l]);
		}
	};
})), require_mock_pool = __commonJSMin(((e, t) => {
	let { promisify: n } = __require("node:util"), r = require_pool(), { buildMockDispatch: i } = require_mock_utils(), { kDispatches: a, kMockAgent: o, kClose: s, kOriginalClose: c, kOrigin: l, kOriginalDispatch: u, kConnected: d } = require_mock_symbols(), { MockInterceptor: f } = require_mock_interceptor(), p = require_symbols$4(), { InvalidArgumentError: m } = require_errors();
	t.exports = class extends r {
		constructor(e, t) {
			if (super(e, t), !t || !t.agent || typeof t.agent.dispatch != "function") throw new m("Argument opts.agent must implement Agent");
			this[o] = t.agent, this[l] = e, this[a] = [], this[d] = 1, this[u] = this.dispatch, this[c] = this.close.bind(this), this.dispatch = i.call(this), this.close = this[s];
		}
		get [p.kConnected]() {
			return this[d];
		}
		intercept(e) {
			return new f(e, this[a]);
		}
		async [s]() {
			await n(this[c])(), this[d] = 0, this[o][p.kClients].delete(this[l]);
		}
	};
})), require_pluralizer = __commonJSMin(((e, t) => {
	let n = {
		pronoun: "it",
		is: "is",
		was: "was",
		this: "this"
	}, r = {
		pronoun: "they",
		is: "are",
		was: "were",
		this: "these"
	};
	t.exports = class {
		constructor(e, t) {
			this.singular = e, this.plural = t;
		}
		pluralize(e) {
			let t = e === 1, i = t ? n : r, a = t ? this.singular : this.plural;
			return {
				...i,
				count: e,
				noun: a
			};
		}
	};
})), require_pending_interceptors_formatter = __commonJSMin(((e, t) => {
	let { Transform: n } = __require("node:stream"), { Console: r } = __require("node:console"), i = process.versions.icu ? "✅" : "Y ", a = process.versions.icu ? "❌" : "N ";
	t.exports = class {
		constructor({ disableColors: e } = {}) {
			this.transform = new n({ transform(e, t, n) {
				n(null, e);
			} }), this.logger = new r({
				stdout: this.transform,
				inspectOptions: { colors: !e && !process.env.CI }
			});
		}
		format(e) {
			let t = e.map(({ method: e, path: t, data: { statusCode: n }, persist: r, times: o, timesInvoked: s, origin: c }) => ({
				Method: e,
				Origin: c,
				Path: t,
				"Status code": n,
				Persistent: r ? i : a,
				Invocations: s,
				Remaining: r ? 1e400 : o - s
			}));
			return this.logger.table(t), this.transform.read().toString();
		}
	};
})), require_mock_agent = __commonJSMin(((e, t) => {
	let { kClients: n } = require_symbols$4(), r = require_agent(), { kAgent: i, kMockAgentSet: a, kMockAgentGet: o, kDispatches: s, kIsMockActive: c, kNetConnect: l, kGetNetConnect: u, kOptions: d, kFactory: f } = require_mock_symbols(), p = require_mock_client(), m = require_mock_pool(), { matchValue: h, buildMockOptions: g } = require_mock_utils(), { InvalidArgumentError: _, UndiciError: v } = require_errors(), y = require_dispatcher(), b = require_pluralizer(), x = require_pending_interceptors_formatter();
	t.exports = class extends y {
		constructor(e) {
			if (super(e), this[l] = !0, this[c] = !0, e?.agent && typeof e.agent.dispatch != "function") throw new _("Argument opts.agent must implement Agent");
			let t = e?.agent ? e.agent : new r(e);
			this[i] = t, this[n] = t[n], this[d] = g(e);
		}
		get(e) {
			let t = this[o](e);
			return t || (t = this[f](e), this[a](e, t)), t;
		}
		dispatch(e, t) {
			return this.get(e.origin), this[i].dispatch(e, t);
		}
		async close() {
			await this[i].close(), this[n].clear();
		}
		deactivate() {
			this[c] = !1;
		}
		activate() {
			this[c] = !0;
		}
		enableNetConnect(e) {
			if (typeof e == "string" || typeof e == "function" || e instanceof RegExp) Array.isArray(this[l]) ? this[l].push(e) : this[l] = [e];
			else if (e === void 0) this[l] = !0;
			else throw new _("Unsupported matcher. Must be one of String|Function|RegExp.");
		}
		disableNetConnect() {
			this[l] = !1;
		}
		get isMockActive() {
			return this[c];
		}
		[a](e, t) {
			this[n].set(e, t);
		}
		[f](e) {
			let t = Object.assign({ agent: this }, this[d]);
			return this[d] && this[d].connections === 1 ? new p(e, t) : new m(e, t);
		}
		[o](e) {
			let t = this[n].get(e);
			if (t) return t;
			if (typeof e != "string") {
				let t = this[f]("http://localhost:9999");
				return this[a](e, t), t;
			}
			for (let [t, r] of Array.from(this[n])) if (r && typeof t != "string" && h(t, e)) {
				let t = this[f](e);
				return this[a](e, t), t[s] = r[s], t;
			}
		}
		[u]() {
			return this[l];
		}
		pendingInterceptors() {
			let e = this[n];
			return Array.from(e.entries()).flatMap(([e, t]) => t[s].map((t) => ({
				...t,
				origin: e
			}))).filter(({ pending: e }) => e);
		}
		assertNoPendingInterceptors({ pendingInterceptorsFormatter: e = new x() } = {}) {
			let t = this.pendingInterceptors();
			if (t.length === 0) return;
			let n = new b("interceptor", "interceptors").pluralize(t.length);
			throw new v(`
${n.count} ${n.noun} ${n.is} pending:

${e.format(t)}
`.trim());
		}
	};
})), require_global = __commonJSMin(((e, t) => {
	let n = Symbol.for("undici.globalDispatcher.1"), { InvalidArgumentError: r } = require_errors(), i = require_agent();
	o() === void 0 && a(new i());
	function a(e) {
		if (!e || typeof e.dispatch != "function") throw new r("Argument agent must implement Agent");
		Object.defineProperty(globalThis, n, {
			value: e,
			writable: !0,
			enumerable: !1,
			configurable: !1
		});
	}
	function o() {
		return globalThis[n];
	}
	t.exports = {
		setGlobalDispatcher: a,
		getGlobalDispatcher: o
	};
})), require_decorator_handler = __commonJSMin(((e, t) => {
	t.exports = class {
		#e;
		constructor(e) {
			if (typeof e != "object" || !e) throw TypeError("handler must be an object");
			this.#e = e;
		}
		onConnect(...e) {
			return this.#e.onConnect?.(...e);
		}
		onError(...e) {
			return this.#e.onError?.(...e);
		}
		onUpgrade(...e) {
			return this.#e.onUpgrade?.(...e);
		}
		onResponseStarted(...e) {
			return this.#e.onResponseStarted?.(...e);
		}
		onHeaders(...e) {
			return this.#e.onHeaders?.(...e);
		}
		onData(...e) {
			return this.#e.onData?.(...e);
		}
		onComplete(...e) {
			return this.#e.onComplete?.(...e);
		}
		onBodySent(...e) {
			return this.#e.onBodySent?.(...e);
		}
	};
})), require_redirect = __commonJSMin(((e, t) => {
	let n = require_redirect_handler();
	t.exports = (e) => {
		let t = e?.maxRedirections;
		return (e) => function(r, i) {
			let { maxRedirections: a = t, ...o } = r;
			return a ? e(o, new n(e, a, r, i)) : e(r, i);
		};
	};
})), require_retry = __commonJSMin(((e, t) => {
	let n = require_retry_handler();
	t.exports = (e) => (t) => function(r, i) {
		return t(r, new n({
			...r,
			retryOptions: {
				...e,
				...r.retryOptions
			}
		}, {
			handler: i,
			dispatch: t
		}));
	};
})), require_dump = __commonJSMin(((e, t) => {
	let n = require_util$7(), { InvalidArgumentError: r, RequestAbortedError: i } = require_errors(), a = require_decorator_handler();
	var o = class extends a {
		#e = 1048576;
		#t = null;
		#n = !1;
		#r = !1;
		#i = 0;
		#a = null;
		#o = null;
		constructor({ maxSize: e }, t) {
			if (super(t), e != null && (!Number.isFinite(e) || e < 1)) throw new r("maxSize must be a number greater than 0");
			this.#e = e ?? this.#e, this.#o = t;
		}
		onConnect(e) {
			this.#t = e, this.#o.onConnect(this.#s.bind(this));
		}
		#s(e) {
			this.#r = !0, this.#a = e;
		}
		onHeaders(e, t, r, a) {
			let o = n.parseHeaders(t)["content-length"];
			if (o != null && o > this.#e) throw new i(`Response size (${o}) larger than maxSize (${this.#e})`);
			return this.#r ? !0 : this.#o.onHeaders(e, t, r, a);
		}
		onError(e) {
			this.#n || (e = this.#a ?? e, this.#o.onError(e));
		}
		onData(e) {
			return this.#i += e.length, this.#i >= this.#e && (this.#n = !0, this.#r ? this.#o.onError(this.#a) : this.#o.onComplete([])), !0;
		}
		onComplete(e) {
			this.#n || (this.#r ? this.#o.onError(this.reason) : this.#o.onComplete(e));
		}
	};
	function s({ maxSize: e } = { maxSize: 1048576 }) {
		return (t) => function(n, r) {
			let { dumpMaxSize: i = e } = n;
			return t(n, new o({ maxSize: i }, r));
		};
	}
	t.exports = s;
})), require_dns = __commonJSMin(((e, t) => {
	let { isIP: n } = __require("node:net"), { lookup: r } = __require("node:dns"), i = require_decorator_handler(), { InvalidArgumentError: a, InformationalError: o } = require_errors(), s = 2 ** 31 - 1;
	var c = class {
		#e = 0;
		#t = 0;
		#n = new Map();
		dualStack = !0;
		affinity = null;
		lookup = null;
		pick = null;
		constructor(e) {
			this.#e = e.maxTTL, this.#t = e.maxItems, this.dualStack = e.dualStack, this.affinity = e.affinity, this.lookup = e.lookup ?? this.#r, this.pick = e.pick ?? this.#i;
		}
		get full() {
			return this.#n.size === this.#t;
		}
		runLookup(e, t, n) {
			let r = this.#n.get(e.hostname);
			if (r == null && this.full) {
				n(null, e.origin);
				return;
			}
			let i = {
				affinity: this.affinity,
				dualStack: this.dualStack,
				lookup: this.lookup,
				pick: this.pick,
				...t.dns,
				maxTTL: this.#e,
				maxItems: this.#t
			};
			if (r == null) this.lookup(e, i, (t, r) => {
				if (t || r == null || r.length === 0) {
					n(t ?? new o("No DNS entries found"));
					return;
				}
				this.setRecords(e, r);
				let a = this.#n.get(e.hostname), s = this.pick(e, a, i.affinity), c;
				c = typeof s.port == "number" ? `:${s.port}` : e.port === "" ? "" : `:${e.port}`, n(null, `${e.protocol}//${s.family === 6 ? `[${s.address}]` : s.address}${c}`);
			});
			else {
				let a = this.pick(e, r, i.affinity);
				if (a == null) {
					this.#n.delete(e.hostname), this.runLookup(e, t, n);
					return;
				}
				let o;
				o = typeof a.port == "number" ? `:${a.port}` : e.port === "" ? "" : `:${e.port}`, n(null, `${e.protocol}//${a.family === 6 ? `[${a.address}]` : a.address}${o}`);
			}
		}
		#r(e, t, n) {
			r(e.hostname, {
				all: !0,
				family: this.dualStack === !1 ? this.affinity : 0,
				order: "ipv4first"
			}, (e, t) => {
				if (e) return n(e);
				let r = new Map();
				for (let e of t) r.set(`${e.address}:${e.family}`, e);
				n(null, r.values());
			});
		}
		#i(e, t, n) {
			let r = null, { records: i, offset: a } = t, o;
			if (this.dualStack ? (n ?? (a == null || a === s ? (t.offset = 0, n = 4) : (t.offset++, n = (t.offset & 1) == 1 ? 6 : 4)), o = i[n] != null && i[n].ips.length > 0 ? i[n] : i[n === 4 ? 6 : 4]) : o = i[n], o == null || o.ips.length === 0) return r;
			o.offset == null || o.offset === s ? o.offset = 0 : o.offset++;
			let c = o.offset % o.ips.length;
			return r = o.ips[c] ?? null, r == null ? r : Date.now() - r.timestamp > r.ttl ? (o.ips.splice(c, 1), this.pick(e, t, n)) : r;
		}
		setRecords(e, t) {
			let n = Date.now(), r = { records: {
				4: null,
				6: null
			} };
			for (let e of t) {
				e.timestamp = n, e.ttl = typeof e.ttl == "number" ? Math.min(e.ttl, this.#e) : this.#e;
				let t = r.records[e.family] ?? { ips: [] };
				t.ips.push(e), r.records[e.family] = t;
			}
			this.#n.set(e.hostname, r);
		}
		getHandler(e, t) {
			return new l(this, e, t);
		}
	}, l = class extends i {
		#e = null;
		#t = null;
		#n = null;
		#r = null;
		#i = null;
		constructor(e, { origin: t, handler: n, dispatch: r }, i) {
			super(n), this.#i = t, this.#r = n, this.#t = { ...i }, this.#e = e, this.#n = r;
		}
		onError(e) {
			switch (e.code) {
				case "ETIMEDOUT":
				case "ECONNREFUSED":
					if (this.#e.dualStack) {
						this.#e.runLookup(this.#i, this.#t, (e, t) => {
							if (e) return this.#r.onError(e);
							let n = {
								...this.#t,
								origin: t
							};
							this.#n(n, this);
						});
						return;
					}
					this.#r.onError(e);
					return;
				case "ENOTFOUND": this.#e.deleteRecord(this.#i);
				default: this.#r.onError(e);
			}
		}
	};
	t.exports = (e) => {
		if (e?.maxTTL != null && (typeof e?.maxTTL != "number" || e?.maxTTL < 0)) throw new a("Invalid maxTTL. Must be a positive number");
		if (e?.maxItems != null && (typeof e?.maxItems != "number" || e?.maxItems < 1)) throw new a("Invalid maxItems. Must be a positive number and greater than zero");
		if (e?.affinity != null && e?.affinity !== 4 && e?.affinity !== 6) throw new a("Invalid affinity. Must be either 4 or 6");
		if (e?.dualStack != null && typeof e?.dualStack != "boolean") throw new a("Invalid dualStack. Must be a boolean");
		if (e?.lookup != null && typeof e?.lookup != "function") throw new a("Invalid lookup. Must be a function");
		if (e?.pick != null && typeof e?.pick != "function") throw new a("Invalid pick. Must be a function");
		let t = e?.dualStack ?? !0, r;
		r = t ? e?.affinity ?? null : e?.affinity ?? 4;
		let i = new c({
			maxTTL: e?.maxTTL ?? 1e4,
			lookup: e?.lookup ?? null,
			pick: e?.pick ?? null,
			dualStack: t,
			affinity: r,
			maxItems: e?.maxItems ?? 1e400
		});
		return (e) => function(t, r) {
			let a = t.origin.constructor === URL ? t.origin : new URL(t.origin);
			return n(a.hostname) === 0 ? (i.runLookup(a, t, (n, o) => {
				if (n) return r.onError(n);
				let s = null;
				s = {
					...t,
					servername: a.hostname,
					origin: o,
					headers: {
						host: a.hostname,
						...t.headers
					}
				}, e(s, i.getHandler({
					origin: a,
					dispatch: e,
					handler: r
				}, t));
			}), !0) : e(t, r);
		};
	};
})), require_headers = __commonJSMin(((e, t) => {
	let { kConstruct: n } = require_symbols$4(), { kEnumerableProperty: r } = require_util$7(), { iteratorMixin: i, isValidHeaderName: a, isValidHeaderValue: o } = require_util$6(), { webidl: s } = require_webidl(), c = __require("node:assert"), l = __require("node:util"), u = Symbol("headers map"), d = Symbol("headers map sorted");
	function f(e) {
		return e === 10 || e === 13 || e === 9 || e === 32;
	}
	function p(e) {
		let t = 0, n = e.length;
		for (; n > t && f(e.charCodeAt(n - 1));) --n;
		for (; n > t && f(e.charCodeAt(t));) ++t;
		return t === 0 && n === e.length ? e : e.substring(t, n);
	}
	function m(e, t) {
		if (Array.isArray(t)) for (let n = 0; n < t.length; ++n) {
			let r = t[n];
			if (r.length !== 2) throw s.errors.exception({
				header: "Headers constructor",
				message: `expected name/value pair to be length 2, found ${r.length}.`
			});
			h(e, r[0], r[1]);
		}
		else if (typeof t == "object" && t) {
			let n = Object.keys(t);
			for (let r = 0; r < n.length; ++r) h(e, n[r], t[n[r]]);
		} else throw s.errors.conversionFailed({
			prefix: "Headers constructor",
			argument: "Argument 1",
			types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"]
		});
	}
	function h(e, t, n) {
		if (n = p(n), !a(t)) throw s.errors.invalidArgument({
			prefix: "Headers.append",
			value: t,
			type: "header name"
		});
		if (!o(n)) throw s.errors.invalidArgument({
			prefix: "Headers.append",
			value: n,
			type: "header value"
		});
		if (y(e) === "immutable") throw TypeError("immutable");
		return x(e).append(t, n, !1);
	}
	function g(e, t) {
		return e[0] < t[0] ? -1 : 1;
	}
	var _ = class e {
		cookies = null;
		constructor(t) {
			t instanceof e ? (this[u] = new Map(t[u]), this[d] = t[d], this.cookies = t.cookies === null ? null : [...t.cookies]) : (this[u] = new Map(t), this[d] = null);
		}
		contains(e, t) {
			return this[u].has(t ? e : e.toLowerCase());
		}
		clear() {
			this[u].clear(), this[d] = null, this.cookies = null;
		}
		append(e, t, n) {
			this[d] = null;
			let r = n ? e : e.toLowerCase(), i = this[u].get(r);
			if (i) {
				let e = r === "cookie" ? "; " : ", ";
				this[u].set(r, {
					name: i.name,
					value: `${i.value}${e}${t}`
				});
			} else this[u].set(r, {
				name: e,
				value: t
			});
			r === "set-cookie" && (this.cookies ??= []).push(t);
		}
		set(e, t, n) {
			this[d] = null;
			let r = n ? e : e.toLowerCase();
			r === "set-cookie" && (this.cookies = [t]), this[u].set(r, {
				name: e,
				value: t
			});
		}
		delete(e, t) {
			this[d] = null, t || (e = e.toLowerCase()), e === "set-cookie" && (this.cookies = null), this[u].delete(e);
		}
		get(e, t) {
			return this[u].get(t ? e : e.toLowerCase())?.value ?? null;
		}
		*[Symbol.iterator]() {
			for (let { 0: e, 1: { value: t } } of this[u]) yield [e, t];
		}
		get entries() {
			let e = {};
			if (this[u].size !== 0) for (let { name: t, value: n } of this[u].values()) e[t] = n;
			return e;
		}
		rawValues() {
			return this[u].values();
		}
		get entriesList() {
			let e = [];
			if (this[u].size !== 0) for (let { 0: t, 1: { name: n, value: r } } of this[u]) if (t === "set-cookie") for (let t of this.cookies) e.push([n, t]);
			else e.push([n, r]);
			return e;
		}
		toSortedArray() {
			let e = this[u].size, t = Array(e);
			if (e <= 32) {
				if (e === 0) return t;
				let n = this[u][Symbol.iterator](), r = n.next().value;
				t[0] = [r[0], r[1].value], c(r[1].value !== null);
				for (let r = 1, i = 0, a = 0, o = 0, s = 0, l, u; r < e; ++r) {
					for (u = n.next().value, l = t[r] = [u[0], u[1].value], c(l[1] !== null), o = 0, a = r; o < a;) s = o + (a - o >> 1), t[s][0] <= l[0] ? o = s + 1 : a = s;
					if (r !== s) {
						for (i = r; i > o;) t[i] = t[--i];
						t[o] = l;
					}
				}
				if (!n.next().done) throw TypeError("Unreachable");
				return t;
			}
			{
				let e = 0;
				for (let { 0: n, 1: { value: r } } of this[u]) t[e++] = [n, r], c(r !== null);
				return t.sort(g);
			}
		}
	}, v = class e {
		#e;
		#t;
		constructor(e = void 0) {
			s.util.markAsUncloneable(this), e !== n && (this.#t = new _(), this.#e = "none", e !== void 0 && (e = s.converters.HeadersInit(e, "Headers contructor", "init"), m(this, e)));
		}
		append(t, n) {
			s.brandCheck(this, e), s.argumentLengthCheck(arguments, 2, "Headers.append");
			let r = "Headers.append";
			return t = s.converters.ByteString(t, r, "name"), n = s.converters.ByteString(n, r, "value"), h(this, t, n);
		}
		delete(t) {
			if (s.brandCheck(this, e), s.argumentLengthCheck(arguments, 1, "Headers.delete"), t = s.converters.ByteString(t, "Headers.delete", "name"), !a(t)) throw s.errors.invalidArgument({
				prefix: "Headers.delete",
				value: t,
				type: "header name"
			});
			if (this.#e === "immutable") throw TypeError("immutable");
			this.#t.contains(t, !1) && this.#t.delete(t, !1);
		}
		get(t) {
			s.brandCheck(this, e), s.argumentLengthCheck(arguments, 1, "Headers.get");
			let n = "Headers.get";
			if (t = s.converters.ByteString(t, n, "name"), !a(t)) throw s.errors.invalidArgument({
				prefix: n,
				value: t,
				type: "header name"
			});
			return this.#t.get(t, !1);
		}
		has(t) {
			s.brandCheck(this, e), s.argumentLengthCheck(arguments, 1, "Headers.has");
			let n = "Headers.has";
			if (t = s.converters.ByteString(t, n, "name"), !a(t)) throw s.errors.invalidArgument({
				prefix: n,
				value: t,
				type: "header name"
			});
			return this.#t.contains(t, !1);
		}
		set(t, n) {
			s.brandCheck(this, e), s.argumentLengthCheck(arguments, 2, "Headers.set");
			let r = "Headers.set";
			if (t = s.converters.ByteString(t, r, "name"), n = s.converters.ByteString(n, r, "value"), n = p(n), !a(t)) throw s.errors.invalidArgument({
				prefix: r,
				value: t,
				type: "header name"
			});
			if (!o(n)) throw s.errors.invalidArgument({
				prefix: r,
				value: n,
				type: "header value"
			});
			if (this.#e === "immutable") throw TypeError("immutable");
			this.#t.set(t, n, !1);
		}
		getSetCookie() {
			s.brandCheck(this, e);
			let t = this.#t.cookies;
			return t ? [...t] : [];
		}
		get [d]() {
			if (this.#t[d]) return this.#t[d];
			let e = [], t = this.#t.toSortedArray(), n = this.#t.cookies;
			if (n === null || n.length === 1) return this.#t[d] = t;
			for (let r = 0; r < t.length; ++r) {
				let { 0: i, 1: a } = t[r];
				if (i === "set-cookie") for (let t = 0; t < n.length; ++t) e.push([i, n[t]]);
				else e.push([i, a]);
			}
			return this.#t[d] = e;
		}
		[l.inspect.custom](e, t) {
			return t.depth ??= e, `Headers ${l.formatWithOptions(t, this.#t.entries)}`;
		}
		static getHeadersGuard(e) {
			return e.#e;
		}
		static setHeadersGuard(e, t) {
			e.#e = t;
		}
		static getHeadersList(e) {
			return e.#t;
		}
		static setHeadersList(e, t) {
			e.#t = t;
		}
	};
	let { getHeadersGuard: y, setHeadersGuard: b, getHeadersList: x, setHeadersList: S } = v;
	Reflect.deleteProperty(v, "getHeadersGuard"), Reflect.deleteProperty(v, "setHeadersGuard"), Reflect.deleteProperty(v, "getHeadersList"), Reflect.deleteProperty(v, "setHeadersList"), i("Headers", v, d, 0, 1), Object.defineProperties(v.prototype, {
		append: r,
		delete: r,
		get: r,
		has: r,
		set: r,
		getSetCookie: r,
		[Symbol.toStringTag]: {
			value: "Headers",
			configurable: !0
		},
		[l.inspect.custom]: { enumerable: !1 }
	}), s.converters.HeadersInit = function(e, t, n) {
		if (s.util.Type(e) === "Object") {
			let r = Reflect.get(e, Symbol.iterator);
			if (!l.types.isProxy(e) && r === v.prototype.entries) try {
				return x(e).entriesList;
			} catch {}
			return typeof r == "function" ? s.converters["sequence<sequence<ByteString>>"](e, t, n, r.bind(e)) : s.converters["record<ByteString, ByteString>"](e, t, n);
		}
		throw s.errors.conversionFailed({
			prefix: "Headers constructor",
			argument: "Argument 1",
			types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"]
		});
	}, t.exports = {
		fill: m,
		compareHeaderName: g,
		Headers: v,
		HeadersList: _,
		getHeadersGuard: y,
		setHeadersGuard: b,
		setHeadersList: S,
		getHeadersList: x
	};
})), require_response = __commonJSMin(((e, t) => {
	let { Headers: n, HeadersList: r, fill: i, getHeadersGuard: a, setHeadersGuard: o, setHeadersList: s } = require_headers(), { extractBody: c, cloneBody: l, mixinBody: u, hasFinalizationRegistry: d, streamRegistry: f, bodyUnusable: p } = require_body(), m = require_util$7(), h = __require("node:util"), { kEnumerableProperty: g } = m, { isValidReasonPhrase: _, isCancelled: v, isAborted: y, isBlobLike: b, serializeJavascriptValueToJSONString: x, isErrorLike: S, isomorphicEncode: C, environmentSettingsObject: w } = require_util$6(), { redirectStatusSet: T, nullBodyStatus: E } = require_constants$2(), { kState: D, kHeaders: O } = require_symbols$3(), { webidl: k } = require_webidl(), { FormData: A } = require_formdata(), { URLSerializer: j } = require_data_url(), { kConstruct: M } = require_symbols$4(), N = __require("node:assert"), { types: P } = __require("node:util"), F = new TextEncoder("utf-8");
	var I = class e {
		static error() {
			return G(z(), "immutable");
		}
		static json(e, t = {}) {
			k.argumentLengthCheck(arguments, 1, "Response.json"), t !== null && (t = k.converters.ResponseInit(t));
			let n = F.encode(x(e)), r = c(n), i = G(R({}), "response");
			return W(i, t, {
				body: r[0],
				type: "application/json"
			}), i;
		}
		static redirect(e, t = 302) {
			k.argumentLengthCheck(arguments, 1, "Response.redirect"), e = k.converters.USVString(e), t = k.converters["unsigned short"](t);
			let n;
			try {
				n = new URL(e, w.settingsObject.baseUrl);
			} catch (t) {
				throw TypeError(`Failed to parse URL from ${e}`, { cause: t });
			}
			if (!T.has(t)) throw RangeError(`Invalid status code ${t}`);
			let r = G(R({}), "immutable");
			r[D].status = t;
			let i = C(j(n));
			return r[D].headersList.append("location", i, !0), r;
		}
		constructor(e = null, t = {}) {
			if (k.util.markAsUncloneable(this), e === M) return;
			e !== null && (e = k.converters.BodyInit(e)), t = k.converters.ResponseInit(t), this[D] = R({}), this[O] = new n(M), o(this[O], "response"), s(this[O], this[D].headersList);
			let r = null;
			if (e != null) {
				let [t, n] = c(e);
				r = {
					body: t,
					type: n
				};
			}
			W(this, t, r);
		}
		get type() {
			return k.brandCheck(this, e), this[D].type;
		}
		get url() {
			k.brandCheck(this, e);
			let t = this[D].urlList, n = t[t.length - 1] ?? null;
			return n === null ? "" : j(n, !0);
		}
		get redirected() {
			return k.brandCheck(this, e), this[D].urlList.length > 1;
		}
		get status() {
			return k.brandCheck(this, e), this[D].status;
		}
		get ok() {
			return k.brandCheck(this, e), this[D].status >= 200 && this[D].status <= 299;
		}
		get statusText() {
			return k.brandCheck(this, e), this[D].statusText;
		}
		get headers() {
			return k.brandCheck(this, e), this[O];
		}
		get body() {
			return k.brandCheck(this, e), this[D].body ? this[D].body.stream : null;
		}
		get bodyUsed() {
			return k.brandCheck(this, e), !!this[D].body && m.isDisturbed(this[D].body.stream);
		}
		clone() {
			if (k.brandCheck(this, e), p(this)) throw k.errors.exception({
				header: "Response.clone",
				message: "Body has already been consumed."
			});
			let t = L(this[D]);
			return d && this[D].body?.stream && f.register(this, new WeakRef(this[D].body.stream)), G(t, a(this[O]));
		}
		[h.inspect.custom](e, t) {
			t.depth === null && (t.depth = 2), t.colors ??= !0;
			let n = {
				status: this.status,
				statusText: this.statusText,
				headers: this.headers,
				body: this.body,
				bodyUsed: this.bodyUsed,
				ok: this.ok,
				redirected: this.redirected,
				type: this.type,
				url: this.url
			};
			return `Response ${h.formatWithOptions(t, n)}`;
		}
	};
	u(I), Object.defineProperties(I.prototype, {
		type: g,
		url: g,
		status: g,
		ok: g,
		redirected: g,
		statusText: g,
		headers: g,
		clone: g,
		body: g,
		bodyUsed: g,
		[Symbol.toStringTag]: {
			value: "Response",
			configurable: !0
		}
	}), Object.defineProperties(I, {
		json: g,
		redirect: g,
		error: g
	});
	function L(e) {
		if (e.internalResponse) return H(L(e.internalResponse), e.type);
		let t = R({
			...e,
			body: null
		});
		return e.body != null && (t.body = l(t, e.body)), t;
	}
	function R(e) {
		return {
			aborted: !1,
			rangeRequested: !1,
			timingAllowPassed: !1,
			requestIncludesCredentials: !1,
			type: "default",
			status: 200,
			timingInfo: null,
			cacheState: "",
			statusText: "",
			...e,
			headersList: e?.headersList ? new r(e?.headersList) : new r(),
			urlList: e?.urlList ? [...e.urlList] : []
		};
	}
	function z(e) {
		return R({
			type: "error",
			status: 0,
			error: S(e) ? e : Error(e && String(e)),
			aborted: e && e.name === "AbortError"
		});
	}
	function B(e) {
		return e.type === "error" && e.status === 0;
	}
	function V(e, t) {
		return t = {
			internalResponse: e,
			...t
		}, new Proxy(e, {
			get(e, n) {
				return n in t ? t[n] : e[n];
			},
			set(e, n, r) {
				return N(!(n in t)), e[n] = r, !0;
			}
		});
	}
	function H(e, t) {
		if (t === "basic") return V(e, {
			type: "basic",
			headersList: e.headersList
		});
		if (t === "cors") return V(e, {
			type: "cors",
			headersList: e.headersList
		});
		if (t === "opaque") return V(e, {
			type: "opaque",
			urlList: Object.freeze([]),
			status: 0,
			statusText: "",
			body: null
		});
		if (t === "opaqueredirect") return V(e, {
			type: "opaqueredirect",
			status: 0,
			statusText: "",
			headersList: [],
			body: null
		});
		N(!1);
	}
	function U(e, t = null) {
		return N(v(e)), y(e) ? z(Object.assign(new DOMException("The operation was aborted.", "AbortError"), { cause: t })) : z(Object.assign(new DOMException("Request was cancelled."), { cause: t }));
	}
	function W(e, t, n) {
		if (t.status !== null && (t.status < 200 || t.status > 599)) throw RangeError("init[\"status\"] must be in the range of 200 to 599, inclusive.");
		if ("statusText" in t && t.statusText != null && !_(String(t.statusText))) throw TypeError("Invalid statusText");
		if ("status" in t && t.status != null && (e[D].status = t.status), "statusText" in t && t.statusText != null && (e[D].statusText = t.statusText), "headers" in t && t.headers != null && i(e[O], t.headers), n) {
			if (E.includes(e.status)) throw k.errors.exception({
				header: "Response constructor",
				message: `Invalid response status code ${e.status}`
			});
			e[D].body = n.body, n.type != null && !e[D].headersList.contains("content-type", !0) && e[D].headersList.append("content-type", n.type, !0);
		}
	}
	function G(e, t) {
		let r = new I(M);
		return r[D] = e, r[O] = new n(M), s(r[O], e.headersList), o(r[O], t), d && e.body?.stream && f.register(r, new WeakRef(e.body.stream)), r;
	}
	k.converters.ReadableStream = k.interfaceConverter(ReadableStream), k.converters.FormData = k.interfaceConverter(A), k.converters.URLSearchParams = k.interfaceConverter(URLSearchParams), k.converters.XMLHttpRequestBodyInit = function(e, t, n) {
		return typeof e == "string" ? k.converters.USVString(e, t, n) : b(e) ? k.converters.Blob(e, t, n, { strict: !1 }) : ArrayBuffer.isView(e) || P.isArrayBuffer(e) ? k.converters.BufferSource(e, t, n) : m.isFormDataLike(e) ? k.converters.FormData(e, t, n, { strict: !1 }) : e instanceof URLSearchParams ? k.converters.URLSearchParams(e, t, n) : k.converters.DOMString(e, t, n);
	}, k.converters.BodyInit = function(e, t, n) {
		return e instanceof ReadableStream ? k.converters.ReadableStream(e, t, n) : e?.[Symbol.asyncIterator] ? e : k.converters.XMLHttpRequestBodyInit(e, t, n);
	}, k.converters.ResponseInit = k.dictionaryConverter([
		{
			key: "status",
			converter: k.converters["unsigned short"],
			defaultValue: () => 200
		},
		{
			key: "statusText",
			converter: k.converters.ByteString,
			defaultValue: () => ""
		},
		{
			key: "headers",
			converter: k.converters.HeadersInit
		}
	]), t.exports = {
		isNetworkError: B,
		makeNetworkError: z,
		makeResponse: R,
		makeAppropriateNetworkError: U,
		filterResponse: H,
		Response: I,
		cloneResponse: L,
		fromInnerResponse: G
	};
})), require_dispatcher_weakref = __commonJSMin(((e, t) => {
	let { kConnected: n, kSize: r } = require_symbols$4();
	var i = class {
		constructor(e) {
			this.value = e;
		}
		deref() {
			return this.value[n] === 0 && this.value[r] === 0 ? void 0 : this.value;
		}
	}, a = class {
		constructor(e) {
			this.finalizer = e;
		}
		register(e, t) {
			e.on && e.on("disconnect", () => {
				e[n] === 0 && e[r] === 0 && this.finalizer(t);
			});
		}
		unregister(e) {}
	};
	t.exports = function() {
		return process.env.NODE_V8_COVERAGE && process.version.startsWith("v18") ? (process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"), {
			WeakRef: i,
			FinalizationRegistry: a
		}) : {
			WeakRef,
			FinalizationRegistry
		};
	};
})), require_request = __commonJSMin(((e, t) => {
	let { extractBody: n, mixinBody: r, cloneBody: i, bodyUnusable: a } = require_body(), { Headers: o, fill: s, HeadersList: c, setHeadersGuard: l, getHeadersGuard: u, setHeadersList: d, getHeadersList: f } = require_headers(), { FinalizationRegistry: p } = require_dispatcher_weakref()(), m = require_util$7(), h = __require("node:util"), { isValidHTTPToken: g, sameOrigin: _, environmentSettingsObject: v } = require_util$6(), { forbiddenMethodsSet: y, corsSafeListedMethodsSet: b, referrerPolicy: x, requestRedirect: S, requestMode: C, requestCredentials: w, requestCache: T, requestDuplex: E } = require_constants$2(), { kEnumerableProperty: D, normalizedMethodRecordsBase: O, normalizedMethodRecords: k } = m, { kHeaders: A, kSignal: j, kState: M, kDispatcher: N } = require_symbols$3(), { webidl: P } = require_webidl(), { URLSerializer: F } = require_data_url(), { kConstruct: I } = require_symbols$4(), L = __require("node:assert"), { getMaxListeners: R, setMaxListeners: z, getEventListeners: B, defaultMaxListeners: V } = __require("node:events"), H = Symbol("abortController"), U = new p(({ signal: e, abort: t }) => {
		e.removeEventListener("abort", t);
	}), W = new WeakMap();
	function G(e) {
		return t;
		function t() {
			let n = e.deref();
			if (n !== void 0) {
				U.unregister(t), this.removeEventListener("abort", t), n.abort(this.reason);
				let e = W.get(n.signal);
				if (e !== void 0) {
					if (e.size !== 0) {
						for (let t of e) {
							let e = t.deref();
							e !== void 0 && e.abort(this.reason);
						}
						e.clear();
					}
					W.delete(n.signal);
				}
			}
		}
	}
	let K = !1;
	var q = class e {
		constructor(t, r = {}) {
			if (P.util.markAsUncloneable(this), t === I) return;
			let i = "Request constructor";
			P.argumentLengthCheck(arguments, 1, i), t = P.converters.RequestInfo(t, i, "input"), r = P.converters.RequestInit(r, i, "init");
			let u = null, p = null, h = v.settingsObject.baseUrl, x = null;
			if (typeof t == "string") {
				this[N] = r.dispatcher;
				let e;
				try {
					e = new URL(t, h);
				} catch (e) {
					throw TypeError("Failed to parse URL from " + t, { cause: e });
				}
				if (e.username || e.password) throw TypeError("Request cannot be constructed from a URL that includes credentials: " + t);
				u = J({ urlList: [e] }), p = "cors";
			} else this[N] = r.dispatcher || t[N], L(t instanceof e), u = t[M], x = t[j];
			let S = v.settingsObject.origin, C = "client";
			if (u.window?.constructor?.name === "EnvironmentSettingsObject" && _(u.window, S) && (C = u.window), r.window != null) throw TypeError(`'window' option '${C}' must be null`);
			"window" in r && (C = "no-window"), u = J({
				method: u.method,
				headersList: u.headersList,
				unsafeRequest: u.unsafeRequest,
				client: v.settingsObject,
				window: C,
				priority: u.priority,
				origin: u.origin,
				referrer: u.referrer,
				referrerPolicy: u.referrerPolicy,
				mode: u.mode,
				credentials: u.credentials,
				cache: u.cache,
				redirect: u.redirect,
				integrity: u.integrity,
				keepalive: u.keepalive,
				reloadNavigation: u.reloadNavigation,
				historyNavigation: u.historyNavigation,
				urlList: [...u.urlList]
			});
			let w = Object.keys(r).length !== 0;
			if (w && (u.mode === "navigate" && (u.mode = "same-origin"), u.reloadNavigation = !1, u.historyNavigation = !1, u.origin = "client", u.referrer = "client", u.referrerPolicy = "", u.url = u.urlList[u.urlList.length - 1], u.urlList = [u.url]), r.referrer !== void 0) {
				let e = r.referrer;
				if (e === "") u.referrer = "no-referrer";
				else {
					let t;
					try {
						t = new URL(e, h);
					} catch (t) {
						throw TypeError(`Referrer "${e}" is not a valid URL.`, { cause: t });
					}
					t.protocol === "about:" && t.hostname === "client" || S && !_(t, v.settingsObject.baseUrl) ? u.referrer = "client" : u.referrer = t;
				}
			}
			r.referrerPolicy !== void 0 && (u.referrerPolicy = r.referrerPolicy);
			let T;
			if (T = r.mode === void 0 ? p : r.mode, T === "navigate") throw P.errors.exception({
				header: "Request constructor",
				message: "invalid request mode navigate."
			});
			if (T != null && (u.mode = T), r.credentials !== void 0 && (u.credentials = r.credentials), r.cache !== void 0 && (u.cache = r.cache), u.cache === "only-if-cached" && u.mode !== "same-origin") throw TypeError("'only-if-cached' can be set only with 'same-origin' mode");
			if (r.redirect !== void 0 && (u.redirect = r.redirect), r.integrity != null && (u.integrity = String(r.integrity)), r.keepalive !== void 0 && (u.keepalive = !!r.keepalive), r.method !== void 0) {
				let e = r.method, t = k[e];
				if (t !== void 0) u.method = t;
				else {
					if (!g(e)) throw TypeError(`'${e}' is not a valid HTTP method.`);
					let t = e.toUpperCase();
					if (y.has(t)) throw TypeError(`'${e}' HTTP method is unsupported.`);
					e = O[t] ?? e, u.method = e;
				}
				!K && u.method === "patch" && (process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.", { code: "UNDICI-FETCH-patch" }), K = !0);
			}
			r.signal !== void 0 && (x = r.signal), this[M] = u;
			let E = new AbortController();
			if (this[j] = E.signal, x != null) {
				if (!x || typeof x.aborted != "boolean" || typeof x.addEventListener != "function") throw TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
				if (x.aborted) E.abort(x.reason);
				else {
					this[H] = E;
					let e = G(new WeakRef(E));
					try {
						(typeof R == "function" && R(x) === V || B(x, "abort").length >= V) && z(1500, x);
					} catch {}
					m.addAbortListener(x, e), U.register(E, {
						signal: x,
						abort: e
					}, e);
				}
			}
			if (this[A] = new o(I), d(this[A], u.headersList), l(this[A], "request"), T === "no-cors") {
				if (!b.has(u.method)) throw TypeError(`'${u.method} is unsupported in no-cors mode.`);
				l(this[A], "request-no-cors");
			}
			if (w) {
				let e = f(this[A]), t = r.headers === void 0 ? new c(e) : r.headers;
				if (e.clear(), t instanceof c) {
					for (let { name: n, value: r } of t.rawValues()) e.append(n, r, !1);
					e.cookies = t.cookies;
				} else s(this[A], t);
			}
			let D = t instanceof e ? t[M].body : null;
			if ((r.body != null || D != null) && (u.method === "GET" || u.method === "HEAD")) throw TypeError("Request with GET/HEAD method cannot have body.");
			let F = null;
			if (r.body != null) {
				let [e, t] = n(r.body, u.keepalive);
				F = e, t && !f(this[A]).contains("content-type", !0) && this[A].append("content-type", t);
			}
			let W = F ?? D;
			if (W != null && W.source == null) {
				if (F != null && r.duplex == null) throw TypeError("RequestInit: duplex option is required when sending a body.");
				if (u.mode !== "same-origin" && u.mode !== "cors") throw TypeError("If request is made from ReadableStream, mode should be \"same-origin\" or \"cors\"");
				u.useCORSPreflightFlag = !0;
			}
			let q = W;
			if (F == null && D != null) {
				if (a(t)) throw TypeError("Cannot construct a Request with a Request object that has already been used.");
				let e = new TransformStream();
				D.stream.pipeThrough(e), q = {
					source: D.source,
					length: D.length,
					stream: e.readable
				};
			}
			this[M].body = q;
		}
		get method() {
			return P.brandCheck(this, e), this[M].method;
		}
		get url() {
			return P.brandCheck(this, e), F(this[M].url);
		}
		get headers() {
			return P.brandCheck(this, e), this[A];
		}
		get destination() {
			return P.brandCheck(this, e), this[M].destination;
		}
		get referrer() {
			return P.brandCheck(this, e), this[M].referrer === "no-referrer" ? "" : this[M].referrer === "client" ? "about:client" : this[M].referrer.toString();
		}
		get referrerPolicy() {
			return P.brandCheck(this, e), this[M].referrerPolicy;
		}
		get mode() {
			return P.brandCheck(this, e), this[M].mode;
		}
		get credentials() {
			return this[M].credentials;
		}
		get cache() {
			return P.brandCheck(this, e), this[M].cache;
		}
		get redirect() {
			return P.brandCheck(this, e), this[M].redirect;
		}
		get integrity() {
			return P.brandCheck(this, e), this[M].integrity;
		}
		get keepalive() {
			return P.brandCheck(this, e), this[M].keepalive;
		}
		get isReloadNavigation() {
			return P.brandCheck(this, e), this[M].reloadNavigation;
		}
		get isHistoryNavigation() {
			return P.brandCheck(this, e), this[M].historyNavigation;
		}
		get signal() {
			return P.brandCheck(this, e), this[j];
		}
		get body() {
			return P.brandCheck(this, e), this[M].body ? this[M].body.stream : null;
		}
		get bodyUsed() {
			return P.brandCheck(this, e), !!this[M].body && m.isDisturbed(this[M].body.stream);
		}
		get duplex() {
			return P.brandCheck(this, e), "half";
		}
		clone() {
			if (P.brandCheck(this, e), a(this)) throw TypeError("unusable");
			let t = ee(this[M]), n = new AbortController();
			if (this.signal.aborted) n.abort(this.signal.reason);
			else {
				let e = W.get(this.signal);
				e === void 0 && (e = new Set(), W.set(this.signal, e));
				let t = new WeakRef(n);
				e.add(t), m.addAbortListener(n.signal, G(t));
			}
			return Y(t, n.signal, u(this[A]));
		}
		[h.inspect.custom](e, t) {
			t.depth === null && (t.depth = 2), t.colors ??= !0;
			let n = {
				method: this.method,
				url: this.url,
				headers: this.headers,
				destination: this.destination,
				referrer: this.referrer,
				referrerPolicy: this.referrerPolicy,
				mode: this.mode,
				credentials: this.credentials,
				cache: this.cache,
				redirect: this.redirect,
				integrity: this.integrity,
				keepalive: this.keepalive,
				isReloadNavigation: this.isReloadNavigation,
				isHistoryNavigation: this.isHistoryNavigation,
				signal: this.signal
			};
			return `Request ${h.formatWithOptions(t, n)}`;
		}
	};
	r(q);
	function J(e) {
		return {
			method: e.method ?? "GET",
			localURLsOnly: e.localURLsOnly ?? !1,
			unsafeRequest: e.unsafeRequest ?? !1,
			body: e.body ?? null,
			client: e.client ?? null,
			reservedClient: e.reservedClient ?? null,
			replacesClientId: e.replacesClientId ?? "",
			window: e.window ?? "client",
			keepalive: e.keepalive ?? !1,
			serviceWorkers: e.serviceWorkers ?? "all",
			initiator: e.initiator ?? "",
			destination: e.destination ?? "",
			priority: e.priority ?? null,
			origin: e.origin ?? "client",
			policyContainer: e.policyContainer ?? "client",
			referrer: e.referrer ?? "client",
			referrerPolicy: e.referrerPolicy ?? "",
			mode: e.mode ?? "no-cors",
			useCORSPreflightFlag: e.useCORSPreflightFlag ?? !1,
			credentials: e.credentials ?? "same-origin",
			useCredentials: e.useCredentials ?? !1,
			cache: e.cache ?? "default",
			redirect: e.redirect ?? "follow",
			integrity: e.integrity ?? "",
			cryptoGraphicsNonceMetadata: e.cryptoGraphicsNonceMetadata ?? "",
			parserMetadata: e.parserMetadata ?? "",
			reloadNavigation: e.reloadNavigation ?? !1,
			historyNavigation: e.historyNavigation ?? !1,
			userActivation: e.userActivation ?? !1,
			taintedOrigin: e.taintedOrigin ?? !1,
			redirectCount: e.redirectCount ?? 0,
			responseTainting: e.responseTainting ?? "basic",
			preventNoCacheCacheControlHeaderModification: e.preventNoCacheCacheControlHeaderModification ?? !1,
			done: e.done ?? !1,
			timingAllowFailed: e.timingAllowFailed ?? !1,
			urlList: e.urlList,
			url: e.urlList[0],
			headersList: e.headersList ? new c(e.headersList) : new c()
		};
	}
	function ee(e) {
		let t = J({
			...e,
			body: null
		});
		return e.body != null && (t.body = i(t, e.body)), t;
	}
	function Y(e, t, n) {
		let r = new q(I);
		return r[M] = e, r[j] = t, r[A] = new o(I), d(r[A], e.headersList), l(r[A], n), r;
	}
	Object.defineProperties(q.prototype, {
		method: D,
		url: D,
		headers: D,
		redirect: D,
		clone: D,
		signal: D,
		duplex: D,
		destination: D,
		body: D,
		bodyUsed: D,
		isHistoryNavigation: D,
		isReloadNavigation: D,
		keepalive: D,
		integrity: D,
		cache: D,
		credentials: D,
		attribute: D,
		referrerPolicy: D,
		referrer: D,
		mode: D,
		[Symbol.toStringTag]: {
			value: "Request",
			configurable: !0
		}
	}), P.converters.Request = P.interfaceConverter(q), P.converters.RequestInfo = function(e, t, n) {
		return typeof e == "string" ? P.converters.USVString(e, t, n) : e instanceof q ? P.converters.Request(e, t, n) : P.converters.USVString(e, t, n);
	}, P.converters.AbortSignal = P.interfaceConverter(AbortSignal), P.converters.RequestInit = P.dictionaryConverter([
		{
			key: "method",
			converter: P.converters.ByteString
		},
		{
			key: "headers",
			converter: P.converters.HeadersInit
		},
		{
			key: "body",
			converter: P.nullableConverter(P.converters.BodyInit)
		},
		{
			key: "referrer",
			converter: P.converters.USVString
		},
		{
			key: "referrerPolicy",
			converter: P.converters.DOMString,
			allowedValues: x
		},
		{
			key: "mode",
			converter: P.converters.DOMString,
			allowedValues: C
		},
		{
			key: "credentials",
			converter: P.converters.DOMString,
			allowedValues: w
		},
		{
			key: "cache",
			converter: P.converters.DOMString,
			allowedValues: T
		},
		{
			key: "redirect",
			converter: P.converters.DOMString,
			allowedValues: S
		},
		{
			key: "integrity",
			converter: P.converters.DOMString
		},
		{
			key: "keepalive",
			converter: P.converters.boolean
		},
		{
			key: "signal",
			converter: P.nullableConverter((e) => P.converters.AbortSignal(e, "RequestInit", "signal", { strict: !1 }))
		},
		{
			key: "window",
			converter: P.converters.any
		},
		{
			key: "duplex",
			converter: P.converters.DOMString,
			allowedValues: E
		},
		{
			key: "dispatcher",
			converter: P.converters.any
		}
	]), t.exports = {
		Request: q,
		makeRequest: J,
		fromInnerRequest: Y,
		cloneRequest: ee
	};
})), require_fetch = __commonJSMin(((e, t) => {
	let { makeNetworkError: n, makeAppropriateNetworkError: r, filterResponse: i, makeResponse: a, fromInnerResponse: o } = require_response(), { HeadersList: s } = require_headers(), { Request: c, cloneRequest: l } = require_request(), u = __require("node:zlib"), { bytesMatch: d, makePolicyContainer: f, clonePolicyContainer: p, requestBadPort: m, TAOCheck: h, appendRequestOriginHeader: g, responseLocationURL: _, requestCurrentURL: v, setRequestReferrerPolicyOnRedirect: y, tryUpgradeRequestToAPotentiallyTrustworthyURL: b, createOpaqueTimingInfo: x, appendFetchMetadata: S, corsCheck: C, crossOriginResourcePolicyCheck: w, determineRequestsReferrer: T, coarsenedSharedCurrentTime: E, createDeferredPromise: D, isBlobLike: O, sameOrigin: k, isCancelled: A, isAborted: j, isErrorLike: M, fullyReadBody: N, readableStreamClose: P, isomorphicEncode: F, urlIsLocal: I, urlIsHttpHttpsScheme: L, urlHasHttpsScheme: R, clampAndCoarsenConnectionTimingInfo: z, simpleRangeHeaderValue: B, buildContentRange: V, createInflate: H, extractMimeType: U } = require_util$6(), { kState: W, kDispatcher: G } = require_symbols$3(), K = __require("node:assert"), { safelyExtractBody: q, extractBody: J } = require_body(), { redirectStatusSet: ee, nullBodyStatus: Y, safeMethodsSet: X, requestBodyHeader: te, subresourceSet: ne } = require_constants$2(), Z = __require("node:events"), { Readable: re, pipeline: ie, finished: ae } = __require("node:stream"), { addAbortListener: oe, isErrored: se, isReadable: Q, bufferToLowerCasedHeaderName: ce } = require_util$7(), { dataURLProcessor: le, serializeAMimeType: $, minimizeSupportedMimeType: ue } = require_data_url(), { getGlobalDispatcher: de } = require_global(), { webidl: fe } = require_webidl(), { STATUS_CODES: pe } = __require("node:http"), me = ["GET", "HEAD"], he = typeof __UNDICI_IS_NODE__ < "u" || typeof esbuildDetection < "u" ? "node" : "undici", ge;
	var _e = class extends Z {
		constructor(e) {
			super(), this.dispatcher = e, this.connection = null, this.dump = !1, this.state = "ongoing";
		}
		terminate(e) {
			this.state === "ongoing" && (this.state = "terminated", this.connection?.destroy(e), this.emit("terminated", e));
		}
		abort(e) {
			this.state === "ongoing" && (this.state = "aborted", e ||= new DOMException("The operation was aborted.", "AbortError"), this.serializedAbortReason = e, this.connection?.destroy(e), this.emit("terminated", e));
		}
	};
	function ve(e) {
		be(e, "fetch");
	}
	function ye(e, t = void 0) {
		fe.argumentLengthCheck(arguments, 1, "globalThis.fetch");
		let n = D(), r;
		try {
			r = new c(e, t);
		} catch (e) {
			return n.reject(e), n.promise;
		}
		let i = r[W];
		if (r.signal.aborted) return Se(n, i, null, r.signal.reason), n.promise;
		i.client.globalObject?.constructor?.name === "ServiceWorkerGlobalScope" && (i.serviceWorkers = "none");
		let a = null, s = !1, l = null;
		return oe(r.signal, () => {
			s = !0, K(l != null), l.abort(r.signal.reason);
			let e = a?.deref();
			Se(n, i, e, r.signal.reason);
		}), l = Ce({
			request: i,
			processResponseEndOfBody: ve,
			processResponse: (e) => {
				s || (e.aborted ? Se(n, i, a, l.serializedAbortReason) : e.type === "error" ? n.reject(TypeError("fetch failed", { cause: e.error })) : (a = new WeakRef(o(e, "immutable")), n.resolve(a.deref()), n = null));
			},
			dispatcher: r[G]
		}), n.promise;
	}
	function be(e, t = "other") {
		if (e.type === "error" && e.aborted || !e.urlList?.length) return;
		let n = e.urlList[0], r = e.timingInfo, i = e.cacheState;
		L(n) && r !== null && (e.timingAllowPassed || (r = x({ startTime: r.startTime }), i = ""), r.endTime = E(), e.timingInfo = r, xe(r, n.href, t, globalThis, i));
	}
	let xe = performance.markResourceTiming;
	function Se(e, t, n, r) {
		if (e && e.reject(r), t.body != null && Q(t.body?.stream) && t.body.stream.cancel(r).catch((e) => {
			if (e.code !== "ERR_INVALID_STATE") throw e;
		}), n == null) return;
		let i = n[W];
		i.body != null && Q(i.body?.stream) && i.body.stream.cancel(r).catch((e) => {
			if (e.code !== "ERR_INVALID_STATE") throw e;
		});
	}
	function Ce({ request: e, processRequestBodyChunkLength: t, processRequestEndOfBody: n, processResponse: r, processResponseEndOfBody: i, processResponseConsumeBody: a, useParallelQueue: o = !1, dispatcher: s = de() }) {
		K(s);
		let c = null, l = !1;
		e.client != null && (c = e.client.globalObject, l = e.client.crossOriginIsolatedCapability);
		let u = E(l), d = x({ startTime: u }), m = {
			controller: new _e(s),
			request: e,
			timingInfo: d,
			processRequestBodyChunkLength: t,
			processRequestEndOfBody: n,
			processResponse: r,
			processResponseConsumeBody: a,
			processResponseEndOfBody: i,
			taskDestination: c,
			crossOriginIsolatedCapability: l
		};
		return K(!e.body || e.body.stream), e.window === "client" && (e.window = e.client?.globalObject?.constructor?.name === "Window" ? e.client : "no-window"), e.origin === "client" && (e.origin = e.client.origin), e.policyContainer === "client" && (e.policyContainer = e.client == null ? f() : p(e.client.policyContainer)), e.headersList.contains("accept", !0) || e.headersList.append("accept", "*/*", !0), e.headersList.contains("accept-language", !0) || e.headersList.append("accept-language", "*", !0), e.priority, ne.has(e.destination), we(m).catch((e) => {
			m.controller.terminate(e);
		}), m.controller;
	}
	async function we(e, t = !1) {
		let r = e.request, a = null;
		if (r.localURLsOnly && !I(v(r)) && (a = n("local URLs only")), b(r), m(r) === "blocked" && (a = n("bad port")), r.referrerPolicy === "" && (r.referrerPolicy = r.policyContainer.referrerPolicy), r.referrer !== "no-referrer" && (r.referrer = T(r)), a === null && (a = await (async () => {
			let t = v(r);
			return k(t, r.url) && r.responseTainting === "basic" || t.protocol === "data:" || r.mode === "navigate" || r.mode === "websocket" ? (r.responseTainting = "basic", await Te(e)) : r.mode === "same-origin" ? n("request mode cannot be \"same-origin\"") : r.mode === "no-cors" ? r.redirect === "follow" ? (r.responseTainting = "opaque", await Te(e)) : n("redirect mode cannot be \"follow\" for \"no-cors\" request") : L(v(r)) ? (r.responseTainting = "cors", await Oe(e)) : n("URL scheme must be a HTTP(S) scheme");
		})()), t) return a;
		a.status !== 0 && !a.internalResponse && (r.responseTainting, r.responseTainting === "basic" ? a = i(a, "basic") : r.responseTainting === "cors" ? a = i(a, "cors") : r.responseTainting === "opaque" ? a = i(a, "opaque") : K(!1));
		let o = a.status === 0 ? a : a.internalResponse;
		if (o.urlList.length === 0 && o.urlList.push(...r.urlList), r.timingAllowFailed || (a.timingAllowPassed = !0), a.type === "opaque" && o.status === 206 && o.rangeRequested && !r.headers.contains("range", !0) && (a = o = n()), a.status !== 0 && (r.method === "HEAD" || r.method === "CONNECT" || Y.includes(o.status)) && (o.body = null, e.controller.dump = !0), r.integrity) {
			let t = (t) => De(e, n(t));
			if (r.responseTainting === "opaque" || a.body == null) {
				t(a.error);
				return;
			}
			await N(a.body, (n) => {
				d(n, r.integrity) ? (a.body = q(n)[0], De(e, a)) : t("integrity mismatch");
			}, t);
		} else De(e, a);
	}
	function Te(e) {
		if (A(e) && e.request.redirectCount === 0) return Promise.resolve(r(e));
		let { request: t } = e, { protocol: i } = v(t);
		switch (i) {
			case "about:": return Promise.resolve(n("about scheme is not supported"));
			case "blob:": {
				ge ||= __require("node:buffer").resolveObjectURL;
				let e = v(t);
				if (e.search.length !== 0) return Promise.resolve(n("NetworkError when attempting to fetch resource."));
				let r = ge(e.toString());
				if (t.method !== "GET" || !O(r)) return Promise.resolve(n("invalid method"));
				let i = a(), o = r.size, s = F(`${o}`), c = r.type;
				if (t.headersList.contains("range", !0)) {
					i.rangeRequested = !0;
					let e = t.headersList.get("range", !0), a = B(e, !0);
					if (a === "failure") return Promise.resolve(n("failed to fetch the data URL"));
					let { rangeStartValue: s, rangeEndValue: l } = a;
					if (s === null) s = o - l, l = s + l - 1;
					else {
						if (s >= o) return Promise.resolve(n("Range start is greater than the blob's size."));
						(l === null || l >= o) && (l = o - 1);
					}
					let u = r.slice(s, l, c);
					i.body = J(u)[0];
					let d = F(`${u.size}`), f = V(s, l, o);
					i.status = 206, i.statusText = "Partial Content", i.headersList.set("content-length", d, !0), i.headersList.set("content-type", c, !0), i.headersList.set("content-range", f, !0);
				} else {
					let e = J(r);
					i.statusText = "OK", i.body = e[0], i.headersList.set("content-length", s, !0), i.headersList.set("content-type", c, !0);
				}
				return Promise.resolve(i);
			}
			case "data:": {
				let e = v(t), r = le(e);
				if (r === "failure") return Promise.resolve(n("failed to fetch the data URL"));
				let i = $(r.mimeType);
				return Promise.resolve(a({
					statusText: "OK",
					headersList: [["content-type", {
						name: "Content-Type",
						value: i
					}]],
					body: q(r.body)[0]
				}));
			}
			case "file:": return Promise.resolve(n("not implemented... yet..."));
			case "http:":
			case "https:": return Oe(e).catch((e) => n(e));
			default: return Promise.resolve(n("unknown scheme"));
		}
	}
	function Ee(e, t) {
		e.request.done = !0, e.processResponseDone != null && queueMicrotask(() => e.processResponseDone(t));
	}
	function De(e, t) {
		let n = e.timingInfo, r = () => {
			let r = Date.now();
			e.request.destination === "document" && (e.controller.fullTimingInfo = n), e.controller.reportTimingSteps = () => {
				if (e.request.url.protocol !== "https:") return;
				n.endTime = r;
				let i = t.cacheState, a = t.bodyInfo;
				t.timingAllowPassed || (n = x(n), i = "");
				let o = 0;
				if (e.request.mode !== "navigator" || !t.hasCrossOriginRedirects) {
					o = t.status;
					let e = U(t.headersList);
					e !== "failure" && (a.contentType = ue(e));
				}
				e.request.initiatorType != null && xe(n, e.request.url.href, e.request.initiatorType, globalThis, i, a, o);
			};
			let i = () => {
				e.request.done = !0, e.processResponseEndOfBody != null && queueMicrotask(() => e.processResponseEndOfBody(t)), e.request.initiatorType != null && e.controller.reportTimingSteps();
			};
			queueMicrotask(() => i());
		};
		e.processResponse != null && queueMicrotask(() => {
			e.processResponse(t), e.processResponse = null;
		});
		let i = t.type === "error" ? t : t.internalResponse ?? t;
		i.body == null ? r() : ae(i.body.stream, () => {
			r();
		});
	}
	async function Oe(e) {
		let t = e.request, r = null, i = null, a = e.timingInfo;
		if (t.serviceWorkers, r === null) {
			if (t.redirect === "follow" && (t.serviceWorkers = "none"), i = r = await Ae(e), t.responseTainting === "cors" && C(t, r) === "failure") return n("cors failure");
			h(t, r) === "failure" && (t.timingAllowFailed = !0);
		}
		return (t.responseTainting === "opaque" || r.type === "opaque") && w(t.origin, t.client, t.destination, i) === "blocked" ? n("blocked") : (ee.has(i.status) && (t.redirect !== "manual" && e.controller.connection.destroy(void 0, !1), t.redirect === "error" ? r = n("unexpected redirect") : t.redirect === "manual" ? r = i : t.redirect === "follow" ? r = await ke(e, r) : K(!1)), r.timingInfo = a, r);
	}
	function ke(e, t) {
		let r = e.request, i = t.internalResponse ? t.internalResponse : t, a;
		try {
			if (a = _(i, v(r).hash), a == null) return t;
		} catch (e) {
			return Promise.resolve(n(e));
		}
		if (!L(a)) return Promise.resolve(n("URL scheme must be a HTTP(S) scheme"));
		if (r.redirectCount === 20) return Promise.resolve(n("redirect count exceeded"));
		if (r.redirectCount += 1, r.mode === "cors" && (a.username || a.password) && !k(r, a)) return Promise.resolve(n("cross origin not allowed for request mode \"cors\""));
		if (r.responseTainting === "cors" && (a.username || a.password)) return Promise.resolve(n("URL cannot contain credentials for request mode \"cors\""));
		if (i.status !== 303 && r.body != null && r.body.source == null) return Promise.resolve(n());
		if ([301, 302].includes(i.status) && r.method === "POST" || i.status === 303 && !me.includes(r.method)) {
			r.method = "GET", r.body = null;
			for (let e of te) r.headersList.delete(e);
		}
		k(v(r), a) || (r.headersList.delete("authorization", !0), r.headersList.delete("proxy-authorization", !0), r.headersList.delete("cookie", !0), r.headersList.delete("host", !0)), r.body != null && (K(r.body.source != null), r.body = q(r.body.source)[0]);
		let o = e.timingInfo;
		return o.redirectEndTime = o.postRedirectStartTime = E(e.crossOriginIsolatedCapability), o.redirectStartTime === 0 && (o.redirectStartTime = o.startTime), r.urlList.push(a), y(r, i), we(e, !0);
	}
	async function Ae(e, t = !1, i = !1) {
		let a = e.request, o = null, s = null, c = null;
		a.window === "no-window" && a.redirect === "error" ? (o = e, s = a) : (s = l(a), o = { ...e }, o.request = s);
		let u = a.credentials === "include" || a.credentials === "same-origin" && a.responseTainting === "basic", d = s.body ? s.body.length : null, f = null;
		if (s.body == null && ["POST", "PUT"].includes(s.method) && (f = "0"), d != null && (f = F(`${d}`)), f != null && s.headersList.append("content-length", f, !0), d != null && s.keepalive, s.referrer instanceof URL && s.headersList.append("referer", F(s.referrer.href), !0), g(s), S(s), s.headersList.contains("user-agent", !0) || s.headersList.append("user-agent", he), s.cache === "default" && (s.headersList.contains("if-modified-since", !0) || s.headersList.contains("if-none-match", !0) || s.headersList.contains("if-unmodified-since", !0) || s.headersList.contains("if-match", !0) || s.headersList.contains("if-range", !0)) && (s.cache = "no-store"), s.cache === "no-cache" && !s.preventNoCacheCacheControlHeaderModification && !s.headersList.contains("cache-control", !0) && s.headersList.append("cache-control", "max-age=0", !0), (s.cache === "no-store" || s.cache === "reload") && (s.headersList.contains("pragma", !0) || s.headersList.append("pragma", "no-cache", !0), s.headersList.contains("cache-control", !0) || s.headersList.append("cache-control", "no-cache", !0)), s.headersList.contains("range", !0) && s.headersList.append("accept-encoding", "identity", !0), s.headersList.contains("accept-encoding", !0) || (R(v(s)) ? s.headersList.append("accept-encoding", "br, gzip, deflate", !0) : s.headersList.append("accept-encoding", "gzip, deflate", !0)), s.headersList.delete("host", !0), s.cache = "no-store", s.cache !== "no-store" && s.cache, c == null) {
			if (s.cache === "only-if-cached") return n("only if cached");
			let e = await je(o, u, i);
			!X.has(s.method) && e.status >= 200 && e.status, c ??= e;
		}
		if (c.urlList = [...s.urlList], s.headersList.contains("range", !0) && (c.rangeRequested = !0), c.requestIncludesCredentials = u, c.status === 407) return a.window === "no-window" ? n() : A(e) ? r(e) : n("proxy authentication required");
		if (c.status === 421 && !i && (a.body == null || a.body.source != null)) {
			if (A(e)) return r(e);
			e.controller.connection.destroy(), c = await Ae(e, t, !0);
		}
		return c;
	}
	async function je(e, t = !1, i = !1) {
		K(!e.controller.connection || e.controller.connection.destroyed), e.controller.connection = {
			abort: null,
			destroyed: !1,
			destroy(e, t = !0) {
				this.destroyed || (this.destroyed = !0, t && this.abort?.(e ?? new DOMException("The operation was aborted.", "AbortError")));
			}
		};
		let o = e.request, c = null, l = e.timingInfo;
		o.cache = "no-store", o.mode;
		let d = null;
		if (o.body == null && e.processRequestEndOfBody) queueMicrotask(() => e.processRequestEndOfBody());
		else if (o.body != null) {
			let t = async function* (t) {
				A(e) || (yield t, e.processRequestBodyChunkLength?.(t.byteLength));
			}, n = () => {
				A(e) || e.processRequestEndOfBody && e.processRequestEndOfBody();
			}, r = (t) => {
				A(e) || (t.name === "AbortError" ? e.controller.abort() : e.controller.terminate(t));
			};
			d = (async function* () {
				try {
					for await (let e of o.body.stream) yield* t(e);
					n();
				} catch (e) {
					r(e);
				}
			})();
		}
		try {
			let { body: t, status: n, statusText: r, headersList: i, socket: o } = await g({ body: d });
			if (o) c = a({
				status: n,
				statusText: r,
				headersList: i,
				socket: o
			});
			else {
				let o = t[Symbol.asyncIterator]();
				e.controller.next = () => o.next(), c = a({
					status: n,
					statusText: r,
					headersList: i
				});
			}
		} catch (t) {
			return t.name === "AbortError" ? (e.controller.connection.destroy(), r(e, t)) : n(t);
		}
		let f = async () => {
			await e.controller.resume();
		}, p = (t) => {
			A(e) || e.controller.abort(t);
		}, m = new ReadableStream({
			async start(t) {
				e.controller.controller = t;
			},
			async pull(e) {
				await f(e);
			},
			async cancel(e) {
				await p(e);
			},
			type: "bytes"
		});
		c.body = {
			stream: m,
			source: null,
			length: null
		}, e.controller.resume || e.controller.on("terminated", h), e.controller.resume = async () => {
			for (;;) {
				let t, n;
				try {
					let { done: n, value: r } = await e.controller.next();
					if (j(e)) break;
					t = n ? void 0 : r;
				} catch (r) {
					e.controller.ended && !l.encodedBodySize ? t = void 0 : (t = r, n = !0);
				}
				if (t === void 0) {
					P(e.controller.controller), Ee(e, c);
					return;
				}
				if (l.decodedBodySize += t?.byteLength ?? 0, n) {
					e.controller.terminate(t);
					return;
				}
				let r = new Uint8Array(t);
				if (r.byteLength && e.controller.controller.enqueue(r), se(m)) {
					e.controller.terminate();
					return;
				}
				if (e.controller.controller.desiredSize <= 0) return;
			}
		};
		function h(t) {
			j(e) ? (c.aborted = !0, Q(m) && e.controller.controller.error(e.controller.serializedAbortReason)) : Q(m) && e.controller.controller.error(TypeError("terminated", { cause: M(t) ? t : void 0 })), e.controller.connection.destroy();
		}
		return c;
		function g({ body: t }) {
			let n = v(o), r = e.controller.dispatcher;
			return new Promise((i, a) => r.dispatch({
				path: n.pathname + n.search,
				origin: n.origin,
				method: o.method,
				body: r.isMockActive ? o.body && (o.body.source || o.body.stream) : t,
				headers: o.headersList.entries,
				maxRedirections: 0,
				upgrade: o.mode === "websocket" ? "websocket" : void 0
			}, {
				body: null,
				abort: null,
				onConnect(t) {
					let { connection: n } = e.controller;
					l.finalConnectionTimingInfo = z(void 0, l.postRedirectStartTime, e.crossOriginIsolatedCapability), n.destroyed ? t(new DOMException("The operation was aborted.", "AbortError")) : (e.controller.on("terminated", t), this.abort = n.abort = t), l.finalNetworkRequestStartTime = E(e.crossOriginIsolatedCapability);
				},
				onResponseStarted() {
					l.finalNetworkResponseStartTime = E(e.crossOriginIsolatedCapability);
				},
				onHeaders(e, t, n, r) {
					if (e < 200) return;
					let a = "", c = new s();
					for (let e = 0; e < t.length; e += 2) c.append(ce(t[e]), t[e + 1].toString("latin1"), !0);
					a = c.get("location", !0);
					let l = [], d = a && o.redirect === "follow" && ee.has(e);
					if (o.method !== "HEAD" && o.method !== "CONNECT" && !Y.includes(e) && !d) {
						let e = c.get("content-encoding", !0), t = e ? e.toLowerCase().split(",") : [];
						if (t.length > 5) return this.abort(Error(`too many content-encodings in response: ${t.length}, maximum allowed is 5`)), !0;
						for (let e = t.length - 1; e >= 0; --e) {
							let n = t[e].trim();
							if (n === "x-gzip" || n === "gzip") l.push(u.createGunzip({
								flush: u.constants.Z_SYNC_FLUSH,
								finishFlush: u.constants.Z_SYNC_FLUSH
							}));
							else if (n === "deflate") l.push(H({
								flush: u.constants.Z_SYNC_FLUSH,
								finishFlush: u.constants.Z_SYNC_FLUSH
							}));
							else if (n === "br") l.push(u.createBrotliDecompress({
								flush: u.constants.BROTLI_OPERATION_FLUSH,
								finishFlush: u.constants.BROTLI_OPERATION_FLUSH
							}));
							else {
								l.length = 0;
								break;
							}
						}
					}
					this.body = new re({ read: n });
					let f = this.onError.bind(this);
					return i({
						status: e,
						statusText: r,
						headersList: c,
						body: l.length ? ie(this.body, ...l, (e) => {
							e && this.onError(e);
						}).on("error", f) : this.body.on("error", f)
					}), !0;
				},
				onData(t) {
					if (e.controller.dump) return;
					let n = t;
					return l.encodedBodySize += n.byteLength, this.body.push(n);
				},
				onComplete() {
					this.abort && e.controller.off("terminated", this.abort), e.controller.ended = !0, this.body.push(null);
				},
				onError(t) {
					this.abort && e.controller.off("terminated", this.abort), this.body?.destroy(t), e.controller.terminate(t), a(t);
				},
				onUpgrade(e, t, n) {
					if (e !== 101) return;
					let r = new s();
					for (let e = 0; e < t.length; e += 2) r.append(ce(t[e]), t[e + 1].toString("latin1"), !0);
					return i({
						status: e,
						statusText: pe[e],
						headersList: r,
						socket: n
					}), !0;
				}
			}));
		}
	}
	t.exports = {
		fetch: ye,
		Fetch: _e,
		fetching: Ce,
		finalizeAndReportTiming: be
	};
})), require_symbols$2 = __commonJSMin(((e, t) => {
	t.exports = {
		kState: Symbol("FileReader state"),
		kResult: Symbol("FileReader result"),
		kError: Symbol("FileReader error"),
		kLastProgressEventFired: Symbol("FileReader last progress event fired timestamp"),
		kEvents: Symbol("FileReader events"),
		kAborted: Symbol("FileReader aborted")
	};
})), require_progressevent = __commonJSMin(((e, t) => {
	let { webidl: n } = require_webidl(), r = Symbol("ProgressEvent state");
	var i = class e extends Event {
		constructor(e, t = {}) {
			e = n.converters.DOMString(e, "ProgressEvent constructor", "type"), t = n.converters.ProgressEventInit(t ?? {}), super(e, t), this[r] = {
				lengthComputable: t.lengthComputable,
				loaded: t.loaded,
				total: t.total
			};
		}
		get lengthComputable() {
			return n.brandCheck(this, e), this[r].lengthComputable;
		}
		get loaded() {
			return n.brandCheck(this, e), this[r].loaded;
		}
		get total() {
			return n.brandCheck(this, e), this[r].total;
		}
	};
	n.converters.ProgressEventInit = n.dictionaryConverter([
		{
			key: "lengthComputable",
			converter: n.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: "loaded",
			converter: n.converters["unsigned long long"],
			defaultValue: () => 0
		},
		{
			key: "total",
			converter: n.converters["unsigned long long"],
			defaultValue: () => 0
		},
		{
			key: "bubbles",
			converter: n.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: "cancelable",
			converter: n.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: "composed",
			converter: n.converters.boolean,
			defaultValue: () => !1
		}
	]), t.exports = { ProgressEvent: i };
})), require_encoding = __commonJSMin(((e, t) => {
	function n(e) {
		if (!e) return "failure";
		switch (e.trim().toLowerCase()) {
			case "unicode-1-1-utf-8":
			case "unicode11utf8":
			case "unicode20utf8":
			case "utf-8":
			case "utf8":
			case "x-unicode20utf8": return "UTF-8";
			case "866":
			case "cp866":
			case "csibm866":
			case "ibm866": return "IBM866";
			case "csisolatin2":
			case "iso-8859-2":
			case "iso-ir-101":
			case "iso8859-2":
			case "iso88592":
			case "iso_8859-2":
			case "iso_8859-2:1987":
			case "l2":
			case "latin2": return "ISO-8859-2";
			case "csisolatin3":
			case "iso-8859-3":
			case "iso-ir-109":
			case "iso8859-3":
			case "iso88593":
			case "iso_8859-3":
			case "iso_8859-3:1988":
			case "l3":
			case "latin3": return "ISO-8859-3";
			case "csisolatin4":
			case "iso-8859-4":
			case "iso-ir-110":
			case "iso8859-4":
			case "iso88594":
			case "iso_8859-4":
			case "iso_8859-4:1988":
			case "l4":
			case "latin4": return "ISO-8859-4";
			case "csisolatincyrillic":
			case "cyrillic":
			case "iso-8859-5":
			case "iso-ir-144":
			case "iso8859-5":
			case "iso88595":
			case "iso_8859-5":
			case "iso_8859-5:1988": return "ISO-8859-5";
			case "arabic":
			case "asmo-708":
			case "csiso88596e":
			case "csiso88596i":
			case "csisolatinarabic":
			case "ecma-114":
			case "iso-8859-6":
			case "iso-8859-6-e":
			case "iso-8859-6-i":
			case "iso-ir-127":
			case "iso8859-6":
			case "iso88596":
			case "iso_8859-6":
			case "iso_8859-6:1987": return "ISO-8859-6";
			case "csisolatingreek":
			case "ecma-118":
			case "elot_928":
			case "greek":
			case "greek8":
			case "iso-8859-7":
			case "iso-ir-126":
			case "iso8859-7":
			case "iso88597":
			case "iso_8859-7":
			case "iso_8859-7:1987":
			case "sun_eu_greek": return "ISO-8859-7";
			case "csiso88598e":
			case "csisolatinhebrew":
			case "hebrew":
			case "iso-8859-8":
			case "iso-8859-8-e":
			case "iso-ir-138":
			case "iso8859-8":
			case "iso88598":
			case "iso_8859-8":
			case "iso_8859-8:1988":
			case "visual": return "ISO-8859-8";
			case "csiso88598i":
			case "iso-8859-8-i":
			case "logical": return "ISO-8859-8-I";
			case "csisolatin6":
			case "iso-8859-10":
			case "iso-ir-157":
			case "iso8859-10":
			case "iso885910":
			case "l6":
			case "latin6": return "ISO-8859-10";
			case "iso-8859-13":
			case "iso8859-13":
			case "iso885913": return "ISO-8859-13";
			case "iso-8859-14":
			case "iso8859-14":
			case "iso885914": return "ISO-8859-14";
			case "csisolatin9":
			case "iso-8859-15":
			case "iso8859-15":
			case "iso885915":
			case "iso_8859-15":
			case "l9": return "ISO-8859-15";
			case "iso-8859-16": return "ISO-8859-16";
			case "cskoi8r":
			case "koi":
			case "koi8":
			case "koi8-r":
			case "koi8_r": return "KOI8-R";
			case "koi8-ru":
			case "koi8-u": return "KOI8-U";
			case "csmacintosh":
			case "mac":
			case "macintosh":
			case "x-mac-roman": return "macintosh";
			case "iso-8859-11":
			case "iso8859-11":
			case "iso885911":
			case "tis-620":
			case "windows-874": return "windows-874";
			case "cp1250":
			case "windows-1250":
			case "x-cp1250": return "windows-1250";
			case "cp1251":
			case "windows-1251":
			case "x-cp1251": return "windows-1251";
			case "ansi_x3.4-1968":
			case "ascii":
			case "cp1252":
			case "cp819":
			case "csisolatin1":
			case "ibm819":
			case "iso-8859-1":
			case "iso-ir-100":
			case "iso8859-1":
			case "iso88591":
			case "iso_8859-1":
			case "iso_8859-1:1987":
			case "l1":
			case "latin1":
			case "us-ascii":
			case "windows-1252":
			case "x-cp1252": return "windows-1252";
			case "cp1253":
			case "windows-1253":
			case "x-cp1253": return "windows-1253";
			case "cp1254":
			case "csisolatin5":
			case "iso-8859-9":
			case "iso-ir-148":
			case "iso8859-9":
			case "iso88599":
			case "iso_8859-9":
			case "iso_8859-9:1989":
			case "l5":
			case "latin5":
			case "windows-1254":
			case "x-cp1254": return "windows-1254";
			case "cp1255":
			case "windows-1255":
			case "x-cp1255": return "windows-1255";
			case "cp1256":
			case "windows-1256":
			case "x-cp1256": return "windows-1256";
			case "cp1257":
			case "windows-1257":
			case "x-cp1257": return "windows-1257";
			case "cp1258":
			case "windows-1258":
			case "x-cp1258": return "windows-1258";
			case "x-mac-cyrillic":
			case "x-mac-ukrainian": return "x-mac-cyrillic";
			case "chinese":
			case "csgb2312":
			case "csiso58gb231280":
			case "gb2312":
			case "gb_2312":
			case "gb_2312-80":
			case "gbk":
			case "iso-ir-58":
			case "x-gbk": return "GBK";
			case "gb18030": return "gb18030";
			case "big5":
			case "big5-hkscs":
			case "cn-big5":
			case "csbig5":
			case "x-x-big5": return "Big5";
			case "cseucpkdfmtjapanese":
			case "euc-jp":
			case "x-euc-jp": return "EUC-JP";
			case "csiso2022jp":
			case "iso-2022-jp": return "ISO-2022-JP";
			case "csshiftjis":
			case "ms932":
			case "ms_kanji":
			case "shift-jis":
			case "shift_jis":
			case "sjis":
			case "windows-31j":
			case "x-sjis": return "Shift_JIS";
			case "cseuckr":
			case "csksc56011987":
			case "euc-kr":
			case "iso-ir-149":
			case "korean":
			case "ks_c_5601-1987":
			case "ks_c_5601-1989":
			case "ksc5601":
			case "ksc_5601":
			case "windows-949": return "EUC-KR";
			case "csiso2022kr":
			case "hz-gb-2312":
			case "iso-2022-cn":
			case "iso-2022-cn-ext":
			case "iso-2022-kr":
			case "replacement": return "replacement";
			case "unicodefffe":
			case "utf-16be": return "UTF-16BE";
			case "csunicode":
			case "iso-10646-ucs-2":
			case "ucs-2":
			case "unicode":
			case "unicodefeff":
			case "utf-16":
			case "utf-16le": return "UTF-16LE";
			case "x-user-defined": return "x-user-defined";
			default: return "failure";
		}
	}
	t.exports = { getEncoding: n };
})), require_util$4 = __commonJSMin(((e, t) => {
	let { kState: n, kError: r, kResult: i, kAborted: a, kLastProgressEventFired: o } = require_symbols$2(), { ProgressEvent: s } = require_progressevent(), { getEncoding: c } = require_encoding(), { serializeAMimeType: l, parseMIMEType: u } = require_data_url(), { types: d } = __require("node:util"), { StringDecoder: f } = __require("string_decoder"), { btoa: p } = __require("node:buffer"), m = {
		enumerable: !0,
		writable: !1,
		configurable: !1
	};
	function h(e, t, s, c) {
		if (e[n] === "loading") throw new DOMException("Invalid state", "InvalidStateError");
		e[n] = "loading", e[i] = null, e[r] = null;
		let l = t.stream().getReader(), u = [], f = l.read(), p = !0;
		(async () => {
			for (; !e[a];) try {
				let { done: m, value: h } = await f;
				if (p && !e[a] && queueMicrotask(() => {
					g("loadstart", e);
				}), p = !1, !m && d.isUint8Array(h)) u.push(h), (e[o] === void 0 || Date.now() - e[o] >= 50) && !e[a] && (e[o] = Date.now(), queueMicrotask(() => {
					g("progress", e);
				})), f = l.read();
				else if (m) {
					queueMicrotask(() => {
						e[n] = "done";
						try {
							let n = _(u, s, t.type, c);
							if (e[a]) return;
							e[i] = n, g("load", e);
						} catch (t) {
							e[r] = t, g("error", e);
						}
						e[n] !== "loading" && g("loadend", e);
					});
					break;
				}
			} catch (t) {
				if (e[a]) return;
				queueMicrotask(() => {
					e[n] = "done", e[r] = t, g("error", e), e[n] !== "loading" && g("loadend", e);
				});
				break;
			}
		})();
	}
	function g(e, t) {
		let n = new s(e, {
			bubbles: !1,
			cancelable: !1
		});
		t.dispatchEvent(n);
	}
	function _(e, t, n, r) {
		switch (t) {
			case "DataURL": {
				let t = "data:", r = u(n || "application/octet-stream");
				r !== "failure" && (t += l(r)), t += ";base64,";
				let i = new f("latin1");
				for (let n of e) t += p(i.write(n));
				return t += p(i.end()), t;
			}
			case "Text": {
				let t = "failure";
				if (r && (t = c(r)), t === "failure" && n) {
					let e = u(n);
					e !== "failure" && (t = c(e.parameters.get("charset")));
				}
				return t === "failure" && (t = "UTF-8"), v(e, t);
			}
			case "ArrayBuffer": return b(e).buffer;
			case "BinaryString": {
				let t = "", n = new f("latin1");
				for (let r of e) t += n.write(r);
				return t += n.end(), t;
			}
		}
	}
	function v(e, t) {
		let n = b(e), r = y(n), i = 0;
		r !== null && (t = r, i = r === "UTF-8" ? 3 : 2);
		let a = n.slice(i);
		return new TextDecoder(t).decode(a);
	}
	function y(e) {
		let [t, n, r] = e;
		return t === 239 && n === 187 && r === 191 ? "UTF-8" : t === 254 && n === 255 ? "UTF-16BE" : t === 255 && n === 254 ? "UTF-16LE" : null;
	}
	function b(e) {
		let t = e.reduce((e, t) => e + t.byteLength, 0), n = 0;
		return e.reduce((e, t) => (e.set(t, n), n += t.byteLength, e), new Uint8Array(t));
	}
	t.exports = {
		staticPropertyDescriptors: m,
		readOperation: h,
		fireAProgressEvent: g
	};
})), require_filereader = __commonJSMin(((e, t) => {
	let { staticPropertyDescriptors: n, readOperation: r, fireAProgressEvent: i } = require_util$4(), { kState: a, kError: o, kResult: s, kEvents: c, kAborted: l } = require_symbols$2(), { webidl: u } = require_webidl(), { kEnumerableProperty: d } = require_util$7();
	var f = class e extends EventTarget {
		constructor() {
			super(), this[a] = "empty", this[s] = null, this[o] = null, this[c] = {
				loadend: null,
				error: null,
				abort: null,
				load: null,
				progress: null,
				loadstart: null
			};
		}
		readAsArrayBuffer(t) {
			u.brandCheck(this, e), u.argumentLengthCheck(arguments, 1, "FileReader.readAsArrayBuffer"), t = u.converters.Blob(t, { strict: !1 }), r(this, t, "ArrayBuffer");
		}
		readAsBinaryString(t) {
			u.brandCheck(this, e), u.argumentLengthCheck(arguments, 1, "FileReader.readAsBinaryString"), t = u.converters.Blob(t, { strict: !1 }), r(this, t, "BinaryString");
		}
		readAsText(t, n = void 0) {
			u.brandCheck(this, e), u.argumentLengthCheck(arguments, 1, "FileReader.readAsText"), t = u.converters.Blob(t, { strict: !1 }), n !== void 0 && (n = u.converters.DOMString(n, "FileReader.readAsText", "encoding")), r(this, t, "Text", n);
		}
		readAsDataURL(t) {
			u.brandCheck(this, e), u.argumentLengthCheck(arguments, 1, "FileReader.readAsDataURL"), t = u.converters.Blob(t, { strict: !1 }), r(this, t, "DataURL");
		}
		abort() {
			this[a] === "empty" || this[a] === "done" ? this[s] = null : (this[a] === "loading" && (this[a] = "done", this[s] = null), this[l] = !0, i("abort", this), this[a] !== "loading" && i("loadend", this));
		}
		get readyState() {
			switch (u.brandCheck(this, e), this[a]) {
				case "empty": return this.EMPTY;
				case "loading": return this.LOADING;
				case "done": return this.DONE;
			}
		}
		get result() {
			return u.brandCheck(this, e), this[s];
		}
		get error() {
			return u.brandCheck(this, e), this[o];
		}
		get onloadend() {
			return u.brandCheck(this, e), this[c].loadend;
		}
		set onloadend(t) {
			u.brandCheck(this, e), this[c].loadend && this.removeEventListener("loadend", this[c].loadend), typeof t == "function" ? (this[c].loadend = t, this.addEventListener("loadend", t)) : this[c].loadend = null;
		}
		get onerror() {
			return u.brandCheck(this, e), this[c].error;
		}
		set onerror(t) {
			u.brandCheck(this, e), this[c].error && this.removeEventListener("error", this[c].error), typeof t == "function" ? (this[c].error = t, this.addEventListener("error", t)) : this[c].error = null;
		}
		get onloadstart() {
			return u.brandCheck(this, e), this[c].loadstart;
		}
		set onloadstart(t) {
			u.brandCheck(this, e), this[c].loadstart && this.removeEventListener("loadstart", this[c].loadstart), typeof t == "function" ? (this[c].loadstart = t, this.addEventListener("loadstart", t)) : this[c].loadstart = null;
		}
		get onprogress() {
			return u.brandCheck(this, e), this[c].progress;
		}
		set onprogress(t) {
			u.brandCheck(this, e), this[c].progress && this.removeEventListener("progress", this[c].progress), typeof t == "function" ? (this[c].progress = t, this.addEventListener("progress", t)) : this[c].progress = null;
		}
		get onload() {
			return u.brandCheck(this, e), this[c].load;
		}
		set onload(t) {
			u.brandCheck(this, e), this[c].load && this.removeEventListener("load", this[c].load), typeof t == "function" ? (this[c].load = t, this.addEventListener("load", t)) : this[c].load = null;
		}
		get onabort() {
			return u.brandCheck(this, e), this[c].abort;
		}
		set onabort(t) {
			u.brandCheck(this, e), this[c].abort && this.removeEventListener("abort", this[c].abort), typeof t == "function" ? (this[c].abort = t, this.addEventListener("abort", t)) : this[c].abort = null;
		}
	};
	f.EMPTY = f.prototype.EMPTY = 0, f.LOADING = f.prototype.LOADING = 1, f.DONE = f.prototype.DONE = 2, Object.defineProperties(f.prototype, {
		EMPTY: n,
		LOADING: n,
		DONE: n,
		readAsArrayBuffer: d,
		readAsBinaryString: d,
		readAsText: d,
		readAsDataURL: d,
		abort: d,
		readyState: d,
		result: d,
		error: d,
		onloadstart: d,
		onprogress: d,
		onload: d,
		onabort: d,
		onerror: d,
		onloadend: d,
		[Symbol.toStringTag]: {
			value: "FileReader",
			writable: !1,
			enumerable: !1,
			configurable: !0
		}
	}), Object.defineProperties(f, {
		EMPTY: n,
		LOADING: n,
		DONE: n
	}), t.exports = { FileReader: f };
})), require_symbols$1 = __commonJSMin(((e, t) => {
	t.exports = { kConstruct: require_symbols$4().kConstruct };
})), require_util$3 = __commonJSMin(((e, t) => {
	let n = __require("node:assert"), { URLSerializer: r } = require_data_url(), { isValidHeaderName: i } = require_util$6();
	function a(e, t, n = !1) {
		return r(e, n) === r(t, n);
	}
	function o(e) {
		n(e !== null);
		let t = [];
		for (let n of e.split(",")) n = n.trim(), i(n) && t.push(n);
		return t;
	}
	t.exports = {
		urlEquals: a,
		getFieldValues: o
	};
})), require_cache = __commonJSMin(((e, t) => {
	let { kConstruct: n } = require_symbols$1(), { urlEquals: r, getFieldValues: i } = require_util$3(), { kEnumerableProperty: a, isDisturbed: o } = require_util$7(), { webidl: s } = require_webidl(), { Response: c, cloneResponse: l, fromInnerResponse: u } = require_response(), { Request: d, fromInnerRequest: f } = require_request(), { kState: p } = require_symbols$3(), { fetching: m } = require_fetch(), { urlIsHttpHttpsScheme: h, createDeferredPromise: g, readAllBytes: _ } = require_util$6(), v = __require("node:assert");
	var y = class e {
		#e;
		constructor() {
			arguments[0] !== n && s.illegalConstructor(), s.util.markAsUncloneable(this), this.#e = arguments[1];
		}
		async match(t, n = {}) {
			s.brandCheck(this, e);
			let r = "Cache.match";
			s.argumentLengthCheck(arguments, 1, r), t = s.converters.RequestInfo(t, r, "request"), n = s.converters.CacheQueryOptions(n, r, "options");
			let i = this.#i(t, n, 1);
			if (i.length !== 0) return i[0];
		}
		async matchAll(t = void 0, n = {}) {
			s.brandCheck(this, e);
			let r = "Cache.matchAll";
			return t !== void 0 && (t = s.converters.RequestInfo(t, r, "request")), n = s.converters.CacheQueryOptions(n, r, "options"), this.#i(t, n);
		}
		async add(t) {
			s.brandCheck(this, e);
			let n = "Cache.add";
			s.argumentLengthCheck(arguments, 1, n), t = s.converters.RequestInfo(t, n, "request");
			let r = [t];
			return await this.addAll(r);
		}
		async addAll(t) {
			s.brandCheck(this, e);
			let n = "Cache.addAll";
			s.argumentLengthCheck(arguments, 1, n);
			let r = [], a = [];
			for (let e of t) {
				if (e === void 0) throw s.errors.conversionFailed({
					prefix: n,
					argument: "Argument 1",
					types: ["undefined is not allowed"]
				});
				if (e = s.converters.RequestInfo(e), typeof e == "string") continue;
				let t = e[p];
				if (!h(t.url) || t.method !== "GET") throw s.errors.exception({
					header: n,
					message: "Expected http/s scheme when method is not GET."
				});
			}
			let o = [];
			for (let e of t) {
				let t = new d(e)[p];
				if (!h(t.url)) throw s.errors.exception({
					header: n,
					message: "Expected http/s scheme."
				});
				t.initiator = "fetch", t.destination = "subresource", a.push(t);
				let c = g();
				o.push(m({
					request: t,
					processResponse(e) {
						if (e.type === "error" || e.status === 206 || e.status < 200 || e.status > 299) c.reject(s.errors.exception({
							header: "Cache.addAll",
							message: "Received an invalid status code or the request failed."
						}));
						else if (e.headersList.contains("vary")) {
							let t = i(e.headersList.get("vary"));
							for (let e of t) if (e === "*") {
								c.reject(s.errors.exception({
									header: "Cache.addAll",
									message: "invalid vary field value"
								}));
								for (let e of o) e.abort();
								return;
							}
						}
					},
					processResponseEndOfBody(e) {
						e.aborted ? c.reject(new DOMException("aborted", "AbortError")) : c.resolve(e);
					}
				})), r.push(c.promise);
			}
			let c = await Promise.all(r), l = [], u = 0;
			for (let e of c) {
				let t = {
					type: "put",
					request: a[u],
					response: e
				};
				l.push(t), u++;
			}
			let f = g(), _ = null;
			try {
				this.#t(l);
			} catch (e) {
				_ = e;
			}
			return queueMicrotask(() => {
				_ === null ? f.resolve(void 0) : f.reject(_);
			}), f.promise;
		}
		async put(t, n) {
			s.brandCheck(this, e);
			let r = "Cache.put";
			s.argumentLengthCheck(arguments, 2, r), t = s.converters.RequestInfo(t, r, "request"), n = s.converters.Response(n, r, "response");
			let a = null;
			if (a = t instanceof d ? t[p] : new d(t)[p], !h(a.url) || a.method !== "GET") throw s.errors.exception({
				header: r,
				message: "Expected an http/s scheme when method is not GET"
			});
			let c = n[p];
			if (c.status === 206) throw s.errors.exception({
				header: r,
				message: "Got 206 status"
			});
			if (c.headersList.contains("vary")) {
				let e = i(c.headersList.get("vary"));
				for (let t of e) if (t === "*") throw s.errors.exception({
					header: r,
					message: "Got * vary field value"
				});
			}
			if (c.body && (o(c.body.stream) || c.body.stream.locked)) throw s.errors.exception({
				header: r,
				message: "Response body is locked or disturbed"
			});
			let u = l(c), f = g();
			if (c.body != null) {
				let e = c.body.stream.getReader();
				_(e).then(f.resolve, f.reject);
			} else f.resolve(void 0);
			let m = [], v = {
				type: "put",
				request: a,
				response: u
			};
			m.push(v);
			let y = await f.promise;
			u.body != null && (u.body.source = y);
			let b = g(), x = null;
			try {
				this.#t(m);
			} catch (e) {
				x = e;
			}
			return queueMicrotask(() => {
				x === null ? b.resolve() : b.reject(x);
			}), b.promise;
		}
		async delete(t, n = {}) {
			s.brandCheck(this, e);
			let r = "Cache.delete";
			s.argumentLengthCheck(arguments, 1, r), t = s.converters.RequestInfo(t, r, "request"), n = s.converters.CacheQueryOptions(n, r, "options");
			let i = null;
			if (t instanceof d) {
				if (i = t[p], i.method !== "GET" && !n.ignoreMethod) return !1;
			} else v(typeof t == "string"), i = new d(t)[p];
			let a = [], o = {
				type: "delete",
				request: i,
				options: n
			};
			a.push(o);
			let c = g(), l = null, u;
			try {
				u = this.#t(a);
			} catch (e) {
				l = e;
			}
			return queueMicrotask(() => {
				l === null ? c.resolve(!!u?.length) : c.reject(l);
			}), c.promise;
		}
		async keys(t = void 0, n = {}) {
			s.brandCheck(this, e);
			let r = "Cache.keys";
			t !== void 0 && (t = s.converters.RequestInfo(t, r, "request")), n = s.converters.CacheQueryOptions(n, r, "options");
			let i = null;
			if (t !== void 0) {
				if (t instanceof d) {
					if (i = t[p], i.method !== "GET" && !n.ignoreMethod) return [];
				} else typeof t == "string" && (i = new d(t)[p]);
			}
			let a = g(), o = [];
			if (t === void 0) for (let e of this.#e) o.push(e[0]);
			else {
				let e = this.#n(i, n);
				for (let t of e) o.push(t[0]);
			}
			return queueMicrotask(() => {
				let e = [];
				for (let t of o) {
					let n = f(t, new AbortController().signal, "immutable");
					e.push(n);
				}
				a.resolve(Object.freeze(e));
			}), a.promise;
		}
		#t(e) {
			let t = this.#e, n = [...t], r = [], i = [];
			try {
				for (let n of e) {
					if (n.type !== "delete" && n.type !== "put") throw s.errors.exception({
						header: "Cache.#batchCacheOperations",
						message: "operation type does not match \"delete\" or \"put\""
					});
					if (n.type === "delete" && n.response != null) throw s.errors.exception({
						header: "Cache.#batchCacheOperations",
						message: "delete operation should not have an associated response"
					});
					if (this.#n(n.request, n.options, r).length) throw new DOMException("???", "InvalidStateError");
					let e;
					if (n.type === "delete") {
						if (e = this.#n(n.request, n.options), e.length === 0) return [];
						for (let n of e) {
							let e = t.indexOf(n);
							v(e !== -1), t.splice(e, 1);
						}
					} else if (n.type === "put") {
						if (n.response == null) throw s.errors.exception({
							header: "Cache.#batchCacheOperations",
							message: "put operation should have an associated response"
						});
						let i = n.request;
						if (!h(i.url)) throw s.errors.exception({
							header: "Cache.#batchCacheOperations",
							message: "expected http or https scheme"
						});
						if (i.method !== "GET") throw s.errors.exception({
							header: "Cache.#batchCacheOperations",
							message: "not get method"
						});
						if (n.options != null) throw s.errors.exception({
							header: "Cache.#batchCacheOperations",
							message: "options must not be defined"
						});
						e = this.#n(n.request);
						for (let n of e) {
							let e = t.indexOf(n);
							v(e !== -1), t.splice(e, 1);
						}
						t.push([n.request, n.response]), r.push([n.request, n.response]);
					}
					i.push([n.request, n.response]);
				}
				return i;
			} catch (e) {
				throw this.#e.length = 0, this.#e = n, e;
			}
		}
		#n(e, t, n) {
			let r = [], i = n ?? this.#e;
			for (let n of i) {
				let [i, a] = n;
				this.#r(e, i, a, t) && r.push(n);
			}
			return r;
		}
		#r(e, t, n = null, a) {
			let o = new URL(e.url), s = new URL(t.url);
			if (a?.ignoreSearch && (s.search = "", o.search = ""), !r(o, s, !0)) return !1;
			if (n == null || a?.ignoreVary || !n.headersList.contains("vary")) return !0;
			let c = i(n.headersList.get("vary"));
			for (let n of c) if (n === "*" || t.headersList.get(n) !== e.headersList.get(n)) return !1;
			return !0;
		}
		#i(e, t, n = 1e400) {
			let r = null;
			if (e !== void 0) {
				if (e instanceof d) {
					if (r = e[p], r.method !== "GET" && !t.ignoreMethod) return [];
				} else typeof e == "string" && (r = new d(e)[p]);
			}
			let i = [];
			if (e === void 0) for (let e of this.#e) i.push(e[1]);
			else {
				let e = this.#n(r, t);
				for (let t of e) i.push(t[1]);
			}
			let a = [];
			for (let e of i) {
				let t = u(e, "immutable");
				if (a.push(t.clone()), a.length >= n) break;
			}
			return Object.freeze(a);
		}
	};
	Object.defineProperties(y.prototype, {
		[Symbol.toStringTag]: {
			value: "Cache",
			configurable: !0
		},
		match: a,
		matchAll: a,
		add: a,
		addAll: a,
		put: a,
		delete: a,
		keys: a
	});
	let b = [
		{
			key: "ignoreSearch",
			converter: s.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: "ignoreMethod",
			converter: s.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: "ignoreVary",
			converter: s.converters.boolean,
			defaultValue: () => !1
		}
	];
	s.converters.CacheQueryOptions = s.dictionaryConverter(b), s.converters.MultiCacheQueryOptions = s.dictionaryConverter([...b, {
		key: "cacheName",
		converter: s.converters.DOMString
	}]), s.converters.Response = s.interfaceConverter(c), s.converters["sequence<RequestInfo>"] = s.sequenceConverter(s.converters.RequestInfo), t.exports = { Cache: y };
})), require_cachestorage = __commonJSMin(((e, t) => {
	let { kConstruct: n } = require_symbols$1(), { Cache: r } = require_cache(), { webidl: i } = require_webidl(), { kEnumerableProperty: a } = require_util$7();
	var o = class e {
		#e = new Map();
		constructor() {
			arguments[0] !== n && i.illegalConstructor(), i.util.markAsUncloneable(this);
		}
		async match(t, a = {}) {
			if (i.brandCheck(this, e), i.argumentLengthCheck(arguments, 1, "CacheStorage.match"), t = i.converters.RequestInfo(t), a = i.converters.MultiCacheQueryOptions(a), a.cacheName != null) {
				if (this.#e.has(a.cacheName)) {
					let e = this.#e.get(a.cacheName);
					return await new r(n, e).match(t, a);
				}
			} else for (let e of this.#e.values()) {
				let i = await new r(n, e).match(t, a);
				if (i !== void 0) return i;
			}
		}
		async has(t) {
			i.brandCheck(this, e);
			let n = "CacheStorage.has";
			return i.argumentLengthCheck(arguments, 1, n), t = i.converters.DOMString(t, n, "cacheName"), this.#e.has(t);
		}
		async open(t) {
			i.brandCheck(this, e);
			let a = "CacheStorage.open";
			if (i.argumentLengthCheck(arguments, 1, a), t = i.converters.DOMString(t, a, "cacheName"), this.#e.has(t)) {
				let e = this.#e.get(t);
				return new r(n, e);
			}
			let o = [];
			return this.#e.set(t, o), new r(n, o);
		}
		async delete(t) {
			i.brandCheck(this, e);
			let n = "CacheStorage.delete";
			return i.argumentLengthCheck(arguments, 1, n), t = i.converters.DOMString(t, n, "cacheName"), this.#e.delete(t);
		}
		async keys() {
			return i.brandCheck(this, e), [...this.#e.keys()];
		}
	};
	Object.defineProperties(o.prototype, {
		[Symbol.toStringTag]: {
			value: "CacheStorage",
			configurable: !0
		},
		match: a,
		has: a,
		open: a,
		delete: a,
		keys: a
	}), t.exports = { CacheStorage: o };
})), require_constants$1 = __commonJSMin(((e, t) => {
	t.exports = {
		maxAttributeValueSize: 1024,
		maxNameValuePairSize: 4096
	};
})), require_util$2 = __commonJSMin(((e, t) => {
	function n(e) {
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (n >= 0 && n <= 8 || n >= 10 && n <= 31 || n === 127) return !0;
		}
		return !1;
	}
	function r(e) {
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (n < 33 || n > 126 || n === 34 || n === 40 || n === 41 || n === 60 || n === 62 || n === 64 || n === 44 || n === 59 || n === 58 || n === 92 || n === 47 || n === 91 || n === 93 || n === 63 || n === 61 || n === 123 || n === 125) throw Error("Invalid cookie name");
		}
	}
	function i(e) {
		let t = e.length, n = 0;
		if (e[0] === "\"") {
			if (t === 1 || e[t - 1] !== "\"") throw Error("Invalid cookie value");
			--t, ++n;
		}
		for (; n < t;) {
			let t = e.charCodeAt(n++);
			if (t < 33 || t > 126 || t === 34 || t === 44 || t === 59 || t === 92) throw Error("Invalid cookie value");
		}
	}
	function a(e) {
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (n < 32 || n > 126 || n === 59) throw Error("Invalid cookie path");
		}
	}
	function o(e) {
		return e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122;
	}
	function s(e) {
		if (e === " ") return;
		if (e.length > 255) throw Error("Invalid cookie domain");
		let t = 0;
		for (let n = 0; n < e.length; ++n) {
			let r = e.charCodeAt(n);
			if (r === 46) {
				if (t === 0 || e.charCodeAt(n - 1) === 45) throw Error("Invalid cookie domain");
				t = 0;
			} else if (t === 0 && !o(r) || !o(r) && r !== 45 || ++t > 63) throw Error("Invalid cookie domain");
		}
		if (t === 0 || e.charCodeAt(e.length - 1) === 45) throw Error("Invalid cookie domain");
	}
	let c = [
		"Sun",
		"Mon",
		"Tue",
		"Wed",
		"Thu",
		"Fri",
		"Sat"
	], l = [
		"Jan",
		"Feb",
		"Mar",
		"Apr",
		"May",
		"Jun",
		"Jul",
		"Aug",
		"Sep",
		"Oct",
		"Nov",
		"Dec"
	], u = Array(61).fill(0).map((e, t) => t.toString().padStart(2, "0"));
	function d(e) {
		return typeof e == "number" && (e = new Date(e)), `${c[e.getUTCDay()]}, ${u[e.getUTCDate()]} ${l[e.getUTCMonth()]} ${e.getUTCFullYear()} ${u[e.getUTCHours()]}:${u[e.getUTCMinutes()]}:${u[e.getUTCSeconds()]} GMT`;
	}
	function f(e) {
		if (e < 0) throw Error("Invalid cookie max-age");
	}
	function p(e) {
		if (e.name.length === 0) return null;
		r(e.name), i(e.value);
		let t = [`${e.name}=${e.value}`];
		e.name.startsWith("__Secure-") && (e.secure = !0), e.name.startsWith("__Host-") && (e.secure = !0, e.domain = null, e.path = "/"), e.secure && t.push("Secure"), e.httpOnly && t.push("HttpOnly"), typeof e.maxAge == "number" && (f(e.maxAge), t.push(`Max-Age=${e.maxAge}`)), e.domain && (s(e.domain), t.push(`Domain=${e.domain}`)), e.path && (a(e.path), t.push(`Path=${e.path}`)), e.expires && e.expires.toString() !== "Invalid Date" && t.push(`Expires=${d(e.expires)}`), e.sameSite && t.push(`SameSite=${e.sameSite}`);
		for (let n of e.unparsed) {
			if (!n.includes("=")) throw Error("Invalid unparsed");
			let [e, ...a] = n.split("="), o = e.trim(), s = a.join("=");
			r(o), i(s), t.push(`${o}=${s}`);
		}
		return t.join("; ");
	}
	t.exports = {
		isCTLExcludingHtab: n,
		validateCookieName: r,
		validateCookiePath: a,
		validateCookieValue: i,
		toIMFDate: d,
		stringify: p
	};
})), require_parse = __commonJSMin(((e, t) => {
	let { maxNameValuePairSize: n, maxAttributeValueSize: r } = require_constants$1(), { isCTLExcludingHtab: i } = require_util$2(), { collectASequenceOfCodePointsFast: a } = require_data_url(), o = __require("node:assert");
	function s(e) {
		if (i(e)) return null;
		let t = "", r = "", o = "", s = "";
		if (e.includes(";")) {
			let n = { position: 0 };
			t = a(";", e, n), r = e.slice(n.position);
		} else t = e;
		if (!t.includes("=")) s = t;
		else {
			let e = { position: 0 };
			o = a("=", t, e), s = t.slice(e.position + 1);
		}
		return o = o.trim(), s = s.trim(), o.length + s.length > n ? null : {
			name: o,
			value: s,
			...c(r)
		};
	}
	function c(e, t = {}) {
		if (e.length === 0) return t;
		o(e[0] === ";"), e = e.slice(1);
		let n = "";
		e.includes(";") ? (n = a(";", e, { position: 0 }), e = e.slice(n.length)) : (n = e, e = "");
		let i = "", s = "";
		if (n.includes("=")) {
			let e = { position: 0 };
			i = a("=", n, e), s = n.slice(e.position + 1);
		} else i = n;
		if (i = i.trim(), s = s.trim(), s.length > r) return c(e, t);
		let l = i.toLowerCase();
		if (l === "expires") t.expires = new Date(s);
		else if (l === "max-age") {
			let n = s.charCodeAt(0);
			if ((n < 48 || n > 57) && s[0] !== "-" || !/^\d+$/.test(s)) return c(e, t);
			t.maxAge = Number(s);
		} else if (l === "domain") {
			let e = s;
			e[0] === "." && (e = e.slice(1)), e = e.toLowerCase(), t.domain = e;
		} else if (l === "path") {
			let e = "";
			e = s.length === 0 || s[0] !== "/" ? "/" : s, t.path = e;
		} else if (l === "secure") t.secure = !0;
		else if (l === "httponly") t.httpOnly = !0;
		else if (l === "samesite") {
			let e = s.toLowerCase();
			e === "none" ? t.sameSite = "None" : e === "strict" ? t.sameSite = "Strict" : e === "lax" && (t.sameSite = "Lax");
		} else t.unparsed ??= [], t.unparsed.push(`${i}=${s}`);
		return c(e, t);
	}
	t.exports = {
		parseSetCookie: s,
		parseUnparsedAttributes: c
	};
})), require_cookies = __commonJSMin(((e, t) => {
	let { parseSetCookie: n } = require_parse(), { stringify: r } = require_util$2(), { webidl: i } = require_webidl(), { Headers: a } = require_headers();
	function o(e) {
		i.argumentLengthCheck(arguments, 1, "getCookies"), i.brandCheck(e, a, { strict: !1 });
		let t = e.get("cookie"), n = {};
		if (!t) return n;
		for (let e of t.split(";")) {
			let [t, ...r] = e.split("=");
			n[t.trim()] = r.join("=");
		}
		return n;
	}
	function s(e, t, n) {
		i.brandCheck(e, a, { strict: !1 });
		let r = "deleteCookie";
		i.argumentLengthCheck(arguments, 2, r), t = i.converters.DOMString(t, r, "name"), n = i.converters.DeleteCookieAttributes(n), l(e, {
			name: t,
			value: "",
			expires: new Date(0),
			...n
		});
	}
	function c(e) {
		i.argumentLengthCheck(arguments, 1, "getSetCookies"), i.brandCheck(e, a, { strict: !1 });
		let t = e.getSetCookie();
		return t ? t.map((e) => n(e)) : [];
	}
	function l(e, t) {
		i.argumentLengthCheck(arguments, 2, "setCookie"), i.brandCheck(e, a, { strict: !1 }), t = i.converters.Cookie(t);
		let n = r(t);
		n && e.append("Set-Cookie", n);
	}
	i.converters.DeleteCookieAttributes = i.dictionaryConverter([{
		converter: i.nullableConverter(i.converters.DOMString),
		key: "path",
		defaultValue: () => null
	}, {
		converter: i.nullableConverter(i.converters.DOMString),
		key: "domain",
		defaultValue: () => null
	}]), i.converters.Cookie = i.dictionaryConverter([
		{
			converter: i.converters.DOMString,
			key: "name"
		},
		{
			converter: i.converters.DOMString,
			key: "value"
		},
		{
			converter: i.nullableConverter((e) => typeof e == "number" ? i.converters["unsigned long long"](e) : new Date(e)),
			key: "expires",
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters["long long"]),
			key: "maxAge",
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters.DOMString),
			key: "domain",
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters.DOMString),
			key: "path",
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters.boolean),
			key: "secure",
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters.boolean),
			key: "httpOnly",
			defaultValue: () => null
		},
		{
			converter: i.converters.USVString,
			key: "sameSite",
			allowedValues: [
				"Strict",
				"Lax",
				"None"
			]
		},
		{
			converter: i.sequenceConverter(i.converters.DOMString),
			key: "unparsed",
			defaultValue: () => []
		}
	]), t.exports = {
		getCookies: o,
		deleteCookie: s,
		getSetCookies: c,
		setCookie: l
	};
})), require_events = __commonJSMin(((e, t) => {
	let { webidl: n } = require_webidl(), { kEnumerableProperty: r } = require_util$7(), { kConstruct: i } = require_symbols$4(), { MessagePort: a } = __require("node:worker_threads");
	var o = class e extends Event {
		#e;
		constructor(e, t = {}) {
			if (e === i) {
				super(arguments[1], arguments[2]), n.util.markAsUncloneable(this);
				return;
			}
			let r = "MessageEvent constructor";
			n.argumentLengthCheck(arguments, 1, r), e = n.converters.DOMString(e, r, "type"), t = n.converters.MessageEventInit(t, r, "eventInitDict"), super(e, t), this.#e = t, n.util.markAsUncloneable(this);
		}
		get data() {
			return n.brandCheck(this, e), this.#e.data;
		}
		get origin() {
			return n.brandCheck(this, e), this.#e.origin;
		}
		get lastEventId() {
			return n.brandCheck(this, e), this.#e.lastEventId;
		}
		get source() {
			return n.brandCheck(this, e), this.#e.source;
		}
		get ports() {
			return n.brandCheck(this, e), Object.isFrozen(this.#e.ports) || Object.freeze(this.#e.ports), this.#e.ports;
		}
		initMessageEvent(t, r = !1, i = !1, a = null, o = "", s = "", c = null, l = []) {
			return n.brandCheck(this, e), n.argumentLengthCheck(arguments, 1, "MessageEvent.initMessageEvent"), new e(t, {
				bubbles: r,
				cancelable: i,
				data: a,
				origin: o,
				lastEventId: s,
				source: c,
				ports: l
			});
		}
		static createFastMessageEvent(t, n) {
			let r = new e(i, t, n);
			return r.#e = n, r.#e.data ??= null, r.#e.origin ??= "", r.#e.lastEventId ??= "", r.#e.source ??= null, r.#e.ports ??= [], r;
		}
	};
	let { createFastMessageEvent: s } = o;
	delete o.createFastMessageEvent;
	var c = class e extends Event {
		#e;
		constructor(e, t = {}) {
			let r = "CloseEvent constructor";
			n.argumentLengthCheck(arguments, 1, r), e = n.converters.DOMString(e, r, "type"), t = n.converters.CloseEventInit(t), super(e, t), this.#e = t, n.util.markAsUncloneable(this);
		}
		get wasClean() {
			return n.brandCheck(this, e), this.#e.wasClean;
		}
		get code() {
			return n.brandCheck(this, e), this.#e.code;
		}
		get reason() {
			return n.brandCheck(this, e), this.#e.reason;
		}
	}, l = class e extends Event {
		#e;
		constructor(e, t) {
			let r = "ErrorEvent constructor";
			n.argumentLengthCheck(arguments, 1, r), super(e, t), n.util.markAsUncloneable(this), e = n.converters.DOMString(e, r, "type"), t = n.converters.ErrorEventInit(t ?? {}), this.#e = t;
		}
		get message() {
			return n.brandCheck(this, e), this.#e.message;
		}
		get filename() {
			return n.brandCheck(this, e), this.#e.filename;
		}
		get lineno() {
			return n.brandCheck(this, e), this.#e.lineno;
		}
		get colno() {
			return n.brandCheck(this, e), this.#e.colno;
		}
		get error() {
			return n.brandCheck(this, e), this.#e.error;
		}
	};
	Object.defineProperties(o.prototype, {
		[Symbol.toStringTag]: {
			value: "MessageEvent",
			configurable: !0
		},
		data: r,
		origin: r,
		lastEventId: r,
		source: r,
		ports: r,
		initMessageEvent: r
	}), Object.defineProperties(c.prototype, {
		[Symbol.toStringTag]: {
			value: "CloseEvent",
			configurable: !0
		},
		reason: r,
		code: r,
		wasClean: r
	}), Object.defineProperties(l.prototype, {
		[Symbol.toStringTag]: {
			value: "ErrorEvent",
			configurable: !0
		},
		message: r,
		filename: r,
		lineno: r,
		colno: r,
		error: r
	}), n.converters.MessagePort = n.interfaceConverter(a), n.converters["sequence<MessagePort>"] = n.sequenceConverter(n.converters.MessagePort);
	let u = [
		{
			key: "bubbles",
			converter: n.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: "cancelable",
			converter: n.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: "composed",
			converter: n.converters.boolean,
			defaultValue: () => !1
		}
	];
	n.converters.MessageEventInit = n.dictionaryConverter([
		...u,
		{
			key: "data",
			converter: n.converters.any,
			defaultValue: () => null
		},
		{
			key: "origin",
			converter: n.converters.USVString,
			defaultValue: () => ""
		},
		{
			key: "lastEventId",
			converter: n.converters.DOMString,
			defaultValue: () => ""
		},
		{
			key: "source",
			converter: n.nullableConverter(n.converters.MessagePort),
			defaultValue: () => null
		},
		{
			key: "ports",
			converter: n.converters["sequence<MessagePort>"],
			defaultValue: () => []
		}
	]), n.converters.CloseEventInit = n.dictionaryConverter([
		...u,
		{
			key: "wasClean",
			converter: n.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: "code",
			converter: n.converters["unsigned short"],
			defaultValue: () => 0
		},
		{
			key: "reason",
			converter: n.converters.USVString,
			defaultValue: () => ""
		}
	]), n.converters.ErrorEventInit = n.dictionaryConverter([
		...u,
		{
			key: "message",
			converter: n.converters.DOMString,
			defaultValue: () => ""
		},
		{
			key: "filename",
			converter: n.converters.USVString,
			defaultValue: () => ""
		},
		{
			key: "lineno",
			converter: n.converters["unsigned long"],
			defaultValue: () => 0
		},
		{
			key: "colno",
			converter: n.converters["unsigned long"],
			defaultValue: () => 0
		},
		{
			key: "error",
			converter: n.converters.any
		}
	]), t.exports = {
		MessageEvent: o,
		CloseEvent: c,
		ErrorEvent: l,
		createFastMessageEvent: s
	};
})), require_constants = __commonJSMin(((e, t) => {
	t.exports = {
		uid: "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
		sentCloseFrameState: {
			NOT_SENT: 0,
			PROCESSING: 1,
			SENT: 2
		},
		staticPropertyDescriptors: {
			enumerable: !0,
			writable: !1,
			configurable: !1
		},
		states: {
			CONNECTING: 0,
			OPEN: 1,
			CLOSING: 2,
			CLOSED: 3
		},
		opcodes: {
			CONTINUATION: 0,
			TEXT: 1,
			BINARY: 2,
			CLOSE: 8,
			PING: 9,
			PONG: 10
		},
		maxUnsigned16Bit: 2 ** 16 - 1,
		parserStates: {
			INFO: 0,
			PAYLOADLENGTH_16: 2,
			PAYLOADLENGTH_64: 3,
			READ_DATA: 4
		},
		emptyBuffer: Buffer.allocUnsafe(0),
		sendHints: {
			string: 1,
			typedArray: 2,
			arrayBuffer: 3,
			blob: 4
		}
	};
})), require_symbols = __commonJSMin(((e, t) => {
	t.exports = {
		kWebSocketURL: Symbol("url"),
		kReadyState: Symbol("ready state"),
		kController: Symbol("controller"),
		kResponse: Symbol("response"),
		kBinaryType: Symbol("binary type"),
		kSentClose: Symbol("sent close"),
		kReceivedClose: Symbol("received close"),
		kByteParser: Symbol("byte parser")
	};
})), require_util$1 = __commonJSMin(((e, t) => {
	let { kReadyState: n, kController: r, kResponse: i, kBinaryType: a, kWebSocketURL: o } = require_symbols(), { states: s, opcodes: c } = require_constants(), { ErrorEvent: l, createFastMessageEvent: u } = require_events(), { isUtf8: d } = __require("node:buffer"), { collectASequenceOfCodePointsFast: f, removeHTTPWhitespace: p } = require_data_url();
	function m(e) {
		return e[n] === s.CONNECTING;
	}
	function h(e) {
		return e[n] === s.OPEN;
	}
	function g(e) {
		return e[n] === s.CLOSING;
	}
	function _(e) {
		return e[n] === s.CLOSED;
	}
	function v(e, t, n = (e, t) => new Event(e, t), r = {}) {
		let i = n(e, r);
		t.dispatchEvent(i);
	}
	function y(e, t, r) {
		if (e[n] !== s.OPEN) return;
		let i;
		if (t === c.TEXT) try {
			i = M(r);
		} catch {
			C(e, "Received invalid UTF-8 in text frame.");
			return;
		}
		else t === c.BINARY && (i = e[a] === "blob" ? new Blob([r]) : b(r));
		v("message", e, u, {
			origin: e[o].origin,
			data: i
		});
	}
	function b(e) {
		return e.byteLength === e.buffer.byteLength ? e.buffer : e.buffer.slice(e.byteOffset, e.byteOffset + e.byteLength);
	}
	function x(e) {
		if (e.length === 0) return !1;
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (n < 33 || n > 126 || n === 34 || n === 40 || n === 41 || n === 44 || n === 47 || n === 58 || n === 59 || n === 60 || n === 61 || n === 62 || n === 63 || n === 64 || n === 91 || n === 92 || n === 93 || n === 123 || n === 125) return !1;
		}
		return !0;
	}
	function S(e) {
		return e >= 1e3 && e < 1015 ? e !== 1004 && e !== 1005 && e !== 1006 : e >= 3e3 && e <= 4999;
	}
	function C(e, t) {
		let { [r]: n, [i]: a } = e;
		n.abort(), a?.socket && !a.socket.destroyed && a.socket.destroy(), t && v("error", e, (e, t) => new l(e, t), {
			error: Error(t),
			message: t
		});
	}
	function w(e) {
		return e === c.CLOSE || e === c.PING || e === c.PONG;
	}
	function T(e) {
		return e === c.CONTINUATION;
	}
	function E(e) {
		return e === c.TEXT || e === c.BINARY;
	}
	function D(e) {
		return E(e) || T(e) || w(e);
	}
	function O(e) {
		let t = { position: 0 }, n = new Map();
		for (; t.position < e.length;) {
			let [r, i = ""] = f(";", e, t).split("=");
			n.set(p(r, !0, !1), p(i, !1, !0)), t.position++;
		}
		return n;
	}
	function k(e) {
		if (e.length === 0) return !1;
		for (let t = 0; t < e.length; t++) {
			let n = e.charCodeAt(t);
			if (n < 48 || n > 57) return !1;
		}
		let t = Number.parseInt(e, 10);
		return t >= 8 && t <= 15;
	}
	let A = typeof process.versions.icu == "string", j = A ? new TextDecoder("utf-8", { fatal: !0 }) : void 0, M = A ? j.decode.bind(j) : function(e) {
		if (d(e)) return e.toString("utf-8");
		throw TypeError("Invalid utf-8 received.");
	};
	t.exports = {
		isConnecting: m,
		isEstablished: h,
		isClosing: g,
		isClosed: _,
		fireEvent: v,
		isValidSubprotocol: x,
		isValidStatusCode: S,
		failWebsocketConnection: C,
		websocketMessageReceived: y,
		utf8Decode: M,
		isControlFrame: w,
		isContinuationFrame: T,
		isTextBinaryFrame: E,
		isValidOpcode: D,
		parseExtensions: O,
		isValidClientWindowBits: k
	};
})), require_frame = __commonJSMin(((e, t) => {
	let { maxUnsigned16Bit: n } = require_constants(), r = 16386, i, a = null, o = r;
	try {
		i = __require("node:crypto");
	} catch {
		i = { randomFillSync: function(e, t, n) {
			for (let t = 0; t < e.length; ++t) e[t] = Math.random() * 255 | 0;
			return e;
		} };
	}
	function s() {
		return o === r && (o = 0, i.randomFillSync(a ??= Buffer.allocUnsafe(r), 0, r)), [
			a[o++],
			a[o++],
			a[o++],
			a[o++]
		];
	}
	t.exports = { WebsocketFrameSend: class {
		constructor(e) {
			this.frameData = e;
		}
		createFrame(e) {
			let t = this.frameData, r = s(), i = t?.byteLength ?? 0, a = i, o = 6;
			i > n ? (o += 8, a = 127) : i > 125 && (o += 2, a = 126);
			let c = Buffer.allocUnsafe(i + o);
			c[0] = c[1] = 0, c[0] |= 128, c[0] = (c[0] & 240) + e, c[o - 4] = r[0], c[o - 3] = r[1], c[o - 2] = r[2], c[o - 1] = r[3], c[1] = a, a === 126 ? c.writeUInt16BE(i, 2) : a === 127 && (c[2] = c[3] = 0, c.writeUIntBE(i, 4, 6)), c[1] |= 128;
			for (let e = 0; e < i; ++e) c[o + e] = t[e] ^ r[e & 3];
			return c;
		}
	} };
})), require_connection = __commonJSMin(((e, t) => {
	let { uid: n, states: r, sentCloseFrameState: i, emptyBuffer: a, opcodes: o } = require_constants(), { kReadyState: s, kSentClose: c, kByteParser: l, kReceivedClose: u, kResponse: d } = require_symbols(), { fireEvent: f, failWebsocketConnection: p, isClosing: m, isClosed: h, isEstablished: g, parseExtensions: _ } = require_util$1(), { channels: v } = require_diagnostics(), { CloseEvent: y } = require_events(), { makeRequest: b } = require_request(), { fetching: x } = require_fetch(), { Headers: S, getHeadersList: C } = require_headers(), { getDecodeSplit: w } = require_util$6(), { WebsocketFrameSend: T } = require_frame(), E;
	try {
		E = __require("node:crypto");
	} catch {}
	function D(e, t, r, i, a, o) {
		let s = e;
		s.protocol = e.protocol === "ws:" ? "http:" : "https:";
		let c = b({
			urlList: [s],
			client: r,
			serviceWorkers: "none",
			referrer: "no-referrer",
			mode: "websocket",
			credentials: "include",
			cache: "no-store",
			redirect: "error"
		});
		o.headers && (c.headersList = C(new S(o.headers)));
		let l = E.randomBytes(16).toString("base64");
		c.headersList.append("sec-websocket-key", l), c.headersList.append("sec-websocket-version", "13");
		for (let e of t) c.headersList.append("sec-websocket-protocol", e);
		return c.headersList.append("sec-websocket-extensions", "permessage-deflate; client_max_window_bits"), x({
			request: c,
			useParallelQueue: !0,
			dispatcher: o.dispatcher,
			processResponse(e) {
				if (e.type === "error" || e.status !== 101) {
					p(i, "Received network error or non-101 status code.");
					return;
				}
				if (t.length !== 0 && !e.headersList.get("Sec-WebSocket-Protocol")) {
					p(i, "Server did not respond with sent protocols.");
					return;
				}
				if (e.headersList.get("Upgrade")?.toLowerCase() !== "websocket") {
					p(i, "Server did not set Upgrade header to \"websocket\".");
					return;
				}
				if (e.headersList.get("Connection")?.toLowerCase() !== "upgrade") {
					p(i, "Server did not set Connection header to \"upgrade\".");
					return;
				}
				if (e.headersList.get("Sec-WebSocket-Accept") !== E.createHash("sha1").update(l + n).digest("base64")) {
					p(i, "Incorrect hash received in Sec-WebSocket-Accept header.");
					return;
				}
				let r = e.headersList.get("Sec-WebSocket-Extensions"), o;
				if (r !== null && (o = _(r), !o.has("permessage-deflate"))) {
					p(i, "Sec-WebSocket-Extensions header does not match.");
					return;
				}
				let s = e.headersList.get("Sec-WebSocket-Protocol");
				if (s !== null) {
					let e = w("sec-websocket-protocol", c.headersList);
					if (e === null || !e.includes(s)) {
						p(i, "Protocol was not set in the opening handshake.");
						return;
					}
				}
				e.socket.on("data", k), e.socket.on("close", A), e.socket.on("error", j), v.open.hasSubscribers && v.open.publish({
					address: e.socket.address(),
					protocol: s,
					extensions: r
				}), a(e, o);
			}
		});
	}
	function O(e, t, n, l) {
		if (!(m(e) || h(e))) {
			if (!g(e)) p(e, "Connection was closed before it was established."), e[s] = r.CLOSING;
			else if (e[c] === i.NOT_SENT) {
				e[c] = i.PROCESSING;
				let u = new T();
				t !== void 0 && n === void 0 ? (u.frameData = Buffer.allocUnsafe(2), u.frameData.writeUInt16BE(t, 0)) : t !== void 0 && n !== void 0 ? (u.frameData = Buffer.allocUnsafe(2 + l), u.frameData.writeUInt16BE(t, 0), u.frameData.write(n, 2, "utf-8")) : u.frameData = a, e[d].socket.write(u.createFrame(o.CLOSE)), e[c] = i.SENT, e[s] = r.CLOSING;
			} else e[s] = r.CLOSING;
		}
	}
	function k(e) {
		this.ws[l].write(e) || this.pause();
	}
	function A() {
		let { ws: e } = this, { [d]: t } = e;
		t.socket.off("data", k), t.socket.off("close", A), t.socket.off("error", j);
		let n = e[c] === i.SENT && e[u], a = 1005, o = "", p = e[l].closingInfo;
		p && !p.error ? (a = p.code ?? 1005, o = p.reason) : e[u] || (a = 1006), e[s] = r.CLOSED, f("close", e, (e, t) => new y(e, t), {
			wasClean: n,
			code: a,
			reason: o
		}), v.close.hasSubscribers && v.close.publish({
			websocket: e,
			code: a,
			reason: o
		});
	}
	function j(e) {
		let { ws: t } = this;
		t[s] = r.CLOSING, v.socketError.hasSubscribers && v.socketError.publish(e), this.destroy();
	}
	t.exports = {
		establishWebSocketConnection: D,
		closeWebSocketConnection: O
	};
})), require_permessage_deflate = __commonJSMin(((e, t) => {
	let { createInflateRaw: n, Z_DEFAULT_WINDOWBITS: r } = __require("node:zlib"), { isValidClientWindowBits: i } = require_util$1(), { MessageSizeExceededError: a } = require_errors(), o = Buffer.from([
		0,
		0,
		255,
		255
	]), s = Symbol("kBuffer"), c = Symbol("kLength");
	t.exports = { PerMessageDeflate: class {
		#e;
		#t = {};
		#n = 0;
		constructor(e, t) {
			this.#t.serverNoContextTakeover = e.has("server_no_context_takeover"), this.#t.serverMaxWindowBits = e.get("server_max_window_bits"), this.#n = t.maxPayloadSize;
		}
		decompress(e, t, l) {
			if (!this.#e) {
				let e = r;
				if (this.#t.serverMaxWindowBits) {
					if (!i(this.#t.serverMaxWindowBits)) {
						l(Error("Invalid server_max_window_bits"));
						return;
					}
					e = Number.parseInt(this.#t.serverMaxWindowBits);
				}
				try {
					this.#e = n({ windowBits: e });
				} catch (e) {
					l(e);
					return;
				}
				this.#e[s] = [], this.#e[c] = 0, this.#e.on("data", (e) => {
					this.#e[c] += e.length, this.#n > 0 && this.#e[c] > this.#n ? (l(new a()), this.#e.removeAllListeners(), this.#e.destroy(), this.#e = null) : this.#e[s].push(e);
				}), this.#e.on("error", (e) => {
					this.#e = null, l(e);
				});
			}
			this.#e.write(e), t && this.#e.write(o), this.#e.flush(() => {
				if (!this.#e) return;
				let e = Buffer.concat(this.#e[s], this.#e[c]);
				this.#e[s].length = 0, this.#e[c] = 0, l(null, e);
			});
		}
	} };
})), require_receiver = __commonJSMin(((e, t) => {
	let { Writable: n } = __require("node:stream"), r = __require("node:assert"), { parserStates: i, opcodes: a, states: o, emptyBuffer: s, sentCloseFrameState: c } = require_constants(), { kReadyState: l, kSentClose: u, kResponse: d, kReceivedClose: f } = require_symbols(), { channels: p } = require_diagnostics(), { isValidStatusCode: m, isValidOpcode: h, failWebsocketConnection: g, websocketMessageReceived: _, utf8Decode: v, isControlFrame: y, isTextBinaryFrame: b, isContinuationFrame: x } = require_util$1(), { WebsocketFrameSend: S } = require_frame(), { closeWebSocketConnection: C } = require_connection(), { PerMessageDeflate: w } = require_permessage_deflate(), { MessageSizeExceededError: T } = require_errors();
	function E(e, t, n) {
		C(e, t, n, Buffer.byteLength(n)), g(e, n);
	}
	t.exports = { ByteParser: class extends n {
		#e = [];
		#t = 0;
		#n = 0;
		#r = !1;
		#i = i.INFO;
		#a = {};
		#o = [];
		#s;
		#c;
		#l;
		constructor(e, t, n = {}) {
			super(), this.ws = e, this.#s = t ?? new Map(), this.#c = n.maxFragments ?? 0, this.#l = n.maxPayloadSize ?? 0, this.#s.has("permessage-deflate") && this.#s.set("permessage-deflate", new w(t, n));
		}
		_write(e, t, n) {
			this.#e.push(e), this.#n += e.length, this.#r = !0, this.run(n);
		}
		#u() {
			return this.#l > 0 && !y(this.#a.opcode) && this.#a.payloadLength + this.#t > this.#l ? (E(this.ws, 1009, "Payload size exceeds maximum allowed size"), !1) : !0;
		}
		run(e) {
			for (; this.#r;) if (this.#i === i.INFO) {
				if (this.#n < 2) return e();
				let t = this.consume(2), n = !!(t[0] & 128), r = t[0] & 15, o = (t[1] & 128) == 128, s = !n && r !== a.CONTINUATION, c = t[1] & 127, l = t[0] & 64, u = t[0] & 32, d = t[0] & 16;
				if (!h(r)) return g(this.ws, "Invalid opcode received"), e();
				if (o) return g(this.ws, "Frame cannot be masked"), e();
				if (l !== 0 && !this.#s.has("permessage-deflate")) {
					g(this.ws, "Expected RSV1 to be clear.");
					return;
				}
				if (u !== 0 || d !== 0) {
					g(this.ws, "RSV1, RSV2, RSV3 must be clear");
					return;
				}
				if (s && !b(r)) {
					g(this.ws, "Invalid frame type was fragmented.");
					return;
				}
				if (b(r) && this.#o.length > 0) {
					g(this.ws, "Expected continuation frame");
					return;
				}
				if (this.#a.fragmented && s) {
					g(this.ws, "Fragmented frame exceeded 125 bytes.");
					return;
				}
				if ((c > 125 || s) && y(r)) {
					g(this.ws, "Control frame either too large or fragmented");
					return;
				}
				if (x(r) && this.#o.length === 0 && !this.#a.compressed) {
					g(this.ws, "Unexpected continuation frame");
					return;
				}
				if (c <= 125) {
					if (this.#a.payloadLength = c, this.#i = i.READ_DATA, !this.#u()) return;
				} else c === 126 ? this.#i = i.PAYLOADLENGTH_16 : c === 127 && (this.#i = i.PAYLOADLENGTH_64);
				b(r) && (this.#a.binaryType = r, this.#a.compressed = l !== 0), this.#a.opcode = r, this.#a.masked = o, this.#a.fin = n, this.#a.fragmented = s;
			} else if (this.#i === i.PAYLOADLENGTH_16) {
				if (this.#n < 2) return e();
				let t = this.consume(2);
				if (this.#a.payloadLength = t.readUInt16BE(0), this.#i = i.READ_DATA, !this.#u()) return;
			} else if (this.#i === i.PAYLOADLENGTH_64) {
				if (this.#n < 8) return e();
				let t = this.consume(8), n = t.readUInt32BE(0), r = t.readUInt32BE(4);
				if (n !== 0 || r > 2 ** 31 - 1) {
					g(this.ws, "Received payload length > 2^31 bytes.");
					return;
				}
				if (this.#a.payloadLength = r, this.#i = i.READ_DATA, !this.#u()) return;
			} else if (this.#i === i.READ_DATA) {
				if (this.#n < this.#a.payloadLength) return e();
				let t = this.consume(this.#a.payloadLength);
				if (y(this.#a.opcode)) {
					this.#r = this.parseControlFrame(t), this.#i = i.INFO;
					let n = this.ws[d].socket;
					if (this.#r && n.writableNeedDrain) {
						this.#r = !1, n.once("drain", () => {
							this.destroyed || (this.#r = !0, this.run(e));
						});
						return;
					}
				} else if (this.#a.compressed) {
					this.#s.get("permessage-deflate").decompress(t, this.#a.fin, (t, n) => {
						if (t) {
							let e = t instanceof T ? 1009 : 1007;
							E(this.ws, e, t.message);
						} else this.writeFragments(n) && (this.#l > 0 && this.#t > this.#l ? E(this.ws, 1009, new T().message) : this.#a.fin ? (_(this.ws, this.#a.binaryType, this.consumeFragments()), this.#r = !0, this.#i = i.INFO, this.run(e)) : (this.#i = i.INFO, this.#r = !0, this.run(e)));
					}), this.#r = !1;
					break;
				} else {
					if (!this.writeFragments(t)) return;
					if (this.#l > 0 && this.#t > this.#l) {
						E(this.ws, 1009, new T().message);
						return;
					}
					!this.#a.fragmented && this.#a.fin && _(this.ws, this.#a.binaryType, this.consumeFragments()), this.#i = i.INFO;
				}
			}
		}
		consume(e) {
			if (e > this.#n) throw Error("Called consume() before buffers satiated.");
			if (e === 0) return s;
			if (this.#e[0].length === e) return this.#n -= this.#e[0].length, this.#e.shift();
			let t = Buffer.allocUnsafe(e), n = 0;
			for (; n !== e;) {
				let r = this.#e[0], { length: i } = r;
				if (i + n === e) {
					t.set(this.#e.shift(), n);
					break;
				}
				if (i + n > e) {
					t.set(r.subarray(0, e - n), n), this.#e[0] = r.subarray(e - n);
					break;
				}
				t.set(this.#e.shift(), n), n += r.length;
			}
			return this.#n -= e, t;
		}
		writeFragments(e) {
			return this.#c > 0 && this.#o.length === this.#c ? (E(this.ws, 1008, "Too many message fragments"), !1) : (this.#t += e.length, this.#o.push(e), !0);
		}
		consumeFragments() {
			let e = this.#o;
			if (e.length === 1) return this.#t = 0, e.shift();
			let t = Buffer.concat(e, this.#t);
			return this.#o = [], this.#t = 0, t;
		}
		parseCloseBody(e) {
			r(e.length !== 1);
			let t;
			if (e.length >= 2 && (t = e.readUInt16BE(0)), t !== void 0 && !m(t)) return {
				code: 1002,
				reason: "Invalid status code",
				error: !0
			};
			let n = e.subarray(2);
			n[0] === 239 && n[1] === 187 && n[2] === 191 && (n = n.subarray(3));
			try {
				n = v(n);
			} catch {
				return {
					code: 1007,
					reason: "Invalid UTF-8",
					error: !0
				};
			}
			return {
				code: t,
				reason: n,
				error: !1
			};
		}
		parseControlFrame(e) {
			let { opcode: t, payloadLength: n } = this.#a;
			if (t === a.CLOSE) {
				if (n === 1) return g(this.ws, "Received close frame with a 1-byte body."), !1;
				if (this.#a.closeInfo = this.parseCloseBody(e), this.#a.closeInfo.error) {
					let { code: e, reason: t } = this.#a.closeInfo;
					return C(this.ws, e, t, t.length), g(this.ws, t), !1;
				}
				if (this.ws[u] !== c.SENT) {
					let e = s;
					this.#a.closeInfo.code && (e = Buffer.allocUnsafe(2), e.writeUInt16BE(this.#a.closeInfo.code, 0));
					let t = new S(e);
					this.ws[d].socket.write(t.createFrame(a.CLOSE), (e) => {
						e || (this.ws[u] = c.SENT);
					});
				}
				return this.ws[l] = o.CLOSING, this.ws[f] = !0, !1;
			}
			if (t === a.PING) {
				if (!this.ws[f]) {
					let t = new S(e);
					this.ws[d].socket.write(t.createFrame(a.PONG)), p.ping.hasSubscribers && p.ping.publish({ payload: e });
				}
			} else t === a.PONG && p.pong.hasSubscribers && p.pong.publish({ payload: e });
			return !0;
		}
		get closingInfo() {
			return this.#a.closeInfo;
		}
	} };
})), require_sender = __commonJSMin(((e, t) => {
	let { WebsocketFrameSend: n } = require_frame(), { opcodes: r, sendHints: i } = require_constants(), a = require_fixed_queue(), o = Buffer[Symbol.species];
	var s = class {
		#e = new a();
		#t = !1;
		#n;
		constructor(e) {
			this.#n = e;
		}
		add(e, t, n) {
			if (n !== i.blob) {
				let r = c(e, n);
				if (!this.#t) this.#n.write(r, t);
				else {
					let e = {
						promise: null,
						callback: t,
						frame: r
					};
					this.#e.push(e);
				}
				return;
			}
			let r = {
				promise: e.arrayBuffer().then((e) => {
					r.promise = null, r.frame = c(e, n);
				}),
				callback: t,
				frame: null
			};
			this.#e.push(r), this.#t || this.#r();
		}
		async #r() {
			this.#t = !0;
			let e = this.#e;
			for (; !e.isEmpty();) {
				let t = e.shift();
				t.promise !== null && await t.promise, this.#n.write(t.frame, t.callback), t.callback = t.frame = null;
			}
			this.#t = !1;
		}
	};
	function c(e, t) {
		return new n(l(e, t)).createFrame(t === i.string ? r.TEXT : r.BINARY);
	}
	function l(e, t) {
		switch (t) {
			case i.string: return Buffer.from(e);
			case i.arrayBuffer:
			case i.blob: return new o(e);
			case i.typedArray: return new o(e.buffer, e.byteOffset, e.byteLength);
		}
	}
	t.exports = { SendQueue: s };
})), require_websocket = __commonJSMin(((e, t) => {
	let { webidl: n } = require_webidl(), { URLSerializer: r } = require_data_url(), { environmentSettingsObject: i } = require_util$6(), { staticPropertyDescriptors: a, states: o, sentCloseFrameState: s, sendHints: c } = require_constants(), { kWebSocketURL: l, kReadyState: u, kController: d, kBinaryType: f, kResponse: p, kSentClose: m, kByteParser: h } = require_symbols(), { isConnecting: g, isEstablished: _, isClosing: v, isValidSubprotocol: y, fireEvent: b } = require_util$1(), { establishWebSocketConnection: x, closeWebSocketConnection: S } = require_connection(), { ByteParser: C } = require_receiver(), { kEnumerableProperty: w, isBlobLike: T } = require_util$7(), { getGlobalDispatcher: E } = require_global(), { types: D } = __require("node:util"), { ErrorEvent: O, CloseEvent: k } = require_events(), { SendQueue: A } = require_sender();
	var j = class e extends EventTarget {
		#e = {
			open: null,
			error: null,
			close: null,
			message: null
		};
		#t = 0;
		#n = "";
		#r = "";
		#i;
		constructor(t, r = []) {
			super(), n.util.markAsUncloneable(this);
			let a = "WebSocket constructor";
			n.argumentLengthCheck(arguments, 1, a);
			let o = n.converters["DOMString or sequence<DOMString> or WebSocketInit"](r, a, "options");
			t = n.converters.USVString(t, a, "url"), r = o.protocols;
			let c = i.settingsObject.baseUrl, p;
			try {
				p = new URL(t, c);
			} catch (e) {
				throw new DOMException(e, "SyntaxError");
			}
			if (p.protocol === "http:" ? p.protocol = "ws:" : p.protocol === "https:" && (p.protocol = "wss:"), p.protocol !== "ws:" && p.protocol !== "wss:") throw new DOMException(`Expected a ws: or wss: protocol, got ${p.protocol}`, "SyntaxError");
			if (p.hash || p.href.endsWith("#")) throw new DOMException("Got fragment", "SyntaxError");
			if (typeof r == "string" && (r = [r]), r.length !== new Set(r.map((e) => e.toLowerCase())).size || r.length > 0 && !r.every((e) => y(e))) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
			this[l] = new URL(p.href);
			let h = i.settingsObject;
			this[d] = x(p, r, h, this, (e, t) => this.#a(e, t), o), this[u] = e.CONNECTING, this[m] = s.NOT_SENT, this[f] = "blob";
		}
		close(t = void 0, r = void 0) {
			n.brandCheck(this, e);
			let i = "WebSocket.close";
			if (t !== void 0 && (t = n.converters["unsigned short"](t, i, "code", { clamp: !0 })), r !== void 0 && (r = n.converters.USVString(r, i, "reason")), t !== void 0 && t !== 1e3 && (t < 3e3 || t > 4999)) throw new DOMException("invalid code", "InvalidAccessError");
			let a = 0;
			if (r !== void 0 && (a = Buffer.byteLength(r), a > 123)) throw new DOMException(`Reason must be less than 123 bytes; received ${a}`, "SyntaxError");
			S(this, t, r, a);
		}
		send(t) {
			n.brandCheck(this, e);
			let r = "WebSocket.send";
			if (n.argumentLengthCheck(arguments, 1, r), t = n.converters.WebSocketSendData(t, r, "data"), g(this)) throw new DOMException("Sent before connected.", "InvalidStateError");
			if (_(this) && !v(this)) {
				if (typeof t == "string") {
					let e = Buffer.byteLength(t);
					this.#t += e, this.#i.add(t, () => {
						this.#t -= e;
					}, c.string);
				} else D.isArrayBuffer(t) ? (this.#t += t.byteLength, this.#i.add(t, () => {
					this.#t -= t.byteLength;
				}, c.arrayBuffer)) : ArrayBuffer.isView(t) ? (this.#t += t.byteLength, this.#i.add(t, () => {
					this.#t -= t.byteLength;
				}, c.typedArray)) : T(t) && (this.#t += t.size, this.#i.add(t, () => {
					this.#t -= t.size;
				}, c.blob));
			}
		}
		get readyState() {
			return n.brandCheck(this, e), this[u];
		}
		get bufferedAmount() {
			return n.brandCheck(this, e), this.#t;
		}
		get url() {
			return n.brandCheck(this, e), r(this[l]);
		}
		get extensions() {
			return n.brandCheck(this, e), this.#r;
		}
		get protocol() {
			return n.brandCheck(this, e), this.#n;
		}
		get onopen() {
			return n.brandCheck(this, e), this.#e.open;
		}
		set onopen(t) {
			n.brandCheck(this, e), this.#e.open && this.removeEventListener("open", this.#e.open), typeof t == "function" ? (this.#e.open = t, this.addEventListener("open", t)) : this.#e.open = null;
		}
		get onerror() {
			return n.brandCheck(this, e), this.#e.error;
		}
		set onerror(t) {
			n.brandCheck(this, e), this.#e.error && this.removeEventListener("error", this.#e.error), typeof t == "function" ? (this.#e.error = t, this.addEventListener("error", t)) : this.#e.error = null;
		}
		get onclose() {
			return n.brandCheck(this, e), this.#e.close;
		}
		set onclose(t) {
			n.brandCheck(this, e), this.#e.close && this.removeEventListener("close", this.#e.close), typeof t == "function" ? (this.#e.close = t, this.addEventListener("close", t)) : this.#e.close = null;
		}
		get onmessage() {
			return n.brandCheck(this, e), this.#e.message;
		}
		set onmessage(t) {
			n.brandCheck(this, e), this.#e.message && this.removeEventListener("message", this.#e.message), typeof t == "function" ? (this.#e.message = t, this.addEventListener("message", t)) : this.#e.message = null;
		}
		get binaryType() {
			return n.brandCheck(this, e), this[f];
		}
		set binaryType(t) {
			n.brandCheck(this, e), t !== "blob" && t !== "arraybuffer" ? this[f] = "blob" : this[f] = t;
		}
		#a(e, t) {
			this[p] = e;
			let n = this[d]?.dispatcher?.webSocketOptions, r = n?.maxFragments, i = n?.maxPayloadSize, a = new C(this, t, {
				maxFragments: r,
				maxPayloadSize: i
			});
			a.on("drain", M), a.on("error", N.bind(this)), e.socket.ws = this, this[h] = a, this.#i = new A(e.socket), this[u] = o.OPEN;
			let s = e.headersList.get("sec-websocket-extensions");
			s !== null && (this.#r = s);
			let c = e.headersList.get("sec-websocket-protocol");
			c !== null && (this.#n = c), b("open", this);
		}
	};
	j.CONNECTING = j.prototype.CONNECTING = o.CONNECTING, j.OPEN = j.prototype.OPEN = o.OPEN, j.CLOSING = j.prototype.CLOSING = o.CLOSING, j.CLOSED = j.prototype.CLOSED = o.CLOSED, Object.defineProperties(j.prototype, {
		CONNECTING: a,
		OPEN: a,
		CLOSING: a,
		CLOSED: a,
		url: w,
		readyState: w,
		bufferedAmount: w,
		onopen: w,
		onerror: w,
		onclose: w,
		close: w,
		onmessage: w,
		binaryType: w,
		send: w,
		extensions: w,
		protocol: w,
		[Symbol.toStringTag]: {
			value: "WebSocket",
			writable: !1,
			enumerable: !1,
			configurable: !0
		}
	}), Object.defineProperties(j, {
		CONNECTING: a,
		OPEN: a,
		CLOSING: a,
		CLOSED: a
	}), n.converters["sequence<DOMString>"] = n.sequenceConverter(n.converters.DOMString), n.converters["DOMString or sequence<DOMString>"] = function(e, t, r) {
		return n.util.Type(e) === "Object" && Symbol.iterator in e ? n.converters["sequence<DOMString>"](e) : n.converters.DOMString(e, t, r);
	}, n.converters.WebSocketInit = n.dictionaryConverter([
		{
			key: "protocols",
			converter: n.converters["DOMString or sequence<DOMString>"],
			defaultValue: () => []
		},
		{
			key: "dispatcher",
			converter: n.converters.any,
			defaultValue: () => E()
		},
		{
			key: "headers",
			converter: n.nullableConverter(n.converters.HeadersInit)
		}
	]), n.converters["DOMString or sequence<DOMString> or WebSocketInit"] = function(e) {
		return n.util.Type(e) === "Object" && !(Symbol.iterator in e) ? n.converters.WebSocketInit(e) : { protocols: n.converters["DOMString or sequence<DOMString>"](e) };
	}, n.converters.WebSocketSendData = function(e) {
		if (n.util.Type(e) === "Object") {
			if (T(e)) return n.converters.Blob(e, { strict: !1 });
			if (ArrayBuffer.isView(e) || D.isArrayBuffer(e)) return n.converters.BufferSource(e);
		}
		return n.converters.USVString(e);
	};
	function M() {
		this.ws[p].socket.resume();
	}
	function N(e) {
		let t, n;
		e instanceof k ? (t = e.reason, n = e.code) : t = e.message, b("error", this, () => new O("error", {
			error: e,
			message: t
		})), S(this, n);
	}
	t.exports = { WebSocket: j };
})), require_util = __commonJSMin(((e, t) => {
	function n(e) {
		return e.indexOf("\0") === -1;
	}
	function r(e) {
		if (e.length === 0) return !1;
		for (let t = 0; t < e.length; t++) if (e.charCodeAt(t) < 48 || e.charCodeAt(t) > 57) return !1;
		return !0;
	}
	function i(e) {
		return new Promise((t) => {
			setTimeout(t, e).unref();
		});
	}
	t.exports = {
		isValidLastEventId: n,
		isASCIINumber: r,
		delay: i
	};
})), require_eventsource_stream = __commonJSMin(((e, t) => {
	let n = __require("node:buffer"), { Transform: r } = __require("node:stream"), { isASCIINumber: i, isValidLastEventId: a } = require_util(), o = [
		239,
		187,
		191
	], s = n.kStringMaxLength, c = Buffer.from("data"), l = Buffer.from("event"), u = Buffer.from("id"), d = Buffer.from("retry");
	function f(e, t) {
		if (t >= e.length) return !1;
		for (let n = t; n < e.length; n++) if (e[n] < 48 || e[n] > 57) return !1;
		return !0;
	}
	function p(e, t) {
		for (let n = t; n < e.length; n++) if (e[n] === 0) return !1;
		return !0;
	}
	function m(e, t, n) {
		if (t !== n.length) return !1;
		for (let r = 0; r < t; r++) if (e[r] !== n[r]) return !1;
		return !0;
	}
	function h() {
		let e = Error("EventSource message size exceeded");
		return e.aborted = !1, e;
	}
	t.exports = { EventSourceStream: class extends r {
		state = null;
		checkBOM = !0;
		crlfCheck = !1;
		eventEndCheck = !1;
		chunks = [];
		chunkIndex = 0;
		pos = 0;
		lineChunkIndex = 0;
		linePos = 0;
		lineLength = 0;
		eventSize = 0;
		eventFieldSizes = {
			data: 0,
			event: 0,
			id: 0,
			retry: 0
		};
		dataLineCount = 0;
		maxEventSize;
		maxDataLines;
		maxBufferedChunks;
		event = {
			data: void 0,
			event: void 0,
			id: void 0,
			retry: void 0
		};
		constructor(e = {}) {
			e.readableObjectMode = !0, super(e), this.state = e.eventSourceSettings || {}, this.maxEventSize = e.maxEventSize ?? s;
			let t = this.maxEventSize > 0 ? Math.min(131072, Math.max(1024, Math.floor(this.maxEventSize / 128))) : 0;
			this.maxDataLines = t, this.maxBufferedChunks = t, e.push && (this.push = e.push);
		}
		_transform(e, t, n) {
			if (e.length === 0) n();
			else if (this.maxEventSize > 0 && this.chunks.length >= this.maxBufferedChunks && e[0] !== 10 && e[0] !== 13) n(h());
			else if (this.chunks.push(e), this.checkBOM && this.handleBOM()) n();
			else {
				for (; this.hasCurrentByte();) {
					let e = this.currentByte();
					if (this.eventEndCheck) {
						if (this.crlfCheck) {
							if (e === 10) {
								this.crlfCheck = !1, this.consumeCurrentByte();
								continue;
							}
							this.crlfCheck = !1;
						}
						if (e === 10 || e === 13) {
							e === 13 && (this.crlfCheck = !0), this.consumeCurrentByte(), this.hasPendingEvent() && this.processEvent(this.event), this.clearEvent();
							continue;
						}
						this.eventEndCheck = !1;
					} else if (e === 10 || e === 13) {
						e === 13 && (this.crlfCheck = !0);
						try {
							this.parseLine(this.readLine(), this.event);
						} catch (e) {
							n(e);
							return;
						}
						this.consumeCurrentByte(), this.eventEndCheck = !0;
					} else {
						if (this.maxEventSize > 0 && ++this.lineLength > this.maxEventSize + 7) {
							n(h());
							return;
						}
						this.advanceCursor();
					}
				}
				n();
			}
		}
		_destroy(e, t) {
			this.chunks.length = 0, this.clearEvent(), super._destroy(e, t);
		}
		parseLine(e, t) {
			if (e.length === 0) return;
			let n = e.indexOf(58);
			if (n === 0) return;
			let r = e.length, i = e.length;
			if (n !== -1 && (r = n, i = n + 1, e[i] === 32 && ++i), m(e, r, c)) {
				if (this.maxEventSize > 0 && this.dataLineCount >= this.maxDataLines) throw h();
				let n = e.length - i, r = this.eventFieldSizes.data + (t.data === void 0 ? 0 : 1) + n;
				this.setEventFieldSize("data", r);
				let a = e.toString("utf8", i);
				t.data === void 0 ? t.data = a : t.data += `\n${a}`, this.dataLineCount++;
			} else m(e, r, d) ? f(e, i) && (this.setEventFieldSize("retry", e.length - i), t.retry = e.toString("utf8", i)) : m(e, r, u) ? p(e, i) && (this.setEventFieldSize("id", e.length - i), t.id = e.toString("utf8", i)) : m(e, r, l) && i < e.length && (this.setEventFieldSize("event", e.length - i), t.event = e.toString("utf8", i));
		}
		setEventFieldSize(e, t) {
			let n = this.eventSize - this.eventFieldSizes[e] + t;
			if (this.maxEventSize > 0 && n > this.maxEventSize) throw h();
			this.eventSize = n, this.eventFieldSizes[e] = t;
		}
		processEvent(e) {
			e.retry && i(e.retry) && (this.state.reconnectionTime = parseInt(e.retry, 10)), e.id && a(e.id) && (this.state.lastEventId = e.id), e.data !== void 0 && this.push({
				type: e.event || "message",
				options: {
					data: e.data,
					lastEventId: this.state.lastEventId,
					origin: this.state.origin
				}
			});
		}
		clearEvent() {
			this.event.data = void 0, this.event.event = void 0, this.event.id = void 0, this.event.retry = void 0, this.eventSize = 0, this.dataLineCount = 0, this.eventFieldSizes.data = 0, this.eventFieldSizes.event = 0, this.eventFieldSizes.id = 0, this.eventFieldSizes.retry = 0;
		}
		hasPendingEvent() {
			return this.event.data !== void 0 || this.event.event !== void 0 || this.event.id !== void 0 || this.event.retry !== void 0;
		}
		hasCurrentByte() {
			return this.chunkIndex < this.chunks.length && this.pos < this.chunks[this.chunkIndex].length;
		}
		currentByte() {
			return this.chunks[this.chunkIndex][this.pos];
		}
		consumeCurrentByte() {
			this.advanceCursor(), this.syncLineStartToCursor();
		}
		advanceCursor() {
			for (this.pos++; this.chunkIndex < this.chunks.length && this.pos >= this.chunks[this.chunkIndex].length;) this.chunkIndex++, this.pos = 0;
		}
		syncLineStartToCursor() {
			this.lineChunkIndex = this.chunkIndex, this.linePos = this.pos, this.lineLength = 0, this.dropConsumedChunks();
		}
		dropConsumedChunks() {
			if (this.lineChunkIndex > 0) {
				let e = this.lineChunkIndex;
				this.chunks.splice(0, e), this.lineChunkIndex = 0, this.chunkIndex -= e;
			}
			this.chunkIndex === this.chunks.length && (this.chunks.length = 0, this.chunkIndex = 0, this.pos = 0, this.lineChunkIndex = 0, this.linePos = 0);
		}
		readLine() {
			if (this.lineChunkIndex === this.chunkIndex) return this.chunks[this.chunkIndex].subarray(this.linePos, this.pos);
			let e = [], t = 0;
			for (let n = this.lineChunkIndex; n <= this.chunkIndex; n++) {
				let r = this.chunks[n], i = n === this.lineChunkIndex ? this.linePos : 0, a = n === this.chunkIndex ? this.pos : r.length, o = r.subarray(i, a);
				t += o.length, e.push(o);
			}
			return Buffer.concat(e, t);
		}
		peekBufferedByte(e) {
			let t = this.lineChunkIndex, n = this.linePos;
			for (; t < this.chunks.length;) {
				let r = this.chunks[t], i = r.length - n;
				if (e < i) return r[n + e];
				e -= i, t++, n = 0;
			}
		}
		discardLeadingBytes(e) {
			for (; e > 0 && this.lineChunkIndex < this.chunks.length;) {
				let t = this.chunks[this.lineChunkIndex].length - this.linePos;
				e < t ? (this.linePos += e, e = 0) : (e -= t, this.lineChunkIndex++, this.linePos = 0);
			}
			this.chunkIndex = this.lineChunkIndex, this.pos = this.linePos, this.dropConsumedChunks();
		}
		handleBOM() {
			let e = this.peekBufferedByte(0), t = this.peekBufferedByte(1), n = this.peekBufferedByte(2);
			return t === void 0 ? (e === o[0] || (this.checkBOM = !1), !0) : n === void 0 ? e === o[0] && t === o[1] || (this.checkBOM = !1, !1) : (e === o[0] && t === o[1] && n === o[2] && this.discardLeadingBytes(3), this.checkBOM = !1, !this.hasCurrentByte());
		}
	} };
})), require_eventsource = __commonJSMin(((e, t) => {
	let { pipeline: n } = __require("node:stream"), { fetching: r } = require_fetch(), { makeRequest: i } = require_request(), { webidl: a } = require_webidl(), { EventSourceStream: o } = require_eventsource_stream(), { parseMIMEType: s } = require_data_url(), { createFastMessageEvent: c } = require_events(), { isNetworkError: l } = require_response(), { delay: u } = require_util(), { kEnumerableProperty: d } = require_util$7(), { environmentSettingsObject: f } = require_util$6(), { getGlobalDispatcher: p } = require_global(), m = !1, h = 3e3;
	var g = class e extends EventTarget {
		#e = {
			open: null,
			error: null,
			message: null
		};
		#t = null;
		#n = !1;
		#r = 0;
		#i = null;
		#a = null;
		#o;
		#s;
		constructor(e, t = {}) {
			super(), a.util.markAsUncloneable(this);
			let n = "EventSource constructor";
			a.argumentLengthCheck(arguments, 1, n), m || (m = !0, process.emitWarning("EventSource is experimental, expect them to change at any time.", { code: "UNDICI-ES" })), e = a.converters.USVString(e, n, "url"), t = a.converters.EventSourceInitDict(t, n, "eventSourceInitDict"), this.#o = t.dispatcher, this.#s = {
				lastEventId: "",
				reconnectionTime: h
			};
			let r = f, o;
			try {
				o = new URL(e, r.settingsObject.baseUrl), this.#s.origin = o.origin;
			} catch (e) {
				throw new DOMException(e, "SyntaxError");
			}
			this.#t = o.href;
			let s = "anonymous";
			t.withCredentials && (s = "use-credentials", this.#n = !0);
			let c = {
				redirect: "follow",
				keepalive: !0,
				mode: "cors",
				credentials: s === "anonymous" ? "same-origin" : "omit",
				referrer: "no-referrer"
			};
			c.client = f.settingsObject, c.headersList = [["accept", {
				name: "accept",
				value: "text/event-stream"
			}]], c.cache = "no-store", c.initiator = "other", c.urlList = [new URL(this.#t)], this.#i = i(c), this.#c();
		}
		get readyState() {
			return this.#r;
		}
		get url() {
			return this.#t;
		}
		get withCredentials() {
			return this.#n;
		}
		#c() {
			if (this.#r === 2) return;
			this.#r = 0;
			let e = {
				request: this.#i,
				dispatcher: this.#o
			};
			e.processResponseEndOfBody = (e) => {
				l(e) && (this.dispatchEvent(new Event("error")), this.close()), this.#l();
			}, e.processResponse = (e) => {
				if (l(e)) {
					if (e.aborted) {
						this.close(), this.dispatchEvent(new Event("error"));
						return;
					}
					this.#l();
					return;
				}
				let t = e.headersList.get("content-type", !0), r = t === null ? "failure" : s(t), i = r !== "failure" && r.essence === "text/event-stream";
				if (e.status !== 200 || i === !1) {
					this.close(), this.dispatchEvent(new Event("error"));
					return;
				}
				this.#r = 1, this.dispatchEvent(new Event("open")), this.#s.origin = e.urlList[e.urlList.length - 1].origin;
				let a = new o({
					eventSourceSettings: this.#s,
					maxEventSize: this.#o.eventSourceOptions?.maxEventSize,
					push: (e) => {
						this.dispatchEvent(c(e.type, e.options));
					}
				});
				n(e.body.stream, a, (e) => {
					e?.aborted === !1 && (this.close(), this.dispatchEvent(new Event("error")));
				});
			}, this.#a = r(e);
		}
		async #l() {
			this.#r !== 2 && (this.#r = 0, this.dispatchEvent(new Event("error")), await u(this.#s.reconnectionTime), this.#r === 0 && (this.#s.lastEventId.length && this.#i.headersList.set("last-event-id", this.#s.lastEventId, !0), this.#c()));
		}
		close() {
			a.brandCheck(this, e), this.#r !== 2 && (this.#r = 2, this.#a.abort(), this.#i = null);
		}
		get onopen() {
			return this.#e.open;
		}
		set onopen(e) {
			this.#e.open && this.removeEventListener("open", this.#e.open), typeof e == "function" ? (this.#e.open = e, this.addEventListener("open", e)) : this.#e.open = null;
		}
		get onmessage() {
			return this.#e.message;
		}
		set onmessage(e) {
			this.#e.message && this.removeEventListener("message", this.#e.message), typeof e == "function" ? (this.#e.message = e, this.addEventListener("message", e)) : this.#e.message = null;
		}
		get onerror() {
			return this.#e.error;
		}
		set onerror(e) {
			this.#e.error && this.removeEventListener("error", this.#e.error), typeof e == "function" ? (this.#e.error = e, this.addEventListener("error", e)) : this.#e.error = null;
		}
	};
	let _ = {
		CONNECTING: {
			__proto__: null,
			configurable: !1,
			enumerable: !0,
			value: 0,
			writable: !1
		},
		OPEN: {
			__proto__: null,
			configurable: !1,
			enumerable: !0,
			value: 1,
			writable: !1
		},
		CLOSED: {
			__proto__: null,
			configurable: !1,
			enumerable: !0,
			value: 2,
			writable: !1
		}
	};
	Object.defineProperties(g, _), Object.defineProperties(g.prototype, _), Object.defineProperties(g.prototype, {
		close: d,
		onerror: d,
		onmessage: d,
		onopen: d,
		readyState: d,
		url: d,
		withCredentials: d
	}), a.converters.EventSourceInitDict = a.dictionaryConverter([{
		key: "withCredentials",
		converter: a.converters.boolean,
		defaultValue: () => !1
	}, {
		key: "dispatcher",
		converter: a.converters.any,
		defaultValue: () => p()
	}]), t.exports = {
		EventSource: g,
		defaultReconnectionTime: h
	};
})), require_undici = __commonJSMin(((e, t) => {
	let n = require_client(), r = require_dispatcher(), i = require_pool(), a = require_balanced_pool(), o = require_agent(), s = require_proxy_agent(), c = require_env_http_proxy_agent(), l = require_retry_agent(), u = require_errors(), d = require_util$7(), { InvalidArgumentError: f } = u, p = require_api(), m = require_connect(), h = require_mock_client(), g = require_mock_agent(), _ = require_mock_pool(), v = require_mock_errors(), y = require_retry_handler(), { getGlobalDispatcher: b, setGlobalDispatcher: x } = require_global(), S = require_decorator_handler(), C = require_redirect_handler(), w = require_redirect_interceptor();
	Object.assign(r.prototype, p), t.exports.Dispatcher = r, t.exports.Client = n, t.exports.Pool = i, t.exports.BalancedPool = a, t.exports.Agent = o, t.exports.ProxyAgent = s, t.exports.EnvHttpProxyAgent = c, t.exports.RetryAgent = l, t.exports.RetryHandler = y, t.exports.DecoratorHandler = S, t.exports.RedirectHandler = C, t.exports.createRedirectInterceptor = w, t.exports.interceptors = {
		redirect: require_redirect(),
		retry: require_retry(),
		dump: require_dump(),
		dns: require_dns()
	}, t.exports.buildConnector = m, t.exports.errors = u, t.exports.util = {
		parseHeaders: d.parseHeaders,
		headerNameToString: d.headerNameToString
	};
	function T(e) {
		return (t, n, r) => {
			if (typeof n == "function" && (r = n, n = null), !t || typeof t != "string" && typeof t != "object" && !(t instanceof URL)) throw new f("invalid url");
			if (n != null && typeof n != "object") throw new f("invalid opts");
			if (n && n.path != null) {
				if (typeof n.path != "string") throw new f("invalid opts.path");
				let e = n.path;
				n.path.startsWith("/") || (e = `/${e}`), t = new URL(d.parseOrigin(t).origin + e);
			} else n ||= typeof t == "object" ? t : {}, t = d.parseURL(t);
			let { agent: i, dispatcher: a = b() } = n;
			if (i) throw new f("unsupported opts.agent. Did you mean opts.client?");
			return e.call(a, {
				...n,
				origin: t.origin,
				path: t.search ? `${t.pathname}${t.search}` : t.pathname,
				method: n.method || (n.body ? "PUT" : "GET")
			}, r);
		};
	}
	t.exports.setGlobalDispatcher = x, t.exports.getGlobalDispatcher = b;
	let E = require_fetch().fetch;
	t.exports.fetch = async function(e, t = void 0) {
		try {
			return await E(e, t);
		} catch (e) {
			throw e && typeof e == "object" && Error.captureStackTrace(e), e;
		}
	}, t.exports.Headers = require_headers().Headers, t.exports.Response = require_response().Response, t.exports.Request = require_request().Request, t.exports.FormData = require_formdata().FormData, t.exports.File = globalThis.File ?? __require("node:buffer").File, t.exports.FileReader = require_filereader().FileReader;
	let { setGlobalOrigin: D, getGlobalOrigin: O } = require_global$1();
	t.exports.setGlobalOrigin = D, t.exports.getGlobalOrigin = O;
	let { CacheStorage: k } = require_cachestorage(), { kConstruct: A } = require_symbols$1();
	t.exports.caches = new k(A);
	let { deleteCookie: j, getCookies: M, getSetCookies: N, setCookie: P } = require_cookies();
	t.exports.deleteCookie = j, t.exports.getCookies = M, t.exports.getSetCookies = N, t.exports.setCookie = P;
	let { parseMIMEType: F, serializeAMimeType: I } = require_data_url();
	t.exports.parseMIMEType = F, t.exports.serializeAMimeType = I;
	let { CloseEvent: L, ErrorEvent: R, MessageEvent: z } = require_events();
	t.exports.WebSocket = require_websocket().WebSocket, t.exports.CloseEvent = L, t.exports.ErrorEvent = R, t.exports.MessageEvent = z, t.exports.request = T(p.request), t.exports.stream = T(p.stream), t.exports.pipeline = T(p.pipeline), t.exports.connect = T(p.connect), t.exports.upgrade = T(p.upgrade), t.exports.MockClient = h, t.exports.MockPool = _, t.exports.MockAgent = g, t.exports.mockErrors = v;
	let { EventSource: B } = require_eventsource();
	t.exports.EventSource = B;
})), Context = class {
	constructor() {
		if (this.payload = {}, process.env.GITHUB_EVENT_PATH) {
			if (existsSync(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
			else {
				let e = process.env.GITHUB_EVENT_PATH;
				process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${EOL}`);
			}
		}
		this.eventName = process.env.GITHUB_EVENT_NAME, this.sha = process.env.GITHUB_SHA, this.ref = process.env.GITHUB_REF, this.workflow = process.env.GITHUB_WORKFLOW, this.action = process.env.GITHUB_ACTION, this.actor = process.env.GITHUB_ACTOR, this.job = process.env.GITHUB_JOB, this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10), this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10), this.runId = parseInt(process.env.GITHUB_RUN_ID, 10), this.apiUrl = process.env.GITHUB_API_URL ?? "https://api.github.com", this.serverUrl = process.env.GITHUB_SERVER_URL ?? "https://github.com", this.graphqlUrl = process.env.GITHUB_GRAPHQL_URL ?? "https://api.github.com/graphql";
	}
	get issue() {
		let e = this.payload;
		return Object.assign(Object.assign({}, this.repo), { number: (e.issue || e.pull_request || e).number });
	}
	get repo() {
		if (process.env.GITHUB_REPOSITORY) {
			let [e, t] = process.env.GITHUB_REPOSITORY.split("/");
			return {
				owner: e,
				repo: t
			};
		}
		if (this.payload.repository) return {
			owner: this.payload.repository.owner.login,
			repo: this.payload.repository.name
		};
		throw Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
	}
}, require_proxy = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.getProxyUrl = t, e.checkBypass = n;
	function t(e) {
		let t = e.protocol === "https:";
		if (n(e)) return;
		let r = t ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
		if (r) try {
			return new i(r);
		} catch {
			if (!r.startsWith("http://") && !r.startsWith("https://")) return new i(`http://${r}`);
		}
		else return;
	}
	function n(e) {
		if (!e.hostname) return !1;
		let t = e.hostname;
		if (r(t)) return !0;
		let n = process.env.no_proxy || process.env.NO_PROXY || "";
		if (!n) return !1;
		let i;
		e.port ? i = Number(e.port) : e.protocol === "http:" ? i = 80 : e.protocol === "https:" && (i = 443);
		let a = [e.hostname.toUpperCase()];
		typeof i == "number" && a.push(`${a[0]}:${i}`);
		for (let e of n.split(",").map((e) => e.trim().toUpperCase()).filter((e) => e)) if (e === "*" || a.some((t) => t === e || t.endsWith(`.${e}`) || e.startsWith(".") && t.endsWith(`${e}`))) return !0;
		return !1;
	}
	function r(e) {
		let t = e.toLowerCase();
		return t === "localhost" || t.startsWith("127.") || t.startsWith("[::1]") || t.startsWith("[0:0:0:0:0:0:0:1]");
	}
	var i = class extends URL {
		constructor(e, t) {
			super(e, t), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
		}
		get username() {
			return this._decodedUsername;
		}
		get password() {
			return this._decodedPassword;
		}
	};
})), import_lib = __toESM(__commonJSMin(((e, t, n) => {
	var r = n && n.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), i = n && n.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), a = n && n.__importStar || (function() {
		var e = function(t) {
			return e = Object.getOwnPropertyNames || function(e) {
				var t = [];
				for (var n in e) Object.prototype.hasOwnProperty.call(e, n) && (t[t.length] = n);
				return t;
			}, e(t);
		};
		return function(t) {
			if (t && t.__esModule) return t;
			var n = {};
			if (t != null) for (var a = e(t), o = 0; o < a.length; o++) a[o] !== "default" && r(n, t, a[o]);
			return i(n, t), n;
		};
	})(), o = n && n.__awaiter || function(e, t, n, r) {
		function i(e) {
			return e instanceof n ? e : new n(function(t) {
				t(e);
			});
		}
		return new (n ||= Promise)(function(n, a) {
			function o(e) {
				try {
					c(r.next(e));
				} catch (e) {
					a(e);
				}
			}
			function s(e) {
				try {
					c(r.throw(e));
				} catch (e) {
					a(e);
				}
			}
			function c(e) {
				e.done ? n(e.value) : i(e.value).then(o, s);
			}
			c((r = r.apply(e, t || [])).next());
		});
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.HttpClient = e.HttpClientResponse = e.HttpClientError = e.MediaTypes = e.Headers = e.HttpCodes = void 0, e.getProxyUrl = h, e.isHttps = x;
	let s = a(__require("http")), c = a(__require("https")), l = a(require_proxy()), u = a(require_tunnel()), d = require_undici();
	var f;
	(function(e) {
		e[e.OK = 200] = "OK", e[e.MultipleChoices = 300] = "MultipleChoices", e[e.MovedPermanently = 301] = "MovedPermanently", e[e.ResourceMoved = 302] = "ResourceMoved", e[e.SeeOther = 303] = "SeeOther", e[e.NotModified = 304] = "NotModified", e[e.UseProxy = 305] = "UseProxy", e[e.SwitchProxy = 306] = "SwitchProxy", e[e.TemporaryRedirect = 307] = "TemporaryRedirect", e[e.PermanentRedirect = 308] = "PermanentRedirect", e[e.BadRequest = 400] = "BadRequest", e[e.Unauthorized = 401] = "Unauthorized", e[e.PaymentRequired = 402] = "PaymentRequired", e[e.Forbidden = 403] = "Forbidden", e[e.NotFound = 404] = "NotFound", e[e.MethodNotAllowed = 405] = "MethodNotAllowed", e[e.NotAcceptable = 406] = "NotAcceptable", e[e.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired", e[e.RequestTimeout = 408] = "RequestTimeout", e[e.Conflict = 409] = "Conflict", e[e.Gone = 410] = "Gone", e[e.TooManyRequests = 429] = "TooManyRequests", e[e.InternalServerError = 500] = "InternalServerError", e[e.NotImplemented = 501] = "NotImplemented", e[e.BadGateway = 502] = "BadGateway", e[e.ServiceUnavailable = 503] = "ServiceUnavailable", e[e.GatewayTimeout = 504] = "GatewayTimeout";
	})(f || (e.HttpCodes = f = {}));
	var p;
	(function(e) {
		e.Accept = "accept", e.ContentType = "content-type";
	})(p || (e.Headers = p = {}));
	var m;
	(function(e) {
		e.ApplicationJson = "application/json";
	})(m || (e.MediaTypes = m = {}));
	function h(e) {
		let t = l.getProxyUrl(new URL(e));
		return t ? t.href : "";
	}
	let g = [
		f.MovedPermanently,
		f.ResourceMoved,
		f.SeeOther,
		f.TemporaryRedirect,
		f.PermanentRedirect
	], _ = [
		f.BadGateway,
		f.ServiceUnavailable,
		f.GatewayTimeout
	], v = [
		"OPTIONS",
		"GET",
		"DELETE",
		"HEAD"
	];
	var y = class e extends Error {
		constructor(t, n) {
			super(t), this.name = "HttpClientError", this.statusCode = n, Object.setPrototypeOf(this, e.prototype);
		}
	};
	e.HttpClientError = y;
	var b = class {
		constructor(e) {
			this.message = e;
		}
		readBody() {
			return o(this, void 0, void 0, function* () {
				return new Promise((e) => o(this, void 0, void 0, function* () {
					let t = Buffer.alloc(0);
					this.message.on("data", (e) => {
						t = Buffer.concat([t, e]);
					}), this.message.on("end", () => {
						e(t.toString());
					});
				}));
			});
		}
		readBodyBuffer() {
			return o(this, void 0, void 0, function* () {
				return new Promise((e) => o(this, void 0, void 0, function* () {
					let t = [];
					this.message.on("data", (e) => {
						t.push(e);
					}), this.message.on("end", () => {
						e(Buffer.concat(t));
					});
				}));
			});
		}
	};
	e.HttpClientResponse = b;
	function x(e) {
		return new URL(e).protocol === "https:";
	}
	e.HttpClient = class {
		constructor(e, t, n) {
			this._ignoreSslError = !1, this._allowRedirects = !0, this._allowRedirectDowngrade = !1, this._maxRedirects = 50, this._allowRetries = !1, this._maxRetries = 1, this._keepAlive = !1, this._disposed = !1, this.userAgent = this._getUserAgentWithOrchestrationId(e), this.handlers = t || [], this.requestOptions = n, n && (n.ignoreSslError != null && (this._ignoreSslError = n.ignoreSslError), this._socketTimeout = n.socketTimeout, n.allowRedirects != null && (this._allowRedirects = n.allowRedirects), n.allowRedirectDowngrade != null && (this._allowRedirectDowngrade = n.allowRedirectDowngrade), n.maxRedirects != null && (this._maxRedirects = Math.max(n.maxRedirects, 0)), n.keepAlive != null && (this._keepAlive = n.keepAlive), n.allowRetries != null && (this._allowRetries = n.allowRetries), n.maxRetries != null && (this._maxRetries = n.maxRetries));
		}
		options(e, t) {
			return o(this, void 0, void 0, function* () {
				return this.request("OPTIONS", e, null, t || {});
			});
		}
		get(e, t) {
			return o(this, void 0, void 0, function* () {
				return this.request("GET", e, null, t || {});
			});
		}
		del(e, t) {
			return o(this, void 0, void 0, function* () {
				return this.request("DELETE", e, null, t || {});
			});
		}
		post(e, t, n) {
			return o(this, void 0, void 0, function* () {
				return this.request("POST", e, t, n || {});
			});
		}
		patch(e, t, n) {
			return o(this, void 0, void 0, function* () {
				return this.request("PATCH", e, t, n || {});
			});
		}
		put(e, t, n) {
			return o(this, void 0, void 0, function* () {
				return this.request("PUT", e, t, n || {});
			});
		}
		head(e, t) {
			return o(this, void 0, void 0, function* () {
				return this.request("HEAD", e, null, t || {});
			});
		}
		sendStream(e, t, n, r) {
			return o(this, void 0, void 0, function* () {
				return this.request(e, t, n, r);
			});
		}
		getJson(e) {
			return o(this, arguments, void 0, function* (e, t = {}) {
				t[p.Accept] = this._getExistingOrDefaultHeader(t, p.Accept, m.ApplicationJson);
				let n = yield this.get(e, t);
				return this._processResponse(n, this.requestOptions);
			});
		}
		postJson(e, t) {
			return o(this, arguments, void 0, function* (e, t, n = {}) {
				let r = JSON.stringify(t, null, 2);
				n[p.Accept] = this._getExistingOrDefaultHeader(n, p.Accept, m.ApplicationJson), n[p.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, m.ApplicationJson);
				let i = yield this.post(e, r, n);
				return this._processResponse(i, this.requestOptions);
			});
		}
		putJson(e, t) {
			return o(this, arguments, void 0, function* (e, t, n = {}) {
				let r = JSON.stringify(t, null, 2);
				n[p.Accept] = this._getExistingOrDefaultHeader(n, p.Accept, m.ApplicationJson), n[p.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, m.ApplicationJson);
				let i = yield this.put(e, r, n);
				return this._processResponse(i, this.requestOptions);
			});
		}
		patchJson(e, t) {
			return o(this, arguments, void 0, function* (e, t, n = {}) {
				let r = JSON.stringify(t, null, 2);
				n[p.Accept] = this._getExistingOrDefaultHeader(n, p.Accept, m.ApplicationJson), n[p.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, m.ApplicationJson);
				let i = yield this.patch(e, r, n);
				return this._processResponse(i, this.requestOptions);
			});
		}
		request(e, t, n, r) {
			return o(this, void 0, void 0, function* () {
				if (this._disposed) throw Error("Client has already been disposed.");
				let i = new URL(t), a = this._prepareRequest(e, i, r), o = this._allowRetries && v.includes(e) ? this._maxRetries + 1 : 1, s = 0, c;
				do {
					if (c = yield this.requestRaw(a, n), c && c.message && c.message.statusCode === f.Unauthorized) {
						let e;
						for (let t of this.handlers) if (t.canHandleAuthentication(c)) {
							e = t;
							break;
						}
						return e ? e.handleAuthentication(this, a, n) : c;
					}
					let t = this._maxRedirects;
					for (; c.message.statusCode && g.includes(c.message.statusCode) && this._allowRedirects && t > 0;) {
						let o = c.message.headers.location;
						if (!o) break;
						let s = new URL(o);
						if (i.protocol === "https:" && i.protocol !== s.protocol && !this._allowRedirectDowngrade) throw Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
						if (yield c.readBody(), s.hostname !== i.hostname) for (let e in r) e.toLowerCase() === "authorization" && delete r[e];
						a = this._prepareRequest(e, s, r), c = yield this.requestRaw(a, n), t--;
					}
					if (!c.message.statusCode || !_.includes(c.message.statusCode)) return c;
					s += 1, s < o && (yield c.readBody(), yield this._performExponentialBackoff(s));
				} while (s < o);
				return c;
			});
		}
		dispose() {
			this._agent && this._agent.destroy(), this._disposed = !0;
		}
		requestRaw(e, t) {
			return o(this, void 0, void 0, function* () {
				return new Promise((n, r) => {
					function i(e, t) {
						e ? r(e) : t ? n(t) : r(Error("Unknown error"));
					}
					this.requestRawWithCallback(e, t, i);
				});
			});
		}
		requestRawWithCallback(e, t, n) {
			typeof t == "string" && (e.options.headers || (e.options.headers = {}), e.options.headers["Content-Length"] = Buffer.byteLength(t, "utf8"));
			let r = !1;
			function i(e, t) {
				r || (r = !0, n(e, t));
			}
			let a = e.httpModule.request(e.options, (e) => {
				i(void 0, new b(e));
			}), o;
			a.on("socket", (e) => {
				o = e;
			}), a.setTimeout(this._socketTimeout || 18e4, () => {
				o && o.end(), i(Error(`Request timeout: ${e.options.path}`));
			}), a.on("error", function(e) {
				i(e);
			}), t && typeof t == "string" && a.write(t, "utf8"), t && typeof t != "string" ? (t.on("close", function() {
				a.end();
			}), t.pipe(a)) : a.end();
		}
		getAgent(e) {
			let t = new URL(e);
			return this._getAgent(t);
		}
		getAgentDispatcher(e) {
			let t = new URL(e), n = l.getProxyUrl(t);
			if (n && n.hostname) return this._getProxyAgentDispatcher(t, n);
		}
		_prepareRequest(e, t, n) {
			let r = {};
			r.parsedUrl = t;
			let i = r.parsedUrl.protocol === "https:";
			r.httpModule = i ? c : s;
			let a = i ? 443 : 80;
			if (r.options = {}, r.options.host = r.parsedUrl.hostname, r.options.port = r.parsedUrl.port ? parseInt(r.parsedUrl.port) : a, r.options.path = (r.parsedUrl.pathname || "") + (r.parsedUrl.search || ""), r.options.method = e, r.options.headers = this._mergeHeaders(n), this.userAgent != null && (r.options.headers["user-agent"] = this.userAgent), r.options.agent = this._getAgent(r.parsedUrl), this.handlers) for (let e of this.handlers) e.prepareRequest(r.options);
			return r;
		}
		_mergeHeaders(e) {
			return this.requestOptions && this.requestOptions.headers ? Object.assign({}, S(this.requestOptions.headers), S(e || {})) : S(e || {});
		}
		_getExistingOrDefaultHeader(e, t, n) {
			let r;
			if (this.requestOptions && this.requestOptions.headers) {
				let e = S(this.requestOptions.headers)[t];
				e && (r = typeof e == "number" ? e.toString() : e);
			}
			let i = e[t];
			return i === void 0 ? r === void 0 ? n : r : typeof i == "number" ? i.toString() : i;
		}
		_getExistingOrDefaultContentTypeHeader(e, t) {
			let n;
			if (this.requestOptions && this.requestOptions.headers) {
				let e = S(this.requestOptions.headers)[p.ContentType];
				e && (n = typeof e == "number" ? String(e) : Array.isArray(e) ? e.join(", ") : e);
			}
			let r = e[p.ContentType];
			return r === void 0 ? n === void 0 ? t : n : typeof r == "number" ? String(r) : Array.isArray(r) ? r.join(", ") : r;
		}
		_getAgent(e) {
			let t, n = l.getProxyUrl(e), r = n && n.hostname;
			if (this._keepAlive && r && (t = this._proxyAgent), r || (t = this._agent), t) return t;
			let i = e.protocol === "https:", a = 100;
			if (this.requestOptions && (a = this.requestOptions.maxSockets || s.globalAgent.maxSockets), n && n.hostname) {
				let e = {
					maxSockets: a,
					keepAlive: this._keepAlive,
					proxy: Object.assign(Object.assign({}, (n.username || n.password) && { proxyAuth: `${n.username}:${n.password}` }), {
						host: n.hostname,
						port: n.port
					})
				}, r, o = n.protocol === "https:";
				r = i ? o ? u.httpsOverHttps : u.httpsOverHttp : o ? u.httpOverHttps : u.httpOverHttp, t = r(e), this._proxyAgent = t;
			}
			if (!t) {
				let e = {
					keepAlive: this._keepAlive,
					maxSockets: a
				};
				t = i ? new c.Agent(e) : new s.Agent(e), this._agent = t;
			}
			return i && this._ignoreSslError && (t.options = Object.assign(t.options || {}, { rejectUnauthorized: !1 })), t;
		}
		_getProxyAgentDispatcher(e, t) {
			let n;
			if (this._keepAlive && (n = this._proxyAgentDispatcher), n) return n;
			let r = e.protocol === "https:";
			return n = new d.ProxyAgent(Object.assign({
				uri: t.href,
				pipelining: +!!this._keepAlive
			}, (t.username || t.password) && { token: `Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}` })), this._proxyAgentDispatcher = n, r && this._ignoreSslError && (n.options = Object.assign(n.options.requestTls || {}, { rejectUnauthorized: !1 })), n;
		}
		_getUserAgentWithOrchestrationId(e) {
			let t = e || "actions/http-client", n = process.env.ACTIONS_ORCHESTRATION_ID;
			return n ? `${t} actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi, "_")}` : t;
		}
		_performExponentialBackoff(e) {
			return o(this, void 0, void 0, function* () {
				e = Math.min(10, e);
				let t = 5 * 2 ** e;
				return new Promise((e) => setTimeout(() => e(), t));
			});
		}
		_processResponse(e, t) {
			return o(this, void 0, void 0, function* () {
				return new Promise((n, r) => o(this, void 0, void 0, function* () {
					let i = e.message.statusCode || 0, a = {
						statusCode: i,
						result: null,
						headers: {}
					};
					i === f.NotFound && n(a);
					function o(e, t) {
						if (typeof t == "string") {
							let e = new Date(t);
							if (!isNaN(e.valueOf())) return e;
						}
						return t;
					}
					let s, c;
					try {
						c = yield e.readBody(), c && c.length > 0 && (s = t && t.deserializeDates ? JSON.parse(c, o) : JSON.parse(c), a.result = s), a.headers = e.message.headers;
					} catch {}
					if (i > 299) {
						let e;
						e = s && s.message ? s.message : c && c.length > 0 ? c : `Failed request: (${i})`;
						let t = new y(e, i);
						t.result = a.result, r(t);
					} else n(a);
				}));
			});
		}
	};
	let S = (e) => Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {});
}))(), 1), import_undici = require_undici(), __awaiter = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function getAuthString(e, t) {
	if (!e && !t.auth) throw Error("Parameter token or opts.auth is required");
	if (e && t.auth) throw Error("Parameters token and opts.auth may not both be specified");
	return typeof t.auth == "string" ? t.auth : `token ${e}`;
}
function getProxyAgent(e) {
	return new import_lib.HttpClient().getAgent(e);
}
function getProxyAgentDispatcher(e) {
	return new import_lib.HttpClient().getAgentDispatcher(e);
}
function getProxyFetch(e) {
	let t = getProxyAgentDispatcher(e);
	return (e, n) => __awaiter(this, void 0, void 0, function* () {
		return (0, import_undici.fetch)(e, Object.assign(Object.assign({}, n), { dispatcher: t }));
	});
}
function getApiBaseUrl() {
	return process.env.GITHUB_API_URL || "https://api.github.com";
}
function getUserAgentWithOrchestrationId(e) {
	let t = process.env.ACTIONS_ORCHESTRATION_ID?.trim();
	if (t) {
		let n = `actions_orchestration_id/${t.replace(/[^a-z0-9_.-]/gi, "_")}`;
		return e?.includes(n) ? e : `${e ? `${e} ` : ""}${n}`;
	}
	return e;
}
function getUserAgent() {
	return typeof navigator == "object" && "userAgent" in navigator ? navigator.userAgent : typeof process == "object" && process.version !== void 0 ? `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})` : "<environment undetectable>";
}
function register(e, t, n, r) {
	if (typeof n != "function") throw Error("method for before hook must be a function");
	return r ||= {}, Array.isArray(t) ? t.reverse().reduce((t, n) => register.bind(null, e, n, t, r), n)() : Promise.resolve().then(() => e.registry[t] ? e.registry[t].reduce((e, t) => t.hook.bind(null, e, r), n)() : n(r));
}
function addHook(e, t, n, r) {
	let i = r;
	e.registry[n] || (e.registry[n] = []), t === "before" && (r = (e, t) => Promise.resolve().then(i.bind(null, t)).then(e.bind(null, t))), t === "after" && (r = (e, t) => {
		let n;
		return Promise.resolve().then(e.bind(null, t)).then((e) => (n = e, i(n, t))).then(() => n);
	}), t === "error" && (r = (e, t) => Promise.resolve().then(e.bind(null, t)).catch((e) => i(e, t))), e.registry[n].push({
		hook: r,
		orig: i
	});
}
function removeHook(e, t, n) {
	if (!e.registry[t]) return;
	let r = e.registry[t].map((e) => e.orig).indexOf(n);
	r !== -1 && e.registry[t].splice(r, 1);
}
const bind = Function.bind, bindable = bind.bind(bind);
function bindApi(e, t, n) {
	let r = bindable(removeHook, null).apply(null, n ? [t, n] : [t]);
	e.api = { remove: r }, e.remove = r, [
		"before",
		"error",
		"after",
		"wrap"
	].forEach((r) => {
		let i = n ? [
			t,
			r,
			n
		] : [t, r];
		e[r] = e.api[r] = bindable(addHook, null).apply(null, i);
	});
}
function Singular() {
	let e = Symbol("Singular"), t = { registry: {} }, n = register.bind(null, t, e);
	return bindApi(n, t, e), n;
}
function Collection() {
	let e = { registry: {} }, t = register.bind(null, e);
	return bindApi(t, e), t;
}
var before_after_hook_default = {
	Singular,
	Collection
}, DEFAULTS = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
	},
	mediaType: { format: "" }
};
function lowercaseKeys(e) {
	return e ? Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {}) : {};
}
function isPlainObject$1(e) {
	if (typeof e != "object" || !e || Object.prototype.toString.call(e) !== "[object Object]") return !1;
	let t = Object.getPrototypeOf(e);
	if (t === null) return !0;
	let n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
	return typeof n == "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
}
function mergeDeep(e, t) {
	let n = Object.assign({}, e);
	return Object.keys(t).forEach((r) => {
		isPlainObject$1(t[r]) && r in e ? n[r] = mergeDeep(e[r], t[r]) : Object.assign(n, { [r]: t[r] });
	}), n;
}
function removeUndefinedProperties(e) {
	for (let t in e) e[t] === void 0 && delete e[t];
	return e;
}
function merge(e, t, n) {
	if (typeof t == "string") {
		let [e, r] = t.split(" ");
		n = Object.assign(r ? {
			method: e,
			url: r
		} : { url: e }, n);
	} else n = Object.assign({}, t);
	n.headers = lowercaseKeys(n.headers), removeUndefinedProperties(n), removeUndefinedProperties(n.headers);
	let r = mergeDeep(e || {}, n);
	return n.url === "/graphql" && (e && e.mediaType.previews?.length && (r.mediaType.previews = e.mediaType.previews.filter((e) => !r.mediaType.previews.includes(e)).concat(r.mediaType.previews)), r.mediaType.previews = (r.mediaType.previews || []).map((e) => e.replace(/-preview/, ""))), r;
}
function addQueryParameters(e, t) {
	let n = /\?/.test(e) ? "&" : "?", r = Object.keys(t);
	return r.length === 0 ? e : e + n + r.map((e) => e === "q" ? "q=" + t.q.split("+").map(encodeURIComponent).join("+") : `${e}=${encodeURIComponent(t[e])}`).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(e) {
	return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(e) {
	let t = e.match(urlVariableRegex);
	return t ? t.map(removeNonChars).reduce((e, t) => e.concat(t), []) : [];
}
function omit(e, t) {
	let n = { __proto__: null };
	for (let r of Object.keys(e)) t.indexOf(r) === -1 && (n[r] = e[r]);
	return n;
}
function encodeReserved(e) {
	return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e) {
		return /%[0-9A-Fa-f]/.test(e) || (e = encodeURI(e).replace(/%5B/g, "[").replace(/%5D/g, "]")), e;
	}).join("");
}
function encodeUnreserved(e) {
	return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
		return "%" + e.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(e, t, n) {
	return t = e === "+" || e === "#" ? encodeReserved(t) : encodeUnreserved(t), n ? encodeUnreserved(n) + "=" + t : t;
}
function isDefined(e) {
	return e != null;
}
function isKeyOperator(e) {
	return e === ";" || e === "&" || e === "?";
}
function getValues(e, t, n, r) {
	var i = e[n], a = [];
	if (isDefined(i) && i !== "") {
		if (typeof i == "string" || typeof i == "number" || typeof i == "bigint" || typeof i == "boolean") i = i.toString(), r && r !== "*" && (i = i.substring(0, parseInt(r, 10))), a.push(encodeValue(t, i, isKeyOperator(t) ? n : ""));
		else if (r === "*") Array.isArray(i) ? i.filter(isDefined).forEach(function(e) {
			a.push(encodeValue(t, e, isKeyOperator(t) ? n : ""));
		}) : Object.keys(i).forEach(function(e) {
			isDefined(i[e]) && a.push(encodeValue(t, i[e], e));
		});
		else {
			let e = [];
			Array.isArray(i) ? i.filter(isDefined).forEach(function(n) {
				e.push(encodeValue(t, n));
			}) : Object.keys(i).forEach(function(n) {
				isDefined(i[n]) && (e.push(encodeUnreserved(n)), e.push(encodeValue(t, i[n].toString())));
			}), isKeyOperator(t) ? a.push(encodeUnreserved(n) + "=" + e.join(",")) : e.length !== 0 && a.push(e.join(","));
		}
	} else t === ";" ? isDefined(i) && a.push(encodeUnreserved(n)) : i === "" && (t === "&" || t === "?") ? a.push(encodeUnreserved(n) + "=") : i === "" && a.push("");
	return a;
}
function parseUrl(e) {
	return { expand: expand.bind(null, e) };
}
function expand(e, t) {
	var n = [
		"+",
		"#",
		".",
		"/",
		";",
		"?",
		"&"
	];
	return e = e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(e, r, i) {
		if (r) {
			let e = "", i = [];
			if (n.indexOf(r.charAt(0)) !== -1 && (e = r.charAt(0), r = r.substr(1)), r.split(/,/g).forEach(function(n) {
				var r = /([^:\*]*)(?::(\d+)|(\*))?/.exec(n);
				i.push(getValues(t, e, r[1], r[2] || r[3]));
			}), e && e !== "+") {
				var a = ",";
				return e === "?" ? a = "&" : e !== "#" && (a = e), (i.length === 0 ? "" : e) + i.join(a);
			}
			return i.join(",");
		}
		return encodeReserved(i);
	}), e === "/" ? e : e.replace(/\/$/, "");
}
function parse$1(e) {
	let t = e.method.toUpperCase(), n = (e.url || "/").replace(/:([a-z]\w+)/g, "{$1}"), r = Object.assign({}, e.headers), i, a = omit(e, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]), o = extractUrlVariableNames(n);
	n = parseUrl(n).expand(a), /^http/.test(n) || (n = e.baseUrl + n);
	let s = omit(a, Object.keys(e).filter((e) => o.includes(e)).concat("baseUrl"));
	return /application\/octet-stream/i.test(r.accept) || (e.mediaType.format && (r.accept = r.accept.split(/,/).map((t) => t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${e.mediaType.format}`)).join(",")), n.endsWith("/graphql") && e.mediaType.previews?.length && (r.accept = (r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(e.mediaType.previews).map((t) => `application/vnd.github.${t}-preview${e.mediaType.format ? `.${e.mediaType.format}` : "+json"}`).join(","))), ["GET", "HEAD"].includes(t) ? n = addQueryParameters(n, s) : "data" in s ? i = s.data : Object.keys(s).length && (i = s), !r["content-type"] && i !== void 0 && (r["content-type"] = "application/json; charset=utf-8"), ["PATCH", "PUT"].includes(t) && i === void 0 && (i = ""), Object.assign({
		method: t,
		url: n,
		headers: r
	}, i === void 0 ? null : { body: i }, e.request ? { request: e.request } : null);
}
function endpointWithDefaults(e, t, n) {
	return parse$1(merge(e, t, n));
}
function withDefaults$2(e, t) {
	let n = merge(e, t), r = endpointWithDefaults.bind(null, n);
	return Object.assign(r, {
		DEFAULTS: n,
		defaults: withDefaults$2.bind(null, n),
		merge: merge.bind(null, n),
		parse: parse$1
	});
}
var endpoint = withDefaults$2(null, DEFAULTS), import_dist = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.parse = n;
	let t = (() => {
		let e = function() {};
		return e.prototype = Object.create(null), e;
	})();
	function n(e, n) {
		let c = n?.comma === !0 ? r : 65536, l = e.length, u = o(e, n?.start ?? 0, l), d = u;
		u = a(e, u, l, c);
		let f = s(e, d, u), p = e.slice(d, f).toLowerCase();
		return n?.parameters === !1 ? {
			type: p,
			index: u,
			parameters: new t()
		} : i(e, p, u, l, c);
	}
	let r = 44;
	function i(e, n, r, i, c) {
		let l = new t();
		parameter: for (; r < i && e.charCodeAt(r) !== c;) {
			r = o(e, r + 1, i);
			let t = r;
			for (; r < i;) {
				let n = e.charCodeAt(r);
				if (n === c) break parameter;
				if (n === 59) continue parameter;
				if (n === 61) {
					let n = s(e, t, r), u = e.slice(t, n).toLowerCase();
					if (r = o(e, r + 1, i), r < i && e.charCodeAt(r) === 34) {
						r++;
						let t = "";
						for (; r < i;) {
							let n = e.charCodeAt(r++);
							if (n === 34) {
								r = a(e, r, i, c), l[u] === void 0 && (l[u] = t);
								break;
							}
							t += n === 92 && r < i ? e[r++] : String.fromCharCode(n);
						}
						continue parameter;
					}
					let d = r;
					if (r = a(e, r, i, c), l[u] === void 0) {
						let t = s(e, d, r);
						l[u] = e.slice(d, t);
					}
					continue parameter;
				}
				r++;
			}
		}
		return {
			type: n,
			index: r,
			parameters: l
		};
	}
	function a(e, t, n, r) {
		for (; t < n;) {
			let n = e.charCodeAt(t);
			if (n === 59 || n === r) break;
			t++;
		}
		return t;
	}
	function o(e, t, n) {
		for (; t < n;) {
			let n = e.charCodeAt(t);
			if (n !== 32 && n !== 9) break;
			t++;
		}
		return t;
	}
	function s(e, t, n) {
		for (; n > t;) {
			let t = e.charCodeAt(n - 1);
			if (t !== 32 && t !== 9) break;
			n--;
		}
		return n;
	}
}))();
const intRegex = /^-?\d+$/, noiseValue = /^-?\d+n+$/, originalStringify = JSON.stringify, originalParse = JSON.parse, customFormat = /^-?\d+n$/, bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g, noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g, isUnstringifiable = (e) => e === void 0 || typeof e == "function" || typeof e == "symbol", isRawJSON = (e) => typeof e == "object" && !!e && e.constructor && e.constructor.name === "RawJSON", stringifyIteratively = (e, t, n) => {
	let r = "";
	typeof n == "number" ? r = " ".repeat(Math.min(10, Math.max(0, Math.floor(n)))) : typeof n == "string" && (r = n.slice(0, 10));
	let i = typeof t == "function", a = Array.isArray(t) ? new Set(t.map(String)) : null, o = (e, n, r) => (typeof r == "object" && r && typeof r.toJSON == "function" && (r = r.toJSON(n)), typeof r == "string" && noiseValue.test(r) ? r + "n" : typeof r == "bigint" ? "rawJSON" in JSON ? JSON.rawJSON(r.toString()) : r.toString() + "n" : (i && (r = t.call(e, n, r)), typeof r == "object" && r && (r instanceof Number || r instanceof String || r instanceof Boolean) && (r = r.valueOf()), r)), s = o({ "": e }, "", e);
	if (isUnstringifiable(s)) return;
	let c = typeof s != "object" || !s, l = isRawJSON(s);
	if (c || l) return originalStringify(s);
	let u = [], d = 0, f = [{
		parent: { "": s },
		key: "",
		val: s,
		isArray: Array.isArray(s),
		keys: Array.isArray(s) ? null : Object.keys(s),
		index: 0,
		first: !0
	}], p = new WeakSet([s]);
	for (; f.length > 0;) {
		let e = f[f.length - 1];
		e.index === 0 && (u.push(e.isArray ? "[" : "{"), d++);
		let t = !1;
		if (e.isArray) {
			if (e.index < e.val.length) {
				e.first || u.push(","), r && u.push("\n" + r.repeat(d));
				let t = e.val[e.index], n = o(e.val, String(e.index), t);
				if (isUnstringifiable(n)) u.push("null"), e.first = !1, e.index++;
				else {
					let t = typeof n == "object" && !!n, r = isRawJSON(n);
					if (t && !r) {
						if (p.has(n)) throw TypeError("Converting circular structure to JSON");
						p.add(n), f.push({
							parent: e.val,
							key: String(e.index),
							val: n,
							isArray: Array.isArray(n),
							keys: Array.isArray(n) ? null : Object.keys(n),
							index: 0,
							first: !0
						}), e.first = !1, e.index++;
					} else u.push(originalStringify(n)), e.first = !1, e.index++;
				}
			} else t = !0;
		} else {
			for (; e.index < e.keys.length;) {
				let t = e.keys[e.index++];
				if (a && !a.has(t)) continue;
				let n = e.val[t], i = o(e.val, t, n);
				if (isUnstringifiable(i)) continue;
				e.first || u.push(","), r ? u.push("\n" + r.repeat(d) + originalStringify(t) + ": ") : u.push(originalStringify(t) + ":");
				let s = typeof i == "object" && !!i, c = isRawJSON(i);
				if (s && !c) {
					if (p.has(i)) throw TypeError("Converting circular structure to JSON");
					p.add(i), f.push({
						parent: e.val,
						key: t,
						val: i,
						isArray: Array.isArray(i),
						keys: Array.isArray(i) ? null : Object.keys(i),
						index: 0,
						first: !0
					}), e.first = !1;
					break;
				}
				u.push(originalStringify(i)), e.first = !1;
			}
			e.index >= e.keys.length && f[f.length - 1] === e && (t = !0);
		}
		t && (d--, !e.first && r && u.push("\n" + r.repeat(d)), u.push(e.isArray ? "]" : "}"), p.delete(e.val), f.pop());
	}
	return u.join("");
}, JSONStringify = (e, t, n) => {
	try {
		return "rawJSON" in JSON ? originalStringify(e, (e, n) => typeof n == "bigint" ? JSON.rawJSON(n.toString()) : typeof t == "function" ? t(e, n) : (Array.isArray(t) && t.includes(e), n), n) : e ? originalStringify(e, (e, n) => typeof n == "string" && noiseValue.test(n) || typeof n == "bigint" ? n.toString() + "n" : typeof t == "function" ? t(e, n) : (Array.isArray(t) && t.includes(e), n), n).replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3") : originalStringify(e, t, n);
	} catch (r) {
		if (r instanceof RangeError) {
			let r = stringifyIteratively(e, t, n);
			return r === void 0 ? void 0 : "rawJSON" in JSON ? r : r.replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
		}
		throw r;
	}
}, featureCache = new Map(), isContextSourceSupported = () => {
	let e = JSON.parse.toString();
	if (featureCache.has(e)) return featureCache.get(e);
	try {
		let t = JSON.parse("1", (e, t, n) => !!n?.source && n.source === "1");
		return featureCache.set(e, t), t;
	} catch {
		return featureCache.set(e, !1), !1;
	}
}, convertMarkedBigIntsReviver = (e, t, n, r) => typeof t == "string" && customFormat.test(t) ? BigInt(t.slice(0, -1)) : typeof t == "string" && noiseValue.test(t) ? t.slice(0, -1) : typeof r == "function" ? r(e, t, n) : t, JSONParseV2 = (e, t) => JSON.parse(e, (e, n, r) => {
	let i = typeof n == "number" && (n > 2 ** 53 - 1 || n < -(2 ** 53 - 1)), a = r && intRegex.test(r.source);
	return i && a ? BigInt(r.source) : typeof t == "function" ? t(e, n, r) : n;
}), MAX_INT = (2 ** 53 - 1).toString(), MAX_DIGITS = MAX_INT.length, stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g, noiseValueWithQuotes = /^"-?\d+n+"$/, applyReviverIteratively = (e, t) => {
	let n = { "": e }, r = [{
		parent: n,
		key: "",
		visited: !1
	}];
	for (; r.length > 0;) {
		let e = r[r.length - 1];
		if (e.visited) {
			let { parent: n, key: i } = e, a = n[i];
			typeof a == "string" && (customFormat.test(a) ? a = BigInt(a.slice(0, -1)) : noiseValue.test(a) && (a = a.slice(0, -1))), typeof t == "function" && (a = t.call(n, i, a)), a === void 0 ? delete n[i] : n[i] = a, r.pop();
		} else {
			e.visited = !0;
			let t = e.parent[e.key];
			if (typeof t == "object" && t) {
				let e = Object.keys(t);
				for (let n = e.length - 1; n >= 0; n--) r.push({
					parent: t,
					key: e[n],
					visited: !1
				});
			}
		}
	}
	return n[""];
}, serializeBigInts = (e) => e.replace(stringsOrLargeNumbers, (e, t, n, r) => {
	let i = e[0] === "\"";
	if (i && noiseValueWithQuotes.test(e)) return e.substring(0, e.length - 1) + "n\"";
	let a = n || r, o = t && (t.length < MAX_DIGITS || t.length === MAX_DIGITS && t <= MAX_INT);
	return i || a || o ? e : "\"" + e + "n\"";
}), JSONParse = (e, t) => {
	if (!e) return originalParse(e, t);
	try {
		if (isContextSourceSupported()) return JSONParseV2(e, t);
		let n = serializeBigInts(e);
		return originalParse(n, (e, n, r) => convertMarkedBigIntsReviver(e, n, r, t));
	} catch (n) {
		if (n instanceof RangeError) {
			let n = serializeBigInts(e), r = originalParse(n);
			return applyReviverIteratively(r, t);
		}
		throw n;
	}
};
var RequestError = class extends Error {
	name;
	status;
	request;
	response;
	constructor(e, t, n) {
		super(e, { cause: n.cause }), this.name = "HttpError", this.status = Number.parseInt(t), Number.isNaN(this.status) && (this.status = 0), "response" in n && (this.response = n.response);
		let r = Object.assign({}, n.request);
		n.request.headers.authorization && (r.headers = Object.assign({}, n.request.headers, { authorization: n.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") })), r.url = r.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]"), this.request = r;
	}
}, defaults_default = { headers: { "user-agent": `octokit-request.js/10.0.14 ${getUserAgent()}` } };
function isPlainObject(e) {
	if (typeof e != "object" || !e || Object.prototype.toString.call(e) !== "[object Object]") return !1;
	let t = Object.getPrototypeOf(e);
	if (t === null) return !0;
	let n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
	return typeof n == "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
}
var noop$2 = () => "";
async function fetchWrapper(e) {
	let t = e.request?.fetch || globalThis.fetch;
	if (!t) throw Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	let n = e.request?.log || console, r = e.request?.parseSuccessResponseBody !== !1, i = isPlainObject(e.body) || Array.isArray(e.body) ? JSONStringify(e.body) : e.body, a = Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [e, String(t)])), o;
	try {
		o = await t(e.url, {
			method: e.method,
			body: i,
			redirect: e.request?.redirect,
			headers: a,
			signal: e.request?.signal,
			...e.body && { duplex: "half" }
		});
	} catch (t) {
		let n = "Unknown Error";
		if (t instanceof Error) {
			if (t.name === "AbortError") throw t.status = 500, t;
			n = t.message, t.name === "TypeError" && "cause" in t && (t.cause instanceof Error ? n = t.cause.message : typeof t.cause == "string" && (n = t.cause));
		}
		let r = new RequestError(n, 500, { request: e });
		throw r.cause = t, r;
	}
	let s = o.status, c = o.url, l = {};
	for (let [e, t] of o.headers) l[e] = t;
	let u = {
		url: c,
		status: s,
		headers: l,
		data: ""
	};
	if ("deprecation" in l) {
		let t = l.link && l.link.match(/<([^<>]+)>; rel="deprecation"/), r = t && t.pop();
		n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${l.sunset}${r ? `. See ${r}` : ""}`);
	}
	if (s === 204 || s === 205) return u;
	if (e.method === "HEAD") {
		if (s < 400) return u;
		throw new RequestError(o.statusText, s, {
			response: u,
			request: e
		});
	}
	if (s === 304) throw u.data = await getResponseData(o), new RequestError("Not modified", s, {
		response: u,
		request: e
	});
	if (s >= 400) throw u.data = await getResponseData(o), new RequestError(toErrorMessage(u.data), s, {
		response: u,
		request: e
	});
	return u.data = r ? await getResponseData(o) : o.body, u;
}
async function getResponseData(e) {
	let t = e.headers.get("content-type");
	if (!t) return e.text().catch(noop$2);
	let n = (0, import_dist.parse)(t);
	if (isJSONResponse(n)) {
		let t = "";
		try {
			return t = await e.text(), JSONParse(t);
		} catch {
			return t;
		}
	}
	return n.type.startsWith("text/") || n.parameters.charset?.toLowerCase() === "utf-8" && n.type !== "application/octet-stream" ? e.text().catch(noop$2) : e.arrayBuffer().catch(() => new ArrayBuffer(0));
}
function isJSONResponse(e) {
	return e.type === "application/json" || e.type === "application/scim+json";
}
function toErrorMessage(e) {
	if (typeof e == "string") return e;
	if (e instanceof ArrayBuffer) return "Unknown error";
	if (typeof e == "object" && e && "message" in e) {
		let t = e, n = "documentation_url" in t ? ` - ${t.documentation_url}` : "";
		return Array.isArray(t.errors) ? `${t.message}: ${t.errors.map((e) => JSON.stringify(e)).join(", ")}${n}` : `${t.message}${n}`;
	}
	return `Unknown error: ${JSON.stringify(e)}`;
}
function withDefaults$1(e, t) {
	let n = e.defaults(t);
	return Object.assign(function(e, t) {
		let r = n.merge(e, t);
		if (!r.request || !r.request.hook) return fetchWrapper(n.parse(r));
		let i = (e, t) => fetchWrapper(n.parse(n.merge(e, t)));
		return Object.assign(i, {
			endpoint: n,
			defaults: withDefaults$1.bind(null, n)
		}), r.request.hook(i, r);
	}, {
		endpoint: n,
		defaults: withDefaults$1.bind(null, n)
	});
}
var request = withDefaults$1(endpoint, defaults_default), VERSION$5 = "0.0.0-development";
function _buildMessageForResponseErrors(e) {
	return "Request failed due to following response errors:\n" + e.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
	constructor(e, t, n) {
		super(_buildMessageForResponseErrors(n)), this.request = e, this.headers = t, this.response = n, this.errors = n.errors, this.data = n.data, Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
	}
	request;
	headers;
	response;
	name = "GraphqlResponseError";
	errors;
	data;
}, NON_VARIABLE_OPTIONS = [
	"method",
	"baseUrl",
	"url",
	"headers",
	"request",
	"query",
	"mediaType",
	"operationName"
], FORBIDDEN_VARIABLE_OPTIONS = [
	"query",
	"method",
	"url"
], GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(e, t, n) {
	if (n) {
		if (typeof t == "string" && "query" in n) return Promise.reject(Error("[@octokit/graphql] \"query\" cannot be used as variable name"));
		for (let e in n) if (FORBIDDEN_VARIABLE_OPTIONS.includes(e)) return Promise.reject(Error(`[@octokit/graphql] "${e}" cannot be used as variable name`));
	}
	let r = typeof t == "string" ? Object.assign({ query: t }, n) : t, i = Object.keys(r).reduce((e, t) => NON_VARIABLE_OPTIONS.includes(t) ? (e[t] = r[t], e) : (e.variables ||= {}, e.variables[t] = r[t], e), {}), a = r.baseUrl || e.endpoint.DEFAULTS.baseUrl;
	return GHES_V3_SUFFIX_REGEX.test(a) && (i.url = a.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql")), e(i).then((e) => {
		if (e.data.errors) {
			let t = {};
			for (let n of Object.keys(e.headers)) t[n] = e.headers[n];
			throw new GraphqlResponseError(i, t, e.data);
		}
		return e.data.data;
	});
}
function withDefaults(e, t) {
	let n = e.defaults(t);
	return Object.assign((e, t) => graphql(n, e, t), {
		defaults: withDefaults.bind(null, n),
		endpoint: n.endpoint
	});
}
withDefaults(request, {
	headers: { "user-agent": `octokit-graphql.js/${VERSION$5} ${getUserAgent()}` },
	method: "POST",
	url: "/graphql"
});
function withCustomRequest(e) {
	return withDefaults(e, {
		method: "POST",
		url: "/graphql"
	});
}
var b64url = "(?:[a-zA-Z0-9_-]+)", sep = "\\.", jwtRE = RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`), isJWT = jwtRE.test.bind(jwtRE);
async function auth(e) {
	let t = isJWT(e), n = e.startsWith("v1.") || e.startsWith("ghs_"), r = e.startsWith("ghu_");
	return {
		type: "token",
		token: e,
		tokenType: t ? "app" : n ? "installation" : r ? "user-to-server" : "oauth"
	};
}
function withAuthorizationPrefix(e) {
	return e.split(/\./).length === 3 ? `bearer ${e}` : `token ${e}`;
}
async function hook(e, t, n, r) {
	let i = t.endpoint.merge(n, r);
	return i.headers.authorization = withAuthorizationPrefix(e), t(i);
}
var createTokenAuth = function(e) {
	if (!e) throw Error("[@octokit/auth-token] No token passed to createTokenAuth");
	if (typeof e != "string") throw Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
	return e = e.replace(/^(token|bearer) +/i, ""), Object.assign(auth.bind(null, e), { hook: hook.bind(null, e) });
};
const VERSION$4 = "7.0.8", noop$1 = () => {}, consoleWarn = console.warn.bind(console), consoleError = console.error.bind(console);
function createLogger(e = {}) {
	return typeof e.debug != "function" && (e.debug = noop$1), typeof e.info != "function" && (e.info = noop$1), typeof e.warn != "function" && (e.warn = consoleWarn), typeof e.error != "function" && (e.error = consoleError), e;
}
const userAgentTrail = `octokit-core.js/${VERSION$4} ${getUserAgent()}`;
var Octokit = class {
	static VERSION = VERSION$4;
	static defaults(e) {
		return class extends this {
			constructor(...t) {
				let n = t[0] || {};
				super(typeof e == "function" ? e(n) : Object.assign({}, e, n, n.userAgent && e.userAgent ? { userAgent: `${n.userAgent} ${e.userAgent}` } : null));
			}
		};
	}
	static plugins = [];
	static plugin(...e) {
		let t = this.plugins;
		return class extends this {
			static plugins = t.concat(e.filter((e) => !t.includes(e)));
		};
	}
	constructor(e = {}) {
		let t = new before_after_hook_default.Collection(), n = {
			baseUrl: request.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, e.request, { hook: t.bind(null, "request") }),
			mediaType: {
				previews: [],
				format: ""
			}
		};
		if (n.headers["user-agent"] = e.userAgent ? `${e.userAgent} ${userAgentTrail}` : userAgentTrail, e.baseUrl && (n.baseUrl = e.baseUrl), e.previews && (n.mediaType.previews = e.previews), e.timeZone && (n.headers["time-zone"] = e.timeZone), this.request = request.defaults(n), this.graphql = withCustomRequest(this.request).defaults(n), this.log = createLogger(e.log), this.hook = t, e.authStrategy) {
			let { authStrategy: n, ...r } = e, i = n(Object.assign({
				request: this.request,
				log: this.log,
				octokit: this,
				octokitOptions: r
			}, e.auth));
			t.wrap("request", i.hook), this.auth = i;
		} else if (!e.auth) this.auth = async () => ({ type: "unauthenticated" });
		else {
			let n = createTokenAuth(e.auth);
			t.wrap("request", n.hook), this.auth = n;
		}
		let r = this.constructor;
		for (let t = 0; t < r.plugins.length; ++t) Object.assign(this, r.plugins[t](this, e));
	}
	request;
	graphql;
	log;
	hook;
	auth;
}, endpoints_default = {
	actions: {
		addCustomLabelsToSelfHostedRunnerForOrg: ["POST /orgs/{org}/actions/runners/{runner_id}/labels"],
		addCustomLabelsToSelfHostedRunnerForRepo: ["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		addRepoAccessToSelfHostedRunnerGroupInOrg: ["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"],
		addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
		addSelectedRepoToOrgVariable: ["PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
		approveWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],
		cancelWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],
		createEnvironmentVariable: ["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],
		createHostedRunnerForOrg: ["POST /orgs/{org}/actions/hosted-runners"],
		createOrUpdateEnvironmentSecret: ["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
		createOrUpdateOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}"],
		createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
		createOrgVariable: ["POST /orgs/{org}/actions/variables"],
		createRegistrationTokenForOrg: ["POST /orgs/{org}/actions/runners/registration-token"],
		createRegistrationTokenForRepo: ["POST /repos/{owner}/{repo}/actions/runners/registration-token"],
		createRemoveTokenForOrg: ["POST /orgs/{org}/actions/runners/remove-token"],
		createRemoveTokenForRepo: ["POST /repos/{owner}/{repo}/actions/runners/remove-token"],
		createRepoVariable: ["POST /repos/{owner}/{repo}/actions/variables"],
		createWorkflowDispatch: ["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],
		deleteActionsCacheById: ["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],
		deleteActionsCacheByKey: ["DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],
		deleteArtifact: ["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
		deleteCustomImageFromOrg: ["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
		deleteCustomImageVersionFromOrg: ["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
		deleteEnvironmentSecret: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
		deleteEnvironmentVariable: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
		deleteHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
		deleteOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}"],
		deleteOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}"],
		deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
		deleteRepoVariable: ["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],
		deleteSelfHostedRunnerFromOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}"],
		deleteSelfHostedRunnerFromRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"],
		deleteWorkflowRun: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],
		deleteWorkflowRunLogs: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
		disableSelectedRepositoryGithubActionsOrganization: ["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],
		disableWorkflow: ["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],
		downloadArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],
		downloadJobLogsForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],
		downloadWorkflowRunAttemptLogs: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"],
		downloadWorkflowRunLogs: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
		enableSelectedRepositoryGithubActionsOrganization: ["PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],
		enableWorkflow: ["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],
		forceCancelWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],
		generateRunnerJitconfigForOrg: ["POST /orgs/{org}/actions/runners/generate-jitconfig"],
		generateRunnerJitconfigForRepo: ["POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],
		getActionsCacheList: ["GET /repos/{owner}/{repo}/actions/caches"],
		getActionsCacheUsage: ["GET /repos/{owner}/{repo}/actions/cache/usage"],
		getActionsCacheUsageByRepoForOrg: ["GET /orgs/{org}/actions/cache/usage-by-repository"],
		getActionsCacheUsageForOrg: ["GET /orgs/{org}/actions/cache/usage"],
		getAllowedActionsOrganization: ["GET /orgs/{org}/actions/permissions/selected-actions"],
		getAllowedActionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],
		getArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
		getCustomImageForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
		getCustomImageVersionForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
		getCustomOidcSubClaimForRepo: ["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],
		getEnvironmentPublicKey: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],
		getEnvironmentSecret: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
		getEnvironmentVariable: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
		getGithubActionsDefaultWorkflowPermissionsOrganization: ["GET /orgs/{org}/actions/permissions/workflow"],
		getGithubActionsDefaultWorkflowPermissionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
		getGithubActionsPermissionsOrganization: ["GET /orgs/{org}/actions/permissions"],
		getGithubActionsPermissionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions"],
		getHostedRunnerForOrg: ["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
		getHostedRunnersGithubOwnedImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/github-owned"],
		getHostedRunnersLimitsForOrg: ["GET /orgs/{org}/actions/hosted-runners/limits"],
		getHostedRunnersMachineSpecsForOrg: ["GET /orgs/{org}/actions/hosted-runners/machine-sizes"],
		getHostedRunnersPartnerImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/partner"],
		getHostedRunnersPlatformsForOrg: ["GET /orgs/{org}/actions/hosted-runners/platforms"],
		getJobForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],
		getOrgPublicKey: ["GET /orgs/{org}/actions/secrets/public-key"],
		getOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}"],
		getOrgVariable: ["GET /orgs/{org}/actions/variables/{name}"],
		getPendingDeploymentsForRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
		getRepoPermissions: [
			"GET /repos/{owner}/{repo}/actions/permissions",
			{},
			{ renamed: ["actions", "getGithubActionsPermissionsRepository"] }
		],
		getRepoPublicKey: ["GET /repos/{owner}/{repo}/actions/secrets/public-key"],
		getRepoSecret: ["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
		getRepoVariable: ["GET /repos/{owner}/{repo}/actions/variables/{name}"],
		getReviewsForRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"],
		getSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}"],
		getSelfHostedRunnerForRepo: ["GET /repos/{owner}/{repo}/actions/runners/{runner_id}"],
		getWorkflow: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
		getWorkflowAccessToRepository: ["GET /repos/{owner}/{repo}/actions/permissions/access"],
		getWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
		getWorkflowRunAttempt: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"],
		getWorkflowRunUsage: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],
		getWorkflowUsage: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"],
		listArtifactsForRepo: ["GET /repos/{owner}/{repo}/actions/artifacts"],
		listCustomImageVersionsForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"],
		listCustomImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom"],
		listEnvironmentSecrets: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],
		listEnvironmentVariables: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables"],
		listGithubHostedRunnersInGroupForOrg: ["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],
		listHostedRunnersForOrg: ["GET /orgs/{org}/actions/hosted-runners"],
		listJobsForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],
		listJobsForWorkflowRunAttempt: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],
		listLabelsForSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}/labels"],
		listLabelsForSelfHostedRunnerForRepo: ["GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		listOrgSecrets: ["GET /orgs/{org}/actions/secrets"],
		listOrgVariables: ["GET /orgs/{org}/actions/variables"],
		listRepoOrganizationSecrets: ["GET /repos/{owner}/{repo}/actions/organization-secrets"],
		listRepoOrganizationVariables: ["GET /repos/{owner}/{repo}/actions/organization-variables"],
		listRepoSecrets: ["GET /repos/{owner}/{repo}/actions/secrets"],
		listRepoVariables: ["GET /repos/{owner}/{repo}/actions/variables"],
		listRepoWorkflows: ["GET /repos/{owner}/{repo}/actions/workflows"],
		listRunnerApplicationsForOrg: ["GET /orgs/{org}/actions/runners/downloads"],
		listRunnerApplicationsForRepo: ["GET /repos/{owner}/{repo}/actions/runners/downloads"],
		listSelectedReposForOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],
		listSelectedReposForOrgVariable: ["GET /orgs/{org}/actions/variables/{name}/repositories"],
		listSelectedRepositoriesEnabledGithubActionsOrganization: ["GET /orgs/{org}/actions/permissions/repositories"],
		listSelfHostedRunnersForOrg: ["GET /orgs/{org}/actions/runners"],
		listSelfHostedRunnersForRepo: ["GET /repos/{owner}/{repo}/actions/runners"],
		listWorkflowRunArtifacts: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],
		listWorkflowRuns: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],
		listWorkflowRunsForRepo: ["GET /repos/{owner}/{repo}/actions/runs"],
		reRunJobForWorkflowRun: ["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],
		reRunWorkflow: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],
		reRunWorkflowFailedJobs: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],
		removeAllCustomLabelsFromSelfHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],
		removeAllCustomLabelsFromSelfHostedRunnerForRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		removeCustomLabelFromSelfHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],
		removeCustomLabelFromSelfHostedRunnerForRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],
		removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
		removeSelectedRepoFromOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
		reviewCustomGatesForRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],
		reviewPendingDeploymentsForRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
		setAllowedActionsOrganization: ["PUT /orgs/{org}/actions/permissions/selected-actions"],
		setAllowedActionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"],
		setCustomLabelsForSelfHostedRunnerForOrg: ["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],
		setCustomLabelsForSelfHostedRunnerForRepo: ["PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		setCustomOidcSubClaimForRepo: ["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],
		setGithubActionsDefaultWorkflowPermissionsOrganization: ["PUT /orgs/{org}/actions/permissions/workflow"],
		setGithubActionsDefaultWorkflowPermissionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
		setGithubActionsPermissionsOrganization: ["PUT /orgs/{org}/actions/permissions"],
		setGithubActionsPermissionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions"],
		setSelectedReposForOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],
		setSelectedReposForOrgVariable: ["PUT /orgs/{org}/actions/variables/{name}/repositories"],
		setSelectedRepositoriesEnabledGithubActionsOrganization: ["PUT /orgs/{org}/actions/permissions/repositories"],
		setWorkflowAccessToRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/access"],
		updateEnvironmentVariable: ["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
		updateHostedRunnerForOrg: ["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
		updateOrgVariable: ["PATCH /orgs/{org}/actions/variables/{name}"],
		updateRepoVariable: ["PATCH /repos/{owner}/{repo}/actions/variables/{name}"]
	},
	activity: {
		checkRepoIsStarredByAuthenticatedUser: ["GET /user/starred/{owner}/{repo}"],
		deleteRepoSubscription: ["DELETE /repos/{owner}/{repo}/subscription"],
		deleteThreadSubscription: ["DELETE /notifications/threads/{thread_id}/subscription"],
		getFeeds: ["GET /feeds"],
		getRepoSubscription: ["GET /repos/{owner}/{repo}/subscription"],
		getThread: ["GET /notifications/threads/{thread_id}"],
		getThreadSubscriptionForAuthenticatedUser: ["GET /notifications/threads/{thread_id}/subscription"],
		listEventsForAuthenticatedUser: ["GET /users/{username}/events"],
		listNotificationsForAuthenticatedUser: ["GET /notifications"],
		listOrgEventsForAuthenticatedUser: ["GET /users/{username}/events/orgs/{org}"],
		listPublicEvents: ["GET /events"],
		listPublicEventsForRepoNetwork: ["GET /networks/{owner}/{repo}/events"],
		listPublicEventsForUser: ["GET /users/{username}/events/public"],
		listPublicOrgEvents: ["GET /orgs/{org}/events"],
		listReceivedEventsForUser: ["GET /users/{username}/received_events"],
		listReceivedPublicEventsForUser: ["GET /users/{username}/received_events/public"],
		listRepoEvents: ["GET /repos/{owner}/{repo}/events"],
		listRepoNotificationsForAuthenticatedUser: ["GET /repos/{owner}/{repo}/notifications"],
		listReposStarredByAuthenticatedUser: ["GET /user/starred"],
		listReposStarredByUser: ["GET /users/{username}/starred"],
		listReposWatchedByUser: ["GET /users/{username}/subscriptions"],
		listStargazersForRepo: ["GET /repos/{owner}/{repo}/stargazers"],
		listWatchedReposForAuthenticatedUser: ["GET /user/subscriptions"],
		listWatchersForRepo: ["GET /repos/{owner}/{repo}/subscribers"],
		markNotificationsAsRead: ["PUT /notifications"],
		markRepoNotificationsAsRead: ["PUT /repos/{owner}/{repo}/notifications"],
		markThreadAsDone: ["DELETE /notifications/threads/{thread_id}"],
		markThreadAsRead: ["PATCH /notifications/threads/{thread_id}"],
		setRepoSubscription: ["PUT /repos/{owner}/{repo}/subscription"],
		setThreadSubscription: ["PUT /notifications/threads/{thread_id}/subscription"],
		starRepoForAuthenticatedUser: ["PUT /user/starred/{owner}/{repo}"],
		unstarRepoForAuthenticatedUser: ["DELETE /user/starred/{owner}/{repo}"]
	},
	apps: {
		addRepoToInstallation: [
			"PUT /user/installations/{installation_id}/repositories/{repository_id}",
			{},
			{ renamed: ["apps", "addRepoToInstallationForAuthenticatedUser"] }
		],
		addRepoToInstallationForAuthenticatedUser: ["PUT /user/installations/{installation_id}/repositories/{repository_id}"],
		checkToken: ["POST /applications/{client_id}/token"],
		createFromManifest: ["POST /app-manifests/{code}/conversions"],
		createInstallationAccessToken: ["POST /app/installations/{installation_id}/access_tokens"],
		deleteAuthorization: ["DELETE /applications/{client_id}/grant"],
		deleteInstallation: ["DELETE /app/installations/{installation_id}"],
		deleteToken: ["DELETE /applications/{client_id}/token"],
		getAuthenticated: ["GET /app"],
		getBySlug: ["GET /apps/{app_slug}"],
		getInstallation: ["GET /app/installations/{installation_id}"],
		getOrgInstallation: ["GET /orgs/{org}/installation"],
		getRepoInstallation: ["GET /repos/{owner}/{repo}/installation"],
		getSubscriptionPlanForAccount: ["GET /marketplace_listing/accounts/{account_id}"],
		getSubscriptionPlanForAccountStubbed: ["GET /marketplace_listing/stubbed/accounts/{account_id}"],
		getUserInstallation: ["GET /users/{username}/installation"],
		getWebhookConfigForApp: ["GET /app/hook/config"],
		getWebhookDelivery: ["GET /app/hook/deliveries/{delivery_id}"],
		listAccountsForPlan: ["GET /marketplace_listing/plans/{plan_id}/accounts"],
		listAccountsForPlanStubbed: ["GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],
		listInstallationReposForAuthenticatedUser: ["GET /user/installations/{installation_id}/repositories"],
		listInstallationRequestsForAuthenticatedApp: ["GET /app/installation-requests"],
		listInstallations: ["GET /app/installations"],
		listInstallationsForAuthenticatedUser: ["GET /user/installations"],
		listPlans: ["GET /marketplace_listing/plans"],
		listPlansStubbed: ["GET /marketplace_listing/stubbed/plans"],
		listReposAccessibleToInstallation: ["GET /installation/repositories"],
		listSubscriptionsForAuthenticatedUser: ["GET /user/marketplace_purchases"],
		listSubscriptionsForAuthenticatedUserStubbed: ["GET /user/marketplace_purchases/stubbed"],
		listWebhookDeliveries: ["GET /app/hook/deliveries"],
		redeliverWebhookDelivery: ["POST /app/hook/deliveries/{delivery_id}/attempts"],
		removeRepoFromInstallation: [
			"DELETE /user/installations/{installation_id}/repositories/{repository_id}",
			{},
			{ renamed: ["apps", "removeRepoFromInstallationForAuthenticatedUser"] }
		],
		removeRepoFromInstallationForAuthenticatedUser: ["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],
		resetToken: ["PATCH /applications/{client_id}/token"],
		revokeInstallationAccessToken: ["DELETE /installation/token"],
		scopeToken: ["POST /applications/{client_id}/token/scoped"],
		suspendInstallation: ["PUT /app/installations/{installation_id}/suspended"],
		unsuspendInstallation: ["DELETE /app/installations/{installation_id}/suspended"],
		updateWebhookConfigForApp: ["PATCH /app/hook/config"]
	},
	billing: {
		getGithubActionsBillingOrg: ["GET /orgs/{org}/settings/billing/actions"],
		getGithubActionsBillingUser: ["GET /users/{username}/settings/billing/actions"],
		getGithubBillingPremiumRequestUsageReportOrg: ["GET /organizations/{org}/settings/billing/premium_request/usage"],
		getGithubBillingPremiumRequestUsageReportUser: ["GET /users/{username}/settings/billing/premium_request/usage"],
		getGithubBillingUsageReportOrg: ["GET /organizations/{org}/settings/billing/usage"],
		getGithubBillingUsageReportUser: ["GET /users/{username}/settings/billing/usage"],
		getGithubPackagesBillingOrg: ["GET /orgs/{org}/settings/billing/packages"],
		getGithubPackagesBillingUser: ["GET /users/{username}/settings/billing/packages"],
		getSharedStorageBillingOrg: ["GET /orgs/{org}/settings/billing/shared-storage"],
		getSharedStorageBillingUser: ["GET /users/{username}/settings/billing/shared-storage"]
	},
	campaigns: {
		createCampaign: ["POST /orgs/{org}/campaigns"],
		deleteCampaign: ["DELETE /orgs/{org}/campaigns/{campaign_number}"],
		getCampaignSummary: ["GET /orgs/{org}/campaigns/{campaign_number}"],
		listOrgCampaigns: ["GET /orgs/{org}/campaigns"],
		updateCampaign: ["PATCH /orgs/{org}/campaigns/{campaign_number}"]
	},
	checks: {
		create: ["POST /repos/{owner}/{repo}/check-runs"],
		createSuite: ["POST /repos/{owner}/{repo}/check-suites"],
		get: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],
		getSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],
		listAnnotations: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],
		listForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
		listForSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"],
		listSuitesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],
		rerequestRun: ["POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"],
		rerequestSuite: ["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],
		setSuitesPreferences: ["PATCH /repos/{owner}/{repo}/check-suites/preferences"],
		update: ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]
	},
	codeScanning: {
		commitAutofix: ["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"],
		createAutofix: ["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
		createVariantAnalysis: ["POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],
		deleteAnalysis: ["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"],
		deleteCodeqlDatabase: ["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
		getAlert: [
			"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
			{},
			{ renamedParameters: { alert_id: "alert_number" } }
		],
		getAnalysis: ["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],
		getAutofix: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
		getCodeqlDatabase: ["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
		getDefaultSetup: ["GET /repos/{owner}/{repo}/code-scanning/default-setup"],
		getSarif: ["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
		getVariantAnalysis: ["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],
		getVariantAnalysisRepoTask: ["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],
		listAlertInstances: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"],
		listAlertsForOrg: ["GET /orgs/{org}/code-scanning/alerts"],
		listAlertsForRepo: ["GET /repos/{owner}/{repo}/code-scanning/alerts"],
		listAlertsInstances: [
			"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
			{},
			{ renamed: ["codeScanning", "listAlertInstances"] }
		],
		listCodeqlDatabases: ["GET /repos/{owner}/{repo}/code-scanning/codeql/databases"],
		listRecentAnalyses: ["GET /repos/{owner}/{repo}/code-scanning/analyses"],
		updateAlert: ["PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"],
		updateDefaultSetup: ["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],
		uploadSarif: ["POST /repos/{owner}/{repo}/code-scanning/sarifs"]
	},
	codeSecurity: {
		attachConfiguration: ["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],
		attachEnterpriseConfiguration: ["POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],
		createConfiguration: ["POST /orgs/{org}/code-security/configurations"],
		createConfigurationForEnterprise: ["POST /enterprises/{enterprise}/code-security/configurations"],
		deleteConfiguration: ["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],
		deleteConfigurationForEnterprise: ["DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
		detachConfiguration: ["DELETE /orgs/{org}/code-security/configurations/detach"],
		getConfiguration: ["GET /orgs/{org}/code-security/configurations/{configuration_id}"],
		getConfigurationForRepository: ["GET /repos/{owner}/{repo}/code-security-configuration"],
		getConfigurationsForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations"],
		getConfigurationsForOrg: ["GET /orgs/{org}/code-security/configurations"],
		getDefaultConfigurations: ["GET /orgs/{org}/code-security/configurations/defaults"],
		getDefaultConfigurationsForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations/defaults"],
		getRepositoriesForConfiguration: ["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"],
		getRepositoriesForEnterpriseConfiguration: ["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],
		getSingleConfigurationForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
		setConfigurationAsDefault: ["PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"],
		setConfigurationAsDefaultForEnterprise: ["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],
		updateConfiguration: ["PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],
		updateEnterpriseConfiguration: ["PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"]
	},
	codesOfConduct: {
		getAllCodesOfConduct: ["GET /codes_of_conduct"],
		getConductCode: ["GET /codes_of_conduct/{key}"]
	},
	codespaces: {
		addRepositoryForSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		checkPermissionsForDevcontainer: ["GET /repos/{owner}/{repo}/codespaces/permissions_check"],
		codespaceMachinesForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}/machines"],
		createForAuthenticatedUser: ["POST /user/codespaces"],
		createOrUpdateOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}"],
		createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
		createOrUpdateSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}"],
		createWithPrForAuthenticatedUser: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],
		createWithRepoForAuthenticatedUser: ["POST /repos/{owner}/{repo}/codespaces"],
		deleteForAuthenticatedUser: ["DELETE /user/codespaces/{codespace_name}"],
		deleteFromOrganization: ["DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"],
		deleteOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],
		deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
		deleteSecretForAuthenticatedUser: ["DELETE /user/codespaces/secrets/{secret_name}"],
		exportForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/exports"],
		getCodespacesForUserInOrg: ["GET /orgs/{org}/members/{username}/codespaces"],
		getExportDetailsForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}/exports/{export_id}"],
		getForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}"],
		getOrgPublicKey: ["GET /orgs/{org}/codespaces/secrets/public-key"],
		getOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}"],
		getPublicKeyForAuthenticatedUser: ["GET /user/codespaces/secrets/public-key"],
		getRepoPublicKey: ["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],
		getRepoSecret: ["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
		getSecretForAuthenticatedUser: ["GET /user/codespaces/secrets/{secret_name}"],
		listDevcontainersInRepositoryForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/devcontainers"],
		listForAuthenticatedUser: ["GET /user/codespaces"],
		listInOrganization: [
			"GET /orgs/{org}/codespaces",
			{},
			{ renamedParameters: { org_id: "org" } }
		],
		listInRepositoryForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces"],
		listOrgSecrets: ["GET /orgs/{org}/codespaces/secrets"],
		listRepoSecrets: ["GET /repos/{owner}/{repo}/codespaces/secrets"],
		listRepositoriesForSecretForAuthenticatedUser: ["GET /user/codespaces/secrets/{secret_name}/repositories"],
		listSecretsForAuthenticatedUser: ["GET /user/codespaces/secrets"],
		listSelectedReposForOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
		preFlightWithRepoForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/new"],
		publishForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/publish"],
		removeRepositoryForSecretForAuthenticatedUser: ["DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		repoMachinesForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/machines"],
		setRepositoriesForSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}/repositories"],
		setSelectedReposForOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
		startForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/start"],
		stopForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/stop"],
		stopInOrganization: ["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"],
		updateForAuthenticatedUser: ["PATCH /user/codespaces/{codespace_name}"]
	},
	copilot: {
		addCopilotSeatsForTeams: ["POST /orgs/{org}/copilot/billing/selected_teams"],
		addCopilotSeatsForUsers: ["POST /orgs/{org}/copilot/billing/selected_users"],
		cancelCopilotSeatAssignmentForTeams: ["DELETE /orgs/{org}/copilot/billing/selected_teams"],
		cancelCopilotSeatAssignmentForUsers: ["DELETE /orgs/{org}/copilot/billing/selected_users"],
		copilotMetricsForOrganization: ["GET /orgs/{org}/copilot/metrics"],
		copilotMetricsForTeam: ["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],
		getCopilotOrganizationDetails: ["GET /orgs/{org}/copilot/billing"],
		getCopilotSeatDetailsForUser: ["GET /orgs/{org}/members/{username}/copilot"],
		listCopilotSeats: ["GET /orgs/{org}/copilot/billing/seats"]
	},
	credentials: { revoke: ["POST /credentials/revoke"] },
	dependabot: {
		addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
		createOrUpdateOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}"],
		createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
		deleteOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],
		deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
		getAlert: ["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
		getOrgPublicKey: ["GET /orgs/{org}/dependabot/secrets/public-key"],
		getOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}"],
		getRepoPublicKey: ["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],
		getRepoSecret: ["GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
		listAlertsForEnterprise: ["GET /enterprises/{enterprise}/dependabot/alerts"],
		listAlertsForOrg: ["GET /orgs/{org}/dependabot/alerts"],
		listAlertsForRepo: ["GET /repos/{owner}/{repo}/dependabot/alerts"],
		listOrgSecrets: ["GET /orgs/{org}/dependabot/secrets"],
		listRepoSecrets: ["GET /repos/{owner}/{repo}/dependabot/secrets"],
		listSelectedReposForOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
		removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
		repositoryAccessForOrg: ["GET /organizations/{org}/dependabot/repository-access"],
		setRepositoryAccessDefaultLevel: ["PUT /organizations/{org}/dependabot/repository-access/default-level"],
		setSelectedReposForOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
		updateAlert: ["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
		updateRepositoryAccessForOrg: ["PATCH /organizations/{org}/dependabot/repository-access"]
	},
	dependencyGraph: {
		createRepositorySnapshot: ["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],
		diffRange: ["GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"],
		exportSbom: ["GET /repos/{owner}/{repo}/dependency-graph/sbom"]
	},
	emojis: { get: ["GET /emojis"] },
	enterpriseTeamMemberships: {
		add: ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
		bulkAdd: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],
		bulkRemove: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],
		get: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
		list: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],
		remove: ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"]
	},
	enterpriseTeamOrganizations: {
		add: ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
		bulkAdd: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"],
		bulkRemove: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],
		delete: ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
		getAssignment: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
		getAssignments: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]
	},
	enterpriseTeams: {
		create: ["POST /enterprises/{enterprise}/teams"],
		delete: ["DELETE /enterprises/{enterprise}/teams/{team_slug}"],
		get: ["GET /enterprises/{enterprise}/teams/{team_slug}"],
		list: ["GET /enterprises/{enterprise}/teams"],
		update: ["PATCH /enterprises/{enterprise}/teams/{team_slug}"]
	},
	gists: {
		checkIsStarred: ["GET /gists/{gist_id}/star"],
		create: ["POST /gists"],
		createComment: ["POST /gists/{gist_id}/comments"],
		delete: ["DELETE /gists/{gist_id}"],
		deleteComment: ["DELETE /gists/{gist_id}/comments/{comment_id}"],
		fork: ["POST /gists/{gist_id}/forks"],
		get: ["GET /gists/{gist_id}"],
		getComment: ["GET /gists/{gist_id}/comments/{comment_id}"],
		getRevision: ["GET /gists/{gist_id}/{sha}"],
		list: ["GET /gists"],
		listComments: ["GET /gists/{gist_id}/comments"],
		listCommits: ["GET /gists/{gist_id}/commits"],
		listForUser: ["GET /users/{username}/gists"],
		listForks: ["GET /gists/{gist_id}/forks"],
		listPublic: ["GET /gists/public"],
		listStarred: ["GET /gists/starred"],
		star: ["PUT /gists/{gist_id}/star"],
		unstar: ["DELETE /gists/{gist_id}/star"],
		update: ["PATCH /gists/{gist_id}"],
		updateComment: ["PATCH /gists/{gist_id}/comments/{comment_id}"]
	},
	git: {
		createBlob: ["POST /repos/{owner}/{repo}/git/blobs"],
		createCommit: ["POST /repos/{owner}/{repo}/git/commits"],
		createRef: ["POST /repos/{owner}/{repo}/git/refs"],
		createTag: ["POST /repos/{owner}/{repo}/git/tags"],
		createTree: ["POST /repos/{owner}/{repo}/git/trees"],
		deleteRef: ["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],
		getBlob: ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
		getCommit: ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
		getRef: ["GET /repos/{owner}/{repo}/git/ref/{ref}"],
		getTag: ["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],
		getTree: ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
		listMatchingRefs: ["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],
		updateRef: ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]
	},
	gitignore: {
		getAllTemplates: ["GET /gitignore/templates"],
		getTemplate: ["GET /gitignore/templates/{name}"]
	},
	hostedCompute: {
		createNetworkConfigurationForOrg: ["POST /orgs/{org}/settings/network-configurations"],
		deleteNetworkConfigurationFromOrg: ["DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
		getNetworkConfigurationForOrg: ["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
		getNetworkSettingsForOrg: ["GET /orgs/{org}/settings/network-settings/{network_settings_id}"],
		listNetworkConfigurationsForOrg: ["GET /orgs/{org}/settings/network-configurations"],
		updateNetworkConfigurationForOrg: ["PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]
	},
	interactions: {
		getRestrictionsForAuthenticatedUser: ["GET /user/interaction-limits"],
		getRestrictionsForOrg: ["GET /orgs/{org}/interaction-limits"],
		getRestrictionsForRepo: ["GET /repos/{owner}/{repo}/interaction-limits"],
		getRestrictionsForYourPublicRepos: [
			"GET /user/interaction-limits",
			{},
			{ renamed: ["interactions", "getRestrictionsForAuthenticatedUser"] }
		],
		removeRestrictionsForAuthenticatedUser: ["DELETE /user/interaction-limits"],
		removeRestrictionsForOrg: ["DELETE /orgs/{org}/interaction-limits"],
		removeRestrictionsForRepo: ["DELETE /repos/{owner}/{repo}/interaction-limits"],
		removeRestrictionsForYourPublicRepos: [
			"DELETE /user/interaction-limits",
			{},
			{ renamed: ["interactions", "removeRestrictionsForAuthenticatedUser"] }
		],
		setRestrictionsForAuthenticatedUser: ["PUT /user/interaction-limits"],
		setRestrictionsForOrg: ["PUT /orgs/{org}/interaction-limits"],
		setRestrictionsForRepo: ["PUT /repos/{owner}/{repo}/interaction-limits"],
		setRestrictionsForYourPublicRepos: [
			"PUT /user/interaction-limits",
			{},
			{ renamed: ["interactions", "setRestrictionsForAuthenticatedUser"] }
		]
	},
	issues: {
		addAssignees: ["POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
		addBlockedByDependency: ["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
		addLabels: ["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		addSubIssue: ["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
		checkUserCanBeAssigned: ["GET /repos/{owner}/{repo}/assignees/{assignee}"],
		checkUserCanBeAssignedToIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],
		create: ["POST /repos/{owner}/{repo}/issues"],
		createComment: ["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],
		createLabel: ["POST /repos/{owner}/{repo}/labels"],
		createMilestone: ["POST /repos/{owner}/{repo}/milestones"],
		deleteComment: ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		deleteLabel: ["DELETE /repos/{owner}/{repo}/labels/{name}"],
		deleteMilestone: ["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],
		get: ["GET /repos/{owner}/{repo}/issues/{issue_number}"],
		getComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		getEvent: ["GET /repos/{owner}/{repo}/issues/events/{event_id}"],
		getLabel: ["GET /repos/{owner}/{repo}/labels/{name}"],
		getMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],
		getParent: ["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],
		list: ["GET /issues"],
		listAssignees: ["GET /repos/{owner}/{repo}/assignees"],
		listComments: ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
		listCommentsForRepo: ["GET /repos/{owner}/{repo}/issues/comments"],
		listDependenciesBlockedBy: ["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
		listDependenciesBlocking: ["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],
		listEvents: ["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],
		listEventsForRepo: ["GET /repos/{owner}/{repo}/issues/events"],
		listEventsForTimeline: ["GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"],
		listForAuthenticatedUser: ["GET /user/issues"],
		listForOrg: ["GET /orgs/{org}/issues"],
		listForRepo: ["GET /repos/{owner}/{repo}/issues"],
		listLabelsForMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],
		listLabelsForRepo: ["GET /repos/{owner}/{repo}/labels"],
		listLabelsOnIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		listMilestones: ["GET /repos/{owner}/{repo}/milestones"],
		listSubIssues: ["GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
		lock: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],
		removeAllLabels: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		removeAssignees: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
		removeDependencyBlockedBy: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"],
		removeLabel: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],
		removeSubIssue: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"],
		reprioritizeSubIssue: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],
		setLabels: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		unlock: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],
		update: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],
		updateComment: ["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		updateLabel: ["PATCH /repos/{owner}/{repo}/labels/{name}"],
		updateMilestone: ["PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"]
	},
	licenses: {
		get: ["GET /licenses/{license}"],
		getAllCommonlyUsed: ["GET /licenses"],
		getForRepo: ["GET /repos/{owner}/{repo}/license"]
	},
	markdown: {
		render: ["POST /markdown"],
		renderRaw: ["POST /markdown/raw", { headers: { "content-type": "text/plain; charset=utf-8" } }]
	},
	meta: {
		get: ["GET /meta"],
		getAllVersions: ["GET /versions"],
		getOctocat: ["GET /octocat"],
		getZen: ["GET /zen"],
		root: ["GET /"]
	},
	migrations: {
		deleteArchiveForAuthenticatedUser: ["DELETE /user/migrations/{migration_id}/archive"],
		deleteArchiveForOrg: ["DELETE /orgs/{org}/migrations/{migration_id}/archive"],
		downloadArchiveForOrg: ["GET /orgs/{org}/migrations/{migration_id}/archive"],
		getArchiveForAuthenticatedUser: ["GET /user/migrations/{migration_id}/archive"],
		getStatusForAuthenticatedUser: ["GET /user/migrations/{migration_id}"],
		getStatusForOrg: ["GET /orgs/{org}/migrations/{migration_id}"],
		listForAuthenticatedUser: ["GET /user/migrations"],
		listForOrg: ["GET /orgs/{org}/migrations"],
		listReposForAuthenticatedUser: ["GET /user/migrations/{migration_id}/repositories"],
		listReposForOrg: ["GET /orgs/{org}/migrations/{migration_id}/repositories"],
		listReposForUser: [
			"GET /user/migrations/{migration_id}/repositories",
			{},
			{ renamed: ["migrations", "listReposForAuthenticatedUser"] }
		],
		startForAuthenticatedUser: ["POST /user/migrations"],
		startForOrg: ["POST /orgs/{org}/migrations"],
		unlockRepoForAuthenticatedUser: ["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],
		unlockRepoForOrg: ["DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"]
	},
	oidc: {
		getOidcCustomSubTemplateForOrg: ["GET /orgs/{org}/actions/oidc/customization/sub"],
		updateOidcCustomSubTemplateForOrg: ["PUT /orgs/{org}/actions/oidc/customization/sub"]
	},
	orgs: {
		addSecurityManagerTeam: [
			"PUT /orgs/{org}/security-managers/teams/{team_slug}",
			{},
			{ deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team" }
		],
		assignTeamToOrgRole: ["PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
		assignUserToOrgRole: ["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],
		blockUser: ["PUT /orgs/{org}/blocks/{username}"],
		cancelInvitation: ["DELETE /orgs/{org}/invitations/{invitation_id}"],
		checkBlockedUser: ["GET /orgs/{org}/blocks/{username}"],
		checkMembershipForUser: ["GET /orgs/{org}/members/{username}"],
		checkPublicMembershipForUser: ["GET /orgs/{org}/public_members/{username}"],
		convertMemberToOutsideCollaborator: ["PUT /orgs/{org}/outside_collaborators/{username}"],
		createArtifactStorageRecord: ["POST /orgs/{org}/artifacts/metadata/storage-record"],
		createInvitation: ["POST /orgs/{org}/invitations"],
		createIssueType: ["POST /orgs/{org}/issue-types"],
		createWebhook: ["POST /orgs/{org}/hooks"],
		customPropertiesForOrgsCreateOrUpdateOrganizationValues: ["PATCH /organizations/{org}/org-properties/values"],
		customPropertiesForOrgsGetOrganizationValues: ["GET /organizations/{org}/org-properties/values"],
		customPropertiesForReposCreateOrUpdateOrganizationDefinition: ["PUT /orgs/{org}/properties/schema/{custom_property_name}"],
		customPropertiesForReposCreateOrUpdateOrganizationDefinitions: ["PATCH /orgs/{org}/properties/schema"],
		customPropertiesForReposCreateOrUpdateOrganizationValues: ["PATCH /orgs/{org}/properties/values"],
		customPropertiesForReposDeleteOrganizationDefinition: ["DELETE /orgs/{org}/properties/schema/{custom_property_name}"],
		customPropertiesForReposGetOrganizationDefinition: ["GET /orgs/{org}/properties/schema/{custom_property_name}"],
		customPropertiesForReposGetOrganizationDefinitions: ["GET /orgs/{org}/properties/schema"],
		customPropertiesForReposGetOrganizationValues: ["GET /orgs/{org}/properties/values"],
		delete: ["DELETE /orgs/{org}"],
		deleteAttestationsBulk: ["POST /orgs/{org}/attestations/delete-request"],
		deleteAttestationsById: ["DELETE /orgs/{org}/attestations/{attestation_id}"],
		deleteAttestationsBySubjectDigest: ["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],
		deleteIssueType: ["DELETE /orgs/{org}/issue-types/{issue_type_id}"],
		deleteWebhook: ["DELETE /orgs/{org}/hooks/{hook_id}"],
		disableSelectedRepositoryImmutableReleasesOrganization: ["DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
		enableSelectedRepositoryImmutableReleasesOrganization: ["PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
		get: ["GET /orgs/{org}"],
		getImmutableReleasesSettings: ["GET /orgs/{org}/settings/immutable-releases"],
		getImmutableReleasesSettingsRepositories: ["GET /orgs/{org}/settings/immutable-releases/repositories"],
		getMembershipForAuthenticatedUser: ["GET /user/memberships/orgs/{org}"],
		getMembershipForUser: ["GET /orgs/{org}/memberships/{username}"],
		getOrgRole: ["GET /orgs/{org}/organization-roles/{role_id}"],
		getOrgRulesetHistory: ["GET /orgs/{org}/rulesets/{ruleset_id}/history"],
		getOrgRulesetVersion: ["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],
		getWebhook: ["GET /orgs/{org}/hooks/{hook_id}"],
		getWebhookConfigForOrg: ["GET /orgs/{org}/hooks/{hook_id}/config"],
		getWebhookDelivery: ["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],
		list: ["GET /organizations"],
		listAppInstallations: ["GET /orgs/{org}/installations"],
		listArtifactStorageRecords: ["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],
		listAttestationRepositories: ["GET /orgs/{org}/attestations/repositories"],
		listAttestations: ["GET /orgs/{org}/attestations/{subject_digest}"],
		listAttestationsBulk: ["POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"],
		listBlockedUsers: ["GET /orgs/{org}/blocks"],
		listFailedInvitations: ["GET /orgs/{org}/failed_invitations"],
		listForAuthenticatedUser: ["GET /user/orgs"],
		listForUser: ["GET /users/{username}/orgs"],
		listInvitationTeams: ["GET /orgs/{org}/invitations/{invitation_id}/teams"],
		listIssueTypes: ["GET /orgs/{org}/issue-types"],
		listMembers: ["GET /orgs/{org}/members"],
		listMembershipsForAuthenticatedUser: ["GET /user/memberships/orgs"],
		listOrgRoleTeams: ["GET /orgs/{org}/organization-roles/{role_id}/teams"],
		listOrgRoleUsers: ["GET /orgs/{org}/organization-roles/{role_id}/users"],
		listOrgRoles: ["GET /orgs/{org}/organization-roles"],
		listOrganizationFineGrainedPermissions: ["GET /orgs/{org}/organization-fine-grained-permissions"],
		listOutsideCollaborators: ["GET /orgs/{org}/outside_collaborators"],
		listPatGrantRepositories: ["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],
		listPatGrantRequestRepositories: ["GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"],
		listPatGrantRequests: ["GET /orgs/{org}/personal-access-token-requests"],
		listPatGrants: ["GET /orgs/{org}/personal-access-tokens"],
		listPendingInvitations: ["GET /orgs/{org}/invitations"],
		listPublicMembers: ["GET /orgs/{org}/public_members"],
		listSecurityManagerTeams: [
			"GET /orgs/{org}/security-managers",
			{},
			{ deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams" }
		],
		listWebhookDeliveries: ["GET /orgs/{org}/hooks/{hook_id}/deliveries"],
		listWebhooks: ["GET /orgs/{org}/hooks"],
		pingWebhook: ["POST /orgs/{org}/hooks/{hook_id}/pings"],
		redeliverWebhookDelivery: ["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
		removeMember: ["DELETE /orgs/{org}/members/{username}"],
		removeMembershipForUser: ["DELETE /orgs/{org}/memberships/{username}"],
		removeOutsideCollaborator: ["DELETE /orgs/{org}/outside_collaborators/{username}"],
		removePublicMembershipForAuthenticatedUser: ["DELETE /orgs/{org}/public_members/{username}"],
		removeSecurityManagerTeam: [
			"DELETE /orgs/{org}/security-managers/teams/{team_slug}",
			{},
			{ deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team" }
		],
		reviewPatGrantRequest: ["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],
		reviewPatGrantRequestsInBulk: ["POST /orgs/{org}/personal-access-token-requests"],
		revokeAllOrgRolesTeam: ["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],
		revokeAllOrgRolesUser: ["DELETE /orgs/{org}/organization-roles/users/{username}"],
		revokeOrgRoleTeam: ["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
		revokeOrgRoleUser: ["DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],
		setImmutableReleasesSettings: ["PUT /orgs/{org}/settings/immutable-releases"],
		setImmutableReleasesSettingsRepositories: ["PUT /orgs/{org}/settings/immutable-releases/repositories"],
		setMembershipForUser: ["PUT /orgs/{org}/memberships/{username}"],
		setPublicMembershipForAuthenticatedUser: ["PUT /orgs/{org}/public_members/{username}"],
		unblockUser: ["DELETE /orgs/{org}/blocks/{username}"],
		update: ["PATCH /orgs/{org}"],
		updateIssueType: ["PUT /orgs/{org}/issue-types/{issue_type_id}"],
		updateMembershipForAuthenticatedUser: ["PATCH /user/memberships/orgs/{org}"],
		updatePatAccess: ["POST /orgs/{org}/personal-access-tokens/{pat_id}"],
		updatePatAccesses: ["POST /orgs/{org}/personal-access-tokens"],
		updateWebhook: ["PATCH /orgs/{org}/hooks/{hook_id}"],
		updateWebhookConfigForOrg: ["PATCH /orgs/{org}/hooks/{hook_id}/config"]
	},
	packages: {
		deletePackageForAuthenticatedUser: ["DELETE /user/packages/{package_type}/{package_name}"],
		deletePackageForOrg: ["DELETE /orgs/{org}/packages/{package_type}/{package_name}"],
		deletePackageForUser: ["DELETE /users/{username}/packages/{package_type}/{package_name}"],
		deletePackageVersionForAuthenticatedUser: ["DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		deletePackageVersionForOrg: ["DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		deletePackageVersionForUser: ["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		getAllPackageVersionsForAPackageOwnedByAnOrg: [
			"GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
			{},
			{ renamed: ["packages", "getAllPackageVersionsForPackageOwnedByOrg"] }
		],
		getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [
			"GET /user/packages/{package_type}/{package_name}/versions",
			{},
			{ renamed: ["packages", "getAllPackageVersionsForPackageOwnedByAuthenticatedUser"] }
		],
		getAllPackageVersionsForPackageOwnedByAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions"],
		getAllPackageVersionsForPackageOwnedByOrg: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],
		getAllPackageVersionsForPackageOwnedByUser: ["GET /users/{username}/packages/{package_type}/{package_name}/versions"],
		getPackageForAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}"],
		getPackageForOrganization: ["GET /orgs/{org}/packages/{package_type}/{package_name}"],
		getPackageForUser: ["GET /users/{username}/packages/{package_type}/{package_name}"],
		getPackageVersionForAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		getPackageVersionForOrganization: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		getPackageVersionForUser: ["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		listDockerMigrationConflictingPackagesForAuthenticatedUser: ["GET /user/docker/conflicts"],
		listDockerMigrationConflictingPackagesForOrganization: ["GET /orgs/{org}/docker/conflicts"],
		listDockerMigrationConflictingPackagesForUser: ["GET /users/{username}/docker/conflicts"],
		listPackagesForAuthenticatedUser: ["GET /user/packages"],
		listPackagesForOrganization: ["GET /orgs/{org}/packages"],
		listPackagesForUser: ["GET /users/{username}/packages"],
		restorePackageForAuthenticatedUser: ["POST /user/packages/{package_type}/{package_name}/restore{?token}"],
		restorePackageForOrg: ["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"],
		restorePackageForUser: ["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],
		restorePackageVersionForAuthenticatedUser: ["POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
		restorePackageVersionForOrg: ["POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
		restorePackageVersionForUser: ["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"]
	},
	privateRegistries: {
		createOrgPrivateRegistry: ["POST /orgs/{org}/private-registries"],
		deleteOrgPrivateRegistry: ["DELETE /orgs/{org}/private-registries/{secret_name}"],
		getOrgPrivateRegistry: ["GET /orgs/{org}/private-registries/{secret_name}"],
		getOrgPublicKey: ["GET /orgs/{org}/private-registries/public-key"],
		listOrgPrivateRegistries: ["GET /orgs/{org}/private-registries"],
		updateOrgPrivateRegistry: ["PATCH /orgs/{org}/private-registries/{secret_name}"]
	},
	projects: {
		addItemForOrg: ["POST /orgs/{org}/projectsV2/{project_number}/items"],
		addItemForUser: ["POST /users/{username}/projectsV2/{project_number}/items"],
		deleteItemForOrg: ["DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
		deleteItemForUser: ["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],
		getFieldForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],
		getFieldForUser: ["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],
		getForOrg: ["GET /orgs/{org}/projectsV2/{project_number}"],
		getForUser: ["GET /users/{username}/projectsV2/{project_number}"],
		getOrgItem: ["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
		getUserItem: ["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],
		listFieldsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields"],
		listFieldsForUser: ["GET /users/{username}/projectsV2/{project_number}/fields"],
		listForOrg: ["GET /orgs/{org}/projectsV2"],
		listForUser: ["GET /users/{username}/projectsV2"],
		listItemsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/items"],
		listItemsForUser: ["GET /users/{username}/projectsV2/{project_number}/items"],
		updateItemForOrg: ["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
		updateItemForUser: ["PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"]
	},
	pulls: {
		checkIfMerged: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
		create: ["POST /repos/{owner}/{repo}/pulls"],
		createReplyForReviewComment: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],
		createReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
		createReviewComment: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
		deletePendingReview: ["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
		deleteReviewComment: ["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
		dismissReview: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],
		get: ["GET /repos/{owner}/{repo}/pulls/{pull_number}"],
		getReview: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
		getReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
		list: ["GET /repos/{owner}/{repo}/pulls"],
		listCommentsForReview: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"],
		listCommits: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],
		listFiles: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
		listRequestedReviewers: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
		listReviewComments: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
		listReviewCommentsForRepo: ["GET /repos/{owner}/{repo}/pulls/comments"],
		listReviews: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
		merge: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
		removeRequestedReviewers: ["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
		requestReviewers: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
		submitReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],
		update: ["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],
		updateBranch: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],
		updateReview: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
		updateReviewComment: ["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]
	},
	rateLimit: { get: ["GET /rate_limit"] },
	reactions: {
		createForCommitComment: ["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
		createForIssue: ["POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
		createForIssueComment: ["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
		createForPullRequestReviewComment: ["POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
		createForRelease: ["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],
		createForTeamDiscussionCommentInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
		createForTeamDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"],
		deleteForCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],
		deleteForIssue: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],
		deleteForIssueComment: ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"],
		deleteForPullRequestComment: ["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],
		deleteForRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],
		deleteForTeamDiscussion: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"],
		deleteForTeamDiscussionComment: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"],
		listForCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
		listForIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
		listForIssueComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
		listForPullRequestReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
		listForRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],
		listForTeamDiscussionCommentInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
		listForTeamDiscussionInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"]
	},
	repos: {
		acceptInvitation: [
			"PATCH /user/repository_invitations/{invitation_id}",
			{},
			{ renamed: ["repos", "acceptInvitationForAuthenticatedUser"] }
		],
		acceptInvitationForAuthenticatedUser: ["PATCH /user/repository_invitations/{invitation_id}"],
		addAppAccessRestrictions: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
			{},
			{ mapToData: "apps" }
		],
		addCollaborator: ["PUT /repos/{owner}/{repo}/collaborators/{username}"],
		addStatusCheckContexts: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
			{},
			{ mapToData: "contexts" }
		],
		addTeamAccessRestrictions: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
			{},
			{ mapToData: "teams" }
		],
		addUserAccessRestrictions: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
			{},
			{ mapToData: "users" }
		],
		cancelPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"],
		checkAutomatedSecurityFixes: ["GET /repos/{owner}/{repo}/automated-security-fixes"],
		checkCollaborator: ["GET /repos/{owner}/{repo}/collaborators/{username}"],
		checkImmutableReleases: ["GET /repos/{owner}/{repo}/immutable-releases"],
		checkPrivateVulnerabilityReporting: ["GET /repos/{owner}/{repo}/private-vulnerability-reporting"],
		checkVulnerabilityAlerts: ["GET /repos/{owner}/{repo}/vulnerability-alerts"],
		codeownersErrors: ["GET /repos/{owner}/{repo}/codeowners/errors"],
		compareCommits: ["GET /repos/{owner}/{repo}/compare/{base}...{head}"],
		compareCommitsWithBasehead: ["GET /repos/{owner}/{repo}/compare/{basehead}"],
		createAttestation: ["POST /repos/{owner}/{repo}/attestations"],
		createAutolink: ["POST /repos/{owner}/{repo}/autolinks"],
		createCommitComment: ["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
		createCommitSignatureProtection: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
		createCommitStatus: ["POST /repos/{owner}/{repo}/statuses/{sha}"],
		createDeployKey: ["POST /repos/{owner}/{repo}/keys"],
		createDeployment: ["POST /repos/{owner}/{repo}/deployments"],
		createDeploymentBranchPolicy: ["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
		createDeploymentProtectionRule: ["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
		createDeploymentStatus: ["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
		createDispatchEvent: ["POST /repos/{owner}/{repo}/dispatches"],
		createForAuthenticatedUser: ["POST /user/repos"],
		createFork: ["POST /repos/{owner}/{repo}/forks"],
		createInOrg: ["POST /orgs/{org}/repos"],
		createOrUpdateEnvironment: ["PUT /repos/{owner}/{repo}/environments/{environment_name}"],
		createOrUpdateFileContents: ["PUT /repos/{owner}/{repo}/contents/{path}"],
		createOrgRuleset: ["POST /orgs/{org}/rulesets"],
		createPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments"],
		createPagesSite: ["POST /repos/{owner}/{repo}/pages"],
		createRelease: ["POST /repos/{owner}/{repo}/releases"],
		createRepoRuleset: ["POST /repos/{owner}/{repo}/rulesets"],
		createUsingTemplate: ["POST /repos/{template_owner}/{template_repo}/generate"],
		createWebhook: ["POST /repos/{owner}/{repo}/hooks"],
		customPropertiesForReposCreateOrUpdateRepositoryValues: ["PATCH /repos/{owner}/{repo}/properties/values"],
		customPropertiesForReposGetRepositoryValues: ["GET /repos/{owner}/{repo}/properties/values"],
		declineInvitation: [
			"DELETE /user/repository_invitations/{invitation_id}",
			{},
			{ renamed: ["repos", "declineInvitationForAuthenticatedUser"] }
		],
		declineInvitationForAuthenticatedUser: ["DELETE /user/repository_invitations/{invitation_id}"],
		delete: ["DELETE /repos/{owner}/{repo}"],
		deleteAccessRestrictions: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
		deleteAdminBranchProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
		deleteAnEnvironment: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}"],
		deleteAutolink: ["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],
		deleteBranchProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection"],
		deleteCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],
		deleteCommitSignatureProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
		deleteDeployKey: ["DELETE /repos/{owner}/{repo}/keys/{key_id}"],
		deleteDeployment: ["DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],
		deleteDeploymentBranchPolicy: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
		deleteFile: ["DELETE /repos/{owner}/{repo}/contents/{path}"],
		deleteInvitation: ["DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"],
		deleteOrgRuleset: ["DELETE /orgs/{org}/rulesets/{ruleset_id}"],
		deletePagesSite: ["DELETE /repos/{owner}/{repo}/pages"],
		deletePullRequestReviewProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
		deleteRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
		deleteReleaseAsset: ["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],
		deleteRepoRuleset: ["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
		deleteWebhook: ["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],
		disableAutomatedSecurityFixes: ["DELETE /repos/{owner}/{repo}/automated-security-fixes"],
		disableDeploymentProtectionRule: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
		disableImmutableReleases: ["DELETE /repos/{owner}/{repo}/immutable-releases"],
		disablePrivateVulnerabilityReporting: ["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],
		disableVulnerabilityAlerts: ["DELETE /repos/{owner}/{repo}/vulnerability-alerts"],
		downloadArchive: [
			"GET /repos/{owner}/{repo}/zipball/{ref}",
			{},
			{ renamed: ["repos", "downloadZipballArchive"] }
		],
		downloadTarballArchive: ["GET /repos/{owner}/{repo}/tarball/{ref}"],
		downloadZipballArchive: ["GET /repos/{owner}/{repo}/zipball/{ref}"],
		enableAutomatedSecurityFixes: ["PUT /repos/{owner}/{repo}/automated-security-fixes"],
		enableImmutableReleases: ["PUT /repos/{owner}/{repo}/immutable-releases"],
		enablePrivateVulnerabilityReporting: ["PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],
		enableVulnerabilityAlerts: ["PUT /repos/{owner}/{repo}/vulnerability-alerts"],
		generateReleaseNotes: ["POST /repos/{owner}/{repo}/releases/generate-notes"],
		get: ["GET /repos/{owner}/{repo}"],
		getAccessRestrictions: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
		getAdminBranchProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
		getAllDeploymentProtectionRules: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
		getAllEnvironments: ["GET /repos/{owner}/{repo}/environments"],
		getAllStatusCheckContexts: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],
		getAllTopics: ["GET /repos/{owner}/{repo}/topics"],
		getAppsWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],
		getAutolink: ["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],
		getBranch: ["GET /repos/{owner}/{repo}/branches/{branch}"],
		getBranchProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection"],
		getBranchRules: ["GET /repos/{owner}/{repo}/rules/branches/{branch}"],
		getClones: ["GET /repos/{owner}/{repo}/traffic/clones"],
		getCodeFrequencyStats: ["GET /repos/{owner}/{repo}/stats/code_frequency"],
		getCollaboratorPermissionLevel: ["GET /repos/{owner}/{repo}/collaborators/{username}/permission"],
		getCombinedStatusForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/status"],
		getCommit: ["GET /repos/{owner}/{repo}/commits/{ref}"],
		getCommitActivityStats: ["GET /repos/{owner}/{repo}/stats/commit_activity"],
		getCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}"],
		getCommitSignatureProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
		getCommunityProfileMetrics: ["GET /repos/{owner}/{repo}/community/profile"],
		getContent: ["GET /repos/{owner}/{repo}/contents/{path}"],
		getContributorsStats: ["GET /repos/{owner}/{repo}/stats/contributors"],
		getCustomDeploymentProtectionRule: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
		getDeployKey: ["GET /repos/{owner}/{repo}/keys/{key_id}"],
		getDeployment: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],
		getDeploymentBranchPolicy: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
		getDeploymentStatus: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"],
		getEnvironment: ["GET /repos/{owner}/{repo}/environments/{environment_name}"],
		getLatestPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/latest"],
		getLatestRelease: ["GET /repos/{owner}/{repo}/releases/latest"],
		getOrgRuleSuite: ["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],
		getOrgRuleSuites: ["GET /orgs/{org}/rulesets/rule-suites"],
		getOrgRuleset: ["GET /orgs/{org}/rulesets/{ruleset_id}"],
		getOrgRulesets: ["GET /orgs/{org}/rulesets"],
		getPages: ["GET /repos/{owner}/{repo}/pages"],
		getPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],
		getPagesDeployment: ["GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"],
		getPagesHealthCheck: ["GET /repos/{owner}/{repo}/pages/health"],
		getParticipationStats: ["GET /repos/{owner}/{repo}/stats/participation"],
		getPullRequestReviewProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
		getPunchCardStats: ["GET /repos/{owner}/{repo}/stats/punch_card"],
		getReadme: ["GET /repos/{owner}/{repo}/readme"],
		getReadmeInDirectory: ["GET /repos/{owner}/{repo}/readme/{dir}"],
		getRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}"],
		getReleaseAsset: ["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],
		getReleaseByTag: ["GET /repos/{owner}/{repo}/releases/tags/{tag}"],
		getRepoRuleSuite: ["GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],
		getRepoRuleSuites: ["GET /repos/{owner}/{repo}/rulesets/rule-suites"],
		getRepoRuleset: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
		getRepoRulesetHistory: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],
		getRepoRulesetVersion: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],
		getRepoRulesets: ["GET /repos/{owner}/{repo}/rulesets"],
		getStatusChecksProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
		getTeamsWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"],
		getTopPaths: ["GET /repos/{owner}/{repo}/traffic/popular/paths"],
		getTopReferrers: ["GET /repos/{owner}/{repo}/traffic/popular/referrers"],
		getUsersWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],
		getViews: ["GET /repos/{owner}/{repo}/traffic/views"],
		getWebhook: ["GET /repos/{owner}/{repo}/hooks/{hook_id}"],
		getWebhookConfigForRepo: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],
		getWebhookDelivery: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"],
		listActivities: ["GET /repos/{owner}/{repo}/activity"],
		listAttestations: ["GET /repos/{owner}/{repo}/attestations/{subject_digest}"],
		listAutolinks: ["GET /repos/{owner}/{repo}/autolinks"],
		listBranches: ["GET /repos/{owner}/{repo}/branches"],
		listBranchesForHeadCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"],
		listCollaborators: ["GET /repos/{owner}/{repo}/collaborators"],
		listCommentsForCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
		listCommitCommentsForRepo: ["GET /repos/{owner}/{repo}/comments"],
		listCommitStatusesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/statuses"],
		listCommits: ["GET /repos/{owner}/{repo}/commits"],
		listContributors: ["GET /repos/{owner}/{repo}/contributors"],
		listCustomDeploymentRuleIntegrations: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],
		listDeployKeys: ["GET /repos/{owner}/{repo}/keys"],
		listDeploymentBranchPolicies: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
		listDeploymentStatuses: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
		listDeployments: ["GET /repos/{owner}/{repo}/deployments"],
		listForAuthenticatedUser: ["GET /user/repos"],
		listForOrg: ["GET /orgs/{org}/repos"],
		listForUser: ["GET /users/{username}/repos"],
		listForks: ["GET /repos/{owner}/{repo}/forks"],
		listInvitations: ["GET /repos/{owner}/{repo}/invitations"],
		listInvitationsForAuthenticatedUser: ["GET /user/repository_invitations"],
		listLanguages: ["GET /repos/{owner}/{repo}/languages"],
		listPagesBuilds: ["GET /repos/{owner}/{repo}/pages/builds"],
		listPublic: ["GET /repositories"],
		listPullRequestsAssociatedWithCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],
		listReleaseAssets: ["GET /repos/{owner}/{repo}/releases/{release_id}/assets"],
		listReleases: ["GET /repos/{owner}/{repo}/releases"],
		listTags: ["GET /repos/{owner}/{repo}/tags"],
		listTeams: ["GET /repos/{owner}/{repo}/teams"],
		listWebhookDeliveries: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],
		listWebhooks: ["GET /repos/{owner}/{repo}/hooks"],
		merge: ["POST /repos/{owner}/{repo}/merges"],
		mergeUpstream: ["POST /repos/{owner}/{repo}/merge-upstream"],
		pingWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],
		redeliverWebhookDelivery: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
		removeAppAccessRestrictions: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
			{},
			{ mapToData: "apps" }
		],
		removeCollaborator: ["DELETE /repos/{owner}/{repo}/collaborators/{username}"],
		removeStatusCheckContexts: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
			{},
			{ mapToData: "contexts" }
		],
		removeStatusCheckProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
		removeTeamAccessRestrictions: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
			{},
			{ mapToData: "teams" }
		],
		removeUserAccessRestrictions: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
			{},
			{ mapToData: "users" }
		],
		renameBranch: ["POST /repos/{owner}/{repo}/branches/{branch}/rename"],
		replaceAllTopics: ["PUT /repos/{owner}/{repo}/topics"],
		requestPagesBuild: ["POST /repos/{owner}/{repo}/pages/builds"],
		setAdminBranchProtection: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
		setAppAccessRestrictions: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
			{},
			{ mapToData: "apps" }
		],
		setStatusCheckContexts: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
			{},
			{ mapToData: "contexts" }
		],
		setTeamAccessRestrictions: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
			{},
			{ mapToData: "teams" }
		],
		setUserAccessRestrictions: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
			{},
			{ mapToData: "users" }
		],
		testPushWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],
		transfer: ["POST /repos/{owner}/{repo}/transfer"],
		update: ["PATCH /repos/{owner}/{repo}"],
		updateBranchProtection: ["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],
		updateCommitComment: ["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
		updateDeploymentBranchPolicy: ["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
		updateInformationAboutPagesSite: ["PUT /repos/{owner}/{repo}/pages"],
		updateInvitation: ["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],
		updateOrgRuleset: ["PUT /orgs/{org}/rulesets/{ruleset_id}"],
		updatePullRequestReviewProtection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
		updateRelease: ["PATCH /repos/{owner}/{repo}/releases/{release_id}"],
		updateReleaseAsset: ["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],
		updateRepoRuleset: ["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
		updateStatusCheckPotection: [
			"PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
			{},
			{ renamed: ["repos", "updateStatusCheckProtection"] }
		],
		updateStatusCheckProtection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
		updateWebhook: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],
		updateWebhookConfigForRepo: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],
		uploadReleaseAsset: ["POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}", { baseUrl: "https://uploads.github.com" }]
	},
	search: {
		code: ["GET /search/code"],
		commits: ["GET /search/commits"],
		issuesAndPullRequests: ["GET /search/issues"],
		labels: ["GET /search/labels"],
		repos: ["GET /search/repositories"],
		topics: ["GET /search/topics"],
		users: ["GET /search/users"]
	},
	secretScanning: {
		createPushProtectionBypass: ["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],
		getAlert: ["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
		getScanHistory: ["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],
		listAlertsForOrg: ["GET /orgs/{org}/secret-scanning/alerts"],
		listAlertsForRepo: ["GET /repos/{owner}/{repo}/secret-scanning/alerts"],
		listLocationsForAlert: ["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"],
		listOrgPatternConfigs: ["GET /orgs/{org}/secret-scanning/pattern-configurations"],
		updateAlert: ["PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
		updateOrgPatternConfigs: ["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]
	},
	securityAdvisories: {
		createFork: ["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],
		createPrivateVulnerabilityReport: ["POST /repos/{owner}/{repo}/security-advisories/reports"],
		createRepositoryAdvisory: ["POST /repos/{owner}/{repo}/security-advisories"],
		createRepositoryAdvisoryCveRequest: ["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],
		getGlobalAdvisory: ["GET /advisories/{ghsa_id}"],
		getRepositoryAdvisory: ["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],
		listGlobalAdvisories: ["GET /advisories"],
		listOrgRepositoryAdvisories: ["GET /orgs/{org}/security-advisories"],
		listRepositoryAdvisories: ["GET /repos/{owner}/{repo}/security-advisories"],
		updateRepositoryAdvisory: ["PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"]
	},
	teams: {
		addOrUpdateMembershipForUserInOrg: ["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],
		addOrUpdateRepoPermissionsInOrg: ["PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
		checkPermissionsForRepoInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
		create: ["POST /orgs/{org}/teams"],
		createDiscussionCommentInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
		createDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions"],
		deleteDiscussionCommentInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
		deleteDiscussionInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
		deleteInOrg: ["DELETE /orgs/{org}/teams/{team_slug}"],
		getByName: ["GET /orgs/{org}/teams/{team_slug}"],
		getDiscussionCommentInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
		getDiscussionInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
		getMembershipForUserInOrg: ["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],
		list: ["GET /orgs/{org}/teams"],
		listChildInOrg: ["GET /orgs/{org}/teams/{team_slug}/teams"],
		listDiscussionCommentsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
		listDiscussionsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions"],
		listForAuthenticatedUser: ["GET /user/teams"],
		listMembersInOrg: ["GET /orgs/{org}/teams/{team_slug}/members"],
		listPendingInvitationsInOrg: ["GET /orgs/{org}/teams/{team_slug}/invitations"],
		listReposInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos"],
		removeMembershipForUserInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],
		removeRepoInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
		updateDiscussionCommentInOrg: ["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
		updateDiscussionInOrg: ["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
		updateInOrg: ["PATCH /orgs/{org}/teams/{team_slug}"]
	},
	users: {
		addEmailForAuthenticated: [
			"POST /user/emails",
			{},
			{ renamed: ["users", "addEmailForAuthenticatedUser"] }
		],
		addEmailForAuthenticatedUser: ["POST /user/emails"],
		addSocialAccountForAuthenticatedUser: ["POST /user/social_accounts"],
		block: ["PUT /user/blocks/{username}"],
		checkBlocked: ["GET /user/blocks/{username}"],
		checkFollowingForUser: ["GET /users/{username}/following/{target_user}"],
		checkPersonIsFollowedByAuthenticated: ["GET /user/following/{username}"],
		createGpgKeyForAuthenticated: [
			"POST /user/gpg_keys",
			{},
			{ renamed: ["users", "createGpgKeyForAuthenticatedUser"] }
		],
		createGpgKeyForAuthenticatedUser: ["POST /user/gpg_keys"],
		createPublicSshKeyForAuthenticated: [
			"POST /user/keys",
			{},
			{ renamed: ["users", "createPublicSshKeyForAuthenticatedUser"] }
		],
		createPublicSshKeyForAuthenticatedUser: ["POST /user/keys"],
		createSshSigningKeyForAuthenticatedUser: ["POST /user/ssh_signing_keys"],
		deleteAttestationsBulk: ["POST /users/{username}/attestations/delete-request"],
		deleteAttestationsById: ["DELETE /users/{username}/attestations/{attestation_id}"],
		deleteAttestationsBySubjectDigest: ["DELETE /users/{username}/attestations/digest/{subject_digest}"],
		deleteEmailForAuthenticated: [
			"DELETE /user/emails",
			{},
			{ renamed: ["users", "deleteEmailForAuthenticatedUser"] }
		],
		deleteEmailForAuthenticatedUser: ["DELETE /user/emails"],
		deleteGpgKeyForAuthenticated: [
			"DELETE /user/gpg_keys/{gpg_key_id}",
			{},
			{ renamed: ["users", "deleteGpgKeyForAuthenticatedUser"] }
		],
		deleteGpgKeyForAuthenticatedUser: ["DELETE /user/gpg_keys/{gpg_key_id}"],
		deletePublicSshKeyForAuthenticated: [
			"DELETE /user/keys/{key_id}",
			{},
			{ renamed: ["users", "deletePublicSshKeyForAuthenticatedUser"] }
		],
		deletePublicSshKeyForAuthenticatedUser: ["DELETE /user/keys/{key_id}"],
		deleteSocialAccountForAuthenticatedUser: ["DELETE /user/social_accounts"],
		deleteSshSigningKeyForAuthenticatedUser: ["DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"],
		follow: ["PUT /user/following/{username}"],
		getAuthenticated: ["GET /user"],
		getById: ["GET /user/{account_id}"],
		getByUsername: ["GET /users/{username}"],
		getContextForUser: ["GET /users/{username}/hovercard"],
		getGpgKeyForAuthenticated: [
			"GET /user/gpg_keys/{gpg_key_id}",
			{},
			{ renamed: ["users", "getGpgKeyForAuthenticatedUser"] }
		],
		getGpgKeyForAuthenticatedUser: ["GET /user/gpg_keys/{gpg_key_id}"],
		getPublicSshKeyForAuthenticated: [
			"GET /user/keys/{key_id}",
			{},
			{ renamed: ["users", "getPublicSshKeyForAuthenticatedUser"] }
		],
		getPublicSshKeyForAuthenticatedUser: ["GET /user/keys/{key_id}"],
		getSshSigningKeyForAuthenticatedUser: ["GET /user/ssh_signing_keys/{ssh_signing_key_id}"],
		list: ["GET /users"],
		listAttestations: ["GET /users/{username}/attestations/{subject_digest}"],
		listAttestationsBulk: ["POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],
		listBlockedByAuthenticated: [
			"GET /user/blocks",
			{},
			{ renamed: ["users", "listBlockedByAuthenticatedUser"] }
		],
		listBlockedByAuthenticatedUser: ["GET /user/blocks"],
		listEmailsForAuthenticated: [
			"GET /user/emails",
			{},
			{ renamed: ["users", "listEmailsForAuthenticatedUser"] }
		],
		listEmailsForAuthenticatedUser: ["GET /user/emails"],
		listFollowedByAuthenticated: [
			"GET /user/following",
			{},
			{ renamed: ["users", "listFollowedByAuthenticatedUser"] }
		],
		listFollowedByAuthenticatedUser: ["GET /user/following"],
		listFollowersForAuthenticatedUser: ["GET /user/followers"],
		listFollowersForUser: ["GET /users/{username}/followers"],
		listFollowingForUser: ["GET /users/{username}/following"],
		listGpgKeysForAuthenticated: [
			"GET /user/gpg_keys",
			{},
			{ renamed: ["users", "listGpgKeysForAuthenticatedUser"] }
		],
		listGpgKeysForAuthenticatedUser: ["GET /user/gpg_keys"],
		listGpgKeysForUser: ["GET /users/{username}/gpg_keys"],
		listPublicEmailsForAuthenticated: [
			"GET /user/public_emails",
			{},
			{ renamed: ["users", "listPublicEmailsForAuthenticatedUser"] }
		],
		listPublicEmailsForAuthenticatedUser: ["GET /user/public_emails"],
		listPublicKeysForUser: ["GET /users/{username}/keys"],
		listPublicSshKeysForAuthenticated: [
			"GET /user/keys",
			{},
			{ renamed: ["users", "listPublicSshKeysForAuthenticatedUser"] }
		],
		listPublicSshKeysForAuthenticatedUser: ["GET /user/keys"],
		listSocialAccountsForAuthenticatedUser: ["GET /user/social_accounts"],
		listSocialAccountsForUser: ["GET /users/{username}/social_accounts"],
		listSshSigningKeysForAuthenticatedUser: ["GET /user/ssh_signing_keys"],
		listSshSigningKeysForUser: ["GET /users/{username}/ssh_signing_keys"],
		setPrimaryEmailVisibilityForAuthenticated: [
			"PATCH /user/email/visibility",
			{},
			{ renamed: ["users", "setPrimaryEmailVisibilityForAuthenticatedUser"] }
		],
		setPrimaryEmailVisibilityForAuthenticatedUser: ["PATCH /user/email/visibility"],
		unblock: ["DELETE /user/blocks/{username}"],
		unfollow: ["DELETE /user/following/{username}"],
		updateAuthenticated: ["PATCH /user"]
	}
};
const endpointMethodsMap = new Map();
for (let [e, t] of Object.entries(endpoints_default)) for (let [n, r] of Object.entries(t)) {
	let [t, i, a] = r, [o, s] = t.split(/ /), c = Object.assign({
		method: o,
		url: s
	}, i);
	endpointMethodsMap.has(e) || endpointMethodsMap.set(e, new Map()), endpointMethodsMap.get(e).set(n, {
		scope: e,
		methodName: n,
		endpointDefaults: c,
		decorations: a
	});
}
const handler = {
	has({ scope: e }, t) {
		return endpointMethodsMap.get(e).has(t);
	},
	getOwnPropertyDescriptor(e, t) {
		return {
			value: this.get(e, t),
			configurable: !0,
			writable: !0,
			enumerable: !0
		};
	},
	defineProperty(e, t, n) {
		return Object.defineProperty(e.cache, t, n), !0;
	},
	deleteProperty(e, t) {
		return delete e.cache[t], !0;
	},
	ownKeys({ scope: e }) {
		return [...endpointMethodsMap.get(e).keys()];
	},
	set(e, t, n) {
		return e.cache[t] = n;
	},
	get({ octokit: e, scope: t, cache: n }, r) {
		if (n[r]) return n[r];
		let i = endpointMethodsMap.get(t).get(r);
		if (!i) return;
		let { endpointDefaults: a, decorations: o } = i;
		return n[r] = o ? decorate(e, t, r, a, o) : e.request.defaults(a), n[r];
	}
};
function endpointsToMethods(e) {
	let t = {};
	for (let n of endpointMethodsMap.keys()) t[n] = new Proxy({
		octokit: e,
		scope: n,
		cache: {}
	}, handler);
	return t;
}
function decorate(e, t, n, r, i) {
	let a = e.request.defaults(r);
	function o(...r) {
		let o = a.endpoint.merge(...r);
		if (i.mapToData) return o = Object.assign({}, o, {
			data: o[i.mapToData],
			[i.mapToData]: void 0
		}), a(o);
		if (i.renamed) {
			let [r, a] = i.renamed;
			e.log.warn(`octokit.${t}.${n}() has been renamed to octokit.${r}.${a}()`);
		}
		if (i.deprecated && e.log.warn(i.deprecated), i.renamedParameters) {
			let o = a.endpoint.merge(...r);
			for (let [r, a] of Object.entries(i.renamedParameters)) r in o && (e.log.warn(`"${r}" parameter is deprecated for "octokit.${t}.${n}()". Use "${a}" instead`), a in o || (o[a] = o[r]), delete o[r]);
			return a(o);
		}
		return a(...r);
	}
	return Object.assign(o, a);
}
function restEndpointMethods(e) {
	return { rest: endpointsToMethods(e) };
}
restEndpointMethods.VERSION = "17.0.0";
var VERSION$2 = "0.0.0-development";
function normalizePaginatedListResponse(e) {
	if (!e.data) return {
		...e,
		data: []
	};
	if (!(("total_count" in e.data || "total_commits" in e.data) && !("url" in e.data))) return e;
	let t = e.data.incomplete_results, n = e.data.repository_selection, r = e.data.total_count, i = e.data.total_commits;
	delete e.data.incomplete_results, delete e.data.repository_selection, delete e.data.total_count, delete e.data.total_commits;
	let a = Object.keys(e.data)[0];
	return e.data = e.data[a], t !== void 0 && (e.data.incomplete_results = t), n !== void 0 && (e.data.repository_selection = n), e.data.total_count = r, e.data.total_commits = i, e;
}
function iterator(e, t, n) {
	let r = typeof t == "function" ? t.endpoint(n) : e.request.endpoint(t, n), i = typeof t == "function" ? t : e.request, a = r.method, o = r.headers, s = r.url;
	return { [Symbol.asyncIterator]: () => ({ async next() {
		if (!s) return { done: !0 };
		try {
			let e = normalizePaginatedListResponse(await i({
				method: a,
				url: s,
				headers: o
			}));
			if (s = ((e.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1], !s && "total_commits" in e.data) {
				let t = new URL(e.url), n = t.searchParams, r = parseInt(n.get("page") || "1", 10);
				r * parseInt(n.get("per_page") || "250", 10) < e.data.total_commits && (n.set("page", String(r + 1)), s = t.toString());
			}
			return { value: e };
		} catch (e) {
			if (e.status !== 409) throw e;
			return s = "", { value: {
				status: 200,
				headers: {},
				data: []
			} };
		}
	} }) };
}
function paginate(e, t, n, r) {
	return typeof n == "function" && (r = n, n = void 0), gather(e, [], iterator(e, t, n)[Symbol.asyncIterator](), r);
}
function gather(e, t, n, r) {
	return n.next().then((i) => {
		if (i.done) return t;
		let a = !1;
		function o() {
			a = !0;
		}
		return t = t.concat(r ? r(i.value, o) : i.value.data), a ? t : gather(e, t, n, r);
	});
}
Object.assign(paginate, { iterator });
function paginateRest(e) {
	return { paginate: Object.assign(paginate.bind(null, e), { iterator: iterator.bind(null, e) }) };
}
paginateRest.VERSION = VERSION$2, new Context();
const baseUrl = getApiBaseUrl(), defaults = {
	baseUrl,
	request: {
		agent: getProxyAgent(baseUrl),
		fetch: getProxyFetch(baseUrl)
	}
}, GitHub = Octokit.plugin(restEndpointMethods, paginateRest).defaults(defaults);
function getOctokitOptions(e, t) {
	let n = Object.assign({}, t || {}), r = getAuthString(e, n);
	r && (n.auth = r);
	let i = getUserAgentWithOrchestrationId(n.userAgent);
	return i && (n.userAgent = i), n;
}
var import_light = __toESM(__commonJSMin(((e, t, n) => {
	(function(n, r) {
		typeof e == "object" && t !== void 0 ? t.exports = r() : typeof define == "function" && define.amd ? define(r) : n.Bottleneck = r();
	})(n, (function() {
		var e = typeof globalThis < "u" ? globalThis : typeof window < "u" ? window : typeof global < "u" ? global : typeof self < "u" ? self : {};
		function t(e) {
			return e && e.default || e;
		}
		var n = {
			load: function(e, t, n = {}) {
				var r, i;
				for (r in t) i = t[r], n[r] = e[r] ?? i;
				return n;
			},
			overwrite: function(e, t, n = {}) {
				var r, i;
				for (r in e) i = e[r], t[r] !== void 0 && (n[r] = i);
				return n;
			}
		}, r = class {
			constructor(e, t) {
				this.incr = e, this.decr = t, this._first = null, this._last = null, this.length = 0;
			}
			push(e) {
				var t;
				this.length++, typeof this.incr == "function" && this.incr(), t = {
					value: e,
					prev: this._last,
					next: null
				}, this._last == null ? this._first = this._last = t : (this._last.next = t, this._last = t);
			}
			shift() {
				var e;
				if (this._first != null) return this.length--, typeof this.decr == "function" && this.decr(), e = this._first.value, (this._first = this._first.next) == null ? this._last = null : this._first.prev = null, e;
			}
			first() {
				if (this._first != null) return this._first.value;
			}
			getArray() {
				for (var e = this._first, t, n = []; e != null;) n.push((t = e, e = e.next, t.value));
				return n;
			}
			forEachShift(e) {
				for (var t = this.shift(); t != null;) e(t), t = this.shift();
			}
			debug() {
				for (var e = this._first, t, n = []; e != null;) n.push((t = e, e = e.next, {
					value: t.value,
					prev: t.prev?.value,
					next: t.next?.value
				}));
				return n;
			}
		}, i = class {
			constructor(e) {
				if (this.instance = e, this._events = {}, this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null) throw Error("An Emitter already exists for this object");
				this.instance.on = (e, t) => this._addListener(e, "many", t), this.instance.once = (e, t) => this._addListener(e, "once", t), this.instance.removeAllListeners = (e = null) => e == null ? this._events = {} : delete this._events[e];
			}
			_addListener(e, t, n) {
				var r;
				return (r = this._events)[e] ?? (r[e] = []), this._events[e].push({
					cb: n,
					status: t
				}), this.instance;
			}
			listenerCount(e) {
				return this._events[e] == null ? 0 : this._events[e].length;
			}
			async trigger(e, ...t) {
				var n, r;
				try {
					return e !== "debug" && this.trigger("debug", `Event triggered: ${e}`, t), this._events[e] == null ? void 0 : (this._events[e] = this._events[e].filter(function(e) {
						return e.status !== "none";
					}), r = this._events[e].map(async (e) => {
						var n, r;
						if (e.status !== "none") {
							e.status === "once" && (e.status = "none");
							try {
								return r = typeof e.cb == "function" ? e.cb(...t) : void 0, typeof r?.then == "function" ? await r : r;
							} catch (e) {
								return n = e, this.trigger("error", n), null;
							}
						}
					}), (await Promise.all(r)).find(function(e) {
						return e != null;
					}));
				} catch (e) {
					return n = e, this.trigger("error", n), null;
				}
			}
		}, a = r, o = i, s = class {
			constructor(e) {
				this.Events = new o(this), this._length = 0, this._lists = (function() {
					var t, n, r = [];
					for (t = 1, n = e; 1 <= n ? t <= n : t >= n; 1 <= n ? ++t : --t) r.push(new a((() => this.incr()), (() => this.decr())));
					return r;
				}).call(this);
			}
			incr() {
				if (this._length++ === 0) return this.Events.trigger("leftzero");
			}
			decr() {
				if (--this._length === 0) return this.Events.trigger("zero");
			}
			push(e) {
				return this._lists[e.options.priority].push(e);
			}
			queued(e) {
				return e == null ? this._length : this._lists[e].length;
			}
			shiftAll(e) {
				return this._lists.forEach(function(t) {
					return t.forEachShift(e);
				});
			}
			getFirst(e = this._lists) {
				for (var t = 0, n = e.length, r; t < n; t++) if (r = e[t], r.length > 0) return r;
				return [];
			}
			shiftLastFrom(e) {
				return this.getFirst(this._lists.slice(e).reverse()).shift();
			}
		}, c = class extends Error {}, l, u, d, f = 10, p;
		u = 5, p = n, l = c, d = class {
			constructor(e, t, n, r, i, a, o, s) {
				this.task = e, this.args = t, this.rejectOnDrop = i, this.Events = a, this._states = o, this.Promise = s, this.options = p.load(n, r), this.options.priority = this._sanitizePriority(this.options.priority), this.options.id === r.id && (this.options.id = `${this.options.id}-${this._randomIndex()}`), this.promise = new this.Promise((e, t) => {
					this._resolve = e, this._reject = t;
				}), this.retryCount = 0;
			}
			_sanitizePriority(e) {
				var t = ~~e === e ? e : u;
				return t < 0 ? 0 : t > f - 1 ? f - 1 : t;
			}
			_randomIndex() {
				return Math.random().toString(36).slice(2);
			}
			doDrop({ error: e, message: t = "This job has been dropped by Bottleneck" } = {}) {
				return this._states.remove(this.options.id) ? (this.rejectOnDrop && this._reject(e ?? new l(t)), this.Events.trigger("dropped", {
					args: this.args,
					options: this.options,
					task: this.task,
					promise: this.promise
				}), !0) : !1;
			}
			_assertStatus(e) {
				var t = this._states.jobStatus(this.options.id);
				if (!(t === e || e === "DONE" && t === null)) throw new l(`Invalid job status ${t}, expected ${e}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
			}
			doReceive() {
				return this._states.start(this.options.id), this.Events.trigger("received", {
					args: this.args,
					options: this.options
				});
			}
			doQueue(e, t) {
				return this._assertStatus("RECEIVED"), this._states.next(this.options.id), this.Events.trigger("queued", {
					args: this.args,
					options: this.options,
					reachedHWM: e,
					blocked: t
				});
			}
			doRun() {
				return this.retryCount === 0 ? (this._assertStatus("QUEUED"), this._states.next(this.options.id)) : this._assertStatus("EXECUTING"), this.Events.trigger("scheduled", {
					args: this.args,
					options: this.options
				});
			}
			async doExecute(e, t, n, r) {
				var i, a, o;
				this.retryCount === 0 ? (this._assertStatus("RUNNING"), this._states.next(this.options.id)) : this._assertStatus("EXECUTING"), a = {
					args: this.args,
					options: this.options,
					retryCount: this.retryCount
				}, this.Events.trigger("executing", a);
				try {
					if (o = await (e == null ? this.task(...this.args) : e.schedule(this.options, this.task, ...this.args)), t()) return this.doDone(a), await r(this.options, a), this._assertStatus("DONE"), this._resolve(o);
				} catch (e) {
					return i = e, this._onFailure(i, a, t, n, r);
				}
			}
			doExpire(e, t, n) {
				var r, i;
				return this._states.jobStatus(this.options.id === "RUNNING") && this._states.next(this.options.id), this._assertStatus("EXECUTING"), i = {
					args: this.args,
					options: this.options,
					retryCount: this.retryCount
				}, r = new l(`This job timed out after ${this.options.expiration} ms.`), this._onFailure(r, i, e, t, n);
			}
			async _onFailure(e, t, n, r, i) {
				var a, o;
				if (n()) return a = await this.Events.trigger("failed", e, t), a == null ? (this.doDone(t), await i(this.options, t), this._assertStatus("DONE"), this._reject(e)) : (o = ~~a, this.Events.trigger("retry", `Retrying ${this.options.id} after ${o} ms`, t), this.retryCount++, r(o));
			}
			doDone(e) {
				return this._assertStatus("EXECUTING"), this._states.next(this.options.id), this.Events.trigger("done", e);
			}
		};
		var m = d, h, g, _ = n;
		h = c, g = class {
			constructor(e, t, n) {
				this.instance = e, this.storeOptions = t, this.clientId = this.instance._randomIndex(), _.load(n, n, this), this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now(), this._running = 0, this._done = 0, this._unblockTime = 0, this.ready = this.Promise.resolve(), this.clients = {}, this._startHeartbeat();
			}
			_startHeartbeat() {
				var e;
				return this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null) ? typeof (e = this.heartbeat = setInterval(() => {
					var e, t, n, r = Date.now(), i;
					if (this.storeOptions.reservoirRefreshInterval != null && r >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval && (this._lastReservoirRefresh = r, this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount, this.instance._drainAll(this.computeCapacity())), this.storeOptions.reservoirIncreaseInterval != null && r >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval && ({reservoirIncreaseAmount: e, reservoirIncreaseMaximum: n, reservoir: i} = this.storeOptions, this._lastReservoirIncrease = r, t = n == null ? e : Math.min(e, n - i), t > 0)) return this.storeOptions.reservoir += t, this.instance._drainAll(this.computeCapacity());
				}, this.heartbeatInterval)).unref == "function" ? e.unref() : void 0 : clearInterval(this.heartbeat);
			}
			async __publish__(e) {
				return await this.yieldLoop(), this.instance.Events.trigger("message", e.toString());
			}
			async __disconnect__(e) {
				return await this.yieldLoop(), clearInterval(this.heartbeat), this.Promise.resolve();
			}
			yieldLoop(e = 0) {
				return new this.Promise(function(t, n) {
					return setTimeout(t, e);
				});
			}
			computePenalty() {
				return this.storeOptions.penalty ?? (15 * this.storeOptions.minTime || 5e3);
			}
			async __updateSettings__(e) {
				return await this.yieldLoop(), _.overwrite(e, e, this.storeOptions), this._startHeartbeat(), this.instance._drainAll(this.computeCapacity()), !0;
			}
			async __running__() {
				return await this.yieldLoop(), this._running;
			}
			async __queued__() {
				return await this.yieldLoop(), this.instance.queued();
			}
			async __done__() {
				return await this.yieldLoop(), this._done;
			}
			async __groupCheck__(e) {
				return await this.yieldLoop(), this._nextRequest + this.timeout < e;
			}
			computeCapacity() {
				var e, t;
				return {maxConcurrent: e, reservoir: t} = this.storeOptions, e != null && t != null ? Math.min(e - this._running, t) : e == null ? t ?? null : e - this._running;
			}
			conditionsCheck(e) {
				var t = this.computeCapacity();
				return t == null || e <= t;
			}
			async __incrementReservoir__(e) {
				var t;
				return await this.yieldLoop(), t = this.storeOptions.reservoir += e, this.instance._drainAll(this.computeCapacity()), t;
			}
			async __currentReservoir__() {
				return await this.yieldLoop(), this.storeOptions.reservoir;
			}
			isBlocked(e) {
				return this._unblockTime >= e;
			}
			check(e, t) {
				return this.conditionsCheck(e) && this._nextRequest - t <= 0;
			}
			async __check__(e) {
				var t;
				return await this.yieldLoop(), t = Date.now(), this.check(e, t);
			}
			async __register__(e, t, n) {
				var r, i;
				return await this.yieldLoop(), r = Date.now(), this.conditionsCheck(t) ? (this._running += t, this.storeOptions.reservoir != null && (this.storeOptions.reservoir -= t), i = Math.max(this._nextRequest - r, 0), this._nextRequest = r + i + this.storeOptions.minTime, {
					success: !0,
					wait: i,
					reservoir: this.storeOptions.reservoir
				}) : { success: !1 };
			}
			strategyIsBlock() {
				return this.storeOptions.strategy === 3;
			}
			async __submit__(e, t) {
				var n, r, i;
				if (await this.yieldLoop(), this.storeOptions.maxConcurrent != null && t > this.storeOptions.maxConcurrent) throw new h(`Impossible to add a job having a weight of ${t} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
				return r = Date.now(), i = this.storeOptions.highWater != null && e === this.storeOptions.highWater && !this.check(t, r), n = this.strategyIsBlock() && (i || this.isBlocked(r)), n && (this._unblockTime = r + this.computePenalty(), this._nextRequest = this._unblockTime + this.storeOptions.minTime, this.instance._dropAllQueued()), {
					reachedHWM: i,
					blocked: n,
					strategy: this.storeOptions.strategy
				};
			}
			async __free__(e, t) {
				return await this.yieldLoop(), this._running -= t, this._done += t, this.instance._drainAll(this.computeCapacity()), { running: this._running };
			}
		};
		var v = g, y = c, b = class {
			constructor(e) {
				this.status = e, this._jobs = {}, this.counts = this.status.map(function() {
					return 0;
				});
			}
			next(e) {
				var t = this._jobs[e], n = t + 1;
				if (t != null && n < this.status.length) return this.counts[t]--, this.counts[n]++, this._jobs[e]++;
				if (t != null) return this.counts[t]--, delete this._jobs[e];
			}
			start(e) {
				var t = 0;
				return this._jobs[e] = t, this.counts[t]++;
			}
			remove(e) {
				var t = this._jobs[e];
				return t != null && (this.counts[t]--, delete this._jobs[e]), t != null;
			}
			jobStatus(e) {
				return this.status[this._jobs[e]] ?? null;
			}
			statusJobs(e) {
				var t, n, r, i, a;
				if (e != null) {
					if (n = this.status.indexOf(e), n < 0) throw new y(`status must be one of ${this.status.join(", ")}`);
					for (t in r = this._jobs, i = [], r) a = r[t], a === n && i.push(t);
					return i;
				}
				return Object.keys(this._jobs);
			}
			statusCounts() {
				return this.counts.reduce(((e, t, n) => (e[this.status[n]] = t, e)), {});
			}
		}, x = r, S = class {
			constructor(e, t) {
				this.schedule = this.schedule.bind(this), this.name = e, this.Promise = t, this._running = 0, this._queue = new x();
			}
			isEmpty() {
				return this._queue.length === 0;
			}
			async _tryToRun() {
				var e, t, n, r, i, a, o;
				if (this._running < 1 && this._queue.length > 0) return this._running++, {task: o, args: e, resolve: i, reject: r} = this._queue.shift(), t = await (async function() {
					try {
						return a = await o(...e), function() {
							return i(a);
						};
					} catch (e) {
						return n = e, function() {
							return r(n);
						};
					}
				})(), this._running--, this._tryToRun(), t();
			}
			schedule(e, ...t) {
				var n, r, i = r = null;
				return n = new this.Promise(function(e, t) {
					return i = e, r = t;
				}), this._queue.push({
					task: e,
					args: t,
					resolve: i,
					reject: r
				}), this._tryToRun(), n;
			}
		}, C = "2.19.5", w = Object.freeze({
			version: C,
			default: { version: C }
		}), T = () => console.log("You must import the full version of Bottleneck in order to use this feature."), E = () => console.log("You must import the full version of Bottleneck in order to use this feature."), D = () => console.log("You must import the full version of Bottleneck in order to use this feature."), O, k, A, j, M, N = n;
		O = i, j = T, A = E, M = D, k = (function() {
			class e {
				constructor(e = {}) {
					this.deleteKey = this.deleteKey.bind(this), this.limiterOptions = e, N.load(this.limiterOptions, this.defaults, this), this.Events = new O(this), this.instances = {}, this.Bottleneck = ne, this._startAutoCleanup(), this.sharedConnection = this.connection != null, this.connection ?? (this.limiterOptions.datastore === "redis" ? this.connection = new j(Object.assign({}, this.limiterOptions, { Events: this.Events })) : this.limiterOptions.datastore === "ioredis" && (this.connection = new A(Object.assign({}, this.limiterOptions, { Events: this.Events }))));
				}
				key(e = "") {
					return this.instances[e] ?? (() => {
						var t = this.instances[e] = new this.Bottleneck(Object.assign(this.limiterOptions, {
							id: `${this.id}-${e}`,
							timeout: this.timeout,
							connection: this.connection
						}));
						return this.Events.trigger("created", t, e), t;
					})();
				}
				async deleteKey(e = "") {
					var t, n = this.instances[e];
					return this.connection && (t = await this.connection.__runCommand__(["del", ...M.allKeys(`${this.id}-${e}`)])), n != null && (delete this.instances[e], await n.disconnect()), n != null || t > 0;
				}
				limiters() {
					var e, t = this.instances, n = [], r;
					for (e in t) r = t[e], n.push({
						key: e,
						limiter: r
					});
					return n;
				}
				keys() {
					return Object.keys(this.instances);
				}
				async clusterKeys() {
					var e, t, n, r, i, a, o, s, c;
					if (this.connection == null) return this.Promise.resolve(this.keys());
					for (a = [], e = null, c = `b_${this.id}-`.length, t = 9; e !== 0;) for ([s, n] = await this.connection.__runCommand__([
						"scan",
						e ?? 0,
						"match",
						`b_${this.id}-*_settings`,
						"count",
						1e4
					]), e = ~~s, r = 0, o = n.length; r < o; r++) i = n[r], a.push(i.slice(c, -t));
					return a;
				}
				_startAutoCleanup() {
					var e;
					return clearInterval(this.interval), typeof (e = this.interval = setInterval(async () => {
						var e, t, n, r, i = Date.now(), a;
						for (t in n = this.instances, r = [], n) {
							a = n[t];
							try {
								await a._store.__groupCheck__(i) ? r.push(this.deleteKey(t)) : r.push(void 0);
							} catch (t) {
								e = t, r.push(a.Events.trigger("error", e));
							}
						}
						return r;
					}, this.timeout / 2)).unref == "function" ? e.unref() : void 0;
				}
				updateSettings(e = {}) {
					if (N.overwrite(e, this.defaults, this), N.overwrite(e, e, this.limiterOptions), e.timeout != null) return this._startAutoCleanup();
				}
				disconnect(e = !0) {
					if (!this.sharedConnection) return this.connection?.disconnect(e);
				}
			}
			return e.prototype.defaults = {
				timeout: 3e5,
				connection: null,
				Promise,
				id: "group-key"
			}, e;
		}).call(e);
		var P = k, F, I, L = n;
		I = i, F = (function() {
			class e {
				constructor(e = {}) {
					this.options = e, L.load(this.options, this.defaults, this), this.Events = new I(this), this._arr = [], this._resetPromise(), this._lastFlush = Date.now();
				}
				_resetPromise() {
					return this._promise = new this.Promise((e, t) => this._resolve = e);
				}
				_flush() {
					return clearTimeout(this._timeout), this._lastFlush = Date.now(), this._resolve(), this.Events.trigger("batch", this._arr), this._arr = [], this._resetPromise();
				}
				add(e) {
					var t;
					return this._arr.push(e), t = this._promise, this._arr.length === this.maxSize ? this._flush() : this.maxTime != null && this._arr.length === 1 && (this._timeout = setTimeout(() => this._flush(), this.maxTime)), t;
				}
			}
			return e.prototype.defaults = {
				maxTime: null,
				maxSize: null,
				Promise
			}, e;
		}).call(e);
		var R = F, z = () => console.log("You must import the full version of Bottleneck in order to use this feature."), B = t(w), V, H, U, W, G, K, q, J, ee, Y, X, te = [].splice;
		K = 10, H = 5, X = n, q = s, W = m, G = v, J = z, U = i, ee = b, Y = S, V = (function() {
			class e {
				constructor(t = {}, ...n) {
					var r, i;
					this._addToQueue = this._addToQueue.bind(this), this._validateOptions(t, n), X.load(t, this.instanceDefaults, this), this._queues = new q(K), this._scheduled = {}, this._states = new ee([
						"RECEIVED",
						"QUEUED",
						"RUNNING",
						"EXECUTING"
					].concat(this.trackDoneStatus ? ["DONE"] : [])), this._limiter = null, this.Events = new U(this), this._submitLock = new Y("submit", this.Promise), this._registerLock = new Y("register", this.Promise), i = X.load(t, this.storeDefaults, {}), this._store = (function() {
						if (this.datastore === "redis" || this.datastore === "ioredis" || this.connection != null) return r = X.load(t, this.redisStoreDefaults, {}), new J(this, i, r);
						if (this.datastore === "local") return r = X.load(t, this.localStoreDefaults, {}), new G(this, i, r);
						throw new e.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
					}).call(this), this._queues.on("leftzero", () => {
						var e;
						return (e = this._store.heartbeat) == null ? void 0 : typeof e.ref == "function" ? e.ref() : void 0;
					}), this._queues.on("zero", () => {
						var e;
						return (e = this._store.heartbeat) == null ? void 0 : typeof e.unref == "function" ? e.unref() : void 0;
					});
				}
				_validateOptions(t, n) {
					if (!(typeof t == "object" && t && n.length === 0)) throw new e.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
				}
				ready() {
					return this._store.ready;
				}
				clients() {
					return this._store.clients;
				}
				channel() {
					return `b_${this.id}`;
				}
				channel_client() {
					return `b_${this.id}_${this._store.clientId}`;
				}
				publish(e) {
					return this._store.__publish__(e);
				}
				disconnect(e = !0) {
					return this._store.__disconnect__(e);
				}
				chain(e) {
					return this._limiter = e, this;
				}
				queued(e) {
					return this._queues.queued(e);
				}
				clusterQueued() {
					return this._store.__queued__();
				}
				empty() {
					return this.queued() === 0 && this._submitLock.isEmpty();
				}
				running() {
					return this._store.__running__();
				}
				done() {
					return this._store.__done__();
				}
				jobStatus(e) {
					return this._states.jobStatus(e);
				}
				jobs(e) {
					return this._states.statusJobs(e);
				}
				counts() {
					return this._states.statusCounts();
				}
				_randomIndex() {
					return Math.random().toString(36).slice(2);
				}
				check(e = 1) {
					return this._store.__check__(e);
				}
				_clearGlobalState(e) {
					return this._scheduled[e] != null && (clearTimeout(this._scheduled[e].expiration), delete this._scheduled[e], !0);
				}
				async _free(e, t, n, r) {
					var i, a;
					try {
						if ({running: a} = await this._store.__free__(e, n.weight), this.Events.trigger("debug", `Freed ${n.id}`, r), a === 0 && this.empty()) return this.Events.trigger("idle");
					} catch (e) {
						return i = e, this.Events.trigger("error", i);
					}
				}
				_run(e, t, n) {
					var r, i, a;
					return t.doRun(), r = this._clearGlobalState.bind(this, e), a = this._run.bind(this, e, t), i = this._free.bind(this, e, t), this._scheduled[e] = {
						timeout: setTimeout(() => t.doExecute(this._limiter, r, a, i), n),
						expiration: t.options.expiration == null ? void 0 : setTimeout(function() {
							return t.doExpire(r, a, i);
						}, n + t.options.expiration),
						job: t
					};
				}
				_drainOne(e) {
					return this._registerLock.schedule(() => {
						var t, n, r, i, a;
						return this.queued() === 0 || (a = this._queues.getFirst(), {options: i, args: t} = r = a.first(), e != null && i.weight > e) ? this.Promise.resolve(null) : (this.Events.trigger("debug", `Draining ${i.id}`, {
							args: t,
							options: i
						}), n = this._randomIndex(), this._store.__register__(n, i.weight, i.expiration).then(({ success: e, wait: o, reservoir: s }) => {
							var c;
							return this.Events.trigger("debug", `Drained ${i.id}`, {
								success: e,
								args: t,
								options: i
							}), e ? (a.shift(), c = this.empty(), c && this.Events.trigger("empty"), s === 0 && this.Events.trigger("depleted", c), this._run(n, r, o), this.Promise.resolve(i.weight)) : this.Promise.resolve(null);
						}));
					});
				}
				_drainAll(e, t = 0) {
					return this._drainOne(e).then((n) => {
						var r;
						return n == null ? this.Promise.resolve(t) : (r = e == null ? e : e - n, this._drainAll(r, t + n));
					}).catch((e) => this.Events.trigger("error", e));
				}
				_dropAllQueued(e) {
					return this._queues.shiftAll(function(t) {
						return t.doDrop({ message: e });
					});
				}
				stop(t = {}) {
					var n, r;
					return t = X.load(t, this.stopDefaults), r = (e) => {
						var t = () => {
							var t = this._states.counts;
							return t[0] + t[1] + t[2] + t[3] === e;
						};
						return new this.Promise((e, n) => t() ? e() : this.on("done", () => {
							if (t()) return this.removeAllListeners("done"), e();
						}));
					}, n = t.dropWaitingJobs ? (this._run = function(e, n) {
						return n.doDrop({ message: t.dropErrorMessage });
					}, this._drainOne = () => this.Promise.resolve(null), this._registerLock.schedule(() => this._submitLock.schedule(() => {
						var e, n = this._scheduled, i;
						for (e in n) i = n[e], this.jobStatus(i.job.options.id) === "RUNNING" && (clearTimeout(i.timeout), clearTimeout(i.expiration), i.job.doDrop({ message: t.dropErrorMessage }));
						return this._dropAllQueued(t.dropErrorMessage), r(0);
					}))) : this.schedule({
						priority: K - 1,
						weight: 0
					}, () => r(1)), this._receive = function(n) {
						return n._reject(new e.prototype.BottleneckError(t.enqueueErrorMessage));
					}, this.stop = () => this.Promise.reject(new e.prototype.BottleneckError("stop() has already been called")), n;
				}
				async _addToQueue(t) {
					var n, r, i, a, o, s, c;
					({args: n, options: a} = t);
					try {
						({reachedHWM: o, blocked: r, strategy: c} = await this._store.__submit__(this.queued(), a.weight));
					} catch (e) {
						return i = e, this.Events.trigger("debug", `Could not queue ${a.id}`, {
							args: n,
							options: a,
							error: i
						}), t.doDrop({ error: i }), !1;
					}
					return r ? (t.doDrop(), !0) : o && (s = c === e.prototype.strategy.LEAK ? this._queues.shiftLastFrom(a.priority) : c === e.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(a.priority + 1) : c === e.prototype.strategy.OVERFLOW ? t : void 0, s?.doDrop(), s == null || c === e.prototype.strategy.OVERFLOW) ? (s ?? t.doDrop(), o) : (t.doQueue(o, r), this._queues.push(t), await this._drainAll(), o);
				}
				_receive(t) {
					return this._states.jobStatus(t.options.id) == null ? (t.doReceive(), this._submitLock.schedule(this._addToQueue, t)) : (t._reject(new e.prototype.BottleneckError(`A job with the same id already exists (id=${t.options.id})`)), !1);
				}
				submit(...e) {
					var t, n, r, i, a, o, s;
					return typeof e[0] == "function" ? (a = e, [n, ...e] = a, [t] = te.call(e, -1), i = X.load({}, this.jobDefaults)) : (o = e, [i, n, ...e] = o, [t] = te.call(e, -1), i = X.load(i, this.jobDefaults)), s = (...e) => new this.Promise(function(t, r) {
						return n(...e, function(...e) {
							return (e[0] == null ? t : r)(e);
						});
					}), r = new W(s, e, i, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise), r.promise.then(function(e) {
						return typeof t == "function" ? t(...e) : void 0;
					}).catch(function(e) {
						return Array.isArray(e) ? typeof t == "function" ? t(...e) : void 0 : typeof t == "function" ? t(e) : void 0;
					}), this._receive(r);
				}
				schedule(...e) {
					var t, n, r;
					return typeof e[0] == "function" ? ([r, ...e] = e, n = {}) : [n, r, ...e] = e, t = new W(r, e, n, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise), this._receive(t), t.promise;
				}
				wrap(e) {
					var t = this.schedule.bind(this), n = function(...n) {
						return t(e.bind(this), ...n);
					};
					return n.withOptions = function(n, ...r) {
						return t(n, e, ...r);
					}, n;
				}
				async updateSettings(e = {}) {
					return await this._store.__updateSettings__(X.overwrite(e, this.storeDefaults)), X.overwrite(e, this.instanceDefaults, this), this;
				}
				currentReservoir() {
					return this._store.__currentReservoir__();
				}
				incrementReservoir(e = 0) {
					return this._store.__incrementReservoir__(e);
				}
			}
			return e.default = e, e.Events = U, e.version = e.prototype.version = B.version, e.strategy = e.prototype.strategy = {
				LEAK: 1,
				OVERFLOW: 2,
				OVERFLOW_PRIORITY: 4,
				BLOCK: 3
			}, e.BottleneckError = e.prototype.BottleneckError = c, e.Group = e.prototype.Group = P, e.RedisConnection = e.prototype.RedisConnection = T, e.IORedisConnection = e.prototype.IORedisConnection = E, e.Batcher = e.prototype.Batcher = R, e.prototype.jobDefaults = {
				priority: H,
				weight: 1,
				expiration: null,
				id: "<no-id>"
			}, e.prototype.storeDefaults = {
				maxConcurrent: null,
				minTime: 0,
				highWater: null,
				strategy: e.prototype.strategy.LEAK,
				penalty: null,
				reservoir: null,
				reservoirRefreshInterval: null,
				reservoirRefreshAmount: null,
				reservoirIncreaseInterval: null,
				reservoirIncreaseAmount: null,
				reservoirIncreaseMaximum: null
			}, e.prototype.localStoreDefaults = {
				Promise,
				timeout: null,
				heartbeatInterval: 250
			}, e.prototype.redisStoreDefaults = {
				Promise,
				timeout: null,
				heartbeatInterval: 5e3,
				clientTimeout: 1e4,
				Redis: null,
				clientOptions: {},
				clusterNodes: null,
				clearDatastore: !1,
				connection: null
			}, e.prototype.instanceDefaults = {
				datastore: "local",
				connection: null,
				id: "<no-id>",
				rejectOnDrop: !0,
				trackDoneStatus: !1,
				Promise
			}, e.prototype.stopDefaults = {
				enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
				dropWaitingJobs: !0,
				dropErrorMessage: "This limiter has been stopped."
			}, e;
		}).call(e);
		var ne = V;
		return ne;
	}));
}))(), 1), VERSION$1 = "0.0.0-development";
function isRequestError(e) {
	return e.request !== void 0;
}
async function errorRequest(e, t, n, r) {
	if (!isRequestError(n) || !n?.request.request) throw n;
	if (n.status >= 400 && !e.doNotRetry.includes(n.status)) {
		let i = r.request.retries == null ? e.retries : r.request.retries, a = ((r.request.retryCount || 0) + 1) ** 2;
		throw t.retry.retryRequest(n, i, a);
	}
	throw n;
}
async function wrapRequest$1(e, t, n, r) {
	let i = new import_light.default();
	return i.on("failed", function(t, n) {
		let i = ~~t.request.request?.retries, a = ~~t.request.request?.retryAfter;
		if (r.request.retryCount = n.retryCount + 1, i > n.retryCount) return a * e.retryAfterBaseValue;
	}), i.schedule(requestWithGraphqlErrorHandling.bind(null, e, t, n), r);
}
async function requestWithGraphqlErrorHandling(e, t, n, r) {
	let i = await n(r);
	return i.data && i.data.errors && i.data.errors.length > 0 && /Something went wrong while executing your query/.test(i.data.errors[0].message) ? errorRequest(e, t, new RequestError(i.data.errors[0].message, 500, {
		request: r,
		response: i
	}), r) : i;
}
function retry(e, t) {
	let n = Object.assign({
		enabled: !0,
		retryAfterBaseValue: 1e3,
		doNotRetry: [
			400,
			401,
			403,
			404,
			410,
			422,
			451
		],
		retries: 3
	}, t.retry), r = { retry: { retryRequest: (e, t, n) => (e.request.request = Object.assign({}, e.request.request, {
		retries: t,
		retryAfter: n
	}), e) } };
	return n.enabled && (e.hook.error("request", errorRequest.bind(null, n, r)), e.hook.wrap("request", wrapRequest$1.bind(null, n, r))), r;
}
retry.VERSION = VERSION$1;
var require_pend = __commonJSMin(((e, t) => {
	t.exports = n;
	function n() {
		this.pending = 0, this.max = 1e400, this.listeners = [], this.waiting = [], this.error = null;
	}
	n.prototype.go = function(e) {
		this.pending < this.max ? i(this, e) : this.waiting.push(e);
	}, n.prototype.wait = function(e) {
		this.pending === 0 ? e(this.error) : this.listeners.push(e);
	}, n.prototype.hold = function() {
		return r(this);
	};
	function r(e) {
		e.pending += 1;
		var t = !1;
		return n;
		function n(n) {
			if (t) throw Error("callback called twice");
			if (t = !0, e.error = e.error || n, --e.pending, e.waiting.length > 0 && e.pending < e.max) i(e, e.waiting.shift());
			else if (e.pending === 0) {
				var a = e.listeners;
				e.listeners = [], a.forEach(r);
			}
		}
		function r(t) {
			t(e.error);
		}
	}
	function i(e, t) {
		t(r(e));
	}
})), require_fd_slicer = __commonJSMin(((e) => {
	var t = __require("fs"), n = __require("util"), r = __require("stream"), i = r.Readable, a = r.PassThrough, o = require_pend(), s = __require("events").EventEmitter;
	e.BufferSlicer = u, e.FdSlicer = c, n.inherits(c, s);
	function c(e) {
		s.call(this), this.fd = e, this.pend = new o(), this.pend.max = 1, this.refCount = 0;
	}
	c.prototype.read = function(e, n, r, i, a) {
		var o = this;
		o.pend.go(function(s) {
			t.read(o.fd, e, n, r, i, function(e, t, n) {
				s(), a(e, t, n);
			});
		});
	}, c.prototype.createReadStream = function(e) {
		return new l(this, e);
	}, c.prototype.ref = function() {
		this.refCount += 1;
	}, c.prototype.unref = function() {
		var e = this;
		if (--e.refCount, e.refCount < 0) throw Error("invalid unref");
		if (e.refCount > 0) return;
		t.close(e.fd, n);
		function n(t) {
			t ? e.emit("error", t) : e.emit("close");
		}
	}, n.inherits(l, i);
	function l(e, t) {
		t ||= {}, i.call(this, t), this.context = e, this.context.ref(), this.start = t.start || 0, this.endOffset = t.end, this.pos = this.start;
	}
	l.prototype._read = function(e) {
		var n = this, r = Math.min(n._readableState.highWaterMark, e);
		n.endOffset != null && (r = Math.min(r, n.endOffset - n.pos)), r <= 0 ? (n.push(null), this._cleanup()) : n.context.pend.go(function(e) {
			var i = Buffer.allocUnsafe(r);
			t.read(n.context.fd, i, 0, r, n.pos, function(t, r) {
				t ? n.destroy(t) : r === 0 ? (n.push(null), n._cleanup()) : (n.pos += r, n.push(i.slice(0, r))), e();
			});
		});
	}, l.prototype._destroy = function(e, t) {
		this._cleanup(), t(e);
	}, l.prototype._cleanup = function() {
		this.context != null && (this.context.unref(), this.context = null);
	}, n.inherits(u, s);
	function u(e) {
		s.call(this), this.refCount = 0, this.buffer = e;
	}
	u.prototype.read = function(e, t, n, r, i) {
		if (!(0 <= t && t <= e.length)) throw RangeError("offset outside buffer: 0 <= " + t + " <= " + e.length);
		if (r < 0) throw RangeError("position is negative: " + r);
		t + n > e.length && (n = e.length - t), r + n > this.buffer.length && (n = this.buffer.length - r), n <= 0 ? setImmediate(function() {
			i(null, 0);
		}) : (this.buffer.copy(e, t, r, r + n), setImmediate(function() {
			i(null, n);
		}));
	}, u.prototype.createReadStream = function(e) {
		e ||= {};
		var t = new a(e);
		t.start = e.start || 0, t.endOffset = e.end, t.pos = t.endOffset || this.buffer.length;
		for (var n = this.buffer.slice(t.start, t.pos), r = 65536, i = 0;;) {
			var o = i + r;
			if (o >= n.length) {
				i < n.length && t.write(n.slice(i, n.length));
				break;
			}
			t.write(n.slice(i, o)), i = o;
		}
		return t.end(), t;
	}, u.prototype.ref = function() {
		this.refCount += 1;
	}, u.prototype.unref = function() {
		if (--this.refCount, this.refCount < 0) throw Error("invalid unref");
	};
})), require_crc32 = __commonJSMin(((e, t) => {
	let n = new Int32Array([
		0,
		1996959894,
		3993919788,
		2567524794,
		124634137,
		1886057615,
		3915621685,
		2657392035,
		249268274,
		2044508324,
		3772115230,
		2547177864,
		162941995,
		2125561021,
		3887607047,
		2428444049,
		498536548,
		1789927666,
		4089016648,
		2227061214,
		450548861,
		1843258603,
		4107580753,
		2211677639,
		325883990,
		1684777152,
		4251122042,
		2321926636,
		335633487,
		1661365465,
		4195302755,
		2366115317,
		997073096,
		1281953886,
		3579855332,
		2724688242,
		1006888145,
		1258607687,
		3524101629,
		2768942443,
		901097722,
		1119000684,
		3686517206,
		2898065728,
		853044451,
		1172266101,
		3705015759,
		2882616665,
		651767980,
		1373503546,
		3369554304,
		3218104598,
		565507253,
		1454621731,
		3485111705,
		3099436303,
		671266974,
		1594198024,
		3322730930,
		2970347812,
		795835527,
		1483230225,
		3244367275,
		3060149565,
		1994146192,
		31158534,
		2563907772,
		4023717930,
		1907459465,
		112637215,
		2680153253,
		3904427059,
		2013776290,
		251722036,
		2517215374,
		3775830040,
		2137656763,
		141376813,
		2439277719,
		3865271297,
		1802195444,
		476864866,
		2238001368,
		4066508878,
		1812370925,
		453092731,
		2181625025,
		4111451223,
		1706088902,
		314042704,
		2344532202,
		4240017532,
		1658658271,
		366619977,
		2362670323,
		4224994405,
		1303535960,
		984961486,
		2747007092,
		3569037538,
		1256170817,
		1037604311,
		2765210733,
		3554079995,
		1131014506,
		879679996,
		2909243462,
		3663771856,
		1141124467,
		855842277,
		2852801631,
		3708648649,
		1342533948,
		654459306,
		3188396048,
		3373015174,
		1466479909,
		544179635,
		3110523913,
		3462522015,
		1591671054,
		702138776,
		2966460450,
		3352799412,
		1504918807,
		783551873,
		3082640443,
		3233442989,
		3988292384,
		2596254646,
		62317068,
		1957810842,
		3939845945,
		2647816111,
		81470997,
		1943803523,
		3814918930,
		2489596804,
		225274430,
		2053790376,
		3826175755,
		2466906013,
		167816743,
		2097651377,
		4027552580,
		2265490386,
		503444072,
		1762050814,
		4150417245,
		2154129355,
		426522225,
		1852507879,
		4275313526,
		2312317920,
		282753626,
		1742555852,
		4189708143,
		2394877945,
		397917763,
		1622183637,
		3604390888,
		2714866558,
		953729732,
		1340076626,
		3518719985,
		2797360999,
		1068828381,
		1219638859,
		3624741850,
		2936675148,
		906185462,
		1090812512,
		3747672003,
		2825379669,
		829329135,
		1181335161,
		3412177804,
		3160834842,
		628085408,
		1382605366,
		3423369109,
		3138078467,
		570562233,
		1426400815,
		3317316542,
		2998733608,
		733239954,
		1555261956,
		3268935591,
		3050360625,
		752459403,
		1541320221,
		2607071920,
		3965973030,
		1969922972,
		40735498,
		2617837225,
		3943577151,
		1913087877,
		83908371,
		2512341634,
		3803740692,
		2075208622,
		213261112,
		2463272603,
		3855990285,
		2094854071,
		198958881,
		2262029012,
		4057260610,
		1759359992,
		534414190,
		2176718541,
		4139329115,
		1873836001,
		414664567,
		2282248934,
		4279200368,
		1711684554,
		285281116,
		2405801727,
		4167216745,
		1634467795,
		376229701,
		2685067896,
		3608007406,
		1308918612,
		956543938,
		2808555105,
		3495958263,
		1231636301,
		1047427035,
		2932959818,
		3654703836,
		1088359270,
		936918e3,
		2847714899,
		3736837829,
		1202900863,
		817233897,
		3183342108,
		3401237130,
		1404277552,
		615818150,
		3134207493,
		3453421203,
		1423857449,
		601450431,
		3009837614,
		3294710456,
		1567103746,
		711928724,
		3020668471,
		3272380065,
		1510334235,
		755167117
	]);
	function r(e) {
		let t = -1;
		for (let r of e) t = n[(t ^ r) & 255] ^ t >>> 8;
		return (t ^ -1) >>> 0;
	}
	t.exports = r;
})), require_yauzl = __commonJSMin(((e) => {
	var t = __require("fs"), n = __require("zlib"), r = require_fd_slicer(), i = __require("util"), a = __require("events").EventEmitter, o = __require("stream").Transform, s = __require("stream").PassThrough, c = __require("stream").Writable;
	let l = typeof n.crc32 == "function" ? n.crc32 : require_crc32();
	e.open = m, e.fromFd = h, e.fromBuffer = g, e.fromRandomAccessReader = _, e.openPromise = u, e.fromFdPromise = d, e.fromBufferPromise = f, e.fromRandomAccessReaderPromise = p, e.dosDateTimeToDate = C, e.getFileNameLowLevel = w, e.validateFileName = T, e.parseExtraFields = E, e.ZipFile = v, e.Entry = x, e.LocalFileHeader = S, e.RandomAccessReader = k;
	function u(e, t) {
		return new Promise((n, r) => {
			m(e, {
				...t,
				lazyEntries: !0
			}, function(e, t) {
				if (e) return r(e);
				n(t);
			});
		});
	}
	function d(e, t) {
		return new Promise((n, r) => {
			h(e, {
				...t,
				lazyEntries: !0
			}, function(e, t) {
				if (e) return r(e);
				n(t);
			});
		});
	}
	function f(e, t) {
		return new Promise((n, r) => {
			g(e, {
				...t,
				lazyEntries: !0
			}, function(e, t) {
				if (e) return r(e);
				n(t);
			});
		});
	}
	function p(e, t, n) {
		return new Promise((r, i) => {
			_(e, t, {
				...n,
				lazyEntries: !0
			}, function(e, t) {
				if (e) return i(e);
				r(t);
			});
		});
	}
	function m(e, n, r) {
		typeof n == "function" && (r = n, n = null), n ??= {}, n.autoClose ?? (n.autoClose = !0), n.lazyEntries ?? (n.lazyEntries = !1), n.decodeStrings ?? (n.decodeStrings = !0), n.validateEntrySizes ?? (n.validateEntrySizes = !0), n.strictFileNames ?? (n.strictFileNames = !1), r ??= I, t.open(e, "r", function(e, i) {
			if (e) return r(e);
			h(i, n, function(e, n) {
				e && t.close(i, I), r(e, n);
			});
		});
	}
	function h(e, n, i) {
		typeof n == "function" && (i = n, n = null), n ??= {}, n.autoClose ?? (n.autoClose = !1), n.lazyEntries ?? (n.lazyEntries = !1), n.decodeStrings ?? (n.decodeStrings = !0), n.validateEntrySizes ?? (n.validateEntrySizes = !0), n.strictFileNames ?? (n.strictFileNames = !1), i ??= I, t.fstat(e, function(t, a) {
			if (t) return i(t);
			_(new r.FdSlicer(e), a.size, n, i);
		});
	}
	function g(e, t, n) {
		typeof t == "function" && (n = t, t = null), t ??= {}, t.autoClose = !1, t.lazyEntries ?? (t.lazyEntries = !1), t.decodeStrings ?? (t.decodeStrings = !0), t.validateEntrySizes ?? (t.validateEntrySizes = !0), t.strictFileNames ?? (t.strictFileNames = !1), _(new r.BufferSlicer(e), e.length, t, n);
	}
	function _(e, t, n, r) {
		typeof n == "function" && (r = n, n = null), n ??= {}, n.autoClose ?? (n.autoClose = !0), n.lazyEntries ?? (n.lazyEntries = !1), n.decodeStrings ?? (n.decodeStrings = !0);
		var i = !!n.decodeStrings;
		if (n.validateEntrySizes ?? (n.validateEntrySizes = !0), n.strictFileNames ?? (n.strictFileNames = !1), r ??= I, typeof t != "number") throw Error("expected totalSize parameter to be a number");
		if (t > 2 ** 53 - 1) throw Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
		e.ref();
		var a = 22, o = 20, s = Math.min(o + a + 65535, t), c = P(s);
		D(e, c, 0, s, t - c.length, function(l) {
			if (l) return r(l);
			for (var u = s - a; u >= 0; --u) if (c.readUInt32LE(u) === 101010256) {
				var d = c.subarray(u), f = d.readUInt16LE(4), p = d.readUInt16LE(10), m = d.readUInt32LE(16), h = d.readUInt16LE(20), g = d.length - a;
				if (h !== g) return r(Error("Invalid comment length. Expected: " + g + ". Found: " + h + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
				var _ = i ? M(d.subarray(22), !1) : d.subarray(22);
				if (u - o >= 0 && c.readUInt32LE(u - o) === 117853008) {
					var y = N(c.subarray(u - o, u - o + o), 8), b = P(56);
					return D(e, b, 0, b.length, y, function(a) {
						return a ? r(a) : b.readUInt32LE(0) === 101075792 ? (f = b.readUInt32LE(16), f === 0 ? (p = N(b, 32), m = N(b, 48), r(null, new v(e, m, t, p, _, n.autoClose, n.lazyEntries, i, n.validateEntrySizes, n.strictFileNames))) : r(Error("multi-disk zip files are not supported: found disk number: " + f))) : r(Error("invalid zip64 end of central directory record signature"));
					});
				}
				return f === 0 ? r(null, new v(e, m, t, p, _, n.autoClose, n.lazyEntries, i, n.validateEntrySizes, n.strictFileNames)) : r(Error("multi-disk zip files are not supported: found disk number: " + f));
			}
			r(Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
		});
	}
	i.inherits(v, a);
	function v(e, t, n, r, i, o, s, c, l, u) {
		var d = this;
		a.call(d), d.reader = e, d.reader.on("error", function(e) {
			b(d, e);
		}), d.reader.once("close", function() {
			d.emit("close");
		}), d.readEntryCursor = t, d.fileSize = n, d.entryCount = r, d.comment = i, d.entriesRead = 0, d.autoClose = !!o, d.lazyEntries = !!s, d.decodeStrings = !!c, d.validateEntrySizes = !!l, d.strictFileNames = !!u, d.isOpen = !0, d.emittedError = !1, d.hasEachEntryBeenCalled = !1, d.lazyEntries || d._readEntry();
	}
	v.prototype.close = function() {
		this.isOpen && (this.isOpen = !1, this.reader.unref());
	};
	function y(e, t) {
		e.autoClose && e.close(), b(e, t);
	}
	function b(e, t) {
		e.emittedError || (e.emittedError = !0, e.emit("error", t));
	}
	v.prototype.readEntry = function() {
		if (!this.lazyEntries) throw Error("readEntry() called without lazyEntries:true");
		this._readEntry();
	}, v.prototype._readEntry = function() {
		var e = this;
		if (e.entryCount === e.entriesRead) setImmediate(function() {
			e.autoClose && e.close(), e.emittedError || e.emit("end");
		});
		else if (!e.emittedError) {
			var t = P(46);
			D(e.reader, t, 0, t.length, e.readEntryCursor, function(n) {
				if (n) return y(e, n);
				if (!e.emittedError) {
					var r = new x(), i = t.readUInt32LE(0);
					if (i !== 33639248) return y(e, Error("invalid central directory file header signature: 0x" + i.toString(16)));
					if (r.versionMadeBy = t.readUInt16LE(4), r.versionNeededToExtract = t.readUInt16LE(6), r.generalPurposeBitFlag = t.readUInt16LE(8), r.compressionMethod = t.readUInt16LE(10), r.lastModFileTime = t.readUInt16LE(12), r.lastModFileDate = t.readUInt16LE(14), r.crc32 = t.readUInt32LE(16), r.compressedSize = t.readUInt32LE(20), r.uncompressedSize = t.readUInt32LE(24), r.fileNameLength = t.readUInt16LE(28), r.extraFieldLength = t.readUInt16LE(30), r.fileCommentLength = t.readUInt16LE(32), r.internalFileAttributes = t.readUInt16LE(36), r.externalFileAttributes = t.readUInt32LE(38), r.relativeOffsetOfLocalHeader = t.readUInt32LE(42), r.generalPurposeBitFlag & 64) return y(e, Error("strong encryption is not supported"));
					e.readEntryCursor += 46, t = P(r.fileNameLength + r.extraFieldLength + r.fileCommentLength), D(e.reader, t, 0, t.length, e.readEntryCursor, function(n) {
						if (n) return y(e, n);
						if (!e.emittedError) {
							r.fileNameRaw = t.subarray(0, r.fileNameLength);
							var i = r.fileNameLength + r.extraFieldLength;
							r.extraFieldRaw = t.subarray(r.fileNameLength, i), r.fileCommentRaw = t.subarray(i, i + r.fileCommentLength);
							try {
								r.extraFields = E(r.extraFieldRaw);
							} catch (t) {
								return y(e, t);
							}
							if (e.decodeStrings) {
								var a = !!(r.generalPurposeBitFlag & 2048);
								r.fileComment = M(r.fileCommentRaw, a), r.fileName = w(r.generalPurposeBitFlag, r.fileNameRaw, r.extraFields, e.strictFileNames);
								var o = T(r.fileName);
								if (o != null) return y(e, Error(o));
							} else r.fileComment = r.fileCommentRaw, r.fileName = r.fileNameRaw;
							r.comment = r.fileComment, e.readEntryCursor += t.length, e.entriesRead += 1;
							for (var s = 0; s < r.extraFields.length; s++) {
								var c = r.extraFields[s];
								if (c.id === 1) {
									var l = c.data, u = 0;
									if (r.uncompressedSize === 4294967295) {
										if (u + 8 > l.length) return y(e, Error("zip64 extended information extra field does not include uncompressed size"));
										r.uncompressedSize = N(l, u), u += 8;
									}
									if (r.compressedSize === 4294967295) {
										if (u + 8 > l.length) return y(e, Error("zip64 extended information extra field does not include compressed size"));
										r.compressedSize = N(l, u), u += 8;
									}
									if (r.relativeOffsetOfLocalHeader === 4294967295) {
										if (u + 8 > l.length) return y(e, Error("zip64 extended information extra field does not include relative header offset"));
										r.relativeOffsetOfLocalHeader = N(l, u), u += 8;
									}
									break;
								}
							}
							if (e.validateEntrySizes && r.compressionMethod === 0) {
								var d = r.uncompressedSize;
								if (r.isEncrypted() && (d += 12), r.compressedSize !== d) {
									var f = "compressed/uncompressed size mismatch for stored file: " + r.compressedSize + " != " + r.uncompressedSize;
									return y(e, Error(f));
								}
							}
							e.emit("entry", r), e.lazyEntries || e._readEntry();
						}
					});
				}
			});
		}
	}, v.prototype.eachEntry = function() {
		let e = this;
		if (!e.lazyEntries) throw Error("eachEntry() requires lazyEntries: true");
		if (e.hasEachEntryBeenCalled) throw Error("eachEntry() must only be called once per ZipFile");
		e.hasEachEntryBeenCalled = !0;
		let t = null;
		e.on("entry", r), e.on("end", i), e.on("error", a);
		function n() {
			e.removeListener("entry", r), e.removeListener("end", i), e.removeListener("error", a), e.autoClose && e.close();
		}
		function r(e) {
			let { resolve: n } = t;
			t = null, n({ value: e });
		}
		function i() {
			let { resolve: e } = t;
			t = null, n(), e({ done: !0 });
		}
		function a(e) {
			let { reject: r } = t;
			t = null, n(), r(e);
		}
		return {
			[Symbol.asyncIterator]() {
				return this;
			},
			next() {
				let n = new Promise((e, n) => {
					if (t != null) throw Error("next() called before previous Promise was resolved.");
					t = {
						resolve: e,
						reject: n
					};
				});
				return e.readEntry(), n;
			},
			return(e) {
				return n(), Promise.resolve({
					done: !0,
					value: e
				});
			},
			throw(e) {
				return n(), Promise.reject(e);
			}
		};
	}, v.prototype.openReadStream = function(e, t, n) {
		var r = this, i = 0, a = e.compressedSize;
		if (n ?? (n = t, t = null), t == null) t = {};
		else {
			if (t.decodeFileData === !1) {
				if (t.decrypt != null) throw Error("cannot use options.decrypt when options.decodeFileData === false");
				if (t.decompress != null) throw Error("cannot use options.decompress when options.decodeFileData === false");
			} else {
				if (t.decrypt != null) {
					if (!e.isEncrypted()) throw Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
					if (t.decrypt !== !1) throw Error("invalid options.decrypt value: " + t.decrypt);
					if (e.isCompressed() && t.decompress !== !1) throw Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
				}
				if (t.decompress != null) {
					if (!e.isCompressed()) throw Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
					if (t.decompress !== !1 && t.decompress !== !0) throw Error("invalid options.decompress value: " + t.decompress);
					s = t.decompress;
				}
			}
			if (t.start != null) {
				if (i = t.start, i < 0) throw Error("options.start < 0");
				if (i > e.compressedSize) throw Error("options.start > entry.compressedSize");
			}
			if (t.end != null) {
				if (a = t.end, a < 0) throw Error("options.end < 0");
				if (a > e.compressedSize) throw Error("options.end > entry.compressedSize");
				if (a < i) throw Error("options.end < options.start");
			}
		}
		var o = t.decodeFileData === !1 || (e.compressionMethod === 0 || e.compressionMethod === 8 && t.decompress === !1) && (!e.isEncrypted() || t.decrypt === !1);
		if ((t.start != null || t.end != null) && !o) throw Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
		if (!r.isOpen) return n(Error("closed"));
		if (e.isEncrypted() && !o && t.decrypt !== !1) return n(Error("entry is encrypted, and options.decodeFileData !== false"));
		var s;
		if (o) s = !1;
		else if (e.compressionMethod === 8) s = t.decodeFileData !== !0;
		else return n(Error("unsupported compression method: " + e.compressionMethod));
		r.readLocalFileHeader(e, { minimal: !0 }, function(t, o) {
			if (t) return n(t);
			r.openReadStreamLowLevel(o.fileDataStart, e.compressedSize, i, a, s, e.uncompressedSize, n);
		});
	}, v.prototype.openReadStreamLowLevel = function(e, t, r, i, a, o, s) {
		var c = this;
		e + t;
		var l = c.reader.createReadStream({
			start: e + r,
			end: e + i
		}), u = l;
		if (a) {
			var d = !1, f = n.createInflateRaw();
			l.on("error", function(e) {
				setImmediate(function() {
					d || f.emit("error", e);
				});
			}), l.pipe(f), c.validateEntrySizes ? (u = new O(o), f.on("error", function(e) {
				setImmediate(function() {
					d || u.emit("error", e);
				});
			}), f.pipe(u)) : u = f, F(u, function() {
				d = !0, f !== u && f.unpipe(u), l.unpipe(f), l.destroy();
			});
		}
		s(null, u);
	}, v.prototype.readLocalFileHeader = function(e, t, n) {
		var r = this;
		n ?? (n = t, t = null), t ??= {}, r.reader.ref();
		var i = P(30);
		D(r.reader, i, 0, i.length, e.relativeOffsetOfLocalHeader, function(a) {
			try {
				if (a) return n(a);
				var o = i.readUInt32LE(0);
				if (o !== 67324752) return n(Error("invalid local file header signature: 0x" + o.toString(16)));
				var s = i.readUInt16LE(26), c = i.readUInt16LE(28), l = e.relativeOffsetOfLocalHeader + 30 + s + c;
				if (l + e.compressedSize > r.fileSize) return n(Error("file data overflows file bounds: " + l + " + " + e.compressedSize + " > " + r.fileSize));
				if (t.minimal) return n(null, { fileDataStart: l });
				var u = new S();
				u.fileDataStart = l, u.versionNeededToExtract = i.readUInt16LE(4), u.generalPurposeBitFlag = i.readUInt16LE(6), u.compressionMethod = i.readUInt16LE(8), u.lastModFileTime = i.readUInt16LE(10), u.lastModFileDate = i.readUInt16LE(12), u.crc32 = i.readUInt32LE(14), u.compressedSize = i.readUInt32LE(18), u.uncompressedSize = i.readUInt32LE(22), u.fileNameLength = s, u.extraFieldLength = c, i = P(s + c), r.reader.ref(), D(r.reader, i, 0, i.length, e.relativeOffsetOfLocalHeader + 30, function(e) {
					try {
						return e ? n(e) : (u.fileName = i.subarray(0, s), u.extraField = i.subarray(s), n(null, u));
					} finally {
						r.reader.unref();
					}
				});
			} finally {
				r.reader.unref();
			}
		});
	}, v.prototype.openReadStreamPromise = function(e, t) {
		return new Promise((n, r) => {
			this.openReadStream(e, t, function(e, t) {
				if (e) return r(e);
				n(t);
			});
		});
	}, v.prototype.openReadStreamLowLevelPromise = function(e, t, n, r, i, a) {
		return new Promise((o, s) => {
			this.openReadStream(e, t, n, r, i, a, function(e, t) {
				if (e) return s(e);
				o(t);
			});
		});
	}, v.prototype.readLocalFileHeaderPromise = function(e, t) {
		return new Promise((n, r) => {
			this.readLocalFileHeader(e, t, function(e, t) {
				if (e) return r(e);
				n(t);
			});
		});
	};
	function x() {}
	x.prototype.getLastModDate = function(e) {
		if (e ??= {}, !e.forceDosFormat) for (var t = 0; t < this.extraFields.length; t++) {
			var n = this.extraFields[t];
			if (n.id === 21589) {
				var r = n.data;
				if (r.length < 5 || !(r[0] & 1)) continue;
				var i = r.readInt32LE(1);
				return new Date(i * 1e3);
			}
			if (n.id === 10) {
				var r = n.data;
				if (r.length !== 32 || r.readUInt16LE(4) !== 1 || r.readUInt16LE(6) !== 24) continue;
				var a = (r.readUInt32LE(8) + 4294967296 * r.readInt32LE(12)) / 1e4 - 0xa9730b66800;
				return new Date(a);
			}
		}
		return C(this.lastModFileDate, this.lastModFileTime, e.timezone);
	}, x.prototype.canDecodeFileData = function() {
		return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
	}, x.prototype.isEncrypted = function() {
		return !!(this.generalPurposeBitFlag & 1);
	}, x.prototype.isCompressed = function() {
		return this.compressionMethod === 8;
	};
	function S() {}
	function C(e, t, n) {
		var r = e & 31, i = (e >> 5 & 15) - 1, a = (e >> 9 & 127) + 1980, o = 0, s = (t & 31) * 2, c = t >> 5 & 63, l = t >> 11 & 31;
		if (n == null || n === "local") return new Date(a, i, r, l, c, s, o);
		if (n === "UTC") return new Date(Date.UTC(a, i, r, l, c, s, o));
		throw Error("unrecognized options.timezone: " + options.timezone);
	}
	function w(e, t, n, r) {
		for (var i = null, a = 0; a < n.length; a++) {
			var o = n[a];
			if (o.id === 28789) {
				if (o.data.length < 6 || o.data.readUInt8(0) !== 1) continue;
				var s = o.data.readUInt32LE(1);
				if (l(t) !== s) continue;
				i = M(o.data.subarray(5), !0);
				break;
			}
		}
		return i ??= M(t, !!(e & 2048)), r || (i = i.replace(/\\/g, "/")), i;
	}
	function T(e) {
		return e.indexOf("\\") === -1 ? /^[a-zA-Z]:/.test(e) || /^\//.test(e) ? "absolute path: " + e : e.split("/").indexOf("..") === -1 ? null : "invalid relative path: " + e : "invalid characters in fileName: " + e;
	}
	function E(e) {
		for (var t = [], n = 0; n < e.length - 3;) {
			var r = e.readUInt16LE(n + 0), i = e.readUInt16LE(n + 2), a = n + 4, o = a + i;
			if (o > e.length) throw Error("extra field length exceeds extra field buffer size");
			var s = e.subarray(a, o);
			t.push({
				id: r,
				data: s
			}), n = o;
		}
		return t;
	}
	function D(e, t, n, r, i, a) {
		if (r === 0) return setImmediate(function() {
			a(null, P(0));
		});
		e.read(t, n, r, i, function(e, t) {
			if (e) return a(e);
			if (t < r) return a(Error("unexpected EOF"));
			a();
		});
	}
	i.inherits(O, o);
	function O(e) {
		o.call(this), this.actualByteCount = 0, this.expectedByteCount = e;
	}
	O.prototype._transform = function(e, t, n) {
		if (this.actualByteCount += e.length, this.actualByteCount > this.expectedByteCount) {
			var r = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
			return n(Error(r));
		}
		n(null, e);
	}, O.prototype._flush = function(e) {
		if (this.actualByteCount < this.expectedByteCount) {
			var t = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
			return e(Error(t));
		}
		e();
	}, i.inherits(k, a);
	function k() {
		a.call(this), this.refCount = 0;
	}
	k.prototype.ref = function() {
		this.refCount += 1;
	}, k.prototype.unref = function() {
		var e = this;
		if (--e.refCount, e.refCount > 0) return;
		if (e.refCount < 0) throw Error("invalid unref");
		e.close(t);
		function t(t) {
			if (t) return e.emit("error", t);
			e.emit("close");
		}
	}, k.prototype.createReadStream = function(e) {
		e ??= {};
		var t = e.start, n = e.end;
		if (t === n) {
			var r = new s();
			return setImmediate(function() {
				r.end();
			}), r;
		}
		var i = this._readStreamForRange(t, n), a = !1, o = new A(this);
		i.on("error", function(e) {
			setImmediate(function() {
				a || o.emit("error", e);
			});
		}), F(o, function() {
			i.unpipe(o), o.unref(), i.destroy();
		});
		var c = new O(n - t);
		return o.on("error", function(e) {
			setImmediate(function() {
				a || c.emit("error", e);
			});
		}), F(c, function() {
			a = !0, o.unpipe(c), o.destroy();
		}), i.pipe(o).pipe(c);
	}, k.prototype._readStreamForRange = function(e, t) {
		throw Error("not implemented");
	}, k.prototype.read = function(e, t, n, r, i) {
		var a = this.createReadStream({
			start: r,
			end: r + n
		}), o = new c(), s = 0;
		o._write = function(n, r, i) {
			n.copy(e, t + s, 0, n.length), s += n.length, i();
		}, o.on("finish", i), a.on("error", function(e) {
			i(e);
		}), a.pipe(o);
	}, k.prototype.close = function(e) {
		setImmediate(e);
	}, i.inherits(A, s);
	function A(e) {
		s.call(this), this.context = e, this.context.ref(), this.unreffedYet = !1;
	}
	A.prototype._flush = function(e) {
		this.unref(), e();
	}, A.prototype.unref = function(e) {
		this.unreffedYet || (this.unreffedYet = !0, this.context.unref());
	};
	var j = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0";
	function M(e, t) {
		if (t) return e.toString("utf8");
		for (var n = "", r = 0; r < e.length; r++) n += j[e[r]];
		return n;
	}
	function N(e, t) {
		var n = e.readUInt32LE(t);
		return e.readUInt32LE(t + 4) * 4294967296 + n;
	}
	var P = typeof Buffer.allocUnsafe == "function" ? function(e) {
		return Buffer.allocUnsafe(e);
	} : function(e) {
		return new Buffer(e);
	};
	function F(e, t) {
		typeof e.destroy == "function" ? e._destroy = function(e, n) {
			t(), n?.(e);
		} : e.destroy = t;
	}
	function I(e) {
		if (e) throw e;
	}
})), VERSION = "0.0.0-development", noop = () => Promise.resolve();
function wrapRequest(e, t, n) {
	return e.retryLimiter.schedule(doRequest, e, t, n);
}
async function doRequest(e, t, n) {
	let { pathname: r } = new URL(n.url, "http://github.test"), i = isAuthRequest(n.method, r), a = !i && n.method !== "GET" && n.method !== "HEAD", o = n.method === "GET" && r.startsWith("/search/"), s = r.startsWith("/graphql"), c = ~~t.retryCount > 0 ? {
		priority: 0,
		weight: 0
	} : {};
	e.clustering && (c.expiration = 6e4), (a || s) && await e.write.key(e.id).schedule(c, noop), a && e.triggersNotification(r) && await e.notifications.key(e.id).schedule(c, noop), o && await e.search.key(e.id).schedule(c, noop);
	let l = (i ? e.auth : e.global).key(e.id).schedule(c, t, n);
	if (s) {
		let e = await l;
		if (e.data.errors != null && e.data.errors.some((e) => e.type === "RATE_LIMITED")) throw Object.assign(Error("GraphQL Rate Limit Exceeded"), {
			response: e,
			data: e.data
		});
	}
	return l;
}
function isAuthRequest(e, t) {
	return e === "PATCH" && /^\/applications\/[^/]+\/token\/scoped$/.test(t) || e === "POST" && (/^\/applications\/[^/]+\/token$/.test(t) || /^\/app\/installations\/[^/]+\/access_tokens$/.test(t) || t === "/login/oauth/access_token");
}
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
function routeMatcher(e) {
	let t = `^(?:${e.map((e) => e.split("/").map((e) => e.startsWith("{") ? "(?:.+?)" : e).join("/")).map((e) => `(?:${e})`).join("|")})[^/]*$`;
	return new RegExp(t, "i");
}
var regex = routeMatcher(triggers_notification_paths_default), triggersNotification = regex.test.bind(regex), groups = {}, createGroups = function(e, t) {
	groups.global = new e.Group({
		id: "octokit-global",
		maxConcurrent: 10,
		...t
	}), groups.auth = new e.Group({
		id: "octokit-auth",
		maxConcurrent: 1,
		...t
	}), groups.search = new e.Group({
		id: "octokit-search",
		maxConcurrent: 1,
		minTime: 2e3,
		...t
	}), groups.write = new e.Group({
		id: "octokit-write",
		maxConcurrent: 1,
		minTime: 1e3,
		...t
	}), groups.notifications = new e.Group({
		id: "octokit-notifications",
		maxConcurrent: 1,
		minTime: 3e3,
		...t
	});
};
function throttling(e, t) {
	let { enabled: n = !0, Bottleneck: r = import_light.default, id: i = "no-id", timeout: a = 12e4, connection: o } = t.throttle || {};
	if (!n) return {};
	let s = { timeout: a };
	o !== void 0 && (s.connection = o);
	let c = Object.assign({
		clustering: o != null,
		triggersNotification,
		fallbackSecondaryRateRetryAfter: 60,
		retryAfterBaseValue: 1e3,
		id: i
	}, t.throttle);
	if (typeof c.onSecondaryRateLimit != "function" || typeof c.onRateLimit != "function") throw Error("octokit/plugin-throttling error:\n        You must pass the onSecondaryRateLimit and onRateLimit error handlers.\n        See https://octokit.github.io/rest.js/#throttling\n\n        const octokit = new Octokit({\n          throttle: {\n            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},\n            onRateLimit: (retryAfter, options) => {/* ... */}\n          }\n        })\n    ");
	let l = !1, u = () => {
		if (l) return;
		l = !0, groups.global ?? createGroups(r, s), c.global = c.global ?? groups.global, c.auth = c.auth ?? groups.auth, c.search = c.search ?? groups.search, c.write = c.write ?? groups.write, c.notifications = c.notifications ?? groups.notifications, c.retryLimiter = c.retryLimiter ?? new r();
		let t = {}, n = new r.Events(t);
		t.on("secondary-limit", c.onSecondaryRateLimit), t.on("rate-limit", c.onRateLimit), t.on("error", (t) => e.log.warn("Error in throttling-plugin limit handler", t)), c.retryLimiter.on("failed", async function(t, r) {
			let [i, a, o] = r.args, { pathname: s } = new URL(o.url, "http://github.test");
			if (!(s.startsWith("/graphql") && t.status !== 401 || t.status === 403 || t.status === 429)) return;
			let c = ~~a.retryCount;
			a.retryCount = c, o.request.retryCount = c;
			let { wantRetry: l, retryAfter: u = 0 } = await (async function() {
				if (/\bsecondary rate\b/i.test(t.message)) {
					let r = Number(t.response.headers["retry-after"]) || i.fallbackSecondaryRateRetryAfter;
					return {
						wantRetry: await n.trigger("secondary-limit", r, o, e, c),
						retryAfter: r
					};
				}
				if (t.response.headers != null && t.response.headers["x-ratelimit-remaining"] === "0" || (t.response.data?.errors ?? []).some((e) => e.type === "RATE_LIMITED")) {
					let r = new Date(~~t.response.headers["x-ratelimit-reset"] * 1e3).getTime(), i = Math.max(Math.ceil((r - Date.now()) / 1e3) + 1, 0);
					return {
						wantRetry: await n.trigger("rate-limit", i, o, e, c),
						retryAfter: i
					};
				}
				return {};
			})();
			if (l) return a.retryCount++, u * i.retryAfterBaseValue;
		});
	};
	return e.hook.wrap("request", (e, t) => (u(), wrapRequest(c, e, t))), {};
}
throttling.VERSION = VERSION, throttling.triggersNotification = triggersNotification;
export { Context, GitHub, defaults, getOctokitOptions, require_tunnel, require_undici, require_yauzl, retry, throttling };
