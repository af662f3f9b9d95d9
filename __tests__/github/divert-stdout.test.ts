import { expect, test } from '@jest/globals';
import { divertStdout } from '../../src/github/divert-stdout.ts';

test('lines are taken while a call runs, also where calls overlap, and stdout is as before afterwards', async () => {
  const before = process.stdout.write;
  const heard: string[] = [];
  const say = (line: string) => heard.push(line);
  let release: () => void = () => undefined;
  const slow = divertStdout(say, () => new Promise<void>((resolve) => (release = resolve)));
  const fast = divertStdout(say, async () => {
    process.stdout.write('one\ntwo\n');
    return 5;
  });
  expect(await fast).toBe(5);
  await new Promise<void>((written) => process.stdout.write('three', () => written()));
  release();
  await slow;
  expect(heard).toEqual(['one', 'two', 'three']);
  expect(process.stdout.write).toBe(before);
});

test('an error comes through, and stdout is as before', async () => {
  const before = process.stdout.write;
  await expect(
    divertStdout(
      () => undefined,
      () => Promise.reject(new Error('no')),
    ),
  ).rejects.toThrow('no');
  expect(process.stdout.write).toBe(before);
});
