/**
 * The buffers of a task or an answer, at whatever depth. They move to who gets it instead of being copied: who sends has no more use for them, so each must be a buffer
 * that nothing else is in.
 */
export function buffersOf(value: object): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  collect(value, buffers);
  return [...buffers];
}

function collect(value: unknown, buffers: Set<ArrayBuffer>): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  if (!ArrayBuffer.isView(value)) for (const field of Object.values(value)) collect(field, buffers);
  else if (value.buffer instanceof ArrayBuffer && value.byteLength > 0) buffers.add(value.buffer);
}

/** Gives the buffers of a task back that is done: a thread makes so little else that its garbage collector would let them pile up. */
export function releaseBuffers(task: object): void {
  for (const buffer of buffersOf(task)) if (!buffer.detached) buffer.transfer(0);
}
