export const id = 724;

export const ids = [ 724 ];

export const modules = {
47117: (h, E, T) => {
function __export(h) {
for (var T in h) if (!E.hasOwnProperty(T)) E[T] = h[T];
}
Object.defineProperty(E, "__esModule", {
value: true
});
__export(T(63972));
},
63972: function(h, E, T) {
var S = this && this.__importDefault || function(h) {
return h && h.__esModule ? h : {
default: h
};
};
Object.defineProperty(E, "__esModule", {
value: true
});
const C = T(79896);
const R = S(T(2830));
const P = R.default("@kwsites/file-exists");
function check(h, E, T) {
P(`checking %s`, h);
try {
const S = C.statSync(h);
if (S.isFile() && E) {
P(`[OK] path represents a file`);
return true;
}
if (S.isDirectory() && T) {
P(`[OK] path represents a directory`);
return true;
}
P(`[FAIL] path represents something other than a file or directory`);
return false;
} catch (h) {
if (h.code === "ENOENT") {
P(`[FAIL] path is not accessible: %o`, h);
return false;
}
P(`[FATAL] %o`, h);
throw h;
}
}
function exists(h, T = E.READABLE) {
return check(h, (T & E.FILE) > 0, (T & E.FOLDER) > 0);
}
E.exists = exists;
E.FILE = 1;
E.FOLDER = 2;
E.READABLE = E.FILE + E.FOLDER;
},
19997: (h, E) => {
var T;
T = {
value: true
};
E.ud = E.yX = void 0;
function deferred() {
let h;
let E;
let T = "pending";
const S = new Promise((T, S) => {
h = T;
E = S;
});
return {
promise: S,
done(E) {
if (T === "pending") {
T = "resolved";
h(E);
}
},
fail(h) {
if (T === "pending") {
T = "rejected";
E(h);
}
},
get fulfilled() {
return T !== "pending";
},
get status() {
return T;
}
};
}
E.yX = deferred;
E.ud = deferred;
T = deferred;
},
74724: (h, E, T) => {
T.d(E, {
Lp: () => wo
});
const S = new WeakMap;
function dist_c(...h) {
const E = new String(h);
return S.set(E, h), E;
}
function dist_r(h) {
return h instanceof String && S.has(h);
}
function dist_o(h) {
return S.get(h) ?? [];
}
var C = T(47117);
var R = T(31421);
var P = T(2830);
var I = T(19997);
var F = T(76760);
function* x(h, E) {
const T = E === "global";
for (const E of h) E.isGlobal === T && (yield E);
}
const X = new Set([ "--add", "--edit", "--remove-section", "--rename-section", "--replace-all", "--unset", "--unset-all", "-e" ]), K = new Set([ "--get", "--get-all", "--get-color", "--get-colorbool", "--get-regexp", "--get-urlmatch", "--list", "-l" ]), nt = new Set([ "edit", "remove-section", "rename-section", "set", "unset" ]), rt = new Set([ "get", "get-color", "get-colorbool", "list" ]);
function A(h, E) {
for (const {name: T} of x(h, "task")) {
if (X.has(T)) return w(!0, E);
if (K.has(T)) return w(!1, E);
}
const T = E.at(0)?.toLowerCase();
return T === void 0 ? null : nt.has(T) ? w(!0, E.slice(1)) : rt.has(T) ? w(!1, E.slice(1)) : E.length === 1 ? w(!1, E) : w(!0, E);
}
function w(h = !1, E = []) {
const T = E.at(0)?.toLowerCase();
return T === void 0 ? null : {
isWrite: h,
isRead: !h,
key: T,
value: E.at(1)
};
}
function O(h, E) {
return E.isWrite && E.value !== void 0 ? {
key: E.key,
value: E.value,
scope: h
} : {
key: E.key,
scope: h
};
}
function G(h) {
const E = h?.indexOf("=") || -1;
return !h || E < 0 ? null : {
key: h.slice(0, E).trim().toLowerCase(),
value: h.slice(E + 1)
};
}
function M(h) {
for (const {name: E} of x(h, "task")) switch (E) {
case "--global":
return "global";

case "--system":
return "system";

case "--worktree":
return "worktree";

case "--local":
return "local";

case "--file":
case "-f":
return "file";
}
return "local";
}
function N({name: h}) {
if (h === "-c" || h === "--config") return "inline";
if (h === "--config-env") return "env";
}
function* $(h) {
for (const E of h) {
const h = N(E), T = h && G(E.value);
T && (yield {
...T,
scope: h
});
}
}
function D(h, E, T) {
const S = {
read: [],
write: [ ...$(E) ]
};
return h === "config" && L(S, M(E), A(E, T)), S;
}
function L(h, E, T) {
if (T === null) return;
const S = O(E, T);
T.isWrite ? h.write.push(S) : h.read.push(S);
}
const it = {
short: new Map([ [ "c", !0 ] ])
}, ot = {
short: new Map([ [ "C", !0 ], [ "P", !1 ], [ "h", !1 ], [ "p", !1 ], [ "v", !1 ], ...it.short.entries() ]),
long: new Set([ "attr-source", "config-env", "exec-path", "git-dir", "list-cmds", "namespace", "super-prefix", "work-tree" ])
}, ft = {
clone: {
short: new Map([ [ "b", !0 ], [ "j", !0 ], [ "l", !1 ], [ "n", !1 ], [ "o", !0 ], [ "q", !1 ], [ "s", !1 ], [ "u", !0 ] ]),
long: new Set([ "branch", "config", "jobs", "origin", "upload-pack", "u", "template" ])
},
commit: {
short: new Map([ [ "C", !0 ], [ "F", !0 ], [ "c", !0 ], [ "m", !0 ], [ "t", !0 ] ]),
long: new Set([ "file", "message", "reedit-message", "reuse-message", "template" ])
},
config: {
short: new Map([ [ "e", !1 ], [ "f", !0 ], [ "l", !1 ] ]),
long: new Set([ "blob", "comment", "default", "file", "type", "value" ])
},
fetch: {
short: new Map,
long: new Set([ "upload-pack" ])
},
init: {
short: new Map,
long: new Set([ "template" ])
},
pull: {
short: new Map,
long: new Set([ "upload-pack" ])
},
push: {
short: new Map,
long: new Set([ "exec", "receive-pack" ])
},
rebase: {
short: new Map([ [ "X", !0 ], [ "f", !1 ], [ "i", !1 ], [ "k", !1 ], [ "m", !1 ], [ "n", !1 ], [ "q", !1 ], [ "r", !1 ], [ "s", !0 ], [ "v", !1 ], [ "x", !0 ] ]),
long: new Set([ "exec", "onto", "strategy", "strategy-option" ])
}
}, _t = {
short: new Map,
long: new Set
};
function B(h) {
const E = ft[h ?? ""] ?? _t;
return {
short: new Map([ ...it.short.entries(), ...E.short.entries() ]),
long: E.long
};
}
function b(h, E = ot) {
if (h.startsWith("--")) {
const T = h.indexOf("=");
if (T > 2) return [ {
name: h.slice(0, T),
value: h.slice(T + 1),
needsNext: !1
} ];
const S = h.slice(2);
return [ {
name: h,
needsNext: E.long.has(S)
} ];
}
if (h.length === 2) {
const T = h.charAt(1), S = E.short.get(T);
return [ {
name: h,
needsNext: S === !0
} ];
}
return j(h, E.short);
}
function j(h, E) {
const T = h.slice(1).split(""), S = [];
for (let C = 0; C < T.length; C++) {
const R = T[C], P = E.get(R);
if (P === void 0) return [ {
name: h,
needsNext: !1
} ];
if (P) {
const h = T.slice(C + 1).join("");
if (h && ![ ...h ].every(h => E.has(h))) return S.push({
name: `-${R}`,
value: h,
needsNext: !1
}), S;
}
S.push({
name: `-${R}`,
needsNext: P
});
}
return S;
}
function W(h, E = []) {
let T = 0;
for (;T < h.length; ) {
const S = String(h[T]);
if (!S.startsWith("-") || S.length < 2) break;
const C = b(S);
let R = T + 1;
for (const T of C) {
const S = {
name: T.name,
value: T.value,
absorbedNext: !1,
isGlobal: !0
};
T.needsNext && S.value === void 0 && R < h.length && (S.value = String(h[R]), S.absorbedNext = !0, 
R++), E.push(S);
}
T = R;
}
return {
flags: E,
taskIndex: T
};
}
function V(h, E, T = []) {
const S = B(E), C = [], R = [];
let P = 0;
for (;P < h.length; ) {
const E = h[P];
if (dist_r(E)) {
R.push(...dist_o(E)), P++;
continue;
}
const I = String(E);
if (I === "--") {
for (let E = P + 1; E < h.length; E++) {
const T = h[E];
dist_r(T) ? R.push(...dist_o(T)) : R.push(String(T));
}
break;
}
if (!I.startsWith("-") || I.length < 2) {
C.push(I), P++;
continue;
}
const F = b(I, S);
let X = P + 1;
for (const E of F) {
const S = {
name: E.name,
value: E.value,
absorbedNext: !1,
isGlobal: !1
};
E.needsNext && S.value === void 0 && X < h.length && !dist_r(h[X]) && (S.value = String(h[X]), 
S.absorbedNext = !0, X++), T.push(S);
}
P = X;
}
return {
flags: T,
positionals: C,
pathspecs: R
};
}
function* q({write: h}) {
for (const E of h) for (const h of yt) {
const T = h(E.key);
T && (yield T);
}
}
function f(h, E, T = String(h)) {
const S = typeof h == "string" ? new RegExp(`\\s*${h.toLowerCase()}`) : h;
return function(h) {
if (S.test(h)) return {
category: E,
message: `Configuring ${T} is not permitted without enabling ${E}`
};
};
}
function l(h, E) {
const T = new RegExp(`\\s*${h.toLowerCase().replace(/\./g, "(..+)?.")}`);
return f(T, E, h);
}
const yt = [ f("alias", "allowUnsafeAlias"), f("core.askPass", "allowUnsafeAskPass"), f("core.editor", "allowUnsafeEditor"), f("core.fsmonitor", "allowUnsafeFsMonitor"), f("core.gitProxy", "allowUnsafeGitProxy"), f("core.hooksPath", "allowUnsafeHooksPath"), f("core.pager", "allowUnsafePager"), f("core.sshCommand", "allowUnsafeSshCommand"), l("credential.helper", "allowUnsafeCredentialHelper"), l("diff.command", "allowUnsafeDiffExternal"), f("diff.external", "allowUnsafeDiffExternal"), l("difftool.cmd", "allowUnsafeDiffExternal"), l("diff.textconv", "allowUnsafeDiffTextConv"), l("filter.clean", "allowUnsafeFilter"), l("filter.process", "allowUnsafeFilter"), l("filter.smudge", "allowUnsafeFilter"), l("gpg.program", "allowUnsafeGpgProgram"), f("include.path", "allowUnsafeInclude"), l("includeIf", "allowUnsafeInclude"), f("init.templateDir", "allowUnsafeTemplateDir"), l("pager.", "allowUnsafePager"), l("merge.driver", "allowUnsafeMergeDriver"), l("mergetool.path", "allowUnsafeMergeDriver"), l("mergetool.cmd", "allowUnsafeMergeDriver"), l("protocol.allow", "allowUnsafeProtocolOverride"), l("remote.receivepack", "allowUnsafePack"), l("remote.uploadpack", "allowUnsafePack"), f("uploadpack.packObjectsHook", "allowUnsafePack"), f("sequence.editor", "allowUnsafeEditor"), l("submodule.update", "allowUnsafeSubmodule"), l("tar.command", "allowUnsafeCommandBinaries"), l("trailer.cmd", "allowUnsafeCommandBinaries"), l("trailer.command", "allowUnsafeCommandBinaries"), l("url.insteadOf", "allowUnsafeUrlRewrite") ];
function* H(h, E) {
for (const T of E) for (const E of $t) {
const S = E(h, T);
S && (yield S);
}
}
function c(h, E, T, {name: S = String(E), globalOnly: C = !1, withValue: R = !1} = {}) {
const P = typeof E == "string" ? new RegExp(`\\s*${E.toLowerCase()}`) : E, I = `Use of ${h ? `${h} with option ` : ""}${S} is not permitted without enabling ${T}`;
return function(E, S) {
if (!(h && E !== h) && !(C && !S.isGlobal) && !(R && S.value === void 0) && P.test(S.name)) return {
category: T,
message: I
};
};
}
const Ot = {
globalOnly: !0,
withValue: !0
}, $t = [ c(null, /--(upload|receive)-pack/, "allowUnsafePack", {
name: "--upload-pack or --receive-pack"
}), c("clone", /^-\w*u/, "allowUnsafePack"), c("clone", "--u", "allowUnsafePack"), c("push", /^--exec$/, "allowUnsafePack", {
name: "--exec"
}), c("rebase", /^(-x|--ex(ec?)?)$/, "allowUnsafeExec", {
name: "-x or --exec"
}), c(null, "--template", "allowUnsafeTemplateDir"), c(null, "--exec-path", "allowUnsafeExec", Ot), c(null, "--git-dir", "allowUnsafeConfigPaths", Ot), c(null, "--work-tree", "allowUnsafeConfigPaths", Ot), c(null, /^-C$/, "allowUnsafeConfigPaths", {
...Ot,
name: "-C"
}) ];
function k(h, E, T) {
return [ ...H(h, E), ...q(T) ];
}
function Y(...h) {
const {flags: E, taskIndex: T} = W(h), S = T < h.length ? String(h[T]).toLowerCase() : null, C = S !== null ? h.slice(T + 1) : [], {positionals: R, pathspecs: P} = V(C, S, E), I = D(S, E, R);
return {
task: S,
flags: E.map(J),
paths: P,
config: I,
vulnerabilities: z(k(S, E, I))
};
}
function z(h) {
return Object.defineProperty(h, "vulnerabilities", {
value: h
});
}
function J({value: h, name: E}) {
return h !== void 0 ? {
name: E,
value: h
} : {
name: E
};
}
const Ft = {
editor: "allowUnsafeEditor",
git_askpass: "allowUnsafeAskPass",
git_config_global: "allowUnsafeConfigPaths",
git_config_system: "allowUnsafeConfigPaths",
git_config_count: "allowUnsafeConfigEnvCount",
git_config_parameters: "allowUnsafeConfigEnvCount",
git_config: "allowUnsafeConfigPaths",
git_editor: "allowUnsafeEditor",
git_exec_path: "allowUnsafeExec",
git_external_diff: "allowUnsafeDiffExternal",
git_pager: "allowUnsafePager",
git_proxy_command: "allowUnsafeGitProxy",
git_template_dir: "allowUnsafeTemplateDir",
git_sequence_editor: "allowUnsafeEditor",
git_ssh: "allowUnsafeSshCommand",
git_ssh_command: "allowUnsafeSshCommand",
pager: "allowUnsafePager",
prefix: "allowUnsafeConfigPaths",
ssh_askpass: "allowUnsafeAskPass",
visual: "allowUnsafeEditor"
};
function* Q(h) {
const E = parseInt(h.git_config_count ?? "0", 10);
for (let T = 0; T < E; T++) {
const E = h[`git_config_key_${T}`], S = h[`git_config_value_${T}`];
E !== void 0 && (yield {
key: E.toLowerCase().trim(),
value: S,
scope: "env"
});
}
}
function* Z(h) {
for (const E of Object.keys(h)) if (_(E)) {
const h = Ft[E];
yield {
category: h,
message: `Use of "${E.toUpperCase()}" is not permitted without enabling ${h}`
};
}
}
function _(h) {
return Object.hasOwn(Ft, h);
}
function ee(h) {
const E = {};
for (const [T, S] of Object.entries(h)) {
const h = T.toLowerCase().trim();
(_(h) || h.startsWith("git")) && (E[h] = String(S));
}
return E;
}
function ne(h) {
const E = ee(h), T = {
read: [],
write: [ ...Q(E) ]
}, S = [ ...Z(E), ...k(null, [], T) ];
return {
config: T,
vulnerabilities: S
};
}
function oe(h, E) {
return [ ...Y(...h).vulnerabilities, ...ne(E).vulnerabilities ];
}
var zt = T(78474);
class dist_O extends Error {
constructor(h, E) {
super(E), this.task = h, Object.setPrototypeOf(this, new.target.prototype);
}
}
class Ae extends dist_O {
constructor(h, E) {
super(void 0, E), this.config = h;
}
}
class dist_A extends dist_O {
constructor(h, E, T) {
super(h, T), this.task = h, this.plugin = E, Object.setPrototypeOf(this, new.target.prototype);
}
}
class at extends dist_O {
constructor(h, E) {
super(void 0, E || String(h)), this.git = h;
}
}
class xe extends dist_O {
constructor(h) {
super(void 0, h);
}
}
const qt = "\0", dist_W = () => {};
function Ne(h) {
return typeof h != "function" ? dist_W : h;
}
function $e(h) {
return typeof h == "function" && h !== dist_W;
}
function Pe(h, E) {
const T = h.indexOf(E);
return T <= 0 ? [ h, "" ] : [ h.substr(0, T), h.substr(T + 1) ];
}
function Me(h, E = 0) {
return Dt(h) && h.length > E ? h[E] : void 0;
}
function dist_N(h, E = 0) {
if (Dt(h) && h.length > E) return h[h.length - 1 - E];
}
function Dt(h) {
return Bt(h);
}
function dist_H(h = "", E = !0, T = `\n`) {
return h.split(T).reduce((h, T) => {
const S = E ? T.trim() : T;
return S && h.push(S), h;
}, []);
}
function ut(h, E) {
return dist_H(h, !0).map(h => E(h));
}
function Lt(h) {
return (0, C.exists)(h, C.FOLDER);
}
function dist_S(h, E) {
return Array.isArray(h) ? h.includes(E) || h.push(E) : h.add(E), E;
}
function De(h, E) {
return Array.isArray(h) && !h.includes(E) && h.push(E), h;
}
function ct(h, E) {
if (Array.isArray(h)) {
const T = h.indexOf(E);
T >= 0 && h.splice(T, 1);
} else h.delete(E);
return E;
}
const Ht = Object.prototype.toString.call.bind(Object.prototype.toString);
function v(h) {
return Array.isArray(h) ? h : [ h ];
}
function jt(h) {
return h.replace(/[\s-]+(.)/g, (h, E) => E.toUpperCase());
}
function dist_L(h) {
return v(h).map(h => h instanceof String ? h : String(h));
}
function p(h, E = 0) {
if (h == null) return E;
const T = parseInt(h, 10);
return Number.isNaN(T) ? E : T;
}
function U(h, E) {
const T = [];
for (let S = 0, C = h.length; S < C; S++) T.push(E, h[S]);
return T;
}
function dist_F(h) {
return (Array.isArray(h) ? Buffer.concat(h) : h).toString("utf-8");
}
function Le(h) {
return h ? Buffer.isBuffer(h) ? h.length : Buffer.byteLength(h) : 0;
}
function je(h, E) {
const T = {};
return E.forEach(E => {
h[E] !== void 0 && (T[E] = h[E]);
}), T;
}
function wt(h = 0) {
return new Promise(E => setTimeout(E, h));
}
function bt(h) {
if (h !== !1) return h;
}
function d(h, E, T) {
return E(h) ? h : arguments.length > 2 ? T : void 0;
}
const dist_K = h => Array.isArray(h);
function st(h, E) {
const T = dist_r(h) ? "string" : typeof h;
return /number|string|boolean/.test(T) && (!E || !E.includes(T));
}
const m = h => typeof h == "string" || dist_r(h), Be = h => m(h) || Buffer.isBuffer(h), dist_G = h => m(h) || Array.isArray(h) && h.every(m);
function lt(h) {
return !!h && Ht(h) === "[object Object]";
}
function Ie(h) {
return typeof h == "function";
}
const Bt = h => h == null || "number|boolean|function".includes(typeof h) ? !1 : typeof h.length == "number";
var Kt = (h => (h[h.SUCCESS = 0] = "SUCCESS", h[h.ERROR = 1] = "ERROR", h[h.NOT_FOUND = -2] = "NOT_FOUND", 
h[h.UNCLEAN = 128] = "UNCLEAN", h))(Kt || {});
class dist_z {
constructor(h, E) {
this.stdOut = h, this.stdErr = E;
}
asStrings() {
return new dist_z(this.stdOut.toString("utf8"), this.stdErr.toString("utf8"));
}
}
function Ue() {
throw new Error("LineParser:useMatches not implemented");
}
class dist_l {
constructor(h, E) {
this.matches = [], this.useMatches = Ue, this.parse = (h, E) => (this.resetMatches(), 
this._regExp.every((E, T) => this.addMatch(E, T, h(T))) ? this.useMatches(E, this.prepareMatches()) !== !1 : !1), 
this._regExp = Array.isArray(h) ? h : [ h ], E && (this.useMatches = E);
}
resetMatches() {
this.matches.length = 0;
}
prepareMatches() {
return this.matches;
}
addMatch(h, E, T) {
const S = T && h.exec(T);
return S && this.pushMatch(E, S), !!S;
}
pushMatch(h, E) {
this.matches.push(...E.slice(1));
}
}
class dist_x extends dist_l {
addMatch(h, E, T) {
return /^remote:\s/.test(String(T)) && super.addMatch(h, E, T);
}
pushMatch(h, E) {
(h > 0 || E.length > 1) && super.pushMatch(h, E);
}
}
const Qt = {
binary: "git",
maxConcurrentProcesses: 5,
config: [],
trimmed: !1
};
function Ge(...h) {
const E = process.cwd(), T = Object.assign({
baseDir: E,
...Qt
}, ...h.filter(h => typeof h == "object" && h));
return T.baseDir = T.baseDir || E, T.trimmed = T.trimmed === !0, T;
}
function It(h, E = []) {
return lt(h) ? Object.keys(h).reduce((E, T) => {
const S = h[T];
if (dist_r(S)) E.push(S); else if (st(S, [ "boolean" ])) E.push(T + "=" + S); else if (Array.isArray(S)) for (const h of S) st(h, [ "string", "number" ]) || E.push(T + "=" + h); else E.push(T);
return E;
}, E) : E;
}
function dist_h(h, E = 0, T = !1) {
const S = [];
for (let T = 0, C = E < 0 ? h.length : E; T < C; T++) "string|number".includes(typeof h[T]) && S.push(String(h[T]));
return It(ht(h), S), T || S.push(...ze(h)), S;
}
function ze(h) {
const E = typeof dist_N(h) == "function";
return dist_L(d(dist_N(h, E ? 1 : 0), dist_K, []));
}
function ht(h) {
const E = Ie(dist_N(h));
return d(dist_N(h, E ? 1 : 0), lt);
}
function u(h, E = !0) {
const T = Ne(dist_N(h));
return E || $e(T) ? T : void 0;
}
function Tt(h, E) {
return h(E.stdOut, E.stdErr);
}
function dist_E(h, E, T, S = !0) {
return v(T).forEach(T => {
for (let C = dist_H(T, S), R = 0, P = C.length; R < P; R++) {
const c = (h = 0) => {
if (!(R + h >= P)) return C[R + h];
};
E.some(({parse: E}) => E(c, h));
}
}), h;
}
var Vt = (h => (h.BARE = "bare", h.IN_TREE = "tree", h.IS_REPO_ROOT = "root", h))(Vt || {});
const mt = ({exitCode: h}, E, T, S) => {
if (h === Kt.UNCLEAN && Ve(E)) return T(Buffer.from("false"));
S(E);
}, Ut = h => h.trim() === "true";
function We(h) {
switch (h) {
case "bare":
return Ke();

case "root":
return He();
}
return {
commands: [ "rev-parse", "--is-inside-work-tree" ],
format: "utf-8",
onError: mt,
parser: Ut
};
}
function He() {
return {
commands: [ "rev-parse", "--git-dir" ],
format: "utf-8",
onError: mt,
parser(h) {
return /^\.(git)?$/.test(h.trim());
}
};
}
function Ke() {
return {
commands: [ "rev-parse", "--is-bare-repository" ],
format: "utf-8",
onError: mt,
parser: Ut
};
}
function Ve(h) {
return /(Not a git repository|Kein Git-Repository)/i.test(String(h));
}
class Xe {
constructor(h) {
this.paths = [], this.files = [], this.folders = [], this.dryRun = h;
}
}
const Jt = /^[a-z]+\s*/i, te = /^[a-z]+\s+[a-z]+\s*/i, se = /\/$/;
function Ze(h, E) {
const T = new Xe(h), S = h ? te : Jt;
return dist_H(E).forEach(h => {
const E = h.replace(S, "");
T.paths.push(E), (se.test(E) ? T.folders : T.files).push(E);
}), T;
}
const fe = [];
function tn(h) {
return {
commands: fe,
format: "empty",
parser: h
};
}
function dist_b(h) {
return {
commands: fe,
format: "empty",
parser() {
throw typeof h == "string" ? new xe(h) : h;
}
};
}
function g(h, E = !1) {
return {
commands: h,
format: "utf-8",
parser(h) {
return E ? String(h).trim() : h;
}
};
}
function Gt(h) {
return {
commands: h,
format: "buffer",
parser(h) {
return h;
}
};
}
function en(h) {
return h.format === "buffer";
}
function kt(h) {
return h.format === "empty" || !h.commands.length;
}
const he = "Git clean interactive mode is not supported", pe = 'Git clean mode parameter ("n" or "f") is required', _e = "Git clean unknown option found in: ";
var we = (h => (h.DRY_RUN = "n", h.FORCE = "f", h.IGNORED_INCLUDED = "x", h.IGNORED_ONLY = "X", 
h.EXCLUDING = "e", h.QUIET = "q", h.RECURSIVE = "d", h))(we || {});
const be = new Set([ "i", ...dist_L(Object.values(we)) ]);
function on(h, E) {
const {cleanMode: T, options: S, valid: C} = cn(h);
return T ? C.options ? (S.push(...E), S.some(hn) ? dist_b(he) : an(T, S)) : dist_b(_e + JSON.stringify(h)) : dist_b(pe);
}
function an(h, E) {
return {
commands: [ "clean", `-${h}`, ...E ],
format: "utf-8",
parser(E) {
return Ze(h === "n", E);
}
};
}
function un(h) {
return Array.isArray(h) && h.every(h => be.has(h));
}
function cn(h) {
let E, T = [], S = {
cleanMode: !1,
options: !0
};
return h.replace(/[^a-z]i/g, "").split("").forEach(h => {
fn(h) ? (E = h, S.cleanMode = !0) : S.options = S.options && ln(T[T.length] = `-${h}`);
}), {
cleanMode: E,
options: T,
valid: S
};
}
function fn(h) {
return h === "f" || h === "n";
}
function ln(h) {
return /^-[a-z]$/i.test(h) && be.has(h.charAt(1));
}
function hn(h) {
return /^-[^\-]/.test(h) ? h.indexOf("i") > 0 : h === "--interactive";
}
class mn {
constructor() {
this.files = [], this.values = Object.create(null);
}
get all() {
return this._all || (this._all = this.files.reduce((h, E) => Object.assign(h, this.values[E]), {})), 
this._all;
}
addFile(h) {
if (!(h in this.values)) {
const E = dist_N(this.files);
this.values[h] = E ? Object.create(this.values[E]) : {}, this.files.push(h);
}
return this.values[h];
}
addValue(h, E, T) {
const S = this.addFile(h);
Object.hasOwn(S, E) ? Array.isArray(S[E]) ? S[E].push(T) : S[E] = [ S[E], T ] : S[E] = T, 
this._all = void 0;
}
}
function pn(h) {
const E = new mn;
for (const T of Wt(h)) E.addValue(T.file, String(T.key), T.value);
return E;
}
function dn(h, E) {
let T = null;
const S = [], C = new Map;
for (const R of Wt(h, E)) R.key === E && (S.push(T = R.value), C.has(R.file) || C.set(R.file, []), 
C.get(R.file).push(T));
return {
key: E,
paths: Array.from(C.keys()),
scopes: C,
value: T,
values: S
};
}
function gn(h) {
return h.replace(/^(file):/, "");
}
function* Wt(h, E = null) {
const T = h.split("\0");
for (let h = 0, S = T.length - 1; h < S; ) {
const S = gn(T[h++]);
let C = T[h++], R = E;
if (C.includes(`\n`)) {
const h = Pe(C, `\n`);
R = h[0], C = h[1];
}
yield {
file: S,
key: R,
value: C
};
}
}
var ve = (h => (h.system = "system", h.global = "global", h.local = "local", h.worktree = "worktree", 
h))(ve || {});
function dist_Y(h, E) {
return typeof h == "string" && Object.hasOwn(ve, h) ? h : E;
}
function yn(h, E, T, S) {
const C = [ "config", `--${S}` ];
return T && C.push("--add"), C.push(h, E), {
commands: C,
format: "utf-8",
parser(h) {
return h;
}
};
}
function wn(h, E) {
const T = [ "config", "--null", "--show-origin", "--get-all", h ];
return E && T.splice(1, 0, `--${E}`), {
commands: T,
format: "utf-8",
parser(E) {
return dn(E, h);
}
};
}
function bn(h) {
const E = [ "config", "--list", "--show-origin", "--null" ];
return h && E.push(`--${h}`), {
commands: E,
format: "utf-8",
parser(h) {
return pn(h);
}
};
}
function Tn() {
return {
addConfig(h, E, ...T) {
return this._runTask(yn(h, E, T[0] === !0, dist_Y(T[1], "local")), u(arguments));
},
getConfig(h, E) {
return this._runTask(wn(h, dist_Y(E, void 0)), u(arguments));
},
listConfig(...h) {
return this._runTask(bn(dist_Y(h[0], void 0)), u(arguments));
}
};
}
var ke = (h => (h.ADDED = "A", h.COPIED = "C", h.DELETED = "D", h.MODIFIED = "M", 
h.RENAMED = "R", h.CHANGED = "T", h.UNMERGED = "U", h.UNKNOWN = "X", h.BROKEN = "B", 
h))(ke || {});
const Ee = new Set(Object.values(ke));
function _n(h) {
return Ee.has(h);
}
var Oe;
const Te = [ "-h" ], Se = Symbol("grepQuery");
class En {
constructor() {
this[Oe] = [];
}
* [(Oe = Se, Symbol.iterator)]() {
for (const h of this[Se]) yield h;
}
and(...h) {
return h.length && this[Se].push("--and", "(", ...U(h, "-e"), ")"), this;
}
param(...h) {
return this[Se].push(...U(h, "-e")), this;
}
}
function Sn(...h) {
return (new En).param(...h);
}
function Rn(h) {
const E = new Set, T = {};
return ut(h, h => {
const [S, C, R] = h.split(qt);
E.add(S), (T[S] = T[S] || []).push({
line: p(C),
path: S,
preview: R
});
}), {
paths: E,
results: T
};
}
function On() {
return {
grep(h) {
const E = u(arguments), T = dist_h(arguments);
for (const h of Te) if (T.includes(h)) return this._runTask(dist_b(`git.grep: use of "${h}" is not supported.`), E);
typeof h == "string" && (h = Sn().param(h));
const S = [ "grep", "--null", "-n", "--full-name", ...T, ...h ];
return this._runTask({
commands: S,
format: "utf-8",
parser(h) {
return Rn(h);
}
}, E);
}
};
}
var Ce = (h => (h.MIXED = "mixed", h.SOFT = "soft", h.HARD = "hard", h.MERGE = "merge", 
h.KEEP = "keep", h))(Ce || {});
const Re = dist_L(Object.values(Ce));
function An(h, E) {
const T = [ "reset" ];
return Xt(h) && T.push(`--${h}`), T.push(...E), g(T);
}
function xn(h) {
if (Xt(h)) return h;
switch (typeof h) {
case "string":
case "undefined":
return "soft";
}
}
function Xt(h) {
return typeof h == "string" && Re.includes(h);
}
P.formatters.L = h => String(Bt(h) ? h.length : "-");
P.formatters.B = h => Buffer.isBuffer(h) ? h.toString("utf8") : Ht(h);
function Nn() {
return P("simple-git");
}
function vt(h, E, T) {
return !E || !String(E).replace(/\s*/, "") ? T ? (E, ...S) => {
h(E, ...S), T(E, ...S);
} : h : (S, ...C) => {
h(`%s ${S}`, E, ...C), T && T(S, ...C);
};
}
function $n(h, E, {namespace: T}) {
if (typeof h == "string") return h;
const S = E && E.namespace || "";
return S.startsWith(T) ? S.substr(T.length + 1) : S || T;
}
function dist_$(h, E, T, S = Nn()) {
const C = h && `[${h}]` || "", R = [], P = typeof E == "string" ? S.extend(E) : E, I = $n(d(E, m), P, S);
return y(T);
function c(E, T) {
return dist_S(R, dist_$(h, I.replace(/^[^:]+/, E), T, S));
}
function y(E) {
const T = E && `[${E}]` || "", R = P && vt(P, T) || dist_W, I = vt(S, `${C} ${T}`, R);
return Object.assign(P ? R : I, {
label: h,
sibling: c,
info: I,
step: y
});
}
}
const Fe = class M {
constructor(h = "GitExecutor") {
this.logLabel = h, this._queue = new Map;
}
withProgress(h) {
return this._queue.get(h);
}
createProgress(h) {
const E = M.getName(h.commands[0]), T = dist_$(this.logLabel, E);
return {
task: h,
logger: T,
name: E
};
}
push(h) {
const E = this.createProgress(h);
return E.logger("Adding task to the queue, commands = %o", h.commands), this._queue.set(h, E), 
E;
}
fatal(h) {
for (const [E, {logger: T}] of Array.from(this._queue.entries())) E === h.task ? (T.info("Failed %o", h), 
T("Fatal exception, any as-yet un-started tasks run through this executor will not be attempted")) : T.info("A fatal exception occurred in a previous task, the queue has been purged: %o", h.message), 
this.complete(E);
if (this._queue.size !== 0) throw new Error(`Queue size should be zero after fatal: ${this._queue.size}`);
}
complete(h) {
this.withProgress(h) && this._queue.delete(h);
}
attempt(h) {
const E = this.withProgress(h);
if (!E) throw new dist_O(void 0, "TasksPendingQueue: attempt called for an unknown task");
return E.logger("Starting task"), E;
}
static getName(h = "empty") {
return `task:${h}:${++M.counter}`;
}
};
Fe.counter = 0;
let qe = Fe;
class Pn {
constructor(h, E, T) {
this._executor = h, this._scheduler = E, this._plugins = T, this._chain = Promise.resolve(), 
this._queue = new qe;
}
get cwd() {
return this._cwd || this._executor.cwd;
}
set cwd(h) {
this._cwd = h;
}
get env() {
return this._executor.env;
}
get outputHandler() {
return this._executor.outputHandler;
}
chain() {
return this;
}
push(h) {
return this._queue.push(h), this._chain = this._chain.then(() => this.attemptTask(h));
}
async attemptTask(h) {
const E = await this._scheduler.next(), r = () => this._queue.complete(h);
try {
const {logger: E} = this._queue.attempt(h);
return await (kt(h) ? this.attemptEmptyTask(h, E) : this.attemptRemoteTask(h, E));
} catch (E) {
throw this.onFatalException(h, E);
} finally {
r(), E();
}
}
onFatalException(h, E) {
const T = E instanceof dist_O ? Object.assign(E, {
task: h
}) : new dist_O(h, E && String(E));
return this._chain = Promise.resolve(), this._queue.fatal(T), T;
}
async attemptRemoteTask(h, E) {
const T = this._plugins.exec("spawn.binary", "", this.taskContext(h, h.commands)), S = this._plugins.exec("spawn.args", [ ...h.commands ], this.taskContext(h, h.commands)), C = await this.gitResponse(h, T, S, this.outputHandler, E.step("SPAWN")), R = await this.handleTaskData(h, S, C, E.step("HANDLE"));
return E("passing response to task's parser as a %s", h.format), en(h) ? Tt(h.parser, R) : Tt(h.parser, R.asStrings());
}
async attemptEmptyTask(h, E) {
return E("empty task bypassing child process to call to task's parser"), h.parser(this);
}
handleTaskData(h, E, T, S) {
const {exitCode: C, rejection: R, stdOut: P, stdErr: I} = T;
return new Promise((F, X) => {
S("Preparing to handle process response exitCode=%d stdOut=", C);
const {error: K} = this._plugins.exec("task.error", {
error: R
}, {
...this.taskContext(h, E),
...T
});
if (K && h.onError) return S.info("exitCode=%s handling with custom error handler"), 
h.onError(T, K, h => {
S.info("custom error handler treated as success"), S("custom error returned a %s", Ht(h)), 
F(new dist_z(Array.isArray(h) ? Buffer.concat(h) : h, Buffer.concat(I)));
}, X);
if (K) return S.info("handling as error: exitCode=%s stdErr=%s rejection=%o", C, I.length, R), 
X(K);
S.info("retrieving task output complete"), F(new dist_z(Buffer.concat(P), Buffer.concat(I)));
});
}
async gitResponse(h, E, T, S, C) {
const P = C.sibling("output"), I = this._plugins.exec("spawn.options", {
cwd: this.cwd,
env: this.env,
windowsHide: !0
}, this.taskContext(h, h.commands));
return new Promise(F => {
const X = [], K = [];
C.info("%s %o", E, T), C("%O", I);
let nt = this._beforeSpawn(h, T);
if (nt) return F({
stdOut: X,
stdErr: K,
exitCode: 9901,
rejection: nt
});
this._plugins.exec("spawn.before", void 0, {
...this.taskContext(h, T),
kill(h) {
nt = h || nt;
}
});
const rt = (0, R.spawn)(E, T, I);
rt.stdout.on("data", Et(X, "stdOut", C, P.step("stdOut"))), rt.stderr.on("data", Et(K, "stdErr", C, P.step("stdErr"))), 
rt.on("error", Mn(K, C)), S && (C("Passing child process stdOut/stdErr to custom outputHandler"), 
S(E, rt.stdout, rt.stderr, [ ...T ])), this._plugins.exec("spawn.after", void 0, {
...this.taskContext(h, T),
spawned: rt,
close(h, E) {
F({
stdOut: X,
stdErr: K,
exitCode: h,
rejection: nt || E
});
},
kill(h) {
rt.killed || (nt = h, rt.kill("SIGINT"));
}
});
});
}
_beforeSpawn(h, E) {
let T;
return this._plugins.exec("spawn.before", void 0, {
...this.taskContext(h, E),
kill(h) {
T = h || T;
}
}), T;
}
taskContext(h, E) {
return {
method: String(Me(h.commands) || ""),
commands: E,
env: {
...this.env
},
input: kt(h) ? void 0 : h.input
};
}
}
function Mn(h, E) {
return T => {
E("[ERROR] child process exception %o", T), h.push(Buffer.from(String(T.stack), "ascii"));
};
}
function Et(h, E, T, S) {
return C => {
T("%s received %L bytes", E, C), S("%B", C), h.push(C);
};
}
class Dn {
constructor(h, E, T) {
this.cwd = h, this._scheduler = E, this._plugins = T, this._chain = this.chain();
}
chain() {
return new Pn(this, this._scheduler, this._plugins);
}
push(h) {
return this._chain.push(h);
}
}
function Ln(h, E, T = dist_W) {
const r = h => {
T(null, h);
}, s = E => {
E?.task === h && T(E, void 0);
};
E.then(r, s);
}
function St(h, E) {
return tn(T => {
if (!Lt(h)) throw new Error(`Git.cwd: cannot change to non-directory "${h}"`);
return (E || T).cwd = h;
});
}
function dist_Q(h) {
const E = [ "checkout", ...h ];
return E[1] === "-b" && E.includes("-B") && (E[1] = ct(E, "-B")), g(E);
}
function jn() {
return {
checkout() {
return this._runTask(dist_Q(dist_h(arguments, 1)), u(arguments));
},
checkoutBranch(h, E) {
return this._runTask(dist_Q([ "-b", h, E, ...dist_h(arguments) ]), u(arguments));
},
checkoutLocalBranch(h) {
return this._runTask(dist_Q([ "-b", h, ...dist_h(arguments) ]), u(arguments));
}
};
}
const Yt = (h, E, T) => {
const S = [ "clone", ...T ];
return m(h) && S.push(dist_c(h)), m(E) && S.push(dist_c(E)), g(S);
}, Bn = (h, E, T) => (dist_S(T, "--mirror"), Yt(h, E, T));
function Rt(h, E, T, ...S) {
return m(T) ? E(T, d(S[0], m), dist_h(arguments)) : dist_b(`git.${h}() requires a string 'repoPath'`);
}
function In() {
return {
clone(h, ...E) {
return this._runTask(Rt("clone", Yt, d(h, m), ...E), u(arguments));
},
mirror(h, ...E) {
return this._runTask(Rt("mirror", Bn, d(h, m), ...E), u(arguments));
}
};
}
const Qe = [ new dist_l(/^\[([^\s]+)( \([^)]+\))? ([^\]]+)/, (h, [E, T, S]) => {
h.branch = E, h.commit = S, h.root = !!T;
}), new dist_l(/\s*Author:\s(.+)/i, (h, [E]) => {
const T = E.split("<"), S = T.pop();
!S || !S.includes("@") || (h.author = {
email: S.substr(0, S.length - 1),
name: T.join("<").trim()
});
}), new dist_l(/(\d+)[^,]*(?:,\s*(\d+)[^,]*)(?:,\s*(\d+))/g, (h, [E, T, S]) => {
h.summary.changes = parseInt(E, 10) || 0, h.summary.insertions = parseInt(T, 10) || 0, 
h.summary.deletions = parseInt(S, 10) || 0;
}), new dist_l(/^(\d+)[^,]*(?:,\s*(\d+)[^(]+\(([+-]))?/, (h, [E, T, S]) => {
h.summary.changes = parseInt(E, 10) || 0;
const C = parseInt(T, 10) || 0;
S === "-" ? h.summary.deletions = C : S === "+" && (h.summary.insertions = C);
}) ];
function Fn(h) {
return dist_E({
author: null,
branch: "",
commit: "",
root: !1,
summary: {
changes: 0,
insertions: 0,
deletions: 0
}
}, Qe, h);
}
function Gn(h, E, T) {
return {
commands: [ "-c", "core.abbrev=40", "commit", ...U(h, "-m"), ...E, ...T ],
format: "utf-8",
parser: Fn
};
}
function zn() {
return {
commit(h, ...E) {
const T = u(arguments), S = t(h) || Gn(v(h), v(d(E[0], dist_G, [])), [ ...dist_L(d(E[1], dist_K, [])), ...dist_h(arguments, 0, !0) ]);
return this._runTask(S, T);
}
};
function t(h) {
return !dist_G(h) && dist_b("git.commit: requires the commit message to be supplied as a string/string[]");
}
}
function qn() {
return {
count: 0,
garbage: 0,
inPack: 0,
packs: 0,
prunePackable: 0,
size: 0,
sizeGarbage: 0,
sizePack: 0
};
}
const Ye = new dist_l(/([a-z-]+): (\d+)$/, (h, [E, T]) => {
const S = jt(E);
Object.hasOwn(h, S) && (h[S] = p(T));
});
function Hn() {
return {
countObjects() {
return this._runTask({
commands: [ "count-objects", "--verbose" ],
format: "utf-8",
parser(h) {
return dist_E(qn(), [ Ye ], h);
}
});
}
};
}
function Kn() {
return {
firstCommit() {
return this._runTask(g([ "rev-list", "--max-parents=0", "HEAD" ], !0), u(arguments));
}
};
}
function Vn(h, E) {
const T = [ "hash-object", h ];
return E && T.push("-w"), g(T, !0);
}
class dist_J {
constructor(h, E, T, S) {
this.bare = h, this.path = E, this.existing = T, this.gitDir = S;
}
}
const Je = /^Init.+ repository in (.+)$/, nn = /^Rein.+ in (.+)$/;
function Qn(h, E, T) {
const S = String(T).trim();
let C;
if (C = Je.exec(S)) return new dist_J(h, E, !1, C[1]);
if (C = nn.exec(S)) return new dist_J(h, E, !0, C[1]);
let R = "";
const P = S.split(" ");
for (;P.length; ) if (P.shift() === "in") {
R = P.join(" ");
break;
}
return new dist_J(h, E, /^re/i.test(S), R);
}
const sn = "--bare";
function Jn(h) {
return h.includes(sn);
}
function Zn(h = !1, E, T) {
const S = [ "init", ...T ];
return h && !Jn(S) && S.splice(1, 0, sn), {
commands: S,
format: "utf-8",
parser(h) {
return Qn(S.includes("--bare"), E, h);
}
};
}
function tr(h) {
return h === void 0 ? dist_b("interpretTrailers called without input content") : {
format: "utf-8",
parser(h) {
return Object.fromEntries(ut(h, h => {
const E = h.indexOf(":");
return [ jt(h.substring(0, E).toLowerCase()), h.substring(E + 2).trim() ];
}));
},
commands: [ "interpret-trailers", "--parse" ],
input: h
};
}
function er() {
return {
interpretTrailers(h) {
return this._runTask(tr(d(h, Be)), u(arguments));
}
};
}
var rn = (h => (h.NONE = "", h.STAT = "--stat", h.NUM_STAT = "--numstat", h.NAME_ONLY = "--name-only", 
h.NAME_STATUS = "--name-status", h))(rn || {});
const vn = /^--(stat|numstat|name-only|name-status)(=|$)/;
function pt(h) {
for (let E = 0; E < h.length; E++) {
const T = vn.exec(h[E]);
if (T) return `--${T[1]}`;
}
return "";
}
function nr(h) {
return vn.test(h);
}
class rr {
constructor() {
this.changed = 0, this.deletions = 0, this.insertions = 0, this.files = [];
}
}
const kn = [ new dist_l(/^(.+)\s+\|\s+(\d+)(\s+[+\-]+)?$/, (h, [E, T, S = ""]) => {
h.files.push({
file: E.trim(),
changes: p(T),
insertions: S.replace(/[^+]/g, "").length,
deletions: S.replace(/[^-]/g, "").length,
binary: !1
});
}), new dist_l(/^(.+) \|\s+Bin ([0-9.]+) -> ([0-9.]+) ([a-z]+)/, (h, [E, T, S]) => {
h.files.push({
file: E.trim(),
before: p(T),
after: p(S),
binary: !0
});
}), new dist_l(/^(.+)\s+\|\s+Bin\s*$/, (h, [E]) => {
h.files.push({
file: E.trim(),
before: 0,
after: 0,
binary: !0
});
}), new dist_l(/(\d+) files? changed\s*((?:, \d+ [^,]+){0,2})/, (h, [E, T]) => {
const S = /(\d+) i/.exec(T), C = /(\d+) d/.exec(T);
h.changed = p(E), h.insertions = p(S?.[1]), h.deletions = p(C?.[1]);
}) ], Cn = [ new dist_l(/(\d+)\t(\d+)\t(.+)$/, (h, [E, T, S]) => {
const C = p(E), R = p(T);
h.changed++, h.insertions += C, h.deletions += R, h.files.push({
file: S,
changes: C + R,
insertions: C,
deletions: R,
binary: !1
});
}), new dist_l(/-\t-\t(.+)$/, (h, [E]) => {
h.changed++, h.files.push({
file: E,
after: 0,
before: 0,
binary: !0
});
}) ], Un = [ new dist_l(/(.+)$/, (h, [E]) => {
h.changed++, h.files.push({
file: E,
changes: 0,
insertions: 0,
deletions: 0,
binary: !1
});
}) ], Wn = [ new dist_l(/([ACDMRTUXB])([0-9]{0,3})\t(.[^\t]*)(\t(.[^\t]*))?$/, (h, [E, T, S, C, R]) => {
h.changed++, h.files.push({
file: R ?? S,
changes: 0,
insertions: 0,
deletions: 0,
binary: !1,
status: bt(_n(E) && E),
from: bt(!!R && S !== R && S),
similarity: p(T)
});
}) ], Xn = {
[rn.NONE]: kn,
[rn.STAT]: kn,
[rn.NUM_STAT]: Cn,
[rn.NAME_STATUS]: Wn,
[rn.NAME_ONLY]: Un
};
function Zt(h = rn.NONE) {
const E = Xn[h];
return h => dist_E(new rr, E, h, !1);
}
const Yn = "òòòòòò ", ss = " òò", rs = " ò ", ms = [ "hash", "date", "message", "refs", "author_name", "author_email" ];
function cr(h, E) {
return E.reduce((E, T, S) => (E[T] = h[S] || "", E), Object.create({
diff: null
}));
}
function re(h = rs, E = ms, T = rn.NONE) {
const S = Zt(T);
return function(T) {
const C = dist_H(T.trim(), !1, Yn).map(function(T) {
const C = T.split(ss), R = cr(C[0].split(h), E);
return C.length > 1 && C[1].trim() && (R.diff = S(C[1])), R;
});
return {
all: C,
latest: C.length && C[0] || null,
total: C.length
};
};
}
function fr(h) {
let E = pt(h);
const T = [ "diff" ];
return E === rn.NONE && (E = rn.STAT, T.push("--stat=4096")), T.push(...h), dt(T) || {
commands: T,
format: "utf-8",
parser: Zt(E)
};
}
function dt(h) {
const E = h.filter(nr);
if (E.length > 1) return dist_b(`Summary flags are mutually exclusive - pick one of ${E.join(",")}`);
if (E.length && h.includes("-z")) return dist_b(`Summary flag ${E} parsing is not compatible with null termination option '-z'`);
}
var ys = (h => (h[h["--pretty"] = 0] = "--pretty", h[h["max-count"] = 1] = "max-count", 
h[h.maxCount = 2] = "maxCount", h[h.n = 3] = "n", h[h.file = 4] = "file", h[h.format = 5] = "format", 
h[h.from = 6] = "from", h[h.to = 7] = "to", h[h.splitter = 8] = "splitter", h[h.symmetric = 9] = "symmetric", 
h[h.mailMap = 10] = "mailMap", h[h.multiLine = 11] = "multiLine", h[h.strictDate = 12] = "strictDate", 
h))(ys || {});
function lr(h, E) {
const T = [], S = [];
return Object.keys(h).forEach(E => {
T.push(E), S.push(String(h[E]));
}), [ T, S.join(E) ];
}
function hr(h) {
return Object.keys(h).reduce((E, T) => (T in ys || (E[T] = h[T]), E), {});
}
function dist_oe(h = {}, E = []) {
const T = d(h.splitter, m, rs), S = lt(h.format) ? h.format : {
hash: "%H",
date: h.strictDate === !1 ? "%ai" : "%aI",
message: "%s",
refs: "%D",
body: h.multiLine ? "%B" : "%b",
author_name: h.mailMap !== !1 ? "%aN" : "%an",
author_email: h.mailMap !== !1 ? "%aE" : "%ae"
}, [C, R] = lr(S, T), P = [], I = [ `--pretty=format:${Yn}${R}${ss}`, ...E ], F = h.n || h["max-count"] || h.maxCount;
if (F && I.push(`--max-count=${F}`), h.from || h.to) {
const E = h.symmetric !== !1 ? "..." : "..";
P.push(`${h.from || ""}${E}${h.to || ""}`);
}
return m(h.file) && I.push("--follow", dist_c(h.file)), It(hr(h), I), {
fields: C,
splitter: T,
commands: [ ...I, ...P ]
};
}
function mr(h, E, T) {
const S = re(h, E, pt(T));
return {
commands: [ "log", ...T ],
format: "utf-8",
parser: S
};
}
function pr() {
return {
log(...h) {
const E = u(arguments), T = dist_oe(ht(arguments), dist_L(d(arguments[0], dist_K, []))), S = e(...h) || dt(T.commands) || t(T);
return this._runTask(S, E);
}
};
function t(h) {
return mr(h.splitter, h.fields, h.commands);
}
function e(h, E) {
return m(h) && m(E) && dist_b("git.log(string, string) should be replaced with git.log({ from: string, to: string })");
}
}
class dist_Z {
constructor(h, E = null, T) {
this.reason = h, this.file = E, this.meta = T;
}
toString() {
return `${this.file}:${this.reason}`;
}
}
class dr {
constructor() {
this.conflicts = [], this.merges = [], this.result = "success";
}
get failed() {
return this.conflicts.length > 0;
}
get reason() {
return this.result;
}
toString() {
return this.conflicts.length ? `CONFLICTS: ${this.conflicts.join(", ")}` : "OK";
}
}
class ie {
constructor() {
this.remoteMessages = {
all: []
}, this.created = [], this.deleted = [], this.files = [], this.deletions = {}, this.insertions = {}, 
this.summary = {
changes: 0,
deletions: 0,
insertions: 0
};
}
}
class gr {
constructor() {
this.remote = "", this.hash = {
local: "",
remote: ""
}, this.branch = {
local: "",
remote: ""
}, this.message = "";
}
toString() {
return this.message;
}
}
function tt(h) {
return h.objects = h.objects || {
compressing: 0,
counting: 0,
enumerating: 0,
packReused: 0,
reused: {
count: 0,
delta: 0
},
total: {
count: 0,
delta: 0
}
};
}
function Ct(h) {
const E = /^\s*(\d+)/.exec(h), T = /delta (\d+)/i.exec(h);
return {
count: p(E && E[1] || "0"),
delta: p(T && T[1] || "0")
};
}
const Us = [ new dist_x(/^remote:\s*(enumerating|counting|compressing) objects: (\d+),/i, (h, [E, T]) => {
const S = E.toLowerCase(), C = tt(h.remoteMessages);
Object.assign(C, {
[S]: p(T)
});
}), new dist_x(/^remote:\s*(enumerating|counting|compressing) objects: \d+% \(\d+\/(\d+)\),/i, (h, [E, T]) => {
const S = E.toLowerCase(), C = tt(h.remoteMessages);
Object.assign(C, {
[S]: p(T)
});
}), new dist_x(/total ([^,]+), reused ([^,]+), pack-reused (\d+)/i, (h, [E, T, S]) => {
const C = tt(h.remoteMessages);
C.total = Ct(E), C.reused = Ct(T), C.packReused = p(S);
}) ], Hs = [ new dist_x(/^remote:\s*(.+)$/, (h, [E]) => (h.remoteMessages.all.push(E.trim()), 
!1)), ...Us, new dist_x([ /create a (?:pull|merge) request/i, /\s(https?:\/\/\S+)$/ ], (h, [E]) => {
h.remoteMessages.pullRequestUrl = E;
}), new dist_x([ /found (\d+) vulnerabilities.+\(([^)]+)\)/i, /\s(https?:\/\/\S+)$/ ], (h, [E, T, S]) => {
h.remoteMessages.vulnerabilities = {
count: p(E),
summary: T,
url: S
};
}) ];
function ae(h, E) {
return dist_E({
remoteMessages: new br
}, Hs, E);
}
class br {
constructor() {
this.all = [];
}
}
const Ks = /^\s*(.+?)\s+\|\s+\d+\s*(\+*)(-*)/, sr = /(\d+)\D+((\d+)\D+\(\+\))?(\D+(\d+)\D+\(-\))?/, ir = /^(create|delete) mode \d+ (.+)/, or = [ new dist_l(Ks, (h, [E, T, S]) => {
h.files.push(E), T && (h.insertions[E] = T.length), S && (h.deletions[E] = S.length);
}), new dist_l(sr, (h, [E, , T, , S]) => T !== void 0 || S !== void 0 ? (h.summary.changes = +E || 0, 
h.summary.insertions = +T || 0, h.summary.deletions = +S || 0, !0) : !1), new dist_l(ir, (h, [E, T]) => {
dist_S(h.files, T), dist_S(E === "create" ? h.created : h.deleted, T);
}) ], ar = [ new dist_l(/^from\s(.+)$/i, (h, [E]) => {
h.remote = E;
}), new dist_l(/^fatal:\s(.+)$/, (h, [E]) => {
h.message = E;
}), new dist_l(/([a-z0-9]+)\.\.([a-z0-9]+)\s+(\S+)\s+->\s+(\S+)$/, (h, [E, T, S, C]) => {
h.branch.local = S, h.hash.local = E, h.branch.remote = C, h.hash.remote = T;
}) ], Sr = (h, E) => dist_E(new ie, or, [ h, E ]), ue = (h, E) => Object.assign(new ie, Sr(h, E), ae(h, E));
function Rr(h, E) {
const T = dist_E(new gr, ar, [ h, E ]);
return T.message && T;
}
const ur = [ new dist_l(/^Auto-merging\s+(.+)$/, (h, [E]) => {
h.merges.push(E);
}), new dist_l(/^CONFLICT\s+\((.+)\): Merge conflict in (.+)$/, (h, [E, T]) => {
h.conflicts.push(new dist_Z(E, T));
}), new dist_l(/^CONFLICT\s+\((.+\/delete)\): (.+) deleted in (.+) and/, (h, [E, T, S]) => {
h.conflicts.push(new dist_Z(E, T, {
deleteRef: S
}));
}), new dist_l(/^CONFLICT\s+\((.+)\):/, (h, [E]) => {
h.conflicts.push(new dist_Z(E, null));
}), new dist_l(/^Automatic merge failed;\s+(.+)$/, (h, [E]) => {
h.result = E;
}) ], Cr = (h, E) => Object.assign(Ar(h), ue(h, E)), Ar = h => dist_E(new dr, ur, h);
function At(h) {
return h.length ? {
commands: [ "merge", ...h ],
format: "utf-8",
parser(h, E) {
const T = Cr(h, E);
if (T.failed) throw new at(T);
return T;
}
} : dist_b("Git.merge requires at least one option");
}
function xr(h, E, T) {
const S = T.includes("deleted"), C = T.includes("tag") || /^refs\/tags/.test(h), R = !T.includes("new");
return {
deleted: S,
tag: C,
branch: !C,
new: !R,
alreadyUpdated: R,
local: h,
remote: E
};
}
const _r = [ new dist_l(/^Pushing to (.+)$/, (h, [E]) => {
h.repo = E;
}), new dist_l(/^updating local tracking ref '(.+)'/, (h, [E]) => {
h.ref = {
...h.ref || {},
local: E
};
}), new dist_l(/^[=*-]\s+([^:]+):(\S+)\s+\[(.+)]$/, (h, [E, T, S]) => {
h.pushed.push(xr(E, T, S));
}), new dist_l(/^Branch '([^']+)' set up to track remote branch '([^']+)' from '([^']+)'/, (h, [E, T, S]) => {
h.branch = {
...h.branch || {},
local: E,
remote: T,
remoteName: S
};
}), new dist_l(/^([^:]+):(\S+)\s+([a-z0-9]+)\.\.([a-z0-9]+)$/, (h, [E, T, S, C]) => {
h.update = {
head: {
local: E,
remote: T
},
hash: {
from: S,
to: C
}
};
}) ], $r = (h, E) => {
const T = Pr(h, E), S = ae(h, E);
return {
...T,
...S
};
}, Pr = (h, E) => dist_E({
pushed: []
}, _r, [ h, E ]);
function Mr(h = {}, E) {
return dist_S(E, "--tags"), ce(h, E);
}
function ce(h = {}, E) {
const T = [ "push", ...E ];
return h.branch && T.splice(1, 0, h.branch), h.remote && T.splice(1, 0, h.remote), 
ct(T, "-v"), dist_S(T, "--verbose"), dist_S(T, "--porcelain"), {
commands: T,
format: "utf-8",
parser: $r
};
}
function Dr() {
return {
showBuffer() {
const h = [ "show", ...dist_h(arguments, 1) ];
return h.includes("--binary") || h.splice(1, 0, "--binary"), this._runTask(Gt(h), u(arguments));
},
show() {
const h = [ "show", ...dist_h(arguments, 1) ];
return this._runTask(g(h), u(arguments));
}
};
}
const wr = /^(.+)\0(.+)$/;
class jr {
constructor(h, E, T) {
if (this.path = h, this.index = E, this.working_dir = T, E === "R" || T === "R") {
const E = wr.exec(h) || [ null, h, h ];
this.from = E[2] || "", this.path = E[1] || "";
}
}
}
class Br {
constructor() {
this.not_added = [], this.conflicted = [], this.created = [], this.deleted = [], 
this.ignored = void 0, this.modified = [], this.renamed = [], this.files = [], this.staged = [], 
this.ahead = 0, this.behind = 0, this.current = null, this.tracking = null, this.detached = !1, 
this.isClean = () => !this.files.length;
}
}
function xt(h) {
const [E, T] = h.split(qt);
return {
from: T || E,
to: E
};
}
function dist_(h, E, T) {
return [ `${h}${E}`, T ];
}
function et(h, ...E) {
return E.map(E => dist_(h, E, (h, E) => h.conflicted.push(E)));
}
const yr = new Map([ dist_(" ", "A", (h, E) => h.created.push(E)), dist_(" ", "D", (h, E) => h.deleted.push(E)), dist_(" ", "M", (h, E) => h.modified.push(E)), dist_("A", " ", (h, E) => {
h.created.push(E), h.staged.push(E);
}), dist_("A", "M", (h, E) => {
h.created.push(E), h.staged.push(E), h.modified.push(E);
}), dist_("D", " ", (h, E) => {
h.deleted.push(E), h.staged.push(E);
}), dist_("M", " ", (h, E) => {
h.modified.push(E), h.staged.push(E);
}), dist_("M", "M", (h, E) => {
h.modified.push(E), h.staged.push(E);
}), dist_("R", " ", (h, E) => {
h.renamed.push(xt(E));
}), dist_("R", "M", (h, E) => {
const T = xt(E);
h.renamed.push(T), h.modified.push(T.to);
}), dist_("!", "!", (h, E) => {
(h.ignored = h.ignored || []).push(E);
}), dist_("?", "?", (h, E) => h.not_added.push(E)), ...et("A", "A", "U"), ...et("D", "D", "U"), ...et("U", "A", "D", "U"), [ "##", (h, E) => {
const T = /ahead (\d+)/, S = /behind (\d+)/, C = /^(.+?(?=(?:\.{3}|\s|$)))/, R = /\.{3}(\S*)/, P = /\son\s(\S+?)(?=\.{3}|$)/;
let I = T.exec(E);
h.ahead = I && +I[1] || 0, I = S.exec(E), h.behind = I && +I[1] || 0, I = C.exec(E), 
h.current = d(I?.[1], m, null), I = R.exec(E), h.tracking = d(I?.[1], m, null), 
I = P.exec(E), I && (h.current = d(I?.[1], m, h.current)), h.detached = /\(no branch\)/.test(E);
} ] ]), Ur = function(h) {
const E = h.split(qt), T = new Br;
for (let h = 0, S = E.length; h < S; ) {
let S = E[h++].trim();
S && (S.charAt(0) === "R" && (S += qt + (E[h++] || "")), Fr(T, S));
}
return T;
};
function Fr(h, E) {
const T = E.trim();
switch (" ") {
case T.charAt(2):
return r(T.charAt(0), T.charAt(1), T.slice(3));

case T.charAt(1):
return r(" ", T.charAt(0), T.slice(2));

default:
return;
}
function r(E, T, S) {
const C = `${E}${T}`, R = yr.get(C);
R && R(h, S), C !== "##" && C !== "!!" && h.files.push(new jr(S, E, T));
}
}
const vr = [ "--null", "-z" ];
function zr(h) {
return {
format: "utf-8",
commands: [ "status", "--porcelain", "-b", "-u", "--null", ...h.filter(h => !vr.includes(h)) ],
parser(h) {
return Ur(h);
}
};
}
const kr = "installed=false";
function dist_q(h = 0, E = 0, T = 0, S = "", C = !0) {
return Object.defineProperty({
major: h,
minor: E,
patch: T,
agent: S,
installed: C
}, "toString", {
value() {
return `${this.major}.${this.minor}.${this.patch}`;
},
configurable: !1,
enumerable: !1
});
}
function qr() {
return dist_q(0, 0, 0, "", !1);
}
function Wr() {
return {
version() {
return this._runTask({
commands: [ "--version" ],
format: "utf-8",
parser: Kr,
onError(h, E, T, S) {
if (h.exitCode === Kt.NOT_FOUND) return T(Buffer.from(kr));
S(E);
}
});
}
};
}
const Er = [ new dist_l(/version (\d+)\.(\d+)\.(\d+)(?:\s*\((.+)\))?/, (h, [E, T, S, C = ""]) => {
Object.assign(h, dist_q(p(E), p(T), p(S), C));
}), new dist_l(/version (\d+)\.(\d+)\.(\D+)(.+)?$/, (h, [E, T, S, C = ""]) => {
Object.assign(h, dist_q(p(E), p(T), S, C));
}) ];
function Kr(h) {
return h === kr ? qr() : dist_E(dist_q(0, 0, 0, h), Er, h);
}
class le {
constructor(h) {
this._executor = h;
}
_runTask(h, E) {
const T = this._executor.chain(), S = T.push(h);
return E && Ln(h, S, E), Object.create(this, {
then: {
value: S.then.bind(S)
},
catch: {
value: S.catch.bind(S)
},
_executor: {
value: T
}
});
}
add(h) {
return this._runTask(g([ "add", ...v(h) ]), u(arguments));
}
cwd(h) {
const E = u(arguments);
return typeof h == "string" ? this._runTask(St(h, this._executor), E) : typeof h?.path == "string" ? this._runTask(St(h.path, h.root && this._executor || void 0), E) : this._runTask(dist_b("Git.cwd: workingDirectory must be supplied as a string"), E);
}
hashObject(h, E) {
return this._runTask(Vn(h, E === !0), u(arguments));
}
init(h) {
return this._runTask(Zn(h === !0, this._executor.cwd, dist_h(arguments)), u(arguments));
}
merge() {
return this._runTask(At(dist_h(arguments)), u(arguments));
}
mergeFromTo(h, E) {
return m(h) && m(E) ? this._runTask(At([ h, E, ...dist_h(arguments) ]), u(arguments, !1)) : this._runTask(dist_b("Git.mergeFromTo requires that the 'remote' and 'branch' arguments are supplied as strings"));
}
outputHandler(h) {
return this._executor.outputHandler = h, this;
}
push() {
const h = ce({
remote: d(arguments[0], m),
branch: d(arguments[1], m)
}, dist_h(arguments));
return this._runTask(h, u(arguments));
}
stash() {
return this._runTask(g([ "stash", ...dist_h(arguments) ]), u(arguments));
}
status() {
return this._runTask(zr(dist_h(arguments)), u(arguments));
}
}
Object.assign(le.prototype, jn(), In(), zn(), Tn(), Hn(), Kn(), On(), er(), pr(), Dr(), Wr());
const Or = (() => {
let h = 0;
return () => {
h++;
const {promise: E, done: T} = (0, I.ud)();
return {
promise: E,
done: T,
id: h
};
};
})();
class Xr {
constructor(h = 2) {
this.concurrency = h, this.logger = dist_$("", "scheduler"), this.pending = [], 
this.running = [], this.logger("Constructed, concurrency=%s", h);
}
schedule() {
if (!this.pending.length || this.running.length >= this.concurrency) {
this.logger("Schedule attempt ignored, pending=%s running=%s concurrency=%s", this.pending.length, this.running.length, this.concurrency);
return;
}
const h = dist_S(this.running, this.pending.shift());
this.logger("Attempting id=%s", h.id), h.done(() => {
this.logger("Completing id=", h.id), ct(this.running, h), this.schedule();
});
}
next() {
const {promise: h, id: E} = dist_S(this.pending, Or());
return this.logger("Scheduling id=%s", E), this.schedule(), h;
}
}
function Yr(h, E) {
return g([ "apply", ...E, ...h ]);
}
var Tr = (h => (h.CURRENT = "*", h.LINKED = "+", h))(Tr || {});
class Qr {
constructor() {
this.all = [], this.branches = {}, this.current = "", this.detached = !1;
}
push(h, E, T, S, C) {
h === "*" && (this.detached = E, this.current = T), this.all.push(T), this.branches[T] = {
current: h === "*",
linkedWorkTree: h === "+",
name: T,
commit: S,
label: C
};
}
}
const Nr = [ new dist_l(/^([*+]\s)?\((?:HEAD )?detached (?:from|at) (\S+)\)\s+([a-z0-9]+)\s(.*)$/, (h, [E, T, S, C]) => {
h.push(Nt(E), !0, T, S, C);
}), new dist_l(/^([*+]\s)?(\S+)\s+([a-z0-9]+)\s?(.*)$/s, (h, [E, T, S, C]) => {
h.push(Nt(E), !1, T, S, C);
}) ], Lr = new dist_l(/^(\S+)$/s, (h, [E]) => {
h.push(Tr.CURRENT, !1, E, "", "");
});
function Nt(h) {
return h ? h.charAt(0) : "";
}
function me(h, E = !1) {
return dist_E(new Qr, E ? [ Lr ] : Nr, h);
}
class ts {
constructor() {
this.all = [], this.branches = {}, this.errors = [];
}
get success() {
return !this.errors.length;
}
}
function es(h, E) {
return {
branch: h,
hash: E,
success: !0
};
}
function ns(h) {
return {
branch: h,
hash: null,
success: !1
};
}
const Ir = /(\S+)\s+\(\S+\s([^)]+)\)/, Gr = /^error[^']+'([^']+)'/m, Hr = [ new dist_l(Ir, (h, [E, T]) => {
const S = es(E, T);
h.all.push(S), h.branches[E] = S;
}), new dist_l(Gr, (h, [E]) => {
const T = ns(E);
h.errors.push(T), h.all.push(T), h.branches[E] = T;
}) ], gt = (h, E) => dist_E(new ts, Hr, [ h, E ]);
function de(h, E) {
return E === Kt.ERROR && Gr.test(h);
}
function os(h) {
const E = [ "-d", "-D", "--delete" ];
return h.some(h => E.includes(h));
}
function is(h) {
const E = os(h), T = h.includes("--show-current"), S = [ "branch", ...h ];
return S.length === 1 && S.push("-a"), S.includes("-v") || S.splice(1, 0, "-v"), 
{
format: "utf-8",
commands: S,
parser(h, S) {
return E ? gt(h, S).all[0] : me(h, T);
}
};
}
function as() {
return {
format: "utf-8",
commands: [ "branch", "-v" ],
parser(h) {
return me(h);
}
};
}
function us(h, E = !1) {
return {
format: "utf-8",
commands: [ "branch", "-v", E ? "-D" : "-d", ...h ],
parser(h, E) {
return gt(h, E);
},
onError({exitCode: h, stdOut: E}, T, S, C) {
if (!de(String(T), h)) return C(T);
S(E);
}
};
}
function cs(h, E = !1) {
const T = {
format: "utf-8",
commands: [ "branch", "-v", E ? "-D" : "-d", h ],
parser(E, T) {
return gt(E, T).branches[h];
},
onError({exitCode: h, stdErr: E, stdOut: S}, C, R, P) {
if (!de(String(C), h)) return P(C);
throw new at(T.parser(dist_F(S), dist_F(E)), String(C));
}
};
return T;
}
function fs(h) {
return {
commands: [ "check-ignore", ...h ],
format: "utf-8",
parser: ls
};
}
function ls(h) {
return h.split(/\n/g).map(hs).filter(Boolean);
}
function hs(h) {
const E = h.trim().replace(/^["']|["']$/g, "");
return E && (0, F.normalize)(E);
}
const Vr = [ new dist_l(/From (.+)$/, (h, [E]) => {
h.remote = E;
}), new dist_l(/\* \[new branch]\s+(\S+)\s*-> (.+)$/, (h, [E, T]) => {
h.branches.push({
name: E,
tracking: T
});
}), new dist_l(/\* \[new tag]\s+(\S+)\s*-> (.+)$/, (h, [E, T]) => {
h.tags.push({
name: E,
tracking: T
});
}), new dist_l(/- \[deleted]\s+\S+\s*-> (.+)$/, (h, [E]) => {
h.deleted.push({
tracking: E
});
}), new dist_l(/\s*([^.]+)\.\.(\S+)\s+(\S+)\s*-> (.+)$/, (h, [E, T, S, C]) => {
h.updated.push({
name: S,
tracking: C,
to: T,
from: E
});
}) ];
function ps(h, E) {
return dist_E({
raw: h,
remote: null,
branches: [],
tags: [],
updated: [],
deleted: []
}, Vr, [ h, E ]);
}
function ds(h) {
return /^--upload-pack(=|$)/.test(h);
}
function gs(h, E, T) {
const S = [ "fetch", ...T ];
return h && E && S.push(h, E), S.find(ds) ? dist_b("git.fetch: potential exploit argument blocked.") : {
commands: S,
format: "utf-8",
parser: ps
};
}
const Zr = [ new dist_l(/^Renaming (.+) to (.+)$/, (h, [E, T]) => {
h.moves.push({
from: E,
to: T
});
}) ];
function ws(h) {
return dist_E({
moves: []
}, Zr, h);
}
function bs(h, E) {
return {
commands: [ "mv", "-v", ...v(h), E ],
format: "utf-8",
parser: ws
};
}
function Ts(h, E, T) {
const S = [ "pull", ...T ];
return h && E && S.splice(1, 0, h, E), {
commands: S,
format: "utf-8",
parser(h, E) {
return ue(h, E);
},
onError(h, E, T, S) {
const C = Rr(dist_F(h.stdOut), dist_F(h.stdErr));
if (C) return S(new at(C));
S(E);
}
};
}
function ks(h) {
const E = {};
return ge(h, ([h]) => E[h] = {
name: h
}), Object.values(E);
}
function _s(h) {
const E = {};
return ge(h, ([h, T, S]) => {
Object.hasOwn(E, h) || (E[h] = {
name: h,
refs: {
fetch: "",
push: ""
}
}), S && T && (E[h].refs[S.replace(/[^a-z]/g, "")] = T);
}), Object.values(E);
}
function ge(h, E) {
ut(h, h => E(h.split(/\s+/)));
}
function vs(h, E, T) {
return g([ "remote", "add", ...T, h, E ]);
}
function Es(h) {
const E = [ "remote" ];
return h && E.push("-v"), {
commands: E,
format: "utf-8",
parser: h ? _s : ks
};
}
function Ss(h) {
const E = [ ...h ];
return E[0] !== "ls-remote" && E.unshift("ls-remote"), g(E);
}
function Rs(h) {
const E = [ ...h ];
return E[0] !== "remote" && E.unshift("remote"), g(E);
}
function Os(h) {
return g([ "remote", "remove", h ]);
}
function Cs(h = {}, E) {
const T = dist_oe(h), S = [ "stash", "list", ...T.commands, ...E ], C = re(T.splitter, T.fields, pt(S));
return dt(S) || {
commands: S,
format: "utf-8",
parser: C
};
}
function As(h, E) {
return dist_X([ "add", h, E ]);
}
function xs(h) {
return dist_X([ "init", ...h ]);
}
function dist_X(h) {
const E = [ ...h ];
return E[0] !== "submodule" && E.unshift("submodule"), g(E);
}
function Ns(h) {
return dist_X([ "update", ...h ]);
}
class $s {
constructor(h, E) {
this.all = h, this.latest = E;
}
}
const Ps = function(h, E = !1) {
const T = h.split(`\n`).map(Ds).filter(Boolean);
E || T.sort(function(h, E) {
const T = h.split("."), S = E.split(".");
if (T.length === 1 || S.length === 1) return Ms(dist_B(T[0]), dist_B(S[0]));
for (let h = 0, E = Math.max(T.length, S.length); h < E; h++) {
const E = ye(dist_B(T[h]), dist_B(S[h]));
if (E) return E;
}
return 0;
});
const S = E ? T[0] : [ ...T ].reverse().find(h => h.indexOf(".") >= 0);
return new $s(T, S);
};
function Ms(h, E) {
const T = Number.isNaN(h), S = Number.isNaN(E);
return T !== S ? T ? 1 : -1 : T ? ye(h, E) : 0;
}
function ye(h, E) {
return h === E ? 0 : h > E ? 1 : -1;
}
function Ds(h) {
return h.trim();
}
function dist_B(h) {
return typeof h == "string" && parseInt(h.replace(/^\D+/g, ""), 10) || 0;
}
function Ls(h = []) {
const E = h.some(h => /^--sort=/.test(h));
return {
format: "utf-8",
commands: [ "tag", "-l", ...h ],
parser(h) {
return Ps(h, E);
}
};
}
function js(h) {
return {
format: "utf-8",
commands: [ "tag", h ],
parser() {
return {
name: h
};
}
};
}
function Bs(h, E) {
return {
format: "utf-8",
commands: [ "tag", "-a", "-m", E, h ],
parser() {
return {
name: h
};
}
};
}
function dist_f(h, E) {
this._plugins = E, this._executor = new Dn(h.baseDir, new Xr(h.maxConcurrentProcesses), E), 
this._trimmed = h.trimmed;
}
(dist_f.prototype = Object.create(le.prototype)).constructor = dist_f;
dist_f.prototype.customBinary = function(h) {
return this._plugins.reconfigure("binary", h), this;
};
dist_f.prototype.env = function(h, E) {
return arguments.length === 1 && typeof h == "object" ? this._executor.env = h : (this._executor.env = this._executor.env || {})[h] = E, 
this;
};
dist_f.prototype.stashList = function(h) {
return this._runTask(Cs(ht(arguments) || {}, dist_K(h) && h || []), u(arguments));
};
dist_f.prototype.mv = function(h, E) {
return this._runTask(bs(h, E), u(arguments));
};
dist_f.prototype.checkoutLatestTag = function(h) {
var E = this;
return this.pull(function() {
E.tags(function(T, S) {
E.checkout(S.latest, h);
});
});
};
dist_f.prototype.pull = function(h, E, T, S) {
return this._runTask(Ts(d(h, m), d(E, m), dist_h(arguments)), u(arguments));
};
dist_f.prototype.fetch = function(h, E) {
return this._runTask(gs(d(h, m), d(E, m), dist_h(arguments)), u(arguments));
};
dist_f.prototype.tags = function(h, E) {
return this._runTask(Ls(dist_h(arguments)), u(arguments));
};
dist_f.prototype.rebase = function() {
return this._runTask(g([ "rebase", ...dist_h(arguments) ]), u(arguments));
};
dist_f.prototype.reset = function(h) {
return this._runTask(An(xn(h), dist_h(arguments)), u(arguments));
};
dist_f.prototype.revert = function(h) {
const E = u(arguments);
return typeof h != "string" ? this._runTask(dist_b("Commit must be a string"), E) : this._runTask(g([ "revert", ...dist_h(arguments, 0, !0), h ]), E);
};
dist_f.prototype.addTag = function(h) {
const E = typeof h == "string" ? js(h) : dist_b("Git.addTag requires a tag name");
return this._runTask(E, u(arguments));
};
dist_f.prototype.addAnnotatedTag = function(h, E) {
return this._runTask(Bs(h, E), u(arguments));
};
dist_f.prototype.deleteLocalBranch = function(h, E, T) {
return this._runTask(cs(h, typeof E == "boolean" ? E : !1), u(arguments));
};
dist_f.prototype.deleteLocalBranches = function(h, E, T) {
return this._runTask(us(h, typeof E == "boolean" ? E : !1), u(arguments));
};
dist_f.prototype.branch = function(h, E) {
return this._runTask(is(dist_h(arguments)), u(arguments));
};
dist_f.prototype.branchLocal = function(h) {
return this._runTask(as(), u(arguments));
};
dist_f.prototype.raw = function(h) {
const E = !Array.isArray(h), T = [].slice.call(E ? arguments : h, 0);
for (let h = 0; h < T.length && E; h++) if (!st(T[h])) {
T.splice(h, T.length - h);
break;
}
T.push(...dist_h(arguments, 0, !0));
var S = u(arguments);
return T.length ? this._runTask(g(T, this._trimmed), S) : this._runTask(dist_b("Raw: must supply one or more command to execute"), S);
};
dist_f.prototype.submoduleAdd = function(h, E, T) {
return this._runTask(As(h, E), u(arguments));
};
dist_f.prototype.submoduleUpdate = function(h, E) {
return this._runTask(Ns(dist_h(arguments, !0)), u(arguments));
};
dist_f.prototype.submoduleInit = function(h, E) {
return this._runTask(xs(dist_h(arguments, !0)), u(arguments));
};
dist_f.prototype.subModule = function(h, E) {
return this._runTask(dist_X(dist_h(arguments)), u(arguments));
};
dist_f.prototype.listRemote = function() {
return this._runTask(Ss(dist_h(arguments)), u(arguments));
};
dist_f.prototype.addRemote = function(h, E, T) {
return this._runTask(vs(h, E, dist_h(arguments)), u(arguments));
};
dist_f.prototype.removeRemote = function(h, E) {
return this._runTask(Os(h), u(arguments));
};
dist_f.prototype.getRemotes = function(h, E) {
return this._runTask(Es(h === !0), u(arguments));
};
dist_f.prototype.remote = function(h, E) {
return this._runTask(Rs(dist_h(arguments)), u(arguments));
};
dist_f.prototype.tag = function(h, E) {
const T = dist_h(arguments);
return T[0] !== "tag" && T.unshift("tag"), this._runTask(g(T), u(arguments));
};
dist_f.prototype.updateServerInfo = function(h) {
return this._runTask(g([ "update-server-info" ]), u(arguments));
};
dist_f.prototype.pushTags = function(h, E) {
const T = Mr({
remote: d(h, m)
}, dist_h(arguments));
return this._runTask(T, u(arguments));
};
dist_f.prototype.rm = function(h) {
return this._runTask(g([ "rm", "-f", ...v(h) ]), u(arguments));
};
dist_f.prototype.rmKeepLocal = function(h) {
return this._runTask(g([ "rm", "--cached", ...v(h) ]), u(arguments));
};
dist_f.prototype.catFile = function(h, E) {
return this._catFile("utf-8", arguments);
};
dist_f.prototype.binaryCatFile = function() {
return this._catFile("buffer", arguments);
};
dist_f.prototype._catFile = function(h, E) {
var T = u(E), S = [ "cat-file" ], C = E[0];
if (typeof C == "string") return this._runTask(dist_b("Git.catFile: options must be supplied as an array of strings"), T);
Array.isArray(C) && S.push.apply(S, C);
const R = h === "buffer" ? Gt(S) : g(S);
return this._runTask(R, T);
};
dist_f.prototype.diff = function(h, E) {
const T = m(h) ? dist_b("git.diff: supplying options as a single string is no longer supported, switch to an array of strings") : g([ "diff", ...dist_h(arguments) ]);
return this._runTask(T, u(arguments));
};
dist_f.prototype.diffSummary = function() {
return this._runTask(fr(dist_h(arguments, 1)), u(arguments));
};
dist_f.prototype.applyPatch = function(h) {
const E = dist_G(h) ? Yr(v(h), dist_h([].slice.call(arguments, 1))) : dist_b("git.applyPatch requires one or more string patches as the first argument");
return this._runTask(E, u(arguments));
};
dist_f.prototype.revparse = function() {
const h = [ "rev-parse", ...dist_h(arguments, !0) ];
return this._runTask(g(h, !0), u(arguments));
};
dist_f.prototype.clean = function(h, E, T) {
const S = un(h), C = S && h.join("") || d(h, m) || "", R = dist_h([].slice.call(arguments, S ? 1 : 0));
return this._runTask(on(C, R), u(arguments));
};
dist_f.prototype.exec = function(h) {
const E = {
commands: [],
format: "utf-8",
parser() {
typeof h == "function" && h();
}
};
return this._runTask(E);
};
dist_f.prototype.checkIgnore = function(h, E) {
return this._runTask(fs(v(d(h, dist_G, []))), u(arguments));
};
dist_f.prototype.checkIsRepo = function(h, E) {
return this._runTask(We(d(h, m)), u(arguments));
};
function Is(h) {
return h ? [ {
type: "spawn.before",
action(E, T) {
h.aborted && T.kill(new dist_A(void 0, "abort", "Abort already signaled"));
}
}, {
type: "spawn.after",
action(E, T) {
function o() {
T.kill(new dist_A(void 0, "abort", "Abort signal received"));
}
h.addEventListener("abort", o), T.spawned.on("close", () => h.removeEventListener("abort", o));
}
} ] : void 0;
}
const Jr = dist_$("", "plugin:allowEnvironment");
function Fs(h, E = !1) {
const T = new Set(h.map(h => h.toLowerCase().trim()));
return {
type: "spawn.options",
action(h, S) {
const C = {
...h.env ?? process.env
}, R = new Set(Object.keys(S.env).map(h => h.toLowerCase().trim()));
for (const h of Object.keys(C)) {
const E = h.toLowerCase().trim();
if (!(!Gs(E) || T.has(E))) {
if (R.has(E)) throw new dist_A(void 0, "allowEnvironment", `Use of "${h}" is blocked by the environment guard - add it to the allowEnvironment option to permit it`);
Jr("removing ambient guarded environment variable %s", h), delete C[h];
}
}
return {
...h,
env: {
...C,
GIT_TEST_DISALLOW_ABBREVIATED_OPTIONS: String(!E)
}
};
}
};
}
function Gs(h) {
const E = h.toLowerCase().trim();
return E.startsWith("git_") || _(E);
}
function zs(h = {}) {
return {
type: "spawn.args",
action(E, {env: T}) {
for (const S of oe(E, T)) if (h[S.category] !== !0) throw new dist_A(void 0, "unsafe", S.message);
return E;
}
};
}
function qs(h) {
const E = U(h, "-c");
return {
type: "spawn.args",
action(h) {
return [ ...E, ...h ];
}
};
}
const ti = (0, I.yX)().promise;
function Ws({onClose: h = !0, onExit: E = 50} = {}) {
function n() {
let T = -1;
const S = {
close: (0, I.yX)(),
closeTimeout: (0, I.yX)(),
exit: (0, I.yX)(),
exitTimeout: (0, I.yX)()
}, C = Promise.race([ h === !1 ? ti : S.closeTimeout.promise, E === !1 ? ti : S.exitTimeout.promise ]);
return r(h, S.close, S.closeTimeout), r(E, S.exit, S.exitTimeout), {
close(h) {
T = h, S.close.done();
},
exit(h) {
T = h, S.exit.done();
},
get exitCode() {
return T;
},
result: C
};
}
function r(h, E, T) {
h !== !1 && (h === !0 ? E.promise : E.promise.then(() => wt(h))).then(T.done);
}
return {
type: "spawn.after",
async action(h, {spawned: E, close: T}) {
const S = n();
let C = !0, y = () => {
C = !1;
};
E.stdout?.on("data", y), E.stderr?.on("data", y), E.on("error", y), E.on("close", h => S.close(h)), 
E.on("exit", h => S.exit(h));
try {
await S.result, C && await wt(50), T(S.exitCode);
} catch (h) {
T(S.exitCode, h);
}
}
};
}
const ei = dist_$("", "plugin:binary"), ni = "Invalid value supplied for custom binary, requires a single string or an array containing either one or two strings", si = "Invalid value supplied for custom binary, restricted characters must be removed or supply the unsafe.allowUnsafeCustomBinary option";
function Vs(h) {
return !h || !/^([a-z]:)?([a-z0-9/.\\_~-]+)$/i.test(h);
}
function Pt(h, E) {
if (h.length < 1 || h.length > 2) throw new dist_A(void 0, "binary", ni);
if (h.some(Vs)) if (E) ei("permitted unsafe binary %o", h); else throw new dist_A(void 0, "binary", si);
const [T, S] = h;
return {
binary: T,
prefix: S
};
}
function Xs(h, E = [ "git" ], T = !1) {
let S = Pt(v(E), T);
h.on("binary", h => {
S = Pt(v(h), T), ei.info("reconfiguring %o", S);
}), h.append("spawn.binary", () => S.binary), h.append("spawn.args", h => S.prefix ? [ S.prefix, ...h ] : h);
}
const ri = {
DISALLOWED_ABBREVIATED: {
text: "disallowed abbreviated or ambiguous option",
solution: "Unambiguous abbreviated options blocked with unsafe.allowAbbreviatedOptions setting: {message}"
},
UNKNOWN: {
text: "~ unknown ~",
solution: void 0
}
};
function Ys(h) {
if (!h) return "UNKNOWN";
for (const [E, {text: T}] of Object.entries(ri)) if (h.startsWith(`fatal: ${T}`)) return E;
return "UNKNOWN";
}
class Qs extends dist_O {
constructor(h = "") {
const E = Ys(h);
super(void 0, ri[E].solution?.replace("{message}", h) ?? h), this.reason = E;
}
}
function Js(h) {
return !!(h.exitCode && h.stdErr.length);
}
function Zs(h) {
return Buffer.concat([ ...h.stdOut, ...h.stdErr ]);
}
function to(h = !1, E = Js, T = Zs) {
return (S, C) => !h && S || !E(C) ? S : T(C);
}
function eo(h, E) {
return h === 128 && E.startsWith("fatal:") ? new Qs(E) : new dist_O(void 0, E);
}
function Mt(h) {
return {
type: "task.error",
action(E, T) {
const S = h(E.error, {
stdErr: T.stdErr,
stdOut: T.stdOut,
exitCode: T.exitCode
});
return Buffer.isBuffer(S) ? {
error: eo(T.exitCode, S.toString("utf-8"))
} : {
error: S
};
}
};
}
const ii = dist_$("", "plugin:input");
function no(h) {
return {
type: "spawn.after",
action(E, {commands: T, input: S, spawned: {stdin: C}}) {
if (!C) return;
const R = h?.([ ...T ]) ?? S;
if (!R) return ii("generated zero length content, not writing to stdin");
ii("writing %s bytes to stdin", Le(R)), C.on("error", h => {
h.code !== "EPIPE" && ii("[ERROR] stdin error %o", h);
}), C.end(R);
}
};
}
class ro {
constructor() {
this.plugins = new Set, this.events = new zt.EventEmitter;
}
on(h, E) {
this.events.on(h, E);
}
reconfigure(h, E) {
this.events.emit(h, E);
}
append(h, E) {
const T = dist_S(this.plugins, {
type: h,
action: E
});
return () => this.plugins.delete(T);
}
add(h) {
const E = [];
return v(h).forEach(h => {
h && this.plugins.add(dist_S(E, h));
}), () => {
E.forEach(h => {
this.plugins.delete(h);
});
};
}
exec(h, E, T) {
let S = E;
const C = Object.freeze(Object.create(T));
for (const E of this.plugins) E.type === h && (S = E.action(S, C));
return S;
}
}
function so(h) {
const E = "--progress", T = [ "checkout", "clone", "fetch", "pull", "push" ];
return [ {
type: "spawn.args",
action(h, S) {
return T.includes(S.method) ? De(h, E) : h;
}
}, {
type: "spawn.after",
action(T, S) {
S.commands.includes(E) && S.spawned.stderr?.on("data", E => {
const T = /^([\s\S]+?):\s*(\d+)% \((\d+)\/(\d+)\)/.exec(E.toString("utf8"));
T && h({
method: S.method,
stage: oo(T[1]),
progress: p(T[2]),
processed: p(T[3]),
total: p(T[4])
});
});
}
} ];
}
function oo(h) {
return String(h.toLowerCase().split(" ", 1)) || "unknown";
}
function io(h) {
const E = je(h, [ "uid", "gid" ]);
return {
type: "spawn.options",
action(h) {
return {
...E,
...h
};
}
};
}
function ao() {
return {
type: "spawn.args",
action(h) {
const E = [];
let T;
function r(h) {
(T = T || []).push(...h);
}
for (let T = 0; T < h.length; T++) {
const S = h[T];
if (dist_r(S)) {
r(dist_o(S));
continue;
}
if (S === "--") {
r(h.slice(T + 1).flatMap(h => dist_r(h) && dist_o(h) || h));
break;
}
E.push(S);
}
return T ? [ ...E, "--", ...T.map(String) ] : E;
}
};
}
function uo({block: h, stdErr: E = !0, stdOut: T = !0}) {
if (h > 0) return {
type: "spawn.after",
action(S, C) {
let R;
function i() {
R && clearTimeout(R), R = setTimeout(c, h);
}
function a() {
C.spawned.stdout?.off("data", i), C.spawned.stderr?.off("data", i), C.spawned.off("exit", a), 
C.spawned.off("close", a), R && clearTimeout(R);
}
function c() {
a(), C.kill(new dist_A(void 0, "timeout", "block timeout reached"));
}
T && C.spawned.stdout?.on("data", i), E && C.spawned.stderr?.on("data", i), C.spawned.on("exit", a), 
C.spawned.on("close", a), i();
}
};
}
const wo = (h, E) => {
const T = new ro, S = Ge(h && (typeof h == "string" ? {
baseDir: h
} : h) || {}, E);
if (!Lt(S.baseDir)) throw new Ae(S, "Cannot use simple-git on a directory that does not exist");
return Array.isArray(S.config) && T.add(qs(S.config)), T.add(zs(S.unsafe)), T.add(Ws(S.completion)), 
S.abort && T.add(Is(S.abort)), S.progress && T.add(so(S.progress)), S.timeout && T.add(uo(S.timeout)), 
S.spawnOptions && T.add(io(S.spawnOptions)), T.add(ao()), T.add(no(S.input)), T.add(Mt(to(!0))), 
S.errors && T.add(Mt(S.errors)), Xs(T, S.binary, S.unsafe?.allowUnsafeCustomBinary), 
T.add(Fs(S.allowEnvironment ?? [], S.unsafe?.allowAbbreviatedOptions)), new dist_f(S, T);
};
}
};
