export const id = 734;

export const ids = [ 734 ];

export const modules = {
18455: (B => {
(function() {
var e = String.fromCodePoint || function() {
var B = String.fromCharCode;
var e = Math.floor;
return function() {
var t = 16384;
var C = [];
var s;
var r;
var n = -1;
var u = arguments.length;
if (!u) return "";
var i = "";
while (++n < u) {
var a = Number(arguments[n]);
if (!isFinite(a) || a < 0 || a > 1114111 || e(a) != a) throw RangeError("Invalid code point: " + a);
if (a <= 65535) C.push(a); else {
a -= 65536;
s = (a >> 10) + 55296;
r = a % 1024 + 56320;
C.push(s, r);
}
if (n + 1 == u || C.length > t) {
i += B.apply(null, C);
C.length = 0;
}
}
return i;
};
}();
var t;
var C;
var s;
var r;
var n;
var u;
var i;
var a;
var D;
var l;
var E;
var o;
var c;
var h;
var p;
function updateRawStart(B, e) {
B.range[0] = e;
B.raw = t.substring(e, B.range[1]);
return B;
}
function createAnchor(B, e) {
return {
type: "anchor",
kind: B,
range: [ s - e, s ],
raw: t.substring(s - e, s)
};
}
function createValue(B, e, C, s) {
return {
type: "value",
kind: B,
codePoint: e,
range: [ C, s ],
raw: t.substring(C, s)
};
}
function createEscaped(B, e, t, C) {
C = C || 0;
return createValue(B, e, s - (t.length + C), s);
}
function createCharacter(B) {
var e = B[0];
var t = e.charCodeAt(0);
if (l) {
var C;
if (e.length === 1 && t >= 55296 && t <= 56319) {
var r = lookahead();
if (r !== void 0) {
C = r.charCodeAt(0);
if (C >= 56320 && C <= 57343) {
s++;
return createValue("symbol", (t - 55296) * 1024 + C - 56320 + 65536, s - 2, s);
}
}
}
}
return createValue("symbol", t, s - 1, s);
}
function createDisjunction(B, e, C) {
return {
type: "disjunction",
body: B,
range: [ e, C ],
raw: t.substring(e, C)
};
}
function createDot() {
return {
type: "dot",
range: [ s - 1, s ],
raw: "."
};
}
function createCharacterClassEscape(B) {
return {
type: "characterClassEscape",
value: B,
range: [ s - 2, s ],
raw: t.substring(s - 2, s)
};
}
function createReference(B) {
var e = s - 1 - B.length;
return {
type: "reference",
matchIndex: parseInt(B, 10),
range: [ e, s ],
raw: t.substring(e, s)
};
}
function createNamedReference(B) {
var e = B.range[0] - 3;
return {
type: "reference",
name: B,
range: [ e, s ],
raw: t.substring(e, s)
};
}
function createGroup(B, e, C, s) {
return {
type: "group",
behavior: B,
body: e,
range: [ C, s ],
raw: t.substring(C, s)
};
}
function createQuantifier(B, e, C, r, n) {
if (r == null) {
C = s - 1;
r = s;
}
return {
type: "quantifier",
min: B,
max: e,
greedy: true,
body: null,
symbol: n,
range: [ C, r ],
raw: t.substring(C, r)
};
}
function createAlternative(B, e, C) {
return {
type: "alternative",
body: B,
range: [ e, C ],
raw: t.substring(e, C)
};
}
function createCharacterClass(B, e, C, s) {
return {
type: "characterClass",
kind: B.kind,
body: B.body,
negative: e,
range: [ C, s ],
raw: t.substring(C, s)
};
}
function createClassRange(B, e, C, s) {
if (B.codePoint > e.codePoint) bail("invalid range in character class", B.raw + "-" + e.raw, C, s);
return {
type: "characterClassRange",
min: B,
max: e,
range: [ C, s ],
raw: t.substring(C, s)
};
}
function createClassStrings(B, e, C) {
return {
type: "classStrings",
strings: B,
range: [ e, C ],
raw: t.substring(e, C)
};
}
function createClassString(B, e, C) {
return {
type: "classString",
characters: B,
range: [ e, C ],
raw: t.substring(e, C)
};
}
function flattenBody(B) {
if (B.type === "alternative") return B.body; else return [ B ];
}
function incr(B) {
B = B || 1;
s += B;
}
function consume(B) {
var e = t.substring(s, s += B);
return e;
}
function skip(B) {
if (!match(B)) bail("character", B);
}
function match(B) {
var e = B.length;
if (t.substring(s, s + e) === B) {
incr(e);
return B;
}
}
function matchOne(B) {
if (t[s] === B) {
s++;
return B;
}
}
function lookahead() {
return t[s];
}
function currentOne(B) {
return t[s] === B;
}
function current(B) {
var e = B.length;
return t.substring(s, s + e) === B;
}
function next(B) {
return t[s + 1] === B;
}
function matchReg(B) {
var e = t.substring(s);
var C = e.match(B);
if (C) s += C[0].length;
return C;
}
function parseDisjunction() {
var B, e = [], t = s;
var C = o.length;
var r = C;
e.push(parseAlternative());
while (matchOne("|")) {
for (B = r; B < o.length; B++) c[o[B]] = false;
r = o.length;
e.push(parseAlternative());
}
for (B = C; B < r; B++) c[o[B]] = true;
if (e.length === 1) return e[0];
return createDisjunction(e, t, s);
}
function parseAlternative() {
var B = [], e = s;
var t;
while (t = parseTerm()) B.push(t);
if (B.length === 1) return B[0];
return createAlternative(B, e, s);
}
function parseTerm() {
if (s >= t.length || currentOne("|") || currentOne(")")) return null;
var B = parseAssertion();
var e;
if (B) {
var C = s;
e = parseQuantifier() || false;
if (e) {
if (!l && B.type === "group") {
e.body = flattenBody(B);
updateRawStart(e, B.range[0]);
return e;
}
s = C;
bail("Expected atom");
}
return B;
}
var r = parseAtomAndExtendedAtom();
if (!r) {
C = s;
e = parseQuantifier() || false;
if (e) {
s = C;
bail("Expected atom");
}
if (!l && matchOne("{")) r = createCharacter("{"); else bail("Expected atom");
}
e = parseQuantifier() || false;
if (e) {
var n = r.type, u = r.behavior;
if (n === "group" && (u === "negativeLookbehind" || u === "lookbehind")) bail("Invalid quantifier", "", e.range[0], e.range[1]);
e.body = flattenBody(r);
updateRawStart(e, r.range[0]);
return e;
}
return r;
}
function parseGroup(B, e, t, C) {
var r, n = s;
if (match(B)) r = e; else if (match(t)) r = C; else return false;
return finishGroup(r, n);
}
function finishGroup(B, e) {
var t = parseDisjunction();
if (!t) bail("Expected disjunction");
skip(")");
var C = createGroup(B, flattenBody(t), e, s);
if (B == "normal") if (u) n++;
return C;
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
if (next("b")) {
incr(2);
return createAnchor("boundary", 2);
} else if (next("B")) {
incr(2);
return createAnchor("not-boundary", 2);
} else if (l && C.bufferBoundaries) if (next("A")) {
incr(2);
return createAnchor("start-buffer", 2);
} else if (next("z")) {
incr(2);
return createAnchor("end-buffer", 2);
} else if (next("Z")) {
incr(2);
return createAnchor("end-buffer-optional-newline", 2);
}
break;

case "(":
return parseGroup("(?=", "lookahead", "(?!", "negativeLookahead");

default:
return;
}
}
function parseQuantifier() {
var B, e = s;
var t;
var C, r;
switch (lookahead()) {
case "*":
incr();
t = createQuantifier(0, void 0, void 0, void 0, "*");
break;

case "+":
incr();
t = createQuantifier(1, void 0, void 0, void 0, "+");
break;

case "?":
incr();
t = createQuantifier(0, 1, void 0, void 0, "?");
break;

case "{":
if (B = matchReg(/^\{(\d+)\}/)) {
C = parseInt(B[1], 10);
t = createQuantifier(C, C, e, s);
} else if (B = matchReg(/^\{(\d+),\}/)) {
C = parseInt(B[1], 10);
t = createQuantifier(C, void 0, e, s);
} else if (B = matchReg(/^\{(\d+),(\d+)\}/)) {
C = parseInt(B[1], 10);
r = parseInt(B[2], 10);
if (C > r) bail("numbers out of order in {} quantifier", "", e, s);
t = createQuantifier(C, r, e, s);
}
if (C && !Number.isSafeInteger(C) || r && !Number.isSafeInteger(r)) bail("iterations outside JS safe integer range in quantifier", "", e, s);
}
if (t) if (matchOne("?")) {
t.greedy = false;
t.range[1] += 1;
}
return t;
}
function parseAtomAndExtendedAtom() {
var B;
switch (B = lookahead()) {
case ".":
incr();
return createDot();

case "\\":
incr();
B = parseAtomEscape();
if (!B) {
if (!l && lookahead() == "c") return createValue("symbol", 92, s - 1, s);
bail("atomEscape");
}
return B;

case "[":
return parseCharacterClass();

case "(":
if (C.lookbehind && (B = parseGroup("(?<=", "lookbehind", "(?<!", "negativeLookbehind"))) return B; else if (C.namedGroups && match("(?<")) {
var e = parseIdentifier();
skip(">");
declareGroupName(e);
var r = finishGroup("normal", e.range[0] - 3);
r.name = e;
return r;
} else if (C.modifiers && current("(?") && t[s + 2] != ":") return parseModifiersGroup(); else return parseGroup("(?:", "ignore", "(", "normal");

case "]":
case "}":
if (!l) {
incr();
return createCharacter(B);
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
return createCharacter(B);
}
}
function parseModifiersGroup() {
function hasDupChar(B) {
var e = 0;
while (e < B.length) {
if (B.indexOf(B[e], e + 1) != -1) return true;
e++;
}
return false;
}
var B = s;
incr(2);
var e = matchReg(/^[sim]+/);
var t;
if (matchOne("-") && lookahead() !== ":") {
t = matchReg(/^[sim]+/);
if (!t) bail("Invalid flags for modifiers group");
} else if (!e) bail("Invalid flags for modifiers group");
e = e ? e[0] : "";
t = t ? t[0] : "";
var C = e + t;
if (C.length > 3 || hasDupChar(C)) bail("flags cannot be duplicated for modifiers group");
if (!matchOne(":")) bail("Invalid flags for modifiers group");
var r = finishGroup("ignore", B);
r.modifierFlags = {
enabling: e,
disabling: t
};
return r;
}
function parseUnicodeSurrogatePairEscape(B, e) {
if (e) {
var C, r;
if (B.kind == "unicodeEscape" && (C = B.codePoint) >= 55296 && C <= 56319 && currentOne("\\") && next("u")) {
var n = s;
s++;
var u = parseClassEscape();
if (u && u.kind == "unicodeEscape" && (r = u.codePoint) >= 56320 && r <= 57343) {
B.kind = "unicodeCodePointEscape";
B.codePoint = (C - 55296) * 1024 + r - 56320 + 65536;
B.range[1] = s;
B.raw = t.substring(B.range[0], s);
} else s = n;
}
}
return B;
}
function parseClassEscape() {
return parseAtomEscape(true);
}
function parseAtomEscape(B) {
var e, t, r = s;
switch (t = lookahead()) {
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
return parseDecimalEscape(B);

case "B":
if (B && l) bail("\\B not possible inside of CharacterClass", "", r);
return parseIdentityEscape();

case "b":
if (B) {
incr();
return createEscaped("singleEscape", 8, "\\b");
} else return parseIdentityEscape();

case "c":
if (B) if (!l && (e = matchReg(/^c(\d)/))) return createEscaped("controlLetter", e[1].charCodeAt(0) % 32, e[1], 2); else if (!l && match("c_")) return createEscaped("controlLetter", 31, "_", 2);
return parseCharacterEscape();

case "d":
case "D":
case "w":
case "W":
case "s":
case "S":
incr();
return createCharacterClassEscape(t);

case "k":
if (E) {
if (!B && C.namedGroups) {
if (e = parseNamedReference()) return e;
if (next("<")) bail("Invalid capture group name", "", r);
bail("Invalid named reference", "", r);
}
} else p = true;
return parseIdentityEscape();

case "p":
case "P":
return parseUnicodePropertyEscape() || parseIdentityEscape();

case "-":
if (B && l) {
incr();
return createEscaped("singleEscape", 45, "\\-");
}
return parseIdentityEscape();

default:
return parseCharacterEscape();
}
}
function parseDecimalEscape(B) {
var e, t, C = s;
if (e = matchReg(/^(?!0)\d+/)) {
t = e[0];
var a = parseInt(t, 10);
if (a <= n && !B) return createReference(t); else {
r.push(a);
if (u) i = true; else bailOctalEscapeIfUnicode(C, s);
incr(-t.length);
if (e = matchLegacyOctalEscapeSequence()) return createEscaped("octal", parseInt(e[0], 8), e[0], 1); else {
var D = s;
e = createCharacter(matchReg(/^[89]/));
return updateRawStart(e, D - 1);
}
}
} else if (e = matchLegacyOctalEscapeSequence()) {
t = e[0];
if (t !== "0" || /\d/.test(lookahead())) bailOctalEscapeIfUnicode(C, s);
if (/^0{1,3}$/.test(t)) return createEscaped("null", 0, "0", t.length); else return createEscaped("octal", parseInt(t, 8), t, 1);
}
return false;
}
function matchLegacyOctalEscapeSequence() {
return matchReg(/^(?:[0-3][0-7]{0,2}|[4-7][0-7]?)/);
}
function bailOctalEscapeIfUnicode(B, e) {
if (l) bail("Invalid decimal escape in unicode mode", null, B, e);
}
function parseUnicodePropertyEscape() {
var B, e = s;
if (C.unicodePropertyEscape && l && (B = matchReg(/^([pP])\{([^}]+)\}/))) return {
type: "unicodePropertyEscape",
negative: B[1] === "P",
value: B[2],
range: [ e - 1, s ],
raw: t.substring(e - 1, s)
};
return false;
}
function parseNamedReference() {
if (C.namedGroups && matchReg(/^k<(?=.*?>)/)) {
var B = parseIdentifier();
skip(">");
h.push(B);
return createNamedReference(B);
}
}
function parseRegExpUnicodeEscapeSequence(B) {
var e;
if (e = matchReg(/^u([0-9a-fA-F]{4})/)) return parseUnicodeSurrogatePairEscape(createEscaped("unicodeEscape", parseInt(e[1], 16), e[1], 2), B); else if (B && (e = matchReg(/^u\{([0-9a-fA-F]+)\}/))) return createEscaped("unicodeCodePointEscape", parseInt(e[1], 16), e[1], 4);
}
function parseCharacterEscape() {
var B;
var e = s;
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
if (B = matchReg(/^c([a-zA-Z])/)) return createEscaped("controlLetter", B[1].charCodeAt(0) % 32, B[1], 2);
break;

case "0":
if (matchReg(/^0(?!\d)/)) return createEscaped("null", 0, "0", 1);
break;

case "x":
if (B = matchReg(/^x([0-9a-fA-F]{2})/)) return createEscaped("hexadecimalEscape", parseInt(B[1], 16), B[1], 2);
break;

case "u":
if (B = parseRegExpUnicodeEscapeSequence(l)) {
if (!B || B.codePoint > 1114111) bail("Invalid escape sequence", null, e, s);
return B;
}
break;
}
return parseIdentityEscape();
}
function parseIdentifierAtom(B) {
var C = lookahead();
var r = s;
if (C === void 0) return;
if (C === "\\") {
incr();
var n = parseRegExpUnicodeEscapeSequence(true);
if (!n || !B(n.codePoint)) bail("Invalid escape sequence", null, r, s);
return e(n.codePoint);
}
var u = C.charCodeAt(0);
if (u >= 55296 && u <= 56319) {
C += t[s + 1];
var i = C.charCodeAt(1);
if (i >= 56320 && i <= 57343) u = (u - 55296) * 1024 + i - 56320 + 65536;
}
if (!B(u)) return;
incr();
if (u > 65535) incr();
return C;
}
function parseIdentifier() {
var B = s;
var e = parseIdentifierAtom(isIdentifierStart);
if (!e) bail("Invalid identifier");
var C;
while (C = parseIdentifierAtom(isIdentifierPart)) e += C;
return {
type: "identifier",
value: e,
range: [ B, s ],
raw: t.substring(B, s)
};
}
function isIdentifierStart(B) {
var t = /[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0558\u0559\u0560-\u0588\u058B\u058C\u05D0-\u05EA\u05EF-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u0860-\u086A\u0870-\u0887\u0889-\u088F\u08A0-\u08C9\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u09FC\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0AF9\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58-\u0C5A\u0C5C\u0C5D\u0C60\u0C61\u0C80\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDC-\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D04-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D54-\u0D56\u0D5F-\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E86-\u0E8A\u0E8C-\u0EA3\u0EA5\u0EA7-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u1711\u171F-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1878\u1880-\u18A8\u18AA\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4C\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1C80-\u1C8A\u1C90-\u1CBA\u1CBD-\u1CBF\u1CE9-\u1CEC\u1CEE-\u1CF3\u1CF5\u1CF6\u1CFA\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u208F-\u209F\u2102\u2107\u210A-\u2113\u2115\u2118-\u211D\u2124\u2126\u2128\u212A-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309B-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312F\u3131-\u318E\u31A0-\u31BF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6EF\uA717-\uA71F\uA722-\uA788\uA78B-\uA7DD\uA7E2\uA7F1-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA8FD\uA8FE\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB69\uAB6C\uAB6D\uAB70-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDE80-\uDE9C\uDEA0-\uDED0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF75\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDD70-\uDD7A\uDD7C-\uDD8A\uDD8C-\uDD92\uDD94\uDD95\uDD97-\uDDA1\uDDA3-\uDDB1\uDDB3-\uDDB9\uDDBB\uDDBC\uDDC0-\uDDF3\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67\uDF80-\uDF85\uDF87-\uDFB0\uDFB2-\uDFBF]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD40-\uDD59\uDD80-\uDDB7\uDDBE\uDDBF\uDE00\uDE10-\uDE13\uDE15-\uDE17\uDE19-\uDE35\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE4\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2\uDD00-\uDD23\uDD4A-\uDD65\uDD6F-\uDD85\uDE80-\uDEA9\uDEB0\uDEB1\uDEC2-\uDEC7\uDED9-\uDEEE\uDF00-\uDF1C\uDF27\uDF30-\uDF45\uDF70-\uDF81\uDFB0-\uDFC4\uDFE0-\uDFF6]|\uD804[\uDC03-\uDC37\uDC71\uDC72\uDC75\uDC83-\uDCAF\uDCD0-\uDCE8\uDD03-\uDD26\uDD44\uDD47\uDD50-\uDD72\uDD76\uDD83-\uDDB2\uDDC1-\uDDC4\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE2B\uDE3F\uDE40\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEDE\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3D\uDF50\uDF5D-\uDF61\uDF80-\uDF89\uDF8B\uDF8E\uDF90-\uDFB5\uDFB7\uDFD1\uDFD3]|\uD805[\uDC00-\uDC34\uDC47-\uDC4A\uDC5F-\uDC61\uDC80-\uDCAF\uDCC4\uDCC5\uDCC7\uDD80-\uDDAE\uDDD8-\uDDDB\uDE00-\uDE2F\uDE44\uDE80-\uDEAA\uDEB8\uDF00-\uDF1A\uDF40-\uDF46]|\uD806[\uDC00-\uDC2B\uDCA0-\uDCDF\uDCFF-\uDD06\uDD09\uDD0C-\uDD13\uDD15\uDD16\uDD18-\uDD2F\uDD3F\uDD41\uDDA0-\uDDA7\uDDAA-\uDDD0\uDDE1\uDDE3\uDE00\uDE0B-\uDE32\uDE3A\uDE50\uDE5C-\uDE89\uDE9D\uDEB0-\uDEF8\uDF0A\uDFC0-\uDFE0]|\uD807[\uDC00-\uDC08\uDC0A-\uDC2E\uDC40\uDC72-\uDC8F\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD30\uDD46\uDD60-\uDD65\uDD67\uDD68\uDD6A-\uDD89\uDD98\uDDB0-\uDDDB\uDDF1\uDEE0-\uDEF2\uDF02\uDF04-\uDF10\uDF12-\uDF33\uDFB0]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6F\uDC75-\uDD43\uDD50-\uDE86]|\uD80B[\uDF90-\uDFF0]|[\uD80C\uD80E\uD80F\uD81C-\uD822\uD840-\uD868\uD86A-\uD86D\uD86F-\uD872\uD874-\uD879\uD880-\uD883\uD885-\uD88C\uD8B4-\uD8BE][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2F\uDC41-\uDC46\uDC60-\uDFFF]|\uD810[\uDC00-\uDFFA]|\uD811[\uDC00-\uDE46]|\uD818[\uDD00-\uDD1D]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDE70-\uDEBE\uDED0-\uDEED\uDF00-\uDF2F\uDF40-\uDF43\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDD40-\uDD6C\uDE40-\uDE7F\uDEA0-\uDEB8\uDEBB-\uDED3\uDF00-\uDF4A\uDF50\uDF93-\uDF9F\uDFE0\uDFE1\uDFE3\uDFF2-\uDFF6]|\uD823[\uDC00-\uDCDA\uDCFF-\uDD20\uDD80-\uDDF2\uDE00-\uDFFF]|\uD824[\uDC00-\uDD91\uDDA0-\uDDD2]|\uD82B[\uDFF0-\uDFF3\uDFF5-\uDFFB\uDFFD\uDFFE]|\uD82C[\uDC00-\uDD28\uDD32\uDD50-\uDD52\uDD55\uDD64-\uDD68\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA6\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB]|\uD837[\uDF00-\uDF81\uDF90-\uDF96\uDFCD-\uDFFF]|\uD838[\uDC30-\uDC6D\uDD00-\uDD2C\uDD37-\uDD3D\uDD4E\uDE90-\uDEAD\uDEC0-\uDEEB]|\uD839[\uDCD0-\uDCEB\uDDD0-\uDDED\uDDF0\uDEC0-\uDEDE\uDEE0-\uDEE2\uDEE4\uDEE5\uDEE7-\uDEED\uDEF0-\uDEF4\uDEFE\uDEFF\uDFE0-\uDFE6\uDFE8-\uDFEB\uDFED\uDFEE\uDFF0-\uDFFE]|\uD83A[\uDC00-\uDCC4\uDD00-\uDD43\uDD4B]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDEDF\uDF00-\uDFFF]|\uD86E[\uDC00-\uDC1E\uDC20-\uDFFF]|\uD873[\uDC00-\uDEAD\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0\uDFF0-\uDFFF]|\uD87B[\uDC00-\uDE5D]|\uD87E[\uDC00-\uDE1D]|\uD884[\uDC00-\uDF4A\uDF50-\uDFFF]|\uD88D[\uDC00-\uDC79]|\uD8BF[\uDC00-\uDC3F]/;
return B === 36 || B === 95 || B >= 65 && B <= 90 || B >= 97 && B <= 122 || B >= 128 && t.test(e(B));
}
function isIdentifierPart(B) {
var t = /[\xB7\u0300-\u036F\u0387\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7-\u05C9\u0610-\u061A\u064B-\u0669\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u06F0-\u06F9\u0711\u0730-\u074A\u07A6-\u07B0\u07C0-\u07C9\u07EB-\u07F3\u07FD\u0816-\u0819\u081B-\u0823\u0825-\u0827\u0829-\u082D\u0859-\u085B\u0897-\u089F\u08CA-\u08E1\u08E3-\u0903\u093A-\u093C\u093E-\u094F\u0951-\u0957\u0962\u0963\u0966-\u096F\u0981-\u0983\u09BC\u09BE-\u09C4\u09C7\u09C8\u09CB-\u09CD\u09D7\u09E2\u09E3\u09E6-\u09EF\u09FE\u0A01-\u0A03\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A66-\u0A71\u0A75\u0A81-\u0A83\u0ABC\u0ABE-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AE2\u0AE3\u0AE6-\u0AEF\u0AFA-\u0AFF\u0B01-\u0B03\u0B3C\u0B3E-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B53-\u0B57\u0B62\u0B63\u0B66-\u0B6F\u0B82\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD7\u0BE6-\u0BEF\u0C00-\u0C04\u0C3C\u0C3E-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C62\u0C63\u0C66-\u0C6F\u0C81-\u0C83\u0CBC\u0CBE-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CE2\u0CE3\u0CE6-\u0CEF\u0CF3\u0D00-\u0D03\u0D3B\u0D3C\u0D3E-\u0D44\u0D46-\u0D48\u0D4A-\u0D4D\u0D57\u0D62\u0D63\u0D66-\u0D6F\u0D81-\u0D83\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u0E50-\u0E59\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE\u0ED0-\u0ED9\u0F18\u0F19\u0F20-\u0F29\u0F35\u0F37\u0F39\u0F3E\u0F3F\u0F71-\u0F84\u0F86\u0F87\u0F8D-\u0F97\u0F99-\u0FBC\u0FC6\u102B-\u103E\u1040-\u1049\u1056-\u1059\u105E-\u1060\u1062-\u1064\u1067-\u106D\u1071-\u1074\u1082-\u108D\u108F-\u109D\u135D-\u135F\u1369-\u1371\u1712-\u1715\u1732-\u1734\u1752\u1753\u1772\u1773\u17B4-\u17D3\u17DD\u17E0-\u17E9\u180B-\u180D\u180F-\u1819\u18A9\u1920-\u192B\u1930-\u193B\u1946-\u194F\u19D0-\u19DA\u1A17-\u1A1B\u1A55-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AB0-\u1ABD\u1ABF-\u1AF0\u1B00-\u1B04\u1B34-\u1B44\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1B82\u1BA1-\u1BAD\u1BB0-\u1BB9\u1BE6-\u1BF3\u1C24-\u1C37\u1C40-\u1C49\u1C50-\u1C59\u1CD0-\u1CD2\u1CD4-\u1CE8\u1CED\u1CF4\u1CF7-\u1CF9\u1DC0-\u1DFF\u200C\u200D\u203F\u2040\u2054\u20D0-\u20DC\u20E1\u20E5-\u20F0\u2CEF-\u2CF1\u2D7F\u2DE0-\u2DFF\u302A-\u302F\u3099\u309A\u30FB\uA620-\uA629\uA66F\uA674-\uA67D\uA69E\uA69F\uA6F0\uA6F1\uA802\uA806\uA80B\uA823-\uA827\uA82C\uA880\uA881\uA8B4-\uA8C5\uA8D0-\uA8D9\uA8E0-\uA8F1\uA8FF-\uA909\uA926-\uA92D\uA947-\uA953\uA980-\uA983\uA9B3-\uA9C0\uA9D0-\uA9D9\uA9E5\uA9F0-\uA9F9\uAA29-\uAA36\uAA43\uAA4C\uAA4D\uAA50-\uAA59\uAA7B-\uAA7D\uAAB0\uAAB2-\uAAB4\uAAB7\uAAB8\uAABE\uAABF\uAAC1\uAAEB-\uAAEF\uAAF5\uAAF6\uABE3-\uABEA\uABEC\uABED\uABF0-\uABF9\uFB1E\uFE00-\uFE0F\uFE20-\uFE2F\uFE33\uFE34\uFE4D-\uFE4F\uFF10-\uFF19\uFF3F\uFF65]|\uD800[\uDDFD\uDEE0\uDF76-\uDF7A]|\uD801[\uDCA0-\uDCA9]|\uD802[\uDE01-\uDE03\uDE05\uDE06\uDE0C-\uDE0F\uDE38-\uDE3A\uDE3F\uDEE5\uDEE6]|\uD803[\uDD24-\uDD27\uDD30-\uDD39\uDD40-\uDD49\uDD69-\uDD6D\uDEAB\uDEAC\uDECB-\uDECF\uDEF0-\uDEFF\uDF46-\uDF50\uDF82-\uDF85]|\uD804[\uDC00-\uDC02\uDC38-\uDC46\uDC66-\uDC70\uDC73\uDC74\uDC7F-\uDC82\uDCB0-\uDCBA\uDCC2\uDCF0-\uDCF9\uDD00-\uDD02\uDD27-\uDD34\uDD36-\uDD3F\uDD45\uDD46\uDD73\uDD80-\uDD82\uDDB3-\uDDC0\uDDC9-\uDDCC\uDDCE-\uDDD9\uDE2C-\uDE37\uDE3E\uDE41\uDEDF-\uDEEA\uDEF0-\uDEF9\uDF00-\uDF03\uDF3B\uDF3C\uDF3E-\uDF44\uDF47\uDF48\uDF4B-\uDF4D\uDF57\uDF62\uDF63\uDF66-\uDF6C\uDF70-\uDF74\uDFB8-\uDFC0\uDFC2\uDFC5\uDFC7-\uDFCA\uDFCC-\uDFD0\uDFD2\uDFE1\uDFE2]|\uD805[\uDC35-\uDC46\uDC50-\uDC59\uDC5E\uDCB0-\uDCC3\uDCD0-\uDCD9\uDDAF-\uDDB5\uDDB8-\uDDC0\uDDDC\uDDDD\uDE30-\uDE40\uDE50-\uDE59\uDEAB-\uDEB7\uDEC0-\uDEC9\uDED0-\uDEE3\uDF1D-\uDF2B\uDF30-\uDF39]|\uD806[\uDC2C-\uDC3A\uDCE0-\uDCE9\uDD30-\uDD35\uDD37\uDD38\uDD3B-\uDD3E\uDD40\uDD42\uDD43\uDD50-\uDD59\uDDD1-\uDDD7\uDDDA-\uDDE0\uDDE4\uDE01-\uDE0A\uDE33-\uDE39\uDE3B-\uDE3E\uDE47\uDE51-\uDE5B\uDE8A-\uDE99\uDF60-\uDF67\uDFF0-\uDFF9]|\uD807[\uDC2F-\uDC36\uDC38-\uDC3F\uDC50-\uDC59\uDC92-\uDCA7\uDCA9-\uDCB6\uDD31-\uDD36\uDD3A\uDD3C\uDD3D\uDD3F-\uDD45\uDD47\uDD50-\uDD59\uDD8A-\uDD8E\uDD90\uDD91\uDD93-\uDD97\uDDA0-\uDDA9\uDDE0-\uDDE9\uDDF0\uDEF3-\uDEF6\uDF00\uDF01\uDF03\uDF34-\uDF3A\uDF3E-\uDF42\uDF50-\uDF5A]|\uD80D[\uDC40\uDC47-\uDC55]|\uD818[\uDD1E-\uDD39]|\uD81A[\uDE60-\uDE69\uDEC0-\uDEC9\uDEF0-\uDEF4\uDF30-\uDF36\uDF50-\uDF59]|\uD81B[\uDD70-\uDD79\uDF4F\uDF51-\uDF87\uDF8F-\uDF92\uDFE4\uDFF0\uDFF1]|\uD82F[\uDC9D\uDC9E]|\uD833[\uDCF0-\uDCF9\uDF00-\uDF2D\uDF30-\uDF46]|\uD834[\uDD27\uDD28\uDD65-\uDD69\uDD6D-\uDD72\uDD7B-\uDD82\uDD85-\uDD8B\uDDAA-\uDDAD\uDE42-\uDE44\uDE50-\uDE52\uDE5B\uDE5C\uDE5F\uDE80\uDE81]|\uD835[\uDFCE-\uDFFF]|\uD836[\uDE00-\uDE36\uDE3B-\uDE6C\uDE75\uDE84\uDE9B-\uDE9F\uDEA1-\uDEAF]|\uD838[\uDC00-\uDC06\uDC08-\uDC18\uDC1B-\uDC21\uDC23\uDC24\uDC26-\uDC2A\uDC8F\uDD30-\uDD36\uDD40-\uDD49\uDEAE\uDEEC-\uDEF9]|\uD839[\uDCEC-\uDCF9\uDDEE\uDDEF\uDDF1-\uDDFA\uDEE3\uDEE6\uDEEE\uDEEF\uDEF5]|\uD83A[\uDCD0-\uDCD6\uDD44-\uDD4A\uDD50-\uDD59]|\uD83E[\uDFF0-\uDFF9]|\uDB40[\uDD00-\uDDEF]/;
return isIdentifierStart(B) || B >= 48 && B <= 57 || B >= 128 && t.test(e(B));
}
function parseIdentityEscape() {
var B;
var e = lookahead();
if (l && /[\^$.*+?()\\[\]{}|/]/.test(e) || !l && e !== "c" && !(E && e === "k")) {
B = consume(1);
return createEscaped("identifier", B.charCodeAt(0), B, 1);
}
return null;
}
function parseCharacterClass() {
var B, e = s;
if (match("[^")) {
B = parseClassContents();
skip("]");
if (D && mayContainStrings(B)) bail("Negated character class may contain strings", "", e, s);
return createCharacterClass(B, true, e, s);
} else if (matchOne("[")) {
B = parseClassContents();
skip("]");
return createCharacterClass(B, false, e, s);
}
return null;
}
function mayContainStrings(B) {
switch (B.kind) {
case "intersection":
return B.body.every(operandMayContainStrings);

case "subtraction":
return operandMayContainStrings(B.body[0]);

default:
return B.body.some(operandMayContainStrings);
}
}
function operandMayContainStrings(B) {
switch (B.type) {
case "classStrings":
return B.strings.some(function(B) {
return B.characters.length !== 1;
});

case "characterClass":
return !B.negative && mayContainStrings(B);

case "unicodePropertyEscape":
return !B.negative && isBinaryPropertyOfStrings(B.value);

default:
return false;
}
}
function isBinaryPropertyOfStrings(B) {
switch (B) {
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
var B;
if (currentOne("]")) return {
kind: "union",
body: []
}; else if (D) return parseClassSetExpression(); else {
B = parseNonemptyClassRanges();
if (!B) bail("nonEmptyClassRanges");
return {
kind: "union",
body: B
};
}
}
function parseNonemptyClassRanges() {
var B = [], e = [];
var t, C, r, n, u, i;
do {
t = parseClassAtom();
if (!t) bail("classAtom");
if (currentOne("-") && !next("]")) {
incr();
r = createCharacter("-");
C = parseClassAtom();
if (!C) bail("classAtom");
e.push(B.length);
B.push({
atom: t,
dash: r,
atomTo: C,
from: t.range[0],
to: s
});
} else B.push(t);
} while (!currentOne("]"));
for (u = e.length - 1; u >= 0; u--) {
n = B[e[u]];
if (!("codePoint" in n.atom) || !("codePoint" in n.atomTo)) if (!l) B[e[u]] = [ n.atom, n.dash, n.atomTo ]; else bail("invalid character class"); else B[e[u]] = createClassRange(n.atom, n.atomTo, n.from, n.to);
}
var a = [];
for (u = 0; u < B.length; u++) {
var D = B[u];
if (Array.isArray(D)) for (i = 0; i < D.length; i++) a.push(D[i]); else a.push(D);
}
return a;
}
function parseClassAtom() {
if (matchOne("-")) return createCharacter("-"); else return parseClassAtomNoDash();
}
function parseClassAtomNoDash() {
var B;
switch (B = lookahead()) {
case "\\":
incr();
B = parseClassEscape();
if (!B) {
if (!l && lookahead() == "c") return createCharacter("\\");
bail("classEscape");
}
return parseUnicodeSurrogatePairEscape(B, l);

case "]":
case "-":
case void 0:
return;

default:
incr();
return createCharacter(B);
}
}
function parseClassSetExpression() {
var B = [];
var e;
var t = parseClassSetOperand(true);
B.push(t);
if (t.type === "characterClassRange") e = "union"; else if (currentOne("&") && next("&")) e = "intersection"; else if (currentOne("-") && next("-")) e = "subtraction"; else e = "union";
while (!currentOne("]")) {
if (e === "intersection") {
skip("&");
skip("&");
if (currentOne("&")) bail("&& cannot be followed by &. Wrap it in brackets: &&[&].");
} else if (e === "subtraction") {
skip("-");
skip("-");
}
t = parseClassSetOperand(e === "union");
B.push(t);
}
return {
kind: e,
body: B
};
}
function parseClassSetOperand(B) {
var e = s;
var t, C;
if (matchOne("\\")) if (match("q{")) return parseClassStringDisjunction(); else if (C = parseClassEscape()) {
if (C.type === "characterClassEscape" || C.type === "unicodePropertyEscape") return C;
t = C;
} else if (C = parseClassSetCharacterEscapedHelper()) t = C; else bail("Invalid escape", "\\" + lookahead(), e); else if (C = parseClassSetCharacterUnescapedHelper()) t = C; else if (C = parseCharacterClass()) return C; else bail("Invalid character", lookahead());
if (B && currentOne("-") && !next("-")) {
incr();
if (C = parseClassSetCharacter()) return createClassRange(t, C, e, s);
bail("Invalid range end", lookahead());
}
return t;
}
function parseClassSetCharacter() {
if (matchOne("\\")) {
var B, e = s;
if (B = parseClassSetCharacterEscapedHelper()) return B; else bail("Invalid escape", "\\" + lookahead(), e);
}
return parseClassSetCharacterUnescapedHelper();
}
function parseClassSetCharacterUnescapedHelper() {
var B;
if (matchReg(/^(?:&&|!!|##|\$\$|%%|\*\*|\+\+|,,|\.\.|::|;;|<<|==|>>|\?\?|@@|\^\^|``|~~)/)) bail("Invalid set operation in character class");
if (B = matchReg(/^[^()[\]{}/\-\\|]/)) return createCharacter(B);
}
function parseClassSetCharacterEscapedHelper() {
var B;
if (matchOne("b")) return createEscaped("singleEscape", 8, "\\b"); else if (matchOne("B")) bail("\\B not possible inside of ClassContents", "", s - 2); else if (B = matchReg(/^[&\-!#%,:;<=>@`~]/)) return createEscaped("identifier", B[0].codePointAt(0), B[0]); else if (B = parseCharacterEscape()) return B; else return null;
}
function parseClassStringDisjunction() {
var B = s - 3;
var e = [];
do {
e.push(parseClassString());
} while (matchOne("|"));
skip("}");
return createClassStrings(e, B, s);
}
function parseClassString() {
var B = [], e = s;
var t;
while (t = parseClassSetCharacter()) B.push(t);
return createClassString(B, e, s);
}
function declareGroupName(B) {
if (c[B.value]) bail("Duplicate capture group name", B.value, B.range[0], B.range[1]);
c[B.value] = true;
o.push(B.value);
E = true;
}
function checkNamedReferences() {
for (var B = 0; B < h.length; B++) {
var e = h[B];
if (!(e.value in c)) bail("Invalid named capture referenced", e.value, e.range[0], e.range[1]);
}
}
function bail(B, e, C, r) {
C = C == null ? s : C;
r = r == null ? C : r;
var n = Math.max(0, C - 10);
var u = Math.min(r + 10, t.length);
var i = "    " + t.substring(n, u);
var a = "    " + new Array(C - n + 1).join(" ") + "^";
throw SyntaxError(B + " at position " + C + (e ? ": " + e : "") + "\n" + i + "\n" + a);
}
function parse(B, e, g) {
var f = t;
var F = C;
var A = s;
var O = r;
var I = n;
var G = u;
var d = i;
var m = a;
var L = D;
var w = l;
var R = E;
var N = o;
var H = c;
var T = h;
var b = p;
try {
return parseImpl(B, e, g);
} finally {
t = f;
C = F;
s = A;
r = O;
n = I;
u = G;
i = d;
a = m;
D = L;
l = w;
E = R;
o = N;
c = H;
h = T;
p = b;
}
}
function parseImpl(B, e, g) {
C = g || {};
r = [];
n = 0;
u = true;
i = false;
a = (e || "").indexOf("u") !== -1;
D = (e || "").indexOf("v") !== -1;
l = a || D;
E = l;
o = [];
c = Object.create(null);
h = [];
p = false;
s = 0;
if (D && !C.unicodeSet) throw new Error('The "v" flag is only supported when the .unicodeSet option is enabled.');
if (a && D) throw new Error('The "u" and "v" flags are mutually exclusive.');
t = String(B);
if (t === "") t = "(?:)";
var f = parseDisjunction();
if (f.range[1] !== t.length) bail("Could not parse entire input - got stuck", "", f.range[1]);
i = i || r.some(function(B) {
return B <= n;
});
if (o.length > 0 && p) i = true;
if (i) {
s = 0;
u = false;
o = [];
c = Object.create(null);
h = [];
f = parseDisjunction();
}
checkNamedReferences();
return f;
}
var g = {
parse
};
if (true && B.exports) B.exports = g; else window.regjsparser = g;
})();
}),
2856: ((B, e, t) => {
t.d(e, {
L3: () => JB
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
const r = 128;
const n = new Int32Array(r);
const u = new Int32Array(r);
const i = 65535;
for (let B = 0; B < r; B++) {
if (B >= 97 && B <= 122) n[B] = B - 32; else n[B] = B;
if (B >= 65 && B <= 90) u[B] = B + 32; else u[B] = B;
}
var a = class {
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
if (B < r) return n[B];
const e = String.fromCodePoint(B).toUpperCase();
const t = e.codePointAt(0) > i ? 2 : 1;
if (e.length > t) return B;
const C = String.fromCodePoint(e.codePointAt(0)).toLowerCase();
const s = C.codePointAt(0) > i ? 2 : 1;
if (C.length > s || C.codePointAt(0) !== B) return B;
return e.codePointAt(0);
}
static toLowerCase(B) {
if (B < r) return u[B];
const e = String.fromCodePoint(B).toLowerCase();
const t = e.codePointAt(0) > i ? 2 : 1;
if (e.length > t) return B;
const C = String.fromCodePoint(e.codePointAt(0)).toUpperCase();
const s = C.codePointAt(0) > i ? 2 : 1;
if (C.length > s || C.codePointAt(0) !== B) return B;
return e.codePointAt(0);
}
};
var D = class {
constructor(B, e = false) {
this.data = B;
this.isStride1 = e;
this.SIZE = e ? 2 : 3;
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
const l = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
const E = new Uint8Array(256);
for (let B = 0; B < 64; B++) E[l.charCodeAt(B)] = B;
const decodeVLQ = B => {
const e = [];
let t = 0;
let C = 0;
for (let s = 0; s < B.length; s++) {
const r = E[B.charCodeAt(s)];
t |= (r & 31) << C;
if ((r & 32) === 0) {
e.push(t);
t = 0;
C = 0;
} else C += 5;
}
return e;
};
const decodeRanges = (B, e) => {
const t = decodeVLQ(B);
const C = e ? t.length / 2 : t.length / 3;
const s = new Uint32Array(C * 3);
let r = 0;
let n = 0;
for (let B = 0; B < C; B++) {
r += t[n++];
s[B * 3] = r;
r += t[n++];
s[B * 3 + 1] = r;
s[B * 3 + 2] = e ? 1 : t[n++];
}
return s;
};
const decodeOrbit = B => {
const e = decodeVLQ(B);
const t = new Map;
let C = 0;
for (let B = 0; B < e.length; B += 2) {
C += e[B];
const s = e[B + 1];
const r = s >>> 1 ^ -(s & 1);
t.set(C, C + r);
}
return t;
};
var o = class {
constructor(B) {
this.initializer = B;
this.cache = new Map;
}
has(B) {
return Object.hasOwn(this.initializer, B);
}
get(B) {
if (this.cache.has(B)) return this.cache.get(B);
const e = this.has(B) ? this.initializer[B]() : null;
this.cache.set(B, e);
return e;
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
if (!this._Print) this._Print = new D(decodeRanges("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBDOBCbBDCCBJBGfBIqCBCgFBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYBDCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPBLCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGBCCBCHBDBBDVBCGBCBBCEBDIBDBBDCBICBFBBCEBDRBLBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBGMBCCBCWBCPBDIBCCBCDBIBBCCBCBBDDBDJBIVBCCBCWBCJBCEBDIBCCBCDBIBBGCBCDBDJBCCBNMBCCBCyBBCCBCFBFPBDZBCCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBN5BBFcBmBBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDBhBnCBCjBBFmBBCjBBCOBCMBmBlGBCGGD4LBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBH1CBDFBD-TBCbBE4CBIVBKXBKTBNMBCCBCBBN9CBDJBHJBHNBCKBH4CBIqBBGlCBLeBCLBFLBFEEBoBBDEBMrBBFZBHKBE9BBDgCBCcBDKBHJBHNBDtBBDLBVsCBClFBJ7BBEOBE9BBGqBBDKBJqBBG1QBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBSXBJuBBSBBDaBCMBEhBBPgBBQrEBF5UBXKBWz4BBD9LBGsBBCGGD3BBIBBPXBKGBCGBCGBCGBCGBCGBCGBCGBC9DBjBZBC4CBN1GBbPBC+BBC1CBDmDBGqBBC9CBC1CBKvBBCszcBE2BBK7KBV3FBJ8GBV7BBEJBH3BBJlCBJLBHzDBMdBEtCBCKBFgBBC2BBKNBDJBDmDBZbBLFBDFBDFBKGBCGBC7BBF9DBDJBHj9KBNWBFwBBloItLBDpDBnBGBNEBGZBCEBCCCBCCBCCBoUBhBpBBHyBBCSBCDBFEBCmEBF9FBEFBDFBDFBDCBEGBCGBOBBDLBCZBCSBCBBCOBDNBjB6DBGCBFsBBE3CBCMBEwBwBBsBBjEcBEwBBQbBFjBBKdBGqBBGdBCkBBFNBrB9EBDJBHjBBFjBBFnBBJzBBMLBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBCnCBJIBxBSBCBBGgBBEaBGaBnB3BBFTBDxBBCBBGHBCCBCcBDCBFJBIIBI-BBhBmBBFLBK1BBEcBDaBGZBIDBNGBxCoCB4ByBBOyBBItBBJJBHlBBEcBJBBxGeBCpBBCCBDBBRFBJIBiBtBBJpBBXZBnBbBVWBKtCBFjBBK9BBCEBOYBIJBH0BBCRBJmBBK-CBCTBMRBCuBB-BGBCCCBCBCOBCKBH6BBGJBHDBCHBDBBDVBCGBCBBCEBCJBDBBDCBDHHGGBDGBEEBMJBCDDClBBCJBCDDCDBCJBCBBJBBe7CBCEBfnCBJJBnF1BBDlBBjBkCBMJBHMBU5BBHJBHTBdaBDOBFWB6F7BBlDyCBNHBDDDBGBCBBCdBCBBDLBKJBnCHBDtBBDKBcnCBJyCBOoCBIJB3CHB5ChBBPJBHIBCsBBCNBLcBEfBDVBCNBqCGBCBBCrBBECCBCCBHBJJBHFBCBBCkBBCBBCFBIJBHrBBFJB3HYBIQBCoBBEcB2CQQBwBBO6cBnDuDBCEBMjGBtyCiDBOvhBBRVBL68DBGmSB61G5BBn2B4RBIeBCJBFwCBCJBHdBDFBLlCBLJBCGBCUBGSBxN5BBnG6CBGYBDYBtBqCBF4BBIQBhCEBMGBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBDDBh7D8HBEzNBHWBQQBQtBBDWBKzDB9B1HBLmBBDpCBJvDBWlCB7DTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBD9VBQEBCOBxiBeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBENBDJBFBBhKeBS5BBGxOxOBoBB3GqBBFhGhGBdBCVBJBBhHGBCDBCBBCOBCkGBDPBqBrCBFJBFBByYjCBtC8BBjGDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBBvIrBBFjDBNOBDOBCOBCkBBLtFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBmgB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIBnkzVvHB", false));
return this._Print;
}
static CATEGORIES=new o({
C: () => new D(decodeRanges("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDBHQBXhGhGxBBB8BBBmDNB8BBByBBBQddBCCMEBhBGBsCiFiFJBBDBBXIICCBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBPMMBEB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKMMBDBbEByBPBDBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCB-FCBHBBHBBHBBECBIIIBLBDBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIB-BGGBLBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMBxhBPBXJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBF-6DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBrCHBxDUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB", false)),
Cc: () => new D(decodeRanges("AfgDgB", true)),
Cf: () => new D(decodeRanges("tFzqBzqBBEBXhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB", false)),
Cn: () => new D(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBDBvzIBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB", false)),
Co: () => new D(decodeRanges("gg4B-nGh4hc9--BD9--B", true)),
Cs: () => new D(decodeRanges("gg2B--B", true)),
L: () => new D(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoCaBFDBuBqBBkBBBCiDBCQQBIIBLLBBBDRRCdBe4CBMZZBfBKBBFGGBUBFKKEYYBXBIKBGXBCGBRpBB7B1BBETTIJBQPBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNGB7BBBCCCBDBCXBCCCBIBCBBKDDBDBCWWBCBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNSSBkBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBkBFFkC4CBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBzC+C+CBtBBSHB3BdBOBBLrBBbjBBqBCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBhC1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBF1B1BB8zC8zCBjHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBxC2O2OBrBrBBDBGBBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBReBDlCByBIBDmDBDxCBVQBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBdRRBDBCJBLEBCoBBYCBCHBVWBEEEBwBBCEEBDDBDBDCCZCBDKBICBNFBDFBDFBKGBCGBCqBBCNBHyDBej9KBNWBFwBBloItLBDpDBnBGBNEBGCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBxB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOjBBnBbBKWB7HpBBHBBRFB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB1D-BBgBHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBqBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBGjCjCBLBhCBBCPPBNNB0mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBn7F0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFBmI9BBzEsBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCCBCBBCGBDEBKBBhHGBCDBCBBCOBCkGB8BjCBI1lB1lBBCBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
LC: () => new D(decodeRanges("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGGDqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDDBCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOBCGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB", false)),
Ll: () => new D(decodeRanges("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcKFDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB", false)),
Lm: () => new D(decodeRanges("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBBoDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB", false)),
Lo: () => new D(decodeRanges("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNFB8BBBCCCBDBCXBCCCBIBCBBKDDBDBYDBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNyDyDBnKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPByDrTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBpBkCkCBhBBC0BBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBxFuBBSHB3BdBOBBLrBBbjBBqBCBLdByDDBCFBCBBE7hB7hBBCB4-C3BBZWBKGBCGBCGBCGBCGBCGBCGBCGBoR2B2BF1CBJCCB4CBFGGBpBBC9CBSfBxBPBhQ-tGBhC0wUBC2jBBkCnBBJrIBFPBLBBjCyByBBkCBqFoDoDEGBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBuBEBDIBLEBCoBBYCBCHBVPBCFBEEEBwBBCEEBDDBDBDCCZBBEKBIPPBEBDFBDFBKGBCGByEiBBej9KBNWBFwBBloItLBDpDBkCCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBqDJBCsBBDeBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBhEtCBjDnBBJzBB9CzBBN2JBKVBLHB5EFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4FjBBnBDBCxJxJBoBBHBBRCBCBB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB0GHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBnBBCBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBB0BUBGSB0NnBB2MqCBGwFwFB0mHBqBfBiDyDBuwIiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBxzI2P2PBrBBiBiKiKBcBTrBBlPaBmHdBDwGwGBdBCCBCBBCGBDEBKiHiHBFBCDBCBBCOBCkGB8pBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
Lt: () => new D(decodeRanges("lOGDnB2sH2sHBGBJHBJHBNQQwBAB", false)),
Lu: () => new D(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBB", false)),
M: () => new D(decodeRanges("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBECBCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCBBcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBDLBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBBGBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCEBCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBCCBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
Mc: () => new D(decodeRanges("joC4B4BDCBJDBCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCBLrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBBBBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBBBJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BBpDBB0rYBBHFB", false)),
Me: () => new D(decodeRanges("okBBB1xF-wB-wBBCBCCBsshBCB", false)),
Mn: () => new D(decodeRanges("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBCBBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBBcEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GBBD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDhDBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHBLDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBCEBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
N: () => new D(decodeRanges("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJB3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDEB3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJBvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnDJBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB", false)),
Nd: () => new D(decodeRanges("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnCJn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJnLJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ", true)),
Nl: () => new D(decodeRanges("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuDBm8SCB", false)),
No: () => new D(decodeRanges("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBDBxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB", false)),
P: () => new D(decodeRanges("hBCBCFBCDBLBBEBBbCBCccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBoCrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TDBeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
Pc: () => new D(decodeRanges("-Cg-Hg-HBUU-u3BBBZCBwHAB", false)),
Pd: () => new D(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
Pe: () => new D(decodeRanges("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD", false)),
Pf: () => new D(decodeRanges("7F+6H+6HEddpuDCCFDDQEE", false)),
Pi: () => new D(decodeRanges("rFt7Ht7HDBBDaapuDCCFDDQEE", false)),
Po: () => new D(decodeRanges("hBCBCCBDECBLLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCEBFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBCBBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUlxUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
Ps: () => new D(decodeRanges("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB", false)),
S: () => new D(decodeRanges("kBHHRCBgBCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGiGCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMBFFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
Sc: () => new D(decodeRanges("kB+D+DBCBqnB8D8DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC", false)),
Sk: () => new D(decodeRanges("+CCCoCHHFEEqQDBNNBGGBCCCBPB2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB", false)),
Sm: () => new D(decodeRanges("rBRRBBB+BCCuBFFmBgBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBxBUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB", false)),
So: () => new D(decodeRanges("mFDDFCCyerIrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCECFMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCBlPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
Z: () => new D(decodeRanges("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB", false)),
Zl: () => new D(decodeRanges("ohIA", true)),
Zp: () => new D(decodeRanges("phIA", true)),
Zs: () => new D(decodeRanges("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB", false)),
ASCII_Hex_Digit: () => new D(decodeRanges("wBJIFbF", true)),
Alphabetic: () => new D(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoBNBCCCBCCBCCJaBFDBeKBG3BBCGBPlDBCHBFHBFCBLCBDRRBuBBOkDBZgBBKBBFGGBWBDSBUYBIKBGXBCGBIJJBoBBLLBEGBHrCBCPBCCBFOBOSBCHBDBBDVBCGBCEEBCBEHBDBBDBBCJJFBBCEBNBBLFFBBBCFBFBBDVBCGBCBBCBBCBBFEBFBBDBBFIIBCBCSSBEBMCBCIBCCBCVBCGBCBBCEBEIBCCBCBBEQQBCBWDBFCBCHBDBBDVBCGBCBBCEBEHBDBBDBBKBBFBBCEBORRBCCBEBECBCDBEBBCCCBEEBEEBBBELBFEBECBCCBEHHpBMBCCBCWBCPBEHBCCBCCBJBBCCBCBBDDBdDBCHBCCBCWBCJBCEBEHBCCBCCBJBBGCBCDBOCBNMBCCBCoBBDHBCCBCCBCGGBCBIEBXFBCCBCRBEXBCIBCDDBFBJFBCCCBGBTBBO5BBGGBH0B0BBECBDBCXBCCCBRBCCBDEBCHHPDBhBgCgCBGBCjBBFSBFPBCjBBkC2BBCDDBDBR-BBLDBDlBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBEKBITBMUBNTBNMBCCBCBBNzBBDSBPFFkC4CBIqBBGlCBLeBCLBFIBYdBDEBMrBBFZB3BbBF+BBDTBzBYYBMMBBByBzBBCOBCHB0BpBBDDBLrBBCKBP2BBXCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBUhBBM1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBFSSBnBBuZzBB34BkHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBCfBwB2O2OBBBaIBIEBDEBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBGHBEwDBoBIBDmDBDxCBVUBCgBBZzBBNjCBCtBtBBEBECCBBBLgBBGiBBOcBEyBBCLBQRRBOBLEBC2BBKNBTWBEkCBCCCZCBDPBDDBMFBDFBDFBKGBCGBCqBBCNBH6DBWj9KBNWBFwBBloItLBDpDBnBGBNEBGLBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmC0BBsIcBEwBBwBfBOdBGqBBGdBDjBBFHBCEBrB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCDBCBBGHBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOnBBjBbBEGGBVB7HpBBCBBEBBRFBzBCBEcBLJJBUBrBRBvBUBcWBKlCBsBEBL4BBKOOBXBYyBBSDBJiBBEKKB+BBCDBKBBLCCkBRBChBBDHHBCB-BGBCCCBCBCOBCJBI4BBYDBCHBDBBDVBCGBCBBCEBEHBDBBDBBEHHGGBdJBCDDClBBCJBCDDCDBCBBECCtBhCBCCBCDBVCBfhCBDBBC5F5FB0BBDGBaFBjB+BBCEE8B1BBDoCoCBZBDNBWGB6F4BBoD-BBgBHBDDDBGBCBBCdBCBBDBBDDB+CHBDtBBDFBCCCBccBxBBDJBSnCBGTTBnCBoDHB5CgBBgBIBCsBBCGBCyByBBcBDVBCNBqCGBCBBCrBBECCBCCBBBCDDBZZBEBCBBCkBBCBBCDBCYYBqBBlIWBKQBCoBBECBwDwCwCB4cBnDuDBSjGBtyCgDBQvhBBSFBa68DBGmSB61GuBBy2B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBF4BBIQBhCBBCNNBFBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBFi7Fi7FBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCVBJBBhHGBCDBCBBCOBCkGB8BjCBEEE1lBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1TZBHZBHZB3zD-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
Dash: () => new D(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
Emoji: () => new D(decodeRanges("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
Emoji_Component: () => new D(decodeRanges("jBHHGJB0+H2G2Gsp3B3+8B3+8BBYB8PEBxtBDBtzhY-CB", false)),
Emoji_Modifier: () => new D(decodeRanges("7-8DE", true)),
Emoji_Modifier_Base: () => new D(decodeRanges("9wJ8G8GRDB4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB", false)),
Emoji_Presentation: () => new D(decodeRanges("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxDrGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
Extended_Pictographic: () => new D(decodeRanges("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBBCCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBNDBDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB", false)),
Hex_Digit: () => new D(decodeRanges("wBJIFbFq1-BJIFbF", true)),
Lowercase: () => new D(decodeRanges("hDZBwBLLFlBlBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCBBBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmoByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFBmI9BB1lChBB", false)),
Math: () => new D(decodeRanges("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFDJBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-BBhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB", false)),
Quotation_Mark: () => new D(decodeRanges("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB", false)),
Terminal_Punctuation: () => new D(decodeRanges("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsBBJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCBzJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBBBLqRqRBoJoJBnwTnwTovHDB", false)),
Uppercase: () => new D(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZB", false)),
White_Space: () => new D(decodeRanges("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB", false))
});
static SCRIPTS=new o({
Adlam: () => new D(decodeRanges("go6DrCFJFB", true)),
Ahom: () => new D(decodeRanges("g4lCaDOFW", true)),
Anatolian_Hieroglyphs: () => new D(decodeRanges("ggxCmS", true)),
Arabic: () => new D(decodeRanges("gwBEBCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB", false)),
Armenian: () => new D(decodeRanges("xpBlBDxBDCks9BE", true)),
Avestan: () => new D(decodeRanges("g4iC1BEG", true)),
Balinese: () => new D(decodeRanges("g4GsCCxB", true)),
Bamum: () => new D(decodeRanges("g1pB3CpowB4R", true)),
Bassa_Vah: () => new D(decodeRanges("w26CdDF", true)),
Batak: () => new D(decodeRanges("g+GzBJD", true)),
Bengali: () => new D(decodeRanges("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB", false)),
Beria_Erfe: () => new D(decodeRanges("g17CYDY", true)),
Bhaiksuki: () => new D(decodeRanges("ggnCICsBCNLc", true)),
Bopomofo: () => new D(decodeRanges("qXB6wLqBxDf", true)),
Brahmi: () => new D(decodeRanges("ggkCtCFjBKA", true)),
Braille: () => new D(decodeRanges("ggK-H", true)),
Buginese: () => new D(decodeRanges("gwGbDB", true)),
Buhid: () => new D(decodeRanges("g6FT", true)),
Canadian_Aboriginal: () => new D(decodeRanges("ggF-TxRlC7tgCP", true)),
Carian: () => new D(decodeRanges("g1gCwB", true)),
Caucasian_Albanian: () => new D(decodeRanges("wphCzBMA", true)),
Chakma: () => new D(decodeRanges("gokC0BCR", true)),
Cham: () => new D(decodeRanges("gwqB2BKNDJDD", true)),
Cherokee: () => new D(decodeRanges("g9E1CDFz7lBvC", true)),
Chorasmian: () => new D(decodeRanges("w9jCb", true)),
Common: () => new D(decodeRanges("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsGBBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLEBjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB", false)),
Coptic: () => new D(decodeRanges("ifNxkKzDGG", true)),
Cuneiform: () => new D(decodeRanges("ggoC5cnDuDCEMjG", true)),
Cypriot: () => new D(decodeRanges("ggiCFBDCCBqBBCBBEDD", false)),
Cypro_Minoan: () => new D(decodeRanges("w8rCiD", true)),
Cyrillic: () => new D(decodeRanges("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB", false)),
Deseret: () => new D(decodeRanges("gghCvC", true)),
Devanagari: () => new D(decodeRanges("goCwCFODZh7nBfhwcJ", true)),
Dives_Akuru: () => new D(decodeRanges("gomCGBDDDBGBCBBCdBCBBDLBKJB", false)),
Dogra: () => new D(decodeRanges("ggmC7B", true)),
Duployan: () => new D(decodeRanges("ggvDqDGMEIIJDD", true)),
Egyptian_Hieroglyphs: () => new D(decodeRanges("ggsC1iBL68D", true)),
Elbasan: () => new D(decodeRanges("gohCnB", true)),
Elymaic: () => new D(decodeRanges("g-jCW", true)),
Ethiopic: () => new D(decodeRanges("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCGBCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB", false)),
Garay: () => new D(decodeRanges("gqjClBEcJB", true)),
Georgian: () => new D(decodeRanges("glElBBCGGDqBBCDBx8CqBBDCBhiElBBCGG", false)),
Glagolitic: () => new D(decodeRanges("ggL-Ch9sDGCQDGCBCE", true)),
Gothic: () => new D(decodeRanges("w5gCa", true)),
Grantha: () => new D(decodeRanges("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB", false)),
Greek: () => new D(decodeRanges("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1ChKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB", false)),
Gujarati: () => new D(decodeRanges("h0CCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGB", false)),
Gunjala_Gondi: () => new D(decodeRanges("grnCFCBCkBCBCFIJ", true)),
Gurmukhi: () => new D(decodeRanges("hwCCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB", false)),
Gurung_Khema: () => new D(decodeRanges("go4C5B", true)),
Han: () => new D(decodeRanges("g0LZBC4CBN1GBwBCCaIBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
Hangul: () => new D(decodeRanges("goE-HvxHBiI9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC", true)),
Hanifi_Rohingya: () => new D(decodeRanges("gojCnBJJ", true)),
Hanunoo: () => new D(decodeRanges("g5FU", true)),
Hatran: () => new D(decodeRanges("gniCSCBGE", true)),
Hebrew: () => new D(decodeRanges("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB", false)),
Hiragana: () => new D(decodeRanges("hiM1CBHCBi7-C+IBTeeBBBulQAB", false)),
Imperial_Aramaic: () => new D(decodeRanges("giiCVCI", true)),
Inherited: () => new D(decodeRanges("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBCGBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB", false)),
Inscriptional_Pahlavi: () => new D(decodeRanges("g7iCSGH", true)),
Inscriptional_Parthian: () => new D(decodeRanges("g6iCVDH", true)),
Javanese: () => new D(decodeRanges("gsqBtCDJFB", true)),
Kaithi: () => new D(decodeRanges("gkkCiCLA", true)),
Kannada: () => new D(decodeRanges("gkDMCCCWCJCEDICCCDIBGCCDDJCC", true)),
Katakana: () => new D(decodeRanges("hlM5CBDCBxHPBxGuBBC3CBvgzBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB", false)),
Kawi: () => new D(decodeRanges("g4nCQCoBEc", true)),
Kayah_Li: () => new D(decodeRanges("goqBtBCA", true)),
Kharoshthi: () => new D(decodeRanges("gwiCDCBGHCCCcDCFJII", true)),
Khitan_Small_Script: () => new D(decodeRanges("k-7C84G84GB0OBqBAB", false)),
Khmer: () => new D(decodeRanges("g8F9CDJHJnPf", true)),
Khojki: () => new D(decodeRanges("gwkCRCuB", true)),
Khudawadi: () => new D(decodeRanges("w1kC6BGJ", true)),
Kirat_Rai: () => new D(decodeRanges("gq7C5B", true)),
Lao: () => new D(decodeRanges("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB", false)),
Latin: () => new D(decodeRanges("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORMBuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB", false)),
Lepcha: () => new D(decodeRanges("ggH3BEOEC", true)),
Limbu: () => new D(decodeRanges("goGeBCLBFLBFEEBKB", false)),
Linear_A: () => new D(decodeRanges("gwhC2JKVLH", true)),
Linear_B: () => new D(decodeRanges("gggCLCZCSCBCODNjB6D", true)),
Lisu: () => new D(decodeRanges("wmpBvBx1eA", true)),
Lycian: () => new D(decodeRanges("g0gCc", true)),
Lydian: () => new D(decodeRanges("gpiCZGA", true)),
Mahajani: () => new D(decodeRanges("wqkCmB", true)),
Makasar: () => new D(decodeRanges("g3nCY", true)),
Malayalam: () => new D(decodeRanges("goDMCCCyBCCCFFPDZ", true)),
Mandaic: () => new D(decodeRanges("giCbDA", true)),
Manichaean: () => new D(decodeRanges("g2iCmBFL", true)),
Marchen: () => new D(decodeRanges("wjnCfDVCN", true)),
Masaram_Gondi: () => new D(decodeRanges("gonCGBCBBCrBBECCBCCBHBJJB", false)),
Medefaidrin: () => new D(decodeRanges("gy7C6C", true)),
Meetei_Mayek: () => new D(decodeRanges("g3qBWqGtBDJ", true)),
Mende_Kikakui: () => new D(decodeRanges("gg6DkGDP", true)),
Meroitic_Cursive: () => new D(decodeRanges("gtiCXFTDtB", true)),
Meroitic_Hieroglyphs: () => new D(decodeRanges("gsiCf", true)),
Miao: () => new D(decodeRanges("g47CqCF4BIQ", true)),
Modi: () => new D(decodeRanges("gwlCkCMJ", true)),
Mongolian: () => new D(decodeRanges("ggGBBDCCBSBH4CBIqBB2t-BMB", false)),
Mro: () => new D(decodeRanges("gy6CeCJFB", true)),
Multani: () => new D(decodeRanges("g0kCGBCCCBCBCOBCKB", false)),
Myanmar: () => new D(decodeRanges("ggE-EhqmBeiDfxibT", true)),
Nabataean: () => new D(decodeRanges("gkiCeJI", true)),
Nag_Mundari: () => new D(decodeRanges("wm5DpB", true)),
Nandinagari: () => new D(decodeRanges("gtmCHDtBDK", true)),
New_Tai_Lue: () => new D(decodeRanges("gsGrBFZHKEB", true)),
Newa: () => new D(decodeRanges("gglC7CCE", true)),
Nko: () => new D(decodeRanges("g+B6BDC", true)),
Nushu: () => new D(decodeRanges("h-7CvsQvsQBqMB", false)),
Nyiakeng_Puachue_Hmong: () => new D(decodeRanges("go4DsBENDJFB", true)),
Ogham: () => new D(decodeRanges("g0Fc", true)),
Ol_Chiki: () => new D(decodeRanges("wiHvB", true)),
Ol_Onal: () => new D(decodeRanges("wu5DqBFA", true)),
Old_Hungarian: () => new D(decodeRanges("gkjCyBOyBIF", true)),
Old_Italic: () => new D(decodeRanges("g4gCjBKC", true)),
Old_North_Arabian: () => new D(decodeRanges("g0iCf", true)),
Old_Permic: () => new D(decodeRanges("w6gCqB", true)),
Old_Persian: () => new D(decodeRanges("g9gCjBFN", true)),
Old_Sogdian: () => new D(decodeRanges("g4jCnB", true)),
Old_South_Arabian: () => new D(decodeRanges("gziCf", true)),
Old_Turkic: () => new D(decodeRanges("ggjCoC", true)),
Old_Uyghur: () => new D(decodeRanges("w7jCZ", true)),
Oriya: () => new D(decodeRanges("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR", true)),
Osage: () => new D(decodeRanges("wlhCjBFjB", true)),
Osmanya: () => new D(decodeRanges("gkhCdDJ", true)),
Pahawh_Hmong: () => new D(decodeRanges("g46ClCLJCGCUGS", true)),
Palmyrene: () => new D(decodeRanges("gjiCf", true)),
Pau_Cin_Hau: () => new D(decodeRanges("g2mC4B", true)),
Phags_Pa: () => new D(decodeRanges("giqB3B", true)),
Phoenician: () => new D(decodeRanges("goiCbEA", true)),
Psalter_Pahlavi: () => new D(decodeRanges("g8iCRIDNG", true)),
Rejang: () => new D(decodeRanges("wpqBjBMA", true)),
Runic: () => new D(decodeRanges("g1FqCEK", true)),
Samaritan: () => new D(decodeRanges("ggCtBDO", true)),
Saurashtra: () => new D(decodeRanges("gkqBlCJL", true)),
Sharada: () => new D(decodeRanges("gskC-ChsCH", true)),
Shavian: () => new D(decodeRanges("wihCvB", true)),
Siddham: () => new D(decodeRanges("gslC1BDlB", true)),
Sidetic: () => new D(decodeRanges("gqiCZ", true)),
SignWriting: () => new D(decodeRanges("gg2DrUQECO", true)),
Sinhala: () => new D(decodeRanges("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB", false)),
Sogdian: () => new D(decodeRanges("w5jCpB", true)),
Sora_Sompeng: () => new D(decodeRanges("wmkCYIJ", true)),
Soyombo: () => new D(decodeRanges("wymCyC", true)),
Sundanese: () => new D(decodeRanges("g8G-BhIH", true)),
Sunuwar: () => new D(decodeRanges("g+mChBPJ", true)),
Syloti_Nagri: () => new D(decodeRanges("ggqBsB", true)),
Syriac: () => new D(decodeRanges("g4BNC7BDCxIK", true)),
Tagalog: () => new D(decodeRanges("g4FVKA", true)),
Tagbanwa: () => new D(decodeRanges("g7FMCCCB", true)),
Tai_Le: () => new D(decodeRanges("wqGdDE", true)),
Tai_Tham: () => new D(decodeRanges("gxG+BCcDKHJHN", true)),
Tai_Viet: () => new D(decodeRanges("g0qBiCZE", true)),
Tai_Yo: () => new D(decodeRanges("g25DeCVJB", true)),
Takri: () => new D(decodeRanges("g0lC5BHJ", true)),
Tamil: () => new D(decodeRanges("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB", false)),
Tangsa: () => new D(decodeRanges("wz6CuCCJ", true)),
Tangut: () => new D(decodeRanges("g-7CgBgBB+3GBhQeBiDyDB", false)),
Telugu: () => new D(decodeRanges("ggDMCCCWCPDICCCDIBCCCBDDDJII", true)),
Thaana: () => new D(decodeRanges("g8BxB", true)),
Thai: () => new D(decodeRanges("hwD5BGb", true)),
Tibetan: () => new D(decodeRanges("g4DnCCjBFmBCjBCOCGFB", true)),
Tifinagh: () => new D(decodeRanges("wpL3BIBPA", true)),
Tirhuta: () => new D(decodeRanges("gklCnCJJ", true)),
Todhri: () => new D(decodeRanges("guhCzB", true)),
Tolong_Siki: () => new D(decodeRanges("wtnCrBFJ", true)),
Toto: () => new D(decodeRanges("w04De", true)),
Tulu_Tigalari: () => new D(decodeRanges("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB", false)),
Ugaritic: () => new D(decodeRanges("g8gCdCA", true)),
Unknown: () => new D(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB", false)),
Vai: () => new D(decodeRanges("gopBrJ", true)),
Vithkuqi: () => new D(decodeRanges("wrhCKCOCGCBCKCOCGCB", true)),
Wancho: () => new D(decodeRanges("g24D5BGA", true)),
Warang_Citi: () => new D(decodeRanges("glmCyCNA", true)),
Yezidi: () => new D(decodeRanges("g0jCpBCCDB", true)),
Yi: () => new D(decodeRanges("ggoBskBE2B", true)),
Zanabazar_Square: () => new D(decodeRanges("gwmCnC", true))
});
static FOLD_CATEGORIES=new o({
L: () => new D(decodeRanges("laA", true)),
LC: () => new D(decodeRanges("laA", true)),
Ll: () => new D(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEEJHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
Lt: () => new D(decodeRanges("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB", false)),
Lu: () => new D(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false)),
M: () => new D(decodeRanges("5cgBgBlgHAB", false)),
Mn: () => new D(decodeRanges("5cgBgBlgHAB", false)),
Emoji: () => new D(decodeRanges("8mJA", true)),
Extended_Pictographic: () => new D(decodeRanges("8mJA", true)),
Lowercase: () => new D(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
Math: () => new D(decodeRanges("ycGDCHHFMMDDDCHHFAB", false)),
Uppercase: () => new D(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false))
});
static FOLD_SCRIPT=new o({
Common: () => new D(decodeRanges("8cgBgB", false)),
Greek: () => new D(decodeRanges("1FwUwU", false)),
Inherited: () => new D(decodeRanges("5cgBgBlgHAB", false))
});
};
var h = class Unicode {
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
static is32(B, e) {
let t = 0;
let C = B.length;
while (t < C) {
const s = t + Math.floor((C - t) / 2);
const r = B.getLo(s);
const n = B.getHi(s);
if (r <= e && e <= n) {
const t = B.getStride(s);
return (e - r) % t === 0;
}
if (e < r) C = s; else t = s + 1;
}
return false;
}
static is(B, e) {
if (e <= Unicode.MAX_LATIN1) {
for (let t = 0; t < B.length; t++) {
if (e > B.getHi(t)) continue;
const C = B.getLo(t);
if (e < C) return false;
const s = B.getStride(t);
return (e - C) % s === 0;
}
return false;
}
return B.length > 0 && e >= B.getLo(0) && Unicode.is32(B, e);
}
static isPrint(B) {
if (B <= Unicode.MAX_LATIN1) return B >= 32 && B < Unicode.MAX_ASCII || B >= 161 && B !== 173;
return Unicode.is(c.Print, B);
}
static simpleFold(B) {
if (c.CASE_ORBIT.has(B)) return c.CASE_ORBIT.get(B);
if (B <= Unicode.MAX_ASCII) {
const e = a.toLowerCase(B);
return e !== B ? e : a.toUpperCase(B);
}
return B;
}
static equalsIgnoreCase(B, e) {
if (B === e) return true;
if (B < 0 || e < 0) return false;
if (B <= Unicode.MAX_ASCII && e <= Unicode.MAX_ASCII) {
if (65 <= B && B <= 90) B |= 32;
if (65 <= e && e <= 90) e |= 32;
return B === e;
}
for (let t = Unicode.simpleFold(B); t !== B; t = Unicode.simpleFold(t)) if (t === e) return true;
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
constructor(B, e = null) {
let t = `error parsing regexp: ${B}`;
if (e) t += `: \`${e}\``;
super(t);
this.name = "RE2JSSyntaxException";
this.message = t;
this.error = B;
this.input = e;
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
var A = class extends p {
constructor(B) {
super(B);
this.name = "RE2JSFlagsException";
}
};
var O = class extends p {
constructor(B) {
super(B);
this.name = "RE2JSInternalException";
}
};
const I = 256;
const G = new Uint8Array(I);
for (let B = 0; B < I; B++) G[B] = 97 <= B && B <= 122 || 65 <= B && B <= 90 || 48 <= B && B <= 57 || B === 95 ? 1 : 0;
let d = null;
let m = null;
var L = class Utils {
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
const e = s.MULTILINE | s.DOTALL | s.CASE_INSENSITIVE | s.DISABLE_UNICODE_GROUPS | s.LONGEST_MATCH | s.LOOKBEHINDS;
if (!Number.isInteger(B) || (B & ~e) !== 0) throw new A("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS, LONGEST_MATCH, LOOKBEHINDS");
}
static isByteArray(B) {
return Array.isArray(B) || Object.prototype.toString.call(B) === "[object Uint8Array]";
}
static isalnum(B) {
return a.CODES["0"] <= B && B <= a.CODES["9"] || a.CODES["a"] <= B && B <= a.CODES["z"] || a.CODES["A"] <= B && B <= a.CODES["Z"];
}
static unhex(B) {
if (a.CODES["0"] <= B && B <= a.CODES["9"]) return B - a.CODES["0"];
if (a.CODES["a"] <= B && B <= a.CODES["f"]) return B - a.CODES["a"] + 10;
if (a.CODES["A"] <= B && B <= a.CODES["F"]) return B - a.CODES["A"] + 10;
return -1;
}
static escapeRune(B) {
let e = "";
if (h.isPrint(B)) {
if (Utils.METACHARACTERS.indexOf(String.fromCodePoint(B)) >= 0) e += "\\";
e += String.fromCodePoint(B);
} else switch (B) {
case a.CODES['"']:
e += '\\"';
break;

case a.CODES["\\"]:
e += "\\\\";
break;

case a.CODES["\t"]:
e += "\\t";
break;

case a.CODES["\n"]:
e += "\\n";
break;

case a.CODES["\r"]:
e += "\\r";
break;

case a.CODES["\b"]:
e += "\\b";
break;

case a.CODES["\f"]:
e += "\\f";
break;

default:
{
let t = B.toString(16);
if (B < 256) {
e += "\\x";
if (t.length === 1) e += "0";
e += t;
} else e += `\\x{${t}}`;
break;
}
}
return e;
}
static stringToRunes(B) {
const e = String(B);
const t = [];
let C = 0;
while (C < e.length) {
const B = e.codePointAt(C);
t.push(B);
C += B > h.MAX_BMP ? 2 : 1;
}
return new Int32Array(t);
}
static runeToString(B) {
return String.fromCodePoint(B);
}
static isWordRune(B) {
return B < I ? G[B] === 1 : false;
}
static emptyOpContext(B, e) {
let t = 0;
if (B < 0) t |= Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE;
if (B === 10) t |= Utils.EMPTY_BEGIN_LINE;
if (e < 0) t |= Utils.EMPTY_END_TEXT | Utils.EMPTY_END_LINE;
if (e === 10) t |= Utils.EMPTY_END_LINE;
if (Utils.isWordRune(B) !== Utils.isWordRune(e)) t |= Utils.EMPTY_WORD_BOUNDARY; else t |= Utils.EMPTY_NO_WORD_BOUNDARY;
return t;
}
static quoteMeta(B) {
return B.split("").map(B => {
if (Utils.METACHARACTERS.indexOf(B) >= 0) return `\\${B}`;
return B;
}).join("");
}
static charCount(B) {
return B > h.MAX_BMP ? 2 : 1;
}
static toArray(B) {
const e = B.length;
const t = new Array(e);
for (let C = 0; C < e; C++) t[C] = B[C];
return t;
}
static stringToUtf8ByteArray(B) {
if (globalThis.TextEncoder) {
if (!d) d = new TextEncoder;
return d.encode(B);
} else {
let e = [], t = 0;
for (let C = 0; C < B.length; C++) {
let s = B.charCodeAt(C);
if (s < 128) e[t++] = s; else if (s < 2048) {
e[t++] = s >> 6 | 192;
e[t++] = s & 63 | 128;
} else if ((s & 64512) === h.MIN_HIGH_SURROGATE && C + 1 < B.length && (B.charCodeAt(C + 1) & 64512) === h.MIN_LOW_SURROGATE) {
s = h.MIN_SUPPLEMENTARY_CODE_POINT + ((s & 1023) << 10) + (B.charCodeAt(++C) & 1023);
e[t++] = s >> 18 | 240;
e[t++] = s >> 12 & 63 | 128;
e[t++] = s >> 6 & 63 | 128;
e[t++] = s & 63 | 128;
} else {
e[t++] = s >> 12 | 224;
e[t++] = s >> 6 & 63 | 128;
e[t++] = s & 63 | 128;
}
}
return e;
}
}
static utf8ByteArrayToString(B) {
if (globalThis.TextDecoder) {
if (!m) m = new TextDecoder("utf-8");
const e = B instanceof Uint8Array ? B : new Uint8Array(B);
return m.decode(e);
} else {
let e = [], t = 0, C = 0;
while (t < B.length) {
let s = B[t++];
if (s < 128) e[C++] = String.fromCharCode(s); else if (s > 191 && s < 224) {
let r = B[t++];
e[C++] = String.fromCharCode((s & 31) << 6 | r & 63);
} else if (s > 239 && s < 365) {
let r = B[t++];
let n = B[t++];
let u = B[t++];
let i = ((s & 7) << 18 | (r & 63) << 12 | (n & 63) << 6 | u & 63) - h.MIN_SUPPLEMENTARY_CODE_POINT;
e[C++] = String.fromCharCode(h.MIN_HIGH_SURROGATE + (i >> 10));
e[C++] = String.fromCharCode(h.MIN_LOW_SURROGATE + (i & 1023));
} else {
let r = B[t++];
let n = B[t++];
e[C++] = String.fromCharCode((s & 15) << 12 | (r & 63) << 6 | n & 63);
}
}
return e.join("");
}
}
};
const createEnum = (B = [], e = 0) => {
const t = Object.create(null);
for (let C = 0; C < B.length; C++) {
const s = B[C];
const r = e + C;
t[s] = r;
t[r] = s;
}
return Object.freeze(t);
};
var w = class MatcherInputBase {
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
var R = class extends w {
constructor(B = null) {
super();
this.bytes = B;
}
getEncoding() {
return w.Encoding.UTF_8;
}
asCharSequence() {
return L.utf8ByteArrayToString(this.bytes);
}
asBytes() {
return this.bytes;
}
length() {
return this.bytes.length;
}
};
var N = class extends w {
constructor(B = null) {
super();
this.charSequence = B;
}
getEncoding() {
return w.Encoding.UTF_16;
}
asCharSequence() {
return this.charSequence;
}
asBytes() {
return L.stringToUtf8ByteArray(this.charSequence.toString());
}
length() {
return this.charSequence.length;
}
};
var H = class {
static utf16(B) {
L.checkInput(B);
return new N(B);
}
static utf8(B) {
if (L.isByteArray(B)) return new R(B);
return new R(L.stringToUtf8ByteArray(B));
}
};
var T = class {
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
var b = class MachineUTF8Input extends T {
static RUNE_ERROR_STEP=h.RUNE_ERROR << 3 | 1;
constructor(B, e = 0, t = B.length) {
super();
this.bytes = B;
this.start = e;
this.end = t;
}
hasString(B, e) {
const t = B.bytes;
if (t.length === 0) return true;
const C = this.indexOf(this.bytes, t, this.start + e);
return C !== -1 && C <= this.end - t.length;
}
hasAnyString(B, e) {
return B.automaton8().searchUTF8(this.bytes, this.start + e, this.end);
}
step(B) {
B += this.start;
if (B >= this.end) return T.EOF();
const e = this.bytes[B] & 255;
if (e < 128) return e << 3 | 1;
let t;
let C;
let s = 128;
let r = 191;
if (e >= 194 && e <= 223) {
t = 2;
C = e & 31;
} else if (e >= 224 && e <= 239) {
t = 3;
C = e & 15;
if (e === 224) s = 160; else if (e === 237) r = 159;
} else if (e >= 240 && e <= 244) {
t = 4;
C = e & 7;
if (e === 240) s = 144; else if (e === 244) r = 143;
} else return MachineUTF8Input.RUNE_ERROR_STEP;
if (B + t > this.end) return MachineUTF8Input.RUNE_ERROR_STEP;
const n = this.bytes[B + 1] & 255;
if (n < s || n > r) return MachineUTF8Input.RUNE_ERROR_STEP;
C = C << 6 | n & 63;
if (t > 2) {
const e = this.bytes[B + 2] & 255;
if ((e & 192) !== 128) return MachineUTF8Input.RUNE_ERROR_STEP;
C = C << 6 | e & 63;
if (t > 3) {
const e = this.bytes[B + 3] & 255;
if ((e & 192) !== 128) return MachineUTF8Input.RUNE_ERROR_STEP;
C = C << 6 | e & 63;
}
}
return C << 3 | t;
}
index(B, e) {
e += this.start;
const t = this.indexOf(this.bytes, B.prefixUTF8, e);
return t < 0 ? t : t - e;
}
context(B) {
B += this.start;
let e = -1;
if (B > this.start && B <= this.end) {
let t = B - 1;
e = this.bytes[t--];
if (e >= 128) {
let C = B - 4;
if (C < this.start) C = this.start;
while (t >= C && (this.bytes[t] & 192) === 128) t--;
if (t < this.start) t = this.start;
const s = this.step(t - this.start);
e = t + (s & 7) === B ? s >> 3 : h.RUNE_ERROR;
}
}
const t = B < this.end ? this.step(B - this.start) >> 3 : -1;
return L.emptyOpContext(e, t);
}
indexOf(B, e, t = 0) {
let C = e.length;
if (C === 0) return t <= this.end ? t : -1;
const s = e[0];
let r = this.end - C;
const n = typeof B.indexOf === "function";
let u = t;
while (u <= r) {
if (n) {
u = B.indexOf(s, u);
if (u === -1 || u > r) return -1;
} else {
while (u <= r && B[u] !== s) u++;
if (u > r) return -1;
}
let t = true;
for (let s = 1; s < C; s++) if (B[u + s] !== e[s]) {
t = false;
break;
}
if (t) return u;
u++;
}
return -1;
}
prefixLength(B) {
return B.prefixUTF8.length;
}
};
var S = class extends T {
constructor(B, e = 0, t = B.length) {
super();
this.charSequence = B;
this.start = e;
this.end = t;
}
hasString(B, e) {
const t = this.charSequence.indexOf(B.str, this.start + e);
return t !== -1 && t <= this.end - B.str.length;
}
hasAnyString(B, e) {
return B.automaton16().searchUTF16(this.charSequence, this.start + e, this.end);
}
step(B) {
B += this.start;
if (B >= this.end) return T.EOF();
const e = this.charSequence.charCodeAt(B);
if (e < h.MIN_HIGH_SURROGATE || e > h.MAX_HIGH_SURROGATE || B + 1 >= this.end) return e << 3 | 1;
const t = this.charSequence.charCodeAt(B + 1);
if (t >= h.MIN_LOW_SURROGATE && t <= h.MAX_LOW_SURROGATE) return (e - h.MIN_HIGH_SURROGATE) * 1024 + (t - h.MIN_LOW_SURROGATE) + h.MIN_SUPPLEMENTARY_CODE_POINT << 3 | 2;
return e << 3 | 1;
}
index(B, e) {
e += this.start;
const t = this.charSequence.indexOf(B.prefix, e);
if (t < 0 || t > this.end - B.prefix.length) return -1;
return t - e;
}
context(B) {
B += this.start;
const e = B > this.start && B <= this.end ? this.charSequence.charCodeAt(B - 1) : -1;
const t = B < this.end ? this.charSequence.charCodeAt(B) : -1;
return L.emptyOpContext(e, t);
}
prefixLength(B) {
return B.prefix.length;
}
};
var _ = class {
static fromUTF8(B, e = 0, t = B.length) {
return new b(B, e, t);
}
static fromUTF16(B, e = 0, t = void 0) {
L.checkInput(B);
return new S(B, e, t ?? B.length);
}
};
var P = class Matcher {
static MAX_REPLACER_ARGS=65535;
static quoteReplacement(B, e = false) {
if (e) {
if (B.indexOf("\\") < 0 && B.indexOf("$") < 0) return B;
return B.split("").map(B => {
const e = B.codePointAt(0);
if (e === a.CODES["\\"] || e === a.CODES["$"]) return `\\${B}`;
return B;
}).join("");
}
if (B.indexOf("$") < 0) return B;
return B.split("").map(B => {
if (B.codePointAt(0) === a.CODES["$"]) return "$$";
return B;
}).join("");
}
constructor(B, e) {
if (B === null) throw new Error("pattern is null");
this.patternInput = B;
const t = this.patternInput.re2();
this.patternGroupCount = t.numberOfCapturingGroups();
this.groups = [];
this.namedGroups = t.namedGroups;
this.hasNamedGroups = Object.keys(this.namedGroups).length > 0;
this.numberOfInstructions = t.numberOfInstructions();
this.lookbehindState = null;
if (e instanceof w) this.resetMatcherInput(e); else if (L.isByteArray(e)) this.resetMatcherInput(H.utf8(e)); else this.resetMatcherInput(H.utf16(e));
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
if (!(B instanceof w)) if (L.isByteArray(B)) B = H.utf8(B); else B = H.utf16(B);
this.matcherInput = B;
if (this.lookbehindState !== null) this.lookbehindState.reset(); else this.lookbehindState = this.patternInput.re2().createLookbehindState();
this.reset();
return this;
}
start(B = 0) {
if (typeof B === "string") {
const e = this.namedGroups[B];
if (!Number.isFinite(e)) throw new F(`group '${B}' not found`);
B = e;
}
this.loadGroup(B);
return this.groups[2 * B];
}
end(B = 0) {
if (typeof B === "string") {
const e = this.namedGroups[B];
if (!Number.isFinite(e)) throw new F(`group '${B}' not found`);
B = e;
}
this.loadGroup(B);
return this.groups[2 * B + 1];
}
programSize() {
return this.numberOfInstructions;
}
group(B = 0) {
if (typeof B === "string") {
const e = this.namedGroups[B];
if (!Number.isFinite(e)) throw new F(`group '${B}' not found`);
B = e;
}
const e = this.start(B);
const t = this.end(B);
if (e < 0 && t < 0) return null;
return this.substring(e, t);
}
getNamedGroups() {
if (!this.hasMatch) throw new F("perhaps no match attempted");
const B = Object.create(null);
for (const e of Object.keys(this.namedGroups)) B[e] = this.group(e);
return B;
}
groupCount() {
return this.patternGroupCount;
}
loadGroup(B) {
if (!Number.isInteger(B) || B < 0 || B > this.patternGroupCount) throw new F(`Group index out of bounds: ${B}`);
if (!this.hasMatch) throw new F("perhaps no match attempted");
if (B === 0 || this.hasGroups) return;
const e = this.matcherInputLength;
const t = this.patternInput.re2().matchMachineInput(this.matcherInput, this.groups[0], e, this.anchorFlag, 1 + this.patternGroupCount, this.lookbehindState);
if (!t[0]) throw new F("inconsistency in matching group data");
this.groups = t[1];
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
const e = (this.matcherInput.isUTF16Encoding() ? _.fromUTF16(this.matcherInput.asCharSequence(), 0, this.matcherInputLength) : _.fromUTF8(this.matcherInput.asBytes(), 0, this.matcherInputLength)).step(B);
if (e < 0) B++; else B += e & 7;
}
}
return this.genMatch(B, C.UNANCHORED);
}
genMatch(B, e) {
const t = this.patternInput.re2().matchMachineInput(this.matcherInput, B, this.matcherInputLength, e, 1, this.lookbehindState);
if (!t[0]) {
this.hasMatch = false;
return false;
}
this.groups = t[1];
this.hasMatch = true;
this.hasGroups = this.patternGroupCount === 0;
this.anchorFlag = e;
return true;
}
substring(B, e) {
if (this.matcherInput.isUTF8Encoding()) return L.utf8ByteArrayToString(this.matcherInput.asBytes().slice(B, e));
return this.matcherInput.asCharSequence().substring(B, e).toString();
}
inputLength() {
return this.matcherInputLength;
}
appendReplacement(B, e = false) {
let t = "";
const C = this.start();
const s = this.end();
if (this.appendPos < C) t += this.substring(this.appendPos, C);
this.appendPos = s;
t += e ? this.appendReplacementInternalJava(B) : this.appendReplacementInternalJs(B);
return t;
}
appendReplacementInternalJava(B) {
let e = "";
let t = 0;
const C = B.length;
let s = 0;
while (s < C) {
const r = B.codePointAt(s);
if (r === a.CODES["\\"]) {
if (t < s) e += B.substring(t, s);
s++;
if (s >= C) throw new F("character to be escaped is missing");
t = s;
s++;
continue;
}
if (r === a.CODES["$"]) {
if (t < s) e += B.substring(t, s);
if (s + 1 >= C) throw new F("Illegal group reference: group index is missing");
const r = B.codePointAt(s + 1);
if (a.CODES["0"] <= r && r <= a.CODES["9"]) {
let n = r - a.CODES["0"];
let u = s + 2;
for (;u < C; u++) {
const e = B.codePointAt(u);
if (e < a.CODES["0"] || e > a.CODES["9"] || n * 10 + e - a.CODES["0"] > this.patternGroupCount) break;
n = n * 10 + e - a.CODES["0"];
}
if (n > this.patternGroupCount) throw new F(`n > number of groups: ${n}`);
const i = this.group(n);
if (i !== null) e += i;
s = u;
t = s;
} else if (r === a.CODES["{"]) {
let r = s + 2;
while (r < C && B.codePointAt(r) !== a.CODES["}"]) r++;
if (r >= C) throw new F("named capture group is missing trailing '}'");
const n = B.substring(s + 2, r);
const u = this.group(n);
if (u !== null) e += u;
s = r + 1;
t = s;
} else throw new F("Illegal group reference");
continue;
}
s++;
}
if (t < C) e += B.substring(t, C);
return e;
}
appendReplacementInternalJs(B) {
const isDigit = B => B >= 48 && B <= 57;
const e = this.patternGroupCount;
let t = "";
let C = 0;
while (C < B.length) {
const s = B.indexOf("$", C);
if (s < 0) break;
t += B.substring(C, s);
C = s;
const r = B.charCodeAt(C + 1);
if (r === a.CODES["$"]) {
t += "$";
C += 2;
} else if (r === a.CODES["&"]) {
t += this.group(0);
C += 2;
} else if (r === a.CODES["`"]) {
t += this.substring(0, this.start(0));
C += 2;
} else if (r === a.CODES["'"]) {
t += this.substring(this.end(0), this.matcherInputLength);
C += 2;
} else if (isDigit(r)) {
let s = 1;
let n = r - 48;
const u = B.charCodeAt(C + 2);
if (isDigit(u) && n * 10 + u - 48 <= e) {
s = 2;
n = n * 10 + u - 48;
}
if (n >= 1 && n <= e) {
const B = this.group(n);
if (B !== null) t += B;
} else t += B.substring(C, C + 1 + s);
C += 1 + s;
} else if (r === a.CODES["<"] && this.hasNamedGroups) {
const e = B.indexOf(">", C + 2);
if (e < 0) {
t += "$<";
C += 2;
} else {
const s = B.substring(C + 2, e);
if (Object.hasOwn(this.namedGroups, s)) {
const B = this.group(s);
if (B !== null) t += B;
}
C = e + 1;
}
} else {
t += "$";
C += 1;
}
}
return t + B.substring(C);
}
appendTail() {
return this.substring(this.appendPos, this.matcherInputLength);
}
replaceAll(B, e = false) {
return this.replace(B, true, e);
}
replaceFirst(B, e = false) {
return this.replace(B, false, e);
}
replace(B, e = true, t = false) {
let C = "";
this.reset();
const s = typeof B === "function";
let r = null;
if (s) {
if (this.groupCount() >= Matcher.MAX_REPLACER_ARGS) throw new F("Too many capture groups to safely invoke replacer function");
r = this.matcherInput.isUTF8Encoding() ? this.matcherInput.asBytes() : this.matcherInput.asCharSequence();
}
while (this.find()) {
C += s ? this.appendReplacementFunc(B, r) : this.appendReplacement(B, t);
if (!e) break;
}
C += this.appendTail();
return C;
}
appendReplacementFunc(B, e) {
let t = "";
const C = this.start();
const s = this.end();
if (this.appendPos < C) t += this.substring(this.appendPos, C);
this.appendPos = s;
const r = this.matchArray();
r.push(C, e);
if (this.hasNamedGroups) r.push(this.namedGroupsObject());
t += String(B(...r));
return t;
}
matchArray() {
const B = [ this.group(0) ];
for (let e = 1; e <= this.patternGroupCount; e++) {
const t = this.group(e);
B.push(t === null ? void 0 : t);
}
return B;
}
namedGroupsObject() {
if (!this.hasNamedGroups) return;
const B = this.getNamedGroups();
for (const e in B) if (B[e] === null) B[e] = void 0;
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
let e = '"';
for (let t of B) e += L.escapeRune(t);
e += '"';
return e;
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
const e = this.runes[0];
if ((this.arg & C.FOLD_CASE) !== 0) return h.equalsIgnoreCase(e, B);
return B === e;
}
const e = this.runes.length;
if (e === 0) return false;
if (e === 2 || e === 4 || e === 6 || e === 8) {
for (let t = 0; t < e; t += 2) {
if (B < this.runes[t]) return false;
if (B <= this.runes[t + 1]) return true;
}
return false;
}
let t = 0;
let s = e >> 1;
while (s > 1) {
const e = s >> 1;
t += this.runes[t + e << 1] <= B ? e : 0;
s -= e;
}
t += this.runes[t << 1] <= B ? 1 : 0;
const r = t - 1;
return r >= 0 && B <= this.runes[r << 1 | 1];
}
matchRunePos(B) {
if (this.runes.length === 1) {
const e = this.runes[0];
if ((this.arg & C.FOLD_CASE) !== 0) return h.equalsIgnoreCase(e, B) ? 0 : -1;
return B === e ? 0 : -1;
}
const e = this.runes.length;
if (e === 0) return -1;
if (e === 2 || e === 4 || e === 6 || e === 8) {
for (let t = 0; t < e; t += 2) {
if (B < this.runes[t]) return -1;
if (B <= this.runes[t + 1]) return Math.floor(t / 2);
}
return -1;
}
let t = 0;
let s = e >> 1;
while (s > 1) {
const e = s >> 1;
t += this.runes[t + e << 1] <= B ? e : 0;
s -= e;
}
t += this.runes[t << 1] <= B ? 1 : 0;
const r = t - 1;
return r >= 0 && B <= this.runes[r << 1 | 1] ? r : -1;
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
var J = class Queue {
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
const e = Math.min(this.densePcs.length, Queue.INITIAL_THREADS) * B;
if (!this.denseCaps || this.denseCaps.length < e) this.denseCaps = new Int32Array(e);
}
growCaps(B) {
const e = this.densePcs.length * this.ncap;
const t = new Int32Array(Math.min(e, Math.max(B, 2 * this.denseCaps.length)));
t.set(this.denseCaps);
this.denseCaps = t;
}
contains(B) {
const e = this.sparse[B];
return e < this.size && this.densePcs[e] === B;
}
isEmpty() {
return this.size === 0;
}
add(B) {
const e = this.size++;
this.sparse[B] = e;
this.densePcs[e] = B;
return e;
}
clear() {
this.size = 0;
this.mainThreads = 0;
}
toString() {
let B = "{";
for (let e = 0; e < this.size; e++) {
if (e !== 0) B += ", ";
B += this.densePcs[e];
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
var x = class Machine {
static fromRE2(B) {
const e = new Machine;
e.prog = B.prog;
e.re2 = B;
e.q0 = new J(e.prog.numInst());
e.q1 = new J(e.prog.numInst());
e.addStack = new Int32Array(2 * (e.prog.numInst() + 1));
e.matched = false;
e.matchcap = new Int32Array(e.prog.numCap < 2 ? 2 : e.prog.numCap);
e.ncap = 0;
return e;
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
if (this.ncap === 0) return L.emptyInts();
return L.toArray(this.matchcap.subarray(0, this.ncap));
}
match(B, e, t, s = null) {
const r = this.re2.cond;
if (r === L.EMPTY_ALL) return false;
if ((t === C.ANCHOR_START || t === C.ANCHOR_BOTH) && e !== 0) return false;
this.matched = false;
this.matchcap.fill(-1);
const n = this.prog.numLb > 0;
const u = e;
let i = e;
let a = false;
if (n) if (s !== null && s.pos >= 0 && s.pos <= e) {
i = s.pos;
a = true;
} else i = 0;
let D = n && s !== null;
let l = this.q0;
let E = this.q1;
let o = B.step(i);
let c = o >> 3;
let h = o & 7;
let p = -1;
let g = 0;
if (o !== T.EOF()) {
o = B.step(i + h);
p = o >> 3;
g = o & 7;
}
let f;
if (i === 0) f = L.emptyOpContext(-1, c); else f = B.context(i);
if (n) if (a) this.restoreLookbehinds(s, l, f); else this.spawnLookbehinds(l, i, f);
while (true) {
if (l.mainThreads === 0) {
if ((r & L.EMPTY_BEGIN_TEXT) !== 0 && i !== 0) break;
if ((t === C.ANCHOR_START || t === C.ANCHOR_BOTH) && i !== 0) break;
if (this.matched) break;
if (this.prog.numLb === 0 && l.isEmpty() && !(this.re2.prefix.length === 0) && p !== this.re2.prefixRune && B.canCheckPrefix()) {
const e = B.index(this.re2, i);
if (e < 0) break;
i += e;
o = B.step(i);
c = o >> 3;
h = o & 7;
o = B.step(i + h);
p = o >> 3;
g = o & 7;
f = B.context(i);
}
}
if (i >= u) {
if (D) {
this.saveLookbehinds(s, l, i);
D = false;
}
if (!this.matched && (i === 0 || t === C.UNANCHORED)) {
if (this.ncap > 0) this.matchcap[0] = i;
this.add(l, this.prog.start, i, this.matchcap, 0, f);
}
}
const e = i + h;
f = B.context(e);
this.step(l, E, i, e, c, f, t, i === B.endPos());
if (h === 0) break;
if (this.ncap === 0 && this.matched) break;
i += h;
c = p;
h = g;
if (c !== -1) {
o = B.step(i + h);
p = o >> 3;
g = o & 7;
}
const n = l;
l = E;
E = n;
}
l.clear();
E.clear();
return this.matched;
}
matchSet(B, e, t) {
const s = this.re2.cond;
if (s === L.EMPTY_ALL) return [];
if ((t === C.ANCHOR_START || t === C.ANCHOR_BOTH) && e !== 0) return [];
let r = this.prog.numLb > 0 ? 0 : e;
let n = e;
let u = this.q0;
let i = this.q1;
let a = B.step(r);
let D = a >> 3;
let l = a & 7;
let E = -1;
let o = 0;
if (a !== T.EOF()) {
a = B.step(r + l);
E = a >> 3;
o = a & 7;
}
let c = r === 0 ? L.emptyOpContext(-1, D) : B.context(r);
const h = new Set;
if (this.prog.numLb > 0) this.spawnLookbehinds(u, r, c);
while (true) {
if (u.mainThreads === 0) {
if ((s & L.EMPTY_BEGIN_TEXT) !== 0 && r !== 0) break;
if ((t === C.ANCHOR_START || t === C.ANCHOR_BOTH) && r !== 0) break;
}
if (r === 0 || t === C.UNANCHORED) if (r >= n) this.add(u, this.prog.start, r, this.matchcap, 0, c);
const e = r + l;
c = B.context(e);
for (let s = 0; s < u.size; s++) {
const n = u.densePcs[s];
const a = this.prog.inst[n];
const l = s * this.ncap;
let E = false;
switch (a.op) {
case M.MATCH:
if (t === C.ANCHOR_BOTH && r !== B.endPos()) break;
h.add(a.arg);
break;

case M.RUNE:
E = a.matchRune(D);
break;

case M.RUNE1:
E = D === a.runes[0];
break;

case M.RUNE_ANY:
E = true;
break;

case M.RUNE_ANY_NOT_NL:
E = D !== 10;
break;

default:
continue;
}
if (E) this.add(i, a.out, e, u.denseCaps, l, c);
}
u.clear();
if (l === 0) break;
r += l;
D = E;
l = o;
if (D !== -1) {
a = B.step(r + l);
E = a >> 3;
o = a & 7;
}
const p = u;
u = i;
i = p;
}
i.clear();
return Array.from(h).sort((B, e) => B - e);
}
step(B, e, t, s, r, n, u, i) {
const a = this.re2.longest;
for (let D = 0; D < B.size; D++) {
const l = B.densePcs[D];
const E = D * this.ncap;
if (a && this.matched && this.ncap > 0 && this.matchcap[0] < B.denseCaps[E]) continue;
const o = this.prog.inst[l];
let c = false;
switch (o.op) {
case M.MATCH:
if (u === C.ANCHOR_BOTH && !i) break;
if (this.ncap > 0 && (!a || !this.matched || this.matchcap[1] < t)) {
B.denseCaps[E + 1] = t;
for (let e = 0; e < this.ncap; e++) this.matchcap[e] = B.denseCaps[E + e];
}
if (!a) B.size = 0;
this.matched = true;
break;

case M.RUNE:
c = o.matchRune(r);
break;

case M.RUNE1:
c = r === o.runes[0];
break;

case M.RUNE_ANY:
c = true;
break;

case M.RUNE_ANY_NOT_NL:
c = r !== 10;
break;

default:
continue;
}
if (c) this.add(e, o.out, s, B.denseCaps, E, n);
}
B.clear();
}
spawnLookbehinds(B, e, t) {
for (let C = 0; C < this.prog.lbStarts.length; C++) this.add(B, this.prog.lbStarts[C], e, this.matchcap, 0, t);
}
restoreLookbehinds(B, e, t) {
this.lbTable.set(B.lbTable);
for (let C = 0; C < B.size; C++) this.add(e, B.pcs[C], B.pos, this.matchcap, 0, t);
}
saveLookbehinds(B, e, t) {
let C = 0;
for (let t = 0; t < e.size; t++) {
const s = e.densePcs[t];
if (this.prog.lbInst[s] === 1 && M.isRuneOp(this.prog.inst[s].op)) B.pcs[C++] = s;
}
B.size = C;
B.pos = t;
B.lbTable.set(this.lbTable);
}
add(B, e, t, C, s, r) {
const n = this.addStack;
let u = 0;
for (;;) {
while (e !== 0 && !B.contains(e)) {
const i = B.add(e);
const a = this.prog.inst[e];
switch (a.op) {
case M.FAIL:
e = 0;
break;

case M.ALT:
case M.ALT_MATCH:
n[u++] = a.arg;
n[u++] = 0;
e = a.out;
break;

case M.EMPTY_WIDTH:
e = (a.arg & ~r) === 0 ? a.out : 0;
break;

case M.NOP:
e = a.out;
break;

case M.CAPTURE:
if (a.arg < this.ncap) {
n[u++] = -a.arg - 1;
n[u++] = C[s + a.arg];
C[s + a.arg] = t;
}
e = a.out;
break;

case M.LB_WRITE:
this.lbTable[Math.abs(a.arg)] = t;
e = a.out;
break;

case M.LB_CHECK:
if (a.arg > 0) e = this.lbTable[a.arg] === t ? a.out : 0; else e = this.lbTable[-a.arg] !== t ? a.out : 0;
break;

case M.MATCH:
case M.RUNE:
case M.RUNE1:
case M.RUNE_ANY:
case M.RUNE_ANY_NOT_NL:
if (this.prog.lbInst[e] === 0) B.mainThreads++;
if (this.ncap > 0) {
const e = i * this.ncap;
if (e + this.ncap > B.denseCaps.length) B.growCaps(e + this.ncap);
for (let t = 0; t < this.ncap; t++) B.denseCaps[e + t] = C[s + t];
}
e = 0;
break;

default:
throw new O("unhandled");
}
}
if (u === 0) return;
u -= 2;
const i = n[u];
if (i < 0) {
C[s - i - 1] = n[u + 1];
e = 0;
} else e = i;
}
}
};
const hashState = (B, e, t) => {
let C = -2128831035;
for (let e = 0; e < B.length; e++) {
C ^= B[e];
C = Math.imul(C, 16777619);
}
C ^= e;
C = Math.imul(C, 16777619);
for (let B = 0; B < t.length; B++) {
C ^= t[B];
C = Math.imul(C, 16777619);
}
return C;
};
const arraysEqual = (B, e) => {
if (B.length !== e.length) return false;
for (let t = 0; t < B.length; t++) if (B[t] !== e[t]) return false;
return true;
};
const isState = (B, e, t, C) => B.flag === t && arraysEqual(B.nfaStates, e) && arraysEqual(B.matchIDs, C);
const y = [];
const v = -1;
var U = class {
constructor(B, e, t) {
this.nfaStates = B;
this.flag = e;
this.isMatch = (e & K.FLAG_MATCH) !== 0;
this.matchIDs = t;
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
constructor(B, e = 8388608) {
this.prog = B;
this.maxMem = e;
this.stateCache = new Map;
this.stateCount = 0;
this.startStates = new Map;
this.failed = false;
for (let e = 0; e < B.numInst(); e++) {
const t = B.getInst(e).op;
if (t === M.LB_WRITE || t === M.LB_CHECK) {
this.failed = true;
break;
}
}
this.computeRuneClasses();
this.stateBudget = e;
this.memBudget = e;
}
computeRuneClasses() {
const B = new Set;
const addRange = (e, t) => {
B.add(e);
B.add(t + 1);
};
for (let B = 0; B < this.prog.numInst(); B++) {
const e = this.prog.getInst(B);
switch (e.op) {
case M.RUNE:
case M.RUNE1:
if (e.runes.length === 1) {
addRange(e.runes[0], e.runes[0]);
if ((e.arg & C.FOLD_CASE) !== 0) for (let B = h.simpleFold(e.runes[0]); B !== e.runes[0]; B = h.simpleFold(B)) addRange(B, B);
} else for (let B = 0; B < e.runes.length; B += 2) addRange(e.runes[B], e.runes[B + 1]);
break;

case M.RUNE_ANY_NOT_NL:
addRange(10, 10);
break;

case M.EMPTY_WIDTH:
if ((e.arg & (L.EMPTY_BEGIN_LINE | L.EMPTY_END_LINE)) !== 0) addRange(10, 10);
if ((e.arg & (L.EMPTY_WORD_BOUNDARY | L.EMPTY_NO_WORD_BOUNDARY)) !== 0) {
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
const e = new Int32Array(h.MAX_LATIN1 + 1);
for (let B = 0; B <= h.MAX_LATIN1; B++) e[B] = this.searchClass(B);
this.latin1Class = e;
}
runeClass(B) {
if (B <= h.MAX_LATIN1) return this.latin1Class[B];
return this.searchClass(B);
}
searchClass(B) {
const e = this.classBounds;
let t = 0;
let C = e.length;
while (t < C) {
const s = t + C >> 1;
if (e[s] <= B) t = s + 1; else C = s;
}
return t;
}
closure(B, e) {
const t = new Set;
const C = Array.from(B);
let s = 0;
while (C.length > 0) {
const B = C.pop();
if (B === 0 || t.has(B)) continue;
t.add(B);
const r = this.prog.getInst(B);
switch (r.op) {
case M.ALT:
case M.ALT_MATCH:
C.push(r.out);
C.push(r.arg);
break;

case M.NOP:
case M.CAPTURE:
C.push(r.out);
break;

case M.EMPTY_WIDTH:
s |= r.arg;
if ((r.arg & ~e) === 0) C.push(r.out);
}
}
return {
pcs: Array.from(t).sort((B, e) => B - e),
needflags: s
};
}
getState(B, e, t) {
const C = hashState(B, e, t);
const s = this.stateCache.get(C);
if (s instanceof U) {
if (isState(s, B, e, t)) return s;
} else if (s !== void 0) for (let C = 0; C < s.length; C++) if (isState(s[C], B, e, t)) return s[C];
const r = DFA.stateCost(B, t);
if (this.memBudget < r) return null;
this.memBudget -= r;
const n = new U(B, e, t);
if (s === void 0) this.stateCache.set(C, n); else if (s instanceof U) this.stateCache.set(C, [ s, n ]); else s.push(n);
this.stateCount++;
return n;
}
static stateCost(B, e) {
const t = e.length === 0 ? 0 : DFA.ARRAY_OVERHEAD + DFA.ELEMENT_SIZE * e.length;
return DFA.STATE_OVERHEAD + DFA.ELEMENT_SIZE * B.length + t;
}
* cachedStates() {
for (const B of this.stateCache.values()) if (B instanceof U) yield B; else yield* B;
}
makeState(B, e, t) {
const C = this.closure(B, e & DFA.FLAG_EMPTY_MASK);
let s = e;
if (C.needflags === 0) s &= DFA.FLAG_MATCH;
s |= C.needflags << DFA.FLAG_NEED_SHIFT;
return this.getState(C.pcs, s, t);
}
allocTable(B, e) {
const t = this.numClasses + 1;
const s = DFA.TABLE_OVERHEAD + DFA.ELEMENT_SIZE * t;
if (this.memBudget < s) return null;
this.memBudget -= s;
const r = new Array(t).fill(null);
if (e === C.UNANCHORED) B.next = r; else B.nextAnchored = r;
return r;
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
step(B, e, t, s) {
let r = s === C.UNANCHORED ? B.next : B.nextAnchored;
if (r !== null) {
const B = r[e];
if (B !== null) return B;
} else {
r = this.allocTable(B, s);
if (r === null) return null;
}
const n = B.flag >>> DFA.FLAG_NEED_SHIFT;
const u = B.flag & DFA.FLAG_EMPTY_MASK;
let i = u;
let a = 0;
if (t === 10) {
i |= L.EMPTY_END_LINE;
a |= L.EMPTY_BEGIN_LINE;
}
if (t === v) i |= L.EMPTY_END_LINE | L.EMPTY_END_TEXT;
const D = (B.flag & DFA.FLAG_LAST_WORD) !== 0;
const l = t !== v && L.isWordRune(t);
i |= l === D ? L.EMPTY_NO_WORD_BOUNDARY : L.EMPTY_WORD_BOUNDARY;
let E = B.nfaStates;
if ((i & ~u & n) !== 0) E = this.closure(E, i).pcs;
const o = [];
let c = false;
let h = y;
for (let B = 0; B < E.length; B++) {
const e = this.prog.getInst(E[B]);
if (e.op === M.MATCH) {
if (!c) {
c = true;
h = [];
}
h.push(e.arg);
} else if (t !== v && M.isRuneOp(e.op) && e.matchRune(t)) o.push(e.out);
}
if (h.length > 1) h.sort((B, e) => B - e);
if (s === C.UNANCHORED && t !== v) o.push(this.prog.start);
let p = a;
if (c) p |= DFA.FLAG_MATCH;
if (l) p |= DFA.FLAG_LAST_WORD;
const g = this.makeState(o, p, h);
if (g === null) return null;
r[e] = g;
return g;
}
start(B, e) {
const t = B.context(e);
let C;
if ((t & L.EMPTY_BEGIN_TEXT) !== 0) C = L.EMPTY_BEGIN_TEXT | L.EMPTY_BEGIN_LINE; else if ((t & L.EMPTY_BEGIN_LINE) !== 0) C = L.EMPTY_BEGIN_LINE; else {
const s = B.step(e);
const r = s >= 0 && L.isWordRune(s >> 3);
C = (t & L.EMPTY_WORD_BOUNDARY) !== 0 !== r ? DFA.FLAG_LAST_WORD : 0;
}
let s = this.startStates.get(C);
if (s === void 0) {
s = this.makeState([ this.prog.start ], C, y);
if (s === null) {
this.clearCache();
s = this.makeState([ this.prog.start ], C, y);
if (s === null) return null;
}
this.startStates.set(C, s);
}
return s;
}
stepOrReset(B, e, t, C, s, r) {
let n = this.step(B, e, t, C);
if (n !== null) return n;
if (r.resetPos >= 0 && s - r.resetPos < DFA.PROGRESS_PER_STATE * this.stateCount) return null;
r.resetPos = s;
const u = this.resetCache(B);
if (u === null) return null;
n = this.step(u, e, t, C);
return n;
}
run(B, e, t, s, r) {
const n = B.endPos();
const u = this.latin1Class;
const i = t === C.UNANCHORED;
const a = {
resetPos: -1
};
let D = e;
while (D < n) {
const e = B.step(D);
const C = e >> 3;
const n = e & 7;
if (n === 0) break;
const l = C <= h.MAX_LATIN1 ? u[C] : this.runeClass(C);
let E = i && s.next !== null ? s.next[l] : null;
if (E === null) {
E = this.stepOrReset(s, l, C, t, D, a);
if (E === null) return null;
}
s = E;
if (s.isMatch && r(s, false)) return true;
if (!i && s.nfaStates.length === 0) return false;
D += n;
}
s = this.stepOrReset(s, this.numClasses, v, t, D, a);
if (s === null) return null;
return s.isMatch && r(s, true);
}
match(B, e, t) {
if (this.failed) return null;
if ((t === C.ANCHOR_START || t === C.ANCHOR_BOTH) && e !== 0) return false;
const s = this.start(B, e);
if (s === null) return null;
return this.run(B, e, t, s, (B, e) => t !== C.ANCHOR_BOTH || e);
}
matchSet(B, e, t) {
if (this.failed) return null;
if ((t === C.ANCHOR_START || t === C.ANCHOR_BOTH) && e !== 0) return [];
const s = this.start(B, e);
if (s === null) return null;
const r = new Set;
const collect = (B, e) => {
if (t !== C.ANCHOR_BOTH || e) for (let e = 0; e < B.matchIDs.length; e++) r.add(B.matchIDs[e]);
return false;
};
if (this.run(B, e, t, s, collect) === null) return null;
return Array.from(r).sort((B, e) => B - e);
}
};
const Q = 32;
const j = 500;
const Y = 256;
const q = 262144;
var V = class {
constructor() {
this.end = 0;
this.cap = new Int32Array(0);
this.matchcap = new Int32Array(0);
this.ncap = 0;
this.jobPc = new Int32Array(Y);
this.jobArg = new Uint8Array(Y);
this.jobPos = new Int32Array(Y);
this.jobLen = 0;
this.visited = new Uint32Array(0);
}
reset(B, e, t) {
this.end = e;
this.jobLen = 0;
this.ncap = t;
const C = B.numInst() * (e + 1) + Q - 1 >>> 5;
if (this.visited.length < C) this.visited = new Uint32Array(C); else this.visited.fill(0, 0, C);
if (this.cap.length < t) this.cap = new Int32Array(t).fill(-1); else this.cap.fill(-1, 0, t);
if (this.matchcap.length < t) this.matchcap = new Int32Array(t).fill(-1); else this.matchcap.fill(-1, 0, t);
}
shouldVisit(B, e) {
const t = B * (this.end + 1) + e;
const C = t >>> 5;
const s = 1 << (t & 31);
if ((this.visited[C] & s) !== 0) return false;
this.visited[C] |= s;
return true;
}
push(B, e, t, C) {
if (B.prog.getInst(e).op !== M.FAIL && (C || this.shouldVisit(e, t))) {
if (this.jobLen >= this.jobPc.length) {
const B = this.jobPc.length * 2;
const e = new Int32Array(B);
e.set(this.jobPc);
this.jobPc = e;
const t = new Uint8Array(B);
t.set(this.jobArg);
this.jobArg = t;
const C = new Int32Array(B);
C.set(this.jobPos);
this.jobPos = C;
}
this.jobPc[this.jobLen] = e;
this.jobArg[this.jobLen] = C ? 1 : 0;
this.jobPos[this.jobLen] = t;
this.jobLen++;
}
}
tryBacktrack(B, e, t, s, r) {
const n = B.longest;
this.push(B, t, s, false);
while (this.jobLen > 0) {
this.jobLen--;
let t = this.jobPc[this.jobLen];
let s = this.jobArg[this.jobLen] === 1;
let u = this.jobPos[this.jobLen];
let i = true;
while (true) {
if (!i) if (!this.shouldVisit(t, u)) break;
i = false;
const a = B.prog.getInst(t);
switch (a.op) {
case M.FAIL:
break;

case M.ALT:
if (s) {
s = false;
t = a.arg;
continue;
} else {
this.push(B, t, u, true);
t = a.out;
continue;
}

case M.ALT_MATCH:
{
const e = B.prog.getInst(a.out);
if (M.isRuneOp(e.op)) {
this.push(B, a.arg, u, false);
t = a.arg;
u = this.end;
continue;
}
this.push(B, a.out, this.end, false);
t = a.out;
continue;
}

case M.RUNE:
{
const B = e.step(u);
if (B === T.EOF()) break;
if (!a.matchRune(B >> 3)) break;
u += B & 7;
t = a.out;
continue;
}

case M.RUNE1:
{
const B = e.step(u);
if (B === T.EOF()) break;
if (B >> 3 !== a.runes[0]) break;
u += B & 7;
t = a.out;
continue;
}

case M.RUNE_ANY_NOT_NL:
{
const B = e.step(u);
if (B === T.EOF()) break;
if (B >> 3 === 10) break;
u += B & 7;
t = a.out;
continue;
}

case M.RUNE_ANY:
{
const B = e.step(u);
if (B === T.EOF()) break;
u += B & 7;
t = a.out;
continue;
}

case M.CAPTURE:
if (s) {
this.cap[a.arg] = u;
break;
} else {
if (a.arg < this.ncap) {
this.push(B, t, this.cap[a.arg], true);
this.cap[a.arg] = u;
}
t = a.out;
continue;
}

case M.EMPTY_WIDTH:
{
const B = e.context(u);
if ((a.arg & ~B) !== 0) break;
t = a.out;
continue;
}

case M.NOP:
t = a.out;
continue;

case M.MATCH:
{
if (r === C.ANCHOR_BOTH && u !== this.end) break;
if (this.ncap === 0) return true;
if (this.ncap > 1) this.cap[1] = u;
const B = this.matchcap[1];
if (B === -1 || n && u > 0 && u > B) this.matchcap.set(this.cap);
if (!n) return true;
if (u === this.end) return true;
break;
}

case M.LB_WRITE:
case M.LB_CHECK:
throw new O("Backtracker cannot evaluate Lookbehind instructions");

default:
throw new O("bad inst");
}
break;
}
}
return n && this.matchcap.length > 1 && this.matchcap[1] >= 0;
}
};
const z = [];
var X = class Backtracker {
static shouldBacktrack(B) {
return B.numInst() <= j;
}
static maxBitStateLen(B) {
if (!Backtracker.shouldBacktrack(B)) return 0;
return Math.floor(q / B.numInst());
}
static execute(B, e, t, s, r) {
const n = B.cond;
if (n === L.EMPTY_ALL) return null;
if ((s === C.ANCHOR_START || s === C.ANCHOR_BOTH) && t !== 0) return null;
if ((n & L.EMPTY_BEGIN_TEXT) !== 0 && t !== 0) return null;
const u = z.length > 0 ? z.pop() : new V;
const i = e.endPos();
u.reset(B.prog, i, r);
let a = false;
if ((n & L.EMPTY_BEGIN_TEXT) !== 0 || s === C.ANCHOR_START || s === C.ANCHOR_BOTH) {
if (u.ncap > 0) u.cap[0] = t;
if (u.tryBacktrack(B, e, B.prog.start, t, s)) a = true;
} else {
let C = -1;
for (;t <= i && C !== 0; t += C) {
if (B.prefix.length > 0) {
const C = e.index(B, t);
if (C < 0) break;
t += C;
}
if (u.ncap > 0) u.cap[0] = t;
if (u.tryBacktrack(B, e, B.prog.start, t, s)) {
a = true;
break;
}
const r = e.step(t);
C = r === T.EOF() ? 0 : r & 7;
}
}
if (!a) {
z.push(u);
return null;
}
const D = r === 0 ? [] : L.toArray(u.matchcap.subarray(0, r));
z.push(u);
return D;
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
const mergeRuneSets = (B, e, t, C) => {
const s = B.length;
const r = e.length;
let n = 0, u = 0;
const i = [];
const a = [];
let D = true;
let l = -1;
const extend = s => {
const r = s ? B : e;
const D = s ? n : u;
const E = s ? t : C;
if (l > 0 && r[D] <= i[l]) return false;
i.push(r[D], r[D + 1]);
if (s) n += 2; else u += 2;
l += 2;
a.push(E);
return true;
};
while (n < s || u < r) {
if (u >= r) D = extend(true); else if (n >= s) D = extend(false); else if (e[u] < B[n]) D = extend(false); else D = extend(true);
if (!D) return null;
}
return {
merged: i,
next: a
};
};
var W = class {
constructor(B) {
this.start = B.start;
this.numCap = B.numCap;
this.inst = new Array(B.inst.length);
for (let e = 0; e < B.inst.length; e++) {
const t = B.inst[e];
const C = new M(t.op);
C.out = t.out;
C.arg = t.arg;
C.runes = t.runes ? new Int32Array(t.runes) : new Int32Array(0);
C.next = null;
this.inst[e] = C;
}
}
};
const onePassCopy = B => {
const e = new W(B);
for (let B = 0; B < e.inst.length; B++) {
const t = e.inst[B];
if (t.op !== M.ALT && t.op !== M.ALT_MATCH) continue;
let C = "out";
let s = "arg";
let r = e.inst[t[s]];
if (r.op !== M.ALT && r.op !== M.ALT_MATCH) {
C = "arg";
s = "out";
r = e.inst[t[s]];
if (r.op !== M.ALT && r.op !== M.ALT_MATCH) continue;
}
const n = e.inst[t[C]];
if (n.op === M.ALT || n.op === M.ALT_MATCH) continue;
let u = "out";
let i = "arg";
let a = false;
if (r.out === B) a = true; else if (r.arg === B) {
a = true;
u = "arg";
i = "out";
}
if (a) r[u] = t[C];
if (t[C] === r[u]) t[s] = r[i];
}
return e;
};
const makeOnePass = B => {
if (B.inst.length >= 1e3) return null;
const e = new Z(B.inst.length);
const t = new Z(B.inst.length);
const s = new Array(B.inst.length);
const r = new Array(B.inst.length).fill(false);
const check = n => {
let u = true;
const i = B.inst[n];
if (t.contains(n)) return true;
t.insert(n);
switch (i.op) {
case M.ALT:
case M.ALT_MATCH:
{
u = check(i.out) && check(i.arg);
let B = r[i.out];
let e = r[i.arg];
if (B && e) return false;
if (e) {
const t = i.out;
i.out = i.arg;
i.arg = t;
const C = B;
B = e;
e = C;
}
if (B) {
r[n] = true;
i.op = M.ALT_MATCH;
}
const t = s[i.out] || [];
const C = s[i.arg] || [];
const a = mergeRuneSets(t, C, i.out, i.arg);
if (!a) return false;
s[n] = new Int32Array(a.merged);
i.next = new Uint32Array(a.next);
break;
}

case M.CAPTURE:
case M.EMPTY_WIDTH:
case M.NOP:
u = check(i.out);
r[n] = r[i.out];
s[n] = s[i.out] ? new Int32Array(s[i.out]) : new Int32Array(0);
i.next = new Uint32Array(Math.floor(s[n].length / 2) + 1).fill(i.out);
break;

case M.MATCH:
case M.FAIL:
r[n] = i.op === M.MATCH;
break;

case M.RUNE:
{
r[n] = false;
if (i.next && i.next.length > 0) break;
e.insert(i.out);
if (!i.runes || i.runes.length === 0) {
s[n] = new Int32Array(0);
i.next = new Uint32Array([ i.out ]);
break;
}
let B = [];
if (i.runes.length === 1 && (i.arg & C.FOLD_CASE) !== 0) {
const e = i.runes[0];
B.push(e, e);
for (let t = h.simpleFold(e); t !== e; t = h.simpleFold(t)) B.push(t, t);
B.sort((B, e) => B - e);
} else for (let e = 0; e < i.runes.length; e++) B.push(i.runes[e]);
s[n] = new Int32Array(B);
i.next = new Uint32Array(Math.floor(B.length / 2) + 1).fill(i.out);
i.op = M.RUNE;
break;
}

case M.RUNE1:
{
r[n] = false;
if (i.next && i.next.length > 0) break;
e.insert(i.out);
let B = [];
if ((i.arg & C.FOLD_CASE) !== 0) {
const e = i.runes[0];
B.push(e, e);
for (let t = h.simpleFold(e); t !== e; t = h.simpleFold(t)) B.push(t, t);
B.sort((B, e) => B - e);
} else B.push(i.runes[0], i.runes[0]);
s[n] = new Int32Array(B);
i.next = new Uint32Array(Math.floor(B.length / 2) + 1).fill(i.out);
i.op = M.RUNE;
break;
}

case M.RUNE_ANY:
r[n] = false;
if (i.next && i.next.length > 0) break;
e.insert(i.out);
s[n] = new Int32Array([ 0, h.MAX_RUNE ]);
i.next = new Uint32Array([ i.out ]);
break;

case M.RUNE_ANY_NOT_NL:
r[n] = false;
if (i.next && i.next.length > 0) break;
e.insert(i.out);
s[n] = new Int32Array([ 0, 9, 11, h.MAX_RUNE ]);
i.next = new Uint32Array(Math.floor(s[n].length / 2) + 1).fill(i.out);
}
return u;
};
e.clear();
e.insert(B.start);
while (!e.empty()) {
t.clear();
if (!check(e.next())) return null;
}
for (let e = 0; e < B.inst.length; e++) if (s[e]) B.inst[e].runes = s[e];
return B;
};
const cleanupOnePass = (B, e) => {
for (let t = 0; t < e.inst.length; t++) {
const C = e.inst[t];
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
B.inst[t].next = null;
break;

case M.RUNE1:
case M.RUNE_ANY:
case M.RUNE_ANY_NOT_NL:
B.inst[t].next = null;
B.inst[t].op = C.op;
B.inst[t].runes = C.runes ? new Int32Array(C.runes) : new Int32Array(0);
}
}
};
var $ = class OnePass {
static compile(B) {
if (B.start === 0) return null;
if (B.numLb > 0) return null;
const e = B.inst[B.start];
if (e.op !== M.EMPTY_WIDTH || (e.arg & L.EMPTY_BEGIN_TEXT) === 0) return null;
let t = false;
for (let e = 0; e < B.inst.length; e++) if (B.inst[e].op === M.ALT || B.inst[e].op === M.ALT_MATCH) {
t = true;
break;
}
for (let e = 0; e < B.inst.length; e++) {
const C = B.inst[e];
const s = B.inst[C.out].op;
switch (C.op) {
case M.ALT:
case M.ALT_MATCH:
if (s === M.MATCH || B.inst[C.arg].op === M.MATCH) return null;
break;

case M.EMPTY_WIDTH:
if (s === M.MATCH) {
if ((C.arg & L.EMPTY_END_TEXT) === L.EMPTY_END_TEXT) continue;
return null;
}
break;

default:
if (s === M.MATCH && t) return null;
}
}
let C = onePassCopy(B);
C = makeOnePass(C);
if (C !== null) cleanupOnePass(C, B);
return C;
}
static next(B, e) {
const t = B.matchRunePos(e);
if (t >= 0) return B.next[t];
if (B.op === M.ALT_MATCH) return B.out;
return 0;
}
static execute(B, e, t, s, r) {
const n = B.onepass;
if (!n) return null;
const u = new Int32Array(r).fill(-1);
let i = false;
let a = e.step(t);
let D = a >> 3;
let l = a & 7;
let E = T.EOF();
let o = -1;
let c = 0;
if (a !== T.EOF()) {
E = e.step(t + l);
if (E !== T.EOF()) {
o = E >> 3;
c = E & 7;
}
}
let h = t === 0 ? L.emptyOpContext(-1, D) : e.context(t);
let p = n.start;
let g;
while (true) {
g = n.inst[p];
p = g.out;
switch (g.op) {
case M.MATCH:
if (s === C.ANCHOR_BOTH && t !== e.endPos()) return null;
i = true;
if (u.length > 0) {
u[0] = 0;
u[1] = t;
}
return r === 0 ? [] : L.toArray(u);

case M.RUNE:
if (!g.matchRune(D)) return null;
break;

case M.RUNE1:
if (D !== g.runes[0]) return null;
break;

case M.RUNE_ANY:
break;

case M.RUNE_ANY_NOT_NL:
if (D === 10) return null;
break;

case M.ALT:
case M.ALT_MATCH:
p = OnePass.next(g, D);
continue;

case M.FAIL:
return null;

case M.NOP:
continue;

case M.EMPTY_WIDTH:
if ((g.arg & ~h) !== 0) return null;
continue;

case M.CAPTURE:
if (g.arg < u.length) u[g.arg] = t;
continue;

default:
throw new O("bad inst");
}
if (l === 0) break;
h = L.emptyOpContext(D, o);
t += l;
D = o;
l = c;
if (D !== -1) {
E = e.step(t + l);
if (E !== T.EOF()) {
o = E >> 3;
c = E & 7;
} else {
o = -1;
c = 0;
}
}
}
if (!i) return null;
return r === 0 ? [] : L.toArray(u);
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
if (B === a.CODES["-"]) return "\\";
return "";
}
static fromRegexp(B) {
const e = new Regexp(B.op);
e.flags = B.flags;
e.subs = B.subs;
e.runes = B.runes;
e.cap = B.cap;
e.min = B.min;
e.max = B.max;
e.name = B.name;
e.namedGroups = B.namedGroups;
e.lb = B.lb;
return e;
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
const e = this.subs[0];
if (e.op > Regexp.Op.CAPTURE || e.op === Regexp.Op.LITERAL && e.runes.length > 1) B += `(?:${e.appendTo()})`; else B += e.appendTo();
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
for (let e of this.subs) if (e.op === Regexp.Op.ALTERNATE) B += `(?:${e.appendTo()})`; else B += e.appendTo();
break;

case Regexp.Op.ALTERNATE:
{
let e = "";
for (let t of this.subs) {
B += e;
e = "|";
B += t.appendTo();
}
break;
}

case Regexp.Op.LITERAL:
if ((this.flags & C.FOLD_CASE) !== 0) B += "(?i:";
for (let e of this.runes) B += L.escapeRune(e);
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
if (this.runes.length === 0) B += "^\\x00-\\x{10FFFF}"; else if (this.runes[0] === 0 && this.runes[this.runes.length - 1] === h.MAX_RUNE) {
B += "^";
for (let e = 1; e < this.runes.length - 1; e += 2) {
const t = this.runes[e] + 1;
const C = this.runes[e + 1] - 1;
B += Regexp.quoteIfHyphen(t);
B += L.escapeRune(t);
if (t !== C) {
B += "-";
B += Regexp.quoteIfHyphen(C);
B += L.escapeRune(C);
}
}
} else for (let e = 0; e < this.runes.length; e += 2) {
const t = this.runes[e];
const C = this.runes[e + 1];
B += Regexp.quoteIfHyphen(t);
B += L.escapeRune(t);
if (t !== C) {
B += "-";
B += Regexp.quoteIfHyphen(C);
B += L.escapeRune(C);
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
if (this.subs !== null) for (let e of this.subs) {
const t = e.maxCap();
if (B < t) B = t;
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
for (let e = 0; e < this.runes.length; e++) if (this.runes[e] !== B.runes[e]) return false;
break;

case Regexp.Op.ALTERNATE:
case Regexp.Op.CONCAT:
if (this.subs.length !== B.subs.length) return false;
for (let e = 0; e < this.subs.length; ++e) if (!this.subs[e].equals(B.subs[e])) return false;
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
var eB = class {
static walk(B, e) {
const t = [];
let C = B;
let s;
for (;;) {
if (C.subs.length === 0) s = e.leaf(C); else {
const B = e.enter(C);
if (B.result === void 0) {
t.push({
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
if (t.length === 0) return s;
const B = t[t.length - 1];
e.child(B.re, B.state, s, B.i);
B.i++;
if (B.state.result === void 0 && B.i < B.re.subs.length) {
C = B.re.subs[B.i];
break;
}
t.pop();
s = B.state.result !== void 0 ? B.state.result : e.leave(B.re, B.state);
}
}
}
};
var tB = class {
constructor(B, e) {
const t = new Map;
const C = [ 0 ];
const s = [ 0 ];
const r = [ 0 ];
const n = [ 0 ];
for (const u of B) {
let B = 0;
for (let i = 0; i < u.length; i++) {
const a = B * e + u[i];
let D = t.get(a);
if (D === void 0) {
D = C.length;
t.set(a, D);
C.push(B);
s.push(u[i]);
r.push(r[B] + 1);
n.push(0);
}
B = D;
}
n[B] = 1;
}
const u = C.length;
const i = new Int32Array(u - 1);
for (let B = 1; B < u; B++) i[B - 1] = B;
i.sort((B, e) => C[B] - C[e] || s[B] - s[e]);
const a = new Int32Array(u + 1);
for (let B = 1; B < u; B++) a[C[B] + 1]++;
for (let B = 0; B < u; B++) a[B + 1] += a[B];
const D = new Int32Array(u - 1);
for (let B = 0; B < i.length; B++) D[B] = s[i[B]];
this.childStart = a;
this.childUnit = D;
this.childNode = i;
const l = new Int32Array(u);
for (let B = 0; B < u; B++) l[B] = B;
l.sort((B, e) => r[B] - r[e]);
const E = new Int32Array(u);
const o = Uint8Array.from(n);
for (let B = 1; B < u; B++) {
const e = l[B];
const t = C[e];
if (t !== 0) {
let B = E[t];
let C = this.next(B, s[e]);
while (C < 0 && B !== 0) {
B = E[B];
C = this.next(B, s[e]);
}
E[e] = C >= 0 ? C : 0;
}
o[e] |= o[E[e]];
}
this.fail = E;
this.match = o;
}
next(B, e) {
let t = this.childStart[B];
let C = this.childStart[B + 1];
const s = this.childUnit;
while (t < C) {
const B = t + C >> 1;
const r = s[B];
if (r === e) return this.childNode[B];
if (r < e) t = B + 1; else C = B;
}
return -1;
}
advance(B, e) {
for (;;) {
const t = this.next(B, e);
if (t >= 0) return t;
if (B === 0) return 0;
B = this.fail[B];
}
}
searchUTF16(B, e, t) {
let C = 0;
for (let s = e; s < t; s++) {
C = this.advance(C, B.charCodeAt(s));
if (this.match[C] === 1) return true;
}
return false;
}
searchUTF8(B, e, t) {
let C = 0;
for (let s = e; s < t; s++) {
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
const e = new Array(B.str.length);
for (let t = 0; t < B.str.length; t++) e[t] = B.str.charCodeAt(t);
return e;
});
this.ac16 = new tB(B, 65536);
}
return this.ac16;
}
automaton8() {
if (this.ac8 === null) this.ac8 = new tB(this.subs.map(B => B.bytes), 256);
return this.ac8;
}
eval(B, e) {
switch (this.type) {
case Prefilter.Type.NONE:
return true;

case Prefilter.Type.EXACT:
return B.hasString(this, e);

case Prefilter.Type.AND:
for (let t = 0; t < this.subs.length; t++) if (!this.subs[t].eval(B, e)) return false;
return true;

case Prefilter.Type.OR:
if (this.allExact) return B.hasAnyString(this, e);
for (let t = 0; t < this.subs.length; t++) if (this.subs[t].eval(B, e)) return true;
return false;

default:
return true;
}
}
};
var sB = class PrefilterTree {
static build(B) {
if (!B) return new CB(CB.Type.NONE);
return eB.walk(B, PrefilterTree.WALKER);
}
static WALKER={
leaf: B => PrefilterTree.leaf(B),
enter: B => PrefilterTree.enter(B),
child: (B, e, t) => PrefilterTree.child(B, e, t),
leave: (B, e) => PrefilterTree.leave(B, e)
};
static leaf(B) {
if (B.op !== BB.Op.LITERAL) return new CB(CB.Type.NONE);
if (B.runes.length === 0 || (B.flags & C.FOLD_CASE) !== 0) return new CB(CB.Type.NONE);
let e = "";
for (let t = 0; t < B.runes.length; t++) {
if (h.isUnsearchable(B.runes[t])) return new CB(CB.Type.NONE);
e += String.fromCodePoint(B.runes[t]);
}
const t = new CB(CB.Type.EXACT);
t.str = e;
t.bytes = L.stringToUtf8ByteArray(t.str);
return t;
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
static child(B, e, t) {
if (e.subs === void 0) {
e.sub = t;
return;
}
if (e.pf.type === CB.Type.AND) {
if (t.type === CB.Type.NONE) return;
if (t.type === CB.Type.AND) {
for (let B = 0; B < t.subs.length; B++) e.subs.push(t.subs[B]);
return;
}
e.subs.push(t);
return;
}
if (t.type === CB.Type.NONE) {
e.result = new CB(CB.Type.NONE);
return;
}
if (t.type === CB.Type.OR) {
for (let B = 0; B < t.subs.length; B++) e.subs.push(t.subs[B]);
return;
}
e.subs.push(t);
}
static leave(B, e) {
if (e.subs === void 0) return e.sub;
const t = e.pf;
const C = new Set;
const s = [];
for (const B of e.subs) {
if (B.type === CB.Type.EXACT) {
if (C.has(B.str)) continue;
C.add(B.str);
}
s.push(B);
}
if (t.type === CB.Type.AND) {
const B = [];
let e = 0;
for (const t of s) {
if (e + t.cost > CB.MAX_SCANS) continue;
B.push(t);
e += t.cost;
}
if (B.length === 0) return new CB(CB.Type.NONE);
if (B.length === 1) return B[0];
t.subs = B;
t.cost = e;
return t;
}
if (s.length === 0) return new CB(CB.Type.NONE);
if (s.length === 1) return s[0];
t.subs = s;
let r = true;
let n = 0;
let u = 0;
for (const B of s) {
if (B.type !== CB.Type.EXACT) r = false; else u += B.bytes.length;
n += B.cost;
}
if (r) {
if (u > CB.MAX_AC_UNITS) return new CB(CB.Type.NONE);
t.allExact = true;
t.cost = 1;
return t;
}
if (n > CB.MAX_SCANS) return new CB(CB.Type.NONE);
t.cost = n;
return t;
}
};
var rB = class {
constructor(B = 0, e = 0) {
this.head = B;
this.tail = e;
}
};
var nB = class {
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
const e = this.lbStarts.slice();
while (e.length > 0) {
const t = e.pop();
if (t === 0 || B[t] === 1) continue;
B[t] = 1;
const C = this.inst[t];
switch (C.op) {
case M.ALT:
case M.ALT_MATCH:
e.push(C.out, C.arg);
break;

case M.MATCH:
case M.FAIL:
break;

default:
e.push(C.out);
}
}
this.lbInst = B;
}
skipNop(B) {
let e = this.inst[B];
while (e.op === M.NOP || e.op === M.CAPTURE) {
e = this.inst[B];
B = e.out;
}
return e;
}
prefix() {
let B = "";
let e = this.skipNop(this.start);
if (!M.isRuneOp(e.op) || e.runes.length !== 1) return [ e.op === M.MATCH, B ];
while (M.isRuneOp(e.op) && e.runes.length === 1 && (e.arg & C.FOLD_CASE) === 0 && !h.isUnsearchable(e.runes[0])) {
B += String.fromCodePoint(e.runes[0]);
e = this.skipNop(e.out);
}
return [ e.op === M.MATCH, B ];
}
startCond() {
let B = 0;
let e = this.start;
B: for (;;) {
const t = this.inst[e];
switch (t.op) {
case M.EMPTY_WIDTH:
B |= t.arg;
break;

case M.FAIL:
return -1;

case M.CAPTURE:
case M.NOP:
break;

default:
break B;
}
e = t.out;
}
return B;
}
patch(B, e) {
let t = B.head;
while (t !== 0) {
const B = this.inst[t >> 1];
if ((t & 1) === 0) {
t = B.out;
B.out = e;
} else {
t = B.arg;
B.arg = e;
}
}
}
append(B, e) {
if (B.head === 0) return e;
if (e.head === 0) return B;
const t = this.inst[B.tail >> 1];
if ((B.tail & 1) === 0) t.out = e.head; else t.arg = e.head;
return new rB(B.head, e.tail);
}
toString() {
let B = "";
for (let e = 0; e < this.inst.length; e++) {
const t = B.length;
B += e;
if (e === this.start) B += "*";
B += "        ".substring(B.length - t);
B += this.inst[e];
B += "\n";
}
return B;
}
};
const uB = new Int32Array([ 0, a.CODES["\n"] - 1, a.CODES["\n"] + 1, h.MAX_RUNE ]);
const iB = new Int32Array([ 0, h.MAX_RUNE ]);
var aB = class {
constructor(B = 0, e = new rB, t = false) {
this.i = B;
this.out = e;
this.nullable = t;
}
};
var DB = class Compiler {
static compileRegexp(B) {
const e = new Compiler;
const t = e.compile(B);
e.prog.patch(t.out, e.newInst(M.MATCH).i);
e.prog.start = t.i;
e.prog.markLookbehindInsts();
return e.prog;
}
static compileSet(B) {
const e = new Compiler;
if (B.length === 0) {
e.prog.start = e.newInst(M.FAIL).i;
e.prog.markLookbehindInsts();
return e.prog;
}
let t = [];
for (let C = 0; C < B.length; C++) {
e.lbOffset = e.prog.numLb;
const s = e.compile(B[C]);
const r = e.newInst(M.MATCH);
e.prog.getInst(r.i).arg = C;
e.prog.patch(s.out, r.i);
t.push(s.i);
}
let C = t[0];
for (let B = 1; B < t.length; B++) {
const s = e.newInst(M.ALT);
const r = e.prog.getInst(s.i);
r.out = C;
r.arg = t[B];
C = s.i;
}
e.prog.start = C;
e.prog.markLookbehindInsts();
return e.prog;
}
constructor() {
this.prog = new nB;
this.newInst(M.FAIL);
this.lbOffset = 0;
this.runeCache = new Map;
this.walker = {
leaf: B => this.leaf(B),
enter: B => this.enter(B),
child: (B, e, t) => this.child(B, e, t),
leave: (B, e) => this.leave(B, e)
};
}
newInst(B) {
this.prog.addInst(B);
return new aB(this.prog.numInst() - 1, new rB, true);
}
nop() {
const B = this.newInst(M.NOP);
B.out = new rB(B.i << 1, B.i << 1);
return B;
}
fail() {
return new aB;
}
cap(B) {
const e = this.newInst(M.CAPTURE);
e.out = new rB(e.i << 1, e.i << 1);
this.prog.getInst(e.i).arg = B;
if (this.prog.numCap < B + 1) this.prog.numCap = B + 1;
return e;
}
cat(B, e) {
if (B.i === 0 || e.i === 0) {
this.prog.patch(B.out, 0);
this.prog.patch(e.out, 0);
return this.fail();
}
this.prog.patch(B.out, e.i);
return new aB(B.i, e.out, B.nullable && e.nullable);
}
alt(B, e) {
if (B.i === 0) return e;
if (e.i === 0) return B;
const t = this.newInst(M.ALT);
const C = this.prog.getInst(t.i);
C.out = B.i;
C.arg = e.i;
t.out = this.prog.append(B.out, e.out);
t.nullable = B.nullable || e.nullable;
return t;
}
loop(B, e) {
const t = this.newInst(M.ALT);
const C = this.prog.getInst(t.i);
if (e) {
C.arg = B.i;
t.out = new rB(t.i << 1, t.i << 1);
} else {
C.out = B.i;
t.out = new rB(t.i << 1 | 1, t.i << 1 | 1);
}
this.prog.patch(B.out, t.i);
return t;
}
quest(B, e) {
if (B.i === 0) return this.nop();
const t = this.newInst(M.ALT);
const C = this.prog.getInst(t.i);
if (e) {
C.arg = B.i;
t.out = new rB(t.i << 1, t.i << 1);
} else {
C.out = B.i;
t.out = new rB(t.i << 1 | 1, t.i << 1 | 1);
}
t.out = this.prog.append(t.out, B.out);
return t;
}
star(B, e) {
if (B.i === 0) return this.nop();
if (B.nullable) return this.quest(this.plus(B, e), e);
return this.loop(B, e);
}
plus(B, e) {
if (B.i === 0) return this.fail();
return new aB(B.i, this.loop(B, e).out, B.nullable);
}
empty(B) {
const e = this.newInst(M.EMPTY_WIDTH);
this.prog.getInst(e.i).arg = B;
e.out = new rB(e.i << 1, e.i << 1);
return e;
}
rune(B, e) {
const t = this.newInst(M.RUNE);
t.nullable = false;
const s = this.prog.getInst(t.i);
s.runes = B;
e &= C.FOLD_CASE;
if (B.length !== 1 || h.simpleFold(B[0]) === B[0]) e &= ~C.FOLD_CASE;
s.arg = e;
t.out = new rB(t.i << 1, t.i << 1);
if ((e & C.FOLD_CASE) === 0 && B.length === 1 || B.length === 2 && B[0] === B[1]) s.op = M.RUNE1; else if (B.length === 2 && B[0] === 0 && B[1] === h.MAX_RUNE) s.op = M.RUNE_ANY; else if (B.length === 4 && B[0] === 0 && B[1] === a.CODES["\n"] - 1 && B[2] === a.CODES["\n"] + 1 && B[3] === h.MAX_RUNE) s.op = M.RUNE_ANY_NOT_NL;
return t;
}
lookBehind(B, e) {
const t = Math.sign(e) * (Math.abs(e) + this.lbOffset);
const C = this.newInst(M.LB_WRITE);
this.prog.getInst(C.i).arg = t;
const s = this.rune(iB, 0);
const r = this.star(s, true);
const n = this.cat(r, B);
this.prog.patch(n.out, C.i);
const u = this.newInst(M.LB_CHECK);
this.prog.getInst(u.i).arg = t;
this.prog.lbStarts.push(n.i);
if (Math.abs(t) > this.prog.numLb) this.prog.numLb = Math.abs(t);
u.out = new rB(u.i << 1, u.i << 1);
return u;
}
compile(B) {
return eB.walk(B, this.walker);
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
let e = null;
for (let t of B.runes) {
let C = this.runeCache.get(t);
if (C === void 0) {
C = new Int32Array([ t ]);
this.runeCache.set(t, C);
}
const s = this.rune(C, B.flags);
e = e === null ? s : this.cat(e, s);
}
return e;
}

case BB.Op.CHAR_CLASS:
return this.rune(B.runes, B.flags);

case BB.Op.ANY_CHAR_NOT_NL:
return this.rune(uB, 0);

case BB.Op.ANY_CHAR:
return this.rune(iB, 0);

case BB.Op.BEGIN_LINE:
return this.empty(L.EMPTY_BEGIN_LINE);

case BB.Op.END_LINE:
return this.empty(L.EMPTY_END_LINE);

case BB.Op.BEGIN_TEXT:
return this.empty(L.EMPTY_BEGIN_TEXT);

case BB.Op.END_TEXT:
return this.empty(L.EMPTY_END_TEXT);

case BB.Op.WORD_BOUNDARY:
return this.empty(L.EMPTY_WORD_BOUNDARY);

case BB.Op.NO_WORD_BOUNDARY:
return this.empty(L.EMPTY_NO_WORD_BOUNDARY);

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
child(B, e, t) {
if (B.op === BB.Op.CONCAT) e.f = e.f === null ? t : this.cat(e.f, t); else if (B.op === BB.Op.ALTERNATE) e.f = e.f === null ? t : this.alt(e.f, t); else e.sub = t;
}
leave(B, e) {
switch (B.op) {
case BB.Op.PLB:
case BB.Op.NLB:
return this.lookBehind(e.sub, B.lb);

case BB.Op.CAPTURE:
{
const t = this.cap(B.cap << 1 | 1);
return this.cat(this.cat(e.bra, e.sub), t);
}

case BB.Op.STAR:
return this.star(e.sub, (B.flags & C.NON_GREEDY) !== 0);

case BB.Op.PLUS:
return this.plus(e.sub, (B.flags & C.NON_GREEDY) !== 0);

case BB.Op.QUEST:
return this.quest(e.sub, (B.flags & C.NON_GREEDY) !== 0);

case BB.Op.CONCAT:
case BB.Op.ALTERNATE:
return e.f;

default:
throw new f("regexp: unhandled case in compile");
}
}
};
var lB = class Simplify {
static simplify(B) {
if (B === null) return null;
return eB.walk(B, Simplify.WALKER);
}
static WALKER={
leaf: B => Simplify.leaf(B),
enter: B => Simplify.enter(B),
child: (B, e, t, C) => Simplify.child(B, e, t, C),
leave: (B, e) => Simplify.leave(B, e)
};
static leaf(B) {
if (B.op === BB.Op.CHAR_CLASS) {
if (B.runes === null) return B;
if (B.runes.length === 0) return new BB(BB.Op.NO_MATCH);
if (B.runes.length === 2 && B.runes[0] === 0 && B.runes[1] === h.MAX_RUNE) return new BB(BB.Op.ANY_CHAR);
if (B.runes.length === 4 && B.runes[0] === 0 && B.runes[1] === a.CODES["\n"] - 1 && B.runes[2] === a.CODES["\n"] + 1 && B.runes[3] === h.MAX_RUNE) return new BB(BB.Op.ANY_CHAR_NOT_NL);
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
static child(B, e, t, C) {
if (e.subs === void 0) {
e.sub = t;
return;
}
if (t !== B.subs[C]) e.changed = true;
if (B.op === BB.Op.CONCAT) {
if (t.op === BB.Op.NO_MATCH) {
e.result = new BB(BB.Op.NO_MATCH);
return;
}
if (t.op === BB.Op.EMPTY_MATCH) {
e.changed = true;
return;
}
if (t.op === BB.Op.CONCAT) {
e.changed = true;
for (let B = 0; B < t.subs.length; B++) e.subs.push(t.subs[B]);
return;
}
} else {
if (t.op === BB.Op.NO_MATCH) {
e.changed = true;
return;
}
if (t.op === BB.Op.ALTERNATE) {
e.changed = true;
for (let B = 0; B < t.subs.length; B++) e.subs.push(t.subs[B]);
return;
}
}
e.subs.push(t);
}
static leave(B, e) {
switch (B.op) {
case BB.Op.PLB:
case BB.Op.NLB:
case BB.Op.CAPTURE:
{
const t = e.sub;
if (t !== B.subs[0]) {
const e = BB.fromRegexp(B);
e.runes = new Int32Array(0);
e.subs = [ t ];
return e;
}
return B;
}

case BB.Op.CONCAT:
case BB.Op.ALTERNATE:
if (e.changed) {
const t = e.subs;
if (t.length === 0) return new BB(B.op === BB.Op.CONCAT ? BB.Op.EMPTY_MATCH : BB.Op.NO_MATCH);
if (t.length === 1) return t[0];
const C = BB.fromRegexp(B);
C.runes = new Int32Array(0);
C.subs = t;
return C;
}
return B;

case BB.Op.STAR:
case BB.Op.PLUS:
case BB.Op.QUEST:
return Simplify.simplify1(B.op, B.flags, e.sub, B);

case BB.Op.REPEAT:
return Simplify.simplifyRepeat(B, e.sub);

default:
return B;
}
}
static simplifyRepeat(B, e) {
if (B.max === -1) {
if (B.min === 0) return Simplify.simplify1(BB.Op.STAR, B.flags, e, null);
if (B.min === 1) return Simplify.simplify1(BB.Op.PLUS, B.flags, e, null);
const t = [];
for (let C = 0; C < B.min - 1; C++) t.push(e);
t.push(Simplify.simplify1(BB.Op.PLUS, B.flags, e, null));
return Simplify.concat(t);
}
if (B.min === 1 && B.max === 1) return e;
let t = null;
if (B.min > 0) {
t = [];
for (let C = 0; C < B.min; C++) t.push(e);
}
if (B.max > B.min) {
let C = Simplify.simplify1(BB.Op.QUEST, B.flags, e, null);
for (let t = B.min + 1; t < B.max; t++) C = Simplify.simplify1(BB.Op.QUEST, B.flags, Simplify.concat([ e, C ]), null);
if (t === null) return C;
t.push(C);
}
if (t !== null) return Simplify.concat(t);
return new BB(BB.Op.NO_MATCH);
}
static concat(B) {
const e = [];
for (let t = 0; t < B.length; t++) {
const C = B[t];
if (C.op === BB.Op.NO_MATCH) return new BB(BB.Op.NO_MATCH);
if (C.op === BB.Op.EMPTY_MATCH) continue;
if (C.op === BB.Op.CONCAT) {
for (let B = 0; B < C.subs.length; B++) e.push(C.subs[B]);
continue;
}
e.push(C);
}
if (e.length === 0) return new BB(BB.Op.EMPTY_MATCH);
if (e.length === 1) return e[0];
const t = new BB(BB.Op.CONCAT);
t.subs = e;
return t;
}
static simplify1(B, e, t, s) {
if (t.op === BB.Op.EMPTY_MATCH) return t;
if (t.op === BB.Op.NO_MATCH) {
if (B === BB.Op.PLUS) return t;
return new BB(BB.Op.EMPTY_MATCH);
}
if (B === t.op && (e & C.NON_GREEDY) === (t.flags & C.NON_GREEDY)) return t;
if (s !== null && s.op === B && (s.flags & C.NON_GREEDY) === (e & C.NON_GREEDY) && t === s.subs[0]) return s;
const r = new BB(B);
r.flags = e;
r.subs = [ t ];
return r;
}
};
var EB = class {
constructor(B, e) {
this.sign = B;
this.cls = e;
}
};
const oB = [ 48, 57 ];
const cB = [ 9, 10, 12, 13, 32, 32 ];
const hB = [ 48, 57, 65, 90, 95, 95, 97, 122 ];
const pB = new Map([ [ "\\d", new EB(1, oB) ], [ "\\D", new EB(-1, oB) ], [ "\\s", new EB(1, cB) ], [ "\\S", new EB(-1, cB) ], [ "\\w", new EB(1, hB) ], [ "\\W", new EB(-1, hB) ] ]);
const gB = [ 48, 57, 65, 90, 97, 122 ];
const fB = [ 65, 90, 97, 122 ];
const FB = [ 0, 127 ];
const AB = [ 9, 9, 32, 32 ];
const OB = [ 0, 31, 127, 127 ];
const IB = [ 48, 57 ];
const GB = [ 33, 126 ];
const dB = [ 97, 122 ];
const mB = [ 32, 126 ];
const LB = [ 33, 47, 58, 64, 91, 96, 123, 126 ];
const wB = [ 9, 13, 32, 32 ];
const RB = [ 65, 90 ];
const NB = [ 48, 57, 65, 90, 95, 95, 97, 122 ];
const HB = [ 48, 57, 65, 70, 97, 102 ];
const TB = new Map([ [ "[:alnum:]", new EB(1, gB) ], [ "[:^alnum:]", new EB(-1, gB) ], [ "[:alpha:]", new EB(1, fB) ], [ "[:^alpha:]", new EB(-1, fB) ], [ "[:ascii:]", new EB(1, FB) ], [ "[:^ascii:]", new EB(-1, FB) ], [ "[:blank:]", new EB(1, AB) ], [ "[:^blank:]", new EB(-1, AB) ], [ "[:cntrl:]", new EB(1, OB) ], [ "[:^cntrl:]", new EB(-1, OB) ], [ "[:digit:]", new EB(1, IB) ], [ "[:^digit:]", new EB(-1, IB) ], [ "[:graph:]", new EB(1, GB) ], [ "[:^graph:]", new EB(-1, GB) ], [ "[:lower:]", new EB(1, dB) ], [ "[:^lower:]", new EB(-1, dB) ], [ "[:print:]", new EB(1, mB) ], [ "[:^print:]", new EB(-1, mB) ], [ "[:punct:]", new EB(1, LB) ], [ "[:^punct:]", new EB(-1, LB) ], [ "[:space:]", new EB(1, wB) ], [ "[:^space:]", new EB(-1, wB) ], [ "[:upper:]", new EB(1, RB) ], [ "[:^upper:]", new EB(-1, RB) ], [ "[:word:]", new EB(1, NB) ], [ "[:^word:]", new EB(-1, NB) ], [ "[:xdigit:]", new EB(1, HB) ], [ "[:^xdigit:]", new EB(-1, HB) ] ]);
var bB = class CharClass {
static charClassToString(B, e) {
let t = "[";
for (let C = 0; C < e; C += 2) {
if (C > 0) t += " ";
const e = B[C];
const s = B[C + 1];
if (e === s) t += `0x${e.toString(16)}`; else t += `0x${e.toString(16)}-0x${s.toString(16)}`;
}
t += "]";
return t;
}
static sortRanges(B, e) {
const t = e >> 1;
const C = new Array(t);
for (let B = 0; B < t; B++) C[B] = B;
C.sort((e, t) => B[2 * e] - B[2 * t] || B[2 * t + 1] - B[2 * e + 1]);
const s = B.slice(0, e);
for (let e = 0; e < t; e++) {
B[2 * e] = s[2 * C[e]];
B[2 * e + 1] = s[2 * C[e] + 1];
}
}
constructor(B = L.emptyInts()) {
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
for (let e = 2; e < this.len; e += 2) {
const t = this.r[e];
const C = this.r[e + 1];
if (t <= this.r[B - 1] + 1) {
if (C > this.r[B - 1]) this.r[B - 1] = C;
continue;
}
this.r[B] = t;
this.r[B + 1] = C;
B += 2;
}
this.len = B;
return this;
}
appendLiteral(B, e) {
return (e & C.FOLD_CASE) !== 0 ? this.appendFoldedRange(B, B) : this.appendRange(B, B);
}
appendRange(B, e) {
if (this.len > 0) for (let t = 2; t <= 4; t += 2) if (this.len >= t) {
const C = this.r[this.len - t];
const s = this.r[this.len - t + 1];
if (B <= s + 1 && C <= e + 1) {
if (B < C) this.r[this.len - t] = B;
if (e > s) this.r[this.len - t + 1] = e;
return this;
}
}
this.r[this.len++] = B;
this.r[this.len++] = e;
return this;
}
appendFoldedRange(B, e) {
if (B <= h.MIN_FOLD && e >= h.MAX_FOLD) return this.appendRange(B, e);
if (e < h.MIN_FOLD || B > h.MAX_FOLD) return this.appendRange(B, e);
if (B < h.MIN_FOLD) {
this.appendRange(B, h.MIN_FOLD - 1);
B = h.MIN_FOLD;
}
if (e > h.MAX_FOLD) {
this.appendRange(h.MAX_FOLD + 1, e);
e = h.MAX_FOLD;
}
for (let t = B; t <= e; t++) {
this.appendRange(t, t);
for (let B = h.simpleFold(t); B !== t; B = h.simpleFold(B)) this.appendRange(B, B);
}
return this;
}
appendClass(B) {
for (let e = 0; e < B.length; e += 2) this.appendRange(B[e], B[e + 1]);
return this;
}
appendFoldedClass(B) {
for (let e = 0; e < B.length; e += 2) this.appendFoldedRange(B[e], B[e + 1]);
return this;
}
appendNegatedClass(B) {
let e = 0;
for (let t = 0; t < B.length; t += 2) {
const C = B[t];
const s = B[t + 1];
if (e <= C - 1) this.appendRange(e, C - 1);
e = s + 1;
}
if (e <= h.MAX_RUNE) this.appendRange(e, h.MAX_RUNE);
return this;
}
appendTable(B) {
for (let e = 0; e < B.length; ++e) {
const t = B.getLo(e);
const C = B.getHi(e);
const s = B.getStride(e);
if (s === 1) {
this.appendRange(t, C);
continue;
}
for (let B = t; B <= C; B += s) this.appendRange(B, B);
}
return this;
}
appendNegatedTable(B) {
let e = 0;
for (let t = 0; t < B.length; ++t) {
const C = B.getLo(t);
const s = B.getHi(t);
const r = B.getStride(t);
if (r === 1) {
if (e <= C - 1) this.appendRange(e, C - 1);
e = s + 1;
continue;
}
for (let B = C; B <= s; B += r) {
if (e <= B - 1) this.appendRange(e, B - 1);
e = B + 1;
}
}
if (e <= h.MAX_RUNE) this.appendRange(e, h.MAX_RUNE);
return this;
}
appendTableWithSign(B, e) {
return e < 0 ? this.appendNegatedTable(B) : this.appendTable(B);
}
negateClass() {
let B = 0;
let e = 0;
for (let t = 0; t < this.len; t += 2) {
const C = this.r[t];
const s = this.r[t + 1];
if (B <= C - 1) {
this.r[e] = B;
this.r[e + 1] = C - 1;
e += 2;
}
B = s + 1;
}
this.len = e;
if (B <= h.MAX_RUNE) {
this.r[this.len++] = B;
this.r[this.len++] = h.MAX_RUNE;
}
return this;
}
appendClassWithSign(B, e) {
return e < 0 ? this.appendNegatedClass(B) : this.appendClass(B);
}
appendGroup(B, e) {
let t = B.cls;
if (e) t = (new CharClass).appendFoldedClass(t).cleanClass().toArray();
return this.appendClassWithSign(t, B.sign);
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
this.position += L.charCount(B);
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
var _B = class Parser {
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
static ANY_TABLE=new D(new Uint32Array([ 0, h.MAX_RUNE, 1 ]));
static ASCII_TABLE=new D(new Uint32Array([ 0, 127, 1 ]));
static ASCII_FOLD_TABLE=new D(new Uint32Array([ 0, 127, 1, 383, 383, 1, 8490, 8490, 1 ]));
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
if (B < h.MIN_FOLD || B > h.MAX_FOLD) return B;
let e = B;
const t = B;
for (B = h.simpleFold(B); B !== t; B = h.simpleFold(B)) if (e > B) e = B;
return e;
}
static leadingRegexp(B) {
if (B.op === BB.Op.EMPTY_MATCH) return null;
if (B.op === BB.Op.CONCAT && B.subs.length > 0) {
const e = B.subs[0];
if (e.op === BB.Op.EMPTY_MATCH) return null;
return e;
}
return B;
}
static literalRegexp(B, e) {
const t = new BB(BB.Op.LITERAL);
t.flags = e;
t.runes = L.stringToRunes(B);
return t;
}
static parse(B, e) {
return new Parser(B, e).parseInternal();
}
static parseRepeat(B) {
const e = B.pos();
if (!B.more() || !B.lookingAt("{")) return -1;
B.skip(1);
const t = Parser.parseInt(B);
if (t === -1) return -1;
if (!B.more()) return -1;
let C;
if (!B.lookingAt(",")) C = t; else {
B.skip(1);
if (!B.more()) return -1;
if (B.lookingAt("}")) C = -1; else if ((C = Parser.parseInt(B)) === -1) return -1;
}
if (!B.more() || !B.lookingAt("}")) return -1;
B.skip(1);
if (t < 0 || t > 1e3 || C === -2 || C > 1e3 || C >= 0 && t > C) throw new g(Parser.ERR_INVALID_REPEAT_SIZE, B.from(e));
return t << 16 | C & h.MAX_BMP;
}
static isValidCaptureName(B) {
if (B.length === 0) return false;
for (let e = 0; e < B.length; e++) {
const t = B.codePointAt(e);
if (t !== a.CODES["_"] && !L.isalnum(t)) return false;
}
return true;
}
static parseInt(B) {
const e = B.pos();
while (B.more() && B.peek() >= a.CODES["0"] && B.peek() <= a.CODES["9"]) B.skip(1);
const t = B.from(e);
if (t.length === 0 || t.length > 1 && t.codePointAt(0) === a.CODES["0"]) return -1;
if (t.length > 8) return -2;
return parseInt(t, 10);
}
static isCharClass(B) {
return B.op === BB.Op.LITERAL && B.runes.length === 1 || B.op === BB.Op.CHAR_CLASS || B.op === BB.Op.ANY_CHAR_NOT_NL || B.op === BB.Op.ANY_CHAR;
}
static matchRune(B, e) {
switch (B.op) {
case BB.Op.LITERAL:
return B.runes.length === 1 && B.runes[0] === e;

case BB.Op.CHAR_CLASS:
for (let t = 0; t < B.runes.length; t += 2) if (B.runes[t] <= e && e <= B.runes[t + 1]) return true;
return false;

case BB.Op.ANY_CHAR_NOT_NL:
return e !== a.CODES["\n"];

case BB.Op.ANY_CHAR:
return true;
}
return false;
}
static mergeCharClass(B, e) {
switch (B.op) {
case BB.Op.ANY_CHAR:
break;

case BB.Op.ANY_CHAR_NOT_NL:
if (Parser.matchRune(e, a.CODES["\n"])) B.op = BB.Op.ANY_CHAR;
break;

case BB.Op.CHAR_CLASS:
{
const t = new bB(Array.isArray(B.runes) ? B.runes : Array.from(B.runes));
if (e.op === BB.Op.LITERAL) t.appendLiteral(e.runes[0], e.flags); else t.appendClass(e.runes);
B.runes = t.toGrowableArray();
break;
}

case BB.Op.LITERAL:
if (e.runes[0] === B.runes[0] && e.flags === B.flags) break;
B.op = BB.Op.CHAR_CLASS;
B.runes = (new bB).appendLiteral(B.runes[0], B.flags).appendLiteral(e.runes[0], e.flags).toGrowableArray();
}
}
static parseEscape(B) {
const e = B.pos();
B.skip(1);
if (!B.more()) throw new g(Parser.ERR_TRAILING_BACKSLASH);
let t = B.pop();
B: switch (t) {
case a.CODES["1"]:
case a.CODES["2"]:
case a.CODES["3"]:
case a.CODES["4"]:
case a.CODES["5"]:
case a.CODES["6"]:
case a.CODES["7"]:
if (!B.more() || B.peek() < a.CODES["0"] || B.peek() > a.CODES["7"]) break;

case a.CODES["0"]:
{
let e = t - a.CODES["0"];
for (let t = 1; t < 3; t++) {
if (!B.more() || B.peek() < a.CODES["0"] || B.peek() > a.CODES["7"]) break;
e = e * 8 + B.peek() - a.CODES["0"];
B.skip(1);
}
return e;
}

case a.CODES["x"]:
{
if (!B.more()) break;
t = B.pop();
if (t === a.CODES["{"]) {
let e = 0;
let C = 0;
while (true) {
if (!B.more()) break B;
t = B.pop();
if (t === a.CODES["}"]) break;
const s = L.unhex(t);
if (s < 0) break B;
C = C * 16 + s;
if (C > h.MAX_RUNE) break B;
e++;
}
if (e === 0) break B;
return C;
}
const e = L.unhex(t);
if (!B.more()) break;
t = B.pop();
const C = L.unhex(t);
if (e < 0 || C < 0) break;
return e * 16 + C;
}

case a.CODES["a"]:
return a.CODES[""];

case a.CODES["f"]:
return a.CODES["\f"];

case a.CODES["n"]:
return a.CODES["\n"];

case a.CODES["r"]:
return a.CODES["\r"];

case a.CODES["t"]:
return a.CODES["\t"];

case a.CODES["v"]:
return a.CODES["\v"];

default:
if (t <= h.MAX_ASCII && !L.isalnum(t)) return t;
}
throw new g(Parser.ERR_INVALID_ESCAPE, B.from(e));
}
static parseClassChar(B, e) {
if (!B.more()) throw new g(Parser.ERR_MISSING_BRACKET, B.from(e));
if (B.lookingAt("\\")) return Parser.parseEscape(B);
return B.pop();
}
static hasCapture(B) {
if (B === null) return false;
if (B.op === BB.Op.CAPTURE) return true;
if (B.subs) for (let e of B.subs) if (Parser.hasCapture(e)) return true;
return false;
}
constructor(B, e = 0) {
this.wholeRegexp = B;
this.flags = e;
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
let e = this.free;
if (e !== null && e.subs !== null && e.subs.length > 0) {
this.free = e.subs[0];
e.reinit();
e.op = B;
} else {
e = new BB(B);
this.numRegexp += 1;
}
return e;
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
let e = B.max;
if (e === -1) e = B.min;
if (e <= 0) e = 1;
if (e > Math.floor(Parser.MAX_SIZE / this.repeats)) this.repeats = Parser.MAX_SIZE; else this.repeats *= e;
}
if (this.numRegexp < Math.floor(Parser.MAX_SIZE / this.repeats)) return;
this.size = new Map;
for (let B of this.stack) this.checkSize(B);
}
if (this.calcSize(B, true) > Parser.MAX_SIZE) throw new g(Parser.ERR_LARGE);
}
calcSize(B, e = false) {
if (!e && this.size !== null) if (this.size.has(B)) return this.size.get(B);
let t = 0;
switch (B.op) {
case BB.Op.LITERAL:
t = B.runes.length;
break;

case BB.Op.PLB:
case BB.Op.NLB:
case BB.Op.CAPTURE:
case BB.Op.STAR:
t = 2 + this.calcSize(B.subs[0]);
break;

case BB.Op.PLUS:
case BB.Op.QUEST:
t = 1 + this.calcSize(B.subs[0]);
break;

case BB.Op.CONCAT:
for (let e of B.subs) t += this.calcSize(e);
break;

case BB.Op.ALTERNATE:
for (let e of B.subs) t += this.calcSize(e);
if (B.subs.length > 1) t = t + B.subs.length - 1;
break;

case BB.Op.REPEAT:
{
let e = this.calcSize(B.subs[0]);
if (B.max === -1) {
if (B.min === 0) t = 2 + e; else t = 1 + B.min * e;
break;
}
t = B.max * e + (B.max - B.min);
break;
}
}
t = Math.max(1, t);
if (this.size === null) this.size = new Map;
this.size.set(B, t);
return t;
}
checkHeight(B) {
if (this.numRegexp < Parser.MAX_HEIGHT) return;
if (this.height === null) {
this.height = new Map;
for (let B of this.stack) this.checkHeight(B);
}
if (this.calcHeight(B, true) > Parser.MAX_HEIGHT) throw new g(Parser.ERR_NESTING_DEPTH);
}
calcHeight(B, e = false) {
if (!e && this.height !== null) if (this.height.has(B)) return this.height.get(B);
let t = 1;
for (let e of B.subs) {
const B = this.calcHeight(e);
if (t < 1 + B) t = 1 + B;
}
if (this.height === null) this.height = new Map;
this.height.set(B, t);
return t;
}
pop() {
return this.stack.pop();
}
popToPseudo() {
const B = this.stack.length;
let e = B;
while (e > 0 && !BB.isPseudoOp(this.stack[e - 1].op)) e--;
return this.stack.splice(e, B - e);
}
push(B) {
this.numRunes += B.runes.length;
if (B.op === BB.Op.CHAR_CLASS && B.runes.length === 2 && B.runes[0] === B.runes[1]) {
if (this.maybeConcat(B.runes[0], this.flags & ~C.FOLD_CASE)) return null;
B.op = BB.Op.LITERAL;
B.runes = [ B.runes[0] ];
B.flags = this.flags & ~C.FOLD_CASE;
} else if (B.op === BB.Op.CHAR_CLASS && B.runes.length === 4 && B.runes[0] === B.runes[1] && B.runes[2] === B.runes[3] && h.simpleFold(B.runes[0]) === B.runes[2] && h.simpleFold(B.runes[2]) === B.runes[0] || B.op === BB.Op.CHAR_CLASS && B.runes.length === 2 && B.runes[0] + 1 === B.runes[1] && h.simpleFold(B.runes[0]) === B.runes[1] && h.simpleFold(B.runes[1]) === B.runes[0]) {
if (this.maybeConcat(B.runes[0], this.flags | C.FOLD_CASE)) return null;
B.op = BB.Op.LITERAL;
B.runes = [ B.runes[0] ];
B.flags = this.flags | C.FOLD_CASE;
} else this.maybeConcat(-1, 0);
this.stack.push(B);
this.checkLimits(B);
return B;
}
maybeConcat(B, e) {
const t = this.stack.length;
if (t < 2) return false;
const s = this.stack[t - 1];
const r = this.stack[t - 2];
if (s.op !== BB.Op.LITERAL || r.op !== BB.Op.LITERAL || (s.flags & C.FOLD_CASE) !== (r.flags & C.FOLD_CASE)) return false;
if (!Array.isArray(r.runes)) r.runes = Array.from(r.runes);
for (let B = 0; B < s.runes.length; B++) r.runes.push(s.runes[B]);
if (B >= 0) {
s.runes = [ B ];
s.flags = e;
return true;
}
this.pop();
this.reuse(s);
return false;
}
newLiteral(B, e) {
const t = this.newRegexp(BB.Op.LITERAL);
t.flags = e;
if ((e & C.FOLD_CASE) !== 0) B = Parser.minFoldRune(B);
t.runes = [ B ];
return t;
}
literal(B) {
this.push(this.newLiteral(B, this.flags));
}
op(B) {
const e = this.newRegexp(B);
e.flags = this.flags;
return this.push(e);
}
repeat(B, e, t, s, r, n) {
let u = this.flags;
if ((u & C.PERL_X) !== 0) {
if (r.more() && r.lookingAt("?")) {
r.skip(1);
u ^= C.NON_GREEDY;
}
if (n !== -1) throw new g(Parser.ERR_INVALID_REPEAT_OP, r.from(n));
}
const i = this.stack.length;
if (i === 0) throw new g(Parser.ERR_MISSING_REPEAT_ARGUMENT, r.from(s));
const a = this.stack[i - 1];
if (BB.isPseudoOp(a.op)) throw new g(Parser.ERR_MISSING_REPEAT_ARGUMENT, r.from(s));
const D = this.newRegexp(B);
D.min = e;
D.max = t;
D.flags = u;
D.subs = [ a ];
this.stack[i - 1] = D;
this.checkLimits(D);
if (B === BB.Op.REPEAT && (e >= 2 || t >= 2) && !this.repeatIsValid(D, 1e3)) throw new g(Parser.ERR_INVALID_REPEAT_SIZE, r.from(s));
}
repeatIsValid(B, e) {
if (B.op === BB.Op.REPEAT) {
let t = B.max;
if (t === 0) return true;
if (t < 0) t = B.min;
if (t > e) return false;
if (t > 0) e = Math.trunc(e / t);
}
for (let t of B.subs) if (!this.repeatIsValid(t, e)) return false;
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
B.runes = new bB(Array.from(B.runes)).cleanClass().toArray();
if (B.runes.length === 2 && B.runes[0] === 0 && B.runes[1] === h.MAX_RUNE) {
B.runes = new Int32Array(0);
B.op = BB.Op.ANY_CHAR;
} else if (B.runes.length === 4 && B.runes[0] === 0 && B.runes[1] === a.CODES["\n"] - 1 && B.runes[2] === a.CODES["\n"] + 1 && B.runes[3] === h.MAX_RUNE) {
B.runes = new Int32Array(0);
B.op = BB.Op.ANY_CHAR_NOT_NL;
}
}
}
collapse(B, e) {
if (B.length === 1) return B[0];
let t = 0;
for (let C of B) t += C.op === e ? C.subs.length : 1;
let C = new Array(t).fill(null);
let s = 0;
for (let t of B) if (t.op === e) {
for (let B = 0; B < t.subs.length; B++) C[s++] = t.subs[B];
this.reuse(t);
} else C[s++] = t;
let r = this.newRegexp(e);
r.subs = C;
if (e === BB.Op.ALTERNATE) {
r.subs = this.factor(r.subs);
if (r.subs.length === 1) {
const B = r;
r = r.subs[0];
this.reuse(B);
}
}
return r;
}
factor(B) {
if (B.length < 2) return B;
let e = 0;
let t = B.length;
let s = 0;
let r = null;
let n = 0;
let u = 0;
let i = 0;
for (let a = 0; a <= t; a++) {
let D = null;
let l = 0;
let E = 0;
if (a < t) {
let t = B[e + a];
if (t.op === BB.Op.CONCAT && t.subs.length > 0) t = t.subs[0];
if (t.op === BB.Op.LITERAL) {
D = t.runes;
l = t.runes.length;
E = t.flags & C.FOLD_CASE;
}
if (E === u) {
let B = 0;
while (B < n && B < l && r[B] === D[B]) B++;
if (B > 0) {
n = B;
continue;
}
}
}
if (a === i) ; else if (a === i + 1) B[s++] = B[e + i]; else {
const t = this.newRegexp(BB.Op.LITERAL);
t.flags = u;
t.runes = r.slice(0, n);
for (let t = i; t < a; t++) {
B[e + t] = this.removeLeadingString(B[e + t], n);
this.checkLimits(B[e + t]);
}
const C = this.collapse(B.slice(e + i, e + a), BB.Op.ALTERNATE);
const D = this.newRegexp(BB.Op.CONCAT);
D.subs = [ t, C ];
B[s++] = D;
}
i = a;
r = D;
n = l;
u = E;
}
t = s;
e = 0;
i = 0;
s = 0;
let a = null;
for (let C = 0; C <= t; C++) {
let r = null;
if (C < t) {
r = Parser.leadingRegexp(B[e + C]);
if (a !== null && a.equals(r) && (Parser.isCharClass(a) || a.op === BB.Op.REPEAT && a.min === a.max && Parser.isCharClass(a.subs[0]))) continue;
}
if (C === i) ; else if (C === i + 1) B[s++] = B[e + i]; else {
const t = a;
for (let t = i; t < C; t++) {
const C = t !== i;
B[e + t] = this.removeLeadingRegexp(B[e + t], C);
this.checkLimits(B[e + t]);
}
const r = this.collapse(B.slice(e + i, e + C), BB.Op.ALTERNATE);
const n = this.newRegexp(BB.Op.CONCAT);
n.subs = [ t, r ];
B[s++] = n;
}
i = C;
a = r;
}
t = s;
e = 0;
i = 0;
s = 0;
for (let C = 0; C <= t; C++) {
if (C < t && Parser.isCharClass(B[e + C])) continue;
if (C === i) ; else if (C === i + 1) B[s++] = B[e + i]; else {
let t = i;
for (let s = i + 1; s < C; s++) {
const C = B[e + t];
const r = B[e + s];
if (C.op < r.op || C.op === r.op && (C.runes !== null ? C.runes.length : 0) < (r.runes !== null ? r.runes.length : 0)) t = s;
}
const r = B[e + i];
B[e + i] = B[e + t];
B[e + t] = r;
for (let t = i + 1; t < C; t++) {
Parser.mergeCharClass(B[e + i], B[e + t]);
this.reuse(B[e + t]);
}
this.cleanAlt(B[e + i]);
B[s++] = B[e + i];
}
if (C < t) B[s++] = B[e + C];
i = C + 1;
}
t = s;
e = 0;
i = 0;
s = 0;
for (let C = 0; C < t; ++C) {
if (C + 1 < t && B[e + C].op === BB.Op.EMPTY_MATCH && B[e + C + 1].op === BB.Op.EMPTY_MATCH) continue;
B[s++] = B[e + C];
}
t = s;
e = 0;
return B.slice(e, t);
}
removeLeadingString(B, e) {
if (B.op === BB.Op.CONCAT && B.subs.length > 0) {
const t = this.removeLeadingString(B.subs[0], e);
B.subs[0] = t;
if (t.op === BB.Op.EMPTY_MATCH) {
this.reuse(t);
switch (B.subs.length) {
case 0:
case 1:
B.op = BB.Op.EMPTY_MATCH;
B.subs = BB.emptySubs();
break;

case 2:
{
const e = B;
B = B.subs[1];
this.reuse(e);
break;
}

default:
B.subs = B.subs.slice(1, B.subs.length);
}
}
return B;
}
if (B.op === BB.Op.LITERAL) {
B.runes = B.runes.slice(e, B.runes.length);
if (B.runes.length === 0) B.op = BB.Op.EMPTY_MATCH;
}
return B;
}
removeLeadingRegexp(B, e) {
if (B.op === BB.Op.CONCAT && B.subs.length > 0) {
if (e) this.reuse(B.subs[0]);
B.subs = B.subs.slice(1, B.subs.length);
switch (B.subs.length) {
case 0:
B.op = BB.Op.EMPTY_MATCH;
B.subs = BB.emptySubs();
break;

case 1:
{
const e = B;
B = B.subs[0];
this.reuse(e);
break;
}
}
return B;
}
if (e) this.reuse(B);
return this.newRegexp(BB.Op.EMPTY_MATCH);
}
parseInternal() {
if ((this.flags & C.LITERAL) !== 0) return Parser.literalRegexp(this.wholeRegexp, this.flags);
let B = -1;
let e = -1;
let t = -1;
const s = new SB(this.wholeRegexp);
while (s.more()) {
let r = -1;
B: switch (s.peek()) {
case a.CODES["("]:
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

case a.CODES["|"]:
this.parseVerticalBar();
s.skip(1);
break;

case a.CODES[")"]:
this.parseRightParen();
s.skip(1);
break;

case a.CODES["^"]:
if ((this.flags & C.ONE_LINE) !== 0) this.op(BB.Op.BEGIN_TEXT); else this.op(BB.Op.BEGIN_LINE);
s.skip(1);
break;

case a.CODES["$"]:
if ((this.flags & C.ONE_LINE) !== 0) this.op(BB.Op.END_TEXT).flags |= C.WAS_DOLLAR; else this.op(BB.Op.END_LINE);
s.skip(1);
break;

case a.CODES["."]:
if ((this.flags & C.DOT_NL) !== 0) this.op(BB.Op.ANY_CHAR); else this.op(BB.Op.ANY_CHAR_NOT_NL);
s.skip(1);
break;

case a.CODES["["]:
this.parseClass(s);
break;

case a.CODES["*"]:
case a.CODES["+"]:
case a.CODES["?"]:
{
r = s.pos();
let C = null;
switch (s.pop()) {
case a.CODES["*"]:
C = BB.Op.STAR;
break;

case a.CODES["+"]:
C = BB.Op.PLUS;
break;

case a.CODES["?"]:
C = BB.Op.QUEST;
}
this.repeat(C, e, t, r, s, B);
break;
}

case a.CODES["{"]:
{
const C = s.pos();
const n = Parser.parseRepeat(s);
if (n < 0) {
s.rewindTo(C);
this.literal(s.pop());
break;
}
r = C;
e = n >> 16;
t = (n & h.MAX_BMP) << 16 >> 16;
this.repeat(BB.Op.REPEAT, e, t, r, s, B);
break;
}

case a.CODES["\\"]:
{
const B = s.pos();
s.skip(1);
if ((this.flags & C.PERL_X) !== 0 && s.more()) switch (s.pop()) {
case a.CODES["A"]:
this.op(BB.Op.BEGIN_TEXT);
break B;

case a.CODES["b"]:
this.op(BB.Op.WORD_BOUNDARY);
break B;

case a.CODES["B"]:
this.op(BB.Op.NO_WORD_BOUNDARY);
break B;

case a.CODES["C"]:
throw new g(Parser.ERR_INVALID_ESCAPE, "\\C");

case a.CODES["Q"]:
{
let B = s.rest();
const e = B.indexOf("\\E");
if (e >= 0) {
B = B.substring(0, e);
s.skipString(B);
s.skipString("\\E");
} else s.skipString(B);
let t = 0;
while (t < B.length) {
const e = B.codePointAt(t);
this.literal(e);
t += L.charCount(e);
}
break B;
}

case a.CODES["z"]:
this.op(BB.Op.END_TEXT);
break B;

default:
s.rewindTo(B);
} else s.rewindTo(B);
const e = this.newRegexp(BB.Op.CHAR_CLASS);
e.flags = this.flags;
if (s.lookingAt("\\p") || s.lookingAt("\\P")) {
const B = new bB;
if (this.parseUnicodeClass(s, B)) {
e.runes = B.toArray();
this.push(e);
break B;
}
}
const t = new bB;
if (this.parsePerlClassEscape(s, t)) {
e.runes = t.toArray();
this.push(e);
break B;
}
s.rewindTo(B);
this.reuse(e);
this.literal(Parser.parseEscape(s));
break;
}

default:
this.literal(s.pop());
}
B = r;
}
this.concat();
if (this.swapVerticalBar()) this.pop();
this.alternate();
if (this.stack.length !== 1) throw new g(Parser.ERR_MISSING_PAREN, this.wholeRegexp);
this.stack[0].namedGroups = this.namedGroups;
return this.stack[0];
}
parsePerlFlags(B) {
const e = B.pos();
const t = B.rest();
if (t.startsWith("(?P<") || t.startsWith("(?<")) {
const e = t.charAt(2) === "P" ? 4 : 3;
const C = t.indexOf(">");
if (C < 0) throw new g(Parser.ERR_INVALID_NAMED_CAPTURE, t);
const s = t.substring(e, C);
B.skipString(s);
B.skip(e + 1);
if (!Parser.isValidCaptureName(s)) throw new g(Parser.ERR_INVALID_NAMED_CAPTURE, t.substring(0, C + 1));
const r = this.op(BB.Op.LEFT_PAREN);
r.cap = ++this.numCap;
if (this.namedGroups[s]) throw new g(Parser.ERR_DUPLICATE_NAMED_CAPTURE, s);
this.namedGroups[s] = this.numCap;
r.name = s;
return;
}
B.skip(2);
let s = this.flags;
let r = 1;
let n = false;
B: while (B.more()) {
const e = B.pop();
switch (e) {
case a.CODES["i"]:
s |= C.FOLD_CASE;
n = true;
break;

case a.CODES["m"]:
s &= ~C.ONE_LINE;
n = true;
break;

case a.CODES["s"]:
s |= C.DOT_NL;
n = true;
break;

case a.CODES["U"]:
s |= C.NON_GREEDY;
n = true;
break;

case a.CODES["-"]:
if (r < 0) break B;
r = -1;
s = ~s;
n = false;
break;

case a.CODES[":"]:
case a.CODES[")"]:
if (r < 0) {
if (!n) break B;
s = ~s;
}
if (e === a.CODES[":"]) this.op(BB.Op.LEFT_PAREN);
this.flags = s;
return;

default:
break B;
}
}
throw new g(Parser.ERR_INVALID_PERL_OP, B.from(e));
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
let e = this.stack[B - 1];
let t = this.stack[B - 3];
if (e.op > t.op) {
const C = t;
t = e;
e = C;
this.stack[B - 3] = t;
}
Parser.mergeCharClass(t, e);
this.reuse(e);
this.pop();
return true;
}
if (B >= 2) {
const e = this.stack[B - 1];
const t = this.stack[B - 2];
if (t.op === BB.Op.VERTICAL_BAR) {
if (B >= 3) this.cleanAlt(this.stack[B - 3]);
this.stack[B - 2] = e;
this.stack[B - 1] = t;
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
const e = this.pop();
if (e.op !== BB.Op.LEFT_PAREN) throw new g(Parser.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
this.flags = e.flags;
if (e.lb !== 0) {
if (Parser.hasCapture(B)) throw new g(Parser.ERR_INVALID_CAPTURE_IN_LOOKBEHIND, this.wholeRegexp);
if (e.lb > 0) e.op = BB.Op.PLB; else e.op = BB.Op.NLB;
e.subs = [ B ];
this.push(e);
return;
}
if (e.cap === 0) this.push(B); else {
e.op = BB.Op.CAPTURE;
e.subs = [ B ];
this.push(e);
}
}
parsePerlClassEscape(B, e) {
const t = B.pos();
if ((this.flags & C.PERL_X) === 0 || !B.more() || B.pop() !== a.CODES["\\"] || !B.more()) return false;
B.pop();
const s = B.from(t);
const r = pB.has(s) ? pB.get(s) : null;
if (r === null) return false;
e.appendGroup(r, (this.flags & C.FOLD_CASE) !== 0);
return true;
}
parseNamedClass(B, e) {
const t = B.rest();
const s = t.indexOf(":]");
if (s < 0) return false;
const r = t.substring(0, s + 2);
B.skipString(r);
const n = TB.has(r) ? TB.get(r) : null;
if (n === null) throw new g(Parser.ERR_INVALID_CHAR_RANGE, r);
e.appendGroup(n, (this.flags & C.FOLD_CASE) !== 0);
return true;
}
parseUnicodeClass(B, e) {
const t = B.pos();
if ((this.flags & C.UNICODE_GROUPS) === 0 || !B.lookingAt("\\p") && !B.lookingAt("\\P")) return false;
B.skip(1);
let s = 1;
let r = B.pop();
if (r === a.CODES["P"]) s = -1;
if (!B.more()) {
B.rewindTo(t);
throw new g(Parser.ERR_INVALID_CHAR_RANGE, B.rest());
}
r = B.pop();
let n;
if (r !== a.CODES["{"]) n = L.runeToString(r); else {
const e = B.rest();
const C = e.indexOf("}");
if (C < 0) {
B.rewindTo(t);
throw new g(Parser.ERR_INVALID_CHAR_RANGE, B.rest());
}
n = e.substring(0, C);
B.skipString(n);
B.skip(1);
}
if (!(n.length === 0) && n.codePointAt(0) === a.CODES["^"]) {
s = 0 - s;
n = n.substring(1);
}
const u = Parser.unicodeTable(n);
if (u === null) throw new g(Parser.ERR_INVALID_CHAR_RANGE, B.from(t));
if (u.sign < 0) s = 0 - s;
const i = u.tab;
const D = u.fold;
if ((this.flags & C.FOLD_CASE) === 0 || D === null) e.appendTableWithSign(i, s); else {
const B = (new bB).appendTable(i).appendTable(D).cleanClass().toArray();
e.appendClassWithSign(Array.from(B), s);
}
return true;
}
parseClass(B) {
const e = B.pos();
B.skip(1);
const t = this.newRegexp(BB.Op.CHAR_CLASS);
t.flags = this.flags;
const s = new bB;
let r = 1;
if (B.more() && B.lookingAt("^")) {
r = -1;
B.skip(1);
if ((this.flags & C.CLASS_NL) === 0) s.appendRange(a.CODES["\n"], a.CODES["\n"]);
}
let n = true;
while (!B.more() || B.peek() !== a.CODES["]"] || n) {
if (B.more() && B.lookingAt("-") && (this.flags & C.PERL_X) === 0 && !n) {
const t = B.rest();
if (t === "-" || !t.startsWith("-]")) {
B.rewindTo(e);
throw new g(Parser.ERR_INVALID_CHAR_RANGE, B.rest());
}
}
n = false;
const t = B.pos();
if (B.lookingAt("[:")) {
if (this.parseNamedClass(B, s)) continue;
B.rewindTo(t);
}
if (this.parseUnicodeClass(B, s)) continue;
if (this.parsePerlClassEscape(B, s)) continue;
B.rewindTo(t);
const r = Parser.parseClassChar(B, e);
let u = r;
if (B.more() && B.lookingAt("-")) {
B.skip(1);
if (B.more() && B.lookingAt("]")) B.skip(-1); else {
u = Parser.parseClassChar(B, e);
if (u < r) throw new g(Parser.ERR_INVALID_CHAR_RANGE, B.from(t));
}
}
if ((this.flags & C.FOLD_CASE) === 0) s.appendRange(r, u); else s.appendFoldedRange(r, u);
}
B.skip(1);
s.cleanClass();
if (r < 0) s.negateClass();
t.runes = s.toArray();
this.push(t);
}
};
var PB = class RE2 {
static initTest(B) {
const e = RE2.compile(B);
const t = new RE2(e.expr, e.prog, e.numSubexp, e.longest);
t.cond = e.cond;
t.prefix = e.prefix;
t.prefixUTF8 = e.prefixUTF8;
t.prefixComplete = e.prefixComplete;
t.prefixRune = e.prefixRune;
t.prefilter = e.prefilter;
t.namedGroups = e.namedGroups;
return t;
}
static compile(B) {
return RE2.compileImpl(B, C.PERL, false);
}
static compilePOSIX(B) {
return RE2.compileImpl(B, C.POSIX, true);
}
static compileImpl(B, e, t) {
let C = _B.parse(B, e);
const s = C.maxCap();
const r = C.namedGroups;
C = lB.simplify(C);
const n = sB.build(C);
const u = DB.compileRegexp(C);
const i = new RE2(B, u, s, t);
i.prefilter = n.type === CB.Type.NONE ? null : n;
const [a, D] = u.prefix();
i.prefixComplete = a;
i.prefix = D;
i.prefixUTF8 = L.stringToUtf8ByteArray(i.prefix);
if (i.prefix.length > 0) i.prefixRune = i.prefix.codePointAt(0);
i.namedGroups = r;
return i;
}
static match(B, e) {
return RE2.compile(B).match(e);
}
constructor(B, e, t = 0, C = 0) {
this.expr = B;
this.prog = e;
this.numSubexp = t;
this.longest = C;
this.cond = e.startCond();
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
matchPrefixComplete(B, e, t, s) {
if ((t === C.ANCHOR_START || t === C.ANCHOR_BOTH) && e !== 0) return null;
let r = -1;
let n = -1;
const u = B.prefixLength(this);
if (t === C.UNANCHORED) {
const t = B.index(this, e);
if (t < 0) return null;
r = e + t;
n = r + u;
} else if (t === C.ANCHOR_BOTH) {
if (B.endPos() !== u) return null;
if (B.index(this, 0) !== 0) return null;
r = 0;
n = u;
} else if (t === C.ANCHOR_START) {
if (B.index(this, 0) !== 0) return null;
r = 0;
n = u;
}
if (r < 0) return null;
if (s > 0) {
const B = new Int32Array(s).fill(-1);
B[0] = r;
B[1] = n;
return Array.from(B);
}
return [];
}
createLookbehindState() {
return this.prog.numLb > 0 ? new k(this.prog) : null;
}
executeEngine(B, e, t, s, r = null) {
if (this.prefixComplete && (s === 0 || this.numSubexp === 0)) return this.matchPrefixComplete(B, e, t, s);
if (this.prefilter !== null && t === C.UNANCHORED) if (!this.prefilter.eval(B, e)) return null;
if (this.onepass !== null) return $.execute(this, B, e, t, s);
if (s > 0) {
if (this.prog.numLb === 0 && B.endPos() <= X.maxBitStateLen(this.prog)) return X.execute(this, B, e, t, s);
return this.doExecuteNFA(B, e, t, s, r);
}
if (this.prog.numLb === 0) {
const C = this.dfa.match(B, e, t);
if (C !== null) return C ? [] : null;
if (B.endPos() <= X.maxBitStateLen(this.prog)) return X.execute(this, B, e, t, s);
}
return this.doExecuteNFA(B, e, t, s, r);
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
doExecuteNFA(B, e, t, C, s = null) {
let r = this.get();
if (!r) r = x.fromRE2(this);
r.init(C);
const n = r.match(B, e, t, s) ? r.submatches() : null;
this.put(r);
return n;
}
match(B) {
return this.executeEngine(_.fromUTF16(B), 0, C.UNANCHORED, 0) !== null;
}
matchWithGroup(B, e, t, C, s, r = null) {
if (!(B instanceof w)) if (L.isByteArray(B)) B = H.utf8(B); else B = H.utf16(B);
return this.matchMachineInput(B, e, t, C, s, r);
}
matchMachineInput(B, e, t, C, s, r = null) {
if (e > t) return [ false, null ];
const n = B.isUTF16Encoding() ? _.fromUTF16(B.asCharSequence(), 0, t) : _.fromUTF8(B.asBytes(), 0, t);
const u = this.executeEngine(n, e, C, 2 * s, r);
if (u === null) return [ false, null ];
return [ true, u ];
}
matchUTF8(B) {
return this.executeEngine(_.fromUTF8(B), 0, C.UNANCHORED, 0) !== null;
}
replaceAll(B, e) {
return this.replaceAllFunc(B, () => e, 2 * B.length + 1);
}
replaceFirst(B, e) {
return this.replaceAllFunc(B, () => e, 1);
}
replaceAllFunc(B, e, t) {
let s = 0;
let r = 0;
let n = "";
const u = _.fromUTF16(B);
const i = this.createLookbehindState();
let a = 0;
while (r <= B.length) {
const D = this.executeEngine(u, r, C.UNANCHORED, 2, i);
if (D === null || D.length === 0) break;
n += B.substring(s, D[0]);
if (D[1] > s || D[0] === 0) {
n += e(B.substring(D[0], D[1]));
a++;
}
s = D[1];
const l = u.step(r) & 7;
if (r + l > D[1]) r += l; else if (r + 1 > D[1]) r++; else r = D[1];
if (a >= t) break;
}
n += B.substring(s);
return n;
}
pad(B) {
if (B === null) return null;
let e = (1 + this.numSubexp) * 2;
if (B.length < e) {
let t = new Array(e).fill(-1);
for (let e = 0; e < B.length; e++) t[e] = B[e];
B = t;
}
return B;
}
allMatches(B, e, t = B => B) {
let s = [];
const r = B.endPos();
if (e < 0) e = r + 1;
let n = 0;
let u = 0;
let i = -1;
const a = this.createLookbehindState();
while (u < e && n <= r) {
const e = this.executeEngine(B, n, C.UNANCHORED, this.prog.numCap, a);
if (e === null || e.length === 0) break;
let D = true;
if (e[1] === n) {
if (e[0] === i) D = false;
const t = B.step(n);
if (t < 0) n = r + 1; else n += t & 7;
} else n = e[1];
i = e[1];
if (D) {
s.push(t(this.pad(e)));
u++;
}
}
return s;
}
findUTF8(B) {
const e = this.executeEngine(_.fromUTF8(B), 0, C.UNANCHORED, 2);
if (e === null) return null;
return B.slice(e[0], e[1]);
}
findUTF8Index(B) {
const e = this.executeEngine(_.fromUTF8(B), 0, C.UNANCHORED, 2);
if (e === null) return null;
return e.slice(0, 2);
}
find(B) {
const e = this.executeEngine(_.fromUTF16(B), 0, C.UNANCHORED, 2);
if (e === null) return "";
return B.substring(e[0], e[1]);
}
findIndex(B) {
return this.executeEngine(_.fromUTF16(B), 0, C.UNANCHORED, 2);
}
findUTF8Submatch(B) {
const e = this.executeEngine(_.fromUTF8(B), 0, C.UNANCHORED, this.prog.numCap);
if (e === null) return null;
const t = new Array(1 + this.numSubexp).fill(null);
for (let C = 0; C < t.length; C++) if (2 * C < e.length && e[2 * C] >= 0) t[C] = B.slice(e[2 * C], e[2 * C + 1]);
return t;
}
findUTF8SubmatchIndex(B) {
return this.pad(this.executeEngine(_.fromUTF8(B), 0, C.UNANCHORED, this.prog.numCap));
}
findSubmatch(B) {
const e = this.executeEngine(_.fromUTF16(B), 0, C.UNANCHORED, this.prog.numCap);
if (e === null) return null;
const t = new Array(1 + this.numSubexp).fill(null);
for (let C = 0; C < t.length; C++) if (2 * C < e.length && e[2 * C] >= 0) t[C] = B.substring(e[2 * C], e[2 * C + 1]);
return t;
}
findSubmatchIndex(B) {
return this.pad(this.executeEngine(_.fromUTF16(B), 0, C.UNANCHORED, this.prog.numCap));
}
findAllUTF8(B, e) {
const t = this.allMatches(_.fromUTF8(B), e, e => B.slice(e[0], e[1]));
if (t.length === 0) return null;
return t;
}
findAllUTF8Index(B, e) {
const t = this.allMatches(_.fromUTF8(B), e, B => B.slice(0, 2));
if (t.length === 0) return null;
return t;
}
findAll(B, e) {
const t = this.allMatches(_.fromUTF16(B), e, e => B.substring(e[0], e[1]));
if (t.length === 0) return null;
return t;
}
findAllIndex(B, e) {
const t = this.allMatches(_.fromUTF16(B), e, B => B.slice(0, 2));
if (t.length === 0) return null;
return t;
}
findAllUTF8Submatch(B, e) {
const t = this.allMatches(_.fromUTF8(B), e, e => {
let t = new Array(e.length / 2 | 0).fill(null);
for (let C = 0; C < t.length; C++) if (e[2 * C] >= 0) t[C] = B.slice(e[2 * C], e[2 * C + 1]);
return t;
});
if (t.length === 0) return null;
return t;
}
findAllUTF8SubmatchIndex(B, e) {
const t = this.allMatches(_.fromUTF8(B), e);
if (t.length === 0) return null;
return t;
}
findAllSubmatch(B, e) {
const t = this.allMatches(_.fromUTF16(B), e, e => {
let t = new Array(e.length / 2 | 0).fill(null);
for (let C = 0; C < t.length; C++) if (e[2 * C] >= 0) t[C] = B.substring(e[2 * C], e[2 * C + 1]);
return t;
});
if (t.length === 0) return null;
return t;
}
findAllSubmatchIndex(B, e) {
const t = this.allMatches(_.fromUTF16(B), e);
if (t.length === 0) return null;
return t;
}
};
C.UNANCHORED, C.ANCHOR_START, C.ANCHOR_BOTH;
var MB = class TranslateRegExpString {
static isHexadecimal(B) {
return "0" <= B && B <= "9" || "A" <= B && B <= "F" || "a" <= B && B <= "f";
}
static translate(B) {
let e = "";
if (Object.prototype.toString.call(B) === "[object RegExp]") {
if (B.ignoreCase) e += "i";
if (B.multiline) e += "m";
if (B.dotAll) e += "s";
B = B.source;
}
if (typeof B !== "string") return B;
let t = "";
let C = false;
let s = B.length;
if (s === 0) {
t = "(?:)";
C = true;
}
let r = false;
let n = 0;
while (n < s) {
let e = B[n];
if (e === "\\") {
if (n + 1 < s) {
e = B[n + 1];
switch (e) {
case "\\":
t += "\\\\";
n += 2;
continue;

case "c":
if (n + 2 < s) {
let e = B[n + 2].charCodeAt(0);
if (e >= 65 && e <= 90 || e >= 97 && e <= 122) {
let B = e % 32;
t += "\\x";
t += (B >> 4).toString(16).toUpperCase();
t += (B & 15).toString(16).toUpperCase();
n += 3;
C = true;
continue;
}
}
t += "c";
n += 2;
C = true;
continue;

case "u":
if (n + 2 < s) if (B[n + 2] === "{") {
let e = n + 3;
let r = false;
let u = false;
while (e < s) {
const t = B[e];
if (t === "}") {
u = true;
break;
}
if (!TranslateRegExpString.isHexadecimal(t)) break;
r = true;
e++;
}
if (u && r) {
t += "\\x";
n += 2;
C = true;
continue;
}
} else if (n + 5 < s) {
let e = true;
for (let t = 0; t < 4; t++) if (!TranslateRegExpString.isHexadecimal(B[n + 2 + t])) {
e = false;
break;
}
if (e) {
t += "\\x{" + B.substring(n + 2, n + 6) + "}";
n += 6;
C = true;
continue;
}
}
t += "u";
n += 2;
C = true;
continue;

case "x":
{
let e = false;
if (n + 2 < s && B[n + 2] === "{") {
let t = n + 3;
let C = false;
let r = false;
while (t < s) {
const e = B[t];
if (e === "}") {
r = true;
break;
}
if (!TranslateRegExpString.isHexadecimal(e)) break;
C = true;
t++;
}
if (r && C) e = true;
} else if (n + 3 < s && TranslateRegExpString.isHexadecimal(B[n + 2]) && TranslateRegExpString.isHexadecimal(B[n + 3])) e = true;
if (e) {
t += "\\x";
n += 2;
} else {
t += "x";
n += 2;
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
t += "\\" + e;
n += 2;
continue;

default:
{
let e = B.codePointAt(n + 1);
if (e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122) {
let s = L.charCount(e);
t += B.substring(n + 1, n + 1 + s);
n += s + 1;
C = true;
} else {
t += "\\";
let C = L.charCount(e);
t += B.substring(n + 1, n + 1 + C);
n += C + 1;
}
continue;
}
}
}
} else if (e === "/") {
t += "\\/";
n += 1;
C = true;
continue;
} else if (e === "[") {
if (!r && B[n + 1] === "]") {
t += "[^\\x00-\\x{10FFFF}]";
n += 2;
C = true;
continue;
}
if (!r && B[n + 1] === "^" && B[n + 2] === "]") {
t += "[\\x00-\\x{10FFFF}]";
n += 3;
C = true;
continue;
}
r = true;
} else if (e === "]") r = false; else if (!r && e === "(" && n + 2 < s && B[n + 1] === "?" && B[n + 2] === "<") if (n + 3 < s && !"=!>)".includes(B[n + 3])) {
t += "(?P<";
n += 3;
C = true;
continue;
}
let u = B.codePointAt(n);
let i = L.charCount(u);
t += B.substring(n, n + i);
n += i;
}
const u = C ? t : B;
if (e.length > 0) return `(?${e})${u}`;
return u;
}
};
const execResult = (B, e) => {
const t = B.matchArray();
t.index = B.start(0);
t.input = e;
t.groups = B.namedGroupsObject();
return t;
};
var JB = class RE2JS {
static CASE_INSENSITIVE=s.CASE_INSENSITIVE;
static DOTALL=s.DOTALL;
static MULTILINE=s.MULTILINE;
static DISABLE_UNICODE_GROUPS=s.DISABLE_UNICODE_GROUPS;
static LONGEST_MATCH=s.LONGEST_MATCH;
static LOOKBEHINDS=s.LOOKBEHINDS;
static quote(B) {
return L.quoteMeta(B);
}
static quoteReplacement(B, e = false) {
return P.quoteReplacement(B, e);
}
static translateRegExp(B) {
return MB.translate(B);
}
static compile(B, e = 0) {
L.checkPattern(B);
L.checkFlags(e);
let t = B;
if ((e & RE2JS.CASE_INSENSITIVE) !== 0) t = `(?i)${t}`;
if ((e & RE2JS.DOTALL) !== 0) t = `(?s)${t}`;
if ((e & RE2JS.MULTILINE) !== 0) t = `(?m)${t}`;
let s = C.PERL;
if ((e & RE2JS.DISABLE_UNICODE_GROUPS) !== 0) s &= ~C.UNICODE_GROUPS;
if ((e & RE2JS.LOOKBEHINDS) !== 0) s |= C.LOOKBEHIND;
const r = new RE2JS(B, e);
r.re2Input = PB.compileImpl(t, s, (e & RE2JS.LONGEST_MATCH) !== 0);
return r;
}
static matches(B, e) {
return RE2JS.compile(B).testExact(e);
}
static initTest(B, e, t) {
if (B == null) throw new Error("pattern is null");
if (t == null) throw new Error("re2 is null");
const C = new RE2JS(B, e);
C.re2Input = t;
return C;
}
constructor(B, e) {
this.patternInput = B;
this.flagsInput = e;
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
if (L.isByteArray(B)) B = H.utf8(B);
return new P(this, B);
}
test(B) {
if (L.isByteArray(B)) return this.re2Input.matchUTF8(B);
return this.re2Input.match(B);
}
testExact(B) {
const e = L.isByteArray(B) ? _.fromUTF8(B) : _.fromUTF16(B);
return this.re2Input.executeEngine(e, 0, C.ANCHOR_BOTH, 0) !== null;
}
exec(B) {
const e = this.matcher(B);
return e.find() ? execResult(e, B) : null;
}
split(B, e = 0) {
const t = this.matcher(B);
const C = [];
let s = 0;
let r = 0;
while (t.find()) {
if (r === 0 && t.end() === 0) {
r = t.end();
continue;
}
if (e > 0 && C.length === e - 1) break;
if (r === t.start()) {
if (e === 0) {
s += 1;
r = t.end();
continue;
}
} else while (s > 0) {
C.push("");
s -= 1;
}
C.push(t.substring(r, t.start()));
r = t.end();
}
if (e === 0 && r !== t.inputLength()) {
while (s > 0) {
C.push("");
s -= 1;
}
C.push(t.substring(r, t.inputLength()));
}
if (e !== 0 || C.length === 0 && !(r === t.inputLength() && r > 0)) C.push(t.substring(r, t.inputLength()));
return C;
}
* matchAll(B) {
const e = this.matcher(B);
while (e.find()) yield execResult(e, B);
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
})
};
