import { StringDecoder } from 'node:string_decoder';
import { type FailedTest, FailedTestCollector } from '../failed-tests.ts';
import { readLine } from './line-text.ts';

export interface ExcerptLine {
  /** From 1, in the log as given. */
  line: number;
  text: string;
  /** It decided; the others are around it. */
  isEvidence: boolean;
}

/** What a person wants to see of a log. */
export interface Excerpt {
  /** The deciding lines with two lines of context, in the order of the log. */
  lines: readonly ExcerptLine[];
  /** The last ten lines. */
  end: readonly ExcerptLine[];
  tests: readonly FailedTest[];
  /** How many tests ran, if the log says it. */
  total?: number;
}

const CONTEXT = 2;
const END = 10;
const MAX_LINE = 4000;
const MAX_TEXT = 500;

/**
 * Reads a log once and keeps what people are shown.
 * @param evidence numbers of the deciding lines
 * @param clean applied to every text that is kept: masks
 */
export async function excerptOf(
  log: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  evidence: readonly number[],
  clean: (text: string) => string,
): Promise<Excerpt> {
  const wanted = new Set(evidence);
  const around = new Set(
    evidence.flatMap((line) => Array.from({ length: 2 * CONTEXT + 1 }, (_, at) => line - CONTEXT + at)),
  );
  const collector = new FailedTestCollector();
  const lines: ExcerptLine[] = [];
  const end: ExcerptLine[] = [];
  let number = 0;
  for await (const raw of linesOf(log)) {
    number += 1;
    const { text } = readLine(raw);
    collector.take(text);
    if (text.trim() === '' && !wanted.has(number)) continue;
    const line = { line: number, text: clean(text).slice(0, MAX_TEXT), isEvidence: wanted.has(number) };
    if (around.has(number)) lines.push(line);
    end.push(line);
    if (end.length > END) end.shift();
  }
  const total = collector.total();
  const tests = collector.tests().map((test) => cleaned(test, clean));
  return { lines, end, tests, ...(total === undefined ? {} : { total }) };
}

const cleaned = ({ name, place, message }: FailedTest, clean: (text: string) => string): FailedTest => ({
  name: clean(name),
  ...(place === undefined ? {} : { place: clean(place) }),
  ...(message === undefined ? {} : { message: clean(message) }),
});

/** Lines without their ends; the rest of a very long one is left out. */
async function* linesOf(log: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of log) {
    const pieces = decoder.write(Buffer.from(chunk)).split('\n');
    pieces[0] = rest + pieces[0];
    rest = (pieces.pop() as string).slice(0, MAX_LINE);
    for (const piece of pieces) yield piece.slice(0, MAX_LINE).replace(/\r$/, '');
  }
  rest += decoder.end();
  if (rest !== '') yield rest;
}
