import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readInputs } from '../../src/config/inputs.ts';
import { InputError } from '../../src/errors.ts';
import { formatDuration, parseDuration } from '../../src/values/duration.ts';

const env = (inputs: Record<string, string>) =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));

const problemsOf = (inputs: Record<string, string>): readonly string[] => {
  try {
    readInputs(env(inputs));
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
};

describe('durations', () => {
  test.each([
    ['90s', 90_000],
    ['15m', 900_000],
    ['2h', 7_200_000],
    ['1h30m', 5_400_000],
    ['500ms', 500],
    ['1.5s', 1_500],
    ['1d', 86_400_000],
    ['0', 0],
    [' 5M ', 300_000],
  ])('%j is %d ms', (text, ms) => expect(parseDuration(text)).toBe(ms));

  test.each(['', '5', '-1s', '5 minutes', '1m 30s', 'm', '1y', '36d', '1e3s', 'NaN', '∞', '1s1'])(
    '%j is none',
    (text) => expect(parseDuration(text)).toBeUndefined(),
  );

  test.each([
    [999.6, '1s'],
    [59_999, '1m'],
    [492_000, '8m12s'],
    [3_599_999, '1h'],
    [4_000_001, '1h07m'],
    [7_500_000, '2h05m'],
  ])('%d ms reads %s', (ms, text) => expect(formatDuration(ms)).toBe(text));

  test('what was formatted can be read again and means nearly the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 * 86_400_000 }), (ms) => {
        const again = parseDuration(formatDuration(ms)) as number;
        expect(Math.abs(again - ms)).toBeLessThanOrEqual(Math.max(500, ms * 0.01));
      }),
      { seed: 1, numRuns: 1_000 },
    );
  });
});

describe('inputs', () => {
  test('nothing given means the documented defaults', () => {
    expect(readInputs({})).toMatchObject({
      command: 'guard',
      lane: 'auto',
      retry: 'auto',
      checkpoint: 'auto',
      secrets: 'redact',
      optional: false,
      fastForward: true,
      policy: '.github/rerail.yml',
    });
  });

  test('values are read in their types', () => {
    expect(
      readInputs(
        env({
          run: ' npm ci\nnpm test\n',
          stage: ' build ',
          lane: 'heavy',
          'max-tries': '2',
          'retry-wait': '0',
          timeout: '15m',
          optional: 'True',
          paths: 'src/**\n\n# a comment\n*.md\n',
          matrix: '{"node": 22}',
          services: '{"db": {}}',
        }),
      ),
    ).toMatchObject({
      run: ' npm ci\nnpm test\n',
      stage: 'build',
      lane: 'HEAVY',
      maxTries: 2,
      retryWaitMs: 0,
      timeoutMs: 900_000,
      optional: true,
      paths: ['src/**', '*.md'],
      matrix: { node: 22 },
      services: true,
    });
  });

  test('the text null, as toJSON gives it where there is nothing, is nothing', () => {
    expect(readInputs(env({ matrix: 'null', services: 'null' }))).toMatchObject({ matrix: null, services: false });
  });

  test('all problems are told at once, each with name, value and what is allowed', () => {
    const problems = problemsOf({
      run: 'true',
      lane: 'fast',
      timeout: '5',
      'max-tries': '0',
      optional: 'yes',
      retry: 'maybe',
    });
    expect(problems).toHaveLength(5);
    expect(problems).toContainEqual(
      'Input "lane" is "fast", which is not allowed. Use one of auto, docs, standard, heavy.',
    );
    expect(problems).toContainEqual(
      'Input "max-tries" is "0", which is not allowed. Use a whole number from 1 to 100.',
    );
    expect(problems.join()).toMatch(/"timeout" is "5".*90s, 15m, 2h/);
  });

  test.each([
    [{ stage: 'x' }, /no "run"/],
    [{ run: 'x', command: 'watch' }, /does not go with command "watch"/],
    [{ run: 'x', timeout: '2h', 'total-timeout': '1h' }, /"timeout" is longer than "total-timeout"/],
    [{ run: 'x', stage: 'a\nb' }, /"stage" is "a\\nb".*one line/],
    [{ run: 'x', stage: 'x'.repeat(101) }, /at most 100 characters/],
    [{ run: 'x', timeout: '0' }, /"timeout" is "0"/],
    [{ run: 'x', matrix: '{' }, /"matrix".*JSON/],
  ])('%j is refused', (inputs, message) => {
    expect(problemsOf(inputs as Record<string, string>).join('\n')).toMatch(message);
  });

  test('any text in any input is either read or named as a problem, never a crash', () => {
    const names = [
      'command',
      'run',
      'stage',
      'lane',
      'retry',
      'max-tries',
      'timeout',
      'optional',
      'matrix',
      'paths',
      'key',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary' })), (inputs) => {
        expect(() => problemsOf(inputs)).not.toThrow();
      }),
    );
  });
});
