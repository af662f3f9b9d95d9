import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CommandLines } from '../../src/guard/commands/command-lines.ts';
import { commandPattern } from '../../src/guard/commands/command-pattern.ts';
import { ScriptCommands } from '../../src/guard/commands/script-commands.ts';
import { parseCommand, REGISTERED_NAMES } from '../../src/guard/commands/workflow-commands.ts';
import { createMasker } from '../../src/values/masker.ts';

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
    patternBesideGroups: () => PATTERN,
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

/** What a script's commands came to, and what is left of them. */
function outcomeOf(commands: ScriptCommands): unknown {
  const { openGroup, stopToken, masks, problems, annotations } = commands;
  return { openGroup, stopToken, masks, problems, annotations, settle: commands.settle() };
}

test('commands come to the same in chunks as line by line', () => {
  const line = fc.constantFrom(
    ...['text', 'a::b', '::group::x', '::endgroup::', '  ::GROUP::y', '##[group]x', 'a ##[endgroup]', '::group x'],
    ...['::error::e', '::warning::w', '::debug::##[stop-commands]abcdefg', '::debug::##[group]x', '::abcdefg::'],
    ...['::stop-commands::abcdefg', '::error::##[abcdefg]', '##[abcdefg]', '::add-mask::secret', 'é::group::x'],
    ...['::nothing::##[error]x', '::debug ##[error]x::', '::group::é', '##[x]##[group]y', 'x ::error::##[group]z'],
  );
  const output = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\n', '\r'), fc.constantFrom(1, 1, 2, 40)), { maxLength: 20 })
    .map((parts) => parts.map(([text, ending, times]) => (text + ending).repeat(times)).join(''));
  const options = () => ({ masker: createMasker(), holds: true, environment: {} });
  fc.assert(
    fc.property(output, fc.nat(400), (text, cut) => {
      const expected = new ScriptCommands(options());
      for (const whole of text.split(/\r\n|\n|\r/)) expected.answer(whole);
      const seen = new ScriptCommands(options());
      const lines = new CommandLines({
        pattern: () => seen.pattern,
        patternBesideGroups: () => seen.patternBesideGroups,
        text: () => undefined,
        answer: (found, whole) => seen.answer(found, whole),
        replace: () => undefined,
      });
      const bytes = Buffer.from(text);
      lines.push(bytes.subarray(0, cut));
      lines.push(bytes.subarray(cut));
      lines.end();
      expect(outcomeOf(seen)).toEqual(outcomeOf(expected));
    }),
    { numRuns: 800 },
  );
});

test('keeps nothing back that cannot become a command', () => {
  let seen = '';
  const lines = new CommandLines({
    pattern: () => PATTERN,
    patternBesideGroups: () => PATTERN,
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
    patternBesideGroups: () => PATTERN,
    answer: () => 'unchanged',
    replace: () => undefined,
  });
  const chunk = Buffer.alloc(256 * 1024, 'x');
  lines.push(Buffer.from('::error::'));
  for (let i = 0; i < 8; i += 1) lines.push(chunk);
  expect(passed).toBe(9 + 8 * chunk.length);
});
