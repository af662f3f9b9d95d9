import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { Acted } from '../controller/controller.ts';
import { actedText, actOn, type DoorAnswer, openDoor } from '../controller/door/doors.ts';
import { runNamed, type Trigger, triggerFrom } from '../controller/door/trigger.ts';
import { ownWorkflow } from '../controller/open-controller.ts';
import type { RunPlan } from '../controller/plan.ts';
import { parsePlans } from '../controller/plan-document.ts';
import { messageOf, UsageError } from '../errors.ts';
import { AGE_FORM, parseDuration } from '../values/duration.ts';
import type { Command, CommandArguments, CommandIo, CommandResult } from './command.ts';
import { openRepository, repositoryOf } from './open-repository.ts';

// The controller's doors as commands: the same as the action's, with options in place of inputs.

const COMMON = {
  mode: { value: 'MODE', help: 'observe or act (default: what the policy says, else observe)' },
  stop: {
    value: 'TEXT',
    help: 'The kill switch: anything but empty, 0 and false stops; "revert" needs it, empty or not',
  },
  lease: { value: 'DURATION', help: 'When an act that another controller began is taken over (default: 60s)' },
  repo: {
    value: 'OWNER/NAME',
    help: 'The repository, if nothing else names it (default: GITHUB_REPOSITORY, else the remote "origin")',
  },
} as const;

const PLAN = { value: 'FILE', help: 'The same as PLAN' } as const;

export const decideCommand: Command = {
  name: 'decide',
  summary: 'Decides about a finished run, or about what an event names; changes nothing.',
  usage: '[RUN] [--mode MODE] [--stop TEXT]',
  positionals: { min: 0, max: 1 },
  options: COMMON,
  run: (args, io) => decide('decide', args, io),
};

export const recoverCommand: Command = {
  name: 'recover',
  summary: 'Decides about a finished run and acts on it, if the mode is "act"; never reverts.',
  usage: '[RUN] [--mode act] [--stop TEXT]',
  positionals: { min: 0, max: 1 },
  options: COMMON,
  run: (args, io) => decide('recover', args, io),
};

export const actCommand: Command = {
  name: 'act',
  summary: 'Acts on a plan of "decide", if it still holds.',
  usage: '(PLAN | -) [--mode act] [--stop TEXT]',
  positionals: { min: 0, max: 1 },
  options: { plan: PLAN, ...COMMON },
  run: act,
};

export const revertCommand: Command = {
  name: 'revert',
  summary: 'Prepares the revert that a plan of "decide" names, if it still holds.',
  usage: '(PLAN | -) --stop TEXT [--mode act]',
  positionals: { min: 0, max: 1 },
  options: { plan: PLAN, ...COMMON },
  run: revert,
};

async function decide(command: 'decide' | 'recover', args: CommandArguments, io: CommandIo): Promise<CommandResult> {
  const [name] = args.positionals;
  const trigger = name === undefined ? await triggerFrom(io.env) : runNamed(name);
  if (trigger.kind === 'none') {
    if (io.env.GITHUB_EVENT_NAME === undefined) {
      throw new UsageError(
        'What to decide about is unknown: give RUN, the id or the address of a run, or set GITHUB_EVENT_NAME and GITHUB_EVENT_PATH.',
      );
    }
    return { ok: true, document: { next: 'none', plan: null }, text: `nothing to decide about: ${trigger.why}` };
  }
  const controller = await open(args, io, repositoryIn(trigger));
  const answer = await openDoor(controller, command, trigger);
  const { runText } = await import('../report/run/run-text.ts');
  const lines = [...answer.plans.map(runText), ...(answer.acted ?? []).map(actedText), `next: ${answer.outputs.next}`];
  return { ok: !(answer.acted ?? []).some(hasFailed), document: documentOf(answer), text: lines.join('\n') };
}

const repositoryIn = (trigger: Trigger) => (trigger.kind === 'run' ? trigger.repository : undefined);

const documentOf = ({ plans, outputs, acted }: DoorAnswer) => ({
  next: outputs.next,
  plan: plans[0] ?? null,
  ...(outputs.plans === undefined ? {} : { plans }),
  ...(acted ? { acted: acted.map(actedDocument) } : {}),
});

async function act(args: CommandArguments, io: CommandIo): Promise<CommandResult> {
  const plans = await readPlans(args, io);
  const acted = await actOn(await open(args, io, undefined, plans), plans);
  return {
    ok: !acted.some(hasFailed),
    document: { acted: acted.map(actedDocument) },
    text: acted.map(actedText).join('\n'),
  };
}

async function revert(args: CommandArguments, io: CommandIo): Promise<CommandResult> {
  const plans = await readPlans(args, io);
  const controller = await open(args, io, undefined, plans);
  const { revertFor } = await import('../controller/revert/revert-for.ts');
  const done = [];
  for (const plan of plans) done.push({ run: plan.run.id, text: (await revertFor(controller, plan)).text });
  return {
    ok: true,
    document: { reverts: done },
    text: done.map(({ run, text: said }) => `run ${run}: ${said}`).join('\n'),
  };
}

/** The act itself was wanted and could not be done. */
const hasFailed = ({ reports }: Acted) => reports[0]?.state === 'failed';

const actedDocument = ({ plan, reports, left }: Acted) => ({
  run: plan.run.id,
  attempt: plan.run.attempt,
  acts: reports.map(({ kind, state, why, reason }) => ({
    kind,
    state,
    ...(why === undefined ? {} : { why }),
    ...(reason === undefined ? {} : { reason }),
  })),
  left: left ?? null,
});

/** @throws UsageError if there is no plan to read; UserError if it is not one */
async function readPlans(args: CommandArguments, { cwd, stdin }: CommandIo): Promise<RunPlan[]> {
  const name = args.positionals[0] ?? args.value('plan');
  if (name === undefined) {
    throw new UsageError(
      'Which plan is unknown: give the file that holds the output "plan" of "decide", or - for stdin.',
    );
  }
  if (/^\s*[[{]/.test(name)) return parsePlans(name);
  if (name === '-') return parsePlans(await text(stdin));
  try {
    return parsePlans(await readFile(path.resolve(cwd, name), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new UsageError(`Reading the plan failed: ${messageOf(error)}. Give a file, or - for stdin.`, {
      cause: error,
    });
  }
}

const MODES = ['observe', 'act'] as const;

/** @throws UsageError for options that are not allowed */
function open(args: CommandArguments, io: CommandIo, named: string | undefined, plans: readonly RunPlan[] = []) {
  const mode = args.value('mode');
  const known = MODES.find((one) => one === mode);
  if (mode !== undefined && !known) {
    throw new UsageError(`The option --mode is "${mode}", which is not allowed. Use one of ${MODES.join(', ')}.`);
  }
  const lease = args.value('lease') ?? '60s';
  const leaseMs = lease === '0' ? 0 : parseDuration(lease);
  if (leaseMs === undefined) {
    throw new UsageError(`The option --lease is "${lease}", which is not allowed. Use ${AGE_FORM}, or 0 for none.`);
  }
  const stop = args.value('stop');
  const ofPlan = args.value('repo') === undefined && !io.env.GITHUB_REPOSITORY ? plans[0]?.repository : undefined;
  const repository = named ?? ofPlan ?? repositoryOf(args, io);
  return openRepository(args, io, repository, {
    leaseMs,
    stopGiven: stop !== undefined,
    options: {
      own: ownWorkflow(io.env, repository),
      ...(known ? { mode: known } : {}),
      ...(stop === undefined ? {} : { stop }),
    },
  });
}
