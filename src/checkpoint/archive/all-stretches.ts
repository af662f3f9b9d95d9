import { hash } from 'node:crypto';
import { displayText } from '../../files/byte-path.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Stretches } from './contents.ts';
import { type PlacedMember, placeOf, repositoryMembers, storedEntries } from './layout.ts';
import { encodeHeader } from './tar.ts';

/** The hash of what folders and links have for content. */
const NOTHING = hash('sha256', '', 'buffer');

/** Headers and contents of all members; one behind the other, as they lie in the tar. */
export function allStretches(manifest: Manifest): Stretches {
  const { tree, sources } = manifest;
  const stored = storedEntries(manifest);
  const own = repositoryMembers(manifest).sort((a, b) => a.at - b.at);
  const place = (n: number): PlacedMember & { sha256: Uint8Array } => {
    const i = stored[n];
    if (i !== undefined) {
      const placed = placeOf(tree, i, sources.at[i] as number);
      return { ...placed, sha256: placed.member.type === 'file' ? tree.hash(i) : NOTHING };
    }
    const member = own[n - stored.length] as (typeof own)[number];
    return { ...member, sha256: Buffer.from(member.sha256, 'hex') };
  };
  // Asked for several times in a row.
  let last = { n: -1, placed: undefined as ReturnType<typeof place> | undefined };
  const at = (k: number): ReturnType<typeof place> => {
    if (last.n !== k >> 1 || !last.placed) last = { n: k >> 1, placed: place(k >> 1) };
    return last.placed as ReturnType<typeof place>;
  };
  const isHeader = (k: number) => k % 2 === 0;
  const from = (k: number) => (isHeader(k) ? at(k).at : at(k).contentAt);
  const to = (k: number) => (isHeader(k) ? at(k).contentAt : at(k).contentAt + at(k).member.size);
  return {
    length: 2 * (stored.length + own.length),
    from,
    to,
    at: (k) => {
      const { member, sha256 } = at(k);
      const name = () => displayText(member.path);
      if (!isHeader(k)) return { from: from(k), to: to(k), sha256, name };
      return {
        from: from(k),
        to: to(k),
        // Made when it is wanted: stretches are asked for more often than their hashes.
        get sha256() {
          return hash('sha256', encodeHeader(member), 'buffer');
        },
        name: () => `the header of ${name()}`,
      };
    },
  };
}
