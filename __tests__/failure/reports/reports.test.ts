import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../../src/errors.ts';
import { countTests, readReport } from '../../../src/failure/reports/index.ts';
import { growthOf, LINEAR } from '../../growth.ts';

const read = (text: string) => readReport(Buffer.from(text), 'report');
const statuses = (text: string) => read(text).tests.map(({ name, status }) => `${name}: ${status}`);

describe('JUnit', () => {
  test('suites, times, messages', () => {
    const report = read(`<?xml version="1.0" encoding="UTF-8"?>
      <testsuites tests="4"><testsuite name="cart">
        <testcase classname="acme.Cart" name="adds &amp; counts" time="1,200.5"/>
        <testcase classname="acme.Cart" name="removes" time="0.25"><failure message="expected 1, got 2" type="x">trace</failure></testcase>
        <testcase classname="acme.Cart" name="pays"><error><![CDATA[no <money>]]></error></testcase>
        <testcase classname="acme.Cart" name="later"><skipped/></testcase>
      </testsuite></testsuites>`);
    expect(report).toEqual({
      format: 'junit',
      tests: [
        { name: 'acme.Cart.adds & counts', status: 'passed', durationMs: 1_200_500 },
        { name: 'acme.Cart.removes', status: 'failed', durationMs: 250, message: 'expected 1, got 2' },
        { name: 'acme.Cart.pays', status: 'failed', durationMs: 0, message: 'no <money>' },
        { name: 'acme.Cart.later', status: 'skipped', durationMs: 0 },
      ],
    });
  });

  test.each([
    ['a bare suite', '<testsuite name="s"><testcase name="a"/></testsuite>', ['s.a: passed']],
    [
      'nested suites',
      '<testsuites><testsuite name="s"><testsuite name="t"><testcase name="a"/></testsuite></testsuite></testsuites>',
      ['t.a: passed'],
    ],
    ['a suite that fails as a whole', '<testsuite name="s"><error message="no set-up"/></testsuite>', ['s: failed']],
    ['an empty report', '<testsuites/>', []],
    [
      "surefire's flaky test",
      '<testsuite name="s"><testcase name="a"><flakyFailure message="once"/></testcase></testsuite>',
      ['s.a: passed'],
    ],
    [
      "surefire's rerun",
      '<testsuite name="s"><testcase name="a"><failure/><rerunFailure/></testcase></testsuite>',
      ['s.a: failed'],
    ],
    [
      "googletest's result",
      '<testsuite name="s"><testcase name="a" status="notrun" result="suppressed"/></testsuite>',
      ['s.a: skipped'],
    ],
    [
      "CTest's status",
      '<testsuite name="s"><testcase name="a" status="fail"/><testcase name="b" status="disabled"/></testsuite>',
      ['s.a: failed', 's.b: skipped'],
    ],
    [
      'jest-junit',
      '<testsuites name="jest tests"><testsuite name="cart"><testcase classname="cart adds" name="cart adds" time="0.01"/></testsuite></testsuites>',
      ['cart adds: passed'],
    ],
    [
      'a file instead of a class',
      '<testsuite name="s"><testcase file="spec/a_spec.rb" name="adds"/></testsuite>',
      ['spec/a_spec.rb.adds: passed'],
    ],
  ])('%s', (_, xml, expected) => {
    expect(statuses(xml)).toEqual(expected);
  });

  test('a page that a failed test printed is text', () => {
    const xml =
      '<testsuites><testsuite name="s"><testcase name="t"><failure><![CDATA[got <!DOCTYPE html>]]></failure></testcase></testsuite></testsuites>';
    expect(read(xml).tests).toEqual([{ name: 's.t', status: 'failed', durationMs: 0, message: 'got <!DOCTYPE html>' }]);
  });

  test.each([
    ['<!DOCTYPE x [<!ENTITY a "b">]><testsuites>&a;</testsuites>', /neither|document type/],
    ['<testsuites><testsuite name="s"><!DOCTYPE x></testsuite></testsuites>', /document type/],
    ['<testsuites><testsuite></testsuites>', /well-formed/],
    [`<testsuites>${'<testsuite name="s">'.repeat(5000)}`, /well-formed/],
  ])('refuses %.40s', (xml, message) => {
    expect(() => read(xml)).toThrow(message);
    expect(() => read(xml)).toThrow(UserError);
  });
});

test('TRX', () => {
  const report = read(`<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>
      <UnitTestResult testId="1" testName="Adds" outcome="Passed" duration="00:01:02.5000000"/>
      <UnitTestResult testId="2" testName="Acme.Cart.Removes" outcome="Failed" duration="00:00:00.0100000"><Output><ErrorInfo><Message>Assert.Equal() Failure</Message></ErrorInfo></Output></UnitTestResult>
      <UnitTestResult testId="3" testName="Later" outcome="NotExecuted"/>
    </Results><TestDefinitions>
      <UnitTest id="1"><TestMethod className="Acme.Cart"/></UnitTest><UnitTest id="2"><TestMethod className="Acme.Cart"/></UnitTest>
    </TestDefinitions></TestRun>`);
  expect(report).toEqual({
    format: 'trx',
    tests: [
      { name: 'Acme.Cart.Adds', status: 'passed', durationMs: 62_500 },
      { name: 'Acme.Cart.Removes', status: 'failed', durationMs: 10, message: 'Assert.Equal() Failure' },
      { name: 'Later', status: 'skipped', durationMs: 0 },
    ],
  });
});

describe('TAP', () => {
  test('points, directives, times', () => {
    expect(
      read(
        'TAP version 13\nok 1 - adds # time=12.5ms\nnot ok 2 - removes\n  ---\n  message: no\n  ...\nnot ok 3 - later # TODO\nok 4 # SKIP\n1..4\n',
      ).tests,
    ).toEqual([
      { name: 'adds', status: 'passed', durationMs: 13 },
      { name: 'removes', status: 'failed', durationMs: 0 },
      { name: 'later', status: 'skipped', durationMs: 0 },
      { name: 'test 4', status: 'skipped', durationMs: 0 },
    ]);
  });

  test('of a test with subtests only these count', () => {
    expect(
      statuses(
        [
          'TAP version 14',
          '# Subtest: cart',
          '    # Subtest: adds',
          '        ok 1 - one',
          '        not ok 2 - two',
          '        1..2',
          '    not ok 1 - adds',
          '    ok 2 - removes',
          '    1..2',
          'not ok 1 - cart',
          'ok 2 - shop',
          '1..2',
        ].join('\n'),
      ),
    ).toEqual(['cart > adds > one: passed', 'cart > adds > two: failed', 'cart > removes: passed', 'shop: passed']);
  });

  test('a block of subtests in braces', () => {
    expect(
      statuses(
        [
          'TAP version 13',
          'not ok 1 - cart # time=12ms {',
          '    ok 1 - adds',
          '    not ok 2 - removes',
          '    1..2',
          '}',
          'ok 2 - shop',
          '1..2',
        ].join('\n'),
      ),
    ).toEqual(['cart > adds: passed', 'cart > removes: failed', 'shop: passed']);
  });

  test('a bail-out is a failure', () => {
    expect(read('1..3\nok 1\nBail out! no database\n').tests.at(-1)).toMatchObject({
      status: 'failed',
      message: 'no database',
    });
  });
});

describe('go test -json', () => {
  const events = (...all: object[]) => all.map((event) => JSON.stringify(event)).join('\n');

  test('tests, subtests, packages', () => {
    expect(
      statuses(
        events(
          { Action: 'run', Package: 'acme/a', Test: 'TestAdds' },
          { Action: 'output', Package: 'acme/a', Test: 'TestAdds', Output: '--- FAIL: x\n' },
          { Action: 'fail', Package: 'acme/a', Test: 'TestAdds/two', Elapsed: 0.2 },
          { Action: 'pass', Package: 'acme/a', Test: 'TestAdds/one', Elapsed: 0.1 },
          { Action: 'fail', Package: 'acme/a', Test: 'TestAdds', Elapsed: 0.3 },
          { Action: 'skip', Package: 'acme/a', Test: 'TestLater' },
          { Action: 'fail', Package: 'acme/a', Elapsed: 0.4 },
        ),
      ),
    ).toEqual(['acme/a.TestAdds/two: failed', 'acme/a.TestAdds/one: passed', 'acme/a.TestLater: skipped']);
  });

  test('a package that fails without a failing test counts as one', () => {
    expect(
      statuses(events({ Action: 'start', Package: 'acme/a' }, { Action: 'fail', Package: 'acme/a', Elapsed: 0.1 })),
    ).toEqual(['acme/a: failed']);
  });

  test('what the go command says first is passed over', () => {
    const event = events({ Action: 'pass', Package: 'acme/a', Test: 'TestAdds' });
    expect(statuses(`go: downloading acme/b v1.2.3\n${event}\n`)).toEqual(['acme/a.TestAdds: passed']);
  });

  test('lines that are no events are passed over', () => {
    expect(statuses(`${events({ Action: 'pass', Package: 'acme/a', Test: 'TestAdds' })}\n# acme/b\n{broken\n`)).toEqual(
      ['acme/a.TestAdds: passed'],
    );
  });
});

test('CTRF', () => {
  const tests = [
    { name: 'adds', suite: ['cart'], status: 'passed', duration: 12 },
    { name: 'removes', suite: 'cart', status: 'failed', duration: 3, message: 'no' },
    { name: 'later', status: 'pending' },
    'nonsense',
  ];
  expect(read(JSON.stringify({ results: { tool: { name: 'x' }, tests } })).tests).toEqual([
    { name: 'cart.adds', status: 'passed', durationMs: 12 },
    { name: 'cart.removes', status: 'failed', durationMs: 3, message: 'no' },
    { name: 'later', status: 'skipped', durationMs: 0 },
  ]);
});

test('UTF-16 with a byte order mark', () => {
  const bytes = Buffer.from('\uFEFF<testsuite name="s"><testcase name="größe"/></testsuite>', 'utf16le');
  expect(readReport(bytes, 'r').tests[0]?.name).toBe('s.größe');
});

test.each(['', 'hello', '{}', '[1]', '<html/>', '{"a":', '\u0000'])('refuses %j, naming the file', (text) => {
  expect(() => readReport(Buffer.from(text), 'out/r.xml')).toThrow(/out\/r\.xml/);
});

test('nothing but a UserError comes of any text', () => {
  const piece = fc.constantFrom(
    '<testsuite ',
    '<testcase name="',
    '">',
    '/>',
    '</testsuite>',
    'ok 1',
    'not ok',
    '\n',
    '    ',
    '# Subtest: x',
    '{"Action":"fail"',
    '}',
    '1..',
    '&lt;',
    '<![CDATA[',
    ']]>',
    '{"results":',
    'TAP version 13',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      try {
        read(pieces.join(''));
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }),
    { seed: 7, numRuns: 1000 },
  );
});

describe('counts', () => {
  test('a test that was tried several times failed only if it never passed', () => {
    const xml =
      '<testsuite name="s"><testcase name="a" time="1"><failure/></testcase><testcase name="a" time="1"/><testcase name="b"><failure/></testcase><testcase name="c"><skipped/></testcase></testsuite>';
    const counts = countTests([read(xml), read('not ok 1 - d\n')]);
    expect(counts).toEqual({ total: 4, failed: ['s.b', 'd'], skipped: 1, durationMs: 2000 });
  });
});

test('a large report is read in time', () => {
  const cases = (length: number) =>
    Array.from({ length }, (_, n) => `{"Action":"${n % 9 ? 'pass' : 'fail'}","Package":"a","Test":"T/${n}"}`).join(
      '\n',
    );
  expect(countTests([read(cases(50_000))]).total).toBe(50_000);
  expect(growthOf((length) => countTests([read(cases(length))]), 12_500)).toBeLessThan(LINEAR);
});

test.each(['<!--', '<![CDATA[', '<a>', '<!-- x -->'])('a hostile report of many %s is refused in time', (part) => {
  const refuse = (count: number) => expect(() => read(`<testsuite name="s">${part.repeat(count)}`)).toThrow(UserError);
  expect(growthOf(refuse, 75_000)).toBeLessThan(LINEAR);
});
