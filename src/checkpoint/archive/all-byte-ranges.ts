import { hash } from 'node:crypto';
import { displayText } from '../../files/byte-path.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { ByteRanges } from './contents.ts';
import { contentBytes, headerBytes, memberOf, repositoryMembers, storedEntries } from './layout.ts';
import { encodeHeader, type Member } from './tar.ts';

/** The hash of what folders and links have for content. */
const NOTHING = hash('sha256', '', 'buffer');

/** Headers and contents of all members; one behind the other, as in the tar. */
export function allByteRanges(manifest: Manifest): ByteRanges {
  const { tree, sources } = manifest;
  const stored = storedEntries(manifest);
  const own = repositoryMembers(manifest).sort((a, b) => a.at - b.at);
  const length = 2 * (stored.length + own.length);
  const from = new Float64Array(length);
  const to = new Float64Array(length);
  const ownAt = (n: number) => own[n - stored.length] as (typeof own)[number];
  const place = (n: number, at: number, contentAt: number, size: number) => {
    from[2 * n] = at;
    to[2 * n] = contentAt;
    from[2 * n + 1] = contentAt;
    to[2 * n + 1] = contentAt + size;
  };
  for (const [n, i] of stored.entries()) {
    const at = sources.at[i] as number;
    place(n, at, at + headerBytes(tree, i), contentBytes(tree, i));
  }
  for (const [n, { member, at, contentAt }] of own.entries()) place(stored.length + n, at, contentAt, member.size);
  const memberAt = (k: number): Member => {
    const i = stored[k >> 1];
    return i === undefined ? ownAt(k >> 1).member : memberOf(tree, i);
  };
  const isHeader = (k: number) => k % 2 === 0;
  const contentHash = (k: number): Uint8Array => {
    const i = stored[k >> 1];
    if (i === undefined) return Buffer.from(ownAt(k >> 1).sha256, 'hex');
    return memberAt(k).type === 'file' ? tree.hash(i) : NOTHING;
  };
  return {
    length,
    from,
    to,
    sha256: (k) => (isHeader(k) ? hash('sha256', encodeHeader(memberAt(k)), 'buffer') : contentHash(k)),
    header: (k) => (isHeader(k) ? memberAt(k) : undefined),
    name: (k) => `${isHeader(k) ? 'the header of ' : ''}${displayText(memberAt(k).path)}`,
  };
}
