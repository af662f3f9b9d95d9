/**
 * Where rerail says what it does. Every implementation masks secrets and neutralises workflow commands in the text
 * it is given, so callers may pass anything. Texts are one sentence without a trailing line break.
 */
export interface Log {
  debug(text: string): void;
  info(text: string): void;
  /** Something worth an annotation that needs nobody. */
  notice(text: string): void;
  /** rerail could not do something it wanted to do; the job is not affected. */
  warning(text: string): void;
  error(text: string): void;
}

/** A log that forgets. */
export const silentLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
  error: () => undefined,
};
