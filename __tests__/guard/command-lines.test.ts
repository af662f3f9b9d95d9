import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CommandLines } from '../../src/guard/commands/command-lines.ts';
import { commandPattern } from '../../src/guard/commands/command-pattern.ts';
import { parseCommand, REGISTERED_NAMES } from '../../src/guard/commands/workflow-commands.ts';

fc.configureGlobal({ seed: 20261120 });

const PATTERN = commandPattern(REGISTERED_NAMES);

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
    pattern: () => PATTERN,
    answer(line) {
      const command = parseCommand(line);
      if (command) commands.push(`${command.name}:${command.data}`);
      // Every other one is replaced by itself.
      return commands.length % 2 === 0 ? 'unchanged' : { instead: line };
    },
    replace(answer, ending) {
      if (typeof answer === 'object') parts.push(Buffer.from(answer.instead), Buffer.from(ending));
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
      '\n::Error file=x::',
      '\n  \u00a0::notice::y\r\n',
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
  let seen = '';
  const lines = new CommandLines({
    pattern: () => PATTERN,
    text: (bytes) => {
      seen += bytes.toString();
    },
    answer: () => 'unchanged',
    replace: () => undefined,
  });
  let whole = '';
  for (const text of ['Password: ', 'a::error::', ' 10 %', '\r 20 %', ' # ', '\n  ']) {
    lines.push(Buffer.from(text));
    whole += text;
    expect(seen).toBe(whole);
  }
});

test('a line that goes on without end passes', () => {
  let passed = 0;
  const lines = new CommandLines({
    text(bytes) {
      passed += bytes.length;
    },
    pattern: () => PATTERN,
    answer: () => 'unchanged',
    replace: () => undefined,
  });
  const chunk = Buffer.alloc(256 * 1024, 'x');
  lines.push(Buffer.from('::error::'));
  for (let i = 0; i < 8; i += 1) lines.push(chunk);
  expect(passed).toBe(9 + 8 * chunk.length);
});
