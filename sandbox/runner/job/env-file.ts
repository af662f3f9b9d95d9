/**
 * The format of GITHUB_ENV, GITHUB_OUTPUT and GITHUB_STATE: `NAME=VALUE` lines and `NAME<<DELIMITER` blocks
 * (actions/runner, Runner.Worker/FileCommandManager.cs). Throws with the runner's words
 * at a bad line; what stands before it has been handed out by then, and counts.
 */
export function* parseEnvFile(text: string, platform: NodeJS.Platform = process.platform): Generator<[string, string]> {
  const lines = splitLines(text, platform);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      yield [line.slice(0, equals), line.slice(equals + 1)];
    } else if (heredoc >= 0) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (!name || !delimiter) {
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      }
      const end = lines.indexOf(delimiter, index + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      yield [name, lines.slice(index + 1, end).join('\n')];
      index = end;
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
}

/** Lines end with LF; on Windows with CRLF too. A carriage return elsewhere belongs to the value. */
function splitLines(text: string, platform: NodeJS.Platform): string[] {
  const lines = text.split(platform === 'win32' ? /\r?\n/ : '\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
