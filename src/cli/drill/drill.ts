import type { StoredCheckpoint } from '../../checkpoint/store.ts';
import { UsageError } from '../../errors.ts';
import type { Policy } from '../../policy/policy.ts';
import { type Drill, drillMarkdown, drillText } from '../../report/drill-report.ts';
import { DURATION_FORM, parseDuration } from '../../values/duration.ts';
import { choose } from '../checkpoints/find.ts';
import { openWorkbench, ROOT_OPTION, RUN_OPTION, rootOf, STORE_OPTION, type Workbench } from '../checkpoints/stores.ts';
import type { Command, CommandArguments, CommandIo, CommandResult } from '../command.ts';
import { localPolicy } from '../local-policy.ts';
import { FAULTS } from './faults.ts';
import { replayFaults } from './replay-faults.ts';
import { openElsewhere, type RestoreOutcome, restoreInto } from './restore-elsewhere.ts';
import { runVerify, type VerifyOutcome } from './run-verify.ts';

const VERIFY_LIMIT_MS = 10 * 60_000;

/** `rerail drill`: shows that recovery works before it is needed. The workspace stays as it is. */
export const drillCommand: Command = {
  name: 'drill',
  summary: 'Restores the newest checkpoint elsewhere, verifies it, and replays plans for known faults.',
  usage: '[--store DIR | --run URL] [--root DIR] [--verify COMMAND] [--markdown]',
  positionals: { min: 0, max: 0 },
  options: {
    ...STORE_OPTION,
    ...RUN_OPTION,
    ...ROOT_OPTION,
    verify: {
      value: 'COMMAND',
      help: "Runs in the restored folder and must pass (default: the policy's rollback.verify)",
    },
    timeout: { value: 'DURATION', help: 'Limit for the command of --verify (default: 10m)' },
    policy: { value: 'FILE', help: 'Policy that the plans follow (default: .github/rerail.yml, if it exists)' },
    markdown: { help: 'Print Markdown' },
  },
  run: drill,
};

async function drill(args: CommandArguments, io: CommandIo): Promise<CommandResult> {
  const limitMs = limitOf(args);
  const root = rootOf(args, io);
  const began = io.clock.monotonic();
  const policy = await localPolicy(args.value('policy'), { cwd: root });
  const workbench = await openWorkbench(args, io);
  const listed = (await workbench.store.list()).filter(({ clean, unlisted }) => clean && !unlisted);
  const checkpoint = choose(listed, 'quality');
  const command = args.value('verify') ?? policy.rollback.verify;
  const { restored, verified } = checkpoint
    ? await rehearse(checkpoint, { root, command, limitMs, workbench }, io)
    : { restored: undefined, verified: undefined };
  io.progress?.step(`replays the plans for ${FAULTS.length} faults`);
  const resumable = restored?.done === true;
  const faults = await replayFaults(FAULTS, policy, { resumable, monotonic: () => io.clock.monotonic() });
  const document: Drill = {
    version: 1,
    checkpoint: checkpoint ? aboutCheckpoint(checkpoint, io.clock.now()) : null,
    restore: restored ? aboutRestore(restored) : null,
    verify: verified ?? null,
    faults,
    recovered: faults.filter(({ recovered }) => recovered).length,
    problems: problemsOf(checkpoint, restored, verified, misread(faults, policy)),
    ms: Math.round(io.clock.monotonic() - began),
  };
  const text = args.flag('markdown') ? drillMarkdown(document) : drillText(document);
  return { ok: document.problems.length === 0, document, text };
}

function limitOf(args: CommandArguments): number {
  const given = args.value('timeout');
  const limit = given === undefined ? VERIFY_LIMIT_MS : parseDuration(given);
  if (limit !== undefined && limit > 0) return limit;
  throw new UsageError(`The option --timeout is "${given}", which is not allowed. Use ${DURATION_FORM}.`);
}

interface Rehearsal {
  root: string;
  command: string | undefined;
  limitMs: number;
  workbench: Workbench;
}

/** Restores and verifies in a folder that is removed afterwards. */
async function rehearse(
  { id }: StoredCheckpoint,
  { root, command, limitMs, workbench }: Rehearsal,
  io: CommandIo,
): Promise<{ restored: RestoreOutcome; verified: VerifyOutcome | undefined }> {
  const elsewhere = openElsewhere(root, io);
  try {
    io.progress?.step(`restores checkpoint ${id.slice(0, 12)} to ${elsewhere.folder}`);
    const restored = await restoreInto(elsewhere.folder, id, workbench, io);
    if (!restored.done || command === undefined) return { restored, verified: undefined };
    io.progress?.step(`verifies: ${command}`);
    // The command writes to the same place.
    io.progress?.end();
    return { restored, verified: await runVerify(command, { folder: elsewhere.folder, limitMs }, io) };
  } finally {
    elsewhere.remove();
  }
}

const aboutCheckpoint = (
  { id, createdAt, files, bytes, commit, branch, jobKey, stage }: StoredCheckpoint,
  now: number,
) => ({
  id,
  createdAt,
  ageMs: Math.max(0, now - Date.parse(createdAt)),
  files,
  bytes,
  commit: commit ?? null,
  branch: branch?.replace(/^refs\/heads\//, '') ?? null,
  job: jobKey ?? null,
  stage: stage ?? null,
});

const aboutRestore = (restored: RestoreOutcome): Drill['restore'] =>
  restored.done
    ? {
        done: true,
        ms: restored.ms,
        written: restored.result.written,
        missing: restored.result.missing.length,
        why: null,
      }
    : { done: false, ms: restored.ms, written: 0, missing: 0, why: restored.why };

/** Faults that are taken for another type although no rule of the policy decides about them. */
const misread = (faults: Drill['faults'], { rules }: Policy) =>
  rules.length > 0 ? [] : faults.filter(({ type, expected }) => type !== expected);

function problemsOf(
  checkpoint: StoredCheckpoint | undefined,
  restored: RestoreOutcome | undefined,
  verified: VerifyOutcome | undefined,
  wrong: Drill['faults'],
): string[] {
  const ending = (one: VerifyOutcome) =>
    one.timedOut ? 'ran out of time' : `ended with exit status ${one.status ?? 'none'}`;
  return [
    ...(checkpoint
      ? []
      : [
          'No clean checkpoint found. Take one with "rerail checkpoint", or name a store or a run with --store or --run.',
        ]),
    ...(restored?.done === false ? [`The checkpoint could not be restored: ${restored.why}`] : []),
    ...(verified && !verified.passed
      ? [`The command of verify ${ending(verified)}. Run it in a restored folder: "rerail restore --to DIR".`]
      : []),
    ...wrong.map(
      ({ name, type, expected }) => `The fault ${name} is taken for ${type}, not for ${expected}. Report this.`,
    ),
  ];
}
