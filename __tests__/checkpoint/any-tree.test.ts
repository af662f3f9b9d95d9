import { chmodSync, lutimesSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createEngine } from '../../src/checkpoint/create-engine.ts';
import { createLocalStore } from '../../src/checkpoint/stores/local.ts';
import { rounds } from './random.ts';
import { Folder, openUp, PLAIN_MASKER, portsIn, snapshot } from './workspace.ts';

fc.configureGlobal({ seed: 20261121 });

/** Names that sort in odd ways beside each other; few, so that they meet in several states. */
const name = fc.constantFrom('a', 'A', 'a.b', 'a-b', 'ab', 'a b', '\u00e9', 'e\u0301', '-', '~', 'z'.repeat(120), '\n');
const mode = fc.constantFrom(0o644, 0o755, 0o600, 0o444, 0o4755);
const seconds = fc.double({ min: -(2 ** 31), max: 2 ** 33, noNaN: true });

type Node =
  | { kind: 'file'; content: string; mode: number; time: number }
  | { kind: 'link'; target: string; time: number }
  | { kind: 'folder'; mode: number; time: number; entries: Record<string, Node> };

const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.record({
      kind: fc.constant('file' as const),
      // Few contents of one size: what changed must be seen by more than its size.
      content: fc.oneof(fc.constantFrom('', 'one', 'two', 'six'), fc.string({ maxLength: 2_000 })),
      mode,
      time: seconds,
    }),
    fc.record({
      kind: fc.constant('link' as const),
      target: fc.constantFrom('a', '../a', '/', 'nowhere'),
      time: seconds,
    }),
    fc.record({
      kind: fc.constant('folder' as const),
      mode: fc.constantFrom(0o755, 0o700, 0o555, 0o2755),
      time: seconds,
      entries: fc.dictionary(name, tie('node'), { maxKeys: 5 }),
    }),
  ),
}));

const states = fc.array(fc.dictionary(name, node, { maxKeys: 6 }), { minLength: 1, maxLength: 4 });

function make(at: string, node: Node): void {
  if (node.kind === 'link') {
    symlinkSync(node.target, at);
    lutimesSync(at, node.time, node.time);
    return;
  }
  if (node.kind === 'file') writeFileSync(at, node.content);
  else {
    mkdirSync(at);
    for (const [key, entry] of Object.entries(node.entries)) make(path.join(at, key), entry);
  }
  chmodSync(at, node.mode);
  utimesSync(at, node.time, node.time);
}

describe('whatever a workspace holds', () => {
  test('comes back from a chain of checkpoints, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(states, fc.infiniteStream(fc.nat()), async (chain, choices) => {
        using folder = new Folder();
        const root = folder.at('workspace');
        const store = createLocalStore(folder.at('store'));
        const engine = createEngine(portsIn(folder.at('engine')));
        const taken: { id: string; stateHash: string; lines: string[] }[] = [];
        for (const entries of chain) {
          if (taken.length > 0) openUp(root);
          rmSync(root, { recursive: true, force: true });
          mkdirSync(root);
          for (const [key, node] of Object.entries(entries)) make(path.join(root, key), node);
          const identity = { sequence: taken.length, clean: true };
          const parent = taken.at(-1)?.id;
          const { id, stateHash } = await engine.capture({
            root,
            store,
            identity,
            secrets: 'redact',
            masker: PLAIN_MASKER,
            ...(parent ? { parent } : {}),
          });
          taken.push({ id, stateHash, lines: snapshot(root) });
        }
        for (const choice of choices.take(chain.length + 1)) {
          const { id, stateHash, lines } = taken[choice % taken.length] as (typeof taken)[number];
          expect(await engine.validate(id, [store], 'full')).toEqual({ ok: true, problems: [] });
          expect(await engine.restore({ id, root, stores: [store] })).toMatchObject({ verified: true });
          expect(snapshot(root)).toEqual(lines);
          expect(await engine.stateHash(root)).toBe(stateHash);
        }
      }),
      { numRuns: rounds(10, 1_000) },
    );
  }, 1_200_000);
});
