import { expect, test } from '@jest/globals';
import { readLine } from '../../../src/failure/log/line-text.ts';
import { LogStructure } from '../../../src/failure/log/structure.ts';

/** Reads lines; for each: whether it is output, and the segment and activity it stands in. */
function follow(...lines: string[]) {
  const structure = new LogStructure();
  return lines.map((line) => {
    const output = structure.read(readLine(line), 1);
    const { number, activity, failed, post } = structure.segment;
    return { output, number, activity, failed, post };
  });
}

test('steps of the runner', () => {
  const told = follow(
    '##[group]Run npm ci',
    '\u001B[36;1mnpm ci\u001B[0m',
    'shell: /usr/bin/bash -e {0}',
    'env:',
    '  CI: true',
    '##[endgroup]',
    'added 3 packages',
    '##[group]Run npm test',
    '##[endgroup]',
    '##[error]Process completed with exit code 1.',
    'Post job cleanup.',
    'cleaning',
  );
  expect(told.map(({ number }) => number)).toEqual([1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3]);
  expect(told.filter(({ output }) => output)).toHaveLength(3);
  expect(told[6]).toMatchObject({ output: true, activity: 'install' });
  expect(told[9]).toMatchObject({ output: true, activity: 'test', failed: true });
  expect(told[11]).toMatchObject({ output: true, post: true, failed: false });
});

test('a column of step names', () => {
  const told = follow(
    'job\tLint\t2031-01-02T03:04:05.0Z ##[group]Run ruff check .',
    'job\tLint\t2031-01-02T03:04:05.0Z ok',
    'job\tTests\t2031-01-02T03:04:05.0Z not ok',
  );
  expect(told.map(({ number, activity }) => [number, activity])).toEqual([
    [1, 'lint'],
    [1, 'lint'],
    [2, 'test'],
  ]);
});

test("commands of GitLab and Travis, and a shell's trace", () => {
  const told = follow(
    '$ npm ci',
    'x',
    '\u001B[32;1m$ pytest -q\u001B[0;m',
    'y',
    '+ make lint',
    'z',
    'The command "make lint" exited with 2.',
  );
  expect(told.map(({ output }) => output)).toEqual([false, true, false, true, false, true, true]);
  expect(told.map(({ activity }) => activity)).toEqual(['install', 'install', 'test', 'test', 'lint', 'lint', 'lint']);
  expect(told.at(-1)?.failed).toBe(true);
});

test('scripts of packages and tasks of build tools tell what goes on, and are output as well', () => {
  const told = follow(
    '> tsc --noEmit && vite build',
    '> Task :app:testDebugUnitTest',
    '[INFO] --- surefire:3.2:test (default-test) @ a ---',
    '> Compilation failed',
  );
  expect(told.map(({ output, activity }) => [output, activity])).toEqual([
    [true, 'lint'],
    [true, 'test'],
    [true, 'test'],
    [true, 'test'],
  ]);
});
