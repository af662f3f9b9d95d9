import { existsSync } from 'node:fs';
import { isControllerCommand } from '../config/inputs.ts';
import { isEnterpriseServer } from '../config/server.ts';
import { readState, removeStateFiles, saveLedgerHead, saveState } from '../config/state.ts';
import { messageOf } from '../errors.ts';
import { appendPlainFile } from '../files/plain-file.ts';
import { formatKeyValues } from '../guard/commands/key-values.ts';
import { formatCommand } from '../guard/commands/workflow-commands.ts';
import { type GuardOutputs, outputEntries } from '../report/outputs.ts';
import type { StepContext } from './step-context.ts';

/** Pre: takes the step's number. Posts run in reverse order, so the step that enters first leaves last and looks after the job. */
export async function enterStep(phase: StepContext): Promise<number> {
  await phase.bestEffort('Entering the job', async () => {
    const { step, secret } = readState(phase.env);
    if (step !== undefined) {
      if (secret !== undefined) await forgetCopies(phase, secret);
      return;
    }
    const job = await phase.job();
    // The runner prints a step's state in the header of its later phases.
    phase.stdout.write(`${formatCommand('add-mask', job.secret.text)}\n`);
    await saveState(phase.context.files.state, { step: await job.enter(), secret: job.secret.text });
  });
  if (phase.inputs.stage !== undefined) await phase.bestEffort('The look at the server', () => tellServer(phase));
  if (phase.inputs.stage !== undefined && phase.context.attempt > 1) {
    const { tellLostUploads } = await import('./stages/earlier.ts');
    await tellLostUploads(phase);
  }
  return 0;
}

/** Every `pre` of the job has run by now, so that nobody needs the copies of the secret that scripts could read. */
async function forgetCopies(phase: Pick<StepContext, 'context' | 'job'>, secret: string): Promise<void> {
  removeStateFiles(phase.context.files.state, secret);
  (await phase.job()).forgetHandedSecret();
}

/** What does not work with this server is told before anything runs. */
async function tellServer(phase: Pick<StepContext, 'env' | 'run' | 'job' | 'log'>): Promise<void> {
  if (!isEnterpriseServer(phase.env.GITHUB_SERVER_URL)) return;
  const { tellPlace } = await import('./remote-place.ts');
  await tellPlace(phase, await phase.run.place());
}

/** Main: does what `command` says. Answers the exit code of the step. */
export async function runStep(phase: StepContext): Promise<number> {
  const { command } = phase.inputs;
  if (isControllerCommand(command)) {
    const { runController } = await import('../controller/run-command.ts');
    return runController(phase, command);
  }
  // For an action used by its path (`./`) the runner leaves out pre.
  await enterStep(phase);
  const { inputs } = phase;
  if (inputs.command === 'watch' || (inputs.command === 'guard' && inputs.run === undefined)) {
    const { watchJob } = await import('./job-health.ts');
    await phase.bestEffort('Watching over the job', () => watchJob(phase));
    await phase.bestEffort('Putting rerail on PATH', async () => {
      await (await import('./shell/install.ts')).installShell(phase);
    });
    phase.log.info('watches over this job; its record is sent when the job ends');
    return 0;
  }
  if (inputs.command !== 'guard') {
    const { runInJob } = await import('./checkpoint-command.ts');
    return runInJob(phase, inputs.command);
  }
  return runGuard(phase);
}

/** Guards a script, writes its outputs, and tells people. Answers the exit code of the step. */
export async function runGuard(phase: StepContext): Promise<number> {
  const { guard } = await import('./guard/guard-step.ts');
  const end = await guard(phase).catch(async (error: unknown) => {
    // The steps behind this one ask for its outputs anyway.
    await writeOutputs(phase, outputsOfNothing(phase, error));
    throw error;
  });
  await writeOutputs(phase, end.outputs, new Set(end.result?.tries.at(-1)?.published.outputs.keys()));
  if (end.failedTries.length > 0 || end.result?.passed === false) {
    const { reportFailures } = await import('./guard/report-failures.ts');
    await phase.bestEffort('Reporting', () => reportFailures(phase, end, phase.context.files.summary));
  }
  await phase.bestEffort('The look at the uploads', () => tellWaiting(phase));
  const { ledgerHead } = phase;
  if (ledgerHead)
    await phase.bestEffort('Saving the state', () => saveLedgerHead(phase.context.files.state, ledgerHead));
  return end.exitCode;
}

/** What is still on its way when a step ends goes on in the background, and is lost with the machine: people should know. */
async function tellWaiting(phase: Pick<StepContext, 'job' | 'log'>): Promise<void> {
  const { spoolFolder } = await import('./upload.ts');
  const spool = spoolFolder((await phase.job()).folder);
  if (!existsSync(spool)) return;
  const [{ waitingCheckpoints }, { stillOnItsWay }] = await Promise.all([
    import('../checkpoint/spool.ts'),
    import('../report/uploads.ts'),
  ]);
  const line = stillOnItsWay(waitingCheckpoints(spool));
  if (line !== undefined) phase.log.info(line);
}

/** @param taken names that the script has set itself */
async function writeOutputs(
  phase: Pick<StepContext, 'context' | 'bestEffort'>,
  outputs: GuardOutputs,
  taken: ReadonlySet<string> = new Set(),
) {
  const { output } = phase.context.files;
  await phase.bestEffort('Writing the outputs', async () => {
    if (output) appendPlainFile(output, formatKeyValues(outputEntries(outputs, taken)));
  });
}

/** Of a script that never ran. */
function outputsOfNothing({ inputs, masker }: Pick<StepContext, 'inputs' | 'masker'>, error: unknown): GuardOutputs {
  const lane = inputs.lane === 'auto' ? 'STANDARD' : inputs.lane;
  return { outcome: 'failed', tries: 0, lane, strategy: 'MANUAL', reason: masker.mask(messageOf(error)) };
}
