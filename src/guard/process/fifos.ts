import { execFile } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { descriptorPipe, type OutputPipe } from '../output/output-pipe.ts';

const run = promisify(execFile);

/**
 * Real pipes for a script's output. What Node calls pipes are sockets, and on Linux a socket cannot be opened by name:
 * under them `echo x > /dev/stderr` fails, which works in a `run:` step.
 */
export interface Fifos {
  stdio: ['ignore', number, number];
  stdout: OutputPipe;
  stderr: OutputPipe;
  /** The process has its ends: closes them here. */
  passedOn(): void;
}

/** Undefined if the machine has no `mkfifo`. */
export async function openFifos(): Promise<Fifos | undefined> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rerail-'));
  const names = ['stdout', 'stderr'].map((name) => path.join(folder, name)) as [string, string];
  try {
    await run('mkfifo', ['-m', '600', ...names]);
    // A pipe without a reader does not open for writing: the reading ends come first.
    const [stdout, stderr] = names.map(reader) as [OutputPipe, OutputPipe];
    const writers = names.map((name) => openSync(name, constants.O_WRONLY)) as [number, number];
    return { stdio: ['ignore', ...writers], stdout, stderr, passedOn: () => writers.forEach(closeSync) };
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reader(file: string): OutputPipe {
  return descriptorPipe(openSync(file, constants.O_RDONLY | constants.O_NONBLOCK));
}
