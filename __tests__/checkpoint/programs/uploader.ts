// An uploader in a process of its own: node uploader.ts SPOOL STORE [IDLE_MS]
import { createLocalStore } from '../../../src/checkpoint/stores/local.ts';
import { runUploader } from '../../../src/checkpoint/uploader.ts';
import { systemClock } from '../../../src/ports/clock.ts';

const [spool = '', store = '', idleMs = '300'] = process.argv.slice(2);
await runUploader(spool, createLocalStore(store), { clock: systemClock, say: console.log, idleMs: Number(idleMs) });
