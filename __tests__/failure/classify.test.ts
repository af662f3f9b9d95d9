import { describe, expect, test } from '@jest/globals';
import { classify, type Rule } from '../../src/failure/classify.ts';
import type { Facts } from '../../src/failure/failure.ts';
import { compilePattern } from '../../src/failure/user-pattern.ts';

const read = (text: string, facts: Facts = {}, more: { rules?: Rule[]; mask?: (text: string) => string } = {}) =>
  classify({ log: [Buffer.from(text)], facts, ...more });

const lines = (...all: string[]) => `${all.join('\n')}\n`;

describe('misleading logs', () => {
  test('tests that fail because of a refused connection are a test failure with network evidence', async () => {
    const failure = await read(
      lines(
        'Run pytest',
        'tests/test_shop.py F',
        "E   requests.exceptions.ConnectionError: HTTPConnectionPool(host='localhost', port=8080): Max retries exceeded",
        'E   ConnectionRefusedError: [Errno 111] Connection refused',
        'FAILED tests/test_shop.py::test_checkout - requests.exceptions.ConnectionError',
        '========= 1 failed, 12 passed in 3.21s =========',
      ),
    );
    expect(failure.type).toBe('test-failure');
    expect(failure.evidence[0]).toMatchObject({ line: 6, rule: 'pytest-summary' });
  });

  test('a time-out inside a test is no timeout', async () => {
    const { type } = await read(
      lines(
        '● checkout › waits',
        '  thrown: "Exceeded timeout of 5000 ms for a test.',
        'Tests:       1 failed, 3 passed, 4 total',
      ),
    );
    expect(type).toBe('test-failure');
  });

  test('a retry that helped does not explain the compile error after it', async () => {
    const { type, evidence } = await read(
      lines(
        'npm warn retry fetch attempt 1 failed with ECONNRESET',
        'npm http fetch GET https://registry.corp/a attempt 2 failed with ETIMEDOUT',
        'added 812 packages in 40s',
        "src/a.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'.",
      ),
    );
    expect(type).toBe('quality-gate');
    expect(evidence[0]?.line).toBe(4);
  });

  test('a lint failure after green tests', async () => {
    const { type } = await read(
      lines(
        'Tests:       43 passed, 43 total',
        'error: retries work (mocked ECONNRESET)',
        '> eslint .',
        '  12:7  error  x is never used  no-unused-vars',
        '✖ 1 problem (1 error, 0 warnings)',
        'npm error code ELIFECYCLE',
      ),
    );
    expect(type).toBe('quality-gate');
  });

  test('error words in passing output', async () => {
    const { type, confidence } = await read(
      lines(
        '✓ shows "connection refused" to the user (3 ms)',
        '✓ logs Error: timed out',
        '43 passed, 0 failed',
        'Done.',
      ),
    );
    expect(type).toBe('unknown');
    expect(confidence).toBeLessThan(0.8);
  });

  test('what passing tests are called, and print, does not explain what failed after them', async () => {
    const { type, evidence } = await read(
      lines(
        '✓ tells the user of a connection refused (3 ms)',
        'api.test > refuses without credentials: 401 Unauthorized ... ok',
        'console.error Error: connect ECONNREFUSED 127.0.0.1:5432',
        'Tests run: 41, Failures: 0, Errors: 0, Skipped: 0',
        'Coverage 61.2% is below the threshold of 80%',
      ),
    );
    expect(type).toBe('quality-gate');
    expect(evidence.map(({ line }) => line)).toEqual([5]);
  });

  test('warnings of a compiler and the count of vulnerabilities do not explain a missing secret', async () => {
    const { type } = await read(
      lines(
        '6 vulnerabilities (2 moderate, 4 high)',
        "src/a.c:12:5: warning: unused variable 'x' [-Wunused-variable]",
        'Error: DEPLOY_TOKEN is not set',
        '##[error]Process completed with exit code 1.',
        '##[warning]No files were found with the provided path: coverage/. No artifacts will be uploaded.',
      ),
    );
    expect(type).toBe('unknown');
  });

  test.each([
    [
      'rustc',
      'warning: unused variable: `count`\n --> src/main.rs:2:9\n  |\n2 |     let count = 1;\n  |         ^^^^^ help: prefix it with an underscore\n\n' +
        "thread 'main' panicked at src/main.rs:3:5:\nno configuration",
    ],
    [
      'sass',
      'DEPRECATION WARNING [import]: rules of this kind go.\n\n  ╷\n1 │ @import "a";\n  │         ^^^\n  ╵\n    src/a.scss 1:9  root stylesheet\n\n' +
        'Error: Missing required environment variable API_KEY',
    ],
    [
      'gcc',
      "a.c:2:16: warning: unused variable 'x' [-Wunused-variable]\n    2 | int main(){int x;}\n      |                ^~~\nSegmentation fault (core dumped)",
    ],
    [
      'eslint',
      '/w/a.js\n  1:1  warning  Odd  no-odd\n\n✖ 1 problem (0 errors, 1 warning)\nbash: line 3: deploy: command not found',
    ],
  ])('places and code below a warning of %s are no findings', async (_, log) => {
    expect((await read(log)).type).toBe('unknown');
  });

  test('tests that passed on a retry of their runner do not explain what failed after them', async () => {
    const flaky = ['  1 flaky', '    [chromium] › cart.spec.ts:3:1 › adds', '  2 passed (35.1s)'];
    expect((await read(lines(...flaky, 'Error: No such environment: production'))).type).toBe('unknown');
    expect((await read(lines('  1 failed', '    [chromium] › cart.spec.ts:9:1 › pays', ...flaky))).type).toBe(
      'test-failure',
    );
  });

  test('an error below a warning is one', async () => {
    const { type, evidence } = await read(
      lines(
        "a.c:2:16: warning: unused variable 'x' [-Wunused-variable]",
        '    2 | int main(){int x;}',
        '      |                ^~~',
        'a.c:3:1: error: expected declaration',
        '    3 | }',
        '      | ^~~',
      ),
    );
    expect(type).toBe('quality-gate');
    expect(evidence[0]?.line).toBe(4);
  });

  test('memory that runs out while linting is not a finding of the linter', async () => {
    const { type } = await read(
      lines(
        'golangci-lint run',
        'a.go:1:1: could not import b (compile: signal: killed) (typecheck)',
        '1 issues:',
        'cannot allocate memory',
      ),
    );
    expect(type).toBe('resource-exhaustion');
  });
});

describe('steps', () => {
  const group = (command: string) => `2031-01-02T03:04:05.0000000Z ##[group]Run ${command}`;
  const failing = '2031-01-02T03:04:06.0000000Z ##[error]Process completed with exit code 1.';

  test('what stands in the failing step counts more than what other steps say', async () => {
    const { type } = await read(
      lines(
        group('./warm-up'),
        'could not connect to the cache: Connection refused',
        '##[endgroup]',
        group('npm run lint'),
        '##[endgroup]',
        '  12:7  error  x is never used  no-unused-vars',
        failing,
        'Post job cleanup.',
        'fatal: not a git repository',
      ),
    );
    expect(type).toBe('quality-gate');
  });

  test('the first step that failed is the cause, what later steps missed is what followed', async () => {
    const { type, evidence, consequences } = await read(
      lines(
        group('npm run build'),
        '##[endgroup]',
        "src/a.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'.",
        failing,
        group('actions/upload-artifact@v4'),
        '##[endgroup]',
        '##[error]No files were found with the provided path: dist. No artifacts will be uploaded.',
      ),
    );
    expect(type).toBe('quality-gate');
    expect(evidence[0]?.line).toBe(3);
    expect(consequences).toContain('No files were found with the provided path: dist. No artifacts will be uploaded.');
  });

  test('the script that a step prints before it runs is no output', async () => {
    const { type } = await read(
      lines(
        group('set -e'),
        '2031-01-02T03:04:05.0000000Z \u001B[36;1mmake || echo "No space left on device"\u001B[0m',
        '2031-01-02T03:04:05.0000000Z shell: /usr/bin/bash -e {0}',
        '2031-01-02T03:04:05.0000000Z ##[endgroup]',
        "2031-01-02T03:04:05.0000000Z src/a.c:3:5: error: 'gone' undeclared",
        failing,
      ),
    );
    expect(type).toBe('quality-gate');
  });

  test('the failing step tells where nothing else does', async () => {
    expect(await read(lines(group('ruff format --check .'), '##[endgroup]', 'quiet', failing))).toMatchObject({
      type: 'quality-gate',
      facts: ['the failing step checks code'],
    });
  });
});

describe('what is told', () => {
  test('a line that two rules saw is shown once', async () => {
    const { evidence } = await read('========= 2 failed, 12 passed in 3.21s =========\n');
    expect(evidence).toHaveLength(1);
  });

  test('consequences are named, not counted', async () => {
    const failure = await read(
      lines(
        'src/a.c:3:5: error: no',
        'make: *** [Makefile:3: all] Error 1',
        '##[error]Process completed with exit code 2.',
      ),
    );
    expect(failure).toMatchObject({
      type: 'quality-gate',
      consequences: ['make: *** [Makefile:3: all] Error 1', 'Process completed with exit code 2.'],
    });
  });

  test('everything that is kept is masked and bounded', async () => {
    const mask = (text: string) => text.replaceAll('hunter2', '***');
    const failure = await read(
      `error: cannot open https://x:hunter2@corp/ No space left on device ${'y'.repeat(3000)}`,
      {},
      { mask },
    );
    expect(JSON.stringify(failure)).not.toContain('hunter2');
    expect(failure.evidence[0]?.text.length).toBeLessThanOrEqual(500);
  });

  test('no control codes survive', async () => {
    const { evidence } = await read('\u001B[31merror\u001B[0m TS2322: \u202Eno\u0007\u0008\n');
    expect(evidence[0]?.text).toBe('error TS2322: no');
  });

  test('a log that says nothing is unknown, at even odds', async () => {
    expect(await read('')).toMatchObject({ type: 'unknown', evidence: [], consequences: [] });
    expect((await read('')).confidence).toBeLessThan(0.6);
    const [one, other] = [await read('all is well\n'), await read('nothing to see\n')];
    expect(one.type).toBe('unknown');
    expect(one.signature).not.toBe(other.signature);
  });

  test('the same input gives the same answer', async () => {
    const text = lines('fatal: unable to access', 'No space left on device', '2 failed, 3 passed in 1.0s');
    expect(await read(text)).toEqual(await read(text));
  });
});

describe("users' rules", () => {
  const rule: Rule = {
    id: 'nexus-5xx',
    ecosystem: 'user',
    type: 'network',
    pattern: /nexus\.corp.* 50\d/,
    weight: 8,
    examples: ['GET nexus.corp 502'],
  };

  test('win over built-in ones of the same weight', async () => {
    const text = lines('GET https://nexus.corp/a 502', 'npm error Missing script: "x"');
    expect((await read(text)).type).toBe('unknown');
    expect(await read(text, {}, { rules: [{ ...rule, weight: 9 }] })).toMatchObject({
      type: 'network',
      evidence: [{ line: 1, rule: 'nexus-5xx' }, ...[]],
    });
  });

  test('a pattern that requires no word is tried on every line', async () => {
    const shy: Rule = { ...rule, id: 'shy', pattern: /^\d+$/, type: 'git', weight: 9 };
    expect((await read(lines('a', '42', 'b'), {}, { rules: [shy] })).evidence[0]).toMatchObject({
      line: 2,
      rule: 'shy',
    });
  });

  test.each([
    ['Überlauf', false, 'Fehler: Überlauf im Puffer'],
    ['ошибка связи', true, 'ОШИБКА СВЯЗИ'],
  ])('letters of all alphabets are found: %s', async (source, ignoreCase, line) => {
    const foreign: Rule = {
      ...rule,
      id: 'foreign',
      pattern: compilePattern(source, ignoreCase),
      type: 'git',
      weight: 9,
    };
    expect((await read(lines('a', line, 'b'), {}, { rules: [foreign] })).evidence[0]).toMatchObject({
      rule: 'foreign',
    });
  });
});

describe('huge logs', () => {
  const noise = `${'2031-01-02T03:04:05.0000000Z [12/400] Compiling src/module.c -O2 -Wall\n'.repeat(14_000)}`;

  test('what is at the beginning and at the end is seen, and lines are counted throughout', async () => {
    const chunks = [
      Buffer.from('npm error code E503\n'),
      ...Array<Buffer>(6).fill(Buffer.from(noise)),
      Buffer.from('Killed\n'),
    ];
    const failure = await classify({ log: chunks, facts: {} });
    expect(failure.type).toBe('resource-exhaustion');
    expect(failure.evidence.map(({ line }) => line)).toContain(84_002);
    const beginning = await classify({ log: [...chunks.slice(0, -1), Buffer.from('bye\n')], facts: {} });
    expect(beginning.evidence.map(({ line }) => line)).toContain(1);
    expect((await classify({ log: chunks.slice(1), facts: {} })).evidence[0]).toMatchObject({
      line: 84_001,
      text: 'Killed',
    });
  });

  test('a pattern that is given up in the middle speaks again at the end', async () => {
    const nearly = Buffer.from('error: nothing of note (404 Not Found is fine)\n'.repeat(22_000));
    const chunks = [...Array<Buffer>(8).fill(nearly), Buffer.from('error: RPC failed; curl 56\n')];
    expect((await classify({ log: chunks, facts: {} })).evidence[0]).toMatchObject({
      line: 176_001,
      rule: 'git-unable-to-access',
    });
  });
});
