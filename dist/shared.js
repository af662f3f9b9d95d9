export const id = 11;

export const ids = [ 11 ];

export const modules = {
14006: (B, t, e) => {
const C = e(98016);
const s = e(64059);
function picomatch(B, t, e = false) {
if (t && (t.windows === null || t.windows === undefined)) {
t = {
...t,
windows: s.isWindows()
};
}
return C(B, t, e);
}
Object.assign(picomatch, C);
B.exports = picomatch;
},
5595: B => {
const t = "\\\\/";
const e = `[^${t}]`;
const C = 0;
const s = "\\.";
const n = "\\+";
const r = "\\?";
const i = "\\/";
const a = "(?=.)";
const u = "[^/]";
const l = `(?:${i}|$)`;
const o = `(?:^|${i})`;
const D = `${s}{1,2}${l}`;
const h = `(?!${s})`;
const c = `(?!${o}${D})`;
const E = `(?!${s}{0,1}${l})`;
const p = `(?!${D})`;
const g = `[^.${i}]`;
const f = `${u}*?`;
const F = "/";
const O = {
DOT_LITERAL: s,
PLUS_LITERAL: n,
QMARK_LITERAL: r,
SLASH_LITERAL: i,
ONE_CHAR: a,
QMARK: u,
END_ANCHOR: l,
DOTS_SLASH: D,
NO_DOT: h,
NO_DOTS: c,
NO_DOT_SLASH: E,
NO_DOTS_SLASH: p,
QMARK_NO_DOT: g,
STAR: f,
START_ANCHOR: o,
SEP: F
};
const A = {
...O,
SLASH_LITERAL: `[${t}]`,
QMARK: e,
STAR: `${e}*?`,
DOTS_SLASH: `${s}{1,2}(?:[${t}]|$)`,
NO_DOT: `(?!${s})`,
NO_DOTS: `(?!(?:^|[${t}])${s}{1,2}(?:[${t}]|$))`,
NO_DOT_SLASH: `(?!${s}{0,1}(?:[${t}]|$))`,
NO_DOTS_SLASH: `(?!${s}{1,2}(?:[${t}]|$))`,
QMARK_NO_DOT: `[^.${t}]`,
START_ANCHOR: `(?:^|[${t}])`,
END_ANCHOR: `(?:[${t}]|$)`,
SEP: "\\"
};
const I = {
__proto__: null,
alnum: "a-zA-Z0-9",
alpha: "a-zA-Z",
ascii: "\\x00-\\x7F",
blank: " \\t",
cntrl: "\\x00-\\x1F\\x7F",
digit: "0-9",
graph: "\\x21-\\x7E",
lower: "a-z",
print: "\\x20-\\x7E ",
punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
space: " \\t\\r\\n\\v\\f",
upper: "A-Z",
word: "A-Za-z0-9_",
xdigit: "A-Fa-f0-9"
};
B.exports = {
DEFAULT_MAX_EXTGLOB_RECURSION: C,
MAX_LENGTH: 1024 * 64,
POSIX_REGEX_SOURCE: I,
REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
REPLACEMENTS: {
__proto__: null,
"***": "*",
"**/**": "**",
"**/**/**": "**"
},
CHAR_0: 48,
CHAR_9: 57,
CHAR_UPPERCASE_A: 65,
CHAR_LOWERCASE_A: 97,
CHAR_UPPERCASE_Z: 90,
CHAR_LOWERCASE_Z: 122,
CHAR_LEFT_PARENTHESES: 40,
CHAR_RIGHT_PARENTHESES: 41,
CHAR_ASTERISK: 42,
CHAR_AMPERSAND: 38,
CHAR_AT: 64,
CHAR_BACKWARD_SLASH: 92,
CHAR_CARRIAGE_RETURN: 13,
CHAR_CIRCUMFLEX_ACCENT: 94,
CHAR_COLON: 58,
CHAR_COMMA: 44,
CHAR_DOT: 46,
CHAR_DOUBLE_QUOTE: 34,
CHAR_EQUAL: 61,
CHAR_EXCLAMATION_MARK: 33,
CHAR_FORM_FEED: 12,
CHAR_FORWARD_SLASH: 47,
CHAR_GRAVE_ACCENT: 96,
CHAR_HASH: 35,
CHAR_HYPHEN_MINUS: 45,
CHAR_LEFT_ANGLE_BRACKET: 60,
CHAR_LEFT_CURLY_BRACE: 123,
CHAR_LEFT_SQUARE_BRACKET: 91,
CHAR_LINE_FEED: 10,
CHAR_NO_BREAK_SPACE: 160,
CHAR_PERCENT: 37,
CHAR_PLUS: 43,
CHAR_QUESTION_MARK: 63,
CHAR_RIGHT_ANGLE_BRACKET: 62,
CHAR_RIGHT_CURLY_BRACE: 125,
CHAR_RIGHT_SQUARE_BRACKET: 93,
CHAR_SEMICOLON: 59,
CHAR_SINGLE_QUOTE: 39,
CHAR_SPACE: 32,
CHAR_TAB: 9,
CHAR_UNDERSCORE: 95,
CHAR_VERTICAL_LINE: 124,
CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
extglobChars(B) {
return {
"!": {
type: "negate",
open: "(?:(?!(?:",
close: `))${B.STAR})`
},
"?": {
type: "qmark",
open: "(?:",
close: ")?"
},
"+": {
type: "plus",
open: "(?:",
close: ")+"
},
"*": {
type: "star",
open: "(?:",
close: ")*"
},
"@": {
type: "at",
open: "(?:",
close: ")"
}
};
},
globChars(B) {
return B === true ? A : O;
}
};
},
78265: (B, t, e) => {
const C = e(5595);
const s = e(64059);
const {MAX_LENGTH: n, POSIX_REGEX_SOURCE: r, REGEX_NON_SPECIAL_CHARS: i, REGEX_SPECIAL_CHARS_BACKREF: a, REPLACEMENTS: u} = C;
const expandRange = (B, t) => {
if (typeof t.expandRange === "function") {
return t.expandRange(...B, t);
}
B.sort();
const e = `[${B.join("-")}]`;
try {
new RegExp(e);
} catch (t) {
return B.map(B => s.escapeRegex(B)).join("..");
}
return e;
};
const syntaxError = (B, t) => `Missing ${B}: "${t}" - use "\\\\${t}" to match literal characters`;
const splitTopLevel = B => {
const t = [];
let e = 0;
let C = 0;
let s = 0;
let n = "";
let r = false;
for (const i of B) {
if (r === true) {
n += i;
r = false;
continue;
}
if (i === "\\") {
n += i;
r = true;
continue;
}
if (i === '"') {
s = s === 1 ? 0 : 1;
n += i;
continue;
}
if (s === 0) {
if (i === "[") {
e++;
} else if (i === "]" && e > 0) {
e--;
} else if (e === 0) {
if (i === "(") {
C++;
} else if (i === ")" && C > 0) {
C--;
} else if (i === "|" && C === 0) {
t.push(n);
n = "";
continue;
}
}
}
n += i;
}
t.push(n);
return t;
};
const isPlainBranch = B => {
let t = false;
for (const e of B) {
if (t === true) {
t = false;
continue;
}
if (e === "\\") {
t = true;
continue;
}
if (/[?*+@!()[\]{}]/.test(e)) {
return false;
}
}
return true;
};
const normalizeSimpleBranch = B => {
let t = B.trim();
let e = true;
while (e === true) {
e = false;
if (/^@\([^\\()[\]{}|]+\)$/.test(t)) {
t = t.slice(2, -1);
e = true;
}
}
if (!isPlainBranch(t)) {
return;
}
return t.replace(/\\(.)/g, "$1");
};
const hasRepeatedCharPrefixOverlap = B => {
const t = B.map(normalizeSimpleBranch).filter(Boolean);
for (let B = 0; B < t.length; B++) {
for (let e = B + 1; e < t.length; e++) {
const C = t[B];
const s = t[e];
const n = C[0];
if (!n || C !== n.repeat(C.length) || s !== n.repeat(s.length)) {
continue;
}
if (C === s || C.startsWith(s) || s.startsWith(C)) {
return true;
}
}
}
return false;
};
const parseRepeatedExtglob = (B, t = true) => {
if (B[0] !== "+" && B[0] !== "*" || B[1] !== "(") {
return;
}
let e = 0;
let C = 0;
let s = 0;
let n = false;
for (let r = 1; r < B.length; r++) {
const i = B[r];
if (n === true) {
n = false;
continue;
}
if (i === "\\") {
n = true;
continue;
}
if (i === '"') {
s = s === 1 ? 0 : 1;
continue;
}
if (s === 1) {
continue;
}
if (i === "[") {
e++;
continue;
}
if (i === "]" && e > 0) {
e--;
continue;
}
if (e > 0) {
continue;
}
if (i === "(") {
C++;
continue;
}
if (i === ")") {
C--;
if (C === 0) {
if (t === true && r !== B.length - 1) {
return;
}
return {
type: B[0],
body: B.slice(2, r),
end: r
};
}
}
}
};
const buildCharClassStar = B => {
const t = B.length === 1 ? s.escapeRegex(B[0]) : `[${B.map(B => s.escapeRegex(B)).join("")}]`;
return `${t}*`;
};
const getStarExtglobSequenceChars = B => {
let t = 0;
const e = [];
while (t < B.length) {
const C = parseRepeatedExtglob(B.slice(t), false);
if (!C || C.type !== "*") {
return;
}
const s = splitTopLevel(C.body).map(B => B.trim());
if (s.length !== 1) {
return;
}
const n = normalizeSimpleBranch(s[0]);
if (!n || n.length !== 1) {
return;
}
e.push(n);
t += C.end + 1;
}
if (e.length < 1) {
return;
}
return e;
};
const repeatedExtglobRecursion = B => {
let t = 0;
let e = B.trim();
let C = parseRepeatedExtglob(e);
while (C) {
t++;
e = C.body.trim();
C = parseRepeatedExtglob(e);
}
return t;
};
const analyzeRepeatedExtglob = (B, t) => {
if (t.maxExtglobRecursion === false) {
return {
risky: false
};
}
const e = typeof t.maxExtglobRecursion === "number" ? t.maxExtglobRecursion : C.DEFAULT_MAX_EXTGLOB_RECURSION;
const s = splitTopLevel(B).map(B => B.trim());
if (s.length > 1) {
if (s.some(B => B === "") || s.some(B => /^[*?]+$/.test(B)) || hasRepeatedCharPrefixOverlap(s)) {
return {
risky: true
};
}
}
const n = [];
let r = false;
let i = true;
for (const B of s) {
const t = getStarExtglobSequenceChars(B);
if (t) {
r = true;
n.push(...t);
continue;
}
const C = normalizeSimpleBranch(B);
if (C && C.length === 1) {
n.push(C);
continue;
}
i = false;
if (repeatedExtglobRecursion(B) > e) {
return {
risky: true
};
}
}
if (r) {
return i ? {
risky: true,
safeOutput: buildCharClassStar([ ...new Set(n) ])
} : {
risky: true
};
}
return {
risky: false
};
};
const parse = (B, t) => {
if (typeof B !== "string") {
throw new TypeError("Expected a string");
}
B = u[B] || B;
const e = {
...t
};
const l = typeof e.maxLength === "number" ? Math.min(n, e.maxLength) : n;
let o = B.length;
if (o > l) {
throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${l}`);
}
const D = {
type: "bos",
value: "",
output: e.prepend || ""
};
const h = [ D ];
const c = e.capture ? "" : "?:";
const E = C.globChars(e.windows);
const p = C.extglobChars(E);
const {DOT_LITERAL: g, PLUS_LITERAL: f, SLASH_LITERAL: F, ONE_CHAR: O, DOTS_SLASH: A, NO_DOT: I, NO_DOT_SLASH: R, NO_DOTS_SLASH: G, QMARK: L, QMARK_NO_DOT: H, STAR: T, START_ANCHOR: N} = E;
const globstar = B => `(${c}(?:(?!${N}${B.dot ? A : g}).)*?)`;
const w = e.dot ? "" : I;
const m = e.dot ? L : H;
let _ = e.bash === true ? globstar(e) : T;
if (e.capture) {
_ = `(${_})`;
}
if (typeof e.noext === "boolean") {
e.noextglob = e.noext;
}
const d = {
input: B,
index: -1,
start: 0,
dot: e.dot === true,
consumed: "",
output: "",
prefix: "",
backtrack: false,
negated: false,
brackets: 0,
braces: 0,
parens: 0,
quotes: 0,
globstar: false,
tokens: h
};
B = s.removePrefix(B, d);
o = B.length;
const S = [];
const b = [];
const P = [];
let M = D;
let x;
const eos = () => d.index === o - 1;
const k = d.peek = (t = 1) => B[d.index + t];
const y = d.advance = () => B[++d.index] || "";
const remaining = () => B.slice(d.index + 1);
const consume = (B = "", t = 0) => {
d.consumed += B;
d.index += t;
};
const append = B => {
d.output += B.output != null ? B.output : B.value;
consume(B.value);
};
const negate = () => {
let B = 1;
while (k() === "!" && (k(2) !== "(" || k(3) === "?")) {
y();
d.start++;
B++;
}
if (B % 2 === 0) {
return false;
}
d.negated = true;
d.start++;
return true;
};
const increment = B => {
d[B]++;
P.push(B);
};
const decrement = B => {
d[B]--;
P.pop();
};
const push = B => {
if (M.type === "globstar") {
const t = d.braces > 0 && (B.type === "comma" || B.type === "brace");
const e = B.extglob === true || S.length && (B.type === "pipe" || B.type === "paren");
if (B.type !== "slash" && B.type !== "paren" && !t && !e) {
d.output = d.output.slice(0, -M.output.length);
M.type = "star";
M.value = "*";
M.output = _;
d.output += M.output;
}
}
if (S.length && B.type !== "paren") {
S[S.length - 1].inner += B.value;
}
if (B.value || B.output) append(B);
if (M && M.type === "text" && B.type === "text") {
M.output = (M.output || M.value) + B.value;
M.value += B.value;
return;
}
B.prev = M;
h.push(B);
M = B;
};
const extglobOpen = (B, t) => {
const C = {
...p[t],
conditions: 1,
inner: ""
};
C.prev = M;
C.parens = d.parens;
C.output = d.output;
C.startIndex = d.index;
C.tokensIndex = h.length;
const s = (e.capture ? "(" : "") + C.open;
increment("parens");
push({
type: B,
value: t,
output: d.output ? "" : O
});
push({
type: "paren",
extglob: true,
value: y(),
output: s
});
S.push(C);
};
const extglobClose = C => {
const n = B.slice(C.startIndex, d.index + 1);
const r = B.slice(C.startIndex + 2, d.index);
const i = analyzeRepeatedExtglob(r, e);
if ((C.type === "plus" || C.type === "star") && i.risky) {
const B = i.safeOutput ? (C.output ? "" : O) + (e.capture ? `(${i.safeOutput})` : i.safeOutput) : undefined;
const t = h[C.tokensIndex];
t.type = "text";
t.value = n;
t.output = B || s.escapeRegex(n);
for (let B = C.tokensIndex + 1; B < h.length; B++) {
h[B].value = "";
h[B].output = "";
delete h[B].suffix;
}
d.output = C.output + t.output;
d.backtrack = true;
push({
type: "paren",
extglob: true,
value: x,
output: ""
});
decrement("parens");
return;
}
let a = C.close + (e.capture ? ")" : "");
let u;
if (C.type === "negate") {
let B = _;
if (C.inner && C.inner.length > 1 && C.inner.includes("/")) {
B = globstar(e);
}
if (B !== _ || eos() || /^\)+$/.test(remaining())) {
a = C.close = `)$))${B}`;
}
if (C.inner.includes("*") && (u = remaining()) && /^\.[^\\/.]+$/.test(u)) {
const e = parse(u, {
...t,
fastpaths: false
}).output;
a = C.close = `)${e})${B})`;
}
if (C.prev.type === "bos") {
d.negatedExtglob = true;
}
}
push({
type: "paren",
extglob: true,
value: x,
output: a
});
decrement("parens");
};
if (e.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(B)) {
let C = false;
let n = B.replace(a, (B, t, e, s, n, r) => {
if (s === "\\") {
C = true;
return B;
}
if (s === "?") {
if (t) {
return t + s + (n ? L.repeat(n.length) : "");
}
if (r === 0) {
return m + (n ? L.repeat(n.length) : "");
}
return L.repeat(e.length);
}
if (s === ".") {
return g.repeat(e.length);
}
if (s === "*") {
if (t) {
return t + s + (n ? _ : "");
}
return _;
}
return t ? B : `\\${B}`;
});
if (C === true) {
if (e.unescape === true) {
n = n.replace(/\\/g, "");
} else {
n = n.replace(/\\+/g, B => B.length % 2 === 0 ? "\\\\" : B ? "\\" : "");
}
}
if (n === B && e.contains === true) {
d.output = B;
return d;
}
d.output = s.wrapOutput(n, d, t);
return d;
}
while (!eos()) {
x = y();
if (x === "\0") {
continue;
}
if (x === "\\") {
const B = k();
if (B === "/" && e.bash !== true) {
continue;
}
if (B === "." || B === ";") {
continue;
}
if (!B) {
x += "\\";
push({
type: "text",
value: x
});
continue;
}
const t = /^\\+/.exec(remaining());
let C = 0;
if (t && t[0].length > 2) {
C = t[0].length;
d.index += C;
if (C % 2 !== 0) {
x += "\\";
}
}
if (e.unescape === true) {
x = y();
} else {
x += y();
}
if (d.brackets === 0) {
push({
type: "text",
value: x
});
continue;
}
}
if (d.brackets > 0 && (x !== "]" || M.value === "[" || M.value === "[^")) {
if (e.posix !== false && x === ":") {
const B = M.value.slice(1);
if (B.includes("[")) {
M.posix = true;
if (B.includes(":")) {
const B = M.value.lastIndexOf("[");
const t = M.value.slice(0, B);
const e = M.value.slice(B + 2);
const C = r[e];
if (C) {
M.value = t + C;
d.backtrack = true;
y();
if (!D.output && h.indexOf(M) === 1) {
D.output = O;
}
continue;
}
}
}
}
if (x === "[" && k() !== ":" || x === "-" && k() === "]") {
x = `\\${x}`;
}
if (x === "]" && (M.value === "[" || M.value === "[^")) {
x = `\\${x}`;
}
if (e.posix === true && x === "!" && M.value === "[") {
x = "^";
}
M.value += x;
append({
value: x
});
continue;
}
if (d.quotes === 1 && x !== '"') {
x = s.escapeRegex(x);
M.value += x;
append({
value: x
});
continue;
}
if (x === '"') {
d.quotes = d.quotes === 1 ? 0 : 1;
if (e.keepQuotes === true) {
push({
type: "text",
value: x
});
}
continue;
}
if (x === "(") {
increment("parens");
push({
type: "paren",
value: x
});
continue;
}
if (x === ")") {
if (d.parens === 0 && e.strictBrackets === true) {
throw new SyntaxError(syntaxError("opening", "("));
}
const B = S[S.length - 1];
if (B && d.parens === B.parens + 1) {
extglobClose(S.pop());
continue;
}
push({
type: "paren",
value: x,
output: d.parens ? ")" : "\\)"
});
decrement("parens");
continue;
}
if (x === "[") {
if (e.nobracket === true || !remaining().includes("]")) {
if (e.nobracket !== true && e.strictBrackets === true) {
throw new SyntaxError(syntaxError("closing", "]"));
}
x = `\\${x}`;
} else {
increment("brackets");
}
push({
type: "bracket",
value: x
});
continue;
}
if (x === "]") {
if (e.nobracket === true || M && M.type === "bracket" && M.value.length === 1) {
push({
type: "text",
value: x,
output: `\\${x}`
});
continue;
}
if (d.brackets === 0) {
if (e.strictBrackets === true) {
throw new SyntaxError(syntaxError("opening", "["));
}
push({
type: "text",
value: x,
output: `\\${x}`
});
continue;
}
decrement("brackets");
const B = M.value.slice(1);
if (M.posix !== true && B[0] === "^" && !B.includes("/")) {
x = `/${x}`;
}
M.value += x;
append({
value: x
});
if (e.literalBrackets === false || s.hasRegexChars(B)) {
continue;
}
const t = s.escapeRegex(M.value);
d.output = d.output.slice(0, -M.value.length);
if (e.literalBrackets === true) {
d.output += t;
M.value = t;
continue;
}
M.value = `(${c}${t}|${M.value})`;
d.output += M.value;
continue;
}
if (x === "{" && e.nobrace !== true) {
increment("braces");
const B = {
type: "brace",
value: x,
output: "(",
outputIndex: d.output.length,
tokensIndex: d.tokens.length
};
b.push(B);
push(B);
continue;
}
if (x === "}") {
const B = b[b.length - 1];
if (e.nobrace === true || !B) {
push({
type: "text",
value: x,
output: x
});
continue;
}
let t = ")";
if (B.dots === true) {
const B = h.slice();
const C = [];
for (let t = B.length - 1; t >= 0; t--) {
h.pop();
if (B[t].type === "brace") {
break;
}
if (B[t].type !== "dots") {
C.unshift(B[t].value);
}
}
t = expandRange(C, e);
d.backtrack = true;
}
if (B.comma !== true && B.dots !== true) {
const e = d.output.slice(0, B.outputIndex);
const C = d.tokens.slice(B.tokensIndex);
B.value = B.output = "\\{";
x = t = "\\}";
d.output = e;
for (const B of C) {
d.output += B.output || B.value;
}
}
push({
type: "brace",
value: x,
output: t
});
decrement("braces");
b.pop();
continue;
}
if (x === "|") {
if (S.length > 0) {
S[S.length - 1].conditions++;
}
push({
type: "text",
value: x
});
continue;
}
if (x === ",") {
let B = x;
const t = b[b.length - 1];
if (t && P[P.length - 1] === "braces") {
t.comma = true;
B = "|";
}
push({
type: "comma",
value: x,
output: B
});
continue;
}
if (x === "/") {
if (M.type === "dot" && d.index === d.start + 1) {
d.start = d.index + 1;
d.consumed = "";
d.output = "";
h.pop();
M = D;
continue;
}
push({
type: "slash",
value: x,
output: F
});
continue;
}
if (x === ".") {
if (d.braces > 0 && M.type === "dot") {
if (M.value === ".") M.output = g;
const B = b[b.length - 1];
M.type = "dots";
M.output += x;
M.value += x;
B.dots = true;
continue;
}
if (d.braces + d.parens === 0 && M.type !== "bos" && M.type !== "slash") {
push({
type: "text",
value: x,
output: g
});
continue;
}
push({
type: "dot",
value: x,
output: g
});
continue;
}
if (x === "?") {
const B = M && M.value === "(";
if (!B && e.noextglob !== true && k() === "(" && k(2) !== "?") {
extglobOpen("qmark", x);
continue;
}
if (M && M.type === "paren") {
const B = k();
let t = x;
if (M.value === "(" && !/[!=<:]/.test(B) || B === "<" && !/<([!=]|\w+>)/.test(remaining())) {
t = `\\${x}`;
}
push({
type: "text",
value: x,
output: t
});
continue;
}
if (e.dot !== true && (M.type === "slash" || M.type === "bos")) {
push({
type: "qmark",
value: x,
output: H
});
continue;
}
push({
type: "qmark",
value: x,
output: L
});
continue;
}
if (x === "!") {
if (e.noextglob !== true && k() === "(") {
if (k(2) !== "?" || !/[!=<:]/.test(k(3))) {
extglobOpen("negate", x);
continue;
}
}
if (e.nonegate !== true && d.index === 0) {
negate();
continue;
}
}
if (x === "+") {
if (e.noextglob !== true && k() === "(" && k(2) !== "?") {
extglobOpen("plus", x);
continue;
}
if (M && M.value === "(" || e.regex === false) {
push({
type: "plus",
value: x,
output: f
});
continue;
}
if (M && (M.type === "bracket" || M.type === "paren" || M.type === "brace") || d.parens > 0) {
push({
type: "plus",
value: x
});
continue;
}
push({
type: "plus",
value: f
});
continue;
}
if (x === "@") {
if (e.noextglob !== true && k() === "(" && k(2) !== "?") {
push({
type: "at",
extglob: true,
value: x,
output: ""
});
continue;
}
push({
type: "text",
value: x
});
continue;
}
if (x !== "*") {
if (x === "$" || x === "^") {
x = `\\${x}`;
}
const B = i.exec(remaining());
if (B) {
x += B[0];
d.index += B[0].length;
}
push({
type: "text",
value: x
});
continue;
}
if (M && (M.type === "globstar" || M.star === true)) {
M.type = "star";
M.star = true;
M.value += x;
M.output = _;
d.backtrack = true;
d.globstar = true;
consume(x);
continue;
}
let t = remaining();
if (e.noextglob !== true && /^\([^?]/.test(t)) {
extglobOpen("star", x);
continue;
}
if (M.type === "star") {
if (e.noglobstar === true) {
consume(x);
continue;
}
const C = M.prev;
const s = C.prev;
const n = C.type === "slash" || C.type === "bos";
const r = s && (s.type === "star" || s.type === "globstar");
if (e.bash === true && (!n || t[0] && t[0] !== "/")) {
push({
type: "star",
value: x,
output: ""
});
continue;
}
const i = d.braces > 0 && (C.type === "comma" || C.type === "brace");
const a = S.length && (C.type === "pipe" || C.type === "paren");
if (!n && C.type !== "paren" && !i && !a) {
push({
type: "star",
value: x,
output: ""
});
continue;
}
while (t.slice(0, 3) === "/**") {
const e = B[d.index + 4];
if (e && e !== "/") {
break;
}
t = t.slice(3);
consume("/**", 3);
}
const u = eos() || d.parens > 0 && t === ")".repeat(d.parens) && !S.some(B => B.type === "negate");
if (C.type === "bos" && eos()) {
M.type = "globstar";
M.value += x;
M.output = globstar(e);
d.output = M.output;
d.globstar = true;
consume(x);
continue;
}
if (C.type === "slash" && C.prev.type !== "bos" && !r && u) {
d.output = d.output.slice(0, -(C.output + M.output).length);
C.output = `(?:${C.output}`;
M.type = "globstar";
M.output = globstar(e) + (e.strictSlashes ? ")" : "|$)");
M.value += x;
d.globstar = true;
d.output += C.output + M.output;
consume(x);
continue;
}
if (C.type === "slash" && C.prev.type !== "bos" && t[0] === "/") {
const B = t[1] !== void 0 ? "|$" : "";
d.output = d.output.slice(0, -(C.output + M.output).length);
C.output = `(?:${C.output}`;
M.type = "globstar";
M.output = `${globstar(e)}${F}|${F}${B})`;
M.value += x;
d.output += C.output + M.output;
d.globstar = true;
consume(x + y());
push({
type: "slash",
value: "/",
output: ""
});
continue;
}
if (C.type === "bos" && t[0] === "/") {
M.type = "globstar";
M.value += x;
M.output = `(?:^|${F}|${globstar(e)}${F})`;
d.output = M.output;
d.globstar = true;
consume(x + y());
push({
type: "slash",
value: "/",
output: ""
});
continue;
}
d.output = d.output.slice(0, -M.output.length);
M.type = "globstar";
M.output = globstar(e);
M.value += x;
d.output += M.output;
d.globstar = true;
consume(x);
continue;
}
const C = {
type: "star",
value: x,
output: _
};
if (e.bash === true) {
C.output = ".*?";
if (M.type === "bos" || M.type === "slash") {
C.output = w + C.output;
}
push(C);
continue;
}
if (M && (M.type === "bracket" || M.type === "paren") && e.regex === true) {
C.output = x;
push(C);
continue;
}
if (d.index === d.start || M.type === "slash" || M.type === "dot") {
if (M.type === "dot") {
d.output += R;
M.output += R;
} else if (e.dot === true) {
d.output += G;
M.output += G;
} else {
d.output += w;
M.output += w;
}
if (k() !== "*") {
d.output += O;
M.output += O;
}
}
push(C);
}
while (d.brackets > 0) {
if (e.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
d.output = s.escapeLast(d.output, "[");
decrement("brackets");
}
while (d.parens > 0) {
if (e.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
d.output = s.escapeLast(d.output, "(");
decrement("parens");
}
while (d.braces > 0) {
if (e.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
d.output = s.escapeLast(d.output, "{");
decrement("braces");
}
if (e.strictSlashes !== true && (M.type === "star" || M.type === "bracket")) {
push({
type: "maybe_slash",
value: "",
output: `${F}?`
});
}
if (d.backtrack === true) {
d.output = "";
for (const B of d.tokens) {
d.output += B.output != null ? B.output : B.value;
if (B.suffix) {
d.output += B.suffix;
}
}
}
return d;
};
parse.fastpaths = (B, t) => {
const e = {
...t
};
const r = typeof e.maxLength === "number" ? Math.min(n, e.maxLength) : n;
const i = B.length;
if (i > r) {
throw new SyntaxError(`Input length: ${i}, exceeds maximum allowed length: ${r}`);
}
B = u[B] || B;
const {DOT_LITERAL: a, SLASH_LITERAL: l, ONE_CHAR: o, DOTS_SLASH: D, NO_DOT: h, NO_DOTS: c, NO_DOTS_SLASH: E, STAR: p, START_ANCHOR: g} = C.globChars(e.windows);
const f = e.dot ? c : h;
const F = e.dot ? E : h;
const O = e.capture ? "" : "?:";
const A = {
negated: false,
prefix: ""
};
let I = e.bash === true ? ".*?" : p;
if (e.capture) {
I = `(${I})`;
}
const globstar = B => {
if (B.noglobstar === true) return I;
return `(${O}(?:(?!${g}${B.dot ? D : a}).)*?)`;
};
const create = B => {
switch (B) {
case "*":
return `${f}${o}${I}`;

case ".*":
return `${a}${o}${I}`;

case "*.*":
return `${f}${I}${a}${o}${I}`;

case "*/*":
return `${f}${I}${l}${o}${F}${I}`;

case "**":
return f + globstar(e);

case "**/*":
return `(?:${f}${globstar(e)}${l})?${F}${o}${I}`;

case "**/*.*":
return `(?:${f}${globstar(e)}${l})?${F}${I}${a}${o}${I}`;

case "**/.*":
return `(?:${f}${globstar(e)}${l})?${a}${o}${I}`;

default:
{
const t = /^(.*?)\.(\w+)$/.exec(B);
if (!t) return;
const e = create(t[1]);
if (!e) return;
return e + a + t[2];
}
}
};
const R = s.removePrefix(B, A);
let G = create(R);
if (G && e.strictSlashes !== true) {
G += `${l}?`;
}
return G;
};
B.exports = parse;
},
98016: (B, t, e) => {
const C = e(31781);
const s = e(78265);
const n = e(64059);
const r = e(5595);
const isObject = B => B && typeof B === "object" && !Array.isArray(B);
const picomatch = (B, t, e = false) => {
if (Array.isArray(B)) {
const C = B.map(B => picomatch(B, t, e));
const arrayMatcher = B => {
for (const t of C) {
const e = t(B);
if (e) return e;
}
return false;
};
return arrayMatcher;
}
const C = isObject(B) && B.tokens && B.input;
if (B === "" || typeof B !== "string" && !C) {
throw new TypeError("Expected pattern to be a non-empty string");
}
const s = t || {};
const n = s.windows;
const r = C ? picomatch.compileRe(B, t) : picomatch.makeRe(B, t, false, true);
const i = r.state;
delete r.state;
let isIgnored = () => false;
if (s.ignore) {
const B = {
...t,
ignore: null,
onMatch: null,
onResult: null
};
isIgnored = picomatch(s.ignore, B, e);
}
const matcher = (e, C = false) => {
const {isMatch: a, match: u, output: l} = picomatch.test(e, r, t, {
glob: B,
posix: n
});
const o = {
glob: B,
state: i,
regex: r,
posix: n,
input: e,
output: l,
match: u,
isMatch: a
};
if (typeof s.onResult === "function") {
s.onResult(o);
}
if (a === false) {
o.isMatch = false;
return C ? o : false;
}
if (isIgnored(e)) {
if (typeof s.onIgnore === "function") {
s.onIgnore(o);
}
o.isMatch = false;
return C ? o : false;
}
if (typeof s.onMatch === "function") {
s.onMatch(o);
}
return C ? o : true;
};
if (e) {
matcher.state = i;
}
return matcher;
};
picomatch.test = (B, t, e, {glob: C, posix: s} = {}) => {
if (typeof B !== "string") {
throw new TypeError("Expected input to be a string");
}
if (B === "") {
return {
isMatch: false,
output: ""
};
}
const r = e || {};
const i = r.format || (s ? n.toPosixSlashes : null);
let a = B === C;
let u = a && i ? i(B) : B;
if (a === false) {
u = i ? i(B) : B;
a = u === C;
}
if (a === false || r.capture === true) {
if (r.matchBase === true || r.basename === true) {
a = picomatch.matchBase(B, t, e, s);
} else {
a = t.exec(u);
}
}
return {
isMatch: Boolean(a),
match: a,
output: u
};
};
picomatch.matchBase = (B, t, e, C = e && e.windows) => {
const s = t instanceof RegExp ? t : picomatch.makeRe(t, e);
return s.test(n.basename(B, {
windows: C
}));
};
picomatch.isMatch = (B, t, e) => picomatch(t, e)(B);
picomatch.parse = (B, t) => {
if (Array.isArray(B)) return B.map(B => picomatch.parse(B, t));
return s(B, {
...t,
fastpaths: false
});
};
picomatch.scan = (B, t) => C(B, t);
picomatch.compileRe = (B, t, e = false, C = false) => {
if (e === true) {
return B.output;
}
const s = t || {};
const n = s.contains ? "" : "^";
const r = s.contains ? "" : "$";
let i = `${n}(?:${B.output})${r}`;
if (B && B.negated === true) {
i = `^(?!${i}).*$`;
}
const a = picomatch.toRegex(i, t);
if (C === true) {
a.state = B;
}
return a;
};
picomatch.makeRe = (B, t = {}, e = false, C = false) => {
if (!B || typeof B !== "string") {
throw new TypeError("Expected a non-empty string");
}
let n = {
negated: false,
fastpaths: true
};
if (t.fastpaths !== false && (B[0] === "." || B[0] === "*")) {
n.output = s.fastpaths(B, t);
}
if (!n.output) {
n = s(B, t);
}
return picomatch.compileRe(n, t, e, C);
};
picomatch.toRegex = (B, t) => {
try {
const e = t || {};
return new RegExp(B, e.flags || (e.nocase ? "i" : ""));
} catch (B) {
if (t && t.debug === true) throw B;
return /$^/;
}
};
picomatch.constants = r;
B.exports = picomatch;
},
31781: (B, t, e) => {
const C = e(64059);
const {CHAR_ASTERISK: s, CHAR_AT: n, CHAR_BACKWARD_SLASH: r, CHAR_COMMA: i, CHAR_DOT: a, CHAR_EXCLAMATION_MARK: u, CHAR_FORWARD_SLASH: l, CHAR_LEFT_CURLY_BRACE: o, CHAR_LEFT_PARENTHESES: D, CHAR_LEFT_SQUARE_BRACKET: h, CHAR_PLUS: c, CHAR_QUESTION_MARK: E, CHAR_RIGHT_CURLY_BRACE: p, CHAR_RIGHT_PARENTHESES: g, CHAR_RIGHT_SQUARE_BRACKET: f} = e(5595);
const isPathSeparator = B => B === l || B === r;
const depth = B => {
if (B.isPrefix !== true) {
B.depth = B.isGlobstar ? Infinity : 1;
}
};
const scan = (B, t) => {
const e = t || {};
const F = B.length - 1;
const O = e.parts === true || e.tokens === true || e.scanToEnd === true;
const A = [];
const I = [];
const R = [];
let G = B;
let L = -1;
let H = 0;
let T = 0;
let N = false;
let w = false;
let m = false;
let _ = false;
let d = false;
let S = false;
let b = false;
let P = false;
let M = false;
let x = false;
let k = 0;
let y;
let J;
let U = {
value: "",
depth: 0,
isGlob: false
};
const eos = () => L >= F;
const peek = () => G.charCodeAt(L + 1);
const advance = () => {
y = J;
return G.charCodeAt(++L);
};
while (L < F) {
J = advance();
let B;
if (J === r) {
b = U.backslashes = true;
J = advance();
if (J === o) {
S = true;
}
continue;
}
if (S === true || J === o) {
k++;
while (eos() !== true && (J = advance())) {
if (J === r) {
b = U.backslashes = true;
advance();
continue;
}
if (J === o) {
k++;
continue;
}
if (S !== true && J === a && (J = advance()) === a) {
N = U.isBrace = true;
m = U.isGlob = true;
x = true;
if (O === true) {
continue;
}
break;
}
if (S !== true && J === i) {
N = U.isBrace = true;
m = U.isGlob = true;
x = true;
if (O === true) {
continue;
}
break;
}
if (J === p) {
k--;
if (k === 0) {
S = false;
N = U.isBrace = true;
x = true;
break;
}
}
}
if (O === true) {
continue;
}
break;
}
if (J === l) {
A.push(L);
I.push(U);
U = {
value: "",
depth: 0,
isGlob: false
};
if (x === true) continue;
if (y === a && L === H + 1) {
H += 2;
continue;
}
T = L + 1;
continue;
}
if (e.noext !== true) {
const B = J === c || J === n || J === s || J === E || J === u;
if (B === true && peek() === D) {
m = U.isGlob = true;
_ = U.isExtglob = true;
x = true;
if (J === u && L === H) {
M = true;
}
if (O === true) {
let B = 0;
while (eos() !== true && (J = advance())) {
if (J === r) {
b = U.backslashes = true;
advance();
continue;
}
if (J === D) {
B++;
continue;
}
if (J === g && --B === 0) {
x = true;
break;
}
}
continue;
}
break;
}
}
if (J === s) {
if (y === s) d = U.isGlobstar = true;
m = U.isGlob = true;
x = true;
if (O === true) {
continue;
}
break;
}
if (J === E) {
m = U.isGlob = true;
x = true;
if (O === true) {
continue;
}
break;
}
if (J === h) {
while (eos() !== true && (B = advance())) {
if (B === r) {
b = U.backslashes = true;
advance();
continue;
}
if (B === f) {
w = U.isBracket = true;
m = U.isGlob = true;
x = true;
break;
}
}
if (O === true) {
continue;
}
break;
}
if (e.nonegate !== true && J === u && L === H) {
P = U.negated = true;
H++;
continue;
}
if (e.noparen !== true && J === D) {
m = U.isGlob = true;
if (O === true) {
let B = 1;
while (eos() !== true && (J = advance())) {
if (J === r) {
b = U.backslashes = true;
advance();
continue;
}
if (J === D) {
B++;
continue;
}
if (J === g && --B === 0) {
x = true;
break;
}
}
continue;
}
break;
}
if (m === true) {
x = true;
if (O === true) {
continue;
}
break;
}
}
if (e.noext === true) {
_ = false;
m = false;
}
let v = G;
let K = "";
let Q = "";
if (H > 0) {
K = G.slice(0, H);
G = G.slice(H);
T -= H;
}
if (v && m === true && T > 0) {
v = G.slice(0, T);
Q = G.slice(T);
} else if (m === true) {
v = "";
Q = G;
} else {
v = G;
}
if (v && v !== "" && v !== "/" && v !== G) {
if (isPathSeparator(v.charCodeAt(v.length - 1))) {
v = v.slice(0, -1);
}
}
if (e.unescape === true) {
if (Q) Q = C.removeBackslashes(Q);
if (v && b === true) {
v = C.removeBackslashes(v);
}
}
const Y = {
prefix: K,
input: B,
start: H,
base: v,
glob: Q,
isBrace: N,
isBracket: w,
isGlob: m,
isExtglob: _,
isGlobstar: d,
negated: P,
negatedExtglob: M
};
if (e.tokens === true) {
Y.maxDepth = 0;
if (!isPathSeparator(J)) {
I.push(U);
}
Y.tokens = I;
}
if (e.parts === true || e.tokens === true) {
let t;
for (let C = 0; C < A.length; C++) {
const s = t !== undefined ? t + 1 : H;
const n = A[C];
const r = B.slice(s, n);
if (e.tokens) {
if (C === 0 && H !== 0) {
I[C].isPrefix = true;
I[C].value = K;
} else {
I[C].value = r;
}
depth(I[C]);
Y.maxDepth += I[C].depth;
}
if (n >= H) {
R.push(r);
t = n;
}
}
const C = t !== undefined ? t + 1 : H;
const s = B.slice(C);
R.push(s);
if (e.tokens && t && t + 1 < B.length) {
I[I.length - 1].value = s;
depth(I[I.length - 1]);
Y.maxDepth += I[I.length - 1].depth;
}
Y.slashes = A;
Y.parts = R;
}
return Y;
};
B.exports = scan;
},
64059: (B, t, e) => {
const {REGEX_BACKSLASH: C, REGEX_REMOVE_BACKSLASH: s, REGEX_SPECIAL_CHARS: n, REGEX_SPECIAL_CHARS_GLOBAL: r} = e(5595);
t.isObject = B => B !== null && typeof B === "object" && !Array.isArray(B);
t.hasRegexChars = B => n.test(B);
t.isRegexChar = B => B.length === 1 && t.hasRegexChars(B);
t.escapeRegex = B => B.replace(r, "\\$1");
t.toPosixSlashes = B => B.replace(C, "/");
t.isWindows = () => {
if (typeof navigator !== "undefined" && navigator.platform) {
const B = navigator.platform.toLowerCase();
return B === "win32" || B === "windows";
}
if (typeof process !== "undefined" && process.platform) {
return process.platform === "win32";
}
return false;
};
t.removeBackslashes = B => B.replace(s, B => B === "\\" ? "" : B);
t.escapeLast = (B, e, C) => {
const s = B.lastIndexOf(e, C);
if (s === -1) return B;
if (B[s - 1] === "\\") return t.escapeLast(B, e, s - 1);
return `${B.slice(0, s)}\\${B.slice(s)}`;
};
t.removePrefix = (B, t = {}) => {
let e = B;
if (e.startsWith("./")) {
e = e.slice(2);
t.prefix = "./";
}
return e;
};
t.wrapOutput = (B, t = {}, e = {}) => {
const C = e.contains ? "" : "^";
const s = e.contains ? "" : "$";
let n = `${C}(?:${B})${s}`;
if (t.negated === true) {
n = `(?:^(?!${n}).*$)`;
}
return n;
};
t.basename = (B, {windows: t} = {}) => {
const e = B.split(t ? /[\\/]/ : "/");
const C = e[e.length - 1];
if (C === "") {
return e[e.length - 2];
}
return C;
};
},
2856: (B, t, e) => {
e.d(t, {
L3: () => kB
});
var C = class RE2Flags {
static FOLD_CASE=1;
static LITERAL=2;
static CLASS_NL=4;
static DOT_NL=8;
static ONE_LINE=16;
static NON_GREEDY=32;
static PERL_X=64;
static UNICODE_GROUPS=128;
static WAS_DOLLAR=256;
static LOOKBEHIND=512;
static MATCH_NL=RE2Flags.CLASS_NL | RE2Flags.DOT_NL;
static PERL=RE2Flags.CLASS_NL | RE2Flags.ONE_LINE | RE2Flags.PERL_X | RE2Flags.UNICODE_GROUPS;
static POSIX=0;
static UNANCHORED=0;
static ANCHOR_START=1;
static ANCHOR_BOTH=2;
};
const s = {
CASE_INSENSITIVE: 1,
DOTALL: 2,
MULTILINE: 4,
DISABLE_UNICODE_GROUPS: 8,
LONGEST_MATCH: 16,
LOOKBEHINDS: 512
};
const n = 128;
const r = new Int32Array(n);
const i = new Int32Array(n);
const a = 65535;
for (let B = 0; B < n; B++) {
if (B >= 97 && B <= 122) r[B] = B - 32; else r[B] = B;
if (B >= 65 && B <= 90) i[B] = B + 32; else i[B] = B;
}
var u = class {
static CODES=Object.freeze({
"": 7,
"\b": 8,
"\t": 9,
"\n": 10,
"\v": 11,
"\f": 12,
"\r": 13,
" ": 32,
'"': 34,
$: 36,
"&": 38,
"'": 39,
"(": 40,
")": 41,
"*": 42,
"+": 43,
"-": 45,
".": 46,
0: 48,
1: 49,
2: 50,
3: 51,
4: 52,
5: 53,
6: 54,
7: 55,
8: 56,
9: 57,
":": 58,
"<": 60,
">": 62,
"?": 63,
A: 65,
B: 66,
C: 67,
F: 70,
P: 80,
Q: 81,
U: 85,
Z: 90,
"[": 91,
"\\": 92,
"]": 93,
"^": 94,
_: 95,
"`": 96,
a: 97,
b: 98,
f: 102,
i: 105,
m: 109,
n: 110,
r: 114,
s: 115,
t: 116,
v: 118,
x: 120,
z: 122,
"{": 123,
"|": 124,
"}": 125
});
static toUpperCase(B) {
if (B < n) return r[B];
const t = String.fromCodePoint(B).toUpperCase();
const e = t.codePointAt(0) > a ? 2 : 1;
if (t.length > e) return B;
const C = String.fromCodePoint(t.codePointAt(0)).toLowerCase();
const s = C.codePointAt(0) > a ? 2 : 1;
if (C.length > s || C.codePointAt(0) !== B) return B;
return t.codePointAt(0);
}
static toLowerCase(B) {
if (B < n) return i[B];
const t = String.fromCodePoint(B).toLowerCase();
const e = t.codePointAt(0) > a ? 2 : 1;
if (t.length > e) return B;
const C = String.fromCodePoint(t.codePointAt(0)).toUpperCase();
const s = C.codePointAt(0) > a ? 2 : 1;
if (C.length > s || C.codePointAt(0) !== B) return B;
return t.codePointAt(0);
}
};
var l = class {
constructor(B, t = false) {
this.data = B;
this.isStride1 = t;
this.SIZE = t ? 2 : 3;
}
getLo(B) {
return this.data[B * this.SIZE];
}
getHi(B) {
return this.data[B * this.SIZE + 1];
}
getStride(B) {
return this.isStride1 ? 1 : this.data[B * this.SIZE + 2];
}
get length() {
return this.data.length / this.SIZE;
}
};
const o = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
const D = new Uint8Array(256);
for (let B = 0; B < 64; B++) D[o.charCodeAt(B)] = B;
const decodeVLQ = B => {
const t = [];
let e = 0;
let C = 0;
for (let s = 0; s < B.length; s++) {
const n = D[B.charCodeAt(s)];
e |= (n & 31) << C;
if ((n & 32) === 0) {
t.push(e);
e = 0;
C = 0;
} else C += 5;
}
return t;
};
const decodeRanges = (B, t) => {
const e = decodeVLQ(B);
const C = t ? e.length / 2 : e.length / 3;
const s = new Uint32Array(C * 3);
let n = 0;
let r = 0;
for (let B = 0; B < C; B++) {
n += e[r++];
s[B * 3] = n;
n += e[r++];
s[B * 3 + 1] = n;
s[B * 3 + 2] = t ? 1 : e[r++];
}
return s;
};
const decodeOrbit = B => {
const t = decodeVLQ(B);
const e = new Map;
let C = 0;
for (let B = 0; B < t.length; B += 2) {
C += t[B];
const s = t[B + 1];
const n = s >>> 1 ^ -(s & 1);
e.set(C, C + n);
}
return e;
};
var h = class {
constructor(B) {
this.initializer = B;
this.cache = new Map;
}
has(B) {
return Object.hasOwn(this.initializer, B);
}
get(B) {
if (this.cache.has(B)) return this.cache.get(B);
const t = this.has(B) ? this.initializer[B]() : null;
this.cache.set(B, t);
return t;
}
};
var c = class {
static _CASE_ORBIT=null;
static get CASE_ORBIT() {
if (!this._CASE_ORBIT) this._CASE_ORBIT = decodeOrbit("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCCgCBgCBgCBgCBgCBgCBgCB+7OB-BB-BB-BB-BB-BBskQB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BC-BB-BB-BB-BB-BB-BB-BByHBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBxHBCBBBCBBBCBBB3SBmMBkNBCBBBCBBB8MBCBBB6MB6MBCBBC+EB0MB2MBCBBB6MB+MBiGBmNBiNBCBBBmKBikzCBmNBqNBkIBsNBCBBBCBBBCBBB0NBCBBB0NDCBBB0NBCBBByNByNBCBBBCBBB2NBCBBDCBBCwDFCBCBDBCBCBDBCBCBDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB9EBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBCBDBCBBBhGBvDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBjICCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBH2iVBCBBBlKBwiVB+jVB+jVBCBBBlMBqEBuEBCBBBCBBBCBBBCBBBCBBB+hVB4hVB8hVBjNB7MC5MB5MCzMC1MB+0yCE5MB20yCC9MBu2yCBwyyCBo0yCChNBlNBo0yCBu-UBi0yCDlNC6-UBpNDrNIu+UDzNCm0yCBzNE0yyCBzNBpEBxNBxNBtEG1NLqxyCBkxyCnFoFrBCBBBCBBDCBBEkIBkIBkICoHHsCCqCBqCBqCCgEC+DB+DBmkOBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCC+BBgCBgCBgCBgCBgCBgCBgCBgCBrCBpCBpCBpCBmjOB-BB8BB-BB-BBgEB-BB-BByBBqgOBsDB-BBtwBB-BB-BB-BBsBBgDBCB-BB-BB-BBeB-BB-BB61OB-BB-BB-DB9DB9DBQB7DBmCE9CBrDBPBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBrFB-EBOBnHB3FB-FCCBBBNBCBBCjIBjIBjIBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB8kMB-BB6kMB-BB-BB-BB-BB-BB-BB-BB-BB-BBokMB-BB-BBkkMBkkMB-BB-BB-BB-BB-BB-BB-BB4jMB-BB-BB-BB-BB-BB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EBCBBBCBoiMBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBJCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBeBCBBBCBBBCBBBCBBBCBBBCBBBCBBBdBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDL-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-C64CgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOCgmOGgmODg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FDg8FBg8FBg8FhVg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBQBQBQBQBQBQDPBPBPBPBPBPjkC7mMB5mMBnmMBjmMBCBlmMB3lMBpiMBk8kCBCBBG-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FD-7FB-7FB-7F6FoglCEsuHRwjlCyDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB0DBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBG1DD97OCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPEQCQCQCQCPCPCPCPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPB0EB0EBsFBsFBsFBsFBoGBoGBgIBgIBgHBgHB8HB8HDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQCSFPBPBzEBzEBRCxnOFSFrFBrFBrFBrFBREQBQClkOFPBPBnGBnGFQBQCljOCODPBPB-GB-GBNHSF-HB-HB7HB7HBRqJ53OE9tQBrmQH4Bc3BSgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfECBByZ0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzB34BgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CBCBBBt-UBruHBt+UB1iVBviVBCBBBCBBBCBBB3hVB5-UB9hVB7hVCCBBCCBBI9jVB9jVBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBICBBBCBBECBBN-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOC-lOG-lOzoeCBBBCBBBCBBBCBBBCBBBCBl8kCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBTCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBnECBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBKCBBBCBBBnglCBCBBBCBBBCBBBCBBBCBBECBBBvyyCDCBBBCBBBgDCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBn0yCB90yCB10yCBh0yCBn0yCCjxyCBzyyCBpxyCBg6BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB-CBl0yCBvjlCBCBBBCBBBt2yCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBhkzCZCBB9a-5Bd-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCm6TCBB7gBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCH-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BmlBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvChDwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCFvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC1DuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCCuCBuCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCCtCBtCk2BgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEO-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-D+CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCL-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B74CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhrVgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BD1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BtxekCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC");
return this._CASE_ORBIT;
}
static _Print=null;
static get Print() {
if (!this._Print) this._Print = new l(decodeRanges("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBDOBCbBDCCBJBGfBIqCBCgFBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYBDCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPBLCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGBCCBCHBDBBDVBCGBCBBCEBDIBDBBDCBICBFBBCEBDRBLBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBGMBCCBCWBCPBDIBCCBCDBIBBCCBCBBDDBDJBIVBCCBCWBCJBCEBDIBCCBCDBIBBGCBCDBDJBCCBNMBCCBCyBBCCBCFBFPBDZBCCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBN5BBFcBmBBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDBhBnCBCjBBFmBBCjBBCOBCMBmBlGBCGGD4LBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBH1CBDFBD-TBCbBE4CBIVBKXBKTBNMBCCBCBBN9CBDJBHJBHNBCKBH4CBIqBBGlCBLeBCLBFLBFEEBoBBDEBMrBBFZBHKBE9BBDgCBCcBDKBHJBHNBDtBBDLBVsCBClFBJ7BBEOBE9BBGqBBDKBJqBBG1QBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBSXBJuBBSBBDaBCMBEhBBPgBBQrEBF5UBXKBWz4BBD9LBGsBBCGGD3BBIBBPXBKGBCGBCGBCGBCGBCGBCGBCGBC9DBjBZBC4CBN1GBbPBC+BBC1CBDmDBGqBBC9CBC1CBKvBBCszcBE2BBK7KBV3FBJ8GBV7BBEJBH3BBJlCBJLBHzDBMdBEtCBCKBFgBBC2BBKNBDJBDmDBZbBLFBDFBDFBKGBCGBC7BBF9DBDJBHj9KBNWBFwBBloItLBDpDBnBGBNEBGZBCEBCCCBCCBCCBoUBhBpBBHyBBCSBCDBFEBCmEBF9FBEFBDFBDFBDCBEGBCGBOBBDLBCZBCSBCBBCOBDNBjB6DBGCBFsBBE3CBCMBEwBwBBsBBjEcBEwBBQbBFjBBKdBGqBBGdBCkBBFNBrB9EBDJBHjBBFjBBFnBBJzBBMLBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBCnCBJIBxBSBCBBGgBBEaBGaBnB3BBFTBDxBBCBBGHBCCBCcBDCBFJBIIBI-BBhBmBBFLBK1BBEcBDaBGZBIDBNGBxCoCB4ByBBOyBBItBBJJBHlBBEcBJBBxGeBCpBBCCBDBBRFBJIBiBtBBJpBBXZBnBbBVWBKtCBFjBBK9BBCEBOYBIJBH0BBCRBJmBBK-CBCTBMRBCuBB-BGBCCCBCBCOBCKBH6BBGJBHDBCHBDBBDVBCGBCBBCEBCJBDBBDCBDHHGGBDGBEEBMJBCDDClBBCJBCDDCDBCJBCBBJBBe7CBCEBfnCBJJBnF1BBDlBBjBkCBMJBHMBU5BBHJBHTBdaBDOBFWB6F7BBlDyCBNHBDDDBGBCBBCdBCBBDLBKJBnCHBDtBBDKBcnCBJyCBOoCBIJB3CHB5ChBBPJBHIBCsBBCNBLcBEfBDVBCNBqCGBCBBCrBBECCBCCBHBJJBHFBCBBCkBBCBBCFBIJBHrBBFJB3HYBIQBCoBBEcB2CQQBwBBO6cBnDuDBCEBMjGBtyCiDBOvhBBRVBL68DBGmSB61G5BBn2B4RBIeBCJBFwCBCJBHdBDFBLlCBLJBCGBCUBGSBxN5BBnG6CBGYBDYBtBqCBF4BBIQBhCEBMGBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBDDBh7D8HBEzNBHWBQQBQtBBDWBKzDB9B1HBLmBBDpCBJvDBWlCB7DTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBD9VBQEBCOBxiBeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBENBDJBFBBhKeBS5BBGxOxOBoBB3GqBBFhGhGBdBCVBJBBhHGBCDBCBBCOBCkGBDPBqBrCBFJBFBByYjCBtC8BBjGDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBBvIrBBFjDBNOBDOBCOBCkBBLtFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBmgB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIBnkzVvHB", false));
return this._Print;
}
static CATEGORIES=new h({
C: () => new l(decodeRanges("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDBHQBXhGhGxBBB8BBBmDNB8BBByBBBQddBCCMEBhBGBsCiFiFJBBDBBXIICCBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBPMMBEB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKMMBDBbEByBPBDBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCB-FCBHBBHBBHBBECBIIIBLBDBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIB-BGGBLBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMBxhBPBXJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBF-6DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBrCHBxDUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB", false)),
Cc: () => new l(decodeRanges("AfgDgB", true)),
Cf: () => new l(decodeRanges("tFzqBzqBBEBXhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB", false)),
Cn: () => new l(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBDBvzIBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB", false)),
Co: () => new l(decodeRanges("gg4B-nGh4hc9--BD9--B", true)),
Cs: () => new l(decodeRanges("gg2B--B", true)),
L: () => new l(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoCaBFDBuBqBBkBBBCiDBCQQBIIBLLBBBDRRCdBe4CBMZZBfBKBBFGGBUBFKKEYYBXBIKBGXBCGBRpBB7B1BBETTIJBQPBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNGB7BBBCCCBDBCXBCCCBIBCBBKDDBDBCWWBCBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNSSBkBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBkBFFkC4CBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBzC+C+CBtBBSHB3BdBOBBLrBBbjBBqBCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBhC1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBF1B1BB8zC8zCBjHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBxC2O2OBrBrBBDBGBBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBReBDlCByBIBDmDBDxCBVQBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBdRRBDBCJBLEBCoBBYCBCHBVWBEEEBwBBCEEBDDBDBDCCZCBDKBICBNFBDFBDFBKGBCGBCqBBCNBHyDBej9KBNWBFwBBloItLBDpDBnBGBNEBGCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBxB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOjBBnBbBKWB7HpBBHBBRFB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB1D-BBgBHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBqBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBGjCjCBLBhCBBCPPBNNB0mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBn7F0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFBmI9BBzEsBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCCBCBBCGBDEBKBBhHGBCDBCBBCOBCkGB8BjCBI1lB1lBBCBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
LC: () => new l(decodeRanges("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGGDqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDDBCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOBCGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB", false)),
Ll: () => new l(decodeRanges("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcKFDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB", false)),
Lm: () => new l(decodeRanges("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBBoDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB", false)),
Lo: () => new l(decodeRanges("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNFB8BBBCCCBDBCXBCCCBIBCBBKDDBDBYDBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNyDyDBnKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPByDrTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBpBkCkCBhBBC0BBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBxFuBBSHB3BdBOBBLrBBbjBBqBCBLdByDDBCFBCBBE7hB7hBBCB4-C3BBZWBKGBCGBCGBCGBCGBCGBCGBCGBoR2B2BF1CBJCCB4CBFGGBpBBC9CBSfBxBPBhQ-tGBhC0wUBC2jBBkCnBBJrIBFPBLBBjCyByBBkCBqFoDoDEGBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBuBEBDIBLEBCoBBYCBCHBVPBCFBEEEBwBBCEEBDDBDBDCCZBBEKBIPPBEBDFBDFBKGBCGByEiBBej9KBNWBFwBBloItLBDpDBkCCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBqDJBCsBBDeBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBhEtCBjDnBBJzBB9CzBBN2JBKVBLHB5EFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4FjBBnBDBCxJxJBoBBHBBRCBCBB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB0GHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBnBBCBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBB0BUBGSB0NnBB2MqCBGwFwFB0mHBqBfBiDyDBuwIiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBxzI2P2PBrBBiBiKiKBcBTrBBlPaBmHdBDwGwGBdBCCBCBBCGBDEBKiHiHBFBCDBCBBCOBCkGB8pBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
Lt: () => new l(decodeRanges("lOGDnB2sH2sHBGBJHBJHBNQQwBAB", false)),
Lu: () => new l(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBB", false)),
M: () => new l(decodeRanges("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBECBCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCBBcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBDLBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBBGBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCEBCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBCCBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
Mc: () => new l(decodeRanges("joC4B4BDCBJDBCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCBLrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBBBBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBBBJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BBpDBB0rYBBHFB", false)),
Me: () => new l(decodeRanges("okBBB1xF-wB-wBBCBCCBsshBCB", false)),
Mn: () => new l(decodeRanges("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBCBBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBBcEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GBBD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDhDBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHBLDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBCEBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
N: () => new l(decodeRanges("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJB3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDEB3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJBvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnDJBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB", false)),
Nd: () => new l(decodeRanges("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnCJn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJnLJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ", true)),
Nl: () => new l(decodeRanges("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuDBm8SCB", false)),
No: () => new l(decodeRanges("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBDBxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB", false)),
P: () => new l(decodeRanges("hBCBCFBCDBLBBEBBbCBCccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBoCrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TDBeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
Pc: () => new l(decodeRanges("-Cg-Hg-HBUU-u3BBBZCBwHAB", false)),
Pd: () => new l(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
Pe: () => new l(decodeRanges("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD", false)),
Pf: () => new l(decodeRanges("7F+6H+6HEddpuDCCFDDQEE", false)),
Pi: () => new l(decodeRanges("rFt7Ht7HDBBDaapuDCCFDDQEE", false)),
Po: () => new l(decodeRanges("hBCBCCBDECBLLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCEBFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBCBBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUlxUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
Ps: () => new l(decodeRanges("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB", false)),
S: () => new l(decodeRanges("kBHHRCBgBCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGiGCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMBFFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
Sc: () => new l(decodeRanges("kB+D+DBCBqnB8D8DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC", false)),
Sk: () => new l(decodeRanges("+CCCoCHHFEEqQDBNNBGGBCCCBPB2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB", false)),
Sm: () => new l(decodeRanges("rBRRBBB+BCCuBFFmBgBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBxBUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB", false)),
So: () => new l(decodeRanges("mFDDFCCyerIrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCECFMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCBlPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
Z: () => new l(decodeRanges("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB", false)),
Zl: () => new l(decodeRanges("ohIA", true)),
Zp: () => new l(decodeRanges("phIA", true)),
Zs: () => new l(decodeRanges("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB", false)),
ASCII_Hex_Digit: () => new l(decodeRanges("wBJIFbF", true)),
Alphabetic: () => new l(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoBNBCCCBCCBCCJaBFDBeKBG3BBCGBPlDBCHBFHBFCBLCBDRRBuBBOkDBZgBBKBBFGGBWBDSBUYBIKBGXBCGBIJJBoBBLLBEGBHrCBCPBCCBFOBOSBCHBDBBDVBCGBCEEBCBEHBDBBDBBCJJFBBCEBNBBLFFBBBCFBFBBDVBCGBCBBCBBCBBFEBFBBDBBFIIBCBCSSBEBMCBCIBCCBCVBCGBCBBCEBEIBCCBCBBEQQBCBWDBFCBCHBDBBDVBCGBCBBCEBEHBDBBDBBKBBFBBCEBORRBCCBEBECBCDBEBBCCCBEEBEEBBBELBFEBECBCCBEHHpBMBCCBCWBCPBEHBCCBCCBJBBCCBCBBDDBdDBCHBCCBCWBCJBCEBEHBCCBCCBJBBGCBCDBOCBNMBCCBCoBBDHBCCBCCBCGGBCBIEBXFBCCBCRBEXBCIBCDDBFBJFBCCCBGBTBBO5BBGGBH0B0BBECBDBCXBCCCBRBCCBDEBCHHPDBhBgCgCBGBCjBBFSBFPBCjBBkC2BBCDDBDBR-BBLDBDlBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBEKBITBMUBNTBNMBCCBCBBNzBBDSBPFFkC4CBIqBBGlCBLeBCLBFIBYdBDEBMrBBFZB3BbBF+BBDTBzBYYBMMBBByBzBBCOBCHB0BpBBDDBLrBBCKBP2BBXCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBUhBBM1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBFSSBnBBuZzBB34BkHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBCfBwB2O2OBBBaIBIEBDEBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBGHBEwDBoBIBDmDBDxCBVUBCgBBZzBBNjCBCtBtBBEBECCBBBLgBBGiBBOcBEyBBCLBQRRBOBLEBC2BBKNBTWBEkCBCCCZCBDPBDDBMFBDFBDFBKGBCGBCqBBCNBH6DBWj9KBNWBFwBBloItLBDpDBnBGBNEBGLBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmC0BBsIcBEwBBwBfBOdBGqBBGdBDjBBFHBCEBrB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCDBCBBGHBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOnBBjBbBEGGBVB7HpBBCBBEBBRFBzBCBEcBLJJBUBrBRBvBUBcWBKlCBsBEBL4BBKOOBXBYyBBSDBJiBBEKKB+BBCDBKBBLCCkBRBChBBDHHBCB-BGBCCCBCBCOBCJBI4BBYDBCHBDBBDVBCGBCBBCEBEHBDBBDBBEHHGGBdJBCDDClBBCJBCDDCDBCBBECCtBhCBCCBCDBVCBfhCBDBBC5F5FB0BBDGBaFBjB+BBCEE8B1BBDoCoCBZBDNBWGB6F4BBoD-BBgBHBDDDBGBCBBCdBCBBDBBDDB+CHBDtBBDFBCCCBccBxBBDJBSnCBGTTBnCBoDHB5CgBBgBIBCsBBCGBCyByBBcBDVBCNBqCGBCBBCrBBECCBCCBBBCDDBZZBEBCBBCkBBCBBCDBCYYBqBBlIWBKQBCoBBECBwDwCwCB4cBnDuDBSjGBtyCgDBQvhBBSFBa68DBGmSB61GuBBy2B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBF4BBIQBhCBBCNNBFBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBFi7Fi7FBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCVBJBBhHGBCDBCBBCOBCkGB8BjCBEEE1lBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1TZBHZBHZB3zD-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
Dash: () => new l(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
Emoji: () => new l(decodeRanges("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
Emoji_Component: () => new l(decodeRanges("jBHHGJB0+H2G2Gsp3B3+8B3+8BBYB8PEBxtBDBtzhY-CB", false)),
Emoji_Modifier: () => new l(decodeRanges("7-8DE", true)),
Emoji_Modifier_Base: () => new l(decodeRanges("9wJ8G8GRDB4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB", false)),
Emoji_Presentation: () => new l(decodeRanges("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxDrGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
Extended_Pictographic: () => new l(decodeRanges("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBBCCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBNDBDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB", false)),
Hex_Digit: () => new l(decodeRanges("wBJIFbFq1-BJIFbF", true)),
Lowercase: () => new l(decodeRanges("hDZBwBLLFlBlBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCBBBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmoByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFBmI9BB1lChBB", false)),
Math: () => new l(decodeRanges("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFDJBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-BBhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB", false)),
Quotation_Mark: () => new l(decodeRanges("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB", false)),
Terminal_Punctuation: () => new l(decodeRanges("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsBBJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCBzJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBBBLqRqRBoJoJBnwTnwTovHDB", false)),
Uppercase: () => new l(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZB", false)),
White_Space: () => new l(decodeRanges("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB", false))
});
static SCRIPTS=new h({
Adlam: () => new l(decodeRanges("go6DrCFJFB", true)),
Ahom: () => new l(decodeRanges("g4lCaDOFW", true)),
Anatolian_Hieroglyphs: () => new l(decodeRanges("ggxCmS", true)),
Arabic: () => new l(decodeRanges("gwBEBCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB", false)),
Armenian: () => new l(decodeRanges("xpBlBDxBDCks9BE", true)),
Avestan: () => new l(decodeRanges("g4iC1BEG", true)),
Balinese: () => new l(decodeRanges("g4GsCCxB", true)),
Bamum: () => new l(decodeRanges("g1pB3CpowB4R", true)),
Bassa_Vah: () => new l(decodeRanges("w26CdDF", true)),
Batak: () => new l(decodeRanges("g+GzBJD", true)),
Bengali: () => new l(decodeRanges("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB", false)),
Beria_Erfe: () => new l(decodeRanges("g17CYDY", true)),
Bhaiksuki: () => new l(decodeRanges("ggnCICsBCNLc", true)),
Bopomofo: () => new l(decodeRanges("qXB6wLqBxDf", true)),
Brahmi: () => new l(decodeRanges("ggkCtCFjBKA", true)),
Braille: () => new l(decodeRanges("ggK-H", true)),
Buginese: () => new l(decodeRanges("gwGbDB", true)),
Buhid: () => new l(decodeRanges("g6FT", true)),
Canadian_Aboriginal: () => new l(decodeRanges("ggF-TxRlC7tgCP", true)),
Carian: () => new l(decodeRanges("g1gCwB", true)),
Caucasian_Albanian: () => new l(decodeRanges("wphCzBMA", true)),
Chakma: () => new l(decodeRanges("gokC0BCR", true)),
Cham: () => new l(decodeRanges("gwqB2BKNDJDD", true)),
Cherokee: () => new l(decodeRanges("g9E1CDFz7lBvC", true)),
Chorasmian: () => new l(decodeRanges("w9jCb", true)),
Common: () => new l(decodeRanges("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsGBBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLEBjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB", false)),
Coptic: () => new l(decodeRanges("ifNxkKzDGG", true)),
Cuneiform: () => new l(decodeRanges("ggoC5cnDuDCEMjG", true)),
Cypriot: () => new l(decodeRanges("ggiCFBDCCBqBBCBBEDD", false)),
Cypro_Minoan: () => new l(decodeRanges("w8rCiD", true)),
Cyrillic: () => new l(decodeRanges("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB", false)),
Deseret: () => new l(decodeRanges("gghCvC", true)),
Devanagari: () => new l(decodeRanges("goCwCFODZh7nBfhwcJ", true)),
Dives_Akuru: () => new l(decodeRanges("gomCGBDDDBGBCBBCdBCBBDLBKJB", false)),
Dogra: () => new l(decodeRanges("ggmC7B", true)),
Duployan: () => new l(decodeRanges("ggvDqDGMEIIJDD", true)),
Egyptian_Hieroglyphs: () => new l(decodeRanges("ggsC1iBL68D", true)),
Elbasan: () => new l(decodeRanges("gohCnB", true)),
Elymaic: () => new l(decodeRanges("g-jCW", true)),
Ethiopic: () => new l(decodeRanges("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCGBCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB", false)),
Garay: () => new l(decodeRanges("gqjClBEcJB", true)),
Georgian: () => new l(decodeRanges("glElBBCGGDqBBCDBx8CqBBDCBhiElBBCGG", false)),
Glagolitic: () => new l(decodeRanges("ggL-Ch9sDGCQDGCBCE", true)),
Gothic: () => new l(decodeRanges("w5gCa", true)),
Grantha: () => new l(decodeRanges("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB", false)),
Greek: () => new l(decodeRanges("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1ChKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB", false)),
Gujarati: () => new l(decodeRanges("h0CCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGB", false)),
Gunjala_Gondi: () => new l(decodeRanges("grnCFCBCkBCBCFIJ", true)),
Gurmukhi: () => new l(decodeRanges("hwCCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB", false)),
Gurung_Khema: () => new l(decodeRanges("go4C5B", true)),
Han: () => new l(decodeRanges("g0LZBC4CBN1GBwBCCaIBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
Hangul: () => new l(decodeRanges("goE-HvxHBiI9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC", true)),
Hanifi_Rohingya: () => new l(decodeRanges("gojCnBJJ", true)),
Hanunoo: () => new l(decodeRanges("g5FU", true)),
Hatran: () => new l(decodeRanges("gniCSCBGE", true)),
Hebrew: () => new l(decodeRanges("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB", false)),
Hiragana: () => new l(decodeRanges("hiM1CBHCBi7-C+IBTeeBBBulQAB", false)),
Imperial_Aramaic: () => new l(decodeRanges("giiCVCI", true)),
Inherited: () => new l(decodeRanges("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBCGBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB", false)),
Inscriptional_Pahlavi: () => new l(decodeRanges("g7iCSGH", true)),
Inscriptional_Parthian: () => new l(decodeRanges("g6iCVDH", true)),
Javanese: () => new l(decodeRanges("gsqBtCDJFB", true)),
Kaithi: () => new l(decodeRanges("gkkCiCLA", true)),
Kannada: () => new l(decodeRanges("gkDMCCCWCJCEDICCCDIBGCCDDJCC", true)),
Katakana: () => new l(decodeRanges("hlM5CBDCBxHPBxGuBBC3CBvgzBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB", false)),
Kawi: () => new l(decodeRanges("g4nCQCoBEc", true)),
Kayah_Li: () => new l(decodeRanges("goqBtBCA", true)),
Kharoshthi: () => new l(decodeRanges("gwiCDCBGHCCCcDCFJII", true)),
Khitan_Small_Script: () => new l(decodeRanges("k-7C84G84GB0OBqBAB", false)),
Khmer: () => new l(decodeRanges("g8F9CDJHJnPf", true)),
Khojki: () => new l(decodeRanges("gwkCRCuB", true)),
Khudawadi: () => new l(decodeRanges("w1kC6BGJ", true)),
Kirat_Rai: () => new l(decodeRanges("gq7C5B", true)),
Lao: () => new l(decodeRanges("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB", false)),
Latin: () => new l(decodeRanges("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORMBuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB", false)),
Lepcha: () => new l(decodeRanges("ggH3BEOEC", true)),
Limbu: () => new l(decodeRanges("goGeBCLBFLBFEEBKB", false)),
Linear_A: () => new l(decodeRanges("gwhC2JKVLH", true)),
Linear_B: () => new l(decodeRanges("gggCLCZCSCBCODNjB6D", true)),
Lisu: () => new l(decodeRanges("wmpBvBx1eA", true)),
Lycian: () => new l(decodeRanges("g0gCc", true)),
Lydian: () => new l(decodeRanges("gpiCZGA", true)),
Mahajani: () => new l(decodeRanges("wqkCmB", true)),
Makasar: () => new l(decodeRanges("g3nCY", true)),
Malayalam: () => new l(decodeRanges("goDMCCCyBCCCFFPDZ", true)),
Mandaic: () => new l(decodeRanges("giCbDA", true)),
Manichaean: () => new l(decodeRanges("g2iCmBFL", true)),
Marchen: () => new l(decodeRanges("wjnCfDVCN", true)),
Masaram_Gondi: () => new l(decodeRanges("gonCGBCBBCrBBECCBCCBHBJJB", false)),
Medefaidrin: () => new l(decodeRanges("gy7C6C", true)),
Meetei_Mayek: () => new l(decodeRanges("g3qBWqGtBDJ", true)),
Mende_Kikakui: () => new l(decodeRanges("gg6DkGDP", true)),
Meroitic_Cursive: () => new l(decodeRanges("gtiCXFTDtB", true)),
Meroitic_Hieroglyphs: () => new l(decodeRanges("gsiCf", true)),
Miao: () => new l(decodeRanges("g47CqCF4BIQ", true)),
Modi: () => new l(decodeRanges("gwlCkCMJ", true)),
Mongolian: () => new l(decodeRanges("ggGBBDCCBSBH4CBIqBB2t-BMB", false)),
Mro: () => new l(decodeRanges("gy6CeCJFB", true)),
Multani: () => new l(decodeRanges("g0kCGBCCCBCBCOBCKB", false)),
Myanmar: () => new l(decodeRanges("ggE-EhqmBeiDfxibT", true)),
Nabataean: () => new l(decodeRanges("gkiCeJI", true)),
Nag_Mundari: () => new l(decodeRanges("wm5DpB", true)),
Nandinagari: () => new l(decodeRanges("gtmCHDtBDK", true)),
New_Tai_Lue: () => new l(decodeRanges("gsGrBFZHKEB", true)),
Newa: () => new l(decodeRanges("gglC7CCE", true)),
Nko: () => new l(decodeRanges("g+B6BDC", true)),
Nushu: () => new l(decodeRanges("h-7CvsQvsQBqMB", false)),
Nyiakeng_Puachue_Hmong: () => new l(decodeRanges("go4DsBENDJFB", true)),
Ogham: () => new l(decodeRanges("g0Fc", true)),
Ol_Chiki: () => new l(decodeRanges("wiHvB", true)),
Ol_Onal: () => new l(decodeRanges("wu5DqBFA", true)),
Old_Hungarian: () => new l(decodeRanges("gkjCyBOyBIF", true)),
Old_Italic: () => new l(decodeRanges("g4gCjBKC", true)),
Old_North_Arabian: () => new l(decodeRanges("g0iCf", true)),
Old_Permic: () => new l(decodeRanges("w6gCqB", true)),
Old_Persian: () => new l(decodeRanges("g9gCjBFN", true)),
Old_Sogdian: () => new l(decodeRanges("g4jCnB", true)),
Old_South_Arabian: () => new l(decodeRanges("gziCf", true)),
Old_Turkic: () => new l(decodeRanges("ggjCoC", true)),
Old_Uyghur: () => new l(decodeRanges("w7jCZ", true)),
Oriya: () => new l(decodeRanges("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR", true)),
Osage: () => new l(decodeRanges("wlhCjBFjB", true)),
Osmanya: () => new l(decodeRanges("gkhCdDJ", true)),
Pahawh_Hmong: () => new l(decodeRanges("g46ClCLJCGCUGS", true)),
Palmyrene: () => new l(decodeRanges("gjiCf", true)),
Pau_Cin_Hau: () => new l(decodeRanges("g2mC4B", true)),
Phags_Pa: () => new l(decodeRanges("giqB3B", true)),
Phoenician: () => new l(decodeRanges("goiCbEA", true)),
Psalter_Pahlavi: () => new l(decodeRanges("g8iCRIDNG", true)),
Rejang: () => new l(decodeRanges("wpqBjBMA", true)),
Runic: () => new l(decodeRanges("g1FqCEK", true)),
Samaritan: () => new l(decodeRanges("ggCtBDO", true)),
Saurashtra: () => new l(decodeRanges("gkqBlCJL", true)),
Sharada: () => new l(decodeRanges("gskC-ChsCH", true)),
Shavian: () => new l(decodeRanges("wihCvB", true)),
Siddham: () => new l(decodeRanges("gslC1BDlB", true)),
Sidetic: () => new l(decodeRanges("gqiCZ", true)),
SignWriting: () => new l(decodeRanges("gg2DrUQECO", true)),
Sinhala: () => new l(decodeRanges("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB", false)),
Sogdian: () => new l(decodeRanges("w5jCpB", true)),
Sora_Sompeng: () => new l(decodeRanges("wmkCYIJ", true)),
Soyombo: () => new l(decodeRanges("wymCyC", true)),
Sundanese: () => new l(decodeRanges("g8G-BhIH", true)),
Sunuwar: () => new l(decodeRanges("g+mChBPJ", true)),
Syloti_Nagri: () => new l(decodeRanges("ggqBsB", true)),
Syriac: () => new l(decodeRanges("g4BNC7BDCxIK", true)),
Tagalog: () => new l(decodeRanges("g4FVKA", true)),
Tagbanwa: () => new l(decodeRanges("g7FMCCCB", true)),
Tai_Le: () => new l(decodeRanges("wqGdDE", true)),
Tai_Tham: () => new l(decodeRanges("gxG+BCcDKHJHN", true)),
Tai_Viet: () => new l(decodeRanges("g0qBiCZE", true)),
Tai_Yo: () => new l(decodeRanges("g25DeCVJB", true)),
Takri: () => new l(decodeRanges("g0lC5BHJ", true)),
Tamil: () => new l(decodeRanges("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB", false)),
Tangsa: () => new l(decodeRanges("wz6CuCCJ", true)),
Tangut: () => new l(decodeRanges("g-7CgBgBB+3GBhQeBiDyDB", false)),
Telugu: () => new l(decodeRanges("ggDMCCCWCPDICCCDIBCCCBDDDJII", true)),
Thaana: () => new l(decodeRanges("g8BxB", true)),
Thai: () => new l(decodeRanges("hwD5BGb", true)),
Tibetan: () => new l(decodeRanges("g4DnCCjBFmBCjBCOCGFB", true)),
Tifinagh: () => new l(decodeRanges("wpL3BIBPA", true)),
Tirhuta: () => new l(decodeRanges("gklCnCJJ", true)),
Todhri: () => new l(decodeRanges("guhCzB", true)),
Tolong_Siki: () => new l(decodeRanges("wtnCrBFJ", true)),
Toto: () => new l(decodeRanges("w04De", true)),
Tulu_Tigalari: () => new l(decodeRanges("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB", false)),
Ugaritic: () => new l(decodeRanges("g8gCdCA", true)),
Unknown: () => new l(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB", false)),
Vai: () => new l(decodeRanges("gopBrJ", true)),
Vithkuqi: () => new l(decodeRanges("wrhCKCOCGCBCKCOCGCB", true)),
Wancho: () => new l(decodeRanges("g24D5BGA", true)),
Warang_Citi: () => new l(decodeRanges("glmCyCNA", true)),
Yezidi: () => new l(decodeRanges("g0jCpBCCDB", true)),
Yi: () => new l(decodeRanges("ggoBskBE2B", true)),
Zanabazar_Square: () => new l(decodeRanges("gwmCnC", true))
});
static FOLD_CATEGORIES=new h({
L: () => new l(decodeRanges("laA", true)),
LC: () => new l(decodeRanges("laA", true)),
Ll: () => new l(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEEJHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
Lt: () => new l(decodeRanges("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB", false)),
Lu: () => new l(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false)),
M: () => new l(decodeRanges("5cgBgBlgHAB", false)),
Mn: () => new l(decodeRanges("5cgBgBlgHAB", false)),
Emoji: () => new l(decodeRanges("8mJA", true)),
Extended_Pictographic: () => new l(decodeRanges("8mJA", true)),
Lowercase: () => new l(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
Math: () => new l(decodeRanges("ycGDCHHFMMDDDCHHFAB", false)),
Uppercase: () => new l(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false))
});
static FOLD_SCRIPT=new h({
Common: () => new l(decodeRanges("8cgBgB", false)),
Greek: () => new l(decodeRanges("1FwUwU", false)),
Inherited: () => new l(decodeRanges("5cgBgBlgHAB", false))
});
};
var E = class Unicode {
static MAX_RUNE=1114111;
static RUNE_ERROR=65533;
static isUnsearchable(B) {
return B === Unicode.RUNE_ERROR || B >= Unicode.MIN_HIGH_SURROGATE && B <= Unicode.MAX_LOW_SURROGATE;
}
static MAX_ASCII=127;
static MAX_LATIN1=255;
static MAX_BMP=65535;
static MIN_FOLD=65;
static MAX_FOLD=125251;
static MIN_HIGH_SURROGATE=55296;
static MAX_HIGH_SURROGATE=56319;
static MIN_LOW_SURROGATE=56320;
static MAX_LOW_SURROGATE=57343;
static MIN_SUPPLEMENTARY_CODE_POINT=65536;
static is32(B, t) {
let e = 0;
let C = B.length;
while (e < C) {
const s = e + Math.floor((C - e) / 2);
const n = B.getLo(s);
const r = B.getHi(s);
if (n <= t && t <= r) {
const e = B.getStride(s);
return (t - n) % e === 0;
}
if (t < n) C = s; else e = s + 1;
}
return false;
}
static is(B, t) {
if (t <= Unicode.MAX_LATIN1) {
for (let e = 0; e < B.length; e++) {
if (t > B.getHi(e)) continue;
const C = B.getLo(e);
if (t < C) return false;
const s = B.getStride(e);
return (t - C) % s === 0;
}
return false;
}
return B.length > 0 && t >= B.getLo(0) && Unicode.is32(B, t);
}
static isPrint(B) {
if (B <= Unicode.MAX_LATIN1) return B >= 32 && B < Unicode.MAX_ASCII || B >= 161 && B !== 173;
return Unicode.is(c.Print, B);
}
static simpleFold(B) {
if (c.CASE_ORBIT.has(B)) return c.CASE_ORBIT.get(B);
if (B <= Unicode.MAX_ASCII) {
const t = u.toLowerCase(B);
return t !== B ? t : u.toUpperCase(B);
}
return B;
}
static equalsIgnoreCase(B, t) {
if (B === t) return true;
if (B < 0 || t < 0) return false;
if (B <= Unicode.MAX_ASCII && t <= Unicode.MAX_ASCII) {
if (65 <= B && B <= 90) B |= 32;
if (65 <= t && t <= 90) t |= 32;
return B === t;
}
for (let e = Unicode.simpleFold(B); e !== B; e = Unicode.simpleFold(e)) if (e === t) return true;
return false;
}
};
var p = class extends Error {
constructor(B) {
super(B);
this.name = "RE2JSException";
}
};
var g = class extends p {
constructor(B, t = null) {
let e = `error parsing regexp: ${B}`;
if (t) e += `: \`${t}\``;
super(e);
this.name = "RE2JSSyntaxException";
this.message = e;
this.error = B;
this.input = t;
}
getDescription() {
return this.error;
}
getPattern() {
return this.input;
}
};
var f = class extends p {
constructor(B) {
super(B);
this.name = "RE2JSCompileException";
}
};
var F = class extends p {
constructor(B) {
super(B);
this.name = "RE2JSGroupException";
}
};
var O = class extends p {
constructor(B) {
super(B);
this.name = "RE2JSFlagsException";
}
};
var A = class extends p {
constructor(B) {
super(B);
this.name = "RE2JSInternalException";
}
};
const I = 256;
const R = new Uint8Array(I);
for (let B = 0; B < I; B++) R[B] = 97 <= B && B <= 122 || 65 <= B && B <= 90 || 48 <= B && B <= 57 || B === 95 ? 1 : 0;
let G = null;
let L = null;
var H = class Utils {
static METACHARACTERS="\\.+*?()|[]{}^$";
static EMPTY_BEGIN_LINE=1;
static EMPTY_END_LINE=2;
static EMPTY_BEGIN_TEXT=4;
static EMPTY_END_TEXT=8;
static EMPTY_WORD_BOUNDARY=16;
static EMPTY_NO_WORD_BOUNDARY=32;
static EMPTY_ALL=-1;
static emptyInts() {
return [];
}
static isString(B) {
return typeof B === "string" || Object.prototype.toString.call(B) === "[object String]";
}
static typeName(B) {
if (B === null || typeof B !== "object" && typeof B !== "function") return B === null ? "null" : typeof B;
return Object.prototype.toString.call(B).slice(8, -1);
}
static checkPattern(B) {
if (!Utils.isString(B)) throw new TypeError(`The pattern must be a string, not ${Utils.typeName(B)} (RE2JS.translateRegExp() converts a RegExp)`);
}
static checkInput(B) {
if (!Utils.isString(B) && !Utils.isByteArray(B)) throw new TypeError(`The input must be a string or a byte array (Uint8Array or number[]), not ${Utils.typeName(B)}`);
}
static checkFlags(B) {
const t = s.MULTILINE | s.DOTALL | s.CASE_INSENSITIVE | s.DISABLE_UNICODE_GROUPS | s.LONGEST_MATCH | s.LOOKBEHINDS;
if (!Number.isInteger(B) || (B & ~t) !== 0) throw new O("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS, LONGEST_MATCH, LOOKBEHINDS");
}
static isByteArray(B) {
return Array.isArray(B) || Object.prototype.toString.call(B) === "[object Uint8Array]";
}
static isalnum(B) {
return u.CODES["0"] <= B && B <= u.CODES["9"] || u.CODES["a"] <= B && B <= u.CODES["z"] || u.CODES["A"] <= B && B <= u.CODES["Z"];
}
static unhex(B) {
if (u.CODES["0"] <= B && B <= u.CODES["9"]) return B - u.CODES["0"];
if (u.CODES["a"] <= B && B <= u.CODES["f"]) return B - u.CODES["a"] + 10;
if (u.CODES["A"] <= B && B <= u.CODES["F"]) return B - u.CODES["A"] + 10;
return -1;
}
static escapeRune(B) {
let t = "";
if (E.isPrint(B)) {
if (Utils.METACHARACTERS.indexOf(String.fromCodePoint(B)) >= 0) t += "\\";
t += String.fromCodePoint(B);
} else switch (B) {
case u.CODES['"']:
t += '\\"';
break;

case u.CODES["\\"]:
t += "\\\\";
break;

case u.CODES["\t"]:
t += "\\t";
break;

case u.CODES["\n"]:
t += "\\n";
break;

case u.CODES["\r"]:
t += "\\r";
break;

case u.CODES["\b"]:
t += "\\b";
break;

case u.CODES["\f"]:
t += "\\f";
break;

default:
{
let e = B.toString(16);
if (B < 256) {
t += "\\x";
if (e.length === 1) t += "0";
t += e;
} else t += `\\x{${e}}`;
break;
}
}
return t;
}
static stringToRunes(B) {
const t = String(B);
const e = [];
let C = 0;
while (C < t.length) {
const B = t.codePointAt(C);
e.push(B);
C += B > E.MAX_BMP ? 2 : 1;
}
return new Int32Array(e);
}
static runeToString(B) {
return String.fromCodePoint(B);
}
static isWordRune(B) {
return B < I ? R[B] === 1 : false;
}
static emptyOpContext(B, t) {
let e = 0;
if (B < 0) e |= Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE;
if (B === 10) e |= Utils.EMPTY_BEGIN_LINE;
if (t < 0) e |= Utils.EMPTY_END_TEXT | Utils.EMPTY_END_LINE;
if (t === 10) e |= Utils.EMPTY_END_LINE;
if (Utils.isWordRune(B) !== Utils.isWordRune(t)) e |= Utils.EMPTY_WORD_BOUNDARY; else e |= Utils.EMPTY_NO_WORD_BOUNDARY;
return e;
}
static quoteMeta(B) {
return B.split("").map(B => {
if (Utils.METACHARACTERS.indexOf(B) >= 0) return `\\${B}`;
return B;
}).join("");
}
static charCount(B) {
return B > E.MAX_BMP ? 2 : 1;
}
static toArray(B) {
const t = B.length;
const e = new Array(t);
for (let C = 0; C < t; C++) e[C] = B[C];
return e;
}
static stringToUtf8ByteArray(B) {
if (globalThis.TextEncoder) {
if (!G) G = new TextEncoder;
return G.encode(B);
} else {
let t = [], e = 0;
for (let C = 0; C < B.length; C++) {
let s = B.charCodeAt(C);
if (s < 128) t[e++] = s; else if (s < 2048) {
t[e++] = s >> 6 | 192;
t[e++] = s & 63 | 128;
} else if ((s & 64512) === E.MIN_HIGH_SURROGATE && C + 1 < B.length && (B.charCodeAt(C + 1) & 64512) === E.MIN_LOW_SURROGATE) {
s = E.MIN_SUPPLEMENTARY_CODE_POINT + ((s & 1023) << 10) + (B.charCodeAt(++C) & 1023);
t[e++] = s >> 18 | 240;
t[e++] = s >> 12 & 63 | 128;
t[e++] = s >> 6 & 63 | 128;
t[e++] = s & 63 | 128;
} else {
t[e++] = s >> 12 | 224;
t[e++] = s >> 6 & 63 | 128;
t[e++] = s & 63 | 128;
}
}
return t;
}
}
static utf8ByteArrayToString(B) {
if (globalThis.TextDecoder) {
if (!L) L = new TextDecoder("utf-8");
const t = B instanceof Uint8Array ? B : new Uint8Array(B);
return L.decode(t);
} else {
let t = [], e = 0, C = 0;
while (e < B.length) {
let s = B[e++];
if (s < 128) t[C++] = String.fromCharCode(s); else if (s > 191 && s < 224) {
let n = B[e++];
t[C++] = String.fromCharCode((s & 31) << 6 | n & 63);
} else if (s > 239 && s < 365) {
let n = B[e++];
let r = B[e++];
let i = B[e++];
let a = ((s & 7) << 18 | (n & 63) << 12 | (r & 63) << 6 | i & 63) - E.MIN_SUPPLEMENTARY_CODE_POINT;
t[C++] = String.fromCharCode(E.MIN_HIGH_SURROGATE + (a >> 10));
t[C++] = String.fromCharCode(E.MIN_LOW_SURROGATE + (a & 1023));
} else {
let n = B[e++];
let r = B[e++];
t[C++] = String.fromCharCode((s & 15) << 12 | (n & 63) << 6 | r & 63);
}
}
return t.join("");
}
}
};
const createEnum = (B = [], t = 0) => {
const e = Object.create(null);
for (let C = 0; C < B.length; C++) {
const s = B[C];
const n = t + C;
e[s] = n;
e[n] = s;
}
return Object.freeze(e);
};
var T = class MatcherInputBase {
static Encoding=createEnum([ "UTF_16", "UTF_8" ]);
getEncoding() {
throw Error("not implemented");
}
asCharSequence() {
throw Error("not implemented");
}
asBytes() {
throw Error("not implemented");
}
length() {
throw Error("not implemented");
}
isUTF8Encoding() {
return this.getEncoding() === MatcherInputBase.Encoding.UTF_8;
}
isUTF16Encoding() {
return this.getEncoding() === MatcherInputBase.Encoding.UTF_16;
}
};
var N = class extends T {
constructor(B = null) {
super();
this.bytes = B;
}
getEncoding() {
return T.Encoding.UTF_8;
}
asCharSequence() {
return H.utf8ByteArrayToString(this.bytes);
}
asBytes() {
return this.bytes;
}
length() {
return this.bytes.length;
}
};
var w = class extends T {
constructor(B = null) {
super();
this.charSequence = B;
}
getEncoding() {
return T.Encoding.UTF_16;
}
asCharSequence() {
return this.charSequence;
}
asBytes() {
return H.stringToUtf8ByteArray(this.charSequence.toString());
}
length() {
return this.charSequence.length;
}
};
var m = class {
static utf16(B) {
H.checkInput(B);
return new w(B);
}
static utf8(B) {
if (H.isByteArray(B)) return new N(B);
return new N(H.stringToUtf8ByteArray(B));
}
};
var _ = class {
static EOF() {
return -8;
}
constructor() {
this.start = 0;
this.end = 0;
}
canCheckPrefix() {
return true;
}
endPos() {
return this.end - this.start;
}
hasString() {
return false;
}
hasAnyString() {
return false;
}
prefixLength() {
return 0;
}
};
var d = class MachineUTF8Input extends _ {
static RUNE_ERROR_STEP=E.RUNE_ERROR << 3 | 1;
constructor(B, t = 0, e = B.length) {
super();
this.bytes = B;
this.start = t;
this.end = e;
}
hasString(B, t) {
const e = B.bytes;
if (e.length === 0) return true;
const C = this.indexOf(this.bytes, e, this.start + t);
return C !== -1 && C <= this.end - e.length;
}
hasAnyString(B, t) {
return B.automaton8().searchUTF8(this.bytes, this.start + t, this.end);
}
step(B) {
B += this.start;
if (B >= this.end) return _.EOF();
const t = this.bytes[B] & 255;
if (t < 128) return t << 3 | 1;
let e;
let C;
let s = 128;
let n = 191;
if (t >= 194 && t <= 223) {
e = 2;
C = t & 31;
} else if (t >= 224 && t <= 239) {
e = 3;
C = t & 15;
if (t === 224) s = 160; else if (t === 237) n = 159;
} else if (t >= 240 && t <= 244) {
e = 4;
C = t & 7;
if (t === 240) s = 144; else if (t === 244) n = 143;
} else return MachineUTF8Input.RUNE_ERROR_STEP;
if (B + e > this.end) return MachineUTF8Input.RUNE_ERROR_STEP;
const r = this.bytes[B + 1] & 255;
if (r < s || r > n) return MachineUTF8Input.RUNE_ERROR_STEP;
C = C << 6 | r & 63;
if (e > 2) {
const t = this.bytes[B + 2] & 255;
if ((t & 192) !== 128) return MachineUTF8Input.RUNE_ERROR_STEP;
C = C << 6 | t & 63;
if (e > 3) {
const t = this.bytes[B + 3] & 255;
if ((t & 192) !== 128) return MachineUTF8Input.RUNE_ERROR_STEP;
C = C << 6 | t & 63;
}
}
return C << 3 | e;
}
index(B, t) {
t += this.start;
const e = this.indexOf(this.bytes, B.prefixUTF8, t);
return e < 0 ? e : e - t;
}
context(B) {
B += this.start;
let t = -1;
if (B > this.start && B <= this.end) {
let e = B - 1;
t = this.bytes[e--];
if (t >= 128) {
let C = B - 4;
if (C < this.start) C = this.start;
while (e >= C && (this.bytes[e] & 192) === 128) e--;
if (e < this.start) e = this.start;
const s = this.step(e - this.start);
t = e + (s & 7) === B ? s >> 3 : E.RUNE_ERROR;
}
}
const e = B < this.end ? this.step(B - this.start) >> 3 : -1;
return H.emptyOpContext(t, e);
}
indexOf(B, t, e = 0) {
let C = t.length;
if (C === 0) return e <= this.end ? e : -1;
const s = t[0];
let n = this.end - C;
const r = typeof B.indexOf === "function";
let i = e;
while (i <= n) {
if (r) {
i = B.indexOf(s, i);
if (i === -1 || i > n) return -1;
} else {
while (i <= n && B[i] !== s) i++;
if (i > n) return -1;
}
let e = true;
for (let s = 1; s < C; s++) if (B[i + s] !== t[s]) {
e = false;
break;
}
if (e) return i;
i++;
}
return -1;
}
prefixLength(B) {
return B.prefixUTF8.length;
}
};
var S = class extends _ {
constructor(B, t = 0, e = B.length) {
super();
this.charSequence = B;
this.start = t;
this.end = e;
}
hasString(B, t) {
const e = this.charSequence.indexOf(B.str, this.start + t);
return e !== -1 && e <= this.end - B.str.length;
}
hasAnyString(B, t) {
return B.automaton16().searchUTF16(this.charSequence, this.start + t, this.end);
}
step(B) {
B += this.start;
if (B >= this.end) return _.EOF();
const t = this.charSequence.charCodeAt(B);
if (t < E.MIN_HIGH_SURROGATE || t > E.MAX_HIGH_SURROGATE || B + 1 >= this.end) return t << 3 | 1;
const e = this.charSequence.charCodeAt(B + 1);
if (e >= E.MIN_LOW_SURROGATE && e <= E.MAX_LOW_SURROGATE) return (t - E.MIN_HIGH_SURROGATE) * 1024 + (e - E.MIN_LOW_SURROGATE) + E.MIN_SUPPLEMENTARY_CODE_POINT << 3 | 2;
return t << 3 | 1;
}
index(B, t) {
t += this.start;
const e = this.charSequence.indexOf(B.prefix, t);
if (e < 0 || e > this.end - B.prefix.length) return -1;
return e - t;
}
context(B) {
B += this.start;
const t = B > this.start && B <= this.end ? this.charSequence.charCodeAt(B - 1) : -1;
const e = B < this.end ? this.charSequence.charCodeAt(B) : -1;
return H.emptyOpContext(t, e);
}
prefixLength(B) {
return B.prefix.length;
}
};
var b = class {
static fromUTF8(B, t = 0, e = B.length) {
return new d(B, t, e);
}
static fromUTF16(B, t = 0, e = void 0) {
H.checkInput(B);
return new S(B, t, e ?? B.length);
}
};
var P = class Matcher {
static MAX_REPLACER_ARGS=65535;
static quoteReplacement(B, t = false) {
if (t) {
if (B.indexOf("\\") < 0 && B.indexOf("$") < 0) return B;
return B.split("").map(B => {
const t = B.codePointAt(0);
if (t === u.CODES["\\"] || t === u.CODES["$"]) return `\\${B}`;
return B;
}).join("");
}
if (B.indexOf("$") < 0) return B;
return B.split("").map(B => {
if (B.codePointAt(0) === u.CODES["$"]) return "$$";
return B;
}).join("");
}
constructor(B, t) {
if (B === null) throw new Error("pattern is null");
this.patternInput = B;
const e = this.patternInput.re2();
this.patternGroupCount = e.numberOfCapturingGroups();
this.groups = [];
this.namedGroups = e.namedGroups;
this.hasNamedGroups = Object.keys(this.namedGroups).length > 0;
this.numberOfInstructions = e.numberOfInstructions();
this.lookbehindState = null;
if (t instanceof T) this.resetMatcherInput(t); else if (H.isByteArray(t)) this.resetMatcherInput(m.utf8(t)); else this.resetMatcherInput(m.utf16(t));
}
pattern() {
return this.patternInput;
}
reset() {
this.matcherInputLength = this.matcherInput.length();
this.appendPos = 0;
this.hasMatch = false;
this.hasGroups = false;
this.anchorFlag = 0;
return this;
}
resetMatcherInput(B) {
if (B === null) throw new Error("input is null");
if (!(B instanceof T)) {
if (H.isByteArray(B)) B = m.utf8(B); else B = m.utf16(B);
}
this.matcherInput = B;
if (this.lookbehindState !== null) this.lookbehindState.reset(); else this.lookbehindState = this.patternInput.re2().createLookbehindState();
this.reset();
return this;
}
start(B = 0) {
if (typeof B === "string") {
const t = this.namedGroups[B];
if (!Number.isFinite(t)) throw new F(`group '${B}' not found`);
B = t;
}
this.loadGroup(B);
return this.groups[2 * B];
}
end(B = 0) {
if (typeof B === "string") {
const t = this.namedGroups[B];
if (!Number.isFinite(t)) throw new F(`group '${B}' not found`);
B = t;
}
this.loadGroup(B);
return this.groups[2 * B + 1];
}
programSize() {
return this.numberOfInstructions;
}
group(B = 0) {
if (typeof B === "string") {
const t = this.namedGroups[B];
if (!Number.isFinite(t)) throw new F(`group '${B}' not found`);
B = t;
}
const t = this.start(B);
const e = this.end(B);
if (t < 0 && e < 0) return null;
return this.substring(t, e);
}
getNamedGroups() {
if (!this.hasMatch) throw new F("perhaps no match attempted");
const B = Object.create(null);
for (const t of Object.keys(this.namedGroups)) B[t] = this.group(t);
return B;
}
groupCount() {
return this.patternGroupCount;
}
loadGroup(B) {
if (!Number.isInteger(B) || B < 0 || B > this.patternGroupCount) throw new F(`Group index out of bounds: ${B}`);
if (!this.hasMatch) throw new F("perhaps no match attempted");
if (B === 0 || this.hasGroups) return;
const t = this.matcherInputLength;
const e = this.patternInput.re2().matchMachineInput(this.matcherInput, this.groups[0], t, this.anchorFlag, 1 + this.patternGroupCount, this.lookbehindState);
if (!e[0]) throw new F("inconsistency in matching group data");
this.groups = e[1];
this.hasGroups = true;
}
matches() {
return this.genMatch(0, C.ANCHOR_BOTH);
}
lookingAt() {
return this.genMatch(0, C.ANCHOR_START);
}
find(B = null) {
if (B !== null) {
if (!Number.isInteger(B) || B < 0 || B > this.matcherInputLength) throw new F(`start index out of bounds: ${B}`);
this.reset();
return this.genMatch(B, 0);
}
B = 0;
if (this.hasMatch) {
B = this.groups[1];
if (this.groups[0] === this.groups[1]) {
const t = (this.matcherInput.isUTF16Encoding() ? b.fromUTF16(this.matcherInput.asCharSequence(), 0, this.matcherInputLength) : b.fromUTF8(this.matcherInput.asBytes(), 0, this.matcherInputLength)).step(B);
if (t < 0) B++; else B += t & 7;
}
}
return this.genMatch(B, C.UNANCHORED);
}
genMatch(B, t) {
const e = this.patternInput.re2().matchMachineInput(this.matcherInput, B, this.matcherInputLength, t, 1, this.lookbehindState);
if (!e[0]) {
this.hasMatch = false;
return false;
}
this.groups = e[1];
this.hasMatch = true;
this.hasGroups = this.patternGroupCount === 0;
this.anchorFlag = t;
return true;
}
substring(B, t) {
if (this.matcherInput.isUTF8Encoding()) return H.utf8ByteArrayToString(this.matcherInput.asBytes().slice(B, t));
return this.matcherInput.asCharSequence().substring(B, t).toString();
}
inputLength() {
return this.matcherInputLength;
}
appendReplacement(B, t = false) {
let e = "";
const C = this.start();
const s = this.end();
if (this.appendPos < C) e += this.substring(this.appendPos, C);
this.appendPos = s;
e += t ? this.appendReplacementInternalJava(B) : this.appendReplacementInternalJs(B);
return e;
}
appendReplacementInternalJava(B) {
let t = "";
let e = 0;
const C = B.length;
let s = 0;
while (s < C) {
const n = B.codePointAt(s);
if (n === u.CODES["\\"]) {
if (e < s) t += B.substring(e, s);
s++;
if (s >= C) throw new F("character to be escaped is missing");
e = s;
s++;
continue;
}
if (n === u.CODES["$"]) {
if (e < s) t += B.substring(e, s);
if (s + 1 >= C) throw new F("Illegal group reference: group index is missing");
const n = B.codePointAt(s + 1);
if (u.CODES["0"] <= n && n <= u.CODES["9"]) {
let r = n - u.CODES["0"];
let i = s + 2;
for (;i < C; i++) {
const t = B.codePointAt(i);
if (t < u.CODES["0"] || t > u.CODES["9"] || r * 10 + t - u.CODES["0"] > this.patternGroupCount) break;
r = r * 10 + t - u.CODES["0"];
}
if (r > this.patternGroupCount) throw new F(`n > number of groups: ${r}`);
const a = this.group(r);
if (a !== null) t += a;
s = i;
e = s;
} else if (n === u.CODES["{"]) {
let n = s + 2;
while (n < C && B.codePointAt(n) !== u.CODES["}"]) n++;
if (n >= C) throw new F("named capture group is missing trailing '}'");
const r = B.substring(s + 2, n);
const i = this.group(r);
if (i !== null) t += i;
s = n + 1;
e = s;
} else throw new F("Illegal group reference");
continue;
}
s++;
}
if (e < C) t += B.substring(e, C);
return t;
}
appendReplacementInternalJs(B) {
const isDigit = B => B >= 48 && B <= 57;
const t = this.patternGroupCount;
let e = "";
let C = 0;
while (C < B.length) {
const s = B.indexOf("$", C);
if (s < 0) break;
e += B.substring(C, s);
C = s;
const n = B.charCodeAt(C + 1);
if (n === u.CODES["$"]) {
e += "$";
C += 2;
} else if (n === u.CODES["&"]) {
e += this.group(0);
C += 2;
} else if (n === u.CODES["`"]) {
e += this.substring(0, this.start(0));
C += 2;
} else if (n === u.CODES["'"]) {
e += this.substring(this.end(0), this.matcherInputLength);
C += 2;
} else if (isDigit(n)) {
let s = 1;
let r = n - 48;
const i = B.charCodeAt(C + 2);
if (isDigit(i) && r * 10 + i - 48 <= t) {
s = 2;
r = r * 10 + i - 48;
}
if (r >= 1 && r <= t) {
const B = this.group(r);
if (B !== null) e += B;
} else e += B.substring(C, C + 1 + s);
C += 1 + s;
} else if (n === u.CODES["<"] && this.hasNamedGroups) {
const t = B.indexOf(">", C + 2);
if (t < 0) {
e += "$<";
C += 2;
} else {
const s = B.substring(C + 2, t);
if (Object.hasOwn(this.namedGroups, s)) {
const B = this.group(s);
if (B !== null) e += B;
}
C = t + 1;
}
} else {
e += "$";
C += 1;
}
}
return e + B.substring(C);
}
appendTail() {
return this.substring(this.appendPos, this.matcherInputLength);
}
replaceAll(B, t = false) {
return this.replace(B, true, t);
}
replaceFirst(B, t = false) {
return this.replace(B, false, t);
}
replace(B, t = true, e = false) {
let C = "";
this.reset();
const s = typeof B === "function";
let n = null;
if (s) {
if (this.groupCount() >= Matcher.MAX_REPLACER_ARGS) throw new F("Too many capture groups to safely invoke replacer function");
n = this.matcherInput.isUTF8Encoding() ? this.matcherInput.asBytes() : this.matcherInput.asCharSequence();
}
while (this.find()) {
C += s ? this.appendReplacementFunc(B, n) : this.appendReplacement(B, e);
if (!t) break;
}
C += this.appendTail();
return C;
}
appendReplacementFunc(B, t) {
let e = "";
const C = this.start();
const s = this.end();
if (this.appendPos < C) e += this.substring(this.appendPos, C);
this.appendPos = s;
const n = this.matchArray();
n.push(C, t);
if (this.hasNamedGroups) n.push(this.namedGroupsObject());
e += String(B(...n));
return e;
}
matchArray() {
const B = [ this.group(0) ];
for (let t = 1; t <= this.patternGroupCount; t++) {
const e = this.group(t);
B.push(e === null ? void 0 : e);
}
return B;
}
namedGroupsObject() {
if (!this.hasNamedGroups) return;
const B = this.getNamedGroups();
for (const t in B) if (B[t] === null) B[t] = void 0;
return B;
}
};
var M = class Inst {
static ALT=1;
static ALT_MATCH=2;
static CAPTURE=3;
static EMPTY_WIDTH=4;
static FAIL=5;
static MATCH=6;
static NOP=7;
static RUNE=8;
static RUNE1=9;
static RUNE_ANY=10;
static RUNE_ANY_NOT_NL=11;
static LB_WRITE=12;
static LB_CHECK=13;
static isRuneOp(B) {
return Inst.RUNE <= B && B <= Inst.RUNE_ANY_NOT_NL;
}
static escapeRunes(B) {
let t = '"';
for (let e of B) t += H.escapeRune(e);
t += '"';
return t;
}
constructor(B) {
this.op = B;
this.out = 0;
this.arg = 0;
this.runes = new Int32Array(0);
this.next = null;
}
matchRune(B) {
if (this.runes.length === 1) {
const t = this.runes[0];
if ((this.arg & C.FOLD_CASE) !== 0) return E.equalsIgnoreCase(t, B);
return B === t;
}
const t = this.runes.length;
if (t === 0) return false;
if (t === 2 || t === 4 || t === 6 || t === 8) {
for (let e = 0; e < t; e += 2) {
if (B < this.runes[e]) return false;
if (B <= this.runes[e + 1]) return true;
}
return false;
}
let e = 0;
let s = t >> 1;
while (s > 1) {
const t = s >> 1;
e += this.runes[e + t << 1] <= B ? t : 0;
s -= t;
}
e += this.runes[e << 1] <= B ? 1 : 0;
const n = e - 1;
return n >= 0 && B <= this.runes[n << 1 | 1];
}
matchRunePos(B) {
if (this.runes.length === 1) {
const t = this.runes[0];
if ((this.arg & C.FOLD_CASE) !== 0) return E.equalsIgnoreCase(t, B) ? 0 : -1;
return B === t ? 0 : -1;
}
const t = this.runes.length;
if (t === 0) return -1;
if (t === 2 || t === 4 || t === 6 || t === 8) {
for (let e = 0; e < t; e += 2) {
if (B < this.runes[e]) return -1;
if (B <= this.runes[e + 1]) return Math.floor(e / 2);
}
return -1;
}
let e = 0;
let s = t >> 1;
while (s > 1) {
const t = s >> 1;
e += this.runes[e + t << 1] <= B ? t : 0;
s -= t;
}
e += this.runes[e << 1] <= B ? 1 : 0;
const n = e - 1;
return n >= 0 && B <= this.runes[n << 1 | 1] ? n : -1;
}
toString() {
switch (this.op) {
case Inst.ALT:
return `alt -> ${this.out}, ${this.arg}`;

case Inst.ALT_MATCH:
return `altmatch -> ${this.out}, ${this.arg}`;

case Inst.CAPTURE:
return `cap ${this.arg} -> ${this.out}`;

case Inst.EMPTY_WIDTH:
return `empty ${this.arg} -> ${this.out}`;

case Inst.MATCH:
return `match${this.arg !== 0 ? ` ${this.arg}` : ""}`;

case Inst.FAIL:
return "fail";

case Inst.NOP:
return `nop -> ${this.out}`;

case Inst.LB_WRITE:
return `lbwrite ${this.arg} -> ${this.out}`;

case Inst.LB_CHECK:
return `lbcheck ${this.arg} -> ${this.out}`;

case Inst.RUNE:
if (this.runes === null) return "rune <null>";
return [ "rune ", Inst.escapeRunes(this.runes), (this.arg & C.FOLD_CASE) !== 0 ? "/i" : "", " -> ", this.out ].join("");

case Inst.RUNE1:
return `rune1 ${Inst.escapeRunes(this.runes)} -> ${this.out}`;

case Inst.RUNE_ANY:
return `any -> ${this.out}`;

case Inst.RUNE_ANY_NOT_NL:
return `anynotnl -> ${this.out}`;

default:
throw new Error("unhandled case in Inst.toString");
}
}
};
var x = class Queue {
constructor(B) {
this.sparse = new Int32Array(B);
this.densePcs = new Int32Array(B);
this.denseCaps = null;
this.size = 0;
this.ncap = 0;
this.mainThreads = 0;
}
static INITIAL_THREADS=32;
init(B) {
this.ncap = B;
const t = Math.min(this.densePcs.length, Queue.INITIAL_THREADS) * B;
if (!this.denseCaps || this.denseCaps.length < t) this.denseCaps = new Int32Array(t);
}
growCaps(B) {
const t = this.densePcs.length * this.ncap;
const e = new Int32Array(Math.min(t, Math.max(B, 2 * this.denseCaps.length)));
e.set(this.denseCaps);
this.denseCaps = e;
}
contains(B) {
const t = this.sparse[B];
return t < this.size && this.densePcs[t] === B;
}
isEmpty() {
return this.size === 0;
}
add(B) {
const t = this.size++;
this.sparse[B] = t;
this.densePcs[t] = B;
return t;
}
clear() {
this.size = 0;
this.mainThreads = 0;
}
toString() {
let B = "{";
for (let t = 0; t < this.size; t++) {
if (t !== 0) B += ", ";
B += this.densePcs[t];
}
B += "}";
return B;
}
};
var k = class {
constructor(B) {
this.pos = -1;
this.pcs = new Int32Array(B.numInst());
this.size = 0;
this.lbTable = new Int32Array(B.numLb + 1);
}
reset() {
this.pos = -1;
this.size = 0;
}
};
var y = class Machine {
static fromRE2(B) {
const t = new Machine;
t.prog = B.prog;
t.re2 = B;
t.q0 = new x(t.prog.numInst());
t.q1 = new x(t.prog.numInst());
t.addStack = new Int32Array(2 * (t.prog.numInst() + 1));
t.matched = false;
t.matchcap = new Int32Array(t.prog.numCap < 2 ? 2 : t.prog.numCap);
t.ncap = 0;
return t;
}
constructor() {
this.prog = null;
this.re2 = null;
this.q0 = null;
this.q1 = null;
this.addStack = null;
this.matched = false;
this.matchcap = null;
this.ncap = 0;
this.lbTable = null;
}
init(B) {
this.ncap = B;
if (B > this.matchcap.length) this.matchcap = new Int32Array(B).fill(-1); else this.matchcap.fill(-1);
this.q0.init(B);
this.q1.init(B);
if (this.prog.numLb > 0) {
if (!this.lbTable || this.lbTable.length < this.prog.numLb + 1) this.lbTable = new Int32Array(this.prog.numLb + 1);
this.lbTable.fill(-1);
}
}
submatches() {
if (this.ncap === 0) return H.emptyInts();
return H.toArray(this.matchcap.subarray(0, this.ncap));
}
match(B, t, e, s = null) {
const n = this.re2.cond;
if (n === H.EMPTY_ALL) return false;
if ((e === C.ANCHOR_START || e === C.ANCHOR_BOTH) && t !== 0) return false;
this.matched = false;
this.matchcap.fill(-1);
const r = this.prog.numLb > 0;
const i = t;
let a = t;
let u = false;
if (r) {
if (s !== null && s.pos >= 0 && s.pos <= t) {
a = s.pos;
u = true;
} else a = 0;
}
let l = r && s !== null;
let o = this.q0;
let D = this.q1;
let h = B.step(a);
let c = h >> 3;
let E = h & 7;
let p = -1;
let g = 0;
if (h !== _.EOF()) {
h = B.step(a + E);
p = h >> 3;
g = h & 7;
}
let f;
if (a === 0) f = H.emptyOpContext(-1, c); else f = B.context(a);
if (r) {
if (u) this.restoreLookbehinds(s, o, f); else this.spawnLookbehinds(o, a, f);
}
while (true) {
if (o.mainThreads === 0) {
if ((n & H.EMPTY_BEGIN_TEXT) !== 0 && a !== 0) break;
if ((e === C.ANCHOR_START || e === C.ANCHOR_BOTH) && a !== 0) break;
if (this.matched) break;
if (this.prog.numLb === 0 && o.isEmpty() && !(this.re2.prefix.length === 0) && p !== this.re2.prefixRune && B.canCheckPrefix()) {
const t = B.index(this.re2, a);
if (t < 0) break;
a += t;
h = B.step(a);
c = h >> 3;
E = h & 7;
h = B.step(a + E);
p = h >> 3;
g = h & 7;
f = B.context(a);
}
}
if (a >= i) {
if (l) {
this.saveLookbehinds(s, o, a);
l = false;
}
if (!this.matched && (a === 0 || e === C.UNANCHORED)) {
if (this.ncap > 0) this.matchcap[0] = a;
this.add(o, this.prog.start, a, this.matchcap, 0, f);
}
}
const t = a + E;
f = B.context(t);
this.step(o, D, a, t, c, f, e, a === B.endPos());
if (E === 0) break;
if (this.ncap === 0 && this.matched) break;
a += E;
c = p;
E = g;
if (c !== -1) {
h = B.step(a + E);
p = h >> 3;
g = h & 7;
}
const r = o;
o = D;
D = r;
}
o.clear();
D.clear();
return this.matched;
}
matchSet(B, t, e) {
const s = this.re2.cond;
if (s === H.EMPTY_ALL) return [];
if ((e === C.ANCHOR_START || e === C.ANCHOR_BOTH) && t !== 0) return [];
let n = this.prog.numLb > 0 ? 0 : t;
let r = t;
let i = this.q0;
let a = this.q1;
let u = B.step(n);
let l = u >> 3;
let o = u & 7;
let D = -1;
let h = 0;
if (u !== _.EOF()) {
u = B.step(n + o);
D = u >> 3;
h = u & 7;
}
let c = n === 0 ? H.emptyOpContext(-1, l) : B.context(n);
const E = new Set;
if (this.prog.numLb > 0) this.spawnLookbehinds(i, n, c);
while (true) {
if (i.mainThreads === 0) {
if ((s & H.EMPTY_BEGIN_TEXT) !== 0 && n !== 0) break;
if ((e === C.ANCHOR_START || e === C.ANCHOR_BOTH) && n !== 0) break;
}
if (n === 0 || e === C.UNANCHORED) {
if (n >= r) this.add(i, this.prog.start, n, this.matchcap, 0, c);
}
const t = n + o;
c = B.context(t);
for (let s = 0; s < i.size; s++) {
const r = i.densePcs[s];
const u = this.prog.inst[r];
const o = s * this.ncap;
let D = false;
switch (u.op) {
case M.MATCH:
if (e === C.ANCHOR_BOTH && n !== B.endPos()) break;
E.add(u.arg);
break;

case M.RUNE:
D = u.matchRune(l);
break;

case M.RUNE1:
D = l === u.runes[0];
break;

case M.RUNE_ANY:
D = true;
break;

case M.RUNE_ANY_NOT_NL:
D = l !== 10;
break;

default:
continue;
}
if (D) this.add(a, u.out, t, i.denseCaps, o, c);
}
i.clear();
if (o === 0) break;
n += o;
l = D;
o = h;
if (l !== -1) {
u = B.step(n + o);
D = u >> 3;
h = u & 7;
}
const p = i;
i = a;
a = p;
}
a.clear();
return Array.from(E).sort((B, t) => B - t);
}
step(B, t, e, s, n, r, i, a) {
const u = this.re2.longest;
for (let l = 0; l < B.size; l++) {
const o = B.densePcs[l];
const D = l * this.ncap;
if (u && this.matched && this.ncap > 0 && this.matchcap[0] < B.denseCaps[D]) continue;
const h = this.prog.inst[o];
let c = false;
switch (h.op) {
case M.MATCH:
if (i === C.ANCHOR_BOTH && !a) break;
if (this.ncap > 0 && (!u || !this.matched || this.matchcap[1] < e)) {
B.denseCaps[D + 1] = e;
for (let t = 0; t < this.ncap; t++) this.matchcap[t] = B.denseCaps[D + t];
}
if (!u) B.size = 0;
this.matched = true;
break;

case M.RUNE:
c = h.matchRune(n);
break;

case M.RUNE1:
c = n === h.runes[0];
break;

case M.RUNE_ANY:
c = true;
break;

case M.RUNE_ANY_NOT_NL:
c = n !== 10;
break;

default:
continue;
}
if (c) this.add(t, h.out, s, B.denseCaps, D, r);
}
B.clear();
}
spawnLookbehinds(B, t, e) {
for (let C = 0; C < this.prog.lbStarts.length; C++) this.add(B, this.prog.lbStarts[C], t, this.matchcap, 0, e);
}
restoreLookbehinds(B, t, e) {
this.lbTable.set(B.lbTable);
for (let C = 0; C < B.size; C++) this.add(t, B.pcs[C], B.pos, this.matchcap, 0, e);
}
saveLookbehinds(B, t, e) {
let C = 0;
for (let e = 0; e < t.size; e++) {
const s = t.densePcs[e];
if (this.prog.lbInst[s] === 1 && M.isRuneOp(this.prog.inst[s].op)) B.pcs[C++] = s;
}
B.size = C;
B.pos = e;
B.lbTable.set(this.lbTable);
}
add(B, t, e, C, s, n) {
const r = this.addStack;
let i = 0;
for (;;) {
while (t !== 0 && !B.contains(t)) {
const a = B.add(t);
const u = this.prog.inst[t];
switch (u.op) {
case M.FAIL:
t = 0;
break;

case M.ALT:
case M.ALT_MATCH:
r[i++] = u.arg;
r[i++] = 0;
t = u.out;
break;

case M.EMPTY_WIDTH:
t = (u.arg & ~n) === 0 ? u.out : 0;
break;

case M.NOP:
t = u.out;
break;

case M.CAPTURE:
if (u.arg < this.ncap) {
r[i++] = -u.arg - 1;
r[i++] = C[s + u.arg];
C[s + u.arg] = e;
}
t = u.out;
break;

case M.LB_WRITE:
this.lbTable[Math.abs(u.arg)] = e;
t = u.out;
break;

case M.LB_CHECK:
if (u.arg > 0) t = this.lbTable[u.arg] === e ? u.out : 0; else t = this.lbTable[-u.arg] !== e ? u.out : 0;
break;

case M.MATCH:
case M.RUNE:
case M.RUNE1:
case M.RUNE_ANY:
case M.RUNE_ANY_NOT_NL:
if (this.prog.lbInst[t] === 0) B.mainThreads++;
if (this.ncap > 0) {
const t = a * this.ncap;
if (t + this.ncap > B.denseCaps.length) B.growCaps(t + this.ncap);
for (let e = 0; e < this.ncap; e++) B.denseCaps[t + e] = C[s + e];
}
t = 0;
break;

default:
throw new A("unhandled");
}
}
if (i === 0) return;
i -= 2;
const a = r[i];
if (a < 0) {
C[s - a - 1] = r[i + 1];
t = 0;
} else t = a;
}
}
};
const hashState = (B, t, e) => {
let C = -2128831035;
for (let t = 0; t < B.length; t++) {
C ^= B[t];
C = Math.imul(C, 16777619);
}
C ^= t;
C = Math.imul(C, 16777619);
for (let B = 0; B < e.length; B++) {
C ^= e[B];
C = Math.imul(C, 16777619);
}
return C;
};
const arraysEqual = (B, t) => {
if (B.length !== t.length) return false;
for (let e = 0; e < B.length; e++) if (B[e] !== t[e]) return false;
return true;
};
const isState = (B, t, e, C) => B.flag === e && arraysEqual(B.nfaStates, t) && arraysEqual(B.matchIDs, C);
const J = [];
const U = -1;
var v = class {
constructor(B, t, e) {
this.nfaStates = B;
this.flag = t;
this.isMatch = (t & K.FLAG_MATCH) !== 0;
this.matchIDs = e;
this.next = null;
this.nextAnchored = null;
}
};
var K = class DFA {
static FLAG_EMPTY_MASK=255;
static FLAG_MATCH=256;
static FLAG_LAST_WORD=512;
static FLAG_NEED_SHIFT=16;
static STATE_OVERHEAD=150;
static ARRAY_OVERHEAD=40;
static ELEMENT_SIZE=8;
static TABLE_OVERHEAD=48;
static PROGRESS_PER_STATE=10;
constructor(B, t = 8388608) {
this.prog = B;
this.maxMem = t;
this.stateCache = new Map;
this.stateCount = 0;
this.startStates = new Map;
this.failed = false;
for (let t = 0; t < B.numInst(); t++) {
const e = B.getInst(t).op;
if (e === M.LB_WRITE || e === M.LB_CHECK) {
this.failed = true;
break;
}
}
this.computeRuneClasses();
this.stateBudget = t;
this.memBudget = t;
}
computeRuneClasses() {
const B = new Set;
const addRange = (t, e) => {
B.add(t);
B.add(e + 1);
};
for (let B = 0; B < this.prog.numInst(); B++) {
const t = this.prog.getInst(B);
switch (t.op) {
case M.RUNE:
case M.RUNE1:
if (t.runes.length === 1) {
addRange(t.runes[0], t.runes[0]);
if ((t.arg & C.FOLD_CASE) !== 0) for (let B = E.simpleFold(t.runes[0]); B !== t.runes[0]; B = E.simpleFold(B)) addRange(B, B);
} else for (let B = 0; B < t.runes.length; B += 2) addRange(t.runes[B], t.runes[B + 1]);
break;

case M.RUNE_ANY_NOT_NL:
addRange(10, 10);
break;

case M.EMPTY_WIDTH:
if ((t.arg & (H.EMPTY_BEGIN_LINE | H.EMPTY_END_LINE)) !== 0) addRange(10, 10);
if ((t.arg & (H.EMPTY_WORD_BOUNDARY | H.EMPTY_NO_WORD_BOUNDARY)) !== 0) {
addRange(48, 57);
addRange(65, 90);
addRange(95, 95);
addRange(97, 122);
}
}
}
B.delete(0);
this.classBounds = Int32Array.from(B).sort();
this.numClasses = this.classBounds.length + 1;
const t = new Int32Array(E.MAX_LATIN1 + 1);
for (let B = 0; B <= E.MAX_LATIN1; B++) t[B] = this.searchClass(B);
this.latin1Class = t;
}
runeClass(B) {
if (B <= E.MAX_LATIN1) return this.latin1Class[B];
return this.searchClass(B);
}
searchClass(B) {
const t = this.classBounds;
let e = 0;
let C = t.length;
while (e < C) {
const s = e + C >> 1;
if (t[s] <= B) e = s + 1; else C = s;
}
return e;
}
closure(B, t) {
const e = new Set;
const C = Array.from(B);
let s = 0;
while (C.length > 0) {
const B = C.pop();
if (B === 0 || e.has(B)) continue;
e.add(B);
const n = this.prog.getInst(B);
switch (n.op) {
case M.ALT:
case M.ALT_MATCH:
C.push(n.out);
C.push(n.arg);
break;

case M.NOP:
case M.CAPTURE:
C.push(n.out);
break;

case M.EMPTY_WIDTH:
s |= n.arg;
if ((n.arg & ~t) === 0) C.push(n.out);
}
}
return {
pcs: Array.from(e).sort((B, t) => B - t),
needflags: s
};
}
getState(B, t, e) {
const C = hashState(B, t, e);
const s = this.stateCache.get(C);
if (s instanceof v) {
if (isState(s, B, t, e)) return s;
} else if (s !== void 0) {
for (let C = 0; C < s.length; C++) if (isState(s[C], B, t, e)) return s[C];
}
const n = DFA.stateCost(B, e);
if (this.memBudget < n) return null;
this.memBudget -= n;
const r = new v(B, t, e);
if (s === void 0) this.stateCache.set(C, r); else if (s instanceof v) this.stateCache.set(C, [ s, r ]); else s.push(r);
this.stateCount++;
return r;
}
static stateCost(B, t) {
const e = t.length === 0 ? 0 : DFA.ARRAY_OVERHEAD + DFA.ELEMENT_SIZE * t.length;
return DFA.STATE_OVERHEAD + DFA.ELEMENT_SIZE * B.length + e;
}
* cachedStates() {
for (const B of this.stateCache.values()) if (B instanceof v) yield B; else yield* B;
}
makeState(B, t, e) {
const C = this.closure(B, t & DFA.FLAG_EMPTY_MASK);
let s = t;
if (C.needflags === 0) s &= DFA.FLAG_MATCH;
s |= C.needflags << DFA.FLAG_NEED_SHIFT;
return this.getState(C.pcs, s, e);
}
allocTable(B, t) {
const e = this.numClasses + 1;
const s = DFA.TABLE_OVERHEAD + DFA.ELEMENT_SIZE * e;
if (this.memBudget < s) return null;
this.memBudget -= s;
const n = new Array(e).fill(null);
if (t === C.UNANCHORED) B.next = n; else B.nextAnchored = n;
return n;
}
clearCache() {
this.stateCache.clear();
this.stateCount = 0;
this.startStates.clear();
this.memBudget = this.stateBudget;
}
resetCache(B) {
this.clearCache();
return this.getState(B.nfaStates, B.flag, B.matchIDs);
}
step(B, t, e, s) {
let n = s === C.UNANCHORED ? B.next : B.nextAnchored;
if (n !== null) {
const B = n[t];
if (B !== null) return B;
} else {
n = this.allocTable(B, s);
if (n === null) return null;
}
const r = B.flag >>> DFA.FLAG_NEED_SHIFT;
const i = B.flag & DFA.FLAG_EMPTY_MASK;
let a = i;
let u = 0;
if (e === 10) {
a |= H.EMPTY_END_LINE;
u |= H.EMPTY_BEGIN_LINE;
}
if (e === U) a |= H.EMPTY_END_LINE | H.EMPTY_END_TEXT;
const l = (B.flag & DFA.FLAG_LAST_WORD) !== 0;
const o = e !== U && H.isWordRune(e);
a |= o === l ? H.EMPTY_NO_WORD_BOUNDARY : H.EMPTY_WORD_BOUNDARY;
let D = B.nfaStates;
if ((a & ~i & r) !== 0) D = this.closure(D, a).pcs;
const h = [];
let c = false;
let E = J;
for (let B = 0; B < D.length; B++) {
const t = this.prog.getInst(D[B]);
if (t.op === M.MATCH) {
if (!c) {
c = true;
E = [];
}
E.push(t.arg);
} else if (e !== U && M.isRuneOp(t.op) && t.matchRune(e)) h.push(t.out);
}
if (E.length > 1) E.sort((B, t) => B - t);
if (s === C.UNANCHORED && e !== U) h.push(this.prog.start);
let p = u;
if (c) p |= DFA.FLAG_MATCH;
if (o) p |= DFA.FLAG_LAST_WORD;
const g = this.makeState(h, p, E);
if (g === null) return null;
n[t] = g;
return g;
}
start(B, t) {
const e = B.context(t);
let C;
if ((e & H.EMPTY_BEGIN_TEXT) !== 0) C = H.EMPTY_BEGIN_TEXT | H.EMPTY_BEGIN_LINE; else if ((e & H.EMPTY_BEGIN_LINE) !== 0) C = H.EMPTY_BEGIN_LINE; else {
const s = B.step(t);
const n = s >= 0 && H.isWordRune(s >> 3);
C = (e & H.EMPTY_WORD_BOUNDARY) !== 0 !== n ? DFA.FLAG_LAST_WORD : 0;
}
let s = this.startStates.get(C);
if (s === void 0) {
s = this.makeState([ this.prog.start ], C, J);
if (s === null) {
this.clearCache();
s = this.makeState([ this.prog.start ], C, J);
if (s === null) return null;
}
this.startStates.set(C, s);
}
return s;
}
stepOrReset(B, t, e, C, s, n) {
let r = this.step(B, t, e, C);
if (r !== null) return r;
if (n.resetPos >= 0 && s - n.resetPos < DFA.PROGRESS_PER_STATE * this.stateCount) return null;
n.resetPos = s;
const i = this.resetCache(B);
if (i === null) return null;
r = this.step(i, t, e, C);
return r;
}
run(B, t, e, s, n) {
const r = B.endPos();
const i = this.latin1Class;
const a = e === C.UNANCHORED;
const u = {
resetPos: -1
};
let l = t;
while (l < r) {
const t = B.step(l);
const C = t >> 3;
const r = t & 7;
if (r === 0) break;
const o = C <= E.MAX_LATIN1 ? i[C] : this.runeClass(C);
let D = a && s.next !== null ? s.next[o] : null;
if (D === null) {
D = this.stepOrReset(s, o, C, e, l, u);
if (D === null) return null;
}
s = D;
if (s.isMatch && n(s, false)) return true;
if (!a && s.nfaStates.length === 0) return false;
l += r;
}
s = this.stepOrReset(s, this.numClasses, U, e, l, u);
if (s === null) return null;
return s.isMatch && n(s, true);
}
match(B, t, e) {
if (this.failed) return null;
if ((e === C.ANCHOR_START || e === C.ANCHOR_BOTH) && t !== 0) return false;
const s = this.start(B, t);
if (s === null) return null;
return this.run(B, t, e, s, (B, t) => e !== C.ANCHOR_BOTH || t);
}
matchSet(B, t, e) {
if (this.failed) return null;
if ((e === C.ANCHOR_START || e === C.ANCHOR_BOTH) && t !== 0) return [];
const s = this.start(B, t);
if (s === null) return null;
const n = new Set;
const collect = (B, t) => {
if (e !== C.ANCHOR_BOTH || t) for (let t = 0; t < B.matchIDs.length; t++) n.add(B.matchIDs[t]);
return false;
};
if (this.run(B, t, e, s, collect) === null) return null;
return Array.from(n).sort((B, t) => B - t);
}
};
const Q = 32;
const Y = 500;
const j = 256;
const q = 262144;
var V = class {
constructor() {
this.end = 0;
this.cap = new Int32Array(0);
this.matchcap = new Int32Array(0);
this.ncap = 0;
this.jobPc = new Int32Array(j);
this.jobArg = new Uint8Array(j);
this.jobPos = new Int32Array(j);
this.jobLen = 0;
this.visited = new Uint32Array(0);
}
reset(B, t, e) {
this.end = t;
this.jobLen = 0;
this.ncap = e;
const C = B.numInst() * (t + 1) + Q - 1 >>> 5;
if (this.visited.length < C) this.visited = new Uint32Array(C); else this.visited.fill(0, 0, C);
if (this.cap.length < e) this.cap = new Int32Array(e).fill(-1); else this.cap.fill(-1, 0, e);
if (this.matchcap.length < e) this.matchcap = new Int32Array(e).fill(-1); else this.matchcap.fill(-1, 0, e);
}
shouldVisit(B, t) {
const e = B * (this.end + 1) + t;
const C = e >>> 5;
const s = 1 << (e & 31);
if ((this.visited[C] & s) !== 0) return false;
this.visited[C] |= s;
return true;
}
push(B, t, e, C) {
if (B.prog.getInst(t).op !== M.FAIL && (C || this.shouldVisit(t, e))) {
if (this.jobLen >= this.jobPc.length) {
const B = this.jobPc.length * 2;
const t = new Int32Array(B);
t.set(this.jobPc);
this.jobPc = t;
const e = new Uint8Array(B);
e.set(this.jobArg);
this.jobArg = e;
const C = new Int32Array(B);
C.set(this.jobPos);
this.jobPos = C;
}
this.jobPc[this.jobLen] = t;
this.jobArg[this.jobLen] = C ? 1 : 0;
this.jobPos[this.jobLen] = e;
this.jobLen++;
}
}
tryBacktrack(B, t, e, s, n) {
const r = B.longest;
this.push(B, e, s, false);
while (this.jobLen > 0) {
this.jobLen--;
let e = this.jobPc[this.jobLen];
let s = this.jobArg[this.jobLen] === 1;
let i = this.jobPos[this.jobLen];
let a = true;
while (true) {
if (!a) {
if (!this.shouldVisit(e, i)) break;
}
a = false;
const u = B.prog.getInst(e);
switch (u.op) {
case M.FAIL:
break;

case M.ALT:
if (s) {
s = false;
e = u.arg;
continue;
} else {
this.push(B, e, i, true);
e = u.out;
continue;
}

case M.ALT_MATCH:
{
const t = B.prog.getInst(u.out);
if (M.isRuneOp(t.op)) {
this.push(B, u.arg, i, false);
e = u.arg;
i = this.end;
continue;
}
this.push(B, u.out, this.end, false);
e = u.out;
continue;
}

case M.RUNE:
{
const B = t.step(i);
if (B === _.EOF()) break;
if (!u.matchRune(B >> 3)) break;
i += B & 7;
e = u.out;
continue;
}

case M.RUNE1:
{
const B = t.step(i);
if (B === _.EOF()) break;
if (B >> 3 !== u.runes[0]) break;
i += B & 7;
e = u.out;
continue;
}

case M.RUNE_ANY_NOT_NL:
{
const B = t.step(i);
if (B === _.EOF()) break;
if (B >> 3 === 10) break;
i += B & 7;
e = u.out;
continue;
}

case M.RUNE_ANY:
{
const B = t.step(i);
if (B === _.EOF()) break;
i += B & 7;
e = u.out;
continue;
}

case M.CAPTURE:
if (s) {
this.cap[u.arg] = i;
break;
} else {
if (u.arg < this.ncap) {
this.push(B, e, this.cap[u.arg], true);
this.cap[u.arg] = i;
}
e = u.out;
continue;
}

case M.EMPTY_WIDTH:
{
const B = t.context(i);
if ((u.arg & ~B) !== 0) break;
e = u.out;
continue;
}

case M.NOP:
e = u.out;
continue;

case M.MATCH:
{
if (n === C.ANCHOR_BOTH && i !== this.end) break;
if (this.ncap === 0) return true;
if (this.ncap > 1) this.cap[1] = i;
const B = this.matchcap[1];
if (B === -1 || r && i > 0 && i > B) this.matchcap.set(this.cap);
if (!r) return true;
if (i === this.end) return true;
break;
}

case M.LB_WRITE:
case M.LB_CHECK:
throw new A("Backtracker cannot evaluate Lookbehind instructions");

default:
throw new A("bad inst");
}
break;
}
}
return r && this.matchcap.length > 1 && this.matchcap[1] >= 0;
}
};
const X = [];
var z = class Backtracker {
static shouldBacktrack(B) {
return B.numInst() <= Y;
}
static maxBitStateLen(B) {
if (!Backtracker.shouldBacktrack(B)) return 0;
return Math.floor(q / B.numInst());
}
static execute(B, t, e, s, n) {
const r = B.cond;
if (r === H.EMPTY_ALL) return null;
if ((s === C.ANCHOR_START || s === C.ANCHOR_BOTH) && e !== 0) return null;
if ((r & H.EMPTY_BEGIN_TEXT) !== 0 && e !== 0) return null;
const i = X.length > 0 ? X.pop() : new V;
const a = t.endPos();
i.reset(B.prog, a, n);
let u = false;
if ((r & H.EMPTY_BEGIN_TEXT) !== 0 || s === C.ANCHOR_START || s === C.ANCHOR_BOTH) {
if (i.ncap > 0) i.cap[0] = e;
if (i.tryBacktrack(B, t, B.prog.start, e, s)) u = true;
} else {
let C = -1;
for (;e <= a && C !== 0; e += C) {
if (B.prefix.length > 0) {
const C = t.index(B, e);
if (C < 0) break;
e += C;
}
if (i.ncap > 0) i.cap[0] = e;
if (i.tryBacktrack(B, t, B.prog.start, e, s)) {
u = true;
break;
}
const n = t.step(e);
C = n === _.EOF() ? 0 : n & 7;
}
}
if (!u) {
X.push(i);
return null;
}
const l = n === 0 ? [] : H.toArray(i.matchcap.subarray(0, n));
X.push(i);
return l;
}
};
var Z = class {
constructor(B) {
this.sparse = new Uint32Array(B);
this.dense = new Uint32Array(B);
this.size = 0;
this.nextIndex = 0;
}
empty() {
return this.nextIndex >= this.size;
}
next() {
return this.dense[this.nextIndex++];
}
clear() {
this.size = 0;
this.nextIndex = 0;
}
contains(B) {
return B < this.sparse.length && this.sparse[B] < this.size && this.dense[this.sparse[B]] === B;
}
insert(B) {
if (!this.contains(B)) this.insertNew(B);
}
insertNew(B) {
if (B >= this.sparse.length) return;
this.sparse[B] = this.size;
this.dense[this.size] = B;
this.size++;
}
};
const mergeRuneSets = (B, t, e, C) => {
const s = B.length;
const n = t.length;
let r = 0, i = 0;
const a = [];
const u = [];
let l = true;
let o = -1;
const extend = s => {
const n = s ? B : t;
const l = s ? r : i;
const D = s ? e : C;
if (o > 0 && n[l] <= a[o]) return false;
a.push(n[l], n[l + 1]);
if (s) r += 2; else i += 2;
o += 2;
u.push(D);
return true;
};
while (r < s || i < n) {
if (i >= n) l = extend(true); else if (r >= s) l = extend(false); else if (t[i] < B[r]) l = extend(false); else l = extend(true);
if (!l) return null;
}
return {
merged: a,
next: u
};
};
var W = class {
constructor(B) {
this.start = B.start;
this.numCap = B.numCap;
this.inst = new Array(B.inst.length);
for (let t = 0; t < B.inst.length; t++) {
const e = B.inst[t];
const C = new M(e.op);
C.out = e.out;
C.arg = e.arg;
C.runes = e.runes ? new Int32Array(e.runes) : new Int32Array(0);
C.next = null;
this.inst[t] = C;
}
}
};
const onePassCopy = B => {
const t = new W(B);
for (let B = 0; B < t.inst.length; B++) {
const e = t.inst[B];
if (e.op !== M.ALT && e.op !== M.ALT_MATCH) continue;
let C = "out";
let s = "arg";
let n = t.inst[e[s]];
if (n.op !== M.ALT && n.op !== M.ALT_MATCH) {
C = "arg";
s = "out";
n = t.inst[e[s]];
if (n.op !== M.ALT && n.op !== M.ALT_MATCH) continue;
}
const r = t.inst[e[C]];
if (r.op === M.ALT || r.op === M.ALT_MATCH) continue;
let i = "out";
let a = "arg";
let u = false;
if (n.out === B) u = true; else if (n.arg === B) {
u = true;
i = "arg";
a = "out";
}
if (u) n[i] = e[C];
if (e[C] === n[i]) e[s] = n[a];
}
return t;
};
const makeOnePass = B => {
if (B.inst.length >= 1e3) return null;
const t = new Z(B.inst.length);
const e = new Z(B.inst.length);
const s = new Array(B.inst.length);
const n = new Array(B.inst.length).fill(false);
const check = r => {
let i = true;
const a = B.inst[r];
if (e.contains(r)) return true;
e.insert(r);
switch (a.op) {
case M.ALT:
case M.ALT_MATCH:
{
i = check(a.out) && check(a.arg);
let B = n[a.out];
let t = n[a.arg];
if (B && t) return false;
if (t) {
const e = a.out;
a.out = a.arg;
a.arg = e;
const C = B;
B = t;
t = C;
}
if (B) {
n[r] = true;
a.op = M.ALT_MATCH;
}
const e = s[a.out] || [];
const C = s[a.arg] || [];
const u = mergeRuneSets(e, C, a.out, a.arg);
if (!u) return false;
s[r] = new Int32Array(u.merged);
a.next = new Uint32Array(u.next);
break;
}

case M.CAPTURE:
case M.EMPTY_WIDTH:
case M.NOP:
i = check(a.out);
n[r] = n[a.out];
s[r] = s[a.out] ? new Int32Array(s[a.out]) : new Int32Array(0);
a.next = new Uint32Array(Math.floor(s[r].length / 2) + 1).fill(a.out);
break;

case M.MATCH:
case M.FAIL:
n[r] = a.op === M.MATCH;
break;

case M.RUNE:
{
n[r] = false;
if (a.next && a.next.length > 0) break;
t.insert(a.out);
if (!a.runes || a.runes.length === 0) {
s[r] = new Int32Array(0);
a.next = new Uint32Array([ a.out ]);
break;
}
let B = [];
if (a.runes.length === 1 && (a.arg & C.FOLD_CASE) !== 0) {
const t = a.runes[0];
B.push(t, t);
for (let e = E.simpleFold(t); e !== t; e = E.simpleFold(e)) B.push(e, e);
B.sort((B, t) => B - t);
} else for (let t = 0; t < a.runes.length; t++) B.push(a.runes[t]);
s[r] = new Int32Array(B);
a.next = new Uint32Array(Math.floor(B.length / 2) + 1).fill(a.out);
a.op = M.RUNE;
break;
}

case M.RUNE1:
{
n[r] = false;
if (a.next && a.next.length > 0) break;
t.insert(a.out);
let B = [];
if ((a.arg & C.FOLD_CASE) !== 0) {
const t = a.runes[0];
B.push(t, t);
for (let e = E.simpleFold(t); e !== t; e = E.simpleFold(e)) B.push(e, e);
B.sort((B, t) => B - t);
} else B.push(a.runes[0], a.runes[0]);
s[r] = new Int32Array(B);
a.next = new Uint32Array(Math.floor(B.length / 2) + 1).fill(a.out);
a.op = M.RUNE;
break;
}

case M.RUNE_ANY:
n[r] = false;
if (a.next && a.next.length > 0) break;
t.insert(a.out);
s[r] = new Int32Array([ 0, E.MAX_RUNE ]);
a.next = new Uint32Array([ a.out ]);
break;

case M.RUNE_ANY_NOT_NL:
n[r] = false;
if (a.next && a.next.length > 0) break;
t.insert(a.out);
s[r] = new Int32Array([ 0, 9, 11, E.MAX_RUNE ]);
a.next = new Uint32Array(Math.floor(s[r].length / 2) + 1).fill(a.out);
}
return i;
};
t.clear();
t.insert(B.start);
while (!t.empty()) {
e.clear();
if (!check(t.next())) return null;
}
for (let t = 0; t < B.inst.length; t++) if (s[t]) B.inst[t].runes = s[t];
return B;
};
const cleanupOnePass = (B, t) => {
for (let e = 0; e < t.inst.length; e++) {
const C = t.inst[e];
switch (C.op) {
case M.ALT:
case M.ALT_MATCH:
case M.RUNE:
break;

case M.CAPTURE:
case M.EMPTY_WIDTH:
case M.NOP:
case M.MATCH:
case M.FAIL:
B.inst[e].next = null;
break;

case M.RUNE1:
case M.RUNE_ANY:
case M.RUNE_ANY_NOT_NL:
B.inst[e].next = null;
B.inst[e].op = C.op;
B.inst[e].runes = C.runes ? new Int32Array(C.runes) : new Int32Array(0);
}
}
};
var $ = class OnePass {
static compile(B) {
if (B.start === 0) return null;
if (B.numLb > 0) return null;
const t = B.inst[B.start];
if (t.op !== M.EMPTY_WIDTH || (t.arg & H.EMPTY_BEGIN_TEXT) === 0) return null;
let e = false;
for (let t = 0; t < B.inst.length; t++) if (B.inst[t].op === M.ALT || B.inst[t].op === M.ALT_MATCH) {
e = true;
break;
}
for (let t = 0; t < B.inst.length; t++) {
const C = B.inst[t];
const s = B.inst[C.out].op;
switch (C.op) {
case M.ALT:
case M.ALT_MATCH:
if (s === M.MATCH || B.inst[C.arg].op === M.MATCH) return null;
break;

case M.EMPTY_WIDTH:
if (s === M.MATCH) {
if ((C.arg & H.EMPTY_END_TEXT) === H.EMPTY_END_TEXT) continue;
return null;
}
break;

default:
if (s === M.MATCH && e) return null;
}
}
let C = onePassCopy(B);
C = makeOnePass(C);
if (C !== null) cleanupOnePass(C, B);
return C;
}
static next(B, t) {
const e = B.matchRunePos(t);
if (e >= 0) return B.next[e];
if (B.op === M.ALT_MATCH) return B.out;
return 0;
}
static execute(B, t, e, s, n) {
const r = B.onepass;
if (!r) return null;
const i = new Int32Array(n).fill(-1);
let a = false;
let u = t.step(e);
let l = u >> 3;
let o = u & 7;
let D = _.EOF();
let h = -1;
let c = 0;
if (u !== _.EOF()) {
D = t.step(e + o);
if (D !== _.EOF()) {
h = D >> 3;
c = D & 7;
}
}
let E = e === 0 ? H.emptyOpContext(-1, l) : t.context(e);
let p = r.start;
let g;
while (true) {
g = r.inst[p];
p = g.out;
switch (g.op) {
case M.MATCH:
if (s === C.ANCHOR_BOTH && e !== t.endPos()) return null;
a = true;
if (i.length > 0) {
i[0] = 0;
i[1] = e;
}
return n === 0 ? [] : H.toArray(i);

case M.RUNE:
if (!g.matchRune(l)) return null;
break;

case M.RUNE1:
if (l !== g.runes[0]) return null;
break;

case M.RUNE_ANY:
break;

case M.RUNE_ANY_NOT_NL:
if (l === 10) return null;
break;

case M.ALT:
case M.ALT_MATCH:
p = OnePass.next(g, l);
continue;

case M.FAIL:
return null;

case M.NOP:
continue;

case M.EMPTY_WIDTH:
if ((g.arg & ~E) !== 0) return null;
continue;

case M.CAPTURE:
if (g.arg < i.length) i[g.arg] = e;
continue;

default:
throw new A("bad inst");
}
if (o === 0) break;
E = H.emptyOpContext(l, h);
e += o;
l = h;
o = c;
if (l !== -1) {
D = t.step(e + o);
if (D !== _.EOF()) {
h = D >> 3;
c = D & 7;
} else {
h = -1;
c = 0;
}
}
}
if (!a) return null;
return n === 0 ? [] : H.toArray(i);
}
};
var BB = class Regexp {
static Op=createEnum([ "NO_MATCH", "EMPTY_MATCH", "LITERAL", "CHAR_CLASS", "ANY_CHAR_NOT_NL", "ANY_CHAR", "BEGIN_LINE", "END_LINE", "BEGIN_TEXT", "END_TEXT", "WORD_BOUNDARY", "NO_WORD_BOUNDARY", "CAPTURE", "STAR", "PLUS", "QUEST", "REPEAT", "CONCAT", "ALTERNATE", "PLB", "NLB", "LEFT_PAREN", "VERTICAL_BAR" ]);
static isPseudoOp(B) {
return B >= Regexp.Op.LEFT_PAREN;
}
static emptySubs() {
return [];
}
static quoteIfHyphen(B) {
if (B === u.CODES["-"]) return "\\";
return "";
}
static fromRegexp(B) {
const t = new Regexp(B.op);
t.flags = B.flags;
t.subs = B.subs;
t.runes = B.runes;
t.cap = B.cap;
t.min = B.min;
t.max = B.max;
t.name = B.name;
t.namedGroups = B.namedGroups;
t.lb = B.lb;
return t;
}
constructor(B) {
this.op = B;
this.flags = 0;
this.subs = Regexp.emptySubs();
this.runes = new Int32Array(0);
this.min = 0;
this.max = 0;
this.cap = 0;
this.name = null;
this.namedGroups = Object.create(null);
this.lb = 0;
}
reinit() {
this.flags = 0;
this.subs = Regexp.emptySubs();
this.runes = new Int32Array(0);
this.cap = 0;
this.min = 0;
this.max = 0;
this.name = null;
this.namedGroups = Object.create(null);
this.lb = 0;
}
toString() {
return this.appendTo();
}
appendTo() {
let B = "";
switch (this.op) {
case Regexp.Op.NO_MATCH:
B += "[^\\x00-\\x{10FFFF}]";
break;

case Regexp.Op.EMPTY_MATCH:
B += "(?:)";
break;

case Regexp.Op.STAR:
case Regexp.Op.PLUS:
case Regexp.Op.QUEST:
case Regexp.Op.REPEAT:
{
const t = this.subs[0];
if (t.op > Regexp.Op.CAPTURE || t.op === Regexp.Op.LITERAL && t.runes.length > 1) B += `(?:${t.appendTo()})`; else B += t.appendTo();
switch (this.op) {
case Regexp.Op.STAR:
B += "*";
break;

case Regexp.Op.PLUS:
B += "+";
break;

case Regexp.Op.QUEST:
B += "?";
break;

case Regexp.Op.REPEAT:
B += `{${this.min}`;
if (this.min !== this.max) {
B += ",";
if (this.max >= 0) B += this.max;
}
B += "}";
}
if ((this.flags & C.NON_GREEDY) !== 0) B += "?";
break;
}

case Regexp.Op.CONCAT:
for (let t of this.subs) if (t.op === Regexp.Op.ALTERNATE) B += `(?:${t.appendTo()})`; else B += t.appendTo();
break;

case Regexp.Op.ALTERNATE:
{
let t = "";
for (let e of this.subs) {
B += t;
t = "|";
B += e.appendTo();
}
break;
}

case Regexp.Op.LITERAL:
if ((this.flags & C.FOLD_CASE) !== 0) B += "(?i:";
for (let t of this.runes) B += H.escapeRune(t);
if ((this.flags & C.FOLD_CASE) !== 0) B += ")";
break;

case Regexp.Op.ANY_CHAR_NOT_NL:
B += "(?-s:.)";
break;

case Regexp.Op.ANY_CHAR:
B += "(?s:.)";
break;

case Regexp.Op.PLB:
B += `(?<=${this.subs[0].appendTo()})`;
break;

case Regexp.Op.NLB:
B += `(?<!${this.subs[0].appendTo()})`;
break;

case Regexp.Op.CAPTURE:
if (this.name === null || this.name.length === 0) B += "("; else B += `(?P<${this.name}>`;
if (this.subs[0].op !== Regexp.Op.EMPTY_MATCH) B += this.subs[0].appendTo();
B += ")";
break;

case Regexp.Op.BEGIN_TEXT:
B += "\\A";
break;

case Regexp.Op.END_TEXT:
if ((this.flags & C.WAS_DOLLAR) !== 0) B += "(?-m:$)"; else B += "\\z";
break;

case Regexp.Op.BEGIN_LINE:
B += "^";
break;

case Regexp.Op.END_LINE:
B += "$";
break;

case Regexp.Op.WORD_BOUNDARY:
B += "\\b";
break;

case Regexp.Op.NO_WORD_BOUNDARY:
B += "\\B";
break;

case Regexp.Op.CHAR_CLASS:
if (this.runes.length % 2 !== 0) {
B += "[invalid char class]";
break;
}
B += "[";
if (this.runes.length === 0) B += "^\\x00-\\x{10FFFF}"; else if (this.runes[0] === 0 && this.runes[this.runes.length - 1] === E.MAX_RUNE) {
B += "^";
for (let t = 1; t < this.runes.length - 1; t += 2) {
const e = this.runes[t] + 1;
const C = this.runes[t + 1] - 1;
B += Regexp.quoteIfHyphen(e);
B += H.escapeRune(e);
if (e !== C) {
B += "-";
B += Regexp.quoteIfHyphen(C);
B += H.escapeRune(C);
}
}
} else for (let t = 0; t < this.runes.length; t += 2) {
const e = this.runes[t];
const C = this.runes[t + 1];
B += Regexp.quoteIfHyphen(e);
B += H.escapeRune(e);
if (e !== C) {
B += "-";
B += Regexp.quoteIfHyphen(C);
B += H.escapeRune(C);
}
}
B += "]";
break;

default:
B += this.op;
}
return B;
}
maxCap() {
let B = 0;
if (this.op === Regexp.Op.CAPTURE) B = this.cap;
if (this.subs !== null) for (let t of this.subs) {
const e = t.maxCap();
if (B < e) B = e;
}
return B;
}
equals(B) {
if (!(B !== null && B instanceof Regexp)) return false;
if (this.op !== B.op) return false;
switch (this.op) {
case Regexp.Op.END_TEXT:
if ((this.flags & C.WAS_DOLLAR) !== (B.flags & C.WAS_DOLLAR)) return false;
break;

case Regexp.Op.LITERAL:
case Regexp.Op.CHAR_CLASS:
if ((this.flags & C.FOLD_CASE) !== (B.flags & C.FOLD_CASE)) return false;
if (this.runes === null && B.runes === null) break;
if (this.runes === null || B.runes === null) return false;
if (this.runes.length !== B.runes.length) return false;
for (let t = 0; t < this.runes.length; t++) if (this.runes[t] !== B.runes[t]) return false;
break;

case Regexp.Op.ALTERNATE:
case Regexp.Op.CONCAT:
if (this.subs.length !== B.subs.length) return false;
for (let t = 0; t < this.subs.length; ++t) if (!this.subs[t].equals(B.subs[t])) return false;
break;

case Regexp.Op.STAR:
case Regexp.Op.PLUS:
case Regexp.Op.QUEST:
if ((this.flags & C.NON_GREEDY) !== (B.flags & C.NON_GREEDY) || !this.subs[0].equals(B.subs[0])) return false;
break;

case Regexp.Op.REPEAT:
if ((this.flags & C.NON_GREEDY) !== (B.flags & C.NON_GREEDY) || this.min !== B.min || this.max !== B.max || !this.subs[0].equals(B.subs[0])) return false;
break;

case Regexp.Op.CAPTURE:
if (this.cap !== B.cap || (this.name === null ? B.name !== null : this.name !== B.name) || !this.subs[0].equals(B.subs[0])) return false;
break;

case Regexp.Op.PLB:
case Regexp.Op.NLB:
if (this.lb !== B.lb || !this.subs[0].equals(B.subs[0])) return false;
}
return true;
}
};
var tB = class {
static walk(B, t) {
const e = [];
let C = B;
let s;
for (;;) {
if (C.subs.length === 0) s = t.leaf(C); else {
const B = t.enter(C);
if (B.result === void 0) {
e.push({
re: C,
state: B,
i: 0
});
C = C.subs[0];
continue;
}
s = B.result;
}
for (;;) {
if (e.length === 0) return s;
const B = e[e.length - 1];
t.child(B.re, B.state, s, B.i);
B.i++;
if (B.state.result === void 0 && B.i < B.re.subs.length) {
C = B.re.subs[B.i];
break;
}
e.pop();
s = B.state.result !== void 0 ? B.state.result : t.leave(B.re, B.state);
}
}
}
};
var eB = class {
constructor(B, t) {
const e = new Map;
const C = [ 0 ];
const s = [ 0 ];
const n = [ 0 ];
const r = [ 0 ];
for (const i of B) {
let B = 0;
for (let a = 0; a < i.length; a++) {
const u = B * t + i[a];
let l = e.get(u);
if (l === void 0) {
l = C.length;
e.set(u, l);
C.push(B);
s.push(i[a]);
n.push(n[B] + 1);
r.push(0);
}
B = l;
}
r[B] = 1;
}
const i = C.length;
const a = new Int32Array(i - 1);
for (let B = 1; B < i; B++) a[B - 1] = B;
a.sort((B, t) => C[B] - C[t] || s[B] - s[t]);
const u = new Int32Array(i + 1);
for (let B = 1; B < i; B++) u[C[B] + 1]++;
for (let B = 0; B < i; B++) u[B + 1] += u[B];
const l = new Int32Array(i - 1);
for (let B = 0; B < a.length; B++) l[B] = s[a[B]];
this.childStart = u;
this.childUnit = l;
this.childNode = a;
const o = new Int32Array(i);
for (let B = 0; B < i; B++) o[B] = B;
o.sort((B, t) => n[B] - n[t]);
const D = new Int32Array(i);
const h = Uint8Array.from(r);
for (let B = 1; B < i; B++) {
const t = o[B];
const e = C[t];
if (e !== 0) {
let B = D[e];
let C = this.next(B, s[t]);
while (C < 0 && B !== 0) {
B = D[B];
C = this.next(B, s[t]);
}
D[t] = C >= 0 ? C : 0;
}
h[t] |= h[D[t]];
}
this.fail = D;
this.match = h;
}
next(B, t) {
let e = this.childStart[B];
let C = this.childStart[B + 1];
const s = this.childUnit;
while (e < C) {
const B = e + C >> 1;
const n = s[B];
if (n === t) return this.childNode[B];
if (n < t) e = B + 1; else C = B;
}
return -1;
}
advance(B, t) {
for (;;) {
const e = this.next(B, t);
if (e >= 0) return e;
if (B === 0) return 0;
B = this.fail[B];
}
}
searchUTF16(B, t, e) {
let C = 0;
for (let s = t; s < e; s++) {
C = this.advance(C, B.charCodeAt(s));
if (this.match[C] === 1) return true;
}
return false;
}
searchUTF8(B, t, e) {
let C = 0;
for (let s = t; s < e; s++) {
C = this.advance(C, B[s]);
if (this.match[C] === 1) return true;
}
return false;
}
};
var CB = class Prefilter {
static Type={
NONE: 0,
EXACT: 1,
AND: 2,
OR: 3
};
static MAX_SCANS=32;
static MAX_AC_UNITS=1 << 18;
constructor(B) {
this.type = B;
this.subs = [];
this.str = "";
this.bytes = null;
this.cost = B === Prefilter.Type.EXACT ? 1 : 0;
this.allExact = false;
this.ac16 = null;
this.ac8 = null;
}
automaton16() {
if (this.ac16 === null) {
const B = this.subs.map(B => {
const t = new Array(B.str.length);
for (let e = 0; e < B.str.length; e++) t[e] = B.str.charCodeAt(e);
return t;
});
this.ac16 = new eB(B, 65536);
}
return this.ac16;
}
automaton8() {
if (this.ac8 === null) this.ac8 = new eB(this.subs.map(B => B.bytes), 256);
return this.ac8;
}
eval(B, t) {
switch (this.type) {
case Prefilter.Type.NONE:
return true;

case Prefilter.Type.EXACT:
return B.hasString(this, t);

case Prefilter.Type.AND:
for (let e = 0; e < this.subs.length; e++) if (!this.subs[e].eval(B, t)) return false;
return true;

case Prefilter.Type.OR:
if (this.allExact) return B.hasAnyString(this, t);
for (let e = 0; e < this.subs.length; e++) if (this.subs[e].eval(B, t)) return true;
return false;

default:
return true;
}
}
};
var sB = class PrefilterTree {
static build(B) {
if (!B) return new CB(CB.Type.NONE);
return tB.walk(B, PrefilterTree.WALKER);
}
static WALKER={
leaf: B => PrefilterTree.leaf(B),
enter: B => PrefilterTree.enter(B),
child: (B, t, e) => PrefilterTree.child(B, t, e),
leave: (B, t) => PrefilterTree.leave(B, t)
};
static leaf(B) {
if (B.op !== BB.Op.LITERAL) return new CB(CB.Type.NONE);
if (B.runes.length === 0 || (B.flags & C.FOLD_CASE) !== 0) return new CB(CB.Type.NONE);
let t = "";
for (let e = 0; e < B.runes.length; e++) {
if (E.isUnsearchable(B.runes[e])) return new CB(CB.Type.NONE);
t += String.fromCodePoint(B.runes[e]);
}
const e = new CB(CB.Type.EXACT);
e.str = t;
e.bytes = H.stringToUtf8ByteArray(e.str);
return e;
}
static enter(B) {
switch (B.op) {
case BB.Op.CAPTURE:
case BB.Op.PLUS:
return {
sub: null
};

case BB.Op.REPEAT:
if (B.min >= 1) return {
sub: null
};
return {
result: new CB(CB.Type.NONE)
};

case BB.Op.CONCAT:
return {
pf: new CB(CB.Type.AND),
subs: []
};

case BB.Op.ALTERNATE:
return {
pf: new CB(CB.Type.OR),
subs: []
};

default:
return {
result: new CB(CB.Type.NONE)
};
}
}
static child(B, t, e) {
if (t.subs === void 0) {
t.sub = e;
return;
}
if (t.pf.type === CB.Type.AND) {
if (e.type === CB.Type.NONE) return;
if (e.type === CB.Type.AND) {
for (let B = 0; B < e.subs.length; B++) t.subs.push(e.subs[B]);
return;
}
t.subs.push(e);
return;
}
if (e.type === CB.Type.NONE) {
t.result = new CB(CB.Type.NONE);
return;
}
if (e.type === CB.Type.OR) {
for (let B = 0; B < e.subs.length; B++) t.subs.push(e.subs[B]);
return;
}
t.subs.push(e);
}
static leave(B, t) {
if (t.subs === void 0) return t.sub;
const e = t.pf;
const C = new Set;
const s = [];
for (const B of t.subs) {
if (B.type === CB.Type.EXACT) {
if (C.has(B.str)) continue;
C.add(B.str);
}
s.push(B);
}
if (e.type === CB.Type.AND) {
const B = [];
let t = 0;
for (const e of s) {
if (t + e.cost > CB.MAX_SCANS) continue;
B.push(e);
t += e.cost;
}
if (B.length === 0) return new CB(CB.Type.NONE);
if (B.length === 1) return B[0];
e.subs = B;
e.cost = t;
return e;
}
if (s.length === 0) return new CB(CB.Type.NONE);
if (s.length === 1) return s[0];
e.subs = s;
let n = true;
let r = 0;
let i = 0;
for (const B of s) {
if (B.type !== CB.Type.EXACT) n = false; else i += B.bytes.length;
r += B.cost;
}
if (n) {
if (i > CB.MAX_AC_UNITS) return new CB(CB.Type.NONE);
e.allExact = true;
e.cost = 1;
return e;
}
if (r > CB.MAX_SCANS) return new CB(CB.Type.NONE);
e.cost = r;
return e;
}
};
var nB = class {
constructor(B = 0, t = 0) {
this.head = B;
this.tail = t;
}
};
var rB = class {
constructor() {
this.inst = [];
this.start = 0;
this.numCap = 2;
this.lbStarts = [];
this.numLb = 0;
this.lbInst = null;
}
getInst(B) {
return this.inst[B];
}
numInst() {
return this.inst.length;
}
addInst(B) {
this.inst.push(new M(B));
}
markLookbehindInsts() {
const B = new Uint8Array(this.inst.length);
const t = this.lbStarts.slice();
while (t.length > 0) {
const e = t.pop();
if (e === 0 || B[e] === 1) continue;
B[e] = 1;
const C = this.inst[e];
switch (C.op) {
case M.ALT:
case M.ALT_MATCH:
t.push(C.out, C.arg);
break;

case M.MATCH:
case M.FAIL:
break;

default:
t.push(C.out);
}
}
this.lbInst = B;
}
skipNop(B) {
let t = this.inst[B];
while (t.op === M.NOP || t.op === M.CAPTURE) {
t = this.inst[B];
B = t.out;
}
return t;
}
prefix() {
let B = "";
let t = this.skipNop(this.start);
if (!M.isRuneOp(t.op) || t.runes.length !== 1) return [ t.op === M.MATCH, B ];
while (M.isRuneOp(t.op) && t.runes.length === 1 && (t.arg & C.FOLD_CASE) === 0 && !E.isUnsearchable(t.runes[0])) {
B += String.fromCodePoint(t.runes[0]);
t = this.skipNop(t.out);
}
return [ t.op === M.MATCH, B ];
}
startCond() {
let B = 0;
let t = this.start;
B: for (;;) {
const e = this.inst[t];
switch (e.op) {
case M.EMPTY_WIDTH:
B |= e.arg;
break;

case M.FAIL:
return -1;

case M.CAPTURE:
case M.NOP:
break;

default:
break B;
}
t = e.out;
}
return B;
}
patch(B, t) {
let e = B.head;
while (e !== 0) {
const B = this.inst[e >> 1];
if ((e & 1) === 0) {
e = B.out;
B.out = t;
} else {
e = B.arg;
B.arg = t;
}
}
}
append(B, t) {
if (B.head === 0) return t;
if (t.head === 0) return B;
const e = this.inst[B.tail >> 1];
if ((B.tail & 1) === 0) e.out = t.head; else e.arg = t.head;
return new nB(B.head, t.tail);
}
toString() {
let B = "";
for (let t = 0; t < this.inst.length; t++) {
const e = B.length;
B += t;
if (t === this.start) B += "*";
B += "        ".substring(B.length - e);
B += this.inst[t];
B += "\n";
}
return B;
}
};
const iB = new Int32Array([ 0, u.CODES["\n"] - 1, u.CODES["\n"] + 1, E.MAX_RUNE ]);
const aB = new Int32Array([ 0, E.MAX_RUNE ]);
var uB = class {
constructor(B = 0, t = new nB, e = false) {
this.i = B;
this.out = t;
this.nullable = e;
}
};
var lB = class Compiler {
static compileRegexp(B) {
const t = new Compiler;
const e = t.compile(B);
t.prog.patch(e.out, t.newInst(M.MATCH).i);
t.prog.start = e.i;
t.prog.markLookbehindInsts();
return t.prog;
}
static compileSet(B) {
const t = new Compiler;
if (B.length === 0) {
t.prog.start = t.newInst(M.FAIL).i;
t.prog.markLookbehindInsts();
return t.prog;
}
let e = [];
for (let C = 0; C < B.length; C++) {
t.lbOffset = t.prog.numLb;
const s = t.compile(B[C]);
const n = t.newInst(M.MATCH);
t.prog.getInst(n.i).arg = C;
t.prog.patch(s.out, n.i);
e.push(s.i);
}
let C = e[0];
for (let B = 1; B < e.length; B++) {
const s = t.newInst(M.ALT);
const n = t.prog.getInst(s.i);
n.out = C;
n.arg = e[B];
C = s.i;
}
t.prog.start = C;
t.prog.markLookbehindInsts();
return t.prog;
}
constructor() {
this.prog = new rB;
this.newInst(M.FAIL);
this.lbOffset = 0;
this.runeCache = new Map;
this.walker = {
leaf: B => this.leaf(B),
enter: B => this.enter(B),
child: (B, t, e) => this.child(B, t, e),
leave: (B, t) => this.leave(B, t)
};
}
newInst(B) {
this.prog.addInst(B);
return new uB(this.prog.numInst() - 1, new nB, true);
}
nop() {
const B = this.newInst(M.NOP);
B.out = new nB(B.i << 1, B.i << 1);
return B;
}
fail() {
return new uB;
}
cap(B) {
const t = this.newInst(M.CAPTURE);
t.out = new nB(t.i << 1, t.i << 1);
this.prog.getInst(t.i).arg = B;
if (this.prog.numCap < B + 1) this.prog.numCap = B + 1;
return t;
}
cat(B, t) {
if (B.i === 0 || t.i === 0) {
this.prog.patch(B.out, 0);
this.prog.patch(t.out, 0);
return this.fail();
}
this.prog.patch(B.out, t.i);
return new uB(B.i, t.out, B.nullable && t.nullable);
}
alt(B, t) {
if (B.i === 0) return t;
if (t.i === 0) return B;
const e = this.newInst(M.ALT);
const C = this.prog.getInst(e.i);
C.out = B.i;
C.arg = t.i;
e.out = this.prog.append(B.out, t.out);
e.nullable = B.nullable || t.nullable;
return e;
}
loop(B, t) {
const e = this.newInst(M.ALT);
const C = this.prog.getInst(e.i);
if (t) {
C.arg = B.i;
e.out = new nB(e.i << 1, e.i << 1);
} else {
C.out = B.i;
e.out = new nB(e.i << 1 | 1, e.i << 1 | 1);
}
this.prog.patch(B.out, e.i);
return e;
}
quest(B, t) {
if (B.i === 0) return this.nop();
const e = this.newInst(M.ALT);
const C = this.prog.getInst(e.i);
if (t) {
C.arg = B.i;
e.out = new nB(e.i << 1, e.i << 1);
} else {
C.out = B.i;
e.out = new nB(e.i << 1 | 1, e.i << 1 | 1);
}
e.out = this.prog.append(e.out, B.out);
return e;
}
star(B, t) {
if (B.i === 0) return this.nop();
if (B.nullable) return this.quest(this.plus(B, t), t);
return this.loop(B, t);
}
plus(B, t) {
if (B.i === 0) return this.fail();
return new uB(B.i, this.loop(B, t).out, B.nullable);
}
empty(B) {
const t = this.newInst(M.EMPTY_WIDTH);
this.prog.getInst(t.i).arg = B;
t.out = new nB(t.i << 1, t.i << 1);
return t;
}
rune(B, t) {
const e = this.newInst(M.RUNE);
e.nullable = false;
const s = this.prog.getInst(e.i);
s.runes = B;
t &= C.FOLD_CASE;
if (B.length !== 1 || E.simpleFold(B[0]) === B[0]) t &= ~C.FOLD_CASE;
s.arg = t;
e.out = new nB(e.i << 1, e.i << 1);
if ((t & C.FOLD_CASE) === 0 && B.length === 1 || B.length === 2 && B[0] === B[1]) s.op = M.RUNE1; else if (B.length === 2 && B[0] === 0 && B[1] === E.MAX_RUNE) s.op = M.RUNE_ANY; else if (B.length === 4 && B[0] === 0 && B[1] === u.CODES["\n"] - 1 && B[2] === u.CODES["\n"] + 1 && B[3] === E.MAX_RUNE) s.op = M.RUNE_ANY_NOT_NL;
return e;
}
lookBehind(B, t) {
const e = Math.sign(t) * (Math.abs(t) + this.lbOffset);
const C = this.newInst(M.LB_WRITE);
this.prog.getInst(C.i).arg = e;
const s = this.rune(aB, 0);
const n = this.star(s, true);
const r = this.cat(n, B);
this.prog.patch(r.out, C.i);
const i = this.newInst(M.LB_CHECK);
this.prog.getInst(i.i).arg = e;
this.prog.lbStarts.push(r.i);
if (Math.abs(e) > this.prog.numLb) this.prog.numLb = Math.abs(e);
i.out = new nB(i.i << 1, i.i << 1);
return i;
}
compile(B) {
return tB.walk(B, this.walker);
}
leaf(B) {
switch (B.op) {
case BB.Op.NO_MATCH:
return this.fail();

case BB.Op.EMPTY_MATCH:
return this.nop();

case BB.Op.LITERAL:
{
if (B.runes.length === 0) return this.nop();
let t = null;
for (let e of B.runes) {
let C = this.runeCache.get(e);
if (C === void 0) {
C = new Int32Array([ e ]);
this.runeCache.set(e, C);
}
const s = this.rune(C, B.flags);
t = t === null ? s : this.cat(t, s);
}
return t;
}

case BB.Op.CHAR_CLASS:
return this.rune(B.runes, B.flags);

case BB.Op.ANY_CHAR_NOT_NL:
return this.rune(iB, 0);

case BB.Op.ANY_CHAR:
return this.rune(aB, 0);

case BB.Op.BEGIN_LINE:
return this.empty(H.EMPTY_BEGIN_LINE);

case BB.Op.END_LINE:
return this.empty(H.EMPTY_END_LINE);

case BB.Op.BEGIN_TEXT:
return this.empty(H.EMPTY_BEGIN_TEXT);

case BB.Op.END_TEXT:
return this.empty(H.EMPTY_END_TEXT);

case BB.Op.WORD_BOUNDARY:
return this.empty(H.EMPTY_WORD_BOUNDARY);

case BB.Op.NO_WORD_BOUNDARY:
return this.empty(H.EMPTY_NO_WORD_BOUNDARY);

case BB.Op.CONCAT:
case BB.Op.ALTERNATE:
return this.nop();

default:
throw new f("regexp: unhandled case in compile");
}
}
enter(B) {
switch (B.op) {
case BB.Op.PLB:
case BB.Op.NLB:
case BB.Op.STAR:
case BB.Op.PLUS:
case BB.Op.QUEST:
return {
sub: null
};

case BB.Op.CAPTURE:
return {
bra: this.cap(B.cap << 1),
sub: null
};

case BB.Op.CONCAT:
case BB.Op.ALTERNATE:
return {
f: null
};

default:
throw new f("regexp: unhandled case in compile");
}
}
child(B, t, e) {
if (B.op === BB.Op.CONCAT) t.f = t.f === null ? e : this.cat(t.f, e); else if (B.op === BB.Op.ALTERNATE) t.f = t.f === null ? e : this.alt(t.f, e); else t.sub = e;
}
leave(B, t) {
switch (B.op) {
case BB.Op.PLB:
case BB.Op.NLB:
return this.lookBehind(t.sub, B.lb);

case BB.Op.CAPTURE:
{
const e = this.cap(B.cap << 1 | 1);
return this.cat(this.cat(t.bra, t.sub), e);
}

case BB.Op.STAR:
return this.star(t.sub, (B.flags & C.NON_GREEDY) !== 0);

case BB.Op.PLUS:
return this.plus(t.sub, (B.flags & C.NON_GREEDY) !== 0);

case BB.Op.QUEST:
return this.quest(t.sub, (B.flags & C.NON_GREEDY) !== 0);

case BB.Op.CONCAT:
case BB.Op.ALTERNATE:
return t.f;

default:
throw new f("regexp: unhandled case in compile");
}
}
};
var oB = class Simplify {
static simplify(B) {
if (B === null) return null;
return tB.walk(B, Simplify.WALKER);
}
static WALKER={
leaf: B => Simplify.leaf(B),
enter: B => Simplify.enter(B),
child: (B, t, e, C) => Simplify.child(B, t, e, C),
leave: (B, t) => Simplify.leave(B, t)
};
static leaf(B) {
if (B.op === BB.Op.CHAR_CLASS) {
if (B.runes === null) return B;
if (B.runes.length === 0) return new BB(BB.Op.NO_MATCH);
if (B.runes.length === 2 && B.runes[0] === 0 && B.runes[1] === E.MAX_RUNE) return new BB(BB.Op.ANY_CHAR);
if (B.runes.length === 4 && B.runes[0] === 0 && B.runes[1] === u.CODES["\n"] - 1 && B.runes[2] === u.CODES["\n"] + 1 && B.runes[3] === E.MAX_RUNE) return new BB(BB.Op.ANY_CHAR_NOT_NL);
}
return B;
}
static enter(B) {
switch (B.op) {
case BB.Op.PLB:
case BB.Op.NLB:
case BB.Op.CAPTURE:
case BB.Op.STAR:
case BB.Op.PLUS:
case BB.Op.QUEST:
return {
sub: null
};

case BB.Op.CONCAT:
case BB.Op.ALTERNATE:
return {
subs: [],
changed: false
};

case BB.Op.REPEAT:
if (B.min === 0 && B.max === 0) return {
result: new BB(BB.Op.EMPTY_MATCH)
};
return {
sub: null
};

default:
return {
result: B
};
}
}
static child(B, t, e, C) {
if (t.subs === void 0) {
t.sub = e;
return;
}
if (e !== B.subs[C]) t.changed = true;
if (B.op === BB.Op.CONCAT) {
if (e.op === BB.Op.NO_MATCH) {
t.result = new BB(BB.Op.NO_MATCH);
return;
}
if (e.op === BB.Op.EMPTY_MATCH) {
t.changed = true;
return;
}
if (e.op === BB.Op.CONCAT) {
t.changed = true;
for (let B = 0; B < e.subs.length; B++) t.subs.push(e.subs[B]);
return;
}
} else {
if (e.op === BB.Op.NO_MATCH) {
t.changed = true;
return;
}
if (e.op === BB.Op.ALTERNATE) {
t.changed = true;
for (let B = 0; B < e.subs.length; B++) t.subs.push(e.subs[B]);
return;
}
}
t.subs.push(e);
}
static leave(B, t) {
switch (B.op) {
case BB.Op.PLB:
case BB.Op.NLB:
case BB.Op.CAPTURE:
{
const e = t.sub;
if (e !== B.subs[0]) {
const t = BB.fromRegexp(B);
t.runes = new Int32Array(0);
t.subs = [ e ];
return t;
}
return B;
}

case BB.Op.CONCAT:
case BB.Op.ALTERNATE:
if (t.changed) {
const e = t.subs;
if (e.length === 0) return new BB(B.op === BB.Op.CONCAT ? BB.Op.EMPTY_MATCH : BB.Op.NO_MATCH);
if (e.length === 1) return e[0];
const C = BB.fromRegexp(B);
C.runes = new Int32Array(0);
C.subs = e;
return C;
}
return B;

case BB.Op.STAR:
case BB.Op.PLUS:
case BB.Op.QUEST:
return Simplify.simplify1(B.op, B.flags, t.sub, B);

case BB.Op.REPEAT:
return Simplify.simplifyRepeat(B, t.sub);

default:
return B;
}
}
static simplifyRepeat(B, t) {
if (B.max === -1) {
if (B.min === 0) return Simplify.simplify1(BB.Op.STAR, B.flags, t, null);
if (B.min === 1) return Simplify.simplify1(BB.Op.PLUS, B.flags, t, null);
const e = [];
for (let C = 0; C < B.min - 1; C++) e.push(t);
e.push(Simplify.simplify1(BB.Op.PLUS, B.flags, t, null));
return Simplify.concat(e);
}
if (B.min === 1 && B.max === 1) return t;
let e = null;
if (B.min > 0) {
e = [];
for (let C = 0; C < B.min; C++) e.push(t);
}
if (B.max > B.min) {
let C = Simplify.simplify1(BB.Op.QUEST, B.flags, t, null);
for (let e = B.min + 1; e < B.max; e++) C = Simplify.simplify1(BB.Op.QUEST, B.flags, Simplify.concat([ t, C ]), null);
if (e === null) return C;
e.push(C);
}
if (e !== null) return Simplify.concat(e);
return new BB(BB.Op.NO_MATCH);
}
static concat(B) {
const t = [];
for (let e = 0; e < B.length; e++) {
const C = B[e];
if (C.op === BB.Op.NO_MATCH) return new BB(BB.Op.NO_MATCH);
if (C.op === BB.Op.EMPTY_MATCH) continue;
if (C.op === BB.Op.CONCAT) {
for (let B = 0; B < C.subs.length; B++) t.push(C.subs[B]);
continue;
}
t.push(C);
}
if (t.length === 0) return new BB(BB.Op.EMPTY_MATCH);
if (t.length === 1) return t[0];
const e = new BB(BB.Op.CONCAT);
e.subs = t;
return e;
}
static simplify1(B, t, e, s) {
if (e.op === BB.Op.EMPTY_MATCH) return e;
if (e.op === BB.Op.NO_MATCH) {
if (B === BB.Op.PLUS) return e;
return new BB(BB.Op.EMPTY_MATCH);
}
if (B === e.op && (t & C.NON_GREEDY) === (e.flags & C.NON_GREEDY)) return e;
if (s !== null && s.op === B && (s.flags & C.NON_GREEDY) === (t & C.NON_GREEDY) && e === s.subs[0]) return s;
const n = new BB(B);
n.flags = t;
n.subs = [ e ];
return n;
}
};
var DB = class {
constructor(B, t) {
this.sign = B;
this.cls = t;
}
};
const hB = [ 48, 57 ];
const cB = [ 9, 10, 12, 13, 32, 32 ];
const EB = [ 48, 57, 65, 90, 95, 95, 97, 122 ];
const pB = new Map([ [ "\\d", new DB(1, hB) ], [ "\\D", new DB(-1, hB) ], [ "\\s", new DB(1, cB) ], [ "\\S", new DB(-1, cB) ], [ "\\w", new DB(1, EB) ], [ "\\W", new DB(-1, EB) ] ]);
const gB = [ 48, 57, 65, 90, 97, 122 ];
const fB = [ 65, 90, 97, 122 ];
const FB = [ 0, 127 ];
const OB = [ 9, 9, 32, 32 ];
const AB = [ 0, 31, 127, 127 ];
const IB = [ 48, 57 ];
const RB = [ 33, 126 ];
const GB = [ 97, 122 ];
const LB = [ 32, 126 ];
const HB = [ 33, 47, 58, 64, 91, 96, 123, 126 ];
const TB = [ 9, 13, 32, 32 ];
const NB = [ 65, 90 ];
const wB = [ 48, 57, 65, 90, 95, 95, 97, 122 ];
const mB = [ 48, 57, 65, 70, 97, 102 ];
const _B = new Map([ [ "[:alnum:]", new DB(1, gB) ], [ "[:^alnum:]", new DB(-1, gB) ], [ "[:alpha:]", new DB(1, fB) ], [ "[:^alpha:]", new DB(-1, fB) ], [ "[:ascii:]", new DB(1, FB) ], [ "[:^ascii:]", new DB(-1, FB) ], [ "[:blank:]", new DB(1, OB) ], [ "[:^blank:]", new DB(-1, OB) ], [ "[:cntrl:]", new DB(1, AB) ], [ "[:^cntrl:]", new DB(-1, AB) ], [ "[:digit:]", new DB(1, IB) ], [ "[:^digit:]", new DB(-1, IB) ], [ "[:graph:]", new DB(1, RB) ], [ "[:^graph:]", new DB(-1, RB) ], [ "[:lower:]", new DB(1, GB) ], [ "[:^lower:]", new DB(-1, GB) ], [ "[:print:]", new DB(1, LB) ], [ "[:^print:]", new DB(-1, LB) ], [ "[:punct:]", new DB(1, HB) ], [ "[:^punct:]", new DB(-1, HB) ], [ "[:space:]", new DB(1, TB) ], [ "[:^space:]", new DB(-1, TB) ], [ "[:upper:]", new DB(1, NB) ], [ "[:^upper:]", new DB(-1, NB) ], [ "[:word:]", new DB(1, wB) ], [ "[:^word:]", new DB(-1, wB) ], [ "[:xdigit:]", new DB(1, mB) ], [ "[:^xdigit:]", new DB(-1, mB) ] ]);
var dB = class CharClass {
static charClassToString(B, t) {
let e = "[";
for (let C = 0; C < t; C += 2) {
if (C > 0) e += " ";
const t = B[C];
const s = B[C + 1];
if (t === s) e += `0x${t.toString(16)}`; else e += `0x${t.toString(16)}-0x${s.toString(16)}`;
}
e += "]";
return e;
}
static sortRanges(B, t) {
const e = t >> 1;
const C = new Array(e);
for (let B = 0; B < e; B++) C[B] = B;
C.sort((t, e) => B[2 * t] - B[2 * e] || B[2 * e + 1] - B[2 * t + 1]);
const s = B.slice(0, t);
for (let t = 0; t < e; t++) {
B[2 * t] = s[2 * C[t]];
B[2 * t + 1] = s[2 * C[t] + 1];
}
}
constructor(B = H.emptyInts()) {
this.r = B;
this.len = B.length;
}
toArray() {
if (this.r instanceof Int32Array) return this.len === this.r.length ? this.r : this.r.subarray(0, this.len);
return new Int32Array(this.len === this.r.length ? this.r : this.r.slice(0, this.len));
}
toGrowableArray() {
if (Array.isArray(this.r)) {
this.r.length = this.len;
return this.r;
}
return Array.from(this.r.subarray(0, this.len));
}
cleanClass() {
if (this.len < 4) return this;
CharClass.sortRanges(this.r, this.len);
let B = 2;
for (let t = 2; t < this.len; t += 2) {
const e = this.r[t];
const C = this.r[t + 1];
if (e <= this.r[B - 1] + 1) {
if (C > this.r[B - 1]) this.r[B - 1] = C;
continue;
}
this.r[B] = e;
this.r[B + 1] = C;
B += 2;
}
this.len = B;
return this;
}
appendLiteral(B, t) {
return (t & C.FOLD_CASE) !== 0 ? this.appendFoldedRange(B, B) : this.appendRange(B, B);
}
appendRange(B, t) {
if (this.len > 0) {
for (let e = 2; e <= 4; e += 2) if (this.len >= e) {
const C = this.r[this.len - e];
const s = this.r[this.len - e + 1];
if (B <= s + 1 && C <= t + 1) {
if (B < C) this.r[this.len - e] = B;
if (t > s) this.r[this.len - e + 1] = t;
return this;
}
}
}
this.r[this.len++] = B;
this.r[this.len++] = t;
return this;
}
appendFoldedRange(B, t) {
if (B <= E.MIN_FOLD && t >= E.MAX_FOLD) return this.appendRange(B, t);
if (t < E.MIN_FOLD || B > E.MAX_FOLD) return this.appendRange(B, t);
if (B < E.MIN_FOLD) {
this.appendRange(B, E.MIN_FOLD - 1);
B = E.MIN_FOLD;
}
if (t > E.MAX_FOLD) {
this.appendRange(E.MAX_FOLD + 1, t);
t = E.MAX_FOLD;
}
for (let e = B; e <= t; e++) {
this.appendRange(e, e);
for (let B = E.simpleFold(e); B !== e; B = E.simpleFold(B)) this.appendRange(B, B);
}
return this;
}
appendClass(B) {
for (let t = 0; t < B.length; t += 2) this.appendRange(B[t], B[t + 1]);
return this;
}
appendFoldedClass(B) {
for (let t = 0; t < B.length; t += 2) this.appendFoldedRange(B[t], B[t + 1]);
return this;
}
appendNegatedClass(B) {
let t = 0;
for (let e = 0; e < B.length; e += 2) {
const C = B[e];
const s = B[e + 1];
if (t <= C - 1) this.appendRange(t, C - 1);
t = s + 1;
}
if (t <= E.MAX_RUNE) this.appendRange(t, E.MAX_RUNE);
return this;
}
appendTable(B) {
for (let t = 0; t < B.length; ++t) {
const e = B.getLo(t);
const C = B.getHi(t);
const s = B.getStride(t);
if (s === 1) {
this.appendRange(e, C);
continue;
}
for (let B = e; B <= C; B += s) this.appendRange(B, B);
}
return this;
}
appendNegatedTable(B) {
let t = 0;
for (let e = 0; e < B.length; ++e) {
const C = B.getLo(e);
const s = B.getHi(e);
const n = B.getStride(e);
if (n === 1) {
if (t <= C - 1) this.appendRange(t, C - 1);
t = s + 1;
continue;
}
for (let B = C; B <= s; B += n) {
if (t <= B - 1) this.appendRange(t, B - 1);
t = B + 1;
}
}
if (t <= E.MAX_RUNE) this.appendRange(t, E.MAX_RUNE);
return this;
}
appendTableWithSign(B, t) {
return t < 0 ? this.appendNegatedTable(B) : this.appendTable(B);
}
negateClass() {
let B = 0;
let t = 0;
for (let e = 0; e < this.len; e += 2) {
const C = this.r[e];
const s = this.r[e + 1];
if (B <= C - 1) {
this.r[t] = B;
this.r[t + 1] = C - 1;
t += 2;
}
B = s + 1;
}
this.len = t;
if (B <= E.MAX_RUNE) {
this.r[this.len++] = B;
this.r[this.len++] = E.MAX_RUNE;
}
return this;
}
appendClassWithSign(B, t) {
return t < 0 ? this.appendNegatedClass(B) : this.appendClass(B);
}
appendGroup(B, t) {
let e = B.cls;
if (t) e = (new CharClass).appendFoldedClass(e).cleanClass().toArray();
return this.appendClassWithSign(e, B.sign);
}
toString() {
return CharClass.charClassToString(this.r, this.len);
}
};
var SB = class {
constructor(B) {
this.str = B;
this.position = 0;
}
pos() {
return this.position;
}
rewindTo(B) {
this.position = B;
}
more() {
return this.position < this.str.length;
}
peek() {
return this.str.codePointAt(this.position);
}
skip(B) {
this.position += B;
}
skipString(B) {
this.position += B.length;
}
pop() {
const B = this.str.codePointAt(this.position);
this.position += H.charCount(B);
return B;
}
lookingAt(B) {
return this.str.startsWith(B, this.position);
}
rest() {
return this.str.substring(this.position);
}
from(B) {
return this.str.substring(B, this.position);
}
toString() {
return this.rest();
}
};
var bB = class Parser {
static ERR_INTERNAL_ERROR="regexp/syntax: internal error";
static ERR_INVALID_CHAR_RANGE="invalid character class range";
static ERR_INVALID_ESCAPE="invalid escape sequence";
static ERR_INVALID_NAMED_CAPTURE="invalid named capture";
static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";
static ERR_INVALID_REPEAT_OP="invalid nested repetition operator";
static ERR_INVALID_REPEAT_SIZE="invalid repeat count";
static ERR_MISSING_BRACKET="missing closing ]";
static ERR_MISSING_PAREN="missing closing )";
static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetition operator";
static ERR_TRAILING_BACKSLASH="trailing backslash at end of expression";
static ERR_DUPLICATE_NAMED_CAPTURE="duplicate capture group name";
static ERR_UNEXPECTED_PAREN="unexpected )";
static ERR_NESTING_DEPTH="expression nests too deeply";
static ERR_LARGE="expression too large";
static ERR_INVALID_CAPTURE_IN_LOOKBEHIND="invalid capture in lookbehind";
static MAX_HEIGHT=1e3;
static MAX_SIZE=1398101;
static MAX_RUNES=33554432;
static ANY_TABLE=new l(new Uint32Array([ 0, E.MAX_RUNE, 1 ]));
static ASCII_TABLE=new l(new Uint32Array([ 0, 127, 1 ]));
static ASCII_FOLD_TABLE=new l(new Uint32Array([ 0, 127, 1, 383, 383, 1, 8490, 8490, 1 ]));
static unicodeTable(B) {
if (B === "Any") return {
tab: Parser.ANY_TABLE,
fold: Parser.ANY_TABLE,
sign: 1
};
if (B === "Ascii") return {
tab: Parser.ASCII_TABLE,
fold: Parser.ASCII_FOLD_TABLE,
sign: 1
};
if (B === "Assigned") return {
tab: c.CATEGORIES.get("Cn"),
fold: c.CATEGORIES.get("Cn"),
sign: -1
};
if (B === "Lc") return {
tab: c.CATEGORIES.get("LC"),
fold: c.FOLD_CATEGORIES.get("LC"),
sign: 1
};
if (c.CATEGORIES.has(B)) return {
tab: c.CATEGORIES.get(B),
fold: c.FOLD_CATEGORIES.get(B),
sign: 1
};
if (c.SCRIPTS.has(B)) return {
tab: c.SCRIPTS.get(B),
fold: c.FOLD_SCRIPT.get(B),
sign: 1
};
return null;
}
static minFoldRune(B) {
if (B < E.MIN_FOLD || B > E.MAX_FOLD) return B;
let t = B;
const e = B;
for (B = E.simpleFold(B); B !== e; B = E.simpleFold(B)) if (t > B) t = B;
return t;
}
static leadingRegexp(B) {
if (B.op === BB.Op.EMPTY_MATCH) return null;
if (B.op === BB.Op.CONCAT && B.subs.length > 0) {
const t = B.subs[0];
if (t.op === BB.Op.EMPTY_MATCH) return null;
return t;
}
return B;
}
static literalRegexp(B, t) {
const e = new BB(BB.Op.LITERAL);
e.flags = t;
e.runes = H.stringToRunes(B);
return e;
}
static parse(B, t) {
return new Parser(B, t).parseInternal();
}
static parseRepeat(B) {
const t = B.pos();
if (!B.more() || !B.lookingAt("{")) return -1;
B.skip(1);
const e = Parser.parseInt(B);
if (e === -1) return -1;
if (!B.more()) return -1;
let C;
if (!B.lookingAt(",")) C = e; else {
B.skip(1);
if (!B.more()) return -1;
if (B.lookingAt("}")) C = -1; else if ((C = Parser.parseInt(B)) === -1) return -1;
}
if (!B.more() || !B.lookingAt("}")) return -1;
B.skip(1);
if (e < 0 || e > 1e3 || C === -2 || C > 1e3 || C >= 0 && e > C) throw new g(Parser.ERR_INVALID_REPEAT_SIZE, B.from(t));
return e << 16 | C & E.MAX_BMP;
}
static isValidCaptureName(B) {
if (B.length === 0) return false;
for (let t = 0; t < B.length; t++) {
const e = B.codePointAt(t);
if (e !== u.CODES["_"] && !H.isalnum(e)) return false;
}
return true;
}
static parseInt(B) {
const t = B.pos();
while (B.more() && B.peek() >= u.CODES["0"] && B.peek() <= u.CODES["9"]) B.skip(1);
const e = B.from(t);
if (e.length === 0 || e.length > 1 && e.codePointAt(0) === u.CODES["0"]) return -1;
if (e.length > 8) return -2;
return parseInt(e, 10);
}
static isCharClass(B) {
return B.op === BB.Op.LITERAL && B.runes.length === 1 || B.op === BB.Op.CHAR_CLASS || B.op === BB.Op.ANY_CHAR_NOT_NL || B.op === BB.Op.ANY_CHAR;
}
static matchRune(B, t) {
switch (B.op) {
case BB.Op.LITERAL:
return B.runes.length === 1 && B.runes[0] === t;

case BB.Op.CHAR_CLASS:
for (let e = 0; e < B.runes.length; e += 2) if (B.runes[e] <= t && t <= B.runes[e + 1]) return true;
return false;

case BB.Op.ANY_CHAR_NOT_NL:
return t !== u.CODES["\n"];

case BB.Op.ANY_CHAR:
return true;
}
return false;
}
static mergeCharClass(B, t) {
switch (B.op) {
case BB.Op.ANY_CHAR:
break;

case BB.Op.ANY_CHAR_NOT_NL:
if (Parser.matchRune(t, u.CODES["\n"])) B.op = BB.Op.ANY_CHAR;
break;

case BB.Op.CHAR_CLASS:
{
const e = new dB(Array.isArray(B.runes) ? B.runes : Array.from(B.runes));
if (t.op === BB.Op.LITERAL) e.appendLiteral(t.runes[0], t.flags); else e.appendClass(t.runes);
B.runes = e.toGrowableArray();
break;
}

case BB.Op.LITERAL:
if (t.runes[0] === B.runes[0] && t.flags === B.flags) break;
B.op = BB.Op.CHAR_CLASS;
B.runes = (new dB).appendLiteral(B.runes[0], B.flags).appendLiteral(t.runes[0], t.flags).toGrowableArray();
}
}
static parseEscape(B) {
const t = B.pos();
B.skip(1);
if (!B.more()) throw new g(Parser.ERR_TRAILING_BACKSLASH);
let e = B.pop();
B: switch (e) {
case u.CODES["1"]:
case u.CODES["2"]:
case u.CODES["3"]:
case u.CODES["4"]:
case u.CODES["5"]:
case u.CODES["6"]:
case u.CODES["7"]:
if (!B.more() || B.peek() < u.CODES["0"] || B.peek() > u.CODES["7"]) break;

case u.CODES["0"]:
{
let t = e - u.CODES["0"];
for (let e = 1; e < 3; e++) {
if (!B.more() || B.peek() < u.CODES["0"] || B.peek() > u.CODES["7"]) break;
t = t * 8 + B.peek() - u.CODES["0"];
B.skip(1);
}
return t;
}

case u.CODES["x"]:
{
if (!B.more()) break;
e = B.pop();
if (e === u.CODES["{"]) {
let t = 0;
let C = 0;
while (true) {
if (!B.more()) break B;
e = B.pop();
if (e === u.CODES["}"]) break;
const s = H.unhex(e);
if (s < 0) break B;
C = C * 16 + s;
if (C > E.MAX_RUNE) break B;
t++;
}
if (t === 0) break B;
return C;
}
const t = H.unhex(e);
if (!B.more()) break;
e = B.pop();
const C = H.unhex(e);
if (t < 0 || C < 0) break;
return t * 16 + C;
}

case u.CODES["a"]:
return u.CODES[""];

case u.CODES["f"]:
return u.CODES["\f"];

case u.CODES["n"]:
return u.CODES["\n"];

case u.CODES["r"]:
return u.CODES["\r"];

case u.CODES["t"]:
return u.CODES["\t"];

case u.CODES["v"]:
return u.CODES["\v"];

default:
if (e <= E.MAX_ASCII && !H.isalnum(e)) return e;
}
throw new g(Parser.ERR_INVALID_ESCAPE, B.from(t));
}
static parseClassChar(B, t) {
if (!B.more()) throw new g(Parser.ERR_MISSING_BRACKET, B.from(t));
if (B.lookingAt("\\")) return Parser.parseEscape(B);
return B.pop();
}
static hasCapture(B) {
if (B === null) return false;
if (B.op === BB.Op.CAPTURE) return true;
if (B.subs) {
for (let t of B.subs) if (Parser.hasCapture(t)) return true;
}
return false;
}
constructor(B, t = 0) {
this.wholeRegexp = B;
this.flags = t;
this.numCap = 0;
this.namedGroups = Object.create(null);
this.stack = [];
this.free = null;
this.numRegexp = 0;
this.numRunes = 0;
this.repeats = 0;
this.height = null;
this.size = null;
this.nlb = 0;
}
newRegexp(B) {
let t = this.free;
if (t !== null && t.subs !== null && t.subs.length > 0) {
this.free = t.subs[0];
t.reinit();
t.op = B;
} else {
t = new BB(B);
this.numRegexp += 1;
}
return t;
}
reuse(B) {
if (this.height !== null && this.height.has(B)) this.height.delete(B);
if (B.subs !== null && B.subs.length > 0) B.subs[0] = this.free;
this.free = B;
}
checkLimits(B) {
if (this.numRunes > Parser.MAX_RUNES) throw new g(Parser.ERR_LARGE);
this.checkSize(B);
this.checkHeight(B);
}
checkSize(B) {
if (this.size === null) {
if (this.repeats === 0) this.repeats = 1;
if (B.op === BB.Op.REPEAT) {
let t = B.max;
if (t === -1) t = B.min;
if (t <= 0) t = 1;
if (t > Math.floor(Parser.MAX_SIZE / this.repeats)) this.repeats = Parser.MAX_SIZE; else this.repeats *= t;
}
if (this.numRegexp < Math.floor(Parser.MAX_SIZE / this.repeats)) return;
this.size = new Map;
for (let B of this.stack) this.checkSize(B);
}
if (this.calcSize(B, true) > Parser.MAX_SIZE) throw new g(Parser.ERR_LARGE);
}
calcSize(B, t = false) {
if (!t && this.size !== null) {
if (this.size.has(B)) return this.size.get(B);
}
let e = 0;
switch (B.op) {
case BB.Op.LITERAL:
e = B.runes.length;
break;

case BB.Op.PLB:
case BB.Op.NLB:
case BB.Op.CAPTURE:
case BB.Op.STAR:
e = 2 + this.calcSize(B.subs[0]);
break;

case BB.Op.PLUS:
case BB.Op.QUEST:
e = 1 + this.calcSize(B.subs[0]);
break;

case BB.Op.CONCAT:
for (let t of B.subs) e = e + this.calcSize(t);
break;

case BB.Op.ALTERNATE:
for (let t of B.subs) e = e + this.calcSize(t);
if (B.subs.length > 1) e = e + B.subs.length - 1;
break;

case BB.Op.REPEAT:
{
let t = this.calcSize(B.subs[0]);
if (B.max === -1) {
if (B.min === 0) e = 2 + t; else e = 1 + B.min * t;
break;
}
e = B.max * t + (B.max - B.min);
break;
}
}
e = Math.max(1, e);
if (this.size === null) this.size = new Map;
this.size.set(B, e);
return e;
}
checkHeight(B) {
if (this.numRegexp < Parser.MAX_HEIGHT) return;
if (this.height === null) {
this.height = new Map;
for (let B of this.stack) this.checkHeight(B);
}
if (this.calcHeight(B, true) > Parser.MAX_HEIGHT) throw new g(Parser.ERR_NESTING_DEPTH);
}
calcHeight(B, t = false) {
if (!t && this.height !== null) {
if (this.height.has(B)) return this.height.get(B);
}
let e = 1;
for (let t of B.subs) {
const B = this.calcHeight(t);
if (e < 1 + B) e = 1 + B;
}
if (this.height === null) this.height = new Map;
this.height.set(B, e);
return e;
}
pop() {
return this.stack.pop();
}
popToPseudo() {
const B = this.stack.length;
let t = B;
while (t > 0 && !BB.isPseudoOp(this.stack[t - 1].op)) t--;
return this.stack.splice(t, B - t);
}
push(B) {
this.numRunes += B.runes.length;
if (B.op === BB.Op.CHAR_CLASS && B.runes.length === 2 && B.runes[0] === B.runes[1]) {
if (this.maybeConcat(B.runes[0], this.flags & ~C.FOLD_CASE)) return null;
B.op = BB.Op.LITERAL;
B.runes = [ B.runes[0] ];
B.flags = this.flags & ~C.FOLD_CASE;
} else if (B.op === BB.Op.CHAR_CLASS && B.runes.length === 4 && B.runes[0] === B.runes[1] && B.runes[2] === B.runes[3] && E.simpleFold(B.runes[0]) === B.runes[2] && E.simpleFold(B.runes[2]) === B.runes[0] || B.op === BB.Op.CHAR_CLASS && B.runes.length === 2 && B.runes[0] + 1 === B.runes[1] && E.simpleFold(B.runes[0]) === B.runes[1] && E.simpleFold(B.runes[1]) === B.runes[0]) {
if (this.maybeConcat(B.runes[0], this.flags | C.FOLD_CASE)) return null;
B.op = BB.Op.LITERAL;
B.runes = [ B.runes[0] ];
B.flags = this.flags | C.FOLD_CASE;
} else this.maybeConcat(-1, 0);
this.stack.push(B);
this.checkLimits(B);
return B;
}
maybeConcat(B, t) {
const e = this.stack.length;
if (e < 2) return false;
const s = this.stack[e - 1];
const n = this.stack[e - 2];
if (s.op !== BB.Op.LITERAL || n.op !== BB.Op.LITERAL || (s.flags & C.FOLD_CASE) !== (n.flags & C.FOLD_CASE)) return false;
if (!Array.isArray(n.runes)) n.runes = Array.from(n.runes);
for (let B = 0; B < s.runes.length; B++) n.runes.push(s.runes[B]);
if (B >= 0) {
s.runes = [ B ];
s.flags = t;
return true;
}
this.pop();
this.reuse(s);
return false;
}
newLiteral(B, t) {
const e = this.newRegexp(BB.Op.LITERAL);
e.flags = t;
if ((t & C.FOLD_CASE) !== 0) B = Parser.minFoldRune(B);
e.runes = [ B ];
return e;
}
literal(B) {
this.push(this.newLiteral(B, this.flags));
}
op(B) {
const t = this.newRegexp(B);
t.flags = this.flags;
return this.push(t);
}
repeat(B, t, e, s, n, r) {
let i = this.flags;
if ((i & C.PERL_X) !== 0) {
if (n.more() && n.lookingAt("?")) {
n.skip(1);
i ^= C.NON_GREEDY;
}
if (r !== -1) throw new g(Parser.ERR_INVALID_REPEAT_OP, n.from(r));
}
const a = this.stack.length;
if (a === 0) throw new g(Parser.ERR_MISSING_REPEAT_ARGUMENT, n.from(s));
const u = this.stack[a - 1];
if (BB.isPseudoOp(u.op)) throw new g(Parser.ERR_MISSING_REPEAT_ARGUMENT, n.from(s));
const l = this.newRegexp(B);
l.min = t;
l.max = e;
l.flags = i;
l.subs = [ u ];
this.stack[a - 1] = l;
this.checkLimits(l);
if (B === BB.Op.REPEAT && (t >= 2 || e >= 2) && !this.repeatIsValid(l, 1e3)) throw new g(Parser.ERR_INVALID_REPEAT_SIZE, n.from(s));
}
repeatIsValid(B, t) {
if (B.op === BB.Op.REPEAT) {
let e = B.max;
if (e === 0) return true;
if (e < 0) e = B.min;
if (e > t) return false;
if (e > 0) t = Math.trunc(t / e);
}
for (let e of B.subs) if (!this.repeatIsValid(e, t)) return false;
return true;
}
concat() {
this.maybeConcat(-1, 0);
const B = this.popToPseudo();
if (B.length === 0) return this.push(this.newRegexp(BB.Op.EMPTY_MATCH));
return this.push(this.collapse(B, BB.Op.CONCAT));
}
alternate() {
const B = this.popToPseudo();
if (B.length > 0) this.cleanAlt(B[B.length - 1]);
if (B.length === 0) return this.push(this.newRegexp(BB.Op.NO_MATCH));
return this.push(this.collapse(B, BB.Op.ALTERNATE));
}
cleanAlt(B) {
if (B.op === BB.Op.CHAR_CLASS) {
B.runes = new dB(Array.from(B.runes)).cleanClass().toArray();
if (B.runes.length === 2 && B.runes[0] === 0 && B.runes[1] === E.MAX_RUNE) {
B.runes = new Int32Array(0);
B.op = BB.Op.ANY_CHAR;
} else if (B.runes.length === 4 && B.runes[0] === 0 && B.runes[1] === u.CODES["\n"] - 1 && B.runes[2] === u.CODES["\n"] + 1 && B.runes[3] === E.MAX_RUNE) {
B.runes = new Int32Array(0);
B.op = BB.Op.ANY_CHAR_NOT_NL;
}
}
}
collapse(B, t) {
if (B.length === 1) return B[0];
let e = 0;
for (let C of B) e += C.op === t ? C.subs.length : 1;
let C = new Array(e).fill(null);
let s = 0;
for (let e of B) if (e.op === t) {
for (let B = 0; B < e.subs.length; B++) C[s++] = e.subs[B];
this.reuse(e);
} else C[s++] = e;
let n = this.newRegexp(t);
n.subs = C;
if (t === BB.Op.ALTERNATE) {
n.subs = this.factor(n.subs);
if (n.subs.length === 1) {
const B = n;
n = n.subs[0];
this.reuse(B);
}
}
return n;
}
factor(B) {
if (B.length < 2) return B;
let t = 0;
let e = B.length;
let s = 0;
let n = null;
let r = 0;
let i = 0;
let a = 0;
for (let u = 0; u <= e; u++) {
let l = null;
let o = 0;
let D = 0;
if (u < e) {
let e = B[t + u];
if (e.op === BB.Op.CONCAT && e.subs.length > 0) e = e.subs[0];
if (e.op === BB.Op.LITERAL) {
l = e.runes;
o = e.runes.length;
D = e.flags & C.FOLD_CASE;
}
if (D === i) {
let B = 0;
while (B < r && B < o && n[B] === l[B]) B++;
if (B > 0) {
r = B;
continue;
}
}
}
if (u === a) {} else if (u === a + 1) B[s++] = B[t + a]; else {
const e = this.newRegexp(BB.Op.LITERAL);
e.flags = i;
e.runes = n.slice(0, r);
for (let e = a; e < u; e++) {
B[t + e] = this.removeLeadingString(B[t + e], r);
this.checkLimits(B[t + e]);
}
const C = this.collapse(B.slice(t + a, t + u), BB.Op.ALTERNATE);
const l = this.newRegexp(BB.Op.CONCAT);
l.subs = [ e, C ];
B[s++] = l;
}
a = u;
n = l;
r = o;
i = D;
}
e = s;
t = 0;
a = 0;
s = 0;
let u = null;
for (let C = 0; C <= e; C++) {
let n = null;
if (C < e) {
n = Parser.leadingRegexp(B[t + C]);
if (u !== null && u.equals(n) && (Parser.isCharClass(u) || u.op === BB.Op.REPEAT && u.min === u.max && Parser.isCharClass(u.subs[0]))) continue;
}
if (C === a) {} else if (C === a + 1) B[s++] = B[t + a]; else {
const e = u;
for (let e = a; e < C; e++) {
const C = e !== a;
B[t + e] = this.removeLeadingRegexp(B[t + e], C);
this.checkLimits(B[t + e]);
}
const n = this.collapse(B.slice(t + a, t + C), BB.Op.ALTERNATE);
const r = this.newRegexp(BB.Op.CONCAT);
r.subs = [ e, n ];
B[s++] = r;
}
a = C;
u = n;
}
e = s;
t = 0;
a = 0;
s = 0;
for (let C = 0; C <= e; C++) {
if (C < e && Parser.isCharClass(B[t + C])) continue;
if (C === a) {} else if (C === a + 1) B[s++] = B[t + a]; else {
let e = a;
for (let s = a + 1; s < C; s++) {
const C = B[t + e];
const n = B[t + s];
if (C.op < n.op || C.op === n.op && (C.runes !== null ? C.runes.length : 0) < (n.runes !== null ? n.runes.length : 0)) e = s;
}
const n = B[t + a];
B[t + a] = B[t + e];
B[t + e] = n;
for (let e = a + 1; e < C; e++) {
Parser.mergeCharClass(B[t + a], B[t + e]);
this.reuse(B[t + e]);
}
this.cleanAlt(B[t + a]);
B[s++] = B[t + a];
}
if (C < e) B[s++] = B[t + C];
a = C + 1;
}
e = s;
t = 0;
a = 0;
s = 0;
for (let C = 0; C < e; ++C) {
if (C + 1 < e && B[t + C].op === BB.Op.EMPTY_MATCH && B[t + C + 1].op === BB.Op.EMPTY_MATCH) continue;
B[s++] = B[t + C];
}
e = s;
t = 0;
return B.slice(t, e);
}
removeLeadingString(B, t) {
if (B.op === BB.Op.CONCAT && B.subs.length > 0) {
const e = this.removeLeadingString(B.subs[0], t);
B.subs[0] = e;
if (e.op === BB.Op.EMPTY_MATCH) {
this.reuse(e);
switch (B.subs.length) {
case 0:
case 1:
B.op = BB.Op.EMPTY_MATCH;
B.subs = BB.emptySubs();
break;

case 2:
{
const t = B;
B = B.subs[1];
this.reuse(t);
break;
}

default:
B.subs = B.subs.slice(1, B.subs.length);
}
}
return B;
}
if (B.op === BB.Op.LITERAL) {
B.runes = B.runes.slice(t, B.runes.length);
if (B.runes.length === 0) B.op = BB.Op.EMPTY_MATCH;
}
return B;
}
removeLeadingRegexp(B, t) {
if (B.op === BB.Op.CONCAT && B.subs.length > 0) {
if (t) this.reuse(B.subs[0]);
B.subs = B.subs.slice(1, B.subs.length);
switch (B.subs.length) {
case 0:
B.op = BB.Op.EMPTY_MATCH;
B.subs = BB.emptySubs();
break;

case 1:
{
const t = B;
B = B.subs[0];
this.reuse(t);
break;
}
}
return B;
}
if (t) this.reuse(B);
return this.newRegexp(BB.Op.EMPTY_MATCH);
}
parseInternal() {
if ((this.flags & C.LITERAL) !== 0) return Parser.literalRegexp(this.wholeRegexp, this.flags);
let B = -1;
let t = -1;
let e = -1;
const s = new SB(this.wholeRegexp);
while (s.more()) {
let n = -1;
B: switch (s.peek()) {
case u.CODES["("]:
if ((this.flags & C.LOOKBEHIND) !== 0) {
if (s.lookingAt("(?<=")) {
this.parsePosLookBehind();
s.skip(4);
break;
}
if (s.lookingAt("(?<!")) {
this.parseNegLookBehind();
s.skip(4);
break;
}
}
if ((this.flags & C.PERL_X) !== 0 && s.lookingAt("(?")) {
this.parsePerlFlags(s);
break;
}
this.op(BB.Op.LEFT_PAREN).cap = ++this.numCap;
s.skip(1);
break;

case u.CODES["|"]:
this.parseVerticalBar();
s.skip(1);
break;

case u.CODES[")"]:
this.parseRightParen();
s.skip(1);
break;

case u.CODES["^"]:
if ((this.flags & C.ONE_LINE) !== 0) this.op(BB.Op.BEGIN_TEXT); else this.op(BB.Op.BEGIN_LINE);
s.skip(1);
break;

case u.CODES["$"]:
if ((this.flags & C.ONE_LINE) !== 0) this.op(BB.Op.END_TEXT).flags |= C.WAS_DOLLAR; else this.op(BB.Op.END_LINE);
s.skip(1);
break;

case u.CODES["."]:
if ((this.flags & C.DOT_NL) !== 0) this.op(BB.Op.ANY_CHAR); else this.op(BB.Op.ANY_CHAR_NOT_NL);
s.skip(1);
break;

case u.CODES["["]:
this.parseClass(s);
break;

case u.CODES["*"]:
case u.CODES["+"]:
case u.CODES["?"]:
{
n = s.pos();
let C = null;
switch (s.pop()) {
case u.CODES["*"]:
C = BB.Op.STAR;
break;

case u.CODES["+"]:
C = BB.Op.PLUS;
break;

case u.CODES["?"]:
C = BB.Op.QUEST;
}
this.repeat(C, t, e, n, s, B);
break;
}

case u.CODES["{"]:
{
const C = s.pos();
const r = Parser.parseRepeat(s);
if (r < 0) {
s.rewindTo(C);
this.literal(s.pop());
break;
}
n = C;
t = r >> 16;
e = (r & E.MAX_BMP) << 16 >> 16;
this.repeat(BB.Op.REPEAT, t, e, n, s, B);
break;
}

case u.CODES["\\"]:
{
const B = s.pos();
s.skip(1);
if ((this.flags & C.PERL_X) !== 0 && s.more()) switch (s.pop()) {
case u.CODES["A"]:
this.op(BB.Op.BEGIN_TEXT);
break B;

case u.CODES["b"]:
this.op(BB.Op.WORD_BOUNDARY);
break B;

case u.CODES["B"]:
this.op(BB.Op.NO_WORD_BOUNDARY);
break B;

case u.CODES["C"]:
throw new g(Parser.ERR_INVALID_ESCAPE, "\\C");

case u.CODES["Q"]:
{
let B = s.rest();
const t = B.indexOf("\\E");
if (t >= 0) {
B = B.substring(0, t);
s.skipString(B);
s.skipString("\\E");
} else s.skipString(B);
let e = 0;
while (e < B.length) {
const t = B.codePointAt(e);
this.literal(t);
e += H.charCount(t);
}
break B;
}

case u.CODES["z"]:
this.op(BB.Op.END_TEXT);
break B;

default:
s.rewindTo(B);
} else s.rewindTo(B);
const t = this.newRegexp(BB.Op.CHAR_CLASS);
t.flags = this.flags;
if (s.lookingAt("\\p") || s.lookingAt("\\P")) {
const B = new dB;
if (this.parseUnicodeClass(s, B)) {
t.runes = B.toArray();
this.push(t);
break B;
}
}
const e = new dB;
if (this.parsePerlClassEscape(s, e)) {
t.runes = e.toArray();
this.push(t);
break B;
}
s.rewindTo(B);
this.reuse(t);
this.literal(Parser.parseEscape(s));
break;
}

default:
this.literal(s.pop());
}
B = n;
}
this.concat();
if (this.swapVerticalBar()) this.pop();
this.alternate();
if (this.stack.length !== 1) throw new g(Parser.ERR_MISSING_PAREN, this.wholeRegexp);
this.stack[0].namedGroups = this.namedGroups;
return this.stack[0];
}
parsePerlFlags(B) {
const t = B.pos();
const e = B.rest();
if (e.startsWith("(?P<") || e.startsWith("(?<")) {
const t = e.charAt(2) === "P" ? 4 : 3;
const C = e.indexOf(">");
if (C < 0) throw new g(Parser.ERR_INVALID_NAMED_CAPTURE, e);
const s = e.substring(t, C);
B.skipString(s);
B.skip(t + 1);
if (!Parser.isValidCaptureName(s)) throw new g(Parser.ERR_INVALID_NAMED_CAPTURE, e.substring(0, C + 1));
const n = this.op(BB.Op.LEFT_PAREN);
n.cap = ++this.numCap;
if (this.namedGroups[s]) throw new g(Parser.ERR_DUPLICATE_NAMED_CAPTURE, s);
this.namedGroups[s] = this.numCap;
n.name = s;
return;
}
B.skip(2);
let s = this.flags;
let n = 1;
let r = false;
B: while (B.more()) {
const t = B.pop();
switch (t) {
case u.CODES["i"]:
s |= C.FOLD_CASE;
r = true;
break;

case u.CODES["m"]:
s &= ~C.ONE_LINE;
r = true;
break;

case u.CODES["s"]:
s |= C.DOT_NL;
r = true;
break;

case u.CODES["U"]:
s |= C.NON_GREEDY;
r = true;
break;

case u.CODES["-"]:
if (n < 0) break B;
n = -1;
s = ~s;
r = false;
break;

case u.CODES[":"]:
case u.CODES[")"]:
if (n < 0) {
if (!r) break B;
s = ~s;
}
if (t === u.CODES[":"]) this.op(BB.Op.LEFT_PAREN);
this.flags = s;
return;

default:
break B;
}
}
throw new g(Parser.ERR_INVALID_PERL_OP, B.from(t));
}
parsePosLookBehind() {
const B = this.newRegexp(BB.Op.LEFT_PAREN);
B.flags = this.flags;
B.lb = ++this.nlb;
return this.push(B);
}
parseNegLookBehind() {
const B = this.newRegexp(BB.Op.LEFT_PAREN);
B.flags = this.flags;
B.lb = - ++this.nlb;
return this.push(B);
}
parseVerticalBar() {
this.concat();
if (!this.swapVerticalBar()) this.op(BB.Op.VERTICAL_BAR);
}
swapVerticalBar() {
const B = this.stack.length;
if (B >= 3 && this.stack[B - 2].op === BB.Op.VERTICAL_BAR && Parser.isCharClass(this.stack[B - 1]) && Parser.isCharClass(this.stack[B - 3])) {
let t = this.stack[B - 1];
let e = this.stack[B - 3];
if (t.op > e.op) {
const C = e;
e = t;
t = C;
this.stack[B - 3] = e;
}
Parser.mergeCharClass(e, t);
this.reuse(t);
this.pop();
return true;
}
if (B >= 2) {
const t = this.stack[B - 1];
const e = this.stack[B - 2];
if (e.op === BB.Op.VERTICAL_BAR) {
if (B >= 3) this.cleanAlt(this.stack[B - 3]);
this.stack[B - 2] = t;
this.stack[B - 1] = e;
return true;
}
}
return false;
}
parseRightParen() {
this.concat();
if (this.swapVerticalBar()) this.pop();
this.alternate();
if (this.stack.length < 2) throw new g(Parser.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
const B = this.pop();
const t = this.pop();
if (t.op !== BB.Op.LEFT_PAREN) throw new g(Parser.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
this.flags = t.flags;
if (t.lb !== 0) {
if (Parser.hasCapture(B)) throw new g(Parser.ERR_INVALID_CAPTURE_IN_LOOKBEHIND, this.wholeRegexp);
if (t.lb > 0) t.op = BB.Op.PLB; else t.op = BB.Op.NLB;
t.subs = [ B ];
this.push(t);
return;
}
if (t.cap === 0) this.push(B); else {
t.op = BB.Op.CAPTURE;
t.subs = [ B ];
this.push(t);
}
}
parsePerlClassEscape(B, t) {
const e = B.pos();
if ((this.flags & C.PERL_X) === 0 || !B.more() || B.pop() !== u.CODES["\\"] || !B.more()) return false;
B.pop();
const s = B.from(e);
const n = pB.has(s) ? pB.get(s) : null;
if (n === null) return false;
t.appendGroup(n, (this.flags & C.FOLD_CASE) !== 0);
return true;
}
parseNamedClass(B, t) {
const e = B.rest();
const s = e.indexOf(":]");
if (s < 0) return false;
const n = e.substring(0, s + 2);
B.skipString(n);
const r = _B.has(n) ? _B.get(n) : null;
if (r === null) throw new g(Parser.ERR_INVALID_CHAR_RANGE, n);
t.appendGroup(r, (this.flags & C.FOLD_CASE) !== 0);
return true;
}
parseUnicodeClass(B, t) {
const e = B.pos();
if ((this.flags & C.UNICODE_GROUPS) === 0 || !B.lookingAt("\\p") && !B.lookingAt("\\P")) return false;
B.skip(1);
let s = 1;
let n = B.pop();
if (n === u.CODES["P"]) s = -1;
if (!B.more()) {
B.rewindTo(e);
throw new g(Parser.ERR_INVALID_CHAR_RANGE, B.rest());
}
n = B.pop();
let r;
if (n !== u.CODES["{"]) r = H.runeToString(n); else {
const t = B.rest();
const C = t.indexOf("}");
if (C < 0) {
B.rewindTo(e);
throw new g(Parser.ERR_INVALID_CHAR_RANGE, B.rest());
}
r = t.substring(0, C);
B.skipString(r);
B.skip(1);
}
if (!(r.length === 0) && r.codePointAt(0) === u.CODES["^"]) {
s = 0 - s;
r = r.substring(1);
}
const i = Parser.unicodeTable(r);
if (i === null) throw new g(Parser.ERR_INVALID_CHAR_RANGE, B.from(e));
if (i.sign < 0) s = 0 - s;
const a = i.tab;
const l = i.fold;
if ((this.flags & C.FOLD_CASE) === 0 || l === null) t.appendTableWithSign(a, s); else {
const B = (new dB).appendTable(a).appendTable(l).cleanClass().toArray();
t.appendClassWithSign(Array.from(B), s);
}
return true;
}
parseClass(B) {
const t = B.pos();
B.skip(1);
const e = this.newRegexp(BB.Op.CHAR_CLASS);
e.flags = this.flags;
const s = new dB;
let n = 1;
if (B.more() && B.lookingAt("^")) {
n = -1;
B.skip(1);
if ((this.flags & C.CLASS_NL) === 0) s.appendRange(u.CODES["\n"], u.CODES["\n"]);
}
let r = true;
while (!B.more() || B.peek() !== u.CODES["]"] || r) {
if (B.more() && B.lookingAt("-") && (this.flags & C.PERL_X) === 0 && !r) {
const e = B.rest();
if (e === "-" || !e.startsWith("-]")) {
B.rewindTo(t);
throw new g(Parser.ERR_INVALID_CHAR_RANGE, B.rest());
}
}
r = false;
const e = B.pos();
if (B.lookingAt("[:")) {
if (this.parseNamedClass(B, s)) continue;
B.rewindTo(e);
}
if (this.parseUnicodeClass(B, s)) continue;
if (this.parsePerlClassEscape(B, s)) continue;
B.rewindTo(e);
const n = Parser.parseClassChar(B, t);
let i = n;
if (B.more() && B.lookingAt("-")) {
B.skip(1);
if (B.more() && B.lookingAt("]")) B.skip(-1); else {
i = Parser.parseClassChar(B, t);
if (i < n) throw new g(Parser.ERR_INVALID_CHAR_RANGE, B.from(e));
}
}
if ((this.flags & C.FOLD_CASE) === 0) s.appendRange(n, i); else s.appendFoldedRange(n, i);
}
B.skip(1);
s.cleanClass();
if (n < 0) s.negateClass();
e.runes = s.toArray();
this.push(e);
}
};
var PB = class RE2 {
static initTest(B) {
const t = RE2.compile(B);
const e = new RE2(t.expr, t.prog, t.numSubexp, t.longest);
e.cond = t.cond;
e.prefix = t.prefix;
e.prefixUTF8 = t.prefixUTF8;
e.prefixComplete = t.prefixComplete;
e.prefixRune = t.prefixRune;
e.prefilter = t.prefilter;
e.namedGroups = t.namedGroups;
return e;
}
static compile(B) {
return RE2.compileImpl(B, C.PERL, false);
}
static compilePOSIX(B) {
return RE2.compileImpl(B, C.POSIX, true);
}
static compileImpl(B, t, e) {
let C = bB.parse(B, t);
const s = C.maxCap();
const n = C.namedGroups;
C = oB.simplify(C);
const r = sB.build(C);
const i = lB.compileRegexp(C);
const a = new RE2(B, i, s, e);
a.prefilter = r.type === CB.Type.NONE ? null : r;
const [u, l] = i.prefix();
a.prefixComplete = u;
a.prefix = l;
a.prefixUTF8 = H.stringToUtf8ByteArray(a.prefix);
if (a.prefix.length > 0) a.prefixRune = a.prefix.codePointAt(0);
a.namedGroups = n;
return a;
}
static match(B, t) {
return RE2.compile(B).match(t);
}
constructor(B, t, e = 0, C = 0) {
this.expr = B;
this.prog = t;
this.numSubexp = e;
this.longest = C;
this.cond = t.startCond();
this.prefix = null;
this.prefixUTF8 = null;
this.prefixComplete = false;
this.prefixRune = 0;
this.namedGroups = Object.create(null);
this.machinePool = [];
this.lazyDFA = null;
this.onepass = $.compile(this.prog);
this.prefilter = null;
}
get dfa() {
if (this.lazyDFA === null) this.lazyDFA = new K(this.prog);
return this.lazyDFA;
}
matchPrefixComplete(B, t, e, s) {
if ((e === C.ANCHOR_START || e === C.ANCHOR_BOTH) && t !== 0) return null;
let n = -1;
let r = -1;
const i = B.prefixLength(this);
if (e === C.UNANCHORED) {
const e = B.index(this, t);
if (e < 0) return null;
n = t + e;
r = n + i;
} else if (e === C.ANCHOR_BOTH) {
if (B.endPos() !== i) return null;
if (B.index(this, 0) !== 0) return null;
n = 0;
r = i;
} else if (e === C.ANCHOR_START) {
if (B.index(this, 0) !== 0) return null;
n = 0;
r = i;
}
if (n < 0) return null;
if (s > 0) {
const B = new Int32Array(s).fill(-1);
B[0] = n;
B[1] = r;
return Array.from(B);
}
return [];
}
createLookbehindState() {
return this.prog.numLb > 0 ? new k(this.prog) : null;
}
executeEngine(B, t, e, s, n = null) {
if (this.prefixComplete && (s === 0 || this.numSubexp === 0)) return this.matchPrefixComplete(B, t, e, s);
if (this.prefilter !== null && e === C.UNANCHORED) {
if (!this.prefilter.eval(B, t)) return null;
}
if (this.onepass !== null) return $.execute(this, B, t, e, s);
if (s > 0) {
if (this.prog.numLb === 0 && B.endPos() <= z.maxBitStateLen(this.prog)) return z.execute(this, B, t, e, s);
return this.doExecuteNFA(B, t, e, s, n);
}
if (this.prog.numLb === 0) {
const C = this.dfa.match(B, t, e);
if (C !== null) return C ? [] : null;
if (B.endPos() <= z.maxBitStateLen(this.prog)) return z.execute(this, B, t, e, s);
}
return this.doExecuteNFA(B, t, e, s, n);
}
numberOfCapturingGroups() {
return this.numSubexp;
}
numberOfInstructions() {
return this.prog.numInst();
}
get() {
return this.machinePool.length > 0 ? this.machinePool.pop() : null;
}
reset() {
this.machinePool.length = 0;
}
put(B) {
this.machinePool.push(B);
}
toString() {
return this.expr;
}
doExecuteNFA(B, t, e, C, s = null) {
let n = this.get();
if (!n) n = y.fromRE2(this);
n.init(C);
const r = n.match(B, t, e, s) ? n.submatches() : null;
this.put(n);
return r;
}
match(B) {
return this.executeEngine(b.fromUTF16(B), 0, C.UNANCHORED, 0) !== null;
}
matchWithGroup(B, t, e, C, s, n = null) {
if (!(B instanceof T)) {
if (H.isByteArray(B)) B = m.utf8(B); else B = m.utf16(B);
}
return this.matchMachineInput(B, t, e, C, s, n);
}
matchMachineInput(B, t, e, C, s, n = null) {
if (t > e) return [ false, null ];
const r = B.isUTF16Encoding() ? b.fromUTF16(B.asCharSequence(), 0, e) : b.fromUTF8(B.asBytes(), 0, e);
const i = this.executeEngine(r, t, C, 2 * s, n);
if (i === null) return [ false, null ];
return [ true, i ];
}
matchUTF8(B) {
return this.executeEngine(b.fromUTF8(B), 0, C.UNANCHORED, 0) !== null;
}
replaceAll(B, t) {
return this.replaceAllFunc(B, () => t, 2 * B.length + 1);
}
replaceFirst(B, t) {
return this.replaceAllFunc(B, () => t, 1);
}
replaceAllFunc(B, t, e) {
let s = 0;
let n = 0;
let r = "";
const i = b.fromUTF16(B);
const a = this.createLookbehindState();
let u = 0;
while (n <= B.length) {
const l = this.executeEngine(i, n, C.UNANCHORED, 2, a);
if (l === null || l.length === 0) break;
r += B.substring(s, l[0]);
if (l[1] > s || l[0] === 0) {
r += t(B.substring(l[0], l[1]));
u++;
}
s = l[1];
const o = i.step(n) & 7;
if (n + o > l[1]) n += o; else if (n + 1 > l[1]) n++; else n = l[1];
if (u >= e) break;
}
r += B.substring(s);
return r;
}
pad(B) {
if (B === null) return null;
let t = (1 + this.numSubexp) * 2;
if (B.length < t) {
let e = new Array(t).fill(-1);
for (let t = 0; t < B.length; t++) e[t] = B[t];
B = e;
}
return B;
}
allMatches(B, t, e = B => B) {
let s = [];
const n = B.endPos();
if (t < 0) t = n + 1;
let r = 0;
let i = 0;
let a = -1;
const u = this.createLookbehindState();
while (i < t && r <= n) {
const t = this.executeEngine(B, r, C.UNANCHORED, this.prog.numCap, u);
if (t === null || t.length === 0) break;
let l = true;
if (t[1] === r) {
if (t[0] === a) l = false;
const e = B.step(r);
if (e < 0) r = n + 1; else r += e & 7;
} else r = t[1];
a = t[1];
if (l) {
s.push(e(this.pad(t)));
i++;
}
}
return s;
}
findUTF8(B) {
const t = this.executeEngine(b.fromUTF8(B), 0, C.UNANCHORED, 2);
if (t === null) return null;
return B.slice(t[0], t[1]);
}
findUTF8Index(B) {
const t = this.executeEngine(b.fromUTF8(B), 0, C.UNANCHORED, 2);
if (t === null) return null;
return t.slice(0, 2);
}
find(B) {
const t = this.executeEngine(b.fromUTF16(B), 0, C.UNANCHORED, 2);
if (t === null) return "";
return B.substring(t[0], t[1]);
}
findIndex(B) {
return this.executeEngine(b.fromUTF16(B), 0, C.UNANCHORED, 2);
}
findUTF8Submatch(B) {
const t = this.executeEngine(b.fromUTF8(B), 0, C.UNANCHORED, this.prog.numCap);
if (t === null) return null;
const e = new Array(1 + this.numSubexp).fill(null);
for (let C = 0; C < e.length; C++) if (2 * C < t.length && t[2 * C] >= 0) e[C] = B.slice(t[2 * C], t[2 * C + 1]);
return e;
}
findUTF8SubmatchIndex(B) {
return this.pad(this.executeEngine(b.fromUTF8(B), 0, C.UNANCHORED, this.prog.numCap));
}
findSubmatch(B) {
const t = this.executeEngine(b.fromUTF16(B), 0, C.UNANCHORED, this.prog.numCap);
if (t === null) return null;
const e = new Array(1 + this.numSubexp).fill(null);
for (let C = 0; C < e.length; C++) if (2 * C < t.length && t[2 * C] >= 0) e[C] = B.substring(t[2 * C], t[2 * C + 1]);
return e;
}
findSubmatchIndex(B) {
return this.pad(this.executeEngine(b.fromUTF16(B), 0, C.UNANCHORED, this.prog.numCap));
}
findAllUTF8(B, t) {
const e = this.allMatches(b.fromUTF8(B), t, t => B.slice(t[0], t[1]));
if (e.length === 0) return null;
return e;
}
findAllUTF8Index(B, t) {
const e = this.allMatches(b.fromUTF8(B), t, B => B.slice(0, 2));
if (e.length === 0) return null;
return e;
}
findAll(B, t) {
const e = this.allMatches(b.fromUTF16(B), t, t => B.substring(t[0], t[1]));
if (e.length === 0) return null;
return e;
}
findAllIndex(B, t) {
const e = this.allMatches(b.fromUTF16(B), t, B => B.slice(0, 2));
if (e.length === 0) return null;
return e;
}
findAllUTF8Submatch(B, t) {
const e = this.allMatches(b.fromUTF8(B), t, t => {
let e = new Array(t.length / 2 | 0).fill(null);
for (let C = 0; C < e.length; C++) if (t[2 * C] >= 0) e[C] = B.slice(t[2 * C], t[2 * C + 1]);
return e;
});
if (e.length === 0) return null;
return e;
}
findAllUTF8SubmatchIndex(B, t) {
const e = this.allMatches(b.fromUTF8(B), t);
if (e.length === 0) return null;
return e;
}
findAllSubmatch(B, t) {
const e = this.allMatches(b.fromUTF16(B), t, t => {
let e = new Array(t.length / 2 | 0).fill(null);
for (let C = 0; C < e.length; C++) if (t[2 * C] >= 0) e[C] = B.substring(t[2 * C], t[2 * C + 1]);
return e;
});
if (e.length === 0) return null;
return e;
}
findAllSubmatchIndex(B, t) {
const e = this.allMatches(b.fromUTF16(B), t);
if (e.length === 0) return null;
return e;
}
};
var MB = class RE2Set {
static UNANCHORED=C.UNANCHORED;
static ANCHOR_START=C.ANCHOR_START;
static ANCHOR_BOTH=C.ANCHOR_BOTH;
constructor(B = RE2Set.UNANCHORED, t = 0, e = 8388608) {
if (![ RE2Set.UNANCHORED, RE2Set.ANCHOR_START, RE2Set.ANCHOR_BOTH ].includes(B)) throw new O("The anchor should be RE2Set.UNANCHORED, RE2Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");
H.checkFlags(t);
this.anchor = B;
this.jsFlags = t;
this.maxMem = e;
let n = C.PERL;
if ((t & s.DISABLE_UNICODE_GROUPS) !== 0) n &= ~C.UNICODE_GROUPS;
if ((t & s.LOOKBEHINDS) !== 0) n |= C.LOOKBEHIND;
this.re2Flags = n;
this.regexps = [];
this.prog = null;
this.dfa = null;
this.dummyRe2 = null;
}
add(B) {
if (this.prog) throw new f("Cannot add patterns after compile");
H.checkPattern(B);
let t = B;
if ((this.jsFlags & s.CASE_INSENSITIVE) !== 0) t = `(?i)${t}`;
if ((this.jsFlags & s.DOTALL) !== 0) t = `(?s)${t}`;
if ((this.jsFlags & s.MULTILINE) !== 0) t = `(?m)${t}`;
const e = bB.parse(t, this.re2Flags);
this.regexps.push(oB.simplify(e));
return this.regexps.length - 1;
}
compile() {
if (this.prog) return;
const B = lB.compileSet(this.regexps);
if (B.numInst() > bB.MAX_SIZE) throw new f(`${bB.ERR_LARGE}: the set compiles to ${B.numInst()} instructions, more than ${bB.MAX_SIZE}`);
this.prog = B;
this.dfa = new K(this.prog, this.maxMem);
this.dummyRe2 = {
prog: this.prog,
cond: this.prog.startCond(),
prefix: "",
prefixRune: 0,
longest: false
};
}
match(B) {
if (!this.prog) this.compile();
const t = H.isByteArray(B) ? b.fromUTF8(B) : b.fromUTF16(B);
let e = C.UNANCHORED;
if (this.anchor === RE2Set.ANCHOR_START) e = C.ANCHOR_START; else if (this.anchor === RE2Set.ANCHOR_BOTH) e = C.ANCHOR_BOTH;
const s = this.dfa.matchSet(t, 0, e);
if (s !== null) return s;
const n = y.fromRE2(this.dummyRe2);
n.init(0);
return n.matchSet(t, 0, e);
}
};
var xB = class TranslateRegExpString {
static isHexadecimal(B) {
return "0" <= B && B <= "9" || "A" <= B && B <= "F" || "a" <= B && B <= "f";
}
static translate(B) {
let t = "";
if (Object.prototype.toString.call(B) === "[object RegExp]") {
if (B.ignoreCase) t += "i";
if (B.multiline) t += "m";
if (B.dotAll) t += "s";
B = B.source;
}
if (typeof B !== "string") return B;
let e = "";
let C = false;
let s = B.length;
if (s === 0) {
e = "(?:)";
C = true;
}
let n = false;
let r = 0;
while (r < s) {
let t = B[r];
if (t === "\\") {
if (r + 1 < s) {
t = B[r + 1];
switch (t) {
case "\\":
e += "\\\\";
r += 2;
continue;

case "c":
if (r + 2 < s) {
let t = B[r + 2].charCodeAt(0);
if (t >= 65 && t <= 90 || t >= 97 && t <= 122) {
let B = t % 32;
e += "\\x";
e += (B >> 4).toString(16).toUpperCase();
e += (B & 15).toString(16).toUpperCase();
r += 3;
C = true;
continue;
}
}
e += "c";
r += 2;
C = true;
continue;

case "u":
if (r + 2 < s) {
if (B[r + 2] === "{") {
let t = r + 3;
let n = false;
let i = false;
while (t < s) {
const e = B[t];
if (e === "}") {
i = true;
break;
}
if (!TranslateRegExpString.isHexadecimal(e)) break;
n = true;
t++;
}
if (i && n) {
e += "\\x";
r += 2;
C = true;
continue;
}
} else if (r + 5 < s) {
let t = true;
for (let e = 0; e < 4; e++) if (!TranslateRegExpString.isHexadecimal(B[r + 2 + e])) {
t = false;
break;
}
if (t) {
e += "\\x{" + B.substring(r + 2, r + 6) + "}";
r += 6;
C = true;
continue;
}
}
}
e += "u";
r += 2;
C = true;
continue;

case "x":
{
let t = false;
if (r + 2 < s && B[r + 2] === "{") {
let e = r + 3;
let C = false;
let n = false;
while (e < s) {
const t = B[e];
if (t === "}") {
n = true;
break;
}
if (!TranslateRegExpString.isHexadecimal(t)) break;
C = true;
e++;
}
if (n && C) t = true;
} else if (r + 3 < s && TranslateRegExpString.isHexadecimal(B[r + 2]) && TranslateRegExpString.isHexadecimal(B[r + 3])) t = true;
if (t) {
e += "\\x";
r += 2;
} else {
e += "x";
r += 2;
C = true;
}
continue;
}

case "n":
case "r":
case "t":
case "a":
case "f":
case "v":
case "d":
case "D":
case "s":
case "S":
case "w":
case "W":
case "b":
case "B":
case "p":
case "P":
case "A":
case "z":
case "Q":
case "E":
case "0":
case "1":
case "2":
case "3":
case "4":
case "5":
case "6":
case "7":
e += "\\" + t;
r += 2;
continue;

default:
{
let t = B.codePointAt(r + 1);
if (t >= 48 && t <= 57 || t >= 65 && t <= 90 || t >= 97 && t <= 122) {
let s = H.charCount(t);
e += B.substring(r + 1, r + 1 + s);
r += s + 1;
C = true;
} else {
e += "\\";
let C = H.charCount(t);
e += B.substring(r + 1, r + 1 + C);
r += C + 1;
}
continue;
}
}
}
} else if (t === "/") {
e += "\\/";
r += 1;
C = true;
continue;
} else if (t === "[") {
if (!n && B[r + 1] === "]") {
e += "[^\\x00-\\x{10FFFF}]";
r += 2;
C = true;
continue;
}
if (!n && B[r + 1] === "^" && B[r + 2] === "]") {
e += "[\\x00-\\x{10FFFF}]";
r += 3;
C = true;
continue;
}
n = true;
} else if (t === "]") n = false; else if (!n && t === "(" && r + 2 < s && B[r + 1] === "?" && B[r + 2] === "<") {
if (r + 3 < s && !"=!>)".includes(B[r + 3])) {
e += "(?P<";
r += 3;
C = true;
continue;
}
}
let i = B.codePointAt(r);
let a = H.charCount(i);
e += B.substring(r, r + a);
r += a;
}
const i = C ? e : B;
if (t.length > 0) return `(?${t})${i}`;
return i;
}
};
const execResult = (B, t) => {
const e = B.matchArray();
e.index = B.start(0);
e.input = t;
e.groups = B.namedGroupsObject();
return e;
};
var kB = class RE2JS {
static CASE_INSENSITIVE=s.CASE_INSENSITIVE;
static DOTALL=s.DOTALL;
static MULTILINE=s.MULTILINE;
static DISABLE_UNICODE_GROUPS=s.DISABLE_UNICODE_GROUPS;
static LONGEST_MATCH=s.LONGEST_MATCH;
static LOOKBEHINDS=s.LOOKBEHINDS;
static quote(B) {
return H.quoteMeta(B);
}
static quoteReplacement(B, t = false) {
return P.quoteReplacement(B, t);
}
static translateRegExp(B) {
return xB.translate(B);
}
static compile(B, t = 0) {
H.checkPattern(B);
H.checkFlags(t);
let e = B;
if ((t & RE2JS.CASE_INSENSITIVE) !== 0) e = `(?i)${e}`;
if ((t & RE2JS.DOTALL) !== 0) e = `(?s)${e}`;
if ((t & RE2JS.MULTILINE) !== 0) e = `(?m)${e}`;
let s = C.PERL;
if ((t & RE2JS.DISABLE_UNICODE_GROUPS) !== 0) s &= ~C.UNICODE_GROUPS;
if ((t & RE2JS.LOOKBEHINDS) !== 0) s |= C.LOOKBEHIND;
const n = new RE2JS(B, t);
n.re2Input = PB.compileImpl(e, s, (t & RE2JS.LONGEST_MATCH) !== 0);
return n;
}
static matches(B, t) {
return RE2JS.compile(B).testExact(t);
}
static initTest(B, t, e) {
if (B == null) throw new Error("pattern is null");
if (e == null) throw new Error("re2 is null");
const C = new RE2JS(B, t);
C.re2Input = e;
return C;
}
constructor(B, t) {
this.patternInput = B;
this.flagsInput = t;
this.re2Input = null;
}
reset() {
this.re2Input.reset();
}
flags() {
return this.flagsInput;
}
pattern() {
return this.patternInput;
}
re2() {
return this.re2Input;
}
matches(B) {
return this.testExact(B);
}
matcher(B) {
if (H.isByteArray(B)) B = m.utf8(B);
return new P(this, B);
}
test(B) {
if (H.isByteArray(B)) return this.re2Input.matchUTF8(B);
return this.re2Input.match(B);
}
testExact(B) {
const t = H.isByteArray(B) ? b.fromUTF8(B) : b.fromUTF16(B);
return this.re2Input.executeEngine(t, 0, C.ANCHOR_BOTH, 0) !== null;
}
exec(B) {
const t = this.matcher(B);
return t.find() ? execResult(t, B) : null;
}
split(B, t = 0) {
const e = this.matcher(B);
const C = [];
let s = 0;
let n = 0;
while (e.find()) {
if (n === 0 && e.end() === 0) {
n = e.end();
continue;
}
if (t > 0 && C.length === t - 1) break;
if (n === e.start()) {
if (t === 0) {
s += 1;
n = e.end();
continue;
}
} else while (s > 0) {
C.push("");
s -= 1;
}
C.push(e.substring(n, e.start()));
n = e.end();
}
if (t === 0 && n !== e.inputLength()) {
while (s > 0) {
C.push("");
s -= 1;
}
C.push(e.substring(n, e.inputLength()));
}
if (t !== 0 || C.length === 0 && !(n === e.inputLength() && n > 0)) C.push(e.substring(n, e.inputLength()));
return C;
}
* matchAll(B) {
const t = this.matcher(B);
while (t.find()) yield execResult(t, B);
}
toString() {
return this.patternInput;
}
programSize() {
return this.re2Input.numberOfInstructions();
}
groupCount() {
return this.re2Input.numberOfCapturingGroups();
}
namedGroups() {
return this.re2Input.namedGroups;
}
equals(B) {
if (this === B) return true;
if (B === null || this.constructor !== B.constructor) return false;
return this.flagsInput === B.flagsInput && this.patternInput === B.patternInput;
}
};
function re(B, ...t) {
if (Array.isArray(B) && "raw" in B) {
const e = String.raw(B, ...t);
return kB.compile(e);
}
const e = typeof B === "number" ? B : 0;
return (B, ...t) => {
const C = String.raw(B, ...t);
return kB.compile(C, e);
};
}
}
};
