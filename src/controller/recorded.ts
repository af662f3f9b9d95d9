import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { codeOf, messageOf, UserError } from '../errors.ts';
import type { LogTail, RunReader } from '../ports/run-reader.ts';

const MAX_DOCUMENT_BYTES = 64 * 2 ** 20;

/**
 * A folder in place of the API: each file is the body of a GET, at the path of its address. Lists are joined over their pages, and query
 * strings are left away; `actions/runs.json` holds all runs. Absent files are 404.
 * @throws UserError if `folder` is not one
 */
export function recordedReader(folder: string): RunReader {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(`Reading the recorded repository failed: there is no folder ${folder}. Check the path.`);
  }
  const costs = { apiRequests: 0, logBytes: 0 };
  const fileOf = (address: string, extension: string) => {
    const file = path.join(folder, ...decodeURIComponent(address).split('/'));
    // An address comes from data, too: it never leads out of the folder.
    if (path.relative(folder, file).startsWith('..')) return undefined;
    return `${file}${extension}`;
  };
  const find = async <T>(address: string): Promise<T | undefined> => {
    costs.apiRequests += 1;
    const file = fileOf(address, '.json');
    return file === undefined ? undefined : (readDocument(file) as T | undefined);
  };
  return {
    find,
    async list<T>(address: string) {
      const document = await find<unknown>(address);
      if (Array.isArray(document)) return document as T[];
      if (typeof document !== 'object' || document === null) return [];
      return (Object.values(document).find(Array.isArray) ?? []) as T[];
    },
    async log(address, maxBytes) {
      costs.apiRequests += 1;
      const file = fileOf(address, '.txt');
      const tail = file === undefined ? undefined : readEnd(file, maxBytes);
      costs.logBytes += tail?.bytes.length ?? 0;
      return tail;
    },
    costs: () => ({ ...costs }),
  };
}

function readDocument(file: string): unknown {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) return undefined;
  if (size > MAX_DOCUMENT_BYTES) {
    throw new UserError(`Reading ${file} failed: it has ${size} bytes. At most ${MAX_DOCUMENT_BYTES} are read.`);
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    throw new UserError(`Reading ${file} failed: ${messageOf(error)}. Record it again.`, { cause: error });
  }
}

function readEnd(file: string, maxBytes: number): LogTail | undefined {
  try {
    const { size } = statSync(file);
    const bytes = Buffer.alloc(Math.min(size, maxBytes));
    const descriptor = openSync(file, 'r');
    try {
      readSync(descriptor, bytes, 0, bytes.length, size - bytes.length);
    } finally {
      closeSync(descriptor);
    }
    return { bytes, truncated: size > maxBytes };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
