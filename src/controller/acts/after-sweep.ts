import { messageOf } from '../../errors.ts';
import type { Controller } from '../context.ts';
import { stopsOf } from '../gather.ts';
import { openSources, readPolicyOf } from '../sources.ts';
import { foldRecent } from './fold-records.ts';
import { closeQuietIssues } from './quiet-issues.ts';
import { remind } from './remind.ts';

/** Entries of the last five weeks have a file each, as others read them; of older ones, this many are worth a commit that packs them. */
const LOOSE_MS = 35 * 24 * 60 * 60_000;
const PACK_AT = 100;

/** What is due without any run: issues to close, reminders to send. Best effort; in `observe`, or stopped, nothing. */
export async function afterSweep(controller: Controller): Promise<void> {
  const { options, reader, repository, log } = controller;
  const { policy, problem } = await readPolicyOf(openSources(reader, repository), options.policyPath);
  if ((options.mode ?? policy.mode) !== 'act' || stopsOf(options, problem).length > 0) return;
  const chores = [
    () => closeQuietIssues(controller),
    () => foldRecent(controller),
    () => remind(controller, policy.notifications),
    async () => void (await controller.ledger?.compact(LOOSE_MS, PACK_AT)),
  ];
  for (const chore of chores) {
    try {
      await chore();
    } catch (error) {
      log.warning(`The sweep could not be finished: ${messageOf(error)}`);
    }
  }
}
