import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CaptureResult, Finding, Skipped } from '../../checkpoint/engine.ts';
import { isWritableName } from '../../guard/commands/key-values.ts';
import type { TryResult } from '../../guard/guard.ts';
import { type Outside, outsideEffects } from '../../recovery/outside-effects.ts';
import type { Replay, SkipBlocker } from '../../recovery/record.ts';
import { runnerRoot } from '../../recovery/runner-root.ts';
import type { StepContext } from '../step-context.ts';
import { sealMasks } from './sealed-masks.ts';

/** What to tell the runner when the stage is skipped, or why that cannot be kept: secrets are never written down. */
export async function replayOf(
  phase: Pick<StepContext, 'masker' | 'inputs' | 'job'>,
  name: string,
  { published, masks }: TryResult,
): Promise<{ replay?: Replay; blockers: SkipBlocker[] }> {
  const replay = {
    outputs: Object.fromEntries(published.outputs),
    env: Object.fromEntries(published.env),
    path: [...published.path],
  };
  const names = [...published.outputs.keys(), ...published.env.keys()];
  const texts = [...names, ...Object.values(replay.outputs), ...Object.values(replay.env), ...replay.path];
  if (texts.some((text) => phase.masker.reveals(text))) return { blockers: [SECRET_OUTPUT] };
  if (!names.every(isWritableName)) return { blockers: [ODD_NAME] };
  const masked = masks();
  if (masked.length === 0) return { replay, blockers: [] };
  const sealed = await sealMasks(phase, name, masked);
  return sealed === undefined ? { replay, blockers: [MASKED] } : { replay: { ...replay, masks: sealed }, blockers: [] };
}

const SECRET_OUTPUT: SkipBlocker = {
  reason: 'secret-output',
  why: 'its outputs or environment hold a secret, which is never kept',
};

const MASKED: SkipBlocker = {
  reason: 'masked-value',
  why: 'it masked a value, which only a "checkpoint-key" lets rerail keep',
};

const ODD_NAME: SkipBlocker = {
  reason: 'odd-name',
  why: 'it set an output or a variable whose name cannot be written to a file',
};

/** What the script did that a later attempt could not have if it skipped the stage. */
export const scriptBlockers = (
  result: Pick<TryResult, 'unclear'>,
  before: CaptureResult | undefined,
  after: CaptureResult | undefined,
): SkipBlocker[] => [...unclearCommands(result), ...secretFiles(before, after), ...leftOut(before, after)];

/** The runner may have failed the step over one of them, and a step that was red must not turn green. */
function unclearCommands({ unclear }: Pick<TryResult, 'unclear'>): SkipBlocker[] {
  const [first] = unclear;
  if (first === undefined) return [];
  return [{ reason: 'unclear-command', why: `whether the runner accepts its workflow commands is unknown: ${first}` }];
}

/** Files with credentials are in no checkpoint, so one that the stage made would be missing after a skip. */
function secretFiles(before: CaptureResult | undefined, after: CaptureResult | undefined): SkipBlocker[] {
  const keyOf = ({ path: file, sha256 }: Finding) => JSON.stringify([file, sha256]);
  const known = new Set(before?.findings.map(keyOf));
  return (after?.findings ?? [])
    .filter((finding) => !known.has(keyOf(finding)))
    .map((finding) => ({
      reason: 'secret-file',
      why: `it wrote ${finding.path}, which holds a credential and is never kept`,
    }));
}

/**
 * What no checkpoint holds would be missing after a skip: sockets and the like that the script made, and every file whose content is not known,
 * because the script may have changed it.
 */
function leftOut(before: CaptureResult | undefined, after: CaptureResult | undefined): SkipBlocker[] {
  const keyOf = ({ path: file, reason }: Skipped) => JSON.stringify([file, reason]);
  const known = new Set(before?.skipped.map(keyOf));
  return (after?.skipped ?? [])
    .filter((entry) => CONTENT_UNKNOWN.has(entry.reason) || !known.has(keyOf(entry)))
    .map(({ path: file, reason }) => ({ reason: 'left-out', why: `no checkpoint holds ${file} (${reason})` }));
}

const CONTENT_UNKNOWN: ReadonlySet<string> = new Set(['secret-name', 'unreadable', 'changing']);

const UNKNOWN_OUTSIDE: SkipBlocker = {
  reason: 'outside-effect',
  why: 'whether it changed anything outside the workspace is not known',
};

/** What the script changed outside the workspace, and what it left running. */
export async function outsideBlockers(
  { inputs, context, bestEffort, env, job }: Pick<StepContext, 'inputs' | 'context' | 'bestEffort' | 'env' | 'job'>,
  outside: Outside | undefined,
  background: TryResult['background'],
): Promise<SkipBlocker[]> {
  if (inputs.effects === 'workspace') return [];
  if (!outside) return [UNKNOWN_OUTSIDE];
  const found = await bestEffort('The probe outside the workspace', async () =>
    outsideEffects(
      outside,
      {
        home: env.HOME ?? env.USERPROFILE ?? '',
        except: [context.workspace, context.temp, (await job()).folder],
        runner: runnerRoot(),
        counted: [env.RUNNER_TOOL_CACHE ?? ''].filter((folder) => folder !== ''),
        env,
        shared: env.RUNNER_ENVIRONMENT === 'self-hosted',
        path: (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '' && existsSync(folder)),
      },
      background,
    ),
  );
  return found ?? [UNKNOWN_OUTSIDE];
}
