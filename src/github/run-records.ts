import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunRecords } from '../ports/run-records.ts';
import type { GitHubClient } from './client.ts';
import { runArtifacts } from './run-artifacts.ts';

/** What `…/actions/artifacts` answers, as far as it is read here. */
interface ApiArtifact {
  name: string;
  expired: boolean;
  workflow_run?: { id?: number; repository_id?: number; head_repository_id?: number } | null;
}

const MAX_RECORDS = 40;
const MAX_BYTES = 256 * 1024;
/** A job's record, in one of its slots. */
const RECORD = /^rerail-record_[^_]+_job-a\d{1,6}-[^_]*_\d\.json$/;

/** Records through the REST API. */
export function runRecords(client: GitHubClient, repository: string): RunRecords {
  const known = new Map<number, ReturnType<RunRecords['of']>>();

  async function read(run: number) {
    const artifacts = runArtifacts(`https://github.com/${repository}/actions/runs/${run}`, client);
    const all = (await artifacts.list()).filter(({ name }) => name.startsWith('rerail-'));
    const storageBytes = all.reduce((sum, { size }) => sum + size, 0);
    const listed = all.filter(({ name, size }) => RECORD.test(name) && size <= MAX_BYTES);
    if (listed.length === 0) return { texts: [], storageBytes };
    const folder = await mkdtemp(path.join(tmpdir(), 'rerail-records-'));
    try {
      const texts: string[] = [];
      for (const [index, entry] of listed.slice(0, MAX_RECORDS).entries()) {
        const file = path.join(folder, String(index));
        // One that is damaged, or is not ours, teaches nothing.
        const isRead = await artifacts.download(entry, file, MAX_BYTES).then(
          () => true,
          () => false,
        );
        if (isRead) texts.push(await readFile(file, 'utf8'));
      }
      return { texts, storageBytes };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  return {
    of(run) {
      const answer = known.get(run) ?? read(run);
      known.set(run, answer);
      return answer;
    },
    async recent() {
      const all = await client.getAll<ApiArtifact>(`/repos/${repository}/actions/artifacts`, {}, 1);
      const runs = all.flatMap(({ name, expired, workflow_run: run }) => {
        const isOwn = run?.head_repository_id === run?.repository_id;
        return RECORD.test(name) && !expired && isOwn && typeof run?.id === 'number' ? [run.id] : [];
      });
      return [...new Set(runs)];
    },
  };
}
