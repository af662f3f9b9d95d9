import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runWorkflow } from '../../src/cli/eject/run-workflow.ts';
import { guardWorkflow } from '../../src/cli/init/guard-workflow.ts';

const FOLDER = path.resolve('__tests__/fixtures/workflows');
const texts = readdirSync(FOLDER).map((name) => readFileSync(path.join(FOLDER, name), 'utf8'));

/** What people write in workflows, in places where they would not. */
const PIECES = [
  ' # c',
  '\t# t',
  'shell: bash',
  'working-directory: a',
  'env: {A: 1}',
  'id: q',
  '# loose',
  '- run: npm ci',
  '<<: *a',
  'run: |',
  '  run: npm test',
  '    x',
  '',
];

const change = fc.record({
  what: fc.constantFrom('remove', 'insert', 'append', 'indent', 'outdent', 'swap'),
  at: fc.nat(200),
  other: fc.nat(200),
  piece: fc.constantFrom(...PIECES),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function mutated(text: string, changes: readonly Change[], crlf: boolean): string {
  const lines = text.split('\n');
  for (const { what, at, other, piece } of changes) {
    const [i, j] = [at % lines.length, other % lines.length];
    const line = lines[i] ?? '';
    if (what === 'remove') lines.splice(i, 1);
    else if (what === 'insert') lines.splice(i, 0, `${/^ */.exec(line)?.[0]}${piece}`);
    else if (what === 'append') lines[i] = line + piece;
    else if (what === 'indent') lines[i] = ` ${line}`;
    else if (what === 'outdent') lines[i] = line.replace(/^ /, '');
    else [lines[i], lines[j]] = [lines[j] ?? '', line];
  }
  const whole = lines.join('\n');
  return crlf ? whole.replaceAll('\r', '').replaceAll('\n', '\r\n') : whole;
}

test('whatever a workflow looks like, it is refused with a reason, or comes back as it was', () => {
  let guards = 0;
  const workflow = fc.tuple(fc.constantFrom(...texts), fc.array(change, { maxLength: 4 }), fc.boolean());
  fc.assert(
    fc.property(workflow, ([text, changes, crlf]) => {
      const whole = mutated(text, changes, crlf);
      let guarded: ReturnType<typeof guardWorkflow>;
      try {
        guarded = guardWorkflow(whole);
      } catch (error) {
        expect(String(error)).toMatch(/it is not valid YAML|it has no jobs/);
        return;
      }
      guards += guarded.steps.filter(({ guard }) => guard).length;
      expect(runWorkflow(guarded.text).text).toBe(runWorkflow(whole).text);
      expect(guardWorkflow(guarded.text).text).toBe(guarded.text);
    }),
    { numRuns: 500 },
  );
  expect(guards).toBeGreaterThan(100);
});
