import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openClone } from '../../src/rollback/clone.ts';
import { readCommit } from '../../src/rollback/commit-facts.ts';
import { revertedTree } from '../../src/rollback/reverted-tree.ts';
import { isLong } from '../long.ts';

const HISTORIES = isLong ? 400 : 24;
const folder = mkdtempSync(path.join(tmpdir(), 'rerail-trees-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file as numbered blocks, far enough apart that a merge tells them from each other; or as a whole. */
interface Entry {
  mode: '100644' | '100755' | '120000' | '160000';
  blocks: readonly number[];
  /** One blob that no merge looks into: binary, a pointer, a link, a submodule. */
  isWhole: boolean;
  ending: '\n' | '\r\n';
  /** In every line, so that git takes no file for another one's new name. */
  tag: number;
}
type Tree = ReadonlyMap<string, Entry>;

/** What one commit does to one file. */
const change = fc.record({
  file: fc.integer({ min: 0, max: 7 }),
  what: fc.constantFrom('edit', 'edit', 'edit', 'mode', 'delete', 'add', 'rename'),
  block: fc.integer({ min: 0, max: 7 }),
  value: fc.integer({ min: 1, max: 99 }),
});
const history = fc.record({
  culprit: fc.array(change, { minLength: 1, maxLength: 3 }),
  later: fc.array(fc.array(change, { minLength: 1, maxLength: 2 }), { maxLength: 3 }),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

const text = (n: number): Entry => ({
  mode: '100644',
  blocks: [0, 0, 0, 0, 0, 0, 0, 0].map((_, i) => n * 10 + i),
  isWhole: false,
  ending: n === 3 ? '\r\n' : '\n',
  tag: n,
});
const whole = (mode: Entry['mode']): Entry => ({ mode, blocks: [1], isWhole: true, ending: '\n', tag: 0 });
const START: Tree = new Map([
  ['a.txt', text(1)],
  ['dir/b.txt', text(2)],
  ['windows.txt', text(3)],
  ['run.sh', { ...text(4), mode: '100755' }],
  ['image.bin', whole('100644')],
  ['link', whole('120000')],
  ['vendor', whole('160000')],
  ['dir/deep/c.txt', text(5)],
]);
const NAMES = [...START.keys()];

/** Answers the tree after a change; the change is left out if there is nothing to change. Edits never go back to what was. */
function changed(tree: Tree, { file, what, block, value }: Change, salt: number): Tree {
  const name = NAMES[file] as string;
  const entry = tree.get(name);
  const next = new Map(tree);
  if (what === 'add') return next.set(`new/${salt}-${value}.txt`, text(1_000 + salt * 100 + value));
  if (!entry) return tree;
  if (what === 'delete') next.delete(name);
  else if (what === 'mode' && !entry.isWhole)
    next.set(name, { ...entry, mode: entry.mode === '100644' ? '100755' : '100644' });
  else if (what === 'rename' && !entry.isWhole) {
    next.delete(name);
    next.set(`moved/${salt}-${file}.txt`, entry);
  } else {
    const at = entry.isWhole ? 0 : block;
    next.set(name, {
      ...entry,
      blocks: entry.blocks.map((one, i) => (i === at ? 10_000 + salt * 1_000 + value : one)),
    });
  }
  return next;
}

const isSame = (a: Entry | undefined, b: Entry | undefined) => JSON.stringify(a) === JSON.stringify(b);

/** Where a file of the culprit's tree is at the head: under its own name, or where a later commit moved it. */
type Moves = ReadonlyMap<string, string>;

/** The expected tree, file by file, without git; or the files that conflict. Undefined: a case that this computation leaves to git. */
function expected(before: Tree, broken: Tree, head: Tree, moved: { culprit: Moves; later: Moves }) {
  // Two renames of one file, or a rename and a removal, have no one right answer.
  const sources = [...moved.culprit.keys(), ...moved.later.keys()];
  if (new Set(sources).size < sources.length) return undefined;
  if ([...moved.culprit.values()].some((to) => !isSame(head.get(to), broken.get(to)))) return undefined;
  const result = new Map(head);
  const conflicts: string[] = [];
  for (const name of new Set([...before.keys(), ...broken.keys()])) {
    const [base, theirs] = [broken.get(name), before.get(name)];
    if (isSame(base, theirs)) continue;
    const at = moved.later.get(name) ?? name;
    const ours = head.get(at);
    if (isSame(ours, base)) {
      if (theirs) result.set(at, theirs);
      else result.delete(at);
    } else if (isSame(ours, theirs)) continue;
    else {
      const merged = base && ours && theirs ? mergedEntry(base, ours, theirs) : undefined;
      if (merged) result.set(at, merged);
      else conflicts.push(at);
    }
  }
  return { tree: result, conflicts };
}

function mergedEntry(base: Entry, ours: Entry, theirs: Entry): Entry | undefined {
  const mode = three(base.mode, ours.mode, theirs.mode);
  const blocks = base.blocks.map((one, i) => three(one, ours.blocks[i] as number, theirs.blocks[i] as number));
  if (mode === undefined || blocks.some((one) => one === undefined)) return undefined;
  return { ...base, mode, blocks: blocks as number[] };
}
const three = <T>(base: T, ours: T, theirs: T): T | undefined =>
  ours === base ? theirs : theirs === base || ours === theirs ? ours : undefined;

const contentOf = ({ blocks, isWhole, mode, ending, tag }: Entry) =>
  isWhole
    ? mode === '120000'
      ? `target-${blocks[0]}`
      : `\0binary ${blocks[0]}\n`
    : blocks
        .map(
          (one) =>
            `${['start', 'a', 'b', `value ${one}`, 'c', 'd', 'end'].map((line) => `${line} of ${tag}`).join(ending)}${ending}`,
        )
        .join('');

/** A commit for `git fast-import`. */
function commitText(ref: string, mark: number, from: number | undefined, tree: Tree): string {
  const files = [...tree].map(([name, entry]) => {
    if (entry.mode === '160000') return `M 160000 ${String(entry.blocks[0]).padStart(40, 'a')} ${name}\n`;
    const content = contentOf(entry);
    return `M ${entry.mode} inline ${name}\ndata ${Buffer.byteLength(content)}\n${content}\n`;
  });
  const head = `commit ${ref}\nmark :${mark}\ncommitter Ada <ada@example.com> 1700000000 +0000\ndata 1\nx\n`;
  return `${head}${from === undefined ? '' : `from :${from}\n`}deleteall\n${files.join('')}\n`;
}

interface Case {
  wanted: NonNullable<ReturnType<typeof expected>>;
  head: Tree;
  plan: unknown;
  index: number;
}

test(`the tree of ${HISTORIES} random reverts is what a computation without git expects`, async () => {
  const stream: string[] = [];
  const cases: Case[] = [];
  let mark = 0;
  for (const [index, plan] of fc.sample(history, { numRuns: HISTORIES, seed: 20_261_124 }).entries()) {
    const moved = { culprit: new Map<string, string>(), later: new Map<string, string>() };
    let salt = 0;
    const apply = (tree: Tree, one: Change, moves: Map<string, string>) => {
      salt += 1;
      const next = changed(tree, one, salt);
      const [name, to] = [NAMES[one.file] as string, `moved/${salt}-${one.file}.txt`];
      if (next.has(to)) moves.set(name, to);
      return next;
    };
    const broken = plan.culprit.reduce((tree, one) => apply(tree, one, moved.culprit), START);
    const trees = [START, broken];
    for (const commit of plan.later) {
      trees.push(commit.reduce((tree, one) => apply(tree, one, moved.later), trees.at(-1) as Tree));
    }
    const head = trees.at(-1) as Tree;
    const wanted = expected(START, broken, head, moved);
    if (!wanted || isUnchanged(START, broken)) continue;
    for (const [place, tree] of trees.entries()) {
      mark += 1;
      stream.push(commitText(`refs/heads/h${index}`, mark, place === 0 ? undefined : mark - 1, tree));
      if (place === 1) stream.push(`reset refs/heads/c${index}\nfrom :${mark}\n\n`);
    }
    mark += 1;
    stream.push(commitText(`refs/heads/e${index}`, mark, undefined, wanted.tree));
    cases.push({ wanted, head, plan, index });
  }
  const server = path.join(folder, 'server.git');
  execFileSync('git', ['init', '-q', '--bare', server]);
  execFileSync('git', ['-C', server, 'fast-import', '--quiet'], { input: stream.join('') });
  const first = cases[0]?.index;
  const clone = await openClone({ url: server, folder: path.join(folder, 'clone'), branch: `h${first}` });
  await clone.git.raw(['fetch', '--quiet', 'origin', '+refs/heads/*:refs/heads/*', `^refs/heads/h${first}`]);
  const tally = { clean: 0, conflict: 0, empty: 0 };
  for (const { wanted, head, plan, index } of cases) {
    const result = await revertedTree(clone, await readCommit(clone, `refs/heads/c${index}`), `refs/heads/h${index}`);
    tally[result.kind] += 1;
    const told = { plan: JSON.stringify(plan), result };
    if (wanted.conflicts.length > 0) {
      expect(told).toMatchObject({
        result: { kind: 'conflict', paths: expect.arrayContaining(wanted.conflicts.toSorted()) },
      });
    } else if (isUnchanged(wanted.tree, head)) expect(told).toMatchObject({ result: { kind: 'empty' } });
    else {
      const tree = (await clone.git.raw(['rev-parse', `refs/heads/e${index}^{tree}`])).trim();
      expect(told).toMatchObject({ result: { kind: 'clean', tree } });
    }
  }
  process.stdout.write(`reverted trees: ${cases.length} of ${HISTORIES} compared, ${JSON.stringify(tally)}\n`);
  expect(tally.clean).toBeGreaterThan(HISTORIES / 4);
  expect(tally.conflict).toBeGreaterThan(0);
}, 300_000);

function isUnchanged(a: Tree, b: Tree): boolean {
  return a.size === b.size && [...a].every(([name, entry]) => isSame(entry, b.get(name)));
}
