import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseWorkflow } from '../../src/config/workflow.ts';
import { align, secretValues } from '../../src/config/workflow-secrets.ts';

const WORKFLOW = `
env: {PLAIN: 1, DSN: "postgres://u:\${{ secrets.DB }}@h/d"}
jobs:
  j:
    runs-on: ubuntu-latest
    env: {MY: "\${{ secrets.S }}", ALSO: "\${{ env.MY }}", INDEXED: "\${{ secrets['odd name'] }}", OTHER: "\${{ vars.secrets_like }}"}
    steps:
      - run: echo "EXPORTED=\${{ secrets.E }}" >> "$GITHUB_ENV"
      - uses: rerail/rerail@v1
        with:
          run: |
            curl -H "X: \${{ secrets.HEADER }}" https://\${{ vars.HOST }}/
            echo done
`;

test('what a workflow file puts a secret into is known, whatever its name', async () => {
  const workflow = await parseWorkflow(WORKFLOW, 'ci.yml');
  if (!workflow?.jobs[0]) throw new Error('no job');
  const inputs: Record<string, string> = { run: 'curl -H "X: h3ader" https://example.org/\necho done\n' };
  const env = {
    PLAIN: '1',
    DSN: 'postgres://u:d8@h/d',
    MY: 's3cret',
    ALSO: 's3cret',
    INDEXED: '1ndexed',
    OTHER: 'plain',
  };
  const values = secretValues(workflow, workflow.jobs[0], {
    env: { ...env, EXPORTED: '3xported' },
    input: (name) => inputs[name],
  });
  expect(values.sort()).toEqual(['1ndexed', '3xported', 'd8', 'h3ader', 's3cret']);
});

test.each([
  [`a \${{ secrets.S }} b`, 'a x b', ['x']],
  [`\${{ secrets.S }}`, ' x ', ['x']],
  [`\${{ vars.V }}-\${{ secrets.S }}`, 'v-x', ['x']],
  // Where one ends and the other begins cannot be known: all of it counts.
  [`\${{ vars.V }}\${{ secrets.S }}`, 'vx', ['vx']],
  [`\${{ secrets.A }}-\${{ secrets.B }}`, 'a-b-c', ['a', 'b-c', 'a-b', 'c']],
  ['no expression', 'no expression', []],
  [`echo \${{ secrets.S }}`, 'another script', undefined],
])('%j aligned with %j gives %j', (template, text, found) => {
  const values = align(template, text);
  expect(values === undefined ? undefined : new Set(values)).toEqual(found === undefined ? undefined : new Set(found));
});

test('a secret that a template was filled with is among the values, or contained in one', () => {
  const piece = fc.stringMatching(/^[a-c \n-]{0,6}$/);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(piece, fc.stringMatching(/^[a-cX]{1,5}$/)), { minLength: 1, maxLength: 4 }),
      piece,
      (parts, end) => {
        const template = `${parts.map(([literal]) => `${literal}\${{ secrets.S }}`).join('')}${end}`;
        const text = `${parts.map(([literal, value]) => literal + value).join('')}${end}`;
        const values = align(template, text);
        expect(values).toBeDefined();
        const [[, only] = ['', '']] = parts;
        if (parts.length === 1) expect(values).toEqual([only.trim()]);
      },
    ),
    { seed: 1, numRuns: 500 },
  );
});
