import { RefusedError } from '../../errors.ts';
import { displayText } from '../../files/byte-path.ts';
import type { Expected, Identity } from '../engine.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { FILE } from '../tree/tree.ts';

/**
 * Compares a checkpoint with what the record that names it says. The record is authenticated if there is a key, and so is the manifest; one of them alone
 * would let a job be given another job's state.
 * @throws RefusedError `origin-differs`, `setuid-refused`
 */
export function checkOrigin(id: string, manifest: Manifest, expected: Expected): void {
  const { identity, stateHash } = manifest;
  const differences = [
    ...(stateHash === expected.stateHash ? [] : ['state hash']),
    ...SAME.filter((key) => identity[key] !== expected[key]),
    ...(isLater(identity, expected) ? ['sequence'] : []),
  ];
  if (differences.length > 0) {
    throw new RefusedError(
      'origin-differs',
      `Checkpoint ${id} refused: it differs from its record in ${differences.join(', ')}. The stage runs again.`,
    );
  }
  const isRoot = process.getuid?.() === 0;
  const raised = isRoot ? undefined : setuidFile(manifest);
  if (raised !== undefined) {
    throw new RefusedError(
      'setuid-refused',
      `Checkpoint ${id} refused: ${raised} has a setuid or setgid bit, which only jobs of root get back. The stage runs again.`,
    );
  }
}

const SAME = ['repository', 'runId', 'jobKey', 'commit'] as const;

/** Taken after the time in the record. Earlier is right: nothing had changed since. */
const isLater = ({ attempt = 0, sequence }: Identity, expected: Expected) =>
  attempt > expected.attempt || (attempt === expected.attempt && sequence > expected.sequence);

const SETUID_OR_SETGID = 0o6000;

function setuidFile({ tree }: Manifest): string | undefined {
  for (let entry = 0; entry < tree.count; entry++) {
    if (tree.kinds[entry] === FILE && ((tree.modes[entry] ?? 0) & SETUID_OR_SETGID) !== 0)
      return displayText(tree.path(entry));
  }
  return undefined;
}
