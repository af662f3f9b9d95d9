// A script in a guard, for bench/guard.ts. Arguments: the script, how many tries there may be. The last line of stderr
// holds what the process used.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTries } from '../src/guard/tries.ts';
import { systemClock } from '../src/ports/clock.ts';
import { silentLog } from '../src/ports/log.ts';
import { createMasker } from '../src/values/masker.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-guard-'));
const masker = createMasker();
masker.add('a secret that does not occur');
await runTries(
  {
    script: { text: process.argv[2] ?? '', workingDirectory: folder },
    environment: process.env,
    folder: path.join(folder, 'guard'),
    limits: {},
    maxTries: Number(process.argv[3] ?? 3),
    files: {},
    cancel: new AbortController().signal,
  },
  { onFailure: async () => ({ again: false, why: '' }) },
  {
    clock: systemClock,
    random: Math.random,
    log: silentLog,
    masker,
    stdout: process.stdout,
    stderr: process.stderr,
  },
);
rmSync(folder, { recursive: true, force: true });
process.stderr.write(`\n${JSON.stringify(process.resourceUsage())}\n`);
