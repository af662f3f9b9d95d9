// Writes what documents say that the code knows: the procedures and the backup configuration of the default policy (JSON), the table of procedures, and the
// list of messages. Usage: npm run documents [-- --check]     (--check: exit status 1 if something is not up to date)
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FAILURE_TYPES, LANES } from '../src/failure/failure.ts';
import { DEFAULT_POLICY } from '../src/policy/defaults.ts';
import { DEFAULT_PLANS, type PlanStep } from '../src/recovery/plan-table.ts';
import { messagesIn } from './messages.mjs';

const docs = path.resolve(import.meta.dirname, '../docs');
const HOUR = 3_600_000;

/** What a person does once rerail has done what it can. */
const BY_HAND: Readonly<Record<(typeof FAILURE_TYPES)[number], readonly string[]>> = {
  timeout: [
    'rerail explain --run RUN-URL',
    'raise `timeout`, or split the step',
    'rerail restore --run RUN-URL --to DIR',
  ],
  'test-failure': [
    'fix the tests that the summary names',
    'if they are flaky: set `only: known-flaky`, and repair them before `flaky.deadline`',
  ],
  'quality-gate': [
    'fix what the linter or compiler names',
    'if the check is optional: set `optional: true` in lane docs',
  ],
  'resource-exhaustion': [
    'use fewer workers (`RERAIL_SCALE`), or a larger runner',
    'rerail restore --run RUN-URL --to DIR',
  ],
  network: ['look at the status page of the service that the log names', 're-run the failed jobs when it works again'],
  git: ['check that the ref exists and the token may read it', 're-run the failed jobs'],
  unknown: ['rerail explain LOG', 'add a rule for the line that names the cause'],
};

const stepText = (step: PlanStep): string => {
  switch (step.strategy) {
    case 'RETRY':
      return `${step.tries} tries${step.scale === undefined ? '' : `, the second at ${step.scale * 100} % scale`}${step.only ? ' if known flaky' : ''}`;
    case 'RESUME':
      return `resume in the next attempt${{ 'runner-died': ' if the runner died', 'known-flaky': ' if known flaky', untried: ' if there was no second try', none: '' }[step.only ?? 'none']}`;
    case 'SKIP':
      return 'skip if optional';
    case 'ROLLBACK':
      return 'nominate a revert on a named branch';
  }
};
const cellText = (steps: readonly PlanStep[]) => [...steps.map(stepText), 'a person decides'].join(', then ');

function recoveryProcedures() {
  return {
    version: 1,
    description:
      'What rerail does about each failure type and lane if the policy says nothing else, and what a person does afterwards.',
    procedures: FAILURE_TYPES.map((type) => ({
      type,
      lanes: Object.fromEntries(LANES.map((lane) => [lane, [...DEFAULT_PLANS[type][lane], { strategy: 'MANUAL' }]])),
      byHand: BY_HAND[type],
    })),
    limits: { reruns: DEFAULT_POLICY.budgets.reruns, circuitBreaker: DEFAULT_POLICY.budgets.circuitBreaker },
    rollback: {
      branches: DEFAULT_POLICY.rollback.branches,
      mode: DEFAULT_POLICY.rollback.mode,
      limits: DEFAULT_POLICY.rollback.limits,
    },
  };
}

function backupConfiguration() {
  const { checkpoint, budgets, lanes } = DEFAULT_POLICY;
  return {
    version: 1,
    description: 'What rerail keeps, where, for how long, and how to restore it, if the policy says nothing else.',
    backups: [
      {
        what: 'checkpoints of workspaces',
        stores: checkpoint.stores,
        kept: { hours: budgets.storage.retentionMs / HOUR, untilJobPasses: true },
        lanes: Object.fromEntries(
          LANES.map((lane) => [lane, lanes.find((one) => one.lane === lane)?.checkpoint ?? 'auto']),
        ),
        secrets: checkpoint.secrets ?? 'redact',
        verify: 'rerail validate ID --run RUN-URL',
        restore: 'rerail restore ID --run RUN-URL --to DIR',
        drill: 'rerail drill --run RUN-URL',
      },
      {
        what: 'the ledger of failures, decisions and outcomes',
        stores: ['refs/rerail/ledger'],
        kept: { hours: null },
        verify: 'rerail report',
        restore: 'git push origin BACKUP:refs/rerail/ledger',
        backup: 'git fetch origin refs/rerail/ledger:refs/rerail/ledger-backup',
      },
      {
        what: 'files that a restore replaced',
        stores: ['quarantine beside the workspace'],
        kept: { hours: null },
        verify: null,
        restore: 'copy them from the folder that the restore names',
      },
    ],
  };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function procedureTable(): string {
  const rows = FAILURE_TYPES.map(
    (type) => `| ${type} | ${LANES.map((lane) => cellText(DEFAULT_PLANS[type][lane])).join(' | ')} |`,
  );
  return ['| failure | docs | standard | heavy |', '|---|---|---|---|', ...rows, ''].join('\n');
}

/** Parts of the sources, as users know them. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:config|step|guard|entry)\//, 'Steps and inputs'],
  [/^(?:checkpoint|git|files|values)\//, 'Checkpoints'],
  [/^(?:policy|failure)\//, 'Policy and rules'],
  [/^(?:controller|ledger|rollback|recovery|ports)\//, 'Recovery of finished runs'],
  [/^(?:github|s3)\//, 'GitHub and other services'],
  [/^cli\//, 'Command line'],
];
const OTHER = 'Other messages';

function messageTables(): string {
  const known = messagesIn().filter(({ message }) => message !== null);
  const titles = [...PARTS.map(([, title]) => title), OTHER];
  const titleOf = (file: string) => PARTS.find(([pattern]) => pattern.test(file))?.[1] ?? OTHER;
  return titles
    .flatMap((title) => {
      const own = known.filter(({ file }) => titleOf(file) === title);
      if (own.length === 0) return [];
      const rows = own
        .toSorted((a, b) => ((a.message as string) < (b.message as string) ? -1 : 1))
        .map(
          ({ message, reason, file }) =>
            `| ${code(message as string)} | ${reason === null ? '' : code(reason)} | ${code(file)} |`,
        );
      return [`### ${title}`, '| message | reason | source |', '|---|---|---|', ...new Set(rows), ''];
    })
    .join('\n');
}

function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  const gap = fence.length > 1 ? ' ' : '';
  return `${fence}${gap}${text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()}${gap}${fence}`;
}

/** The text between `<!-- NAME:begin -->` and `<!-- NAME:end -->` of a page. */
function between(file: string, name: string, content: string): [string, string] {
  const text = readFileSync(path.join(docs, file), 'utf8');
  const marks = new RegExp(`(<!-- ${name}:begin -->\n).*(<!-- ${name}:end -->)`, 's');
  if (!marks.test(text)) throw new Error(`docs/${file} has no marks for ${name}.`);
  return [file, text.replace(marks, (_, begin, end) => `${begin}${content}${end}`)];
}

const wanted: [string, string][] = [
  ['recovery-procedures.json', json(recoveryProcedures())],
  ['backup-configuration.json', json(backupConfiguration())],
  between('procedures.md', 'procedures', procedureTable()),
  between('troubleshooting.md', 'messages', messageTables()),
];
const stale = wanted.filter(([file, text]) => {
  try {
    return readFileSync(path.join(docs, file), 'utf8') !== text;
  } catch {
    return true;
  }
});
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`docs/${file} is not up to date. Run "npm run documents".`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [file, text] of stale) writeFileSync(path.join(docs, file), text);
  console.log(`documents: ${stale.length} of ${wanted.length} written.`);
}
