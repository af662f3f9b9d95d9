import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';
import { launch, launchAlone } from '../../src/guard/process/launch.ts';
import { guarded, isAlive, temporaryFolder, until } from './guarded.ts';
import type { GuardReport, RunGuard } from './run-guard.ts';

/** Each leaves processes behind that write their ids to the file `pids`, in whatever way they try to get away. */
const FUGITIVES: Record<string, { script: string; pids: number; onlyKept?: true; asRoot?: true }> = {
  'in the background': { script: 'sleep 300 & echo $! >> pids', pids: 1 },
  'holding the output open': { script: '(echo $BASHPID >> pids; sleep 300; echo late) &', pids: 1 },
  'deaf to SIGINT and SIGTERM': {
    script: `sh -c 'trap "" INT TERM; echo $$ >> pids; while :; do sleep 1; done' > /dev/null 2>&1 &`,
    pids: 1,
  },
  'forked twice': { script: '( (echo $BASHPID >> pids; exec sleep 300) & ) > /dev/null 2>&1', pids: 1 },
  'in a session of its own': {
    script: `setsid sh -c 'echo $$ >> pids; exec sleep 300' > /dev/null 2>&1 &`,
    pids: 1,
  },
  'forked twice, in a session of its own, under another name': {
    script: `(setsid bash -c 'echo $$ >> pids; exec -a kworker/3:1 sleep 300' > /dev/null 2>&1 &)`,
    pids: 1,
  },
  stopped: { script: 'sleep 300 & echo $! >> pids; kill -STOP $!', pids: 1 },
  'stopped in a session of its own': {
    script: `setsid sh -c 'echo $$ >> pids; kill -STOP $$; sleep 300' > /dev/null 2>&1 &`,
    pids: 1,
  },
  'started when told to end': {
    script: `bash -c 'trap "setsid sleep 300 & echo \\$! >> pids" TERM; echo $$ >> pids; while :; do sleep 0.05; done' > /dev/null 2>&1 &`,
    pids: 1,
  },
  'forking on and on': {
    script: `bash -c 'trap "" TERM; for i in $(seq 150); do sleep 300 & echo $! >> pids; done; wait' > /dev/null 2>&1 &`,
    pids: 20,
  },
  'with no environment': {
    script: `(setsid env -i PATH="$PATH" sh -c 'echo $$ >> pids; exec sleep 300' > /dev/null 2>&1 &)`,
    pids: 1,
    onlyKept: true,
  },
  'as a daemon that overwrites its title': {
    script: `perl -MPOSIX -e '
      exit if fork; POSIX::setsid(); exit if fork; $SIG{TERM} = "IGNORE";
      open F, ">>pids"; print F "$$\\n"; close F; $0 = "x" x 4000; close STDIN; close STDOUT; close STDERR; sleep 300'`,
    pids: 1,
    onlyKept: true,
  },
  'as another user': {
    script: `setsid setpriv --reuid 65534 --regid 65534 --clear-groups sh -c 'echo $$; trap "" TERM; while :; do sleep 1; done' >> pids 2> /dev/null &`,
    pids: 1,
    asRoot: true,
  },
};

const hasPerl = existsSync('/usr/bin/perl');
const launchers = {
  ...(process.platform === 'linux' && hasPerl ? { 'below a subreaper': launch } : {}),
  'without a subreaper': launchAlone,
};

let started: number[] = [];
afterEach(() => {
  for (const pid of started) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  started = [];
});

function pidsIn(folder: string): number[] {
  const file = path.join(folder, 'pids');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map(Number) : [];
}

const posix = process.platform === 'win32' ? describe.skip : describe;

posix.each(Object.entries(launchers))('%s nothing of a lost try lives on', (_name, launcher) => {
  const cases = Object.entries(FUGITIVES).filter(([, it]) => !(it.onlyKept && launcher === launchAlone));
  test.each(cases)('%s', async (_case, { script, pids, asRoot }) => {
    if (asRoot && process.getuid?.() !== 0) {
      console.warn('Skipped: only root can start a process as another user here.');
      return;
    }
    const folder = temporaryFolder();
    const wait = `while [ ! -f pids ] || [ $(wc -l < pids) -lt ${pids} ]; do sleep 0.02; done`;
    const { result } = await guarded(`[ "$RERAIL_TRY" = 2 ] && exit 0\n${script}\n${wait}\nexit 1`, {
      workingDirectory: folder,
      maxTries: 2,
      launch: launcher,
      onFailure: () => {
        // The moment before the next try: this is when all has to be over.
        started = pidsIn(folder);
        expect(started.filter(isAlive)).toEqual([]);
        return { again: true, why: 'x', waitMs: 0, environment: {} };
      },
    });
    expect(result.tries.map((it) => it.survivors)).toEqual([[], []]);
    expect(started.length).toBeGreaterThanOrEqual(pids);
  });

  test('a stranger lives on', async () => {
    const stranger = spawn('sleep', ['300'], { detached: true, stdio: 'ignore' });
    await guarded('setsid sleep 300 & exit 1', { launch: launcher });
    expect(isAlive(stranger.pid as number)).toBe(true);
    stranger.kill('SIGKILL');
  });

  test('what a passing try left running lives on too, and is named', async () => {
    const folder = temporaryFolder();
    const script = `setsid sh -c 'echo $$ > pids; exec sleep 271' > /dev/null 2>&1 & while ! pgrep -x -f 'sleep 271' > /dev/null; do sleep 0.02; done`;
    const { result } = await guarded(script, { workingDirectory: folder, launch: launcher });
    started = pidsIn(folder);
    expect(started.map(isAlive)).toEqual([true]);
    expect(result.passed).toBe(true);
    expect(result.tries[0]?.background).toEqual(['sleep 271']);
  });
});

const AS_NOBODY = 'setpriv --reuid 65534 --regid 65534 --clear-groups';

/** A guard that runs as root without the right to signal other users' processes. */
async function guardWithoutKill(folder: string, environment: NodeJS.ProcessEnv): Promise<GuardReport> {
  const request: RunGuard = {
    script: `${AS_NOBODY} sleep 300 & echo $! > pids; exit 1`,
    workingDirectory: folder,
    folder: path.join(folder, 'guard'),
    maxTries: 2,
    grace: { interruptMs: 300, terminateMs: 300 },
    limits: {},
  };
  const program = path.join(import.meta.dirname, 'run-guard.ts');
  const options = { env: { ...environment, NODE_NO_WARNINGS: '1' } };
  await promisify(execFile)(
    'setpriv',
    ['--bounding-set=-kill', '--inh-caps=-kill', process.execPath, program, JSON.stringify(request)],
    options,
  );
  started = pidsIn(folder);
  return JSON.parse(readFileSync(path.join(folder, 'guard', 'result.json'), 'utf8'));
}

function onlyRootOnLinux(): boolean {
  if (process.platform === 'linux' && process.getuid?.() === 0) return true;
  console.warn('Skipped: only root on Linux can give up the right to signal the processes of other users.');
  return false;
}

test('a process that cannot be ended forbids the next try and is named', async () => {
  if (!onlyRootOnLinux()) return;
  const result = await guardWithoutKill(temporaryFolder(), process.env);
  expect(result).toMatchObject({
    passed: false,
    tries: [{ survivors: [{ pid: started[0], command: 'sleep 300', cause: 'EPERM' }] }],
  });
  expect(result.stopped).toBe(`process ${started[0]} (sleep 300) could not be ended: EPERM`);
});

test('where sudo asks for no password, it ends what rerail may not', async () => {
  if (!onlyRootOnLinux()) return;
  const folder = temporaryFolder();
  // A sudo that leaves what it is asked to this test, and returns when that is done.
  const sudo = 'printf "%s " "$@" > asked.new; mv asked.new asked; while [ -f asked ]; do sleep 0.02; done';
  writeFileSync(path.join(folder, 'sudo'), `#!/bin/sh\ncd ${folder}; ${sudo}\n`, { mode: 0o755 });
  const asked = path.join(folder, 'asked');
  const ended = guardWithoutKill(folder, { ...process.env, PATH: `${folder}:${process.env.PATH}` });
  for (const _try of [1, 2]) {
    await until(() => existsSync(asked), 'sudo is called');
    const [option, command, signal, ...pids] = readFileSync(asked, 'utf8').trim().split(' ');
    expect([option, command, signal]).toEqual(['-n', 'kill', '-KILL']);
    for (const pid of pids) process.kill(Number(pid), 'SIGKILL');
    rmSync(asked);
  }
  expect(await ended).toMatchObject({
    tries: [{ survivors: [] }, { survivors: [] }],
    stopped: 'it was the last of 2 tries',
  });
});
