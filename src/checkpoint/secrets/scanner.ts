import type { BytePath } from '../../files/byte-path.ts';
import type { Masker } from '../../guard/masker.ts';

/** Looks for credentials in files while they are packed. */
export interface SecretScanner {
  /** The kind of credential that the file holds, or undefined. */
  scan(path: BytePath, content: Buffer): string | undefined;
  /** For files that come in pieces. */
  stream(path: BytePath): { take(bytes: Buffer): void; found(): string | undefined };
}

export const NO_SCANNER: SecretScanner = {
  scan: () => undefined,
  stream: () => ({ take: () => undefined, found: () => undefined }),
};

export function createScanner(masker: Masker): SecretScanner {
  const values = masker.values().map((value) => Buffer.from(value));
  const overlap = values.reduce((max, { length }) => Math.max(max, length), 1) - 1;
  const scan = (content: Buffer) => (values.some((value) => content.includes(value)) ? 'masked-value' : undefined);
  return {
    scan: (_path, content) => scan(content),
    stream: () => {
      let tail: Buffer = Buffer.alloc(0);
      let found: string | undefined;
      return {
        take: (bytes) => {
          const window = Buffer.concat([tail, bytes]);
          found ??= scan(window);
          tail = Buffer.from(window.subarray(Math.max(0, window.length - overlap)));
        },
        found: () => found,
      };
    },
  };
}
