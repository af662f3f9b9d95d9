import { decideAbout } from '../controller/controller.ts';
import { runNamed } from '../controller/door/trigger.ts';
import type { RunPlan } from '../controller/plan.ts';
import { UsageError } from '../errors.ts';
import { AGE_FORM, parseDuration } from '../values/duration.ts';
import type { Command, CommandArguments, CommandIo, CommandResult } from './command.ts';
import { openRepository } from './open-repository.ts';

/** `rerail plan`: what rerail would do about a finished run, or would have done about a month of them. Changes nothing. */
export const planCommand: Command = {
  name: 'plan',
  summary: 'Says what rerail would do about a finished run, or about all runs since a date.',
  usage: '(RUN | --since 30d) [--recorded DIR] [--repo OWNER/NAME]',
  positionals: { min: 0, max: 1 },
  options: {
    recorded: { value: 'DIR', help: 'Read a folder of recorded API answers instead of the API' },
    since: { value: 'AGE', help: 'All failed runs of this time, with what rerail would have saved and got wrong' },
    repo: {
      value: 'OWNER/NAME',
      help: 'The repository, if RUN is an id (default: GITHUB_REPOSITORY, else the remote "origin")',
    },
    markdown: { help: 'With --since: print Markdown' },
  },
  run: plan,
};

async function plan(args: CommandArguments, io: CommandIo): Promise<CommandResult> {
  const [name] = args.positionals;
  const since = args.value('since');
  if ((name === undefined) === (since === undefined)) {
    throw new UsageError('What to plan: give either RUN, the id or the address of a run, or --since AGE.');
  }
  const age = since === undefined ? undefined : parseDuration(since, 365 * 86_400_000);
  if (since !== undefined && age === undefined) {
    throw new UsageError(`The option --since is "${since}", which is not allowed. Use ${AGE_FORM}.`);
  }
  const asked = name === undefined ? undefined : runNamed(name);
  const controller = await openRepository(args, io, asked?.repository);
  if (asked) {
    io.progress?.step(`reads run ${asked.run}`);
    const { plan: made } = await decideAbout(controller, asked.run, asked.attempt);
    const { runText } = await import('../report/run/run-text.ts');
    const cached = args.value('recorded') === undefined ? await cachedLine(made, io) : undefined;
    return {
      ok: true,
      document: made,
      text: [runText(made), ...(cached === undefined ? [] : [`  ${cached}`])].join('\n'),
    };
  }
  const [{ replay }, { replayText, replayMarkdown }] = await Promise.all([
    import('../controller/replay.ts'),
    import('../report/replay-report.ts'),
  ]);
  io.progress?.step('replays the failed runs');
  const report = await replay(controller, age as number, io.progress?.items);
  return { ok: true, document: report, text: args.flag('markdown') ? replayMarkdown(report) : replayText(report) };
}

/** What a person cannot see in the run's artifacts. */
async function cachedLine({ repository, run }: RunPlan, io: CommandIo): Promise<string | undefined> {
  const { cachedCheckpoints } = await import('./checkpoints/run-stores.ts');
  const cached = await cachedCheckpoints(`https://github.com/${repository}/actions/runs/${run.id}`, io);
  if (cached === 0) return undefined;
  const { cachedInPlan } = await import('../report/uploads.ts');
  return cachedInPlan(cached);
}
