import { TextDecoder } from 'node:util';

type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const LITTLE_ENDIAN = 0xfffe;
const BIG_ENDIAN = 0xfeff;

/** A log that begins with a mark of UTF-16 (PowerShell's redirections write it) as UTF-8; any other as it is. */
export async function* asUtf8(log: Bytes): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | undefined;
  let isFirst = true;
  for await (const bytes of log) {
    if (isFirst) decoder = decoderFor(bytes);
    isFirst &&= bytes.length === 0;
    yield decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes;
  }
  const rest = decoder?.decode();
  if (rest) yield Buffer.from(rest);
}

function decoderFor([first = 0, second = 0]: Uint8Array): TextDecoder | undefined {
  const mark = (first << 8) | second;
  if (mark === LITTLE_ENDIAN) return new TextDecoder('utf-16le');
  return mark === BIG_ENDIAN ? new TextDecoder('utf-16be') : undefined;
}
