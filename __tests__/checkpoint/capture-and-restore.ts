import { createEngine } from '../../src/checkpoint/create-engine.ts';
import type { CaptureRequest, RestoreRequest } from '../../src/checkpoint/engine.ts';
import { createLocalStore } from '../../src/checkpoint/stores/local.ts';
import { type Folder, PLAIN_MASKER, portsIn } from './workspace.ts';

/** A workspace (not made yet), a store and an engine below a folder, with the request that most tests make. */
export function captureAndRestore(folder: Folder, { key, ports = {} }: { key?: string; ports?: object } = {}) {
  const root = folder.at('workspace');
  const store = createLocalStore(folder.at('store'), key);
  const engine = createEngine(portsIn(folder.at('engine'), { ...ports, ...(key === undefined ? {} : { key }) }));
  const capture = (more: Partial<CaptureRequest> = {}) =>
    engine.capture({
      root,
      store,
      identity: { sequence: 1, clean: true },
      secrets: 'redact',
      masker: PLAIN_MASKER,
      ...more,
    });
  const restore = (id: string, more: Partial<RestoreRequest> = {}) =>
    engine.restore({ id, root, stores: [store], ...more });
  return { root, store, engine, capture, restore };
}
