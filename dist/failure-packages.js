import { __commonJSMin } from "./rolldown-runtime.js";
const regexName = RegExp("^[:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$");
function getAllMatches(e, t) {
	let n = [], r = t.exec(e);
	for (; r;) {
		let i = [];
		i.startIndex = t.lastIndex - r[0].length;
		let a = r.length;
		for (let e = 0; e < a; e++) i.push(r[e]);
		n.push(i), r = t.exec(e);
	}
	return n;
}
const isName = function(e) {
	return regexName.exec(e) != null;
};
function isExist(e) {
	return e !== void 0;
}
const DANGEROUS_PROPERTY_NAMES = [
	"hasOwnProperty",
	"toString",
	"valueOf",
	"__defineGetter__",
	"__defineSetter__",
	"__lookupGetter__",
	"__lookupSetter__"
], criticalProperties = [
	"__proto__",
	"constructor",
	"prototype"
], defaultOptions$2 = {
	allowBooleanAttributes: !1,
	unpairedTags: []
};
function validate(e, t) {
	t = Object.assign({}, defaultOptions$2, t);
	let n = [], r = !1, i = !1;
	e[0] === "﻿" && (e = e.substr(1));
	for (let a = 0; a < e.length; a++) if (e[a] === "<" && e[a + 1] === "?") {
		if (a += 2, a = readPI(e, a), a.err) return a;
	} else if (e[a] === "<") {
		let o = a;
		if (a++, e[a] === "!") {
			a = readCommentAndCDATA(e, a);
			continue;
		}
		{
			let s = !1;
			e[a] === "/" && (s = !0, a++);
			let c = "";
			for (; a < e.length && e[a] !== ">" && e[a] !== " " && e[a] !== "	" && e[a] !== "\n" && e[a] !== "\r"; a++) c += e[a];
			if (c = c.trim(), c[c.length - 1] === "/" && (c = c.substring(0, c.length - 1), a--), !validateTagName(c)) {
				let t;
				return t = c.trim().length === 0 ? "Invalid space after '<'." : "Tag '" + c + "' is an invalid name.", getErrorObject("InvalidTag", t, getLineNumberForPosition(e, a));
			}
			let l = readAttributeStr(e, a);
			if (l === !1) return getErrorObject("InvalidAttr", "Attributes for '" + c + "' have open quote.", getLineNumberForPosition(e, a));
			let u = l.value;
			if (a = l.index, u[u.length - 1] === "/") {
				let n = a - u.length;
				u = u.substring(0, u.length - 1);
				let i = validateAttributeString(u, t);
				if (i === !0) r = !0;
				else return getErrorObject(i.err.code, i.err.msg, getLineNumberForPosition(e, n + i.err.line));
			} else if (s) {
				if (!l.tagClosed) return getErrorObject("InvalidTag", "Closing tag '" + c + "' doesn't have proper closing.", getLineNumberForPosition(e, a));
				if (u.trim().length > 0) return getErrorObject("InvalidTag", "Closing tag '" + c + "' can't have attributes or invalid starting.", getLineNumberForPosition(e, o));
				if (n.length === 0) return getErrorObject("InvalidTag", "Closing tag '" + c + "' has not been opened.", getLineNumberForPosition(e, o));
				{
					let t = n.pop();
					if (c !== t.tagName) {
						let n = getLineNumberForPosition(e, t.tagStartPos);
						return getErrorObject("InvalidTag", "Expected closing tag '" + t.tagName + "' (opened in line " + n.line + ", col " + n.col + ") instead of closing tag '" + c + "'.", getLineNumberForPosition(e, o));
					}
					n.length == 0 && (i = !0);
				}
			} else {
				let s = validateAttributeString(u, t);
				if (s !== !0) return getErrorObject(s.err.code, s.err.msg, getLineNumberForPosition(e, a - u.length + s.err.line));
				if (i === !0) return getErrorObject("InvalidXml", "Multiple possible root nodes found.", getLineNumberForPosition(e, a));
				t.unpairedTags.indexOf(c) !== -1 || n.push({
					tagName: c,
					tagStartPos: o
				}), r = !0;
			}
			for (a++; a < e.length; a++) if (e[a] === "<") {
				if (e[a + 1] === "!") {
					a++, a = readCommentAndCDATA(e, a);
					continue;
				}
				if (e[a + 1] === "?") {
					if (a = readPI(e, ++a), a.err) return a;
				} else break;
			} else if (e[a] === "&") {
				let t = validateAmpersand(e, a);
				if (t == -1) return getErrorObject("InvalidChar", "char '&' is not expected.", getLineNumberForPosition(e, a));
				a = t;
			} else if (i === !0 && !isWhiteSpace(e[a])) return getErrorObject("InvalidXml", "Extra text at the end", getLineNumberForPosition(e, a));
			e[a] === "<" && a--;
		}
	} else {
		if (isWhiteSpace(e[a])) continue;
		return getErrorObject("InvalidChar", "char '" + e[a] + "' is not expected.", getLineNumberForPosition(e, a));
	}
	return r ? n.length == 1 ? getErrorObject("InvalidTag", "Unclosed tag '" + n[0].tagName + "'.", getLineNumberForPosition(e, n[0].tagStartPos)) : n.length > 0 ? getErrorObject("InvalidXml", "Invalid '" + JSON.stringify(n.map((e) => e.tagName), null, 4).replace(/\r?\n/g, "") + "' found.", {
		line: 1,
		col: 1
	}) : !0 : getErrorObject("InvalidXml", "Start tag expected.", 1);
}
function isWhiteSpace(e) {
	return e === " " || e === "	" || e === "\n" || e === "\r";
}
function readPI(e, t) {
	let n = t;
	for (; t < e.length; t++) if (e[t] == "?" || e[t] == " ") {
		let r = e.substr(n, t - n);
		if (t > 5 && r === "xml") return getErrorObject("InvalidXml", "XML declaration allowed only at the start of the document.", getLineNumberForPosition(e, t));
		if (e[t] == "?" && e[t + 1] == ">") {
			t++;
			break;
		}
		continue;
	}
	return t;
}
function readCommentAndCDATA(e, t) {
	if (e.length > t + 5 && e[t + 1] === "-" && e[t + 2] === "-") {
		for (t += 3; t < e.length; t++) if (e[t] === "-" && e[t + 1] === "-" && e[t + 2] === ">") {
			t += 2;
			break;
		}
	} else if (e.length > t + 8 && e[t + 1] === "D" && e[t + 2] === "O" && e[t + 3] === "C" && e[t + 4] === "T" && e[t + 5] === "Y" && e[t + 6] === "P" && e[t + 7] === "E") {
		let n = 1;
		for (t += 8; t < e.length; t++) if (e[t] === "<") n++;
		else if (e[t] === ">" && (n--, n === 0)) break;
	} else if (e.length > t + 9 && e[t + 1] === "[" && e[t + 2] === "C" && e[t + 3] === "D" && e[t + 4] === "A" && e[t + 5] === "T" && e[t + 6] === "A" && e[t + 7] === "[") {
		for (t += 8; t < e.length; t++) if (e[t] === "]" && e[t + 1] === "]" && e[t + 2] === ">") {
			t += 2;
			break;
		}
	}
	return t;
}
function readAttributeStr(e, t) {
	let n = "", r = "", i = !1;
	for (; t < e.length; t++) {
		if (e[t] === "\"" || e[t] === "'") r === "" ? r = e[t] : r !== e[t] || (r = "");
		else if (e[t] === ">" && r === "") {
			i = !0;
			break;
		}
		n += e[t];
	}
	return r === "" && {
		value: n,
		index: t,
		tagClosed: i
	};
}
function scanAttributeTokens(e) {
	let t = [], n = e.length, r = 0;
	for (; r < n;) {
		let i = r;
		for (; r < n && isWhiteSpace(e[r]);) r++;
		if (r >= n) break;
		if (e[r] === "=") {
			r++;
			continue;
		}
		let a = e.slice(i, r), o = r;
		for (; r < n && !isWhiteSpace(e[r]) && e[r] !== "=";) r++;
		let s = e.slice(o, r), c, l = r;
		for (; l < n && isWhiteSpace(e[l]);) l++;
		l < n && e[l] === "=" && (c = e.slice(r, l + 1), r = l + 1);
		let u, d, f = r;
		for (; f < n && isWhiteSpace(e[f]);) f++;
		if (f < n && (e[f] === "\"" || e[f] === "'")) {
			let t = f + 1, n = e.indexOf(e[f], t);
			n !== -1 && (u = e[f], d = e.slice(t, n), r = n + 1);
		}
		let p = { startIndex: i };
		p[1] = a, p[2] = s, p[3] = c, p[4] = u !== void 0 || void 0, p[5] = u, p[6] = d, t.push(p);
	}
	return t;
}
function validateAttributeString(e, t) {
	let n = scanAttributeTokens(e), r = {};
	for (let e = 0; e < n.length; e++) {
		if (n[e][1].length === 0) return getErrorObject("InvalidAttr", "Attribute '" + n[e][2] + "' has no space in starting.", getPositionFromMatch(n[e]));
		if (n[e][3] !== void 0 && n[e][4] === void 0) return getErrorObject("InvalidAttr", "Attribute '" + n[e][2] + "' is without value.", getPositionFromMatch(n[e]));
		if (n[e][3] === void 0 && !t.allowBooleanAttributes) return getErrorObject("InvalidAttr", "boolean attribute '" + n[e][2] + "' is not allowed.", getPositionFromMatch(n[e]));
		let i = n[e][2];
		if (!validateAttrName(i)) return getErrorObject("InvalidAttr", "Attribute '" + i + "' is an invalid name.", getPositionFromMatch(n[e]));
		if (!Object.prototype.hasOwnProperty.call(r, i)) r[i] = 1;
		else return getErrorObject("InvalidAttr", "Attribute '" + i + "' is repeated.", getPositionFromMatch(n[e]));
	}
	return !0;
}
function validateNumberAmpersand(e, t) {
	let n = /\d/;
	for (e[t] === "x" && (t++, n = /[\da-fA-F]/); t < e.length; t++) {
		if (e[t] === ";") return t;
		if (!e[t].match(n)) break;
	}
	return -1;
}
function validateAmpersand(e, t) {
	if (t++, e[t] === ";") return -1;
	if (e[t] === "#") return t++, validateNumberAmpersand(e, t);
	let n = 0;
	for (; t < e.length; t++, n++) if (!(e[t].match(/\w/) && n < 20)) {
		if (e[t] === ";") break;
		return -1;
	}
	return t;
}
function getErrorObject(e, t, n) {
	return { err: {
		code: e,
		msg: t,
		line: n.line || n,
		col: n.col
	} };
}
function validateAttrName(e) {
	return isName(e);
}
function validateTagName(e) {
	return isName(e);
}
function getLineNumberForPosition(e, t) {
	let n = e.substring(0, t).split(/\r?\n/);
	return {
		line: n.length,
		col: n[n.length - 1].length + 1
	};
}
function getPositionFromMatch(e) {
	return e.startIndex + e[1].length;
}
const CURRENCY = {
	cent: "¢",
	pound: "£",
	curren: "¤",
	yen: "¥",
	euro: "€",
	dollar: "$",
	fnof: "ƒ",
	inr: "₹",
	af: "؋",
	birr: "ብር",
	peso: "₱",
	rub: "₽",
	won: "₩",
	yuan: "¥",
	cedil: "¸"
}, XML = {
	amp: "&",
	apos: "'",
	gt: ">",
	lt: "<",
	quot: "\""
}, COMMON_HTML = {
	nbsp: "\xA0",
	copy: "©",
	reg: "®",
	trade: "™",
	mdash: "—",
	ndash: "–",
	hellip: "…",
	laquo: "«",
	raquo: "»",
	lsquo: "‘",
	rsquo: "’",
	ldquo: "“",
	rdquo: "”",
	bull: "•",
	para: "¶",
	sect: "§",
	deg: "°",
	frac12: "½",
	frac14: "¼",
	frac34: "¾"
}, ENTITY_ACTION = Object.freeze({
	ALLOW: "allow",
	BLOCK: "block",
	THROW: "throw"
}), SPECIAL_CHARS = new Set("!?\\\\/[]$%{}^&*()<>|+");
function validateEntityName$1(e) {
	if (e[0] === "#") throw Error(`[EntityReplacer] Invalid character '#' in entity name: "${e}"`);
	for (let t of e) if (SPECIAL_CHARS.has(t)) throw Error(`[EntityReplacer] Invalid character '${t}' in entity name: "${e}"`);
	return e;
}
function mergeEntityMaps(...e) {
	let t = Object.create(null);
	for (let n of e) if (n) for (let e of Object.keys(n)) {
		let r = n[e];
		if (typeof r == "string") t[e] = r;
		else if (r && typeof r == "object" && r.val !== void 0) {
			let n = r.val;
			typeof n == "string" && (t[e] = n);
		}
	}
	return t;
}
const LIMIT_TIER_EXTERNAL = "external", LIMIT_TIER_BASE = "base";
function parseLimitTiers(e) {
	return !e || e === LIMIT_TIER_EXTERNAL ? new Set([LIMIT_TIER_EXTERNAL]) : e === "all" ? new Set(["all"]) : e === LIMIT_TIER_BASE ? new Set([LIMIT_TIER_BASE]) : Array.isArray(e) ? new Set(e) : new Set([LIMIT_TIER_EXTERNAL]);
}
const NCR_LEVEL = Object.freeze({
	allow: 0,
	leave: 1,
	remove: 2,
	throw: 3
}), XML10_ALLOWED_C0 = new Set([
	9,
	10,
	13
]);
function parseNCRConfig(e) {
	if (!e) return {
		xmlVersion: 1,
		onLevel: NCR_LEVEL.allow,
		nullLevel: NCR_LEVEL.remove
	};
	let t = e.xmlVersion === 1.1 ? 1.1 : 1, n = NCR_LEVEL[e.onNCR] ?? NCR_LEVEL.allow, r = NCR_LEVEL[e.nullNCR] ?? NCR_LEVEL.remove;
	return {
		xmlVersion: t,
		onLevel: n,
		nullLevel: Math.max(r, NCR_LEVEL.remove)
	};
}
var EntityDecoder = class {
	constructor(e = {}) {
		this._limit = e.limit || {}, this._maxTotalExpansions = this._limit.maxTotalExpansions || 0, this._maxExpandedLength = this._limit.maxExpandedLength || 0, this._postCheck = typeof e.postCheck == "function" ? e.postCheck : (e) => e, this._limitTiers = parseLimitTiers(this._limit.applyLimitsTo ?? LIMIT_TIER_EXTERNAL), this._numericAllowed = e.numericAllowed ?? !0, this._baseMap = mergeEntityMaps(XML, e.namedEntities || null), this._externalMap = Object.create(null), this._inputMap = Object.create(null), this._totalExpansions = 0, this._expandedLength = 0, this._removeSet = new Set(e.remove && Array.isArray(e.remove) ? e.remove : []), this._leaveSet = new Set(e.leave && Array.isArray(e.leave) ? e.leave : []);
		let t = parseNCRConfig(e.ncr);
		this._ncrXmlVersion = t.xmlVersion, this._ncrOnLevel = t.onLevel, this._ncrNullLevel = t.nullLevel, this._onExternalEntity = typeof e.onExternalEntity == "function" ? e.onExternalEntity : null, this._onInputEntity = typeof e.onInputEntity == "function" ? e.onInputEntity : null;
	}
	_applyRegistrationHook(e, t, n, r) {
		if (!e) return !0;
		let i = e(t, n);
		if (i === ENTITY_ACTION.BLOCK) return !1;
		if (i === ENTITY_ACTION.THROW) throw Error(`[EntityDecoder] Registration of ${r} entity "&${t};" was rejected by hook`);
		return !0;
	}
	setExternalEntities(e) {
		if (e) for (let t of Object.keys(e)) validateEntityName$1(t);
		if (!this._onExternalEntity) {
			this._externalMap = mergeEntityMaps(e);
			return;
		}
		let t = mergeEntityMaps(e), n = Object.create(null);
		for (let [e, r] of Object.entries(t)) this._applyRegistrationHook(this._onExternalEntity, e, r, "external") && (n[e] = r);
		this._externalMap = n;
	}
	addExternalEntity(e, t) {
		validateEntityName$1(e), typeof t == "string" && t.indexOf("&") === -1 && this._applyRegistrationHook(this._onExternalEntity, e, t, "external") && (this._externalMap[e] = t);
	}
	addInputEntities(e) {
		if (this._totalExpansions = 0, this._expandedLength = 0, !this._onInputEntity) {
			this._inputMap = mergeEntityMaps(e);
			return;
		}
		let t = mergeEntityMaps(e), n = Object.create(null);
		for (let [e, r] of Object.entries(t)) this._applyRegistrationHook(this._onInputEntity, e, r, "input") && (n[e] = r);
		this._inputMap = n;
	}
	reset() {
		return this._inputMap = Object.create(null), this._totalExpansions = 0, this._expandedLength = 0, this;
	}
	setXmlVersion(e) {
		this._ncrXmlVersion = e === 1.1 ? 1.1 : 1;
	}
	decode(e) {
		if (typeof e != "string" || e.length === 0 || e.indexOf("&") === -1) return e;
		let t = e, n = [], r = e.length, i = 0, a = 0, o = this._maxTotalExpansions > 0, s = this._maxExpandedLength > 0, c = o || s;
		for (; a < r;) {
			if (e.charCodeAt(a) !== 38) {
				a++;
				continue;
			}
			let t = a + 1;
			for (; t < r && e.charCodeAt(t) !== 59 && t - a <= 32;) t++;
			if (t >= r || e.charCodeAt(t) !== 59) {
				a++;
				continue;
			}
			let l = e.slice(a + 1, t);
			if (l.length === 0) {
				a++;
				continue;
			}
			let u, d;
			if (this._removeSet.has(l)) u = "", d === void 0 && (d = LIMIT_TIER_EXTERNAL);
			else if (this._leaveSet.has(l)) {
				a++;
				continue;
			} else if (l.charCodeAt(0) === 35) {
				let e = this._resolveNCR(l);
				if (e === void 0) {
					a++;
					continue;
				}
				u = e, d = LIMIT_TIER_BASE;
			} else {
				let e = this._resolveName(l);
				u = e?.value, d = e?.tier;
			}
			if (u === void 0) a++;
			else if (a > i && n.push(e.slice(i, a)), n.push(u), i = t + 1, a = i, c && this._tierCounts(d)) {
				if (o && (this._totalExpansions++, this._totalExpansions > this._maxTotalExpansions)) throw Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);
				if (s) {
					let e = u.length - (l.length + 2);
					if (e > 0 && (this._expandedLength += e, this._expandedLength > this._maxExpandedLength)) throw Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`);
				}
			}
		}
		i < r && n.push(e.slice(i));
		let l = n.length === 0 ? e : n.join("");
		return this._postCheck(l, t);
	}
	_tierCounts(e) {
		return this._limitTiers.has("all") ? !0 : this._limitTiers.has(e);
	}
	_resolveName(e) {
		if (e in this._inputMap) return {
			value: this._inputMap[e],
			tier: LIMIT_TIER_EXTERNAL
		};
		if (e in this._externalMap) return {
			value: this._externalMap[e],
			tier: LIMIT_TIER_EXTERNAL
		};
		if (e in this._baseMap) return {
			value: this._baseMap[e],
			tier: LIMIT_TIER_BASE
		};
	}
	_classifyNCR(e) {
		return e === 0 ? this._ncrNullLevel : e >= 55296 && e <= 57343 || this._ncrXmlVersion === 1 && e >= 1 && e <= 31 && !XML10_ALLOWED_C0.has(e) ? NCR_LEVEL.remove : -1;
	}
	_applyNCRAction(e, t, n) {
		switch (e) {
			case NCR_LEVEL.allow: return String.fromCodePoint(n);
			case NCR_LEVEL.remove: return "";
			case NCR_LEVEL.leave: return;
			case NCR_LEVEL.throw: throw Error(`[EntityDecoder] Prohibited numeric character reference &${t}; (U+${n.toString(16).toUpperCase().padStart(4, "0")})`);
			default: return String.fromCodePoint(n);
		}
	}
	_resolveNCR(e) {
		let t = e.charCodeAt(1), n;
		if (n = t === 120 || t === 88 ? parseInt(e.slice(2), 16) : parseInt(e.slice(1), 10), Number.isNaN(n) || n < 0 || n > 1114111) return;
		let r = this._classifyNCR(n);
		if (!this._numericAllowed && r < NCR_LEVEL.remove) return;
		let i = r === -1 ? this._ncrOnLevel : Math.max(this._ncrOnLevel, r);
		return this._applyNCRAction(i, e, n);
	}
};
const defaultOnDangerousProperty = (e) => DANGEROUS_PROPERTY_NAMES.includes(e) ? "__" + e : e, defaultOptions$1 = {
	preserveOrder: !1,
	attributeNamePrefix: "@_",
	attributesGroupName: !1,
	textNodeName: "#text",
	ignoreAttributes: !0,
	removeNSPrefix: !1,
	allowBooleanAttributes: !1,
	parseTagValue: !0,
	parseAttributeValue: !1,
	trimValues: !0,
	cdataPropName: !1,
	numberParseOptions: {
		hex: !0,
		leadingZeros: !0,
		eNotation: !0,
		unicode: !1
	},
	tagValueProcessor: function(e, t) {
		return t;
	},
	attributeValueProcessor: function(e, t) {
		return t;
	},
	stopNodes: [],
	alwaysCreateTextNode: !1,
	isArray: () => !1,
	commentPropName: !1,
	unpairedTags: [],
	processEntities: !0,
	htmlEntities: !1,
	entityDecoder: null,
	ignoreDeclaration: !1,
	ignorePiTags: !1,
	transformTagName: !1,
	transformAttributeName: !1,
	updateTag: function(e, t, n) {
		return e;
	},
	captureMetaData: !1,
	maxNestedTags: 100,
	strictReservedNames: !0,
	jPath: !0,
	onDangerousProperty: defaultOnDangerousProperty
};
function validatePropertyName(e, t) {
	if (typeof e != "string") return;
	let n = e.toLowerCase();
	if (DANGEROUS_PROPERTY_NAMES.some((e) => n === e.toLowerCase()) || criticalProperties.some((e) => n === e.toLowerCase())) throw Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);
}
function normalizeProcessEntities(e, t) {
	return typeof e == "boolean" ? {
		enabled: e,
		maxEntitySize: 1e4,
		maxExpansionDepth: 1e4,
		maxTotalExpansions: 1e400,
		maxExpandedLength: 1e5,
		maxEntityCount: 1e3,
		allowedTags: null,
		tagFilter: null,
		appliesTo: "all"
	} : typeof e == "object" && e ? {
		enabled: e.enabled !== !1,
		maxEntitySize: Math.max(1, e.maxEntitySize ?? 1e4),
		maxExpansionDepth: Math.max(1, e.maxExpansionDepth ?? 1e4),
		maxTotalExpansions: Math.max(1, e.maxTotalExpansions ?? 1e400),
		maxExpandedLength: Math.max(1, e.maxExpandedLength ?? 1e5),
		maxEntityCount: Math.max(1, e.maxEntityCount ?? 1e3),
		allowedTags: e.allowedTags ?? null,
		tagFilter: e.tagFilter ?? null,
		appliesTo: e.appliesTo ?? "all"
	} : normalizeProcessEntities(!0);
}
const buildOptions = function(e) {
	let t = Object.assign({}, defaultOptions$1, e), n = [
		{
			value: t.attributeNamePrefix,
			name: "attributeNamePrefix"
		},
		{
			value: t.attributesGroupName,
			name: "attributesGroupName"
		},
		{
			value: t.textNodeName,
			name: "textNodeName"
		},
		{
			value: t.cdataPropName,
			name: "cdataPropName"
		},
		{
			value: t.commentPropName,
			name: "commentPropName"
		}
	];
	for (let { value: e, name: t } of n) e && validatePropertyName(e, t);
	return t.onDangerousProperty === null && (t.onDangerousProperty = defaultOnDangerousProperty), t.processEntities = normalizeProcessEntities(t.processEntities, t.htmlEntities), t.unpairedTagsSet = new Set(t.unpairedTags), t.stopNodes && Array.isArray(t.stopNodes) && (t.stopNodes = t.stopNodes.map((e) => typeof e == "string" && e.startsWith("*.") ? ".." + e.substring(2) : e)), t;
};
let METADATA_SYMBOL$1;
METADATA_SYMBOL$1 = typeof Symbol == "function" ? Symbol("XML Node Metadata") : "@@xmlMetadata";
var XmlNode = class {
	constructor(e) {
		this.tagname = e, this.child = [], this[":@"] = Object.create(null);
	}
	add(e, t) {
		e === "__proto__" && (e = "#__proto__"), this.child.push({ [e]: t });
	}
	addChild(e, t) {
		e.tagname === "__proto__" && (e.tagname = "#__proto__"), e[":@"] && Object.keys(e[":@"]).length > 0 ? this.child.push({
			[e.tagname]: e.child,
			":@": e[":@"]
		}) : this.child.push({ [e.tagname]: e.child }), this.addStartIndex(t);
	}
	addStartIndex(e) {
		e !== void 0 && (this.child[this.child.length - 1][METADATA_SYMBOL$1] = { startIndex: e });
	}
	addEndIndex(e) {
		let t = this.child[this.child.length - 1];
		t !== void 0 && t[METADATA_SYMBOL$1] !== void 0 && t[METADATA_SYMBOL$1].endIndex === void 0 && (t[METADATA_SYMBOL$1].endIndex = e);
	}
	static getMetaDataSymbol() {
		return METADATA_SYMBOL$1;
	}
};
const buildRegexes = (e, t, n = "") => {
	let r = `[${e.replace(":", "")}][${t.replace(":", "")}]*`;
	return {
		name: RegExp(`^[${e}][${t}]*$`, n),
		ncName: RegExp(`^${r}$`, n),
		qName: RegExp(`^${r}(?::${r})?$`, n),
		nmToken: RegExp(`^[${t}]+$`, n),
		nmTokens: RegExp(`^[${t}]+(?:\\s+[${t}]+)*$`, n)
	};
}, regexes10 = buildRegexes(":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�", ":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�\\-\\.\\d·̀-ͯ‿-⁀"), regexes11 = buildRegexes(":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿", ":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿\\-\\.\\d·̀-ͯ҇‿-⁀", "u"), regexesAscii = buildRegexes(":A-Za-z_", ":A-Za-z_\\-\\.\\d"), getRegexes = (e = "1.0", t = !1) => t ? regexesAscii : e === "1.1" ? regexes11 : regexes10, qName = (e, { xmlVersion: t = "1.0", asciiOnly: n = !1 } = {}) => getRegexes(t, n).qName.test(e), PRODUCTIONS = [
	"name",
	"ncName",
	"qName",
	"nmToken",
	"nmTokens"
], createValidator = (e, { xmlVersion: t = "1.0", asciiOnly: n = !1, maxCacheSize: r = 2048 } = {}) => {
	if (!PRODUCTIONS.includes(e)) throw TypeError(`Unknown production "${e}". Must be one of: ${PRODUCTIONS.join(", ")}`);
	let i = getRegexes(t, n)[e], a = new Map(), o = (e) => {
		let t = a.get(e);
		if (t !== void 0) return t;
		let n = i.test(e);
		return a.size < r && a.set(e, n), n;
	};
	return o.reset = () => {
		a = new Map();
	}, o;
};
var DocTypeReader = class {
	constructor(e, t) {
		this.suppressValidationErr = !e, this.options = e, this.xmlVersion = t || 1;
	}
	setXmlVersion(e = 1) {
		this.xmlVersion = e;
	}
	readDocType(e, t) {
		let n = Object.create(null), r = 0;
		if (e[t + 3] === "O" && e[t + 4] === "C" && e[t + 5] === "T" && e[t + 6] === "Y" && e[t + 7] === "P" && e[t + 8] === "E") {
			t += 9;
			let i = 1, a = !1, o = !1, s = null, c = "";
			for (; t < e.length; t++) if (s !== null) e[t] === s && (s = null), c += e[t];
			else if (!a && !o && (e[t] === "\"" || e[t] === "'")) s = e[t], c += e[t];
			else if (e[t] === "<" && !o) {
				if (a && hasSeq(e, "!ENTITY", t)) {
					t += 7;
					let i, a;
					if ([i, a, t] = this.readEntityExp(e, t + 1, this.suppressValidationErr), a.indexOf("&") === -1) {
						if (this.options.enabled !== !1 && this.options.maxEntityCount != null && r >= this.options.maxEntityCount) throw Error(`Entity count (${r + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`);
						n[i] = a, r++;
					}
				} else if (a && hasSeq(e, "!ELEMENT", t)) {
					t += 8;
					let { index: n } = this.readElementExp(e, t + 1);
					t = n;
				} else if (a && hasSeq(e, "!ATTLIST", t)) t += 8;
				else if (a && hasSeq(e, "!NOTATION", t)) {
					t += 9;
					let { index: n } = this.readNotationExp(e, t + 1, this.suppressValidationErr);
					t = n;
				} else if (hasSeq(e, "!--", t)) o = !0;
				else throw Error("Invalid DOCTYPE");
				i++, c = "";
			} else if (e[t] === ">") {
				if (o ? e[t - 1] === "-" && e[t - 2] === "-" && (o = !1, i--) : i--, i === 0) break;
			} else e[t] === "[" ? a = !0 : c += e[t];
			if (s !== null || i !== 0) throw Error("Unclosed DOCTYPE");
		} else throw Error("Invalid Tag instead of DOCTYPE");
		return {
			entities: n,
			i: t
		};
	}
	readEntityExp(e, t) {
		t = skipWhitespace(e, t);
		let n = t;
		for (; t < e.length && !/\s/.test(e[t]) && e[t] !== "\"" && e[t] !== "'";) t++;
		let r = e.substring(n, t);
		if (validateEntityName(r, { xmlVersion: this.xmlVersion }), t = skipWhitespace(e, t), !this.suppressValidationErr) {
			if (e.substring(t, t + 6).toUpperCase() === "SYSTEM") throw Error("External entities are not supported");
			if (e[t] === "%") throw Error("Parameter entities are not supported");
		}
		let i = "";
		if ([t, i] = this.readIdentifierVal(e, t, "entity"), this.options.enabled !== !1 && this.options.maxEntitySize != null && i.length > this.options.maxEntitySize) throw Error(`Entity "${r}" size (${i.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`);
		return t--, [
			r,
			i,
			t
		];
	}
	readNotationExp(e, t) {
		t = skipWhitespace(e, t);
		let n = t;
		for (; t < e.length && !/\s/.test(e[t]);) t++;
		let r = e.substring(n, t);
		!this.suppressValidationErr && validateEntityName(r, { xmlVersion: this.xmlVersion }), t = skipWhitespace(e, t);
		let i = e.substring(t, t + 6).toUpperCase();
		if (!this.suppressValidationErr && i !== "SYSTEM" && i !== "PUBLIC") throw Error(`Expected SYSTEM or PUBLIC, found "${i}"`);
		t += i.length, t = skipWhitespace(e, t);
		let a = null, o = null;
		if (i === "PUBLIC") [t, a] = this.readIdentifierVal(e, t, "publicIdentifier"), t = skipWhitespace(e, t), (e[t] === "\"" || e[t] === "'") && ([t, o] = this.readIdentifierVal(e, t, "systemIdentifier"));
		else if (i === "SYSTEM" && ([t, o] = this.readIdentifierVal(e, t, "systemIdentifier"), !this.suppressValidationErr && !o)) throw Error("Missing mandatory system identifier for SYSTEM notation");
		return {
			notationName: r,
			publicIdentifier: a,
			systemIdentifier: o,
			index: --t
		};
	}
	readIdentifierVal(e, t, n) {
		let r = "", i = e[t];
		if (i !== "\"" && i !== "'") throw Error(`Expected quoted string, found "${i}"`);
		t++;
		let a = t;
		for (; t < e.length && e[t] !== i;) t++;
		if (r = e.substring(a, t), e[t] !== i) throw Error(`Unterminated ${n} value`);
		return t++, [t, r];
	}
	readElementExp(e, t) {
		t = skipWhitespace(e, t);
		let n = t;
		for (; t < e.length && !/\s/.test(e[t]);) t++;
		let r = e.substring(n, t);
		if (!this.suppressValidationErr && !qName(r, { xmlVersion: this.xmlVersion })) throw Error(`Invalid element name: "${r}"`);
		t = skipWhitespace(e, t);
		let i = "";
		if (e[t] === "E" && hasSeq(e, "MPTY", t)) t += 4;
		else if (e[t] === "A" && hasSeq(e, "NY", t)) t += 2;
		else if (e[t] === "(") {
			t++;
			let n = t;
			for (; t < e.length && e[t] !== ")";) t++;
			if (i = e.substring(n, t), e[t] !== ")") throw Error("Unterminated content model");
		} else if (!this.suppressValidationErr) throw Error(`Invalid Element Expression, found "${e[t]}"`);
		return {
			elementName: r,
			contentModel: i.trim(),
			index: t
		};
	}
	readAttlistExp(e, t) {
		t = skipWhitespace(e, t);
		let n = t;
		for (; t < e.length && !/\s/.test(e[t]);) t++;
		let r = e.substring(n, t);
		for (validateEntityName(r, { xmlVersion: this.xmlVersion }), t = skipWhitespace(e, t), n = t; t < e.length && !/\s/.test(e[t]);) t++;
		let i = e.substring(n, t);
		if (!validateEntityName(i, { xmlVersion: this.xmlVersion })) throw Error(`Invalid attribute name: "${i}"`);
		t = skipWhitespace(e, t);
		let a = "";
		if (e.substring(t, t + 8).toUpperCase() === "NOTATION") {
			if (a = "NOTATION", t += 8, t = skipWhitespace(e, t), e[t] !== "(") throw Error(`Expected '(', found "${e[t]}"`);
			t++;
			let n = [];
			for (; t < e.length && e[t] !== ")";) {
				let r = t;
				for (; t < e.length && e[t] !== "|" && e[t] !== ")";) t++;
				let i = e.substring(r, t);
				if (i = i.trim(), !validateEntityName(i, { xmlVersion: this.xmlVersion })) throw Error(`Invalid notation name: "${i}"`);
				n.push(i), e[t] === "|" && (t++, t = skipWhitespace(e, t));
			}
			if (e[t] !== ")") throw Error("Unterminated list of notations");
			t++, a += " (" + n.join("|") + ")";
		} else {
			let n = t;
			for (; t < e.length && !/\s/.test(e[t]);) t++;
			if (a += e.substring(n, t), !this.suppressValidationErr && ![
				"CDATA",
				"ID",
				"IDREF",
				"IDREFS",
				"ENTITY",
				"ENTITIES",
				"NMTOKEN",
				"NMTOKENS"
			].includes(a.toUpperCase())) throw Error(`Invalid attribute type: "${a}"`);
		}
		t = skipWhitespace(e, t);
		let o = "";
		return e.substring(t, t + 8).toUpperCase() === "#REQUIRED" ? (o = "#REQUIRED", t += 8) : e.substring(t, t + 7).toUpperCase() === "#IMPLIED" ? (o = "#IMPLIED", t += 7) : [t, o] = this.readIdentifierVal(e, t, "ATTLIST"), {
			elementName: r,
			attributeName: i,
			attributeType: a,
			defaultValue: o,
			index: t
		};
	}
};
const skipWhitespace = (e, t) => {
	for (; t < e.length && /\s/.test(e[t]);) t++;
	return t;
};
function hasSeq(e, t, n) {
	for (let r = 0; r < t.length; r++) if (t[r] !== e[n + r + 1]) return !1;
	return !0;
}
function validateEntityName(e, t) {
	if (qName(e, { xmlVersion: t })) return e;
	throw Error(`Invalid entity name ${e}`);
}
const SCRIPT_ZEROS = [
	48,
	1632,
	1776,
	2406,
	2534,
	2662,
	2790,
	2918,
	3046,
	3174,
	3302,
	3430,
	3558,
	3664,
	3792,
	3872,
	4160,
	4240,
	6112,
	6160,
	6470,
	6608,
	6784,
	6800,
	6992,
	7088,
	7232,
	7248,
	65296,
	120782,
	120792,
	120802,
	120812,
	120822,
	66720,
	68912,
	69734,
	69872,
	69942,
	70096,
	70384,
	70736,
	70864,
	71248,
	71360,
	71472,
	71904,
	72016,
	72688,
	72784,
	73040,
	73120,
	73552,
	92768,
	92864,
	93008,
	123200,
	123632,
	124144,
	125264,
	130032
], HIGH_MAP = new Map(), TABLE_OFFSET = 1632, TABLE = new Uint8Array(63904).fill(255);
for (let e of SCRIPT_ZEROS) for (let t = 0; t < 10; t++) {
	let n = e + t;
	n <= 65535 ? TABLE[n - TABLE_OFFSET] = t : HIGH_MAP.set(n, t);
}
const MINUS_SET = new Set([
	8722,
	65293,
	65123
]);
function anynum(e) {
	if (typeof e != "string") return e;
	let t = e.length;
	if (t === 0) return e;
	let n = -1;
	for (let r = 0; r < t; r++) {
		let i = e.charCodeAt(r);
		if (!(i >= 48 && i <= 57 || i === 45)) {
			if (i < 1632) {
				if (MINUS_SET.has(i)) {
					n = r;
					break;
				}
			} else if (i >= 55296 && i <= 56319) {
				if (r + 1 < t) {
					let t = e.charCodeAt(r + 1);
					if (t >= 56320 && t <= 57343) {
						let e = 65536 + (i - 55296 << 10) + (t - 56320);
						if (HIGH_MAP.has(e)) {
							n = r;
							break;
						}
					}
				}
			} else if (TABLE[i - 1632] !== 255 || MINUS_SET.has(i)) {
				n = r;
				break;
			}
		}
	}
	if (n === -1) return e;
	let r = [];
	n > 0 && r.push(e.slice(0, n));
	for (let i = n; i < t; i++) {
		let n = e.charCodeAt(i);
		if (n >= 48 && n <= 57 || n === 45) {
			r.push(e[i]);
			continue;
		}
		if (n < 1632) {
			r.push(MINUS_SET.has(n) ? "-" : e[i]);
			continue;
		}
		if (n >= 55296 && n <= 56319) {
			if (i + 1 < t) {
				let t = e.charCodeAt(i + 1);
				if (t >= 56320 && t <= 57343) {
					let e = 65536 + (n - 55296 << 10) + (t - 56320), a = HIGH_MAP.get(e);
					if (a !== void 0) {
						r.push(String.fromCharCode(a + 48)), i++;
						continue;
					}
				}
			}
			r.push(e[i]);
			continue;
		}
		if (MINUS_SET.has(n)) {
			r.push("-");
			continue;
		}
		let a = TABLE[n - TABLE_OFFSET];
		r.push(a === 255 ? e[i] : String.fromCharCode(a + 48));
	}
	return r.join("");
}
const hexRegex = /^[-+]?0x[a-fA-F0-9]+$/, binRegex = /^0b[01]+$/, octRegex = /^0o[0-7]+$/, numRegex = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/, consider = {
	hex: !0,
	binary: !1,
	octal: !1,
	leadingZeros: !0,
	decimalPoint: ".",
	eNotation: !0,
	infinity: "original",
	unicode: !1
};
function toNumber(e, t = {}) {
	if (t = Object.assign({}, consider, t), !e || typeof e != "string") return e;
	let n = e.trim();
	if (n.length === 0 || t.skipLike !== void 0 && t.skipLike.test(n)) return e;
	if (n === "0" || t.unicode && (n = anynum(n), n === "0")) return 0;
	if (t.hex && hexRegex.test(n)) return parse_int(n, 16);
	if (t.binary && binRegex.test(n)) return parse_int(n, 2);
	if (t.octal && octRegex.test(n)) return parse_int(n, 8);
	if (!isFinite(n)) {
		let r = Number(n);
		return Number.isNaN(r) ? e : handleInfinity(e, r, t);
	}
	if (n.includes("e") || n.includes("E")) return resolveEnotation(e, n, t);
	{
		let r = numRegex.exec(n);
		if (r) {
			let i = r[1] || "", a = r[2], o = trimZeros(r[3]), s = i ? n[a.length + 1] === "." : n[a.length] === ".";
			if (!t.leadingZeros && (a.length > 1 || a.length === 1 && !s)) return e;
			{
				let r = Number(n), s = String(r);
				if (r === 0) return r;
				if (s.search(/[eE]/) !== -1) return t.eNotation ? r : e;
				if (n.indexOf(".") !== -1) return s === "0" || s === o || s === `${i}${o}` ? r : e;
				let c = a ? o : n;
				return a ? c === s || i + c === s ? r : e : c === s || c === i + s ? r : e;
			}
		}
		return e;
	}
}
const eNotationRegx = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function resolveEnotation(e, t, n) {
	if (!n.eNotation) return e;
	let r = t.match(eNotationRegx);
	if (r) {
		let i = r[1] || "", a = r[3].indexOf("e") === -1 ? "E" : "e", o = r[2], s = i ? t[o.length + 1] === a : t[o.length] === a;
		return o.length > 1 && s ? e : o.length === 1 && (r[3].startsWith(`.${a}`) || r[3][0] === a) ? Number(t) : o.length > 0 ? n.leadingZeros && !s ? Number(t) : e : Number(t);
	}
	return e;
}
function trimZeros(e) {
	if (e && e.indexOf(".") !== -1) {
		let t = e.length;
		for (; t > 0 && e.charCodeAt(t - 1) === 48;) t--;
		return e = e.slice(0, t), e === "." ? e = "0" : e[0] === "." ? e = "0" + e : e[e.length - 1] === "." && (e = e.substring(0, e.length - 1)), e;
	}
	return e;
}
function parse_int(e, t) {
	let n = e.trim();
	if ((t === 2 || t === 8) && (e = n.substring(2)), parseInt) return parseInt(e, t);
	if (Number.parseInt) return Number.parseInt(e, t);
	if (window && window.parseInt) return window.parseInt(e, t);
	throw Error("parseInt, Number.parseInt, window.parseInt are not supported");
}
function handleInfinity(e, t, n) {
	let r = t === 1e400;
	switch (n.infinity.toLowerCase()) {
		case "null": return null;
		case "infinity": return t;
		case "string": return r ? "Infinity" : "-Infinity";
		default: return e;
	}
}
function getIgnoreAttributesFn$1(e) {
	return typeof e == "function" ? e : Array.isArray(e) ? (t) => {
		for (let n of e) if (typeof n == "string" && t === n || n instanceof RegExp && n.test(t)) return !0;
	} : () => !1;
}
var Expression = class {
	constructor(e, t = {}, n) {
		this.pattern = e, this.separator = t.separator || ".", this.segments = this._parse(e), this.data = n, this._hasDeepWildcard = this.segments.some((e) => e.type === "deep-wildcard"), this._hasAttributeCondition = this.segments.some((e) => e.attrName !== void 0), this._hasPositionSelector = this.segments.some((e) => e.position !== void 0);
	}
	_parse(e) {
		let t = [], n = 0, r = "";
		for (; n < e.length;) e[n] === this.separator ? n + 1 < e.length && e[n + 1] === this.separator ? (r.trim() && (t.push(this._parseSegment(r.trim())), r = ""), t.push({ type: "deep-wildcard" }), n += 2) : (r.trim() && t.push(this._parseSegment(r.trim())), r = "", n++) : (r += e[n], n++);
		return r.trim() && t.push(this._parseSegment(r.trim())), t;
	}
	_parseSegment(e) {
		let t = { type: "tag" }, n = null, r = e, i = e.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
		if (i && (r = i[1] + i[3], i[2])) {
			let e = i[2].slice(1, -1);
			e && (n = e);
		}
		let a, o = r;
		if (r.includes("::")) {
			let t = r.indexOf("::");
			if (a = r.substring(0, t).trim(), o = r.substring(t + 2).trim(), !a) throw Error(`Invalid namespace in pattern: ${e}`);
		}
		let s, c = null;
		if (o.includes(":")) {
			let e = o.lastIndexOf(":"), t = o.substring(0, e).trim(), n = o.substring(e + 1).trim();
			[
				"first",
				"last",
				"odd",
				"even"
			].includes(n) || /^nth\(\d+\)$/.test(n) ? (s = t, c = n) : s = o;
		} else s = o;
		if (!s) throw Error(`Invalid segment pattern: ${e}`);
		if (t.tag = s, a && (t.namespace = a), n) {
			if (n.includes("=")) {
				let e = n.indexOf("=");
				t.attrName = n.substring(0, e).trim(), t.attrValue = n.substring(e + 1).trim();
			} else t.attrName = n.trim();
		}
		if (c) {
			let e = c.match(/^nth\((\d+)\)$/);
			e ? (t.position = "nth", t.positionValue = parseInt(e[1], 10)) : t.position = c;
		}
		return t;
	}
	get length() {
		return this.segments.length;
	}
	hasDeepWildcard() {
		return this._hasDeepWildcard;
	}
	hasAttributeCondition() {
		return this._hasAttributeCondition;
	}
	hasPositionSelector() {
		return this._hasPositionSelector;
	}
	toString() {
		return this.pattern;
	}
}, ExpressionSet = class {
	constructor() {
		this._byDepthAndTag = new Map(), this._wildcardByDepth = new Map(), this._deepWildcards = [], this._deepByTerminalTag = new Map(), this._patterns = new Set(), this._sealed = !1;
	}
	add(e) {
		if (this._sealed) throw TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.");
		if (this._patterns.has(e.pattern)) return this;
		if (this._patterns.add(e.pattern), e.hasDeepWildcard()) {
			let t = e.segments[e.segments.length - 1];
			if (t && t.type !== "deep-wildcard" && t.tag !== "*") {
				let n = t.tag;
				this._deepByTerminalTag.has(n) || this._deepByTerminalTag.set(n, []), this._deepByTerminalTag.get(n).push(e);
			} else this._deepWildcards.push(e);
			return this;
		}
		let t = e.length, n = e.segments[e.segments.length - 1]?.tag;
		if (!n || n === "*") this._wildcardByDepth.has(t) || this._wildcardByDepth.set(t, []), this._wildcardByDepth.get(t).push(e);
		else {
			let r = `${t}:${n}`;
			this._byDepthAndTag.has(r) || this._byDepthAndTag.set(r, []), this._byDepthAndTag.get(r).push(e);
		}
		return this;
	}
	addAll(e) {
		for (let t of e) this.add(t);
		return this;
	}
	has(e) {
		return this._patterns.has(e.pattern);
	}
	get size() {
		return this._patterns.size;
	}
	seal() {
		return this._sealed = !0, this;
	}
	get isSealed() {
		return this._sealed;
	}
	matchesAny(e) {
		return this.findMatch(e) !== null;
	}
	findMatch(e) {
		let t = e.getDepth(), n = e.getCurrentTag(), r = `${t}:${n}`, i = this._byDepthAndTag.get(r);
		if (i) {
			for (let t = 0; t < i.length; t++) if (e.matches(i[t])) return i[t];
		}
		let a = this._wildcardByDepth.get(t);
		if (a) {
			for (let t = 0; t < a.length; t++) if (e.matches(a[t])) return a[t];
		}
		let o = this._deepByTerminalTag.get(n);
		if (o) {
			for (let t = 0; t < o.length; t++) if (e.matches(o[t])) return o[t];
		}
		for (let t = 0; t < this._deepWildcards.length; t++) if (e.matches(this._deepWildcards[t])) return this._deepWildcards[t];
		return null;
	}
}, MatcherView = class {
	constructor(e) {
		this._matcher = e;
	}
	get separator() {
		return this._matcher.separator;
	}
	getCurrentTag() {
		let e = this._matcher.path;
		return e.length > 0 ? e[e.length - 1].tag : void 0;
	}
	getCurrentNamespace() {
		let e = this._matcher.path;
		return e.length > 0 ? e[e.length - 1].namespace : void 0;
	}
	getAttrValue(e) {
		let t = this._matcher.path;
		if (t.length !== 0) return t[t.length - 1].values?.[e];
	}
	hasAttr(e) {
		let t = this._matcher.path;
		if (t.length === 0) return !1;
		let n = t[t.length - 1];
		return n.values !== void 0 && e in n.values;
	}
	getAnyParentAttr(e) {
		return this._matcher.getAnyParentAttr(e);
	}
	hasAnyParentAttr(e) {
		return this._matcher.hasAnyParentAttr(e);
	}
	getPosition() {
		let e = this._matcher.path;
		return e.length === 0 ? -1 : e[e.length - 1].position ?? 0;
	}
	getCounter() {
		let e = this._matcher.path;
		return e.length === 0 ? -1 : e[e.length - 1].counter ?? 0;
	}
	getIndex() {
		return this.getPosition();
	}
	getDepth() {
		return this._matcher.path.length;
	}
	toString(e, t = !0) {
		return this._matcher.toString(e, t);
	}
	toArray() {
		return this._matcher.path.map((e) => e.tag);
	}
	matches(e) {
		return this._matcher.matches(e);
	}
	matchesAny(e) {
		return e.matchesAny(this._matcher);
	}
}, Matcher$1 = class {
	constructor(e = {}) {
		this.separator = e.separator || ".", this.path = [], this.siblingStacks = [], this._pathStringCache = null, this._view = new MatcherView(this), this._keptAttrs = [];
	}
	push(e, t = null, n = null, r = null) {
		this._pathStringCache = null, this.path.length > 0 && (this.path[this.path.length - 1].values = void 0);
		let i = this.path.length, a = this.siblingStacks[i];
		a || (a = {
			counts: new Map(),
			total: 0
		}, this.siblingStacks[i] = a);
		let o = n ? `${n}:${e}` : e, s = a.counts.get(o) || 0, c = a.total;
		a.counts.set(o, s + 1), a.total++;
		let l = {
			tag: e,
			position: c,
			counter: s
		};
		n != null && (l.namespace = n), t != null && (l.values = t), this.path.push(l);
		let u = this.path.length, d = r === null ? null : r.keep;
		if (d != null && d.length > 0 && t) for (let e = 0; e < d.length; e++) {
			let n = d[e];
			t[n] !== void 0 && this._keptAttrs.push({
				depth: u,
				name: n,
				value: t[n]
			});
		}
	}
	pop() {
		if (this.path.length === 0) return;
		this._pathStringCache = null;
		let e = this.path.pop();
		this.siblingStacks.length > this.path.length + 1 && (this.siblingStacks.length = this.path.length + 1);
		let t = this.path.length + 1;
		for (; this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= t;) this._keptAttrs.pop();
		return e;
	}
	updateCurrent(e) {
		if (this.path.length > 0) {
			let t = this.path[this.path.length - 1];
			e != null && (t.values = e);
		}
	}
	getCurrentTag() {
		return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
	}
	getCurrentNamespace() {
		return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
	}
	getAttrValue(e) {
		if (this.path.length !== 0) return this.path[this.path.length - 1].values?.[e];
	}
	hasAttr(e) {
		if (this.path.length === 0) return !1;
		let t = this.path[this.path.length - 1];
		return t.values !== void 0 && e in t.values;
	}
	getAnyParentAttr(e) {
		let t = this._keptAttrs;
		for (let n = t.length - 1; n >= 0; n--) if (t[n].name === e) return t[n].value;
	}
	hasAnyParentAttr(e) {
		let t = this._keptAttrs;
		for (let n = t.length - 1; n >= 0; n--) if (t[n].name === e) return !0;
		return !1;
	}
	getPosition() {
		return this.path.length === 0 ? -1 : this.path[this.path.length - 1].position ?? 0;
	}
	getCounter() {
		return this.path.length === 0 ? -1 : this.path[this.path.length - 1].counter ?? 0;
	}
	getIndex() {
		return this.getPosition();
	}
	getDepth() {
		return this.path.length;
	}
	toString(e, t = !0) {
		let n = e || this.separator;
		if (n === this.separator && t === !0) {
			if (this._pathStringCache !== null) return this._pathStringCache;
			let e = this.path.map((e) => e.namespace ? `${e.namespace}:${e.tag}` : e.tag).join(n);
			return this._pathStringCache = e, e;
		}
		return this.path.map((e) => t && e.namespace ? `${e.namespace}:${e.tag}` : e.tag).join(n);
	}
	toArray() {
		return this.path.map((e) => e.tag);
	}
	reset() {
		this._pathStringCache = null, this.path = [], this.siblingStacks = [], this._keptAttrs = [];
	}
	matches(e) {
		let t = e.segments;
		return t.length === 0 ? !1 : e.hasDeepWildcard() ? this._matchWithDeepWildcard(t) : this._matchSimple(t);
	}
	_matchSimple(e) {
		if (this.path.length !== e.length) return !1;
		for (let t = 0; t < e.length; t++) if (!this._matchSegment(e[t], this.path[t], t === this.path.length - 1)) return !1;
		return !0;
	}
	_matchWithDeepWildcard(e) {
		let t = this.path.length - 1, n = e.length - 1;
		for (; n >= 0 && t >= 0;) {
			let r = e[n];
			if (r.type === "deep-wildcard") {
				if (n--, n < 0) return !0;
				let r = e[n], i = !1;
				for (let e = t; e >= 0; e--) if (this._matchSegment(r, this.path[e], e === this.path.length - 1)) {
					t = e - 1, n--, i = !0;
					break;
				}
				if (!i) return !1;
			} else {
				if (!this._matchSegment(r, this.path[t], t === this.path.length - 1)) return !1;
				t--, n--;
			}
		}
		return n < 0;
	}
	_matchSegment(e, t, n) {
		if (e.tag !== "*" && e.tag !== t.tag || e.namespace !== void 0 && e.namespace !== "*" && e.namespace !== t.namespace || e.attrName !== void 0 && (!n || !t.values || !(e.attrName in t.values) || e.attrValue !== void 0 && String(t.values[e.attrName]) !== String(e.attrValue))) return !1;
		if (e.position !== void 0) {
			if (!n) return !1;
			let r = t.counter ?? 0;
			if (e.position === "first" && r !== 0 || e.position === "odd" && r % 2 != 1 || e.position === "even" && r % 2 != 0 || e.position === "nth" && r !== e.positionValue) return !1;
		}
		return !0;
	}
	matchesAny(e) {
		return e.matchesAny(this);
	}
	snapshot() {
		return {
			path: this.path.map((e) => ({ ...e })),
			siblingStacks: this.siblingStacks.map((e) => e && {
				counts: new Map(e.counts),
				total: e.total
			}),
			keptAttrs: this._keptAttrs.map((e) => ({ ...e }))
		};
	}
	restore(e) {
		this._pathStringCache = null, this.path = e.path.map((e) => ({ ...e })), this.siblingStacks = e.siblingStacks.map((e) => e && {
			counts: new Map(e.counts),
			total: e.total
		}), this._keptAttrs = (e.keptAttrs || []).map((e) => ({ ...e }));
	}
	readOnly() {
		return this._view;
	}
};
const HTML_PATTERNS = [
	{
		id: "html-script-open",
		description: "<script opening tag",
		pattern: /<script[\s>/]/i
	},
	{
		id: "html-script-close",
		description: "<\/script closing tag",
		pattern: /<\/script[\s>]/i
	},
	{
		id: "html-javascript-protocol",
		description: "javascript: URI scheme (with optional whitespace/encoding)",
		pattern: /j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i
	},
	{
		id: "html-vbscript-protocol",
		description: "vbscript: URI scheme",
		pattern: /vbscript[\t\n\r ]*:/i
	},
	{
		id: "html-data-html",
		description: "data:text/html URI — can execute scripts in browsers",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*text\/html/i
	},
	{
		id: "html-data-xhtml",
		description: "data:application/xhtml+xml URI",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i
	},
	{
		id: "html-data-svg",
		description: "data:image/svg+xml URI — can execute scripts",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i
	},
	{
		id: "html-inline-event-handler",
		description: "Inline event handler attributes: onclick=, onerror=, onload=, etc.",
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: "html-entity-obfuscated-script",
		description: "HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",
		pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i
	},
	{
		id: "html-entity-obfuscated-javascript",
		description: "HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for \"j\")",
		pattern: /(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i
	},
	{
		id: "html-style-expression",
		description: "CSS expression() — IE-era code execution in style attributes",
		pattern: /style[\s\S]{0,20}expression\s*\(/i
	},
	{
		id: "html-object-embed",
		description: "<object or <embed tags that can load active content",
		pattern: /<(?:object|embed)[\s>/]/i
	},
	{
		id: "html-base-tag",
		description: "<base href= — can hijack all relative URLs on a page",
		pattern: /<base[\s>]/i
	},
	{
		id: "html-meta-refresh",
		description: "<meta http-equiv=\"refresh\" — can redirect users",
		pattern: /<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i
	},
	{
		id: "html-srcdoc",
		description: "srcdoc= attribute on iframes — embeds HTML that can run scripts",
		pattern: /srcdoc\s*=/i
	},
	{
		id: "html-iframe",
		description: "<iframe tag",
		pattern: /<iframe[\s>/]/i
	},
	{
		id: "html-form",
		description: "<form tag — can be used for phishing / credential harvesting injection",
		pattern: /<form[\s>/]/i
	}
], XML_PATTERNS = [
	{
		id: "xml-cdata-injection",
		description: "CDATA section injection: <![CDATA[ breaks out of text node context",
		pattern: /<!\[CDATA\[/i
	},
	{
		id: "xml-cdata-close",
		description: "CDATA close sequence: ]]> can terminate an enclosing CDATA section",
		pattern: /\]\]>/
	},
	{
		id: "xml-processing-instruction",
		description: "XML processing instruction: <?xml-stylesheet or <?php etc.",
		pattern: /<\?(?:xml[\- ]|php|asp)/i
	},
	{
		id: "xml-doctype-injection",
		description: "DOCTYPE declaration embedded in content — can define entities",
		pattern: /<!DOCTYPE(?:[\s[]|$)/i
	},
	{
		id: "xml-entity-system",
		description: "SYSTEM keyword — used in external entity declarations (XXE)",
		pattern: /\bSYSTEM\s+["']/i
	},
	{
		id: "xml-entity-public",
		description: "PUBLIC keyword — used in external entity declarations (XXE)",
		pattern: /\bPUBLIC\s+["']/i
	},
	{
		id: "xml-entity-declaration",
		description: "<!ENTITY declaration — defines entities, potential XXE or entity expansion",
		pattern: /<!ENTITY[\s%]/i
	},
	{
		id: "xml-billion-laughs",
		description: "Entity reference chaining / billion laughs: repeated &eX; style references",
		pattern: /(?:&\w{1,20};){3,}/
	},
	{
		id: "xml-namespace-confusion",
		description: "xmlns: attribute injection — can redefine namespaces to confuse parsers",
		pattern: /\bxmlns(?::\w{1,40})?\s*=/i
	},
	{
		id: "xml-comment-injection",
		description: "<!-- comment injection — can hide content from some parsers",
		pattern: /<!--/
	},
	{
		id: "xml-comment-close",
		description: "--> closes an enclosing XML comment",
		pattern: /-->/
	},
	{
		id: "xml-pi-close",
		description: "?> closes an enclosing processing instruction",
		pattern: /\?>/
	}
], SVG_PATTERNS = [
	{
		id: "svg-script-element",
		description: "<script element inside SVG executes JavaScript",
		pattern: /<script[\s>/]/i
	},
	{
		id: "svg-xlink-href-javascript",
		description: "xlink:href with javascript: — classic SVG XSS via <a> or <use>",
		pattern: /xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-href-javascript",
		description: "href= with javascript: in SVG context (<a>, <animate>, etc.)",
		pattern: /href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-foreignobject",
		description: "<foreignObject embeds HTML inside SVG — can execute scripts",
		pattern: /<foreignObject[\s>/]/i
	},
	{
		id: "svg-use-external",
		description: "<use xlink:href or href pointing to external resource (non-fragment URL)",
		pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i
	},
	{
		id: "svg-animate-href",
		description: "<animate attributeName=\"href\" — can dynamically change href to javascript:",
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i
	},
	{
		id: "svg-animate-xlinkhref",
		description: "<animate attributeName=\"xlink:href\"",
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i
	},
	{
		id: "svg-set-javascript",
		description: "<set to=\"javascript:...\" — sets an attribute to a javascript: URI",
		pattern: /<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-event-handler",
		description: "SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",
		pattern: /\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i
	},
	{
		id: "svg-handler-generic",
		description: "Generic on* handler catch-all for SVG attributes",
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: "svg-filter-feimage",
		description: "<feImage href= — filter primitive that can load external resources",
		pattern: /<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i
	},
	{
		id: "svg-image-external",
		description: "<image xlink:href with http/https or javascript protocol",
		pattern: /<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i
	},
	{
		id: "svg-style-javascript",
		description: "style= attribute containing javascript: (e.g. background:url(javascript:...))",
		pattern: /style\s*=[\s\S]{0,60}javascript\s*:/i
	}
], SQL_PATTERNS = [
	{
		id: "sql-block-comment-open",
		description: "SQL block comment open: /* ... */ — unusual in legitimate user text",
		pattern: /\/\*/
	},
	{
		id: "sql-union-select",
		description: "UNION SELECT — most common SQL injection aggregation attack",
		pattern: /\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i
	},
	{
		id: "sql-drop-table",
		description: "DROP TABLE — destructive DDL injection",
		pattern: /\bDROP\s{1,20}TABLE\b/i
	},
	{
		id: "sql-drop-database",
		description: "DROP DATABASE — destructive DDL injection",
		pattern: /\bDROP\s{1,20}DATABASE\b/i
	},
	{
		id: "sql-insert-into",
		description: "INSERT INTO — data injection",
		pattern: /\bINSERT\s{1,20}INTO\b/i
	},
	{
		id: "sql-delete-from",
		description: "DELETE FROM — data deletion injection",
		pattern: /\bDELETE\s{1,20}FROM\b/i
	},
	{
		id: "sql-update-set",
		description: "UPDATE ... SET — data modification injection",
		pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i
	},
	{
		id: "sql-exec-xp",
		description: "EXEC xp_ — MSSQL extended stored procedure execution",
		pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i
	},
	{
		id: "sql-tautology-string",
		description: "Classic string tautology: ' OR '1'='1 or \" OR \"1\"=\"1\"",
		pattern: /'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i
	},
	{
		id: "sql-tautology-numeric",
		description: "Numeric tautology: OR 1=1",
		pattern: /\bOR\s{1,10}1\s*=\s*1\b/i
	},
	{
		id: "sql-always-true-zero",
		description: "Numeric tautology: OR 0=0",
		pattern: /\bOR\s{1,10}0\s*=\s*0\b/i
	},
	{
		id: "sql-sleep-benchmark",
		description: "Time-based blind injection: SLEEP() or BENCHMARK()",
		pattern: /\b(?:SLEEP|BENCHMARK)\s*\(/i
	},
	{
		id: "sql-waitfor-delay",
		description: "MSSQL time-based blind injection: WAITFOR DELAY",
		pattern: /\bWAITFOR\s{1,20}DELAY\b/i
	},
	{
		id: "sql-char-function",
		description: "CHAR() function — used to obfuscate injected strings",
		pattern: /\bCHAR\s*\(\s*\d{1,3}/i
	},
	{
		id: "sql-information-schema",
		description: "INFORMATION_SCHEMA — reconnaissance query for table/column enumeration",
		pattern: /\bINFORMATION_SCHEMA\b/i
	}
], SHELL_PATTERNS = [
	{
		id: "shell-path-traversal-unix",
		description: "Unix path traversal: ../  — climbing the directory tree",
		pattern: /\.\.\//
	},
	{
		id: "shell-path-traversal-windows",
		description: "Windows path traversal: ..\\ — climbing the directory tree",
		pattern: /\.\.\\/
	},
	{
		id: "shell-path-traversal-encoded",
		description: "URL-encoded path traversal: %2e%2e or %2f variants",
		pattern: /%2e%2e|%2f\.\.|\.\.%2f/i
	},
	{
		id: "shell-null-byte",
		description: "Null byte injection: \\x00 or %00 — truncates strings in C-backed functions",
		pattern: /\x00|%00/
	},
	{
		id: "shell-semicolon",
		description: "Semicolon command separator: cmd1; cmd2",
		pattern: /;/
	},
	{
		id: "shell-pipe",
		description: "Pipe operator: cmd1 | cmd2",
		pattern: /\|/
	},
	{
		id: "shell-and-operator",
		description: "AND operator: cmd1 && cmd2",
		pattern: /&&/
	},
	{
		id: "shell-or-operator",
		description: "OR operator: cmd1 || cmd2",
		pattern: /\|\|/
	},
	{
		id: "shell-backtick",
		description: "Backtick command substitution: `cmd`",
		pattern: /`/
	},
	{
		id: "shell-dollar-paren",
		description: "Dollar-paren command substitution: $(cmd)",
		pattern: /\$\(/
	},
	{
		id: "shell-dollar-brace",
		description: "Dollar-brace variable expansion: ${var} — can be abused for injection",
		pattern: /\$\{/
	},
	{
		id: "shell-redirect-out",
		description: "Output redirection: cmd > file or cmd >> file",
		pattern: />{1,2}/
	},
	{
		id: "shell-redirect-in",
		description: "Input redirection: cmd < file",
		pattern: /</
	},
	{
		id: "shell-newline-injection",
		description: "Newline injection: \\n or \\r — can inject new shell commands",
		pattern: /[\n\r]/
	},
	{
		id: "shell-glob-star",
		description: "Glob expansion: * or ? — can expand to unintended files",
		pattern: /[/\\][*?]/
	},
	{
		id: "shell-absolute-root",
		description: "Absolute root path injection: string starting with / or \\ (Windows UNC)",
		pattern: /^(?:\/|\\\\)/
	},
	{
		id: "shell-windows-drive",
		description: "Windows drive letter path injection: C:\\ or D:/",
		pattern: /^[a-zA-Z]:[/\\]/
	},
	{
		id: "shell-curl-wget",
		description: "curl/wget with URL or flags — can exfiltrate data or download payloads",
		pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i
	}
], REDOS_PATTERNS = [
	{
		id: "redos-nested-quantifier-plus",
		description: "Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",
		pattern: /\([^)]*\+[^)]*\)[+*]/
	},
	{
		id: "redos-nested-quantifier-star",
		description: "Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking",
		pattern: /\([^)]*\*[^)]*\)[*+]/
	},
	{
		id: "redos-nested-groups",
		description: "Doubly nested quantified groups: ((a+)+) — guaranteed catastrophic",
		pattern: /\(\([^)]{0,40}\)[+*]\)[+*]/
	},
	{
		id: "redos-alternation-overlap",
		description: "Overlapping alternation under quantifier: (a|a)+ — ambiguous NFA paths",
		pattern: /\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/
	},
	{
		id: "redos-star-plus-concat",
		description: "(x*x)+ pattern — triggers super-linear backtracking",
		pattern: /\([^)]{0,10}\*[^)]{0,10}\)[+*]/
	},
	{
		id: "redos-dot-star-greedy",
		description: "(.*){n,} or (.+){n,} — repeated greedy dot quantifiers",
		pattern: /\(\.[*+]\)\{?\d/
	},
	{
		id: "redos-large-repetition",
		description: "Very large fixed or range repetition count {1000,} or {1000,n} — denial of service via backtracking",
		pattern: /\{\d{4,}(?:,\d*)?\}/
	},
	{
		id: "redos-catastrophic-alternation",
		description: "Long alternation with many similar branches — polynomial backtracking risk",
		pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/
	}
], sep = "[\"'\\s]*:", NOSQL_PATTERNS = [
	{
		id: "nosql-where-operator",
		description: "$where — executes arbitrary JavaScript server-side in MongoDB",
		pattern: RegExp(`\\$where${sep}`, "i")
	},
	{
		id: "nosql-ne-operator",
		description: "$ne — \"not equal\" operator used to bypass equality checks",
		pattern: RegExp(`\\$ne${sep}`, "i")
	},
	{
		id: "nosql-gt-operator",
		description: "$gt — \"greater than\" used to bypass password/value checks",
		pattern: RegExp(`\\$gte?${sep}`, "i")
	},
	{
		id: "nosql-lt-operator",
		description: "$lt / $lte — \"less than\" bypass variants",
		pattern: RegExp(`\\$lte?${sep}`, "i")
	},
	{
		id: "nosql-regex-operator",
		description: "$regex — can be used to extract data character by character (blind injection)",
		pattern: RegExp(`\\$regex${sep}`, "i")
	},
	{
		id: "nosql-or-operator",
		description: "$or — logical OR; used to create always-true conditions",
		pattern: RegExp(`\\$or${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-and-operator",
		description: "$and — logical AND operator injection",
		pattern: RegExp(`\\$and${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-nor-operator",
		description: "$nor — logical NOR operator injection",
		pattern: RegExp(`\\$nor${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-exists-operator",
		description: "$exists — can enumerate fields to determine schema",
		pattern: RegExp(`\\$exists${sep}`, "i")
	},
	{
		id: "nosql-in-operator",
		description: "$in — matches any value in a list; can enumerate values",
		pattern: RegExp(`\\$in${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-expr-operator",
		description: "$expr — allows aggregation expressions in queries (MongoDB 3.6+)",
		pattern: RegExp(`\\$expr${sep}`, "i")
	},
	{
		id: "nosql-function-operator",
		description: "$function — executes arbitrary JavaScript in MongoDB 4.4+",
		pattern: RegExp(`\\$function${sep}`, "i")
	},
	{
		id: "nosql-accumulator-operator",
		description: "$accumulator — custom aggregation with arbitrary JS execution",
		pattern: RegExp(`\\$accumulator${sep}`, "i")
	},
	{
		id: "nosql-proto-pollution",
		description: "__proto__ — prototype pollution via object key injection",
		pattern: /__proto__/
	},
	{
		id: "nosql-constructor-prototype",
		description: "constructor.prototype — alternative prototype pollution vector (dot notation or JSON key)",
		pattern: /constructor[\s"':.,{\[]*prototype/i
	},
	{
		id: "nosql-proto-bracket",
		description: "[\"__proto__\"] — bracket-notation prototype pollution",
		pattern: /\[["']__proto__["']\]/
	}
], LOG_PATTERNS = [
	{
		id: "log-crlf-injection",
		description: "CRLF injection: literal \\r or \\n embeds fake log lines",
		pattern: /[\r\n]/
	},
	{
		id: "log-url-encoded-crlf",
		description: "URL-encoded CRLF: %0d, %0a, %0D, %0A — decoded by some log parsers",
		pattern: /%0[dDaA]/
	},
	{
		id: "log-unicode-newline",
		description: "Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",
		pattern: /[\u2028\u2029]/
	},
	{
		id: "log-log4shell-jndi",
		description: "Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",
		pattern: /\$\{jndi\s*:/i
	},
	{
		id: "log-log4shell-obfuscated",
		description: "Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",
		pattern: /\$\{::-/
	},
	{
		id: "log-log4j-lookup",
		description: "Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration",
		pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i
	},
	{
		id: "log-ssti-double-brace",
		description: "SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.",
		pattern: /\{\{[\s\S]{0,80}\}\}/
	},
	{
		id: "log-ssti-hash-brace",
		description: "SSTI hash-brace: #{expression} — Thymeleaf, Velocity, Ruby ERB",
		pattern: /#\{[\s\S]{0,80}\}/
	},
	{
		id: "log-ssti-dollar-brace",
		description: "SSTI/EL injection: ${expression with operators or method calls} — JSP EL, Freemarker, SpEL",
		pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i
	},
	{
		id: "log-ssti-percent-tag",
		description: "SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP",
		pattern: /<%=[\s\S]{0,80}%>/
	},
	{
		id: "log-null-byte",
		description: "Null byte: \\x00 or %00 — can truncate log entries in C-backed loggers",
		pattern: /\x00|%00/
	},
	{
		id: "log-ansi-escape",
		description: "ANSI escape sequence: ESC[ — can manipulate terminal output when logs are tailed",
		pattern: /\x1b\[/
	}
], SQL_STRICT_EXTRA = [
	{
		id: "sql-line-comment",
		description: "SQL line comment: -- followed by whitespace or end of string",
		pattern: /--(?:\s|$)/
	},
	{
		id: "sql-stacked-query",
		description: "Stacked queries: semicolon immediately followed by a SQL keyword",
		pattern: /;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i
	},
	{
		id: "sql-hex-encoding",
		description: "Hex-encoded string injection: 0x41414141 style (MySQL)",
		pattern: /\b0x[0-9a-f]{4,}/i
	}
], SQL_STRICT_PATTERNS = [...SQL_PATTERNS, ...SQL_STRICT_EXTRA], NAMED = Object.freeze({
	colon: ":",
	Tab: "	",
	NewLine: "\n"
}), ENTITY_RE = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
function decodeEntities(e) {
	return e.indexOf("&") === -1 ? e : e.replace(ENTITY_RE, (e, t, n, r) => {
		if (r !== void 0) return Object.prototype.hasOwnProperty.call(NAMED, r) ? NAMED[r] : e;
		let i = t === void 0 ? parseInt(n, 10) : parseInt(t, 16);
		return !Number.isFinite(i) || i > 1114111 ? e : String.fromCodePoint(i);
	});
}
HTML_PATTERNS.label = "HTML", XML_PATTERNS.label = "XML", SVG_PATTERNS.label = "SVG", HTML_PATTERNS.decodeEntities = !0, XML_PATTERNS.decodeEntities = !0, SVG_PATTERNS.decodeEntities = !0, SQL_PATTERNS.label = "SQL", SQL_STRICT_PATTERNS.label = "SQL-STRICT", SHELL_PATTERNS.label = "SHELL", REDOS_PATTERNS.label = "REDOS", NOSQL_PATTERNS.label = "NOSQL", LOG_PATTERNS.label = "LOG", Object.freeze({
	HTML: HTML_PATTERNS,
	XML: XML_PATTERNS,
	SVG: SVG_PATTERNS,
	SQL: SQL_PATTERNS,
	"SQL-STRICT": SQL_STRICT_PATTERNS,
	SHELL: SHELL_PATTERNS,
	REDOS: REDOS_PATTERNS,
	NOSQL: NOSQL_PATTERNS,
	LOG: LOG_PATTERNS
});
function assertString(e) {
	if (typeof e != "string") throw TypeError(`is-unsafe: first argument must be a string, got ${typeof e}`);
}
function assertContext(e) {
	if (!(e instanceof RegExp)) {
		if (Array.isArray(e)) {
			if (e.length === 0) throw TypeError("is-unsafe: context must not be an empty array");
			if (Array.isArray(e[0])) {
				for (let t of e) if (!Array.isArray(t) || t.length === 0) throw TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)");
			}
		} else throw TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof e}`);
	}
}
function normalise(e) {
	return e instanceof RegExp ? {
		lists: null,
		regex: e
	} : Array.isArray(e[0]) ? {
		lists: e,
		regex: null
	} : {
		lists: [e],
		regex: null
	};
}
function decodedCopy(e, t) {
	if (!t.decodeEntities) return null;
	let n = decodeEntities(e);
	return n === e ? null : n;
}
function matchList(e, t) {
	let n = t.label ?? "CUSTOM", r = decodedCopy(e, t);
	for (let i of t) if (i.pattern.test(e) || r !== null && i.pattern.test(r)) return {
		context: n,
		id: i.id,
		description: i.description,
		pattern: i.pattern
	};
	return null;
}
function isUnsafe(e, t) {
	assertString(e), assertContext(t);
	let { lists: n, regex: r } = normalise(t);
	if (r) return r.test(e);
	for (let t of n) if (matchList(e, t) !== null) return !0;
	return !1;
}
function extractRawAttributes(e, t) {
	if (!e) return {};
	let n = t.attributesGroupName ? e[t.attributesGroupName] : e;
	if (!n) return {};
	let r = {};
	for (let e in n) if (e.startsWith(t.attributeNamePrefix)) {
		let i = e.substring(t.attributeNamePrefix.length);
		r[i] = n[e];
	} else r[e] = n[e];
	return r;
}
function extractNamespace(e) {
	if (!e || typeof e != "string") return;
	let t = e.indexOf(":");
	if (t !== -1 && t > 0) {
		let n = e.substring(0, t);
		if (n !== "xmlns") return n;
	}
}
var OrderedObjParser = class {
	constructor(e, t) {
		this.options = e, this.currentNode = null, this.tagsNodeStack = [], this.parseXml = parseXml, this.parseTextData = parseTextData, this.resolveNameSpace = resolveNameSpace, this.buildAttributesMap = buildAttributesMap, this.isItStopNode = isItStopNode, this.replaceEntitiesValue = replaceEntitiesValue$1, this.readStopNodeData = readStopNodeData, this.saveTextToParentTag = saveTextToParentTag, this.addChild = addChild, this.ignoreAttributesFn = getIgnoreAttributesFn$1(this.options.ignoreAttributes), this.entityExpansionCount = 0, this.currentExpandedLength = 0, this.doctypefound = !1;
		let n = { ...XML };
		this.options.entityDecoder ? this.entityDecoder = this.options.entityDecoder : (typeof this.options.htmlEntities == "object" ? n = this.options.htmlEntities : this.options.htmlEntities === !0 && (n = {
			...COMMON_HTML,
			...CURRENCY
		}), this.entityDecoder = new EntityDecoder({
			namedEntities: {
				...n,
				...t
			},
			numericAllowed: this.options.htmlEntities,
			limit: {
				maxTotalExpansions: this.options.processEntities.maxTotalExpansions,
				maxExpandedLength: this.options.processEntities.maxExpandedLength,
				applyLimitsTo: this.options.processEntities.appliesTo
			},
			onInputEntity: (e, t) => isUnsafe(t, [HTML_PATTERNS, XML_PATTERNS]) ? ENTITY_ACTION.BLOCK : ENTITY_ACTION.ALLOW
		})), this.matcher = new Matcher$1(), this.readonlyMatcher = this.matcher.readOnly(), this.isCurrentNodeStopNode = !1, this.stopNodeExpressionsSet = new ExpressionSet();
		let r = this.options.stopNodes;
		if (r && r.length > 0) {
			for (let e = 0; e < r.length; e++) {
				let t = r[e];
				typeof t == "string" ? this.stopNodeExpressionsSet.add(new Expression(t)) : t instanceof Expression && this.stopNodeExpressionsSet.add(t);
			}
			this.stopNodeExpressionsSet.seal();
		}
	}
};
function parseTextData(e, t, n, r, i, a, o) {
	let s = this.options;
	if (e !== void 0 && (s.trimValues && !r && (e = e.trim()), e.length > 0)) {
		o || (e = this.replaceEntitiesValue(e, t, n));
		let r = s.jPath ? n.toString() : n, c = s.tagValueProcessor(t, e, r, i, a);
		return c == null ? e : typeof c != typeof e || c !== e ? c : s.trimValues || e.trim() === e ? parseValue(e, s.parseTagValue, s.numberParseOptions) : e;
	}
}
function resolveNameSpace(e) {
	if (this.options.removeNSPrefix) {
		let t = e.split(":"), n = e.charAt(0) === "/" ? "/" : "";
		if (t[0] === "xmlns") return "";
		t.length === 2 && (e = n + t[1]);
	}
	return e;
}
const attrsRegx = /([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
function attrValue(e) {
	return e[3] === void 0 ? e[4] : e[3];
}
function buildAttributesMap(e, t, n, r = !1) {
	let i = this.options;
	if (r === !0 || i.ignoreAttributes !== !0 && typeof e == "string") {
		let r = getAllMatches(e, attrsRegx), a = r.length, o = {}, s = Array(a), c = !1, l = {};
		for (let e = 0; e < a; e++) {
			let t = this.resolveNameSpace(r[e][1]), a = attrValue(r[e]);
			if (t.length && a !== void 0) {
				let r = a;
				i.trimValues && (r = r.trim()), r = this.replaceEntitiesValue(r, n, this.readonlyMatcher), s[e] = r, l[t] = r, c = !0;
			}
		}
		c && typeof t == "object" && t.updateCurrent && t.updateCurrent(l);
		let u = i.jPath ? t.toString() : this.readonlyMatcher, d = !1;
		for (let e = 0; e < a; e++) {
			let t = this.resolveNameSpace(r[e][1]);
			if (this.ignoreAttributesFn(t, u)) continue;
			let n = i.attributeNamePrefix + t;
			if (t.length) {
				if (i.transformAttributeName && (n = i.transformAttributeName(n)), n = sanitizeName(n, i), attrValue(r[e]) !== void 0) {
					let r = s[e], a = i.attributeValueProcessor(t, r, u);
					a == null ? o[n] = r : typeof a != typeof r || a !== r ? o[n] = a : o[n] = parseValue(r, i.parseAttributeValue, i.numberParseOptions), d = !0;
				} else i.allowBooleanAttributes && (o[n] = !0, d = !0);
			}
		}
		if (!d) return;
		if (i.attributesGroupName && !i.preserveOrder) {
			let e = {};
			return e[i.attributesGroupName] = o, e;
		}
		return o;
	}
}
const parseXml = function(e) {
	let t = this.options, n = t.captureMetaData ? [] : void 0;
	e = e.replace(/\r\n?/g, t.captureMetaData ? (e, t) => (e.length === 2 && n.push(t - n.length), "\n") : "\n");
	let r = new XmlNode("!xml"), i = r, a = "";
	this.matcher.reset(), this.entityDecoder.reset(), this.entityExpansionCount = 0, this.currentExpandedLength = 0, this.doctypefound = !1;
	let o = new DocTypeReader(t.processEntities), s = e.length;
	for (let c = 0; c < s; c++) if (e[c] === "<") {
		let l = e.charCodeAt(c + 1);
		if (l === 47) {
			let o = findClosingIndex(e, ">", c, "Closing Tag is not closed."), s = e.substring(c + 2, o).trim();
			if (t.removeNSPrefix) {
				let e = s.indexOf(":");
				e !== -1 && (s = s.substr(e + 1));
			}
			s = transformTagName(t.transformTagName, s, "", t).tagName, i && (a = this.saveTextToParentTag(a, i, this.readonlyMatcher));
			let l = this.matcher.getCurrentTag();
			if (s && t.unpairedTagsSet.has(s)) throw Error(`Unpaired tag can not be used as closing tag: </${s}>`);
			l && t.unpairedTagsSet.has(l) && (this.matcher.pop(), this.tagsNodeStack.pop()), this.matcher.pop(), this.isCurrentNodeStopNode = !1, i = this.tagsNodeStack.pop() || r, t.captureMetaData && i && i.addEndIndex(getOriginalIndex(o + 1, n)), a = "", c = o;
		} else if (l === 63) {
			let r = readTagExp(e, c, !1, "?>");
			if (!r) throw Error("Pi Tag is not closed.");
			a = this.saveTextToParentTag(a, i, this.readonlyMatcher);
			let s = this.buildAttributesMap(r.tagExp, this.matcher, r.tagName, !0);
			if (s) {
				let e = s[this.options.attributeNamePrefix + "version"];
				this.entityDecoder.setXmlVersion(Number(e) || 1), o.setXmlVersion(Number(e) || 1);
			}
			if (!(t.ignoreDeclaration && r.tagName === "?xml" || t.ignorePiTags)) {
				let e = new XmlNode(r.tagName);
				e.add(t.textNodeName, ""), r.tagName !== r.tagExp && r.attrExpPresent && t.ignoreAttributes !== !0 && (e[":@"] = s);
				let a = t.captureMetaData ? getOriginalIndex(c, n) : c;
				this.addChild(i, e, this.readonlyMatcher, a), t.captureMetaData && i.addEndIndex(getOriginalIndex(r.closeIndex + 2, n));
			}
			c = r.closeIndex + 1;
		} else if (l === 33 && e.charCodeAt(c + 2) === 45 && e.charCodeAt(c + 3) === 45) {
			let n = findClosingIndex(e, "-->", c + 4, "Comment is not closed.");
			if (t.commentPropName) {
				let r = e.substring(c + 4, n - 2);
				a = this.saveTextToParentTag(a, i, this.readonlyMatcher), i.add(t.commentPropName, [{ [t.textNodeName]: r }]);
			}
			c = n;
		} else if (l === 33 && e.charCodeAt(c + 2) === 68) {
			if (this.doctypefound) throw Error("Multiple DOCTYPE declarations found.");
			this.doctypefound = !0;
			let t = o.readDocType(e, c);
			this.entityDecoder.addInputEntities(t.entities), c = t.i;
		} else if (l === 33 && e.charCodeAt(c + 2) === 91) {
			let n = findClosingIndex(e, "]]>", c, "CDATA is not closed.") - 2, r = e.substring(c + 9, n);
			a = this.saveTextToParentTag(a, i, this.readonlyMatcher);
			let o = this.parseTextData(r, i.tagname, this.readonlyMatcher, !0, !1, !0, !0);
			o ??= "", t.cdataPropName ? i.add(t.cdataPropName, [{ [t.textNodeName]: r }]) : i.add(t.textNodeName, o), c = n + 2;
		} else {
			let o = readTagExp(e, c, t.removeNSPrefix);
			if (!o) {
				let t = e.substring(Math.max(0, c - 50), Math.min(s, c + 50));
				throw Error(`readTagExp returned undefined at position ${c}. Context: "${t}"`);
			}
			let l = o.tagName, u = o.rawTagName, d = o.tagExp, f = o.attrExpPresent, p = o.closeIndex;
			if ({tagName: l, tagExp: d} = transformTagName(t.transformTagName, l, d, t), t.strictReservedNames && (l === t.commentPropName || l === t.cdataPropName || l === t.textNodeName || l === t.attributesGroupName)) throw Error(`Invalid tag name: ${l}`);
			i && a && i.tagname !== "!xml" && (a = this.saveTextToParentTag(a, i, this.readonlyMatcher, !1));
			let m = i;
			m && t.unpairedTagsSet.has(m.tagname) && (i = this.tagsNodeStack.pop(), this.matcher.pop());
			let h = !1;
			d.length > 0 && d.lastIndexOf("/") === d.length - 1 && (h = !0, l[l.length - 1] === "/" ? (l = l.substr(0, l.length - 1), d = l) : d = d.substr(0, d.length - 1), f = l !== d);
			let g = null, _;
			_ = extractNamespace(u), l !== r.tagname && this.matcher.push(l, {}, _), l !== d && f && (g = this.buildAttributesMap(d, this.matcher, l), g && extractRawAttributes(g, t)), l !== r.tagname && (this.isCurrentNodeStopNode = this.isItStopNode());
			let v = t.captureMetaData ? getOriginalIndex(c, n) : c;
			if (this.isCurrentNodeStopNode) {
				let r = "";
				if (h) c = o.closeIndex;
				else if (t.unpairedTagsSet.has(l)) c = o.closeIndex;
				else {
					let t = this.readStopNodeData(e, u, p + 1);
					if (!t) throw Error(`Unexpected end of ${u}`);
					c = t.i, r = t.tagContent;
				}
				let a = new XmlNode(l);
				g && (a[":@"] = g), a.add(t.textNodeName, r), this.matcher.pop(), this.isCurrentNodeStopNode = !1, this.addChild(i, a, this.readonlyMatcher, v), t.captureMetaData && i.addEndIndex(getOriginalIndex(c + 1, n));
			} else {
				if (h) {
					({tagName: l, tagExp: d} = transformTagName(t.transformTagName, l, d, t));
					let e = new XmlNode(l);
					g && (e[":@"] = g), this.addChild(i, e, this.readonlyMatcher, v), t.captureMetaData && i.addEndIndex(getOriginalIndex(p + 1, n)), this.matcher.pop(), this.isCurrentNodeStopNode = !1;
				} else if (t.unpairedTagsSet.has(l)) {
					let e = new XmlNode(l);
					g && (e[":@"] = g), this.addChild(i, e, this.readonlyMatcher, v), t.captureMetaData && i.addEndIndex(getOriginalIndex(o.closeIndex + 1, n)), this.matcher.pop(), this.isCurrentNodeStopNode = !1, c = o.closeIndex;
					continue;
				} else {
					let e = new XmlNode(l);
					if (this.tagsNodeStack.length > t.maxNestedTags) throw Error("Maximum nested tags exceeded");
					this.tagsNodeStack.push(i), g && (e[":@"] = g), this.addChild(i, e, this.readonlyMatcher, v), i = e;
				}
				a = "", c = p;
			}
		}
	} else a += e[c];
	return r.child;
};
function getOriginalIndex(e, t) {
	let n = 0, r = t.length;
	for (; n < r;) {
		let i = Math.floor((n + r) / 2);
		t[i] < e ? n = i + 1 : r = i;
	}
	return e + n;
}
function addChild(e, t, n, r) {
	this.options.captureMetaData || (r = void 0);
	let i = this.options.jPath ? n.toString() : n, a = this.options.updateTag(t.tagname, i, t[":@"]);
	a === !1 || (typeof a == "string" && (t.tagname = a), e.addChild(t, r));
}
function replaceEntitiesValue$1(e, t, n) {
	let r = this.options.processEntities;
	if (!r || !r.enabled) return e;
	if (r.allowedTags) {
		let i = this.options.jPath ? n.toString() : n;
		if (!(Array.isArray(r.allowedTags) ? r.allowedTags.includes(t) : r.allowedTags(t, i))) return e;
	}
	if (r.tagFilter) {
		let i = this.options.jPath ? n.toString() : n;
		if (!r.tagFilter(t, i)) return e;
	}
	return this.entityDecoder.decode(e);
}
function saveTextToParentTag(e, t, n, r) {
	return e &&= (r === void 0 && (r = t.child.length === 0), e = this.parseTextData(e, t.tagname, n, !1, t[":@"] ? Object.keys(t[":@"]).length !== 0 : !1, r), e !== void 0 && e !== "" && t.add(this.options.textNodeName, e), ""), e;
}
function isItStopNode() {
	return this.stopNodeExpressionsSet.size !== 0 && this.matcher.matchesAny(this.stopNodeExpressionsSet);
}
function tagExpWithClosingIndex(e, t, n = ">") {
	let r = e.length, i = n.charCodeAt(0), a = n.length > 1 ? n.charCodeAt(1) : -1, o = "", s = t;
	for (let n = t; n < r; n++) {
		let t = e.charCodeAt(n);
		if (t === 34 || t === 39) {
			if (n = e.indexOf(e[n], n + 1), n === -1) return;
		} else if (t === i) {
			if (a !== -1) {
				if (e.charCodeAt(n + 1) === a) return o += e.substring(s, n), {
					data: o,
					index: n
				};
			} else return o += e.substring(s, n), {
				data: o,
				index: n
			};
		} else t === 9 && (o += e.substring(s, n) + " ", s = n + 1);
	}
}
function findClosingIndex(e, t, n, r) {
	let i = e.indexOf(t, n);
	if (i === -1) throw Error(r);
	return i + t.length - 1;
}
function findClosingChar(e, t, n, r) {
	let i = e.indexOf(t, n);
	if (i === -1) throw Error(r);
	return i;
}
function readTagExp(e, t, n, r = ">") {
	let i = tagExpWithClosingIndex(e, t + 1, r);
	if (!i) return;
	let a = i.data, o = i.index, s = a.search(/\s/), c = a, l = !0;
	s !== -1 && (c = a.substring(0, s), a = a.substring(s + 1).trimStart());
	let u = c;
	if (n) {
		let e = c.indexOf(":");
		e !== -1 && (c = c.substr(e + 1), l = c !== i.data.substr(e + 1));
	}
	return {
		tagName: c,
		tagExp: a,
		closeIndex: o,
		attrExpPresent: l,
		rawTagName: u
	};
}
function readStopNodeData(e, t, n) {
	let r = n, i = 1, a = !1, o = -1, s = e.length;
	for (; n < s; n++) if (e[n] === "<") {
		let s = e.charCodeAt(n + 1);
		if (s === 47) {
			let a = findClosingChar(e, ">", n, `${t} is not closed`);
			if (e.substring(n + 2, a).trim() === t && (i--, i === 0)) return {
				tagContent: e.substring(r, n),
				i: a
			};
			n = a;
		} else if (s === 63) n = findClosingIndex(e, "?>", n + 1, "StopNode is not closed.");
		else if (s === 33 && e.charCodeAt(n + 2) === 45 && e.charCodeAt(n + 3) === 45) n = findClosingIndex(e, "-->", n + 3, "StopNode is not closed.");
		else if (s === 33 && e.charCodeAt(n + 2) === 91) n = findClosingIndex(e, "]]>", n, "StopNode is not closed.") - 2;
		else {
			let r = a ? void 0 : readTagExp(e, n, !1);
			if (r) r.tagName === t && r.tagExp[r.tagExp.length - 1] !== "/" && i++, n = r.closeIndex;
			else {
				if (a = !0, o < n && (o = e.indexOf(">", n), o === -1)) return;
				let r = e.indexOf("<", n + 1);
				if (r === -1 || r > o) {
					let r = e.substring(n + 1, o), a = r.search(/\s/);
					(a === -1 ? r : r.substring(0, a)) === t && r[r.length - 1] !== "/" && i++, n = o;
				}
			}
		}
	}
}
function parseValue(e, t, n) {
	if (t && typeof e == "string") {
		let t = e.trim();
		return t === "true" || t !== "false" && toNumber(e, n);
	}
	return isExist(e) ? e : "";
}
function transformTagName(e, t, n, r) {
	if (e) {
		let r = e(t);
		n === t && (n = r), t = r;
	}
	return t = sanitizeName(t, r), {
		tagName: t,
		tagExp: n
	};
}
function sanitizeName(e, t) {
	if (criticalProperties.includes(e)) throw Error(`[SECURITY] Invalid name: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);
	return DANGEROUS_PROPERTY_NAMES.includes(e) ? t.onDangerousProperty(e) : e;
}
const METADATA_SYMBOL = XmlNode.getMetaDataSymbol();
function stripAttributePrefix(e, t) {
	if (!e || typeof e != "object") return {};
	if (!t) return e;
	let n = {};
	for (let r in e) if (r.startsWith(t)) {
		let i = r.substring(t.length);
		n[i] = e[r];
	} else n[r] = e[r];
	return n;
}
function prettify(e, t, n, r) {
	return compress(e, t, n, r);
}
function compress(e, t, n, r) {
	let i, a = {};
	for (let o = 0; o < e.length; o++) {
		let s = e[o], c = propName$1(s);
		if (c !== void 0 && c !== t.textNodeName) {
			let e = stripAttributePrefix(s[":@"] || {}, t.attributeNamePrefix);
			n.push(c, e);
		}
		if (c === t.textNodeName) i === void 0 ? i = s[c] : i += "" + s[c];
		else if (c === void 0) continue;
		else if (s[c]) {
			let e = compress(s[c], t, n, r), i = isLeafTag(e, t);
			if (Object.keys(e).length === 0 && t.alwaysCreateTextNode && (e[t.textNodeName] = ""), s[":@"] ? assignAttributes(e, s[":@"], r, t) : Object.keys(e).length === 1 && e[t.textNodeName] !== void 0 && !t.alwaysCreateTextNode ? e = e[t.textNodeName] : Object.keys(e).length === 0 && (t.alwaysCreateTextNode ? e[t.textNodeName] = "" : e = ""), s[METADATA_SYMBOL] !== void 0 && typeof e == "object" && e && (e[METADATA_SYMBOL] = s[METADATA_SYMBOL]), a[c] !== void 0 && Object.prototype.hasOwnProperty.call(a, c)) Array.isArray(a[c]) || (a[c] = [a[c]]), a[c].push(e);
			else {
				let n = t.jPath ? r.toString() : r;
				a[c] = t.isArray(c, n, i) ? [e] : e;
			}
			c !== void 0 && c !== t.textNodeName && n.pop();
		}
	}
	return typeof i == "string" ? i.length > 0 && (a[t.textNodeName] = i) : i !== void 0 && (a[t.textNodeName] = i), a;
}
function propName$1(e) {
	let t = Object.keys(e);
	for (let e = 0; e < t.length; e++) {
		let n = t[e];
		if (n !== ":@") return n;
	}
}
function assignAttributes(e, t, n, r) {
	if (t) {
		let i = Object.keys(t), a = i.length;
		for (let o = 0; o < a; o++) {
			let a = i[o], s = a.startsWith(r.attributeNamePrefix) ? a.substring(r.attributeNamePrefix.length) : a, c = r.jPath ? n.toString() + "." + s : n;
			e[a] = r.isArray(a, c, !0, !0) ? [t[a]] : t[a];
		}
	}
}
function isLeafTag(e, t) {
	let { textNodeName: n } = t, r = Object.keys(e).length;
	return !!(r === 0 || r === 1 && (e[n] || typeof e[n] == "boolean" || e[n] === 0));
}
var XMLParser = class {
	constructor(e) {
		this.externalEntities = {}, this.options = buildOptions(e);
	}
	parse(e, t) {
		if (typeof e != "string" && e.toString) e = e instanceof Uint8Array && !(typeof Buffer < "u" && Buffer.isBuffer(e)) ? new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(e) : e.toString();
		else if (typeof e != "string") throw Error("XML data is accepted in String or Bytes[] form.");
		if (t) {
			t === !0 && (t = {});
			let n = validate(e, t);
			if (n !== !0) throw Error(`${n.err.msg}:${n.err.line}:${n.err.col}`);
		}
		let n = new OrderedObjParser(this.options, this.externalEntities), r = n.parseXml(e);
		return this.options.preserveOrder || r === void 0 ? r : prettify(r, this.options, n.matcher, n.readonlyMatcher);
	}
	addEntity(e, t) {
		if (t.indexOf("&") !== -1) throw Error("Entity value can't have '&'");
		if (e.indexOf("&") !== -1 || e.indexOf(";") !== -1) throw Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
		if (t === "&") throw Error("An entity with value '&' is not permitted");
		this.externalEntities[e] = t;
	}
	static getMetaDataSymbol() {
		return XmlNode.getMetaDataSymbol();
	}
};
function valToStr(e) {
	return typeof e == "number" && Object.is(e, -0) ? "-0" : String(e);
}
function safeComment(e) {
	return valToStr(e).replace(/--/g, "- -").replace(/--/g, "- -").replace(/-$/, "- ");
}
function safeCdata(e) {
	return valToStr(e).replace(/\]\]>/g, "]]]]><![CDATA[>");
}
function escapeAttribute(e) {
	return valToStr(e).replace(/"/g, "&quot;").replace(/'/g, "&apos;");
}
function resolveName(e, t, n, r, i) {
	if (!n.sanitizeName) return e;
	let a = !t && e[0] === "?", o = a ? e.slice(1) : e;
	if (i(o)) return e;
	let s = n.sanitizeName(o, {
		isAttribute: t,
		matcher: r.readOnly()
	});
	if (typeof s != "string" || !i(s)) throw Error(`sanitizeName returned an invalid XML name for "${o}"`);
	return a ? "?" + s : s;
}
function detectXmlVersionFromArray(e, t) {
	if (!Array.isArray(e) || e.length === 0) return "1.0";
	let n = e[0];
	if (propName(n) === "?xml") {
		let e = n[":@"];
		if (e) {
			let n = t.attributeNamePrefix + "version";
			if (e[n]) return e[n];
		}
	}
	return "1.0";
}
function toXml(e, t) {
	let n = "";
	t.format && (n = "\n");
	let r = [];
	if (t.stopNodes && Array.isArray(t.stopNodes)) for (let e = 0; e < t.stopNodes.length; e++) {
		let n = t.stopNodes[e];
		typeof n == "string" ? r.push(new Expression(n)) : n instanceof Expression && r.push(n);
	}
	let i = detectXmlVersionFromArray(e, t), a = createValidator("qName", { xmlVersion: i }), o = new Matcher$1();
	return arrToStr(e, t, n, o, r, a);
}
function arrToStr(e, t, n, r, i, a) {
	let o = "", s = !1;
	if (t.maxNestedTags && r.getDepth() > t.maxNestedTags) throw Error("Maximum nested tags exceeded");
	if (!Array.isArray(e)) {
		if (e != null) {
			let n = valToStr(e);
			return n = replaceEntitiesValue(n, t), n;
		}
		return "";
	}
	for (let c = 0; c < e.length; c++) {
		let l = e[c], u = propName(l);
		if (u === void 0) continue;
		let d = u === t.textNodeName || u === t.cdataPropName || u === t.commentPropName ? u : resolveName(u, !1, t, r, a), f = extractAttributeValues(l[":@"], t);
		r.push(d, f);
		let p = checkStopNode(r, i);
		if (d === t.textNodeName) {
			let e = l[u];
			p || (e = t.tagValueProcessor(d, e), e = replaceEntitiesValue(e, t)), e = valToStr(e), s && (o += n), o += e, s = !1, r.pop();
			continue;
		}
		if (d === t.cdataPropName) {
			s && (o += n);
			let e = l[u][0][t.textNodeName], i = safeCdata(e);
			o += `<![CDATA[${i}]]>`, s = !1, r.pop();
			continue;
		}
		if (d === t.commentPropName) {
			let e = l[u][0][t.textNodeName], i = safeComment(e);
			o += n + `<!--${i}-->`, s = !0, r.pop();
			continue;
		}
		if (d[0] === "?") {
			let e = attr_to_str(l[":@"], t, p, r, a);
			o += (d === "?xml" ? "" : n) + `<${d}${e}?>`, s = !0, r.pop();
			continue;
		}
		let m = n;
		m !== "" && (m += t.indentBy);
		let h = n + `<${d}${attr_to_str(l[":@"], t, p, r, a)}`, g;
		g = p ? getRawContent(l[u], t, r.getDepth()) : arrToStr(l[u], t, m, r, i, a), t.unpairedTags.indexOf(d) === -1 ? (!g || g.length === 0) && t.suppressEmptyNode ? o += h + "/>" : g && g.endsWith(">") ? o += h + `>${g}${n}</${d}>` : (o += h + ">", g && n !== "" && (g.includes("/>") || g.includes("</")) ? o += n + t.indentBy + g + n : o += g, o += `</${d}>`) : t.suppressUnpairedNode ? o += h + ">" : o += h + "/>", s = !0, r.pop();
	}
	return o;
}
function extractAttributeValues(e, t) {
	if (!e || t.ignoreAttributes) return null;
	let n = {}, r = !1;
	for (let i in e) {
		if (!Object.prototype.hasOwnProperty.call(e, i)) continue;
		let a = i.startsWith(t.attributeNamePrefix) ? i.substr(t.attributeNamePrefix.length) : i;
		n[a] = escapeAttribute(e[i]), r = !0;
	}
	return r ? n : null;
}
function getRawContent(e, t, n = 0) {
	if (t.maxNestedTags && n > t.maxNestedTags) throw Error("Maximum nested tags exceeded");
	if (!Array.isArray(e)) return e == null ? "" : valToStr(e);
	let r = "";
	for (let i = 0; i < e.length; i++) {
		let a = e[i], o = propName(a);
		if (o === t.textNodeName) r += valToStr(a[o]);
		else if (o === t.cdataPropName) r += a[o][0][t.textNodeName];
		else if (o === t.commentPropName) r += a[o][0][t.textNodeName];
		else if (o && o[0] === "?") continue;
		else if (o) {
			let e = attr_to_str_raw(a[":@"], t), i = getRawContent(a[o], t, n + 1);
			!i || i.length === 0 ? r += `<${o}${e}/>` : r += `<${o}${e}>${i}</${o}>`;
		}
	}
	return r;
}
function attr_to_str_raw(e, t) {
	let n = "";
	if (e && !t.ignoreAttributes) for (let r in e) {
		if (!Object.prototype.hasOwnProperty.call(e, r)) continue;
		let i = e[r];
		i === !0 && t.suppressBooleanAttributes ? n += ` ${r.substr(t.attributeNamePrefix.length)}` : n += ` ${r.substr(t.attributeNamePrefix.length)}="${escapeAttribute(i)}"`;
	}
	return n;
}
function propName(e) {
	let t = Object.keys(e);
	for (let n = 0; n < t.length; n++) {
		let r = t[n];
		if (Object.prototype.hasOwnProperty.call(e, r) && r !== ":@") return r;
	}
}
function attr_to_str(e, t, n, r, i) {
	let a = "";
	if (e && !t.ignoreAttributes) for (let o in e) {
		if (!Object.prototype.hasOwnProperty.call(e, o)) continue;
		let s = o.substr(t.attributeNamePrefix.length), c = n ? s : resolveName(s, !0, t, r, i), l;
		n ? l = e[o] : (l = t.attributeValueProcessor(o, e[o]), l = replaceEntitiesValue(l, t)), l === !0 && t.suppressBooleanAttributes ? a += ` ${c}` : a += ` ${c}="${escapeAttribute(l)}"`;
	}
	return a;
}
function checkStopNode(e, t) {
	if (!t || t.length === 0) return !1;
	for (let n = 0; n < t.length; n++) if (e.matches(t[n])) return !0;
	return !1;
}
function replaceEntitiesValue(e, t) {
	if (e && e.length > 0 && t.processEntities) for (let n = 0; n < t.entities.length; n++) {
		let r = t.entities[n];
		e = e.replace(r.regex, r.val);
	}
	return e;
}
function getIgnoreAttributesFn(e) {
	return typeof e == "function" ? e : Array.isArray(e) ? (t) => {
		for (let n of e) if (typeof n == "string" && t === n || n instanceof RegExp && n.test(t)) return !0;
	} : () => !1;
}
const defaultOptions = {
	attributeNamePrefix: "@_",
	attributesGroupName: !1,
	textNodeName: "#text",
	ignoreAttributes: !0,
	cdataPropName: !1,
	format: !1,
	indentBy: "  ",
	suppressEmptyNode: !1,
	suppressUnpairedNode: !0,
	suppressBooleanAttributes: !0,
	tagValueProcessor: function(e, t) {
		return t;
	},
	attributeValueProcessor: function(e, t) {
		return t;
	},
	preserveOrder: !1,
	commentPropName: !1,
	unpairedTags: [],
	entities: [
		{
			regex: RegExp("&", "g"),
			val: "&amp;"
		},
		{
			regex: RegExp(">", "g"),
			val: "&gt;"
		},
		{
			regex: RegExp("<", "g"),
			val: "&lt;"
		},
		{
			regex: RegExp("'", "g"),
			val: "&apos;"
		},
		{
			regex: RegExp("\"", "g"),
			val: "&quot;"
		}
	],
	processEntities: !0,
	stopNodes: [],
	oneListGroup: !1,
	maxNestedTags: 100,
	jPath: !0,
	sanitizeName: !1
};
function Builder(e) {
	if (this.options = Object.assign({}, defaultOptions, e), this.options.stopNodes && Array.isArray(this.options.stopNodes) && (this.options.stopNodes = this.options.stopNodes.map((e) => typeof e == "string" && e.startsWith("*.") ? ".." + e.substring(2) : e)), this.stopNodeExpressions = [], this.options.stopNodes && Array.isArray(this.options.stopNodes)) for (let e = 0; e < this.options.stopNodes.length; e++) {
		let t = this.options.stopNodes[e];
		typeof t == "string" ? this.stopNodeExpressions.push(new Expression(t)) : t instanceof Expression && this.stopNodeExpressions.push(t);
	}
	this.options.ignoreAttributes === !0 || this.options.attributesGroupName ? this.isAttribute = function() {
		return !1;
	} : (this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes), this.attrPrefixLen = this.options.attributeNamePrefix.length, this.isAttribute = isAttribute), this.processTextOrObjNode = processTextOrObjNode, this.options.format ? (this.indentate = indentate, this.tagEndChar = ">\n", this.newLine = "\n") : (this.indentate = function() {
		return "";
	}, this.tagEndChar = ">", this.newLine = "");
}
function detectXmlVersionFromObj(e, t) {
	let n = e["?xml"];
	if (n && typeof n == "object") {
		if (t.attributesGroupName && n[t.attributesGroupName]) {
			let e = n[t.attributesGroupName][t.attributeNamePrefix + "version"];
			if (e) return e;
		}
		let e = n[t.attributeNamePrefix + "version"];
		if (e) return e;
	}
	return "1.0";
}
Builder.prototype.build = function(e) {
	if (this.options.preserveOrder) return toXml(e, this.options);
	{
		Array.isArray(e) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1 && (e = { [this.options.arrayNodeName]: e });
		let t = new Matcher$1(), n = detectXmlVersionFromObj(e, this.options), r = createValidator("qName", { xmlVersion: n });
		return this.j2x(e, 0, t, r).val;
	}
}, Builder.prototype.j2x = function(e, t, n, r) {
	let i = "", a = "";
	if (this.options.maxNestedTags && n.getDepth() >= this.options.maxNestedTags) throw Error("Maximum nested tags exceeded");
	let o = this.options.jPath ? n.toString() : n, s = this.checkStopNode(n);
	for (let c in e) {
		if (!Object.prototype.hasOwnProperty.call(e, c)) continue;
		let l = c === this.options.textNodeName || c === this.options.cdataPropName || c === this.options.commentPropName || this.options.attributesGroupName && c === this.options.attributesGroupName || this.isAttribute(c) ? c : resolveName(c, !1, this.options, n, r);
		if (e[c] === void 0) this.isAttribute(c) && (a += "");
		else if (e[c] === null) this.isAttribute(c) || l === this.options.cdataPropName || l === this.options.commentPropName ? a += "" : l[0] === "?" ? a += this.indentate(t) + "<" + l + "?" + this.tagEndChar : a += this.indentate(t) + "<" + l + "/" + this.tagEndChar;
		else if (e[c] instanceof Date) a += this.buildTextValNode(e[c], l, "", t, n);
		else if (typeof e[c] != "object") {
			let u = this.isAttribute(c);
			if (u && !this.ignoreAttributesFn(u, o)) {
				let t = resolveName(u, !0, this.options, n, r);
				i += this.buildAttrPairStr(t, valToStr(e[c]), s);
			} else if (!u) {
				if (c === this.options.textNodeName) {
					let t = this.options.tagValueProcessor(c, valToStr(e[c]));
					a += this.replaceEntitiesValue(t);
				} else {
					n.push(l);
					let r = this.checkStopNode(n);
					if (n.pop(), r) {
						let n = valToStr(e[c]);
						a += n === "" ? this.indentate(t) + "<" + l + this.closeTag(l) + this.tagEndChar : this.indentate(t) + "<" + l + ">" + n + "</" + l + this.tagEndChar;
					} else a += this.buildTextValNode(e[c], l, "", t, n);
				}
			}
		} else if (Array.isArray(e[c])) {
			let i = e[c].length, o = "", s = "";
			for (let u = 0; u < i; u++) {
				let i = e[c][u];
				if (i !== void 0) {
					if (i === null) l[0] === "?" ? a += this.indentate(t) + "<" + l + "?" + this.tagEndChar : a += this.indentate(t) + "<" + l + "/" + this.tagEndChar;
					else if (typeof i == "object") {
						if (this.options.oneListGroup) {
							n.push(l);
							let e = this.j2x(i, t + 1, n, r);
							n.pop(), o += e.val, this.options.attributesGroupName && i.hasOwnProperty(this.options.attributesGroupName) && (s += e.attrStr);
						} else o += this.processTextOrObjNode(i, l, t, n, r);
					} else if (this.options.oneListGroup) {
						let e = this.options.tagValueProcessor(l, i);
						e = this.replaceEntitiesValue(e), e = valToStr(e), o += e;
					} else {
						n.push(l);
						let e = this.checkStopNode(n);
						if (n.pop(), e) {
							let e = valToStr(i);
							o += e === "" ? this.indentate(t) + "<" + l + this.closeTag(l) + this.tagEndChar : this.indentate(t) + "<" + l + ">" + e + "</" + l + this.tagEndChar;
						} else o += this.buildTextValNode(i, l, "", t, n);
					}
				}
			}
			this.options.oneListGroup && (o = this.buildObjectNode(o, l, s, t)), a += o;
		} else if (this.options.attributesGroupName && c === this.options.attributesGroupName) {
			let t = Object.keys(e[c]), a = t.length;
			for (let o = 0; o < a; o++) {
				let a = resolveName(t[o], !0, this.options, n, r);
				i += this.buildAttrPairStr(a, valToStr(e[c][t[o]]), s);
			}
		} else a += this.processTextOrObjNode(e[c], l, t, n, r);
	}
	return {
		attrStr: i,
		val: a
	};
}, Builder.prototype.buildAttrPairStr = function(e, t, n) {
	return n || (t = this.options.attributeValueProcessor(e, valToStr(t)), t = this.replaceEntitiesValue(t)), this.options.suppressBooleanAttributes && t === "true" ? " " + e : " " + e + "=\"" + escapeAttribute(t) + "\"";
};
function processTextOrObjNode(e, t, n, r, i) {
	let a = this.extractAttributes(e);
	if (r.push(t, a), this.checkStopNode(r)) {
		let i = this.buildRawContent(e, r.getDepth()), a = this.buildAttributesForStopNode(e);
		return r.pop(), this.buildObjectNode(i, t, a, n);
	}
	let o = this.j2x(e, n + 1, r, i);
	return r.pop(), t[0] === "?" ? this.buildTextValNode("", t, o.attrStr, n, r) : e[this.options.textNodeName] !== void 0 && Object.keys(e).length === 1 ? this.buildTextValNode(e[this.options.textNodeName], t, o.attrStr, n, r) : this.buildObjectNode(o.val, t, o.attrStr, n);
}
Builder.prototype.extractAttributes = function(e) {
	if (!e || typeof e != "object") return null;
	let t = {}, n = !1;
	if (this.options.attributesGroupName && e[this.options.attributesGroupName]) {
		let r = e[this.options.attributesGroupName];
		for (let e in r) {
			if (!Object.prototype.hasOwnProperty.call(r, e)) continue;
			let i = e.startsWith(this.options.attributeNamePrefix) ? e.substring(this.options.attributeNamePrefix.length) : e;
			t[i] = escapeAttribute(r[e]), n = !0;
		}
	} else for (let r in e) {
		if (!Object.prototype.hasOwnProperty.call(e, r)) continue;
		let i = this.isAttribute(r);
		i && (t[i] = escapeAttribute(e[r]), n = !0);
	}
	return n ? t : null;
}, Builder.prototype.buildRawContent = function(e, t = 0) {
	if (this.options.maxNestedTags && t >= this.options.maxNestedTags) throw Error("Maximum nested tags exceeded");
	if (typeof e == "string") return e;
	if (typeof e != "object" || !e) return String(e);
	if (e[this.options.textNodeName] !== void 0) return e[this.options.textNodeName];
	let n = "";
	for (let r in e) {
		if (!Object.prototype.hasOwnProperty.call(e, r) || this.isAttribute(r) || this.options.attributesGroupName && r === this.options.attributesGroupName) continue;
		let i = e[r];
		if (r === this.options.textNodeName) n += i;
		else if (Array.isArray(i)) {
			for (let e of i) if (typeof e == "string" || typeof e == "number") n += `<${r}>${e}</${r}>`;
			else if (typeof e == "object" && e) {
				let i = this.buildRawContent(e, t + 1), a = this.buildAttributesForStopNode(e);
				n += i === "" ? `<${r}${a}/>` : `<${r}${a}>${i}</${r}>`;
			}
		} else if (typeof i == "object" && i) {
			let e = this.buildRawContent(i, t + 1), a = this.buildAttributesForStopNode(i);
			n += e === "" ? `<${r}${a}/>` : `<${r}${a}>${e}</${r}>`;
		} else n += `<${r}>${i}</${r}>`;
	}
	return n;
}, Builder.prototype.buildAttributesForStopNode = function(e) {
	if (!e || typeof e != "object") return "";
	let t = "";
	if (this.options.attributesGroupName && e[this.options.attributesGroupName]) {
		let n = e[this.options.attributesGroupName];
		for (let e in n) {
			if (!Object.prototype.hasOwnProperty.call(n, e)) continue;
			let r = e.startsWith(this.options.attributeNamePrefix) ? e.substring(this.options.attributeNamePrefix.length) : e, i = n[e];
			i === !0 && this.options.suppressBooleanAttributes ? t += " " + r : t += " " + r + "=\"" + escapeAttribute(i) + "\"";
		}
	} else for (let n in e) {
		if (!Object.prototype.hasOwnProperty.call(e, n)) continue;
		let r = this.isAttribute(n);
		if (r) {
			let i = e[n];
			i === !0 && this.options.suppressBooleanAttributes ? t += " " + r : t += " " + r + "=\"" + escapeAttribute(i) + "\"";
		}
	}
	return t;
}, Builder.prototype.buildObjectNode = function(e, t, n, r) {
	if (e === "") return t[0] === "?" ? this.indentate(r) + "<" + t + n + "?" + this.tagEndChar : this.indentate(r) + "<" + t + n + this.closeTag(t) + this.tagEndChar;
	if (t[0] === "?") return this.indentate(r) + "<" + t + n + "?" + this.tagEndChar;
	{
		let i = "</" + t + this.tagEndChar, a = "";
		return t[0] === "?" && (a = "?", i = ""), (n || n === "") && e.indexOf("<") === -1 ? this.indentate(r) + "<" + t + n + a + ">" + e + i : this.options.commentPropName !== !1 && t === this.options.commentPropName && a.length === 0 ? this.indentate(r) + `<!--${safeComment(e)}-->` + this.newLine : this.indentate(r) + "<" + t + n + a + this.tagEndChar + e + this.indentate(r) + i;
	}
}, Builder.prototype.closeTag = function(e) {
	let t = "";
	return this.options.unpairedTags.indexOf(e) === -1 ? t = this.options.suppressEmptyNode ? "/" : `></${e}` : this.options.suppressUnpairedNode || (t = "/"), t;
}, Builder.prototype.checkStopNode = function(e) {
	if (!this.stopNodeExpressions || this.stopNodeExpressions.length === 0) return !1;
	for (let t = 0; t < this.stopNodeExpressions.length; t++) if (e.matches(this.stopNodeExpressions[t])) return !0;
	return !1;
}, Builder.prototype.buildTextValNode = function(e, t, n, r, i) {
	if (this.options.cdataPropName !== !1 && t === this.options.cdataPropName) {
		let t = safeCdata(e);
		return this.indentate(r) + `<![CDATA[${t}]]>` + this.newLine;
	}
	if (this.options.commentPropName !== !1 && t === this.options.commentPropName) {
		let t = safeComment(e);
		return this.indentate(r) + `<!--${t}-->` + this.newLine;
	}
	if (t[0] === "?") return this.indentate(r) + "<" + t + n + "?" + this.tagEndChar;
	{
		let i = this.options.tagValueProcessor(t, e);
		return i = this.replaceEntitiesValue(i), i = valToStr(i), i === "" ? this.indentate(r) + "<" + t + n + this.closeTag(t) + this.tagEndChar : this.indentate(r) + "<" + t + n + ">" + i + "</" + t + this.tagEndChar;
	}
}, Builder.prototype.replaceEntitiesValue = function(e) {
	if (e && e.length > 0 && this.options.processEntities) for (let t = 0; t < this.options.entities.length; t++) {
		let n = this.options.entities[t];
		e = e.replace(n.regex, n.val);
	}
	return e;
};
function indentate(e) {
	return this.options.indentBy.repeat(e);
}
function isAttribute(e) {
	return e.startsWith(this.options.attributeNamePrefix) && e !== this.options.textNodeName ? e.substr(this.attrPrefixLen) : !1;
}
var json2xml_default = Builder;
const XMLValidator = { validate };
var require_parser = __commonJSMin(((e, t) => {
	(function() {
		var e = String.fromCodePoint || function() {
			var e = String.fromCharCode, t = Math.floor;
			return function() {
				var n = 16384, r = [], i, a, o = -1, s = arguments.length;
				if (!s) return "";
				for (var c = ""; ++o < s;) {
					var l = Number(arguments[o]);
					if (!isFinite(l) || l < 0 || l > 1114111 || t(l) != l) throw RangeError("Invalid code point: " + l);
					l <= 65535 ? r.push(l) : (l -= 65536, i = (l >> 10) + 55296, a = l % 1024 + 56320, r.push(i, a)), (o + 1 == s || r.length > n) && (c += e.apply(null, r), r.length = 0);
				}
				return c;
			};
		}(), n, r, i, a, o, s, c, l, u, d, f, p, m, h, g;
		function _(e, t) {
			return e.range[0] = t, e.raw = n.substring(t, e.range[1]), e;
		}
		function v(e, t) {
			return {
				type: "anchor",
				kind: e,
				range: [i - t, i],
				raw: n.substring(i - t, i)
			};
		}
		function y(e, t, r, i) {
			return {
				type: "value",
				kind: e,
				codePoint: t,
				range: [r, i],
				raw: n.substring(r, i)
			};
		}
		function b(e, t, n, r) {
			return r ||= 0, y(e, t, i - (n.length + r), i);
		}
		function x(e) {
			var t = e[0], n = t.charCodeAt(0);
			if (d) {
				var r;
				if (t.length === 1 && n >= 55296 && n <= 56319) {
					var a = B();
					if (a !== void 0 && (r = a.charCodeAt(0), r >= 56320 && r <= 57343)) return i++, y("symbol", (n - 55296) * 1024 + r - 56320 + 65536, i - 2, i);
				}
			}
			return y("symbol", n, i - 1, i);
		}
		function S(e, t, r) {
			return {
				type: "disjunction",
				body: e,
				range: [t, r],
				raw: n.substring(t, r)
			};
		}
		function C() {
			return {
				type: "dot",
				range: [i - 1, i],
				raw: "."
			};
		}
		function w(e) {
			return {
				type: "characterClassEscape",
				value: e,
				range: [i - 2, i],
				raw: n.substring(i - 2, i)
			};
		}
		function T(e) {
			var t = i - 1 - e.length;
			return {
				type: "reference",
				matchIndex: parseInt(e, 10),
				range: [t, i],
				raw: n.substring(t, i)
			};
		}
		function E(e) {
			var t = e.range[0] - 3;
			return {
				type: "reference",
				name: e,
				range: [t, i],
				raw: n.substring(t, i)
			};
		}
		function D(e, t, r, i) {
			return {
				type: "group",
				behavior: e,
				body: t,
				range: [r, i],
				raw: n.substring(r, i)
			};
		}
		function O(e, t, r, a, o) {
			return a ??= (r = i - 1, i), {
				type: "quantifier",
				min: e,
				max: t,
				greedy: !0,
				body: null,
				symbol: o,
				range: [r, a],
				raw: n.substring(r, a)
			};
		}
		function k(e, t, r) {
			return {
				type: "alternative",
				body: e,
				range: [t, r],
				raw: n.substring(t, r)
			};
		}
		function A(e, t, r, i) {
			return {
				type: "characterClass",
				kind: e.kind,
				body: e.body,
				negative: t,
				range: [r, i],
				raw: n.substring(r, i)
			};
		}
		function j(e, t, r, i) {
			return e.codePoint > t.codePoint && $("invalid range in character class", e.raw + "-" + t.raw, r, i), {
				type: "characterClassRange",
				min: e,
				max: t,
				range: [r, i],
				raw: n.substring(r, i)
			};
		}
		function M(e, t, r) {
			return {
				type: "classStrings",
				strings: e,
				range: [t, r],
				raw: n.substring(t, r)
			};
		}
		function N(e, t, r) {
			return {
				type: "classString",
				characters: e,
				range: [t, r],
				raw: n.substring(t, r)
			};
		}
		function P(e) {
			return e.type === "alternative" ? e.body : [e];
		}
		function F(e) {
			e ||= 1, i += e;
		}
		function I(e) {
			return n.substring(i, i += e);
		}
		function L(e) {
			R(e) || $("character", e);
		}
		function R(e) {
			var t = e.length;
			if (n.substring(i, i + t) === e) return F(t), e;
		}
		function z(e) {
			if (n[i] === e) return i++, e;
		}
		function B() {
			return n[i];
		}
		function V(e) {
			return n[i] === e;
		}
		function H(e) {
			var t = e.length;
			return n.substring(i, i + t) === e;
		}
		function U(e) {
			return n[i + 1] === e;
		}
		function W(e) {
			var t = n.substring(i).match(e);
			return t && (i += t[0].length), t;
		}
		function G() {
			var e = [], t = i, n, r = p.length, a = r;
			for (e.push(K()); z("|");) {
				for (n = a; n < p.length; n++) m[p[n]] = !1;
				a = p.length, e.push(K());
			}
			for (n = r; n < a; n++) m[p[n]] = !0;
			return e.length === 1 ? e[0] : S(e, t, i);
		}
		function K() {
			for (var e = [], t = i, n; n = q();) e.push(n);
			return e.length === 1 ? e[0] : k(e, t, i);
		}
		function q() {
			if (i >= n.length || V("|") || V(")")) return null;
			var e = X(), t;
			if (e) {
				var r = i;
				if (t = Z() || !1, t) {
					if (!d && e.type === "group") return t.body = P(e), _(t, e.range[0]), t;
					i = r, $("Expected atom");
				}
				return e;
			}
			var a = Q();
			if (a || (r = i, t = Z() || !1, t && (i = r, $("Expected atom")), !d && z("{") ? a = x("{") : $("Expected atom")), t = Z() || !1, t) {
				var o = a.type, s = a.behavior;
				return o === "group" && (s === "negativeLookbehind" || s === "lookbehind") && $("Invalid quantifier", "", t.range[0], t.range[1]), t.body = P(a), _(t, a.range[0]), t;
			}
			return a;
		}
		function J(e, t, n, r) {
			var a, o = i;
			if (R(e)) a = t;
			else if (R(n)) a = r;
			else return !1;
			return Y(a, o);
		}
		function Y(e, t) {
			var n = G();
			n || $("Expected disjunction"), L(")");
			var r = D(e, P(n), t, i);
			return e == "normal" && s && o++, r;
		}
		function X() {
			switch (B()) {
				case "^": return F(), v("start", 1);
				case "$": return F(), v("end", 1);
				case "\\":
					if (U("b")) return F(2), v("boundary", 2);
					if (U("B")) return F(2), v("not-boundary", 2);
					if (d && r.bufferBoundaries) {
						if (U("A")) return F(2), v("start-buffer", 2);
						if (U("z")) return F(2), v("end-buffer", 2);
						if (U("Z")) return F(2), v("end-buffer-optional-newline", 2);
					}
					break;
				case "(": return J("(?=", "lookahead", "(?!", "negativeLookahead");
				default: return;
			}
		}
		function Z() {
			var e, t = i, n, r, a;
			switch (B()) {
				case "*":
					F(), n = O(0, void 0, void 0, void 0, "*");
					break;
				case "+":
					F(), n = O(1, void 0, void 0, void 0, "+");
					break;
				case "?":
					F(), n = O(0, 1, void 0, void 0, "?");
					break;
				case "{": (e = W(/^\{(\d+)\}/)) ? (r = parseInt(e[1], 10), n = O(r, r, t, i)) : (e = W(/^\{(\d+),\}/)) ? (r = parseInt(e[1], 10), n = O(r, void 0, t, i)) : (e = W(/^\{(\d+),(\d+)\}/)) && (r = parseInt(e[1], 10), a = parseInt(e[2], 10), r > a && $("numbers out of order in {} quantifier", "", t, i), n = O(r, a, t, i)), (r && !Number.isSafeInteger(r) || a && !Number.isSafeInteger(a)) && $("iterations outside JS safe integer range in quantifier", "", t, i);
			}
			return n && z("?") && (n.greedy = !1, n.range[1] += 1), n;
		}
		function Q() {
			var e;
			switch (e = B()) {
				case ".": return F(), C();
				case "\\":
					if (F(), e = re(), !e) {
						if (!d && B() == "c") return y("symbol", 92, i - 1, i);
						$("atomEscape");
					}
					return e;
				case "[": return ge();
				case "(":
					if (r.lookbehind && (e = J("(?<=", "lookbehind", "(?<!", "negativeLookbehind"))) return e;
					if (r.namedGroups && R("(?<")) {
						var t = fe();
						L(">"), je(t);
						var a = Y("normal", t.range[0] - 3);
						return a.name = t, a;
					}
					return r.modifiers && H("(?") && n[i + 2] != ":" ? ee() : J("(?:", "ignore", "(", "normal");
				case "]":
				case "}":
					if (!d) return F(), x(e);
					break;
				case "^":
				case "$":
				case "*":
				case "+":
				case "?":
				case "{":
				case ")":
				case "|": break;
				default: return F(), x(e);
			}
		}
		function ee() {
			function e(e) {
				for (var t = 0; t < e.length;) {
					if (e.indexOf(e[t], t + 1) != -1) return !0;
					t++;
				}
				return !1;
			}
			var t = i;
			F(2);
			var n = W(/^[sim]+/), r;
			z("-") && B() !== ":" ? (r = W(/^[sim]+/), r || $("Invalid flags for modifiers group")) : n || $("Invalid flags for modifiers group"), n = n ? n[0] : "", r = r ? r[0] : "";
			var a = n + r;
			(a.length > 3 || e(a)) && $("flags cannot be duplicated for modifiers group"), z(":") || $("Invalid flags for modifiers group");
			var o = Y("ignore", t);
			return o.modifierFlags = {
				enabling: n,
				disabling: r
			}, o;
		}
		function te(e, t) {
			if (t) {
				var r, a;
				if (e.kind == "unicodeEscape" && (r = e.codePoint) >= 55296 && r <= 56319 && V("\\") && U("u")) {
					var o = i;
					i++;
					var s = ne();
					s && s.kind == "unicodeEscape" && (a = s.codePoint) >= 56320 && a <= 57343 ? (e.kind = "unicodeCodePointEscape", e.codePoint = (r - 55296) * 1024 + a - 56320 + 65536, e.range[1] = i, e.raw = n.substring(e.range[0], i)) : i = o;
				}
			}
			return e;
		}
		function ne() {
			return re(!0);
		}
		function re(e) {
			var t, n = i, a;
			switch (a = B()) {
				case "0":
				case "1":
				case "2":
				case "3":
				case "4":
				case "5":
				case "6":
				case "7":
				case "8":
				case "9": return ie(e);
				case "B": return e && d && $("\\B not possible inside of CharacterClass", "", n), he();
				case "b": return e ? (F(), b("singleEscape", 8, "\\b")) : he();
				case "c":
					if (e) {
						if (!d && (t = W(/^c(\d)/))) return b("controlLetter", t[1].charCodeAt(0) % 32, t[1], 2);
						if (!d && R("c_")) return b("controlLetter", 31, "_", 2);
					}
					return ue();
				case "d":
				case "D":
				case "w":
				case "W":
				case "s":
				case "S": return F(), w(a);
				case "k":
					if (f) {
						if (!e && r.namedGroups) {
							if (t = ce()) return t;
							U("<") && $("Invalid capture group name", "", n), $("Invalid named reference", "", n);
						}
					} else g = !0;
					return he();
				case "p":
				case "P": return se() || he();
				case "-": return e && d ? (F(), b("singleEscape", 45, "\\-")) : he();
				default: return ue();
			}
		}
		function ie(e) {
			var t, n, r = i;
			if (t = W(/^(?!0)\d+/)) {
				n = t[0];
				var l = parseInt(n, 10);
				if (l <= o && !e) return T(n);
				if (a.push(l), s ? c = !0 : oe(r, i), F(-n.length), t = ae()) return b("octal", parseInt(t[0], 8), t[0], 1);
				var u = i;
				return t = x(W(/^[89]/)), _(t, u - 1);
			}
			return (t = ae()) ? (n = t[0], (n !== "0" || /\d/.test(B())) && oe(r, i), /^0{1,3}$/.test(n) ? b("null", 0, "0", n.length) : b("octal", parseInt(n, 8), n, 1)) : !1;
		}
		function ae() {
			return W(/^(?:[0-3][0-7]{0,2}|[4-7][0-7]?)/);
		}
		function oe(e, t) {
			d && $("Invalid decimal escape in unicode mode", null, e, t);
		}
		function se() {
			var e, t = i;
			return r.unicodePropertyEscape && d && (e = W(/^([pP])\{([^}]+)\}/)) ? {
				type: "unicodePropertyEscape",
				negative: e[1] === "P",
				value: e[2],
				range: [t - 1, i],
				raw: n.substring(t - 1, i)
			} : !1;
		}
		function ce() {
			if (r.namedGroups && W(/^k<(?=.*?>)/)) {
				var e = fe();
				return L(">"), h.push(e), E(e);
			}
		}
		function le(e) {
			var t;
			if (t = W(/^u([0-9a-fA-F]{4})/)) return te(b("unicodeEscape", parseInt(t[1], 16), t[1], 2), e);
			if (e && (t = W(/^u\{([0-9a-fA-F]+)\}/))) return b("unicodeCodePointEscape", parseInt(t[1], 16), t[1], 4);
		}
		function ue() {
			var e, t = i;
			switch (B()) {
				case "t": return F(), b("singleEscape", 9, "\\t");
				case "n": return F(), b("singleEscape", 10, "\\n");
				case "v": return F(), b("singleEscape", 11, "\\v");
				case "f": return F(), b("singleEscape", 12, "\\f");
				case "r": return F(), b("singleEscape", 13, "\\r");
				case "c":
					if (e = W(/^c([a-zA-Z])/)) return b("controlLetter", e[1].charCodeAt(0) % 32, e[1], 2);
					break;
				case "0":
					if (W(/^0(?!\d)/)) return b("null", 0, "0", 1);
					break;
				case "x":
					if (e = W(/^x([0-9a-fA-F]{2})/)) return b("hexadecimalEscape", parseInt(e[1], 16), e[1], 2);
					break;
				case "u": if (e = le(d)) return (!e || e.codePoint > 1114111) && $("Invalid escape sequence", null, t, i), e;
			}
			return he();
		}
		function de(t) {
			var r = B(), a = i;
			if (r !== void 0) {
				if (r === "\\") {
					F();
					var o = le(!0);
					return o && t(o.codePoint) || $("Invalid escape sequence", null, a, i), e(o.codePoint);
				}
				var s = r.charCodeAt(0);
				if (s >= 55296 && s <= 56319) {
					r += n[i + 1];
					var c = r.charCodeAt(1);
					c >= 56320 && c <= 57343 && (s = (s - 55296) * 1024 + c - 56320 + 65536);
				}
				if (t(s)) return F(), s > 65535 && F(), r;
			}
		}
		function fe() {
			var e = i, t = de(pe);
			t || $("Invalid identifier");
			for (var r; r = de(me);) t += r;
			return {
				type: "identifier",
				value: t,
				range: [e, i],
				raw: n.substring(e, i)
			};
		}
		function pe(t) {
			return t === 36 || t === 95 || t >= 65 && t <= 90 || t >= 97 && t <= 122 || t >= 128 && /[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0558\u0559\u0560-\u0588\u058B\u058C\u05D0-\u05EA\u05EF-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u0860-\u086A\u0870-\u0887\u0889-\u088F\u08A0-\u08C9\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u09FC\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0AF9\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58-\u0C5A\u0C5C\u0C5D\u0C60\u0C61\u0C80\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDC-\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D04-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D54-\u0D56\u0D5F-\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E86-\u0E8A\u0E8C-\u0EA3\u0EA5\u0EA7-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u1711\u171F-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1878\u1880-\u18A8\u18AA\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4C\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1C80-\u1C8A\u1C90-\u1CBA\u1CBD-\u1CBF\u1CE9-\u1CEC\u1CEE-\u1CF3\u1CF5\u1CF6\u1CFA\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u208F-\u209F\u2102\u2107\u210A-\u2113\u2115\u2118-\u211D\u2124\u2126\u2128\u212A-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309B-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312F\u3131-\u318E\u31A0-\u31BF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6EF\uA717-\uA71F\uA722-\uA788\uA78B-\uA7DD\uA7E2\uA7F1-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA8FD\uA8FE\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB69\uAB6C\uAB6D\uAB70-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDE80-\uDE9C\uDEA0-\uDED0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF75\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDD70-\uDD7A\uDD7C-\uDD8A\uDD8C-\uDD92\uDD94\uDD95\uDD97-\uDDA1\uDDA3-\uDDB1\uDDB3-\uDDB9\uDDBB\uDDBC\uDDC0-\uDDF3\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67\uDF80-\uDF85\uDF87-\uDFB0\uDFB2-\uDFBF]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD40-\uDD59\uDD80-\uDDB7\uDDBE\uDDBF\uDE00\uDE10-\uDE13\uDE15-\uDE17\uDE19-\uDE35\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE4\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2\uDD00-\uDD23\uDD4A-\uDD65\uDD6F-\uDD85\uDE80-\uDEA9\uDEB0\uDEB1\uDEC2-\uDEC7\uDED9-\uDEEE\uDF00-\uDF1C\uDF27\uDF30-\uDF45\uDF70-\uDF81\uDFB0-\uDFC4\uDFE0-\uDFF6]|\uD804[\uDC03-\uDC37\uDC71\uDC72\uDC75\uDC83-\uDCAF\uDCD0-\uDCE8\uDD03-\uDD26\uDD44\uDD47\uDD50-\uDD72\uDD76\uDD83-\uDDB2\uDDC1-\uDDC4\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE2B\uDE3F\uDE40\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEDE\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3D\uDF50\uDF5D-\uDF61\uDF80-\uDF89\uDF8B\uDF8E\uDF90-\uDFB5\uDFB7\uDFD1\uDFD3]|\uD805[\uDC00-\uDC34\uDC47-\uDC4A\uDC5F-\uDC61\uDC80-\uDCAF\uDCC4\uDCC5\uDCC7\uDD80-\uDDAE\uDDD8-\uDDDB\uDE00-\uDE2F\uDE44\uDE80-\uDEAA\uDEB8\uDF00-\uDF1A\uDF40-\uDF46]|\uD806[\uDC00-\uDC2B\uDCA0-\uDCDF\uDCFF-\uDD06\uDD09\uDD0C-\uDD13\uDD15\uDD16\uDD18-\uDD2F\uDD3F\uDD41\uDDA0-\uDDA7\uDDAA-\uDDD0\uDDE1\uDDE3\uDE00\uDE0B-\uDE32\uDE3A\uDE50\uDE5C-\uDE89\uDE9D\uDEB0-\uDEF8\uDF0A\uDFC0-\uDFE0]|\uD807[\uDC00-\uDC08\uDC0A-\uDC2E\uDC40\uDC72-\uDC8F\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD30\uDD46\uDD60-\uDD65\uDD67\uDD68\uDD6A-\uDD89\uDD98\uDDB0-\uDDDB\uDDF1\uDEE0-\uDEF2\uDF02\uDF04-\uDF10\uDF12-\uDF33\uDFB0]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6F\uDC75-\uDD43\uDD50-\uDE86]|\uD80B[\uDF90-\uDFF0]|[\uD80C\uD80E\uD80F\uD81C-\uD822\uD840-\uD868\uD86A-\uD86D\uD86F-\uD872\uD874-\uD879\uD880-\uD883\uD885-\uD88C\uD8B4-\uD8BE][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2F\uDC41-\uDC46\uDC60-\uDFFF]|\uD810[\uDC00-\uDFFA]|\uD811[\uDC00-\uDE46]|\uD818[\uDD00-\uDD1D]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDE70-\uDEBE\uDED0-\uDEED\uDF00-\uDF2F\uDF40-\uDF43\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDD40-\uDD6C\uDE40-\uDE7F\uDEA0-\uDEB8\uDEBB-\uDED3\uDF00-\uDF4A\uDF50\uDF93-\uDF9F\uDFE0\uDFE1\uDFE3\uDFF2-\uDFF6]|\uD823[\uDC00-\uDCDA\uDCFF-\uDD20\uDD80-\uDDF2\uDE00-\uDFFF]|\uD824[\uDC00-\uDD91\uDDA0-\uDDD2]|\uD82B[\uDFF0-\uDFF3\uDFF5-\uDFFB\uDFFD\uDFFE]|\uD82C[\uDC00-\uDD28\uDD32\uDD50-\uDD52\uDD55\uDD64-\uDD68\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA6\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB]|\uD837[\uDF00-\uDF81\uDF90-\uDF96\uDFCD-\uDFFF]|\uD838[\uDC30-\uDC6D\uDD00-\uDD2C\uDD37-\uDD3D\uDD4E\uDE90-\uDEAD\uDEC0-\uDEEB]|\uD839[\uDCD0-\uDCEB\uDDD0-\uDDED\uDDF0\uDEC0-\uDEDE\uDEE0-\uDEE2\uDEE4\uDEE5\uDEE7-\uDEED\uDEF0-\uDEF4\uDEFE\uDEFF\uDFE0-\uDFE6\uDFE8-\uDFEB\uDFED\uDFEE\uDFF0-\uDFFE]|\uD83A[\uDC00-\uDCC4\uDD00-\uDD43\uDD4B]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDEDF\uDF00-\uDFFF]|\uD86E[\uDC00-\uDC1E\uDC20-\uDFFF]|\uD873[\uDC00-\uDEAD\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0\uDFF0-\uDFFF]|\uD87B[\uDC00-\uDE5D]|\uD87E[\uDC00-\uDE1D]|\uD884[\uDC00-\uDF4A\uDF50-\uDFFF]|\uD88D[\uDC00-\uDC79]|\uD8BF[\uDC00-\uDC3F]/.test(e(t));
		}
		function me(t) {
			return pe(t) || t >= 48 && t <= 57 || t >= 128 && /[\xB7\u0300-\u036F\u0387\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7-\u05C9\u0610-\u061A\u064B-\u0669\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u06F0-\u06F9\u0711\u0730-\u074A\u07A6-\u07B0\u07C0-\u07C9\u07EB-\u07F3\u07FD\u0816-\u0819\u081B-\u0823\u0825-\u0827\u0829-\u082D\u0859-\u085B\u0897-\u089F\u08CA-\u08E1\u08E3-\u0903\u093A-\u093C\u093E-\u094F\u0951-\u0957\u0962\u0963\u0966-\u096F\u0981-\u0983\u09BC\u09BE-\u09C4\u09C7\u09C8\u09CB-\u09CD\u09D7\u09E2\u09E3\u09E6-\u09EF\u09FE\u0A01-\u0A03\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A66-\u0A71\u0A75\u0A81-\u0A83\u0ABC\u0ABE-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AE2\u0AE3\u0AE6-\u0AEF\u0AFA-\u0AFF\u0B01-\u0B03\u0B3C\u0B3E-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B53-\u0B57\u0B62\u0B63\u0B66-\u0B6F\u0B82\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD7\u0BE6-\u0BEF\u0C00-\u0C04\u0C3C\u0C3E-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C62\u0C63\u0C66-\u0C6F\u0C81-\u0C83\u0CBC\u0CBE-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CE2\u0CE3\u0CE6-\u0CEF\u0CF3\u0D00-\u0D03\u0D3B\u0D3C\u0D3E-\u0D44\u0D46-\u0D48\u0D4A-\u0D4D\u0D57\u0D62\u0D63\u0D66-\u0D6F\u0D81-\u0D83\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u0E50-\u0E59\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE\u0ED0-\u0ED9\u0F18\u0F19\u0F20-\u0F29\u0F35\u0F37\u0F39\u0F3E\u0F3F\u0F71-\u0F84\u0F86\u0F87\u0F8D-\u0F97\u0F99-\u0FBC\u0FC6\u102B-\u103E\u1040-\u1049\u1056-\u1059\u105E-\u1060\u1062-\u1064\u1067-\u106D\u1071-\u1074\u1082-\u108D\u108F-\u109D\u135D-\u135F\u1369-\u1371\u1712-\u1715\u1732-\u1734\u1752\u1753\u1772\u1773\u17B4-\u17D3\u17DD\u17E0-\u17E9\u180B-\u180D\u180F-\u1819\u18A9\u1920-\u192B\u1930-\u193B\u1946-\u194F\u19D0-\u19DA\u1A17-\u1A1B\u1A55-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AB0-\u1ABD\u1ABF-\u1AF0\u1B00-\u1B04\u1B34-\u1B44\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1B82\u1BA1-\u1BAD\u1BB0-\u1BB9\u1BE6-\u1BF3\u1C24-\u1C37\u1C40-\u1C49\u1C50-\u1C59\u1CD0-\u1CD2\u1CD4-\u1CE8\u1CED\u1CF4\u1CF7-\u1CF9\u1DC0-\u1DFF\u200C\u200D\u203F\u2040\u2054\u20D0-\u20DC\u20E1\u20E5-\u20F0\u2CEF-\u2CF1\u2D7F\u2DE0-\u2DFF\u302A-\u302F\u3099\u309A\u30FB\uA620-\uA629\uA66F\uA674-\uA67D\uA69E\uA69F\uA6F0\uA6F1\uA802\uA806\uA80B\uA823-\uA827\uA82C\uA880\uA881\uA8B4-\uA8C5\uA8D0-\uA8D9\uA8E0-\uA8F1\uA8FF-\uA909\uA926-\uA92D\uA947-\uA953\uA980-\uA983\uA9B3-\uA9C0\uA9D0-\uA9D9\uA9E5\uA9F0-\uA9F9\uAA29-\uAA36\uAA43\uAA4C\uAA4D\uAA50-\uAA59\uAA7B-\uAA7D\uAAB0\uAAB2-\uAAB4\uAAB7\uAAB8\uAABE\uAABF\uAAC1\uAAEB-\uAAEF\uAAF5\uAAF6\uABE3-\uABEA\uABEC\uABED\uABF0-\uABF9\uFB1E\uFE00-\uFE0F\uFE20-\uFE2F\uFE33\uFE34\uFE4D-\uFE4F\uFF10-\uFF19\uFF3F\uFF65]|\uD800[\uDDFD\uDEE0\uDF76-\uDF7A]|\uD801[\uDCA0-\uDCA9]|\uD802[\uDE01-\uDE03\uDE05\uDE06\uDE0C-\uDE0F\uDE38-\uDE3A\uDE3F\uDEE5\uDEE6]|\uD803[\uDD24-\uDD27\uDD30-\uDD39\uDD40-\uDD49\uDD69-\uDD6D\uDEAB\uDEAC\uDECB-\uDECF\uDEF0-\uDEFF\uDF46-\uDF50\uDF82-\uDF85]|\uD804[\uDC00-\uDC02\uDC38-\uDC46\uDC66-\uDC70\uDC73\uDC74\uDC7F-\uDC82\uDCB0-\uDCBA\uDCC2\uDCF0-\uDCF9\uDD00-\uDD02\uDD27-\uDD34\uDD36-\uDD3F\uDD45\uDD46\uDD73\uDD80-\uDD82\uDDB3-\uDDC0\uDDC9-\uDDCC\uDDCE-\uDDD9\uDE2C-\uDE37\uDE3E\uDE41\uDEDF-\uDEEA\uDEF0-\uDEF9\uDF00-\uDF03\uDF3B\uDF3C\uDF3E-\uDF44\uDF47\uDF48\uDF4B-\uDF4D\uDF57\uDF62\uDF63\uDF66-\uDF6C\uDF70-\uDF74\uDFB8-\uDFC0\uDFC2\uDFC5\uDFC7-\uDFCA\uDFCC-\uDFD0\uDFD2\uDFE1\uDFE2]|\uD805[\uDC35-\uDC46\uDC50-\uDC59\uDC5E\uDCB0-\uDCC3\uDCD0-\uDCD9\uDDAF-\uDDB5\uDDB8-\uDDC0\uDDDC\uDDDD\uDE30-\uDE40\uDE50-\uDE59\uDEAB-\uDEB7\uDEC0-\uDEC9\uDED0-\uDEE3\uDF1D-\uDF2B\uDF30-\uDF39]|\uD806[\uDC2C-\uDC3A\uDCE0-\uDCE9\uDD30-\uDD35\uDD37\uDD38\uDD3B-\uDD3E\uDD40\uDD42\uDD43\uDD50-\uDD59\uDDD1-\uDDD7\uDDDA-\uDDE0\uDDE4\uDE01-\uDE0A\uDE33-\uDE39\uDE3B-\uDE3E\uDE47\uDE51-\uDE5B\uDE8A-\uDE99\uDF60-\uDF67\uDFF0-\uDFF9]|\uD807[\uDC2F-\uDC36\uDC38-\uDC3F\uDC50-\uDC59\uDC92-\uDCA7\uDCA9-\uDCB6\uDD31-\uDD36\uDD3A\uDD3C\uDD3D\uDD3F-\uDD45\uDD47\uDD50-\uDD59\uDD8A-\uDD8E\uDD90\uDD91\uDD93-\uDD97\uDDA0-\uDDA9\uDDE0-\uDDE9\uDDF0\uDEF3-\uDEF6\uDF00\uDF01\uDF03\uDF34-\uDF3A\uDF3E-\uDF42\uDF50-\uDF5A]|\uD80D[\uDC40\uDC47-\uDC55]|\uD818[\uDD1E-\uDD39]|\uD81A[\uDE60-\uDE69\uDEC0-\uDEC9\uDEF0-\uDEF4\uDF30-\uDF36\uDF50-\uDF59]|\uD81B[\uDD70-\uDD79\uDF4F\uDF51-\uDF87\uDF8F-\uDF92\uDFE4\uDFF0\uDFF1]|\uD82F[\uDC9D\uDC9E]|\uD833[\uDCF0-\uDCF9\uDF00-\uDF2D\uDF30-\uDF46]|\uD834[\uDD27\uDD28\uDD65-\uDD69\uDD6D-\uDD72\uDD7B-\uDD82\uDD85-\uDD8B\uDDAA-\uDDAD\uDE42-\uDE44\uDE50-\uDE52\uDE5B\uDE5C\uDE5F\uDE80\uDE81]|\uD835[\uDFCE-\uDFFF]|\uD836[\uDE00-\uDE36\uDE3B-\uDE6C\uDE75\uDE84\uDE9B-\uDE9F\uDEA1-\uDEAF]|\uD838[\uDC00-\uDC06\uDC08-\uDC18\uDC1B-\uDC21\uDC23\uDC24\uDC26-\uDC2A\uDC8F\uDD30-\uDD36\uDD40-\uDD49\uDEAE\uDEEC-\uDEF9]|\uD839[\uDCEC-\uDCF9\uDDEE\uDDEF\uDDF1-\uDDFA\uDEE3\uDEE6\uDEEE\uDEEF\uDEF5]|\uD83A[\uDCD0-\uDCD6\uDD44-\uDD4A\uDD50-\uDD59]|\uD83E[\uDFF0-\uDFF9]|\uDB40[\uDD00-\uDDEF]/.test(e(t));
		}
		function he() {
			var e, t = B();
			return d && /[\^$.*+?()\\[\]{}|/]/.test(t) || !d && t !== "c" && !(f && t === "k") ? (e = I(1), b("identifier", e.charCodeAt(0), e, 1)) : null;
		}
		function ge() {
			var e, t = i;
			return R("[^") ? (e = be(), L("]"), u && _e(e) && $("Negated character class may contain strings", "", t, i), A(e, !0, t, i)) : z("[") ? (e = be(), L("]"), A(e, !1, t, i)) : null;
		}
		function _e(e) {
			switch (e.kind) {
				case "intersection": return e.body.every(ve);
				case "subtraction": return ve(e.body[0]);
				default: return e.body.some(ve);
			}
		}
		function ve(e) {
			switch (e.type) {
				case "classStrings": return e.strings.some(function(e) {
					return e.characters.length !== 1;
				});
				case "characterClass": return !e.negative && _e(e);
				case "unicodePropertyEscape": return !e.negative && ye(e.value);
				default: return !1;
			}
		}
		function ye(e) {
			switch (e) {
				case "Basic_Emoji":
				case "Emoji_Keycap_Sequence":
				case "RGI_Emoji_Modifier_Sequence":
				case "RGI_Emoji_Flag_Sequence":
				case "RGI_Emoji_Tag_Sequence":
				case "RGI_Emoji_ZWJ_Sequence":
				case "RGI_Emoji": return !0;
				default: return !1;
			}
		}
		function be() {
			var e;
			return V("]") ? {
				kind: "union",
				body: []
			} : u ? we() : (e = xe(), e || $("nonEmptyClassRanges"), {
				kind: "union",
				body: e
			});
		}
		function xe() {
			var e = [], t = [], n, r, a, o, s, c;
			do
				n = Se(), n || $("classAtom"), V("-") && !U("]") ? (F(), a = x("-"), r = Se(), r || $("classAtom"), t.push(e.length), e.push({
					atom: n,
					dash: a,
					atomTo: r,
					from: n.range[0],
					to: i
				})) : e.push(n);
			while (!V("]"));
			for (s = t.length - 1; s >= 0; s--) o = e[t[s]], !("codePoint" in o.atom) || !("codePoint" in o.atomTo) ? d ? $("invalid character class") : e[t[s]] = [
				o.atom,
				o.dash,
				o.atomTo
			] : e[t[s]] = j(o.atom, o.atomTo, o.from, o.to);
			var l = [];
			for (s = 0; s < e.length; s++) {
				var u = e[s];
				if (Array.isArray(u)) for (c = 0; c < u.length; c++) l.push(u[c]);
				else l.push(u);
			}
			return l;
		}
		function Se() {
			return z("-") ? x("-") : Ce();
		}
		function Ce() {
			var e;
			switch (e = B()) {
				case "\\":
					if (F(), e = ne(), !e) {
						if (!d && B() == "c") return x("\\");
						$("classEscape");
					}
					return te(e, d);
				case "]":
				case "-":
				case void 0: return;
				default: return F(), x(e);
			}
		}
		function we() {
			var e = [], t, n = Te(!0);
			for (e.push(n), t = n.type === "characterClassRange" ? "union" : V("&") && U("&") ? "intersection" : V("-") && U("-") ? "subtraction" : "union"; !V("]");) t === "intersection" ? (L("&"), L("&"), V("&") && $("&& cannot be followed by &. Wrap it in brackets: &&[&].")) : t === "subtraction" && (L("-"), L("-")), n = Te(t === "union"), e.push(n);
			return {
				kind: t,
				body: e
			};
		}
		function Te(e) {
			var t = i, n, r;
			if (z("\\")) {
				if (R("q{")) return ke();
				if (r = ne()) {
					if (r.type === "characterClassEscape" || r.type === "unicodePropertyEscape") return r;
					n = r;
				} else (r = Oe()) ? n = r : $("Invalid escape", "\\" + B(), t);
			} else if (r = De()) n = r;
			else if (r = ge()) return r;
			else $("Invalid character", B());
			if (e && V("-") && !U("-")) {
				if (F(), r = Ee()) return j(n, r, t, i);
				$("Invalid range end", B());
			}
			return n;
		}
		function Ee() {
			if (z("\\")) {
				var e, t = i;
				if (e = Oe()) return e;
				$("Invalid escape", "\\" + B(), t);
			}
			return De();
		}
		function De() {
			var e;
			if (W(/^(?:&&|!!|##|\$\$|%%|\*\*|\+\+|,,|\.\.|::|;;|<<|==|>>|\?\?|@@|\^\^|``|~~)/) && $("Invalid set operation in character class"), e = W(/^[^()[\]{}/\-\\|]/)) return x(e);
		}
		function Oe() {
			var e;
			if (z("b")) return b("singleEscape", 8, "\\b");
			if (z("B")) $("\\B not possible inside of ClassContents", "", i - 2);
			else if (e = W(/^[&\-!#%,:;<=>@`~]/)) return b("identifier", e[0].codePointAt(0), e[0]);
			else if (e = ue()) return e;
			else return null;
		}
		function ke() {
			var e = i - 3, t = [];
			do
				t.push(Ae());
			while (z("|"));
			return L("}"), M(t, e, i);
		}
		function Ae() {
			for (var e = [], t = i, n; n = Ee();) e.push(n);
			return N(e, t, i);
		}
		function je(e) {
			m[e.value] && $("Duplicate capture group name", e.value, e.range[0], e.range[1]), m[e.value] = !0, p.push(e.value), f = !0;
		}
		function Me() {
			for (var e = 0; e < h.length; e++) {
				var t = h[e];
				t.value in m || $("Invalid named capture referenced", t.value, t.range[0], t.range[1]);
			}
		}
		function $(e, t, r, a) {
			r ??= i, a ??= r;
			var o = Math.max(0, r - 10), s = Math.min(a + 10, n.length), c = "    " + n.substring(o, s), l = "    " + Array(r - o + 1).join(" ") + "^";
			throw SyntaxError(e + " at position " + r + (t ? ": " + t : "") + "\n" + c + "\n" + l);
		}
		function Ne(e, t, _) {
			var v = n, y = r, b = i, x = a, S = o, C = s, w = c, T = l, E = u, D = d, O = f, k = p, A = m, j = h, M = g;
			try {
				return Pe(e, t, _);
			} finally {
				n = v, r = y, i = b, a = x, o = S, s = C, c = w, l = T, u = E, d = D, f = O, p = k, m = A, h = j, g = M;
			}
		}
		function Pe(e, t, _) {
			if (r = _ || {}, a = [], o = 0, s = !0, c = !1, l = (t || "").indexOf("u") !== -1, u = (t || "").indexOf("v") !== -1, d = l || u, f = d, p = [], m = Object.create(null), h = [], g = !1, i = 0, u && !r.unicodeSet) throw Error("The \"v\" flag is only supported when the .unicodeSet option is enabled.");
			if (l && u) throw Error("The \"u\" and \"v\" flags are mutually exclusive.");
			n = String(e), n === "" && (n = "(?:)");
			var v = G();
			return v.range[1] !== n.length && $("Could not parse entire input - got stuck", "", v.range[1]), c ||= a.some(function(e) {
				return e <= o;
			}), p.length > 0 && g && (c = !0), c && (i = 0, s = !1, p = [], m = Object.create(null), h = [], v = G()), Me(), v;
		}
		var Fe = { parse: Ne };
		t !== void 0 && t.exports ? t.exports = Fe : window.regjsparser = Fe;
	})();
})), RE2Flags = class e {
	static FOLD_CASE = 1;
	static LITERAL = 2;
	static CLASS_NL = 4;
	static DOT_NL = 8;
	static ONE_LINE = 16;
	static NON_GREEDY = 32;
	static PERL_X = 64;
	static UNICODE_GROUPS = 128;
	static WAS_DOLLAR = 256;
	static LOOKBEHIND = 512;
	static MATCH_NL = e.CLASS_NL | e.DOT_NL;
	static PERL = e.CLASS_NL | e.ONE_LINE | e.PERL_X | e.UNICODE_GROUPS;
	static POSIX = 0;
	static UNANCHORED = 0;
	static ANCHOR_START = 1;
	static ANCHOR_BOTH = 2;
};
const PublicFlags = {
	CASE_INSENSITIVE: 1,
	DOTALL: 2,
	MULTILINE: 4,
	DISABLE_UNICODE_GROUPS: 8,
	LONGEST_MATCH: 16,
	LOOKBEHINDS: 512
}, ASCII_TO_UPPER = new Int32Array(128), ASCII_TO_LOWER = new Int32Array(128), MAX_BMP = 65535;
for (let e = 0; e < 128; e++) e >= 97 && e <= 122 ? ASCII_TO_UPPER[e] = e - 32 : ASCII_TO_UPPER[e] = e, e >= 65 && e <= 90 ? ASCII_TO_LOWER[e] = e + 32 : ASCII_TO_LOWER[e] = e;
var Codepoint = class {
	static CODES = Object.freeze({
		"\x07": 7,
		"\b": 8,
		"	": 9,
		"\n": 10,
		"\v": 11,
		"\f": 12,
		"\r": 13,
		" ": 32,
		"\"": 34,
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
	static toUpperCase(e) {
		if (e < 128) return ASCII_TO_UPPER[e];
		let t = String.fromCodePoint(e).toUpperCase(), n = t.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (t.length > n) return e;
		let r = String.fromCodePoint(t.codePointAt(0)).toLowerCase(), i = r.codePointAt(0) > MAX_BMP ? 2 : 1;
		return r.length > i || r.codePointAt(0) !== e ? e : t.codePointAt(0);
	}
	static toLowerCase(e) {
		if (e < 128) return ASCII_TO_LOWER[e];
		let t = String.fromCodePoint(e).toLowerCase(), n = t.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (t.length > n) return e;
		let r = String.fromCodePoint(t.codePointAt(0)).toUpperCase(), i = r.codePointAt(0) > MAX_BMP ? 2 : 1;
		return r.length > i || r.codePointAt(0) !== e ? e : t.codePointAt(0);
	}
}, UnicodeRangeTable = class {
	constructor(e, t = !1) {
		this.data = e, this.isStride1 = t, this.SIZE = t ? 2 : 3;
	}
	getLo(e) {
		return this.data[e * this.SIZE];
	}
	getHi(e) {
		return this.data[e * this.SIZE + 1];
	}
	getStride(e) {
		return this.isStride1 ? 1 : this.data[e * this.SIZE + 2];
	}
	get length() {
		return this.data.length / this.SIZE;
	}
};
const B64_MAP = new Uint8Array(256);
for (let e = 0; e < 64; e++) B64_MAP["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-".charCodeAt(e)] = e;
const decodeVLQ = (e) => {
	let t = [], n = 0, r = 0;
	for (let i = 0; i < e.length; i++) {
		let a = B64_MAP[e.charCodeAt(i)];
		n |= (a & 31) << r, a & 32 ? r += 5 : (t.push(n), n = 0, r = 0);
	}
	return t;
}, decodeRanges = (e, t) => {
	let n = decodeVLQ(e), r = t ? n.length / 2 : n.length / 3, i = new Uint32Array(r * 3), a = 0, o = 0;
	for (let e = 0; e < r; e++) a += n[o++], i[e * 3] = a, a += n[o++], i[e * 3 + 1] = a, i[e * 3 + 2] = t ? 1 : n[o++];
	return i;
}, decodeOrbit = (e) => {
	let t = decodeVLQ(e), n = new Map(), r = 0;
	for (let e = 0; e < t.length; e += 2) {
		r += t[e];
		let i = t[e + 1], a = i >>> 1 ^ -(i & 1);
		n.set(r, r + a);
	}
	return n;
};
var LazyMap = class {
	constructor(e) {
		this.initializer = e, this.cache = new Map();
	}
	has(e) {
		return Object.hasOwn(this.initializer, e);
	}
	get(e) {
		if (this.cache.has(e)) return this.cache.get(e);
		let t = this.has(e) ? this.initializer[e]() : null;
		return this.cache.set(e, t), t;
	}
}, UnicodeTables = class {
	static _CASE_ORBIT = null;
	static get CASE_ORBIT() {
		return this._CASE_ORBIT ||= decodeOrbit("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCCgCBgCBgCBgCBgCBgCBgCB+7OB-BB-BB-BB-BB-BBskQB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BC-BB-BB-BB-BB-BB-BB-BByHBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBxHBCBBBCBBBCBBB3SBmMBkNBCBBBCBBB8MBCBBB6MB6MBCBBC+EB0MB2MBCBBB6MB+MBiGBmNBiNBCBBBmKBikzCBmNBqNBkIBsNBCBBBCBBBCBBB0NBCBBB0NDCBBB0NBCBBByNByNBCBBBCBBB2NBCBBDCBBCwDFCBCBDBCBCBDBCBCBDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB9EBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBCBDBCBBBhGBvDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBjICCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBH2iVBCBBBlKBwiVB+jVB+jVBCBBBlMBqEBuEBCBBBCBBBCBBBCBBBCBBB+hVB4hVB8hVBjNB7MC5MB5MCzMC1MB+0yCE5MB20yCC9MBu2yCBwyyCBo0yCChNBlNBo0yCBu-UBi0yCDlNC6-UBpNDrNIu+UDzNCm0yCBzNE0yyCBzNBpEBxNBxNBtEG1NLqxyCBkxyCnFoFrBCBBBCBBDCBBEkIBkIBkICoHHsCCqCBqCBqCCgEC+DB+DBmkOBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCC+BBgCBgCBgCBgCBgCBgCBgCBgCBrCBpCBpCBpCBmjOB-BB8BB-BB-BBgEB-BB-BByBBqgOBsDB-BBtwBB-BB-BB-BBsBBgDBCB-BB-BB-BBeB-BB-BB61OB-BB-BB-DB9DB9DBQB7DBmCE9CBrDBPBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBrFB-EBOBnHB3FB-FCCBBBNBCBBCjIBjIBjIBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB8kMB-BB6kMB-BB-BB-BB-BB-BB-BB-BB-BB-BBokMB-BB-BBkkMBkkMB-BB-BB-BB-BB-BB-BB-BB4jMB-BB-BB-BB-BB-BB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EBCBBBCBoiMBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBJCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBeBCBBBCBBBCBBBCBBBCBBBCBBBCBBBdBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDL-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-C64CgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOCgmOGgmODg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FDg8FBg8FBg8FhVg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBQBQBQBQBQBQDPBPBPBPBPBPjkC7mMB5mMBnmMBjmMBCBlmMB3lMBpiMBk8kCBCBBG-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FD-7FB-7FB-7F6FoglCEsuHRwjlCyDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB0DBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBG1DD97OCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPEQCQCQCQCPCPCPCPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPB0EB0EBsFBsFBsFBsFBoGBoGBgIBgIBgHBgHB8HB8HDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQCSFPBPBzEBzEBRCxnOFSFrFBrFBrFBrFBREQBQClkOFPBPBnGBnGFQBQCljOCODPBPB-GB-GBNHSF-HB-HB7HB7HBRqJ53OE9tQBrmQH4Bc3BSgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfECBByZ0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzB34BgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CBCBBBt-UBruHBt+UB1iVBviVBCBBBCBBBCBBB3hVB5-UB9hVB7hVCCBBCCBBI9jVB9jVBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBICBBBCBBECBBN-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOC-lOG-lOzoeCBBBCBBBCBBBCBBBCBBBCBl8kCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBTCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBnECBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBKCBBBCBBBnglCBCBBBCBBBCBBBCBBBCBBECBBBvyyCDCBBBCBBBgDCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBn0yCB90yCB10yCBh0yCBn0yCCjxyCBzyyCBpxyCBg6BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB-CBl0yCBvjlCBCBBBCBBBt2yCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBhkzCZCBB9a-5Bd-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCm6TCBB7gBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCH-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BmlBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvChDwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCFvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC1DuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCCuCBuCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCCtCBtCk2BgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEO-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-D+CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCL-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B74CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhrVgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BD1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BtxekCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC"), this._CASE_ORBIT;
	}
	static _Print = null;
	static get Print() {
		return this._Print ||= new UnicodeRangeTable(decodeRanges("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBDOBCbBDCCBJBGfBIqCBCgFBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYBDCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPBLCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGBCCBCHBDBBDVBCGBCBBCEBDIBDBBDCBICBFBBCEBDRBLBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBGMBCCBCWBCPBDIBCCBCDBIBBCCBCBBDDBDJBIVBCCBCWBCJBCEBDIBCCBCDBIBBGCBCDBDJBCCBNMBCCBCyBBCCBCFBFPBDZBCCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBN5BBFcBmBBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDBhBnCBCjBBFmBBCjBBCOBCMBmBlGBCGGD4LBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBH1CBDFBD-TBCbBE4CBIVBKXBKTBNMBCCBCBBN9CBDJBHJBHNBCKBH4CBIqBBGlCBLeBCLBFLBFEEBoBBDEBMrBBFZBHKBE9BBDgCBCcBDKBHJBHNBDtBBDLBVsCBClFBJ7BBEOBE9BBGqBBDKBJqBBG1QBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBSXBJuBBSBBDaBCMBEhBBPgBBQrEBF5UBXKBWz4BBD9LBGsBBCGGD3BBIBBPXBKGBCGBCGBCGBCGBCGBCGBCGBC9DBjBZBC4CBN1GBbPBC+BBC1CBDmDBGqBBC9CBC1CBKvBBCszcBE2BBK7KBV3FBJ8GBV7BBEJBH3BBJlCBJLBHzDBMdBEtCBCKBFgBBC2BBKNBDJBDmDBZbBLFBDFBDFBKGBCGBC7BBF9DBDJBHj9KBNWBFwBBloItLBDpDBnBGBNEBGZBCEBCCCBCCBCCBoUBhBpBBHyBBCSBCDBFEBCmEBF9FBEFBDFBDFBDCBEGBCGBOBBDLBCZBCSBCBBCOBDNBjB6DBGCBFsBBE3CBCMBEwBwBBsBBjEcBEwBBQbBFjBBKdBGqBBGdBCkBBFNBrB9EBDJBHjBBFjBBFnBBJzBBMLBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBCnCBJIBxBSBCBBGgBBEaBGaBnB3BBFTBDxBBCBBGHBCCBCcBDCBFJBIIBI-BBhBmBBFLBK1BBEcBDaBGZBIDBNGBxCoCB4ByBBOyBBItBBJJBHlBBEcBJBBxGeBCpBBCCBDBBRFBJIBiBtBBJpBBXZBnBbBVWBKtCBFjBBK9BBCEBOYBIJBH0BBCRBJmBBK-CBCTBMRBCuBB-BGBCCCBCBCOBCKBH6BBGJBHDBCHBDBBDVBCGBCBBCEBCJBDBBDCBDHHGGBDGBEEBMJBCDDClBBCJBCDDCDBCJBCBBJBBe7CBCEBfnCBJJBnF1BBDlBBjBkCBMJBHMBU5BBHJBHTBdaBDOBFWB6F7BBlDyCBNHBDDDBGBCBBCdBCBBDLBKJBnCHBDtBBDKBcnCBJyCBOoCBIJB3CHB5ChBBPJBHIBCsBBCNBLcBEfBDVBCNBqCGBCBBCrBBECCBCCBHBJJBHFBCBBCkBBCBBCFBIJBHrBBFJB3HYBIQBCoBBEcB2CQQBwBBO6cBnDuDBCEBMjGBtyCiDBOvhBBRVBL68DBGmSB61G5BBn2B4RBIeBCJBFwCBCJBHdBDFBLlCBLJBCGBCUBGSBxN5BBnG6CBGYBDYBtBqCBF4BBIQBhCEBMGBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBDDBh7D8HBEzNBHWBQQBQtBBDWBKzDB9B1HBLmBBDpCBJvDBWlCB7DTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBD9VBQEBCOBxiBeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBENBDJBFBBhKeBS5BBGxOxOBoBB3GqBBFhGhGBdBCVBJBBhHGBCDBCBBCOBCkGBDPBqBrCBFJBFBByYjCBtC8BBjGDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBBvIrBBFjDBNOBDOBCOBCkBBLtFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBmgB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIBnkzVvHB", !1)), this._Print;
	}
	static CATEGORIES = new LazyMap({
		C: () => new UnicodeRangeTable(decodeRanges("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDBHQBXhGhGxBBB8BBBmDNB8BBByBBBQddBCCMEBhBGBsCiFiFJBBDBBXIICCBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBPMMBEB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKMMBDBbEByBPBDBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCB-FCBHBBHBBHBBECBIIIBLBDBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIB-BGGBLBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMBxhBPBXJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBF-6DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBrCHBxDUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB", !1)),
		Cc: () => new UnicodeRangeTable(decodeRanges("AfgDgB", !0)),
		Cf: () => new UnicodeRangeTable(decodeRanges("tFzqBzqBBEBXhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB", !1)),
		Cn: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBDBvzIBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB", !1)),
		Co: () => new UnicodeRangeTable(decodeRanges("gg4B-nGh4hc9--BD9--B", !0)),
		Cs: () => new UnicodeRangeTable(decodeRanges("gg2B--B", !0)),
		L: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoCaBFDBuBqBBkBBBCiDBCQQBIIBLLBBBDRRCdBe4CBMZZBfBKBBFGGBUBFKKEYYBXBIKBGXBCGBRpBB7B1BBETTIJBQPBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNGB7BBBCCCBDBCXBCCCBIBCBBKDDBDBCWWBCBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNSSBkBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBkBFFkC4CBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBzC+C+CBtBBSHB3BdBOBBLrBBbjBBqBCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBhC1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBF1B1BB8zC8zCBjHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBxC2O2OBrBrBBDBGBBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBReBDlCByBIBDmDBDxCBVQBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBdRRBDBCJBLEBCoBBYCBCHBVWBEEEBwBBCEEBDDBDBDCCZCBDKBICBNFBDFBDFBKGBCGBCqBBCNBHyDBej9KBNWBFwBBloItLBDpDBnBGBNEBGCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBxB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOjBBnBbBKWB7HpBBHBBRFB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB1D-BBgBHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBqBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBGjCjCBLBhCBBCPPBNNB0mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBn7F0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFBmI9BBzEsBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCCBCBBCGBDEBKBBhHGBCDBCBBCOBCkGB8BjCBI1lB1lBBCBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", !1)),
		LC: () => new UnicodeRangeTable(decodeRanges("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGGDqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDDBCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOBCGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB", !1)),
		Ll: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcKFDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB", !1)),
		Lm: () => new UnicodeRangeTable(decodeRanges("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBBoDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB", !1)),
		Lo: () => new UnicodeRangeTable(decodeRanges("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNFB8BBBCCCBDBCXBCCCBIBCBBKDDBDBYDBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNyDyDBnKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPByDrTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBpBkCkCBhBBC0BBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBxFuBBSHB3BdBOBBLrBBbjBBqBCBLdByDDBCFBCBBE7hB7hBBCB4-C3BBZWBKGBCGBCGBCGBCGBCGBCGBCGBoR2B2BF1CBJCCB4CBFGGBpBBC9CBSfBxBPBhQ-tGBhC0wUBC2jBBkCnBBJrIBFPBLBBjCyByBBkCBqFoDoDEGBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBuBEBDIBLEBCoBBYCBCHBVPBCFBEEEBwBBCEEBDDBDBDCCZBBEKBIPPBEBDFBDFBKGBCGByEiBBej9KBNWBFwBBloItLBDpDBkCCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBqDJBCsBBDeBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBhEtCBjDnBBJzBB9CzBBN2JBKVBLHB5EFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4FjBBnBDBCxJxJBoBBHBBRCBCBB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB0GHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBnBBCBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBB0BUBGSB0NnBB2MqCBGwFwFB0mHBqBfBiDyDBuwIiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBxzI2P2PBrBBiBiKiKBcBTrBBlPaBmHdBDwGwGBdBCCBCBBCGBDEBKiHiHBFBCDBCBBCOBCkGB8pBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", !1)),
		Lt: () => new UnicodeRangeTable(decodeRanges("lOGDnB2sH2sHBGBJHBJHBNQQwBAB", !1)),
		Lu: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBB", !1)),
		M: () => new UnicodeRangeTable(decodeRanges("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBECBCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCBBcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBDLBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBBGBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCEBCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBCCBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", !1)),
		Mc: () => new UnicodeRangeTable(decodeRanges("joC4B4BDCBJDBCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCBLrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBBBBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBBBJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BBpDBB0rYBBHFB", !1)),
		Me: () => new UnicodeRangeTable(decodeRanges("okBBB1xF-wB-wBBCBCCBsshBCB", !1)),
		Mn: () => new UnicodeRangeTable(decodeRanges("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBCBBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBBcEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GBBD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDhDBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHBLDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBCEBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", !1)),
		N: () => new UnicodeRangeTable(decodeRanges("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJB3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDEB3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJBvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnDJBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB", !1)),
		Nd: () => new UnicodeRangeTable(decodeRanges("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnCJn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJnLJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ", !0)),
		Nl: () => new UnicodeRangeTable(decodeRanges("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuDBm8SCB", !1)),
		No: () => new UnicodeRangeTable(decodeRanges("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBDBxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB", !1)),
		P: () => new UnicodeRangeTable(decodeRanges("hBCBCFBCDBLBBEBBbCBCccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBoCrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TDBeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", !1)),
		Pc: () => new UnicodeRangeTable(decodeRanges("-Cg-Hg-HBUU-u3BBBZCBwHAB", !1)),
		Pd: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", !1)),
		Pe: () => new UnicodeRangeTable(decodeRanges("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD", !1)),
		Pf: () => new UnicodeRangeTable(decodeRanges("7F+6H+6HEddpuDCCFDDQEE", !1)),
		Pi: () => new UnicodeRangeTable(decodeRanges("rFt7Ht7HDBBDaapuDCCFDDQEE", !1)),
		Po: () => new UnicodeRangeTable(decodeRanges("hBCBCCBDECBLLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCEBFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBCBBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUlxUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", !1)),
		Ps: () => new UnicodeRangeTable(decodeRanges("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB", !1)),
		S: () => new UnicodeRangeTable(decodeRanges("kBHHRCBgBCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGiGCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMBFFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", !1)),
		Sc: () => new UnicodeRangeTable(decodeRanges("kB+D+DBCBqnB8D8DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC", !1)),
		Sk: () => new UnicodeRangeTable(decodeRanges("+CCCoCHHFEEqQDBNNBGGBCCCBPB2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB", !1)),
		Sm: () => new UnicodeRangeTable(decodeRanges("rBRRBBB+BCCuBFFmBgBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBxBUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB", !1)),
		So: () => new UnicodeRangeTable(decodeRanges("mFDDFCCyerIrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCECFMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCBlPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", !1)),
		Z: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB", !1)),
		Zl: () => new UnicodeRangeTable(decodeRanges("ohIA", !0)),
		Zp: () => new UnicodeRangeTable(decodeRanges("phIA", !0)),
		Zs: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB", !1)),
		ASCII_Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbF", !0)),
		Alphabetic: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoBNBCCCBCCBCCJaBFDBeKBG3BBCGBPlDBCHBFHBFCBLCBDRRBuBBOkDBZgBBKBBFGGBWBDSBUYBIKBGXBCGBIJJBoBBLLBEGBHrCBCPBCCBFOBOSBCHBDBBDVBCGBCEEBCBEHBDBBDBBCJJFBBCEBNBBLFFBBBCFBFBBDVBCGBCBBCBBCBBFEBFBBDBBFIIBCBCSSBEBMCBCIBCCBCVBCGBCBBCEBEIBCCBCBBEQQBCBWDBFCBCHBDBBDVBCGBCBBCEBEHBDBBDBBKBBFBBCEBORRBCCBEBECBCDBEBBCCCBEEBEEBBBELBFEBECBCCBEHHpBMBCCBCWBCPBEHBCCBCCBJBBCCBCBBDDBdDBCHBCCBCWBCJBCEBEHBCCBCCBJBBGCBCDBOCBNMBCCBCoBBDHBCCBCCBCGGBCBIEBXFBCCBCRBEXBCIBCDDBFBJFBCCCBGBTBBO5BBGGBH0B0BBECBDBCXBCCCBRBCCBDEBCHHPDBhBgCgCBGBCjBBFSBFPBCjBBkC2BBCDDBDBR-BBLDBDlBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBEKBITBMUBNTBNMBCCBCBBNzBBDSBPFFkC4CBIqBBGlCBLeBCLBFIBYdBDEBMrBBFZB3BbBF+BBDTBzBYYBMMBBByBzBBCOBCHB0BpBBDDBLrBBCKBP2BBXCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBUhBBM1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBFSSBnBBuZzBB34BkHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBCfBwB2O2OBBBaIBIEBDEBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBGHBEwDBoBIBDmDBDxCBVUBCgBBZzBBNjCBCtBtBBEBECCBBBLgBBGiBBOcBEyBBCLBQRRBOBLEBC2BBKNBTWBEkCBCCCZCBDPBDDBMFBDFBDFBKGBCGBCqBBCNBH6DBWj9KBNWBFwBBloItLBDpDBnBGBNEBGLBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmC0BBsIcBEwBBwBfBOdBGqBBGdBDjBBFHBCEBrB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCDBCBBGHBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOnBBjBbBEGGBVB7HpBBCBBEBBRFBzBCBEcBLJJBUBrBRBvBUBcWBKlCBsBEBL4BBKOOBXBYyBBSDBJiBBEKKB+BBCDBKBBLCCkBRBChBBDHHBCB-BGBCCCBCBCOBCJBI4BBYDBCHBDBBDVBCGBCBBCEBEHBDBBDBBEHHGGBdJBCDDClBBCJBCDDCDBCBBECCtBhCBCCBCDBVCBfhCBDBBC5F5FB0BBDGBaFBjB+BBCEE8B1BBDoCoCBZBDNBWGB6F4BBoD-BBgBHBDDDBGBCBBCdBCBBDBBDDB+CHBDtBBDFBCCCBccBxBBDJBSnCBGTTBnCBoDHB5CgBBgBIBCsBBCGBCyByBBcBDVBCNBqCGBCBBCrBBECCBCCBBBCDDBZZBEBCBBCkBBCBBCDBCYYBqBBlIWBKQBCoBBECBwDwCwCB4cBnDuDBSjGBtyCgDBQvhBBSFBa68DBGmSB61GuBBy2B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBF4BBIQBhCBBCNNBFBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBFi7Fi7FBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCVBJBBhHGBCDBCBBCOBCkGB8BjCBEEE1lBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1TZBHZBHZB3zD-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", !1)),
		Dash: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", !1)),
		Emoji: () => new UnicodeRangeTable(decodeRanges("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", !1)),
		Emoji_Component: () => new UnicodeRangeTable(decodeRanges("jBHHGJB0+H2G2Gsp3B3+8B3+8BBYB8PEBxtBDBtzhY-CB", !1)),
		Emoji_Modifier: () => new UnicodeRangeTable(decodeRanges("7-8DE", !0)),
		Emoji_Modifier_Base: () => new UnicodeRangeTable(decodeRanges("9wJ8G8GRDB4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB", !1)),
		Emoji_Presentation: () => new UnicodeRangeTable(decodeRanges("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxDrGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", !1)),
		Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBBCCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBNDBDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB", !1)),
		Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbFq1-BJIFbF", !0)),
		Lowercase: () => new UnicodeRangeTable(decodeRanges("hDZBwBLLFlBlBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCBBBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmoByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFBmI9BB1lChBB", !1)),
		Math: () => new UnicodeRangeTable(decodeRanges("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFDJBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-BBhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB", !1)),
		Quotation_Mark: () => new UnicodeRangeTable(decodeRanges("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB", !1)),
		Terminal_Punctuation: () => new UnicodeRangeTable(decodeRanges("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsBBJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCBzJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBBBLqRqRBoJoJBnwTnwTovHDB", !1)),
		Uppercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZB", !1)),
		White_Space: () => new UnicodeRangeTable(decodeRanges("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB", !1))
	});
	static SCRIPTS = new LazyMap({
		Adlam: () => new UnicodeRangeTable(decodeRanges("go6DrCFJFB", !0)),
		Ahom: () => new UnicodeRangeTable(decodeRanges("g4lCaDOFW", !0)),
		Anatolian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggxCmS", !0)),
		Arabic: () => new UnicodeRangeTable(decodeRanges("gwBEBCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB", !1)),
		Armenian: () => new UnicodeRangeTable(decodeRanges("xpBlBDxBDCks9BE", !0)),
		Avestan: () => new UnicodeRangeTable(decodeRanges("g4iC1BEG", !0)),
		Balinese: () => new UnicodeRangeTable(decodeRanges("g4GsCCxB", !0)),
		Bamum: () => new UnicodeRangeTable(decodeRanges("g1pB3CpowB4R", !0)),
		Bassa_Vah: () => new UnicodeRangeTable(decodeRanges("w26CdDF", !0)),
		Batak: () => new UnicodeRangeTable(decodeRanges("g+GzBJD", !0)),
		Bengali: () => new UnicodeRangeTable(decodeRanges("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB", !1)),
		Beria_Erfe: () => new UnicodeRangeTable(decodeRanges("g17CYDY", !0)),
		Bhaiksuki: () => new UnicodeRangeTable(decodeRanges("ggnCICsBCNLc", !0)),
		Bopomofo: () => new UnicodeRangeTable(decodeRanges("qXB6wLqBxDf", !0)),
		Brahmi: () => new UnicodeRangeTable(decodeRanges("ggkCtCFjBKA", !0)),
		Braille: () => new UnicodeRangeTable(decodeRanges("ggK-H", !0)),
		Buginese: () => new UnicodeRangeTable(decodeRanges("gwGbDB", !0)),
		Buhid: () => new UnicodeRangeTable(decodeRanges("g6FT", !0)),
		Canadian_Aboriginal: () => new UnicodeRangeTable(decodeRanges("ggF-TxRlC7tgCP", !0)),
		Carian: () => new UnicodeRangeTable(decodeRanges("g1gCwB", !0)),
		Caucasian_Albanian: () => new UnicodeRangeTable(decodeRanges("wphCzBMA", !0)),
		Chakma: () => new UnicodeRangeTable(decodeRanges("gokC0BCR", !0)),
		Cham: () => new UnicodeRangeTable(decodeRanges("gwqB2BKNDJDD", !0)),
		Cherokee: () => new UnicodeRangeTable(decodeRanges("g9E1CDFz7lBvC", !0)),
		Chorasmian: () => new UnicodeRangeTable(decodeRanges("w9jCb", !0)),
		Common: () => new UnicodeRangeTable(decodeRanges("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsGBBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLEBjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB", !1)),
		Coptic: () => new UnicodeRangeTable(decodeRanges("ifNxkKzDGG", !0)),
		Cuneiform: () => new UnicodeRangeTable(decodeRanges("ggoC5cnDuDCEMjG", !0)),
		Cypriot: () => new UnicodeRangeTable(decodeRanges("ggiCFBDCCBqBBCBBEDD", !1)),
		Cypro_Minoan: () => new UnicodeRangeTable(decodeRanges("w8rCiD", !0)),
		Cyrillic: () => new UnicodeRangeTable(decodeRanges("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB", !1)),
		Deseret: () => new UnicodeRangeTable(decodeRanges("gghCvC", !0)),
		Devanagari: () => new UnicodeRangeTable(decodeRanges("goCwCFODZh7nBfhwcJ", !0)),
		Dives_Akuru: () => new UnicodeRangeTable(decodeRanges("gomCGBDDDBGBCBBCdBCBBDLBKJB", !1)),
		Dogra: () => new UnicodeRangeTable(decodeRanges("ggmC7B", !0)),
		Duployan: () => new UnicodeRangeTable(decodeRanges("ggvDqDGMEIIJDD", !0)),
		Egyptian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggsC1iBL68D", !0)),
		Elbasan: () => new UnicodeRangeTable(decodeRanges("gohCnB", !0)),
		Elymaic: () => new UnicodeRangeTable(decodeRanges("g-jCW", !0)),
		Ethiopic: () => new UnicodeRangeTable(decodeRanges("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCGBCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB", !1)),
		Garay: () => new UnicodeRangeTable(decodeRanges("gqjClBEcJB", !0)),
		Georgian: () => new UnicodeRangeTable(decodeRanges("glElBBCGGDqBBCDBx8CqBBDCBhiElBBCGG", !1)),
		Glagolitic: () => new UnicodeRangeTable(decodeRanges("ggL-Ch9sDGCQDGCBCE", !0)),
		Gothic: () => new UnicodeRangeTable(decodeRanges("w5gCa", !0)),
		Grantha: () => new UnicodeRangeTable(decodeRanges("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB", !1)),
		Greek: () => new UnicodeRangeTable(decodeRanges("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1ChKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB", !1)),
		Gujarati: () => new UnicodeRangeTable(decodeRanges("h0CCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGB", !1)),
		Gunjala_Gondi: () => new UnicodeRangeTable(decodeRanges("grnCFCBCkBCBCFIJ", !0)),
		Gurmukhi: () => new UnicodeRangeTable(decodeRanges("hwCCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB", !1)),
		Gurung_Khema: () => new UnicodeRangeTable(decodeRanges("go4C5B", !0)),
		Han: () => new UnicodeRangeTable(decodeRanges("g0LZBC4CBN1GBwBCCaIBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", !1)),
		Hangul: () => new UnicodeRangeTable(decodeRanges("goE-HvxHBiI9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC", !0)),
		Hanifi_Rohingya: () => new UnicodeRangeTable(decodeRanges("gojCnBJJ", !0)),
		Hanunoo: () => new UnicodeRangeTable(decodeRanges("g5FU", !0)),
		Hatran: () => new UnicodeRangeTable(decodeRanges("gniCSCBGE", !0)),
		Hebrew: () => new UnicodeRangeTable(decodeRanges("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB", !1)),
		Hiragana: () => new UnicodeRangeTable(decodeRanges("hiM1CBHCBi7-C+IBTeeBBBulQAB", !1)),
		Imperial_Aramaic: () => new UnicodeRangeTable(decodeRanges("giiCVCI", !0)),
		Inherited: () => new UnicodeRangeTable(decodeRanges("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBCGBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB", !1)),
		Inscriptional_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g7iCSGH", !0)),
		Inscriptional_Parthian: () => new UnicodeRangeTable(decodeRanges("g6iCVDH", !0)),
		Javanese: () => new UnicodeRangeTable(decodeRanges("gsqBtCDJFB", !0)),
		Kaithi: () => new UnicodeRangeTable(decodeRanges("gkkCiCLA", !0)),
		Kannada: () => new UnicodeRangeTable(decodeRanges("gkDMCCCWCJCEDICCCDIBGCCDDJCC", !0)),
		Katakana: () => new UnicodeRangeTable(decodeRanges("hlM5CBDCBxHPBxGuBBC3CBvgzBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB", !1)),
		Kawi: () => new UnicodeRangeTable(decodeRanges("g4nCQCoBEc", !0)),
		Kayah_Li: () => new UnicodeRangeTable(decodeRanges("goqBtBCA", !0)),
		Kharoshthi: () => new UnicodeRangeTable(decodeRanges("gwiCDCBGHCCCcDCFJII", !0)),
		Khitan_Small_Script: () => new UnicodeRangeTable(decodeRanges("k-7C84G84GB0OBqBAB", !1)),
		Khmer: () => new UnicodeRangeTable(decodeRanges("g8F9CDJHJnPf", !0)),
		Khojki: () => new UnicodeRangeTable(decodeRanges("gwkCRCuB", !0)),
		Khudawadi: () => new UnicodeRangeTable(decodeRanges("w1kC6BGJ", !0)),
		Kirat_Rai: () => new UnicodeRangeTable(decodeRanges("gq7C5B", !0)),
		Lao: () => new UnicodeRangeTable(decodeRanges("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB", !1)),
		Latin: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORMBuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB", !1)),
		Lepcha: () => new UnicodeRangeTable(decodeRanges("ggH3BEOEC", !0)),
		Limbu: () => new UnicodeRangeTable(decodeRanges("goGeBCLBFLBFEEBKB", !1)),
		Linear_A: () => new UnicodeRangeTable(decodeRanges("gwhC2JKVLH", !0)),
		Linear_B: () => new UnicodeRangeTable(decodeRanges("gggCLCZCSCBCODNjB6D", !0)),
		Lisu: () => new UnicodeRangeTable(decodeRanges("wmpBvBx1eA", !0)),
		Lycian: () => new UnicodeRangeTable(decodeRanges("g0gCc", !0)),
		Lydian: () => new UnicodeRangeTable(decodeRanges("gpiCZGA", !0)),
		Mahajani: () => new UnicodeRangeTable(decodeRanges("wqkCmB", !0)),
		Makasar: () => new UnicodeRangeTable(decodeRanges("g3nCY", !0)),
		Malayalam: () => new UnicodeRangeTable(decodeRanges("goDMCCCyBCCCFFPDZ", !0)),
		Mandaic: () => new UnicodeRangeTable(decodeRanges("giCbDA", !0)),
		Manichaean: () => new UnicodeRangeTable(decodeRanges("g2iCmBFL", !0)),
		Marchen: () => new UnicodeRangeTable(decodeRanges("wjnCfDVCN", !0)),
		Masaram_Gondi: () => new UnicodeRangeTable(decodeRanges("gonCGBCBBCrBBECCBCCBHBJJB", !1)),
		Medefaidrin: () => new UnicodeRangeTable(decodeRanges("gy7C6C", !0)),
		Meetei_Mayek: () => new UnicodeRangeTable(decodeRanges("g3qBWqGtBDJ", !0)),
		Mende_Kikakui: () => new UnicodeRangeTable(decodeRanges("gg6DkGDP", !0)),
		Meroitic_Cursive: () => new UnicodeRangeTable(decodeRanges("gtiCXFTDtB", !0)),
		Meroitic_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("gsiCf", !0)),
		Miao: () => new UnicodeRangeTable(decodeRanges("g47CqCF4BIQ", !0)),
		Modi: () => new UnicodeRangeTable(decodeRanges("gwlCkCMJ", !0)),
		Mongolian: () => new UnicodeRangeTable(decodeRanges("ggGBBDCCBSBH4CBIqBB2t-BMB", !1)),
		Mro: () => new UnicodeRangeTable(decodeRanges("gy6CeCJFB", !0)),
		Multani: () => new UnicodeRangeTable(decodeRanges("g0kCGBCCCBCBCOBCKB", !1)),
		Myanmar: () => new UnicodeRangeTable(decodeRanges("ggE-EhqmBeiDfxibT", !0)),
		Nabataean: () => new UnicodeRangeTable(decodeRanges("gkiCeJI", !0)),
		Nag_Mundari: () => new UnicodeRangeTable(decodeRanges("wm5DpB", !0)),
		Nandinagari: () => new UnicodeRangeTable(decodeRanges("gtmCHDtBDK", !0)),
		New_Tai_Lue: () => new UnicodeRangeTable(decodeRanges("gsGrBFZHKEB", !0)),
		Newa: () => new UnicodeRangeTable(decodeRanges("gglC7CCE", !0)),
		Nko: () => new UnicodeRangeTable(decodeRanges("g+B6BDC", !0)),
		Nushu: () => new UnicodeRangeTable(decodeRanges("h-7CvsQvsQBqMB", !1)),
		Nyiakeng_Puachue_Hmong: () => new UnicodeRangeTable(decodeRanges("go4DsBENDJFB", !0)),
		Ogham: () => new UnicodeRangeTable(decodeRanges("g0Fc", !0)),
		Ol_Chiki: () => new UnicodeRangeTable(decodeRanges("wiHvB", !0)),
		Ol_Onal: () => new UnicodeRangeTable(decodeRanges("wu5DqBFA", !0)),
		Old_Hungarian: () => new UnicodeRangeTable(decodeRanges("gkjCyBOyBIF", !0)),
		Old_Italic: () => new UnicodeRangeTable(decodeRanges("g4gCjBKC", !0)),
		Old_North_Arabian: () => new UnicodeRangeTable(decodeRanges("g0iCf", !0)),
		Old_Permic: () => new UnicodeRangeTable(decodeRanges("w6gCqB", !0)),
		Old_Persian: () => new UnicodeRangeTable(decodeRanges("g9gCjBFN", !0)),
		Old_Sogdian: () => new UnicodeRangeTable(decodeRanges("g4jCnB", !0)),
		Old_South_Arabian: () => new UnicodeRangeTable(decodeRanges("gziCf", !0)),
		Old_Turkic: () => new UnicodeRangeTable(decodeRanges("ggjCoC", !0)),
		Old_Uyghur: () => new UnicodeRangeTable(decodeRanges("w7jCZ", !0)),
		Oriya: () => new UnicodeRangeTable(decodeRanges("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR", !0)),
		Osage: () => new UnicodeRangeTable(decodeRanges("wlhCjBFjB", !0)),
		Osmanya: () => new UnicodeRangeTable(decodeRanges("gkhCdDJ", !0)),
		Pahawh_Hmong: () => new UnicodeRangeTable(decodeRanges("g46ClCLJCGCUGS", !0)),
		Palmyrene: () => new UnicodeRangeTable(decodeRanges("gjiCf", !0)),
		Pau_Cin_Hau: () => new UnicodeRangeTable(decodeRanges("g2mC4B", !0)),
		Phags_Pa: () => new UnicodeRangeTable(decodeRanges("giqB3B", !0)),
		Phoenician: () => new UnicodeRangeTable(decodeRanges("goiCbEA", !0)),
		Psalter_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g8iCRIDNG", !0)),
		Rejang: () => new UnicodeRangeTable(decodeRanges("wpqBjBMA", !0)),
		Runic: () => new UnicodeRangeTable(decodeRanges("g1FqCEK", !0)),
		Samaritan: () => new UnicodeRangeTable(decodeRanges("ggCtBDO", !0)),
		Saurashtra: () => new UnicodeRangeTable(decodeRanges("gkqBlCJL", !0)),
		Sharada: () => new UnicodeRangeTable(decodeRanges("gskC-ChsCH", !0)),
		Shavian: () => new UnicodeRangeTable(decodeRanges("wihCvB", !0)),
		Siddham: () => new UnicodeRangeTable(decodeRanges("gslC1BDlB", !0)),
		Sidetic: () => new UnicodeRangeTable(decodeRanges("gqiCZ", !0)),
		SignWriting: () => new UnicodeRangeTable(decodeRanges("gg2DrUQECO", !0)),
		Sinhala: () => new UnicodeRangeTable(decodeRanges("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB", !1)),
		Sogdian: () => new UnicodeRangeTable(decodeRanges("w5jCpB", !0)),
		Sora_Sompeng: () => new UnicodeRangeTable(decodeRanges("wmkCYIJ", !0)),
		Soyombo: () => new UnicodeRangeTable(decodeRanges("wymCyC", !0)),
		Sundanese: () => new UnicodeRangeTable(decodeRanges("g8G-BhIH", !0)),
		Sunuwar: () => new UnicodeRangeTable(decodeRanges("g+mChBPJ", !0)),
		Syloti_Nagri: () => new UnicodeRangeTable(decodeRanges("ggqBsB", !0)),
		Syriac: () => new UnicodeRangeTable(decodeRanges("g4BNC7BDCxIK", !0)),
		Tagalog: () => new UnicodeRangeTable(decodeRanges("g4FVKA", !0)),
		Tagbanwa: () => new UnicodeRangeTable(decodeRanges("g7FMCCCB", !0)),
		Tai_Le: () => new UnicodeRangeTable(decodeRanges("wqGdDE", !0)),
		Tai_Tham: () => new UnicodeRangeTable(decodeRanges("gxG+BCcDKHJHN", !0)),
		Tai_Viet: () => new UnicodeRangeTable(decodeRanges("g0qBiCZE", !0)),
		Tai_Yo: () => new UnicodeRangeTable(decodeRanges("g25DeCVJB", !0)),
		Takri: () => new UnicodeRangeTable(decodeRanges("g0lC5BHJ", !0)),
		Tamil: () => new UnicodeRangeTable(decodeRanges("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB", !1)),
		Tangsa: () => new UnicodeRangeTable(decodeRanges("wz6CuCCJ", !0)),
		Tangut: () => new UnicodeRangeTable(decodeRanges("g-7CgBgBB+3GBhQeBiDyDB", !1)),
		Telugu: () => new UnicodeRangeTable(decodeRanges("ggDMCCCWCPDICCCDIBCCCBDDDJII", !0)),
		Thaana: () => new UnicodeRangeTable(decodeRanges("g8BxB", !0)),
		Thai: () => new UnicodeRangeTable(decodeRanges("hwD5BGb", !0)),
		Tibetan: () => new UnicodeRangeTable(decodeRanges("g4DnCCjBFmBCjBCOCGFB", !0)),
		Tifinagh: () => new UnicodeRangeTable(decodeRanges("wpL3BIBPA", !0)),
		Tirhuta: () => new UnicodeRangeTable(decodeRanges("gklCnCJJ", !0)),
		Todhri: () => new UnicodeRangeTable(decodeRanges("guhCzB", !0)),
		Tolong_Siki: () => new UnicodeRangeTable(decodeRanges("wtnCrBFJ", !0)),
		Toto: () => new UnicodeRangeTable(decodeRanges("w04De", !0)),
		Tulu_Tigalari: () => new UnicodeRangeTable(decodeRanges("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB", !1)),
		Ugaritic: () => new UnicodeRangeTable(decodeRanges("g8gCdCA", !0)),
		Unknown: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB", !1)),
		Vai: () => new UnicodeRangeTable(decodeRanges("gopBrJ", !0)),
		Vithkuqi: () => new UnicodeRangeTable(decodeRanges("wrhCKCOCGCBCKCOCGCB", !0)),
		Wancho: () => new UnicodeRangeTable(decodeRanges("g24D5BGA", !0)),
		Warang_Citi: () => new UnicodeRangeTable(decodeRanges("glmCyCNA", !0)),
		Yezidi: () => new UnicodeRangeTable(decodeRanges("g0jCpBCCDB", !0)),
		Yi: () => new UnicodeRangeTable(decodeRanges("ggoBskBE2B", !0)),
		Zanabazar_Square: () => new UnicodeRangeTable(decodeRanges("gwmCnC", !0))
	});
	static FOLD_CATEGORIES = new LazyMap({
		L: () => new UnicodeRangeTable(decodeRanges("laA", !0)),
		LC: () => new UnicodeRangeTable(decodeRanges("laA", !0)),
		Ll: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEEJHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", !1)),
		Lt: () => new UnicodeRangeTable(decodeRanges("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB", !1)),
		Lu: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", !1)),
		M: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", !1)),
		Mn: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", !1)),
		Emoji: () => new UnicodeRangeTable(decodeRanges("8mJA", !0)),
		Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("8mJA", !0)),
		Lowercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", !1)),
		Math: () => new UnicodeRangeTable(decodeRanges("ycGDCHHFMMDDDCHHFAB", !1)),
		Uppercase: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", !1))
	});
	static FOLD_SCRIPT = new LazyMap({
		Common: () => new UnicodeRangeTable(decodeRanges("8cgBgB", !1)),
		Greek: () => new UnicodeRangeTable(decodeRanges("1FwUwU", !1)),
		Inherited: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", !1))
	});
}, Unicode = class e {
	static MAX_RUNE = 1114111;
	static RUNE_ERROR = 65533;
	static isUnsearchable(t) {
		return t === e.RUNE_ERROR || t >= e.MIN_HIGH_SURROGATE && t <= e.MAX_LOW_SURROGATE;
	}
	static MAX_ASCII = 127;
	static MAX_LATIN1 = 255;
	static MAX_BMP = 65535;
	static MIN_FOLD = 65;
	static MAX_FOLD = 125251;
	static MIN_HIGH_SURROGATE = 55296;
	static MAX_HIGH_SURROGATE = 56319;
	static MIN_LOW_SURROGATE = 56320;
	static MAX_LOW_SURROGATE = 57343;
	static MIN_SUPPLEMENTARY_CODE_POINT = 65536;
	static is32(e, t) {
		let n = 0, r = e.length;
		for (; n < r;) {
			let i = n + Math.floor((r - n) / 2), a = e.getLo(i), o = e.getHi(i);
			if (a <= t && t <= o) {
				let n = e.getStride(i);
				return (t - a) % n === 0;
			}
			t < a ? r = i : n = i + 1;
		}
		return !1;
	}
	static is(t, n) {
		if (n <= e.MAX_LATIN1) {
			for (let e = 0; e < t.length; e++) {
				if (n > t.getHi(e)) continue;
				let r = t.getLo(e);
				if (n < r) return !1;
				let i = t.getStride(e);
				return (n - r) % i === 0;
			}
			return !1;
		}
		return t.length > 0 && n >= t.getLo(0) && e.is32(t, n);
	}
	static isPrint(t) {
		return t <= e.MAX_LATIN1 ? t >= 32 && t < e.MAX_ASCII || t >= 161 && t !== 173 : e.is(UnicodeTables.Print, t);
	}
	static simpleFold(t) {
		if (UnicodeTables.CASE_ORBIT.has(t)) return UnicodeTables.CASE_ORBIT.get(t);
		if (t <= e.MAX_ASCII) {
			let e = Codepoint.toLowerCase(t);
			return e === t ? Codepoint.toUpperCase(t) : e;
		}
		return t;
	}
	static equalsIgnoreCase(t, n) {
		if (t === n) return !0;
		if (t < 0 || n < 0) return !1;
		if (t <= e.MAX_ASCII && n <= e.MAX_ASCII) return 65 <= t && t <= 90 && (t |= 32), 65 <= n && n <= 90 && (n |= 32), t === n;
		for (let r = e.simpleFold(t); r !== t; r = e.simpleFold(r)) if (r === n) return !0;
		return !1;
	}
}, RE2JSException = class extends Error {
	constructor(e) {
		super(e), this.name = "RE2JSException";
	}
}, RE2JSSyntaxException = class extends RE2JSException {
	constructor(e, t = null) {
		let n = `error parsing regexp: ${e}`;
		t && (n += `: \`${t}\``), super(n), this.name = "RE2JSSyntaxException", this.message = n, this.error = e, this.input = t;
	}
	getDescription() {
		return this.error;
	}
	getPattern() {
		return this.input;
	}
}, RE2JSCompileException = class extends RE2JSException {
	constructor(e) {
		super(e), this.name = "RE2JSCompileException";
	}
}, RE2JSGroupException = class extends RE2JSException {
	constructor(e) {
		super(e), this.name = "RE2JSGroupException";
	}
}, RE2JSFlagsException = class extends RE2JSException {
	constructor(e) {
		super(e), this.name = "RE2JSFlagsException";
	}
}, RE2JSInternalException = class extends RE2JSException {
	constructor(e) {
		super(e), this.name = "RE2JSInternalException";
	}
};
const WORD_RUNE_TABLE = new Uint8Array(256);
for (let e = 0; e < 256; e++) WORD_RUNE_TABLE[e] = +(97 <= e && e <= 122 || 65 <= e && e <= 90 || 48 <= e && e <= 57 || e === 95);
let cachedNativeEncoder = null, cachedNativeDecoder = null;
var Utils = class e {
	static METACHARACTERS = "\\.+*?()|[]{}^$";
	static EMPTY_BEGIN_LINE = 1;
	static EMPTY_END_LINE = 2;
	static EMPTY_BEGIN_TEXT = 4;
	static EMPTY_END_TEXT = 8;
	static EMPTY_WORD_BOUNDARY = 16;
	static EMPTY_NO_WORD_BOUNDARY = 32;
	static EMPTY_ALL = -1;
	static emptyInts() {
		return [];
	}
	static isString(e) {
		return typeof e == "string" || Object.prototype.toString.call(e) === "[object String]";
	}
	static typeName(e) {
		return e === null || typeof e != "object" && typeof e != "function" ? e === null ? "null" : typeof e : Object.prototype.toString.call(e).slice(8, -1);
	}
	static checkPattern(t) {
		if (!e.isString(t)) throw TypeError(`The pattern must be a string, not ${e.typeName(t)} (RE2JS.translateRegExp() converts a RegExp)`);
	}
	static checkInput(t) {
		if (!e.isString(t) && !e.isByteArray(t)) throw TypeError(`The input must be a string or a byte array (Uint8Array or number[]), not ${e.typeName(t)}`);
	}
	static checkFlags(e) {
		let t = PublicFlags.MULTILINE | PublicFlags.DOTALL | PublicFlags.CASE_INSENSITIVE | PublicFlags.DISABLE_UNICODE_GROUPS | PublicFlags.LONGEST_MATCH | PublicFlags.LOOKBEHINDS;
		if (!Number.isInteger(e) || (e & ~t) !== 0) throw new RE2JSFlagsException("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS, LONGEST_MATCH, LOOKBEHINDS");
	}
	static isByteArray(e) {
		return Array.isArray(e) || Object.prototype.toString.call(e) === "[object Uint8Array]";
	}
	static isalnum(e) {
		return Codepoint.CODES[0] <= e && e <= Codepoint.CODES[9] || Codepoint.CODES.a <= e && e <= Codepoint.CODES.z || Codepoint.CODES.A <= e && e <= Codepoint.CODES.Z;
	}
	static unhex(e) {
		return Codepoint.CODES[0] <= e && e <= Codepoint.CODES[9] ? e - Codepoint.CODES[0] : Codepoint.CODES.a <= e && e <= Codepoint.CODES.f ? e - Codepoint.CODES.a + 10 : Codepoint.CODES.A <= e && e <= Codepoint.CODES.F ? e - Codepoint.CODES.A + 10 : -1;
	}
	static escapeRune(t) {
		let n = "";
		if (Unicode.isPrint(t)) e.METACHARACTERS.indexOf(String.fromCodePoint(t)) >= 0 && (n += "\\"), n += String.fromCodePoint(t);
		else switch (t) {
			case Codepoint.CODES["\""]:
				n += "\\\"";
				break;
			case Codepoint.CODES["\\"]:
				n += "\\\\";
				break;
			case Codepoint.CODES["	"]:
				n += "\\t";
				break;
			case Codepoint.CODES["\n"]:
				n += "\\n";
				break;
			case Codepoint.CODES["\r"]:
				n += "\\r";
				break;
			case Codepoint.CODES["\b"]:
				n += "\\b";
				break;
			case Codepoint.CODES["\f"]:
				n += "\\f";
				break;
			default: {
				let e = t.toString(16);
				t < 256 ? (n += "\\x", e.length === 1 && (n += "0"), n += e) : n += `\\x{${e}}`;
				break;
			}
		}
		return n;
	}
	static stringToRunes(e) {
		let t = String(e), n = [], r = 0;
		for (; r < t.length;) {
			let e = t.codePointAt(r);
			n.push(e), r += e > Unicode.MAX_BMP ? 2 : 1;
		}
		return new Int32Array(n);
	}
	static runeToString(e) {
		return String.fromCodePoint(e);
	}
	static isWordRune(e) {
		return e < 256 && WORD_RUNE_TABLE[e] === 1;
	}
	static emptyOpContext(t, n) {
		let r = 0;
		return t < 0 && (r |= e.EMPTY_BEGIN_TEXT | e.EMPTY_BEGIN_LINE), t === 10 && (r |= e.EMPTY_BEGIN_LINE), n < 0 && (r |= e.EMPTY_END_TEXT | e.EMPTY_END_LINE), n === 10 && (r |= e.EMPTY_END_LINE), e.isWordRune(t) === e.isWordRune(n) ? r |= e.EMPTY_NO_WORD_BOUNDARY : r |= e.EMPTY_WORD_BOUNDARY, r;
	}
	static quoteMeta(t) {
		return t.split("").map((t) => e.METACHARACTERS.indexOf(t) >= 0 ? `\\${t}` : t).join("");
	}
	static charCount(e) {
		return e > Unicode.MAX_BMP ? 2 : 1;
	}
	static toArray(e) {
		let t = e.length, n = Array(t);
		for (let r = 0; r < t; r++) n[r] = e[r];
		return n;
	}
	static stringToUtf8ByteArray(e) {
		if (globalThis.TextEncoder) return cachedNativeEncoder ||= new TextEncoder(), cachedNativeEncoder.encode(e);
		{
			let t = [], n = 0;
			for (let r = 0; r < e.length; r++) {
				let i = e.charCodeAt(r);
				i < 128 ? t[n++] = i : i < 2048 ? (t[n++] = i >> 6 | 192, t[n++] = i & 63 | 128) : (i & 64512) === Unicode.MIN_HIGH_SURROGATE && r + 1 < e.length && (e.charCodeAt(r + 1) & 64512) === Unicode.MIN_LOW_SURROGATE ? (i = Unicode.MIN_SUPPLEMENTARY_CODE_POINT + ((i & 1023) << 10) + (e.charCodeAt(++r) & 1023), t[n++] = i >> 18 | 240, t[n++] = i >> 12 & 63 | 128, t[n++] = i >> 6 & 63 | 128, t[n++] = i & 63 | 128) : (t[n++] = i >> 12 | 224, t[n++] = i >> 6 & 63 | 128, t[n++] = i & 63 | 128);
			}
			return t;
		}
	}
	static utf8ByteArrayToString(e) {
		if (globalThis.TextDecoder) {
			cachedNativeDecoder ||= new TextDecoder("utf-8");
			let t = e instanceof Uint8Array ? e : new Uint8Array(e);
			return cachedNativeDecoder.decode(t);
		}
		{
			let t = [], n = 0, r = 0;
			for (; n < e.length;) {
				let i = e[n++];
				if (i < 128) t[r++] = String.fromCharCode(i);
				else if (i > 191 && i < 224) {
					let a = e[n++];
					t[r++] = String.fromCharCode((i & 31) << 6 | a & 63);
				} else if (i > 239 && i < 365) {
					let a = e[n++], o = e[n++], s = e[n++], c = ((i & 7) << 18 | (a & 63) << 12 | (o & 63) << 6 | s & 63) - Unicode.MIN_SUPPLEMENTARY_CODE_POINT;
					t[r++] = String.fromCharCode(Unicode.MIN_HIGH_SURROGATE + (c >> 10)), t[r++] = String.fromCharCode(Unicode.MIN_LOW_SURROGATE + (c & 1023));
				} else {
					let a = e[n++], o = e[n++];
					t[r++] = String.fromCharCode((i & 15) << 12 | (a & 63) << 6 | o & 63);
				}
			}
			return t.join("");
		}
	}
};
const createEnum = (e = [], t = 0) => {
	let n = Object.create(null);
	for (let r = 0; r < e.length; r++) {
		let i = e[r], a = t + r;
		n[i] = a, n[a] = i;
	}
	return Object.freeze(n);
};
var MatcherInputBase = class e {
	static Encoding = createEnum(["UTF_16", "UTF_8"]);
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
		return this.getEncoding() === e.Encoding.UTF_8;
	}
	isUTF16Encoding() {
		return this.getEncoding() === e.Encoding.UTF_16;
	}
}, Utf8MatcherInput = class extends MatcherInputBase {
	constructor(e = null) {
		super(), this.bytes = e;
	}
	getEncoding() {
		return MatcherInputBase.Encoding.UTF_8;
	}
	asCharSequence() {
		return Utils.utf8ByteArrayToString(this.bytes);
	}
	asBytes() {
		return this.bytes;
	}
	length() {
		return this.bytes.length;
	}
}, Utf16MatcherInput = class extends MatcherInputBase {
	constructor(e = null) {
		super(), this.charSequence = e;
	}
	getEncoding() {
		return MatcherInputBase.Encoding.UTF_16;
	}
	asCharSequence() {
		return this.charSequence;
	}
	asBytes() {
		return Utils.stringToUtf8ByteArray(this.charSequence.toString());
	}
	length() {
		return this.charSequence.length;
	}
}, MatcherInput = class {
	static utf16(e) {
		return Utils.checkInput(e), new Utf16MatcherInput(e);
	}
	static utf8(e) {
		return Utils.isByteArray(e) ? new Utf8MatcherInput(e) : new Utf8MatcherInput(Utils.stringToUtf8ByteArray(e));
	}
}, MachineInputBase = class {
	static EOF() {
		return -8;
	}
	constructor() {
		this.start = 0, this.end = 0;
	}
	canCheckPrefix() {
		return !0;
	}
	endPos() {
		return this.end - this.start;
	}
	hasString() {
		return !1;
	}
	hasAnyString() {
		return !1;
	}
	prefixLength() {
		return 0;
	}
}, MachineUTF8Input = class e extends MachineInputBase {
	static RUNE_ERROR_STEP = Unicode.RUNE_ERROR << 3 | 1;
	constructor(e, t = 0, n = e.length) {
		super(), this.bytes = e, this.start = t, this.end = n;
	}
	hasString(e, t) {
		let n = e.bytes;
		if (n.length === 0) return !0;
		let r = this.indexOf(this.bytes, n, this.start + t);
		return r !== -1 && r <= this.end - n.length;
	}
	hasAnyString(e, t) {
		return e.automaton8().searchUTF8(this.bytes, this.start + t, this.end);
	}
	step(t) {
		if (t += this.start, t >= this.end) return MachineInputBase.EOF();
		let n = this.bytes[t] & 255;
		if (n < 128) return n << 3 | 1;
		let r, i, a = 128, o = 191;
		if (n >= 194 && n <= 223) r = 2, i = n & 31;
		else if (n >= 224 && n <= 239) r = 3, i = n & 15, n === 224 ? a = 160 : n === 237 && (o = 159);
		else if (n >= 240 && n <= 244) r = 4, i = n & 7, n === 240 ? a = 144 : n === 244 && (o = 143);
		else return e.RUNE_ERROR_STEP;
		if (t + r > this.end) return e.RUNE_ERROR_STEP;
		let s = this.bytes[t + 1] & 255;
		if (s < a || s > o) return e.RUNE_ERROR_STEP;
		if (i = i << 6 | s & 63, r > 2) {
			let n = this.bytes[t + 2] & 255;
			if ((n & 192) != 128) return e.RUNE_ERROR_STEP;
			if (i = i << 6 | n & 63, r > 3) {
				let n = this.bytes[t + 3] & 255;
				if ((n & 192) != 128) return e.RUNE_ERROR_STEP;
				i = i << 6 | n & 63;
			}
		}
		return i << 3 | r;
	}
	index(e, t) {
		t += this.start;
		let n = this.indexOf(this.bytes, e.prefixUTF8, t);
		return n < 0 ? n : n - t;
	}
	context(e) {
		e += this.start;
		let t = -1;
		if (e > this.start && e <= this.end) {
			let n = e - 1;
			if (t = this.bytes[n--], t >= 128) {
				let r = e - 4;
				for (r < this.start && (r = this.start); n >= r && (this.bytes[n] & 192) == 128;) n--;
				n < this.start && (n = this.start);
				let i = this.step(n - this.start);
				t = n + (i & 7) === e ? i >> 3 : Unicode.RUNE_ERROR;
			}
		}
		let n = e < this.end ? this.step(e - this.start) >> 3 : -1;
		return Utils.emptyOpContext(t, n);
	}
	indexOf(e, t, n = 0) {
		let r = t.length;
		if (r === 0) return n <= this.end ? n : -1;
		let i = t[0], a = this.end - r, o = typeof e.indexOf == "function", s = n;
		for (; s <= a;) {
			if (o) {
				if (s = e.indexOf(i, s), s === -1 || s > a) return -1;
			} else {
				for (; s <= a && e[s] !== i;) s++;
				if (s > a) return -1;
			}
			let n = !0;
			for (let i = 1; i < r; i++) if (e[s + i] !== t[i]) {
				n = !1;
				break;
			}
			if (n) return s;
			s++;
		}
		return -1;
	}
	prefixLength(e) {
		return e.prefixUTF8.length;
	}
}, MachineUTF16Input = class extends MachineInputBase {
	constructor(e, t = 0, n = e.length) {
		super(), this.charSequence = e, this.start = t, this.end = n;
	}
	hasString(e, t) {
		let n = this.charSequence.indexOf(e.str, this.start + t);
		return n !== -1 && n <= this.end - e.str.length;
	}
	hasAnyString(e, t) {
		return e.automaton16().searchUTF16(this.charSequence, this.start + t, this.end);
	}
	step(e) {
		if (e += this.start, e >= this.end) return MachineInputBase.EOF();
		let t = this.charSequence.charCodeAt(e);
		if (t < Unicode.MIN_HIGH_SURROGATE || t > Unicode.MAX_HIGH_SURROGATE || e + 1 >= this.end) return t << 3 | 1;
		let n = this.charSequence.charCodeAt(e + 1);
		return n >= Unicode.MIN_LOW_SURROGATE && n <= Unicode.MAX_LOW_SURROGATE ? (t - Unicode.MIN_HIGH_SURROGATE) * 1024 + (n - Unicode.MIN_LOW_SURROGATE) + Unicode.MIN_SUPPLEMENTARY_CODE_POINT << 3 | 2 : t << 3 | 1;
	}
	index(e, t) {
		t += this.start;
		let n = this.charSequence.indexOf(e.prefix, t);
		return n < 0 || n > this.end - e.prefix.length ? -1 : n - t;
	}
	context(e) {
		e += this.start;
		let t = e > this.start && e <= this.end ? this.charSequence.charCodeAt(e - 1) : -1, n = e < this.end ? this.charSequence.charCodeAt(e) : -1;
		return Utils.emptyOpContext(t, n);
	}
	prefixLength(e) {
		return e.prefix.length;
	}
}, MachineInput = class {
	static fromUTF8(e, t = 0, n = e.length) {
		return new MachineUTF8Input(e, t, n);
	}
	static fromUTF16(e, t = 0, n = void 0) {
		return Utils.checkInput(e), new MachineUTF16Input(e, t, n ?? e.length);
	}
}, Matcher = class e {
	static MAX_REPLACER_ARGS = 65535;
	static quoteReplacement(e, t = !1) {
		return t ? e.indexOf("\\") < 0 && e.indexOf("$") < 0 ? e : e.split("").map((e) => {
			let t = e.codePointAt(0);
			return t === Codepoint.CODES["\\"] || t === Codepoint.CODES.$ ? `\\${e}` : e;
		}).join("") : e.indexOf("$") < 0 ? e : e.split("").map((e) => e.codePointAt(0) === Codepoint.CODES.$ ? "$$" : e).join("");
	}
	constructor(e, t) {
		if (e === null) throw Error("pattern is null");
		this.patternInput = e;
		let n = this.patternInput.re2();
		this.patternGroupCount = n.numberOfCapturingGroups(), this.groups = [], this.namedGroups = n.namedGroups, this.hasNamedGroups = Object.keys(this.namedGroups).length > 0, this.numberOfInstructions = n.numberOfInstructions(), this.lookbehindState = null, t instanceof MatcherInputBase ? this.resetMatcherInput(t) : Utils.isByteArray(t) ? this.resetMatcherInput(MatcherInput.utf8(t)) : this.resetMatcherInput(MatcherInput.utf16(t));
	}
	pattern() {
		return this.patternInput;
	}
	reset() {
		return this.matcherInputLength = this.matcherInput.length(), this.appendPos = 0, this.hasMatch = !1, this.hasGroups = !1, this.anchorFlag = 0, this;
	}
	resetMatcherInput(e) {
		if (e === null) throw Error("input is null");
		return e instanceof MatcherInputBase || (e = Utils.isByteArray(e) ? MatcherInput.utf8(e) : MatcherInput.utf16(e)), this.matcherInput = e, this.lookbehindState === null ? this.lookbehindState = this.patternInput.re2().createLookbehindState() : this.lookbehindState.reset(), this.reset(), this;
	}
	start(e = 0) {
		if (typeof e == "string") {
			let t = this.namedGroups[e];
			if (!Number.isFinite(t)) throw new RE2JSGroupException(`group '${e}' not found`);
			e = t;
		}
		return this.loadGroup(e), this.groups[2 * e];
	}
	end(e = 0) {
		if (typeof e == "string") {
			let t = this.namedGroups[e];
			if (!Number.isFinite(t)) throw new RE2JSGroupException(`group '${e}' not found`);
			e = t;
		}
		return this.loadGroup(e), this.groups[2 * e + 1];
	}
	programSize() {
		return this.numberOfInstructions;
	}
	group(e = 0) {
		if (typeof e == "string") {
			let t = this.namedGroups[e];
			if (!Number.isFinite(t)) throw new RE2JSGroupException(`group '${e}' not found`);
			e = t;
		}
		let t = this.start(e), n = this.end(e);
		return t < 0 && n < 0 ? null : this.substring(t, n);
	}
	getNamedGroups() {
		if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
		let e = Object.create(null);
		for (let t of Object.keys(this.namedGroups)) e[t] = this.group(t);
		return e;
	}
	groupCount() {
		return this.patternGroupCount;
	}
	loadGroup(e) {
		if (!Number.isInteger(e) || e < 0 || e > this.patternGroupCount) throw new RE2JSGroupException(`Group index out of bounds: ${e}`);
		if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
		if (e === 0 || this.hasGroups) return;
		let t = this.matcherInputLength, n = this.patternInput.re2().matchMachineInput(this.matcherInput, this.groups[0], t, this.anchorFlag, 1 + this.patternGroupCount, this.lookbehindState);
		if (!n[0]) throw new RE2JSGroupException("inconsistency in matching group data");
		this.groups = n[1], this.hasGroups = !0;
	}
	matches() {
		return this.genMatch(0, RE2Flags.ANCHOR_BOTH);
	}
	lookingAt() {
		return this.genMatch(0, RE2Flags.ANCHOR_START);
	}
	find(e = null) {
		if (e !== null) {
			if (!Number.isInteger(e) || e < 0 || e > this.matcherInputLength) throw new RE2JSGroupException(`start index out of bounds: ${e}`);
			return this.reset(), this.genMatch(e, 0);
		}
		if (e = 0, this.hasMatch && (e = this.groups[1], this.groups[0] === this.groups[1])) {
			let t = (this.matcherInput.isUTF16Encoding() ? MachineInput.fromUTF16(this.matcherInput.asCharSequence(), 0, this.matcherInputLength) : MachineInput.fromUTF8(this.matcherInput.asBytes(), 0, this.matcherInputLength)).step(e);
			t < 0 ? e++ : e += t & 7;
		}
		return this.genMatch(e, RE2Flags.UNANCHORED);
	}
	genMatch(e, t) {
		let n = this.patternInput.re2().matchMachineInput(this.matcherInput, e, this.matcherInputLength, t, 1, this.lookbehindState);
		return n[0] ? (this.groups = n[1], this.hasMatch = !0, this.hasGroups = this.patternGroupCount === 0, this.anchorFlag = t, !0) : (this.hasMatch = !1, !1);
	}
	substring(e, t) {
		return this.matcherInput.isUTF8Encoding() ? Utils.utf8ByteArrayToString(this.matcherInput.asBytes().slice(e, t)) : this.matcherInput.asCharSequence().substring(e, t).toString();
	}
	inputLength() {
		return this.matcherInputLength;
	}
	appendReplacement(e, t = !1) {
		let n = "", r = this.start(), i = this.end();
		return this.appendPos < r && (n += this.substring(this.appendPos, r)), this.appendPos = i, n += t ? this.appendReplacementInternalJava(e) : this.appendReplacementInternalJs(e), n;
	}
	appendReplacementInternalJava(e) {
		let t = "", n = 0, r = e.length, i = 0;
		for (; i < r;) {
			let a = e.codePointAt(i);
			if (a === Codepoint.CODES["\\"]) {
				if (n < i && (t += e.substring(n, i)), i++, i >= r) throw new RE2JSGroupException("character to be escaped is missing");
				n = i, i++;
			} else if (a === Codepoint.CODES.$) {
				if (n < i && (t += e.substring(n, i)), i + 1 >= r) throw new RE2JSGroupException("Illegal group reference: group index is missing");
				let a = e.codePointAt(i + 1);
				if (Codepoint.CODES[0] <= a && a <= Codepoint.CODES[9]) {
					let o = a - Codepoint.CODES[0], s = i + 2;
					for (; s < r; s++) {
						let t = e.codePointAt(s);
						if (t < Codepoint.CODES[0] || t > Codepoint.CODES[9] || o * 10 + t - Codepoint.CODES[0] > this.patternGroupCount) break;
						o = o * 10 + t - Codepoint.CODES[0];
					}
					if (o > this.patternGroupCount) throw new RE2JSGroupException(`n > number of groups: ${o}`);
					let c = this.group(o);
					c !== null && (t += c), i = s, n = i;
				} else if (a === Codepoint.CODES["{"]) {
					let a = i + 2;
					for (; a < r && e.codePointAt(a) !== Codepoint.CODES["}"];) a++;
					if (a >= r) throw new RE2JSGroupException("named capture group is missing trailing '}'");
					let o = e.substring(i + 2, a), s = this.group(o);
					s !== null && (t += s), i = a + 1, n = i;
				} else throw new RE2JSGroupException("Illegal group reference");
			} else i++;
		}
		return n < r && (t += e.substring(n, r)), t;
	}
	appendReplacementInternalJs(e) {
		let t = (e) => e >= 48 && e <= 57, n = this.patternGroupCount, r = "", i = 0;
		for (; i < e.length;) {
			let a = e.indexOf("$", i);
			if (a < 0) break;
			r += e.substring(i, a), i = a;
			let o = e.charCodeAt(i + 1);
			if (o === Codepoint.CODES.$) r += "$", i += 2;
			else if (o === Codepoint.CODES["&"]) r += this.group(0), i += 2;
			else if (o === Codepoint.CODES["`"]) r += this.substring(0, this.start(0)), i += 2;
			else if (o === Codepoint.CODES["'"]) r += this.substring(this.end(0), this.matcherInputLength), i += 2;
			else if (t(o)) {
				let a = 1, s = o - 48, c = e.charCodeAt(i + 2);
				if (t(c) && s * 10 + c - 48 <= n && (a = 2, s = s * 10 + c - 48), s >= 1 && s <= n) {
					let e = this.group(s);
					e !== null && (r += e);
				} else r += e.substring(i, i + 1 + a);
				i += 1 + a;
			} else if (o === Codepoint.CODES["<"] && this.hasNamedGroups) {
				let t = e.indexOf(">", i + 2);
				if (t < 0) r += "$<", i += 2;
				else {
					let n = e.substring(i + 2, t);
					if (Object.hasOwn(this.namedGroups, n)) {
						let e = this.group(n);
						e !== null && (r += e);
					}
					i = t + 1;
				}
			} else r += "$", i += 1;
		}
		return r + e.substring(i);
	}
	appendTail() {
		return this.substring(this.appendPos, this.matcherInputLength);
	}
	replaceAll(e, t = !1) {
		return this.replace(e, !0, t);
	}
	replaceFirst(e, t = !1) {
		return this.replace(e, !1, t);
	}
	replace(t, n = !0, r = !1) {
		let i = "";
		this.reset();
		let a = typeof t == "function", o = null;
		if (a) {
			if (this.groupCount() >= e.MAX_REPLACER_ARGS) throw new RE2JSGroupException("Too many capture groups to safely invoke replacer function");
			o = this.matcherInput.isUTF8Encoding() ? this.matcherInput.asBytes() : this.matcherInput.asCharSequence();
		}
		for (; this.find() && (i += a ? this.appendReplacementFunc(t, o) : this.appendReplacement(t, r), n););
		return i += this.appendTail(), i;
	}
	appendReplacementFunc(e, t) {
		let n = "", r = this.start(), i = this.end();
		this.appendPos < r && (n += this.substring(this.appendPos, r)), this.appendPos = i;
		let a = this.matchArray();
		return a.push(r, t), this.hasNamedGroups && a.push(this.namedGroupsObject()), n += String(e(...a)), n;
	}
	matchArray() {
		let e = [this.group(0)];
		for (let t = 1; t <= this.patternGroupCount; t++) {
			let n = this.group(t);
			e.push(n === null ? void 0 : n);
		}
		return e;
	}
	namedGroupsObject() {
		if (!this.hasNamedGroups) return;
		let e = this.getNamedGroups();
		for (let t in e) e[t] === null && (e[t] = void 0);
		return e;
	}
}, Inst = class e {
	static ALT = 1;
	static ALT_MATCH = 2;
	static CAPTURE = 3;
	static EMPTY_WIDTH = 4;
	static FAIL = 5;
	static MATCH = 6;
	static NOP = 7;
	static RUNE = 8;
	static RUNE1 = 9;
	static RUNE_ANY = 10;
	static RUNE_ANY_NOT_NL = 11;
	static LB_WRITE = 12;
	static LB_CHECK = 13;
	static isRuneOp(t) {
		return e.RUNE <= t && t <= e.RUNE_ANY_NOT_NL;
	}
	static escapeRunes(e) {
		let t = "\"";
		for (let n of e) t += Utils.escapeRune(n);
		return t += "\"", t;
	}
	constructor(e) {
		this.op = e, this.out = 0, this.arg = 0, this.runes = new Int32Array(), this.next = null;
	}
	matchRune(e) {
		if (this.runes.length === 1) {
			let t = this.runes[0];
			return (this.arg & RE2Flags.FOLD_CASE) === 0 ? e === t : Unicode.equalsIgnoreCase(t, e);
		}
		let t = this.runes.length;
		if (t === 0) return !1;
		if (t === 2 || t === 4 || t === 6 || t === 8) {
			for (let n = 0; n < t; n += 2) {
				if (e < this.runes[n]) return !1;
				if (e <= this.runes[n + 1]) return !0;
			}
			return !1;
		}
		let n = 0, r = t >> 1;
		for (; r > 1;) {
			let t = r >> 1;
			n += this.runes[n + t << 1] <= e ? t : 0, r -= t;
		}
		n += +(this.runes[n << 1] <= e);
		let i = n - 1;
		return i >= 0 && e <= this.runes[i << 1 | 1];
	}
	matchRunePos(e) {
		if (this.runes.length === 1) {
			let t = this.runes[0];
			return (this.arg & RE2Flags.FOLD_CASE) === 0 ? e === t ? 0 : -1 : Unicode.equalsIgnoreCase(t, e) ? 0 : -1;
		}
		let t = this.runes.length;
		if (t === 0) return -1;
		if (t === 2 || t === 4 || t === 6 || t === 8) {
			for (let n = 0; n < t; n += 2) {
				if (e < this.runes[n]) return -1;
				if (e <= this.runes[n + 1]) return Math.floor(n / 2);
			}
			return -1;
		}
		let n = 0, r = t >> 1;
		for (; r > 1;) {
			let t = r >> 1;
			n += this.runes[n + t << 1] <= e ? t : 0, r -= t;
		}
		n += +(this.runes[n << 1] <= e);
		let i = n - 1;
		return i >= 0 && e <= this.runes[i << 1 | 1] ? i : -1;
	}
	toString() {
		switch (this.op) {
			case e.ALT: return `alt -> ${this.out}, ${this.arg}`;
			case e.ALT_MATCH: return `altmatch -> ${this.out}, ${this.arg}`;
			case e.CAPTURE: return `cap ${this.arg} -> ${this.out}`;
			case e.EMPTY_WIDTH: return `empty ${this.arg} -> ${this.out}`;
			case e.MATCH: return `match${this.arg === 0 ? "" : ` ${this.arg}`}`;
			case e.FAIL: return "fail";
			case e.NOP: return `nop -> ${this.out}`;
			case e.LB_WRITE: return `lbwrite ${this.arg} -> ${this.out}`;
			case e.LB_CHECK: return `lbcheck ${this.arg} -> ${this.out}`;
			case e.RUNE: return this.runes === null ? "rune <null>" : [
				"rune ",
				e.escapeRunes(this.runes),
				(this.arg & RE2Flags.FOLD_CASE) === 0 ? "" : "/i",
				" -> ",
				this.out
			].join("");
			case e.RUNE1: return `rune1 ${e.escapeRunes(this.runes)} -> ${this.out}`;
			case e.RUNE_ANY: return `any -> ${this.out}`;
			case e.RUNE_ANY_NOT_NL: return `anynotnl -> ${this.out}`;
			default: throw Error("unhandled case in Inst.toString");
		}
	}
}, Queue = class e {
	constructor(e) {
		this.sparse = new Int32Array(e), this.densePcs = new Int32Array(e), this.denseCaps = null, this.size = 0, this.ncap = 0, this.mainThreads = 0;
	}
	static INITIAL_THREADS = 32;
	init(t) {
		this.ncap = t;
		let n = Math.min(this.densePcs.length, e.INITIAL_THREADS) * t;
		(!this.denseCaps || this.denseCaps.length < n) && (this.denseCaps = new Int32Array(n));
	}
	growCaps(e) {
		let t = this.densePcs.length * this.ncap, n = new Int32Array(Math.min(t, Math.max(e, 2 * this.denseCaps.length)));
		n.set(this.denseCaps), this.denseCaps = n;
	}
	contains(e) {
		let t = this.sparse[e];
		return t < this.size && this.densePcs[t] === e;
	}
	isEmpty() {
		return this.size === 0;
	}
	add(e) {
		let t = this.size++;
		return this.sparse[e] = t, this.densePcs[t] = e, t;
	}
	clear() {
		this.size = 0, this.mainThreads = 0;
	}
	toString() {
		let e = "{";
		for (let t = 0; t < this.size; t++) t !== 0 && (e += ", "), e += this.densePcs[t];
		return e += "}", e;
	}
}, LookbehindState = class {
	constructor(e) {
		this.pos = -1, this.pcs = new Int32Array(e.numInst()), this.size = 0, this.lbTable = new Int32Array(e.numLb + 1);
	}
	reset() {
		this.pos = -1, this.size = 0;
	}
}, Machine = class e {
	static fromRE2(t) {
		let n = new e();
		return n.prog = t.prog, n.re2 = t, n.q0 = new Queue(n.prog.numInst()), n.q1 = new Queue(n.prog.numInst()), n.addStack = new Int32Array(2 * (n.prog.numInst() + 1)), n.matched = !1, n.matchcap = new Int32Array(n.prog.numCap < 2 ? 2 : n.prog.numCap), n.ncap = 0, n;
	}
	constructor() {
		this.prog = null, this.re2 = null, this.q0 = null, this.q1 = null, this.addStack = null, this.matched = !1, this.matchcap = null, this.ncap = 0, this.lbTable = null;
	}
	init(e) {
		this.ncap = e, e > this.matchcap.length ? this.matchcap = new Int32Array(e).fill(-1) : this.matchcap.fill(-1), this.q0.init(e), this.q1.init(e), this.prog.numLb > 0 && ((!this.lbTable || this.lbTable.length < this.prog.numLb + 1) && (this.lbTable = new Int32Array(this.prog.numLb + 1)), this.lbTable.fill(-1));
	}
	submatches() {
		return this.ncap === 0 ? Utils.emptyInts() : Utils.toArray(this.matchcap.subarray(0, this.ncap));
	}
	match(e, t, n, r = null) {
		let i = this.re2.cond;
		if (i === Utils.EMPTY_ALL || (n === RE2Flags.ANCHOR_START || n === RE2Flags.ANCHOR_BOTH) && t !== 0) return !1;
		this.matched = !1, this.matchcap.fill(-1);
		let a = this.prog.numLb > 0, o = t, s = t, c = !1;
		a && (r !== null && r.pos >= 0 && r.pos <= t ? (s = r.pos, c = !0) : s = 0);
		let l = a && r !== null, u = this.q0, d = this.q1, f = e.step(s), p = f >> 3, m = f & 7, h = -1, g = 0;
		f !== MachineInputBase.EOF() && (f = e.step(s + m), h = f >> 3, g = f & 7);
		let _;
		for (_ = s === 0 ? Utils.emptyOpContext(-1, p) : e.context(s), a && (c ? this.restoreLookbehinds(r, u, _) : this.spawnLookbehinds(u, s, _));;) {
			if (u.mainThreads === 0) {
				if ((i & Utils.EMPTY_BEGIN_TEXT) !== 0 && s !== 0 || (n === RE2Flags.ANCHOR_START || n === RE2Flags.ANCHOR_BOTH) && s !== 0 || this.matched) break;
				if (this.prog.numLb === 0 && u.isEmpty() && this.re2.prefix.length !== 0 && h !== this.re2.prefixRune && e.canCheckPrefix()) {
					let t = e.index(this.re2, s);
					if (t < 0) break;
					s += t, f = e.step(s), p = f >> 3, m = f & 7, f = e.step(s + m), h = f >> 3, g = f & 7, _ = e.context(s);
				}
			}
			s >= o && (l &&= (this.saveLookbehinds(r, u, s), !1), this.matched || s !== 0 && n !== RE2Flags.UNANCHORED || (this.ncap > 0 && (this.matchcap[0] = s), this.add(u, this.prog.start, s, this.matchcap, 0, _)));
			let t = s + m;
			if (_ = e.context(t), this.step(u, d, s, t, p, _, n, s === e.endPos()), m === 0 || this.ncap === 0 && this.matched) break;
			s += m, p = h, m = g, p !== -1 && (f = e.step(s + m), h = f >> 3, g = f & 7);
			let a = u;
			u = d, d = a;
		}
		return u.clear(), d.clear(), this.matched;
	}
	matchSet(e, t, n) {
		let r = this.re2.cond;
		if (r === Utils.EMPTY_ALL || (n === RE2Flags.ANCHOR_START || n === RE2Flags.ANCHOR_BOTH) && t !== 0) return [];
		let i = this.prog.numLb > 0 ? 0 : t, a = t, o = this.q0, s = this.q1, c = e.step(i), l = c >> 3, u = c & 7, d = -1, f = 0;
		c !== MachineInputBase.EOF() && (c = e.step(i + u), d = c >> 3, f = c & 7);
		let p = i === 0 ? Utils.emptyOpContext(-1, l) : e.context(i), m = new Set();
		for (this.prog.numLb > 0 && this.spawnLookbehinds(o, i, p); o.mainThreads !== 0 || ((r & Utils.EMPTY_BEGIN_TEXT) === 0 || i === 0) && (n !== RE2Flags.ANCHOR_START && n !== RE2Flags.ANCHOR_BOTH || i === 0);) {
			(i === 0 || n === RE2Flags.UNANCHORED) && i >= a && this.add(o, this.prog.start, i, this.matchcap, 0, p);
			let t = i + u;
			p = e.context(t);
			for (let r = 0; r < o.size; r++) {
				let a = o.densePcs[r], c = this.prog.inst[a], u = r * this.ncap, d = !1;
				switch (c.op) {
					case Inst.MATCH:
						if (n === RE2Flags.ANCHOR_BOTH && i !== e.endPos()) break;
						m.add(c.arg);
						break;
					case Inst.RUNE:
						d = c.matchRune(l);
						break;
					case Inst.RUNE1:
						d = l === c.runes[0];
						break;
					case Inst.RUNE_ANY:
						d = !0;
						break;
					case Inst.RUNE_ANY_NOT_NL:
						d = l !== 10;
						break;
					default: continue;
				}
				d && this.add(s, c.out, t, o.denseCaps, u, p);
			}
			if (o.clear(), u === 0) break;
			i += u, l = d, u = f, l !== -1 && (c = e.step(i + u), d = c >> 3, f = c & 7);
			let r = o;
			o = s, s = r;
		}
		return s.clear(), Array.from(m).sort((e, t) => e - t);
	}
	step(e, t, n, r, i, a, o, s) {
		let c = this.re2.longest;
		for (let l = 0; l < e.size; l++) {
			let u = e.densePcs[l], d = l * this.ncap;
			if (c && this.matched && this.ncap > 0 && this.matchcap[0] < e.denseCaps[d]) continue;
			let f = this.prog.inst[u], p = !1;
			switch (f.op) {
				case Inst.MATCH:
					if (o === RE2Flags.ANCHOR_BOTH && !s) break;
					if (this.ncap > 0 && (!c || !this.matched || this.matchcap[1] < n)) {
						e.denseCaps[d + 1] = n;
						for (let t = 0; t < this.ncap; t++) this.matchcap[t] = e.denseCaps[d + t];
					}
					c || (e.size = 0), this.matched = !0;
					break;
				case Inst.RUNE:
					p = f.matchRune(i);
					break;
				case Inst.RUNE1:
					p = i === f.runes[0];
					break;
				case Inst.RUNE_ANY:
					p = !0;
					break;
				case Inst.RUNE_ANY_NOT_NL:
					p = i !== 10;
					break;
				default: continue;
			}
			p && this.add(t, f.out, r, e.denseCaps, d, a);
		}
		e.clear();
	}
	spawnLookbehinds(e, t, n) {
		for (let r = 0; r < this.prog.lbStarts.length; r++) this.add(e, this.prog.lbStarts[r], t, this.matchcap, 0, n);
	}
	restoreLookbehinds(e, t, n) {
		this.lbTable.set(e.lbTable);
		for (let r = 0; r < e.size; r++) this.add(t, e.pcs[r], e.pos, this.matchcap, 0, n);
	}
	saveLookbehinds(e, t, n) {
		let r = 0;
		for (let n = 0; n < t.size; n++) {
			let i = t.densePcs[n];
			this.prog.lbInst[i] === 1 && Inst.isRuneOp(this.prog.inst[i].op) && (e.pcs[r++] = i);
		}
		e.size = r, e.pos = n, e.lbTable.set(this.lbTable);
	}
	add(e, t, n, r, i, a) {
		let o = this.addStack, s = 0;
		for (;;) {
			for (; t !== 0 && !e.contains(t);) {
				let c = e.add(t), l = this.prog.inst[t];
				switch (l.op) {
					case Inst.FAIL:
						t = 0;
						break;
					case Inst.ALT:
					case Inst.ALT_MATCH:
						o[s++] = l.arg, o[s++] = 0, t = l.out;
						break;
					case Inst.EMPTY_WIDTH:
						t = (l.arg & ~a) === 0 ? l.out : 0;
						break;
					case Inst.NOP:
						t = l.out;
						break;
					case Inst.CAPTURE:
						l.arg < this.ncap && (o[s++] = -l.arg - 1, o[s++] = r[i + l.arg], r[i + l.arg] = n), t = l.out;
						break;
					case Inst.LB_WRITE:
						this.lbTable[Math.abs(l.arg)] = n, t = l.out;
						break;
					case Inst.LB_CHECK:
						t = l.arg > 0 ? this.lbTable[l.arg] === n ? l.out : 0 : this.lbTable[-l.arg] === n ? 0 : l.out;
						break;
					case Inst.MATCH:
					case Inst.RUNE:
					case Inst.RUNE1:
					case Inst.RUNE_ANY:
					case Inst.RUNE_ANY_NOT_NL:
						if (this.prog.lbInst[t] === 0 && e.mainThreads++, this.ncap > 0) {
							let t = c * this.ncap;
							t + this.ncap > e.denseCaps.length && e.growCaps(t + this.ncap);
							for (let n = 0; n < this.ncap; n++) e.denseCaps[t + n] = r[i + n];
						}
						t = 0;
						break;
					default: throw new RE2JSInternalException("unhandled");
				}
			}
			if (s === 0) return;
			s -= 2;
			let c = o[s];
			c < 0 ? (r[i - c - 1] = o[s + 1], t = 0) : t = c;
		}
	}
};
const hashState = (e, t, n) => {
	let r = -2128831035;
	for (let t = 0; t < e.length; t++) r ^= e[t], r = Math.imul(r, 16777619);
	r ^= t, r = Math.imul(r, 16777619);
	for (let e = 0; e < n.length; e++) r ^= n[e], r = Math.imul(r, 16777619);
	return r;
}, arraysEqual = (e, t) => {
	if (e.length !== t.length) return !1;
	for (let n = 0; n < e.length; n++) if (e[n] !== t[n]) return !1;
	return !0;
}, isState = (e, t, n, r) => e.flag === n && arraysEqual(e.nfaStates, t) && arraysEqual(e.matchIDs, r), NO_IDS = [];
var DFAState = class {
	constructor(e, t, n) {
		this.nfaStates = e, this.flag = t, this.isMatch = (t & DFA.FLAG_MATCH) !== 0, this.matchIDs = n, this.next = null, this.nextAnchored = null;
	}
}, DFA = class e {
	static FLAG_EMPTY_MASK = 255;
	static FLAG_MATCH = 256;
	static FLAG_LAST_WORD = 512;
	static FLAG_NEED_SHIFT = 16;
	static STATE_OVERHEAD = 150;
	static ARRAY_OVERHEAD = 40;
	static ELEMENT_SIZE = 8;
	static TABLE_OVERHEAD = 48;
	static PROGRESS_PER_STATE = 10;
	constructor(e, t = 8388608) {
		this.prog = e, this.maxMem = t, this.stateCache = new Map(), this.stateCount = 0, this.startStates = new Map(), this.failed = !1;
		for (let t = 0; t < e.numInst(); t++) {
			let n = e.getInst(t).op;
			if (n === Inst.LB_WRITE || n === Inst.LB_CHECK) {
				this.failed = !0;
				break;
			}
		}
		this.computeRuneClasses(), this.stateBudget = t, this.memBudget = t;
	}
	computeRuneClasses() {
		let e = new Set(), t = (t, n) => {
			e.add(t), e.add(n + 1);
		};
		for (let e = 0; e < this.prog.numInst(); e++) {
			let n = this.prog.getInst(e);
			switch (n.op) {
				case Inst.RUNE:
				case Inst.RUNE1:
					if (n.runes.length === 1) {
						if (t(n.runes[0], n.runes[0]), (n.arg & RE2Flags.FOLD_CASE) !== 0) for (let e = Unicode.simpleFold(n.runes[0]); e !== n.runes[0]; e = Unicode.simpleFold(e)) t(e, e);
					} else for (let e = 0; e < n.runes.length; e += 2) t(n.runes[e], n.runes[e + 1]);
					break;
				case Inst.RUNE_ANY_NOT_NL:
					t(10, 10);
					break;
				case Inst.EMPTY_WIDTH: (n.arg & (Utils.EMPTY_BEGIN_LINE | Utils.EMPTY_END_LINE)) !== 0 && t(10, 10), (n.arg & (Utils.EMPTY_WORD_BOUNDARY | Utils.EMPTY_NO_WORD_BOUNDARY)) !== 0 && (t(48, 57), t(65, 90), t(95, 95), t(97, 122));
			}
		}
		e.delete(0), this.classBounds = Int32Array.from(e).sort(), this.numClasses = this.classBounds.length + 1;
		let n = new Int32Array(Unicode.MAX_LATIN1 + 1);
		for (let e = 0; e <= Unicode.MAX_LATIN1; e++) n[e] = this.searchClass(e);
		this.latin1Class = n;
	}
	runeClass(e) {
		return e <= Unicode.MAX_LATIN1 ? this.latin1Class[e] : this.searchClass(e);
	}
	searchClass(e) {
		let t = this.classBounds, n = 0, r = t.length;
		for (; n < r;) {
			let i = n + r >> 1;
			t[i] <= e ? n = i + 1 : r = i;
		}
		return n;
	}
	closure(e, t) {
		let n = new Set(), r = Array.from(e), i = 0;
		for (; r.length > 0;) {
			let e = r.pop();
			if (e === 0 || n.has(e)) continue;
			n.add(e);
			let a = this.prog.getInst(e);
			switch (a.op) {
				case Inst.ALT:
				case Inst.ALT_MATCH:
					r.push(a.out), r.push(a.arg);
					break;
				case Inst.NOP:
				case Inst.CAPTURE:
					r.push(a.out);
					break;
				case Inst.EMPTY_WIDTH: i |= a.arg, (a.arg & ~t) === 0 && r.push(a.out);
			}
		}
		return {
			pcs: Array.from(n).sort((e, t) => e - t),
			needflags: i
		};
	}
	getState(t, n, r) {
		let i = hashState(t, n, r), a = this.stateCache.get(i);
		if (a instanceof DFAState) {
			if (isState(a, t, n, r)) return a;
		} else if (a !== void 0) {
			for (let e = 0; e < a.length; e++) if (isState(a[e], t, n, r)) return a[e];
		}
		let o = e.stateCost(t, r);
		if (this.memBudget < o) return null;
		this.memBudget -= o;
		let s = new DFAState(t, n, r);
		return a === void 0 ? this.stateCache.set(i, s) : a instanceof DFAState ? this.stateCache.set(i, [a, s]) : a.push(s), this.stateCount++, s;
	}
	static stateCost(t, n) {
		let r = n.length === 0 ? 0 : e.ARRAY_OVERHEAD + e.ELEMENT_SIZE * n.length;
		return e.STATE_OVERHEAD + e.ELEMENT_SIZE * t.length + r;
	}
	*cachedStates() {
		for (let e of this.stateCache.values()) e instanceof DFAState ? yield e : yield* e;
	}
	makeState(t, n, r) {
		let i = this.closure(t, n & e.FLAG_EMPTY_MASK), a = n;
		return i.needflags === 0 && (a &= e.FLAG_MATCH), a |= i.needflags << e.FLAG_NEED_SHIFT, this.getState(i.pcs, a, r);
	}
	allocTable(t, n) {
		let r = this.numClasses + 1, i = e.TABLE_OVERHEAD + e.ELEMENT_SIZE * r;
		if (this.memBudget < i) return null;
		this.memBudget -= i;
		let a = Array(r).fill(null);
		return n === RE2Flags.UNANCHORED ? t.next = a : t.nextAnchored = a, a;
	}
	clearCache() {
		this.stateCache.clear(), this.stateCount = 0, this.startStates.clear(), this.memBudget = this.stateBudget;
	}
	resetCache(e) {
		return this.clearCache(), this.getState(e.nfaStates, e.flag, e.matchIDs);
	}
	step(t, n, r, i) {
		let a = i === RE2Flags.UNANCHORED ? t.next : t.nextAnchored;
		if (a !== null) {
			let e = a[n];
			if (e !== null) return e;
		} else if (a = this.allocTable(t, i), a === null) return null;
		let o = t.flag >>> e.FLAG_NEED_SHIFT, s = t.flag & e.FLAG_EMPTY_MASK, c = s, l = 0;
		r === 10 && (c |= Utils.EMPTY_END_LINE, l |= Utils.EMPTY_BEGIN_LINE), r === -1 && (c |= Utils.EMPTY_END_LINE | Utils.EMPTY_END_TEXT);
		let u = (t.flag & e.FLAG_LAST_WORD) !== 0, d = r !== -1 && Utils.isWordRune(r);
		c |= d === u ? Utils.EMPTY_NO_WORD_BOUNDARY : Utils.EMPTY_WORD_BOUNDARY;
		let f = t.nfaStates;
		(c & ~s & o) !== 0 && (f = this.closure(f, c).pcs);
		let p = [], m = !1, h = NO_IDS;
		for (let e = 0; e < f.length; e++) {
			let t = this.prog.getInst(f[e]);
			t.op === Inst.MATCH ? (m || (m = !0, h = []), h.push(t.arg)) : r !== -1 && Inst.isRuneOp(t.op) && t.matchRune(r) && p.push(t.out);
		}
		h.length > 1 && h.sort((e, t) => e - t), i === RE2Flags.UNANCHORED && r !== -1 && p.push(this.prog.start);
		let g = l;
		m && (g |= e.FLAG_MATCH), d && (g |= e.FLAG_LAST_WORD);
		let _ = this.makeState(p, g, h);
		return _ === null ? null : (a[n] = _, _);
	}
	start(t, n) {
		let r = t.context(n), i;
		if ((r & Utils.EMPTY_BEGIN_TEXT) !== 0) i = Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE;
		else if ((r & Utils.EMPTY_BEGIN_LINE) !== 0) i = Utils.EMPTY_BEGIN_LINE;
		else {
			let a = t.step(n), o = a >= 0 && Utils.isWordRune(a >> 3);
			i = (r & Utils.EMPTY_WORD_BOUNDARY) !== 0 === o ? 0 : e.FLAG_LAST_WORD;
		}
		let a = this.startStates.get(i);
		if (a === void 0) {
			if (a = this.makeState([this.prog.start], i, NO_IDS), a === null && (this.clearCache(), a = this.makeState([this.prog.start], i, NO_IDS), a === null)) return null;
			this.startStates.set(i, a);
		}
		return a;
	}
	stepOrReset(t, n, r, i, a, o) {
		let s = this.step(t, n, r, i);
		if (s !== null) return s;
		if (o.resetPos >= 0 && a - o.resetPos < e.PROGRESS_PER_STATE * this.stateCount) return null;
		o.resetPos = a;
		let c = this.resetCache(t);
		return c === null ? null : (s = this.step(c, n, r, i), s);
	}
	run(e, t, n, r, i) {
		let a = e.endPos(), o = this.latin1Class, s = n === RE2Flags.UNANCHORED, c = { resetPos: -1 }, l = t;
		for (; l < a;) {
			let t = e.step(l), a = t >> 3, u = t & 7;
			if (u === 0) break;
			let d = a <= Unicode.MAX_LATIN1 ? o[a] : this.runeClass(a), f = s && r.next !== null ? r.next[d] : null;
			if (f === null && (f = this.stepOrReset(r, d, a, n, l, c), f === null)) return null;
			if (r = f, r.isMatch && i(r, !1)) return !0;
			if (!s && r.nfaStates.length === 0) return !1;
			l += u;
		}
		return r = this.stepOrReset(r, this.numClasses, -1, n, l, c), r === null ? null : r.isMatch && i(r, !0);
	}
	match(e, t, n) {
		if (this.failed) return null;
		if ((n === RE2Flags.ANCHOR_START || n === RE2Flags.ANCHOR_BOTH) && t !== 0) return !1;
		let r = this.start(e, t);
		return r === null ? null : this.run(e, t, n, r, (e, t) => n !== RE2Flags.ANCHOR_BOTH || t);
	}
	matchSet(e, t, n) {
		if (this.failed) return null;
		if ((n === RE2Flags.ANCHOR_START || n === RE2Flags.ANCHOR_BOTH) && t !== 0) return [];
		let r = this.start(e, t);
		if (r === null) return null;
		let i = new Set();
		return this.run(e, t, n, r, (e, t) => {
			if (n !== RE2Flags.ANCHOR_BOTH || t) for (let t = 0; t < e.matchIDs.length; t++) i.add(e.matchIDs[t]);
			return !1;
		}) === null ? null : Array.from(i).sort((e, t) => e - t);
	}
}, BitState = class {
	constructor() {
		this.end = 0, this.cap = new Int32Array(), this.matchcap = new Int32Array(), this.ncap = 0, this.jobPc = new Int32Array(256), this.jobArg = new Uint8Array(256), this.jobPos = new Int32Array(256), this.jobLen = 0, this.visited = new Uint32Array();
	}
	reset(e, t, n) {
		this.end = t, this.jobLen = 0, this.ncap = n;
		let r = e.numInst() * (t + 1) + 32 - 1 >>> 5;
		this.visited.length < r ? this.visited = new Uint32Array(r) : this.visited.fill(0, 0, r), this.cap.length < n ? this.cap = new Int32Array(n).fill(-1) : this.cap.fill(-1, 0, n), this.matchcap.length < n ? this.matchcap = new Int32Array(n).fill(-1) : this.matchcap.fill(-1, 0, n);
	}
	shouldVisit(e, t) {
		let n = e * (this.end + 1) + t, r = n >>> 5, i = 1 << (n & 31);
		return (this.visited[r] & i) === 0 && (this.visited[r] |= i, !0);
	}
	push(e, t, n, r) {
		if (e.prog.getInst(t).op !== Inst.FAIL && (r || this.shouldVisit(t, n))) {
			if (this.jobLen >= this.jobPc.length) {
				let e = this.jobPc.length * 2, t = new Int32Array(e);
				t.set(this.jobPc), this.jobPc = t;
				let n = new Uint8Array(e);
				n.set(this.jobArg), this.jobArg = n;
				let r = new Int32Array(e);
				r.set(this.jobPos), this.jobPos = r;
			}
			this.jobPc[this.jobLen] = t, this.jobArg[this.jobLen] = +!!r, this.jobPos[this.jobLen] = n, this.jobLen++;
		}
	}
	tryBacktrack(e, t, n, r, i) {
		let a = e.longest;
		for (this.push(e, n, r, !1); this.jobLen > 0;) {
			this.jobLen--;
			let n = this.jobPc[this.jobLen], r = this.jobArg[this.jobLen] === 1, o = this.jobPos[this.jobLen], s = !0;
			for (; s || this.shouldVisit(n, o);) {
				s = !1;
				let c = e.prog.getInst(n);
				switch (c.op) {
					case Inst.FAIL: break;
					case Inst.ALT:
						if (r) {
							r = !1, n = c.arg;
							continue;
						}
						this.push(e, n, o, !0), n = c.out;
						continue;
					case Inst.ALT_MATCH: {
						let t = e.prog.getInst(c.out);
						if (Inst.isRuneOp(t.op)) {
							this.push(e, c.arg, o, !1), n = c.arg, o = this.end;
							continue;
						}
						this.push(e, c.out, this.end, !1), n = c.out;
						continue;
					}
					case Inst.RUNE: {
						let e = t.step(o);
						if (e === MachineInputBase.EOF() || !c.matchRune(e >> 3)) break;
						o += e & 7, n = c.out;
						continue;
					}
					case Inst.RUNE1: {
						let e = t.step(o);
						if (e === MachineInputBase.EOF() || e >> 3 !== c.runes[0]) break;
						o += e & 7, n = c.out;
						continue;
					}
					case Inst.RUNE_ANY_NOT_NL: {
						let e = t.step(o);
						if (e === MachineInputBase.EOF() || e >> 3 == 10) break;
						o += e & 7, n = c.out;
						continue;
					}
					case Inst.RUNE_ANY: {
						let e = t.step(o);
						if (e === MachineInputBase.EOF()) break;
						o += e & 7, n = c.out;
						continue;
					}
					case Inst.CAPTURE:
						if (r) {
							this.cap[c.arg] = o;
							break;
						}
						c.arg < this.ncap && (this.push(e, n, this.cap[c.arg], !0), this.cap[c.arg] = o), n = c.out;
						continue;
					case Inst.EMPTY_WIDTH: {
						let e = t.context(o);
						if ((c.arg & ~e) !== 0) break;
						n = c.out;
						continue;
					}
					case Inst.NOP:
						n = c.out;
						continue;
					case Inst.MATCH: {
						if (i === RE2Flags.ANCHOR_BOTH && o !== this.end) break;
						if (this.ncap === 0) return !0;
						this.ncap > 1 && (this.cap[1] = o);
						let e = this.matchcap[1];
						if ((e === -1 || a && o > 0 && o > e) && this.matchcap.set(this.cap), !a || o === this.end) return !0;
						break;
					}
					case Inst.LB_WRITE:
					case Inst.LB_CHECK: throw new RE2JSInternalException("Backtracker cannot evaluate Lookbehind instructions");
					default: throw new RE2JSInternalException("bad inst");
				}
				break;
			}
		}
		return a && this.matchcap.length > 1 && this.matchcap[1] >= 0;
	}
};
const bitStatePool = [];
var Backtracker = class e {
	static shouldBacktrack(e) {
		return e.numInst() <= 500;
	}
	static maxBitStateLen(t) {
		return e.shouldBacktrack(t) ? Math.floor(262144 / t.numInst()) : 0;
	}
	static execute(e, t, n, r, i) {
		let a = e.cond;
		if (a === Utils.EMPTY_ALL || (r === RE2Flags.ANCHOR_START || r === RE2Flags.ANCHOR_BOTH) && n !== 0 || (a & Utils.EMPTY_BEGIN_TEXT) !== 0 && n !== 0) return null;
		let o = bitStatePool.length > 0 ? bitStatePool.pop() : new BitState(), s = t.endPos();
		o.reset(e.prog, s, i);
		let c = !1;
		if ((a & Utils.EMPTY_BEGIN_TEXT) !== 0 || r === RE2Flags.ANCHOR_START || r === RE2Flags.ANCHOR_BOTH) o.ncap > 0 && (o.cap[0] = n), o.tryBacktrack(e, t, e.prog.start, n, r) && (c = !0);
		else {
			let i = -1;
			for (; n <= s && i !== 0; n += i) {
				if (e.prefix.length > 0) {
					let r = t.index(e, n);
					if (r < 0) break;
					n += r;
				}
				if (o.ncap > 0 && (o.cap[0] = n), o.tryBacktrack(e, t, e.prog.start, n, r)) {
					c = !0;
					break;
				}
				let a = t.step(n);
				i = a === MachineInputBase.EOF() ? 0 : a & 7;
			}
		}
		if (!c) return bitStatePool.push(o), null;
		let l = i === 0 ? [] : Utils.toArray(o.matchcap.subarray(0, i));
		return bitStatePool.push(o), l;
	}
}, QueueOnePass = class {
	constructor(e) {
		this.sparse = new Uint32Array(e), this.dense = new Uint32Array(e), this.size = 0, this.nextIndex = 0;
	}
	empty() {
		return this.nextIndex >= this.size;
	}
	next() {
		return this.dense[this.nextIndex++];
	}
	clear() {
		this.size = 0, this.nextIndex = 0;
	}
	contains(e) {
		return e < this.sparse.length && this.sparse[e] < this.size && this.dense[this.sparse[e]] === e;
	}
	insert(e) {
		this.contains(e) || this.insertNew(e);
	}
	insertNew(e) {
		e >= this.sparse.length || (this.sparse[e] = this.size, this.dense[this.size] = e, this.size++);
	}
};
const mergeRuneSets = (e, t, n, r) => {
	let i = e.length, a = t.length, o = 0, s = 0, c = [], l = [], u = !0, d = -1, f = (i) => {
		let a = i ? e : t, u = i ? o : s, f = i ? n : r;
		return d > 0 && a[u] <= c[d] ? !1 : (c.push(a[u], a[u + 1]), i ? o += 2 : s += 2, d += 2, l.push(f), !0);
	};
	for (; o < i || s < a;) if (u = s >= a ? f(!0) : o >= i || t[s] < e[o] ? f(!1) : f(!0), !u) return null;
	return {
		merged: c,
		next: l
	};
};
var OnePassProg = class {
	constructor(e) {
		this.start = e.start, this.numCap = e.numCap, this.inst = Array(e.inst.length);
		for (let t = 0; t < e.inst.length; t++) {
			let n = e.inst[t], r = new Inst(n.op);
			r.out = n.out, r.arg = n.arg, r.runes = n.runes ? new Int32Array(n.runes) : new Int32Array(), r.next = null, this.inst[t] = r;
		}
	}
};
const onePassCopy = (e) => {
	let t = new OnePassProg(e);
	for (let e = 0; e < t.inst.length; e++) {
		let n = t.inst[e];
		if (n.op !== Inst.ALT && n.op !== Inst.ALT_MATCH) continue;
		let r = "out", i = "arg", a = t.inst[n[i]];
		if (a.op !== Inst.ALT && a.op !== Inst.ALT_MATCH && (r = "arg", i = "out", a = t.inst[n[i]], a.op !== Inst.ALT && a.op !== Inst.ALT_MATCH)) continue;
		let o = t.inst[n[r]];
		if (o.op === Inst.ALT || o.op === Inst.ALT_MATCH) continue;
		let s = "out", c = "arg", l = !1;
		a.out === e ? l = !0 : a.arg === e && (l = !0, s = "arg", c = "out"), l && (a[s] = n[r]), n[r] === a[s] && (n[i] = a[c]);
	}
	return t;
}, makeOnePass = (e) => {
	if (e.inst.length >= 1e3) return null;
	let t = new QueueOnePass(e.inst.length), n = new QueueOnePass(e.inst.length), r = Array(e.inst.length), i = Array(e.inst.length).fill(!1), a = (o) => {
		let s = !0, c = e.inst[o];
		if (n.contains(o)) return !0;
		switch (n.insert(o), c.op) {
			case Inst.ALT:
			case Inst.ALT_MATCH: {
				s = a(c.out) && a(c.arg);
				let e = i[c.out], t = i[c.arg];
				if (e && t) return !1;
				if (t) {
					let n = c.out;
					c.out = c.arg, c.arg = n;
					let r = e;
					e = t, t = r;
				}
				e && (i[o] = !0, c.op = Inst.ALT_MATCH);
				let n = r[c.out] || [], l = r[c.arg] || [], u = mergeRuneSets(n, l, c.out, c.arg);
				if (!u) return !1;
				r[o] = new Int32Array(u.merged), c.next = new Uint32Array(u.next);
				break;
			}
			case Inst.CAPTURE:
			case Inst.EMPTY_WIDTH:
			case Inst.NOP:
				s = a(c.out), i[o] = i[c.out], r[o] = r[c.out] ? new Int32Array(r[c.out]) : new Int32Array(), c.next = new Uint32Array(Math.floor(r[o].length / 2) + 1).fill(c.out);
				break;
			case Inst.MATCH:
			case Inst.FAIL:
				i[o] = c.op === Inst.MATCH;
				break;
			case Inst.RUNE: {
				if (i[o] = !1, c.next && c.next.length > 0) break;
				if (t.insert(c.out), !c.runes || c.runes.length === 0) {
					r[o] = new Int32Array(), c.next = new Uint32Array([c.out]);
					break;
				}
				let e = [];
				if (c.runes.length === 1 && (c.arg & RE2Flags.FOLD_CASE) !== 0) {
					let t = c.runes[0];
					e.push(t, t);
					for (let n = Unicode.simpleFold(t); n !== t; n = Unicode.simpleFold(n)) e.push(n, n);
					e.sort((e, t) => e - t);
				} else for (let t = 0; t < c.runes.length; t++) e.push(c.runes[t]);
				r[o] = new Int32Array(e), c.next = new Uint32Array(Math.floor(e.length / 2) + 1).fill(c.out), c.op = Inst.RUNE;
				break;
			}
			case Inst.RUNE1: {
				if (i[o] = !1, c.next && c.next.length > 0) break;
				t.insert(c.out);
				let e = [];
				if ((c.arg & RE2Flags.FOLD_CASE) !== 0) {
					let t = c.runes[0];
					e.push(t, t);
					for (let n = Unicode.simpleFold(t); n !== t; n = Unicode.simpleFold(n)) e.push(n, n);
					e.sort((e, t) => e - t);
				} else e.push(c.runes[0], c.runes[0]);
				r[o] = new Int32Array(e), c.next = new Uint32Array(Math.floor(e.length / 2) + 1).fill(c.out), c.op = Inst.RUNE;
				break;
			}
			case Inst.RUNE_ANY:
				if (i[o] = !1, c.next && c.next.length > 0) break;
				t.insert(c.out), r[o] = new Int32Array([0, Unicode.MAX_RUNE]), c.next = new Uint32Array([c.out]);
				break;
			case Inst.RUNE_ANY_NOT_NL:
				if (i[o] = !1, c.next && c.next.length > 0) break;
				t.insert(c.out), r[o] = new Int32Array([
					0,
					9,
					11,
					Unicode.MAX_RUNE
				]), c.next = new Uint32Array(Math.floor(r[o].length / 2) + 1).fill(c.out);
		}
		return s;
	};
	for (t.clear(), t.insert(e.start); !t.empty();) if (n.clear(), !a(t.next())) return null;
	for (let t = 0; t < e.inst.length; t++) r[t] && (e.inst[t].runes = r[t]);
	return e;
}, cleanupOnePass = (e, t) => {
	for (let n = 0; n < t.inst.length; n++) {
		let r = t.inst[n];
		switch (r.op) {
			case Inst.ALT:
			case Inst.ALT_MATCH:
			case Inst.RUNE: break;
			case Inst.CAPTURE:
			case Inst.EMPTY_WIDTH:
			case Inst.NOP:
			case Inst.MATCH:
			case Inst.FAIL:
				e.inst[n].next = null;
				break;
			case Inst.RUNE1:
			case Inst.RUNE_ANY:
			case Inst.RUNE_ANY_NOT_NL: e.inst[n].next = null, e.inst[n].op = r.op, e.inst[n].runes = r.runes ? new Int32Array(r.runes) : new Int32Array();
		}
	}
};
var OnePass = class e {
	static compile(e) {
		if (e.start === 0 || e.numLb > 0) return null;
		let t = e.inst[e.start];
		if (t.op !== Inst.EMPTY_WIDTH || (t.arg & Utils.EMPTY_BEGIN_TEXT) === 0) return null;
		let n = !1;
		for (let t = 0; t < e.inst.length; t++) if (e.inst[t].op === Inst.ALT || e.inst[t].op === Inst.ALT_MATCH) {
			n = !0;
			break;
		}
		for (let t = 0; t < e.inst.length; t++) {
			let r = e.inst[t], i = e.inst[r.out].op;
			switch (r.op) {
				case Inst.ALT:
				case Inst.ALT_MATCH:
					if (i === Inst.MATCH || e.inst[r.arg].op === Inst.MATCH) return null;
					break;
				case Inst.EMPTY_WIDTH:
					if (i === Inst.MATCH) {
						if ((r.arg & Utils.EMPTY_END_TEXT) === Utils.EMPTY_END_TEXT) continue;
						return null;
					}
					break;
				default: if (i === Inst.MATCH && n) return null;
			}
		}
		let r = onePassCopy(e);
		return r = makeOnePass(r), r !== null && cleanupOnePass(r, e), r;
	}
	static next(e, t) {
		let n = e.matchRunePos(t);
		return n >= 0 ? e.next[n] : e.op === Inst.ALT_MATCH ? e.out : 0;
	}
	static execute(t, n, r, i, a) {
		let o = t.onepass;
		if (!o) return null;
		let s = new Int32Array(a).fill(-1), c = !1, l = n.step(r), u = l >> 3, d = l & 7, f = MachineInputBase.EOF(), p = -1, m = 0;
		l !== MachineInputBase.EOF() && (f = n.step(r + d), f !== MachineInputBase.EOF() && (p = f >> 3, m = f & 7));
		let h = r === 0 ? Utils.emptyOpContext(-1, u) : n.context(r), g = o.start, _;
		for (;;) {
			switch (_ = o.inst[g], g = _.out, _.op) {
				case Inst.MATCH: return i === RE2Flags.ANCHOR_BOTH && r !== n.endPos() ? null : (c = !0, s.length > 0 && (s[0] = 0, s[1] = r), a === 0 ? [] : Utils.toArray(s));
				case Inst.RUNE:
					if (!_.matchRune(u)) return null;
					break;
				case Inst.RUNE1:
					if (u !== _.runes[0]) return null;
					break;
				case Inst.RUNE_ANY: break;
				case Inst.RUNE_ANY_NOT_NL:
					if (u === 10) return null;
					break;
				case Inst.ALT:
				case Inst.ALT_MATCH:
					g = e.next(_, u);
					continue;
				case Inst.FAIL: return null;
				case Inst.NOP: continue;
				case Inst.EMPTY_WIDTH:
					if ((_.arg & ~h) !== 0) return null;
					continue;
				case Inst.CAPTURE:
					_.arg < s.length && (s[_.arg] = r);
					continue;
				default: throw new RE2JSInternalException("bad inst");
			}
			if (d === 0) break;
			h = Utils.emptyOpContext(u, p), r += d, u = p, d = m, u !== -1 && (f = n.step(r + d), f === MachineInputBase.EOF() ? (p = -1, m = 0) : (p = f >> 3, m = f & 7));
		}
		return c ? a === 0 ? [] : Utils.toArray(s) : null;
	}
}, Regexp = class e {
	static Op = createEnum([
		"NO_MATCH",
		"EMPTY_MATCH",
		"LITERAL",
		"CHAR_CLASS",
		"ANY_CHAR_NOT_NL",
		"ANY_CHAR",
		"BEGIN_LINE",
		"END_LINE",
		"BEGIN_TEXT",
		"END_TEXT",
		"WORD_BOUNDARY",
		"NO_WORD_BOUNDARY",
		"CAPTURE",
		"STAR",
		"PLUS",
		"QUEST",
		"REPEAT",
		"CONCAT",
		"ALTERNATE",
		"PLB",
		"NLB",
		"LEFT_PAREN",
		"VERTICAL_BAR"
	]);
	static isPseudoOp(t) {
		return t >= e.Op.LEFT_PAREN;
	}
	static emptySubs() {
		return [];
	}
	static quoteIfHyphen(e) {
		return e === Codepoint.CODES["-"] ? "\\" : "";
	}
	static fromRegexp(t) {
		let n = new e(t.op);
		return n.flags = t.flags, n.subs = t.subs, n.runes = t.runes, n.cap = t.cap, n.min = t.min, n.max = t.max, n.name = t.name, n.namedGroups = t.namedGroups, n.lb = t.lb, n;
	}
	constructor(t) {
		this.op = t, this.flags = 0, this.subs = e.emptySubs(), this.runes = new Int32Array(), this.min = 0, this.max = 0, this.cap = 0, this.name = null, this.namedGroups = Object.create(null), this.lb = 0;
	}
	reinit() {
		this.flags = 0, this.subs = e.emptySubs(), this.runes = new Int32Array(), this.cap = 0, this.min = 0, this.max = 0, this.name = null, this.namedGroups = Object.create(null), this.lb = 0;
	}
	toString() {
		return this.appendTo();
	}
	appendTo() {
		let t = "";
		switch (this.op) {
			case e.Op.NO_MATCH:
				t += "[^\\x00-\\x{10FFFF}]";
				break;
			case e.Op.EMPTY_MATCH:
				t += "(?:)";
				break;
			case e.Op.STAR:
			case e.Op.PLUS:
			case e.Op.QUEST:
			case e.Op.REPEAT: {
				let n = this.subs[0];
				switch (n.op > e.Op.CAPTURE || n.op === e.Op.LITERAL && n.runes.length > 1 ? t += `(?:${n.appendTo()})` : t += n.appendTo(), this.op) {
					case e.Op.STAR:
						t += "*";
						break;
					case e.Op.PLUS:
						t += "+";
						break;
					case e.Op.QUEST:
						t += "?";
						break;
					case e.Op.REPEAT: t += `{${this.min}`, this.min !== this.max && (t += ",", this.max >= 0 && (t += this.max)), t += "}";
				}
				(this.flags & RE2Flags.NON_GREEDY) !== 0 && (t += "?");
				break;
			}
			case e.Op.CONCAT:
				for (let n of this.subs) n.op === e.Op.ALTERNATE ? t += `(?:${n.appendTo()})` : t += n.appendTo();
				break;
			case e.Op.ALTERNATE: {
				let e = "";
				for (let n of this.subs) t += e, e = "|", t += n.appendTo();
				break;
			}
			case e.Op.LITERAL:
				(this.flags & RE2Flags.FOLD_CASE) !== 0 && (t += "(?i:");
				for (let e of this.runes) t += Utils.escapeRune(e);
				(this.flags & RE2Flags.FOLD_CASE) !== 0 && (t += ")");
				break;
			case e.Op.ANY_CHAR_NOT_NL:
				t += "(?-s:.)";
				break;
			case e.Op.ANY_CHAR:
				t += "(?s:.)";
				break;
			case e.Op.PLB:
				t += `(?<=${this.subs[0].appendTo()})`;
				break;
			case e.Op.NLB:
				t += `(?<!${this.subs[0].appendTo()})`;
				break;
			case e.Op.CAPTURE:
				this.name === null || this.name.length === 0 ? t += "(" : t += `(?P<${this.name}>`, this.subs[0].op !== e.Op.EMPTY_MATCH && (t += this.subs[0].appendTo()), t += ")";
				break;
			case e.Op.BEGIN_TEXT:
				t += "\\A";
				break;
			case e.Op.END_TEXT:
				(this.flags & RE2Flags.WAS_DOLLAR) === 0 ? t += "\\z" : t += "(?-m:$)";
				break;
			case e.Op.BEGIN_LINE:
				t += "^";
				break;
			case e.Op.END_LINE:
				t += "$";
				break;
			case e.Op.WORD_BOUNDARY:
				t += "\\b";
				break;
			case e.Op.NO_WORD_BOUNDARY:
				t += "\\B";
				break;
			case e.Op.CHAR_CLASS:
				if (this.runes.length % 2 != 0) {
					t += "[invalid char class]";
					break;
				}
				if (t += "[", this.runes.length === 0) t += "^\\x00-\\x{10FFFF}";
				else if (this.runes[0] === 0 && this.runes[this.runes.length - 1] === Unicode.MAX_RUNE) {
					t += "^";
					for (let n = 1; n < this.runes.length - 1; n += 2) {
						let r = this.runes[n] + 1, i = this.runes[n + 1] - 1;
						t += e.quoteIfHyphen(r), t += Utils.escapeRune(r), r !== i && (t += "-", t += e.quoteIfHyphen(i), t += Utils.escapeRune(i));
					}
				} else for (let n = 0; n < this.runes.length; n += 2) {
					let r = this.runes[n], i = this.runes[n + 1];
					t += e.quoteIfHyphen(r), t += Utils.escapeRune(r), r !== i && (t += "-", t += e.quoteIfHyphen(i), t += Utils.escapeRune(i));
				}
				t += "]";
				break;
			default: t += this.op;
		}
		return t;
	}
	maxCap() {
		let t = 0;
		if (this.op === e.Op.CAPTURE && (t = this.cap), this.subs !== null) for (let e of this.subs) {
			let n = e.maxCap();
			t < n && (t = n);
		}
		return t;
	}
	equals(t) {
		if (!(t !== null && t instanceof e) || this.op !== t.op) return !1;
		switch (this.op) {
			case e.Op.END_TEXT:
				if ((this.flags & RE2Flags.WAS_DOLLAR) !== (t.flags & RE2Flags.WAS_DOLLAR)) return !1;
				break;
			case e.Op.LITERAL:
			case e.Op.CHAR_CLASS:
				if ((this.flags & RE2Flags.FOLD_CASE) !== (t.flags & RE2Flags.FOLD_CASE)) return !1;
				if (this.runes === null && t.runes === null) break;
				if (this.runes === null || t.runes === null || this.runes.length !== t.runes.length) return !1;
				for (let e = 0; e < this.runes.length; e++) if (this.runes[e] !== t.runes[e]) return !1;
				break;
			case e.Op.ALTERNATE:
			case e.Op.CONCAT:
				if (this.subs.length !== t.subs.length) return !1;
				for (let e = 0; e < this.subs.length; ++e) if (!this.subs[e].equals(t.subs[e])) return !1;
				break;
			case e.Op.STAR:
			case e.Op.PLUS:
			case e.Op.QUEST:
				if ((this.flags & RE2Flags.NON_GREEDY) !== (t.flags & RE2Flags.NON_GREEDY) || !this.subs[0].equals(t.subs[0])) return !1;
				break;
			case e.Op.REPEAT:
				if ((this.flags & RE2Flags.NON_GREEDY) !== (t.flags & RE2Flags.NON_GREEDY) || this.min !== t.min || this.max !== t.max || !this.subs[0].equals(t.subs[0])) return !1;
				break;
			case e.Op.CAPTURE:
				if (this.cap !== t.cap || (this.name === null ? t.name !== null : this.name !== t.name) || !this.subs[0].equals(t.subs[0])) return !1;
				break;
			case e.Op.PLB:
			case e.Op.NLB: if (this.lb !== t.lb || !this.subs[0].equals(t.subs[0])) return !1;
		}
		return !0;
	}
}, RegexpWalker = class {
	static walk(e, t) {
		let n = [], r = e, i;
		for (;;) {
			if (r.subs.length === 0) i = t.leaf(r);
			else {
				let e = t.enter(r);
				if (e.result === void 0) {
					n.push({
						re: r,
						state: e,
						i: 0
					}), r = r.subs[0];
					continue;
				}
				i = e.result;
			}
			for (;;) {
				if (n.length === 0) return i;
				let e = n[n.length - 1];
				if (t.child(e.re, e.state, i, e.i), e.i++, e.state.result === void 0 && e.i < e.re.subs.length) {
					r = e.re.subs[e.i];
					break;
				}
				n.pop(), i = e.state.result === void 0 ? t.leave(e.re, e.state) : e.state.result;
			}
		}
	}
}, AhoCorasick = class {
	constructor(e, t) {
		let n = new Map(), r = [0], i = [0], a = [0], o = [0];
		for (let s of e) {
			let e = 0;
			for (let c = 0; c < s.length; c++) {
				let l = e * t + s[c], u = n.get(l);
				u === void 0 && (u = r.length, n.set(l, u), r.push(e), i.push(s[c]), a.push(a[e] + 1), o.push(0)), e = u;
			}
			o[e] = 1;
		}
		let s = r.length, c = new Int32Array(s - 1);
		for (let e = 1; e < s; e++) c[e - 1] = e;
		c.sort((e, t) => r[e] - r[t] || i[e] - i[t]);
		let l = new Int32Array(s + 1);
		for (let e = 1; e < s; e++) l[r[e] + 1]++;
		for (let e = 0; e < s; e++) l[e + 1] += l[e];
		let u = new Int32Array(s - 1);
		for (let e = 0; e < c.length; e++) u[e] = i[c[e]];
		this.childStart = l, this.childUnit = u, this.childNode = c;
		let d = new Int32Array(s);
		for (let e = 0; e < s; e++) d[e] = e;
		d.sort((e, t) => a[e] - a[t]);
		let f = new Int32Array(s), p = Uint8Array.from(o);
		for (let e = 1; e < s; e++) {
			let t = d[e], n = r[t];
			if (n !== 0) {
				let e = f[n], r = this.next(e, i[t]);
				for (; r < 0 && e !== 0;) e = f[e], r = this.next(e, i[t]);
				f[t] = r >= 0 ? r : 0;
			}
			p[t] |= p[f[t]];
		}
		this.fail = f, this.match = p;
	}
	next(e, t) {
		let n = this.childStart[e], r = this.childStart[e + 1], i = this.childUnit;
		for (; n < r;) {
			let e = n + r >> 1, a = i[e];
			if (a === t) return this.childNode[e];
			a < t ? n = e + 1 : r = e;
		}
		return -1;
	}
	advance(e, t) {
		for (;;) {
			let n = this.next(e, t);
			if (n >= 0) return n;
			if (e === 0) return 0;
			e = this.fail[e];
		}
	}
	searchUTF16(e, t, n) {
		let r = 0;
		for (let i = t; i < n; i++) if (r = this.advance(r, e.charCodeAt(i)), this.match[r] === 1) return !0;
		return !1;
	}
	searchUTF8(e, t, n) {
		let r = 0;
		for (let i = t; i < n; i++) if (r = this.advance(r, e[i]), this.match[r] === 1) return !0;
		return !1;
	}
}, Prefilter = class e {
	static Type = {
		NONE: 0,
		EXACT: 1,
		AND: 2,
		OR: 3
	};
	static MAX_SCANS = 32;
	static MAX_AC_UNITS = 1 << 18;
	constructor(t) {
		this.type = t, this.subs = [], this.str = "", this.bytes = null, this.cost = +(t === e.Type.EXACT), this.allExact = !1, this.ac16 = null, this.ac8 = null;
	}
	automaton16() {
		if (this.ac16 === null) {
			let e = this.subs.map((e) => {
				let t = Array(e.str.length);
				for (let n = 0; n < e.str.length; n++) t[n] = e.str.charCodeAt(n);
				return t;
			});
			this.ac16 = new AhoCorasick(e, 65536);
		}
		return this.ac16;
	}
	automaton8() {
		return this.ac8 === null && (this.ac8 = new AhoCorasick(this.subs.map((e) => e.bytes), 256)), this.ac8;
	}
	eval(t, n) {
		switch (this.type) {
			case e.Type.NONE: return !0;
			case e.Type.EXACT: return t.hasString(this, n);
			case e.Type.AND:
				for (let e = 0; e < this.subs.length; e++) if (!this.subs[e].eval(t, n)) return !1;
				return !0;
			case e.Type.OR:
				if (this.allExact) return t.hasAnyString(this, n);
				for (let e = 0; e < this.subs.length; e++) if (this.subs[e].eval(t, n)) return !0;
				return !1;
			default: return !0;
		}
	}
}, PrefilterTree = class e {
	static build(t) {
		return t ? RegexpWalker.walk(t, e.WALKER) : new Prefilter(Prefilter.Type.NONE);
	}
	static WALKER = {
		leaf: (t) => e.leaf(t),
		enter: (t) => e.enter(t),
		child: (t, n, r) => e.child(t, n, r),
		leave: (t, n) => e.leave(t, n)
	};
	static leaf(e) {
		if (e.op !== Regexp.Op.LITERAL || e.runes.length === 0 || (e.flags & RE2Flags.FOLD_CASE) !== 0) return new Prefilter(Prefilter.Type.NONE);
		let t = "";
		for (let n = 0; n < e.runes.length; n++) {
			if (Unicode.isUnsearchable(e.runes[n])) return new Prefilter(Prefilter.Type.NONE);
			t += String.fromCodePoint(e.runes[n]);
		}
		let n = new Prefilter(Prefilter.Type.EXACT);
		return n.str = t, n.bytes = Utils.stringToUtf8ByteArray(n.str), n;
	}
	static enter(e) {
		switch (e.op) {
			case Regexp.Op.CAPTURE:
			case Regexp.Op.PLUS: return { sub: null };
			case Regexp.Op.REPEAT: return e.min >= 1 ? { sub: null } : { result: new Prefilter(Prefilter.Type.NONE) };
			case Regexp.Op.CONCAT: return {
				pf: new Prefilter(Prefilter.Type.AND),
				subs: []
			};
			case Regexp.Op.ALTERNATE: return {
				pf: new Prefilter(Prefilter.Type.OR),
				subs: []
			};
			default: return { result: new Prefilter(Prefilter.Type.NONE) };
		}
	}
	static child(e, t, n) {
		if (t.subs === void 0) t.sub = n;
		else if (t.pf.type === Prefilter.Type.AND) {
			if (n.type === Prefilter.Type.NONE) return;
			if (n.type === Prefilter.Type.AND) {
				for (let e = 0; e < n.subs.length; e++) t.subs.push(n.subs[e]);
				return;
			}
			t.subs.push(n);
		} else if (n.type === Prefilter.Type.NONE) t.result = new Prefilter(Prefilter.Type.NONE);
		else if (n.type === Prefilter.Type.OR) for (let e = 0; e < n.subs.length; e++) t.subs.push(n.subs[e]);
		else t.subs.push(n);
	}
	static leave(e, t) {
		if (t.subs === void 0) return t.sub;
		let n = t.pf, r = new Set(), i = [];
		for (let e of t.subs) {
			if (e.type === Prefilter.Type.EXACT) {
				if (r.has(e.str)) continue;
				r.add(e.str);
			}
			i.push(e);
		}
		if (n.type === Prefilter.Type.AND) {
			let e = [], t = 0;
			for (let n of i) t + n.cost > Prefilter.MAX_SCANS || (e.push(n), t += n.cost);
			return e.length === 0 ? new Prefilter(Prefilter.Type.NONE) : e.length === 1 ? e[0] : (n.subs = e, n.cost = t, n);
		}
		if (i.length === 0) return new Prefilter(Prefilter.Type.NONE);
		if (i.length === 1) return i[0];
		n.subs = i;
		let a = !0, o = 0, s = 0;
		for (let e of i) e.type === Prefilter.Type.EXACT ? s += e.bytes.length : a = !1, o += e.cost;
		return a ? s > Prefilter.MAX_AC_UNITS ? new Prefilter(Prefilter.Type.NONE) : (n.allExact = !0, n.cost = 1, n) : o > Prefilter.MAX_SCANS ? new Prefilter(Prefilter.Type.NONE) : (n.cost = o, n);
	}
}, PatchList = class {
	constructor(e = 0, t = 0) {
		this.head = e, this.tail = t;
	}
}, Prog = class {
	constructor() {
		this.inst = [], this.start = 0, this.numCap = 2, this.lbStarts = [], this.numLb = 0, this.lbInst = null;
	}
	getInst(e) {
		return this.inst[e];
	}
	numInst() {
		return this.inst.length;
	}
	addInst(e) {
		this.inst.push(new Inst(e));
	}
	markLookbehindInsts() {
		let e = new Uint8Array(this.inst.length), t = this.lbStarts.slice();
		for (; t.length > 0;) {
			let n = t.pop();
			if (n === 0 || e[n] === 1) continue;
			e[n] = 1;
			let r = this.inst[n];
			switch (r.op) {
				case Inst.ALT:
				case Inst.ALT_MATCH:
					t.push(r.out, r.arg);
					break;
				case Inst.MATCH:
				case Inst.FAIL: break;
				default: t.push(r.out);
			}
		}
		this.lbInst = e;
	}
	skipNop(e) {
		let t = this.inst[e];
		for (; t.op === Inst.NOP || t.op === Inst.CAPTURE;) t = this.inst[e], e = t.out;
		return t;
	}
	prefix() {
		let e = "", t = this.skipNop(this.start);
		if (!Inst.isRuneOp(t.op) || t.runes.length !== 1) return [t.op === Inst.MATCH, e];
		for (; Inst.isRuneOp(t.op) && t.runes.length === 1 && (t.arg & RE2Flags.FOLD_CASE) === 0 && !Unicode.isUnsearchable(t.runes[0]);) e += String.fromCodePoint(t.runes[0]), t = this.skipNop(t.out);
		return [t.op === Inst.MATCH, e];
	}
	startCond() {
		let e = 0, t = this.start;
		loop: for (;;) {
			let n = this.inst[t];
			switch (n.op) {
				case Inst.EMPTY_WIDTH:
					e |= n.arg;
					break;
				case Inst.FAIL: return -1;
				case Inst.CAPTURE:
				case Inst.NOP: break;
				default: break loop;
			}
			t = n.out;
		}
		return e;
	}
	patch(e, t) {
		let n = e.head;
		for (; n !== 0;) {
			let e = this.inst[n >> 1];
			n & 1 ? (n = e.arg, e.arg = t) : (n = e.out, e.out = t);
		}
	}
	append(e, t) {
		if (e.head === 0) return t;
		if (t.head === 0) return e;
		let n = this.inst[e.tail >> 1];
		return e.tail & 1 ? n.arg = t.head : n.out = t.head, new PatchList(e.head, t.tail);
	}
	toString() {
		let e = "";
		for (let t = 0; t < this.inst.length; t++) {
			let n = e.length;
			e += t, t === this.start && (e += "*"), e += "        ".substring(e.length - n), e += this.inst[t], e += "\n";
		}
		return e;
	}
};
const ANY_RUNE_NOT_NL = new Int32Array([
	0,
	Codepoint.CODES["\n"] - 1,
	Codepoint.CODES["\n"] + 1,
	Unicode.MAX_RUNE
]), ANY_RUNE = new Int32Array([0, Unicode.MAX_RUNE]);
var Frag = class {
	constructor(e = 0, t = new PatchList(), n = !1) {
		this.i = e, this.out = t, this.nullable = n;
	}
}, Compiler = class e {
	static compileRegexp(t) {
		let n = new e(), r = n.compile(t);
		return n.prog.patch(r.out, n.newInst(Inst.MATCH).i), n.prog.start = r.i, n.prog.markLookbehindInsts(), n.prog;
	}
	static compileSet(t) {
		let n = new e();
		if (t.length === 0) return n.prog.start = n.newInst(Inst.FAIL).i, n.prog.markLookbehindInsts(), n.prog;
		let r = [];
		for (let e = 0; e < t.length; e++) {
			n.lbOffset = n.prog.numLb;
			let i = n.compile(t[e]), a = n.newInst(Inst.MATCH);
			n.prog.getInst(a.i).arg = e, n.prog.patch(i.out, a.i), r.push(i.i);
		}
		let i = r[0];
		for (let e = 1; e < r.length; e++) {
			let t = n.newInst(Inst.ALT), a = n.prog.getInst(t.i);
			a.out = i, a.arg = r[e], i = t.i;
		}
		return n.prog.start = i, n.prog.markLookbehindInsts(), n.prog;
	}
	constructor() {
		this.prog = new Prog(), this.newInst(Inst.FAIL), this.lbOffset = 0, this.runeCache = new Map(), this.walker = {
			leaf: (e) => this.leaf(e),
			enter: (e) => this.enter(e),
			child: (e, t, n) => this.child(e, t, n),
			leave: (e, t) => this.leave(e, t)
		};
	}
	newInst(e) {
		return this.prog.addInst(e), new Frag(this.prog.numInst() - 1, new PatchList(), !0);
	}
	nop() {
		let e = this.newInst(Inst.NOP);
		return e.out = new PatchList(e.i << 1, e.i << 1), e;
	}
	fail() {
		return new Frag();
	}
	cap(e) {
		let t = this.newInst(Inst.CAPTURE);
		return t.out = new PatchList(t.i << 1, t.i << 1), this.prog.getInst(t.i).arg = e, this.prog.numCap < e + 1 && (this.prog.numCap = e + 1), t;
	}
	cat(e, t) {
		return e.i === 0 || t.i === 0 ? (this.prog.patch(e.out, 0), this.prog.patch(t.out, 0), this.fail()) : (this.prog.patch(e.out, t.i), new Frag(e.i, t.out, e.nullable && t.nullable));
	}
	alt(e, t) {
		if (e.i === 0) return t;
		if (t.i === 0) return e;
		let n = this.newInst(Inst.ALT), r = this.prog.getInst(n.i);
		return r.out = e.i, r.arg = t.i, n.out = this.prog.append(e.out, t.out), n.nullable = e.nullable || t.nullable, n;
	}
	loop(e, t) {
		let n = this.newInst(Inst.ALT), r = this.prog.getInst(n.i);
		return t ? (r.arg = e.i, n.out = new PatchList(n.i << 1, n.i << 1)) : (r.out = e.i, n.out = new PatchList(n.i << 1 | 1, n.i << 1 | 1)), this.prog.patch(e.out, n.i), n;
	}
	quest(e, t) {
		if (e.i === 0) return this.nop();
		let n = this.newInst(Inst.ALT), r = this.prog.getInst(n.i);
		return t ? (r.arg = e.i, n.out = new PatchList(n.i << 1, n.i << 1)) : (r.out = e.i, n.out = new PatchList(n.i << 1 | 1, n.i << 1 | 1)), n.out = this.prog.append(n.out, e.out), n;
	}
	star(e, t) {
		return e.i === 0 ? this.nop() : e.nullable ? this.quest(this.plus(e, t), t) : this.loop(e, t);
	}
	plus(e, t) {
		return e.i === 0 ? this.fail() : new Frag(e.i, this.loop(e, t).out, e.nullable);
	}
	empty(e) {
		let t = this.newInst(Inst.EMPTY_WIDTH);
		return this.prog.getInst(t.i).arg = e, t.out = new PatchList(t.i << 1, t.i << 1), t;
	}
	rune(e, t) {
		let n = this.newInst(Inst.RUNE);
		n.nullable = !1;
		let r = this.prog.getInst(n.i);
		return r.runes = e, t &= RE2Flags.FOLD_CASE, (e.length !== 1 || Unicode.simpleFold(e[0]) === e[0]) && (t &= ~RE2Flags.FOLD_CASE), r.arg = t, n.out = new PatchList(n.i << 1, n.i << 1), (t & RE2Flags.FOLD_CASE) === 0 && e.length === 1 || e.length === 2 && e[0] === e[1] ? r.op = Inst.RUNE1 : e.length === 2 && e[0] === 0 && e[1] === Unicode.MAX_RUNE ? r.op = Inst.RUNE_ANY : e.length === 4 && e[0] === 0 && e[1] === Codepoint.CODES["\n"] - 1 && e[2] === Codepoint.CODES["\n"] + 1 && e[3] === Unicode.MAX_RUNE && (r.op = Inst.RUNE_ANY_NOT_NL), n;
	}
	lookBehind(e, t) {
		let n = Math.sign(t) * (Math.abs(t) + this.lbOffset), r = this.newInst(Inst.LB_WRITE);
		this.prog.getInst(r.i).arg = n;
		let i = this.rune(ANY_RUNE, 0), a = this.star(i, !0), o = this.cat(a, e);
		this.prog.patch(o.out, r.i);
		let s = this.newInst(Inst.LB_CHECK);
		return this.prog.getInst(s.i).arg = n, this.prog.lbStarts.push(o.i), Math.abs(n) > this.prog.numLb && (this.prog.numLb = Math.abs(n)), s.out = new PatchList(s.i << 1, s.i << 1), s;
	}
	compile(e) {
		return RegexpWalker.walk(e, this.walker);
	}
	leaf(e) {
		switch (e.op) {
			case Regexp.Op.NO_MATCH: return this.fail();
			case Regexp.Op.EMPTY_MATCH: return this.nop();
			case Regexp.Op.LITERAL: {
				if (e.runes.length === 0) return this.nop();
				let t = null;
				for (let n of e.runes) {
					let r = this.runeCache.get(n);
					r === void 0 && (r = new Int32Array([n]), this.runeCache.set(n, r));
					let i = this.rune(r, e.flags);
					t = t === null ? i : this.cat(t, i);
				}
				return t;
			}
			case Regexp.Op.CHAR_CLASS: return this.rune(e.runes, e.flags);
			case Regexp.Op.ANY_CHAR_NOT_NL: return this.rune(ANY_RUNE_NOT_NL, 0);
			case Regexp.Op.ANY_CHAR: return this.rune(ANY_RUNE, 0);
			case Regexp.Op.BEGIN_LINE: return this.empty(Utils.EMPTY_BEGIN_LINE);
			case Regexp.Op.END_LINE: return this.empty(Utils.EMPTY_END_LINE);
			case Regexp.Op.BEGIN_TEXT: return this.empty(Utils.EMPTY_BEGIN_TEXT);
			case Regexp.Op.END_TEXT: return this.empty(Utils.EMPTY_END_TEXT);
			case Regexp.Op.WORD_BOUNDARY: return this.empty(Utils.EMPTY_WORD_BOUNDARY);
			case Regexp.Op.NO_WORD_BOUNDARY: return this.empty(Utils.EMPTY_NO_WORD_BOUNDARY);
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return this.nop();
			default: throw new RE2JSCompileException("regexp: unhandled case in compile");
		}
	}
	enter(e) {
		switch (e.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST: return { sub: null };
			case Regexp.Op.CAPTURE: return {
				bra: this.cap(e.cap << 1),
				sub: null
			};
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return { f: null };
			default: throw new RE2JSCompileException("regexp: unhandled case in compile");
		}
	}
	child(e, t, n) {
		e.op === Regexp.Op.CONCAT ? t.f = t.f === null ? n : this.cat(t.f, n) : e.op === Regexp.Op.ALTERNATE ? t.f = t.f === null ? n : this.alt(t.f, n) : t.sub = n;
	}
	leave(e, t) {
		switch (e.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB: return this.lookBehind(t.sub, e.lb);
			case Regexp.Op.CAPTURE: {
				let n = this.cap(e.cap << 1 | 1);
				return this.cat(this.cat(t.bra, t.sub), n);
			}
			case Regexp.Op.STAR: return this.star(t.sub, (e.flags & RE2Flags.NON_GREEDY) !== 0);
			case Regexp.Op.PLUS: return this.plus(t.sub, (e.flags & RE2Flags.NON_GREEDY) !== 0);
			case Regexp.Op.QUEST: return this.quest(t.sub, (e.flags & RE2Flags.NON_GREEDY) !== 0);
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return t.f;
			default: throw new RE2JSCompileException("regexp: unhandled case in compile");
		}
	}
}, Simplify = class e {
	static simplify(t) {
		return t === null ? null : RegexpWalker.walk(t, e.WALKER);
	}
	static WALKER = {
		leaf: (t) => e.leaf(t),
		enter: (t) => e.enter(t),
		child: (t, n, r, i) => e.child(t, n, r, i),
		leave: (t, n) => e.leave(t, n)
	};
	static leaf(e) {
		if (e.op === Regexp.Op.CHAR_CLASS) {
			if (e.runes === null) return e;
			if (e.runes.length === 0) return new Regexp(Regexp.Op.NO_MATCH);
			if (e.runes.length === 2 && e.runes[0] === 0 && e.runes[1] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR);
			if (e.runes.length === 4 && e.runes[0] === 0 && e.runes[1] === Codepoint.CODES["\n"] - 1 && e.runes[2] === Codepoint.CODES["\n"] + 1 && e.runes[3] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR_NOT_NL);
		}
		return e;
	}
	static enter(e) {
		switch (e.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.CAPTURE:
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST: return { sub: null };
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return {
				subs: [],
				changed: !1
			};
			case Regexp.Op.REPEAT: return e.min === 0 && e.max === 0 ? { result: new Regexp(Regexp.Op.EMPTY_MATCH) } : { sub: null };
			default: return { result: e };
		}
	}
	static child(e, t, n, r) {
		if (t.subs === void 0) t.sub = n;
		else {
			if (n !== e.subs[r] && (t.changed = !0), e.op === Regexp.Op.CONCAT) {
				if (n.op === Regexp.Op.NO_MATCH) {
					t.result = new Regexp(Regexp.Op.NO_MATCH);
					return;
				}
				if (n.op === Regexp.Op.EMPTY_MATCH) {
					t.changed = !0;
					return;
				}
				if (n.op === Regexp.Op.CONCAT) {
					t.changed = !0;
					for (let e = 0; e < n.subs.length; e++) t.subs.push(n.subs[e]);
					return;
				}
			} else {
				if (n.op === Regexp.Op.NO_MATCH) {
					t.changed = !0;
					return;
				}
				if (n.op === Regexp.Op.ALTERNATE) {
					t.changed = !0;
					for (let e = 0; e < n.subs.length; e++) t.subs.push(n.subs[e]);
					return;
				}
			}
			t.subs.push(n);
		}
	}
	static leave(t, n) {
		switch (t.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.CAPTURE: {
				let e = n.sub;
				if (e !== t.subs[0]) {
					let n = Regexp.fromRegexp(t);
					return n.runes = new Int32Array(), n.subs = [e], n;
				}
				return t;
			}
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE:
				if (n.changed) {
					let e = n.subs;
					if (e.length === 0) return new Regexp(t.op === Regexp.Op.CONCAT ? Regexp.Op.EMPTY_MATCH : Regexp.Op.NO_MATCH);
					if (e.length === 1) return e[0];
					let r = Regexp.fromRegexp(t);
					return r.runes = new Int32Array(), r.subs = e, r;
				}
				return t;
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST: return e.simplify1(t.op, t.flags, n.sub, t);
			case Regexp.Op.REPEAT: return e.simplifyRepeat(t, n.sub);
			default: return t;
		}
	}
	static simplifyRepeat(t, n) {
		if (t.max === -1) {
			if (t.min === 0) return e.simplify1(Regexp.Op.STAR, t.flags, n, null);
			if (t.min === 1) return e.simplify1(Regexp.Op.PLUS, t.flags, n, null);
			let r = [];
			for (let e = 0; e < t.min - 1; e++) r.push(n);
			return r.push(e.simplify1(Regexp.Op.PLUS, t.flags, n, null)), e.concat(r);
		}
		if (t.min === 1 && t.max === 1) return n;
		let r = null;
		if (t.min > 0) {
			r = [];
			for (let e = 0; e < t.min; e++) r.push(n);
		}
		if (t.max > t.min) {
			let i = e.simplify1(Regexp.Op.QUEST, t.flags, n, null);
			for (let r = t.min + 1; r < t.max; r++) i = e.simplify1(Regexp.Op.QUEST, t.flags, e.concat([n, i]), null);
			if (r === null) return i;
			r.push(i);
		}
		return r === null ? new Regexp(Regexp.Op.NO_MATCH) : e.concat(r);
	}
	static concat(e) {
		let t = [];
		for (let n = 0; n < e.length; n++) {
			let r = e[n];
			if (r.op === Regexp.Op.NO_MATCH) return new Regexp(Regexp.Op.NO_MATCH);
			if (r.op !== Regexp.Op.EMPTY_MATCH) {
				if (r.op === Regexp.Op.CONCAT) for (let e = 0; e < r.subs.length; e++) t.push(r.subs[e]);
				else t.push(r);
			}
		}
		if (t.length === 0) return new Regexp(Regexp.Op.EMPTY_MATCH);
		if (t.length === 1) return t[0];
		let n = new Regexp(Regexp.Op.CONCAT);
		return n.subs = t, n;
	}
	static simplify1(e, t, n, r) {
		if (n.op === Regexp.Op.EMPTY_MATCH) return n;
		if (n.op === Regexp.Op.NO_MATCH) return e === Regexp.Op.PLUS ? n : new Regexp(Regexp.Op.EMPTY_MATCH);
		if (e === n.op && (t & RE2Flags.NON_GREEDY) === (n.flags & RE2Flags.NON_GREEDY)) return n;
		if (r !== null && r.op === e && (r.flags & RE2Flags.NON_GREEDY) === (t & RE2Flags.NON_GREEDY) && n === r.subs[0]) return r;
		let i = new Regexp(e);
		return i.flags = t, i.subs = [n], i;
	}
}, CharGroup = class {
	constructor(e, t) {
		this.sign = e, this.cls = t;
	}
};
const code1 = [48, 57], code2 = [
	9,
	10,
	12,
	13,
	32,
	32
], code3 = [
	48,
	57,
	65,
	90,
	95,
	95,
	97,
	122
], PERL_GROUPS = new Map([
	["\\d", new CharGroup(1, code1)],
	["\\D", new CharGroup(-1, code1)],
	["\\s", new CharGroup(1, code2)],
	["\\S", new CharGroup(-1, code2)],
	["\\w", new CharGroup(1, code3)],
	["\\W", new CharGroup(-1, code3)]
]), code4 = [
	48,
	57,
	65,
	90,
	97,
	122
], code5 = [
	65,
	90,
	97,
	122
], code6 = [0, 127], code7 = [
	9,
	9,
	32,
	32
], code8 = [
	0,
	31,
	127,
	127
], code9 = [48, 57], code10 = [33, 126], code11 = [97, 122], code12 = [32, 126], code13 = [
	33,
	47,
	58,
	64,
	91,
	96,
	123,
	126
], code14 = [
	9,
	13,
	32,
	32
], code15 = [65, 90], code16 = [
	48,
	57,
	65,
	90,
	95,
	95,
	97,
	122
], code17 = [
	48,
	57,
	65,
	70,
	97,
	102
], POSIX_GROUPS = new Map([
	["[:alnum:]", new CharGroup(1, code4)],
	["[:^alnum:]", new CharGroup(-1, code4)],
	["[:alpha:]", new CharGroup(1, code5)],
	["[:^alpha:]", new CharGroup(-1, code5)],
	["[:ascii:]", new CharGroup(1, code6)],
	["[:^ascii:]", new CharGroup(-1, code6)],
	["[:blank:]", new CharGroup(1, code7)],
	["[:^blank:]", new CharGroup(-1, code7)],
	["[:cntrl:]", new CharGroup(1, code8)],
	["[:^cntrl:]", new CharGroup(-1, code8)],
	["[:digit:]", new CharGroup(1, code9)],
	["[:^digit:]", new CharGroup(-1, code9)],
	["[:graph:]", new CharGroup(1, code10)],
	["[:^graph:]", new CharGroup(-1, code10)],
	["[:lower:]", new CharGroup(1, code11)],
	["[:^lower:]", new CharGroup(-1, code11)],
	["[:print:]", new CharGroup(1, code12)],
	["[:^print:]", new CharGroup(-1, code12)],
	["[:punct:]", new CharGroup(1, code13)],
	["[:^punct:]", new CharGroup(-1, code13)],
	["[:space:]", new CharGroup(1, code14)],
	["[:^space:]", new CharGroup(-1, code14)],
	["[:upper:]", new CharGroup(1, code15)],
	["[:^upper:]", new CharGroup(-1, code15)],
	["[:word:]", new CharGroup(1, code16)],
	["[:^word:]", new CharGroup(-1, code16)],
	["[:xdigit:]", new CharGroup(1, code17)],
	["[:^xdigit:]", new CharGroup(-1, code17)]
]);
var CharClass = class e {
	static charClassToString(e, t) {
		let n = "[";
		for (let r = 0; r < t; r += 2) {
			r > 0 && (n += " ");
			let t = e[r], i = e[r + 1];
			n += t === i ? `0x${t.toString(16)}` : `0x${t.toString(16)}-0x${i.toString(16)}`;
		}
		return n += "]", n;
	}
	static sortRanges(e, t) {
		let n = t >> 1, r = Array(n);
		for (let e = 0; e < n; e++) r[e] = e;
		r.sort((t, n) => e[2 * t] - e[2 * n] || e[2 * n + 1] - e[2 * t + 1]);
		let i = e.slice(0, t);
		for (let t = 0; t < n; t++) e[2 * t] = i[2 * r[t]], e[2 * t + 1] = i[2 * r[t] + 1];
	}
	constructor(e = Utils.emptyInts()) {
		this.r = e, this.len = e.length;
	}
	toArray() {
		return this.r instanceof Int32Array ? this.len === this.r.length ? this.r : this.r.subarray(0, this.len) : new Int32Array(this.len === this.r.length ? this.r : this.r.slice(0, this.len));
	}
	toGrowableArray() {
		return Array.isArray(this.r) ? (this.r.length = this.len, this.r) : Array.from(this.r.subarray(0, this.len));
	}
	cleanClass() {
		if (this.len < 4) return this;
		e.sortRanges(this.r, this.len);
		let t = 2;
		for (let e = 2; e < this.len; e += 2) {
			let n = this.r[e], r = this.r[e + 1];
			n <= this.r[t - 1] + 1 ? r > this.r[t - 1] && (this.r[t - 1] = r) : (this.r[t] = n, this.r[t + 1] = r, t += 2);
		}
		return this.len = t, this;
	}
	appendLiteral(e, t) {
		return (t & RE2Flags.FOLD_CASE) === 0 ? this.appendRange(e, e) : this.appendFoldedRange(e, e);
	}
	appendRange(e, t) {
		if (this.len > 0) {
			for (let n = 2; n <= 4; n += 2) if (this.len >= n) {
				let r = this.r[this.len - n], i = this.r[this.len - n + 1];
				if (e <= i + 1 && r <= t + 1) return e < r && (this.r[this.len - n] = e), t > i && (this.r[this.len - n + 1] = t), this;
			}
		}
		return this.r[this.len++] = e, this.r[this.len++] = t, this;
	}
	appendFoldedRange(e, t) {
		if (e <= Unicode.MIN_FOLD && t >= Unicode.MAX_FOLD || t < Unicode.MIN_FOLD || e > Unicode.MAX_FOLD) return this.appendRange(e, t);
		e < Unicode.MIN_FOLD && (this.appendRange(e, Unicode.MIN_FOLD - 1), e = Unicode.MIN_FOLD), t > Unicode.MAX_FOLD && (this.appendRange(Unicode.MAX_FOLD + 1, t), t = Unicode.MAX_FOLD);
		for (let n = e; n <= t; n++) {
			this.appendRange(n, n);
			for (let e = Unicode.simpleFold(n); e !== n; e = Unicode.simpleFold(e)) this.appendRange(e, e);
		}
		return this;
	}
	appendClass(e) {
		for (let t = 0; t < e.length; t += 2) this.appendRange(e[t], e[t + 1]);
		return this;
	}
	appendFoldedClass(e) {
		for (let t = 0; t < e.length; t += 2) this.appendFoldedRange(e[t], e[t + 1]);
		return this;
	}
	appendNegatedClass(e) {
		let t = 0;
		for (let n = 0; n < e.length; n += 2) {
			let r = e[n], i = e[n + 1];
			t <= r - 1 && this.appendRange(t, r - 1), t = i + 1;
		}
		return t <= Unicode.MAX_RUNE && this.appendRange(t, Unicode.MAX_RUNE), this;
	}
	appendTable(e) {
		for (let t = 0; t < e.length; ++t) {
			let n = e.getLo(t), r = e.getHi(t), i = e.getStride(t);
			if (i === 1) this.appendRange(n, r);
			else for (let e = n; e <= r; e += i) this.appendRange(e, e);
		}
		return this;
	}
	appendNegatedTable(e) {
		let t = 0;
		for (let n = 0; n < e.length; ++n) {
			let r = e.getLo(n), i = e.getHi(n), a = e.getStride(n);
			if (a === 1) t <= r - 1 && this.appendRange(t, r - 1), t = i + 1;
			else for (let e = r; e <= i; e += a) t <= e - 1 && this.appendRange(t, e - 1), t = e + 1;
		}
		return t <= Unicode.MAX_RUNE && this.appendRange(t, Unicode.MAX_RUNE), this;
	}
	appendTableWithSign(e, t) {
		return t < 0 ? this.appendNegatedTable(e) : this.appendTable(e);
	}
	negateClass() {
		let e = 0, t = 0;
		for (let n = 0; n < this.len; n += 2) {
			let r = this.r[n], i = this.r[n + 1];
			e <= r - 1 && (this.r[t] = e, this.r[t + 1] = r - 1, t += 2), e = i + 1;
		}
		return this.len = t, e <= Unicode.MAX_RUNE && (this.r[this.len++] = e, this.r[this.len++] = Unicode.MAX_RUNE), this;
	}
	appendClassWithSign(e, t) {
		return t < 0 ? this.appendNegatedClass(e) : this.appendClass(e);
	}
	appendGroup(t, n) {
		let r = t.cls;
		return n && (r = new e().appendFoldedClass(r).cleanClass().toArray()), this.appendClassWithSign(r, t.sign);
	}
	toString() {
		return e.charClassToString(this.r, this.len);
	}
}, StringIterator = class {
	constructor(e) {
		this.str = e, this.position = 0;
	}
	pos() {
		return this.position;
	}
	rewindTo(e) {
		this.position = e;
	}
	more() {
		return this.position < this.str.length;
	}
	peek() {
		return this.str.codePointAt(this.position);
	}
	skip(e) {
		this.position += e;
	}
	skipString(e) {
		this.position += e.length;
	}
	pop() {
		let e = this.str.codePointAt(this.position);
		return this.position += Utils.charCount(e), e;
	}
	lookingAt(e) {
		return this.str.startsWith(e, this.position);
	}
	rest() {
		return this.str.substring(this.position);
	}
	from(e) {
		return this.str.substring(e, this.position);
	}
	toString() {
		return this.rest();
	}
}, Parser = class e {
	static ERR_INTERNAL_ERROR = "regexp/syntax: internal error";
	static ERR_INVALID_CHAR_RANGE = "invalid character class range";
	static ERR_INVALID_ESCAPE = "invalid escape sequence";
	static ERR_INVALID_NAMED_CAPTURE = "invalid named capture";
	static ERR_INVALID_PERL_OP = "invalid or unsupported Perl syntax";
	static ERR_INVALID_REPEAT_OP = "invalid nested repetition operator";
	static ERR_INVALID_REPEAT_SIZE = "invalid repeat count";
	static ERR_MISSING_BRACKET = "missing closing ]";
	static ERR_MISSING_PAREN = "missing closing )";
	static ERR_MISSING_REPEAT_ARGUMENT = "missing argument to repetition operator";
	static ERR_TRAILING_BACKSLASH = "trailing backslash at end of expression";
	static ERR_DUPLICATE_NAMED_CAPTURE = "duplicate capture group name";
	static ERR_UNEXPECTED_PAREN = "unexpected )";
	static ERR_NESTING_DEPTH = "expression nests too deeply";
	static ERR_LARGE = "expression too large";
	static ERR_INVALID_CAPTURE_IN_LOOKBEHIND = "invalid capture in lookbehind";
	static MAX_HEIGHT = 1e3;
	static MAX_SIZE = 1398101;
	static MAX_RUNES = 33554432;
	static ANY_TABLE = new UnicodeRangeTable(new Uint32Array([
		0,
		Unicode.MAX_RUNE,
		1
	]));
	static ASCII_TABLE = new UnicodeRangeTable(new Uint32Array([
		0,
		127,
		1
	]));
	static ASCII_FOLD_TABLE = new UnicodeRangeTable(new Uint32Array([
		0,
		127,
		1,
		383,
		383,
		1,
		8490,
		8490,
		1
	]));
	static unicodeTable(t) {
		return t === "Any" ? {
			tab: e.ANY_TABLE,
			fold: e.ANY_TABLE,
			sign: 1
		} : t === "Ascii" ? {
			tab: e.ASCII_TABLE,
			fold: e.ASCII_FOLD_TABLE,
			sign: 1
		} : t === "Assigned" ? {
			tab: UnicodeTables.CATEGORIES.get("Cn"),
			fold: UnicodeTables.CATEGORIES.get("Cn"),
			sign: -1
		} : t === "Lc" ? {
			tab: UnicodeTables.CATEGORIES.get("LC"),
			fold: UnicodeTables.FOLD_CATEGORIES.get("LC"),
			sign: 1
		} : UnicodeTables.CATEGORIES.has(t) ? {
			tab: UnicodeTables.CATEGORIES.get(t),
			fold: UnicodeTables.FOLD_CATEGORIES.get(t),
			sign: 1
		} : UnicodeTables.SCRIPTS.has(t) ? {
			tab: UnicodeTables.SCRIPTS.get(t),
			fold: UnicodeTables.FOLD_SCRIPT.get(t),
			sign: 1
		} : null;
	}
	static minFoldRune(e) {
		if (e < Unicode.MIN_FOLD || e > Unicode.MAX_FOLD) return e;
		let t = e, n = e;
		for (e = Unicode.simpleFold(e); e !== n; e = Unicode.simpleFold(e)) t > e && (t = e);
		return t;
	}
	static leadingRegexp(e) {
		if (e.op === Regexp.Op.EMPTY_MATCH) return null;
		if (e.op === Regexp.Op.CONCAT && e.subs.length > 0) {
			let t = e.subs[0];
			return t.op === Regexp.Op.EMPTY_MATCH ? null : t;
		}
		return e;
	}
	static literalRegexp(e, t) {
		let n = new Regexp(Regexp.Op.LITERAL);
		return n.flags = t, n.runes = Utils.stringToRunes(e), n;
	}
	static parse(t, n) {
		return new e(t, n).parseInternal();
	}
	static parseRepeat(t) {
		let n = t.pos();
		if (!t.more() || !t.lookingAt("{")) return -1;
		t.skip(1);
		let r = e.parseInt(t);
		if (r === -1 || !t.more()) return -1;
		let i;
		if (!t.lookingAt(",")) i = r;
		else {
			if (t.skip(1), !t.more()) return -1;
			if (t.lookingAt("}")) i = -1;
			else if ((i = e.parseInt(t)) === -1) return -1;
		}
		if (!t.more() || !t.lookingAt("}")) return -1;
		if (t.skip(1), r < 0 || r > 1e3 || i === -2 || i > 1e3 || i >= 0 && r > i) throw new RE2JSSyntaxException(e.ERR_INVALID_REPEAT_SIZE, t.from(n));
		return r << 16 | i & Unicode.MAX_BMP;
	}
	static isValidCaptureName(e) {
		if (e.length === 0) return !1;
		for (let t = 0; t < e.length; t++) {
			let n = e.codePointAt(t);
			if (n !== Codepoint.CODES._ && !Utils.isalnum(n)) return !1;
		}
		return !0;
	}
	static parseInt(e) {
		let t = e.pos();
		for (; e.more() && e.peek() >= Codepoint.CODES[0] && e.peek() <= Codepoint.CODES[9];) e.skip(1);
		let n = e.from(t);
		return n.length === 0 || n.length > 1 && n.codePointAt(0) === Codepoint.CODES[0] ? -1 : n.length > 8 ? -2 : parseInt(n, 10);
	}
	static isCharClass(e) {
		return e.op === Regexp.Op.LITERAL && e.runes.length === 1 || e.op === Regexp.Op.CHAR_CLASS || e.op === Regexp.Op.ANY_CHAR_NOT_NL || e.op === Regexp.Op.ANY_CHAR;
	}
	static matchRune(e, t) {
		switch (e.op) {
			case Regexp.Op.LITERAL: return e.runes.length === 1 && e.runes[0] === t;
			case Regexp.Op.CHAR_CLASS:
				for (let n = 0; n < e.runes.length; n += 2) if (e.runes[n] <= t && t <= e.runes[n + 1]) return !0;
				return !1;
			case Regexp.Op.ANY_CHAR_NOT_NL: return t !== Codepoint.CODES["\n"];
			case Regexp.Op.ANY_CHAR: return !0;
		}
		return !1;
	}
	static mergeCharClass(t, n) {
		switch (t.op) {
			case Regexp.Op.ANY_CHAR: break;
			case Regexp.Op.ANY_CHAR_NOT_NL:
				e.matchRune(n, Codepoint.CODES["\n"]) && (t.op = Regexp.Op.ANY_CHAR);
				break;
			case Regexp.Op.CHAR_CLASS: {
				let e = new CharClass(Array.isArray(t.runes) ? t.runes : Array.from(t.runes));
				n.op === Regexp.Op.LITERAL ? e.appendLiteral(n.runes[0], n.flags) : e.appendClass(n.runes), t.runes = e.toGrowableArray();
				break;
			}
			case Regexp.Op.LITERAL:
				if (n.runes[0] === t.runes[0] && n.flags === t.flags) break;
				t.op = Regexp.Op.CHAR_CLASS, t.runes = new CharClass().appendLiteral(t.runes[0], t.flags).appendLiteral(n.runes[0], n.flags).toGrowableArray();
		}
	}
	static parseEscape(t) {
		let n = t.pos();
		if (t.skip(1), !t.more()) throw new RE2JSSyntaxException(e.ERR_TRAILING_BACKSLASH);
		let r = t.pop();
		bigswitch: switch (r) {
			case Codepoint.CODES[1]:
			case Codepoint.CODES[2]:
			case Codepoint.CODES[3]:
			case Codepoint.CODES[4]:
			case Codepoint.CODES[5]:
			case Codepoint.CODES[6]:
			case Codepoint.CODES[7]: if (!t.more() || t.peek() < Codepoint.CODES[0] || t.peek() > Codepoint.CODES[7]) break;
			case Codepoint.CODES[0]: {
				let e = r - Codepoint.CODES[0];
				for (let n = 1; n < 3 && !(!t.more() || t.peek() < Codepoint.CODES[0] || t.peek() > Codepoint.CODES[7]); n++) e = e * 8 + t.peek() - Codepoint.CODES[0], t.skip(1);
				return e;
			}
			case Codepoint.CODES.x: {
				if (!t.more()) break;
				if (r = t.pop(), r === Codepoint.CODES["{"]) {
					let e = 0, n = 0;
					for (;;) {
						if (!t.more()) break bigswitch;
						if (r = t.pop(), r === Codepoint.CODES["}"]) break;
						let i = Utils.unhex(r);
						if (i < 0 || (n = n * 16 + i, n > Unicode.MAX_RUNE)) break bigswitch;
						e++;
					}
					if (e === 0) break bigswitch;
					return n;
				}
				let e = Utils.unhex(r);
				if (!t.more()) break;
				r = t.pop();
				let n = Utils.unhex(r);
				if (e < 0 || n < 0) break;
				return e * 16 + n;
			}
			case Codepoint.CODES.a: return Codepoint.CODES["\x07"];
			case Codepoint.CODES.f: return Codepoint.CODES["\f"];
			case Codepoint.CODES.n: return Codepoint.CODES["\n"];
			case Codepoint.CODES.r: return Codepoint.CODES["\r"];
			case Codepoint.CODES.t: return Codepoint.CODES["	"];
			case Codepoint.CODES.v: return Codepoint.CODES["\v"];
			default: if (r <= Unicode.MAX_ASCII && !Utils.isalnum(r)) return r;
		}
		throw new RE2JSSyntaxException(e.ERR_INVALID_ESCAPE, t.from(n));
	}
	static parseClassChar(t, n) {
		if (!t.more()) throw new RE2JSSyntaxException(e.ERR_MISSING_BRACKET, t.from(n));
		return t.lookingAt("\\") ? e.parseEscape(t) : t.pop();
	}
	static hasCapture(t) {
		if (t === null) return !1;
		if (t.op === Regexp.Op.CAPTURE) return !0;
		if (t.subs) {
			for (let n of t.subs) if (e.hasCapture(n)) return !0;
		}
		return !1;
	}
	constructor(e, t = 0) {
		this.wholeRegexp = e, this.flags = t, this.numCap = 0, this.namedGroups = Object.create(null), this.stack = [], this.free = null, this.numRegexp = 0, this.numRunes = 0, this.repeats = 0, this.height = null, this.size = null, this.nlb = 0;
	}
	newRegexp(e) {
		let t = this.free;
		return t !== null && t.subs !== null && t.subs.length > 0 ? (this.free = t.subs[0], t.reinit(), t.op = e) : (t = new Regexp(e), this.numRegexp += 1), t;
	}
	reuse(e) {
		this.height !== null && this.height.has(e) && this.height.delete(e), e.subs !== null && e.subs.length > 0 && (e.subs[0] = this.free), this.free = e;
	}
	checkLimits(t) {
		if (this.numRunes > e.MAX_RUNES) throw new RE2JSSyntaxException(e.ERR_LARGE);
		this.checkSize(t), this.checkHeight(t);
	}
	checkSize(t) {
		if (this.size === null) {
			if (this.repeats === 0 && (this.repeats = 1), t.op === Regexp.Op.REPEAT) {
				let n = t.max;
				n === -1 && (n = t.min), n <= 0 && (n = 1), n > Math.floor(e.MAX_SIZE / this.repeats) ? this.repeats = e.MAX_SIZE : this.repeats *= n;
			}
			if (this.numRegexp < Math.floor(e.MAX_SIZE / this.repeats)) return;
			this.size = new Map();
			for (let e of this.stack) this.checkSize(e);
		}
		if (this.calcSize(t, !0) > e.MAX_SIZE) throw new RE2JSSyntaxException(e.ERR_LARGE);
	}
	calcSize(e, t = !1) {
		if (!t && this.size !== null && this.size.has(e)) return this.size.get(e);
		let n = 0;
		switch (e.op) {
			case Regexp.Op.LITERAL:
				n = e.runes.length;
				break;
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.CAPTURE:
			case Regexp.Op.STAR:
				n = 2 + this.calcSize(e.subs[0]);
				break;
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST:
				n = 1 + this.calcSize(e.subs[0]);
				break;
			case Regexp.Op.CONCAT:
				for (let t of e.subs) n += this.calcSize(t);
				break;
			case Regexp.Op.ALTERNATE:
				for (let t of e.subs) n += this.calcSize(t);
				e.subs.length > 1 && (n = n + e.subs.length - 1);
				break;
			case Regexp.Op.REPEAT: {
				let t = this.calcSize(e.subs[0]);
				if (e.max === -1) {
					n = e.min === 0 ? 2 + t : 1 + e.min * t;
					break;
				}
				n = e.max * t + (e.max - e.min);
				break;
			}
		}
		return n = Math.max(1, n), this.size === null && (this.size = new Map()), this.size.set(e, n), n;
	}
	checkHeight(t) {
		if (!(this.numRegexp < e.MAX_HEIGHT)) {
			if (this.height === null) {
				this.height = new Map();
				for (let e of this.stack) this.checkHeight(e);
			}
			if (this.calcHeight(t, !0) > e.MAX_HEIGHT) throw new RE2JSSyntaxException(e.ERR_NESTING_DEPTH);
		}
	}
	calcHeight(e, t = !1) {
		if (!t && this.height !== null && this.height.has(e)) return this.height.get(e);
		let n = 1;
		for (let t of e.subs) {
			let e = this.calcHeight(t);
			n < 1 + e && (n = 1 + e);
		}
		return this.height === null && (this.height = new Map()), this.height.set(e, n), n;
	}
	pop() {
		return this.stack.pop();
	}
	popToPseudo() {
		let e = this.stack.length, t = e;
		for (; t > 0 && !Regexp.isPseudoOp(this.stack[t - 1].op);) t--;
		return this.stack.splice(t, e - t);
	}
	push(e) {
		if (this.numRunes += e.runes.length, e.op === Regexp.Op.CHAR_CLASS && e.runes.length === 2 && e.runes[0] === e.runes[1]) {
			if (this.maybeConcat(e.runes[0], this.flags & ~RE2Flags.FOLD_CASE)) return null;
			e.op = Regexp.Op.LITERAL, e.runes = [e.runes[0]], e.flags = this.flags & ~RE2Flags.FOLD_CASE;
		} else if (e.op === Regexp.Op.CHAR_CLASS && e.runes.length === 4 && e.runes[0] === e.runes[1] && e.runes[2] === e.runes[3] && Unicode.simpleFold(e.runes[0]) === e.runes[2] && Unicode.simpleFold(e.runes[2]) === e.runes[0] || e.op === Regexp.Op.CHAR_CLASS && e.runes.length === 2 && e.runes[0] + 1 === e.runes[1] && Unicode.simpleFold(e.runes[0]) === e.runes[1] && Unicode.simpleFold(e.runes[1]) === e.runes[0]) {
			if (this.maybeConcat(e.runes[0], this.flags | RE2Flags.FOLD_CASE)) return null;
			e.op = Regexp.Op.LITERAL, e.runes = [e.runes[0]], e.flags = this.flags | RE2Flags.FOLD_CASE;
		} else this.maybeConcat(-1, 0);
		return this.stack.push(e), this.checkLimits(e), e;
	}
	maybeConcat(e, t) {
		let n = this.stack.length;
		if (n < 2) return !1;
		let r = this.stack[n - 1], i = this.stack[n - 2];
		if (r.op !== Regexp.Op.LITERAL || i.op !== Regexp.Op.LITERAL || (r.flags & RE2Flags.FOLD_CASE) !== (i.flags & RE2Flags.FOLD_CASE)) return !1;
		Array.isArray(i.runes) || (i.runes = Array.from(i.runes));
		for (let e = 0; e < r.runes.length; e++) i.runes.push(r.runes[e]);
		return e >= 0 ? (r.runes = [e], r.flags = t, !0) : (this.pop(), this.reuse(r), !1);
	}
	newLiteral(t, n) {
		let r = this.newRegexp(Regexp.Op.LITERAL);
		return r.flags = n, (n & RE2Flags.FOLD_CASE) !== 0 && (t = e.minFoldRune(t)), r.runes = [t], r;
	}
	literal(e) {
		this.push(this.newLiteral(e, this.flags));
	}
	op(e) {
		let t = this.newRegexp(e);
		return t.flags = this.flags, this.push(t);
	}
	repeat(t, n, r, i, a, o) {
		let s = this.flags;
		if ((s & RE2Flags.PERL_X) !== 0 && (a.more() && a.lookingAt("?") && (a.skip(1), s ^= RE2Flags.NON_GREEDY), o !== -1)) throw new RE2JSSyntaxException(e.ERR_INVALID_REPEAT_OP, a.from(o));
		let c = this.stack.length;
		if (c === 0) throw new RE2JSSyntaxException(e.ERR_MISSING_REPEAT_ARGUMENT, a.from(i));
		let l = this.stack[c - 1];
		if (Regexp.isPseudoOp(l.op)) throw new RE2JSSyntaxException(e.ERR_MISSING_REPEAT_ARGUMENT, a.from(i));
		let u = this.newRegexp(t);
		if (u.min = n, u.max = r, u.flags = s, u.subs = [l], this.stack[c - 1] = u, this.checkLimits(u), t === Regexp.Op.REPEAT && (n >= 2 || r >= 2) && !this.repeatIsValid(u, 1e3)) throw new RE2JSSyntaxException(e.ERR_INVALID_REPEAT_SIZE, a.from(i));
	}
	repeatIsValid(e, t) {
		if (e.op === Regexp.Op.REPEAT) {
			let n = e.max;
			if (n === 0) return !0;
			if (n < 0 && (n = e.min), n > t) return !1;
			n > 0 && (t = Math.trunc(t / n));
		}
		for (let n of e.subs) if (!this.repeatIsValid(n, t)) return !1;
		return !0;
	}
	concat() {
		this.maybeConcat(-1, 0);
		let e = this.popToPseudo();
		return e.length === 0 ? this.push(this.newRegexp(Regexp.Op.EMPTY_MATCH)) : this.push(this.collapse(e, Regexp.Op.CONCAT));
	}
	alternate() {
		let e = this.popToPseudo();
		return e.length > 0 && this.cleanAlt(e[e.length - 1]), e.length === 0 ? this.push(this.newRegexp(Regexp.Op.NO_MATCH)) : this.push(this.collapse(e, Regexp.Op.ALTERNATE));
	}
	cleanAlt(e) {
		e.op === Regexp.Op.CHAR_CLASS && (e.runes = new CharClass(Array.from(e.runes)).cleanClass().toArray(), e.runes.length === 2 && e.runes[0] === 0 && e.runes[1] === Unicode.MAX_RUNE ? (e.runes = new Int32Array(), e.op = Regexp.Op.ANY_CHAR) : e.runes.length === 4 && e.runes[0] === 0 && e.runes[1] === Codepoint.CODES["\n"] - 1 && e.runes[2] === Codepoint.CODES["\n"] + 1 && e.runes[3] === Unicode.MAX_RUNE && (e.runes = new Int32Array(), e.op = Regexp.Op.ANY_CHAR_NOT_NL));
	}
	collapse(e, t) {
		if (e.length === 1) return e[0];
		let n = 0;
		for (let r of e) n += r.op === t ? r.subs.length : 1;
		let r = Array(n).fill(null), i = 0;
		for (let n of e) if (n.op === t) {
			for (let e = 0; e < n.subs.length; e++) r[i++] = n.subs[e];
			this.reuse(n);
		} else r[i++] = n;
		let a = this.newRegexp(t);
		if (a.subs = r, t === Regexp.Op.ALTERNATE && (a.subs = this.factor(a.subs), a.subs.length === 1)) {
			let e = a;
			a = a.subs[0], this.reuse(e);
		}
		return a;
	}
	factor(t) {
		if (t.length < 2) return t;
		let n = 0, r = t.length, i = 0, a = null, o = 0, s = 0, c = 0;
		for (let e = 0; e <= r; e++) {
			let l = null, u = 0, d = 0;
			if (e < r) {
				let r = t[n + e];
				if (r.op === Regexp.Op.CONCAT && r.subs.length > 0 && (r = r.subs[0]), r.op === Regexp.Op.LITERAL && (l = r.runes, u = r.runes.length, d = r.flags & RE2Flags.FOLD_CASE), d === s) {
					let e = 0;
					for (; e < o && e < u && a[e] === l[e];) e++;
					if (e > 0) {
						o = e;
						continue;
					}
				}
			}
			if (e !== c) {
				if (e === c + 1) t[i++] = t[n + c];
				else {
					let r = this.newRegexp(Regexp.Op.LITERAL);
					r.flags = s, r.runes = a.slice(0, o);
					for (let r = c; r < e; r++) t[n + r] = this.removeLeadingString(t[n + r], o), this.checkLimits(t[n + r]);
					let l = this.collapse(t.slice(n + c, n + e), Regexp.Op.ALTERNATE), u = this.newRegexp(Regexp.Op.CONCAT);
					u.subs = [r, l], t[i++] = u;
				}
			}
			c = e, a = l, o = u, s = d;
		}
		r = i, n = 0, c = 0, i = 0;
		let l = null;
		for (let a = 0; a <= r; a++) {
			let o = null;
			if (!(a < r && (o = e.leadingRegexp(t[n + a]), l !== null && l.equals(o) && (e.isCharClass(l) || l.op === Regexp.Op.REPEAT && l.min === l.max && e.isCharClass(l.subs[0]))))) {
				if (a !== c) {
					if (a === c + 1) t[i++] = t[n + c];
					else {
						let e = l;
						for (let e = c; e < a; e++) {
							let r = e !== c;
							t[n + e] = this.removeLeadingRegexp(t[n + e], r), this.checkLimits(t[n + e]);
						}
						let r = this.collapse(t.slice(n + c, n + a), Regexp.Op.ALTERNATE), o = this.newRegexp(Regexp.Op.CONCAT);
						o.subs = [e, r], t[i++] = o;
					}
				}
				c = a, l = o;
			}
		}
		r = i, n = 0, c = 0, i = 0;
		for (let a = 0; a <= r; a++) if (!(a < r && e.isCharClass(t[n + a]))) {
			if (a !== c) {
				if (a === c + 1) t[i++] = t[n + c];
				else {
					let r = c;
					for (let e = c + 1; e < a; e++) {
						let i = t[n + r], a = t[n + e];
						(i.op < a.op || i.op === a.op && (i.runes === null ? 0 : i.runes.length) < (a.runes === null ? 0 : a.runes.length)) && (r = e);
					}
					let o = t[n + c];
					t[n + c] = t[n + r], t[n + r] = o;
					for (let r = c + 1; r < a; r++) e.mergeCharClass(t[n + c], t[n + r]), this.reuse(t[n + r]);
					this.cleanAlt(t[n + c]), t[i++] = t[n + c];
				}
			}
			a < r && (t[i++] = t[n + a]), c = a + 1;
		}
		r = i, n = 0, c = 0, i = 0;
		for (let e = 0; e < r; ++e) e + 1 < r && t[n + e].op === Regexp.Op.EMPTY_MATCH && t[n + e + 1].op === Regexp.Op.EMPTY_MATCH || (t[i++] = t[n + e]);
		return r = i, n = 0, t.slice(n, r);
	}
	removeLeadingString(e, t) {
		if (e.op === Regexp.Op.CONCAT && e.subs.length > 0) {
			let n = this.removeLeadingString(e.subs[0], t);
			if (e.subs[0] = n, n.op === Regexp.Op.EMPTY_MATCH) switch (this.reuse(n), e.subs.length) {
				case 0:
				case 1:
					e.op = Regexp.Op.EMPTY_MATCH, e.subs = Regexp.emptySubs();
					break;
				case 2: {
					let t = e;
					e = e.subs[1], this.reuse(t);
					break;
				}
				default: e.subs = e.subs.slice(1, e.subs.length);
			}
			return e;
		}
		return e.op === Regexp.Op.LITERAL && (e.runes = e.runes.slice(t, e.runes.length), e.runes.length === 0 && (e.op = Regexp.Op.EMPTY_MATCH)), e;
	}
	removeLeadingRegexp(e, t) {
		if (e.op === Regexp.Op.CONCAT && e.subs.length > 0) {
			switch (t && this.reuse(e.subs[0]), e.subs = e.subs.slice(1, e.subs.length), e.subs.length) {
				case 0:
					e.op = Regexp.Op.EMPTY_MATCH, e.subs = Regexp.emptySubs();
					break;
				case 1: {
					let t = e;
					e = e.subs[0], this.reuse(t);
					break;
				}
			}
			return e;
		}
		return t && this.reuse(e), this.newRegexp(Regexp.Op.EMPTY_MATCH);
	}
	parseInternal() {
		if ((this.flags & RE2Flags.LITERAL) !== 0) return e.literalRegexp(this.wholeRegexp, this.flags);
		let t = -1, n = -1, r = -1, i = new StringIterator(this.wholeRegexp);
		for (; i.more();) {
			let a = -1;
			bigswitch: switch (i.peek()) {
				case Codepoint.CODES["("]:
					if ((this.flags & RE2Flags.LOOKBEHIND) !== 0) {
						if (i.lookingAt("(?<=")) {
							this.parsePosLookBehind(), i.skip(4);
							break;
						}
						if (i.lookingAt("(?<!")) {
							this.parseNegLookBehind(), i.skip(4);
							break;
						}
					}
					if ((this.flags & RE2Flags.PERL_X) !== 0 && i.lookingAt("(?")) {
						this.parsePerlFlags(i);
						break;
					}
					this.op(Regexp.Op.LEFT_PAREN).cap = ++this.numCap, i.skip(1);
					break;
				case Codepoint.CODES["|"]:
					this.parseVerticalBar(), i.skip(1);
					break;
				case Codepoint.CODES[")"]:
					this.parseRightParen(), i.skip(1);
					break;
				case Codepoint.CODES["^"]:
					(this.flags & RE2Flags.ONE_LINE) === 0 ? this.op(Regexp.Op.BEGIN_LINE) : this.op(Regexp.Op.BEGIN_TEXT), i.skip(1);
					break;
				case Codepoint.CODES.$:
					(this.flags & RE2Flags.ONE_LINE) === 0 ? this.op(Regexp.Op.END_LINE) : this.op(Regexp.Op.END_TEXT).flags |= RE2Flags.WAS_DOLLAR, i.skip(1);
					break;
				case Codepoint.CODES["."]:
					(this.flags & RE2Flags.DOT_NL) === 0 ? this.op(Regexp.Op.ANY_CHAR_NOT_NL) : this.op(Regexp.Op.ANY_CHAR), i.skip(1);
					break;
				case Codepoint.CODES["["]:
					this.parseClass(i);
					break;
				case Codepoint.CODES["*"]:
				case Codepoint.CODES["+"]:
				case Codepoint.CODES["?"]: {
					a = i.pos();
					let e = null;
					switch (i.pop()) {
						case Codepoint.CODES["*"]:
							e = Regexp.Op.STAR;
							break;
						case Codepoint.CODES["+"]:
							e = Regexp.Op.PLUS;
							break;
						case Codepoint.CODES["?"]: e = Regexp.Op.QUEST;
					}
					this.repeat(e, n, r, a, i, t);
					break;
				}
				case Codepoint.CODES["{"]: {
					let o = i.pos(), s = e.parseRepeat(i);
					if (s < 0) {
						i.rewindTo(o), this.literal(i.pop());
						break;
					}
					a = o, n = s >> 16, r = (s & Unicode.MAX_BMP) << 16 >> 16, this.repeat(Regexp.Op.REPEAT, n, r, a, i, t);
					break;
				}
				case Codepoint.CODES["\\"]: {
					let t = i.pos();
					if (i.skip(1), (this.flags & RE2Flags.PERL_X) !== 0 && i.more()) switch (i.pop()) {
						case Codepoint.CODES.A:
							this.op(Regexp.Op.BEGIN_TEXT);
							break bigswitch;
						case Codepoint.CODES.b:
							this.op(Regexp.Op.WORD_BOUNDARY);
							break bigswitch;
						case Codepoint.CODES.B:
							this.op(Regexp.Op.NO_WORD_BOUNDARY);
							break bigswitch;
						case Codepoint.CODES.C: throw new RE2JSSyntaxException(e.ERR_INVALID_ESCAPE, "\\C");
						case Codepoint.CODES.Q: {
							let e = i.rest(), t = e.indexOf("\\E");
							t >= 0 ? (e = e.substring(0, t), i.skipString(e), i.skipString("\\E")) : i.skipString(e);
							let n = 0;
							for (; n < e.length;) {
								let t = e.codePointAt(n);
								this.literal(t), n += Utils.charCount(t);
							}
							break bigswitch;
						}
						case Codepoint.CODES.z:
							this.op(Regexp.Op.END_TEXT);
							break bigswitch;
						default: i.rewindTo(t);
					}
					else i.rewindTo(t);
					let n = this.newRegexp(Regexp.Op.CHAR_CLASS);
					if (n.flags = this.flags, i.lookingAt("\\p") || i.lookingAt("\\P")) {
						let e = new CharClass();
						if (this.parseUnicodeClass(i, e)) {
							n.runes = e.toArray(), this.push(n);
							break bigswitch;
						}
					}
					let r = new CharClass();
					if (this.parsePerlClassEscape(i, r)) {
						n.runes = r.toArray(), this.push(n);
						break bigswitch;
					}
					i.rewindTo(t), this.reuse(n), this.literal(e.parseEscape(i));
					break;
				}
				default: this.literal(i.pop());
			}
			t = a;
		}
		if (this.concat(), this.swapVerticalBar() && this.pop(), this.alternate(), this.stack.length !== 1) throw new RE2JSSyntaxException(e.ERR_MISSING_PAREN, this.wholeRegexp);
		return this.stack[0].namedGroups = this.namedGroups, this.stack[0];
	}
	parsePerlFlags(t) {
		let n = t.pos(), r = t.rest();
		if (r.startsWith("(?P<") || r.startsWith("(?<")) {
			let n = r.charAt(2) === "P" ? 4 : 3, i = r.indexOf(">");
			if (i < 0) throw new RE2JSSyntaxException(e.ERR_INVALID_NAMED_CAPTURE, r);
			let a = r.substring(n, i);
			if (t.skipString(a), t.skip(n + 1), !e.isValidCaptureName(a)) throw new RE2JSSyntaxException(e.ERR_INVALID_NAMED_CAPTURE, r.substring(0, i + 1));
			let o = this.op(Regexp.Op.LEFT_PAREN);
			if (o.cap = ++this.numCap, this.namedGroups[a]) throw new RE2JSSyntaxException(e.ERR_DUPLICATE_NAMED_CAPTURE, a);
			this.namedGroups[a] = this.numCap, o.name = a;
			return;
		}
		t.skip(2);
		let i = this.flags, a = 1, o = !1;
		loop: for (; t.more();) {
			let e = t.pop();
			switch (e) {
				case Codepoint.CODES.i:
					i |= RE2Flags.FOLD_CASE, o = !0;
					break;
				case Codepoint.CODES.m:
					i &= ~RE2Flags.ONE_LINE, o = !0;
					break;
				case Codepoint.CODES.s:
					i |= RE2Flags.DOT_NL, o = !0;
					break;
				case Codepoint.CODES.U:
					i |= RE2Flags.NON_GREEDY, o = !0;
					break;
				case Codepoint.CODES["-"]:
					if (a < 0) break loop;
					a = -1, i = ~i, o = !1;
					break;
				case Codepoint.CODES[":"]:
				case Codepoint.CODES[")"]:
					if (a < 0) {
						if (!o) break loop;
						i = ~i;
					}
					e === Codepoint.CODES[":"] && this.op(Regexp.Op.LEFT_PAREN), this.flags = i;
					return;
				default: break loop;
			}
		}
		throw new RE2JSSyntaxException(e.ERR_INVALID_PERL_OP, t.from(n));
	}
	parsePosLookBehind() {
		let e = this.newRegexp(Regexp.Op.LEFT_PAREN);
		return e.flags = this.flags, e.lb = ++this.nlb, this.push(e);
	}
	parseNegLookBehind() {
		let e = this.newRegexp(Regexp.Op.LEFT_PAREN);
		return e.flags = this.flags, e.lb = -++this.nlb, this.push(e);
	}
	parseVerticalBar() {
		this.concat(), this.swapVerticalBar() || this.op(Regexp.Op.VERTICAL_BAR);
	}
	swapVerticalBar() {
		let t = this.stack.length;
		if (t >= 3 && this.stack[t - 2].op === Regexp.Op.VERTICAL_BAR && e.isCharClass(this.stack[t - 1]) && e.isCharClass(this.stack[t - 3])) {
			let n = this.stack[t - 1], r = this.stack[t - 3];
			if (n.op > r.op) {
				let e = r;
				r = n, n = e, this.stack[t - 3] = r;
			}
			return e.mergeCharClass(r, n), this.reuse(n), this.pop(), !0;
		}
		if (t >= 2) {
			let e = this.stack[t - 1], n = this.stack[t - 2];
			if (n.op === Regexp.Op.VERTICAL_BAR) return t >= 3 && this.cleanAlt(this.stack[t - 3]), this.stack[t - 2] = e, this.stack[t - 1] = n, !0;
		}
		return !1;
	}
	parseRightParen() {
		if (this.concat(), this.swapVerticalBar() && this.pop(), this.alternate(), this.stack.length < 2) throw new RE2JSSyntaxException(e.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
		let t = this.pop(), n = this.pop();
		if (n.op !== Regexp.Op.LEFT_PAREN) throw new RE2JSSyntaxException(e.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
		if (this.flags = n.flags, n.lb !== 0) {
			if (e.hasCapture(t)) throw new RE2JSSyntaxException(e.ERR_INVALID_CAPTURE_IN_LOOKBEHIND, this.wholeRegexp);
			n.op = n.lb > 0 ? Regexp.Op.PLB : Regexp.Op.NLB, n.subs = [t], this.push(n);
		} else n.cap === 0 ? this.push(t) : (n.op = Regexp.Op.CAPTURE, n.subs = [t], this.push(n));
	}
	parsePerlClassEscape(e, t) {
		let n = e.pos();
		if ((this.flags & RE2Flags.PERL_X) === 0 || !e.more() || e.pop() !== Codepoint.CODES["\\"] || !e.more()) return !1;
		e.pop();
		let r = e.from(n), i = PERL_GROUPS.has(r) ? PERL_GROUPS.get(r) : null;
		return i !== null && (t.appendGroup(i, (this.flags & RE2Flags.FOLD_CASE) !== 0), !0);
	}
	parseNamedClass(t, n) {
		let r = t.rest(), i = r.indexOf(":]");
		if (i < 0) return !1;
		let a = r.substring(0, i + 2);
		t.skipString(a);
		let o = POSIX_GROUPS.has(a) ? POSIX_GROUPS.get(a) : null;
		if (o === null) throw new RE2JSSyntaxException(e.ERR_INVALID_CHAR_RANGE, a);
		return n.appendGroup(o, (this.flags & RE2Flags.FOLD_CASE) !== 0), !0;
	}
	parseUnicodeClass(t, n) {
		let r = t.pos();
		if ((this.flags & RE2Flags.UNICODE_GROUPS) === 0 || !t.lookingAt("\\p") && !t.lookingAt("\\P")) return !1;
		t.skip(1);
		let i = 1, a = t.pop();
		if (a === Codepoint.CODES.P && (i = -1), !t.more()) throw t.rewindTo(r), new RE2JSSyntaxException(e.ERR_INVALID_CHAR_RANGE, t.rest());
		a = t.pop();
		let o;
		if (a !== Codepoint.CODES["{"]) o = Utils.runeToString(a);
		else {
			let n = t.rest(), i = n.indexOf("}");
			if (i < 0) throw t.rewindTo(r), new RE2JSSyntaxException(e.ERR_INVALID_CHAR_RANGE, t.rest());
			o = n.substring(0, i), t.skipString(o), t.skip(1);
		}
		o.length !== 0 && o.codePointAt(0) === Codepoint.CODES["^"] && (i = 0 - i, o = o.substring(1));
		let s = e.unicodeTable(o);
		if (s === null) throw new RE2JSSyntaxException(e.ERR_INVALID_CHAR_RANGE, t.from(r));
		s.sign < 0 && (i = 0 - i);
		let c = s.tab, l = s.fold;
		if ((this.flags & RE2Flags.FOLD_CASE) === 0 || l === null) n.appendTableWithSign(c, i);
		else {
			let e = new CharClass().appendTable(c).appendTable(l).cleanClass().toArray();
			n.appendClassWithSign(Array.from(e), i);
		}
		return !0;
	}
	parseClass(t) {
		let n = t.pos();
		t.skip(1);
		let r = this.newRegexp(Regexp.Op.CHAR_CLASS);
		r.flags = this.flags;
		let i = new CharClass(), a = 1;
		t.more() && t.lookingAt("^") && (a = -1, t.skip(1), (this.flags & RE2Flags.CLASS_NL) === 0 && i.appendRange(Codepoint.CODES["\n"], Codepoint.CODES["\n"]));
		let o = !0;
		for (; !t.more() || t.peek() !== Codepoint.CODES["]"] || o;) {
			if (t.more() && t.lookingAt("-") && (this.flags & RE2Flags.PERL_X) === 0 && !o) {
				let r = t.rest();
				if (r === "-" || !r.startsWith("-]")) throw t.rewindTo(n), new RE2JSSyntaxException(e.ERR_INVALID_CHAR_RANGE, t.rest());
			}
			o = !1;
			let r = t.pos();
			if (t.lookingAt("[:")) {
				if (this.parseNamedClass(t, i)) continue;
				t.rewindTo(r);
			}
			if (this.parseUnicodeClass(t, i) || this.parsePerlClassEscape(t, i)) continue;
			t.rewindTo(r);
			let a = e.parseClassChar(t, n), s = a;
			if (t.more() && t.lookingAt("-")) {
				if (t.skip(1), t.more() && t.lookingAt("]")) t.skip(-1);
				else if (s = e.parseClassChar(t, n), s < a) throw new RE2JSSyntaxException(e.ERR_INVALID_CHAR_RANGE, t.from(r));
			}
			(this.flags & RE2Flags.FOLD_CASE) === 0 ? i.appendRange(a, s) : i.appendFoldedRange(a, s);
		}
		t.skip(1), i.cleanClass(), a < 0 && i.negateClass(), r.runes = i.toArray(), this.push(r);
	}
}, RE2 = class e {
	static initTest(t) {
		let n = e.compile(t), r = new e(n.expr, n.prog, n.numSubexp, n.longest);
		return r.cond = n.cond, r.prefix = n.prefix, r.prefixUTF8 = n.prefixUTF8, r.prefixComplete = n.prefixComplete, r.prefixRune = n.prefixRune, r.prefilter = n.prefilter, r.namedGroups = n.namedGroups, r;
	}
	static compile(t) {
		return e.compileImpl(t, RE2Flags.PERL, !1);
	}
	static compilePOSIX(t) {
		return e.compileImpl(t, RE2Flags.POSIX, !0);
	}
	static compileImpl(t, n, r) {
		let i = Parser.parse(t, n), a = i.maxCap(), o = i.namedGroups;
		i = Simplify.simplify(i);
		let s = PrefilterTree.build(i), c = Compiler.compileRegexp(i), l = new e(t, c, a, r);
		l.prefilter = s.type === Prefilter.Type.NONE ? null : s;
		let [u, d] = c.prefix();
		return l.prefixComplete = u, l.prefix = d, l.prefixUTF8 = Utils.stringToUtf8ByteArray(l.prefix), l.prefix.length > 0 && (l.prefixRune = l.prefix.codePointAt(0)), l.namedGroups = o, l;
	}
	static match(t, n) {
		return e.compile(t).match(n);
	}
	constructor(e, t, n = 0, r = 0) {
		this.expr = e, this.prog = t, this.numSubexp = n, this.longest = r, this.cond = t.startCond(), this.prefix = null, this.prefixUTF8 = null, this.prefixComplete = !1, this.prefixRune = 0, this.namedGroups = Object.create(null), this.machinePool = [], this.lazyDFA = null, this.onepass = OnePass.compile(this.prog), this.prefilter = null;
	}
	get dfa() {
		return this.lazyDFA === null && (this.lazyDFA = new DFA(this.prog)), this.lazyDFA;
	}
	matchPrefixComplete(e, t, n, r) {
		if ((n === RE2Flags.ANCHOR_START || n === RE2Flags.ANCHOR_BOTH) && t !== 0) return null;
		let i = -1, a = -1, o = e.prefixLength(this);
		if (n === RE2Flags.UNANCHORED) {
			let n = e.index(this, t);
			if (n < 0) return null;
			i = t + n, a = i + o;
		} else if (n === RE2Flags.ANCHOR_BOTH) {
			if (e.endPos() !== o || e.index(this, 0) !== 0) return null;
			i = 0, a = o;
		} else if (n === RE2Flags.ANCHOR_START) {
			if (e.index(this, 0) !== 0) return null;
			i = 0, a = o;
		}
		if (i < 0) return null;
		if (r > 0) {
			let e = new Int32Array(r).fill(-1);
			return e[0] = i, e[1] = a, Array.from(e);
		}
		return [];
	}
	createLookbehindState() {
		return this.prog.numLb > 0 ? new LookbehindState(this.prog) : null;
	}
	executeEngine(e, t, n, r, i = null) {
		if (this.prefixComplete && (r === 0 || this.numSubexp === 0)) return this.matchPrefixComplete(e, t, n, r);
		if (this.prefilter !== null && n === RE2Flags.UNANCHORED && !this.prefilter.eval(e, t)) return null;
		if (this.onepass !== null) return OnePass.execute(this, e, t, n, r);
		if (r > 0) return this.prog.numLb === 0 && e.endPos() <= Backtracker.maxBitStateLen(this.prog) ? Backtracker.execute(this, e, t, n, r) : this.doExecuteNFA(e, t, n, r, i);
		if (this.prog.numLb === 0) {
			let i = this.dfa.match(e, t, n);
			if (i !== null) return i ? [] : null;
			if (e.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, e, t, n, r);
		}
		return this.doExecuteNFA(e, t, n, r, i);
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
	put(e) {
		this.machinePool.push(e);
	}
	toString() {
		return this.expr;
	}
	doExecuteNFA(e, t, n, r, i = null) {
		let a = this.get();
		a ||= Machine.fromRE2(this), a.init(r);
		let o = a.match(e, t, n, i) ? a.submatches() : null;
		return this.put(a), o;
	}
	match(e) {
		return this.executeEngine(MachineInput.fromUTF16(e), 0, RE2Flags.UNANCHORED, 0) !== null;
	}
	matchWithGroup(e, t, n, r, i, a = null) {
		return e instanceof MatcherInputBase || (e = Utils.isByteArray(e) ? MatcherInput.utf8(e) : MatcherInput.utf16(e)), this.matchMachineInput(e, t, n, r, i, a);
	}
	matchMachineInput(e, t, n, r, i, a = null) {
		if (t > n) return [!1, null];
		let o = e.isUTF16Encoding() ? MachineInput.fromUTF16(e.asCharSequence(), 0, n) : MachineInput.fromUTF8(e.asBytes(), 0, n), s = this.executeEngine(o, t, r, 2 * i, a);
		return s === null ? [!1, null] : [!0, s];
	}
	matchUTF8(e) {
		return this.executeEngine(MachineInput.fromUTF8(e), 0, RE2Flags.UNANCHORED, 0) !== null;
	}
	replaceAll(e, t) {
		return this.replaceAllFunc(e, () => t, 2 * e.length + 1);
	}
	replaceFirst(e, t) {
		return this.replaceAllFunc(e, () => t, 1);
	}
	replaceAllFunc(e, t, n) {
		let r = 0, i = 0, a = "", o = MachineInput.fromUTF16(e), s = this.createLookbehindState(), c = 0;
		for (; i <= e.length;) {
			let l = this.executeEngine(o, i, RE2Flags.UNANCHORED, 2, s);
			if (l === null || l.length === 0) break;
			a += e.substring(r, l[0]), (l[1] > r || l[0] === 0) && (a += t(e.substring(l[0], l[1])), c++), r = l[1];
			let u = o.step(i) & 7;
			if (i + u > l[1] ? i += u : i + 1 > l[1] ? i++ : i = l[1], c >= n) break;
		}
		return a += e.substring(r), a;
	}
	pad(e) {
		if (e === null) return null;
		let t = (1 + this.numSubexp) * 2;
		if (e.length < t) {
			let n = Array(t).fill(-1);
			for (let t = 0; t < e.length; t++) n[t] = e[t];
			e = n;
		}
		return e;
	}
	allMatches(e, t, n = (e) => e) {
		let r = [], i = e.endPos();
		t < 0 && (t = i + 1);
		let a = 0, o = 0, s = -1, c = this.createLookbehindState();
		for (; o < t && a <= i;) {
			let t = this.executeEngine(e, a, RE2Flags.UNANCHORED, this.prog.numCap, c);
			if (t === null || t.length === 0) break;
			let l = !0;
			if (t[1] === a) {
				t[0] === s && (l = !1);
				let n = e.step(a);
				n < 0 ? a = i + 1 : a += n & 7;
			} else a = t[1];
			s = t[1], l && (r.push(n(this.pad(t))), o++);
		}
		return r;
	}
	findUTF8(e) {
		let t = this.executeEngine(MachineInput.fromUTF8(e), 0, RE2Flags.UNANCHORED, 2);
		return t === null ? null : e.slice(t[0], t[1]);
	}
	findUTF8Index(e) {
		let t = this.executeEngine(MachineInput.fromUTF8(e), 0, RE2Flags.UNANCHORED, 2);
		return t === null ? null : t.slice(0, 2);
	}
	find(e) {
		let t = this.executeEngine(MachineInput.fromUTF16(e), 0, RE2Flags.UNANCHORED, 2);
		return t === null ? "" : e.substring(t[0], t[1]);
	}
	findIndex(e) {
		return this.executeEngine(MachineInput.fromUTF16(e), 0, RE2Flags.UNANCHORED, 2);
	}
	findUTF8Submatch(e) {
		let t = this.executeEngine(MachineInput.fromUTF8(e), 0, RE2Flags.UNANCHORED, this.prog.numCap);
		if (t === null) return null;
		let n = Array(1 + this.numSubexp).fill(null);
		for (let r = 0; r < n.length; r++) 2 * r < t.length && t[2 * r] >= 0 && (n[r] = e.slice(t[2 * r], t[2 * r + 1]));
		return n;
	}
	findUTF8SubmatchIndex(e) {
		return this.pad(this.executeEngine(MachineInput.fromUTF8(e), 0, RE2Flags.UNANCHORED, this.prog.numCap));
	}
	findSubmatch(e) {
		let t = this.executeEngine(MachineInput.fromUTF16(e), 0, RE2Flags.UNANCHORED, this.prog.numCap);
		if (t === null) return null;
		let n = Array(1 + this.numSubexp).fill(null);
		for (let r = 0; r < n.length; r++) 2 * r < t.length && t[2 * r] >= 0 && (n[r] = e.substring(t[2 * r], t[2 * r + 1]));
		return n;
	}
	findSubmatchIndex(e) {
		return this.pad(this.executeEngine(MachineInput.fromUTF16(e), 0, RE2Flags.UNANCHORED, this.prog.numCap));
	}
	findAllUTF8(e, t) {
		let n = this.allMatches(MachineInput.fromUTF8(e), t, (t) => e.slice(t[0], t[1]));
		return n.length === 0 ? null : n;
	}
	findAllUTF8Index(e, t) {
		let n = this.allMatches(MachineInput.fromUTF8(e), t, (e) => e.slice(0, 2));
		return n.length === 0 ? null : n;
	}
	findAll(e, t) {
		let n = this.allMatches(MachineInput.fromUTF16(e), t, (t) => e.substring(t[0], t[1]));
		return n.length === 0 ? null : n;
	}
	findAllIndex(e, t) {
		let n = this.allMatches(MachineInput.fromUTF16(e), t, (e) => e.slice(0, 2));
		return n.length === 0 ? null : n;
	}
	findAllUTF8Submatch(e, t) {
		let n = this.allMatches(MachineInput.fromUTF8(e), t, (t) => {
			let n = Array(t.length / 2 | 0).fill(null);
			for (let r = 0; r < n.length; r++) t[2 * r] >= 0 && (n[r] = e.slice(t[2 * r], t[2 * r + 1]));
			return n;
		});
		return n.length === 0 ? null : n;
	}
	findAllUTF8SubmatchIndex(e, t) {
		let n = this.allMatches(MachineInput.fromUTF8(e), t);
		return n.length === 0 ? null : n;
	}
	findAllSubmatch(e, t) {
		let n = this.allMatches(MachineInput.fromUTF16(e), t, (t) => {
			let n = Array(t.length / 2 | 0).fill(null);
			for (let r = 0; r < n.length; r++) t[2 * r] >= 0 && (n[r] = e.substring(t[2 * r], t[2 * r + 1]));
			return n;
		});
		return n.length === 0 ? null : n;
	}
	findAllSubmatchIndex(e, t) {
		let n = this.allMatches(MachineInput.fromUTF16(e), t);
		return n.length === 0 ? null : n;
	}
};
(class e {
	static UNANCHORED = RE2Flags.UNANCHORED;
	static ANCHOR_START = RE2Flags.ANCHOR_START;
	static ANCHOR_BOTH = RE2Flags.ANCHOR_BOTH;
	constructor(t = e.UNANCHORED, n = 0, r = 8388608) {
		if (![
			e.UNANCHORED,
			e.ANCHOR_START,
			e.ANCHOR_BOTH
		].includes(t)) throw new RE2JSFlagsException("The anchor should be RE2Set.UNANCHORED, RE2Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");
		Utils.checkFlags(n), this.anchor = t, this.jsFlags = n, this.maxMem = r;
		let i = RE2Flags.PERL;
		(n & PublicFlags.DISABLE_UNICODE_GROUPS) !== 0 && (i &= ~RE2Flags.UNICODE_GROUPS), (n & PublicFlags.LOOKBEHINDS) !== 0 && (i |= RE2Flags.LOOKBEHIND), this.re2Flags = i, this.regexps = [], this.prog = null, this.dfa = null, this.dummyRe2 = null;
	}
	add(e) {
		if (this.prog) throw new RE2JSCompileException("Cannot add patterns after compile");
		Utils.checkPattern(e);
		let t = e;
		(this.jsFlags & PublicFlags.CASE_INSENSITIVE) !== 0 && (t = `(?i)${t}`), (this.jsFlags & PublicFlags.DOTALL) !== 0 && (t = `(?s)${t}`), (this.jsFlags & PublicFlags.MULTILINE) !== 0 && (t = `(?m)${t}`);
		let n = Parser.parse(t, this.re2Flags);
		return this.regexps.push(Simplify.simplify(n)), this.regexps.length - 1;
	}
	compile() {
		if (this.prog) return;
		let e = Compiler.compileSet(this.regexps);
		if (e.numInst() > Parser.MAX_SIZE) throw new RE2JSCompileException(`${Parser.ERR_LARGE}: the set compiles to ${e.numInst()} instructions, more than ${Parser.MAX_SIZE}`);
		this.prog = e, this.dfa = new DFA(this.prog, this.maxMem), this.dummyRe2 = {
			prog: this.prog,
			cond: this.prog.startCond(),
			prefix: "",
			prefixRune: 0,
			longest: !1
		};
	}
	match(t) {
		this.prog || this.compile();
		let n = Utils.isByteArray(t) ? MachineInput.fromUTF8(t) : MachineInput.fromUTF16(t), r = RE2Flags.UNANCHORED;
		this.anchor === e.ANCHOR_START ? r = RE2Flags.ANCHOR_START : this.anchor === e.ANCHOR_BOTH && (r = RE2Flags.ANCHOR_BOTH);
		let i = this.dfa.matchSet(n, 0, r);
		if (i !== null) return i;
		let a = Machine.fromRE2(this.dummyRe2);
		return a.init(0), a.matchSet(n, 0, r);
	}
});
var TranslateRegExpString = class e {
	static isHexadecimal(e) {
		return "0" <= e && e <= "9" || "A" <= e && e <= "F" || "a" <= e && e <= "f";
	}
	static translate(t) {
		let n = "";
		if (Object.prototype.toString.call(t) === "[object RegExp]" && (t.ignoreCase && (n += "i"), t.multiline && (n += "m"), t.dotAll && (n += "s"), t = t.source), typeof t != "string") return t;
		let r = "", i = !1, a = t.length;
		a === 0 && (r = "(?:)", i = !0);
		let o = !1, s = 0;
		for (; s < a;) {
			let n = t[s];
			if (n === "\\") {
				if (s + 1 < a) switch (n = t[s + 1], n) {
					case "\\":
						r += "\\\\", s += 2;
						continue;
					case "c":
						if (s + 2 < a) {
							let e = t[s + 2].charCodeAt(0);
							if (e >= 65 && e <= 90 || e >= 97 && e <= 122) {
								let t = e % 32;
								r += "\\x", r += (t >> 4).toString(16).toUpperCase(), r += (t & 15).toString(16).toUpperCase(), s += 3, i = !0;
								continue;
							}
						}
						r += "c", s += 2, i = !0;
						continue;
					case "u":
						if (s + 2 < a) {
							if (t[s + 2] === "{") {
								let n = s + 3, o = !1, c = !1;
								for (; n < a;) {
									let r = t[n];
									if (r === "}") {
										c = !0;
										break;
									}
									if (!e.isHexadecimal(r)) break;
									o = !0, n++;
								}
								if (c && o) {
									r += "\\x", s += 2, i = !0;
									continue;
								}
							} else if (s + 5 < a) {
								let n = !0;
								for (let r = 0; r < 4; r++) if (!e.isHexadecimal(t[s + 2 + r])) {
									n = !1;
									break;
								}
								if (n) {
									r += "\\x{" + t.substring(s + 2, s + 6) + "}", s += 6, i = !0;
									continue;
								}
							}
						}
						r += "u", s += 2, i = !0;
						continue;
					case "x": {
						let n = !1;
						if (s + 2 < a && t[s + 2] === "{") {
							let r = s + 3, i = !1, o = !1;
							for (; r < a;) {
								let n = t[r];
								if (n === "}") {
									o = !0;
									break;
								}
								if (!e.isHexadecimal(n)) break;
								i = !0, r++;
							}
							o && i && (n = !0);
						} else s + 3 < a && e.isHexadecimal(t[s + 2]) && e.isHexadecimal(t[s + 3]) && (n = !0);
						n ? (r += "\\x", s += 2) : (r += "x", s += 2, i = !0);
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
						r += "\\" + n, s += 2;
						continue;
					default: {
						let e = t.codePointAt(s + 1);
						if (e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122) {
							let n = Utils.charCount(e);
							r += t.substring(s + 1, s + 1 + n), s += n + 1, i = !0;
						} else {
							r += "\\";
							let n = Utils.charCount(e);
							r += t.substring(s + 1, s + 1 + n), s += n + 1;
						}
						continue;
					}
				}
			} else if (n === "/") {
				r += "\\/", s += 1, i = !0;
				continue;
			} else if (n === "[") {
				if (!o && t[s + 1] === "]") {
					r += "[^\\x00-\\x{10FFFF}]", s += 2, i = !0;
					continue;
				}
				if (!o && t[s + 1] === "^" && t[s + 2] === "]") {
					r += "[\\x00-\\x{10FFFF}]", s += 3, i = !0;
					continue;
				}
				o = !0;
			} else if (n === "]") o = !1;
			else if (!o && n === "(" && s + 2 < a && t[s + 1] === "?" && t[s + 2] === "<" && s + 3 < a && !"=!>)".includes(t[s + 3])) {
				r += "(?P<", s += 3, i = !0;
				continue;
			}
			let c = t.codePointAt(s), l = Utils.charCount(c);
			r += t.substring(s, s + l), s += l;
		}
		let c = i ? r : t;
		return n.length > 0 ? `(?${n})${c}` : c;
	}
};
const execResult = (e, t) => {
	let n = e.matchArray();
	return n.index = e.start(0), n.input = t, n.groups = e.namedGroupsObject(), n;
};
var RE2JS = class e {
	static CASE_INSENSITIVE = PublicFlags.CASE_INSENSITIVE;
	static DOTALL = PublicFlags.DOTALL;
	static MULTILINE = PublicFlags.MULTILINE;
	static DISABLE_UNICODE_GROUPS = PublicFlags.DISABLE_UNICODE_GROUPS;
	static LONGEST_MATCH = PublicFlags.LONGEST_MATCH;
	static LOOKBEHINDS = PublicFlags.LOOKBEHINDS;
	static quote(e) {
		return Utils.quoteMeta(e);
	}
	static quoteReplacement(e, t = !1) {
		return Matcher.quoteReplacement(e, t);
	}
	static translateRegExp(e) {
		return TranslateRegExpString.translate(e);
	}
	static compile(t, n = 0) {
		Utils.checkPattern(t), Utils.checkFlags(n);
		let r = t;
		(n & e.CASE_INSENSITIVE) !== 0 && (r = `(?i)${r}`), (n & e.DOTALL) !== 0 && (r = `(?s)${r}`), (n & e.MULTILINE) !== 0 && (r = `(?m)${r}`);
		let i = RE2Flags.PERL;
		(n & e.DISABLE_UNICODE_GROUPS) !== 0 && (i &= ~RE2Flags.UNICODE_GROUPS), (n & e.LOOKBEHINDS) !== 0 && (i |= RE2Flags.LOOKBEHIND);
		let a = new e(t, n);
		return a.re2Input = RE2.compileImpl(r, i, (n & e.LONGEST_MATCH) !== 0), a;
	}
	static matches(t, n) {
		return e.compile(t).testExact(n);
	}
	static initTest(t, n, r) {
		if (t == null) throw Error("pattern is null");
		if (r == null) throw Error("re2 is null");
		let i = new e(t, n);
		return i.re2Input = r, i;
	}
	constructor(e, t) {
		this.patternInput = e, this.flagsInput = t, this.re2Input = null;
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
	matches(e) {
		return this.testExact(e);
	}
	matcher(e) {
		return Utils.isByteArray(e) && (e = MatcherInput.utf8(e)), new Matcher(this, e);
	}
	test(e) {
		return Utils.isByteArray(e) ? this.re2Input.matchUTF8(e) : this.re2Input.match(e);
	}
	testExact(e) {
		let t = Utils.isByteArray(e) ? MachineInput.fromUTF8(e) : MachineInput.fromUTF16(e);
		return this.re2Input.executeEngine(t, 0, RE2Flags.ANCHOR_BOTH, 0) !== null;
	}
	exec(e) {
		let t = this.matcher(e);
		return t.find() ? execResult(t, e) : null;
	}
	split(e, t = 0) {
		let n = this.matcher(e), r = [], i = 0, a = 0;
		for (; n.find();) if (a === 0 && n.end() === 0) a = n.end();
		else {
			if (t > 0 && r.length === t - 1) break;
			if (a === n.start()) {
				if (t === 0) {
					i += 1, a = n.end();
					continue;
				}
			} else for (; i > 0;) r.push(""), --i;
			r.push(n.substring(a, n.start())), a = n.end();
		}
		if (t === 0 && a !== n.inputLength()) {
			for (; i > 0;) r.push(""), --i;
			r.push(n.substring(a, n.inputLength()));
		}
		return (t !== 0 || r.length === 0 && !(a === n.inputLength() && a > 0)) && r.push(n.substring(a, n.inputLength())), r;
	}
	*matchAll(e) {
		let t = this.matcher(e);
		for (; t.find();) yield execResult(t, e);
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
	equals(e) {
		return this === e ? !0 : e === null || this.constructor !== e.constructor ? !1 : this.flagsInput === e.flagsInput && this.patternInput === e.patternInput;
	}
}, require_constants = __commonJSMin(((e, t) => {
	let n = "[^\\\\/]", r = "[^/]", i = "(?:\\/|$)", a = "(?:^|\\/)", o = `\\.{1,2}${i}`, s = {
		DOT_LITERAL: "\\.",
		PLUS_LITERAL: "\\+",
		QMARK_LITERAL: "\\?",
		SLASH_LITERAL: "\\/",
		ONE_CHAR: "(?=.)",
		QMARK: r,
		END_ANCHOR: i,
		DOTS_SLASH: o,
		NO_DOT: "(?!\\.)",
		NO_DOTS: `(?!${a}${o})`,
		NO_DOT_SLASH: `(?!\\.{0,1}${i})`,
		NO_DOTS_SLASH: `(?!${o})`,
		QMARK_NO_DOT: "[^.\\/]",
		STAR: `${r}*?`,
		START_ANCHOR: a,
		SEP: "/"
	}, c = {
		...s,
		SLASH_LITERAL: "[\\\\/]",
		QMARK: n,
		STAR: `${n}*?`,
		DOTS_SLASH: "\\.{1,2}(?:[\\\\/]|$)",
		NO_DOT: "(?!\\.)",
		NO_DOTS: "(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",
		NO_DOT_SLASH: "(?!\\.{0,1}(?:[\\\\/]|$))",
		NO_DOTS_SLASH: "(?!\\.{1,2}(?:[\\\\/]|$))",
		QMARK_NO_DOT: "[^.\\\\/]",
		START_ANCHOR: "(?:^|[\\\\/])",
		END_ANCHOR: "(?:[\\\\/]|$)",
		SEP: "\\"
	};
	t.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION: 0,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
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
		},
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
		extglobChars(e) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${e.STAR})`
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
		globChars(e) {
			return e === !0 ? c : s;
		}
	};
})), require_utils = __commonJSMin(((e) => {
	let { REGEX_BACKSLASH: t, REGEX_REMOVE_BACKSLASH: n, REGEX_SPECIAL_CHARS: r, REGEX_SPECIAL_CHARS_GLOBAL: i } = require_constants();
	e.isObject = (e) => typeof e == "object" && !!e && !Array.isArray(e), e.hasRegexChars = (e) => r.test(e), e.isRegexChar = (t) => t.length === 1 && e.hasRegexChars(t), e.escapeRegex = (e) => e.replace(i, "\\$1"), e.toPosixSlashes = (e) => e.replace(t, "/"), e.isWindows = () => {
		if (typeof navigator < "u" && navigator.platform) {
			let e = navigator.platform.toLowerCase();
			return e === "win32" || e === "windows";
		}
		return typeof process < "u" && process.platform ? process.platform === "win32" : !1;
	}, e.removeBackslashes = (e) => e.replace(n, (e) => e === "\\" ? "" : e), e.escapeLast = (t, n, r) => {
		let i = t.lastIndexOf(n, r);
		return i === -1 ? t : t[i - 1] === "\\" ? e.escapeLast(t, n, i - 1) : `${t.slice(0, i)}\\${t.slice(i)}`;
	}, e.removePrefix = (e, t = {}) => {
		let n = e;
		return n.startsWith("./") && (n = n.slice(2), t.prefix = "./"), n;
	}, e.wrapOutput = (e, t = {}, n = {}) => {
		let r = `${n.contains ? "" : "^"}(?:${e})${n.contains ? "" : "$"}`;
		return t.negated === !0 && (r = `(?:^(?!${r}).*$)`), r;
	}, e.basename = (e, { windows: t } = {}) => {
		let n = e.split(t ? /[\\/]/ : "/"), r = n[n.length - 1];
		return r === "" ? n[n.length - 2] : r;
	};
})), require_scan = __commonJSMin(((e, t) => {
	let n = require_utils(), { CHAR_ASTERISK: r, CHAR_AT: i, CHAR_BACKWARD_SLASH: a, CHAR_COMMA: o, CHAR_DOT: s, CHAR_EXCLAMATION_MARK: c, CHAR_FORWARD_SLASH: l, CHAR_LEFT_CURLY_BRACE: u, CHAR_LEFT_PARENTHESES: d, CHAR_LEFT_SQUARE_BRACKET: f, CHAR_PLUS: p, CHAR_QUESTION_MARK: m, CHAR_RIGHT_CURLY_BRACE: h, CHAR_RIGHT_PARENTHESES: g, CHAR_RIGHT_SQUARE_BRACKET: _ } = require_constants(), v = (e) => e === l || e === a, y = (e) => {
		e.isPrefix !== !0 && (e.depth = e.isGlobstar ? 1e400 : 1);
	};
	t.exports = (e, t) => {
		let b = t || {}, x = e.length - 1, S = b.parts === !0 || b.tokens === !0 || b.scanToEnd === !0, C = [], w = [], T = [], E = e, D = -1, O = 0, k = 0, A = !1, j = !1, M = !1, N = !1, P = !1, F = !1, I = !1, L = !1, R = !1, z = !1, B = 0, V, H, U = {
			value: "",
			depth: 0,
			isGlob: !1
		}, W = () => D >= x, G = () => E.charCodeAt(D + 1), K = () => (V = H, E.charCodeAt(++D));
		for (; D < x;) {
			H = K();
			let e;
			if (H === a) I = U.backslashes = !0, H = K(), H === u && (F = !0);
			else {
				if (F === !0 || H === u) {
					for (B++; W() !== !0 && (H = K());) if (H === a) I = U.backslashes = !0, K();
					else if (H === u) B++;
					else {
						if (F !== !0 && H === s && (H = K()) === s || F !== !0 && H === o) {
							if (A = U.isBrace = !0, M = U.isGlob = !0, z = !0, S === !0) continue;
							break;
						}
						if (H === h && (B--, B === 0)) {
							F = !1, A = U.isBrace = !0, z = !0;
							break;
						}
					}
					if (S === !0) continue;
					break;
				}
				if (H === l) {
					if (C.push(D), w.push(U), U = {
						value: "",
						depth: 0,
						isGlob: !1
					}, z === !0) continue;
					if (V === s && D === O + 1) {
						O += 2;
						continue;
					}
					k = D + 1;
				} else {
					if (b.noext !== !0 && (H === p || H === i || H === r || H === m || H === c) && G() === d) {
						if (M = U.isGlob = !0, N = U.isExtglob = !0, z = !0, H === c && D === O && (R = !0), S === !0) {
							let e = 0;
							for (; W() !== !0 && (H = K());) if (H === a) I = U.backslashes = !0, K();
							else if (H === d) e++;
							else if (H === g && --e === 0) {
								z = !0;
								break;
							}
							continue;
						}
						break;
					}
					if (H === r) {
						if (V === r && (P = U.isGlobstar = !0), M = U.isGlob = !0, z = !0, S === !0) continue;
						break;
					}
					if (H === m) {
						if (M = U.isGlob = !0, z = !0, S === !0) continue;
						break;
					}
					if (H === f) {
						for (; W() !== !0 && (e = K());) if (e === a) I = U.backslashes = !0, K();
						else if (e === _) {
							j = U.isBracket = !0, M = U.isGlob = !0, z = !0;
							break;
						}
						if (S === !0) continue;
						break;
					}
					if (b.nonegate !== !0 && H === c && D === O) L = U.negated = !0, O++;
					else {
						if (b.noparen !== !0 && H === d) {
							if (M = U.isGlob = !0, S === !0) {
								let e = 1;
								for (; W() !== !0 && (H = K());) if (H === a) I = U.backslashes = !0, K();
								else if (H === d) e++;
								else if (H === g && --e === 0) {
									z = !0;
									break;
								}
								continue;
							}
							break;
						}
						if (M === !0) {
							if (z = !0, S === !0) continue;
							break;
						}
					}
				}
			}
		}
		b.noext === !0 && (N = !1, M = !1);
		let q = E, J = "", Y = "";
		O > 0 && (J = E.slice(0, O), E = E.slice(O), k -= O), q && M === !0 && k > 0 ? (q = E.slice(0, k), Y = E.slice(k)) : M === !0 ? (q = "", Y = E) : q = E, q && q !== "" && q !== "/" && q !== E && v(q.charCodeAt(q.length - 1)) && (q = q.slice(0, -1)), b.unescape === !0 && (Y &&= n.removeBackslashes(Y), q && I === !0 && (q = n.removeBackslashes(q)));
		let X = {
			prefix: J,
			input: e,
			start: O,
			base: q,
			glob: Y,
			isBrace: A,
			isBracket: j,
			isGlob: M,
			isExtglob: N,
			isGlobstar: P,
			negated: L,
			negatedExtglob: R
		};
		if (b.tokens === !0 && (X.maxDepth = 0, v(H) || w.push(U), X.tokens = w), b.parts === !0 || b.tokens === !0) {
			let t;
			for (let n = 0; n < C.length; n++) {
				let r = t === void 0 ? O : t + 1, i = C[n], a = e.slice(r, i);
				b.tokens && (n === 0 && O !== 0 ? (w[n].isPrefix = !0, w[n].value = J) : w[n].value = a, y(w[n]), X.maxDepth += w[n].depth), i >= O && (T.push(a), t = i);
			}
			let n = t === void 0 ? O : t + 1, r = e.slice(n);
			T.push(r), b.tokens && t && t + 1 < e.length && (w[w.length - 1].value = r, y(w[w.length - 1]), X.maxDepth += w[w.length - 1].depth), X.slashes = C, X.parts = T;
		}
		return X;
	};
})), require_parse = __commonJSMin(((e, t) => {
	let n = require_constants(), r = require_utils(), { MAX_LENGTH: i, POSIX_REGEX_SOURCE: a, REGEX_NON_SPECIAL_CHARS: o, REGEX_SPECIAL_CHARS_BACKREF: s, REPLACEMENTS: c } = n, l = (e, t) => {
		if (typeof t.expandRange == "function") return t.expandRange(...e, t);
		e.sort();
		let n = `[${e.join("-")}]`;
		try {
			new RegExp(n);
		} catch {
			return e.map((e) => r.escapeRegex(e)).join("..");
		}
		return n;
	}, u = (e, t) => `Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`, d = (e) => {
		let t = [], n = 0, r = 0, i = 0, a = "", o = !1;
		for (let s of e) if (o === !0) a += s, o = !1;
		else if (s === "\\") a += s, o = !0;
		else if (s === "\"") i = i === 1 ? 0 : 1, a += s;
		else {
			if (i === 0) {
				if (s === "[") n++;
				else if (s === "]" && n > 0) n--;
				else if (n === 0) {
					if (s === "(") r++;
					else if (s === ")" && r > 0) r--;
					else if (s === "|" && r === 0) {
						t.push(a), a = "";
						continue;
					}
				}
			}
			a += s;
		}
		return t.push(a), t;
	}, f = (e) => {
		let t = !1;
		for (let n of e) if (t === !0) t = !1;
		else if (n === "\\") t = !0;
		else if (/[?*+@!()[\]{}]/.test(n)) return !1;
		return !0;
	}, p = (e) => {
		let t = e.trim(), n = !0;
		for (; n === !0;) n = !1, /^@\([^\\()[\]{}|]+\)$/.test(t) && (t = t.slice(2, -1), n = !0);
		if (f(t)) return t.replace(/\\(.)/g, "$1");
	}, m = (e) => {
		let t = e.map(p).filter(Boolean);
		for (let e = 0; e < t.length; e++) for (let n = e + 1; n < t.length; n++) {
			let r = t[e], i = t[n], a = r[0];
			if (a && r === a.repeat(r.length) && i === a.repeat(i.length) && (r === i || r.startsWith(i) || i.startsWith(r))) return !0;
		}
		return !1;
	}, h = (e, t = !0) => {
		if (e[0] !== "+" && e[0] !== "*" || e[1] !== "(") return;
		let n = 0, r = 0, i = 0, a = !1;
		for (let o = 1; o < e.length; o++) {
			let s = e[o];
			if (a === !0) a = !1;
			else if (s === "\\") a = !0;
			else if (s === "\"") i = i === 1 ? 0 : 1;
			else if (i !== 1) {
				if (s === "[") n++;
				else if (s === "]" && n > 0) n--;
				else if (!(n > 0)) {
					if (s === "(") r++;
					else if (s === ")" && (r--, r === 0)) return t === !0 && o !== e.length - 1 ? void 0 : {
						type: e[0],
						body: e.slice(2, o),
						end: o
					};
				}
			}
		}
	}, g = (e) => `${e.length === 1 ? r.escapeRegex(e[0]) : `[${e.map((e) => r.escapeRegex(e)).join("")}]`}*`, _ = (e) => {
		let t = 0, n = [];
		for (; t < e.length;) {
			let r = h(e.slice(t), !1);
			if (!r || r.type !== "*") return;
			let i = d(r.body).map((e) => e.trim());
			if (i.length !== 1) return;
			let a = p(i[0]);
			if (!a || a.length !== 1) return;
			n.push(a), t += r.end + 1;
		}
		if (!(n.length < 1)) return n;
	}, v = (e) => {
		let t = 0, n = e.trim(), r = h(n);
		for (; r;) t++, n = r.body.trim(), r = h(n);
		return t;
	}, y = (e, t) => {
		if (t.maxExtglobRecursion === !1) return { risky: !1 };
		let r = typeof t.maxExtglobRecursion == "number" ? t.maxExtglobRecursion : n.DEFAULT_MAX_EXTGLOB_RECURSION, i = d(e).map((e) => e.trim());
		if (i.length > 1 && (i.some((e) => e === "") || i.some((e) => /^[*?]+$/.test(e)) || m(i))) return { risky: !0 };
		let a = [], o = !1, s = !0;
		for (let e of i) {
			let t = _(e);
			if (t) {
				o = !0, a.push(...t);
				continue;
			}
			let n = p(e);
			if (n && n.length === 1) a.push(n);
			else if (s = !1, v(e) > r) return { risky: !0 };
		}
		return o ? s ? {
			risky: !0,
			safeOutput: g([...new Set(a)])
		} : { risky: !0 } : { risky: !1 };
	}, b = (e, t) => {
		if (typeof e != "string") throw TypeError("Expected a string");
		e = c[e] || e;
		let d = { ...t }, f = typeof d.maxLength == "number" ? Math.min(i, d.maxLength) : i, p = e.length;
		if (p > f) throw SyntaxError(`Input length: ${p}, exceeds maximum allowed length: ${f}`);
		let m = {
			type: "bos",
			value: "",
			output: d.prepend || ""
		}, h = [m], g = d.capture ? "" : "?:", _ = n.globChars(d.windows), v = n.extglobChars(_), { DOT_LITERAL: x, PLUS_LITERAL: S, SLASH_LITERAL: C, ONE_CHAR: w, DOTS_SLASH: T, NO_DOT: E, NO_DOT_SLASH: D, NO_DOTS_SLASH: O, QMARK: k, QMARK_NO_DOT: A, STAR: j, START_ANCHOR: M } = _, N = (e) => `(${g}(?:(?!${M}${e.dot ? T : x}).)*?)`, P = d.dot ? "" : E, F = d.dot ? k : A, I = d.bash === !0 ? N(d) : j;
		d.capture && (I = `(${I})`), typeof d.noext == "boolean" && (d.noextglob = d.noext);
		let L = {
			input: e,
			index: -1,
			start: 0,
			dot: d.dot === !0,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: !1,
			negated: !1,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: !1,
			tokens: h
		};
		e = r.removePrefix(e, L), p = e.length;
		let R = [], z = [], B = [], V = m, H, U = () => L.index === p - 1, W = L.peek = (t = 1) => e[L.index + t], G = L.advance = () => e[++L.index] || "", K = () => e.slice(L.index + 1), q = (e = "", t = 0) => {
			L.consumed += e, L.index += t;
		}, J = (e) => {
			L.output += e.output == null ? e.value : e.output, q(e.value);
		}, Y = () => {
			let e = 1;
			for (; W() === "!" && (W(2) !== "(" || W(3) === "?");) G(), L.start++, e++;
			return e % 2 != 0 && (L.negated = !0, L.start++, !0);
		}, X = (e) => {
			L[e]++, B.push(e);
		}, Z = (e) => {
			L[e]--, B.pop();
		}, Q = (e) => {
			if (V.type === "globstar") {
				let t = L.braces > 0 && (e.type === "comma" || e.type === "brace"), n = e.extglob === !0 || R.length && (e.type === "pipe" || e.type === "paren");
				e.type !== "slash" && e.type !== "paren" && !t && !n && (L.output = L.output.slice(0, -V.output.length), V.type = "star", V.value = "*", V.output = I, L.output += V.output);
			}
			R.length && e.type !== "paren" && (R[R.length - 1].inner += e.value), (e.value || e.output) && J(e), V && V.type === "text" && e.type === "text" ? (V.output = (V.output || V.value) + e.value, V.value += e.value) : (e.prev = V, h.push(e), V = e);
		}, ee = (e, t) => {
			let n = {
				...v[t],
				conditions: 1,
				inner: ""
			};
			n.prev = V, n.parens = L.parens, n.output = L.output, n.startIndex = L.index, n.tokensIndex = h.length;
			let r = (d.capture ? "(" : "") + n.open;
			X("parens"), Q({
				type: e,
				value: t,
				output: L.output ? "" : w
			}), Q({
				type: "paren",
				extglob: !0,
				value: G(),
				output: r
			}), R.push(n);
		}, te = (n) => {
			let i = e.slice(n.startIndex, L.index + 1), a = e.slice(n.startIndex + 2, L.index), o = y(a, d);
			if ((n.type === "plus" || n.type === "star") && o.risky) {
				let e = o.safeOutput ? (n.output ? "" : w) + (d.capture ? `(${o.safeOutput})` : o.safeOutput) : void 0, t = h[n.tokensIndex];
				t.type = "text", t.value = i, t.output = e || r.escapeRegex(i);
				for (let e = n.tokensIndex + 1; e < h.length; e++) h[e].value = "", h[e].output = "", delete h[e].suffix;
				L.output = n.output + t.output, L.backtrack = !0, Q({
					type: "paren",
					extglob: !0,
					value: H,
					output: ""
				}), Z("parens");
				return;
			}
			let s = n.close + (d.capture ? ")" : ""), c;
			if (n.type === "negate") {
				let e = I;
				n.inner && n.inner.length > 1 && n.inner.includes("/") && (e = N(d)), (e !== I || U() || /^\)+$/.test(K())) && (s = n.close = `)$))${e}`), n.inner.includes("*") && (c = K()) && /^\.[^\\/.]+$/.test(c) && (s = n.close = `)${b(c, {
					...t,
					fastpaths: !1
				}).output})${e})`), n.prev.type === "bos" && (L.negatedExtglob = !0);
			}
			Q({
				type: "paren",
				extglob: !0,
				value: H,
				output: s
			}), Z("parens");
		};
		if (d.fastpaths !== !1 && !/(^[*!]|[/()[\]{}"])/.test(e)) {
			let n = !1, i = e.replace(s, (e, t, r, i, a, o) => i === "\\" ? (n = !0, e) : i === "?" ? t ? t + i + (a ? k.repeat(a.length) : "") : o === 0 ? F + (a ? k.repeat(a.length) : "") : k.repeat(r.length) : i === "." ? x.repeat(r.length) : i === "*" ? t ? t + i + (a ? I : "") : I : t ? e : `\\${e}`);
			return n === !0 && (i = d.unescape === !0 ? i.replace(/\\/g, "") : i.replace(/\\+/g, (e) => e.length % 2 == 0 ? "\\\\" : e ? "\\" : "")), i === e && d.contains === !0 ? (L.output = e, L) : (L.output = r.wrapOutput(i, L, t), L);
		}
		for (; !U();) {
			if (H = G(), H === "\0") continue;
			if (H === "\\") {
				let e = W();
				if (e === "/" && d.bash !== !0 || e === "." || e === ";") continue;
				if (!e) {
					H += "\\", Q({
						type: "text",
						value: H
					});
					continue;
				}
				let t = /^\\+/.exec(K()), n = 0;
				if (t && t[0].length > 2 && (n = t[0].length, L.index += n, n % 2 != 0 && (H += "\\")), d.unescape === !0 ? H = G() : H += G(), L.brackets === 0) {
					Q({
						type: "text",
						value: H
					});
					continue;
				}
			}
			if (L.brackets > 0 && (H !== "]" || V.value === "[" || V.value === "[^")) {
				if (d.posix !== !1 && H === ":") {
					let e = V.value.slice(1);
					if (e.includes("[") && (V.posix = !0, e.includes(":"))) {
						let e = V.value.lastIndexOf("["), t = V.value.slice(0, e), n = V.value.slice(e + 2), r = a[n];
						if (r) {
							V.value = t + r, L.backtrack = !0, G(), !m.output && h.indexOf(V) === 1 && (m.output = w);
							continue;
						}
					}
				}
				(H === "[" && W() !== ":" || H === "-" && W() === "]") && (H = `\\${H}`), H === "]" && (V.value === "[" || V.value === "[^") && (H = `\\${H}`), d.posix === !0 && H === "!" && V.value === "[" && (H = "^"), V.value += H, J({ value: H });
				continue;
			}
			if (L.quotes === 1 && H !== "\"") {
				H = r.escapeRegex(H), V.value += H, J({ value: H });
				continue;
			}
			if (H === "\"") {
				L.quotes = L.quotes === 1 ? 0 : 1, d.keepQuotes === !0 && Q({
					type: "text",
					value: H
				});
				continue;
			}
			if (H === "(") {
				X("parens"), Q({
					type: "paren",
					value: H
				});
				continue;
			}
			if (H === ")") {
				if (L.parens === 0 && d.strictBrackets === !0) throw SyntaxError(u("opening", "("));
				let e = R[R.length - 1];
				if (e && L.parens === e.parens + 1) {
					te(R.pop());
					continue;
				}
				Q({
					type: "paren",
					value: H,
					output: L.parens ? ")" : "\\)"
				}), Z("parens");
				continue;
			}
			if (H === "[") {
				if (d.nobracket === !0 || !K().includes("]")) {
					if (d.nobracket !== !0 && d.strictBrackets === !0) throw SyntaxError(u("closing", "]"));
					H = `\\${H}`;
				} else X("brackets");
				Q({
					type: "bracket",
					value: H
				});
				continue;
			}
			if (H === "]") {
				if (d.nobracket === !0 || V && V.type === "bracket" && V.value.length === 1) {
					Q({
						type: "text",
						value: H,
						output: `\\${H}`
					});
					continue;
				}
				if (L.brackets === 0) {
					if (d.strictBrackets === !0) throw SyntaxError(u("opening", "["));
					Q({
						type: "text",
						value: H,
						output: `\\${H}`
					});
					continue;
				}
				Z("brackets");
				let e = V.value.slice(1);
				if (V.posix !== !0 && e[0] === "^" && !e.includes("/") && (H = `/${H}`), V.value += H, J({ value: H }), d.literalBrackets === !1 || r.hasRegexChars(e)) continue;
				let t = r.escapeRegex(V.value);
				if (L.output = L.output.slice(0, -V.value.length), d.literalBrackets === !0) {
					L.output += t, V.value = t;
					continue;
				}
				V.value = `(${g}${t}|${V.value})`, L.output += V.value;
				continue;
			}
			if (H === "{" && d.nobrace !== !0) {
				X("braces");
				let e = {
					type: "brace",
					value: H,
					output: "(",
					outputIndex: L.output.length,
					tokensIndex: L.tokens.length
				};
				z.push(e), Q(e);
				continue;
			}
			if (H === "}") {
				let e = z[z.length - 1];
				if (d.nobrace === !0 || !e) {
					Q({
						type: "text",
						value: H,
						output: H
					});
					continue;
				}
				let t = ")";
				if (e.dots === !0) {
					let e = h.slice(), n = [];
					for (let t = e.length - 1; t >= 0 && (h.pop(), e[t].type !== "brace"); t--) e[t].type !== "dots" && n.unshift(e[t].value);
					t = l(n, d), L.backtrack = !0;
				}
				if (e.comma !== !0 && e.dots !== !0) {
					let n = L.output.slice(0, e.outputIndex), r = L.tokens.slice(e.tokensIndex);
					e.value = e.output = "\\{", H = t = "\\}", L.output = n;
					for (let e of r) L.output += e.output || e.value;
				}
				Q({
					type: "brace",
					value: H,
					output: t
				}), Z("braces"), z.pop();
				continue;
			}
			if (H === "|") {
				R.length > 0 && R[R.length - 1].conditions++, Q({
					type: "text",
					value: H
				});
				continue;
			}
			if (H === ",") {
				let e = H, t = z[z.length - 1];
				t && B[B.length - 1] === "braces" && (t.comma = !0, e = "|"), Q({
					type: "comma",
					value: H,
					output: e
				});
				continue;
			}
			if (H === "/") {
				if (V.type === "dot" && L.index === L.start + 1) {
					L.start = L.index + 1, L.consumed = "", L.output = "", h.pop(), V = m;
					continue;
				}
				Q({
					type: "slash",
					value: H,
					output: C
				});
				continue;
			}
			if (H === ".") {
				if (L.braces > 0 && V.type === "dot") {
					V.value === "." && (V.output = x);
					let e = z[z.length - 1];
					V.type = "dots", V.output += H, V.value += H, e.dots = !0;
					continue;
				}
				if (L.braces + L.parens === 0 && V.type !== "bos" && V.type !== "slash") {
					Q({
						type: "text",
						value: H,
						output: x
					});
					continue;
				}
				Q({
					type: "dot",
					value: H,
					output: x
				});
				continue;
			}
			if (H === "?") {
				if (!(V && V.value === "(") && d.noextglob !== !0 && W() === "(" && W(2) !== "?") {
					ee("qmark", H);
					continue;
				}
				if (V && V.type === "paren") {
					let e = W(), t = H;
					(V.value === "(" && !/[!=<:]/.test(e) || e === "<" && !/<([!=]|\w+>)/.test(K())) && (t = `\\${H}`), Q({
						type: "text",
						value: H,
						output: t
					});
					continue;
				}
				if (d.dot !== !0 && (V.type === "slash" || V.type === "bos")) {
					Q({
						type: "qmark",
						value: H,
						output: A
					});
					continue;
				}
				Q({
					type: "qmark",
					value: H,
					output: k
				});
				continue;
			}
			if (H === "!") {
				if (d.noextglob !== !0 && W() === "(" && (W(2) !== "?" || !/[!=<:]/.test(W(3)))) {
					ee("negate", H);
					continue;
				}
				if (d.nonegate !== !0 && L.index === 0) {
					Y();
					continue;
				}
			}
			if (H === "+") {
				if (d.noextglob !== !0 && W() === "(" && W(2) !== "?") {
					ee("plus", H);
					continue;
				}
				if (V && V.value === "(" || d.regex === !1) {
					Q({
						type: "plus",
						value: H,
						output: S
					});
					continue;
				}
				if (V && (V.type === "bracket" || V.type === "paren" || V.type === "brace") || L.parens > 0) {
					Q({
						type: "plus",
						value: H
					});
					continue;
				}
				Q({
					type: "plus",
					value: S
				});
				continue;
			}
			if (H === "@") {
				if (d.noextglob !== !0 && W() === "(" && W(2) !== "?") {
					Q({
						type: "at",
						extglob: !0,
						value: H,
						output: ""
					});
					continue;
				}
				Q({
					type: "text",
					value: H
				});
				continue;
			}
			if (H !== "*") {
				(H === "$" || H === "^") && (H = `\\${H}`);
				let e = o.exec(K());
				e && (H += e[0], L.index += e[0].length), Q({
					type: "text",
					value: H
				});
				continue;
			}
			if (V && (V.type === "globstar" || V.star === !0)) {
				V.type = "star", V.star = !0, V.value += H, V.output = I, L.backtrack = !0, L.globstar = !0, q(H);
				continue;
			}
			let t = K();
			if (d.noextglob !== !0 && /^\([^?]/.test(t)) {
				ee("star", H);
				continue;
			}
			if (V.type === "star") {
				if (d.noglobstar === !0) {
					q(H);
					continue;
				}
				let n = V.prev, r = n.prev, i = n.type === "slash" || n.type === "bos", a = r && (r.type === "star" || r.type === "globstar");
				if (d.bash === !0 && (!i || t[0] && t[0] !== "/")) {
					Q({
						type: "star",
						value: H,
						output: ""
					});
					continue;
				}
				let o = L.braces > 0 && (n.type === "comma" || n.type === "brace"), s = R.length && (n.type === "pipe" || n.type === "paren");
				if (!i && n.type !== "paren" && !o && !s) {
					Q({
						type: "star",
						value: H,
						output: ""
					});
					continue;
				}
				for (; t.slice(0, 3) === "/**";) {
					let n = e[L.index + 4];
					if (n && n !== "/") break;
					t = t.slice(3), q("/**", 3);
				}
				let c = U() || L.parens > 0 && t === ")".repeat(L.parens) && !R.some((e) => e.type === "negate");
				if (n.type === "bos" && U()) {
					V.type = "globstar", V.value += H, V.output = N(d), L.output = V.output, L.globstar = !0, q(H);
					continue;
				}
				if (n.type === "slash" && n.prev.type !== "bos" && !a && c) {
					L.output = L.output.slice(0, -(n.output + V.output).length), n.output = `(?:${n.output}`, V.type = "globstar", V.output = N(d) + (d.strictSlashes ? ")" : "|$)"), V.value += H, L.globstar = !0, L.output += n.output + V.output, q(H);
					continue;
				}
				if (n.type === "slash" && n.prev.type !== "bos" && t[0] === "/") {
					let e = t[1] === void 0 ? "" : "|$";
					L.output = L.output.slice(0, -(n.output + V.output).length), n.output = `(?:${n.output}`, V.type = "globstar", V.output = `${N(d)}${C}|${C}${e})`, V.value += H, L.output += n.output + V.output, L.globstar = !0, q(H + G()), Q({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (n.type === "bos" && t[0] === "/") {
					V.type = "globstar", V.value += H, V.output = `(?:^|${C}|${N(d)}${C})`, L.output = V.output, L.globstar = !0, q(H + G()), Q({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				L.output = L.output.slice(0, -V.output.length), V.type = "globstar", V.output = N(d), V.value += H, L.output += V.output, L.globstar = !0, q(H);
				continue;
			}
			let n = {
				type: "star",
				value: H,
				output: I
			};
			d.bash === !0 ? (n.output = ".*?", (V.type === "bos" || V.type === "slash") && (n.output = P + n.output), Q(n)) : V && (V.type === "bracket" || V.type === "paren") && d.regex === !0 ? (n.output = H, Q(n)) : ((L.index === L.start || V.type === "slash" || V.type === "dot") && (V.type === "dot" ? (L.output += D, V.output += D) : d.dot === !0 ? (L.output += O, V.output += O) : (L.output += P, V.output += P), W() !== "*" && (L.output += w, V.output += w)), Q(n));
		}
		for (; L.brackets > 0;) {
			if (d.strictBrackets === !0) throw SyntaxError(u("closing", "]"));
			L.output = r.escapeLast(L.output, "["), Z("brackets");
		}
		for (; L.parens > 0;) {
			if (d.strictBrackets === !0) throw SyntaxError(u("closing", ")"));
			L.output = r.escapeLast(L.output, "("), Z("parens");
		}
		for (; L.braces > 0;) {
			if (d.strictBrackets === !0) throw SyntaxError(u("closing", "}"));
			L.output = r.escapeLast(L.output, "{"), Z("braces");
		}
		if (d.strictSlashes !== !0 && (V.type === "star" || V.type === "bracket") && Q({
			type: "maybe_slash",
			value: "",
			output: `${C}?`
		}), L.backtrack === !0) {
			L.output = "";
			for (let e of L.tokens) L.output += e.output == null ? e.value : e.output, e.suffix && (L.output += e.suffix);
		}
		return L;
	};
	b.fastpaths = (e, t) => {
		let a = { ...t }, o = typeof a.maxLength == "number" ? Math.min(i, a.maxLength) : i, s = e.length;
		if (s > o) throw SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${o}`);
		e = c[e] || e;
		let { DOT_LITERAL: l, SLASH_LITERAL: u, ONE_CHAR: d, DOTS_SLASH: f, NO_DOT: p, NO_DOTS: m, NO_DOTS_SLASH: h, STAR: g, START_ANCHOR: _ } = n.globChars(a.windows), v = a.dot ? m : p, y = a.dot ? h : p, b = a.capture ? "" : "?:", x = {
			negated: !1,
			prefix: ""
		}, S = a.bash === !0 ? ".*?" : g;
		a.capture && (S = `(${S})`);
		let C = (e) => e.noglobstar === !0 ? S : `(${b}(?:(?!${_}${e.dot ? f : l}).)*?)`, w = (e) => {
			switch (e) {
				case "*": return `${v}${d}${S}`;
				case ".*": return `${l}${d}${S}`;
				case "*.*": return `${v}${S}${l}${d}${S}`;
				case "*/*": return `${v}${S}${u}${d}${y}${S}`;
				case "**": return v + C(a);
				case "**/*": return `(?:${v}${C(a)}${u})?${y}${d}${S}`;
				case "**/*.*": return `(?:${v}${C(a)}${u})?${y}${S}${l}${d}${S}`;
				case "**/.*": return `(?:${v}${C(a)}${u})?${l}${d}${S}`;
				default: {
					let t = /^(.*?)\.(\w+)$/.exec(e);
					if (!t) return;
					let n = w(t[1]);
					return n ? n + l + t[2] : void 0;
				}
			}
		}, T = w(r.removePrefix(e, x));
		return T && a.strictSlashes !== !0 && (T += `${u}?`), T;
	}, t.exports = b;
})), require_picomatch$1 = __commonJSMin(((e, t) => {
	let n = require_scan(), r = require_parse(), i = require_utils(), a = require_constants(), o = (e) => e && typeof e == "object" && !Array.isArray(e), s = (e, t, n = !1) => {
		if (Array.isArray(e)) {
			let r = e.map((e) => s(e, t, n));
			return (e) => {
				for (let t of r) {
					let n = t(e);
					if (n) return n;
				}
				return !1;
			};
		}
		let r = o(e) && e.tokens && e.input;
		if (e === "" || typeof e != "string" && !r) throw TypeError("Expected pattern to be a non-empty string");
		let i = t || {}, a = i.windows, c = r ? s.compileRe(e, t) : s.makeRe(e, t, !1, !0), l = c.state;
		delete c.state;
		let u = () => !1;
		if (i.ignore) {
			let e = {
				...t,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			u = s(i.ignore, e, n);
		}
		let d = (n, r = !1) => {
			let { isMatch: o, match: d, output: f } = s.test(n, c, t, {
				glob: e,
				posix: a
			}), p = {
				glob: e,
				state: l,
				regex: c,
				posix: a,
				input: n,
				output: f,
				match: d,
				isMatch: o
			};
			return typeof i.onResult == "function" && i.onResult(p), o === !1 ? (p.isMatch = !1, r ? p : !1) : u(n) ? (typeof i.onIgnore == "function" && i.onIgnore(p), p.isMatch = !1, r ? p : !1) : (typeof i.onMatch == "function" && i.onMatch(p), !r || p);
		};
		return n && (d.state = l), d;
	};
	s.test = (e, t, n, { glob: r, posix: a } = {}) => {
		if (typeof e != "string") throw TypeError("Expected input to be a string");
		if (e === "") return {
			isMatch: !1,
			output: ""
		};
		let o = n || {}, c = o.format || (a ? i.toPosixSlashes : null), l = e === r, u = l && c ? c(e) : e;
		return l === !1 && (u = c ? c(e) : e, l = u === r), (l === !1 || o.capture === !0) && (l = o.matchBase === !0 || o.basename === !0 ? s.matchBase(e, t, n, a) : t.exec(u)), {
			isMatch: !!l,
			match: l,
			output: u
		};
	}, s.matchBase = (e, t, n, r = n && n.windows) => (t instanceof RegExp ? t : s.makeRe(t, n)).test(i.basename(e, { windows: r })), s.isMatch = (e, t, n) => s(t, n)(e), s.parse = (e, t) => Array.isArray(e) ? e.map((e) => s.parse(e, t)) : r(e, {
		...t,
		fastpaths: !1
	}), s.scan = (e, t) => n(e, t), s.compileRe = (e, t, n = !1, r = !1) => {
		if (n === !0) return e.output;
		let i = t || {}, a = i.contains ? "" : "^", o = i.contains ? "" : "$", c = `${a}(?:${e.output})${o}`;
		e && e.negated === !0 && (c = `^(?!${c}).*$`);
		let l = s.toRegex(c, t);
		return r === !0 && (l.state = e), l;
	}, s.makeRe = (e, t = {}, n = !1, i = !1) => {
		if (!e || typeof e != "string") throw TypeError("Expected a non-empty string");
		let a = {
			negated: !1,
			fastpaths: !0
		};
		return t.fastpaths !== !1 && (e[0] === "." || e[0] === "*") && (a.output = r.fastpaths(e, t)), a.output || (a = r(e, t)), s.compileRe(a, t, n, i);
	}, s.toRegex = (e, t) => {
		try {
			let n = t || {};
			return new RegExp(e, n.flags || (n.nocase ? "i" : ""));
		} catch (e) {
			if (t && t.debug === !0) throw e;
			return /$^/;
		}
	}, s.constants = a, t.exports = s;
})), require_picomatch = __commonJSMin(((e, t) => {
	let n = require_picomatch$1(), r = require_utils();
	function i(e, t, i = !1) {
		return t && (t.windows === null || t.windows === void 0) && (t = {
			...t,
			windows: r.isWindows()
		}), n(e, t, i);
	}
	Object.assign(i, n), t.exports = i;
}));
export { RE2JS, XMLParser, XMLValidator, json2xml_default, require_parser, require_picomatch };
