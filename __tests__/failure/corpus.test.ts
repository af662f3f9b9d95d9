import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { corpusFolder, type Excerpt, readCorpus } from '../../bench/classify/corpus.ts';
import { calibrationError, type Judged, judge, shareRight } from '../../bench/classify/quality.ts';
import { readLine } from '../../src/failure/log/line-text.ts';

test('the corpus lies beside the repository, or where RERAIL_CORPUS says', () => {
  const before = process.env.RERAIL_CORPUS;
  process.env.RERAIL_CORPUS = path.resolve('elsewhere');
  expect(corpusFolder()).toBe(path.resolve('elsewhere'));
  delete process.env.RERAIL_CORPUS;
  expect(corpusFolder()).toBe(path.resolve(import.meta.dirname, '../../../shared/corpus'));
  if (before !== undefined) process.env.RERAIL_CORPUS = before;
});

const corpus = readCorpus();
if (corpus) testOn(corpus);
else console.warn(`No corpus in ${corpusFolder()}: the quality of the classifier is not tested. Set RERAIL_CORPUS.`);

function testOn(excerpts: readonly Excerpt[]): void {
  describe('on real failures, the classifier', () => {
    let judged: readonly Judged[];
    beforeAll(async () => {
      judged = await judge(excerpts);
    });

    test('agrees with engineers', () => {
      expect(shareRight(judged)).toBeGreaterThanOrEqual(0.97);
    });

    test('also where keywords mislead', () => {
      expect(shareRight(judged.filter(({ excerpt }) => excerpt.hard))).toBeGreaterThanOrEqual(0.92);
    });

    // It has learned from these, and promises what it keeps with others: `npm run bench:classify -- --quality` tells.
    test('keeps at least what it promises', () => {
      const points = judged.map(({ failure, right }) => ({ confidence: failure.confidence, right }));
      expect(calibrationError(points)).toBeLessThanOrEqual(0.1);
    });

    test('shows the lines that decided where they stand in the log', () => {
      for (const { excerpt, failure } of judged) {
        const lines = excerpt.text.split('\n');
        for (const { line, text } of failure.evidence) {
          const shown = (lines[line - 1] ?? '').split('\r').map((part) => readLine(part).text.slice(0, 500));
          expect(shown).toContain(text);
        }
      }
    });
  });
}
