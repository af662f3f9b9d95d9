import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { classify } from '../../src/failure/classify.ts';
import type { Failure, FailureType } from '../../src/failure/failure.ts';

/** An excerpt of a real log with the answer of people. See the corpus' own README. */
export interface Excerpt {
  id: string;
  text: string;
  exitCode?: number;
  label: FailureType;
  /** Types that count as right. */
  right: readonly FailureType[];
  hard: boolean;
}

/** The corpus stays outside the repository: beside it, or where RERAIL_CORPUS says. */
export function corpusFolder(): string {
  return path.resolve(process.env.RERAIL_CORPUS ?? path.join(import.meta.dirname, '../../../shared/corpus'));
}

export function readCorpus(): readonly Excerpt[] | undefined {
  const file = path.join(corpusFolder(), 'dev.jsonl');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => readExcerpt(JSON.parse(line) as Record<string, unknown>));
}

const typeOf = (label: unknown) => String(label).replaceAll('_', '-') as FailureType;

function readExcerpt(entry: Record<string, unknown>): Excerpt {
  const also = entry.also_ok as readonly string[];
  return {
    id: String(entry.id),
    text: String(entry.excerpt),
    label: typeOf(entry.label),
    right: [entry.label, ...also].map(typeOf),
    hard: entry.difficulty === 'hard',
    ...(typeof entry.exit_code === 'number' ? { exitCode: entry.exit_code } : {}),
  };
}

/** What the product knows of an excerpt: its text and its exit status. */
export function classifyExcerpt({ text, exitCode }: Pick<Excerpt, 'text' | 'exitCode'>): Promise<Failure> {
  return classify({ log: [Buffer.from(text)], facts: exitCode === undefined ? {} : { exitCode } });
}
