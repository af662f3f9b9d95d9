export const id = 6247;
export const ids = [6247];
export const modules = {

/***/ 96247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readReports: () => (/* binding */ readReports),
  writeFailedTests: () => (/* binding */ writeFailedTests)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/failure/reports/report.js
const REPORT_FORMATS = (/* unused pure expression or super */ null && (['junit', 'trx', 'tap', 'go-test-json', 'ctrf']));
/** A message is for people to recognise a failure, not to study it. */
const MAX_MESSAGE = 500;
const messageFrom = (text) => {
    const message = text?.trim().slice(0, MAX_MESSAGE);
    return message ? { message } : {};
};
/** Milliseconds of a number of seconds as reports write it (`1,234.5`); 0 where it is none. */
function millisecondsOf(seconds) {
    const value = Number(String(seconds ?? '').replaceAll(',', ''));
    return Number.isFinite(value) && value > 0 ? Math.round(value * 1000) : 0;
}
/** Names joined into one, without those that are empty or repeat the one before. */
function joinNames(...names) {
    const given = names.map((name) => String(name ?? '').trim()).filter((name) => name !== '');
    return given.filter((name, place) => name !== given[place - 1]).join('.');
}

;// CONCATENATED MODULE: ./build/failure/reports/json.js

const isObject = (value) => typeof value === 'object' && value !== null;
/** An object in JSON, or undefined where the text is none. */
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const GO_ENDINGS = { pass: 'passed', fail: 'failed', skip: 'skipped' };
/**
 * Events of `go test -json` (test2json). A test with subtests is counted by these; a package that fails without a failing test did not
 * build or panicked, and counts as one.
 */
function readGoTest(text) {
    const ended = new Map();
    const packages = new Map();
    for (const line of text.split('\n')) {
        const event = line.startsWith('{') ? parseObject(line) : undefined;
        const status = GO_ENDINGS[String(event?.Action)];
        if (!event || !status)
            continue;
        const durationMs = millisecondsOf(event.Elapsed);
        const name = joinNames(event.Package, event.Test);
        if (event.Test === undefined)
            packages.set(name, { failed: status === 'failed', durationMs });
        else
            ended.set(name, { package: joinNames(event.Package), test: { name, status, durationMs } });
    }
    const parents = new Set([...ended.keys()].map((name) => name.slice(0, Math.max(0, name.lastIndexOf('/')))));
    const tests = [...ended].filter(([name]) => !parents.has(name)).map(([, { test }]) => test);
    const blamed = new Set([...ended.values()].filter(({ test }) => test.status === 'failed').map((one) => one.package));
    const broken = [...packages].filter(([name, { failed }]) => failed && !blamed.has(name));
    return [...tests, ...broken.map(([name, { durationMs }]) => ({ name, status: 'failed', durationMs }))];
}
/** The Common Test Report Format (ctrf.io): `{ results: { tests: [{ name, status, duration }] } }`. */
function readCtrf(report) {
    const results = isObject(report.results) ? report.results : {};
    const tests = Array.isArray(results.tests) ? results.tests : [];
    return tests.filter(isObject).map(({ name, suite, status, duration, message }) => ({
        name: joinNames(...(Array.isArray(suite) ? suite : [suite]), name),
        status: status === 'passed' || status === 'failed' ? status : 'skipped',
        durationMs: Number.isFinite(duration) ? Math.round(Number(duration)) : 0,
        ...(status === 'failed' && typeof message === 'string' ? messageFrom(message) : {}),
    }));
}

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 23 modules
var XMLParser = __webpack_require__(41143);
;// CONCATENATED MODULE: ./build/failure/reports/xml.js


const MAX_DEPTH = 60;
/**
 * Reads XML that nobody vouches for. Document types are refused: reports have none, and entities of one's own serve attacks only.
 * @throws UserError where it is no XML or has a document type.
 */
function parseXml(text) {
    if (markup(text).some((part) => /<!(?:DOCTYPE|ENTITY)/i.test(part))) {
        throw new errors/* UserError */.yo('Reading a test report failed: it has a document type. Write the report without one.');
    }
    const parser = new XMLParser/* default */.A({
        ignoreAttributes: false,
        attributeNamePrefix: '@',
        parseTagValue: false,
        parseAttributeValue: false,
        removeNSPrefix: true,
        maxNestedTags: MAX_DEPTH,
        alwaysCreateTextNode: true,
        isArray: (_, __, ___, isAttribute) => !isAttribute,
    });
    try {
        return parser.parse(text, true);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`Reading a test report failed: it is no well-formed XML. Look at what wrote it.`, {
            cause: error,
        });
    }
}
/** The parts of a document that are not comments or CDATA, in which a failed test may have left any page. */
function markup(text) {
    const parts = [];
    const opening = /<!--|<!\[CDATA\[/g;
    let from = 0;
    for (let found = opening.exec(text); found; found = opening.exec(text)) {
        parts.push(text.slice(from, found.index));
        from = text.indexOf(found[0] === '<!--' ? '-->' : ']]>', opening.lastIndex);
        if (from < 0)
            return parts;
        opening.lastIndex = from;
    }
    parts.push(text.slice(from));
    return parts;
}
/** The children of that name. */
function children(element, name) {
    const found = element?.[name];
    return Array.isArray(found)
        ? found.filter((child) => typeof child === 'object' && child !== null)
        : [];
}
function attribute(element, name) {
    const value = element?.[`@${name}`];
    return value === undefined ? undefined : String(value);
}
const textOf = (element) => String(element?.['#text'] ?? '');

;// CONCATENATED MODULE: ./build/failure/reports/junit.js


/**
 * JUnit XML in its dialects: with and without `testsuites`, nested suites, surefire's reruns and flaky tests, googletest's `status`
 * and `result`, CTest's `status`, suites that fail as a whole.
 */
function readJunit(text) {
    const document = parseXml(text);
    const roots = [...children(document, 'testsuites'), ...children(document, 'testsuite')];
    return roots.flatMap((root) => readSuite(root));
}
function readSuite(suite) {
    const name = attribute(suite, 'name');
    const own = children(suite, 'testcase').map((test) => readTest(test, name));
    const nested = children(suite, 'testsuite').flatMap(readSuite);
    // A suite whose set-up fails has an error of its own and may have no tests.
    const broken = children(suite, 'error').map((error) => failure(joinNames(name), error));
    return [...own, ...nested, ...broken];
}
function readTest(test, suite) {
    const name = joinNames(attribute(test, 'classname') ?? attribute(test, 'file') ?? suite, attribute(test, 'name'));
    const durationMs = millisecondsOf(attribute(test, 'time') ?? attribute(test, 'duration'));
    const problem = children(test, 'failure')[0] ?? children(test, 'error')[0];
    if (problem)
        return { ...failure(name, problem), durationMs };
    const status = (attribute(test, 'status') ?? '').toLowerCase();
    if (status === 'failed' || status === 'fail' || status === 'error')
        return { name, status: 'failed', durationMs };
    return { name, status: isSkipped(test, status) ? 'skipped' : 'passed', durationMs };
}
const SKIPPED = new Set(['skipped', 'disabled', 'notrun', 'pending', 'ignored', 'suppressed']);
function isSkipped(test, status) {
    const result = (attribute(test, 'result') ?? '').toLowerCase();
    return children(test, 'skipped').length > 0 || SKIPPED.has(status) || SKIPPED.has(result);
}
function failure(name, problem) {
    const message = attribute(problem, 'message') || textOf(problem);
    return { name, status: 'failed', durationMs: 0, ...messageFrom(message) };
}

;// CONCATENATED MODULE: ./build/failure/reports/tap.js

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
function readTap(text) {
    const tests = [];
    const names = [];
    let lastDepth = 0;
    for (const whole of text.split(/\r?\n/)) {
        const line = whole.slice(0, MAX_LINE);
        const subtest = SUBTEST.exec(line);
        if (subtest) {
            names.length = Math.min(names.length, depthOf(line));
            names.push(subtest[1]);
            continue;
        }
        if (END_OF_BLOCK.test(line))
            lastDepth = depthOf(line);
        const bailOut = BAIL_OUT.exec(line);
        if (bailOut)
            tests.push({ name: 'Bail out!', status: 'failed', durationMs: 0, ...messageFrom(bailOut[1]) });
        const point = POINT.exec(line);
        if (!point)
            continue;
        const depth = depthOf(line);
        // `ok 1 - cart {` opens a block of subtests.
        if (BLOCK.test(line)) {
            names.length = Math.min(names.length, depth);
            names.push(nameOf(point).replace(BLOCK, ''));
            continue;
        }
        // After deeper points, this one only sums up what it contains.
        if (lastDepth <= depth)
            tests.push(readPoint(point, names.slice(0, depth)));
        lastDepth = depth;
    }
    return tests;
}
const INDENT = 4;
const depthOf = (line) => Math.floor((line.length - line.trimStart().length) / INDENT);
function nameOf([, , number, rest = '']) {
    return rest.replace(DIRECTIVE, '').replace(TIME, '').trim() || `test ${number ?? ''}`.trim();
}
function readPoint(point, outer) {
    const [, not, , rest = ''] = point;
    const directive = DIRECTIVE.exec(rest)?.[1]?.toLowerCase();
    const time = TIME.exec(rest);
    const name = [...outer, nameOf(point)].join(' > ');
    const durationMs = time ? (time[2] === 'ms' ? Math.round(Number(time[1])) : millisecondsOf(time[1])) : 0;
    if (directive)
        return { name, status: 'skipped', durationMs };
    return { name, status: not ? 'failed' : 'passed', durationMs };
}

;// CONCATENATED MODULE: ./build/failure/reports/trx.js


/** Visual Studio's test results (`dotnet test --logger trx`). */
function readTrx(text) {
    const run = children(parseXml(text), 'TestRun')[0];
    const classes = new Map(children(children(run, 'TestDefinitions')[0], 'UnitTest').map((test) => [
        attribute(test, 'id'),
        attribute(children(test, 'TestMethod')[0], 'className'),
    ]));
    return children(children(run, 'Results')[0], 'UnitTestResult').map((result) => readResult(result, classes.get(attribute(result, 'testId'))));
}
const FAILED = new Set(['Failed', 'Error', 'Timeout', 'Aborted']);
function readResult(result, className) {
    const name = attribute(result, 'testName') ?? '';
    const outcome = attribute(result, 'outcome') ?? '';
    const problem = children(children(result, 'Output')[0], 'ErrorInfo')[0];
    const qualified = !className || name.startsWith(className) ? name : `${className}.${name}`;
    const status = FAILED.has(outcome) ? 'failed' : outcome === 'Passed' ? 'passed' : 'skipped';
    const message = status === 'failed' ? textOf(children(problem, 'Message')[0]) : undefined;
    return { name: qualified, status, durationMs: durationOf(attribute(result, 'duration')), ...messageFrom(message) };
}
/** `00:00:01.2345678` in milliseconds. */
function durationOf(text) {
    const found = /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(text ?? '');
    if (!found)
        return 0;
    const [hours, minutes, seconds] = found.slice(1).map(Number);
    return Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000);
}

;// CONCATENATED MODULE: ./build/failure/reports/index.js





/** Larger reports are not read into memory. Bytes. */
const MAX_REPORT_BYTES = 64 * 2 ** 20;
/**
 * Reads a test report; what format it has is seen from its text.
 * @param name the file, for the message.
 * @throws UserError where it is of no known format, too large or broken.
 */
function readReport(bytes, name) {
    if (bytes.length > MAX_REPORT_BYTES) {
        throw new errors/* UserError */.yo(`Reading the test report ${name} failed: it has ${bytes.length} bytes, at most ${MAX_REPORT_BYTES} are read. Write smaller reports.`);
    }
    const text = decode(bytes);
    const report = recognise(text);
    if (report)
        return report;
    throw new errors/* UserError */.yo(`Reading the test report ${name} failed: it is neither JUnit XML, TRX, TAP, go test -json nor CTRF. Check the path given as \`reports\`.`);
}
function decode(bytes) {
    const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}
function recognise(text) {
    const beginning = text.trimStart().slice(0, 4096);
    if (beginning.startsWith('<')) {
        if (/<TestRun[\s>]/.test(beginning))
            return { format: 'trx', tests: readTrx(text) };
        if (/<testsuites?[\s/>]/.test(beginning))
            return { format: 'junit', tests: readJunit(text) };
        return undefined;
    }
    // What the go command says itself may stand before the first event.
    if (/^\{[^\n]*"Action"\s*:/m.test(beginning))
        return { format: 'go-test-json', tests: readGoTest(text) };
    if (beginning.startsWith('{')) {
        const report = parseObject(text);
        return report && 'results' in report ? { format: 'ctrf', tests: readCtrf(report) } : undefined;
    }
    if (/^(?:TAP version \d+|1\.\.\d+|(?:not )?ok\b)/m.test(beginning))
        return { format: 'tap', tests: readTap(text) };
    return undefined;
}
/**
 * Sums reports up. One test that is told of several times was tried several times: it failed only if it never passed.
 * Durations count every execution.
 */
function countTests(reports) {
    const all = reports.flatMap(({ tests }) => tests);
    const outcomes = new Map();
    for (const { name, status } of all) {
        const known = outcomes.get(name);
        if (known === undefined || status === 'passed' || known === 'skipped')
            outcomes.set(name, status);
    }
    const named = (status) => [...outcomes].filter(([, is]) => is === status).map(([name]) => name);
    return {
        total: outcomes.size,
        failed: named('failed'),
        skipped: named('skipped').length,
        durationMs: all.reduce((sum, { durationMs }) => sum + durationMs, 0),
    };
}
/** Failed tests as a share of those that ran, 0..1; undefined where none ran. */
function failureRate({ total, failed, skipped }) {
    const ran = total - skipped;
    return ran > 0 ? failed.length / ran : undefined;
}

;// CONCATENATED MODULE: ./build/step/guard/test-reports.js





/** More files than any test run writes; the rest of a glob gone wild is left alone. */
const MAX_FILES = 1_000;
/**
 * Reads the test reports that a try wrote, by the globs of the input `reports`.
 * @param since when the try began, milliseconds since the epoch: older files are of another try or came with the checkout
 * @returns undefined where there are none; a report that cannot be read is a warning
 */
async function readReports(phase, since) {
    const { workspace } = phase.context;
    const files = (0,external_node_fs_.globSync)([...phase.inputs.reports], { cwd: workspace }).slice(0, MAX_FILES);
    const reports = [];
    for (const name of files) {
        const file = external_node_path_.resolve(workspace, name);
        const info = await (0,promises_.stat)(file).catch(() => undefined);
        // File systems keep times less exactly than clocks do.
        if (!info?.isFile() || info.mtimeMs < Math.floor(since / 1_000) * 1_000)
            continue;
        try {
            reports.push(readReport(await (0,promises_.readFile)(file), name));
        }
        catch (error) {
            phase.log.warning((0,errors/* messageOf */.bD)(error));
        }
    }
    return reports.length > 0 ? countTests(reports) : undefined;
}
/** Writes the names of failing tests, one a line, for the next try to read. @returns the file */
async function writeFailedTests(phase, tests, number) {
    const file = external_node_path_.join((await phase.job()).folder, `failed-tests-${number}-${process.pid}.txt`);
    const names = tests.failed.map((name) => phase.masker.mask(name.replace(/[\r\n]+/g, ' ')));
    await (0,promises_.writeFile)(file, names.map((name) => `${name}\n`).join(''));
    return file;
}


/***/ })

};
