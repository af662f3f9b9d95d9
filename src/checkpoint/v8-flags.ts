import { setFlagsFromString } from 'node:v8';

/** Below it, all that V8 keeps of what is no more used is small, and collecting it sooner takes longer than it is worth. */
const MANY_ENTRIES = 65_536;

/**
 * Has V8 give up some speed for memory where a tree gets large. What is made for an entry dies at once or lives as long as the tree; V8 would let the space for young objects grow
 * with the latter, to 64 MB and more, and look at old ones only when there are four times as many.
 */
export function spareMemory(entries: number): void {
  if (entries <= MANY_ENTRIES) return;
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=60');
}

/**
 * Has V8 compile no more with TurboFan, its slowest compiler: what runs for a second or two loses more to it than its code gives back, above all where threads keep all cores busy.
 * The process is left so: what it does besides is small.
 */
export function spareCompiling(): void {
  setFlagsFromString('--no-turbofan');
}

/** Takes `spareCompiling` back. Required before threads start: the code of Node's own modules comes compiled, and is only taken under the flags it was compiled with. */
export function compileAsUsual(): void {
  setFlagsFromString('--turbofan');
}
