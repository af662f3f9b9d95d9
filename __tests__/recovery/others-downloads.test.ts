import { describe, expect, test } from '@jest/globals';
import type { WorkflowStep } from '../../src/config/workflow.ts';
import { findUnfilteredDownload } from '../../src/recovery/others-downloads.ts';

const download = (inputs: Record<string, string>, uses = 'actions/download-artifact@v8'): WorkflowStep => ({
  uses,
  env: {},
  with: inputs,
});
const script = (run: string): WorkflowStep => ({ run, env: {}, with: {} });
const expression = (text: string) => `\${{ ${text} }}`;
const takesAll = (step: WorkflowStep) => findUnfilteredDownload([{ where: 'job', steps: [step] }]) !== undefined;

describe('a step that takes all artifacts of the run', () => {
  test.each<[string, WorkflowStep]>([
    ['without inputs', download({})],
    ['with a path only', download({ path: 'got' })],
    ['merged', download({ 'merge-multiple': 'true' })],
    [
      'of an older major, in capitals',
      download({}, 'Actions/Download-Artifact@0123456789abcdef0123456789abcdef01234567'),
    ],
    ['with a pattern that fits rerail', download({ pattern: '*' })],
    ['with a pattern for another prefix only by an expression', download({ pattern: `${expression('inputs.p')}-*` })],
    ['with an excluding pattern for others', download({ pattern: '!docs-*' })],
    ['of this run by its id', download({ 'run-id': expression('github.run_id') })],
    ['with an empty name', download({ name: '' })],
    ['by merging', download({}, 'actions/upload-artifact/merge@v7')],
    ['by the command line', script('gh run download "$RUN" --dir got')],
  ])('is found %s', (_, step) => {
    expect(takesAll(step)).toBe(true);
  });

  test.each<[string, WorkflowStep]>([
    ['by name', download({ name: 'report' })],
    ['by ids', download({ 'artifact-ids': '1,2' })],
    ['by a pattern of its own', download({ pattern: 'coverage-*' })],
    ['by a pattern that begins otherwise', download({ pattern: `coverage-${expression('matrix.os')}` })],
    ['by the pattern that rerail names', download({ pattern: '!rerail-*' })],
    ['of another run', download({ 'run-id': expression('github.event.workflow_run.id') })],
    ['by merging what has a name of its own', download({ pattern: 'report-*' }, 'actions/upload-artifact/merge@v7')],
    ['by the command line, with a name', script('gh run download 12 \\\n  -n report')],
    ['that only speaks of it', script('echo "gh run download"')],
    ['another action', download({}, 'someone/download-artifact@v8')],
  ])('is not one that chooses %s', (_, step) => {
    expect(takesAll(step)).toBe(false);
  });

  test('is told with its place', () => {
    const places = [
      { where: 'first', steps: [script('true')] },
      { where: 'second', steps: [script('true'), download({})] },
    ];
    expect(findUnfilteredDownload(places)).toEqual({ what: 'actions/download-artifact@v8', where: 'second' });
  });
});
