import { expect, test } from '@jest/globals';
import { readLine } from '../../../src/failure/log/line-text.ts';

const STAMP = '2031-01-02T03:04:05.6789012Z';

test.each([
  ['plain', `it broke`, 'it broke'],
  ['GitHub', `${STAMP} it broke`, 'it broke'],
  ['GitHub with a byte order mark', `\uFEFF${STAMP} it broke`, 'it broke'],
  ['gh run view', `build\tRun tests\t${STAMP} it broke`, 'it broke'],
  ['GitLab', '2031-01-02T03:04:05.678901Z 01O it broke', 'it broke'],
  ['GitLab, continued', '2031-01-02T03:04:05.678901Z 01E+it broke', 'it broke'],
  ["Jenkins' time stamper", '[2031-01-02T03:04:05.678Z] it broke', 'it broke'],
  ['Taskcluster', '[task 2031-01-02T03:04:05.678Z] 03:04:05     INFO - it broke', 'it broke'],
  ['a clock', '03:04:05 it broke', 'it broke'],
  ['BuildKit', '#17 47.77 it broke', 'it broke'],
  ["BuildKit's excerpt", '47.77 it broke', 'it broke'],
  ['ant', '     [exec] it broke', 'it broke'],
  ['docker compose', 'shop-web-1  | it broke', 'it broke'],
  ['turborepo', '@acme/web:build: it broke', 'it broke'],
  ['pnpm', 'packages/web lint: it broke', 'it broke'],
  ['Mock', 'BUILDSTDERR: it broke', 'it broke'],
  ['pytest-xdist', '[gw3] it broke', 'it broke'],
  ['colours', '\u001B[1m\u001B[31mit\u001B[0m broke', 'it broke'],
  ['colours without their escape', '[31mit[0m broke', 'it broke'],
  ['colours spelled out', '^[[1m^[[31mit^[[0m \\u001b[1mbroke', 'it broke'],
  ['several at once', `${STAMP} #9 1.204 \u001B[31m@acme/web:build: it broke\u001B[0m`, 'it broke'],
])('%s', (_, raw, text) => {
  expect(readLine(raw).text).toBe(text);
});

test.each([
  ['TEST-UNEXPECTED-FAIL | a.html | no'],
  ['error | no'],
  ['src/a.ts: no'],
  ['a.c:12:7: error: no'],
  ['[ERROR] no'],
])('%s is left as it is', (raw) => {
  expect(readLine(raw).text).toBe(raw);
});

test.each([
  ['##[error]no', 'error', 'no'],
  [`${STAMP} ##[warning]no`, 'warning', 'no'],
  ['::error file=a.ts,line=3,title=x::no', 'error', 'no'],
  ['##[group]Run make', 'group', 'Run make'],
  ['[command]/usr/bin/git fetch', 'command', '/usr/bin/git fetch'],
])('%s has the level %s', (raw, level, text) => {
  expect(readLine(raw)).toMatchObject({ level, text });
});

test('knows the step of a line with columns', () => {
  expect(readLine(`build\tRun tests\t${STAMP} x`).step).toBe('Run tests');
});

test('knows the echo of a script', () => {
  expect(readLine(`${STAMP} \u001B[36;1mmake all\u001B[0m`)).toMatchObject({ echo: true, text: 'make all' });
  expect(readLine('\u001B[31mmake all').echo).toBe(false);
});

test('a column that does not know the step tells of none', () => {
  expect(readLine(`build\tRun tests\t${STAMP} it broke`).step).toBe('Run tests');
  expect(readLine(`build\tUNKNOWN STEP\t${STAMP} it broke`).step).toBeUndefined();
});
