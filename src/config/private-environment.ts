import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * What this process was started with, its tokens, inputs and secrets included. After the call no other process gets them from here: on Linux the block that
 * `/proc/PID/environ` shows is overwritten, and programs that this process starts inherit only what `isPublic` names. `process.env` still answers
 * code that asks for a variable by its name, as libraries do.
 * @param isPublic names that everybody may see
 */
export function takeEnvironment(isPublic: (name: string) => boolean): Variables {
  const taken = { ...process.env };
  blankEnvironmentBlock();
  for (const [name, value] of Object.entries(taken)) {
    if (value === undefined) continue;
    if (isPublic(name)) process.env[name] = value;
    else {
      delete process.env[name];
      hidden.set(name, value);
    }
  }
  hideVariables();
  return taken;
}

/** Gives libraries of this process a variable that its children and `/proc` do not see. */
export function addHiddenVariables(variables: Variables): void {
  for (const [name, value] of Object.entries(variables)) if (value !== undefined) hidden.set(name, value);
  hideVariables();
}

const hidden = new Map<string, string>();
let installed = false;

/** Hidden variables have names but are not enumerated: what is enumerated is what a child inherits. */
function hideVariables(): void {
  if (installed) return;
  installed = true;
  process.env = new Proxy(process.env, {
    get: (target, name) => target[name as string] ?? (typeof name === 'string' ? hidden.get(name) : undefined),
  });
}

/** By this the runner finds what a job leaves behind; scripts have it as well. */
const KEPT = /^RUNNER_TRACKING_ID=/;

/**
 * Overwrites the strings that the kernel put on the stack of this process. proc(5): fields 50 and 51 of `stat` are the bounds of the environment. What
 * remains: a process that may trace this one can read all of its memory, and the block is there until this line runs.
 * @returns false if there is no such block, or it cannot be written
 */
function blankEnvironmentBlock(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const stat = readFileSync('/proc/self/stat', 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [start, end] = [Number(fields[47]), Number(fields[48])] as [number, number];
    if (!(start > 0 && end > start && end - start <= LARGEST_BLOCK)) return false;
    const memory = openSync('/proc/self/mem', 'r+');
    try {
      const block = Buffer.alloc(end - start);
      const length = readSync(memory, block, 0, block.length, start);
      writeSync(memory, withoutVariables(block.subarray(0, length)), 0, length, start);
    } finally {
      closeSync(memory);
    }
    return true;
  } catch {
    return false;
  }
}

/** Linux allows a quarter of the stack's limit, 6 MiB at most (execve(2)). */
const LARGEST_BLOCK = 8 * 1024 * 1024;

/** The block with zeros in the place of every string but the kept ones. */
function withoutVariables(block: Buffer): Buffer {
  const blanked = Buffer.alloc(block.length);
  for (let from = 0; from < block.length; ) {
    const zero = block.indexOf(0, from);
    const to = zero < 0 ? block.length : zero;
    if (KEPT.test(block.toString('latin1', from, Math.min(to, from + 64)))) block.copy(blanked, from, from, to);
    from = to + 1;
  }
  return blanked;
}
