// One act on checkpoints in a process of its own, to be killed: node act.ts capture|restore|cleanup|upload FOLDER [ID …]. Says "go" when it begins.
import path from 'node:path';
import { cleanUp, planCleanup } from '../../../src/checkpoint/cleanup.ts';
import { createEngine } from '../../../src/checkpoint/create-engine.ts';
import { createLocalStore } from '../../../src/checkpoint/stores/local.ts';
import { runUploader } from '../../../src/checkpoint/uploader.ts';
import { systemClock } from '../../../src/ports/clock.ts';
import { silentLog } from '../../../src/ports/log.ts';
import { PLAIN_MASKER } from '../workspace.ts';

const [act = '', folder = '', id = ''] = process.argv.slice(2);
const root = path.join(folder, 'workspace');
const store = createLocalStore(path.join(folder, 'store'));
const engine = createEngine({ clock: systemClock, log: silentLog, folder: path.join(folder, 'engine') });

const ACTS: Record<string, () => Promise<unknown>> = {
  capture: () =>
    engine.capture({
      root,
      store,
      identity: { sequence: 5, clean: true },
      secrets: 'redact',
      masker: PLAIN_MASKER,
      ...(id ? { parent: id } : {}),
    }),
  restore: () => engine.restore({ id, root, stores: [store] }),
  cleanup: async () =>
    cleanUp(
      store,
      planCleanup(await store.list(), { keep: 1 }, (one) => one === id, Date.now()),
    ),
  upload: () =>
    runUploader(path.join(folder, 'spool'), createLocalStore(path.join(folder, 'remote')), {
      clock: systemClock,
      say: () => undefined,
      idleMs: 50,
    }),
};

// Everything is loaded by now but what is loaded on demand; that is part of the act.
process.stdout.write('go\n');
await ACTS[act]?.();
