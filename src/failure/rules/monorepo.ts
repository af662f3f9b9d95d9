import { rulesOf } from '../rule.ts';

/** Turborepo, Nx, Lerna. */
export const monorepo = rulesOf('monorepo', [
  {
    id: 'monorepo-failed',
    type: 'unknown',
    role: 'consequence',
    weight: 1,
    pattern: [
      /\bERROR {1,2}run failed: command {1,2}exited\b/,
      /\bRan target \S{1,40} for \d* ?projects?\b/,
      /\bFailed tasks:/,
      /^lerna ERR! /,
      /\bTasks not run because their dependencies failed\b/,
      /\bcommand finished with error: command\b/,
      /^ Failed: {4}\S/,
    ],
    examples: ['ERROR  run failed: command  exited (1)', "lerna ERR! yarn run build exited 1 in '@a/b'"],
  },
]);
