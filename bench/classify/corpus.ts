import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { classify } from '../../src/failure/classify.ts';
import type { Failure, FailureType, RetryVerdict } from '../../src/failure/failure.ts';
import { isHeldOut } from './owners.ts';

/** An excerpt of a real log, or a whole one, with the answers of people. See the corpus' own README. */
export interface Excerpt {
  id: string;
  /** Of the repository that it comes from. */
  owner: string;
  text: string;
  exitCode?: number;
  label: FailureType;
  /** Types that count as right. */
  right: readonly FailureType[];
  hard: boolean;
  /** Whether a retry would help; of excerpts only where it is a question. */
  verdict?: RetryVerdict;
  /** Nobody who writes rules has read it. */
  heldOut: boolean;
}

/** A whole log of a failed job. */
export interface WholeLog extends Excerpt {
  verdict: RetryVerdict;
  /** Lines that an engineer would quote, and others of the same kind. They count from 1. */
  quoted: readonly number[];
  alike: readonly number[];
}

/** The corpus stays outside the repository: beside it, or where RERAIL_CORPUS says. */
export function corpusFolder(): string {
  return path.resolve(process.env.RERAIL_CORPUS ?? path.join(import.meta.dirname, '../../../shared/corpus'));
}

type Entry = Record<string, unknown>;

export function readCorpus(): readonly Excerpt[] | undefined {
  const file = path.join(corpusFolder(), 'dev.jsonl');
  if (!existsSync(file)) return undefined;
  const verdicts = readVerdicts();
  return linesOf(readFileSync(file)).map((entry) => {
    const verdict = verdicts[String(entry.id)];
    return readExcerpt(entry, String(entry.excerpt), verdict);
  });
}

/** Whole job logs, where they are there. */
export function readWholeLogs(): readonly WholeLog[] | undefined {
  const file = path.join(corpusFolder(), 'logs-dev.jsonl.gz');
  if (!existsSync(file)) return undefined;
  return linesOf(gunzipSync(readFileSync(file))).map((entry) => ({
    ...readExcerpt(entry, String(entry.log)),
    verdict: entry.verdict as RetryVerdict,
    quoted: entry.lines as number[],
    alike: entry.alike as number[],
  }));
}

const linesOf = (bytes: Buffer) =>
  bytes
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Entry);

function readVerdicts(): Readonly<Record<string, RetryVerdict>> {
  const file = path.join(corpusFolder(), 'verdicts-dev.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, RetryVerdict>) : {};
}

const typeOf = (label: unknown) => String(label).replaceAll('_', '-') as FailureType;

function readExcerpt(entry: Entry, text: string, verdict?: RetryVerdict): Excerpt {
  const also = (entry.also_ok ?? []) as readonly string[];
  const owner = String(entry.owner ?? String(entry.source).split('/')[0]);
  return {
    id: String(entry.id),
    owner,
    text,
    label: typeOf(entry.label),
    right: [entry.label, ...also].map(typeOf),
    hard: entry.difficulty === 'hard',
    heldOut: isHeldOut(owner),
    ...(verdict === undefined ? {} : { verdict }),
    ...(typeof entry.exit_code === 'number' ? { exitCode: entry.exit_code } : {}),
  };
}

/** What the product knows of a log: its text and its exit status. */
export function classifyExcerpt({ text, exitCode }: Pick<Excerpt, 'text' | 'exitCode'>): Promise<Failure> {
  return classify({ log: [Buffer.from(text)], facts: exitCode === undefined ? {} : { exitCode } });
}
