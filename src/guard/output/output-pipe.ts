import { closeSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';

/** As much as a pipe holds at a time on Linux (pipe(7)). */
const READ_BYTES = 64 * 1024;

/** The reading end of what a script prints. */
export interface OutputPipe {
  /**
   * Passes on what comes, until the writers have all gone or the pipe is closed; then it resolves. The bytes are valid
   * until `onBytes` returns. If it answers false, nothing more is read until `resume`.
   */
  read(onBytes: (bytes: Buffer) => boolean): Promise<void>;
  resume(): void;
  close(): void;
}

/** Over a stream of Node's. */
export function streamPipe(stream: Readable): OutputPipe {
  return {
    read(onBytes) {
      stream.on('data', (bytes: Buffer) => {
        if (!onBytes(bytes)) stream.pause();
      });
      return closed(stream);
    },
    resume: () => void stream.resume(),
    close: () => void stream.destroy(),
  };
}

/**
 * Over a descriptor that was opened not to block. Reads into one piece of memory again and again: with a new one for
 * each read, gigabytes of output let the process grow by a hundred megabytes before they are collected.
 */
export function descriptorPipe(fd: number): OutputPipe {
  let socket: Socket | undefined;
  return {
    read(onBytes) {
      const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
      const callback = (count: number) => onBytes(buffer.subarray(0, count));
      socket = new Socket({ fd, readable: true, writable: false, onread: { buffer, callback } });
      socket.resume();
      return closed(socket);
    },
    resume: () => void socket?.resume(),
    close() {
      if (socket === undefined) closeSync(fd);
      else socket.destroy();
    },
  };
}

function closed(stream: Readable): Promise<void> {
  return new Promise((resolve) => {
    stream.on('error', () => stream.destroy());
    stream.on('close', resolve);
  });
}
