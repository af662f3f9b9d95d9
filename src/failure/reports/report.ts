/** One execution of one test, as a report tells of it. */
export interface TestCase {
  /** With what it takes to tell tests apart: `cart.CartTest.adds an item`. */
  name: string;
  status: 'passed' | 'failed' | 'skipped';
  /** Milliseconds. */
  durationMs: number;
  /** The beginning of what went wrong if the report says it. */
  message?: string;
}

const REPORT_FORMATS = ['junit', 'trx', 'tap', 'go-test-json', 'ctrf'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface TestReport {
  format: ReportFormat;
  tests: readonly TestCase[];
}

/** A message is for people to recognise a failure, not to study it. */
const MAX_MESSAGE = 500;

export const messageFrom = (text: string | undefined): { message?: string } => {
  const message = text?.trim().slice(0, MAX_MESSAGE);
  return message ? { message } : {};
};

/** Milliseconds of a number of seconds as reports write it (`1,234.5`); 0 if it is not one. */
export function millisecondsOf(seconds: unknown): number {
  const value = Number(String(seconds ?? '').replaceAll(',', ''));
  return Number.isFinite(value) && value > 0 ? Math.round(value * 1000) : 0;
}

/** Names joined into one, without those that are empty or repeat the one before. */
export function joinNames(...names: readonly unknown[]): string {
  const given = names.map((name) => String(name ?? '').trim()).filter((name) => name !== '');
  return given.filter((name, place) => name !== given[place - 1]).join('.');
}
