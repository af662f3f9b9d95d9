import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Machine } from './machine.ts';

function writePolicy(machine: Machine, text: string): void {
  mkdirSync(path.join(machine.workspace, '.github'), { recursive: true });
  writeFileSync(path.join(machine.workspace, '.github/rerail.yml'), text);
}

describe('a policy that is not valid', () => {
  const cases: [what: string, text: string, problem: RegExp][] = [
    [
      'nonsense',
      'version: 1\nplans: {network: {strategy: AGAIN}}\n',
      /rerail\.yml:2:29: plans\.network\.strategy: "AGAIN"/,
    ],
    ['a key that nothing obeys', 'version: 1\ntriggers: []\n', /rerail\.yml:2:11: triggers: not supported yet/],
    ['two problems', 'version: 1\nmode: go\nlane: {}\n', /:2:7: mode: "go"[\s\S]*:3:1: lane: unknown key/],
  ];
  test.each(cases)('%s: warned of with its place, and the job stays green', async (_, text, problem) => {
    using machine = new Machine();
    writePolicy(machine, text);
    const { log, exitCode } = await machine.main({ run: 'true', stage: 'build' });
    expect(exitCode).toBe(0);
    expect(decodeURIComponent(log)).toMatch(problem);
  });
});
