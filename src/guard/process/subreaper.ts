import { type ChildProcess, spawn } from 'node:child_process';
import { constants, openSync } from 'node:fs';
import os from 'node:os';
import type { Duplex } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { getSystemErrorName } from 'node:util';
import { descriptorPipe, type OutputPipe } from '../output/output-pipe.ts';
import { IGNORE_SIGPIPE, PERL, perlCommand, RESTORE_VARIABLES } from './perl.ts';
import { isRunning } from './processes.ts';
import { cannotStart, decodeWaitStatus, type ExitStatus, type Launch, type Running } from './running.ts';

/**
 * On Linux a script runs below a subreaper process: a process of a few lines that is a "child subreaper" (prctl(2),
 * PR_SET_CHILD_SUBREAPER). Whatever a script starts stays below it, also what detaches, renames itself or drops its
 * environment; when the subreaper process has no child left, nothing of the try is left. It also makes the pipes, as Node can only
 * make sockets (see fifos.ts). It is Perl, which every Debian and Ubuntu has; elsewhere scripts run without one.
 */
/** How long Perl may take to start. Milliseconds. */
const PATIENCE_MS = 5_000;

/** Numbers of prctl(2) and setsid(2), from the kernel's tables of system calls. */
const SYSTEM_CALLS: Readonly<Record<string, readonly [prctl: number, setsid: number]>> = {
  x64: [157, 112],
  arm64: [167, 157],
  arm: [172, 66],
};

/**
 * Arguments: prctl, setsid, the program, its arguments.
 * Says on descriptor 3 what happens, a line each: `pipes STDOUT STDERR` (descriptors to open, then a byte is awaited),
 * `started PID`, `failed ERRNO`, `exited WAIT-STATUS`, `alone`. 36 is PR_SET_CHILD_SUBREAPER; 1 is PR_SET_PDEATHSIG:
 * the subreaper process ends with rerail. The new name keeps it out of the way of `pkill perl`; it leaves the working directory so
 * as to hold no file system.
 */
const PROGRAM = `
my ($prctl, $setsid) = splice @ARGV, 0, 2;
$0 = 'rerail';
open CONTROL, '+<&=3' or exit 1;
syscall($prctl, 1, 9, 0, 0, 0);
syscall($prctl, 36, 1, 0, 0, 0) == 0 or exit 1;
pipe INPUT, UNUSED and pipe OUT, OUT_END and pipe ERR, ERR_END or exit 1;
close UNUSED;
syswrite CONTROL, 'pipes ' . fileno(OUT) . ' ' . fileno(ERR) . "\\n";
sysread CONTROL, my $go, 1 or exit 1;
close OUT;
close ERR;
my $shell = fork;
defined $shell or exit 1;
if ($shell == 0) {
  syscall $setsid;
  open STDIN, '<&INPUT';
  open STDOUT, '>&OUT_END';
  open STDERR, '>&ERR_END';
  fcntl CONTROL, 2, 1;
  ${IGNORE_SIGPIPE}
  ${RESTORE_VARIABLES}
  { no warnings; exec { $ARGV[0] } @ARGV }
  syswrite CONTROL, 'failed ' . ($! + 0) . "\\n";
  kill 9, $$;
}
close INPUT;
close OUT_END;
close ERR_END;
chdir '/';
syswrite CONTROL, "started $shell\\n";
while ((my $child = wait) > 0) {
  syswrite CONTROL, "exited $?\\n" if $child == $shell;
}
syswrite CONTROL, "alone\\n";
sleep;
`;

/** Undefined if there can be no subreaper process; then nothing was started. */
export async function launchKept(request: Launch, perl = PERL): Promise<Running | undefined> {
  const child = startKeeper(request, perl);
  if (child === undefined) return undefined;
  const control = new Control(child);
  const patience = setTimeout(() => control.end(), PATIENCE_MS);
  const descriptors = await control.hear('pipes');
  clearTimeout(patience);
  const streams = descriptors === undefined ? undefined : openPipes(child.pid as number, descriptors);
  if (streams === undefined) {
    control.end();
    return undefined;
  }
  control.proceed();
  const started = await control.hear('started');
  if (started === undefined) {
    streams.stdout.close();
    streams.stderr.close();
    return undefined;
  }
  const pid = Number(started);
  return {
    pid,
    ...streams,
    exited: exitStatus(control, pid, request),
    subreaper: { pid: child.pid as number, alone: control.hear('alone').then((said) => said !== undefined) },
    release() {
      control.end();
      streams.stdout.close();
      streams.stderr.close();
    },
  };
}

function startKeeper(request: Launch, perl: string): ChildProcess | undefined {
  const calls = SYSTEM_CALLS[process.arch];
  if (calls === undefined) return undefined;
  const args = [...calls.map(String), request.file, ...request.arguments];
  const command = perlCommand(PROGRAM, args, request.environment, perl);
  try {
    return spawn(command.file, command.arguments, {
      cwd: request.workingDirectory,
      env: command.environment,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      detached: true,
    });
  } catch {
    // What is wrong with the request is said where it is tried without a subreaper process.
    return undefined;
  }
}

/** Opens the subreaper's reading ends as one's own. */
function openPipes(subreaper: number, descriptors: string): { stdout: OutputPipe; stderr: OutputPipe } | undefined {
  try {
    const [stdout, stderr] = descriptors
      .split(' ')
      .map((fd) => openSync(`/proc/${subreaper}/fd/${fd}`, constants.O_RDONLY | constants.O_NONBLOCK)) as [
      number,
      number,
    ];
    return { stdout: descriptorPipe(stdout), stderr: descriptorPipe(stderr) };
  } catch {
    return undefined;
  }
}

async function exitStatus(control: Control, pid: number, request: Launch): Promise<ExitStatus> {
  const status = await control.hear('exited');
  const errno = control.heard('failed');
  if (errno !== undefined) {
    const code = getSystemErrorName(-Number(errno));
    throw cannotStart(request, Object.assign(new Error(`${request.file}: ${code}`), { code }));
  }
  if (status !== undefined) return decodeWaitStatus(Number(status));
  // Something ended the subreaper process. What became of the shell cannot be known, only when it is over.
  while (isRunning(pid)) await delay(50);
  return { exitCode: 128 + os.constants.signals.SIGKILL, signal: 'SIGKILL' };
}

/** What the subreaper process says, by its first word. */
class Control {
  readonly #child: ChildProcess;
  readonly #channel: Duplex;
  readonly #said = new Map<string, string>();
  readonly #waiting = new Map<string, (rest: string | undefined) => void>();
  #rest = '';
  #over = false;

  constructor(child: ChildProcess) {
    this.#child = child;
    this.#channel = child.stdio[3] as Duplex;
    child.once('error', () => this.#close());
    this.#channel
      .on('data', (bytes: Buffer) => this.#read(bytes.toString('latin1')))
      .on('error', () => this.#close())
      .on('close', () => this.#close());
  }

  heard(word: string): string | undefined {
    return this.#said.get(word);
  }

  /** Resolves with the rest of the line, or with undefined when the subreaper process is no more. */
  hear(word: string): Promise<string | undefined> {
    const said = this.#said.get(word);
    if (said !== undefined || this.#over) return Promise.resolve(said);
    return new Promise((resolve) => this.#waiting.set(word, resolve));
  }

  proceed(): void {
    this.#channel.write('.');
  }

  /** Ends the subreaper process; what is below it lives on below the system's first process. */
  end(): void {
    this.#child.kill('SIGKILL');
    this.#channel.destroy();
  }

  #read(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      const [word = '', ...rest] = line.split(' ');
      this.#said.set(word, rest.join(' '));
      this.#waiting.get(word)?.(rest.join(' '));
      this.#waiting.delete(word);
    }
  }

  #close(): void {
    this.#over = true;
    for (const resolve of this.#waiting.values()) resolve(undefined);
    this.#waiting.clear();
  }
}
