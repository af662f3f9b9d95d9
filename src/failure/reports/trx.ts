import { messageFrom, type TestCase } from './report.ts';
import { attribute, children, parseXml, textOf, type XmlElement } from './xml.ts';

/** Visual Studio's test results (`dotnet test --logger trx`). */
export function readTrx(text: string): readonly TestCase[] {
  const run = children(parseXml(text), 'TestRun')[0];
  const classes = new Map(
    children(children(run, 'TestDefinitions')[0], 'UnitTest').map((test) => [
      attribute(test, 'id'),
      attribute(children(test, 'TestMethod')[0], 'className'),
    ]),
  );
  return children(children(run, 'Results')[0], 'UnitTestResult').map((result) =>
    readResult(result, classes.get(attribute(result, 'testId'))),
  );
}

const FAILED = new Set(['Failed', 'Error', 'Timeout', 'Aborted']);

function readResult(result: XmlElement, className: string | undefined): TestCase {
  const name = attribute(result, 'testName') ?? '';
  const outcome = attribute(result, 'outcome') ?? '';
  const problem = children(children(result, 'Output')[0], 'ErrorInfo')[0];
  const qualified = !className || name.startsWith(className) ? name : `${className}.${name}`;
  const status = FAILED.has(outcome) ? 'failed' : outcome === 'Passed' ? 'passed' : 'skipped';
  const message = status === 'failed' ? textOf(children(problem, 'Message')[0]) : undefined;
  return { name: qualified, status, durationMs: durationOf(attribute(result, 'duration')), ...messageFrom(message) };
}

/** `00:00:01.2345678` in milliseconds. */
function durationOf(text: string | undefined): number {
  const found = /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(text ?? '');
  if (!found) return 0;
  const [hours, minutes, seconds] = found.slice(1).map(Number) as [number, number, number];
  return Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000);
}
