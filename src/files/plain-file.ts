import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, writeSync } from 'node:fs';
import { codeOf, UserError } from '../errors.ts';

/** Not opened through a link, and without waiting for somebody at the other end of a pipe. Windows has neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

export interface PlainFileLimits {
  maxBytes: number;
  /** Follow a link in the place of the file. What it leads to must still be a regular file. */
  followLinks?: boolean;
}

/**
 * Opens a file that a script may have written or replaced. Only a regular file is opened: a pipe would wait for ever, a device never ends, and
 * a link may lead anywhere.
 * @returns undefined if absent
 * @throws UserError if it is something else, or larger than allowed; nothing of its content is quoted
 */
export function openPlainFile(file: string, { maxBytes, followLinks = false }: PlainFileLimits): number | undefined {
  let fd: number;
  try {
    fd = openSync(file, followLinks ? FLAGS & ~(constants.O_NOFOLLOW ?? 0) : FLAGS);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code === 'ELOOP' || code === 'EMLINK') throw refused(file, 'it is a symbolic link');
    if (code === 'ENXIO' || code === 'ENODEV') throw refused(file, 'it is no regular file');
    throw error;
  }
  try {
    const about = fstatSync(fd);
    if (!about.isFile()) throw refused(file, 'it is no regular file');
    if (about.size > maxBytes) throw refused(file, `it has ${about.size} bytes, and at most ${maxBytes} are read`);
    return fd;
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

/** The content of a file as `openPlainFile` opens it. Never more than `maxBytes`, although it may grow meanwhile. */
export function readPlainFile(file: string, limits: PlainFileLimits): Buffer | undefined {
  const fd = openPlainFile(file, limits);
  if (fd === undefined) return undefined;
  try {
    const content = Buffer.alloc(Math.min(fstatSync(fd).size, limits.maxBytes));
    let length = 0;
    while (length < content.length) {
      const read = readSync(fd, content, length, content.length - length, length);
      if (read === 0) break;
      length += read;
    }
    return content.subarray(0, length);
  } finally {
    closeSync(fd);
  }
}

/** Neither through a link nor into a pipe, which would wait for a reader. Windows has neither flag. */
const APPEND =
  constants.O_WRONLY |
  constants.O_APPEND |
  constants.O_CREAT |
  (constants.O_NOFOLLOW ?? 0) |
  (constants.O_NONBLOCK ?? 0);

/**
 * Appends to a file that a script may have replaced, in one write, so that what several processes append does not mix.
 * @throws UserError if something else is in the file's place
 */
export function appendPlainFile(file: string, text: string, mode = 0o644): void {
  let fd: number;
  try {
    fd = openSync(file, APPEND, mode);
  } catch (error) {
    const code = codeOf(error);
    throw code === 'ELOOP' || code === 'EMLINK' || code === 'ENXIO' || code === 'EISDIR' ? notAppended(file) : error;
  }
  try {
    if (!fstatSync(fd).isFile()) throw notAppended(file);
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length; ) written += writeSync(fd, bytes, written);
  } finally {
    closeSync(fd);
  }
}

const notAppended = (file: string) =>
  new UserError(`${file} not written: it is no regular file. Remove what is in its place.`);

const refused = (file: string, why: string) =>
  new UserError(`${file} not read: ${why}. Put a regular file in its place.`);

/** Names in a folder; none if there is no such folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
