export const id = 663;

export const ids = [ 663 ];

export const modules = {
73313: e => {
e.exports = Pend;
function Pend() {
this.pending = 0;
this.max = Infinity;
this.listeners = [];
this.waiting = [];
this.error = null;
}
Pend.prototype.go = function(e) {
if (this.pending < this.max) {
pendGo(this, e);
} else {
this.waiting.push(e);
}
};
Pend.prototype.wait = function(e) {
if (this.pending === 0) {
e(this.error);
} else {
this.listeners.push(e);
}
};
Pend.prototype.hold = function() {
return pendHold(this);
};
function pendHold(e) {
e.pending += 1;
var r = false;
return onCb;
function onCb(t) {
if (r) throw new Error("callback called twice");
r = true;
e.error = e.error || t;
e.pending -= 1;
if (e.waiting.length > 0 && e.pending < e.max) {
pendGo(e, e.waiting.shift());
} else if (e.pending === 0) {
var n = e.listeners;
e.listeners = [];
n.forEach(cbListener);
}
}
function cbListener(r) {
r(e.error);
}
}
function pendGo(e, r) {
r(pendHold(e));
}
},
44248: e => {
const r = new Int32Array([ 0, 1996959894, 3993919788, 2567524794, 124634137, 1886057615, 3915621685, 2657392035, 249268274, 2044508324, 3772115230, 2547177864, 162941995, 2125561021, 3887607047, 2428444049, 498536548, 1789927666, 4089016648, 2227061214, 450548861, 1843258603, 4107580753, 2211677639, 325883990, 1684777152, 4251122042, 2321926636, 335633487, 1661365465, 4195302755, 2366115317, 997073096, 1281953886, 3579855332, 2724688242, 1006888145, 1258607687, 3524101629, 2768942443, 901097722, 1119000684, 3686517206, 2898065728, 853044451, 1172266101, 3705015759, 2882616665, 651767980, 1373503546, 3369554304, 3218104598, 565507253, 1454621731, 3485111705, 3099436303, 671266974, 1594198024, 3322730930, 2970347812, 795835527, 1483230225, 3244367275, 3060149565, 1994146192, 31158534, 2563907772, 4023717930, 1907459465, 112637215, 2680153253, 3904427059, 2013776290, 251722036, 2517215374, 3775830040, 2137656763, 141376813, 2439277719, 3865271297, 1802195444, 476864866, 2238001368, 4066508878, 1812370925, 453092731, 2181625025, 4111451223, 1706088902, 314042704, 2344532202, 4240017532, 1658658271, 366619977, 2362670323, 4224994405, 1303535960, 984961486, 2747007092, 3569037538, 1256170817, 1037604311, 2765210733, 3554079995, 1131014506, 879679996, 2909243462, 3663771856, 1141124467, 855842277, 2852801631, 3708648649, 1342533948, 654459306, 3188396048, 3373015174, 1466479909, 544179635, 3110523913, 3462522015, 1591671054, 702138776, 2966460450, 3352799412, 1504918807, 783551873, 3082640443, 3233442989, 3988292384, 2596254646, 62317068, 1957810842, 3939845945, 2647816111, 81470997, 1943803523, 3814918930, 2489596804, 225274430, 2053790376, 3826175755, 2466906013, 167816743, 2097651377, 4027552580, 2265490386, 503444072, 1762050814, 4150417245, 2154129355, 426522225, 1852507879, 4275313526, 2312317920, 282753626, 1742555852, 4189708143, 2394877945, 397917763, 1622183637, 3604390888, 2714866558, 953729732, 1340076626, 3518719985, 2797360999, 1068828381, 1219638859, 3624741850, 2936675148, 906185462, 1090812512, 3747672003, 2825379669, 829329135, 1181335161, 3412177804, 3160834842, 628085408, 1382605366, 3423369109, 3138078467, 570562233, 1426400815, 3317316542, 2998733608, 733239954, 1555261956, 3268935591, 3050360625, 752459403, 1541320221, 2607071920, 3965973030, 1969922972, 40735498, 2617837225, 3943577151, 1913087877, 83908371, 2512341634, 3803740692, 2075208622, 213261112, 2463272603, 3855990285, 2094854071, 198958881, 2262029012, 4057260610, 1759359992, 534414190, 2176718541, 4139329115, 1873836001, 414664567, 2282248934, 4279200368, 1711684554, 285281116, 2405801727, 4167216745, 1634467795, 376229701, 2685067896, 3608007406, 1308918612, 956543938, 2808555105, 3495958263, 1231636301, 1047427035, 2932959818, 3654703836, 1088359270, 936918e3, 2847714899, 3736837829, 1202900863, 817233897, 3183342108, 3401237130, 1404277552, 615818150, 3134207493, 3453421203, 1423857449, 601450431, 3009837614, 3294710456, 1567103746, 711928724, 3020668471, 3272380065, 1510334235, 755167117 ]);
function crc32(e) {
let t = -1;
for (let n of e) {
t = r[(t ^ n) & 255] ^ t >>> 8;
}
return (t ^ -1) >>> 0;
}
e.exports = crc32;
},
33502: (e, r, t) => {
var n = t(79896);
var i = t(39023);
var o = t(2203);
var a = o.Readable;
var s = o.PassThrough;
var l = t(73313);
var f = t(24434).EventEmitter;
r.BufferSlicer = BufferSlicer;
r.FdSlicer = FdSlicer;
i.inherits(FdSlicer, f);
function FdSlicer(e) {
f.call(this);
this.fd = e;
this.pend = new l;
this.pend.max = 1;
this.refCount = 0;
}
FdSlicer.prototype.read = function(e, r, t, i, o) {
var a = this;
a.pend.go(function(s) {
n.read(a.fd, e, r, t, i, function(e, r, t) {
s();
o(e, r, t);
});
});
};
FdSlicer.prototype.createReadStream = function(e) {
return new ReadStream(this, e);
};
FdSlicer.prototype.ref = function() {
this.refCount += 1;
};
FdSlicer.prototype.unref = function() {
var e = this;
e.refCount -= 1;
if (e.refCount < 0) throw new Error("invalid unref");
if (e.refCount > 0) return;
n.close(e.fd, onCloseDone);
function onCloseDone(r) {
if (r) {
e.emit("error", r);
} else {
e.emit("close");
}
}
};
i.inherits(ReadStream, a);
function ReadStream(e, r) {
r = r || {};
a.call(this, r);
this.context = e;
this.context.ref();
this.start = r.start || 0;
this.endOffset = r.end;
this.pos = this.start;
}
ReadStream.prototype._read = function(e) {
var r = this;
var t = Math.min(r._readableState.highWaterMark, e);
if (r.endOffset != null) {
t = Math.min(t, r.endOffset - r.pos);
}
if (t <= 0) {
r.push(null);
this._cleanup();
return;
}
r.context.pend.go(function(e) {
var i = Buffer.allocUnsafe(t);
n.read(r.context.fd, i, 0, t, r.pos, function(t, n) {
if (t) {
r.destroy(t);
} else if (n === 0) {
r.push(null);
r._cleanup();
} else {
r.pos += n;
r.push(i.slice(0, n));
}
e();
});
});
};
ReadStream.prototype._destroy = function(e, r) {
this._cleanup();
r(e);
};
ReadStream.prototype._cleanup = function() {
if (this.context != null) {
this.context.unref();
this.context = null;
}
};
i.inherits(BufferSlicer, f);
function BufferSlicer(e) {
f.call(this);
this.refCount = 0;
this.buffer = e;
}
BufferSlicer.prototype.read = function(e, r, t, n, i) {
if (!(0 <= r && r <= e.length)) throw new RangeError("offset outside buffer: 0 <= " + r + " <= " + e.length);
if (n < 0) throw new RangeError("position is negative: " + n);
if (r + t > e.length) {
t = e.length - r;
}
if (n + t > this.buffer.length) {
t = this.buffer.length - n;
}
if (t <= 0) {
setImmediate(function() {
i(null, 0);
});
return;
}
this.buffer.copy(e, r, n, n + t);
setImmediate(function() {
i(null, t);
});
};
BufferSlicer.prototype.createReadStream = function(e) {
e = e || {};
var r = new s(e);
r.start = e.start || 0;
r.endOffset = e.end;
r.pos = r.endOffset || this.buffer.length;
var t = this.buffer.slice(r.start, r.pos);
var n = 65536;
var i = 0;
while (true) {
var o = i + n;
if (o >= t.length) {
if (i < t.length) {
r.write(t.slice(i, t.length));
}
break;
}
r.write(t.slice(i, o));
i = o;
}
r.end();
return r;
};
BufferSlicer.prototype.ref = function() {
this.refCount += 1;
};
BufferSlicer.prototype.unref = function() {
this.refCount -= 1;
if (this.refCount < 0) {
throw new Error("invalid unref");
}
};
},
20663: (e, r, t) => {
var n = t(79896);
var i = t(43106);
var o = t(33502);
var a = t(39023);
var s = t(24434).EventEmitter;
var l = t(2203).Transform;
var f = t(2203).PassThrough;
var d = t(2203).Writable;
const u = typeof i.crc32 === "function" ? i.crc32 : t(44248);
r.open = open;
r.fromFd = fromFd;
r.fromBuffer = fromBuffer;
r.fromRandomAccessReader = fromRandomAccessReader;
r.openPromise = openPromise;
r.fromFdPromise = fromFdPromise;
r.fromBufferPromise = fromBufferPromise;
r.fromRandomAccessReaderPromise = fromRandomAccessReaderPromise;
r.dosDateTimeToDate = dosDateTimeToDate;
r.getFileNameLowLevel = getFileNameLowLevel;
r.validateFileName = validateFileName;
r.parseExtraFields = parseExtraFields;
r.ZipFile = ZipFile;
r.Entry = Entry;
r.LocalFileHeader = LocalFileHeader;
r.RandomAccessReader = RandomAccessReader;
function openPromise(e, r) {
return new Promise((t, n) => {
open(e, {
...r,
lazyEntries: true
}, function(e, r) {
if (e) return n(e);
t(r);
});
});
}
function fromFdPromise(e, r) {
return new Promise((t, n) => {
fromFd(e, {
...r,
lazyEntries: true
}, function(e, r) {
if (e) return n(e);
t(r);
});
});
}
function fromBufferPromise(e, r) {
return new Promise((t, n) => {
fromBuffer(e, {
...r,
lazyEntries: true
}, function(e, r) {
if (e) return n(e);
t(r);
});
});
}
function fromRandomAccessReaderPromise(e, r, t) {
return new Promise((n, i) => {
fromRandomAccessReader(e, r, {
...t,
lazyEntries: true
}, function(e, r) {
if (e) return i(e);
n(r);
});
});
}
function open(e, r, t) {
if (typeof r === "function") {
t = r;
r = null;
}
if (r == null) r = {};
if (r.autoClose == null) r.autoClose = true;
if (r.lazyEntries == null) r.lazyEntries = false;
if (r.decodeStrings == null) r.decodeStrings = true;
if (r.validateEntrySizes == null) r.validateEntrySizes = true;
if (r.strictFileNames == null) r.strictFileNames = false;
if (t == null) t = defaultCallback;
n.open(e, "r", function(e, i) {
if (e) return t(e);
fromFd(i, r, function(e, r) {
if (e) n.close(i, defaultCallback);
t(e, r);
});
});
}
function fromFd(e, r, t) {
if (typeof r === "function") {
t = r;
r = null;
}
if (r == null) r = {};
if (r.autoClose == null) r.autoClose = false;
if (r.lazyEntries == null) r.lazyEntries = false;
if (r.decodeStrings == null) r.decodeStrings = true;
if (r.validateEntrySizes == null) r.validateEntrySizes = true;
if (r.strictFileNames == null) r.strictFileNames = false;
if (t == null) t = defaultCallback;
n.fstat(e, function(n, i) {
if (n) return t(n);
var a = new o.FdSlicer(e);
fromRandomAccessReader(a, i.size, r, t);
});
}
function fromBuffer(e, r, t) {
if (typeof r === "function") {
t = r;
r = null;
}
if (r == null) r = {};
r.autoClose = false;
if (r.lazyEntries == null) r.lazyEntries = false;
if (r.decodeStrings == null) r.decodeStrings = true;
if (r.validateEntrySizes == null) r.validateEntrySizes = true;
if (r.strictFileNames == null) r.strictFileNames = false;
var n = new o.BufferSlicer(e);
fromRandomAccessReader(n, e.length, r, t);
}
function fromRandomAccessReader(e, r, t, n) {
if (typeof t === "function") {
n = t;
t = null;
}
if (t == null) t = {};
if (t.autoClose == null) t.autoClose = true;
if (t.lazyEntries == null) t.lazyEntries = false;
if (t.decodeStrings == null) t.decodeStrings = true;
var i = !!t.decodeStrings;
if (t.validateEntrySizes == null) t.validateEntrySizes = true;
if (t.strictFileNames == null) t.strictFileNames = false;
if (n == null) n = defaultCallback;
if (typeof r !== "number") throw new Error("expected totalSize parameter to be a number");
if (r > Number.MAX_SAFE_INTEGER) {
throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
}
e.ref();
var o = 22;
var a = 20;
var s = 65535;
var l = Math.min(a + o + s, r);
var f = p(l);
var d = r - f.length;
readAndAssertNoEof(e, f, 0, l, d, function(s) {
if (s) return n(s);
for (var d = l - o; d >= 0; d -= 1) {
if (f.readUInt32LE(d) !== 101010256) continue;
var u = f.subarray(d);
var c = u.readUInt16LE(4);
var m = u.readUInt16LE(10);
var h = u.readUInt32LE(16);
var E = u.readUInt16LE(20);
var y = u.length - o;
if (E !== y) {
return n(new Error("Invalid comment length. Expected: " + y + ". Found: " + E + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
}
var v = i ? decodeBuffer(u.subarray(22), false) : u.subarray(22);
if (d - a >= 0 && f.readUInt32LE(d - a) === 117853008) {
var w = f.subarray(d - a, d - a + a);
var F = readUInt64LE(w, 8);
var g = p(56);
return readAndAssertNoEof(e, g, 0, g.length, F, function(o) {
if (o) return n(o);
if (g.readUInt32LE(0) !== 101075792) {
return n(new Error("invalid zip64 end of central directory record signature"));
}
c = g.readUInt32LE(16);
if (c !== 0) {
return n(new Error("multi-disk zip files are not supported: found disk number: " + c));
}
m = readUInt64LE(g, 32);
h = readUInt64LE(g, 48);
return n(null, new ZipFile(e, h, r, m, v, t.autoClose, t.lazyEntries, i, t.validateEntrySizes, t.strictFileNames));
});
}
if (c !== 0) {
return n(new Error("multi-disk zip files are not supported: found disk number: " + c));
}
return n(null, new ZipFile(e, h, r, m, v, t.autoClose, t.lazyEntries, i, t.validateEntrySizes, t.strictFileNames));
}
n(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
});
}
a.inherits(ZipFile, s);
function ZipFile(e, r, t, n, i, o, a, l, f, d) {
var u = this;
s.call(u);
u.reader = e;
u.reader.on("error", function(e) {
emitError(u, e);
});
u.reader.once("close", function() {
u.emit("close");
});
u.readEntryCursor = r;
u.fileSize = t;
u.entryCount = n;
u.comment = i;
u.entriesRead = 0;
u.autoClose = !!o;
u.lazyEntries = !!a;
u.decodeStrings = !!l;
u.validateEntrySizes = !!f;
u.strictFileNames = !!d;
u.isOpen = true;
u.emittedError = false;
u.hasEachEntryBeenCalled = false;
if (!u.lazyEntries) u._readEntry();
}
ZipFile.prototype.close = function() {
if (!this.isOpen) return;
this.isOpen = false;
this.reader.unref();
};
function emitErrorAndAutoClose(e, r) {
if (e.autoClose) e.close();
emitError(e, r);
}
function emitError(e, r) {
if (e.emittedError) return;
e.emittedError = true;
e.emit("error", r);
}
ZipFile.prototype.readEntry = function() {
if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
this._readEntry();
};
ZipFile.prototype._readEntry = function() {
var e = this;
if (e.entryCount === e.entriesRead) {
setImmediate(function() {
if (e.autoClose) e.close();
if (e.emittedError) return;
e.emit("end");
});
return;
}
if (e.emittedError) return;
var r = p(46);
readAndAssertNoEof(e.reader, r, 0, r.length, e.readEntryCursor, function(t) {
if (t) return emitErrorAndAutoClose(e, t);
if (e.emittedError) return;
var n = new Entry;
var i = r.readUInt32LE(0);
if (i !== 33639248) return emitErrorAndAutoClose(e, new Error("invalid central directory file header signature: 0x" + i.toString(16)));
n.versionMadeBy = r.readUInt16LE(4);
n.versionNeededToExtract = r.readUInt16LE(6);
n.generalPurposeBitFlag = r.readUInt16LE(8);
n.compressionMethod = r.readUInt16LE(10);
n.lastModFileTime = r.readUInt16LE(12);
n.lastModFileDate = r.readUInt16LE(14);
n.crc32 = r.readUInt32LE(16);
n.compressedSize = r.readUInt32LE(20);
n.uncompressedSize = r.readUInt32LE(24);
n.fileNameLength = r.readUInt16LE(28);
n.extraFieldLength = r.readUInt16LE(30);
n.fileCommentLength = r.readUInt16LE(32);
n.internalFileAttributes = r.readUInt16LE(36);
n.externalFileAttributes = r.readUInt32LE(38);
n.relativeOffsetOfLocalHeader = r.readUInt32LE(42);
if (n.generalPurposeBitFlag & 64) return emitErrorAndAutoClose(e, new Error("strong encryption is not supported"));
e.readEntryCursor += 46;
r = p(n.fileNameLength + n.extraFieldLength + n.fileCommentLength);
readAndAssertNoEof(e.reader, r, 0, r.length, e.readEntryCursor, function(t) {
if (t) return emitErrorAndAutoClose(e, t);
if (e.emittedError) return;
n.fileNameRaw = r.subarray(0, n.fileNameLength);
var i = n.fileNameLength + n.extraFieldLength;
n.extraFieldRaw = r.subarray(n.fileNameLength, i);
n.fileCommentRaw = r.subarray(i, i + n.fileCommentLength);
try {
n.extraFields = parseExtraFields(n.extraFieldRaw);
} catch (t) {
return emitErrorAndAutoClose(e, t);
}
if (e.decodeStrings) {
var o = (n.generalPurposeBitFlag & 2048) !== 0;
n.fileComment = decodeBuffer(n.fileCommentRaw, o);
n.fileName = getFileNameLowLevel(n.generalPurposeBitFlag, n.fileNameRaw, n.extraFields, e.strictFileNames);
var a = validateFileName(n.fileName);
if (a != null) return emitErrorAndAutoClose(e, new Error(a));
} else {
n.fileComment = n.fileCommentRaw;
n.fileName = n.fileNameRaw;
}
n.comment = n.fileComment;
e.readEntryCursor += r.length;
e.entriesRead += 1;
for (var s = 0; s < n.extraFields.length; s++) {
var l = n.extraFields[s];
if (l.id !== 1) continue;
var f = l.data;
var d = 0;
if (n.uncompressedSize === 4294967295) {
if (d + 8 > f.length) {
return emitErrorAndAutoClose(e, new Error("zip64 extended information extra field does not include uncompressed size"));
}
n.uncompressedSize = readUInt64LE(f, d);
d += 8;
}
if (n.compressedSize === 4294967295) {
if (d + 8 > f.length) {
return emitErrorAndAutoClose(e, new Error("zip64 extended information extra field does not include compressed size"));
}
n.compressedSize = readUInt64LE(f, d);
d += 8;
}
if (n.relativeOffsetOfLocalHeader === 4294967295) {
if (d + 8 > f.length) {
return emitErrorAndAutoClose(e, new Error("zip64 extended information extra field does not include relative header offset"));
}
n.relativeOffsetOfLocalHeader = readUInt64LE(f, d);
d += 8;
}
break;
}
if (e.validateEntrySizes && n.compressionMethod === 0) {
var u = n.uncompressedSize;
if (n.isEncrypted()) {
u += 12;
}
if (n.compressedSize !== u) {
var c = "compressed/uncompressed size mismatch for stored file: " + n.compressedSize + " != " + n.uncompressedSize;
return emitErrorAndAutoClose(e, new Error(c));
}
}
e.emit("entry", n);
if (!e.lazyEntries) e._readEntry();
});
});
};
ZipFile.prototype.eachEntry = function() {
const e = this;
if (!e.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
if (e.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
e.hasEachEntryBeenCalled = true;
let r = null;
e.on("entry", onEntry);
e.on("end", onEnd);
e.on("error", onError);
function cleanup() {
e.removeListener("entry", onEntry);
e.removeListener("end", onEnd);
e.removeListener("error", onError);
if (e.autoClose) e.close();
}
function onEntry(e) {
let {resolve: t} = r;
r = null;
t({
value: e
});
}
function onEnd() {
let {resolve: e} = r;
r = null;
cleanup();
e({
done: true
});
}
function onError(e) {
let {reject: t} = r;
r = null;
cleanup();
t(e);
}
return {
[Symbol.asyncIterator]() {
return this;
},
next() {
const t = new Promise((e, t) => {
if (r != null) throw new Error("next() called before previous Promise was resolved.");
r = {
resolve: e,
reject: t
};
});
e.readEntry();
return t;
},
return(e) {
cleanup();
return Promise.resolve({
done: true,
value: e
});
},
throw(e) {
cleanup();
return Promise.reject(e);
}
};
};
ZipFile.prototype.openReadStream = function(e, r, t) {
var n = this;
var i = 0;
var o = e.compressedSize;
if (t == null) {
t = r;
r = null;
}
if (r == null) {
r = {};
} else {
if (r.decodeFileData === false) {
if (r.decrypt != null) {
throw new Error("cannot use options.decrypt when options.decodeFileData === false");
}
if (r.decompress != null) {
throw new Error("cannot use options.decompress when options.decodeFileData === false");
}
} else {
if (r.decrypt != null) {
if (!e.isEncrypted()) {
throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
}
if (r.decrypt !== false) throw new Error("invalid options.decrypt value: " + r.decrypt);
if (e.isCompressed()) {
if (r.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
}
}
if (r.decompress != null) {
if (!e.isCompressed()) {
throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
}
if (!(r.decompress === false || r.decompress === true)) {
throw new Error("invalid options.decompress value: " + r.decompress);
}
s = r.decompress;
}
}
if (r.start != null) {
i = r.start;
if (i < 0) throw new Error("options.start < 0");
if (i > e.compressedSize) throw new Error("options.start > entry.compressedSize");
}
if (r.end != null) {
o = r.end;
if (o < 0) throw new Error("options.end < 0");
if (o > e.compressedSize) throw new Error("options.end > entry.compressedSize");
if (o < i) throw new Error("options.end < options.start");
}
}
var a = r.decodeFileData === false || (e.compressionMethod === 0 || e.compressionMethod === 8 && r.decompress === false) && (!e.isEncrypted() || r.decrypt === false);
if (r.start != null || r.end != null) {
if (!a) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
}
if (!n.isOpen) return t(new Error("closed"));
if (e.isEncrypted() && !a) {
if (r.decrypt !== false) return t(new Error("entry is encrypted, and options.decodeFileData !== false"));
}
var s;
if (a) {
s = false;
} else if (e.compressionMethod === 8) {
s = r.decodeFileData !== true;
} else {
return t(new Error("unsupported compression method: " + e.compressionMethod));
}
n.readLocalFileHeader(e, {
minimal: true
}, function(r, a) {
if (r) return t(r);
n.openReadStreamLowLevel(a.fileDataStart, e.compressedSize, i, o, s, e.uncompressedSize, t);
});
};
ZipFile.prototype.openReadStreamLowLevel = function(e, r, t, n, o, a, s) {
var l = this;
var f = e + r;
var d = l.reader.createReadStream({
start: e + t,
end: e + n
});
var u = d;
if (o) {
var c = false;
var p = i.createInflateRaw();
d.on("error", function(e) {
setImmediate(function() {
if (!c) p.emit("error", e);
});
});
d.pipe(p);
if (l.validateEntrySizes) {
u = new AssertByteCountStream(a);
p.on("error", function(e) {
setImmediate(function() {
if (!c) u.emit("error", e);
});
});
p.pipe(u);
} else {
u = p;
}
installDestroyFn(u, function() {
c = true;
if (p !== u) p.unpipe(u);
d.unpipe(p);
d.destroy();
});
}
s(null, u);
};
ZipFile.prototype.readLocalFileHeader = function(e, r, t) {
var n = this;
if (t == null) {
t = r;
r = null;
}
if (r == null) r = {};
n.reader.ref();
var i = p(30);
readAndAssertNoEof(n.reader, i, 0, i.length, e.relativeOffsetOfLocalHeader, function(o) {
try {
if (o) return t(o);
var a = i.readUInt32LE(0);
if (a !== 67324752) {
return t(new Error("invalid local file header signature: 0x" + a.toString(16)));
}
var s = i.readUInt16LE(26);
var l = i.readUInt16LE(28);
var f = e.relativeOffsetOfLocalHeader + 30 + s + l;
if (f + e.compressedSize > n.fileSize) {
return t(new Error("file data overflows file bounds: " + f + " + " + e.compressedSize + " > " + n.fileSize));
}
if (r.minimal) {
return t(null, {
fileDataStart: f
});
}
var d = new LocalFileHeader;
d.fileDataStart = f;
d.versionNeededToExtract = i.readUInt16LE(4);
d.generalPurposeBitFlag = i.readUInt16LE(6);
d.compressionMethod = i.readUInt16LE(8);
d.lastModFileTime = i.readUInt16LE(10);
d.lastModFileDate = i.readUInt16LE(12);
d.crc32 = i.readUInt32LE(14);
d.compressedSize = i.readUInt32LE(18);
d.uncompressedSize = i.readUInt32LE(22);
d.fileNameLength = s;
d.extraFieldLength = l;
i = p(s + l);
n.reader.ref();
readAndAssertNoEof(n.reader, i, 0, i.length, e.relativeOffsetOfLocalHeader + 30, function(e) {
try {
if (e) return t(e);
d.fileName = i.subarray(0, s);
d.extraField = i.subarray(s);
return t(null, d);
} finally {
n.reader.unref();
}
});
} finally {
n.reader.unref();
}
});
};
ZipFile.prototype.openReadStreamPromise = function(e, r) {
return new Promise((t, n) => {
this.openReadStream(e, r, function(e, r) {
if (e) return n(e);
t(r);
});
});
};
ZipFile.prototype.openReadStreamLowLevelPromise = function(e, r, t, n, i, o) {
return new Promise((a, s) => {
this.openReadStream(e, r, t, n, i, o, function(e, r) {
if (e) return s(e);
a(r);
});
});
};
ZipFile.prototype.readLocalFileHeaderPromise = function(e, r) {
return new Promise((t, n) => {
this.readLocalFileHeader(e, r, function(e, r) {
if (e) return n(e);
t(r);
});
});
};
function Entry() {}
Entry.prototype.getLastModDate = function(e) {
if (e == null) e = {};
if (!e.forceDosFormat) {
for (var r = 0; r < this.extraFields.length; r++) {
var t = this.extraFields[r];
if (t.id === 21589) {
var n = t.data;
if (n.length < 5) continue;
var i = n[0];
var o = 1;
if (!(i & o)) continue;
var a = n.readInt32LE(1);
return new Date(a * 1e3);
} else if (t.id === 10) {
var n = t.data;
if (n.length !== 32) continue;
if (n.readUInt16LE(4) !== 1) continue;
if (n.readUInt16LE(6) !== 24) continue;
var s = n.readUInt32LE(8) + 4294967296 * n.readInt32LE(12);
var l = s / 1e4 - 116444736e5;
return new Date(l);
}
}
}
return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, e.timezone);
};
Entry.prototype.canDecodeFileData = function() {
return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
};
Entry.prototype.isEncrypted = function() {
return (this.generalPurposeBitFlag & 1) !== 0;
};
Entry.prototype.isCompressed = function() {
return this.compressionMethod === 8;
};
function LocalFileHeader() {}
function dosDateTimeToDate(e, r, t) {
var n = e & 31;
var i = (e >> 5 & 15) - 1;
var o = (e >> 9 & 127) + 1980;
var a = 0;
var s = (r & 31) * 2;
var l = r >> 5 & 63;
var f = r >> 11 & 31;
if (t == null || t === "local") {
return new Date(o, i, n, f, l, s, a);
} else if (t === "UTC") {
return new Date(Date.UTC(o, i, n, f, l, s, a));
} else {
throw new Error("unrecognized options.timezone: " + options.timezone);
}
}
function getFileNameLowLevel(e, r, t, n) {
var i = null;
for (var o = 0; o < t.length; o++) {
var a = t[o];
if (a.id === 28789) {
if (a.data.length < 6) {
continue;
}
if (a.data.readUInt8(0) !== 1) {
continue;
}
var s = a.data.readUInt32LE(1);
if (u(r) !== s) {
continue;
}
i = decodeBuffer(a.data.subarray(5), true);
break;
}
}
if (i == null) {
var l = (e & 2048) !== 0;
i = decodeBuffer(r, l);
}
if (!n) {
i = i.replace(/\\/g, "/");
}
return i;
}
function validateFileName(e) {
if (e.indexOf("\\") !== -1) {
return "invalid characters in fileName: " + e;
}
if (/^[a-zA-Z]:/.test(e) || /^\//.test(e)) {
return "absolute path: " + e;
}
if (e.split("/").indexOf("..") !== -1) {
return "invalid relative path: " + e;
}
return null;
}
function parseExtraFields(e) {
var r = [];
var t = 0;
while (t < e.length - 3) {
var n = e.readUInt16LE(t + 0);
var i = e.readUInt16LE(t + 2);
var o = t + 4;
var a = o + i;
if (a > e.length) throw new Error("extra field length exceeds extra field buffer size");
var s = e.subarray(o, a);
r.push({
id: n,
data: s
});
t = a;
}
return r;
}
function readAndAssertNoEof(e, r, t, n, i, o) {
if (n === 0) {
return setImmediate(function() {
o(null, p(0));
});
}
e.read(r, t, n, i, function(e, r) {
if (e) return o(e);
if (r < n) {
return o(new Error("unexpected EOF"));
}
o();
});
}
a.inherits(AssertByteCountStream, l);
function AssertByteCountStream(e) {
l.call(this);
this.actualByteCount = 0;
this.expectedByteCount = e;
}
AssertByteCountStream.prototype._transform = function(e, r, t) {
this.actualByteCount += e.length;
if (this.actualByteCount > this.expectedByteCount) {
var n = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
return t(new Error(n));
}
t(null, e);
};
AssertByteCountStream.prototype._flush = function(e) {
if (this.actualByteCount < this.expectedByteCount) {
var r = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
return e(new Error(r));
}
e();
};
a.inherits(RandomAccessReader, s);
function RandomAccessReader() {
s.call(this);
this.refCount = 0;
}
RandomAccessReader.prototype.ref = function() {
this.refCount += 1;
};
RandomAccessReader.prototype.unref = function() {
var e = this;
e.refCount -= 1;
if (e.refCount > 0) return;
if (e.refCount < 0) throw new Error("invalid unref");
e.close(onCloseDone);
function onCloseDone(r) {
if (r) return e.emit("error", r);
e.emit("close");
}
};
RandomAccessReader.prototype.createReadStream = function(e) {
if (e == null) e = {};
var r = e.start;
var t = e.end;
if (r === t) {
var n = new f;
setImmediate(function() {
n.end();
});
return n;
}
var i = this._readStreamForRange(r, t);
var o = false;
var a = new RefUnrefFilter(this);
i.on("error", function(e) {
setImmediate(function() {
if (!o) a.emit("error", e);
});
});
installDestroyFn(a, function() {
i.unpipe(a);
a.unref();
i.destroy();
});
var s = new AssertByteCountStream(t - r);
a.on("error", function(e) {
setImmediate(function() {
if (!o) s.emit("error", e);
});
});
installDestroyFn(s, function() {
o = true;
a.unpipe(s);
a.destroy();
});
return i.pipe(a).pipe(s);
};
RandomAccessReader.prototype._readStreamForRange = function(e, r) {
throw new Error("not implemented");
};
RandomAccessReader.prototype.read = function(e, r, t, n, i) {
var o = this.createReadStream({
start: n,
end: n + t
});
var a = new d;
var s = 0;
a._write = function(t, n, i) {
t.copy(e, r + s, 0, t.length);
s += t.length;
i();
};
a.on("finish", i);
o.on("error", function(e) {
i(e);
});
o.pipe(a);
};
RandomAccessReader.prototype.close = function(e) {
setImmediate(e);
};
a.inherits(RefUnrefFilter, f);
function RefUnrefFilter(e) {
f.call(this);
this.context = e;
this.context.ref();
this.unreffedYet = false;
}
RefUnrefFilter.prototype._flush = function(e) {
this.unref();
e();
};
RefUnrefFilter.prototype.unref = function(e) {
if (this.unreffedYet) return;
this.unreffedYet = true;
this.context.unref();
};
var c = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";
function decodeBuffer(e, r) {
if (r) {
return e.toString("utf8");
} else {
var t = "";
for (var n = 0; n < e.length; n++) {
t += c[e[n]];
}
return t;
}
}
function readUInt64LE(e, r) {
var t = e.readUInt32LE(r);
var n = e.readUInt32LE(r + 4);
return n * 4294967296 + t;
}
var p;
if (typeof Buffer.allocUnsafe === "function") {
p = function(e) {
return Buffer.allocUnsafe(e);
};
} else {
p = function(e) {
return new Buffer(e);
};
}
function installDestroyFn(e, r) {
if (typeof e.destroy === "function") {
e._destroy = function(e, t) {
r();
if (t != null) t(e);
};
} else {
e.destroy = r;
}
}
function defaultCallback(e) {
if (e) throw e;
}
}
};
