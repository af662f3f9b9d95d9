import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CommandLines } from '../../src/guard/commands/command-lines.ts';
import { parseCommand } from '../../src/guard/commands/workflow-commands.ts';

fc.configureGlobal({ seed: 20261120 });

interface Seen {
  /** Everything passed on, in order. */
  bytes: string;
  commands: string[];
}

function pass(chunks: readonly Buffer[]): Seen {
  const parts: Buffer[] = [];
  const commands: string[] = [];
  const lines = new CommandLines({
    text: (bytes) => void parts.push(Buffer.from(bytes)),
    candidate(line, ending) {
      parts.push(Buffer.from(line), Buffer.from(ending));
      const command = parseCommand(line.toString());
      if (command) commands.push(`${command.name}:${command.data}`);
    },
  });
  for (const chunk of chunks) lines.push(chunk);
  lines.end();
  return { bytes: Buffer.concat(parts).toString('latin1'), commands };
}

/** The same by splitting the whole text into lines, as the runner does. */
function commandsOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/).flatMap((line) => {
    const command = parseCommand(line);
    return command ? [`${command.name}:${command.data}`] : [];
  });
}

test('finds every command and changes no byte, however the output is cut', () => {
  const part = fc.constantFrom(
    ...[
      '::',
      ':',
      '#',
      '##',
      '##[',
      ']',
      '::error::',
      '##[error]',
      '::debug::x',
      ' ',
      '\t',
      '\u00a0',
      '\u0085',
      '\u2003',
      '\uFEFF',
      '\n',
      '\r',
      '\r\n',
      'std',
      'é',
    ],
  );
  const start = fc.constantFrom('', 'std::x\n'.repeat(40));
  const output = fc
    .tuple(start, fc.array(part, { maxLength: 30 }))
    .map(([before, parts]) => Buffer.from(before + parts.join('')));
  fc.assert(
    fc.property(output, fc.array(fc.nat(6), { maxLength: 60 }), (bytes, lengths) => {
      const chunks: Buffer[] = [];
      let at = 0;
      for (const length of lengths) {
        chunks.push(bytes.subarray(at, at + length));
        at += length;
      }
      chunks.push(bytes.subarray(at));
      const seen = pass(chunks);
      expect(seen.bytes).toBe(bytes.toString('latin1'));
      expect(seen.commands).toEqual(commandsOf(bytes.toString()));
    }),
    { numRuns: 3000 },
  );
});

test('keeps nothing back that cannot become a command', () => {
  const seen: string[] = [];
  const lines = new CommandLines({ text: (bytes) => void seen.push(bytes.toString()), candidate: () => undefined });
  for (const text of ['Password: ', 'a::error::', ' 10 %', '\r 20 %', ' # ', '\n  ']) lines.push(Buffer.from(text));
  expect(seen).toEqual(['Password: ', 'a::error::', ' 10 %', '\r 20 %', ' # ', '\n  ']);
});

test('a line that goes on without end passes', () => {
  let passed = 0;
  const lines = new CommandLines({
    text(bytes) {
      passed += bytes.length;
    },
    candidate: () => undefined,
  });
  const chunk = Buffer.alloc(256 * 1024, 'x');
  lines.push(Buffer.from('::error::'));
  for (let i = 0; i < 8; i += 1) lines.push(chunk);
  expect(passed).toBe(9 + 8 * chunk.length);
});
