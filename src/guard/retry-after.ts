/**
 * What a server asked to wait, as tools print it: the header `Retry-After` in seconds or as a date (RFC 9110, 10.2.3),
 * or the sentence "retry after 30 seconds".
 */
const HEADER =
  /retry-after["']?\s*[:=]\s*["']?(?:(\d{1,6})\b|([a-z]{3}, \d{2} [a-z]{3} \d{4} \d{2}:\d{2}:\d{2} gmt))/gi;
const SENTENCE = /retry after (\d{1,6}) ?s(?:ec(?:ond)?s?)?\b/gi;

/** The last wait that a text asks for, in milliseconds, or undefined. `now` in milliseconds since the epoch. */
export function findRetryAfter(text: string, now: number): number | undefined {
  const last = [...text.matchAll(HEADER), ...text.matchAll(SENTENCE)].sort((a, b) => a.index - b.index).pop();
  if (last === undefined) return undefined;
  const [, seconds, date] = last;
  const ms = date === undefined ? Number(seconds) * 1000 : Date.parse(date) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
