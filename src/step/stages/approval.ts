import type { RollbackRecord } from '../../recovery/step-back/rollback-record.ts';
import type { StepContext } from '../step-context.ts';

/** Below this a ledger keeps what people approved of: `/rerail approve ID` writes `approvals/ID`. */
const APPROVALS = 'approvals/';

/**
 * Who approved of a rollback: the input `confirm-rollback`, or an approval in the ledger of the repository. Undefined if nobody did, or if the ledger
 * cannot be read: a missing answer is no yes.
 */
export async function approvalOf(
  phase: Pick<StepContext, 'inputs' | 'run'>,
  { id, to }: Pick<RollbackRecord, 'id' | 'to'>,
): Promise<string | undefined> {
  const { confirmRollback } = phase.inputs;
  if (confirmRollback.some((word) => word === 'true' || word === to || word === id))
    return 'the input "confirm-rollback"';
  const text = (await phase.run.sharedLedger())?.get(APPROVALS + id);
  const approval = text === undefined ? undefined : parse(text);
  return approval?.id === id && typeof approval.by === 'string' ? `@${approval.by.slice(0, 100)}` : undefined;
}

function parse(text: string): { id?: unknown; by?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
