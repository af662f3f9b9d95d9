import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** Environments and results are some kilobytes to megabytes. Characters of one message. */
const LARGEST_MESSAGE = 64 * 1024 * 1024;

/** One JSON document a line, both ways. */
export interface Channel {
  send(message: object): void;
  /** The next message; undefined when the other side is gone. */
  next(): Promise<Message | undefined>;
  close(): void;
}

export type Message = Readonly<Record<string, unknown>> & { type: string };

export function channelOver(socket: Socket): Channel {
  const waiting: Message[] = [];
  const asking: ((message: Message | undefined) => void)[] = [];
  let over = false;
  const end = () => {
    over = true;
    for (const ask of asking.splice(0)) ask(undefined);
  };
  // Somebody who writes without an end is nobody who knows the protocol.
  let length = 0;
  socket.on('data', (chunk: Buffer) => {
    length = chunk.includes(10) ? chunk.length - chunk.lastIndexOf(10) : length + chunk.length;
    if (length > LARGEST_MESSAGE) socket.destroy();
  });
  const lines = createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY });
  lines.on('line', (line) => {
    const message = parse(line);
    if (!message) return void socket.destroy();
    const ask = asking.shift();
    if (ask) ask(message);
    else waiting.push(message);
  });
  // It passes on the socket's errors, as that of a helper that was killed.
  lines.on('error', end);
  socket.on('error', end);
  socket.on('close', end);
  return {
    send: (message) => void (over || socket.write(`${JSON.stringify(message)}\n`)),
    next: () =>
      new Promise((resolve) => {
        const message = waiting.shift();
        if (message || over) resolve(message);
        else asking.push(resolve);
      }),
    close: () => socket.end(),
  };
}

function parse(line: string): Message | undefined {
  try {
    const value = JSON.parse(line) as unknown;
    return typeof value === 'object' && value !== null && 'type' in value ? (value as Message) : undefined;
  } catch {
    return undefined;
  }
}

/** Shows that a side knows the key, for one connection only. */
export const proofOf = (key: string, side: 'client' | 'server', nonce: string): string =>
  createHmac('sha256', key).update(`${side} ${nonce}`).digest('hex');

export function isProof(given: unknown, wanted: string): boolean {
  if (typeof given !== 'string' || given.length !== wanted.length) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(wanted));
}
