import { messageFrom, millisecondsOf, type TestCase } from './report.ts';

const POINT = /^ *(not )?ok\b(?: +(\d+))?(?: +-)? *(.*)$/;
const DIRECTIVE = /(?:^| )# *(skip|todo)\b.*$/i;
const TIME = /(?:^| )# *time=(\d+(?:\.\d+)?)(ms|s)?.*$/;
const BLOCK = / *\{$/;
const END_OF_BLOCK = /^ *\}$/;
const BAIL_OUT = /^Bail out! *(.*)$/;
/** Longer lines are data, and patterns shall not have to look through them. */
const MAX_LINE = 1000;
const SUBTEST = /^ *# Subtest: (.*)$/;

/**
 * The Test Anything Protocol, versions 12 to 14: points, directives, subtests by indentation, bail-outs. Of a test with subtests, only
 * the innermost are counted: the outer ones fail because of them.
 */
export function readTap(text: string): readonly TestCase[] {
  const tests: TestCase[] = [];
  const names: string[] = [];
  let lastDepth = 0;
  for (const whole of text.split(/\r?\n/)) {
    const line = whole.slice(0, MAX_LINE);
    const subtest = SUBTEST.exec(line);
    if (subtest) {
      names.length = Math.min(names.length, depthOf(line));
      names.push(subtest[1] as string);
      continue;
    }
    if (END_OF_BLOCK.test(line)) lastDepth = depthOf(line);
    const bailOut = BAIL_OUT.exec(line);
    if (bailOut) tests.push({ name: 'Bail out!', status: 'failed', durationMs: 0, ...messageFrom(bailOut[1]) });
    const point = POINT.exec(line);
    if (!point) continue;
    const depth = depthOf(line);
    // `ok 1 - cart {` opens a block of subtests.
    if (BLOCK.test(line)) {
      names.length = Math.min(names.length, depth);
      names.push(nameOf(point).replace(BLOCK, ''));
      continue;
    }
    // After deeper points, this one only sums up what it contains.
    if (lastDepth <= depth) tests.push(readPoint(point, names.slice(0, depth)));
    lastDepth = depth;
  }
  return tests;
}

const INDENT = 4;
const depthOf = (line: string) => Math.floor((line.length - line.trimStart().length) / INDENT);

function nameOf([, , number, rest = '']: RegExpExecArray): string {
  return rest.replace(DIRECTIVE, '').replace(TIME, '').trim() || `test ${number ?? ''}`.trim();
}

function readPoint(point: RegExpExecArray, outer: readonly string[]): TestCase {
  const [, not, , rest = ''] = point;
  const directive = DIRECTIVE.exec(rest)?.[1]?.toLowerCase();
  const time = TIME.exec(rest);
  const name = [...outer, nameOf(point)].join(' > ');
  const durationMs = time ? (time[2] === 'ms' ? Math.round(Number(time[1])) : millisecondsOf(time[1])) : 0;
  if (directive) return { name, status: 'skipped', durationMs };
  return { name, status: not ? 'failed' : 'passed', durationMs };
}
