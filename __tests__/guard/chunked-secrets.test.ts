import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OutputPipe } from '../../src/guard/output/output-pipe.ts';
import type { ExitStatus, Running } from '../../src/guard/process/running.ts';
import { createMasker } from '../../src/values/masker.ts';
import { guarded } from './guarded.ts';

/** Of two bytes, three and four in UTF-8, so that a cut may go through a character. */
const SECRET = 'sécret-€uro-🔑-0+9"x/end';
/** So much of a secret in a row is no accident. */
const TELLING = 8;

interface Piece {
  stream: 0 | 1;
  bytes: Buffer;
  /** Turns of the event loop before it comes. */
  turns: number;
}

/** A pipe of which the test says when what is in it can be read. */
class ScriptedPipe implements OutputPipe {
  readonly #opened: () => void;
  /** Resolves when somebody reads. */
  readonly opened: Promise<void>;
  #onBytes: ((bytes: Buffer) => boolean) | undefined;
  #close: () => void = () => undefined;

  constructor() {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.opened = promise;
    this.#opened = resolve;
  }

  read(onBytes: (bytes: Buffer) => boolean): Promise<void> {
    this.#onBytes = onBytes;
    this.#opened();
    return new Promise((resolve) => {
      this.#close = resolve;
    });
  }
  arrive(bytes: Buffer): void {
    // As the real one does: the memory is used again for the next read.
    const read = Buffer.from(bytes);
    this.#onBytes?.(read);
    read.fill(0x21);
  }
  resume(): void {}
  close(): void {
    this.#close();
  }
}

/** What is printed in the two streams, in pieces, and the exit somewhere among them: rerail may hear of the exit first. */
async function run(pieces: readonly Piece[], exitAfter: number) {
  const masker = createMasker();
  const launch = async (): Promise<Running> => {
    const pipes = [new ScriptedPipe(), new ScriptedPipe()] as const;
    let exit: (status: ExitStatus) => void = () => undefined;
    const exited = new Promise<ExitStatus>((resolve) => {
      exit = resolve;
    });
    void (async () => {
      await Promise.all(pipes.map((pipe) => pipe.opened));
      for (const [index, { stream, bytes, turns }] of pieces.entries()) {
        if (index === exitAfter) exit({ exitCode: 1 });
        for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
        pipes[stream].arrive(bytes);
      }
      exit({ exitCode: 1 });
      for (const pipe of pipes) pipe.close();
    })();
    const [stdout, stderr] = pipes;
    const release = () => {
      stdout.close();
      stderr.close();
    };
    return { pid: 2 ** 30, stdout, stderr, exited, release, subreaper: { pid: 2 ** 30, alone: Promise.resolve(true) } };
  };
  const { result, stdout } = await guarded('', { launch, masker, maxTries: 2, onFailure: async () => STOP });
  const [first] = result.tries;
  const chunks: Uint8Array[] = [];
  for await (const chunk of first?.log() ?? []) chunks.push(chunk);
  const { log: _log, published: _published, ...facts } = first as NonNullable<typeof first>;
  return { kept: masker.mask(Buffer.concat(chunks).toString('utf8')), facts: JSON.stringify(facts), stdout };
}

const STOP = { again: false, why: 'one is enough' } as const;

/** What of the secret stands in a text, in a row, in any of the ways in which the streams printed it. */
function found(text: string): string[] {
  const forms = [SECRET, Buffer.from(SECRET).toString('base64'), encodeURIComponent(SECRET)];
  return forms.flatMap((form) => {
    const parts = Array.from({ length: form.length - TELLING + 1 }, (_, at) => form.slice(at, at + TELLING));
    return parts.filter((part) => text.includes(part));
  });
}

test('a masked value is recognised however the two streams are cut and mixed, and before the exit or after', async () => {
  const encoded = Buffer.from(SECRET).toString('base64');
  const texts = [
    `::add-mask::${SECRET}\nplain ${SECRET} é\n::error::it was ${SECRET}\nhttps://h/?t=${encodeURIComponent(SECRET)}\n`,
    `also ${SECRET} here\n${encoded}\n::warning::with ${SECRET}\nthe end ${SECRET}`,
  ].map((text) => Buffer.from(text));
  const cuts = fc.array(fc.tuple(fc.nat({ max: 1 }), fc.integer({ min: 1, max: 25 }), fc.nat({ max: 2 })), {
    minLength: 12,
    maxLength: 60,
  });
  await fc.assert(
    fc.asyncProperty(cuts, fc.nat({ max: 80 }), async (plan, exitAfter) => {
      const at = [0, 0];
      const pieces: Piece[] = [];
      const take = (stream: 0 | 1, length: number, turns: number) => {
        const from = at[stream] as number;
        const bytes = (texts[stream] as Buffer).subarray(from, from + length);
        at[stream] = from + bytes.length;
        if (bytes.length > 0) pieces.push({ stream, bytes, turns });
      };
      for (const [stream, length, turns] of plan) take(stream as 0 | 1, length, turns);
      take(0, 10_000, 0);
      take(1, 10_000, 0);
      const { kept, facts } = await run(pieces, exitAfter);
      expect(found(kept)).toEqual([]);
      expect(found(facts)).toEqual([]);
      expect(kept).toContain('the end ***');
      expect(facts).toContain('it was ***');
    }),
    { seed: 20261122, numRuns: 150 },
  );
}, 60_000);
