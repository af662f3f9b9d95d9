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

/** A log that keeps what it is told until it may be said. */
export interface HeldLog extends Log {
  /** Says all of it, in order, and forgets it. */
  release(to: Log): void;
}

export function heldLog(): HeldLog {
  const held: { level: keyof Log; text: string }[] = [];
  const hold = (level: keyof Log) => (text: string) => {
    held.push({ level, text });
  };
  return {
    debug: hold('debug'),
    info: hold('info'),
    notice: hold('notice'),
    warning: hold('warning'),
    error: hold('error'),
    release(to) {
      for (const { level, text } of held.splice(0)) to[level](text);
    },
  };
}
