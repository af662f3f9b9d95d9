/** Grams (four characters, case aside) of the headlines of compilers' reports. */
export const HEADLINE_MARKS: readonly string[] = ['arni', 'rror'];

const WARNING = /(?:^|[\s:[(])(?:warning|Warning|WARNING)(?: ?\[[^\]]{1,60}\])?:|\[WARNING\]/;
const ERROR = /\b(?:[Ee]rrors?|ERRORS?|\w{1,40}Error)\b/;
/** So many lines a report has below its headline: the code, marks under it, places, hints. */
const REPORT_LINES = 12;

/** Follows the reports of compilers: a place or a piece of code below a warning is no finding that a job fails for. */
export class Diagnostics {
  #warning = Number.NEGATIVE_INFINITY;

  /** @param line counts from 1 */
  read(text: string, line: number): void {
    if (WARNING.test(text)) this.#warning = line;
    else if (ERROR.test(text)) this.#warning = Number.NEGATIVE_INFINITY;
  }

  /** Reports of most compilers end with an empty line. */
  endReport(): void {
    this.#warning = Number.NEGATIVE_INFINITY;
  }

  isBelowWarning(line: number): boolean {
    return line > this.#warning && line <= this.#warning + REPORT_LINES;
  }
}
