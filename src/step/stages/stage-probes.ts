import type { Script } from '../../guard/guard.ts';
import { type Fingerprint, TOOLS, takeFingerprint } from '../../recovery/machine/fingerprint.ts';
import { type Outside, probeOutside } from '../../recovery/outside-effects.ts';
import type { StepContext } from '../step-context.ts';

/** Probes that run beside the script, so that they take no extra time. */
export interface StageProbes {
  outside: Promise<Outside | undefined>;
  fingerprint: Promise<Fingerprint | undefined>;
}

/** The programs that a script names, as they are before it runs. */
export function probeExecutables(
  phase: Pick<StepContext, 'bestEffort' | 'context'>,
  { text, shell, workingDirectory }: Script,
  env: NodeJS.ProcessEnv,
): Promise<Record<string, string> | undefined> {
  return phase.bestEffort('The look at the programs that the script names', async () => {
    const { namedExecutables } = await import('../../recovery/machine/executables.ts');
    const by = {
      text,
      ...(shell === undefined ? {} : { shell }),
      workingDirectory,
      workspace: phase.context.workspace,
      env,
    };
    return namedExecutables(by, new Set(Object.keys(TOOLS)));
  });
}

/** @param executables from before the script */
export function startProbes(
  phase: Pick<StepContext, 'bestEffort' | 'clock' | 'env' | 'context'>,
  environment: NodeJS.ProcessEnv,
  executables: Promise<Record<string, string> | undefined>,
): StageProbes {
  return {
    outside: phase.bestEffort('The probe outside the workspace', () => probeOutside(phase.clock.now(), phase.env)),
    fingerprint: phase.bestEffort('The probe of the machine', () =>
      takeFingerprint(phase.context.workspace, environment, executables),
    ),
  };
}
