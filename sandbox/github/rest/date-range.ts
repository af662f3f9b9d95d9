/** Whether a time lies in a range as GitHub's search writes it: `>=DATE`, `<DATE`, `DATE..DATE`, `DATE`. */
export function isInRange(time: number, range: string): boolean {
  const [, from = '', to = ''] = /^(.+)\.\.(.+)$/.exec(range) ?? [];
  if (from !== '') return (from === '*' || time >= startOf(from)) && (to === '*' || time <= endOf(to));
  const [, operator = '', date = ''] = /^(>=|<=|>|<)?(.+)$/.exec(range) ?? [];
  if (operator === '>=') return time >= startOf(date);
  if (operator === '>') return time > endOf(date);
  if (operator === '<=') return time <= endOf(date);
  if (operator === '<') return time < startOf(date);
  return time >= startOf(date) && time <= endOf(date);
}

const startOf = (date: string): number => Date.parse(date);

/** A day without a time means all of it; a time means its second. */
function endOf(date: string): number {
  const length = date.includes('T') ? 999 : 24 * 3_600_000 - 1;
  return Date.parse(date) + length;
}
