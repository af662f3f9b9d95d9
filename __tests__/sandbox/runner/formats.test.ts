import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseEnvFile } from '../../../sandbox/runner/job/env-file.ts';
import { Masker } from '../../../sandbox/runner/job/masker.ts';
import { OutputReader } from '../../../sandbox/runner/job/output-reader.ts';
import { ProblemMatcher, parseMatchers } from '../../../sandbox/runner/job/problem-matcher.ts';
import { splitArguments } from '../../../sandbox/runner/job/shell.ts';
import { parseCommand } from '../../../sandbox/runner/job/workflow-command.ts';
import { matchesFilter } from '../../../sandbox/runner/workflow/filter-pattern.ts';
import { describeMatrix, expandMatrix } from '../../../sandbox/runner/workflow/matrix.ts';

describe('workflow commands', () => {
  const parse = (line: string) => parseCommand(line, (name) => ['error', 'set-output', 'stop'].includes(name));

  test.each<[line: string, expected: [string, Record<string, string>, string] | undefined]>([
    ['::error::broken', ['error', {}, 'broken']],
    ['  ::error::after blanks', ['error', {}, 'after blanks']],
    ['text ::error::not at the start', undefined],
    ['::error file=a.ts,line=3::broken', ['error', { file: 'a.ts', line: '3' }, 'broken']],
    ['::error file=a%2Cb%3Ac::x%0Ay%25', ['error', { file: 'a,b:c' }, 'x\ny%']],
    ['::ERROR Title=x::y', ['error', { title: 'x' }, 'y']],
    ['::error file=,line=3::x', ['error', { line: '3' }, 'x']],
    ['::error::', ['error', {}, '']],
    ['::error', undefined],
    ['::unknown::x', undefined],
    ['::set-output name=a::b::c', ['set-output', { name: 'a' }, 'b::c']],
    ['anywhere ##[error]broken', ['error', {}, 'broken']],
    ['##[error file=a;line=1]x%5D', ['error', { file: 'a', line: '1' }, 'x]']],
    ['##[unknown]x', undefined],
  ])('%s', (line, expected) => {
    const command = parse(line);
    expect(command && [command.name, Object.fromEntries(command.properties), command.data]).toEqual(expected);
  });

  test('nothing that is printed breaks the parser', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parse(text);
        parse(`::error ${text}`);
        parse(`##[${text}`);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('files of names and values', () => {
  test.each<[text: string, pairs: [string, string][]]>([
    ['', []],
    [
      'A=1\nB=2\n',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    ['A=', [['A', '']]],
    ['A=b=c', [['A', 'b=c']]],
    ['A=b<<c', [['A', 'b<<c']]],
    [
      'A<<E\none\ntwo\nE\nB=2',
      [
        ['A', 'one\ntwo'],
        ['B', '2'],
      ],
    ],
    ['A<<E\nE', [['A', '']]],
    ['A<<E\n\nE', [['A', '']]],
    ['A<<E\nx=y\n\nE\n', [['A', 'x=y\n']]],
    ['A<<==\nx\n==\n', [['A', 'x']]],
    ['\n\nA=1', [['A', '1']]],
    ['A=1\r\n', [['A', '1\r']]],
  ])('%j', (text, pairs) => {
    expect([...parseEnvFile(text, 'linux')]).toEqual(pairs);
  });

  test.each([
    ['=x', "Invalid format '=x'. Name must not be empty"],
    ['A<<', "Invalid format 'A<<'. Name must not be empty and delimiter must not be empty"],
    ['<<E\nE', "Invalid format '<<E'. Name must not be empty and delimiter must not be empty"],
    ['A<<E\nx', "Invalid value. Matching delimiter not found 'E'"],
    ['just text', "Invalid format 'just text'"],
  ])('%j is refused', (text, message) => {
    expect(() => [...parseEnvFile(text)]).toThrow(message);
  });

  test('what stands before a bad line has been handed out', () => {
    expect(parseEnvFile('A=1\njust text\n').next().value).toEqual(['A', '1']);
  });

  test('line ends of Windows belong to no value there', () => {
    expect([...parseEnvFile('A=1\r\nB<<E\r\nx\r\nE\r\n', 'win32')]).toEqual([
      ['A', '1'],
      ['B', 'x'],
    ]);
  });

  test('any value survives a heredoc', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        fc.pre(!value.split('\n').includes('EOF'));
        expect([...parseEnvFile(`A<<EOF\n${value}\nEOF\n`, 'linux')]).toEqual([['A', value]]);
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});

describe('masking', () => {
  test('a secret, its lines, and what encodings make of it', () => {
    const masker = new Masker();
    masker.add('s3cret"value\nsecond line');
    const shown = ['s3cret"value', JSON.stringify('s3cret"value'), encodeURIComponent('a s3cret"value'), 'second line'];
    for (const text of shown) expect(masker.mask(`before ${text} after`)).not.toMatch(/s3cret|second/);
    expect(masker.mask('nothing here')).toBe('nothing here');
  });

  test('base64 at every alignment hides all but the bits shared with neighbours', () => {
    const masker = new Masker();
    masker.add('correct horse battery');
    for (const before of ['', 'a', 'ab', 'abc']) {
      const encoded = Buffer.from(`${before}correct horse battery and more`).toString('base64');
      const visible = Buffer.from(masker.mask(encoded).replace('***', ''), 'base64').toString('latin1');
      expect(masker.mask(encoded)).toContain('***');
      expect(visible).not.toMatch(/orrect|horse|batter/);
    }
  });

  test('of two secrets that overlap the longer is hidden whole', () => {
    const masker = new Masker();
    masker.add('token');
    masker.add('token-with-more');
    expect(masker.mask('token-with-more')).toBe('***');
  });
});

describe('lines of output', () => {
  const linesOf = (chunks: Buffer[]) => {
    const lines: string[] = [];
    const reader = new OutputReader((line) => lines.push(line));
    for (const chunk of chunks) reader.push(chunk);
    reader.end();
    return lines;
  };

  test('are the same wherever the chunks are cut', () => {
    const text = Buffer.from('a\r\nb\rc\n\nü€𝄞\rlast');
    const whole = ['a', 'b', 'c', '', 'ü€𝄞', 'last'];
    for (let cut = 0; cut <= text.length; cut++) {
      expect(linesOf([text.subarray(0, cut), text.subarray(cut)])).toEqual(whole);
    }
  });

  test('a line without end is handed on in pieces', () => {
    const lines = linesOf(Array.from({ length: 40 }, () => Buffer.alloc(1 << 20, 'x')));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toHaveLength(40 << 20);
  });
});

describe('problem matchers', () => {
  const feed = (definition: object, lines: string[]) => {
    const [parsed] = parseMatchers(JSON.stringify({ problemMatcher: [definition] }));
    if (!parsed) throw new Error('no matcher');
    const matcher = new ProblemMatcher(parsed);
    return lines.map((line) => matcher.match(line)).filter(Boolean);
  };

  test('one line', () => {
    const pattern = [
      { regexp: '^(.+):(\\d+):(\\d+): (\\w+): (.*)$', file: 1, line: 2, column: 3, severity: 4, message: 5 },
    ];
    expect(feed({ owner: 'cc', pattern }, ['a.c:3:7: warning: unused', 'nothing', 'a.c:4:1: note: dropped'])).toEqual([
      { level: 'warning', message: 'unused', file: 'a.c', line: 3, column: 7 },
    ]);
  });

  test('a loop reports every line under one file', () => {
    const pattern = [
      { regexp: '^([^ ].*)$', file: 1 },
      { regexp: '^  (\\d+) (.*)$', line: 1, message: 2, loop: true },
    ];
    const lines = ['a.js', '  1 one', '  2 two', 'b.js', '  3 three'];
    expect(feed({ owner: 'lint', severity: 'notice', pattern }, lines)).toEqual([
      { level: 'notice', message: 'one', file: 'a.js', line: 1 },
      { level: 'notice', message: 'two', file: 'a.js', line: 2 },
      { level: 'notice', message: 'three', file: 'b.js', line: 3 },
    ]);
  });

  test.each([
    [{ owner: '', pattern: [] }, 'Owner must not be empty'],
    [{ owner: 'x', severity: 'bad', pattern: [] }, 'unexpected default severity'],
    [{ owner: 'x', pattern: [] }, 'does not contain any patterns'],
    [{ owner: 'x', pattern: [{ regexp: 'a' }] }, "must set 'message'"],
    [{ owner: 'x', pattern: [{ regexp: 'a', message: 1, loop: true }] }, "may set 'loop'"],
  ])('%j is refused', (definition, message) => {
    expect(() => parseMatchers(JSON.stringify({ problemMatcher: [definition] }))).toThrow(message);
  });
});

describe('command lines of shells', () => {
  test.each([
    ['-e {0}', ['-e', '{0}']],
    [`-command ". '/a b/x.ps1'"`, ['-command', ". '/a b/x.ps1'"]],
    ['a "b c" d\\"e f\\\\ "" g\\', ['a', 'b c', 'd"e', 'f\\\\', '', 'g\\']],
    ['  spaced\t out ', ['spaced', 'out']],
    ['"a\\\\" b', ['a\\', 'b']],
  ])('%s', (line, args) => {
    expect(splitArguments(line)).toEqual(args);
  });
});

describe('matrices', () => {
  test.each<[name: string, matrix: Parameters<typeof expandMatrix>[0], legs: string[]]>([
    ['product', { a: [1, 2], b: ['x', 'y'] }, ['1, x', '1, y', '2, x', '2, y']],
    ['exclude', { a: [1, 2], b: ['x', 'y'], exclude: [{ a: 1, b: 'x' }, { b: 'y' }] }, ['2, x']],
    [
      'exclude a part of an object',
      {
        a: [
          { n: 1, m: 1 },
          { n: 2, m: 1 },
        ],
        exclude: [{ a: { n: 1 } }],
      },
      ['2, 1'],
    ],
    ['only include', { include: [{ a: 1 }, { a: 2, b: true }] }, ['1', '2, true']],
    [
      'include, as in the documentation',
      {
        fruit: ['apple', 'pear'],
        animal: ['cat', 'dog'],
        include: [
          { color: 'green' },
          { color: 'pink', animal: 'cat' },
          { fruit: 'apple', shape: 'circle' },
          { fruit: 'banana' },
          { fruit: 'banana', animal: 'cat' },
        ],
      },
      [
        'apple, cat, pink, circle',
        'apple, dog, green, circle',
        'pear, cat, pink',
        'pear, dog, green',
        'banana',
        'banana, cat',
      ],
    ],
  ])('%s', (_name, matrix, legs) => {
    expect(expandMatrix(matrix).map(describeMatrix)).toEqual(legs);
  });

  test.each([
    [{ a: [] }, "'a' does not contain any values"],
    [{ a: 1 }, "'a' must be a list"],
    [{}, 'at least one vector'],
    [{ a: [1], exclude: [{ a: 1 }] }, 'at least one vector'],
    [{ a: Array.from({ length: 257 }, (_, index) => index) }, 'maximum of 256'],
  ])('%j is refused', (matrix, message) => {
    expect(() => expandMatrix(matrix)).toThrow(message);
  });
});

describe('filter patterns', () => {
  test.each<[patterns: string[], name: string, matches: boolean]>([
    [['main'], 'main', true],
    [['main'], 'mainline', false],
    [['feature/*'], 'feature/a', true],
    [['feature/*'], 'feature/a/b', false],
    [['feature/**'], 'feature/a/b', true],
    [['**'], 'any/thing', true],
    [['*'], 'any/thing', false],
    [['v[12].[0-9]+.[0-9]+'], 'v1.10.1', true],
    [['v[12].[0-9]+.[0-9]+'], 'v3.0.1', false],
    [['*.jsx?'], 'page.js', true],
    [['**/*.md'], 'README.md', true],
    [['docs/**/*.md'], 'docs/README.md', true],
    [['releases/**', '!releases/**-alpha'], 'releases/1-alpha', false],
    [['releases/**', '!releases/**-alpha', '**'], 'releases/1-alpha', true],
    [['a.b'], 'axb', false],
  ])('%j for %s', (patterns, name, matches) => {
    expect(matchesFilter(patterns, name)).toBe(matches);
  });
});
