import { existsSync } from 'node:fs';
import path from 'node:path';
import { codeOf, messageOf, RefusedError } from '../errors.ts';
import type { CheckpointEngine, EnginePorts } from './engine.ts';
import { WORK_FOLDER } from './tree/own-paths.ts';
import { spareCompiling } from './v8-flags.ts';

/** The parts load when they are needed: most jobs never restore. */
export function createEngine(ports: EnginePorts): CheckpointEngine {
  return {
    capture: async (request) => {
      await recoverFirst(request.root);
      const { capture } = await import('./capture/capture.ts');
      spareCompiling();
      return capture(request, ports)
        .catch((error: unknown) => {
          if (!(error instanceof RefusedError) || error.reason !== 'dependency-removed') throw error;
          // A clean-up may remove it more than once; without a parent it depends on nothing.
          const { parent, ...alone } = request;
          return capture(alone, ports);
        })
        .catch(nameFullDisk);
    },
    restore: async (request) => {
      const { restore } = await import('./restore/restore.ts');
      spareCompiling();
      return restore(request, ports).catch(nameFullDisk);
    },
    validate: async (id, stores, level) => {
      const { validate } = await import('./validate.ts');
      spareCompiling();
      return validate(id, stores, level, ports);
    },
    stateHash: async (root, options) => {
      const { hashWorkspace } = await import('./hash-workspace.ts');
      spareCompiling();
      return hashWorkspace(root, options ?? {}, ports);
    },
    parentFor: async (root, store) => (await import('./capture/parent-for.ts')).parentFor(root, store, ports),
    recoverInterruptedRestore: recoverFirst,
  };
}

function nameFullDisk(error: unknown): never {
  if (codeOf(error) !== 'ENOSPC' && codeOf(error) !== 'EDQUOT') throw error;
  throw new RefusedError('no-space', `No space left: ${messageOf(error)}. Make room and try again.`, { cause: error });
}

async function recoverFirst(root: string) {
  return existsSync(path.join(root, WORK_FOLDER))
    ? (await import('./restore/work-folder.ts')).recoverInterruptedRestore(root)
    : 'nothing';
}
