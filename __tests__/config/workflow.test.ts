import { describe, expect, test } from '@jest/globals';
import { parseCompositeAction, parseWorkflow } from '../../src/config/workflow.ts';

/** An expression, without this file looking as if it had one. */
const expression = (text: string) => `\${{ ${text} }}`;

describe('a workflow file', () => {
  test('is read as plain data, expressions as they are', async () => {
    const text = `
on: push
env: { A: 1, B: null, C: [no] }
jobs:
  build:
    environment: { name: production, url: x }
    needs: setup
    env: { TOKEN: "\${{ secrets.T }}" }
    steps:
      - uses: actions/download-artifact@v8
        with: { path: got, merge-multiple: true }
      - { id: odd, run: "echo \${{ secrets.S }}", env: "\${{ fromJSON(vars.ALL) }}" }
  setup: { uses: ./.github/workflows/x.yml, secrets: inherit, needs: [a, b] }
  broken: 3
`;
    expect(await parseWorkflow(text, 'ci.yml')).toEqual({
      path: 'ci.yml',
      env: { A: '1', B: '' },
      jobs: [
        {
          id: 'build',
          environment: 'production',
          needs: ['setup'],
          env: { TOKEN: expression('secrets.T') },
          with: {},
          secrets: {},
          steps: [
            { uses: 'actions/download-artifact@v8', env: {}, with: { path: 'got', 'merge-multiple': 'true' } },
            {
              id: 'odd',
              run: `echo ${expression('secrets.S')}`,
              env: {},
              envExpression: expression('fromJSON(vars.ALL)'),
              with: {},
            },
          ],
        },
        {
          id: 'setup',
          uses: './.github/workflows/x.yml',
          needs: ['a', 'b'],
          env: {},
          with: {},
          secrets: 'inherit',
          steps: [],
        },
      ],
    });
  });

  test('that is none, too large, or grows by its aliases is not read', async () => {
    const aliases = [
      `a0: &a0 [x, x]`,
      ...Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`),
    ];
    for (const text of ['', '[]', 'on: push', 'jobs: [', 'x'.repeat(1_000_001), `${aliases.join('\n')}\njobs: {}`]) {
      expect(await parseWorkflow(text, 'ci.yml')).toBeUndefined();
    }
  });

  test('a composite action has steps, others have none', async () => {
    const steps = await parseCompositeAction('runs: { using: composite, steps: [{ run: a, shell: sh }, 3] }');
    expect(steps).toEqual([{ run: 'a', shell: 'sh', env: {}, with: {} }]);
    expect(await parseCompositeAction('runs: { using: node24, main: a.js }')).toBeUndefined();
  });
});
