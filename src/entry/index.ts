/** The bundle's front: one function per door. What is heavy loads only when a door needs it. */

export async function pre(): Promise<void> {
  const { runPhase } = await import('./run-phase.ts');
  const { enterStep } = await import('../commands/step.ts');
  await runPhase('pre', enterStep);
}

export async function main(): Promise<void> {
  const { runPhase } = await import('./run-phase.ts');
  const { runStep } = await import('../commands/step.ts');
  await runPhase('main', runStep);
}

export async function post(): Promise<void> {
  const { runPhase } = await import('./run-phase.ts');
  const { leaveStep } = await import('../commands/leave.ts');
  await runPhase('post', leaveStep);
}

export async function cli(): Promise<void> {
  const { runCommandLine } = await import('./command-line.ts');
  await runCommandLine(process.argv.slice(2));
}
