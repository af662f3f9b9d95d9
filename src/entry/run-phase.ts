import type { Phase } from '../commands/phase.ts';
import { InputError, messageOf, UserError } from '../errors.ts';
import { maskerFor } from '../guard/secret-variables.ts';
import { runnerLog } from '../report/runner-log.ts';
import { openPhase } from './open-phase.ts';
import { cancelOnSignals } from './signals.ts';

export type PhaseName = 'pre' | 'main' | 'post';

/**
 * Runs one phase of the action. The one place where what was thrown becomes annotations and an exit code: wrong inputs and
 * refusals fail main; pre and post never fail a job.
 * @param dist the folder of the door that was entered through
 */
export async function runPhase(name: PhaseName, dist: string, act: (phase: Phase) => Promise<number>): Promise<void> {
  let exitCode = 0;
  try {
    exitCode = await act(openPhase(process.env, dist, cancelOnSignals()));
  } catch (error) {
    exitCode = tell(name, error);
  }
  await leave(exitCode);
}

function tell(name: PhaseName, error: unknown): number {
  const log = runnerLog(process.stdout, maskerFor(process.env));
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
