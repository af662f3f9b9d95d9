import type { Report } from '../../analytics/report.ts';
import { inertMarkdown, prose } from '../markdown.ts';
import { type Cell, headlines, type Section, sectionsOf } from './sections.ts';

const MAX_CELL = 80;
const BAR = 24;

/** A report for a terminal. */
export function reportText(report: Report): string {
  const tables = sectionsOf(report).flatMap((section) => ['', ...tableText(section)]);
  return [...headlines(report).map(plain), ...tables].join('\n');
}

/** Text that is one line. */
const plain = (text: string) => text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
const short = (cell: Cell) => {
  const text = plain(String(cell));
  return text.length > MAX_CELL ? `${text.slice(0, MAX_CELL - 1)}…` : text;
};

function tableText({ title, note, columns, rows, chart, empty, id }: Section): string[] {
  const head = [title, ...(note === undefined ? [] : [note])];
  if (rows.length === 0) return [...head, `  ${empty}`];
  if (id === 'recommendations')
    return [...head, ...rows.map(([what, why]) => `  - ${plain(`${what}`)} (${plain(`${why}`)})`)];
  const largest = chart ? Math.max(1, ...rows.map((row) => Number(row[chart.column]))) : 1;
  const bar = (row: readonly Cell[]) =>
    chart ? ['█'.repeat(Math.round((Number(row[chart.column]) / largest) * BAR))] : [];
  const cells = [[...columns, ...(chart ? [''] : [])], ...rows.map((row) => [...row.map(short), ...bar(row)])];
  const widths = (cells[0] as string[]).map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const isNumber = columns.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
  const lines = cells.map((row) =>
    row
      .map((text, column) =>
        isNumber[column] ? text.padStart(widths[column] as number) : text.padEnd(widths[column] as number),
      )
      .join('  ')
      .trimEnd(),
  );
  return [...head, ...lines.map((line) => `  ${line}`)];
}

/** A report as Markdown, for a job summary or an issue. */
export function reportMarkdown(report: Report): string {
  const title = report.repository === null ? 'rerail report' : `rerail report for ${inertMarkdown(report.repository)}`;
  return [
    `## ${title}`,
    '',
    ...headlines(report).map((line) => `- ${inertMarkdown(line)}`),
    ...sectionsOf(report).flatMap((section) => ['', ...sectionMarkdown(section)]),
  ].join('\n');
}

function sectionMarkdown({ id, title, note, columns, rows, empty }: Section): string[] {
  const head = [`### ${title}`, '', ...(note === undefined ? [] : [note, ''])];
  if (rows.length === 0) return [...head, empty];
  if (id === 'recommendations')
    return [...head, ...rows.map(([what, why]) => `- ${prose(`${what}`)} (${prose(`${why}`)})`)];
  const align = columns.map((_, column) => (rows.every((row) => typeof row[column] === 'number') ? '---:' : '---'));
  return [
    ...head,
    `| ${columns.join(' | ')} |`,
    `|${align.join('|')}|`,
    ...rows.map((row) => `| ${row.map((cell) => inertMarkdown(short(cell))).join(' | ')} |`),
  ];
}
