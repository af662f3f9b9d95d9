import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync, lutimesSync } from 'node:fs';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { type BytePath, osPath, toBytePath } from './byte-path.ts';

/** Sets modification times below one folder. */
export interface TimeSetter {
  /** Queues one entry; a symlink's own time is set, not its target's. */
  set(path: BytePath, mtime: bigint): void;
  /** Resolves when all are set; false if that did not work out, and `setTimeEarly` is to be used for each. */
  finish(): Promise<boolean>;
}

/** Absolute, because the helper must not come from a workspace; and because shims of version managers take half a second. */
const PYTHONS = ['/usr/local/bin/python3', '/opt/homebrew/bin/python3', '/usr/bin/python3'];
/** Without these, macOS's /usr/bin/python3 only asks to install them. */
const MAC_TOOLS = '/Library/Developer/CommandLineTools';
const PERLS = ['/usr/bin/perl', '/usr/local/bin/perl'];

/**
 * Reads items, each with a NUL behind it: `<ns> <path>`; an absolute folder, to which the paths that follow are relative; or nothing,
 * and answers that with the number of entries that it could not set.
 */
const PYTHON = `
import os, sys
failed = 0
rest = b''
while True:
    chunk = sys.stdin.buffer.read1(1 << 20)
    if not chunk:
        break
    items = (rest + chunk).split(b'\\0')
    rest = items.pop()
    for item in items:
        if item[:1] == b'/':
            os.chdir(item)
            continue
        if not item:
            print(failed, flush=True)
            failed = 0
            continue
        ns, _, path = item.partition(b' ')
        try:
            os.utime(path, ns=(int(ns), int(ns)), follow_symlinks=False)
        except OSError:
            failed += 1
`;

/** Perl has no call with nanoseconds, so it makes the system call itself: utimensat, by its number. */
const PERL_CALLS: Readonly<Record<string, number>> = { x64: 280, arm64: 88 };
const PERL = `
my ($failed, $call) = (0, $ARGV[0] + 0);
$/ = "\\0";
$| = 1;
binmode STDIN;
while (my $item = <STDIN>) {
  chop $item;
  if ($item =~ m{^/}) { chdir $item or die; next; }
  if ($item eq '') { print "$failed\\n"; $failed = 0; next; }
  my ($ns, $path) = split / /, $item, 2;
  my ($s, $n) = $ns =~ /^(-?\\d*?)(\\d{1,9})$/;
  $s = 0 if $s eq '' or $s eq '-';
  if ($ns < 0) { $s = int($s); if ($n > 0) { $s -= 1; $n = 1_000_000_000 - $n; } }
  my $time = pack('qqqq', $s, $n, $s, $n);
  $failed++ if syscall($call, -100, $path, $time, 0x100) != 0;
}
`;

/** A program and its arguments. */
export type Helper = readonly [file: string, args: readonly string[]];

/** The helpers that this machine has, best first. */
export function timeHelpers(platform: NodeJS.Platform = process.platform): Helper[] {
  if (platform === 'win32') return [];
  const works = (file: string) => existsSync(file) && (platform !== 'darwin' || !isStub(file) || existsSync(MAC_TOOLS));
  const call = platform === 'linux' ? PERL_CALLS[process.arch] : undefined;
  return [
    ...PYTHONS.filter(works).map((file): Helper => [file, ['-I', '-S', '-c', PYTHON]]),
    ...(call ? PERLS.filter((file) => existsSync(file)) : []).map((file): Helper => [file, ['-e', PERL, String(call)]]),
  ];
}

const isStub = (file: string) => file.startsWith('/usr/bin/');

const BATCH_BYTES = 64 * 1024;

/**
 * Sets modification times to the nanosecond. Node's own calls take seconds as a double, which is up to 246 ns off, some of it upwards: enough for
 * ninja and Go to rebuild. So a helper of the system does it if there is one; else times come out a little early, never late.
 * One process serves all folders, and may start before there is anything to set.
 */
export class TimeHelper {
  readonly #command: Helper | undefined;
  #process: ChildProcessByStdio<Writable, Readable, null> | undefined;
  #ended = false;
  /** Who waits for an answer, the first first. */
  readonly #waiting: ((failed: string | undefined) => void)[] = [];

  /** @param command chosen for this machine by default, if there is one */
  constructor(command: Helper | undefined = timeHelpers()[0]) {
    this.#command = command;
  }

  start(): void {
    if (this.#process || this.#ended) return;
    if (this.#command) this.#launch(this.#command);
    else this.#end();
  }

  /** @param folder what paths are relative to; exists when the first one is set */
  below(folder: string): TimeSetter {
    const start = `${toBytePath(path.resolve(folder))}\0`;
    let batch = '';
    let isUsed = false;
    const send = () => {
      this.#send(start + batch);
      batch = '';
    };
    return {
      set: (at, mtime) => {
        isUsed = true;
        batch += `${mtime} ${at}\0`;
        if (batch.length > BATCH_BYTES) send();
      },
      finish: async () => {
        if (!isUsed) return true;
        send();
        return (await this.#ask()) === '0';
      },
    };
  }

  close(): void {
    this.#process?.kill();
    this.#end();
  }

  #launch([file, args]: Helper): void {
    try {
      const helper = spawn(file, [...args], { env: { LC_ALL: 'C' }, stdio: ['pipe', 'pipe', 'ignore'] });
      helper.on('error', () => this.#end());
      helper.on('close', () => this.#end());
      // If no pipes could be made, there are none here, and the error comes later.
      helper.stdin.on('error', () => undefined);
      let text = '';
      helper.stdout.on('data', (chunk) => {
        const lines = (text + chunk).split('\n');
        text = lines.pop() ?? '';
        for (const line of lines) this.#waiting.shift()?.(line);
      });
      this.#process = helper;
    } catch {
      this.#end();
    }
  }

  #send(items: string): void {
    this.start();
    if (!this.#ended) this.#process?.stdin.write(Buffer.from(items, 'latin1'));
  }

  #ask(): Promise<string | undefined> {
    if (this.#ended) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#send('\0');
    });
  }

  #end(): void {
    this.#ended = true;
    for (const resolve of this.#waiting.splice(0)) resolve(undefined);
  }
}

const MICROSECOND = 1_000n;

/**
 * Sets one time without a helper; never later than asked for. Whole seconds are exact. Else a double near 1.8e9 is within 120 ns of what it should be, so two microseconds early is safely not late.
 */
export function setTimeEarly(root: string, at: BytePath, mtime: bigint): void {
  const whole = mtime % 1_000_000_000n === 0n;
  const microseconds = mtime / MICROSECOND - (whole ? 0n : 2n);
  const seconds = Number(microseconds) / 1e6;
  try {
    lutimesSync(osPath(root, at), seconds, seconds);
  } catch {
    // An entry that cannot be set is found by the check that follows a restore.
  }
}
