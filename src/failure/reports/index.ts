import { UserError } from '../../errors.ts';
import type { TestCounts } from '../failure.ts';
import { parseObject, readCtrf, readGoTest } from './json.ts';
import { readJunit } from './junit.ts';
import type { TestCase, TestReport } from './report.ts';
import { readTap } from './tap.ts';
import { readTrx } from './trx.ts';

export type { TestReport } from './report.ts';

/** Larger reports are not read into memory. Bytes. */
const MAX_REPORT_BYTES = 64 * 2 ** 20;

/**
 * Reads a test report; what format it has is seen from its text.
 * @param name the file, for the message.
 * @throws UserError if it is of no known format, too large or broken.
 */
export function readReport(bytes: Uint8Array, name: string): TestReport {
  if (bytes.length > MAX_REPORT_BYTES) {
    throw new UserError(
      `Reading the test report ${name} failed: it has ${bytes.length} bytes, at most ${MAX_REPORT_BYTES} are read. Write smaller reports.`,
    );
  }
  const text = decode(bytes);
  const report = recognise(text);
  if (report) return report;
  throw new UserError(
    `Reading the test report ${name} failed: it is neither JUnit XML, TRX, TAP, go test -json nor CTRF. Check the path given as \`reports\`.`,
  );
}

function decode(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}

function recognise(text: string): TestReport | undefined {
  const beginning = text.trimStart().slice(0, 4096);
  if (beginning.startsWith('<')) {
    if (/<TestRun[\s>]/.test(beginning)) return { format: 'trx', tests: readTrx(text) };
    if (/<testsuites?[\s/>]/.test(beginning)) return { format: 'junit', tests: readJunit(text) };
    return undefined;
  }
  // What the go command says itself may be before the first event.
  if (/^\{[^\n]*"Action"\s*:/m.test(beginning)) return { format: 'go-test-json', tests: readGoTest(text) };
  if (beginning.startsWith('{')) {
    const report = parseObject(text);
    return report && 'results' in report ? { format: 'ctrf', tests: readCtrf(report) } : undefined;
  }
  if (/^(?:TAP version \d+|1\.\.\d+|(?:not )?ok\b)/m.test(beginning)) return { format: 'tap', tests: readTap(text) };
  return undefined;
}

/** People read fewer. */
const MAX_MESSAGES = 50;

/**
 * Sums reports up. One test that is told of several times was tried several times: it failed only if it never passed.
 * Durations count every execution.
 */
export function countTests(reports: readonly TestReport[]): TestCounts {
  const all = reports.flatMap(({ tests }) => tests);
  const outcomes = new Map<string, TestCase['status']>();
  for (const { name, status } of all) {
    const known = outcomes.get(name);
    if (known === undefined || status === 'passed' || known === 'skipped') outcomes.set(name, status);
  }
  const failed = new Set([...outcomes].filter(([, is]) => is === 'failed').map(([name]) => name));
  const messages = all.filter(({ name, message }) => message !== undefined && failed.has(name)).slice(0, MAX_MESSAGES);
  const named = (status: TestCase['status']) => [...outcomes].filter(([, is]) => is === status).map(([name]) => name);
  return {
    total: outcomes.size,
    failed: [...failed],
    ...(messages.length === 0
      ? {}
      : { messages: Object.fromEntries(messages.map(({ name, message }) => [name, message as string])) }),
    skipped: named('skipped').length,
    durationMs: all.reduce((sum, { durationMs }) => sum + durationMs, 0),
  };
}
