import { spawn } from 'node:child_process';
import { existsSync, lutimesSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { type BytePath, osPath } from './byte-path.ts';

/**
 * Sets modification times to the nanosecond. Node's own calls take seconds as a double, which is up to 246 ns off, some of it upwards: enough for
 * ninja and Go to rebuild. So a helper of the system does it where there is one; else times come out a little early, never late.
 */
export interface TimeSetter {
  /** Queues one entry; a symlink's own time is set, not its target's. */
  set(path: BytePath, mtime: bigint): void;
  /** Resolves when all are set; false where that did not work out, and `setTimeEarly` is to be used for each. */
  finish(): Promise<boolean>;
}

/**
 * @param root what paths are relative to
 * @param command the helper; chosen for this machine by default, none where there is none
 */
export function createTimeSetter(root: string, command = chooseHelper(root)): TimeSetter {
  return new HelperTimeSetter(command);
}

/** Absolute, because the helper must not come from a workspace; and because shims of version managers take half a second. */
const PYTHONS = ['/usr/local/bin/python3', '/opt/homebrew/bin/python3', '/usr/bin/python3'];
/** Without these, macOS's /usr/bin/python3 only asks to install them. */
const MAC_TOOLS = '/Library/Developer/CommandLineTools';
const PERLS = ['/usr/bin/perl', '/usr/local/bin/perl'];

/** Reads `<ns> <path>\0` and answers with the number of entries it could not set. */
const PYTHON = `
import os, sys
os.chdir(os.fsencode(sys.argv[1]))
failed = 0
rest = b''
while True:
    chunk = sys.stdin.buffer.read1(1 << 20)
    if not chunk:
        break
    items = (rest + chunk).split(b'\\0')
    rest = items.pop()
    for item in items:
        ns, _, path = item.partition(b' ')
        try:
            os.utime(path, ns=(int(ns), int(ns)), follow_symlinks=False)
        except OSError:
            failed += 1
print(failed, flush=True)
`;

/** Perl has no call with nanoseconds, so it makes the system call itself: utimensat, by its number. */
const PERL_CALLS: Readonly<Record<string, number>> = { x64: 280, arm64: 88 };
const PERL = `
chdir $ARGV[0] or die;
my ($failed, $call) = (0, $ARGV[1] + 0);
$/ = "\\0";
binmode STDIN;
while (my $item = <STDIN>) {
  chop $item;
  my ($ns, $path) = split / /, $item, 2;
  my ($s, $n) = $ns =~ /^(-?\\d*?)(\\d{1,9})$/;
  $s = 0 if $s eq '' or $s eq '-';
  if ($ns < 0) { $s = int($s); if ($n > 0) { $s -= 1; $n = 1_000_000_000 - $n; } }
  my $time = pack('qqqq', $s, $n, $s, $n);
  $failed++ if syscall($call, -100, $path, $time, 0x100) != 0;
}
print "$failed\\n";
`;

/** A program and its arguments. */
export type Helper = readonly [file: string, args: readonly string[]];

/** The helpers that this machine has, best first. */
export function timeHelpers(root: string, platform: NodeJS.Platform = process.platform): Helper[] {
  if (platform === 'win32') return [];
  const works = (file: string) => existsSync(file) && (platform !== 'darwin' || !isStub(file) || existsSync(MAC_TOOLS));
  const call = platform === 'linux' ? PERL_CALLS[process.arch] : undefined;
  return [
    ...PYTHONS.filter(works).map((file): Helper => [file, ['-I', '-S', '-c', PYTHON, root]]),
    ...(call ? PERLS.filter((file) => existsSync(file)) : []).map(
      (file): Helper => [file, ['-e', PERL, root, String(call)]],
    ),
  ];
}

const isStub = (file: string) => file.startsWith('/usr/bin/');

const chooseHelper = (root: string): Helper | undefined => timeHelpers(root)[0];

const BATCH_BYTES = 64 * 1024;

class HelperTimeSetter implements TimeSetter {
  readonly #command: Helper | undefined;
  #stdin: Writable | undefined;
  #answer: Promise<string> | undefined;
  #batch = '';

  constructor(command: Helper | undefined) {
    this.#command = command;
  }

  set(path: BytePath, mtime: bigint): void {
    this.#batch += `${mtime} ${path}\0`;
    if (this.#batch.length > BATCH_BYTES) this.#send();
  }

  async finish(): Promise<boolean> {
    if (this.#batch !== '') this.#send();
    this.#stdin?.end();
    return this.#answer === undefined || (await this.#answer).trim() === '0';
  }

  #send(): void {
    this.#answer ??= this.#start();
    this.#stdin?.write(Buffer.from(this.#batch, 'latin1'));
    this.#batch = '';
  }

  #start(): Promise<string> {
    if (!this.#command) return Promise.resolve('there is none');
    const [file, args] = this.#command;
    const helper = spawn(file, [...args], { env: { LC_ALL: 'C' }, stdio: ['pipe', 'pipe', 'ignore'] });
    this.#stdin = helper.stdin;
    helper.stdin.on('error', () => undefined);
    return new Promise((resolve) => {
      let text = '';
      helper.stdout.on('data', (chunk) => {
        text += chunk;
      });
      helper.on('error', () => resolve('it does not start'));
      helper.on('close', () => resolve(text));
    });
  }
}

const MICROSECOND = 1_000n;

/**
 * Sets one time without a helper; never later than asked for. Whole seconds are exact. Else a double near 1.8e9 is within 120 ns of what it should be, so two microseconds early is safely not late.
 */
export function setTimeEarly(root: string, path: BytePath, mtime: bigint): void {
  const whole = mtime % 1_000_000_000n === 0n;
  const microseconds = mtime / MICROSECOND - (whole ? 0n : 2n);
  const seconds = Number(microseconds) / 1e6;
  try {
    lutimesSync(osPath(root, path), seconds, seconds);
  } catch {
    // An entry that cannot be set is found by the check that follows a restore.
  }
}
