import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { messageOf } from '../errors.ts';
import { displayText } from '../files/byte-path.ts';
import { readStretches, type Stretch } from './archive/contents.ts';
import { placeOf, repositoryMembers, storedEntries } from './archive/layout.ts';
import { encodeHeader } from './archive/tar.ts';
import type { EnginePorts, ValidationLevel, ValidationResult } from './engine.ts';
import type { Manifest } from './manifest/manifest.ts';
import type { OpenCheckpoint } from './open-checkpoint.ts';
import type { Store } from './store.ts';
import { openFromStores } from './stores/from-stores.ts';
import { HERE } from './tree/sources.ts';
import { stateHash } from './tree/state-hash.ts';
import { FILE } from './tree/tree.ts';

/** Checks a checkpoint in the first store that has it. See CheckpointEngine.validate. */
export async function validate(
  id: string,
  stores: readonly Store[],
  level: ValidationLevel,
  ports: EnginePorts,
): Promise<ValidationResult> {
  mkdirSync(ports.folder, { recursive: true });
  const scratch = mkdtempSync(path.join(ports.folder, 'validate-'));
  const problems: string[] = [];
  const note = (what: string) => (error: unknown) => void problems.push(`${what}${messageOf(error)}`);
  try {
    const opened = await openFromStores(stores, id, path.join(scratch, 'archive'), ports.log).catch(note(''));
    if (!opened) return { ok: false, problems };
    try {
      await checkOpened(opened, level).catch(note(''));
      if (level !== 'quick') {
        for (const holder of opened.manifest.holders) {
          const held = await openFromStores(stores, holder, path.join(scratch, holder), ports.log).catch(
            note(`It needs ${holder}: `),
          );
          if (!held) continue;
          await checkOpened(held, level).catch(note(`It needs ${holder}: `));
          held.archive.close();
        }
      }
    } finally {
      opened.archive.close();
    }
    return { ok: problems.length === 0, problems };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function checkOpened({ manifest, archive }: OpenCheckpoint, level: ValidationLevel): Promise<void> {
  if (level === 'quick') return;
  if (stateHash(manifest.tree) !== manifest.stateHash) throw new Error('The state hash is not that of the entries.');
  if (level === 'full') return readStretches(archive, allStretches(manifest));
  // Every stored byte is compared with the manifest without unpacking it; what was repacked is unpacked after all.
  if (!archive.verifyFrames()) await readStretches(archive, allStretches(manifest));
}

/** Headers and contents of all members. */
function allStretches(manifest: Manifest): Stretch[] {
  const { tree, sources } = manifest;
  const stretches: Stretch[] = [];
  const add = (from: number, to: number, sha256: Uint8Array, name: () => string) =>
    stretches.push({ from, to, sha256, name });
  const addHeader = (member: Parameters<typeof encodeHeader>[0], at: number, name: () => string) => {
    const header = encodeHeader(member);
    add(at, at + header.length, createHash('sha256').update(header).digest(), () => `the header of ${name()}`);
  };
  for (const i of storedEntries(manifest)) {
    const { member, at, contentAt } = placeOf(tree, i, sources.at[i] as number);
    const name = () => displayText(tree.path(i));
    addHeader(member, at, name);
    const stored = tree.kinds[i] === FILE && !tree.hardLinks.has(i) && sources.kinds[i] === HERE;
    if (stored) add(contentAt, contentAt + member.size, tree.hash(i), name);
  }
  for (const { member, at, contentAt, sha256 } of repositoryMembers(manifest)) {
    addHeader(member, at, () => member.path);
    add(contentAt, contentAt + member.size, Buffer.from(sha256, 'hex'), () => member.path);
  }
  return stretches.sort((a, b) => a.from - b.from);
}
