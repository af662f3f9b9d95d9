/** The bundle's front: one function per door. What is heavy loads only when a door needs it. */
import { takeEnvironment } from '../config/private-environment.ts';

/** What the runner gives to actions alone. Programs that rerail starts do not need it, and scripts can read what they inherit. */
const isPublic = (name: string) => !/^(?:INPUT|STATE|ACTIONS)_/i.test(name);

export async function pre(dist: string): Promise<void> {
  const env = takeEnvironment(isPublic);
  const { runPhase } = await import('./run-phase.ts');
  const { enterStep } = await import('../step/run-step.ts');
  await runPhase('pre', { env, dist }, enterStep);
}

export async function main(dist: string): Promise<void> {
  const env = takeEnvironment(isPublic);
  const { runPhase } = await import('./run-phase.ts');
  const { runStep } = await import('../step/run-step.ts');
  await runPhase('main', { env, dist }, runStep);
}

export async function post(dist: string): Promise<void> {
  const env = takeEnvironment(isPublic);
  const { runPhase } = await import('./run-phase.ts');
  const { leaveStep } = await import('../step/leave-step.ts');
  await runPhase('post', { env, dist }, leaveStep);
}

export async function cli(dist: string): Promise<void> {
  // On a laptop the rest is for the programs that rerail starts, as git's credential helpers.
  const env = takeEnvironment(
    (name) => !/^(?:RERAIL_CHECKPOINT_KEY|ACTIONS_RUNTIME_TOKEN|INPUT_.*|STATE_.*)$/i.test(name),
  );
  const [door, folder, file] = process.argv.slice(2);
  // The shell of a job's `run:` steps, and its helper, started by rerail itself.
  if (door === 'shell' && folder !== undefined && file !== undefined) {
    return (await import('./shell.ts')).shell(folder, file, env);
  }
  if (door === 'shell-helper') return (await import('./shell.ts')).shellHelper(dist);
  const { runCommandLine } = await import('../cli/command-line.ts');
  await runCommandLine(process.argv.slice(2), { env, dist });
}

/** A thread of the checkpoint engine. */
export async function worker(): Promise<void> {
  const { serveTasks } = await import('../checkpoint/threads/serve.ts');
  serveTasks();
}
