/** The bundle's front: one function per door. What is heavy loads only when a door needs it. */

export async function pre(dist: string): Promise<void> {
  const { runPhase } = await import('./run-phase.ts');
  const { enterStep } = await import('../step/run-step.ts');
  await runPhase('pre', dist, enterStep);
}

export async function main(dist: string): Promise<void> {
  const { runPhase } = await import('./run-phase.ts');
  const { runStep } = await import('../step/run-step.ts');
  await runPhase('main', dist, runStep);
}

export async function post(dist: string): Promise<void> {
  const { runPhase } = await import('./run-phase.ts');
  const { leaveStep } = await import('../step/leave-step.ts');
  await runPhase('post', dist, leaveStep);
}

export async function cli(dist: string): Promise<void> {
  const { runCommandLine } = await import('../cli/command-line.ts');
  await runCommandLine(process.argv.slice(2), dist);
}

/** A thread of the checkpoint engine. */
export async function worker(): Promise<void> {
  const { serveTasks } = await import('../checkpoint/threads/serve.ts');
  serveTasks();
}
