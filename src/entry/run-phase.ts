import { codeOf, InputError, messageOf, UserError } from '../errors.ts';
import { cancelOnSignals } from '../ports/signals.ts';
import { runnerLog } from '../report/runner-log.ts';
import type { StepContext } from '../step/step-context.ts';
import { maskerFor } from '../values/secret-variables.ts';
import { openStep } from './open-step.ts';

export type PhaseName = 'pre' | 'main' | 'post';

/**
 * Runs one phase of the action. The one place where what was thrown becomes annotations and an exit code: wrong inputs and
 * refusals fail main; pre and post never fail a job.
 * @param started the environment as the process was given it, and the folder of the door that was entered through
 */
export async function runPhase(
  name: PhaseName,
  { env, dist }: { env: Environment; dist: string },
  act: (phase: StepContext) => Promise<number>,
): Promise<void> {
  let exitCode = 0;
  let strict = false;
  let strayed = false;
  outliveStrayErrors((error) => {
    strayed = true;
    logOf(env).warning(`An internal error of rerail occurred: ${messageOf(error)}. The job continues without it.`);
  });
  try {
    // Post only sends what exists already: it ends when that is done, even if something waits.
    const phase = openStep(env, dist, cancelOnSignals({ needsParent: name === 'main' }), name);
    strict = phase.inputs.strict;
    exitCode = await act(phase).finally(() => phase.tellLedger());
  } catch (error) {
    exitCode = tell(name, error, env);
  }
  await leave(name === 'main' && strict && strayed ? exitCode || 1 : exitCode);
}

type Environment = Readonly<Record<string, string | undefined>>;

const logOf = (env: Environment) => runnerLog(process.stdout, maskerFor(env));

/** An error that nobody waits for must not end this process, and with it the script. */
function outliveStrayErrors(tellStray: (error: unknown) => void): void {
  process.on('uncaughtException', (error) => {
    // The reader of rerail's output is gone: there is nobody to tell.
    if (codeOf(error) !== 'EPIPE') tellStray(error);
  });
}

function tell(name: PhaseName, error: unknown, env: Environment): number {
  const log = logOf(env);
  // Main tells what is wrong with the inputs; hearing it three times helps nobody.
  if (error instanceof InputError && name !== 'main') return 0;
  if (name !== 'main') {
    log.warning(`The ${name} phase failed: ${messageOf(error)}. The job is not affected.`);
    return 0;
  }
  const problems = error instanceof InputError ? error.problems : [messageOf(error)];
  for (const problem of problems) log.error(problem);
  if (!(error instanceof UserError) && error instanceof Error) {
    log.info(`this is a defect of rerail; please report it with these lines: ${error.stack}`);
  }
  return 1;
}

/** Ends the process although a background process of the script may hold its pipes, but not before everything is written. */
async function leave(exitCode: number): Promise<void> {
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))));
  process.exit(exitCode);
}
