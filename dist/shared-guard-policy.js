export const id = 456;

export const ids = [ 456 ];

export const modules = {
98792: (e, t, n) => {
n.d(t, {
s: () => runBare
});
var s = n(31421);
var r = n(78474);
var i = n(73024);
var o = n(48161);
var a = n(76760);
var c = n(19473);
var l = n(32113);
var u = n(37653);
var d = n(5327);
var f = n(96347);
var h = n(40031);
async function runBare({script: e, environment: t, cancel: n}) {
const s = (0, h.j)({
shell: e.shell,
environment: t
});
const r = (0, u.F)(t);
const c = writableFolder([ r.RUNNER_TEMP, o.tmpdir(), "/dev/shm", e.workingDirectory ]);
try {
const t = a.join(c, `script${s.extension}`);
const o = a.join(c, "state");
(0, i.writeFileSync)(t, s.contents(e.text));
(0, i.writeFileSync)(o, "");
const l = {
file: s.file,
arguments: s.arguments(t),
verbatim: s.verbatim,
workingDirectory: e.workingDirectory,
environment: {
...r,
RERAIL_TRY: "1",
...r.GITHUB_STATE ? {
GITHUB_STATE: o
} : {}
}
};
return await runToEnd(l, n);
} finally {
(0, i.rmSync)(c, {
recursive: true,
force: true
});
}
}
async function runToEnd(e, t) {
const n = (0, d.ZI)(e);
const i = (0, s.spawn)(n.file, n.arguments, {
cwd: e.workingDirectory,
env: n.environment,
stdio: [ "ignore", "inherit", "inherit" ],
detached: process.platform !== "win32",
windowsHide: true,
windowsVerbatimArguments: e.verbatim
});
const o = new Promise(e => i.once("exit", (t, n) => e((0, f.$u)(t, n))));
await (0, r.once)(i, "spawn").catch(t => {
throw (0, f.m3)(e, t);
});
const a = [];
const end = () => a.push(...forward(i.pid, t.reason === "SIGTERM" ? "SIGTERM" : "SIGINT"));
t.addEventListener("abort", end);
if (t.aborted) end();
const c = await o;
t.removeEventListener("abort", end);
for (const e of a) clearTimeout(e);
return c;
}
function forward(e, t) {
if (process.platform === "win32") return [];
const send = t => {
try {
process.kill(-e, t);
} catch {}
};
send(t);
const {interruptMs: n, terminateMs: s} = l.e;
const r = t === "SIGINT" ? n : 0;
return [ setTimeout(send, r, "SIGTERM"), setTimeout(send, r + s / 2, "SIGKILL") ];
}
function writableFolder(e) {
let t = "no folder is known";
for (const n of e) {
if (!n) continue;
try {
const e = (0, i.mkdtempSync)(a.join(n, "rerail-bare-"));
(0, i.writeFileSync)(a.join(e, "probe"), " ".repeat(4096));
(0, i.rmSync)(a.join(e, "probe"));
return e;
} catch (e) {
t = e;
}
}
throw new c.UserError(`The script cannot be run: it can be written nowhere (${(0, 
c.messageOf)(t)}). Free some space on the machine.`);
}
},
3414: (e, t, n) => {
n.d(t, {
Bs: () => commandFileVariables,
Q3: () => publishCommandFiles,
_4: () => c,
hi: () => createCommandFiles,
zX: () => readCommandFiles
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
var o = n(2637);
const a = 64 * 1024 * 1024;
const c = 1024 * 1024;
const l = "NODE_OPTIONS";
const u = {
output: "GITHUB_OUTPUT",
env: "GITHUB_ENV",
path: "GITHUB_PATH",
summary: "GITHUB_STEP_SUMMARY",
state: "GITHUB_STATE"
};
const d = Object.keys(u);
function createCommandFiles(e) {
(0, s.mkdirSync)(e, {
recursive: true
});
const t = Object.fromEntries(d.map(t => [ t, r.join(e, t) ]));
for (const e of d) (0, s.writeFileSync)(t[e], "");
return t;
}
function commandFileVariables(e) {
return Object.fromEntries(d.map(t => [ u[t], e[t] ]));
}
function readCommandFiles(e) {
const t = [];
const read = (n, s) => {
try {
return readText(e[n], s);
} catch (e) {
t.push(`Unable to process file command '${n}' successfully. ${(0, i.messageOf)(e)}`);
return "";
}
};
const parse = (e, n) => {
const {entries: s, problem: r} = (0, o.Hl)(n, {
unnamed: e !== "output"
});
if (r === undefined) return {
entries: s,
text: endLine(n)
};
t.push(`Unable to process file command '${e}' successfully. ${r}`);
return {
entries: s,
text: (0, o.Rd)(s)
};
};
const n = parse("output", read("output"));
const s = parse("env", read("env"));
parse("state", read("state"));
const r = read("path", {
needed: false
});
const a = read("summary", {
needed: false,
atMost: c + 1
});
for (const e of s.entries.keys()) {
if (e === "" || e.toUpperCase() === l) s.entries.delete(e);
}
return {
published: {
outputs: n.entries,
env: s.entries,
path: (0, o.Rr)(r),
summary: a
},
problems: t,
texts: {
output: n.text,
env: s.text,
path: endLine(r),
summary: a
}
};
}
function publishCommandFiles(e, t) {
for (const [n, r] of Object.entries(e.texts)) {
const e = t[n];
if (e !== undefined && r !== "") (0, s.appendFileSync)(e, r);
}
}
function endLine(e) {
return e === "" || e.endsWith("\n") ? e : `${e}\n`;
}
function readText(e, {atMost: t = a, needed: n = true} = {}) {
let r;
try {
r = (0, s.openSync)(e, s.constants.O_RDONLY | (s.constants.O_NONBLOCK ?? 0));
} catch (e) {
if ((0, i.codeOf)(e) === "ENOENT" || (0, i.codeOf)(e) === "ENOTDIR") return "";
throw e;
}
try {
const e = (0, s.fstatSync)(r);
if (e.isDirectory() && !n) return "";
if (!e.isFile()) throw new Error("It is no longer a regular file");
if (e.size > a) throw new Error(`It has ${e.size} bytes, more than ${a}`);
const i = Buffer.alloc(Math.min(e.size, t));
return decode(i.subarray(0, (0, s.readSync)(r, i)));
} finally {
(0, s.closeSync)(r);
}
}
function decode(e) {
if (e[0] === 255 && e[1] === 254) return new TextDecoder("utf-16le").decode(e);
if (e[0] === 254 && e[1] === 255) return new TextDecoder("utf-16be").decode(e);
return (new TextDecoder).decode(e);
}
},
17934: (e, t, n) => {
n.d(t, {
E: () => descriptorPipe,
X: () => streamPipe
});
var s = n(73024);
var r = n(77030);
const i = 64 * 1024;
function streamPipe(e) {
return {
read(t) {
e.on("data", n => {
if (!t(n)) e.pause();
});
return closed(e);
},
resume: () => void e.resume(),
close: () => void e.destroy()
};
}
function descriptorPipe(e) {
let t;
return {
read(n) {
const s = Buffer.allocUnsafeSlow(i);
const callback = e => n(s.subarray(0, e));
t = new r.Socket({
fd: e,
readable: true,
writable: false,
onread: {
buffer: s,
callback
}
});
t.resume();
return closed(t);
},
resume: () => void t?.resume(),
close() {
if (t === undefined) (0, s.closeSync)(e); else t.destroy();
}
};
}
function closed(e) {
return new Promise(t => {
e.on("error", () => e.destroy());
e.on("close", t);
});
}
},
37653: (e, t, n) => {
n.d(t, {
F: () => scriptEnvironment
});
const s = /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_)/;
const r = [ "GITHUB_ACTION_REPOSITORY", "GITHUB_ACTION_REF" ];
function scriptEnvironment(e) {
const t = {};
for (const [n, r] of Object.entries(e)) {
if (r !== undefined && !s.test(n)) t[n] = r;
}
for (const e of r) {
if (e in t) t[e] = "";
}
return t;
}
},
82671: (e, t, n) => {
n.d(t, {
q: () => launch
});
var s = n(31421);
var r = n(78474);
var i = n(17934);
var o = n(5327);
var a = n(96347);
var c = n(73024);
var l = n(48161);
var u = n(58500);
var d = n(57975);
var f = n(12389);
const h = 5e3;
const m = {
x64: [ 157, 112 ],
arm64: [ 167, 157 ],
arm: [ 172, 66 ]
};
const p = `\nmy ($prctl, $setsid) = splice @ARGV, 0, 2;\n$0 = 'rerail';\nopen CONTROL, '+<&=3' or exit 1;\nsyscall($prctl, 1, 9, 0, 0, 0);\nsyscall($prctl, 36, 1, 0, 0, 0) == 0 or exit 1;\npipe INPUT, UNUSED and pipe OUT, OUT_END and pipe ERR, ERR_END or exit 1;\nclose UNUSED;\nsyswrite CONTROL, 'pipes ' . fileno(OUT) . ' ' . fileno(ERR) . "\\n";\nsysread CONTROL, my $go, 1 or exit 1;\nclose OUT;\nclose ERR;\nmy $shell = fork;\ndefined $shell or exit 1;\nif ($shell == 0) {\n  syscall $setsid;\n  open STDIN, '<&INPUT';\n  open STDOUT, '>&OUT_END';\n  open STDERR, '>&ERR_END';\n  fcntl CONTROL, 2, 1;\n  ${o.Vq}\n  ${o.pj}\n  { no warnings; exec { $ARGV[0] } @ARGV }\n  syswrite CONTROL, 'failed ' . ($! + 0) . "\\n";\n  kill 9, $$;\n}\nclose INPUT;\nclose OUT_END;\nclose ERR_END;\nchdir '/';\nsyswrite CONTROL, "started $shell\\n";\nwhile ((my $child = wait) > 0) {\n  syswrite CONTROL, "exited $?\\n" if $child == $shell;\n}\nsyswrite CONTROL, "alone\\n";\nsleep;\n`;
async function launchKept(e, t = o.U$) {
const n = startKeeper(e, t);
if (n === undefined) return undefined;
const s = new Control(n);
const r = setTimeout(() => s.end(), h);
const i = await s.hear("pipes");
clearTimeout(r);
const a = i === undefined ? undefined : openPipes(n.pid, i);
if (a === undefined) {
s.end();
return undefined;
}
s.proceed();
const c = await s.hear("started");
if (c === undefined) {
a.stdout.close();
a.stderr.close();
return undefined;
}
const l = Number(c);
return {
pid: l,
...a,
exited: exitStatus(s, l, e),
subreaper: {
pid: n.pid,
alone: s.hear("alone").then(e => e !== undefined)
},
release() {
s.end();
a.stdout.close();
a.stderr.close();
}
};
}
function startKeeper(e, t) {
const n = m[process.arch];
if (n === undefined) return undefined;
const r = [ ...n.map(String), e.file, ...e.arguments ];
const i = (0, o.rd)(p, r, e.environment, t);
try {
return (0, s.spawn)(i.file, i.arguments, {
cwd: e.workingDirectory,
env: i.environment,
stdio: [ "ignore", "ignore", "ignore", "pipe" ],
detached: true
});
} catch {
return undefined;
}
}
function openPipes(e, t) {
try {
const [n, s] = t.split(" ").map(t => (0, c.openSync)(`/proc/${e}/fd/${t}`, c.constants.O_RDONLY | c.constants.O_NONBLOCK));
return {
stdout: (0, i.E)(n),
stderr: (0, i.E)(s)
};
} catch {
return undefined;
}
}
async function exitStatus(e, t, n) {
const s = await e.hear("exited");
const r = e.heard("failed");
if (r !== undefined) {
const e = (0, d.getSystemErrorName)(-Number(r));
throw (0, a.m3)(n, Object.assign(new Error(`${n.file}: ${e}`), {
code: e
}));
}
if (s !== undefined) return (0, a.Ib)(Number(s));
while ((0, f.W_)(t)) await (0, u.setTimeout)(50);
return {
exitCode: 128 + l.constants.signals.SIGKILL,
signal: "SIGKILL"
};
}
class Control {
#e;
#t;
#n=new Map;
#s=new Map;
#r="";
#i=false;
constructor(e) {
this.#e = e;
this.#t = e.stdio[3];
e.once("error", () => this.#o());
this.#t.on("data", e => this.#a(e.toString("latin1"))).on("error", () => this.#o()).on("close", () => this.#o());
}
heard(e) {
return this.#n.get(e);
}
hear(e) {
const t = this.#n.get(e);
if (t !== undefined || this.#i) return Promise.resolve(t);
return new Promise(t => this.#s.set(e, t));
}
proceed() {
this.#t.write(".");
}
end() {
this.#e.kill("SIGKILL");
this.#t.destroy();
}
#a(e) {
const t = (this.#r + e).split("\n");
this.#r = t.pop() ?? "";
for (const e of t) {
const [t = "", ...n] = e.split(" ");
this.#n.set(t, n.join(" "));
this.#s.get(t)?.(n.join(" "));
this.#s.delete(t);
}
}
#o() {
this.#i = true;
for (const e of this.#s.values()) e(undefined);
this.#s.clear();
}
}
async function launch(e) {
const t = process.platform === "linux" ? await launchKept(e) : undefined;
return t ?? launchAlone(e);
}
async function launchAlone(e) {
const t = process.platform === "linux" ? await (await Promise.all([ n.e(944), n.e(480), n.e(456), n.e(296), n.e(975), n.e(794) ]).then(n.bind(n, 155))).openFifos() : undefined;
let s;
try {
s = await start(e, t?.stdio ?? [ "pipe", "pipe", "pipe" ]);
} catch (e) {
t?.stdout.close();
t?.stderr.close();
throw e;
} finally {
t?.passedOn();
}
s.stdin?.destroy();
const r = t?.stdout ?? (0, i.X)(s.stdout);
const o = t?.stderr ?? (0, i.X)(s.stderr);
return {
pid: s.pid,
stdout: r,
stderr: o,
exited: new Promise(e => s.once("exit", (t, n) => e((0, a.$u)(t, n)))),
release() {
r.close();
o.close();
s.unref();
}
};
}
async function start(e, t) {
const n = (0, o.ZI)(e);
try {
const i = (0, s.spawn)(n.file, n.arguments, {
cwd: e.workingDirectory,
env: n.environment,
stdio: t,
detached: process.platform !== "win32",
windowsHide: true,
windowsVerbatimArguments: e.verbatim
});
await (0, r.once)(i, "spawn");
return i;
} catch (t) {
throw (0, a.m3)(e, t);
}
}
},
5327: (e, t, n) => {
n.d(t, {
U$: () => r,
Vq: () => a,
ZI: () => ignoringSigpipe,
pj: () => o,
rd: () => perlCommand
});
var s = n(73024);
const r = "/usr/bin/perl";
function perlCommand(e, t, n, s = r) {
const o = Object.entries(n);
const a = o.filter(([e]) => e.startsWith("PERL")).map(([e, t]) => `${e}=${t}`);
const c = Object.fromEntries(o.filter(([e]) => !e.startsWith("PERL")));
return {
file: s,
arguments: [ "-e", i + e, "--", String(a.length), ...a, ...t ],
environment: {
...c,
PERL_BADLANG: "0"
}
};
}
const i = `\nmy $count = shift @ARGV;\nmy @variables = splice @ARGV, 0, $count;\n`;
const o = `\n  delete $ENV{PERL_BADLANG};\n  for (@variables) { my ($name, $value) = split /=/, $_, 2; $ENV{$name} = $value }\n`;
const a = `$SIG{PIPE} = 'IGNORE';`;
const c = `\n${a}\n${o}\n{ no warnings; exec { $ARGV[0] } @ARGV }\nexit 127;\n`;
function ignoringSigpipe(e) {
if (process.platform === "win32" || !isExecutable(r) || !isExecutable(e.file)) return e;
return perlCommand(c, [ e.file, ...e.arguments ], e.environment);
}
function isExecutable(e) {
try {
(0, s.accessSync)(e, s.constants.X_OK);
return true;
} catch {
return false;
}
}
},
96347: (e, t, n) => {
n.d(t, {
$u: () => exitStatus,
Ib: () => decodeWaitStatus,
m3: () => cannotStart
});
var s = n(73024);
var r = n(48161);
var i = n(19473);
function cannotStart({file: e, workingDirectory: t}, n) {
const s = isFolder(t) ? `${(0, i.messageOf)(n)}. Check that ${e} is an executable of this machine, and that this user may enter ${t}.` : `the working directory ${t} does not exist or is not a folder. Create it in an earlier step, or correct the input "working-directory".`;
return new i.UserError(`The script cannot be started: ${s}`, {
cause: n
});
}
function isFolder(e) {
try {
return (0, s.statSync)(e).isDirectory();
} catch (e) {
return (0, i.codeOf)(e) === "EACCES";
}
}
function exitStatus(e, t) {
if (t === null) return {
exitCode: e ?? 1
};
return {
exitCode: 128 + r.constants.signals[t],
signal: t
};
}
function decodeWaitStatus(e) {
const t = e & 127;
if (t === 0) return {
exitCode: e >> 8
};
const n = Object.entries(r.constants.signals).find(([, e]) => e === t)?.[0] ?? `signal ${t}`;
return {
exitCode: 128 + t,
signal: n
};
}
},
40031: (e, t, n) => {
n.d(t, {
j: () => resolveShell
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
function splitArguments(e) {
const t = [];
let n = 0;
while (n < e.length) {
if (isSpace(e[n])) {
n += 1;
continue;
}
const [s, r] = readArgument(e, n);
t.push(s);
n = r;
}
return t;
}
function readArgument(e, t) {
let n = "";
let s = false;
let r = t;
while (r < e.length) {
const t = countSlashes(e, r);
if (t > 0) {
r += t;
const s = e[r] === '"';
n += "\\".repeat(s ? t >> 1 : t);
if (s && t % 2 === 1) {
n += '"';
r += 1;
}
continue;
}
const i = e[r];
if (i === '"') {
if (s && e[r + 1] === '"') {
n += '"';
r += 1;
} else {
s = !s;
}
} else if (!s && isSpace(i)) {
break;
} else {
n += i;
}
r += 1;
}
return [ n, r ];
}
function countSlashes(e, t) {
let n = t;
while (e[n] === "\\") n += 1;
return n - t;
}
function isSpace(e) {
return e === " " || e === "\t";
}
function formatTemplate(e, t) {
return e.replace(/\{\{|\}\}|\{0\}|[{}]/g, n => {
if (n === "{0}") return t;
if (n.length === 2) return n.charAt(0);
throw new i.UserError(`Input "shell" is wrong: "${e}" holds a single "${n}". Write {0} for the script, and {{ or }} for a brace.`);
});
}
const o = {
bash: {
template: "--noprofile --norc -e -o pipefail {0}",
extension: ".sh"
},
sh: {
template: "-e {0}",
extension: ".sh"
},
python: {
template: "{0}",
extension: ".py"
},
pwsh: {
template: `-command ". '{0}'"`,
extension: ".ps1"
},
powershell: {
template: `-command ". '{0}'"`,
extension: ".ps1"
},
cmd: {
template: '/D /E:ON /V:OFF /S /C "CALL "{0}""',
extension: ".cmd"
}
};
const a = "$ErrorActionPreference = 'stop'";
const c = "if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }";
const l = ".com;.exe;.bat;.cmd;.vbs;.vbe;.js;.jse;.wsf;.wsh";
function resolveShell({shell: e, environment: t, platform: n = process.platform, isFile: s = isFileHere}) {
const r = {
environment: t,
platform: n,
isFile: s
};
if (e === undefined || e.trim() === "") return defaultShell(r);
const [a, c] = splitAtSpace(e);
const l = o[a.toLowerCase()];
const u = c === "" ? l?.template ?? "" : c;
if (!u.includes("{0}")) {
throw new i.UserError(`Input "shell" is wrong: "${e}" is neither bash, sh, pwsh, powershell, cmd or python nor a command with {0} in it. ` + "Name one of them, or put {0} where the path of the script belongs.");
}
const d = find(a, r);
if (d === undefined) throw notFound(a);
return makeShell(d, a, u, n);
}
function defaultShell(e) {
const {platform: t} = e;
const n = defaultCandidates(e);
for (const s of n) {
const n = find(s, e);
if (n === undefined) continue;
const r = t === "win32" ? s : "sh";
return makeShell(n, r, o[r].template, t);
}
throw notFound(n.join(" or "));
}
function defaultCandidates({environment: e, platform: t}) {
if (t === "win32") return [ "pwsh", "powershell" ];
return isInJobContainer(e) ? [ "sh" ] : [ "bash", "sh" ];
}
function isInJobContainer(e) {
return [ e.GITHUB_WORKSPACE, e.RUNNER_TEMP ].every(e => e?.startsWith("/__w/"));
}
function makeShell(e, t, n, s) {
const r = s === "win32";
return {
file: e,
extension: o[t.toLowerCase()]?.extension ?? "",
verbatim: r,
arguments: e => r ? [ formatTemplate(n, e) ] : splitArguments(n).map(t => formatTemplate(t, e)),
contents: e => r ? toCrLf(wrap(t, e, "\r\n")) : wrap(t, e, "\n")
};
}
function wrap(e, t, n) {
if (e === "cmd") return `@echo off${n}${t}`;
if (e === "pwsh" || e === "powershell") return [ a, t, c ].join(n);
return t;
}
function toCrLf(e) {
return e.replace(/\r?\n/g, "\r\n");
}
function splitAtSpace(e) {
const t = e.indexOf(" ");
return t < 0 ? [ e, "" ] : [ e.slice(0, t), e.slice(t + 1).trimStart() ];
}
function notFound(e) {
return new i.UserError(`The script cannot run: no ${e} was found on PATH. Install it in an earlier step, or name another shell in the input "shell".`);
}
function find(e, {environment: t, platform: n, isFile: s}) {
const {isAbsolute: i, join: o, delimiter: a} = n === "win32" ? r.win32 : r.posix;
const c = n === "win32" ? withExtensions(e, t) : [ e ];
if (i(e)) return c.find(s);
const l = (variable(t, "PATH", n) ?? "").split(a).filter(e => e !== "");
for (const e of l) {
const t = c.map(t => o(e, t)).find(s);
if (t !== undefined) return t;
}
return undefined;
}
function withExtensions(e, t) {
const n = (variable(t, "PATHEXT", "win32") || l).split(";").filter(e => e !== "");
const s = e.toLowerCase();
if (n.some(e => s.endsWith(e.toLowerCase()))) return [ e ];
return n.map(t => e + t);
}
function variable(e, t, n) {
if (n !== "win32") return e[t];
const s = Object.keys(e).find(e => e.toUpperCase() === t);
return s === undefined ? undefined : e[s];
}
function isFileHere(e) {
try {
return (0, s.statSync)(e).isFile();
} catch {
return false;
}
}
},
133: (e, t, n) => {
n.d(t, {
j: () => memoryReader
});
var s = n(73024);
var r = n(48161);
var i = n(76760);
function memoryReader(e = process.platform, t = "/") {
if (e === "linux") return linuxReader(t);
if (e === "win32") return () => ({
usedBytes: r.totalmem() - r.freemem(),
limitBytes: r.totalmem()
});
return () => ({
limitBytes: r.totalmem()
});
}
function linuxReader(e) {
const read = t => readText(i.join(e, t));
const t = field(read("proc/meminfo"), /^MemTotal:\s+(\d+) kB/m, 1024);
const n = findCgroup(read("proc/self/cgroup") ?? "", read("proc/self/mountinfo") ?? "");
const s = n && tightest(n, t => readText(i.join(e, t)));
if (n === undefined || s === undefined || s.limitBytes >= (t ?? 0)) {
return () => readMachine(read("proc/meminfo"), read("proc/vmstat"));
}
return () => compact({
usedBytes: usedIn(s.level, read),
limitBytes: s.limitBytes,
oomKills: field(read(i.join(n.folder, o[n.version])), /^oom_kill (\d+)$/m)
});
}
function readMachine(e, t) {
const n = field(e, /^MemTotal:\s+(\d+) kB/m, 1024);
const s = field(e, /^MemAvailable:\s+(\d+) kB/m, 1024);
return compact({
limitBytes: n,
usedBytes: n !== undefined && s !== undefined ? n - s : undefined,
oomKills: field(t, /^oom_kill (\d+)$/m)
});
}
const o = {
1: "memory.oom_control",
2: "memory.events"
};
function findCgroup(e, t) {
for (const n of [ 1, 2 ]) {
const s = (n === 1 ? /^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.*)$/m : /^0::(.*)$/m).exec(e)?.[1];
const r = t.split("\n").map(parseMount).find(e => isMemoryMount(e, n));
if (s === undefined || r === undefined) continue;
const o = i.posix.relative(r.root, s);
const a = o.startsWith("..") || s.startsWith("/..") ? r.point : i.posix.join(r.point, o);
return {
folder: a,
version: n,
mountPoint: r.point
};
}
return undefined;
}
function parseMount(e) {
const [t = "", n = ""] = e.split(" - ");
const [, , , s, r] = t.split(" ");
const [i = "", , o = ""] = n.split(" ");
if (s === undefined || r === undefined) return undefined;
const unescaped = e => e.replace(/\\(\d{3})/g, (e, t) => String.fromCharCode(Number.parseInt(t, 8)));
return {
root: unescaped(s),
point: unescaped(r),
type: i,
options: o
};
}
function isMemoryMount(e, t) {
if (t === 2) return e?.type === "cgroup2";
return e?.type === "cgroup" && e.options.split(",").includes("memory");
}
function tightest(e, t) {
let n;
for (let s = e.folder; s.startsWith(e.mountPoint); s = i.posix.dirname(s)) {
const r = {
folder: s,
version: e.version
};
const o = e.version === 1 ? "memory.limit_in_bytes" : "memory.max";
const a = field(t(i.posix.join(s, o)), /^(\d+)$/m);
if (a !== undefined && a < (n?.limitBytes ?? Number.POSITIVE_INFINITY)) n = {
level: r,
limitBytes: a
};
if (s === e.mountPoint) break;
}
return n;
}
function usedIn({folder: e, version: t}, n) {
const s = field(n(i.posix.join(e, t === 1 ? "memory.usage_in_bytes" : "memory.current")), /^(\d+)$/m);
const r = field(n(i.posix.join(e, "memory.stat")), t === 1 ? /^total_inactive_file (\d+)$/m : /^inactive_file (\d+)$/m);
return s === undefined ? undefined : Math.max(0, s - (r ?? 0));
}
function readText(e) {
try {
return (0, s.readFileSync)(e, "latin1");
} catch {
return undefined;
}
}
function field(e, t, n = 1) {
const s = e === undefined ? undefined : t.exec(e)?.[1];
return s === undefined ? undefined : Number(s) * n;
}
function compact(e) {
return Object.fromEntries(Object.entries(e).filter(([, e]) => e !== undefined));
}
},
67864: (e, t, n) => {
n.r(t);
n.d(t, {
ResourceWatch: () => ResourceWatch,
spaceOf: () => spaceOf
});
var s = n(73024);
var r = n(51455);
var i = n(48161);
var o = n(33201);
var a = n(133);
const c = .9;
const l = 6e4;
class Pressure {
#c;
#l=0;
note(e, t) {
if (e === undefined || e <= c) {
this.#c = undefined;
return;
}
this.#c ??= t;
this.#l = Math.max(this.#l, t - this.#c);
}
get seconds() {
return this.#l < l ? undefined : Math.round(this.#l / 1e3);
}
}
const u = 1e3;
const d = 250;
const f = 100;
class ResourceWatch {
#u;
#d=(0, a.j)();
#f;
#h;
#m={};
#p=new Pressure;
#y=new Pressure;
#g=0;
#w=o.systemClock.monotonic();
#b;
constructor(e) {
this.#u = e;
this.#f = this.#d();
this.#h = setInterval(() => this.#k(), u);
this.#h.unref();
}
async stop(e) {
clearInterval(this.#h);
if (e) {
this.#k();
await Promise.race([ this.#b, o.systemClock.sleep(d) ]);
}
const [t, n] = [ this.#p.seconds, this.#y.seconds ];
return {
...this.#m,
...this.#v(),
...t === undefined ? {} : {
memoryShortSeconds: t
},
...n === undefined ? {} : {
diskShortSeconds: n
},
outputBytes: this.#u.outputBytes()
};
}
#k() {
const {usedBytes: e, limitBytes: t, oomKills: n} = this.#d();
const s = this.#m;
if (t !== undefined) s.memoryLimitBytes = t;
raise(s, "memoryBytes", e);
const r = e !== undefined && t !== undefined;
this.#p.note(r ? e / t : undefined, o.systemClock.monotonic());
if (n !== undefined) s.oomKills = n - (this.#f.oomKills ?? n);
if (s.oomKills) raise(s, "memoryBytes", t);
if (process.platform !== "win32") raise(s, "load1", i.loadavg()[0]);
this.#S();
this.#b ??= this.#T().finally(() => {
this.#b = undefined;
});
}
#S() {
const e = o.systemClock.monotonic();
const t = this.#u.outputBytes();
const n = (e - this.#w) / 1e3;
if (n > .1) raise(this.#m, "outputBytesPerSecond", Math.round((t - this.#g) / n));
this.#g = t;
this.#w = e;
}
async #T() {
const e = await Promise.all(this.#u.folders.map(spaceOf));
for (const t of e) this.#O(t);
const t = e.flatMap(e => e?.totalBytes ? [ 1 - e.freeBytes / e.totalBytes ] : []);
this.#y.note(t.length > 0 ? Math.max(...t) : undefined, o.systemClock.monotonic());
}
#O(e) {
const t = this.#m;
if (e === undefined || e.totalBytes === 0) return;
const n = e.freeBytes / e.totalBytes;
const s = (t.diskFreeBytes ?? Number.POSITIVE_INFINITY) / (t.diskTotalBytes ?? 1);
if (n < s) Object.assign(t, {
diskFreeBytes: e.freeBytes,
diskTotalBytes: e.totalBytes
});
if (e.inodesFree !== undefined) t.inodesFree = Math.min(t.inodesFree ?? e.inodesFree, e.inodesFree);
}
#v() {
if (this.#u.subreaper === undefined) return {};
try {
const e = (0, s.readFileSync)(`/proc/${this.#u.subreaper}/stat`, "latin1");
const t = e.slice(e.lastIndexOf(")") + 2).split(" ");
return {
cpuSeconds: (Number(t[13]) + Number(t[14])) / f
};
} catch {
return {};
}
}
}
function raise(e, t, n) {
if (n !== undefined) e[t] = Math.max(e[t] ?? 0, n);
}
async function spaceOf(e) {
try {
const {bavail: t, blocks: n, bsize: s, files: i, ffree: o} = await (0, r.statfs)(e);
return {
freeBytes: t * s,
totalBytes: n * s,
...i > 0 ? {
inodesFree: o
} : {}
};
} catch {
return undefined;
}
}
},
6553: (e, t, n) => {
n.d(t, {
Z: () => runTries
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
var o = n(62403);
var a = n(3414);
var c = n(96327);
const l = 2 ** 31 - 1;
class Deadlines {
#x;
#$;
#E;
constructor(e, t, n) {
this.#x = e;
this.#$ = t;
const s = [];
const r = t.monotonic();
if (e.totalTimeoutMs !== undefined) {
s.push({
name: "total-timeout",
ms: e.totalTimeoutMs,
at: r + e.totalTimeoutMs
});
}
if (e.jobTimeoutMs !== undefined) {
const t = Math.min(n.interruptMs + n.terminateMs, e.jobTimeoutMs / 10);
s.push({
name: "job-timeout",
ms: e.jobTimeoutMs,
at: r + e.jobTimeoutMs - t
});
}
this.#E = s.sort((e, t) => e.at - t.at);
}
blocks(e, t) {
const n = this.#$.monotonic() + e + t;
const s = this.#E.find(e => e.at < n);
return s && {
name: s.name,
ms: s.ms
};
}
watch(e, t) {
const n = this.#$.monotonic();
const {timeoutMs: s, stallTimeoutMs: r} = this.#x;
const i = [ ...this.#E ];
if (s !== undefined) i.push({
name: "timeout",
ms: s,
at: n + s
});
return new Promise(n => {
const s = i.sort((e, t) => e.at - t.at)[0];
if (s !== undefined) void this.#C(s, t, n);
if (r !== undefined) void this.#I(r, e, t, n);
});
}
async #C(e, t, n) {
let s = e.at - this.#$.monotonic();
while (s > 0) {
await this.#$.sleep(Math.min(s, l), t);
if (t.aborted) return;
s = e.at - this.#$.monotonic();
}
n({
name: e.name,
ms: e.ms
});
}
async #I(e, t, n, s) {
let r = e;
while (r > 0) {
await this.#$.sleep(Math.min(r, l), n);
if (n.aborted) return;
const s = this.#$.monotonic();
r = (t() ?? s) + e - s;
}
s({
name: "stall-timeout",
ms: e
});
}
}
const u = 10;
class Sink {
#N;
#B;
#L;
#M=false;
#A=false;
#R;
constructor(e, t = {
atStart: true
}) {
this.#N = e;
this.#B = t;
if (process.platform !== "win32") this.#L = [ process.stdout, process.stderr ].find(t => t === e);
e.on("error", this.#_).on("drain", this.#P);
}
get full() {
return this.#A;
}
set onDrain(e) {
this.#R = e;
}
write(e) {
if (e.length === 0 || this.#M) return;
this.#B.atStart = e[e.length - 1] === u;
const t = e.subarray(this.#F(e));
if (t.length > 0 && !this.#N.write(Buffer.from(t))) this.#A = true;
}
#F(e) {
let t = 0;
try {
while (this.#L !== undefined && this.#L.writableLength === 0 && t < e.length) {
t += (0, s.writeSync)(this.#L.fd, e, t);
}
} catch (e) {
if ((0, i.codeOf)(e) !== "EAGAIN") this.#M = true;
}
return this.#M ? e.length : t;
}
line(e) {
this.write(Buffer.from(`${this.#B.atStart ? "" : "\n"}${e}\n`));
}
endLine() {
if (!this.#B.atStart) this.write(Buffer.from("\n"));
}
release() {
this.#N.off("error", this.#_).off("drain", this.#P);
}
#P=() => {
this.#A = false;
this.#R?.();
};
#_=() => {
this.#M = true;
this.#P();
};
}
function openSinks(e) {
const t = {
atStart: true
};
return {
stdout: new Sink(e.stdout, t),
stderr: new Sink(e.stderr, isSameFile(e.stdout, e.stderr) ? t : {
atStart: true
})
};
}
function isSameFile(e, t) {
if (e === t) return true;
if (!("fd" in e && "fd" in t) || typeof e.fd !== "number" || typeof t.fd !== "number") return false;
const [n, r] = [ (0, s.fstatSync)(e.fd), (0, s.fstatSync)(t.fd) ];
return n.ino === r.ino && n.dev === r.dev;
}
var d = n(58500);
const f = 10;
const h = 13;
const m = 35;
const p = 58;
const y = /[\x80-\xff]/;
const g = Buffer.from("::");
const w = Buffer.from("##[");
const b = Buffer.alloc(0);
const k = 256;
const v = 1024 * 1024;
const S = 16;
class CommandLines {
#U;
#j=b;
#D=0;
#G=b;
constructor(e) {
this.#U = e;
}
push(e) {
let t = 0;
while (t < e.length) {
if (this.#D > 0) t = this.#K(e, t); else if (this.#G?.length === 0) t = this.#W(e, t); else t = this.#H(e, t, endOfLine(e, t));
}
}
end() {
if (this.#D > 0) this.#V(this.#z(), b);
}
#W(e, t) {
const n = lastBreak(e, t, e.length) + 1;
if (n === t) return this.#H(e, t, e.length);
if (e.indexOf(g, t) < 0 && e.indexOf(w, t) < 0) {
this.#U.text(e.subarray(t, n));
return n;
}
const s = e.toString("latin1", t, n);
const r = this.#Y(s, e.subarray(t, n));
if (r < s.length) this.#U.text(e.subarray(t + r, n));
return n;
}
#Y(e, t) {
let n = 0;
let s = this.#U.pattern();
s.lastIndex = 0;
for (let r = s.exec(e); r !== null; r = s.exec(e)) {
const {index: i} = r;
const o = s.lastIndex;
const a = e.charCodeAt(i) === m ? i : indentStart(e, i);
if (a < 0 || a === i && isLater(e, a)) {
s.lastIndex = i + 2;
continue;
}
const c = a === i ? r[0] : e.slice(a, o);
const l = y.test(c) ? t.toString("utf8", a, o) : c;
const u = this.#U.answer(l);
if (u !== "unchanged") {
const s = e.startsWith("\r\n", o) ? o + 2 : o + 1;
this.#U.text(t.subarray(n, a));
this.#U.replace(u, t.subarray(o, s));
n = s;
}
s = this.#U.pattern();
s.lastIndex = o;
}
return n;
}
#V(e, t) {
const n = this.#U.answer(e.toString("utf8"));
if (n !== "unchanged") {
this.#U.replace(n, t);
return;
}
this.#U.text(e);
if (t.length > 0) this.#U.text(t);
}
#H(e, t, n) {
const s = e.subarray(0, n);
const r = this.#q(s, t);
if (r > t) {
const e = s.subarray(t, r);
this.#U.text(e);
this.#G = indentAfter(this.#G, e);
}
if (r === s.length) return r;
const i = nextBreak(s, r);
if (i < 0) {
this.#X(s.subarray(r));
return s.length;
}
return this.#J(s.subarray(r, i), s, i);
}
#K(e, t) {
const n = nextBreak(e, t);
this.#X(e.subarray(t, n < 0 ? e.length : n));
if (n >= 0) return this.#J(this.#z(), e, n);
if (this.#D > v) {
this.#U.text(this.#z());
this.#G = undefined;
} else if (!mayBeCommand(this.#j.subarray(0, this.#D))) {
this.push(this.#z());
}
return e.length;
}
#J(e, t, n) {
const s = t[n] === h && t[n + 1] === f ? n + 2 : n + 1;
this.#G = b;
this.#V(e, t.subarray(n, s));
return s;
}
#X(e) {
const t = this.#D + e.length;
if (t > this.#j.length) {
const e = Buffer.allocUnsafe(Math.max(t, 2 * this.#j.length, 256));
this.#j.copy(e, 0, 0, this.#D);
this.#j = e;
}
e.copy(this.#j, this.#D);
this.#D = t;
}
#z() {
const e = this.#j.subarray(0, this.#D);
this.#j = b;
this.#D = 0;
return e;
}
#q(e, t) {
const n = findForm(w, e, t);
let s = t;
for (let r = 0; r < S; r += 1) {
s = findForm(g, e, s);
if (s >= n) return n;
const r = lastBreak(e, t, s) + 1;
if (this.#Z(e, t, r, s)) return s;
s = nextBreak(e, s) + 1;
if (s === 0) return n;
}
for (let r = s; r < n; r = nextBreak(e, r) + 1 || n) {
let s = r;
while (isSpaceOrTab(e[s])) s += 1;
const i = e[s] === p ? s + 1 >= e.length || e[s + 1] === p : isWide(e[s]);
if (!i) continue;
s = findForm(g, e, s);
if (s < n && this.#Z(e, t, lastBreak(e, t, s) + 1, s)) return s;
}
return n;
}
#Z(e, t, n, s) {
if (s > n && !isSpaceOrTab(e[s - 1]) && !isWide(e[s - 1])) return false;
const r = e.subarray(n, s);
const i = n > t ? r : this.#G && Buffer.concat([ this.#G, r ]);
return i !== undefined && isIndent(i);
}
}
function indentStart(e, t) {
let n = t;
for (;n > 0; n -= 1) {
const t = e.charCodeAt(n - 1);
if (t === f || t === h) break;
if (t !== 32 && t !== 9 && !isWide(t)) return -1;
}
return n;
}
function isLater(e, t) {
if (e.charCodeAt(t) !== m) return false;
for (let n = t - 1; n >= 0; n -= 1) {
const t = e.charCodeAt(n);
if (t === f || t === h) return false;
if (t === m && e.startsWith("##[", n)) return true;
}
return false;
}
function findForm(e, t, n) {
const s = t.indexOf(e, n);
if (s >= 0) return s;
for (let s = e.length - 1; s > 0; s -= 1) {
const r = t.length - s;
if (r >= n && t.subarray(r).equals(e.subarray(0, s))) return r;
}
return t.length;
}
function mayBeCommand(e) {
return [ g, w ].some(t => {
const n = Math.min(t.length, e.length);
return e.subarray(0, n).equals(t.subarray(0, n));
});
}
function isSpaceOrTab(e) {
return e === 32 || e === 9;
}
function isWide(e) {
return e !== undefined && (e >= 128 || e < 32 && e !== f && e !== h);
}
function endOfLine(e, t) {
const n = nextBreak(e, t);
if (n < 0) return e.length;
return e[n] === h && e[n + 1] === f ? n + 2 : n + 1;
}
function nextBreak(e, t) {
for (let n = t; n < e.length; n += 1) {
if (e[n] === f || e[n] === h) return n;
}
return -1;
}
function lastBreak(e, t, n) {
for (let s = n - 1; s >= t; s -= 1) {
if (e[s] === f || e[s] === h) return s;
}
return t - 1;
}
function indentAfter(e, t) {
const n = Math.max(0, t.length - k - 1);
const s = lastBreak(t, n, t.length);
if (s >= n) {
const e = t.subarray(s + 1);
return isIndent(completed(e)) ? Buffer.from(e) : undefined;
}
if (n > 0 || e === undefined) return undefined;
const r = Buffer.concat([ e, t ]);
return isIndent(completed(r)) ? r : undefined;
}
function isIndent(e) {
return e.length <= k && (0, c.z3)(e.toString("utf8"));
}
function completed(e) {
for (const t of [ 1, 2 ]) {
const n = e[e.length - t] ?? 0;
if (n >= 192) return t < (n >= 224 ? 3 : 2) ? e.subarray(0, -t) : e;
}
return e;
}
const T = "fine";
const O = 1024 * 1024;
const x = /[{,]\s*[A-Za-z_$][\w$]*\s*:/;
const $ = [ "file", "line", "column", "severity", "code", "message", "fromPath" ];
const E = "/__w/";
const C = /^\/(?:__[a-z]|github)\//;
const I = new Set([ "", "ERROR", "WARNING", "NOTICE" ]);
function checkMatcherFile({file: e, workspace: t, complete: n}) {
if (!r.isAbsolute(e) && t === undefined) return {
unclear: `the folder of ${e} is unknown`
};
const s = r.resolve(t ?? "/", e);
if (t?.startsWith(E) && !C.test(s)) {
return {
unclear: `${s} may be absent outside the container`
};
}
try {
const e = readText(s);
if (e === undefined) return {
unclear: `${s} is no ordinary file`
};
const t = parse(e);
return typeof t === "object" && "value" in t ? checkConfig(t.value, n) : t;
} catch (e) {
if ((0, i.codeOf)(e) === "ENOENT" || (0, i.codeOf)(e) === "ENOTDIR") return {
fails: `Could not find file '${s}'.`
};
return {
fails: (0, i.messageOf)(e)
};
}
}
function readText(e) {
const t = (0, s.openSync)(e, s.constants.O_RDONLY | (s.constants.O_NONBLOCK ?? 0));
try {
const n = (0, s.fstatSync)(t);
if (n.isDirectory()) throw new Error(`Access to the path '${e}' is denied.`);
if (!n.isFile() || n.size > O) return undefined;
const r = Buffer.alloc(n.size);
return (new TextDecoder).decode(r.subarray(0, (0, s.readSync)(t, r)));
} finally {
(0, s.closeSync)(t);
}
}
function parse(e) {
if (e.trim() === "") return {
value: null
};
try {
return {
value: JSON.parse(e)
};
} catch (t) {
try {
return {
value: JSON.parse(withoutExtras(e))
};
} catch {
if (e.includes("'") || x.test(e)) return {
unclear: "the matcher file is no plain JSON"
};
return {
fails: (0, i.messageOf)(t)
};
}
}
}
function withoutExtras(e) {
return e.replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*.*?\*\//gs, (e, t) => t ?? " ").replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])/g, (e, t) => t ?? "");
}
function field(e, t) {
if (Object.hasOwn(e, t)) return e[t] ?? undefined;
const n = Object.keys(e).find(e => e.toLowerCase() === t.toLowerCase());
return n === undefined ? undefined : e[n] ?? undefined;
}
const isObject = e => typeof e === "object" && e !== null && !Array.isArray(e);
const isText = e => e === undefined || typeof e !== "object";
function checkConfig(e, t) {
if (e === null) return T;
if (!isObject(e)) return {
fails: "The matcher file is no JSON object."
};
const n = field(e, "problemMatcher");
if (n === undefined) return T;
if (!Array.isArray(n)) return {
fails: "'problemMatcher' is no list."
};
const s = new Set;
for (const e of n) {
const n = checkMatcher(e, s, t);
if (n !== T) return n;
}
return T;
}
function checkMatcher(e, t, n) {
if (!isObject(e)) return {
fails: "A matcher is no JSON object."
};
const [s, r, i = []] = [ "owner", "severity", "pattern" ].map(t => field(e, t));
if (!isText(s) || !isText(r) || !Array.isArray(i) || !i.every(isObject)) {
return {
fails: "A matcher has a value of the wrong kind."
};
}
if (!n) return T;
const o = String(s ?? "");
if (o === "") return {
fails: "Owner must not be empty"
};
if (!I.has(String(r ?? "").toUpperCase())) {
return {
fails: `Matcher '${o}' contains unexpected default severity '${r}'`
};
}
if (i.length === 0) return {
fails: `Matcher '${o}' does not contain any patterns`
};
const a = checkPatterns(i);
if (a !== T) return a;
if (t.has(o.toUpperCase())) return {
fails: `Duplicate owner name '${o}'`
};
t.add(o.toUpperCase());
return T;
}
function checkPatterns(e) {
const t = new Set;
for (const [n, s] of e.entries()) {
const r = field(s, "loop") === true;
if (r && (n === 0 || n < e.length - 1)) {
return {
fails: "Only the last pattern in a multiline matcher may set 'loop'"
};
}
if (r && field(s, "message") === undefined) {
return {
fails: "The loop pattern must set 'message'"
};
}
const i = groupCount(field(s, "regexp"));
if (i === undefined) return {
unclear: "a regular expression of the matcher file cannot be judged"
};
for (const e of $) {
const n = field(s, e);
if (n === undefined) continue;
if (t.has(e)) return {
fails: `The property '${e}' is set twice`
};
if (!(Number(n) >= 0 && Number(n) < i)) {
return {
fails: `The property '${e}' is set to ${n} which is out of range`
};
}
t.add(e);
}
}
return t.has("message") ? T : {
fails: "At least one pattern must set 'message'"
};
}
function groupCount(e) {
try {
return new RegExp(`${e ?? ""}|`).exec("")?.length;
} catch {
return undefined;
}
}
const N = "ACTIONS_ALLOW_UNSECURE_COMMANDS";
const B = "ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS";
function checkCommand(e, t) {
const {data: n, properties: s} = e;
const r = e.name.toLowerCase();
switch (r) {
case "set-env":
case "add-path":
if (!allowsUnsecureCommands(t)) return {
fails: disabled(r)
};
if (r === "set-env") return needsName(e);
return n === "" ? {
fails: "Value cannot be null. (Parameter 'path')"
} : T;

case "set-output":
case "save-state":
return needsName(e);

case "add-matcher":
return n === "" ? T : checkMatcherFile({
file: n,
workspace: workspaceOf(t),
complete: true
});

case "remove-matcher":
if (n === "" || s.has("owner")) return T;
return checkMatcherFile({
file: n,
workspace: workspaceOf(t),
complete: false
});

case "echo":
return /^(?:on|off)$/i.test(n.trim()) ? T : {
fails: notOnOrOff(n)
};

case "stop-commands":
return isStopToken(n, t) ? T : {
fails: L
};

default:
return T;
}
}
function needsName({name: e, properties: t}) {
if (t.has("name")) return T;
return {
fails: `Required field 'name' is missing in ##[${e.toLowerCase()}] command.`
};
}
const workspaceOf = e => e.variable("GITHUB_WORKSPACE");
function allowsUnsecureCommands(e) {
return e.variable(N)?.trim().toLowerCase() === "true";
}
function isStopToken(e, t) {
const n = e.toLowerCase();
if (n !== "" && n !== "pause-logging" && !t.isRegistered(n)) return true;
return [ "1", "true", "$true" ].includes(t.variable(B)?.toLowerCase() ?? "");
}
const disabled = e => `The \`${e}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`${N}\` environment variable to \`true\`. For more information see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/`;
const notOnOrOff = e => e === "" ? "Value cannot be null. (Parameter 'value')" : `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${e}'.`;
const L = `You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command. For more information see: https://docs.github.com/actions/learn-github-actions/workflow-commands-for-github-actions#example-stopping-and-starting-workflow-commands or opt into insecure command execution by setting the \`${B}\` environment variable to \`true\`.`;
function commandPattern(e) {
const t = e.filter(e => /^[!-~]+$/.test(e));
const n = t.length < e.length;
const s = t.map(e => e.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|");
if (e.length === 0) return M;
const [r, i] = n ? [ "::", "##\\[" ] : [ `::(?:${s})(?= |::)`, `##\\[(?:${s})[ \\]]` ];
return new RegExp(`(?:${r}|${i})[^\\r\\n]*`, "gi");
}
const M = /(?!)/g;
const A = new Set([ "error", "set-output", "set-env", "add-path" ]);
const R = {
always: [ "debug" ],
annotated: [ "debug", "warning", "notice" ],
full: [ "debug", "warning", "notice", "error" ]
};
const _ = "NODE_OPTIONS";
const P = 100;
const F = 100;
const U = 4 * 1024 * 1024;
class ScriptCommands {
outputs=new Map;
env=new Map;
path=[];
masks=[];
problems=[];
unclear=[];
openGroup=false;
stopToken;
#Q;
#ee=[];
#te=[];
#ne=new Set;
#se=0;
#re;
constructor(e) {
this.#Q = e;
}
get annotations() {
return this.#ee.map(e => ({
...e,
text: this.#Q.masker.mask(e.text)
}));
}
answer(e) {
if (this.stopToken === undefined && this.#ne.size === 0 && e.startsWith("::")) {
if (e.startsWith("::group::")) return this.#ie(1);
if (e.startsWith("::endgroup::")) return this.#ie(-1);
}
const t = (0, c.RM)(e, this.#oe);
if (t === undefined) return "unchanged";
if (this.stopToken !== undefined) {
this.#ae(t.name.toLowerCase());
return "unchanged";
}
const n = checkCommand(t, this.#u);
if (n !== T && "fails" in n) return this.#ce(t, e, n.fails);
if (n !== T && this.unclear.length < F) this.unclear.push(n.unclear);
const s = t.name.toLowerCase();
if (s === "save-state") return "nothing";
this.#le(s, t);
if (!A.has(s) || !this.#ue) return "unchanged";
this.#de(t);
return "nothing";
}
get pattern() {
const {stopToken: e} = this;
const t = this.#ee.length >= P;
const n = t ? this.#ue ? R.annotated : R.full : R.always;
const s = this.#re;
if (s?.idle === n && s.stopToken === e) return s.expression;
const r = c.wA.filter(e => !n.includes(e));
const i = commandPattern(e === undefined ? r : [ e ].filter(e => e !== ""));
this.#re = {
idle: n,
stopToken: e,
expression: i
};
return i;
}
settle() {
return this.#te.map(({name: e, data: t, properties: n}) => (0, c.fE)(e, t, n));
}
supersede(e) {
const t = this.#te.filter(e => e.name.toLowerCase() === "error");
if (t.length === 0) return [];
const {masker: n} = this.#Q;
const s = t.map(({data: t, properties: s}) => {
const r = [ ...s ].map(([e, t]) => [ e, n.mask(t) ]);
return (0, c.fE)("notice", n.mask(t), new Map([ [ "title", e ], ...r ]));
});
return [ (0, c.fE)("group", `${e}: errors that no longer count`), ...s, (0, c.fE)("endgroup") ];
}
#oe=e => (0, c.zN)(e) && !this.#ne.has(e) || !!this.stopToken && e === this.stopToken.toLowerCase();
#u={
variable: e => this.env.get(e) ?? this.#Q.environment[e],
isRegistered: this.#oe
};
#ie(e) {
this.openGroup = e > 0;
return "unchanged";
}
#ae(e) {
if (this.stopToken === "" || e !== this.stopToken?.toLowerCase()) return;
this.#ne.add(e);
this.stopToken = undefined;
}
get #ue() {
return this.#Q.holds && this.#se <= U;
}
#de(e) {
this.#te.push(e);
this.#se += e.data.length;
}
#ce({name: e}, t, n) {
const s = e.toLowerCase() === "stop-commands";
const r = s ? [ n ] : [ `Unable to process command '${t}' successfully.`, n ];
if (this.problems.length < F) this.problems.push(r.join(" "));
const i = r.map(e => ({
name: "error",
data: e,
properties: new Map
}));
for (const e of i) this.#fe("error", e);
if (!this.#ue) return {
instead: r.map(e => (0, c.Bd)("error", e)).join("\n")
};
for (const e of i) this.#de(e);
return "nothing";
}
#le(e, t) {
const {data: n, properties: s} = t;
const r = s.get("name") ?? "";
switch (e) {
case "stop-commands":
this.stopToken = n;
return;

case "group":
this.#ie(1);
return;

case "endgroup":
this.#ie(-1);
return;

case "add-mask":
if (n.trim() === "") return;
this.#Q.masker.add(n);
this.masks.push(n);
return;

case "set-output":
this.outputs.set(r, n);
return;

case "set-env":
if (r.toUpperCase() !== _) this.env.set(r, n);
return;

case "add-path":
this.path.push(n);
return;

case "error":
case "warning":
case "notice":
this.#fe(e, t);
}
}
#fe(e, {data: t, properties: n}) {
if (this.#ee.length >= P) return;
const s = n.get("file");
const r = Number.parseInt(n.get("line") ?? "", 10);
const i = {
...s === undefined ? {} : {
file: s
},
...Number.isNaN(r) ? {} : {
line: r
}
};
this.#ee.push({
level: e,
text: t,
...i
});
}
}
const j = 10;
const D = 512 * 1024;
const G = 4 * 1024 * 1024;
const K = 64 * 1024;
const W = 64 * 1024;
const H = 64 * 1024;
const V = Buffer.alloc(0);
class KeptOutput {
#he;
#me;
#pe;
#ye=[];
#ge=0;
constructor(e = {
head: D,
tail: G
}) {
this.#he = new BlockList(e.head);
this.#me = new BlockList(Number.POSITIVE_INFINITY);
this.#pe = e.tail;
}
get total() {
return this.#ge;
}
openStream() {
const e = new OpenLine(e => this.#we(e));
this.#ye.push(e);
return t => {
this.#ge += t.length;
e.write(t);
};
}
#we(e) {
const t = this.#he.append(e);
for (let e = 0; e < t.length; e += K) {
this.#me.append(t.subarray(e, e + K));
this.#me.dropBlocksBeyond(this.#pe);
}
}
end(e) {
const t = [ ...(this.#me.length > 0 ? this.#me : this.#he).blocks() ];
return Buffer.concat([ ...t.slice(-Math.ceil(e / K) - 1), ...this.#be() ]);
}
* read() {
const e = this.#ye.reduce((e, t) => e + t.length, 0);
const t = this.#ge - e - this.#he.length - this.#me.length;
if (t === 0) {
yield* this.#he.blocks();
yield* this.#me.blocks();
yield* this.#be();
return;
}
const n = Buffer.concat([ ...this.#he.blocks() ]);
const s = Buffer.concat([ ...this.#me.blocks() ]);
const r = Math.max(n.lastIndexOf(j) + 1, n.length - W);
const i = s.subarray(0, W).indexOf(j) + 1 || W;
yield n.subarray(0, r);
yield Buffer.from(`[rerail left out ${t + n.length - r + i} bytes here]\n`);
yield s.subarray(i);
yield* this.#be();
}
* #be() {
const e = this.#ye.filter(e => e.length > 0);
for (const [t, n] of e.entries()) {
if (t > 0) yield Buffer.from("\n");
yield n.bytes;
}
}
}
class OpenLine {
#ke;
#te=V;
length=0;
constructor(e) {
this.#ke = e;
}
get bytes() {
return this.#te.subarray(0, this.length);
}
write(e) {
const t = e.lastIndexOf(j) + 1;
if (t > 0) this.#ve(e.subarray(0, t));
const n = e.subarray(t);
if (this.length + n.length > H) this.#ve(n); else this.#de(n);
}
#ve(e) {
if (this.length > 0) this.#ke(this.bytes);
this.length = 0;
this.#ke(e);
}
#de(e) {
const t = this.length + e.length;
if (t > this.#te.length) {
const e = Buffer.allocUnsafeSlow(Math.min(H, Math.max(t, 2 * this.#te.length, 256)));
this.#te.copy(e, 0, 0, this.length);
this.#te = e;
}
e.copy(this.#te, this.length);
this.length = t;
}
}
class BlockList {
#Se=[];
#Te;
#Oe=[];
#xe=K;
length=0;
constructor(e) {
this.#Te = e;
}
append(e) {
let t = 0;
const n = Math.min(e.length, this.#Te - this.length);
while (t < n) {
if (this.#xe === K) {
this.#Se.push(this.#Oe.pop() ?? Buffer.allocUnsafeSlow(K));
this.#xe = 0;
}
const s = this.#Se[this.#Se.length - 1];
const r = e.copy(s, this.#xe, t, n);
this.#xe += r;
t += r;
}
this.length += n;
return e.subarray(n);
}
dropBlocksBeyond(e) {
while (this.length - K >= e) {
this.#Oe.push(this.#Se.shift());
this.length -= K;
}
}
* blocks() {
for (const [e, t] of this.#Se.entries()) {
yield e === this.#Se.length - 1 ? t.subarray(0, this.#xe) : t;
}
}
}
const z = 5e3;
const Y = 500;
class TryOutput {
kept=new KeptOutput;
commands;
#Q;
#$e;
#Ee=Promise.resolve();
constructor(e) {
this.#Q = e;
this.#$e = e.monotonic();
this.commands = new ScriptCommands(e);
}
mask=e => this.#Q.masker.mask(e);
get lastReadAt() {
return this.#Q.stdout.full || this.#Q.stderr.full ? undefined : this.#$e;
}
follow(e) {
const {stdout: t, stderr: n} = this.#Q;
this.#Ee = Promise.all([ this.#ke(e.stdout, t), this.#ke(e.stderr, n) ]);
}
async #ke(e, t) {
const n = new CommandLines({
pattern: () => this.commands.pattern,
text: e => t.write(e),
answer: e => this.commands.answer(e),
replace(e, n) {
if (e === "nothing") t.endLine(); else t.write(Buffer.concat([ Buffer.from(e.instead), n ]));
}
});
const s = this.kept.openStream();
t.onDrain = () => e.resume();
await e.read(e => {
s(e);
n.push(e);
this.#$e = this.#Q.monotonic();
return !t.full;
});
n.end();
}
say(e) {
const t = this.commands.stopToken;
this.#Ce();
this.#Q.stdout.line((0, c.tJ)(this.mask(e)));
if (t !== undefined) this.#Q.stdout.line((0, c.fE)("stop-commands", t));
this.commands.stopToken = t;
}
async drain(e) {
const {monotonic: t} = this.#Q;
let n = false;
const s = this.#Ee.then(() => {
n = true;
});
let r = t();
while (!n) {
if (this.lastReadAt === undefined) r = t();
const n = e ? Math.max(r, this.#$e) + Y : Number.POSITIVE_INFINITY;
const i = Math.min(r + z, n) - t();
if (i <= 0) return;
const o = new AbortController;
await Promise.race([ s, (0, d.setTimeout)(i, undefined, o).catch(() => undefined) ]);
o.abort();
}
}
async close() {
await this.#Ee;
const {stdout: e, stderr: t, holds: n} = this.#Q;
this.#Ce();
e.endLine();
if (n) t.endLine();
if (this.commands.openGroup) e.line((0, c.fE)("endgroup"));
this.commands.openGroup = false;
}
#Ce() {
if (this.commands.stopToken) this.#Q.stdout.line((0, c.fE)(this.commands.stopToken));
this.commands.stopToken = undefined;
}
}
var q = n(32113);
var X = n(37653);
var J = n(82671);
var Z = n(40031);
var Q = n(48161);
var ee = n(2637);
const te = /retry-after["']?\s*[:=]\s*["']?(?:(\d{1,6})\b|([a-z]{3}, \d{2} [a-z]{3} \d{4} \d{2}:\d{2}:\d{2} gmt))/gi;
const ne = /retry after (\d{1,6}) ?s(?:ec(?:ond)?s?)?\b/gi;
function findRetryAfter(e, t) {
const n = [ ...e.matchAll(te), ...e.matchAll(ne) ].sort((e, t) => e.index - t.index).pop();
if (n === undefined) return undefined;
const [, s, r] = n;
const i = r === undefined ? Number(s) * 1e3 : Date.parse(r) - t;
return Number.isNaN(i) ? undefined : Math.max(0, i);
}
const se = 1500;
const re = 256 * 1024;
const ie = 200;
async function runTry(e) {
const {clock: t, output: n} = e;
const s = (0, a.hi)(e.folder);
const r = (0, a.Bs)(s);
const i = t.now();
const o = t.monotonic();
const c = await launchScript(e, r);
const l = watchResources(e, c);
let u;
const d = new Promise(t => {
u = e.onStart?.(t);
});
try {
n.follow(c);
const u = {
running: c,
origin: originOf(c, r, i),
grace: e.grace
};
const f = await untilOver(e, u, d);
const h = t.monotonic() - o;
const {limit: m, ended: p, cancelled: y} = f;
const g = f.status.exitCode !== 0 || m !== undefined || p !== undefined || y;
await n.drain(g);
const w = (0, a.zX)(s);
const b = !g && w.problems.length === 0 && n.commands.problems.length === 0;
const k = b ? {
survivors: [],
background: await (0, q.lb)(u)
} : {
survivors: f.survivors ?? await (0, q.Hk)(u, "SIGTERM"),
background: []
};
const v = await ((await l)?.stop(!b));
const S = describe(e, f, k, w);
return {
result: {
...S,
startedAt: i,
durationMs: h,
resources: v ?? {}
},
passed: b,
contents: w
};
} finally {
await (u?.());
await ((await l)?.stop(false));
c.release();
await n.close();
}
}
async function launchScript(e, t) {
const {shell: n, script: i, folder: o, environment: a, output: c} = e;
const l = r.join(o, `script${n.extension}`);
(0, s.writeFileSync)(l, n.contents(i.text));
try {
return await e.launch({
file: n.file,
arguments: n.arguments(l),
verbatim: n.verbatim,
workingDirectory: i.workingDirectory,
environment: {
...a,
...t
}
});
} catch (e) {
await c.close();
throw e;
}
}
async function watchResources({script: e, environment: t, output: s}, r) {
const i = await Promise.all([ n.e(944), n.e(480), n.e(456), n.e(296), n.e(975), n.e(794) ]).then(n.bind(n, 67864)).catch(() => undefined);
if (i === undefined) return undefined;
const {ResourceWatch: o} = i;
const a = [ e.workingDirectory, t.RUNNER_TEMP ?? Q.tmpdir() ];
return new o({
folders: a,
outputBytes: () => s.kept.total,
subreaper: r.subreaper?.pid
});
}
function originOf(e, t, n) {
const s = Object.entries(t).map(([e, t]) => `${e}=${t}`);
return {
shell: e.pid,
subreaper: e.subreaper?.pid,
markers: s,
startedAt: n
};
}
async function untilOver(e, t, n) {
const {deadlines: s, output: r, cancel: i, grace: a} = e;
const {running: c} = t;
const l = new AbortController;
const u = await Promise.race([ c.exited.then(e => ({
status: e
})), s.watch(() => r.lastReadAt, l.signal).then(e => ({
limit: e
})), n.then(e => ({
ended: e
})), aborted(i, l.signal).then(() => ({
cancelled: true
})) ]).finally(() => l.abort());
if ("status" in u) return {
status: u.status,
cancelled: false
};
let d;
if ("limit" in u) {
r.say(`rerail ends this try: "${u.limit.name}" (${(0, o.a3)(u.limit.ms)}) is over.`);
d = await (0, q.Hk)(t, "SIGINT");
} else if ("ended" in u) {
r.say(`rerail ends this try: ${u.ended}.`);
d = await (0, q.Hk)(t, "SIGINT");
} else {
const e = Math.max(0, a.terminateMs - se);
const n = i.reason === "SIGTERM" ? "SIGTERM" : "SIGINT";
d = await (0, q.Hk)({
...t,
grace: {
...a,
terminateMs: e
}
}, n);
}
const f = d.some(({pid: e}) => e === c.pid) ? oe : await c.exited;
if ("limit" in u) return {
status: f,
survivors: d,
limit: u.limit,
cancelled: false
};
return {
status: f,
survivors: d,
..."ended" in u ? {
ended: u.ended,
cancelled: false
} : {
cancelled: true
}
};
}
const oe = {
exitCode: 137,
signal: "SIGKILL"
};
function aborted(e, t) {
return new Promise(n => {
if (e.aborted) n(); else e.addEventListener("abort", () => n(), {
once: true,
signal: t
});
});
}
function describe({output: e, clock: t, number: n}, {status: s, limit: r, ended: i, cancelled: o}, {survivors: a, background: c}, l) {
const {kept: u, commands: d, mask: f} = e;
const h = [ ...d.problems, ...l.problems ];
const name = e => f(e).slice(0, ie);
const m = findRetryAfter(u.end(re).toString("latin1"), t.now());
return {
number: n,
...s,
...r === undefined ? {} : {
limit: r
},
...i === undefined ? {} : {
ended: f(i)
},
cancelled: o,
survivors: a.map(e => ({
...e,
command: name(e.command)
})),
background: c.map(name),
published: withCommands(l.published, d),
problems: h.map(f),
unclear: d.unclear.map(f),
annotations: d.annotations,
...m === undefined ? {} : {
retryAfterMs: m
},
masks: () => d.masks,
log: async function*() {
yield* u.read();
for (const e of h) yield Buffer.from(`\n##[error]${e}\n`);
}
};
}
function withCommands(e, {outputs: t, env: n, path: s}) {
return {
...e,
outputs: new Map([ ...t, ...e.outputs ]),
env: new Map([ ...n, ...e.env ]),
path: (0, ee.Pv)([ ...s, ...e.path ])
};
}
async function runTries(e, t, n) {
const s = openSinks(n);
const r = new Deadlines(e.limits, n.clock, e.grace ?? q.e);
try {
return await runUntilDecided({
request: e,
hooks: t,
ports: n,
sinks: s,
deadlines: r
});
} finally {
s.stdout.release();
s.stderr.release();
}
}
async function runUntilDecided(e) {
const {request: t, hooks: n, ports: s, sinks: i, deadlines: o} = e;
const {maxTries: a, cancel: c} = t;
const l = (0, Z.j)({
shell: t.script.shell,
environment: t.environment
});
const u = (0, X.F)(t.environment);
const monotonic = () => s.clock.monotonic();
const d = [];
let f = {};
let h = c.aborted ? ae : tooLate(o.blocks(0, 0));
while (h === undefined) {
const m = d.length + 1;
const p = `Try ${m} of ${a}`;
const y = r.join(t.folder, `try-${m}`);
const g = {
...u,
...f,
RERAIL_TRY: String(m)
};
const w = m < a;
const b = new TryOutput({
...i,
masker: s.masker,
monotonic,
holds: w,
environment: g
});
if (w && m === 1) i.stdout.line(p);
const k = await runTry({
number: m,
script: t.script,
shell: l,
environment: g,
folder: y,
deadlines: o,
cancel: c,
grace: t.grace ?? q.e,
output: b,
clock: s.clock,
launch: s.launch ?? J.q,
...n.onStart && {
onStart: e => n.onStart?.(m, e) ?? (async () => undefined)
}
});
d.push(k.result);
const v = k.passed ? "passed" : await decide(e, k.result);
if (typeof v === "object") {
for (const e of b.commands.supersede(p)) i.stdout.line(e);
forget(y);
f = v.environment;
continue;
}
for (const e of b.commands.settle()) i.stdout.line(e);
publish(e, k);
if (k.passed) return {
tries: d,
passed: true,
cancelled: false
};
h = v;
}
return {
tries: d,
passed: false,
cancelled: c.aborted,
stopped: h
};
}
const ae = "the step was cancelled";
const ce = 15 * 6e4;
async function decide({request: e, hooks: t, ports: n, deadlines: s}, r) {
const {maxTries: a, cancel: c} = e;
const l = r.survivors[0];
if (r.cancelled || c.aborted) return ae;
if (l) return `process ${l.pid} (${l.command}) could not be ended: ${l.cause}`;
if (r.number >= a) return a === 1 ? "only one try is allowed" : `it was the last of ${a} tries`;
const blockedReason = e => tooLong(e) ?? tooLate(s.blocks(e, r.durationMs));
const u = blockedReason(0);
if (u !== undefined) return u;
let d;
try {
d = await t.onFailure(r, blockedReason);
} catch (e) {
n.log.warning(`rerail could not prepare another try: ${(0, i.messageOf)(e)}`);
return "rerail could not prepare another try";
}
if (!d.again) return d.why;
const f = blockedReason(d.waitMs);
if (f !== undefined) return f;
const h = d.waitMs > 0 ? `in ${(0, o.a3)(d.waitMs)}` : "now";
n.log.info(`Try ${r.number + 1} of ${a} starts ${h}: ${d.why}`);
await n.clock.sleep(d.waitMs, c);
return c.aborted ? ae : d;
}
function tooLong(e) {
if (e <= ce) return undefined;
return `another try would have to wait ${(0, o.a3)(e)}, which is longer than ${(0, 
o.a3)(ce)}`;
}
function tooLate(e) {
return e && `another try could not end within "${e.name}" (${(0, o.a3)(e.ms)})`;
}
function forget(e) {
try {
(0, s.rmSync)(e, {
recursive: true,
force: true
});
} catch {}
}
function publish({request: e, ports: t, sinks: n}, {contents: s}) {
for (const e of s.problems.map(e => t.masker.mask(e))) n.stdout.line((0, c.fE)("error", e));
try {
(0, a.Q3)(s, e.files);
} catch (e) {
throw new i.UserError(`What the script wrote for later steps cannot be handed to the runner: ${(0, 
i.messageOf)(e)}. Free some space on the machine.`, {
cause: e
});
}
}
}
};
