import { statSync } from 'node:fs';
import path from 'node:path';
import { isKeptRef } from './capture-state.ts';
import { isPackedRefs, type Refs, serializeRefs } from './refs.ts';
import { readIfThere } from './repository.ts';

/**
 * Branches, tags and the stash become the recorded ones; all other refs stay, and come back if they are gone.
 *
 * @returns the text of `packed-refs`, beside which no branch, tag or stash may have its own file; undefined if all is as it should be
 */
export function changeRefs(dotGit: string, live: Refs, wanted: Refs): string | undefined {
  const kept = [...wanted].filter(([name]) => isKeptRef(name));
  const others = [...wanted, ...live].filter(([name]) => !isKeptRef(name));
  const isSame =
    [...live.keys()].filter(isKeptRef).length === kept.length &&
    kept.every(([name, oid]) => live.get(name) === oid) &&
    others.every(([name]) => live.has(name));
  // Refs may be behind a link; git follows it.
  const hasFolder = statSync(path.join(dotGit, 'refs'), { throwIfNoEntry: false })?.isDirectory();
  const isReadable = isPackedRefs(readIfThere(path.join(dotGit, 'packed-refs')) ?? '');
  return isSame && hasFolder && isReadable ? undefined : serializeRefs(new Map([...others, ...kept]));
}
