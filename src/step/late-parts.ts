import type { CaptureResult } from '../checkpoint/engine.ts';
import type { CaptureRequest, RunFacts, StepContext, Uploads } from './step-context.ts';

/** The facts as this step looks them up. What looks them up loads on first use. */
export const runFacts = (step: StepContext): RunFacts => ({
  workflows: async () => (await import('./workflow-file.ts')).readRunWorkflows(step),
  policy: async (how) => (await import('./job-policy.ts')).readJobPolicy(step, how),
  lane: async (policy) => (await import('./job-policy.ts')).laneOfJob(step, policy),
  place: async () => (await import('./remote-place.ts')).remotePlace(step),
  earlier: async () => (await import('./stages/earlier.ts')).readEarlier(step),
  sharedLedger: async () => (await import('./ledger-ref.ts')).readLedgerRef(step),
});

export const uploadsOf = (step: StepContext): Uploads => ({
  send: async () => (await import('./upload.ts')).uploadJob(step),
  takeBackMasked: async () => (await import('./upload.ts')).takeBackMasked(step),
  command: async () => (await import('./upload.ts')).uploaderFor(step),
});

export const captureIn = async (step: StepContext, request: CaptureRequest): Promise<CaptureResult | undefined> =>
  (await import('./stages/capture.ts')).capture(step, request);
