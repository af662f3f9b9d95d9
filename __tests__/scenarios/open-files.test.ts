import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { Machine } from './machine.ts';

/** A server with a database in the workspace, which it writes to all the time once somebody asks it to. */
const SERVER = `
import { DatabaseSync } from 'node:sqlite';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
const db = new DatabaseSync('data/rows.db');
db.exec('PRAGMA journal_mode=' + process.argv[2] + '; PRAGMA wal_autocheckpoint=1; PRAGMA busy_timeout=20000; CREATE TABLE rows (n INTEGER PRIMARY KEY)');
const tell = (count) => { writeFileSync('../written.new', String(count)); renameSync('../written.new', '../written'); };
let written = 0;
tell(0);
setInterval(() => { if (!existsSync('../go')) return; db.exec('INSERT INTO rows DEFAULT VALUES'); tell(++written); }, 10);
`;

const COUNT = `import { DatabaseSync } from 'node:sqlite';
const db = new DatabaseSync('data/rows.db');
db.exec('PRAGMA busy_timeout=20000');
console.log(db.prepare('PRAGMA integrity_check').get().integrity_check, db.prepare('SELECT count(*) AS n FROM rows').get().n);`;

const isLinux = process.platform === 'linux';

(isLinux ? test.each(['WAL', 'DELETE']) : test.skip.each(['WAL']))(
  'a restore between tries leaves the database of a running server alone, and names it (journal mode %s)',
  async (mode) => {
    using machine = new Machine();
    const node = `'${process.execPath}' --no-warnings`;
    machine.step(`
      git init -q; mkdir data; echo one > file; echo other > data/other; mkdir ../server
      printf %s ${quote(SERVER)} > ../server/server.mjs; printf %s ${quote(COUNT)} > ../server/count.mjs
      nohup ${node} ../server/server.mjs ${mode} > /dev/null 2>&1 < /dev/null & echo $! > ../pid
      until [ -s ../written ]; do sleep 0.05; done`);
    const pid = Number(readFileSync(path.join(machine.folder, 'pid'), 'utf8'));
    try {
      const database = path.join(machine.workspace, 'data/rows.db');
      const { ino } = statSync(database);
      const { exitCode, log, summary } = await machine.main({
        'clean-tries': 'true',
        'max-tries': '2',
        'retry-wait': '0s',
        run: `
          cat file data/other; ls data
          if [ "$RERAIL_TRY" = 2 ]; then ${node} ../server/count.mjs; exit 0; fi
          echo two > file; echo changed > data/other; echo new > data/new
          touch ../go; until [ "$(cat ../written)" -gt 20 ]; do sleep 0.05; done
          echo "kept rows: $(cat ../written)"; echo 'npm error code ECONNRESET'; exit 1`,
      });
      expect(exitCode).toBe(0);
      // The rows of the first try are there in the second, and what the try itself changed is not.
      const kept = Number(/^kept rows: (\d+)$/m.exec(log)?.[1]);
      const [, state, rows] = /^(ok|.*malformed.*) (\d+)$/m.exec(log) ?? [];
      expect([state, Number(rows) >= kept]).toEqual(['ok', true]);
      expect(log.match(/^one\nother$/gm)).toHaveLength(2);
      expect(log).not.toMatch(/^new$/m);
      expect(statSync(database).ino).toBe(ino);
      expect(log).toMatch(
        new RegExp(
          `::warning[^:]*::data/rows\\.db is left as it is: process ${pid} \\(.+\\), older than the try, holds it open\\.`,
        ),
      );
      expect(summary).toMatch(
        new RegExp(
          `\\*\\*Not restored\\*\\* Older processes hold these files open: .*\`data/rows\\.db\` \\(.*, pid ${pid}\\)`,
        ),
      );
    } finally {
      process.kill(pid);
    }
  },
);

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
