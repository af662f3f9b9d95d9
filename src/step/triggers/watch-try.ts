import { statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { machineUsage, type UsageSource, watchUsage } from '../../guard/resources/usage.ts';
import type { PolicyTrigger } from '../../policy/policy.ts';
import { DEFAULT_LASTING_MS, durationFired, usageFired } from '../../policy/triggers.ts';
import type { FiredTrigger } from '../../recovery/plan.ts';
import type { StepContext } from '../step-context.ts';
import { estimateFor } from './estimate.ts';

/** How often to look for a veto. Milliseconds. */
const VETO_EVERY_MS = 1_000;

/** What a watch may do to the try that runs. */
export interface TryControl {
  /** Counts from 1. */
  number: number;
  /** Another try may follow this one. */
  mayRepeat: boolean;
  end(why: string): void;
  /** Saves the workspace as it is now. */
  checkpoint(): void;
}

/** Watches one try. */
export interface TryWatch {
  /** What has fired so far. */
  readonly fired: readonly FiredTrigger[];
  stop(): Promise<void>;
}

/**
 * Watches what triggers ask for while a script runs: memory, disk, duration and veto. Only a veto, and `scale-back` if another try can follow, end the
 * script: everything else is answered when it has ended, because it may pass.
 */
export function watchTry(
  phase: Pick<StepContext, 'cancel' | 'clock' | 'inputs' | 'context' | 'env' | 'log'>,
  triggers: readonly PolicyTrigger[],
  control: TryControl,
  before: VetoesSet,
  source: UsageSource = machineUsage([phase.context.workspace, phase.env.RUNNER_TEMP ?? os.tmpdir()]),
): TryWatch {
  const fired: FiredTrigger[] = [];
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, phase.cancel]);
  const { clock } = phase;
  const onFired = (one: FiredTrigger) => {
    fired.push(one);
    if (one.do === 'checkpoint') control.checkpoint();
    if (one.do === 'scale-back' && one.metric !== 'duration' && control.mayRepeat) control.end(one.why);
  };
  const usage = triggers.flatMap((trigger) =>
    (trigger.metric === 'memory' || trigger.metric === 'disk') && trigger.above
      ? [{ trigger, metric: trigger.metric, above: trigger.above.value, forMs: trigger.forMs ?? DEFAULT_LASTING_MS }]
      : [],
  );
  const duration = triggers.filter(({ metric }) => metric === 'duration');
  const vetoes = triggers.filter(({ metric }) => metric === 'veto');
  const watches = [
    ...(usage.length === 0
      ? []
      : [watchUsage(usage, { source, clock, signal }, ({ trigger }, share) => onFired(usageFired(trigger, share)))]),
    ...(duration.length === 0 ? [] : [watchDuration(phase, duration, signal, onFired)]),
    ...(vetoes.length === 0
      ? []
      : [
          watchVetoes(phase, vetoes, before, signal, (one) => {
            onFired(one);
            control.end(one.why);
          }),
        ]),
  ];
  return {
    fired,
    async stop() {
      over.abort();
      await Promise.all(watches);
    },
  };
}

async function watchDuration(
  phase: Pick<StepContext, 'clock' | 'inputs' | 'context' | 'env' | 'log'>,
  triggers: readonly PolicyTrigger[],
  signal: AbortSignal,
  onFired: (fired: FiredTrigger) => void,
): Promise<void> {
  const start = phase.clock.monotonic();
  const estimateMs = await estimateFor(phase, signal);
  if (estimateMs === undefined) return;
  const sorted = triggers.toSorted((a, b) => (a.above?.value ?? 0) - (b.above?.value ?? 0));
  for (const trigger of sorted) {
    const at = start + (trigger.above?.value ?? 1) * estimateMs;
    while (phase.clock.monotonic() < at && !signal.aborted) {
      await phase.clock.sleep(Math.min(at - phase.clock.monotonic(), LONGEST_SLEEP_MS), signal);
    }
    if (signal.aborted) return;
    onFired(durationFired(trigger, estimateMs));
  }
}

/** The longest time a timer of Node can run. */
const LONGEST_SLEEP_MS = 2 ** 31 - 1;

/** When the file of each veto last changed, milliseconds since the epoch; undefined if absent. */
export type VetoesSet = ReadonlyMap<PolicyTrigger, number | undefined>;

export const vetoesSet = (phase: Pick<StepContext, 'context'>, triggers: readonly PolicyTrigger[]): VetoesSet =>
  new Map(triggers.filter(({ metric }) => metric === 'veto').map((trigger) => [trigger, vetoSet(phase, trigger)]));

const vetoSet = ({ context }: Pick<StepContext, 'context'>, { from = '' }: PolicyTrigger) =>
  statSync(path.resolve(context.workspace, from), { throwIfNoEntry: false })?.ctimeMs;

/** A file that appears or changes after the guard began; one that was there before has nothing to say about it. */
async function watchVetoes(
  phase: Pick<StepContext, 'clock' | 'context'>,
  triggers: readonly PolicyTrigger[],
  before: VetoesSet,
  signal: AbortSignal,
  onVeto: (fired: FiredTrigger) => void,
): Promise<void> {
  while (!signal.aborted) {
    const veto = triggers.find((trigger) => ![undefined, before.get(trigger)].includes(vetoSet(phase, trigger)));
    if (veto) return onVeto({ metric: 'veto', do: veto.do, why: `a veto was put into ${veto.from}` });
    await phase.clock.sleep(VETO_EVERY_MS, signal);
  }
}
