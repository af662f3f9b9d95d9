import { type ChildProcess, execFile, type SpawnOptions, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import type { Duplex } from 'node:stream';
import { promisify } from 'node:util';

const PERL = '/usr/bin/perl';

/**
 * The runner's Worker, as far as a step can see it: the parent of its process, a program called `…/bin/Runner.Worker`,
 * which ignores SIGPIPE as .NET does, so that what it starts does so too. It is a copy of Perl, because the kernel tells
 * a process's program by its file. Arguments: the program, its arguments. The step's environment comes on descriptor 4, since the
 * Worker itself does not have it: whoever reads its environment finds no token. Says on descriptor 3 `started PID`, `failed TEXT`, `exited WAIT-STATUS`.
 */
const PROGRAM = `
my $variables = do { local $/; open my $in, '<&=4' or exit 1; <$in> };
$SIG{PIPE} = 'IGNORE';
open REPORT, '>&=3' or exit 1;
my $child = fork;
defined $child or exit 1;
if ($child == 0) {
  fcntl REPORT, 2, 1;
  %ENV = ();
  for (split /\\0/, $variables) { my ($name, $value) = split /=/, $_, 2; $ENV{$name} = $value }
  { no warnings; exec { $ARGV[0] } @ARGV }
  syswrite REPORT, "failed $!\\n";
  kill 9, $$;
}
close STDIN;
close STDOUT;
close STDERR;
syswrite REPORT, "started $child\\n";
waitpid $child, 0;
syswrite REPORT, "exited $?\\n";
`;

/** Makes the program of a machine's Worker. False if the system has nothing to make it from. */
export async function installWorker(file: string): Promise<boolean> {
  if (process.platform !== 'linux' || !existsSync(PERL)) return false;
  // Copied by another process: a program cannot be started while a process of our own, just forked, still has it open.
  await promisify(execFile)('cp', [PERL, file]);
  return true;
}

/** A step's entry process: who carries its streams, its own id, and how it ends. */
export interface EntryProcess {
  streams: ChildProcess;
  pid: Promise<number | undefined>;
  /** 128 + n for signal n. Rejects if the process cannot be started. */
  exited: Promise<number>;
}

/** Starts a process as the runner does, below the machine's Worker if it has one. */
export function startEntry(
  worker: string | undefined,
  program: string,
  args: readonly string[],
  options: SpawnOptions & { env: Readonly<Record<string, string>> },
): EntryProcess {
  const stdio = ['pipe', 'pipe', 'pipe'] as const;
  if (worker === undefined) {
    const child = spawn(program, args, { ...options, stdio: [...stdio] });
    const exited = new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, killedBy) => resolve(code ?? 128 + (killedBy ? os.constants.signals[killedBy] : 0)));
    });
    return { streams: child, pid: Promise.resolve(child.pid), exited };
  }
  const tracking = options.env.RUNNER_TRACKING_ID;
  const child = spawn(worker, ['-e', PROGRAM, '--', program, ...args], {
    ...options,
    env: { PERL_BADLANG: '0', ...(tracking === undefined ? {} : { RUNNER_TRACKING_ID: tracking }) },
    stdio: [...stdio, 'pipe', 'pipe'],
  });
  const variables = child.stdio[4] as Duplex;
  variables.on('error', () => undefined);
  variables.end(
    Object.entries(options.env)
      .map(([name, value]) => `${name}=${value}`)
      .join('\0'),
  );
  return { streams: child, ...reports(child) };
}

function reports(child: ChildProcess): Omit<EntryProcess, 'streams'> {
  const said = new Map<string, string>();
  let started: (pid: number | undefined) => void;
  const pid = new Promise<number | undefined>((resolve) => {
    started = resolve;
  });
  const exited = new Promise<number>((resolve, reject) => {
    let text = '';
    const channel = child.stdio[3] as Duplex;
    channel.on('data', (bytes: Buffer) => {
      text += bytes.toString('utf8');
      for (const [, word = '', rest = ''] of text.matchAll(/^(\w+) (.*)\n/gm)) said.set(word, rest);
      if (said.has('started')) started(Number(said.get('started')));
    });
    const end = () => {
      started(undefined);
      const failed = said.get('failed');
      if (failed !== undefined) reject(new Error(failed));
      else resolve(statusOf(Number(said.get('exited') ?? os.constants.signals.SIGKILL)));
    };
    channel.on('error', end).on('close', end);
    child.once('error', reject);
  });
  return { pid, exited };
}

/** From the 16 bits of wait(2). */
const statusOf = (status: number) => (status & 0x7f ? 128 + (status & 0x7f) : status >> 8);
