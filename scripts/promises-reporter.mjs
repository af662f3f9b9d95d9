// Holds docs/design.md's table of promises against the tests that ran: each test it names must have run, and passed.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROW = /^\| (?<promise>.*?) ?\| `(?<file>[\w/-]+)` \| (?<title>.+) \|$/gm;
const PROMISES = 12;

/** What is wrong with the table, or with the tests of those files that ran. */
export function brokenPromises(design, testResults) {
  const rows = [...design.matchAll(ROW)].map(({ groups }) => groups);
  const numbers = rows.flatMap(({ promise }) => /^(\d+)\./.exec(promise)?.[1] ?? []).map(Number);
  const missing = Array.from({ length: PROMISES }, (_, index) => index + 1).filter(
    (number) => !numbers.includes(number),
  );
  const ran = new Map(testResults.map((file) => [file.testFilePath.split(path.sep).join('/'), file.testResults]));
  return [
    ...missing.map((number) => `Promise ${number} names no test.`),
    ...rows.flatMap(({ file, title }) => {
      const found = [...ran].find(([name]) => name.endsWith(`/__tests__/${file}.test.ts`));
      if (!found) return [];
      const named = found[1].filter(({ fullName }) => fullName.includes(title));
      const kept = named.some(({ status }) => status === 'passed') && !named.some(({ status }) => status === 'failed');
      return kept ? [] : [`${file} has no test "${title}" that ran and passed.`];
    }),
  ];
}

/** A reporter of jest. A run of some tests by name is not judged, and one of some files by those files only. */
export default class PromisesReporter {
  #problems = [];

  constructor({ testNamePattern }) {
    this.partial = Boolean(testNamePattern);
  }

  onRunComplete(_, { testResults }) {
    if (this.partial) return;
    this.#problems = brokenPromises(readFileSync('docs/design.md', 'utf8'), testResults);
    if (this.#problems.length > 0) console.error(`\nPromises of docs/design.md:\n${this.#problems.join('\n')}`);
  }

  getLastError() {
    return this.#problems.length > 0 ? new Error(this.#problems.join(' ')) : undefined;
  }
}
