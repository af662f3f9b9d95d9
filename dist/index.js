import { createRequire as e } from "module";

var r = {
42613: (r => {
r.exports = e(import.meta.url)("assert");
}),
20181: (r => {
r.exports = e(import.meta.url)("buffer");
}),
35317: (r => {
r.exports = e(import.meta.url)("child_process");
}),
49140: (r => {
r.exports = e(import.meta.url)("constants");
}),
76982: (r => {
r.exports = e(import.meta.url)("crypto");
}),
24434: (r => {
r.exports = e(import.meta.url)("events");
}),
79896: (r => {
r.exports = e(import.meta.url)("fs");
}),
91943: (r => {
r.exports = e(import.meta.url)("fs/promises");
}),
58611: (r => {
r.exports = e(import.meta.url)("http");
}),
65692: (r => {
r.exports = e(import.meta.url)("https");
}),
69278: (r => {
r.exports = e(import.meta.url)("net");
}),
34589: (r => {
r.exports = e(import.meta.url)("node:assert");
}),
16698: (r => {
r.exports = e(import.meta.url)("node:async_hooks");
}),
4573: (r => {
r.exports = e(import.meta.url)("node:buffer");
}),
31421: (r => {
r.exports = e(import.meta.url)("node:child_process");
}),
37540: (r => {
r.exports = e(import.meta.url)("node:console");
}),
77598: (r => {
r.exports = e(import.meta.url)("node:crypto");
}),
53053: (r => {
r.exports = e(import.meta.url)("node:diagnostics_channel");
}),
40610: (r => {
r.exports = e(import.meta.url)("node:dns");
}),
78474: (r => {
r.exports = e(import.meta.url)("node:events");
}),
73024: (r => {
r.exports = e(import.meta.url)("node:fs");
}),
51455: (r => {
r.exports = e(import.meta.url)("node:fs/promises");
}),
37067: (r => {
r.exports = e(import.meta.url)("node:http");
}),
32467: (r => {
r.exports = e(import.meta.url)("node:http2");
}),
44708: (r => {
r.exports = e(import.meta.url)("node:https");
}),
98995: (r => {
r.exports = e(import.meta.url)("node:module");
}),
77030: (r => {
r.exports = e(import.meta.url)("node:net");
}),
48161: (r => {
r.exports = e(import.meta.url)("node:os");
}),
76760: (r => {
r.exports = e(import.meta.url)("node:path");
}),
643: (r => {
r.exports = e(import.meta.url)("node:perf_hooks");
}),
1708: (r => {
r.exports = e(import.meta.url)("node:process");
}),
41792: (r => {
r.exports = e(import.meta.url)("node:querystring");
}),
80481: (r => {
r.exports = e(import.meta.url)("node:readline");
}),
26848: (r => {
r.exports = e(import.meta.url)("node:readline/promises");
}),
57075: (r => {
r.exports = e(import.meta.url)("node:stream");
}),
38321: (r => {
r.exports = e(import.meta.url)("node:stream/consumers");
}),
46466: (r => {
r.exports = e(import.meta.url)("node:stream/promises");
}),
46193: (r => {
r.exports = e(import.meta.url)("node:string_decoder");
}),
58500: (r => {
r.exports = e(import.meta.url)("node:timers/promises");
}),
41692: (r => {
r.exports = e(import.meta.url)("node:tls");
}),
73136: (r => {
r.exports = e(import.meta.url)("node:url");
}),
57975: (r => {
r.exports = e(import.meta.url)("node:util");
}),
73429: (r => {
r.exports = e(import.meta.url)("node:util/types");
}),
78877: (r => {
r.exports = e(import.meta.url)("node:v8");
}),
75919: (r => {
r.exports = e(import.meta.url)("node:worker_threads");
}),
38522: (r => {
r.exports = e(import.meta.url)("node:zlib");
}),
70857: (r => {
r.exports = e(import.meta.url)("os");
}),
16928: (r => {
r.exports = e(import.meta.url)("path");
}),
932: (r => {
r.exports = e(import.meta.url)("process");
}),
2203: (r => {
r.exports = e(import.meta.url)("stream");
}),
13193: (r => {
r.exports = e(import.meta.url)("string_decoder");
}),
53557: (r => {
r.exports = e(import.meta.url)("timers");
}),
64756: (r => {
r.exports = e(import.meta.url)("tls");
}),
52018: (r => {
r.exports = e(import.meta.url)("tty");
}),
87016: (r => {
r.exports = e(import.meta.url)("url");
}),
39023: (r => {
r.exports = e(import.meta.url)("util");
}),
43106: (r => {
r.exports = e(import.meta.url)("zlib");
}),
33876: ((e, r, _) => {
_.d(r, {
Q: () => takeEnvironment,
x: () => addHiddenVariables
});
var t = _(73024);
function takeEnvironment(e) {
const r = {
...process.env
};
blankEnvironmentBlock();
for (const [_, t] of Object.entries(r)) {
if (t === void 0) continue;
if (e(_)) process.env[_] = t; else {
delete process.env[_];
c.set(_, t);
}
}
hideVariables();
return r;
}
function addHiddenVariables(e) {
for (const [r, _] of Object.entries(e)) if (_ !== void 0) c.set(r, _);
hideVariables();
}
const c = new Map;
let o = false;
function hideVariables() {
if (o) return;
o = true;
process.env = new Proxy(process.env, {
get: (e, r) => e[r] ?? (typeof r === "string" ? c.get(r) : void 0)
});
}
const i = /^RUNNER_TRACKING_ID=/;
function blankEnvironmentBlock() {
if (process.platform !== "linux") return false;
try {
const e = (0, t.readFileSync)("/proc/self/stat", "latin1");
const r = e.slice(e.lastIndexOf(")") + 2).split(" ");
const [_, c] = [ Number(r[47]), Number(r[48]) ];
if (!(_ > 0 && c > _ && c - _ <= n)) return false;
const o = (0, t.openSync)("/proc/self/mem", "r+");
try {
const e = Buffer.alloc(c - _);
const r = (0, t.readSync)(o, e, 0, e.length, _);
(0, t.writeSync)(o, withoutVariables(e.subarray(0, r)), 0, r, _);
} finally {
(0, t.closeSync)(o);
}
return true;
} catch {
return false;
}
}
const n = 8 * 1024 * 1024;
function withoutVariables(e) {
const r = Buffer.alloc(e.length);
for (let _ = 0; _ < e.length; ) {
const t = e.indexOf(0, _);
const c = t < 0 ? e.length : t;
if (i.test(e.toString("latin1", _, Math.min(c, _ + 64)))) e.copy(r, _, _, c);
_ = c + 1;
}
return r;
}
})
};

var _ = {};

function __nccwpck_require__(e) {
var t = _[e];
if (t !== void 0) return t.exports;
var c = _[e] = {
id: e,
loaded: false,
exports: {}
};
var o = true;
try {
r[e].call(c.exports, c, c.exports, __nccwpck_require__);
o = false;
} finally {
if (o) delete _[e];
}
c.loaded = true;
return c.exports;
}

__nccwpck_require__.m = r;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
var e = Object.getPrototypeOf ? e => Object.getPrototypeOf(e) : e => e.__proto__;
var r;
__nccwpck_require__.t = function(_, t) {
if (t & 1) _ = this(_);
if (t & 8) return _;
if (typeof _ === "object" && _) {
if (t & 4 && _.__esModule) return _;
if (t & 16 && typeof _.then === "function") return _;
}
var c = Object.create(null);
__nccwpck_require__.r(c);
var o = {};
r = r || [ null, e({}), e([]), e(e) ];
for (var i = t & 2 && _; typeof i == "object" && !~r.indexOf(i); i = e(i)) Object.getOwnPropertyNames(i).forEach(e => o[e] = () => _[e]);
o["default"] = () => _;
__nccwpck_require__.d(c, o);
return c;
};
})();

(() => {
__nccwpck_require__.d = (e, r) => {
for (var _ in r) if (__nccwpck_require__.o(r, _) && !__nccwpck_require__.o(e, _)) Object.defineProperty(e, _, {
enumerable: true,
get: r[_]
});
};
})();

(() => {
__nccwpck_require__.f = {};
__nccwpck_require__.e = e => Promise.all(Object.keys(__nccwpck_require__.f).reduce((r, _) => {
__nccwpck_require__.f[_](e, r);
return r;
}, []));
})();

(() => {
__nccwpck_require__.u = e => ({
6: "shared-commands-failure-more",
29: "shared-commands-failure",
32: "shared-checkpoint-commands-failure-guard-policy-restore",
51: "failure",
165: "step",
213: "checkpoint",
217: "commands",
248: "shared-checkpoint-restore",
290: "shared-commands-restore",
340: "shared-artifact-commands",
477: "policy",
525: "shared-policy-step",
540: "shared-guard-policy",
551: "shared-commands",
721: "shared-guard-restore-step",
722: "shared-checkpoint-commands-restore",
734: "shared-failure",
794: "guard",
809: "artifact",
815: "shared-commands-failure-policy",
824: "shared-artifact-failure",
861: "shared-commands-policy",
923: "restore",
941: "shared-artifact",
944: "shared-commands-failure-guard"
}[e] + ".js");
})();

(() => {
__nccwpck_require__.o = (e, r) => Object.prototype.hasOwnProperty.call(e, r);
})();

(() => {
__nccwpck_require__.r = e => {
if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(e, Symbol.toStringTag, {
value: "Module"
});
Object.defineProperty(e, "__esModule", {
value: true
});
};
})();

(() => {
__nccwpck_require__.nmd = e => {
e.paths = [];
if (!e.children) e.children = [];
return e;
};
})();

(() => {
var e = {
792: 0
};
var installChunk = r => {
var {ids: _, modules: t, runtime: c} = r;
var o, i, n = 0;
for (o in t) if (__nccwpck_require__.o(t, o)) __nccwpck_require__.m[o] = t[o];
if (c) c(__nccwpck_require__);
for (;n < _.length; n++) {
i = _[n];
if (__nccwpck_require__.o(e, i) && e[i]) e[i][0]();
e[_[n]] = 0;
}
};
__nccwpck_require__.f.j = (r, _) => {
var t = __nccwpck_require__.o(e, r) ? e[r] : void 0;
if (t !== 0) if (t) _.push(t[1]); else if (true) {
var c = import("./" + __nccwpck_require__.u(r)).then(installChunk, _ => {
if (e[r] !== 0) e[r] = void 0;
throw _;
});
c = Promise.race([ c, new Promise(_ => t = e[r] = [ _ ]) ]);
_.push(t[1] = c);
}
};
})();

var t = {};

__nccwpck_require__.d(t, {
AS: () => pre,
Dm: () => worker,
bE: () => post,
iW: () => main,
xw: () => cli
});

var c = __nccwpck_require__(33876);

const isPublic = e => !/^(?:INPUT|STATE|ACTIONS)_/i.test(e);

async function pre(e) {
const r = (0, c.Q)(isPublic);
const {runPhase: _} = await Promise.all([ __nccwpck_require__.e(721), __nccwpck_require__.e(525), __nccwpck_require__.e(165) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 84008));
const {enterStep: t} = await Promise.all([ __nccwpck_require__.e(721), __nccwpck_require__.e(525), __nccwpck_require__.e(165) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5897));
await _("pre", {
env: r,
dist: e
}, t);
}

async function main(e) {
const r = (0, c.Q)(isPublic);
const {runPhase: _} = await Promise.all([ __nccwpck_require__.e(721), __nccwpck_require__.e(525), __nccwpck_require__.e(165) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 84008));
const {runStep: t} = await Promise.all([ __nccwpck_require__.e(721), __nccwpck_require__.e(525), __nccwpck_require__.e(165) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5897));
await _("main", {
env: r,
dist: e
}, t);
}

async function post(e) {
const r = (0, c.Q)(isPublic);
const {runPhase: _} = await Promise.all([ __nccwpck_require__.e(721), __nccwpck_require__.e(525), __nccwpck_require__.e(165) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 84008));
const {leaveStep: t} = await Promise.all([ __nccwpck_require__.e(721), __nccwpck_require__.e(525), __nccwpck_require__.e(165) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 33331));
await _("post", {
env: r,
dist: e
}, t);
}

async function cli(e) {
const r = (0, c.Q)(e => !/^(?:RERAIL_CHECKPOINT_KEY|ACTIONS_RUNTIME_TOKEN|INPUT_.*|STATE_.*)$/i.test(e));
const [_, t, o] = process.argv.slice(2);
if (_ === "shell" && t !== void 0 && o !== void 0) return (await Promise.all([ __nccwpck_require__.e(721), __nccwpck_require__.e(525), __nccwpck_require__.e(165) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 64513))).shell(t, o, r);
if (_ === "shell-helper") return (await Promise.all([ __nccwpck_require__.e(721), __nccwpck_require__.e(525), __nccwpck_require__.e(165) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 64513))).shellHelper(e);
const {runCommandLine: i} = await Promise.all([ __nccwpck_require__.e(815), __nccwpck_require__.e(340), __nccwpck_require__.e(6), __nccwpck_require__.e(551), __nccwpck_require__.e(32), __nccwpck_require__.e(944), __nccwpck_require__.e(722), __nccwpck_require__.e(29), __nccwpck_require__.e(861), __nccwpck_require__.e(290), __nccwpck_require__.e(217) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 10895));
await i(process.argv.slice(2), {
env: r,
dist: e
});
}

async function worker() {
const {serveTasks: e} = await Promise.all([ __nccwpck_require__.e(32), __nccwpck_require__.e(721), __nccwpck_require__.e(722), __nccwpck_require__.e(248), __nccwpck_require__.e(290), __nccwpck_require__.e(923) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 93302));
e();
}

var o = t.xw;

var i = t.iW;

var n = t.bE;

var p = t.AS;

var s = t.Dm;

export { o as cli, i as main, n as post, p as pre, s as worker };
