import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** The architecture, held against the imports of src/: who may import whom. docs/design.md says why. */

const GROUND = ['errors', 'ports', 'values', 'files'];

/** Folders of src/ from the top floor down, and what each may import; `ports` and `values` hold what everybody may. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  entry: ['step', 'cli', 'controller', 'config', 'report', 'recovery', 'checkpoint', 'github'],
  // Drivers.
  step: [
    'report',
    'recovery',
    'ledger',
    'policy',
    'config',
    'rollback',
    'checkpoint',
    'git',
    'failure',
    'guard',
    'github',
    's3',
  ],
  controller: [
    'report',
    'recovery',
    'ledger',
    'policy',
    'config',
    'rollback',
    'checkpoint',
    'git',
    'failure',
    'guard',
    'github',
  ],
  cli: [
    'report',
    'recovery',
    'ledger',
    'policy',
    'config',
    'rollback',
    'checkpoint',
    'git',
    'failure',
    'guard',
    'github',
    's3',
    'controller',
    'analytics',
  ],
  // What people read.
  report: ['analytics', 'recovery', 'rollback', 'policy', 'checkpoint', 'failure', 'guard'],
  // The loop.
  recovery: ['ledger', 'config', 'failure'],
  // Lines in a git reference need git.
  ledger: ['git'],
  policy: ['failure'],
  config: [],
  // Figures, made from facts that the drivers gather.
  analytics: [],
  // Domains, which know nothing of each other. A checkpoint holds a repository's state, so it knows git.
  rollback: ['git'],
  checkpoint: ['git'],
  guard: [],
  failure: [],
  git: [],
  // Adapters implement ports.
  github: [],
  s3: [],
  // The ground floor.
  ports: [],
  values: [],
  files: [],
  errors: [],
};

/** Data without behaviour that travels through all floors, and what floors ask of the one below. */
const CONTRACTS = new Set([
  'failure/failure.ts',
  'failure/lane.ts',
  'failure/rule.ts',
  'recovery/plan.ts',
  'recovery/plan-table.ts',
  'policy/policy.ts',
  'policy/in-force.ts',
  'checkpoint/store.ts',
  'controller/plan.ts',
]);

/** Arrows that are there for a reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'step/checkpoint-command.ts -> cli': 'a step runs the commands of the command line',
  'step/run-step.ts -> controller': 'the action is the door of the controller, too',
  'step/guard/failure-history.ts -> controller': 'entries of the ledger are read as the controller reads them',
  'controller/run-command.ts -> step': 'the door of the controller is a step',
  'report/replay-report.ts -> controller': 'the shape of what it shows',
};

/** Only adapters know GitHub's packages. */
const OFFICIAL = /^@(?:actions|octokit)\//;

const src = path.resolve('src');
const files = readdirSync(src, { recursive: true })
  .map((file) => String(file).split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts'));

interface Arrow {
  from: string;
  to: string;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'|(?:^|\n)import\s+'([^']+)'/g;

const arrows: Arrow[] = files.flatMap((from) =>
  [...readFileSync(path.join(src, from), 'utf8').matchAll(IMPORT)].map(([, a, b, c]) => {
    const target = a ?? b ?? c ?? '';
    return { from, to: target.startsWith('.') ? path.posix.join(path.posix.dirname(from), target) : target };
  }),
);
const folderOf = (file: string) => file.split('/')[0]?.replace(/\.ts$/, '') ?? '';
const isOwn = ({ to }: Arrow) => to.endsWith('.ts');

test('every folder has its floor', () => {
  expect([...new Set(files.map(folderOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

test('imports are seen at all', () => {
  expect(arrows.filter(isOwn).length).toBeGreaterThan(800);
  expect(arrows).toContainEqual({ from: 'github/artifacts.ts', to: '@actions/artifact' });
});

describe('no arrow leads up', () => {
  test.each(Object.keys(MAY_IMPORT))('from %s', (folder) => {
    const allowed = new Set([folder, ...GROUND, ...(MAY_IMPORT[folder] ?? [])]);
    const wrong = arrows
      .filter(isOwn)
      .filter(({ from }) => folderOf(from) === folder)
      .filter(({ to }) => !allowed.has(folderOf(to)) && !CONTRACTS.has(to))
      .filter(({ from, to }) => !(`${from} -> ${folderOf(to)}` in EXCEPTIONS))
      .map(({ from, to }) => `${from} -> ${to}`);
    expect(wrong).toEqual([]);
  });

  test('and every exception is needed', () => {
    const present = new Set(arrows.map(({ from, to }) => `${from} -> ${folderOf(to)}`));
    expect(Object.keys(EXCEPTIONS).filter((arrow) => !present.has(arrow))).toEqual([]);
  });
});

test("only adapters import GitHub's packages", () => {
  const wrong = arrows.filter(({ from, to }) => OFFICIAL.test(to) && !['github', 's3'].includes(folderOf(from)));
  expect(wrong).toEqual([]);
});

test('decisions are pure: they import nothing that reads or writes', () => {
  const pure = ['recovery/decide.ts', 'recovery/reasons.ts', 'recovery/plan-table.ts', 'recovery/history.ts'];
  const wrong = arrows.filter(
    ({ from, to }) => pure.includes(from) && (to.startsWith('node:') || folderOf(to) === 'ports'),
  );
  expect(wrong).toEqual([]);
});

test('a folder has at most 20 files, or it is a list of rules', () => {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(path.posix.dirname(file), (counts.get(path.posix.dirname(file)) ?? 0) + 1);
  const large = [...counts].filter(([folder, count]) => count > 20 && folder !== 'failure/rules');
  expect(large).toEqual([]);
});
