import type { PathCache } from '../ports/path-cache.ts';
import { divertStdout } from './divert-stdout.ts';

/**
 * Over @actions/cache, with the runtime token of the environment. Relative paths begin at GITHUB_WORKSPACE.
 * @param say takes the lines that the toolkit would write to stdout
 */
export async function openPathCache(workspace: string, say: (line: string) => void): Promise<PathCache> {
  const [{ restoreCache, saveCache, isFeatureAvailable }, { create, hashFiles }] = await Promise.all([
    import('@actions/cache'),
    import('@actions/glob'),
  ]);
  const quietly = <T>(act: () => Promise<T>) => divertStdout(say, act);
  return {
    resolve: (paths) =>
      quietly(async () => {
        const globber = await create(paths.join('\n'), { implicitDescendants: false, matchDirectories: true });
        return globber.glob();
      }),
    hashOf: async (patterns) => (await quietly(() => hashFiles(patterns.join('\n'), workspace))) || undefined,
    async restore(paths, key) {
      if (!isFeatureAvailable()) return false;
      return (await quietly(() => restoreCache([...paths], key))) === key;
    },
    async save(paths, key) {
      if (!isFeatureAvailable()) return false;
      return (await quietly(() => saveCache([...paths], key))) > 0;
    },
  };
}
