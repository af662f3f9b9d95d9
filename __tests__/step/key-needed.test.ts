import { expect, test } from '@jest/globals';
import { whyKeyNeeded } from '../../src/step/stages/earlier.ts';
import { collectWorkflows, workflowFileOf } from '../../src/step/workflow-file.ts';

type Phase = Parameters<typeof whyKeyNeeded>[0];

const UNREADABLE = 'the workflow file could not be read, which says whether the job has an environment';
const REF = 'o/r/.github/workflows/ci.yml@refs/heads/main';
/** What is known of a run whose workflow file is this and calls nothing that can be read. */
const workflowsOf = (text: string | undefined) => {
  const start = workflowFileOf({ GITHUB_WORKFLOW_REF: REF, GITHUB_SHA: 'c0ffee' });
  return start && collectWorkflows(start, async ({ path }) => (path.endsWith('/ci.yml') ? text : undefined));
};

test.each([
  ['the workflow file cannot be read', {}, undefined, UNREADABLE],
  [
    'the job is in a called file that cannot be read',
    {},
    'jobs: {call: {uses: o/r/.github/workflows/x.yml@v1}}',
    UNREADABLE,
  ],
  [
    'the job has an environment',
    {},
    'jobs: {job: {environment: production, runs-on: x, steps: [{run: make}]}}',
    'the job has an environment',
  ],
  [
    'the job can ask for OIDC tokens',
    { hasIdToken: true },
    'jobs: {job: {runs-on: x, steps: [{run: make}]}}',
    'the job can ask for OIDC tokens',
  ],
  ['nothing speaks for it', {}, 'jobs: {job: {runs-on: x, steps: [{run: make}]}}', undefined],
] as const)('whether a job without a key may resume, if %s', async (_, context, text, expected) => {
  const phase = (inputs: object) =>
    ({
      context: { hasIdToken: false, workflowRef: REF, job: 'job', ...context },
      inputs,
      run: { workflows: async () => workflowsOf(text) },
    }) as unknown as Phase;
  expect(await whyKeyNeeded(phase({}))).toBe(expected);
  expect(await whyKeyNeeded(phase({ checkpointKey: 'key' }))).toBeUndefined();
});
