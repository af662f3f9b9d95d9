import { describe, expect, test } from '@jest/globals';
import { FailedTestCollector } from '../../src/failure/failed-tests.ts';

function collect(log: string) {
  const collector = new FailedTestCollector();
  for (const line of log.split('\n')) collector.take(line);
  return { tests: collector.tests(), total: collector.total() };
}

const JEST = `FAIL ./cart.test.ts
  ● cart › adds tax

    expect(received).toBe(expected) // Object.is equality

    Expected: 119
    Received: 100

      40 |   test('adds tax', () => {
    > 41 |     expect(total()).toBe(119);
         |                     ^

      at Object.<anonymous> (cart.test.ts:41:21)

  ● cart › empty cart

    TypeError: undefined is not iterable

      at sum (node_modules/lib/sum.js:3:1)
      at Object.<anonymous> (cart.test.ts:60:3)

Test Suites: 1 failed, 3 passed, 4 total
Tests:       2 failed, 212 passed, 214 total`;

const CASES: [runner: string, log: string, tests: object[], total?: number][] = [
  [
    'jest',
    JEST,
    [
      { name: 'cart › adds tax', place: 'cart.test.ts:41', message: 'Expected: 119, Received: 100' },
      { name: 'cart › empty cart', place: 'cart.test.ts:60', message: 'TypeError: undefined is not iterable' },
    ],
    214,
  ],
  [
    'vitest',
    ` FAIL  src/cart.test.ts > cart > adds tax
AssertionError: expected 100 to be 119 // Object.is equality
 ❯ src/cart.test.ts:41:21
 Test Files  1 failed (1)
      Tests  1 failed | 3 passed (4)`,
    [
      {
        name: 'cart > adds tax',
        place: 'src/cart.test.ts:41',
        message: 'AssertionError: expected 100 to be 119 // Object.is equality',
      },
    ],
    4,
  ],
  [
    'pytest',
    `=========================== short test summary info ============================
FAILED tests/test_cart.py::test_tax[19] - assert 100 == 119
ERROR tests/test_cart.py::test_empty - fixture 'x' not found
========================= 1 failed, 12 passed in 0.31s =========================`,
    [
      { name: 'test_tax[19]', place: 'tests/test_cart.py', message: 'assert 100 == 119' },
      { name: 'test_empty', place: 'tests/test_cart.py', message: "fixture 'x' not found" },
    ],
    13,
  ],
  [
    'unittest',
    `FAIL: test_tax (cart.CartTest)
----------------------------------------------------------------------
Traceback (most recent call last):
  File "/src/cart.py", line 4, in test_tax
    self.assertEqual(100, 119)
AssertionError: 100 != 119`,
    [{ name: 'test_tax (cart.CartTest)', message: 'AssertionError: 100 != 119' }],
  ],
  [
    'go test, the subtest that failed',
    `--- FAIL: TestCart (0.00s)
    --- FAIL: TestCart/tax (0.00s)
        cart_test.go:41: got 100, want 119
FAIL	acme/cart	0.002s`,
    [{ name: 'TestCart/tax', place: 'cart_test.go:41', message: 'got 100, want 119' }],
  ],
  [
    'cargo test',
    `---- cart::adds_tax stdout ----
thread 'cart::adds_tax' panicked at src/cart.rs:41:9:
assertion \`left == right\` failed
  left: 100
 right: 119`,
    [{ name: 'cart::adds_tax', place: 'src/cart.rs:41', message: 'left: 100, right: 119' }],
  ],
  [
    'surefire',
    `[ERROR] Failures: 
[ERROR]   CartTest.addsTax:41 expected: <119> but was: <100>
[ERROR] Tests run: 14, Failures: 1, Errors: 0, Skipped: 0`,
    [{ name: 'CartTest.addsTax', message: 'expected: <119> but was: <100>' }],
  ],
  [
    'gradle',
    `CartTest > addsTax() FAILED
    org.opentest4j.AssertionFailedError: expected: <119> but was: <100>
        at CartTest.addsTax(CartTest.java:41)`,
    [
      {
        name: 'CartTest > addsTax()',
        place: 'CartTest.java:41',
        message: 'org.opentest4j.AssertionFailedError: expected: <119> but was: <100>',
      },
    ],
  ],
  [
    'rspec',
    `  1) Cart adds the tax
     Failure/Error: expect(total).to eq(119)

       expected: 119
            got: 100

     # ./spec/cart_spec.rb:41:in 'block'

14 examples, 1 failure`,
    [{ name: 'Cart adds the tax', place: './spec/cart_spec.rb:41', message: 'expected: 119, got: 100' }],
  ],
  [
    'mocha',
    `  3 passing (5ms)
  1 failing

  1) cart
       adds tax:

      AssertionError [ERR_ASSERTION]: 100 == 119
      at Context.<anonymous> (test/cart.js:41:12)`,
    [{ name: 'cart › adds tax', place: 'test/cart.js:41', message: 'AssertionError [ERR_ASSERTION]: 100 == 119' }],
  ],
  [
    'node --test',
    `✖ failing tests:

✖ adds tax (1.2345ms)
  AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:`,
    [{ name: 'adds tax', message: 'AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:' }],
  ],
  [
    'playwright',
    `  1) [chromium] › cart.spec.ts:41:5 › cart › adds tax ─────────────

    Error: expect(locator).toHaveText(expected)`,
    [{ name: 'cart › adds tax', place: 'cart.spec.ts:41', message: 'Error: expect(locator).toHaveText(expected)' }],
  ],
  [
    'dotnet test',
    `  Failed Acme.CartTest.AddsTax [12 ms]
  Error Message:
   Assert.Equal() Failure: Values differ
  Stack Trace:
     at Acme.CartTest.AddsTax() in /src/CartTest.cs:line 41`,
    [{ name: 'Acme.CartTest.AddsTax', message: 'Assert.Equal() Failure: Values differ' }],
  ],
  [
    'phpunit',
    `There was 1 failure:

1) Acme\\CartTest::testTax
Failed asserting that 100 matches expected 119.

/src/tests/CartTest.php:41`,
    [
      {
        name: 'Acme\\CartTest::testTax',
        place: '/src/tests/CartTest.php:41',
        message: 'Failed asserting that 100 matches expected 119.',
      },
    ],
  ],
];

describe('failed tests in a log', () => {
  test.each(CASES.map(([runner, log, tests, total]) => ({ runner, log, tests, total })))(
    '$runner',
    ({ log, tests, total }) => {
      expect(collect(log)).toEqual({ tests, total });
    },
  );

  test('a list at the end repeats nothing', () => {
    expect(collect(`${JEST}\nSummary of all failing tests\n${JEST}`).tests).toHaveLength(2);
  });

  test('an ordinary log has none', () => {
    expect(collect('npm warn old\n1) first do this\nok 1 - fine\nFAIL ./a.test.ts\nerror: 3 problems\n').tests).toEqual(
      [],
    );
  });

  test('any log takes time in proportion to its length, and a bounded list', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => `--- FAIL: Test${index} (0.00s)`).join('\n');
    expect(collect(many).tests.length).toBeLessThanOrEqual(200);
    const started = process.cpuUsage();
    collect(`${`  1) ${'a › '.repeat(900)}\n`.repeat(2_000)}`);
    expect(process.cpuUsage(started).user).toBeLessThan(3_000_000);
  });
});
