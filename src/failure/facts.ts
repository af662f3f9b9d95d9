import type { Facts, FailureType, ResourcePeaks } from './failure.ts';

/** Something known about a failure besides its log, and what it speaks for. */
export interface FactEvidence {
  type: FailureType;
  /** On the scale of rules: 10 is proof. */
  weight: number;
  /** In words: `exit status 137`. */
  text: string;
}

const KILLED = 137;
/** coreutils' `timeout` ends with this status where the time was up (coreutils manual, "timeout invocation"). */
const TIMED_OUT = 124;
const COMMAND_NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;
/** ARM and x86 Linux alike: 128 + SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL. */
const CRASHES: Readonly<Record<number, string>> = {
  132: 'illegal instruction',
  134: 'abort',
  135: 'bus error',
  136: 'arithmetic fault',
  139: 'segmentation fault',
};
const SHARE_OF_FULL = 0.01;
const SHARE_OF_MEMORY = 0.95;
const SHARE_OF_ROOMY = 0.8;

/** What the facts say, most telling first. */
export function weighFacts(facts: Facts): readonly FactEvidence[] {
  const found = [limitFacts, resourceFacts, exitFacts, testFacts, annotationFacts].flatMap((read) => read(facts));
  return found.sort((a, b) => b.weight - a.weight);
}

function limitFacts({ limit, cancelled }: Facts): FactEvidence[] {
  const found: FactEvidence[] = [];
  if (limit) found.push({ type: 'timeout', weight: 20, text: `${limit.name} of ${limit.ms / 1000} s reached` });
  if (cancelled) found.push({ type: 'unknown', weight: 5, text: 'cancelled from outside' });
  return found;
}

function resourceFacts({ resources = {}, signal, exitCode }: Facts): FactEvidence[] {
  const type = 'resource-exhaustion';
  const found: FactEvidence[] = [];
  const { oomKills = 0, diskFreeBytes, inodesFree, memoryBytes, memoryLimitBytes } = resources;
  const killed = signal === 'SIGKILL' || exitCode === KILLED;
  if (oomKills > 0) found.push({ type, weight: killed ? 15 : 7, text: `oom_kill +${oomKills}` });
  if (diskFreeBytes !== undefined && hasFewBytes(resources)) {
    found.push({ type, weight: 7, text: `${megabytes(diskFreeBytes)} of disk free` });
  }
  if (inodesFree === 0) found.push({ type, weight: 7, text: 'no inodes free' });
  if (memoryBytes !== undefined && memoryLimitBytes && memoryBytes / memoryLimitBytes > SHARE_OF_MEMORY) {
    const text = `peak ${megabytes(memoryBytes)} of ${megabytes(memoryLimitBytes)} memory`;
    found.push({ type, weight: killed ? 9 : 3, text });
  }
  // Many machines are always nearly full: this bears out what else is known, and decides nothing.
  const { memoryShortSeconds: memory, diskShortSeconds: disk } = resources;
  if (memory !== undefined) found.push({ type, weight: 0, text: `memory above 90 % for ${memory} s` });
  if (disk !== undefined) found.push({ type, weight: 0, text: `disk above 90 % for ${disk} s` });
  return found;
}

function exitFacts({ exitCode, signal, limit, cancelled, resources }: Facts): FactEvidence[] {
  if (limit || cancelled) return [];
  const text = signal ? `ended by ${signal}` : `exit status ${exitCode}`;
  if (signal === 'SIGKILL' || exitCode === KILLED) return killFacts(text, resources);
  if (exitCode === TIMED_OUT) return [{ type: 'timeout', weight: 10, text }];
  if (exitCode === COMMAND_NOT_FOUND || exitCode === NOT_EXECUTABLE) return [{ type: 'unknown', weight: 4, text }];
  const crash = exitCode === undefined ? undefined : CRASHES[exitCode];
  if (crash) return [{ type: 'unknown', weight: 2, text: `${text} (${crash})` }];
  return [];
}

/** The kernel kills where memory ran out, but so do people, timers and services: without a sign in the log it is only likely. */
function killFacts(text: string, { oomKills, memoryBytes, memoryLimitBytes }: ResourcePeaks = {}): FactEvidence[] {
  const type = 'resource-exhaustion';
  const killed = { type, weight: 2.5, text } as const;
  if (oomKills !== undefined && oomKills > 0) return [{ ...killed, weight: 5 }];
  const wasRoomy = memoryBytes !== undefined && memoryLimitBytes && memoryBytes / memoryLimitBytes < SHARE_OF_ROOMY;
  if (oomKills !== 0 || !wasRoomy) return [killed];
  const peak = `peak ${megabytes(memoryBytes)} of ${megabytes(memoryLimitBytes)} memory`;
  return [killed, { type: 'unknown', weight: 1, text: `no oom_kill, ${peak}` }];
}

function testFacts({ tests }: Facts): FactEvidence[] {
  if (!tests || tests.failed.length === 0) return [];
  return [{ type: 'test-failure', weight: 9.5, text: `${tests.failed.length} of ${tests.total} tests failed` }];
}

const TEST_FILE = /(?:^|[\\/._-])(?:tests?|specs?|__tests__|e2e)(?:[\\/._-]|$)/i;

/** An error that names a place was found by something that reads or tests code. */
function annotationFacts({ annotations = [] }: Facts): FactEvidence[] {
  for (const { level, file, line } of annotations) {
    if (level !== 'error' || file === undefined) continue;
    const type = TEST_FILE.test(file) ? 'test-failure' : 'quality-gate';
    return [{ type, weight: 3, text: `error annotated at ${file}${line === undefined ? '' : `:${line}`}` }];
  }
  return [];
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

const hasFewBytes = ({ diskFreeBytes, diskTotalBytes }: ResourcePeaks): boolean =>
  diskFreeBytes !== undefined && diskTotalBytes !== undefined && diskFreeBytes < diskTotalBytes * SHARE_OF_FULL;

/** Whether the workspace's disk had no room left, of bytes or of inodes, at the worst moment. */
export const isDiskFull = (peaks: ResourcePeaks): boolean => peaks.inodesFree === 0 || hasFewBytes(peaks);
