import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createGitRefStore } from '../../ledger/git-ref-store.ts';
import type { CommandArguments, CommandIo } from '../command.ts';
import { repositoryOf } from '../open-repository.ts';
import type { LedgerTexts } from './read-ledger.ts';

/** Fetches `refs/rerail/ledger` of the repository, with GITHUB_TOKEN if there is one. A repository without a ledger has an empty one. */
export async function fetchLedger(
  args: CommandArguments,
  { env, cwd, clock, signal }: CommandIo,
): Promise<{ repository: string; texts: LedgerTexts }> {
  const repository = repositoryOf(args, { env, cwd });
  const folder = mkdtempSync(path.join(env.RUNNER_TEMP || tmpdir(), 'rerail-ledger-'));
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  try {
    const store = createGitRefStore({
      url: `${env.GITHUB_SERVER_URL || 'https://github.com'}/${repository}.git`,
      ...(token ? { token } : {}),
      folder: path.join(folder, 'ledger'),
      clock,
      random: Math.random,
      signal,
    });
    return { repository, texts: { entries: await store.snapshot(), lines: [], ignored: 0 } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
