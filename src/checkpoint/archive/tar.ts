import { type BytePath, exactText } from '../../files/byte-path.ts';

/**
 * Tar members as rerail writes them: POSIX ustar headers, with a PAX extended header before them where ustar cannot say it (long names,
 * times before 1970 or after 2242, files of 8 GiB and more). The bytes of a header follow from the
 * manifest's entry alone, so a reader compares instead of parsing. Fractions of seconds are left to the manifest: a PAX header
 * for each file made the tar of an installed node_modules a twentieth longer.
 */
export interface Member {
  path: BytePath;
  type: 'file' | 'directory' | 'symlink' | 'hardlink';
  mode: number;
  /** Nanoseconds since the epoch. */
  mtime: bigint;
  /** Bytes of content that follow; 0 for all but files. */
  size: number;
  /** Symlinks: the target. Hard links: the path of the first. */
  target?: BytePath;
}

export const BLOCK = 512;

/** Bytes of content, rounded up to whole blocks. */
export const padded = (size: number) => Math.ceil(size / BLOCK) * BLOCK;

const TYPE_FLAGS = { file: '0', hardlink: '1', symlink: '2', directory: '5' } as const;
const MAX_OCTAL_11 = 0o77777777777;
const SECOND = 1_000_000_000n;
const NAME_BYTES = 100;

/** The header blocks of a member. */
export function encodeHeader(member: Member): Buffer {
  const header = Buffer.alloc(headerLength(member));
  writeHeader(member, header);
  return header;
}

/** Writes the header blocks of a member to the beginning of `target`, which must have room for `headerLength(member)` bytes. */
export function writeHeader(member: Member, target: Buffer): void {
  const name = nameOf(member);
  const records = paxRecords(member, name);
  let at = 0;
  if (records !== '') {
    writeUstar(target, 0, { name: PAX_NAME, mode: 0o644, size: records.length, mtime: 0, flag: 'x', link: '' });
    at = BLOCK + padded(records.length);
    target.fill(0, BLOCK + target.write(records, BLOCK, 'latin1'), at);
  }
  writeUstar(target, at, {
    name: name.slice(0, NAME_BYTES),
    mode: member.mode,
    size: member.size,
    mtime: ustarTime(member.mtime),
    flag: TYPE_FLAGS[member.type],
    link: (member.target ?? '').slice(0, NAME_BYTES),
  });
}

const PAX_NAME = 'PaxHeaders/rerail';

const nameOf = ({ path, type }: Member): BytePath => (type === 'directory' ? `${path}/` : path);

/** Bytes of the header blocks, mostly without making them. */
export function headerLength(member: Member): number {
  const name = member.path.length + (member.type === 'directory' ? 1 : 0);
  if (fitsUstar(name, member.target?.length ?? 0, member.size, member.mtime)) return BLOCK;
  return 2 * BLOCK + padded(paxRecords(member, nameOf(member)).length);
}

/** Whether one block says all of a member; of the name (folders: with its slash) and the target the lengths are enough to tell. */
export const fitsUstar = (name: number, target: number, size: number, mtime: bigint): boolean =>
  name <= NAME_BYTES && target <= NAME_BYTES && size <= MAX_OCTAL_11 && isUstarTime(mtime);

/** The two empty blocks that end a tar file. */
export const END_OF_ARCHIVE = Buffer.alloc(2 * BLOCK);

function paxRecords({ mtime, size, target }: Member, name: BytePath): string {
  let records = '';
  if (name.length > NAME_BYTES) records += pathRecord('path', name);
  if (target !== undefined && target.length > NAME_BYTES) records += pathRecord('linkpath', target);
  if (size > MAX_OCTAL_11) records += paxRecord('size', String(size));
  if (!isUstarTime(mtime)) records += paxRecord('mtime', formatTime(mtime));
  return records;
}

/** PAX wants UTF-8 unless told otherwise (POSIX pax, `hdrcharset`). */
function pathRecord(key: string, value: BytePath): string {
  const charset = exactText(value) === undefined ? paxRecord('hdrcharset', 'BINARY') : '';
  return charset + paxRecord(key, value);
}

/** `<length> <key>=<value>\n`, where the length counts its own digits. */
function paxRecord(key: string, value: string): string {
  const rest = key.length + value.length + 3;
  let length = rest + String(rest).length;
  if (String(length).length > String(rest).length) length = rest + String(length).length;
  return `${length} ${key}=${value}\n`;
}

/** Seconds since the epoch with nine decimals, as the manifest and PAX have it; a whole number of seconds has none. */
export function formatTime(nanoseconds: bigint): string {
  const sign = nanoseconds < 0n ? '-' : '';
  const absolute = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  const fraction = absolute % SECOND;
  const seconds = `${sign}${absolute / SECOND}`;
  return fraction === 0n ? seconds : `${seconds}.${fraction.toString().padStart(9, '0')}`;
}

const TIME = /^(-?)(\d{1,11})(?:\.(\d{9}))?$/;

/** The reverse of `formatTime`; undefined if the text is not a time. */
export function parseTime(text: string): bigint | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const nanoseconds = BigInt(match[2] as string) * SECOND + BigInt(match[3] ?? 0);
  return match[1] ? -nanoseconds : nanoseconds;
}

/** The first nanosecond that ustar's eleven octal digits of seconds cannot tell. */
const END_OF_USTAR = BigInt(MAX_OCTAL_11 + 1) * SECOND;

const isUstarTime = (mtime: bigint) => mtime >= 0n && mtime < END_OF_USTAR;

const ustarTime = (mtime: bigint) => (isUstarTime(mtime) ? Number(mtime / SECOND) : 0);

interface UstarFields {
  name: string;
  mode: number;
  size: number;
  mtime: number;
  flag: string;
  link: string;
}

/** Offset and width of the fields (POSIX pax, "ustar Interchange Format"). */
const MODE = [100, 8] as const;
const OWNER = [108, 8] as const;
const GROUP = [116, 8] as const;
const SIZE = [124, 12] as const;
const MTIME = [136, 12] as const;
const CHECKSUM = [148, 7] as const;
const FLAG_AT = 156;
const LINK_AT = 157;
const MAGIC_AT = 257;

/** So many digits of a number are found with integers of 32 bits. */
const LOW_DIGITS = 10;
const LOW = 8 ** LOW_DIGITS;

/** What is the same in every header: the magic, no owner (who unpacks owns), and the checksum field as blanks, as which it counts. */
const BLANK = Buffer.alloc(BLOCK);
BLANK.write('ustar\x0000', MAGIC_AT, 'latin1');
BLANK.fill(' ', CHECKSUM[0], FLAG_AT);
putOctal(BLANK, 0, OWNER, 0);
putOctal(BLANK, 0, GROUP, 0);
const BLANK_SUM = BLANK.reduce((sum, byte) => sum + byte, 0);

/** Byte by byte, and summed up meanwhile: tens of thousands of headers made in other ways cost a tenth of a capture. */
function writeUstar(target: Buffer, at: number, { name, mode, size, mtime, flag, link }: UstarFields): void {
  target.set(BLANK, at);
  let sum = BLANK_SUM;
  sum += putText(target, at, name);
  sum += putOctal(target, at, MODE, mode);
  sum += putOctal(target, at, SIZE, size > MAX_OCTAL_11 ? 0 : size);
  sum += putOctal(target, at, MTIME, mtime);
  sum += putText(target, at + FLAG_AT, flag);
  sum += putText(target, at + LINK_AT, link);
  putOctal(target, at, CHECKSUM, sum);
}

/** Returns the sum of the bytes. */
function putText(target: Uint8Array, at: number, text: string): number {
  let sum = 0;
  for (let k = 0; k < text.length; k++) {
    const byte = text.charCodeAt(k);
    target[at + k] = byte;
    sum += byte;
  }
  return sum;
}

/** Digits with leading zeros and a NUL behind them. Returns the sum of the bytes. */
function putOctal(target: Uint8Array, block: number, [at, width]: readonly [number, number], value: number): number {
  const last = block + at + width - 2;
  let rest = value & (LOW - 1);
  let sum = 0;
  for (let n = 0; n < width - 1; n++) {
    if (n === LOW_DIGITS) rest = Math.floor(value / LOW);
    const byte = 48 + (rest & 7);
    target[last - n] = byte;
    sum += byte;
    rest >>= 3;
  }
  target[last + 1] = 0;
  return sum;
}
