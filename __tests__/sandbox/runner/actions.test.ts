import { describe, expect, test } from '@jest/globals';
import { type Files, rehearse, temporaryFolder } from './rehearse.ts';

/** An action that prints its phase and whatever the script of the test says. */
const nodeAction = (folder: string, options: { runs?: string; inputs?: string; script?: string } = {}): Files => ({
  [`${folder}/action.yml`]: `
name: A tool
description: For tests.
inputs: ${options.inputs ?? '{}'}
runs: ${options.runs ?? '{using: node24, pre: pre.mjs, main: main.mjs, post: post.mjs}'}
`,
  ...Object.fromEntries(
    ['pre', 'main', 'post'].map((phase) => [
      `${folder}/${phase}.mjs`,
      `import fs from 'node:fs'; const phase = '${phase}'; const env = process.env; const say = (text) => console.log('say ' + text);
       say(phase);
       ${options.script ?? ''}`,
    ]),
  ),
});

const workflow = (steps: string, head = '') => `
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    ${head}
    steps:
${steps.replace(/^/gm, '      ')}
`;

const actions = { 'acme/tool': 'tool', 'acme/other': 'other', 'acme/composite': 'composite' };

/** What actions said through `say`, in order. */
const said = (log: string[]) => log.filter((line) => line.startsWith('say ')).map((line) => line.slice(4));

async function run(steps: string, files: Files, run: Parameters<typeof rehearse>[1] = {}) {
  const rehearsal = await rehearse({ '.github/workflows/ci.yml': workflow(steps), ...files }, { actions, ...run });
  return { ...rehearsal, said: said(rehearsal.log('a')) };
}

describe('phases', () => {
  test('every pre, every main, the posts in reverse', async () => {
    const files = { ...nodeAction('tool', { script: 'say(env.INPUT_N ?? "")', inputs: '{n: {}}' }) };
    const steps = '- {uses: acme/tool@v1, with: {n: 1}}\n- run: echo say script\n- {uses: acme/tool@v1, with: {n: 2}}';
    const { said, job } = await run(steps, files);
    expect(said).toEqual(['pre', '1', 'pre', '2', 'main', '1', 'script', 'main', '2', 'post', '2', 'post', '1']);
    expect(job('a').steps.map(({ phase, name }) => `${phase} ${name}`)).toEqual([
      'pre Pre Run acme/tool@v1',
      'pre Pre Run acme/tool@v1',
      'main Run acme/tool@v1',
      'main Run echo say script',
      'main Run acme/tool@v1',
      'post Post Run acme/tool@v1',
      'post Post Run acme/tool@v1',
    ]);
  });

  test('the pre comes before the checkout, in an empty workspace', async () => {
    const files = nodeAction('tool', { script: 'say(fs.readdirSync(".").filter((name) => name !== ".git").length)' });
    const { said } = await run('- uses: actions/checkout@v4\n- uses: acme/tool@v1', files);
    expect(said.slice(0, 4)).toEqual(['pre', '0', 'main', '2']);
  });

  test('a local action has no pre, and is told so', async () => {
    const { said, log } = await run('- uses: actions/checkout@v4\n- uses: ./tool', nodeAction('tool'));
    expect(said).toEqual(['main', 'post']);
    expect(log('a')).toContain("##[warning]`pre` execution is not supported for local action from './tool'");
  });

  test('an action of the same repository named by $/ has its pre', async () => {
    const { said } = await run('- uses: $/tool', nodeAction('tool'));
    expect(said).toEqual(['pre', 'main', 'post']);
  });

  test('with a pre, the post runs even where main was skipped', async () => {
    const { said, steps } = await run('- {id: x, if: false, uses: acme/tool@v1}', nodeAction('tool'));
    expect(said).toEqual(['pre', 'post']);
    expect(steps('a')).toEqual(['x: success', 'x: skipped', 'x: success']);
  });

  test('without a pre, a skipped main has no post', async () => {
    const files = nodeAction('tool', { runs: '{using: node24, main: main.mjs, post: post.mjs}' });
    const { said } = await run('- {if: false, uses: acme/tool@v1}\n- uses: acme/tool@v1', files);
    expect(said).toEqual(['main', 'post']);
  });

  test('after a failing pre the other pres run, and mains only where they always do', async () => {
    const files = {
      ...nodeAction('tool', { script: 'if (phase === "pre") process.exitCode = 1' }),
      ...nodeAction('other'),
    };
    const steps = '- uses: acme/tool@v1\n- uses: acme/other@v1\n- {if: always(), run: echo say always}';
    const { said, run: runOf } = await run(steps, files);
    expect(said).toEqual(['pre', 'pre', 'always', 'post', 'post']);
    expect(runOf().conclusion).toBe('failure');
  });

  test('pre-if and post-if', async () => {
    const runs =
      "{using: node24, pre: pre.mjs, pre-if: runner.os == 'none', main: main.mjs, post: post.mjs, post-if: failure()}";
    const { said } = await run('- uses: acme/tool@v1', nodeAction('tool', { runs }));
    expect(said).toEqual(['main']);
    const failing = await run('- uses: acme/tool@v1\n- run: exit 1', nodeAction('tool', { runs }));
    expect(failing.said).toEqual(['main', 'post']);
  });

  test("a failing post fails the job, an action's exit adds no annotation", async () => {
    const files = nodeAction('tool', { script: 'if (phase === "post") process.exitCode = 3' });
    const { run: runOf, job } = await run('- uses: acme/tool@v1', files);
    expect(runOf().conclusion).toBe('failure');
    expect(job('a').steps.flatMap(({ annotations }) => annotations)).toEqual([]);
  });
});

describe('what a process of an action gets', () => {
  test('inputs, in every phase anew', async () => {
    const inputs =
      "{status: {default: '${{ job.status }}'}, my input: {default: a}, with-dash: {}, matrix: {default: '${{ toJSON(matrix) }}'}}";
    const script = 'say([env.INPUT_STATUS, env.INPUT_MY_INPUT, env["INPUT_WITH-DASH"], env.INPUT_MATRIX].join())';
    const steps = '- {uses: acme/tool@v1, with: {With-Dash: "${{ steps.s.outcome }}"}}\n- {id: s, run: exit 1}';
    const { said } = await run(steps, nodeAction('tool', { inputs, script }));
    expect(said).toEqual(['pre', 'success,a,,null', 'main', 'success,a,,null', 'post', 'failure,a,failure,null']);
  });

  test('state from one phase to the next, outputs of main only', async () => {
    const script = `
      say(env.STATE_seen ?? 'none');
      fs.appendFileSync(env.GITHUB_STATE, 'seen=' + phase + '\\n');
      fs.appendFileSync(env.GITHUB_OUTPUT, phase + '=yes\\n');`;
    const { said, job } = await run('- {id: x, uses: acme/tool@v1}', nodeAction('tool', { script }));
    expect(said).toEqual(['pre', 'none', 'main', 'pre', 'post', 'main']);
    expect(job('a').steps.map(({ outputs }) => outputs)).toEqual([{}, { main: 'yes' }, {}]);
  });

  test('the tokens of the runtime, masked, and GITHUB_ENV of a pre', async () => {
    const script = `
      say(['TOKEN', 'URL'].map((name) => Boolean(env['ACTIONS_RUNTIME_' + name])).join());
      console.log('token ' + env.ACTIONS_RUNTIME_TOKEN);
      if (phase === 'pre') fs.appendFileSync(env.GITHUB_ENV, 'FROM_PRE=1\\n');`;
    const { said, log } = await run('- run: echo say $FROM_PRE\n- uses: acme/tool@v1', nodeAction('tool', { script }));
    expect(said).toEqual(['pre', 'true,true', '1', 'main', 'true,true', 'post', 'true,true']);
    expect(log('a').filter((line) => line.startsWith('token '))).toEqual(['token ***', 'token ***', 'token ***']);
  });

  test('where it comes from', async () => {
    const script = 'say([env.GITHUB_ACTION_REPOSITORY, env.GITHUB_ACTION_REF, env.GITHUB_ACTION].join())';
    const { said } = await run('- uses: acme/tool@v1', nodeAction('tool', { script }));
    expect(said[1]).toBe('acme/tool,v1,__acme_tool');
  });

  test('warnings about inputs', async () => {
    const inputs = '{old: {deprecationMessage: use new}, new: {}}';
    const { log } = await run('- {uses: acme/tool@v1, with: {old: 1, typo: 2}}', nodeAction('tool', { inputs }));
    expect(log('a')).toContain("##[warning]Input 'old' has been deprecated with message: use new");
    expect(log('a')).toContain("##[warning]Unexpected input(s) 'typo', valid inputs are ['old', 'new']");
  });

  test('a built action is brought onto the machine with its dist alone', async () => {
    const files = {
      'tool/action.yml': 'name: x\ndescription: x\nruns: {using: node24, main: dist/main.js}',
      'tool/dist/main.js':
        'console.log("say " + __dirname.includes("_actions") + require("node:fs").existsSync(__dirname + "/../src"))',
      'tool/src/x': '',
    };
    expect((await run('- uses: acme/tool@v1', files)).said).toEqual(['truefalse']);
  });
});

describe("the project's own action", () => {
  const own = (text: string): Files => ({
    'action.yml': 'name: x\ndescription: x\nruns: {using: node24, pre: dist/pre.js, main: dist/main.js}',
    'dist/pre.js': 'console.log("say pre")',
    'dist/main.js': `console.log("say ${text}")`,
    'dist/package.json': '{"type": "module"}',
  });

  test('behind rerail/rerail@…, and behind ./ in a folder without an action', async () => {
    await using folder = await temporaryFolder(own('the action'));
    const options = { sandbox: { actionFolder: folder.path } };
    expect((await run('- uses: rerail/rerail@v1', {}, options)).said).toEqual(['pre', 'the action']);
    const local = await run('- uses: ./', {}, options);
    expect(local.said).toEqual(['the action']);
    expect(local.log('a')).toContain("##[warning]`pre` execution is not supported for local action from './'");
  });

  test('a folder with an action of its own means that by ./', async () => {
    await using folder = await temporaryFolder(own('the action'));
    const { said } = await run('- uses: actions/checkout@v4\n- uses: ./', own('its own'), {
      sandbox: { actionFolder: folder.path },
    });
    expect(said).toEqual(['its own']);
  });
});

describe('composite actions', () => {
  const composite = (body: string): Files => ({
    'composite/action.yml': `name: c\ndescription: c\n${body}`,
    ...nodeAction('tool', { script: 'say(env.INPUT_N)', inputs: '{n: {}}' }),
  });

  test('inputs, outputs, scopes of their own', async () => {
    const files = composite(`
inputs: {who: {default: world}}
outputs: {greeting: {value: "\${{ steps.g.outputs.text }}"}}
runs:
  using: composite
  steps:
    - {id: g, shell: bash, run: 'echo "text=hello \${{ inputs.who }}" >> $GITHUB_OUTPUT'}
    - {shell: bash, run: 'echo "say \${{ steps.outer.outcome }}|\${{ steps.g.outcome }}|\${{ env.A }}"'}
`);
    const steps =
      '- {id: outer, run: "true"}\n- {id: c, env: {A: given}, uses: acme/composite@v1, with: {who: you}}\n- run: echo say ${{ steps.c.outputs.greeting }}';
    const { said, step, steps: all } = await run(steps, files);
    expect(said).toEqual(['|success|given', 'hello you']);
    expect(step('a', 'c').outputs).toEqual({ greeting: 'hello you' });
    expect(all('a')).toHaveLength(3);
  });

  test('a failure inside: later steps by their conditions, the step failed', async () => {
    const files = composite(`
runs:
  using: composite
  steps:
    - {shell: bash, run: exit 1}
    - {shell: bash, run: echo say never}
    - {shell: bash, if: failure(), run: 'echo say \${{ github.action_status }}'}
`);
    const {
      said,
      steps,
      run: runOf,
    } = await run('- {id: c, uses: acme/composite@v1}\n- {id: next, run: "true"}', files);
    expect(said).toEqual(['failure']);
    expect(steps('a')).toEqual(['c: failure', 'next: skipped']);
    expect(runOf().conclusion).toBe('failure');
  });

  test('continue-on-error inside', async () => {
    const files = composite(`
runs:
  using: composite
  steps:
    - {id: x, shell: bash, continue-on-error: true, run: exit 1}
    - {shell: bash, run: 'echo say \${{ steps.x.outcome }} \${{ steps.x.conclusion }}'}
`);
    const { said, steps } = await run('- {id: c, uses: acme/composite@v1}', files);
    expect(said).toEqual(['failure success']);
    expect(steps('a')).toEqual(['c: success']);
  });

  test('pre and post of the actions inside: a post only where the main ran', async () => {
    const files = composite(`
runs:
  using: composite
  steps:
    - {uses: acme/tool@v1, with: {n: 1}}
    - {uses: acme/tool@v1, if: false, with: {n: 2}}
    - {shell: bash, run: 'echo "FROM=inside" >> $GITHUB_ENV'}
    - {shell: bash, run: 'echo "say $FROM"'}
`);
    const { said, job } = await run('- uses: acme/composite@v1\n- run: echo say $FROM', files);
    expect(said).toEqual(['pre', '1', 'pre', '2', 'main', '1', 'inside', 'inside', 'post', '1']);
    expect(job('a').steps.map(({ phase }) => phase)).toEqual(['pre', 'main', 'main', 'post']);
  });
});

test('a composite action may check out first and then use what came', async () => {
  const files = {
    'composite/action.yml': `
name: c
description: c
runs:
  using: composite
  steps:
    - uses: actions/checkout@v4
    - uses: ./tool
`,
    ...nodeAction('tool'),
  };
  const { said, job } = await run('- uses: acme/composite@v1', files);
  expect(said).toEqual(['main', 'post']);
  expect(job('a').steps.map(({ phase, conclusion }) => `${phase} ${conclusion}`)).toEqual([
    'main success',
    'post success',
  ]);
});

describe('actions that cannot run', () => {
  const itself = (uses: string): Files => ({
    'composite/action.yml': `name: c\ndescription: c\nruns: {using: composite, steps: [{uses: ${uses}}]}`,
  });

  test('a composite action that uses itself', async () => {
    const { job } = await run('- uses: acme/composite@v1', itself('acme/composite@v1'));
    expect(job('a').annotations[0]?.message).toBe('Composite action depth exceeded max depth 9');
    const local = await run('- uses: actions/checkout@v4\n- {id: x, uses: ./composite}', itself('./composite'));
    expect(local.step('a', 'x').conclusion).toBe('failure');
    expect(local.log('a')).toContain('##[error]Composite action depth exceeded max depth 9');
  });

  test.each([
    ['unknown to the sandbox', '- uses: acme/unknown@v1', 'Unable to resolve action `acme/unknown@v1`'],
    ['in a container', '- uses: docker://alpine', 'the sandbox has no containers'],
  ])('%s: the set-up fails before anything runs', async (_name, step, message) => {
    const { job, run: runOf } = await run(`- run: echo say started\n${step}`, {});
    expect(job('a').steps).toEqual([]);
    expect(
      job('a')
        .annotations.map((annotation) => annotation.message)
        .join(),
    ).toContain(message);
    expect(runOf().conclusion).toBe('failure');
  });

  test('a manifest needs what the runner needs, no more: neither name nor description', async () => {
    const checkout = '- uses: actions/checkout@v4\n';
    const manifest = (text: string) => ({ 'tool/action.yml': text });
    const lean = manifest('runs: {using: composite, steps: [{run: echo say lean, shell: bash}]}');
    expect((await run(`${checkout}- uses: ./tool`, lean)).said).toEqual(['lean']);
    for (const [text, message] of [
      ['name: x', "Top level 'runs:' section is required"],
      ['runs: {using: node99, main: x.js}', "'using: node99' is not supported"],
      ['runs: {using: node24, post: x.js}', 'needs an entry file'],
    ] as const) {
      const { log, step } = await run(`${checkout}- {id: x, uses: ./tool}`, manifest(text));
      expect(step('a', 'x').conclusion).toBe('failure');
      expect(log('a').join('\n')).toContain(message);
    }
  });

  test('a local action before the checkout', async () => {
    const { steps, log } = await run('- {id: x, uses: ./tool}\n- {id: y, run: "true"}', nodeAction('tool'));
    expect(steps('a')).toEqual(['x: failure', 'y: skipped']);
    expect(log('a').join('\n')).toContain('Did you forget to run actions/checkout before running your local action?');
  });
});
