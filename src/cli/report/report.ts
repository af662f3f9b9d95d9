import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReportFacts } from '../../analytics/facts.ts';
import { makeReport } from '../../analytics/make-report.ts';
import type { ReportPolicy } from '../../analytics/report.ts';
import { messageOf, UsageError, UserError } from '../../errors.ts';
import { LANES } from '../../failure/failure.ts';
import { LANE_BUDGETS_MS } from '../../failure/lane.ts';
import type { Policy } from '../../policy/policy.ts';
import { formatBytes } from '../../values/bytes.ts';
import { AGE_FORM, parseDuration } from '../../values/duration.ts';
import { STORE_OPTION } from '../checkpoints/stores.ts';
import type { Command, CommandArguments, CommandIo, CommandResult } from '../command.ts';
import { localPolicy } from '../local-policy.ts';

const MAX_AGE_MS = 3_650 * 86_400_000;

/** `rerail report`: what failed, what rerail did about it, and what that saved and cost. Changes nothing. */
export const reportCommand: Command = {
  name: 'report',
  summary: 'Reports failures, recoveries, minutes saved and spent, flaky signatures and budgets.',
  usage: '[--ledger DIR | --recorded DIR] [--since 30d] [--html FILE | --markdown] [--store DIR]',
  positionals: { min: 0, max: 0 },
  options: {
    ledger: { value: 'DIR', help: 'Read a work tree of refs/rerail/ledger (default: fetch it from the repository)' },
    recorded: { value: 'DIR', help: 'Read a folder of recorded API answers instead of a ledger' },
    since: { value: 'AGE', help: 'Only what happened in this time (default: everything)' },
    html: { value: 'FILE', help: 'Write one self-contained page' },
    markdown: { help: 'Print Markdown' },
    policy: { value: 'FILE', help: 'Policy whose budgets count (default: .github/rerail.yml, if it exists)' },
    repo: { value: 'OWNER/NAME', help: 'The repository (default: GITHUB_REPOSITORY, else the remote "origin")' },
    store: {
      ...(STORE_OPTION.store as { value: string; multiple: boolean }),
      help: 'A folder of checkpoints: adds their sizes, and the newest clean one of each branch',
    },
  },
  run: report,
};

async function report(args: CommandArguments, io: CommandIo): Promise<CommandResult> {
  const ageMs = checkArguments(args);
  const policy = reportPolicy(await localPolicy(args.value('policy'), io));
  const facts = await gatherFacts(args, io, ageMs);
  const made = makeReport(facts, { now: io.clock.now(), ...(ageMs === undefined ? {} : { ageMs }), policy });
  const html = args.value('html');
  if (html !== undefined) {
    const { reportPage } = await import('../../report/analytics/page.ts');
    const page = reportPage(made);
    writePage(path.resolve(io.cwd, html), page);
    return { ok: true, document: made, text: `wrote ${html} (${formatBytes(Buffer.byteLength(page))})` };
  }
  const { reportMarkdown, reportText } = await import('../../report/analytics/text.ts');
  return { ok: true, document: made, text: args.flag('markdown') ? reportMarkdown(made) : reportText(made) };
}

/** @returns the age in milliseconds. @throws UsageError with all problems */
function checkArguments(args: CommandArguments): number | undefined {
  const problems: string[] = [];
  if (args.value('ledger') !== undefined && args.value('recorded') !== undefined) {
    problems.push('Options --ledger and --recorded exclude each other. Give one of them.');
  }
  if (args.value('html') !== undefined && args.flag('markdown')) {
    problems.push('Options --html and --markdown exclude each other. Give one of them.');
  }
  const since = args.value('since');
  const ageMs = since === undefined ? undefined : parseDuration(since, MAX_AGE_MS);
  if (since !== undefined && ageMs === undefined) {
    problems.push(`The option --since is "${since}", which is not allowed. Use ${AGE_FORM}.`);
  }
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  return ageMs;
}

async function gatherFacts(args: CommandArguments, io: CommandIo, ageMs: number | undefined): Promise<ReportFacts> {
  const [{ checkpointFacts }, now] = [await import('./checkpoint-facts.ts'), io.clock.now()];
  const checkpoints = args.all('store').length > 0 ? await checkpointFacts(args, io) : null;
  if (args.value('recorded') !== undefined) {
    const [{ openRepository }, { replay }, { recordedFacts }] = await Promise.all([
      import('../open-repository.ts'),
      import('../../controller/replay.ts'),
      import('./recorded-facts.ts'),
    ]);
    const controller = await openRepository(args, io, undefined);
    io.progress?.step('replays the failed runs');
    const replayed = await replay(controller, Math.min(ageMs ?? now, now), io.progress?.items);
    return { ...recordedFacts(replayed), checkpoints };
  }
  const { ledgerFacts } = await import('./ledger-facts.ts');
  const folder = args.value('ledger');
  if (folder !== undefined) {
    const { readLedgerFolder } = await import('./read-ledger.ts');
    const facts = ledgerFacts(readLedgerFolder(path.resolve(io.cwd, folder)), now);
    return { source: 'ledger', repository: args.value('repo') ?? null, ...facts, replay: null, checkpoints };
  }
  const { fetchLedger } = await import('./fetch-ledger.ts');
  const { repository, texts } = await fetchLedger(args, io);
  return { source: 'ledger', repository, ...ledgerFacts(texts, now), replay: null, checkpoints };
}

/** A lane that the policy does not name has its default budget. */
const reportPolicy = ({ mode, flaky, budgets, lanes }: Policy): ReportPolicy => ({
  mode,
  flaky,
  budgets,
  lanes: LANES.map((lane) => ({
    lane,
    budgetMs: lanes.find((one) => one.lane === lane)?.budgetMs ?? LANE_BUDGETS_MS[lane],
  })),
});

/** The old page stays until the new one is whole. @throws UserError */
function writePage(file: string, page: string): void {
  const draft = `${file}.${process.pid}.part`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(draft, page, { flag: 'wx' });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new UserError(
      `Writing the page failed: ${messageOf(error)}. Give --html the path of a file that can be written.`,
      {
        cause: error,
      },
    );
  }
}
