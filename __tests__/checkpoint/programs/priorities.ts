// Tells the priority with which an uploader sends each item: node priorities.ts SPOOL (small | large | wanted)...
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import path from 'node:path';
import { enqueue, setWanted } from '../../../src/checkpoint/spool.ts';
import { runUploader } from '../../../src/checkpoint/uploader.ts';
import { systemClock } from '../../../src/ports/clock.ts';
import { createMemoryStore } from '../memory-store.ts';

const [spool = '', ...items] = process.argv.slice(2);
mkdirSync(spool, { recursive: true });
for (const [n, item] of items.entries()) {
  if (item === 'wanted') setWanted(spool);
  else {
    const archive = path.join(spool, `${n}`);
    writeFileSync(archive, Buffer.alloc(item === 'large' ? 2 * 1024 * 1024 : 100));
    const checkpoint = {
      id: `checkpoint-${n}`,
      parent: null,
      createdAt: new Date(n).toISOString(),
      files: 1,
      bytes: 1,
      storedBytes: 1,
      clean: true,
      dependencies: [],
    };
    enqueue(spool, { kind: 'checkpoint', checkpoint, archive });
  }
}
const seen: number[] = [];
const put = async () => void seen.push(getPriority());
await runUploader(spool, { ...createMemoryStore(), put }, { clock: systemClock, say: () => undefined, idleMs: 100 });
// A session may be a group of its own to the scheduler, which must have the same niceness.
const group = existsSync('/proc/self/autogroup') ? readFileSync('/proc/self/autogroup', 'latin1') : '';
if (/nice [1-9]/.test(group)) console.error(`left behind: ${group}`);
console.log(JSON.stringify(seen));
