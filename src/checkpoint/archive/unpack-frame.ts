import { hash } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync } from 'node:fs';
import { type BytePath, osPath } from '../../files/byte-path.ts';
import { StagedFile } from '../restore/staged-file.ts';
import type { Bench } from '../threads/bench.ts';
import { HASH_BYTES } from '../tree/tree.ts';
import type { ByteRanges } from './contents.ts';
import { type Member, writeHeader } from './tar.ts';
import { decompressFrame, release } from './zstd.ts';

/** A file to be made, below the folder `root`. */
export interface FileTarget {
  root: string;
  path: BytePath;
  mode: number;
  /** The mode has bits that the process's umask takes away. */
  needsChmod: boolean;
  sparse: boolean;
}

/** Parts of a frame and where they go: plain data, in columns. */
interface FrameParts {
  /** Half-open, in the frame's bytes. */
  from: Float64Array;
  to: Float64Array;
  flags: Uint8Array;
  /** SHA-256 of each part, one behind the other; of no meaning where a part is a header, or not all of a file. */
  hashes: Uint8Array;
  /** The bytes of the parts that are headers, one behind the other. */
  headers: Uint8Array;
  root: string;
  /** Of all parts, with a NUL between them, or empty if nothing goes to files: one text crosses to a thread faster than many. */
  paths: string;
  modes: Uint16Array;
  /** Where in its file a part begins. */
  at: Float64Array;
}

/** Flags of a part. It goes to a file; else it is only looked at. */
const TO_FILE = 1;
/** It is a part of an existing file, which is read when it is whole. */
const IN_PARTS = 2;
const NEEDS_CHMOD = 4;
const SPARSE = 8;
const HEADER = 16;

/** What a frame holds of byte ranges. */
export function partsOf(frame: Span, ranges: ByteRanges, members: readonly number[]): FrameParts {
  const parts: FrameParts = {
    from: new Float64Array(members.length),
    to: new Float64Array(members.length),
    flags: new Uint8Array(members.length),
    hashes: new Uint8Array(members.length * HASH_BYTES),
    headers: new Uint8Array(0),
    root: '',
    paths: '',
    modes: new Uint16Array(members.length),
    at: new Float64Array(members.length),
  };
  placeParts(parts, frame, ranges, members);
  if (ranges.target) addTargets(parts, members, ranges.target);
  if (ranges.header) addHeaders(parts, members, ranges.header);
  for (const [n, k] of members.entries()) {
    if (((parts.flags[n] as number) & (HEADER | IN_PARTS)) === 0) parts.hashes.set(ranges.sha256(k), n * HASH_BYTES);
  }
  return parts;
}

/** Some of the tar. */
interface Span {
  offset: number;
  raw: number;
}

function placeParts(parts: FrameParts, { offset, raw }: Span, ranges: ByteRanges, members: readonly number[]): void {
  for (const [n, k] of members.entries()) {
    const from = ranges.from[k] as number;
    const to = ranges.to[k] as number;
    parts.from[n] = Math.max(0, from - offset);
    parts.to[n] = Math.min(raw, to - offset);
    parts.at[n] = Math.max(0, offset - from);
    if (from < offset || to > offset + raw) parts.flags[n] = IN_PARTS;
  }
}

function addTargets(parts: FrameParts, members: readonly number[], targetOf: (k: number) => FileTarget): void {
  const paths: BytePath[] = [];
  for (const [n, k] of members.entries()) {
    const { root, path, mode, needsChmod, sparse } = targetOf(k);
    parts.root = root;
    paths.push(path);
    parts.modes[n] = mode;
    parts.flags[n] = (parts.flags[n] as number) | TO_FILE | (needsChmod ? NEEDS_CHMOD : 0) | (sparse ? SPARSE : 0);
  }
  parts.paths = paths.join('\0');
}

function addHeaders(parts: FrameParts, members: readonly number[], headerOf: (k: number) => Member | undefined): void {
  const headers: [member: Member, bytes: number][] = [];
  let length = 0;
  for (const [n, k] of members.entries()) {
    const member = headerOf(k);
    if (!member || ((parts.flags[n] as number) & IN_PARTS) !== 0) continue;
    const bytes = (parts.to[n] as number) - (parts.from[n] as number);
    headers.push([member, bytes]);
    parts.flags[n] = (parts.flags[n] as number) | HEADER;
    length += bytes;
  }
  const target = Buffer.allocUnsafeSlow(length);
  let at = 0;
  for (const [member, bytes] of headers) {
    writeHeader(member, target.subarray(at, at + bytes));
    at += bytes;
  }
  parts.headers = target;
}

/** Where a frame is in the file, and how much it holds. */
export interface FramePlace {
  position: number;
  size: number;
  raw: number;
}

/** A frame to be taken apart. */
export interface UnpackTask extends FrameParts, FramePlace {
  archive: string;
}

export interface UnpackAnswer {
  /** False where the frame does not hold what it should; nothing was written then. */
  ok: boolean;
}

/** Reads and unpacks a frame, checks what is in it, and writes it to files. */
export function unpackFrame(task: UnpackTask, bench: Bench): UnpackAnswer {
  const bytes = readFrame(task.archive, task, bench);
  if (!bytes) return { ok: false };
  try {
    const paths = task.paths === '' ? [] : task.paths.split('\0');
    const right = unpackParts(task, paths, bytes);
    if (right < task.flags.length) takeBack(task, paths, right);
    return { ok: right === task.flags.length };
  } finally {
    release(bytes);
  }
}

/** Returns how many parts were right, and so were written, before one was not. */
function unpackParts(task: UnpackTask, paths: readonly BytePath[], bytes: Buffer): number {
  const count = task.flags.length;
  let headerAt = 0;
  for (let n = 0; n < count; n++) {
    const from = task.from[n] as number;
    const to = task.to[n] as number;
    if (((task.flags[n] as number) & HEADER) !== 0) {
      const next = headerAt + to - from;
      if (bytes.compare(task.headers, headerAt, next, from, to) !== 0) return n;
      headerAt = next;
      continue;
    }
    const part = bytes.subarray(from, to);
    if (!isRight(task, n, part)) return n;
    // At once, while it still is in the processor's cache.
    write(task, n, paths, part);
  }
  return count;
}

/** A frame that is not right leaves no files behind, but for those that come in parts: their maker begins them anew. */
function takeBack({ root, flags }: UnpackTask, paths: readonly BytePath[], written: number): void {
  for (let n = 0; n < written; n++) {
    if (((flags[n] as number) & (TO_FILE | IN_PARTS)) === TO_FILE) rmSync(osPath(root, paths[n] as BytePath));
  }
}

/** The bytes that a frame holds, to be released; undefined if it is damaged. */
export function readFrame(archive: string, { position, size, raw }: FramePlace, bench: Bench): Buffer | undefined {
  const frame = size <= bench.frame.length ? bench.frame.subarray(0, size) : Buffer.allocUnsafe(size);
  const fd = openSync(archive, 'r');
  try {
    if (readSync(fd, frame, 0, size, position) < size) return undefined;
    const bytes = decompressFrame(frame, raw);
    return bytes.length === raw ? bytes : undefined;
  } catch {
    return undefined;
  } finally {
    closeSync(fd);
  }
}

function isRight({ flags, hashes }: UnpackTask, n: number, part: Buffer): boolean {
  if (((flags[n] as number) & IN_PARTS) !== 0) return true;
  return hash('sha256', part, 'buffer').compare(hashes, n * HASH_BYTES, (n + 1) * HASH_BYTES) === 0;
}

function write({ flags, root, modes, at }: UnpackTask, n: number, paths: readonly BytePath[], part: Buffer): void {
  const flag = flags[n] as number;
  if ((flag & TO_FILE) === 0) return;
  const isWhole = (flag & IN_PARTS) === 0;
  const mode = modes[n] as number;
  const place = osPath(root, paths[n] as BytePath);
  const file = new StagedFile(place, isWhole ? mode & 0o777 : undefined, (flag & SPARSE) !== 0);
  try {
    file.write(part, at[n] as number);
    if (isWhole && (flag & NEEDS_CHMOD) !== 0) file.chmod(mode);
  } finally {
    file.close(isWhole ? part.length : undefined);
  }
}
