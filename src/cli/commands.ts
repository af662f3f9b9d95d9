import type { Command } from './command.ts';

/** Every command of the command line, in the order in which help lists them. Each loads when it is called. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  checkpoint: async () => (await import('./checkpoints/checkpoint.ts')).command,
  restore: async () => (await import('./checkpoints/restore.ts')).command,
  validate: async () => (await import('./checkpoints/validate.ts')).command,
  list: async () => (await import('./checkpoints/list.ts')).command,
  cleanup: async () => (await import('./checkpoints/cleanup.ts')).command,
  upload: async () => (await import('./upload-spool.ts')).uploadSpoolCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  plan: async () => (await import('./plan.ts')).planCommand,
  decide: async () => (await import('./recovery-doors.ts')).decideCommand,
  act: async () => (await import('./recovery-doors.ts')).actCommand,
  revert: async () => (await import('./recovery-doors.ts')).revertCommand,
  recover: async () => (await import('./recovery-doors.ts')).recoverCommand,
  report: async () => (await import('./report/report.ts')).reportCommand,
  init: async () => (await import('./init/init.ts')).initCommand,
  eject: async () => (await import('./eject/eject.ts')).ejectCommand,
  drill: async () => (await import('./drill/drill.ts')).drillCommand,
  policy: async () => (await import('./policy.ts')).policyCommand,
};
