/** A test that failed, as a log or a report names it. */
export interface FailedTest {
  /** As its runner prints it: `cart › adds tax`. */
  name: string;
  /** `cart.test.ts:41` */
  place?: string;
  /** The beginning of what it says. One line. */
  message?: string;
}

/** How a test runner begins to tell of a failed test. The first group is the name, `place` and `message` may be groups too. */
interface Header {
  pattern: RegExp;
  /** The name goes on in the lines below until one ends with a colon (mocha). */
  isNested?: boolean;
}

const HEADERS: readonly Header[] = [
  // jest
  { pattern: /^ {1,4}● (?!Console|Test suite failed)([^\n]{1,300}? › [^\n]{1,300}|[^\n]{1,300})$/ },
  // vitest
  { pattern: /^ ?FAIL {1,3}(?:\|[^|]{1,60}\| )?(?<place>\S{1,300}?) > (.{1,400})$/ },
  // pytest, its short summary
  { pattern: /^(?:FAILED|ERROR) (?<place>[^\s:]{1,300}\.py)::(.{1,300}?)(?: - (?<message>.{1,300}))?$/ },
  // unittest
  { pattern: /^(?:FAIL|ERROR): (\S{1,200} \([\w.]{1,300}\))$/ },
  // go test
  { pattern: /^ {0,16}--- FAIL: (\S{1,300}) \(\d/ },
  // cargo test
  { pattern: /^---- (\S{1,300}) stdout ----$/ },
  // surefire's list
  {
    pattern:
      /^\[ERROR\] {2,4}(?:\S{1,200}: )?(\w[\w.$]{0,200}\.\w{1,200})(?::\d{1,6}(?:->\S{1,200})?) (?<message>.{1,300})$/,
  },
  // gradle
  { pattern: /^(\w[\w.$]{0,200} > .{1,200}) FAILED$/ },
  // node:test, its list at the end and TAP
  { pattern: /^(?:not ok \d{1,6} -|✖) (?!failing tests:)(.{1,300}?)(?: \(\d[\d.]{0,12}ms\))?$/ },
  // playwright
  { pattern: /^ {1,4}\d{1,4}\) (?:\[[^\]]{1,60}\] › )(?<place>\S{1,200}:\d{1,6}):\d{1,6} › (.{1,300}?)[ ─]{0,200}$/ },
  // dotnet
  { pattern: /^ {1,4}(?:Failed|X) (\S{1,300}) \[[^\]]{1,30}\]$/ },
  // phpunit
  { pattern: /^\d{1,4}\) ([\w\\]{1,200}::\w{1,200}.{0,100})$/ },
  // mocha and rspec
  { pattern: /^ {2}\d{1,4}\) (.{1,300})$/, isNested: true },
];

/** Lines below a header in which its message and place are looked for. */
const REACH = 30;
const MAX_TESTS = 200;
const MAX_MESSAGE = 300;

const PAIRS: readonly [RegExp, RegExp, string, string][] = [
  [/^\s*Expected(?: \w+)?: {1,6}(.{1,140})$/, /^\s*Received(?: \w+)?: {1,6}(.{1,140})$/, 'Expected', 'Received'],
  [/^\s*expected: (.{1,140})$/, /^\s*got: (.{1,140})$/, 'expected', 'got'],
  [/^\s*left: (.{1,140})$/, /^\s*right: (.{1,140})$/, 'left', 'right'],
];
const PYTEST_ERROR = /^E {2,6}(\S.{0,300})$/;
const GO_PLACE = /^\s{4,}([\w.-]{1,100}\.go:\d{1,6}): (.{1,300})$/;
const RUST_PLACE = /panicked at (?:'[^']{1,200}', )?([\w./-]{1,200}:\d{1,6}):\d{1,6}:?$/;
const ERROR = /^\s*(?:\[ERROR\] )?((?:[\w.$]{1,120}(?:Error|Exception|Failure)\b|Error Message:).{0,280})$/;
const PLACE =
  /(?:^|[\s(])((?:\.{0,2}\/)?(?:[\w@.-]{1,80}\/){0,12}[\w.-]{1,80}\.(?:[cm]?[jt]sx?|py|rb|php|java|kt|cs)):(\d{1,6})/;
const FOREIGN = /node_modules|node:internal|site-packages|\/usr\/lib/;
const NOISE =
  /^\s*(?:$|[-─=_*~]{3,}|Failure\/Error:|Error Message:|expect\(|Object\.is|\d+ \||> \d+ \||at |❯|Diff:|Traceback)/;

/** Collects failed tests from the lines of a log, one after the other. Names that come again (a list at the end) are told once. */
export class FailedTestCollector {
  readonly #tests = new Map<string, FailedTest>();
  #current: { name: string; isOpen: boolean; place?: string; message?: string; below: string[] } | undefined;
  #total: number | undefined;

  /** @param line without colours and time stamps */
  take(line: string): void {
    this.#total = totalOf(line) ?? this.#total;
    const current = this.#current;
    if (current?.isOpen) {
      const part = line.trim();
      if (part !== '' && current.below.length < 6 && !part.startsWith('Failure/Error')) {
        current.name = `${current.name} › ${part.replace(/:$/, '')}`;
        current.isOpen = !part.endsWith(':');
        current.below.push('');
        return;
      }
      current.isOpen = false;
    }
    const found = headerOf(line);
    if (found) {
      this.#close();
      this.#current = found;
    } else if (current && current.below.length < REACH) current.below.push(line);
  }

  /** Failed tests in the order of the log. Of tests with subtests, only those that contain no other. */
  tests(): FailedTest[] {
    this.#close();
    const all = [...this.#tests.values()];
    return all.filter(({ name }) => !all.some((other) => other.name.startsWith(`${name}/`)));
  }

  /** How many tests there were, if a summary line says it. */
  total(): number | undefined {
    return this.#total;
  }

  #close(): void {
    const current = this.#current;
    this.#current = undefined;
    if (!current) return;
    const { name, below } = current;
    const place =
      current.place === undefined || !/:\d+$/.test(current.place) ? (placeIn(below) ?? current.place) : current.place;
    const message = current.message ?? messageIn(below);
    const known = this.#tests.get(name);
    if (!known && this.#tests.size >= MAX_TESTS) return;
    this.#tests.set(name, {
      name,
      ...some('place', known?.place ?? place),
      ...some('message', known?.message ?? message?.slice(0, MAX_MESSAGE)),
    });
  }
}

function headerOf(line: string) {
  for (const { pattern, isNested } of HEADERS) {
    const found = pattern.exec(line);
    if (!found) continue;
    const { place, message } = found.groups ?? {};
    const named = Object.values(found.groups ?? {});
    const name = found.slice(1).find((group) => group !== undefined && !named.includes(group)) ?? found[1] ?? '';
    const isOpen = isNested === true && !/[.:]$/.test(name) && name.split(' ').length < 4;
    return { name: name.trim(), isOpen, below: [], ...some('place', place), ...some('message', message) };
  }
  return undefined;
}

function messageIn(below: readonly string[]): string | undefined {
  for (const [first, second, one, other] of PAIRS) {
    const a = firstOf(below, first);
    const b = firstOf(below, second);
    if (a !== undefined && b !== undefined) return `${one}: ${a}, ${other}: ${b}`;
  }
  const index = below.findIndex((line) => RUST_PLACE.test(line));
  if (index >= 0) return below[index + 1]?.trim();
  const errorIndex = below.findIndex((line) => /^\s*Error Message:\s*$/.test(line));
  if (errorIndex >= 0) return below[errorIndex + 1]?.trim();
  return (
    firstOf(below, PYTEST_ERROR) ??
    firstOf(below, GO_PLACE, 2) ??
    firstOf(below, ERROR) ??
    below.find((line) => !NOISE.test(line))?.trim()
  );
}

function placeIn(below: readonly string[]): string | undefined {
  const own = firstOf(below, GO_PLACE) ?? firstOf(below, RUST_PLACE);
  if (own !== undefined) return own;
  for (const line of below) {
    const found = FOREIGN.test(line) ? null : PLACE.exec(line);
    if (found) return `${found[1]}:${found[2]}`;
  }
  return undefined;
}

function firstOf(lines: readonly string[], pattern: RegExp, group = 1): string | undefined {
  for (const line of lines) {
    const found = pattern.exec(line)?.[group];
    if (found !== undefined) return found.trim();
  }
  return undefined;
}

const FAILED = /\b(\d{1,7}) (?:failed|failing|failures?)\b/;
const PASSED = /\b(\d{1,7}) (?:passed|passing)\b/;

/** `Tests: 2 failed, 212 passed, 214 total` */
function totalOf(line: string): number | undefined {
  if (/^\s*(?:Test (?:Suites|Files)|Suites)\b/.test(line)) return undefined;
  const [failed, passed] = [FAILED.exec(line)?.[1], PASSED.exec(line)?.[1]];
  return failed === undefined || passed === undefined ? undefined : Number(failed) + Number(passed);
}

function some<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return value === undefined || value === '' ? {} : ({ [key]: value } as { [P in K]: string });
}
