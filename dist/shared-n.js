export const id = 830;

export const ids = [ 830 ];

export const modules = {
6110: (e, t, r) => {
t.formatArgs = formatArgs;
t.save = save;
t.load = load;
t.useColors = useColors;
t.storage = localstorage();
t.destroy = (() => {
let e = false;
return () => {
if (!e) {
e = true;
console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
}
};
})();
t.colors = [ "#0000CC", "#0000FF", "#0033CC", "#0033FF", "#0066CC", "#0066FF", "#0099CC", "#0099FF", "#00CC00", "#00CC33", "#00CC66", "#00CC99", "#00CCCC", "#00CCFF", "#3300CC", "#3300FF", "#3333CC", "#3333FF", "#3366CC", "#3366FF", "#3399CC", "#3399FF", "#33CC00", "#33CC33", "#33CC66", "#33CC99", "#33CCCC", "#33CCFF", "#6600CC", "#6600FF", "#6633CC", "#6633FF", "#66CC00", "#66CC33", "#9900CC", "#9900FF", "#9933CC", "#9933FF", "#99CC00", "#99CC33", "#CC0000", "#CC0033", "#CC0066", "#CC0099", "#CC00CC", "#CC00FF", "#CC3300", "#CC3333", "#CC3366", "#CC3399", "#CC33CC", "#CC33FF", "#CC6600", "#CC6633", "#CC9900", "#CC9933", "#CCCC00", "#CCCC33", "#FF0000", "#FF0033", "#FF0066", "#FF0099", "#FF00CC", "#FF00FF", "#FF3300", "#FF3333", "#FF3366", "#FF3399", "#FF33CC", "#FF33FF", "#FF6600", "#FF6633", "#FF9900", "#FF9933", "#FFCC00", "#FFCC33" ];
function useColors() {
if (typeof window !== "undefined" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) {
return true;
}
if (typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) {
return false;
}
let e;
return typeof document !== "undefined" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window !== "undefined" && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator !== "undefined" && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
}
function formatArgs(t) {
t[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + t[0] + (this.useColors ? "%c " : " ") + "+" + e.exports.humanize(this.diff);
if (!this.useColors) {
return;
}
const r = "color: " + this.color;
t.splice(1, 0, r, "color: inherit");
let s = 0;
let n = 0;
t[0].replace(/%[a-zA-Z%]/g, e => {
if (e === "%%") {
return;
}
s++;
if (e === "%c") {
n = s;
}
});
t.splice(n, 0, r);
}
t.log = console.debug || console.log || (() => {});
function save(e) {
try {
if (e) {
t.storage.setItem("debug", e);
} else {
t.storage.removeItem("debug");
}
} catch (e) {}
}
function load() {
let e;
try {
e = t.storage.getItem("debug") || t.storage.getItem("DEBUG");
} catch (e) {}
if (!e && typeof process !== "undefined" && "env" in process) {
e = process.env.DEBUG;
}
return e;
}
function localstorage() {
try {
return localStorage;
} catch (e) {}
}
e.exports = r(40897)(t);
const {formatters: s} = e.exports;
s.j = function(e) {
try {
return JSON.stringify(e);
} catch (e) {
return "[UnexpectedJSONParseError]: " + e.message;
}
};
},
40897: (e, t, r) => {
function setup(e) {
createDebug.debug = createDebug;
createDebug.default = createDebug;
createDebug.coerce = coerce;
createDebug.disable = disable;
createDebug.enable = enable;
createDebug.enabled = enabled;
createDebug.humanize = r(70744);
createDebug.destroy = destroy;
Object.keys(e).forEach(t => {
createDebug[t] = e[t];
});
createDebug.names = [];
createDebug.skips = [];
createDebug.formatters = {};
function selectColor(e) {
let t = 0;
for (let r = 0; r < e.length; r++) {
t = (t << 5) - t + e.charCodeAt(r);
t |= 0;
}
return createDebug.colors[Math.abs(t) % createDebug.colors.length];
}
createDebug.selectColor = selectColor;
function createDebug(e) {
let t;
let r = null;
let s;
let n;
function debug(...e) {
if (!debug.enabled) {
return;
}
const r = debug;
const s = Number(new Date);
const n = s - (t || s);
r.diff = n;
r.prev = t;
r.curr = s;
t = s;
e[0] = createDebug.coerce(e[0]);
if (typeof e[0] !== "string") {
e.unshift("%O");
}
let o = 0;
e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, s) => {
if (t === "%%") {
return "%";
}
o++;
const n = createDebug.formatters[s];
if (typeof n === "function") {
const s = e[o];
t = n.call(r, s);
e.splice(o, 1);
o--;
}
return t;
});
createDebug.formatArgs.call(r, e);
const a = r.log || createDebug.log;
a.apply(r, e);
}
debug.namespace = e;
debug.useColors = createDebug.useColors();
debug.color = createDebug.selectColor(e);
debug.extend = extend;
debug.destroy = createDebug.destroy;
Object.defineProperty(debug, "enabled", {
enumerable: true,
configurable: false,
get: () => {
if (r !== null) {
return r;
}
if (s !== createDebug.namespaces) {
s = createDebug.namespaces;
n = createDebug.enabled(e);
}
return n;
},
set: e => {
r = e;
}
});
if (typeof createDebug.init === "function") {
createDebug.init(debug);
}
return debug;
}
function extend(e, t) {
const r = createDebug(this.namespace + (typeof t === "undefined" ? ":" : t) + e);
r.log = this.log;
return r;
}
function enable(e) {
createDebug.save(e);
createDebug.namespaces = e;
createDebug.names = [];
createDebug.skips = [];
const t = (typeof e === "string" ? e : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
for (const e of t) {
if (e[0] === "-") {
createDebug.skips.push(e.slice(1));
} else {
createDebug.names.push(e);
}
}
}
function matchesTemplate(e, t) {
let r = 0;
let s = 0;
let n = -1;
let o = 0;
while (r < e.length) {
if (s < t.length && (t[s] === e[r] || t[s] === "*")) {
if (t[s] === "*") {
n = s;
o = r;
s++;
} else {
r++;
s++;
}
} else if (n !== -1) {
s = n + 1;
o++;
r = o;
} else {
return false;
}
}
while (s < t.length && t[s] === "*") {
s++;
}
return s === t.length;
}
function disable() {
const e = [ ...createDebug.names, ...createDebug.skips.map(e => "-" + e) ].join(",");
createDebug.enable("");
return e;
}
function enabled(e) {
for (const t of createDebug.skips) {
if (matchesTemplate(e, t)) {
return false;
}
}
for (const t of createDebug.names) {
if (matchesTemplate(e, t)) {
return true;
}
}
return false;
}
function coerce(e) {
if (e instanceof Error) {
return e.stack || e.message;
}
return e;
}
function destroy() {
console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
}
createDebug.enable(createDebug.load());
return createDebug;
}
e.exports = setup;
},
2830: (e, t, r) => {
if (typeof process === "undefined" || process.type === "renderer" || process.browser === true || process.__nwjs) {
e.exports = r(6110);
} else {
e.exports = r(95108);
}
},
95108: (e, t, r) => {
const s = r(52018);
const n = r(39023);
t.init = init;
t.log = log;
t.formatArgs = formatArgs;
t.save = save;
t.load = load;
t.useColors = useColors;
t.destroy = n.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
t.colors = [ 6, 2, 3, 4, 5, 1 ];
try {
const e = r(21450);
if (e && (e.stderr || e).level >= 2) {
t.colors = [ 20, 21, 26, 27, 32, 33, 38, 39, 40, 41, 42, 43, 44, 45, 56, 57, 62, 63, 68, 69, 74, 75, 76, 77, 78, 79, 80, 81, 92, 93, 98, 99, 112, 113, 128, 129, 134, 135, 148, 149, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 178, 179, 184, 185, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 214, 215, 220, 221 ];
}
} catch (e) {}
t.inspectOpts = Object.keys(process.env).filter(e => /^debug_/i.test(e)).reduce((e, t) => {
const r = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t) => t.toUpperCase());
let s = process.env[t];
if (/^(yes|on|true|enabled)$/i.test(s)) {
s = true;
} else if (/^(no|off|false|disabled)$/i.test(s)) {
s = false;
} else if (s === "null") {
s = null;
} else {
s = Number(s);
}
e[r] = s;
return e;
}, {});
function useColors() {
return "colors" in t.inspectOpts ? Boolean(t.inspectOpts.colors) : s.isatty(process.stderr.fd);
}
function formatArgs(t) {
const {namespace: r, useColors: s} = this;
if (s) {
const s = this.color;
const n = "[3" + (s < 8 ? s : "8;5;" + s);
const o = `  ${n};1m${r} [0m`;
t[0] = o + t[0].split("\n").join("\n" + o);
t.push(n + "m+" + e.exports.humanize(this.diff) + "[0m");
} else {
t[0] = getDate() + r + " " + t[0];
}
}
function getDate() {
if (t.inspectOpts.hideDate) {
return "";
}
return (new Date).toISOString() + " ";
}
function log(...e) {
return process.stderr.write(n.formatWithOptions(t.inspectOpts, ...e) + "\n");
}
function save(e) {
if (e) {
process.env.DEBUG = e;
} else {
delete process.env.DEBUG;
}
}
function load() {
return process.env.DEBUG;
}
function init(e) {
e.inspectOpts = {};
const r = Object.keys(t.inspectOpts);
for (let s = 0; s < r.length; s++) {
e.inspectOpts[r[s]] = t.inspectOpts[r[s]];
}
}
e.exports = r(40897)(t);
const {formatters: o} = e.exports;
o.o = function(e) {
this.inspectOpts.colors = this.useColors;
return n.inspect(e, this.inspectOpts).split("\n").map(e => e.trim()).join(" ");
};
o.O = function(e) {
this.inspectOpts.colors = this.useColors;
return n.inspect(e, this.inspectOpts);
};
},
83813: e => {
e.exports = (e, t = process.argv) => {
const r = e.startsWith("-") ? "" : e.length === 1 ? "-" : "--";
const s = t.indexOf(r + e);
const n = t.indexOf("--");
return s !== -1 && (n === -1 || s < n);
};
},
70744: e => {
var t = 1e3;
var r = t * 60;
var s = r * 60;
var n = s * 24;
var o = n * 7;
var a = n * 365.25;
e.exports = function(e, t) {
t = t || {};
var r = typeof e;
if (r === "string" && e.length > 0) {
return parse(e);
} else if (r === "number" && isFinite(e)) {
return t.long ? fmtLong(e) : fmtShort(e);
}
throw new Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(e));
};
function parse(e) {
e = String(e);
if (e.length > 100) {
return;
}
var c = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
if (!c) {
return;
}
var i = parseFloat(c[1]);
var u = (c[2] || "ms").toLowerCase();
switch (u) {
case "years":
case "year":
case "yrs":
case "yr":
case "y":
return i * a;

case "weeks":
case "week":
case "w":
return i * o;

case "days":
case "day":
case "d":
return i * n;

case "hours":
case "hour":
case "hrs":
case "hr":
case "h":
return i * s;

case "minutes":
case "minute":
case "mins":
case "min":
case "m":
return i * r;

case "seconds":
case "second":
case "secs":
case "sec":
case "s":
return i * t;

case "milliseconds":
case "millisecond":
case "msecs":
case "msec":
case "ms":
return i;

default:
return undefined;
}
}
function fmtShort(e) {
var o = Math.abs(e);
if (o >= n) {
return Math.round(e / n) + "d";
}
if (o >= s) {
return Math.round(e / s) + "h";
}
if (o >= r) {
return Math.round(e / r) + "m";
}
if (o >= t) {
return Math.round(e / t) + "s";
}
return e + "ms";
}
function fmtLong(e) {
var o = Math.abs(e);
if (o >= n) {
return plural(e, o, n, "day");
}
if (o >= s) {
return plural(e, o, s, "hour");
}
if (o >= r) {
return plural(e, o, r, "minute");
}
if (o >= t) {
return plural(e, o, t, "second");
}
return e + " ms";
}
function plural(e, t, r, s) {
var n = t >= r * 1.5;
return Math.round(e / r) + " " + s + (n ? "s" : "");
}
},
21450: (e, t, r) => {
const s = r(70857);
const n = r(52018);
const o = r(83813);
const {env: a} = process;
let c;
if (o("no-color") || o("no-colors") || o("color=false") || o("color=never")) {
c = 0;
} else if (o("color") || o("colors") || o("color=true") || o("color=always")) {
c = 1;
}
if ("FORCE_COLOR" in a) {
if (a.FORCE_COLOR === "true") {
c = 1;
} else if (a.FORCE_COLOR === "false") {
c = 0;
} else {
c = a.FORCE_COLOR.length === 0 ? 1 : Math.min(parseInt(a.FORCE_COLOR, 10), 3);
}
}
function translateLevel(e) {
if (e === 0) {
return false;
}
return {
level: e,
hasBasic: true,
has256: e >= 2,
has16m: e >= 3
};
}
function supportsColor(e, t) {
if (c === 0) {
return 0;
}
if (o("color=16m") || o("color=full") || o("color=truecolor")) {
return 3;
}
if (o("color=256")) {
return 2;
}
if (e && !t && c === undefined) {
return 0;
}
const r = c || 0;
if (a.TERM === "dumb") {
return r;
}
if (process.platform === "win32") {
const e = s.release().split(".");
if (Number(e[0]) >= 10 && Number(e[2]) >= 10586) {
return Number(e[2]) >= 14931 ? 3 : 2;
}
return 1;
}
if ("CI" in a) {
if ([ "TRAVIS", "CIRCLECI", "APPVEYOR", "GITLAB_CI", "GITHUB_ACTIONS", "BUILDKITE" ].some(e => e in a) || a.CI_NAME === "codeship") {
return 1;
}
return r;
}
if ("TEAMCITY_VERSION" in a) {
return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(a.TEAMCITY_VERSION) ? 1 : 0;
}
if (a.COLORTERM === "truecolor") {
return 3;
}
if ("TERM_PROGRAM" in a) {
const e = parseInt((a.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
switch (a.TERM_PROGRAM) {
case "iTerm.app":
return e >= 3 ? 3 : 2;

case "Apple_Terminal":
return 2;
}
}
if (/-256(color)?$/i.test(a.TERM)) {
return 2;
}
if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(a.TERM)) {
return 1;
}
if ("COLORTERM" in a) {
return 1;
}
return r;
}
function getSupportLevel(e) {
const t = supportsColor(e, e && e.isTTY);
return translateLevel(t);
}
e.exports = {
supportsColor: getSupportLevel,
stdout: translateLevel(supportsColor(true, n.isatty(1))),
stderr: translateLevel(supportsColor(true, n.isatty(2)))
};
}
};
