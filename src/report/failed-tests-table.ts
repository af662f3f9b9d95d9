import type { FailedTest } from '../failure/failed-tests.ts';
import { tableCell, tableCode } from './markdown.ts';

/** More rows are not read; the count is in the headline. */
const MAX_ROWS = 10;
const MAX_MESSAGE = 200;

/** The failed tests with what they say, in the order of the log. Empty if there are none. */
export function failedTestsTable(tests: readonly FailedTest[]): string {
  if (tests.length === 0) return '';
  const rows = tests.slice(0, MAX_ROWS).map(({ name, place, message = '' }) => {
    const where = place === undefined ? '' : ` (${tableCell(place)})`;
    return `| ${tableCode(name)}${where} | ${tableCell(message.slice(0, MAX_MESSAGE))} |`;
  });
  const more = tests.length > MAX_ROWS ? [`| and ${tests.length - MAX_ROWS} more | |`] : [];
  return ['| test | message |', '|---|---|', ...rows, ...more].join('\n');
}
