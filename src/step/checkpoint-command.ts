import { replicate } from '../checkpoint/stores/replicated.ts';
import type { Workbench } from '../cli/checkpoints/stores.ts';
import type { CommandArguments, CommandIo, CommandResult } from '../cli/command.ts';
import { COMMANDS } from '../cli/commands.ts';
import { progressLines } from '../cli/progress.ts';
import type { CommandName, Inputs } from '../config/inputs.ts';
import { appendPlainFile } from '../files/plain-file.ts';
import { formatKeyValues } from '../guard/commands/key-values.ts';
import { moveQuarantine } from './guard/quarantine.ts';
import { learnWorkflowSecrets, recallSecrets, shareSecrets } from './known-secrets.ts';
import type { StepContext } from './step-context.ts';

/**
 * A command on checkpoints as a step of a job. It works on the workspace, on the job's own store and on the run's artifacts; its document is the output `rerail`.
 * Answers the exit code of the step.
 */
export async function runInJob(phase: StepContext, name: Exclude<CommandName, 'guard' | 'watch'>): Promise<number> {
  const command = await COMMANDS[name]?.();
  if (!command) throw new Error(`The command ${name} has gone.`);
  await phase.bestEffort('Recalling what is secret', () => recallSecrets(phase));
  await phase.bestEffort('Reading which values are secret', () => learnWorkflowSecrets(phase));
  if (name === 'checkpoint') await phase.bestEffort('Reading the policy', () => obeyPolicy(phase));
  const workbench = await openJobWorkbench(phase);
  await phase.bestEffort('The look for a place for checkpoints', async () => {
    const { tellPlace } = await import('./remote-place.ts');
    await tellPlace(phase, await phase.run.place());
  });
  const result = await command.run(argumentsOf(name, phase.inputs), { ...ioOf(phase), workbench });
  const { ok, document, text } = await withoutQuarantine(phase, result);
  await phase.bestEffort('Noting what is secret', () => shareSecrets(phase));
  for (const line of text.split('\n')) phase.log.info(line);
  const { output } = phase.context.files;
  if (output) appendPlainFile(output, formatKeyValues(outputsOf(document)));
  return ok ? 0 : 1;
}

/** The workspace of a job belongs to its tools: what a restore replaced is kept outside, and named there. */
async function withoutQuarantine(
  phase: Pick<StepContext, 'context' | 'job' | 'log'>,
  result: CommandResult,
): Promise<CommandResult> {
  const { document, text } = result;
  if (typeof document !== 'object' || document === null) return result;
  if (!('quarantine' in document) || typeof document.quarantine !== 'string') return result;
  const quarantine = document.quarantine;
  const kept = await moveQuarantine(phase, quarantine);
  return { ...result, document: { ...document, quarantine: kept }, text: text.replaceAll(quarantine, kept) };
}

/** What policy says about secrets holds for checkpoints that a step asks for, too. */
async function obeyPolicy(phase: Pick<StepContext, 'run' | 'inputs'>): Promise<void> {
  const { withPolicy } = await import('./job-policy.ts');
  const inForce = await phase.run.policy('quick');
  if (inForce) Object.assign(phase.inputs, withPolicy(phase.inputs, inForce.policy, 'STANDARD'));
}

async function openJobWorkbench(
  phase: Pick<StepContext, 'engine' | 'localStore' | 'remoteStore' | 'job' | 'log'>,
): Promise<Workbench> {
  const [engine, local, artifacts, job] = await Promise.all([
    phase.engine(),
    phase.localStore(),
    phase.remoteStore(),
    phase.job(),
  ]);
  const stores = artifacts ? [local, artifacts] : [local];
  const store = artifacts ? replicate(stores, phase.log) : local;
  return { engine, store, stores, identity: job.identity };
}

/** The inputs as the command line would have them. */
function argumentsOf(name: CommandName, inputs: Inputs): CommandArguments {
  const asked = inputs.id ?? (name === 'checkpoint' ? undefined : inputs.name);
  const values: Record<string, string | undefined> = {
    name: inputs.name,
    secrets: inputs.secrets,
    keep: inputs.keep === undefined ? undefined : String(inputs.keep),
  };
  // In a job nobody is asked: where a checkpoint is damaged, an older one is better than none.
  const flags: Record<string, boolean> = { 'dry-run': inputs.dryRun, fallback: true };
  const lists: Record<string, readonly string[]> = { paths: inputs.paths, exclude: inputs.exclude };
  return {
    positionals: asked === undefined ? [] : [asked],
    value: (option) => values[option],
    all: (option) => lists[option] ?? [],
    flag: (option) => flags[option] ?? false,
  };
}

const ioOf = ({
  env,
  context,
  log,
  clock,
  masker,
  cancel,
}: Pick<StepContext, 'env' | 'context' | 'log' | 'clock' | 'masker' | 'cancel'>): Omit<CommandIo, 'workbench'> => ({
  env,
  cwd: context.workspace,
  stdin: process.stdin,
  log,
  clock,
  masker,
  progress: progressLines((line) => log.info(line)),
  interactive: false,
  signal: cancel,
});

function outputsOf(document: unknown): [name: string, value: string][] {
  const id = typeof document === 'object' && document !== null && 'id' in document ? String(document.id) : undefined;
  return [...(id === undefined ? [] : [['checkpoint', id] as [string, string]]), ['rerail', JSON.stringify(document)]];
}
