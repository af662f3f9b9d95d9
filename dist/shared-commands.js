export const id = 551;

export const ids = [ 551 ];

export const modules = {
47117: ((h, E, S) => {
function __export(h) {
for (var S in h) if (!E.hasOwnProperty(S)) E[S] = h[S];
}
Object.defineProperty(E, "__esModule", {
value: true
});
__export(S(63972));
}),
63972: (function(h, E, S) {
var C = this && this.__importDefault || function(h) {
return h && h.__esModule ? h : {
default: h
};
};
Object.defineProperty(E, "__esModule", {
value: true
});
const R = S(79896);
const T = C(S(2830));
const F = T.default("@kwsites/file-exists");
function check(h, E, S) {
F(`checking %s`, h);
try {
const C = R.statSync(h);
if (C.isFile() && E) {
F(`[OK] path represents a file`);
return true;
}
if (C.isDirectory() && S) {
F(`[OK] path represents a directory`);
return true;
}
F(`[FAIL] path represents something other than a file or directory`);
return false;
} catch (h) {
if (h.code === "ENOENT") {
F(`[FAIL] path is not accessible: %o`, h);
return false;
}
F(`[FATAL] %o`, h);
throw h;
}
}
function exists(h, S = E.READABLE) {
return check(h, (S & E.FILE) > 0, (S & E.FOLDER) > 0);
}
E.exists = exists;
E.FILE = 1;
E.FOLDER = 2;
E.READABLE = E.FILE + E.FOLDER;
}),
19997: ((h, E) => {
0;
E.ud = E.yX = void 0;
function deferred() {
let h;
let E;
let S = "pending";
const C = new Promise((S, C) => {
h = S;
E = C;
});
return {
promise: C,
done(E) {
if (S === "pending") {
S = "resolved";
h(E);
}
},
fail(h) {
if (S === "pending") {
S = "rejected";
E(h);
}
},
get fulfilled() {
return S !== "pending";
},
get status() {
return S;
}
};
}
E.yX = deferred;
E.ud = deferred;
0;
}),
73313: (h => {
h.exports = Pend;
function Pend() {
this.pending = 0;
this.max = 1 / 0;
this.listeners = [];
this.waiting = [];
this.error = null;
}
Pend.prototype.go = function(h) {
if (this.pending < this.max) pendGo(this, h); else this.waiting.push(h);
};
Pend.prototype.wait = function(h) {
if (this.pending === 0) h(this.error); else this.listeners.push(h);
};
Pend.prototype.hold = function() {
return pendHold(this);
};
function pendHold(h) {
h.pending += 1;
var E = false;
return onCb;
function onCb(S) {
if (E) throw new Error("callback called twice");
E = true;
h.error = h.error || S;
h.pending -= 1;
if (h.waiting.length > 0 && h.pending < h.max) pendGo(h, h.waiting.shift()); else if (h.pending === 0) {
var C = h.listeners;
h.listeners = [];
C.forEach(cbListener);
}
}
function cbListener(E) {
E(h.error);
}
}
function pendGo(h, E) {
E(pendHold(h));
}
}),
44248: (h => {
const E = new Int32Array([ 0, 1996959894, 3993919788, 2567524794, 124634137, 1886057615, 3915621685, 2657392035, 249268274, 2044508324, 3772115230, 2547177864, 162941995, 2125561021, 3887607047, 2428444049, 498536548, 1789927666, 4089016648, 2227061214, 450548861, 1843258603, 4107580753, 2211677639, 325883990, 1684777152, 4251122042, 2321926636, 335633487, 1661365465, 4195302755, 2366115317, 997073096, 1281953886, 3579855332, 2724688242, 1006888145, 1258607687, 3524101629, 2768942443, 901097722, 1119000684, 3686517206, 2898065728, 853044451, 1172266101, 3705015759, 2882616665, 651767980, 1373503546, 3369554304, 3218104598, 565507253, 1454621731, 3485111705, 3099436303, 671266974, 1594198024, 3322730930, 2970347812, 795835527, 1483230225, 3244367275, 3060149565, 1994146192, 31158534, 2563907772, 4023717930, 1907459465, 112637215, 2680153253, 3904427059, 2013776290, 251722036, 2517215374, 3775830040, 2137656763, 141376813, 2439277719, 3865271297, 1802195444, 476864866, 2238001368, 4066508878, 1812370925, 453092731, 2181625025, 4111451223, 1706088902, 314042704, 2344532202, 4240017532, 1658658271, 366619977, 2362670323, 4224994405, 1303535960, 984961486, 2747007092, 3569037538, 1256170817, 1037604311, 2765210733, 3554079995, 1131014506, 879679996, 2909243462, 3663771856, 1141124467, 855842277, 2852801631, 3708648649, 1342533948, 654459306, 3188396048, 3373015174, 1466479909, 544179635, 3110523913, 3462522015, 1591671054, 702138776, 2966460450, 3352799412, 1504918807, 783551873, 3082640443, 3233442989, 3988292384, 2596254646, 62317068, 1957810842, 3939845945, 2647816111, 81470997, 1943803523, 3814918930, 2489596804, 225274430, 2053790376, 3826175755, 2466906013, 167816743, 2097651377, 4027552580, 2265490386, 503444072, 1762050814, 4150417245, 2154129355, 426522225, 1852507879, 4275313526, 2312317920, 282753626, 1742555852, 4189708143, 2394877945, 397917763, 1622183637, 3604390888, 2714866558, 953729732, 1340076626, 3518719985, 2797360999, 1068828381, 1219638859, 3624741850, 2936675148, 906185462, 1090812512, 3747672003, 2825379669, 829329135, 1181335161, 3412177804, 3160834842, 628085408, 1382605366, 3423369109, 3138078467, 570562233, 1426400815, 3317316542, 2998733608, 733239954, 1555261956, 3268935591, 3050360625, 752459403, 1541320221, 2607071920, 3965973030, 1969922972, 40735498, 2617837225, 3943577151, 1913087877, 83908371, 2512341634, 3803740692, 2075208622, 213261112, 2463272603, 3855990285, 2094854071, 198958881, 2262029012, 4057260610, 1759359992, 534414190, 2176718541, 4139329115, 1873836001, 414664567, 2282248934, 4279200368, 1711684554, 285281116, 2405801727, 4167216745, 1634467795, 376229701, 2685067896, 3608007406, 1308918612, 956543938, 2808555105, 3495958263, 1231636301, 1047427035, 2932959818, 3654703836, 1088359270, 936918e3, 2847714899, 3736837829, 1202900863, 817233897, 3183342108, 3401237130, 1404277552, 615818150, 3134207493, 3453421203, 1423857449, 601450431, 3009837614, 3294710456, 1567103746, 711928724, 3020668471, 3272380065, 1510334235, 755167117 ]);
function crc32(h) {
let S = -1;
for (let C of h) S = E[(S ^ C) & 255] ^ S >>> 8;
return (S ^ -1) >>> 0;
}
h.exports = crc32;
}),
33502: ((h, E, S) => {
var C = S(79896);
var R = S(39023);
var T = S(2203);
var F = T.Readable;
var I = T.PassThrough;
var P = S(73313);
var X = S(24434).EventEmitter;
E.BufferSlicer = BufferSlicer;
E.FdSlicer = FdSlicer;
R.inherits(FdSlicer, X);
function FdSlicer(h) {
X.call(this);
this.fd = h;
this.pend = new P;
this.pend.max = 1;
this.refCount = 0;
}
FdSlicer.prototype.read = function(h, E, S, R, T) {
var F = this;
F.pend.go(function(I) {
C.read(F.fd, h, E, S, R, function(h, E, S) {
I();
T(h, E, S);
});
});
};
FdSlicer.prototype.createReadStream = function(h) {
return new ReadStream(this, h);
};
FdSlicer.prototype.ref = function() {
this.refCount += 1;
};
FdSlicer.prototype.unref = function() {
var h = this;
h.refCount -= 1;
if (h.refCount < 0) throw new Error("invalid unref");
if (h.refCount > 0) return;
C.close(h.fd, onCloseDone);
function onCloseDone(E) {
if (E) h.emit("error", E); else h.emit("close");
}
};
R.inherits(ReadStream, F);
function ReadStream(h, E) {
E = E || {};
F.call(this, E);
this.context = h;
this.context.ref();
this.start = E.start || 0;
this.endOffset = E.end;
this.pos = this.start;
}
ReadStream.prototype._read = function(h) {
var E = this;
var S = Math.min(E._readableState.highWaterMark, h);
if (E.endOffset != null) S = Math.min(S, E.endOffset - E.pos);
if (S <= 0) {
E.push(null);
this._cleanup();
return;
}
E.context.pend.go(function(h) {
var R = Buffer.allocUnsafe(S);
C.read(E.context.fd, R, 0, S, E.pos, function(S, C) {
if (S) E.destroy(S); else if (C === 0) {
E.push(null);
E._cleanup();
} else {
E.pos += C;
E.push(R.slice(0, C));
}
h();
});
});
};
ReadStream.prototype._destroy = function(h, E) {
this._cleanup();
E(h);
};
ReadStream.prototype._cleanup = function() {
if (this.context != null) {
this.context.unref();
this.context = null;
}
};
R.inherits(BufferSlicer, X);
function BufferSlicer(h) {
X.call(this);
this.refCount = 0;
this.buffer = h;
}
BufferSlicer.prototype.read = function(h, E, S, C, R) {
if (!(0 <= E && E <= h.length)) throw new RangeError("offset outside buffer: 0 <= " + E + " <= " + h.length);
if (C < 0) throw new RangeError("position is negative: " + C);
if (E + S > h.length) S = h.length - E;
if (C + S > this.buffer.length) S = this.buffer.length - C;
if (S <= 0) {
setImmediate(function() {
R(null, 0);
});
return;
}
this.buffer.copy(h, E, C, C + S);
setImmediate(function() {
R(null, S);
});
};
BufferSlicer.prototype.createReadStream = function(h) {
h = h || {};
var E = new I(h);
E.start = h.start || 0;
E.endOffset = h.end;
E.pos = E.endOffset || this.buffer.length;
var S = this.buffer.slice(E.start, E.pos);
var C = 65536;
var R = 0;
while (true) {
var T = R + C;
if (T >= S.length) {
if (R < S.length) E.write(S.slice(R, S.length));
break;
}
E.write(S.slice(R, T));
R = T;
}
E.end();
return E;
};
BufferSlicer.prototype.ref = function() {
this.refCount += 1;
};
BufferSlicer.prototype.unref = function() {
this.refCount -= 1;
if (this.refCount < 0) throw new Error("invalid unref");
};
}),
20663: ((h, E, S) => {
var C = S(79896);
var R = S(43106);
var T = S(33502);
var F = S(39023);
var I = S(24434).EventEmitter;
var P = S(2203).Transform;
var X = S(2203).PassThrough;
var K = S(2203).Writable;
const te = typeof R.crc32 === "function" ? R.crc32 : S(44248);
E.open = open;
E.fromFd = fromFd;
E.fromBuffer = fromBuffer;
E.fromRandomAccessReader = fromRandomAccessReader;
E.openPromise = openPromise;
E.fromFdPromise = fromFdPromise;
E.fromBufferPromise = fromBufferPromise;
E.fromRandomAccessReaderPromise = fromRandomAccessReaderPromise;
E.dosDateTimeToDate = dosDateTimeToDate;
E.getFileNameLowLevel = getFileNameLowLevel;
E.validateFileName = validateFileName;
E.parseExtraFields = parseExtraFields;
E.ZipFile = ZipFile;
E.Entry = Entry;
E.LocalFileHeader = LocalFileHeader;
E.RandomAccessReader = RandomAccessReader;
function openPromise(h, E) {
return new Promise((S, C) => {
open(h, {
...E,
lazyEntries: true
}, function(h, E) {
if (h) return C(h);
S(E);
});
});
}
function fromFdPromise(h, E) {
return new Promise((S, C) => {
fromFd(h, {
...E,
lazyEntries: true
}, function(h, E) {
if (h) return C(h);
S(E);
});
});
}
function fromBufferPromise(h, E) {
return new Promise((S, C) => {
fromBuffer(h, {
...E,
lazyEntries: true
}, function(h, E) {
if (h) return C(h);
S(E);
});
});
}
function fromRandomAccessReaderPromise(h, E, S) {
return new Promise((C, R) => {
fromRandomAccessReader(h, E, {
...S,
lazyEntries: true
}, function(h, E) {
if (h) return R(h);
C(E);
});
});
}
function open(h, E, S) {
if (typeof E === "function") {
S = E;
E = null;
}
if (E == null) E = {};
if (E.autoClose == null) E.autoClose = true;
if (E.lazyEntries == null) E.lazyEntries = false;
if (E.decodeStrings == null) E.decodeStrings = true;
if (E.validateEntrySizes == null) E.validateEntrySizes = true;
if (E.strictFileNames == null) E.strictFileNames = false;
if (S == null) S = defaultCallback;
C.open(h, "r", function(h, R) {
if (h) return S(h);
fromFd(R, E, function(h, E) {
if (h) C.close(R, defaultCallback);
S(h, E);
});
});
}
function fromFd(h, E, S) {
if (typeof E === "function") {
S = E;
E = null;
}
if (E == null) E = {};
if (E.autoClose == null) E.autoClose = false;
if (E.lazyEntries == null) E.lazyEntries = false;
if (E.decodeStrings == null) E.decodeStrings = true;
if (E.validateEntrySizes == null) E.validateEntrySizes = true;
if (E.strictFileNames == null) E.strictFileNames = false;
if (S == null) S = defaultCallback;
C.fstat(h, function(C, R) {
if (C) return S(C);
var F = new T.FdSlicer(h);
fromRandomAccessReader(F, R.size, E, S);
});
}
function fromBuffer(h, E, S) {
if (typeof E === "function") {
S = E;
E = null;
}
if (E == null) E = {};
E.autoClose = false;
if (E.lazyEntries == null) E.lazyEntries = false;
if (E.decodeStrings == null) E.decodeStrings = true;
if (E.validateEntrySizes == null) E.validateEntrySizes = true;
if (E.strictFileNames == null) E.strictFileNames = false;
var C = new T.BufferSlicer(h);
fromRandomAccessReader(C, h.length, E, S);
}
function fromRandomAccessReader(h, E, S, C) {
if (typeof S === "function") {
C = S;
S = null;
}
if (S == null) S = {};
if (S.autoClose == null) S.autoClose = true;
if (S.lazyEntries == null) S.lazyEntries = false;
if (S.decodeStrings == null) S.decodeStrings = true;
var R = !!S.decodeStrings;
if (S.validateEntrySizes == null) S.validateEntrySizes = true;
if (S.strictFileNames == null) S.strictFileNames = false;
if (C == null) C = defaultCallback;
if (typeof E !== "number") throw new Error("expected totalSize parameter to be a number");
if (E > Number.MAX_SAFE_INTEGER) throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
h.ref();
var T = 22;
var F = 20;
var I = 65535;
var P = Math.min(F + T + I, E);
var X = fe(P);
var K = E - X.length;
readAndAssertNoEof(h, X, 0, P, K, function(I) {
if (I) return C(I);
for (var K = P - T; K >= 0; K -= 1) {
if (X.readUInt32LE(K) !== 101010256) continue;
var te = X.subarray(K);
var se = te.readUInt16LE(4);
var pe = te.readUInt16LE(10);
var he = te.readUInt32LE(16);
var we = te.readUInt16LE(20);
var _e = te.length - T;
if (we !== _e) return C(new Error("Invalid comment length. Expected: " + _e + ". Found: " + we + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
var ve = R ? decodeBuffer(te.subarray(22), false) : te.subarray(22);
if (K - F >= 0 && X.readUInt32LE(K - F) === 117853008) {
var Ee = X.subarray(K - F, K - F + F);
var be = readUInt64LE(Ee, 8);
var ke = fe(56);
return readAndAssertNoEof(h, ke, 0, ke.length, be, function(T) {
if (T) return C(T);
if (ke.readUInt32LE(0) !== 101075792) return C(new Error("invalid zip64 end of central directory record signature"));
se = ke.readUInt32LE(16);
if (se !== 0) return C(new Error("multi-disk zip files are not supported: found disk number: " + se));
pe = readUInt64LE(ke, 32);
he = readUInt64LE(ke, 48);
return C(null, new ZipFile(h, he, E, pe, ve, S.autoClose, S.lazyEntries, R, S.validateEntrySizes, S.strictFileNames));
});
}
if (se !== 0) return C(new Error("multi-disk zip files are not supported: found disk number: " + se));
return C(null, new ZipFile(h, he, E, pe, ve, S.autoClose, S.lazyEntries, R, S.validateEntrySizes, S.strictFileNames));
}
C(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
});
}
F.inherits(ZipFile, I);
function ZipFile(h, E, S, C, R, T, F, P, X, K) {
var te = this;
I.call(te);
te.reader = h;
te.reader.on("error", function(h) {
emitError(te, h);
});
te.reader.once("close", function() {
te.emit("close");
});
te.readEntryCursor = E;
te.fileSize = S;
te.entryCount = C;
te.comment = R;
te.entriesRead = 0;
te.autoClose = !!T;
te.lazyEntries = !!F;
te.decodeStrings = !!P;
te.validateEntrySizes = !!X;
te.strictFileNames = !!K;
te.isOpen = true;
te.emittedError = false;
te.hasEachEntryBeenCalled = false;
if (!te.lazyEntries) te._readEntry();
}
ZipFile.prototype.close = function() {
if (!this.isOpen) return;
this.isOpen = false;
this.reader.unref();
};
function emitErrorAndAutoClose(h, E) {
if (h.autoClose) h.close();
emitError(h, E);
}
function emitError(h, E) {
if (h.emittedError) return;
h.emittedError = true;
h.emit("error", E);
}
ZipFile.prototype.readEntry = function() {
if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
this._readEntry();
};
ZipFile.prototype._readEntry = function() {
var h = this;
if (h.entryCount === h.entriesRead) {
setImmediate(function() {
if (h.autoClose) h.close();
if (h.emittedError) return;
h.emit("end");
});
return;
}
if (h.emittedError) return;
var E = fe(46);
readAndAssertNoEof(h.reader, E, 0, E.length, h.readEntryCursor, function(S) {
if (S) return emitErrorAndAutoClose(h, S);
if (h.emittedError) return;
var C = new Entry;
var R = E.readUInt32LE(0);
if (R !== 33639248) return emitErrorAndAutoClose(h, new Error("invalid central directory file header signature: 0x" + R.toString(16)));
C.versionMadeBy = E.readUInt16LE(4);
C.versionNeededToExtract = E.readUInt16LE(6);
C.generalPurposeBitFlag = E.readUInt16LE(8);
C.compressionMethod = E.readUInt16LE(10);
C.lastModFileTime = E.readUInt16LE(12);
C.lastModFileDate = E.readUInt16LE(14);
C.crc32 = E.readUInt32LE(16);
C.compressedSize = E.readUInt32LE(20);
C.uncompressedSize = E.readUInt32LE(24);
C.fileNameLength = E.readUInt16LE(28);
C.extraFieldLength = E.readUInt16LE(30);
C.fileCommentLength = E.readUInt16LE(32);
C.internalFileAttributes = E.readUInt16LE(36);
C.externalFileAttributes = E.readUInt32LE(38);
C.relativeOffsetOfLocalHeader = E.readUInt32LE(42);
if (C.generalPurposeBitFlag & 64) return emitErrorAndAutoClose(h, new Error("strong encryption is not supported"));
h.readEntryCursor += 46;
E = fe(C.fileNameLength + C.extraFieldLength + C.fileCommentLength);
readAndAssertNoEof(h.reader, E, 0, E.length, h.readEntryCursor, function(S) {
if (S) return emitErrorAndAutoClose(h, S);
if (h.emittedError) return;
C.fileNameRaw = E.subarray(0, C.fileNameLength);
var R = C.fileNameLength + C.extraFieldLength;
C.extraFieldRaw = E.subarray(C.fileNameLength, R);
C.fileCommentRaw = E.subarray(R, R + C.fileCommentLength);
try {
C.extraFields = parseExtraFields(C.extraFieldRaw);
} catch (S) {
return emitErrorAndAutoClose(h, S);
}
if (h.decodeStrings) {
var T = (C.generalPurposeBitFlag & 2048) !== 0;
C.fileComment = decodeBuffer(C.fileCommentRaw, T);
C.fileName = getFileNameLowLevel(C.generalPurposeBitFlag, C.fileNameRaw, C.extraFields, h.strictFileNames);
var F = validateFileName(C.fileName);
if (F != null) return emitErrorAndAutoClose(h, new Error(F));
} else {
C.fileComment = C.fileCommentRaw;
C.fileName = C.fileNameRaw;
}
C.comment = C.fileComment;
h.readEntryCursor += E.length;
h.entriesRead += 1;
for (var I = 0; I < C.extraFields.length; I++) {
var P = C.extraFields[I];
if (P.id !== 1) continue;
var X = P.data;
var K = 0;
if (C.uncompressedSize === 4294967295) {
if (K + 8 > X.length) return emitErrorAndAutoClose(h, new Error("zip64 extended information extra field does not include uncompressed size"));
C.uncompressedSize = readUInt64LE(X, K);
K += 8;
}
if (C.compressedSize === 4294967295) {
if (K + 8 > X.length) return emitErrorAndAutoClose(h, new Error("zip64 extended information extra field does not include compressed size"));
C.compressedSize = readUInt64LE(X, K);
K += 8;
}
if (C.relativeOffsetOfLocalHeader === 4294967295) {
if (K + 8 > X.length) return emitErrorAndAutoClose(h, new Error("zip64 extended information extra field does not include relative header offset"));
C.relativeOffsetOfLocalHeader = readUInt64LE(X, K);
K += 8;
}
break;
}
if (h.validateEntrySizes && C.compressionMethod === 0) {
var te = C.uncompressedSize;
if (C.isEncrypted()) te += 12;
if (C.compressedSize !== te) {
var se = "compressed/uncompressed size mismatch for stored file: " + C.compressedSize + " != " + C.uncompressedSize;
return emitErrorAndAutoClose(h, new Error(se));
}
}
h.emit("entry", C);
if (!h.lazyEntries) h._readEntry();
});
});
};
ZipFile.prototype.eachEntry = function() {
const h = this;
if (!h.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
if (h.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
h.hasEachEntryBeenCalled = true;
let E = null;
h.on("entry", onEntry);
h.on("end", onEnd);
h.on("error", onError);
function cleanup() {
h.removeListener("entry", onEntry);
h.removeListener("end", onEnd);
h.removeListener("error", onError);
if (h.autoClose) h.close();
}
function onEntry(h) {
let {resolve: S} = E;
E = null;
S({
value: h
});
}
function onEnd() {
let {resolve: h} = E;
E = null;
cleanup();
h({
done: true
});
}
function onError(h) {
let {reject: S} = E;
E = null;
cleanup();
S(h);
}
return {
[Symbol.asyncIterator]() {
return this;
},
next() {
const S = new Promise((h, S) => {
if (E != null) throw new Error("next() called before previous Promise was resolved.");
E = {
resolve: h,
reject: S
};
});
h.readEntry();
return S;
},
return(h) {
cleanup();
return Promise.resolve({
done: true,
value: h
});
},
throw(h) {
cleanup();
return Promise.reject(h);
}
};
};
ZipFile.prototype.openReadStream = function(h, E, S) {
var C = this;
var R = 0;
var T = h.compressedSize;
if (S == null) {
S = E;
E = null;
}
if (E == null) E = {}; else {
if (E.decodeFileData === false) {
if (E.decrypt != null) throw new Error("cannot use options.decrypt when options.decodeFileData === false");
if (E.decompress != null) throw new Error("cannot use options.decompress when options.decodeFileData === false");
} else {
if (E.decrypt != null) {
if (!h.isEncrypted()) throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
if (E.decrypt !== false) throw new Error("invalid options.decrypt value: " + E.decrypt);
if (h.isCompressed()) if (E.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
}
if (E.decompress != null) {
if (!h.isCompressed()) throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
if (!(E.decompress === false || E.decompress === true)) throw new Error("invalid options.decompress value: " + E.decompress);
I = E.decompress;
}
}
if (E.start != null) {
R = E.start;
if (R < 0) throw new Error("options.start < 0");
if (R > h.compressedSize) throw new Error("options.start > entry.compressedSize");
}
if (E.end != null) {
T = E.end;
if (T < 0) throw new Error("options.end < 0");
if (T > h.compressedSize) throw new Error("options.end > entry.compressedSize");
if (T < R) throw new Error("options.end < options.start");
}
}
var F = E.decodeFileData === false || (h.compressionMethod === 0 || h.compressionMethod === 8 && E.decompress === false) && (!h.isEncrypted() || E.decrypt === false);
if (E.start != null || E.end != null) if (!F) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
if (!C.isOpen) return S(new Error("closed"));
if (h.isEncrypted() && !F) if (E.decrypt !== false) return S(new Error("entry is encrypted, and options.decodeFileData !== false"));
var I;
if (F) I = false; else if (h.compressionMethod === 8) I = E.decodeFileData !== true; else return S(new Error("unsupported compression method: " + h.compressionMethod));
C.readLocalFileHeader(h, {
minimal: true
}, function(E, F) {
if (E) return S(E);
C.openReadStreamLowLevel(F.fileDataStart, h.compressedSize, R, T, I, h.uncompressedSize, S);
});
};
ZipFile.prototype.openReadStreamLowLevel = function(h, E, S, C, T, F, I) {
var P = this;
var X = P.reader.createReadStream({
start: h + S,
end: h + C
});
var K = X;
if (T) {
var te = false;
var se = R.createInflateRaw();
X.on("error", function(h) {
setImmediate(function() {
if (!te) se.emit("error", h);
});
});
X.pipe(se);
if (P.validateEntrySizes) {
K = new AssertByteCountStream(F);
se.on("error", function(h) {
setImmediate(function() {
if (!te) K.emit("error", h);
});
});
se.pipe(K);
} else K = se;
installDestroyFn(K, function() {
te = true;
if (se !== K) se.unpipe(K);
X.unpipe(se);
X.destroy();
});
}
I(null, K);
};
ZipFile.prototype.readLocalFileHeader = function(h, E, S) {
var C = this;
if (S == null) {
S = E;
E = null;
}
if (E == null) E = {};
C.reader.ref();
var R = fe(30);
readAndAssertNoEof(C.reader, R, 0, R.length, h.relativeOffsetOfLocalHeader, function(T) {
try {
if (T) return S(T);
var F = R.readUInt32LE(0);
if (F !== 67324752) return S(new Error("invalid local file header signature: 0x" + F.toString(16)));
var I = R.readUInt16LE(26);
var P = R.readUInt16LE(28);
var X = h.relativeOffsetOfLocalHeader + 30 + I + P;
if (X + h.compressedSize > C.fileSize) return S(new Error("file data overflows file bounds: " + X + " + " + h.compressedSize + " > " + C.fileSize));
if (E.minimal) return S(null, {
fileDataStart: X
});
var K = new LocalFileHeader;
K.fileDataStart = X;
K.versionNeededToExtract = R.readUInt16LE(4);
K.generalPurposeBitFlag = R.readUInt16LE(6);
K.compressionMethod = R.readUInt16LE(8);
K.lastModFileTime = R.readUInt16LE(10);
K.lastModFileDate = R.readUInt16LE(12);
K.crc32 = R.readUInt32LE(14);
K.compressedSize = R.readUInt32LE(18);
K.uncompressedSize = R.readUInt32LE(22);
K.fileNameLength = I;
K.extraFieldLength = P;
R = fe(I + P);
C.reader.ref();
readAndAssertNoEof(C.reader, R, 0, R.length, h.relativeOffsetOfLocalHeader + 30, function(h) {
try {
if (h) return S(h);
K.fileName = R.subarray(0, I);
K.extraField = R.subarray(I);
return S(null, K);
} finally {
C.reader.unref();
}
});
} finally {
C.reader.unref();
}
});
};
ZipFile.prototype.openReadStreamPromise = function(h, E) {
return new Promise((S, C) => {
this.openReadStream(h, E, function(h, E) {
if (h) return C(h);
S(E);
});
});
};
ZipFile.prototype.openReadStreamLowLevelPromise = function(h, E, S, C, R, T) {
return new Promise((F, I) => {
this.openReadStream(h, E, S, C, R, T, function(h, E) {
if (h) return I(h);
F(E);
});
});
};
ZipFile.prototype.readLocalFileHeaderPromise = function(h, E) {
return new Promise((S, C) => {
this.readLocalFileHeader(h, E, function(h, E) {
if (h) return C(h);
S(E);
});
});
};
function Entry() {}
Entry.prototype.getLastModDate = function(h) {
if (h == null) h = {};
if (!h.forceDosFormat) for (var E = 0; E < this.extraFields.length; E++) {
var S = this.extraFields[E];
if (S.id === 21589) {
var C = S.data;
if (C.length < 5) continue;
var R = C[0];
var T = 1;
if (!(R & T)) continue;
var F = C.readInt32LE(1);
return new Date(F * 1e3);
} else if (S.id === 10) {
C = S.data;
if (C.length !== 32) continue;
if (C.readUInt16LE(4) !== 1) continue;
if (C.readUInt16LE(6) !== 24) continue;
var I = C.readUInt32LE(8) + 4294967296 * C.readInt32LE(12);
var P = I / 1e4 - 116444736e5;
return new Date(P);
}
}
return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, h.timezone);
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
function dosDateTimeToDate(h, E, S) {
var C = h & 31;
var R = (h >> 5 & 15) - 1;
var T = (h >> 9 & 127) + 1980;
var F = 0;
var I = (E & 31) * 2;
var P = E >> 5 & 63;
var X = E >> 11 & 31;
if (S == null || S === "local") return new Date(T, R, C, X, P, I, F); else if (S === "UTC") return new Date(Date.UTC(T, R, C, X, P, I, F)); else throw new Error("unrecognized options.timezone: " + options.timezone);
}
function getFileNameLowLevel(h, E, S, C) {
var R = null;
for (var T = 0; T < S.length; T++) {
var F = S[T];
if (F.id === 28789) {
if (F.data.length < 6) continue;
if (F.data.readUInt8(0) !== 1) continue;
var I = F.data.readUInt32LE(1);
if (te(E) !== I) continue;
R = decodeBuffer(F.data.subarray(5), true);
break;
}
}
if (R == null) {
var P = (h & 2048) !== 0;
R = decodeBuffer(E, P);
}
if (!C) R = R.replace(/\\/g, "/");
return R;
}
function validateFileName(h) {
if (h.indexOf("\\") !== -1) return "invalid characters in fileName: " + h;
if (/^[a-zA-Z]:/.test(h) || /^\//.test(h)) return "absolute path: " + h;
if (h.split("/").indexOf("..") !== -1) return "invalid relative path: " + h;
return null;
}
function parseExtraFields(h) {
var E = [];
var S = 0;
while (S < h.length - 3) {
var C = h.readUInt16LE(S + 0);
var R = h.readUInt16LE(S + 2);
var T = S + 4;
var F = T + R;
if (F > h.length) throw new Error("extra field length exceeds extra field buffer size");
var I = h.subarray(T, F);
E.push({
id: C,
data: I
});
S = F;
}
return E;
}
function readAndAssertNoEof(h, E, S, C, R, T) {
if (C === 0) return setImmediate(function() {
T(null, fe(0));
});
h.read(E, S, C, R, function(h, E) {
if (h) return T(h);
if (E < C) return T(new Error("unexpected EOF"));
T();
});
}
F.inherits(AssertByteCountStream, P);
function AssertByteCountStream(h) {
P.call(this);
this.actualByteCount = 0;
this.expectedByteCount = h;
}
AssertByteCountStream.prototype._transform = function(h, E, S) {
this.actualByteCount += h.length;
if (this.actualByteCount > this.expectedByteCount) {
var C = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
return S(new Error(C));
}
S(null, h);
};
AssertByteCountStream.prototype._flush = function(h) {
if (this.actualByteCount < this.expectedByteCount) {
var E = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
return h(new Error(E));
}
h();
};
F.inherits(RandomAccessReader, I);
function RandomAccessReader() {
I.call(this);
this.refCount = 0;
}
RandomAccessReader.prototype.ref = function() {
this.refCount += 1;
};
RandomAccessReader.prototype.unref = function() {
var h = this;
h.refCount -= 1;
if (h.refCount > 0) return;
if (h.refCount < 0) throw new Error("invalid unref");
h.close(onCloseDone);
function onCloseDone(E) {
if (E) return h.emit("error", E);
h.emit("close");
}
};
RandomAccessReader.prototype.createReadStream = function(h) {
if (h == null) h = {};
var E = h.start;
var S = h.end;
if (E === S) {
var C = new X;
setImmediate(function() {
C.end();
});
return C;
}
var R = this._readStreamForRange(E, S);
var T = false;
var F = new RefUnrefFilter(this);
R.on("error", function(h) {
setImmediate(function() {
if (!T) F.emit("error", h);
});
});
installDestroyFn(F, function() {
R.unpipe(F);
F.unref();
R.destroy();
});
var I = new AssertByteCountStream(S - E);
F.on("error", function(h) {
setImmediate(function() {
if (!T) I.emit("error", h);
});
});
installDestroyFn(I, function() {
T = true;
F.unpipe(I);
F.destroy();
});
return R.pipe(F).pipe(I);
};
RandomAccessReader.prototype._readStreamForRange = function(h, E) {
throw new Error("not implemented");
};
RandomAccessReader.prototype.read = function(h, E, S, C, R) {
var T = this.createReadStream({
start: C,
end: C + S
});
var F = new K;
var I = 0;
F._write = function(S, C, R) {
S.copy(h, E + I, 0, S.length);
I += S.length;
R();
};
F.on("finish", R);
T.on("error", function(h) {
R(h);
});
T.pipe(F);
};
RandomAccessReader.prototype.close = function(h) {
setImmediate(h);
};
F.inherits(RefUnrefFilter, X);
function RefUnrefFilter(h) {
X.call(this);
this.context = h;
this.context.ref();
this.unreffedYet = false;
}
RefUnrefFilter.prototype._flush = function(h) {
this.unref();
h();
};
RefUnrefFilter.prototype.unref = function(h) {
if (this.unreffedYet) return;
this.unreffedYet = true;
this.context.unref();
};
var se = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";
function decodeBuffer(h, E) {
if (E) return h.toString("utf8"); else {
var S = "";
for (var C = 0; C < h.length; C++) S += se[h[C]];
return S;
}
}
function readUInt64LE(h, E) {
var S = h.readUInt32LE(E);
var C = h.readUInt32LE(E + 4);
return C * 4294967296 + S;
}
var fe;
if (typeof Buffer.allocUnsafe === "function") fe = function(h) {
return Buffer.allocUnsafe(h);
}; else fe = function(h) {
return new Buffer(h);
};
function installDestroyFn(h, E) {
if (typeof h.destroy === "function") h._destroy = function(h, S) {
E();
if (S != null) S(h);
}; else h.destroy = E;
}
function defaultCallback(h) {
if (h) throw h;
}
}),
86856: ((h, E, S) => {
S.d(E, {
A: () => throttling
});
var C = S(63251);
var R = "0.0.0-development";
var noop = () => Promise.resolve();
function wrapRequest(h, E, S) {
return h.retryLimiter.schedule(doRequest, h, E, S);
}
async function doRequest(h, E, S) {
const {pathname: C} = new URL(S.url, "http://github.test");
const R = isAuthRequest(S.method, C);
const T = !R && S.method !== "GET" && S.method !== "HEAD";
const F = S.method === "GET" && C.startsWith("/search/");
const I = C.startsWith("/graphql");
const P = ~~E.retryCount;
const X = P > 0 ? {
priority: 0,
weight: 0
} : {};
if (h.clustering) X.expiration = 1e3 * 60;
if (T || I) await h.write.key(h.id).schedule(X, noop);
if (T && h.triggersNotification(C)) await h.notifications.key(h.id).schedule(X, noop);
if (F) await h.search.key(h.id).schedule(X, noop);
const K = (R ? h.auth : h.global).key(h.id).schedule(X, E, S);
if (I) {
const h = await K;
if (h.data.errors != null && h.data.errors.some(h => h.type === "RATE_LIMITED")) {
const E = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
response: h,
data: h.data
});
throw E;
}
}
return K;
}
function isAuthRequest(h, E) {
return h === "PATCH" && /^\/applications\/[^/]+\/token\/scoped$/.test(E) || h === "POST" && (/^\/applications\/[^/]+\/token$/.test(E) || /^\/app\/installations\/[^/]+\/access_tokens$/.test(E) || E === "/login/oauth/access_token");
}
var T = [ "/orgs/{org}/invitations", "/orgs/{org}/invitations/{invitation_id}", "/orgs/{org}/teams/{team_slug}/discussions", "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments", "/repos/{owner}/{repo}/collaborators/{username}", "/repos/{owner}/{repo}/commits/{commit_sha}/comments", "/repos/{owner}/{repo}/issues", "/repos/{owner}/{repo}/issues/{issue_number}/comments", "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue", "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority", "/repos/{owner}/{repo}/pulls", "/repos/{owner}/{repo}/pulls/{pull_number}/comments", "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies", "/repos/{owner}/{repo}/pulls/{pull_number}/merge", "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers", "/repos/{owner}/{repo}/pulls/{pull_number}/reviews", "/repos/{owner}/{repo}/releases", "/teams/{team_id}/discussions", "/teams/{team_id}/discussions/{discussion_number}/comments" ];
function routeMatcher(h) {
const E = h.map(h => h.split("/").map(h => h.startsWith("{") ? "(?:.+?)" : h).join("/"));
const S = `^(?:${E.map(h => `(?:${h})`).join("|")})[^/]*$`;
return new RegExp(S, "i");
}
var F = routeMatcher(T);
var I = F.test.bind(F);
var P = {};
var createGroups = function(h, E) {
P.global = new h.Group({
id: "octokit-global",
maxConcurrent: 10,
...E
});
P.auth = new h.Group({
id: "octokit-auth",
maxConcurrent: 1,
...E
});
P.search = new h.Group({
id: "octokit-search",
maxConcurrent: 1,
minTime: 2e3,
...E
});
P.write = new h.Group({
id: "octokit-write",
maxConcurrent: 1,
minTime: 1e3,
...E
});
P.notifications = new h.Group({
id: "octokit-notifications",
maxConcurrent: 1,
minTime: 3e3,
...E
});
};
function throttling(h, E) {
const {enabled: S = true, Bottleneck: R = C, id: T = "no-id", timeout: F = 1e3 * 60 * 2, connection: X} = E.throttle || {};
if (!S) return {};
const K = {
timeout: F
};
if (typeof X !== "undefined") K.connection = X;
const te = Object.assign({
clustering: X != null,
triggersNotification: I,
fallbackSecondaryRateRetryAfter: 60,
retryAfterBaseValue: 1e3,
id: T
}, E.throttle);
if (typeof te.onSecondaryRateLimit !== "function" || typeof te.onRateLimit !== "function") throw new Error(`octokit/plugin-throttling error:\n        You must pass the onSecondaryRateLimit and onRateLimit error handlers.\n        See https://octokit.github.io/rest.js/#throttling\n\n        const octokit = new Octokit({\n          throttle: {\n            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},\n            onRateLimit: (retryAfter, options) => {/* ... */}\n          }\n        })\n    `);
let se = false;
const initializeBottleneck = () => {
if (se) return;
se = true;
if (P.global == null) createGroups(R, K);
te.global = te.global ?? P.global;
te.auth = te.auth ?? P.auth;
te.search = te.search ?? P.search;
te.write = te.write ?? P.write;
te.notifications = te.notifications ?? P.notifications;
te.retryLimiter = te.retryLimiter ?? new R;
const E = {};
const S = new R.Events(E);
E.on("secondary-limit", te.onSecondaryRateLimit);
E.on("rate-limit", te.onRateLimit);
E.on("error", E => h.log.warn("Error in throttling-plugin limit handler", E));
te.retryLimiter.on("failed", async function(E, C) {
const [R, T, F] = C.args;
const {pathname: I} = new URL(F.url, "http://github.test");
const P = I.startsWith("/graphql") && E.status !== 401;
if (!(P || E.status === 403 || E.status === 429)) return;
const X = ~~T.retryCount;
T.retryCount = X;
F.request.retryCount = X;
const {wantRetry: K, retryAfter: te = 0} = await async function() {
if (/\bsecondary rate\b/i.test(E.message)) {
const C = Number(E.response.headers["retry-after"]) || R.fallbackSecondaryRateRetryAfter;
const T = await S.trigger("secondary-limit", C, F, h, X);
return {
wantRetry: T,
retryAfter: C
};
}
if (E.response.headers != null && E.response.headers["x-ratelimit-remaining"] === "0" || (E.response.data?.errors ?? []).some(h => h.type === "RATE_LIMITED")) {
const C = new Date(~~E.response.headers["x-ratelimit-reset"] * 1e3).getTime();
const R = Math.max(Math.ceil((C - Date.now()) / 1e3) + 1, 0);
const T = await S.trigger("rate-limit", R, F, h, X);
return {
wantRetry: T,
retryAfter: R
};
}
return {};
}();
if (K) {
T.retryCount++;
return te * R.retryAfterBaseValue;
}
});
};
h.hook.wrap("request", (h, E) => {
initializeBottleneck();
return wrapRequest(te, h, E);
});
return {};
}
throttling.VERSION = R;
throttling.triggersNotification = I;
}),
74724: ((h, E, S) => {
S.d(E, {
Lp: () => wo
});
const C = new WeakMap;
function dist_c(...h) {
const E = new String(h);
return C.set(E, h), E;
}
function dist_r(h) {
return h instanceof String && C.has(h);
}
function dist_o(h) {
return C.get(h) ?? [];
}
var R = S(47117);
var T = S(31421);
var F = S(2830);
var I = S(19997);
var P = S(76760);
function* x(h, E) {
const S = E === "global";
for (const E of h) E.isGlobal === S && (yield E);
}
const X = new Set([ "--add", "--edit", "--remove-section", "--rename-section", "--replace-all", "--unset", "--unset-all", "-e" ]), K = new Set([ "--get", "--get-all", "--get-color", "--get-colorbool", "--get-regexp", "--get-urlmatch", "--list", "-l" ]), te = new Set([ "edit", "remove-section", "rename-section", "set", "unset" ]), se = new Set([ "get", "get-color", "get-colorbool", "list" ]);
function A(h, E) {
for (const {name: S} of x(h, "task")) {
if (X.has(S)) return w(!0, E);
if (K.has(S)) return w(!1, E);
}
const S = E.at(0)?.toLowerCase();
return S === void 0 ? null : te.has(S) ? w(!0, E.slice(1)) : se.has(S) ? w(!1, E.slice(1)) : E.length === 1 ? w(!1, E) : w(!0, E);
}
function w(h = !1, E = []) {
const S = E.at(0)?.toLowerCase();
return S === void 0 ? null : {
isWrite: h,
isRead: !h,
key: S,
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
const h = N(E), S = h && G(E.value);
S && (yield {
...S,
scope: h
});
}
}
function D(h, E, S) {
const C = {
read: [],
write: [ ...$(E) ]
};
return h === "config" && L(C, M(E), A(E, S)), C;
}
function L(h, E, S) {
if (S === null) return;
const C = O(E, S);
S.isWrite ? h.write.push(C) : h.read.push(C);
}
const fe = {
short: new Map([ [ "c", !0 ] ])
}, pe = {
short: new Map([ [ "C", !0 ], [ "P", !1 ], [ "h", !1 ], [ "p", !1 ], [ "v", !1 ], ...fe.short.entries() ]),
long: new Set([ "attr-source", "config-env", "exec-path", "git-dir", "list-cmds", "namespace", "super-prefix", "work-tree" ])
}, he = {
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
}, we = {
short: new Map,
long: new Set
};
function B(h) {
const E = he[h ?? ""] ?? we;
return {
short: new Map([ ...fe.short.entries(), ...E.short.entries() ]),
long: E.long
};
}
function b(h, E = pe) {
if (h.startsWith("--")) {
const S = h.indexOf("=");
if (S > 2) return [ {
name: h.slice(0, S),
value: h.slice(S + 1),
needsNext: !1
} ];
const C = h.slice(2);
return [ {
name: h,
needsNext: E.long.has(C)
} ];
}
if (h.length === 2) {
const S = h.charAt(1), C = E.short.get(S);
return [ {
name: h,
needsNext: C === !0
} ];
}
return j(h, E.short);
}
function j(h, E) {
const S = h.slice(1).split(""), C = [];
for (let R = 0; R < S.length; R++) {
const T = S[R], F = E.get(T);
if (F === void 0) return [ {
name: h,
needsNext: !1
} ];
if (F) {
const h = S.slice(R + 1).join("");
if (h && ![ ...h ].every(h => E.has(h))) return C.push({
name: `-${T}`,
value: h,
needsNext: !1
}), C;
}
C.push({
name: `-${T}`,
needsNext: F
});
}
return C;
}
function W(h, E = []) {
let S = 0;
for (;S < h.length; ) {
const C = String(h[S]);
if (!C.startsWith("-") || C.length < 2) break;
const R = b(C);
let T = S + 1;
for (const S of R) {
const C = {
name: S.name,
value: S.value,
absorbedNext: !1,
isGlobal: !0
};
S.needsNext && C.value === void 0 && T < h.length && (C.value = String(h[T]), C.absorbedNext = !0, 
T++), E.push(C);
}
S = T;
}
return {
flags: E,
taskIndex: S
};
}
function V(h, E, S = []) {
const C = B(E), R = [], T = [];
let F = 0;
for (;F < h.length; ) {
const E = h[F];
if (dist_r(E)) {
T.push(...dist_o(E)), F++;
continue;
}
const I = String(E);
if (I === "--") {
for (let E = F + 1; E < h.length; E++) {
const S = h[E];
dist_r(S) ? T.push(...dist_o(S)) : T.push(String(S));
}
break;
}
if (!I.startsWith("-") || I.length < 2) {
R.push(I), F++;
continue;
}
const P = b(I, C);
let X = F + 1;
for (const E of P) {
const C = {
name: E.name,
value: E.value,
absorbedNext: !1,
isGlobal: !1
};
E.needsNext && C.value === void 0 && X < h.length && !dist_r(h[X]) && (C.value = String(h[X]), 
C.absorbedNext = !0, X++), S.push(C);
}
F = X;
}
return {
flags: S,
positionals: R,
pathspecs: T
};
}
function* q({write: h}) {
for (const E of h) for (const h of _e) {
const S = h(E.key);
S && (yield S);
}
}
function f(h, E, S = String(h)) {
const C = typeof h == "string" ? new RegExp(`\\s*${h.toLowerCase()}`) : h;
return function(h) {
if (C.test(h)) return {
category: E,
message: `Configuring ${S} is not permitted without enabling ${E}`
};
};
}
function l(h, E) {
const S = new RegExp(`\\s*${h.toLowerCase().replace(/\./g, "(..+)?.")}`);
return f(S, E, h);
}
const _e = [ f("alias", "allowUnsafeAlias"), f("core.askPass", "allowUnsafeAskPass"), f("core.editor", "allowUnsafeEditor"), f("core.fsmonitor", "allowUnsafeFsMonitor"), f("core.gitProxy", "allowUnsafeGitProxy"), f("core.hooksPath", "allowUnsafeHooksPath"), f("core.pager", "allowUnsafePager"), f("core.sshCommand", "allowUnsafeSshCommand"), l("credential.helper", "allowUnsafeCredentialHelper"), l("diff.command", "allowUnsafeDiffExternal"), f("diff.external", "allowUnsafeDiffExternal"), l("difftool.cmd", "allowUnsafeDiffExternal"), l("diff.textconv", "allowUnsafeDiffTextConv"), l("filter.clean", "allowUnsafeFilter"), l("filter.process", "allowUnsafeFilter"), l("filter.smudge", "allowUnsafeFilter"), l("gpg.program", "allowUnsafeGpgProgram"), f("include.path", "allowUnsafeInclude"), l("includeIf", "allowUnsafeInclude"), f("init.templateDir", "allowUnsafeTemplateDir"), l("pager.", "allowUnsafePager"), l("merge.driver", "allowUnsafeMergeDriver"), l("mergetool.path", "allowUnsafeMergeDriver"), l("mergetool.cmd", "allowUnsafeMergeDriver"), l("protocol.allow", "allowUnsafeProtocolOverride"), l("remote.receivepack", "allowUnsafePack"), l("remote.uploadpack", "allowUnsafePack"), f("uploadpack.packObjectsHook", "allowUnsafePack"), f("sequence.editor", "allowUnsafeEditor"), l("submodule.update", "allowUnsafeSubmodule"), l("tar.command", "allowUnsafeCommandBinaries"), l("trailer.cmd", "allowUnsafeCommandBinaries"), l("trailer.command", "allowUnsafeCommandBinaries"), l("url.insteadOf", "allowUnsafeUrlRewrite") ];
function* H(h, E) {
for (const S of E) for (const E of Ee) {
const C = E(h, S);
C && (yield C);
}
}
function c(h, E, S, {name: C = String(E), globalOnly: R = !1, withValue: T = !1} = {}) {
const F = typeof E == "string" ? new RegExp(`\\s*${E.toLowerCase()}`) : E, I = `Use of ${h ? `${h} with option ` : ""}${C} is not permitted without enabling ${S}`;
return function(E, C) {
if (!(h && E !== h) && !(R && !C.isGlobal) && !(T && C.value === void 0) && F.test(C.name)) return {
category: S,
message: I
};
};
}
const ve = {
globalOnly: !0,
withValue: !0
}, Ee = [ c(null, /--(upload|receive)-pack/, "allowUnsafePack", {
name: "--upload-pack or --receive-pack"
}), c("clone", /^-\w*u/, "allowUnsafePack"), c("clone", "--u", "allowUnsafePack"), c("push", /^--exec$/, "allowUnsafePack", {
name: "--exec"
}), c("rebase", /^(-x|--ex(ec?)?)$/, "allowUnsafeExec", {
name: "-x or --exec"
}), c(null, "--template", "allowUnsafeTemplateDir"), c(null, "--exec-path", "allowUnsafeExec", ve), c(null, "--git-dir", "allowUnsafeConfigPaths", ve), c(null, "--work-tree", "allowUnsafeConfigPaths", ve), c(null, /^-C$/, "allowUnsafeConfigPaths", {
...ve,
name: "-C"
}) ];
function k(h, E, S) {
return [ ...H(h, E), ...q(S) ];
}
function Y(...h) {
const {flags: E, taskIndex: S} = W(h), C = S < h.length ? String(h[S]).toLowerCase() : null, R = C !== null ? h.slice(S + 1) : [], {positionals: T, pathspecs: F} = V(R, C, E), I = D(C, E, T);
return {
task: C,
flags: E.map(J),
paths: F,
config: I,
vulnerabilities: z(k(C, E, I))
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
const be = {
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
for (let S = 0; S < E; S++) {
const E = h[`git_config_key_${S}`], C = h[`git_config_value_${S}`];
E !== void 0 && (yield {
key: E.toLowerCase().trim(),
value: C,
scope: "env"
});
}
}
function* Z(h) {
for (const E of Object.keys(h)) if (_(E)) {
const h = be[E];
yield {
category: h,
message: `Use of "${E.toUpperCase()}" is not permitted without enabling ${h}`
};
}
}
function _(h) {
return Object.hasOwn(be, h);
}
function ee(h) {
const E = {};
for (const [S, C] of Object.entries(h)) {
const h = S.toLowerCase().trim();
(_(h) || h.startsWith("git")) && (E[h] = String(C));
}
return E;
}
function ne(h) {
const E = ee(h), S = {
read: [],
write: [ ...Q(E) ]
}, C = [ ...Z(E), ...k(null, [], S) ];
return {
config: S,
vulnerabilities: C
};
}
function oe(h, E) {
return [ ...Y(...h).vulnerabilities, ...ne(E).vulnerabilities ];
}
var ke = S(78474);
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
constructor(h, E, S) {
super(h, S), this.task = h, this.plugin = E, Object.setPrototypeOf(this, new.target.prototype);
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
const Se = "\0", dist_W = () => {};
function Ne(h) {
return typeof h != "function" ? dist_W : h;
}
function $e(h) {
return typeof h == "function" && h !== dist_W;
}
function Pe(h, E) {
const S = h.indexOf(E);
return S <= 0 ? [ h, "" ] : [ h.substr(0, S), h.substr(S + 1) ];
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
function dist_H(h = "", E = !0, S = `\n`) {
return h.split(S).reduce((h, S) => {
const C = E ? S.trim() : S;
return C && h.push(C), h;
}, []);
}
function ut(h, E) {
return dist_H(h, !0).map(h => E(h));
}
function Lt(h) {
return (0, R.exists)(h, R.FOLDER);
}
function dist_S(h, E) {
return Array.isArray(h) ? h.includes(E) || h.push(E) : h.add(E), E;
}
function De(h, E) {
return Array.isArray(h) && !h.includes(E) && h.push(E), h;
}
function ct(h, E) {
if (Array.isArray(h)) {
const S = h.indexOf(E);
S >= 0 && h.splice(S, 1);
} else h.delete(E);
return E;
}
const Ce = Object.prototype.toString.call.bind(Object.prototype.toString);
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
const S = parseInt(h, 10);
return Number.isNaN(S) ? E : S;
}
function U(h, E) {
const S = [];
for (let C = 0, R = h.length; C < R; C++) S.push(E, h[C]);
return S;
}
function dist_F(h) {
return (Array.isArray(h) ? Buffer.concat(h) : h).toString("utf-8");
}
function Le(h) {
return h ? Buffer.isBuffer(h) ? h.length : Buffer.byteLength(h) : 0;
}
function je(h, E) {
const S = {};
return E.forEach(E => {
h[E] !== void 0 && (S[E] = h[E]);
}), S;
}
function wt(h = 0) {
return new Promise(E => setTimeout(E, h));
}
function bt(h) {
if (h !== !1) return h;
}
function d(h, E, S) {
return E(h) ? h : arguments.length > 2 ? S : void 0;
}
const dist_K = h => Array.isArray(h);
function st(h, E) {
const S = dist_r(h) ? "string" : typeof h;
return /number|string|boolean/.test(S) && (!E || !E.includes(S));
}
const m = h => typeof h == "string" || dist_r(h), Be = h => m(h) || Buffer.isBuffer(h), dist_G = h => m(h) || Array.isArray(h) && h.every(m);
function lt(h) {
return !!h && Ce(h) === "[object Object]";
}
function Ie(h) {
return typeof h == "function";
}
const Bt = h => h == null || "number|boolean|function".includes(typeof h) ? !1 : typeof h.length == "number";
var Re = (h => (h[h.SUCCESS = 0] = "SUCCESS", h[h.ERROR = 1] = "ERROR", h[h.NOT_FOUND = -2] = "NOT_FOUND", 
h[h.UNCLEAN = 128] = "UNCLEAN", h))(Re || {});
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
this._regExp.every((E, S) => this.addMatch(E, S, h(S))) ? this.useMatches(E, this.prepareMatches()) !== !1 : !1), 
this._regExp = Array.isArray(h) ? h : [ h ], E && (this.useMatches = E);
}
resetMatches() {
this.matches.length = 0;
}
prepareMatches() {
return this.matches;
}
addMatch(h, E, S) {
const C = S && h.exec(S);
return C && this.pushMatch(E, C), !!C;
}
pushMatch(h, E) {
this.matches.push(...E.slice(1));
}
}
class dist_x extends dist_l {
addMatch(h, E, S) {
return /^remote:\s/.test(String(S)) && super.addMatch(h, E, S);
}
pushMatch(h, E) {
(h > 0 || E.length > 1) && super.pushMatch(h, E);
}
}
const Oe = {
binary: "git",
maxConcurrentProcesses: 5,
config: [],
trimmed: !1
};
function Ge(...h) {
const E = process.cwd(), S = Object.assign({
baseDir: E,
...Oe
}, ...h.filter(h => typeof h == "object" && h));
return S.baseDir = S.baseDir || E, S.trimmed = S.trimmed === !0, S;
}
function It(h, E = []) {
return lt(h) ? Object.keys(h).reduce((E, S) => {
const C = h[S];
if (dist_r(C)) E.push(C); else if (st(C, [ "boolean" ])) E.push(S + "=" + C); else if (Array.isArray(C)) for (const h of C) st(h, [ "string", "number" ]) || E.push(S + "=" + h); else E.push(S);
return E;
}, E) : E;
}
function dist_h(h, E = 0, S = !1) {
const C = [];
for (let S = 0, R = E < 0 ? h.length : E; S < R; S++) "string|number".includes(typeof h[S]) && C.push(String(h[S]));
return It(ht(h), C), S || C.push(...ze(h)), C;
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
const S = Ne(dist_N(h));
return E || $e(S) ? S : void 0;
}
function Tt(h, E) {
return h(E.stdOut, E.stdErr);
}
function dist_E(h, E, S, C = !0) {
return v(S).forEach(S => {
for (let R = dist_H(S, C), T = 0, F = R.length; T < F; T++) {
const c = (h = 0) => {
if (!(T + h >= F)) return R[T + h];
};
E.some(({parse: E}) => E(c, h));
}
}), h;
}
var Te = (h => (h.BARE = "bare", h.IN_TREE = "tree", h.IS_REPO_ROOT = "root", h))(Te || {});
const mt = ({exitCode: h}, E, S, C) => {
if (h === Re.UNCLEAN && Ve(E)) return S(Buffer.from("false"));
C(E);
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
const Fe = /^[a-z]+\s*/i, qe = /^[a-z]+\s+[a-z]+\s*/i, Ye = /\/$/;
function Ze(h, E) {
const S = new Xe(h), C = h ? qe : Fe;
return dist_H(E).forEach(h => {
const E = h.replace(C, "");
S.paths.push(E), (Ye.test(E) ? S.folders : S.files).push(E);
}), S;
}
const Qe = [];
function tn(h) {
return {
commands: Qe,
format: "empty",
parser: h
};
}
function dist_b(h) {
return {
commands: Qe,
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
const Je = "Git clean interactive mode is not supported", rt = 'Git clean mode parameter ("n" or "f") is required', nt = "Git clean unknown option found in: ";
var it = (h => (h.DRY_RUN = "n", h.FORCE = "f", h.IGNORED_INCLUDED = "x", h.IGNORED_ONLY = "X", 
h.EXCLUDING = "e", h.QUIET = "q", h.RECURSIVE = "d", h))(it || {});
const ot = new Set([ "i", ...dist_L(Object.values(it)) ]);
function on(h, E) {
const {cleanMode: S, options: C, valid: R} = cn(h);
return S ? R.options ? (C.push(...E), C.some(hn) ? dist_b(Je) : an(S, C)) : dist_b(nt + JSON.stringify(h)) : dist_b(rt);
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
return Array.isArray(h) && h.every(h => ot.has(h));
}
function cn(h) {
let E, S = [], C = {
cleanMode: !1,
options: !0
};
return h.replace(/[^a-z]i/g, "").split("").forEach(h => {
fn(h) ? (E = h, C.cleanMode = !0) : C.options = C.options && ln(S[S.length] = `-${h}`);
}), {
cleanMode: E,
options: S,
valid: C
};
}
function fn(h) {
return h === "f" || h === "n";
}
function ln(h) {
return /^-[a-z]$/i.test(h) && ot.has(h.charAt(1));
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
addValue(h, E, S) {
const C = this.addFile(h);
Object.hasOwn(C, E) ? Array.isArray(C[E]) ? C[E].push(S) : C[E] = [ C[E], S ] : C[E] = S, 
this._all = void 0;
}
}
function pn(h) {
const E = new mn;
for (const S of Wt(h)) E.addValue(S.file, String(S.key), S.value);
return E;
}
function dn(h, E) {
let S = null;
const C = [], R = new Map;
for (const T of Wt(h, E)) T.key === E && (C.push(S = T.value), R.has(T.file) || R.set(T.file, []), 
R.get(T.file).push(S));
return {
key: E,
paths: Array.from(R.keys()),
scopes: R,
value: S,
values: C
};
}
function gn(h) {
return h.replace(/^(file):/, "");
}
function* Wt(h, E = null) {
const S = h.split("\0");
for (let h = 0, C = S.length - 1; h < C; ) {
const C = gn(S[h++]);
let R = S[h++], T = E;
if (R.includes(`\n`)) {
const h = Pe(R, `\n`);
T = h[0], R = h[1];
}
yield {
file: C,
key: T,
value: R
};
}
}
var ft = (h => (h.system = "system", h.global = "global", h.local = "local", h.worktree = "worktree", 
h))(ft || {});
function dist_Y(h, E) {
return typeof h == "string" && Object.hasOwn(ft, h) ? h : E;
}
function yn(h, E, S, C) {
const R = [ "config", `--${C}` ];
return S && R.push("--add"), R.push(h, E), {
commands: R,
format: "utf-8",
parser(h) {
return h;
}
};
}
function wn(h, E) {
const S = [ "config", "--null", "--show-origin", "--get-all", h ];
return E && S.splice(1, 0, `--${E}`), {
commands: S,
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
addConfig(h, E, ...S) {
return this._runTask(yn(h, E, S[0] === !0, dist_Y(S[1], "local")), u(arguments));
},
getConfig(h, E) {
return this._runTask(wn(h, dist_Y(E, void 0)), u(arguments));
},
listConfig(...h) {
return this._runTask(bn(dist_Y(h[0], void 0)), u(arguments));
}
};
}
var _t = (h => (h.ADDED = "A", h.COPIED = "C", h.DELETED = "D", h.MODIFIED = "M", 
h.RENAMED = "R", h.CHANGED = "T", h.UNMERGED = "U", h.UNKNOWN = "X", h.BROKEN = "B", 
h))(_t || {});
const yt = new Set(Object.values(_t));
function _n(h) {
return yt.has(h);
}
var Ot;
const Ft = [ "-h" ], zt = Symbol("grepQuery");
class En {
constructor() {
this[Ot] = [];
}
* [(Ot = zt, Symbol.iterator)]() {
for (const h of this[zt]) yield h;
}
and(...h) {
return h.length && this[zt].push("--and", "(", ...U(h, "-e"), ")"), this;
}
param(...h) {
return this[zt].push(...U(h, "-e")), this;
}
}
function Sn(...h) {
return (new En).param(...h);
}
function Rn(h) {
const E = new Set, S = {};
return ut(h, h => {
const [C, R, T] = h.split(Se);
E.add(C), (S[C] = S[C] || []).push({
line: p(R),
path: C,
preview: T
});
}), {
paths: E,
results: S
};
}
function On() {
return {
grep(h) {
const E = u(arguments), S = dist_h(arguments);
for (const h of Ft) if (S.includes(h)) return this._runTask(dist_b(`git.grep: use of "${h}" is not supported.`), E);
typeof h == "string" && (h = Sn().param(h));
const C = [ "grep", "--null", "-n", "--full-name", ...S, ...h ];
return this._runTask({
commands: C,
format: "utf-8",
parser(h) {
return Rn(h);
}
}, E);
}
};
}
var $t = (h => (h.MIXED = "mixed", h.SOFT = "soft", h.HARD = "hard", h.MERGE = "merge", 
h.KEEP = "keep", h))($t || {});
const qt = dist_L(Object.values($t));
function An(h, E) {
const S = [ "reset" ];
return Xt(h) && S.push(`--${h}`), S.push(...E), g(S);
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
return typeof h == "string" && qt.includes(h);
}
F.formatters.L = h => String(Bt(h) ? h.length : "-");
F.formatters.B = h => Buffer.isBuffer(h) ? h.toString("utf8") : Ce(h);
function Nn() {
return F("simple-git");
}
function vt(h, E, S) {
return !E || !String(E).replace(/\s*/, "") ? S ? (E, ...C) => {
h(E, ...C), S(E, ...C);
} : h : (C, ...R) => {
h(`%s ${C}`, E, ...R), S && S(C, ...R);
};
}
function $n(h, E, {namespace: S}) {
if (typeof h == "string") return h;
const C = E && E.namespace || "";
return C.startsWith(S) ? C.substr(S.length + 1) : C || S;
}
function dist_$(h, E, S, C = Nn()) {
const R = h && `[${h}]` || "", T = [], F = typeof E == "string" ? C.extend(E) : E, I = $n(d(E, m), F, C);
return y(S);
function c(E, S) {
return dist_S(T, dist_$(h, I.replace(/^[^:]+/, E), S, C));
}
function y(E) {
const S = E && `[${E}]` || "", T = F && vt(F, S) || dist_W, I = vt(C, `${R} ${S}`, T);
return Object.assign(F ? T : I, {
label: h,
sibling: c,
info: I,
step: y
});
}
}
const Ht = class M {
constructor(h = "GitExecutor") {
this.logLabel = h, this._queue = new Map;
}
withProgress(h) {
return this._queue.get(h);
}
createProgress(h) {
const E = M.getName(h.commands[0]), S = dist_$(this.logLabel, E);
return {
task: h,
logger: S,
name: E
};
}
push(h) {
const E = this.createProgress(h);
return E.logger("Adding task to the queue, commands = %o", h.commands), this._queue.set(h, E), 
E;
}
fatal(h) {
for (const [E, {logger: S}] of Array.from(this._queue.entries())) E === h.task ? (S.info("Failed %o", h), 
S("Fatal exception, any as-yet un-started tasks run through this executor will not be attempted")) : S.info("A fatal exception occurred in a previous task, the queue has been purged: %o", h.message), 
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
Ht.counter = 0;
let Kt = Ht;
class Pn {
constructor(h, E, S) {
this._executor = h, this._scheduler = E, this._plugins = S, this._chain = Promise.resolve(), 
this._queue = new Kt;
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
const S = E instanceof dist_O ? Object.assign(E, {
task: h
}) : new dist_O(h, E && String(E));
return this._chain = Promise.resolve(), this._queue.fatal(S), S;
}
async attemptRemoteTask(h, E) {
const S = this._plugins.exec("spawn.binary", "", this.taskContext(h, h.commands)), C = this._plugins.exec("spawn.args", [ ...h.commands ], this.taskContext(h, h.commands)), R = await this.gitResponse(h, S, C, this.outputHandler, E.step("SPAWN")), T = await this.handleTaskData(h, C, R, E.step("HANDLE"));
return E("passing response to task's parser as a %s", h.format), en(h) ? Tt(h.parser, T) : Tt(h.parser, T.asStrings());
}
async attemptEmptyTask(h, E) {
return E("empty task bypassing child process to call to task's parser"), h.parser(this);
}
handleTaskData(h, E, S, C) {
const {exitCode: R, rejection: T, stdOut: F, stdErr: I} = S;
return new Promise((P, X) => {
C("Preparing to handle process response exitCode=%d stdOut=", R);
const {error: K} = this._plugins.exec("task.error", {
error: T
}, {
...this.taskContext(h, E),
...S
});
if (K && h.onError) return C.info("exitCode=%s handling with custom error handler"), 
h.onError(S, K, h => {
C.info("custom error handler treated as success"), C("custom error returned a %s", Ce(h)), 
P(new dist_z(Array.isArray(h) ? Buffer.concat(h) : h, Buffer.concat(I)));
}, X);
if (K) return C.info("handling as error: exitCode=%s stdErr=%s rejection=%o", R, I.length, T), 
X(K);
C.info("retrieving task output complete"), P(new dist_z(Buffer.concat(F), Buffer.concat(I)));
});
}
async gitResponse(h, E, S, C, R) {
const F = R.sibling("output"), I = this._plugins.exec("spawn.options", {
cwd: this.cwd,
env: this.env,
windowsHide: !0
}, this.taskContext(h, h.commands));
return new Promise(P => {
const X = [], K = [];
R.info("%s %o", E, S), R("%O", I);
let te = this._beforeSpawn(h, S);
if (te) return P({
stdOut: X,
stdErr: K,
exitCode: 9901,
rejection: te
});
this._plugins.exec("spawn.before", void 0, {
...this.taskContext(h, S),
kill(h) {
te = h || te;
}
});
const se = (0, T.spawn)(E, S, I);
se.stdout.on("data", Et(X, "stdOut", R, F.step("stdOut"))), se.stderr.on("data", Et(K, "stdErr", R, F.step("stdErr"))), 
se.on("error", Mn(K, R)), C && (R("Passing child process stdOut/stdErr to custom outputHandler"), 
C(E, se.stdout, se.stderr, [ ...S ])), this._plugins.exec("spawn.after", void 0, {
...this.taskContext(h, S),
spawned: se,
close(h, E) {
P({
stdOut: X,
stdErr: K,
exitCode: h,
rejection: te || E
});
},
kill(h) {
se.killed || (te = h, se.kill("SIGINT"));
}
});
});
}
_beforeSpawn(h, E) {
let S;
return this._plugins.exec("spawn.before", void 0, {
...this.taskContext(h, E),
kill(h) {
S = h || S;
}
}), S;
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
return S => {
E("[ERROR] child process exception %o", S), h.push(Buffer.from(String(S.stack), "ascii"));
};
}
function Et(h, E, S, C) {
return R => {
S("%s received %L bytes", E, R), C("%B", R), h.push(R);
};
}
class Dn {
constructor(h, E, S) {
this.cwd = h, this._scheduler = E, this._plugins = S, this._chain = this.chain();
}
chain() {
return new Pn(this, this._scheduler, this._plugins);
}
push(h) {
return this._chain.push(h);
}
}
function Ln(h, E, S = dist_W) {
const r = h => {
S(null, h);
}, s = E => {
E?.task === h && S(E, void 0);
};
E.then(r, s);
}
function St(h, E) {
return tn(S => {
if (!Lt(h)) throw new Error(`Git.cwd: cannot change to non-directory "${h}"`);
return (E || S).cwd = h;
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
const Yt = (h, E, S) => {
const C = [ "clone", ...S ];
return m(h) && C.push(dist_c(h)), m(E) && C.push(dist_c(E)), g(C);
}, Bn = (h, E, S) => (dist_S(S, "--mirror"), Yt(h, E, S));
function Rt(h, E, S, ...C) {
return m(S) ? E(S, d(C[0], m), dist_h(arguments)) : dist_b(`git.${h}() requires a string 'repoPath'`);
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
const Vt = [ new dist_l(/^\[([^\s]+)( \([^)]+\))? ([^\]]+)/, (h, [E, S, C]) => {
h.branch = E, h.commit = C, h.root = !!S;
}), new dist_l(/\s*Author:\s(.+)/i, (h, [E]) => {
const S = E.split("<"), C = S.pop();
!C || !C.includes("@") || (h.author = {
email: C.substr(0, C.length - 1),
name: S.join("<").trim()
});
}), new dist_l(/(\d+)[^,]*(?:,\s*(\d+)[^,]*)(?:,\s*(\d+))/g, (h, [E, S, C]) => {
h.summary.changes = parseInt(E, 10) || 0, h.summary.insertions = parseInt(S, 10) || 0, 
h.summary.deletions = parseInt(C, 10) || 0;
}), new dist_l(/^(\d+)[^,]*(?:,\s*(\d+)[^(]+\(([+-]))?/, (h, [E, S, C]) => {
h.summary.changes = parseInt(E, 10) || 0;
const R = parseInt(S, 10) || 0;
C === "-" ? h.summary.deletions = R : C === "+" && (h.summary.insertions = R);
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
}, Vt, h);
}
function Gn(h, E, S) {
return {
commands: [ "-c", "core.abbrev=40", "commit", ...U(h, "-m"), ...E, ...S ],
format: "utf-8",
parser: Fn
};
}
function zn() {
return {
commit(h, ...E) {
const S = u(arguments), C = t(h) || Gn(v(h), v(d(E[0], dist_G, [])), [ ...dist_L(d(E[1], dist_K, [])), ...dist_h(arguments, 0, !0) ]);
return this._runTask(C, S);
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
const Qt = new dist_l(/([a-z-]+): (\d+)$/, (h, [E, S]) => {
const C = jt(E);
Object.hasOwn(h, C) && (h[C] = p(S));
});
function Hn() {
return {
countObjects() {
return this._runTask({
commands: [ "count-objects", "--verbose" ],
format: "utf-8",
parser(h) {
return dist_E(qn(), [ Qt ], h);
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
const S = [ "hash-object", h ];
return E && S.push("-w"), g(S, !0);
}
class dist_J {
constructor(h, E, S, C) {
this.bare = h, this.path = E, this.existing = S, this.gitDir = C;
}
}
const Jt = /^Init.+ repository in (.+)$/, sr = /^Rein.+ in (.+)$/;
function Qn(h, E, S) {
const C = String(S).trim();
let R;
if (R = Jt.exec(C)) return new dist_J(h, E, !1, R[1]);
if (R = sr.exec(C)) return new dist_J(h, E, !0, R[1]);
let T = "";
const F = C.split(" ");
for (;F.length; ) if (F.shift() === "in") {
T = F.join(" ");
break;
}
return new dist_J(h, E, /^re/i.test(C), T);
}
const ir = "--bare";
function Jn(h) {
return h.includes(ir);
}
function Zn(h = !1, E, S) {
const C = [ "init", ...S ];
return h && !Jn(C) && C.splice(1, 0, ir), {
commands: C,
format: "utf-8",
parser(h) {
return Qn(C.includes("--bare"), E, h);
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
var or = (h => (h.NONE = "", h.STAT = "--stat", h.NUM_STAT = "--numstat", h.NAME_ONLY = "--name-only", 
h.NAME_STATUS = "--name-status", h))(or || {});
const ar = /^--(stat|numstat|name-only|name-status)(=|$)/;
function pt(h) {
for (let E = 0; E < h.length; E++) {
const S = ar.exec(h[E]);
if (S) return `--${S[1]}`;
}
return "";
}
function nr(h) {
return ar.test(h);
}
class rr {
constructor() {
this.changed = 0, this.deletions = 0, this.insertions = 0, this.files = [];
}
}
const ur = [ new dist_l(/^(.+)\s+\|\s+(\d+)(\s+[+\-]+)?$/, (h, [E, S, C = ""]) => {
h.files.push({
file: E.trim(),
changes: p(S),
insertions: C.replace(/[^+]/g, "").length,
deletions: C.replace(/[^-]/g, "").length,
binary: !1
});
}), new dist_l(/^(.+) \|\s+Bin ([0-9.]+) -> ([0-9.]+) ([a-z]+)/, (h, [E, S, C]) => {
h.files.push({
file: E.trim(),
before: p(S),
after: p(C),
binary: !0
});
}), new dist_l(/^(.+)\s+\|\s+Bin\s*$/, (h, [E]) => {
h.files.push({
file: E.trim(),
before: 0,
after: 0,
binary: !0
});
}), new dist_l(/(\d+) files? changed\s*((?:, \d+ [^,]+){0,2})/, (h, [E, S]) => {
const C = /(\d+) i/.exec(S), R = /(\d+) d/.exec(S);
h.changed = p(E), h.insertions = p(C?.[1]), h.deletions = p(R?.[1]);
}) ], wr = [ new dist_l(/(\d+)\t(\d+)\t(.+)$/, (h, [E, S, C]) => {
const R = p(E), T = p(S);
h.changed++, h.insertions += R, h.deletions += T, h.files.push({
file: C,
changes: R + T,
insertions: R,
deletions: T,
binary: !1
});
}), new dist_l(/-\t-\t(.+)$/, (h, [E]) => {
h.changed++, h.files.push({
file: E,
after: 0,
before: 0,
binary: !0
});
}) ], _r = [ new dist_l(/(.+)$/, (h, [E]) => {
h.changed++, h.files.push({
file: E,
changes: 0,
insertions: 0,
deletions: 0,
binary: !1
});
}) ], yr = [ new dist_l(/([ACDMRTUXB])([0-9]{0,3})\t(.[^\t]*)(\t(.[^\t]*))?$/, (h, [E, S, C, R, T]) => {
h.changed++, h.files.push({
file: T ?? C,
changes: 0,
insertions: 0,
deletions: 0,
binary: !1,
status: bt(_n(E) && E),
from: bt(!!T && C !== T && C),
similarity: p(S)
});
}) ], vr = {
[or.NONE]: ur,
[or.STAT]: ur,
[or.NUM_STAT]: wr,
[or.NAME_STATUS]: yr,
[or.NAME_ONLY]: _r
};
function Zt(h = or.NONE) {
const E = vr[h];
return h => dist_E(new rr, E, h, !1);
}
const Er = "òòòòòò ", kr = " òò", Lr = " ò ", Or = [ "hash", "date", "message", "refs", "author_name", "author_email" ];
function cr(h, E) {
return E.reduce((E, S, C) => (E[S] = h[C] || "", E), Object.create({
diff: null
}));
}
function re(h = Lr, E = Or, S = or.NONE) {
const C = Zt(S);
return function(S) {
const R = dist_H(S.trim(), !1, Er).map(function(S) {
const R = S.split(kr), T = cr(R[0].split(h), E);
return R.length > 1 && R[1].trim() && (T.diff = C(R[1])), T;
});
return {
all: R,
latest: R.length && R[0] || null,
total: R.length
};
};
}
function fr(h) {
let E = pt(h);
const S = [ "diff" ];
return E === or.NONE && (E = or.STAT, S.push("--stat=4096")), S.push(...h), dt(S) || {
commands: S,
format: "utf-8",
parser: Zt(E)
};
}
function dt(h) {
const E = h.filter(nr);
if (E.length > 1) return dist_b(`Summary flags are mutually exclusive - pick one of ${E.join(",")}`);
if (E.length && h.includes("-z")) return dist_b(`Summary flag ${E} parsing is not compatible with null termination option '-z'`);
}
var Tr = (h => (h[h["--pretty"] = 0] = "--pretty", h[h["max-count"] = 1] = "max-count", 
h[h.maxCount = 2] = "maxCount", h[h.n = 3] = "n", h[h.file = 4] = "file", h[h.format = 5] = "format", 
h[h.from = 6] = "from", h[h.to = 7] = "to", h[h.splitter = 8] = "splitter", h[h.symmetric = 9] = "symmetric", 
h[h.mailMap = 10] = "mailMap", h[h.multiLine = 11] = "multiLine", h[h.strictDate = 12] = "strictDate", 
h))(Tr || {});
function lr(h, E) {
const S = [], C = [];
return Object.keys(h).forEach(E => {
S.push(E), C.push(String(h[E]));
}), [ S, C.join(E) ];
}
function hr(h) {
return Object.keys(h).reduce((E, S) => (S in Tr || (E[S] = h[S]), E), {});
}
function dist_oe(h = {}, E = []) {
const S = d(h.splitter, m, Lr), C = lt(h.format) ? h.format : {
hash: "%H",
date: h.strictDate === !1 ? "%ai" : "%aI",
message: "%s",
refs: "%D",
body: h.multiLine ? "%B" : "%b",
author_name: h.mailMap !== !1 ? "%aN" : "%an",
author_email: h.mailMap !== !1 ? "%aE" : "%ae"
}, [R, T] = lr(C, S), F = [], I = [ `--pretty=format:${Er}${T}${kr}`, ...E ], P = h.n || h["max-count"] || h.maxCount;
if (P && I.push(`--max-count=${P}`), h.from || h.to) {
const E = h.symmetric !== !1 ? "..." : "..";
F.push(`${h.from || ""}${E}${h.to || ""}`);
}
return m(h.file) && I.push("--follow", dist_c(h.file)), It(hr(h), I), {
fields: R,
splitter: S,
commands: [ ...I, ...F ]
};
}
function mr(h, E, S) {
const C = re(h, E, pt(S));
return {
commands: [ "log", ...S ],
format: "utf-8",
parser: C
};
}
function pr() {
return {
log(...h) {
const E = u(arguments), S = dist_oe(ht(arguments), dist_L(d(arguments[0], dist_K, []))), C = e(...h) || dt(S.commands) || t(S);
return this._runTask(C, E);
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
constructor(h, E = null, S) {
this.reason = h, this.file = E, this.meta = S;
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
const E = /^\s*(\d+)/.exec(h), S = /delta (\d+)/i.exec(h);
return {
count: p(E && E[1] || "0"),
delta: p(S && S[1] || "0")
};
}
const Nr = [ new dist_x(/^remote:\s*(enumerating|counting|compressing) objects: (\d+),/i, (h, [E, S]) => {
const C = E.toLowerCase(), R = tt(h.remoteMessages);
Object.assign(R, {
[C]: p(S)
});
}), new dist_x(/^remote:\s*(enumerating|counting|compressing) objects: \d+% \(\d+\/(\d+)\),/i, (h, [E, S]) => {
const C = E.toLowerCase(), R = tt(h.remoteMessages);
Object.assign(R, {
[C]: p(S)
});
}), new dist_x(/total ([^,]+), reused ([^,]+), pack-reused (\d+)/i, (h, [E, S, C]) => {
const R = tt(h.remoteMessages);
R.total = Ct(E), R.reused = Ct(S), R.packReused = p(C);
}) ], Ir = [ new dist_x(/^remote:\s*(.+)$/, (h, [E]) => (h.remoteMessages.all.push(E.trim()), 
!1)), ...Nr, new dist_x([ /create a (?:pull|merge) request/i, /\s(https?:\/\/\S+)$/ ], (h, [E]) => {
h.remoteMessages.pullRequestUrl = E;
}), new dist_x([ /found (\d+) vulnerabilities.+\(([^)]+)\)/i, /\s(https?:\/\/\S+)$/ ], (h, [E, S, C]) => {
h.remoteMessages.vulnerabilities = {
count: p(E),
summary: S,
url: C
};
}) ];
function ae(h, E) {
return dist_E({
remoteMessages: new br
}, Ir, E);
}
class br {
constructor() {
this.all = [];
}
}
const Gr = /^\s*(.+?)\s+\|\s+\d+\s*(\+*)(-*)/, Hr = /(\d+)\D+((\d+)\D+\(\+\))?(\D+(\d+)\D+\(-\))?/, Zr = /^(create|delete) mode \d+ (.+)/, Vr = [ new dist_l(Gr, (h, [E, S, C]) => {
h.files.push(E), S && (h.insertions[E] = S.length), C && (h.deletions[E] = C.length);
}), new dist_l(Hr, (h, [E, , S, , C]) => S !== void 0 || C !== void 0 ? (h.summary.changes = +E || 0, 
h.summary.insertions = +S || 0, h.summary.deletions = +C || 0, !0) : !1), new dist_l(Zr, (h, [E, S]) => {
dist_S(h.files, S), dist_S(E === "create" ? h.created : h.deleted, S);
}) ], Jr = [ new dist_l(/^from\s(.+)$/i, (h, [E]) => {
h.remote = E;
}), new dist_l(/^fatal:\s(.+)$/, (h, [E]) => {
h.message = E;
}), new dist_l(/([a-z0-9]+)\.\.([a-z0-9]+)\s+(\S+)\s+->\s+(\S+)$/, (h, [E, S, C, R]) => {
h.branch.local = C, h.hash.local = E, h.branch.remote = R, h.hash.remote = S;
}) ], Sr = (h, E) => dist_E(new ie, Vr, [ h, E ]), ue = (h, E) => Object.assign(new ie, Sr(h, E), ae(h, E));
function Rr(h, E) {
const S = dist_E(new gr, Jr, [ h, E ]);
return S.message && S;
}
const rn = [ new dist_l(/^Auto-merging\s+(.+)$/, (h, [E]) => {
h.merges.push(E);
}), new dist_l(/^CONFLICT\s+\((.+)\): Merge conflict in (.+)$/, (h, [E, S]) => {
h.conflicts.push(new dist_Z(E, S));
}), new dist_l(/^CONFLICT\s+\((.+\/delete)\): (.+) deleted in (.+) and/, (h, [E, S, C]) => {
h.conflicts.push(new dist_Z(E, S, {
deleteRef: C
}));
}), new dist_l(/^CONFLICT\s+\((.+)\):/, (h, [E]) => {
h.conflicts.push(new dist_Z(E, null));
}), new dist_l(/^Automatic merge failed;\s+(.+)$/, (h, [E]) => {
h.result = E;
}) ], Cr = (h, E) => Object.assign(Ar(h), ue(h, E)), Ar = h => dist_E(new dr, rn, h);
function At(h) {
return h.length ? {
commands: [ "merge", ...h ],
format: "utf-8",
parser(h, E) {
const S = Cr(h, E);
if (S.failed) throw new at(S);
return S;
}
} : dist_b("Git.merge requires at least one option");
}
function xr(h, E, S) {
const C = S.includes("deleted"), R = S.includes("tag") || /^refs\/tags/.test(h), T = !S.includes("new");
return {
deleted: C,
tag: R,
branch: !R,
new: !T,
alreadyUpdated: T,
local: h,
remote: E
};
}
const nn = [ new dist_l(/^Pushing to (.+)$/, (h, [E]) => {
h.repo = E;
}), new dist_l(/^updating local tracking ref '(.+)'/, (h, [E]) => {
h.ref = {
...h.ref || {},
local: E
};
}), new dist_l(/^[=*-]\s+([^:]+):(\S+)\s+\[(.+)]$/, (h, [E, S, C]) => {
h.pushed.push(xr(E, S, C));
}), new dist_l(/^Branch '([^']+)' set up to track remote branch '([^']+)' from '([^']+)'/, (h, [E, S, C]) => {
h.branch = {
...h.branch || {},
local: E,
remote: S,
remoteName: C
};
}), new dist_l(/^([^:]+):(\S+)\s+([a-z0-9]+)\.\.([a-z0-9]+)$/, (h, [E, S, C, R]) => {
h.update = {
head: {
local: E,
remote: S
},
hash: {
from: C,
to: R
}
};
}) ], $r = (h, E) => {
const S = Pr(h, E), C = ae(h, E);
return {
...S,
...C
};
}, Pr = (h, E) => dist_E({
pushed: []
}, nn, [ h, E ]);
function Mr(h = {}, E) {
return dist_S(E, "--tags"), ce(h, E);
}
function ce(h = {}, E) {
const S = [ "push", ...E ];
return h.branch && S.splice(1, 0, h.branch), h.remote && S.splice(1, 0, h.remote), 
ct(S, "-v"), dist_S(S, "--verbose"), dist_S(S, "--porcelain"), {
commands: S,
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
const sn = /^(.+)\0(.+)$/;
class jr {
constructor(h, E, S) {
if (this.path = h, this.index = E, this.working_dir = S, E === "R" || S === "R") {
const E = sn.exec(h) || [ null, h, h ];
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
const [E, S] = h.split(Se);
return {
from: S || E,
to: E
};
}
function dist_(h, E, S) {
return [ `${h}${E}`, S ];
}
function et(h, ...E) {
return E.map(E => dist_(h, E, (h, E) => h.conflicted.push(E)));
}
const vn = new Map([ dist_(" ", "A", (h, E) => h.created.push(E)), dist_(" ", "D", (h, E) => h.deleted.push(E)), dist_(" ", "M", (h, E) => h.modified.push(E)), dist_("A", " ", (h, E) => {
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
const S = xt(E);
h.renamed.push(S), h.modified.push(S.to);
}), dist_("!", "!", (h, E) => {
(h.ignored = h.ignored || []).push(E);
}), dist_("?", "?", (h, E) => h.not_added.push(E)), ...et("A", "A", "U"), ...et("D", "D", "U"), ...et("U", "A", "D", "U"), [ "##", (h, E) => {
const S = /ahead (\d+)/, C = /behind (\d+)/, R = /^(.+?(?=(?:\.{3}|\s|$)))/, T = /\.{3}(\S*)/, F = /\son\s(\S+?)(?=\.{3}|$)/;
let I = S.exec(E);
h.ahead = I && +I[1] || 0, I = C.exec(E), h.behind = I && +I[1] || 0, I = R.exec(E), 
h.current = d(I?.[1], m, null), I = T.exec(E), h.tracking = d(I?.[1], m, null), 
I = F.exec(E), I && (h.current = d(I?.[1], m, h.current)), h.detached = /\(no branch\)/.test(E);
} ] ]), Ur = function(h) {
const E = h.split(Se), S = new Br;
for (let h = 0, C = E.length; h < C; ) {
let C = E[h++].trim();
C && (C.charAt(0) === "R" && (C += Se + (E[h++] || "")), Fr(S, C));
}
return S;
};
function Fr(h, E) {
const S = E.trim();
switch (" ") {
case S.charAt(2):
return r(S.charAt(0), S.charAt(1), S.slice(3));

case S.charAt(1):
return r(" ", S.charAt(0), S.slice(2));

default:
return;
}
function r(E, S, C) {
const R = `${E}${S}`, T = vn.get(R);
T && T(h, C), R !== "##" && R !== "!!" && h.files.push(new jr(C, E, S));
}
}
const kn = [ "--null", "-z" ];
function zr(h) {
return {
format: "utf-8",
commands: [ "status", "--porcelain", "-b", "-u", "--null", ...h.filter(h => !kn.includes(h)) ],
parser(h) {
return Ur(h);
}
};
}
const Cn = "installed=false";
function dist_q(h = 0, E = 0, S = 0, C = "", R = !0) {
return Object.defineProperty({
major: h,
minor: E,
patch: S,
agent: C,
installed: R
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
onError(h, E, S, C) {
if (h.exitCode === Re.NOT_FOUND) return S(Buffer.from(Cn));
C(E);
}
});
}
};
}
const Un = [ new dist_l(/version (\d+)\.(\d+)\.(\d+)(?:\s*\((.+)\))?/, (h, [E, S, C, R = ""]) => {
Object.assign(h, dist_q(p(E), p(S), p(C), R));
}), new dist_l(/version (\d+)\.(\d+)\.(\D+)(.+)?$/, (h, [E, S, C, R = ""]) => {
Object.assign(h, dist_q(p(E), p(S), C, R));
}) ];
function Kr(h) {
return h === Cn ? qr() : dist_E(dist_q(0, 0, 0, h), Un, h);
}
class le {
constructor(h) {
this._executor = h;
}
_runTask(h, E) {
const S = this._executor.chain(), C = S.push(h);
return E && Ln(h, C, E), Object.create(this, {
then: {
value: C.then.bind(C)
},
catch: {
value: C.catch.bind(C)
},
_executor: {
value: S
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
const Wn = (() => {
let h = 0;
return () => {
h++;
const {promise: E, done: S} = (0, I.ud)();
return {
promise: E,
done: S,
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
const {promise: h, id: E} = dist_S(this.pending, Wn());
return this.logger("Scheduling id=%s", E), this.schedule(), h;
}
}
function Yr(h, E) {
return g([ "apply", ...E, ...h ]);
}
var Xn = (h => (h.CURRENT = "*", h.LINKED = "+", h))(Xn || {});
class Qr {
constructor() {
this.all = [], this.branches = {}, this.current = "", this.detached = !1;
}
push(h, E, S, C, R) {
h === "*" && (this.detached = E, this.current = S), this.all.push(S), this.branches[S] = {
current: h === "*",
linkedWorkTree: h === "+",
name: S,
commit: C,
label: R
};
}
}
const Yn = [ new dist_l(/^([*+]\s)?\((?:HEAD )?detached (?:from|at) (\S+)\)\s+([a-z0-9]+)\s(.*)$/, (h, [E, S, C, R]) => {
h.push(Nt(E), !0, S, C, R);
}), new dist_l(/^([*+]\s)?(\S+)\s+([a-z0-9]+)\s?(.*)$/s, (h, [E, S, C, R]) => {
h.push(Nt(E), !1, S, C, R);
}) ], rs = new dist_l(/^(\S+)$/s, (h, [E]) => {
h.push(Xn.CURRENT, !1, E, "", "");
});
function Nt(h) {
return h ? h.charAt(0) : "";
}
function me(h, E = !1) {
return dist_E(new Qr, E ? [ rs ] : Yn, h);
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
const ss = /(\S+)\s+\(\S+\s([^)]+)\)/, ms = /^error[^']+'([^']+)'/m, ys = [ new dist_l(ss, (h, [E, S]) => {
const C = es(E, S);
h.all.push(C), h.branches[E] = C;
}), new dist_l(ms, (h, [E]) => {
const S = ns(E);
h.errors.push(S), h.all.push(S), h.branches[E] = S;
}) ], gt = (h, E) => dist_E(new ts, ys, [ h, E ]);
function de(h, E) {
return E === Re.ERROR && ms.test(h);
}
function os(h) {
const E = [ "-d", "-D", "--delete" ];
return h.some(h => E.includes(h));
}
function is(h) {
const E = os(h), S = h.includes("--show-current"), C = [ "branch", ...h ];
return C.length === 1 && C.push("-a"), C.includes("-v") || C.splice(1, 0, "-v"), 
{
format: "utf-8",
commands: C,
parser(h, C) {
return E ? gt(h, C).all[0] : me(h, S);
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
onError({exitCode: h, stdOut: E}, S, C, R) {
if (!de(String(S), h)) return R(S);
C(E);
}
};
}
function cs(h, E = !1) {
const S = {
format: "utf-8",
commands: [ "branch", "-v", E ? "-D" : "-d", h ],
parser(E, S) {
return gt(E, S).branches[h];
},
onError({exitCode: h, stdErr: E, stdOut: C}, R, T, F) {
if (!de(String(R), h)) return F(R);
throw new at(S.parser(dist_F(C), dist_F(E)), String(R));
}
};
return S;
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
return E && (0, P.normalize)(E);
}
const Us = [ new dist_l(/From (.+)$/, (h, [E]) => {
h.remote = E;
}), new dist_l(/\* \[new branch]\s+(\S+)\s*-> (.+)$/, (h, [E, S]) => {
h.branches.push({
name: E,
tracking: S
});
}), new dist_l(/\* \[new tag]\s+(\S+)\s*-> (.+)$/, (h, [E, S]) => {
h.tags.push({
name: E,
tracking: S
});
}), new dist_l(/- \[deleted]\s+\S+\s*-> (.+)$/, (h, [E]) => {
h.deleted.push({
tracking: E
});
}), new dist_l(/\s*([^.]+)\.\.(\S+)\s+(\S+)\s*-> (.+)$/, (h, [E, S, C, R]) => {
h.updated.push({
name: C,
tracking: R,
to: S,
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
}, Us, [ h, E ]);
}
function ds(h) {
return /^--upload-pack(=|$)/.test(h);
}
function gs(h, E, S) {
const C = [ "fetch", ...S ];
return h && E && C.push(h, E), C.find(ds) ? dist_b("git.fetch: potential exploit argument blocked.") : {
commands: C,
format: "utf-8",
parser: ps
};
}
const Hs = [ new dist_l(/^Renaming (.+) to (.+)$/, (h, [E, S]) => {
h.moves.push({
from: E,
to: S
});
}) ];
function ws(h) {
return dist_E({
moves: []
}, Hs, h);
}
function bs(h, E) {
return {
commands: [ "mv", "-v", ...v(h), E ],
format: "utf-8",
parser: ws
};
}
function Ts(h, E, S) {
const C = [ "pull", ...S ];
return h && E && C.splice(1, 0, h, E), {
commands: C,
format: "utf-8",
parser(h, E) {
return ue(h, E);
},
onError(h, E, S, C) {
const R = Rr(dist_F(h.stdOut), dist_F(h.stdErr));
if (R) return C(new at(R));
C(E);
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
return ge(h, ([h, S, C]) => {
Object.hasOwn(E, h) || (E[h] = {
name: h,
refs: {
fetch: "",
push: ""
}
}), C && S && (E[h].refs[C.replace(/[^a-z]/g, "")] = S);
}), Object.values(E);
}
function ge(h, E) {
ut(h, h => E(h.split(/\s+/)));
}
function vs(h, E, S) {
return g([ "remote", "add", ...S, h, E ]);
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
const S = dist_oe(h), C = [ "stash", "list", ...S.commands, ...E ], R = re(S.splitter, S.fields, pt(C));
return dt(C) || {
commands: C,
format: "utf-8",
parser: R
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
const S = h.split(`\n`).map(Ds).filter(Boolean);
E || S.sort(function(h, E) {
const S = h.split("."), C = E.split(".");
if (S.length === 1 || C.length === 1) return Ms(dist_B(S[0]), dist_B(C[0]));
for (let h = 0, E = Math.max(S.length, C.length); h < E; h++) {
const E = ye(dist_B(S[h]), dist_B(C[h]));
if (E) return E;
}
return 0;
});
const C = E ? S[0] : [ ...S ].reverse().find(h => h.indexOf(".") >= 0);
return new $s(S, C);
};
function Ms(h, E) {
const S = Number.isNaN(h), C = Number.isNaN(E);
return S !== C ? S ? 1 : -1 : S ? ye(h, E) : 0;
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
E.tags(function(S, C) {
E.checkout(C.latest, h);
});
});
};
dist_f.prototype.pull = function(h, E, S, C) {
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
dist_f.prototype.deleteLocalBranch = function(h, E, S) {
return this._runTask(cs(h, typeof E == "boolean" ? E : !1), u(arguments));
};
dist_f.prototype.deleteLocalBranches = function(h, E, S) {
return this._runTask(us(h, typeof E == "boolean" ? E : !1), u(arguments));
};
dist_f.prototype.branch = function(h, E) {
return this._runTask(is(dist_h(arguments)), u(arguments));
};
dist_f.prototype.branchLocal = function(h) {
return this._runTask(as(), u(arguments));
};
dist_f.prototype.raw = function(h) {
const E = !Array.isArray(h), S = [].slice.call(E ? arguments : h, 0);
for (let h = 0; h < S.length && E; h++) if (!st(S[h])) {
S.splice(h, S.length - h);
break;
}
S.push(...dist_h(arguments, 0, !0));
var C = u(arguments);
return S.length ? this._runTask(g(S, this._trimmed), C) : this._runTask(dist_b("Raw: must supply one or more command to execute"), C);
};
dist_f.prototype.submoduleAdd = function(h, E, S) {
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
dist_f.prototype.addRemote = function(h, E, S) {
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
const S = dist_h(arguments);
return S[0] !== "tag" && S.unshift("tag"), this._runTask(g(S), u(arguments));
};
dist_f.prototype.updateServerInfo = function(h) {
return this._runTask(g([ "update-server-info" ]), u(arguments));
};
dist_f.prototype.pushTags = function(h, E) {
const S = Mr({
remote: d(h, m)
}, dist_h(arguments));
return this._runTask(S, u(arguments));
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
var S = u(E), C = [ "cat-file" ], R = E[0];
if (typeof R == "string") return this._runTask(dist_b("Git.catFile: options must be supplied as an array of strings"), S);
Array.isArray(R) && C.push.apply(C, R);
const T = h === "buffer" ? Gt(C) : g(C);
return this._runTask(T, S);
};
dist_f.prototype.diff = function(h, E) {
const S = m(h) ? dist_b("git.diff: supplying options as a single string is no longer supported, switch to an array of strings") : g([ "diff", ...dist_h(arguments) ]);
return this._runTask(S, u(arguments));
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
dist_f.prototype.clean = function(h, E, S) {
const C = un(h), R = C && h.join("") || d(h, m) || "", T = dist_h([].slice.call(arguments, C ? 1 : 0));
return this._runTask(on(R, T), u(arguments));
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
action(E, S) {
h.aborted && S.kill(new dist_A(void 0, "abort", "Abort already signaled"));
}
}, {
type: "spawn.after",
action(E, S) {
function o() {
S.kill(new dist_A(void 0, "abort", "Abort signal received"));
}
h.addEventListener("abort", o), S.spawned.on("close", () => h.removeEventListener("abort", o));
}
} ] : void 0;
}
const Ks = dist_$("", "plugin:allowEnvironment");
function Fs(h, E = !1) {
const S = new Set(h.map(h => h.toLowerCase().trim()));
return {
type: "spawn.options",
action(h, C) {
const R = {
...h.env ?? process.env
}, T = new Set(Object.keys(C.env).map(h => h.toLowerCase().trim()));
for (const h of Object.keys(R)) {
const E = h.toLowerCase().trim();
if (!(!Gs(E) || S.has(E))) {
if (T.has(E)) throw new dist_A(void 0, "allowEnvironment", `Use of "${h}" is blocked by the environment guard - add it to the allowEnvironment option to permit it`);
Ks("removing ambient guarded environment variable %s", h), delete R[h];
}
}
return {
...h,
env: {
...R,
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
action(E, {env: S}) {
for (const C of oe(E, S)) if (h[C.category] !== !0) throw new dist_A(void 0, "unsafe", C.message);
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
const ei = (0, I.yX)().promise;
function Ws({onClose: h = !0, onExit: E = 50} = {}) {
function n() {
let S = -1;
const C = {
close: (0, I.yX)(),
closeTimeout: (0, I.yX)(),
exit: (0, I.yX)(),
exitTimeout: (0, I.yX)()
}, R = Promise.race([ h === !1 ? ei : C.closeTimeout.promise, E === !1 ? ei : C.exitTimeout.promise ]);
return r(h, C.close, C.closeTimeout), r(E, C.exit, C.exitTimeout), {
close(h) {
S = h, C.close.done();
},
exit(h) {
S = h, C.exit.done();
},
get exitCode() {
return S;
},
result: R
};
}
function r(h, E, S) {
h !== !1 && (h === !0 ? E.promise : E.promise.then(() => wt(h))).then(S.done);
}
return {
type: "spawn.after",
async action(h, {spawned: E, close: S}) {
const C = n();
let R = !0, y = () => {
R = !1;
};
E.stdout?.on("data", y), E.stderr?.on("data", y), E.on("error", y), E.on("close", h => C.close(h)), 
E.on("exit", h => C.exit(h));
try {
await C.result, R && await wt(50), S(C.exitCode);
} catch (h) {
S(C.exitCode, h);
}
}
};
}
const ti = dist_$("", "plugin:binary"), ri = "Invalid value supplied for custom binary, requires a single string or an array containing either one or two strings", ni = "Invalid value supplied for custom binary, restricted characters must be removed or supply the unsafe.allowUnsafeCustomBinary option";
function Vs(h) {
return !h || !/^([a-z]:)?([a-z0-9/.\\_~-]+)$/i.test(h);
}
function Pt(h, E) {
if (h.length < 1 || h.length > 2) throw new dist_A(void 0, "binary", ri);
if (h.some(Vs)) if (E) ti("permitted unsafe binary %o", h); else throw new dist_A(void 0, "binary", ni);
const [S, C] = h;
return {
binary: S,
prefix: C
};
}
function Xs(h, E = [ "git" ], S = !1) {
let C = Pt(v(E), S);
h.on("binary", h => {
C = Pt(v(h), S), ti.info("reconfiguring %o", C);
}), h.append("spawn.binary", () => C.binary), h.append("spawn.args", h => C.prefix ? [ C.prefix, ...h ] : h);
}
const si = {
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
for (const [E, {text: S}] of Object.entries(si)) if (h.startsWith(`fatal: ${S}`)) return E;
return "UNKNOWN";
}
class Qs extends dist_O {
constructor(h = "") {
const E = Ys(h);
super(void 0, si[E].solution?.replace("{message}", h) ?? h), this.reason = E;
}
}
function Js(h) {
return !!(h.exitCode && h.stdErr.length);
}
function Zs(h) {
return Buffer.concat([ ...h.stdOut, ...h.stdErr ]);
}
function to(h = !1, E = Js, S = Zs) {
return (C, R) => !h && C || !E(R) ? C : S(R);
}
function eo(h, E) {
return h === 128 && E.startsWith("fatal:") ? new Qs(E) : new dist_O(void 0, E);
}
function Mt(h) {
return {
type: "task.error",
action(E, S) {
const C = h(E.error, {
stdErr: S.stdErr,
stdOut: S.stdOut,
exitCode: S.exitCode
});
return Buffer.isBuffer(C) ? {
error: eo(S.exitCode, C.toString("utf-8"))
} : {
error: C
};
}
};
}
const ii = dist_$("", "plugin:input");
function no(h) {
return {
type: "spawn.after",
action(E, {commands: S, input: C, spawned: {stdin: R}}) {
if (!R) return;
const T = h?.([ ...S ]) ?? C;
if (!T) return ii("generated zero length content, not writing to stdin");
ii("writing %s bytes to stdin", Le(T)), R.on("error", h => {
h.code !== "EPIPE" && ii("[ERROR] stdin error %o", h);
}), R.end(T);
}
};
}
class ro {
constructor() {
this.plugins = new Set, this.events = new ke.EventEmitter;
}
on(h, E) {
this.events.on(h, E);
}
reconfigure(h, E) {
this.events.emit(h, E);
}
append(h, E) {
const S = dist_S(this.plugins, {
type: h,
action: E
});
return () => this.plugins.delete(S);
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
exec(h, E, S) {
let C = E;
const R = Object.freeze(Object.create(S));
for (const E of this.plugins) E.type === h && (C = E.action(C, R));
return C;
}
}
function so(h) {
const E = "--progress", S = [ "checkout", "clone", "fetch", "pull", "push" ];
return [ {
type: "spawn.args",
action(h, C) {
return S.includes(C.method) ? De(h, E) : h;
}
}, {
type: "spawn.after",
action(S, C) {
C.commands.includes(E) && C.spawned.stderr?.on("data", E => {
const S = /^([\s\S]+?):\s*(\d+)% \((\d+)\/(\d+)\)/.exec(E.toString("utf8"));
S && h({
method: C.method,
stage: oo(S[1]),
progress: p(S[2]),
processed: p(S[3]),
total: p(S[4])
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
let S;
function r(h) {
(S = S || []).push(...h);
}
for (let S = 0; S < h.length; S++) {
const C = h[S];
if (dist_r(C)) {
r(dist_o(C));
continue;
}
if (C === "--") {
r(h.slice(S + 1).flatMap(h => dist_r(h) && dist_o(h) || h));
break;
}
E.push(C);
}
return S ? [ ...E, "--", ...S.map(String) ] : E;
}
};
}
function uo({block: h, stdErr: E = !0, stdOut: S = !0}) {
if (h > 0) return {
type: "spawn.after",
action(C, R) {
let T;
function i() {
T && clearTimeout(T), T = setTimeout(c, h);
}
function a() {
R.spawned.stdout?.off("data", i), R.spawned.stderr?.off("data", i), R.spawned.off("exit", a), 
R.spawned.off("close", a), T && clearTimeout(T);
}
function c() {
a(), R.kill(new dist_A(void 0, "timeout", "block timeout reached"));
}
S && R.spawned.stdout?.on("data", i), E && R.spawned.stderr?.on("data", i), R.spawned.on("exit", a), 
R.spawned.on("close", a), i();
}
};
}
const wo = (h, E) => {
const S = new ro, C = Ge(h && (typeof h == "string" ? {
baseDir: h
} : h) || {}, E);
if (!Lt(C.baseDir)) throw new Ae(C, "Cannot use simple-git on a directory that does not exist");
return Array.isArray(C.config) && S.add(qs(C.config)), S.add(zs(C.unsafe)), S.add(Ws(C.completion)), 
C.abort && S.add(Is(C.abort)), C.progress && S.add(so(C.progress)), C.timeout && S.add(uo(C.timeout)), 
C.spawnOptions && S.add(io(C.spawnOptions)), S.add(ao()), S.add(no(C.input)), S.add(Mt(to(!0))), 
C.errors && S.add(Mt(C.errors)), Xs(S, C.binary, C.unsafe?.allowUnsafeCustomBinary), 
S.add(Fs(C.allowEnvironment ?? [], C.unsafe?.allowAbbreviatedOptions)), new dist_f(C, S);
};
})
};
