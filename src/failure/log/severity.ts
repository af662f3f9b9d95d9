import type { LineText } from './line-text.ts';

/** A test, a check or a task that went well, whatever words its name has, and chatter that no job ever failed for. */
const HARMLESS: readonly RegExp[] = [
  /^\s{0,40}(?:✓|✔|√|✅|☑|🟢)/u,
  /^\s{0,40}ok \d{1,9}\b(?!.{0,300}# TODO)/,
  /^\s{0,40}(?:\[ +(?:OK|PASSED) +\]|\[PASS(?:ED)?\]|--- PASS:|PASS(?:ED)?:? \S)/,
  /\.{3,80}\s{0,4}(?:ok|OK|[Pp]assed|PASS(?:ED)?)\s{0,4}$/,
  // counts of failures, all of them nothing
  /^(?=.{0,200}(?:\b0 (?:failed|failures?|failing)\b|\b[Ff]ail(?:ed|ures?)[:=] {0,3}0\b))(?!.{0,200}(?:\b[1-9]\d{0,8} (?:failed|failures?|failing|errors?)\b|\b(?:[Ff]ail(?:ed|ures?)|[Ee]rrors?)[:=] {0,3}[1-9]))/,
  /(?:\.\.\.|\.{2,80}|:)\s{1,4}(?:ok|OK|[Pp]assed|PASS(?:ED)?|[Ss]uccess)(?:\s{1,8}[\d.]{1,12} ?m?s(?:ec)?)?\s{0,4}$/,
  /\bPASSED(?: {1,8}\[ {0,2}\d{1,3}%\])?$|^\[ {0,2}\d{1,3}%\] PASSED /,
  /^\[\s{0,3}\d{1,3}%\] (?:Building|Linking|Built|Generating) /,
  /^(?:debconf|invoke-rc\.d|update-alternatives): |^(?:Cache not found for|Not found in manifest\.|Selecting previously|WARNING: Running pip as)/,
];

/** Whether a line says nothing about a failure. */
export const isHarmless = (text: string): boolean => HARMLESS.some((sign) => sign.test(text));

const WARNING =
  /^(?:npm )?(?:\[?warn(?:ing)?\]?)\b|\b[A-Z]\w{2,30}Warning: |\b(?:retrying|will retry|try(?:ing)? again|tries (?:remaining|left)|retries left)\b/i;
/** What is done on the side, after or beside the work; it is not what a job fails for, unless the runner says so. */
const ERRAND =
  /^(?:failed|unable|error) (?:to )?(?:\w{1,20} and )?(?:upload|save|send|report|emit|submit|collect)(?:ing)?\b/i;

/** Whether tools go on after such a line: it warns, says that it retries, or tells of a task that failed. */
export const isMild = (text: string, level: LineText['level'] | undefined): boolean =>
  WARNING.test(text) || (level !== 'error' && ERRAND.test(text));
