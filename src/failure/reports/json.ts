import { joinNames, messageFrom, millisecondsOf, type TestCase } from './report.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** An object in JSON; undefined if the text is something else. */
export function parseObject(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const GO_ENDINGS: Readonly<Record<string, TestCase['status']>> = { pass: 'passed', fail: 'failed', skip: 'skipped' };

/**
 * Events of `go test -json` (test2json). A test with subtests is counted by these; a package that fails without a failing test did not
 * build or panicked, and counts as one.
 */
export function readGoTest(text: string): readonly TestCase[] {
  const ended = new Map<string, { package: string; test: TestCase }>();
  const packages = new Map<string, { failed: boolean; durationMs: number }>();
  for (const line of text.split('\n')) {
    const event = line.startsWith('{') ? parseObject(line) : undefined;
    const status = GO_ENDINGS[String(event?.Action)];
    if (!event || !status) continue;
    const durationMs = millisecondsOf(event.Elapsed);
    const name = joinNames(event.Package, event.Test);
    if (event.Test === undefined) packages.set(name, { failed: status === 'failed', durationMs });
    else ended.set(name, { package: joinNames(event.Package), test: { name, status, durationMs } });
  }
  const parents = new Set([...ended.keys()].map((name) => name.slice(0, Math.max(0, name.lastIndexOf('/')))));
  const tests = [...ended].filter(([name]) => !parents.has(name)).map(([, { test }]) => test);
  const blamed = new Set([...ended.values()].filter(({ test }) => test.status === 'failed').map((one) => one.package));
  const broken = [...packages].filter(([name, { failed }]) => failed && !blamed.has(name));
  return [...tests, ...broken.map(([name, { durationMs }]): TestCase => ({ name, status: 'failed', durationMs }))];
}

/** The Common Test Report Format (ctrf.io): `{ results: { tests: [{ name, status, duration }] } }`. */
export function readCtrf(report: Json): readonly TestCase[] {
  const results = isObject(report.results) ? report.results : {};
  const tests = Array.isArray(results.tests) ? results.tests : [];
  return tests.filter(isObject).map(({ name, suite, status, duration, message }) => ({
    name: joinNames(...(Array.isArray(suite) ? suite : [suite]), name),
    status: status === 'passed' || status === 'failed' ? status : 'skipped',
    durationMs: Number.isFinite(duration) ? Math.round(Number(duration)) : 0,
    ...(status === 'failed' && typeof message === 'string' ? messageFrom(message) : {}),
  }));
}
