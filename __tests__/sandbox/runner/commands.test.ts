import { describe, expect, test } from '@jest/globals';
import { rehearse } from './rehearse.ts';

const workflow = (steps: string) => `
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
${steps.replace(/^/gm, '      ')}
`;

/** A step `x` that prints these lines, byte by byte. */
const printing = (...lines: string[]) => `
- id: x
  run: |
    cat <<'END'
${lines.map((line) => `    ${line}`).join('\n')}
    END`;

describe('commands in the output', () => {
  test('annotations, on both streams, at most ten of a level', async () => {
    const { step, log } = await rehearse(
      workflow(`${printing('::error file=a.ts,line=2,title=T::broken', '::warning::careful', '::notice::look')}
    for i in $(seq 12); do echo "::warning::$i" >&2; done`),
    );
    const { annotations, conclusion } = step('a', 'x');
    expect(annotations.slice(0, 3)).toEqual([
      { level: 'error', message: 'broken', file: 'a.ts', line: 2, title: 'T' },
      { level: 'warning', message: 'careful' },
      { level: 'notice', message: 'look' },
    ]);
    expect(annotations.filter(({ level }) => level === 'warning')).toHaveLength(10);
    expect(log('a').filter((line) => line.startsWith('##[warning]'))).toHaveLength(13);
    expect(conclusion).toBe('success');
  });

  test('masks take effect at once', async () => {
    const { log, step } = await rehearse(
      workflow(printing('::add-mask::swordfish', 'the swordfish', '::error::no swordfish')),
    );
    expect(log('a')).toContain('the ***');
    expect(step('a', 'x').annotations[0]?.message).toBe('no ***');
  });

  test('nothing is a command while commands are stopped', async () => {
    const { step, log } = await rehearse(
      workflow(printing('::stop-commands::pause-here', '::error::one', '::pause-here::', '::error::two')),
    );
    expect(step('a', 'x').annotations.map(({ message }) => message)).toEqual(['two']);
    expect(log('a')).toContain('::error::one');
  });

  test('the stop ends with its step', async () => {
    const { step } = await rehearse(
      workflow(`${printing('::stop-commands::t0')}\n- {id: y, run: 'echo ::error::heard'}`),
    );
    expect(step('a', 'y').annotations).toHaveLength(1);
  });

  test.each(['', 'error', 'pause-logging'])('a token %j to stop with is refused', async (token) => {
    const { step } = await rehearse(workflow(printing(`::stop-commands::${token}`, '::error::heard')));
    expect(step('a', 'x').conclusion).toBe('failure');
    expect(step('a', 'x').annotations.map(({ message }) => message)).toContain('heard');
  });

  test('old commands: outputs work with a warning, the environment is refused', async () => {
    const { step } = await rehearse(
      workflow(
        `${printing('::set-output name=v::1')}\n- {id: y, run: 'echo "::set-env name=A::1"'}\n- {id: z, if: always(), run: 'test -z "$A"'}`,
      ),
    );
    expect(step('a', 'x').outputs).toEqual({ v: '1' });
    expect(step('a', 'x').annotations[0]?.message).toContain('`set-output` command is deprecated');
    expect(step('a', 'y').conclusion).toBe('failure');
    expect(
      step('a', 'y')
        .annotations.map(({ message }) => message)
        .join(),
    ).toContain('`set-env` command is disabled');
    expect(step('a', 'z').conclusion).toBe('success');
  });

  test('groups are logged in GitHub form, debug lines only where they are switched on', async () => {
    const steps = workflow(printing('::group::More', 'inside', '::endgroup::', '::debug::details'));
    const quiet = (await rehearse(steps)).log('a');
    expect(quiet).toEqual(expect.arrayContaining(['##[group]More', 'inside', '##[endgroup]']));
    expect(quiet.filter((line) => line.includes('details') && !line.includes('::'))).toEqual([]);
    expect((await rehearse(steps, { run: { debug: true } })).log('a')).toContain('##[debug]details');
    expect((await rehearse(steps, { run: { secrets: { ACTIONS_STEP_DEBUG: 'true' } } })).log('a')).toContain(
      '##[debug]details',
    );
  });

  test('problem matchers: added, at work, removed', async () => {
    const matcher = {
      problemMatcher: [{ owner: 'cc', pattern: [{ regexp: '^(.+):(\\d+): (.*)$', file: 1, line: 2, message: 3 }] }],
    };
    const { step } = await rehearse({
      '.github/workflows/ci.yml': workflow(`
- uses: actions/checkout@v4
- {id: add, run: 'echo ::add-matcher::m.json; echo m.json:3: in the step that adds it'}
- {id: use, run: 'echo m.json:4: found; echo ::stop-commands::t0; echo /etc/passwd:1: elsewhere'}
- {id: remove, run: 'echo ::remove-matcher owner=cc::; echo m.json:5: not found'}`),
      'm.json': JSON.stringify(matcher),
    });
    expect(step('a', 'add').annotations).toHaveLength(1);
    expect(step('a', 'use').annotations).toEqual([
      { level: 'error', message: 'found', file: 'm.json', line: 4 },
      { level: 'error', message: 'elsewhere', line: 1 },
    ]);
    expect(step('a', 'remove').annotations).toEqual([]);
  });
});

describe('command files', () => {
  test.each([
    ['GITHUB_ENV', 'no equals sign', "Invalid format 'no equals sign'"],
    ['GITHUB_OUTPUT', 'A<<EOF', "Matching delimiter not found 'EOF'"],
    ['GITHUB_ENV', 'NODE_OPTIONS=--x', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command."],
  ])('%s with %j', async (file, line, message) => {
    const { step } = await rehearse(workflow(`- {id: x, run: 'echo "${line}" >> $${file}'}`));
    expect(
      step('a', 'x')
        .annotations.map((annotation) => annotation.message)
        .join(),
    ).toContain(message);
    // NODE_OPTIONS is only kept out; a file that cannot be read fails the step.
    expect(step('a', 'x').conclusion).toBe(line.startsWith('NODE') ? 'success' : 'failure');
  });

  test('are processed after a failure too', async () => {
    const { step, log } = await rehearse(
      workflow(
        `- {id: x, run: 'echo v=1 >> $GITHUB_OUTPUT; echo A=2 >> $GITHUB_ENV; exit 1'}\n- {if: always(), run: echo got $A}`,
      ),
    );
    expect(step('a', 'x').outputs).toEqual({ v: '1' });
    expect(log('a')).toContain('got 2');
  });

  test('a summary is kept, secrets hidden; a big one is dropped', async () => {
    const summaries = new Map<string, string>();
    const { step } = await rehearse(
      workflow(`
- {id: x, run: 'echo "# Title \${{ secrets.S }}" >> $GITHUB_STEP_SUMMARY'}
- {id: y, run: 'head -c 1048577 /dev/zero | tr "\\\\0" x >> $GITHUB_STEP_SUMMARY'}`),
      {
        run: { secrets: { S: 'hush-hush' } },
        afterwards: async (sandbox) => {
          const { readFile } = await import('node:fs/promises');
          for (const { id = '', summary } of sandbox.result().runs[0]?.jobs[0]?.steps ?? []) {
            if (summary) summaries.set(id, await readFile(summary, 'utf8'));
          }
        },
      },
    );
    expect(summaries).toEqual(new Map([['x', '# Title ***\n']]));
    expect(step('a', 'y').annotations[0]?.message).toContain('content up to a size of 1024k, got 1024k');
  });
});
