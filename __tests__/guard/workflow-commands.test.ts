import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatAnywhere, formatCommand, inert, parseCommand } from '../../src/guard/commands/workflow-commands.ts';

fc.configureGlobal({ seed: 20261120 });

describe('parseCommand', () => {
  test.each<[string, string, Record<string, string>, string]>([
    ['::error::boo', 'error', {}, 'boo'],
    ['  \t::Warning file=a b.js,Line=3::x::y', 'Warning', { file: 'a b.js', line: '3' }, 'x::y'],
    ['::error file=%3A%2C%25,empty=,=x,title=a=b::%0A%0D%25%3A', 'error', { file: ':,%', title: 'a=b' }, '\n\r%%3A'],
    ['text ##[error a=b;c=%3B%5D]boo', 'error', { a: 'b', c: ';]' }, 'boo'],
    ['::unknown::##[notice]it', 'notice', {}, 'it'],
    ['::add-mask::', 'add-mask', {}, ''],
    ['::error ==title==a=b=,file=,=line::x', 'error', { title: 'a=b=' }, 'x'],
    ['##[error  title=a]x', 'error', { ' title': 'a' }, 'x'],
  ])('%j', (line, name, properties, data) => {
    expect(parseCommand(line)).toEqual({ name, properties: new Map(Object.entries(properties)), data });
  });

  test.each(['', 'x ::error::boo', '::error:boo', '::errors::boo', '##[error', ':: error::x', '##[x]##[error]y'])(
    '%j is text',
    (line) => {
      expect(parseCommand(line)).toBeUndefined();
    },
  );

  test('the token of stopped commands is a command', () => {
    const isKnown = (name: string) => name === 'token-1';
    expect(parseCommand('::Token-1::', isKnown)).toMatchObject({ name: 'Token-1' });
    expect(parseCommand('##[token-1]', isKnown)).toMatchObject({ name: 'token-1' });
    expect(parseCommand('::token-1::')).toBeUndefined();
  });

  test('reads back what formatCommand wrote', () => {
    const text = fc.string({ unit: 'binary' });
    const property = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((it) => it.trim() === it && !it.startsWith('='));
    fc.assert(
      fc.property(text, property, (data, title) => {
        const line = formatCommand('error', data, [['title', title]]);
        expect(line).not.toMatch(/[\r\n]/);
        expect(parseCommand(line)).toEqual({ name: 'error', properties: new Map([['title', title]]), data });
        expect(parseCommand(`text ${formatAnywhere('error', data)}`)?.data).toBe(data);
      }),
    );
  });
});

test('nothing inert is a command', () => {
  const part = fc.constantFrom('::', ':', '#', '##[', 'error', ']', ' ', '\n', '\r', 'warning file=x', '\u00a0', 'x');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = inert(parts.join(''));
      expect(text).not.toMatch(/[\r\n]/);
      expect(parseCommand(text)).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});
