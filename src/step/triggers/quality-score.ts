import { lstatSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { messageOf } from '../../errors.ts';
import { readPlainFile } from '../../files/plain-file.ts';
import type { TryResult } from '../../guard/guard.ts';
import type { StepContext } from '../step-context.ts';

/** Reports of quality tools are some kilobytes to some megabytes. Bytes. */
const MAX_BYTES = 16 * 1024 * 1024;
const OUTPUT = /^outputs\.(.+)$/s;

/**
 * Reads a quality score: an output that the script set (`outputs.score`), or a number in a JSON file that the try wrote (`quality.json#/score`).
 * @returns undefined, with a warning if something is wrong, when there is no number
 */
export function readScore(
  { log, context }: Pick<StepContext, 'log' | 'context'>,
  from: string,
  { published, startedAt }: Pick<TryResult, 'published' | 'startedAt'>,
): number | undefined {
  const output = OUTPUT.exec(from)?.[1];
  if (output !== undefined) return numberOf(published.outputs.get(output));
  const [name = '', pointer = ''] = splitAt(from, '#');
  try {
    const file = insideOf(context.workspace, name);
    // File systems keep times less exactly than clocks do; what is older came with the checkout.
    const info = lstatSync(file, { throwIfNoEntry: false });
    if (!info || info.mtimeMs < Math.floor(startedAt / 1_000) * 1_000) return undefined;
    const text = readPlainFile(file, { maxBytes: MAX_BYTES })?.toString('utf8');
    if (text === undefined) return undefined;
    const score = numberOf(at(JSON.parse(text) as unknown, pointer));
    if (score === undefined) log.warning(`The quality score ${from} is no number. Check the pointer in the policy.`);
    return score;
  } catch (error) {
    log.warning(`Reading the quality score ${from} failed: ${messageOf(error)}.`);
    return undefined;
  }
}

/** @throws Error if the file is outside of the workspace, through a link of a folder included */
function insideOf(workspace: string, name: string): string {
  const file = path.resolve(workspace, name);
  const folder = path.dirname(file);
  const known = statSync(folder, { throwIfNoEntry: false }) ? realpathSync(folder) : folder;
  const below = path.relative(realpathSync(workspace), known);
  if (below.startsWith('..') || path.isAbsolute(below)) throw new Error('it is outside of the workspace');
  return file;
}

/** A value by its JSON pointer (RFC 6901). */
function at(document: unknown, pointer: string): unknown {
  let node = document;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return undefined;
    node = (node as Readonly<Record<string, unknown>>)[name];
  }
  return node;
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !/^\s*-?\d{1,9}(?:\.\d{1,9})?\s*$/.test(value)) return undefined;
  return Number(value);
}

function splitAt(text: string, mark: string): [string, string] {
  const place = text.indexOf(mark);
  return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place + 1)];
}
