export const id = 455;

export const ids = [ 455 ];

export const modules = {
18455: u => {
(function() {
var D = String.fromCodePoint || function() {
var u = String.fromCharCode;
var D = Math.floor;
return function fromCodePoint() {
var e = 16384;
var r = [];
var a;
var n;
var t = -1;
var i = arguments.length;
if (!i) {
return "";
}
var s = "";
while (++t < i) {
var F = Number(arguments[t]);
if (!isFinite(F) || F < 0 || F > 1114111 || D(F) != F) {
throw RangeError("Invalid code point: " + F);
}
if (F <= 65535) {
r.push(F);
} else {
F -= 65536;
a = (F >> 10) + 55296;
n = F % 1024 + 56320;
r.push(a, n);
}
if (t + 1 == i || r.length > e) {
s += u.apply(null, r);
r.length = 0;
}
}
return s;
};
}();
var e;
var r;
var a;
var n;
var t;
var i;
var s;
var F;
var C;
var c;
var E;
var A;
var o;
var l;
var f;
function updateRawStart(u, D) {
u.range[0] = D;
u.raw = e.substring(D, u.range[1]);
return u;
}
function createAnchor(u, D) {
return {
type: "anchor",
kind: u,
range: [ a - D, a ],
raw: e.substring(a - D, a)
};
}
function createValue(u, D, r, a) {
return {
type: "value",
kind: u,
codePoint: D,
range: [ r, a ],
raw: e.substring(r, a)
};
}
function createEscaped(u, D, e, r) {
r = r || 0;
return createValue(u, D, a - (e.length + r), a);
}
function createCharacter(u) {
var D = u[0];
var e = D.charCodeAt(0);
if (c) {
var r;
if (D.length === 1 && e >= 55296 && e <= 56319) {
var n = lookahead();
if (n !== undefined) {
r = n.charCodeAt(0);
if (r >= 56320 && r <= 57343) {
a++;
return createValue("symbol", (e - 55296) * 1024 + r - 56320 + 65536, a - 2, a);
}
}
}
}
return createValue("symbol", e, a - 1, a);
}
function createDisjunction(u, D, r) {
return {
type: "disjunction",
body: u,
range: [ D, r ],
raw: e.substring(D, r)
};
}
function createDot() {
return {
type: "dot",
range: [ a - 1, a ],
raw: "."
};
}
function createCharacterClassEscape(u) {
return {
type: "characterClassEscape",
value: u,
range: [ a - 2, a ],
raw: e.substring(a - 2, a)
};
}
function createReference(u) {
var D = a - 1 - u.length;
return {
type: "reference",
matchIndex: parseInt(u, 10),
range: [ D, a ],
raw: e.substring(D, a)
};
}
function createNamedReference(u) {
var D = u.range[0] - 3;
return {
type: "reference",
name: u,
range: [ D, a ],
raw: e.substring(D, a)
};
}
function createGroup(u, D, r, a) {
return {
type: "group",
behavior: u,
body: D,
range: [ r, a ],
raw: e.substring(r, a)
};
}
function createQuantifier(u, D, r, n, t) {
if (n == null) {
r = a - 1;
n = a;
}
return {
type: "quantifier",
min: u,
max: D,
greedy: true,
body: null,
symbol: t,
range: [ r, n ],
raw: e.substring(r, n)
};
}
function createAlternative(u, D, r) {
return {
type: "alternative",
body: u,
range: [ D, r ],
raw: e.substring(D, r)
};
}
function createCharacterClass(u, D, r, a) {
return {
type: "characterClass",
kind: u.kind,
body: u.body,
negative: D,
range: [ r, a ],
raw: e.substring(r, a)
};
}
function createClassRange(u, D, r, a) {
if (u.codePoint > D.codePoint) {
bail("invalid range in character class", u.raw + "-" + D.raw, r, a);
}
return {
type: "characterClassRange",
min: u,
max: D,
range: [ r, a ],
raw: e.substring(r, a)
};
}
function createClassStrings(u, D, r) {
return {
type: "classStrings",
strings: u,
range: [ D, r ],
raw: e.substring(D, r)
};
}
function createClassString(u, D, r) {
return {
type: "classString",
characters: u,
range: [ D, r ],
raw: e.substring(D, r)
};
}
function flattenBody(u) {
if (u.type === "alternative") {
return u.body;
} else {
return [ u ];
}
}
function incr(u) {
u = u || 1;
a += u;
}
function consume(u) {
var D = e.substring(a, a += u);
return D;
}
function skip(u) {
if (!match(u)) {
bail("character", u);
}
}
function match(u) {
var D = u.length;
if (e.substring(a, a + D) === u) {
incr(D);
return u;
}
}
function matchOne(u) {
if (e[a] === u) {
a++;
return u;
}
}
function lookahead() {
return e[a];
}
function currentOne(u) {
return e[a] === u;
}
function current(u) {
var D = u.length;
return e.substring(a, a + D) === u;
}
function next(u) {
return e[a + 1] === u;
}
function matchReg(u) {
var D = e.substring(a);
var r = D.match(u);
if (r) {
a += r[0].length;
}
return r;
}
function parseDisjunction() {
var u = [], D = a, e;
var r = A.length;
var n = r;
u.push(parseAlternative());
while (matchOne("|")) {
for (e = n; e < A.length; e++) {
o[A[e]] = false;
}
n = A.length;
u.push(parseAlternative());
}
for (e = r; e < n; e++) {
o[A[e]] = true;
}
if (u.length === 1) {
return u[0];
}
return createDisjunction(u, D, a);
}
function parseAlternative() {
var u = [], D = a;
var e;
while (e = parseTerm()) {
u.push(e);
}
if (u.length === 1) {
return u[0];
}
return createAlternative(u, D, a);
}
function parseTerm() {
if (a >= e.length || currentOne("|") || currentOne(")")) {
return null;
}
var u = parseAssertion();
var D;
if (u) {
var r = a;
D = parseQuantifier() || false;
if (D) {
if (!c && u.type === "group") {
D.body = flattenBody(u);
updateRawStart(D, u.range[0]);
return D;
}
a = r;
bail("Expected atom");
}
return u;
}
var n = parseAtomAndExtendedAtom();
if (!n) {
r = a;
D = parseQuantifier() || false;
if (D) {
a = r;
bail("Expected atom");
}
if (!c && matchOne("{")) {
n = createCharacter("{");
} else {
bail("Expected atom");
}
}
D = parseQuantifier() || false;
if (D) {
var t = n.type, i = n.behavior;
if (t === "group" && (i === "negativeLookbehind" || i === "lookbehind")) {
bail("Invalid quantifier", "", D.range[0], D.range[1]);
}
D.body = flattenBody(n);
updateRawStart(D, n.range[0]);
return D;
}
return n;
}
function parseGroup(u, D, e, r) {
var n, t = a;
if (match(u)) {
n = D;
} else if (match(e)) {
n = r;
} else {
return false;
}
return finishGroup(n, t);
}
function finishGroup(u, D) {
var e = parseDisjunction();
if (!e) {
bail("Expected disjunction");
}
skip(")");
var r = createGroup(u, flattenBody(e), D, a);
if (u == "normal") {
if (i) {
t++;
}
}
return r;
}
function parseAssertion() {
switch (lookahead()) {
case "^":
incr();
return createAnchor("start", 1);

case "$":
incr();
return createAnchor("end", 1);

case "\\":
{
if (next("b")) {
incr(2);
return createAnchor("boundary", 2);
} else if (next("B")) {
incr(2);
return createAnchor("not-boundary", 2);
} else if (c && r.bufferBoundaries) {
if (next("A")) {
incr(2);
return createAnchor("start-buffer", 2);
} else if (next("z")) {
incr(2);
return createAnchor("end-buffer", 2);
} else if (next("Z")) {
incr(2);
return createAnchor("end-buffer-optional-newline", 2);
}
}
break;
}

case "(":
return parseGroup("(?=", "lookahead", "(?!", "negativeLookahead");

default:
return;
}
}
function parseQuantifier() {
var u, D = a;
var e;
var r, n;
switch (lookahead()) {
case "*":
incr();
e = createQuantifier(0, undefined, undefined, undefined, "*");
break;

case "+":
incr();
e = createQuantifier(1, undefined, undefined, undefined, "+");
break;

case "?":
incr();
e = createQuantifier(0, 1, undefined, undefined, "?");
break;

case "{":
{
if (u = matchReg(/^\{(\d+)\}/)) {
r = parseInt(u[1], 10);
e = createQuantifier(r, r, D, a);
} else if (u = matchReg(/^\{(\d+),\}/)) {
r = parseInt(u[1], 10);
e = createQuantifier(r, undefined, D, a);
} else if (u = matchReg(/^\{(\d+),(\d+)\}/)) {
r = parseInt(u[1], 10);
n = parseInt(u[2], 10);
if (r > n) {
bail("numbers out of order in {} quantifier", "", D, a);
}
e = createQuantifier(r, n, D, a);
}
if (r && !Number.isSafeInteger(r) || n && !Number.isSafeInteger(n)) {
bail("iterations outside JS safe integer range in quantifier", "", D, a);
}
}
}
if (e) {
if (matchOne("?")) {
e.greedy = false;
e.range[1] += 1;
}
}
return e;
}
function parseAtomAndExtendedAtom() {
var u;
switch (u = lookahead()) {
case ".":
incr();
return createDot();

case "\\":
{
incr();
u = parseAtomEscape();
if (!u) {
if (!c && lookahead() == "c") {
return createValue("symbol", 92, a - 1, a);
}
bail("atomEscape");
}
return u;
}

case "[":
return parseCharacterClass();

case "(":
{
if (r.lookbehind && (u = parseGroup("(?<=", "lookbehind", "(?<!", "negativeLookbehind"))) {
return u;
} else if (r.namedGroups && match("(?<")) {
var D = parseIdentifier();
skip(">");
declareGroupName(D);
var n = finishGroup("normal", D.range[0] - 3);
n.name = D;
return n;
} else if (r.modifiers && current("(?") && e[a + 2] != ":") {
return parseModifiersGroup();
} else {
return parseGroup("(?:", "ignore", "(", "normal");
}
}

case "]":
case "}":
if (!c) {
incr();
return createCharacter(u);
}
break;

case "^":
case "$":
case "*":
case "+":
case "?":
case "{":
case ")":
case "|":
break;

default:
incr();
return createCharacter(u);
}
}
function parseModifiersGroup() {
function hasDupChar(u) {
var D = 0;
while (D < u.length) {
if (u.indexOf(u[D], D + 1) != -1) {
return true;
}
D++;
}
return false;
}
var u = a;
incr(2);
var D = matchReg(/^[sim]+/);
var e;
if (matchOne("-") && lookahead() !== ":") {
e = matchReg(/^[sim]+/);
if (!e) {
bail("Invalid flags for modifiers group");
}
} else if (!D) {
bail("Invalid flags for modifiers group");
}
D = D ? D[0] : "";
e = e ? e[0] : "";
var r = D + e;
if (r.length > 3 || hasDupChar(r)) {
bail("flags cannot be duplicated for modifiers group");
}
if (!matchOne(":")) {
bail("Invalid flags for modifiers group");
}
var n = finishGroup("ignore", u);
n.modifierFlags = {
enabling: D,
disabling: e
};
return n;
}
function parseUnicodeSurrogatePairEscape(u, D) {
if (D) {
var r, n;
if (u.kind == "unicodeEscape" && (r = u.codePoint) >= 55296 && r <= 56319 && currentOne("\\") && next("u")) {
var t = a;
a++;
var i = parseClassEscape();
if (i && i.kind == "unicodeEscape" && (n = i.codePoint) >= 56320 && n <= 57343) {
u.kind = "unicodeCodePointEscape";
u.codePoint = (r - 55296) * 1024 + n - 56320 + 65536;
u.range[1] = a;
u.raw = e.substring(u.range[0], a);
} else {
a = t;
}
}
}
return u;
}
function parseClassEscape() {
return parseAtomEscape(true);
}
function parseAtomEscape(u) {
var D, e = a, n;
switch (n = lookahead()) {
case "0":
case "1":
case "2":
case "3":
case "4":
case "5":
case "6":
case "7":
case "8":
case "9":
return parseDecimalEscape(u);

case "B":
{
if (u && c) {
bail("\\B not possible inside of CharacterClass", "", e);
}
return parseIdentityEscape();
}

case "b":
{
if (u) {
incr();
return createEscaped("singleEscape", 8, "\\b");
} else {
return parseIdentityEscape();
}
}

case "c":
{
if (u) {
if (!c && (D = matchReg(/^c(\d)/))) {
return createEscaped("controlLetter", D[1].charCodeAt(0) % 32, D[1], 2);
} else if (!c && match("c_")) {
return createEscaped("controlLetter", 31, "_", 2);
}
}
return parseCharacterEscape();
}

case "d":
case "D":
case "w":
case "W":
case "s":
case "S":
incr();
return createCharacterClassEscape(n);

case "k":
if (E) {
if (!u && r.namedGroups) {
if (D = parseNamedReference()) {
return D;
}
if (next("<")) {
bail("Invalid capture group name", "", e);
}
bail("Invalid named reference", "", e);
}
} else {
f = true;
}
return parseIdentityEscape();

case "p":
case "P":
return parseUnicodePropertyEscape() || parseIdentityEscape();

case "-":
{
if (u && c) {
incr();
return createEscaped("singleEscape", 45, "\\-");
}
return parseIdentityEscape();
}

default:
return parseCharacterEscape();
}
}
function parseDecimalEscape(u) {
var D, e, r = a;
if (D = matchReg(/^(?!0)\d+/)) {
e = D[0];
var F = parseInt(e, 10);
if (F <= t && !u) {
return createReference(e);
} else {
n.push(F);
if (i) {
s = true;
} else {
bailOctalEscapeIfUnicode(r, a);
}
incr(-e.length);
if (D = matchLegacyOctalEscapeSequence()) {
return createEscaped("octal", parseInt(D[0], 8), D[0], 1);
} else {
var C = a;
D = createCharacter(matchReg(/^[89]/));
return updateRawStart(D, C - 1);
}
}
} else if (D = matchLegacyOctalEscapeSequence()) {
e = D[0];
if (e !== "0" || /\d/.test(lookahead())) {
bailOctalEscapeIfUnicode(r, a);
}
if (/^0{1,3}$/.test(e)) {
return createEscaped("null", 0, "0", e.length);
} else {
return createEscaped("octal", parseInt(e, 8), e, 1);
}
}
return false;
}
function matchLegacyOctalEscapeSequence() {
return matchReg(/^(?:[0-3][0-7]{0,2}|[4-7][0-7]?)/);
}
function bailOctalEscapeIfUnicode(u, D) {
if (c) {
bail("Invalid decimal escape in unicode mode", null, u, D);
}
}
function parseUnicodePropertyEscape() {
var u, D = a;
if (r.unicodePropertyEscape && c && (u = matchReg(/^([pP])\{([^}]+)\}/))) {
return {
type: "unicodePropertyEscape",
negative: u[1] === "P",
value: u[2],
range: [ D - 1, a ],
raw: e.substring(D - 1, a)
};
}
return false;
}
function parseNamedReference() {
if (r.namedGroups && matchReg(/^k<(?=.*?>)/)) {
var u = parseIdentifier();
skip(">");
l.push(u);
return createNamedReference(u);
}
}
function parseRegExpUnicodeEscapeSequence(u) {
var D;
if (D = matchReg(/^u([0-9a-fA-F]{4})/)) {
return parseUnicodeSurrogatePairEscape(createEscaped("unicodeEscape", parseInt(D[1], 16), D[1], 2), u);
} else if (u && (D = matchReg(/^u\{([0-9a-fA-F]+)\}/))) {
return createEscaped("unicodeCodePointEscape", parseInt(D[1], 16), D[1], 4);
}
}
function parseCharacterEscape() {
var u;
var D = a;
switch (lookahead()) {
case "t":
incr();
return createEscaped("singleEscape", 9, "\\t");

case "n":
incr();
return createEscaped("singleEscape", 10, "\\n");

case "v":
incr();
return createEscaped("singleEscape", 11, "\\v");

case "f":
incr();
return createEscaped("singleEscape", 12, "\\f");

case "r":
incr();
return createEscaped("singleEscape", 13, "\\r");

case "c":
if (u = matchReg(/^c([a-zA-Z])/)) {
return createEscaped("controlLetter", u[1].charCodeAt(0) % 32, u[1], 2);
}
break;

case "0":
if (matchReg(/^0(?!\d)/)) {
return createEscaped("null", 0, "0", 1);
}
break;

case "x":
if (u = matchReg(/^x([0-9a-fA-F]{2})/)) {
return createEscaped("hexadecimalEscape", parseInt(u[1], 16), u[1], 2);
}
break;

case "u":
if (u = parseRegExpUnicodeEscapeSequence(c)) {
if (!u || u.codePoint > 1114111) {
bail("Invalid escape sequence", null, D, a);
}
return u;
}
break;
}
return parseIdentityEscape();
}
function parseIdentifierAtom(u) {
var r = lookahead();
var n = a;
if (r === undefined) {
return;
}
if (r === "\\") {
incr();
var t = parseRegExpUnicodeEscapeSequence(true);
if (!t || !u(t.codePoint)) {
bail("Invalid escape sequence", null, n, a);
}
return D(t.codePoint);
}
var i = r.charCodeAt(0);
if (i >= 55296 && i <= 56319) {
r += e[a + 1];
var s = r.charCodeAt(1);
if (s >= 56320 && s <= 57343) {
i = (i - 55296) * 1024 + s - 56320 + 65536;
}
}
if (!u(i)) return;
incr();
if (i > 65535) incr();
return r;
}
function parseIdentifier() {
var u = a;
var D = parseIdentifierAtom(isIdentifierStart);
if (!D) {
bail("Invalid identifier");
}
var r;
while (r = parseIdentifierAtom(isIdentifierPart)) {
D += r;
}
return {
type: "identifier",
value: D,
range: [ u, a ],
raw: e.substring(u, a)
};
}
function isIdentifierStart(u) {
var e = /[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0558\u0559\u0560-\u0588\u058B\u058C\u05D0-\u05EA\u05EF-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u0860-\u086A\u0870-\u0887\u0889-\u088F\u08A0-\u08C9\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u09FC\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0AF9\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58-\u0C5A\u0C5C\u0C5D\u0C60\u0C61\u0C80\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDC-\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D04-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D54-\u0D56\u0D5F-\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E86-\u0E8A\u0E8C-\u0EA3\u0EA5\u0EA7-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u1711\u171F-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1878\u1880-\u18A8\u18AA\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4C\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1C80-\u1C8A\u1C90-\u1CBA\u1CBD-\u1CBF\u1CE9-\u1CEC\u1CEE-\u1CF3\u1CF5\u1CF6\u1CFA\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u208F-\u209F\u2102\u2107\u210A-\u2113\u2115\u2118-\u211D\u2124\u2126\u2128\u212A-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309B-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312F\u3131-\u318E\u31A0-\u31BF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6EF\uA717-\uA71F\uA722-\uA788\uA78B-\uA7DD\uA7E2\uA7F1-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA8FD\uA8FE\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB69\uAB6C\uAB6D\uAB70-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDE80-\uDE9C\uDEA0-\uDED0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF75\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDD70-\uDD7A\uDD7C-\uDD8A\uDD8C-\uDD92\uDD94\uDD95\uDD97-\uDDA1\uDDA3-\uDDB1\uDDB3-\uDDB9\uDDBB\uDDBC\uDDC0-\uDDF3\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67\uDF80-\uDF85\uDF87-\uDFB0\uDFB2-\uDFBF]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD40-\uDD59\uDD80-\uDDB7\uDDBE\uDDBF\uDE00\uDE10-\uDE13\uDE15-\uDE17\uDE19-\uDE35\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE4\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2\uDD00-\uDD23\uDD4A-\uDD65\uDD6F-\uDD85\uDE80-\uDEA9\uDEB0\uDEB1\uDEC2-\uDEC7\uDED9-\uDEEE\uDF00-\uDF1C\uDF27\uDF30-\uDF45\uDF70-\uDF81\uDFB0-\uDFC4\uDFE0-\uDFF6]|\uD804[\uDC03-\uDC37\uDC71\uDC72\uDC75\uDC83-\uDCAF\uDCD0-\uDCE8\uDD03-\uDD26\uDD44\uDD47\uDD50-\uDD72\uDD76\uDD83-\uDDB2\uDDC1-\uDDC4\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE2B\uDE3F\uDE40\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEDE\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3D\uDF50\uDF5D-\uDF61\uDF80-\uDF89\uDF8B\uDF8E\uDF90-\uDFB5\uDFB7\uDFD1\uDFD3]|\uD805[\uDC00-\uDC34\uDC47-\uDC4A\uDC5F-\uDC61\uDC80-\uDCAF\uDCC4\uDCC5\uDCC7\uDD80-\uDDAE\uDDD8-\uDDDB\uDE00-\uDE2F\uDE44\uDE80-\uDEAA\uDEB8\uDF00-\uDF1A\uDF40-\uDF46]|\uD806[\uDC00-\uDC2B\uDCA0-\uDCDF\uDCFF-\uDD06\uDD09\uDD0C-\uDD13\uDD15\uDD16\uDD18-\uDD2F\uDD3F\uDD41\uDDA0-\uDDA7\uDDAA-\uDDD0\uDDE1\uDDE3\uDE00\uDE0B-\uDE32\uDE3A\uDE50\uDE5C-\uDE89\uDE9D\uDEB0-\uDEF8\uDF0A\uDFC0-\uDFE0]|\uD807[\uDC00-\uDC08\uDC0A-\uDC2E\uDC40\uDC72-\uDC8F\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD30\uDD46\uDD60-\uDD65\uDD67\uDD68\uDD6A-\uDD89\uDD98\uDDB0-\uDDDB\uDDF1\uDEE0-\uDEF2\uDF02\uDF04-\uDF10\uDF12-\uDF33\uDFB0]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6F\uDC75-\uDD43\uDD50-\uDE86]|\uD80B[\uDF90-\uDFF0]|[\uD80C\uD80E\uD80F\uD81C-\uD822\uD840-\uD868\uD86A-\uD86D\uD86F-\uD872\uD874-\uD879\uD880-\uD883\uD885-\uD88C\uD8B4-\uD8BE][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2F\uDC41-\uDC46\uDC60-\uDFFF]|\uD810[\uDC00-\uDFFA]|\uD811[\uDC00-\uDE46]|\uD818[\uDD00-\uDD1D]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDE70-\uDEBE\uDED0-\uDEED\uDF00-\uDF2F\uDF40-\uDF43\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDD40-\uDD6C\uDE40-\uDE7F\uDEA0-\uDEB8\uDEBB-\uDED3\uDF00-\uDF4A\uDF50\uDF93-\uDF9F\uDFE0\uDFE1\uDFE3\uDFF2-\uDFF6]|\uD823[\uDC00-\uDCDA\uDCFF-\uDD20\uDD80-\uDDF2\uDE00-\uDFFF]|\uD824[\uDC00-\uDD91\uDDA0-\uDDD2]|\uD82B[\uDFF0-\uDFF3\uDFF5-\uDFFB\uDFFD\uDFFE]|\uD82C[\uDC00-\uDD28\uDD32\uDD50-\uDD52\uDD55\uDD64-\uDD68\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA6\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB]|\uD837[\uDF00-\uDF81\uDF90-\uDF96\uDFCD-\uDFFF]|\uD838[\uDC30-\uDC6D\uDD00-\uDD2C\uDD37-\uDD3D\uDD4E\uDE90-\uDEAD\uDEC0-\uDEEB]|\uD839[\uDCD0-\uDCEB\uDDD0-\uDDED\uDDF0\uDEC0-\uDEDE\uDEE0-\uDEE2\uDEE4\uDEE5\uDEE7-\uDEED\uDEF0-\uDEF4\uDEFE\uDEFF\uDFE0-\uDFE6\uDFE8-\uDFEB\uDFED\uDFEE\uDFF0-\uDFFE]|\uD83A[\uDC00-\uDCC4\uDD00-\uDD43\uDD4B]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDEDF\uDF00-\uDFFF]|\uD86E[\uDC00-\uDC1E\uDC20-\uDFFF]|\uD873[\uDC00-\uDEAD\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0\uDFF0-\uDFFF]|\uD87B[\uDC00-\uDE5D]|\uD87E[\uDC00-\uDE1D]|\uD884[\uDC00-\uDF4A\uDF50-\uDFFF]|\uD88D[\uDC00-\uDC79]|\uD8BF[\uDC00-\uDC3F]/;
return u === 36 || u === 95 || u >= 65 && u <= 90 || u >= 97 && u <= 122 || u >= 128 && e.test(D(u));
}
function isIdentifierPart(u) {
var e = /[\xB7\u0300-\u036F\u0387\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7-\u05C9\u0610-\u061A\u064B-\u0669\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u06F0-\u06F9\u0711\u0730-\u074A\u07A6-\u07B0\u07C0-\u07C9\u07EB-\u07F3\u07FD\u0816-\u0819\u081B-\u0823\u0825-\u0827\u0829-\u082D\u0859-\u085B\u0897-\u089F\u08CA-\u08E1\u08E3-\u0903\u093A-\u093C\u093E-\u094F\u0951-\u0957\u0962\u0963\u0966-\u096F\u0981-\u0983\u09BC\u09BE-\u09C4\u09C7\u09C8\u09CB-\u09CD\u09D7\u09E2\u09E3\u09E6-\u09EF\u09FE\u0A01-\u0A03\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A66-\u0A71\u0A75\u0A81-\u0A83\u0ABC\u0ABE-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AE2\u0AE3\u0AE6-\u0AEF\u0AFA-\u0AFF\u0B01-\u0B03\u0B3C\u0B3E-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B53-\u0B57\u0B62\u0B63\u0B66-\u0B6F\u0B82\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD7\u0BE6-\u0BEF\u0C00-\u0C04\u0C3C\u0C3E-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C62\u0C63\u0C66-\u0C6F\u0C81-\u0C83\u0CBC\u0CBE-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CE2\u0CE3\u0CE6-\u0CEF\u0CF3\u0D00-\u0D03\u0D3B\u0D3C\u0D3E-\u0D44\u0D46-\u0D48\u0D4A-\u0D4D\u0D57\u0D62\u0D63\u0D66-\u0D6F\u0D81-\u0D83\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u0E50-\u0E59\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE\u0ED0-\u0ED9\u0F18\u0F19\u0F20-\u0F29\u0F35\u0F37\u0F39\u0F3E\u0F3F\u0F71-\u0F84\u0F86\u0F87\u0F8D-\u0F97\u0F99-\u0FBC\u0FC6\u102B-\u103E\u1040-\u1049\u1056-\u1059\u105E-\u1060\u1062-\u1064\u1067-\u106D\u1071-\u1074\u1082-\u108D\u108F-\u109D\u135D-\u135F\u1369-\u1371\u1712-\u1715\u1732-\u1734\u1752\u1753\u1772\u1773\u17B4-\u17D3\u17DD\u17E0-\u17E9\u180B-\u180D\u180F-\u1819\u18A9\u1920-\u192B\u1930-\u193B\u1946-\u194F\u19D0-\u19DA\u1A17-\u1A1B\u1A55-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AB0-\u1ABD\u1ABF-\u1AF0\u1B00-\u1B04\u1B34-\u1B44\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1B82\u1BA1-\u1BAD\u1BB0-\u1BB9\u1BE6-\u1BF3\u1C24-\u1C37\u1C40-\u1C49\u1C50-\u1C59\u1CD0-\u1CD2\u1CD4-\u1CE8\u1CED\u1CF4\u1CF7-\u1CF9\u1DC0-\u1DFF\u200C\u200D\u203F\u2040\u2054\u20D0-\u20DC\u20E1\u20E5-\u20F0\u2CEF-\u2CF1\u2D7F\u2DE0-\u2DFF\u302A-\u302F\u3099\u309A\u30FB\uA620-\uA629\uA66F\uA674-\uA67D\uA69E\uA69F\uA6F0\uA6F1\uA802\uA806\uA80B\uA823-\uA827\uA82C\uA880\uA881\uA8B4-\uA8C5\uA8D0-\uA8D9\uA8E0-\uA8F1\uA8FF-\uA909\uA926-\uA92D\uA947-\uA953\uA980-\uA983\uA9B3-\uA9C0\uA9D0-\uA9D9\uA9E5\uA9F0-\uA9F9\uAA29-\uAA36\uAA43\uAA4C\uAA4D\uAA50-\uAA59\uAA7B-\uAA7D\uAAB0\uAAB2-\uAAB4\uAAB7\uAAB8\uAABE\uAABF\uAAC1\uAAEB-\uAAEF\uAAF5\uAAF6\uABE3-\uABEA\uABEC\uABED\uABF0-\uABF9\uFB1E\uFE00-\uFE0F\uFE20-\uFE2F\uFE33\uFE34\uFE4D-\uFE4F\uFF10-\uFF19\uFF3F\uFF65]|\uD800[\uDDFD\uDEE0\uDF76-\uDF7A]|\uD801[\uDCA0-\uDCA9]|\uD802[\uDE01-\uDE03\uDE05\uDE06\uDE0C-\uDE0F\uDE38-\uDE3A\uDE3F\uDEE5\uDEE6]|\uD803[\uDD24-\uDD27\uDD30-\uDD39\uDD40-\uDD49\uDD69-\uDD6D\uDEAB\uDEAC\uDECB-\uDECF\uDEF0-\uDEFF\uDF46-\uDF50\uDF82-\uDF85]|\uD804[\uDC00-\uDC02\uDC38-\uDC46\uDC66-\uDC70\uDC73\uDC74\uDC7F-\uDC82\uDCB0-\uDCBA\uDCC2\uDCF0-\uDCF9\uDD00-\uDD02\uDD27-\uDD34\uDD36-\uDD3F\uDD45\uDD46\uDD73\uDD80-\uDD82\uDDB3-\uDDC0\uDDC9-\uDDCC\uDDCE-\uDDD9\uDE2C-\uDE37\uDE3E\uDE41\uDEDF-\uDEEA\uDEF0-\uDEF9\uDF00-\uDF03\uDF3B\uDF3C\uDF3E-\uDF44\uDF47\uDF48\uDF4B-\uDF4D\uDF57\uDF62\uDF63\uDF66-\uDF6C\uDF70-\uDF74\uDFB8-\uDFC0\uDFC2\uDFC5\uDFC7-\uDFCA\uDFCC-\uDFD0\uDFD2\uDFE1\uDFE2]|\uD805[\uDC35-\uDC46\uDC50-\uDC59\uDC5E\uDCB0-\uDCC3\uDCD0-\uDCD9\uDDAF-\uDDB5\uDDB8-\uDDC0\uDDDC\uDDDD\uDE30-\uDE40\uDE50-\uDE59\uDEAB-\uDEB7\uDEC0-\uDEC9\uDED0-\uDEE3\uDF1D-\uDF2B\uDF30-\uDF39]|\uD806[\uDC2C-\uDC3A\uDCE0-\uDCE9\uDD30-\uDD35\uDD37\uDD38\uDD3B-\uDD3E\uDD40\uDD42\uDD43\uDD50-\uDD59\uDDD1-\uDDD7\uDDDA-\uDDE0\uDDE4\uDE01-\uDE0A\uDE33-\uDE39\uDE3B-\uDE3E\uDE47\uDE51-\uDE5B\uDE8A-\uDE99\uDF60-\uDF67\uDFF0-\uDFF9]|\uD807[\uDC2F-\uDC36\uDC38-\uDC3F\uDC50-\uDC59\uDC92-\uDCA7\uDCA9-\uDCB6\uDD31-\uDD36\uDD3A\uDD3C\uDD3D\uDD3F-\uDD45\uDD47\uDD50-\uDD59\uDD8A-\uDD8E\uDD90\uDD91\uDD93-\uDD97\uDDA0-\uDDA9\uDDE0-\uDDE9\uDDF0\uDEF3-\uDEF6\uDF00\uDF01\uDF03\uDF34-\uDF3A\uDF3E-\uDF42\uDF50-\uDF5A]|\uD80D[\uDC40\uDC47-\uDC55]|\uD818[\uDD1E-\uDD39]|\uD81A[\uDE60-\uDE69\uDEC0-\uDEC9\uDEF0-\uDEF4\uDF30-\uDF36\uDF50-\uDF59]|\uD81B[\uDD70-\uDD79\uDF4F\uDF51-\uDF87\uDF8F-\uDF92\uDFE4\uDFF0\uDFF1]|\uD82F[\uDC9D\uDC9E]|\uD833[\uDCF0-\uDCF9\uDF00-\uDF2D\uDF30-\uDF46]|\uD834[\uDD27\uDD28\uDD65-\uDD69\uDD6D-\uDD72\uDD7B-\uDD82\uDD85-\uDD8B\uDDAA-\uDDAD\uDE42-\uDE44\uDE50-\uDE52\uDE5B\uDE5C\uDE5F\uDE80\uDE81]|\uD835[\uDFCE-\uDFFF]|\uD836[\uDE00-\uDE36\uDE3B-\uDE6C\uDE75\uDE84\uDE9B-\uDE9F\uDEA1-\uDEAF]|\uD838[\uDC00-\uDC06\uDC08-\uDC18\uDC1B-\uDC21\uDC23\uDC24\uDC26-\uDC2A\uDC8F\uDD30-\uDD36\uDD40-\uDD49\uDEAE\uDEEC-\uDEF9]|\uD839[\uDCEC-\uDCF9\uDDEE\uDDEF\uDDF1-\uDDFA\uDEE3\uDEE6\uDEEE\uDEEF\uDEF5]|\uD83A[\uDCD0-\uDCD6\uDD44-\uDD4A\uDD50-\uDD59]|\uD83E[\uDFF0-\uDFF9]|\uDB40[\uDD00-\uDDEF]/;
return isIdentifierStart(u) || u >= 48 && u <= 57 || u >= 128 && e.test(D(u));
}
function parseIdentityEscape() {
var u;
var D = lookahead();
if (c && /[\^$.*+?()\\[\]{}|/]/.test(D) || !c && D !== "c" && !(E && D === "k")) {
u = consume(1);
return createEscaped("identifier", u.charCodeAt(0), u, 1);
}
return null;
}
function parseCharacterClass() {
var u, D = a;
if (match("[^")) {
u = parseClassContents();
skip("]");
if (C && mayContainStrings(u)) {
bail("Negated character class may contain strings", "", D, a);
}
return createCharacterClass(u, true, D, a);
} else if (matchOne("[")) {
u = parseClassContents();
skip("]");
return createCharacterClass(u, false, D, a);
}
return null;
}
function mayContainStrings(u) {
switch (u.kind) {
case "intersection":
return u.body.every(operandMayContainStrings);

case "subtraction":
return operandMayContainStrings(u.body[0]);

default:
return u.body.some(operandMayContainStrings);
}
}
function operandMayContainStrings(u) {
switch (u.type) {
case "classStrings":
return u.strings.some(function(u) {
return u.characters.length !== 1;
});

case "characterClass":
return !u.negative && mayContainStrings(u);

case "unicodePropertyEscape":
return !u.negative && isBinaryPropertyOfStrings(u.value);

default:
return false;
}
}
function isBinaryPropertyOfStrings(u) {
switch (u) {
case "Basic_Emoji":
case "Emoji_Keycap_Sequence":
case "RGI_Emoji_Modifier_Sequence":
case "RGI_Emoji_Flag_Sequence":
case "RGI_Emoji_Tag_Sequence":
case "RGI_Emoji_ZWJ_Sequence":
case "RGI_Emoji":
return true;

default:
return false;
}
}
function parseClassContents() {
var u;
if (currentOne("]")) {
return {
kind: "union",
body: []
};
} else if (C) {
return parseClassSetExpression();
} else {
u = parseNonemptyClassRanges();
if (!u) {
bail("nonEmptyClassRanges");
}
return {
kind: "union",
body: u
};
}
}
function parseNonemptyClassRanges() {
var u = [], D = [];
var e, r, n, t, i, s;
do {
e = parseClassAtom();
if (!e) {
bail("classAtom");
}
if (currentOne("-") && !next("]")) {
incr();
n = createCharacter("-");
r = parseClassAtom();
if (!r) {
bail("classAtom");
}
D.push(u.length);
u.push({
atom: e,
dash: n,
atomTo: r,
from: e.range[0],
to: a
});
} else {
u.push(e);
}
} while (!currentOne("]"));
for (i = D.length - 1; i >= 0; i--) {
t = u[D[i]];
if (!("codePoint" in t.atom) || !("codePoint" in t.atomTo)) {
if (!c) {
u[D[i]] = [ t.atom, t.dash, t.atomTo ];
} else {
bail("invalid character class");
}
} else {
u[D[i]] = createClassRange(t.atom, t.atomTo, t.from, t.to);
}
}
var F = [];
for (i = 0; i < u.length; i++) {
var C = u[i];
if (Array.isArray(C)) {
for (s = 0; s < C.length; s++) {
F.push(C[s]);
}
} else {
F.push(C);
}
}
return F;
}
function parseClassAtom() {
if (matchOne("-")) {
return createCharacter("-");
} else {
return parseClassAtomNoDash();
}
}
function parseClassAtomNoDash() {
var u;
switch (u = lookahead()) {
case "\\":
{
incr();
u = parseClassEscape();
if (!u) {
if (!c && lookahead() == "c") {
return createCharacter("\\");
}
bail("classEscape");
}
return parseUnicodeSurrogatePairEscape(u, c);
}

case "]":
case "-":
case undefined:
return undefined;

default:
incr();
return createCharacter(u);
}
}
function parseClassSetExpression() {
var u = [];
var D;
var e = parseClassSetOperand(true);
u.push(e);
if (e.type === "characterClassRange") {
D = "union";
} else if (currentOne("&") && next("&")) {
D = "intersection";
} else if (currentOne("-") && next("-")) {
D = "subtraction";
} else {
D = "union";
}
while (!currentOne("]")) {
if (D === "intersection") {
skip("&");
skip("&");
if (currentOne("&")) {
bail("&& cannot be followed by &. Wrap it in brackets: &&[&].");
}
} else if (D === "subtraction") {
skip("-");
skip("-");
}
e = parseClassSetOperand(D === "union");
u.push(e);
}
return {
kind: D,
body: u
};
}
function parseClassSetOperand(u) {
var D = a;
var e, r;
if (matchOne("\\")) {
if (match("q{")) {
return parseClassStringDisjunction();
} else if (r = parseClassEscape()) {
if (r.type === "characterClassEscape" || r.type === "unicodePropertyEscape") {
return r;
}
e = r;
} else if (r = parseClassSetCharacterEscapedHelper()) {
e = r;
} else {
bail("Invalid escape", "\\" + lookahead(), D);
}
} else if (r = parseClassSetCharacterUnescapedHelper()) {
e = r;
} else if (r = parseCharacterClass()) {
return r;
} else {
bail("Invalid character", lookahead());
}
if (u && currentOne("-") && !next("-")) {
incr();
if (r = parseClassSetCharacter()) {
return createClassRange(e, r, D, a);
}
bail("Invalid range end", lookahead());
}
return e;
}
function parseClassSetCharacter() {
if (matchOne("\\")) {
var u, D = a;
if (u = parseClassSetCharacterEscapedHelper()) {
return u;
} else {
bail("Invalid escape", "\\" + lookahead(), D);
}
}
return parseClassSetCharacterUnescapedHelper();
}
function parseClassSetCharacterUnescapedHelper() {
var u;
if (matchReg(/^(?:&&|!!|##|\$\$|%%|\*\*|\+\+|,,|\.\.|::|;;|<<|==|>>|\?\?|@@|\^\^|``|~~)/)) {
bail("Invalid set operation in character class");
}
if (u = matchReg(/^[^()[\]{}/\-\\|]/)) {
return createCharacter(u);
}
}
function parseClassSetCharacterEscapedHelper() {
var u;
if (matchOne("b")) {
return createEscaped("singleEscape", 8, "\\b");
} else if (matchOne("B")) {
bail("\\B not possible inside of ClassContents", "", a - 2);
} else if (u = matchReg(/^[&\-!#%,:;<=>@`~]/)) {
return createEscaped("identifier", u[0].codePointAt(0), u[0]);
} else if (u = parseCharacterEscape()) {
return u;
} else {
return null;
}
}
function parseClassStringDisjunction() {
var u = a - 3;
var D = [];
do {
D.push(parseClassString());
} while (matchOne("|"));
skip("}");
return createClassStrings(D, u, a);
}
function parseClassString() {
var u = [], D = a;
var e;
while (e = parseClassSetCharacter()) {
u.push(e);
}
return createClassString(u, D, a);
}
function declareGroupName(u) {
if (o[u.value]) {
bail("Duplicate capture group name", u.value, u.range[0], u.range[1]);
}
o[u.value] = true;
A.push(u.value);
E = true;
}
function checkNamedReferences() {
for (var u = 0; u < l.length; u++) {
var D = l[u];
if (!(D.value in o)) {
bail("Invalid named capture referenced", D.value, D.range[0], D.range[1]);
}
}
}
function bail(u, D, r, n) {
r = r == null ? a : r;
n = n == null ? r : n;
var t = Math.max(0, r - 10);
var i = Math.min(n + 10, e.length);
var s = "    " + e.substring(t, i);
var F = "    " + new Array(r - t + 1).join(" ") + "^";
throw SyntaxError(u + " at position " + r + (D ? ": " + D : "") + "\n" + s + "\n" + F);
}
function parse(u, D, B) {
var p = e;
var d = r;
var h = a;
var g = n;
var v = t;
var m = i;
var b = s;
var y = F;
var S = C;
var k = c;
var I = E;
var w = A;
var x = o;
var R = l;
var O = f;
try {
return parseImpl(u, D, B);
} finally {
e = p;
r = d;
a = h;
n = g;
t = v;
i = m;
s = b;
F = y;
C = S;
c = k;
E = I;
A = w;
o = x;
l = R;
f = O;
}
}
function parseImpl(u, D, B) {
r = B || {};
n = [];
t = 0;
i = true;
s = false;
F = (D || "").indexOf("u") !== -1;
C = (D || "").indexOf("v") !== -1;
c = F || C;
E = c;
A = [];
o = Object.create(null);
l = [];
f = false;
a = 0;
if (C && !r.unicodeSet) {
throw new Error('The "v" flag is only supported when the .unicodeSet option is enabled.');
}
if (F && C) {
throw new Error('The "u" and "v" flags are mutually exclusive.');
}
e = String(u);
if (e === "") {
e = "(?:)";
}
var p = parseDisjunction();
if (p.range[1] !== e.length) {
bail("Could not parse entire input - got stuck", "", p.range[1]);
}
s = s || n.some(function(u) {
return u <= t;
});
if (A.length > 0 && f) {
s = true;
}
if (s) {
a = 0;
i = false;
A = [];
o = Object.create(null);
l = [];
p = parseDisjunction();
}
checkNamedReferences();
return p;
}
var B = {
parse
};
if (true && u.exports) {
u.exports = B;
} else {
window.regjsparser = B;
}
})();
}
};
