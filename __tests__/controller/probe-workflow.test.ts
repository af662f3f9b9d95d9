import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseWorkflow } from '../../src/config/workflow.ts';
import { titleOf } from '../../src/controller/revert/probe-runs.ts';
import { problemOfProbe } from '../../src/controller/revert/start-probes.ts';
import type { RunReader } from '../../src/ports/run-reader.ts';
import { sha } from '../rollback/facts.ts';
import { PROBE } from '../scenarios/broken-branch.ts';

const readerOf = (text: string | undefined): RunReader => ({
  find: async <T>() =>
    text === undefined
      ? undefined
      : ({ encoding: 'base64', content: Buffer.from(text).toString('base64'), size: text.length } as T),
  list: async () => [],
  log: async () => undefined,
  costs: () => ({ apiRequests: 0, logBytes: 0 }),
});
const problem = (text: string | undefined) => problemOfProbe(readerOf(text), 'o/r', 'probe.yml');

test('the example of the documentation is a probe', async () => {
  expect(await problem(PROBE)).toBeUndefined();
});

test.each([
  ['is absent', undefined, /has no such workflow/],
  ['is no YAML', '{', /has no such workflow, or it cannot be read/],
  [
    'has no commit in its run name',
    PROBE.replace(/^run-name.*$/m, 'run-name: probe'),
    /run-name does not hold the commit\. Add "run-name: rerail probe \$\{\{ inputs\.sha \}\}"/,
  ],
  [
    'takes no commit',
    PROBE.replace('sha: {required: true}', 'ref: {required: true}'),
    /no workflow_dispatch with the input "sha"/,
  ],
  ['nobody can dispatch', PROBE.replace(/^on:.*?(?=permissions)/ms, 'on: push\n'), /no workflow_dispatch/],
  [
    'has an environment',
    PROBE.replace('    runs-on', '    environment: production\n    runs-on'),
    /job "probe" has an environment or acts outside/,
  ],
  ['publishes', PROBE.replace('npm test', 'npm publish'), /job "probe" has an environment or acts outside/],
])('a workflow that %s is none, and the reason is said', async (_, text, why) => {
  expect(await problem(text)).toMatch(why);
});

test.each([
  [`rerail probe ${sha(7)}`, { kind: 'probe', sha: sha(7) }],
  [`rerail verify ${sha(7)}`, { kind: 'verify', sha: sha(7) }],
  ['rerail probe 1234567', undefined],
])('a run called "%s"', (title, meaning) => {
  expect(titleOf(title)).toEqual(meaning);
});

test('the example in docs/rollback.md works, for probes and for verify', async () => {
  const page = readFileSync('docs/rollback.md', 'utf8');
  const example = /```yaml\n(# \.github\/workflows\/probe\.yml\n.*?)```/s.exec(page)?.[1];
  expect(await problem(example)).toBeUndefined();
  const workflow = await parseWorkflow(example ?? '', 'probe.yml');
  expect(workflow?.dispatchInputs).toEqual(['sha', 'verify']);
  const steps = workflow?.jobs[0]?.steps ?? [];
  expect(steps[0]?.with).toMatchObject({ 'persist-credentials': 'false', ref: expect.stringContaining('inputs.sha') });
});
