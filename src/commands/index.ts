import type { Command } from './command.ts';

/** Every command of the command line, in the order in which help lists them. Each loads when it is called. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  upload: async () => (await import('./upload-spool.ts')).uploadSpoolCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
};
