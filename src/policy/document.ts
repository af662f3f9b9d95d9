import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { messageOf } from '../errors.ts';
import type { PolicyProblem } from './problems.ts';

/** Longer documents are not written by people. Characters. */
const MAX_LENGTH = 200_000;

/** Keys and list positions from the root to a value. */
export type KeyPath = readonly (string | number)[];

/** A YAML document as plain data that remembers where each value is written. */
export interface PolicyDocument {
  /** Null for an empty document. */
  data: unknown;
  problems: readonly PolicyProblem[];
  /** Makes a problem of a value; of its key with `at: 'key'`. A value that is absent has the place of what it belongs to. */
  problem(path: KeyPath, text: string, at?: 'key' | 'value'): PolicyProblem;
}

/** Reads a document. Never throws: what is not YAML is among the problems, and then there is no data. */
export function readDocument(text: string, file: string): PolicyDocument {
  const lines = new LineCounter();
  const placed = (offset: number, key: string, problem: string): PolicyProblem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col), key, text: problem };
  };
  const broken = (offset: number, problem: string): PolicyDocument => ({
    data: null,
    problems: [placed(offset, '', problem)],
    problem: (path, wrong) => placed(0, keyOf(path), wrong),
  });
  if (text.length > MAX_LENGTH) {
    return broken(0, `the file has ${text.length} characters. Use at most ${MAX_LENGTH}.`);
  }
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      uniqueKeys: true,
      merge: false,
      version: '1.2',
      logLevel: 'error',
    });
    const problems = [...syntaxProblems(document, placed), ...aliasProblems(document, placed)];
    return {
      data: problems.length > 0 ? null : document.toJS({ maxAliasCount: 0 }),
      problems,
      problem: (path, wrong, at = 'value') => placed(offsetOf(document, path, at), keyOf(path), wrong),
    };
  } catch (error) {
    // Ten thousand open brackets overflow the parser's stack.
    return broken(0, `the file is not valid YAML: ${messageOf(error)}. Write it anew.`);
  }
}

type Placed = (offset: number, key: string, text: string) => PolicyProblem;

function syntaxProblems(document: Document, placed: Placed): PolicyProblem[] {
  return document.errors.map((error) =>
    placed(error.pos[0], '', `not valid YAML: ${error.message.split(/ at line |\n/)[0]}. Correct this line.`),
  );
}

/** Aliases make small documents large, and a reader who reviews a policy should see what it says. */
function aliasProblems(document: Document, placed: Placed): PolicyProblem[] {
  const found: PolicyProblem[] = [];
  visit(document, {
    Alias: (_, node) => {
      found.push(placed(node.range?.[0] ?? 0, '', 'an alias (`*name`) is not allowed. Write the value again.'));
    },
  });
  return found;
}

/** Where a value is written. */
function offsetOf(document: Document, path: KeyPath, at: 'key' | 'value'): number {
  let node = document.contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, part] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (!pair) return offset;
      const wantsKey = isLast && at === 'key';
      const value = pair.value as Node | null;
      offset = (wantsKey ? (pair.key as Node) : (value ?? (pair.key as Node))).range?.[0] ?? offset;
      node = value;
    } else if (isSeq(node) && typeof part === 'number') {
      node = node.items[part] as Node | null;
      offset = node?.range?.[0] ?? offset;
    } else return offset;
    if (isAlias(node)) return offset;
  }
  return offset;
}

/** `rules[0].type` */
export const keyOf = (path: KeyPath): string =>
  path.reduce<string>((key, part) => {
    if (typeof part === 'number') return `${key}[${part}]`;
    return key === '' ? part : `${key}.${part}`;
  }, '');
