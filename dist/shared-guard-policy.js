export const id = 540;

export const ids = [ 540 ];

export const modules = {
98792: ((t, e, n) => {
n.d(e, {
s: () => runBare
});
var s = n(31421);
var r = n(78474);
var o = n(73024);
var i = n(48161);
var a = n(76760);
var c = n(19473);
var l = n(32113);
var u = n(37653);
var d = n(5327);
var f = n(96347);
var h = n(40031);
async function runBare({script: t, environment: e, cancel: n}) {
const s = (0, h.j)({
shell: t.shell,
environment: e
});
const r = (0, u.F)(e);
const c = writableFolder([ r.RUNNER_TEMP, i.tmpdir(), "/dev/shm", t.workingDirectory ]);
try {
const e = a.join(c, `script${s.extension}`);
const i = a.join(c, "state");
(0, o.writeFileSync)(e, s.contents(t.text));
(0, o.writeFileSync)(i, "");
const l = {
file: s.file,
arguments: s.arguments(e),
verbatim: s.verbatim,
workingDirectory: t.workingDirectory,
environment: {
...r,
RERAIL_TRY: "1",
...r.GITHUB_STATE ? {
GITHUB_STATE: i
} : {}
}
};
return await runToEnd(l, n);
} finally {
(0, o.rmSync)(c, {
recursive: true,
force: true
});
}
}
async function runToEnd(t, e) {
const n = (0, d.ZI)(t);
const o = (0, s.spawn)(n.file, n.arguments, {
cwd: t.workingDirectory,
env: n.environment,
stdio: [ "ignore", "inherit", "inherit" ],
detached: process.platform !== "win32",
windowsHide: true,
windowsVerbatimArguments: t.verbatim
});
const i = new Promise(t => o.once("exit", (e, n) => t((0, f.$u)(e, n))));
await (0, r.once)(o, "spawn").catch(e => {
throw (0, f.m3)(t, e);
});
const a = [];
const end = () => a.push(...forward(o.pid, e.reason === "SIGTERM" ? "SIGTERM" : "SIGINT"));
e.addEventListener("abort", end);
if (e.aborted) end();
const c = await i;
e.removeEventListener("abort", end);
for (const t of a) clearTimeout(t);
return c;
}
function forward(t, e) {
if (process.platform === "win32") return [];
const send = e => {
try {
process.kill(-t, e);
} catch {}
};
send(e);
const {interruptMs: n, terminateMs: s} = l.e;
const r = e === "SIGINT" ? n : 0;
return [ setTimeout(send, r, "SIGTERM"), setTimeout(send, r + s / 2, "SIGKILL") ];
}
function writableFolder(t) {
let e = "no folder is known";
for (const n of t) {
if (!n) continue;
try {
const t = (0, o.mkdtempSync)(a.join(n, "rerail-bare-"));
(0, o.writeFileSync)(a.join(t, "probe"), " ".repeat(4096));
(0, o.rmSync)(a.join(t, "probe"));
return t;
} catch (t) {
e = t;
}
}
throw new c.UserError(`The script cannot be run: it can be written nowhere (${(0, 
c.messageOf)(e)}). Free some space on the machine.`);
}
}),
3414: ((t, e, n) => {
n.d(e, {
Bs: () => commandFileVariables,
Q3: () => publishCommandFiles,
_4: () => c,
hi: () => createCommandFiles,
zX: () => readCommandFiles
});
var s = n(73024);
var r = n(76760);
var o = n(19473);
var i = n(2637);
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
function createCommandFiles(t) {
(0, s.mkdirSync)(t, {
recursive: true
});
const e = Object.fromEntries(d.map(e => [ e, r.join(t, e) ]));
for (const t of d) (0, s.writeFileSync)(e[t], "");
return e;
}
function commandFileVariables(t) {
return Object.fromEntries(d.map(e => [ u[e], t[e] ]));
}
function readCommandFiles(t) {
const e = [];
const read = (n, s) => {
try {
return readText(t[n], s);
} catch (t) {
e.push(`Unable to process file command '${n}' successfully. ${(0, o.messageOf)(t)}`);
return "";
}
};
const parse = (t, n) => {
const {entries: s, problem: r} = (0, i.Hl)(n, {
unnamed: t !== "output"
});
if (r === void 0) return {
entries: s,
text: endLine(n)
};
e.push(`Unable to process file command '${t}' successfully. ${r}`);
return {
entries: s,
text: (0, i.Rd)(s)
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
for (const t of s.entries.keys()) if (t === "" || t.toUpperCase() === l) s.entries.delete(t);
return {
published: {
outputs: n.entries,
env: s.entries,
path: (0, i.Rr)(r),
summary: a
},
problems: e,
texts: {
output: n.text,
env: s.text,
path: endLine(r),
summary: a
}
};
}
function publishCommandFiles(t, e) {
for (const [n, r] of Object.entries(t.texts)) {
const t = e[n];
if (t !== void 0 && r !== "") (0, s.appendFileSync)(t, r);
}
}
function endLine(t) {
return t === "" || t.endsWith("\n") ? t : `${t}\n`;
}
function readText(t, {atMost: e = a, needed: n = true} = {}) {
let r;
try {
r = (0, s.openSync)(t, s.constants.O_RDONLY | (s.constants.O_NONBLOCK ?? 0));
} catch (t) {
if ((0, o.codeOf)(t) === "ENOENT" || (0, o.codeOf)(t) === "ENOTDIR") return "";
throw t;
}
try {
const t = (0, s.fstatSync)(r);
if (t.isDirectory() && !n) return "";
if (!t.isFile()) throw new Error("It is no longer a regular file");
if (t.size > a) throw new Error(`It has ${t.size} bytes, more than ${a}`);
const o = Buffer.alloc(Math.min(t.size, e));
return decode(o.subarray(0, (0, s.readSync)(r, o)));
} finally {
(0, s.closeSync)(r);
}
}
function decode(t) {
if (t[0] === 255 && t[1] === 254) return new TextDecoder("utf-16le").decode(t);
if (t[0] === 254 && t[1] === 255) return new TextDecoder("utf-16be").decode(t);
return (new TextDecoder).decode(t);
}
}),
17934: ((t, e, n) => {
n.d(e, {
E: () => descriptorPipe,
X: () => streamPipe
});
var s = n(73024);
var r = n(77030);
const o = 64 * 1024;
function streamPipe(t) {
return {
read(e) {
t.on("data", n => {
if (!e(n)) t.pause();
});
return closed(t);
},
resume: () => void t.resume(),
close: () => void t.destroy()
};
}
function descriptorPipe(t) {
let e;
return {
read(n) {
const s = Buffer.allocUnsafeSlow(o);
const callback = t => n(s.subarray(0, t));
e = new r.Socket({
fd: t,
readable: true,
writable: false,
onread: {
buffer: s,
callback
}
});
e.resume();
return closed(e);
},
resume: () => void e?.resume(),
close() {
if (e === void 0) (0, s.closeSync)(t); else e.destroy();
}
};
}
function closed(t) {
return new Promise(e => {
t.on("error", () => t.destroy());
t.on("close", e);
});
}
}),
32113: ((t, e, n) => {
n.d(e, {
Hk: () => endProcesses,
e: () => c,
lb: () => describeMembers
});
var s = n(31421);
var r = n(58500);
var o = n(57975);
var i = n(33201);
var a = n(12389);
const c = {
interruptMs: 7500,
terminateMs: 2500
};
const l = 5e3;
const u = 2e3;
const d = 5;
const f = 100;
const h = 20;
async function endProcesses(t, e) {
const {grace: n} = t;
const s = new Members(t);
if (e === "SIGINT") {
if (process.platform !== "win32") (0, a.vG)(-t.origin.shell, "SIGINT");
if (await s.gone(n.interruptMs)) return [];
} else if (await s.gone(0)) return [];
if (process.platform !== "win32") {
await terminateAll(s);
if (await s.gone(n.terminateMs)) return [];
}
let r = new Set;
const o = i.systemClock.monotonic() + l;
do {
r = await killAll(s);
if (r.size > 0) await killAsRoot([ ...r ]);
if (await s.gone(f)) return [];
if ((await s.find()).every(t => r.has(t))) break;
} while (i.systemClock.monotonic() < o);
const c = (await s.find()).map(async t => ({
pid: t,
command: await (0, a.lg)(t),
cause: r.has(t) ? "EPERM" : "unkillable"
}));
return Promise.all(c);
}
async function killAsRoot(t) {
const e = {
timeout: u,
windowsHide: true
};
await (0, o.promisify)(s.execFile)("sudo", [ "-n", "kill", "-KILL", ...t.map(String) ], e).catch(() => {});
}
async function describeMembers(t) {
return Promise.all((await new Members(t).find()).map(a.lg));
}
async function terminateAll(t) {
for (const e of await t.find()) {
(0, a.vG)(e, "SIGTERM");
(0, a.vG)(e, "SIGCONT");
}
}
async function killAll(t) {
const e = new Set;
const n = new Set;
const s = process.platform === "win32" ? "SIGKILL" : "SIGSTOP";
if (process.platform === "win32") await (0, a.TP)(t.shell);
for (let r = 0; r < h; r += 1) {
const r = (await t.find()).filter(t => !n.has(t));
if (r.length === 0) break;
for (const t of r) {
n.add(t);
if ((0, a.vG)(t, s) === "refused") e.add(t);
}
}
for (const t of n) (0, a.vG)(t, "SIGKILL");
return e;
}
class Members {
shell;
#t;
#e=false;
constructor({running: t, origin: e}) {
this.shell = e.shell;
this.#t = e;
void t.subreaper?.alone.then(t => {
this.#e = t;
if (!t) this.#t = {
...e,
subreaper: void 0
};
});
}
async find() {
await (0, r.setImmediate)();
if (this.#e) return [];
return (0, a.h8)(this.#t);
}
async gone(t) {
const e = i.systemClock.monotonic() + t;
let n = d;
while ((await this.find()).length > 0) {
const t = e - i.systemClock.monotonic();
if (t <= 0) return false;
await i.systemClock.sleep(Math.min(n, t));
n = Math.min(n * 2, f);
}
return true;
}
}
}),
37653: ((t, e, n) => {
n.d(e, {
F: () => scriptEnvironment
});
const s = /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_)/;
const r = [ "GITHUB_ACTION_REPOSITORY", "GITHUB_ACTION_REF" ];
function scriptEnvironment(t) {
const e = {};
for (const [n, r] of Object.entries(t)) if (r !== void 0 && !s.test(n)) e[n] = r;
for (const t of r) if (t in e) e[t] = "";
return e;
}
}),
82671: ((t, e, n) => {
n.d(e, {
q: () => launch
});
var s = n(31421);
var r = n(78474);
var o = n(17934);
var i = n(5327);
var a = n(96347);
var c = n(73024);
var l = n(48161);
var u = n(58500);
var d = n(57975);
var f = n(12389);
const h = 5e3;
const p = {
x64: [ 157, 112 ],
arm64: [ 167, 157 ],
arm: [ 172, 66 ]
};
const m = `\nmy ($prctl, $setsid) = splice @ARGV, 0, 2;\n$0 = 'rerail';\nopen CONTROL, '+<&=3' or exit 1;\nsyscall($prctl, 1, 9, 0, 0, 0);\nsyscall($prctl, 36, 1, 0, 0, 0) == 0 or exit 1;\npipe INPUT, UNUSED and pipe OUT, OUT_END and pipe ERR, ERR_END or exit 1;\nclose UNUSED;\nsyswrite CONTROL, 'pipes ' . fileno(OUT) . ' ' . fileno(ERR) . "\\n";\nsysread CONTROL, my $go, 1 or exit 1;\nclose OUT;\nclose ERR;\nmy $shell = fork;\ndefined $shell or exit 1;\nif ($shell == 0) {\n  syscall $setsid;\n  open STDIN, '<&INPUT';\n  open STDOUT, '>&OUT_END';\n  open STDERR, '>&ERR_END';\n  fcntl CONTROL, 2, 1;\n  ${i.Vq}\n  ${i.pj}\n  { no warnings; exec { $ARGV[0] } @ARGV }\n  syswrite CONTROL, 'failed ' . ($! + 0) . "\\n";\n  kill 9, $$;\n}\nclose INPUT;\nclose OUT_END;\nclose ERR_END;\nchdir '/';\nsyswrite CONTROL, "started $shell\\n";\nwhile ((my $child = wait) > 0) {\n  syswrite CONTROL, "exited $?\\n" if $child == $shell;\n}\nsyswrite CONTROL, "alone\\n";\nsleep;\n`;
async function launchKept(t, e = i.U$) {
const n = startKeeper(t, e);
if (n === void 0) return;
const s = new Control(n);
const r = setTimeout(() => s.end(), h);
const o = await s.hear("pipes");
clearTimeout(r);
const a = o === void 0 ? void 0 : openPipes(n.pid, o);
if (a === void 0) {
s.end();
return;
}
s.proceed();
const c = await s.hear("started");
if (c === void 0) {
a.stdout.close();
a.stderr.close();
return;
}
const l = Number(c);
return {
pid: l,
...a,
exited: exitStatus(s, l, t),
subreaper: {
pid: n.pid,
alone: s.hear("alone").then(t => t !== void 0)
},
release() {
s.end();
a.stdout.close();
a.stderr.close();
}
};
}
function startKeeper(t, e) {
const n = p[process.arch];
if (n === void 0) return;
const r = [ ...n.map(String), t.file, ...t.arguments ];
const o = (0, i.rd)(m, r, t.environment, e);
try {
return (0, s.spawn)(o.file, o.arguments, {
cwd: t.workingDirectory,
env: o.environment,
stdio: [ "ignore", "ignore", "ignore", "pipe" ],
detached: true
});
} catch {
return;
}
}
function openPipes(t, e) {
try {
const [n, s] = e.split(" ").map(e => (0, c.openSync)(`/proc/${t}/fd/${e}`, c.constants.O_RDONLY | c.constants.O_NONBLOCK));
return {
stdout: (0, o.E)(n),
stderr: (0, o.E)(s)
};
} catch {
return;
}
}
async function exitStatus(t, e, n) {
const s = await t.hear("exited");
const r = t.heard("failed");
if (r !== void 0) {
const t = (0, d.getSystemErrorName)(-Number(r));
throw (0, a.m3)(n, Object.assign(new Error(`${n.file}: ${t}`), {
code: t
}));
}
if (s !== void 0) return (0, a.Ib)(Number(s));
while ((0, f.W_)(e)) await (0, u.setTimeout)(50);
return {
exitCode: 128 + l.constants.signals.SIGKILL,
signal: "SIGKILL"
};
}
class Control {
#n;
#s;
#r=new Map;
#o=new Map;
#i="";
#a=false;
constructor(t) {
this.#n = t;
this.#s = t.stdio[3];
t.once("error", () => this.#c());
this.#s.on("data", t => this.#l(t.toString("latin1"))).on("error", () => this.#c()).on("close", () => this.#c());
}
heard(t) {
return this.#r.get(t);
}
hear(t) {
const e = this.#r.get(t);
if (e !== void 0 || this.#a) return Promise.resolve(e);
return new Promise(e => this.#o.set(t, e));
}
proceed() {
this.#s.write(".");
}
end() {
this.#n.kill("SIGKILL");
this.#s.destroy();
}
#l(t) {
const e = (this.#i + t).split("\n");
this.#i = e.pop() ?? "";
for (const t of e) {
const [e = "", ...n] = t.split(" ");
this.#r.set(e, n.join(" "));
this.#o.get(e)?.(n.join(" "));
this.#o.delete(e);
}
}
#c() {
this.#a = true;
for (const t of this.#o.values()) t(void 0);
this.#o.clear();
}
}
async function launch(t) {
const e = process.platform === "linux" ? await launchKept(t) : void 0;
return e ?? launchAlone(t);
}
async function launchAlone(t) {
const e = process.platform === "linux" ? await (await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 155))).openFifos() : void 0;
let s;
try {
s = await start(t, e?.stdio ?? [ "pipe", "pipe", "pipe" ]);
} catch (t) {
e?.stdout.close();
e?.stderr.close();
throw t;
} finally {
e?.passedOn();
}
s.stdin?.destroy();
const r = e?.stdout ?? (0, o.X)(s.stdout);
const i = e?.stderr ?? (0, o.X)(s.stderr);
return {
pid: s.pid,
stdout: r,
stderr: i,
exited: new Promise(t => s.once("exit", (e, n) => t((0, a.$u)(e, n)))),
release() {
r.close();
i.close();
s.unref();
}
};
}
async function start(t, e) {
const n = (0, i.ZI)(t);
try {
const o = (0, s.spawn)(n.file, n.arguments, {
cwd: t.workingDirectory,
env: n.environment,
stdio: e,
detached: process.platform !== "win32",
windowsHide: true,
windowsVerbatimArguments: t.verbatim
});
await (0, r.once)(o, "spawn");
return o;
} catch (e) {
throw (0, a.m3)(t, e);
}
}
}),
5327: ((t, e, n) => {
n.d(e, {
U$: () => r,
Vq: () => a,
ZI: () => ignoringSigpipe,
pj: () => i,
rd: () => perlCommand
});
var s = n(73024);
const r = "/usr/bin/perl";
function perlCommand(t, e, n, s = r) {
const i = Object.entries(n);
const a = i.filter(([t]) => t.startsWith("PERL")).map(([t, e]) => `${t}=${e}`);
const c = Object.fromEntries(i.filter(([t]) => !t.startsWith("PERL")));
return {
file: s,
arguments: [ "-e", o + t, "--", String(a.length), ...a, ...e ],
environment: {
...c,
PERL_BADLANG: "0"
}
};
}
const o = `\nmy $count = shift @ARGV;\nmy @variables = splice @ARGV, 0, $count;\n`;
const i = `\n  delete $ENV{PERL_BADLANG};\n  for (@variables) { my ($name, $value) = split /=/, $_, 2; $ENV{$name} = $value }\n`;
const a = `$SIG{PIPE} = 'IGNORE';`;
const c = `\n${a}\n${i}\n{ no warnings; exec { $ARGV[0] } @ARGV }\nexit 127;\n`;
function ignoringSigpipe(t) {
if (process.platform === "win32" || !isExecutable(r) || !isExecutable(t.file)) return t;
return perlCommand(c, [ t.file, ...t.arguments ], t.environment);
}
function isExecutable(t) {
try {
(0, s.accessSync)(t, s.constants.X_OK);
return true;
} catch {
return false;
}
}
}),
12389: ((t, e, n) => {
n.d(e, {
TP: () => killTree,
W_: () => isRunning,
h8: () => findMembers,
lg: () => describeProcess,
vG: () => sendSignal
});
var s = n(31421);
var r = n(73024);
var o = n(57975);
var i = n(19473);
async function findMembers(t) {
const e = await listProcesses(t);
const n = selectMembers(e, t);
if (t.subreaper !== void 0 || process.platform === "win32") return n;
const s = await findMarked(e, t.markers);
return selectMembers(e, t, s);
}
function selectMembers(t, e, n = []) {
const s = new Set([ e.shell, ...e.subreaper === void 0 ? [] : [ e.subreaper ], ...n ]);
const inSession = t => t.session === e.shell || t.group === e.shell;
const r = new Set;
let o = t.filter(t => s.has(t.pid) || inSession(t));
while (o.length > 0) {
for (const {pid: t} of o) r.add(t);
o = t.filter(t => r.has(t.parent) && !r.has(t.pid));
}
if (e.subreaper !== void 0) r.delete(e.subreaper);
r.delete(process.pid);
return [ ...r ];
}
async function listProcesses(t) {
switch (process.platform) {
case "linux":
return listLinux();

case "win32":
return listWindows(t.startedAt).catch(() => only(t.shell));

default:
return listPosix();
}
}
const only = t => isAlive(t) ? [ {
pid: t,
parent: process.pid,
group: 0,
session: 0
} ] : [];
function listLinux() {
const t = [];
for (const e of (0, r.readdirSync)("/proc")) {
const n = e.charCodeAt(0);
if (n < 48 || n > 57) continue;
const s = readProcess(Number(e));
if (s !== void 0) t.push(s);
}
return t;
}
function readProcess(t) {
const e = readProc(`${t}/stat`)?.toString("latin1");
if (e === void 0) return;
const [n, s, r, o] = e.slice(e.lastIndexOf(")") + 2).split(" ");
if (n === "Z" || n === "X") return;
return {
pid: t,
parent: Number(s),
group: Number(r),
session: Number(o)
};
}
function isRunning(t) {
return readProcess(t) !== void 0;
}
function readProc(t) {
try {
return (0, r.readFileSync)(`/proc/${t}`);
} catch {
return;
}
}
async function listPosix() {
return parsePs(await output("ps", [ "-A", "-o", a ]));
}
const a = "pid=,ppid=,pgid=,stat=";
function parsePs(t) {
return t.flatMap(t => {
const [e, n, s, r = ""] = t.trim().split(/\s+/);
if (r.startsWith("Z")) return [];
return [ {
pid: Number(e),
parent: Number(n),
group: Number(s),
session: 0
} ];
});
}
const c = [ "Get-CimInstance Win32_Process | ForEach-Object {", '"$($_.ProcessId) $($_.ParentProcessId) $(([DateTimeOffset]$_.CreationDate).ToUnixTimeMilliseconds())" }' ].join(" ");
async function listWindows(t) {
const e = await output("powershell", [ "-NoProfile", "-NonInteractive", "-Command", c ]);
if (e.length === 0) throw new Error("PowerShell lists no processes");
return parseWindowsList(e, t);
}
function parseWindowsList(t, e) {
return t.flatMap(t => {
const [n, s, r] = t.trim().split(/\s+/).map(Number);
return r < e ? [] : [ {
pid: n,
parent: s,
group: 0,
session: 0
} ];
});
}
async function findMarked(t, e) {
if (process.platform === "linux") {
const isMarked = t => e.some(e => t?.includes(`${e}\0`));
return t.filter(t => isMarked(readProc(`${t.pid}/environ`))).map(t => t.pid);
}
const n = await output("ps", [ "-A", "-E", "-ww", "-o", "pid=,command=" ]);
return n.filter(t => e.some(e => t.includes(e))).map(t => Number.parseInt(t, 10));
}
async function output(t, e) {
const {stdout: n} = await (0, o.promisify)(s.execFile)(t, e, {
maxBuffer: 64 * 1024 * 1024,
windowsHide: true
});
return n.split(/\r?\n/).filter(t => t.trim() !== "");
}
const l = 32768;
async function describeProcess(t) {
if (process.platform === "linux") {
const read = e => readProc(`${t}/${e}`)?.toString("utf8").replaceAll("\0", " ").trim();
return (read("cmdline") || read("comm") || "unknown").slice(0, l);
}
if (process.platform === "win32") return "unknown";
const e = await output("ps", [ "-p", String(t), "-o", "command=" ]).catch(() => []);
return (e[0] ?? "unknown").slice(0, l);
}
function isAlive(t) {
try {
process.kill(t, 0);
return true;
} catch (t) {
return (0, i.codeOf)(t) === "EPERM";
}
}
async function killTree(t) {
const e = {
timeout: u,
windowsHide: true
};
await (0, o.promisify)(s.execFile)("taskkill", [ "/PID", String(t), "/T", "/F" ], e).catch(() => {});
}
const u = 5e3;
function sendSignal(t, e) {
try {
process.kill(t, e);
return "sent";
} catch (t) {
return (0, i.codeOf)(t) === "EPERM" ? "refused" : "gone";
}
}
}),
96347: ((t, e, n) => {
n.d(e, {
$u: () => exitStatus,
Ib: () => decodeWaitStatus,
m3: () => cannotStart
});
var s = n(73024);
var r = n(48161);
var o = n(19473);
function cannotStart({file: t, workingDirectory: e}, n) {
const s = isFolder(e) ? `${(0, o.messageOf)(n)}. Check that ${t} is an executable of this machine, and that this user may enter ${e}.` : `the working directory ${e} does not exist or is not a folder. Create it in an earlier step, or correct the input "working-directory".`;
return new o.UserError(`The script cannot be started: ${s}`, {
cause: n
});
}
function isFolder(t) {
try {
return (0, s.statSync)(t).isDirectory();
} catch (t) {
return (0, o.codeOf)(t) === "EACCES";
}
}
function exitStatus(t, e) {
if (e === null) return {
exitCode: t ?? 1
};
return {
exitCode: 128 + r.constants.signals[e],
signal: e
};
}
function decodeWaitStatus(t) {
const e = t & 127;
if (e === 0) return {
exitCode: t >> 8
};
const n = Object.entries(r.constants.signals).find(([, t]) => t === e)?.[0] ?? `signal ${e}`;
return {
exitCode: 128 + e,
signal: n
};
}
}),
40031: ((t, e, n) => {
n.d(e, {
j: () => resolveShell
});
var s = n(73024);
var r = n(76760);
var o = n(19473);
function splitArguments(t) {
const e = [];
let n = 0;
while (n < t.length) {
if (isSpace(t[n])) {
n += 1;
continue;
}
const [s, r] = readArgument(t, n);
e.push(s);
n = r;
}
return e;
}
function readArgument(t, e) {
let n = "";
let s = false;
let r = e;
while (r < t.length) {
const e = countSlashes(t, r);
if (e > 0) {
r += e;
const s = t[r] === '"';
n += "\\".repeat(s ? e >> 1 : e);
if (s && e % 2 === 1) {
n += '"';
r += 1;
}
continue;
}
const o = t[r];
if (o === '"') if (s && t[r + 1] === '"') {
n += '"';
r += 1;
} else s = !s; else if (!s && isSpace(o)) break; else n += o;
r += 1;
}
return [ n, r ];
}
function countSlashes(t, e) {
let n = e;
while (t[n] === "\\") n += 1;
return n - e;
}
function isSpace(t) {
return t === " " || t === "\t";
}
function formatTemplate(t, e) {
return t.replace(/\{\{|\}\}|\{0\}|[{}]/g, n => {
if (n === "{0}") return e;
if (n.length === 2) return n.charAt(0);
throw new o.UserError(`Input "shell" is wrong: "${t}" holds a single "${n}". Write {0} for the script, and {{ or }} for a brace.`);
});
}
const i = {
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
function resolveShell({shell: t, environment: e, platform: n = process.platform, isFile: s = isFileHere}) {
const r = {
environment: e,
platform: n,
isFile: s
};
if (t === void 0 || t.trim() === "") return defaultShell(r);
const [a, c] = splitAtSpace(t);
const l = i[a.toLowerCase()];
const u = c === "" ? l?.template ?? "" : c;
if (!u.includes("{0}")) throw new o.UserError(`Input "shell" is wrong: "${t}" is neither bash, sh, pwsh, powershell, cmd or python nor a command with {0} in it. ` + "Name one of them, or put {0} where the path of the script belongs.");
const d = find(a, r);
if (d === void 0) throw notFound(a);
return makeShell(d, a, u, n);
}
function defaultShell(t) {
const {platform: e} = t;
const n = defaultCandidates(t);
for (const s of n) {
const n = find(s, t);
if (n === void 0) continue;
const r = e === "win32" ? s : "sh";
return makeShell(n, r, i[r].template, e);
}
throw notFound(n.join(" or "));
}
function defaultCandidates({environment: t, platform: e}) {
if (e === "win32") return [ "pwsh", "powershell" ];
return isInJobContainer(t) ? [ "sh" ] : [ "bash", "sh" ];
}
function isInJobContainer(t) {
return [ t.GITHUB_WORKSPACE, t.RUNNER_TEMP ].every(t => t?.startsWith("/__w/"));
}
function makeShell(t, e, n, s) {
const r = s === "win32";
return {
file: t,
extension: i[e.toLowerCase()]?.extension ?? "",
verbatim: r,
arguments: t => r ? [ formatTemplate(n, t) ] : splitArguments(n).map(e => formatTemplate(e, t)),
contents: t => r ? toCrLf(wrap(e, t, "\r\n")) : wrap(e, t, "\n")
};
}
function wrap(t, e, n) {
if (t === "cmd") return `@echo off${n}${e}`;
if (t === "pwsh" || t === "powershell") return [ a, e, c ].join(n);
return e;
}
function toCrLf(t) {
return t.replace(/\r?\n/g, "\r\n");
}
function splitAtSpace(t) {
const e = t.indexOf(" ");
return e < 0 ? [ t, "" ] : [ t.slice(0, e), t.slice(e + 1).trimStart() ];
}
function notFound(t) {
return new o.UserError(`The script cannot run: no ${t} was found on PATH. Install it in an earlier step, or name another shell in the input "shell".`);
}
function find(t, {environment: e, platform: n, isFile: s}) {
const {isAbsolute: o, join: i, delimiter: a} = n === "win32" ? r.win32 : r.posix;
const c = n === "win32" ? withExtensions(t, e) : [ t ];
if (o(t)) return c.find(s);
const l = (variable(e, "PATH", n) ?? "").split(a).filter(t => t !== "");
for (const t of l) {
const e = c.map(e => i(t, e)).find(s);
if (e !== void 0) return e;
}
return;
}
function withExtensions(t, e) {
const n = (variable(e, "PATHEXT", "win32") || l).split(";").filter(t => t !== "");
const s = t.toLowerCase();
if (n.some(t => s.endsWith(t.toLowerCase()))) return [ t ];
return n.map(e => t + e);
}
function variable(t, e, n) {
if (n !== "win32") return t[e];
const s = Object.keys(t).find(t => t.toUpperCase() === e);
return s === void 0 ? void 0 : t[s];
}
function isFileHere(t) {
try {
return (0, s.statSync)(t).isFile();
} catch {
return false;
}
}
}),
133: ((t, e, n) => {
n.d(e, {
j: () => memoryReader
});
var s = n(73024);
var r = n(48161);
var o = n(76760);
function memoryReader(t = process.platform, e = "/") {
if (t === "linux") return linuxReader(e);
if (t === "win32") return () => ({
usedBytes: r.totalmem() - r.freemem(),
limitBytes: r.totalmem()
});
return () => ({
limitBytes: r.totalmem()
});
}
function linuxReader(t) {
const read = e => readText(o.join(t, e));
const e = field(read("proc/meminfo"), /^MemTotal:\s+(\d+) kB/m, 1024);
const n = findCgroup(read("proc/self/cgroup") ?? "", read("proc/self/mountinfo") ?? "");
const s = n && tightest(n, e => readText(o.join(t, e)));
if (n === void 0 || s === void 0 || s.limitBytes >= (e ?? 0)) return () => readMachine(read("proc/meminfo"), read("proc/vmstat"));
return () => compact({
usedBytes: usedIn(s.level, read),
limitBytes: s.limitBytes,
oomKills: field(read(o.join(n.folder, i[n.version])), /^oom_kill (\d+)$/m)
});
}
function readMachine(t, e) {
const n = field(t, /^MemTotal:\s+(\d+) kB/m, 1024);
const s = field(t, /^MemAvailable:\s+(\d+) kB/m, 1024);
return compact({
limitBytes: n,
usedBytes: n !== void 0 && s !== void 0 ? n - s : void 0,
oomKills: field(e, /^oom_kill (\d+)$/m)
});
}
const i = {
1: "memory.oom_control",
2: "memory.events"
};
function findCgroup(t, e) {
for (const n of [ 1, 2 ]) {
const s = (n === 1 ? /^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.*)$/m : /^0::(.*)$/m).exec(t)?.[1];
const r = e.split("\n").map(parseMount).find(t => isMemoryMount(t, n));
if (s === void 0 || r === void 0) continue;
const i = o.posix.relative(r.root, s);
const a = i.startsWith("..") || s.startsWith("/..") ? r.point : o.posix.join(r.point, i);
return {
folder: a,
version: n,
mountPoint: r.point
};
}
return;
}
function parseMount(t) {
const [e = "", n = ""] = t.split(" - ");
const [, , , s, r] = e.split(" ");
const [o = "", , i = ""] = n.split(" ");
if (s === void 0 || r === void 0) return;
const unescaped = t => t.replace(/\\(\d{3})/g, (t, e) => String.fromCharCode(Number.parseInt(e, 8)));
return {
root: unescaped(s),
point: unescaped(r),
type: o,
options: i
};
}
function isMemoryMount(t, e) {
if (e === 2) return t?.type === "cgroup2";
return t?.type === "cgroup" && t.options.split(",").includes("memory");
}
function tightest(t, e) {
let n;
for (let s = t.folder; s.startsWith(t.mountPoint); s = o.posix.dirname(s)) {
const r = {
folder: s,
version: t.version
};
const i = t.version === 1 ? "memory.limit_in_bytes" : "memory.max";
const a = field(e(o.posix.join(s, i)), /^(\d+)$/m);
if (a !== void 0 && a < (n?.limitBytes ?? Number.POSITIVE_INFINITY)) n = {
level: r,
limitBytes: a
};
if (s === t.mountPoint) break;
}
return n;
}
function usedIn({folder: t, version: e}, n) {
const s = field(n(o.posix.join(t, e === 1 ? "memory.usage_in_bytes" : "memory.current")), /^(\d+)$/m);
const r = field(n(o.posix.join(t, "memory.stat")), e === 1 ? /^total_inactive_file (\d+)$/m : /^inactive_file (\d+)$/m);
return s === void 0 ? void 0 : Math.max(0, s - (r ?? 0));
}
function readText(t) {
try {
return (0, s.readFileSync)(t, "latin1");
} catch {
return;
}
}
function field(t, e, n = 1) {
const s = t === void 0 ? void 0 : e.exec(t)?.[1];
return s === void 0 ? void 0 : Number(s) * n;
}
function compact(t) {
return Object.fromEntries(Object.entries(t).filter(([, t]) => t !== void 0));
}
}),
67864: ((t, e, n) => {
n.r(e);
n.d(e, {
ResourceWatch: () => ResourceWatch,
spaceOf: () => spaceOf
});
var s = n(73024);
var r = n(51455);
var o = n(48161);
var i = n(33201);
var a = n(133);
const c = .9;
const l = 6e4;
class Pressure {
#u;
#d=0;
note(t, e) {
if (t === void 0 || t <= c) {
this.#u = void 0;
return;
}
this.#u ??= e;
this.#d = Math.max(this.#d, e - this.#u);
}
get seconds() {
return this.#d < l ? void 0 : Math.round(this.#d / 1e3);
}
}
const u = 1e3;
const d = 250;
const f = 100;
class ResourceWatch {
#f;
#h=(0, a.j)();
#p;
#m;
#w={};
#y=new Pressure;
#g=new Pressure;
#v=0;
#b=i.systemClock.monotonic();
#k;
constructor(t) {
this.#f = t;
this.#p = this.#h();
this.#m = setInterval(() => this.#S(), u);
this.#m.unref();
}
async stop(t) {
clearInterval(this.#m);
if (t) {
this.#S();
await Promise.race([ this.#k, i.systemClock.sleep(d) ]);
}
const [e, n] = [ this.#y.seconds, this.#g.seconds ];
return {
...this.#w,
...this.#T(),
...e === void 0 ? {} : {
memoryShortSeconds: e
},
...n === void 0 ? {} : {
diskShortSeconds: n
},
outputBytes: this.#f.outputBytes()
};
}
#S() {
const {usedBytes: t, limitBytes: e, oomKills: n} = this.#h();
const s = this.#w;
if (e !== void 0) s.memoryLimitBytes = e;
raise(s, "memoryBytes", t);
const r = t !== void 0 && e !== void 0;
this.#y.note(r ? t / e : void 0, i.systemClock.monotonic());
if (n !== void 0) s.oomKills = n - (this.#p.oomKills ?? n);
if (s.oomKills) raise(s, "memoryBytes", e);
if (process.platform !== "win32") raise(s, "load1", o.loadavg()[0]);
this.#O();
this.#k ??= this.#x().finally(() => {
this.#k = void 0;
});
}
#O() {
const t = i.systemClock.monotonic();
const e = this.#f.outputBytes();
const n = (t - this.#b) / 1e3;
if (n > .1) raise(this.#w, "outputBytesPerSecond", Math.round((e - this.#v) / n));
this.#v = e;
this.#b = t;
}
async #x() {
const t = await Promise.all(this.#f.folders.map(spaceOf));
for (const e of t) this.#$(e);
const e = t.flatMap(t => t?.totalBytes ? [ 1 - t.freeBytes / t.totalBytes ] : []);
this.#g.note(e.length > 0 ? Math.max(...e) : void 0, i.systemClock.monotonic());
}
#$(t) {
const e = this.#w;
if (t === void 0 || t.totalBytes === 0) return;
const n = t.freeBytes / t.totalBytes;
const s = (e.diskFreeBytes ?? Number.POSITIVE_INFINITY) / (e.diskTotalBytes ?? 1);
if (n < s) Object.assign(e, {
diskFreeBytes: t.freeBytes,
diskTotalBytes: t.totalBytes
});
if (t.inodesFree !== void 0) e.inodesFree = Math.min(e.inodesFree ?? t.inodesFree, t.inodesFree);
}
#T() {
if (this.#f.subreaper === void 0) return {};
try {
const t = (0, s.readFileSync)(`/proc/${this.#f.subreaper}/stat`, "latin1");
const e = t.slice(t.lastIndexOf(")") + 2).split(" ");
return {
cpuSeconds: (Number(e[13]) + Number(e[14])) / f
};
} catch {
return {};
}
}
}
function raise(t, e, n) {
if (n !== void 0) t[e] = Math.max(t[e] ?? 0, n);
}
async function spaceOf(t) {
try {
const {bavail: e, blocks: n, bsize: s, files: o, ffree: i} = await (0, r.statfs)(t);
return {
freeBytes: e * s,
totalBytes: n * s,
...o > 0 ? {
inodesFree: i
} : {}
};
} catch {
return;
}
}
}),
22164: ((t, e, n) => {
n.d(e, {
Z: () => runTries
});
var s = n(73024);
var r = n(76760);
var o = n(19473);
var i = n(62403);
var a = n(3414);
var c = n(96327);
const l = 2 ** 31 - 1;
class Deadlines {
#I;
#C;
#N;
constructor(t, e, n) {
this.#I = t;
this.#C = e;
const s = [];
const r = e.monotonic();
if (t.totalTimeoutMs !== void 0) s.push({
name: "total-timeout",
ms: t.totalTimeoutMs,
at: r + t.totalTimeoutMs
});
if (t.jobTimeoutMs !== void 0) {
const e = Math.min(n.interruptMs + n.terminateMs, t.jobTimeoutMs / 10);
s.push({
name: "job-timeout",
ms: t.jobTimeoutMs,
at: r + t.jobTimeoutMs - e
});
}
this.#N = s.sort((t, e) => t.at - e.at);
}
blocks(t, e) {
const n = this.#C.monotonic() + t + e;
const s = this.#N.find(t => t.at < n);
return s && {
name: s.name,
ms: s.ms
};
}
watch(t, e) {
const n = this.#C.monotonic();
const {timeoutMs: s, stallTimeoutMs: r} = this.#I;
const o = [ ...this.#N ];
if (s !== void 0) o.push({
name: "timeout",
ms: s,
at: n + s
});
return new Promise(n => {
const s = o.sort((t, e) => t.at - e.at)[0];
if (s !== void 0) void this.#E(s, e, n);
if (r !== void 0) void this.#M(r, t, e, n);
});
}
async #E(t, e, n) {
let s = t.at - this.#C.monotonic();
while (s > 0) {
await this.#C.sleep(Math.min(s, l), e);
if (e.aborted) return;
s = t.at - this.#C.monotonic();
}
n({
name: t.name,
ms: t.ms
});
}
async #M(t, e, n, s) {
let r = t;
while (r > 0) {
await this.#C.sleep(Math.min(r, l), n);
if (n.aborted) return;
const s = this.#C.monotonic();
r = (e() ?? s) + t - s;
}
s({
name: "stall-timeout",
ms: t
});
}
}
const u = 10;
class Sink {
#A;
#B;
#L;
#R=false;
#P=false;
#_;
constructor(t, e = {
atStart: true
}) {
this.#A = t;
this.#B = e;
if (process.platform !== "win32") this.#L = [ process.stdout, process.stderr ].find(e => e === t);
t.on("error", this.#F).on("drain", this.#j);
}
get full() {
return this.#P;
}
set onDrain(t) {
this.#_ = t;
}
write(t) {
if (t.length === 0 || this.#R) return;
this.#B.atStart = t[t.length - 1] === u;
const e = t.subarray(this.#U(t));
if (e.length > 0 && !this.#A.write(Buffer.from(e))) this.#P = true;
}
#U(t) {
let e = 0;
try {
while (this.#L !== void 0 && this.#L.writableLength === 0 && e < t.length) e += (0, 
s.writeSync)(this.#L.fd, t, e);
} catch (t) {
if ((0, o.codeOf)(t) !== "EAGAIN") this.#R = true;
}
return this.#R ? t.length : e;
}
line(t) {
this.write(Buffer.from(`${this.#B.atStart ? "" : "\n"}${t}\n`));
}
endLine() {
if (!this.#B.atStart) this.write(Buffer.from("\n"));
}
release() {
this.#A.off("error", this.#F).off("drain", this.#j);
}
#j=() => {
this.#P = false;
this.#_?.();
};
#F=() => {
this.#R = true;
this.#j();
};
}
function openSinks(t) {
const e = {
atStart: true
};
return {
stdout: new Sink(t.stdout, e),
stderr: new Sink(t.stderr, isSameFile(t.stdout, t.stderr) ? e : {
atStart: true
})
};
}
function isSameFile(t, e) {
if (t === e) return true;
if (!("fd" in t && "fd" in e) || typeof t.fd !== "number" || typeof e.fd !== "number") return false;
const [n, r] = [ (0, s.fstatSync)(t.fd), (0, s.fstatSync)(e.fd) ];
return n.ino === r.ino && n.dev === r.dev;
}
var d = n(58500);
const f = 10;
const h = 13;
const p = 64;
function endOfLine(t, e) {
const n = nextBreak(t, e);
if (n < 0) return t.length;
return t[n] === h && t[n + 1] === f ? n + 2 : n + 1;
}
function nextBreak(t, e) {
const n = Math.min(t.length, e + p);
for (let s = e; s < n; s += 1) if (t[s] === f || t[s] === h) return s;
if (n === t.length) return -1;
const s = t.indexOf(f, n);
const r = t.subarray(n, s < 0 ? t.length : s).indexOf(h);
return r < 0 ? s : n + r;
}
function lastBreak(t, e, n) {
const s = Math.max(e, n - p);
for (let e = n - 1; e >= s; e -= 1) if (t[e] === f || t[e] === h) return e;
if (s === e) return e - 1;
const r = t.subarray(e, s);
return e + Math.max(r.lastIndexOf(f), r.lastIndexOf(h));
}
const m = 256;
function isSpaceOrTab(t) {
return t === 32 || t === 9;
}
function isWide(t) {
return t !== void 0 && (t >= 128 || t < 32 && t !== f && t !== h);
}
function indentAfter(t, e) {
const n = Math.max(0, e.length - m - 1);
const s = lastBreak(e, n, e.length);
if (s >= n) {
const t = e.subarray(s + 1);
return isIndent(completed(t)) ? Buffer.from(t) : void 0;
}
if (n > 0 || t === void 0) return;
const r = Buffer.concat([ t, e ]);
return isIndent(completed(r)) ? r : void 0;
}
function isIndent(t) {
return t.length <= m && (0, c.z3)(t.toString("utf8"));
}
function completed(t) {
for (const e of [ 1, 2 ]) {
const n = t[t.length - e] ?? 0;
if (n >= 192) return e < (n >= 224 ? 3 : 2) ? t.subarray(0, -e) : t;
}
return t;
}
const w = 35;
const y = 91;
const g = /[\x80-\xff]/;
const v = Buffer.from("::");
const b = Buffer.from("##[");
const k = 16;
function nextCandidate(t, e, n) {
t.lastIndex = n;
for (let n = t.exec(e); n !== null; n = t.exec(e)) {
const {index: s} = n;
const r = e.charCodeAt(s) === w ? s : indentStart(e, s);
if (r >= 0 && (r < s || !isLater(e, r))) return {
start: r,
end: t.lastIndex
};
t.lastIndex = s + 2;
}
return;
}
function lineOf(t, e, n, s) {
const r = e.slice(n, s);
return g.test(r) ? t.toString("utf8", n, s) : r;
}
function wholeOf(t, e, n, s) {
if (e.charCodeAt(n) !== w) return;
const r = lastBreak(t, 0, n) + 1;
const o = t.subarray(r, s);
const i = o.indexOf(v);
if (i < 0 || i >= n - r || !isIndent(o.subarray(0, i))) return;
return o.toString("utf8");
}
function indentStart(t, e) {
let n = e;
for (;n > 0; n -= 1) {
const e = t.charCodeAt(n - 1);
if (e === f || e === h) break;
if (e !== 32 && e !== 9 && !isWide(e)) return -1;
}
return n;
}
function isLater(t, e) {
if (t.charCodeAt(e) !== w) return false;
for (let n = e - 1; n >= 0; n -= 1) {
const e = t.charCodeAt(n);
if (e === f || e === h) return false;
if (e === w && t.startsWith("##[", n)) return true;
}
return false;
}
function indexOfOldForm(t, e) {
let n = e + 1;
for (let e = 0; e < k; e += 1) {
n = t.indexOf(y, n + 1);
if (n < 0) return -1;
if (t[n - 1] === w && t[n - 2] === w) return n - 2;
}
return t.indexOf(b, n - 1);
}
function findForm(t, e, n) {
const s = t === b ? indexOfOldForm(e, n) : e.indexOf(t, n);
if (s >= 0) return s;
for (let s = t.length - 1; s > 0; s -= 1) {
const r = e.length - s;
if (r >= n && e.subarray(r).equals(t.subarray(0, s))) return r;
}
return e.length;
}
function mayBeCommand(t) {
return [ v, b ].some(e => {
const n = Math.min(e.length, t.length);
return t.subarray(0, n).equals(e.subarray(0, n));
});
}
function commandPattern(t) {
const e = t.filter(t => /^[!-~]+$/.test(t));
const n = e.length < t.length;
const s = e.map(t => t.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|");
if (t.length === 0) return S;
const [r, o] = n ? [ "::", "##\\[" ] : [ `::(?:${s})(?= |::)`, `##\\[(?:${s})[ \\]]` ];
return new RegExp(`(?:${r}|${o})[^\\r\\n]*`, "gi");
}
const S = /(?!)/g;
const T = [ "group", "endgroup" ];
const O = commandPattern(T);
const x = 58;
const $ = Buffer.alloc(0);
const I = 1024 * 1024;
const C = 1024;
class CommandLines {
#G;
#D=$;
#W=0;
#K=$;
constructor(t) {
this.#G = t;
}
push(t) {
let e = 0;
while (e < t.length) if (this.#W > 0) e = this.#H(t, e); else if (this.#K?.length === 0) e = this.#V(t, e); else e = this.#z(t, e, endOfLine(t, e));
}
end() {
if (this.#W > 0) this.#Y(this.#q(), $);
}
#V(t, e) {
const n = lastBreak(t, e, t.length) + 1;
if (n === e) return this.#z(t, e, t.length);
if (this.#X(t, e, n)) {
this.#G.text(t.subarray(e, n));
return n;
}
const s = t.toString("latin1", e, n);
const r = this.#J(s, t.subarray(e, n));
if (r < s.length) this.#G.text(t.subarray(e + r, n));
return n;
}
#X(t, e, n) {
if (indexOfOldForm(t, e) >= 0) return false;
let s = t.indexOf(v, e);
for (let r = 0; r < k && s >= 0 && s < n; r += 1) {
const n = Math.max(e, s - m);
const r = lastBreak(t, n, s) + 1;
if (r === n && n > e) return false;
if (this.#Z(t, e, r, s)) return false;
s = t.indexOf(v, s + 1);
}
return s < 0 || s >= n;
}
#J(t, e) {
let n = 0;
let s = nextCandidate(this.#G.pattern(), t, 0);
while (s !== void 0) {
const {start: r, end: o} = s;
const i = this.#G.answer(lineOf(e, t, r, o), wholeOf(e, t, r, o));
if (i === "group") {
s = nextCandidate(this.#G.patternBesideGroups(), t, o);
this.#Q(e, t, o, s?.start ?? t.length);
continue;
}
if (i !== "unchanged") {
const s = t.startsWith("\r\n", o) ? o + 2 : o + 1;
this.#G.text(e.subarray(n, r));
this.#G.replace(i, e.subarray(o, s));
n = s;
}
s = nextCandidate(this.#G.pattern(), t, o);
}
return n;
}
#Q(t, e, n, s) {
let r = C;
for (let o = s; o > n; r *= 4) {
const s = Math.max(n, lastBreak(t, n, Math.max(n, o - r)) + 1);
const i = e.slice(s, o);
const a = [];
for (let t = nextCandidate(O, i, 0); t; t = nextCandidate(O, i, t.end)) a.push({
start: s + t.start,
end: s + t.end
});
for (const n of a.reverse()) {
const s = lineOf(t, e, n.start, n.end);
if (this.#G.answer(s, wholeOf(t, e, n.start, n.end)) === "group") return;
}
o = s;
}
}
#Y(t, e) {
const n = this.#G.answer(t.toString("utf8"));
if (n !== "unchanged" && n !== "group") {
this.#G.replace(n, e);
return;
}
this.#G.text(t);
if (e.length > 0) this.#G.text(e);
}
#z(t, e, n) {
const s = t.subarray(0, n);
const r = this.#tt(s, e);
if (r > e) {
const t = s.subarray(e, r);
this.#G.text(t);
this.#K = indentAfter(this.#K, t);
}
if (r === s.length) return r;
const o = nextBreak(s, r);
if (o < 0) {
this.#et(s.subarray(r));
return s.length;
}
return this.#nt(s.subarray(r, o), s, o);
}
#H(t, e) {
const n = nextBreak(t, e);
this.#et(t.subarray(e, n < 0 ? t.length : n));
if (n >= 0) return this.#nt(this.#q(), t, n);
if (this.#W > I) {
this.#G.text(this.#q());
this.#K = void 0;
} else if (!mayBeCommand(this.#D.subarray(0, this.#W))) this.push(this.#q());
return t.length;
}
#nt(t, e, n) {
const s = e[n] === h && e[n + 1] === f ? n + 2 : n + 1;
this.#K = $;
this.#Y(t, e.subarray(n, s));
return s;
}
#et(t) {
const e = this.#W + t.length;
if (e > this.#D.length) {
const t = Buffer.allocUnsafe(Math.max(e, 2 * this.#D.length, 256));
this.#D.copy(t, 0, 0, this.#W);
this.#D = t;
}
t.copy(this.#D, this.#W);
this.#W = e;
}
#q() {
const t = this.#D.subarray(0, this.#W);
this.#D = $;
this.#W = 0;
return t;
}
#tt(t, e) {
const n = findForm(b, t, e);
let s = e;
for (let r = 0; r < k; r += 1) {
s = findForm(v, t, s);
if (s >= n) return n;
const r = lastBreak(t, e, s) + 1;
if (this.#Z(t, e, r, s)) return s;
s = nextBreak(t, s) + 1;
if (s === 0) return n;
}
for (let r = s; r < n; r = nextBreak(t, r) + 1 || n) {
let s = r;
while (isSpaceOrTab(t[s])) s += 1;
const o = t[s] === x ? s + 1 >= t.length || t[s + 1] === x : isWide(t[s]);
if (!o) continue;
s = findForm(v, t, s);
if (s < n && this.#Z(t, e, lastBreak(t, e, s) + 1, s)) return s;
}
return n;
}
#Z(t, e, n, s) {
if (s > n && !isSpaceOrTab(t[s - 1]) && !isWide(t[s - 1])) return false;
const r = t.subarray(n, s);
const o = n > e ? r : this.#K && Buffer.concat([ this.#K, r ]);
return o !== void 0 && isIndent(o);
}
}
const N = "fine";
const E = 1024 * 1024;
const M = /[{,]\s*[A-Za-z_$][\w$]*\s*:/;
const A = [ "file", "line", "column", "severity", "code", "message", "fromPath" ];
const B = "/__w/";
const L = /^\/(?:__[a-z]|github)\//;
const R = new Set([ "", "ERROR", "WARNING", "NOTICE" ]);
function checkMatcherFile({file: t, workspace: e, complete: n}) {
if (!r.isAbsolute(t) && e === void 0) return {
unclear: `the folder of ${t} is unknown`
};
const s = r.resolve(e ?? "/", t);
if (e?.startsWith(B) && !L.test(s)) return {
unclear: `${s} may be absent outside the container`
};
try {
const t = readText(s);
if (t === void 0) return {
unclear: `${s} is no ordinary file`
};
const e = parse(t);
return typeof e === "object" && "value" in e ? checkConfig(e.value, n) : e;
} catch (t) {
if ((0, o.codeOf)(t) === "ENOENT" || (0, o.codeOf)(t) === "ENOTDIR") return {
fails: `Could not find file '${s}'.`
};
return {
fails: (0, o.messageOf)(t)
};
}
}
function readText(t) {
const e = (0, s.openSync)(t, s.constants.O_RDONLY | (s.constants.O_NONBLOCK ?? 0));
try {
const n = (0, s.fstatSync)(e);
if (n.isDirectory()) throw new Error(`Access to the path '${t}' is denied.`);
if (!n.isFile() || n.size > E) return;
const r = Buffer.alloc(n.size);
return (new TextDecoder).decode(r.subarray(0, (0, s.readSync)(e, r)));
} finally {
(0, s.closeSync)(e);
}
}
function parse(t) {
if (t.trim() === "") return {
value: null
};
try {
return {
value: JSON.parse(t)
};
} catch (e) {
try {
return {
value: JSON.parse(withoutExtras(t))
};
} catch {
if (t.includes("'") || M.test(t)) return {
unclear: "the matcher file is no plain JSON"
};
return {
fails: (0, o.messageOf)(e)
};
}
}
}
function withoutExtras(t) {
return t.replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*.*?\*\//gs, (t, e) => e ?? " ").replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])/g, (t, e) => e ?? "");
}
function field(t, e) {
if (Object.hasOwn(t, e)) return t[e] ?? void 0;
const n = Object.keys(t).find(t => t.toLowerCase() === e.toLowerCase());
return n === void 0 ? void 0 : t[n] ?? void 0;
}
const isObject = t => typeof t === "object" && t !== null && !Array.isArray(t);
const isText = t => t === void 0 || typeof t !== "object";
function checkConfig(t, e) {
if (t === null) return N;
if (!isObject(t)) return {
fails: "The matcher file is no JSON object."
};
const n = field(t, "problemMatcher");
if (n === void 0) return N;
if (!Array.isArray(n)) return {
fails: "'problemMatcher' is no list."
};
const s = new Set;
for (const t of n) {
const n = checkMatcher(t, s, e);
if (n !== N) return n;
}
return N;
}
function checkMatcher(t, e, n) {
if (!isObject(t)) return {
fails: "A matcher is no JSON object."
};
const [s, r, o = []] = [ "owner", "severity", "pattern" ].map(e => field(t, e));
if (!isText(s) || !isText(r) || !Array.isArray(o) || !o.every(isObject)) return {
fails: "A matcher has a value of the wrong kind."
};
if (!n) return N;
const i = String(s ?? "");
if (i === "") return {
fails: "Owner must not be empty"
};
if (!R.has(String(r ?? "").toUpperCase())) return {
fails: `Matcher '${i}' contains unexpected default severity '${r}'`
};
if (o.length === 0) return {
fails: `Matcher '${i}' does not contain any patterns`
};
const a = checkPatterns(o);
if (a !== N) return a;
if (e.has(i.toUpperCase())) return {
fails: `Duplicate owner name '${i}'`
};
e.add(i.toUpperCase());
return N;
}
function checkPatterns(t) {
const e = new Set;
for (const [n, s] of t.entries()) {
const r = field(s, "loop") === true;
if (r && (n === 0 || n < t.length - 1)) return {
fails: "Only the last pattern in a multiline matcher may set 'loop'"
};
if (r && field(s, "message") === void 0) return {
fails: "The loop pattern must set 'message'"
};
const o = groupCount(field(s, "regexp"));
if (o === void 0) return {
unclear: "a regular expression of the matcher file cannot be judged"
};
for (const t of A) {
const n = field(s, t);
if (n === void 0) continue;
if (e.has(t)) return {
fails: `The property '${t}' is set twice`
};
if (!(Number(n) >= 0 && Number(n) < o)) return {
fails: `The property '${t}' is set to ${n} which is out of range`
};
e.add(t);
}
}
return e.has("message") ? N : {
fails: "At least one pattern must set 'message'"
};
}
function groupCount(t) {
try {
return new RegExp(`${t ?? ""}|`).exec("")?.length;
} catch {
return;
}
}
const P = "ACTIONS_ALLOW_UNSECURE_COMMANDS";
const _ = "ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS";
function checkCommand(t, e) {
const {data: n, properties: s} = t;
const r = t.name.toLowerCase();
switch (r) {
case "set-env":
case "add-path":
if (!allowsUnsecureCommands(e)) return {
fails: disabled(r)
};
if (r === "set-env") return needsName(t);
return n === "" ? {
fails: "Value cannot be null. (Parameter 'path')"
} : N;

case "set-output":
case "save-state":
return needsName(t);

case "add-matcher":
return n === "" ? N : checkMatcherFile({
file: n,
workspace: workspaceOf(e),
complete: true
});

case "remove-matcher":
if (n === "" || s.has("owner")) return N;
return checkMatcherFile({
file: n,
workspace: workspaceOf(e),
complete: false
});

case "echo":
return /^(?:on|off)$/i.test(n.trim()) ? N : {
fails: notOnOrOff(n)
};

case "stop-commands":
return isStopToken(n, e) ? N : {
fails: F
};

default:
return N;
}
}
function needsName({name: t, properties: e}) {
if (e.has("name")) return N;
return {
fails: `Required field 'name' is missing in ##[${t.toLowerCase()}] command.`
};
}
const workspaceOf = t => t.variable("GITHUB_WORKSPACE");
function allowsUnsecureCommands(t) {
return t.variable(P)?.trim().toLowerCase() === "true";
}
function isStopToken(t, e) {
const n = t.toLowerCase();
if (n !== "" && n !== "pause-logging" && !e.isRegistered(n)) return true;
return [ "1", "true", "$true" ].includes(e.variable(_)?.toLowerCase() ?? "");
}
const disabled = t => `The \`${t}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`${P}\` environment variable to \`true\`. For more information see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/`;
const notOnOrOff = t => t === "" ? "Value cannot be null. (Parameter 'value')" : `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${t}'.`;
const F = `You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command. For more information see: https://docs.github.com/actions/learn-github-actions/workflow-commands-for-github-actions#example-stopping-and-starting-workflow-commands or opt into insecure command execution by setting the \`${_}\` environment variable to \`true\`.`;
const j = new Set([ "error", "set-output", "set-env", "add-path" ]);
const U = {
always: [ "debug" ],
annotated: [ "debug", "warning", "notice" ],
full: [ "debug", "warning", "notice", "error" ]
};
const G = "NODE_OPTIONS";
const D = 100;
const W = 100;
const K = 4 * 1024 * 1024;
class ScriptCommands {
outputs=new Map;
env=new Map;
path=[];
masks=[];
problems=[];
unclear=[];
openGroup=false;
stopToken;
#st;
#rt=[];
#ot=[];
#it=new Set;
#at=0;
#ct;
constructor(t) {
this.#st = t;
}
get annotations() {
return this.#rt.map(t => ({
...t,
text: this.#st.masker.mask(t.text)
}));
}
answer(t, e) {
if (this.stopToken === void 0 && this.#it.size === 0 && t.startsWith("::")) {
if (t.startsWith("::group::")) return this.#lt(1);
if (t.startsWith("::endgroup::")) return this.#lt(-1);
}
if (e !== void 0 && (0, c.eW)(e, this.#ut)) return "unchanged";
const n = (0, c.RM)(t, this.#ut);
if (n === void 0) return "unchanged";
if (this.stopToken !== void 0) {
this.#dt(n.name.toLowerCase());
return "unchanged";
}
const s = checkCommand(n, this.#f);
if (s !== N && "fails" in s) return this.#ft(n, t, s.fails);
if (s !== N && this.unclear.length < W) this.unclear.push(s.unclear);
const r = n.name.toLowerCase();
if (r === "save-state") return "nothing";
if (r === "group" || r === "endgroup") return this.#lt(r === "group" ? 1 : -1);
this.#ht(r, n);
if (!j.has(r) || !this.#pt) return "unchanged";
this.#mt(n);
return "nothing";
}
get pattern() {
return this.#wt.all;
}
get patternBesideGroups() {
return this.#wt.besideGroups;
}
get #wt() {
const {stopToken: t} = this;
const e = this.#rt.length >= D;
const n = e ? this.#pt ? U.annotated : U.full : U.always;
if (this.#ct?.idle === n && this.#ct.stopToken === t) return this.#ct;
const s = c.wA.filter(t => !n.includes(t));
this.#ct = {
idle: n,
stopToken: t,
all: commandPattern(t === void 0 ? s : [ t ].filter(t => t !== "")),
besideGroups: commandPattern(s.filter(t => !T.includes(t)))
};
return this.#ct;
}
settle() {
return this.#ot.map(({name: t, data: e, properties: n}) => (0, c.fE)(t, e, n));
}
supersede(t) {
const e = this.#ot.filter(t => t.name.toLowerCase() === "error");
if (e.length === 0) return [];
const {masker: n} = this.#st;
const s = e.map(({data: e, properties: s}) => {
const r = [ ...s ].map(([t, e]) => [ t, n.mask(e) ]);
return (0, c.fE)("notice", n.mask(e), new Map([ [ "title", t ], ...r ]));
});
return [ (0, c.fE)("group", `${t}: errors that no longer count`), ...s, (0, c.fE)("endgroup") ];
}
#ut=t => (0, c.zN)(t) && !this.#it.has(t) || !!this.stopToken && t === this.stopToken.toLowerCase();
#f={
variable: t => this.env.get(t) ?? this.#st.environment[t],
isRegistered: this.#ut
};
#lt(t) {
this.openGroup = t > 0;
return "group";
}
#dt(t) {
if (this.stopToken === "" || t !== this.stopToken?.toLowerCase()) return;
this.#it.add(t);
this.stopToken = void 0;
}
get #pt() {
return this.#st.holds && this.#at <= K;
}
#mt(t) {
this.#ot.push(t);
this.#at += t.data.length;
}
#ft({name: t}, e, n) {
const s = t.toLowerCase() === "stop-commands";
const r = s ? [ n ] : [ `Unable to process command '${e}' successfully.`, n ];
if (this.problems.length < W) this.problems.push(r.join(" "));
const o = r.map(t => ({
name: "error",
data: t,
properties: new Map
}));
for (const t of o) this.#yt("error", t);
if (!this.#pt) return {
instead: r.map(t => (0, c.Bd)("error", t)).join("\n")
};
for (const t of o) this.#mt(t);
return "nothing";
}
#ht(t, e) {
const {data: n, properties: s} = e;
const r = s.get("name") ?? "";
switch (t) {
case "stop-commands":
this.stopToken = n;
return;

case "add-mask":
if (n.trim() === "") return;
this.#st.masker.add(n);
this.masks.push(n);
return;

case "set-output":
this.outputs.set(r, n);
return;

case "set-env":
if (r.toUpperCase() !== G) this.env.set(r, n);
return;

case "add-path":
this.path.push(n);
return;

case "error":
case "warning":
case "notice":
this.#yt(t, e);
}
}
#yt(t, {data: e, properties: n}) {
if (this.#rt.length >= D) return;
const s = n.get("file");
const r = Number.parseInt(n.get("line") ?? "", 10);
const o = {
...s === void 0 ? {} : {
file: s
},
...Number.isNaN(r) ? {} : {
line: r
}
};
this.#rt.push({
level: t,
text: e,
...o
});
}
}
const H = 10;
const V = 512 * 1024;
const z = 4 * 1024 * 1024;
const Y = 64 * 1024;
const q = 64 * 1024;
const X = 64 * 1024;
const J = Buffer.alloc(0);
class KeptOutput {
#gt;
#vt;
#bt;
#kt=[];
#St=0;
constructor(t = {
head: V,
tail: z
}) {
this.#gt = new BlockList(t.head);
this.#vt = new BlockList(Number.POSITIVE_INFINITY);
this.#bt = t.tail;
}
get total() {
return this.#St;
}
openStream() {
const t = new OpenLine(t => this.#Tt(t));
this.#kt.push(t);
return e => {
this.#St += e.length;
t.write(e);
};
}
#Tt(t) {
const e = this.#gt.append(t);
for (let t = 0; t < e.length; t += Y) {
this.#vt.append(e.subarray(t, t + Y));
this.#vt.dropBlocksBeyond(this.#bt);
}
}
end(t) {
const e = [ ...(this.#vt.length > 0 ? this.#vt : this.#gt).blocks() ];
return Buffer.concat([ ...e.slice(-Math.ceil(t / Y) - 1), ...this.#Ot() ]);
}
* read() {
const t = this.#kt.reduce((t, e) => t + e.length, 0);
const e = this.#St - t - this.#gt.length - this.#vt.length;
if (e === 0) {
yield* this.#gt.blocks();
yield* this.#vt.blocks();
yield* this.#Ot();
return;
}
const n = Buffer.concat([ ...this.#gt.blocks() ]);
const s = Buffer.concat([ ...this.#vt.blocks() ]);
const r = Math.max(n.lastIndexOf(H) + 1, n.length - q);
const o = s.subarray(0, q).indexOf(H) + 1 || q;
yield n.subarray(0, r);
yield Buffer.from(`[rerail left out ${e + n.length - r + o} bytes here]\n`);
yield s.subarray(o);
yield* this.#Ot();
}
* #Ot() {
const t = this.#kt.filter(t => t.length > 0);
for (const [e, n] of t.entries()) {
if (e > 0) yield Buffer.from("\n");
yield n.bytes;
}
}
}
class OpenLine {
#xt;
#ot=J;
length=0;
constructor(t) {
this.#xt = t;
}
get bytes() {
return this.#ot.subarray(0, this.length);
}
write(t) {
const e = t.lastIndexOf(H) + 1;
if (e > 0) this.#$t(t.subarray(0, e));
const n = t.subarray(e);
if (this.length + n.length > X) this.#$t(n); else this.#mt(n);
}
#$t(t) {
if (this.length > 0) this.#xt(this.bytes);
this.length = 0;
this.#xt(t);
}
#mt(t) {
const e = this.length + t.length;
if (e > this.#ot.length) {
const t = Buffer.allocUnsafeSlow(Math.min(X, Math.max(e, 2 * this.#ot.length, 256)));
this.#ot.copy(t, 0, 0, this.length);
this.#ot = t;
}
t.copy(this.#ot, this.length);
this.length = e;
}
}
class BlockList {
#It=[];
#Ct;
#Nt=[];
#Et=Y;
length=0;
constructor(t) {
this.#Ct = t;
}
append(t) {
let e = 0;
const n = Math.min(t.length, this.#Ct - this.length);
while (e < n) {
if (this.#Et === Y) {
this.#It.push(this.#Nt.pop() ?? Buffer.allocUnsafeSlow(Y));
this.#Et = 0;
}
const s = this.#It[this.#It.length - 1];
const r = t.copy(s, this.#Et, e, n);
this.#Et += r;
e += r;
}
this.length += n;
return t.subarray(n);
}
dropBlocksBeyond(t) {
while (this.length - Y >= t) {
this.#Nt.push(this.#It.shift());
this.length -= Y;
}
}
* blocks() {
for (const [t, e] of this.#It.entries()) yield t === this.#It.length - 1 ? e.subarray(0, this.#Et) : e;
}
}
const Z = 5e3;
const Q = 500;
class TryOutput {
kept=new KeptOutput;
commands;
#st;
#Mt;
#At=Promise.resolve();
constructor(t) {
this.#st = t;
this.#Mt = t.monotonic();
this.commands = new ScriptCommands(t);
}
mask=t => this.#st.masker.mask(t);
get lastReadAt() {
return this.#st.stdout.full || this.#st.stderr.full ? void 0 : this.#Mt;
}
follow(t) {
const {stdout: e, stderr: n} = this.#st;
this.#At = Promise.all([ this.#xt(t.stdout, e), this.#xt(t.stderr, n) ]);
}
async #xt(t, e) {
const n = new CommandLines({
pattern: () => this.commands.pattern,
text: t => e.write(t),
patternBesideGroups: () => this.commands.patternBesideGroups,
answer: (t, e) => this.commands.answer(t, e),
replace(t, n) {
if (t === "nothing") e.endLine(); else e.write(Buffer.concat([ Buffer.from(t.instead), n ]));
}
});
const s = this.kept.openStream();
e.onDrain = () => t.resume();
await t.read(t => {
s(t);
n.push(t);
this.#Mt = this.#st.monotonic();
return !e.full;
});
n.end();
}
say(t) {
const e = this.commands.stopToken;
this.#Bt();
this.#st.stdout.line((0, c.tJ)(this.mask(t)));
if (e !== void 0) this.#st.stdout.line((0, c.fE)("stop-commands", e));
this.commands.stopToken = e;
}
async drain(t) {
const {monotonic: e} = this.#st;
let n = false;
const s = this.#At.then(() => {
n = true;
});
let r = e();
while (!n) {
if (this.lastReadAt === void 0) r = e();
const n = t ? Math.max(r, this.#Mt) + Q : Number.POSITIVE_INFINITY;
const o = Math.min(r + Z, n) - e();
if (o <= 0) return;
const i = new AbortController;
await Promise.race([ s, (0, d.setTimeout)(o, void 0, i).catch(() => {}) ]);
i.abort();
}
}
async close() {
await this.#At;
const {stdout: t, stderr: e, holds: n} = this.#st;
this.#Bt();
t.endLine();
if (n) e.endLine();
if (this.commands.openGroup) t.line((0, c.fE)("endgroup"));
this.commands.openGroup = false;
}
#Bt() {
if (this.commands.stopToken) this.#st.stdout.line((0, c.fE)(this.commands.stopToken));
this.commands.stopToken = void 0;
}
}
var tt = n(32113);
var et = n(37653);
var nt = n(82671);
var st = n(40031);
var rt = n(48161);
var ot = n(2637);
const it = /retry-after["']?\s*[:=]\s*["']?(?:(\d{1,6})\b|([a-z]{3}, \d{2} [a-z]{3} \d{4} \d{2}:\d{2}:\d{2} gmt))/gi;
const at = /retry after (\d{1,6}) ?s(?:ec(?:ond)?s?)?\b/gi;
function findRetryAfter(t, e) {
const n = [ ...t.matchAll(it), ...t.matchAll(at) ].sort((t, e) => t.index - e.index).pop();
if (n === void 0) return;
const [, s, r] = n;
const o = r === void 0 ? Number(s) * 1e3 : Date.parse(r) - e;
return Number.isNaN(o) ? void 0 : Math.max(0, o);
}
const ct = 1500;
const lt = 256 * 1024;
const ut = 200;
async function runTry(t) {
const {clock: e, output: n} = t;
const s = (0, a.hi)(t.folder);
const r = (0, a.Bs)(s);
const o = e.now();
const i = e.monotonic();
const c = await launchScript(t, r);
const l = watchResources(t, c);
let u;
const d = new Promise(e => {
u = t.onStart?.(e);
});
try {
n.follow(c);
const u = {
running: c,
origin: originOf(c, r, o),
grace: t.grace
};
const f = await untilOver(t, u, d);
const h = e.monotonic() - i;
const {limit: p, ended: m, cancelled: w} = f;
const y = f.status.exitCode !== 0 || p !== void 0 || m !== void 0 || w;
await n.drain(y);
const g = (0, a.zX)(s);
const v = !y && g.problems.length === 0 && n.commands.problems.length === 0;
const b = v ? {
survivors: [],
background: await (0, tt.lb)(u)
} : {
survivors: f.survivors ?? await (0, tt.Hk)(u, "SIGTERM"),
background: []
};
const k = await ((await l)?.stop(!v));
const S = describe(t, f, b, g);
return {
result: {
...S,
startedAt: o,
durationMs: h,
resources: k ?? {}
},
passed: v,
contents: g
};
} finally {
await (u?.());
await ((await l)?.stop(false));
c.release();
await n.close();
}
}
async function launchScript(t, e) {
const {shell: n, script: o, folder: i, environment: a, output: c} = t;
const l = r.join(i, `script${n.extension}`);
(0, s.writeFileSync)(l, n.contents(o.text));
try {
return await t.launch({
file: n.file,
arguments: n.arguments(l),
verbatim: n.verbatim,
workingDirectory: o.workingDirectory,
environment: {
...a,
...e
}
});
} catch (t) {
await c.close();
throw t;
}
}
async function watchResources({script: t, environment: e, output: s}, r) {
const o = await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 67864)).catch(() => {});
if (o === void 0) return;
const {ResourceWatch: i} = o;
const a = [ t.workingDirectory, e.RUNNER_TEMP ?? rt.tmpdir() ];
return new i({
folders: a,
outputBytes: () => s.kept.total,
subreaper: r.subreaper?.pid
});
}
function originOf(t, e, n) {
const s = Object.entries(e).map(([t, e]) => `${t}=${e}`);
return {
shell: t.pid,
subreaper: t.subreaper?.pid,
markers: s,
startedAt: n
};
}
async function untilOver(t, e, n) {
const {deadlines: s, output: r, cancel: o, grace: a} = t;
const {running: c} = e;
const l = new AbortController;
const u = await Promise.race([ c.exited.then(t => ({
status: t
})), s.watch(() => r.lastReadAt, l.signal).then(t => ({
limit: t
})), n.then(t => ({
ended: t
})), aborted(o, l.signal).then(() => ({
cancelled: true
})) ]).finally(() => l.abort());
if ("status" in u) return {
status: u.status,
cancelled: false
};
let d;
if ("limit" in u) {
r.say(`rerail ends this try: "${u.limit.name}" (${(0, i.a3)(u.limit.ms)}) is over.`);
d = await (0, tt.Hk)(e, "SIGINT");
} else if ("ended" in u) {
r.say(`rerail ends this try: ${u.ended}.`);
d = await (0, tt.Hk)(e, "SIGINT");
} else {
const t = Math.max(0, a.terminateMs - ct);
const n = o.reason === "SIGTERM" ? "SIGTERM" : "SIGINT";
d = await (0, tt.Hk)({
...e,
grace: {
...a,
terminateMs: t
}
}, n);
}
const f = d.some(({pid: t}) => t === c.pid) ? dt : await c.exited;
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
const dt = {
exitCode: 137,
signal: "SIGKILL"
};
function aborted(t, e) {
return new Promise(n => {
if (t.aborted) n(); else t.addEventListener("abort", () => n(), {
once: true,
signal: e
});
});
}
function describe({output: t, clock: e, number: n}, {status: s, limit: r, ended: o, cancelled: i}, {survivors: a, background: c}, l) {
const {kept: u, commands: d, mask: f} = t;
const h = [ ...d.problems, ...l.problems ];
const name = t => f(t).slice(0, ut);
const p = findRetryAfter(u.end(lt).toString("latin1"), e.now());
return {
number: n,
...s,
...r === void 0 ? {} : {
limit: r
},
...o === void 0 ? {} : {
ended: f(o)
},
cancelled: i,
survivors: a.map(t => ({
...t,
command: name(t.command)
})),
background: c.map(name),
published: withCommands(l.published, d),
problems: h.map(f),
unclear: d.unclear.map(f),
annotations: d.annotations,
...p === void 0 ? {} : {
retryAfterMs: p
},
masks: () => d.masks,
log: async function*() {
yield* u.read();
for (const t of h) yield Buffer.from(`\n##[error]${t}\n`);
}
};
}
function withCommands(t, {outputs: e, env: n, path: s}) {
return {
...t,
outputs: new Map([ ...e, ...t.outputs ]),
env: new Map([ ...n, ...t.env ]),
path: (0, ot.Pv)([ ...s, ...t.path ])
};
}
async function runTries(t, e, n) {
const s = openSinks(n);
const r = new Deadlines(t.limits, n.clock, t.grace ?? tt.e);
try {
return await runUntilDecided({
request: t,
hooks: e,
ports: n,
sinks: s,
deadlines: r
});
} finally {
s.stdout.release();
s.stderr.release();
}
}
async function runUntilDecided(t) {
const {request: e, hooks: n, ports: s, sinks: o, deadlines: i} = t;
const {maxTries: a, cancel: c} = e;
const l = (0, st.j)({
shell: e.script.shell,
environment: e.environment
});
const u = (0, et.F)(e.environment);
const monotonic = () => s.clock.monotonic();
const d = [];
let f = {};
let h = c.aborted ? ft : tooLate(i.blocks(0, 0));
while (h === void 0) {
const p = d.length + 1;
const m = `Try ${p} of ${a}`;
const w = r.join(e.folder, `try-${p}`);
const y = {
...u,
...f,
RERAIL_TRY: String(p)
};
const g = p < a;
const v = new TryOutput({
...o,
masker: s.masker,
monotonic,
holds: g,
environment: y
});
if (g && p === 1) o.stdout.line(m);
const b = await runTry({
number: p,
script: e.script,
shell: l,
environment: y,
folder: w,
deadlines: i,
cancel: c,
grace: e.grace ?? tt.e,
output: v,
clock: s.clock,
launch: s.launch ?? nt.q,
...n.onStart && {
onStart: t => n.onStart?.(p, t) ?? (async () => {})
}
});
d.push(b.result);
const k = b.passed ? "passed" : await decide(t, b.result);
if (typeof k === "object") {
for (const t of v.commands.supersede(m)) o.stdout.line(t);
forget(w);
f = k.environment;
continue;
}
for (const t of v.commands.settle()) o.stdout.line(t);
publish(t, b);
if (b.passed) return {
tries: d,
passed: true,
cancelled: false
};
h = k;
}
return {
tries: d,
passed: false,
cancelled: c.aborted,
stopped: h
};
}
const ft = "the step was cancelled";
const ht = 15 * 6e4;
async function decide({request: t, hooks: e, ports: n, deadlines: s}, r) {
const {maxTries: a, cancel: c} = t;
const l = r.survivors[0];
if (r.cancelled || c.aborted) return ft;
if (l) return `process ${l.pid} (${l.command}) could not be ended: ${l.cause}`;
if (r.number >= a) return a === 1 ? "only one try is allowed" : `it was the last of ${a} tries`;
const blockedReason = t => tooLong(t) ?? tooLate(s.blocks(t, r.durationMs));
const u = blockedReason(0);
if (u !== void 0) return u;
let d;
try {
d = await e.onFailure(r, blockedReason);
} catch (t) {
n.log.warning(`rerail could not prepare another try: ${(0, o.messageOf)(t)}`);
return "rerail could not prepare another try";
}
if (!d.again) return d.why;
const f = blockedReason(d.waitMs);
if (f !== void 0) return f;
const h = d.waitMs > 0 ? `in ${(0, i.a3)(d.waitMs)}` : "now";
n.log.info(`Try ${r.number + 1} of ${a} starts ${h}: ${d.why}`);
await n.clock.sleep(d.waitMs, c);
return c.aborted ? ft : d;
}
function tooLong(t) {
if (t <= ht) return;
return `another try would have to wait ${(0, i.a3)(t)}, which is longer than ${(0, 
i.a3)(ht)}`;
}
function tooLate(t) {
return t && `another try could not end within "${t.name}" (${(0, i.a3)(t.ms)})`;
}
function forget(t) {
try {
(0, s.rmSync)(t, {
recursive: true,
force: true
});
} catch {}
}
function publish({request: t, ports: e, sinks: n}, {contents: s}) {
for (const t of s.problems.map(t => e.masker.mask(t))) n.stdout.line((0, c.fE)("error", t));
try {
(0, a.Q3)(s, t.files);
} catch (t) {
throw new o.UserError(`What the script wrote for later steps cannot be handed to the runner: ${(0, 
o.messageOf)(t)}. Free some space on the machine.`, {
cause: t
});
}
}
}),
38356: ((t, e, n) => {
n.d(e, {
j: () => learnWorkflowSecrets,
recallSecrets: () => recallSecrets,
z: () => shareSecrets
});
var s = n(77598);
var r = n(73024);
var o = n(76760);
var i = n(19119);
var a = n(80959);
const c = "aes-256-gcm";
const l = 12;
const u = 16;
const d = 4 * 1024 * 1024;
async function recallSecrets(t) {
const e = await keyOf(t);
if (!e) return;
const n = o.join((await t.job()).folder, f);
for (const s of (0, i.wX)(n)) for (const r of open(o.join(n, s), e)) t.masker.add(r);
}
async function learnWorkflowSecrets(t) {
const {env: e, context: s, masker: r} = t;
if (s.workflowRef === void 0 || s.job === void 0) return;
const [{jobsNamed: o}, {secretValues: i}] = await Promise.all([ Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 9113)), Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 60470)) ]);
const c = await t.run.workflows();
if (!c) return;
const input = t => e[`INPUT_${t.replaceAll(" ", "_").toUpperCase()}`];
for (const {workflow: t, job: n} of o(c, s.job)) for (const s of i(t, n, {
env: e,
input
})) if (!(0, a.CU)(s)) r.add(s);
}
async function shareSecrets(t) {
const e = await keyOf(t);
if (!e) return;
const n = new Set(h.map(e => t.env[e]));
const i = t.masker.values().filter(t => !n.has(t));
if (i.length === 0) return;
const a = o.join((await t.job()).folder, f);
(0, r.mkdirSync)(a, {
recursive: true,
mode: 448
});
for (const t of parts(i)) {
const n = (0, s.randomBytes)(l);
const i = (0, s.createCipheriv)(c, e, n);
const u = Buffer.concat([ i.update(JSON.stringify(t), "utf8"), i.final() ]);
const d = o.join(a, n.toString("hex"));
(0, r.writeFileSync)(d, Buffer.concat([ n, i.getAuthTag(), u ]), {
mode: 384,
flag: "wx"
});
}
}
function parts(t) {
const e = [];
let n = 0;
for (const s of t) {
const t = 6 * s.length + 3;
if (t > d) continue;
if (t > n) {
e.push([]);
n = d - 2;
}
e.at(-1)?.push(s);
n -= t;
}
return e;
}
const f = "known-secrets";
const h = [ "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "INPUT_TOKEN", "STATE_rerail-secret" ];
async function keyOf({env: t, job: e}) {
return t.ACTIONS_RUNTIME_TOKEN ? (await e()).secret.keyFor("known secrets") : void 0;
}
function open(t, e) {
try {
const n = (0, i.b$)(t, {
maxBytes: d
});
if (n === void 0) return [];
const r = (0, s.createDecipheriv)(c, e, n.subarray(0, l), {
authTagLength: u
});
r.setAuthTag(n.subarray(l, l + u));
const o = Buffer.concat([ r.update(n.subarray(l + u)), r.final() ]);
return JSON.parse(o.toString("utf8"));
} catch {
return [];
}
}
})
};
