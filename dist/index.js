import { createRequire as e } from "module";

var r = {
42613: r => {
r.exports = e(import.meta.url)("assert");
},
20181: r => {
r.exports = e(import.meta.url)("buffer");
},
35317: r => {
r.exports = e(import.meta.url)("child_process");
},
49140: r => {
r.exports = e(import.meta.url)("constants");
},
76982: r => {
r.exports = e(import.meta.url)("crypto");
},
24434: r => {
r.exports = e(import.meta.url)("events");
},
79896: r => {
r.exports = e(import.meta.url)("fs");
},
91943: r => {
r.exports = e(import.meta.url)("fs/promises");
},
58611: r => {
r.exports = e(import.meta.url)("http");
},
65692: r => {
r.exports = e(import.meta.url)("https");
},
69278: r => {
r.exports = e(import.meta.url)("net");
},
34589: r => {
r.exports = e(import.meta.url)("node:assert");
},
16698: r => {
r.exports = e(import.meta.url)("node:async_hooks");
},
4573: r => {
r.exports = e(import.meta.url)("node:buffer");
},
31421: r => {
r.exports = e(import.meta.url)("node:child_process");
},
37540: r => {
r.exports = e(import.meta.url)("node:console");
},
77598: r => {
r.exports = e(import.meta.url)("node:crypto");
},
53053: r => {
r.exports = e(import.meta.url)("node:diagnostics_channel");
},
40610: r => {
r.exports = e(import.meta.url)("node:dns");
},
78474: r => {
r.exports = e(import.meta.url)("node:events");
},
73024: r => {
r.exports = e(import.meta.url)("node:fs");
},
51455: r => {
r.exports = e(import.meta.url)("node:fs/promises");
},
37067: r => {
r.exports = e(import.meta.url)("node:http");
},
32467: r => {
r.exports = e(import.meta.url)("node:http2");
},
44708: r => {
r.exports = e(import.meta.url)("node:https");
},
98995: r => {
r.exports = e(import.meta.url)("node:module");
},
77030: r => {
r.exports = e(import.meta.url)("node:net");
},
48161: r => {
r.exports = e(import.meta.url)("node:os");
},
76760: r => {
r.exports = e(import.meta.url)("node:path");
},
643: r => {
r.exports = e(import.meta.url)("node:perf_hooks");
},
1708: r => {
r.exports = e(import.meta.url)("node:process");
},
41792: r => {
r.exports = e(import.meta.url)("node:querystring");
},
26848: r => {
r.exports = e(import.meta.url)("node:readline/promises");
},
57075: r => {
r.exports = e(import.meta.url)("node:stream");
},
46466: r => {
r.exports = e(import.meta.url)("node:stream/promises");
},
46193: r => {
r.exports = e(import.meta.url)("node:string_decoder");
},
58500: r => {
r.exports = e(import.meta.url)("node:timers/promises");
},
41692: r => {
r.exports = e(import.meta.url)("node:tls");
},
73136: r => {
r.exports = e(import.meta.url)("node:url");
},
57975: r => {
r.exports = e(import.meta.url)("node:util");
},
73429: r => {
r.exports = e(import.meta.url)("node:util/types");
},
78877: r => {
r.exports = e(import.meta.url)("node:v8");
},
75919: r => {
r.exports = e(import.meta.url)("node:worker_threads");
},
38522: r => {
r.exports = e(import.meta.url)("node:zlib");
},
70857: r => {
r.exports = e(import.meta.url)("os");
},
16928: r => {
r.exports = e(import.meta.url)("path");
},
932: r => {
r.exports = e(import.meta.url)("process");
},
2203: r => {
r.exports = e(import.meta.url)("stream");
},
13193: r => {
r.exports = e(import.meta.url)("string_decoder");
},
53557: r => {
r.exports = e(import.meta.url)("timers");
},
64756: r => {
r.exports = e(import.meta.url)("tls");
},
52018: r => {
r.exports = e(import.meta.url)("tty");
},
87016: r => {
r.exports = e(import.meta.url)("url");
},
39023: r => {
r.exports = e(import.meta.url)("util");
},
43106: r => {
r.exports = e(import.meta.url)("zlib");
},
33876: (e, r, t) => {
t.d(r, {
Q: () => takeEnvironment,
x: () => addHiddenVariables
});
var _ = t(73024);
function takeEnvironment(e) {
const r = {
...process.env
};
blankEnvironmentBlock();
for (const [t, _] of Object.entries(r)) {
if (_ === undefined) continue;
if (e(t)) process.env[t] = _; else {
delete process.env[t];
c.set(t, _);
}
}
hideVariables();
return r;
}
function addHiddenVariables(e) {
for (const [r, t] of Object.entries(e)) if (t !== undefined) c.set(r, t);
hideVariables();
}
const c = new Map;
let o = false;
function hideVariables() {
if (o) return;
o = true;
process.env = new Proxy(process.env, {
get: (e, r) => e[r] ?? (typeof r === "string" ? c.get(r) : undefined)
});
}
const n = /^RUNNER_TRACKING_ID=/;
function blankEnvironmentBlock() {
if (process.platform !== "linux") return false;
try {
const e = (0, _.readFileSync)("/proc/self/stat", "latin1");
const r = e.slice(e.lastIndexOf(")") + 2).split(" ");
const [t, c] = [ Number(r[47]), Number(r[48]) ];
if (!(t > 0 && c > t && c - t <= i)) return false;
const o = (0, _.openSync)("/proc/self/mem", "r+");
try {
const e = Buffer.alloc(c - t);
const r = (0, _.readSync)(o, e, 0, e.length, t);
(0, _.writeSync)(o, withoutVariables(e.subarray(0, r)), 0, r, t);
} finally {
(0, _.closeSync)(o);
}
return true;
} catch {
return false;
}
}
const i = 8 * 1024 * 1024;
function withoutVariables(e) {
const r = Buffer.alloc(e.length);
for (let t = 0; t < e.length; ) {
const _ = e.indexOf(0, t);
const c = _ < 0 ? e.length : _;
if (n.test(e.toString("latin1", t, Math.min(c, t + 64)))) e.copy(r, t, t, c);
t = c + 1;
}
return r;
}
}
};

var t = {};

function __nccwpck_require__(e) {
var _ = t[e];
if (_ !== undefined) {
return _.exports;
}
var c = t[e] = {
id: e,
loaded: false,
exports: {}
};
var o = true;
try {
r[e].call(c.exports, c, c.exports, __nccwpck_require__);
o = false;
} finally {
if (o) delete t[e];
}
c.loaded = true;
return c.exports;
}

__nccwpck_require__.m = r;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
var e = Object.getPrototypeOf ? e => Object.getPrototypeOf(e) : e => e.__proto__;
var r;
__nccwpck_require__.t = function(t, _) {
if (_ & 1) t = this(t);
if (_ & 8) return t;
if (typeof t === "object" && t) {
if (_ & 4 && t.__esModule) return t;
if (_ & 16 && typeof t.then === "function") return t;
}
var c = Object.create(null);
__nccwpck_require__.r(c);
var o = {};
r = r || [ null, e({}), e([]), e(e) ];
for (var n = _ & 2 && t; typeof n == "object" && !~r.indexOf(n); n = e(n)) {
Object.getOwnPropertyNames(n).forEach(e => o[e] = () => t[e]);
}
o["default"] = () => t;
__nccwpck_require__.d(c, o);
return c;
};
})();

(() => {
__nccwpck_require__.d = (e, r) => {
for (var t in r) {
if (__nccwpck_require__.o(r, t) && !__nccwpck_require__.o(e, t)) {
Object.defineProperty(e, t, {
enumerable: true,
get: r[t]
});
}
}
};
})();

(() => {
__nccwpck_require__.f = {};
__nccwpck_require__.e = e => Promise.all(Object.keys(__nccwpck_require__.f).reduce((r, t) => {
__nccwpck_require__.f[t](e, r);
return r;
}, []));
})();

(() => {
__nccwpck_require__.u = e => ({
1: "shared-checkpoint-policy-step",
6: "shared-commands-failure-more",
51: "failure",
150: "shared-commands-failure",
165: "step",
213: "checkpoint",
217: "commands",
340: "shared-artifact-commands",
477: "policy",
518: "shared-checkpoint-commands-failure-guard",
521: "shared-commands-policy",
551: "shared-commands",
628: "shared-checkpoint-guard",
734: "shared-failure",
779: "shared-commands-guard",
794: "guard",
809: "artifact",
815: "shared-commands-failure-policy",
824: "shared-artifact-failure",
892: "shared-commands-failure-guard",
941: "shared-artifact",
959: "shared-checkpoint-commands"
}[e] + ".js");
})();

(() => {
__nccwpck_require__.o = (e, r) => Object.prototype.hasOwnProperty.call(e, r);
})();

(() => {
__nccwpck_require__.r = e => {
if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
Object.defineProperty(e, Symbol.toStringTag, {
value: "Module"
});
}
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
var {ids: t, modules: _, runtime: c} = r;
var o, n, i = 0;
for (o in _) {
if (__nccwpck_require__.o(_, o)) {
__nccwpck_require__.m[o] = _[o];
}
}
if (c) c(__nccwpck_require__);
for (;i < t.length; i++) {
n = t[i];
if (__nccwpck_require__.o(e, n) && e[n]) {
e[n][0]();
}
e[t[i]] = 0;
}
};
__nccwpck_require__.f.j = (r, t) => {
var _ = __nccwpck_require__.o(e, r) ? e[r] : undefined;
if (_ !== 0) {
if (_) {
t.push(_[1]);
} else {
if (true) {
var c = import("./" + __nccwpck_require__.u(r)).then(installChunk, t => {
if (e[r] !== 0) e[r] = undefined;
throw t;
});
var c = Promise.race([ c, new Promise(t => _ = e[r] = [ t ]) ]);
t.push(_[1] = c);
}
}
}
};
})();

var _ = {};

__nccwpck_require__.d(_, {
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
const {runPhase: t} = await Promise.all([ __nccwpck_require__.e(1), __nccwpck_require__.e(165) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 73396));
const {enterStep: _} = await Promise.all([ __nccwpck_require__.e(1), __nccwpck_require__.e(165) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5897));
await t("pre", {
env: r,
dist: e
}, _);
}

async function main(e) {
const r = (0, c.Q)(isPublic);
const {runPhase: t} = await Promise.all([ __nccwpck_require__.e(1), __nccwpck_require__.e(165) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 73396));
const {runStep: _} = await Promise.all([ __nccwpck_require__.e(1), __nccwpck_require__.e(165) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5897));
await t("main", {
env: r,
dist: e
}, _);
}

async function post(e) {
const r = (0, c.Q)(isPublic);
const {runPhase: t} = await Promise.all([ __nccwpck_require__.e(1), __nccwpck_require__.e(165) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 73396));
const {leaveStep: _} = await Promise.all([ __nccwpck_require__.e(1), __nccwpck_require__.e(165) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 33331));
await t("post", {
env: r,
dist: e
}, _);
}

async function cli(e) {
const r = (0, c.Q)(e => !/^(?:RERAIL_CHECKPOINT_KEY|ACTIONS_RUNTIME_TOKEN|INPUT_.*|STATE_.*)$/i.test(e));
const {runCommandLine: t} = await Promise.all([ __nccwpck_require__.e(815), __nccwpck_require__.e(340), __nccwpck_require__.e(6), __nccwpck_require__.e(551), __nccwpck_require__.e(518), __nccwpck_require__.e(892), __nccwpck_require__.e(150), __nccwpck_require__.e(521), __nccwpck_require__.e(779), __nccwpck_require__.e(959), __nccwpck_require__.e(217) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 37497));
await t(process.argv.slice(2), {
env: r,
dist: e
});
}

async function worker() {
const {serveTasks: e} = await Promise.all([ __nccwpck_require__.e(518), __nccwpck_require__.e(1), __nccwpck_require__.e(628), __nccwpck_require__.e(959), __nccwpck_require__.e(213) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 93302));
e();
}

var o = _.xw;

var n = _.iW;

var i = _.bE;

var p = _.AS;

var s = _.Dm;

export { o as cli, n as main, i as post, p as pre, s as worker };
