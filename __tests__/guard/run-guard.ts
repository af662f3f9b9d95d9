// A guard in a process of its own, whose output is the script's. Argument: a JSON document as below.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { GuardRequest, GuardResult, TryResult } from '../../src/guard/guard.ts';
import { runTries } from '../../src/guard/tries.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { silentLog } from '../../src/ports/log.ts';
import { createMasker } from '../../src/values/masker.ts';

export interface RunGuard extends Pick<GuardRequest, 'folder' | 'maxTries' | 'grace' | 'limits'> {
  script: string;
  shell?: string;
  workingDirectory: string;
  /** A cgroup to enter first. */
  cgroup?: string;
}

/** What is written to `result.json` in the guard's folder. */
export interface GuardReport extends Omit<GuardResult, 'tries'> {
  tries: Omit<TryResult, 'log'>[];
  /** Peak of resident memory, bytes. */
  peakBytes: number;
}

const { script, shell, workingDirectory, cgroup, ...request } = JSON.parse(process.argv[2] ?? '') as RunGuard;
if (cgroup !== undefined) writeFileSync(path.join(cgroup, 'cgroup.procs'), String(process.pid));
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
  { onFailure: async () => ({ again: true, why: 'asked to', waitMs: 0, environment: {} }) },
  {
    clock: systemClock,
    random: Math.random,
    log: silentLog,
    masker: createMasker(),
    stdout: process.stdout,
    stderr: process.stderr,
  },
);
const tries = result.tries.map(({ log: _, ...it }) => it);
const report: GuardReport = { ...result, tries, peakBytes: process.resourceUsage().maxRSS * 1024 };
writeFileSync(path.join(request.folder, 'result.json'), JSON.stringify(report));
