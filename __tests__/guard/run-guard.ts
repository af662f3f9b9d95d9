// A guard in a process of its own. Arguments: a JSON document as below. The script's output is passed on; the last line of stdout is the result as JSON.
import type { GuardRequest } from '../../src/guard/guard.ts';
import { createMasker } from '../../src/guard/masker.ts';
import { runTries } from '../../src/guard/tries.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { silentLog } from '../../src/ports/log.ts';

export interface RunGuard extends Pick<GuardRequest, 'folder' | 'maxTries' | 'grace' | 'limits'> {
  script: string;
  shell?: string;
  workingDirectory: string;
}

const { script, shell, workingDirectory, ...request } = JSON.parse(process.argv[2] ?? '') as RunGuard;
const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancel.abort(signal));

const result = await runTries(
  {
    ...request,
    script: { text: script, workingDirectory, ...(shell === undefined ? {} : { shell }) },
    environment: process.env,
    files: {},
    cancel: cancel.signal,
  },
  { afterLoss: async () => ({ again: true, why: 'asked to', waitMs: 0, environment: {} }) },
  {
    clock: systemClock,
    random: Math.random,
    log: silentLog,
    masker: createMasker(),
    stdout: process.stdout,
    stderr: process.stderr,
  },
);
process.stdout.write(`${JSON.stringify({ ...result, tries: result.tries.map(({ log: _, ...it }) => it) })}\n`);
