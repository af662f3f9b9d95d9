// Control characters are what this is about.
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals obey them
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text that a terminal obeys in nothing: control characters other than tab and line feed, and those that turn the direction of writing, become `\x1b`. */
export const terminalText = (text: string): string =>
  text.replace(CONTROLS, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code}` : `\\x${code.padStart(2, '0')}`;
  });
