// How long `rerail report` takes for 100,000 documents of a ledger: as lines of one file, and as separate files (an entry and its outcome each).
// Usage: npm run bench:report [-- ROUNDS]     (after npm run build)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { noteFigure, twoDecimals } from './figures.ts';

const LIMIT_SECONDS = 2;
const DOCUMENTS = 100_000;
const rounds = Number(process.argv[2] ?? 3);
const root = path.dirname(import.meta.dirname);
const folder = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'rerail-report-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const sha = 'a'.repeat(40);
const at = (index: number) => new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString();
const types = ['network', 'git', 'timeout', 'unknown'];

function lines(): string {
  const end = (index: number) =>
    JSON.stringify({
      ...{ version: 2, key: `${index}/a1/test/1-end`, at: at(index), attempt: 1, jobKey: 'ci-test', runId: `${index}` },
      ...{ kind: 'end', outcome: index % 3 ? 'recovered' : 'failed', tries: 2, lostMs: 60_000 },
      failures: [{ type: types[index % 4], signature: `s${index % 200}` }],
    });
  return Array.from({ length: DOCUMENTS }, (_, index) => end(index)).join('\n');
}

function writeEntries(to: string): void {
  for (let run = 1; run <= DOCUMENTS / 2; run += 1) {
    const place = path.join(to, 'entries', `${run}`, '1', 'rerun-failed-jobs');
    mkdirSync(place, { recursive: true });
    const entry = {
      ...{ version: 1, kind: 'rerun-failed-jobs', run, attempt: 1, sha, at: at(run), owner: '1', partition: 'branch' },
      ...{ workflow: '.github/workflows/ci.yml', branch: 'main', why: 'why', notBefore: null },
      jobs: [
        { name: `test ${run % 40}`, type: types[run % 4], signature: `s${run % 200}`, minutes: 4, lane: 'STANDARD' },
      ],
    };
    writeFileSync(path.join(place, `${sha}.json`), JSON.stringify(entry));
    writeFileSync(path.join(place, `${sha}.outcome.json`), JSON.stringify({ version: 1, at: at(run), done: true }));
  }
}

function seconds(ledger: string): number {
  const began = performance.now();
  const args = [path.join(root, 'dist/cli.js'), 'report', '--ledger', ledger, '--html', path.join(folder, 'page.html')];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - began) / 1000;
}

const forms = { 'lines of one file': path.join(folder, 'lines'), 'separate files': path.join(folder, 'files') };
mkdirSync(forms['lines of one file']);
writeFileSync(path.join(forms['lines of one file'], 'jobs.jsonl'), lines());
writeEntries(forms['separate files']);
const best = Object.entries(forms).map(([form, ledger]) => ({
  form,
  seconds: Math.round(Math.min(...Array.from({ length: rounds }, () => seconds(ledger))) * 100) / 100,
}));
for (const { form, seconds: took } of best) {
  const what = `report of ${DOCUMENTS} ledger documents, ${form}`;
  const ratio = twoDecimals(took / LIMIT_SECONDS);
  noteFigure({ what, value: `${took} s`, against: `${LIMIT_SECONDS} s`, ratio, atMost: 1 });
  console.log(`${what}: ${took} s (fastest of ${rounds}, limit ${LIMIT_SECONDS} s)`);
}
process.exitCode = best.every(({ seconds: took }) => took < LIMIT_SECONDS) ? 0 : 1;
