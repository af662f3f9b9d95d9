import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * `hashFiles()` as the runner computes it: SHA-256 over the binary SHA-256 of every matching file inside the
 * workspace, in the order of the official glob package. Empty where nothing matches. A process of its own, as in the
 * runner: the package resolves patterns against the current folder and talks on stdout.
 */
export async function hashFiles(workspace: string, patterns: readonly string[]): Promise<string> {
  const { stderr } = await promisify(execFile)(process.execPath, [import.meta.filename, ...patterns], {
    cwd: workspace,
    encoding: 'utf8',
  });
  return stderr.trim();
}

if (import.meta.main) {
  const { hashFiles: hash } = await import('@actions/glob');
  const patterns = process.argv.slice(2).join('\n');
  process.stderr.write(await hash(patterns, process.cwd(), { followSymbolicLinks: false }));
}
