import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { noteFigure } from '../figures.ts';
import { corpusFolder, readCorpus } from './corpus.ts';

/** Shapes of lines of healthy logs; `%` is a number. */
const HEALTHY = [
  'Downloading https://repo.corp/org/acme/core-%.jar (% kB at % kB/s)',
  '[INFO] Compiling % source files to /w/target/classes',
  '  PASS src/components/button%.test.tsx (%.% s)',
  'test cart::case_% ... ok',
  'remote: Counting objects: %, done.',
  '[%/%] Building CXX object src/CMakeFiles/core.dir/file%.cc.o',
  '> Task :module%:processResources UP-TO-DATE',
  'tests/test_m%.py::test_% PASSED [ %]',
  'warning: unused variable `x%` in src/lib%.rs',
  'added % packages in %s',
];
/** Lines that nearly match many rules. */
const AILING = [
  'src/a%.ts(%,%): error TS2322: no',
  'error: connection to 10.0.0.%:% refused, retrying (%/%)',
  'FAILED tests/test_m%.py::test_% - AssertionError',
  'WARN timeout after % ms, attempt % failed',
  '✖ % problems (% errors, % warnings)',
  'Error: cannot find module %',
];

/** What is measured, each in a process of its own. */
const LOGS = ['healthy', 'mixed', 'ailing', 'corpus', 'long-lines'] as const;
type LogKind = (typeof LOGS)[number];

/** Prints throughput and memory for logs of several kinds. */
export async function reportSpeed(bytes: number): Promise<void> {
  console.log(`\nSpeed, on one core, of logs of ${(bytes / 1e6).toFixed(0)} MB each:`);
  for (const kind of LOGS) {
    if (kind === 'corpus' && !readCorpus()) {
      console.log(`- corpus: absent (${corpusFolder()})`);
      continue;
    }
    const { status } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'speed.ts'), kind, String(bytes)], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
}

function unitOf(kind: LogKind): Buffer {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state;
  };
  const line = (forms: readonly string[]) =>
    (forms[random() % forms.length] as string).replaceAll('%', () => String(random() % 5000));
  const stamped = (forms: readonly string[]) =>
    `2031-01-02T03:04:05.${1_000_000 + (random() % 8_999_999)}Z ${line(forms)}`;
  if (kind === 'corpus') return Buffer.from((readCorpus() ?? []).map(({ text }) => `${text}\n`).join(''));
  if (kind === 'long-lines') return Buffer.from(`${'x'.repeat(10_000_000)} error\n`);
  const share = { healthy: 0, mixed: 0.05, ailing: 1 }[kind];
  const isAiling = () => (random() % 1000) / 1000 < share;
  return Buffer.from(Array.from({ length: 20_000 }, () => `${stamped(isAiling() ? AILING : HEALTHY)}\n`).join(''));
}

const CHUNK = 65_536;

function* repeat(unit: Buffer, bytes: number): Generator<Uint8Array> {
  for (let left = bytes; left > 0; ) {
    for (let at = 0; at < unit.length && left > 0; at += CHUNK) {
      const chunk = unit.subarray(at, at + CHUNK);
      left -= chunk.length;
      yield chunk;
    }
  }
}

async function measure(kind: LogKind, bytes: number): Promise<void> {
  const { classify } = await import('../../src/failure/classify.ts');
  const unit = unitOf(kind);
  // As `rerail explain` does.
  setFlagsFromString('--semi-space-growth-factor=1');
  const before = process.memoryUsage().rss;
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  await classify({ log: repeat(unit, bytes), facts: {} });
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const megabytes = bytes / 1e6;
  const rates = `${(megabytes / seconds).toFixed(0)} MB/s (${(megabytes / ((user + system) / 1e6)).toFixed(0)} MB/s of processor time)`;
  noteFigure({ what: `classifying a log, ${kind}`, value: `${(megabytes / seconds).toFixed(0)} MB/s` });
  const peak = process.resourceUsage().maxRSS / 1e3;
  console.log(
    `- ${kind}: ${rates}; peak memory ${peak.toFixed(0)} MB, of which ${(before / 1e6).toFixed(0)} MB before`,
  );
}

if (process.argv[1] === import.meta.filename) await measure(process.argv[2] as LogKind, Number(process.argv[3]));
