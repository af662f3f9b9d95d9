import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readInputs } from '../../src/config/inputs.ts';
import { InputError } from '../../src/errors.ts';
import { type Ended, Machine } from './machine.ts';

const SENSIBLE: Readonly<Record<string, readonly string[]>> = {
  command: ['guard', 'watch'],
  stage: ['build', 'ünïcode stage', 'a/b:c*?'],
  key: ['x'],
  lane: ['auto', 'docs', 'standard', 'heavy', 'HEAVY'],
  retry: ['auto', 'always', 'never'],
  'max-tries': ['1', '3', '100'],
  'retry-wait': ['0', '1ms'],
  timeout: ['90s', '15m'],
  'total-timeout': ['1h', '20m'],
  'job-timeout': ['30m'],
  'stall-timeout': ['1m'],
  'clean-tries': ['true', 'false'],
  optional: ['true'],
  resumable: ['true'],
  effects: ['auto', 'workspace'],
  'side-effects': ['auto', 'none', 'external'],
  checkpoint: ['auto', 'eager', 'on-failure', 'none'],
  'checkpoint-key': ['a long enough key for anybody'],
  'retention-days': ['1', '400'],
  exclude: ['**/node_modules', '[', '../..'],
  secrets: ['redact', 'refuse', 'allow'],
  reports: ['**/*.xml', '['],
  policy: ['.github/rerail.yml', '../../etc/passwd', '/'],
  strict: ['false'],
  matrix: ['null', '{"a":[1,{"b":2}]}'],
  services: ['null', '{}', '{"db":{}}'],
};

const anyInputs = fc.record(
  Object.fromEntries(
    Object.entries(SENSIBLE).map(([name, values]) => [
      name,
      fc.oneof({ weight: 24, arbitrary: fc.constantFrom(...values) }, fc.string({ unit: 'grapheme', minLength: 1 })),
    ]),
  ),
  { requiredKeys: [] },
);

test('whatever the inputs are: all that is wrong is told and nothing runs, or the script runs once, as it was asked for', async () => {
  // No variable of an environment can hold NUL.
  const samples = fc
    .sample(anyInputs, { seed: 20261121, numRuns: 30 })
    .map((inputs) => ({ run: 'echo "script ran"', ...inputs }))
    .filter((inputs) => !Object.values(inputs).some((value) => value?.includes('\0')));
  const results: { inputs: Record<string, string>; ended: Ended }[] = [];
  const waiting = [...samples] as Record<string, string>[];
  const work = async () => {
    for (let inputs = waiting.shift(); inputs !== undefined; inputs = waiting.shift()) {
      using machine = new Machine();
      results.push({ inputs, ended: await machine.main(inputs) });
    }
  };
  await Promise.all([work(), work(), work()]);
  const kinds = results.map(({ inputs, ended }) => {
    const problems = problemsOf(inputs);
    const runs = ended.log.match(/^script ran$/gm)?.length ?? 0;
    const told = { inputs, log: ended.log };
    expect([told, ended.log.includes('defect of rerail')]).toEqual([told, false]);
    if (problems > 0) {
      const errors = ended.log.match(/^::error/gm)?.length;
      expect([told, ended.exitCode, runs, errors]).toEqual([told, 1, 0, problems]);
      return 'refused';
    }
    const watches = inputs.command === 'watch' && inputs.run === undefined;
    expect([told, ended.exitCode, runs]).toEqual([told, 0, watches ? 0 : 1]);
    return 'ran';
  });
  expect(new Set(kinds)).toEqual(new Set(['refused', 'ran']));
}, 120_000);

function problemsOf(inputs: Readonly<Record<string, string>>): number {
  const entries = Object.entries({ 'job-status': 'success', ...inputs });
  try {
    readInputs(Object.fromEntries(entries.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])));
    return 0;
  } catch (error) {
    if (error instanceof InputError) return error.problems.length;
    throw error;
  }
}
