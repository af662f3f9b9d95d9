import { joinNames, messageFrom, millisecondsOf, type TestCase } from './report.ts';
import { attribute, children, parseXml, textOf, type XmlElement } from './xml.ts';

/**
 * JUnit XML in its dialects: with and without `testsuites`, nested suites, surefire's reruns and flaky tests, googletest's `status`
 * and `result`, CTest's `status`, suites that fail as a whole.
 */
export function readJunit(text: string): readonly TestCase[] {
  const document = parseXml(text);
  const roots = [...children(document, 'testsuites'), ...children(document, 'testsuite')];
  return roots.flatMap((root) => readSuite(root));
}

function readSuite(suite: XmlElement): TestCase[] {
  const name = attribute(suite, 'name');
  const own = children(suite, 'testcase').map((test) => readTest(test, name));
  const nested = children(suite, 'testsuite').flatMap(readSuite);
  // A suite whose set-up fails has its own error and may have no tests.
  const broken = children(suite, 'error').map((error): TestCase => failure(joinNames(name), error));
  return [...own, ...nested, ...broken];
}

function readTest(test: XmlElement, suite: string | undefined): TestCase {
  const name = joinNames(attribute(test, 'classname') ?? attribute(test, 'file') ?? suite, attribute(test, 'name'));
  const durationMs = millisecondsOf(attribute(test, 'time') ?? attribute(test, 'duration'));
  const problem = children(test, 'failure')[0] ?? children(test, 'error')[0];
  if (problem) return { ...failure(name, problem), durationMs };
  const status = (attribute(test, 'status') ?? '').toLowerCase();
  if (status === 'failed' || status === 'fail' || status === 'error') return { name, status: 'failed', durationMs };
  return { name, status: isSkipped(test, status) ? 'skipped' : 'passed', durationMs };
}

const SKIPPED = new Set(['skipped', 'disabled', 'notrun', 'pending', 'ignored', 'suppressed']);

function isSkipped(test: XmlElement, status: string): boolean {
  const result = (attribute(test, 'result') ?? '').toLowerCase();
  return children(test, 'skipped').length > 0 || SKIPPED.has(status) || SKIPPED.has(result);
}

function failure(name: string, problem: XmlElement): TestCase {
  const message = attribute(problem, 'message') || textOf(problem);
  return { name, status: 'failed', durationMs: 0, ...messageFrom(message) };
}
