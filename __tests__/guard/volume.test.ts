import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { guarded, temporaryFolder } from './guarded.ts';
import type { GuardReport, RunGuard } from './run-guard.ts';

const posix = process.platform === 'win32' ? describe.skip : describe;
/** `npm run test:long` runs these as large as they are meant; otherwise they are small and quick. */
const isLong = process.env.RERAIL_LONG === '1';
const MB = 1e6;

interface Passed {
  /** What came out, hashed and counted. */
  sum: string;
  report: GuardReport;
}

/** Runs a script in a guard of its own, and sums up what comes out. */
async function pass(script: string, maxTries = 1): Promise<Passed> {
  const folder = temporaryFolder();
  const request: RunGuard = {
    script,
    workingDirectory: folder,
    folder: path.join(folder, 'guard'),
    maxTries,
    limits: {},
  };
  const program = path.join(import.meta.dirname, 'run-guard.ts');
  const guard = spawn(process.execPath, [program, JSON.stringify(request)], { stdio: ['ignore', 'pipe', 'ignore'] });
  const sums = spawn('cksum', { stdio: [guard.stdout, 'pipe', 'inherit'] });
  guard.stdout.destroy();
  let sum = '';
  sums.stdout.on('data', (chunk) => {
    sum += chunk;
  });
  await Promise.all([guard, sums].map((it) => new Promise((resolve) => it.on('close', resolve))));
  return { sum, report: JSON.parse(readFileSync(path.join(folder, 'guard', 'result.json'), 'utf8')) };
}

function directly(script: string): string {
  return spawnSync('bash', ['-c', `{ ${script}; } | cksum`], { encoding: 'utf8' }).stdout;
}

/** Takes whatever cannot be a command, as the noise below is the same in each run. */
const NOISE = `openssl enc -aes-128-ctr -nosalt -K 0 -iv 0 2> /dev/null < /dev/zero || true`;

posix('output passes unchanged, in memory that does not grow', () => {
  const size = (small: number, large: number) => (isLong ? large : small) * MB;
  const outputs: [string, string][] = [
    ['gigabytes of text', `yes '12:34:56 a line of output as tools print them' | head -c ${size(300, 5000)}; echo`],
    ['a line without end', `head -c ${size(100, 1000)} /dev/zero | tr '\\0' x; echo`],
    ['binary noise', `(${NOISE}) | head -c ${size(60, 1000)}; echo`],
    ['text that is full of colons', `yes '   std::vector<a::b>' | head -c ${size(60, 1000)}; echo`],
    ['progress bars', `for i in $(seq ${isLong ? 300000 : 20000}); do printf '\\r%d %%' $i; done; echo`],
  ];

  test.each(outputs)(
    '%s',
    async (_name, script) => {
      if (script.includes('openssl') && spawnSync('openssl', ['version']).status !== 0) {
        console.warn('Skipped: no openssl on this machine.');
        return;
      }
      const [small, large] = [await pass('echo'), await pass(script)];
      expect(large.sum).toBe(directly(script));
      expect(large.report.passed).toBe(true);
      expect((large.report.peakBytes - small.report.peakBytes) / MB).toBeLessThan(100);
    },
    300_000,
  );

  test('broken UTF-8', async () => {
    const script = `printf '\\303\\050 \\355\\240\\200 \\370\\210\\200 \\303'; echo; printf '\\302'; sleep 0.1; printf '\\240x\\n'`;
    const { bytes } = await guarded(script);
    expect(bytes.stdout).toEqual(spawnSync('bash', ['-c', script]).stdout);
  });

  test('many lines a second, in order', async () => {
    const lines = 500_000;
    const start = performance.now();
    const { sum, report } = await pass(`seq ${lines}`, 2);
    const perSecond = (lines / (performance.now() - start)) * 1000;
    expect(report.passed).toBe(true);
    expect(sum).toBe(directly(`echo 'Try 1 of 2'; seq ${lines}`));
    expect(perSecond).toBeGreaterThan(100_000);
  });
});

posix('a line is there at once', () => {
  test.each([
    ['where no other try can follow', 1],
    ['where one can', 2],
  ])('%s', async (_name, maxTries) => {
    const delays: number[] = [];
    let seen = 0;
    await guarded(
      `for i in $(seq 15); do perl -MTime::HiRes=time -e 'printf "at %d\\n", time * 1000'; sleep 0.05; done`,
      {
        maxTries,
        onOutput: (text) => {
          const now = Date.now();
          for (const [, at] of text.slice(seen).matchAll(/at (\d+)\n/g)) delays.push(now - Number(at));
          seen = text.lastIndexOf('\n') + 1;
        },
      },
    );
    expect(delays).toHaveLength(15);
    const median = delays.sort((a, b) => a - b)[7];
    expect(median).toBeLessThan(50);
  });

  test('a prompt without a line break is there too', async () => {
    let prompted = false;
    const { stdout } = await guarded('printf "Password: "; sleep 0.3; echo', {
      maxTries: 2,
      onOutput: (text) => {
        if (text.endsWith('Password: ')) prompted = true;
      },
    });
    expect(stdout).toContain('Password: \n');
    expect(prompted).toBe(true);
  });
});

posix('a reader that is slow', () => {
  test('slows the script down, and loses nothing', async () => {
    const folder = temporaryFolder();
    const request: RunGuard = {
      script: 'seq 200000; echo end',
      workingDirectory: folder,
      folder: path.join(folder, 'guard'),
      maxTries: 1,
      limits: { stallTimeoutMs: 400 },
    };
    const program = path.join(import.meta.dirname, 'run-guard.ts');
    const guard = spawn(process.execPath, [program, JSON.stringify(request)], { stdio: ['ignore', 'pipe', 'ignore'] });
    const reader = spawn('sh', ['-c', 'sleep 1; cat | cksum'], { stdio: [guard.stdout, 'pipe', 'inherit'] });
    guard.stdout.destroy();
    let sum = '';
    reader.stdout.on('data', (chunk) => {
      sum += chunk;
    });
    await Promise.all([guard, reader].map((it) => new Promise((resolve) => it.on('close', resolve))));
    expect(sum).toBe(directly('seq 200000; echo end'));
    const report: GuardReport = JSON.parse(readFileSync(path.join(folder, 'guard', 'result.json'), 'utf8'));
    expect(report.passed).toBe(true);
  });
});
