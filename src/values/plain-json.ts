/** A key of this name would become a prototype somewhere down the line. Escapes can spell it, too. */
const SUSPECT = /__proto__|\\u005f/i;

/**
 * Parses JSON that came from outside, without keys called `__proto__`. A reviver takes most of the time of parsing, so only texts that may
 * have such a key get one.
 * @throws SyntaxError if it is no JSON
 */
export const parsePlainJson = (text: string): unknown =>
  SUSPECT.test(text) ? JSON.parse(text, (key, value) => (key === '__proto__' ? undefined : value)) : JSON.parse(text);
