/** How many calls are under way, and what was there before the first of them. */
let calls = 0;
let original: typeof process.stdout.write;

/**
 * Runs something that writes to stdout on its own account, and takes those lines. The toolkit's clients tell every step where a person
 * reads the step's log, and even as workflow commands. While several run at once, the first one's `say` hears them all.
 * @param say takes each line without its line break; what it writes to stdout itself is written
 */
export async function divertStdout<T>(say: (line: string) => void, act: () => Promise<T>): Promise<T> {
  if (calls === 0) divert(say);
  calls += 1;
  try {
    return await act();
  } finally {
    calls -= 1;
    if (calls === 0) process.stdout.write = original;
  }
}

function divert(say: (line: string) => void): void {
  const { stdout } = process;
  original = stdout.write;
  const diverted: typeof stdout.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    stdout.write = original;
    for (const line of String(chunk).split(/\r?\n/)) if (line !== '') say(line);
    stdout.write = diverted;
    const done = rest.find((argument) => typeof argument === 'function') as (() => void) | undefined;
    done?.();
    return true;
  };
  stdout.write = diverted;
}
