import { realpathSync } from 'node:fs';
import path from 'node:path';
import { type BytePath, toBytePath } from '../../files/byte-path.ts';

/** Where folders of rerail's own lie in the workspace, if they do. */
export function ownPaths(root: string, own: readonly string[]): Set<BytePath> {
  const inside = own.map((folder) => path.relative(realpathSync(root), real(folder)).replaceAll(path.sep, '/'));
  return new Set(inside.filter((at) => at !== '' && !/^\.\.(\/|$)/.test(at) && !path.isAbsolute(at)).map(toBytePath));
}

/** The real path, as far as the folder exists. */
function real(folder: string): string {
  const whole = path.resolve(folder);
  try {
    return realpathSync(whole);
  } catch {
    return whole === path.dirname(whole) ? whole : path.join(real(path.dirname(whole)), path.basename(whole));
  }
}
