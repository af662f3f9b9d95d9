import { appendFileSync } from 'node:fs';

/** Something that was measured. */
export interface Figure {
  what: string;
  /** With its unit: `1.72 s`, `64 MB/s`. */
  value: string;
  /** What it is compared with, and the quotient. Both are without unit, so that they mean the same on another machine. */
  against?: string;
  ratio?: number;
  /** `atMost` or `atLeast`: what we hold ourselves to. */
  atMost?: number;
  atLeast?: number;
}

/** Whether a figure keeps its limit; undefined if it has none. */
export function keepsLimit({ ratio, atMost, atLeast }: Figure): boolean | undefined {
  if (ratio === undefined || (atMost === undefined && atLeast === undefined)) return undefined;
  return ratio <= (atMost ?? Number.POSITIVE_INFINITY) && ratio >= (atLeast ?? 0);
}

/** Hands a figure to `npm run bench`, if that started this program. */
export function noteFigure(figure: Figure): void {
  const file = process.env.BENCH_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify(figure)}\n`);
}

export const twoDecimals = (value: number) => Math.round(value * 100) / 100;
