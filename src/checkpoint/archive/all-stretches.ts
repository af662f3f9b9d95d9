import { hash } from 'node:crypto';
import { displayText } from '../../files/byte-path.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { HERE } from '../tree/sources.ts';
import { FILE } from '../tree/tree.ts';
import type { Stretch } from './contents.ts';
import { placeOf, repositoryMembers, storedEntries } from './layout.ts';
import { encodeHeader, type Member } from './tar.ts';

/** Headers and contents of all members of an archive. */
export function allStretches(manifest: Manifest): Stretch[] {
  const { tree, sources } = manifest;
  const stretches: Stretch[] = [];
  const add = (from: number, to: number, sha256: Uint8Array, name: () => string) =>
    stretches.push({ from, to, sha256, name });
  const addHeader = (member: Member, at: number, name: () => string) => {
    const header = encodeHeader(member);
    const sha256 = hash('sha256', header, 'buffer');
    add(at, at + header.length, sha256, () => `the header of ${name()}`);
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
